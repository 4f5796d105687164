import type { ReportFinding } from '../../rules/types.ts';
import { replaceInDraft, showInDraft } from '../edit.ts';
import { checked, draft, findings, fresh, ignored, keyOf, report, words } from '../state.ts';
import { sentenceAround } from './sentence.ts';

/** The findings in the order of the text, each with its why and its ways out. Hints stay folded. */
export function Findings() {
  const w = words.value.findings;
  if (!report.value || !draft.value.trim() || report.value.language === 'other') return null;
  const grave = findings.value.filter((f) => f.severity !== 'hint');
  const hints = findings.value.filter((f) => f.severity === 'hint');
  return (
    <section class="card">
      <h2>{w.title}</h2>
      {grave.length === 0 ? <p class="hint">{w.none}</p> : <List items={grave} />}
      {hints.length > 0 && (
        <details>
          <summary>
            {w.hints} ({hints.length})
          </summary>
          <List items={hints} />
        </details>
      )}
    </section>
  );
}

const List = ({ items }: { items: readonly ReportFinding[] }) => (
  <ol class="findings">
    {items.map((f) => (
      <li key={`${f.start} ${f.rule}`}>
        <Card finding={f} />
      </li>
    ))}
  </ol>
);

function Card({ finding: f }: { finding: ReportFinding }) {
  const w = words.value.findings;
  const stale = !fresh.value;
  const sentence = sentenceAround(checked.value.draft, f);
  return (
    <article class={`finding ${f.principle}`}>
      <h3>{f.title}</h3>
      <blockquote>{f.text}</blockquote>
      <p>{f.explain}</p>
      <div class="buttons">
        {f.suggestions.map((s) => (
          <button type="button" key={s.text} disabled={stale} onClick={() => replaceInDraft(f.start, f.end, s.text)}>
            {s.text === '' ? w.remove : w.replace(s.text)}
          </button>
        ))}
        <button type="button" disabled={stale} onClick={() => replaceInDraft(sentence.start, sentence.end, '')}>
          {w.drop}
        </button>
        <button type="button" class="quiet" disabled={stale} onClick={() => showInDraft(f.start, f.end)}>
          {w.show}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            ignored.value = new Set([...ignored.value, keyOf(f)]);
          }}
        >
          {w.ignore}
        </button>
      </div>
    </article>
  );
}
