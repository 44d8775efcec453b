/** What the page of a treemap looks like, beside the style that all pages share. */
export const treemapStyle = `:root {
  --app-2: light-dark(#3f80d4, #2f6cbf);
  --app-3: light-dark(#265fae, #4c8de0);
  --base: light-dark(#8a6d1f, #8f7430);
  --base-2: light-dark(#9b7c2b, #7d6427);
  --base-3: light-dark(#785d16, #a1843b);
  --tile-ink: #ffffff;
  --folder: light-dark(#e3e8ee, #2a313a);
  --faded: light-dark(#c4ccd5, #3b434d);
  --mark: light-dark(#d9480f, #ffa94d);
  --mark-ink: light-dark(#ffffff, #1b1f24);
}
body { display: flex; flex-direction: column; min-height: 100vh; }
header, main { padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-top: .7rem; }
header p { margin: 0; color: var(--quiet); }
main { display: flex; flex: 1; flex-direction: column; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; padding: .6rem 0; }
nav { flex: 1 1 16rem; min-width: 0; }
#trail { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; overflow-wrap: anywhere; }
#trail li + li::before { content: '/'; padding: 0 .35rem; color: var(--quiet); }
.search { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .6rem; }
input[type=search] { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .25rem .6rem; width: 15rem; max-width: 100%; }
fieldset { display: flex; gap: .8rem; border: 0; margin: 0; padding: 0; }
legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
label { display: inline-flex; align-items: center; gap: .3rem; }
#picture { position: relative; flex: none; height: 64vh; min-height: 16rem; overflow: hidden; cursor: pointer; }
#canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.frame { position: absolute; top: 0; left: 0; box-sizing: border-box; pointer-events: none; border: 2px solid var(--ink); }
#hover-frame { border-color: var(--ground); outline: 1px solid var(--ink); }
[hidden] { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .4rem 0 0; color: var(--quiet); }
.key::before { content: ''; display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; background: var(--app); }
.key.base::before { background: var(--base); }
#told { margin: .2rem 0 0; overflow-wrap: anywhere; }
h2 { font-size: 1rem; font-weight: 600; margin: .8rem 0 .2rem; }
#list { list-style: none; margin: 0 0 1rem; padding: 0; }
#list li { display: grid; grid-template-columns: minmax(0, 1fr) 6.5rem 5rem; gap: .5rem; padding: .1rem .4rem; background: linear-gradient(var(--raised), var(--raised)) no-repeat 0 0 / var(--share, 0%) 100%; border-bottom: 1px solid var(--line); }
#list .name { overflow-wrap: anywhere; }
#list .size { text-align: right; font-variant-numeric: tabular-nums; }
#list .more { color: var(--quiet); }
#hint { position: fixed; top: 0; left: 0; z-index: 1; max-width: min(30rem, 90vw); pointer-events: none; overflow-wrap: anywhere; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .4rem .6rem; box-shadow: 0 2px 10px rgb(0 0 0 / 25%); }
#hint div:first-child { font-weight: 600; }`;
