import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CSP, manifest } from '../../extension/manifest.ts';
import { wordsOf } from '../../extension/words/index.ts';
import { check } from '../../rules/index.ts';
import { BUILT, ZIP } from './browser.ts';

const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((f) => /\.\w+$/.test(f));
const scripts = files.filter((f) => f.endsWith('.js')).map((f) => [f, readFileSync(join(BUILT, f), 'utf8')] as const);

describe('what the extension may do', () => {
  it('asks at installing for nothing that gives a site or a history', () => {
    const m = manifest('1.0.0');
    expect([...m.permissions].sort()).toEqual(['activeTab', 'offscreen', 'scripting', 'sidePanel', 'storage']);
    expect(m).not.toHaveProperty('host_permissions');
    expect(m).not.toHaveProperty('content_scripts');
    expect(m).not.toHaveProperty('externally_connectable');
    expect(m.web_accessible_resources.flatMap((r) => r.resources)).toEqual(['panel.html']);
  });
  it.each(['unsafe-inline', 'unsafe-eval', 'wasm-unsafe-eval', 'data:', 'blob:', '*.', 'http://* '])('its pages allow no %s', (word) => {
    expect(CSP).not.toContain(word);
  });
  it('was built from this manifest, and the zip holds the same files', () => {
    const built = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
    expect(built).toEqual(manifest(built.version));
    expect(Object.keys(unzipSync(readFileSync(ZIP))).sort()).toEqual([...files].map((f) => f.replaceAll('\\', '/')).sort());
  });
  it('has every file that the manifest names', () => {
    const m = manifest('1.0.0');
    const named = [
      m.background.service_worker,
      m.side_panel.default_path,
      m.options_ui.page,
      ...Object.values(m.icons),
      'page.js',
      'engine.html',
    ];
    expect(named.filter((f) => !files.includes(f))).toEqual([]);
  });
  it.each(scripts)('runs no code from elsewhere: %s', (_name, code) => {
    expect(
      code.match(/\beval\(|new Function\(|importScripts\(|document\.write|sendBeacon|WebSocket|https?:\/\/[\w.]+\/[\w/.-]*\.js\b/),
    ).toBeNull();
  });
  it('builds a page script that imports nothing and writes no markup', () => {
    expect(readFileSync(join(BUILT, 'page.js'), 'utf8').match(/^\s*import[\s{"']|\bimport\(|innerHTML|insertAdjacentHTML/m)).toBeNull();
  });
});

/** Every sentence of the words, with an example for what is filled in. */
const sentences = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'function'
      ? [1, 3].map((n) => (value as (n: unknown) => string)(n))
      : Object.values(value as object).flatMap(sentences);
const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, k === 'countries' ? '' : shape(v)]))
    : typeof value;

describe('the words', () => {
  it('are the same in both languages', () => {
    expect(shape(wordsOf('en'))).toEqual(shape(wordsOf('nl')));
  });
  it.each(['nl', 'en'] as const)('in %s pass our own rules', (lang) => {
    const flagged = sentences(wordsOf(lang)).flatMap((text) =>
      check({ text, language: lang, reader: lang })
        .findings.filter((f) => f.severity !== 'hint')
        .map((f) => `${f.rule}: ${text}`),
    );
    expect(flagged).toEqual([]);
  });
});
