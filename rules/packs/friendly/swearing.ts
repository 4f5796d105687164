import type { Rule } from '../../types.ts';

export const swearing: Rule = {
  id: 'swearing',
  category: 'insult',
  principle: 'friendly',
  severity: 'serious',
  title: { nl: 'Vloeken', en: 'Swearing' },
  explain: {
    nl: 'Een vloek leest als een klap. Zonder zegt de zin hetzelfde.',
    en: 'A swear word reads like a slap. The sentence says the same without it.',
  },
  source: 'BIFF, published principles',
  nl: {
    find: ['[ @swear ]'],
    unless: [
      'kanker (gehad|heeft|had|onderzoek|patiënt)',
      '(heeft|had|kreeg|aan|van|tegen) kanker',
      '(zei|riep|zegt|roept) (hij|ze|Noa|#Name|haar|de)',
      '(krijg de) (hoogste|beste|groeten)',
    ],
    flags: ['Wat een [gelul] is dit.', '[Rot toch op].', '[Hou je bek].'],
    passes: [
      'Oma heeft kanker gehad en is weer thuis.',
      'Haar tante had kanker, ze is nu beter.',
      'Ze riep een lelijk woord, zegt de juf: verdomme, zei ze.',
      'Krijg de groeten van oma.',
    ],
  },
  en: {
    find: [
      "[ (fuck|fucking|fucked|fuckin|fck|effing|fking|wtf|ffs|shit|shitty|bullshit|crappy|goddamn|damn|bloody|sodding|piss off|pissed off|bollocks|what the hell|the hell|for christ's sake|for god's sake|for fuck's sake|screw you|get stuffed|go to hell|drop dead|shut up|stfu|gtfo|sod off|get lost|up yours|kiss my|shove it|shove your|stick your|stick it) ]",
    ],
    unless: [
      '(said|shouted|yelled|says) (the|a) (f-word|word|swear)',
      '(bloody (nose|knee|lip|tissue|mary|diarrhoea)|blood)',
      'bloody (nose|knee|lip|stool|toe|elbow)',
      '(to|might|would|could|will|not|it|they|things|often|easily|always) get lost',

      '(he|she) (told|said|shouted|yelled) ... shut up',
    ],
    flags: ['This is [bullshit].', 'Just [shut up].', '[Go to hell].', 'Answer the [damn] phone.'],
    passes: [
      'I would hate for it to get lost.',
      'He said a swear word, shit, at nursery.',
      'He has a bloody nose.',
      'She told her brother to shut up, says the teacher.',
    ],
  },
};
