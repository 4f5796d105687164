import type {
  Bait,
  CheckInput,
  Danger,
  Finding,
  HelpLine,
  Lang,
  Language,
  Message,
  OpenReason,
  Profile,
  Question,
  QuestionForms,
  Report,
  ReportWords,
  Rule,
  SafetySignal,
  Sentence,
  Verdict,
} from '../types.ts';
import { type CompiledRules, compileRules, findAll, sentenceFinder } from './find.ts';
import { guessLanguage } from './language.ts';
import type { Classes } from './pattern.ts';
import { answerQuestions, matterOf } from './questions/answer.ts';
import type { AnswerInputs } from './questions/answered.ts';
import { type Asking, findQuestions, hostilityOf } from './questions/find.ts';
import { compileQuestions } from './questions/forms.ts';
import { type CompiledLanguage, compileLanguage, readMessage } from './read.ts';
import { sayChecklist, sayFinding, sayPrinciples } from './report.ts';
import type { RewriteInput } from './rewrite/input.ts';
import { planRewrite } from './rewrite/plan.ts';
import { settleRewrite } from './rewrite/settle.ts';
import { waysFor } from './rewrite/suggest.ts';
import { compileDangers, type DangerReader, protectedSentences } from './safety.ts';
import { rememberSigns, type SignContext, signContexts, signsOf, weigh } from './signs.ts';
import { fold } from './tokens.ts';

export interface EngineParts {
  readonly version: string;
  readonly languages: readonly Language[];
  readonly profiles: readonly Profile[];
  readonly rules: readonly Rule[];
  /** Told of every question that is weighed: for the fit (scripts/fit/answers.ts). */
  readonly onAnswer?: (inputs: AnswerInputs) => void;
  readonly words: Readonly<Record<Lang, ReportWords>>;
  readonly safety: {
    readonly dangers: readonly Danger[];
    readonly classes: Readonly<Record<Lang, Classes>>;
    readonly say: (
      signal: SafetySignal,
      reader: Lang,
    ) => { readonly situation: keyof ReportWords['summary']['safety']; readonly message: string; readonly help: readonly HelpLine[] };
  };
}

/** Languages and rules, compiled: made once, for a single message and for whole threads. */
export interface Engine {
  readonly parts: EngineParts;
  readonly languages: readonly CompiledLanguage[];
  readonly rules: CompiledRules;
  readonly dangersIn: DangerReader;
  readonly asking: Asking;
  readonly formsOf: (s: Sentence) => QuestionForms;
  readonly byId: ReadonlyMap<string, Rule>;
  readonly compiled: (code: Lang) => CompiledLanguage;
}

/** Compiles languages and rules. Throws on a pattern that cannot be read, naming its rule. */
export function compileEngine(parts: EngineParts): Engine {
  const languages = parts.languages.map(compileLanguage);
  const compiled = (code: Lang): CompiledLanguage => languages.find((l) => l.language.code === code)!;
  const signs = rememberSigns();
  return {
    parts,
    languages,
    compiled,
    rules: compileRules(parts.rules, languages, signs),
    dangersIn: compileDangers(parts.safety.dangers, languages, parts.safety.classes, signs),
    asking: { test: compileQuestions(languages), weights: (s) => compiled(s.lang).language.asking, signs },
    formsOf: (s) => compiled(s.lang).language.questions,
    byId: new Map(parts.rules.map((r) => [r.id, r])),
  };
}

