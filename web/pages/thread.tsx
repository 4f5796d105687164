import { useEffect } from 'preact/hooks';
import { PageHead } from '../parts/page-head.tsx';
import { Busy, TroubleCard } from '../thread/busy.tsx';
import { Danger } from '../thread/danger.tsx';
import { AskDates } from '../thread/dates.tsx';
import { addFiles, Give } from '../thread/give.tsx';
import { LedgerCards } from '../thread/ledger.tsx';
import { Messages } from '../thread/messages.tsx';
import { Proof } from '../thread/proof.tsx';
import { Rhythm } from '../thread/rhythm.tsx';
import { Sequence } from '../thread/sequence.tsx';
import { Share } from '../thread/share.tsx';
import { read, stage } from '../thread/state.ts';
import { Names, Summary } from '../thread/summary.tsx';
import { Timeline } from '../thread/timeline.tsx';
import { words } from '../thread/words.ts';
import '../style/thread.css';

/** The review of a thread: give, read, and then the process first and the wording last. */
export function Page() {
  const w = words.value;
  const report = read.value?.report;
  useEffect(catchDrops, []);
  return (
    <div class={stage.value === 'read' ? 'review' : undefined}>
      <PageHead title={w.title} hint={w.lead} />
      <p>{w.rule}</p>
      <TroubleCard />
      {stage.value === 'give' && <Give />}
      {stage.value === 'busy' && <Busy />}
      {stage.value === 'dates' && <AskDates />}
      {stage.value === 'read' && report && (
        <>
          <Summary report={report} />
          <Danger report={report} />
          <Names report={report} />
          <LedgerCards report={report} />
          <Rhythm report={report} />
          <Timeline report={report} />
          <Sequence report={report} />
          <Messages report={report} />
          <Share report={report} />
          <Proof report={report} />
        </>
      )}
    </div>
  );
}

/** A file may be dropped anywhere: beside the mark it would else take the place of the page, and all would be gone. */
function catchDrops(): () => void {
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (stage.value === 'give') addFiles(event.dataTransfer.files);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}
