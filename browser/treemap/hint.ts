import { elementOf } from './page-parts.ts';

/** So far from the pointer. */
const GAP = 14;

/** Shows lines beside the pointer, on the side where there is room. */
export function showHint(
  hint: HTMLElement,
  lines: readonly string[],
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): void {
  hint.replaceChildren(...lines.map((line) => elementOf('div', line)));
  hint.hidden = false;
  const { width, height } = hint.getBoundingClientRect();
  const left = clientX + GAP + width > window.innerWidth ? clientX - GAP - width : clientX + GAP;
  const top = clientY + GAP + height > window.innerHeight ? clientY - GAP - height : clientY + GAP;
  hint.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
}
