/**
 * Plain data that every part of Kalm speaks: no functions live here but those a rule or a language must give.
 * Offsets are UTF-16 units in the text as written, end exclusive, everywhere.
 */

export type Lang = 'nl' | 'en';
export type Text = Readonly<Record<Lang, string>>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one word can be. The same closed list for both languages, so that a rule's `#Tag` means the same in each. */
export const TAGS = [
  // persons, by who they are in the message
  'Writer',
  'Reader',
  'Both',
  'They',
  'ItThis',
  'Anyone',
  'Possessive',
  'Pronoun',
  'Reflexive',
  // persons by relation
  'Child',
  'Partner',
  'Family',
  'Parent',
  'Professional',
  'Name',
  // verbs
  'Verb',
  'Finite',
  'Infinitive',
  'Participle',
  'Gerund',
  'Imperative',
  'Present',
  'Past',
  'Aux',
  'Modal',
  'Be',
  'Have',
  'Particle',
  // the other word classes
  'Noun',
  'Plural',
  'Adjective',
  'Comparative',
  'Superlative',
  'Adverb',
  'Preposition',
  'Conjunction',
  'Subordinator',
  'Determiner',
  'Interjection',
  'Negation',
  'QuestionWord',
  'Number',
  'Ordinal',
  'Weekday',
  'Month',
  'Time',
  'Money',
  'Date',
  // form
  'Punctuation',
  'Emoji',
  'Url',
  'Shout',
  'Quoted',
] as const;
export type Tag = (typeof TAGS)[number];

export interface Token extends Span {
  readonly text: string;
  /** Lower case, quotes and spaces folded: what patterns compare. */
  readonly norm: string;
  readonly lemma: string;
  readonly tags: ReadonlySet<Tag>;
}

export type Act =
  | 'statement'
  | 'question'
  | 'request'
  | 'command'
  | 'proposal'
  | 'thanks'
  | 'apology'
  | 'greeting'
  | 'closing'
  | 'fragment';

/** Who a clause is about: ik / jij / wij / Noa / je moeder / dat / een goede vader / nobody. */
export type Subject = 'writer' | 'reader' | 'both' | 'child' | 'third' | 'thing' | 'anyone' | 'none';

export interface ClauseVerb {
  readonly lemma: string;
  readonly tense: 'present' | 'past' | 'perfect' | 'future' | 'none';
  readonly modal?: 'must' | 'can' | 'may' | 'want' | 'should';
  readonly negated: boolean;
}

/** A name of a word class of a language (`Language.classes`), found in a clause. */
export interface Mark extends Span {
  readonly name: string;
}

export type FactKind = 'date' | 'time' | 'amount' | 'number' | 'name' | 'place';
export interface Fact extends Span {
  readonly kind: FactKind;
  readonly text: string;
}

export interface Clause extends Span {
  readonly act: Act;
  readonly subject: Subject;
  readonly verb: ClauseVerb | null;
  readonly marks: readonly Mark[];
  readonly facts: readonly Fact[];
  /** Index of the first token of the sentence that belongs to the clause, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the finite verb, and of the first token of the subject, in the sentence's tokens; -1 where there is none. */
  readonly finite: number;
  readonly subjectAt: number;
  /** Opened by a subordinator (`dat`, `omdat`, `because`), so word order and force differ. */
  readonly subordinate: boolean;
}

export type PartKind = 'greeting' | 'body' | 'closing' | 'signature' | 'quoted';

/** A sentence before it is read: a span, its part, its paragraph, its raw tokens (no tags). */
export interface RawSentence extends Span {
  readonly text: string;
  readonly part: PartKind;
  readonly paragraph: number;
  readonly item: boolean; // a line of a list
  /** It begins where no mark parts it from the one before: how surely, in hundredths, over what a seam needs. */
  readonly seam?: number;
  readonly words: readonly RawToken[];
}
export interface RawToken extends Span {
  readonly text: string;
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'time' | 'amount' | 'punctuation' | 'emoji' | 'url';
}

