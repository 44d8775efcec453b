/** The parts of the page that its script works on. */
export interface PageParts {
  readonly trail: HTMLElement;
  readonly search: HTMLInputElement;
  readonly found: HTMLElement;
  readonly measures: readonly HTMLInputElement[];
  readonly picture: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Framed in the picture: what the pointer is at, and where the keyboard is. */
  readonly hoverFrame: HTMLElement;
  readonly focusFrame: HTMLElement;
  /** Beside the pointer. */
  readonly hint: HTMLElement;
  /** What a screen reader speaks. */
  readonly told: HTMLElement;
  readonly listTitle: HTMLElement;
  readonly list: HTMLElement;
}

/** Finds them. Throws Error if the page is not ours. */
export function pageParts(): PageParts {
  return {
    trail: part('trail', HTMLElement),
    search: part('search', HTMLInputElement),
    found: part('found', HTMLElement),
    measures: [part('compressed', HTMLInputElement), part('uncompressed', HTMLInputElement)],
    picture: part('picture', HTMLElement),
    canvas: part('canvas', HTMLCanvasElement),
    hoverFrame: part('hover-frame', HTMLElement),
    focusFrame: part('focus-frame', HTMLElement),
    hint: part('hint', HTMLElement),
    told: part('told', HTMLElement),
    listTitle: part('list-title', HTMLElement),
    list: part('list', HTMLElement),
  };
}

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}.`);
}

/** An element with text in it, which is never read as HTML. */
export function elementOf<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
