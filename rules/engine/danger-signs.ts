import type { Sentence } from '../types.ts';
import { type Classes, type Pattern, patternIndex } from './pattern.ts';
import { type SignContext, type SignReader, signsOf } from './signs.ts';

/** The word classes of danger, compiled: what a sentence is boiled down to before it is weighed. */
export interface DangerClasses {
  /** Those that can occur in a sentence at all, by its words. */
  readonly classes: (tokens: Sentence['tokens']) => readonly (readonly [string, Pattern])[];
}
/** Persons are read off the tags, so their classes add nothing. */
const PERSONS: ReadonlySet<string> = new Set(['me', 'you', 'i', 'mine', 'yours', 'told']);
const MOST_HITS = 6;

export const compileDangerClasses = (classes: Classes, compile: (source: string) => Pattern): DangerClasses => ({
  classes: patternIndex(
    Object.keys(classes)
      .filter((name) => !PERSONS.has(name) && !/^-?helped$/.test(name))
      .map((name) => ({ name, pattern: compile(`@${name}`) }))
      .map(({ name, pattern }) => ({ pattern, value: [name, pattern] as const })),
  ),
});

/** Who does what to whom, as a row of symbols: `Jij hebt mij een kopstoot gegeven` is `U I blow past`. */
function symbolsOf(s: Sentence, { classes }: DangerClasses): string[] {
  const at: (readonly [number, string])[] = [];
  for (const [name, pattern] of classes(s.tokens)) {
    let hit = pattern.match(s.tokens);
    for (let n = 0; hit && n < MOST_HITS; n++) {
      at.push([hit.from, name]);
      hit = pattern.match(s.tokens, hit.to);
    }
  }
  s.tokens.forEach((t, i) => {
    if (t.tags.has('Writer')) at.push([i, 'I']);
    else if (t.tags.has('Reader')) at.push([i, 'U']);
    else if (t.tags.has('Child') || t.tags.has('Name')) at.push([i, 'C']);
    else if (t.tags.has('They')) at.push([i, 'T']);
    else if (t.tags.has('Negation')) at.push([i, 'not']);
    if (t.tags.has('Past') || t.tags.has('Participle')) at.push([i, 'past']);
    if (t.tags.has('Modal')) at.push([i, 'modal']);
  });
  return at.sort((a, b) => a[0] - b[0]).map(([, name]) => name);
}

const ALONE: SignContext = { reply: false, answers: false, first: false, last: false };

/** The signs by which danger is weighed: the words of a sentence, and its row of symbols by ones, twos and threes, and by pairs in any order. */
export function dangerSigns(s: Sentence, classes: DangerClasses, signs: SignReader = signsOf): string[] {
  const out = new Set(signs(s, ALONE));
  const row = symbolsOf(s, classes);
  row.forEach((a, i) => {
    out.add(`c ${a}`);
    if (i + 1 < row.length) out.add(`c ${a} ${row[i + 1]}`);
    if (i + 2 < row.length) out.add(`c ${a} ${row[i + 1]} ${row[i + 2]}`);
  });
  const kinds = [...new Set(row)].sort();
  for (let i = 0; i < kinds.length; i++) for (let j = i + 1; j < kinds.length; j++) out.add(`& ${kinds[i]} ${kinds[j]}`);
  return [...out];
}
