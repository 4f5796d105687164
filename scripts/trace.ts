// Shows how sentences are read: tsx scripts/trace.ts nl "Je bent te laat." …
import { readingOf } from '../rules/index.ts';

const [code, ...texts] = process.argv.slice(2);
for (const text of texts) {
  for (const s of readingOf(text, code as 'nl' | 'en').sentences) {
    console.log(`[${s.part}] ${s.tokens.map((t) => `${t.text}{${t.lemma}|${[...t.tags].join(' ')}}`).join(' ')}`);
    for (const c of s.clauses)
      console.log(
        `   ${c.act} subj=${c.subject} verb=${JSON.stringify(c.verb)}${c.subordinate ? ' sub' : ''} marks=${c.marks.map((m) => m.name)} «${text.slice(c.start, c.end)}»`,
      );
  }
}
