import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveFile } from './save.ts';
import { added, entries, fileName, keyFor, seekEntries, spared } from './shared.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

const FIRST = 12;

/** What is replaced by what, to be looked through before it is shared. */
export function Key({ report }: { report: ThreadReport }) {
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