/** The function that comes back reads one message, in the order of DESIGN.md section 3. */
export function createCheck({
  parts,
  languages,
  rules,
  dangersIn,
  asking,
  formsOf,
  byId,
  compiled,
}: Engine): (input: CheckInput) => Report {
  const { test } = asking;
  const about = (s: Sentence) => matterOf(s, formsOf(s));

  /** How surely a sentence holds what the matter needs (an answer, a fact, a request), in hundredths. */
  const contentOf = (s: Sentence, context: SignContext): number => {
    const weights = compiled(s.lang).language.content;
    return weights ? weigh(signsOf(s, context), weights.base, weights.signs) : 0;
  };
  const asksIn = (message: Message): ReadonlySet<number> => new Set(findQuestions(message, asking, () => null).map((q) => q.sentence));

  return (input) => {
    const guess =
      input.language && input.language !== 'auto'
        ? { language: input.language, confidence: 1 }
        : guessLanguage(input.text.trim() ? input.text : (input.received ?? ''), parts.profiles, input.reader ?? 'nl');
    const reader: Lang = input.reader ?? (guess.language === 'other' ? 'nl' : guess.language);
    const words = parts.words[reader];
    if (guess.language === 'other') return foreign(input, parts.version, guess.confidence, words);
    const main = compiled(guess.language);
    const people = { children: input.people?.children ?? [] };
    const read = (text: string): Message => readMessage(fold(text), main, languages, parts.profiles, people);
    const draft = { ...read(input.text), text: input.text };
    const received = input.received ? { ...read(input.received), text: input.received } : null;

    const none = () => false;
    const unprotected = () => undefined;
    const inReceived = received ? dangersIn(received, 'received') : [];
    const baitFindings = received ? findAll(received, rules, { reply: false, answers: none }, unprotected) : [];
    const asks = received ? findQuestions(received, asking, hostilityOf(received, baitFindings, rules)) : [];
    const isClean = (text: string): boolean =>
      !findAll(read(text), rules, { reply: false, answers: none }, unprotected).some((f) => f.severity !== 'hint');

    /** Reads a draft by itself and as a reply, and plans how to put it otherwise. */
    const judge = (draft: Message, onAnswer?: EngineParts['onAnswer']) => {
      const dangers = dangersIn(draft, 'draft');
      const kept = protectedSentences(draft, dangers, (s) => dangersIn.calls(s));
      const finder = sentenceFinder(draft, rules, received !== null);
      const heated = (n: number) => !kept.has(n) && finder(n, false).some((f) => f.severity !== 'hint');
      const questions: Question[] = received ? answerQuestions(asks, received, draft, test, about, heated, onAnswer) : [];
      const answers = (n: number) => questions.some((q) => q.answer === n);
      const findings = findAll(draft, rules, { reply: received !== null, answers }, (n) => kept.get(n), finder);
      const contexts = signContexts(draft, received !== null, none);
      const asked = once(() => asksIn(draft));
      const plan: RewriteInput = {
        message: draft,
        findings,
        answers,
        openQuestions: questions.length,
        writer: (s) => compiled(s.lang).language.write,
        fallback: main.language.write,
        proof: { isClean },
        content: (n) => contentOf(draft.sentences[n]!, contexts[n]!),
        asks: (n) => asked().has(n),
        bySigns: (f) => byId.get(f.rule)!.signs !== undefined,
        known: new Map(),
      };
      return { dangers, questions, findings, plan };
    };
    const { dangers, questions, findings, plan } = judge(draft, parts.onAnswer);
    const safety: SafetySignal[] = [...dangers, ...inReceived];
    const bait = baitOf(received, baitFindings, questions);
    const open = questions.filter((q) => !q.answered).length;
    const threatens = dangers.some((s) => s.own && s.kind !== 'self-harm');
    const rewrite = threatens
      ? withheld(draft)
      : settleRewrite(planRewrite(plan), draft.text, (text) => planRewrite(judge({ ...read(text), text }).plan));
    const grave = findings.filter((f) => f.severity !== 'hint').length;
    const verdict: Verdict =
      safety.length > 0 ? 'safety' : received && questions.length === 0 ? 'no-reply' : grave > 0 || open > 0 ? 'revise' : 'ready';
    const principles = sayPrinciples(findings, words);
    return {
      version: parts.version,
      language: guess.language,
      confidence: guess.confidence,
      verdict,
      summary:
        safety.length > 0
          ? words.summary.safety[gravest(safety, (s) => parts.safety.say(s, reader).situation)]
          : summarise(verdict, draft, grave, open, words),
      principles,
      measures: measure(draft),
      findings: findings.map((f) => sayFinding(f, input.text, byId.get(f.rule)!, reader, waysFor(f, rewrite, plan))),
      questions: questions.map((q) => sayQuestion(q, input.received ?? '', draft)),
      bait: bait.map((b) => ({ start: b.start, end: b.end, text: input.received!.slice(b.start, b.end), category: b.category })),
      safety: safety.map((s) => {
        const { message, help } = parts.safety.say(s, reader);
        return {
          ...s,
          message,
          help: help.map((h) => ({ country: h.country, name: h.name, number: h.number, hours: h.hours[reader], for: h.for[reader] })),
        };
      }),
      rewrite: { ...rewrite, open: rewrite.open.map((o) => ({ start: o.start, end: o.end, reason: words.open[o.reason as OpenReason] })) },
      checklist: sayChecklist(findings, principles, words),
    };
  };
}

/** Computed when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const RANK = ['crisis', 'threatens', 'received', 'reports'] as const;
/** The case that the summary speaks of, where there are several. */
const gravest = (signals: readonly SafetySignal[], of: (s: SafetySignal) => (typeof RANK)[number]): (typeof RANK)[number] =>
  RANK.find((r) => signals.some((s) => of(s) === r))!;

/** A writer's own threat gets no polished version. */
const withheld = (draft: Message) => ({
  text: '',
  edits: [{ start: 0, end: draft.text.length, replacement: '', rule: 'safety' }],
  open: [],
});

function summarise(verdict: Verdict, draft: Message, grave: number, open: number, words: ReportWords): string {
  if (verdict === 'no-reply') return words.summary.noReply(grave);
  if (draft.sentences.length === 0) return words.summary.empty;
  if (grave > 0) return words.summary.revise(grave, open);
  return open > 0 ? words.summary.readyOpen(open) : words.summary.ready;
}

/** Sentences and words of the new text: greeting, closing, signature and quoted history do not count. */
export function measure(message: Message): Report['measures'] {
  const body = message.sentences.filter((s) => s.part === 'body');
  return {
    sentences: body.length,
    words: body.reduce((n, s) => n + s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji')).length, 0),
  };
}

function baitOf(received: Message | null, findings: readonly Finding[], questions: readonly Question[]): Bait[] {
  if (!received) return [];
  return received.sentences.flatMap((s, n) => {
    if (s.part !== 'body' || questions.some((q) => q.sentence === n)) return [];
    const mine = findings.find((f) => f.severity !== 'hint' && f.start < s.end && s.start < f.end);
    return mine ? [{ start: s.start, end: s.end, category: mine.category }] : [];
  });
}

const sayQuestion = (q: Question, text: string, draft: Message): Report['questions'][number] => {
  const answer = q.answer === null ? undefined : draft.sentences[q.answer];
  return {
    start: q.start,
    end: q.end,
    text: text.slice(q.start, q.end),
    kind: q.kind,
    answered: q.answered,
    answer: answer ? { start: answer.start, end: answer.end } : null,
  };
};

function foreign(input: CheckInput, version: string, confidence: number, words: ReportWords): Report {
  const principles = sayPrinciples([], words);
  return {
    version,
    language: 'other',
    confidence,
    verdict: 'ready',
    summary: words.summary.other,
    principles,
    measures: { sentences: 0, words: 0 },
    findings: [],
    questions: [],
    bait: [],
    safety: [],
    rewrite: { text: input.text, edits: [], open: [] },
    checklist: sayChecklist([], principles, words),
  };
}
