import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../rules/index.ts';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { plainOf } from '../../server/languagetool/annotated.ts';
import { type Listening, listen } from '../../server/listen.ts';

interface Match {
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly replacements: readonly { readonly value: string }[];
  readonly sentence: string;
  readonly context: { readonly text: string; readonly offset: number; readonly length: number };
  readonly rule: { readonly id: string; readonly category: { readonly id: string } };
}
interface Answer {
  readonly language: { readonly code: string; readonly detectedLanguage: { readonly code: string } };
  readonly matches: readonly Match[];
  readonly sentenceRanges: readonly (readonly [number, number])[];
}
/** gramma, a published client of LanguageTool; it has its own idea of `fetch`. */
interface Gramma {
  check(
    text: string,
    options: { api_url: string; language?: string; markdown?: boolean; rules?: Record<string, boolean> },
  ): Promise<Answer & { matches: readonly { word: string }[] }>;
  replaceAll(text: string, changes: readonly { offset: number; length: number; change: string }[]): string;
}
const gramma = createRequire(import.meta.url)('gramma') as Gramma;

const app = createApp();
const send = (body: string | URLSearchParams, type = 'application/x-www-form-urlencoded') =>
  app.request('/v2/check', { method: 'POST', headers: { 'content-type': type }, body: body.toString() });
const ask = async (form: Record<string, string>): Promise<Answer> => {
  const answer = await send(new URLSearchParams(form));
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
};

const DRAFT = 'Hoi,\n\nJe bent weer te laat. You are a liar 😀. Ik haal Noa vrijdag om 17.00 uur op.';

