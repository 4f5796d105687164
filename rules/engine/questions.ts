import type { Message, Question } from '../types.ts';

/** Placeholder until rules/engine/questions/ lands: sentences with a question mark. */
export function findQuestions(received: Message): Question[] {
  return received.sentences.flatMap((s, n) =>
    s.part === 'body' && s.text.includes('?')
      ? [{ start: s.start, end: s.end, kind: 'question' as const, sentence: n, answered: false, answer: null }]
      : [],
  );
}
