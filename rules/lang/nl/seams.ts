import { readSeams } from '../weights.ts';

/** Fitted by scripts/fit/seams.ts on the learning sets, then frozen: not edited by hand. */
export const seams = readSeams(
  { base: -124, threshold: -100 },
  // sign of the gap between two words | how much it counts for a new sentence
  `
2> ! | 34
2> #emoji | -67
2> #money | -32
2> 't | 24
2> ( | 24
2> ) | -31
2> . | 38
2> / | -36
2> ; | -107
2> ? | -79
2> aan | -82
2> aandeel | 43
2> aangetekende | -35
2> aanrecht | -23
2> aanvullende | 20
2> aanwezig | -20
2> abel | -28
2> ach | 27
2> achter | -73
2> achteraan | -22
2> achteraf | -31
2> adviseert | 30
2> af | -112
2> afdeling | -26
2> afloop | 25
2> afspraken | 40
2> akkoord | -31
2> al | -244
2> allang | -32
2> alle | -59
2> allemaal | -41
2> allergisch | -23
2> alles | -162
2> als | -54
2> alsjeblieft | 33
2> alweer | -39
2> amina | -30
2> amélie | -27
2> ander | -26
2> antibiotica | -24
2> apart | -27
2> appartement | -26
2> appjes | -31
2> april | -73
2> armen | 33
2> artikel | -25
2> arts | 27
2> augustus | -50
2> aula | -27
2> auto | -65
2> avondeten | -24
2> azad | -24
2> bad | -24
2> badkamer | -26
2> bal | -28
2> ballet | -31
2> band | -21
2> bank | -50
2> bart | -28
2> beatrijs | -23
2> bed | -72
2> bedacht | -31
2> bedankt | 95
2> bedraagt | -20
2> bedtijd | -25
2> beest | 29
2> beetje | -59
2> begin | -24
2> beginners | -43
2> begrijp | 27
2> bekeken | -23
2> bekend | -23
2> belmoment | -29
2> belt | -36
2> benen | -23
2> bericht | 26
2> berichten | -31
2> bernadette | -28
2> beslissen | -37
2> beslist | 31
2> besproken | -20
2> besta | -42
2> beste | -23
2> betaald | -43
2> betalen | -50
2> beter | -62
2> beurt | -41
2> bevestigt | -34
2> bewijs | -40
2> bezwaar | -28
2> bibliotheek | -38
2> bidden | 24
2> bied | 47
2> bij | -197
2> bijkeuken | -25
2> binnen | -68
2> blauw | -28
2> blijven | -66
2> bloed | 65
2> bloeddruk | 39
2> blok | -21
2> bo | -22
2> boek | 33
2> boeken | -22
2> boekje | -25
2> bon | -30
2> bonnetje | -25
2> boterham | -28
2> boterhammen | -29
2> bouwvak | -30
2> boven | -28
2> bovendien | -22
2> breda | -21
2> breekt | -26
2> breng | 22
2> brief | -21
2> briefje | 32
2> brievenbus | -26
2> brommer | -26
2> brood | -27
2> bruiloft | -20
2> buikpijn | -23
2> buurt | -36
2> carnaval | 70
2> casper | -20
2> chantal | -23
2> circus | -34
2> club | -28
2> coach | 27
2> collega's | -26
2> communie | -26
2> controle | -23
2> controleren | -25
2> controlfreak | -30
2> d'r | 21
2> daar | -49
2> daaraan | 20
2> daarna | -70
2> daarom | -27
2> daarop | -26
2> daarvoor | -30
2> dag | -61
2> dagje | -28
2> dak | 32
2> dan | -20
2> dank | -22
2> de | -20
2> deel | -25
2> dekt | -20
2> den | -36
2> denk | -33
2> derde | -41
2> deur | -81
2> deurwaarder | -30
2> dezelfde | -22
2> di | 27
2> diensten | -22
2> diep | -23
2> dieter | -26
2> diezelfde | 34
2> ding | -31
2> dingen | -38
2> dinsdagen | -20
2> dion | -33
2> directeur | -38
2> dit | -32
2> ditmaal | -20
2> diëtist | -27
2> do | -28
2> doe | 47
2> doen | -34
2> doet | -29
2> dokter | -29
2> dossier | -20
2> douwe | -20
2> dr | 29
2> draagt | -33
2> draaien | -25
2> draait | -27
2> drinken | -26
2> duidelijk | -20
2> duimpje | -23
2> duur | -24
2> echt | -65
2> eerst | 38
2> eigenlijk | -49
2> eind | -25
2> eindhoven | -46
2> elektrische | -31
2> elkaar | -39
2> elke | -36
2> en | -70
2> ene | -23
2> energie | -29
2> eraf | -21
2> erbij | -29
2> erg | -23
2> erik | -21
2> ermee | 37
2> ernaast | -27
2> erover | -22
2> ervan | -28
2> es | 37
2> etui | -23
2> euro | 22
2> even | -20
2> ex | -29
2> excuus | 24
2> eén | -31
2> facebook | -34
2> factuur | 25
2> fatsoen | -26
2> feestje | -28
2> ff | 69
2> fien | -27
2> fiets | 38
2> filmpje | -31
2> filmpjes | -34
2> fles | 25
2> floor | -26
2> floris | -21
2> foto | -61
2> foto's | 24
2> frigo | -29
2> fruit | -31
2> ga | 29
2> gaat | 52
2> gaatje | 31
2> gamen | -24
2> gang | -24
2> gaten | -21
2> ge | 45
2> gebeld | -24
2> gebruik | -26
2> gedaan | -38
2> gedacht | 61
2> gedoe | -27
2> geef | -21
2> geen | -50
2> gefaald | -26
2> gegeten | -36
2> gehad | -54
2> gekamd | -22
2> gekomen | -21
2> gekozen | -20
2> geleden | -25
2> gelukkig | -26
2> gemaakt | -46
2> gemeente | 21
2> gemeld | -21
2> geniet | -42
2> genoegen | -27
2> gepraat | -24
2> gereden | -20
2> gesprek | 28
2> geven | -32
2> gevoel | -22
2> gevraagd | -59
2> geweest | -64
2> gewisseld | -26
2> gewone | -28
2> gezag | -29
2> gezamenlijke | -41
2> gezegd | -62
2> gezicht | -23
2> ggd | -25
2> gij | 38
2> gisteravond | -30
2> gisteren | -44
2> glas | -36
2> god | 42
2> goede | 20
2> gooien | -27
2> graag | -107
2> graden | -21
2> grens | -24
2> groepsapp | -33
2> groetjes | -114
2> grond | 61
2> groot | -21
2> gsm | -23
2> guus | -23
2> gymnasium | -26
2> haalde | 40
2> haalt | 22
2> haar | -30
2> had | 38
2> haha | -26
2> halen | -27
2> hamster | -27
2> hand | -36
2> harm | -20
2> hart | -36
2> harte | -35
2> hartelijke | 54
2> heb | 42
2> hebben | 38
2> heeft | 109
2> heel | -72
2> heen | -20
2> helft | 32
2> helm | 27
2> hen | -26
2> herfstvakantie | -22
2> het | -27
2> hetzelfde | -30
2> hidde | -34
2> hier | -32
2> hij | -25
2> hing | -20
2> hockey | -27
2> hoef | 76
2> hoeft | -23
2> hoofd | 21
2> hoofdpijn | -27
2> hoofdstuk | -34
2> hoogachtend | -59
2> hooi | -21
2> hoop | 42
2> hoopt | 70
2> hoort | 35
2> horloge | 26
2> hou | 74
2> houd | 29
2> houdoe | -25
2> hugo | 25
2> huisarts | 28
2> huisartsenpost | 40
2> huisje | -24
2> hulp | 22
2> hun | -80
2> iedereen | -26
2> ik | -63
2> in | -97
2> ingevuld | -29
2> inhalen | 27
2> inmiddels | -21
2> inschrijven | -22
2> instagram | -31
2> ipad | -32
2> is | 37
2> ja | 91
2> jaar | 69
2> jammer | -26
2> je | 28
2> jelle | -23
2> jermaine | -33
2> jeugd | -24
2> jij | 44
2> jip | -31
2> joh | -29
2> jongen | 51
2> jouwe | -26
2> juist | -23
2> juli | -76
2> juliette | -21
2> juni | -93
2> jurk | -22
2> jurre | -32
2> k | -30
2> kaartje | 20
2> kamer | -36
2> kant | -25
2> kanten | -27
2> kantine | -24
2> kapot | -28
2> kapstok | -22
2> karim | -31
2> kavi | -33
2> ken | -31
2> kent | -20
2> keren | -38
2> kerst | -43
2> keukentafel | -35
2> kies | -29
2> kijkt | -29
2> kilo | -25
2> kind | 65
2> kinderarts | 63
2> kinderbijslag | -32
2> klaar | -72
2> klappen | -32
2> kleine | -41
2> kleuter | 65
2> knap | 33
2> knieën | -22
2> koelkast | -26
2> koffers | -31
2> koffie | -31
2> kom | 23
2> komende | -31
2> konijn | 35
2> koopt | 26
2> kopen | -20
2> kopie | -32
2> kosten | -22
2> koude | -32
2> kraam | -34
2> krijg | 27
2> krijgt | 70
2> kuba | -24
2> kun | -22
2> kunt | -26
2> kussen | 25
2> kwam | 66
2> kwijt | -22
2> la | -22
2> laarzen | -24
2> laatst | -20
2> lach | -50
2> lacht | -27
2> laken | -32
2> lang | -63
2> langs | -39
2> laptop | -25
2> laten | -89
2> later | -41
2> leef | -25
2> leeft | -22
2> leeg | -30
2> leert | 101
2> lees | -29
2> leest | -40
2> lege | -33
2> legt | -31
2> les | -22
2> letten | -25
2> letterlijk | -24
2> licht | -24
2> liedje | -22
2> lief | 59
2> liefde | -32
2> liefs | -22
2> liefst | -34
2> liever | -42
2> lig | 55
2> lijkt | 100
2> literatuur | -23
2> logopedist | 21
2> lokaal | -36
2> londen | 33
2> loon | -21
2> lopen | -31
2> losse | -36
2> lotion | -25
2> lotte | -20
2> lotus | -22
2> lowie | -21
2> lucht | -34
2> luister | -37
2> luisteren | -21
2> luizen | -25
2> lukken | -24
2> lukt | -36
2> lunch | -20
2> ma | 28
2> maakt | -27
2> maandagavond | 32
2> maandagochtend | -36
2> maar | -22
2> maart | -20
2> mag | 28
2> mail | -37
2> mailadres | -20
2> mails | -26
2> maken | -32
2> mama | -32
2> man | 32
2> mand | -24
2> manege | -20
2> marechaussee | -25
2> mat | -34
2> me | 27
2> mededeling | -26
2> mee | -212
2> meegeven | -21
2> meeneemt | -23
2> meer | -128
2> meester | -31
2> meet | -34
2> meiden | 43
2> meisje | 64
2> meivakantie | -21
2> meld | -20
2> melden | -23
2> melding | -30
2> mens | 25
2> mensen | 27
2> merel | -21
2> meteen | -23
2> mg | -37
2> middag | -26
2> mijn | -27
2> minuut | -21
2> mis | -33
2> misgaat | -20
2> misselijk | -26
2> mn | -77
2> moeder | 36
2> moeders | -39
2> moeite | -33
2> moet | 59
2> mogen | -50
2> moment | -22
2> mooi | -20
2> motor | 28
2> muts | 32
2> muur | -36
2> muziek | -28
2> muziekschool | -24
2> n | 37
2> naam | -60
2> naar | -65
2> naast | -43
2> nachtdienst | 25
2> nadenken | -25
2> nagels | 34
2> nand | -27
2> naomi | -32
2> natte | 32
2> natuurlijk | -33
2> ne | -33
2> nederlandse | -27
2> neef | 34
2> neemt | -36
2> nemen | -38
2> neus | -25
2> nicht | -22
2> niemand | -108
2> niet | -45
2> niets | -86
2> nieuw | -29
2> nieuwe | 89
2> nieuws | -26
2> niks | -24
2> nodig | -105
2> noemen | 24
2> noemt | 57
2> nog | -90
2> nooit | -129
2> nore | -23
2> nota | 21
2> nova | -27
2> november | -98
2> nul | -24
2> ochtend | -30
2> ochtends | -29
2> of | -69
2> ofzo | -24
2> oké | -26
2> olivier | -29
2> omdat | -108
2> ommen | -30
2> onderweg | -27
2> onderwerp | -37
2> online | -31
2> ons | 30
2> ontdekt | -32
2> ontplof | 101
2> ontvang | 43
2> onze | 60
2> ooit | -29
2> oom | -26
2> oor | -26
2> op | -74
2> opgesteld | -27
2> opgeven | -27
2> ophangen | -23
2> oplader | 41
2> oppas | -20
2> oprit | -35
2> optie | -20
2> optreden | 36
2> opvallend | -31
2> opvoeding | 33
2> oranje | -40
2> orthodontist | 24
2> ouderavond | -21
2> oudercontact | 27
2> ouderschapsplan | 21
2> overigens | -45
2> paar | -21
2> pak | 58
2> papa | -45
2> papieren | -21
2> parkeerplaats | -30
2> pas | -107
2> paspoort | 60
2> paspoorten | 21
2> passen | 37
2> past | -22
2> pepijn | -23
2> per | -143
2> pien | -25
2> plaatsen | -28
2> plannen | -25
2> pleister | 47
2> plek | -24
2> plezier | 61
2> polen | 35
2> politie | 34
2> pols | -25
2> pomp | -25
2> post | -23
2> praktijk | 24
2> precies | -35
2> prik | 34
2> prikken | -25
2> probeer | -21
2> proberen | -22
2> procent | -39
2> proefles | 46
2> puffer | 24
2> punt | -23
2> ramp | -23
2> rand | -34
2> rania | -24
2> recht | -23
2> reden | 30
2> regel | -22
2> regeling | -23
2> reis | 49
2> rekeningnummer | 30
2> rigo | -25
2> rijdt | 37
2> rojda | -22
2> rond | -21
2> ruben | -30
2> rug | -20
2> rust | -26
2> rustig | -28
2> ruzie | -20
2> saar | -33
2> salaris | -34
2> samen | -46
2> schaam | -20
2> schema | 36
2> schikt | -33
2> schiphol | -31
2> schoolreis | -34
2> schoot | -43
2> schrift | -25
2> schrijft | -43
2> schrok | 46
2> schuldig | -25
2> scouting | -24
2> sef | -28
2> seizoen | -26
2> serieus | 35
2> shanti | -22
2> silke | -23
2> sinds | -68
2> sjors | 37
2> sla | -34
2> slaapt | 73
2> slaapzak | 75
2> slapen | -53
2> slecht | -31
2> slechte | -27
2> sliep | -30
2> smeren | -33
2> snap | -25
2> snel | -22
2> soep | -31
2> sokken | -28
2> soort | 22
2> soraya | -30
2> sorry | -23
2> spanning | 46
2> spiegel | -31
2> sport | -34
2> sporttas | 35
2> sprake | -22
2> sta | 23
2> staan | -92
2> steek | -38
2> steekt | 52
2> stel | 21
2> stellen | -22
2> stem | -20
2> step | -31
2> sterkte | -23
2> sterre | -28
2> stil | -24
2> stilte | -25
2> stoel | -21
2> stoelen | -23
2> stoep | -29
2> stom | -21
2> stond | 34
2> stonden | -21
2> stoornis | -32
2> stop | 27
2> stort | 90
2> straks | 50
2> studiedag | -24
2> stuk | -26
2> stuur | 37
2> succes | -22
2> sude | -29
2> suiker | -26
2> t | -85
2> taal | -28
2> taart | -22
2> tafel | -59
2> tandarts | 31
2> tanden | -36
2> tante | -28
2> te | -177
2> teken | 41
2> tekening | -24
2> telde | -28
2> telefoontje | -22
2> teleurgesteld | -21
2> televisie | -27
2> telkens | -20
2> telt | -23
2> tent | 31
2> termijn | -30
2> teruggekomen | -25
2> terwijl | -21
2> teun | 23
2> texel | -23
2> therapeut | -25
2> ties | -32
2> tijden | -30
2> tijdens | 20
2> tijdstip | -30
2> tiktok | -26
2> tobias | 29
2> toe | -32
2> toen | -114
2> ton | -36
2> toon | -26
2> tot | -66
2> tranen | -32
2> trap | -23
2> trek | -24
2> trouwens | 42
2> trui | -33
2> tussen | -56
2> tv | -25
2> type | 26
2> typisch | -20
2> uiteindelijk | -37
2> uitkering | 35
2> uitleggen | -22
2> uitnodiging | -24
2> uwen | -33
2> vaak | 41
2> vader | 42
2> vakantie | 22
2> vaker | -33
2> valies | -23
2> van | 21
2> vanaf | -73
2> vandaan | -22
2> vanzelf | -22
2> vast | -119
2> veel | -33
2> veilig | -30
2> vel | 26
2> veld | -23
2> venlo | -39
2> ver | -23
2> verandert | 20
2> verder | -40
2> verdient | 21
2> verdriet | -24
2> vergadering | -28
2> vergeef | -34
2> verjaardag | -32
2> verkoop | -25
2> verlopen | -27
2> verpest | -30
2> verplaatsen | -24
2> vertelde | 57
2> vertrek | -40
2> verzoek | -22
2> vest | -43
2> via | -54
2> viel | -26
2> vierde | -20
2> vieren | 21
2> vinden | -20
2> vindt | 37
2> vissen | 33
2> vliegen | 61
2> voel | -25
2> voetbalschoenen | -24
2> voeten | -31
2> vol | -27
2> voldaan | -21
2> volgens | -41
2> volwassene | 25
2> vooraf | 21
2> voordeur | -25
2> voorhand | -29
2> voorjaar | -26
2> voorkeur | -22
2> voorlezen | -28
2> voorlopig | -26
2> vorig | -25
2> vorige | 26
2> vorm | -30
2> vreemde | -29
2> vriendelijke | 119
2> vrienden | -26
2> vriendin | -32
2> vrij | -25
2> vroeg | 78
2> vroege | -33
2> waar | -126
2> waard | -24
2> waarde | -35
2> waarom | -41
2> wakker | -21
2> wanneer | 53
2> want | -25
2> warre | -25
2> wasmachine | -26
2> wat | -42
2> water | -28
2> waterpokken | -28
2> we | 52
2> wedstrijd | 20
2> weekje | -21
2> weer | -51
2> weg | -68
2> wel | -44
2> weleens | -23
2> welke | 39
2> werkelijk | -23
2> werkplaats | -28
2> weten | -52
2> wetsvoorstel | -27
2> wezen | -39
2> wil | 27
2> wilde | 22
2> willen | -38
2> wilt | -35
2> wind | 22
2> winkel | -25
2> winnen | -24
2> winterjas | -26
2> wissel | 34
2> wist | -21
2> wit | -28
2> witte | -21
2> woede | -30
2> word | -58
2> worden | -58
2> wubbo | -27
2> yasmina | 36
2> zaak | -23
2> zaal | 50
2> zag | -31
2> zat | 54
2> zeeland | -26
2> zegt | 59
2> zeker | -25
2> zelfs | -28
2> zet | -24
2> zich | -117
2> zichzelf | -28
2> zie | -23
2> ziekenhuis | -22
2> zij | -21
2> zijn | -29
2> zijt | -36
2> zoals | -27
2> zodat | -20
2> zoe | -24
2> zoekt | 48
2> zolang | -20
2> zolder | -22
2> zomer | -51
2> zouden | -29
2> zowat | -26
2> zucht | -53
2> zuchten | -23
2> zulke | 31
2> zullen | -41
2> zult | 79
2> zus | 21
2> zuster | 62
2> zuur | -40
2> zwart | -28
2> zwarte | -26
2> zwolle | -39
< #money | 50
< #name | 25
< #time | 31
< 's | -69
< 't | -23
< ( | -30
< ) | 80
< , | -21
< / | -23
< : | -55
< ; | -160
< aanbellen | -34
< aangetekende | -35
< aangezien | -32
< aanvullende | -40
< abel | -27
< abena | -30
< achteraan | 44
< achteraf | 40
< adam | -22
< adres | -27
< adviseert | -29
< advocaat | -35
< af | 46
< afdeling | 57
< afgelopen | -57
< afloop | -38
< akkoord | 72
< alimentatie | -21
< allang | -22
< alle | -59
< alleen | -76
< allemaal | -48
< allergisch | -29
< alles | -27
< als | -282
< altijd | -102
< alvast | 24
< alweer | -31
< amber | -30
< amina | -25
< amélie | -23
< ander | -38
< anders | -30
< apart | -30
< apotheek | -36
< appartement | -32
< appjes | -25
< armen | -22
< artikel | -35
< at | 71
< aula | 62
< auto's | -32
< avond | -41
< avonds | -41
< azad | -26
< baan | -28
< baby | -20
< bad | -31
< bal | -28
< ballet | -22
< band | -29
< bas | -25
< beetje | -77
< beginners | 69
< begonnen | -30
< bekeken | 91
< bel | 25
< belangstelling | -32
< bellen | 52
< belmoment | -37
< bent | 39
< bereikbaar | 32
< berichten | 59
< beslissen | 47
< beslist | 24
< besproken | 26
< best | 32
< bestaan | -42
< bestaat | 28
< betaald | 23
< betreft | -31
< beurt | 68
< bevestig | -25
< bezoek | -26
< bidden | -40
< bij | -25
< bijles | -28
< bijna | -20
< blauwe | -30
< blijft | -20
< blijkbaar | -25
< bloed | 34
< blok | 28
< boek | -31
< boeken | -44
< boekentas | 29
< bon | 27
< bonnetje | -32
< boot | -24
< bord | -21
< bosklassen | -25
< boterham | 31
< boven | -31
< bovendien | -33
< bram | -22
< breda | 125
< breekt | -28
< breng | -98
< brengen | 55
< briefje | -30
< briek | -23
< brievenbus | 58
< broer | -20
< brommer | 66
< brood | -25
< broodtrommel | -20
< bruiloft | -21
< buikpijn | -41
< bureau | 38
< buurvrouw | -20
< cadeau | -40
< camping | -22
< carnaval | -36
< coach | -27
< cola | -20
< communie | -36
< controle | -25
< controlfreak | -30
< da | -23
< da's | -40
< daar | -100
< daarna | -97
< daarop | -28
< dag | -31
< dagen | -31
< dagje | -33
< dak | -30
< dan | -169
< dat | -22
< de | -278
< den | -59
< denise | -33
< denkt | -21
< derde | -43
< deur | 23
< deurwaarder | -32
< deze | -120
< dicht | 32
< die | -226
< diensten | -37
< diezelfde | -33
< dikke | -37
< dilan | -30
< dion | -25
< directeur | -26
< dit | -42
< ditmaal | -30
< diëtist | -40
< diëtiste | -34
< do | -28
< doe | -38
< doen | 30
< dokter | -20
< doordat | -21
< doorgegeven | 65
< doos | -31
< dounia | -36
< dr | -24
< draai | -26
< draait | 53
< dragen | 73
< drama | -37
< drinken | -32
< drinkt | -22
< druk | 40
< duimpje | 132
< duur | 21
< dweil | 81
< een | -131
< eenmaal | -32
< eens | -23
< eerst | -123
< eerste | -60
< eigen | -154
< elektrische | -32
< elise | -22
< elke | -153
< emotionele | -45
< en | -357
< ene | -32
< energie | -21
< enkel | -36
< er | -173
< eraf | 33
< erbij | 70
< ergens | -46
< erna | -25
< ernaast | 27
< erop | 114
< eruit | -20
< ervoor | -28
< es | -22
< euro | -23
< even | -100
< ex | 36
< excuses | -20
< excuus | -34
< expres | -27
< extra | -34
< eén | -34
< fatsoen | -35
< fatsoenlijk | -27
< februari | 36
< ff | -93
< fien | -29
< fietsen | 61
< fijn | -25
< filmpje | -36
< filmpjes | -29
< finn | -27
< fles | -35
< fleur | -24
< floor | -23
< floris | -25
< formulier | -26
< fout | -23
< ga | -31
< gaan | -41
< gaatje | 39
< gaf | 24
< gamen | 64
< gang | 66
< gaten | -24
< ge | -216
< gebeld | 72
< gebeurd | 67
< gebracht | 77
< gedaan | 21
< gedoe | 122
< geef | -85
< geen | -231
< gegeven | 64
< gehaald | 36
< gehouden | 46
< gekeken | 28
< gekke | -22
< gekocht | 23
< gele | -21
< geleden | -42
< gelezen | 82
< gemaakt | 61
< gemeente | -27
< geniet | -23
< genoeg | -26
< genoegen | -37
< genomen | -25
< gepraat | 69
< gerust | -25
< gesproken | 22
< gestuurd | 41
< getekend | 54
< gevallen | -56
< gevoel | -26
< gevonden | 35
< gevraagd | -34
< gevuld | 44
< gewone | -37
< gewoon | -43
< geworden | -30
< gezag | 40
< gezamenlijke | -34
< gezegd | -35
< gezeten | 46
< gezicht | -30
< gezien | 76
< ggd | 24
< gij | -107
< gisteravond | -30
< gisteren | -48
< glas | -23
< goed | 70
< gooi | -31
< gooien | -22
< graden | 40
< gratis | 23
< grens | -40
< groene | -21
< groepsapp | -26
< groot | -21
< grote | -40
< gsm | 47
< guus | -37
< gwn | -23
< gymtas | 21
< haha | 85
< halen | 27
< hand | 35
< handen | -31
< handtekening | -26
< hang | -29
< hangen | 40
< hard | -29
< hardop | -27
< hart | -20
< harte | -31
< hartelijke | -56
< he | 64
< hebben | -24
< heel | -93
< heer | -32
< hele | -143
< helemaal | -35
< helm | -34
< hen | -40
< herfstvakantie | 34
< het | -120
< hetgeen | -35
< heus | -27
< heyy | -38
< hidde | -26
< hierbij | -39
< hij | -303
< hing | -26
< hoe | -213
< hoefde | -23
< hoeven | -30
< hoi | 55
< hoofd | -28
< hoor | 28
< horloge | -26
< houden | 36
< houdt | 29
< hugo | -27
< huilt | 42
< huisartsenpost | -25
< huisje | -26
< huizen | -23
< hulp | -31
< hun | -75
< idee | -25
< ie | -52
< iedere | -24
< iedereen | -25
< iemand | -97
< iets | -39
< ik | -35
< ilias | -28
< in | -46
< inderdaad | -26
< ingang | -26
< ingeschreven | -41
< inmiddels | -32
< instagram | 40
< ipad | -28
< ipv | -20
< is | -25
< isla | 42
< jaar | -28
< jaaropgave | -45
< jammer | -30
< janken | -31
< jaren | -24
< jas | 20
< jay | -34
< je | -21
< jelle | -20
< jermaine | -28
< jesse | -23
< jeugd | -25
< jij | -31
< jip | -31
< jongens | -21
< jou | 30
< jouw | -193
< juf | -39
< juist | 63
< juliette | -41
< jurk | -25
< kaartje | 55
< kaas | -25
< kaj | -30
< kam | -30
< kamer | 26
< kan | -43
< kant | -36
< kanten | -29
< kantine | 50
< kapot | 75
< kapotte | -22
< kapper | 29
< karim | -23
< kat | -41
< kavi | -31
< keek | -30
< keel | 30
< ken | -25
< kent | 23
< keren | -35
< kerstdag | 34
< keuken | 48
< keukentafel | 50
< kiara | -26
< kies | -21
< kiezen | 31
< kijk | -44
< kijkt | 36
< kik | 22
< kinderarts | -31
< kinders | -24
< klaar | 80
< klas | 35
< kleuter | -34
< klok | 24
< knap | -45
< koelkast | -26
< koffers | -53
< koken | -64
< komende | -27
< komt | 23
< koopt | -33
< koorts | -23
< kopen | 55
< kort | -28
< kosten | 29
< koude | -33
< kraam | -26
< krijg | -58
< krijgen | 29
< krijgt | -36
< kuba | 25
< kun | -67
< kunnen | -42
< kunt | -49
< kwam | -21
< kwartaal | -32
< laarzen | -20
< laat | -37
< laatst | -27
< laatste | -86
< laken | 42
< lang | -20
< langer | -27
< laten | -52
< leef | 24
< leeft | -34
< leest | 42
< leg | -48
< lege | -28
< legt | 28
< leren | -22
< letterlijk | -32
< lezen | 25
< licht | -32
< lief | -37
< liefst | -40
< liet | -22
< lieve | -37
< liever | -65
< lijf | 80
< lijn | 60
< links | -23
< literatuur | -32
< logeren | 41
< logopedist | -26
< loon | 29
< lopen | 26
< losse | -38
< lot | -39
< lotion | -34
< lotus | 45
< lui | -32
< luister | 36
< luisteren | -21
< luistert | 58
< luizen | 29
< lukt | 33
< lunch | -29
< lynn | -26
< m | -102
< ma | -29
< maandag | -63
< maandagavond | -34
< maandagochtend | -33
< mag | -67
< mail | 42
< mailadres | 23
< mails | 31
< mam | -29
< mama | -30
< man | -32
< mand | 48
< map | 67
< mat | 37
< mats | -29
< mee | 94
< meegeven | 155
< meen | -33
< meenemen | 36
< meer | 25
< meestal | -29
< meester | -32
< meet | -22
< meiden | -28
< meisje | -21
< meisjes | -28
< meivakantie | -31
< meneer | -46
< mening | 32
< mensen | -26
< merel | -28
< merken | -34
< met | -328
< mijn | -247
< mijne | 35
< mila | -28
< min | -26
< misschien | -93
< mits | -22
< mn | -83
< moeders | -30
< moet | -74
< moeten | -109
< mogen | -34
< moment | -41
< mond | -20
< motor | -20
< muur | 54
< muziek | -38
< n | -41
< naar | -126
< naast | -55
< nacht | -34
< nachtdienst | -37
< nagels | -31
< nand | -23
< naomi | -43
< narcistische | -27
< natte | -29
< natuurlijk | -49
< ne | -50
< nederlandse | -35
< neem | -127
< nemen | 103
< nergens | -22
< net | -53
< netjes | -27
< neus | -43
< nieuwe | -46
< niks | 44
< nina | -33
< nodig | 92
< noem | -29
< noemen | -46
< noemt | -28
< nog | -26
< nooit | -203
< nore | -37
< normaal | 23
< nota | -25
< notaris | -39
< noten | 30
< nou | -27
< nova | -22
< nu | -54
< nul | -27
< o | -37
< ochtend | -29
< ochtends | -30
< of | -256
< ofwel | -35
< ofzo | 121
< ogen | -45
< oktober | 46
< om | -74
< oma | 24
< omdat | -114
< ondertekend | 22
< ondertussen | -31
< onderweg | 26
< onderwerp | -25
< ongetwijfeld | -24
< online | 63
< ontbijt | -47
< ontbreekt | -27
< ontplof | -32
< onze | -71
< ooit | -47
< oom | 38
< oor | 65
< opa | 21
< open | 31
< opgenomen | -35
< opgeven | 31
< ophalen | -37
< ophangen | -33
< opnieuw | 21
< oppas | -26
< oprit | 30
< optie | -28
< optreden | -32
< opvallend | -37
< opvoeding | -25
< oranje | -35
< oren | 48
< oud | -35
< ouderavond | -22
< oudercontact | 38
< ouderschapsplan | -42
< ouwe | -39
< overdag | 37
< overgemaakt | -31
< overigens | -50
< paar | -21
< pak | -26
< pannenkoeken | -28
< papa | -30
< paramaribo | -33
< parkeerplaats | -40
< paspoorten | -25
< past | 31
< per | -127
< pim | -25
< plaats | -62
< plakken | -54
< plan | 24
< plannen | 27
< planning | -36
< pleister | -24
< plek | -53
< plezier | -34
< plus | -26
< polen | -30
< pols | -23
< prima | 73
< proberen | 34
< probleem | 41
< proefles | -22
< proficiat | 38
< psycholoog | -26
< puf | -37
< puffer | -28
< punt | 30
< pure | -34
< pyjama | -36
< raad | -29
< rand | -42
< reactie | -33
< recht | -29
< rechtbank | -31
< rechter | 25
< rechtstreeks | -25
< reden | -36
< regeling | -31
< regels | -33
< reizen | -36
< reken | -26
< rekening | 45
< rekeningnummer | -22
< rekenmachine | -30
< rij | -35
< rijdt | 22
< rode | -23
< rond | -20
< rooster | 31
< roze | -33
< ruikt | -26
< rust | 57
< rustig | -25
< ruzie | -31
< saar | -25
< salaris | 48
< scheiding | -27
< schema | -30
< schiphol | 41
< schoenen | 20
< schoolplein | -21
< schoolreisje | 50
< schoon | -20
< schoot | 28
< schrift | -25
< schrijven | 70
< schuld | 42
< schuur | -36
< scouting | -32
< sem | -28
< shanaya | -27
< simpel | -38
< sinds | -79
< sla | -20
< slaap | -28
< slaapt | -32
< slaapzak | -20
< slapen | 27
< slecht | -25
< sleutel | -34
< sliep | 33
< sluit | 38
< snel | -30
< soort | -21
< spanning | -34
< spelen | 20
< spijt | -29
< sport | -28
< sprake | -31
< spreekbeurt | -21
< spreken | -33
< sprookje | -34
< spullen | -31
< sta | -62
< staan | -26
< staat | 23
< start | -36
< steeds | -25
< steekt | -23
< stel | -33
< stellen | 51
< stem | 21
< sterkte | -28
< stiekem | -26
< stilte | 24
< stoel | 27
< stoelen | -29
< stonden | 29
< stoppen | 24
< storten | 31
< straat | 29
< straks | -29
< studiedag | 32
< stuk | -27
< sturen | 32
< succes | 21
< suze | -37
< t | -80
< taal | 23
< taart | -30
< tablet | -20
< tanden | -20
< tante | -41
< tas | 71
< te | -319
< tegen | -29
< tegenwoordig | -33
< tekenen | -36
< televisie | -25
< telkens | -29
< tellen | -20
< telt | -24
< ten | -26
< tenminste | -24
< tent | 20
< ter | -31
< termijn | -24
< terug | 103
< teruggekomen | 57
< terwijl | -31
< tess | -22
< teun | -28
< tevoren | -21
< texel | 37
< thijmen | -25
< thijs | -27
< thuis | 54
< tickets | -21
< tijden | -26
< tijdens | -23
< tikkie | -30
< toe | -20
< toen | -119
< tot | -264
< totaal | -27
< training | -27
< tranen | -30
< trillen | 50
< trouwens | -63
< tube | -43
< turnen | -40
< tussen | -68
< tv | -22
< type | -58
< uit | 52
< uiteindelijk | -41
< uiterlijk | -34
< uitleggen | -46
< uitslag | -20
< uw | -146
< uwen | -29
< vader | -21
< vaker | -23
< valies | 21
< vallen | 113
< van | -69
< vanaf | -35
< vandaan | 33
< vanmorgen | 26
< vanuit | -25
< vanwege | -34
< vanzelf | 21
< vaste | -25
< veilig | -28
< ver | -31
< verandert | 28
< verdient | -31
< verdriet | -31
< vergadering | -35
< vergeef | -21
< vergeet | 73
< vergeten | -65
< verhaal | -33
< verjaardag | -33
< verkeerde | -21
< verkocht | -40
< verkoop | -20
< verneem | -35
< verpest | 32
< verplaatsen | 53
< verrekijker | -23
< verteld | -61
< vertrek | -28
< vertrekken | 30
< vervelend | -26
< verwacht | 34
< verzamelen | -26
< verzekering | -22
< verzetten | 32
< vest | -36
< via | -75
< viel | 51
< vieren | 53
< vind | -62
< viool | -28
< vissen | 35
< vlam | -32
< vliegen | -29
< vlucht | 30
< voetbal | 82
< voetbalschoenen | -27
< voeten | -30
< vol | -25
< voldaan | 24
< volgen | 75
< volgende | -117
< volgens | -68
< volgt | 48
< volwassene | -28
< voor | -38
< vooraf | -20
< voorhand | -25
< voorjaar | -30
< voorlopig | -21
< voortaan | -100
< vorig | -33
< vorige | -107
< vorm | -34
< vragen | -24
< vriendelijke | -89
< vrienden | -28
< vriendin | -22
< vrijdagmiddag | -22
< vrije | -29
< vroege | -32
< vullen | 39
< waard | 25
< waarde | -39
< waarom | 20
< waart | 26
< want | -155
< waren | -28
< warre | -27
< wasmachine | 27
< wat | -56
< we | -143
< week | -20
< weekend | -24
< weekje | -35
< weet | -36
< weg | 97
< wekker | -27
< weleens | -25
< welk | -20
< werk | 26
< werkelijk | -26
< werken | -52
< werkplaats | 25
< werkt | 43
< wessel | -23
< weten | -25
< wetsvoorstel | -39
< wezen | 34
< wij | -181
< wil | -37
< wind | -34
< winnen | 23
< wit | -45
< witte | -36
< woensdag | -94
< woord | -36
< woorden | 28
< word | -27
< wou | -29
< wél | -21
< x | -41
< yara | -24
< yasmina | -26
< z'n | -27
< zaal | -29
< zal | -141
< zalf | -29
< zeggen | -60
< zegt | -35
< zei | -38
< zelf | -37
< zelfs | -50
< zenuwen | -37
< zet | -64
< zetten | 41
< zichzelf | -23
< ziek | 102
< zien | -51
< zij | -184
< zitten | -28
< zn | -81
< zo'n | -99
< zoals | -99
< zodat | -41
< zoekt | -38
< zoiets | -29
< zondag | -62
< zorg | -43
< zorgen | -39
< zosia | -28
< zou | -184
< zouden | -24
< zover | -29
< zowat | -32
< zoë | -23
< zucht | 69
< zullen | -32
< zus | -37
< zwaaien | 118
< zwart | 29
< zwarte | -33
< zwemdiploma | -26
< zwijgen | 95
< zwolle | 53
<< #money , | -113
<< #money is | -24
<< #money per | -22
<< #money van | -21
<< #name , | 34
<< #number #number | 23
<< #number , | -102
<< #number . | -24
<< #number augustus | -27
<< #number bij | -21
<< #number dat | -23
<< #number en | -25
<< #number februari | 26
<< #number graden | 40
<< #number het | -23
<< #number ik | -34
<< #number in | 20
<< #number jaar | -23
<< #number januari | 34
<< #number kan | -21
<< #number keer | -24
<< #number kinderen | 51
<< #number min | -35
<< #number nachten | -26
<< #number oktober | 50
<< #number september | 22
<< #number staat | -33
<< #number tot | -38
<< #time 's | -20
<< #time , | -131
<< #time aan | 21
<< #time bellen | 46
<< #time belt | 20
<< #time bij | -85
<< #time en | -26
<< #time even | -21
<< #time is | -22
<< #time kan | 23
<< #time komen | 54
<< #time nog | -22
<< #time terug | 69
<< #time uit | 49
<< #time vorige | -23
<< #time weer | -27
<< #time zijn | -26
<< $ aan | -30
<< $ dank | -26
<< $ de | -33
<< $ haar | -29
<< $ heeft | -31
<< $ het | -22
<< $ heyy | -38
<< $ hoi | 59
<< $ ik | -105
<< $ ja | -61
<< $ je | -28
<< $ lowie | -21
<< $ mevrouw | 27
<< $ ons | -26
<< $ onze | -34
<< $ over | -30
<< $ sorry | -39
<< $ waarom | -29
<< $ wie | -28
<< $ zijn | -38
<< 's avonds | -41
<< 's ochtends | -30
<< , #number | -106
<< , #time | 38
<< , aangezien | -32
<< , alleen | -37
<< , als | -31
<< , breng | -29
<< , daar | -71
<< , daarom | -27
<< , dan | -173
<< , dat | -238
<< , de | -42
<< , die | -89
<< , dus | -205
<< , echt | -30
<< , een | -33
<< , elke | -22
<< , en | -80
<< , er | -29
<< , geef | -23
<< , haar | -31
<< , hangt | -29
<< , het | -102
<< , hier | -29
<< , hij | -23
<< , hoe | -25
<< , hoor | -23
<< , ik | -294
<< , in | -75
<< , is | -89
<< , je | -56
<< , jij | -63
<< , jorn | -20
<< , kan | -26
<< , kijk | -31
<< , komt | -27
<< , maar | -173
<< , maat | -24
<< , met | -48
<< , mijn | -27
<< , mits | -22
<< , na | -30
<< , niet | -37
<< , nu | -26
<< , of | -70
<< , om | -38
<< , omdat | -31
<< , ook | -64
<< , punt | 157
<< , terwijl | -25
<< , tot | -21
<< , van | -56
<< , vanaf | -27
<< , voor | -63
<< , vraag | -23
<< , vrijdag | -25
<< , waar | -30
<< , waarvan | -35
<< , want | -106
<< , was | -28
<< , wat | -33
<< , wie | -30
<< , zal | -23
<< , zaterdag | -22
<< , ze | -71
<< , zeg | -24
<< , zei | -22
<< , zijn | -29
<< , zit | -34
<< , zo | -56
<< , zoals | -35
<< , zondag | -20
<< , zonder | -20
<< / m | -32
<< : #number | -24
<< : bij | -29
<< : het | -21
<< : papa | -30
<< : ze | -25
<< aan dat | -22
<< aan de | -47
<< aan hem | -35
<< aan het | -54
<< aan jou | 21
<< aan zijn | -34
<< adres van | -21
<< agenda , | -27
<< akkoord , | -34
<< al #number | -27
<< al aan | -35
<< al betaald | 38
<< al in | -26
<< al is | -24
<< al op | 24
<< al sinds | -26
<< al weken | -35
<< alle #number | -37
<< alleen maar | -26
<< alleen nog | -21
<< alleen voor | -34
<< alles , | -34
<< alles is | -26
<< alles wat | -45
<< als een | -37
<< als enige | -25
<< als het | -44
<< als je | -85
<< als jij | -27
<< als ouder | 26
<< als vader | -33
<< als ze | -23
<< alsof ik | -32
<< altijd #number | -21
<< altijd al | -25
<< amai , | -32
<< anders , | -24
<< anders dan | -21
<< anders eens | -21
<< app , | -43
<< artikel #number | -37
<< auto , | -24
<< bas , | 193
<< begrijp dat | -30
<< beide huizen | -29
<< bel je | -21
<< belde , | -21
<< belt , | -25
<< belt je | -26
<< belt ze | -27
<< ben op | -34
<< best dat | -28
<< betaal je | -24
<< betaal jij | 32
<< betaald , | -32
<< beter dan | -30
<< beugel van | -42
<< bij , | -24
<< bij de | -27
<< bij haar | -31
<< bij het | -44
<< bij jou | 22
<< bij me | 25
<< bij mij | 29
<< bij zich | 70
<< bij zijn | 46
<< binnen , | -22
<< blijft het | -24
<< blijven , | -20
<< blijven zitten | -46
<< bo heeft | -36
<< breng ik | -21
<< breng jij | -23
<< breng ze | -22
<< bril , | -36
<< bril van | -36
<< broer in | -34
<< chantal , | 22
<< contributie van | -29
<< cursus in | -31
<< daar heb | -21
<< dacht dat | -37
<< dag , | -24
<< dag op | -32
<< dan #number | -30
<< dan al | -29
<< dan gaat | -20
<< dan haar | -24
<< dan hoeft | -26
<< dan ik | 40
<< dan in | -25
<< dan jij | 82
<< dan komt | -40
<< dan niet | -30
<< dan ook | -40
<< dan wel | 20
<< dan wil | -32
<< dan zit | -24
<< dat #name | -43
<< dat ' | -39
<< dat , | -29
<< dat dat | -25
<< dat ding | -27
<< dat dit | -21
<< dat doen | 22
<< dat doet | -42
<< dat een | -21
<< dat ge | -27
<< dat goed | 118
<< dat had | -23
<< dat het | -73
<< dat hij | -42
<< dat ie | -34
<< dat iemand | -22
<< dat ik | -216
<< dat is | -174
<< dat je | -145
<< dat jij | -86
<< dat komt | -32
<< dat ligt | -28
<< dat maar | -27
<< dat op | -25
<< dat papa | -34
<< dat soort | -34
<< dat staat | -36
<< dat te | -21
<< dat uw | -20
<< dat van | -20
<< dat was | -31
<< dat wat | -23
<< dat ze | -78
<< dat zegt | -26
<< dat zelf | -26
<< dat zij | -21
<< dat zijn | -22
<< dat zou | -25
<< de aanvullende | -40
<< de afspraak | 20
<< de agenda | -21
<< de apotheek | -27
<< de aula | 62
<< de avond | -25
<< de bank | 23
<< de beugel | -27
<< de bijlage | 50
<< de bijles | -25
<< de blauwe | -27
<< de boot | -23
<< de buurvrouw | -28
<< de camping | -22
<< de dagen | -32
<< de derde | -26
<< de deurwaarder | -34
<< de dienst | 37
<< de directeur | -26
<< de diëtiste | -34
<< de doos | -33
<< de eerste | -70
<< de familie | -38
<< de foto | 74
<< de foto's | -28
<< de gang | 70
<< de garage | 21
<< de ggd | 24
<< de grens | -28
<< de groene | -24
<< de groepsapp | -26
<< de hand | -27
<< de hele | -71
<< de herfstvakantie | 34
<< de huisartsenpost | -25
<< de jongens | -29
<< de kantine | 50
<< de kapper | 50
<< de keuken | 34
<< de keukentafel | 50
<< de kids | -29
<< de kinderarts | -31
<< de klas | 26
<< de klok | 23
<< de koelkast | -26
<< de kosten | -33
<< de la | -27
<< de laatste | -38
<< de laptop | -28
<< de les | -25
<< de lijn | 74
<< de lijst | -20
<< de logopedist | -26
<< de mand | 83
<< de meiden | -28
<< de meisjes | -32
<< de meivakantie | -31
<< de mijne | 21
<< de nacht | -24
<< de ochtend | -24
<< de open | -30
<< de oprit | 30
<< de orthodontist | 21
<< de ouderavond | -27
<< de parkeerplaats | -40
<< de rand | -42
<< de rechtbank | -36
<< de rechter | 25
<< de regen | -24
<< de rekening | 30
<< de rode | -34
<< de scheiding | -31
<< de school | 32
<< de studiedag | -32
<< de tijd | -25
<< de trainer | 26
<< de uitslag | -25
<< de vader | -25
<< de verjaardag | 21
<< de verkeerde | -23
<< de verzekering | -31
<< de volgende | -46
<< de vorige | -31
<< de wasmachine | 31
<< de weg | 36
<< de werkplaats | 25
<< de wind | -34
<< de zenuwen | -35
<< de zondag | -36
<< de zwemles | -21
<< deel #money | 96
<< deel is | -24
<< deel van | -20
<< denkt dat | -25
<< derde keer | 20
<< deze keer | -27
<< deze maand | 65
<< die #money | -22
<< die #number | -58
<< die dag | -20
<< die ik | -28
<< die je | -22
<< die jij | -20
<< die middag | -35
<< die niet | -26
<< die op | -22
<< die staat | -25
<< die van | -20
<< die wil | -21
<< die zelf | -27
<< die zit | -26
<< dit is | -31
<< dit keer | -37
<< dit soort | -33
<< doen dat | -24
<< doet , | -26
<< dus dat | -33
<< dus die | -20
<< dus het | -26
<< dus ik | -24
<< dus voor | -24
<< echt , | -27
<< echt niet | -21
<< een afspraak | -26
<< een ander | -38
<< een andere | -26
<< een avond | -24
<< een beetje | -52
<< een boek | -27
<< een boom | -21
<< een boterham | 31
<< een briefje | -26
<< een cursus | -30
<< een doos | -25
<< een eigen | -23
<< een gesprek | -33
<< een goed | -29
<< een groot | -23
<< een handtekening | -21
<< een heel | -22
<< een huis | -27
<< een huisje | -32
<< een kaartje | 45
<< een kapotte | -26
<< een keer | 20
<< een klein | -23
<< een leeg | -27
<< een man | -29
<< een meisje | -25
<< een narcist | -34
<< een ouder | -23
<< een paar | -27
<< een slechte | -27
<< een stoel | 43
<< een stuk | -34
<< een tekening | -30
<< een tijd | 35
<< een tweede | -28
<< een uur | -24
<< een vader | -33
<< een volwassene | -28
<< een week | -34
<< een weekend | -26
<< een weekje | -35
<< een wetsvoorstel | -39
<< een woord | -30
<< eens aan | -27
<< eens iets | -21
<< eens in | -24
<< eens meer | -31
<< eens op | 29
<< eens over | -34
<< eerst #number | -34
<< eerst een | -25
<< eerste keer | -40
<< eigen kind | -26
<< elk geval | -29
<< elke dag | -24
<< elke keer | -29
<< elke ochtend | -26
<< elke week | -25
<< elke zondag | -20
<< en anders | -33
<< en blijft | -29
<< en dan | -97
<< en dat | -123
<< en de | -44
<< en die | -43
<< en dinsdag | -33
<< en een | -35
<< en het | -51
<< en hou | -24
<< en ik | -233
<< en is | -32
<< en je | -81
<< en jij | -85
<< en kan | -26
<< en kom | -24
<< en krijg | -30
<< en laat | -24
<< en leg | -26
<< en lieke | -32
<< en met | -22
<< en mij | -29
<< en moet | -32
<< en niet | -78
<< en nog | -29
<< en nul | -36
<< en ook | -30
<< en op | -27
<< en over | -42
<< en pleun | -32
<< en sorry | -41
<< en t | -33
<< en toen | -21
<< en vrijdag | -27
<< en waar | 25
<< en wanneer | -28
<< en wat | -26
<< en wordt | -33
<< en zaterdag | -35
<< en zeg | -29
<< en zij | -20
<< en zijn | -31
<< en zit | -35
<< en zondag | -24
<< en zonder | -29
<< er , | -23
<< er alleen | -23
<< er anders | -28
<< er een | -63
<< er helemaal | -25
<< er hier | -31
<< er maandag | -25
<< er niks | -22
<< er nog | -35
<< er op | -27
<< er rond | -43
<< er van | -26
<< er vrijdag | -26
<< er zat | -28
<< er zijn | 40
<< er zit | -31
<< er zondag | -23
<< eten , | -25
<< evelien , | 102
<< even op | -26
<< factuur van | -22
<< ga eens | -24
<< ga je | -24
<< ga jij | -31
<< gaat , | -20
<< gaat dat | -31
<< ge dat | 20
<< ge hem | -31
<< ge het | -23
<< ge kunt | -22
<< ge mij | -24
<< ge zijt | -23
<< geef hem | -27
<< geef ik | -26
<< geef jij | -27
<< geen enkele | -26
<< geen kind | -50
<< geen sprake | -29
<< gegaan , | -29
<< gek van | 52
<< genoeg om | -32
<< gesprek is | -29
<< gewoon in | 25
<< gewoon niet | 41
<< geworden , | -26
<< goed , | -60
<< goed is | 146
<< goed voor | 26
<< graag op | -25
<< groet , | -37
<< groeten , | -31
<< groeten uit | -48
<< groetjes , | -154
<< haar niet | -29
<< haar ogen | 23
<< haar op | -26
<< haar tas | 101
<< had , | -20
<< had haar | -29
<< had je | 21
<< had nooit | -21
<< harold , | 123
<< he , | -32
<< heb , | -28
<< heb al | -27
<< heb er | -30
<< heb gezegd | -30
<< heb het | -28
<< heb ik | -166
<< heb je | -121
<< heb jij | -97
<< hebben ze | -24
<< hebt , | -23
<< hebt gij | -29
<< hebt hem | -23
<< hebt in | -33
<< hebt mij | -26
<< hebt zonder | -35
<< heeft #number | 23
<< heeft dinsdag | -32
<< heeft gezegd | -32
<< heeft gisteren | -21
<< heeft hem | -24
<< heeft hier | -30
<< heeft hij | -22
<< heeft ik | -23
<< heeft maandag | -33
<< heeft me | -21
<< heeft meer | -23
<< heeft mij | -20
<< heeft morgen | -33
<< heeft nog | -26
<< heeft nu | -20
<< heeft om | -25
<< heeft weer | -27
<< heeft zaterdag | -23
<< heeft ze | -29
<< heeft zich | -30
<< heeft zondag | -26
<< heen , | -28
<< hele familie | 39
<< hele nacht | -34
<< hele week | -23
<< hem dan | -22
<< hem donderdag | -26
<< hem eens | -26
<< hem morgen | -25
<< hem niet | -30
<< hem nog | -26
<< hem op | -33
<< hem van | -26
<< hem vanavond | -25
<< hem voor | 22
<< hem weer | -23
<< hem zaterdag | -23
<< het aan | -27
<< het adres | -35
<< het allemaal | -35
<< het bedrag | -22
<< het bezoek | -28
<< het blauwe | -35
<< het dan | -22
<< het derde | -25
<< het eerste | -30
<< het geld | 25
<< het gerust | -36
<< het gewoon | -20
<< het hem | -30
<< het hier | -26
<< het horloge | -34
<< het in | -37
<< het is | -23
<< het je | -21
<< het kamp | -28
<< het kan | -30
<< het kind | -27
<< het kost | 38
<< het licht | -32
<< het maar | 21
<< het me | 34
<< het mij | -24
<< het mijne | 35
<< het nog | -22
<< het nu | -20
<< het nummer | -20
<< het ook | -32
<< het oudercontact | 38
<< het ouderschapsplan | -33
<< het over | -38
<< het plan | 57
<< het raam | 25
<< het scherm | -34
<< het schoolplein | -26
<< het slapen | -54
<< het tweede | -30
<< het u | -24
<< het vanavond | -21
<< het verslag | -24
<< het was | -20
<< het weekend | -23
<< het woord | -35
<< het ziekenhuis | 20
<< het zijn | -21
<< het zondag | -29
<< heus wel | 38
<< hier #number | -31
<< hier in | -23
<< hier is | -25
<< hier niet | -29
<< hier op | -34
<< hij al | -32
<< hij dat | -33
<< hij heeft | -62
<< hij in | -26
<< hij is | -23
<< hij kan | -24
<< hij komt | -26
<< hij kwam | -27
<< hij ook | -25
<< hij op | -28
<< hij was | -35
<< hij wil | 43
<< hij zegt | -25
<< hij zijn | -35
<< hoe dat | -32
<< hoe het | -25
<< hoe ik | -31
<< hoe jij | -31
<< hoe lang | -33
<< hoe vaak | -26
<< hoeft niet | -24
<< hoogachtend , | -79
<< hoor ik | 36
<< hoorde het | -28
<< horen dat | -22
<< houdoe , | -24
<< huis , | -28
<< huis in | -40
<< iets , | -21
<< iets voor | -27
<< ik , | -31
<< ik aan | 25
<< ik al | -30
<< ik alleen | -29
<< ik alles | -30
<< ik begrijp | -23
<< ik ben | -71
<< ik bied | -23
<< ik breng | -44
<< ik daar | -23
<< ik dinsdag | -24
<< ik dit | 21
<< ik een | -21
<< ik even | -22
<< ik ga | -36
<< ik graag | -21
<< ik had | -66
<< ik heb | -238
<< ik hier | -33
<< ik hoop | -24
<< ik iets | -23
<< ik kan | -69
<< ik kom | -23
<< ik koop | -21
<< ik m | -24
<< ik me | -30
<< ik met | -23
<< ik mij | -29
<< ik mocht | -29
<< ik moet | -50
<< ik neem | -30
<< ik om | -22
<< ik ontplof | -32
<< ik op | -59
<< ik sta | -36
<< ik stond | -22
<< ik t | -34
<< ik tegen | -37
<< ik teken | -26
<< ik u | -42
<< ik voel | -22
<< ik voor | -38
<< ik weet | -92
<< ik wel | -37
<< ik weten | -29
<< ik wil | -62
<< ik wist | -20
<< ik zag | -37
<< ik zal | -20
<< ik zat | -27
<< ik ze | -20
<< ik zelf | -25
<< ik zijn | -29
<< ik zit | -39
<< ik zou | -20
<< in #number | -64
<< in 't | -31
<< in augustus | -40
<< in beide | -23
<< in dat | -20
<< in de | -68
<< in den | -30
<< in een | -38
<< in groep | -32
<< in haar | -52
<< in het | -148
<< in huis | 32
<< in je | -47
<< in jouw | -22
<< in juli | -26
<< in juni | -20
<< in lokaal | -36
<< in maat | -28
<< in mei | -22
<< in mijn | -36
<< in ons | -28
<< in plaats | -47
<< in september | -36
<< in slaap | -31
<< in zijn | -72
<< ingeschreven voor | -25
<< inmiddels ook | -26
<< is #money | 83
<< is #number | 78
<< is #time | -22
<< is , | -75
<< is al | -35
<< is dan | -32
<< is de | -22
<< is die | 21
<< is donderdag | -21
<< is echt | -28
<< is een | -34
<< is er | -41
<< is geen | -23
<< is gewoon | -29
<< is goed | 103
<< is hier | -26
<< is mij | -21
<< is naar | -22
<< is natuurlijk | -28
<< is niet | -48
<< is nooit | -22
<< is ook | -39
<< is op | -48
<< is van | -32
<< is voor | -45
<< is weer | -26
<< is wel | -32
<< ja , | -209
<< januari #number | -34
<< januari in | -25
<< jas aan | -40
<< je aan | -21
<< je agenda | -37
<< je al | -39
<< je bericht | 23
<< je broer | -33
<< je dat | -75
<< je er | -35
<< je ervan | -23
<< je gaat | -24
<< je graag | 35
<< je haar | -33
<< je hebt | -50
<< je hem | -27
<< je het | -59
<< je hier | -29
<< je hoofd | -35
<< je in | -20
<< je laat | -23
<< je liever | -25
<< je m | -20
<< je maar | -23
<< je me | -44
<< je mee | 42
<< je moet | -23
<< je naam | -29
<< je nog | 29
<< je toch | 50
<< je van | 25
<< je voor | -33
<< je voortaan | -20
<< je vrijdag | 48
<< je was | -22
<< je wat | -28
<< je weet | -25
<< je wel | 22
<< je wilt | -30
<< je zaterdag | -22
<< je ze | -24
<< je zelf | -21
<< je zijn | -30
<< je zoon | 23
<< jij bent | -43
<< jij bij | -24
<< jij daar | -24
<< jij dat | -28
<< jij donderdag | -29
<< jij gaat | -33
<< jij hebt | -42
<< jij het | -41
<< jij in | -21
<< jij maar | -29
<< jij mee | 20
<< jij niet | 24
<< jij nog | -29
<< jij ook | 43
<< jij over | -33
<< jij voor | -26
<< jij was | -31
<< jij wilt | -31
<< jij ze | 35
<< jij zoekt | -27
<< joris , | 165
<< jou , | -51
<< jou aan | -31
<< jou in | -49
<< jou niet | -23
<< jou op | -41
<< jou voor | -37
<< jou zijn | 64
<< jouw deel | -28
<< jouw helft | -20
<< jouw huis | -21
<< jouw kant | -26
<< jouw moeder | -28
<< jouw naam | -36
<< jouw week | 38
<< judith , | 171
<< juli , | -31
<< jullie in | -25
<< kamp van | -27
<< kan , | -24
<< kan dat | 46
<< kan jij | -35
<< kan ook | -31
<< kan wel | 28
<< katrien , | 73
<< keer in | -30
<< keer is | -23
<< kijk maar | 27
<< kijken hoe | -20
<< kind , | -32
<< kind dat | -34
<< kind ik | -23
<< kind is | -25
<< kind van | -20
<< kinderen bij | -24
<< kinderen op | -31
<< klaar , | -23
<< klaar bij | -29
<< klaar in | -30
<< komen , | -32
<< komen halen | 29
<< komt dat | 26
<< komt door | -24
<< kon ik | -20
<< kopie van | -27
<< kost #money | -35
<< kreeg ik | -31
<< krijg ik | -29
<< kun je | -141
<< kun jij | -66
<< kunnen we | -21
<< kunt u | -37
<< kwalijk dat | -30
<< laat ik | -60
<< laat is | -23
<< laat je | -35
<< laat kom | -24
<< laat maar | 30
<< laat mij | -25
<< laat ze | -31
<< laat zich | -27
<< laatste week | 35
<< late dienst | -36
<< laten we | -22
<< laten weten | -37
<< leen , | 182
<< leg ik | -32
<< lezen , | -25
<< liefs , | -29
<< ligt aan | -32
<< ligt eraan | -31
<< ligt op | -25
<< loop ik | -30
<< maak ik | -22
<< maandag naar | -20
<< maar bij | -24
<< maar dan | -28
<< maar dat | -28
<< maar het | -23
<< maar in | -24
<< maar op | -26
<< maar uit | 33
<< maar wat | -29
<< maar weer | 24
<< maar wie | -30
<< maar ze | -33
<< maat #number | 81
<< mag , | -25
<< mag ik | -42
<< mag jij | -27
<< me in | -30
<< me voor | -24
<< mee , | -80
<< mee aan | -35
<< mee naar | -26
<< mee op | 44
<< mee voor | -32
<< meer in | -31
<< met #number | -53
<< met belangstelling | -27
<< met dat | -22
<< met de | -29
<< met die | -43
<< met een | -66
<< met hartelijke | -28
<< met jou | 24
<< met kerst | -29
<< met mij | -39
<< met ons | -22
<< met oud | -32
<< met rust | 73
<< met vriendelijke | -72
<< met zijn | -25
<< met zo'n | -23
<< midden in | -27
<< mij , | -51
<< mij aan | -31
<< mij betreft | -30
<< mij gaat | 21
<< mij gisteren | -25
<< mij hebt | -34
<< mij iets | -24
<< mij is | 35
<< mij mee | -43
<< mij ook | -28
<< mij voor | -22
<< mij zijn | 29
<< mijn advocaat | -36
<< mijn auto | 32
<< mijn deel | -25
<< mijn dochter | -20
<< mijn eentje | -20
<< mijn excuses | -24
<< mijn fout | -35
<< mijn hart | -28
<< mijn hoofd | -31
<< mijn keel | 30
<< mijn leven | 26
<< mijn nieuwe | -28
<< mijn rekening | 39
<< mijn zoon | -34
<< minuten , | -30
<< mn moeder | -31
<< mocht je | -26
<< moeder , | -27
<< moeder heeft | -21
<< moet dat | -38
<< moet ik | -92
<< moet niet | -31
<< moet op | -30
<< mogen ze | -30
<< murat , | 60
<< na #time | -23
<< na afloop | -38
<< naam op | -38
<< naar de | -26
<< naar het | -40
<< naar ik | -45
<< naar mij | 33
<< naar zijn | -34
<< nat , | -23
<< natuurlijk , | -31
<< ne keer | -27
<< nee , | -41
<< neem ik | -21
<< niet , | -126
<< niet alleen | -31
<< niet beter | -21
<< niet binnen | -38
<< niet goed | -32
<< niet is | -27
<< niet mee | 36
<< niet meer | 41
<< niet nodig | 55
<< niet om | -23
<< niet over | 30
<< niet voor | 21
<< niet weer | -24
<< niet zijn | 54
<< niets van | 23
<< nieuwe vlam | -32
<< niks , | -25
<< niks aan | -30
<< niks meer | 27
<< noem het | -21
<< noemt het | -29
<< nog #money | -49
<< nog #number | -44
<< nog aan | -31
<< nog een | -22
<< nog eens | -27
<< nog naar | -23
<< nog niet | 33
<< nog op | -23
<< nog van | -28
<< nog voor | -20
<< nog zo | -30
<< nooit meer | 39
<< nooit wat | 24
<< november , | -26
<< nu #number | -34
<< nu eenmaal | -32
<< nu in | -23
<< nu ook | -33
<< nu op | -25
<< nummer #number | -39
<< of #number | -28
<< of #time | -20
<< of anders | -35
<< of er | -24
<< of je | -38
<< of jij | -22
<< of nee | 106
<< of niet | 164
<< of we | -25
<< of zij | -24
<< om #number | -20
<< om dat | -32
<< om op | -23
<< omdat ik | -24
<< omdat jij | -26
<< omdat ze | -35
<< ons #number | -35
<< ons huwelijk | -22
<< ontvang ik | -26
<< onze hond | -26
<< ook , | -24
<< ook eens | -24
<< ook gewoon | -27
<< ook goed | 30
<< ook ik | 28
<< ook in | -23
<< ook mee | -38
<< ook niks | 55
<< ook wel | -26
<< ook willen | -21
<< ook zo | 22
<< op #number | -137
<< op #time | -36
<< op , | -32
<< op de | -79
<< op den | -37
<< op donderdag | -30
<< op een | -35
<< op het | -103
<< op instagram | 45
<< op maandagavond | -34
<< op mij | 66
<< op mijn | -20
<< op mn | -26
<< op ons | -31
<< op onze | -23
<< op rij | -42
<< op school | -21
<< op t | -26
<< op tafel | -33
<< op tijd | -22
<< op voor | -28
<< op voorhand | -25
<< op welke | -24
<< op woensdag | -30
<< open , | -21
<< ouders in | -27
<< over dat | -28
<< over de | -23
<< over haar | -21
<< over je | -37
<< over mij | -25
<< overnemen , | -25
<< overzicht van | -38
<< papa , | -35
<< pas na | -29
<< pas op | -40
<< paspoort van | -27
<< per dag | 29
<< per week | 51
<< plaats van | -43
<< praten over | -34
<< prima , | -23
<< rapport van | -25
<< rekening , | -32
<< rest van | -24
<< rijden , | -22
<< ronald , | 125
<< rond #time | -35
<< samen #money | 63
<< samen , | -30
<< schaam me | -28
<< school is | -26
<< schrok me | -21
<< sinds maandag | -20
<< sorry , | -58
<< sorry dat | -43
<< sorry sorry | -39
<< sorry voor | -40
<< spreekbeurt over | -35
<< sta hier | -22
<< staan in | -36
<< staat , | -23
<< staat al | -20
<< staat nog | -23
<< staat vanaf | -29
<< steeds niet | -36
<< stel ik | -24
<< stel voor | -22
<< stuur ik | -30
<< stuur me | -24
<< stuur mij | -33
<< t / | -23
<< t weekend | 52
<< tandarts heeft | -42
<< tas , | -25
<< tas ik | -29
<< te doen | -20
<< te gaan | 50
<< te hebben | 40
<< te helpen | 63
<< te horen | -28
<< te kijken | 62
<< te leggen | 28
<< te maken | -51
<< te moeten | -27
<< te trillen | 50
<< te vertellen | -48
<< te vragen | -30
<< te wachten | 49
<< te weinig | -24
<< te zeggen | 77
<< te zien | -61
<< te zijn | -65
<< te zitten | 70
<< tegen je | -30
<< tegen mij | -27
<< tekenen voor | -31
<< telefoon , | -28
<< telefoon op | -34
<< terug voor | -26
<< terwijl ik | -31
<< thuis , | -27
<< tijdens het | -29
<< toch alleen | -26
<< toch een | -28
<< toen je | -25
<< toen wij | -22
<< tot #time | 49
<< tot dinsdag | -39
<< tot het | -30
<< tot in | -29
<< tot op | -29
<< trouwens ook | -22
<< u , | -22
<< u in | -29
<< u mij | -30
<< u niet | -24
<< u op | -25
<< uit , | -33
<< uit elkaar | -32
<< uit je | -28
<< vader van | -26
<< van " | -42
<< van #name | 24
<< van #number | -29
<< van de | -63
<< van dit | -23
<< van een | -39
<< van haar | -20
<< van harte | -31
<< van het | -101
<< van je | 54
<< van jou | 35
<< van jullie | -21
<< van me | 21
<< van mij | 53
<< van niks | 86
<< van onze | -24
<< van school | -36
<< van tevoren | -24
<< van u | -29
<< van vorige | -22
<< van wat | -26
<< van wie | 28
<< van zijn | -28
<< vanaf #time | 36
<< vanaf januari | -29
<< vanaf nu | -43
<< vanavond nog | -27
<< vergeef me | -26
<< vergeef mij | -28
<< vergeten , | -23
<< verjaardag van | -25
<< vertelde dat | -20
<< verzoek u | -28
<< via het | -32
<< vind dat | -22
<< vind jij | -24
<< vinden , | -21
<< vindt dat | -26
<< voelt , | -33
<< volgende keer | -22
<< volgende week | -35
<< volgens mij | -20
<< voor #number | -83
<< voor , | -25
<< voor alles | -28
<< voor beginners | 69
<< voor dat | -20
<< voor de | -42
<< voor een | -37
<< voor hem | 33
<< voor het | -78
<< voor jezelf | -34
<< voor jullie | -35
<< voor mn | -22
<< voor t | -28
<< voor u | 79
<< voor woensdag | -26
<< voor zaterdag | 46
<< voor zondag | 20
<< voordat je | -21
<< voortaan op | -26
<< vorig jaar | -36
<< vorige #number | -24
<< vragen over | -29
<< vrijdag , | -22
<< vrijdag bij | -25
<< vrijdag is | -24
<< vrijdag mee | 115
<< vrijdag niet | 23
<< vrijdag op | -30
<< vroeg mij | -34
<< waar een | -23
<< waar ik | -37
<< waar jij | -24
<< waar ze | -28
<< want ik | -41
<< was #number | -32
<< was , | -21
<< was dat | 31
<< was het | -25
<< was ik | -21
<< was jij | 25
<< was om | -26
<< was t | -28
<< was van | -21
<< was zondag | -30
<< wat een | -22
<< wat er | -37
<< wat ik | -20
<< wat jij | -24
<< wat mij | -32
<< wat zijn | -26
<< we dat | -25
<< we laten | -24
<< we zijn | -25
<< week is | -32
<< week op | -25
<< weer , | -24
<< weer aan | -21
<< weer iets | -22
<< weer op | -32
<< weet het | 20
<< weet je | 23
<< weet jij | -25
<< weken bij | -22
<< weken niet | -33
<< weken op | -31
<< wel , | -29
<< welke dagen | -36
<< wellicht is | -31
<< werk ik | 30
<< weten dat | -25
<< weten of | -21
<< wie betaalt | -22
<< wie ze | -23
<< wij in | -33
<< wil dat | -22
<< wil gewoon | -27
<< wil graag | -26
<< wil ik | -47
<< wilt , | -23
<< winterjas van | -29
<< woord dat | -24
<< word hier | -26
<< zag ik | 27
<< zal ik | -41
<< zal in | -21
<< zat ik | -33
<< zat in | -22
<< zat je | -25
<< zaterdag #number | -36
<< zaterdag bij | -23
<< zaterdag naar | -27
<< ze bij | -27
<< ze gaat | -29
<< ze haar | -29
<< ze had | -26
<< ze heeft | -67
<< ze het | -24
<< ze is | -24
<< ze mag | -28
<< ze me | -34
<< ze niet | -23
<< ze nog | -23
<< ze nooit | -20
<< ze vrijdag | -23
<< zeg het | -23
<< zeg ik | -20
<< zeg jij | -30
<< zegt : | -28
<< zegt dat | -46
<< zegt het | -21
<< zeker dat | -20
<< zelf #number | -23
<< zelf al | -26
<< zelf bij | -25
<< zelf in | -24
<< zelf maar | -26
<< zelf naar | -21
<< zet hem | -31
<< zie , | -25
<< zie je | -25
<< zij bij | -20
<< zij het | -30
<< zij moet | -30
<< zijn #number | -22
<< zijn , | -61
<< zijn boekentas | 51
<< zijn eigen | -30
<< zijn huiswerk | -21
<< zijn ik | -31
<< zijn naam | 27
<< zijn op | -29
<< zijn opa | 60
<< zijn ouders | -27
<< zijn scheenbeschermers | 20
<< zijn telefoon | -35
<< zijn zoon | -36
<< zit in | -52
<< zo goed | -28
<< zoals ik | -39
<< zodat ik | -28
<< zondag #number | -28
<< zondag #time | 34
<< zondag bij | 41
<< zondag breng | -26
<< zondag kan | -26
<< zondag mee | 35
<< zonder mij | -20
<< zonder overleg | -35
<< zoon heeft | -31
<< zou je | -24
<< zou jij | -25
<< zullen we | -33
<< zult wel | -29
<< zus , | -25
<> #money de | 107
<> #money en | -48
<> #money ik | 86
<> #money in | 22
<> #money is | -25
<> #money per | -49
<> #money van | 25
<> #money voor | -23
<> #name ik | 44
<> #number april | -28
<> #number dagen | -55
<> #number de | 50
<> #number december | -45
<> #number een | -39
<> #number en | -44
<> #number februari | -35
<> #number heb | -21
<> #number jaar | -65
<> #number januari | -31
<> #number juli | -33
<> #number juni | -42
<> #number kan | 61
<> #number keer | -62
<> #number kilo | -25
<> #number kinderen | -24
<> #number maart | -41
<> #number man | -29
<> #number mei | -39
<> #number met | -41
<> #number mg | -27
<> #number mijn | 20
<> #number min | -23
<> #number minuten | -59
<> #number nachten | -24
<> #number november | -52
<> #number oktober | -25
<> #number op | 40
<> #number procent | -34
<> #number staat | -27
<> #number t | -38
<> #number tot | -104
<> #number uur | -43
<> #number van | -67
<> #number voor | -29
<> #number weken | -64
<> #time #time | -133
<> #time 's | -24
<> #time aan | -43
<> #time belt | -23
<> #time bij | -188
<> #time breng | -48
<> #time een | -23
<> #time even | -33
<> #time groet | 83
<> #time halen | -27
<> #time hij | 61
<> #time ik | 97
<> #time komen | -21
<> #time langs | -31
<> #time met | -41
<> #time moet | 49
<> #time of | -30
<> #time ophalen | -32
<> #time te | -20
<> #time terug | -38
<> #time van | 32
<> #time voor | 20
<> #time vorige | 88
<> #time weer | -30
<> #time zijn | 32
<> 's ochtends | -24
<> , #money | -38
<> , #time | 21
<> , aangezien | -23
<> , agnieszka | -22
<> , als | -57
<> , anja | -22
<> , bel | -23
<> , breng | -27
<> , daarom | -25
<> , dan | -105
<> , dat | -83
<> , de | 21
<> , die | -35
<> , dus | -58
<> , een | -113
<> , elke | -35
<> , en | -83
<> , er | -47
<> , geef | -22
<> , haar | -36
<> , het | 21
<> , hier | -36
<> , hoe | -31
<> , ik | -20
<> , iris | -25
<> , is | -37
<> , ja | 95
<> , jij | -84
<> , jorn | 28
<> , kan | -33
<> , kijk | -26
<> , koen | -32
<> , kun | -38
<> , laat | -24
<> , leg | -27
<> , maar | -79
<> , maat | -23
<> , marjolein | 93
<> , mits | -20
<> , na | -36
<> , neem | -36
<> , niet | -21
<> , nooit | -21
<> , of | -33
<> , om | -71
<> , omdat | -27
<> , pieter | 58
<> , sorry | -89
<> , t | -35
<> , terwijl | -21
<> , tot | -23
<> , vanaf | 24
<> , vergeef | 31
<> , vraag | -28
<> , waar | -25
<> , waarvan | -25
<> , want | -22
<> , weet | -23
<> , wie | -29
<> , wij | 22
<> , wil | -42
<> , woensdag | -37
<> , zal | -20
<> , zeg | -24
<> , zijn | -25
<> , zo | -63
<> , zo'n | -39
<> , zoals | -28
<> , zonder | -29
<> , zou | -25
<> / m | -23
<> : #number | 26
<> : bij | -33
<> : de | -39
<> : het | -24
<> : jij | -32
<> : ze | -22
<> ; de | -21
<> aan dat | 23
<> aan die | -26
<> aan doen | -25
<> aan een | -41
<> aan en | 20
<> aan jouw | -32
<> aan met | -32
<> aan mij | -41
<> aan tafel | -46
<> aan zijn | -40
<> adres van | -29
<> af en | -40
<> akkoord met | -53
<> al #number | -30
<> al aan | -22
<> al de | -24
<> al die | -42
<> al een | -23
<> al is | -34
<> al met | -23
<> al sinds | -33
<> alleen een | -35
<> alleen maar | -37
<> alleen met | -28
<> alleen voor | -25
<> alles is | -26
<> alles wat | -59
<> als een | -42
<> alsof ik | -22
<> altijd #number | -29
<> altijd de | -31
<> april om | -23
<> artikel #number | -35
<> auto en | -41
<> avond een | -39
<> bed en | -31
<> bedraagt #money | -21
<> begrijp dat | -26
<> beide huizen | -22
<> belt je | -21
<> ben een | -31
<> ben je | -23
<> ben op | -22
<> bent een | 24
<> best dat | -34
<> beter dan | -34
<> beugel van | -25
<> bij de | -235
<> bij het | -47
<> bij jou | -73
<> bij jouw | 31
<> bij mij | -82
<> bij ons | -37
<> bij u | -37
<> bij wie | -28
<> bijdrage voor | -26
<> binnen een | -26
<> binnen is | -20
<> blijven zitten | -21
<> bril van | -29
<> broer in | -39
<> bus van | -26
<> contributie van | -24
<> cursus in | -37
<> daar een | -25
<> daar heb | -25
<> daar in | -25
<> daar met | -27
<> dacht dat | -25
<> dag een | -45
<> dag op | -34
<> dag van | -23
<> dan #number | -24
<> dan al | -20
<> dan haar | -35
<> dan ik | -32
<> dan in | -29
<> dan jij | -27
<> dan kan | -20
<> dan krijg | -24
<> dan maar | -32
<> dan van | -26
<> dan wel | 28
<> dan wil | 29
<> dat #name | -36
<> dat bij | -26
<> dat de | -40
<> dat die | -28
<> dat ding | -21
<> dat doet | -23
<> dat een | -48
<> dat er | -21
<> dat gesprek | -24
<> dat gij | -26
<> dat had | -20
<> dat heeft | 24
<> dat het | -65
<> dat hij | -46
<> dat ie | -28
<> dat in | -21
<> dat is | -98
<> dat je | -83
<> dat jij | -50
<> dat kind | -20
<> dat klopt | -25
<> dat maar | 33
<> dat mijn | 30
<> dat op | 30
<> dat papa | -20
<> dat scheelt | -23
<> dat uw | -28
<> dat van | -25
<> dat voor | -25
<> dat wat | -36
<> dat zal | -22
<> dat zelf | -26
<> dat zij | -28
<> dat zijn | -21
<> dat zou | -25
<> de #name | -28
<> de groeten | -32
<> de volgende | -22
<> deel #money | -23
<> deel is | -21
<> denk ik | -23
<> denk jij | -23
<> denkt dat | -23
<> denkt zeker | -24
<> derde kwartaal | -24
<> deze maand | -21
<> deze week | -24
<> dezelfde dag | -28
<> die #number | -57
<> die de | -22
<> die het | -24
<> die ik | -23
<> die je | 20
<> die jij | -36
<> die met | -20
<> die van | -24
<> dinsdag en | -23
<> dinsdag om | -26
<> doe ik | -28
<> doen dat | -33
<> donderdag om | -25
<> door de | -52
<> door een | -45
<> door het | -20
<> doordeweeks om | -50
<> dus #number | -27
<> dus die | -24
<> echt niet | -22
<> echt waar | -34
<> een #number | -35
<> een kind | -23
<> een ouder | -20
<> een van | -24
<> een volwassene | -22
<> een vraag | -28
<> eens aan | -25
<> eens een | -40
<> eens in | -35
<> eens met | -31
<> eens over | -30
<> eens uit | -20
<> eerst #number | -31
<> eerst een | -27
<> eigen kind | -23
<> elk geval | -20
<> elke zondag | -22
<> en dat | -25
<> en de | -63
<> en een | -24
<> en ik | -56
<> en je | -29
<> en jij | -40
<> en leg | -22
<> en sorry | -23
<> er een | -73
<> er maandag | -20
<> er nog | -27
<> er vanavond | -20
<> er vrijdag | -21
<> er zaterdag | -29
<> er zondag | -33
<> eten en | -39
<> even op | -37
<> excuses aan | -21
<> factuur van | -21
<> februari om | -20
<> fijne avond | -26
<> foto's van | -20
<> ga met | -22
<> gaat dat | 26
<> gaat de | -28
<> gaat er | 25
<> gaat met | -38
<> gaat om | -28
<> ge de | -21
<> ge met | -23
<> gegeten en | 28
<> gek van | -22
<> geldig tot | -34
<> gelijk dat | -28
<> genoeg om | -33
<> gesprek met | -22
<> gevraagd of | -20
<> gewoon in | -21
<> gewoon om | -31
<> gij de | -21
<> gij die | -31
<> gisteren een | -28
<> gisteren om | -25
<> goed dat | -23
<> goed voor | -30
<> graag een | -29
<> graag op | 36
<> graag voor | -29
<> haar daar | -25
<> haar is | -39
<> haar jas | -29
<> haar kamer | -26
<> haar met | 29
<> haar om | -34
<> haar op | -36
<> had nooit | -21
<> halen en | 23
<> halen ik | 123
<> hartelijke groet | -47
<> heb #number | -22
<> heb je | -60
<> heb jij | -72
<> heb nooit | -34
<> hebben wij | -21
<> hebt de | -23
<> hebt gelijk | -26
<> hebt in | -27
<> hebt zonder | -29
<> heeft #number | -21
<> heeft die | 23
<> heeft dinsdag | -29
<> heeft een | -56
<> heeft geen | -23
<> heeft hier | -26
<> heeft hij | -32
<> heeft ik | 111
<> heeft in | -32
<> heeft maandag | -30
<> heeft morgen | -30
<> heeft om | -29
<> heeft op | -42
<> heeft van | 70
<> heeft zaterdag | -20
<> heeft zelf | -20
<> heet dat | -31
<> helft van | -28
<> hem bij | -32
<> hem dan | -29
<> hem de | -32
<> hem donderdag | -20
<> hem morgen | -31
<> hem nog | -28
<> hem om | -22
<> hem op | -42
<> hem van | 31
<> hem vanavond | -33
<> hem voor | 23
<> hem zaterdag | -27
<> het #number | -24
<> het #time | -39
<> het blauwe | -20
<> het gerust | -27
<> het horloge | -21
<> het in | -23
<> het is | -41
<> het kind | -21
<> het maar | -33
<> het midden | -21
<> het mijne | -24
<> het oudercontact | -24
<> het raam | -20
<> het rekeningnummer | -21
<> het tweede | -21
<> het u | -21
<> het veld | -22
<> het volgende | -28
<> heus wel | -29
<> hier #number | -32
<> hier in | -27
<> hier met | -23
<> hier op | -36
<> hoe laat | -38
<> hoop dat | -25
<> hoor van | -21
<> hoorde het | -22
<> horen dat | -33
<> horen of | -34
<> huis in | -38
<> huis is | 44
<> ie bij | -32
<> iets anders | -25
<> iets met | -31
<> iets van | -35
<> iets voor | -25
<> ik alleen | -22
<> ik ben | -116
<> ik bied | -21
<> ik breng | -64
<> ik dat | -60
<> ik de | -86
<> ik die | -41
<> ik dinsdag | -30
<> ik een | -53
<> ik even | -24
<> ik ga | -44
<> ik haal | -20
<> ik haar | -31
<> ik had | -50
<> ik heb | -93
<> ik herinner | -37
<> ik hier | -26
<> ik hou | -26
<> ik in | -64
<> ik je | -72
<> ik jouw | -38
<> ik kan | -80
<> ik kom | -33
<> ik krijg | -29
<> ik laat | -21
<> ik lees | -23
<> ik m | -27
<> ik met | -90
<> ik mocht | -34
<> ik neem | -39
<> ik nog | -52
<> ik om | -37
<> ik ontplof | -29
<> ik schaam | -25
<> ik t | -33
<> ik tegen | -29
<> ik tot | -43
<> ik trek | -21
<> ik u | -22
<> ik uw | -34
<> ik van | -26
<> ik verzoek | -34
<> ik voel | -21
<> ik weet | -68
<> ik wel | -23
<> ik wil | -40
<> ik word | -22
<> ik ze | -21
<> ik zijn | 56
<> ik zit | -21
<> ik zo | -27
<> ik zondag | -31
<> in #name | -23
<> in 't | -28
<> in augustus | -26
<> in breda | -25
<> in de | -30
<> in den | -32
<> in dit | 20
<> in en | -37
<> in groep | -21
<> in haar | -23
<> in het | -136
<> in je | -30
<> in jouw | -44
<> in lokaal | -23
<> in maat | -25
<> in mei | -29
<> in mijn | -49
<> in plaats | -39
<> in september | -22
<> in slaap | -32
<> in zijn | -42
<> ingeschreven voor | -36
<> is #money | -20
<> is #time | -20
<> is al | -22
<> is bij | -31
<> is donderdag | -22
<> is echt | -28
<> is geen | -45
<> is geweest | -22
<> is goed | -20
<> is ik | 87
<> is in | 78
<> is natuurlijk | -23
<> is niet | -22
<> is nooit | -39
<> is op | -76
<> is van | -56
<> is zaterdag | -21
<> is zondag | -21
<> ja en | -38
<> ja hoor | -21
<> ja of | -23
<> jaar heb | -27
<> jaar lang | -22
<> jaar met | -32
<> januari in | -44
<> je #number | -31
<> je agenda | -24
<> je akkoord | -35
<> je al | -21
<> je als | -21
<> je auto | -29
<> je broer | -26
<> je dat | -76
<> je de | -72
<> je deze | -37
<> je dochter | -31
<> je een | -38
<> je er | -22
<> je had | -21
<> je hebt | -31
<> je hoofd | -31
<> je in | -26
<> je jouw | 26
<> je kunt | -23
<> je laat | -29
<> je liever | -25
<> je m | -25
<> je maar | -33
<> je mijn | -27
<> je moeder | -25
<> je moet | -20
<> je nieuwe | -27
<> je nog | -24
<> je over | -26
<> je telefoon | -22
<> je vader | -22
<> je van | -35
<> je vanavond | -29
<> je voor | -76
<> je vragen | -23
<> je vriendin | -32
<> je vrijdag | -33
<> je weet | -22
<> je zaterdag | 26
<> je zijn | -34
<> je zoon | -23
<> je zou | -26
<> je zus | -27
<> jij belt | -24
<> jij bij | 21
<> jij dat | -31
<> jij de | -59
<> jij die | -27
<> jij donderdag | -29
<> jij haar | -26
<> jij hebt | -72
<> jij het | -53
<> jij in | -31
<> jij je | -21
<> jij laat | -20
<> jij met | -38
<> jij nog | -31
<> jij of | -40
<> jij op | -35
<> jij over | -36
<> jij voor | -36
<> jij wilt | -22
<> jij zou | -22
<> jongen van | -22
<> jou aan | -22
<> jou de | 56
<> jou een | -22
<> jou geen | -33
<> jou heeft | -21
<> jou is | 34
<> jou of | 28
<> jou om | -30
<> jou op | -48
<> jou voor | 24
<> jou zijn | -29
<> juli tot | -26
<> jullie in | -43
<> juni om | -22
<> kamp van | -32
<> kan de | -20
<> kan een | -23
<> kan er | -26
<> kan ook | -23
<> kan wel | -24
<> kan zijn | -31
<> keer dat | -24
<> keer de | 24
<> keer een | -31
<> keer en | -26
<> keer in | -32
<> keer is | -36
<> keer met | -35
<> keer naar | -27
<> keer op | -21
<> keer stond | -26
<> kijk maar | -32
<> kind dat | -32
<> kind ik | 76
<> kind is | -23
<> kind van | -29
<> kinderen bij | -34
<> kinderen die | -24
<> kinderen van | -49
<> klaar bij | -37
<> klaar in | 24
<> kom jij | -25
<> komt dat | 21
<> komt door | -36
<> kon ik | -28
<> kopie van | -27
<> kosten van | -28
<> kreeg ik | -26
<> kun je | -42
<> kun jij | -24
<> laat en | 24
<> laat je | -29
<> laat kom | -41
<> laat maar | -36
<> laat ze | 39
<> laat zich | -29
<> laatste #number | -27
<> laatste week | -24
<> lag er | -23
<> langs de | -22
<> late dienst | -26
<> laten liggen | -20
<> ligt aan | -32
<> ligt er | -23
<> ligt op | -29
<> lopen en | 33
<> maandag kan | 24
<> maandag met | -27
<> maandag om | -30
<> maar het | -26
<> maar ja | -23
<> maar wat | -33
<> maar wie | -27
<> maar ze | -33
<> maart om | -21
<> maat #number | -43
<> mag bij | -29
<> mag de | -34
<> man die | -23
<> man van | -26
<> me alsjeblieft | -25
<> me in | -32
<> me voor | -27
<> mee aan | 28
<> mee in | -21
<> mee met | -40
<> mee naar | -36
<> mee op | -26
<> mee voor | -29
<> meer in | -32
<> mees en | -21
<> meisje van | -21
<> mens met | -35
<> met #number | -33
<> met de | -53
<> met een | -82
<> met groet | -29
<> met je | -27
<> midden in | -28
<> mij aan | -27
<> mij betreft | -32
<> mij de | 70
<> mij een | -30
<> mij gaat | -22
<> mij gisteren | -36
<> mij hebt | -28
<> mij iets | -25
<> mij ik | -22
<> mij in | -33
<> mij is | -27
<> mij ligt | -36
<> mij om | 27
<> mij van | 34
<> mij voor | -27
<> mij zijn | -33
<> mijn kinderen | -21
<> mijn nieuwe | -20
<> mn werk | -25
<> mocht de | -21
<> moeder die | -27
<> moeder van | -29
<> moet een | -21
<> moet ik | -50
<> moet nog | -21
<> moet op | -32
<> moet van | -23
<> moet voor | -21
<> mogen ze | -24
<> na #number | -33
<> na #time | -20
<> na afloop | -34
<> na de | -25
<> na een | -22
<> na het | -32
<> naam en | -27
<> naam op | -43
<> naar de | -101
<> naar dinsdag | -34
<> naar het | -28
<> naar ik | -43
<> naar jouw | -30
<> naar mijn | -27
<> naar school | -22
<> naar zijn | -20
<> naast de | -37
<> nam de | -33
<> neem een | -22
<> net als | -26
<> niemand die | -24
<> niet aan | -24
<> niet alleen | -30
<> niet als | 27
<> niet binnen | -28
<> niet de | 33
<> niet een | 56
<> niet eens | -22
<> niet en | 32
<> niet kan | -25
<> niet meer | -89
<> niet om | -33
<> niet voor | -22
<> niet weg | -31
<> niet zonder | -29
<> niets van | -36
<> nieuwe vlam | -24
<> niks aan | -20
<> niks van | -34
<> noem het | -34
<> noemt het | -25
<> nog #number | -60
<> nog aan | -24
<> nog een | -81
<> nog liggen | -23
<> nog maar | -29
<> nog met | -22
<> nog tot | -32
<> nog van | -27
<> nog zo | -23
<> nooit een | -26
<> nooit wat | -24
<> november om | -20
<> nu #number | -29
<> nu #time | -30
<> nu een | -26
<> nu eenmaal | -27
<> nu in | -33
<> nu met | -27
<> nu op | -28
<> nummer #number | -34
<> om #number | -20
<> om #time | -136
<> om dat | -25
<> om de | -32
<> om een | -35
<> om in | -31
<> om op | -25
<> om van | -37
<> omdat ze | -22
<> onder de | -29
<> onder het | -39
<> ons #number | -34
<> ons huwelijk | -23
<> ons zijn | -36
<> onze hond | -32
<> onze zoon | -23
<> ook de | -25
<> ook een | -36
<> ook geen | -25
<> ook goed | -22
<> ook ik | 100
<> ook maar | -38
<> ook mijn | -42
<> ook naar | -22
<> ook niks | -23
<> ook van | -35
<> ook wel | -21
<> op #number | -161
<> op #time | 44
<> op den | -36
<> op die | -25
<> op dinsdag | -34
<> op en | -42
<> op haar | -28
<> op het | -135
<> op instagram | -31
<> op jouw | -36
<> op maandag | -41
<> op maandagavond | -25
<> op met | -23
<> op mijn | -67
<> op mn | -28
<> op onze | -26
<> op rij | -28
<> op schiphol | -35
<> op school | -20
<> op schoot | -36
<> op t | 23
<> op tafel | -24
<> op voorhand | -31
<> op vrijdag | -36
<> op welke | -30
<> op woensdag | -38
<> op zaterdag | -46
<> op zijn | 25
<> op zolder | -25
<> opa en | -29
<> ouders in | -28
<> over dat | -35
<> over een | 37
<> over je | 25
<> over mij | -26
<> overzicht van | -36
<> pas als | -30
<> pas na | -35
<> pas om | -21
<> pas op | -27
<> paspoort van | -23
<> plaats van | -47
<> praten over | -42
<> precies dat | -38
<> precies hoe | -21
<> rekening van | -37
<> rest van | -36
<> ruilen met | -46
<> samen een | -42
<> samen met | -29
<> september om | -21
<> sinds maandag | -22
<> sinds wanneer | -28
<> sla ik | -21
<> slapen en | 67
<> sorry dat | -42
<> sorry sorry | -39
<> spijt me | -23
<> spreekbeurt over | -27
<> staan en | -34
<> staan in | -37
<> staat bij | 37
<> staat nog | -25
<> staat op | -24
<> staat vanaf | -36
<> stom van | -22
<> stond er | -25
<> stoppen met | -37
<> stuur ik | -30
<> t is | -22
<> t weekend | -23
<> tafel en | -30
<> tas ik | 81
<> tegen de | -20
<> tegen een | 27
<> tegen je | -28
<> tegen mij | -21
<> tekenen voor | -45
<> telefoon op | -33
<> terug de | 108
<> terug met | -53
<> terug voor | -49
<> thuis met | -38
<> tijd dat | -40
<> tijdens het | -31
<> toch een | -37
<> toch niks | -27
<> toen wij | -23
<> tot #number | -36
<> tot #time | -37
<> tot en | -40
<> tot in | -24
<> trein van | -25
<> u de | -20
<> u een | -35
<> u hebt | 23
<> u in | -33
<> u met | -42
<> u mij | -28
<> u op | -33
<> u uw | -42
<> uit dat | 25
<> uit de | -84
<> uit een | 48
<> uit elkaar | -33
<> uit en | -38
<> uit het | -22
<> uit mijn | -32
<> uit school | -25
<> uw deel | -23
<> vader die | -21
<> vader en | -32
<> vader van | -25
<> van #name | -22
<> van #number | -111
<> van #time | -31
<> van de | -39
<> van een | -110
<> van harte | -28
<> van het | -106
<> van je | -129
<> van jou | -55
<> van jullie | -31
<> van mij | -74
<> van mijn | -34
<> van niks | -21
<> van ons | -21
<> van onze | 27
<> van sjors | -28
<> van tevoren | -24
<> van u | -26
<> van wat | -40
<> van woede | -27
<> van zijn | -25
<> vanaf nu | -39
<> vanavond nog | -39
<> vanavond om | -30
<> vast nog | -31
<> veilig thuis | -29
<> verjaardag van | -22
<> vertelde dat | -28
<> via een | -28
<> via het | -27
<> via mijn | -26
<> vindt dat | -29
<> vindt het | -21
<> volgende week | -21
<> volgens het | -22
<> voor #number | -67
<> voor alle | -27
<> voor beginners | -30
<> voor dat | -24
<> voor elke | -39
<> voor je | -46
<> voor jezelf | -24
<> voor jouw | -27
<> voor jullie | -27
<> voor mij | -28
<> voor mijn | -26
<> voor t | -41
<> voor vrijdag | -20
<> voor zaterdag | -20
<> voortaan een | -23
<> voortaan op | -29
<> voorvak van | -41
<> vorig jaar | -29
<> vorige #number | -30
<> vraagt of | -26
<> vragen of | -25
<> vragen over | -34
<> vriendelijke groet | -70
<> vriendelijke groeten | -32
<> vrijdag #number | -30
<> vrijdag #time | -27
<> vrijdag bij | -29
<> vrijdag een | -33
<> vrijdag en | 77
<> vrijdag is | -32
<> vrijdag om | -45
<> vrijdag op | -27
<> vroeg mij | -25
<> vroeg of | -20
<> vrouw die | -26
<> waar een | -40
<> waar je | -23
<> want mijn | -20
<> was #number | 25
<> was dat | 21
<> was de | 20
<> was een | -22
<> was ik | 35
<> was om | -35
<> was t | -29
<> was van | -30
<> was zondag | -36
<> wat ben | -28
<> wat de | -26
<> wat een | -34
<> wat er | -36
<> wat mij | -21
<> wat moet | 23
<> wat vind | -33
<> water en | -31
<> we dit | -27
<> we met | -26
<> week een | -28
<> week met | -23
<> week op | -32
<> weekend erna | -32
<> weer de | 35
<> weer een | -36
<> weer en | -32
<> weer in | -28
<> weer met | -36
<> weer op | -30
<> weet dat | -40
<> weet hoe | -25
<> weet je | -32
<> weet t | -43
<> weken bij | 38
<> weken met | -47
<> weken op | -33
<> wel dat | -25
<> wel of | -26
<> welke dagen | -22
<> wellicht is | -22
<> werk ik | -25
<> weten dat | -22
<> weten wat | -26
<> wie betaalt | -20
<> wie van | -30
<> wie weet | -30
<> wij in | -28
<> wil dat | -30
<> wil gewoon | -30
<> wil graag | -27
<> wil ik | -31
<> wil je | -22
<> wil jij | -37
<> wil met | -34
<> wil mijn | -27
<> wil van | -29
<> winterjas van | -20
<> woensdag en | -20
<> woord dat | -27
<> woord over | -31
<> woord voor | -24
<> zag ik | -22
<> zal in | -30
<> zat een | 32
<> zat er | -29
<> zat ik | -44
<> zat in | -32
<> zat je | -27
<> zat met | -40
<> zaterdag #number | -61
<> zaterdag bij | 25
<> zaterdag een | -31
<> zaterdag om | -46
<> ze #number | -32
<> ze bij | -39
<> ze daar | -21
<> ze dan | 31
<> ze dat | -23
<> ze de | -25
<> ze die | -30
<> ze geen | -20
<> ze haar | -25
<> ze had | -27
<> ze heeft | -43
<> ze het | -21
<> ze in | -20
<> ze kan | -22
<> ze mag | -25
<> ze nog | -25
<> ze tot | -32
<> ze vrijdag | -25
<> ze wil | -25
<> zeg maar | -37
<> zegt dat | -59
<> zegt de | -28
<> zegt het | -28
<> zei de | -30
<> zeker dat | -25
<> zelf #number | -32
<> zelf al | -32
<> zelf de | -34
<> zelf een | -23
<> zelf in | -20
<> zelf maar | -29
<> zie wel | -26
<> zien hoe | -32
<> zij bij | -24
<> zijn #number | -27
<> zijn als | -28
<> zijn bij | 33
<> zijn boekentas | -25
<> zijn dat | -38
<> zijn de | 43
<> zijn die | -34
<> zijn eigen | -28
<> zijn en | -29
<> zijn huiswerk | -27
<> zijn ik | 61
<> zijn naam | -26
<> zijn om | -23
<> zijn op | -33
<> zijn opa | -29
<> zijn ouders | -26
<> zijn rugzak | -23
<> zijn scheenbeschermers | -33
<> zijn telefoon | -29
<> zijn voor | -30
<> zijn zoon | -34
<> zit in | -125
<> zitten in | -20
<> zo een | 28
<> zo ver | -29
<> zoals het | -23
<> zoals ik | -31
<> zodat ik | -27
<> zondag #number | -30
<> zondag #time | -24
<> zondag bij | -29
<> zondag breng | -21
<> zondag kan | -29
<> zondag met | -31
<> zondag nog | -30
<> zondag om | -30
<> zonder dat | -39
<> zonder jouw | 36
<> zonder mij | -20
<> zonder overleg | -28
<> zulke dingen | -28
<> zult wel | -23
> #money | -223
> #time | -22
> 's | -64
> a | -32
> aan | -49
> aanbellen | 36
> aandeel | -22
> aangetekende | -29
> aangezien | -23
> aanwezig | -30
> abel | 35
> ach | 70
> achter | -105
> achteraan | -28
> achteraf | -34
> adres | -31
> adviseert | -25
> af | -146
> afdeling | -20
> afloop | -34
> afspraken | 26
> agenda | -41
> al | -28
> alexander | 27
> allang | -32
> allebei | -93
> allemaal | -66
> allergisch | -35
> alsjeblieft | -26
> altijd | -117
> alvast | 32
> alweer | -27
> amai | 32
> amina | 39
> amélie | 42
> andere | -32
> anders | 35
> anja | -22
> antibiotica | -26
> apart | -20
> app | 41
> appartement | -20
> appen | -24
> appjes | -24
> april | -49
> armen | -30
> artikel | -25
> at | -30
> augustus | -38
> auto | -59
> auto's | -25
> avondeten | -20
> azad | 89
> bad | -26
> ballet | 39
> band | -21
> bank | -25
> beatrijs | 59
> bed | -58
> bedacht | -25
> bedankt | 31
> bedraagt | -30
> begeleider | -38
> begin | 21
> beginners | -30
> begint | -42
> begonnen | -30
> bel | 56
> bellen | -24
> belmoment | -25
> beneden | -27
> bent | -116
> bereikbaar | -21
> bericht | -26
> bernadette | 52
> beslissen | -29
> beslist | -29
> besloten | 27
> besproken | 34
> best | -29
> besteld | -20
> betaal | 21
> betaald | -29
> beter | -62
> betreft | -21
> bevestig | 61
> bevestigen | -20
> bewijs | -24
> bidden | 35
> bied | -21
> binnen | -21
> blauw | -27
> bleef | -25
> blijf | 41
> blijkbaar | -20
> blijven | -61
> blok | -25
> blokfluit | -20
> boeken | -32
> boekje | -21
> bon | -22
> bonnetje | 34
> bosklassen | -21
> boterhammen | -32
> bouwvak | 37
> boven | -39
> bovendien | -23
> bram | 45
> breda | -20
> breekt | -23
> breng | 29
> brengen | -46
> bril | -29
> broer | -25
> brood | -32
> bso | -20
> buikpijn | -25
> buurt | -20
> c | -28
> cadeau | -33
> carnaval | 35
> chantal | 44
> coach | -22
> cola | -26
> collega's | -23
> communie | -37
> controleren | -26
> controlfreak | -24
> d'r | -23
> daan | 56
> daarmee | -20
> daarop | -37
> dag | -129
> dagen | -24
> dagje | -21
> dan | -86
> dank | 43
> december | -57
> deel | -25
> dekt | -31
> denise | 55
> denk | 39
> denkt | -27
> derde | -30
> deur | -47
> dezelfde | -33
> di | -37
> dicht | -32
> diep | 31
> dieter | 61
> diezelfde | -30
> dikke | 38
> dingen | -41
> dinsdagen | -22
> dion | 31
> ditmaal | 29
> diëtist | 23
> do | -26
> dochter | -36
> doe | 28
> doen | -32
> dokter | 22
> door | -27
> doordat | -35
> douwe | 87
> dr | -21
> draai | -33
> draaien | -25
> draait | -22
> dragen | -20
> drama | -29
> driemaal | 35
> drinken | -30
> drinkt | -24
> druppels | 44
> duidelijk | -22
> duimpje | -22
> durft | -21
> duur | -33
> duurt | -23
> dweil | -26
> eenmaal | -27
> eens | -62
> eerder | -20
> eet | -29
> eigen | -92
> eindelijk | 34
> eindhoven | -23
> elektrische | -23
> elise | -22
> elkaar | -39
> elke | 25
> emotionele | -30
> energie | -26
> enkel | -29
> eraf | -31
> erbij | -52
> erg | -28
> erik | 40
> ernaast | -32
> erop | -25
> erover | -31
> ervan | -28
> ervoor | -23
> eten | -79
> etui | -27
> euro | -22
> even | -82
> ex | -31
> excuses | 26
> excuus | 84
> expres | 24
> extra | -23
> eén | 140
> facebook | -28
> fatsoen | 29
> fatsoenlijk | -28
> februari | -56
> feestje | -24
> fenna | 42
> fien | 89
> fietsen | -21
> fijn | 48
> fijne | 141
> filmpje | -32
> filmpjes | -27
> finn | 73
> fleur | 74
> floor | 42
> floris | -24
> formulier | -21
> frigo | -26
> fruit | -25
> ga | 103
> gaan | -22
> gaf | -24
> gaslighting | -24
> gebeurt | 50
> gebruik | -24
> gedaan | -37
> gedoe | -24
> geef | 56
> geen | -57
> geert | 30
> gefaald | -45
> gegeten | -33
> gehad | -43
> gehuild | -22
> gek | -27
> gekamd | 25
> gekomen | -23
> geld | -34
> geldig | -22
> geleden | -27
> gelijk | -23
> gelukkig | 37
> gemaakt | -31
> gemeentehuis | -24
> gemeld | -23
> gemist | -27
> geniet | 20
> genoeg | -56
> genoegen | -24
> geoefend | -20
> gepraat | -22
> gesprek | -42
> getekend | -22
> getrouwd | -32
> geven | -43
> gevonden | -20
> gevraagd | -43
> gevuld | -23
> geweest | -49
> gewend | -30
> gewisseld | -32
> gewone | -21
> gezag | -24
> gezegd | -67
> gij | 49
> gister | 49
> gitaar | -20
> glas | -21
> god | 62
> goed | -56
> gonda | 65
> gooi | -24
> gooien | -28
> graag | 28
> grappig | 26
> gratis | -23
> groet | 124
> groeten | 130
> groetjes | 233
> grond | -23
> groot | -22
> grote | -37
> guus | 114
> gymnasium | -27
> gymtas | -20
> haal | 43
> haalde | -27
> haha | -39
> halen | -99
> hamster | -26
> hand | -26
> hang | -26
> hangt | -51
> hard | -20
> hardop | -37
> harm | 93
> harte | -28
> hartelijke | 112
> hatice | 25
> he | -22
> hebben | -167
> heeft | -60
> heen | -35
> heerlijk | -20
> heet | -34
> hek | -24
> hele | -104
> helemaal | -26
> helft | -52
> helm | -27
> hem | -203
> herfstvakantie | 20
> herinner | -37
> hester | 102
> hetgeen | -20
> hetzelfde | -30
> hidde | 63
> hilda | 67
> hing | -20
> hockey | -20
> hoefde | -33
> hoeft | -61
> hoeveel | 43
> hond | -28
> hoofd | -33
> hoofdpijn | -24
> hoofdstuk | -26
> hoogachtend | 148
> hooi | -20
> hoor | -66
> hoort | -44
> horen | -56
> hou | 39
> houd | 64
> houden | -29
> houdoe | 131
> houdt | -25
> hugo | 34
> huilt | -21
> huis | -79
> hulp | -21
> huwelijk | -27
> hè | -40
> hé | -32
> identiteitskaart | -20
> ie | -29
> iedere | -23
> iedereen | -32
> iemand | -29
> iets | -175
> ilias | 39
> ilse | 21
> ilyas | -25
> inderdaad | 28
> ingang | -23
> ingevuld | -21
> ingrid | 32
> inhalen | -31
> inmiddels | -30
> inschrijven | 28
> instagram | -28
> intussen | 51
> ipv | -26
> is | -40
> jaar | -131
> janneke | 43
> januari | -51
> jaren | -20
> jelle | 45
> jesse | 47
> jeugd | -26
> jij | 26
> jip | 35
> joh | -42
> jongens | 23
> jorn | 28
> jou | -122
> jouwe | -30
> juist | -27
> juli | -49
> juliette | -27
> juni | -52
> jurk | -27
> jurre | -40
> k | 66
> kaas | -22
> kaj | 33
> kamer | -41
> kan | 26
> kanten | -22
> kapot | -36
> karim | 74
> kavi | -22
> keek | -31
> keer | -182
> kelder | -28
> ken | -27
> keren | -21
> kerst | 24
> kerstdag | -23
> kies | 43
> kijk | 53
> kijken | -83
> kijkt | -36
> kik | 81
> kilo | -25
> kim | -42
> klaar | -90
> klappen | -31
> klein | -22
> kleuter | -24
> klinkt | -25
> klopt | 23
> knap | 39
> knieën | -26
> koeien | 24
> koen | 24
> koffers | -25
> kom | 36
> kon | -28
> kookt | -30
> koop | 24
> koopt | -28
> kopen | -26
> kost | -30
> kraam | -27
> krijg | 31
> krijgen | -25
> kun | 59
> kunnen | 41
> kunt | 31
> kussen | -21
> kwam | -67
> kwame | 85
> kwijt | -27
> laarzen | -21
> laat | 43
> laatst | -23
> laatste | -54
> lach | -34
> lachen | -21
> lacht | -29
> lag | -59
> laken | -34
> lang | -75
> langer | -28
> langs | -62
> las | -21
> leef | -30
> leeft | -29
> leer | 74
> lees | 106
> leg | 59
> lenen | -25
> let | 21
> letterlijk | -28
> leven | -38
> levi | -20
> licht | -20
> liedje | -24
> lief | -25
> liefde | -35
> liefs | 117
> liefst | 40
> lieke | 72
> liep | -23
> lieselot | -27
> liet | -21
> liever | -54
> lijf | -20
> lijkt | -29
> lijstje | -31
> links | -30
> literatuur | -27
> logeren | -25
> londen | -33
> loopt | -37
> lopen | -45
> losse | -24
> lot | 34
> lotte | 43
> lotus | 55
> lowie | 41
> lui | -25
> luister | 33
> luisteren | -35
> luizen | -34
> lukken | -26
> lukt | 62
> maakt | -38
> maand | -61
> maandagavond | -25
> maandagochtend | -31
> maanden | -21
> maart | -57
> mail | -40
> mailadres | -23
> mailen | -21
> mails | -31
> maken | -47
> mam | -24
> mama | -41
> manipulatie | -36
> map | -24
> marjolein | 105
> marnix | 51
> mats | 31
> me | -168
> mee | -230
> meegeven | -25
> meen | -30
> meer | -190
> mees | 83
> meestal | -36
> meester | 20
> meet | -29
> mei | -58
> meisje | 25
> meisjes | -21
> meld | 27
> mensen | -28
> merel | 46
> merken | -26
> meteen | -28
> mezelf | -20
> mg | -27
> mij | -66
> milou | 25
> minder | -32
> minuten | -63
> mis | -21
> misgaat | -30
> misschien | 92
> misselijk | -34
> missen | -22
> mits | -20
> mocht | 45
> moeder | -28
> moeders | -40
> moeite | -30
> moest | -51
> mogelijk | -27
> mogen | 43
> morgen | 22
> motor | -22
> muts | -34
> muziekschool | -30
> naam | -35
> naar | -94
> naast | -55
> nacht | -26
> nachtdienst | -21
> nadenken | -24
> nagels | -28
> naima | 60
> nand | -31
> narcistische | -22
> natte | -23
> nederlandse | -36
> nee | 45
> neem | 98
> neer | -29
> nemen | -47
> net | -49
> nicht | -23
> niemand | -26
> niet | -100
> nieuw | -21
> nieuws | -40
> niks | -40
> nina | -32
> nodig | -133
> noem | -24
> noemt | -30
> noortje | 66
> nore | -24
> normaal | 23
> nou | -89
> november | -58
> nu | -48
> nummer | -49
> ochtend | -22
> ochtends | -24
> ofwel | 72
> ofzo | -34
> ogen | -23
> oktober | -43
> oké | 40
> olivier | -22
> om | -23
> omdat | -40
> omgaat | -27
> ommen | -29
> ondertussen | 20
> onderweg | -25
> onderwerp | -28
> ongetwijfeld | -28
> online | -43
> ontbijt | -31
> ontbreekt | -20
> ontdekt | -37
> ontplof | -29
> ontvang | 30
> onze | 40
> ooit | -30
> ook | -83
> oom | -26
> oor | -24
> open | -63
> opgesteld | -38
> opgeven | 26
> ophalen | -24
> ophangen | -24
> oplader | -23
> opnieuw | -20
> oppas | -27
> optie | 99
> optreden | -27
> opvang | -20
> opvoeding | -23
> oud | -21
> ouder | -30
> ouderavond | 23
> oudercontact | -24
> ouders | -55
> ouwe | -34
> overdag | -31
> overleggen | -25
> overnemen | -31
> pak | 23
> pakt | 23
> pannenkoeken | -25
> papa | -73
> papieren | -20
> paramaribo | -37
> passen | -22
> past | 21
> patrick | 51
> per | -44
> pien | 51
> pieter | 51
> pim | 51
> plaats | -50
> plaatsen | -35
> plakken | -25
> plannen | -28
> pleun | 32
> pols | -30
> pomp | -31
> praat | 55
> prikken | -28
> probeer | 111
> proberen | -29
> procent | -34
> proficiat | 119
> puf | -28
> pure | -28
> pyjama | -21
> raad | -22
> rania | 80
> recht | -35
> rechtstreeks | -32
> regelen | 32
> regelt | -21
> rekenen | 40
> rekening | -38
> ricardo | 62
> rick | 29
> rijden | -22
> roelof | 52
> rojda | 46
> rond | -30
> roos | 32
> roze | 80
> ruben | 52
> ruikt | -29
> ruilen | 25
> rustig | -22
> ruth | 22
> saar | 20
> salaris | 39
> saskia | -23
> schaam | 39
> scheef | -30
> scheelt | -23
> scheenbeschermers | 38
> scheiding | -20
> schiphol | -23
> schoenen | -22
> school | -63
> schooladvies | -26
> schoolreis | -26
> schoolreisje | -20
> schoon | 24
> schoot | -24
> schrijf | 50
> schrijft | -25
> schuldig | -39
> scouting | -23
> sef | 30
> seizoen | -32
> september | -47
> serieus | -38
> shanti | 56
> silke | 23
> simpel | -29
> sla | 34
> slaap | 34
> slaapt | -35
> slaapzak | -35
> slager | -33
> slecht | -30
> sliep | -38
> sluit | -22
> smeren | 36
> snel | -22
> soep | -24
> sokken | -24
> soms | 35
> soraya | 28
> sorry | 49
> sowieso | -20
> spelen | -27
> spijt | -44
> sport | 31
> sporttas | -36
> sprookje | -24
> spullen | -25
> sta | -40
> staan | -22
> staat | -43
> stan | 28
> start | -40
> steeds | -23
> stellen | -26
> stem | -24
> sterkte | 59
> sterre | 21
> stiekem | -26
> stijn | 70
> stil | -23
> stom | 52
> stond | -105
> stonden | -27
> stoornis | -26
> stop | 89
> storten | -34
> studiedag | 24
> sturen | -27
> stuur | 22
> succes | 119
> sude | 60
> suiker | 24
> suze | -39
> taal | -35
> taart | 22
> tafel | -79
> tante | -28
> te | -236
> telde | -46
> telefoontje | -20
> televisie | -21
> telkens | -25
> telt | -22
> ten | -24
> ter | 24
> termijn | -24
> terug | -20
> terwijl | -46
> teun | 21
> tevoren | -22
> texel | 20
> thee | -28
> therapeut | -22
> thuis | -53
> tickets | -28
> ties | 28
> tijd | -87
> tijden | -39
> tijdstip | -38
> tiktok | 22
> tineke | -29
> tip | 22
> toe | -57
> toen | 25
> ton | 72
> totaal | -33
> training | 21
> tranen | -32
> trek | 50
> trouwen | -26
> trui | -30
> tweemaal | 25
> type | -25
> typisch | 105
> uit | -102
> uiteindelijk | -32
> uiterlijk | -27
> uur | -77
> uwen | -30
> vaker | -30
> vanaf | 25
> vandaan | -30
> vanuit | -35
> vanwege | -38
> vast | -37
> veilig | -27
> vel | -32
> veld | -21
> venlo | -20
> ver | -23
> verandert | -29
> verder | 25
> verdient | -23
> verdriet | -30
> vergadering | -30
> vergeef | 79
> vergeet | 39
> vergeten | -31
> verhaal | -24
> verjaardag | -23
> verkoop | 36
> verlopen | -30
> verpest | -26
> verplaatsen | -21
> verrekijker | -24
> verschrikkelijk | -28
> verstand | -21
> verteld | -21
> vertellen | -28
> vervalt | 38
> vervelend | 61
> verwachten | -21
> verzamelen | -23
> verzetten | -27
> vest | -26
> viel | -28
> vieren | -23
> vinden | -25
> vindt | -95
> vissen | -25
> vlam | -24
> voelt | -20
> voetbalschoenen | -24
> voeten | -23
> vol | -48
> volgende | 32
> volgens | 94
> volwassene | -22
> vond | -32
> vooraf | -22
> voordat | -23
> voorhand | -31
> voorjaar | -24
> voorkeur | -31
> voorlezen | -26
> voorlopig | -24
> voortaan | -78
> vorig | 45
> vorige | 54
> vorm | -30
> vraag | 44
> vriendelijke | 37
> vrienden | -23
> vrij | -36
> vrije | -20
> vroeg | -86
> vroege | -26
> vullen | -31
> waar | -43
> waard | -25
> waarde | -26
> waarin | -26
> waarop | -26
> waart | -21
> wachten | -31
> wakker | -24
> wanneer | -25
> want | -104
> waren | -50
> warm | -23
> warre | 60
> was | -64
> water | -34
> waterpokken | -31
> weekend | -119
> weer | -61
> weg | -85
> weken | -87
> wekker | -21
> weleens | -25
> welk | 47
> wellicht | 70
> werd | -20
> werkelijk | -21
> werkt | -31
> wessel | 48
> weten | -133
> wezen | -32
> wie | 21
> wilt | 26
> winnen | -26
> wiskunde | -28
> wit | -23
> woede | -28
> wonderen | -25
> woord | -62
> worden | -77
> wou | -25
> wubbo | 75
> x | 39
> zat | -151
> zeg | 43
> zeggen | -102
> zegt | -107
> zei | -73
> zeker | -33
> zelf | -35
> zelfs | 27
> zet | 83
> zetten | -22
> zich | -91
> zichzelf | -28
> zien | -86
> ziet | -57
> zijn | -20
> zit | -60
> zitten | -119
> zo | 28
> zodat | -37
> zoe | 61
> zoek | 46
> zoeken | -22
> zolder | -25
> zomer | -35
> zoon | -48
> zou | 26
> zowat | -27
> zoë | 66
> zucht | -28
> zuchten | -31
> zullen | 96
> zus | -64
> zuur | -22
> zwaaien | -26
> zwart | -39
> zwemdiploma | -29
> zwemles | 26
> zwijgen | -24
> zwolle | -28
>> #money , | -65
>> #money van | -20
>> #name $ | 47
>> #name , | -33
>> #name . | -26
>> #name en | -31
>> #name ik | -33
>> #number #number | -29
>> #number $ | -21
>> #number , | -143
>> #number . | 234
>> #number : | -43
>> #number april | -46
>> #number en | -94
>> #number februari | -59
>> #number graden | -21
>> #number heb | -24
>> #number het | -20
>> #number ik | -35
>> #number jaar | 64
>> #number januari | -53
>> #number juli | -51
>> #number juni | -65
>> #number kan | -24
>> #number kilo | -25
>> #number kinderen | -20
>> #number maanden | 38
>> #number man | -30
>> #number mei | -71
>> #number mg | -37
>> #number min | -24
>> #number nachten | -38
>> #number november | -85
>> #number procent | -39
>> #number staat | -35
>> #number stoelen | -30
>> #number t | -36
>> #number tot | -42
>> #time #time | 20
>> #time bij | -26
>> #time breng | -34
>> #time en | -41
>> #time groet | -24
>> #time kan | -28
>> #time langs | -22
>> #time moet | -21
>> #time tot | -30
>> #time vorige | -42
>> 's ochtends | -29
>> 't is | 67
>> aan , | -20
>> aan die | -34
>> aan een | -36
>> aan hem | 24
>> aan jouw | -20
>> aan tafel | -33
>> aan zijn | -29
>> ach , | 44
>> af te | -20
>> akkoord $ | -25
>> al aan | -23
>> al die | -25
>> al een | -21
>> al is | -40
>> al naar | -21
>> alexander $ | 27
>> alleen een | 34
>> alleen maar | -24
>> alleen met | -32
>> alleen voor | -36
>> alles , | -21
>> als de | 37
>> als een | -97
>> als enige | -26
>> als er | -22
>> als het | 61
>> als je | 49
>> als jij | 21
>> als vader | -20
>> als wij | -41
>> alsof ik | -34
>> altijd #number | -27
>> amai , | 32
>> anders , | -32
>> anders dan | 24
>> anders eens | -30
>> anja $ | -22
>> artikel #number | -25
>> bart $ | 32
>> bedraagt #money | -31
>> bel je | 31
>> belt , | -21
>> belt je | -28
>> belt ze | 22
>> ben ik | -39
>> ben jij | 69
>> bernadette $ | 52
>> best dat | -22
>> betaal ik | -27
>> betaal je | 44
>> betaal jij | 39
>> beter dan | -31
>> bevestigen dat | -22
>> bij , | -30
>> bij die | -30
>> bij een | 41
>> bij haar | -29
>> bij het | -78
>> bij jouw | -46
>> bij me | -31
>> bij mij | 32
>> bij mijn | -23
>> bij wie | -22
>> bij zich | -21
>> binnen , | -28
>> binnen een | -20
>> binnen is | -35
>> blijft het | 124
>> blijkbaar te | -25
>> breng haar | 32
>> breng hem | 25
>> breng het | 26
>> breng ik | -32
>> breng jij | 112
>> breng ze | 37
>> bril , | -21
>> chantal , | -32
>> daar een | -23
>> daar heb | 31
>> daar in | -33
>> dacht dat | 36
>> dan #number | -29
>> dan doe | -36
>> dan ga | -23
>> dan gaat | -23
>> dan haar | -39
>> dan ik | -27
>> dan jij | -33
>> dan krijg | -21
>> dan niet | -25
>> dan van | -45
>> dan wil | -28
>> dank je | 71
>> dat #name | -31
>> dat ' | 69
>> dat dat | -31
>> dat die | -35
>> dat ding | -24
>> dat dit | -21
>> dat doet | -20
>> dat gij | -40
>> dat had | 24
>> dat hebben | 33
>> dat hij | -105
>> dat ie | -30
>> dat iemand | -29
>> dat kind | -34
>> dat komt | 92
>> dat kost | 48
>> dat maar | -23
>> dat mijn | -37
>> dat papa | -36
>> dat staat | -20
>> dat uw | 61
>> dat wat | -29
>> dat we | -21
>> dat wij | -29
>> dat ze | -94
>> dat zegt | -28
>> dat zij | -36
>> dat zou | 33
>> de #money | 63
>> de #number | -114
>> de aanvullende | 20
>> de agenda | -25
>> de alimentatie | 28
>> de andere | 25
>> de arts | 27
>> de aula | -27
>> de auto | -27
>> de avond | -24
>> de badkamer | -30
>> de bank | -31
>> de beugel | -28
>> de bibliotheek | -38
>> de bijkeuken | -25
>> de bijles | 33
>> de bril | 31
>> de club | -28
>> de controle | -25
>> de dagen | -29
>> de derde | -24
>> de deur | -73
>> de deurwaarder | -31
>> de dienst | 33
>> de directeur | -38
>> de eerste | -70
>> de familie | -27
>> de fiets | 48
>> de gang | -25
>> de gemeente | 28
>> de ggd | -25
>> de grens | -36
>> de groene | -23
>> de groepsapp | -33
>> de groeten | -42
>> de herfstvakantie | -23
>> de hond | 27
>> de huisarts | 28
>> de huisartsenpost | 40
>> de jas | 26
>> de jongens | 25
>> de juf | 28
>> de kalender | -22
>> de kantine | -24
>> de kerk | -23
>> de keuken | -28
>> de keukentafel | -35
>> de kids | -21
>> de kinderarts | 63
>> de klok | -25
>> de koelkast | -30
>> de la | -26
>> de les | -32
>> de lijn | -26
>> de logopedist | 21
>> de lucht | -34
>> de man | -39
>> de mand | -32
>> de manege | -20
>> de mediator | -28
>> de meiden | 43
>> de meivakantie | -21
>> de middag | -29
>> de mijne | -29
>> de nacht | -36
>> de nieuwe | 51
>> de ochtend | -37
>> de open | 33
>> de oprit | -35
>> de opvang | 20
>> de orthodontist | 26
>> de ouderavond | -20
>> de parkeerplaats | -30
>> de politie | 34
>> de praktijk | 24
>> de prik | 34
>> de proefles | 88
>> de rand | -34
>> de rechtbank | -20
>> de regel | -32
>> de regen | -20
>> de rekening | 26
>> de rode | -25
>> de schuur | -25
>> de spiegel | -31
>> de stilte | -35
>> de stoep | -37
>> de straat | -29
>> de studiedag | -34
>> de tafel | -27
>> de trainer | -26
>> de trap | -26
>> de vakantie | -34
>> de valies | -26
>> de verkeerde | -20
>> de volgende | 26
>> de voordeur | -27
>> de vorige | 63
>> de wasmachine | -30
>> de weg | -27
>> de werkplaats | -28
>> de wind | 22
>> de wissel | 39
>> de zaal | 56
>> de zalf | -24
>> de zomer | -26
>> de zondag | 41
>> deel is | -21
>> denk ik | -42
>> denkt dat | -20
>> deze maand | -24
>> dezelfde dag | -35
>> die #money | 30
>> die er | -25
>> die jongen | -45
>> die met | -23
>> die middag | -35
>> die niet | -22
>> die nieuwe | 70
>> die vrouw | 26
>> die wil | -20
>> die zelf | -28
>> dieter $ | 61
>> dinsdag om | 26
>> dit is | 86
>> dit jaar | -31
>> dit soort | 33
>> doe ik | -55
>> doe je | 107
>> doen $ | -24
>> doen dat | -36
>> doet , | -20
>> doet hij | -26
>> door de | -51
>> door een | -35
>> door het | -37
>> door jouw | 45
>> doordeweeks om | -28
>> douwe $ | 87
>> dus #number | -24
>> dus de | 31
>> dus die | -21
>> dus voor | -37
>> echt , | 32
>> echt niet | -29
>> een afspraak | -31
>> een ander | -20
>> een andere | -23
>> een appje | -22
>> een avond | -30
>> een beetje | -43
>> een boek | -26
>> een boom | 29
>> een boterham | -28
>> een bril | -26
>> een cursus | -24
>> een doos | -30
>> een eigen | -26
>> een gesprek | 32
>> een goed | 39
>> een goede | 61
>> een groot | -23
>> een handtekening | -28
>> een heel | -29
>> een huis | 40
>> een huisje | -32
>> een jongen | 81
>> een kaartje | 23
>> een kapotte | -22
>> een keer | -22
>> een kind | 72
>> een kopie | -32
>> een leeg | -38
>> een man | 59
>> een meisje | 69
>> een mens | 53
>> een moeder | 25
>> een ouder | -31
>> een paar | -23
>> een slechte | -24
>> een stuk | -40
>> een tekening | -23
>> een tijd | -25
>> een uur | -26
>> een uurtje | -22
>> een vader | 85
>> een van | -22
>> een volwassene | 25
>> een voorstel | -35
>> een vraag | -34
>> een vreemde | -29
>> een week | -37
>> een weekje | -21
>> een wetsvoorstel | -27
>> een woord | -26
>> eens aan | -24
>> eens een | -22
>> eens met | -20
>> eerst #number | -27
>> eerst een | -23
>> elke keer | 79
>> elke ochtend | -29
>> elke week | -30
>> elke zondag | -43
>> en #number | -97
>> en #time | -25
>> en als | 84
>> en anders | 37
>> en blijft | -36
>> en breng | -47
>> en daar | -21
>> en dat | -20
>> en de | -160
>> en dinsdag | -28
>> en een | -125
>> en er | -31
>> en ga | 123
>> en ge | -32
>> en geen | 49
>> en gij | 28
>> en haar | -22
>> en heb | 107
>> en heeft | 23
>> en het | -81
>> en hij | -28
>> en hoe | 85
>> en hou | 114
>> en in | -25
>> en jouw | -38
>> en kan | 27
>> en kijk | -42
>> en kom | -47
>> en lieke | -22
>> en mag | -30
>> en met | -75
>> en neem | 57
>> en niet | -69
>> en nieuw | -22
>> en nog | -36
>> en nul | -32
>> en om | -36
>> en oma | -29
>> en ook | -32
>> en op | -31
>> en over | 79
>> en pleun | -29
>> en sorry | 50
>> en t | -26
>> en toen | -22
>> en van | 37
>> en vrijdag | -21
>> en waar | -36
>> en wanneer | 62
>> en wat | 61
>> en weet | 141
>> en wie | 72
>> en wil | 44
>> en wordt | -33
>> en zaterdag | 30
>> en ze | -27
>> en zei | -45
>> en zij | -24
>> en zijn | -26
>> en zo | -36
>> en zondag | -20
>> er #number | -34
>> er , | -24
>> er een | -81
>> er maandag | -29
>> er niet | -37
>> er niets | -24
>> er nog | -22
>> er nou | -41
>> er rond | -21
>> er staat | 83
>> er van | -25
>> er vanavond | -39
>> er vrijdag | -37
>> er zat | 22
>> er zaterdag | -25
>> er zijn | 75
>> er zit | 20
>> er zondag | -32
>> erik $ | 40
>> eten , | -21
>> factuur van | 26
>> fijn dat | 34
>> fijne avond | 72
>> foto van | 38
>> ga eens | 81
>> ga je | 27
>> gaan , | -27
>> gaat dat | -29
>> gaat de | -24
>> gaat er | -21
>> gaat hij | 30
>> gaat met | -34
>> ge hebt | 21
>> ge kunt | -26
>> ge zijt | 27
>> geef hem | 71
>> geef ik | -23
>> geef je | 51
>> geef jij | 38
>> geen idee | -30
>> geen kind | -26
>> geen probleem | 40
>> geen sprake | -25
>> geert $ | 49
>> geldig tot | -22
>> gelijk dat | -21
>> genoeg om | -29
>> gesprek is | -23
>> geven , | -23
>> gewoon naar | -25
>> gewoon om | -21
>> gij hebt | 50
>> gisteren een | -29
>> gisteren om | -22
>> goed , | -28
>> goed is | -21
>> gonda $ | 65
>> graag een | -28
>> graag op | -37
>> graag voor | -28
>> groet , | 114
>> groeten , | 100
>> groeten uit | 102
>> groetjes , | 168
>> guus $ | 105
>> haar is | -30
>> haar jas | -24
>> haar ogen | 33
>> had , | -21
>> had een | -22
>> had haar | -25
>> halen en | -23
>> halen ik | -21
>> harm $ | 93
>> hartelijke groet | 109
>> hatice $ | 25
>> he , | -44
>> heb , | -27
>> heb ik | -216
>> heb je | 48
>> heb jij | 62
>> hebt , | -21
>> hebt ge | 37
>> hebt gij | 139
>> hebt hem | -46
>> hebt mij | -39
>> hebt zonder | -26
>> heeft die | -22
>> heeft een | -38
>> heeft hem | -27
>> heeft ik | -23
>> heeft me | -20
>> heeft om | -28
>> heeft van | -21
>> heen , | -32
>> heet dat | -29
>> helaas niet | -31
>> hester $ | 102
>> het #time | -29
>> het aanrecht | -23
>> het allemaal | -27
>> het blauwe | -33
>> het briefje | 27
>> het derde | -28
>> het eerste | 36
>> het eten | -27
>> het gaat | 109
>> het gerust | -20
>> het gesprek | 61
>> het is | 53
>> het kamp | -23
>> het kan | 38
>> het kind | 32
>> het licht | -39
>> het maar | -23
>> het midden | -25
>> het niet | -22
>> het nummer | -25
>> het oudercontact | 27
>> het paspoort | 61
>> het plan | -31
>> het raam | -22
>> het rekeningnummer | 73
>> het scherm | -30
>> het schoolplein | -22
>> het slapen | -20
>> het spijt | 61
>> het toestemmingsformulier | 24
>> het tweede | -25
>> het vanavond | -21
>> het veld | -24
>> het volgende | -23
>> het was | 107
>> het ziekenhuis | -28
>> het zou | 70
>> heus wel | -23
>> hier #number | -28
>> hier in | 32
>> hier met | -20
>> hier op | -21
>> hij had | 37
>> hij is | 41
>> hij kan | 73
>> hij komt | -41
>> hij mag | 41
>> hij met | -21
>> hij moet | 51
>> hij zegt | 84
>> hij zijn | -26
>> hilda $ | 67
>> hoe dat | -28
>> hoe ik | -26
>> hoe jij | -35
>> hoe laat | 35
>> hoe lang | -44
>> hoe vaak | 59
>> hoogachtend , | 148
>> hoorde ik | -30
>> horen , | -21
>> horen dat | -21
>> houdoe , | 87
>> hun eigen | -31
>> ik #number | -23
>> ik , | -27
>> ik begrijp | 47
>> ik bel | -21
>> ik besta | -42
>> ik betaal | 99
>> ik bied | 53
>> ik breng | 54
>> ik dat | -27
>> ik de | -21
>> ik dinsdag | -23
>> ik doe | 36
>> ik een | -25
>> ik eet | 36
>> ik er | -24
>> ik ga | 20
>> ik geef | 89
>> ik heb | 27
>> ik het | -27
>> ik hoop | 73
>> ik hoor | -56
>> ik je | -25
>> ik kan | -25
>> ik kom | 65
>> ik koop | -49
>> ik krijg | 32
>> ik laat | -30
>> ik leg | -28
>> ik m | -23
>> ik met | -34
>> ik mocht | 21
>> ik moet | 28
>> ik neem | 45
>> ik niet | -31
>> ik ontplof | 101
>> ik slaap | 82
>> ik sta | 44
>> ik stel | 118
>> ik stond | 30
>> ik stuur | 51
>> ik t | -21
>> ik teken | 69
>> ik trek | 55
>> ik verzoek | 79
>> ik voel | -29
>> ik vraag | 74
>> ik weet | -54
>> ik wil | 168
>> ik wist | -37
>> ik word | -53
>> ik zal | -21
>> ik zat | 49
>> ik zet | -33
>> ik zie | 26
>> ik zijn | -37
>> ik zondag | -25
>> ik zou | 54
>> in #name | -32
>> in 't | -29
>> in augustus | -39
>> in bed | -21
>> in beide | -25
>> in bijlage | 23
>> in breda | -26
>> in den | -27
>> in dit | -33
>> in groep | -29
>> in haar | -68
>> in huis | -36
>> in juli | -33
>> in juni | -25
>> in lokaal | -40
>> in maat | -36
>> in mijn | 37
>> in ons | 92
>> in plaats | -49
>> in september | -26
>> in slaap | -29
>> in zijn | -97
>> ingeschreven voor | -23
>> ingrid $ | 32
>> inmiddels ook | -25
>> is #money | -45
>> is #number | -62
>> is #time | 99
>> is , | -54
>> is dan | -25
>> is dat | 52
>> is geen | -25
>> is geweest | -21
>> is gewoon | -22
>> is hij | 37
>> is ik | -27
>> is met | -23
>> is niet | -37
>> is ook | -26
>> is op | -25
>> is van | -29
>> is voor | -35
>> ja , | 29
>> ja en | -32
>> janneke $ | 43
>> je bent | 63
>> je bericht | 25
>> je broer | 30
>> je dat | -33
>> je eens | -24
>> je eigen | -25
>> je gaat | 26
>> je had | 74
>> je hebt | 88
>> je hoofd | -40
>> je kunt | 85
>> je laat | 26
>> je maar | -23
>> je mag | 42
>> je moeder | 20
>> je niet | -22
>> je vrijdag | -21
>> je wat | -23
>> je wilt | -39
>> je ziet | -30
>> je zijn | -27
>> je zoon | -25
>> je zou | 127
>> je zult | 57
>> je zus | -22
>> jij bent | 69
>> jij daar | -20
>> jij dan | 22
>> jij gaat | 75
>> jij hebt | -24
>> jij laat | 74
>> jij met | 25
>> jij op | -25
>> jij over | -21
>> jij wilt | 42
>> jij zoekt | 46
>> jouw helft | -33
>> jouw naam | -25
>> kamp van | -31
>> kan , | -21
>> kan dat | 20
>> kan de | 35
>> kan een | -34
>> kan er | -21
>> kan het | 27
>> kan je | 43
>> kan jij | 162
>> kan ook | -27
>> kan zijn | -27
>> kijk ik | -30
>> kijk maar | 24
>> kind is | -23
>> kinderen die | 60
>> kinderen op | -20
>> kinderen van | -23
>> klaar , | -20
>> klaar in | -24
>> klopt dat | 118
>> kom je | 37
>> kom jij | 48
>> komen , | -28
>> komt door | -33
>> komt ge | 65
>> kon ik | -23
>> koop een | 121
>> kosten van | -23
>> kreeg ik | -20
>> krijg ik | 30
>> kun je | 28
>> kun jij | 115
>> kunnen we | 119
>> kunt ge | 52
>> kunt u | 56
>> kwame $ | 97
>> laat en | -25
>> laat hem | 44
>> laat het | -21
>> laat ik | -71
>> laat je | 121
>> laat maar | 85
>> laat me | 55
>> laat mij | 60
>> laat ze | 39
>> laat zich | -40
>> langs de | -20
>> late dienst | -22
>> laten weten | -22
>> leg ik | -27
>> lezen , | -23
>> liefs , | 117
>> liever niet | -31
>> liggen , | -21
>> ligt er | 30
>> ligt eraan | 35
>> ligt nog | -24
>> loop ik | -28
>> lopen en | -22
>> maak je | -21
>> maandag naar | -31
>> maandag om | -27
>> maar , | -25
>> maar dat | -20
>> maar een | 41
>> maar eens | -26
>> maar goed | 111
>> maar hij | -22
>> maar ik | 42
>> maar in | -22
>> maar ja | 46
>> maar jij | 108
>> maar met | -27
>> maar niet | -24
>> maar uit | -33
>> maar wat | -39
>> maar weer | -32
>> maar wie | 44
>> maar ze | -31
>> mag de | 43
>> mag er | -23
>> mag hij | 21
>> mag ik | 133
>> mag jij | -28
>> mag van | -23
>> marjolein $ | 64
>> marnix $ | 60
>> mee , | -26
>> mees en | 82
>> meisje van | 25
>> met dat | 35
>> met de | -36
>> met een | -38
>> met groet | 142
>> met hartelijke | 139
>> met hem | -54
>> met je | -20
>> met jou | -25
>> met jouw | -34
>> met mijn | -54
>> met ons | 24
>> met oud | -41
>> met pasen | 20
>> met rust | -42
>> met vriendelijke | 231
>> met zijn | -39
>> met zo'n | -26
>> midden in | -29
>> mij , | -29
>> mij betreft | -21
>> mij hebt | -27
>> mij is | -21
>> mij ligt | -24
>> mij zijn | -24
>> mijn advocaat | -24
>> mijn auto | -21
>> mijn deel | 47
>> mijn dochter | -29
>> mijn fout | -35
>> mijn hart | 40
>> mijn hele | -28
>> mijn hoofd | 39
>> mijn kinderen | -32
>> mijn leven | -22
>> mijn moeder | 52
>> mijn nieuwe | 44
>> mijn rekening | -22
>> mijn schuld | -33
>> mijn voorstel | 108
>> mijn zoon | -39
>> mijn zus | 33
>> misschien niet | -28
>> mocht de | 74
>> mocht je | 128
>> moeder , | -23
>> moeder heeft | -32
>> moet dat | -24
>> moet er | 27
>> moet hij | -25
>> moet ze | 20
>> moeten we | -29
>> mogen ze | 28
>> morgen om | 63
>> na #time | -29
>> na afloop | 25
>> na de | -32
>> na een | -23
>> naar #number | -28
>> naar dinsdag | -41
>> naar een | -20
>> naar het | -29
>> naar ik | -22
>> naar jouw | -22
>> naar mijn | -31
>> naar zijn | -20
>> naast de | -32
>> naima $ | 60
>> nam de | -21
>> nat , | -26
>> ne keer | -28
>> nee , | 41
>> neem het | 25
>> neem ik | -40
>> neem je | 50
>> neem jij | 40
>> neem me | 47
>> net als | -35
>> niet , | -50
>> niet beter | -21
>> niet goed | -21
>> niet meer | -30
>> niet opgenomen | -22
>> niet zijn | -34
>> niets van | -21
>> noemt het | -27
>> nog #money | -27
>> nog #number | 64
>> nog $ | -20
>> nog aan | -21
>> nog altijd | -27
>> nog eens | -41
>> nog liggen | -28
>> nog met | -29
>> nog voor | -33
>> nog zo | 38
>> nooit wat | -28
>> nu #number | -23
>> nu met | -28
>> nummer #number | -26
>> of #number | -26
>> of #time | -20
>> of de | -20
>> of er | -26
>> of het | 42
>> of hij | -20
>> of is | 96
>> of jij | -26
>> of nee | -27
>> of niet | -33
>> of we | 27
>> of ze | -20
>> of zij | -39
>> om #number | -26
>> om dat | -28
>> om de | -45
>> om een | -32
>> om haar | -23
>> om mee | -24
>> om mij | -21
>> omdat het | -21
>> omdat ik | -22
>> omdat jij | -31
>> onder het | -32
>> ons #number | -31
>> ontvang ik | 42
>> onze hond | 21
>> onze zoon | -31
>> ook al | -20
>> ook mijn | -38
>> ook niet | -32
>> ook willen | -25
>> op #money | -43
>> op #time | -36
>> op $ | -21
>> op , | -55
>> op dat | 29
>> op den | -23
>> op haar | -53
>> op instagram | -36
>> op je | -22
>> op maandagavond | 32
>> op mij | -23
>> op mn | -37
>> op ons | 70
>> op onze | 121
>> op schiphol | -34
>> op school | -47
>> op schoot | -33
>> op t | -22
>> op tafel | -31
>> op voorhand | -29
>> op welke | 70
>> op zijn | -23
>> op zolder | -22
>> opa en | 35
>> open , | -30
>> over dat | 21
>> over die | 68
>> over haar | -26
>> over je | -40
>> over mij | -36
>> overnemen , | -34
>> papa , | -24
>> pas als | -27
>> pas na | -38
>> pas op | 29
>> paspoort van | 26
>> per dag | -21
>> per keer | -35
>> per kind | -29
>> petra $ | 57
>> pieter $ | 58
>> plaats van | -39
>> praten over | -27
>> precies dat | -32
>> prima , | -21
>> rania $ | 80
>> ricardo $ | 62
>> rijden , | -21
>> rojda $ | 52
>> ruilen met | -46
>> ruth $ | 22
>> samen #money | -21
>> samen , | -26
>> samen een | -31
>> schaam me | -27
>> school $ | -29
>> schrijf ik | -31
>> schrok me | 32
>> shanti $ | 56
>> sinds #number | -37
>> sinds wanneer | 106
>> sla ik | -32
>> slapen en | -20
>> sorry dat | 54
>> sorry sorry | 36
>> spijt me | -28
>> spreekbeurt over | -23
>> staan in | -25
>> staat , | -20
>> staat het | 84
>> steeds niet | -21
>> stijn $ | 63
>> stom van | 60
>> stond er | -24
>> stop met | 81
>> stoppen met | -27
>> stuur ik | -47
>> stuur je | -30
>> stuur me | 87
>> stuur mij | 127
>> t / | -36
>> t is | 55
>> t ook | -29
>> t weekend | -20
>> te vroeg | -22
>> te weinig | -20
>> tegen een | 26
>> tegen haar | -28
>> tegen je | -25
>> tegen mij | -25
>> tekenen voor | -30
>> terug de | -37
>> terug met | -29
>> terug voor | -36
>> terwijl ik | -22
>> thuis $ | -20
>> thuis , | -21
>> thuis met | -28
>> tijdens het | -39
>> toch een | -21
>> toch niet | -33
>> toen ik | 55
>> toen wij | 24
>> ton $ | 72
>> tot #number | -141
>> tot #time | -67
>> tot de | -24
>> tot dinsdag | -36
>> tot en | -36
>> tot het | -32
>> tot mijn | 21
>> tot vrijdag | 67
>> tot zaterdag | 70
>> trein van | 36
>> trouwens ook | -28
>> tussen #number | 45
>> tussen #time | -28
>> u hebt | 66
>> u met | -22
>> uit , | -24
>> uit dat | -26
>> uit een | -22
>> uit het | -22
>> uit school | -20
>> vader van | 31
>> van " | 43
>> van #money | -79
>> van #time | -129
>> van $ | -30
>> van alles | -20
>> van dat | 30
>> van de | -30
>> van die | 44
>> van dit | -33
>> van haar | -35
>> van harte | -35
>> van hem | -35
>> van jouw | 21
>> van jullie | -38
>> van me | -22
>> van mij | -115
>> van mijn | -44
>> van niks | -38
>> van oktober | -35
>> van ons | -43
>> van onze | -34
>> van sjors | -32
>> van tevoren | -28
>> van u | -27
>> van uw | -26
>> van vorige | -39
>> van wat | -29
>> van wie | 40
>> van woede | -30
>> van zaterdag | -27
>> van zondag | -29
>> vanaf #number | 30
>> vanaf #time | -21
>> vanaf nu | 34
>> vanavond nog | 31
>> vanavond om | 23
>> vast nog | -24
>> veel gevraagd | -20
>> veilig thuis | -30
>> vergeef me | 93
>> vergeef mij | 21
>> vertel ik | -25
>> vertelde dat | -26
>> verzoek u | -34
>> via een | -27
>> via het | -32
>> via mijn | 25
>> vind ik | -29
>> vind je | 23
>> vind jij | 29
>> vinden , | -24
>> vindt dat | -21
>> voelt , | -20
>> volgende keer | 50
>> volgens de | 42
>> volgens het | 32
>> volgens mij | 75
>> vond het | -21
>> voor #money | -39
>> voor , | -33
>> voor alle | -24
>> voor beginners | -43
>> voor dat | -24
>> voor die | 37
>> voor donderdag | -22
>> voor elke | -38
>> voor iemand | 47
>> voor je | -62
>> voor jezelf | -24
>> voor jouw | -32
>> voor jullie | -31
>> voor me | -37
>> voor mn | -29
>> voor t | -25
>> voor u | -23
>> voor woensdag | -22
>> voor zaterdag | -33
>> voor zondag | -27
>> voordat je | -22
>> vorig jaar | 47
>> vorige keer | 30
>> vorige week | 27
>> vraag de | -20
>> vragen over | 43
>> vriendelijke groeten | 58
>> vrijdag $ | -23
>> vrijdag bij | -22
>> vrijdag de | 50
>> vrijdag een | -34
>> vrijdag en | -24
>> vrijdag is | 24
>> vrijdag op | -29
>> vrijdag weten | -23
>> vroeg mij | -34
>> waar de | -31
>> waar een | -34
>> waar ik | -27
>> waar is | 34
>> waar je | -33
>> waar ze | -28
>> was #money | -20
>> was #number | -21
>> was het | -37
>> was je | 20
>> was om | 37
>> wat ben | 61
>> wat een | 75
>> wat heeft | 22
>> wat is | 159
>> wat je | -22
>> wat jij | 46
>> wat mij | -37
>> wat moet | -31
>> wat vind | 130
>> water en | -22
>> we afspreken | -29
>> we met | -21
>> week is | -28
>> weer en | -20
>> weer iets | 38
>> weer in | -23
>> weet dat | -28
>> weet hoe | -21
>> weet ik | -30
>> weet je | 44
>> weet jij | 46
>> weet t | -25
>> wel , | -33
>> wel eens | -24
>> wel iets | -32
>> wel wil | 48
>> welke dagen | 45
>> wellicht is | 86
>> werk , | -20
>> werk ik | -25
>> wessel $ | 52
>> wie betaalt | 93
>> wie er | -22
>> wie hij | -27
>> wie van | -40
>> wie weet | -22
>> wie ze | -34
>> wij hebben | 24
>> wij in | -28
>> wil gewoon | -23
>> wil ik | -63
>> wil je | 196
>> wil jij | 131
>> wil mijn | -23
>> wil van | -24
>> wilt , | -22
>> wilt u | 105
>> winterjas van | -33
>> woensdag #number | 21
>> woensdag en | -29
>> woensdag om | 26
>> woensdag van | -25
>> woord dat | -26
>> word er | 22
>> word hier | -31
>> wubbo $ | 89
>> zag ik | -34
>> zal het | -22
>> zal ik | 71
>> zat een | -25
>> zat je | -21
>> zat met | -20
>> zaterdag een | -26
>> zaterdag om | -32
>> ze #number | -29
>> ze , | -21
>> ze gaat | 68
>> ze hebben | 77
>> ze is | 55
>> ze moet | 77
>> ze vrijdag | -20
>> ze wil | 54
>> zeg het | 22
>> zeg ik | -26
>> zeg jij | -33
>> zegt dat | -30
>> zegt het | -21
>> zeker dat | -29
>> zelf #number | -22
>> zelf de | -20
>> zelf een | -25
>> zelf maar | -21
>> zelf naar | -20
>> zet hem | 51
>> zet het | -26
>> zie je | -27
>> zie wel | -24
>> zij heeft | 60
>> zij het | -25
>> zij moet | 44
>> zijn $ | -25
>> zijn , | -47
>> zijn als | -31
>> zijn dat | -29
>> zijn die | -30
>> zijn en | -25
>> zijn huiswerk | -22
>> zijn ik | -24
>> zijn naam | -22
>> zijn opa | 24
>> zijn ouders | -26
>> zijn telefoon | -25
>> zijn ze | -23
>> zijn zoon | -20
>> zit dan | -23
>> zit een | -27
>> zit er | -23
>> zit in | -38
>> zo een | -32
>> zo niet | 112
>> zo ver | -31
>> zoals ik | -26
>> zodat ik | -24
>> zoek het | -27
>> zondag #time | 59
>> zondag met | -30
>> zonder dat | -24
>> zonder mij | -44
>> zoon heeft | -21
>> zou het | -24
>> zou je | 43
>> zou jij | 113
>> zulke dingen | -33
>> zullen we | 71
>> zult wel | -21
after capital | 56
capital | 71
had 0 #money | -83
had 0 't | -31
had 0 a | -34
had 0 aan | -103
had 0 ach | -39
had 0 adj | -28
had 0 adj adj | -33
had 0 adj adv | -73
had 0 adj det | -28
had 0 adj finite | -80
had 0 adj infinitive | -41
had 0 adj noun | -109
had 0 adj whose | -37
had 0 adv adj | -37
had 0 adv adv | -127
had 0 adv det | -20
had 0 adv infinitive | -100
had 0 adv participle | -28
had 0 adv prep | -21
had 0 adv time | -22
had 0 adviseert | -29
had 0 afspraak | -25
had 0 agnieszka | -23
had 0 allebei | -34
had 0 alleen | 51
had 0 als | 23
had 0 and asks | -48
had 0 and det | -52
had 0 and finite | 24
had 0 and noun | -71
had 0 and other | -45
had 0 and prep | -32
had 0 and who | -177
had 0 anders | 32
had 0 anja | -22
had 0 anouk | -27
had 0 asks adj | -48
had 0 asks and | 67
had 0 asks det | -74
had 0 asks infinitive | -21
had 0 asks prep | -23
had 0 asks time | -46
had 0 asks who | -74
had 0 asks whose | -31
had 0 avonden | -26
had 0 bedraagt | -28
had 0 beetje | -28
had 0 begint | -24
had 0 belde | -29
had 0 belt | -50
had 0 bent | -20
had 0 bestaat | -26
had 0 betaalt | -20
had 0 bied | -23
had 0 binnen | -34
had 0 blijf | -34
had 0 blijft | -30
had 0 blijven | -29
had 0 boek | -24
had 0 boven | -25
had 0 brengt | 28
had 0 bus | 23
had 0 contributie | -22
had 0 da | 21
had 0 daan | -28
had 0 daarna | -32
had 0 dagen | -35
had 0 dan | -132
had 0 dat | -36
had 0 de | 24
had 0 deed | -25
had 0 delen | -32
had 0 den | -30
had 0 denk | 23
had 0 det adj | -71
had 0 det other | -28
had 0 det time | -43
had 0 det who | 21
had 0 dit | -20
had 0 doen | -20
had 0 doet | -65
had 0 doos | -23
had 0 dr | -28
had 0 druk | -29
had 0 durft | -21
had 0 een | -50
had 0 eens | -31
had 0 eet | -20
had 0 eigenlijk | -33
had 0 elk | -35
had 0 elke | -22
had 0 enkele | -24
had 0 er | -95
had 0 erbij | -21
had 0 ergens | 31
had 0 even | -21
had 0 finite | -99
had 0 foto | 44
had 0 gaan | -44
had 0 gaat | -134
had 0 gaf | -27
had 0 ge | -35
had 0 gebruik | -31
had 0 geef | -57
had 0 geeft | -30
had 0 gehad | -21
had 0 gewoon | 28
had 0 gezien | -23
had 0 gezin | -25
had 0 gij | -21
had 0 gisteren | -34
had 0 graag | -22
had 0 groeten | -29
had 0 groetjes | 68
had 0 grond | -23
had 0 grote | -31
had 0 haal | -23
had 0 haar | -55
had 0 hadden | -20
had 0 handtekening | -23
had 0 heb | -74
had 0 hebben | -54
had 0 heeft | -204
had 0 heen | -35
had 0 hem | -32
had 0 herfstvakantie | 27
had 0 herinner | -37
had 0 hetzelfde | -35
had 0 hier | -27
had 0 hing | -23
had 0 hoef | -32
had 0 hoeft | -23
had 0 hoor | -62
had 0 hoort | -28
had 0 houd | -38
had 0 houdt | -21
had 0 huwelijk | -24
had 0 ieder | -27
had 0 iedere | -35
had 0 iets | -28
had 0 infinitive | -25
had 0 infinitive adj | -37
had 0 infinitive and | -29
had 0 infinitive det | -31
had 0 infinitive participle | -28
had 0 infinitive prep | -75
had 0 infinitive who | -28
had 0 infinitive whose | -40
had 0 is | -251
had 0 ja | 24
had 0 jaar | -67
had 0 jorn | 28
had 0 jou | -62
had 0 keer | -51
had 0 kijk | -24
had 0 kind | -49
had 0 klopt | 36
had 0 koen | -27
had 0 kom | -53
had 0 komen | -23
had 0 komt | -105
had 0 konijn | 24
had 0 kosten | -24
had 0 krijg | -59
had 0 kun | -30
had 0 kwam | -37
had 0 kwartaal | -24
had 0 laat | -69
had 0 laatste | -20
had 0 lag | -23
had 0 las | -23
had 0 later | -29
had 0 leest | -28
had 0 leg | 45
had 0 legt | -33
had 0 let | -28
had 0 lezen | -23
had 0 lieke | 47
had 0 liet | -26
had 0 lig | -26
had 0 lijn | -22
had 0 loop | -25
had 0 lopen | -25
had 0 lukt | -27
had 0 maat | -27
had 0 maken | -20
had 0 mama | -28
had 0 man | -27
had 0 mark and | -50
had 0 mark det | 72
had 0 mark noun | 39
had 0 mark other | 50
had 0 mark prep | 92
had 0 mark time | 81
had 0 mark who | 58
had 0 mark whose | 30
had 0 mee | -22
had 0 mees | 56
had 0 meisje | -20
had 0 meteen | -24
had 0 mij | -87
had 0 milou | -32
had 0 minder | -26
had 0 misschien | 38
had 0 mn | 34
had 0 mocht | -21
had 0 moeder | -30
had 0 moeilijk | -21
had 0 moet | -167
had 0 moeten | -47
had 0 mogen | 52
had 0 morgen | 46
had 0 n | 22
had 0 na | -48
had 0 naar | -51
had 0 naast | -22
had 0 nacht | -23
had 0 nagels | -28
had 0 naima | 21
had 0 nam | -24
had 0 name who | 53
had 0 nand | -31
had 0 nee | 58
had 0 niet | -58
had 0 niets | 40
had 0 nieuwe | -45
had 0 no verb left | -40
had 0 nodig | -24
had 0 noemt | -23
had 0 not | -104
had 0 not adj | -20
had 0 not det | 25
had 0 not finite | -33
had 0 not infinitive | -31
had 0 not who | -20
had 0 nou | -35
had 0 noun finite | -104
had 0 noun name | -28
had 0 noun not | -21
had 0 noun participle | -63
had 0 noun prep | -245
had 0 noun who | -38
had 0 nu | -56
had 0 of | -37
had 0 om | -193
had 0 omdat | 20
had 0 onder | -24
had 0 ontvang | -35
had 0 ooit | -22
had 0 ook | -48
had 0 opa | -20
had 0 other adv | -21
had 0 other and | -43
had 0 other det | 76
had 0 other not | -34
had 0 other prep | -59
had 0 ouder | -25
had 0 overal | -35
had 0 overleg | -25
had 0 participle adv | -43
had 0 participle finite | 20
had 0 participle noun | 24
had 0 participle prep | -20
had 0 participle who | -25
had 0 past | -33
had 0 pieter | 66
had 0 praat | -21
had 0 prep adj | -100
had 0 prep adv | -40
had 0 prep and | 34
had 0 prep asks | -100
had 0 prep det | -82
had 0 prep finite | -116
had 0 prep infinitive | -54
had 0 prep name | -21
had 0 prep noun | -120
had 0 prep prep | -61
had 0 prep sub | -43
had 0 prep time | -218
had 0 prep who | -64
had 0 prep whose | -192
had 0 regel | -25
had 0 reis | -24
had 0 rick | 48
had 0 rijden | -21
had 0 scheenbeschermers | 37
had 0 schijnt | -22
had 0 school | -23
had 0 schooladvies | -26
had 0 schrijf | -42
had 0 schrijft | -20
had 0 slapen | -23
had 0 sorry | -25
had 0 spreken | -27
had 0 staan | -22
had 0 staat | -127
had 0 station | -23
had 0 steek | -29
had 0 stond | -67
had 0 stop | 24
had 0 stort | -21
had 0 studiedag | 35
had 0 stuur | -55
had 0 sub det | -51
had 0 sub noun | -24
had 0 sub who | -126
had 0 telt | -27
had 0 terug | -24
had 0 thijmen | -34
had 0 thuis | -36
had 0 time adv | 23
had 0 time det | -48
had 0 time finite | -205
had 0 time participle | -24
had 0 time time | -66
had 0 time who | -47
had 0 toch | -21
had 0 trein | 25
had 0 trek | -46
had 0 trouwens | -30
had 0 tussen | 27
had 0 uit | -39
had 0 uw | -49
had 0 vaak | -22
had 0 vader | -25
had 0 vakantie | -22
had 0 valt | -22
had 0 van | -47
had 0 vanaf | 54
had 0 vanavond | 41
had 0 vandaag | 25
had 0 verder | 21
had 0 vergeef | 77
had 0 verjaardag | -28
had 0 verstand | -35
had 0 vertelt | -27
had 0 verzoek | -21
had 0 vind | -41
had 0 vindt | -36
had 0 volgens | 106
had 0 volgt | -29
had 0 voor | -44
had 0 vraagt | -60
had 0 vroeg | -51
had 0 vrouw | -25
had 0 waar | -20
had 0 waarin | -36
had 0 waart | -31
had 0 wanneer | -20
had 0 waren | -32
had 0 was | -148
had 0 weer | -39
had 0 weet | -83
had 0 weg | -28
had 0 weken | -20
had 0 who adj | -99
had 0 who and | -25
had 0 who finite | -73
had 0 who infinitive | -94
had 0 who noun | -194
had 0 who prep | -176
had 0 who sub | -36
had 0 who who | -21
had 0 who whose | -59
had 0 whose adj | -76
had 0 whose finite | -28
had 0 whose noun | -57
had 0 whose time | -31
had 0 wie | -48
had 0 wilde | -26
had 0 wilt | -21
had 0 wisselen | -23
had 0 worden | -34
had 0 wou | -28
had 0 zat | -60
had 0 zaten | -23
had 0 zeg | -20
had 0 zeggen | -27
had 0 zegt | -51
had 0 zei | -47
had 0 zet | -29
had 0 zie | -28
had 0 zij | -23
had 0 zijn | -169
had 0 zit | -89
had 0 zn | -32
had 0 zo'n | -32
had 0 zonder | -45
had 0 zouden | 32
had 0 zulke | -34
had 0 zwemles | 45
had 1 #money | -101
had 1 #number | -22
had 1 #time | -75
had 1 's | -38
had 1 aan | -27
had 1 aanrecht | -20
had 1 aanwezig | -30
had 1 ach | 128
had 1 achter | -42
had 1 adj adj | -61
had 1 adj adv | 51
had 1 adj participle | -22
had 1 adj prep | -40
had 1 adj sub | -106
had 1 adj time | -33
had 1 adj whose | 37
had 1 adres | -20
had 1 adv adj | -28
had 1 adv adv | -21
had 1 adv infinitive | -54
had 1 adv not | -62
had 1 adv other | -35
had 1 adv participle | -51
had 1 adv prep | -33
had 1 adv sub | -122
had 1 adv who | 29
had 1 af | -65
had 1 agenda | -22
had 1 al | -90
had 1 alimentatie | -20
had 1 alle | -38
had 1 allebei | -38
had 1 allemaal | -20
had 1 alles | -30
had 1 alsof | -22
had 1 altijd | -65
had 1 alweer | -30
had 1 and adj | -25
had 1 and adv | -94
had 1 and and | -32
had 1 and asks | -21
had 1 and det | -105
had 1 and finite | -185
had 1 and infinitive | -26
had 1 and prep | -80
had 1 and time | -91
had 1 and who | -45
had 1 and whose | -56
had 1 antibiotica | -31
had 1 antwoord | 27
had 1 app | 36
had 1 april | -24
had 1 asks time | 27
had 1 asks who | -41
had 1 augustus | -28
had 1 auto | -31
had 1 avonden | -22
had 1 bad | -31
had 1 band | -29
had 1 bed | -28
had 1 bedrag | -20
had 1 bedtijd | -37
had 1 begin | -26
had 1 beginnen | -30
had 1 bel | 39
had 1 belde | -27
had 1 bent | -45
had 1 bereikbaar | -26
had 1 bericht | -20
had 1 bestaat | -29
had 1 betaal | 44
had 1 betalen | -27
had 1 bevestigen | -23
had 1 bijles | -24
had 1 bijna | -26
had 1 blij | -30
had 1 blijft | 59
had 1 boekentas | -20
had 1 bon | -26
had 1 boven | -31
had 1 bovendien | -23
had 1 breng | 22
had 1 brengen | -25
had 1 bruiloft | -25
had 1 buikpijn | -25
had 1 buurt | -20
had 1 c | -28
had 1 casper | 50
had 1 cola | -37
had 1 controle | -20
had 1 d'r | -29
had 1 daar | -27
had 1 dacht | -28
had 1 dag | -67
had 1 dagen | -51
had 1 dan | -24
had 1 dat | -51
had 1 datum | -30
had 1 dec | -21
had 1 december | -38
had 1 denk | -23
had 1 denken | -26
had 1 denkt | -33
had 1 destijds | -27
had 1 det and | -36
had 1 det det | -83
had 1 det finite | -60
had 1 det noun | -90
had 1 det other | -54
had 1 det participle | -20
had 1 det prep | -145
had 1 det time | -78
had 1 det whose | -22
had 1 deur | -24
had 1 deze | -44
had 1 dezelfde | -21
had 1 dienst | -22
had 1 diensten | -22
had 1 diep | -31
had 1 dingen | -28
had 1 dion | -27
had 1 ditmaal | -21
had 1 do | -26
had 1 doe | 32
had 1 doen | -100
had 1 doet | -40
had 1 dood | -23
had 1 doordat | -35
had 1 doosje | -20
had 1 dragen | -29
had 1 drama | -39
had 1 druk | -25
had 1 duidelijk | -31
had 1 durft | -25
had 1 eens | -127
had 1 eigen | -47
had 1 eindelijk | 27
had 1 eindhoven | -23
had 1 ene | -20
had 1 enkele | -34
had 1 eraan | -22
had 1 ergens | -20
had 1 ermee | -26
had 1 erop | -21
had 1 eruit | -25
had 1 es | -24
had 1 eten | -29
had 1 etui | -27
had 1 euro | -23
had 1 even | -51
had 1 evi | -39
had 1 expres | 29
had 1 extra | -29
had 1 facebook | -28
had 1 februari | -26
had 1 feestje | -23
had 1 fenna | 23
had 1 fijn | 45
had 1 finite adj | -66
had 1 finite adv | -76
had 1 finite and | -31
had 1 finite det | -384
had 1 finite finite | -28
had 1 finite not | -89
had 1 finite noun | -63
had 1 finite participle | -40
had 1 finite prep | -113
had 1 finite sub | -55
had 1 finite time | -137
had 1 finite who | -134
had 1 finite whose | -268
had 1 floris | -30
had 1 fruit | -31
had 1 ga | 84
had 1 gamen | -42
had 1 gaten | -23
had 1 gebeurt | 51
had 1 geef | 101
had 1 geen | -52
had 1 geld | -24
had 1 geldig | -26
had 1 geven | -25
had 1 gewoon | -121
had 1 gezicht | -24
had 1 gij | 39
had 1 gister | 39
had 1 glas | -24
had 1 god | 50
had 1 goed | -129
had 1 graag | 32
had 1 graden | -21
had 1 groep | -20
had 1 groet | 127
had 1 groeten | 95
had 1 groetjes | 104
had 1 groot | -21
had 1 guus | 77
had 1 gwn | -23
had 1 gymtas | -22
had 1 haal | 53
had 1 haar | -38
had 1 hadden | -31
had 1 halen | -60
had 1 hangen | -29
had 1 hard | -22
had 1 hartelijke | 112
had 1 he | -30
had 1 hebben | -82
had 1 heeft | -30
had 1 heen | -33
had 1 heet | -24
had 1 helaas | -26
had 1 hele | -49
had 1 helft | -23
had 1 hem | -111
had 1 hester | 82
had 1 heus | -24
had 1 hobby | -21
had 1 hoef | -20
had 1 hoeft | -26
had 1 hoeveel | 45
had 1 hoogachtend | 101
had 1 hoort | -24
had 1 hou | 30
had 1 houdt | -25
had 1 huilen | -23
had 1 huis | -29
had 1 huiswerk | -30
had 1 huizen | -24
had 1 hulp | -22
had 1 huwelijk | -23
had 1 iets | -88
had 1 ik | 24
had 1 ilias | 25
had 1 ilyas | -23
had 1 in | -26
had 1 ineens | -35
had 1 infinitive adj | 71
had 1 infinitive asks | -20
had 1 infinitive det | 31
had 1 infinitive finite | 38
had 1 infinitive name | 105
had 1 infinitive noun | 32
had 1 infinitive other | -25
had 1 infinitive time | 20
had 1 infinitive who | 20
had 1 infinitive whose | 48
had 1 inschrijven | 39
had 1 ipv | -36
had 1 ja | -23
had 1 jaar | -45
had 1 janken | -29
had 1 januari | -29
had 1 jayden | 21
had 1 jelle | 20
had 1 jij | 25
had 1 jou | -46
had 1 jouwe | -39
had 1 juf | 20
had 1 juli | -45
had 1 juliette | -27
had 1 juni | -27
had 1 k | 20
had 1 kaas | -29
had 1 kam | -22
had 1 kamer | -25
had 1 kan | 51
had 1 kapot | -22
had 1 kavi | -20
had 1 keer | -83
had 1 kent | -26
had 1 keren | -28
had 1 kerst | 20
had 1 kijk | 47
had 1 kijken | -22
had 1 kind | -72
had 1 klaar | -37
had 1 kleine | -21
had 1 klopt | -35
had 1 knieën | -28
had 1 koen | 38
had 1 kom | 61
had 1 komen | -62
had 1 kon | -28
had 1 koop | 34
had 1 kop | -20
had 1 kort | -23
had 1 kosten | -26
had 1 krijg | 44
had 1 krijgen | -26
had 1 krijgt | -24
had 1 kun | 109
had 1 kunnen | 53
had 1 kunt | 38
had 1 kwaad | -27
had 1 kwartaal | -24
had 1 laarzen | -25
had 1 laat | 37
had 1 lachen | -29
had 1 langer | -32
had 1 langs | -27
had 1 lastig | -27
had 1 later | -27
had 1 leeg | -28
had 1 lees | 75
had 1 leg | 21
had 1 leggen | -20
had 1 letterlijk | -27
had 1 leuk | -25
had 1 levi | -25
had 1 licht | -20
had 1 liedje | -28
had 1 liefs | 67
had 1 liep | -31
had 1 lijf | -25
had 1 lokaal | -20
had 1 londen | -32
had 1 losse | -24
had 1 lotte | 29
had 1 lowie | -29
had 1 luizen | -39
had 1 lukken | -27
had 1 m | -33
had 1 maak | 21
had 1 maakt | -23
had 1 maand | -20
had 1 maandagavond | -25
had 1 maanden | -28
had 1 maart | -26
had 1 mark adj | -82
had 1 mark adv | -346
had 1 mark and | -107
had 1 mark asks | -73
had 1 mark det | -37
had 1 mark finite | -132
had 1 mark infinitive | -72
had 1 mark noun | -182
had 1 mark other | -94
had 1 mark prep | -402
had 1 mark sub | -93
had 1 mark time | -93
had 1 mark who | -287
had 1 mark whose | -28
had 1 mats | 35
had 1 me | -91
had 1 mee | -125
had 1 meenemen | -20
had 1 meer | -99
had 1 mees | 20
had 1 mei | -31
had 1 men | 20
had 1 meteen | -26
had 1 mevrouw | 29
had 1 midden | -22
had 1 mij | -22
had 1 mijne | -20
had 1 mila | 65
had 1 min | -26
had 1 minder | -22
had 1 minuten | -27
had 1 misschien | 59
had 1 misselijk | -34
had 1 missen | -31
had 1 mn | -33
had 1 mocht | 73
had 1 moe | -22
had 1 moeder | -62
had 1 moest | -20
had 1 mogen | 48
had 1 mooi | -21
had 1 naam | -20
had 1 naar | -54
had 1 nadenken | -29
had 1 narcistische | -25
had 1 natuurlijk | -23
had 1 nederlands | -21
had 1 neem | 100
had 1 neemt | -25
had 1 nemen | -32
had 1 nergens | -21
had 1 net | -22
had 1 nie | -24
had 1 niet | -153
had 1 niets | -46
had 1 nodig | -67
had 1 nore | -27
had 1 not | -22
had 1 not adj | -60
had 1 not adv | -93
had 1 not infinitive | -71
had 1 not participle | -20
had 1 not who | 48
had 1 not whose | -33
had 1 nota | -27
had 1 nou | -64
had 1 noun asks | 57
had 1 noun finite | 27
had 1 noun not | -94
had 1 noun other | 26
had 1 noun participle | -100
had 1 noun sub | -29
had 1 noun who | 83
had 1 noun whose | 44
had 1 nova | -25
had 1 november | -32
had 1 nu | -119
had 1 ochtends | -24
had 1 of | -27
had 1 oma | 20
had 1 omdat | -27
had 1 onderweg | -23
had 1 ons | -80
had 1 onze | 33
had 1 ophangen | -30
had 1 opnieuw | -26
had 1 other adv | -39
had 1 other sub | -34
had 1 other who | 87
had 1 ouders | -25
had 1 over | -27
had 1 overdag | -31
had 1 overigens | -25
had 1 overleg | -22
had 1 overnemen | -37
had 1 paar | -22
had 1 papa | -27
had 1 papieren | -26
had 1 participle | -277
had 1 participle adj | 65
had 1 participle adv | 95
had 1 participle and | -23
had 1 participle det | 26
had 1 participle infinitive | 62
had 1 participle noun | 89
had 1 participle other | 44
had 1 participle sub | -23
had 1 participle time | 35
had 1 participle whose | 139
had 1 pas | -55
had 1 pasen | -28
had 1 paspoort | -23
had 1 past | 44
had 1 pepijn | 23
had 1 per | -129
had 1 pien | -23
had 1 pijn | -22
had 1 pim | 66
had 1 plaats | -33
had 1 plaatsen | -40
had 1 plakken | -31
had 1 plannen | -31
had 1 planning | -30
had 1 post | -22
had 1 praat | 88
had 1 prep det | -49
had 1 prep finite | 30
had 1 prep infinitive | -33
had 1 prep name | -28
had 1 prep noun | -48
had 1 prep time | -55
had 1 prep who | -36
had 1 prep whose | -94
had 1 proberen | -26
had 1 raam | -21
had 1 rapport | -22
had 1 reactie | -26
had 1 rechtstreeks | -32
had 1 regel | -25
had 1 reis | -24
had 1 rekenen | 69
had 1 rond | -29
had 1 rug | -23
had 1 ruilen | 34
had 1 samen | -42
had 1 scheenbeschermers | 29
had 1 schiphol | -22
had 1 school | -84
had 1 schoolreis | -31
had 1 schoon | 33
had 1 schrijf | -25
had 1 schrijft | -25
had 1 schrijven | -24
had 1 schuur | -24
had 1 september | -23
had 1 slaap | 32
had 1 slager | -33
had 1 soep | -27
had 1 soort | -23
had 1 sorry | 62
had 1 sowieso | -22
had 1 sprookje | -33
had 1 station | -23
had 1 stem | -29
had 1 step | -22
had 1 stiekem | -28
had 1 stilte | -25
had 1 stoelen | -23
had 1 stom | -26
had 1 stoppen | -23
had 1 straat | -20
had 1 straks | 22
had 1 stuk | -26
had 1 sub | -34
had 1 sub adv | -36
had 1 sub det | -109
had 1 sub name | -36
had 1 sub noun | -42
had 1 sub prep | -45
had 1 sub whose | -71
had 1 tafel | -33
had 1 tas | -29
had 1 te | -129
had 1 televisie | -24
had 1 tellen | -24
had 1 telt | -25
had 1 ten | -33
had 1 terug | -27
had 1 tevoren | -29
had 1 thijmen | 46
had 1 tijd | -34
had 1 tijdens | 29
had 1 tiktok | 22
had 1 time asks | 73
had 1 time det | 22
had 1 time not | -36
had 1 time other | 27
had 1 time participle | -31
had 1 time sub | 43
had 1 time time | 25
had 1 time who | 25
had 1 time whose | 23
had 1 toch | -66
had 1 toestemmingsformulier | -30
had 1 toon | -20
had 1 training | 31
had 1 trek | 75
had 1 trouwens | -29
had 1 turnen | -21
had 1 tussen | -50
had 1 tweede | -25
had 1 uit | -176
had 1 uitkomt | -29
had 1 uitslag | -21
had 1 uur | -37
had 1 vader | -48
had 1 vallen | -27
had 1 vandaag | -47
had 1 vanmiddag | -21
had 1 vanmorgen | -23
had 1 vanochtend | -23
had 1 vanzelf | -36
had 1 vast | -70
had 1 veilig | -32
had 1 veld | -25
had 1 verb later | -46
had 1 verdrietig | -22
had 1 vertelt | -25
had 1 vertrek | -33
had 1 verwacht | -24
had 1 verwachten | -25
had 1 verzekering | -20
had 1 verzoek | -30
had 1 via | -23
had 1 vindt | -33
had 1 voel | -20
had 1 voelt | -28
had 1 voetbal | -22
had 1 volgens | 21
had 1 vond | -27
had 1 vooral | -29
had 1 voorkeur | -37
had 1 voorlezen | -26
had 1 voortaan | -49
had 1 vorig | 55
had 1 vorige | 56
had 1 vragen | -45
had 1 vriend | -30
had 1 vriendin | -28
had 1 vrije | -23
had 1 vroeg | -20
had 1 vroeger | -22
had 1 waar | -31
had 1 waarde | -26
had 1 waarop | -33
had 1 waarvan | -23
had 1 wakker | -25
had 1 wanneer | -31
had 1 want | -89
had 1 waren | -25
had 1 was | -24
had 1 wat | 28
had 1 water | -25
had 1 waterpokken | -31
had 1 week | -94
had 1 weekend | -63
had 1 weer | -143
had 1 weg | -26
had 1 weken | -45
had 1 wekker | -22
had 1 werd | -21
had 1 werkelijk | -25
had 1 weten | -91
had 1 who adj | -40
had 1 who adv | -24
had 1 who infinitive | -27
had 1 who name | -47
had 1 who not | -51
had 1 who other | -83
had 1 who participle | -67
had 1 who time | -21
had 1 whose finite | -34
had 1 whose prep | -23
had 1 wilde | -24
had 1 willen | -42
had 1 wilt | 41
had 1 wist | 23
had 1 woede | -28
had 1 woord | -38
had 1 woorden | -23
had 1 word | 30
had 1 wordt | -32
had 1 wél | -22
had 1 zag | -34
had 1 zat | -61
had 1 zeg | 25
had 1 zeggen | -46
had 1 zegt | -25
had 1 zelf | -59
had 1 zet | 66
had 1 zich | -43
had 1 ziek | -33
had 1 zien | -41
had 1 zijn | -56
had 1 zin | -26
had 1 zitten | -61
had 1 zn | 26
had 1 zo | 31
had 1 zo'n | 29
had 1 zodra | -28
had 1 zoe | 29
had 1 zoeken | -24
had 1 zolang | -41
had 1 zolder | -27
had 1 zondagavond | -25
had 1 zorg | -22
had 1 zoveel | -42
had 1 zover | -23
had 1 zullen | 66
had 1 zus | -21
had 1 zwembad | -22
had 1 zwemdiploma | -29
had 1 zwemles | -26
had 1 zwemmen | -23
had 2 #money | -67
had 2 #name | 60
had 2 #time | -22
had 2 's | -25
had 2 't | 43
had 2 aan | -22
had 2 achteraan | -28
had 2 adj asks | 54
had 2 adj finite | -26
had 2 adj infinitive | -59
had 2 adj noun | -22
had 2 adj time | 38
had 2 adj who | 81
had 2 adj whose | 40
had 2 adv and | -21
had 2 adv asks | -27
had 2 adv finite | -26
had 2 adv not | -75
had 2 adv other | -23
had 2 adv who | -20
had 2 af | -57
had 2 afgelopen | -24
had 2 als | 21
had 2 alsjeblieft | -33
had 2 alsof | -24
had 2 altijd | -35
had 2 amina | 57
had 2 and adv | -85
had 2 and finite | -72
had 2 and noun | -71
had 2 and other | -20
had 2 and prep | -67
had 2 and time | -37
had 2 andere | -23
had 2 anders | 25
had 2 app | 49
had 2 appje | -22
had 2 asks adj | -31
had 2 asks adv | -35
had 2 asks noun | -23
had 2 asks prep | -22
had 2 begin | 54
had 2 beginnen | -30
had 2 bel | 44
had 2 bellen | -23
had 2 ben | -25
had 2 best | -22
had 2 besteld | -20
had 2 betaald | -20
had 2 betalen | 29
had 2 beter | -21
had 2 binnen | -28
had 2 blauwe | -22
had 2 blij | -33
had 2 blijft | -35
had 2 blijkbaar | -29
had 2 blijven | -25
had 2 boekje | -28
had 2 boven | -24
had 2 bram | 116
had 2 brengen | -22
had 2 brengt | -28
had 2 bril | -23
had 2 broer | -26
had 2 bus | -22
had 2 daarna | 56
had 2 daarom | -28
had 2 daarvoor | 20
had 2 dag | -40
had 2 dan | -53
had 2 degene | -20
had 2 delen | -25
had 2 den | 70
had 2 det adj | -131
had 2 det adv | -38
had 2 det participle | -28
had 2 det time | -47
had 2 det who | 30
had 2 det whose | -29
had 2 dezelfde | -23
had 2 dicht | -29
had 2 ding | -25
had 2 dingen | -23
had 2 doe | 30
had 2 dokter | 58
had 2 donderdag | 22
had 2 door | -21
had 2 dus | 31
had 2 eerst | 20
had 2 eet | -21
had 2 eigenlijk | -26
had 2 eind | -25
had 2 elk | -41
had 2 elkaar | -24
had 2 elke | 51
had 2 en | -24
had 2 eraan | -28
had 2 erna | -24
had 2 erop | -26
had 2 ervan | -33
had 2 fijn | 33
had 2 fijne | 152
had 2 finite finite | 95
had 2 finite noun | 59
had 2 finite other | 32
had 2 ga | 200
had 2 ge | 43
had 2 gebeld | 36
had 2 gebeurd | 35
had 2 gedaan | -24
had 2 geen | -32
had 2 gegaan | -31
had 2 gegeten | -23
had 2 gek | -22
had 2 gekomen | -34
had 2 gekozen | -32
had 2 geld | -27
had 2 gele | -24
had 2 gelukkig | 32
had 2 genoeg | -20
had 2 genomen | -34
had 2 gepraat | -25
had 2 gestuurd | -32
had 2 gevallen | -29
had 2 geven | -27
had 2 gevonden | -28
had 2 gevraagd | -23
had 2 gewend | -35
had 2 gewoon | -71
had 2 geworden | -35
had 2 gezegd | -27
had 2 gezet | -32
had 2 gezeten | -29
had 2 gij | 57
had 2 ging | -22
had 2 gratis | -26
had 2 groet | 278
had 2 groeten | 173
had 2 groetjes | 150
had 2 gwn | -29
had 2 haal | 88
had 2 haha | -41
had 2 hangen | -31
had 2 hart | -33
had 2 hartelijke | 139
had 2 hatice | 100
had 2 heb | 27
had 2 hebben | -34
had 2 heel | -21
had 2 heen | -26
had 2 hele | -42
had 2 helemaal | -22
had 2 hem | -79
had 2 hetzelfde | -28
had 2 hij | 22
had 2 hoogachtend | 59
had 2 hoor | -22
had 2 houden | -22
had 2 houdoe | 92
had 2 huilen | -32
had 2 huis | -23
had 2 hun | -21
had 2 iedere | -34
had 2 iemand | -25
had 2 iets | -60
had 2 ik | -22
had 2 ineens | -33
had 2 infinitive | -32
had 2 infinitive adv | 68
had 2 infinitive asks | -29
had 2 infinitive det | 111
had 2 infinitive finite | 52
had 2 infinitive infinitive | -36
had 2 infinitive noun | 40
had 2 infinitive participle | -23
had 2 infinitive time | 57
had 2 infinitive who | 134
had 2 infinitive whose | 198
had 2 inmiddels | -26
had 2 intussen | 95
had 2 jas | -20
had 2 je | -28
had 2 jij | 39
had 2 jou | -86
had 2 juf | 20
had 2 kamer | -23
had 2 keer | -60
had 2 kijk | 56
had 2 kijkt | -29
had 2 kinderen | 23
had 2 klaar | -22
had 2 koffers | -30
had 2 kom | 44
had 2 komt | -25
had 2 kon | -28
had 2 kopen | -25
had 2 kosten | 24
had 2 krijg | 93
had 2 kun | 83
had 2 laat | 70
had 2 lag | -21
had 2 langs | -24
had 2 late | -29
had 2 leeg | -22
had 2 lees | 102
had 2 leg | 33
had 2 leren | -30
had 2 les | -22
had 2 leuk | -27
had 2 lopen | -26
had 2 lukt | 150
had 2 maand | -23
had 2 maandag | 27
had 2 maanden | -26
had 2 maat | 22
had 2 maken | -20
had 2 man | -20
had 2 mark adv | -216
had 2 mark and | -108
had 2 mark asks | -43
had 2 mark det | -106
had 2 mark finite | -57
had 2 mark noun | -77
had 2 mark other | -25
had 2 mark prep | -202
had 2 mark time | -52
had 2 mark who | -230
had 2 mark whose | -23
had 2 me | -74
had 2 mediator | -21
had 2 mee | -97
had 2 meenemen | -29
had 2 meer | -91
had 2 men | 37
had 2 meteen | -24
had 2 mij | -68
had 2 milou | 60
had 2 min | -34
had 2 misschien | 53
had 2 mn | -29
had 2 moeite | -30
had 2 moest | -27
had 2 moet | -58
had 2 mond | -23
had 2 na | 25
had 2 naar | -41
had 2 naast | -30
had 2 nachts | -24
had 2 name | 60
had 2 natuurlijk | -20
had 2 ne | -38
had 2 nederlands | -25
had 2 neem | 61
had 2 nemen | -24
had 2 nergens | -25
had 2 net | -27
had 2 netjes | -22
had 2 niemand | -20
had 2 niet | -44
had 2 niets | -36
had 2 nieuw | -28
had 2 nodig | -38
had 2 noemen | -25
had 2 not adj | -31
had 2 not asks | -30
had 2 not whose | 39
had 2 noten | 26
had 2 noun det | 28
had 2 noun finite | -21
had 2 noun noun | 20
had 2 noun sub | 48
had 2 noun time | 57
had 2 noun who | 36
had 2 noun whose | 48
had 2 ogen | -26
had 2 omdat | -70
had 2 onder | -32
had 2 onze | 31
had 2 ook | -142
had 2 oom | -31
had 2 opa | 30
had 2 opgesteld | -40
had 2 ophalen | -21
had 2 opvang | -30
had 2 other adj | -20
had 2 other finite | 23
had 2 oud | -33
had 2 ouder | -31
had 2 overal | -36
had 2 participle | -43
had 2 participle adv | 26
had 2 participle and | -35
had 2 participle asks | 20
had 2 participle det | 173
had 2 participle finite | -39
had 2 participle prep | 23
had 2 participle time | 94
had 2 participle who | 94
had 2 plaats | -26
had 2 plek | -31
had 2 precies | -24
had 2 prep adj | 31
had 2 prep other | 31
had 2 prep participle | -42
had 2 prima | -30
had 2 probeer | 119
had 2 regel | 26
had 2 rekenen | -23
had 2 rijden | -21
had 2 rond | -26
had 2 rustig | -31
had 2 schaam | 20
had 2 schoenen | -20
had 2 schrijf | 122
had 2 schrijven | -36
had 2 schuld | -28
had 2 sinds | 55
had 2 sorry | 99
had 2 staan | -44
had 2 steeds | -28
had 2 stijn | 91
had 2 stil | -22
had 2 stom | 87
had 2 stuur | 93
had 2 sub adv | -31
had 2 sub who | -182
had 2 taart | 34
had 2 te | -144
had 2 tegen | -38
had 2 telt | -25
had 2 terwijl | -28
had 2 tess | 56
had 2 thuis | -51
had 2 time adv | -29
had 2 time finite | 24
had 2 time participle | -23
had 2 time sub | -27
had 2 time time | -37
had 2 time who | 114
had 2 toe | -30
had 2 toen | 55
had 2 trek | 23
had 2 tweede | 58
had 2 u | -20
had 2 uit | -26
had 2 uitleggen | -21
had 2 uur | -24
had 2 uw | 24
had 2 vanzelf | -24
had 2 vaste | -31
had 2 verder | 55
had 2 vergeef | 36
had 2 vergeten | -21
had 2 verhaal | -28
had 2 vertellen | -21
had 2 vertelt | -29
had 2 verwacht | -24
had 2 via | -25
had 2 vind | 64
had 2 vinden | -21
had 2 vol | -26
had 2 volgende | 60
had 2 volgens | 55
had 2 vooral | 23
had 2 vorige | 53
had 2 vraag | 99
had 2 vrij | -30
had 2 vrijdag | 20
had 2 vroeg | -24
had 2 vrouw | 30
had 2 waar | -31
had 2 wachten | -22
had 2 wakker | -32
had 2 wanneer | 25
had 2 wat | -25
had 2 week | -22
had 2 welkom | -21
had 2 wellicht | 47
had 2 werken | -20
had 2 weten | -29
had 2 who adv | -36
had 2 who asks | 58
had 2 who det | -33
had 2 who infinitive | -29
had 2 who not | -77
had 2 who prep | -33
had 2 whose | 22
had 2 whose adj | 29
had 2 whose noun | -52
had 2 wie | 47
had 2 wij | -34
had 2 wil | 29
had 2 wilt | 29
had 2 winnen | -26
had 2 woensdag | 38
had 2 woorden | -21
had 2 worden | -22
had 2 zeg | 61
had 2 zeggen | -31
had 2 zegt | -21
had 2 zeker | -30
had 2 zet | 154
had 2 ziek | -25
had 2 zien | -28
had 2 ziet | -28
had 2 zitten | -33
had 2 zo'n | -34
had 2 zodat | -33
had 2 zoek | 75
had 2 zoiets | 81
had 2 zoon | -25
had 2 zorgen | -26
had 2 zou | 74
had 2 zoveel | -33
had 2 zullen | 100
k< and | -78
k< asks | -43
k< det | -24
k< infinitive | 43
k< mark | -25
k< name | 25
k< participle | 79
k< sub | -91
k< who | -31
k< whose | -27
k<<>> $ adv finite who | -21
k<<>> $ finite who noun | -21
k<<>> $ noun asks finite | -30
k<<>> $ noun det noun | -42
k<<>> $ noun finite time | -50
k<<>> $ noun finite who | 22
k<<>> $ noun noun finite | 48
k<<>> $ noun noun mark | -47
k<<>> $ noun noun noun | 20
k<<>> $ noun noun prep | 35
k<<>> $ noun noun who | 42
k<<>> $ noun prep time | -28
k<<>> $ noun who finite | 23
k<<>> $ noun whose noun | -33
k<<>> $ other noun mark | -30
k<<>> $ other noun noun | -42
k<<>> $ other noun prep | -40
k<<>> $ other other mark | -23
k<<>> $ other who finite | 20
k<<>> $ prep det noun | -41
k<<>> $ time finite who | -36
k<<>> $ time time finite | -26
k<<>> $ time time time | -27
k<<>> $ who finite det | -23
k<<>> $ who finite noun | -25
k<<>> $ who finite prep | -37
k<<>> $ who finite who | -76
k<<>> $ whose noun finite | -54
k<<>> adj adv det noun | 24
k<<>> adj adv finite who | 58
k<<>> adj adv prep noun | -32
k<<>> adj det adj noun | -21
k<<>> adj finite and who | 24
k<<>> adj finite det noun | 97
k<<>> adj finite finite who | -52
k<<>> adj finite noun mark | 52
k<<>> adj finite prep det | -34
k<<>> adj finite who finite | 47
k<<>> adj finite who time | -20
k<<>> adj infinitive finite who | 76
k<<>> adj infinitive sub who | -46
k<<>> adj mark det noun | -29
k<<>> adj mark noun finite | -29
k<<>> adj mark noun noun | -33
k<<>> adj mark noun prep | -22
k<<>> adj mark prep noun | -40
k<<>> adj mark prep time | -24
k<<>> adj mark who finite | -123
k<<>> adj noun adv prep | -25
k<<>> adj noun and noun | -25
k<<>> adj noun det noun | 86
k<<>> adj noun finite finite | 24
k<<>> adj noun finite infinitive | 74
k<<>> adj noun finite noun | 59
k<<>> adj noun finite whose | 33
k<<>> adj noun infinitive mark | -33
k<<>> adj noun noun $ | 128
k<<>> adj noun noun finite | 79
k<<>> adj noun noun mark | -54
k<<>> adj noun participle and | -20
k<<>> adj noun prep det | 21
k<<>> adj noun prep finite | -35
k<<>> adj noun prep mark | -24
k<<>> adj noun prep time | -37
k<<>> adj noun sub who | 25
k<<>> adj noun who finite | 191
k<<>> adj noun whose noun | -48
k<<>> adj participle finite who | 39
k<<>> adj prep infinitive finite | -21
k<<>> adj prep infinitive mark | -23
k<<>> adj prep infinitive who | 45
k<<>> adj prep noun finite | -22
k<<>> adj prep noun noun | 74
k<<>> adj prep who finite | 33
k<<>> adj prep who noun | -37
k<<>> adj prep whose noun | -32
k<<>> adj sub who finite | -38
k<<>> adj sub who noun | -26
k<<>> adj whose noun finite | -34
k<<>> adj whose noun noun | -30
k<<>> adv adj finite mark | -21
k<<>> adv adj noun mark | -32
k<<>> adv adj noun prep | -30
k<<>> adv adj prep det | -45
k<<>> adv adj prep infinitive | -31
k<<>> adv adj prep mark | -26
k<<>> adv adj prep noun | -24
k<<>> adv adj who finite | 32
k<<>> adv adv adj adj | -30
k<<>> adv adv adj who | 20
k<<>> adv adv adv adv | -21
k<<>> adv adv adv sub | -21
k<<>> adv adv asks who | -23
k<<>> adv adv det adj | -25
k<<>> adv adv det noun | -51
k<<>> adv adv finite finite | -24
k<<>> adv adv finite noun | -25
k<<>> adv adv finite prep | -26
k<<>> adv adv finite who | -21
k<<>> adv adv infinitive noun | -24
k<<>> adv adv infinitive prep | -29
k<<>> adv adv noun $ | -51
k<<>> adv adv noun finite | -30
k<<>> adv adv noun infinitive | -29
k<<>> adv adv noun mark | -21
k<<>> adv adv noun participle | 24
k<<>> adv adv noun prep | -41
k<<>> adv adv noun who | -26
k<<>> adv adv prep and | -27
k<<>> adv adv prep noun | -32
k<<>> adv adv prep time | -24
k<<>> adv adv prep who | -52
k<<>> adv adv time noun | -22
k<<>> adv adv time prep | -35
k<<>> adv adv who mark | -25
k<<>> adv adv who noun | -41
k<<>> adv adv whose noun | -42
k<<>> adv asks det noun | -24
k<<>> adv asks finite who | -21
k<<>> adv asks noun prep | -23
k<<>> adv det adj noun | -36
k<<>> adv det adj prep | -20
k<<>> adv det finite who | -30
k<<>> adv det noun $ | 32
k<<>> adv det noun mark | -26
k<<>> adv det noun noun | -45
k<<>> adv det noun prep | -78
k<<>> adv det whose noun | -36
k<<>> adv finite adj noun | -41
k<<>> adv finite adv prep | -22
k<<>> adv finite adv who | -27
k<<>> adv finite det adj | -31
k<<>> adv finite finite mark | 29
k<<>> adv finite infinitive who | 32
k<<>> adv finite noun det | -29
k<<>> adv finite noun finite | 87
k<<>> adv finite noun noun | 55
k<<>> adv finite noun prep | -41
k<<>> adv finite noun who | -35
k<<>> adv finite prep noun | -26
k<<>> adv finite who adv | -81
k<<>> adv finite who det | -21
k<<>> adv finite who noun | -108
k<<>> adv finite who participle | -22
k<<>> adv finite who prep | -91
k<<>> adv finite who time | -36
k<<>> adv finite who who | -48
k<<>> adv infinitive and finite | -25
k<<>> adv infinitive asks who | -29
k<<>> adv infinitive det noun | -60
k<<>> adv infinitive finite who | 114
k<<>> adv infinitive noun prep | -36
k<<>> adv infinitive prep who | 26
k<<>> adv infinitive who finite | -31
k<<>> adv infinitive who prep | -22
k<<>> adv infinitive whose noun | -26
k<<>> adv mark adv finite | -31
k<<>> adv mark adv not | -34
k<<>> adv mark det noun | -31
k<<>> adv mark noun finite | -34
k<<>> adv mark noun who | -21
k<<>> adv mark prep det | -24
k<<>> adv mark prep whose | -24
k<<>> adv mark who finite | -129
k<<>> adv not adv noun | -26
k<<>> adv not prep infinitive | -31
k<<>> adv not prep mark | -27
k<<>> adv not prep noun | -21
k<<>> adv not prep participle | -21
k<<>> adv not prep time | -38
k<<>> adv not prep who | 20
k<<>> adv not who finite | 44
k<<>> adv noun adv finite | 47
k<<>> adv noun and noun | -22
k<<>> adv noun det noun | -55
k<<>> adv noun finite adv | -26
k<<>> adv noun finite mark | 46
k<<>> adv noun finite who | 59
k<<>> adv noun infinitive who | -25
k<<>> adv noun noun adv | 35
k<<>> adv noun noun infinitive | -29
k<<>> adv noun noun participle | 29
k<<>> adv noun prep and | -22
k<<>> adv noun prep det | 23
k<<>> adv noun prep finite | -29
k<<>> adv noun prep mark | -30
k<<>> adv noun prep participle | -25
k<<>> adv noun who finite | 185
k<<>> adv noun whose noun | -24
k<<>> adv other noun prep | -21
k<<>> adv participle finite who | 58
k<<>> adv participle prep det | -47
k<<>> adv participle prep noun | -43
k<<>> adv participle sub who | -31
k<<>> adv participle who finite | 121
k<<>> adv prep and who | -41
k<<>> adv prep det noun | -36
k<<>> adv prep det other | -24
k<<>> adv prep finite prep | -24
k<<>> adv prep infinitive sub | -21
k<<>> adv prep prep det | -40
k<<>> adv prep prep noun | -34
k<<>> adv prep prep who | -32
k<<>> adv prep sub who | -41
k<<>> adv prep time noun | -37
k<<>> adv prep time time | -68
k<<>> adv prep who adj | -24
k<<>> adv prep who finite | 35
k<<>> adv prep whose adj | -26
k<<>> adv sub who adj | -22
k<<>> adv sub who finite | -24
k<<>> adv sub whose noun | -27
k<<>> adv time adv finite | -36
k<<>> adv time det noun | -20
k<<>> adv time finite who | -25
k<<>> adv time noun and | -30
k<<>> adv time noun mark | -25
k<<>> adv time noun prep | -73
k<<>> adv time prep noun | -31
k<<>> adv time prep time | -22
k<<>> adv time time time | -30
k<<>> adv who finite who | 21
k<<>> adv who noun finite | -29
k<<>> adv who prep det | -33
k<<>> adv who prep noun | -21
k<<>> adv who who noun | -39
k<<>> adv whose adj noun | -31
k<<>> adv whose noun finite | -47
k<<>> adv whose noun mark | -22
k<<>> adv whose noun who | -23
k<<>> and adv adv mark | -23
k<<>> and adv finite adv | -22
k<<>> and adv finite noun | -21
k<<>> and adv finite who | -201
k<<>> and adv finite whose | 27
k<<>> and adv noun prep | -27
k<<>> and adv prep det | -31
k<<>> and asks finite adv | -27
k<<>> and asks finite who | -36
k<<>> and asks who finite | -25
k<<>> and det noun finite | -62
k<<>> and finite adv det | -25
k<<>> and finite adv noun | -22
k<<>> and finite adv prep | -27
k<<>> and finite finite adv | -27
k<<>> and finite prep det | -43
k<<>> and finite prep time | -32
k<<>> and finite prep whose | -41
k<<>> and finite sub who | -46
k<<>> and finite time time | -42
k<<>> and finite who infinitive | -22
k<<>> and finite who noun | -23
k<<>> and finite who prep | -48
k<<>> and finite whose noun | -20
k<<>> and mark who finite | -36
k<<>> and not prep noun | 22
k<<>> and noun adv mark | -25
k<<>> and noun adv prep | -28
k<<>> and noun finite adv | -23
k<<>> and noun finite det | -40
k<<>> and noun finite noun | -28
k<<>> and noun finite who | -35
k<<>> and noun noun finite | -29
k<<>> and noun noun mark | -36
k<<>> and noun noun prep | -35
k<<>> and noun prep det | -29
k<<>> and noun prep time | -28
k<<>> and noun time prep | -36
k<<>> and noun who finite | -39
k<<>> and prep det noun | -66
k<<>> and prep noun finite | -27
k<<>> and prep noun prep | -22
k<<>> and prep time finite | -33
k<<>> and prep time noun | -26
k<<>> and prep time prep | -27
k<<>> and prep time time | -63
k<<>> and prep who finite | -24
k<<>> and prep who time | -31
k<<>> and sub who noun | -26
k<<>> and time finite det | -38
k<<>> and time noun prep | -24
k<<>> and time prep noun | 29
k<<>> and time prep time | -55
k<<>> and time prep who | -33
k<<>> and time time prep | -27
k<<>> and time time time | -34
k<<>> and time who finite | -22
k<<>> and who adj finite | -24
k<<>> and who adv finite | -24
k<<>> and who finite adv | -201
k<<>> and who finite det | -91
k<<>> and who finite mark | -27
k<<>> and who finite noun | -67
k<<>> and who finite prep | -123
k<<>> and who finite who | -286
k<<>> and who finite whose | -34
k<<>> and who infinitive who | -28
k<<>> and who noun finite | -47
k<<>> and who noun noun | -23
k<<>> and who noun who | -20
k<<>> and who prep noun | -45
k<<>> and who prep who | -24
k<<>> and who who adv | -20
k<<>> and who who noun | -29
k<<>> and whose noun adv | -27
k<<>> and whose noun finite | -84
k<<>> asks adj finite who | -35
k<<>> asks adv finite noun | -23
k<<>> asks adv finite who | -32
k<<>> asks finite adv prep | -26
k<<>> asks finite det noun | -33
k<<>> asks finite noun time | -43
k<<>> asks finite who finite | -39
k<<>> asks finite who mark | -20
k<<>> asks finite who noun | -26
k<<>> asks finite who time | -24
k<<>> asks noun finite who | -62
k<<>> asks noun who finite | -44
k<<>> asks noun who prep | -25
k<<>> asks who adv finite | -23
k<<>> asks who adv noun | -40
k<<>> asks who adv prep | -20
k<<>> asks who finite $ | -21
k<<>> asks who finite finite | -27
k<<>> asks who finite noun | -29
k<<>> asks who finite who | -26
k<<>> asks who noun finite | -20
k<<>> asks who noun prep | -22
k<<>> asks who prep det | -29
k<<>> asks who prep finite | -33
k<<>> asks who prep noun | -30
k<<>> asks who prep who | -23
k<<>> asks who prep whose | -35
k<<>> asks who who finite | -24
k<<>> asks who who noun | -40
k<<>> asks whose noun finite | -31
k<<>> asks whose noun noun | -32
k<<>> det adj finite finite | -35
k<<>> det adj finite noun | -31
k<<>> det adj finite prep | -21
k<<>> det adj noun det | -31
k<<>> det adj noun finite | -58
k<<>> det adj noun mark | -56
k<<>> det adj noun noun | -53
k<<>> det adj noun prep | -122
k<<>> det adj noun sub | -27
k<<>> det adj prep det | -34
k<<>> det adj time noun | -31
k<<>> det adv noun prep | -34
k<<>> det det noun finite | -46
k<<>> det det noun noun | -29
k<<>> det det noun prep | -22
k<<>> det mark who finite | -23
k<<>> det noun adj and | 20
k<<>> det noun adj infinitive | -28
k<<>> det noun adj mark | -27
k<<>> det noun adv adj | -21
k<<>> det noun adv adv | -44
k<<>> det noun adv det | -35
k<<>> det noun adv finite | -42
k<<>> det noun adv infinitive | -22
k<<>> det noun adv mark | -36
k<<>> det noun adv not | -26
k<<>> det noun adv participle | -20
k<<>> det noun adv who | -23
k<<>> det noun and adv | -37
k<<>> det noun and det | -68
k<<>> det noun and prep | 23
k<<>> det noun and time | -31
k<<>> det noun asks det | -37
k<<>> det noun asks noun | -39
k<<>> det noun asks who | -23
k<<>> det noun asks whose | -36
k<<>> det noun det det | 24
k<<>> det noun det noun | 22
k<<>> det noun det participle | -28
k<<>> det noun det prep | 25
k<<>> det noun det time | 27
k<<>> det noun finite adj | -21
k<<>> det noun finite and | -22
k<<>> det noun finite finite | -21
k<<>> det noun finite infinitive | -59
k<<>> det noun finite mark | -42
k<<>> det noun finite noun | -70
k<<>> det noun finite participle | -46
k<<>> det noun finite sub | -34
k<<>> det noun finite who | 21
k<<>> det noun finite whose | -26
k<<>> det noun infinitive adv | -20
k<<>> det noun infinitive asks | -27
k<<>> det noun infinitive det | -36
k<<>> det noun infinitive infinitive | -24
k<<>> det noun infinitive participle | -21
k<<>> det noun infinitive prep | -92
k<<>> det noun infinitive who | -32
k<<>> det noun not adv | -29
k<<>> det noun not noun | -24
k<<>> det noun not participle | -28
k<<>> det noun noun $ | 52
k<<>> det noun noun det | -25
k<<>> det noun noun mark | -36
k<<>> det noun noun noun | -20
k<<>> det noun noun participle | -26
k<<>> det noun noun prep | -25
k<<>> det noun noun whose | -29
k<<>> det noun participle mark | -26
k<<>> det noun prep adj | -35
k<<>> det noun prep asks | 33
k<<>> det noun prep infinitive | -65
k<<>> det noun prep noun | -102
k<<>> det noun prep participle | -21
k<<>> det noun prep prep | -29
k<<>> det noun prep whose | -25
k<<>> det noun time finite | 88
k<<>> det noun time noun | 41
k<<>> det noun time time | -40
k<<>> det noun who finite | 45
k<<>> det noun who noun | -44
k<<>> det noun whose noun | 48
k<<>> det other finite who | -40
k<<>> det other noun adv | -24
k<<>> det other noun finite | -28
k<<>> det other noun prep | -20
k<<>> det other time noun | -31
k<<>> det participle finite who | 67
k<<>> det participle prep who | 42
k<<>> det participle who finite | 85
k<<>> det prep det noun | -23
k<<>> det prep time prep | -27
k<<>> det prep time time | -22
k<<>> det prep who noun | -26
k<<>> det prep whose noun | -20
k<<>> det time det noun | -38
k<<>> det time finite who | -37
k<<>> det time noun finite | -24
k<<>> det time noun mark | -25
k<<>> det time noun noun | -31
k<<>> det time noun prep | -28
k<<>> det time noun who | -22
k<<>> det time prep det | -31
k<<>> det time prep time | -39
k<<>> det time prep whose | -31
k<<>> det time time prep | -33
k<<>> finite adj finite who | 153
k<<>> finite adj noun adv | 27
k<<>> finite adj noun finite | -39
k<<>> finite adj noun mark | -31
k<<>> finite adj noun noun | -30
k<<>> finite adj prep det | -23
k<<>> finite adj prep who | -21
k<<>> finite adj sub who | -21
k<<>> finite adj who finite | 114
k<<>> finite adv adj participle | -24
k<<>> finite adv adj prep | -26
k<<>> finite adv adj sub | -20
k<<>> finite adv adv adv | -45
k<<>> finite adv adv and | -21
k<<>> finite adv adv asks | -21
k<<>> finite adv adv det | -65
k<<>> finite adv adv noun | -35
k<<>> finite adv adv prep | -35
k<<>> finite adv adv sub | -24
k<<>> finite adv and prep | -23
k<<>> finite adv and who | -26
k<<>> finite adv asks adv | 21
k<<>> finite adv det adj | -31
k<<>> finite adv det noun | -30
k<<>> finite adv finite who | 33
k<<>> finite adv infinitive prep | -22
k<<>> finite adv infinitive sub | -21
k<<>> finite adv noun adj | -25
k<<>> finite adv noun adv | -25
k<<>> finite adv noun and | -29
k<<>> finite adv noun finite | 73
k<<>> finite adv noun noun | -37
k<<>> finite adv noun prep | -58
k<<>> finite adv noun time | -34
k<<>> finite adv noun who | -23
k<<>> finite adv prep det | -133
k<<>> finite adv prep mark | -29
k<<>> finite adv prep noun | -68
k<<>> finite adv prep whose | -46
k<<>> finite adv sub who | -55
k<<>> finite adv time and | -34
k<<>> finite adv time noun | -46
k<<>> finite adv time prep | -28
k<<>> finite adv time time | -20
k<<>> finite adv who adj | -25
k<<>> finite and asks who | -23
k<<>> finite and det noun | -20
k<<>> finite asks adj finite | -22
k<<>> finite asks who finite | -20
k<<>> finite det adj noun | -26
k<<>> finite det adv noun | -39
k<<>> finite det det noun | -20
k<<>> finite det noun adv | -22
k<<>> finite det noun finite | -43
k<<>> finite det noun mark | -52
k<<>> finite det noun noun | -74
k<<>> finite det noun prep | -81
k<<>> finite det noun who | -64
k<<>> finite det noun whose | -26
k<<>> finite finite adj mark | -34
k<<>> finite finite adj prep | -26
k<<>> finite finite adv det | -30
k<<>> finite finite adv noun | -23
k<<>> finite finite noun noun | -39
k<<>> finite finite prep noun | 33
k<<>> finite finite prep time | -35
k<<>> finite finite prep who | -20
k<<>> finite finite prep whose | -38
k<<>> finite finite sub who | -43
k<<>> finite finite who adv | -23
k<<>> finite finite who finite | 145
k<<>> finite finite who time | -22
k<<>> finite infinitive adv finite | 78
k<<>> finite infinitive and who | 34
k<<>> finite infinitive asks who | -29
k<<>> finite infinitive det noun | 119
k<<>> finite infinitive infinitive prep | -21
k<<>> finite infinitive noun $ | 154
k<<>> finite infinitive noun sub | -34
k<<>> finite infinitive prep noun | -30
k<<>> finite infinitive prep who | 92
k<<>> finite infinitive sub who | -25
k<<>> finite infinitive who finite | 134
k<<>> finite infinitive whose noun | 54
k<<>> finite mark adv finite | -49
k<<>> finite mark det noun | 21
k<<>> finite mark finite who | -134
k<<>> finite mark infinitive who | -31
k<<>> finite mark noun $ | -59
k<<>> finite mark noun finite | -33
k<<>> finite mark other mark | -36
k<<>> finite mark prep det | -25
k<<>> finite mark prep noun | -27
k<<>> finite mark prep time | -21
k<<>> finite mark who finite | -37
k<<>> finite not adj noun | -20
k<<>> finite not noun mark | -37
k<<>> finite not prep whose | -25
k<<>> finite noun adv det | -24
k<<>> finite noun adv noun | -34
k<<>> finite noun adv time | -39
k<<>> finite noun and det | -39
k<<>> finite noun and who | -22
k<<>> finite noun det noun | -36
k<<>> finite noun finite adv | 43
k<<>> finite noun finite mark | -45
k<<>> finite noun finite noun | -23
k<<>> finite noun finite who | 65
k<<>> finite noun infinitive prep | -34
k<<>> finite noun not prep | -22
k<<>> finite noun noun adj | -30
k<<>> finite noun noun adv | -30
k<<>> finite noun noun det | -31
k<<>> finite noun noun finite | 56
k<<>> finite noun noun noun | -28
k<<>> finite noun prep det | -92
k<<>> finite noun prep finite | -29
k<<>> finite noun prep noun | -41
k<<>> finite noun prep who | -26
k<<>> finite noun prep whose | -39
k<<>> finite noun sub who | -24
k<<>> finite noun time and | -24
k<<>> finite noun who prep | -28
k<<>> finite participle det noun | -52
k<<>> finite participle finite who | -28
k<<>> finite participle prep who | -33
k<<>> finite participle sub det | -33
k<<>> finite participle who finite | -22
k<<>> finite participle who noun | -27
k<<>> finite prep adj mark | 30
k<<>> finite prep det adj | -27
k<<>> finite prep det noun | -266
k<<>> finite prep det other | -20
k<<>> finite prep finite prep | -24
k<<>> finite prep finite who | 50
k<<>> finite prep noun infinitive | -27
k<<>> finite prep noun mark | -55
k<<>> finite prep noun noun | -75
k<<>> finite prep noun prep | -38
k<<>> finite prep prep det | -37
k<<>> finite prep prep who | -33
k<<>> finite prep time finite | -22
k<<>> finite prep time noun | -30
k<<>> finite prep time time | -117
k<<>> finite prep who noun | -136
k<<>> finite prep whose adj | -26
k<<>> finite prep whose noun | -145
k<<>> finite sub who time | -31
k<<>> finite time adj noun | -31
k<<>> finite time adj prep | -21
k<<>> finite time adv prep | -22
k<<>> finite time and finite | -31
k<<>> finite time finite who | 131
k<<>> finite time noun $ | -46
k<<>> finite time noun and | 28
k<<>> finite time noun finite | -44
k<<>> finite time noun mark | -24
k<<>> finite time noun noun | -21
k<<>> finite time noun prep | -45
k<<>> finite time prep time | -113
k<<>> finite time prep who | -41
k<<>> finite time time finite | -27
k<<>> finite time time noun | -36
k<<>> finite time whose noun | 34
k<<>> finite who adj time | -22
k<<>> finite who adj who | -27
k<<>> finite who adv adj | -27
k<<>> finite who adv adv | -86
k<<>> finite who adv det | -55
k<<>> finite who adv mark | -33
k<<>> finite who adv not | -55
k<<>> finite who adv noun | -118
k<<>> finite who adv other | -35
k<<>> finite who adv participle | -24
k<<>> finite who adv prep | -83
k<<>> finite who adv sub | -20
k<<>> finite who adv time | -36
k<<>> finite who adv who | -37
k<<>> finite who and finite | 74
k<<>> finite who and noun | 24
k<<>> finite who and prep | -23
k<<>> finite who and who | -31
k<<>> finite who asks finite | 34
k<<>> finite who det adj | -38
k<<>> finite who det noun | -266
k<<>> finite who det other | -35
k<<>> finite who finite adj | 29
k<<>> finite who finite and | -22
k<<>> finite who finite who | 47
k<<>> finite who finite whose | 32
k<<>> finite who infinitive sub | -27
k<<>> finite who noun adv | -81
k<<>> finite who noun and | -34
k<<>> finite who noun det | -22
k<<>> finite who noun noun | -92
k<<>> finite who noun prep | -132
k<<>> finite who noun time | -43
k<<>> finite who noun whose | -24
k<<>> finite who other $ | -24
k<<>> finite who other adv | 22
k<<>> finite who participle finite | -24
k<<>> finite who participle prep | 20
k<<>> finite who prep adj | -21
k<<>> finite who prep adv | -46
k<<>> finite who prep asks | -27
k<<>> finite who prep det | -21
k<<>> finite who prep mark | -34
k<<>> finite who prep time | -24
k<<>> finite who prep whose | -109
k<<>> finite who sub who | -81
k<<>> finite who time adj | -25
k<<>> finite who time adv | -45
k<<>> finite who time and | -25
k<<>> finite who time mark | -27
k<<>> finite who time noun | -77
k<<>> finite who time prep | -148
k<<>> finite who who adj | -67
k<<>> finite who who adv | -49
k<<>> finite who who finite | 69
k<<>> finite who who infinitive | -74
k<<>> finite who who noun | -41
k<<>> finite who who other | -28
k<<>> finite who who prep | -69
k<<>> finite who who time | -94
k<<>> finite who whose adj | -32
k<<>> finite who whose time | -40
k<<>> finite whose adj noun | 27
k<<>> finite whose noun $ | -40
k<<>> finite whose noun adv | -71
k<<>> finite whose noun noun | -69
k<<>> finite whose noun prep | -46
k<<>> finite whose noun time | -23
k<<>> infinitive adv det noun | -31
k<<>> infinitive adv prep det | -35
k<<>> infinitive adv prep who | 35
k<<>> infinitive and finite who | -21
k<<>> infinitive and who finite | -40
k<<>> infinitive asks finite who | -28
k<<>> infinitive asks noun finite | -25
k<<>> infinitive asks noun who | -33
k<<>> infinitive asks whose noun | -35
k<<>> infinitive finite adv who | -24
k<<>> infinitive finite det noun | 30
k<<>> infinitive finite prep det | 67
k<<>> infinitive finite prep time | -32
k<<>> infinitive finite who finite | 41
k<<>> infinitive finite who time | -20
k<<>> infinitive infinitive det noun | 36
k<<>> infinitive infinitive noun $ | 143
k<<>> infinitive infinitive noun finite | 112
k<<>> infinitive infinitive prep time | 38
k<<>> infinitive infinitive prep who | -33
k<<>> infinitive infinitive whose noun | 99
k<<>> infinitive mark adv finite | -68
k<<>> infinitive mark det noun | -29
k<<>> infinitive mark finite who | -46
k<<>> infinitive mark noun $ | -33
k<<>> infinitive mark prep noun | -22
k<<>> infinitive mark time prep | -36
k<<>> infinitive mark time time | -39
k<<>> infinitive mark who finite | -177
k<<>> infinitive mark who noun | -24
k<<>> infinitive mark whose noun | -40
k<<>> infinitive noun and noun | -26
k<<>> infinitive noun finite who | 25
k<<>> infinitive noun noun adv | 31
k<<>> infinitive noun prep det | -43
k<<>> infinitive noun sub who | 33
k<<>> infinitive noun who finite | 123
k<<>> infinitive prep asks noun | -35
k<<>> infinitive prep asks who | -37
k<<>> infinitive prep det noun | -21
k<<>> infinitive prep noun and | -21
k<<>> infinitive prep noun finite | -22
k<<>> infinitive prep noun mark | -29
k<<>> infinitive prep noun noun | -25
k<<>> infinitive prep noun prep | -22
k<<>> infinitive prep noun who | -23
k<<>> infinitive prep time and | -25
k<<>> infinitive prep time prep | -28
k<<>> infinitive prep time time | -28
k<<>> infinitive prep who finite | -23
k<<>> infinitive prep who infinitive | -22
k<<>> infinitive prep who noun | -67
k<<>> infinitive prep whose noun | -101
k<<>> infinitive sub det noun | -23
k<<>> infinitive sub whose noun | -27
k<<>> infinitive time time time | -24
k<<>> infinitive who adv infinitive | -22
k<<>> infinitive who adv time | -30
k<<>> infinitive who finite adj | -25
k<<>> infinitive who finite adv | -37
k<<>> infinitive who finite noun | -23
k<<>> infinitive who finite who | -85
k<<>> infinitive who noun noun | -22
k<<>> infinitive who prep noun | -20
k<<>> infinitive who prep whose | -29
k<<>> infinitive who who noun | -24
k<<>> infinitive whose noun finite | -40
k<<>> infinitive whose noun noun | 29
k<<>> mark adv adj finite | -25
k<<>> mark adv det finite | -36
k<<>> mark adv finite adv | -20
k<<>> mark adv finite who | -271
k<<>> mark adv finite whose | -21
k<<>> mark adv noun who | -26
k<<>> mark adv prep det | -26
k<<>> mark adv prep who | -38
k<<>> mark and adv finite | -53
k<<>> mark and adv noun | -20
k<<>> mark and asks finite | -22
k<<>> mark and det noun | -78
k<<>> mark and finite who | -48
k<<>> mark and time finite | -22
k<<>> mark and who finite | -214
k<<>> mark and who noun | -26
k<<>> mark asks det noun | -20
k<<>> mark asks finite who | -20
k<<>> mark det noun finite | -86
k<<>> mark det noun prep | -22
k<<>> mark finite adv prep | -22
k<<>> mark finite det noun | -74
k<<>> mark finite finite prep | -21
k<<>> mark finite noun prep | -21
k<<>> mark finite noun time | -36
k<<>> mark finite prep det | -27
k<<>> mark finite prep noun | -48
k<<>> mark finite prep time | -34
k<<>> mark finite prep who | -29
k<<>> mark finite prep whose | -32
k<<>> mark finite who adj | -40
k<<>> mark finite who adv | -31
k<<>> mark finite who finite | -78
k<<>> mark finite who noun | -27
k<<>> mark finite who prep | -38
k<<>> mark infinitive who prep | -25
k<<>> mark noun adv mark | -26
k<<>> mark noun and noun | -22
k<<>> mark noun det noun | -23
k<<>> mark noun finite adj | -25
k<<>> mark noun finite det | 48
k<<>> mark noun finite noun | -21
k<<>> mark noun finite prep | -22
k<<>> mark noun finite time | -39
k<<>> mark noun finite who | -43
k<<>> mark noun noun adv | -39
k<<>> mark noun noun finite | -33
k<<>> mark noun noun mark | -62
k<<>> mark noun noun noun | -36
k<<>> mark noun noun time | -34
k<<>> mark noun prep det | 26
k<<>> mark noun time noun | -34
k<<>> mark noun time time | -40
k<<>> mark noun whose noun | -47
k<<>> mark other and other | -38
k<<>> mark other prep det | 22
k<<>> mark other prep who | -38
k<<>> mark other sub who | -30
k<<>> mark prep det noun | -149
k<<>> mark prep det time | -22
k<<>> mark prep noun adv | -21
k<<>> mark prep noun noun | 20
k<<>> mark prep noun time | -22
k<<>> mark prep time noun | -20
k<<>> mark prep time prep | -41
k<<>> mark prep time time | -88
k<<>> mark prep who noun | -63
k<<>> mark prep whose noun | -48
k<<>> mark sub who finite | -21
k<<>> mark sub whose noun | -35
k<<>> mark time prep det | -34
k<<>> mark time prep noun | -33
k<<>> mark time time mark | -28
k<<>> mark time time prep | -27
k<<>> mark time time time | -32
k<<>> mark who adj noun | -20
k<<>> mark who finite adj | -44
k<<>> mark who finite adv | -200
k<<>> mark who finite det | -100
k<<>> mark who finite not | -20
k<<>> mark who finite noun | -86
k<<>> mark who finite prep | -96
k<<>> mark who finite time | -67
k<<>> mark who finite who | -281
k<<>> mark who finite whose | -56
k<<>> mark who noun finite | -57
k<<>> mark who prep noun | -32
k<<>> mark whose noun finite | -68
k<<>> not adj prep who | -23
k<<>> not adj sub who | -22
k<<>> not adv prep noun | -33
k<<>> not adv prep whose | -34
k<<>> not det noun $ | 31
k<<>> not det noun mark | -37
k<<>> not det noun who | 38
k<<>> not det who finite | 73
k<<>> not finite who finite | 105
k<<>> not infinitive finite who | -34
k<<>> not participle sub who | -32
k<<>> not prep finite who | 90
k<<>> not prep noun finite | 25
k<<>> not prep noun mark | -30
k<<>> not prep noun who | -22
k<<>> not prep who finite | 24
k<<>> not prep who noun | 20
k<<>> not who finite adv | -21
k<<>> not who finite who | -33
k<<>> noun adj and who | -38
k<<>> noun adj finite finite | -28
k<<>> noun adj infinitive mark | -25
k<<>> noun adj infinitive prep | -24
k<<>> noun adj noun and | -23
k<<>> noun adj noun finite | 22
k<<>> noun adj noun mark | 25
k<<>> noun adj noun prep | -28
k<<>> noun adj prep det | -27
k<<>> noun adj prep infinitive | -20
k<<>> noun adj who finite | 118
k<<>> noun adv adj finite | -27
k<<>> noun adv adv adv | 25
k<<>> noun adv adv finite | 69
k<<>> noun adv adv noun | -22
k<<>> noun adv and adv | -33
k<<>> noun adv asks finite | 128
k<<>> noun adv det adj | -37
k<<>> noun adv det prep | -29
k<<>> noun adv finite infinitive | -21
k<<>> noun adv finite mark | 26
k<<>> noun adv finite noun | 22
k<<>> noun adv finite who | 59
k<<>> noun adv finite whose | -24
k<<>> noun adv infinitive finite | -34
k<<>> noun adv infinitive who | -29
k<<>> noun adv noun $ | 176
k<<>> noun adv noun mark | 20
k<<>> noun adv noun who | -30
k<<>> noun adv participle finite | 34
k<<>> noun adv prep finite | -28
k<<>> noun adv prep time | 23
k<<>> noun adv prep who | -46
k<<>> noun adv prep whose | -35
k<<>> noun adv time noun | -22
k<<>> noun adv who finite | 43
k<<>> noun adv whose noun | 52
k<<>> noun and det adj | -35
k<<>> noun and det noun | -54
k<<>> noun and finite det | 23
k<<>> noun and finite who | -34
k<<>> noun and noun finite | -37
k<<>> noun and other mark | -31
k<<>> noun asks finite noun | -27
k<<>> noun asks finite who | -58
k<<>> noun asks noun finite | -28
k<<>> noun asks who finite | -23
k<<>> noun asks who noun | 36
k<<>> noun det adv prep | -36
k<<>> noun det det noun | -20
k<<>> noun det noun finite | -98
k<<>> noun det noun noun | -56
k<<>> noun det noun prep | -78
k<<>> noun det prep who | -32
k<<>> noun det prep whose | -33
k<<>> noun finite adj adv | 55
k<<>> noun finite adj and | -22
k<<>> noun finite adv adv | -58
k<<>> noun finite adv finite | 30
k<<>> noun finite adv infinitive | 66
k<<>> noun finite adv mark | -20
k<<>> noun finite adv noun | -53
k<<>> noun finite adv participle | -21
k<<>> noun finite adv prep | -119
k<<>> noun finite adv time | -41
k<<>> noun finite and adv | -30
k<<>> noun finite and det | -31
k<<>> noun finite and finite | 59
k<<>> noun finite and prep | -30
k<<>> noun finite and whose | 27
k<<>> noun finite det participle | -23
k<<>> noun finite finite adv | 23
k<<>> noun finite finite det | -24
k<<>> noun finite finite noun | 61
k<<>> noun finite finite who | 98
k<<>> noun finite finite whose | -28
k<<>> noun finite infinitive mark | -51
k<<>> noun finite infinitive noun | -22
k<<>> noun finite infinitive who | -23
k<<>> noun finite noun finite | 57
k<<>> noun finite noun infinitive | -33
k<<>> noun finite noun participle | -23
k<<>> noun finite noun prep | -75
k<<>> noun finite noun who | -26
k<<>> noun finite participle det | -24
k<<>> noun finite participle prep | -23
k<<>> noun finite prep adj | 30
k<<>> noun finite prep adv | -30
k<<>> noun finite prep asks | -52
k<<>> noun finite prep finite | -35
k<<>> noun finite prep mark | -26
k<<>> noun finite time adj | -23
k<<>> noun finite time and | -29
k<<>> noun finite time finite | -21
k<<>> noun finite time prep | -84
k<<>> noun finite who adv | -54
k<<>> noun finite who asks | -25
k<<>> noun finite who det | -31
k<<>> noun finite who finite | 75
k<<>> noun finite who mark | -29
k<<>> noun finite who prep | -78
k<<>> noun finite who time | -78
k<<>> noun finite who who | -34
k<<>> noun infinitive adv adv | -28
k<<>> noun infinitive and finite | 65
k<<>> noun infinitive and who | -38
k<<>> noun infinitive asks adv | -32
k<<>> noun infinitive det noun | 54
k<<>> noun infinitive finite adv | 89
k<<>> noun infinitive finite det | -22
k<<>> noun infinitive finite mark | 29
k<<>> noun infinitive infinitive and | -24
k<<>> noun infinitive infinitive mark | -23
k<<>> noun infinitive infinitive sub | -22
k<<>> noun infinitive noun finite | 160
k<<>> noun infinitive noun mark | -73
k<<>> noun infinitive prep finite | -30
k<<>> noun infinitive sub who | 41
k<<>> noun infinitive time time | -27
k<<>> noun infinitive who finite | 105
k<<>> noun infinitive who noun | 58
k<<>> noun mark adv adv | 26
k<<>> noun mark adv infinitive | -27
k<<>> noun mark adv mark | 33
k<<>> noun mark adv noun | 35
k<<>> noun mark adv who | -21
k<<>> noun mark and asks | -23
k<<>> noun mark and who | -28
k<<>> noun mark asks det | 31
k<<>> noun mark asks finite | -40
k<<>> noun mark asks who | -21
k<<>> noun mark det adj | 62
k<<>> noun mark det noun | 33
k<<>> noun mark det time | -35
k<<>> noun mark finite finite | -29
k<<>> noun mark finite prep | 24
k<<>> noun mark finite whose | -25
k<<>> noun mark infinitive finite | 28
k<<>> noun mark noun $ | -140
k<<>> noun mark noun adv | -24
k<<>> noun mark noun and | 27
k<<>> noun mark noun finite | 142
k<<>> noun mark noun prep | 80
k<<>> noun mark noun time | -35
k<<>> noun mark other and | -35
k<<>> noun mark other mark | 92
k<<>> noun mark other prep | -28
k<<>> noun mark prep noun | 59
k<<>> noun mark prep time | 25
k<<>> noun mark prep whose | 28
k<<>> noun mark time adv | -28
k<<>> noun mark time finite | 117
k<<>> noun mark time prep | 69
k<<>> noun mark time time | 57
k<<>> noun mark who asks | -22
k<<>> noun mark who finite | 29
k<<>> noun mark who noun | 41
k<<>> noun mark who prep | -23
k<<>> noun not adv finite | -27
k<<>> noun not det noun | 41
k<<>> noun not finite mark | -20
k<<>> noun not prep mark | -31
k<<>> noun not prep who | -37
k<<>> noun not prep whose | -36
k<<>> noun noun adj infinitive | -41
k<<>> noun noun adj noun | 26
k<<>> noun noun adv adv | -27
k<<>> noun noun adv and | -23
k<<>> noun noun adv det | 28
k<<>> noun noun adv finite | 99
k<<>> noun noun adv time | 112
k<<>> noun noun adv who | -32
k<<>> noun noun and adv | -23
k<<>> noun noun and det | 27
k<<>> noun noun and prep | 47
k<<>> noun noun asks finite | 108
k<<>> noun noun det noun | 24
k<<>> noun noun finite $ | -25
k<<>> noun noun finite adv | 53
k<<>> noun noun finite finite | -20
k<<>> noun noun finite mark | -25
k<<>> noun noun finite not | 31
k<<>> noun noun finite time | -29
k<<>> noun noun finite who | -36
k<<>> noun noun finite whose | 21
k<<>> noun noun infinitive prep | 34
k<<>> noun noun infinitive who | 33
k<<>> noun noun noun and | -27
k<<>> noun noun noun infinitive | -37
k<<>> noun noun prep asks | 72
k<<>> noun noun prep mark | -28
k<<>> noun noun prep noun | -130
k<<>> noun noun prep time | 22
k<<>> noun noun prep whose | -69
k<<>> noun noun sub who | 25
k<<>> noun noun time adv | -30
k<<>> noun noun time and | -20
k<<>> noun noun time finite | -38
k<<>> noun noun time mark | -20
k<<>> noun noun time noun | -24
k<<>> noun noun time time | 39
k<<>> noun noun who finite | 123
k<<>> noun noun who noun | 57
k<<>> noun noun whose noun | 37
k<<>> noun other noun noun | -25
k<<>> noun other sub who | -21
k<<>> noun other who finite | -42
k<<>> noun participle and adv | -24
k<<>> noun participle and finite | -27
k<<>> noun participle and who | -32
k<<>> noun participle asks finite | 90
k<<>> noun participle det noun | 84
k<<>> noun participle finite adv | 80
k<<>> noun participle finite who | 48
k<<>> noun participle noun finite | 115
k<<>> noun participle noun noun | 93
k<<>> noun participle prep whose | -32
k<<>> noun participle sub who | 28
k<<>> noun participle whose noun | 127
k<<>> noun prep adj adv | -33
k<<>> noun prep adj and | -20
k<<>> noun prep adv finite | 51
k<<>> noun prep adv prep | 39
k<<>> noun prep and who | 37
k<<>> noun prep asks det | 49
k<<>> noun prep asks noun | -39
k<<>> noun prep asks who | 29
k<<>> noun prep det finite | -29
k<<>> noun prep det other | -24
k<<>> noun prep finite infinitive | -20
k<<>> noun prep finite who | -37
k<<>> noun prep infinitive adv | -23
k<<>> noun prep infinitive mark | -20
k<<>> noun prep infinitive who | -32
k<<>> noun prep infinitive whose | -30
k<<>> noun prep name finite | -22
k<<>> noun prep name mark | -24
k<<>> noun prep noun $ | -24
k<<>> noun prep noun and | -69
k<<>> noun prep noun asks | -24
k<<>> noun prep noun det | -25
k<<>> noun prep noun noun | -32
k<<>> noun prep noun participle | -42
k<<>> noun prep noun prep | -121
k<<>> noun prep noun time | -34
k<<>> noun prep noun who | -75
k<<>> noun prep prep who | 25
k<<>> noun prep sub who | 76
k<<>> noun prep time adj | -33
k<<>> noun prep time finite | -60
k<<>> noun prep time prep | -66
k<<>> noun prep time time | -149
k<<>> noun prep who finite | 27
k<<>> noun prep who infinitive | -38
k<<>> noun prep who noun | -201
k<<>> noun prep whose noun | -49
k<<>> noun sub det noun | -26
k<<>> noun sub who finite | -64
k<<>> noun sub who time | -33
k<<>> noun sub whose noun | -20
k<<>> noun time adv prep | -43
k<<>> noun time and finite | -47
k<<>> noun time and noun | -34
k<<>> noun time and time | 28
k<<>> noun time finite mark | -41
k<<>> noun time finite who | 26
k<<>> noun time noun $ | 110
k<<>> noun time noun finite | 27
k<<>> noun time noun mark | -27
k<<>> noun time noun noun | -27
k<<>> noun time prep noun | -22
k<<>> noun time prep time | -40
k<<>> noun time prep who | 29
k<<>> noun time prep whose | -27
k<<>> noun time time mark | 26
k<<>> noun time time noun | -22
k<<>> noun time time time | -28
k<<>> noun time who finite | 56
k<<>> noun who adv finite | -30
k<<>> noun who adv noun | -20
k<<>> noun who finite adj | -26
k<<>> noun who finite adv | -85
k<<>> noun who finite det | -54
k<<>> noun who finite prep | -53
k<<>> noun who finite who | 20
k<<>> noun who infinitive finite | -25
k<<>> noun who noun adv | -30
k<<>> noun who noun finite | -56
k<<>> noun who noun prep | -32
k<<>> noun who noun time | -33
k<<>> noun who participle finite | -41
k<<>> noun who prep det | -21
k<<>> noun who prep noun | -38
k<<>> noun who prep who | -32
k<<>> noun who prep whose | -29
k<<>> noun who time finite | -32
k<<>> noun who time noun | -33
k<<>> noun who who adv | -20
k<<>> noun who who finite | -29
k<<>> noun who who noun | -20
k<<>> noun who whose noun | -21
k<<>> noun whose adj noun | -27
k<<>> noun whose noun adv | -21
k<<>> noun whose noun and | -25
k<<>> noun whose noun noun | -27
k<<>> noun whose noun prep | -20
k<<>> other and who finite | -27
k<<>> other mark adv finite | -33
k<<>> other mark det noun | -32
k<<>> other mark noun noun | -36
k<<>> other mark other mark | -25
k<<>> other mark prep time | -35
k<<>> other mark time prep | -36
k<<>> other mark time time | -52
k<<>> other mark who finite | -195
k<<>> other noun finite who | 36
k<<>> other noun noun finite | 92
k<<>> other noun noun prep | 29
k<<>> other noun prep infinitive | -21
k<<>> other noun prep time | -33
k<<>> other prep det noun | -25
k<<>> participle adv finite who | -24
k<<>> participle and who finite | -39
k<<>> participle finite det noun | 26
k<<>> participle finite who finite | 87
k<<>> participle finite who noun | -26
k<<>> participle mark adv prep | -25
k<<>> participle mark det noun | -20
k<<>> participle mark finite prep | -20
k<<>> participle mark finite who | -20
k<<>> participle mark noun finite | -23
k<<>> participle mark noun mark | -30
k<<>> participle mark noun who | -25
k<<>> participle mark prep time | -26
k<<>> participle mark prep who | -20
k<<>> participle mark time noun | -41
k<<>> participle mark who finite | -129
k<<>> participle mark who noun | -23
k<<>> participle mark whose noun | -41
k<<>> participle noun noun finite | -27
k<<>> participle noun prep noun | -26
k<<>> participle prep det noun | -87
k<<>> participle prep det time | -23
k<<>> participle prep noun mark | -24
k<<>> participle prep noun prep | -24
k<<>> participle prep who noun | -21
k<<>> participle prep whose noun | -24
k<<>> participle sub who noun | -23
k<<>> participle who finite who | -37
k<<>> participle who noun noun | -24
k<<>> participle who noun prep | -28
k<<>> prep adj and adj | -29
k<<>> prep adj finite mark | -90
k<<>> prep adj infinitive mark | -29
k<<>> prep adj noun and | -26
k<<>> prep adj noun finite | -28
k<<>> prep adj noun prep | -29
k<<>> prep adj prep det | 24
k<<>> prep asks finite who | 32
k<<>> prep asks noun finite | -23
k<<>> prep asks noun prep | -29
k<<>> prep asks who finite | -31
k<<>> prep det adj noun | -40
k<<>> prep det noun $ | -47
k<<>> prep det noun adj | -26
k<<>> prep det noun adv | -58
k<<>> prep det noun and | -31
k<<>> prep det noun det | -35
k<<>> prep det noun finite | -154
k<<>> prep det noun infinitive | -44
k<<>> prep det noun mark | -49
k<<>> prep det noun noun | -122
k<<>> prep det noun participle | -20
k<<>> prep det noun prep | -129
k<<>> prep det noun sub | -37
k<<>> prep det noun who | -96
k<<>> prep finite adv prep | 34
k<<>> prep finite det noun | 29
k<<>> prep finite finite mark | -41
k<<>> prep finite finite who | -44
k<<>> prep finite noun $ | 120
k<<>> prep finite noun prep | 112
k<<>> prep finite prep adv | -25
k<<>> prep finite prep time | -25
k<<>> prep finite prep whose | 28
k<<>> prep finite who finite | 145
k<<>> prep finite who noun | 93
k<<>> prep infinitive adv finite | 77
k<<>> prep infinitive and finite | -53
k<<>> prep infinitive and not | -27
k<<>> prep infinitive and who | -31
k<<>> prep infinitive asks finite | 90
k<<>> prep infinitive det noun | 186
k<<>> prep infinitive finite mark | -51
k<<>> prep infinitive finite noun | -20
k<<>> prep infinitive finite prep | -21
k<<>> prep infinitive infinitive mark | 25
k<<>> prep infinitive infinitive sub | -22
k<<>> prep infinitive infinitive who | 71
k<<>> prep infinitive noun $ | 152
k<<>> prep infinitive noun mark | 62
k<<>> prep infinitive prep asks | -47
k<<>> prep infinitive prep noun | 21
k<<>> prep infinitive prep time | -26
k<<>> prep infinitive prep who | 61
k<<>> prep infinitive sub det | 65
k<<>> prep infinitive sub who | -39
k<<>> prep infinitive who finite | 70
k<<>> prep infinitive who noun | -35
k<<>> prep infinitive who prep | 32
k<<>> prep mark det noun | -33
k<<>> prep mark finite who | -22
k<<>> prep mark noun finite | -32
k<<>> prep mark noun noun | -37
k<<>> prep mark who finite | -35
k<<>> prep noun adj finite | 59
k<<>> prep noun adj noun | 74
k<<>> prep noun adv adj | -20
k<<>> prep noun adv det | -23
k<<>> prep noun adv finite | 108
k<<>> prep noun adv mark | -27
k<<>> prep noun adv prep | -28
k<<>> prep noun adv who | 55
k<<>> prep noun and finite | -28
k<<>> prep noun and noun | -69
k<<>> prep noun and time | -27
k<<>> prep noun asks finite | 136
k<<>> prep noun det noun | 42
k<<>> prep noun det time | -41
k<<>> prep noun finite and | -30
k<<>> prep noun finite finite | 21
k<<>> prep noun finite mark | -40
k<<>> prep noun finite not | -26
k<<>> prep noun finite time | -32
k<<>> prep noun finite who | 41
k<<>> prep noun finite whose | 73
k<<>> prep noun infinitive and | -31
k<<>> prep noun infinitive mark | -21
k<<>> prep noun infinitive noun | 44
k<<>> prep noun infinitive prep | -31
k<<>> prep noun noun adj | 55
k<<>> prep noun noun adv | -26
k<<>> prep noun noun and | -21
k<<>> prep noun noun det | -31
k<<>> prep noun noun mark | -32
k<<>> prep noun noun noun | 20
k<<>> prep noun noun participle | -29
k<<>> prep noun noun time | -28
k<<>> prep noun noun whose | 24
k<<>> prep noun participle finite | -29
k<<>> prep noun participle who | -20
k<<>> prep noun prep asks | -43
k<<>> prep noun prep det | 55
k<<>> prep noun prep finite | -31
k<<>> prep noun prep time | 22
k<<>> prep noun time det | -31
k<<>> prep noun time finite | -35
k<<>> prep noun time noun | -32
k<<>> prep noun time prep | -26
k<<>> prep noun time time | 22
k<<>> prep noun time who | -24
k<<>> prep noun who adv | -34
k<<>> prep noun who finite | 27
k<<>> prep noun who noun | 89
k<<>> prep noun whose noun | -24
k<<>> prep prep det noun | -118
k<<>> prep prep noun and | -20
k<<>> prep prep noun noun | -32
k<<>> prep prep noun prep | -27
k<<>> prep prep whose noun | -37
k<<>> prep time adj noun | -44
k<<>> prep time adv finite | 47
k<<>> prep time adv noun | -32
k<<>> prep time adv prep | 23
k<<>> prep time and det | -30
k<<>> prep time and time | -82
k<<>> prep time and who | -24
k<<>> prep time det noun | -37
k<<>> prep time finite finite | -35
k<<>> prep time finite mark | 31
k<<>> prep time finite noun | 40
k<<>> prep time finite who | -30
k<<>> prep time finite whose | -21
k<<>> prep time infinitive det | -32
k<<>> prep time infinitive noun | -42
k<<>> prep time infinitive prep | -28
k<<>> prep time noun $ | 98
k<<>> prep time noun adv | -20
k<<>> prep time noun asks | -23
k<<>> prep time noun det | -20
k<<>> prep time noun finite | 31
k<<>> prep time noun mark | 38
k<<>> prep time noun prep | -78
k<<>> prep time prep finite | -24
k<<>> prep time prep infinitive | -21
k<<>> prep time time adj | -23
k<<>> prep time time adv | -31
k<<>> prep time time and | -22
k<<>> prep time time finite | -32
k<<>> prep time time infinitive | -46
k<<>> prep time time mark | -84
k<<>> prep time time time | -28
k<<>> prep time who finite | 91
k<<>> prep who adv det | -21
k<<>> prep who adv finite | 33
k<<>> prep who adv infinitive | -22
k<<>> prep who adv noun | 20
k<<>> prep who adv who | -22
k<<>> prep who and prep | -30
k<<>> prep who asks finite | 149
k<<>> prep who asks who | -33
k<<>> prep who det adj | -34
k<<>> prep who det noun | 38
k<<>> prep who finite $ | -26
k<<>> prep who finite adv | -50
k<<>> prep who finite and | -31
k<<>> prep who finite finite | -39
k<<>> prep who finite infinitive | -34
k<<>> prep who finite prep | -38
k<<>> prep who finite sub | -27
k<<>> prep who finite time | -24
k<<>> prep who finite who | 56
k<<>> prep who finite whose | -29
k<<>> prep who infinitive prep | -22
k<<>> prep who infinitive who | -32
k<<>> prep who noun $ | 66
k<<>> prep who noun and | -40
k<<>> prep who noun det | -27
k<<>> prep who noun infinitive | -46
k<<>> prep who noun participle | -20
k<<>> prep who noun time | 23
k<<>> prep who noun who | -48
k<<>> prep who participle prep | -23
k<<>> prep who prep adv | 21
k<<>> prep who prep infinitive | -34
k<<>> prep who prep mark | -35
k<<>> prep who prep whose | 50
k<<>> prep who sub who | -44
k<<>> prep who time time | -25
k<<>> prep who who adv | -21
k<<>> prep who who det | -25
k<<>> prep who who finite | 122
k<<>> prep who who noun | 87
k<<>> prep whose adj finite | -34
k<<>> prep whose adj noun | -85
k<<>> prep whose noun adv | -61
k<<>> prep whose noun and | -41
k<<>> prep whose noun det | -50
k<<>> prep whose noun finite | -73
k<<>> prep whose noun infinitive | -62
k<<>> prep whose noun mark | -108
k<<>> prep whose noun noun | -180
k<<>> prep whose noun participle | -31
k<<>> prep whose noun prep | -85
k<<>> prep whose noun time | -36
k<<>> prep whose noun who | -78
k<<>> prep whose noun whose | -26
k<<>> prep whose other noun | -33
k<<>> prep whose prep noun | -23
k<<>> sub adv det noun | -22
k<<>> sub det noun prep | -28
k<<>> sub det noun whose | -20
k<<>> sub noun prep det | -39
k<<>> sub who adj finite | -32
k<<>> sub who adv adv | -26
k<<>> sub who adv finite | -69
k<<>> sub who adv time | -38
k<<>> sub who det noun | -128
k<<>> sub who det time | -22
k<<>> sub who finite mark | -27
k<<>> sub who finite noun | -20
k<<>> sub who finite sub | -23
k<<>> sub who noun adj | -24
k<<>> sub who noun finite | -38
k<<>> sub who other adj | -23
k<<>> sub who prep det | -73
k<<>> sub who prep noun | -35
k<<>> sub who prep time | -26
k<<>> sub who prep who | -94
k<<>> sub who prep whose | -34
k<<>> sub who time noun | -31
k<<>> sub who time time | -34
k<<>> sub who who adv | -20
k<<>> sub who who finite | -127
k<<>> sub who who noun | -62
k<<>> sub who who participle | -21
k<<>> sub who whose noun | -67
k<<>> sub whose adj noun | -27
k<<>> sub whose noun adv | -25
k<<>> sub whose noun finite | -25
k<<>> sub whose noun noun | -22
k<<>> time adv and who | -39
k<<>> time adv finite prep | -23
k<<>> time adv noun $ | 23
k<<>> time adv prep det | -35
k<<>> time adv prep time | -29
k<<>> time and det noun | 22
k<<>> time and noun finite | -27
k<<>> time and who finite | -45
k<<>> time asks finite who | -28
k<<>> time det noun noun | 24
k<<>> time det noun prep | -44
k<<>> time finite adv adv | -23
k<<>> time finite adv det | -22
k<<>> time finite and who | 47
k<<>> time finite finite who | 25
k<<>> time finite noun adv | -25
k<<>> time finite noun det | -31
k<<>> time finite noun noun | 38
k<<>> time finite noun prep | -30
k<<>> time finite noun who | -20
k<<>> time finite prep det | -33
k<<>> time finite prep noun | -32
k<<>> time finite prep who | 51
k<<>> time finite prep whose | -41
k<<>> time finite time time | -37
k<<>> time finite who adv | -25
k<<>> time finite who finite | 51
k<<>> time finite who prep | -42
k<<>> time infinitive and finite | 149
k<<>> time infinitive and who | -24
k<<>> time infinitive finite who | 56
k<<>> time infinitive infinitive finite | 34
k<<>> time infinitive noun $ | 30
k<<>> time infinitive noun and | -42
k<<>> time infinitive prep det | -34
k<<>> time infinitive prep noun | -38
k<<>> time infinitive prep time | -38
k<<>> time infinitive prep who | -41
k<<>> time infinitive who adv | -27
k<<>> time infinitive who finite | 28
k<<>> time mark adv finite | -34
k<<>> time mark det noun | -37
k<<>> time mark noun $ | -36
k<<>> time mark noun finite | -30
k<<>> time mark noun noun | -37
k<<>> time mark prep noun | -23
k<<>> time mark prep who | -31
k<<>> time mark time noun | -38
k<<>> time mark time time | -37
k<<>> time mark who finite | -93
k<<>> time mark who noun | -42
k<<>> time noun adj finite | -33
k<<>> time noun adj prep | -20
k<<>> time noun and det | -36
k<<>> time noun and noun | -28
k<<>> time noun and time | -29
k<<>> time noun asks finite | 121
k<<>> time noun det noun | 21
k<<>> time noun infinitive mark | -30
k<<>> time noun infinitive who | -27
k<<>> time noun noun and | 29
k<<>> time noun noun det | 45
k<<>> time noun noun noun | -32
k<<>> time noun noun participle | -35
k<<>> time noun noun prep | -25
k<<>> time noun participle finite | -29
k<<>> time noun participle prep | -25
k<<>> time noun prep adj | -28
k<<>> time noun prep finite | -20
k<<>> time noun prep mark | -25
k<<>> time noun prep time | -40
k<<>> time noun time time | -48
k<<>> time noun who finite | -54
k<<>> time noun whose noun | -42
k<<>> time participle prep who | -45
k<<>> time prep adj and | -23
k<<>> time prep and prep | -31
k<<>> time prep det adj | 48
k<<>> time prep det noun | 20
k<<>> time prep finite det | 62
k<<>> time prep infinitive and | -29
k<<>> time prep noun $ | 40
k<<>> time prep noun infinitive | -24
k<<>> time prep noun mark | -37
k<<>> time prep noun noun | -45
k<<>> time prep noun participle | 38
k<<>> time prep noun prep | -21
k<<>> time prep noun time | -20
k<<>> time prep prep det | -38
k<<>> time prep prep noun | 23
k<<>> time prep time finite | -22
k<<>> time prep time noun | -46
k<<>> time prep time prep | -49
k<<>> time prep time time | -106
k<<>> time prep who noun | -91
k<<>> time time adj mark | -38
k<<>> time time adv det | -34
k<<>> time time adv finite | -36
k<<>> time time adv mark | 39
k<<>> time time adv noun | 20
k<<>> time time and finite | 24
k<<>> time time and time | -29
k<<>> time time det noun | 42
k<<>> time time finite infinitive | -28
k<<>> time time finite mark | -21
k<<>> time time finite whose | 20
k<<>> time time infinitive prep | -22
k<<>> time time infinitive who | -29
k<<>> time time noun finite | 62
k<<>> time time noun mark | -56
k<<>> time time noun participle | -20
k<<>> time time noun who | -26
k<<>> time time prep adj | 53
k<<>> time time prep infinitive | 28
k<<>> time time prep time | -277
k<<>> time time prep who | 28
k<<>> time time prep whose | -56
k<<>> time time time time | 31
k<<>> time time who finite | 32
k<<>> time time who noun | -37
k<<>> time who finite adv | -37
k<<>> time who finite who | -60
k<<>> time who noun prep | -27
k<<>> time whose noun finite | -28
k<<>> time whose noun noun | -29
k<<>> who adj adv prep | -33
k<<>> who adj det noun | 62
k<<>> who adj finite and | -28
k<<>> who adj finite noun | -24
k<<>> who adj finite sub | -29
k<<>> who adj noun adv | -24
k<<>> who adj noun infinitive | -31
k<<>> who adj noun noun | -23
k<<>> who adj prep det | 35
k<<>> who adj prep noun | -28
k<<>> who adj time time | -25
k<<>> who adj who finite | 42
k<<>> who adv adj infinitive | -27
k<<>> who adv adj mark | -24
k<<>> who adv adj noun | -26
k<<>> who adv adv adv | -38
k<<>> who adv adv finite | -24
k<<>> who adv adv not | 25
k<<>> who adv adv prep | -64
k<<>> who adv adv time | -29
k<<>> who adv and adv | -23
k<<>> who adv and finite | 28
k<<>> who adv and prep | -27
k<<>> who adv and who | 28
k<<>> who adv det det | -29
k<<>> who adv det finite | -29
k<<>> who adv det participle | -22
k<<>> who adv finite adv | -27
k<<>> who adv finite and | -24
k<<>> who adv finite finite | -46
k<<>> who adv finite infinitive | -27
k<<>> who adv finite noun | -27
k<<>> who adv finite participle | -22
k<<>> who adv finite prep | -21
k<<>> who adv finite who | 67
k<<>> who adv infinitive asks | -21
k<<>> who adv infinitive finite | 31
k<<>> who adv infinitive noun | -21
k<<>> who adv infinitive prep | -25
k<<>> who adv infinitive who | -26
k<<>> who adv noun $ | 61
k<<>> who adv noun adv | -24
k<<>> who adv noun infinitive | -27
k<<>> who adv noun other | -38
k<<>> who adv noun participle | -27
k<<>> who adv noun sub | -32
k<<>> who adv noun whose | -28
k<<>> who adv participle finite | -38
k<<>> who adv participle prep | -20
k<<>> who adv prep noun | -95
k<<>> who adv prep time | -83
k<<>> who adv time noun | -20
k<<>> who adv time prep | 25
k<<>> who adv time time | 108
k<<>> who adv who adv | -20
k<<>> who adv who finite | 73
k<<>> who adv who noun | -36
k<<>> who adv whose noun | -20
k<<>> who and noun noun | 34
k<<>> who asks finite who | -38
k<<>> who asks who prep | -20
k<<>> who det adj noun | -33
k<<>> who det noun finite | -80
k<<>> who det noun infinitive | -34
k<<>> who det noun noun | -42
k<<>> who det noun prep | -71
k<<>> who det noun who | 20
k<<>> who det noun whose | -27
k<<>> who det participle finite | -26
k<<>> who det prep det | -20
k<<>> who finite adj adj | -21
k<<>> who finite adj adv | -37
k<<>> who finite adj finite | -26
k<<>> who finite adv adj | -41
k<<>> who finite adv adv | -108
k<<>> who finite adv finite | 34
k<<>> who finite adv not | -67
k<<>> who finite adv noun | -107
k<<>> who finite adv other | -34
k<<>> who finite adv prep | -166
k<<>> who finite adv sub | -34
k<<>> who finite adv time | -59
k<<>> who finite adv who | -69
k<<>> who finite and adv | -25
k<<>> who finite and asks | -22
k<<>> who finite and finite | 20
k<<>> who finite and who | -25
k<<>> who finite det adj | -85
k<<>> who finite det det | -20
k<<>> who finite det noun | -59
k<<>> who finite finite adv | -21
k<<>> who finite finite infinitive | -29
k<<>> who finite finite mark | 48
k<<>> who finite finite prep | -27
k<<>> who finite finite who | -28
k<<>> who finite infinitive finite | 40
k<<>> who finite infinitive time | -27
k<<>> who finite not asks | -24
k<<>> who finite not participle | 29
k<<>> who finite not prep | -21
k<<>> who finite not who | -25
k<<>> who finite noun adv | -67
k<<>> who finite noun finite | -20
k<<>> who finite noun infinitive | -25
k<<>> who finite noun participle | -22
k<<>> who finite noun prep | -165
k<<>> who finite noun time | -26
k<<>> who finite participle and | -21
k<<>> who finite participle finite | -35
k<<>> who finite prep adj | -33
k<<>> who finite prep adv | -39
k<<>> who finite prep det | -215
k<<>> who finite prep finite | -24
k<<>> who finite prep mark | -28
k<<>> who finite prep time | -183
k<<>> who finite prep who | -41
k<<>> who finite sub det | -21
k<<>> who finite sub noun | -31
k<<>> who finite sub who | -72
k<<>> who finite time adv | -22
k<<>> who finite time finite | 26
k<<>> who finite time prep | -61
k<<>> who finite who adj | -95
k<<>> who finite who adv | -71
k<<>> who finite who asks | -21
k<<>> who finite who finite | 53
k<<>> who finite who infinitive | -33
k<<>> who finite who mark | -27
k<<>> who finite who not | -47
k<<>> who finite who other | -31
k<<>> who finite who participle | -34
k<<>> who finite who prep | -109
k<<>> who finite who time | -131
k<<>> who finite who who | -23
k<<>> who finite whose noun | -42
k<<>> who infinitive and finite | 71
k<<>> who infinitive asks who | -22
k<<>> who infinitive finite adv | 43
k<<>> who infinitive finite mark | 27
k<<>> who infinitive infinitive finite | -27
k<<>> who infinitive infinitive mark | -21
k<<>> who infinitive noun finite | 83
k<<>> who infinitive prep noun | -21
k<<>> who infinitive who adv | -23
k<<>> who infinitive who finite | 65
k<<>> who infinitive who prep | -23
k<<>> who mark noun who | -20
k<<>> who mark prep det | -20
k<<>> who mark prep who | -28
k<<>> who mark sub who | -23
k<<>> who mark who finite | -102
k<<>> who not adj finite | -20
k<<>> who not adv finite | -36
k<<>> who not adv participle | -23
k<<>> who not adv prep | -30
k<<>> who not finite finite | -24
k<<>> who not finite infinitive | -21
k<<>> who not infinitive mark | -20
k<<>> who not participle finite | -23
k<<>> who not prep det | -25
k<<>> who not prep who | -27
k<<>> who noun adj finite | -21
k<<>> who noun adv finite | -35
k<<>> who noun adv infinitive | -29
k<<>> who noun adv noun | -31
k<<>> who noun adv prep | -68
k<<>> who noun and adv | -29
k<<>> who noun and asks | 21
k<<>> who noun and det | -27
k<<>> who noun and noun | -25
k<<>> who noun and prep | -40
k<<>> who noun det adj | -41
k<<>> who noun finite adv | -30
k<<>> who noun finite finite | -30
k<<>> who noun finite mark | -31
k<<>> who noun finite not | -25
k<<>> who noun finite sub | -31
k<<>> who noun finite whose | -29
k<<>> who noun infinitive noun | -21
k<<>> who noun infinitive prep | -20
k<<>> who noun infinitive whose | -37
k<<>> who noun noun $ | 61
k<<>> who noun noun adv | -21
k<<>> who noun noun det | -31
k<<>> who noun noun infinitive | -35
k<<>> who noun noun mark | 40
k<<>> who noun noun noun | -27
k<<>> who noun noun prep | -21
k<<>> who noun noun time | 63
k<<>> who noun noun who | -21
k<<>> who noun participle prep | -26
k<<>> who noun prep det | -22
k<<>> who noun prep time | -111
k<<>> who noun prep who | -46
k<<>> who noun time finite | 48
k<<>> who noun time noun | -36
k<<>> who noun time prep | -25
k<<>> who noun time time | -29
k<<>> who noun who adv | -29
k<<>> who noun who finite | -28
k<<>> who noun who noun | -20
k<<>> who noun whose noun | 28
k<<>> who other noun finite | 26
k<<>> who other noun mark | -21
k<<>> who other noun prep | -24
k<<>> who participle adv finite | 73
k<<>> who participle and who | -36
k<<>> who participle det noun | 56
k<<>> who participle prep noun | -47
k<<>> who participle sub who | -35
k<<>> who participle who finite | 146
k<<>> who prep adj noun | -39
k<<>> who prep det det | -29
k<<>> who prep det noun | -22
k<<>> who prep det other | -24
k<<>> who prep infinitive det | -20
k<<>> who prep infinitive prep | -22
k<<>> who prep infinitive who | -36
k<<>> who prep noun $ | 63
k<<>> who prep noun noun | -42
k<<>> who prep noun participle | -20
k<<>> who prep noun prep | -31
k<<>> who prep noun who | -21
k<<>> who prep noun whose | -24
k<<>> who prep prep det | -27
k<<>> who prep prep noun | -36
k<<>> who prep sub det | -33
k<<>> who prep time adj | -33
k<<>> who prep time adv | -22
k<<>> who prep time det | -21
k<<>> who prep time finite | -20
k<<>> who prep time prep | -25
k<<>> who prep time time | -112
k<<>> who prep who noun | -131
k<<>> who prep who prep | -25
k<<>> who prep whose noun | -25
k<<>> who sub who time | -34
k<<>> who time adv adv | -22
k<<>> who time adv finite | -30
k<<>> who time adv mark | -21
k<<>> who time adv prep | -22
k<<>> who time and time | -23
k<<>> who time det noun | 32
k<<>> who time finite who | 36
k<<>> who time infinitive prep | -34
k<<>> who time noun finite | -25
k<<>> who time noun mark | 30
k<<>> who time noun noun | -20
k<<>> who time noun prep | -30
k<<>> who time prep det | -41
k<<>> who time prep noun | -35
k<<>> who time prep time | -86
k<<>> who time prep who | -33
k<<>> who time time noun | -26
k<<>> who time time prep | -21
k<<>> who time who finite | 120
k<<>> who who adj prep | -22
k<<>> who who adv adv | -31
k<<>> who who adv infinitive | -25
k<<>> who who adv mark | -21
k<<>> who who adv noun | -31
k<<>> who who adv prep | -30
k<<>> who who adv time | -37
k<<>> who who and adv | -29
k<<>> who who and prep | -36
k<<>> who who finite asks | -23
k<<>> who who finite noun | -37
k<<>> who who finite prep | -32
k<<>> who who finite sub | -27
k<<>> who who finite time | -20
k<<>> who who finite who | 21
k<<>> who who not participle | -22
k<<>> who who noun and | -22
k<<>> who who noun finite | -64
k<<>> who who noun noun | -28
k<<>> who who noun prep | -63
k<<>> who who noun time | -28
k<<>> who who noun who | -26
k<<>> who who participle finite | -28
k<<>> who who prep det | -95
k<<>> who who prep time | -113
k<<>> who who prep who | -75
k<<>> who who prep whose | -68
k<<>> who who time noun | -36
k<<>> who who time prep | -33
k<<>> who who time time | -27
k<<>> who whose adj noun | 34
k<<>> who whose noun det | 38
k<<>> who whose noun prep | -23
k<<>> who whose noun who | -22
k<<>> whose adj finite who | -37
k<<>> whose adj noun adv | -21
k<<>> whose adj noun and | -26
k<<>> whose adj noun finite | -32
k<<>> whose adj noun mark | -24
k<<>> whose adj noun noun | -23
k<<>> whose adj noun who | -21
k<<>> whose noun adj infinitive | -39
k<<>> whose noun adv adj | -29
k<<>> whose noun adv adv | -26
k<<>> whose noun adv and | -26
k<<>> whose noun adv det | -28
k<<>> whose noun adv not | -26
k<<>> whose noun adv noun | -22
k<<>> whose noun adv who | -28
k<<>> whose noun and adv | 33
k<<>> whose noun and det | -21
k<<>> whose noun and finite | -25
k<<>> whose noun and noun | -29
k<<>> whose noun and who | -21
k<<>> whose noun and whose | -32
k<<>> whose noun asks finite | 95
k<<>> whose noun det noun | 26
k<<>> whose noun finite adj | -22
k<<>> whose noun finite finite | -29
k<<>> whose noun finite infinitive | -31
k<<>> whose noun finite mark | -31
k<<>> whose noun finite not | -26
k<<>> whose noun finite noun | -67
k<<>> whose noun finite whose | 45
k<<>> whose noun infinitive and | -31
k<<>> whose noun infinitive det | 22
k<<>> whose noun infinitive mark | 26
k<<>> whose noun infinitive time | -29
k<<>> whose noun infinitive who | 57
k<<>> whose noun not finite | -21
k<<>> whose noun noun $ | 54
k<<>> whose noun noun adv | 37
k<<>> whose noun noun and | -35
k<<>> whose noun noun det | -33
k<<>> whose noun noun finite | -38
k<<>> whose noun noun noun | 28
k<<>> whose noun noun time | -30
k<<>> whose noun participle finite | -33
k<<>> whose noun participle who | -20
k<<>> whose noun prep adj | 40
k<<>> whose noun prep finite | -21
k<<>> whose noun prep noun | -26
k<<>> whose noun prep time | -86
k<<>> whose noun prep who | -27
k<<>> whose noun time noun | 47
k<<>> whose noun time time | 82
k<<>> whose noun time who | -27
k<<>> whose noun who adv | -23
k<<>> whose noun who finite | 33
k<<>> whose noun who infinitive | 21
k<<>> whose noun who noun | 20
k<<>> whose noun whose noun | 127
k<> adj adv | 24
k<> adj infinitive | -91
k<> adj noun | -26
k<> adj participle | -94
k<> adj prep | -27
k<> adj who | 30
k<> adj whose | 35
k<> adv adj | -22
k<> adv infinitive | -53
k<> adv not | -126
k<> adv other | -36
k<> adv participle | -26
k<> and adj | -87
k<> and adv | -172
k<> and asks | -22
k<> and finite | -21
k<> and infinitive | -64
k<> and not | -23
k<> and other | -94
k<> and prep | -160
k<> and sub | -20
k<> and time | -130
k<> and who | -25
k<> and whose | -88
k<> asks adj | -68
k<> asks adv | -35
k<> asks and | 45
k<> asks infinitive | -21
k<> asks prep | -61
k<> asks who | -51
k<> det adj | -36
k<> det asks | 26
k<> det finite | -112
k<> det name | -28
k<> det noun | -21
k<> det other | -112
k<> det participle | -109
k<> det prep | -52
k<> det time | -156
k<> det who | 26
k<> det whose | -31
k<> finite infinitive | -20
k<> finite not | -20
k<> finite other | 27
k<> finite participle | -23
k<> infinitive adj | 69
k<> infinitive adv | 20
k<> infinitive and | -20
k<> infinitive asks | -24
k<> infinitive det | 47
k<> infinitive finite | 21
k<> infinitive infinitive | -23
k<> infinitive name | 83
k<> infinitive not | 20
k<> infinitive noun | 50
k<> infinitive participle | -36
k<> infinitive time | 50
k<> infinitive whose | 71
k<> mark adj | -139
k<> mark and | -206
k<> mark finite | -56
k<> mark not | -38
k<> mark participle | 34
k<> mark sub | -30
k<> name noun | 20
k<> name who | 57
k<> not adj | -110
k<> not and | 31
k<> not participle | -76
k<> noun asks | 34
k<> noun name | -29
k<> noun other | 29
k<> noun participle | -67
k<> noun who | 47
k<> noun whose | 36
k<> other adv | -69
k<> other det | 58
k<> other not | -31
k<> other noun | -23
k<> other whose | -23
k<> participle adj | 105
k<> participle adv | 66
k<> participle and | -34
k<> participle asks | 31
k<> participle det | 138
k<> participle infinitive | 54
k<> participle noun | 72
k<> participle time | 50
k<> participle who | 46
k<> participle whose | 40
k<> prep det | -37
k<> prep infinitive | -40
k<> prep name | -66
k<> prep noun | -25
k<> prep participle | -81
k<> prep time | -47
k<> prep who | -29
k<> prep whose | -67
k<> sub det | -28
k<> sub name | -27
k<> sub noun | -72
k<> sub prep | -41
k<> sub who | -55
k<> time asks | 61
k<> time other | 50
k<> time participle | -105
k<> time who | 36
k<> time whose | 26
k<> who adj | -50
k<> who adv | -39
k<> who infinitive | -62
k<> who not | -132
k<> who prep | -27
k<> whose finite | -32
k<> whose noun | -27
k<> whose other | -26
k<> whose time | -50
k<> whose who | 20
k<>> adj adj mark | -26
k<>> adj adj noun | -36
k<>> adj adj sub | -36
k<>> adj adv adv | -35
k<>> adj adv and | -22
k<>> adj adv det | 44
k<>> adj adv finite | 24
k<>> adj adv noun | -29
k<>> adj and adj | -34
k<>> adj and adv | 56
k<>> adj and finite | -50
k<>> adj and noun | -27
k<>> adj and time | -34
k<>> adj and whose | 24
k<>> adj asks finite | 20
k<>> adj det adj | -35
k<>> adj det noun | 21
k<>> adj finite $ | -25
k<>> adj finite adv | 31
k<>> adj finite and | -25
k<>> adj finite finite | -35
k<>> adj finite infinitive | -28
k<>> adj finite mark | -25
k<>> adj finite participle | -25
k<>> adj finite who | 29
k<>> adj infinitive finite | -24
k<>> adj infinitive mark | -49
k<>> adj noun $ | 57
k<>> adj noun and | -72
k<>> adj noun infinitive | -59
k<>> adj noun other | -31
k<>> adj noun participle | -38
k<>> adj noun sub | -23
k<>> adj noun time | -30
k<>> adj noun who | -73
k<>> adj noun whose | -32
k<>> adj other noun | -21
k<>> adj participle finite | -28
k<>> adj prep adj | -26
k<>> adj prep finite | -22
k<>> adj prep infinitive | -41
k<>> adj prep mark | -20
k<>> adj prep noun | -108
k<>> adj prep time | 24
k<>> adj prep who | -143
k<>> adj time finite | 65
k<>> adj time prep | -31
k<>> adj who finite | 37
k<>> adj who infinitive | -20
k<>> adj who noun | 58
k<>> adj who prep | -23
k<>> adj whose noun | 35
k<>> adv adj adj | -24
k<>> adv adj adv | -20
k<>> adv adj det | -23
k<>> adv adj infinitive | -34
k<>> adv adj noun | 23
k<>> adv adj prep | -86
k<>> adv adj sub | -20
k<>> adv adj time | -39
k<>> adv adv adj | -35
k<>> adv adv det | -117
k<>> adv adv infinitive | -81
k<>> adv adv mark | -70
k<>> adv adv prep | -143
k<>> adv adv time | -37
k<>> adv adv whose | -29
k<>> adv and adv | -30
k<>> adv and det | -36
k<>> adv and infinitive | -39
k<>> adv and not | -20
k<>> adv and prep | -20
k<>> adv and time | -30
k<>> adv asks det | -22
k<>> adv asks finite | 67
k<>> adv asks who | -58
k<>> adv det mark | -32
k<>> adv det other | -28
k<>> adv det prep | -25
k<>> adv det time | -36
k<>> adv det whose | -33
k<>> adv finite adj | -20
k<>> adv finite and | -22
k<>> adv finite asks | -25
k<>> adv finite det | -85
k<>> adv finite finite | -77
k<>> adv finite infinitive | -31
k<>> adv finite prep | -55
k<>> adv infinitive det | -27
k<>> adv infinitive infinitive | -48
k<>> adv infinitive mark | -60
k<>> adv infinitive noun | -26
k<>> adv infinitive time | -29
k<>> adv infinitive whose | -25
k<>> adv noun $ | 24
k<>> adv noun asks | -27
k<>> adv noun det | -37
k<>> adv noun other | 31
k<>> adv noun sub | -23
k<>> adv noun who | -58
k<>> adv other adv | -26
k<>> adv other mark | -33
k<>> adv other prep | -34
k<>> adv participle det | -23
k<>> adv participle infinitive | -27
k<>> adv participle prep | -21
k<>> adv prep asks | -25
k<>> adv prep finite | -45
k<>> adv prep infinitive | -75
k<>> adv prep mark | -29
k<>> adv prep other | -23
k<>> adv prep prep | -40
k<>> adv prep sub | -20
k<>> adv prep whose | -51
k<>> adv sub whose | -24
k<>> adv time $ | -25
k<>> adv time adv | -25
k<>> adv time and | 28
k<>> adv time infinitive | -23
k<>> adv time noun | -36
k<>> adv time participle | -20
k<>> adv time time | 32
k<>> adv who finite | 29
k<>> adv who infinitive | -24
k<>> adv who participle | -22
k<>> adv who prep | -63
k<>> and adj finite | -22
k<>> and adv finite | -96
k<>> and adv infinitive | -20
k<>> and asks adj | -23
k<>> and asks finite | -47
k<>> and finite adv | -32
k<>> and finite noun | -22
k<>> and finite who | -139
k<>> and infinitive asks | -22
k<>> and infinitive finite | -24
k<>> and infinitive mark | -28
k<>> and noun adv | -22
k<>> and noun and | -30
k<>> and noun finite | -97
k<>> and noun prep | -43
k<>> and other adv | -32
k<>> and other mark | -21
k<>> and other prep | -20
k<>> and other who | -25
k<>> and prep det | -34
k<>> and prep time | -33
k<>> and prep who | -55
k<>> and time noun | -35
k<>> and time prep | -27
k<>> and who noun | -58
k<>> and whose noun | -85
k<>> asks adj finite | -38
k<>> asks adv noun | -28
k<>> asks adv who | -24
k<>> asks and asks | 45
k<>> asks det adj | 27
k<>> asks det noun | -48
k<>> asks finite det | -32
k<>> asks finite finite | -38
k<>> asks infinitive who | -22
k<>> asks noun adv | -27
k<>> asks noun who | -33
k<>> asks prep noun | -20
k<>> asks prep who | -24
k<>> asks prep whose | -28
k<>> asks who finite | -36
k<>> asks who prep | -46
k<>> asks who time | -28
k<>> det adj adv | 29
k<>> det adj finite | -34
k<>> det adj noun | -152
k<>> det adj prep | -21
k<>> det adj who | -23
k<>> det adv adj | -21
k<>> det adv det | -34
k<>> det adv noun | 47
k<>> det adv prep | -23
k<>> det adv time | 24
k<>> det det noun | -95
k<>> det finite prep | -20
k<>> det finite who | -24
k<>> det noun adj | -56
k<>> det noun adv | -130
k<>> det noun and | -84
k<>> det noun asks | -51
k<>> det noun det | -77
k<>> det noun finite | -78
k<>> det noun infinitive | -192
k<>> det noun mark | -43
k<>> det noun participle | -60
k<>> det noun prep | -34
k<>> det noun sub | -73
k<>> det noun time | -22
k<>> det noun who | 27
k<>> det noun whose | -69
k<>> det other noun | -58
k<>> det prep det | -38
k<>> det prep mark | -25
k<>> det prep sub | -23
k<>> det prep who | -27
k<>> det prep whose | -42
k<>> det time finite | -30
k<>> det time noun | -65
k<>> det time prep | -24
k<>> det who finite | 106
k<>> det who noun | -32
k<>> finite adj adv | 20
k<>> finite adj det | -22
k<>> finite adj infinitive | -28
k<>> finite adj whose | -25
k<>> finite adv adj | -80
k<>> finite adv adv | -215
k<>> finite adv and | -40
k<>> finite adv asks | -33
k<>> finite adv finite | 69
k<>> finite adv infinitive | 33
k<>> finite adv mark | -77
k<>> finite adv not | -25
k<>> finite adv noun | -205
k<>> finite adv participle | -23
k<>> finite adv prep | -39
k<>> finite adv sub | -54
k<>> finite adv time | -168
k<>> finite adv who | -21
k<>> finite and asks | -33
k<>> finite and det | -26
k<>> finite and finite | 52
k<>> finite and not | -28
k<>> finite and noun | 26
k<>> finite and other | 127
k<>> finite and prep | -30
k<>> finite and sub | -31
k<>> finite and time | -29
k<>> finite asks adv | -36
k<>> finite asks finite | 81
k<>> finite det adj | -32
k<>> finite det other | -35
k<>> finite finite and | 33
k<>> finite finite det | -20
k<>> finite finite infinitive | -21
k<>> finite finite mark | -71
k<>> finite finite noun | 27
k<>> finite finite sub | 32
k<>> finite finite whose | -28
k<>> finite infinitive and | -25
k<>> finite infinitive det | -26
k<>> finite infinitive infinitive | -34
k<>> finite infinitive noun | -47
k<>> finite infinitive prep | -79
k<>> finite infinitive sub | -22
k<>> finite infinitive time | -25
k<>> finite infinitive whose | -33
k<>> finite not adj | -21
k<>> finite not adv | -22
k<>> finite not asks | -20
k<>> finite not det | -23
k<>> finite not other | -21
k<>> finite not prep | -47
k<>> finite not who | -22
k<>> finite noun $ | 85
k<>> finite noun asks | -26
k<>> finite noun finite | 44
k<>> finite noun infinitive | -41
k<>> finite noun mark | 23
k<>> finite noun other | -24
k<>> finite noun who | -82
k<>> finite other mark | 102
k<>> finite other other | 21
k<>> finite participle asks | -33
k<>> finite participle mark | -52
k<>> finite participle prep | -51
k<>> finite participle who | -43
k<>> finite prep and | -21
k<>> finite prep finite | -21
k<>> finite prep infinitive | -64
k<>> finite prep prep | -27
k<>> finite prep sub | -21
k<>> finite prep time | -37
k<>> finite time adv | -63
k<>> finite time and | -56
k<>> finite time det | -45
k<>> finite time not | -27
k<>> finite time prep | -167
k<>> finite who adj | -23
k<>> finite who adv | -210
k<>> finite who and | -78
k<>> finite who asks | -36
k<>> finite who det | -109
k<>> finite who finite | 121
k<>> finite who infinitive | -125
k<>> finite who mark | -137
k<>> finite who not | -124
k<>> finite who other | -56
k<>> finite who participle | -103
k<>> finite who prep | -45
k<>> finite who sub | -79
k<>> finite who time | -91
k<>> finite who who | -123
k<>> finite who whose | -94
k<>> finite whose adj | -24
k<>> finite whose adv | -29
k<>> finite whose time | -30
k<>> infinitive adj finite | 83
k<>> infinitive adj noun | 100
k<>> infinitive adv adv | -28
k<>> infinitive adv and | -20
k<>> infinitive adv det | -23
k<>> infinitive adv finite | 186
k<>> infinitive adv mark | -45
k<>> infinitive adv noun | -20
k<>> infinitive and adj | 83
k<>> infinitive and adv | -22
k<>> infinitive and asks | 61
k<>> infinitive and det | -28
k<>> infinitive and finite | 69
k<>> infinitive and infinitive | -38
k<>> infinitive and prep | -26
k<>> infinitive and whose | -35
k<>> infinitive asks adj | 44
k<>> infinitive asks adv | -22
k<>> infinitive asks finite | 131
k<>> infinitive asks noun | 40
k<>> infinitive asks prep | -34
k<>> infinitive asks who | -20
k<>> infinitive det noun | 43
k<>> infinitive det time | -33
k<>> infinitive finite adv | 47
k<>> infinitive finite det | -33
k<>> infinitive finite mark | -39
k<>> infinitive finite prep | -29
k<>> infinitive finite sub | 38
k<>> infinitive finite who | 28
k<>> infinitive finite whose | 119
k<>> infinitive infinitive and | -47
k<>> infinitive infinitive det | -23
k<>> infinitive infinitive noun | -34
k<>> infinitive infinitive prep | -82
k<>> infinitive infinitive sub | -26
k<>> infinitive infinitive who | 28
k<>> infinitive infinitive whose | -30
k<>> infinitive noun $ | 26
k<>> infinitive noun finite | 140
k<>> infinitive noun sub | -27
k<>> infinitive participle prep | -33
k<>> infinitive prep adj | 32
k<>> infinitive prep asks | -32
k<>> infinitive prep infinitive | 29
k<>> infinitive prep who | 24
k<>> infinitive sub whose | -30
k<>> infinitive time adv | 35
k<>> infinitive time noun | -28
k<>> infinitive time prep | 23
k<>> infinitive time time | 29
k<>> infinitive who adj | -32
k<>> infinitive who and | -22
k<>> infinitive who finite | 43
k<>> infinitive who who | -42
k<>> infinitive who whose | -27
k<>> infinitive whose adj | 80
k<>> infinitive whose noun | 49
k<>> mark adj prep | -21
k<>> mark adj who | -25
k<>> mark adv finite | -90
k<>> mark adv infinitive | -43
k<>> mark adv prep | -22
k<>> mark adv sub | -28
k<>> mark and adv | -31
k<>> mark and finite | -37
k<>> mark and prep | -22
k<>> mark and who | -63
k<>> mark asks det | 20
k<>> mark asks finite | -36
k<>> mark asks who | -20
k<>> mark det adj | 31
k<>> mark det other | -36
k<>> mark finite adv | -71
k<>> mark finite finite | -25
k<>> mark finite noun | -26
k<>> mark finite who | -56
k<>> mark infinitive mark | -37
k<>> mark infinitive prep | -31
k<>> mark infinitive who | -37
k<>> mark not noun | -25
k<>> mark not prep | -29
k<>> mark noun $ | -78
k<>> mark noun adv | -33
k<>> mark noun det | -23
k<>> mark noun finite | 38
k<>> mark noun infinitive | -32
k<>> mark noun participle | -22
k<>> mark noun prep | 28
k<>> mark noun time | -87
k<>> mark noun who | -68
k<>> mark noun whose | -35
k<>> mark other adv | -30
k<>> mark other and | -31
k<>> mark other prep | -27
k<>> mark other sub | -40
k<>> mark prep adj | -28
k<>> mark prep noun | 20
k<>> mark time adv | -23
k<>> mark time and | -23
k<>> mark time det | 28
k<>> mark time infinitive | 53
k<>> mark time prep | 32
k<>> mark who asks | -20
k<>> mark who finite | -22
k<>> mark who infinitive | -21
k<>> mark who mark | -29
k<>> name finite prep | -27
k<>> name finite time | 23
k<>> name who finite | 57
k<>> not adj noun | -21
k<>> not adv finite | 21
k<>> not adv mark | -24
k<>> not adv noun | -21
k<>> not adv prep | -31
k<>> not asks finite | 38
k<>> not asks who | -32
k<>> not finite finite | -25
k<>> not finite mark | -26
k<>> not finite prep | 29
k<>> not infinitive asks | -25
k<>> not infinitive mark | -24
k<>> not infinitive who | -32
k<>> not noun $ | 150
k<>> not noun adv | -23
k<>> not noun and | 20
k<>> not noun finite | -32
k<>> not noun mark | 25
k<>> not noun participle | -25
k<>> not noun who | -34
k<>> not prep adj | -28
k<>> not prep participle | -21
k<>> not prep time | -27
k<>> not prep whose | -20
k<>> not sub who | 31
k<>> not time time | 32
k<>> not who adj | -25
k<>> not who noun | 52
k<>> noun adj $ | -27
k<>> noun adj adv | 25
k<>> noun adj infinitive | -38
k<>> noun adj mark | -72
k<>> noun adj noun | 51
k<>> noun adj prep | -23
k<>> noun adj who | 45
k<>> noun adv adj | -48
k<>> noun adv adv | -20
k<>> noun adv and | -29
k<>> noun adv mark | -153
k<>> noun adv not | -56
k<>> noun adv other | 53
k<>> noun adv participle | -22
k<>> noun adv time | 25
k<>> noun adv whose | 25
k<>> noun and asks | 62
k<>> noun and finite | -28
k<>> noun and infinitive | 46
k<>> noun and mark | -39
k<>> noun and noun | -80
k<>> noun and prep | 38
k<>> noun and sub | 35
k<>> noun and time | -47
k<>> noun and whose | -70
k<>> noun asks adj | 74
k<>> noun asks adv | 34
k<>> noun asks det | -50
k<>> noun asks finite | 97
k<>> noun asks infinitive | 75
k<>> noun asks noun | 64
k<>> noun asks whose | -30
k<>> noun det adj | 37
k<>> noun det adv | -25
k<>> noun det mark | -22
k<>> noun det other | 58
k<>> noun finite asks | -24
k<>> noun finite finite | -37
k<>> noun finite infinitive | -48
k<>> noun finite mark | -62
k<>> noun finite participle | -41
k<>> noun finite sub | -47
k<>> noun finite who | 36
k<>> noun infinitive $ | -39
k<>> noun infinitive adj | -23
k<>> noun infinitive adv | -52
k<>> noun infinitive infinitive | -86
k<>> noun infinitive who | 30
k<>> noun not adj | 22
k<>> noun not det | -26
k<>> noun not prep | -57
k<>> noun noun $ | 117
k<>> noun noun mark | -30
k<>> noun other adv | 39
k<>> noun other mark | 44
k<>> noun other noun | -25
k<>> noun other other | 36
k<>> noun other sub | 70
k<>> noun other time | -41
k<>> noun other who | 61
k<>> noun participle and | -46
k<>> noun participle infinitive | -26
k<>> noun participle mark | -48
k<>> noun participle noun | -30
k<>> noun participle prep | -92
k<>> noun participle time | -32
k<>> noun prep $ | -24
k<>> noun prep and | -44
k<>> noun prep asks | 66
k<>> noun prep finite | -26
k<>> noun prep infinitive | -173
k<>> noun prep name | -51
k<>> noun prep noun | -50
k<>> noun prep other | -35
k<>> noun prep participle | -37
k<>> noun prep prep | -83
k<>> noun sub noun | -30
k<>> noun sub whose | 32
k<>> noun time adv | -52
k<>> noun time finite | 63
k<>> noun time participle | -27
k<>> noun time time | 31
k<>> noun who adj | 42
k<>> noun who finite | 45
k<>> noun who noun | 41
k<>> noun who prep | -122
k<>> noun who time | 40
k<>> noun who who | -81
k<>> noun whose adj | 26
k<>> other adj noun | -22
k<>> other adv who | -28
k<>> other and other | -24
k<>> other det noun | 70
k<>> other finite adv | 28
k<>> other finite prep | -27
k<>> other finite who | -49
k<>> other infinitive prep | 33
k<>> other noun and | -20
k<>> other noun infinitive | -28
k<>> other noun mark | -67
k<>> other noun noun | -58
k<>> other noun time | -34
k<>> other other mark | -43
k<>> other prep noun | -22
k<>> other prep time | -28
k<>> other sub who | -40
k<>> other time noun | -28
k<>> other whose noun | -23
k<>> participle adv finite | 62
k<>> participle and noun | -26
k<>> participle and participle | -36
k<>> participle and who | -24
k<>> participle and whose | -29
k<>> participle asks finite | 190
k<>> participle det adj | 78
k<>> participle det noun | 59
k<>> participle finite $ | -25
k<>> participle finite adv | 120
k<>> participle finite mark | -43
k<>> participle finite noun | -26
k<>> participle finite prep | -25
k<>> participle finite who | 62
k<>> participle infinitive mark | -30
k<>> participle infinitive prep | 22
k<>> participle infinitive who | 70
k<>> participle noun $ | 130
k<>> participle noun mark | -46
k<>> participle noun noun | -24
k<>> participle prep infinitive | -21
k<>> participle prep prep | -22
k<>> participle time finite | 86
k<>> participle time time | -53
k<>> participle who adv | -25
k<>> participle who finite | 39
k<>> participle who noun | 24
k<>> participle whose noun | 33
k<>> prep adj finite | -54
k<>> prep adj mark | 40
k<>> prep adv adv | -25
k<>> prep adv finite | 34
k<>> prep adv noun | 42
k<>> prep adv time | -38
k<>> prep adv who | -22
k<>> prep and prep | -40
k<>> prep and time | -23
k<>> prep asks adv | -26
k<>> prep asks det | 34
k<>> prep asks noun | -58
k<>> prep det adv | -31
k<>> prep det det | -29
k<>> prep det noun | -40
k<>> prep det other | -71
k<>> prep det prep | -32
k<>> prep det time | -162
k<>> prep finite adv | 37
k<>> prep finite det | 80
k<>> prep finite finite | -45
k<>> prep finite infinitive | -35
k<>> prep finite prep | -115
k<>> prep finite who | 56
k<>> prep infinitive and | -34
k<>> prep infinitive det | -27
k<>> prep infinitive finite | -99
k<>> prep infinitive infinitive | -32
k<>> prep infinitive mark | -82
k<>> prep infinitive noun | -48
k<>> prep infinitive other | -24
k<>> prep infinitive prep | -77
k<>> prep infinitive sub | -26
k<>> prep infinitive time | -21
k<>> prep name finite | -22
k<>> prep name mark | -24
k<>> prep noun $ | 26
k<>> prep noun adj | -43
k<>> prep noun and | -181
k<>> prep noun asks | -27
k<>> prep noun det | -107
k<>> prep noun infinitive | -21
k<>> prep noun prep | -107
k<>> prep noun sub | -34
k<>> prep noun time | -145
k<>> prep noun who | -175
k<>> prep noun whose | -51
k<>> prep other mark | 74
k<>> prep other noun | -35
k<>> prep participle who | -25
k<>> prep prep adj | 34
k<>> prep prep finite | 25
k<>> prep prep infinitive | -72
k<>> prep prep mark | -29
k<>> prep sub who | 25
k<>> prep time adj | -20
k<>> prep time adv | -33
k<>> prep time and | -111
k<>> prep time asks | -23
k<>> prep time det | -56
k<>> prep time finite | -195
k<>> prep time mark | -81
k<>> prep time not | -22
k<>> prep time other | -27
k<>> prep time sub | -28
k<>> prep time time | -42
k<>> prep time who | -32
k<>> prep time whose | -20
k<>> prep who adj | -111
k<>> prep who adv | -69
k<>> prep who asks | -28
k<>> prep who det | -27
k<>> prep who infinitive | -145
k<>> prep who mark | -92
k<>> prep who noun | -114
k<>> prep who other | -31
k<>> prep who participle | -47
k<>> prep who prep | -83
k<>> prep who time | -67
k<>> prep who who | -26
k<>> prep whose finite | -25
k<>> prep whose noun | -103
k<>> sub who adj | -38
k<>> sub who adv | -52
k<>> sub who det | -27
k<>> sub who not | -27
k<>> sub who noun | -116
k<>> sub who other | -27
k<>> sub who prep | -57
k<>> sub who time | -47
k<>> sub who who | -30
k<>> sub whose adj | -34
k<>> time adv det | -41
k<>> time adv time | -35
k<>> time adv who | 43
k<>> time and det | -27
k<>> time and not | 37
k<>> time and noun | 20
k<>> time and who | -28
k<>> time asks finite | 30
k<>> time det adj | -27
k<>> time det participle | -31
k<>> time det prep | -33
k<>> time det time | 65
k<>> time finite and | -20
k<>> time finite prep | -49
k<>> time finite sub | 32
k<>> time infinitive and | -41
k<>> time infinitive det | -23
k<>> time infinitive infinitive | -25
k<>> time infinitive mark | 22
k<>> time infinitive other | -31
k<>> time infinitive who | -66
k<>> time not participle | 31
k<>> time not prep | -28
k<>> time noun $ | 89
k<>> time noun adj | -27
k<>> time noun adv | -56
k<>> time noun det | -40
k<>> time noun noun | -47
k<>> time noun participle | -60
k<>> time noun prep | -30
k<>> time noun sub | -23
k<>> time participle finite | -26
k<>> time prep $ | -27
k<>> time prep adj | 52
k<>> time prep and | -41
k<>> time prep finite | -35
k<>> time prep mark | -26
k<>> time prep time | -40
k<>> time prep whose | -169
k<>> time sub who | -33
k<>> time time adv | -71
k<>> time time and | -55
k<>> time time det | -41
k<>> time time infinitive | -80
k<>> time time noun | -25
k<>> time time other | -37
k<>> time time participle | -36
k<>> time time sub | -29
k<>> time time who | -59
k<>> time who det | -22
k<>> time who finite | 45
k<>> time who noun | 33
k<>> time who prep | 21
k<>> time who time | -40
k<>> time whose noun | 31
k<>> who adj $ | -20
k<>> who adj infinitive | -20
k<>> who adj mark | -33
k<>> who adj other | -23
k<>> who adj prep | -63
k<>> who adv $ | -23
k<>> who adv adj | -45
k<>> who adv adv | -169
k<>> who adv and | -28
k<>> who adv det | -127
k<>> who adv mark | -72
k<>> who adv not | -94
k<>> who adv noun | -28
k<>> who adv participle | -41
k<>> who adv prep | -154
k<>> who adv sub | -20
k<>> who adv who | -91
k<>> who and det | -37
k<>> who and finite | 22
k<>> who and prep | -63
k<>> who and who | -40
k<>> who and whose | -38
k<>> who asks finite | 27
k<>> who asks noun | -20
k<>> who asks prep | -29
k<>> who det adj | -82
k<>> who det other | -28
k<>> who det time | -42
k<>> who finite $ | -51
k<>> who finite and | -99
k<>> who finite asks | -25
k<>> who finite det | -71
k<>> who finite finite | -157
k<>> who finite infinitive | -139
k<>> who finite not | -123
k<>> who finite noun | -41
k<>> who finite participle | -67
k<>> who finite sub | -138
k<>> who finite time | -193
k<>> who finite who | 23
k<>> who finite whose | -27
k<>> who infinitive and | -20
k<>> who infinitive det | -24
k<>> who infinitive finite | -67
k<>> who infinitive infinitive | -25
k<>> who infinitive mark | -59
k<>> who infinitive noun | -34
k<>> who not finite | -24
k<>> who not prep | -28
k<>> who noun $ | 44
k<>> who noun adj | -45
k<>> who noun and | -109
k<>> who noun det | -91
k<>> who noun finite | -36
k<>> who noun infinitive | -110
k<>> who noun not | -25
k<>> who noun noun | -29
k<>> who noun participle | -55
k<>> who noun prep | -28
k<>> who noun sub | -58
k<>> who noun whose | -28
k<>> who other adj | -23
k<>> who other finite | -35
k<>> who other mark | -27
k<>> who other noun | -36
k<>> who other prep | -39
k<>> who participle det | -22
k<>> who participle mark | -23
k<>> who prep $ | -30
k<>> who prep asks | -21
k<>> who prep det | -50
k<>> who prep finite | -53
k<>> who prep infinitive | -83
k<>> who prep other | -31
k<>> who prep participle | -32
k<>> who prep prep | -28
k<>> who prep sub | -27
k<>> who prep time | -27
k<>> who sub det | -41
k<>> who time adj | -25
k<>> who time adv | -76
k<>> who time and | -20
k<>> who time det | -34
k<>> who time infinitive | -47
k<>> who time mark | -23
k<>> who time participle | -29
k<>> who time who | -32
k<>> who who adv | -98
k<>> who who asks | -30
k<>> who who det | -32
k<>> who who finite | 40
k<>> who who infinitive | -102
k<>> who who mark | -25
k<>> who who not | -37
k<>> who who other | -22
k<>> who who participle | -22
k<>> who who prep | -134
k<>> who who sub | -23
k<>> who who time | -111
k<>> who who who | -22
k<>> who whose adj | -30
k<>> who whose finite | -33
k<>> who whose time | -40
k<>> whose finite adv | -42
k<>> whose noun $ | 45
k<>> whose noun adj | -91
k<>> whose noun and | -117
k<>> whose noun asks | -24
k<>> whose noun finite | -24
k<>> whose noun infinitive | -176
k<>> whose noun mark | -172
k<>> whose noun not | -41
k<>> whose noun participle | -77
k<>> whose noun prep | -207
k<>> whose noun sub | -24
k<>> whose noun who | -149
k<>> whose noun whose | -43
k<>> whose other noun | -33
k<>> whose time finite | -35
k<w adj adres | -26
k<w adj avond | -21
k<w adj ben | -31
k<w adj bent | -21
k<w adj dan | -20
k<w adj dat | -101
k<w adj de | 65
k<w adj die | -23
k<w adj dienst | -26
k<w adj doen | -26
k<w adj een | -25
k<w adj groeten | -29
k<w adj heb | -24
k<w adj heeft | -34
k<w adj hem | -20
k<w adj het | 62
k<w adj huis | -22
k<w adj ik | 146
k<w adj is | -99
k<w adj je | 61
k<w adj kan | 44
k<w adj laat | 56
k<w adj maar | -21
k<w adj mens | -30
k<w adj mensen | -20
k<w adj met | -21
k<w adj moeder | -27
k<w adj ook | -24
k<w adj ouder | -24
k<w adj school | -22
k<w adj thuis | -29
k<w adj vader | -27
k<w adj vindt | -24
k<w adj vlam | -24
k<w adj voor | -125
k<w adj vragen | -21
k<w adj waar | -30
k<w adj wat | 51
k<w adj weer | -25
k<w adj wordt | -21
k<w adj zo | 22
k<w adv #number | -57
k<w adv #time | -33
k<w adv akkoord | -33
k<w adv al | -27
k<w adv alleen | -35
k<w adv ben | -41
k<w adv bestaat | -22
k<w adv bij | -199
k<w adv binnen | -20
k<w adv blijft | -28
k<w adv boos | -22
k<w adv dat | -34
k<w adv degene | -22
k<w adv die | 21
k<w adv doet | -26
k<w adv door | -23
k<w adv druk | -27
k<w adv dus | -28
k<w adv echt | -29
k<w adv een | -42
k<w adv eenmaal | -27
k<w adv eens | -71
k<w adv eet | -22
k<w adv eigenlijk | -21
k<w adv er | 28
k<w adv ergens | -28
k<w adv es | -29
k<w adv eten | -29
k<w adv gaat | -51
k<w adv geef | 52
k<w adv gek | -21
k<w adv gewend | -30
k<w adv gewoon | -22
k<w adv goed | -36
k<w adv graag | 28
k<w adv groet | 109
k<w adv groetjes | 27
k<w adv hetzelfde | -31
k<w adv hij | 86
k<w adv hoe | -27
k<w adv hoef | -21
k<w adv hoogachtend | 60
k<w adv iets | -46
k<w adv ik | 119
k<w adv in | -26
k<w adv ja | -29
k<w adv je | 42
k<w adv jouw | 46
k<w adv kapot | -26
k<w adv kunt | -25
k<w adv kwaad | -26
k<w adv laat | 28
k<w adv lang | -22
k<w adv leg | -31
k<w adv lekker | -26
k<w adv liever | -20
k<w adv liggen | -23
k<w adv maandag | -21
k<w adv mag | 48
k<w adv mee | -21
k<w adv moe | -31
k<w adv moet | -49
k<w adv moeten | -27
k<w adv morgen | 30
k<w adv n | 29
k<w adv naar | -115
k<w adv ne | -26
k<w adv net | -28
k<w adv niet | -68
k<w adv niets | -30
k<w adv niks | -47
k<w adv nodig | -22
k<w adv nooit | -47
k<w adv normaal | -27
k<w adv of | -47
k<w adv omdat | -22
k<w adv onder | -35
k<w adv ooit | -28
k<w adv ook | -90
k<w adv praten | -35
k<w adv samen | -20
k<w adv schrijf | 24
k<w adv staan | -21
k<w adv staat | -22
k<w adv stil | -26
k<w adv stond | -20
k<w adv stuur | 23
k<w adv te | -44
k<w adv tegen | -30
k<w adv toch | -24
k<w adv toen | 25
k<w adv tot | 43
k<w adv tussen | -33
k<w adv u | 28
k<w adv uit | -29
k<w adv valt | -26
k<w adv vanaf | -38
k<w adv ver | -29
k<w adv via | -24
k<w adv vindt | -20
k<w adv voor | -146
k<w adv waar | 29
k<w adv wakker | -33
k<w adv was | -30
k<w adv wat | -27
k<w adv weer | -47
k<w adv weet | -23
k<w adv wie | 63
k<w adv wij | -40
k<w adv woensdag | 22
k<w adv zaterdag | 30
k<w adv ze | 72
k<w adv zeg | -22
k<w adv zelf | -36
k<w adv zijn | -25
k<w adv zo | -61
k<w adv zonder | -27
k<w adv zou | 29
k<w and #number | -79
k<w and dat | -86
k<w and die | -35
k<w and een | -77
k<w and er | -23
k<w and haal | 40
k<w and het | -76
k<w and ik | -145
k<w and leg | -22
k<w and met | -23
k<w and mijn | -21
k<w and niet | -20
k<w and of | -42
k<w and op | -24
k<w and sorry | -21
k<w and vraag | -21
k<w and wie | -27
k<w and ze | -60
k<w and zeg | -21
k<w asks #number | -38
k<w asks betaal | -25
k<w asks betaalt | -20
k<w asks dagen | -20
k<w asks een | -79
k<w asks en | 57
k<w asks er | -72
k<w asks geen | -31
k<w asks haar | -34
k<w asks heb | 29
k<w asks het | -37
k<w asks hij | -29
k<w asks is | -28
k<w asks je | -54
k<w asks jij | -45
k<w asks jullie | -26
k<w asks kan | -25
k<w asks krijg | -30
k<w asks laat | -38
k<w asks mij | -20
k<w asks niemand | -21
k<w asks van | -22
k<w asks vind | -33
k<w asks we | -24
k<w asks weet | -30
k<w asks wij | -26
k<w asks ze | -25
k<w asks zij | -24
k<w det #name | -28
k<w det #number | -108
k<w det andere | -25
k<w det avond | -50
k<w det dag | -35
k<w det dan | -23
k<w det die | -37
k<w det dingen | -20
k<w det eerste | -22
k<w det en | -43
k<w det foto | -24
k<w det geval | -20
k<w det gezien | -28
k<w det groeten | -32
k<w det in | -21
k<w det is | -22
k<w det jaren | -27
k<w det kanten | -34
k<w det kind | -27
k<w det klaar | -24
k<w det liedje | -34
k<w det mee | -21
k<w det meisjes | -21
k<w det mensen | -28
k<w det met | -28
k<w det mooi | -27
k<w det of | -36
k<w det om | -37
k<w det over | -29
k<w det reis | -34
k<w det sinds | -33
k<w det termijn | -21
k<w det tweede | -21
k<w det vol | -21
k<w det volgende | -24
k<w det volwassene | -22
k<w finite #money | -68
k<w finite af | -23
k<w finite al | -20
k<w finite alle | 24
k<w finite alleen | -43
k<w finite allemaal | -24
k<w finite altijd | -35
k<w finite bel | 41
k<w finite betalen | 23
k<w finite beter | -23
k<w finite binnen | -21
k<w finite bovendien | -27
k<w finite daarna | -25
k<w finite dan | -72
k<w finite dinsdag | -24
k<w finite doe | 29
k<w finite doen | -22
k<w finite door | -20
k<w finite echt | -30
k<w finite eens | -27
k<w finite eigen | -21
k<w finite ergens | -22
k<w finite erop | -23
k<w finite eruit | -25
k<w finite ervan | -21
k<w finite ff | -22
k<w finite gebeld | 35
k<w finite gebleven | -22
k<w finite geen | -30
k<w finite gehad | -27
k<w finite gek | -25
k<w finite genoeg | -28
k<w finite gevallen | -21
k<w finite gewoon | -62
k<w finite gisteren | -24
k<w finite goed | -46
k<w finite gratis | -31
k<w finite groet | -38
k<w finite groetjes | 45
k<w finite gwn | -21
k<w finite heel | -26
k<w finite hem | -53
k<w finite het | -37
k<w finite hier | -112
k<w finite je | -66
k<w finite kan | 101
k<w finite kapot | -30
k<w finite kennelijk | -30
k<w finite kiezen | -20
k<w finite kijken | -28
k<w finite klaar | -21
k<w finite kun | 64
k<w finite kunt | 94
k<w finite laat | 46
k<w finite leeg | -33
k<w finite maar | -30
k<w finite mag | -38
k<w finite me | -72
k<w finite mij | -81
k<w finite misschien | 95
k<w finite moet | -23
k<w finite morgen | -20
k<w finite naar | -41
k<w finite niet | -120
k<w finite nieuw | -25
k<w finite nieuwe | -31
k<w finite nog | -24
k<w finite nou | -29
k<w finite nu | -80
k<w finite of | 22
k<w finite omdat | -21
k<w finite open | -40
k<w finite per | -28
k<w finite pijn | -30
k<w finite praten | -22
k<w finite slapen | -30
k<w finite sorry | 31
k<w finite stoppen | -28
k<w finite t | -36
k<w finite te | -58
k<w finite tegen | -27
k<w finite terug | 22
k<w finite toch | -58
k<w finite toen | 20
k<w finite van | -22
k<w finite vanaf | -38
k<w finite vanmiddag | -20
k<w finite vannacht | 23
k<w finite via | -36
k<w finite vol | -24
k<w finite vooral | -27
k<w finite vorige | 28
k<w finite vrijdag | -68
k<w finite waar | -22
k<w finite wanneer | -21
k<w finite was | 36
k<w finite we | 22
k<w finite weer | -21
k<w finite weet | -35
k<w finite wel | -112
k<w finite wij | -26
k<w finite wil | 58
k<w finite worden | -21
k<w finite zaterdag | -91
k<w finite zelf | -50
k<w finite zelfs | 20
k<w finite ziek | -25
k<w finite zien | -33
k<w finite zij | -33
k<w finite zijn | -45
k<w finite zn | -30
k<w finite zo | 33
k<w finite zoals | -26
k<w finite zoiets | 24
k<w finite zondag | -60
k<w finite zonder | -22
k<w finite zou | 47
k<w finite zoveel | -34
k<w infinitive #name | 83
k<w infinitive aan | -31
k<w infinitive bellen | -26
k<w infinitive bij | 22
k<w infinitive blijft | 54
k<w infinitive dan | -29
k<w infinitive de | 26
k<w infinitive dit | 90
k<w infinitive doe | -39
k<w infinitive doen | -21
k<w infinitive dus | -32
k<w infinitive een | 128
k<w infinitive er | -41
k<w infinitive ga | 106
k<w infinitive gaan | -23
k<w infinitive ge | 68
k<w infinitive groet | 149
k<w infinitive groetjes | 21
k<w infinitive haar | 125
k<w infinitive heb | 85
k<w infinitive het | 125
k<w infinitive hij | 174
k<w infinitive hoe | -22
k<w infinitive hoogachtend | 32
k<w infinitive ik | 84
k<w infinitive je | 160
k<w infinitive jij | 33
k<w infinitive kan | -42
k<w infinitive kun | -69
k<w infinitive kunnen | 87
k<w infinitive laat | 118
k<w infinitive laten | 61
k<w infinitive mag | 48
k<w infinitive mee | -20
k<w infinitive met | 29
k<w infinitive mijn | 71
k<w infinitive mocht | 86
k<w infinitive moet | -37
k<w infinitive na | 56
k<w infinitive naar | -43
k<w infinitive niet | -24
k<w infinitive nu | 46
k<w infinitive of | -26
k<w infinitive om | -42
k<w infinitive omdat | -28
k<w infinitive ook | -32
k<w infinitive uit | -20
k<w infinitive voor | 25
k<w infinitive waar | -22
k<w infinitive waarom | -33
k<w infinitive wanneer | -25
k<w infinitive we | -161
k<w infinitive weten | -25
k<w infinitive wie | 29
k<w infinitive wij | -20
k<w infinitive wil | 76
k<w infinitive zijn | -42
k<w infinitive zonder | -30
k<w infinitive zou | 87
k<w mark #money | -43
k<w mark aangezien | -23
k<w mark agnieszka | -22
k<w mark alles | -20
k<w mark anja | -22
k<w mark bel | -23
k<w mark ben | -22
k<w mark breng | -27
k<w mark daarom | -25
k<w mark dan | -106
k<w mark dat | -86
k<w mark die | -37
k<w mark dit | -32
k<w mark dus | -58
k<w mark een | -28
k<w mark eerst | -28
k<w mark elke | -35
k<w mark en | -93
k<w mark er | -47
k<w mark ergens | 29
k<w mark geef | -22
k<w mark geen | -32
k<w mark gij | -37
k<w mark haar | -33
k<w mark het | 23
k<w mark hier | -36
k<w mark hoe | -30
k<w mark ik | -22
k<w mark iris | -25
k<w mark is | -44
k<w mark ja | 80
k<w mark jij | -28
k<w mark jorn | 28
k<w mark kan | -33
k<w mark kijk | -26
k<w mark koen | -32
k<w mark kun | -38
k<w mark laat | -30
k<w mark leg | -27
k<w mark maar | -79
k<w mark marjolein | 93
k<w mark mijn | -21
k<w mark mits | -20
k<w mark na | -51
k<w mark neem | -36
k<w mark niet | -21
k<w mark nooit | -21
k<w mark of | -33
k<w mark om | -71
k<w mark omdat | -27
k<w mark pieter | 58
k<w mark sorry | -89
k<w mark t | -35
k<w mark terwijl | -21
k<w mark tot | -23
k<w mark vanaf | 24
k<w mark vergeef | 31
k<w mark vraag | -28
k<w mark waar | -25
k<w mark waarom | -41
k<w mark waarvan | -25
k<w mark want | -22
k<w mark weet | -20
k<w mark wie | -29
k<w mark wil | -36
k<w mark woensdag | -37
k<w mark zeg | -24
k<w mark zijn | -22
k<w mark zo | -63
k<w mark zo'n | -39
k<w mark zoals | -28
k<w mark zonder | -25
k<w mark zou | -25
k<w name ik | 44
k<w not aan | -35
k<w not achter | -33
k<w not alleen | -30
k<w not als | 44
k<w not binnen | -28
k<w not dan | -44
k<w not de | 29
k<w not eens | -25
k<w not en | 32
k<w not kan | -25
k<w not meer | -99
k<w not om | -33
k<w not thuis | -25
k<w not wat | -28
k<w not weg | -31
k<w not zo | -35
k<w not zonder | -25
k<w noun #money | -49
k<w noun #name | -29
k<w noun #number | -29
k<w noun 's | -22
k<w noun aan | -34
k<w noun achter | -23
k<w noun adviseert | -29
k<w noun af | -44
k<w noun alsof | -31
k<w noun app | 132
k<w noun band | -34
k<w noun bed | -21
k<w noun bedraagt | -34
k<w noun bel | 153
k<w noun beloofd | -21
k<w noun belt | -22
k<w noun betaalt | -28
k<w noun betalen | -30
k<w noun beter | -31
k<w noun bijdrage | -28
k<w noun blijven | -20
k<w noun boven | -26
k<w noun breng | 50
k<w noun brengen | -27
k<w noun brengt | -24
k<w noun chantal | 54
k<w noun da | -41
k<w noun daarvan | -39
k<w noun daarvoor | -30
k<w noun dagen | -23
k<w noun de | 85
k<w noun denk | 80
k<w noun denkt | -20
k<w noun dicht | -27
k<w noun dingen | -33
k<w noun dinsdag | 26
k<w noun dit | -66
k<w noun doe | 51
k<w noun doorgeven | -25
k<w noun dragen | -27
k<w noun dus | 31
k<w noun eerder | -26
k<w noun eerst | -35
k<w noun eet | -35
k<w noun elke | 33
k<w noun er | 23
k<w noun eraf | -35
k<w noun erop | -29
k<w noun ervoor | -25
k<w noun eten | -28
k<w noun etui | -31
k<w noun even | -20
k<w noun extra | -33
k<w noun fijn | 78
k<w noun fijne | 89
k<w noun ga | 97
k<w noun gaan | -56
k<w noun gaf | -27
k<w noun ge | 34
k<w noun gebracht | -23
k<w noun gebruikt | -24
k<w noun gehuild | -22
k<w noun gekomen | -31
k<w noun geleden | -27
k<w noun genoeg | -28
k<w noun gestuurd | -23
k<w noun geven | -21
k<w noun gevonden | -28
k<w noun gij | 81
k<w noun groet | 200
k<w noun groeten | 123
k<w noun groetjes | 101
k<w noun haal | 112
k<w noun hadden | -31
k<w noun hangen | -32
k<w noun he | -40
k<w noun heb | 21
k<w noun hebben | -48
k<w noun hebt | -32
k<w noun heeft | -80
k<w noun hij | 70
k<w noun hing | -24
k<w noun hoe | 33
k<w noun hoeft | -28
k<w noun hoogachtend | 74
k<w noun hoorde | 23
k<w noun horen | -26
k<w noun huis | -22
k<w noun ik | 52
k<w noun is | -38
k<w noun jaar | -35
k<w noun je | 34
k<w noun jij | 58
k<w noun kan | 44
k<w noun keer | -22
k<w noun kent | -26
k<w noun kijkt | -26
k<w noun kind | 24
k<w noun kinderen | 71
k<w noun klaar | -22
k<w noun klopt | 22
k<w noun koen | 44
k<w noun kom | 74
k<w noun kosten | -26
k<w noun kreeg | -25
k<w noun krijg | 34
k<w noun krijgen | -36
k<w noun krijgt | -24
k<w noun kun | 33
k<w noun kunnen | 29
k<w noun kwam | -32
k<w noun lang | -21
k<w noun langs | -22
k<w noun laten | -44
k<w noun lezen | -26
k<w noun liep | -29
k<w noun liet | -26
k<w noun liggen | 20
k<w noun lukt | 101
k<w noun m | -39
k<w noun maandag | 94
k<w noun maar | 83
k<w noun mag | 30
k<w noun mail | -32
k<w noun man | -36
k<w noun mee | -94
k<w noun meegeven | -28
k<w noun meer | -27
k<w noun mijn | 39
k<w noun minder | -28
k<w noun misschien | 78
k<w noun moeder | 26
k<w noun moeten | -32
k<w noun mogen | 42
k<w noun morgen | 45
k<w noun n | -42
k<w noun naast | -32
k<w noun neem | 87
k<w noun neemt | -28
k<w noun nemen | -25
k<w noun nodig | -63
k<w noun noemen | -24
k<w noun nooit | -22
k<w noun nou | -27
k<w noun nu | -21
k<w noun ochtends | -24
k<w noun of | 22
k<w noun ogen | -28
k<w noun omdat | -24
k<w noun ook | -84
k<w noun open | -35
k<w noun opnieuw | -29
k<w noun opvang | -33
k<w noun past | 77
k<w noun per | -89
k<w noun praat | 52
k<w noun rugzak | -35
k<w noun schrijf | 41
k<w noun schrijft | -26
k<w noun slaap | 118
k<w noun slapen | -33
k<w noun sokken | -33
k<w noun sorry | 82
k<w noun speelt | -21
k<w noun staat | -25
k<w noun stijn | 75
k<w noun stond | -59
k<w noun stonden | -38
k<w noun stop | 135
k<w noun t | 38
k<w noun tas | -33
k<w noun te | -62
k<w noun telefoon | 49
k<w noun telt | -25
k<w noun terwijl | -24
k<w noun tijd | -24
k<w noun toe | -22
k<w noun trouwens | 22
k<w noun trui | -35
k<w noun tussen | -33
k<w noun uit | -127
k<w noun uw | 36
k<w noun vader | -28
k<w noun van | -85
k<w noun vanaf | 40
k<w noun vanavond | -25
k<w noun vandaag | 50
k<w noun vast | -29
k<w noun vergeet | 100
k<w noun via | -22
k<w noun vindt | -33
k<w noun vol | -26
k<w noun volgende | 58
k<w noun volgens | 76
k<w noun vond | -20
k<w noun voordat | -28
k<w noun vraag | 123
k<w noun vriendelijke | 144
k<w noun vrij | -29
k<w noun vrijdag | 51
k<w noun vroeg | -40
k<w noun waar | -36
k<w noun waarin | -33
k<w noun waarom | -26
k<w noun waarop | -35
k<w noun wacht | -22
k<w noun wanneer | 26
k<w noun was | -155
k<w noun wat | 27
k<w noun water | -28
k<w noun weekend | -23
k<w noun weg | -24
k<w noun welke | 72
k<w noun wellicht | 28
k<w noun werd | -29
k<w noun werk | 39
k<w noun wie | 51
k<w noun wij | 113
k<w noun wil | -22
k<w noun willen | -22
k<w noun wilt | 39
k<w noun woensdag | 48
k<w noun worden | -21
k<w noun zak | -25
k<w noun zal | -25
k<w noun zat | -74
k<w noun zaten | -33
k<w noun ze | 35
k<w noun zeg | 56
k<w noun zegt | -58
k<w noun zet | 66
k<w noun zetten | -33
k<w noun zich | -25
k<w noun zien | -20
k<w noun ziet | -28
k<w noun zij | 141
k<w noun zijn | -30
k<w noun zijt | -32
k<w noun zit | -122
k<w noun zitten | -42
k<w noun zn | -35
k<w noun zo | 39
k<w noun zodat | -32
k<w noun zoekt | -25
k<w noun zondag | 24
k<w noun zullen | 125
k<w other dan | -31
k<w other dat | -49
k<w other de | 93
k<w other eens | -20
k<w other en | 73
k<w other het | 96
k<w other ja | -45
k<w other keer | -28
k<w other kerstdag | -23
k<w other kwartaal | -22
k<w other maar | -39
k<w other of | -22
k<w other op | -35
k<w other sorry | -30
k<w other van | -23
k<w other zeggen | -32
k<w other zijn | -24
k<w participle als | 28
k<w participle dan | -44
k<w participle dat | -38
k<w participle de | 94
k<w participle die | -44
k<w participle dit | 87
k<w participle door | -34
k<w participle een | 96
k<w participle en | -31
k<w participle er | 71
k<w participle ga | 75
k<w participle groet | 85
k<w participle groetjes | 41
k<w participle haar | 99
k<w participle heb | -25
k<w participle hebben | -21
k<w participle heeft | -26
k<w participle het | 181
k<w participle hij | 142
k<w participle hoor | -43
k<w participle ik | 220
k<w participle jij | 87
k<w participle kun | 60
k<w participle met | -24
k<w participle mijn | 48
k<w participle neem | 88
k<w participle of | -31
k<w participle omdat | -23
k<w participle van | 87
k<w participle wanneer | 37
k<w participle was | -27
k<w participle wat | -47
k<w participle wil | 65
k<w participle worden | -33
k<w participle wordt | -35
k<w participle ze | 109
k<w participle zijn | -33
k<w prep #money | -21
k<w prep #name | -66
k<w prep #time | -20
k<w prep achter | -25
k<w prep afloop | -34
k<w prep allebei | -36
k<w prep alles | -50
k<w prep bed | -28
k<w prep beginners | -30
k<w prep boven | -29
k<w prep breda | -20
k<w prep buiten | -32
k<w prep de | -85
k<w prep den | -26
k<w prep dezelfde | -25
k<w prep die | -151
k<w prep dinsdag | -58
k<w prep doen | -42
k<w prep donderdag | -34
k<w prep dr | -22
k<w prep eind | -20
k<w prep eindhoven | -23
k<w prep elk | -31
k<w prep elkaar | -27
k<w prep er | -21
k<w prep facebook | -28
k<w prep geen | -26
k<w prep groet | 40
k<w prep haar | -167
k<w prep had | -34
k<w prep harte | -28
k<w prep heeft | -20
k<w prep heel | -34
k<w prep hem | -60
k<w prep het | -32
k<w prep hetgeen | -26
k<w prep hier | 60
k<w prep hij | 57
k<w prep hockey | -20
k<w prep hoe | 71
k<w prep iedereen | -22
k<w prep ik | 90
k<w prep instagram | -31
k<w prep jas | 24
k<w prep je | -42
k<w prep jij | 106
k<w prep jou | -153
k<w prep juf | -22
k<w prep jullie | -35
k<w prep laten | -24
k<w prep lokaal | -23
k<w prep londen | -33
k<w prep lowie | -27
k<w prep maandag | -87
k<w prep maandagavond | -25
k<w prep maar | 25
k<w prep maat | -25
k<w prep mama | -25
k<w prep me | -24
k<w prep mei | -25
k<w prep mezelf | -26
k<w prep mij | -55
k<w prep mijn | -58
k<w prep milou | -23
k<w prep mn | -27
k<w prep moet | 39
k<w prep n | -22
k<w prep naar | -37
k<w prep ne | -29
k<w prep niets | -28
k<w prep nova | -32
k<w prep nu | -45
k<w prep of | -42
k<w prep om | -45
k<w prep ommen | -29
k<w prep ons | -121
k<w prep op | -62
k<w prep over | -23
k<w prep overleg | -20
k<w prep papa | -26
k<w prep paramaribo | -37
k<w prep plaats | -39
k<w prep polen | -23
k<w prep praten | -21
k<w prep rij | -28
k<w prep schiphol | -23
k<w prep school | -107
k<w prep schoot | -36
k<w prep schrijven | -21
k<w prep sjors | -28
k<w prep slaap | -32
k<w prep tafel | -67
k<w prep te | -53
k<w prep terug | -32
k<w prep tevoren | -24
k<w prep texel | -35
k<w prep tiktok | -39
k<w prep toen | 91
k<w prep tot | 22
k<w prep turnen | -22
k<w prep u | -36
k<w prep uit | -23
k<w prep uw | -94
k<w prep uwen | -29
k<w prep veilig | -31
k<w prep venlo | -20
k<w prep vinden | -23
k<w prep voetbal | -31
k<w prep voor | 23
k<w prep voorhand | -31
k<w prep vrijdag | -97
k<w prep water | -24
k<w prep wie | -21
k<w prep willen | 34
k<w prep woede | -27
k<w prep zeeland | -30
k<w prep zetten | -20
k<w prep zich | -24
k<w prep zolder | -25
k<w prep zondag | -39
k<w prep zondagavond | -27
k<w prep zwolle | -28
k<w sub #name | -27
k<w sub de | -119
k<w sub er | -23
k<w sub ge | -27
k<w sub het | -118
k<w sub hij | -62
k<w sub je | -148
k<w sub jij | -86
k<w sub jouw | -38
k<w sub jullie | -21
k<w sub uw | -25
k<w sub we | -28
k<w time #time | -167
k<w time 's | -24
k<w time achter | -26
k<w time anders | 112
k<w time april | -28
k<w time avond | -39
k<w time bel | -36
k<w time bereikbaar | -36
k<w time bij | -44
k<w time binnen | -34
k<w time blijft | 38
k<w time breng | -30
k<w time brengen | -21
k<w time dagen | -55
k<w time de | 54
k<w time december | -45
k<w time die | 116
k<w time dinsdag | 34
k<w time doe | 77
k<w time dus | 50
k<w time en | -24
k<w time er | 31
k<w time erna | -32
k<w time even | -22
k<w time februari | -35
k<w time ff | -30
k<w time geen | -25
k<w time goed | -29
k<w time graag | 56
k<w time groet | 97
k<w time groeten | 93
k<w time groetjes | 43
k<w time haar | -32
k<w time had | 24
k<w time heb | -58
k<w time houden | -24
k<w time hun | -45
k<w time iets | -26
k<w time ik | 67
k<w time in | -20
k<w time jaar | -65
k<w time januari | -31
k<w time jij | 80
k<w time jouw | 131
k<w time juli | -33
k<w time juni | -42
k<w time keer | -62
k<w time kilo | -25
k<w time kinderen | -24
k<w time kom | 27
k<w time kun | 77
k<w time laat | 43
k<w time lag | -21
k<w time langs | -21
k<w time ligt | -26
k<w time lukt | -22
k<w time maar | 53
k<w time maart | -41
k<w time mag | -28
k<w time man | -29
k<w time mee | -45
k<w time meenemen | -27
k<w time mei | -39
k<w time mg | -27
k<w time mijn | 105
k<w time min | -23
k<w time minuten | -59
k<w time naar | -95
k<w time nachten | -25
k<w time neem | 24
k<w time niet | -53
k<w time nodig | -27
k<w time november | -52
k<w time oktober | -25
k<w time om | -71
k<w time ophalen | -23
k<w time over | 32
k<w time overmaken | -33
k<w time pas | -33
k<w time procent | -34
k<w time ruilen | -26
k<w time sorry | 109
k<w time staan | -35
k<w time te | -26
k<w time terug | -64
k<w time tussen | 30
k<w time uit | -32
k<w time uur | -43
k<w time uw | 44
k<w time vanaf | 23
k<w time volgens | 67
k<w time vorige | 79
k<w time vrij | -33
k<w time vrijdag | 95
k<w time wat | 66
k<w time week | -114
k<w time weken | -64
k<w time wel | -20
k<w time werk | 30
k<w time weten | -24
k<w time willen | -27
k<w time woensdag | -27
k<w time zaterdag | 30
k<w time ze | 91
k<w time zet | 51
k<w time zo | 79
k<w time zo'n | -39
k<w time zoals | -32
k<w time zondag | -43
k<w who 's | -25
k<w who 't | -23
k<w who aan | -120
k<w who achter | -20
k<w who af | -22
k<w who akkoord | -29
k<w who al | -63
k<w who alle | -30
k<w who alles | -21
k<w who alsjeblieft | -20
k<w who antwoord | -23
k<w who arm | -32
k<w who begin | 25
k<w who belde | -26
k<w who bent | -42
k<w who betaald | -28
k<w who betaalt | -26
k<w who beter | -24
k<w who betreft | -32
k<w who bied | -21
k<w who binnen | -21
k<w who blauwe | -20
k<w who blijven | -21
k<w who brengt | -23
k<w who daar | -65
k<w who dak | -22
k<w who dat | -84
k<w who deed | -32
k<w who delen | -23
k<w who denk | 37
k<w who deze | -45
k<w who dezelfde | -35
k<w who ding | -21
k<w who dingen | -28
k<w who ditmaal | -21
k<w who doet | -50
k<w who donderdag | -28
k<w who dood | -28
k<w who door | -26
k<w who echt | -21
k<w who en | 20
k<w who ergens | -23
k<w who ermee | -26
k<w who eten | -25
k<w who filmpje | -32
k<w who gaat | -62
k<w who geen | -73
k<w who gehoord | -38
k<w who gemeentehuis | -24
k<w who gevonden | -27
k<w who gezien | -26
k<w who goed | -66
k<w who graag | -36
k<w who groet | 70
k<w who haal | -20
k<w who haar | -122
k<w who heb | -150
k<w who hem | -67
k<w who herinner | -37
k<w who hier | -39
k<w who hoe | 37
k<w who hoofd | -34
k<w who horloge | -21
k<w who hou | -26
k<w who iets | -31
k<w who ik | 42
k<w who intussen | -33
k<w who jaren | -29
k<w who jij | 78
k<w who jou | -24
k<w who kan | -45
k<w who kapot | -23
k<w who kijkt | -23
k<w who kind | -21
k<w who klopt | -23
k<w who kom | -33
k<w who komen | -22
k<w who kreeg | -27
k<w who krijg | -21
k<w who kun | 56
k<w who kunt | 22
k<w who laat | -71
k<w who laatste | -21
k<w who later | -22
k<w who leg | 32
k<w who leuk | -22
k<w who liever | -22
k<w who ligt | -63
k<w who lijkt | -29
k<w who maak | 22
k<w who maakt | -36
k<w who maandag | -20
k<w who mag | -104
k<w who me | -48
k<w who mee | -25
k<w who mens | -22
k<w who midden | -21
k<w who mijne | -24
k<w who minder | -27
k<w who mocht | -28
k<w who moest | -20
k<w who moet | -76
k<w who mogen | -30
k<w who na | -21
k<w who naar | -57
k<w who naast | -20
k<w who nam | -23
k<w who neemt | -24
k<w who netjes | -25
k<w who niet | -60
k<w who niets | -20
k<w who nieuwe | -23
k<w who nooit | -46
k<w who nu | -51
k<w who oefenen | -20
k<w who onder | -24
k<w who ontplof | -29
k<w who onze | 62
k<w who ook | -86
k<w who oudercontact | -24
k<w who over | -82
k<w who overigens | -24
k<w who pepijn | -25
k<w who praten | -23
k<w who precies | -33
k<w who prima | -27
k<w who rekeningnummer | -21
k<w who rigo | 37
k<w who schaam | -25
k<w who scheef | -34
k<w who scheelt | -23
k<w who schema | -21
k<w who schijnt | -25
k<w who schoolplein | -21
k<w who schoolreisje | -22
k<w who schrijft | -22
k<w who schrok | -36
k<w who sinds | -40
k<w who slaap | -21
k<w who slaapt | -27
k<w who soms | -28
k<w who staat | -20
k<w who stil | -32
k<w who stuurt | -21
k<w who te | -20
k<w who tegen | -31
k<w who teken | -27
k<w who tekenen | -26
k<w who telkens | -46
k<w who telt | -21
k<w who terug | -24
k<w who thuis | -23
k<w who toch | -20
k<w who trek | -21
k<w who tussen | -32
k<w who tweede | -21
k<w who vanaf | -29
k<w who vanavond | -35
k<w who vanzelf | -22
k<w who veld | -21
k<w who verder | -27
k<w who verdient | -23
k<w who vergeet | -32
k<w who vertelt | -33
k<w who verwacht | -32
k<w who verzoek | -25
k<w who vierde | -32
k<w who vind | -30
k<w who volgende | -26
k<w who vooral | -33
k<w who voortaan | -37
k<w who vorig | 42
k<w who vorige | -28
k<w who vrijdag | -79
k<w who vroeger | -24
k<w who waarom | 24
k<w who waren | -21
k<w who was | -97
k<w who water | -28
k<w who weer | -50
k<w who wel | -75
k<w who wilde | -21
k<w who word | -22
k<w who wou | -26
k<w who wél | -23
k<w who zeg | 32
k<w who zelf | -86
k<w who zet | -33
k<w who zij | -28
k<w who zit | -60
k<w who zo'n | 31
k<w who zodra | -32
k<w who zoiets | -32
k<w who zonder | -31
k<w who zorgen | -30
k<w whose #number | -32
k<w whose aandeel | -22
k<w whose akkoord | -35
k<w whose boekentas | -23
k<w whose bril | -29
k<w whose broer | -21
k<w whose bruiloft | -23
k<w whose dochter | -27
k<w whose eigen | -80
k<w whose handen | -23
k<w whose hond | -32
k<w whose huiswerk | -26
k<w whose huwelijk | -23
k<w whose jas | -21
k<w whose loon | -21
k<w whose m | -25
k<w whose mail | -22
k<w whose moeder | -76
k<w whose nicht | -23
k<w whose nieuwe | -49
k<w whose oom | -26
k<w whose opa | -21
k<w whose oude | -24
k<w whose paspoort | -31
k<w whose planning | -23
k<w whose rug | -22
k<w whose scheenbeschermers | -31
k<w whose stoel | -21
k<w whose tas | -37
k<w whose telefoon | -50
k<w whose vader | -26
k<w whose vel | -32
k<w whose voorkeur | -32
k<w whose vriend | -27
k<w whose vriendin | -21
k<w whose zijn | -36
k<w whose zoon | -32
k<w whose zus | -50
k<w whose zwemdiploma | -34
k> infinitive | -36
k> not | -26
k> participle | -79
k>> adj $ | -70
k>> adj adj | -29
k>> adj asks | -21
k>> adj det | -69
k>> adj infinitive | -20
k>> adj participle | -94
k>> adj prep | -57
k>> adj who | 26
k>> adv $ | -123
k>> adv adj | -256
k>> adv adv | -40
k>> adv and | -184
k>> adv asks | -146
k>> adv det | -25
k>> adv finite | 22
k>> adv mark | -41
k>> adv other | 23
k>> adv participle | -175
k>> and adv | -22
k>> and and | -24
k>> and asks | 70
k>> and mark | -29
k>> and not | -21
k>> and other | 63
k>> and sub | 29
k>> and time | -84
k>> and whose | -26
k>> asks adj | 64
k>> asks adv | -22
k>> asks finite | 74
k>> asks noun | 49
k>> asks time | 29
k>> asks who | -24
k>> det $ | -28
k>> det adv | -46
k>> det asks | -23
k>> det mark | -51
k>> det prep | -30
k>> det who | -42
k>> det whose | -25
k>> finite $ | -92
k>> finite and | -39
k>> finite asks | -115
k>> finite finite | -20
k>> finite infinitive | -163
k>> finite mark | -85
k>> finite participle | -149
k>> finite prep | -46
k>> finite who | 40
k>> infinitive $ | -151
k>> infinitive adj | -54
k>> infinitive adv | -155
k>> infinitive and | -62
k>> infinitive asks | -148
k>> infinitive det | -48
k>> infinitive infinitive | -252
k>> infinitive name | 29
k>> infinitive not | -22
k>> infinitive noun | -38
k>> infinitive participle | -34
k>> infinitive sub | -29
k>> infinitive time | -72
k>> name $ | 47
k>> name and | -31
k>> name prep | -27
k>> name who | -35
k>> not adv | -97
k>> not det | -95
k>> not finite | -83
k>> not infinitive | -59
k>> not mark | -56
k>> not noun | -99
k>> not who | -67
k>> noun $ | 83
k>> noun adv | -22
k>> noun asks | -85
k>> noun det | -55
k>> noun emoji | -25
k>> noun infinitive | -32
k>> noun name | 36
k>> noun not | -194
k>> noun participle | -86
k>> noun prep | -24
k>> noun sub | -67
k>> noun time | -23
k>> noun who | -26
k>> other infinitive | -20
k>> other not | -27
k>> other noun | -22
k>> other other | 28
k>> other sub | 41
k>> other who | 33
k>> other whose | -30
k>> participle $ | -49
k>> participle adj | -21
k>> participle adv | -70
k>> participle and | -120
k>> participle asks | -63
k>> participle det | -92
k>> participle infinitive | -55
k>> participle mark | -182
k>> participle noun | -107
k>> participle sub | -84
k>> participle who | -27
k>> prep $ | -63
k>> prep and | -147
k>> prep asks | 36
k>> prep finite | -35
k>> prep infinitive | -31
k>> prep mark | -43
k>> prep name | -60
k>> prep participle | -113
k>> prep prep | -253
k>> sub adv | -23
k>> sub prep | -30
k>> time $ | -36
k>> time adv | -95
k>> time asks | -33
k>> time det | -20
k>> time finite | 20
k>> time infinitive | -20
k>> time other | -21
k>> time participle | -103
k>> time sub | -24
k>> time who | -93
k>> time whose | -26
k>> who $ | -79
k>> who adj | -24
k>> who adv | -139
k>> who and | -167
k>> who det | -231
k>> who finite | 36
k>> who infinitive | -27
k>> who mark | -55
k>> who not | -202
k>> who other | -20
k>> who participle | -99
k>> who prep | -104
k>> who sub | -118
k>> who who | -335
k>> who whose | -164
k>> whose adv | -33
k>> whose finite | -27
k>> whose who | -27
k>>> adj $ $ | -70
k>>> adj adj mark | -29
k>>> adj adj noun | 22
k>>> adj adj sub | -25
k>>> adj adv adv | -25
k>>> adj adv and | -32
k>>> adj adv det | -27
k>>> adj adv infinitive | 59
k>>> adj adv mark | -27
k>>> adj adv noun | -31
k>>> adj and finite | -20
k>>> adj and time | -23
k>>> adj and whose | -28
k>>> adj asks finite | -23
k>>> adj det noun | -55
k>>> adj finite $ | -28
k>>> adj finite adj | 68
k>>> adj finite adv | -38
k>>> adj finite and | -32
k>>> adj finite infinitive | -29
k>>> adj finite mark | 21
k>>> adj finite noun | -37
k>>> adj finite participle | -26
k>>> adj finite prep | -55
k>>> adj infinitive $ | -22
k>>> adj infinitive finite | -28
k>>> adj infinitive infinitive | -21
k>>> adj infinitive noun | -21
k>>> adj infinitive sub | -25
k>>> adj infinitive who | -25
k>>> adj mark adj | 40
k>>> adj mark adv | -20
k>>> adj mark and | -44
k>>> adj mark prep | -29
k>>> adj mark sub | -28
k>>> adj mark time | -34
k>>> adj noun $ | -30
k>>> adj noun infinitive | 25
k>>> adj noun not | -22
k>>> adj noun noun | -29
k>>> adj noun other | 66
k>>> adj noun participle | -36
k>>> adj noun prep | -51
k>>> adj noun whose | -22
k>>> adj other noun | -20
k>>> adj participle and | -23
k>>> adj participle finite | -21
k>>> adj participle infinitive | -20
k>>> adj participle mark | -21
k>>> adj participle prep | -24
k>>> adj prep adj | -23
k>>> adj prep det | -106
k>>> adj prep infinitive | -33
k>>> adj prep noun | -72
k>>> adj prep prep | -29
k>>> adj prep time | -24
k>>> adj time finite | -29
k>>> adj time prep | -24
k>>> adj who adv | 90
k>>> adj who finite | -30
k>>> adj who infinitive | 72
k>>> adj who who | 33
k>>> adv $ $ | -123
k>>> adv adj finite | -49
k>>> adv adj noun | -33
k>>> adv adj prep | -54
k>>> adv adv adj | -48
k>>> adv adv adv | -90
k>>> adv adv infinitive | -63
k>>> adv adv not | -42
k>>> adv adv participle | -20
k>>> adv adv prep | -153
k>>> adv and adv | -20
k>>> adv and det | -21
k>>> adv and finite | -21
k>>> adv and who | -33
k>>> adv asks adj | -32
k>>> adv asks who | -40
k>>> adv det adv | -20
k>>> adv det mark | -35
k>>> adv det noun | -42
k>>> adv det other | -27
k>>> adv det prep | -32
k>>> adv finite adj | 23
k>>> adv finite and | -39
k>>> adv finite asks | -22
k>>> adv finite det | 33
k>>> adv finite finite | -73
k>>> adv finite infinitive | -51
k>>> adv finite mark | -108
k>>> adv finite sub | -31
k>>> adv finite who | 85
k>>> adv infinitive $ | -32
k>>> adv infinitive adv | 45
k>>> adv infinitive and | -35
k>>> adv infinitive asks | -22
k>>> adv infinitive det | -25
k>>> adv infinitive infinitive | -70
k>>> adv infinitive mark | -78
k>>> adv infinitive sub | -22
k>>> adv infinitive time | -35
k>>> adv infinitive who | 30
k>>> adv infinitive whose | -22
k>>> adv mark adv | -60
k>>> adv mark and | -70
k>>> adv mark finite | -28
k>>> adv not det | -53
k>>> adv not prep | -103
k>>> adv not sub | -21
k>>> adv noun $ | -53
k>>> adv noun adv | -46
k>>> adv noun and | 26
k>>> adv noun asks | -23
k>>> adv noun det | -30
k>>> adv noun finite | -29
k>>> adv noun infinitive | -21
k>>> adv noun mark | -96
k>>> adv noun sub | 88
k>>> adv noun who | 45
k>>> adv other adv | -29
k>>> adv other mark | 112
k>>> adv other prep | 27
k>>> adv participle det | -25
k>>> adv participle finite | -23
k>>> adv participle infinitive | -21
k>>> adv participle mark | -26
k>>> adv participle noun | -21
k>>> adv participle prep | -22
k>>> adv prep finite | -33
k>>> adv prep mark | -22
k>>> adv prep sub | 36
k>>> adv prep who | -214
k>>> adv prep whose | -120
k>>> adv sub det | 26
k>>> adv sub who | -140
k>>> adv time $ | -36
k>>> adv time adv | 38
k>>> adv time det | 82
k>>> adv time infinitive | -33
k>>> adv time participle | -23
k>>> adv time prep | -77
k>>> adv who adv | -21
k>>> adv who asks | 37
k>>> adv who det | -25
k>>> adv who finite | -28
k>>> adv who infinitive | -28
k>>> adv who participle | -22
k>>> adv who prep | -89
k>>> adv whose adj | -32
k>>> and adj and | -45
k>>> and adj mark | 86
k>>> and adv adj | -27
k>>> and adv finite | -27
k>>> and adv not | -35
k>>> and adv prep | -57
k>>> and adv who | 51
k>>> and asks adj | 58
k>>> and asks finite | 110
k>>> and asks who | -38
k>>> and det adj | 24
k>>> and det noun | -32
k>>> and det other | -30
k>>> and finite adj | -26
k>>> and finite adv | -24
k>>> and finite det | -28
k>>> and finite mark | -23
k>>> and finite not | -21
k>>> and finite noun | 138
k>>> and finite prep | -22
k>>> and finite sub | -38
k>>> and finite who | 57
k>>> and finite whose | 38
k>>> and infinitive asks | -38
k>>> and infinitive finite | -31
k>>> and infinitive mark | -34
k>>> and infinitive who | 25
k>>> and mark who | -32
k>>> and not adv | -28
k>>> and not det | -31
k>>> and not mark | 23
k>>> and not prep | -47
k>>> and not who | -25
k>>> and noun and | -25
k>>> and noun finite | -45
k>>> and noun time | -33
k>>> and noun who | 27
k>>> and other mark | 122
k>>> and other prep | 39
k>>> and other who | -38
k>>> and prep prep | -26
k>>> and prep who | -22
k>>> and sub who | 43
k>>> and time adv | -26
k>>> and time finite | -42
k>>> and time prep | -85
k>>> and time time | -49
k>>> and time who | -21
k>>> and who det | -31
k>>> and who infinitive | -20
k>>> and who mark | 41
k>>> and who prep | 22
k>>> and whose noun | -24
k>>> asks adj finite | 99
k>>> asks adv adv | 45
k>>> asks adv finite | -20
k>>> asks adv noun | -29
k>>> asks adv prep | -37
k>>> asks adv who | -29
k>>> asks det adj | -24
k>>> asks finite det | 107
k>>> asks finite finite | -33
k>>> asks finite noun | 78
k>>> asks finite prep | -51
k>>> asks finite who | 51
k>>> asks finite whose | 73
k>>> asks infinitive who | 67
k>>> asks noun finite | 109
k>>> asks noun who | -40
k>>> asks prep infinitive | -25
k>>> asks prep who | -31
k>>> asks who adj | -30
k>>> asks who adv | 39
k>>> asks who det | -35
k>>> asks who finite | -55
k>>> asks who not | -34
k>>> asks who prep | -31
k>>> asks who time | 61
k>>> det $ $ | -28
k>>> det adj adv | -22
k>>> det adj mark | -22
k>>> det adj participle | -24
k>>> det adj time | 20
k>>> det adj who | -33
k>>> det adv adj | -21
k>>> det adv det | -23
k>>> det adv time | -20
k>>> det det adj | -22
k>>> det finite finite | -27
k>>> det finite infinitive | -21
k>>> det finite mark | -23
k>>> det finite prep | -22
k>>> det finite who | 41
k>>> det mark and | -21
k>>> det mark noun | -20
k>>> det noun $ | -92
k>>> det noun adv | -88
k>>> det noun and | -54
k>>> det noun asks | -106
k>>> det noun det | -191
k>>> det noun finite | 75
k>>> det noun infinitive | -26
k>>> det noun not | -96
k>>> det noun other | -20
k>>> det noun participle | -192
k>>> det noun time | -39
k>>> det noun whose | -86
k>>> det other and | 37
k>>> det participle and | -28
k>>> det participle mark | 29
k>>> det participle prep | -20
k>>> det participle who | -23
k>>> det prep det | -22
k>>> det prep who | -22
k>>> det prep whose | -25
k>>> det time and | -23
k>>> det time who | 32
k>>> det who finite | -23
k>>> finite $ $ | -92
k>>> finite adj $ | 29
k>>> finite adj finite | -23
k>>> finite adj infinitive | 34
k>>> finite adj who | -22
k>>> finite adj whose | -21
k>>> finite adv adv | 34
k>>> finite adv and | -27
k>>> finite adv finite | -33
k>>> finite adv infinitive | -92
k>>> finite adv not | -94
k>>> finite adv other | 38
k>>> finite adv sub | -35
k>>> finite adv whose | -34
k>>> finite and finite | -43
k>>> finite and not | -30
k>>> finite and other | -33
k>>> finite and sub | -27
k>>> finite and who | -85
k>>> finite and whose | -24
k>>> finite asks adv | -23
k>>> finite asks who | -29
k>>> finite det other | -25
k>>> finite det time | -32
k>>> finite finite adj | 47
k>>> finite finite and | -25
k>>> finite finite finite | -28
k>>> finite finite mark | -93
k>>> finite finite who | -78
k>>> finite infinitive and | -28
k>>> finite infinitive infinitive | -55
k>>> finite infinitive mark | -93
k>>> finite infinitive noun | -37
k>>> finite infinitive time | -22
k>>> finite infinitive who | -69
k>>> finite infinitive whose | -29
k>>> finite mark adj | -21
k>>> finite mark adv | -83
k>>> finite mark and | -152
k>>> finite mark asks | -22
k>>> finite mark finite | -159
k>>> finite mark noun | 51
k>>> finite mark prep | -60
k>>> finite mark sub | -24
k>>> finite mark who | -157
k>>> finite not adj | -22
k>>> finite not finite | -25
k>>> finite noun $ | -135
k>>> finite noun adj | -31
k>>> finite noun adv | 59
k>>> finite noun asks | -20
k>>> finite noun finite | -45
k>>> finite noun infinitive | -29
k>>> finite noun mark | -158
k>>> finite noun other | 30
k>>> finite noun prep | -32
k>>> finite noun time | 46
k>>> finite noun who | 23
k>>> finite other mark | -42
k>>> finite other noun | -21
k>>> finite other other | -32
k>>> finite participle asks | -23
k>>> finite participle mark | -71
k>>> finite participle prep | -35
k>>> finite participle who | -46
k>>> finite prep adj | -39
k>>> finite prep adv | -29
k>>> finite prep and | 34
k>>> finite prep det | -22
k>>> finite prep infinitive | -95
k>>> finite prep time | -172
k>>> finite prep whose | -172
k>>> finite sub who | -24
k>>> finite time adv | -61
k>>> finite time finite | -21
k>>> finite time mark | -64
k>>> finite time not | 24
k>>> finite time noun | -119
k>>> finite time who | -23
k>>> finite who $ | 43
k>>> finite who adj | 24
k>>> finite who adv | 32
k>>> finite who asks | 23
k>>> finite who det | 23
k>>> finite who finite | -211
k>>> finite who not | -24
k>>> finite who other | 38
k>>> finite who prep | 21
k>>> finite who time | 32
k>>> finite who who | 91
k>>> finite who whose | 31
k>>> finite whose adv | -26
k>>> infinitive $ $ | -151
k>>> infinitive adj finite | -24
k>>> infinitive adj noun | -30
k>>> infinitive adj who | -28
k>>> infinitive adv finite | -22
k>>> infinitive adv noun | -20
k>>> infinitive adv prep | -28
k>>> infinitive adv time | -24
k>>> infinitive and adj | -27
k>>> infinitive and adv | -21
k>>> infinitive and det | -29
k>>> infinitive and finite | -50
k>>> infinitive and infinitive | -22
k>>> infinitive and who | -104
k>>> infinitive asks who | -35
k>>> infinitive det noun | -37
k>>> infinitive det time | -28
k>>> infinitive finite adv | -42
k>>> infinitive finite finite | -30
k>>> infinitive finite mark | -80
k>>> infinitive finite sub | -33
k>>> infinitive finite time | -27
k>>> infinitive infinitive and | -38
k>>> infinitive infinitive mark | -63
k>>> infinitive infinitive noun | -20
k>>> infinitive infinitive prep | -35
k>>> infinitive infinitive who | -27
k>>> infinitive mark $ | -25
k>>> infinitive mark adj | -21
k>>> infinitive mark adv | -133
k>>> infinitive mark and | -151
k>>> infinitive mark infinitive | -23
k>>> infinitive mark not | -35
k>>> infinitive mark noun | 47
k>>> infinitive mark prep | -81
k>>> infinitive mark time | -21
k>>> infinitive mark who | -29
k>>> infinitive mark whose | -28
k>>> infinitive noun $ | -104
k>>> infinitive noun and | 33
k>>> infinitive noun finite | -110
k>>> infinitive noun prep | -26
k>>> infinitive noun sub | -26
k>>> infinitive noun who | -30
k>>> infinitive other mark | -33
k>>> infinitive participle mark | -22
k>>> infinitive participle prep | -28
k>>> infinitive prep adv | -28
k>>> infinitive prep asks | -22
k>>> infinitive prep infinitive | -28
k>>> infinitive sub det | -31
k>>> infinitive time adv | -29
k>>> infinitive time noun | -27
k>>> infinitive time prep | -27
k>>> infinitive time time | -20
k>>> infinitive who adj | -26
k>>> infinitive who adv | 49
k>>> infinitive who and | -34
k>>> infinitive who det | 63
k>>> infinitive who finite | -96
k>>> infinitive who not | -20
k>>> infinitive who prep | 50
k>>> infinitive who time | 41
k>>> infinitive who whose | -42
k>>> infinitive whose adj | -32
k>>> infinitive whose noun | -20
k>>> name $ $ | 47
k>>> name finite time | -29
k>>> name mark $ | -26
k>>> name who finite | -35
k>>> not adj det | -26
k>>> not adj finite | -21
k>>> not adj noun | -21
k>>> not det noun | -54
k>>> not mark and | -20
k>>> not noun participle | -22
k>>> not participle sub | 23
k>>> not participle who | 32
k>>> not prep det | -34
k>>> not prep noun | -51
k>>> not who adj | -20
k>>> not whose noun | -21
k>>> noun $ $ | 83
k>>> noun adj and | 31
k>>> noun adj finite | -113
k>>> noun adj infinitive | -55
k>>> noun adj mark | -58
k>>> noun adj participle | -20
k>>> noun adj prep | -22
k>>> noun adv and | -33
k>>> noun adv finite | -105
k>>> noun adv participle | -20
k>>> noun adv time | -72
k>>> noun adv who | -88
k>>> noun adv whose | -31
k>>> noun and adv | -109
k>>> noun and finite | -46
k>>> noun and mark | 27
k>>> noun and sub | -25
k>>> noun and time | -44
k>>> noun and who | -75
k>>> noun and whose | -40
k>>> noun asks adv | -27
k>>> noun asks finite | -79
k>>> noun asks infinitive | -27
k>>> noun asks who | -65
k>>> noun det adj | -51
k>>> noun det mark | 70
k>>> noun det noun | -61
k>>> noun det prep | -26
k>>> noun finite $ | -54
k>>> noun finite adv | 63
k>>> noun finite and | -40
k>>> noun finite det | 25
k>>> noun finite finite | -65
k>>> noun finite infinitive | -69
k>>> noun finite mark | -115
k>>> noun finite participle | -28
k>>> noun finite time | 82
k>>> noun finite whose | 23
k>>> noun infinitive $ | -46
k>>> noun infinitive adv | 23
k>>> noun infinitive infinitive | -84
k>>> noun infinitive mark | -45
k>>> noun infinitive noun | -29
k>>> noun infinitive sub | -27
k>>> noun mark adv | -203
k>>> noun mark and | -237
k>>> noun mark det | -24
k>>> noun mark finite | -41
k>>> noun mark not | -20
k>>> noun mark noun | 131
k>>> noun mark prep | -127
k>>> noun mark sub | -66
k>>> noun mark time | -128
k>>> noun mark who | -83
k>>> noun not det | -29
k>>> noun not prep | -46
k>>> noun noun $ | -24
k>>> noun noun adj | -34
k>>> noun noun and | -25
k>>> noun noun who | -30
k>>> noun noun whose | -48
k>>> noun other adv | -20
k>>> noun other finite | -35
k>>> noun other other | -38
k>>> noun other prep | -38
k>>> noun other sub | -29
k>>> noun other time | -29
k>>> noun other who | -26
k>>> noun participle infinitive | -23
k>>> noun participle mark | -113
k>>> noun participle noun | -36
k>>> noun participle other | -29
k>>> noun participle prep | -115
k>>> noun participle who | -87
k>>> noun prep adj | -89
k>>> noun prep adv | -40
k>>> noun prep and | -33
k>>> noun prep asks | -45
k>>> noun prep finite | -148
k>>> noun prep other | -23
k>>> noun prep participle | -28
k>>> noun prep prep | -102
k>>> noun prep who | -32
k>>> noun prep whose | -43
k>>> noun sub det | -42
k>>> noun sub noun | -22
k>>> noun sub who | -34
k>>> noun time adv | -39
k>>> noun time and | -40
k>>> noun time finite | -28
k>>> noun time participle | -23
k>>> noun time time | -30
k>>> noun time who | -56
k>>> noun who asks | -21
k>>> noun who det | -23
k>>> noun who finite | -119
k>>> noun who infinitive | 22
k>>> noun who noun | -175
k>>> noun who whose | 24
k>>> other adj noun | -39
k>>> other adv det | -33
k>>> other and other | -24
k>>> other finite adv | -34
k>>> other infinitive prep | -46
k>>> other mark adv | -33
k>>> other mark and | -22
k>>> other mark det | 42
k>>> other mark time | 62
k>>> other mark who | 33
k>>> other noun $ | -22
k>>> other noun and | -27
k>>> other noun det | -23
k>>> other noun noun | -32
k>>> other noun participle | -31
k>>> other noun prep | -68
k>>> other noun time | -35
k>>> other other mark | 79
k>>> other sub who | 25
k>>> other whose noun | -30
k>>> participle $ $ | -49
k>>> participle and who | -37
k>>> participle asks finite | -20
k>>> participle det adj | -20
k>>> participle det noun | -66
k>>> participle finite det | -22
k>>> participle finite finite | -23
k>>> participle finite mark | -35
k>>> participle infinitive prep | -27
k>>> participle infinitive who | -22
k>>> participle mark and | -41
k>>> participle mark finite | -22
k>>> participle mark noun | -31
k>>> participle mark who | -53
k>>> participle noun mark | -21
k>>> participle prep finite | -26
k>>> participle prep infinitive | -23
k>>> participle prep noun | -35
k>>> participle prep prep | -21
k>>> participle prep time | -31
k>>> participle prep who | -50
k>>> participle sub who | -53
k>>> participle time finite | -31
k>>> participle who adv | 36
k>>> participle who finite | -176
k>>> participle who noun | -33
k>>> prep $ $ | -63
k>>> prep adj adv | -22
k>>> prep adj finite | 112
k>>> prep adj infinitive | 20
k>>> prep adj who | -31
k>>> prep adv $ | 67
k>>> prep adv adv | -49
k>>> prep adv finite | 39
k>>> prep adv mark | 28
k>>> prep adv prep | -49
k>>> prep adv time | -40
k>>> prep adv who | -25
k>>> prep and finite | -23
k>>> prep and prep | -36
k>>> prep and time | -20
k>>> prep and who | -28
k>>> prep asks finite | 35
k>>> prep asks noun | 55
k>>> prep det adv | -43
k>>> prep det finite | -20
k>>> prep det prep | 23
k>>> prep finite adv | -20
k>>> prep finite det | -32
k>>> prep finite finite | 43
k>>> prep finite infinitive | -37
k>>> prep finite noun | -40
k>>> prep finite prep | -29
k>>> prep finite who | -30
k>>> prep infinitive and | -50
k>>> prep infinitive asks | -23
k>>> prep infinitive det | -21
k>>> prep infinitive infinitive | -58
k>>> prep infinitive mark | -92
k>>> prep infinitive noun | -45
k>>> prep infinitive other | -21
k>>> prep infinitive sub | -28
k>>> prep infinitive who | -102
k>>> prep mark adj | -26
k>>> prep mark adv | -58
k>>> prep mark and | -64
k>>> prep mark det | -29
k>>> prep mark finite | -22
k>>> prep mark prep | -20
k>>> prep name mark | -28
k>>> prep noun adj | -50
k>>> prep noun adv | -107
k>>> prep noun and | -49
k>>> prep noun mark | -113
k>>> prep noun not | -30
k>>> prep noun noun | -58
k>>> prep noun participle | -127
k>>> prep noun sub | -52
k>>> prep noun who | -105
k>>> prep other mark | -34
k>>> prep other noun | -26
k>>> prep participle and | -23
k>>> prep participle mark | -25
k>>> prep participle noun | -21
k>>> prep participle prep | -25
k>>> prep participle who | -30
k>>> prep prep det | -63
k>>> prep prep infinitive | -59
k>>> prep prep noun | -43
k>>> prep prep who | -38
k>>> prep prep whose | -34
k>>> prep sub who | -96
k>>> prep time asks | -24
k>>> prep time det | -93
k>>> prep time finite | 69
k>>> prep time not | -27
k>>> prep time noun | -35
k>>> prep time other | -40
k>>> prep time participle | -28
k>>> prep time prep | -24
k>>> prep time sub | -35
k>>> prep time who | -130
k>>> prep time whose | -28
k>>> prep who $ | -27
k>>> prep who adv | -90
k>>> prep who and | -69
k>>> prep who asks | -41
k>>> prep who det | -131
k>>> prep who finite | 37
k>>> prep who infinitive | -25
k>>> prep who mark | -187
k>>> prep who participle | -97
k>>> prep who prep | -306
k>>> prep who sub | -26
k>>> prep who time | 39
k>>> prep who whose | -22
k>>> prep whose adj | 35
k>>> prep whose adv | -24
k>>> prep whose finite | -39
k>>> prep whose other | 64
k>>> prep whose participle | -30
k>>> prep whose prep | -27
k>>> prep whose time | -20
k>>> sub adv det | -32
k>>> sub det adj | -21
k>>> sub noun adv | -26
k>>> sub noun finite | -28
k>>> sub noun noun | 20
k>>> sub who adj | 20
k>>> sub who adv | 20
k>>> sub who and | -32
k>>> sub who finite | -93
k>>> sub who noun | -67
k>>> sub who other | -35
k>>> sub who time | 64
k>>> sub who whose | 22
k>>> sub whose adj | 63
k>>> sub whose noun | -34
k>>> time $ $ | -36
k>>> time adj finite | -29
k>>> time adv adv | -34
k>>> time adv det | -20
k>>> time adv finite | -57
k>>> time adv mark | -27
k>>> time adv noun | -32
k>>> time adv participle | -24
k>>> time adv prep | -73
k>>> time and finite | -34
k>>> time and not | -29
k>>> time and who | -55
k>>> time det noun | -43
k>>> time det time | 27
k>>> time finite adv | 42
k>>> time finite and | -20
k>>> time finite det | -33
k>>> time finite sub | -29
k>>> time finite who | 42
k>>> time infinitive $ | -22
k>>> time infinitive and | -31
k>>> time infinitive asks | -20
k>>> time infinitive infinitive | -28
k>>> time infinitive mark | -34
k>>> time infinitive noun | -21
k>>> time infinitive other | -26
k>>> time infinitive prep | -41
k>>> time mark adv | -60
k>>> time mark and | -92
k>>> time mark det | 37
k>>> time mark finite | -44
k>>> time mark other | 56
k>>> time mark prep | -72
k>>> time not adv | -31
k>>> time not participle | 64
k>>> time not prep | -32
k>>> time noun $ | -75
k>>> time noun adv | -73
k>>> time noun det | -44
k>>> time noun infinitive | -29
k>>> time noun sub | 26
k>>> time noun time | -20
k>>> time noun whose | -30
k>>> time participle infinitive | -21
k>>> time prep and | -32
k>>> time prep det | -196
k>>> time prep finite | -20
k>>> time prep infinitive | -23
k>>> time prep noun | -41
k>>> time prep prep | -20
k>>> time prep time | 22
k>>> time prep whose | -90
k>>> time time adj | -21
k>>> time time adv | -132
k>>> time time and | -85
k>>> time time asks | -22
k>>> time time finite | 68
k>>> time time noun | -47
k>>> time time other | -25
k>>> time time participle | -47
k>>> time time prep | -104
k>>> time time sub | -31
k>>> time time who | -29
k>>> time who det | -21
k>>> time who finite | -50
k>>> time who noun | -21
k>>> time who prep | -24
k>>> time who time | -20
k>>> time whose noun | -24
k>>> who $ $ | -79
k>>> who adj adj | -27
k>>> who adj finite | -102
k>>> who adj mark | -37
k>>> who adj other | -23
k>>> who adv adj | -57
k>>> who adv adv | -150
k>>> who adv and | -28
k>>> who adv finite | -112
k>>> who adv infinitive | -73
k>>> who adv not | -73
k>>> who adv noun | -110
k>>> who adv time | -39
k>>> who adv who | -63
k>>> who and asks | -20
k>>> who and det | -26
k>>> who and prep | -33
k>>> who asks adv | 20
k>>> who asks finite | -21
k>>> who asks noun | -24
k>>> who asks prep | 25
k>>> who det adj | -45
k>>> who det noun | -156
k>>> who finite $ | -40
k>>> who finite adv | 44
k>>> who finite and | -51
k>>> who finite asks | -24
k>>> who finite det | 77
k>>> who finite finite | -39
k>>> who finite infinitive | -55
k>>> who finite mark | -33
k>>> who finite not | 38
k>>> who finite noun | -68
k>>> who finite other | -41
k>>> who finite prep | 27
k>>> who finite sub | 53
k>>> who finite time | 109
k>>> who finite who | 60
k>>> who finite whose | 88
k>>> who infinitive infinitive | -40
k>>> who infinitive mark | -57
k>>> who infinitive noun | -37
k>>> who mark adj | -27
k>>> who mark and | -66
k>>> who mark noun | -39
k>>> who mark time | -20
k>>> who mark who | -74
k>>> who not det | -41
k>>> who not finite | -24
k>>> who not prep | -61
k>>> who noun $ | -59
k>>> who noun adj | -44
k>>> who noun and | -117
k>>> who noun det | -53
k>>> who noun finite | 59
k>>> who noun other | -21
k>>> who noun participle | -80
k>>> who noun time | -87
k>>> who other adj | -34
k>>> who other finite | -25
k>>> who other mark | -24
k>>> who other noun | -38
k>>> who other prep | -22
k>>> who participle finite | -55
k>>> who participle mark | -41
k>>> who participle prep | -30
k>>> who prep det | -55
k>>> who prep finite | -28
k>>> who prep infinitive | -61
k>>> who prep noun | -133
k>>> who prep participle | -24
k>>> who prep prep | -48
k>>> who prep time | -24
k>>> who prep who | -184
k>>> who sub det | -25
k>>> who sub who | -69
k>>> who time adj | -20
k>>> who time det | -22
k>>> who time infinitive | -33
k>>> who time noun | -25
k>>> who who adj | -30
k>>> who who adv | -62
k>>> who who finite | -96
k>>> who who infinitive | -23
k>>> who who not | -31
k>>> who who noun | -96
k>>> who who prep | -87
k>>> who who time | -27
k>>> who who who | -29
k>>> who whose noun | -137
k>>> who whose time | -20
k>>> whose adj finite | 42
k>>> whose finite adv | -33
k>>> whose noun $ | -32
k>>> whose noun adj | -81
k>>> whose noun adv | -92
k>>> whose noun asks | -24
k>>> whose noun det | -80
k>>> whose noun finite | 122
k>>> whose noun not | -61
k>>> whose noun participle | -32
k>>> whose noun prep | -34
k>>> whose noun time | -36
k>>> whose noun who | -63
k>>> whose noun whose | -27
k>>> whose time finite | 73
k>>> whose time who | -27
left 2 | -98
since 1 | -164
since 2 | -28
since 3-4 | -116
since 5-7 | -62
since many | 78
verb later | -24
w<k " adv | -28
w<k " finite | 32
w<k " noun | -25
w<k " prep | -42
w<k " who | 56
w<k #money and | -48
w<k #money asks | 123
w<k #money det | 55
w<k #money finite | 29
w<k #money noun | 45
w<k #money time | 61
w<k #money who | 54
w<k #money whose | 108
w<k #name noun | 20
w<k #name who | 57
w<k #number adv | 23
w<k #number noun | -92
w<k #number time | -354
w<k #number whose | 40
w<k #time adj | -20
w<k #time noun | 73
w<k #time other | 58
w<k #time sub | 96
w<k #time time | 20
w<k #time who | 55
w<k #time whose | 51
w<k ' prep | -22
w<k ' who | -24
w<k 's noun | -69
w<k , adj | -111
w<k , and | -199
w<k , asks | -24
w<k , finite | -116
w<k , not | -38
w<k , participle | 39
w<k , prep | 21
w<k , sub | -160
w<k . det | -48
w<k . noun | -43
w<k / noun | -23
w<k : adj | -28
w<k : adv | -29
w<k : prep | -27
w<k : time | 21
w<k : who | -88
w<k ; det | -21
w<k ; who | -44
w<k aan and | 20
w<k aan asks | -26
w<k aan finite | 38
w<k aan noun | 22
w<k aan sub | 21
w<k achter det | -32
w<k achter who | -22
w<k adam finite | -22
w<k adres finite | -29
w<k adres prep | -26
w<k af and | -40
w<k af noun | 81
w<k af participle | 30
w<k af who | 121
w<k afgesproken who | -34
w<k afspraak infinitive | -29
w<k afspraak prep | -33
w<k agenda finite | -25
w<k akkoord finite | -33
w<k akkoord prep | 32
w<k al adv | -23
w<k al det | -70
w<k al participle | -64
w<k al prep | -109
w<k al time | -33
w<k al whose | -23
w<k alimentatie prep | -24
w<k alle noun | -44
w<k allebei adj | -49
w<k allebei det | -42
w<k allebei infinitive | 27
w<k allebei who | 23
w<k alleen and | -37
w<k alleen det | -29
w<k alleen prep | -48
w<k alleen time | -34
w<k alleen whose | -37
w<k alles adv | -21
w<k alles asks | -59
w<k alles finite | 29
w<k alles prep | -60
w<k als det | -53
w<k als finite | -24
w<k als noun | -96
w<k als other | -29
w<k als prep | -21
w<k als time | -22
w<k als who | -78
w<k altijd det | -27
w<k altijd noun | -29
w<k altijd prep | -29
w<k altijd time | -29
w<k altijd who | -23
w<k amina finite | -21
w<k ander noun | -32
w<k anders adv | -23
w<k anders finite | -74
w<k anders infinitive | -21
w<k anders prep | -25
w<k anders who | -32
w<k antwoord prep | -28
w<k apotheek prep | -28
w<k app adv | -29
w<k app finite | -26
w<k app who | 31
w<k april finite | -20
w<k april infinitive | -20
w<k april prep | -30
w<k artikel time | -35
w<k augustus finite | 58
w<k augustus prep | -24
w<k auto and | -41
w<k auto prep | 35
w<k avond adv | -23
w<k avond det | -34
w<k avond finite | -32
w<k avond noun | -37
w<k avonds det | -39
w<k baas finite | -30
w<k bang finite | -27
w<k bank prep | -39
w<k bas finite | -25
w<k bed and | -31
w<k bed finite | -20
w<k bedraagt time | -21
w<k bedrag prep | -29
w<k beetje adj | -23
w<k beetje det | -29
w<k beetje prep | -28
w<k begin prep | -38
w<k beginnen prep | -33
w<k begint prep | -22
w<k begint time | -30
w<k begrijp sub | -30
w<k bellen finite | 87
w<k bellen time | 69
w<k belmoment prep | -37
w<k belt noun | -27
w<k ben adj | -20
w<k ben noun | 26
w<k ben prep | -27
w<k bent noun | -38
w<k bent participle | -29
w<k bericht prep | 25
w<k best noun | 43
w<k best sub | 23
w<k bestaat det | -34
w<k beste noun | -27
w<k betaalt who | 29
w<k betalen finite | 35
w<k betalen prep | -48
w<k beter adv | -23
w<k beter prep | -24
w<k beugel prep | -25
w<k bezoek prep | -27
w<k bij adv | 72
w<k bij and | 29
w<k bij asks | -28
w<k bij det | -21
w<k bij noun | -29
w<k bij prep | -26
w<k bij who | -114
w<k bijdrage prep | -22
w<k bijlage finite | 42
w<k binnen det | -28
w<k binnen finite | -25
w<k binnen prep | 29
w<k blauwe noun | -27
w<k blijft adv | -22
w<k blijft infinitive | -21
w<k blijft prep | -30
w<k blijkbaar prep | -25
w<k boek prep | -25
w<k boom finite | 26
w<k boos prep | -26
w<k boterham prep | 31
w<k boven det | -40
w<k breng noun | -32
w<k breng who | -51
w<k brengen prep | 36
w<k brengt noun | -42
w<k brief finite | 39
w<k brief prep | -28
w<k briefje prep | -26
w<k bril prep | -28
w<k broer prep | -34
w<k bruiloft prep | -22
w<k bus finite | -32
w<k camping prep | -38
w<k contributie prep | -23
w<k cursus prep | -32
w<k d'r noun | -23
w<k da finite | -38
w<k da noun | -35
w<k daar adj | -21
w<k daar adv | -21
w<k daar finite | -113
w<k daar prep | -31
w<k daarna finite | -30
w<k daarna infinitive | -30
w<k daarna prep | -20
w<k daarom finite | -25
w<k dacht who | -25
w<k dag adv | -26
w<k dag and | 67
w<k dag det | -29
w<k dag finite | -23
w<k dag infinitive | -25
w<k dag time | -39
w<k dagen infinitive | -43
w<k dagen noun | -39
w<k dagen prep | -25
w<k dagen who | 75
w<k dan and | -32
w<k dan det | -64
w<k dan finite | -82
w<k dan infinitive | -42
w<k dan prep | -64
w<k dan who | -41
w<k dan whose | -30
w<k dank prep | 36
w<k dat and | 51
w<k dat asks | -42
w<k dat det | -125
w<k dat infinitive | -71
w<k dat name | -36
w<k dat noun | -89
w<k dat other | -27
w<k dat time | -35
w<k de adj | -89
w<k de name | -28
w<k de noun | -200
w<k de other | -62
w<k de time | -48
w<k deel finite | -21
w<k deel time | -23
w<k delen prep | -45
w<k den adj | -37
w<k den noun | -26
w<k denkt sub | -27
w<k derde noun | -29
w<k deur finite | 30
w<k deur noun | -38
w<k deur participle | -23
w<k deur prep | -22
w<k deze noun | -49
w<k deze time | -51
w<k dicht prep | -20
w<k die adj | -30
w<k die adv | -61
w<k die det | -26
w<k die finite | -118
w<k die noun | -187
w<k die prep | -83
w<k die time | -101
w<k die who | -21
w<k dikke noun | -37
w<k ding prep | 21
w<k dingen who | -37
w<k dinsdag and | -31
w<k dinsdag noun | -33
w<k dinsdag prep | -68
w<k dit det | 29
w<k dit noun | -118
w<k dit prep | -31
w<k doe who | -54
w<k doen adv | 61
w<k doen finite | -37
w<k doen noun | -45
w<k doen sub | 21
w<k doet prep | -25
w<k dokter noun | -38
w<k donderdag adj | -22
w<k donderdag noun | 68
w<k door noun | -38
w<k door who | -40
w<k doordeweeks prep | 25
w<k dr noun | -29
w<k durft who | 23
w<k dus adv | -23
w<k dus finite | -54
w<k dus other | -24
w<k dus prep | -26
w<k dus time | -22
w<k dus who | -88
w<k echt adj | -25
w<k echt asks | -30
w<k echt det | -42
w<k echt not | -22
w<k echt noun | -27
w<k echt who | -28
w<k een adj | -134
w<k een adv | -37
w<k een det | 20
w<k een noun | -302
w<k een time | -59
w<k eenmaal det | -35
w<k eenmaal not | -32
w<k eens adj | -26
w<k eens asks | -27
w<k eens det | -51
w<k eens finite | 45
w<k eens infinitive | -34
w<k eens prep | -96
w<k eentje prep | -38
w<k eerder finite | -33
w<k eerder prep | -25
w<k eerlijk participle | -20
w<k eerst adv | -22
w<k eerst and | -27
w<k eerst det | -26
w<k eerst infinitive | -24
w<k eerst time | -31
w<k eerste noun | -79
w<k eet adv | -20
w<k eigen noun | -130
w<k eindelijk adv | -28
w<k elektrische noun | -32
w<k elk noun | -54
w<k elkaar prep | -39
w<k elke noun | -95
w<k elke time | -60
w<k emotionele noun | -45
w<k en adv | -48
w<k en asks | -37
w<k en det | -91
w<k en finite | -105
w<k en noun | -106
w<k en prep | -35
w<k en time | -39
w<k en who | -182
w<k en whose | -28
w<k ene noun | -38
w<k enige adj | -22
w<k enkel noun | -40
w<k enkele noun | -22
w<k er adj | -27
w<k er adv | -143
w<k er det | -121
w<k er finite | -109
w<k er prep | -128
w<k er time | -120
w<k eraan asks | -34
w<k erbij finite | -32
w<k ergens prep | -23
w<k eten adv | 23
w<k eten and | -35
w<k eten finite | 69
w<k eten noun | 23
w<k eten prep | -37
w<k euro prep | -32
w<k even infinitive | -20
w<k excuses prep | -20
w<k eén noun | -40
w<k factuur prep | -21
w<k familie prep | -37
w<k februari who | 101
w<k ff adj | -24
w<k ff det | -33
w<k ff noun | -34
w<k ff prep | -27
w<k fiets finite | -24
w<k fijn sub | -24
w<k filmpjes prep | -29
w<k formulier finite | -27
w<k foto finite | -25
w<k foto prep | -34
w<k foto's prep | -20
w<k gaan adv | -26
w<k gaan finite | 86
w<k gaan noun | -39
w<k gaan who | -33
w<k gaat det | -21
w<k gaat infinitive | -21
w<k gaat noun | -35
w<k ge finite | -58
w<k ge who | -36
w<k ge whose | -21
w<k gebeld who | 53
w<k gebeurd finite | 58
w<k geboekt prep | -53
w<k gebruik who | -22
w<k geef noun | -23
w<k geef time | -26
w<k geef who | -50
w<k geen adv | -29
w<k geen noun | -173
w<k geen other | -21
w<k gegeten finite | -37
w<k gehad det | 38
w<k gek noun | 26
w<k gekke noun | -22
w<k geld finite | -24
w<k geld prep | -20
w<k geldig prep | -34
w<k gele noun | -25
w<k gelijk sub | -28
w<k gelukkig finite | -22
w<k gemaakt noun | 113
w<k gemaakt prep | -52
w<k genoeg finite | 25
w<k genoeg prep | -23
w<k gerust adv | -48
w<k gesprek prep | -20
w<k getekend finite | 50
w<k geval prep | -38
w<k geven who | -47
w<k gevraagd finite | -43
w<k gevraagd prep | 22
w<k geweest and | -24
w<k geweest prep | 21
w<k gewoon noun | -20
w<k gewoon prep | -73
w<k gewoon who | 37
w<k gezamenlijke noun | -34
w<k gezegd finite | -46
w<k gezegd prep | 26
w<k gezegd who | -43
w<k gezien prep | -43
w<k gezien who | 48
w<k gij finite | -34
w<k gij prep | -24
w<k gisteren and | -33
w<k gisteren det | -29
w<k gisteren prep | -29
w<k goed adv | 55
w<k goed and | 20
w<k goed infinitive | -24
w<k goed noun | 81
w<k goed participle | -22
w<k graag det | -23
w<k graag finite | -34
w<k graag time | -34
w<k graag whose | -41
w<k groene noun | -30
w<k groot noun | -23
w<k gsm prep | 38
w<k haal who | -45
w<k haar adv | -86
w<k haar and | -38
w<k haar det | -31
w<k haar infinitive | -30
w<k haar noun | -80
w<k haar other | -27
w<k haar who | 56
w<k had adv | -21
w<k had not | -21
w<k had participle | -24
w<k had prep | -21
w<k had time | -24
w<k halen and | 21
w<k halen finite | 83
w<k halen noun | 64
w<k halen prep | -35
w<k halen who | 31
w<k hand prep | -26
w<k handen prep | -35
w<k handtekening prep | -27
w<k hart finite | -22
w<k hartelijke finite | -47
w<k he noun | 77
w<k heb adj | 31
w<k heb adv | -52
w<k heb det | -52
w<k heb infinitive | -31
w<k heb not | -34
w<k heb participle | -65
w<k heb who | -60
w<k hebben and | -27
w<k hebben det | 21
w<k hebben finite | 76
w<k hebben who | -44
w<k hebt adv | -42
w<k hebt det | 21
w<k hebt infinitive | -24
w<k hebt noun | 41
w<k hebt time | -25
w<k heeft adj | -30
w<k heeft adv | -97
w<k heeft infinitive | -22
w<k heeft participle | -45
w<k heeft whose | -51
w<k heel adj | -24
w<k heel adv | -36
w<k heet noun | -29
w<k hele noun | -130
w<k helemaal adj | -22
w<k helemaal who | -22
w<k helft finite | -24
w<k helft infinitive | -28
w<k helft prep | 38
w<k hem adv | -69
w<k hem and | -36
w<k hem det | -23
w<k hem infinitive | -43
w<k hem time | -118
w<k hem who | 70
w<k het adj | -128
w<k het adv | -179
w<k het and | -50
w<k het det | -58
w<k het finite | -188
w<k het infinitive | -68
w<k het noun | -66
w<k het other | -40
w<k het participle | -51
w<k het prep | -167
w<k het sub | -28
w<k het time | -119
w<k hetgeen who | -30
w<k hetzelfde noun | -25
w<k heus adv | -29
w<k hey noun | -39
w<k hier adj | -33
w<k hier adv | -42
w<k hier and | -41
w<k hier infinitive | -21
w<k hier noun | -31
w<k hier who | 36
w<k hij adv | -58
w<k hij finite | -94
w<k hij noun | -26
w<k hij prep | -53
w<k hij who | -27
w<k hij whose | -23
w<k hoe adj | -30
w<k hoe finite | -44
w<k hoe who | -60
w<k hoe whose | -24
w<k hoeft adv | -24
w<k hoeft prep | -25
w<k hoeveel finite | -26
w<k hoeveel noun | -20
w<k hond adv | -25
w<k hoofd finite | -30
w<k hoop sub | -25
w<k hoopt adv | -25
w<k hoor finite | 89
w<k hoor prep | -21
w<k hoor who | -44
w<k hoort prep | -33
w<k horen and | -29
w<k horen finite | 40
w<k horen who | 31
w<k hou adv | -21
w<k houdt who | 24
w<k hugo finite | -21
w<k huis noun | 33
w<k huis participle | -22
w<k huisarts finite | -32
w<k huizen det | -29
w<k hun noun | -68
w<k huwelijk finite | -23
w<k ie prep | -24
w<k ieder time | -31
w<k iedere noun | -26
w<k iedere time | -35
w<k iedereen prep | -32
w<k iemand adv | -33
w<k iemand finite | -22
w<k iemand prep | -26
w<k iets participle | -21
w<k iets prep | -102
w<k ik adj | -54
w<k ik adv | -22
w<k ik and | -21
w<k ik det | -176
w<k ik not | -23
w<k ik noun | -31
w<k ik other | -23
w<k ik sub | -39
w<k ik who | -60
w<k in adj | -36
w<k in adv | 61
w<k in and | -37
w<k in det | -37
w<k in name | -23
w<k in noun | -56
w<k in prep | -27
w<k in who | -54
w<k in whose | -187
w<k ineens prep | -32
w<k ingeschreven prep | -36
w<k intussen finite | -20
w<k ipv time | -37
w<k is adj | -107
w<k is adv | -32
w<k is asks | -38
w<k is det | -20
w<k is finite | 40
w<k is not | -47
w<k is sub | -32
w<k is time | -20
w<k isla finite | 31
w<k ja and | -34
w<k ja noun | -24
w<k ja other | -22
w<k ja who | -30
w<k jaar adv | -33
w<k jaar det | -21
w<k jaar prep | -30
w<k janken prep | -37
w<k januari finite | 47
w<k jaren sub | -41
w<k je adv | -187
w<k je infinitive | -55
w<k je noun | -33
w<k je other | -23
w<k je participle | -23
w<k je prep | -50
w<k je sub | -20
w<k jermaine finite | -21
w<k jesse finite | -23
w<k jij adj | -28
w<k jij and | 26
w<k jij det | -93
w<k jij sub | -27
w<k jij time | -61
w<k jij who | -28
w<k jij whose | -32
w<k jongen prep | -27
w<k jongens prep | -33
w<k jou asks | 97
w<k jou noun | 83
w<k jou other | -38
w<k jouw noun | -161
w<k juf finite | -27
w<k juf noun | -24
w<k juli adv | -32
w<k juli finite | -29
w<k jullie adj | -33
w<k jullie finite | -41
w<k jullie prep | -24
w<k juni finite | -20
w<k juni time | 33
w<k kamer prep | 33
w<k kamp finite | -28
w<k kan det | -27
w<k kan infinitive | -80
w<k kan prep | -21
w<k kan who | -85
w<k kan whose | -29
w<k kant prep | -36
w<k kapot finite | 45
w<k kapotte noun | -22
w<k kast finite | -26
w<k keer adj | -32
w<k keer adv | -31
w<k keer and | -28
w<k keer infinitive | 20
w<k keer time | -36
w<k keer who | -29
w<k keer whose | -34
w<k ken who | -27
w<k kennelijk adv | -32
w<k kerst prep | -26
w<k kijk and | -32
w<k kijken who | -50
w<k kind noun | -35
w<k kind prep | -105
w<k kinderen adv | -30
w<k kinderen finite | -25
w<k kinderen noun | 26
w<k kinderen who | -38
w<k klaar who | 83
w<k klein noun | -20
w<k kleine noun | -27
w<k kom prep | -21
w<k komen prep | 40
w<k komende time | -27
w<k komt not | -20
w<k komt noun | 52
w<k kon infinitive | -33
w<k kon who | -24
w<k konijn finite | -29
w<k kopie prep | -27
w<k kort noun | -38
w<k koude noun | -33
w<k kreeg who | -25
w<k krijg who | -29
w<k krijgt det | -32
w<k kun who | -57
w<k kunnen adv | -20
w<k kunnen infinitive | -62
w<k kunnen noun | -47
w<k kunnen who | -22
w<k kunt noun | -31
w<k kunt who | -39
w<k kwam prep | -25
w<k la prep | -43
w<k laat det | -31
w<k laat finite | -52
w<k laat infinitive | -36
w<k laat prep | -28
w<k laat whose | -23
w<k laatste noun | -28
w<k lag prep | -29
w<k lang finite | -28
w<k lang prep | -30
w<k lang who | -45
w<k langs who | 33
w<k las who | 38
w<k lastig finite | -25
w<k laten infinitive | -141
w<k leeg finite | -33
w<k leeg noun | -33
w<k leert who | -21
w<k leg who | -22
w<k lege noun | -27
w<k lekker prep | -32
w<k les prep | -39
w<k leuk prep | -21
w<k lezen finite | -47
w<k lezen prep | -48
w<k lezen who | 75
w<k liever adv | -34
w<k liever noun | -25
w<k liever prep | -21
w<k liggen adv | -27
w<k ligt adj | -25
w<k ligt adv | -46
w<k ligt det | -25
w<k ligt finite | 66
w<k ligt not | -28
w<k ligt noun | -24
w<k lijn finite | 32
w<k lijst who | 27
w<k lokaal time | -32
w<k loopt prep | -33
w<k lopen and | 33
w<k lotte finite | -20
w<k lukt noun | 69
w<k m adv | -22
w<k m prep | -29
w<k maand and | -38
w<k maandag det | -32
w<k maandag prep | -51
w<k maandag time | -27
w<k maar adj | -27
w<k maar adv | -50
w<k maar and | 32
w<k maar infinitive | -22
w<k maar prep | -92
w<k maar time | -21
w<k maart and | 37
w<k maart det | -23
w<k maart noun | -60
w<k maat time | -43
w<k mag adv | -41
w<k mag noun | -22
w<k mag prep | -43
w<k mag time | -21
w<k mag who | -46
w<k mail prep | -34
w<k maken finite | -31
w<k maken prep | -46
w<k mama prep | -32
w<k man prep | -21
w<k man who | -39
w<k mand noun | 76
w<k me and | -28
w<k me infinitive | -28
w<k me prep | -95
w<k mee adv | 50
w<k mee asks | 78
w<k mee finite | 25
w<k mee who | 115
w<k meer adj | -29
w<k meer and | 27
w<k meer det | 22
w<k meer noun | 26
w<k meer participle | -36
w<k meer who | 89
w<k mees and | -21
w<k mei and | -45
w<k mei prep | 30
w<k meisje prep | -21
w<k mens prep | 20
w<k mensen infinitive | -26
w<k met adj | -57
w<k met asks | -20
w<k met det | -115
w<k met noun | -126
w<k met time | -45
w<k met who | -70
w<k met whose | -51
w<k meteen prep | -20
w<k mevrouw noun | -36
w<k mevrouw prep | -21
w<k middag prep | -24
w<k midden prep | -28
w<k mij adv | -96
w<k mij asks | -33
w<k mij infinitive | -51
w<k mij noun | 44
w<k mij participle | -38
w<k mijn adj | -25
w<k mijn noun | -183
w<k mijne noun | 35
w<k minder noun | -33
w<k minder prep | -31
w<k minuten adv | -29
w<k minuten infinitive | -28
w<k minuten prep | 21
w<k misschien finite | -30
w<k misschien infinitive | -28
w<k mn noun | -81
w<k mocht det | -21
w<k moeder noun | 38
w<k moeder prep | -42
w<k moeder who | -40
w<k moeilijk finite | 28
w<k moeilijk prep | -34
w<k moest infinitive | -20
w<k moet adj | -26
w<k moet adv | -47
w<k moet and | -32
w<k moet infinitive | -76
w<k moet who | -105
w<k moet whose | -23
w<k moeten infinitive | -58
w<k moeten noun | -34
w<k moeten prep | -31
w<k mogen noun | -36
w<k mond noun | 68
w<k mooi noun | -25
w<k morgen finite | -23
w<k morgen prep | -52
w<k n noun | -37
w<k na det | -55
w<k na time | -86
w<k na whose | -25
w<k naam finite | -30
w<k naar det | -134
w<k naar finite | -30
w<k naar noun | -26
w<k naar who | -93
w<k naar whose | -81
w<k naast det | -34
w<k nacht prep | -22
w<k nachten prep | -32
w<k nachts prep | -32
w<k nam det | -33
w<k natte noun | -29
w<k natuurlijk adv | -30
w<k natuurlijk det | -35
w<k natuurlijk noun | -32
w<k ne noun | -46
w<k nederlands finite | 24
w<k nederlandse noun | -35
w<k nee prep | -32
w<k neem noun | -26
w<k neem who | -55
w<k nemen who | 53
w<k nergens prep | -27
w<k net adv | -32
w<k net prep | -20
w<k nie adv | -27
w<k niemand adv | -33
w<k niemand finite | -22
w<k niemand prep | -24
w<k niet adj | -102
w<k niet and | 31
w<k niet participle | -57
w<k niet who | 32
w<k niets participle | -34
w<k niets prep | -43
w<k nieuw prep | -45
w<k nieuwe finite | -20
w<k nieuwe noun | -59
w<k nieuwe prep | -26
w<k niks det | 24
w<k niks finite | 34
w<k niks participle | -26
w<k niks prep | -41
w<k nodig noun | 95
w<k noem who | -29
w<k noemen who | -30
w<k nog adj | -21
w<k nog adv | -105
w<k nog det | -115
w<k nog finite | 28
w<k nog infinitive | -20
w<k nog not | -42
w<k nog prep | -146
w<k nog time | -79
w<k nooit asks | -24
w<k nooit det | -57
w<k nooit prep | -20
w<k noor finite | -28
w<k nu adv | -41
w<k nu and | -35
w<k nu det | -41
w<k nu noun | -58
w<k nu prep | -65
w<k nu time | -23
w<k nu who | -22
w<k nummer finite | -20
w<k nummer prep | -27
w<k nummer time | -34
w<k ochtend prep | -26
w<k of adj | -22
w<k of det | -28
w<k of finite | -43
w<k of noun | -26
w<k of who | -82
w<k oktober adv | 28
w<k om adv | -36
w<k om det | -96
w<k om finite | -32
w<k om infinitive | -28
w<k om prep | -102
w<k om time | -162
w<k om who | -73
w<k om whose | -22
w<k oma finite | 37
w<k omdat who | -64
w<k omdat whose | -22
w<k onder det | -38
w<k onder noun | -31
w<k onder who | 27
w<k ons noun | -96
w<k ons prep | -22
w<k ons time | -32
w<k onze noun | -67
w<k ook adv | -106
w<k ook and | -30
w<k ook asks | -30
w<k ook det | -20
w<k ook finite | -21
w<k ook not | -27
w<k ook noun | -25
w<k ook time | 25
w<k op and | -40
w<k op asks | -25
w<k op finite | 44
w<k op sub | -48
w<k op time | -49
w<k op whose | -43
w<k opa and | -29
w<k opa finite | 23
w<k open noun | -30
w<k open prep | -49
w<k ophalen noun | -30
w<k opvang finite | -27
w<k oranje noun | -35
w<k ouder prep | -33
w<k ouderavond prep | -39
w<k ouderschapsplan finite | -26
w<k ouwe noun | -39
w<k over asks | -42
w<k over finite | 25
w<k over prep | -38
w<k over whose | -65
w<k overal noun | -31
w<k overigens adv | -26
w<k overigens det | -27
w<k overigens prep | -40
w<k overleg finite | -31
w<k overmaken prep | 47
w<k overzicht prep | -36
w<k paar noun | -27
w<k papa adv | -35
w<k pas finite | -36
w<k pas infinitive | -25
w<k pas prep | -70
w<k pas sub | -30
w<k pasen prep | -37
w<k paspoort finite | -29
w<k paspoort prep | -23
w<k past det | 32
w<k pepijn finite | -24
w<k per noun | -97
w<k pijn prep | -31
w<k plaats prep | -56
w<k plek prep | -34
w<k plus time | -26
w<k precies asks | -25
w<k precies prep | 36
w<k precies who | -39
w<k probeer adv | -20
w<k pure noun | -34
w<k rechter prep | -39
w<k rechtstreeks prep | -25
w<k regel who | -22
w<k regels prep | -37
w<k rekening noun | 45
w<k rekening prep | -20
w<k rekeningnummer finite | -26
w<k rest prep | -35
w<k rode noun | -23
w<k rooster finite | -28
w<k rooster prep | 27
w<k ruilen prep | -41
w<k samen adv | -28
w<k samen det | -39
w<k samen finite | 23
w<k samen prep | -32
w<k scherm finite | -29
w<k schoenen prep | -34
w<k school sub | 33
w<k school who | -37
w<k september finite | -22
w<k september infinitive | -20
w<k sinds asks | -28
w<k sinds time | -55
w<k slaapt adv | -24
w<k slaapt prep | -30
w<k slapen and | 54
w<k slechte noun | -29
w<k snap sub | -36
w<k sokken prep | 35
w<k soort noun | -24
w<k sorry other | -29
w<k sorry sub | -40
w<k speelt noun | -31
w<k spijt who | -26
w<k spreekbeurt prep | -24
w<k staan and | -34
w<k staan infinitive | -28
w<k staat adj | -30
w<k staat time | 24
w<k staat who | 27
w<k staat whose | 31
w<k station noun | -37
w<k step prep | -35
w<k stil prep | 36
w<k stoel prep | 27
w<k stom noun | -26
w<k stom prep | -22
w<k stond prep | -20
w<k stop who | -20
w<k stoppen prep | 32
w<k straks adv | -25
w<k stuk noun | -34
w<k sturen prep | -40
w<k stuur adv | -25
w<k stuur who | -56
w<k sude finite | -24
w<k t adv | -23
w<k t infinitive | -21
w<k t noun | -90
w<k t prep | -22
w<k tablet prep | -39
w<k tafel and | -30
w<k tandarts prep | -34
w<k tas adv | 28
w<k tas infinitive | -29
w<k tas noun | 33
w<k tas prep | 29
w<k tas who | 92
w<k te adj | -64
w<k te det | -20
w<k te finite | -22
w<k te infinitive | -141
w<k te noun | -65
w<k tegen noun | -22
w<k tegen time | -22
w<k tegen who | -43
w<k tegen whose | -25
w<k tekenen prep | -45
w<k tekening prep | -31
w<k telefoon adv | -24
w<k telefoon prep | -56
w<k tellen prep | -24
w<k telt noun | -36
w<k ten noun | -35
w<k ter noun | -31
w<k terug det | 138
w<k terug finite | 28
w<k terug noun | 96
w<k thijmen finite | -20
w<k thuis adv | 48
w<k thuis infinitive | -24
w<k tijd adv | -38
w<k tijd finite | -33
w<k tijd infinitive | -32
w<k tijd noun | 43
w<k tijd prep | -24
w<k tijd sub | -40
w<k tijdens who | -27
w<k tobias prep | -44
w<k toch adv | -36
w<k toch finite | 34
w<k toch noun | -36
w<k toe finite | -33
w<k toen det | -20
w<k toen who | -33
w<k toestemming prep | -30
w<k toon prep | -32
w<k tot and | -40
w<k tot asks | -25
w<k tot time | -88
w<k training prep | -28
w<k trouwens det | -22
w<k trouwens noun | -28
w<k tussen noun | -28
w<k tussen time | -25
w<k tussen who | -23
w<k tweede noun | -48
w<k u det | -39
w<k u noun | -30
w<k u whose | -28
w<k uit and | -33
w<k uit finite | -40
w<k uit prep | 30
w<k uit sub | 70
w<k uit time | 64
w<k uit who | 23
w<k uit whose | -37
w<k uiterlijk time | -29
w<k uitslag prep | -32
w<k uur adv | -30
w<k uur finite | 27
w<k uw adj | -20
w<k uw noun | -130
w<k uwen noun | -29
w<k vader and | -32
w<k vader noun | -37
w<k vader prep | -29
w<k valt adv | -26
w<k valt prep | 29
w<k van adj | -32
w<k van det | -65
w<k van name | -22
w<k van noun | -33
w<k van time | -175
w<k van who | -28
w<k vanaf adv | -39
w<k vanaf noun | -23
w<k vanaf time | -64
w<k vanavond adv | -26
w<k vanavond finite | -25
w<k vanavond prep | -46
w<k vandaag prep | -37
w<k vast noun | -34
w<k vast sub | -32
w<k vast who | 30
w<k vaste noun | -25
w<k veilig adv | -29
w<k vergeef who | -21
w<k vergeten finite | -38
w<k verjaardag finite | -29
w<k verjaardag prep | -20
w<k verkeerde noun | -23
w<k verstand finite | 20
w<k verteld sub | -28
w<k verteld who | -35
w<k vertelde sub | -28
w<k verzekering finite | -33
w<k via det | -26
w<k via noun | -35
w<k via who | -23
w<k via whose | -22
w<k vierde noun | -30
w<k vind who | -50
w<k vindt finite | -29
w<k voel who | -25
w<k vol noun | -27
w<k vol prep | -30
w<k volgende noun | -61
w<k volgende time | -29
w<k volgens noun | -24
w<k volgens who | -30
w<k volgens whose | -20
w<k voor adj | -24
w<k voor adv | -34
w<k voor and | 25
w<k voor asks | 62
w<k voor noun | -38
w<k voor participle | -23
w<k voor prep | -28
w<k voor sub | -23
w<k voor time | -156
w<k voor whose | -124
w<k vooral noun | -35
w<k voortaan det | -23
w<k voortaan prep | -41
w<k voorvak prep | -41
w<k vorig noun | -33
w<k vorige noun | -33
w<k vorige time | -48
w<k vraag who | -24
w<k vraagt and | -26
w<k vraagt asks | -35
w<k vraagt prep | -22
w<k vraagt who | 33
w<k vragen and | -24
w<k vragen finite | -25
w<k vragen noun | 108
w<k vriend finite | 44
w<k vriendelijke finite | -70
w<k vriendelijke infinitive | -32
w<k vrij prep | -34
w<k vrijdag adv | -36
w<k vrijdag and | 46
w<k vrijdag noun | 24
w<k vrijdag prep | -128
w<k vrijdag time | -45
w<k vrije noun | -29
w<k vroeg and | -35
w<k vroeg noun | -28
w<k vroeg prep | -25
w<k vroeger finite | -26
w<k vrouw finite | -20
w<k vrouw prep | -30
w<k vrouw who | -26
w<k vóór time | -34
w<k waar who | -55
w<k waarom noun | -39
w<k waarop who | -21
w<k waart who | 34
w<k wakker prep | -32
w<k wanneer det | -35
w<k wanneer finite | -82
w<k want noun | -26
w<k want who | -68
w<k waren prep | -30
w<k waren who | -28
w<k was finite | -36
w<k was noun | -32
w<k was sub | 65
w<k was whose | 29
w<k wat adv | -65
w<k wat det | -69
w<k wat infinitive | -21
w<k wat prep | -35
w<k wat whose | -30
w<k water and | -31
w<k water prep | -37
w<k we adv | -57
w<k we det | -23
w<k we finite | -77
w<k we prep | -45
w<k we time | -27
w<k wedstrijd prep | -31
w<k week and | 25
w<k week det | -26
w<k week finite | -32
w<k week noun | -36
w<k week prep | -73
w<k week time | -36
w<k week who | 75
w<k weekend and | -37
w<k weekend finite | 33
w<k weekend noun | -28
w<k weekenden prep | -27
w<k weer adv | -20
w<k weer and | -32
w<k weer prep | -89
w<k weet asks | -37
w<k weet sub | -32
w<k weg and | -42
w<k weg finite | -26
w<k weg prep | 47
w<k weg who | 81
w<k weinig noun | -25
w<k weken adj | -30
w<k weken finite | -55
w<k wel and | -26
w<k wel asks | -29
w<k wel infinitive | -32
w<k wel prep | -70
w<k wel sub | -25
w<k wel time | -41
w<k wel who | 57
w<k wel whose | 60
w<k welk noun | -23
w<k welke noun | -57
w<k welke who | 20
w<k welkom who | 101
w<k wellicht finite | -22
w<k werk finite | -34
w<k werk infinitive | -26
w<k werkt adv | -23
w<k werkt finite | 36
w<k werkt prep | -42
w<k wessel finite | -27
w<k weten prep | 33
w<k wie adv | -20
w<k wie det | 28
w<k wie noun | -25
w<k wie prep | -25
w<k wie who | -21
w<k wij finite | -54
w<k wij prep | -22
w<k wij who | -26
w<k wil adv | -56
w<k wil infinitive | -33
w<k wil time | -20
w<k wil who | -50
w<k willen infinitive | -34
w<k wilt adv | -24
w<k wissel adv | -30
w<k wissel finite | 25
w<k wisselen prep | -29
w<k wist who | 25
w<k witte noun | -36
w<k woensdag adv | -24
w<k woensdag prep | -54
w<k woensdag time | -24
w<k woord noun | -34
w<k woord prep | -20
w<k woord sub | -27
w<k woorden prep | 34
w<k worden noun | -34
w<k worden participle | -29
w<k wordt noun | -29
w<k wordt participle | -33
w<k wordt who | -25
w<k z'n noun | -24
w<k zal adv | -25
w<k zal det | -20
w<k zal who | -57
w<k zat finite | 59
w<k zaterdag and | -37
w<k zaterdag det | -31
w<k zaterdag infinitive | -30
w<k zaterdag noun | 33
w<k zaterdag time | -67
w<k ze adj | -21
w<k ze det | -27
w<k ze finite | -35
w<k ze participle | 22
w<k ze prep | -184
w<k ze time | -82
w<k ze who | -45
w<k zeg and | -37
w<k zeggen and | -29
w<k zeggen asks | -23
w<k zeggen finite | 44
w<k zeggen prep | -33
w<k zeggen who | -22
w<k zegt det | -20
w<k zegt noun | -22
w<k zegt prep | 28
w<k zegt sub | -42
w<k zegt who | -20
w<k zei det | -25
w<k zei noun | -49
w<k zei prep | -28
w<k zeker adv | -22
w<k zeker sub | -25
w<k zelf adv | -30
w<k zelf and | -27
w<k zelf prep | -77
w<k zelf time | -32
w<k zelf whose | -45
w<k zelfs det | -40
w<k zelfs prep | -33
w<k zet who | -27
w<k zetten who | 68
w<k zich adj | -23
w<k zich finite | -30
w<k zich prep | 35
w<k zien asks | -33
w<k zien who | -39
w<k ziet who | 37
w<k zij finite | -84
w<k zij prep | -22
w<k zij time | -29
w<k zijn and | -23
w<k zijn det | 63
w<k zijn finite | 69
w<k zijn infinitive | -27
w<k zijn sub | -28
w<k zijn who | 67
w<k zijt who | -22
w<k zin finite | -24
w<k zit noun | 112
w<k zit prep | -28
w<k zitten adv | -36
w<k zitten noun | -55
w<k zitten prep | -27
w<k zitten who | 59
w<k zn noun | -81
w<k zo adj | -104
w<k zo participle | -25
w<k zo prep | 29
w<k zo'n noun | -89
w<k zoals adv | -22
w<k zoals who | -56
w<k zoeken prep | 26
w<k zoekt adv | -26
w<k zoiets finite | -31
w<k zomer noun | -39
w<k zondag adv | -63
w<k zondag det | -38
w<k zondag prep | -96
w<k zondag time | -45
w<k zondag who | -37
w<k zonder noun | -107
w<k zonder sub | -39
w<k zonder whose | 26
w<k zoon noun | -23
w<k zorg prep | -37
w<k zou infinitive | -32
w<k zou prep | -20
w<k zou who | -40
w<k zulke noun | -21
w<k zullen who | -23
w<k zult adv | -23
w<k zult infinitive | -20
w<k zus noun | -31
w<k zwarte noun | -33
w<k zwembad prep | -35
w<k zwemles prep | -22
w>k #money finite | -24
w>k #money mark | -69
w>k #money prep | -43
w>k #money time | -28
w>k #name $ | 47
w>k #name and | -31
w>k #name prep | -27
w>k #name who | -35
w>k #number $ | -21
w>k #number adv | -41
w>k #number and | -105
w>k #number asks | -30
w>k #number det | -35
w>k #number finite | -32
w>k #number infinitive | -64
w>k #number time | -70
w>k #number who | -76
w>k #time adj | -24
w>k #time adv | -49
w>k #time and | -55
w>k #time det | -40
w>k #time infinitive | -56
w>k #time noun | -138
w>k #time other | -29
w>k #time prep | -154
w>k #time sub | -27
w>k #time who | -58
w>k 's noun | -64
w>k 't finite | 39
w>k a mark | -32
w>k aan finite | -26
w>k aan mark | -24
w>k aan noun | -124
w>k aan participle | -24
w>k aan prep | -23
w>k aan whose | -103
w>k ach mark | 44
w>k achter det | -26
w>k adres finite | -31
w>k af finite | -32
w>k af prep | -26
w>k af who | -23
w>k agenda finite | -27
w>k akkoord $ | -25
w>k akkoord finite | -38
w>k akkoord mark | -23
w>k akkoord prep | -33
w>k al det | -50
w>k al finite | 38
w>k al noun | -26
w>k al prep | -84
w>k alexander $ | 27
w>k alle noun | -42
w>k allebei adj | -20
w>k allebei det | -38
w>k allebei infinitive | -25
w>k allebei who | -34
w>k alleen and | -24
w>k alleen det | 25
w>k alleen prep | -52
w>k alleen time | 32
w>k alleen whose | -32
w>k alles adj | -22
w>k alles adv | 22
w>k alles mark | -22
w>k alles noun | -20
w>k alles prep | -29
w>k als noun | -165
w>k als other | -40
w>k als prep | -37
w>k als time | 61
w>k als who | 48
w>k alsof who | -26
w>k altijd noun | -32
w>k altijd time | -27
w>k amai mark | 32
w>k andere noun | -28
w>k anders det | -32
w>k anders finite | 60
w>k anders infinitive | 44
w>k anders mark | -32
w>k anders noun | -32
w>k anders prep | -31
w>k anders who | -30
w>k anja $ | -22
w>k antwoord prep | 31
w>k app adv | 73
w>k app who | 56
w>k artikel time | -25
w>k auto adv | -22
w>k avond finite | -35
w>k avond noun | -22
w>k avonds det | -24
w>k azad finite | 69
w>k baas finite | -21
w>k bang finite | -29
w>k bang prep | -22
w>k bart $ | 32
w>k beatrijs finite | 55
w>k bedraagt time | -31
w>k bedrag prep | -22
w>k begin prep | -29
w>k begin who | 39
w>k beginnen prep | -27
w>k begint time | -23
w>k bel time | -30
w>k bel who | -26
w>k bellen time | -27
w>k belmoment prep | -28
w>k belt mark | -21
w>k ben det | -31
w>k ben whose | 24
w>k bent adj | -21
w>k bent prep | -25
w>k bericht prep | -21
w>k bernadette $ | 52
w>k best noun | -27
w>k best sub | -22
w>k bestaat det | -24
w>k beste noun | -28
w>k betaal who | 38
w>k betaalt who | -30
w>k betalen finite | 48
w>k betalen prep | -30
w>k beter adv | -23
w>k beter infinitive | -24
w>k bied who | -26
w>k bij and | -26
w>k bij asks | -22
w>k bij finite | -53
w>k bij mark | -26
w>k binnen det | -21
w>k binnen mark | -28
w>k blij finite | -32
w>k blijf who | 60
w>k blijft infinitive | -24
w>k blijkbaar prep | -21
w>k boos finite | 34
w>k boos prep | -20
w>k boven det | -32
w>k boven whose | -29
w>k bram finite | 56
w>k breng who | 34
w>k brengen prep | -31
w>k brengt noun | -31
w>k brengt who | 28
w>k brief finite | -20
w>k bril mark | -21
w>k broodtrommel finite | -29
w>k bruiloft prep | -25
w>k bus finite | -23
w>k bus prep | 23
w>k chantal mark | -32
w>k controle finite | -31
w>k d'r noun | -32
w>k da finite | -37
w>k da noun | 77
w>k daar infinitive | -25
w>k daar prep | -31
w>k daarna adv | -20
w>k daarna finite | 23
w>k daarom finite | 22
w>k daarvan finite | -37
w>k daarvoor finite | 20
w>k dacht mark | -26
w>k dacht who | -44
w>k dag prep | -40
w>k dagen infinitive | -23
w>k dan adv | -55
w>k dan det | -64
w>k dan infinitive | -33
w>k dan not | -25
w>k dan noun | -29
w>k dan prep | -64
w>k dan who | -46
w>k dan whose | -28
w>k dank who | 71
w>k dat adv | -82
w>k dat asks | -24
w>k dat finite | -29
w>k dat infinitive | 23
w>k dat mark | 45
w>k dat name | -31
w>k dat other | -21
w>k dat prep | -73
w>k dat time | -35
w>k de adv | -27
w>k de det | 25
w>k de finite | -25
w>k de whose | -22
w>k deed who | -25
w>k deel finite | -21
w>k den adj | -38
w>k denkt sub | -22
w>k derde noun | -24
w>k destijds adv | -41
w>k deze time | -21
w>k dezelfde noun | -33
w>k die adj | 22
w>k die adv | -71
w>k die finite | -62
w>k die noun | 30
w>k die who | -63
w>k dieter $ | 61
w>k dikke noun | 38
w>k ding prep | -24
w>k dingen who | -36
w>k dinsdag adv | -22
w>k dinsdag finite | 20
w>k dinsdag noun | -30
w>k dit finite | 115
w>k dit time | -21
w>k doe adv | 69
w>k doen $ | -24
w>k doen mark | -21
w>k doen sub | 37
w>k doen who | -37
w>k doet finite | -25
w>k doet noun | -22
w>k doet prep | 29
w>k dokter finite | 44
w>k donderdag adj | -22
w>k donderdag finite | 47
w>k donderdag noun | -33
w>k door and | -25
w>k door det | -83
w>k door noun | -27
w>k door whose | 28
w>k doordeweeks prep | -23
w>k douwe $ | 87
w>k druk finite | -30
w>k duidelijk noun | -26
w>k dus adv | -49
w>k dus det | 24
w>k dus noun | 56
w>k dus time | -20
w>k dus who | -60
w>k echt adj | -24
w>k echt asks | -20
w>k echt det | -30
w>k echt mark | 32
w>k echt not | -29
w>k echt noun | 20
w>k echt who | -30
w>k een det | -21
w>k een other | 31
w>k een participle | -22
w>k een time | -29
w>k eens det | -31
w>k eens infinitive | -29
w>k eens prep | -36
w>k eerder finite | -23
w>k eerder prep | -33
w>k eerlijk participle | -21
w>k eerst adv | -23
w>k eerst and | -28
w>k eerst infinitive | 51
w>k eerst time | -27
w>k eigen noun | -71
w>k eindelijk adv | -25
w>k elektrische noun | -23
w>k elkaar finite | -38
w>k elke noun | 21
w>k emotionele noun | -30
w>k en asks | 106
w>k en det | -34
w>k en not | -81
w>k en noun | -23
w>k en other | 104
w>k en participle | -24
w>k en sub | 48
w>k en time | -38
w>k en who | -28
w>k en whose | -26
w>k ene noun | -21
w>k enkel noun | -30
w>k er adv | -163
w>k er det | -143
w>k er finite | 48
w>k er infinitive | 135
w>k er mark | -24
w>k er not | -51
w>k er noun | -84
w>k er other | -29
w>k er participle | -22
w>k er prep | -137
w>k er time | -46
w>k er who | -60
w>k er whose | 63
w>k eraan asks | -22
w>k erbij finite | -27
w>k erik $ | 40
w>k ermee noun | -27
w>k ervan finite | -31
w>k eten adv | -24
w>k eten noun | -28
w>k eten prep | -26
w>k euro prep | -27
w>k even infinitive | -28
w>k excuses prep | 28
w>k eén noun | 124
w>k factuur prep | 26
w>k ff det | -31
w>k ff infinitive | -20
w>k ff noun | -39
w>k ff prep | 50
w>k fiets finite | -24
w>k fijn sub | 51
w>k fijne noun | 122
w>k filmpjes prep | -27
w>k foto prep | 28
w>k ga adv | 77
w>k ga prep | 41
w>k gaan finite | -29
w>k gaan mark | -27
w>k gaan noun | -28
w>k gaan who | -20
w>k gaat finite | 21
w>k gaat not | -27
w>k gaat prep | -49
w>k ge finite | 60
w>k ge who | -22
w>k gebeurt who | 123
w>k gebruik who | -32
w>k geef noun | 24
w>k geef time | 27
w>k geen adv | -22
w>k geen noun | -48
w>k geen other | -33
w>k geen time | -25
w>k geert $ | 49
w>k gegeten finite | -24
w>k gehad det | -22
w>k gek noun | -20
w>k geld finite | -34
w>k geldig prep | -22
w>k gelijk mark | -27
w>k gelijk sub | -21
w>k geloof who | -28
w>k gelukkig finite | 35
w>k genoeg finite | -30
w>k geregeld finite | -32
w>k geval prep | -23
w>k geven mark | -23
w>k geven who | -29
w>k gevraagd finite | -27
w>k gewoon finite | -33
w>k gewoon mark | -28
w>k gewoon prep | -61
w>k gezegd finite | -27
w>k gij finite | 60
w>k gij noun | 61
w>k gij prep | -29
w>k gisteren and | -29
w>k gisteren participle | -30
w>k gisteren prep | -29
w>k goed finite | -36
w>k goed infinitive | -20
w>k goed mark | -32
w>k goed noun | -24
w>k goed prep | -30
w>k goede noun | 29
w>k gonda $ | 65
w>k graag det | -20
w>k graag finite | 121
w>k graag infinitive | -22
w>k graag noun | 43
w>k graag who | 23
w>k graag whose | 58
w>k groene noun | -23
w>k groet mark | 114
w>k groeten mark | 100
w>k groeten prep | 78
w>k groetjes mark | 168
w>k groetjes prep | 84
w>k guus $ | 105
w>k haar adv | -48
w>k haar and | -21
w>k haar finite | -63
w>k haar other | -27
w>k had adv | 21
w>k had time | -23
w>k halen finite | -32
w>k handen prep | -24
w>k handtekening finite | -24
w>k harm $ | 93
w>k hartelijke finite | 109
w>k hatice $ | 25
w>k he mark | -44
w>k he noun | -36
w>k heb adj | -20
w>k heb infinitive | -21
w>k heb mark | -27
w>k heb participle | -60
w>k heb whose | 37
w>k hebben finite | -24
w>k hebben who | -45
w>k hebt adv | -22
w>k hebt infinitive | -23
w>k hebt who | 38
w>k heeft adj | -20
w>k heeft adv | -68
w>k heeft participle | -39
w>k heeft prep | -62
w>k heeft time | -47
w>k heeft whose | -31
w>k heel adj | -25
w>k heel adv | -43
w>k heen finite | -35
w>k heen mark | -32
w>k heet who | -22
w>k helaas not | -31
w>k hele noun | -97
w>k helemaal who | -28
w>k hem adv | -22
w>k hem finite | -28
w>k hem prep | -25
w>k hem time | -24
w>k herinner who | -37
w>k hester $ | 102
w>k het adv | -110
w>k het and | -29
w>k het det | -20
w>k het finite | 25
w>k het infinitive | -82
w>k het not | -27
w>k het participle | -39
w>k het prep | -83
w>k het sub | -23
w>k het who | -32
w>k hetzelfde noun | -24
w>k heus adv | -23
w>k hier and | -20
w>k hier det | -21
w>k hier infinitive | -40
w>k hier noun | -22
w>k hier who | -22
w>k hij adj | -21
w>k hij adv | -57
w>k hij finite | 57
w>k hij noun | -46
w>k hij prep | -67
w>k hilda $ | 67
w>k hoe adj | 89
w>k hoe adv | 40
w>k hoe who | -37
w>k hoe whose | -31
w>k hoeveel noun | 53
w>k hoofd finite | -32
w>k hoogachtend mark | 148
w>k hoopt adv | -28
w>k hoor finite | -34
w>k hoort prep | -22
w>k horen finite | -29
w>k horen mark | -21
w>k horen who | -28
w>k houd who | 39
w>k houdoe mark | 87
w>k huis det | -22
w>k huwelijk finite | -25
w>k ieder noun | -27
w>k ieder time | -21
w>k iedere noun | -20
w>k iedere time | -41
w>k iemand adv | -21
w>k iemand finite | -41
w>k iets prep | -31
w>k ik adj | -49
w>k ik det | -63
w>k ik finite | 72
w>k ik infinitive | -26
w>k ik mark | -35
w>k ik not | -41
w>k ik participle | -21
w>k ik prep | -150
w>k ik sub | -24
w>k ik who | -95
w>k ik whose | -51
w>k in adj | -25
w>k in adv | -40
w>k in finite | -116
w>k in infinitive | -30
w>k in name | -32
w>k in noun | -20
w>k in sub | -28
w>k ineens prep | -27
w>k ingeschreven prep | -23
w>k ingrid $ | 32
w>k inmiddels adv | -25
w>k intussen finite | 90
w>k ipv time | -38
w>k is adj | -135
w>k is adv | -35
w>k is mark | -59
w>k is not | -44
w>k is noun | -164
w>k is participle | -66
w>k is prep | -168
w>k is sub | 35
w>k is whose | -37
w>k ja and | -26
w>k ja mark | 29
w>k jaar finite | -46
w>k janken prep | -23
w>k janneke $ | 43
w>k jaren sub | -23
w>k jas finite | 22
w>k je adv | -94
w>k je det | -35
w>k je finite | 79
w>k je infinitive | -37
w>k je mark | -20
w>k je not | -27
w>k je noun | -30
w>k je prep | -73
w>k je who | -35
w>k jesse finite | 47
w>k jij adj | -33
w>k jij det | -27
w>k jij finite | 61
w>k jij time | -29
w>k jij who | -58
w>k jongens prep | -20
w>k jorn finite | 28
w>k jou finite | -34
w>k jou prep | -24
w>k jouw adj | 77
w>k juf noun | 53
w>k jullie adj | -32
w>k k finite | 73
w>k kamer mark | -22
w>k kamp prep | -21
w>k kan adv | -59
w>k kan finite | -21
w>k kan infinitive | -76
w>k kan mark | -21
w>k kan noun | 38
w>k kan who | 83
w>k kapot finite | -38
w>k keer finite | -48
w>k keer noun | -21
w>k keer prep | -34
w>k ken who | -32
w>k kennelijk adv | -26
w>k kerst finite | 31
w>k kerst prep | 30
w>k kijk adv | 49
w>k kijk and | 24
w>k kijk who | -22
w>k kijken who | -22
w>k kijkt adv | -26
w>k kijkt det | -30
w>k kind finite | 20
w>k kind prep | -62
w>k kinderen adv | -26
w>k kinderen det | -20
w>k kinderen finite | 35
w>k kinderen prep | -45
w>k kinderen who | 38
w>k klaar mark | -20
w>k klaar who | -34
w>k klas finite | -30
w>k klein participle | -23
w>k klopt who | 36
w>k kom adv | 43
w>k kom prep | 28
w>k kom time | 24
w>k kom who | 52
w>k komen mark | -28
w>k komen prep | -30
w>k komt adv | -36
w>k komt not | -29
w>k komt prep | -29
w>k komt who | 42
w>k kon who | -26
w>k konijn finite | 30
w>k koop det | 91
w>k kosten prep | -20
w>k kreeg who | -25
w>k krijg adv | 66
w>k krijgt det | -21
w>k kun who | 50
w>k kun whose | 71
w>k kunnen adv | -32
w>k kunnen infinitive | -41
w>k kunnen noun | -29
w>k kunnen who | 97
w>k kunt noun | -30
w>k kunt who | 80
w>k kwam adv | -23
w>k kwame $ | 97
w>k laat adv | 101
w>k laat and | 36
w>k laat finite | -28
w>k laat infinitive | -22
w>k laat who | 46
w>k laat whose | 53
w>k lang finite | -27
w>k lang who | -26
w>k langs who | -39
w>k las who | -29
w>k lastig finite | -28
w>k laten infinitive | -78
w>k laten who | 25
w>k later finite | -26
w>k later mark | -23
w>k lees adv | 101
w>k leg who | 55
w>k lekker prep | -22
w>k les prep | -24
w>k leuk prep | -28
w>k lezen mark | -20
w>k lezen prep | -36
w>k lezen who | -26
w>k liefs mark | 117
w>k lieke finite | 107
w>k liet who | -25
w>k liever adv | -29
w>k liever not | -31
w>k liever noun | -23
w>k liggen adv | -23
w>k liggen prep | -24
w>k ligt adj | -22
w>k ligt det | -26
w>k ligt finite | -30
w>k ligt not | -25
w>k ligt prep | -51
w>k ligt who | 24
w>k lijkt who | -29
w>k loop who | -30
w>k loopt adv | -25
w>k lopen and | -22
w>k lopen who | -28
w>k lotte finite | 41
w>k lowie finite | 34
w>k lukt who | 81
w>k m adv | -24
w>k m prep | -21
w>k maak who | -20
w>k maand det | -21
w>k maandag det | -37
w>k maandag finite | 33
w>k maandag noun | -22
w>k maandag prep | -48
w>k maar adj | 64
w>k maar adv | -100
w>k maar and | -30
w>k maar det | 33
w>k maar finite | -24
w>k maar mark | -25
w>k maar not | -24
w>k maar other | 43
w>k maar time | -30
w>k maar who | 57
w>k maart noun | -23
w>k mag adv | -38
w>k mag finite | -36
w>k mag noun | 73
w>k mag prep | -40
w>k mag who | 33
w>k mag whose | -37
w>k maken finite | -26
w>k maken prep | -20
w>k man finite | -22
w>k man noun | 40
w>k man who | -20
w>k marjolein $ | 64
w>k marnix $ | 60
w>k me noun | -23
w>k me prep | -20
w>k mee finite | -24
w>k mee mark | -29
w>k mee noun | -25
w>k mee prep | -59
w>k meer noun | -53
w>k meer participle | -22
w>k meer prep | -34
w>k mees and | 82
w>k meisje prep | 25
w>k meld who | 27
w>k mensen infinitive | -21
w>k met adj | 39
w>k met det | -48
w>k met finite | 155
w>k met who | -37
w>k met whose | -26
w>k meteen prep | -23
w>k middag prep | -21
w>k midden prep | -29
w>k mij adv | -27
w>k mij infinitive | -29
w>k mij mark | -35
w>k mij noun | -38
w>k mij participle | -23
w>k mij prep | -51
w>k mijn adj | -33
w>k milou finite | 49
w>k minder noun | -25
w>k minder prep | -27
w>k minuten finite | -20
w>k minuten prep | -20
w>k misschien adv | -29
w>k misschien finite | 90
w>k misschien infinitive | 34
w>k misschien not | -28
w>k mocht det | 74
w>k mocht who | 23
w>k moeder mark | -23
w>k moeite prep | -30
w>k moet and | -21
w>k moet infinitive | -52
w>k moet prep | -46
w>k moet time | -29
w>k moeten infinitive | -30
w>k moeten noun | -23
w>k moeten prep | -24
w>k mogen noun | 45
w>k mogen who | 49
w>k mond noun | -20
w>k mooi noun | 28
w>k morgen adv | -22
w>k na finite | 54
w>k na whose | -35
w>k naam and | -20
w>k naar finite | -28
w>k naar noun | -166
w>k naar time | -33
w>k naar who | -95
w>k naar whose | -88
w>k naast det | -20
w>k nachten prep | -20
w>k nachts prep | -25
w>k naima $ | 60
w>k nam det | -21
w>k nat mark | -26
w>k natte noun | -23
w>k natuurlijk adv | -22
w>k natuurlijk det | -22
w>k natuurlijk noun | -20
w>k nederlands finite | -31
w>k nederlandse noun | -36
w>k nee finite | -34
w>k nee mark | 41
w>k nee prep | -34
w>k neem adv | 36
w>k neem det | 33
w>k neem noun | 56
w>k neem who | 44
w>k neem whose | 58
w>k nergens prep | -27
w>k nie adv | -24
w>k niemand finite | -32
w>k niemand mark | -23
w>k niet adv | -75
w>k niet det | -39
w>k niet finite | -68
w>k niet infinitive | -59
w>k niet mark | -55
w>k niet noun | -66
w>k niet participle | -64
w>k niet prep | -116
w>k niet who | -28
w>k niet whose | -23
w>k niets participle | -25
w>k niets prep | -26
w>k nieuw noun | -32
w>k nieuwe finite | 31
w>k niks finite | -39
w>k niks infinitive | 21
w>k niks noun | -36
w>k niks prep | -23
w>k nodig noun | -22
w>k noem who | -24
w>k noemen who | -26
w>k nog $ | -20
w>k nog finite | -30
w>k nog infinitive | -24
w>k nog prep | -138
w>k nog time | 46
w>k nog who | -22
w>k nooit adj | -25
w>k nooit asks | -28
w>k nooit det | -43
w>k nooit finite | -22
w>k nooit participle | 30
w>k noor finite | 21
w>k november prep | -23
w>k nu adv | -25
w>k nu and | -21
w>k nu det | -25
w>k nu noun | -36
w>k nu prep | -41
w>k nummer time | -26
w>k ochtend prep | -22
w>k of adj | -24
w>k of asks | -27
w>k of det | -53
w>k of infinitive | -37
w>k of not | -33
w>k of noun | -55
w>k of other | -27
w>k of time | -34
w>k om adv | -43
w>k om det | -96
w>k om finite | -28
w>k om infinitive | -31
w>k om noun | 31
w>k om participle | -23
w>k om prep | -46
w>k om who | -22
w>k om whose | -43
w>k omdat who | -51
w>k omdat whose | -28
w>k onder noun | -27
w>k ons adv | -29
w>k ons time | 30
w>k ontvang who | 42
w>k onze noun | 42
w>k ook adv | -55
w>k ook det | -84
w>k ook finite | 22
w>k ook infinitive | -29
w>k ook not | -44
w>k ook noun | -42
w>k ook prep | -79
w>k ook who | -24
w>k op $ | -21
w>k op adj | -37
w>k op finite | -100
w>k op mark | -55
w>k op prep | -43
w>k op sub | -36
w>k opa and | 35
w>k opa finite | -33
w>k open mark | -29
w>k open prep | -38
w>k opvang finite | -22
w>k ouderavond prep | -20
w>k ouders finite | -24
w>k ouders who | -24
w>k ouderschapsplan finite | -28
w>k ouwe noun | -34
w>k over asks | 21
w>k over finite | -33
w>k over whose | -72
w>k overal noun | -35
w>k overigens adv | -28
w>k overigens det | -35
w>k overigens prep | -22
w>k overleg finite | -25
w>k overmaken prep | -27
w>k overnemen mark | -34
w>k papa mark | -27
w>k pas finite | -35
w>k pas infinitive | -27
w>k pas sub | -26
w>k pasen prep | -27
w>k paspoort finite | -23
w>k paspoort prep | 26
w>k past det | 30
w>k per noun | -32
w>k petra $ | 57
w>k pieter $ | 58
w>k pijn prep | -27
w>k plaats prep | -45
w>k plek prep | -21
w>k praat who | 31
w>k praten who | -31
w>k precies prep | -24
w>k precies who | -36
w>k prima mark | -21
w>k probeer adv | 47
w>k probeer who | 37
w>k pure noun | -28
w>k rania $ | 80
w>k rechtstreeks prep | -32
w>k regel who | -28
w>k regels prep | -25
w>k ricardo $ | 62
w>k rij finite | -27
w>k rij mark | -21
w>k rij who | 57
w>k rojda $ | 52
w>k ruilen prep | 27
w>k ruth $ | 22
w>k samen adv | -24
w>k samen det | -33
w>k samen mark | -26
w>k samen time | -21
w>k schaam who | 39
w>k scheenbeschermers infinitive | 57
w>k schoenen prep | -26
w>k school $ | -29
w>k school time | -27
w>k schrijf who | 20
w>k schrijft who | -29
w>k schrok who | 32
w>k shanti $ | 56
w>k sinds asks | 106
w>k sinds who | -33
w>k sla who | 37
w>k slaapt adv | -26
w>k slaapt prep | -20
w>k slapen finite | 21
w>k sorry other | 59
w>k sorry prep | 31
w>k sorry sub | 44
w>k sorry who | 63
w>k speelt noun | -22
w>k spijt who | -33
w>k spreken noun | -25
w>k staan det | -39
w>k staan prep | -25
w>k staan who | 28
w>k staat adv | -61
w>k staat noun | -20
w>k staat prep | -54
w>k staat time | -21
w>k staat whose | -21
w>k station noun | -37
w>k steeds not | -21
w>k steek who | -24
w>k step prep | -25
w>k stijn $ | 63
w>k stil prep | -29
w>k stoel finite | -22
w>k stom noun | -29
w>k stom prep | 60
w>k stond who | -37
w>k stonden who | -33
w>k stop prep | 81
w>k stop who | 29
w>k stoppen prep | -24
w>k straks adv | -21
w>k sturen prep | -33
w>k stuur adv | 62
w>k stuurt det | -22
w>k stuurt who | -29
w>k t adv | -28
w>k t finite | 64
w>k t infinitive | -24
w>k t mark | -20
w>k t who | -26
w>k tas adv | -24
w>k tas infinitive | -24
w>k te adj | -55
w>k te infinitive | -140
w>k te noun | -50
w>k tegen det | 20
w>k tegen noun | -27
w>k tegen time | -29
w>k tegen who | -52
w>k tegen whose | -22
w>k teken who | 20
w>k tekenen prep | -30
w>k tekening prep | -21
w>k tellen prep | -22
w>k telt noun | -27
w>k ten noun | -36
w>k ter noun | 24
w>k terug det | -35
w>k terug noun | -33
w>k terug prep | -47
w>k terwijl det | -44
w>k thuis $ | -20
w>k thuis infinitive | -41
w>k thuis prep | -22
w>k thuis who | 32
w>k tijd finite | -23
w>k tijd noun | -22
w>k tijdens who | -38
w>k tijn finite | 23
w>k tiktok mark | -29
w>k tobias prep | -21
w>k toch adv | -22
w>k toch finite | -24
w>k toch not | -22
w>k toch noun | -29
w>k toch who | 22
w>k toe finite | -32
w>k toen adv | -25
w>k toen who | 64
w>k toestemming prep | -22
w>k ton $ | 72
w>k toon prep | -24
w>k tot adv | 95
w>k tot and | -36
w>k tot asks | 67
w>k tot det | -33
w>k training prep | -26
w>k trein prep | 26
w>k trek who | 20
w>k trouwens noun | 26
w>k tussen noun | -27
w>k tussen time | 20
w>k tussen who | -29
w>k u adv | -23
w>k u finite | 64
w>k u noun | -23
w>k u prep | -53
w>k u who | -27
w>k uit finite | -25
w>k uit mark | -29
w>k uit noun | -52
w>k uit time | -20
w>k uit who | -47
w>k uit whose | -24
w>k uiterlijk time | -21
w>k uur finite | -29
w>k uwen noun | -30
w>k vader finite | -44
w>k vader noun | -21
w>k valt adv | 21
w>k van $ | -30
w>k van adj | -34
w>k van noun | -21
w>k van participle | -26
w>k vanaf adv | 34
w>k vanaf noun | -37
w>k vanavond finite | -35
w>k vanavond infinitive | 27
w>k vanavond mark | -32
w>k vandaag det | 32
w>k vandaag prep | -21
w>k vast prep | -25
w>k vast sub | -25
w>k vast who | -35
w>k veel noun | 26
w>k veel participle | -23
w>k veilig adv | -30
w>k verder finite | 58
w>k vergeef who | 79
w>k verjaardag finite | -31
w>k verstand finite | -36
w>k vertel who | -22
w>k vertelde sub | -26
w>k vertelt who | -23
w>k verzoek who | -21
w>k via det | -28
w>k via noun | -29
w>k via who | -26
w>k vinden mark | -24
w>k vindt who | -33
w>k voelt mark | -20
w>k vol noun | -23
w>k vol prep | -26
w>k volgende finite | 49
w>k volgende noun | 22
w>k volgens det | 42
w>k volgens who | 70
w>k voor adj | 27
w>k voor adv | -48
w>k voor and | -20
w>k voor asks | -31
w>k voor finite | -35
w>k voor participle | -28
w>k voor time | -45
w>k vooral noun | 28
w>k voordat who | -23
w>k voortaan infinitive | -20
w>k voortaan prep | -30
w>k vorig noun | 45
w>k vorige noun | 41
w>k vorige time | 33
w>k vraag adv | 28
w>k vraag det | 32
w>k vraag who | 39
w>k vraagt asks | -25
w>k vraagt noun | -23
w>k vragen finite | -23
w>k vriend finite | -29
w>k vriendelijke infinitive | 58
w>k vrij prep | -27
w>k vrijdag $ | -23
w>k vrijdag adv | -27
w>k vrijdag det | 23
w>k vrijdag finite | 88
w>k vrijdag noun | -27
w>k vrije noun | -20
w>k vroeg and | -20
w>k vroeg noun | -37
w>k vroeg who | -20
w>k vrouw finite | -32
w>k vrouw prep | 34
w>k vóór time | -25
w>k waar det | -35
w>k waar finite | 53
w>k waar whose | -24
w>k waarin who | -32
w>k waarom finite | 49
w>k waarop who | -33
w>k waart who | -29
w>k wakker prep | -36
w>k wanneer det | -38
w>k wanneer finite | 56
w>k wanneer who | -22
w>k want who | -33
w>k waren time | -26
w>k waren who | -21
w>k was adv | -50
w>k was det | -33
w>k was noun | -28
w>k was sub | -20
w>k was time | -41
w>k was whose | -21
w>k wat det | 31
w>k wat whose | -28
w>k water and | -22
w>k we adv | -69
w>k we prep | -28
w>k we time | -22
w>k week and | -22
w>k week finite | -41
w>k week prep | -39
w>k weekend finite | -22
w>k weekend time | -24
w>k weekend who | -21
w>k weer and | -20
w>k weer det | -32
w>k weer infinitive | -20
w>k weer prep | -70
w>k weg finite | -21
w>k weg who | -25
w>k weinig noun | -21
w>k weken prep | -27
w>k wel asks | -20
w>k wel det | -31
w>k wel infinitive | -36
w>k wel mark | -38
w>k wel noun | 29
w>k wel prep | -55
w>k wel whose | -33
w>k welke noun | 62
w>k welke who | -40
w>k welkom who | -31
w>k wellicht finite | 86
w>k werk finite | -23
w>k werk who | 47
w>k werkt adv | -25
w>k werkt finite | -24
w>k werkt prep | -23
w>k wessel $ | 52
w>k wessel finite | 38
w>k wie det | 112
w>k wie who | -22
w>k wij adv | -21
w>k wil adv | -33
w>k wil infinitive | -32
w>k wil sub | -21
w>k wil time | -22
w>k wil who | 92
w>k wilt mark | -22
w>k wilt who | 86
w>k winterjas prep | -28
w>k woensdag adv | -20
w>k woensdag and | -20
w>k woensdag infinitive | -29
w>k woensdag noun | -33
w>k woensdag participle | -26
w>k woensdag time | 35
w>k woord mark | -22
w>k woord sub | -26
w>k woorden prep | -23
w>k worden participle | -25
w>k wordt adv | 34
w>k wordt participle | -25
w>k wordt who | -20
w>k wubbo $ | 89
w>k zag who | -25
w>k zat finite | -30
w>k zat prep | -28
w>k zaterdag adv | -20
w>k zaterdag and | -31
w>k zaterdag det | -26
w>k zaterdag finite | 81
w>k zaterdag infinitive | 26
w>k zaterdag noun | -22
w>k zaterdag prep | -78
w>k ze adj | -21
w>k ze adv | -83
w>k ze finite | 53
w>k ze mark | -21
w>k ze participle | -21
w>k ze prep | -91
w>k ze who | -27
w>k zeg adv | 87
w>k zeggen prep | -24
w>k zeggen who | -22
w>k zegt who | -20
w>k zeker sub | -29
w>k zelf adv | -21
w>k zelf finite | 43
w>k zelf prep | -48
w>k zelf time | -22
w>k zelf who | -27
w>k zelf whose | -34
w>k zelfs prep | -32
w>k zet det | 39
w>k zet who | 25
w>k zet whose | 74
w>k zetten who | -36
w>k zich finite | -22
w>k zien finite | -24
w>k zien noun | -28
w>k ziet adv | -23
w>k ziet who | -20
w>k zij adv | -20
w>k zij finite | 75
w>k zij prep | -20
w>k zij time | -30
w>k zij who | -25
w>k zij whose | -38
w>k zijn $ | -25
w>k zijn adj | 45
w>k zijn adv | -59
w>k zijn and | -21
w>k zijn finite | -29
w>k zijn infinitive | 21
w>k zijn mark | -56
w>k zijn prep | -64
w>k zijn who | -66
w>k zijt who | 40
w>k zin finite | -38
w>k zit adv | -48
w>k zit det | -23
w>k zit prep | -69
w>k zo adj | -65
w>k zo det | -28
w>k zo finite | 28
w>k zo not | 112
w>k zo noun | 22
w>k zo participle | -22
w>k zo'n adj | -27
w>k zoals adv | 32
w>k zodra who | -27
w>k zoek who | -27
w>k zoeken prep | -25
w>k zoekt adv | -29
w>k zoiets finite | 110
w>k zolder mark | -27
w>k zondag adv | -40
w>k zondag det | -40
w>k zondag finite | 56
w>k zondag noun | -31
w>k zonder noun | -100
w>k zonder sub | -24
w>k zoon noun | -31
w>k zou infinitive | -22
w>k zou noun | 24
w>k zou who | 50
w>k zou whose | -35
w>k zullen who | 112
w>k zult adv | -21
w>k zwembad prep | -24
`,
);
