import { readFileSync, writeFileSync } from 'node:fs';
import { compileRules, sentenceFinder } from '../rules/engine/find.ts';
import { compileLanguage } from '../rules/engine/read.ts';
import { signContexts, signsOf } from '../rules/engine/signs.ts';
import { catalogue, readingOf } from '../rules/index.ts';
import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';

const langs = [
  { ...nl, weights: undefined },
  { ...en, weights: undefined },
].map(compileLanguage);
const rules = compileRules(
  catalogue().filter((r) => !r.signs),
  langs,
);
const out: string[] = [];
for (const arg of process.argv.slice(3)) {
  const [lang, set, file] = arg.split(':') as ['nl' | 'en', string, string];
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  let n = 0;
  for (const item of lines) {
    n++;
    if (item.lang !== lang) continue;
    if (item.safety) continue;
    const draft = item.draft ?? [{ t: item.text, l: [] }];
    let text = '';
    const spans = draft.map((s: any) => {
      if (text) text += s.p ? '\n\n' : ' ';
      const start = text.length;
      text += s.t;
      return { start, end: text.length, labels: s.l ?? [], k: s.k ?? 0 };
    });
    const message = readingOf(text, lang);
    const reply = (item.received ?? []).length > 0;
    const ctx = signContexts(message, reply, () => false);
    const find = sentenceFinder(message, rules, reply);
    message.sentences.forEach((s, i) => {
      if (s.part !== 'body' || s.lang !== lang) return;
      const own = spans.filter((x: any) => x.start < s.end && s.start < x.end);
      out.push(
        JSON.stringify({
          lang,
          set,
          m: `${set}-${n}`,
          text: s.text,
          signs: signsOf(s, ctx[i]!),
          labels: [...new Set(own.flatMap((x: any) => x.labels))],
          k: own.some((x: any) => x.k),
          named: [
            ...new Set(
              find(i, false)
                .filter((f) => f.severity !== 'hint')
                .map((f) => f.category),
            ),
          ],
          reply,
        }),
      );
    });
  }
}
writeFileSync(process.argv[2]!, out.join('\n'));
console.log(out.length);
