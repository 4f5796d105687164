/** A page that nobody sees, for Chrome and Edge: it holds the engine's worker, and closes when it was not asked for a while. */
import type { CheckInput } from '../../rules/types.ts';
import { api } from '../browser.ts';
import { createEngine } from './engine.ts';

const IDLE_MS = 10 * 60_000;
const engine = createEngine();
const closeLater = () => setTimeout(() => close(), IDLE_MS);
let idle = closeLater();

api.runtime.onMessage.addListener((message: { to?: string; input?: CheckInput }, sender, reply) => {
  // only the background asks here: it belongs to no tab
  if (message?.to !== 'engine' || !message.input || sender.id !== api.runtime.id || sender.tab) return false;
  clearTimeout(idle);
  idle = closeLater();
  void engine.check(message.input).then(reply);
  return true;
});
