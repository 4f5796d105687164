import { numberOf, sayDay, sayHours, sayShortDay, sayTime } from './format.ts';
import { MEASURES } from './measures.ts';
import { TOPICS } from './topics.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

export type Form = 'full' | 'pseudonym' | 'bare';
/** A part of the report as it is shared: a heading, sentences, a table. */
export interface Part {
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export interface ReportDocument {
  readonly title: string;
  readonly root: string;
  readonly parts: readonly Part[];
}
export interface Asked {
  readonly form: Form;
  /** In the content-free form the report has no texts (bare.ts); columns that stay empty are left out. */
  readonly report: ThreadReport;
  /** Root of the thread itself, where the report was sealed anew. */
  readonly source: string | null;
  readonly nameOf: (id: string) => string;
  readonly messages: boolean;
}

/** Leaves out columns without any words. */
function part(title: string, notes: readonly string[], head: readonly string[] = [], rows: readonly (readonly string[])[] = []): Part {
  const used = head.map((_, c) => rows.some((r) => r[c] !== ''));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, c) => used[c]);
  return { title, notes, head: rows.length > 0 ? keep(head) : [], rows: rows.map(keep) };
}

/** The report in the order of the page, process first: what print and Word show. */
export function documentOf({ form, report, source, nameOf, messages }: Asked): ReportDocument {
  const w = words.value;
  const c = w.report.columns;
  const s = w.report.states;
  const num = (n: number): string => String(numberOf(n));
  const at = (n: number): string => sayTime(report.messages[n]?.at ?? null);
  const text = (p: { message: number; start: number; end: number }): string => report.messages[p.message]!.text.slice(p.start, p.end);
  const { questions, agreements, proposals, promises } = report.ledger;
  const asked = questions.filter((q) => !q.control);
  const placeOf = (p: { message: number; by: string }): string[] => [num(p.message), nameOf(p.by), at(p.message)];
  const place = [c.number, c.who, c.at];
  const days = report.messages.flatMap((m) => (m.at ? [m.at] : [])).sort();
  const { version, rules, ruleSet } = report.engine;
  const people = report.participants;
  const { enough, byParticipant } = report.patterns;

  const about = part(w.report.about, [
    w.report.made(sayDay(new Date().toISOString())),
    w.share.forms[form],
    w.read.summary(report.messages.length, days[0] ? sayDay(days[0]) : '', days.length > 0 ? sayDay(days.at(-1)!) : ''),
    w.rule,
    ...(report.warnings.some((x) => x.text)
      ? report.warnings.map((x) => x.text)
      : report.warnings.length > 0
        ? [w.read.warnings(report.warnings.length)]
        : []),
  ]);
  const safety = part(
    w.safety.title,
    [report.safety.length === 0 ? w.safety.none : w.safety.lead],
    [...place, c.kind, c.text, c.state],
    report.safety.map((x) => [...placeOf(x), w.safety.kinds[x.kind], text(x), x.own ? w.safety.own : w.safety.told]),
  );
  const open = part(
    w.ledger.open,
    asked.every((q) => q.answered) ? [w.ledger.openNone] : [],
    [...place, c.text],
    asked.filter((q) => !q.answered).map((q) => [...placeOf(q), q.text]),
  );
  const answered = part(
    w.ledger.answered,
    [],
    [...place, c.text, c.answer, c.after],
    asked.flatMap((q) => (q.answered ? [[...placeOf(q), q.text, num(q.answered.message), q.hours === null ? '' : sayHours(q.hours)]] : [])),
  );
  const prying = part(
    w.ledger.private,
    [w.ledger.privateHint],
    [...place, c.text],
    questions.filter((q) => q.control).map((q) => [...placeOf(q), q.text]),
  );
  const agreed = part(
    w.ledger.agreements,
    agreements.length === 0 ? [w.ledger.agreementsNone] : [],
    [...place, c.text, c.about, c.proposed, c.day],
    agreements.map((a) => [...placeOf(a), a.text, a.about, a.proposed ? num(a.proposed.message) : '', a.date ? sayShortDay(a.date) : '']),
  );
  const waiting = part(
    w.ledger.proposals,
    proposals.some((p) => p.open) ? [] : [w.ledger.proposalsNone],
    [...place, c.text],
    proposals.filter((p) => p.open).map((p) => [...placeOf(p), p.text]),
  );
  const promised = part(
    w.ledger.promises,
    promises.length === 0 ? [w.ledger.promisesNone] : [],
    [...place, c.text, c.day, c.state],
    promises.map((p) => [
      ...placeOf(p),
      p.text,
      p.due ? sayShortDay(p.due) : '',
      p.kept === null ? s.unclear : p.kept ? s.kept : s.notKept,
    ]),
  );
  const rhythm = part(
    w.rhythm.title,
    [enough ? w.rule : w.rhythm.little],
    [w.rhythm.measure, ...people.map((p) => nameOf(p.id))],
    [
      ...MEASURES.filter((m) => enough || !m.rate).map((m) => [
        w.rhythm.measures[m.name],
        ...people.map((p) => m.say(byParticipant[p.id]!) ?? w.rhythm.none),
      ]),
      ...(enough
        ? TOPICS.filter((t) => people.some((p) => byParticipant[p.id]!.topicsPer10?.[t])).map((t) => [
            `${w.topics[t]} (${w.rhythm.topics})`,
            ...people.map((p) => String(byParticipant[p.id]!.topicsPer10?.[t] ?? 0)),
          ])
        : []),
    ],
  );
  const sequence = part(
    w.sequence.title,
    [report.sequence.heated.length === 0 ? w.sequence.none : w.sequence.hint],
    [...place, c.before, c.after, c.repaired, c.text],
    report.sequence.heated.map((h) => [
      ...placeOf(h),
      h.before.message === null ? '' : num(h.before.message),
      h.before.hours === null ? '' : sayHours(h.before.hours),
      h.repaired ? num(h.repaired.message) : '–',
      h.repaired ? text(h.repaired) : '',
    ]),
  );
  const calming = part(
    w.sequence.calming,
    report.sequence.calming.length === 0 ? [w.sequence.calmingNone] : [],
    [...place, c.text],
    report.sequence.calming.map((x) => [...placeOf({ ...x, by: report.messages[x.message]!.from }), text(x)]),
  );
  const all = part(
    w.list.title,
    [],
    [c.number, c.who, c.at, c.text, c.words, c.labels],
    report.messages.map((m) => [
      num(m.n),
      nameOf(m.from),
      sayTime(m.at),
      m.text,
      form === 'bare' ? String(m.measures.words) : '',
      [...new Set(m.findings.map((f) => w.labels[f.category]))].join(', '),
    ]),
  );
  const skipped =
    form === 'bare'
      ? part(w.report.reading, [w.read.skipped(report.skipped.length)])
      : part(
          w.report.reading,
          [],
          [c.file, c.line, c.text, c.reason],
          report.skipped.map((x) => [x.file, x.line === null ? '' : String(x.line), x.text, x.reason]),
        );
  const proof = part(w.proof.title, [
    `${w.proof.root} (SHA-256): ${report.integrity.root}`,
    ...(form === 'pseudonym' && source ? [w.proof.pseudonym, `${w.proof.source}: ${source}`] : []),
    ...(form === 'bare' ? [w.proof.bare] : [w.proof.proves, w.proof.not, w.proof.how]),
    w.proof.engine(version, rules, ruleSet),
    w.proof.limits,
  ]);
  const some = (p: Part): Part[] => (p.rows.length > 0 ? [p] : []);
  return {
    title: w.report.title,
    root: report.integrity.root,
    parts: [
      about,
      safety,
      open,
      agreed,
      waiting,
      promised,
      ...some(answered),
      ...some(prying),
      rhythm,
      sequence,
      calming,
      ...(messages ? some(all) : []),
      ...(report.skipped.length > 0 ? [skipped] : []),
      proof,
    ],
  };
}
