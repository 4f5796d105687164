import type { Language, Tag } from '../../types.ts';

// Stand-in until the reader lands: pronouns only, one clause a sentence.
const words = { writer: ['i', 'me', "i'm", "i've", "i'll"], reader: ['you', "you're", "you've", 'u'] };
const tag = (norm: string): Tag[] =>
  words.writer.includes(norm) ? ['Writer', 'Pronoun'] : words.reader.includes(norm) ? ['Reader', 'Pronoun'] : [];

export const en: Language = {
  code: 'en',
  abbreviations: new Set(['a.u.b.', 'bijv.', 'dhr.', 'e.g.', 'i.e.', 'mr.', 'mrs.', 'dr.', 'p.m.', 'a.m.']),
  classes: {},
  greetings: ['^ (hi|hello|hey|dear|morning) *?', '^ good (morning|afternoon|evening) *?'],
  closings: ['^ (thanks|thank you|regards|best|cheers|best wishes|kind regards|take care)'],
  read: (sentences) =>
    sentences.map((s) => {
      const tokens = s.words.map((w) => ({
        start: w.start,
        end: w.end,
        text: w.text,
        norm: w.norm,
        lemma: w.norm,
        tags: new Set<Tag>([
          ...tag(w.norm),
          ...(w.kind === 'punctuation'
            ? (['Punctuation'] as const)
            : w.kind === 'number'
              ? (['Number'] as const)
              : w.kind === 'time'
                ? (['Time'] as const)
                : w.kind === 'amount'
                  ? (['Money'] as const)
                  : w.kind === 'emoji'
                    ? (['Emoji'] as const)
                    : []),
        ]),
      }));
      const subject = tokens.some((t) => t.tags.has('Reader'))
        ? ('reader' as const)
        : tokens.some((t) => t.tags.has('Writer'))
          ? ('writer' as const)
          : ('none' as const);
      return {
        tokens,
        clauses:
          tokens.length === 0
            ? []
            : [
                {
                  start: s.start,
                  end: s.end,
                  act: s.text.includes('?') ? ('question' as const) : ('statement' as const),
                  subject,
                  verb: null,
                  from: 0,
                  to: tokens.length,
                  finite: -1,
                  subjectAt: -1,
                  subordinate: false,
                },
              ],
      };
    }),
};
