import { useEffect } from 'preact/hooks';
import { keep, kept } from '../state/kept.ts';
import { language, words } from '../state/state.ts';
import { loadRules, ruleList } from './rule-list.ts';

/** The rules that were switched off for good, each back with one click. */
export function RulesOff() {
  const w = words.value.settings;
  const off = kept.value.rulesOff ?? [];
  useEffect(() => void (off.length > 0 && loadRules()), []);
  return (
    <section class="card">
      <h2>{w.off}</h2>
      {off.length === 0 ? (
        <p>{w.offNone}</p>
      ) : (
        <ul class="plain">
          {off.map((id) => (
            <li class="row" key={id}>
              <span>{ruleList.value?.find((r) => r.id === id)?.title[language.value] ?? id}</span>
              <button type="button" onClick={() => keep({ rulesOff: off.filter((o) => o !== id) })}>
                {w.on}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
