import type { Rule } from '../../types.ts';

export const countOfTimes: Rule = {
  id: 'count-of-times',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Tellen hoe vaak', en: 'Keeping count' },
  explain: {
    nl: 'Tellen maakt van een bericht een dossier. Noem alleen de laatste keer, als die nodig is.',
    en: 'Counting turns a message into a file. Name only the last time, if it matters.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (voor de|al de|alweer de|de) (tweede|derde|vierde|vijfde|zesde|zevende|achtste|tiende|zoveelste) keer ]',
      '[ (twee|drie|vier|vijf|zes|zeven|tien|honderd|duizend) (keer|maal) ] ... (gevraagd|gebeld|gewacht|gemaild|geappt|gezegd|gestuurd|vergeten|afgezegd|beloofd|herinnerd|geprobeerd|verzet)',
      '[ nu (al|pas)? #Number x? ] niet',
      '[ inmiddels (al)? #Number (keer|dagen|weken|maanden) ]',
      '[ al (drie|vier|vijf|zes|zeven|acht|negen|tien|#Number) (dagen|weken|maanden) ] ... (gelezen|stil|geen|niet|wacht)',
      '[ #Number keer ] gevraagd',
      'al (drie|vier|vijf|#Number) keer',
    ],
    unless: [
      '(per dag|per week|per maand|daags|huisarts|dokter|medicijn|antibiotica|zwemles|training|geoefend|koorts|overgegeven|gespuugd|gekotst)',
    ],
    flags: [
      'Je bent [al drie weken] stil.',
      'Ik vroeg het [al vier keer].',
      'Dit is [al de vierde keer].',
      '[Drie keer] heb ik je gevraagd.',
      'je hebt [nu 2 x] niet gebeld',
      'Dat staat [inmiddels acht dagen] open.',
      'Ik heb [3 keer] gevraagd wat je doet.',
    ],
    passes: [
      'Jelle is twee keer niet bij wiskunde geweest.',
      'Hij moet drie keer per dag druppelen.',
      'Ze heeft vier keer overgegeven, zeg je het de oppas?',
    ],
  },
  en: {
    find: [
      '[ for the (second|third|fourth|fifth|sixth|tenth|umpteenth|hundredth) time ]',
      '[ (this|that) is the (second|third|fourth|fifth|sixth) time ]',
      '[ the (third|fourth|fifth|sixth|4th|3rd|5th) time (this|in|you) ]',
      '[ (three|four|five|six|ten|#Number) times ] ... (you|asked|told|no|nothing|this month)',
      '[ how many times ]',
      '[ (asked|told|reminded|written|emailed|texted) (you|u) ] (twice|repeatedly|before|already|again|over|#Number|three|four)',
      '[ thats the #Ordinal ]',
      "[ that's the #Ordinal ]",
    ],
    unless: [
      '(a day|per day|daily|a week|doctor|gp|medicine|antibiotic|doses|fever|sick|threw up|vomited|practice|lesson|how many times (a|per|does|should))',
      'how many times (a|per|did|should|does)',
    ],
    flags: [
      '[This is the third time].',
      'I asked you [for the fourth time].',
      'I wrote [five times] and you said nothing.',
      '[How many times] must I say it?',
      'I [told you] twice.',
      "[That's the 4th] bag.",
      '[thats the 4th] coat',
      'It is [the fifth time this] year.',
    ],
    passes: ['He takes it three times a day, told by the doctor.', 'How many times a day does he need it?'],
  },
};
