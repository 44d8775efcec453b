import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A slug file that is removed when it is disposed of. */
export interface TemporarySlug extends AsyncDisposable {
  readonly file: string;
}

/** Answers every request with the path, and what its dyno gave it; perl is on every run image. */
export const webApp = `use IO::Socket::INET;
$| = 1;
my $server = IO::Socket::INET->new(LocalAddr => $ENV{BIND} // '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5, ReuseAddr => 1) or die $!;
print "listening\\n";
while (my $client = $server->accept) {
  my ($path) = split ' ', substr(<$client>, 4);
  while (<$client>) { last if /^\\r?\\n$/ }
  my $body = "$path from $ENV{DYNO} with $ENV{GREETING}\\n";
  print $client "HTTP/1.1 200 OK\\r\\nContent-Length: @{[length $body]}\\r\\nConnection: close\\r\\n\\r\\n$body";
  close $client;
}
`;

/** Packs files, by their paths below `/app`, as GNU tar does: root's, every path under `./app`. */
export async function aSlug(files: Readonly<Record<string, string>>): Promise<TemporarySlug> {
  const folder = await mkdtemp(join(tmpdir(), 'a-slug-'));
  for (const [path, content] of Object.entries({ ...files })) {
    const file = join(folder, 'app', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await chmod(file, 0o755);
  }
  const file = join(folder, 'slug.tgz');
  await promisify(execFile)('tar', ['--format=gnu', '--owner=0', '--group=0', '-czf', file, '-C', folder, './app']);
  return { file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
