import type { Report } from '../../rules/types.ts';
import { useWords } from './words.ts';

/** The coach's ten questions; the last three are for the writer. */
export function Checklist({ report }: { report: Report }) {
  const w = useWords().panel.checklist;
  return (
    <details class="card checklist">
      <summary>{w.title}</summary>
      <ul>
        {report.checklist.map((c) => (
          <li key={c.id}>
            {c.text} <strong>{w[c.state]}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}
