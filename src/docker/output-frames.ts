import { StringDecoder } from 'node:string_decoder';

const HEADER_BYTES = 8;
const STDERR = 2;

/**
 * Takes the frames of an attached stream apart: the text of both of its streams, in the order in which it comes.
 * https://docs.docker.com/reference/api/engine/version/v1.51/#tag/Container/operation/ContainerAttach
 */
export async function* readFrames(stream: NodeJS.ReadableStream): AsyncGenerator<string, void> {
  const [stdout, stderr] = [new StringDecoder('utf8'), new StringDecoder('utf8')];
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    while (rest.length >= HEADER_BYTES && rest.length >= HEADER_BYTES + rest.readUInt32BE(4)) {
      const end = HEADER_BYTES + rest.readUInt32BE(4);
      const text = (rest[0] === STDERR ? stderr : stdout).write(rest.subarray(HEADER_BYTES, end));
      if (text !== '') yield text;
      rest = rest.subarray(end);
    }
  }
}
