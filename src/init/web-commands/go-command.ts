import type { AppFolder } from '../app-folder.ts';
import { firstMatch } from '../files/placed-text.ts';
import type { WebCommand } from './web-command.ts';

/** The program that `go build -o bin/ ./...` makes: of the module itself, else the one below `cmd/`. https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies */
export async function goCommand(folder: AppFolder): Promise<WebCommand> {
  const text = (await folder.read('go.mod')) ?? '';
  const module = firstMatch(text, { file: 'go.mod', pattern: /^module\s+"?([^\s"]+)/ });
  const programs = (await folder.list('cmd')).filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
  if (module !== null && (await hasProgram(folder))) {
    // A major version is no name.
    const name = module.text
      .replace(/\/v\d+$/, '')
      .split('/')
      .at(-1);
    return { kind: 'known', command: `bin/${name}`, because: `go.mod:${module.line} names the module` };
  }
  const usual = programs.length === 1 ? programs[0] : programs.find((name) => name === 'web' || name === 'server');
  if (usual !== undefined) return { kind: 'known', command: `bin/${usual}`, because: `there is a cmd/${usual}` };
  return { kind: 'unknown', advice: 'web: bin/YOUR-PROGRAM' };
}

async function hasProgram(folder: AppFolder): Promise<boolean> {
  const files = folder.names.filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'));
  const texts = await Promise.all(files.map((name) => folder.read(name)));
  return texts.some((text) => text !== null && /^package main\b/m.test(text));
}
