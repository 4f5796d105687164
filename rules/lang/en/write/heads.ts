import type { Sentence } from '../../../types.ts';
import { isMark, isYou, normsOf } from './parts.ts';
import { baseOfPractical, OPENERS, PRACTICAL } from './words.ts';

/** Where an order begins: its verb in the base form, the first word behind it, and how hard it must be proved to be one. */
export interface Head {
  readonly verb: string;
  readonly next: number;
  /** What must not be done (`don't call me after nine`). */
  readonly negated: boolean;
  /** An order in the shape of a statement: only a day or an hour to come makes it one. */
  readonly dated: boolean;
}

const ADVERBS =
  /^(?:just|also|please|now|then|really|simply|actually|finally|better|both|still|always|at|least|kindly|only|first|for|once|ever|bloody|fucking|even)$/;
const skipAdverbs = (s: Sentence, i: number): number => {
  let k = i;
  while (k < s.tokens.length && ADVERBS.test(s.tokens[k]!.norm)) k++;
  return k;
};

/** The first word of the sentence that says something. */
export function firstAt(s: Sentence, from = 0): number {
  let i = from;
  while (i < s.tokens.length) {
    const t = s.tokens[i]!;
    const phrase =
      /^(?:from now on|going forward|next time|for once|for a change|once and for all|for the last time|one last time|in future|for god's sake|for the love of god|for the record|let me be clear|mark my words|i mean it|hear me out|once again)\b/.exec(
        normsOf(s, i, Math.min(i + 6, s.tokens.length)),
      );
    if (phrase && i < s.tokens.length - 3) {
      let n = phrase[0].split(' ').length;
      while (n > 0) if (!isMark(s.tokens[i++]!)) n--;
      continue;
    }
    if (isMark(t) || (OPENERS.has(t.norm) && !PRACTICAL.has(t.norm)) || (/^\d+$/.test(t.norm) && s.tokens[i + 1]?.norm === '.')) i++;
    else break;
  }
  return i;
}

