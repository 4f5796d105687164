import type { Rule } from '../../types.ts';

export const everyoneSays: Rule = {
  id: 'everyone-says',
  category: 'opinion',
  principle: 'informative',
  severity: 'warning',
  title: { nl: 'Anderen vinden het ook', en: 'Others say so too' },
  explain: {
    nl: 'Wat anderen van de ander vinden, is geen feit. Schrijf wat je zelf zag.',
    en: 'What others think of the other parent is no fact. Write what you saw yourself.',
  },
  source: 'Dutch study on blocked parent-child contact, 2024: report what was seen and heard',
  nl: {
    find: [
      '[ (iedereen|niemand|heel de familie|de hele (familie|buurt|straat|school|klas)|mijn (moeder|vader|zus|broer|therapeut|psycholoog|advocaat|vriendin|vriend|ouders|familie|collega|coach)|onze vrienden|alle (ouders|vrienden)) (vindt|vinden|zegt|zeggen|ziet|zien|snapt|begrijpt|weet|denkt) ] ... (jij|je|jou|jouw|u|schande|schandalig|belachelijk|ook)',
    ],
    unless: ['(groetjes|feest|verjaardag|taart|lief|fijn|leuk|goed idee|welkom)'],
    flags: [
      '[Iedereen vindt] dat jij te streng bent.',
      '[Mijn zus zegt] ook dat je dit expres doet.',
      '[De hele straat weet] hoe jij bent.',
    ],
    passes: ['Mijn zus zegt dat het feest om drie uur begint.', 'Iedereen vindt het fijn dat je komt.'],
  },
  en: {
    find: [
      '[ (everyone|everybody|nobody|no one|the whole (family|street|school|class|village|town)|my (mother|mum|mom|father|dad|sister|brother|therapist|counsellor|counselor|lawyer|friends|parents|family|boss|coach)|our friends|all (the|our) (parents|friends)) (thinks|think|says|say|sees|see|agrees|agree|knows|know|understands|can see) ] ... (you|your|ur|u|disgrace|too)',
    ],
    unless: ['? $', '(party|birthday|cake|hello|hi|lovely|nice|great|good idea|welcome)'],
    flags: [
      '[Everyone thinks] you are too strict.',
      '[My sister says] you do it on purpose.',
      '[The whole street knows] what you are like.',
    ],
    passes: [
      'My mum says thanks, can you drop it off?',
      'My sister says the party starts at three, you can come too.',
      'Everybody thinks it is nice that you come.',
    ],
  },
};
