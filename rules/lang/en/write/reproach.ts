import type { Sentence } from '../../../types.ts';
import { firstAt } from './heads.ts';
import { asks, factsIn, isMark, negatedAsk, normsOf } from './parts.ts';
import { tailOf } from './tail.ts';
import { ALONE, baseOfPractical, CONCRETE, IDLE, ONCE, PRACTICAL } from './words.ts';

const YOU = "(?:you|u|ya|you've|youve|you're|youre|ur|you'll)";
const ADV =
  '(?:just|simply|still|again|once again|yet again|as usual|obviously|clearly|conveniently|even|actually|apparently|also|ever|always|once more|never|really|bothered to|bother to|literally|of course|so|have|has|had) ?';
/** What did not happen, by the words before its verb; the base form follows, or a participle. */
const MISSING = new RegExp(
  `^${YOU} (?:${ADV})*(?:didn't|didnt|did not|don't|dont|do not|never|haven't|havent|have not|hadn't|have yet to|not|failed to|fail to|refuse to|refused to|forgot to|forget to|forgotten to|neglected to|won't|wont|will not|can't even|cant even|couldn't even|can never|could never|keep forgetting to|always forget to|always fail to|omitted to|couldn't be bothered to|can't be bothered to) (?:${ADV})*`,
);

