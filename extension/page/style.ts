/** The looks of card, chip and panel frame. A constructed sheet: the page's rules on styles do not reach it. */
const CSS_TEXT = `
:host { color-scheme: light dark; --card: #fffefb; --ink: #23302f; --soft: #56635f; --edge: #8d948f; --main: #2b5f66; --on-main: #fff; --care: #fbeee1;
  --brief: #776713; --informative: #1f6a8c; --friendly: #a34a28; --firm: #6b4a8f; }
@media (prefers-color-scheme: dark) {
  :host { --card: #1c2425; --ink: #e6e9e4; --soft: #acb8b3; --edge: #7d8a88; --main: #9fd0d1; --on-main: #10201f; --care: #38291e;
    --brief: #d9c86f; --informative: #7fc4e4; --friendly: #f0a07d; --firm: #c7a8ea; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.card, .chip, .frame { position: fixed; pointer-events: auto; color: var(--ink); background: var(--card); border: 1px solid var(--edge);
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; text-align: left; }
.card { width: min(22rem, calc(100vw - 16px)); max-height: min(26rem, calc(100vh - 16px)); overflow: auto; padding: 12px 14px; border-radius: 12px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.2); }
.card h2 { margin: 0 32px 4px 0; font-size: 1rem; line-height: 1.3; border-left: 4px solid var(--kind, var(--main)); padding-left: 8px; }
.card h2:focus { outline: none; }
.card p { margin: 0 0 8px; }
.card .hint { margin: 8px 0 0; color: var(--soft); font-size: 0.85rem; }
.brief { --kind: var(--brief); } .informative { --kind: var(--informative); } .friendly { --kind: var(--friendly); } .firm { --kind: var(--firm); }
button { font: inherit; color: var(--ink); background: transparent; border: 1px solid var(--edge); border-radius: 8px; padding: 7px 10px; min-height: 36px;
  cursor: pointer; text-align: left; overflow-wrap: anywhere; }
button:hover { border-color: var(--main); }
button:focus-visible { outline: 3px solid var(--main); outline-offset: 1px; }
.ways { display: grid; gap: 6px; }
.main { background: var(--main); color: var(--on-main); border-color: var(--main); }
.quiet { border-color: transparent; color: var(--soft); text-decoration: underline; }
.close { position: absolute; top: 6px; right: 6px; width: 36px; padding: 0; text-align: center; border-color: transparent; font-size: 1.2rem; }
.chip { min-height: 28px; padding: 2px 10px; border-radius: 14px; font-size: 13px; white-space: nowrap; opacity: 0.95; }
.chip[data-where=server] { border-style: dashed; border-width: 2px; }
.chip[data-safety] { background: var(--care); }
.frame { top: 8px; right: 8px; bottom: 8px; width: min(24rem, calc(100vw - 16px)); border-radius: 12px; overflow: hidden; display: flex; flex-direction: column;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.25); }
.frame iframe { flex: 1; width: 100%; border: 0; }
.frame .close { position: static; align-self: end; }
.heard { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-contrast: more) { :host { --soft: var(--ink); --edge: var(--ink); } }
`;

/** Dresses our shadow root; where a browser allows no constructed sheet from here, with a style element. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS_TEXT;
    root.append(style);
  }
}
