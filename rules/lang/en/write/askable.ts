import type { Sentence } from '../../../types.ts';
import type { Head } from './heads.ts';
import { ALONE, IDLE, THIN } from './words.ts';

/** Whether an order with these words asks for something that can be done: not `be`, `take it`, `give me a break`. */
export function asksSomething(s: Sentence, head: Head, words: string): boolean {
  const all = `${head.verb} ${words}`.trim();
  if (IDLE.test(words.toLowerCase())) return false;
  if (words === '') return ALONE.has(head.verb);
  if (
    /^(?:drop it|drop this|bring it on|sort it|sort it out|sort this(?: out)?|fix it|move (?:on|along)|fill me in|cut it out|stop it|stop|come on|come off it|get (?:out|up|in|a|some|going|off|it|off it|used)|run along|leave it|leave me|leave us|try it|take (?:it|that)|put (?:up|it)|wait|share|note that|mark my|forward|give (?:me|us) a|give it (?:up|a)|tell me (?:about it|why|how|what (?:you|kind|sort))|(?:ask|tell) (?:your|her|him)|ask (?:me|us) (?:for|again|that|this|one|once)|use your|read (?:it|this|that)|be (?:a|an|nice|honest|my|civil|grateful|kind|quiet|reasonable|careful|the|more|less|decent|better|sure|so|polite)|have (?:a|some|the)|pay (?:attention|for it)|wash your|get (?:yourself|yourselves)|show (?:me|some|up)|call yourself|keep (?:it|your|on|up|going|pushing|this|that|him from|her from)|write (?:it|that) down|answer me|walk|pay up|check (?:yourself|your)|pick (?:a|on)|play|plan)(?: |$)/.test(
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
    return s.facts.some((f) => f.kind === 'time' || f.kind === 'date') && !/^(?:stop|apologise|apologize)$/.test(head.verb);
  if (THIN.has(head.verb)) return words.split(' ').length >= 2;
  return true;
}
const HOURS = /\b(?:today|tonight|tomorrow|by|before|at \d|on \w+day)\b/i;
