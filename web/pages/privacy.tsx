import { PageHead } from '../parts/page-head.tsx';
import { language } from '../state/state.ts';
import { PRIVACY, privacyTitle } from '../words/privacy.ts';

/** What happens to the text, in plain words; a test proves each sentence. */
export function Page() {
  const lang = language.value;
  return (
    <>
      <PageHead title={privacyTitle[lang]} />
      <section class="card prose">
        <ul>
          {PRIVACY.map((p) => (
            <li key={p.id}>{p[lang]}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
