import { Draft } from './parts/draft.tsx';
import { ExampleOffer } from './parts/example-offer.tsx';
import { Findings } from './parts/findings.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import { How } from './parts/how.tsx';
import { Lazy } from './parts/lazy.tsx';
import { Pause } from './parts/pause.tsx';
import { Printed } from './parts/printed.tsx';
import { Ready } from './parts/ready.tsx';
import { Received } from './parts/received.tsx';
import { Rewrite } from './parts/rewrite.tsx';
import { Safety } from './parts/safety.tsx';
import { type Page, page } from './router.ts';
import { words } from './state/state.ts';

/** Every page but the first is fetched when it is opened. */
const PAGES: Readonly<Record<Exclude<Page, 'compose'>, () => Promise<{ Page: () => preact.JSX.Element }>>> = {
  thread: () => import('./pages/thread.tsx'),
  about: () => import('./pages/about.tsx'),
  rules: () => import('./pages/rules.tsx'),
  privacy: () => import('./pages/privacy.tsx'),
  settings: () => import('./pages/settings.tsx'),
  help: () => import('./pages/help.tsx'),
};

export function App() {
  const open = page.value;
  return (
    <>
      <a class="skip" href="#main">
        {words.value.shell.skip}
      </a>
      <Header />
      <Compose />
      {open !== 'compose' && (
        <main class="page" id="main" tabIndex={-1}>
          <Lazy key={open} load={PAGES[open]} />
        </main>
      )}
      <Footer />
    </>
  );
}

/** Stays in place while another page is open, so that the text and the browser's undo are there on return. */
function Compose() {
  const here = page.value === 'compose';
  return (
    <main hidden={!here} id={here ? 'main' : undefined} tabIndex={-1}>
      <h1 class="unseen">Kalm</h1>
      <Safety />
      <ExampleOffer />
      <div class="columns">
        <div class="column">
          <Received />
          <Draft />
        </div>
        <div class="column">
          <How />
          <Pause />
          <Findings />
          <Rewrite />
          <Ready />
        </div>
      </div>
      <Printed />
    </main>
  );
}
