import type { Rule } from '../../types.ts';

export const childSays: Rule = {
  id: 'child-says',
  category: 'child',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Woorden van het kind', en: "The child's words" },
  explain: {
    nl: 'Wat je kind zegt of voelt, is geen argument. Dat houdt het kind buiten de strijd.',
    en: 'What your child says or feels is no argument. That keeps the child out of the fight.',
  },
  source: "Emery, pyramid of a child's needs: shelter from conflict",
  nl: {
    find: [
      '(#Name|#Child|hij|ze|zij) (zegt|zei|vertelt|vertelde|vroeg|vraagt|vindt|riep|huilt|huilde|fluisterde|snapt) ... [ (papa|mama|jij|jou|je|vader|moeder|jouw|niet meer naar|bang) ]',
      '(#Name|#Child|hij|ze|zij) ... [ (wil|willen|durft|durven) (niet|niet meer|nooit meer) (naar|bij|mee met) (je|jou|papa|mama|jouw|u) ]',
      '[ (vraag|zeg|leg) ... (je|jouw|uw) (zoon|dochter|kind|kinderen) ]',
      '(vraag|zeg) ... [ (aan|tegen) (hem|haar|#Name|de kinderen|je zoon|je dochter) ] (maar|waarom|zelf|dat)',
      '[ waarom (papa|mama) ] (nooit|niet|altijd|weer)',
      '[ (huilt|huilde|huilen|tranen|verdrietig|overstuur|van slag) ] ... (door jou|om jou|bij jou|papa|mama|jij|na jouw|als ze bij jou)',
    ],
    unless: [
      '(hij|ze|#Name) (zegt|vertelt|vroeg|vraagt|zei) ... (tas|jas|knuffel|boek|schoenen|bellen|feestje|logeren|huiswerk|spullen)',
      '(koorts|buikpijn|hoofdpijn|ziek|keelpijn|oorpijn)',
      '(mist|groetjes|kus|zin in|blij) ... (papa|mama|jou|je)',
      '? $',
    ],
    flags: [
      'Noa zegt dat ze [niet meer naar] papa wil.',
      'Ze vroeg mij [waarom papa] nooit belt.',
      'Hij [wil niet meer naar jou].',
      '[Vraag dat maar eens aan je dochter].',
      'Ze [huilt] elke keer door [jou].',
      'Zeg dat [tegen hem] maar zelf.',
    ],
    passes: [
      'Zegt hij bij jou ook dat papa gek is op kamperen?',
      'Noa vroeg of je haar knuffel meeneemt.',
      'Hij heeft koorts en zegt dat hij bij jou moe was.',
      'Ze heeft zin in het weekend bij papa, zegt ze.',
    ],
  },
  en: {
    find: [
      '(#Name|#Child|he|she|they) (says|said|told|tells|asked|asks|wants|thinks|cried|cries|feels|wonders|wondered|announced) ... [ (daddy|mommy|mummy|papa|mama|dad|mum|mom|you|your|scared) ]',
      "(#Name|#Child|he|she|they) ... [ (doesn't|does not|don't|didn't|never|no longer|refuses) (want|wants)? (to)? (to)? (go|come|see|visit|stay|be|talk) ] ... (you|your|daddy|dad|mum|mom|mommy)",
      '[ (ask|tell|explain to) (your|ur) (son|daughter|child|kids|children|boy|girl) ]',
      '[ (ask|tell) (him|her|#Name|the kids|the boys|the girls) ] (why|yourself|who|that you|how|what you)',
      "[ why (daddy|mommy|mummy|papa|dad|mum|mom) ] (never|doesn't|didn't|always|is|won't|can't|hasn't|isn't)",
      '[ (cries|cried|crying|tears|sobbing|upset|heartbroken) ] ... (because of you|your house|over you|daddy|you never|when you|after you)',
    ],
    unless: [
      '(if|when|whenever) (he|she|they|#Name|#Child) (ask|asks|wants|needs|calls|misses|rings)',
      '(he|she|#Name|they) (says|said|asked|asks|told|wants|thinks) ... (bag|coat|book|shoes|toy|teddy|party|sleepover|homework|charger|kit|tablet|blanket|inhaler|cleats)',
      '(fever|temperature|tummy|headache|sore|sick|ear|throat|medicine)',
      '(misses|love|loves|excited|looking forward|happy to) ... (you|daddy|mum|mom|dad)',
      '? $',
    ],
    flags: [
      'He asked me [why daddy] never comes.',
      'She says she [does not want to go] to daddy.',
      'Noah told me that [Daddy] is always on his phone.',
      '[Ask your son] why he cries.',
      '[Ask her] why she hides.',
      'She [never wants to come] to you.',
      'She [cried] after [you] left, you know.',
      "He [doesn't want to see] you.",
    ],
    passes: [
      'Did she say why she never wants to go to daddy on Fridays?',
      'Ring me when she asks for you.',
      'He asked if you have his bag.',
      'She misses you and is looking forward to it.',
      'He says his throat is sore and you have the medicine.',
    ],
  },
};
