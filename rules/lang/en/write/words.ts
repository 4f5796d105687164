import { forms } from '../conjugate.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What one parent can be asked to do: acts that are seen done or not done, never feelings, thoughts or manners. */
export const PRACTICAL = set(`
  add answer apply arrange attend bin book bring buy call cancel charge check clean collect complete confirm contact copy deliver deposit
  drop email empty fetch file fill fix forward get give hand have help invite keep label leave let list mail measure message move note
  notify order organise organize pack park pass pay phone pick plan post practise practice print provide put reach read register renew
  repair replace reply reschedule reserve respond return ring run scan schedule send settle share show sign sort submit swap switch take
  tell text track transfer turn type update upload use wash wear write stay wait bathe brush feed clip trim record remove delete upload
  reimburse remit refund split load charge drive walk meet come be ask log date initial dry fold store set talk wake speak stop apologise apologize`);

/** Verbs that are asked for by themselves only with more said: a place, a time, a person of the matter. */
export const THIN = set(
  'be have keep leave let put show take turn wear get give use ask tell read talk speak stop apologise apologize come drive note run set stay wait move help',
);

/** Done once and then done: what was not done is still asked for, not for the next time. */
export const ONCE =
  set(`answer apply arrange book buy cancel collect complete confirm email file fill fix remit forward mail order pay post print provide
  register renew repair replace reply reimburse refund reserve respond return send settle sign submit transfer update upload sort deposit`);

/** Enough by themselves. */
export const ALONE = set('answer reply respond confirm pay sign');

/** Words that only press or scold; a request does without. */
export const PRESSING = set(
  'just immediately instantly actually finally simply literally honestly seriously obviously clearly already bloody damn goddamn frigging freaking fucking fuckin ffs properly promptly kindly also then even',
);
/** Besides, what a reproach is made of. */
export const REPROACH = set('never ever again once always yet still either even too');

/** What may stand before an order and says nothing of its own. */
export const OPENERS = set(
  'and but so or well now then just also next listen look seriously honestly frankly anyway right ok okay n plus please pls plz kindly no yes yeah first finally oh hey instead',
);

/** What ends an argument behind a comma, a dash or the whole. */
export const ENDER =
  /^(?:(?:and )?(?:(?:did|do|have|will|can|could|would|are|were|haven't|won't|can't) (?:you|u)|(?:that's|thats|this is) (?:it|that|final|all|an order|not a request|not a question|not negotiable|non-negotiable|the end of it)|end of(?: story| discussion| conversation| it)?|full stop|period|no (?:more )?(?:excuses?|arguments?|discussion|drama|debate|nonsense|ifs or buts|ifs|buts|exceptions?|stories|games|messing about|messing around|messing)(?: this time| for once)?|no ifs no buts|without (?:exceptions?|fail|excuses?|any excuses|argument|delay|drama|your theatre|further delay|being (?:told|asked|reminded|chased)(?: twice| again)?)|ok(?:ay)?|right|yeah|yes|alright|understood|got it|got that|clear|are we clear|am i clear|is that clear|capiche|do you hear(?: me)?|you hear(?: me)?|hear me|is (?:that|it) (?:so|really so|too|really that|that) (?:hard|difficult|much to ask)|(?:it's|its|it is) not (?:hard|difficult|rocket science|that hard|that difficult|much to ask|asking much)|how hard (?:is|can) (?:it|that)(?: be)?|for once(?: in your life)?|for a change|this time|thank you very much|or else|simple as(?: that)?|simple|sharp|now|like (?:an|a) .*|for (?:god's|gods|christ's|heaven's|pete's|goodness|fuck's|fucks) sake|if you(?:'re| are)? (?:can|capable|can manage(?: it| that)?|dare|know how|remember|bother|could be bothered|can be bothered|ever .*)|if it's not too much trouble|mate|pal|love|sunshine|sweetheart|darling|buddy|please|pls|plz|thanks|thank you|cheers|ta|capisce|deal with it|get it))$/;

/** What is behind `and`, `,` or `instead of` and only forbids, scolds or threatens. */
export const SCOLDS =
  /^(?:(?:and|but|n|&|so|instead|kindly|please) )*(?:refrain|desist|cease|spare|don't|dont|do not|never|stop|quit|not|no|spare|stop|act|behave|grow|be (?:a|an|nice|civil|polite|grateful)|try|learn|think|remember who|try not|without|instead of|rather than|like|as if|you (?:will|shall|must|are) not|you (?:won't|don't|can't)|you're not|i (?:don't|do not|won't|will not|am not|shouldn't|should not|can't|cannot|refuse)|i'm (?:not|sick|tired|done|fed)|im (?:not|sick|tired|done|fed)|because (?:you|i'm|im|i am)|since you|cos (?:you|u|ur|im)|as you|or|otherwise|if not|even you|that way you|answer me|it's the least|its the least|the least|just|for once|you know|keep your|take your)(?: |$)/;

/** Words for things that cannot be handed over, and turns of speech: no request is in them. */
export const IDLE =
  /\b(?:respect|manners|attitude|foot down|nose|mouth|opinions?|commentary|speech(?:es)?|drama|theatre|theater|hobby|grip|life|hint|hike|hiding|priorities|tantrum|shame|blame|guilt|ego|temper|crap|shit|bullshit|nonsense|rubbish|moral(?:s|ity)?|lies|conscience|credit|rest|break|damn|chance|act together|a word|mirror|feelings|backbone|condolences|truth|over here|what you owe|if you must|regards|compliments|love|congratulations|balls|sulk(?:ing)?|whining|nagging|moaning|games|threats?|accus\w+|lectur\w+|excuses?|secretary|maid|servant|taxi|business|slack|piss|hell|face|pride|get real|lost|over (?:it|yourself)|used to|it together|it a rest|out of my|away from me|off my|my lips|my words?|alone|(?:me|us) be|in peace|out of (?:it|this)|come at me|point(?:ing)? the|you come|shut|nephews|trim away|to hell|for (?:this|it|that|what)|yourself|your (?:place|side|own|trap|lies|new|girlfriend|boyfriend|wife|husband|mother|mum|mom|sister|lawyer|solicitor|attorney|hands? off|fingers|thumbs|son why|daughter why|daughter if|son if))\b/;

/** What children carry along and parents pass on: an order about these asks for the thing itself. */
export const CONCRETE =
  /\b(?:coats?|jackets?|bags?|books?|homework|forms?|medicines?|medication|meds|inhaler|epipen|antibiotics|eardrops|shoes|boots|trainers|sneakers|clothes|pants|kit|uniform|passports?|keys?|pills?|lunch|tablets?|receipts?|letters?|my (?:messages?|texts?|calls?|emails?)|glasses|car seat|bike|helmet|toys?|toothbrush|charger|phone|laptop|ipad|swimsuit|swimming|pyjamas|pajamas|pjs|jumpers?|sweater|hat|gloves|school|nursery|daycare|dentist|doctor|invoice|bill|fee|fees|permission slip|consent|itinerary|address|number|dates?|on time|blanket|teddy|instrument|violin|retainer|brace)\b/;
const FORMS: ReadonlyMap<string, string> = new Map(
  [...PRACTICAL].flatMap((b) => Object.values(forms(b)).map((f) => [f as string, b] as const)),
);
/** The base of any form of a verb that can be asked for. */
export const baseOfPractical = (norm: string): string | undefined => (PRACTICAL.has(norm) ? norm : FORMS.get(norm));
