// node read-bomb.ts KIND: reads a small gzip file that inflates to very much, and tells how that ended, with its peak memory.
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { read, tarOf, withTypeFlag } from './a-slug.ts';

const [kind = ''] = process.argv.slice(2);
const zeros = Buffer.alloc(65_536);

/** A PAX header with a record of its own name: a reader that keeps them all runs out of memory. */
function paxHeader(index: number): Buffer {
  const record = `=${' '.repeat(4_000_000)}\n`;
  const name = `key${index}`;
  const length = `${record.length + name.length + 8} `;
  const body = Buffer.from(`${length}${name}${record}`);
  return withTypeFlag(tarOf([{ path: './@PaxHeader', content: body }], { hasEnd: false }), 'x');
}

function* tar(): Generator<Buffer, void> {
  if (kind === 'zeros') yield tarOf([{}]);
  if (kind === 'file')
    yield tarOf([{ size: 2 ** 30 }, { path: './app/b', size: 2 ** 36 }], { hasEnd: false }).subarray(0, 512);
  for (let index = 0; ; index += 1) {
    if (kind === 'headers') yield paxHeader(index);
    else if (kind === 'empty-headers') yield withTypeFlag(tarOf([{ path: './@PaxHeader' }], { hasEnd: false }), 'x');
    else if (kind === 'files') yield tarOf([{ path: `./app/${index}` }], { hasEnd: false });
    else yield zeros;
  }
}

const bomb = Readable.from(tar()).pipe(createGzip({ level: 1 }));
const message = await read(bomb, { name: 'bomb', bounds: { uncompressedBytes: 2 ** 29, entries: 40_000 } }).then(
  () => 'read',
  (error: unknown) => String(error instanceof Error ? error.message : error),
);
console.log(JSON.stringify({ message, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
process.exit();