export interface Sentence extends Span {
  readonly text: string;
  readonly lang: Lang;
  readonly part: PartKind;
  readonly paragraph: number;
  readonly item: boolean;
  /** It begins where no mark parts it from the one before: how surely, in hundredths, over what a seam needs. */
  readonly seam?: number;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly facts: readonly Fact[];
}

/** The small words and letter runs by which a language is known; `other` profiles only say that it is neither of ours. */
export interface Profile {
  readonly code: Lang | 'other';
  readonly words: ReadonlySet<string>;
  /** Letter runs that few other languages have; each counts a third of a word. */
  readonly runs: readonly string[];
}

export interface People {
  readonly children: readonly string[];
}

/** Everything a language is. `read` turns raw sentences of one message into tagged tokens and clauses, in the same order. */
export interface Language {
  readonly code: Lang;
  readonly abbreviations: ReadonlySet<string>;
  /**
   * Word classes, one entry a line in data files; entries may be several words and use the pattern notation.
   * Each is a `@name` in patterns and, when found in a clause, a mark of that name.
   */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Patterns for a whole line that is a greeting or a closing. */
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  read(sentences: readonly RawSentence[], people: People): readonly Reading[];
  /** Whether a lower-case word is known: an unknown capitalised one that opens a message is a name. */
  knows(norm: string): boolean;
  readonly questions: QuestionForms;
  readonly write?: Writer;
  readonly weights?: SignWeights;
  readonly seams?: SeamWeights;
  readonly asking?: LinearWeights;
  readonly content?: LinearWeights;
  readonly danger?: DangerWeights;
  readonly ledger?: LedgerForms;
}

/** What the sentences of a thread do, beside asking (rules/thread): the names of the pattern lists of each language. */
export const LEDGER_LISTS = [
  // asks in the form of a demand
  'demands',
  // lets the other do as they like
  'permits',
  // puts a plan in the form of a question of what, how or why: what if
  'floats',
  // puts a plan to the other
  'proposes',
  // asks whether what stands before it suits
  'asksConsent',
  // asks leave for the child: may he go
  'asksLeave',
  // asks the other to have, bring, fetch the child, to swap days or to share costs
  'arranges',
  'offers',
  // speaks of sharing costs
  'shares',
  // leaves the choice between two
  'chooses',
  // asks which of two is preferred
  'prefers',
  // takes up a plan in so many words
  'accepts',
  // says yes, or takes what is offered
  'affirms',
  // says what it will be, as the outcome
  'concludes',
  'refuses',
  'defers',
  // can say nothing now
  'evades',
  // the writer will do or tell something
  'promises',
  // no promise, however it looks: a plan of one's own, a condition, a threat
  'noPromise',
  // a condition is set
  'conditional',
  // it was done
  'done',
  // it was not there, not done, not heard
  'lacks',
  'reminds',
  // takes the heat out: regret, a turn back to the matter
  'repairs',
  // shows that the other is watched or followed
  'watches',
  // tells that the writer is watched or followed
  'watched',
  // shows it where the same writer has done so before
  'peeks',
  // asks about the private life of the other
  'pries',
  // the same, where the same writer has watched the other before
  'priesAgain',
] as const;
export type LedgerList = (typeof LEDGER_LISTS)[number];

/** What parents write about; one message may be about several. */
export const TOPICS = ['handover', 'schedule', 'school', 'health', 'money', 'holiday', 'calls', 'belongings', 'activities'] as const;
export type Topic = (typeof TOPICS)[number];

/** How a language names days; weekdays count from Sunday, months from January, both from 0. */
export interface DayWords {
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** Days from today: `tomorrow` 1, `tonight` 0. */
  readonly offsets: Readonly<Record<string, number>>;
  readonly week: ReadonlySet<string>;
  readonly weekend: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** `end of September`, `eind september`. */
  readonly end: ReadonlySet<string>;
  /** Stand between the parts of a day: `of`, `the`, `de`. */
  readonly glue: ReadonlySet<string>;
  /** Name the day by which: `uiterlijk`, `before`. */
  readonly by: ReadonlySet<string>;
  /** `elke zondag` is no day. */
  readonly each: ReadonlySet<string>;
  /** Stand between the two ends of a span of days: `to`, `t/m`. */
  readonly till: ReadonlySet<string>;
}

