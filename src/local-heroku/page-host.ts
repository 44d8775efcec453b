/** How browsers that belong here name a server. */
export interface OwnHost {
  readonly port: number;
  /** The host in the URLs that are given out; null if it is that of this machine. */
  readonly publicHost: string | null;
}

/**
 * Whether a request's `Host` header names this server as we name it, or as this machine itself. Any web site can let a name of its
 * own lead to 127.0.0.1, and its pages could then read ours as their own (DNS rebinding); its name is what gives it away.
 */
export function isOwnHost(header: string | undefined, { port, publicHost }: OwnHost): boolean {
  const [, name, given = '80'] = /^([^:]+|\[[^\]]*\])(?::(\d+))?$/.exec(header?.toLowerCase() ?? '') ?? [];
  if (name === undefined || Number(given) !== port) return false;
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(name) || name === publicHost?.toLowerCase();
}
