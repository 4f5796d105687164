import { render } from 'preact';
import { languageOf, readSettings } from '../settings.ts';
import { Options } from './options.tsx';

const settings = await readSettings();
document.documentElement.lang = languageOf(settings.reader);
render(<Options settings={settings} />, document.getElementById('app')!);