export interface LedgerForms {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly lists: Readonly<Record<LedgerList, readonly string[]>>;
  /** Lemmas of what can be promised where the verb stands in the present. */
  readonly deeds: ReadonlySet<string>;
  /** Lemmas that say how one is or feels: never a promise, in whatever tense. */
  readonly states: ReadonlySet<string>;
  /** Lemmas of bringing and fetching: with the child as object they are part of a plan, not a promise of their own. */
  readonly handover: ReadonlySet<string>;
  /** Words that make a present tense point forward: `straks`, `meteen`. */
  /** The present tense by itself tells of what is to come: `ik breng hem`. */
  readonly presentAhead: boolean;
  readonly soon: ReadonlySet<string>;
  /** Open a sentence that hangs on the one before it: `dan`, `then`. */
  readonly hangs: ReadonlySet<string>;
  /** Pronouns that stand for the child as object. */
  readonly objects: ReadonlySet<string>;
  /** Open the second half of a sentence, where something else is said: `but`, `because`. */
  readonly turns: ReadonlySet<string>;
  /** A bare one of these is heard, not answered: `ok`. */
  readonly acks: ReadonlySet<string>;
  readonly days: DayWords;
  /** Words by which a message is known to be about a matter. */
  readonly topics: Readonly<Record<Topic, ReadonlySet<string>>>;
}

/** How much a sentence's own sum and the sentences around it count (engine/company.ts). */
export interface CompanyWeights {
  readonly base: number;
  readonly own: number;
  readonly named: number;
  readonly mean: number;
  readonly most: number;
  readonly before: number;
  readonly after: number;
  readonly alone: number;
  readonly few: number;
}

/** How much each named sign of a sentence (engine/signs.ts) counts, in hundredths; fitted by scripts/fit and frozen. */
export interface SignWeights {
  readonly base: number;
  /** What a sentence must add up to in its company to be found. */
  readonly threshold: number;
  readonly company: CompanyWeights;
  readonly any: Readonly<Record<string, number>>;
  readonly labels: Readonly<
    Record<Label, { readonly base: number; readonly threshold: number; readonly signs: Readonly<Record<string, number>> }>
  >;
}

/** How much each sign of the gap between two words (engine/seams.ts) counts for a new sentence, in hundredths; fitted by scripts/fit/seams.ts and frozen. */
export interface SeamWeights {
  readonly base: number;
  readonly threshold: number;
  readonly signs: Readonly<Record<string, number>>;
}

/** How a language asks and answers, in patterns. */
export interface QuestionForms {
  /** Asks for an answer or an action without a question mark. */
  readonly asks: readonly string[];
  /** A question without its mark, known by its word order. */
  readonly direct: readonly string[];
  /** Looks like a question and asks nothing: rhetoric, scolding, a wish to talk. */
  readonly rhetorical: readonly string[];
  /** Asks for an answer by a day or hour. */
  readonly deadline: readonly string[];
  /** A yes, a no, an agreement or a refusal. */
  readonly settles: readonly string[];
  /** Promises an answer later: `you will hear by Friday`. */
  readonly defers: readonly string[];
  /** Stays open: answers nothing. */
  readonly dodges: readonly string[];
  /** What a question word asks for. */
  readonly wants: readonly (readonly [FactKind | 'reason' | 'way', readonly string[]])[];
  /** Lemmas too common to link an answer to a question. */
  readonly common: ReadonlySet<string>;
  /** Words of one matter: naming one answers a question about another. */
  readonly kin: readonly (readonly string[])[];
}

