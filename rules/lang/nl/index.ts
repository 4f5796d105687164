import type { Language } from '../../types.ts';
import { asking } from './asking.ts';
import { classes } from './classes.ts';
import { findClauses } from './clauses.ts';
import { content } from './content.ts';
import { danger } from './danger.ts';
import { ledger } from './ledger.ts';
import { questions } from './questions.ts';
import { seams } from './seams.ts';
import { knows, tagWords, toToken } from './tag.ts';
import { weights } from './weights.ts';
import { writer } from './write.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Dutch: its own lexicon, verb table and context fixes (DESIGN.md section 4). */
export const nl: Language = {
  code: 'nl',
  abbreviations: new Set(
    words(`a.u.b. s.v.p. bijv. bv. b.v. d.w.z. dhr. mevr. mw. dr. drs. mr. ir. ing. prof. enz. etc. e.d. i.p.v. i.v.m. m.b.t. n.a.v. o.a. o.l.v. t.a.v. t.b.v. t.o.v. t.z.t. t/m. v.a. vgl. zgn. z.s.m. ca. evt. incl. excl.
      max. min. nl. nr. blz. tel. st. jl. j.l. a.s. m.i. p.p. p.m. i.o. u.z. jan. feb. mrt. apr. jun. jul. aug. sept. okt. nov. dec. ma. di. wo. do. vr. za. zo. mvg.`),
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
    '^ (hoi|hallo|dag|beste|hey|ha|hee|hi|hé|yo|lieve|geachte|hallootjes|goeiemorgen|goeiedag|goeiemiddag|goeienavond|goedemorgen|goedemiddag|goedenavond|goedendag|goeden avond|geachte heer|geachte mevrouw) (heer|mevrouw|mevr.|dhr.|allemaal|allebei|daar|weer)? (#Name|#Noun|*)? (#Name|*)?',
  ],
  closings: [
    '^ (met vriendelijke|met hartelijke|hartelijke|vriendelijke|met) (groet|groeten|groetjes)',
    '^ (groet|groeten|groetjes|groetje|grt|gr|gr.|grtjs|mvg|m.v.g.|mvg.|liefs|hoogachtend|vriendelijke groeten|gegroet|doei|doeg|ciao|tot dan|tot straks|tot morgen|x|xx|tot snel|tot later|veel groeten|met groet)',
    '^ (fijne|fijn|prettige|prettig|goede|goed|nog een fijne|nog een fijn|nog een prettige) (dag|weekend|avond|middag|ochtend|week|vakantie|weekeinde|dagje)',
    '^ (bedankt|alvast bedankt|dank|dank je|hartelijk dank|alvast dank|dank je wel|dankjewel|merci) (en groet|en groeten|en groetjes|alvast|,|$)',
  ],
  read: (sentences, people) =>
    sentences.map((s) => {
      const drafts = tagWords(s, people);
      const clauses = findClauses(drafts);
      return { tokens: drafts.map(toToken), clauses };
    }),
};
