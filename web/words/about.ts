import type { Lang, Principle } from '../../rules/types.ts';

interface About {
  readonly title: string;
  readonly lead: string;
  readonly first: { readonly title: string; readonly text: readonly string[] };
  readonly parts: Readonly<Record<Principle, { readonly text: string; readonly rules: readonly string[] }>>;
  readonly instead: string;
  readonly leave: { readonly title: string; readonly text: readonly string[] };
  readonly end: { readonly title: string; readonly text: readonly string[] };
  readonly source: string;
}

/** BIFF in our own words; the examples come from the rules named here. */
export const about: Readonly<Record<Lang, About>> = {
  nl: {
    title: 'Over BIFF',
    lead: 'BIFF is een manier om te antwoorden op een bericht dat pijn doet: kort, ter zake, vriendelijk en duidelijk. Zo stopt de ruzie bij jou, en krijgt je kind rust.',
    first: {
      title: 'Eerst: moet je antwoorden?',
      text: [
        'Veel boze berichten vragen niets. Dan hoef je niets terug te sturen.',
        'Een antwoord is nodig bij een echte vraag, een afspraak, een datum of een besluit.',
        'Een dag wachten mag bijna altijd. Alleen als een kind nu gevaar loopt, wacht je niet.',
      ],
    },
    parts: {
      brief: {
        text: 'Twee tot vijf zinnen, over één onderwerp. Hoe korter je bent, hoe minder er is om op te reageren.',
        rules: ['repetition', 'long-sentence'],
      },
      informative: {
        text: 'Alleen wat nodig is: wie, wat, waar, wanneer, hoeveel. Niet wie er gelijk had.',
        rules: ['told-you-so', 'everyone-says'],
      },
      friendly: { text: 'Beleefd is genoeg. Warm hoeft niet. Laat weg wat prikt.', rules: ['always-never', 'name-calling'] },
      firm: { text: 'Zeg rustig wat je doet of wat je vraagt, met een dag erbij. Dan is het klaar.', rules: ['order', 'non-committal'] },
    },
    instead: 'Dit houdt de ruzie aan de gang:',
    leave: {
      title: 'Drie dingen laat je weg',
      text: [
        'Raad waar niet om gevraagd is.',
        'Een standje, zoals van een ouder of een rechter.',
        'Een excuus dat verder gaat dan nodig. “Vervelend om te horen” mag wel.',
      ],
    },
    end: {
      title: 'Voor je verstuurt',
      text: [
        'Hoe leest iemand dit die jullie niet kent, een rechter of een mediator?',
        'Past dit bij het ouderschapsplan?',
        'Staat je kind er niet tussenin?',
      ],
    },
    source: 'BIFF is bedacht door Bill Eddy. Kalm volgt de gepubliceerde principes en is niet aan hem verbonden.',
  },
  en: {
    title: 'About BIFF',
    lead: 'BIFF is a way to answer a message that hurts: brief, informative, friendly and firm. The quarrel stops with you, and your child gets some peace.',
    first: {
      title: 'First: is an answer needed?',
      text: [
        'Many angry messages ask nothing. Then you need not send anything back.',
        'An answer is needed for a real question, an arrangement, a date or a decision.',
        'Waiting a day is nearly always fine. Only when a child is in danger now, you do not wait.',
      ],
    },
    parts: {
      brief: {
        text: 'Two to five sentences, about one matter. The less you write, the less there is to react to.',
        rules: ['repetition', 'long-sentence'],
      },
      informative: {
        text: 'Only what is needed: who, what, where, when, how much. Not who was right.',
        rules: ['told-you-so', 'everyone-says'],
      },
      friendly: { text: 'Polite is enough. Warm is not needed. Leave out what stings.', rules: ['always-never', 'name-calling'] },
      firm: { text: 'Say calmly what you will do or what you ask, and name the day. Then it is done.', rules: ['order', 'non-committal'] },
    },
    instead: 'This keeps the quarrel going:',
    leave: {
      title: 'Three things to leave out',
      text: [
        'Advice that nobody asked for.',
        'A telling-off, like that of a parent or a judge.',
        'An apology that goes further than needed. “Sorry to hear that” is fine.',
      ],
    },
    end: {
      title: 'Before you send it',
      text: [
        'How does someone read this who does not know you both, a judge or a mediator?',
        'Does it fit the parenting plan?',
        'Is your child kept out of the middle?',
      ],
    },
    source: 'BIFF was thought of by Bill Eddy. Kalm follows the published principles and is not affiliated with him.',
  },
};
