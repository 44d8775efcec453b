import type { TarEvent } from '../tar/tar-reader.ts';

/** A `.dockerignore` longer than this is not one that a person wrote. */
const LARGEST = 1024 * 1024;

/** What the docker client adds to the end of a `.dockerignore` that it sends to the legacy builder. */
const TRACE = /\n\.dockerfile\.[0-9a-f]{20}\n$/;

/**
 * Gives each `.dockerignore` in an archive the content that the user wrote. A Dockerfile that comes on stdin travels to the
 * legacy builder inside the context, under a random name that the client adds to `.dockerignore`; a `COPY . /app` takes
 * that along, and the same commit would give another slug each time.
 * https://github.com/docker/cli/blob/master/cli/command/image/build/context.go (AddDockerfileToBuildContext)
 */
export async function* withoutClientTraces(events: AsyncIterable<TarEvent>): AsyncGenerator<TarEvent, void> {
  let held:
    | { readonly event: TarEvent & { readonly kind: 'entry' }; readonly chunks: Buffer[]; left: number }
    | undefined;
  for await (const event of events) {
    if (event.kind === 'bytes') {
      if (held === undefined) yield event;
      else {
        held.chunks.push(Buffer.from(event.bytes));
        held.left -= event.bytes.length;
      }
    } else if (isDockerignore(event)) held = { event, chunks: [], left: event.entry.size };
    else yield event;
    if (held === undefined || held.left > 0) continue;
    const content = Buffer.concat(held.chunks).toString('latin1').replace(TRACE, '');
    yield { kind: 'entry', entry: { ...held.event.entry, size: content.length } };
    if (content !== '') yield { kind: 'bytes', bytes: Buffer.from(content, 'latin1') };
    held = undefined;
  }
}

function isDockerignore(event: TarEvent & { readonly kind: 'entry' }): boolean {
  const { type, path, size } = event.entry;
  return type === 'file' && size > 0 && size <= LARGEST && /(^|\/)\.dockerignore$/.test(path);
}
