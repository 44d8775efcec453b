import { styleText } from 'node:util';
import { UntrustedLines } from '../untrusted-text.ts';

/** Told apart on a light and on a dark terminal; red is for faults. */
const colours = ['cyan', 'yellow', 'green', 'magenta', 'blue'] as const;

/** Takes what one process prints, in chunks as they come. */
export interface ProcessLines {
  add(chunk: string): void;
  /** Prints what is left of a line that was not ended. */
  end(): void;
}

/** Where lines are printed. */
export interface LineTarget {
  readonly stream: NodeJS.WritableStream;
  readonly now: () => Date;
}

/**
 * Prints what processes print, line by line behind the time and the name of the dyno, as `heroku local` does; in colours where
 * the stream is a terminal that has them, unless NO_COLOR is set. Escape sequences of the processes' own are left out.
 */
export function processLines(names: readonly string[], { stream, now }: LineTarget): ReadonlyMap<string, ProcessLines> {
  const width = Math.max(0, ...names.map((name) => name.length));
  return new Map(
    names.map((name, index) => {
      const colour = colours[index % colours.length] ?? 'cyan';
      const lines = new UntrustedLines();
      const print = (line: string) => {
        const prefix = `${timeOfDay(now())} ${name.padEnd(width)} |`;
        stream.write(`${styleText(colour, prefix, { stream })} ${line}\n`);
      };
      return [name, { add: (chunk) => lines.add(chunk).forEach(print), end: () => lines.end().forEach(print) }];
    }),
  );
}

/** Such as `09:05:00`, where the user is. */
function timeOfDay(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}
