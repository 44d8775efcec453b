import '../young-objects.ts';

await import('./rebuild-base-action.ts');
