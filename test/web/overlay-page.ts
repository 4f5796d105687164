import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

/** The overlay module as one script that gives `overlay.attach`. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'web/overlay/index.ts', formats: ['iife'], name: 'overlay' } },
  });
  const output = Array.isArray(made) ? made[0]! : made;
  if (!('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code}\nglobalThis.overlay = overlay;`;
}

/** A page with one textarea under the overlay, both under a strict policy, and `misaligned` to measure with. */
export async function openOverlay(browser: Browser, html: string, viewport = { width: 1100, height: 700 }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.route('http://overlay.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><body>${html}</body>` }),
  );
  await page.goto('http://overlay.test/');
  await page.evaluate(`${await bundle()}\n;${measure}`);
  return page;
}

/**
 * In the page: for each line of the field, whether the browser's own caret agrees with the mirror. Of each word a letter is asked:
 * the caret at a quarter of the mirror's letter must stand before that very letter of the textarea, to one and a half pixels.
 */
const measure = `
globalThis.misaligned = (field) => {
  const mirror = document.querySelector('kalm-marks').shadowRoot.firstElementChild;
  const node = mirror.firstChild, text = field.value;
  const range = document.createRange();
  const box = field.getBoundingClientRect();
  const wrong = new Map(), seen = new Set();
  const words = [...text.matchAll(/[\\p{L}\\p{N}]{3,}/gu)].filter((m) => !/\\p{M}/u.test(text[m.index + 1] ?? ''));
  const steps = Math.max(1, Math.ceil((field.scrollHeight - field.clientHeight) / Math.max(40, field.clientHeight - 60)) + 1);
  const asked = new Set();
  for (let step = 0; step < steps; step++) {
    field.scrollTop = step * Math.max(40, field.clientHeight - 60);
    for (const m of words) {
      if (asked.has(m.index)) continue;
      // at the edge of a run of one direction the caret may stand at either end of it, so the second letter is asked
      const rtl = /[\\u0590-\\u06ff]/.test(m[0][0]);
      const letter = m.index + 1;
      range.setStart(node, letter);
      range.setEnd(node, letter + 1);
      const at = range.getBoundingClientRect();
      const zoom = mirror.getBoundingClientRect().width / mirror.offsetWidth;
      const r = new DOMRect(at.x, at.y - field.scrollTop * zoom, at.width, at.height);
      if (r.top < box.top + 4 || r.bottom > box.bottom - 4 || r.width < 3) continue;
      asked.add(m.index);
      const x = rtl ? r.right - r.width / 4 : r.left + r.width / 4;
      const hits = [0, -1.5, 1.5].map((by) => document.caretPositionFromPoint(x + by, (r.top + r.bottom) / 2));
      const line = Math.round(at.top);
      seen.add(line);
      if (!hits.some((h) => h?.offsetNode === field && h.offset === letter)) wrong.set(line, m[0] + ' at ' + letter + ', caret ' + hits[0]?.offset);
    }
  }
  return { lines: seen.size, words: asked.size, of: words.length, wrong: [...wrong.values()] };
};`;
