import type { Clause, Lang, Language, Mark, Message, People, Profile, RawSentence, RawToken, Sentence, Token } from '../types.ts';
import { findFacts } from './facts.ts';
import { guessLanguage } from './language.ts';
import { type Pattern, patternCompiler, patternIndex, spanOf } from './pattern.ts';
import { seamsOf } from './seams.ts';
import { type Bare, type PartReader, splitMessage } from './sentences.ts';

interface MarkPattern {
  readonly name: string;
  readonly pattern: Pattern;
}

/** A language with its word classes compiled: made once, used for every message. */
export interface CompiledLanguage {
  readonly language: Language;
  readonly compile: (source: string) => Pattern;
  readonly parts: PartReader;
  readonly marks: (tokens: readonly Token[]) => MarkPattern[];
}

const NONE: ReadonlySet<never> = new Set();
const PUNCTUATION: Token['tags'] = new Set(['Punctuation'] as const);
const asToken = ({ start, end, text, norm, kind }: RawToken): Token => ({
  start,
  end,
  text,
  norm,
  lemma: norm,
  tags: kind === 'punctuation' ? PUNCTUATION : NONE,
});

export function compileLanguage(language: Language): CompiledLanguage {
  const compile = patternCompiler(language.classes);
  const leads = (sources: readonly string[]) => patternIndex(sources.map(compile).map((pattern) => ({ pattern, value: pattern })));
  const greetings = leads(language.greetings);
  const closings = leads(language.closings);
  const lead = (near: (tokens: readonly Token[]) => Pattern[], words: readonly RawToken[], most: number): number => {
    const tokens = words.slice(0, most).map(asToken);
    let longest = 0;
    for (const p of near(tokens)) {
      const hit = p.match(tokens);
      if (hit && hit.from === 0) longest = Math.max(longest, hit.to);
    }
    return longest;
  };
  return {
    language,
    compile,
    parts: {
      abbreviations: language.abbreviations,
      greeting(words) {
        const taken = lead(greetings, words, 7);
        if (taken === 0) {
          const [name, mark] = words;
          const capital = name !== undefined && /^\p{Lu}\p{Ll}/u.test(name.text);
          const called = capital && !language.knows(name.norm);
          // `Leen, De wissel`: a word that is a name too, when a capital comes behind its comma
          const parted =
            capital && mark?.norm === ',' && words[2] !== undefined && /^\p{Lu}\p{Ll}/u.test(words[2].text) && words[2].norm !== 'i';
          return parted || (called && (mark?.norm === ',' || words.length === 1)) ? Math.min(2, words.length) : 0;
        }
        // a greeting ends at its comma, its full stop or its emoji; without one it must be the whole line
        let to = taken;
        while (to < words.length && (words[to]!.kind === 'emoji' || /^(?:,|[.!]+|-|\.\.\.)$/.test(words[to]!.norm))) to++;
        return to > taken || to === words.length ? to : 0;
      },
      closing: (words) => (words.length > 12 ? 0 : lead(closings, words, 8)),
      seams: (run) => (language.seams ? seamsOf(tokensOf(language, run), language.seams) : []),
    },
    marks: patternIndex(
      Object.entries(language.classes).flatMap(([name, entries]) =>
        entries.map((entry) => compile(entry)).map((pattern) => ({ pattern, value: { name, pattern } })),
      ),
    ),
  };
}

/** The tokens of a run before it is known where its sentences end. */
export const tokensOf = (language: Language, run: Bare): readonly Token[] =>
  language.read([{ ...run, part: 'body', paragraph: 0 }], { children: [] })[0]!.tokens;

/** Reads a message in one language, sentence by sentence; a sentence that is clearly in the other language is read in that one. */
export function readMessage(
  text: string,
  main: CompiledLanguage,
  all: readonly CompiledLanguage[],
  profiles: readonly Profile[],
  people: People,
): Message {
  const raw = splitMessage(text, main.parts);
  const home: Lang[] = raw.map((s) => languageOf(s, main.language.code, profiles));
  const sentences = new Array<Sentence>(raw.length);
  for (const compiled of all) {
    const mine = raw.flatMap((_, n) => (home[n] === compiled.language.code ? [n] : []));
    if (mine.length === 0) continue;
    const readings = compiled.language.read(
      mine.map((n) => raw[n]!),
      people,
    );
    mine.forEach((n, k) => {
      const reading = readings[k]!;
      sentences[n] = buildSentence(raw[n]!, compiled, reading.tokens, reading.clauses);
    });
  }
  return { text, lang: main.language.code, sentences };
}

const MIN_WORDS = 5;
function languageOf(sentence: RawSentence, main: Lang, profiles: readonly Profile[]): Lang {
  if (sentence.words.length < MIN_WORDS) return main;
  const guess = guessLanguage(sentence.text, profiles, main);
  return guess.language !== 'other' && guess.language !== main && guess.confidence >= 0.6 ? guess.language : main;
}

function buildSentence(
  raw: RawSentence,
  compiled: CompiledLanguage,
  tokens: readonly Token[],
  clauses: readonly Omit<Clause, 'marks' | 'facts'>[],
): Sentence {
  const marks = findMarks(tokens, compiled);
  const facts = findFacts(tokens, raw.text, raw.start);
  const inside = <T extends { start: number; end: number }>(list: readonly T[], c: { start: number; end: number }) =>
    list.filter((m) => m.start >= c.start && m.end <= c.end);
  return {
    start: raw.start,
    end: raw.end,
    text: raw.text,
    lang: compiled.language.code,
    part: raw.part,
    paragraph: raw.paragraph,
    item: raw.item,
    ...(raw.seam === undefined ? {} : { seam: raw.seam }),
    tokens,
    facts,
    clauses: clauses.map((c) => ({ ...c, marks: inside(marks, c), facts: inside(facts, c) })),
  };
}

function findMarks(tokens: readonly Token[], compiled: CompiledLanguage): Mark[] {
  const out: Mark[] = [];
  for (const { name, pattern } of compiled.marks(tokens)) {
    for (let hit = pattern.match(tokens); hit; hit = pattern.match(tokens, hit.to)) out.push({ name, ...spanOf(tokens, hit.from, hit.to) });
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}
