import { type Engine, measure } from '../engine/check.ts';
import { findInMessage, sentenceFinder, settleFindings } from '../engine/find.ts';
import { guessLanguage } from '../engine/language.ts';
import { type Pattern, patternCompiler, patternIndex } from '../engine/pattern.ts';
import { type Matter, matterOf } from '../engine/questions/answer.ts';
import { type Asked, findQuestions, hostilityOf } from '../engine/questions/find.ts';
import { readMessage } from '../engine/read.ts';
import { type Protection, protectedSentences } from '../engine/safety.ts';
import { fold } from '../engine/tokens.ts';
import type { Category, Finding, Lang, LedgerForms, LedgerList, Message, Report, SafetySignal, Sentence, Topic } from '../types.ts';
import { LEDGER_LISTS, TOPICS } from '../types.ts';
import { readTime } from './time.ts';
import type { ThreadMessage } from './types.ts';

/** A sentence of a thread, with what it does. */
export interface Line {
  readonly message: number;
  readonly n: number;
  readonly sentence: Sentence;
  readonly does: ReadonlySet<LedgerList>;
  readonly matter: Matter;
  /** A finding that is more than a hint stands in it. */
  readonly flagged: boolean;
  /** What rules that name their words find in it, or anything serious. */
  readonly named: ReadonlySet<Category>;
  readonly danger: boolean;
}

/** A message of a thread, read once; `at` in milliseconds of local time. */
export interface Letter {
  readonly n: number;
  readonly from: string;
  readonly at: number | null;
  readonly text: string;
  readonly safety: readonly SafetySignal[];
  readonly lines: readonly Line[];
}

/**
 * What is read of a message by itself, for the first and only time: plain data, so that messages can be read in one place and taken
 * together in another. Its findings hang on what it answers, so they are kept in parts: as they are, and where a sentence answers.
 */
export interface Reading {
  readonly raw: ThreadMessage;
  readonly at: number | null;
  readonly lang: Lang | 'other';
  readonly message: Message;
  readonly safety: readonly SafetySignal[];
  readonly lines: readonly Line[];
  /** By sentence: rules, or many small signs, find anything in it, what is merely vague too. */
  readonly heated: readonly boolean[];
  /** What is found, and what asks, where nothing in it answers anything. */
  readonly findings: readonly Finding[];
  readonly asked: readonly Asked[];
  readonly parts: FindingParts;
  readonly measures: Report['measures'];
  readonly topics: readonly Topic[];
}
/** By sentence: what is found in it, what is found where it answers, whether it is protected; and what is found in the whole. */
interface FindingParts {
  readonly alone: readonly (readonly Finding[])[];
  readonly answering: readonly (readonly Finding[])[];
  readonly kept: readonly (Protection | undefined)[];
  readonly whole: readonly Finding[];
}

export type LedgerReader = (sentence: Sentence) => ReadonlySet<LedgerList>;
const NOTHING: ReadonlySet<LedgerList> = new Set();

/** Compiles what the sentences of a thread do. Throws on a pattern that cannot be read, naming its list. */
export function compileLedger({ languages }: Engine): LedgerReader {
  const byLanguage = new Map(
    languages.flatMap(({ language }) => {
      const forms = language.ledger;
      if (!forms) return [];
      const compile = patternCompiler({ ...language.classes, ...forms.classes });
      const entries = LEDGER_LISTS.flatMap((name) =>
        forms.lists[name].map((source) => {
          try {
            const pattern = compile(source);
            return { pattern, value: { name, pattern } as { name: LedgerList; pattern: Pattern } };
          } catch (error) {
            throw new Error(`ledger ${name} (${language.code}): ${(error as Error).message}`);
          }
        }),
      );
      return [[language.code, patternIndex(entries)] as const];
    }),
  );
  return (sentence) => {
    const near = byLanguage.get(sentence.lang);
    if (!near) return NOTHING;
    const does = new Set<LedgerList>();
    for (const { name, pattern } of near(sentence.tokens)) if (!does.has(name) && pattern.match(sentence.tokens)) does.add(name);
    return does;
  };
}

export const ledgerOf = (engine: Engine, lang: Lang): LedgerForms | undefined => engine.compiled(lang).language.ledger;

/** An attack: what such a sentence says it will do is no promise. */
export const attacks = (l: Line): boolean => ATTACKS.some((c) => l.named.has(c));
const ATTACKS: readonly Category[] = ['insult', 'label', 'blame', 'motive', 'sarcasm', 'threat', 'emotion', 'child'];
/** Scorn: what it proposes is not meant. */
export const scorns = (l: Line): boolean => SCORN.some((c) => l.named.has(c));
const SCORN: readonly Category[] = ['insult', 'label', 'motive', 'sarcasm', 'threat', 'emotion', 'advice'];

/** How the messages of a thread are read: each by itself. */
export interface ReadOptions {
  /** The language of the thread. */
  readonly home: Lang;
  readonly timeZone: string | undefined;
  /** From this message on each has one of another before it. */
  readonly replies: number;
}

