import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import type { SourceLocation } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Redactor } from '../redact.ts';
import { looksLikeCommand, safeLines, UntrustedLines } from '../untrusted-text.ts';

const PROGRESS_EVERY_MS = 10_000;

/** A log of workflow commands on stdout, as the Actions runner reads them. */
export function createWorkflowLog(redactor: Redactor): Log {
  const untrusted = new UntrustedLines();
  const masked = new Set<string>();
  let lastProgress = 0;
  const clean = (text: string) => redactor.clean(text);
  const flush = () => printInert(untrusted.end().map(clean));
  // Facts quote names of files and apps, and a plain line is not escaped as an annotation is.
  const print = (text: string) => printInert(safeLines(text).map(clean));
  return {
    debug: (text) => core.debug(clean(text)),
    info: (text) => {
      flush();
      print(text);
    },
    notice: (text, location) => core.notice(clean(text), properties(location)),
    warning: (text, location) => core.warning(clean(text), properties(location)),
    error: (text, location) => core.error(clean(text), properties(location)),
    untrusted: (chunk) => printInert(untrusted.add(chunk).map(clean)),
    progress: (text) => {
      if (Date.now() - lastProgress < PROGRESS_EVERY_MS) return;
      lastProgress = Date.now();
      print(text);
    },
    mask: (secret) => {
      for (const form of redactor.add(secret)) {
        if (!masked.has(form)) core.setSecret(form);
        masked.add(form);
      }
    },
    group: async (title, body) => {
      core.startGroup(clean(title));
      lastProgress = Date.now();
      try {
        return await body();
      } finally {
        flush();
        core.endGroup();
      }
    },
  };
}

/**
 * Prints lines so that none is a command: where one could be, they stand between a stop and a resume command with a token
 * that cannot be guessed. It is one write: whatever else is printed meanwhile (a mask, a warning) is never inside it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function printInert(lines: readonly string[]): void {
  if (lines.length === 0) return;
  const text = lines.map((line) => `${line}\n`).join('');
  if (!lines.some(looksLikeCommand)) {
    process.stdout.write(text);
    return;
  }
  const token = randomBytes(24).toString('hex');
  process.stdout.write(`::stop-commands::${token}\n${text}::${token}::\n`);
}

function properties(location: SourceLocation | undefined): core.AnnotationProperties {
  return location === undefined
    ? {}
    : { file: location.file, ...(location.line === undefined ? {} : { startLine: location.line }) };
}
