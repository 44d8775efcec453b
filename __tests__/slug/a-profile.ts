import { type ImageProfile, imageProfile, type ProfileSource } from '../../src/slug/profile-script.ts';

type Config = ProfileSource['image'];

/** The profile of an image of that config; whatever is not given is as nobody set it. */
export function profileOf(
  image: Partial<Config>,
  { runImage = {}, ...given }: Partial<Omit<ProfileSource, 'image' | 'runImage'>> & { runImage?: Partial<Config> } = {},
): ImageProfile {
  const usual = { env: ['PATH=/usr/bin:/bin'], workingDir: '' };
  return imageProfile({
    image: { ...usual, ...image },
    runImage: { ...usual, ...runImage },
    isSecret: () => false,
    place: () => null,
    ...given,
  });
}

/** The lines of its script that do something. */
export function linesOf({ file }: ImageProfile): readonly string[] {
  const lines = file?.content.toString('utf8').split('\n') ?? [];
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
