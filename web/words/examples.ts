import type { Lang } from '../../rules/types.ts';

/** A thread to see the page work with: a message that stings and asks two things, and the draft that comes up first. */
export const examples: Readonly<Record<Lang, { readonly received: string; readonly draft: string }>> = {
  nl: {
    received:
      'Je bent weer lekker bezig. Finn stond gisteren zonder jas op het plein, typisch jij. Kun je vrijdag zijn zwemspullen meegeven? En hoe laat breng je hem zondag terug?',
    draft: 'Jij vergeet zelf altijd alles. Ik geef vrijdag zijn zwemspullen mee. Misschien moet je eens leren luisteren.',
  },
  en: {
    received:
      'You are on form again. Finn stood in the playground without a coat yesterday, typical of you. Could you pack his swimming kit on Friday? And what time will you bring him back on Sunday?',
    draft: 'You always forget everything yourself. I will pack his swimming kit on Friday. You might try listening for once.',
  },
};
