import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RuleEntry } from '../engine/entry.ts';
import { PageHead } from '../parts/page-head.tsx';
import { PRINCIPLE_NAMES } from '../parts/principle-names.ts';
import { keep, kept } from '../state/kept.ts';
import { language, words } from '../state/state.ts';
import { Flagged } from './flagged.tsx';
import { loadRules, ruleList, rulesFailed } from './rule-list.ts';

const plain = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every rule, by principle, with its examples; the search looks at all of it, in the language of the page. */
export function Page() {
  const w = words.value.rules;
  const asked = useSignal('');
  useEffect(() => void loadRules(), []);
  const lang = language.value;
  const terms = plain(asked.value).split(/\s+/).filter(Boolean);
  const fits = (r: RuleEntry): boolean => {
    const all = plain([r.id, r.title[lang], r.explain[lang], ...r.examples[lang].flags, ...r.examples[lang].passes].join(' '));
    return terms.every((t) => all.includes(t));
  };
  const found = (ruleList.value ?? []).filter(fits);
  return (
    <>
      <PageHead title={w.title} hint={w.hint} />
      {rulesFailed.value && <p role="alert">{words.value.shell.loadFailed}</p>}
      <p>
        <label for="search">{w.search}</label>
        <input
          id="search"
          type="search"
          class="field"
          autocomplete="off"
          value={asked.value}
          onInput={(event) => {
            asked.value = event.currentTarget.value;
          }}
        />
      </p>
      <p class="hint" role="status">
        {ruleList.value === null
          ? rulesFailed.value
            ? ''
            : words.value.shell.loading
          : found.length === 0
            ? w.none
            : w.count(found.length)}
      </p>
      {PRINCIPLE_NAMES.map((p) => {
        const mine = found.filter((r) => r.principle === p);
        return mine.length === 0 ? null : (
          <section class="card" key={p}>
            <h2>{words.value.glance[p].name}</h2>
            {mine.map((r) => (
              <OneRule rule={r} key={r.id} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function OneRule({ rule: r }: { rule: RuleEntry }) {
  const w = words.value.rules;
  const lang = language.value;
  const off = kept.value.rulesOff ?? [];
  const isOff = off.includes(r.id);
  const { flags, passes } = r.examples[lang];
  return (
    <details class="rule">
      <summary>
        <h3>
          {r.title[lang]} {isOff && <small>({w.isOff})</small>}
        </h3>
      </summary>
      <p>{r.explain[lang]}</p>
      {flags.length > 0 && (
        <>
          <h4>{w.flags}</h4>
          <ul>
            {flags.slice(0, 6).map((f) => (
              <li key={f}>
                <Flagged text={f} kind={r.principle} />
              </li>
            ))}
          </ul>
        </>
      )}
      {passes.length > 0 && (
        <>
          <h4>{w.passes}</h4>
          <ul>
            {passes.slice(0, 4).map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" onClick={() => keep({ rulesOff: isOff ? off.filter((o) => o !== r.id) : [...off, r.id] })}>
        {isOff ? w.on : w.off}
      </button>
    </details>
  );
}
