import type { Rule } from '../../types.ts';

export const excuses: Rule = {
  id: 'excuses',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Smoesjes', en: 'Excuses' },
  explain: {
    nl: 'Dit zegt dat de uitleg niet waar is. Vraag liever wat wel kan.',
    en: "This calls the other's reason an excuse. Ask what is possible instead.",
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (smoes|smoesje|smoesjes|smoezen|uitvlucht|uitvluchten|gelieg|gedraai|gekonkel) ]',
      '[ (weer|altijd|alweer) (een|wel)? (een)? (ander|nieuw)? (excuus|verhaal|verhaaltje|reden) ]',
      '[ (je|jouw) (excuses|uitleg|verhaal|verhaaltjes) (zijn|is|kun|kan|kunnen|interesseert|interesseren) ]',
    ],
    unless: ['(geen|zonder) (smoes|smoesje)', '(hij|ze|zij|#Name|#Child) (verzint|verzon|had|heeft) ... (smoes|smoesje|smoesjes)'],
    flags: ['Altijd die [smoesjes].', '[Weer een excuus].', '[Je verhaaltjes kun] je bewaren.'],
    passes: ['Hij verzint een smoesje om op te blijven.', 'Geen smoesje deze keer: de trein rijdt echt niet.'],
  },
  en: {
    find: [
      '[ (always|another|more|endless|the same|pathetic|lame|yet another|no more) (lame|pathetic|stupid|feeble|new)? (excuse|excuses|story|stories|lies) ]',
      '[ (your|ur) (excuses|excuse|stories|lies) ]',
      '[ (save|spare me|keep) (it|your|the|me)? (excuses|excuse|stories|lies|drama|breath) ]',
    ],
    unless: [
      '(read|reads|reading|tell|write|writes) (him|her|them|another)? ... (story|stories)',
      '(he|she|they|#Name) (made|makes|wants|wanted|had|has|invents|invented) ... (story|excuse)',
    ],
    flags: ['[Another lame excuse].', '[Your excuses] do not help.', '[Spare me the drama].'],
    passes: ['I read him the same story every night.', 'She wants another story before bed.', 'He had another excuse for not tidying up.'],
  },
};
