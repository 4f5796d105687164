import type { Rule } from '../../types.ts';

export const somePeople: Rule = {
  id: 'some-people',
  category: 'sarcasm',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Over iemand zonder naam', en: 'Somebody, unnamed' },
  explain: {
    nl: 'Het is duidelijk om wie het gaat. Vraag het liever gewoon.',
    en: 'It is clear who is meant. Rather ask the person plainly.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (sommige|bepaalde) (mensen|ouders|vaders|moeders|huishoudens|gezinnen|types|lui|personen|volwassenen) ] !op',
      '^ [ (sommigen|iemand) ] (hier|heeft|had|was|is|vindt|vond|denkt|dacht|moet|weet) ... (blijkbaar|kennelijk|weer|zeker|schijnbaar|duidelijk|wel|nooit|gewoon|niet)',
      '[ (een|één) van ons (twee|beiden|tweeën)? ] ... (moet|wel|is|heeft|werkt|leest|betaalt|onthoudt|zorgt)',
      '[ (er zijn|je hebt) (mensen|ouders|vaders|moeders) die ]',
    ],
    unless: ['(school|juf|club|trainer|leraar|bso|opvang)', '? $', 'een van ons ... (kan|gaat|komt|brengt|haalt)'],
    flags: [
      '[Sommige mensen] hebben gewoon geen klok.',
      '[Iemand] heeft weer niet in de app gekeken.',
      '[Een van ons] leest de post wel.',
      '[Er zijn ouders die] wel komen kijken.',
    ],
    passes: [
      'Zijn er ouders die zondag mee willen?',
      'Sommige ouders van school rijden ook mee.',
      'Een van ons kan hem om drie uur halen.',
      'Iemand heeft zijn sjaal gevonden.',
    ],
  },
  en: {
    find: [
      "[ (some|certain|other|most) (people|parents|fathers|mothers|dads|mums|moms|households|families|adults|grown-ups|grown ups) ] ... (simply|just|actually|manage|never|always|do|don't|can|can't|could|would|have|know|make|show|read|keep|seem)",
      "[ (someone|somebody) ] (here|clearly|obviously|apparently|has|had|was|is|needs|forgot|decided|thinks|thought|seems|couldn't|can't|didn't) ... (again|clearly|obviously|apparently|conveniently|never|always|too|better)",
      '[ one of us ] (has|is|was|works|reads|pays|remembers|manages|actually|at least|still|had|needs|knows|bothers|bothered)',
      "[ (there are|there's) (people|parents|fathers|mothers|dads|mums|moms) who ]",
    ],
    unless: ['(school|teacher|coach|club|pta|class)', '? $', 'one of us (has|is|needs) to'],
    flags: [
      '[Some households] simply have no relation with a clock.',
      '[Somebody] forgot to read the list again.',
      '[One of us] actually reads the letters.',
      '[There are fathers who] show up.',
    ],
    passes: [
      'Are there parents who have a trailer?',
      'Some parents from the class have offered lifts.',
      'One of us has to sign the form.',
      'Somebody found his scarf.',
    ],
  },
};
