import { useMemo } from 'preact/hooks';
import { sayShortDay } from './format.ts';
import { showThose } from './go.ts';
import { KIND_OF_LANE, LANES, type Period, periodsIn } from './periods.ts';
import { marks, nameOf } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

const HEIGHT = 40;
const BAR = 10;

/** How many messages when, and what stood in them: one lane each, all by the same scale; the table under it says the same. */
export function Timeline({ report }: { report: ThreadReport }) {
  const w = words.value.timeline;
  const periods = useMemo(() => periodsIn(report, marks.value), [report]);
  if (!periods)
    return (
      <section class="card">
        <h2>{w.title}</h2>
        <p>{w.none}</p>
      </section>
    );
  const { per, list } = periods;
  const people = report.participants;
  const most = Math.max(1, ...list.flatMap((p) => people.map(({ id }) => p.by[id] ?? 0)));
  const lanes = LANES.filter((l) => list.some((p) => p.lanes[l] > 0));
  const [first, last] = [list[0]!, list.at(-1)!];
  return (
    <section class="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p class="hint">{w.per[per]}</p>
      <figure class="timeline" role="img" aria-label={w.alt(list.length, sayShortDay(first.from), sayShortDay(last.to))}>
        {people.map((p) => (
          <Lane
            key={p.id}
            title={nameOf(p.id)}
            list={list}
            height={(x) => (HEIGHT * (x.by[p.id] ?? 0)) / most}
            tall={HEIGHT}
            kind="messages"
          />
        ))}
        {lanes.map((l) => (
          <Lane key={l} title={w.lanes[l]} list={list} height={(x) => (x.lanes[l] > 0 ? 14 : 0)} tall={14} kind={l} />
        ))}
        <p class="ends">
          <span>{sayShortDay(first.from)}</span>
          <span>{sayShortDay(last.to)}</span>
        </p>
      </figure>
      <details>
        <summary>{w.table}</summary>
        <div class="wide">
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">{w.period}</th>
                {people.map((p) => (
                  <th scope="col" key={p.id}>
                    {nameOf(p.id)}
                  </th>
                ))}
                {lanes.map((l) => (
                  <th scope="col" key={l}>
                    {w.lanes[l]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list
                .filter((p) => people.some(({ id }) => p.by[id]))
                .map((p) => (
                  <tr key={p.from}>
                    <th scope="row">{per === 'day' ? sayShortDay(p.from) : w.from(sayShortDay(p.from))}</th>
                    {people.map(({ id }) => (
                      <td key={id}>
                        <Count
                          n={p.by[id] ?? 0}
                          label={nameOf(id)}
                          period={p}
                          show={() => showThose({ who: id, from: p.from, to: p.to })}
                        />
                      </td>
                    ))}
                    {lanes.map((l) => (
                      <td key={l}>
                        <Count
                          n={p.lanes[l]}
                          label={w.lanes[l]}
                          period={p}
                          show={() => showThose({ kind: KIND_OF_LANE[l], from: p.from, to: p.to })}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const Count = ({ n, label, period, show }: { n: number; label: string; period: Period; show: () => void }) =>
  n === 0 ? (
    <>0</>
  ) : (
    <button type="button" class="ref" aria-label={`${n}, ${label}, ${sayShortDay(period.from)}`} onClick={show}>
      {n}
    </button>
  );

interface LaneProps {
  readonly title: string;
  readonly list: readonly Period[];
  readonly height: (period: Period) => number;
  readonly tall: number;
  readonly kind: string;
}
const Lane = ({ title, list, height, tall, kind }: LaneProps) => (
  <div class="lane">
    <span>{title}</span>
    <svg
      viewBox={`0 0 ${list.length * BAR} ${tall}`}
      class={`of-${kind}`}
      height={tall}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {list.map((p, i) => {
        const h = height(p);
        return h > 0 && <rect key={p.from} x={i * BAR + 1} y={tall - h} width={BAR - 2} height={h} />;
      })}
    </svg>
  </div>
);
