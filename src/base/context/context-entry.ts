/** One thing that a build takes from its context. `mode` has the file type and the permission bits, as `lstat` gives them. */
export type ContextEntry = ContextFile | ContextLink | ContextDirectory | ContextSpecial;

/** A regular file. */
export interface ContextFile {
  readonly kind: 'file';
  /** Relative to the context, with slashes. */
  readonly path: string;
  readonly mode: number;
  readonly sizeBytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A symbolic link; Docker copies it as it is, wherever it points, unless it is itself a COPY source. */
export interface ContextLink {
  readonly kind: 'link';
  readonly path: string;
  readonly mode: number;
  readonly linkTarget: string;
}

/** A directory, empty or not. */
export interface ContextDirectory {
  readonly kind: 'directory';
  readonly path: string;
  readonly mode: number;
}

/** A FIFO, socket or device: copied by what it is, never opened. */
export interface ContextSpecial {
  readonly kind: 'special';
  readonly path: string;
  readonly mode: number;
  /** Device number; 0 for a FIFO and a socket. */
  readonly device: number;
}
