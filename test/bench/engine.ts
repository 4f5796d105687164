// Checks one text over and over for some seconds, and tells how often a second that was: the engine with nothing around it.
import { check } from '../../rules/index.ts';

const [text = '', seconds = '5'] = process.argv.slice(2);
for (let i = 0; i < 100; i++) check({ text });
const started = performance.now();
let n = 0;
for (; performance.now() - started < Number(seconds) * 1000; n++) check({ text });
process.send?.((n * 1000) / (performance.now() - started), () => process.disconnect());
