import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api } from '../browser.ts';
import { ask, site } from './link.ts';
import { useWords } from './words.ts';

/** Always on this site: asks the browser for this site and no other. */
export function Site() {
  const w = useWords().panel.site;
  const on = useSignal(false);
  const refused = useSignal(false);
  const origin = site.value;
  useEffect(() => {
    refused.value = false;
    if (origin) void ask<string[]>({ kind: 'sites' }).then((all) => (on.value = all?.includes(origin) ?? false));
  }, [origin]);
  if (!origin) return null;
  const turn = async (to: boolean) => {
    // asked within the press, or the browser does not ask at all
    const allowed = !to || (await api.permissions.request({ origins: [`${origin}/*`] }).catch(() => false));
    on.value = allowed && (await ask<boolean>({ kind: 'site', origin, on: to })) === true;
    refused.value = to && !on.value;
  };
  return (
    <div class="site">
      <p role="status">{on.value ? w.on : refused.value ? w.refused : ''}</p>
      <button type="button" onClick={() => turn(!on.value)}>
        {on.value ? w.off : w.always}
      </button>
    </div>
  );
}
