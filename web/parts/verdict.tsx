import { goToDraft } from '../state/edit.ts';
import { asker, busy, checkSoon, draft, online, over, readAt, received, report, where, words } from '../state/state.ts';
import { edits, grave, heated, openQuestions, type Stand, stand } from '../state/view.ts';
import { goTo, goToFinding, goToRewrite } from './move.ts';

/** One plain line on how it stands, and the one next step. */
export function Verdict() {
  const w = words.value;
  const now = stand.value;
  const step = stepOf(now);
  return (
    <div class={`verdict ${now}`} aria-busy={busy.value}>
      <p class="said" role="status">
        {lineOf(now)}
      </p>
      {step && (
        <button type="button" class="main" onClick={step.go}>
          {step.text}
        </button>
      )}
      {now === 'change' && heated.value && edits.value.length > 0 && (
        <button type="button" class="quiet" onClick={goToRewrite}>
          {w.rewrite.title}
        </button>
      )}
      <p class="hint working" aria-hidden="true">
        {busy.value && now !== 'waiting' ? w.verdict.waiting : '\u00a0'}
      </p>
      <Notice />
    </div>
  );
}

function Notice() {
  const w = words.value.notice;
  if (where.value !== 'server' || readAt.value !== 'device' || !report.value) return null;
  return (
    <p class="hint notice" role="status">
      {online.value ? w.gone : w.offline}
    </p>
  );
}

function lineOf(now: Stand): string {
  const w = words.value.verdict;
  const noReply = received.value.trim() !== '' && report.value?.questions.length === 0;
  switch (now) {
    case 'start':
    case 'waiting':
    case 'read':
    case 'ready':
    case 'trouble':
      return w[now];
    case 'too-long':
      return w.tooLong(Math.max(over.value.draft, over.value.received));
    case 'other':
      return report.value!.summary;
    case 'safety':
      return words.value.safety.said;
    case 'no-reply':
      return draft.value.trim() ? w.noReply : w.noReplyEmpty;
    case 'change':
      return noReply ? w.changeNoReply(grave.value.length) : w.change(grave.value.length);
    case 'answer':
      return w.answer(openQuestions.value.length);
  }
}

function stepOf(now: Stand): { readonly text: string; readonly go: () => void } | undefined {
  const w = words.value.verdict.steps;
  const to = (id: string) => () => goTo(id);
  switch (now) {
    case 'change':
      return { text: w.change, go: () => goToFinding(grave.value[0]!.id) };
    case 'answer':
      return { text: `${w.answer}: “${openQuestions.value[0]!.text}”`, go: () => goToDraft() };
    case 'ready':
      return { text: w.ready, go: to('ready-title') };
    case 'safety':
      return { text: w.safety, go: to('safety-title') };
    case 'trouble':
      return {
        text: w.trouble,
        go: () => {
          asker.serverMayBeBack();
          checkSoon(0);
        },
      };
    default:
      return undefined;
  }
}
