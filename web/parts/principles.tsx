import { draft, report, words } from '../state.ts';
import { PRINCIPLE_NAMES } from './principle-names.ts';

/** BIFF in four words, each with a calm state and one line. */
export function Principles() {
  const w = words.value;
  if (!report.value || !draft.value.trim() || report.value.language === 'other') return null;
  const principles = report.value.principles;
  return (
    <ul class="principles">
      {PRINCIPLE_NAMES.map((p) => (
        <li class={`${p} ${principles[p].ok ? 'ok' : 'change'}`} key={p}>
          <strong>
            <span aria-hidden="true">{principles[p].ok ? '✓' : '•'}</span> {w.principles[p]}
          </strong>
          <span>{principles[p].text}</span>
        </li>
      ))}
    </ul>
  );
}
