/** Pages that imitate what the extension meets. All are hostile in one way: nothing but their own script may run, no style, no frame, no connection. */
interface SitePage {
  readonly body: string;
  readonly script?: string;
  readonly title?: string;
}
const NONCE = 'abc123';
export const CSP = `default-src 'none'; script-src 'nonce-${NONCE}'; require-trusted-types-for 'script'; trusted-types 'none'`;

const EDITOR = 'contenteditable="true" role="textbox" aria-label="Bericht"';
const RECEIVED = {
  nl: 'Je denkt alleen aan jezelf. Kun je vrijdag zijn zwemspullen meegeven?',
  en: 'You only think of yourself. Could you pack his swimming kit on Friday?',
};

export const GMAIL = `
  <div class="adn"><span class="gD" email="andere@example.org"></span><div class="a3s aiL"><p>${RECEIVED.nl}</p></div></div>
  <div class="Am" ${EDITOR}><div>Hoi,</div><div><br></div><div>Je bent een <b>leuge</b>naar. Ik geef vrijdag zijn zwemspullen mee.</div><div class="gmail_quote">Op maandag schreef A:<blockquote class="gmail_quote">Jij bent nooit op tijd.</blockquote></div></div>
  <div role="button" class="aoO" data-tooltip="Verzenden">Verzenden</div>`;

export const OUTLOOK = `
  <div id="editorParent_1"><div ${EDITOR}><div class="elementToProof"><span>Hoi,</span></div><div class="elementToProof"><span>Je bent een leugenaar. </span><span>Ik geef vrijdag zijn zwemspullen mee.</span></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Van:</b> A</div><div><p>${RECEIVED.nl}</p></div></div></div>`;

/** Keeps its own list of states and takes Ctrl+Z for itself, as big editors do. */
const OWN_UNDO = `
  const e = document.querySelector('[contenteditable]'); const states = [e.cloneNode(true)];
  e.addEventListener('input', () => { states.push(e.cloneNode(true)); });
  e.addEventListener('keydown', (k) => { if (k.key === 'z' && k.ctrlKey && states.length > 1) { k.preventDefault(); states.pop(); e.replaceChildren(...states.at(-1).cloneNode(true).childNodes); } });`;

const PORTAL = `
  <form><textarea aria-label="Bericht" rows="8" cols="70">Hoi. Je bent een leugenaar. Zorg dat je om vijf uur klaarstaat. Ik haal Noa vrijdag om 5 uur op.</textarea>
  <button type="submit">Verstuur</button></form><p id="sent">0</p><div id="later"></div>`;
const PORTAL_SCRIPT = `
  let sent = 0; document.querySelector('form').addEventListener('submit', (s) => { s.preventDefault(); document.getElementById('sent').textContent = String(++sent); });
  window.addLater = () => { const t = document.createElement('textarea'); t.id = 'new'; t.rows = 8; t.cols = 70; document.getElementById('later').append(t); };`;

/** Makes all its nodes anew at each change. */
const REWRITES = `
  const e = document.querySelector('[contenteditable]');
  e.addEventListener('input', () => { const words = e.textContent; const d = document.createElement('div'); d.textContent = words; e.replaceChildren(d); const r = document.createRange(); r.selectNodeContents(d); r.collapse(false); getSelection().removeAllRanges(); getSelection().addRange(r); });`;
/** Throws away every element that it did not make itself. */
const REMOVES = `
  new MutationObserver((all) => { for (const c of all) for (const n of c.addedNodes) if (n.localName && n.localName.startsWith('kalm')) { n.remove(); window.thrown = (window.thrown || 0) + 1; } }).observe(document, { childList: true, subtree: true });`;
/** Takes back whatever was changed other than by a key. */
const STUBBORN = `
  const e = document.querySelector('[contenteditable]'); const kept = e.textContent; let typed = false;
  addEventListener('keydown', () => { typed = true; }, true);
  e.addEventListener('input', () => { if (typed) { typed = false; return; } const d = document.createElement('div'); d.textContent = kept; e.replaceChildren(d); });`;
