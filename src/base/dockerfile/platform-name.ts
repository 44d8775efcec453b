/** Other names of an architecture. https://github.com/containerd/platforms/blob/v0.2.1/database.go */
const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm/v7',
  armel: 'arm/v6',
};

/**
 * A platform as images name it, from what Docker takes for one in a FROM: `linux/arm64` also for `arm64` and `linux/aarch64`.
 * Null for what names no architecture: the builder knows what to make of it.
 */
export function canonicalPlatform(text: string): string | null {
  const words = text.trim().toLowerCase().split('/');
  const [os = '', architecture = '', ...variant] = words.length === 1 ? ['linux', ...words] : words;
  if (os === '' || architecture === '' || architecture === 'linux') return null;
  const name = Object.hasOwn(architectures, architecture) ? architectures[architecture] : architecture;
  return [os, name, ...variant].filter((part) => part !== '').join('/');
}
