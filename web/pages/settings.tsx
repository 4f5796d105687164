import { useSignal } from '@preact/signals';
import { countryHere, countryNow } from '../parts/help-lines.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { COUNTRIES, type Country, forgetAll, type Kept, keep, kept } from '../state/kept.ts';
import { keeping, restoredAt } from '../state/restore.ts';
import { checkSoon, clearTexts, language, switchLanguage, where, words } from '../state/state.ts';
import { RulesOff } from './rules-off.tsx';

export function Page() {
  const w = words.value.settings;
  return (
    <>
      <PageHead title={w.title} hint={w.hint} />
      <Choice
        title={w.where}
        name="where"
        value={where.value}
        options={[
          ['server', w.server, w.serverHint],
          ['device', w.device, w.deviceHint],
        ]}
        choose={(v) => {
          keep({ where: v as 'server' | 'device' });
          checkSoon(0);
        }}
      />
      <Choice
        title={w.language}
        name="language"
        value={language.value}
        options={[
          ['nl', w.nl],
          ['en', w.en],
        ]}
        choose={(v) => {
          keep({ language: v as 'nl' | 'en' });
          switchLanguage(v as 'nl' | 'en');
        }}
      />
      <section class="card">
        <h2>
          <label for="country">{w.country}</label>
        </h2>
        <select
          id="country"
          value={countryNow()}
          onChange={(event) => {
            countryHere.value = null;
            keep({ country: event.currentTarget.value as Country });
          }}
        >
          {COUNTRIES.map((c) => (
            <option value={c} key={c}>
              {words.value.countries[c]}
            </option>
          ))}
        </select>
      </section>
      <Children />
      <RulesOff />
      <Everything />
    </>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string, hint?: string])[];
  readonly choose: (value: string) => void;
}
const Choice = ({ title, name, value, options, choose }: ChoiceProps) => (
  <section class="card">
    <fieldset>
      <legend>{title}</legend>
      {options.map(([v, label, hint]) => (
        <label class="check" key={v}>
          <input type="radio" name={name} value={v} checked={v === value} onChange={() => choose(v)} />
          <span lang={name === 'language' ? v : undefined}>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  </section>
);

function Children() {
  const w = words.value.settings;
  const text = useSignal((kept.value.children ?? []).join(', '));
  const saved = useSignal(false);
  return (
    <section class="card">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const names = text.value.split(',').map((n) => n.trim().slice(0, 60));
          keep({ children: names.filter(Boolean).slice(0, 20) });
          saved.value = true;
          checkSoon(0);
        }}
      >
        <h2>
          <label for="children">{w.children}</label>
        </h2>
        <p class="hint" id="children-hint">
          {w.childrenHint}
        </p>
        <input
          id="children"
          class="field"
          autocomplete="off"
          aria-describedby="children-hint"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            saved.value = false;
          }}
        />
        <div class="row">
          <button type="submit">{w.save}</button>
          <span role="status">{saved.value ? w.saved : ''}</span>
        </div>
      </form>
    </section>
  );
}

function Everything() {
  const w = words.value.settings;
  const wiped = useSignal(false);
  const items = Object.keys(kept.value) as (keyof Kept)[];
  return (
    <section class="card">
      <h2>{w.kept}</h2>
      {items.length === 0 ? (
        <p>{w.keptNone}</p>
      ) : (
        <ul>
          {items.map((k) => (
            <li key={k}>{w.keptItems[k]}</li>
          ))}
        </ul>
      )}
      <p class="hint">{w.wipeHint}</p>
      <div class="row">
        <button
          type="button"
          class="main"
          onClick={async () => {
            keeping.value = false;
            restoredAt.value = null;
            countryHere.value = null;
            clearTexts();
            await forgetAll();
            wiped.value = true;
          }}
        >
          {w.wipe}
        </button>
        <span role="status">{wiped.value ? w.wiped : ''}</span>
      </div>
    </section>
  );
}
