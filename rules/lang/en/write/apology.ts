import type { Sentence } from '../../../types.ts';
import { factsIn, normsOf, sentenceOf } from './parts.ts';

/** `I'm so so sorry for the late reply, I'm hopeless`: the plain line in it. */
export function apologyFrom(s: Sentence): string | null {
  const all = normsOf(s, 0, s.tokens.length);
  const m =
    /^(?:(?:oh|god|omg|again|honestly|look|please) )*(?:(?:i'm|im|i am|i) )?(?:so |really |very |truly |terribly |deeply |awfully |incredibly |extremely |just |feel )*(?:sorry|apologise|apologize|apologies|my apologies) (?:again |once again |profusely |sincerely |unreservedly )*(for|about) /.exec(
      `${all} `,
    );
  if (!m) return null;
  const at = s.tokens.findIndex((t) => t.norm === m[1] && s.tokens.indexOf(t) > 0);
  const stop = s.tokens.findIndex(
    (t, i) =>
      i > at &&
      (/^(?:,|\.|!|-|–|—|;|:|\.\.\.|!!|!!!|\?)$/.test(t.norm) ||
        (/^(?:and|but|because|i)$/.test(t.norm) &&
          i > at + 2 &&
          (t.norm !== 'and' || /^(?:i|i'm|i'll|it|that|im|ill)$/.test(s.tokens[i + 1]?.norm ?? '')))),
  );
  const to = stop < 0 ? s.tokens.length : stop;
  const words = s.tokens
    .slice(at + 1, to)
    .map((t) => t.text)
    .join(' ');
  if (/^(?:and )?(?:for|about|sorry)\b/.test(normsOf(s, to + 1, s.tokens.length)) || /\bsorry\b/.test(normsOf(s, to, s.tokens.length)))
    return null;
  if (words === '' || /\band$/i.test(words) || to - at > 9 || to - at < 3 || factsIn(s, to, s.tokens.length)) return null;
  if (
    /\b(?:everything|existing|all|always|myself|being (?:such|so|a|me|the|alive)|who i|how i|my (?:existence|face|life|whole|moods?)|ever|anything|every|breathing|birth|you|your)\b/i.test(
      words,
    )
  )
    return null;
  return sentenceOf(s, `sorry ${m[1]} ${words}`, '.');
}
