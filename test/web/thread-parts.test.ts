import { describe, expect, it } from 'vitest';
import { LABELS, reviewThread, SAFETY_KINDS, TOPICS } from '../../rules/index.ts';
import { eventsOf } from '../../web/thread/ask.ts';
import { KINDS } from '../../web/thread/filter.ts';
import { type Entry, findEntries, hiderOf } from '../../web/thread/pseudonym.ts';
import type { ThreadReport } from '../../web/thread/types.ts';
import { en } from '../../web/words/thread-en.ts';
import { nl } from '../../web/words/thread-nl.ts';

const paths = (value: unknown, at = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, v]) => paths(v, `${at}.${key}`))
    : [`${at}:${typeof value}`];

describe('words of the thread page', () => {
  it('say the same things in both languages', () => {
    expect(paths(nl).sort()).toEqual(paths(en).sort());
  });
  it.each([nl, en])('have one for every label, matter, kind and danger', (w) => {
    expect(Object.keys(w.labels)).toEqual(expect.arrayContaining([...LABELS]));
    expect(Object.keys(w.topics).sort()).toEqual([...TOPICS].sort());
    expect(Object.keys(w.kinds)).toEqual(expect.arrayContaining([...KINDS]));
    expect(Object.keys(w.safety.kinds).sort()).toEqual([...SAFETY_KINDS].sort());
  });
});

describe('a stream of events', () => {
  const read = async (pieces: readonly string[]): Promise<string[]> => {
    const body = new ReadableStream<Uint8Array>({
      start(to) {
        for (const p of pieces) to.enqueue(new TextEncoder().encode(p));
        to.close();
      },
    });
    const out: string[] = [];
    for await (const { name, data } of eventsOf(body)) out.push(`${name}=${data}`);
    return out;
  };
  it.each([
    [['event: a\ndata: 1\n\nevent: b\ndata: 2\n\n']],
    [['event: a\nda', 'ta: 1\n', '\nevent: b\n', 'data: 2\n', '\n']],
    [['event: a\ndata: 1\n\nev', 'ent: b\ndata: 2\n\n']],
  ])('is put together however it is cut: %j', async (pieces) => {
    expect(await read(pieces)).toEqual(['a=1', 'b=2']);
  });
});

const roles: Readonly<Record<string, string>> = { A: 'Ouder A', B: 'Ouder B' };
const entriesFor = (texts: readonly string[], names: readonly string[]): Entry[] => {
  const messages = texts.map((text, n) => ({ n, from: n % 2 ? 'B' : 'A', at: null, text }));
  const participants = [
    { id: 'A', name: 'Noor van den Berg' },
    { id: 'B', name: 'Bas' },
  ];
  const report = { ...reviewThread({ participants, messages }), participants, skipped: [] } as unknown as ThreadReport;
  return findEntries(report, {
    names: new Map(names.map((n) => [n, 1])),
    added: [],
    roleOf: (id) => roles[id]!,
    called: nl.share.kinds,
  });
};
const hidden = (text: string, names: readonly string[] = []): string => hiderOf(entriesFor([text], names)).hide(text);

describe('stand-ins', () => {
  it.each([
    ['Bel Noor of Bas.', [], 'Bel Ouder A of Ouder B.'],
    ['groetjes noor', [], 'groetjes Ouder A'],
    ['Noor van den Berg komt.', [], 'Ouder A komt.'],
    ['Mevrouw Berg komt.', [], 'Mevrouw Naam 1 komt.'],
    ['Finns jas, Finn’s tas en Finn zelf.', ['Finns', 'Finn'], 'Naam 2s jas, Naam 2’s tas en Naam 2 zelf.'],
    ['Will Pat come? I will.', ['Will', 'Pat'], 'Naam 2 Naam 3 come? I will.'],
    ['Anne-Fleur is er.', ['Anne-Fleur'], 'Naam 2 is er.'],
    ['Mail naar bas@example.nl of bel 06-12345678.', [], 'Mail naar E-mail 1 of bel Telefoon 1.'],
    ['Bel +31 6 1234 5678 nu.', [], 'Bel Telefoon 1 nu.'],
    ['Ik woon op Kerkstraat 12, 1234 AB.', [], 'Ik woon op Adres 1, Adres 2.'],
    ['I live at 12 Church Street.', [], 'I live at Adres 1.'],
    ['Op basisschool De Regenboog om 8.30 uur.', [], 'Op School 1 om 8.30 uur.'],
    ['St Mary’s Primary School is closed.', [], 'School 1 is closed.'],
    ['Rekening NL91 ABNA 0417 1643 00.', [], 'Rekening Rekening 1.'],
    ['Dossier 1234567.', [], 'Dossier Nummer 1.'],
    // what is no secret: days, times, sums
    ['Op 03-04-2024 om 18:30 uur, € 125,50 en 12 april 2024.', [], 'Op 03-04-2024 om 18:30 uur, € 125,50 en 12 april 2024.'],
    ['School begint weer, de school belt.', [], 'School begint weer, de school belt.'],
  ] as const)('%s', (text, names, out) => {
    expect(hidden(text, names)).toBe(out);
  });
  it('are the same for the same thing, in every message', () => {
    const texts = ['Pim is bij Roos.', 'Roos belt Pim.'];
    const hider = hiderOf(entriesFor(texts, ['Pim', 'Roos']));
    expect(texts.map((t) => hider.hide(t))).toEqual(['Naam 2 is bij Naam 3.', 'Naam 3 belt Naam 2.']);
  });
});
