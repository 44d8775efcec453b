#!/usr/bin/env node
// Nothing that an older Node cannot load may be imported before it is asked how old it is.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major >= 24) {
  await import('./young-objects.ts');
  await import('./commands/main.ts');
} else {
  console.error(`heroku-docker-release needs Node 24 or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
}

export {};
