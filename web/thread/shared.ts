import { effect, signal } from '@preact/signals';
import { namesOnDevice } from '../engine/device.ts';
import { kept } from '../state/kept.ts';
import { language } from '../state/state.ts';
import { bareJson, emptyOf } from './bare.ts';
import { csvOf, keyCsv } from './csv.ts';
import { disguise } from './disguise.ts';
import { documentOf, type Form, type ReportDocument } from './document.ts';
import { type Entry, findEntries } from './pseudonym.ts';
import { nameOf, names, read, roleOf } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

export const form = signal<Form>('full');
export const withMessages = signal(true);
/** What the version with other names replaces; null until it was sought for this thread. */
export const entries = signal<{ readonly of: ThreadReport; readonly list: readonly Entry[] } | null>(null);
export const spared = signal<ReadonlySet<string>>(new Set());
export const added = signal<readonly string[]>([]);
const sought = new WeakMap<ThreadReport, ReadonlyMap<string, number>>();

// with the thread goes all that was made of it
effect(() => {
  if (read.value) return;
  entries.value = null;
  spared.value = new Set();
  added.value = [];
});

/** Seeks names once for a thread, then lists what is replaced. */
export async function seekEntries(report: ThreadReport): Promise<void> {
  const lang = report.language === 'other' ? language.value : report.language;
  const texts = [...report.messages.map((m) => m.text.slice(0, 20_000)), ...report.skipped.map((s) => s.text)];
  const found = sought.get(report) ?? (await namesOnDevice({ texts, lang }));
  sought.set(report, found);
  const wanted = [...added.value, ...(kept.value.children ?? [])];
  entries.value = { of: report, list: findEntries(report, { names: found, added: wanted, roleOf, called: words.value.share.kinds }) };
}

const used = (report: ThreadReport): readonly Entry[] =>
  entries.value?.of === report ? entries.value.list.filter((e) => !spared.value.has(e.from)) : [];

/** The report in the chosen version, and by which names it calls people: only the full one uses those of the mediator. */
function versionOf(report: ThreadReport): { report: ThreadReport; nameOf: (id: string) => string; source: string | null } {
  if (form.value === 'bare') return { report: emptyOf(report), nameOf: roleOf, source: null };
  if (form.value === 'pseudonym')
    return { report: disguise(report, used(report), roleOf, words.value.share.kinds.file), nameOf: roleOf, source: report.integrity.root };
  return { report, nameOf, source: null };
}

export const documentFor = (report: ThreadReport): ReportDocument =>
  documentOf({ ...versionOf(report), form: form.value, messages: withMessages.value });

/** A file of the chosen version. */
export async function fileFor(report: ThreadReport, kind: 'csv' | 'json' | 'docx'): Promise<Blob> {
  const version = versionOf(report);
  if (kind === 'csv') return new Blob([csvOf(version.report, version.nameOf)], { type: 'text/csv;charset=utf-8' });
  if (kind === 'json') {
    const data = form.value === 'bare' ? bareJson(report) : form.value === 'full' ? { ...report, names: namesFor(report) } : version.report;
    return new Blob([JSON.stringify(data, null, 1)], { type: 'application/json' });
  }
  const { wordOf } = await import('./word.ts');
  return wordOf(documentFor(report));
}
/** The names on the page beside those in the file: the seal holds the latter. */
const namesFor = (report: ThreadReport): Record<string, string> =>
  Object.fromEntries(report.participants.map((p) => [p.id, names.value[p.id]?.trim() || roleOf(p.id)]));

export function keyFor(report: ThreadReport): Blob {
  const w = words.value.share;
  const rows = used(report).map((e) => [e.to, e.from, w.kinds[e.kind], String(e.times)]);
  const people = report.participants.map((p) => [roleOf(p.id), p.name, w.kinds.person, '']);
  const listed = new Set(rows.map((r) => `${r[0]} ${r[1]}`));
  const all = [
    [w.keyTo, w.keyFrom, words.value.report.columns.kind, w.keyTimes],
    ...people.filter((p) => !listed.has(`${p[0]} ${p[1]}`)),
    ...rows,
  ];
  return new Blob([keyCsv(all)], { type: 'text/csv;charset=utf-8' });
}

const today = (): string => {
  const d = new Date();
  return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;
};
/** A file name that tells nothing of the thread, but which version it is: the one with names is not to be sent for the one without. */
export const fileName = (what: string, ending: string): string => `${what}-${today()}.${ending}`;
export const reportName = (ending: string): string => fileName(words.value.report.fileNames[form.value], ending);