/** Keeps the text in a model of its own, changes it only after `beforeinput`, and draws it anew whenever the page has something else. */
const MODEL = `
  const e = document.querySelector('[contenteditable]'); let model = e.textContent; const earlier = [];
  const draw = () => { const d = document.createElement('div'); d.textContent = model; e.replaceChildren(d); };
  const at = (n, o) => { const r = document.createRange(); r.setStart(e, 0); r.setEnd(n, o); return r.toString().length; };
  e.addEventListener('beforeinput', (b) => {
    b.preventDefault();
    if (b.inputType === 'historyUndo') { model = earlier.pop() ?? model; setTimeout(draw); return; }
    const r = getSelection().getRangeAt(0); const [from, to] = [at(r.startContainer, r.startOffset), at(r.endContainer, r.endOffset)];
    earlier.push(model); model = model.slice(0, from) + (b.data ?? '') + model.slice(to); setTimeout(draw);
  });
  e.addEventListener('keydown', (k) => { if (k.key === 'z' && k.ctrlKey) { k.preventDefault(); model = earlier.pop() ?? model; draw(); } });
  new MutationObserver(() => { if (e.textContent !== model) draw(); }).observe(e, { childList: true, characterData: true, subtree: true });
  window.model = () => model;`;
/** Lets nothing in but what is pasted. */
const PASTE = `
  const e = document.querySelector('[contenteditable]'); let model = e.textContent;
  const draw = () => { const d = document.createElement('div'); d.textContent = model; e.replaceChildren(d); };
  e.addEventListener('input', draw);
  e.addEventListener('paste', (p) => { p.preventDefault(); model = model.replace(getSelection().toString(), p.clipboardData.getData('text/plain')); draw(); });
  window.model = () => model;`;
const SHADOW = `
  const host = document.getElementById('host'); const root = host.attachShadow({ mode: 'open' }); const e = document.createElement('div');
  e.contentEditable = 'true'; e.id = 'inner'; e.append(Object.assign(document.createElement('p'), { textContent: 'Je bent een leugenaar. Ik kom vrijdag.' })); root.append(e);`;
const FRAME = `
  const f = document.createElement('iframe'); f.width = 700; f.height = 300; f.title = 'x'; document.getElementById('here').append(f);
  f.contentDocument.body.contentEditable = 'true'; const p = f.contentDocument.createElement('p'); p.textContent = 'Je bent een leugenaar. Ik kom vrijdag.'; f.contentDocument.body.append(p);`;

const RICH = `<div ${EDITOR}><div>Je bent een leugenaar. Ik kom vrijdag.</div></div>`;

export const SITES: Readonly<Record<string, SitePage>> = {
  'mail.google.com': { body: GMAIL, title: 'Vrijdag - ik@example.org - Gmail' },
  'outlook.live.com': { body: OUTLOOK, script: OWN_UNDO },
  'portal.test': { body: PORTAL, script: PORTAL_SCRIPT },
  'rewrites.test': { body: RICH, script: REWRITES },
  'removes.test': { body: RICH, script: REMOVES },
  'stubborn.test': { body: RICH, script: STUBBORN },
  'model.test': { body: RICH, script: MODEL },
  'paste.test': { body: RICH, script: PASTE },
  'shadow.test': { body: '<div id="host"></div>', script: SHADOW },
  'frame.test': { body: '<div id="here"></div>', script: FRAME },
  'framer.test': { body: '<h1>x</h1>' },
  'english.test': {
    body: `<div ${EDITOR}><div>You are a liar. I will pack his swimming kit on Friday.</div><blockquote>${RECEIVED.en}</blockquote></div>`,
  },
};
/** Pages that may frame what they want, to try the panel on. */
const OPEN = new Set(['framer.test']);

export const pageOf = (host: string): string => {
  const { body, script, title = 'x' } = SITES[host]!;
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><body>${body}${script ? `<script nonce="${NONCE}">${script}</script>` : ''}</body></html>`;
};
export const headersOf = (host: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  ...(OPEN.has(host) ? {} : { 'content-security-policy': CSP }),
});
