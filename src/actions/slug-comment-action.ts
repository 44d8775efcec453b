import { readSlugCommentInputs } from '../inputs/slug-comment-inputs.ts';
import { outputsOfComment } from '../outputs.ts';
import { slugComment } from '../slug-comment.ts';
import { runAction } from './action.ts';

await runAction({
  readInputs: readSlugCommentInputs,
  run: async (inputs, world) => ({ report: await slugComment(inputs, world), reportFile: inputs.reportFile }),
  outputsOf: ({ outcome }) => outputsOfComment(outcome),
  renderSummary: ({ summary }) => summary,
});
