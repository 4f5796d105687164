import { useRef } from 'preact/hooks';
import { chooseWhere, files, pasted, start, stopped, where } from './state.ts';
import { words } from './words.ts';

export const addFiles = (more: FileList | readonly File[] | null | undefined): void => {
  if (more && more.length > 0) files.value = [...files.value, ...more];
};

/** What is to be read, and where. */
export function Give() {
  const w = words.value.give;
  const input = useRef<HTMLInputElement>(null);
  const nothing = files.value.length === 0 && pasted.value.trim() === '';
  return (
    <form
      class="card give"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) void start();
      }}
    >
      <h2>{w.title}</h2>
      <p class="hint">{w.hint}</p>
      <div class="drop">
        <button type="button" onClick={() => input.current?.click()}>
          {w.choose}
        </button>
        <span>{w.drop}</span>
        <input
          ref={input}
          id="files"
          class="unseen"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={w.choose}
          onChange={(event) => {
            addFiles(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="hint" role="status">
        {files.value.length > 0 ? w.chosen(files.value.length) : ''}
      </p>
      {files.value.length > 0 && (
        <ul class="plain chosen">
          {files.value.slice(0, 20).map((f) => (
            <li key={f}>
              <span>{f.name}</span>
              <button
                type="button"
                class="quiet"
                aria-label={w.remove(f.name)}
                onClick={() => (files.value = files.value.filter((x) => x !== f))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <details open={pasted.value !== ''}>
        <summary>{w.paste}</summary>
        <label class="unseen" for="pasted">
          {w.pasteLabel}
        </label>
        <textarea
          id="pasted"
          class="field"
          rows={6}
          autocomplete="off"
          spellcheck={false}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
      </details>
      <fieldset class="where">
        <legend>{w.where}</legend>
        {(['server', 'device'] as const).map((at) => (
          <label class="check" key={at}>
            <input type="radio" name="thread-where" value={at} checked={where.value === at} onChange={() => chooseWhere(at)} />
            <span>
              {w[at]}
              <small>{w[`${at}Hint`]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="main" disabled={nothing}>
          {w.start}
        </button>
        <span role="status" class="hint">
          {nothing ? w.nothing : ''}
        </span>
      </div>
      {stopped.value && <p role="status">{words.value.busy.stopped}</p>}
      <p class="hint">{w.limits}</p>
      <p class="hint">{w.how}</p>
    </form>
  );
}
