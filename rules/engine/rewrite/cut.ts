import type { Clause, Finding, Sentence, Span } from '../../types.ts';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What is left of a sentence when the clauses that hold a finding are cut: only main clauses with a verb of their own may stand alone. */
export function cutClauses(sentence: Sentence, findings: readonly Finding[], joiners: ReadonlySet<string>, holds = false): string[] {
  if (sentence.clauses.length < 2) return [];
  const kept = sentence.clauses.filter((c) => !findings.some((f) => overlaps(f, c)));
  if (kept.length === 0 || kept.length === sentence.clauses.length) return [];
  const runs = groupRuns(sentence.clauses, kept);
  if (sentence.clauses.some((c, i) => !kept.includes(c) && hangsOn(sentence, c, sentence.clauses[i - 1], kept))) return [];
  const whole = runs.filter(
    (run) =>
      standsAlone(run, sentence) &&
      (tellsAhead(run) || (holds && tells(run))) &&
      run.every((c) => c.subject !== 'reader' || c.act !== 'statement'),
  );
  if (whole.length === 0 || whole.length < runs.length) return [];
  return [
    whole
      .map((run) => textOf(sentence, run, joiners))
      .filter((t) => t !== '')
      .join(' '),
  ];
}

/** What is left when all that was found hangs behind the last comma, or before the first: `Die week is voor jou, en daarmee uit.` */
export function trimEnds(sentence: Sentence, findings: readonly Finding[], joiners: ReadonlySet<string>): string[] {
  const commas = sentence.tokens.flatMap((t, i) => (t.norm === ',' ? [i] : []));
  const [first, last] = [commas[0], commas[commas.length - 1]];
  if (first === undefined || last === undefined) return [];
  const spanOf = (from: number, to: number): Span => ({ start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end });
  const size = sentence.tokens.length;
  const sides: readonly (readonly [number, number, number, number])[] = [
    [0, last, last, size],
    [first + 1, size, 0, first + 1],
  ];
  return sides.flatMap(([from, to, cutFrom, cutTo]) => {
    if (to - from < FEWEST || cutTo <= cutFrom || cutTo - cutFrom > LONGEST_END || (from > 0 && REASON.has(sentence.tokens[from]!.norm)))
      return [];
    const cut = spanOf(cutFrom, cutTo);
    if (!findings.every((f) => cut.start <= f.start && f.end <= cut.end)) return [];
    if (sentence.facts.some((f) => f.kind !== 'name' && overlaps(f, cut))) return [];
    const run = sentence.clauses.filter((c) => c.from < to && from < c.to);
    const whole = run.find((c) => c.finite >= from && c.finite < to && c.subjectAt >= from && c.subjectAt < to && !c.subordinate);
    if (!whole || whole.act === 'question' || whole.subject === 'reader' || sentence.text.includes('?')) return [];
    const text = textOf(sentence, [{ ...whole, from, to }], joiners);
    return text === '' ? [] : [text];
  });
}

/** What hangs at an end is short; a longer one says something of its own. */
const LONGEST_END = 10;

/** A clause that its neighbour leans on cannot be cut alone: the content of `ik weet`, or what a kept `want …` explains. */
function hangsOn(sentence: Sentence, clause: Clause, before: Clause | undefined, kept: readonly Clause[]): boolean {
  if (clause.subordinate && before && kept.includes(before)) {
    const word = sentence.tokens[before.to - 1];
    return !(word?.norm === ',' || sentence.tokens[clause.from]?.norm === ',');
  }
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    kept.includes(next) &&
    (next.subordinate || REASON.has(sentence.tokens.slice(next.from, next.to).find((t) => !t.tags.has('Punctuation'))?.norm ?? ''))
  );
}
const REASON = new Set(['want', 'dus', 'so', 'because', 'which', 'die', 'dat', 'who']);

function groupRuns(all: readonly Clause[], kept: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = [];
  all.forEach((clause, i) => {
    if (!kept.includes(clause)) return;
    const last = runs[runs.length - 1];
    if (last && all[i - 1] === last[last.length - 1]) last.push(clause);
    else runs.push([clause]);
  });
  return runs;
}

/** `There is.` is left of nothing: a sentence of its own says at least a few words. */
const FEWEST = 4;
function standsAlone(run: readonly Clause[], sentence: Sentence): boolean {
  if (run.reduce((n, c) => n + c.to - c.from, 0) < FEWEST) return false;
  const first = run[0]!;
  if (first.subordinate || first.verb === null || first.finite < 0) return false;
  // a verb in front asks, with a question mark; without one it is an `if` (`Mocht het lukken, dan …`)
  if (first.act === 'request' || first.act === 'question') return sentence.text.includes('?');
  if (first.subjectAt < 0) return first.act === 'command';
  // `lag overigens aan de weg`: what stood before the verb was cut off
  const words = sentence.tokens.slice(first.from, first.to).filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Conjunction'));
  return words[0] !== sentence.tokens[first.finite];
}

/** What is worth sending: something asked or proposed, or a day, a time or an amount of what is to come; what was is told no more. */
export const tellsAhead = (run: readonly Clause[]): boolean =>
  run.some(
    (c) =>
      c.act === 'request' ||
      c.act === 'proposal' ||
      (c.facts.some((f) => WORTH.has(f.kind)) &&
        (c.act === 'question' ||
          c.act === 'command' ||
          c.act === 'fragment' ||
          (c.verb !== null && c.verb.tense !== 'past' && c.verb.tense !== 'perfect'))),
  );
/** In a sentence that holds content: what is now or will be, told of oneself, a child or a thing. */
const tells = (run: readonly Clause[]): boolean =>
  run.every(
    (c) =>
      c.act === 'statement' &&
      !c.subordinate &&
      c.subject !== 'reader' &&
      !c.marks.some((m) => m.name === 'hedge') &&
      c.verb !== null &&
      !/^(?:past|perfect)$/.test(c.verb.tense),
  );
const WORTH: ReadonlySet<string> = new Set(['date', 'time', 'amount']);

function textOf(sentence: Sentence, run: readonly Clause[], joiners: ReadonlySet<string>): string {
  let from = run[0]!.from;
  let to = run[run.length - 1]!.to;
  const opens = (at: number): boolean => sentence.tokens[at]!.tags.has('Punctuation') || joiners.has(sentence.tokens[at]!.norm);
  while (from < to && opens(from)) from++;
  // `, dan reserveer ik`: the verb may not come to stand in front
  if (run.some((c) => c.finite === from && c.act === 'statement')) return '';
  while (to > from && (sentence.tokens[to - 1]!.tags.has('Punctuation') || joiners.has(sentence.tokens[to - 1]!.norm))) to--;
  if (from >= to) return '';
  const start = sentence.tokens[from]!.start - sentence.start;
  const end = sentence.tokens[to - 1]!.end - sentence.start;
  const body = sentence.text.slice(start, end);
  const capital = /^\p{Lu}/u.test(sentence.text);
  const stop =
    /[.!?]/.test(sentence.text) || capital
      ? run.some((c) => c.act === 'question' || c.act === 'request') && sentence.text.includes('?')
        ? '?'
        : '.'
      : '';
  return (capital ? body.charAt(0).toUpperCase() + body.slice(1) : body) + stop;
}
