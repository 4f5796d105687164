/** base past participle; the rest is regular. */
const IRREGULAR = `be was been|have had had|do did done|go went gone|come came come|become became become|get got got|give gave given|take took taken|bring brought brought|buy bought bought|think thought thought|
catch caught caught|teach taught taught|fight fought fought|seek sought sought|send sent sent|spend spent spent|lend lent lent|bend bent bent|build built built|leave left left|feel felt felt|keep kept kept|sleep slept slept|
meet met met|mean meant meant|deal dealt dealt|read read read|lead led led|feed fed fed|say said said|pay paid paid|lay laid laid|lie lied lied|hear heard heard|tell told told|sell sold sold|hold held held|stand stood stood|
understand understood understood|find found found|bind bound bound|win won won|sit sat sat|begin began begun|drink drank drunk|sing sang sung|ring rang rung|swim swam swum|run ran run|speak spoke spoken|break broke broken|
steal stole stolen|choose chose chosen|freeze froze frozen|wake woke woken|write wrote written|ride rode ridden|drive drove driven|rise rose risen|bite bit bitten|hide hid hidden|eat ate eaten|fall fell fallen|see saw seen|
know knew known|grow grew grown|throw threw thrown|blow blew blown|draw drew drawn|fly flew flown|show showed shown|wear wore worn|tear tore torn|swear swore sworn|forget forgot forgotten|forgive forgave forgiven|
put put put|cut cut cut|hit hit hit|let let let|set set set|shut shut shut|hurt hurt hurt|cost cost cost|quit quit quit|split split split|bet bet bet|upset upset upset|cast cast cast|shoot shot shot|lose lost lost|make made made|
light lit lit|learn learned learned|burn burned burned|spoil spoiled spoiled|dream dreamed dreamed|shake shook shaken|undertake undertook undertaken|mistake mistook mistaken|withdraw withdrew withdrawn|overhear overheard overheard|
strike struck struck|stick stuck stuck|hang hung hung|dig dug dug|spin spun spun|sweep swept swept|creep crept crept|weep wept wept|kneel knelt knelt|spit spat spat|beat beat beaten|undo undid undone|bear bore borne|spread spread spread|mislead misled misled|withhold withheld withheld|uphold upheld upheld|breastfeed breastfed breastfed|overtake overtook overtaken|grind ground ground|sink sank sunk|shrink shrank shrunk|stink stank stunk|spring sprang sprung|lie lay lain`;

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const TABLE: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR.split(/\|\n?/).map((row) => {
    const [base, past, participle] = row.trim().split(' ') as [string, string, string];
    return [base, [past, participle]] as const;
  }),
);
const BASE_OF: ReadonlyMap<string, string> = new Map([...TABLE].flatMap(([base, forms]) => forms.map((f) => [f, base] as const)));
const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgklmnprt])$|(?:mit|fer|gin|cur|lan|pel|nap|top|tot|bit|refer)$/;

/** The five forms of a verb, from the irregular table or by rule. */
export function forms(base: string): VerbForms {
  const irregular = TABLE.get(base);
  const doubled = DOUBLES.test(base) && !/(?:e[rn]|open|listen|offer|visit)$/.test(base) ? base + base.slice(-1) : base;
  const past = irregular?.[0] ?? (base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`);
  return {
    base,
    third:
      base === 'be'
        ? 'is'
        : base === 'have'
          ? 'has'
          : /(?:s|x|z|ch|sh|o)$/.test(base)
            ? `${base}es`
            : /[^aeiou]y$/.test(base)
              ? `${base.slice(0, -1)}ies`
              : `${base}s`,
    past,
    participle: irregular?.[1] ?? past,
    gerund:
      base === 'be'
        ? 'being'
        : base.endsWith('ie')
          ? `${base.slice(0, -2)}ying`
          : /[^eoy]e$/.test(base)
            ? `${base.slice(0, -1)}ing`
            : `${doubled}ing`,
  };
}

/** The base of a verb form; `kind` says which ending to take off. Unknown endings give the word itself. */
export function baseOf(word: string, kind: 'past' | 'third' | 'gerund' | 'base'): string {
  const known = BASE_OF.get(word);
  if (kind === 'past' && known) return known;
  if (kind === 'base') return word;
  if (kind === 'third') {
    if (word === 'has') return 'have';
    if (/(?:ss|x|z|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
    if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
    return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  }
  const stem = kind === 'past' ? (word.endsWith('ed') ? word.slice(0, -2) : word) : word.replace(/ing?$/, '');
  if (stem === word) return word;
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/([bdgklmnprt])\1$/.test(stem) && !/(?:ll|ss|ff)$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[aeiou][bcgkmsuvz]|[aeiou]+[cgsvz]|[^aeiou][cgsvzlu]|[aeiou](?:[aeiou]s|r)|(?:at|it|ut|ar|ir|or|ur|id|ed|ad|ak|ok|ik|ag|ap|op|ip|yp|am|im|om|in|on|un|an))$/.test(
      stem,
    ) &&
    E_STEMS.has(`${stem}e`)
  )
    return `${stem}e`;
  return stem;
}

const E_STEMS: ReadonlySet<string> = new Set(
  `arrive leave love live move give have save serve solve prove improve deserve receive believe achieve forgive drive behave remove approve involve like make take bake wake shake joke smoke provoke invoke
  use abuse refuse accuse excuse confuse lose close choose raise cause please promise advise apologise realise organise recognise criticise exercise surprise apologize realize organize recognize criticize supervise
  manage arrange change charge encourage damage judge acknowledge challenge engage message schedule schemes agree disagree guarantee see decide provide divide ride hide side reside include exclude persuade invade
  write invite bite quote note vote date hate update state create negotiate communicate separate cooperate hesitate manipulate intimidate alienate escalate deviate wait-e relate complete delete compete
  share care prepare compare scare stare ignore store score restore explore require hire fire desire inquire admire expire measure ensure assure picture figure injure
  time name blame shame game come become assume consume presume welcome phone alone postpone define decline combine examine determine imagine line mine sign-e fine dine tune
  hope cope type shape escape drop-e scope place face force pronounce announce replace reduce produce dance chance balance notice practice practise slice piece hassle handle settle struggle bottle table single double trouble
  rule schedule handle smile file style argue continue value rescue issue queue dissolve resolve evolve revolve waste taste paste exhaust-e bathe breathe clothe queue tease release increase decrease purchase chase erase
  cease insure snore cure endure secure tire wire`
    .trim()
    .split(/\s+/),
);