const plain = (s: Sentence, at: number, negated = false, dated = false): Head | null => {
  const k = skipAdverbs(s, at);
  const t = s.tokens[k];
  return t && PRACTICAL.has(t.norm) ? { verb: t.norm, next: k + 1, negated, dated } : null;
};
/** The forms of `you must`, each with what follows it: a base form. */
const MUST =
  /^(?:(?:you|u|ya) (?:just |really |also |now |simply )?(?:will|shall|must|ought to|need to|needs to|have to|have got to|got to|gotta|gonna|are to|are going to|are gonna|r to|r gonna|had better|better|better just|can bloody well|can just|will have to|will need to|are supposed to|were supposed to|are expected to|are (?:hereby )?required to)|(?:you'll|youll) (?:have to|need to|be|just|just have to|kindly)|(?:you'll|youll)|(?:you're|youre|ur) (?:to|gonna|going to|supposed to|expected to|going to have to|required to)|(?:you've|youve) got to|(?:you'd|youd) better|(?:i|we|i'm|im) (?:just |really )?(?:want|need|expect|require|order|demand|am asking|am telling|telling|asking|would like|insist) (?:you|u|ya) to|(?:i'd|id) like (?:you|u) to|(?:i'm|im) going to need (?:you|u) to|i (?:will|'ll) need (?:you|u) to|i'll need (?:you|u) to|how about (?:you|u)(?: try to| actually| just)?|(?:can|could|would|will|cant|can't|couldn't|won't|wont) (?:you|u|ya)(?: for once| please| just| at least| ever| not| maybe| finally| actually)+|why (?:don't|dont|can't|cant|won't) (?:you|u)(?: for once| just| ever| ever just)*|when (?:are|r) (?:you|u) (?:finally |actually |ever )?(?:going to|gonna)|when will (?:you|u)(?: finally| actually| ever)?|would it (?:kill|hurt) (?:you|u) to|is it (?:too much|so hard|so difficult|really too much|asking too much)(?: to ask)?(?: for (?:you|u))? to|(?:the least (?:you|u) (?:can|could) do is)|all (?:you|u) (?:have|need) to do is|do me a favou?r and|be so kind as to|have the decency to|(?:you|u) might want to) /;
const NOT =
  /^(?:don't|dont|do not|never|don't ever|dont ever|(?:you|u) (?:must|will|shall|are|do) not|(?:you|u) (?:won't|mustn't|don't|can't)|(?:you're|youre) not to|i (?:don't|do not) want (?:you|u) to) (?:ever )?/;

/** Reads an order that begins at a word; null where there is none that can be asked for. */
export function headAt(s: Sentence, at: number): Head | null {
  const line = `${s.tokens
    .slice(at, at + 14)
    .map((t) => t.norm)
    .join(' ')} `;
  const past = (m: RegExpExecArray): number => at + m[0].trim().split(' ').length;
  const forget = /^(?:don't|dont|do not|never|please don't) (?:ever )?(?:you )?forget (to )?/.exec(line);
  if (forget) return forget[1] ? plain(s, past(forget)) : { verb: 'remember', next: past(forget), negated: false, dated: false };
  const remember = /^(?:remember|try|make sure|be sure) (to )?/.exec(line);
  if (remember?.[1]) return plain(s, past(remember));
  if (line.startsWith('remember ') && /^(?:his|her|their|the|my)$/.test(s.tokens[at + 1]?.norm ?? ''))
    return { verb: 'remember', next: at + 1, negated: false, dated: false };
  const know = /^(?:i|we) (?:just |really )?(?:want|need|demand|expect|would like) to know /.exec(line);
  if (know) return { verb: 'let me know', next: past(know), negated: false, dated: false };
  const not = NOT.exec(line);
  if (not) return /\b(?:ever|again)\b/.test(line) ? null : plain(s, past(not), true);
  // `make sure you are there`: `be` in the request
  const sure =
    /^(?:(?:please )?(?:make|be) (?:damn |bloody )?sure|ensure|see to it|see|i expect|i want|i insist|i demand|i trust|i require) (?:that )?(?:you|u) (?!to )(?:will |do |actually |always )?/.exec(
      line,
    );
  if (sure && /^(?:are|you're)$/.test(s.tokens[past(sure)]?.norm ?? ''))
    return { verb: 'be', next: past(sure) + 1, negated: false, dated: false };
  if (sure) return plain(s, past(sure));
  const ensure =
    /^(?:make (?:damn |bloody )?sure|ensure|see to it|see(?= that)) (?:that )?(?=he |she |they |it |his |her |their |the |\S+ (?:is|has|gets|does) )/.exec(
      line,
    );
  if (ensure && !isYou(s.tokens[past(ensure)])) return { verb: 'make sure', next: past(ensure), negated: false, dated: false };
  const must = MUST.exec(line);
  if (must) {
    const head = plain(s, past(must));
    // `you'll get the kids when you've paid` promises or threatens
    if (
      head?.verb === 'get' &&
      /^(?:you'll|youll|(?:you|u) will)/.test(line) &&
      !/ get \S+(?: \S+)? (?:to|off|up|from|back|out|ready|dressed) /.test(line)
    )
      return null;
    return head;
  }
  if (isYou(s.tokens[at]) || /^(?:you're|youre|ur)$/.test(s.tokens[at]?.norm ?? '')) return statedOrder(s, at);
  const t = s.tokens[at];
  const after = s.tokens[at + 1];
  // a noun in the first place is a verb where something stands behind it that can only be its object
  const taken =
    after !== undefined &&
    (/^(?:back|over|out|off|up|in)$/.test(after.norm) ||
      (['Determiner', 'Possessive', 'Pronoun', 'Particle', 'Money', 'Name'] as const).some((tag) => after.tags.has(tag)));
  if (!t || (t.tags.has('Noun') && !t.tags.has('Verb') && !BARE.has(t.norm) && !taken) || t.tags.has('Possessive')) return null;
  if (
    after &&
    (after.tags.has('Be') || after.tags.has('Modal') || /^(?:was|is|of|to)$/.test(after.norm)) &&
    !/^(?:be|respond|reply)$/.test(t.norm)
  )
    return null;
  return plain(s, at);
}
const BARE = new Set(
  'email text phone ring book bin post mail sort charge pack sign scan drop transfer reply answer clip file label call return transfer record refund feed respond'.split(
    ' ',
  ),
);

/** `You're bringing it back on Sunday`, `You pick her up Friday at five`. */
function statedOrder(s: Sentence, at: number): Head | null {
  const first = s.tokens[at]!.norm;
  let k = skipAdverbs(s, at + 1);
  if (/^(?:you're|youre|ur)$/.test(first) || /^(?:are|r)$/.test(s.tokens[k]?.norm ?? '')) {
    if (!/^(?:you're|youre|ur)$/.test(first)) k++;
    const verb = s.tokens[k]?.tags.has('Gerund') ? baseOfPractical(s.tokens[k]!.norm) : undefined;
    return verb ? { verb, next: k + 1, negated: false, dated: true } : null;
  }
  return plain(s, at + 1, false, true);
}