/** The writer of a language: plans sentences anew. The engine proves every answer by reading and checking it again. */
export interface Writer {
  /** Other ways to put a flagged sentence, best first; empty where none is safe. */
  alternatives(sentence: Sentence, findings: readonly Finding[]): readonly string[];
  /** Words that join clauses and go when the clause before them is cut (`maar`, `but`). */
  readonly joiners: ReadonlySet<string>;
  /** Conjunctions that are not missed when a long sentence becomes two (`en`, `and`). */
  readonly drops: ReadonlySet<string>;
  /** What says that the answer comes later, about a day or another matter where one is named. */
  defer(sentence: Sentence, about: string | undefined): string;
  /** What a sentence that stays vague is about (`Over Londen moet ik nog nadenken`); undefined where it does not say. */
  topic(sentence: Sentence): string | undefined;
  /** The sentence leans on the parenting plan or a ruling. */
  plans(sentence: Sentence): boolean;
  /** A short neutral reply for when a question waits and nothing of the draft can be kept. */
  readonly neutralReply: string;
}
export interface Reading {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Omit<Clause, 'marks' | 'facts'>[];
}

/** The sentence labels of the annotation guide. */
export const LABELS = [
  'insult',
  'label',
  'blame',
  'motive',
  'sarcasm',
  'threat',
  'emotion',
  'guilt',
  'past',
  'off-topic',
  'opinion',
  'defence',
  'child',
  'command',
  'advice',
  'apology',
  'vague',
] as const;
export const BRIEF = ['length', 'long-sentence', 'repetition', 'topics'] as const;
export type Label = (typeof LABELS)[number];
export type Category = Label | (typeof BRIEF)[number];
export const PRINCIPLES = ['brief', 'informative', 'friendly', 'firm'] as const;
export type Principle = (typeof PRINCIPLES)[number];
export const SEVERITIES = ['hint', 'warning', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule may know beside the sentence. */
export interface RuleContext {
  readonly message: Message;
  /** A received message was given, so this draft is a reply. */
  readonly reply: boolean;
}

/** A message after reading. */
export interface Message {
  readonly text: string;
  readonly lang: Lang;
  readonly sentences: readonly Sentence[];
}

/** A rule in one language: patterns (see engine/pattern.ts) and examples; in `flags` the brackets are the span. */
export interface RuleForms {
  readonly find?: readonly string[];
  readonly unless?: readonly string[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly suggestions?: readonly string[];
  readonly rewrites?: readonly (readonly [string, string])[];
  readonly misses?: readonly string[];
  readonly alarms?: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly principle: Principle;
  readonly severity: Severity;
  readonly title: Text;
  readonly explain: Text;
  readonly source: string;
  /** Looks at one clause, both languages at once; gives the span to mark or undefined. */
  readonly clause?: (clause: Clause, sentence: Sentence, context: RuleContext) => Span | undefined;
  /** The rule finds a sentence whose weak signs add up, and add up most to this label. */
  readonly signs?: Label;
  /** Looks at the whole message (brief rules). */
  readonly message?: (message: Message, context: { readonly reply: boolean }) => readonly Span[];
  readonly nl: RuleForms;
  readonly en: RuleForms;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly category: Category;
  readonly principle: Principle;
  readonly severity: Severity;
}

export const SAFETY_KINDS = ['violence', 'self-harm', 'child-harm', 'control', 'abduction'] as const;
export type SafetyKind = (typeof SAFETY_KINDS)[number];

/** A linear model over the signs of a sentence, in hundredths. */
export interface LinearWeights {
  readonly base: number;
  readonly signs: Readonly<Record<string, number>>;
}
/** What danger sounds like (engine/safety.ts): whether there is any, of which kind, and whether the writer threatens; fitted by scripts/fit/danger.ts and frozen. */
export interface DangerWeights {
  readonly threshold: number;
  /** What a sentence must add up to where a pattern names the danger. */
  readonly named: number;
  readonly any: LinearWeights;
  readonly kinds: Readonly<Record<SafetyKind, LinearWeights>>;
  readonly own: LinearWeights;
}
export interface SafetySignal extends Span {
  readonly kind: SafetyKind;
  readonly in: 'draft' | 'received';
  /** The writer of that message threatens, or speaks of harming themself or the child: not a report of what another did. */
  readonly own: boolean;
}

/** What danger of one kind sounds like in one language: `own`, the writer of the message threatens, confesses or despairs; `report`, another did it. */
export interface DangerForms {
  readonly own: readonly string[];
  readonly report: readonly string[];
  readonly unless: readonly string[];
  readonly flags: readonly { readonly text: string; readonly own: boolean }[];
  readonly passes: readonly string[];
}
export interface Danger {
  readonly kind: SafetyKind;
  readonly nl: DangerForms;
  readonly en: DangerForms;
}

export type QuestionKind = 'question' | 'indirect' | 'request' | 'deadline';
export interface Question extends Span {
  readonly kind: QuestionKind;
  /** Sentence of the received message it stands in. */
  readonly sentence: number;
  readonly answered: boolean;
  /** Sentence of the draft that answers it. */
  readonly answer: number | null;
}
export interface Bait extends Span {
  readonly category: Category;
}

export interface Edit extends Span {
  readonly replacement: string;
  readonly rule: string;
}
export interface OpenPlace extends Span {
  readonly reason: OpenReason;
}
export type OpenReason = 'say-what-you-saw' | 'say-by-when' | 'ask-by-when' | 'cite-the-plan' | 'ask-it-plainly' | 'check-the-facts';

export interface Rewrite {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly open: readonly OpenPlace[];
}

export type Verdict = 'ready' | 'revise' | 'no-reply' | 'safety';

export interface CheckInput {
  readonly text: string;
  readonly received?: string | undefined;
  readonly language?: Lang | 'auto' | undefined;
  readonly reader?: Lang | undefined;
  readonly people?: { readonly children?: readonly string[] | undefined } | undefined;
}

export interface HelpLine {
  readonly country: string;
  readonly name: string;
  readonly number: string;
  readonly hours: Text;
  readonly for: Text;
  readonly kinds: readonly SafetyKind[];
  readonly emergency: boolean;
  readonly source: string;
  readonly checked: string;
}

/** The answer of `POST /v1/check`, in the reader's language (DESIGN.md section 9). */
export interface Report {
  readonly version: string;
  readonly language: Lang | 'other';
  readonly confidence: number;
  readonly verdict: Verdict;
  readonly summary: string;
  readonly principles: Readonly<Record<Principle, { readonly ok: boolean; readonly findings: number; readonly text: string }>>;
  readonly measures: { readonly sentences: number; readonly words: number };
  readonly findings: readonly ReportFinding[];
  readonly questions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: QuestionKind;
    readonly answered: boolean;
    readonly answer: Span | null;
  }[];
  readonly bait: readonly { readonly start: number; readonly end: number; readonly text: string; readonly category: Category }[];
  readonly safety: readonly {
    readonly kind: SafetyKind;
    readonly in: 'draft' | 'received';
    readonly own: boolean;
    readonly start: number;
    readonly end: number;
    readonly message: string;
    readonly help: readonly {
      readonly country: string;
      readonly name: string;
      readonly number: string;
      readonly hours: string;
      readonly for: string;
    }[];
  }[];
  readonly rewrite: {
    readonly text: string;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly replacement: string; readonly rule: string }[];
    readonly open: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  };
  readonly checklist: readonly { readonly id: string; readonly state: 'yes' | 'no' | 'ask'; readonly text: string }[];
}
export interface ReportFinding extends Finding {
  readonly text: string;
  readonly title: string;
  readonly explain: string;
  /** Each takes the place of exactly `start..end`. */
  readonly suggestions: readonly { readonly text: string }[];
  /** Other ways to put the whole sentence, the first being what the rewrite makes of it; an empty one leaves the sentence out. */
  readonly instead: { readonly start: number; readonly end: number; readonly texts: readonly string[] } | null;
}

/** The sentences of a report, in the reader's language. */
export interface ReportWords {
  readonly summary: {
    readonly empty: string;
    readonly other: string;
    readonly ready: string;
    readonly readyOpen: (open: number) => string;
    readonly revise: (findings: number, open: number) => string;
    readonly noReply: (findings: number) => string;
    readonly safety: Readonly<Record<'reports' | 'threatens' | 'received' | 'crisis', string>>;
  };
  readonly principles: Readonly<Record<Principle, { readonly ok: string; readonly change: (n: number) => string }>>;
  readonly length: (sentences: number) => string;
  readonly open: Readonly<Record<OpenReason, string>>;
  readonly checklist: readonly { readonly id: string; readonly text: string }[];
}
