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
    i: list("ik, k, 'k, ikke, wij, we"),
    mine: list("mij, me, mijn, m'n, mn, ons, onze"),
    yours: list(
      "je, jou, jouw, u, uw, jullie, hem, haar, em, 'm, die vent, die vriend, die gast, die kerel, dat wijf, die hoer, die slet, zijn, #Partner",
    ),
    child: list('hem, haar, ze, hij, zij, kind, kinderen, kids, zoon, dochter, baby, jongens, meisjes, meiden, tweeling, #Name, #Child'),
    kid: list(
      "hem, haar, ze, hij, zij, 'm, em, ie, hen, hun, kind, kinderen, kids, kinders, zoon, zoontje, dochter, dochtertje, baby, peuter, kleuter, kleine, kleintje, jongste, oudste, middelste, jongens, meisjes, meiden, tweeling, jongen, meisje, jong, kleinen, #Name, #Child",
    ),
    kidObj: list(
      "hem, haar, ze, 'm, em, hen, hun, kind, kinderen, kids, zoon, zoontje, dochter, dochtertje, baby, peuter, kleuter, kleine, kleintje, jongste, oudste, jongens, meisjes, meiden, tweeling, jongen, meisje, #Name, #Child",
    ),
    ours: list(
      'onze, ons, zoon, zoontje, dochter, dochtertje, baby, kinderen, kind, kids, tweeling, jongens, meisjes, meiden, #Name, #Child',
    ),
    hit: list(
      'sla, slaat, sloeg, slaan, geslagen, sloegen, schop, schopt, schopte, schoppen, geschopt, stomp, stompt, stompte, gestompt, duwde, geduwd, duw, trap, trapte, getrapt, wurgde, wurgen, wurgt, gewurgd, greep, gegrepen, sleurde, gesleurd, smeet, gesmeten, stak, gestoken, mishandelde, mishandeld, mishandelt, mishandelen, verkrachtte, verkracht, verkrachten, bedreigde, bedreigd, bedreigt, kneep, geknepen, beet, gebeten, klop, klopte, klapte, mepte, mept, gemept, ramde, geramd, aangevallen, vastgegrepen, neergeslagen, afgeranseld, toegetakeld, in elkaar geslagen, knijpt',
    ),
    hitNow: list(
      'sla, mep, stomp, schop, trap, ram, beuk, wurg, smijt, steek, snij, snijd, knijp, bijt, sleur, duw, hengst, dreun, knuppel, ros, klop, timmer, knal, molesteer, verkracht, schiet, kop, mangel, maal, keel, wurg, hak, stamp, gooi, smijt, flikker, donder, pleur, keil, mik, rijd, rij, trek, ruk, scheur, draai, breek, brek, bres',
    ),
    hitSure: list(
      'mep, stomp, schop, ram, beuk, wurg, smijt, hengst, knuppel, ros, timmer, molesteer, verkracht, keel, vermoord, slacht, wurg, vergiftig, vermorzel, verzuip, verdrink, verbrand, kill, fileer, sloop, castreer, verbouw, onthoofd, martel, mangel, villen',
    ),
    hitPast: list(
      'sloeg, sloegen, mepte, mepten, stompte, stompten, schopte, schopten, trapte, trapten, ramde, ramden, beukte, wurgde, wurgden, smeet, smeten, stak, sneed, kneep, knepen, beet, spuugde, spuwde, sleurde, sleurden, sleepte, duwde, duwden, dreunde, roste, klopte, timmerde, knalde, greep, grepen, mishandelde, mishandelt, verkrachtte, randde, misbruikte, molesteerde, toetakelde, afranselde, aftuigde, neersloeg, neerstak, vastgreep, vastklemde, vastbond, opsloot, omduwde, omverduwde, aanviel, bespuugde, bekogelde, klemzette, tackelde, wurgt, slaat, schopt, stompt, mept, verwurgde, inreed, dichtkneep, dichtdrukte, trok, rukte, gooide, wierp, drukte, pakte, hield, bond, sloot, verdraaide, schudde',
    ),
    hitPastSure: list(
      'sloeg, sloegen, mepte, mepten, stompte, stompten, schopte, schopten, trapte, ramde, beukte, wurgde, wurgden, smeet, kneep, spuugde, spuwde, sleurde, duwde, duwden, dreunde, roste, greep, mishandelde, verkrachtte, randde, misbruikte, molesteerde, toetakelde, afranselde, aftuigde, neersloeg, neerstak, vastgreep, vastklemde, vastbond, omduwde, omverduwde, aanviel, bespuugde, bekogelde, klemzette, verwurgde, mept, stompt, schopt, wurgt, slaat, beet',
    ),
    hitPart: list(
      'geslagen, gemept, gestompt, geschopt, getrapt, geramd, gebeukt, gewurgd, gesmeten, gestoken, gesneden, geknepen, gebeten, gespuugd, gespuwd, gespogen, gesleurd, gesleept, geduwd, gehengst, gerost, afgerost, geklopt, afgeklopt, gegrepen, vastgegrepen, beetgegrepen, mishandeld, verkracht, aangerand, misbruikt, gemolesteerd, toegetakeld, afgeranseld, afgetuigd, neergeslagen, neergestoken, vastgeklemd, vastgebonden, opgesloten, aangevallen, bespuugd, bekogeld, klemgezet, geworpen, gekopt, omgeduwd, omvergeduwd, aangereden, klemgereden, beetgepakt, dichtgeknepen, dichtgedrukt, gemarteld, verwond, vastgepakt, gewurgt, geduwt, gestompd, overgoten, besprongen, afgetrapt, ingereden, gebroken',
    ),
    killInf: list(
      'vermoorden, doodslaan, doodmaken, doodschieten, doodsteken, doodtrappen, doodrijden, neersteken, neerschieten, neerslaan, afmaken, afslachten, slachten, kapotmaken, kapotslaan, kapotschieten, killen, omleggen, afknallen, molesteren, toetakelen, verkrachten, mishandelen, verzuipen, verbranden, opensnijden, kelen, villen, wurgen, verwurgen, aftuigen, afrossen, vergiftigen, platrijden, omvermaaien, vermoordt, overhoop (schieten|steken|schiet|steekt|knallen), koud (maken|maakt), kapot (maken|maakt|zou maken|zal maken), dood (maken|maakt|wilt hebben|zou maken), af (te maken|maken), iets (aandoen|aandoet|aan zou doen|aan zal doen|aan te doen|aan gaat doen), wat (aandoen|aandoet|aan te doen), in elkaar (slaan|slaat|trappen|rammen|zou slaan), verrot (slaan|schoppen), te vermoorden, te wurgen, te slaan, mij slaan, me slaan, van kant (maken|te maken|maakt), uit de weg (ruimen|te ruimen)',
    ),
    kill: list(
      'vermoord, vermoorden, vermoordt, doodmaak, doodmaken, doodmaakt, doodschieten, neerschieten, neersteken, afmaken, dood te maken, kapot te maken, kapotmaak, kapotmaken, kapotslaan, wurg',
    ),
    body: list(
      'keel, strot, hals, nek, haren, gezicht, smoel, bek, bakkes, muil, kop, hoofd, schedel, oog, ogen, oor, oren, neus, lip, lippen, kaak, kaken, wang, tanden, tande, gebit, arm, armen, bovenarm, bovenarmen, onderarm, pols, polsen, vingers, elleboog, schouder, rug, buik, maag, ribben, rib, borst, kruis, benen, been, poten, knie, knieen, knieën, knieschijf, knieschijven, enkel, enkels, schenen, scheen, kont, billen, botten, lijf, nieren, hersens, ballen, sleutelbeen, slaap, trommelvlies, schedel, bovenbeen, bovenbenen, trap, muur, grond, vloer, verwarming, aanrecht, deurpost, keldertrap, kast',
    ),
    bone: list(
      'benen, been, poten, nek, kaak, kaken, arm, armen, vingers, botten, neus, ribben, tanden, tande, bek, smoel, knieschijven, knieen, knieën, kop, hoofd, schedel, strot, keel, ogen, oren, rug, pols, polsen, poot, rib, ballen, hersens, bakkes, muil',
    ),
    blow: list(
      'klap, klappen, mep, meppen, stomp, stompen, dreun, dreunen, kopstoot, kopstoten, vuistslag, vuistslagen, schop, schoppen, trap, trappen, muilpeer, oplawaai, opdoffer, optater, hengst, klets, kletsen, lel, oorvijg, pets, pak slaag, pak rammel, pak op, pak ransel, rammel, slaag, duw, elleboogstoot, knietje, knal, lap, vuist, vuisten, toek, toeken, mot, beuk, schouderduw, draai om de oren, draai om mijn oren, draai om haar oren, draai om zijn oren, tik',
    ),
    injury: list(
      'hersenschudding, hechtingen, gehecht, bloeduitstorting, bloeduitstortingen, kneuzing, kneuzingen, brandwond, brandwonden, brandblaren, brandplek, brandplekken, snijwond, snijwonden, steekwond, steekwonden, bijtwond, bijtwonden, bult, buil, bloedneus, wurgsporen, wurgplekken, letsel, schaafwonden, blauw oog, blauwe plek, blauwe plekken, blauwe arm, blauwe armen, striem, striemen, gebroken (neus|kaak|rib|ribben|arm|pols|vinger|vingers|sleutelbeen|oogkas|jukbeen|been|enkel), gekneusde (ribben|rib|kaak|nek), gescheurd trommelvlies, gescheurde lip, kapotte lip, dikke lip, plukken haar, pluk haar, kale plek, schedelbasisfractuur, oogkas, handafdruk, vingerafdrukken in, littekens, tand eruit, tand kwijt, tanden kwijt, bloedende, gipsarm, letselrapport, letselverklaring, kale plekken, bijtafdruk, dicht oog',
    ),
    weapon: list(
      'mes, messen, keukenmes, vleesmes, broodmes, slagersmes, stanleymes, breekmes, steekmes, dolk, pistool, vuurwapen, wapen, geweer, jachtgeweer, buks, luchtbuks, revolver, hamer, knuppel, honkbalknuppel, bijl, schroevendraaier, koevoet, breekijzer, machete, kapmes, zwaard, katana, stroomstootwapen, taser, boksbeugel, ploertendoder, kettingzaag, moersleutel, riem, broekriem, bezemsteel, borstelsteel, stok, benzine, jerrycan, zoutzuur, accuzuur, bijtend, peperspray, pepperspray, zwavelzuur, kruisboog, granaat, handgranaat, explosief, schaar, golfclub, ijzeren staaf, kogels, patronen, proppenschieter, blaffer, wapenstok, aansteker',
    ),
    gun: list(
      'pistool, vuurwapen, geweer, jachtgeweer, revolver, blaffer, machete, kapmes, honkbalknuppel, boksbeugel, ploertendoder, kogel, kogels, granaat, handgranaat, zoutzuur, accuzuur, zwavelzuur, katana, kruisboog, alarmpistool, dubbelloops',
    ),
    switch: list(
      'riem, broekriem, pollepel, mattenklopper, stok, zweep, slipper, pantoffel, schoen, liniaal, lat, bezem, bezemsteel, borstelsteel, houten lepel, spatel, tuinslang, kabel, snoer, vlakke hand, vuist, vuisten, roede, haarborstel, twijg, hondenriem, kleerhanger',
    ),
    grave: list(
      'onder de zoden, onder de grond, onder de groene zoden, zes planken, tussen zes planken, kist, doodskist, graf, begraafplaats, kerkhof, mortuarium, lijkenhuis, lijkzak, kanaal, sloot, ziekenhuis, intensive care, ic, rolstoel, spoed, spoedeisende hulp, vuilniszak, vuilniszakken, kofferbak, gracht, rivier, betonnen, beton, crematorium, container, brancard, coma, morgue, ambulance, lijkwagen, bos, maas, schelde, bodem, gips, tandenloos, uitvaart, begrafenis',
    ),
    dead: list(
      'eraan, er aan, dood, kapot, bloeden, creperen, kreperen, sterven, doodgaan, branden, verzuipen, hangen, crepeert, doodbloeden, kruipen, stikken',
    ),
    own_thing: list(
      'huis, auto, wagen, caravan, boot, schuur, tent, zaak, winkel, kantoor, woning, flat, boel, keet, kot, camper, bus, scooter, motor, garage, tuinhuis, voordeur, appartement, bestelbus',
    ),
    break: list(
      'breek, brek, breekt, sla, ram, schop, trap, timmer, beuk, snij, snijd, trek, ruk, draai, klop, stamp, knijp, hak, schiet, steek, mep, scheur, verbrijzel, verbouw',
    ),
    harm: list(
      'brandwonden, brandplekken, blauwe plekken in de vorm van, wurgsporen, handafdruk, bijtafdruk, schaafwonden op, gebroken rib, gebroken ribben, gekneusde ribben',
    ),
    child_hurt: list(
      'geslagen, gemept, gestompt, geschopt, getrapt, gewurgd, gesmeten, geknepen, gesleurd, gesleept, afgeranseld, afgeranselt, mishandeld, verkracht, aangerand, misbruikt, betast, vastgebonden, opgesloten, toegetakeld, gebeukt, gerammeld, gerost, uitgehongerd, verwaarloosd, gekleineerd, bespuugd, door elkaar geschud, gedrogeerd, vergiftigd, geslagn, kneep, sloeg, mepte, stompte, schopte, smeet, sleurde, sleepte, mishandelde, misbruikte, betastte, opsloot, opsluit, opgeslotn, slaat, mept, schopt, knijpt, stompt, mishandelt, misbruikt, betast, vastbond, schudde, ranselde, afranselde, wurgde, beukte, trapte, verkrachtte, verwaarloost, uithongert, vernederd',
    ),
    drunk: list(
      'dronken, stomdronken, bezopen, lazarus, ladderzat, straalbezopen, strontzat, high, stoned, onder invloed, aangeschoten, beschonken, laveloos, gedronken, gezopen, geblowd, gesnoven, starnakel, promille, wijn op, bier op, pinten op, drank op',
    ),
    drug: list(
      'wiet, hasj, cocaïne, cocaine, coke, xtc, mdma, speed, heroïne, ghb, ketamine, pillen, slaappil, slaappillen, slaappilletje, slaapmiddel, oxazepam, temazepam, melatonine, valium, drugs, joint, joints, joints, spacecake, oxycodon, morfine, methadon, spuit, spuiten, kalmeringspil, kalmeringsmiddel, jenever, wodka, whisky, rum, amfetamine, lachgas, lijntjes, paddo, seresta, hoestdrank',
    ),
    meds: list(
      'insuline, medicijn, medicijnen, medicatie, pufje, pufjes, puffer, inhalator, antibiotica, epipen, pillen, ritalin, tabletten, pomp, anti-epilepsiepillen, astmapuf, anti-epileptica, adrenalinepen, prednison, pomp',
    ),
    sex: list(
      'aangeraakt, aanraakt, aanraakte, aanraken, betast, betastte, gebetast, uitkleden, uitkleedt, uitgekleed, bloot, blote, naakt, naaktfoto, vieze foto, vieze, piemel, piemeltje, plasser, plassertje, poesje, spleetje, vagina, penis, geslachtsdeel, geslachtsdelen, kruis, seks, porno, pornofilm, pornofilmpjes, seksfilm, geknuffeld onder, schaamstreek, tongzoen, tongzoenen, aan de borsten, borstjes, slipje, kietelspelletje',
    ),
    secret: list(
      'geheim, geheimpje, geheimje, niemand vertellen, niet vertellen, mag niet vertellen, niks zeggen, niets zeggen, mondje dicht, niet zeggen',
    ),
    spy: list(
      'tracker, gps-tracker, gps, airtag, zender, zendertje, opnameapparaat, opnameapparaatje, recorder, spyware, stalkerware, afluisterapparaat, afluisterapparaatje, verborgen camera, cameraatje, cameraatjes, spycam, spionagecamera, volgapp, microfoontje, dashcam, keylogger, babyfoon, minicamera, peilzender, trackingapp, spionageapp, spionageprogramma, spionagesoftware, volgsysteem, gps-zender, gps-zendertje, simkaart, voicerecorder, dictafoon, apparaatje, volgkastje, cameralens, meekijkprogramma, meekijksoftware',
    ),
    spySure: list(
      'stalkerware, spyware, spycam, spionagecamera, spionageapp, spionagesoftware, keylogger, afluisterapparaat, afluisterapparaatje, peilzender, verborgen camera, afluisterapparatuur, cameraatje, opnameapparaatje, volgapp, gps-zendertje, volgkastje',
    ),
    account: list(
      "mail, mails, mailbox, gmail, e-mail, inbox, telefoon, gsm, toestel, mobiel, whatsapp, whatsappjes, app, apps, appjes, berichten, berichtjes, account, google-account, icloud, apple-id, facebook, insta, instagram, snapchat, snap, messenger, digid, laptop, tijdlijn, locatiegeschiedenis, dagboek, post, agenda, bankafschriften, bankrekening, itsme, gesprekken, telegram, tiktok, dm, dm's, chats, locatie",
    ),
    nude: list(
      "naaktfoto, naaktfoto's, blootfoto, blootfoto's, naaktbeelden, naaktfilmpje, naaktfilmpjes, seksfilmpje, seksfilmpjes, sekstape, sextape, blote foto, blote foto's, die foto's, die filmpjes, dat filmpje, die video, die video's, de foto's van jou, onze filmpjes, ons filmpje, nudes, die beelden, intieme foto's, intieme beelden, pikante foto's, intieme filmpjes, naaktselfies, die opnames, slaapkamerfilmpje, slaapkamerfilmpjes",
    ),
    papers: list(
      'paspoort, paspoorten, bankpas, bankpasje, bankkaart, pinpas, id, id-kaart, identiteitskaart, identiteitsbewijs, verblijfskaart, verblijfsvergunning, rijbewijs, papieren, pas, pasje, geboorteakte, salaris, loon, autosleutels, huissleutels, huissleutel, creditcard, uitkering, kinderbijslag, verblijfsdocument, spaargeld, telefoon, kraslijst, pincode',
    ),
    many: list(
      '12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig, honderd, tweehonderd, vijftien, achttien',
    ),
    near: list(
      'huis, deur, voordeur, achterdeur, flat, raam, ramen, werk, kantoor, sportschool, stoep, straat, heg, oprit, appartement, tuin, balkon, portiek, yoga, bieb, jumbo, lidl, kassa, café, cafe, restaurant, supermarkt, parkeerplaats, school, praktijk, brievenbus, keukenraam, slaapkamerraam, hek, sportclub, kapper, woning',
    ),
    people: list(
      "zus, zussen, moeder, vader, ouders, vriendin, vriendinnen, vrienden, vriend, familie, broer, broers, collega, collegas, collega's, buurman, buurvrouw, buren, man, mannen, kerel, kerels, vent, gasten, jongens, mensen, iemand, nichten, nicht, ex",
    ),
    land: list(
      'buitenland, turkije, marokko, polen, spanje, suriname, brazilië, brazilie, tunesië, tunesie, egypte, iran, irak, syrië, libanon, algerije, roemenië, bulgarije, hongarije, tsjechië, servië, bosnië, kroatië, albanië, kosovo, rusland, oekraïne, griekenland, italië, portugal, frankrijk, engeland, ierland, schotland, zweden, noorwegen, finland, denemarken, duitsland, oostenrijk, zwitserland, amerika, canada, mexico, peru, chili, argentinië, colombia, venezuela, curaçao, aruba, bonaire, ghana, nigeria, kenia, congo, ethiopië, eritrea, somalië, soedan, kameroen, senegal, zuid-afrika, kaapverdië, india, pakistan, afghanistan, china, thailand, bali, indonesië, filipijnen, vietnam, japan, australië, nieuw-zeeland, dubai, israël, jordanië, koeweit, saoedi-arabië, ankara, istanbul, casablanca, tanger, rabat, tunis, cairo, caïro, paramaribo, warschau, krakau, boekarest, sofia, belgrado, moskou, lissabon, madrid, malaga, alicante, londen, georgië, armenië, azië, afrika, litouwen, letland, estland, dominicaanse republiek, cuba, jamaica, ander land, een dorp, geboorteland, thuisland, land van herkomst, mijn land',
    ),
    away: list(
      'buitenland, over de grens, grens, vliegtuig, vlucht, ander land, enkele reis, enkeltje, enkeltjes, volle zee, veerboot, ferry, luchthaven, schiphol, zaventem, calais, @land',
    ),
    aid: list(
      'politie, aangifte, veilig thuis, huisarts, dokter, ziekenhuis, crisisdienst, 112, 113, jeugdzorg, meldpunt, spoedpost, melding, jeugdbescherming, raad voor de kinderbescherming, kinderbescherming, raad, vertrouwensarts, vertrouwenscentrum, vk, clb, zedenpolitie, zedenrecherche, meldcode, wijkagent, kinderarts, spoed, 1712, officier, forensisch',
    ),
    pills: list(
      'pillen, pilletjes, slaappillen, medicijnen, medicatie, strip, strips, doosje, tabletten, paracetamol, oxazepam, insuline, temazepam, antidepressiva, doosjes, potje, voorraad, morfine, slaapmiddel',
    ),
    jump: list(
      'trein, treinen, spoor, rails, brug, dak, flat, balkon, toren, viaduct, parkeergarage, metro, tram, water, kanaal, vrachtwagen, boom, sprinter, intercity, zee, perron, overweg, rivier, gracht, klif, klippen, kade, sluis, maas, schelde',
    ),
    selfcut: list(
      'snij, snijd, snijden, snijdt, sneed, gesneden, snijen, kras, krast, kraste, krassen, gekrast, brand, brandt, opengehaald, opensneed, opengesneden, doorgesneden, verwond, verwondt, beschadigt, automutileert, automutilatie, automutileren, zelfbeschadiging, gesnedn',
    ),
    // a number of an emergency or crisis line that is named to help; as a threat it is none
    helped: list(
      '(bel|belt|belde|gebeld|bellen|app|appen|draai|chat|chatten) ... (112|113|0800-0113|1813|116123|1712|0800-2000|106|107), (112|113|0800-0113|1813|116123|1712|0800-2000|106|107) .. (bel|belt|belde|gebeld|bellen|appen)',
    ),
    '-helped': list(
      '(als je|als u|als ge|anders|nog een keer|nog één keer|volgende keer|of) ... (ik bel|bel ik|ik ga|ga ik|ik zal|zal ik|bel), (ik bel|bel ik|ik ga|ga ik|ik zal) ... (als je|als ge|als u|de volgende keer)',
    ),
    told: list(
      "(hij|zij|ze|#Name) heeft (een|zich), je hebt @nude, (je|jij|ge|u) (liet|reed|sloot|sloeg|filmde), (liet|reed) (je|jij|ge|u), je hebt (me|mij|mijn|m'n|mn|hem|haar|ze|de kinderen|zijn|#Name|als straf|de sloten), heb je (me|mij|mijn|m'n|hem|haar|ze|de kinderen|de tweeling|#Name|als straf), hebt (u|ge|je) (me|mij|mijn|hem|haar|ze|ons), (u|ge) (hebt|heeft) (me|mij|mijn|hem|haar|ze|ons|#Name), (je|u|ge) ... (#Name|hem|haar|zijn|mijn) ... hebt (@hitPart|@child_hurt|uitgeschreven|meegenomen|gefilmd|gefotografeerd|gegeven|getrokken|gedaan), (zei|zegt|zeg|schreef|schrijft|appte|vertelde|vertelt|riep|dreigde|dreigt|schreeuwde|beweert|mailde) (je|jij|u|ge|hij|ze|zij), (je|jij|u|ge|hij|ze|zij|#Name) (zei|zegt|schreef|schrijft|appte|vertelde|vertelt|riep|dreigde|dreigt|schreeuwde|mailde) dat, gedreigd, (zegt|zei|vertelt|vertelde|blijkt|verteld|gezegd) dat (je|jij|u|ge|hij|mama|papa), van (jou|je|u) (moest|moet|mocht|mag|kreeg|krijg|de), (moest|moet|mocht|kreeg) van (jou|je|u), door (jou|jouw|je vriend|je vriendin), bij (jou|u) ... (geen|opgesloten|alleen), zonder mijn (medeweten|toestemming|akkoord), sinds (je|jij|u|ge), toen (je|jij|u|ge) (me|mij|mijn|haar|hem), je (vriend|vriendin|broer|vader|moeder) (hem|haar|mij|me), politie heeft, huisarts heeft, dokter heeft, dokter geweest, ging je, u ... (mij|me|hem|haar|ze|#Name) ... hebt, hele nacht alleen",
    ),
  },
  en: {
    me: list('me, my, us, our, i'),
    you: list("you, your, u, ur, you're, you've, you'll, ya, youre, yous, ye, yer, y'all"),
    child: list('him, her, he, she, them, they, kid, kids, child, children, son, daughter, baby, boys, girls, twins, #Name, #Child'),
    himher: list(
      'him, her, them, #Name, the kids, the baby, the boy, the girl, the boys, the girls, the twins, the children, the little one, the wee one, the lad, my son, my daughter, our son, our daughter, my kids, my children, our kids, my boy, my girl, our boy, our girl, my baby, our baby, his brother, her brother, his sister, her sister, my boys, my girls, his twin, her twin, the toddler, the eldest, the youngest, a baby, a toddler, a child, the child, a four-year-old, a five-year-old, a six-year-old, a three-year-old, a two-year-old',
    ),
    hurtv: list(
      'punched, punch, punching, slapped, slap, slapping, kicked, kick, kicking, kneed, elbowed, headbutted, headbutt, head-butted, nutted, choked, choke, choking, strangled, strangle, strangling, throttled, throttling, smothered, suffocated, shoved, shoving, grabbed, grabbing, yanked, yanking, dragged, dragging, flung, slammed, slamming, hurled, pinned, pinning, stabbed, stab, stabbing, slashed, bit, biting, spat, spit, spitting, spits, smacked, smacking, whacked, thumped, thumping, clouted, clocked, decked, battered, battering, leathered, belted, belting, walloped, clattered, lamped, thrashed, beating, beaten, raped, raping, assaulted, assaulting, attacked, attacking, whipped, whipping, scratched, clawed, stamped, stomped, trampled, gagged, cornered, molested, backhanded, pummelled, pummeled, bashed, socked, skelped, booted, winded, scalded, bludgeoned, pistol-whipped, tasered, threatened, threatening, poisoned, drugged, spiked, hitting, hits, slaps, kicks, punches, chokes, beats, shoves, grabs, drags, smacks, scratches, bites, whips, burns',
    ),
    hurtp: list(
      'hit, beat, hurt, burned, burnt, pushed, shook, shaken, twisted, tied, tripped, groped, fingered, abused, strapped, starved, caned, flogged, burning, shaking, twisting, tying, hurting, pushing, dangled, dunked, pinched, pinching',
    ),
    damage: list(
      'break, snap, smash, crush, slit, slash, cut, kick, cave, bash, bust, split, crack, rip, tear, twist, wring, blow, stamp, stomp, burn, shatter, gouge, chop, open, punch, stove, staple, rearrange, knock, pull',
    ),
    killv: list(
      'kill, murder, shoot, stab, strangle, throttle, choke, batter, bury, gut, slaughter, butcher, hurt, smash, smother, leather, deck, flatten, cripple, maim, destroy, finish, end, drown, knife, slice, torch, bludgeon, lamp, mangle, hammer, hang, skin, headbutt, punch, slap, kick, thump, waste, beat, burn, hit, drag, wreck, hospitalise, hospitalize, fuck, do, unalive, mess, cut, shank, scalp',
    ),
    killing: list(
      'killing, murdering, shooting, stabbing, strangling, throttling, choking, battering, burying, smothering, drowning, hurting, smashing, holding, pushing, hitting, punching, slapping, setting, burning, poisoning, running, beating, cutting',
    ),
    body: list(
      'throat, neck, hair, ponytail, face, cheek, chin, mouth, ear, ears, arm, arms, wrist, wrists, elbow, shoulder, eye, eyes, nose, head, temple, back, spine, leg, legs, knee, ankle, foot, ribs, rib, chest, breast, jaw, teeth, tooth, stomach, belly, bump, lip, skull, kneecaps, thigh, hand, hands, fingers, finger, thumb, windpipe, collarbone, scalp',
    ),
    bone: list(
      'legs, leg, knees, knee, arms, arm, fingers, finger, hands, hand, ribs, rib, kneecaps, neck, jaw, nose, teeth, face, head, skull, bones, spine, back, throat, eyes, eye, mouth, brains, wrists, wrist, ankles, thumbs',
    ),
    blow: list(
      'slap, punch, kick, dig, headbutt, backhander, beating, hiding, battering, hammering, smack, clatter, box, thump, clout, wallop, belt, kicking, bashing, shove, shoving, black eye, shiner, busted lip, split lip, fat lip, burst lip, bloody nose, broken nose, broken jaw, concussion, bite, burn, thrashing, boot, fist, elbow, knee',
    ),
    weapon: list(
      'knife, gun, hammer, bat, belt, axe, hatchet, machete, crowbar, bottle, petrol, lighter, rifle, shotgun, pistol, handgun, revolver, cable, cord, blade, screwdriver, chisel, spanner, wrench, wheel brace, tyre iron, tire iron, hurley, hurl, golf club, baseball bat, cricket bat, poker, shovel, spade, pitchfork, iron, scissors, razor, box cutter, stanley knife, kitchen knife, bread knife, carving knife, cleaver, sword, chainsaw, crossbow, taser, broken bottle, frying pan, pipe, chain, brick, knuckleduster, bullet, cartridge, air rifle, lump hammer, claw hammer, sledgehammer, stick, lathi',
    ),
    harm: list(
      'welts, burn marks, cigarette burns, cigarette burn, bite marks, bite mark, handprint, hand print, handprints, finger marks, fingermarks, thumb marks, grip marks, belt marks, buckle marks, buckle mark, rope marks, ligature marks, strap marks, finger-shaped bruises, bruises in the shape, bruise in the shape, bruise the shape, bruises the shape, strangulation marks, cracked ribs, broken ribs, cracked rib, broken rib, black eye, black eyes, spiral fracture, bald patch, retinal bleeding, stripes across, finger-shaped, belt-shaped, hand-shaped, fist-sized',
    ),
    injury: list(
      'bruise, bruises, bruising, stitches, concussion, concussed, fracture, fractures, fractured, black eye, black eyes, cracked rib, cracked ribs, broken rib, broken ribs, broken nose, broken jaw, broken wrist, broken arm, split lip, burst lip, burst eardrum, perforated eardrum, eardrum, detached retina, cuts, welts, marks, scar, scars, injuries, wounds, lump, whiplash, limp',
    ),
    say: list(
      'say, says, said, saying, told, tell, tells, telling, text, texted, texts, texting, wrote, write, written, message, messaged, messages, screamed, screaming, shouted, yelled, promised, promise, swore, threatened, threatening, threats, threat, warned, voicemail, bragged, boasted, roared, whispered, announced, emailed, posted, left a note, email, letter',
    ),
    iwill: list(
      "i'll, ill, i will, i'm going to, im going to, i am going to, i'm gonna, im gonna, i'm gunna, gonna, ima, imma, i'ma, i'm fixing to, i'd gladly, i'd happily, i swear i'll, we'll, we will, we're going to, we're gonna, he'll, my brothers will, my brother will, my cousins will, the lads will, my dad will, my mates will, they'll, i want to, i wanna, i could, i could just, i'm about to, i'd love to, going to, i'd like to, i shall, i'm minded to, i am gonna",
    ),
    kin: list(
      'boyfriend, girlfriend, partner, husband, wife, brother, sister, father, mother, dad, da, mam, mum, mom, mummy, fella, bloke, mate, friend, uncle, cousin, stepdad, step-dad, stepmum, stepson, stepfather, grandad, granddad, grandfather, gran, nan, granny, nana, grandmother, lodger, flatmate, roommate, neighbour, flame, missus, babysitter, nephew, fiance, housemate, man, lad, auntie, aunt',
    ),
    fam: list(
      'mother, father, mum, mam, mom, dad, da, brother, sister, gran, nan, granny, nana, grandmother, grandad, grandfather, parents, family, kids, partner, boyfriend, girlfriend, wife, husband, fella, new fella, new man, horses, horse, dog, dogs, cat, cats, pony, mates, friends, uncle, cousin, auntie',
    ),
    'kill-me': list(
      'kill, shoot, stab, hurt, burn, bury, murder, end, strangle, choke, batter, smash, drown, beat, slit, finish, cut, gut, break, throttle, hit, run, put, punch, make, knife, find, slap, destroy, deck, do',
    ),
    water: list(
      'river, canal, reservoir, lake, sea, quarry, harbour, harbor, bay, dock, docks, well, liffey, thames, creek, dam, ditch, bog, pond, swamp, marsh, loch, lough, weir, quay',
    ),
    pills: list(
      'tablets, pills, meds, medication, paracetamol, tylenol, painkillers, sleepers, sleeping tablets, sleeping pills, antidepressants, insulin, morphine, co-codamol, oxy, xanax, valium, diazepam, amitriptyline, zopiclone, codeine, panadol, ibuprofen, capsules, sedatives',
    ),
    dope: list(
      'sleeping pill, sleeping pills, sleeping tablet, sleeping tablets, cough syrup, cough medicine, nytol, benadryl, piriton, phenergan, melatonin, whisky, whiskey, brandy, vodka, gin, rum, wine, beer, cider, vape, weed, valium, diazepam, xanax, zopiclone, antihistamine, antihistamines, sedative, sedatives, cannabis, edibles, gummies, alcohol, lager, drugs, promethazine, cocaine, coke, medised, opium, gummy, spliff, joint',
    ),
    drink: list(
      'drunk, drunken, pissed, hammered, wasted, plastered, langers, locked, steaming, blotto, intoxicated, stoned, high, off your face, out of your head, over the limit, twice the limit, three times the limit, reeking of drink, stinking of drink, smelling of drink, smelt of drink, smelling of alcohol, off my face, legless',
    ),
    drinks: list(
      'beers, beer, pints, pint, drinks, glasses of wine, bottle of wine, whiskeys, whiskies, vodkas, cans, shots, joints, bottles, wines, jars, g&ts',
    ),
    drive: list('drive, drives, driving, drove, driven, behind the wheel, at the wheel, pulled over, crashed, breathalysed, breathalyzed'),
    spy: list(
      'tracker, trackers, tracking device, gps tracker, gps, airtag, air tag, airtags, recording device, listening device, voice recorder, dictaphone, spyware, stalkerware, mspy, hidden camera, hidden cameras, spy camera, spycam, nanny cam, pinhole camera, keylogger, bug, microphone, tracking app, tracking software, tile tracker, gps unit, secret camera, magnetic box, baby monitor app',
    ),
    away: list('border, abroad, overseas, plane, flight, another country, one-way ticket, one way ticket, ferry, ports, airport'),
    aid: list(
      'police, 911, 999, cops, gp, hospital, crisis team, doctor, safeguarding, social services, childrens services, cps, ambulance',
    ),
    medic: list(
      'gp, doctor, nurse, hospital, consultant, paramedic, paramedics, a&e, er, x-ray, x-rays, xray, scan, police surgeon, midwife, physio, dentist, paediatrics, pediatrics, paediatrician, pediatrician, health visitor, surgeon, ward, optician, registrar, radiologist, casualty',
    ),
    many: list(
      '19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, twenty, thirty, forty, fifty, fifty-three, sixty, seventy, eighty, ninety, hundred, hundreds, dozens, sixty-one, forty-two, twenty-six, thirty-one, thirty-four, forty-one, forty-seven, fifty-two, seventy-one, eighty-four, a hundred, two hundred, a thousand',
    ),
    kinpast: list(
      'mum, mummy, mom, mommy, mam, mammy, dad, daddy, i, mama, papa, his mother, her mother, his father, her father, my dad, we',
    ),
    // a number of an emergency or crisis line that is named to help; as a threat it is none
    helped: list(
      '(call|calls|called|calling|text|texted|ring|rang|ringing|dial|dialled|dialed|phone|phoned) ... (911|988|999|112|000|116|111|741741), (911|988|999|112) .. (called|is on|are on|line)',
    ),
    '-helped': list(
      "(if you|if u|or else|or i|otherwise|one more time|next time|again) ... (i'll|ill|i will|i'm|im|i am|gonna|i call|i'd), (i'll|ill|i will|i'm|im|i am|gonna) ... (if you|if u|if ur|next time|one more time)",
    ),
    told: list(
      '(you|he|she|u|they|@kin|texts|messages|message|text|letter|note|voicemail) .. (said|say|says|told|tell|texted|text|wrote|write|messaged|screamed|shouted|yelled|promised|swore|threatened|warned|saying|telling|threatening|threaten|bragged|whispered|roared|shouting|writing|emailed|posted), (your|his|her) (text|message|texts|messages|voicemail|letter|email|note|voice note|post) .. (said|says|saying|about|that|was|where|in which|threatening|reads|read|promising)',
    ),
    weeks: list('days, weeks, months, years, nights, hours'),
  },
};
