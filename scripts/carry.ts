// npm run carry: how well the signs carry over: fits the weights on some development sets and scores the others, without touching the frozen tables.
import { compileEngine, createCheck, type EngineParts } from '../rules/engine/check.ts';
import { LABELS, type Lang, type Language } from '../rules/index.ts';
import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';
import { profiles } from '../rules/lang/profiles.ts';
import { rules } from '../rules/packs/index.ts';
import { safetyClasses } from '../rules/packs/safety/classes.ts';
import { dangers } from '../rules/packs/safety/index.ts';
import { en as wordsEn } from '../rules/words/en.ts';
import { nl as wordsNl } from '../rules/words/nl.ts';
import { fitLanguage } from './fit/fit.ts';
import { type Item, joinSentences, readCorpus, rowsOf } from './fit/rows.ts';

const silent = { situation: 'reports' as const, message: '', help: [] };
export function checkWith(languages: readonly Language[], onAnswer?: EngineParts['onAnswer']) {
  return createCheck(
    compileEngine({
      ...(onAnswer ? { onAnswer } : {}),
      version: '0',
      languages,
      profiles,
      rules,
      words: { nl: wordsNl, en: wordsEn },
      safety: { dangers, classes: safetyClasses, say: () => silent },
    }),
  );
}

export function scoreSet(check: ReturnType<typeof checkWith>, lang: Lang, set: string) {
  const n = { tp: 0, fp: 0, fn: 0, clean: 0, cleanFlagged: 0 };
  const per = Object.fromEntries(LABELS.map((l) => [l, { tp: 0, fp: 0, fn: 0 }]));
  for (const item of readCorpus<Item>(set)) {
    const { text, spans } = joinSentences(item.draft);
    const received = joinSentences(item.received ?? []).text;
    const findings = check({ text, language: lang, ...(received ? { received } : {}) }).findings.filter(
      (f) => f.severity !== 'hint' && (LABELS as readonly string[]).includes(f.category),
    );
    let gold = false;
    let got = false;
    spans.forEach((s, i) => {
      const want = new Set(item.draft[i]!.l ?? []);
      const has = new Set(findings.filter((f) => f.start < s.end && s.start < f.end).map((f) => f.category as string));
      if (want.size && has.size) n.tp++;
      else if (has.size) n.fp++;
      else if (want.size) n.fn++;
      gold ||= want.size > 0;
      got ||= has.size > 0;
      for (const l of LABELS) {
        const c = per[l]!;
        if (want.has(l) && has.has(l)) c.tp++;
        else if (has.has(l)) c.fp++;
        else if (want.has(l)) c.fn++;
      }
    });
    if (!gold) {
      n.clean++;
      if (got) n.cleanFlagged++;
    }
  }
  const f = (c: { tp: number; fp: number; fn: number }) => (c.tp ? (2 * c.tp) / (2 * c.tp + c.fp + c.fn) : 0);
  return {
    p: n.tp / (n.tp + n.fp || 1),
    r: n.tp / (n.tp + n.fn || 1),
    clean: n.cleanFlagged / (n.clean || 1),
    labels: Object.fromEntries(
      LABELS.map((l) => [
        l,
        { p: per[l]!.tp / (per[l]!.tp + per[l]!.fp || 1), r: per[l]!.tp / (per[l]!.tp + per[l]!.fn || 1), n: per[l]!.tp + per[l]!.fn },
      ]),
    ),
    macro: LABELS.reduce((t, l) => t + f(per[l]!), 0) / LABELS.length,
  };
}

/** `a` is dev-nl-a, `1` is learn-nl-1, `held` is held-nl. */
const fileOf = (lang: Lang, names: string): string[] =>
  names.split(',').map((n) => (n === 'held' ? `held-${lang}` : `${/\d/.test(n) ? 'learn' : 'dev'}-${lang}-${n}`));

if (import.meta.url === `file://${process.argv[1]}`) {
  const [train = 'a,b', test = 'c', langs = 'nl,en'] = process.argv.slice(2);
  for (const lang of langs.split(',') as Lang[]) {
    const base = lang === 'nl' ? nl : en;
    const weights = train === 'none' ? undefined : fitLanguage(rowsOf(lang, fileOf(lang, train)));
    const learnt = { ...base, weights, content: weights?.content };
    const check = checkWith([lang === 'nl' ? learnt : nl, lang === 'en' ? learnt : en]);
    for (const set of fileOf(lang, test)) {
      const s = scoreSet(check, lang, set);
      const pct = (x: number) => (100 * x).toFixed(1);
      console.log(`${lang} ${train} -> ${set}: P ${pct(s.p)} R ${pct(s.r)} clean flagged ${pct(s.clean)} macro-F1 ${pct(s.macro)}`);
      if (process.env.LABELS)
        for (const l of LABELS) console.log(`   ${l.padEnd(10)} P ${pct(s.labels[l]!.p)} R ${pct(s.labels[l]!.r)} n ${s.labels[l]!.n}`);
    }
  }
}
