import type { Lang, Profile } from '../types.ts';
import { fold } from './tokens.ts';

export interface Guess {
  readonly language: Lang | 'other';
  /** 0 to 1: the margin to the runner-up. */
  readonly confidence: number;
}

const WORD = /[\p{L}']+/gu;
const SAMPLE = 4000;

/** Which language a text is in. Blank text, or text without a letter, is the fallback with confidence 0. */
export function guessLanguage(text: string, profiles: readonly Profile[], fallback: Lang): Guess {
  const words = fold(text.slice(0, SAMPLE)).toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return { language: fallback, confidence: 0 };
  const scores = profiles.map((p) => ({ code: p.code, score: score(words, p) })).sort((a, b) => b.score - a.score);
  const [best, second] = scores as [(typeof scores)[0], (typeof scores)[0] | undefined];
  const ours = scores.filter((s) => s.code !== 'other');
  if (best.score === 0) return { language: looksLatin(words) ? fallback : 'other', confidence: 0 };
  // a short line with a borrowed word is still ours: another language must win clearly
  if (best.code === 'other') {
    const mine = ours[0]!;
    if (best.score >= 2 && best.score >= mine.score * 1.6 && best.score / words.length >= 0.15)
      return { language: 'other', confidence: margin(best.score, mine.score) };
    return {
      language: mine.score > 0 ? (mine.code as Lang) : words.length < 4 ? fallback : 'other',
      confidence: margin(mine.score, ours[1]?.score ?? 0),
    };
  }
  const rival = ours[1]?.score ?? second?.score ?? 0;
  if (best.score === rival) return { language: fallback, confidence: 0 };
  if (words.length >= 6 && best.score / words.length < 0.06) return { language: 'other', confidence: 0.3 };
  return { language: best.code, confidence: margin(best.score, rival) };
}

const margin = (a: number, b: number): number => (a + b === 0 ? 0 : Math.round(((a - b) / (a + b)) * 100) / 100);
const looksLatin = (words: readonly string[]): boolean => words.some((w) => /[a-z]/.test(w));

function score(words: readonly string[], profile: Profile): number {
  let sum = 0;
  for (const word of words) {
    if (profile.words.has(word)) sum += 1;
    else if (profile.runs.some((run) => word.includes(run))) sum += 1 / 3;
  }
  return sum;
}
