import type { Clause, LedgerForms, LedgerList } from '../types.ts';
import { isHandover } from './handover.ts';
import { linkOf } from './link.ts';
import type { Asks, Plan } from './plans.ts';
import { attacks, type Letter, type Line } from './read.ts';
import { DAY } from './time.ts';

/** A promise of the thread while it is seen whether it was kept. */
export interface Pledge {
  readonly by: string;
  readonly at: number | null;
  readonly line: Line;
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
    const hangs = startsThen(line) && before !== undefined && (asks.has(before.n) || has(before, 'accepts'));
    return !hangs && line.sentence.clauses.some((c) => isDeed(c, line, forms, answered, dayIn(line) !== null));
  });
}

const has = (line: Line, name: LedgerList): boolean => line.does.has(name);
const startsThen = (line: Line): boolean => /^(?:dan|then|so)\b/i.test(line.sentence.text);

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

const LOOK = 30;

/**
 * Whether the thread shows a promise kept: told as done or thanked for, or missed, reminded of. Looks at the next messages about the same
 * matter; the first that says something settles it.
 */
export function settlePledges(
  pledges: readonly Pledge[],
  letters: readonly Letter[],
  asks: readonly Asks[],
  thanks: (l: Line) => boolean,
): void {
  for (const pledge of pledges) {
    const due = pledge.due === null ? null : Date.parse(`${pledge.due}T00:00:00Z`) + DAY;
    for (let n = pledge.line.message + 1; n < Math.min(letters.length, pledge.line.message + 1 + LOOK) && pledge.kept === null; n++) {
      const letter = letters[n]!;
      const late = due !== null && letter.at !== null && letter.at >= due;
      for (const line of letter.lines) {
        const about = linkOf(line.matter, pledge.line.matter) >= 2;
        const mine = letter.from === pledge.by;
        if (mine && about && has(line, 'done') && !has(line, 'lacks')) pledge.kept = true;
        else if (!mine && about && has(line, 'lacks')) pledge.kept = false;
        else if (!mine && about && late && (has(line, 'reminds') || asks[n]!.has(line.n))) pledge.kept = false;
        else if (!mine && about && thanks(line) && (due === null || late || (letter.at ?? 0) - (pledge.at ?? 0) > DAY / 2))
          pledge.kept = true;
        if (pledge.kept !== null) break;
      }
    }
  }
}
