import type { Lang } from '../../types.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((s) => s.trim())
    .filter((s) => s !== '');

/** Word classes that only safety needs, by language. */
export const safetyClasses: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>> = {
  nl: {
    me: list("mij, me, mijn, m'n, mn, ons, ik"),
    you: list('je, jou, jij, u, jouw, uw, jullie, ge, gij'),
    child: list('hem, haar, ze, hij, zij, kind, kinderen, kids, zoon, dochter, baby, jongens, meisjes, meiden, tweeling, #Name, #Child'),
    hit: list(
      'sla, slaat, sloeg, slaan, geslagen, sloegen, schop, schopt, schopte, schoppen, geschopt, stomp, stompt, stompte, gestompt, duwde, geduwd, duw, trap, trapte, getrapt, wurgde, wurgen, wurgt, gewurgd, greep, gegrepen, sleurde, gesleurd, smeet, gesmeten, stak, gestoken, mishandelde, mishandeld, mishandelt, mishandelen, verkrachtte, verkracht, verkrachten, bedreigde, bedreigd, bedreigt, kneep, geknepen, beet, gebeten, klop, klopte, klapte, mepte, mept, gemept, ramde, geramd, aangevallen, vastgegrepen, neergeslagen, afgeranseld, toegetakeld, in elkaar geslagen, knijpt',
    ),
    kill: list(
      'vermoord, vermoorden, vermoordt, doodmaak, doodmaken, doodmaakt, doodschieten, schiet, neerschieten, steek, neersteken, afmaken, dood te maken, kapot te maken, kapotmaak, kapotmaken, kapotslaan, wurg',
    ),
    body: list('keel, haar, haren, gezicht, arm, arm om, oog, neus, hoofd, rug, benen, been, buik, tanden, nek, kop, smoel, bek'),
    weapon: list('mes, pistool, wapen, geweer, hamer, knuppel, honkbalknuppel, bijl, schaar, riem, stok, machete, benzine, aansteker'),
    harm: list(
      'striemen, brandwonden, brandplekken, blauwe plekken in de vorm van, wurgsporen, handafdruk, bijtafdruk, schaafwonden op, gebroken rib, gebroken ribben, gekneusde ribben',
    ),
    spy: list(
      'tracker, gps-tracker, gps, airtag, zender, zendertje, opnameapparaat, opnameapparaatje, recorder, spyware, stalkerware, afluisterapparaat, verborgen camera, cameraatje, volgapp, microfoontje, dashcam',
    ),
    away: list('Brazilië, buitenland, over de grens, grens, vliegtuig, vlucht, ander land, enkele reis'),
    aid: list(
      'politie, aangifte, veilig thuis, huisarts, dokter, ziekenhuis, crisisdienst, 112, 113, jeugdzorg, meldpunt, spoedpost, melding',
    ),
  },
  en: {
    me: list('me, my, us, our, i'),
    you: list("you, your, u, ur, you're, you've, you'll, ya"),
    child: list('him, her, he, she, them, they, kid, kids, child, children, son, daughter, baby, boys, girls, twins, #Name, #Child'),
    hit: list(
      'hit, hits, hitting, punched, punch, punches, slapped, slap, slaps, kicked, kicks, beat, beats, beaten, choked, choke, choking, strangled, strangle, strangling, pushed, shoved, grabbed, grab, dragged, threw, thrown, stabbed, stab, raped, assaulted, attacked, attack, threatened, bit, burned, burnt, pinned, pinning, held, headbutted, smacked, whipped, belted, battered, shook, hurt, hurting, pulled, threatening, swung, cornered, spat, molested, touched, touching',
    ),
    kill: list('kill, killing, murder, shoot, stab, strangle, smash, hurt, bury, burn, destroy, batter, gut, slit, break, end'),
    body: list(
      'throat, neck, hair, face, arm, wrist, eye, nose, head, back, leg, legs, ribs, jaw, teeth, stomach, lip, skull, kneecaps, wall, floor, stairs, steps, ground',
    ),
    weapon: list('knife, gun, hammer, bat, belt, axe, machete, crowbar, bottle, petrol, lighter, rifle, shotgun, cable, cord'),
    harm: list(
      'welts, burn marks, cigarette burns, bite marks, handprint, hand print, finger marks, finger-shaped bruises, bruises in the shape, strangulation marks, cracked ribs, broken ribs, fractured, black eye',
    ),
    spy: list(
      'tracker, tracking device, gps tracker, gps, airtag, recorder, recording device, listening device, spyware, stalkerware, hidden camera, keylogger, bug, microphone, tracking app',
    ),
    away: list('border, abroad, overseas, plane, flight, another country, one-way ticket, one way ticket, ferry, ports, airport'),
    aid: list(
      'police, 911, 999, cops, gp, hospital, crisis team, doctor, safeguarding, social services, childrens services, cps, ambulance',
    ),
  },
};
