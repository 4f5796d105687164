import type { Rule } from '../../types.ts';

export const dareYou: Rule = {
  id: 'dare-you',
  category: 'threat',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Hier zit druk in', en: 'This puts pressure on' },
  explain: {
    nl: 'De zin dreigt zonder te zeggen waarmee. Zeg wat je doet, en wanneer.',
    en: 'This puts pressure on without saying how. Say plainly what happens next, and when.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: [
      '[ (je|jij|u|ge) (krijgt|zult|gaat) (hier|er|daar)? (nog)? (spijt|last|problemen|betreuren|merken|voelen) (van|mee|krijgen)? ]',
      '[ (wacht|let) maar (op|af) ]',
      '[ (waag|durf) het (eens|niet|maar) ]',
      '[ (laatste) (waarschuwing|kans|keer) (dat|voor|en) ]',
      '[ je (bent|zult) gewaarschuwd ]',
      '[ (dit|dat) (gaat|zal) je (duur|zwaar|nog) ] ... (komen|staan|te)',
      '[ (ik|wij|we) (zal|zullen|ga) (je|jou|u) (krijgen|wel krijgen|kapotmaken|leren|laten boeten) ]',
    ],
    unless: ['(film|wedstrijd|spel|haha)'],
    flags: [
      '[Je krijgt hier spijt van].',
      '[Wacht maar af].',
      '[Waag het niet].',
      '[Laatste waarschuwing voor] jou.',
      '[Je bent gewaarschuwd].',
      '[Dat zal je duur] komen te staan.',
      '[Ik zal je wel krijgen].',
    ],
    passes: ['Wacht maar af, de film is leuk.', 'Wacht maar in de auto, we komen eraan.', 'De laatste kans op regen is zondag.'],
  },
  en: {
    find: [
      "[ (you|u) (will|'ll|are going to|'re going to|gonna) (regret|be sorry|pay for|wish you|find out) ]",
      "[ (you'll|youll) (regret|be sorry|pay for|wish you|find out what|see what) ] ... (this|it|that|for|you|happens)?",
      "[ (don't|dont|do not) (test|push|try|tempt|cross) me ]",
      '[ (last|final|only) warning ]',
      "[ (you|consider yourself) (have been|'ve been|been)? warned ]",
      '[ (just) (try|watch|wait) (me|and see|it) ]',
      "[ (this|it|that) (will|'ll) cost you ]",
      "[ i (will|'ll) make (you|sure you) (pay|regret|sorry|lose) ]",
    ],
    unless: ['(deposit|fee|ticket|tickets|£|$|€|#Money)'],
    flags: [
      '[You will regret] this.',
      "[You'll be sorry].",
      "[Don't test me].",
      '[Last warning].',
      '[Consider yourself warned].',
      '[Just watch me].',
      '[This will cost you].',
      '[I will make you pay].',
    ],
    passes: [
      'This will cost you the deposit if we cancel.',
      'Storm warning for Saturday, so no sailing.',
      'You will find the key under the mat.',
    ],
  },
};
