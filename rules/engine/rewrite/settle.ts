import type { OpenPlace, Rewrite } from '../../types.ts';
import { composeEdits, placeBefore } from './edits.ts';

/** So often a rewrite is read anew; nearly all hold at once. */
const ROUNDS = 3;

/**
 * Reads the rewrite as a message of its own and puts right what is still found there, until nothing changes: what is calm beside an insult
 * may stand out when that is gone. So the rewrite of a rewrite is itself.
 */
export function settleRewrite(first: Rewrite, text: string, plan: (text: string) => Rewrite): Rewrite {
  let rewrite = first;
  for (let round = 1; round < ROUNDS && rewrite.edits.length > 0 && rewrite.text !== ''; round++) {
    const next = plan(rewrite.text);
    if (next.edits.length === 0) break;
    const open = [...rewrite.open, ...next.open.map((o): OpenPlace => ({ ...placeBefore(o, rewrite.edits), reason: o.reason }))].filter(
      (o, n, all) => all.findIndex((p) => p.start === o.start && p.end === o.end) === n,
    );
    rewrite = { text: next.text, edits: composeEdits(text.length, rewrite.edits, next.edits), open };
  }
  return rewrite;
}
