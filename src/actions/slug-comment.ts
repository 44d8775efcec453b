import '../young-objects.ts';

await import('./slug-comment-action.ts');
