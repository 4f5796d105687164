/** The sentence around a span, with the white space that goes with it when it is taken out. Offsets in UTF-16 units, end exclusive. */
export function sentenceAround(text: string, span: { readonly start: number; readonly end: number }): { start: number; end: number } {
  const before = text.slice(0, span.start);
  let start = 0;
  for (const m of before.matchAll(/[.!?…]+["')\]]*\s+|\n+/g)) start = m.index + m[0].length;
  const inside = text[span.end - 1];
  let end = span.end;
  if (!inside || !/[.!?…]/.test(inside)) {
    const rest = /^[^.!?…\n]*[.!?…]*["')\]]*/.exec(text.slice(span.end));
    end = span.end + (rest?.[0].length ?? 0);
  }
  while (end < text.length && text[end] === ' ') end++;
  if (end === text.length || text[end] === '\n') while (start > 0 && text[start - 1] === ' ') start--;
  return { start, end };
}
