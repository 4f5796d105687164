import type { Language } from '../../types.ts';
import { asking } from './asking.ts';
import { classes } from './classes.ts';
import { findClauses } from './clauses.ts';
import { content } from './content.ts';
import { danger } from './danger.ts';
import { ledger } from './ledger.ts';
import { questions } from './questions.ts';
import { seams } from './seams.ts';
import { knows, tagSentences, toToken } from './tag.ts';
import { weights } from './weights.ts';
import { writer } from './write.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** English: `compromise` behind our own tags, post-fixes and clauses (DESIGN.md section 4). */
export const en: Language = {
  code: 'en',
  abbreviations: new Set(
    words(
      'e.g. i.e. etc. mr. mrs. ms. dr. prof. st. no. vs. p.m. a.m. approx. asap. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. rd. ave. ft. incl. max. min. p.s. u.s. u.k. jr. sr.',
    ),
  ),
  classes,
  knows,
  questions,
  weights,
  seams,
  asking,
  content,
  danger,
  ledger,
  write: writer,
  greetings: [
    '^ (hi|hello|hey|dear|morning|afternoon|evening|hiya|heya|greetings|good morning|good afternoon|good evening|good day|howdy|yo|alright) (there|all|again|both|mr.|mrs.|ms.|dr.)? (#Name|#Noun|*)? (#Name|*)?',
  ],
  closings: [
    '^ (regards|kind regards|best regards|warm regards|many thanks|best wishes|all the best|best|cheers|take care|sincerely|yours sincerely|yours|yours truly|warmly|respectfully|with thanks|thanks|thank you|thanks so much|thanks again|thank you again|thanks a lot|ta|love|speak soon|talk soon|see you then|see you|bye|x|xx|kindly|thx|ttyl|cordially) ($|,|.|!|-|#Name $|#Noun $)',
    '^ (thanks|thank you|many thanks|cheers|regards|best|best wishes|kind regards) (and|in) (kind|best|warm|advance|regards)',
    '^ (have|enjoy) (a|your|the) (good|great|nice|lovely|wonderful|safe|restful|pleasant)? (day|weekend|evening|week|night|afternoon|morning|one|trip|holiday|time)',
    '^ (hope|i hope) you (have|had) a (good|great|nice|lovely) (day|weekend|evening|week)',
  ],
  read: (sentences, people) =>
    tagSentences(sentences, people).map((drafts) => {
      const clauses = findClauses(drafts);
      return { tokens: drafts.map(toToken), clauses };
    }),
};
