import { readingOf } from '../../rules/index.ts';
import type { Lang, Span } from '../../rules/types.ts';

/** An example without its brackets, and the spans they mark. */
export function unbracket(example: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let open = 0;
  for (const ch of example) {
    if (ch === '[') open = text.length;
    else if (ch === ']') spans.push({ start: open, end: text.length });
    else text += ch;
  }
  return { text, spans };
}

/** The text with brackets round the spans: what a failing example prints. */
export const bracket = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((out, s) => `${out.slice(0, s.start)}[${out.slice(s.start, s.end)}]${out.slice(s.end)}`, text);

/** How a text was read, for the reader of a failing test: tokens with lemma and tags, clauses with who, what and marks. */
export const traceOf = (text: string, lang: Lang): string =>
  readingOf(text, lang)
    .sentences.map((s) =>
      [
        `[${s.part}] ${s.tokens.map((t) => `${t.text}{${t.lemma}|${[...t.tags].join(' ')}}`).join(' ')}`,
        ...s.clauses.map(
          (c) =>
            `   ${c.act} subject=${c.subject} verb=${JSON.stringify(c.verb)} marks=${c.marks.map((m) => m.name)} «${text.slice(c.start, c.end)}»`,
        ),
      ].join('\n'),
    )
    .join('\n');
