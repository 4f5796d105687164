import type { Finding, OpenPlace, OpenReason, Rewrite, Sentence } from '../../types.ts';
import { holdsContent, isCalmContent } from './content.ts';
import { applyEdits } from './edits.ts';
import type { RewriteInput, Step } from './input.ts';
import { keepTogether, markers, splinters } from './neighbours.ts';
import { emptied, toEdit } from './put.ts';
import { alternatives, deferral, isCut, isWorth } from './ways.ts';

/**
 * Plans each flagged sentence: another way to put it, else kept where it is calm by itself and holds content, else the hostile clause cut,
 * else dropped where it holds nothing, else left open. Clean sentences stay byte for byte; a clean draft comes back unchanged.
 */
export function planRewrite(input: RewriteInput): Rewrite {
  const { message, findings } = input;
  const grave = findings.filter((f) => f.severity !== 'hint');
  if (grave.length === 0) return { text: message.text, edits: [], open: [] };
  const steps: Step[] = [];
  const open: OpenPlace[] = [];
  const said = new Set<string>();
  message.sentences.forEach((sentence, n) => {
    const mine = grave.filter((f) => f.start < sentence.end && sentence.start < f.end);
    if (mine.length === 0) return;
    const rule = mine[0]!.rule;
    const prompt = (reason: OpenReason) => open.push({ start: sentence.start, end: sentence.end, reason });
    const defer = () => {
      const way = deferral(sentence, mine, input, n);
      // said once, it need not be said again of nothing in particular
      if (way === undefined || said.has(way.toLowerCase())) return undefined;
      said.add(way.toLowerCase());
      return way;
    };
    const ways = alternatives(sentence, mine, input, n).filter((w) => isWorth(w, n, mine, input));
    if (isCalmContent(n, mine, input)) return;
    const later = defer();
    // a promise that the writer made plain says more than that one will hear
    const plain = ways[0] !== undefined && later !== undefined && !isCut(ways[0], sentence, mine, input, n) ? ways[0] : undefined;
    const way = plain ?? later ?? ways[0];
    if (way !== undefined) steps.push({ sentence: n, replacement: way, rule });
    else if (!holdsContent(n, mine, input)) steps.push({ sentence: n, replacement: null, rule });
    if (later !== undefined) prompt('say-by-when');
    else if (way !== undefined && isUndated(way, sentence)) prompt('ask-by-when');
    else if (way === undefined && (holdsContent(n, mine, input) || input.writer(sentence)?.plans(sentence)))
      prompt(input.writer(sentence)?.plans(sentence) ? 'cite-the-plan' : reasonFor(mine));
  });
  keepTogether(message, steps, open, input);
  steps.push(...splinters(message, steps));
  steps.push(...markers(message, steps));
  steps.sort((a, b) => a.sentence - b.sentence);
  const nothingLeft = message.sentences.every((s, n) => s.part !== 'body' || steps.some((e) => e.sentence === n && e.replacement === null));
  if (nothingLeft) return emptied(message, steps, input);
  const dropped = new Set(steps.filter((s) => s.replacement === null).map((s) => s.sentence));
  const edits = steps.map((step) => toEdit(message, step, dropped, steps));
  return { text: applyEdits(message.text, edits), edits, open };
}

/** A request that was made of a reproach or an order, without a day or an hour. */
const isUndated = (way: string, sentence: Sentence): boolean =>
  way.endsWith('?') && !sentence.text.includes('?') && !sentence.facts.some((f) => f.kind === 'date' || f.kind === 'time');

function reasonFor(findings: readonly Finding[]): OpenReason {
  const categories = new Set(findings.map((f) => f.category));
  if (categories.has('vague')) return 'say-by-when';
  if (categories.has('command')) return 'ask-it-plainly';
  if (categories.has('opinion') || categories.has('motive') || categories.has('child')) return 'say-what-you-saw';
  return 'check-the-facts';
}
