import type { Rule } from '../../types.ts';

export const yourFamily: Rule = {
  id: 'your-family',
  category: 'off-topic',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Over de familie', en: 'About the family' },
  explain: {
    nl: 'Familie en vrienden van de ander horen niet in dit bericht, behalve voor iets praktisch.',
    en: "The other's family and friends do not belong in this message, but for something practical.",
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ @reader-family ] ... (zeg|zegt|zei|praat|praten|bemoei*|weet|vindt|denkt|roddel*|kletst|vertelt|loopt|lopen|belt|heeft|moet|ook|altijd|weer|kijkt|over mij|achter)',
      '(vraag|zeg|lees|hoor|hoorde) ... [ @reader-family ] ... (maar|dat|over|niet|wel)',
      '[ @reader-family ] ... over (mij|me)',
    ],
    unless: [
      'weet ervan',
      '(sterkte|beterschap|gecondoleerd|ziekenhuis|overleden)',
      '(haalt|brengt|halen|brengen|mag|mogen|kan|kunnen|jarig|verjaardag|beterschap|logeren|oppassen|ziek|ziekenhuis|feest|gefeliciteerd|groet|groeten|bedankt|dank|past|welkom|komt|begrafenis|uitgenodigd|appel*|recept)',
      '? $',
    ],
    flags: [
      '[Je moeder] loopt weer over mij te praten.',
      '[Je familie] bemoeit zich overal mee.',
      'Zeg [je moeder] maar dat ze moet zwijgen, en zeg tegen [je zus] maar niks.',
    ],
    passes: [
      'Je zus weet ervan en belt je straks.',
      'Je vader ligt in het ziekenhuis, sterkte.',
      'Kan je moeder hem vrijdag halen?',
      'Je moeder mag haar brengen.',
      'Je zus heeft gebeld over het feest.',
    ],
  },
  en: {
    find: [
      "[ @reader-family ] ... (say|says|said|talk|talks|talking|think|thinks|thought|know|knows|gossip*|post|posts|posting|been|has|have|always|never|is|was|keep|keeps|should|need|needs|about me|plenty|couldn't|can't)",
      '(tell|ask|heard|hear) [ @reader-family ] ... (to|that|about|i|why)',
    ],
    unless: [
      'sorry to hear',
      '(hospital|condolences|passed away|get well|ward)',
      '(i hope|hope your)',
      '(collect|collects|pick|picks|drop|drops|bring|brings|may|birthday|poorly|ill|sick|hospital|babysit|funeral|condolences|congratulations|invited|welcome|thank|thanks|get well|staying|visit|visiting|wedding|party|is coming|are coming)',
      '? $',
    ],
    flags: [
      '[Your mother] has been talking about me again.',
      '[Your sister] has plenty to say.',
      'Tell [your mother] to mind her business.',
    ],
    passes: [
      'Your brother is ill again, I am sorry to hear it.',
      'Your mother has been taken to hospital again.',
      'I hope your mother is better.',
      'Your mum may pick her up.',
      'Your sister has a birthday on Friday.',
      'Is your mother well?',
    ],
  },
};
