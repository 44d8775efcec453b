import type { Palette } from './paint.ts';

/** The colours of the picture, as the style has them for the scheme that the reader's system is in. */
export function readPalette(picture: HTMLElement): Palette {
  const probe = document.createElement('span');
  picture.append(probe);
  // A canvas knows nothing of light-dark() and variables, so the browser is asked what they come to.
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ground: colour('ground'),
    folder: colour('folder'),
    ink: colour('ink'),
    app: [colour('app'), colour('app-2'), colour('app-3')],
    base: [colour('base'), colour('base-2'), colour('base-3')],
    tileInk: colour('tile-ink'),
    faded: colour('faded'),
    mark: colour('mark'),
    markInk: colour('mark-ink'),
  };
  probe.remove();
  return palette;
}
