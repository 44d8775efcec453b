import { asCount, asObject, asText } from '../json-shape.ts';

/** What the process that runs the artifact client is asked to do: upload that file. */
export interface ArtifactRequest {
  /** Absolute. Its last part is the artifact's name. */
  readonly file: string;
}

/** What became of it. */
export interface ArtifactAnswer {
  /** GitHub's number of the artifact. */
  readonly id: number;
}

/** Throws ActionError for anything else. */
export function readArtifactRequest(value: unknown): ArtifactRequest {
  return { file: asText(asObject(value, 'request')['file'], 'file') };
}

/** Throws ActionError for anything else. */
export function readArtifactAnswer(value: unknown): ArtifactAnswer {
  return { id: asCount(asObject(value, 'answer')['id'], 'id') };
}
