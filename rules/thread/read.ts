import type { Engine } from '../engine/check.ts';
import { findAll, sentenceFinder } from '../engine/find.ts';
import { guessLanguage } from '../engine/language.ts';
import { type Pattern, patternCompiler, patternIndex } from '../engine/pattern.ts';
import { type Matter, matterOf } from '../engine/questions/answer.ts';
import { type Asked, findQuestions, hostilityOf } from '../engine/questions/find.ts';
import { readMessage } from '../engine/read.ts';
import { protectedSentences } from '../engine/safety.ts';
import { fold } from '../engine/tokens.ts';
import type { Category, Finding, Lang, LedgerForms, LedgerList, Message, SafetySignal, Sentence } from '../types.ts';
import { LEDGER_LISTS } from '../types.ts';
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
  readonly message: Message;
  readonly lang: Lang | 'other';
  readonly safety: readonly SafetySignal[];
  readonly lines: readonly Line[];
}

/** A message before its findings are known: they hang on what it answers. */
export interface Opened {
  readonly raw: ThreadMessage;
  readonly at: number | null;
  readonly lang: Lang | 'other';
  readonly message: Message;
  readonly safety: readonly SafetySignal[];
  /** A rule, or many small signs, find something unkind in that sentence. */
  readonly sour: (sentence: number) => boolean;
  readonly named: (sentence: number) => ReadonlySet<Category>;
  /** They find anything in it, what is merely vague too. */
  readonly heated: (sentence: number) => boolean;
  readonly findings: (answers: (sentence: number) => boolean) => readonly Finding[];
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

/** Reads a message for the first and only time. */
export function openMessage(raw: ThreadMessage, at: number | null, engine: Engine, home: Lang, reply: boolean): Opened {
  const guess = guessLanguage(raw.text, engine.parts.profiles, home);
  const words = raw.text.split(/\s+/, SURE_WORDS + 1).length;
  const lang = guess.language === home || (words > SURE_WORDS && guess.confidence >= SURE) ? guess.language : home;
  const main = engine.compiled(lang === 'other' ? home : lang);
  const message: Message =
    lang === 'other'
      ? { text: raw.text, lang: home, sentences: [] }
      : { ...readMessage(fold(raw.text), main, engine.languages, engine.parts.profiles, { children: [] }), text: raw.text };
  const safety = engine.dangersIn(message, 'draft');
  const kept = protectedSentences(message, safety, engine.dangersIn.calls);
  const finder = sentenceFinder(message, engine.rules, reply);
  const bySigns = new Set([...engine.rules.signRules.values()].map((r) => r.id));
  return {
    raw,
    at,
    lang,
    message,
    safety,
    sour: (n) => !kept.has(n) && finder(n, false).some((f) => f.severity !== 'hint' && !MILD.has(f.category)),
    named: (n) =>
      new Set(
        kept.has(n)
          ? []
          : finder(n, false).flatMap((f) =>
              f.severity === 'serious' || (f.severity !== 'hint' && !bySigns.has(f.rule)) ? [f.category] : [],
            ),
      ),
    heated: (n) => !kept.has(n) && finder(n, false).some((f) => f.severity !== 'hint'),
    findings: (answers) => findAll(message, engine.rules, { reply, answers }, (n) => kept.get(n), finder),
  };
}
const MILD: ReadonlySet<Category> = new Set(['vague', 'apology']);
/** A short line, or one that could be either, is in the language of the thread. */
const SURE_WORDS = 4;
const SURE = 0.5;

/** What each sentence of the new text does. */
export function linesOf(opened: Opened, engine: Engine, does: LedgerReader): Line[] {
  return opened.message.sentences.flatMap((sentence, n) => {
    if (sentence.part !== 'body' && sentence.part !== 'greeting' && sentence.part !== 'closing') return [];
    const here = (s: { readonly start: number; readonly end: number }) => s.start < sentence.end && sentence.start < s.end;
    const acts = does(sentence);
    const matter = telling(matterOf(sentence, engine.formsOf(sentence)), ledgerOf(engine, sentence.lang));
    return [
      {
        message: opened.raw.n,
        n,
        sentence,
        does: acts,
        // whatever the words, sharing costs is one matter
        matter: acts.has('shares') ? { ...matter, facts: new Set([...matter.facts, 'shares']) } : matter,
        flagged: opened.sour(n),
        named: opened.named(n),
        danger: opened.safety.some(here),
      },
    ];
  });
}

/** A month alone links nothing: `30 maart` and `24 maart` are about two things. */
function telling(matter: Matter, forms: LedgerForms | undefined): Matter {
  if (!forms) return matter;
  const keep = (words: ReadonlySet<string>): Set<string> => new Set([...words].filter((w) => !Object.hasOwn(forms.days.months, w)));
  return { ...matter, lemmas: keep(matter.lemmas), facts: keep(matter.facts) };
}

/** What of the message asks for an answer or an action. */
export const questionsIn = (opened: Opened, findings: readonly Finding[], engine: Engine): Asked[] =>
  findQuestions(opened.message, engine.asking, hostilityOf(opened.message, findings, engine.rules));
