import { useSignal } from '@preact/signals';
import { api } from '../browser.ts';
import { addressOf } from '../settings.ts';
import type { Ask, Settings, Trouble } from '../types.ts';
import type { Words } from '../words/index.ts';

/** Address and key of a server; kept only after it answered as Kalm does. */
export function Server({
  settings,
  words,
  keep,
}: {
  settings: Settings;
  words: Words;
  keep: (change: Partial<Settings>) => Promise<void>;
}) {
  const w = words.options;
  const url = useSignal(settings.url);
  const key = useSignal(settings.key);
  const said = useSignal('');
  const test = async () => {
    const address = addressOf(url.value);
    if (!address) return w.badAddress;
    // only this address; asked within the press
    const allowed = await api.permissions.request({ origins: [`${new URL(address).origin}/*`] }).catch(() => false);
    if (!allowed) return w.refused;
    said.value = w.testing;
    const result = await api.runtime.sendMessage<Ask, 'ok' | Trouble>({ kind: 'try', url: address, key: key.value.trim() });
    if (result !== 'ok') return `${w.failed} ${words.trouble[result] ?? words.trouble.engine}`;
    // another address is another question to the writer
    await keep({ where: 'server', url: address, key: key.value.trim(), ...(address === settings.url ? {} : { agreed: '' }) });
    url.value = address;
    return w.ok(address);
  };
  return (
    <form
      class="card"
      onSubmit={async (event) => {
        event.preventDefault();
        said.value = await test();
      }}
    >
      <label for="url">{w.address}</label>
      <input
        id="url"
        inputMode="url"
        autocomplete="off"
        aria-describedby="url-hint"
        value={url.value}
        onInput={(e) => {
          url.value = e.currentTarget.value;
        }}
      />
      <p class="hint" id="url-hint">
        {w.addressHint}
      </p>
      <label for="key">{w.key}</label>
      <input
        id="key"
        type="password"
        autocomplete="off"
        aria-describedby="key-hint"
        value={key.value}
        onInput={(e) => {
          key.value = e.currentTarget.value;
        }}
      />
      <p class="hint" id="key-hint">
        {w.keyHint}
      </p>
      <button type="submit" class="main">
        {w.test}
      </button>
      <p role="status">{said.value}</p>
    </form>
  );
}
