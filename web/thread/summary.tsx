import { useEffect, useRef } from 'preact/hooks';
import { language } from '../state/state.ts';
import { numberOf, sayDay } from './format.ts';
import { Listed } from './listed.tsx';
import { clearThread, names, read, roleOf, start } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** A warning as people read it: messages count from 1 there. */
export const sayNote = ({ code, about, text }: ThreadReport['warnings'][number]): string => {
  const n = /^\d+/.exec(about)?.[0];
  return n && (code === 'sender-inferred' || code === 'message-long')
    ? text.replace(about, about.replace(n, String(numberOf(Number(n)))))
    : text.replace(/\s*\((?:dateOrder)\)/, '');
};

/** What was read: how much, from when, and what did not go as it should. */
export function Summary({ report }: { report: ThreadReport }) {
  const w = words.value.read;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), [report]);
  const days = report.messages.flatMap((m) => (m.at ? [m.at] : [])).sort();
  const { at, reader } = read.value!;
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={head} id="read-title">
        {w.title}
      </h2>
      <p class="said">{w.summary(report.messages.length, days[0] ? sayDay(days[0]) : '', days.length > 0 ? sayDay(days.at(-1)!) : '')}</p>
      <p class="hint">{w.at[at]}</p>
      {reader !== language.value && (
        <p class="row">
          <span>{w.reread}</span>
          <button type="button" onClick={() => void start(report.dates?.order)}>
            {w.rereadDo}
          </button>
        </p>
      )}
      <Overview report={report} />
      {report.warnings.length > 0 && (
        <details>
          <summary>{w.warnings(report.warnings.length)}</summary>
          <Listed items={report.warnings} each={(x) => sayNote(x)} />
        </details>
      )}
      {report.skipped.length > 0 && (
        <details>
          <summary>{w.skipped(report.skipped.length)}</summary>
          <Listed
            items={report.skipped}
            each={(s) => (
              <>
                {w.place(s.file, s.line)}: {s.reason} <q>{s.text.slice(0, 200)}</q>
              </>
            )}
          />
        </details>
      )}
      <button type="button" class="quiet" title={w.newHint} onClick={clearThread}>
        {w.new}
      </button>
    </section>
  );
}

/** The whole review in a few numbers, each leading to its part. */
function Overview({ report }: { report: ThreadReport }) {
  const w = words.value;
  const { questions, agreements, proposals, promises } = report.ledger;
  const parts: readonly (readonly [id: string, title: string, count: number | null])[] = [
    ['danger', w.safety.title, report.safety.length],
    ['open', w.ledger.open, questions.filter((q) => !q.control && !q.answered).length],
    ['agreements', w.ledger.agreements, agreements.length],
    ['proposals', w.ledger.proposals, proposals.filter((p) => p.open).length],
    ['promises', w.ledger.promises, promises.length],
    ['rhythm', w.rhythm.title, null],
    ['timeline', w.timeline.title, null],
    ['sequence', w.sequence.title, null],
    ['list', w.list.title, report.messages.length],
    ['share', w.share.title, null],
  ];
  return (
    <nav class="overview" aria-label={w.overview}>
      {parts.map(([id, title, count]) => (
        <button type="button" class="ref" key={id} onClick={() => toPart(`${id}-title`)}>
          {title} {count !== null && <span class="count">{count}</span>}
        </button>
      ))}
    </nav>
  );
}
const toPart = (id: string): void => {
  const head = document.getElementById(id);
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
};

/** Who is who: the names on this page, by default without any. */
export function Names({ report }: { report: ThreadReport }) {
  const w = words.value.names;
  const count = (id: string): number => report.messages.filter((m) => m.from === id).length;
  const inferred = report.messages.filter((m) => m.inferred).length;
  return (
    <section class="card">
      <h2>{w.title}</h2>
      <p class="hint">{w.hint}</p>
      {report.participants.length > 2 && <p class="warn">{w.many}</p>}
      {report.participants.length === 1 && <p class="warn">{w.one}</p>}
      {inferred > 0 && <p class="warn">{w.inferred(inferred)}</p>}
      <ul class="plain people">
        {report.participants.map((p) => (
          <li key={p.id}>
            <label for={`name-${p.id}`}>{w.inFile(p.name === '?' ? w.unknown : p.name, count(p.id))}</label>
            <input
              id={`name-${p.id}`}
              class="field"
              autocomplete="off"
              maxLength={60}
              value={names.value[p.id] ?? roleOf(p.id)}
              onInput={(event) => {
                names.value = { ...names.value, [p.id]: event.currentTarget.value };
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
