import type { Clause, Finding, Sentence, Span } from '../../types.ts';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What is left of a sentence when the clauses that hold a finding are cut: only main clauses with a verb of their own may stand alone. */
export function cutClauses(sentence: Sentence, findings: readonly Finding[], joiners: ReadonlySet<string>): string[] {
  if (sentence.clauses.length < 2) return [];
  const kept = sentence.clauses.filter((c) => !findings.some((f) => overlaps(f, c)));
  if (kept.length === 0 || kept.length === sentence.clauses.length) return [];
  const runs = groupRuns(sentence.clauses, kept);
  if (sentence.clauses.some((c, i) => !kept.includes(c) && hangsOn(sentence, c, sentence.clauses[i - 1], kept))) return [];
  const whole = runs.filter((run) => standsAlone(run));
  if (whole.length === 0 || whole.length < runs.length) return [];
  return [
    whole
      .map((run) => textOf(sentence, run, joiners))
      .filter((t) => t !== '')
      .join(' '),
  ];
}

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
const standsAlone = (run: readonly Clause[]): boolean =>
  run.reduce((n, c) => n + c.to - c.from, 0) >= FEWEST &&
  run.some((c) => !c.subordinate && c.verb !== null && c.finite >= 0 && (c.subjectAt >= 0 || c.act === 'command' || c.act === 'request'));

function textOf(sentence: Sentence, run: readonly Clause[], joiners: ReadonlySet<string>): string {
  let from = run[0]!.from;
  let to = run[run.length - 1]!.to;
  while (from < to && (sentence.tokens[from]!.tags.has('Punctuation') || joiners.has(sentence.tokens[from]!.norm))) from++;
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
