import { signal } from '@preact/signals';
import { helpLines } from '../../rules/packs/safety/help.ts';
import type { SafetyKind } from '../../rules/types.ts';
import { COUNTRIES, type Country, kept } from '../state/kept.ts';
import { language, words } from '../state/state.ts';

/** The country chosen here, until the page closes; the one in the settings stays. */
export const countryHere = signal<Country | null>(null);

const REGIONS: Readonly<Record<string, Country>> = { NL: 'NL', BE: 'BE', GB: 'UK', US: 'US', CA: 'CA', AU: 'AU' };
/** The chosen country; else the browser's, else the first of the language. */
export const countryNow = (): Country =>
  countryHere.value ??
  kept.value.country ??
  REGIONS[(navigator.language ?? '').split('-').pop()!.toUpperCase()] ??
  (language.value === 'nl' ? 'NL' : 'UK');

/** A number that a phone can dial: the first of those that stand there. */
const dial = (number: string): string => `tel:${/\d[\d\s-]*/.exec(number)![0].replace(/\D/g, '')}`;

/** Who can help in the chosen country, for these kinds of danger; the emergency number first, at self-harm the crisis line. */
export function HelpLines({ kinds }: { kinds: readonly SafetyKind[] }) {
  const w = words.value;
  const country = countryNow();
  const crisis = kinds.includes('self-harm');
  const rank = (l: (typeof helpLines)[number]) => (crisis && l.kinds.length === 1 ? 0 : l.emergency ? 1 : 2);
  const lines = helpLines.filter((l) => l.country === country && l.kinds.some((k) => kinds.includes(k))).sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <p class="row">
        <label for="country-here">{w.safety.country}</label>
        <select
          id="country-here"
          value={country}
          onChange={(event) => {
            countryHere.value = event.currentTarget.value as Country;
          }}
        >
          {COUNTRIES.map((c) => (
            <option value={c} key={c}>
              {w.countries[c]}
            </option>
          ))}
        </select>
      </p>
      <ul class="help" aria-label={w.safety.lines}>
        {lines.map((l) => (
          <li key={l.name}>
            <strong>{l.name}</strong>
            <a href={dial(l.number)}>{l.number}</a>
            <small>
              {l.for[language.value]}; {l.hours[language.value]}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
