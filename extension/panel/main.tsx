import { render } from 'preact';
import { languageOf, readSettings } from '../settings.ts';
import { App } from './app.tsx';
import { link } from './link.ts';

const { reader } = await readSettings();
const language = languageOf(reader);
document.documentElement.lang = language;
render(<App language={language} />, document.getElementById('app')!);
await link();
