import type { Rule } from '../../types.ts';

export const becauseOfYou: Rule = {
  id: 'because-of-you',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Door jou', en: 'Because of you' },
  explain: {
    nl: 'De zin legt de schuld bij de ander. Zeg wat er gebeurde, zonder wie.',
    en: 'The sentence puts the fault on the other. Say what happened, without who.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '(door|dankzij|vanwege|wegens) [ (jou|jullie|u) ]',
      'door (jouw|je|uw) [ #Noun ]',
      '[ (jouw|uw|je eigen) (schuld|fout|verantwoordelijkheid) ]',
      'dat (ligt|lag) [ aan (jou|u) ]',
      '[ (jij|u|gij) bent (verantwoordelijk|schuldig) ]',
    ],
    unless: [
      'dankzij (jou|jullie|u) ... (geslaagd|leuk|mooi|fijn|goed|gelukt|gehaald|blij|top|geweldig|super|heerlijk|opgelost)',
      '(fijn|mooi|dank|bedankt|gelukkig|niet (jouw|jou|aan)|door jou (getekend|ondertekend|ingevuld))',
      'dankzij jou ... (op tijd|gelukt|gehaald)',
    ],
    flags: [
      'Door [jou] mist ze haar toets.',
      'Dat is [jouw schuld].',
      'Dat ligt [aan jou].',
      'Door jouw [gedoe] moest hij wachten.',
      '[Jij bent verantwoordelijk] voor die rekening.',
    ],
    passes: [
      'Dankzij jou is het feest goed gelukt.',
      'Het formulier moet door jou getekend worden door jou ingevuld.',
      'Dankzij jou was hij op tijd.',
      'Fijn, door jou is het gelukt.',
      'De groep is door de juf ingedeeld.',
    ],
  },
  en: {
    find: [
      '[ because of you ]',
      '[ (thanks|due) to you ]',
      '[ (your|all your) (fault|doing|mess) ]',
      '(that|this) is [ on you ]',
      '[ you (caused|created|made) this ]',
      "[ you're to blame",
      'you are to blame ]',
    ],
    unless: ["(not your|isn't your|wasn't your) (fault|doing)", 'thanks to you ... (made it|on time|worked|passed)'],
    flags: [
      "[You're to blame] for this.",
      '[Because of you] she missed her test.',
      '[Thanks to you] he cried.',
      'This is [your fault].',
      'That is [on you].',
      '[You caused this].',
      '[You are to blame] for the bill.',
    ],
    passes: ['It is not your fault.', 'Thanks to you she was on time.', 'The form is for you to sign.'],
  },
};
