import { sayNumber } from './format.ts';
import { showThose } from './go.ts';
import { MEASURES, type Measure } from './measures.ts';
import { nameOf } from './state.ts';
import { TOPICS } from './topics.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** The same measures for each, side by side; every number leads to its messages. */
export function Rhythm({ report }: { report: ThreadReport }) {
  const w = words.value.rhythm;
  const { enough, byParticipant } = report.patterns;
  const people = report.participants.filter((p) => byParticipant[p.id]);
  const shown = MEASURES.filter((m) => enough || !m.rate);
  const topics = enough ? TOPICS.filter((t) => people.some((p) => byParticipant[p.id]!.topicsPer10?.[t])) : [];
  const whose = (id: string, m: Measure): string => (m.others ? (people.length === 2 ? people.find((p) => p.id !== id)!.id : '') : id);
  return (
    <section class="card" aria-labelledby="rhythm-title">
      <h2 id="rhythm-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p class="hint">{w.hint}</p>
      {!enough && <p class="warn">{w.little}</p>}
      <div class="wide">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{w.measure}</th>
              {people.map((p) => (
                <th scope="col" key={p.id}>
                  {nameOf(p.id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((m) => (
              <tr key={m.name}>
                <th scope="row">{w.measures[m.name]}</th>
                {people.map((p) => {
                  const said = m.say(byParticipant[p.id]!);
                  return (
                    <td key={p.id}>
                      {said === null ? (
                        <small>{w.none}</small>
                      ) : (
                        <button
                          type="button"
                          class="ref"
                          aria-label={`${said}, ${w.measures[m.name]}, ${nameOf(p.id)}`}
                          onClick={() => showThose({ who: whose(p.id, m), kind: m.kind })}
                        >
                          {said}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {topics.length > 0 && (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={people.length + 1}>
                  {w.topics}
                </th>
              </tr>
              {topics.map((t) => (
                <tr key={t}>
                  <th scope="row">{words.value.topics[t]}</th>
                  {people.map((p) => {
                    const said = sayNumber(byParticipant[p.id]!.topicsPer10?.[t] ?? 0);
                    return (
                      <td key={p.id}>
                        <button
                          type="button"
                          class="ref"
                          aria-label={`${said}, ${words.value.topics[t]}, ${nameOf(p.id)}`}
                          onClick={() => showThose({ who: p.id, topic: t })}
                        >
                          {said}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          )}
        </table>
      </div>
    </section>
  );
}
