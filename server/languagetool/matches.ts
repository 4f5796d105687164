import type { Report, ReportFinding } from '../../rules/index.ts';
import type { Plain } from './annotated.ts';

/** One remark, as LanguageTool gives it. */
export interface Match {
  readonly message: string;
  readonly shortMessage: string;
  readonly replacements: { value: string }[];
  readonly offset: number;
  readonly length: number;
  readonly context: { text: string; offset: number; length: number };
  readonly sentence: string;
  readonly type: { typeName: string };
  readonly rule: { id: string; description: string; issueType: string; category: { id: string; name: string } };
  readonly ignoreForIncompleteSentence: boolean;
  readonly contextForSureMatch: number;
}
/** Which remarks a client wants. */
export interface Choice {
  readonly picky: boolean;
  readonly enabledOnly: boolean;
  readonly enabled: ReadonlySet<string>;
  readonly disabled: ReadonlySet<string>;
}

/** Characters of the text that are shown on each side of a remark. */
const AROUND = 40;

/** The findings of a report as remarks. A danger that the writer reports is never marked; a threat or despair of their own is, first, without a replacement. */
export function matchesOf(report: Report, plain: Plain, sentences: readonly Sentence[], choice: Choice): Match[] {
  const place = (start: number, end: number) => {
    const sent = plain.sent(start, end);
    const from = Math.max(0, start - AROUND);
    const to = Math.min(plain.text.length, end + AROUND);
    const [left, right] = [from > 0 ? '...' : '', to < plain.text.length ? '...' : ''];
    return {
      whole: sent.whole,
      offset: sent.start,
      length: sent.end - sent.start,
      context: {
        text: left + plain.text.slice(from, to).replaceAll(/\s/g, ' ') + right,
        offset: left.length + start - from,
        length: end - start,
      },
      sentence: sentences.find((s) => start >= s.start && start < s.end)?.text ?? '',
      ignoreForIncompleteSentence: false,
      contextForSureMatch: 0,
    };
  };
  const dangers = report.safety
    .filter((s) => s.in === 'draft' && s.own)
    .map((s): Match => {
      const { whole: _, ...at } = place(s.start, s.end);
      return {
        message: [s.message, ...s.help.map((h) => `${h.name}: ${h.number} (${h.country}, ${h.hours})`)].join(' '),
        shortMessage: '',
        replacements: [],
        ...at,
        type: { typeName: 'Other' },
        rule: { id: `safety-${s.kind}`, description: s.message, issueType: 'uncategorized', category: { id: 'SAFETY', name: 'Safety' } },
      };
    });
  const remarks = report.findings
    .filter((f) => wanted(f.rule, f.category, f.severity, choice))
    .map((f): Match => {
      const { start, end, values } = changeFor(f, report);
      const { whole, ...at } = place(start, end);
      return {
        message: f.explain,
        shortMessage: f.title,
        replacements: whole ? values.map((value) => ({ value })) : [],
        ...at,
        type: { typeName: f.severity === 'hint' ? 'Hint' : 'Other' },
        rule: { id: f.rule, description: f.title, issueType: 'style', category: { id: f.category.toUpperCase(), name: f.category } },
      };
    });
  return [...dangers, ...remarks.sort((a, b) => a.offset - b.offset)];
}

/** What may stand in place of a finding: its own suggestions, or the rewrite of the sentence that it alone is in, and then of the whole sentence. */
function changeFor(f: ReportFinding, report: Report): { start: number; end: number; values: readonly string[] } {
  const within = (e: { start: number; end: number }) => report.findings.filter((o) => o.start < e.end && o.end > e.start).length === 1;
  const edit = report.rewrite.edits.find((e) => e.start <= f.start && e.end >= f.end && within(e));
  if (f.suggestions.length > 0 || edit === undefined) return { start: f.start, end: f.end, values: f.suggestions.map((s) => s.text) };
  return { start: edit.start, end: edit.end, values: [edit.replacement] };
}

function wanted(rule: string, category: string, severity: string, choice: Choice): boolean {
  const named = (list: ReadonlySet<string>) => list.has(rule) || list.has(category);
  if (named(choice.disabled)) return false;
  if (choice.enabledOnly || choice.enabled.size > 0) if (named(choice.enabled)) return true;
  return !choice.enabledOnly && (severity !== 'hint' || choice.picky);
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** The sentences of a text, for the client to show; the engine has its own. */
export const sentencesOf = (text: string, language: string): Sentence[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    const start = index + segment.indexOf(trimmed);
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length, text: trimmed }];
  });
