import type { Finding, Label, Lang, Principle, Report, ReportFinding, ReportWords, Rule } from '../types.ts';
import { PRINCIPLES } from '../types.ts';
import type { Ways } from './rewrite/suggest.ts';

const CHECK_OF: Readonly<Record<string, (finding: Finding) => boolean>> = {
  advice: (f) => f.category === ('advice' satisfies Label),
  admonishments: (f) => f.category === ('command' satisfies Label),
  apologies: (f) => f.category === ('apology' satisfies Label),
};

const counts = (f: Finding): boolean => f.severity !== 'hint';

/** The four BIFF lines: how many findings each has, and one sentence. */
export function sayPrinciples(findings: readonly Finding[], words: ReportWords): Report['principles'] {
  const line = (principle: Principle) => {
    const mine = findings.filter((f) => f.principle === principle);
    const grave = mine.filter(counts).length;
    return {
      ok: grave === 0,
      findings: mine.length,
      text: grave === 0 ? words.principles[principle].ok : words.principles[principle].change(grave),
    };
  };
  return Object.fromEntries(PRINCIPLES.map((p) => [p, line(p)])) as unknown as Report['principles'];
}

/** The coach's ten questions: seven answered from the findings, three left to the writer. */
export function sayChecklist(findings: readonly Finding[], principles: Report['principles'], words: ReportWords): Report['checklist'] {
  return words.checklist.map(({ id, text }) => {
    const own = CHECK_OF[id];
    const principle = PRINCIPLES.find((p) => p === id);
    const yes = principle ? principles[principle].ok : own ? !findings.some((f) => counts(f) && own(f)) : null;
    return { id, text, state: yes === null ? 'ask' : yes ? 'yes' : 'no' } as const;
  });
}

/** A finding with its words, in the reader's language. */
export function sayFinding(finding: Finding, text: string, rule: Rule, reader: Lang, ways: Ways): ReportFinding {
  return {
    ...finding,
    text: text.slice(finding.start, finding.end),
    title: rule.title[reader],
    explain: rule.explain[reader],
    suggestions: ways.suggestions.map((s) => ({ text: s })),
    instead: ways.instead,
  };
}
