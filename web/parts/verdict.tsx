import { busy, draft, over, received, report, trouble, words } from '../state.ts';

/** One plain line first: what this message needs now. */
export function Verdict() {
  const w = words.value;
  const line =
    over.value > 0 ? w.errors.tooLong(over.value) : trouble.value ? w.errors[trouble.value] : (report.value?.summary ?? w.verdict.start);
  const state =
    over.value > 0 || trouble.value
      ? 'trouble'
      : draft.value.trim() || received.value.trim()
        ? (report.value?.verdict ?? 'waiting')
        : 'waiting';
  return (
    <section class={`card verdict ${state}`}>
      <h2>{w.verdict.title}</h2>
      <p class="summary" role="status" aria-live="polite">
        {line}
      </p>
      <p class="hint working">{busy.value && !trouble.value ? w.verdict.waiting : '\u00a0'}</p>
    </section>
  );
}
