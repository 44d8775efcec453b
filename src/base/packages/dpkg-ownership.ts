import type { BytePath } from '../../tar/byte-path.ts';
import type { ArchivedFile } from './archived-files.ts';
import type { HeldText } from './held-text.ts';
import { isSharedObject } from './shared-object.ts';
import { forEachLine } from './text-lines.ts';

/** What dpkg's own lists say of shared objects. Paths are absolute, as the packages name them: `/lib/…` or `/usr/lib/…`. */
export class DpkgOwnership {
  /** By path, the list's name without its ending: `bash`, or `libc6:amd64` of a package that several architectures share. */
  readonly owners = new Map<BytePath, string>();
  /** By path, the MD5 of the content in lower-case hex. */
  readonly md5s = new Map<BytePath, string>();
  readonly #held: HeldText;

  constructor(held: HeldText) {
    this.#held = held;
  }

  /** Reads a file of `info/` or `status.d/`, if it is a list of files or of their sums. */
  async read({ path, type, content }: ArchivedFile): Promise<void> {
    const [, owner, ending] = /([^/]+)\.(list|md5sums)$/.exec(path) ?? [];
    if (owner === undefined || type !== 'file') return;
    // An image without a shell has no lists, but the sums name the files as well.
    const isAlone = path.includes('/status.d/');
    await forEachLine(content, (text) => {
      const [, md5, name] = ending === 'list' ? [null, null, text] : (/^([0-9a-f]{32}) {2}(.+)$/.exec(text) ?? []);
      if (name === undefined || !isSharedObject(name)) return;
      const absolute = this.#held.hold(name.startsWith('/') ? name : `/${name.replace(/^\.\//, '')}`, path);
      if (ending === 'list' || isAlone) this.owners.set(absolute, owner);
      if (typeof md5 === 'string') this.md5s.set(absolute, this.#held.hold(md5, path));
    });
  }
}
