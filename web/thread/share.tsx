import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Key } from './key.tsx';
import { saveFile } from './save.ts';
import { documentFor, entries, fileFor, form, reportName, withMessages } from './shared.ts';
import { layOut } from './sheet.tsx';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** The report to keep or give: full, with other names, or without content; on paper or as a file. */
export function Share({ report }: { report: ThreadReport }) {
  const w = words.value.share;
  const said = useSignal('');
  const ready = form.value !== 'pseudonym' || entries.value?.of === report;
  useEffect(() => printAnyWay(report), [report]);
  const save = async (ending: 'csv' | 'json' | 'docx'): Promise<void> => {
    said.value = w.making;
    try {
      const name = reportName(ending);
      saveFile(name, await fileFor(report, ending));
      said.value = w.made(name);
    } catch {
      said.value = w.failed;
    }
  };
  return (
    <section class="card" aria-labelledby="share-title" id="share">
      <h2 id="share-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p class="hint">{w.hint}</p>
      <fieldset class="where">
        <legend>{w.form}</legend>
        {(['full', 'pseudonym', 'bare'] as const).map((f) => (
          <label class="check" key={f}>
            <input
              type="radio"
              name="form"
              value={f}
              checked={form.value === f}
              onChange={() => {
                form.value = f;
                said.value = '';
              }}
            />
            <span>
              {w.forms[f]}
              <small>{w.formHints[f]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {form.value === 'pseudonym' && <Key report={report} />}
      <label class="check">
        <input
          type="checkbox"
          checked={withMessages.value}
          onChange={(event) => {
            withMessages.value = event.currentTarget.checked;
          }}
        />
        <span>{w.messages}</span>
      </label>
      <div class="buttons">
        <button type="button" class="main" disabled={!ready} onClick={() => print()}>
          {w.print}
        </button>
        <button type="button" disabled={!ready} onClick={() => void save('docx')}>
          {w.word}
        </button>
        <button type="button" disabled={!ready} onClick={() => void save('csv')}>
          {w.csv}
        </button>
        <button type="button" disabled={!ready} onClick={() => void save('json')}>
          {form.value === 'bare' ? w.jsonBare : w.json}
        </button>
      </div>
      <p role="status">{said.value}</p>
    </section>
  );
}

/** However printing is asked for, the report comes out in the version that is chosen, and the page comes back after. */
function printAnyWay(report: ThreadReport): () => void {
  let takeAway = (): void => {};
  const before = (): void => {
    takeAway();
    if (form.value !== 'pseudonym' || entries.value?.of === report) takeAway = layOut(documentFor(report));
  };
  const after = (): void => {
    takeAway();
    takeAway = () => {};
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    after();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
