import type { Report } from '../../rules/types.ts';
import { useWords } from './words.ts';

/** A number that a phone can dial: the first of those that stand there. */
const dial = (number: string): string => `tel:${(/\d[\d\s-]*/.exec(number)?.[0] ?? '').replace(/\D/g, '')}`;

/** Safety comes before everything: what was noticed, and who can help. */
export function Safety({ report }: { report: Report }) {
  const w = useWords().panel.safety;
  const { safety } = report;
  if (safety.length === 0) return null;
  const lines = [...new Map(safety.flatMap((s) => s.help).map((l) => [`${l.country} ${l.name}`, l])).values()];
  const countries = [...new Set(lines.map((l) => l.country))];
  return (
    <section class="card safety" role="alert" aria-labelledby="safety-title">
      <h2 id="safety-title">{w.title}</h2>
      {[...new Set(safety.map((s) => s.message))].map((m) => (
        <p key={m}>{m}</p>
      ))}
      <h3>{w.lines}</h3>
      {countries.map((c, n) => (
        <details key={c} open={n === 0}>
          <summary>{w.countries[c] ?? c}</summary>
          <ul class="help">
            {lines
              .filter((l) => l.country === c)
              .map((l) => (
                <li key={l.name}>
                  <strong>{l.name}</strong> <a href={dial(l.number)}>{l.number}</a>
                  <small>
                    {l.for}; {l.hours}
                  </small>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
