// npm run floors: writes test/corpus/floors.json, the figures under which no change may bring us. Run after a gain, never after a loss.
import { writeFileSync } from 'node:fs';
import { startServer } from './browser.ts';
import { measure } from './measure.ts';

const server = await startServer();
const figures = measure(server.url);
await server.stop();
writeFileSync(new URL('../test/corpus/floors.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
console.log(`${Object.keys(figures).length} floors`);
