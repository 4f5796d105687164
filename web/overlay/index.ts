/** Underlines in a native textarea, for the page and for any other page: no framework, no style sheet, nothing of the textarea changed. */
import { copyBox, place, scaleOf } from './box.ts';
import { changeBetween, moveSpans } from './change.ts';
import { drawMark, type Stretch } from './draw.ts';
import { type Mark, markAt } from './marks.ts';

export { type Change, changeBetween, moveSpan, moveSpans } from './change.ts';
export { KINDS, type Mark, type MarkKind } from './marks.ts';

export interface Overlay {
  /** Shows these marks and no others; they move along when the text is edited, and go when the edit touches them. */
  setMarks(marks: readonly Mark[]): void;
  /** The mark at an offset of the text (UTF-16 units), the shortest where several are. */
  markAt(offset: number): Mark | undefined;
  /** Takes everything away again. */
  destroy(): void;
}

/**
 * Lays marks over a textarea. A hidden mirror with the same box and the same letters, all in one piece (cut up, a line may break elsewhere),
 * tells where the words stand; the lines are drawn on a sheet that is deaf to the pointer. Spell check, dictation and phone keyboards never meet it.
 */
export function attach(field: HTMLTextAreaElement): Overlay {
  const host = element('kalm-marks', {
    all: 'initial',
    position: 'absolute',
    display: 'block',
    width: '0',
    height: '0',
    'pointer-events': 'none',
  });
  const mirror = element('div', {
    'box-sizing': 'border-box',
    'border-style': 'solid',
    'border-color': 'transparent',
    visibility: 'hidden',
  });
  const sheet = element('div', { position: 'absolute', overflow: 'hidden', 'forced-color-adjust': 'none' });
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    position: 'absolute',
    top: '0',
    left: '0',
    width: '1px',
    height: '1px',
    overflow: 'visible',
  }))
    lines.style.setProperty(name, value);
  const words = document.createTextNode('');
  mirror.append(words);
  sheet.append(lines);
  host.attachShadow({ mode: 'open' }).append(mirror, sheet);
  host.setAttribute('aria-hidden', 'true');
  field.before(host);

  let marks: readonly Mark[] = [];
  let text = '';
  const follow = () => lines.style.setProperty('transform', `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`);
  const copyText = () => {
    text = field.value;
    // a last empty line has no box of its own without something in it
    words.data = text === '' || text.endsWith('\n') ? `${text}\u200b` : text;
  };
  const draw = () => {
    const forced = matchMedia('(forced-colors: active)').matches;
    lines.replaceChildren(...marks.map((m) => drawMark(m, stretchesOf(words, m, mirror, scaleOf(field)), forced)));
    follow();
  };
  const align = () => {
    copyBox(field, mirror, sheet);
    place(field, host);
    draw();
  };
  // once for all keys of a frame, right before it is painted
  let waiting = 0;
  const drawSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      place(field, host);
      draw();
    });
  };
  const onInput = () => {
    const change = changeBetween(text, field.value, field.selectionEnd);
    if (!change) return;
    marks = moveSpans(marks, change);
    copyText();
    drawSoon();
  };

  const stop = new AbortController();
  const { signal } = stop;
  field.addEventListener('input', onInput, { signal });
  field.addEventListener('scroll', follow, { signal, passive: true });
  addEventListener('resize', align, { signal });
  document.fonts?.addEventListener('loadingdone', align, { signal });
  const sizes = new ResizeObserver(align);
  sizes.observe(field);
  if (field.parentElement) sizes.observe(field.parentElement);
  const looks = new MutationObserver(align);
  looks.observe(field, { attributes: true });

  copyText();
  align();
  return {
    setMarks(next) {
      copyText();
      marks = next.filter((m) => m.start < m.end && m.end <= text.length);
      align();
    },
    markAt: (offset) => markAt(marks, offset),
    destroy() {
      stop.abort();
      cancelAnimationFrame(waiting);
      sizes.disconnect();
      looks.disconnect();
      host.remove();
    },
  };
}

const element = (tag: string, styles: Readonly<Record<string, string>>): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(styles)) made.style.setProperty(name, value);
  return made;
};

/** Where the words of a mark stand, line by line. */
function stretchesOf(words: Text, mark: Mark, mirror: HTMLElement, scale: number): Stretch[] {
  const range = document.createRange();
  range.setStart(words, mark.start);
  range.setEnd(words, mark.end);
  const box = mirror.getBoundingClientRect();
  const [x, y] = [box.left + mirror.clientLeft * scale, box.top + mirror.clientTop * scale];
  return [...range.getClientRects()]
    .filter((r) => r.width > 0.5)
    .map((r) => ({ left: (r.left - x) / scale, right: (r.right - x) / scale, top: (r.top - y) / scale, bottom: (r.bottom - y) / scale }));
}
