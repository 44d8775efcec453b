import '../young-objects.ts';

await import('./release-action.ts');
