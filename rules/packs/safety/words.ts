import type { SafetySignal, Text } from '../../types.ts';

export type Situation = 'reports' | 'threatens' | 'received' | 'crisis';

/** Which of the four cases a signal is: talk of suicide or self-harm is a crisis whoever writes it. */
export const situationOf = (signal: SafetySignal): Situation =>
  signal.kind === 'self-harm' ? 'crisis' : signal.in === 'received' ? 'received' : signal.own ? 'threatens' : 'reports';

/** What is said at a signal: facts first, no judgement, who can help. */
export const safetyWords: Readonly<Record<Situation, Text>> = {
  reports: {
    nl: 'Je schrijft over gevaar. Aan je woorden verandert Kalm niets. Zet er zo nodig bij: wat zag of hoorde je, wanneer, wie was erbij, wie weet ervan. Is er nu gevaar, bel dan het alarmnummer.',
    en: 'You write about danger. Kalm changes nothing in your words. If it helps, add: what you saw or heard, when, who was there, who knows. If there is danger now, call the emergency number.',
  },
  threatens: {
    nl: 'Hier staat een dreiging in. Daar maakt Kalm geen nette versie van. Stuur dit niet. Ben je bang voor wat je doet, bel dan; dat mag anoniem.',
    en: 'This holds a threat. Kalm makes no polite version of it. Do not send this. If you are afraid of what you may do, call; you need not give your name.',
  },
  received: {
    nl: 'Dit bericht bedreigt of is gevaarlijk. Je hoeft nu niet te antwoorden en niet aardig te zijn. Bewaar het bericht, en vertel het iemand die je vertrouwt.',
    en: 'This message threatens or is dangerous. You need not answer now, and you need not be kind. Keep the message, and tell someone you trust.',
  },
  crisis: {
    nl: 'Dit gaat over niet meer willen leven, of over jezelf pijn doen. Praat nu met iemand, van jezelf of over de ander. Je hoeft het niet alleen te dragen.',
    en: 'This is about not wanting to live, or about hurting oneself. Talk to someone now, for yourself or about the other. You do not have to carry it alone.',
  },
};
