import { diffWordsWithSpace } from 'diff';
import type { Piece } from './difference.tsx';

/** Two texts word by word. */
export const compareWords = (before: string, after: string): readonly Piece[] =>
  diffWordsWithSpace(before, after).map((c) => ({ text: c.value, kind: c.added ? 'new' : c.removed ? 'old' : 'same' }));
