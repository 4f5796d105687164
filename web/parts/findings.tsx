import { useEffect } from 'preact/hooks';
import { ignored, report, words } from '../state/state.ts';
import { type Group, grave, graveGroups, hintGroups, hints, written } from '../state/view.ts';
import { changed, takeBack } from './changed.ts';
import { FindingCard } from './finding-card.tsx';
import { onFindingKeys } from './move.ts';

const SHOWN = 4;

/** What could change, sentence by sentence in the order of the text; small tips stay folded. */
export function Findings() {
  useEffect(() => {
    addEventListener('keydown', onFindingKeys);
    return () => removeEventListener('keydown', onFindingKeys);
  }, []);
  const w = words.value.findings;
  const live = report.value;
  if (!live || !written.value || live.language === 'other') return null;
  // a furious draft has many: the first few are enough to begin with
  const all = graveGroups.value;
  const shown = all.length > SHOWN + 1 ? SHOWN : all.length;
  const [first, rest] = [all.slice(0, shown), all.slice(shown)];
  return (
    <section class="card findings" aria-labelledby="findings-title">
      <h2 id="findings-title" tabIndex={-1}>
        {w.title}
      </h2>
      <div class="row" role="status">
        {changed.value && (
          <>
            {w.changed}{' '}
            <button type="button" class="quiet" onClick={takeBack}>
              {w.undo}
            </button>
          </>
        )}
      </div>
      {grave.value.length === 0 ? <p>{w.none}</p> : <p class="hint keys">{w.keys}</p>}
      <List groups={first} />
      {rest.length > 0 && (
        <details>
          <summary>{w.rest(rest.length)}</summary>
          <List groups={rest} />
        </details>
      )}
      {hints.value.length > 0 && (
        <details>
          <summary>{w.tips(hints.value.length)}</summary>
          <List groups={hintGroups.value} />
        </details>
      )}
      {ignored.value.size > 0 && (
        <p class="hint">
          {w.left(ignored.value.size)}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => {
              ignored.value = new Set();
            }}
          >
            {w.again}
          </button>
        </p>
      )}
    </section>
  );
}

const List = ({ groups }: { groups: readonly Group[] }) => (
  <ol class="groups">
    {groups.map((g) => (
      <li key={g.findings[0]!.id}>
        <FindingCard group={g} />
      </li>
    ))}
  </ol>
);
