/** The style of the card: of its own, since it asks the server for nothing else. Light and dark as the reader has it. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1d2a24;--soft:#3d4a44;--ground:#fffdf9;--line:#c9c3b8;--fir:#0f4c3a;--tint:#f6e4dc;--stone:#7a2e1d}
@media (prefers-color-scheme:dark){:root{--ink:#f4f1ea;--soft:#d5d2ca;--ground:#16201b;--line:#4b5750;--fir:#a9dcc4;--tint:#3a241d;--stone:#f3c3b3}}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:37.5rem;background:var(--ground);padding:1rem;border:1px solid var(--line);border-radius:.75rem}
p,h1,h2,ol{margin:0 0 .5rem}
h1{font-size:1.375rem;line-height:1.25}
h2{margin-top:1rem;font-size:1.125rem;line-height:1.3}
.name,.period,.note{color:var(--soft);font-size:.9375rem}
.name{font-weight:650}
.demo{display:inline-block;padding:.125rem .625rem;border:1px dashed var(--stone);border-radius:.375rem;background:var(--tint);color:var(--stone);font-weight:700}
.found strong{display:block;color:var(--fir);font-size:2rem;line-height:1.2}
ol{display:grid;gap:.75rem;padding:0;list-style:none}
li b,li svg{display:block;width:100%}
svg{height:.5rem;margin:.25rem 0;border-radius:.25rem}
.all{fill:var(--line)}
.non{fill:var(--fir)}
a{display:inline-flex;flex-wrap:wrap;gap:0 .375rem;align-items:center;min-height:3rem;color:var(--fir);font-weight:650}
a:focus-visible{outline:3px solid var(--fir);outline-offset:2px;border-radius:.25rem}
.away{font-weight:400}
@media (forced-colors:active){.all{fill:Canvas;stroke:CanvasText}.non{fill:CanvasText}}
@media print{main{break-inside:avoid}}
`
