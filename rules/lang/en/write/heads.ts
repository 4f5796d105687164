import type { Sentence } from '../../../types.ts';
import { isMark, isYou, normsOf } from './parts.ts';
import { ALONE, baseOfPractical, IDLE, OPENERS, PRACTICAL, THIN } from './words.ts';

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
  const not = NOT.exec(line);
  if (not) return plain(s, past(not), true);
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
  if (must) return plain(s, past(must));
  if (isYou(s.tokens[at]) || /^(?:you're|youre|ur)$/.test(s.tokens[at]?.norm ?? '')) return statedOrder(s, at);
  const t = s.tokens[at];
  const after = s.tokens[at + 1];
  // a noun in the first place is a verb where something stands behind it that can only be its object
  const taken =
    after !== undefined &&
    (/^(?:back|over|out|off|up|in)$/.test(after.norm) ||
      (['Determiner', 'Possessive', 'Pronoun', 'Particle', 'Money', 'Name'] as const).some((tag) => after.tags.has(tag)));
  if (!t || (t.tags.has('Noun') && !t.tags.has('Verb') && !BARE.has(t.norm) && !taken) || t.tags.has('Possessive')) return null;
  if (after && (after.tags.has('Be') || after.tags.has('Modal') || /^(?:was|is|of|to)$/.test(after.norm)) && t.norm !== 'be') return null;
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

/** Whether an order with these words asks for something that can be done: not `be`, `take it`, `give me a break`. */
export function asksSomething(s: Sentence, head: Head, words: string): boolean {
  const all = `${head.verb} ${words}`.trim();
  if (IDLE.test(words.toLowerCase())) return false;
  if (words === '') return ALONE.has(head.verb);
  if (
    /^(?:drop it|drop this|bring it on|sort it|sort it out|sort this(?: out)?|fix it|move (?:on|along)|fill me in|cut it out|stop it|stop|come on|come off it|get (?:out|up|in|a|some|going|off|it|off it|used)|run along|leave it|leave me|leave us|try it|take (?:it|that)|put (?:up|it)|wait|share|note that|mark my|forward|give (?:me|us) a|give it (?:up|a)|tell me (?:about it|why|how|what (?:you|kind|sort))|(?:ask|tell) (?:your|her|him)|use your|read (?:it|this|that)|be (?:a|an|nice|honest|my|civil|grateful|kind|quiet|reasonable|careful|the|more|less|decent|better|sure|so|polite)|have (?:a|some|the)|pay (?:attention|for it)|wash your|get (?:yourself|yourselves)|show (?:me|some|up)|call yourself|keep (?:it|your|on|up|going|pushing|this|that|him from|her from)|write (?:it|that) down|answer me|walk|pay up|check (?:yourself|your)|pick (?:a|on)|play|plan)(?: |$)/.test(
      all,
    )
  )
    if (!HOURS.test(words) || /^(?:drop it|come on|bring it on|answer me)$/.test(all))
      return (
        s.facts.some((f) => f.kind === 'time') &&
        /^(?:be|keep|get|have|leave|answer|write|sort|fix|read|drop|put|take)/.test(all) &&
        !/\b(?:or|nice|civil|honest)\b/.test(words)
      );
  if (head.verb === 'be') return /^(?:there|ready|here|home|back|outside|at|on time|in|on the|waiting|available)\b/.test(words);
  if (head.verb === 'have')
    return (
      /\b(?:ready|packed|back|here|there|dressed|at|fed|home|charged|waiting|by|in)\b/.test(words) &&
      /^(?:him|her|them|it|the|his|both|everything|\p{Lu})/u.test(words)
    );
  if (/^(?:stop|talk|speak|apologise|apologize|come|invite|show|wait|stay|run)$/.test(head.verb))
    return s.facts.some((f) => f.kind === 'time' || f.kind === 'date') && !/^(?:stop)$/.test(head.verb);
  if (THIN.has(head.verb)) return words.split(' ').length >= 2;
  return true;
}
const HOURS = /\b(?:today|tonight|tomorrow|by|before|at \d|on \w+day)\b/i;
