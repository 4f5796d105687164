import type { Lang } from '../../rules/types.ts';

/** A thread to see the page work with: a message that stings and asks two things, and the draft that comes up first. */
export const examples: Readonly<Record<Lang, { readonly received: string; readonly draft: string }>> = {
  nl: {
    received:
      'Je bent weer lekker bezig. Finn had geen jas mee. Kun je vrijdag zijn zwemspullen meegeven? En hoe laat ben je zondag terug?',
    draft:
      'Jij vergeet zelf altijd alles. Ik geef vrijdag zijn zwemspullen mee. Zorg dat je om vijf uur klaarstaat. Misschien moet je eens leren luisteren.',
  },
  en: {
    received:
      'You are on form again. You only ever think of yourself. Could you pack his swimming kit on Friday? And what time are you back on Sunday?',
    draft:
      'You never bring him back on time. I will pack his swimming kit on Friday. We are back at five on Sunday. You might try listening for once.',
  },
};
