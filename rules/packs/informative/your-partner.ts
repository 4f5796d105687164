import type { Rule } from '../../types.ts';

export const yourPartner: Rule = {
  id: 'your-partner',
  category: 'off-topic',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Over de nieuwe partner', en: 'About the new partner' },
  explain: {
    nl: 'De nieuwe partner hoort niet in dit bericht, behalve voor halen of brengen.',
    en: 'The new partner does not belong in this message, but for drop-offs.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: ['[ @new-partner ]', '[ (die|dat) (mens|wijf|vent|troela|griet|chick|muts|del) ] van (je|jou)'],
    unless: [
      '(haalt|brengt|mag|kan|komt|past|rijdt|neemt|ophalen|brengen|halen|groet|groeten|gefeliciteerd|beterschap|welkom|bedankt|dank|telefoonnummer|bereikbaar|oppassen|kan je vriendin|afspreken|rijden)',
    ],
    flags: ['Ga maar lekker met [je nieuwe vriendin] op vakantie.', '[Dat mens] van jou bemoeit zich overal mee.'],
    passes: ['Je vriendin mag Noa ophalen.', 'Bedankt dat je partner wilde rijden.'],
  },
  en: {
    find: ['[ @new-partner ]', '[ (that|this) (woman|man|girl|tramp|bimbo|hussy|creep|clown) ] of (yours|hers|his)'],
    unless: [
      '(collect|collects|pick|picks|picking|drop|drops|bring|brings|drive|drives|welcome|thank|thanks|number|can (take|fetch|get)|may|could|call|babysit|mind|watch the|congratulations|happy for)',
    ],
    flags: ['[Your new girlfriend] is all you have time for.', '[That woman] of yours is on every photo.'],
    passes: ['Your girlfriend may collect Noah.', 'Thanks for asking your partner to drive.'],
  },
};
