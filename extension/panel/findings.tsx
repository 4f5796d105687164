import type { Report, ReportFinding } from '../../rules/types.ts';
import { shownOf, waysOf } from '../page/live.ts';
import { nameOf, type Told } from '../types.ts';
import { command } from './link.ts';
import { useWords } from './words.ts';

/** What could change, in the order of the text; small tips folded below. */
export function Findings({ told, report }: { told: Told; report: Report }) {
  const w = useWords().panel;
  const shown = shownOf(report, new Set(told.ignored));
  const grave = shown.filter((f) => f.severity !== 'hint');
  const tips = shown.filter((f) => f.severity === 'hint');
  if (!told.text.trim()) return null;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">{w.findings.title}</h2>
      {shown.length === 0 && <p>{w.findings.none}</p>}
      {grave.map((f) => (
        <Finding key={`${f.rule} ${f.start}`} finding={f} told={told} />
      ))}
      {tips.length > 0 && (
        <details>
          <summary>{w.tips(tips.length)}</summary>
          {tips.map((f) => (
            <Finding key={`${f.rule} ${f.start}`} finding={f} told={told} />
          ))}
        </details>
      )}
    </section>
  );
}

function Finding({ finding: f, told }: { finding: ReportFinding; told: Told }) {
  const w = useWords();
  return (
    <article class={`card finding ${f.principle}`} aria-label={`${f.title}: ${f.text}`}>
      <h3>{f.title}</h3>
      <blockquote>{f.text}</blockquote>
      <p>{f.explain}</p>
      <div class="buttons">
        {waysOf(f, told.text).map((way) => (
          <button
            type="button"
            key={`${way.start} ${way.text}`}
            onClick={() =>
              command({
                kind: 'put',
                changes: [{ start: way.start, end: way.end, was: told.text.slice(way.start, way.end), text: way.text }],
              })
            }
          >
            {way.text ? w.card.replace(way.text) : way.whole ? w.card.drop : w.card.remove}
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => command({ kind: 'go', start: f.start })}>
          {w.panel.findings.show}
        </button>
        <button type="button" class="quiet" onClick={() => command({ kind: 'ignore', finding: nameOf(f) })}>
          {w.card.ignore}
        </button>
      </div>
    </article>
  );
}
