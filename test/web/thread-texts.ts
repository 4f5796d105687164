import type { Page } from 'playwright-core';
import { type Lang, type Open, openPage } from './page.ts';

/** Threads as WhatsApp exports them, one in each language; the people do not exist. */
export const CHATS: Readonly<Record<Lang, string>> = {
  nl: [
    '13-05-2024 18:00 - Berichten en oproepen zijn end-to-end versleuteld.',
    '13-05-2024 18:12 - Noor Bakker: Lukt het om Pim vrijdag om 17.00 uur op te halen bij basisschool De Regenboog?',
    '13-05-2024 18:40 - Bas Smit: Ja, vrijdag om 17.00 uur is goed.',
    '13-05-2024 18:42 - Noor Bakker: Fijn, dank je. Heb je zijn zwemspullen nog?',
    '14-05-2024 07:10 - Bas Smit: Je vergeet altijd alles. Je bent een leugenaar.',
    '14-05-2024 07:30 - Noor Bakker: Ik begrijp dat je baalt. Zijn de zwemspullen bij jou?',
    '14-05-2024 19:05 - Bas Smit: Sorry voor mijn toon van vanochtend. Ik breng de zwemspullen donderdag langs.',
    '15-05-2024 09:00 - Noor Bakker: Dank je. Wie betaalt de schoolreis?',
    '15-05-2024 12:00 - Bas Smit: <Media weggelaten>',
    '15-05-2024 12:01 - Bas Smit: Pim had het over de schoolreis.',
    '16-05-2024 08:15 - Noor Bakker: De juf van Pim belde, hij had wat buikpijn.',
    '16-05-2024 08:40 - Bas Smit: Dank voor het doorgeven. Ik haal hem om 15.00 uur op.',
    '16-05-2024 17:00 - Bas Smit: De zwemspullen liggen bij je in de gang.',
    '17-05-2024 16:20 - Noor Bakker: Mijn nieuwe nummer is 06 12345678, ik woon nu op Kerkstraat 12.',
    '17-05-2024 17:05 - Bas Smit: Genoteerd.',
    '20-05-2024 20:00 - Noor Bakker: Zullen we de herfstvakantie verdelen: eerste helft ik, tweede helft jij?',
    '21-05-2024 23:30 - Bas Smit: Als je zo doorgaat sla ik je in elkaar.',
    '22-05-2024 09:00 - Noor Bakker: Ik antwoord alleen nog op vragen over Pim.',
    '22-05-2024 10:00 - Bas Smit: Sorry, dat had ik niet mogen zeggen.',
    '23-05-2024 10:00 - Noor Bakker: Hoe laat breng je Pim zondag terug?',
  ].join('\n'),
  en: [
    '13/05/2024, 18:00 - Messages and calls are end-to-end encrypted.',
    '13/05/2024, 18:12 - Nora Baker: Could you collect Pip on Friday at 5 pm from Rainbow Primary School?',
    '13/05/2024, 18:40 - Ben Smith: Yes, Friday at 5 pm is fine.',
    '13/05/2024, 18:42 - Nora Baker: Great, thank you. Do you still have his swimming kit?',
    '14/05/2024, 07:10 - Ben Smith: You always forget everything. You are a liar.',
    '14/05/2024, 07:30 - Nora Baker: I understand you are upset. Is the swimming kit at your place?',
    '14/05/2024, 19:05 - Ben Smith: Sorry for my tone this morning. I will drop off the swimming kit on Thursday.',
    '15/05/2024, 09:00 - Nora Baker: Thank you. Who pays for the school trip?',
    '15/05/2024, 12:00 - Ben Smith: <Media omitted>',
    '15/05/2024, 12:01 - Ben Smith: Pip talked about the school trip.',
    '16/05/2024, 08:15 - Nora Baker: The teacher called about Pip, he had a tummy ache.',
    '16/05/2024, 08:40 - Ben Smith: Thanks for letting me know. I will pick him up at 3 pm.',
    '16/05/2024, 17:00 - Ben Smith: The swimming kit is in your hall.',
    '17/05/2024, 16:20 - Nora Baker: My new number is 07700 900123, I live at 12 Church Street now.',
    '17/05/2024, 17:05 - Ben Smith: Noted.',
    '20/05/2024, 20:00 - Nora Baker: Shall we split the autumn holiday: first half me, second half you?',
    "21/05/2024, 23:30 - Ben Smith: If you keep this up I'll smash your face in.",
    '22/05/2024, 09:00 - Nora Baker: I only answer questions about Pip from now on.',
    '22/05/2024, 10:00 - Ben Smith: Sorry, I should not have said that.',
    '23/05/2024, 10:00 - Nora Baker: What time will you bring Pip back on Sunday?',
  ].join('\n'),
};

export const AMBIGUOUS = [
  '03/04/2024, 18:12 - Noor: Lukt vrijdag 17.00 uur?',
  '03/04/2024, 18:40 - Bas: Ja, dat is goed.',
  '05/04/2024, 09:00 - Noor: Fijn.',
].join('\n');

export const CHAIN = `Ja, zaterdag om 10 uur is goed.

Groet,
Bas

Op ma 6 mei 2024 om 09:00 schreef Noor Bakker <noor@example.nl>:
> Hoi Bas,
>
> Kun je Pim zaterdag om 10 uur brengen?
>
> Groet, Noor
`;

export interface File {
  readonly name: string;
  readonly text: string;
}
/** A fresh visitor on the thread page. */
export async function openThread(browser: Parameters<typeof openPage>[0], url: string, lang: Lang, options = {}): Promise<Open> {
  const open = await openPage(browser, `${url}/#/thread`, lang, { acceptDownloads: true, ...options });
  await open.page.locator('form.give').waitFor();
  return open;
}
/** Gives files and waits until they have been read. */
export async function give(page: Page, files: readonly File[], where: 'server' | 'device' = 'server'): Promise<void> {
  await page.locator('#files').setInputFiles(files.map((f) => ({ name: f.name, mimeType: 'text/plain', buffer: Buffer.from(f.text) })));
  await page.locator(`input[name=thread-where][value=${where}]`).check();
  await page.locator('form.give button.main').click();
}
export async function giveChat(page: Page, lang: Lang, where: 'server' | 'device' = 'server'): Promise<void> {
  await give(page, [{ name: 'WhatsApp Noor.txt', text: CHATS[lang] }], where);
  await page.locator('#read-title').waitFor();
}
