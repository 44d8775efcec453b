// node pack-zeros.ts FILE COUNT SIZE: packs COUNT files of SIZE zeros and tells how that ended, with its peak memory.
import { gnuTarHeader } from '../../src/tar/tar-writer.ts';
import { pack } from './an-archive.ts';

const [file = '', count = '', size = ''] = process.argv.slice(2);
const zeros = Buffer.alloc(65_536);
let isStopped = false;

async function* archive(): AsyncGenerator<Buffer, void> {
  try {
    for (let index = 0; index < Number(count); index += 1) {
      const path = `f${String(index).padStart(9, '0')}`;
      yield gnuTarHeader({ path, type: 'file', mode: 0o644, size: Number(size), mtime: 0, linkPath: '' });
      for (let left = Number(size); left > 0; left -= zeros.length)
        yield zeros.subarray(0, Math.min(left, zeros.length));
    }
    yield Buffer.alloc(1024);
  } finally {
    isStopped = true;
  }
}

const source = { openArchive: async () => archive(), listing: Promise.resolve(null) };
const bounds = { uncompressedBytes: 2 ** 29, entries: 200_000 };
const message = await pack(file, { source, bounds }).then(
  () => 'packed',
  (error: unknown) => String(error instanceof Error ? error.message : error),
);
console.log(JSON.stringify({ message, isStopped, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
