import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { programOf, shellCommands } from './shell-commands.ts';
import type { Step } from './steps.ts';

const verified = /\b(?:sha(?:1|224|256|384|512)sum|shasum|gpg|gpgv|cosign|minisign|openssl\s+dgst)\b|--checksum\b/;
const DOWNLOAD = '/tmp/download';

/** What is downloaded and unpacked or run without a look at what came. */
export const downloadRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap((step) => {
    const { keyword, rest, flags, line } = step.instruction;
    const finding = keyword === 'RUN' ? unverifiedRun(step) : keyword === 'ADD' ? unverifiedAdd(rest, flags) : null;
    return finding === null ? [] : [{ level: 'warning', file, line, ...finding }];
  });

function unverifiedRun(step: Step): { readonly what: string; readonly change: string } | null {
  const text = step.instruction.rest;
  const commands = shellCommands(step);
  const downloads = commands.filter((command) => /^(?:curl|wget)$/.test(programOf(command)));
  if ((downloads.length === 0 && !/(?:\$\(|`)\s*(?:curl|wget)\b/.test(text)) || verified.test(text)) return null;
  const [, url] = /(https?:\/\/[^\s'"|;&)]+)/.exec(text) ?? [];
  const [, piped] =
    /\b(?:curl|wget)\b[^|;&]*\|\s*((?:sudo\s+)?(?:tar|sh|bash|python3?|gunzip|unzip)\b[^|;&]*)/.exec(text) ?? [];
  const isUnpacked =
    piped !== undefined ||
    commands.some((command) =>
      /^(?:tar|unzip|gunzip|sh|bash|dpkg .*-i\b|chmod .*\+x\b|\.\/)/.test(
        [programOf(command), ...command.words.slice(1), ''].join(' '),
      ),
    );
  if (!isUnpacked) return null;
  const what = `What ${url ?? 'it downloads'} sends goes into the base without a check that it is what it was.`;
  const use = piped === undefined ? '' : ` \\\n   && ${fromFile(piped.trim())}`;
  const change = `Check it between download and use:
  RUN curl --fail --silent --show-error --location --output ${DOWNLOAD} ${url ?? 'URL'} \\
   && echo "ITS-SHA256  ${DOWNLOAD}" | sha256sum --check${use}`;
  return { what, change };
}

/** A command that read a pipe, reading the file. */
function fromFile(command: string): string {
  if (!/^(?:sudo\s+)?tar\b/.test(command))
    return command.replace(/\s+-(?=\s|$)/, '').replace(/^(\S+)(?:\s+-s)?/, `$1 ${DOWNLOAD}`);
  return /\s(?:-?[a-z]*f)\s+-(?:\s|$)/.test(command)
    ? command.replace(/(f)\s+-(?=\s|$)/, `$1 ${DOWNLOAD}`)
    : `${command} -f ${DOWNLOAD}`;
}

/** https://docs.docker.com/reference/dockerfile/#add---checksum */
function unverifiedAdd(
  rest: string,
  flags: readonly { readonly name: string }[],
): { readonly what: string; readonly change: string } | null {
  const url = listArguments(rest).find((word) => /^https?:\/\//.test(word));
  if (url === undefined || flags.some(({ name }) => name === 'checksum')) return null;
  const what = `What ${url} sends goes into the base without a check that it is what it was.`;
  return { what, change: `Write ADD --checksum=sha256:ITS-SHA256 ${rest}` };
}
