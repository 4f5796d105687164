import type { Message, Rule } from '../../types.ts';

/** More matters than this in one message, and some stay unanswered. */
const MATTERS = 4;

/** From the fifth thing asked to the last. */
function manyTopics(message: Message) {
  const asks = message.sentences.filter(
    (s) => s.part === 'body' && !s.item && s.clauses.some((c) => !c.subordinate && (c.act === 'question' || c.act === 'request')),
  );
  return asks.length > MATTERS ? [{ start: asks[MATTERS]!.start, end: asks[asks.length - 1]!.end }] : [];
}

export const topics: Rule = {
  id: 'topics',
  category: 'topics',
  principle: 'brief',
  severity: 'hint',
  title: { nl: 'Veel onderwerpen', en: 'Many topics' },
  explain: {
    nl: 'Er staan veel vragen in één bericht. Kies wat nu nodig is en bewaar de rest.',
    en: 'There are many questions in one message. Choose what is needed now and keep the rest.',
  },
  source: 'BIFF, published principles: one topic',
  message: manyTopics,
  nl: {
    flags: [
      'Kun je haar laarzen meegeven? Heb je de juf gebeld? Wil je het formulier tekenen? Weet jij waar haar fiets staat? [Kun je donderdag ruilen? Wil je de tandarts bellen?]',
    ],
    passes: ['Kun je haar laarzen meegeven? Heb je de juf gebeld?'],
  },
  en: {
    flags: [
      'Can you pack her boots? Did you ring the teacher? Could you sign the form? Do you know where her bike is? [Can you swap Thursday? Could you ring the dentist?]',
    ],
    passes: ['Can you pack her boots? Did you ring the teacher?'],
  },
};