/** Reads a message of a thread. */
export function readLetter(raw: ThreadMessage, { home, timeZone, replies }: ReadOptions, engine: Engine, ledger: LedgerReader): Reading {
  const reply = raw.n >= replies;
  const { lang, message } = openMessage(raw.text, engine, home);
  const safety = engine.dangersIn(message, 'draft');
  const protection = protectedSentences(message, safety, engine.dangersIn.calls);
  const finder = sentenceFinder(message, engine.rules, reply);
  const kept = message.sentences.map((_, n) => protection.get(n));
  const alone = message.sentences.map((_, n) => (kept[n] === 'whole' ? [] : finder(n, false)));
  const answering = message.sentences.map((s, n) => (kept[n] === 'whole' || s.part === 'quoted' || !reply ? [] : finder(n, true)));
  const whole = findInMessage(message, engine.rules, reply);
  const findings = settleFindings(alone, whole, engine.rules, (n) => kept[n]);
  const open = alone.map((found, n) => (kept[n] ? [] : found));
  return {
    raw,
    at: readTime(raw.at, timeZone),
    lang,
    message,
    safety,
    lines: linesOf(raw.n, message, safety, open, engine, ledger),
    heated: open.map((found) => found.some((f) => f.severity !== 'hint')),
    findings,
    asked: questionsIn(message, findings, engine),
    parts: { alone, answering, kept, whole },
    measures: measure(message),
    topics: topicsIn(message, ledgerOf(engine, message.lang)),
  };
}

/** What is found in a message of which these sentences answer something, and what of it asks. */
export function findWhereAnswers(
  { message, findings, asked, parts }: Reading,
  answers: ReadonlySet<number>,
  engine: Engine,
): Pick<Reading, 'findings' | 'asked'> {
  if (![...answers].some((n) => !sameRules(parts.alone[n]!, parts.answering[n]!))) return { findings, asked };
  const found = settleFindings(
    parts.alone.map((f, n) => (answers.has(n) ? parts.answering[n]! : f)),
    parts.whole,
    engine.rules,
    (n) => parts.kept[n],
  );
  return { findings: found, asked: questionsIn(message, found, engine) };
}
const sameRules = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((f, k) => f.rule === b[k]!.rule && f.start === b[k]!.start && f.end === b[k]!.end);

function openMessage(text: string, engine: Engine, home: Lang): { lang: Lang | 'other'; message: Message } {
  const guess = guessLanguage(text, engine.parts.profiles, home);
  const words = text.split(/\s+/, SURE_WORDS + 1).length;
  const lang = guess.language === home || (words > SURE_WORDS && guess.confidence >= SURE) ? guess.language : home;
  if (lang === 'other') return { lang, message: { text, lang: home, sentences: [] } };
  return { lang, message: { ...readMessage(fold(text), engine.compiled(lang), engine.languages, engine.parts.profiles, NOBODY), text } };
}
const NOBODY = { children: [] };
const MILD: ReadonlySet<Category> = new Set(['vague', 'apology']);
/** A short line, or one that could be either, is in the language of the thread. */
const SURE_WORDS = 4;
const SURE = 0.5;

/** What each sentence of the new text does; `found` is what is found in each that is not protected. */
function linesOf(
  message: number,
  { sentences }: Message,
  safety: readonly SafetySignal[],
  found: readonly (readonly Finding[])[],
  engine: Engine,
  ledger: LedgerReader,
): Line[] {
  return sentences.flatMap((sentence, n) => {
    if (sentence.part !== 'body' && sentence.part !== 'greeting' && sentence.part !== 'closing') return [];
    const here = (s: { readonly start: number; readonly end: number }) => s.start < sentence.end && sentence.start < s.end;
    const does = ledger(sentence);
    const matter = telling(matterOf(sentence, engine.formsOf(sentence)), ledgerOf(engine, sentence.lang));
    const grave = found[n]!.filter((f) => f.severity !== 'hint');
    const named = grave.filter((f) => f.severity === 'serious' || !engine.rules.bySigns.has(f.rule));
    return [
      {
        message,
        n,
        sentence,
        does,
        // whatever the words, sharing costs is one matter
        matter: does.has('shares') ? { ...matter, facts: new Set([...matter.facts, 'shares']) } : matter,
        flagged: grave.some((f) => !MILD.has(f.category)),
        named: named.length === 0 ? UNNAMED : new Set(named.map((f) => f.category)),
        danger: safety.some(here),
      },
    ];
  });
}
const UNNAMED: ReadonlySet<Category> = new Set();

/** The matters that a message speaks of. */
function topicsIn(message: Message, forms: LedgerForms | undefined): Topic[] {
  if (!forms) return [];
  const words = new Set(message.sentences.filter(isNew).flatMap((s) => s.tokens.flatMap((t) => [t.norm, t.lemma])));
  return TOPICS.filter((topic) => holdsAny(words, forms.topics[topic]));
}
const isNew = (s: Sentence): boolean => s.part === 'body' || s.part === 'greeting' || s.part === 'closing';
function holdsAny(words: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const word of words) if (some.has(word)) return true;
  return false;
}

/** A month alone links nothing: `30 maart` and `24 maart` are about two things. */
function telling(matter: Matter, forms: LedgerForms | undefined): Matter {
  if (!forms) return matter;
  const keep = (words: ReadonlySet<string>): Set<string> => new Set([...words].filter((w) => !Object.hasOwn(forms.days.months, w)));
  return { ...matter, lemmas: keep(matter.lemmas), facts: keep(matter.facts) };
}

/** What of the message asks for an answer or an action. */
const questionsIn = (message: Message, findings: readonly Finding[], engine: Engine): Asked[] =>
  findQuestions(message, engine.asking, hostilityOf(message, findings, engine.rules));
