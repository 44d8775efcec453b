/** What all pages look like, dark or light as the reader's system is. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1f24, #e6e9ee);
  --quiet: light-dark(#59636e, #9aa5b1);
  --ground: light-dark(#ffffff, #14171c);
  --raised: light-dark(#f4f6f8, #1e232a);
  --line: light-dark(#d5dae0, #343b45);
  --link: light-dark(#0a58ca, #7db4ff);
  --good: light-dark(#1c7c3a, #5fcf84);
  --busy: light-dark(#8f5a00, #e5b045);
  --bad: light-dark(#b3261e, #ff8a80);
  --app: light-dark(#2f6fc4, #3f7fd6);
  font: 15px/1.5 system-ui, sans-serif;
  color: var(--ink);
  background: var(--ground);
}
body { margin: 0; }
h1 { font-size: 1.35rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }`;
