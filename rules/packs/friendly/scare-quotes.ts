import type { Rule } from '../../types.ts';

export const scareQuotes: Rule = {
  id: 'scare-quotes',
  category: 'sarcasm',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Woorden tussen aanhalingstekens', en: 'Words in scare quotes' },
  explain: {
    nl: 'Aanhalingstekens om een woord van de ander klinken als spot. Haal ze weg, of het woord.',
    en: "Quotation marks around the other's word sound like mockery. Take them off, or the word.",
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '(je|jouw|zijn|haar|die|zogenaamde|zo\'n) [ " * *? " ]',
      '[ (zogenaamd|zogezegd|zgn) ] (een|ziek|druk|vergeten|niet|geen|weer|moe|werken|in|aan|op|bij|door|omdat)',
      '(je|jouw|die|zijn|haar|hun) [ (zogenaamde|zogezegde) ]',
    ],
    unless: [
      '(boek|film|liedje|lied|spreekbeurt|titel|spel|musical|thema|knuffel|voorstelling|hoofdstuk|dossier|map|mapje|album|groep|werkstuk|heet|serie|toets)',
    ],
    flags: [
      'Na je [zogenaamde] vergadering.',
      'Veel plezier met je ["werk"].',
      'Jouw ["noodgeval"] was een feestje.',
      'Het was [zogenaamd] een file.',
    ],
    passes: ['Haar boek "Oorlogswinter" ligt bij jou.', 'Zijn werkstuk "De wolf" is af.'],
  },
  en: {
    find: ['(your|ur|his|her|that|this|so-called) [ " * *? " ]', '[ so-called ]'],
    unless: ['(book|film|song|talk|title|game|musical|theme|chapter|album|group|project|called|show|series|poem|play|quiz|test|essay)'],
    flags: ['Enjoy your ["work"].', 'Your ["emergency"] was a party.', 'That [so-called] meeting ran on till midnight.'],
    passes: ['Her book "Matilda" is in your car.', 'The essay "My Town" is done.'],
  },
};
