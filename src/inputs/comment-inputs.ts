import type { ChangeThreshold, GrowthLimits } from '../report/growth.ts';
import { parseSize } from '../sizes.ts';
import type { InputReader } from './input-reader.ts';
import { parseWhen } from './input-values.ts';

/** What an action is told about the comment on a pull request, checked, with every default settled. */
export interface CommentInputs {
  /** `auto` comments where the change is worth it. */
  readonly comment: 'auto' | 'always' | 'never';
  readonly commentThreshold: ChangeThreshold;
  /** Null if there is none. */
  readonly githubToken: string | null;
}

/** The inputs that they are read from. */
export type CommentInputName = 'comment' | 'comment-threshold' | 'github-token';

/** Reads what an action is told about the comment. */
export function readCommentInputs(reader: InputReader<CommentInputName>): CommentInputs {
  return {
    comment: reader.read('comment', parseWhen, "it is 'auto', true or false", 'never'),
    commentThreshold: reader.read(
      'comment-threshold',
      parseThreshold,
      'write a share, a size or both, each once, such as 1%, 1MB',
      { share: null, bytes: null },
    ),
    // Its default is the runner's to fill in: on a command line there is none.
    githubToken: reader.given('github-token').trim() || null,
  };
}

/** A threshold of `1%`, `1MB` or both. Null for anything else, and for none. */
export function parseThreshold(text: string): ChangeThreshold | null {
  const parts = partsOf(text);
  const [share, bytes] = [onlyOne(parts, parsePercentage), onlyOne(parts, parseSize)];
  const count = Number(share !== null) + Number(bytes !== null);
  return parts.length > 0 && count === parts.length ? { share, bytes } : null;
}

/** Limits such as `10%, 5MB, >250MB`, each of the three kinds at most once; none for an empty text. Null for anything else. */
export function parseGrowthLimits(text: string): GrowthLimits | null {
  const parts = partsOf(text);
  const limits: GrowthLimits = {
    growthShare: onlyOne(parts, parsePercentage),
    growthBytes: onlyOne(parts, parseSize),
    sizeBytes: onlyOne(parts, (part) => (part.startsWith('>') ? parseSize(part.slice(1).trim()) : null)),
  };
  return Object.values(limits).filter((limit) => limit !== null).length === parts.length ? limits : null;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What `parse` makes of the one part that it takes; null if it takes none, or several. */
function onlyOne(parts: readonly string[], parse: (part: string) => number | null): number | null {
  const [first, ...rest] = parts.map(parse).filter((parsed) => parsed !== null);
  return rest.length === 0 ? (first ?? null) : null;
}

/** A share of 1, e.g. 0.015 for `1.5%`. Null for anything else. */
function parsePercentage(text: string): number | null {
  const percent = /^(\d{1,4}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
  return percent === undefined ? null : Number(percent) / 100;
}
