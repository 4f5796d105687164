import { render } from 'preact';
import { App } from './app.tsx';
import { watchEscape } from './exit.ts';
import { keepPagesForOffline } from './offline/register.ts';
import { watchAddress } from './router.ts';
import { restoreKept } from './state/restore.ts';
import { language, watchConnection } from './state/state.ts';

document.documentElement.lang = language.value;
restoreKept();
watchAddress();
watchConnection();
watchEscape();
render(<App />, document.getElementById('app')!);
keepPagesForOffline();
