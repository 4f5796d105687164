import type { Profile } from '../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words by language. A word that two languages share stands in both, so that it decides nothing. */
export const profiles: readonly Profile[] = [
  {
    code: 'nl',
    words:
      words(`de het een en van ik je jij jou jouw u uw hij zij ze wij we hun hen ons onze mijn zijn haar hem dat die dit deze er niet geen wel ook nog maar want
      of als dan dus omdat zodat terwijl voor naar met bij op aan om uit over door tot tegen onder tussen zonder sinds vanaf te is was ben bent heb hebt heeft had hadden
      kan kun kunt kunnen kon wil wilt willen wou moet moeten moest mag mogen zal zou zullen zouden word wordt worden werd gaat ga gaan ging kom komt komen kwam
      doe doet doen deed haal haalt halen breng brengt brengen laat laten weet weten wat wie waar wanneer hoe waarom welke hoi hallo groet groeten groetjes bedankt dank
      graag alvast even vandaag morgen gisteren avond ochtend middag uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend kinderen kind school
      mn zn m'n z'n zo'n da's idd ff aub nee ja oké altijd nooit weer alweer eens toch gewoon misschien zelf allebei jullie ge gij nu toen hier daar iets niets alles
      iemand niemand elke ieder iedere veel meer goed prima fijn beste geachte vader moeder ouders zoon dochter papa mama week deze volgende vorige`),
    runs: ['ij', 'oe', 'aa', 'uu', 'sch', 'eeuw', 'ooi', 'aat', 'eek', 'oor'],
  },
  {
    code: 'en',
    words:
      words(`the a an and of i you your yours he she it we they them their our my his her its that this these those there not no yes also still but because
      or if then so while for to with at on in from out about by until against under between without since is was am are were be been have has had do does did
      can can't cannot could will won't would must may might should shall don't dont doesn't didn't didnt isn't wasn't i'm im i'll i've you're youre you've ur u it's that's
      get got go goes going went come comes came take takes took bring brings brought let know what who where when how why which hi hello hey dear thanks thank regards
      please today tomorrow yesterday evening morning afternoon o'clock monday tuesday wednesday thursday friday saturday sunday weekend kids children child school
      always never again just maybe both now then here something nothing everything someone nobody each every much more good fine best father mother parents son daughter
      dad mum mom week next last pick drop off up over as me him us too very ok okay lol`),
    runs: ['th', 'wh', 'ing', 'tion', 'ough', 'ould', 'ck', 'ea'],
  },
  {
    code: 'other',
    words:
      words(`der die das und ist nicht ein eine ich du wir sie er es mit auf für von zu den dem des im am auch noch aber oder wenn dass weil wie wo wann kannst kann
      habe hast hat haben bin bist sind war waren werden wird bitte danke morgen heute gestern kinder schule uhr dich dir mich mir dein deine mein meine ihr ihre uns bei nach
      über durch gegen ohne wieder immer nie schon sehr`),
    runs: ['ß', 'ä', 'ö', 'ü', 'tsch', 'icht'],
  },
  {
    code: 'other',
    words:
      words(`le la les un une des du et est pas ne je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre votre leur que qui quoi où quand comment pourquoi
      avec pour dans sur chez sans par mais ou donc car si aussi encore toujours jamais très bien merci bonjour salut demain hier enfants école heures heure ce cette ces
      peux peut veux veut dois doit suis es sommes êtes sont ai as avons avez ont au aux de à y en`),
    runs: ['ç', 'è', 'ê', 'eaux', 'qu'],
  },
  {
    code: 'other',
    words:
      words(`el la los las un una unos unas y es no que de en con por para sin pero o si como cuando donde porque yo tú él ella nosotros ellos mi tu su nuestro lo le se me te nos
      está estoy estás son soy eres tiene tengo tienes puede puedes quiero quiere hola gracias mañana hoy ayer niños hijos hijo hija escuela muy más también siempre nunca del al
      recoger hora horas a`),
    runs: ['ñ', '¿', '¡', 'ción'],
  },
  {
    code: 'other',
    words:
      words(`ve bir bu da ne için ile çok ama değil mi mı ben sen biz siz onlar o benim senin bizim var yok gibi daha sonra kadar her zaman hiç evet hayır lütfen teşekkürler
      merhaba yarın bugün dün çocuk çocuklar çocukları okul saat cuma günü`),
    runs: ['ş', 'ğ', 'ı', 'lar', 'ler'],
  },
  {
    code: 'other',
    words:
      words(`i w na z do nie się jest to że jak ale czy co kto gdzie kiedy dlaczego ja ty on ona my wy oni mój twój dla od po za przez bardzo tak dzięki dziękuję cześć jutro
      dzisiaj wczoraj dzieci szkoła godzina proszę mam masz ma są był była zawsze nigdy`),
    runs: ['ł', 'ż', 'ś', 'ę', 'ą', 'cz', 'rz', 'szcz'],
  },
  {
    code: 'other',
    words:
      words(`il lo la gli le un uno una e è non che di in con per da su ma o se come quando dove perché io tu lui lei noi voi loro mio tuo suo nostro vostro sono sei ha ho hai
      abbiamo avete hanno può puoi vuoi voglio ciao grazie domani oggi ieri bambini figlio figlia scuola ore anche sempre mai molto del della al alla`),
    runs: ['zione', 'gli', 'cchi'],
  },
  {
    code: 'other',
    words:
      words(`o a os as um uma e é não que de em com por para sem mas ou se como quando onde porque eu tu ele ela nós vocês eles meu teu seu nosso está estou são sou tem tenho
      pode posso quero olá obrigado obrigada amanhã hoje ontem crianças filho filha escola horas também sempre nunca muito do da ao`),
    runs: ['ção', 'ções', 'nh', 'lh', 'ã', 'õ'],
  },
];
