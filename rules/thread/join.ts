import type { Engine } from '../engine/check.ts';
import { type Matter, matterOf } from '../engine/questions/answer.ts';
import { sayFinding } from '../engine/report.ts';
import { NO_WAYS } from '../engine/rewrite/suggest.ts';
import type { Finding, Lang, Report, SafetySignal, Sentence, Topic } from '../types.ts';
import { askedIn } from './asks.ts';
import { languageOf, namesMonthFirst } from './language.ts';
import { patternsOf } from './patterns.ts';
import { type Asks, isShown, liveFor, type Plan, plansIn, sayProposal } from './plans.ts';
import { matterOfPledge, type Pledge, promisesIn, settlePledges } from './promises.ts';
import { type About, answersIn, openFor, type Pending, pendingOf, sayQuestion } from './questions.ts';
import { findWhereAnswers, type Letter, type Line, ledgerOf, type Reading, type ReadOptions } from './read.ts';
import { calmingIn, isHeated, isHot, sequenceOf } from './sequence.ts';
import { acceptPlan, rivalsIn, sayAgreement, settlePlans, takenIn } from './taken.ts';
import { BY, findDay, findDays, type NamedDay, WEEKDAY, weekdayOf } from './time.ts';
import { newTurns } from './turns.ts';
import type { Agreement, Place, ReviewOptions, Thread, ThreadReview } from './types.ts';
import { isPrying, newWatch, watchedIn } from './watch.ts';

/** What is known of a thread before its messages are read: plain data. */
export interface ThreadPlan extends ReadOptions {
  readonly participants: Thread['participants'];
  readonly language: Lang | 'other';
  readonly reader: Lang;
  readonly monthFirst: boolean;
}
export function planThread(thread: Thread, options: ReviewOptions, engine: Engine): ThreadPlan {
  const { language, home } = languageOf(thread, engine, options.reader);
  const other = thread.messages.findIndex((m) => m.from !== thread.messages[0]!.from);
  return {
    participants: thread.participants,
    language,
    home,
    reader: options.reader ?? home,
    monthFirst: namesMonthFirst(thread),
    timeZone: options.timeZone,
    replies: other < 0 ? thread.messages.length : other,
  };
}

/** Takes the messages of a thread together, oldest first, each as a reply to what stands before it. */
export interface Join {
  add(reading: Reading): void;
  /** The review of what was added. */
  end(): ThreadReview;
}

