import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a test can run a program of this checkout as another user: we are root, and it is not below a closed folder such as /root. */
export function canActAsAnotherUser(): boolean {
  if (process.getuid?.() !== 0) return false;
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
    if (folder === dirname(folder)) return true;
  }
}
