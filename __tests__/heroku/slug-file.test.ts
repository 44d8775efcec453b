import { writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { readSlug, type SlugFile } from '../../src/heroku/slug-file.ts';
import { createSlugFile } from './session.ts';

/** How many bytes come before the end or the error. */
async function readAll(slug: SlugFile): Promise<{ sizeBytes: number; error: Error | null }> {
  let sizeBytes = 0;
  try {
    for await (const chunk of readSlug(slug).chunks) sizeBytes += chunk.length;
    return { sizeBytes, error: null };
  } catch (error) {
    return { sizeBytes, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

test.each([0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 1_000_000])(
  'a file of %i bytes comes whole',
  async (size) => {
    await using slug = await createSlugFile(size);
    expect(await readAll(slug)).toEqual({ sizeBytes: size, error: null });
  },
);

test.each([1_000_000, 999_999, 1_000_001, 5, 0])(
  'row 79: of a file that was changed to %i bytes never all come',
  async (size) => {
    await using slug = await createSlugFile(1_000_000);
    await writeFile(slug.file, Buffer.alloc(size));
    const { sizeBytes, error } = await readAll(slug);
    expect(error?.message).toMatch(/no longer what was built/);
    expect(sizeBytes).toBeLessThan(1_000_000);
  },
);
