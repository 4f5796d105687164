/** Word classes of Dutch: each is `@name` in patterns and a mark in clauses. One line a kind of meaning; entries are split by commas. */
const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((s) => s.trim())
    .filter((s) => s !== '');

export const classes = {
  absolute:
    list(`altijd, nooit, nooit eens, nog nooit, elke keer, iedere keer, telkens, telkens weer, elke week weer, elke dag weer, iedere week, elke maand weer, elk jaar weer, elke zondag weer, elke vrijdag weer, de hele tijd, steeds, steeds weer,
    constant, voortdurend, continu, eeuwig, keer op keer, week in week uit, dag in dag uit, jaar in jaar uit, zonder uitzondering, standaard, structureel, systematisch, stelselmatig, elke verdomde, iedere verdomde, al jaren, al jarenlang, al maanden, al weken, nimmer, nog geen één keer, geen enkele keer, altijd maar, altijd hetzelfde, niet één keer, geen een keer`),
  again: list(
    `weer, wéér, alweer, weer eens, wederom, opnieuw, nog een keer, nogmaals, voor de zoveelste keer, voor de (tweede|derde|vierde|vijfde|zesde|zevende|tiende|honderdste) keer, al de (tweede|derde|vierde|vijfde|zesde|zevende|tiende) keer, de (derde|vierde|vijfde|zesde|zevende|zoveelste) keer (dit|deze|in|op), de zoveelste`,
  ),
  // words that turn a plain sentence about the reader into a reproach
  jab: list(
    `weer eens, ook eens, ook nog eens, eens een keer, nou eens, nu eens, eindelijk, eindelijk eens, blijkbaar, kennelijk, zogenaamd, zogezegd, nota bene, uitgerekend, natuurlijk weer, uiteraard weer, zoals gewoonlijk, zoals altijd, zoals we gewend zijn, gewoontegetrouw, doodleuk, vrolijk, leuk hoor, ineens, opeens, toevallig weer, zomaar, niet eens, zelfs niet, nog niet eens, notabene, godbetert, alsof, maar ja, pas na, ook maar, eindelijk een keer, voor de verandering, bij uitzondering, weeral, altijd al`,
  ),
  failing:
    list(`te laat, veel te laat, weer te laat, niet op tijd, nooit op tijd, vergeten, vergeet, vergat, kwijt, kwijtgeraakt, niet meegegeven, niet gedaan, niet gereageerd, niet geantwoord, niet betaald, niet gebeld, niet gelezen, niet nagekomen, niet gehaald, niet opgehaald, niet gebracht, niet doorgegeven, niet geregeld, niet ingevuld, niet ondertekend, niet gewassen, niet geleerd, niet gemaakt, niet meegenomen, niet verschenen, niet komen opdagen, laten zitten, laten wachten, laten liggen, laten vallen, laten schieten,
    verzuimd, nagelaten, afgezegd, afgebeld, genegeerd, gelogen, verpest, verknald, verprutst, verwaarloosd, verzaakt, gefaald, mislukt, tekortgeschoten, beloofd en, in de steek gelaten, gemist, uit je duim gezogen, op het laatste moment, op het laatste nippertje, zonder overleg, zonder iets te zeggen, zonder te vragen, zonder mij, achter mijn rug, achter mijn rug om`),
  contempt: list(
    `waardeloos, waardeloze, zielig, zielige, triest figuur, belachelijk mens, achterlijk, achterlijke, gestoord, gestoorde, gek, idioot, idiote, imbeciel, debiel, debiele, mongool, sukkel, loser, lul, klootzak, klojo, eikel, kutwijf, kreng, bitch, trut, heks, hoer, slet, wijf, rotwijf, rotzak, zak, hufter, lafaard, leugenaar, leugenaarster, bedrieger, bedriegster, egoïst, egoist, egotripper, profiteur, parasiet, nietsnut, dwaas, ezel, rund, oen, minkukel, mafkees, mafketel, kleuter, kwal, varken, monster, tuthola, dramaqueen, aansteller, etter, etterbak, smeerlap, onmens, kalf, kieken, seut, onnozelaar, sloeber, schijnheilig, schijnheilige, hypocriet, hypocriete, harteloos, harteloze, laf, laffe, lui, luie, dom, domme, stomme trut, stom wijf, ziek in je hoofd, niet goed bij je hoofd, niet wijs, niet goed snik, onvolwassen, onvolwassene, flapdrol, kneus, mispunt, galbak, prutser, kluns, stumper, pannenkoek, ramp van een, lachertje, aanfluiting, grap van een, schande van een, slappe hap, wandelende`,
  ),
  swear: list(
    `verdomme, godverdomme, gvd, kut, klote, kloten, godsamme, godver, tering, tyfus, kanker, kolere, fuck, fucking, shit, bullshit, wtf, tyfuszooi, takke, jezus, jezus christus, sodemieter, rot op, opzouten, oprotten, opgerot, oprotte, flikker op, donder op, krijg de, val dood, loop naar de hel, hou je bek, houd je bek, bek dicht, hou je kop, hou je mond, flikker toch op, rot toch op, lazer op, sterf, sodemieter op, kutstreek, rotstreek, klotestreek, gezeik, gezever, gelul, zeikerd, lul niet, zeik niet`,
  ),
  judgement: list(
    `onverantwoord, onverantwoorde, onverantwoordelijk, belachelijk, belachelijke, egoïstisch, egoistisch, egoïstische, egocentrisch, schandalig, schandalige, asociaal, asociale, achterlijk, bespottelijk, absurd, absurde, waanzin, idioot, krankzinnig, onzin, onzinnig, flauwekul, kolder, larie, gelul, bullshit, ongehoord, ongepast, ongepaste, onacceptabel, onaanvaardbaar, onfatsoenlijk, onbeschoft, onbeschofte, onredelijk, onredelijke, onterecht, oneerlijk, kinderachtig, kinderachtige, onvolwassen, onbetrouwbaar, respectloos, respectloze, harteloos, gemeen, gemene, laf, laffe, zwak, armoedig, triest, trieste, zielig, treurig, sneu, stuitend, walgelijk, walgelijke, misselijk, misselijkmakend, schofterig, onvoorstelbaar, onbegrijpelijk, ongelooflijk, ongelofelijk, ongeloofelijk, slecht voorbeeld, te gek voor woorden, van de zotte, te bizar voor woorden, bizar, bizarre, niet normaal, abnormaal, niet oké, niet ok, not done, beneden alle peil, onder de maat, ondermaats, een schande, schande, een blamage, een aanfluiting, te triest voor woorden, hypocriet, nalatig, naïef, dom, stom, slap, slordig, lui, makkelijk praten, ouderwets, pedagogisch onverantwoord, schadelijk, ongezond, verkeerd`,
  ),
  diagnosis: list(
    `narcist, narcistisch, narcistische, narcisme, narcissist, borderline, borderliner, borderlinegedrag, psychopaat, psychopathisch, psychopate, sociopaat, sociopathisch, bipolair, bipolaire, manisch, hysterisch, hysterische, hysterica, paranoia, paranoïde, paranoide, toxisch, toxische, toxic, gaslighting, gaslighten, gaslight, gegaslight, manipulatief, manipulatieve, manipuleren, manipuleert, manipulatie, manipulator, gemanipuleerd, manipuleer, controlfreak, controlefreak, controledwang, dwingeland, controlerend, dominant, ouderverstoting, ouderverstotingssyndroom, oudervervreemding, vervreemding, vervreemden, vervreemdt, parental alienation, pas syndroom, autist, autistisch, gestoord, psychisch gestoord, persoonlijkheidsstoornis, stoornis, hechtingsstoornis, verslaafd, verslaafde, alcoholist, dader, slachtofferrol, slachtoffergedrag, misbruiker, emotionele chantage, emotioneel misbruik, psychisch geweld, geestelijke mishandeling, brainwash, brainwashen, gebrainwasht, gehersenspoeld, hersenspoelen, hersenspoeling, loyaliteitsmisbruik, ziekelijk, ziekelijke, dwangmatig, obsessief, stalker, pathologisch, pathologische leugenaar, instabiel, labiel, labiele, geschift, projectie, projecteert, projecteren, projecteer, agressor, machtsspel, machtsspelletje, machtsspelletjes, machtswellust, intieme terreur, egomaan, machiavellist, love bombing, red flag, splijten, triangulatie, trianguleren`,
  ),
  legal: list(
    `advocaat, mijn advocaat, advocate, raadsman, rechter, rechtbank, rechtszaak, kort geding, dagvaarding, dagvaarden, aangifte, politie, deurwaarder, dwangsom, jeugdzorg, veilig thuis, raad voor de kinderbescherming, kinderbescherming, juridische stappen, gerechtelijke stappen, procederen, procedure, ouderlijk gezag, gezag, eenhoofdig gezag, hoofdverblijf, incassobureau, incasso, lbio, beslag, verzoekschrift, dossier, klacht, tuchtklacht, jeugdrechter, familierechter, gerechtsdeurwaarder, parket, sociale dienst, sancties`,
  ),
  'past-relation': list(
    `toen we nog samen waren, toen we samen waren, toen we getrouwd waren, tijdens ons huwelijk, ons huwelijk, onze relatie, onze scheiding, de scheiding, bij de scheiding, tijdens de scheiding, sinds de scheiding, sinds je vertrok, toen je vertrok, toen je wegging, toen je bij me wegging, toen je vreemdging, je bent vreemdgegaan, vreemdgaan, vreemdgegaan, vroeger ook al, net als vroeger, net als toen, zoals toen, al die jaren, in al die jaren, tien jaar lang, jarenlang, jaren geleden, destijds, indertijd, ons trouwen, trouwdag, in ons huis, toen je ons, verlaten, bedrogen, belazerd, ooit beloofd, destijds beloofd, nog steeds niet veranderd, niks veranderd, niets veranderd, oude patroon, oude patronen, oude liedje, zelfde liedje, vorig jaar ook al, vorig jaar al, vorige keer ook, vorige maand ook al, net als vorig jaar, net als vorige keer, net als de vorige keer, met oud en nieuw, in de tijd dat`,
  ),
  'new-partner': list(
    `je vriendin, je vriend, jouw vriendin, jouw vriend, je nieuwe vriendin, je nieuwe vriend, je nieuwe vlam, je nieuwe liefje, je liefje, je nieuwe vrouw, je nieuwe man, je vriendinnetje, je scharrel, je scharrels, je minnares, je minnaar, die nieuwe van je, die van jou, dat mens van je, dat mens, die vent, die vent van je, dat wijf, die troela, je tinderdates, je dates, je nieuwe gezin, je nieuwe gezinnetje, je gezinnetje, je nieuwe leven, je nieuwe relatie, je liefdesleven, uw vriendin, uw vriend, uw nieuwe partner, je nieuwe partner, je partner, je aanwinst, je verovering`,
  ),
  'reader-family': list(
    `je moeder, je vader, je ouders, je zus, je broer, je familie, je tante, je oom, je schoonmoeder, jouw moeder, jouw vader, jouw ouders, jouw familie, jouw zus, jouw broer, uw moeder, uw ouders, uw familie, je vrienden, je vriendinnen, je maten, je buurvrouw, je collega`,
  ),
  'reader-life': list(
    `je werk, je baan, je carrière, je vakantie, je vakanties, je auto, je nieuwe auto, je hobby, je sport, je sportschool, je feestjes, je etentjes, je borrel, je borrels, de kroeg, het café, je insta, je instagram, je facebook, je profiel, je foto's, je geld, je salaris, je bonus, je weekendje, je weekendjes, je weekendje weg, je citytrip, je festival, je festivals, je motor, je boot, je social media, je verbouwing, je nieuwe keuken, je lease, je drank, je wijntjes, je bier, je biertjes, de sportschool, je huis, je schulden, je uiterlijk, je vriendengroep, je stapavond`,
  ),
  sacrifice: list(
    `alleen voor, er alleen voor, helemaal alleen, in mijn eentje, alles alleen, alles opgegeven, alles gedaan, alles laten vallen, mijn leven, mijn slaap, mijn rug, mijn vrije, krom gewerkt, krom liggen, nachten wakker, geen oog dicht, kapot, op mijn tandvlees, ik draai op, draai ik op, ik vang op, op mijn schouders, op mijn bord, weggecijferd, cijfer mezelf weg, opgeofferd, opoffer, offer, op eigen kracht, zonder hulp, ik mag het weer, ik kan het weer, altijd degene, ik wel, ik weer, mag ik weer, kan ik weer, moet ik weer, komt op mij neer, aan mij hangen, blijft aan mij`,
  ),
  intensity: list(
    `zo, zó, echt, ontzettend, enorm, heel, zeer, verschrikkelijk, vreselijk, totaal, compleet, absoluut, volslagen, volkomen, ronduit, gewoonweg, werkelijk, bloed, dood, mega, mega-, super, verdomd, knetter, strontzat, spuugzat, door en door, ongelooflijk, ongelofelijk, helemaal`,
  ),
  exasperation: list(
    `klaar mee, er klaar mee, helemaal klaar met, zat, spuugzat, kotsbeu, beu, het beu, moe van, doodmoe van, ziek van, misselijk van, niet meer aan, word gek, word hier gek, gek van, woest, woedend, razend, furieus, pisnijdig, pislink, link, des duivels, kwaad, boos, teleurgesteld, diep teleurgesteld, gekwetst, kapot van, in tranen, aan het huilen, trillen, tril, kook, kook van, uit mijn vel, over de rooie, over mijn toeren, mijn geduld is op, geduld raakt op, de maat is vol, de druppel, kan niet meer, trek het niet meer, trek dit niet meer, trek het niet, hou het niet meer vol, niet te geloven, niet te doen, niet te harden, ongelooflijk, ongelofelijk, onvoorstelbaar, wat een ellende, om te janken, om te huilen, om gek van te worden, om moedeloos van te worden, moedeloos, wanhopig, radeloos, machteloos, gefrustreerd, genoeg van, meer dan genoeg van, mijn buik vol, de buik vol, strot uit, keel uit, neusgaten uit, bloed onder mijn nagels, bloed onder de nagels, mijn oren niet, mijn ogen niet, met stomheid geslagen, sprakeloos, verbijsterd, verbouwereerd, walg van, haat dit, haat het`,
  ),
  hedge: list(
    `misschien, ergens, een keer, ooit, we zien wel, zien we wel, we zullen wel zien, zie maar, zie wel, kijken we dan wel, kijken wel, weet ik niet, geen idee, ik weet het niet, weet nog niet, of zo, ofzo, ofzoiets, of zoiets, zoiets, ongeveer, min of meer, eventueel, wie weet, hangt ervan af, hangt er vanaf, ligt eraan, kan zijn, zou kunnen, mogelijk, wellicht, waarschijnlijk, een dezer dagen, binnenkort, te zijner tijd, tzt, t.z.t., nog wel, komt wel, komt goed, we hebben het er nog over, hebben we het nog over, nader te bepalen, in de loop van, als het uitkomt, als het zo uitkomt, wanneer het uitkomt, wat jij wilt, maakt mij niet uit, maakt niet uit, mij om het even, zeg jij het maar, wat vind jij, wat vind jij ervan, even aankijken, aankijken, afwachten, we kijken het aan, ik denk er nog over na, ik moet nog kijken, nog even zien, vaag`,
  ),
  thanks: list(
    `bedankt, dank je, dankje, dankjewel, dank je wel, dank u, dank u wel, dankuwel, dank, merci, thx, hartelijk dank, alvast bedankt, fijn dat, wat fijn dat, leuk dat, goed dat, lief dat`,
  ),
  please: list(
    `graag, alsjeblieft, alstublieft, aub, a.u.b., svp, s.v.p., asjeblieft, alsjeblief, please, wil je, kun je, kan je, zou je, wilt u, kunt u, zou u`,
  ),
  quote: list(
    `zei, zegt, zeg, zeggen, vertelde, vertelt, verteld, gezegd, riep, roept, vroeg, vindt, vond, volgens, huilde, huilt, smeekte, fluisterde, bekende`,
  ),
  mental: list(
    `wil, wilt, wilde, wou, vindt, vind, vond, denkt, denk, dacht, voelt, geniet, genoot, weigert, haat, gunt, gunde, hoopt, hoopte, geeft niets om, geeft niks om, geeft geen, interesseert, boeit, kan je niks schelen, kan je niets schelen, kan het je niks schelen`,
  ),
  norm: list(
    `een normale ouder, een normaal mens, een normale vader, een normale moeder, een goede vader, een goede moeder, een goede ouder, een echte vader, een echte moeder, een echte ouder, een volwassen mens, een volwassene, een verstandig mens, een fatsoenlijk mens, ieder normaal mens, ieder weldenkend mens, elk weldenkend mens, elke ouder, iedere ouder, elke rechter, iedere rechter, iedereen weet, iedereen ziet, iedereen vindt, iedereen zegt, elke normale, iedere normale, elk normaal, ieder normaal, de meeste ouders, de meeste vaders, de meeste moeders, sommige ouders, sommige mensen, sommige vaders, sommige moeders, andere ouders, andere vaders, andere moeders, een vader die, een moeder die, een ouder die, ouders die, vaders die, moeders die, mensen die, wie een, fatsoenlijke mensen, een beetje ouder, een beetje vader, een beetje moeder, een beetje vent, een kind verdient, kinderen verdienen, een kind hoort, kinderen horen, normale mensen`,
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;
