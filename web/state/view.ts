import { computed } from '@preact/signals';
import type { Edit, Span } from '../../rules/types.ts';
import { PRINCIPLE_NAMES } from '../parts/principle-names.ts';
import { sentenceAround } from '../parts/sentence.ts';
import { kept } from './kept.ts';
import type { Marked } from './move-report.ts';
import { busy, draft, failed, ignored, received, report, tooLong } from './state.ts';

export const keyOf = (f: { readonly rule: string; readonly text: string }): string => `${f.rule} ${f.text}`;

/** The findings that the writer wants to see, in the order of the text. */
export const findings = computed<readonly Marked[]>(() => {
  const off = new Set(kept.value.rulesOff ?? []);
  return (report.value?.findings ?? [])
    .filter((f) => !off.has(f.rule) && !ignored.value.has(keyOf(f)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
});
export const grave = computed(() => findings.value.filter((f) => f.severity !== 'hint'));
export const hints = computed(() => findings.value.filter((f) => f.severity === 'hint'));
export const openQuestions = computed(() => (draft.value.trim() ? (report.value?.questions ?? []).filter((q) => !q.answered) : []));

/** One way to put a place of the draft. */
type Way = Pick<Edit, 'start' | 'end' | 'replacement'>;
/** One sentence with its findings, and the ways to put it: what the rewrite makes of it first. */
export interface Group extends Span {
  readonly text: string;
  readonly findings: readonly Marked[];
  readonly ways: readonly Way[];
}
/** Findings by the sentence they stand in. */
export function groupBySentence(text: string, list: readonly Marked[], edits: readonly Edit[]): Group[] {
  const groups: { start: number; end: number; findings: Marked[] }[] = [];
  for (const f of list) {
    const at = sentenceAround(text, f);
    const last = groups.at(-1);
    if (last && f.start < last.end) {
      last.findings.push(f);
      last.end = Math.max(last.end, at.end);
    } else groups.push({ ...at, findings: [f] });
  }
  return groups.map((g) => ({
    ...g,
    text: text.slice(g.start, g.end),
    ways: waysFor(g, edits),
  }));
}

const MOST_WAYS = 3;
function waysFor(group: Span & { readonly findings: readonly Marked[] }, edits: readonly Edit[]): Way[] {
  const made = edits.filter((e) => /[\p{L}\p{N}]/u.test(e.replacement) && e.start < group.end && group.start < e.end);
  const offered = group.findings.flatMap(({ instead }) =>
    (instead?.texts ?? []).flatMap((t) => (t === '' ? [] : [{ start: instead!.start, end: instead!.end, replacement: t }])),
  );
  const seen = new Set<string>();
  return [...made, ...offered].filter((w) => !seen.has(w.replacement.trim()) && seen.add(w.replacement.trim())).slice(0, MOST_WAYS);
}

/** Groups that keep their identity while nothing of them changes, so that only a changed card is drawn anew. */
const steadyGroups = (list: { readonly value: readonly Marked[] }) => {
  let before: readonly Group[] = [];
  return computed(() => {
    const known = new Map(before.map((g) => [JSON.stringify(g), g]));
    const after = groupBySentence(draft.value, list.value, report.value?.rewrite.edits ?? []).map((g) => known.get(JSON.stringify(g)) ?? g);
    if (after.length !== before.length || after.some((g, n) => g !== before[n])) before = after;
    return before;
  });
};
export const graveGroups = steadyGroups(grave);
export const hintGroups = steadyGroups(hints);
/** There is a draft to speak of. */
export const written = computed(() => draft.value.trim() !== '');

/** The rewrite's edits for what the writer still wants to see changed, in the order of the text. */
export const edits = computed(() => {
  const live = report.value;
  if (!live) return [];
  const shown = (e: { start: number; end: number }) => findings.value.some((f) => f.start < e.end && e.start < f.end);
  const flagged = (e: { start: number; end: number }) => live.findings.some((f) => f.start < e.end && e.start < f.end);
  return live.rewrite.edits.filter((e) => shown(e) || !flagged(e)).sort((a, b) => a.start - b.start);
});

/** Our own threat in the draft: no polished version, no send buttons. */
export const threatens = computed(() => (report.value?.safety ?? []).some((s) => s.own && s.in === 'draft' && s.kind !== 'self-harm'));

export type Stand = 'start' | 'waiting' | 'trouble' | 'too-long' | 'other' | 'safety' | 'no-reply' | 'change' | 'answer' | 'ready' | 'read';
/** How it stands, in one word. */
export const stand = computed<Stand>(() => {
  const [written, got] = [draft.value.trim() !== '', received.value.trim() !== ''];
  if (tooLong.value) return 'too-long';
  if (failed.value) return 'trouble';
  if (!written && !got) return 'start';
  const live = report.value;
  if (!live) return busy.value ? 'waiting' : 'start';
  if (live.safety.length > 0) return 'safety';
  if (live.language === 'other') return 'other';
  if (!written) return live.questions.length === 0 && got ? 'no-reply' : 'read';
  if (grave.value.length > 0) return 'change';
  if (openQuestions.value.length > 0) return 'answer';
  return got && live.questions.length === 0 ? 'no-reply' : 'ready';
});

/** Whether each principle has something left to change. */
export const principles = computed(() =>
  PRINCIPLE_NAMES.map((name) => ({ name, left: grave.value.filter((f) => f.principle === name).length })),
);

/** A draft that may read differently tomorrow. */
export const heated = computed(() => grave.value.length >= 3 || grave.value.filter((f) => f.severity === 'serious').length >= 2);
