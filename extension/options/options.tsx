import { useSignal } from '@preact/signals';
import { keepSettings, languageOf } from '../settings.ts';
import type { Settings } from '../types.ts';
import { type Words, wordsOf } from '../words/index.ts';
import { Choice } from './choice.tsx';
import { Server } from './server.tsx';
import { Sites } from './sites.tsx';

/** All choices on one page; each is kept as soon as it is made. */
export function Options({ settings }: { settings: Settings }) {
  const now = useSignal(settings);
  const saved = useSignal('');
  const words: Words = wordsOf(languageOf(now.value.reader));
  const w = words.options;
  document.documentElement.lang = languageOf(now.value.reader);
  document.title = w.title;
  const keep = async (change: Partial<Settings>) => {
    now.value = { ...now.value, ...change };
    await keepSettings(change);
    saved.value = wordsOf(languageOf(now.value.reader)).options.saved;
  };
  const s = now.value;
  return (
    <main class="options">
      <h1>{w.title}</h1>
      <Choice
        name="where"
        title={w.where}
        value={s.where}
        choices={[
          { value: 'device', text: w.device, hint: w.deviceHint },
          { value: 'server', text: w.server, hint: w.serverHint },
        ]}
        // a server counts from the moment that it answered
        onChoose={(where) => {
          if (where === 'device' || s.url) void keep({ where });
          else now.value = { ...s, where };
        }}
      />
      {s.where === 'server' && <Server settings={s} words={words} keep={keep} />}
      <label class="check">
        <input type="checkbox" checked={s.pause} aria-describedby="pause-hint" onChange={(e) => keep({ pause: e.currentTarget.checked })} />
        {w.pause}
      </label>
      <p class="hint" id="pause-hint">
        {w.pauseHint}
      </p>
      <Choice
        name="panel"
        title={w.panel}
        value={s.panel}
        choices={[
          { value: 'side', text: w.side },
          { value: 'page', text: w.page },
        ]}
        onChoose={(panel) => keep({ panel })}
      />
      <Choice
        name="reader"
        title={w.language}
        value={s.reader}
        choices={[
          { value: 'auto', text: w.auto },
          { value: 'nl', text: 'Nederlands' },
          { value: 'en', text: 'English' },
        ]}
        onChoose={(reader) => keep({ reader })}
      />
      <Sites words={words} />
      <p role="status">{saved.value}</p>
      <p class="hint">{w.privacy}</p>
    </main>
  );
}
