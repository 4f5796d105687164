// npm test: installs, finds Chromium, checks types and style, builds, runs every test, and ends with `N passed, N failed`.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { bin, build, install, root, run } from './tools.mjs';

/** The first Chromium that is there: KALM_CHROMIUM, the PATH, Playwright's cache; as root on Debian it is installed. */
function findChromium() {
  if (process.env.KALM_CHROMIUM) return existsSync(process.env.KALM_CHROMIUM) ? process.env.KALM_CHROMIUM : null;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .flatMap((dir) => names.map((n) => join(dir, n)))
      .find((p) => existsSync(p));
  const cache = join(homedir(), '.cache', 'ms-playwright');
  const cached = () =>
    (existsSync(cache) ? readdirSync(cache) : [])
      .filter((d) => d.startsWith('chromium-'))
      .map((d) => join(cache, d, 'chrome-linux', 'chrome'))
      .find((p) => existsSync(p));
  const found = onPath() ?? cached();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …');
    run('apt-get', ['update'], { quiet: true });
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    return onPath() ?? null;
  }
  return null;
}

const results = { passed: 0, failed: 0 };
function step(name, ok) {
  results[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
}

install();
const chromium = findChromium();
if (!chromium)
  console.error(
    'No Chromium found: install it (Debian: apt-get install chromium) or set KALM_CHROMIUM to its path. The browser tests fail without it.',
  );
step('types', run(bin('tsc'), ['--noEmit', '-p', '.']) === 0);
step('style', run(bin('biome'), ['ci', '--diagnostic-level=error']) === 0);
build({ extension: true });
const report = join(root, 'dist', 'vitest.json');
rmSync(report, { force: true });
run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  env: { KALM_CHROMIUM: chromium ?? '' },
});
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  results.passed += numPassedTests;
  results.failed += numFailedTests;
  // a file that cannot be loaded has no tests to fail
  results.failed += testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length;
  if (numFailedTestSuites > 0 && results.failed === 0) results.failed++;
} else step('tests ran', false);
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed === 0 ? 0 : 1);
