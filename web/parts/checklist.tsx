import { draft, report, words } from '../state.ts';

const SIGN = { yes: '✓', no: '•', ask: '?' } as const;

/** The coach's ten questions: seven are answered, the last three are the writer's. */
export function Checklist() {
  if (!report.value || !draft.value.trim() || report.value.language === 'other') return null;
  return (
    <details class="card checklist">
      <summary>{words.value.checklist.title}</summary>
      <ol>
        {report.value.checklist.map((c) => (
          <li key={c.id} class={c.state}>
            <span aria-hidden="true">{SIGN[c.state]}</span> {c.text}
          </li>
        ))}
      </ol>
    </details>
  );
}
