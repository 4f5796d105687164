import type { Sentence } from '../../../types.ts';
import { sentenceOf } from './parts.ts';

const DAY = /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag|vanmorgen|vanmiddag|vanavond)$/;

/** `Je was vrijdag 40 minuten te laat`: what can be measured of it, without a culprit. */
export function eventFrom(s: Sentence): string | null {
  const [c] = s.clauses;
  if (!c || s.clauses.length > 1 || c.subject !== 'reader' || c.verb?.lemma !== 'zijn' || c.verb.tense !== 'past') return null;
  const norms = s.tokens.map((t) => t.norm);
  const late = norms.findIndex((n, i) => n === 'te' && norms[i + 1] === 'laat');
  const minutes = /(\d+|een half|anderhalf|twee|drie) (?:uur|minuten|min|kwartier|uren)/.exec(norms.slice(0, Math.max(late, 0)).join(' '));
  if (!minutes || s.tokens.length > 14) return null;
  const day = s.tokens.find((t) => DAY.test(t.norm));
  return sentenceOf(s, `de overdracht was ${day ? `${day.text.toLowerCase()} ` : ''}${minutes[0]} later`, '.');
}

/** `Dat is belachelijk, 20.00 uur is te laat`: what the writer would rather have, where they named it. */
export function preferenceFrom(s: Sentence): string | null {
  const last = s.clauses[s.clauses.length - 1];
  if (last?.verb?.lemma !== 'zijn' || last.verb.tense !== 'present' || last.verb.negated) return null;
  const words = s.tokens.slice(last.from, last.to);
  const too = words.findIndex((t, i) => t.norm === 'te' && /^(?:laat|vroeg)$/.test(words[i + 1]?.norm ?? ''));
  const time = last.facts.find((f) => f.kind === 'time');
  if (too < 0 || !time || words.length > 8) return null;
  return sentenceOf(s, `ik heb liever een tijd ${words[too + 1]!.norm === 'laat' ? 'voor' : 'na'} ${time.text}`, '.');
}
