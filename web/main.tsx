import { render } from 'preact';
import { App } from './app.tsx';
import { language } from './state.ts';

document.documentElement.lang = language.value;
render(<App />, document.getElementById('app')!);
