import { elementOf } from './page-parts.ts';
import { linkTo } from './place-link.ts';
import { lineageOf, type SlugNode } from './slug-node.ts';

/** Shows the way from `/app` to a folder; each but the last is a link. */
export function showTrail(place: HTMLElement, folder: SlugNode): void {
  const steps = lineageOf(folder).map((node) => {
    const step = document.createElement('li');
    const name = node.parent === null ? '/app' : node.name;
    if (node === folder) {
      const here = elementOf('span', name);
      here.setAttribute('aria-current', 'location');
      step.append(here);
    } else {
      const link = elementOf('a', name);
      link.href = linkTo(node.path);
      step.append(link);
    }
    return step;
  });
  place.replaceChildren(...steps);
}
