import type { Sentence } from '../../../types.ts';
import { forms } from '../conjugate.ts';
import { firstAt } from './heads.ts';
import { factsIn, isMark, normsOf, sentenceOf } from './parts.ts';
import { baseOfPractical, IDLE } from './words.ts';

const WHO =
  '(?:the |his |her |their |our )?(?:school|teacher|coach|club|office|nursery|daycare|doctor|gp|dentist|surgery|pharmacy|mediator|counsellor|counselor|nurse|camp|office|headteacher|secretary|optician|clinic|tutor|bank)';
export const STEP = new RegExp(
  `^(?:then )?(?:i'm|im|i am|i'll|i will|ill|i'm going to|i will have to|i'll have to|ill have to|i shall)(?: just| simply| going to| gonna)? (?:call|calling|ring|ringing|phone|phoning|email|emailing|ask|asking|contact|contacting|speak to|speaking to|talk to|talking to|book|booking|order|ordering|buy|buying|arrange|arranging|collect|collecting|pick|picking|write to|writing to) (?:${WHO}|it|one|new ones|him up|her up|them up|him|her|them|(?:the|his|her|a|one|another) \\S+(?: \\S+)?)(?: up)?(?: myself)?(?: for (?:a|one|it|him|her|them|the)(?: \\S+){0,2})?(?: instead)?(?: on \\w+| then| tomorrow)?$`,
);
/** `If you don't send it by Friday I'm calling the school myself`: the calm next step, for steps that harm nobody. */
export function stepFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m =
    /^(?:if|unless) (?:you|u) (don't |dont |do not |haven't |havent |can't |won't |)(?:actually |at least |even |just )?(\S+) /.exec(
      `${normsOf(s, at, at + 7)} `,
    );
  if (!m) return null;
  const unless = s.tokens[at]!.norm === 'unless';
  if (unless === (m[1] !== '')) return null;
  const verbAt = at + m[0].trim().split(' ').length - 1;
  const base = baseOfPractical(s.tokens[verbAt]?.norm ?? '');
  const split = s.tokens.findIndex((t, i) => i > verbAt && (t.norm === ',' || t.norm === 'then' || /^(?:i'm|im|i'll|ill|i)$/.test(t.norm)));
  if (
    !base ||
    split < 0 ||
    !/^(?:send|sign|return|pay|bring|fill|confirm|answer|reply|give|complete|book|submit|forward|respond|transfer|settle|post)$/.test(base)
  )
    return null;
  const then = s.tokens.findIndex((t, i) => i >= split && !isMark(t) && t.norm !== 'then');
  const stepText = normsOf(s, then, s.tokens.length);
  if (!STEP.test(stepText) || IDLE.test(stepText)) return null;
  const before = s.tokens.slice(verbAt + 1, split).filter((t) => !isMark(t));
  if (!factsIn(s, verbAt + 1, split) || before.length > 9) return null;
  const condition = conditionOf(
    base,
    before.map((t) => t.text),
  );
  const step = planOf(s, then);
  return condition && step ? sentenceOf(s, `if ${condition}, ${step}`, '.') : null;
}

const PREP = /^(?:by|before|on|at|until|tonight|today|tomorrow)$/i;
/** `send the form by Friday` -> `I do not have the form by Friday`; `reply by Friday` -> `I have not heard from you by Friday`. */
function conditionOf(base: string, words: readonly string[]): string | null {
  const cut = words.findIndex((w) => PREP.test(w));
  if (cut < 0) return null;
  const object = words.slice(0, cut).filter((w) => !/^(?:me|us|back|to|over|in|out|off|up)$/i.test(w));
  const when = words.slice(cut).join(' ');
  if (/^(?:reply|answer|respond|confirm)$/.test(base)) return object.length <= 1 ? `I have not heard from you ${when}` : null;
  if (object.length === 0 || object.length > 4 || /^(?:him|her|them|he|she|your|ur)$/i.test(object[0]!)) return null;
  if (/^(?:send|give|return|bring|forward|post|submit)$/.test(base)) return `I do not have ${object.join(' ')} ${when}`;
  const plural = /(?:[^s]s|them)$/.test(object[object.length - 1]!) && !/^(?:£|\$|€)/.test(object[object.length - 1]!);
  return `${object.join(' ')} ${plural ? 'are' : 'is'} not ${forms(base).participle}${base === 'fill' ? ' in' : ''} ${when}`;
}

/** `I'm calling the school myself` -> `I will call the school myself`. */
function planOf(s: Sentence, from: number): string | null {
  const out: string[] = [];
  let verb = false;
  for (const t of s.tokens.slice(from)) {
    if (isMark(t)) continue;
    if (!verb) {
      if (/^(?:i|i'm|im|i'll|ill|am|will|shall|have|going|to|gonna|just|simply|then)$/.test(t.norm)) continue;
      const base = t.tags.has('Gerund') ? t.lemma.split(' ')[0]! : t.norm;
      out.push(baseOfPractical(t.norm) ?? base);
      verb = true;
    } else out.push(t.text);
  }
  return verb && out.length > 1 ? `I will ${out.join(' ')}` : null;
}
