// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf, pointsOf, readText } from '../../extension/page/read.ts';

const editor = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};
const skip = (e: Element) => e.matches('blockquote');

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['plain words', 'Hoi', 'Hoi'],
  ['a block a line', '<div>a</div><div>b</div>', 'a\nb'],
  ['a first line without a block', 'a<div>b</div>', 'a\nb'],
  ['an empty line as Gmail makes it', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['nested blocks', '<div><div><p>a</p></div><div>b</div></div>', 'a\nb'],
  ['a break inside a line', 'a<br>b', 'a\nb'],
  ['two breaks', 'a<br><br>b', 'a\n\nb'],
  ['a break that only holds the line open', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['bold inside a word', '<div>le<b>uge</b>naar</div>', 'leugenaar'],
  ['spaces between words in elements', '<b>a</b> <i>b</i>', 'a b'],
  ['line ends of the source', '<div>a</div>\n  <div>b</div>', 'a\nb'],
  ['a line end in the source of a line', 'a\nb', 'a b'],
  ['kept line ends', '<div style="white-space: pre-wrap">a\nb</div>', 'a\nb'],
  ['hard spaces', 'a&nbsp;b', 'a\u00a0b'],
  ['list', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['quoted mail stays out', '<div>a</div><blockquote>jij<div>altijd</div></blockquote><div>b</div>', 'a\nb'],
  ['hidden parts stay out', 'a<span style="display:none">x</span><span hidden style="display:none">y</span>b', 'ab'],
  ['a picture with a name', 'a <img alt="🙂"> b', 'a 🙂 b'],
  ['a picture without a name', 'a<img>b', 'ab'],
  ['a name tag that is one thing', 'Hoi <span contenteditable="false">@Noa</span>!', 'Hoi @Noa!'],
  ['script and style', 'a<style>x</style><script type="x">y</script>b', 'a\nb'],
  ['nothing', '', ''],
  ['an empty line', '<div><br></div>', '\n'],
];

describe('the text of an editor', () => {
  it.each(TEXTS)('%s', (_name, html, text) => {
    expect(readText(editor(html), skip).text).toBe(text);
  });
});

/** [html, start, end, what the page's own range over these points holds] */
const RANGES: readonly (readonly [string, string, number, number, string])[] = [
  ['a word', '<div>een leugenaar</div>', 4, 13, 'leugenaar'],
  ['over bold', '<div>le<b>uge</b>naar</div>', 0, 9, 'leugenaar'],
  ['over two lines', '<div>ab</div><div>cd</div>', 1, 4, 'bc'],
  ['the second line', '<div>ab</div><div>cd</div>', 3, 5, 'cd'],
  ['a name tag as a whole', 'Hoi <span contenteditable="false">@Noa</span>!', 5, 7, '@Noa'],
  ['nothing, at the end', '<div>ab</div>', 2, 2, ''],
];

describe('the places of a span', () => {
  it.each(RANGES)('%s', (_name, html, start, end, held) => {
    const points = pointsOf(readText(editor(html), skip), { start, end })!;
    const range = document.createRange();
    range.setStart(points.from.node, points.from.offset);
    range.setEnd(points.to.node, points.to.offset);
    expect(range.toString()).toBe(held);
  });
  it('has none in an empty editor', () => {
    expect(pointsOf(readText(editor('<div><br></div>')), { start: 0, end: 0 })).toBeUndefined();
  });
  it('takes the line end along when a whole line goes', () => {
    const root = editor('<div>een</div><div>twee</div><div>drie</div>');
    const points = pointsOf(readText(root), { start: 4, end: 9 })!;
    expect([points.from.node.textContent, points.from.offset, points.to.node.textContent, points.to.offset]).toEqual([
      'twee',
      0,
      'drie',
      0,
    ]);
  });
});

const word = fc.stringMatching(/^[a-z\u00e0-\u00ff \u00a0🙂]{0,8}$/u).map((s) => s.replace(/[&<>]/g, ''));
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constant('<br>'),
    fc.constant('<div><br></div>'),
    fc.constant('<span contenteditable="false">@Noa</span>'),
    fc.constant('<blockquote>weg</blockquote>'),
    tie('html').map((h) => `<div>${h}</div>`),
    tie('html').map((h) => `<b>${h}</b>`),
    tie('html').map((h) => `<p>${h}</p>`),
  ),
  html: fc.array(tie('node'), { maxLength: 5 }).map((a) => a.join('')),
}));

describe('offsets and places', () => {
  it('come back to the same offset, and a span holds exactly its letters', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
        const reading = readText(editor(source), skip);
        const { text, pieces } = reading;
        for (const p of pieces) {
          if (p.node.nodeType !== 3) continue;
          expect(text.slice(p.start, p.end)).toBe((p.node as Text).data);
          for (let at = p.start; at < p.end; at++) {
            const { from } = pointsOf(reading, { start: at, end: at })!;
            expect(offsetOf(reading, from.node, from.offset)).toBe(at);
          }
        }
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const points = pointsOf(reading, { start, end });
        if (!points) return;
        const range = document.createRange();
        range.setStart(points.from.node, points.from.offset);
        range.setEnd(points.to.node, points.to.offset);
        // the page knows no line ends between blocks, and a name tag counts as a whole
        if (pieces.every((p) => p.node.nodeType === 3) && !source.includes('blockquote'))
          expect(range.toString()).toBe(text.slice(start, end).replaceAll('\n', ''));
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});
