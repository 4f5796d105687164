// Checks one text over and over for some seconds, and tells how often a second that was and how much processor time each took: the engine with nothing around it.
import { check } from '../../rules/index.ts';

const [text = '', seconds = '5'] = process.argv.slice(2);
for (let i = 0; i < 1000; i++) check({ text });
const started = performance.now();
const cpu = process.cpuUsage();
let n = 0;
for (; performance.now() - started < Number(seconds) * 1000; n++) check({ text });
const { user, system } = process.cpuUsage(cpu);
process.send?.({ rate: (n * 1000) / (performance.now() - started), cpu: (user + system) / 1000 / n }, () => process.disconnect());