/** A thread of which no message was taken in yet. Time grows with the number of messages. */
export function joinThread({ participants, language, reader, monthFirst }: ThreadPlan, engine: Engine): Join {
  const formsOf = (line: Line) => ledgerOf(engine, line.sentence.lang);
  const letters: Letter[] = [];
  const findings: (readonly Finding[])[] = [];
  const asks: Asks[] = [];
  const heated: boolean[] = [];
  const measures: Report['measures'][] = [];
  const topics: (readonly Topic[])[] = [];
  const questions: Pending[] = [];
  const plans: Plan[] = [];
  const agreements: Agreement[] = [];
  const pledges: Pledge[] = [];
  const calming: Place[] = [];
  const watch = newWatch();
  const out: ThreadReview['messages'][number][] = [];
  const turns = newTurns();
  const about = rememberMatter(engine);
  return { add, end };

  function add(opened: Reading): void {
    const { raw, at } = opened;
    const k = letters.length;
    const since = turns.before(raw.from);
    const run = turns.run(raw.from);
    const isFresh = (message: number): boolean => since !== null && message >= since && run < FIRST;

    // what is dangerous in it, by itself or after what went before; what it answers
    const open = openFor(questions, raw.from, raw.n, at);
    const watched = watchedIn(watch, raw.from, opened.lines, opened.safety);
    const lines = opened.lines.map((l) => (watched.some((w) => w.start === l.sentence.start) ? { ...l, danger: true } : l));
    const answers = answersIn({ opened, lines }, open, (q) => isFresh(q.line.message), engine, about);
    const used = new Set(answers.values());
    const { findings: found, asked: heard } = findWhereAnswers(opened, used, engine);
    for (const [q, n] of answers) {
      const s = opened.message.sentences[n]!;
      q.answered = { message: raw.n, start: s.start, end: s.end, at, by: raw.from };
    }

    const safety = [...opened.safety, ...watched].sort((a, b) => a.start - b.start);
    const letter: Letter = { n: raw.n, from: raw.from, at, text: raw.text, safety, lines };

    // what it asks, takes up, puts forward and promises
    const hot = isHot(letter, found);
    const asked = askedIn(letter, heard, hot, (l) => engine.asking.test(l.sentence));
    const asksHere: Asks = new Set(asked.map((a) => a.sentence));
    questions.push(...pendingOf(letter, asked, (line) => isPrying(watch, raw.from, line)));
    const live = liveFor(plans, raw.n, at);
    const freshPlan = (p: Plan): boolean => isFresh(p.line.message);
    const taken = takenIn(letter, asksHere, live, freshPlan, daysIn, formsOf);
    for (const t of taken) {
      if (t.plan) acceptPlan(t.plan, live);
      agreements.push(sayAgreement(letter, t, (p) => p.line.sentence.text, agreedDay(t.line, t.plan, at)));
    }
    const made = plansIn(
      letter,
      asksHere,
      formsOf,
      taken.map((t) => t.line),
    );
    made.push(...rivalsIn(letter, asksHere, live, made, freshPlan, daysIn));
    settlePlans(letter, live, made, freshPlan, (p) => {
      const n = [...answers].find(([q]) => p.lines.includes(q.line))?.[1];
      return lines.find((l) => l.n === n);
    });
    plans.push(...made);
    const dayIn = (line: Line): string | null => dayOfLine(line, at);
    const takenLines = taken.map((t) => t.line);
    for (const line of promisesIn(letter, asksHere, made, takenLines, answers.size > 0, formsOf, dayIn))
      pledges.push({ by: raw.from, at, line, matter: matterOfPledge(letter, line, [...answers.keys()]), due: dayIn(line), kept: null });

    const heatNear = heated.slice(-REACH).some(Boolean);
    const calm = calmingIn(letter, heatNear || hot);
    for (const line of calm) calming.push({ message: raw.n, start: line.sentence.start, end: line.sentence.end });
    letters.push(letter);
    findings.push(found);
    asks.push(asksHere);
    heated.push(isHeated(letter, found, calm.length > 0));
    measures.push(opened.measures);
    topics.push(opened.topics);
    turns.add(raw.from, k);
    out.push({
      ...raw,
      findings: sayFindings(found, raw.text, reader),
      safety: safety.map((s) => saySignal(s, reader)),
      measures: measures[k]!,
      topics: opened.topics,
    });
  }

  function end(): ThreadReview {
    settlePledges(pledges, letters, asks, (l) => l.sentence.clauses.some((c) => c.act === 'thanks'));
    const ledger = {
      questions: questions.map(sayQuestion),
      agreements,
      proposals: plans.filter(isShown).map(sayProposal),
      promises: pledges.map((p) => ({
        message: p.line.message,
        start: p.line.sentence.start,
        end: p.line.sentence.end,
        text: p.line.sentence.text,
        by: p.by,
        due: p.due,
        kept: p.kept,
      })),
    };
    return {
      version: engine.parts.version,
      language,
      safety: letters.flatMap((l) =>
        l.safety.map((s) => ({ message: l.n, start: s.start, end: s.end, kind: s.kind, own: s.own, by: l.from })),
      ),
      messages: out,
      ledger,
      patterns: patternsOf(
        participants.map((p) => p.id),
        {
          letters,
          findings,
          measures,
          questions,
          pledges,
          ledger,
          calming: new Set(calming.map((c) => c.message)),
          topics,
        },
      ),
      sequence: { heated: sequenceOf(letters, heated, calming, questions), calming },
    };
  }

  function named(line: Line, at: number | null): NamedDay[] {
    const forms = formsOf(line);
    return forms ? findDays(line.sentence.tokens, at, forms.days, monthFirst) : [];
  }
  /** The days a sentence is about, the most exact first: not those by which an answer is wanted. */
  function daysIn(line: Line, at: number | null, firstHalf = false): readonly string[] {
    const turns = formsOf(line)?.turns;
    const turn = firstHalf && turns ? line.sentence.tokens.findIndex((t, k) => k > 0 && turns.has(t.norm)) : -1;
    const days = named(line, at).filter((d) => d.rank <= BY && (turn < 0 || d.at < turn));
    return days.sort((x, y) => y.rank - x.rank || x.at - y.at).map((d) => d.day);
  }
  function dayOfLine(line: Line, at: number | null): string | null {
    const forms = formsOf(line);
    return forms ? findDay(line.sentence.tokens, at, forms.days, monthFirst) : null;
  }
  /** The day an agreement is about: as it says, as the plan says, as the message of the plan says. */
  function agreedDay(line: Line, plan: Plan | null, at: number | null): string | null {
    const best = (days: readonly NamedDay[]): NamedDay[] => [...days].sort((x, y) => y.rank - x.rank);
    const about = (lines: readonly Line[], at: number | null): NamedDay[] => {
      const all = lines.flatMap((l) => named(l, at));
      const plain = all.filter((d) => d.rank <= BY);
      return best(plain.length > 0 ? plain : all);
    };
    const said = about([line], at)[0];
    if (!plan) return said?.day ?? null;
    const k = plan.nearby.indexOf(plan.line);
    const before = plan.nearby.slice(Math.max(0, k - 3), k).filter((l) => l.sentence.paragraph === plan.line.sentence.paragraph);
    const own = about(plan.lines, plan.at);
    const planned = own.length > 0 && own[0]!.rank > VAGUE ? own : best([...own, ...about(before, plan.at)]);
    // `on the 24th`, `Saturday` of what was proposed, not of this month or week
    const same = (d: NamedDay): boolean =>
      said !== undefined && (d.day.slice(8) === said.day.slice(8) || (said.rank === WEEKDAY && weekdayOf(d.day) === weekdayOf(said.day)));
    return said ? (planned.find(same)?.day ?? said.day) : (planned[0]?.day ?? null);
  }

  function sayFindings(found: readonly Finding[], text: string, reader: Lang): Report['findings'] {
    return found.map((f) => sayFinding(f, text, engine.byId.get(f.rule)!, reader, NO_WAYS));
  }
  function saySignal(s: SafetySignal, reader: Lang): Report['safety'][number] {
    const { message, help } = engine.parts.safety.say(s, reader);
    return {
      ...s,
      message,
      help: help.map((h) => ({ country: h.country, name: h.name, number: h.number, hours: h.hours[reader], for: h.for[reader] })),
    };
  }
}

function rememberMatter(engine: Engine): About {
  const known = new WeakMap<Sentence, Matter>();
  return (s) => {
    const matter = known.get(s) ?? matterOf(s, engine.formsOf(s));
    known.set(s, matter);
    return matter;
  };
}

/** A run of messages answers what stands before it with its first ones; later ones must name it. */
const FIRST = 4;
/** `this weekend` says less than a day. */
const VAGUE = 1;
/** Heat is near for so many messages. */
const REACH = 8;
