// The server with an engine that does nothing: what reading, validating and answering cost.
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { readJson } from '../../server/body.ts';
import { validateCheck } from '../../server/validate.ts';

const app = new Hono().post('/v1/check', async (c) => {
  const body = await readJson(c);
  if ('error' in body) return body.error;
  const valid = validateCheck(body.value);
  return 'problem' in valid ? c.json(valid.problem, 422) : c.json({ ok: true });
});
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(Number(process.env.PORT), '127.0.0.1', () =>
  console.log(`open http://127.0.0.1:${(server.address() as { port: number }).port}`),
);
process.on('SIGTERM', () => process.exit(0));
