import type { Rule } from '../../types.ts';

export const judging: Rule = {
  id: 'judging',
  category: 'opinion',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Een oordeel over gedrag', en: 'A verdict on conduct' },
  explain: {
    nl: 'Een oordeel laat de ander verdedigen. Schrijf wat je zag of hoorde.',
    en: 'A verdict makes the other defend. Write what you saw or heard.',
  },
  source: 'Mandel: facts before judgement',
  nl: {
    find: [
      "(dat|dit|het|die|zoiets|zo'n|gedrag|jij|je|opvoeden|ouder|actie|houding) ... [ (onverantwoord|onverantwoordelijk|belachelijk|egoïstisch|schandalig|asociaal|achterlijk|bespottelijk|absurd|ongehoord|ongepast|onacceptabel|onaanvaardbaar|onfatsoenlijk|onbeschoft|onredelijk|oneerlijk|kinderachtig|respectloos|harteloos|walgelijk|stuitend|te gek voor woorden|van de zotte|niet normaal|beneden alle peil|een schande|pedagogisch onverantwoord|nalatig|niet oké|onder de maat|te triest voor woorden|waanzin|krankzinnig|een aanfluiting|onzin|flauwekul|gelul|larie|kolder) ]",
      '[ (wat|hoe) (een)? (belachelijk|onverantwoord|egoïstisch|zielig|triest|absurd|schandalig|asociaal|kinderachtig|armoedig|waanzin|onzin|flauwekul|schande|aanfluiting|vertoning|circus|gedoe) ]',
      '[ (totaal|volstrekt|volkomen|ronduit|werkelijk|gewoon|compleet|absoluut) @judgement ]',
    ],
    unless: [
      '(vindt|vond) (hij|ze|#Name|#Child|het|de)',
      '(regen|weer|film|prijs|prijzen|huiswerk|oefening|toets|rooster|trein|verkeer|file|school|wedstrijd|training|liedje|spelletje|moeilijk|muziek|scheidsrechter|kostuum|outfit|boek)',
      '(niet) (onredelijk|oneerlijk|ongepast|kinderachtig|erg)',
      '(zei|zegt|vindt|vond|riep) (hij|ze|#Name|Noa|haar|juf)',

      '? $',
      'geen onzin',
    ],
    flags: [
      'Dat is [totaal onverantwoord].',
      'Je gedrag is [schandalig].',
      '[Wat een belachelijk] plan.',
      '[Ronduit egoïstisch].',
      'Dit is [niet normaal].',
      '[Wat een vertoning].',
    ],
    passes: [
      'Noa vindt het belachelijk warm in de klas.',
      'Is dat niet een beetje belachelijk veel huiswerk?',
      'De film was belachelijk, zei Noa.',
      'Het is geen onzin.',
      'Ze vindt de toets oneerlijk.',
      'Dat is niet onredelijk.',
    ],
  },
  en: {
    find: [
      "(that|this|it|it's|its|that's|thats|you|your|behaviour|behavior|parenting|way|what|such) ... [ (ridiculous|absurd|outrageous|unacceptable|irresponsible|inappropriate|disgusting|disgraceful|shameful|appalling|selfish|unreasonable|insane|ludicrous|laughable|reckless|negligent|inconsiderate|disrespectful|childish|immature|despicable|inexcusable|unforgivable|out of order|out of line|not okay|not normal|not acceptable|a disgrace|a joke|a farce|bad parenting|lazy parenting|poor parenting|poor form|beneath contempt|uncalled for|pathetic|nonsense|utter rubbish) ]",
      '[ (what a|how|so|absolutely|totally|completely|utterly|frankly|downright|just|such) (ridiculous|absurd|irresponsible|selfish|childish|immature|pathetic|joke|disgrace|farce|shambles|circus|disgusting|unacceptable|shameful|inappropriate|cruel|petty) ]',
    ],
    unless: [
      '(weather|rain|film|movie|price|prices|homework|test|rota|train|traffic|school|match|practice|ref|referee|song|game|costume|outfit|book|shot|goal|joke about|knock-knock)',
      '(not) (unreasonable|inappropriate|childish|a joke|irresponsible)',
      '(said|says|thinks|thought) (he|she|#Name|it was|the)',
      '(he|she|#Name) (thinks|thought|says|said)',
      '? $',
      'nonsense (poem|rhyme|verse|word|words)',
    ],
    flags: [
      'That is [totally irresponsible].',
      'Your behaviour is [disgusting].',
      '[What a ridiculous] plan.',
      'This is [not okay].',
      '[How childish].',
      "It's [pathetic].",
      '[Frankly ridiculous].',
    ],
    passes: [
      'Is it not ridiculous how warm it is?',
      'The homework was ridiculous, she says.',
      'She thinks the test was absurd.',
      'That is not unreasonable.',
      'He wrote a nonsense poem.',
    ],
  },
};
