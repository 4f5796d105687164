import type { Rule } from '../../types.ts';

export const norms: Rule = {
  id: 'norms',
  category: 'opinion',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Zoals het hoort', en: 'How it ought to be' },
  explain: {
    nl: 'Een algemene regel is toch een verwijt. Zeg wat jij voor jullie kind vraagt.',
    en: 'A general rule is still a reproach. Say what you ask for your own child.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ @norm ] ... #Verb',
      '[ een (kind|kleuter|peuter|puber|baby|vader|moeder|ouder|meisje|jongen) ] ... (hoort|verdient|heeft recht|moet|mag|laat|doet|hoeft|leert|wil|heeft nu eenmaal)',
      '[ kinderen ] (horen|verdienen|hebben recht|moeten|leren|zijn geen)',
      '[ zo (hoort|doe|doet) ] (dat|het|je|men) (niet|nu eenmaal)?',
      '[ dat (doe|doet|hoort|hoor|zeg) (je|een|men|zo) ] (ouder|vader|moeder|niet|gewoon)',
    ],
    unless: [
      '(huisarts|dokter|school|juf|bso|sportclub|club|opvang|bus|trein|vliegtuig|paspoort|gemeente|verzekering|zwembad|reglement|bijsluiter|kinderarts|tandarts|logopedist)',
      '? $',
      'een kind (mag|moet) (gratis|mee|een (id|paspoort|pas))',
      'andere (ouders|vaders|moeders) (komen|rijden|halen|brengen|nemen|gaan|zijn|hebben|vragen)',
      '(de meeste|sommige) (ouders|mensen) (komen|rijden|nemen|brengen|kiezen|halen)',
      'kinderen (moeten|mogen) ... (uur|meenemen|aanwezig|mee|om)',
    ],
    flags: [
      '[Een goede moeder] laat haar kind niet wachten.',
      '[Een kind] hoort niet in een café.',
      '[Kinderen] verdienen rust.',
      '[Zo hoort] dat niet.',
      '[Dat doe je] niet.',
      '[Elke normale] ouder weet dat.',
    ],
    passes: [
      'De meeste ouders komen met de fiets.',
      'Een kind mag gratis mee.',
      'Hoort een kind van zes al te kunnen lezen?',
      'De juf zegt dat een kind een tas moet hebben.',
      'Kinderen moeten om 8.30 uur aanwezig zijn.',
      'Andere ouders rijden ook mee.',
    ],
  },
  en: {
    find: [
      '[ @norm ] ... #Verb',
      "[ (a|any|every|no) (good|decent|normal|real|proper|loving|responsible|reasonable|sane|serious|civilised|grown|self-respecting)? (father|mother|parent|mum|mom|dad|child|kid|boy|girl|toddler|adult|person|man|woman|household|home) ] (does|doesn't|should|shouldn't|needs|deserves|would|wouldn't|never|belongs|has|knows|lets|leaves|puts|can't|learns|is not|isn't|waits|keeps)",
      "[ (kids|children|babies|toddlers|boys|girls) ] (need|deserve|should|shouldn't|don't need|learn|raised|aren't|are not)",
      '[ where i come from ]',
      "[ (that's|thats|that is) (not how|no way|not what) ] ... (parent|raise|treat|child|kids|mother|father|parents|do)",
    ],
    unless: [
      '(gp|doctor|school|teacher|nurse|club|coach|airline|airport|border|leaflet|policy|dentist|clinic|bus|nursery|daycare|rule says|passport|instructions|council)',
      '? $',
      '(a|each|every) (child|kid|boy|girl|adult|parent|person) (needs|has) (a|an|to (bring|wear|have|be|sign|pay)|two|#Number|their own)',
      '(other|most|some) (parents|dads|mums|moms|people|families) (are|come|bring|drive|take|have|will|pick|use)',
      '(kids|children) (need|should) (to be|to bring|a|their|wear|bring|be (there|at|picked))',
    ],
    flags: [
      '[A good mother] does not leave a child alone.',
      '[Any decent parent] would call.',
      '[No decent father] lets a child wait.',
      '[Kids] need stability.',
      '[A child] deserves better.',
      '[Where I come from] fathers come.',
      "[That's not how] you raise a child.",
    ],
    passes: [
      'Do kids need a passport for that trip?',
      'School says a child needs a hat.',
      'Each child needs a packed lunch.',
      'Other parents are bringing cake.',
      'Kids need to be there at nine.',
    ],
  },
};
