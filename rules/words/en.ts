import type { ReportWords } from '../types.ts';

const things = (n: number): string => (n === 1 ? 'one thing' : `${n} things`);

export const en: ReportWords = {
  summary: {
    empty: 'There is nothing here yet. Write your reply and I will read along.',
    other: 'This text does not look like Dutch or English. Kalm reads only those two.',
    ready: 'This can go.',
    readyOpen: (n) =>
      `The tone is good. ${n === 1 ? 'One question is' : `${n} questions are`} still open: answer ${n === 1 ? 'it' : 'them'} first.`,
    revise: (n, open) =>
      `Change ${things(n)}.${open === 0 ? '' : open === 1 ? ' One question is still open.' : ` ${open} questions are still open.`}`,
    noReply: (n) => (n === 0 ? 'This needs no reply.' : `This needs no reply. If you still want to send something, change ${things(n)}.`),
    safety: {
      reports: 'Safety comes first. Your text stays as you wrote it. Below is who can help.',
      threatens: 'Do not send this. It holds a threat. Put your phone down for a while and talk to someone.',
      received: 'You do not have to answer this now. Keep the message. Below is who can help.',
      crisis: 'First this: you do not have to carry this alone. Call or chat now with someone who listens.',
    },
  },
  principles: {
    brief: { ok: 'Short enough.', change: () => 'It can be shorter: one topic, two to five sentences.' },
    informative: { ok: 'It keeps to the matter.', change: (n) => `Keep to the children and the plan (${n}).` },
    friendly: { ok: 'Friendly in tone.', change: (n) => `Take out what hurts or stings (${n}).` },
    firm: { ok: 'Clear and calm.', change: (n) => `Say calmly what you want and when (${n}).` },
  },
  length: (n) => (n === 1 ? 'One sentence' : `${n} sentences`),
  open: {
    'say-what-you-saw': 'What did you see or hear, and when? Write only that.',
    'say-by-when': 'By when will the other parent hear from you? Name a day.',
    'ask-by-when': 'By when? Add a day, or give two choices.',
    'cite-the-plan': 'Say only what was agreed: which section of the parenting plan, and what it says.',
    'ask-it-plainly': 'What would you like to happen? Ask for it in one sentence.',
    'check-the-facts': 'There are facts among the reproaches here. Put the facts in a plain sentence of your own.',
  },
  checklist: [
    { id: 'brief', text: 'Is it brief?' },
    { id: 'informative', text: 'Does it hold only the facts that are needed?' },
    { id: 'friendly', text: 'Is it friendly?' },
    { id: 'firm', text: 'Is it clear, and does it close the matter?' },
    { id: 'advice', text: 'No advice that was not asked for?' },
    { id: 'admonishments', text: 'No telling off and no orders?' },
    { id: 'apologies', text: 'No apology beyond what is needed?' },
    { id: 'reaction', text: 'How will the other parent react to this?' },
    { id: 'change', text: 'Is there anything to take out, add or change?' },
    { id: 'thoughts', text: 'Would you like to see another way to put it?' },
  ],
};
