/** A program, not a module: the one place where the official artifact client runs, in a process of its own. */
import { basename, dirname } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { answerRequests } from '../runner-client/answer-requests.ts';
import { readArtifactRequest } from './artifact-messages.ts';

answerRequests(async (request) => {
  const { file } = readArtifactRequest(request);
  const options = { skipArchive: true };
  const { id } = await new DefaultArtifactClient().uploadArtifact(basename(file), [file], dirname(file), options);
  return { id };
});