describe('POST /v2/check', () => {
  it('finds what /v1/check finds, at the same places', async () => {
    const { matches } = await ask({ text: DRAFT, language: 'auto', level: 'picky' });
    const { findings } = check({ text: DRAFT });
    expect(matches.map((m) => m.rule.id).sort()).toEqual(findings.map((f) => f.rule).sort());
    expect(matches.length).toBeGreaterThan(1);
    for (const m of matches) {
      const f = findings.find((o) => o.rule === m.rule.id)!;
      expect(m.offset).toBeLessThanOrEqual(f.start);
      expect(m.offset + m.length).toBeGreaterThanOrEqual(f.end);
      const inContext = m.context.text.slice(m.context.offset, m.context.offset + m.context.length);
      expect(inContext).toBe(DRAFT.slice(m.offset, m.offset + m.length).replaceAll(/\s/g, ' '));
      expect(DRAFT).toContain(m.sentence);
      expect(m.sentence).not.toBe('');
    }
  });
  it.each([
    ['nl-NL', 'Prima.', 'nl-NL'],
    ['nl', 'Prima.', 'nl'],
    ['nl-BE', 'Prima.', 'nl-BE'],
    ['en-GB', 'Fine.', 'en-GB'],
    ['en_us', 'Fine.', 'en-US'],
    ['auto', 'Ik haal haar vrijdag op bij school.', 'nl'],
    ['auto', 'I will collect her from school on Friday.', 'en'],
  ])('language %s of %j is %s', async (language, text, code) => {
    expect((await ask({ text, language })).language.code).toBe(code);
  });
  it('names the variant that is preferred', async () => {
    const form = { text: 'I will collect her from school on Friday.', language: 'auto', preferredVariants: 'nl-BE,en-GB' };
    expect((await ask(form)).language).toMatchObject({ code: 'en-GB', detectedLanguage: { code: 'en-GB' } });
  });
  it('explains in the mother tongue', async () => {
    const text = 'You never bring his coat.';
    const [nl, en] = [await ask({ text, language: 'en', motherTongue: 'nl-NL' }), await ask({ text, language: 'en' })];
    expect(nl.matches[0]!.message).not.toBe(en.matches[0]!.message);
  });
  it.each([
    ['a rule', { disabledRules: 'ALWAYS-NEVER' }, 0],
    ['a category', { disabledCategories: 'BLAME,INSULT' }, 0],
    ['another rule', { disabledRules: 'swearing' }, 1],
    ['all but a rule', { enabledOnly: 'true', enabledRules: 'swearing' }, 0],
    ['all but this rule', { enabledOnly: 'true', enabledRules: 'always-never' }, 1],
  ])('leaves out %s', async (_name, form, count) => {
    expect((await ask({ text: 'You never bring his coat.', language: 'en', ...form } as Record<string, string>)).matches).toHaveLength(
      count,
    );
  });
  it('offers the rewrite of a sentence where one word cannot be replaced', async () => {
    const text = 'Hi. You never bring his coat.';
    const [match] = (await ask({ text, language: 'en' })).matches;
    expect(text.slice(match!.offset, match!.offset + match!.length)).toBe('You never bring his coat.');
    expect(match!.replacements[0]!.value).toContain('bring his coat');
  });
  it('never marks a danger that the writer reports; a threat or despair of their own first, without another wording', async () => {
    const threat = await ask({ text: 'Ik maak je kapot als je vrijdag niet komt.', language: 'nl' });
    expect(threat.matches[0]).toMatchObject({ replacements: [], rule: { category: { id: 'SAFETY' } } });
    const report = await ask({ text: 'Je hebt me gisteren geslagen waar de kinderen bij waren.', language: 'nl' });
    expect(check({ text: 'Je hebt me gisteren geslagen waar de kinderen bij waren.' }).verdict).toBe('safety');
    expect(report.matches).toEqual([]);
  });
  it('says nothing of a language that it does not know', async () => {
    const { language } = await ask({ text: 'Mañana voy a recoger a los niños en la escuela por la tarde.', language: 'auto' });
    expect(language.code).toBe('und');
  });
  it.each([
    ['nothing', '', 400],
    ['no text', 'language=en', 400],
    ['text and data', 'text=a&data=%7B%7D&language=en', 400],
    ['an unknown language', 'text=a&language=xx-XX', 400],
    ['data that is no JSON', 'data=%7B&language=en', 400],
    ['data of another shape', 'data=%7B%22annotation%22%3A%5B%7B%22words%22%3A%22a%22%7D%5D%7D&language=en', 400],
    ['half a character', `data=${encodeURIComponent('{"annotation":[{"text":"\\ud83d"}]}')}&language=en`, 400],
    ['a broken escape', 'text=100%&language=en', 400],
    ['an escape that is no UTF-8', 'text=%E9t%E9&language=fr', 400],
    ['text twice', 'text=a&text=b&language=en', 400],
    ['an ampersand that is not escaped', `text=${'a&'.repeat(60)}&language=en`, 400],
    ['too much text', `text=${'a'.repeat(20_001)}&language=en`, 413],
    ['too many bytes', `text=${'%20'.repeat(200_001)}&language=en`, 413],
  ] as const)('refuses %s', async (_name, body, status) => {
    const answer = await send(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
  it('takes no text in the address, where logs would keep it', async () => {
    expect((await app.request('/v2/check?text=You+never&language=en', { method: 'POST' })).status).toBe(415);
    expect((await app.request('/v2/check?text=You+never&language=en')).status).toBe(405);
    expect((await send('a=b', 'multipart/form-data; boundary=x')).status).toBe(415);
  });
});

describe('marked-up text', () => {
  const annotation = [
    { markup: '<p>' },
    { text: 'Hi. You ' },
    { markup: '<b>' },
    { text: 'never' },
    { markup: '</b>' },
    { text: ' bring his coat.' },
    { markup: '</p>', interpretAs: '\n\n' },
    { text: 'I can be there at 5.' },
  ];
  const sent = annotation.map((a) => a.text ?? a.markup).join('');
  it('is read without its markup, and marked in what was sent', async () => {
    const { matches, sentenceRanges } = await ask({ data: JSON.stringify({ annotation }), language: 'en' });
    expect(matches).toHaveLength(1);
    expect(sent.slice(matches[0]!.offset, matches[0]!.offset + matches[0]!.length)).toBe('You <b>never</b> bring his coat.');
    // putting a sentence in its place would take the markup away
    expect(matches[0]!.replacements).toEqual([]);
    expect(sentenceRanges.map(([a, b]) => sent.slice(a, b))).toContain('I can be there at 5.');
  });
  it.each([
    [[{ text: 'ab' }, { markup: '<i>' }, { text: 'cd' }], 'abcd', 2, 4, 'cd', true],
    [[{ text: 'ab' }, { markup: '<i>' }, { text: 'cd' }], 'abcd', 0, 2, 'ab', true],
    [[{ text: 'ab' }, { markup: '<i>' }, { text: 'cd' }], 'abcd', 1, 3, 'b<i>c', false],
    [[{ text: 'a' }, { markup: '<br>', interpretAs: '\n' }, { text: 'b' }], 'a\nb', 1, 2, '<br>', false],
    [[{ markup: '<p>' }, { text: '😀 x' }], '😀 x', 3, 4, 'x', true],
    [[{ markup: '<p>' }], '', 0, 0, '', false],
  ] as const)('%j reads as %j, and %i to %i is %j', (pieces, text, start, end, was, whole) => {
    const plain = plainOf({ annotation: [...pieces] });
    const all = pieces.map((p) => ('text' in p ? p.text : p.markup)).join('');
    const place = plain.sent(start, end);
    expect([plain.text, all.slice(place.start, place.end), place.whole, plain.length]).toEqual([text, was, whole, all.length]);
  });
});

describe('a published client, unchanged', () => {
  let server: Listening;
  let api_url: string;
  beforeAll(async () => {
    server = await listen(app, readConfig({ PORT: '0' }));
    api_url = `http://127.0.0.1:${server.port}/v2/check`;
  });
  afterAll(() => server.stop());
  it('checks text', async () => {
    const { matches, language } = await gramma.check('You never bring his coat.', { api_url, language: 'en-US' });
    expect(language.code).toBe('en-US');
    expect(matches.map((m) => m.rule.id)).toEqual(['always-never']);
    expect(matches[0]!.word).toBe('You never bring his coat.');
  });
  it('puts its replacements in', async () => {
    const text = 'Hoi. Je hebt zijn jas weer niet meegegeven. Ik haal hem om 17.00 uur.';
    const { matches } = await gramma.check(text, { api_url, language: 'auto' });
    const changes = matches.flatMap((m) =>
      m.replacements[0] ? [{ offset: m.offset, length: m.length, change: m.replacements[0].value }] : [],
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(check({ text: gramma.replaceAll(text, changes) }).findings).toEqual([]);
  });
  it('checks Markdown, which it sends as marked-up text', async () => {
    const { matches } = await gramma.check('# Coat\n\nYou **never** bring his coat.\n', { api_url, language: 'en-GB', markdown: true });
    expect(matches.map((m) => m.rule.id)).toEqual(['always-never']);
  });
  it('turns a category off', async () => {
    expect((await gramma.check('You never bring his coat.', { api_url, language: 'en-US', rules: { blame: false } })).matches).toEqual([]);
  });
});
