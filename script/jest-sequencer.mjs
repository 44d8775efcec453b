import { relative, sep } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Suites of these build and release: the longest first. */
const longest = ['examples', 'release', 'rebuild', 'fault-plans', 'proof', 'commands'];

/**
 * Where jest has not yet seen how long suites take, it goes by the sizes of their files. What takes longest comes first here, so
 * that no core is idle at the end, beside one long suite in a small file.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ context, path }) => {
      const [, folder] = relative(context.config.rootDir, path).split(sep);
      const at = longest.indexOf(folder);
      return at < 0 ? longest.length : at;
    };
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
