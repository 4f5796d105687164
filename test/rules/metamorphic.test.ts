import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, check, findingsBy } from '../../rules/index.ts';
import type { Lang } from '../../rules/types.ts';
import { unbracket } from './reading.ts';

const DAYS = {
  nl: {
    maandag: 'donderdag',
    dinsdag: 'vrijdag',
    woensdag: 'maandag',
    donderdag: 'dinsdag',
    vrijdag: 'zaterdag',
    zaterdag: 'zondag',
    zondag: 'woensdag',
  },
  en: {
    Monday: 'Thursday',
    Tuesday: 'Friday',
    Wednesday: 'Monday',
    Thursday: 'Tuesday',
    Friday: 'Saturday',
    Saturday: 'Sunday',
    Sunday: 'Wednesday',
  },
} as const;
const NAMES: Readonly<Record<string, string>> = { Noa: 'Mees', Finn: 'Sterre', Noah: 'Ellis', Sam: 'Robin', Pleun: 'Jurre' };

const swapDays = (text: string, lang: Lang): string =>
  text.replace(/\p{L}+/gu, (w) => (DAYS[lang] as Readonly<Record<string, string>>)[w] ?? w);
const swapNames = (text: string): string => text.replace(/\p{L}+/gu, (w) => NAMES[w] ?? w);
const swapTimes = (text: string): string =>
  text.replace(/\b(\d{1,2})[.:](\d\d)\b/g, (_, h: string, m: string) => `${(Number(h) % 12) + 1}.${m}`);

const examples = (['nl', 'en'] as const).flatMap((lang) =>
  catalogue()
    .filter((rule) => !rule.signs)
    .flatMap((rule) => rule[lang].flags.map((flag) => ({ rule, lang, text: unbracket(flag).text }))),
);

describe('what is found does not hang on who, when or how it opens', () => {
  it.each([
    ['other days', swapDays],
    ['other names', swapNames],
    ['other times', swapTimes],
  ] as const)('%s', (_name, swap) => {
    const lost = examples.filter(
      ({ rule, lang, text }) => findingsBy(rule, swap(text, lang), lang).length !== findingsBy(rule, text, lang).length,
    );
    expect(lost.map((e) => `${e.lang} ${e.rule.id}: ${e.text}`)).toEqual([]);
  });
  it('a greeting before it', () => {
    const lost = examples.filter(({ rule, lang, text }) => {
      const opening = lang === 'nl' ? 'Hoi Robin,\n\n' : 'Hi Robin,\n\n';
      const moved = findingsBy(rule, opening + text, lang).map((f) => [f.start - opening.length, f.end - opening.length]);
      return JSON.stringify(moved) !== JSON.stringify(findingsBy(rule, text, lang).map((f) => [f.start, f.end]));
    });
    expect(lost.map((e) => `${e.lang} ${e.rule.id}: ${e.text}`)).toEqual([]);
  });
  it('a quoted history behind it', () => {
    const lost = examples.filter(({ rule, lang, text }) => {
      const quoted = `${text}\n\n> ${lang === 'nl' ? 'Je bent een leugenaar.' : 'You are a liar.'}`;
      return (
        check({ text: quoted, language: lang }).findings.some((f) => f.start > text.length + 1) ||
        findingsBy(rule, quoted, lang).length === 0
      );
    });
    expect(lost.map((e) => `${e.lang} ${e.rule.id}: ${e.text}`)).toEqual([]);
  });
});

describe('who is blamed turns with the person', () => {
  it.each([
    ['nl', 'Jij bent altijd te laat.', 'Ik ben altijd te laat.'],
    ['nl', 'Je hebt zijn jas niet meegegeven.', 'Ik heb zijn jas niet meegegeven.'],
    ['nl', 'Je bent zijn gymtas vergeten.', 'Ik ben zijn gymtas vergeten.'],
    ['en', 'You are always late.', 'I am always late.'],
    ['en', "You didn't pack his coat.", "I didn't pack his coat."],
    ['en', 'You forgot his gym bag.', 'I forgot his gym bag.'],
  ] as const)('%s %s / %s', (lang, reader, writer) => {
    const blamed = (text: string) => check({ text, language: lang }).findings.some((f) => f.category === 'blame');
    expect([blamed(reader), blamed(writer)]).toEqual([true, false]);
  });
});

describe('harmless text stays harmless in company', () => {
  const lines = readFileSync(new URL('../corpus/harmless-dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { lang: Lang; text: string });
  it.each(['nl', 'en'] as const)('%s: three lines make one calm message', (lang) => {
    const calm = lines.filter((l) => l.lang === lang && /[.!?]$/.test(l.text));
    const flagged = calm.flatMap((_, i) => {
      if (i % 3 !== 0 || i + 2 >= calm.length) return [];
      const text = [calm[i]!, calm[i + 1]!, calm[i + 2]!].map((l) => l.text).join(' ');
      return check({ text, language: lang }).findings.some((f) => f.severity !== 'hint') ? [text] : [];
    });
    expect(flagged).toEqual([]);
  });
});
