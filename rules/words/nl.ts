import type { ReportWords } from '../types.ts';

const things = (n: number): string => (n === 1 ? 'één ding' : `${n} dingen`);

export const nl: ReportWords = {
  summary: {
    empty: 'Er staat nog niets. Schrijf je antwoord, dan lees ik mee.',
    other: 'Deze tekst lijkt niet Nederlands of Engels. Kalm leest alleen die twee talen.',
    ready: 'Zo kan het weg.',
    readyOpen: (n) => `De toon is goed. ${n === 1 ? 'Eén vraag staat' : `${n} vragen staan`} nog open: geef daar antwoord op.`,
    revise: (n, open) =>
      `Verander nog ${things(n)}.${open === 0 ? '' : open === 1 ? ' Eén vraag staat nog open.' : ` ${open} vragen staan nog open.`}`,
    noReply: (n) =>
      n === 0 ? 'Hier hoeft geen antwoord op.' : `Hier hoeft geen antwoord op. Wil je toch iets sturen, verander dan ${things(n)}.`,
    safety: {
      reports: 'Veiligheid gaat voor. Je tekst blijft zoals je hem schreef. Hieronder staat wie kan helpen.',
      threatens: 'Stuur dit niet. Hier staat een dreiging in. Leg je telefoon even weg en praat met iemand.',
      received: 'Je hoeft hier nu niet op te antwoorden. Bewaar het bericht. Hieronder staat wie kan helpen.',
      crisis: 'Eerst dit: je hoeft dit niet alleen te dragen. Bel of chat nu met iemand die luistert.',
    },
  },
  principles: {
    brief: { ok: 'Kort genoeg.', change: () => 'Kan korter: één onderwerp, twee tot vijf zinnen.' },
    informative: { ok: 'Het gaat over de zaak.', change: (n) => `Houd het bij de kinderen en de afspraak (${n}).` },
    friendly: { ok: 'Vriendelijk van toon.', change: (n) => `Haal weg wat pijn doet of steekt (${n}).` },
    firm: { ok: 'Duidelijk en rustig.', change: (n) => `Zeg rustig wat je wilt en wanneer (${n}).` },
  },
  length: (n) => (n === 1 ? 'Eén zin' : `${n} zinnen`),
  open: {
    'say-what-you-saw': 'Wat heb je gezien of gehoord, en wanneer? Schrijf alleen dat.',
    'say-by-when': 'Wanneer hoort de ander het van je? Noem een dag.',
    'ask-by-when': 'Voor wanneer? Zet er een dag bij, of geef twee mogelijkheden om uit te kiezen.',
    'cite-the-plan': 'Noem alleen wat er is afgesproken: welk artikel van het ouderschapsplan, en wat daar staat.',
    'ask-it-plainly': 'Wat wil je dat er gebeurt? Vraag het in één zin.',
    'check-the-facts': 'Hier staan feiten tussen verwijten. Schrijf de feiten zelf in een gewone zin.',
  },
  checklist: [
    { id: 'brief', text: 'Is het kort?' },
    { id: 'informative', text: 'Staan er alleen feiten in die nodig zijn?' },
    { id: 'friendly', text: 'Is het vriendelijk?' },
    { id: 'firm', text: 'Is het duidelijk en rondt het af?' },
    { id: 'advice', text: 'Geen advies waar niet om gevraagd is?' },
    { id: 'admonishments', text: 'Geen vermaning of bevel?' },
    { id: 'apologies', text: 'Geen excuus dat verder gaat dan nodig?' },
    { id: 'reaction', text: 'Hoe zal de ander reageren als die dit leest?' },
    { id: 'change', text: 'Wil je nog iets weghalen, toevoegen of veranderen?' },
    { id: 'thoughts', text: 'Wil je zien hoe het ook kan?' },
  ],
};
