import { resolve } from 'node:path';
import { slugCommentInputs } from '../contract.ts';
import { type CommentInputs, readCommentInputs } from './comment-inputs.ts';
import { InputReader } from './input-reader.ts';
import { checked, type GivenInputs, type ReadInputs } from './inputs.ts';

/** What the user said to the slug-comment action, checked, with every default settled. */
export interface SlugCommentInputs extends CommentInputs {
  /** Absolute path. */
  readonly reportFile: string;
}

/** Reads and checks all inputs of the slug-comment action together. Throws one ActionError that names every fault. */
export function readSlugCommentInputs({ values, workspace }: GivenInputs): ReadInputs<SlugCommentInputs> {
  const reader = new InputReader(values, slugCommentInputs);
  const file = reader.value('report-file');
  if (file === '') reader.faults.push("report-file is empty; give the path of the release action's report.");
  const inputs: SlugCommentInputs = { ...readCommentInputs(reader), reportFile: resolve(workspace, file) };
  if (inputs.githubToken === null && inputs.comment !== 'never')
    reader.faults.push("github-token is empty; leave it out for the job's own token.");
  return checked(inputs, reader, inputs.githubToken === null ? [] : [inputs.githubToken]);
}
