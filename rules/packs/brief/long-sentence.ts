import type { Message, Rule } from '../../types.ts';

/** B1 readers lose the thread after some thirty words; a list of facts reads on. */
const WORDS = 35;

function longSentences(message: Message) {
  return message.sentences.flatMap((s) => {
    if (s.part !== 'body' || s.item) return [];
    const words = s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
    const facts = s.facts.filter((f) => f.kind !== 'name').length;
    if (words.length - facts * 4 <= WORDS) return [];
    return [{ start: words[0]!.start, end: words[words.length - 1]!.end }];
  });
}

export const longSentence: Rule = {
  id: 'long-sentence',
  category: 'long-sentence',
  principle: 'brief',
  severity: 'hint',
  title: { nl: 'Lange zin', en: 'Long sentence' },
  explain: { nl: 'Maak er twee zinnen van. Dat leest rustiger.', en: 'Make two sentences of it. That reads more calmly.' },
  source: 'Plain language, B1: one thought a sentence',
  message: longSentences,
  nl: {
    flags: [
      '[Ik heb met de juf gepraat over hoe het in de klas gaat en ze zei dat het best goed gaat met lezen maar dat rekenen nog lastig is en dat we daar thuis samen met hem aan kunnen werken met spelletjes].',
    ],
    passes: ['Ik heb met de juf gepraat over hoe het in de klas gaat, en ze zei dat het best goed gaat met lezen.'],
  },
  en: {
    flags: [
      '[I talked to the teacher about how it goes in class and she said that reading goes well but that maths is still hard and that we could work on it with him at home by playing a few games together].',
    ],
    passes: ['I talked to the teacher about how it goes in class, and she said that reading goes well.'],
  },
};
