import type { Matter } from '../engine/questions/answer.ts';
import type { Clause, LedgerForms, LedgerList } from '../types.ts';
import { isHandover } from './handover.ts';
import { joinMatters, linkOf } from './link.ts';
import type { Asks, Plan } from './plans.ts';
import { attacks, type Letter, type Line } from './read.ts';
import { DAY } from './time.ts';

/** A promise of the thread while it is seen whether it was kept. */
export interface Pledge {
  readonly by: string;
  readonly at: number | null;
  readonly line: Line;
  readonly matter: Matter;
  readonly due: string | null;
  kept: boolean | null;
}

/** What a message promises: its writer will do or tell something. `formsOf` gives the forms of a sentence's language. */
export function promisesIn(
  letter: Letter,
  asks: Asks,
  plans: readonly Plan[],
  taken: readonly Line[],
  answered: boolean,
  formsOf: (l: Line) => LedgerForms | undefined,
  dayIn: (l: Line) => string | null,
): Line[] {
  const planned = new Set(plans.flatMap((p) => p.lines));
  return letter.lines.filter((line, k) => {
    if (line.danger || attacks(line) || planned.has(line) || taken.includes(line) || line.sentence.part === 'closing') return false;
    const forms = formsOf(line);
    if (!forms || has(line, 'noPromise') || has(line, 'conditional')) return false;
    if (asks.has(line.n) && /\?/.test(line.sentence.text)) return false;
    if (/\?\s*$/.test(line.sentence.text)) return false;
    const handing = isHandover(line, forms);
    if (handing && taken.length > 0) return false;
    if (line.flagged && !has(line, 'promises')) return false;
    if (has(line, 'promises')) return !isState(line, forms);
    const before = letter.lines[k - 1];
    const hangs =
      forms.hangs.has(line.sentence.tokens[0]?.norm ?? '') && before !== undefined && (asks.has(before.n) || has(before, 'accepts'));
    return !hangs && line.sentence.clauses.some((c) => isDeed(c, line, forms, answered, dayIn(line) !== null));
  });
}

const has = (line: Line, name: LedgerList): boolean => line.does.has(name);

/** The writer does something, in the present or future, that is done once and ahead: a day, a word like `straks`, an answer to what was asked. */
function isDeed(c: Clause, line: Line, forms: LedgerForms, answered: boolean, dated: boolean): boolean {
  if (!c.verb || c.subordinate || c.verb.negated || !forms.deeds.has(c.verb.lemma)) return false;
  const dropped = c.subject !== 'writer' && c === line.sentence.clauses.find((x) => x.verb) && opensWithVerb(c, line);
  // `ja kom straks langs`: the form of an order, behind a yes
  const says = answered && forms.presentAhead && c.act === 'command' && line.does.has('affirms') && opensAt(line, c.finite);
  if (c.subject !== 'writer' && !dropped && !says) return false;
  if (c.verb.modal || (c.verb.tense !== 'present' && c.verb.tense !== 'future')) return false;
  const soon = line.sentence.tokens.slice(c.from, c.to).some((t) => forms.soon.has(t.norm));
  return c.verb.tense === 'future' || dated || soon || (answered && forms.presentAhead);
}

/** `geef ze vrijdag mee`: in chat the writer leaves themself out; with a first person's form at the head and nobody else named. */
function opensWithVerb(c: Clause, line: Line): boolean {
  return (
    (c.subject === 'none' || c.subject === 'thing') &&
    c.finite >= 0 &&
    c.act !== 'command' &&
    c.act !== 'request' &&
    opensAt(line, c.finite)
  );
}

/** At the head of the sentence, or behind a mark or a yes. */
const opensAt = (line: Line, i: number): boolean => {
  const before = line.sentence.tokens[i - 1];
  return before === undefined || before.tags.has('Punctuation') || before.tags.has('Interjection') || before.tags.has('Conjunction');
};

const isState = (line: Line, forms: LedgerForms): boolean => {
  const verbs = line.sentence.clauses.filter((c) => c.subject === 'writer' && c.verb && !c.subordinate);
  const tells = line.sentence.clauses.some((c) => c.verb && !c.subordinate && forms.deeds.has(c.verb.lemma));
  return verbs.length > 0 && !tells && verbs.every((c) => forms.states.has(c.verb!.lemma));
};

/** What a promise is about: `geef ik woensdag mee` names nothing, so what stands before it, and what it answers, says so. */
export function matterOfPledge(letter: Letter, line: Line, answers: readonly { readonly matter: Matter }[]): Matter {
  if (line.matter.lemmas.size >= TELLING) return line.matter;
  const body = letter.lines.filter((l) => l.sentence.part === 'body');
  const k = body.indexOf(line);
  return joinMatters([line.matter, ...body.slice(Math.max(0, k - 1), k).map((l) => l.matter), ...answers.map((a) => a.matter)]);
}
const TELLING = 6;
const LOOK = 30;

/**
 * Whether the thread shows a promise kept: told as done or thanked for, or missed, reminded of. Looks at the next messages about the same
 * matter; the first that says something settles it. Told as done long after the day says neither.
 */
export function settlePledges(
  pledges: readonly Pledge[],
  letters: readonly Letter[],
  asks: readonly Asks[],
  thanks: (l: Line) => boolean,
): void {
  for (const pledge of pledges) {
    const due = pledge.due === null ? null : Date.parse(`${pledge.due}T00:00:00Z`) + DAY;
    const last = Math.min(letters.length, pledge.line.message + 1 + LOOK);
    for (let n = pledge.line.message + 1; n < last; n++) {
      const letter = letters[n]!;
      const late = due !== null && letter.at !== null && letter.at >= due;
      const verdicts = letter.lines.map((line) => shows(pledge, letter, line, late, asks[n]!, thanks));
      const verdict = verdicts.find((v) => v !== undefined);
      if (verdict === undefined) continue;
      pledge.kept = verdict;
      break;
    }
  }
}

/** True kept, false missed, null done but late; undefined where the sentence says nothing of it. */
function shows(
  pledge: Pledge,
  letter: Letter,
  line: Line,
  late: boolean,
  asks: Asks,
  thanks: (l: Line) => boolean,
): boolean | null | undefined {
  if (linkOf(line.matter, pledge.matter) < NAMED) return undefined;
  if (letter.from === pledge.by) return has(line, 'done') && !has(line, 'lacks') ? (late ? null : true) : undefined;
  if (has(line, 'lacks') || (late && (has(line, 'reminds') || asks.has(line.n)))) return false;
  const since = letter.at !== null && pledge.at !== null ? letter.at - pledge.at : DAY;
  return thanks(line) && (pledge.due === null || late || since > DAY / 2) ? true : undefined;
}
const NAMED = 2;
