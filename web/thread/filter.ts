import type { Category, Topic } from '../../rules/types.ts';
import type { Message, ThreadReport } from './types.ts';

/** What a message can be picked by. */
export const KINDS = [
  'safety',
  'open',
  'question',
  'answered',
  'answer',
  'agreement',
  'proposal',
  'waiting',
  'promise',
  'kept',
  'heated',
  'calming',
  'tips',
  'reply',
  'night',
] as const;
export type Kind = (typeof KINDS)[number];

export interface Filter {
  /** Id of a participant; empty for everyone. */
  readonly who: string;
  /** Days, `2024-05-03`; empty for no bound. */
  readonly from: string;
  readonly to: string;
  readonly topic: Topic | '';
  readonly label: Category | '';
  readonly kind: Kind | 'all';
  readonly words: string;
}
export const NO_FILTER: Filter = { who: '', from: '', to: '', topic: '', label: '', kind: 'all', words: '' };

const isNight = (at: string): boolean => {
  const hour = Number(at.slice(11, 13));
  return hour >= 22 || hour < 6;
};

/** What each message is, in the order of the messages. */
export function marksIn(report: ThreadReport): readonly ReadonlySet<Kind>[] {
  const out = report.messages.map(() => new Set<Kind>());
  const add = (n: number | undefined, kind: Kind): void => void (n !== undefined && out[n]?.add(kind));
  const { questions, agreements, proposals, promises } = report.ledger;
  for (const q of questions) {
    if (q.control) continue;
    add(q.message, 'question');
    add(q.message, q.answered ? 'answered' : 'open');
    add(q.answered?.message, 'answer');
  }
  for (const a of agreements) add(a.message, 'agreement');
  for (const p of proposals) {
    add(p.message, 'proposal');
    if (p.open) add(p.message, 'waiting');
  }
  for (const p of promises) {
    add(p.message, 'promise');
    if (p.kept) add(p.message, 'kept');
  }
  for (const s of report.safety) add(s.message, 'safety');
  for (const h of report.sequence.heated) add(h.message, 'heated');
  for (const c of report.sequence.calming) add(c.message, 'calming');
  report.messages.forEach((m, i) => {
    if (m.findings.some((f) => f.severity !== 'hint')) add(i, 'tips');
    if (i > 0 && report.messages[i - 1]!.from !== m.from) add(i, 'reply');
    if (m.at && isNight(m.at)) add(i, 'night');
  });
  return out;
}

/** The messages that fit, in their order. */
export function pick(messages: readonly Message[], marks: readonly ReadonlySet<Kind>[], f: Filter): readonly Message[] {
  const terms = f.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (m: Message, i: number): boolean => {
    if (f.who && m.from !== f.who) return false;
    if (f.kind !== 'all' && !marks[i]!.has(f.kind)) return false;
    if (f.topic && !m.topics.includes(f.topic)) return false;
    if (f.label && !m.findings.some((x) => x.category === f.label)) return false;
    const day = m.at?.slice(0, 10);
    if ((f.from && !(day && day >= f.from)) || (f.to && !(day && day <= f.to))) return false;
    if (terms.length === 0) return true;
    const text = m.text.toLowerCase();
    return terms.every((t) => text.includes(t));
  };
  return messages.filter(fits);
}
