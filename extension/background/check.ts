import { readSettings, shareOf } from '../settings.ts';
import type { Asked, Checked } from '../types.ts';
import type { Device } from './device.ts';
import { checkOnServer } from './server.ts';

/** Checks one draft where the writer chose. Nothing goes to a server before the writer said yes to its address. */
export async function checkWhere(device: Device, asked: Asked): Promise<Checked> {
  const settings = await readSettings();
  const shared = shareOf(settings);
  const input = { text: asked.text, reader: shared.reader, ...(asked.received ? { received: asked.received } : {}) };
  if (asked.here || shared.where === 'device') return { shared: { ...shared, where: 'device' }, ...(await device.check(input)) };
  if (settings.agreed !== settings.url) return { shared, trouble: 'agree' };
  return { shared, ...(await checkOnServer(settings, input)) };
}
