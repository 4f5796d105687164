import { Checklist } from './parts/checklist.tsx';
import { DraftField } from './parts/draft-field.tsx';
import { Findings } from './parts/findings.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import { Principles } from './parts/principles.tsx';
import { Questions } from './parts/questions.tsx';
import { ReceivedField } from './parts/received-field.tsx';
import { Rewrite } from './parts/rewrite.tsx';
import { Safety } from './parts/safety.tsx';
import { Send } from './parts/send.tsx';
import { Verdict } from './parts/verdict.tsx';

export function App() {
  return (
    <>
      <Header />
      <main>
        <Safety />
        <div class="columns">
          <div class="column">
            <ReceivedField />
            <Questions />
            <DraftField />
          </div>
          <div class="column">
            <Verdict />
            <Principles />
            <Findings />
            <Rewrite />
            <Checklist />
            <Send />
          </div>
        </div>
      </main>
      <Footer />
    </>
  );
}
