/**
 * Compares two versions of a Debian package: -1, 0 or 1. https://manpages.debian.org/deb-version.7
 */
export function compareVersions(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [split(a), split(b)];
  return (
    compareNumbers(left.epoch, right.epoch) ||
    compareParts(left.upstream, right.upstream) ||
    compareParts(left.revision, right.revision)
  );
}

interface Version {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

function split(version: string): Version {
  const [, epoch = ''] = /^(\d+):/.exec(version) ?? [];
  const rest = epoch === '' ? version : version.slice(epoch.length + 1);
  const hyphen = rest.lastIndexOf('-');
  return hyphen < 0
    ? { epoch, upstream: rest, revision: '' }
    : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}

/** By turns a stretch of other characters and a stretch of digits, until one of them differs. */
function compareParts(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [stretches(a), stretches(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = (at % 2 === 0 ? compareTexts : compareNumbers)(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Stretches without digits at even places, digits at odd ones. */
function stretches(part: string): readonly string[] {
  return part.split(/(\d+)/);
}

function compareTexts(a: string, b: string): -1 | 0 | 1 {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = Math.sign(weight(a, at) - weight(b, at));
    if (order !== 0) return order < 0 ? -1 : 1;
  }
  return 0;
}

/** A tilde comes before the end, then letters, then everything else. */
function weight(text: string, at: number): number {
  const character = text[at];
  if (character === undefined) return 0;
  if (character === '~') return -1;
  return text.charCodeAt(at) + (/[A-Za-z]/.test(character) ? 0 : 0x1_0000);
}

/** Whole numbers of any length; none counts as 0. */
function compareNumbers(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  if (left.length !== right.length) return left.length < right.length ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
