import { useEffect } from 'preact/hooks';
import { PageHead } from '../parts/page-head.tsx';
import { PRINCIPLE_NAMES } from '../parts/principle-names.ts';
import { hrefOf } from '../router.ts';
import { language, words } from '../state/state.ts';
import { about } from '../words/about.ts';
import { Flagged } from './flagged.tsx';
import { loadRules, ruleList } from './rule-list.ts';

/** The method in our own words; what not to write is shown by examples of the rules. */
export function Page() {
  const lang = language.value;
  const w = about[lang];
  useEffect(() => void loadRules(), []);
  const examplesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const rule = ruleList.value?.find((r) => r.id === id);
      const text = rule?.examples[lang].flags.find((f) => f.length < 110);
      return rule && text ? [{ text, kind: rule.principle, id }] : [];
    });
  return (
    <>
      <PageHead title={w.title} hint={w.lead} />
      <Section title={w.first.title} text={w.first.text} />
      {PRINCIPLE_NAMES.map((p) => {
        const shown = examplesOf(w.parts[p].rules);
        return (
          <section class="card prose" key={p}>
            <h2>{words.value.glance[p].name}</h2>
            <p>{w.parts[p].text}</p>
            {shown.length > 0 && (
              <>
                <p class="hint">{w.instead}</p>
                <ul>
                  {shown.map((e) => (
                    <li key={e.id}>
                      <Flagged text={e.text} kind={e.kind} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        );
      })}
      <Section title={w.leave.title} text={w.leave.text} />
      <Section title={w.end.title} text={w.end.text} />
      <p>
        <a href={hrefOf('rules')}>{words.value.rules.title}</a>
      </p>
      <p class="hint">{w.source}</p>
    </>
  );
}

const Section = ({ title, text }: { title: string; text: readonly string[] }) => (
  <section class="card prose">
    <h2>{title}</h2>
    <ul>
      {text.map((t) => (
        <li key={t}>{t}</li>
      ))}
    </ul>
  </section>
);