/** `You didn't pack his coat again`, `You never answer my messages`: the request that it holds. */
export function reproachFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const line = `${s.tokens
    .slice(at, at + 12)
    .filter((t) => t.norm !== ',')
    .map((t) => t.norm)
    .join(' ')} `;
  if (s.tokens.slice(at, at + 3).some((t) => t.norm === ',')) return null;
  const m = MISSING.exec(line);
  if (!m) return null;
  const k = at + m[0].trim().split(' ').length;
  const verb = baseOfPractical(s.tokens[k]?.norm ?? '');
  if (!verb || verb === 'be' || verb === 'have') return null;
  const particle = s.tokens[k]!.norm;
  const head = m[0];
  const habit =
    /(?:don't|dont|do not|never|won't|wont|refuse to|always|can never|fail to|keep forgetting|forget to) /.test(head) &&
    (PRACTICAL.has(particle) || /won't|refuse/.test(head)) &&
    !/(?:forgot|failed|refused|didn't|didnt|did not)/.test(head);
  const still = /haven't|havent|have not|yet to|still|forgot to|not /.test(head);
  // `you do not ring the shop` forbids; `you don't ever ring` complains
  if (/\b(?:do not|don't|dont)\b/.test(head) && !COMPLAINS.test(normsOf(s, at, s.tokens.length))) return null;
  const tail = tailOf(s, k + 1, 'reproach');
  if (tail?.after !== '' || IDLE.test(tail.words)) return null;
  if (tail.words === '' && !ALONE.has(verb)) return null;
  if (
    /^(?:\S+ )*(?:yesterday|last|ago|this morning|earlier|until|till|because|since|in \d+|for (?:\w+ )?(?:weeks|months|years|days)|hardly|want|need|who|that|what|so)\b/.test(
      tail.words,
    )
  )
    return null;
  if (/\bwhen\b/.test(tail.words) && !habit) return null;
  if (tail.words.split(' ').length > 14) return null;
  if (
    /^(?:help|give|let|take|get|put|show|keep|be|have|make|ask|use|stop|talk|speak|read|come|run|wait|stay)$/.test(verb) &&
    !(CONCRETE.test(tail.words) || /^(?:let me know|give (?:me|us) (?:any |more )?notice)\b/.test(`${verb} ${tail.words}`))
  )
    return null;
  const once = ONCE.has(verb);
  if (!habit && !/haven't|havent|have not/.test(head) && hasDay(s, k + 1)) return null;
  const later = habit || once || still || verb === 'tell' || /^me\b/.test(tail.words) ? '' : ' next time';
  return asks(s, `${verb} ${tail.words}`.trim() + later);
}
const COMPLAINS = /\b(?:ever|even|on time|my (?:messages?|texts?|calls?|emails?)|anymore)\b/;
const hasDay = (s: Sentence, from: number): boolean =>
  s.facts.some(
    (f) =>
      f.start >= (s.tokens[from]?.start ?? 0) &&
      (f.kind === 'date' || f.kind === 'time') &&
      !/\b(?:about|for)\s+$/.test(s.text.slice(0, f.start - s.start)),
  );
/** `You always bring her back late`, `You are always late`: the good end of it. */
export function lateFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const norms = normsOf(s, at, s.tokens.length);
  if (factsIn(s, 0, s.tokens.length)) return null;
  if (
    /^(?:you|u)(?: are|'re| were| r)? (?:\S+ )?(?:always|never|constantly|forever|late|again|still|so|yet)\b/.test(norms) ||
    /^(?:you're|youre|ur) (?:\S+ )?(?:\S+ )?late\b/.test(norms)
  ) {
    if (
      /^(?:(?:you|u) (?:are|were|r)|you're|youre|ur) (?:(?:always|never|constantly|forever|late|again|so|yet|once|late|too|on|time|as|usual|with|the|kids|children|for|handover|pick|up|drop|off|pickup|pick-up|drop-off|every|single|collecting|her|him|them) ?)+$/.test(
        norms,
      ) &&
      /\b(?:late|on time)\b/.test(norms) &&
      !/\b(?:collecting)\b/.test(norms)
    )
      return asks(s, 'be on time');
    const m =
      /^(?:you|u) (?:always|constantly|keep) (\S+) (.+?)(?: back| home| off| up)?( back| home| off)? (?:so |too |half an hour |far too )?late(?: again| every time)?$/.exec(
        norms,
      );
    const verb = m ? baseOfPractical(m[1]!) : undefined;
    if (verb && /^(?:bring|drop|collect|pick|fetch|return|take|pay)$/.test(verb)) {
      const from = s.tokens.findIndex((t) => baseOfPractical(t.norm) === verb);
      const to = s.tokens.findIndex((t, i) => i > from && /^(?:so|too|far|late|half)$/.test(t.norm));
      const words = s.tokens
        .slice(from + 1, to)
        .filter((t) => !isMark(t))
        .map((t) => t.text)
        .join(' ');
      return words.split(' ').length > 5 ? null : asks(s, `${verb} ${words} on time`);
    }
  }
  return null;
}

/** `You forgot his bag`: a thought of it the next time. */
export function forgotFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m = new RegExp(`^${YOU} (?:${ADV})*(?:forgot|forgotten|forget|keep forgetting|left out) (?:about )?(?:${ADV})*`).exec(
    `${normsOf(s, at, at + 9)} `,
  );
  if (!m || factsIn(s, at, s.tokens.length)) return null;
  const from = at + m[0].trim().split(' ').length;
  if (!/^(?:his|her|their|the|my|our|\p{Lu}.*)$/u.test(s.tokens[from]?.text ?? '')) return null;
  const tail = tailOf(s, from, 'reproach');
  if (tail?.after !== '' || tail.words.split(' ').length > 7 || tail.words.split(' ').length < 2 || IDLE.test(tail.words)) return null;
  if (/\b(?:birthday|anniversary|feelings|meaning|fact|rules|difference|day|name|part)\b/.test(tail.words)) return null;
  return asks(s, `remember ${tail.words}${/forgot|left|forgotten/.test(m[0]) ? ' next time' : ''}`);
}

/** `You keep calling during dinner`: what is asked to be left. */
export function keepsFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m =
    /^(?:(?:you|u) (?:keep|always|constantly|keep on)|stop|quit|(?:you|u) need to stop|you have to stop) (calling|ringing|phoning|texting|messaging|emailing|call|ring|phone|text|message|email) /.exec(
      `${normsOf(s, at, at + 6)} `,
    );
  const verb = m ? baseOfPractical(m[1]!) : undefined;
  if (!m || !verb) return null;
  const tail = tailOf(s, at + m[0].trim().split(' ').length, 'order');
  if (tail?.after !== '' || !/\b(?:during|after|before|between|at|while|when)\b/.test(tail.words)) return null;
  return negatedAsk(s, `${verb} ${tail.words}`);
}

/** `You still owe me £40 for the shoes`: the payment asked for. */
export function owesFrom(s: Sentence): string | null {
  const at = firstAt(s);
  const m = /^(?:you|u) (?:still |also )?owe (me|us) (?:still |another |the )?/.exec(`${normsOf(s, at, at + 6)} `);
  if (!m) return null;
  const from = at + m[0].trim().split(' ').length;
  const money = s.tokens[from];
  if (!money?.tags.has('Money')) return null;
  const tail = tailOf(s, from, 'order');
  if (tail?.after !== '' || /\b(?:since|from|last|ago|apology)\b/.test(tail.words)) return null;
  return asks(s, `pay ${m[1]} the ${tail.words}`);
}
