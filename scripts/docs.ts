// npm run docs: writes docs/rules/ from the rules themselves; a test checks that it is fresh.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulePages } from './rule-pages.ts';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
mkdirSync(folder, { recursive: true });
const pages = rulePages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(`${folder}${name}`);
for (const [name, text] of pages) writeFileSync(`${folder}${name}`, text);
console.log(`${pages.size} pages in docs/rules/`);
