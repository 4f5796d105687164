import { report, words } from '../state/state.ts';
import { principles, written } from '../state/view.ts';

/** BIFF in four words, each with a calm state and one line of text. */
export function Glance() {
  const w = words.value.glance;
  const live = report.value;
  if (!live || !written.value || live.language === 'other' || live.safety.length > 0) return null;
  return (
    <ul class="glance" aria-label={w.title}>
      {principles.value.map(({ name, left }) => (
        <li class={`${name} ${left === 0 ? 'ok' : 'change'}`} key={name}>
          <strong>{w[name].name}</strong>
          <span>{left > 0 ? w[name].change : name === 'brief' ? w.brief.ok(live.measures.sentences) : w[name].ok}</span>
        </li>
      ))}
    </ul>
  );
}
