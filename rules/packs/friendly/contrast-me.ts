import type { Rule } from '../../types.ts';

export const contrastMe: Rule = {
  id: 'contrast-me',
  category: 'blame',
  principle: 'friendly',
  severity: 'warning',
  title: { nl: 'Bij mij wel', en: 'At mine it works' },
  explain: { nl: 'Vergelijken wie het beter doet, maakt het erger. Zeg wat jouw kind nodig heeft.', en: 'Comparing who does better makes it worse. Say what your child needs.' },
  source: 'BIFF, published principles',
  nl: {
    find: ['[ (bij mij|bij ons|hier|ik) ] wel', '[ (bij jou|bij jullie|bij u) ] ... (niet|nooit|geen|altijd|wel|alles|alleen|slaapt|stil)', '[ terwijl (jij|je|u|gij) ]', '[ en jij ]', '[ maar jij ]', '[ jij ... en ik ]', '[ (ik|wij) ... en (jij|gij) ]', '[ in tegenstelling tot (jou|sommigen|anderen|bepaalde) ]', '[ (sommigen|anderen|sommige mensen|een ander) ] ... (wel|niet|nog)', '[ zelf ] heb ik ... wel', '[ normale mensen ]'],
    unless: ['? $', '(welkom|fijne|groet|kan|kunt|past|uitkomt|graag|liever|halen|haalt|haal|brengt|breng|neem|neemt|ik denk)', '(haar|zijn|de) (tas|jas|knuffel|spullen)'],
    flags: ['Bij mij wel.', 'Bij jou is het nooit rustig.', 'Ik sta te koken terwijl jij slaapt.', 'Ik werk en jij ligt op de bank.', 'Maar jij weet het beter.', 'Jij beslist en ik betaal.', 'In tegenstelling tot jou lees ik het.', 'Een ander doet het niet.', 'Zoals normale mensen.', 'Zelf heb ik die tijd wel.'],
    passes: ['Kan hij bij jou wel slapen?', 'Haar tas ligt nog bij jou, die had ik niet.', 'Jij haalt en ik breng.'],
  },
  en: {
    find: ['[ (some of us|the rest of us) ]', '[ unlike (you|some|certain) ]', '[ while (you|u) ]', '[ and (you|u) ] (still|just|only|never|get|sit|do|can)', "[ but (you|u) ] (never|don't|didn't|won't|can't|still|always|only|have|just)", '[ (i|we) manage ]', "[ i'm the (one|only) ]", '[ i do ] everything', '[ at (your|ur) (place|house|end|address|apartment) ] ... (never|always|no|nothing|not|missing|looser)'],
    unless: ['? $', '(if|when|welcome|could|can you|let me know|thanks)', "while you (are|'re) (away|there|at)"],
    flags: ['Some of us work.', 'Unlike you I read it.', 'I pay while you sleep.', 'and you still want more', 'but you never ask', 'I manage it alone.', "I'm the one who pays.", 'I do everything.', 'At your place there is never any fruit.'],
    passes: ['While you are away I can feed the cat.', 'Can he stay at your place, or not?', 'Thanks, but you have paid already.'],
  },
};
