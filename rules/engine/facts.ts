import type { Fact, FactKind, Token } from '../types.ts';

const KIND_BY_TAG = [
  ['Money', 'amount'],
  ['Time', 'time'],
  ['Date', 'date'],
  ['Weekday', 'date'],
  ['Month', 'date'],
  ['Name', 'name'],
  ['Number', 'number'],
] as const satisfies readonly (readonly [string, FactKind])[];

/**
 * Dates, times, amounts, numbers and names of a sentence, in order, never overlapping. Neighbouring tokens of one kind, and a number
 * beside a month or weekday, are one fact (`dinsdag 14 november`, `half six`). Amounts come before times, times before dates.
 */
export function findFacts(tokens: readonly Token[], text: string, base: number): Fact[] {
  const out: Fact[] = [];
  let run: { kind: FactKind; start: number; end: number } | null = null;
  const flush = () => {
    if (run) out.push({ ...run, text: text.slice(run.start - base, run.end - base) });
    run = null;
  };
  for (const token of tokens) {
    const kind = kindOf(token);
    if (kind === null) {
      flush();
      continue;
    }
    const held = run as { kind: FactKind; start: number; end: number } | null;
    if (held && joins(held.kind, kind)) run = { kind: held.kind === 'number' ? kind : held.kind, start: held.start, end: token.end };
    else {
      flush();
      run = { kind, start: token.start, end: token.end };
    }
  }
  flush();
  return out;
}

function kindOf(token: Token): FactKind | null {
  for (const [tag, kind] of KIND_BY_TAG) if (token.tags.has(tag)) return kind;
  return null;
}

const joins = (held: FactKind, next: FactKind): boolean =>
  held === next || (held === 'date' && next === 'number') || (held === 'number' && next === 'date');
