import type { Rule } from '../../types.ts';

export const legalThreat: Rule = {
  id: 'legal-threat',
  category: 'threat',
  principle: 'friendly',
  severity: 'serious',
  title: { nl: 'Dreigen met de wet', en: 'Threatening with the law' },
  explain: {
    nl: 'Een dreigement maakt van een vraag een strijd. Noem rustig je volgende stap en een datum.',
    en: 'A threat turns a question into a fight. Name your next step calmly, and a date.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '(dan|anders|of|want) ... [ (advocaat|rechter|rechtbank|kort geding|deurwaarder|aangifte|politie|dagvaarding|lbio|jeugdzorg|beslag|veilig thuis|flikken|raadsman|incasso) ]',
      '[ (ik|we) (stap|stappen|ga|schakel|sleep|dien|doe|zie) ... (rechter|rechtbank|advocaat|aangifte|kort geding|deurwaarder|klacht) ]',
      '[ (zie|zien|spreek|spreken) (ik|we) (je|jou|elkaar|u) (wel|dan|dus)? (bij|in|voor) de (rechter|rechtbank|rechtszaal) ]',
      '[ (mijn|een) (advocaat|raadsman) ] (zal|gaat|hoort|krijgt|stuurt|neemt|belt|regelt)',
      '[ (je|jij|u) hoort ] (nog)? van mijn (advocaat|raadsman)',
      '[ (bewaar|bewaard|noteer|leg|screenshot*) ] ... (rechter|dossier|advocaat|bewijs|later)',
      '[ (alles|dit|dat|die|deze|elk|ieder) ... (gaat|komt|staat) ... (dossier|map|rechter|advocaat) ]',
    ],
    unless: [
      '(zitting|mediator|afspraak) ... (rechter|advocaat)',
      'advocaat (stuurt|belt|neemt|regelt) ... (versie|stuk|stukken|concept|document|factuur|kopie|ouderschapsplan|formulier|convenant)',

      'de rechter heeft',
      '(mijn|je) advocaat (heeft|stuurde|mailde|vraagt) (het|de|om|een)',

      'politie (kwam|is langs|belde)',
      '(wil|wilde) (later)? (advocaat|rechter|politieagent) (worden)?',
      '(spreekbeurt|musical|voorlichting|uniform|agent)',
    ],
    flags: [
      'Dan gaat het naar mijn [advocaat].',
      '[Ik stap naar de rechter].',
      'Dan [zie ik je bij de rechter], [zie ik je wel bij de rechter].',
      '[Mijn advocaat] zal je schrijven.',
      '[Je hoort] nog van mijn advocaat.',
      'Ik [bewaar] dit voor de rechter.',
      '[Dit gaat in mijn dossier].',
    ],
    passes: [
      'Dan is de zitting, zegt de rechter.',
      'Mijn advocaat vraagt het de griffie.',
      'Mijn advocaat stuurt het concept vrijdag.',
      'De rechter heeft de zitting verzet naar mei.',
      'Ze wil later advocaat worden.',
      'De politie kwam op school voor een voorlichting.',
    ],
  },
  en: {
    find: [
      '(then|or|or else|otherwise|and) ... [ (lawyer|attorney|solicitor|barrister|judge|court|police|cps|cafcass|social services|contempt|sue|custody|restraining order|enforcement|cops) ]',
      "[ (i'll|i will|ill|i'm going to|i am going to|gonna|going to|we'll|i shall) ... (court|lawyer|attorney|solicitor|judge|sue|police|custody|motion|enforcement|file|report you|press charges|cps|contempt) ]",
      '[ my (lawyer|attorney|solicitor|barrister) ] (will|shall|is|says you|files|has been|would love|gets)',
      '[ see you in court ]',
      '[ (hear|hearing) from my (lawyer|solicitor|attorney) ]',
      '[ (back|straight|go|going|take|taking) ... to court ]',
      '[ (keeping|saving|kept|saved|documenting|documented|recording|logging|logged|printed|screenshotted) ] ... (judge|court|lawyer|record|evidence|file|solicitor|attorney)',
      '[ (for|in front of|to) the judge ]',
    ],
    unless: [
      'to court (4|5|2|3|1)',
      "(i'll|i will) ... file (the|a|his|her) (form|claim|receipt|paper|tax)",
      'my (lawyer|attorney|solicitor) is (out|away|on|in|back|off|sick|ill|abroad)',
      '(hearing|mediator|mediation|appointment) ... (moved|on|at)',
      '(tennis|basketball|netball|football|badminton|squash|volleyball|food) court',

      '(wants to be|dressed as|career)',

      'the court (order|says|has|asked|moved|sent)',
    ],
    flags: [
      'Then it goes to my [lawyer].',
      '[I will take this to court].',
      '[My lawyer] will be in touch.',
      '[See you in court].',
      'You are [hearing from my solicitor].',
      "I'm [keeping] this [for the judge].",
      'You can tell it [to the judge].',
      'We are [going straight back to court].',
    ],
    passes: [
      'We are going to court 4 for her lesson.',
      "I'll file the form with the court on Monday.",
      'My solicitor is away until Monday.',
      'The hearing was moved to May.',
      'Her lesson is on tennis court 4.',
      'She wants to be a lawyer, she said.',
      'The court order says 6 pm.',
    ],
  },
};
