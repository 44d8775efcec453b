import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import type { CheckRule } from './checked-dockerfile.ts';

const verified = /\b(?:sha(?:1|224|256|384|512)sum|shasum|gpg|gpgv|cosign|minisign|openssl\s+dgst)\b|--checksum\b/;
const DOWNLOAD = '/tmp/download';

/** What is downloaded and unpacked or run without a look at what came. */
export const downloadRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap(({ instruction: { keyword, rest, flags, line } }) => {
    const finding = keyword === 'RUN' ? unverifiedRun(rest) : keyword === 'ADD' ? unverifiedAdd(rest, flags) : null;
    return finding === null ? [] : [{ level: 'warning', file, line, ...finding }];
  });

function unverifiedRun(text: string): { readonly what: string; readonly change: string } | null {
  if (!/\b(?:curl|wget)\b/.test(text) || verified.test(text)) return null;
  const [, url] = /(https?:\/\/[^\s'"|;&)]+)/.exec(text) ?? [];
  const [, piped] =
    /\b(?:curl|wget)\b[^|;&]*\|\s*((?:sudo\s+)?(?:tar|sh|bash|python3?|gunzip|unzip)\b[^|;&]*)/.exec(text) ?? [];
  const isUnpacked =
    piped !== undefined ||
    /\b(?:tar|unzip|gunzip|dpkg\s+-i|sh|bash|chmod\s+\+x)\b/.test(text.replace(/\b(?:curl|wget)\b[^|;&]*/g, ''));
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
