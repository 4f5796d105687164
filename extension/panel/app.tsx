import { useSignal } from '@preact/signals';
import type { Lang } from '../../rules/types.ts';
import { api } from '../browser.ts';
import { nameOf, type Told } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { Agree } from './agree.tsx';
import { Checklist } from './checklist.tsx';
import { Findings } from './findings.tsx';
import { ask, command, heard, tab } from './link.ts';
import { Notice } from './notice.tsx';
import { Received } from './received.tsx';
import { Rewrite } from './rewrite.tsx';
import { Safety } from './safety.tsx';
import { Site } from './site.tsx';
import { Trouble } from './trouble.tsx';
import { useWords, WordsContext } from './words.ts';

/** The panel: where Kalm reads, how the message stands, and everything that can be done about it. */
export function App({ language }: { language: Lang }) {
  const told = heard.value?.told;
  return (
    <WordsContext.Provider value={wordsOf(told?.shared.reader ?? language)}>
      <Head told={told} />
      <main>{told ? <Field told={told} /> : <NoField />}</main>
      <Foot />
    </WordsContext.Provider>
  );
}

function Head({ told }: { told: Told | undefined }) {
  const w = useWords();
  const shared = told?.shared;
  return (
    <header>
      <h1>{w.panel.title}</h1>
      {shared && (
        <p class="where" data-where={shared.where}>
          {shared.where === 'device' ? w.where.device : w.where.server(shared.address)}
        </p>
      )}
    </header>
  );
}

function NoField() {
  const w = useWords().panel;
  const refused = useSignal(false);
  const id = tab.value;
  if (id === undefined) return null;
  if (id === null) return <p>{w.noTicket}</p>;
  const start = async () => {
    refused.value = (await ask<boolean>({ kind: 'start', tab: id })) !== true;
    await command({ kind: 'tell' });
  };
  return (
    <section class="card">
      <p>{w.none}</p>
      <button type="button" onClick={start}>
        {w.start}
      </button>
      <p role="status">{refused.value ? w.cannot : ''}</p>
    </section>
  );
}

function Field({ told }: { told: Told }) {
  const { report, trouble } = told;
  const threatens = report?.safety.some((s) => s.in === 'draft' && s.own) ?? false;
  return (
    <>
      <Notice told={told} />
      {report && <Safety report={report} />}
      {trouble === 'agree' ? (
        <Agree told={told} />
      ) : trouble ? (
        <Trouble trouble={trouble} where={told.shared.where} />
      ) : (
        <Verdict told={told} />
      )}
      <Received told={told} />
      {report && !threatens && <Findings told={told} report={report} />}
      {report && !threatens && <Rewrite told={told} report={report} />}
      {report && !threatens && report.safety.length === 0 && <Checklist report={report} />}
    </>
  );
}

function Verdict({ told }: { told: Told }) {
  const w = useWords().panel;
  const { stage, report, ignored } = told;
  const left = report?.findings.filter((f) => ignored.includes(nameOf(f))).length ?? 0;
  const text = stage === 'empty' ? w.empty : report ? report.summary : w.waiting;
  return (
    <section class={`card verdict ${report?.verdict ?? ''}`} aria-busy={stage === 'waiting'}>
      <p role="status">{text}</p>
      {left > 0 && <p class="hint">{w.findings.left(left)}</p>}
    </section>
  );
}

function Foot() {
  const w = useWords().panel;
  const here = typeof tab.value === 'number';
  return (
    <footer>
      {here && <Site />}
      {heard.value && (
        <button
          type="button"
          onClick={() => {
            void command({ kind: 'stop' });
            heard.value = undefined;
          }}
        >
          {w.stop}
        </button>
      )}
      <button type="button" onClick={() => api.runtime.openOptionsPage()}>
        {w.settings}
      </button>
    </footer>
  );
}
