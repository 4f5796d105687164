import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveFile } from './save.ts';
import { added, documentFor, entries, fileFor, fileName, form, keyFor, seekEntries, spared, withMessages } from './shared.ts';
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
      const name = fileName(words.value.report.fileName, ending);
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

const FIRST = 12;

/** What is replaced by what, to be looked through before it is shared. */
function Key({ report }: { report: ThreadReport }) {
  const w = words.value.share;
  const failed = useSignal(false);
  const all = useSignal(false);
  const more = useSignal('');
  const said = useSignal('');
  const seek = (): void => {
    failed.value = false;
    seekEntries(report).catch(() => {
      failed.value = true;
    });
  };
  useEffect(seek, [report, words.value]);
  if (failed.value)
    return (
      <div class="warn" role="alert">
        <p>{w.seekFailed}</p>
        <button type="button" onClick={seek}>
          {words.value.trouble.again}
        </button>
      </div>
    );
  const list = entries.value?.of === report ? entries.value.list : null;
  if (!list) return <p role="status">{w.seeking}</p>;
  return (
    <div class="key">
      <h3>{w.key}</h3>
      <p class="hint">{w.keyHint}</p>
      <div class="wide">
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{w.keyFrom}</th>
              <th scope="col">{w.keyTo}</th>
              <th scope="col">{w.keyTimes}</th>
            </tr>
          </thead>
          <tbody>
            {(all.value ? list : list.slice(0, FIRST)).map((e) => (
              <tr key={e.from}>
                <th scope="row">
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={!spared.value.has(e.from)}
                      onChange={(event) => {
                        const next = new Set(spared.value);
                        if (event.currentTarget.checked) next.delete(e.from);
                        else next.add(e.from);
                        spared.value = next;
                      }}
                    />
                    <span>{e.from}</span>
                  </label>
                </th>
                <td>{e.to}</td>
                <td>{e.times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!all.value && list.length > FIRST && (
        <button
          type="button"
          onClick={() => {
            all.value = true;
          }}
        >
          {w.keyAll(list.length)}
        </button>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!more.value.trim()) return;
          added.value = [...added.value, more.value.trim()];
          more.value = '';
          seek();
        }}
      >
        <label for="key-add">{w.add}</label>
        <input
          id="key-add"
          class="field short"
          autocomplete="off"
          maxLength={80}
          value={more.value}
          onInput={(event) => {
            more.value = event.currentTarget.value;
          }}
        />
        <button type="submit">{w.addDo}</button>
      </form>
      <p class="hint">{w.saveKeyHint}</p>
      <button
        type="button"
        onClick={() => {
          const name = fileName(words.value.report.keyName, 'csv');
          saveFile(name, keyFor(report));
          said.value = w.made(name);
        }}
      >
        {w.saveKey}
      </button>
      <p role="status">{said.value}</p>
    </div>
  );
}
