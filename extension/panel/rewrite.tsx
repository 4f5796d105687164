import { useSignal } from '@preact/signals';
import { diffWordsWithSpace } from 'diff';
import type { Edit, Report } from '../../rules/types.ts';
import { keepLine } from '../page/live.ts';
import type { Change, Told } from '../types.ts';
import { command } from './link.ts';
import { useWords } from './words.ts';

/** Another way to put it, folded until asked: what goes is struck through, what comes is underlined; one by one or all at once. */
export function Rewrite({ told, report }: { told: Told; report: Report }) {
  const w = useWords().panel.rewrite;
  const open = useSignal(false);
  const { open: places } = report.rewrite;
  const edits = report.rewrite.edits.map((e) => keepLine(told.text, e));
  if (edits.length + places.length === 0) return null;
  return (
    <details
      class="card rewrite"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{w.title}</summary>
      {open.value && <Inside told={told} edits={edits} places={places} />}
    </details>
  );
}

function Inside({ told, edits, places }: { told: Told; edits: readonly Edit[]; places: Report['rewrite']['open'] }) {
  const w = useWords().panel.rewrite;
  const { text } = told;
  const changeOf = (e: Edit): Change => ({ start: e.start, end: e.end, was: text.slice(e.start, e.end), text: e.replacement });
  const after = [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.replacement + t.slice(e.end), text);
  return (
    <>
      <p class="hint">{w.hint}</p>
      <ol class="edits">
        {edits.map((e) => (
          <li key={e.start}>
            <p class="proposal">
              <Difference before={text.slice(e.start, e.end).trim()} after={e.replacement.trim()} />
            </p>
            {!e.replacement.trim() && <p class="hint">{w.gone}</p>}
            <button type="button" onClick={() => command({ kind: 'put', changes: [changeOf(e)] })}>
              {w.take}
            </button>
          </li>
        ))}
      </ol>
      {places.map((p) => (
        <div key={p.start}>
          <h3>{w.open}</h3>
          <blockquote>{text.slice(p.start, p.end)}</blockquote>
          <p>{p.reason}</p>
        </div>
      ))}
      {edits.length > 0 && (
        <>
          <h3>{w.result}</h3>
          {after.trim() ? <p class="proposal whole">{after.trim()}</p> : <p>{w.empty}</p>}
          <button type="button" class="main" onClick={() => command({ kind: 'put', changes: edits.map(changeOf) })}>
            {w.takeAll}
          </button>
        </>
      )}
    </>
  );
}

function Difference({ before, after }: { before: string; after: string }) {
  return <>{diffWordsWithSpace(before, after).map((c) => (c.added ? <ins>{c.value}</ins> : c.removed ? <del>{c.value}</del> : c.value))}</>;
}
