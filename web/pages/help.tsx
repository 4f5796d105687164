import { HelpLines } from '../parts/help-lines.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { words } from '../state/state.ts';
import { SAFETY_KINDS } from '../words/kinds.ts';

export function Page() {
  const w = words.value;
  return (
    <>
      <PageHead title={w.shell.help} hint={w.safety.leave} />
      <section class="card">
        <HelpLines kinds={SAFETY_KINDS} />
      </section>
    </>
  );
}
