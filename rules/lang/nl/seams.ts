import { readSeams } from '../weights.ts';

/** Fitted by scripts/fit/seams.ts on the learning sets, then frozen: not edited by hand. */
export const seams = readSeams(
  { base: -124, threshold: -100 },
  // sign of the gap between two words | how much it counts for a new sentence
  `
2> ! | 37
2> #emoji | -67
2> #money | -34
2> 't | 23
2> ( | 20
2> ) | -30
2> . | 30
2> / | -36
2> ; | -104
2> ? | -75
2> aan | -82
2> aandeel | 37
2> aangetekende | -35
2> aanrecht | -21
2> aanvullende | 20
2> aanwezig | -24
2> abel | -28
2> ach | 23
2> achter | -76
2> achteraan | -23
2> achteraf | -31
2> adviseert | 27
2> af | -115
2> afdeling | -26
2> afloop | 22
2> afspraken | 41
2> akkoord | -32
2> al | -241
2> allang | -31
2> alle | -57
2> allemaal | -43
2> allergisch | -21
2> alles | -164
2> als | -53
2> alsjeblieft | 39
2> alweer | -38
2> amina | -30
2> amélie | -27
2> ander | -30
2> antibiotica | -24
2> apart | -27
2> appartement | -24
2> appjes | -29
2> april | -73
2> armen | 29
2> artikel | -30
2> arts | 25
2> augustus | -49
2> aula | -28
2> auto | -69
2> avondeten | -24
2> azad | -25
2> bad | -23
2> badkamer | -26
2> bal | -25
2> ballet | -24
2> band | -21
2> bank | -52
2> bart | -27
2> beatrijs | -23
2> bed | -70
2> bedacht | -32
2> bedankt | 75
2> bedtijd | -25
2> beest | 32
2> beetje | -60
2> begin | -25
2> beginners | -43
2> begrijp | 27
2> bekeken | -22
2> bekend | -21
2> belmoment | -30
2> belt | -37
2> benen | -26
2> bent | 20
2> bericht | 23
2> berichten | -30
2> bernadette | -28
2> beslissen | -38
2> beslist | 35
2> besproken | -22
2> besta | -41
2> beste | -23
2> besteld | -22
2> betaald | -43
2> betalen | -49
2> beter | -62
2> beurt | -40
2> bevestigt | -35
2> bewijs | -41
2> bezwaar | -29
2> bibliotheek | -42
2> bidden | 27
2> bied | 51
2> bij | -202
2> bijkeuken | -23
2> binnen | -69
2> blauw | -28
2> blijven | -68
2> bloed | 56
2> bloeddruk | 36
2> bo | -21
2> boek | 38
2> boekje | -25
2> bon | -30
2> bonnetje | -26
2> boterham | -29
2> boterhammen | -30
2> bouwvak | -30
2> boven | -30
2> bovendien | -22
2> breda | -23
2> breekt | -26
2> breng | 22
2> briefje | 26
2> brievenbus | -21
2> brommer | -25
2> brood | -28
2> buikpijn | -24
2> buurman | 22
2> buurt | -32
2> carnaval | 67
2> casper | -22
2> chantal | -21
2> circus | -36
2> club | -27
2> coach | 24
2> collega's | -29
2> communie | -29
2> controleren | -23
2> controlfreak | -28
2> d'r | 20
2> daar | -55
2> daaraan | 20
2> daarna | -72
2> daarom | -26
2> daarop | -26
2> daarvoor | -29
2> dag | -57
2> dagje | -30
2> dak | 29
2> dan | -23
2> dank | -21
2> deel | -28
2> dekt | -26
2> delen | -21
2> den | -38
2> denise | -20
2> denk | -28
2> derde | -41
2> deur | -85
2> deurwaarder | -30
2> dezelfde | -24
2> di | 31
2> diensten | -21
2> diep | -23
2> dieter | -24
2> diezelfde | 34
2> ding | -31
2> dingen | -38
2> dinsdagen | -20
2> dion | -30
2> directeur | -41
2> dit | -35
2> ditmaal | -20
2> diëtist | -27
2> do | -27
2> doe | 45
2> doen | -33
2> doet | -26
2> dokter | -21
2> douwe | -20
2> dr | 29
2> draagt | -29
2> draaien | -24
2> draait | -26
2> drama | 20
2> drinken | -24
2> duidelijk | -20
2> duimpje | -28
2> echt | -62
2> eerst | 36
2> eigenlijk | -47
2> eind | -25
2> eindhoven | -45
2> elektrische | -34
2> elkaar | -39
2> elke | -34
2> en | -73
2> ene | -24
2> energie | -29
2> eraf | -24
2> erbij | -32
2> erg | -22
2> erik | -21
2> ermee | 41
2> ernaast | -29
2> erover | -22
2> ervan | -30
2> es | 39
2> euro | 24
2> even | -22
2> ex | -27
2> excuses | 22
2> excuus | 21
2> eén | -30
2> facebook | -34
2> factuur | 29
2> fatsoen | -27
2> feestje | -28
2> ff | 66
2> fien | -26
2> fiets | 38
2> filmpje | -34
2> filmpjes | -35
2> fles | 25
2> floor | -27
2> foto | -62
2> foto's | 27
2> frigo | -33
2> fruit | -31
2> ga | 28
2> gaat | 54
2> gaatje | 33
2> gamen | -23
2> gang | -24
2> gaten | -20
2> ge | 41
2> gebeld | -25
2> gebruik | -26
2> gedaan | -42
2> gedacht | 61
2> gedoe | -25
2> geef | -22
2> geen | -51
2> gefaald | -28
2> gegeten | -32
2> gehad | -54
2> gekamd | -21
2> gekke | -20
2> gekomen | -20
2> gekozen | -21
2> geleden | -25
2> geloof | -21
2> gelukkig | -27
2> gemaakt | -50
2> gemeld | -21
2> geniet | -40
2> genoegen | -34
2> gepraat | -24
2> gereden | -22
2> gesprek | 28
2> gestopt | -20
2> gestort | -21
2> getekend | -21
2> geven | -33
2> gevoel | -22
2> gevraagd | -59
2> geweest | -70
2> gewisseld | -23
2> gewone | -28
2> geworden | -20
2> gezag | -26
2> gezamenlijke | -29
2> gezegd | -60
2> gezicht | -21
2> ggd | -25
2> gij | 40
2> gisteravond | -30
2> gisteren | -47
2> glas | -33
2> god | 48
2> gooien | -27
2> graag | -109
2> graden | -22
2> grappig | -20
2> grens | -24
2> groepsapp | -34
2> groetjes | -116
2> grond | 61
2> groot | -24
2> gsm | -20
2> guus | -23
2> haalde | 37
2> haalt | 23
2> haar | -31
2> had | 40
2> haha | -22
2> halen | -29
2> hand | -32
2> hans | -22
2> hart | -38
2> harte | -33
2> hartelijke | 50
2> heb | 43
2> hebben | 42
2> heeft | 109
2> heel | -74
2> heen | -20
2> hek | -21
2> helemaal | -21
2> helft | 30
2> helm | 28
2> hen | -24
2> herfstvakantie | -23
2> het | -27
2> hetzelfde | -29
2> hidde | -33
2> hier | -30
2> hij | -29
2> hockey | -26
2> hoef | 70
2> hoeft | -24
2> hoofd | 20
2> hoofdpijn | -27
2> hoofdstuk | -33
2> hoogachtend | -59
2> hooi | -21
2> hoop | 47
2> hoopt | 86
2> hoort | 34
2> horloge | 33
2> hou | 68
2> houd | 33
2> houdoe | -26
2> hugo | 26
2> huisarts | 29
2> huisartsenpost | 43
2> huisje | -24
2> hulp | 22
2> hun | -79
2> iedereen | -27
2> ik | -65
2> in | -99
2> ingevuld | -31
2> inhalen | 26
2> inmiddels | -22
2> inschrijven | -24
2> instagram | -29
2> ipad | -33
2> is | 36
2> ja | 94
2> jaar | 71
2> jammer | -24
2> je | 27
2> jelle | -23
2> jermaine | -33
2> jeugd | -21
2> jezelf | 20
2> jij | 43
2> jip | -29
2> joh | -28
2> jongen | 56
2> jouwe | -26
2> juist | -22
2> juli | -74
2> juliette | -23
2> juni | -78
2> jurk | -23
2> jurre | -27
2> k | -30
2> kamer | -40
2> kant | -25
2> kanten | -29
2> kapot | -31
2> kapotte | -20
2> kapstok | -25
2> karim | -31
2> kavi | -33
2> kelder | -24
2> ken | -29
2> keren | -37
2> kerst | -44
2> kerstvakantie | -21
2> keukentafel | -35
2> kies | -29
2> kijkt | -29
2> kilo | -26
2> kind | 63
2> kinderarts | 58
2> kinderbijslag | -26
2> klaar | -73
2> klappen | -31
2> kleine | -36
2> kleuter | 65
2> knap | 38
2> knieën | -25
2> koelkast | -26
2> koffers | -29
2> koffie | -29
2> komende | -34
2> konijn | 34
2> koop | -21
2> koopt | 25
2> kopen | -22
2> kopie | -32
2> kosten | -22
2> koude | -34
2> kraam | -31
2> krijg | 29
2> krijgt | 67
2> kuba | -24
2> kun | -22
2> kunt | -32
2> kussen | 22
2> kwam | 66
2> kwijt | -23
2> la | -22
2> laarzen | -23
2> laatst | -20
2> lach | -55
2> lacht | -27
2> laken | -31
2> lang | -61
2> langs | -37
2> laptop | -27
2> laten | -88
2> later | -40
2> leef | -23
2> leeft | -20
2> leeg | -28
2> leert | 96
2> lees | -29
2> leest | -34
2> leg | -21
2> lege | -35
2> legt | -30
2> les | -20
2> letten | -24
2> letterlijk | -24
2> licht | -24
2> liedje | -21
2> lief | 60
2> liefde | -34
2> liefs | -22
2> liefst | -29
2> liever | -41
2> lig | 53
2> lijf | -22
2> lijkt | 96
2> literatuur | -23
2> logeren | 21
2> lokaal | -38
2> londen | 33
2> loon | -20
2> lopen | -30
2> losse | -37
2> lotion | -30
2> lotus | -23
2> lowie | -20
2> lucht | -32
2> luister | -38
2> luisteren | -21
2> luizen | -24
2> lukken | -24
2> lukt | -36
2> ma | 33
2> maakt | -28
2> maandagavond | 32
2> maandagochtend | -35
2> maar | -21
2> maart | -20
2> maat | -20
2> mag | 25
2> mail | -35
2> mailadres | -20
2> mailen | -23
2> mails | -25
2> maken | -34
2> mama | -33
2> man | 29
2> mand | -20
2> manege | -20
2> marechaussee | -28
2> mat | -34
2> me | 26
2> mededeling | -26
2> mee | -220
2> meeneemt | -24
2> meer | -128
2> meestal | -20
2> meester | -29
2> meet | -33
2> meiden | 41
2> meisje | 64
2> meivakantie | -24
2> melden | -22
2> melding | -30
2> mens | 26
2> mensen | 24
2> meteen | -23
2> mg | -37
2> middag | -24
2> mijn | -30
2> minuut | -21
2> mis | -33
2> misgaat | -23
2> misselijk | -29
2> mn | -79
2> mocht | -20
2> moeder | 30
2> moeders | -39
2> moeite | -34
2> moet | 60
2> mogen | -53
2> moment | -20
2> motor | 30
2> muts | 33
2> muur | -34
2> muziek | -27
2> muziekschool | -26
2> n | 39
2> naam | -56
2> naar | -65
2> naast | -42
2> nachtdienst | 24
2> nadenken | -26
2> nagels | 36
2> naima | -22
2> nand | -29
2> naomi | -36
2> natte | 30
2> natuurlijk | -28
2> ne | -34
2> nederlandse | -25
2> neef | 35
2> neemt | -43
2> neer | -21
2> nemen | -40
2> netjes | -21
2> neus | -25
2> nicht | -22
2> niemand | -106
2> niet | -46
2> niets | -85
2> nieuw | -29
2> nieuwe | 88
2> nieuws | -27
2> niks | -27
2> nina | -20
2> nodig | -98
2> noemt | 57
2> nog | -88
2> nooit | -148
2> nore | -23
2> nota | 21
2> noten | -20
2> nova | -25
2> november | -101
2> nul | -23
2> ochtend | -33
2> ochtends | -28
2> of | -69
2> ofzo | -22
2> oké | -26
2> olivier | -28
2> omdat | -115
2> ommen | -33
2> onderweg | -27
2> onderwerp | -37
2> ongeluk | -20
2> ongetwijfeld | -22
2> online | -32
2> ons | 30
2> ontdekt | -31
2> ontplof | 106
2> ontvang | 43
2> onze | 58
2> ooit | -28
2> oom | -25
2> oor | -23
2> op | -75
2> opgesteld | -27
2> opgeven | -27
2> ophangen | -26
2> oplader | 48
2> oppas | -22
2> oprit | -34
2> optie | -20
2> optreden | 36
2> opvallend | -30
2> opvoeding | 32
2> oranje | -39
2> orthodontist | 24
2> ouderavond | -20
2> oudercontact | 26
2> ouderschapsplan | 24
2> overigens | -41
2> overleg | 23
2> paar | -21
2> pak | 61
2> papa | -46
2> papieren | -21
2> parkeerplaats | -30
2> parking | -24
2> pas | -106
2> paspoort | 61
2> paspoorten | 22
2> passen | 38
2> past | -20
2> pepijn | -22
2> per | -136
2> pien | -27
2> pim | -20
2> plaatsen | -28
2> plannen | -25
2> pleister | 46
2> plek | -25
2> plezier | 65
2> polen | 33
2> politie | 34
2> pols | -25
2> pomp | -25
2> post | -22
2> praktijk | 24
2> precies | -32
2> prik | 34
2> prikken | -25
2> probeer | -22
2> proberen | -20
2> procent | -42
2> proefles | 45
2> psycholoog | -21
2> puffer | 26
2> punt | -21
2> ramp | -22
2> rand | -32
2> rania | -25
2> rechtzetten | -20
2> reden | 31
2> regel | -28
2> regeling | -25
2> reis | 46
2> rekeningnummer | 32
2> rick | 26
2> rigo | -23
2> rijdt | 31
2> rojda | -27
2> rond | -21
2> ruben | -28
2> rug | -21
2> rust | -26
2> rustig | -28
2> ruzie | -23
2> s | -21
2> saar | -34
2> salaris | -33
2> samen | -45
2> schaam | -31
2> schema | 32
2> schikt | -31
2> schiphol | -31
2> schoenen | -20
2> schoolreis | -34
2> schoot | -44
2> schrift | -23
2> schrijft | -39
2> schrok | 52
2> schuldig | -28
2> scouting | -28
2> sef | -26
2> seizoen | -23
2> serieus | 30
2> shanti | -27
2> silke | -22
2> sinds | -72
2> sjors | 36
2> sla | -34
2> slaapt | 76
2> slaapzak | 75
2> slapen | -54
2> slecht | -32
2> slechte | -26
2> sleutel | -21
2> sliep | -30
2> smeren | -32
2> snel | -22
2> soep | -32
2> sokken | -27
2> soort | 25
2> soraya | -32
2> sorry | -22
2> spanning | 51
2> spiegel | -30
2> sport | -37
2> sporttas | 33
2> sprake | -23
2> sta | 23
2> staan | -98
2> stan | -21
2> steek | -33
2> steekt | 49
2> stel | 23
2> stem | -21
2> step | -30
2> sterkte | -24
2> sterre | -29
2> stil | -23
2> stilte | -26
2> stoel | -22
2> stoelen | -21
2> stoep | -28
2> stom | -21
2> stond | 34
2> stonden | -24
2> stoornis | -32
2> stop | 26
2> stort | 93
2> straks | 45
2> studiedag | -21
2> stuk | -24
2> stuur | 36
2> sude | -28
2> suiker | -25
2> t | -81
2> taal | -27
2> taart | -24
2> tafel | -59
2> tandarts | 30
2> tanden | -37
2> tante | -23
2> te | -175
2> tegen | -20
2> teken | 41
2> tekening | -26
2> telde | -29
2> telefoontje | -24
2> teleurgesteld | -23
2> televisie | -23
2> telt | -20
2> ten | -21
2> tent | 33
2> termijn | -28
2> teruggekomen | -25
2> terwijl | -20
2> tess | 25
2> teun | 23
2> texel | -25
2> therapeut | -25
2> ties | -31
2> tijden | -32
2> tijdens | 22
2> tijdstip | -31
2> tiktok | -27
2> tobias | 25
2> toe | -33
2> toen | -117
2> toestemmingsformulier | 20
2> ton | -36
2> toon | -30
2> tot | -71
2> tranen | -34
2> trap | -22
2> trek | -22
2> trouwens | 43
2> trui | -32
2> tube | -21
2> tussen | -53
2> tv | -22
2> type | 20
2> typisch | -22
2> uiteindelijk | -37
2> uitkering | 36
2> uitleggen | -20
2> uwen | -33
2> vaak | 38
2> vader | 43
2> vaker | -31
2> valies | -22
2> van | 24
2> vanaf | -70
2> vandaan | -22
2> vanzelf | -21
2> vast | -125
2> veel | -35
2> veilig | -31
2> vel | 27
2> veld | -25
2> venlo | -37
2> ver | -20
2> verandert | 20
2> verder | -41
2> verdient | 22
2> verdriet | -23
2> vergadering | -27
2> vergeef | -30
2> vergeten | 21
2> verjaardag | -32
2> verkoop | -25
2> verlopen | -25
2> verpest | -30
2> verplaatsen | -25
2> vertelde | 56
2> vertrek | -39
2> verzoek | -22
2> vest | -41
2> via | -58
2> viel | -29
2> vierde | -20
2> vieren | 21
2> vinden | -20
2> vindt | 34
2> vissen | 34
2> vlam | -21
2> vliegen | 63
2> voel | -22
2> voetbalschoenen | -22
2> voeten | -28
2> vol | -28
2> voldaan | -22
2> volgen | -21
2> volgens | -42
2> volwassene | 24
2> voordeur | -26
2> voorhand | -30
2> voorjaar | -24
2> voorkeur | -21
2> voorlezen | -31
2> voorlopig | -28
2> vorig | -27
2> vorige | 24
2> vorm | -29
2> vreemde | -29
2> vriendelijke | 120
2> vrienden | -26
2> vriendin | -33
2> vrij | -24
2> vroeg | 79
2> vroege | -28
2> waar | -127
2> waard | -23
2> waarde | -36
2> waarom | -36
2> waarvan | -23
2> wakker | -22
2> wanneer | 53
2> want | -24
2> warre | -24
2> wasmachine | -24
2> wat | -45
2> water | -29
2> waterpokken | -25
2> we | 54
2> weekje | -21
2> weer | -55
2> weg | -68
2> wel | -38
2> weleens | -23
2> welke | 38
2> werkelijk | -21
2> werkplaats | -27
2> weten | -50
2> wetsvoorstel | -28
2> wezen | -39
2> wil | 25
2> wilde | 20
2> willen | -38
2> wilt | -39
2> wind | 24
2> winkel | -24
2> winnen | -25
2> winterjas | -24
2> wissel | 34
2> wisselen | 20
2> wist | -20
2> wit | -25
2> woede | -31
2> wonderen | -21
2> word | -58
2> worden | -62
2> wubbo | -28
2> yasmina | 37
2> zaak | -23
2> zaal | 48
2> zag | -30
2> zat | 54
2> zeeland | -27
2> zegt | 58
2> zei | 20
2> zeker | -23
2> zelfs | -28
2> zet | -23
2> zich | -111
2> zichzelf | -29
2> zie | -24
2> ziekenhuis | -23
2> zij | -21
2> zijn | -29
2> zijt | -27
2> zo | -26
2> zoals | -26
2> zodat | -21
2> zoe | -24
2> zoekt | 45
2> zolang | -21
2> zolder | -26
2> zomer | -53
2> zoon | -20
2> zouden | -28
2> zowat | -24
2> zucht | -55
2> zuchten | -23
2> zulke | 30
2> zullen | -41
2> zult | 84
2> zus | 23
2> zuster | 58
2> zuur | -40
2> zwart | -29
2> zwarte | -27
2> zwolle | -38
< #money | 50
< #name | 25
< #time | 33
< 's | -71
< 't | -24
< ( | -27
< ) | 75
< , | -21
< / | -22
< : | -58
< ; | -160
< aanbellen | -39
< aangetekende | -34
< aangezien | -31
< aanvullende | -40
< abel | -28
< abena | -33
< achteraan | 41
< achteraf | 39
< adam | -27
< adres | -26
< adviseert | -30
< advocaat | -35
< af | 46
< afdeling | 55
< afgelopen | -63
< afloop | -38
< agenda | -21
< akkoord | 75
< alimentatie | -20
< allang | -20
< alle | -66
< alleen | -75
< allemaal | -49
< allergisch | -29
< alles | -29
< als | -287
< altijd | -96
< alvast | 27
< alweer | -29
< amber | -27
< amina | -25
< amélie | -22
< ander | -37
< anders | -33
< antibiotica | 24
< apart | -29
< apotheek | -41
< appartement | -32
< appjes | -24
< armen | -21
< artikel | -36
< at | 67
< aula | 66
< auto's | -31
< avond | -42
< avonds | -34
< azad | -26
< baan | -32
< bad | -32
< bal | -26
< ballet | -20
< band | -28
< bas | -26
< beetje | -76
< beginners | 69
< begonnen | -27
< bekeken | 91
< bel | 25
< belangstelling | -32
< bellen | 50
< belmoment | -38
< bent | 42
< bereikbaar | 34
< berichten | 59
< beslissen | 47
< beslist | 25
< besproken | 27
< best | 29
< bestaan | -43
< bestaat | 30
< betaald | 22
< betreft | -31
< beurt | 63
< bevestig | -21
< bezoek | -25
< bidden | -40
< bied | -20
< bij | -26
< bijles | -28
< bijna | -21
< blauwe | -30
< blijkbaar | -23
< bloed | 36
< blok | 32
< boek | -31
< boeken | -45
< boekentas | 25
< bon | 29
< bonnetje | -30
< boot | -25
< bord | -22
< bosklassen | -25
< boterham | 30
< boven | -31
< bovendien | -31
< bram | -22
< breda | 125
< breekt | -27
< breng | -97
< brengen | 48
< briefje | -30
< briek | -21
< brievenbus | 55
< broer | -21
< brommer | 66
< brood | -28
< broodtrommel | -20
< bruiloft | -20
< buikpijn | -39
< bureau | 36
< buurt | -24
< buurvrouw | -20
< cadeau | -34
< camping | -21
< carnaval | -36
< coach | -28
< cola | -21
< communie | -37
< controle | -28
< controlfreak | -28
< da | -23
< da's | -39
< daar | -102
< daarna | -100
< daarop | -30
< dag | -29
< dagen | -29
< dagje | -33
< dak | -29
< dan | -169
< de | -279
< den | -60
< denise | -31
< denkt | -23
< derde | -44
< deur | 22
< deurwaarder | -33
< deze | -122
< dicht | 27
< die | -229
< diensten | -36
< diezelfde | -33
< dikke | -36
< dilan | -29
< dion | -23
< directeur | -27
< dit | -46
< ditmaal | -29
< diëtist | -40
< diëtiste | -33
< do | -27
< doe | -38
< doen | 31
< dokter | -21
< doordat | -20
< doorgegeven | 65
< doos | -33
< doosje | -20
< dounia | -35
< dr | -25
< draai | -23
< draait | 54
< dragen | 75
< drama | -37
< drinken | -32
< drinkt | -21
< druk | 42
< duimpje | 133
< duur | 21
< dweil | 82
< een | -130
< eenmaal | -34
< eens | -21
< eerst | -121
< eerste | -59
< eigen | -151
< eigenlijk | 21
< elektrische | -31
< elise | -22
< elke | -159
< emotionele | -44
< en | -361
< ene | -31
< enkel | -35
< er | -173
< eraf | 32
< erbij | 71
< ergens | -47
< erna | -23
< ernaast | 24
< erop | 110
< ervoor | -29
< es | -23
< even | -99
< ex | 36
< excuus | -34
< expres | -29
< extra | -34
< eén | -31
< fatsoen | -35
< fatsoenlijk | -25
< februari | 34
< ff | -95
< fien | -29
< fietsen | 58
< fijn | -24
< filmpje | -38
< filmpjes | -26
< finn | -26
< fles | -32
< fleur | -23
< floor | -24
< floris | -24
< formulier | -24
< fout | -25
< ga | -29
< gaan | -42
< gaatje | 38
< gaf | 21
< gamen | 61
< gang | 65
< gaten | -26
< ge | -209
< gebeld | 71
< gebeurd | 67
< gebracht | 77
< gedaan | 24
< gedoe | 121
< geef | -82
< geen | -236
< gegeven | 67
< gehaald | 38
< gehoord | 23
< gehouden | 45
< gekeken | 28
< gekke | -25
< gekocht | 27
< gekomen | 22
< gele | -22
< geleden | -41
< gelezen | 83
< gelukkig | -20
< gemaakt | 62
< gemeente | -32
< genoeg | -27
< genoegen | -37
< genomen | -21
< gepraat | 70
< gerust | -26
< gesproken | 23
< gestuurd | 39
< getekend | 52
< getrouwd | -22
< gevallen | -51
< gevoel | -28
< gevonden | 34
< gevraagd | -33
< gevuld | 47
< gewone | -38
< gewoon | -45
< geworden | -30
< gezag | 46
< gezamenlijke | -34
< gezegd | -32
< gezeten | 43
< gezicht | -28
< gezien | 75
< gij | -105
< gisteravond | -31
< gisteren | -47
< gitaar | 21
< glas | -20
< god | -21
< goed | 71
< gooi | -32
< gooien | -24
< graden | 39
< gratis | 22
< grens | -37
< groene | -22
< groepsapp | -27
< groot | -24
< grote | -40
< gsm | 48
< guus | -35
< gwn | -23
< gymtas | 20
< haalde | 23
< haha | 85
< halen | 26
< hand | 34
< handen | -27
< handtekening | -25
< hang | -27
< hangen | 37
< hard | -30
< hardop | -26
< harte | -31
< hartelijke | -53
< he | 62
< hebben | -26
< heel | -93
< heer | -32
< hek | -22
< hele | -146
< helemaal | -33
< helm | -33
< hen | -37
< herfstvakantie | 34
< het | -123
< hetgeen | -37
< heus | -26
< heyy | -37
< hidde | -29
< hierbij | -41
< hij | -291
< hing | -28
< hoe | -207
< hoefde | -25
< hoeven | -31
< hoi | 51
< hoofd | -27
< hoor | 31
< horloge | -27
< hou | -22
< houden | 37
< houdt | 27
< hugo | -27
< huilt | 41
< huisartsenpost | -24
< huisje | -22
< huizen | -23
< hulp | -30
< hun | -78
< idee | -25
< ie | -52
< iedere | -25
< iedereen | -26
< iemand | -99
< iets | -38
< ik | -30
< ilias | -27
< in | -46
< inderdaad | -27
< ingang | -27
< ingeschreven | -45
< inmiddels | -36
< instagram | 43
< ipad | -28
< ipv | -21
< is | -25
< isla | 46
< jaar | -29
< jaaropgave | -44
< jammer | -30
< janken | -33
< jaren | -24
< jas | 22
< jay | -35
< jelle | -21
< jermaine | -28
< jesse | -22
< jeugd | -22
< jij | -31
< jip | -32
< jongens | -22
< jou | 28
< jouw | -190
< juf | -37
< juist | 63
< juliette | -42
< jurk | -26
< kaartje | 54
< kaj | -30
< kam | -29
< kamer | 25
< kan | -46
< kant | -34
< kanten | -26
< kantine | 52
< kapot | 75
< kapotte | -21
< kapper | 28
< karim | -23
< kat | -39
< kavi | -31
< keek | -29
< keel | 35
< ken | -21
< kent | 21
< keren | -35
< kerstdag | 34
< keuken | 49
< keukentafel | 46
< kiara | -25
< kies | -20
< kiezen | 33
< kijk | -43
< kijkt | 36
< kik | 21
< kinderarts | -31
< kinders | -23
< klaar | 79
< klas | 35
< kleine | -20
< kleuter | -34
< klok | 22
< knap | -43
< koelkast | -26
< koen | 23
< koffers | -52
< koken | -61
< komende | -30
< komt | 24
< koopt | -33
< koorts | -22
< kopen | 53
< kort | -26
< kosten | 29
< koude | -34
< kraam | -26
< krijg | -57
< krijgen | 30
< krijgt | -36
< kuba | 25
< kun | -66
< kunnen | -41
< kunt | -52
< kwam | -22
< kwartaal | -34
< laarzen | -22
< laat | -34
< laatst | -27
< laatste | -86
< laken | 42
< lang | -22
< langer | -25
< laten | -55
< later | 21
< leef | 25
< leeft | -34
< leest | 44
< leg | -46
< lege | -29
< legt | 24
< leren | -23
< letterlijk | -34
< lezen | 28
< licht | -34
< lief | -38
< liefst | -39
< liet | -21
< lieve | -40
< liever | -67
< lijf | 74
< lijn | 62
< links | -22
< literatuur | -32
< logeren | 41
< logopedist | -25
< loon | 29
< lopen | 23
< losse | -36
< lot | -40
< lotion | -32
< lotus | 43
< lui | -27
< luister | 36
< luistert | 59
< luizen | 29
< lukt | 34
< lunch | -28
< lynn | -28
< m | -102
< ma | -30
< maandag | -65
< maandagavond | -36
< maandagochtend | -29
< mag | -66
< mail | 40
< mailadres | 26
< mails | 32
< mama | -27
< man | -30
< mand | 50
< manege | 20
< map | 62
< mat | 31
< mats | -28
< mee | 95
< meegeven | 156
< meen | -33
< meenemen | 37
< meer | 26
< meestal | -31
< meester | -29
< meet | -28
< meiden | -27
< meisje | -21
< meisjes | -27
< meivakantie | -31
< meneer | -47
< mening | 34
< mensen | -25
< merel | -28
< merken | -36
< met | -330
< mezelf | -23
< mijn | -245
< mijne | 36
< mila | -27
< min | -26
< misschien | -90
< mits | -21
< mn | -88
< moeders | -32
< moet | -73
< moeten | -111
< mogen | -30
< moment | -41
< mond | -20
< morgen | -20
< motor | -21
< mr. | -26
< muur | 52
< muziek | -36
< n | -42
< naar | -126
< naast | -55
< nacht | -33
< nachtdienst | -35
< nagels | -29
< nand | -22
< naomi | -43
< narcistische | -27
< natte | -30
< natuurlijk | -48
< ne | -49
< nederlands | 21
< nederlandse | -35
< neem | -132
< nemen | 107
< net | -54
< netjes | -28
< neus | -41
< nieuwe | -47
< niks | 44
< nina | -26
< nodig | 87
< noem | -30
< noemen | -57
< noemt | -26
< nog | -24
< nooit | -204
< nore | -36
< normaal | 25
< nota | -25
< notaris | -38
< noten | 29
< nou | -27
< nova | -24
< nu | -55
< nul | -27
< nummer | -24
< o | -37
< ochtend | -30
< ochtends | -28
< oefenen | -21
< of | -249
< ofwel | -35
< ofzo | 121
< ogen | -45
< oktober | 44
< om | -75
< oma | 27
< omdat | -110
< ondertekend | 27
< ondertussen | -31
< onderweg | 25
< onderwerp | -28
< ongetwijfeld | -24
< online | 62
< ontbijt | -51
< ontbreekt | -27
< ontplof | -33
< onze | -74
< ooit | -41
< oom | 35
< oor | 62
< open | 30
< opgenomen | -37
< opgeven | 38
< ophalen | -34
< ophangen | -32
< oppas | -26
< oprit | 31
< optie | -29
< optreden | -31
< opvallend | -37
< oranje | -36
< oren | 44
< orthodontist | 23
< oud | -36
< ouderavond | -23
< oudercontact | 38
< ouderschapsplan | -42
< ouwe | -38
< overdag | 36
< overgemaakt | -30
< overigens | -50
< paar | -22
< pak | -28
< pannenkoeken | -28
< papa | -30
< paramaribo | -33
< parkeerplaats | -40
< pasen | -22
< paspoorten | -27
< past | 32
< per | -128
< pien | -20
< pijn | -20
< pim | -24
< plaats | -59
< plakken | -56
< plan | 29
< plannen | 26
< planning | -36
< pleister | -23
< plek | -49
< plezier | -39
< plus | -30
< polen | -29
< pols | -26
< prima | 70
< proberen | 32
< probleem | 40
< proefles | -21
< proficiat | 44
< psycholoog | -25
< puf | -34
< puffer | -28
< punt | 26
< pure | -32
< pyjama | -34
< raad | -28
< rand | -43
< reactie | -33
< recht | -29
< rechtbank | -30
< rechter | 24
< rechtstreeks | -31
< reden | -36
< regeling | -32
< regels | -23
< reizen | -38
< reken | -28
< rekening | 46
< rekeningnummer | -22
< rekenmachine | -31
< rij | -36
< rijdt | 20
< rode | -21
< rond | -20
< rooster | 36
< roze | -33
< ruikt | -24
< rust | 56
< rustig | -22
< ruzie | -30
< saar | -24
< salaris | 46
< scheiding | -27
< schema | -31
< schiphol | 36
< schoenen | 26
< schoolplein | -23
< schoolreisje | 57
< schoot | 26
< schrift | -27
< schrijven | 71
< schuld | 43
< schuur | -29
< scouting | -28
< sef | -20
< sem | -28
< shanaya | -26
< simpel | -37
< sinds | -82
< sla | -20
< slaap | -28
< slaapt | -33
< slaapzak | -21
< slapen | 25
< slecht | -28
< sleutel | -36
< sliep | 35
< sluit | 39
< snel | -29
< soort | -20
< spanning | -34
< spelen | 22
< spijt | -31
< sport | -28
< sprake | -30
< spreekbeurt | -21
< spreken | -27
< sprookje | -35
< spullen | -30
< sta | -63
< staan | -24
< staat | 20
< start | -34
< steeds | -24
< steekt | -25
< stel | -35
< stellen | 40
< stem | 22
< sterkte | -25
< stiekem | -26
< stilte | 22
< stoel | 30
< stoelen | -31
< stonden | 27
< stoppen | 31
< storten | 25
< straat | 28
< straks | -32
< studiedag | 28
< stuk | -26
< sturen | 34
< succes | 21
< sude | -20
< suze | -36
< t | -84
< taal | 22
< taart | -28
< tablet | -20
< tanden | -20
< tante | -39
< tas | 71
< te | -314
< tegen | -24
< tegenwoordig | -33
< tekenen | -41
< televisie | -25
< telkens | -30
< tellen | -23
< telt | -24
< ten | -24
< tenminste | -26
< ter | -33
< termijn | -27
< terug | 103
< teruggekomen | 55
< terwijl | -31
< tess | -23
< teun | -27
< tevoren | -22
< texel | 37
< thijmen | -33
< thijs | -24
< thuis | 54
< tijden | -26
< tikkie | -28
< toen | -123
< tot | -256
< totaal | -28
< training | -27
< tranen | -30
< trillen | 50
< trouwens | -56
< tube | -44
< turnen | -51
< tussen | -80
< tv | -21
< type | -57
< typisch | 25
< uit | 50
< uiteindelijk | -41
< uiterlijk | -35
< uitleggen | -47
< uitslag | -20
< uw | -145
< uwen | -31
< vaker | -23
< vallen | 111
< van | -71
< vanaf | -44
< vandaan | 31
< vanmorgen | 24
< vanuit | -26
< vanwege | -34
< vanzelf | 21
< vaste | -24
< veilig | -26
< ver | -30
< verandert | 25
< verdient | -31
< verdriet | -32
< vergadering | -35
< vergeef | -22
< vergeet | 69
< vergeten | -65
< verhaal | -30
< verjaardag | -30
< verkeerde | -21
< verkocht | -38
< verkoop | -20
< verneem | -34
< verpest | 33
< verplaatsen | 42
< verrekijker | -23
< verteld | -56
< vertrek | -27
< vertrekken | 30
< vervelend | -28
< verwacht | 42
< verzamelen | -28
< verzekering | -25
< verzetten | 33
< vest | -36
< via | -76
< viel | 53
< vieren | 53
< vind | -60
< viool | -30
< vissen | 31
< vlam | -33
< vliegen | -25
< vlucht | 36
< voelt | 21
< voetbal | 82
< voetbalschoenen | -25
< voeten | -30
< vol | -25
< voldaan | 25
< volgen | 81
< volgende | -113
< volgens | -79
< volgt | 46
< volwassene | -26
< voor | -34
< voorhand | -25
< voorjaar | -34
< voorlopig | -20
< voortaan | -97
< vorig | -30
< vorige | -108
< vorm | -29
< vragen | -23
< vriendelijke | -99
< vrienden | -32
< vriendin | -21
< vrije | -30
< vroege | -30
< vullen | 42
< waard | 31
< waarde | -41
< waart | 23
< want | -161
< waren | -28
< warre | -26
< wasmachine | 27
< wat | -54
< we | -142
< week | -20
< weekend | -27
< weekje | -35
< weet | -37
< weg | 98
< wekker | -26
< weleens | -25
< werd | -20
< werk | 24
< werkelijk | -26
< werken | -67
< werkplaats | 27
< werkt | 45
< wessel | -21
< weten | -24
< wetsvoorstel | -38
< wezen | 37
< wij | -184
< wil | -42
< wind | -34
< winnen | 29
< wist | -22
< wit | -50
< witte | -36
< woensdag | -92
< woord | -39
< woorden | 30
< word | -29
< wou | -25
< wél | -20
< x | -38
< yara | -22
< yasmina | -24
< z'n | -28
< zaal | -27
< zal | -149
< zalf | -31
< zeggen | -61
< zegt | -41
< zei | -43
< zelf | -38
< zelfs | -50
< zenuwen | -38
< zet | -63
< zetten | 39
< zichzelf | -23
< ziek | 102
< zien | -48
< zij | -182
< zitten | -27
< zn | -80
< zo'n | -111
< zoals | -99
< zodat | -40
< zoekt | -37
< zoiets | -31
< zondag | -68
< zonder | -21
< zoon | -20
< zorg | -42
< zorgen | -38
< zosia | -26
< zou | -169
< zouden | -24
< zover | -29
< zowat | -28
< zoë | -20
< zucht | 75
< zulke | -20
< zullen | -33
< zus | -33
< zwaaien | 115
< zwart | 27
< zwarte | -32
< zwemdiploma | -24
< zwijgen | 93
< zwolle | 51
<< " , | -21
<< #money , | -112
<< #money is | -24
<< #money per | -21
<< #money van | -23
<< #name , | 26
<< #number #number | 20
<< #number , | -107
<< #number . | -26
<< #number augustus | -26
<< #number bij | -20
<< #number dat | -20
<< #number en | -28
<< #number februari | 26
<< #number graden | 39
<< #number het | -24
<< #number ik | -41
<< #number jaar | -20
<< #number januari | 32
<< #number keer | -24
<< #number kinderen | 53
<< #number min | -34
<< #number nachten | -28
<< #number oktober | 51
<< #number september | 22
<< #number staat | -33
<< #number tot | -38
<< #time , | -132
<< #time aan | 23
<< #time bellen | 46
<< #time belt | 20
<< #time bij | -86
<< #time en | -25
<< #time even | -22
<< #time is | -23
<< #time kan | 23
<< #time komen | 54
<< #time nog | -24
<< #time terug | 70
<< #time uit | 47
<< #time vorige | -27
<< #time weer | -27
<< #time zijn | -27
<< $ aan | -27
<< $ de | -33
<< $ dinsdag | -20
<< $ haar | -32
<< $ heeft | -34
<< $ het | -21
<< $ heyy | -37
<< $ hoi | 57
<< $ ik | -110
<< $ ja | -65
<< $ je | -23
<< $ jij | -20
<< $ mevrouw | 27
<< $ onze | -32
<< $ over | -30
<< $ sorry | -24
<< $ waarom | -27
<< $ wie | -30
<< $ zijn | -36
<< 's avonds | -34
<< 's ochtends | -28
<< , #number | -105
<< , #time | 34
<< , aangezien | -31
<< , alleen | -37
<< , als | -27
<< , breng | -25
<< , daar | -72
<< , daarom | -28
<< , dan | -174
<< , dat | -247
<< , de | -39
<< , die | -104
<< , dus | -215
<< , echt | -31
<< , een | -35
<< , elke | -20
<< , en | -84
<< , er | -31
<< , geef | -22
<< , haar | -40
<< , hangt | -30
<< , het | -100
<< , hier | -29
<< , hij | -25
<< , hoe | -23
<< , hoor | -25
<< , ik | -272
<< , in | -68
<< , is | -88
<< , je | -55
<< , jij | -64
<< , jorn | -28
<< , kan | -25
<< , kijk | -31
<< , komt | -26
<< , maar | -177
<< , maat | -26
<< , met | -53
<< , mijn | -25
<< , mits | -21
<< , mr. | -26
<< , na | -28
<< , niet | -37
<< , nu | -25
<< , of | -76
<< , om | -39
<< , omdat | -32
<< , ook | -62
<< , over | -20
<< , punt | 162
<< , sorry | 20
<< , terwijl | -23
<< , tot | -21
<< , van | -60
<< , vanaf | -22
<< , voor | -62
<< , vraag | -22
<< , vrijdag | -25
<< , waar | -29
<< , waarvan | -34
<< , want | -108
<< , was | -28
<< , wat | -33
<< , wie | -29
<< , zal | -23
<< , zaterdag | -27
<< , ze | -75
<< , zeg | -24
<< , zei | -22
<< , zijn | -31
<< , zit | -36
<< , zo | -55
<< , zo'n | -21
<< , zoals | -33
<< , zondag | -20
<< , zonder | -21
<< , zou | -23
<< / m | -32
<< : bij | -22
<< : jij | -21
<< : papa | -31
<< : ze | -28
<< aan dat | -25
<< aan de | -46
<< aan hem | -33
<< aan het | -53
<< aan zijn | -35
<< adres van | -24
<< agenda , | -28
<< akkoord , | -35
<< al #number | -28
<< al aan | -35
<< al betaald | 42
<< al in | -27
<< al is | -25
<< al naar | -21
<< al op | 20
<< al weken | -34
<< alle #number | -40
<< alleen maar | -26
<< alleen naar | -20
<< alleen voor | -35
<< alles , | -33
<< alles is | -24
<< alles wat | -41
<< als een | -33
<< als enige | -26
<< als het | -45
<< als je | -89
<< als jij | -27
<< als ouder | 23
<< als vader | -32
<< als ze | -24
<< alsof ik | -31
<< altijd #number | -21
<< altijd al | -26
<< amai , | -34
<< anders , | -25
<< anders dan | -20
<< anders eens | -24
<< app , | -43
<< artikel #number | -39
<< auto , | -25
<< avond , | -21
<< bas , | 194
<< begrijp dat | -26
<< beide huizen | -29
<< bel je | -22
<< belde , | -23
<< belt , | -28
<< belt je | -37
<< ben op | -28
<< best dat | -21
<< betaal je | -25
<< betaal jij | 35
<< betaald , | -31
<< beter dan | -30
<< beugel van | -42
<< bij , | -23
<< bij de | -33
<< bij haar | -31
<< bij het | -49
<< bij jou | 25
<< bij me | 21
<< bij mij | 24
<< bij zich | 72
<< bij zijn | 43
<< binnen , | -20
<< blijft het | -29
<< blijven , | -20
<< blijven zitten | -39
<< bo heeft | -37
<< breng het | -22
<< breng ik | -20
<< breng jij | -22
<< breng ze | -22
<< bril , | -37
<< bril van | -31
<< broer in | -36
<< contributie van | -33
<< cursus in | -33
<< daar heb | -26
<< daar in | -22
<< daar is | -20
<< dacht dat | -43
<< dag , | -22
<< dag op | -31
<< dan #number | -29
<< dan al | -31
<< dan ben | -21
<< dan gaat | -20
<< dan haar | -26
<< dan hoeft | -26
<< dan ik | 40
<< dan in | -29
<< dan jij | 84
<< dan komt | -38
<< dan niet | -31
<< dan ook | -41
<< dan van | -23
<< dan wil | -31
<< dan zit | -26
<< dank je | -35
<< dat #name | -44
<< dat ' | -40
<< dat , | -26
<< dat dat | -22
<< dat ding | -25
<< dat dit | -22
<< dat doen | 24
<< dat doet | -40
<< dat ge | -28
<< dat goed | 114
<< dat had | -23
<< dat hele | -23
<< dat het | -71
<< dat hij | -44
<< dat ie | -33
<< dat iemand | -21
<< dat ik | -203
<< dat is | -175
<< dat je | -155
<< dat jij | -87
<< dat komt | -31
<< dat ligt | -31
<< dat maar | -32
<< dat op | -25
<< dat papa | -34
<< dat soort | -33
<< dat staat | -35
<< dat uw | -21
<< dat van | -21
<< dat was | -27
<< dat wat | -23
<< dat wij | -20
<< dat ze | -84
<< dat zegt | -27
<< dat zelf | -25
<< dat zij | -21
<< dat zijn | -21
<< dat zou | -23
<< de aanvullende | -40
<< de afspraak | 20
<< de agenda | -26
<< de apotheek | -32
<< de aula | 66
<< de avond | -23
<< de bank | 22
<< de beugel | -29
<< de bijlage | 49
<< de bijles | -24
<< de blauwe | -29
<< de boot | -23
<< de buurvrouw | -28
<< de camping | -21
<< de dagen | -29
<< de derde | -27
<< de deurwaarder | -34
<< de dienst | 36
<< de directeur | -27
<< de diëtiste | -33
<< de doos | -33
<< de eerste | -71
<< de familie | -38
<< de foto | 73
<< de foto's | -27
<< de gang | 69
<< de grens | -27
<< de groene | -27
<< de groepsapp | -27
<< de hand | -26
<< de hele | -70
<< de herfstvakantie | 34
<< de huisartsenpost | -24
<< de jongens | -30
<< de kantine | 52
<< de kapper | 44
<< de keuken | 34
<< de keukentafel | 46
<< de kids | -28
<< de kinderarts | -31
<< de klas | 26
<< de klok | 21
<< de koelkast | -26
<< de kosten | -31
<< de la | -29
<< de laatste | -40
<< de laptop | -31
<< de les | -25
<< de lijn | 76
<< de logopedist | -25
<< de mand | 80
<< de manege | 20
<< de meiden | -27
<< de meisjes | -31
<< de meivakantie | -31
<< de mijne | 20
<< de nacht | -25
<< de ochtend | -25
<< de open | -30
<< de oprit | 31
<< de orthodontist | 28
<< de ouderavond | -28
<< de parkeerplaats | -40
<< de rand | -43
<< de rechtbank | -35
<< de rechter | 24
<< de regen | -24
<< de rekening | 35
<< de rode | -31
<< de scheiding | -30
<< de school | 25
<< de studiedag | -33
<< de tijd | -24
<< de trainer | 26
<< de trein | -21
<< de uitslag | -25
<< de vader | -25
<< de verkeerde | -24
<< de verzekering | -32
<< de volgende | -44
<< de vorige | -31
<< de wasmachine | 32
<< de weg | 28
<< de werkplaats | 27
<< de wind | -34
<< de zenuwen | -35
<< de zondag | -36
<< de zwemles | -20
<< deel #money | 96
<< deel is | -24
<< denkt dat | -23
<< deze keer | -27
<< deze maand | 69
<< die #money | -23
<< die #number | -58
<< die dag | -20
<< die ik | -27
<< die je | -25
<< die jij | -22
<< die middag | -36
<< die moet | -23
<< die niet | -28
<< die op | -23
<< die staat | -27
<< die van | -22
<< die wil | -26
<< die zelf | -26
<< die zit | -26
<< dit is | -29
<< dit keer | -37
<< dit soort | -32
<< doen dat | -25
<< doet , | -23
<< dus dat | -35
<< dus het | -21
<< dus ik | -23
<< dus voor | -23
<< echt , | -25
<< echt niet | -21
<< een afspraak | -24
<< een ander | -37
<< een andere | -28
<< een avond | -24
<< een beetje | -51
<< een boek | -27
<< een boterham | 30
<< een briefje | -26
<< een cursus | -31
<< een doos | -26
<< een eigen | -23
<< een gesprek | -33
<< een goed | -32
<< een groot | -25
<< een heel | -22
<< een huis | -29
<< een huisje | -33
<< een kaartje | 43
<< een kapotte | -26
<< een keer | 20
<< een klein | -23
<< een leeg | -28
<< een man | -29
<< een meisje | -25
<< een narcist | -30
<< een ouder | -24
<< een paar | -28
<< een rooster | 21
<< een slechte | -26
<< een stoel | 45
<< een stuk | -34
<< een tekening | -29
<< een tijd | 35
<< een tweede | -29
<< een uur | -26
<< een vader | -33
<< een volwassene | -26
<< een week | -33
<< een weekend | -27
<< een weekje | -35
<< een wetsvoorstel | -38
<< een woord | -29
<< eens aan | -26
<< eens iets | -20
<< eens in | -27
<< eens meer | -33
<< eens op | 25
<< eens over | -33
<< eerst #number | -33
<< eerst een | -23
<< eerste keer | -41
<< eigen kind | -48
<< elk geval | -29
<< elke dag | -23
<< elke keer | -30
<< elke ochtend | -26
<< elke week | -25
<< elke zondag | -23
<< en anders | -34
<< en blijft | -28
<< en dan | -95
<< en dat | -127
<< en de | -33
<< en die | -40
<< en dinsdag | -35
<< en een | -31
<< en het | -51
<< en hou | -28
<< en ik | -237
<< en is | -33
<< en je | -88
<< en jij | -87
<< en kan | -25
<< en kom | -25
<< en krijg | -28
<< en laat | -24
<< en leg | -26
<< en lieke | -29
<< en met | -25
<< en mij | -31
<< en moet | -32
<< en niet | -77
<< en nog | -27
<< en nul | -37
<< en ook | -28
<< en op | -28
<< en over | -38
<< en pleun | -33
<< en sorry | -41
<< en t | -33
<< en toen | -21
<< en vrijdag | -28
<< en waar | 29
<< en wanneer | -28
<< en wat | -26
<< en wordt | -34
<< en zaterdag | -33
<< en ze | -20
<< en zeg | -28
<< en zij | -20
<< en zijn | -29
<< en zit | -30
<< en zondag | -29
<< en zonder | -27
<< er , | -22
<< er al | -20
<< er alleen | -23
<< er anders | -30
<< er een | -67
<< er helemaal | -23
<< er hier | -28
<< er maandag | -25
<< er niks | -22
<< er nog | -38
<< er op | -25
<< er rond | -41
<< er van | -27
<< er vrijdag | -26
<< er zat | -28
<< er zijn | 39
<< er zit | -31
<< er zondag | -24
<< eten , | -26
<< evelien , | 106
<< even op | -24
<< factuur van | -22
<< ga eens | -23
<< ga je | -26
<< ga jij | -27
<< gaat , | -20
<< gaat dat | -31
<< ge dat | 21
<< ge hem | -34
<< ge kunt | -22
<< ge mij | -25
<< ge zijt | -23
<< geef hem | -24
<< geef ik | -28
<< geef jij | -23
<< geen enkele | -28
<< geen kind | -56
<< geen sprake | -29
<< gegaan , | -29
<< gek van | 45
<< genoeg om | -33
<< gesprek is | -26
<< geven , | -21
<< gewoon in | 26
<< gewoon niet | 39
<< geworden , | -26
<< goed , | -61
<< goed is | 141
<< goed voor | 22
<< graag op | -24
<< groet , | -41
<< groeten , | -29
<< groeten uit | -47
<< groetjes , | -162
<< haar niet | -28
<< haar ogen | 22
<< haar op | -25
<< haar tas | 102
<< had , | -20
<< had haar | -27
<< had je | 20
<< had nooit | -21
<< harold , | 123
<< he , | -33
<< heb , | -29
<< heb al | -24
<< heb er | -35
<< heb gezegd | -29
<< heb het | -30
<< heb ik | -167
<< heb je | -121
<< heb jij | -95
<< hebben ze | -25
<< hebt , | -24
<< hebt gij | -28
<< hebt hem | -20
<< hebt in | -37
<< hebt zonder | -33
<< heeft #number | 26
<< heeft dinsdag | -31
<< heeft gezegd | -33
<< heeft gisteren | -21
<< heeft hem | -25
<< heeft hier | -30
<< heeft hij | -21
<< heeft ik | -30
<< heeft in | -20
<< heeft maandag | -32
<< heeft me | -21
<< heeft meer | -28
<< heeft mij | -20
<< heeft morgen | -34
<< heeft nog | -25
<< heeft nu | -20
<< heeft om | -25
<< heeft weer | -26
<< heeft zaterdag | -23
<< heeft ze | -29
<< heeft zich | -29
<< heeft zondag | -25
<< heen , | -26
<< hele familie | 38
<< hele nacht | -34
<< hem dan | -21
<< hem donderdag | -25
<< hem eens | -26
<< hem het | -22
<< hem in | -21
<< hem morgen | -23
<< hem niet | -32
<< hem nog | -33
<< hem op | -37
<< hem van | -20
<< hem vanavond | -27
<< hem weer | -22
<< hem zaterdag | -23
<< het #number | -20
<< het aan | -27
<< het adres | -35
<< het allemaal | -35
<< het bedrag | -21
<< het bezoek | -26
<< het blauwe | -32
<< het dan | -21
<< het derde | -25
<< het eens | 21
<< het eerste | -31
<< het geld | 25
<< het gerust | -36
<< het gewoon | -20
<< het hem | -29
<< het hier | -27
<< het horloge | -33
<< het in | -37
<< het is | -25
<< het je | -21
<< het kamp | -30
<< het kan | -32
<< het kind | -27
<< het kost | 38
<< het licht | -32
<< het maar | 20
<< het me | 32
<< het mij | -23
<< het mijne | 35
<< het nog | -24
<< het nummer | -20
<< het ook | -34
<< het oudercontact | 38
<< het ouderschapsplan | -34
<< het over | -37
<< het plan | 61
<< het raam | 27
<< het scherm | -34
<< het schoolplein | -28
<< het schoolreisje | 24
<< het slapen | -53
<< het tweede | -32
<< het u | -23
<< het vanavond | -21
<< het verslag | -24
<< het was | -22
<< het weekend | -32
<< het woord | -39
<< het wordt | -41
<< het ziekenhuis | 22
<< het zijn | -22
<< het zondag | -29
<< heus wel | 27
<< hier #number | -30
<< hier in | -20
<< hier is | -21
<< hier niet | -29
<< hier op | -35
<< hij al | -30
<< hij dat | -34
<< hij heeft | -59
<< hij in | -27
<< hij is | -23
<< hij kan | -25
<< hij komt | -26
<< hij kwam | -25
<< hij ook | -23
<< hij op | -28
<< hij was | -35
<< hij wil | 44
<< hij zegt | -26
<< hij zijn | -34
<< hoe dat | -29
<< hoe het | -25
<< hoe ik | -33
<< hoe jij | -31
<< hoe lang | -35
<< hoe vaak | -29
<< hoeft niet | -24
<< hoogachtend , | -80
<< hoor ik | 37
<< hoorde het | -29
<< horen dat | -26
<< houdoe , | -27
<< huis , | -26
<< huis in | -42
<< iets om | -22
<< iets voor | -26
<< ik , | -33
<< ik aan | 24
<< ik al | -28
<< ik alleen | -23
<< ik alles | -33
<< ik begrijp | -22
<< ik ben | -74
<< ik bied | -23
<< ik breng | -44
<< ik daar | -23
<< ik de | -20
<< ik dinsdag | -24
<< ik eet | 20
<< ik even | -20
<< ik ga | -37
<< ik graag | -22
<< ik had | -70
<< ik heb | -237
<< ik hier | -33
<< ik hoop | -22
<< ik iets | -25
<< ik kan | -62
<< ik kom | -24
<< ik koop | -21
<< ik m | -23
<< ik me | -30
<< ik mij | -30
<< ik mocht | -29
<< ik moet | -44
<< ik neem | -32
<< ik nooit | -20
<< ik om | -20
<< ik ontplof | -33
<< ik op | -56
<< ik slaap | -29
<< ik sta | -38
<< ik stond | -22
<< ik t | -35
<< ik tegen | -37
<< ik teken | -24
<< ik u | -40
<< ik voel | -25
<< ik voor | -32
<< ik weet | -90
<< ik wel | -36
<< ik weten | -30
<< ik wil | -65
<< ik zag | -34
<< ik zal | -21
<< ik zat | -29
<< ik ze | -21
<< ik zelf | -28
<< ik zijn | -28
<< ik zit | -38
<< ik zondag | -20
<< ik zou | -23
<< in #number | -67
<< in 't | -29
<< in augustus | -40
<< in de | -69
<< in den | -30
<< in een | -40
<< in groep | -30
<< in haar | -51
<< in het | -147
<< in huis | 33
<< in je | -46
<< in juli | -28
<< in juni | -23
<< in lokaal | -36
<< in maat | -28
<< in mijn | -35
<< in ons | -28
<< in plaats | -46
<< in september | -36
<< in slaap | -29
<< in zijn | -71
<< ingeschreven voor | -25
<< inmiddels ook | -32
<< is #money | 83
<< is #number | 78
<< is #time | -21
<< is , | -81
<< is al | -28
<< is dan | -33
<< is de | -23
<< is die | 20
<< is donderdag | -21
<< is echt | -30
<< is een | -39
<< is er | -49
<< is geen | -21
<< is gewoon | -29
<< is goed | 101
<< is hier | -29
<< is ik | -24
<< is mij | -24
<< is naar | -21
<< is natuurlijk | -29
<< is niet | -48
<< is nooit | -21
<< is ook | -39
<< is op | -46
<< is van | -34
<< is voor | -44
<< is weer | -28
<< is wel | -28
<< is zaterdag | -20
<< ja , | -205
<< januari #number | -36
<< januari in | -26
<< jas aan | -39
<< je aan | -20
<< je agenda | -37
<< je al | -39
<< je bericht | 24
<< je broer | -34
<< je dat | -85
<< je er | -33
<< je ervan | -25
<< je gaat | -25
<< je gewoon | 23
<< je graag | 33
<< je haar | -31
<< je hebt | -51
<< je hem | -25
<< je het | -56
<< je hier | -31
<< je hoofd | -35
<< je laat | -24
<< je liever | -27
<< je m | -21
<< je maar | -23
<< je me | -52
<< je mee | 37
<< je moet | -22
<< je naam | -29
<< je nog | 28
<< je toch | 45
<< je van | 29
<< je voor | -33
<< je voortaan | -21
<< je vrijdag | 46
<< je was | -22
<< je wat | -25
<< je weet | -24
<< je wel | 23
<< je wilt | -34
<< je zaterdag | -23
<< je ze | -28
<< je zelf | -22
<< je zijn | -31
<< je zoon | 23
<< jij bent | -45
<< jij bij | -23
<< jij daar | -26
<< jij dan | -20
<< jij dat | -29
<< jij donderdag | -30
<< jij gaat | -31
<< jij hebt | -42
<< jij het | -36
<< jij in | -21
<< jij je | -20
<< jij maar | -31
<< jij mee | 21
<< jij niet | 22
<< jij nog | -31
<< jij ook | 44
<< jij over | -35
<< jij voor | -26
<< jij was | -30
<< jij wilt | -32
<< jij ze | 32
<< jij zoekt | -26
<< joris , | 167
<< jou , | -52
<< jou aan | -30
<< jou in | -53
<< jou niet | -22
<< jou op | -42
<< jou voor | -33
<< jou zijn | 62
<< jouw deel | -29
<< jouw eigen | -20
<< jouw huis | -21
<< jouw kant | -25
<< jouw moeder | -29
<< jouw naam | -35
<< jouw week | 41
<< jouw weekend | 21
<< judith , | 171
<< juli , | -25
<< jullie in | -25
<< kamp van | -29
<< kan , | -24
<< kan dat | 49
<< kan jij | -35
<< kan ook | -31
<< kan wel | 33
<< katrien , | 72
<< keer in | -31
<< keer is | -25
<< kijk maar | 27
<< kind , | -31
<< kind dat | -34
<< kind ik | -24
<< kind is | -22
<< kinderen bij | -26
<< kinderen op | -32
<< klaar , | -22
<< klaar bij | -30
<< klaar in | -22
<< komen , | -30
<< komen halen | 30
<< komt dat | 26
<< komt door | -22
<< kost #money | -36
<< kreeg ik | -38
<< krijg ik | -29
<< kun je | -120
<< kun jij | -69
<< kunnen we | -20
<< kunt u | -34
<< kwalijk dat | -31
<< laat ik | -68
<< laat je | -33
<< laat maar | 25
<< laat mij | -27
<< laat ze | -32
<< laat zich | -28
<< laatste #number | -22
<< laatste week | 35
<< lag er | -22
<< late dienst | -35
<< laten we | -24
<< laten weten | -38
<< leen , | 183
<< leg ik | -38
<< lezen , | -26
<< liefs , | -31
<< ligt aan | -30
<< ligt eraan | -31
<< ligt op | -28
<< loop ik | -20
<< maak ik | -21
<< maandag naar | -21
<< maar , | -21
<< maar bij | -23
<< maar dan | -31
<< maar dat | -27
<< maar het | -24
<< maar in | -20
<< maar op | -20
<< maar uit | 35
<< maar wat | -30
<< maar weer | 27
<< maar wie | -31
<< maar ze | -31
<< maat #number | 77
<< mag , | -26
<< mag ik | -44
<< mag jij | -24
<< me , | -20
<< me in | -30
<< me voor | -24
<< mee , | -78
<< mee aan | -32
<< mee naar | -25
<< mee op | 45
<< mee voor | -30
<< meer in | -30
<< meer voor | -27
<< met #number | -51
<< met belangstelling | -26
<< met dat | -21
<< met de | -32
<< met die | -35
<< met een | -43
<< met hartelijke | -27
<< met jou | 25
<< met kerst | -31
<< met mij | -37
<< met ons | -22
<< met oud | -33
<< met rust | 72
<< met vriendelijke | -84
<< met zijn | -28
<< met zo'n | -27
<< midden in | -28
<< mij , | -54
<< mij aan | -32
<< mij betreft | -30
<< mij gaat | 21
<< mij gisteren | -27
<< mij hebt | -37
<< mij iets | -22
<< mij is | 40
<< mij mee | -42
<< mij ook | -28
<< mij voor | -22
<< mij zijn | 35
<< mijn advocaat | -36
<< mijn auto | 36
<< mijn deel | -23
<< mijn dochter | -20
<< mijn eentje | -20
<< mijn excuses | -20
<< mijn fout | -35
<< mijn hart | -28
<< mijn hoofd | -24
<< mijn huis | -23
<< mijn keel | 35
<< mijn leven | 23
<< mijn nieuwe | -30
<< mijn rekening | 41
<< mijn zoon | -33
<< minuten , | -29
<< mn moeder | -32
<< mocht je | -26
<< moeder , | -30
<< moest ik | -25
<< moet dat | -37
<< moet hij | -20
<< moet ik | -88
<< moet niet | -29
<< moet op | -30
<< moet ze | -24
<< mogen ze | -31
<< murat , | 58
<< na #time | -22
<< na afloop | -38
<< naam op | -35
<< naar de | -25
<< naar het | -40
<< naar ik | -43
<< naar mij | 43
<< naar zijn | -34
<< nat , | -21
<< natuurlijk , | -32
<< ne keer | -27
<< nee , | -41
<< niet , | -123
<< niet alleen | -29
<< niet binnen | -39
<< niet goed | -34
<< niet is | -28
<< niet mee | 33
<< niet meer | 41
<< niet nodig | 56
<< niet om | -24
<< niet over | 26
<< niet voor | 25
<< niet weer | -24
<< niet zijn | 55
<< niets van | 21
<< nieuwe vlam | -33
<< niks , | -21
<< niks aan | -27
<< niks meer | 29
<< noemt het | -26
<< nog #money | -52
<< nog #number | -47
<< nog aan | -33
<< nog eens | -26
<< nog naar | -24
<< nog niet | 36
<< nog op | -27
<< nog van | -32
<< nog zo | -32
<< nooit meer | 38
<< nooit wat | 26
<< november , | -25
<< nu #number | -32
<< nu eenmaal | -34
<< nu ook | -35
<< nu op | -21
<< nummer #number | -37
<< of #number | -27
<< of #time | -24
<< of anders | -35
<< of er | -21
<< of je | -39
<< of jij | -22
<< of nee | 106
<< of niet | 166
<< of we | -27
<< of zij | -24
<< oktober is | -20
<< om dat | -35
<< om in | -24
<< om op | -23
<< omdat ik | -20
<< omdat jij | -26
<< omdat ze | -34
<< ons #number | -33
<< ons huwelijk | -22
<< ontvang ik | -27
<< onze hond | -27
<< ook , | -23
<< ook eens | -21
<< ook gewoon | -27
<< ook goed | 27
<< ook ik | 26
<< ook in | -22
<< ook mee | -38
<< ook niks | 57
<< ook nooit | -21
<< ook wel | -27
<< op #number | -144
<< op #time | -35
<< op , | -33
<< op de | -73
<< op den | -37
<< op donderdag | -28
<< op een | -33
<< op het | -82
<< op instagram | 49
<< op maandagavond | -36
<< op mij | 69
<< op mijn | -20
<< op mn | -27
<< op ons | -26
<< op onze | -24
<< op rij | -39
<< op school | -21
<< op t | -27
<< op tafel | -32
<< op tijd | -20
<< op voor | -25
<< op voorhand | -25
<< op welke | -21
<< op woensdag | -33
<< open , | -24
<< ouders in | -26
<< over dat | -29
<< over de | -21
<< over haar | -22
<< over je | -39
<< over mij | -24
<< overnemen , | -25
<< overzicht van | -36
<< papa , | -37
<< pas na | -32
<< pas op | -39
<< paspoort van | -28
<< per dag | 27
<< per week | 51
<< plaats van | -47
<< praten over | -33
<< precies dat | -21
<< prima , | -21
<< rapport van | -24
<< rekening , | -30
<< rest van | -28
<< rijden , | -21
<< ronald , | 128
<< rond #time | -34
<< samen #money | 66
<< samen , | -28
<< schaam me | -28
<< school is | -26
<< schrok me | -25
<< sinds maandag | -20
<< sorry , | -57
<< sorry dat | -48
<< sorry sorry | -36
<< sorry voor | -40
<< spreekbeurt over | -34
<< sta hier | -21
<< staan in | -36
<< staat , | -23
<< staat al | -20
<< staat nog | -25
<< staat vanaf | -28
<< steeds niet | -36
<< stel ik | -22
<< stel voor | -21
<< stom van | -22
<< stond ik | -20
<< stuur ik | -30
<< stuur me | -20
<< stuur mij | -32
<< t / | -22
<< t weekend | 50
<< tandarts heeft | -46
<< tas , | -24
<< tas ik | -27
<< te gaan | 45
<< te hebben | 47
<< te helpen | 71
<< te horen | -31
<< te kijken | 65
<< te klein | -25
<< te leggen | 30
<< te maken | -54
<< te moeten | -26
<< te trillen | 50
<< te vertellen | -45
<< te vragen | -35
<< te wachten | 49
<< te weinig | -20
<< te zeggen | 74
<< te zien | -55
<< te zijn | -60
<< te zitten | 62
<< tegen je | -32
<< tegen mij | -26
<< tekenen voor | -30
<< telefoon , | -26
<< telefoon op | -35
<< terug voor | -28
<< terwijl ik | -31
<< thuis , | -27
<< tijdens het | -29
<< toch alleen | -27
<< toch een | -29
<< toen je | -25
<< toen wij | -22
<< tot #time | 52
<< tot dinsdag | -40
<< tot het | -30
<< tot in | -31
<< tot op | -29
<< trouwens ook | -29
<< u , | -26
<< u in | -28
<< u mij | -25
<< u niet | -23
<< u op | -21
<< uit , | -34
<< uit elkaar | -32
<< uit je | -29
<< uitkomt , | -20
<< vader van | -23
<< van " | -39
<< van #name | 21
<< van #number | -28
<< van de | -58
<< van dit | -22
<< van een | -41
<< van haar | -21
<< van harte | -31
<< van het | -108
<< van je | 52
<< van jou | 34
<< van jullie | -26
<< van me | 22
<< van mij | 58
<< van niks | 81
<< van onze | -24
<< van school | -37
<< van tevoren | -26
<< van u | -28
<< van vorige | -23
<< van wat | -26
<< van wie | 26
<< van zijn | -28
<< vanaf #time | 38
<< vanaf januari | -30
<< vanaf nu | -44
<< vanavond nog | -27
<< vergeef me | -24
<< vergeef mij | -29
<< vergeten , | -24
<< verjaardag van | -29
<< vertel ik | -20
<< verzoek u | -32
<< via het | -32
<< vind dat | -20
<< vind jij | -22
<< vinden , | -22
<< vindt dat | -24
<< voelt , | -31
<< volgende keer | -22
<< volgende week | -36
<< volgens mij | -22
<< voor #number | -80
<< voor , | -23
<< voor alle | -23
<< voor alles | -29
<< voor beginners | 69
<< voor de | -56
<< voor een | -31
<< voor hem | 34
<< voor het | -83
<< voor jezelf | -35
<< voor jullie | -32
<< voor mn | -24
<< voor t | -31
<< voor u | 79
<< voor woensdag | -25
<< voor zaterdag | 44
<< voordat je | -21
<< voortaan bij | -26
<< voortaan op | -26
<< vorig jaar | -34
<< vorige #number | -22
<< vragen over | -31
<< vrijdag , | -23
<< vrijdag bij | -25
<< vrijdag is | -24
<< vrijdag mee | 116
<< vrijdag niet | 27
<< vrijdag op | -29
<< vroeg mij | -31
<< waar een | -21
<< waar ik | -37
<< waar je | -20
<< waar jij | -21
<< waar ze | -29
<< want ik | -39
<< want mijn | -20
<< want ze | -20
<< was #number | -33
<< was , | -20
<< was dat | 24
<< was het | -25
<< was ik | -25
<< was jij | 26
<< was om | -24
<< was t | -29
<< was van | -24
<< was zondag | -29
<< wat een | -23
<< wat er | -36
<< wat ik | -20
<< wat jij | -23
<< wat mij | -31
<< wat zijn | -29
<< we dat | -27
<< we laten | -22
<< we zijn | -27
<< week is | -31
<< week op | -26
<< weer , | -26
<< weer aan | -23
<< weer iets | -24
<< weer op | -33
<< weet het | 24
<< weet hoe | -21
<< weet je | 20
<< weet jij | -23
<< weken niet | -32
<< weken op | -31
<< wel , | -29
<< welke dagen | -35
<< wellicht is | -33
<< werk ik | 35
<< weten dat | -27
<< weten of | -23
<< wie betaalt | -27
<< wie ze | -20
<< wij in | -37
<< wil dat | -22
<< wil gewoon | -25
<< wil graag | -25
<< wil ik | -44
<< wil ook | -23
<< wilt , | -21
<< winterjas van | -25
<< woord dat | -20
<< woord over | -20
<< word hier | -20
<< zag ik | 27
<< zal ik | -36
<< zal in | -22
<< zat ik | -31
<< zat in | -28
<< zat je | -24
<< zaterdag #number | -37
<< zaterdag bij | -23
<< zaterdag naar | -27
<< ze bij | -24
<< ze gaat | -33
<< ze haar | -30
<< ze had | -24
<< ze heeft | -66
<< ze het | -23
<< ze is | -22
<< ze kan | 23
<< ze mag | -25
<< ze me | -38
<< ze niet | -28
<< ze nog | -22
<< ze vrijdag | -26
<< zeg het | -22
<< zeg ik | -21
<< zeg jij | -30
<< zegt : | -27
<< zegt dat | -43
<< zelf #number | -22
<< zelf al | -25
<< zelf bij | -28
<< zelf in | -22
<< zelf maar | -26
<< zet hem | -36
<< zie , | -24
<< zie je | -26
<< zij bij | -21
<< zij het | -27
<< zij moet | -31
<< zijn #number | -22
<< zijn , | -62
<< zijn boekentas | 41
<< zijn eigen | -32
<< zijn huiswerk | -22
<< zijn ik | -35
<< zijn naam | 23
<< zijn op | -29
<< zijn opa | 59
<< zijn ouders | -31
<< zijn scheenbeschermers | 23
<< zijn telefoon | -34
<< zijn zoon | -37
<< zit in | -58
<< zo goed | -27
<< zoals ik | -37
<< zodat ik | -32
<< zondag #number | -29
<< zondag #time | 36
<< zondag bij | 41
<< zondag breng | -25
<< zondag kan | -26
<< zondag mee | 32
<< zonder mij | -20
<< zonder overleg | -34
<< zoon heeft | -25
<< zou je | -21
<< zullen we | -32
<< zult wel | -28
<< zus , | -25
<> #money de | 106
<> #money en | -50
<> #money ik | 65
<> #money in | 26
<> #money is | -26
<> #money per | -49
<> #money van | 24
<> #money voor | -23
<> #name ik | 44
<> #number april | -32
<> #number augustus | -20
<> #number dagen | -54
<> #number de | 47
<> #number december | -49
<> #number een | -38
<> #number en | -42
<> #number februari | -35
<> #number heb | -23
<> #number jaar | -62
<> #number januari | -34
<> #number juli | -33
<> #number juni | -40
<> #number kan | 59
<> #number keer | -60
<> #number kilo | -26
<> #number kinderen | -23
<> #number maart | -41
<> #number man | -28
<> #number mei | -43
<> #number met | -40
<> #number mg | -24
<> #number min | -22
<> #number minuten | -61
<> #number nachten | -27
<> #number november | -54
<> #number oktober | -28
<> #number op | 40
<> #number procent | -33
<> #number staat | -28
<> #number t | -38
<> #number tot | -101
<> #number uur | -39
<> #number van | -69
<> #number voor | -29
<> #number weken | -64
<> #time #time | -135
<> #time 's | -24
<> #time aan | -44
<> #time belt | -21
<> #time bij | -195
<> #time breng | -46
<> #time even | -32
<> #time groet | 83
<> #time halen | -26
<> #time hij | 37
<> #time ik | 98
<> #time komen | -20
<> #time langs | -32
<> #time met | -34
<> #time moet | 51
<> #time of | -30
<> #time ophalen | -27
<> #time terug | -38
<> #time van | 31
<> #time voor | 24
<> #time vorige | 90
<> #time weer | -28
<> #time zijn | 32
<> 's ochtends | -23
<> , #money | -36
<> , #name | -37
<> , aangezien | -20
<> , agnieszka | -23
<> , als | -58
<> , anja | -24
<> , bel | -20
<> , breng | -26
<> , c | -21
<> , daarom | -24
<> , dan | -104
<> , dat | -81
<> , de | 21
<> , die | -37
<> , dus | -59
<> , een | -112
<> , elke | -35
<> , en | -81
<> , er | -50
<> , geef | -22
<> , haar | -34
<> , het | 23
<> , hier | -40
<> , hoe | -33
<> , ik | -22
<> , iris | -25
<> , is | -44
<> , ja | 97
<> , jij | -86
<> , jorn | 28
<> , kan | -33
<> , kijk | -32
<> , koen | -30
<> , kun | -41
<> , l | -23
<> , laat | -23
<> , leg | -26
<> , maar | -91
<> , maat | -20
<> , mag | -21
<> , marjolein | 95
<> , mevrouw | -21
<> , mits | -21
<> , na | -37
<> , neem | -36
<> , niet | -23
<> , nooit | -21
<> , of | -39
<> , om | -73
<> , omdat | -27
<> , ook | -20
<> , pieter | 58
<> , sorry | -84
<> , t | -34
<> , terwijl | -20
<> , tot | -24
<> , vanaf | 29
<> , vergeef | 32
<> , vraag | -26
<> , waar | -26
<> , waarvan | -26
<> , weet | -22
<> , wie | -31
<> , wij | 25
<> , wil | -40
<> , woensdag | -38
<> , zal | -24
<> , zeg | -23
<> , zijn | -24
<> , zo | -64
<> , zo'n | -37
<> , zoals | -30
<> , zonder | -28
<> , zou | -26
<> / m | -22
<> : #number | 23
<> : bij | -34
<> : de | -39
<> : het | -21
<> : jij | -31
<> : ze | -21
<> ; de | -21
<> aan dat | 21
<> aan die | -24
<> aan doen | -22
<> aan een | -42
<> aan jouw | -31
<> aan met | -33
<> aan mij | -45
<> aan tafel | -44
<> aan zijn | -37
<> adres van | -26
<> af en | -39
<> akkoord met | -51
<> al #number | -39
<> al aan | -20
<> al de | -23
<> al die | -41
<> al een | -24
<> al is | -33
<> al met | -20
<> al sinds | -32
<> alleen een | -37
<> alleen maar | -37
<> alleen met | -27
<> alleen voor | -24
<> alles is | -31
<> alles wat | -59
<> als een | -40
<> als ik | -20
<> alsof ik | -24
<> altijd #number | -31
<> altijd de | -30
<> alvast bedankt | -27
<> april om | -23
<> april tot | -21
<> artikel #number | -36
<> auto en | -40
<> avond een | -39
<> bed en | -30
<> begrijp dat | -24
<> ben een | -30
<> ben je | -21
<> ben op | -21
<> bent een | 27
<> best dat | -34
<> beter dan | -34
<> beugel van | -22
<> bij de | -219
<> bij het | -46
<> bij jou | -67
<> bij jouw | 37
<> bij mij | -90
<> bij ons | -41
<> bij u | -43
<> bij wie | -28
<> bijdrage voor | -26
<> binnen een | -28
<> binnen is | -23
<> blijven zitten | -21
<> bril van | -26
<> broer in | -39
<> bus van | -25
<> contributie van | -24
<> cursus in | -38
<> daar een | -26
<> daar heb | -24
<> daar in | -20
<> daar met | -21
<> dacht dat | -26
<> dag een | -45
<> dag op | -30
<> dag van | -21
<> dan haar | -36
<> dan ik | -31
<> dan in | -25
<> dan jij | -26
<> dan kan | -20
<> dan krijg | -21
<> dan maar | -29
<> dan van | -34
<> dan wel | 27
<> dan wil | 35
<> dat #name | -30
<> dat bij | -25
<> dat de | -40
<> dat die | -31
<> dat ding | -23
<> dat doet | -29
<> dat een | -47
<> dat gesprek | -24
<> dat gij | -26
<> dat had | -22
<> dat hele | -21
<> dat het | -64
<> dat hij | -41
<> dat ie | -27
<> dat in | -22
<> dat is | -111
<> dat je | -93
<> dat jij | -49
<> dat kind | -23
<> dat klopt | -26
<> dat maar | 33
<> dat mijn | 34
<> dat op | 29
<> dat scheelt | -24
<> dat soort | -24
<> dat uw | -25
<> dat van | -26
<> dat voor | -26
<> dat wat | -38
<> dat zal | -21
<> dat zelf | -30
<> dat zij | -27
<> dat zijn | -20
<> dat zou | -26
<> de #name | -26
<> de groeten | -21
<> de volgende | -21
<> de weg | -23
<> deel #money | -23
<> deel is | -23
<> deel van | -21
<> denk ik | -22
<> denk jij | -24
<> denkt dat | -23
<> denkt zeker | -22
<> derde kwartaal | -21
<> deze maand | -21
<> deze week | -28
<> dezelfde dag | -27
<> die #number | -54
<> die bij | -24
<> die de | -20
<> die het | -25
<> die ik | -23
<> die jij | -34
<> die met | -20
<> die van | -25
<> dinsdag en | -22
<> dinsdag om | -23
<> dit soort | -23
<> doe ik | -29
<> doen dat | -35
<> donderdag om | -27
<> door de | -55
<> door een | -45
<> door het | -20
<> doordeweeks om | -53
<> dus #number | -25
<> dus dat | -22
<> dus die | -26
<> echt niet | -22
<> echt waar | -36
<> een #number | -36
<> een kind | -23
<> een ouder | -23
<> een tweede | -21
<> een vraag | -27
<> eens een | -44
<> eens in | -35
<> eens met | -31
<> eens over | -28
<> eerst #number | -32
<> eerst een | -29
<> eigen kind | -25
<> elke zondag | -25
<> en dat | -29
<> en de | -57
<> en ik | -49
<> en je | -28
<> en jij | -47
<> en met | -25
<> en sorry | -21
<> er #number | -20
<> er anders | -20
<> er een | -82
<> er nog | -35
<> er op | -22
<> er vanavond | -20
<> er vrijdag | -22
<> er zaterdag | -27
<> er zondag | -32
<> eten en | -39
<> even op | -36
<> excuus voor | -29
<> februari om | -21
<> fijne avond | -25
<> foto's van | -20
<> ga met | -21
<> gaat dat | 29
<> gaat de | -29
<> gaat er | 26
<> gaat met | -36
<> gaat om | -29
<> ge de | -23
<> ge met | -24
<> geen probleem | -20
<> gegeten en | 28
<> gek van | -22
<> geldig tot | -35
<> gelijk dat | -27
<> genoeg om | -35
<> gesprek met | -21
<> gevraagd of | -20
<> gewoon in | -23
<> gewoon om | -34
<> gij de | -22
<> gij die | -31
<> gisteren een | -27
<> gisteren om | -24
<> goed dat | -25
<> goed voor | -29
<> graag een | -30
<> graag op | 42
<> graag voor | -27
<> haar daar | -20
<> haar is | -40
<> haar jas | -36
<> haar kamer | -28
<> haar met | 30
<> haar om | -29
<> haar op | -37
<> had een | -20
<> had nooit | -24
<> halen en | 25
<> halen ik | 94
<> hartelijke groet | -43
<> heb #number | -24
<> heb een | -20
<> heb je | -65
<> heb jij | -67
<> heb nooit | -36
<> hebben wij | -21
<> hebt de | -21
<> hebt gelijk | -25
<> hebt in | -20
<> hebt zonder | -25
<> heeft #number | -21
<> heeft die | 26
<> heeft dinsdag | -33
<> heeft een | -58
<> heeft geen | -23
<> heeft hier | -27
<> heeft hij | -30
<> heeft ik | 111
<> heeft in | -31
<> heeft maandag | -31
<> heeft morgen | -31
<> heeft om | -28
<> heeft op | -41
<> heeft van | 70
<> heeft zaterdag | -22
<> heeft zondag | -21
<> heet dat | -30
<> helft van | -25
<> hem bij | -32
<> hem de | -31
<> hem donderdag | -21
<> hem eens | -22
<> hem morgen | -32
<> hem nog | -37
<> hem om | -23
<> hem op | -38
<> hem van | 32
<> hem vanavond | -33
<> hem voor | 22
<> hem zaterdag | -30
<> het #number | -25
<> het #time | -38
<> het allemaal | -20
<> het eten | -20
<> het gerust | -24
<> het horloge | -20
<> het in | -20
<> het is | -36
<> het kind | -20
<> het maar | -31
<> het mij | -21
<> het mijne | -23
<> het oudercontact | -23
<> het schoolreisje | -21
<> het slapen | -23
<> het tweede | -21
<> het veld | -22
<> het volgende | -26
<> heus wel | -28
<> hier #number | -32
<> hier een | 20
<> hier in | -27
<> hier met | -27
<> hier op | -34
<> hij in | -20
<> hoe laat | -38
<> hoe vaak | -20
<> hoeft niet | -20
<> hoop dat | -23
<> hoorde het | -23
<> horen dat | -34
<> horen of | -34
<> huis in | -40
<> huis is | 43
<> ie bij | -31
<> iets anders | -22
<> iets met | -32
<> iets van | -37
<> iets voor | -24
<> ik alleen | -22
<> ik ben | -110
<> ik breng | -64
<> ik dat | -62
<> ik de | -91
<> ik die | -43
<> ik dinsdag | -26
<> ik een | -47
<> ik even | -25
<> ik ga | -42
<> ik haar | -32
<> ik had | -40
<> ik heb | -100
<> ik herinner | -36
<> ik hier | -26
<> ik hou | -22
<> ik in | -62
<> ik je | -76
<> ik jouw | -36
<> ik kan | -73
<> ik kom | -32
<> ik koop | -20
<> ik krijg | -27
<> ik laat | -20
<> ik lees | -20
<> ik m | -21
<> ik met | -83
<> ik mocht | -33
<> ik moet | -20
<> ik neem | -36
<> ik nog | -48
<> ik om | -36
<> ik ontplof | -26
<> ik schaam | -25
<> ik t | -36
<> ik tegen | -20
<> ik tot | -39
<> ik trek | -23
<> ik u | -23
<> ik uw | -32
<> ik van | -24
<> ik verzoek | -31
<> ik voel | -20
<> ik weet | -64
<> ik wel | -28
<> ik wil | -37
<> ik word | -21
<> ik ze | -23
<> ik zijn | 57
<> ik zo | -25
<> ik zondag | -31
<> in #name | -22
<> in 't | -29
<> in augustus | -28
<> in bijlage | -20
<> in breda | -23
<> in de | -30
<> in den | -32
<> in en | -37
<> in groep | -22
<> in haar | -25
<> in het | -135
<> in je | -25
<> in jouw | -37
<> in juni | -23
<> in lokaal | -22
<> in maat | -27
<> in mei | -29
<> in mijn | -46
<> in plaats | -39
<> in september | -26
<> in slaap | -32
<> in zijn | -48
<> ingeschreven voor | -38
<> is #money | -23
<> is al | -20
<> is bij | -33
<> is echt | -25
<> is geen | -45
<> is geweest | -24
<> is goed | -22
<> is het | -21
<> is ik | 86
<> is in | 81
<> is natuurlijk | -25
<> is niet | -22
<> is nooit | -42
<> is op | -81
<> is van | -57
<> is zaterdag | -20
<> is zondag | -26
<> ja en | -38
<> ja of | -22
<> jaar heb | -26
<> jaar lang | -22
<> jaar met | -32
<> januari in | -46
<> jas aan | -20
<> je #number | -33
<> je agenda | -23
<> je akkoord | -38
<> je al | -23
<> je als | -21
<> je auto | -29
<> je broer | -27
<> je dat | -71
<> je de | -65
<> je deze | -31
<> je dochter | -31
<> je een | -39
<> je er | -20
<> je hebt | -36
<> je hoofd | -34
<> je in | -26
<> je jouw | 22
<> je kunt | -24
<> je laat | -27
<> je liever | -26
<> je m | -26
<> je maar | -33
<> je mag | -21
<> je mijn | -28
<> je moeder | -28
<> je moet | -21
<> je naam | -25
<> je nieuwe | -29
<> je nog | -24
<> je over | -23
<> je telefoon | -24
<> je vader | -22
<> je van | -33
<> je vanavond | -31
<> je voor | -78
<> je vriendin | -30
<> je vrijdag | -36
<> je zaterdag | 22
<> je ziet | -20
<> je zijn | -35
<> je zoon | -22
<> je zou | -24
<> je zus | -28
<> jij belt | -25
<> jij bij | 27
<> jij dat | -29
<> jij de | -58
<> jij die | -27
<> jij donderdag | -29
<> jij haar | -26
<> jij hebt | -71
<> jij het | -53
<> jij in | -36
<> jij je | -22
<> jij laat | -21
<> jij met | -35
<> jij nog | -31
<> jij of | -32
<> jij op | -33
<> jij over | -36
<> jij voor | -36
<> jij wilt | -20
<> jij zou | -22
<> jongen van | -22
<> jou aan | -23
<> jou de | 54
<> jou een | -22
<> jou geen | -35
<> jou heeft | -22
<> jou is | 34
<> jou of | 27
<> jou om | -32
<> jou op | -49
<> jou voor | 29
<> jou zijn | -29
<> juli tot | -24
<> jullie in | -41
<> juni om | -21
<> kamp van | -30
<> kan de | -20
<> kan een | -23
<> kan er | -20
<> kan ook | -24
<> kan wel | -23
<> kan zijn | -31
<> keer dat | -23
<> keer de | 27
<> keer een | -32
<> keer en | -28
<> keer in | -32
<> keer is | -37
<> keer met | -33
<> keer naar | -21
<> keer op | -22
<> keer stond | -25
<> kijk maar | -32
<> kind dat | -30
<> kind ik | 118
<> kind is | -25
<> kind van | -30
<> kinderen bij | -34
<> kinderen die | -22
<> kinderen van | -47
<> klaar bij | -37
<> klaar in | 25
<> kom jij | -26
<> komt dat | 27
<> komt door | -35
<> kon ik | -28
<> kopie van | -34
<> kosten van | -26
<> kreeg ik | -28
<> kun je | -40
<> kun jij | -25
<> laat en | 21
<> laat je | -30
<> laat kom | -42
<> laat maar | -36
<> laat mij | -24
<> laat ze | 42
<> laat zich | -28
<> laatste #number | -29
<> laatste week | -26
<> lag er | -26
<> langs de | -23
<> late dienst | -25
<> ligt aan | -34
<> ligt er | -22
<> ligt op | -32
<> lopen en | 36
<> maandag #number | -20
<> maandag kan | 22
<> maandag met | -28
<> maandag om | -29
<> maar het | -27
<> maar ja | -22
<> maar wat | -35
<> maar wie | -30
<> maar ze | -37
<> maart om | -22
<> maat #number | -42
<> mag bij | -23
<> mag de | -33
<> man die | -23
<> man van | -25
<> me alsjeblieft | -24
<> me de | -30
<> me in | -35
<> me voor | -27
<> mee aan | 29
<> mee in | -22
<> mee met | -38
<> mee naar | -28
<> mee op | -27
<> mee voor | -31
<> meer in | -34
<> meer voor | 33
<> mees en | -23
<> meisje van | -21
<> mens met | -31
<> met #number | -32
<> met de | -58
<> met een | -71
<> met groet | -25
<> met je | -30
<> met vriendelijke | -21
<> midden in | -29
<> mij aan | -28
<> mij betreft | -31
<> mij de | 66
<> mij een | -33
<> mij gaat | -23
<> mij gisteren | -27
<> mij hebt | -29
<> mij iets | -27
<> mij ik | -27
<> mij in | -32
<> mij is | -28
<> mij laten | -21
<> mij ligt | -37
<> mij om | 25
<> mij op | -23
<> mij van | 34
<> mij voor | -26
<> mij zijn | -34
<> mijn kinderen | -22
<> mn werk | -26
<> mocht de | -20
<> moeder die | -28
<> moeder van | -22
<> moet een | -20
<> moet ik | -49
<> moet nog | -22
<> moet op | -34
<> moet van | -25
<> moet voor | -23
<> mogen ze | -20
<> na #number | -33
<> na afloop | -34
<> na de | -27
<> na een | -22
<> na het | -25
<> naam en | -27
<> naam op | -41
<> naar de | -92
<> naar dinsdag | -32
<> naar het | -27
<> naar ik | -40
<> naar jouw | -31
<> naar mijn | -24
<> naar school | -21
<> naast de | -38
<> nam de | -33
<> net als | -27
<> niemand die | -24
<> niet aan | -25
<> niet alleen | -30
<> niet als | 21
<> niet binnen | -29
<> niet de | 30
<> niet een | 52
<> niet eens | -23
<> niet en | 33
<> niet kan | -25
<> niet meer | -87
<> niet om | -33
<> niet voor | -21
<> niet weg | -31
<> niet zonder | -29
<> niets van | -36
<> nieuwe vlam | -23
<> niks aan | -27
<> niks van | -33
<> noem het | -35
<> noemt het | -25
<> nog #number | -63
<> nog aan | -25
<> nog een | -85
<> nog maar | -30
<> nog met | -24
<> nog op | -21
<> nog tot | -32
<> nog van | -22
<> nog zo | -24
<> nooit een | -27
<> nooit wat | -26
<> november om | -22
<> nu #number | -30
<> nu #time | -28
<> nu een | -25
<> nu eenmaal | -25
<> nu in | -34
<> nu met | -29
<> nu op | -26
<> nummer #number | -34
<> om #number | -22
<> om #time | -139
<> om dat | -24
<> om de | -30
<> om een | -35
<> om in | -34
<> om op | -24
<> om van | -35
<> onder de | -30
<> onder het | -32
<> ons #number | -29
<> ons huwelijk | -24
<> ons zijn | -34
<> onze hond | -33
<> onze zoon | -25
<> ook de | -26
<> ook een | -38
<> ook geen | -26
<> ook goed | -24
<> ook ik | 102
<> ook maar | -38
<> ook mijn | -43
<> ook naar | -24
<> ook niks | -21
<> ook van | -34
<> ook wel | -23
<> op #number | -131
<> op #time | 41
<> op den | -37
<> op die | -20
<> op dinsdag | -33
<> op en | -42
<> op haar | -26
<> op het | -129
<> op instagram | -31
<> op jouw | -34
<> op maandag | -40
<> op maandagavond | -22
<> op met | -22
<> op mijn | -59
<> op mn | -25
<> op onze | -24
<> op rij | -27
<> op schiphol | -35
<> op school | -23
<> op schoot | -35
<> op t | 25
<> op tafel | -26
<> op voor | 24
<> op voorhand | -29
<> op vrijdag | -35
<> op welke | -30
<> op woensdag | -38
<> op zaterdag | -43
<> op zijn | 24
<> op zolder | -24
<> opa en | -27
<> ouders in | -30
<> over dat | -30
<> over een | 37
<> over je | 28
<> over mij | -27
<> overzicht van | -34
<> pas als | -31
<> pas na | -34
<> pas om | -21
<> pas op | -30
<> paspoort van | -20
<> plaats van | -46
<> praten over | -41
<> precies dat | -37
<> precies hoe | -20
<> rekening van | -34
<> rest van | -33
<> ruilen met | -46
<> samen een | -44
<> samen met | -28
<> sinds #number | -22
<> sinds maandag | -25
<> sinds wanneer | -30
<> slapen en | 71
<> sorry dat | -42
<> sorry sorry | -37
<> spijt me | -24
<> spreekbeurt over | -28
<> staan en | -33
<> staan in | -40
<> staat bij | 33
<> staat nog | -26
<> staat op | -24
<> staat vanaf | -37
<> stom van | -21
<> stond er | -24
<> stoppen met | -41
<> stuur ik | -28
<> t is | -23
<> t weekend | -23
<> tafel en | -30
<> tas ik | 58
<> tegen een | 30
<> tegen je | -27
<> tegen mij | -21
<> tekenen voor | -42
<> telefoon op | -32
<> terug de | 106
<> terug met | -50
<> terug voor | -38
<> thuis met | -39
<> tijd dat | -38
<> tijdens het | -24
<> toch een | -38
<> toch niks | -27
<> toen wij | -21
<> tot #number | -34
<> tot #time | -38
<> tot en | -40
<> tot op | -21
<> trein van | -21
<> u de | -20
<> u een | -32
<> u hebt | 26
<> u in | -30
<> u met | -41
<> u mij | -30
<> u op | -35
<> u uw | -43
<> uit dat | 28
<> uit de | -84
<> uit een | 42
<> uit elkaar | -33
<> uit en | -38
<> uit mijn | -27
<> uit school | -25
<> vader die | -21
<> vader en | -33
<> vader van | -25
<> van #name | -30
<> van #number | -115
<> van #time | -26
<> van de | -35
<> van een | -112
<> van harte | -32
<> van het | -105
<> van je | -131
<> van jou | -50
<> van jouw | -21
<> van jullie | -33
<> van mij | -75
<> van mijn | -41
<> van niks | -22
<> van ons | -21
<> van onze | 25
<> van sjors | -31
<> van tevoren | -27
<> van u | -25
<> van wat | -43
<> van woede | -29
<> van zijn | -24
<> vanaf januari | -22
<> vanaf nu | -40
<> vanavond nog | -37
<> vanavond om | -31
<> vast nog | -30
<> veilig thuis | -29
<> verjaardag van | -30
<> vertelde dat | -26
<> via een | -27
<> via het | -25
<> via mijn | -24
<> vindt dat | -28
<> vindt het | -26
<> volgende week | -24
<> voor #number | -62
<> voor alle | -27
<> voor beginners | -27
<> voor dat | -22
<> voor elke | -38
<> voor je | -43
<> voor jouw | -26
<> voor jullie | -24
<> voor mij | -25
<> voor mijn | -22
<> voor t | -39
<> voor vrijdag | -21
<> voortaan een | -28
<> voortaan op | -28
<> voorvak van | -37
<> vorig jaar | -26
<> vorige #number | -28
<> vraagt of | -27
<> vragen of | -27
<> vragen over | -32
<> vriendelijke groet | -80
<> vriendelijke groeten | -29
<> vrijdag #number | -27
<> vrijdag #time | -25
<> vrijdag bij | -29
<> vrijdag een | -38
<> vrijdag en | 74
<> vrijdag is | -33
<> vrijdag om | -41
<> vrijdag op | -25
<> vroeg mij | -29
<> vroeg of | -20
<> vrouw die | -25
<> waar een | -40
<> waar je | -23
<> waar ze | -20
<> want hij | -23
<> want mijn | -20
<> was #number | 27
<> was een | -21
<> was ik | 34
<> was om | -37
<> was t | -28
<> was van | -31
<> was zondag | -38
<> wat ben | -23
<> wat de | -24
<> wat een | -36
<> wat er | -34
<> wat moet | 28
<> wat vind | -34
<> water en | -34
<> we dit | -27
<> week een | -27
<> week met | -24
<> week op | -31
<> weekend erna | -32
<> weer de | 36
<> weer een | -39
<> weer en | -30
<> weer in | -31
<> weer met | -34
<> weer op | -29
<> weet dat | -37
<> weet hoe | -27
<> weet je | -32
<> weet t | -41
<> weken bij | 34
<> weken met | -45
<> weken op | -32
<> wel dat | -24
<> welke dagen | -20
<> werk ik | -24
<> weten dat | -23
<> weten wat | -26
<> wie betaalt | -21
<> wie hij | -20
<> wie van | -32
<> wie weet | -30
<> wij in | -31
<> wil dat | -31
<> wil gewoon | -30
<> wil graag | -27
<> wil ik | -31
<> wil je | -20
<> wil jij | -33
<> wil met | -35
<> wil mijn | -25
<> wil van | -26
<> wissel van | -21
<> woensdag en | -20
<> woord dat | -26
<> woord over | -27
<> woord voor | -26
<> zag ik | -24
<> zal er | -24
<> zal ik | -21
<> zal in | -31
<> zat een | 34
<> zat er | -29
<> zat ik | -45
<> zat in | -32
<> zat je | -26
<> zat met | -40
<> zaterdag #number | -63
<> zaterdag bij | 22
<> zaterdag een | -30
<> zaterdag naar | -24
<> zaterdag om | -47
<> ze #number | -32
<> ze bij | -52
<> ze daar | -20
<> ze dan | 27
<> ze dat | -23
<> ze de | -24
<> ze die | -32
<> ze gaat | -21
<> ze geen | -22
<> ze haar | -23
<> ze had | -23
<> ze heeft | -39
<> ze het | -23
<> ze kan | -25
<> ze mag | -31
<> ze nog | -26
<> ze nooit | -21
<> ze op | -21
<> ze tot | -32
<> ze vrijdag | -27
<> ze wil | -26
<> zeg maar | -36
<> zegt dat | -61
<> zegt de | -28
<> zegt het | -28
<> zei de | -30
<> zelf #number | -33
<> zelf al | -30
<> zelf de | -34
<> zelf een | -23
<> zelf in | -21
<> zelf maar | -27
<> zelf naar | -20
<> zie wel | -24
<> zien hoe | -32
<> zij bij | -24
<> zijn #number | -38
<> zijn als | -28
<> zijn bij | 38
<> zijn boekentas | -25
<> zijn dat | -37
<> zijn de | 46
<> zijn die | -35
<> zijn eigen | -29
<> zijn en | -29
<> zijn er | -21
<> zijn huiswerk | -24
<> zijn ik | 74
<> zijn naam | -25
<> zijn op | -34
<> zijn opa | -32
<> zijn ouders | -24
<> zijn scheenbeschermers | -30
<> zijn telefoon | -25
<> zijn voor | -30
<> zijn zoon | -34
<> zit in | -123
<> zitten in | -20
<> zo een | 27
<> zo ver | -30
<> zoals het | -23
<> zoals ik | -30
<> zodat ik | -26
<> zondag #number | -33
<> zondag #time | -24
<> zondag bij | -30
<> zondag breng | -21
<> zondag kan | -29
<> zondag met | -27
<> zondag nog | -31
<> zondag om | -30
<> zonder dat | -38
<> zonder jouw | 32
<> zonder mij | -23
<> zonder overleg | -26
<> zulke dingen | -29
<> zult wel | -23
> #money | -219
> 's | -66
> a | -29
> aan | -47
> aanbellen | 36
> aangetekende | -33
> aangezien | -20
> aanwezig | -31
> abel | 38
> ach | 69
> achter | -105
> achteraan | -28
> achteraf | -33
> adres | -28
> adviseert | -24
> af | -147
> afloop | -34
> afspraken | 26
> agenda | -42
> al | -26
> alexander | 25
> allang | -31
> allebei | -90
> allemaal | -67
> allergisch | -35
> alsjeblieft | -26
> altijd | -123
> alweer | -28
> amai | 29
> amina | 42
> amélie | 45
> andere | -34
> anders | 37
> anja | -24
> antibiotica | -25
> apart | -25
> app | 43
> appartement | -23
> appen | -20
> appjes | -25
> april | -60
> armen | -31
> artikel | -25
> at | -27
> augustus | -39
> auto | -55
> auto's | -24
> avondeten | -23
> azad | 88
> bad | -27
> ballet | 35
> band | -21
> bank | -27
> bart | 20
> beatrijs | 55
> bed | -54
> bedacht | -25
> bedankt | 28
> bedraagt | -29
> begeleider | -36
> beginners | -27
> begint | -42
> begonnen | -30
> bel | 54
> bellen | -25
> belmoment | -24
> beneden | -28
> benen | -22
> bent | -112
> bereikbaar | -21
> bericht | -26
> bernadette | 48
> beslissen | -30
> beslist | -29
> besloten | 25
> besproken | 31
> best | -30
> betaal | 24
> betaald | -30
> beter | -63
> betreft | -20
> bevestig | 61
> bewijs | -23
> bidden | 32
> binnen | -21
> blauw | -30
> bleef | -27
> blijf | 41
> blijven | -57
> blok | -26
> blokfluit | -20
> boeken | -32
> boekje | -21
> bon | -20
> bonnetje | 37
> bosklassen | -21
> boterhammen | -37
> bouwvak | 41
> boven | -40
> bovendien | -21
> bram | 47
> breekt | -26
> breng | 27
> brengen | -50
> brievenbus | -20
> bril | -28
> broer | -25
> brood | -32
> buikpijn | -26
> buurman | -21
> buurt | -22
> c | -21
> cadeau | -32
> carnaval | 35
> chantal | 41
> coach | -24
> cola | -25
> collega's | -22
> communie | -29
> controleren | -25
> controlfreak | -26
> d'r | -22
> daan | 47
> daarop | -40
> dag | -129
> dagen | -23
> dagje | -22
> dak | -23
> dan | -83
> dank | 32
> december | -62
> deel | -28
> dekt | -30
> denise | 51
> denk | 42
> denkt | -28
> derde | -27
> deur | -49
> dezelfde | -35
> di | -36
> dicht | -31
> diep | 29
> dieter | 81
> diezelfde | -28
> dikke | 39
> dingen | -40
> dinsdagen | -21
> dion | 29
> ditmaal | 24
> diëtist | 20
> do | -27
> dochter | -38
> doe | 29
> doen | -31
> dokter | 24
> dood | -21
> door | -26
> doordat | -32
> doosje | -20
> douwe | 82
> dr | -20
> draai | -35
> draaien | -23
> draait | -23
> dragen | -22
> drama | -27
> driemaal | 35
> drinken | -29
> drinkt | -27
> druppels | 43
> duidelijk | -22
> duimpje | -21
> durft | -22
> duur | -33
> duurt | -26
> dweil | -27
> eenmaal | -25
> eens | -67
> eet | -29
> eigen | -99
> eindelijk | 34
> eindhoven | -22
> elektrische | -22
> elise | -26
> elkaar | -37
> elke | 25
> emotionele | -28
> energie | -27
> enkel | -30
> eraf | -32
> erbij | -54
> erg | -28
> erik | 40
> ernaast | -30
> erop | -25
> erover | -31
> ervan | -28
> ervoor | -22
> eten | -80
> etui | -26
> even | -83
> ex | -29
> excuses | 28
> excuus | 80
> extra | -23
> eén | 140
> facebook | -30
> fatsoen | 35
> fatsoenlijk | -28
> februari | -56
> feestje | -25
> fenna | 41
> fien | 90
> fietsen | -21
> fijn | 43
> fijne | 128
> filmpje | -35
> filmpjes | -30
> finn | 76
> fleur | 71
> floor | 47
> floris | -22
> formulier | -21
> frigo | -29
> fruit | -25
> ga | 103
> gaan | -25
> gaf | -23
> gaslighting | -23
> gaten | -20
> gebeurt | 49
> gebruik | -22
> gedaan | -39
> gedoe | -24
> geef | 57
> geen | -60
> geert | 30
> gefaald | -43
> gegeten | -30
> gehad | -44
> gehuild | -24
> gek | -28
> gekamd | 29
> gekomen | -24
> geld | -34
> geldig | -23
> geleden | -29
> gelijk | -23
> gelukkig | 43
> gemaakt | -31
> gemeentehuis | -27
> gemeld | -27
> gemist | -27
> geniet | 20
> genoeg | -57
> genoegen | -24
> gepraat | -23
> gesprek | -44
> gestort | -20
> getekend | -22
> getrouwd | -31
> geven | -43
> gevonden | -21
> gevraagd | -45
> gevuld | -24
> geweest | -45
> gewend | -25
> gewisseld | -29
> gewone | -25
> gezag | -24
> gezegd | -65
> gij | 50
> gister | 48
> gisteravond | -23
> glas | -22
> god | 61
> goed | -55
> gonda | 61
> gooi | -24
> gooien | -25
> graag | 29
> grappig | 31
> gratis | -21
> groet | 121
> groeten | 134
> groetjes | 230
> grond | -21
> groot | -22
> grote | -37
> guus | 117
> gymnasium | -30
> gymtas | -23
> haal | 47
> haalde | -29
> haha | -39
> halen | -98
> hamster | -25
> hand | -26
> hang | -27
> hangt | -51
> hans | 23
> hard | -22
> hardop | -35
> harm | 93
> harte | -32
> hartelijke | 113
> hatice | 24
> he | -22
> hebben | -174
> heeft | -58
> heen | -34
> heet | -35
> hek | -24
> hele | -111
> helemaal | -27
> helft | -57
> helm | -28
> hem | -197
> herfstvakantie | 21
> herinner | -36
> hester | 107
> hetgeen | -20
> hetzelfde | -31
> hidde | 68
> hilda | 65
> hing | -20
> hockey | -24
> hoefde | -33
> hoeft | -63
> hoeveel | 41
> hond | -31
> hoofd | -34
> hoofdpijn | -28
> hoofdstuk | -25
> hoogachtend | 148
> hooi | -21
> hoor | -70
> hoort | -46
> horen | -56
> hou | 39
> houd | 66
> houden | -32
> houdoe | 131
> houdt | -24
> hugo | 33
> huilt | -21
> huis | -82
> huwelijk | -28
> hè | -41
> hé | -32
> ie | -25
> iedere | -23
> iedereen | -33
> iemand | -30
> iets | -169
> ik | 23
> ilias | 41
> ilse | 21
> ilyas | -22
> inderdaad | 30
> ingang | -21
> ingevuld | -26
> ingrid | 32
> inhalen | -31
> inmiddels | -35
> inschrijven | 23
> instagram | -28
> intussen | 56
> ipv | -25
> is | -41
> j | -28
> jaar | -131
> jammer | 22
> janneke | 42
> januari | -55
> jaren | -21
> jayden | 22
> jelle | 43
> jesse | 50
> jeugd | -26
> jij | 23
> jip | 38
> joh | -43
> jongens | 23
> jorn | 31
> jou | -121
> jouwe | -28
> juist | -26
> juli | -47
> juliette | -25
> juni | -51
> jurk | -25
> jurre | -42
> k | 61
> kaas | -20
> kaj | 36
> kamer | -40
> kan | 28
> kanten | -25
> kapot | -36
> karim | 73
> kavi | -22
> keek | -30
> keer | -178
> kelder | -25
> ken | -27
> keren | -22
> kerst | 24
> kerstdag | -21
> kies | 47
> kijk | 54
> kijken | -82
> kijkt | -35
> kik | 84
> kilo | -26
> kim | -38
> klaar | -88
> klappen | -30
> klein | -20
> kleuter | -24
> klinkt | -25
> klopt | 21
> knap | 36
> knieën | -26
> koeien | 26
> koen | 25
> koffers | -25
> kom | 38
> kon | -27
> konijn | 21
> kookt | -32
> koop | 26
> koopt | -26
> kopen | -26
> kort | 25
> kost | -30
> kraam | -30
> krijg | 29
> krijgen | -26
> kun | 60
> kunnen | 40
> kunt | 31
> kussen | -24
> kwam | -64
> kwame | 86
> kwijt | -27
> l | -23
> laarzen | -23
> laat | 43
> laatste | -58
> lach | -36
> lachen | -20
> lacht | -28
> lag | -58
> laken | -36
> lang | -74
> langer | -28
> langs | -62
> lars | 20
> las | -21
> lastig | -20
> leef | -33
> leeft | -30
> leer | 77
> lees | 107
> leg | 53
> lenen | -23
> let | 20
> letterlijk | -30
> leven | -38
> levi | -20
> licht | -20
> liedje | -20
> lief | -23
> liefde | -35
> liefs | 120
> liefst | 40
> lieke | 77
> liep | -24
> lieselot | -28
> liet | -22
> liever | -53
> lijkt | -32
> links | -30
> literatuur | -26
> logeren | -26
> londen | -32
> loopt | -38
> lopen | -47
> losse | -25
> lot | 33
> lotte | 46
> lotus | 53
> lowie | 47
> lui | -24
> luister | 32
> luisteren | -34
> luizen | -35
> lukken | -23
> lukt | 60
> maakt | -38
> maand | -61
> maandagavond | -22
> maandagochtend | -30
> maanden | -20
> maart | -60
> mail | -39
> mailadres | -21
> mails | -30
> maken | -46
> mam | -25
> mama | -41
> manipulatie | -37
> map | -24
> marjolein | 102
> marnix | 49
> mats | 33
> me | -162
> mededeling | -20
> mee | -219
> meegeven | -24
> meen | -27
> meeneemt | -21
> meer | -195
> mees | 78
> meestal | -37
> meester | 20
> meet | -32
> mei | -64
> meisje | 23
> meisjes | -21
> meld | 26
> mensen | -27
> merel | 48
> merken | -26
> meteen | -28
> mg | -24
> mij | -67
> milou | 27
> minder | -32
> minuten | -65
> mis | -20
> misgaat | -31
> misschien | 89
> misselijk | -32
> missen | -22
> mits | -21
> mocht | 45
> moeder | -29
> moeders | -40
> moeite | -30
> moest | -49
> mogelijk | -25
> mogen | 44
> morgen | 23
> motor | -20
> muts | -31
> muziekschool | -30
> naam | -31
> naar | -91
> naast | -54
> nacht | -25
> nachtdienst | -21
> nadenken | -23
> nagels | -28
> naima | 60
> nand | -27
> natte | -23
> nederlandse | -38
> nee | 43
> neef | -20
> neem | 96
> neer | -30
> nemen | -47
> net | -46
> neus | -20
> nicht | -25
> nie | -20
> niemand | -25
> niet | -98
> nieuw | -23
> nieuws | -45
> niks | -38
> nina | -30
> nodig | -134
> noem | -24
> noemt | -30
> noortje | 62
> nore | -23
> normaal | 21
> noten | 21
> nou | -88
> november | -61
> nu | -43
> nummer | -48
> ochtend | -23
> ochtends | -23
> ofwel | 77
> ofzo | -34
> ogen | -22
> oktober | -48
> oké | 40
> olivier | -20
> om | -24
> omdat | -39
> omgaat | -27
> ommen | -29
> onderweg | -25
> onderwerp | -27
> ongetwijfeld | -28
> online | -43
> ontbijt | -29
> ontbreekt | -21
> ontdekt | -37
> ontplof | -26
> ontvang | 30
> onze | 39
> ooit | -31
> ook | -72
> oom | -28
> oor | -23
> open | -62
> opgesteld | -36
> opgeven | 25
> opgezegd | -20
> ophalen | -25
> ophangen | -25
> oplader | -20
> opnieuw | -20
> oppas | -26
> optie | 94
> optreden | -29
> opvang | -20
> opvoeding | -22
> oranje | -24
> oud | -21
> ouder | -28
> ouderavond | 22
> oudercontact | -23
> ouders | -54
> ouwe | -30
> overdag | -30
> overleggen | -25
> overnemen | -29
> pak | 20
> pakken | -20
> pannenkoeken | -27
> papa | -74
> paramaribo | -35
> past | 24
> patrick | 52
> per | -44
> pien | 53
> pieter | 52
> pim | 52
> plaats | -50
> plaatsen | -33
> plakken | -28
> plannen | -29
> pleun | 27
> pols | -26
> pomp | -33
> praat | 53
> prikken | -26
> probeer | 112
> proberen | -30
> procent | -33
> proficiat | 124
> puf | -29
> puffer | -23
> pure | -30
> pyjama | -20
> raad | -23
> ramp | -21
> rania | 74
> recht | -33
> rechtstreeks | -33
> regelen | 32
> regelt | -20
> rekenen | 42
> rekening | -37
> ricardo | 62
> rick | 28
> rijden | -21
> roelof | 45
> rojda | 46
> rond | -31
> roos | 28
> roze | 80
> ruben | 52
> ruikt | -28
> ruilen | 29
> rustig | -22
> ruth | 23
> s | -28
> saar | 21
> salaris | 39
> saskia | -24
> schaam | 41
> scheef | -29
> scheelt | -24
> scheenbeschermers | 41
> schiphol | -21
> schoenen | -22
> school | -62
> schooladvies | -25
> schoolreis | -28
> schoolreisje | -21
> schoon | 21
> schoot | -25
> schrijf | 51
> schrijft | -25
> schuldig | -39
> scouting | -20
> sef | 25
> seizoen | -32
> september | -43
> serieus | -36
> shanti | 56
> silke | 24
> simpel | -29
> sla | 38
> slaap | 32
> slaapt | -35
> slaapzak | -32
> slager | -31
> slecht | -31
> sliep | -37
> sluit | -25
> smeren | 36
> snel | -22
> soep | -22
> sokken | -25
> soms | 34
> soraya | 27
> sorry | 44
> sowieso | -20
> spelen | -27
> spijt | -45
> sport | 32
> sporttas | -33
> sprookje | -24
> spullen | -24
> sta | -38
> staan | -26
> staat | -42
> stan | 25
> start | -40
> steeds | -23
> stellen | -28
> stem | -25
> sterkte | 55
> sterre | 23
> stiekem | -26
> stijn | 64
> stil | -23
> stom | 52
> stond | -104
> stonden | -27
> stoornis | -27
> stop | 88
> storten | -33
> studiedag | 27
> sturen | -26
> stuur | 22
> succes | 113
> sude | 59
> suze | -39
> taal | -34
> taart | 21
> tafel | -77
> tanden | -21
> tante | -30
> te | -231
> telde | -46
> televisie | -23
> telkens | -25
> telt | -22
> ten | -22
> ter | 24
> termijn | -25
> terwijl | -46
> teun | 20
> tevoren | -24
> thee | -27
> therapeut | -29
> thuis | -51
> tickets | -25
> ties | 30
> tijd | -85
> tijden | -39
> tijdstip | -38
> tiktok | 21
> tineke | -28
> tip | 22
> toe | -56
> toen | 28
> ton | 71
> totaal | -36
> training | 21
> tranen | -32
> trek | 48
> trouwen | -28
> trui | -30
> tweemaal | 24
> type | -26
> typisch | 105
> uit | -99
> uiteindelijk | -32
> uiterlijk | -28
> uur | -73
> uwen | -31
> vader | -22
> vaker | -27
> vanaf | 24
> vandaan | -29
> vanuit | -35
> vanwege | -38
> vast | -35
> veilig | -29
> vel | -33
> veld | -23
> venlo | -30
> ver | -22
> verandert | -27
> verder | 23
> verdient | -22
> verdriet | -29
> vergadering | -28
> vergeef | 83
> vergeet | 39
> vergeten | -34
> verhaal | -25
> verjaardag | -29
> verkoop | 36
> verlopen | -29
> verpest | -29
> verplaatsen | -20
> verrekijker | -24
> verschrikkelijk | -25
> verstand | -21
> verteld | -21
> vertellen | -28
> vervalt | 38
> vervelend | 63
> verwachten | -20
> verzamelen | -25
> verzetten | -28
> vest | -33
> viel | -27
> vieren | -24
> vinden | -25
> vindt | -97
> vissen | -27
> vlam | -23
> voeten | -23
> vol | -48
> volgende | 33
> volgens | 94
> vond | -33
> vooraf | -21
> voordat | -24
> voorhand | -29
> voorjaar | -24
> voorkeur | -31
> voorlezen | -26
> voorlopig | -24
> voortaan | -80
> vorig | 45
> vorige | 52
> vorm | -31
> vraag | 46
> vriendelijke | 30
> vrij | -37
> vroeg | -88
> vroege | -23
> vullen | -35
> waar | -45
> waard | -26
> waarde | -26
> waarin | -25
> waarop | -25
> waart | -21
> wachten | -30
> wakker | -25
> wanneer | -27
> want | -103
> waren | -48
> warm | -24
> warre | 58
> was | -67
> water | -33
> waterpokken | -31
> weekend | -116
> weer | -57
> weg | -85
> weken | -86
> wekker | -23
> weleens | -24
> welk | 45
> wellicht | 68
> werkelijk | -20
> werkt | -28
> wessel | 52
> weten | -137
> wezen | -32
> wie | 21
> wilt | 29
> winnen | -29
> wiskunde | -26
> wit | -23
> woede | -28
> wonderen | -24
> woord | -68
> worden | -75
> wou | -26
> wubbo | 71
> x | 39
> zat | -159
> zeeland | 20
> zeg | 43
> zeggen | -104
> zegt | -105
> zei | -74
> zeker | -34
> zelf | -34
> zelfs | 25
> zet | 83
> zetten | -22
> zich | -91
> zichzelf | -26
> zien | -97
> ziet | -56
> zit | -60
> zitten | -119
> zo | 27
> zodat | -36
> zoe | 57
> zoek | 44
> zoeken | -23
> zolder | -24
> zomer | -33
> zoon | -47
> zou | 25
> zouden | 20
> zover | -20
> zowat | -31
> zoë | 63
> zucht | -29
> zuchten | -30
> zullen | 93
> zus | -61
> zuur | -20
> zwaaien | -27
> zwart | -41
> zwemdiploma | -28
> zwemles | 29
> zwijgen | -23
> zwolle | -28
>> #money , | -69
>> #name $ | 25
>> #name , | -30
>> #name . | -27
>> #name en | -29
>> #name ik | -31
>> #number #number | -28
>> #number $ | -20
>> #number , | -141
>> #number . | 237
>> #number : | -39
>> #number april | -43
>> #number dat | -22
>> #number en | -93
>> #number februari | -59
>> #number graden | -22
>> #number heb | -27
>> #number ik | -37
>> #number jaar | 66
>> #number januari | -54
>> #number juli | -47
>> #number juni | -51
>> #number kan | -25
>> #number kilo | -26
>> #number kinderen | -20
>> #number maanden | 34
>> #number man | -33
>> #number mei | -74
>> #number mg | -37
>> #number min | -25
>> #number nachten | -40
>> #number november | -84
>> #number procent | -42
>> #number staat | -35
>> #number stoelen | -30
>> #number t | -37
>> #number tot | -41
>> #time #time | 20
>> #time bij | -29
>> #time breng | -37
>> #time en | -45
>> #time groet | -26
>> #time hij | -22
>> #time kan | -28
>> #time langs | -22
>> #time moet | -34
>> #time tot | -33
>> #time vorige | -44
>> 's ochtends | -28
>> 't is | 66
>> a . | -34
>> aan , | -20
>> aan dat | -21
>> aan die | -36
>> aan doen | -21
>> aan een | -37
>> aan hem | 24
>> aan jouw | -23
>> aan tafel | -32
>> aan zijn | -27
>> ach , | 44
>> af te | -24
>> akkoord $ | -24
>> al aan | -21
>> al die | -28
>> al een | -20
>> al is | -40
>> al naar | -21
>> alexander $ | 25
>> alleen een | 37
>> alleen maar | -24
>> alleen met | -35
>> alleen naar | -34
>> alleen voor | -35
>> als de | 32
>> als een | -98
>> als enige | -26
>> als er | -21
>> als het | 61
>> als je | 50
>> als jij | 24
>> als vader | -20
>> als wij | -39
>> alsof ik | -37
>> altijd #number | -26
>> alvast bedankt | 105
>> amai , | 29
>> anders , | -32
>> anders dan | 25
>> anders eens | -29
>> anja $ | -24
>> artikel #number | -25
>> bart $ | 33
>> bedraagt #money | -30
>> bel je | 35
>> belde , | -20
>> belt , | -22
>> belt je | -28
>> belt ze | 22
>> ben ik | -37
>> ben jij | 67
>> bent een | -20
>> bernadette $ | 48
>> betaal ik | -27
>> betaal je | 41
>> betaal jij | 41
>> beter dan | -32
>> bij , | -30
>> bij die | -30
>> bij een | 45
>> bij haar | -30
>> bij het | -80
>> bij jouw | -47
>> bij me | -29
>> bij mij | 30
>> bij mijn | -23
>> bij wie | -24
>> bij zich | -22
>> binnen , | -28
>> binnen een | -20
>> binnen is | -33
>> blijft het | 126
>> blijkbaar te | -26
>> breng haar | 31
>> breng hem | 26
>> breng het | 26
>> breng ik | -31
>> breng jij | 111
>> breng ze | 34
>> bril , | -20
>> c . | -25
>> chantal , | -33
>> daar een | -24
>> daar heb | 28
>> daar in | -35
>> dacht dat | 36
>> dan #number | -20
>> dan doe | -36
>> dan ga | -22
>> dan gaat | -21
>> dan haar | -42
>> dan ik | -29
>> dan jij | -33
>> dan krijg | -21
>> dan niet | -25
>> dan van | -43
>> dan wil | -29
>> dank je | 75
>> dat #name | -29
>> dat ' | 66
>> dat dat | -32
>> dat die | -34
>> dat ding | -21
>> dat dit | -23
>> dat doet | -20
>> dat gesprek | -23
>> dat gij | -39
>> dat had | 23
>> dat hebben | 32
>> dat hij | -97
>> dat ie | -28
>> dat iemand | -33
>> dat kind | -31
>> dat komt | 93
>> dat kost | 51
>> dat maar | -20
>> dat mijn | -36
>> dat papa | -36
>> dat soort | 21
>> dat staat | -20
>> dat uw | 58
>> dat wat | -30
>> dat we | -20
>> dat wij | -31
>> dat ze | -97
>> dat zegt | -30
>> dat zij | -35
>> dat zou | 33
>> de #money | 64
>> de #number | -119
>> de aanvullende | 20
>> de alimentatie | 32
>> de andere | 24
>> de arts | 25
>> de aula | -28
>> de auto | -28
>> de avond | -24
>> de badkamer | -30
>> de bank | -32
>> de beugel | -33
>> de bibliotheek | -42
>> de bijkeuken | -23
>> de bijles | 36
>> de bril | 29
>> de club | -27
>> de controle | -21
>> de dagen | -29
>> de derde | -25
>> de deur | -76
>> de deurwaarder | -30
>> de dienst | 32
>> de directeur | -41
>> de eerste | -70
>> de familie | -25
>> de fiets | 49
>> de gang | -22
>> de garage | -22
>> de gemeente | 26
>> de ggd | -25
>> de grens | -35
>> de groene | -21
>> de groepsapp | -34
>> de groeten | -40
>> de herfstvakantie | -23
>> de hond | 27
>> de huisarts | 29
>> de huisartsenpost | 43
>> de jas | 30
>> de jongens | 23
>> de juf | 28
>> de kalender | -22
>> de kerk | -22
>> de kerstvakantie | -21
>> de keuken | -25
>> de keukentafel | -35
>> de kids | -21
>> de kinderarts | 58
>> de klok | -24
>> de koelkast | -29
>> de la | -26
>> de les | -30
>> de lijn | -26
>> de lucht | -32
>> de man | -40
>> de mand | -28
>> de manege | -20
>> de mediator | -27
>> de meiden | 41
>> de meivakantie | -24
>> de middag | -27
>> de mijne | -27
>> de nacht | -37
>> de nieuwe | 51
>> de ochtend | -35
>> de open | 30
>> de oprit | -34
>> de orthodontist | 28
>> de parkeerplaats | -30
>> de politie | 34
>> de praktijk | 24
>> de prik | 34
>> de proefles | 86
>> de rand | -32
>> de rechtbank | -21
>> de regel | -32
>> de rekening | 22
>> de rode | -26
>> de schuur | -23
>> de spiegel | -30
>> de stilte | -37
>> de stoep | -35
>> de straat | -28
>> de studiedag | -34
>> de tafel | -27
>> de tijd | -20
>> de trainer | -26
>> de trap | -25
>> de vakantie | -33
>> de valies | -28
>> de verkeerde | -22
>> de volgende | 26
>> de voordeur | -28
>> de vorige | 62
>> de wasmachine | -28
>> de weg | -26
>> de wereld | -22
>> de werkplaats | -27
>> de wind | 24
>> de wissel | 39
>> de zaal | 57
>> de zalf | -26
>> de zomer | -27
>> de zondag | 38
>> deel is | -20
>> denk ik | -40
>> denkt dat | -21
>> deze maand | -26
>> dezelfde dag | -36
>> die #money | 27
>> die er | -25
>> die jongen | -46
>> die met | -22
>> die middag | -35
>> die niet | -20
>> die nieuwe | 67
>> die vrouw | 27
>> die wil | -20
>> die zelf | -29
>> dieter $ | 81
>> dinsdag om | 21
>> dit is | 89
>> dit jaar | -34
>> dit soort | 33
>> doe ik | -53
>> doe je | 107
>> doen $ | -25
>> doen dat | -33
>> doet , | -22
>> doet hij | -27
>> door de | -47
>> door een | -34
>> door het | -36
>> door jouw | 44
>> doordeweeks om | -28
>> douwe $ | 82
>> dus #number | -27
>> dus dat | -22
>> dus de | 28
>> dus die | -22
>> dus voor | -36
>> echt , | 31
>> echt niet | -28
>> een afspraak | -28
>> een ander | -24
>> een andere | -23
>> een appje | -23
>> een avond | -31
>> een beetje | -44
>> een boek | -25
>> een boom | 29
>> een boterham | -29
>> een bril | -27
>> een cursus | -24
>> een doos | -30
>> een eigen | -26
>> een gesprek | 29
>> een goed | 38
>> een goede | 59
>> een groot | -26
>> een handtekening | -27
>> een heel | -29
>> een huis | 41
>> een huisje | -34
>> een jongen | 80
>> een kaartje | 20
>> een kapotte | -25
>> een keer | -21
>> een kind | 73
>> een kopie | -32
>> een leeg | -40
>> een man | 59
>> een meisje | 69
>> een mens | 55
>> een moeder | 27
>> een ouder | -31
>> een paar | -22
>> een slechte | -24
>> een stuk | -35
>> een tekening | -25
>> een tijd | -26
>> een uur | -27
>> een uurtje | -23
>> een vader | 86
>> een van | -23
>> een volwassene | 24
>> een voorstel | -33
>> een vraag | -35
>> een vreemde | -29
>> een week | -38
>> een weekend | -20
>> een weekje | -21
>> een wetsvoorstel | -28
>> een woord | -29
>> eens aan | -20
>> eens een | -23
>> eens meer | -22
>> eens uit | -23
>> eerst #number | -27
>> eerst een | -23
>> elk geval | -20
>> elke keer | 78
>> elke ochtend | -31
>> elke week | -30
>> elke zondag | -41
>> en #number | -98
>> en #time | -26
>> en als | 83
>> en anders | 40
>> en blijft | -36
>> en breng | -46
>> en daar | -20
>> en dat | -20
>> en de | -158
>> en dinsdag | -27
>> en een | -126
>> en er | -30
>> en ga | 122
>> en ge | -32
>> en geen | 46
>> en gij | 23
>> en haar | -22
>> en heb | 111
>> en heeft | 20
>> en het | -79
>> en hij | -28
>> en hoe | 86
>> en hou | 111
>> en in | -26
>> en jouw | -38
>> en kan | 24
>> en kijk | -43
>> en kom | -46
>> en lieke | -23
>> en mag | -29
>> en met | -81
>> en mij | 20
>> en neem | 60
>> en niemand | -20
>> en niet | -69
>> en nieuw | -22
>> en nog | -31
>> en nul | -32
>> en om | -36
>> en oma | -27
>> en ook | -31
>> en op | -32
>> en over | 79
>> en pleun | -29
>> en sorry | 52
>> en t | -27
>> en toen | -23
>> en van | 41
>> en vrijdag | -22
>> en waar | -35
>> en wanneer | 62
>> en wat | 63
>> en weet | 142
>> en wie | 73
>> en wil | 44
>> en wordt | -31
>> en zaterdag | 32
>> en ze | -28
>> en zei | -43
>> en zij | -26
>> en zijn | -26
>> en zo | -34
>> en zondag | -23
>> er #number | -32
>> er , | -23
>> er een | -94
>> er iets | -21
>> er maandag | -29
>> er niet | -37
>> er niets | -25
>> er nog | -20
>> er nooit | -21
>> er nou | -41
>> er rond | -30
>> er staat | 82
>> er van | -22
>> er vanavond | -34
>> er vrijdag | -39
>> er zat | 23
>> er zaterdag | -24
>> er zijn | 77
>> er zondag | -33
>> erik $ | 40
>> excuus voor | 33
>> factuur van | 26
>> fiets van | 21
>> fijn dat | 37
>> fijne avond | 62
>> foto van | 40
>> ga eens | 79
>> ga je | 28
>> ga jij | -22
>> gaan , | -26
>> gaat dat | -30
>> gaat de | -26
>> gaat er | -21
>> gaat hij | 26
>> gaat met | -36
>> ge hebt | 21
>> ge kunt | -28
>> geef hem | 72
>> geef ik | -25
>> geef je | 50
>> geef jij | 41
>> geen idee | -28
>> geen kind | -25
>> geen probleem | 40
>> geen sprake | -26
>> geert $ | 42
>> geldig tot | -20
>> gelijk dat | -25
>> genoeg om | -30
>> gesprek is | -25
>> geven , | -23
>> gewoon naar | -26
>> gij hebt | 43
>> gisteren een | -32
>> goed , | -30
>> goed dat | 22
>> gonda $ | 61
>> graag een | -20
>> graag op | -38
>> graag voor | -26
>> groet , | 112
>> groeten , | 103
>> groeten uit | 103
>> groetjes , | 167
>> guus $ | 103
>> haar eigen | -21
>> haar is | -30
>> haar jas | -21
>> haar ogen | 40
>> haar oren | -20
>> had , | -21
>> had een | -22
>> had haar | -28
>> halen en | -24
>> halen ik | -20
>> harm $ | 93
>> hartelijke groet | 114
>> hatice $ | 24
>> he , | -43
>> heb , | -27
>> heb ik | -218
>> heb je | 49
>> heb jij | 59
>> hebt ge | 38
>> hebt gij | 136
>> hebt hem | -44
>> hebt mij | -41
>> hebt zonder | -26
>> heeft die | -21
>> heeft een | -41
>> heeft hem | -26
>> heeft ik | -24
>> heeft me | -21
>> heeft om | -27
>> heeft van | -21
>> heen , | -33
>> heet dat | -27
>> helaas niet | -30
>> hester $ | 107
>> het #time | -30
>> het $ | -20
>> het aanrecht | -21
>> het allemaal | -31
>> het blauwe | -32
>> het briefje | 25
>> het derde | -24
>> het eerste | 36
>> het eten | -20
>> het gaat | 110
>> het gesprek | 58
>> het is | 55
>> het kamp | -25
>> het kan | 46
>> het kind | 27
>> het licht | -40
>> het maar | -22
>> het midden | -20
>> het niet | -24
>> het nummer | -20
>> het oudercontact | 26
>> het paspoort | 68
>> het plan | -30
>> het raam | -22
>> het rekeningnummer | 73
>> het scherm | -30
>> het slapen | -20
>> het spijt | 59
>> het toestemmingsformulier | 26
>> het tweede | -29
>> het vanavond | -21
>> het veld | -27
>> het vergeten | -21
>> het volgende | -20
>> het was | 105
>> het ziekenhuis | -30
>> het zou | 68
>> heus wel | -22
>> hier #number | -25
>> hier in | 31
>> hier met | -22
>> hier op | -22
>> hij had | 34
>> hij is | 41
>> hij kan | 70
>> hij komt | -43
>> hij mag | 41
>> hij moet | 56
>> hij zegt | 83
>> hij zijn | -26
>> hilda $ | 65
>> hoe dat | -28
>> hoe ik | -27
>> hoe jij | -35
>> hoe laat | 31
>> hoe lang | -43
>> hoe vaak | 58
>> hoeft te | -20
>> hoogachtend , | 148
>> hoorde ik | -29
>> horen dat | -23
>> houdoe , | 88
>> huis is | -20
>> hun eigen | -29
>> ik #number | -24
>> ik , | -26
>> ik begrijp | 48
>> ik besta | -41
>> ik betaal | 102
>> ik bied | 57
>> ik breng | 54
>> ik dat | -26
>> ik de | -23
>> ik dinsdag | -24
>> ik doe | 35
>> ik een | -20
>> ik eet | 41
>> ik er | -21
>> ik ga | 22
>> ik geef | 88
>> ik heb | 25
>> ik het | -38
>> ik hoop | 86
>> ik hoor | -44
>> ik je | -24
>> ik kan | -24
>> ik kom | 69
>> ik koop | -50
>> ik krijg | 30
>> ik laat | -32
>> ik leg | -33
>> ik m | -22
>> ik met | -35
>> ik mocht | 25
>> ik moet | 29
>> ik neem | 42
>> ik niet | -30
>> ik ontplof | 106
>> ik op | -22
>> ik slaap | 81
>> ik sta | 45
>> ik stel | 113
>> ik stond | 34
>> ik stuur | 51
>> ik t | -24
>> ik teken | 66
>> ik tot | -20
>> ik trek | 52
>> ik verzoek | 97
>> ik voel | -25
>> ik vraag | 78
>> ik weet | -50
>> ik wel | -20
>> ik wil | 168
>> ik wist | -34
>> ik word | -53
>> ik zat | 51
>> ik zet | -35
>> ik zie | 26
>> ik zijn | -36
>> ik zondag | -26
>> ik zou | 58
>> in #name | -31
>> in 't | -31
>> in , | -20
>> in augustus | -41
>> in bed | -22
>> in beide | -25
>> in bijlage | 20
>> in breda | -28
>> in den | -27
>> in dit | -34
>> in elk | -20
>> in groep | -28
>> in haar | -66
>> in huis | -37
>> in juli | -24
>> in juni | -27
>> in lokaal | -41
>> in maat | -35
>> in mijn | 40
>> in ons | 93
>> in plaats | -51
>> in september | -26
>> in slaap | -28
>> in zijn | -100
>> ingeschreven voor | -24
>> ingrid $ | 32
>> inmiddels ook | -23
>> is #money | -48
>> is #number | -60
>> is #time | 102
>> is , | -53
>> is dan | -27
>> is dat | 54
>> is een | -22
>> is geen | -27
>> is geweest | -22
>> is gewoon | -23
>> is goed | -26
>> is hier | -20
>> is hij | 39
>> is ik | -26
>> is met | -26
>> is mij | -20
>> is niet | -35
>> is ook | -25
>> is op | -21
>> is t | -20
>> is van | -24
>> is voor | -38
>> j . | -28
>> ja , | 29
>> ja en | -30
>> ja of | -20
>> janneke $ | 42
>> je bent | 65
>> je bericht | 25
>> je broer | 28
>> je dat | -33
>> je eens | -24
>> je eigen | -23
>> je had | 48
>> je hebt | 81
>> je hoofd | -37
>> je kunt | 82
>> je laat | 25
>> je maar | -20
>> je mag | 44
>> je wat | -25
>> je wilt | -41
>> je ziet | -32
>> je zijn | -30
>> je zoon | -24
>> je zou | 114
>> je zult | 58
>> je zus | -26
>> jij bent | 69
>> jij daar | -21
>> jij dan | 27
>> jij gaat | 40
>> jij hebt | -25
>> jij laat | 74
>> jij met | 22
>> jij op | -29
>> jij over | -21
>> jij wilt | 38
>> jij zoekt | 43
>> jou heeft | -20
>> jouw helft | -37
>> jouw naam | -23
>> jouw week | -21
>> kamp van | -33
>> kan , | -20
>> kan de | 35
>> kan een | -35
>> kan er | -23
>> kan het | 25
>> kan ik | 20
>> kan je | 35
>> kan jij | 166
>> kan ook | -27
>> kan zijn | -28
>> kijk ik | -28
>> kijk maar | 22
>> kind is | -24
>> kinderen die | 59
>> kinderen van | -20
>> klaar $ | -20
>> klaar , | -21
>> klaar in | -24
>> klopt dat | 119
>> kom je | 39
>> kom jij | 51
>> komen , | -28
>> komt door | -33
>> komt ge | 67
>> kon ik | -25
>> koop een | 121
>> kosten van | -23
>> kreeg ik | -23
>> krijg ik | 33
>> kun je | 28
>> kun jij | 112
>> kunnen we | 118
>> kunt ge | 56
>> kunt u | 51
>> kwame $ | 99
>> l . | -23
>> laat en | -26
>> laat hem | 51
>> laat het | -22
>> laat ik | -65
>> laat je | 121
>> laat maar | 85
>> laat me | 58
>> laat mij | 60
>> laat ze | 35
>> laat zich | -40
>> langs de | -20
>> late dienst | -23
>> leg ik | -25
>> lezen , | -21
>> liefs , | 120
>> liever niet | -29
>> ligt er | 31
>> ligt eraan | 35
>> ligt nog | -25
>> loop ik | -27
>> lopen en | -26
>> maak ik | -20
>> maak je | -23
>> maandag met | -21
>> maandag naar | -30
>> maandag om | -28
>> maar , | -25
>> maar bij | -20
>> maar dat | -20
>> maar een | 41
>> maar eens | -26
>> maar goed | 112
>> maar hij | -23
>> maar ik | 42
>> maar in | -23
>> maar ja | 54
>> maar jij | 107
>> maar met | -27
>> maar niet | -26
>> maar uit | -34
>> maar wat | -39
>> maar weer | -32
>> maar wie | 46
>> maar ze | -31
>> mag de | 35
>> mag er | -26
>> mag hij | 20
>> mag ik | 137
>> mag jij | -28
>> mag van | -21
>> maken , | -22
>> marjolein $ | 63
>> marnix $ | 58
>> mee , | -27
>> mees en | 80
>> meisje van | 23
>> met dat | 38
>> met de | -39
>> met een | -30
>> met groet | 143
>> met hartelijke | 139
>> met hem | -52
>> met jou | -26
>> met jouw | -34
>> met mijn | -56
>> met ons | 25
>> met oud | -40
>> met pasen | 20
>> met rust | -42
>> met vriendelijke | 218
>> met zijn | -39
>> met zo'n | -27
>> midden in | -31
>> mij , | -23
>> mij hebt | -25
>> mij is | -23
>> mij ligt | -26
>> mij zijn | -25
>> mijn advocaat | -24
>> mijn deel | 48
>> mijn dochter | -28
>> mijn fout | -35
>> mijn hart | 40
>> mijn hele | -27
>> mijn hoofd | 40
>> mijn huis | 22
>> mijn kinderen | -29
>> mijn leven | -20
>> mijn moeder | 54
>> mijn nieuwe | 45
>> mijn ouders | -21
>> mijn schuld | -32
>> mijn voorstel | 97
>> mijn zoon | -38
>> mijn zus | 33
>> misschien niet | -26
>> mocht de | 74
>> mocht je | 117
>> moeder , | -21
>> moeder heeft | -39
>> moet er | 25
>> moet hij | -23
>> moet ze | 23
>> moeten we | -29
>> mogen ze | 31
>> morgen om | 61
>> na #time | -29
>> na afloop | 22
>> na de | -32
>> na een | -22
>> naar #number | -27
>> naar die | -22
>> naar dinsdag | -40
>> naar een | -20
>> naar het | -32
>> naar jouw | -25
>> naar mijn | -32
>> naast de | -31
>> naima $ | 60
>> nam de | -20
>> nat , | -25
>> ne keer | -30
>> nee , | 40
>> neem ik | -40
>> neem je | 52
>> neem jij | 41
>> neem me | 49
>> net als | -35
>> niet , | -43
>> niet goed | -21
>> niet meer | -34
>> niet nodig | -20
>> niet opgenomen | -24
>> niet zijn | -34
>> niets van | -21
>> nieuwe vlam | -21
>> niks , | -20
>> noemt het | -27
>> nog #money | -27
>> nog #number | 63
>> nog $ | -20
>> nog altijd | -30
>> nog eens | -43
>> nog liggen | -32
>> nog met | -30
>> nog nooit | -21
>> nog tot | -23
>> nog voor | -32
>> nog zo | 35
>> nooit wat | -30
>> nu #number | -21
>> nu een | -22
>> nu met | -27
>> nummer #number | -25
>> of #number | -22
>> of er | -27
>> of het | 40
>> of hij | -20
>> of is | 98
>> of jij | -27
>> of moet | -23
>> of nee | -25
>> of niet | -36
>> of we | 32
>> of ze | -20
>> of zij | -40
>> om #number | -25
>> om dat | -30
>> om de | -44
>> om een | -33
>> om haar | -24
>> om mee | -24
>> om mij | -20
>> omdat het | -23
>> omdat ik | -21
>> omdat jij | -32
>> onder het | -34
>> ons #number | -30
>> ontvang ik | 38
>> onze hond | 22
>> onze zoon | -33
>> ook mijn | -35
>> ook niet | -30
>> ook van | -20
>> op #money | -42
>> op #time | -34
>> op $ | -21
>> op , | -58
>> op dat | 33
>> op den | -25
>> op haar | -53
>> op instagram | -34
>> op je | -23
>> op maandagavond | 32
>> op mij | -22
>> op mn | -36
>> op ons | 66
>> op onze | 122
>> op schiphol | -33
>> op school | -45
>> op schoot | -33
>> op t | -24
>> op tafel | -29
>> op voorhand | -30
>> op welke | 67
>> op zijn | -22
>> op zolder | -26
>> opa en | 36
>> open , | -28
>> over die | 74
>> over haar | -26
>> over je | -41
>> over mij | -37
>> overnemen , | -33
>> papa , | -24
>> pas als | -27
>> pas na | -41
>> pas op | 28
>> paspoort van | 22
>> per dag | -24
>> per keer | -33
>> per kind | -28
>> petra $ | 58
>> pieter $ | 58
>> plaats van | -39
>> praten over | -34
>> precies dat | -32
>> prima , | -24
>> rania $ | 74
>> ricardo $ | 62
>> rijden , | -26
>> rojda $ | 53
>> ruilen met | -46
>> ruth $ | 23
>> s . | -24
>> samen #money | -20
>> samen , | -27
>> samen een | -30
>> schaam me | -29
>> school $ | -28
>> school is | -21
>> schrijf ik | -32
>> schrok me | 34
>> shanti $ | 56
>> sinds #number | -37
>> sinds wanneer | 107
>> sla ik | -32
>> slapen en | -21
>> sorry , | -22
>> sorry dat | 54
>> sorry sorry | 39
>> sorry voor | 20
>> spijt me | -27
>> spreekbeurt over | -23
>> staan in | -26
>> staat , | -20
>> staat het | 83
>> stijn $ | 62
>> stom van | 59
>> stond er | -25
>> stop met | 77
>> stoppen met | -26
>> stuur ik | -47
>> stuur je | -28
>> stuur me | 88
>> stuur mij | 120
>> t / | -36
>> t is | 58
>> t ook | -28
>> te vroeg | -21
>> tegen een | 26
>> tegen haar | -27
>> tegen je | -26
>> tegen mij | -27
>> tekenen voor | -34
>> terug de | -40
>> terug met | -33
>> terug voor | -38
>> terwijl ik | -23
>> thuis $ | -21
>> thuis , | -21
>> thuis en | -20
>> thuis met | -33
>> tijdens het | -42
>> toch niet | -33
>> toen ik | 57
>> toen wij | 25
>> ton $ | 71
>> tot #number | -146
>> tot #time | -67
>> tot de | -22
>> tot dinsdag | -34
>> tot en | -41
>> tot het | -33
>> tot vrijdag | 67
>> tot zaterdag | 64
>> trein van | 38
>> trouwens ook | -31
>> tussen #number | 43
>> tussen #time | -27
>> u , | -20
>> u hebt | 62
>> uit , | -23
>> uit dat | -24
>> uit een | -22
>> uit het | -24
>> uit je | -20
>> vader is | -24
>> vader van | 26
>> van " | 39
>> van #money | -79
>> van #name | -22
>> van #time | -118
>> van $ | -30
>> van alles | -20
>> van dat | 33
>> van de | -32
>> van die | 48
>> van dit | -34
>> van haar | -33
>> van harte | -33
>> van hem | -33
>> van jouw | 22
>> van jullie | -38
>> van me | -20
>> van mij | -112
>> van mijn | -48
>> van niks | -34
>> van oktober | -25
>> van ons | -40
>> van onze | -35
>> van tevoren | -27
>> van u | -26
>> van uw | -23
>> van vorige | -35
>> van wat | -30
>> van wie | 42
>> van woede | -31
>> van zaterdag | -24
>> van zondag | -34
>> vanaf #number | 24
>> vanaf #time | -22
>> vanaf nu | 33
>> vanavond nog | 32
>> vanavond om | 24
>> vast nog | -23
>> veel gevraagd | -20
>> veilig thuis | -31
>> vergeef me | 97
>> vertel ik | -25
>> vertelde dat | -24
>> verzoek u | -31
>> via een | -30
>> via het | -34
>> via mijn | 29
>> vind ik | -28
>> vind je | 21
>> vind jij | 32
>> vinden , | -20
>> vindt dat | -23
>> voelt , | -21
>> volgende keer | 48
>> volgens de | 42
>> volgens het | 29
>> volgens mij | 76
>> vond het | -22
>> voor #money | -39
>> voor , | -32
>> voor alle | -25
>> voor beginners | -43
>> voor dat | -25
>> voor die | 34
>> voor donderdag | -24
>> voor elke | -36
>> voor iemand | 49
>> voor je | -62
>> voor jezelf | -23
>> voor jouw | -32
>> voor jullie | -31
>> voor me | -36
>> voor mn | -32
>> voor t | -26
>> voor u | -24
>> voor uw | -20
>> voor woensdag | -22
>> voor zaterdag | -31
>> voor zondag | -25
>> voordat je | -23
>> voortaan een | -21
>> vorig jaar | 46
>> vorige keer | 29
>> vorige week | 28
>> vraag de | -21
>> vragen over | 35
>> vriendelijke groeten | 59
>> vrijdag $ | -25
>> vrijdag , | -23
>> vrijdag bij | -27
>> vrijdag de | 50
>> vrijdag een | -31
>> vrijdag en | -20
>> vrijdag is | 28
>> vrijdag op | -29
>> vroeg mij | -33
>> waar de | -33
>> waar een | -35
>> waar ik | -27
>> waar is | 36
>> waar je | -34
>> waar ze | -29
>> was #number | -20
>> was het | -35
>> was om | 37
>> wat ben | 62
>> wat een | 78
>> wat heeft | 24
>> wat is | 158
>> wat je | -23
>> wat jij | 48
>> wat mij | -37
>> wat moet | -24
>> wat vind | 121
>> water en | -27
>> we afspreken | -28
>> we laten | 21
>> week is | -28
>> weer iets | 37
>> weer in | -22
>> weet dat | -28
>> weet ik | -29
>> weet je | 40
>> weet jij | 49
>> weet t | -22
>> wel , | -30
>> wel dat | -24
>> wel eens | -27
>> wel iets | -32
>> wel wil | 47
>> welke dagen | 46
>> wellicht is | 85
>> werk ik | -24
>> wessel $ | 47
>> wie betaalt | 86
>> wie er | -22
>> wie hij | -28
>> wie van | -40
>> wie weet | -23
>> wie ze | -36
>> wij in | -28
>> wil gewoon | -25
>> wil ik | -64
>> wil je | 196
>> wil jij | 131
>> wil mijn | -27
>> wil van | -23
>> wilt , | -22
>> wilt u | 101
>> winterjas van | -32
>> woensdag #number | 23
>> woensdag en | -21
>> woensdag om | 22
>> woensdag van | -26
>> woord dat | -24
>> word er | 21
>> word hier | -24
>> wubbo $ | 85
>> zag ik | -34
>> zal er | -21
>> zal het | -22
>> zal ik | 72
>> zat een | -24
>> zat je | -21
>> zat met | -22
>> zaterdag een | -27
>> zaterdag om | -34
>> ze #number | -28
>> ze , | -24
>> ze gaat | 69
>> ze hebben | 77
>> ze is | 57
>> ze moet | 68
>> ze vrijdag | -23
>> ze wil | 54
>> zeg het | 22
>> zeg ik | -25
>> zeg jij | -30
>> zegt dat | -29
>> zegt het | -22
>> zeker dat | -27
>> zelf de | -23
>> zelf een | -30
>> zelf in | -22
>> zelf maar | -21
>> zelf naar | -21
>> zet hem | 52
>> zet het | -23
>> zie je | -26
>> zie wel | -23
>> zij heeft | 63
>> zij het | -26
>> zij moet | 47
>> zijn $ | -23
>> zijn , | -41
>> zijn als | -30
>> zijn dat | -31
>> zijn die | -27
>> zijn en | -24
>> zijn huiswerk | -22
>> zijn ik | -22
>> zijn naam | -22
>> zijn opa | 25
>> zijn ouders | -26
>> zijn scheenbeschermers | -23
>> zijn telefoon | -25
>> zijn ze | -23
>> zijn zoon | -20
>> zit dan | -24
>> zit een | -26
>> zit er | -22
>> zit in | -42
>> zo een | -32
>> zo niet | 111
>> zo ver | -30
>> zoals het | -22
>> zoals ik | -27
>> zoek het | -28
>> zondag #time | 64
>> zondag bij | -20
>> zondag met | -33
>> zonder dat | -23
>> zonder mij | -43
>> zoon heeft | -22
>> zou het | -23
>> zou je | 44
>> zou jij | 108
>> zulke dingen | -33
>> zullen we | 72
after capital | 47
capital in low | 28
had 0 #money | -82
had 0 't | -28
had 0 a | -33
had 0 aan | -104
had 0 ach | -38
had 0 adj | -29
had 0 adj adj | -32
had 0 adj adv | -67
had 0 adj det | -26
had 0 adj finite | -77
had 0 adj infinitive | -39
had 0 adj noun | -111
had 0 adj whose | -35
had 0 adv adj | -37
had 0 adv adv | -141
had 0 adv infinitive | -97
had 0 adv participle | -21
had 0 adv prep | -22
had 0 adv time | -23
had 0 adviseert | -27
had 0 afspraak | -25
had 0 agnieszka | -24
had 0 allebei | -34
had 0 alleen | 51
had 0 als | 22
had 0 alvast | -27
had 0 and adv | -21
had 0 and asks | -42
had 0 and det | -47
had 0 and finite | 21
had 0 and noun | -68
had 0 and other | -51
had 0 and prep | -34
had 0 and who | -173
had 0 anders | 28
had 0 anja | -24
had 0 anouk | -29
had 0 asks adj | -41
had 0 asks and | 69
had 0 asks det | -71
had 0 asks finite | -23
had 0 asks infinitive | -22
had 0 asks prep | -23
had 0 asks time | -47
had 0 asks who | -67
had 0 asks whose | -28
had 0 avonden | -25
had 0 bedankt | -27
had 0 bedraagt | -28
had 0 beetje | -28
had 0 begint | -25
had 0 belde | -31
had 0 belt | -49
had 0 bent | -27
had 0 bestaat | -26
had 0 betaalt | -20
had 0 bied | -23
had 0 binnen | -33
had 0 blijf | -29
had 0 blijft | -31
had 0 blijven | -26
had 0 boek | -22
had 0 boven | -23
had 0 brengt | 28
had 0 bus | 27
had 0 contributie | -23
had 0 da | 23
had 0 daan | -29
had 0 daarna | -32
had 0 dacht | -20
had 0 dagen | -31
had 0 dan | -125
had 0 dat | -32
had 0 de | 21
had 0 deed | -26
had 0 delen | -31
had 0 den | -31
had 0 denk | 23
had 0 det adj | -68
had 0 det noun | -24
had 0 det other | -30
had 0 det time | -53
had 0 det who | 21
had 0 dit | -21
had 0 doen | -24
had 0 doet | -60
had 0 dr | -26
had 0 druk | -27
had 0 een | -53
had 0 eens | -38
had 0 eet | -21
had 0 eigenlijk | -31
had 0 elk | -34
had 0 elke | -22
had 0 enkele | -24
had 0 er | -97
had 0 erbij | -21
had 0 ergens | 33
had 0 even | -25
had 0 excuus | 42
had 0 familie | -23
had 0 finite | -99
had 0 foto | 41
had 0 gaan | -41
had 0 gaat | -116
had 0 gaf | -29
had 0 ge | -36
had 0 gebruik | -30
had 0 geef | -60
had 0 geeft | -33
had 0 gehad | -20
had 0 gewoon | 27
had 0 gezien | -25
had 0 gezin | -22
had 0 gij | -20
had 0 gisteren | -33
had 0 groeten | -26
had 0 groetjes | 73
had 0 grond | -21
had 0 grote | -32
had 0 haal | -23
had 0 haar | -59
had 0 handtekening | -22
had 0 hart | -23
had 0 heb | -81
had 0 hebben | -61
had 0 heeft | -212
had 0 heen | -33
had 0 hem | -30
had 0 herfstvakantie | 33
had 0 herinner | -36
had 0 hetzelfde | -36
had 0 hier | -26
had 0 hing | -20
had 0 hoef | -30
had 0 hoeft | -21
had 0 hoor | -63
had 0 hoort | -25
had 0 houd | -40
had 0 huwelijk | -25
had 0 ieder | -29
had 0 iedere | -35
had 0 iets | -23
had 0 infinitive | -22
had 0 infinitive adj | -38
had 0 infinitive and | -29
had 0 infinitive det | -34
had 0 infinitive finite | -20
had 0 infinitive participle | -26
had 0 infinitive prep | -69
had 0 infinitive who | -26
had 0 infinitive whose | -39
had 0 is | -250
had 0 ja | 22
had 0 jaar | -68
had 0 jorn | 28
had 0 jou | -53
had 0 keer | -56
had 0 kijk | -22
had 0 kind | -50
had 0 klopt | 33
had 0 koen | -26
had 0 kom | -59
had 0 komen | -22
had 0 komt | -116
had 0 konijn | 27
had 0 kosten | -23
had 0 krijg | -61
had 0 kun | -29
had 0 kwam | -35
had 0 kwartaal | -20
had 0 laat | -68
had 0 lag | -22
had 0 las | -25
had 0 later | -29
had 0 leest | -26
had 0 leg | 49
had 0 legt | -36
had 0 let | -24
had 0 lezen | -23
had 0 lieke | 51
had 0 liet | -25
had 0 lig | -26
had 0 lijn | -22
had 0 loop | -24
had 0 lopen | -23
had 0 lukt | -27
had 0 maat | -27
had 0 maken | -21
had 0 mama | -29
had 0 man | -26
had 0 mark and | -46
had 0 mark det | 70
had 0 mark noun | 36
had 0 mark other | 47
had 0 mark prep | 91
had 0 mark time | 81
had 0 mark who | 51
had 0 mark whose | 30
had 0 mee | -22
had 0 mees | 58
had 0 meisje | -20
had 0 meteen | -24
had 0 mij | -87
had 0 milou | -33
had 0 minder | -26
had 0 misschien | 38
had 0 mist | -23
had 0 mn | 37
had 0 mocht | -21
had 0 moeder | -30
had 0 moeilijk | -23
had 0 moest | -20
had 0 moet | -191
had 0 moeten | -49
had 0 mogen | 55
had 0 morgen | 50
had 0 n | 24
had 0 na | -54
had 0 naar | -57
had 0 naast | -20
had 0 nacht | -23
had 0 nagels | -28
had 0 nam | -24
had 0 name who | 49
had 0 nand | -27
had 0 nee | 56
had 0 niet | -64
had 0 niets | 37
had 0 nieuwe | -50
had 0 no verb left | -44
had 0 nodig | -23
had 0 noemt | -23
had 0 not | -112
had 0 not det | 24
had 0 not finite | -34
had 0 not infinitive | -31
had 0 not who | -25
had 0 nou | -36
had 0 noun det | -20
had 0 noun finite | -108
had 0 noun name | -26
had 0 noun participle | -63
had 0 noun prep | -241
had 0 noun who | -39
had 0 nu | -62
had 0 of | -33
had 0 om | -174
had 0 omdat | 20
had 0 onder | -21
had 0 ontvang | -32
had 0 ooit | -20
had 0 ook | -51
had 0 opa | -20
had 0 other adv | -20
had 0 other and | -43
had 0 other det | 74
had 0 other not | -30
had 0 other prep | -60
had 0 ouder | -23
had 0 overal | -35
had 0 overleg | -22
had 0 participle adv | -42
had 0 participle noun | 26
had 0 participle prep | -20
had 0 participle who | -26
had 0 past | -29
had 0 pieter | 67
had 0 praat | -20
had 0 prep adj | -102
had 0 prep adv | -41
had 0 prep and | 32
had 0 prep asks | -101
had 0 prep det | -70
had 0 prep finite | -114
had 0 prep infinitive | -55
had 0 prep noun | -116
had 0 prep prep | -60
had 0 prep sub | -43
had 0 prep time | -202
had 0 prep who | -75
had 0 prep whose | -191
had 0 regel | -25
had 0 reis | -20
had 0 rick | 46
had 0 rijden | -22
had 0 scheenbeschermers | 38
had 0 schijnt | -22
had 0 school | -24
had 0 schooladvies | -25
had 0 schrijf | -43
had 0 schrijft | -21
had 0 slaap | -20
had 0 slapen | -21
had 0 sorry | -24
had 0 spreken | -28
had 0 staan | -23
had 0 staat | -114
had 0 station | -22
had 0 steek | -32
had 0 stond | -69
had 0 stop | 25
had 0 studiedag | 37
had 0 stuur | -54
had 0 stuurt | -23
had 0 sub det | -50
had 0 sub noun | -27
had 0 sub who | -141
had 0 tellen | -21
had 0 telt | -33
had 0 terug | -24
had 0 thijmen | -34
had 0 thuis | -34
had 0 time adv | 23
had 0 time det | -48
had 0 time finite | -201
had 0 time participle | -21
had 0 time time | -72
had 0 time who | -45
had 0 trein | 26
had 0 trek | -36
had 0 trouwens | -27
had 0 tussen | 27
had 0 uit | -37
had 0 uw | -48
had 0 vaak | -24
had 0 vader | -21
had 0 vakantie | -21
had 0 valt | -21
had 0 van | -43
had 0 vanaf | 58
had 0 vanavond | 45
had 0 vandaag | 22
had 0 verder | 23
had 0 vergeef | 81
had 0 vergeten | -26
had 0 verjaardag | -29
had 0 verstand | -35
had 0 vertelt | -26
had 0 verzoek | -21
had 0 vind | -41
had 0 vindt | -40
had 0 volgens | 107
had 0 volgt | -25
had 0 voor | -41
had 0 vraagt | -63
had 0 vrijdag | 21
had 0 vroeg | -47
had 0 vrouw | -22
had 0 waar | -22
had 0 waarin | -35
had 0 waart | -31
had 0 wacht | -23
had 0 wanneer | -20
had 0 want | -21
had 0 waren | -31
had 0 was | -134
had 0 weer | -39
had 0 weet | -76
had 0 weg | -25
had 0 who adj | -99
had 0 who and | -23
had 0 who finite | -75
had 0 who infinitive | -105
had 0 who noun | -187
had 0 who prep | -176
had 0 who sub | -38
had 0 who who | -21
had 0 who whose | -54
had 0 whose | -20
had 0 whose adj | -65
had 0 whose finite | -30
had 0 whose noun | -58
had 0 whose time | -31
had 0 wie | -45
had 0 wilde | -30
had 0 wilt | -22
had 0 wisselen | -25
had 0 worden | -32
had 0 wou | -31
had 0 zat | -57
had 0 zaten | -24
had 0 zeg | -22
had 0 zeggen | -27
had 0 zegt | -56
had 0 zei | -42
had 0 zelf | -21
had 0 zet | -30
had 0 zie | -32
had 0 zij | -22
had 0 zijn | -168
had 0 zit | -79
had 0 zn | -31
had 0 zo'n | -33
had 0 zonder | -41
had 0 zouden | 33
had 0 zulke | -35
had 0 zwemles | 47
had 1 #money | -109
had 1 #number | -25
had 1 #time | -74
had 1 's | -41
had 1 aan | -32
had 1 aanrecht | -20
had 1 aanwezig | -31
had 1 ach | 127
had 1 achter | -43
had 1 adj adj | -59
had 1 adj adv | 50
had 1 adj participle | -22
had 1 adj prep | -38
had 1 adj sub | -108
had 1 adj time | -34
had 1 adj whose | 35
had 1 adv adj | -27
had 1 adv adv | -24
had 1 adv infinitive | -52
had 1 adv not | -60
had 1 adv other | -35
had 1 adv participle | -50
had 1 adv prep | -29
had 1 adv sub | -125
had 1 adv who | 25
had 1 af | -64
had 1 agenda | -20
had 1 al | -95
had 1 alimentatie | -20
had 1 alle | -35
had 1 allebei | -37
had 1 alles | -30
had 1 alsof | -24
had 1 altijd | -68
had 1 alweer | -30
had 1 and adj | -28
had 1 and adv | -86
had 1 and and | -33
had 1 and asks | -24
had 1 and det | -108
had 1 and finite | -172
had 1 and infinitive | -28
had 1 and prep | -92
had 1 and time | -70
had 1 and who | -43
had 1 and whose | -62
had 1 antibiotica | -29
had 1 antwoord | 26
had 1 app | 36
had 1 april | -30
had 1 asks time | 29
had 1 asks who | -43
had 1 augustus | -28
had 1 auto | -34
had 1 avonden | -24
had 1 bad | -32
had 1 band | -29
had 1 bed | -24
had 1 bedtijd | -35
had 1 begin | -21
had 1 beginnen | -27
had 1 bel | 37
had 1 belde | -29
had 1 bent | -45
had 1 bereikbaar | -26
had 1 bestaat | -29
had 1 betaal | 42
had 1 betalen | -25
had 1 bevestigen | -20
had 1 bijles | -23
had 1 bijna | -29
had 1 blij | -30
had 1 blijft | 57
had 1 boekentas | -20
had 1 bon | -24
had 1 boven | -30
had 1 bovendien | -21
had 1 breng | 22
had 1 brengen | -26
had 1 bruiloft | -27
had 1 buikpijn | -26
had 1 buurt | -22
had 1 c | -21
had 1 casper | 45
had 1 cola | -38
had 1 d'r | -28
had 1 dacht | -28
had 1 dag | -70
had 1 dagen | -51
had 1 dan | -21
had 1 dat | -48
had 1 datum | -27
had 1 december | -35
had 1 denk | -23
had 1 denken | -26
had 1 denkt | -31
had 1 destijds | -29
had 1 det and | -37
had 1 det det | -83
had 1 det finite | -67
had 1 det noun | -94
had 1 det other | -55
had 1 det participle | -22
had 1 det prep | -144
had 1 det time | -73
had 1 det whose | -21
had 1 deur | -27
had 1 deze | -43
had 1 dienst | -24
had 1 diensten | -21
had 1 diep | -34
had 1 dingen | -28
had 1 dion | -25
had 1 ditmaal | -22
had 1 do | -28
had 1 doe | 34
had 1 doen | -104
had 1 doet | -43
had 1 dood | -30
had 1 doordat | -32
had 1 doordeweeks | -27
had 1 doosje | -22
had 1 dragen | -30
had 1 drama | -40
had 1 druk | -24
had 1 duidelijk | -33
had 1 durft | -25
had 1 eenmaal | -20
had 1 eens | -122
had 1 eigen | -51
had 1 eindelijk | 25
had 1 eindhoven | -22
had 1 ene | -23
had 1 enkele | -33
had 1 eraan | -23
had 1 ergens | -25
had 1 ermee | -26
had 1 erop | -21
had 1 eruit | -26
had 1 es | -25
had 1 eten | -30
had 1 etui | -26
had 1 euro | -26
had 1 even | -64
had 1 evi | -37
had 1 expres | 22
had 1 extra | -31
had 1 facebook | -30
had 1 februari | -29
had 1 feestje | -23
had 1 fenna | 24
had 1 fijn | 46
had 1 finite adj | -66
had 1 finite adv | -59
had 1 finite and | -33
had 1 finite det | -384
had 1 finite finite | -30
had 1 finite not | -82
had 1 finite noun | -67
had 1 finite participle | -42
had 1 finite prep | -109
had 1 finite sub | -54
had 1 finite time | -137
had 1 finite who | -137
had 1 finite whose | -266
had 1 floris | -28
had 1 fruit | -33
had 1 ga | 87
had 1 gamen | -41
had 1 gaten | -23
had 1 gebeurt | 45
had 1 geef | 100
had 1 geen | -51
had 1 geld | -23
had 1 geldig | -24
had 1 geven | -25
had 1 gewoon | -119
had 1 gezicht | -27
had 1 gij | 42
had 1 gister | 41
had 1 glas | -22
had 1 god | 48
had 1 goed | -123
had 1 graag | 33
had 1 graden | -20
had 1 groet | 127
had 1 groeten | 88
had 1 groetjes | 99
had 1 groot | -20
had 1 guus | 81
had 1 gymtas | -25
had 1 haal | 52
had 1 haar | -36
had 1 hadden | -29
had 1 halen | -59
had 1 hangen | -28
had 1 hard | -25
had 1 hartelijke | 113
had 1 he | -30
had 1 hebben | -89
had 1 heeft | -33
had 1 heen | -33
had 1 heet | -25
had 1 helaas | -28
had 1 hele | -54
had 1 helft | -24
had 1 hem | -109
had 1 hester | 84
had 1 heus | -25
had 1 hoef | -21
had 1 hoeft | -27
had 1 hoeveel | 42
had 1 hoofd | -20
had 1 hoogachtend | 92
had 1 hoort | -24
had 1 hou | 22
had 1 houdt | -23
had 1 huilen | -21
had 1 huis | -30
had 1 huiswerk | -29
had 1 huwelijk | -23
had 1 iets | -89
had 1 ik | 28
had 1 ilias | 26
had 1 ilyas | -21
had 1 in | -27
had 1 inderdaad | -20
had 1 ineens | -36
had 1 infinitive adj | 71
had 1 infinitive asks | -22
had 1 infinitive det | 28
had 1 infinitive finite | 37
had 1 infinitive name | 107
had 1 infinitive noun | 33
had 1 infinitive other | -27
had 1 infinitive time | 21
had 1 infinitive who | 20
had 1 infinitive whose | 45
had 1 inschrijven | 33
had 1 ipv | -34
had 1 jaar | -44
had 1 janken | -29
had 1 januari | -25
had 1 jayden | 26
had 1 jelle | 21
had 1 jij | 22
had 1 jou | -47
had 1 jouwe | -37
had 1 juf | 21
had 1 juli | -39
had 1 juliette | -25
had 1 juni | -28
had 1 kaas | -26
had 1 kam | -24
had 1 kamer | -26
had 1 kan | 51
had 1 kapot | -23
had 1 kapotte | -25
had 1 kavi | -20
had 1 keer | -83
had 1 kent | -25
had 1 keren | -32
had 1 kiezen | -21
had 1 kijk | 45
had 1 kijken | -29
had 1 kind | -71
had 1 klaar | -36
had 1 kleine | -22
had 1 klopt | -36
had 1 knieën | -25
had 1 koen | 37
had 1 kom | 61
had 1 komen | -59
had 1 kon | -30
had 1 koop | 36
had 1 kort | -22
had 1 kosten | -26
had 1 krijg | 43
had 1 krijgen | -27
had 1 krijgt | -25
had 1 kun | 108
had 1 kunnen | 54
had 1 kunt | 40
had 1 kwaad | -27
had 1 kwartaal | -25
had 1 laarzen | -28
had 1 laat | 39
had 1 lachen | -27
had 1 langer | -32
had 1 langs | -26
had 1 lastig | -30
had 1 later | -28
had 1 leeg | -27
had 1 lees | 75
had 1 letterlijk | -27
had 1 leuk | -20
had 1 levi | -31
had 1 licht | -20
had 1 liedje | -32
had 1 liefs | 72
had 1 liep | -31
had 1 lijf | -25
had 1 lokaal | -20
had 1 londen | -31
had 1 losse | -25
had 1 lotte | 29
had 1 lowie | -29
had 1 luizen | -38
had 1 lukken | -27
had 1 m | -28
had 1 maak | 22
had 1 maakt | -24
had 1 maand | -20
had 1 maandagavond | -22
had 1 maanden | -29
had 1 maart | -33
had 1 mama | -20
had 1 mark adj | -79
had 1 mark adv | -356
had 1 mark and | -106
had 1 mark asks | -75
had 1 mark det | -38
had 1 mark finite | -146
had 1 mark infinitive | -74
had 1 mark noun | -165
had 1 mark other | -93
had 1 mark prep | -399
had 1 mark sub | -93
had 1 mark time | -91
had 1 mark who | -295
had 1 mark whose | -29
had 1 mats | 37
had 1 me | -96
had 1 mee | -127
had 1 meenemen | -21
had 1 meer | -94
had 1 mei | -29
had 1 men | 21
had 1 meteen | -24
had 1 mevrouw | 22
had 1 midden | -26
had 1 mij | -24
had 1 mijne | -20
had 1 mila | 60
had 1 min | -27
had 1 minuten | -26
had 1 minuut | -20
had 1 misschien | 57
had 1 misselijk | -32
had 1 missen | -28
had 1 mn | -35
had 1 mocht | 70
had 1 moe | -21
had 1 moeder | -65
had 1 mogen | 48
had 1 mond | -21
had 1 naar | -55
had 1 nachten | -20
had 1 nadenken | -29
had 1 narcistische | -28
had 1 natuurlijk | -23
had 1 nederlands | -23
had 1 neem | 102
had 1 neemt | -26
had 1 nemen | -31
had 1 nergens | -24
had 1 net | -22
had 1 nie | -27
had 1 niet | -148
had 1 niets | -44
had 1 nodig | -70
had 1 nore | -26
had 1 not | -20
had 1 not adj | -59
had 1 not adv | -94
had 1 not infinitive | -71
had 1 not participle | -20
had 1 not who | 48
had 1 not whose | -33
had 1 nota | -25
had 1 nou | -65
had 1 noun asks | 57
had 1 noun finite | 26
had 1 noun not | -101
had 1 noun other | 25
had 1 noun participle | -111
had 1 noun sub | -31
had 1 noun who | 82
had 1 noun whose | 46
had 1 nova | -21
had 1 november | -36
had 1 nu | -127
had 1 ochtends | -23
had 1 of | -28
had 1 omdat | -28
had 1 ondertussen | -22
had 1 onderweg | -25
had 1 ons | -84
had 1 onze | 31
had 1 ophangen | -31
had 1 opnieuw | -23
had 1 other adv | -41
had 1 other infinitive | 22
had 1 other sub | -36
had 1 other who | 84
had 1 ouders | -27
had 1 over | -31
had 1 overdag | -30
had 1 overigens | -23
had 1 overleg | -21
had 1 overnemen | -36
had 1 paar | -21
had 1 papa | -27
had 1 papieren | -29
had 1 participle | -283
had 1 participle adj | 64
had 1 participle adv | 96
had 1 participle and | -22
had 1 participle det | 29
had 1 participle infinitive | 60
had 1 participle noun | 88
had 1 participle other | 47
had 1 participle sub | -25
had 1 participle time | 35
had 1 participle whose | 141
had 1 pas | -52
had 1 pasen | -30
had 1 paspoort | -26
had 1 past | 47
had 1 pepijn | 22
had 1 per | -125
had 1 pien | -28
had 1 pijn | -23
had 1 pim | 70
had 1 plaats | -34
had 1 plaatsen | -38
had 1 plakken | -31
had 1 plan | -20
had 1 plannen | -32
had 1 planning | -28
had 1 post | -21
had 1 praat | 84
had 1 prep det | -48
had 1 prep finite | 31
had 1 prep infinitive | -36
had 1 prep name | -32
had 1 prep noun | -53
had 1 prep participle | -21
had 1 prep time | -59
had 1 prep who | -38
had 1 prep whose | -95
had 1 proberen | -27
had 1 raam | -20
had 1 ramp | -21
had 1 rapport | -20
had 1 reactie | -26
had 1 rechtstreeks | -33
had 1 regel | -25
had 1 reis | -27
had 1 rekenen | 73
had 1 rond | -31
had 1 rug | -25
had 1 ruilen | 38
had 1 s | -28
had 1 samen | -43
had 1 scheenbeschermers | 32
had 1 schiphol | -20
had 1 school | -93
had 1 schoolreis | -33
had 1 schoon | 33
had 1 schrijf | -21
had 1 schrijft | -25
had 1 schuur | -24
had 1 september | -27
had 1 sjors | -20
had 1 slaap | 31
had 1 slaapt | -20
had 1 slager | -31
had 1 soep | -26
had 1 soort | -24
had 1 sorry | 66
had 1 sowieso | -24
had 1 sprookje | -33
had 1 station | -22
had 1 stem | -29
had 1 step | -24
had 1 stiekem | -29
had 1 stil | -20
had 1 stilte | -24
had 1 stoelen | -20
had 1 stom | -23
had 1 stoppen | -20
had 1 straks | 22
had 1 stuk | -28
had 1 sub | -39
had 1 sub adv | -36
had 1 sub det | -113
had 1 sub name | -30
had 1 sub noun | -43
had 1 sub prep | -43
had 1 sub whose | -67
had 1 tafel | -32
had 1 tas | -28
had 1 te | -136
had 1 televisie | -26
had 1 tellen | -21
had 1 telt | -26
had 1 ten | -30
had 1 terug | -24
had 1 tevoren | -28
had 1 thijmen | 43
had 1 tijd | -34
had 1 tijdens | 32
had 1 tiktok | 21
had 1 time asks | 72
had 1 time det | 20
had 1 time not | -35
had 1 time other | 26
had 1 time participle | -28
had 1 time sub | 42
had 1 time time | 25
had 1 time who | 23
had 1 time whose | 22
had 1 toch | -75
had 1 toestemmingsformulier | -30
had 1 training | 30
had 1 trek | 71
had 1 trouwens | -32
had 1 tussen | -50
had 1 tweede | -24
had 1 uit | -171
had 1 uitkomt | -28
had 1 uitslag | -20
had 1 uur | -34
had 1 vader | -52
had 1 vallen | -30
had 1 vandaag | -43
had 1 vanmiddag | -21
had 1 vanmorgen | -23
had 1 vanochtend | -25
had 1 vanzelf | -20
had 1 vast | -70
had 1 veilig | -35
had 1 veld | -26
had 1 verb later | -45
had 1 verdrietig | -21
had 1 vertelt | -24
had 1 vertrek | -34
had 1 verwacht | -25
had 1 verwachten | -25
had 1 verzoek | -28
had 1 via | -25
had 1 vierde | -20
had 1 vindt | -33
had 1 voelt | -30
had 1 voetbal | -21
had 1 vond | -26
had 1 vooral | -32
had 1 voorkeur | -37
had 1 voorlezen | -26
had 1 voortaan | -47
had 1 vorig | 54
had 1 vorige | 52
had 1 vragen | -43
had 1 vriend | -36
had 1 vriendin | -30
had 1 vrije | -22
had 1 vroeger | -20
had 1 waar | -32
had 1 waarde | -26
had 1 waarop | -33
had 1 waarvan | -24
had 1 wakker | -24
had 1 wanneer | -29
had 1 want | -82
had 1 waren | -25
had 1 was | -23
had 1 wat | 24
had 1 water | -25
had 1 waterpokken | -31
had 1 week | -110
had 1 weekend | -55
had 1 weer | -144
had 1 weg | -27
had 1 weken | -39
had 1 wekker | -25
had 1 werd | -20
had 1 werkelijk | -24
had 1 weten | -85
had 1 who adj | -43
had 1 who adv | -25
had 1 who infinitive | -35
had 1 who name | -44
had 1 who not | -50
had 1 who other | -94
had 1 who participle | -66
had 1 who time | -21
had 1 who whose | -20
had 1 whose finite | -35
had 1 whose prep | -24
had 1 wilde | -24
had 1 willen | -44
had 1 wilt | 43
had 1 wist | 23
had 1 woede | -28
had 1 woord | -36
had 1 woorden | -25
had 1 word | 28
had 1 wordt | -33
had 1 wél | -26
had 1 zag | -33
had 1 zat | -60
had 1 zeg | 24
had 1 zeggen | -44
had 1 zegt | -26
had 1 zelf | -50
had 1 zet | 64
had 1 zich | -42
had 1 ziek | -34
had 1 zien | -38
had 1 zijn | -57
had 1 zin | -28
had 1 zitten | -65
had 1 zn | 30
had 1 zo | 29
had 1 zo'n | 28
had 1 zodra | -27
had 1 zoe | 26
had 1 zoeken | -25
had 1 zolang | -43
had 1 zolder | -29
had 1 zondagavond | -26
had 1 zorg | -23
had 1 zoveel | -42
had 1 zover | -28
had 1 zullen | 70
had 1 zus | -22
had 1 zwembad | -22
had 1 zwemdiploma | -29
had 1 zwemles | -28
had 1 zwemmen | -22
had 2 #money | -63
had 2 #name | 64
had 2 's | -25
had 2 't | 44
had 2 aan | -21
had 2 achteraan | -28
had 2 adj asks | 55
had 2 adj finite | -25
had 2 adj infinitive | -58
had 2 adj noun | -22
had 2 adj time | 41
had 2 adj who | 83
had 2 adj whose | 43
had 2 adv and | -23
had 2 adv asks | -28
had 2 adv finite | -28
had 2 adv not | -72
had 2 adv other | -24
had 2 adv who | -25
had 2 adv whose | 24
had 2 af | -57
had 2 afgelopen | -22
had 2 als | 21
had 2 alsjeblieft | -35
had 2 alsof | -23
had 2 altijd | -36
had 2 amina | 56
had 2 and adv | -81
had 2 and finite | -84
had 2 and noun | -71
had 2 and other | -20
had 2 and prep | -65
had 2 and time | -42
had 2 andere | -23
had 2 anders | 25
had 2 app | 55
had 2 appje | -20
had 2 asks adj | -30
had 2 asks adv | -35
had 2 asks noun | -22
had 2 asks prep | -22
had 2 begin | 54
had 2 beginnen | -30
had 2 bel | 38
had 2 bellen | -23
had 2 ben | -24
had 2 best | -22
had 2 betaald | -20
had 2 betalen | 30
had 2 beter | -21
had 2 binnen | -27
had 2 blauwe | -23
had 2 blij | -32
had 2 blijft | -36
had 2 blijkbaar | -26
had 2 blijven | -24
had 2 boekje | -28
had 2 boven | -25
had 2 bram | 113
had 2 brengen | -25
had 2 brengt | -27
had 2 brief | 20
had 2 bril | -22
had 2 broer | -25
had 2 daarna | 55
had 2 daarom | -27
had 2 daarvoor | 23
had 2 dag | -41
had 2 dan | -54
had 2 delen | -26
had 2 den | 74
had 2 det adj | -125
had 2 det adv | -37
had 2 det participle | -27
had 2 det time | -50
had 2 det who | 32
had 2 det whose | -29
had 2 dezelfde | -23
had 2 dicht | -30
had 2 ding | -23
had 2 dingen | -22
had 2 doe | 35
had 2 dokter | 58
had 2 donderdag | 27
had 2 door | -22
had 2 dus | 30
had 2 eet | -20
had 2 eigenlijk | -25
had 2 eind | -21
had 2 elk | -41
had 2 elkaar | -23
had 2 elke | 54
had 2 en | -26
had 2 eraan | -28
had 2 erna | -24
had 2 erop | -27
had 2 ervan | -33
had 2 fijn | 30
had 2 fijne | 155
had 2 finite finite | 94
had 2 finite noun | 58
had 2 finite other | 35
had 2 foto's | -21
had 2 fout | -21
had 2 ga | 206
had 2 ge | 46
had 2 gebeld | 33
had 2 gebeurd | 36
had 2 gedaan | -25
had 2 geef | 22
had 2 geen | -32
had 2 gegaan | -29
had 2 gegeten | -21
had 2 gek | -22
had 2 gekomen | -35
had 2 gekozen | -32
had 2 geld | -27
had 2 gele | -26
had 2 gelukkig | 35
had 2 genoeg | -20
had 2 genomen | -34
had 2 gepraat | -27
had 2 gestuurd | -30
had 2 gevallen | -30
had 2 geven | -27
had 2 gevonden | -29
had 2 gevraagd | -21
had 2 gewend | -29
had 2 gewoon | -72
had 2 geworden | -34
had 2 gezegd | -28
had 2 gezet | -27
had 2 gezeten | -29
had 2 gij | 53
had 2 ging | -23
had 2 gratis | -24
had 2 groet | 299
had 2 groeten | 173
had 2 groetjes | 158
had 2 gwn | -30
had 2 haal | 89
had 2 haha | -42
had 2 hangen | -28
had 2 hart | -34
had 2 hartelijke | 136
had 2 hatice | 86
had 2 heb | 26
had 2 hebben | -33
had 2 heel | -20
had 2 heen | -25
had 2 hele | -45
had 2 helemaal | -22
had 2 hem | -77
had 2 hetzelfde | -28
had 2 hij | 20
had 2 hond | -22
had 2 hoogachtend | 60
had 2 hoor | -21
had 2 houden | -21
had 2 houdoe | 92
had 2 huilen | -33
had 2 huis | -21
had 2 hun | -20
had 2 iedere | -34
had 2 iemand | -25
had 2 iets | -57
had 2 ik | -20
had 2 ineens | -30
had 2 infinitive | -30
had 2 infinitive adv | 71
had 2 infinitive asks | -28
had 2 infinitive det | 107
had 2 infinitive finite | 54
had 2 infinitive infinitive | -37
had 2 infinitive noun | 41
had 2 infinitive participle | -24
had 2 infinitive time | 56
had 2 infinitive who | 135
had 2 infinitive whose | 202
had 2 inmiddels | -31
had 2 intussen | 98
had 2 jas | -21
had 2 je | -28
had 2 jij | 40
had 2 jou | -96
had 2 juf | 22
had 2 kamer | -24
had 2 keer | -55
had 2 kijk | 57
had 2 kijkt | -29
had 2 kinderen | 25
had 2 klaar | -22
had 2 koffers | -29
had 2 kom | 43
had 2 komt | -26
had 2 kon | -26
had 2 kopen | -25
had 2 kosten | 26
had 2 krijg | 96
had 2 kun | 83
had 2 laat | 69
had 2 lag | -21
had 2 langs | -24
had 2 late | -31
had 2 leeg | -22
had 2 lees | 104
had 2 leg | 26
had 2 leren | -32
had 2 les | -23
had 2 leuk | -30
had 2 lopen | -30
had 2 lukt | 156
had 2 maand | -24
had 2 maandag | 31
had 2 maanden | -25
had 2 maat | 20
had 2 maken | -20
had 2 man | -20
had 2 mark adv | -221
had 2 mark and | -104
had 2 mark asks | -42
had 2 mark det | -104
had 2 mark finite | -60
had 2 mark noun | -81
had 2 mark other | -24
had 2 mark prep | -202
had 2 mark time | -52
had 2 mark who | -234
had 2 mark whose | -22
had 2 me | -71
had 2 mediator | -23
had 2 mee | -93
had 2 meenemen | -30
had 2 meer | -92
had 2 men | 30
had 2 meteen | -23
had 2 mij | -71
had 2 milou | 62
had 2 min | -33
had 2 minuten | -20
had 2 misschien | 55
had 2 mn | -30
had 2 moeite | -30
had 2 moest | -28
had 2 moet | -55
had 2 mond | -23
had 2 na | 25
had 2 naam | -20
had 2 naar | -43
had 2 naast | -30
had 2 nachts | -25
had 2 name | 64
had 2 natuurlijk | -22
had 2 ne | -37
had 2 nederlands | -25
had 2 neem | 61
had 2 nemen | -24
had 2 nergens | -23
had 2 net | -27
had 2 netjes | -24
had 2 niet | -34
had 2 niets | -38
had 2 nieuw | -30
had 2 nodig | -39
had 2 noemen | -26
had 2 not adj | -31
had 2 not asks | -31
had 2 not whose | 41
had 2 noten | 26
had 2 noun det | 29
had 2 noun finite | -21
had 2 noun noun | 20
had 2 noun sub | 47
had 2 noun time | 56
had 2 noun who | 38
had 2 noun whose | 51
had 2 oefenen | -23
had 2 ogen | -25
had 2 omdat | -70
had 2 onder | -32
had 2 onze | 35
had 2 ook | -143
had 2 oom | -32
had 2 opa | 33
had 2 opgesteld | -39
had 2 ophalen | -20
had 2 opvang | -30
had 2 other adj | -20
had 2 other finite | 25
had 2 oud | -33
had 2 ouder | -31
had 2 overal | -37
had 2 participle | -43
had 2 participle adv | 26
had 2 participle and | -35
had 2 participle asks | 22
had 2 participle det | 176
had 2 participle finite | -35
had 2 participle prep | 21
had 2 participle time | 92
had 2 participle who | 94
had 2 plaats | -24
had 2 plek | -30
had 2 precies | -25
had 2 prep adj | 27
had 2 prep other | 36
had 2 prep participle | -42
had 2 prima | -31
had 2 probeer | 126
had 2 regel | 32
had 2 rekenen | -25
had 2 rijden | -20
had 2 rond | -25
had 2 rustig | -31
had 2 schaam | 21
had 2 schoenen | -23
had 2 schrijf | 117
had 2 schrijven | -36
had 2 schuld | -29
had 2 sinds | 56
had 2 sorry | 101
had 2 staan | -43
had 2 steeds | -27
had 2 stijn | 95
had 2 stil | -22
had 2 stom | 87
had 2 stond | -20
had 2 stuur | 93
had 2 sub adv | -28
had 2 sub who | -184
had 2 taart | 35
had 2 te | -141
had 2 tegen | -37
had 2 telt | -24
had 2 terwijl | -29
had 2 tess | 56
had 2 thuis | -50
had 2 time adv | -28
had 2 time finite | 25
had 2 time participle | -23
had 2 time sub | -33
had 2 time time | -39
had 2 time who | 111
had 2 toe | -29
had 2 toen | 55
had 2 trek | 25
had 2 tweede | 58
had 2 uit | -24
had 2 uitleggen | -21
had 2 uur | -20
had 2 uw | 28
had 2 vanzelf | -23
had 2 vaste | -31
had 2 verder | 52
had 2 vergeef | 28
had 2 vergeten | -20
had 2 verhaal | -28
had 2 verjaardag | -24
had 2 vertellen | -22
had 2 vertelt | -28
had 2 verwacht | -23
had 2 via | -25
had 2 vind | 64
had 2 vinden | -21
had 2 vol | -26
had 2 volgende | 56
had 2 volgens | 60
had 2 vooral | 22
had 2 vorige | 52
had 2 vraag | 98
had 2 vrij | -31
had 2 vroeg | -25
had 2 vrouw | 32
had 2 waar | -29
had 2 wachten | -21
had 2 wakker | -32
had 2 wanneer | 29
had 2 wat | -27
had 2 week | -23
had 2 welkom | -20
had 2 wellicht | 45
had 2 weten | -31
had 2 who adv | -36
had 2 who asks | 53
had 2 who det | -32
had 2 who infinitive | -27
had 2 who not | -84
had 2 who prep | -33
had 2 whose adj | 26
had 2 whose noun | -49
had 2 wie | 48
had 2 wij | -32
had 2 wil | 30
had 2 wilt | 27
had 2 winnen | -29
had 2 woensdag | 41
had 2 woorden | -24
had 2 worden | -21
had 2 zeg | 59
had 2 zeggen | -31
had 2 zegt | -21
had 2 zeker | -31
had 2 zet | 154
had 2 ziek | -25
had 2 zien | -32
had 2 ziet | -27
had 2 zitten | -34
had 2 zo'n | -44
had 2 zodat | -33
had 2 zoek | 79
had 2 zoiets | 79
had 2 zoon | -23
had 2 zorgen | -26
had 2 zou | 73
had 2 zoveel | -32
had 2 zullen | 99
k< and | -74
k< asks | -49
k< det | -25
k< infinitive | 45
k< mark | -24
k< name | 25
k< participle | 76
k< sub | -88
k< who | -30
k< whose | -28
k<<>> $ adv finite who | -22
k<<>> $ noun asks finite | -30
k<<>> $ noun det noun | -43
k<<>> $ noun finite det | -22
k<<>> $ noun finite prep | -34
k<<>> $ noun finite time | -47
k<<>> $ noun finite who | 25
k<<>> $ noun noun finite | 47
k<<>> $ noun noun mark | -48
k<<>> $ noun noun prep | 38
k<<>> $ noun noun who | 39
k<<>> $ noun prep time | -25
k<<>> $ noun who finite | 22
k<<>> $ noun whose noun | -32
k<<>> $ other noun mark | -28
k<<>> $ other noun noun | -42
k<<>> $ other noun prep | -36
k<<>> $ other other mark | -22
k<<>> $ prep det noun | -39
k<<>> $ time finite who | -28
k<<>> $ time time finite | -26
k<<>> $ time time time | -26
k<<>> $ who finite adv | -34
k<<>> $ who finite prep | -25
k<<>> $ who finite who | -78
k<<>> $ whose noun finite | -56
k<<>> adj adv finite who | 58
k<<>> adj adv prep noun | -28
k<<>> adj finite and who | 24
k<<>> adj finite det noun | 99
k<<>> adj finite finite who | -54
k<<>> adj finite noun mark | 48
k<<>> adj finite prep det | -32
k<<>> adj finite who finite | 47
k<<>> adj infinitive finite who | 84
k<<>> adj infinitive sub who | -49
k<<>> adj mark det noun | -29
k<<>> adj mark noun finite | -31
k<<>> adj mark noun noun | -30
k<<>> adj mark noun prep | -27
k<<>> adj mark prep noun | -40
k<<>> adj mark prep time | -25
k<<>> adj mark who finite | -123
k<<>> adj noun adv prep | -27
k<<>> adj noun and noun | -28
k<<>> adj noun det noun | 84
k<<>> adj noun finite finite | 24
k<<>> adj noun finite infinitive | 67
k<<>> adj noun finite noun | 56
k<<>> adj noun finite whose | 34
k<<>> adj noun infinitive mark | -30
k<<>> adj noun noun $ | 112
k<<>> adj noun noun finite | 81
k<<>> adj noun noun mark | -56
k<<>> adj noun prep det | 27
k<<>> adj noun prep finite | -33
k<<>> adj noun prep mark | -22
k<<>> adj noun prep time | -35
k<<>> adj noun sub who | 28
k<<>> adj noun who finite | 162
k<<>> adj noun whose noun | -42
k<<>> adj participle finite who | 39
k<<>> adj prep infinitive mark | -22
k<<>> adj prep infinitive who | 44
k<<>> adj prep noun finite | -23
k<<>> adj prep noun noun | 71
k<<>> adj prep who finite | 35
k<<>> adj prep who noun | -32
k<<>> adj prep whose noun | -27
k<<>> adj sub who finite | -33
k<<>> adj sub who noun | -24
k<<>> adj whose noun finite | -37
k<<>> adj whose noun noun | -26
k<<>> adv adj finite mark | -20
k<<>> adv adj noun mark | -32
k<<>> adv adj noun prep | -29
k<<>> adv adj prep det | -44
k<<>> adv adj prep infinitive | -31
k<<>> adv adj prep mark | -24
k<<>> adv adj prep noun | -21
k<<>> adv adj who finite | 29
k<<>> adv adv adj adj | -31
k<<>> adv adv adv adv | -26
k<<>> adv adv adv infinitive | -21
k<<>> adv adv asks who | -24
k<<>> adv adv det adj | -23
k<<>> adv adv det noun | -44
k<<>> adv adv finite finite | -23
k<<>> adv adv finite noun | -26
k<<>> adv adv finite prep | -25
k<<>> adv adv finite who | -23
k<<>> adv adv infinitive noun | -22
k<<>> adv adv infinitive prep | -34
k<<>> adv adv noun $ | -52
k<<>> adv adv noun finite | -30
k<<>> adv adv noun infinitive | -30
k<<>> adv adv noun participle | 23
k<<>> adv adv noun prep | -41
k<<>> adv adv noun who | -28
k<<>> adv adv participle prep | -21
k<<>> adv adv prep and | -25
k<<>> adv adv prep noun | -34
k<<>> adv adv prep time | -22
k<<>> adv adv prep who | -54
k<<>> adv adv time noun | -22
k<<>> adv adv time prep | -38
k<<>> adv adv who mark | -26
k<<>> adv adv who noun | -43
k<<>> adv adv whose noun | -44
k<<>> adv asks det noun | -23
k<<>> adv asks noun prep | -29
k<<>> adv det adj noun | -34
k<<>> adv det adj prep | -22
k<<>> adv det finite who | -30
k<<>> adv det noun $ | 28
k<<>> adv det noun mark | -24
k<<>> adv det noun noun | -49
k<<>> adv det noun prep | -76
k<<>> adv det whose noun | -36
k<<>> adv finite adj noun | -42
k<<>> adv finite adv prep | -22
k<<>> adv finite adv time | -21
k<<>> adv finite adv who | -26
k<<>> adv finite det adj | -29
k<<>> adv finite finite mark | 29
k<<>> adv finite infinitive who | 31
k<<>> adv finite noun det | -31
k<<>> adv finite noun finite | 89
k<<>> adv finite noun noun | 55
k<<>> adv finite noun prep | -40
k<<>> adv finite noun who | -34
k<<>> adv finite prep noun | -26
k<<>> adv finite who adv | -79
k<<>> adv finite who det | -21
k<<>> adv finite who noun | -111
k<<>> adv finite who participle | -21
k<<>> adv finite who prep | -93
k<<>> adv finite who time | -37
k<<>> adv finite who who | -42
k<<>> adv infinitive and finite | -24
k<<>> adv infinitive asks who | -31
k<<>> adv infinitive det noun | -60
k<<>> adv infinitive finite who | 115
k<<>> adv infinitive noun prep | -39
k<<>> adv infinitive prep who | 26
k<<>> adv infinitive who finite | -28
k<<>> adv infinitive who prep | -20
k<<>> adv infinitive whose noun | -28
k<<>> adv mark adv finite | -32
k<<>> adv mark adv not | -34
k<<>> adv mark det noun | -30
k<<>> adv mark noun finite | -34
k<<>> adv mark prep det | -25
k<<>> adv mark prep who | -20
k<<>> adv mark prep whose | -25
k<<>> adv mark who finite | -130
k<<>> adv not adv noun | -27
k<<>> adv not prep infinitive | -30
k<<>> adv not prep mark | -25
k<<>> adv not prep participle | -21
k<<>> adv not prep time | -39
k<<>> adv not prep who | 22
k<<>> adv not who finite | 41
k<<>> adv noun adv finite | 47
k<<>> adv noun and noun | -26
k<<>> adv noun det noun | -48
k<<>> adv noun finite adv | -27
k<<>> adv noun finite mark | 39
k<<>> adv noun finite who | 56
k<<>> adv noun infinitive who | -27
k<<>> adv noun noun adv | 37
k<<>> adv noun noun infinitive | -30
k<<>> adv noun noun participle | 28
k<<>> adv noun prep and | -22
k<<>> adv noun prep det | 25
k<<>> adv noun prep finite | -29
k<<>> adv noun prep mark | -31
k<<>> adv noun prep participle | -26
k<<>> adv noun who finite | 178
k<<>> adv noun whose noun | -24
k<<>> adv participle finite who | 53
k<<>> adv participle prep det | -45
k<<>> adv participle prep noun | -42
k<<>> adv participle sub who | -30
k<<>> adv participle who finite | 96
k<<>> adv prep and who | -41
k<<>> adv prep det noun | -35
k<<>> adv prep det other | -24
k<<>> adv prep finite prep | -23
k<<>> adv prep infinitive sub | -27
k<<>> adv prep prep det | -40
k<<>> adv prep prep noun | -35
k<<>> adv prep prep who | -33
k<<>> adv prep sub who | -41
k<<>> adv prep time noun | -39
k<<>> adv prep time time | -60
k<<>> adv prep who adj | -23
k<<>> adv prep who finite | 37
k<<>> adv sub who adj | -21
k<<>> adv sub who finite | -25
k<<>> adv sub whose noun | -22
k<<>> adv time adv finite | -38
k<<>> adv time det noun | -23
k<<>> adv time finite who | -27
k<<>> adv time noun and | -29
k<<>> adv time noun mark | -22
k<<>> adv time noun prep | -77
k<<>> adv time prep noun | -32
k<<>> adv time prep time | -22
k<<>> adv time time time | -32
k<<>> adv who noun finite | -30
k<<>> adv who prep det | -33
k<<>> adv who prep noun | -22
k<<>> adv who who noun | -40
k<<>> adv whose adj noun | -33
k<<>> adv whose noun finite | -49
k<<>> adv whose noun mark | -22
k<<>> adv whose noun noun | -21
k<<>> adv whose noun who | -27
k<<>> and adv adv mark | -24
k<<>> and adv finite adv | -21
k<<>> and adv finite noun | -24
k<<>> and adv finite who | -201
k<<>> and adv finite whose | 26
k<<>> and adv noun prep | -27
k<<>> and adv prep det | -29
k<<>> and asks finite adv | -27
k<<>> and asks finite who | -37
k<<>> and asks who finite | -25
k<<>> and det noun finite | -40
k<<>> and finite adv det | -30
k<<>> and finite adv noun | -23
k<<>> and finite adv prep | -26
k<<>> and finite finite adv | -27
k<<>> and finite prep det | -42
k<<>> and finite prep time | -32
k<<>> and finite prep whose | -42
k<<>> and finite sub who | -44
k<<>> and finite time time | -41
k<<>> and finite who noun | -24
k<<>> and finite who prep | -53
k<<>> and finite who time | -20
k<<>> and finite who who | -24
k<<>> and mark who finite | -38
k<<>> and not prep det | -20
k<<>> and not prep noun | 21
k<<>> and noun adv mark | -25
k<<>> and noun adv prep | -26
k<<>> and noun finite adv | -24
k<<>> and noun finite det | -39
k<<>> and noun finite noun | -27
k<<>> and noun finite who | -41
k<<>> and noun noun finite | -29
k<<>> and noun noun mark | -34
k<<>> and noun noun noun | 20
k<<>> and noun noun prep | -38
k<<>> and noun prep det | -27
k<<>> and noun prep time | -28
k<<>> and noun time prep | -38
k<<>> and noun who finite | -37
k<<>> and prep det noun | -69
k<<>> and prep noun finite | -28
k<<>> and prep noun prep | -25
k<<>> and prep time finite | -30
k<<>> and prep time noun | -27
k<<>> and prep time prep | -27
k<<>> and prep time time | -63
k<<>> and prep who time | -25
k<<>> and time finite det | -38
k<<>> and time noun prep | -21
k<<>> and time prep noun | 26
k<<>> and time prep time | -56
k<<>> and time prep who | -33
k<<>> and time time noun | -20
k<<>> and time time prep | -28
k<<>> and time time time | -36
k<<>> and time who finite | -27
k<<>> and who adj finite | -20
k<<>> and who adv finite | -23
k<<>> and who finite adj | -20
k<<>> and who finite adv | -193
k<<>> and who finite det | -92
k<<>> and who finite mark | -25
k<<>> and who finite noun | -63
k<<>> and who finite prep | -125
k<<>> and who finite who | -291
k<<>> and who finite whose | -34
k<<>> and who infinitive who | -30
k<<>> and who noun finite | -49
k<<>> and who noun noun | -23
k<<>> and who noun who | -20
k<<>> and who prep noun | -47
k<<>> and who prep who | -25
k<<>> and who who adv | -21
k<<>> and who who noun | -30
k<<>> and whose noun adv | -29
k<<>> and whose noun finite | -90
k<<>> asks adj finite who | -36
k<<>> asks adv finite noun | -21
k<<>> asks adv finite who | -31
k<<>> asks adv prep det | -21
k<<>> asks det noun det | -21
k<<>> asks det noun finite | -26
k<<>> asks finite adv prep | -28
k<<>> asks finite det noun | -34
k<<>> asks finite noun time | -42
k<<>> asks finite who finite | -39
k<<>> asks finite who mark | -20
k<<>> asks finite who noun | -27
k<<>> asks finite who time | -22
k<<>> asks noun finite who | -61
k<<>> asks noun who finite | -44
k<<>> asks noun who prep | -25
k<<>> asks prep noun who | -22
k<<>> asks who adv finite | -23
k<<>> asks who adv noun | -42
k<<>> asks who adv prep | -27
k<<>> asks who finite $ | -21
k<<>> asks who finite and | -22
k<<>> asks who finite finite | -23
k<<>> asks who finite mark | -20
k<<>> asks who finite noun | -28
k<<>> asks who finite who | -25
k<<>> asks who noun finite | -20
k<<>> asks who noun prep | -28
k<<>> asks who prep det | -30
k<<>> asks who prep finite | -34
k<<>> asks who prep noun | -30
k<<>> asks who prep who | -23
k<<>> asks who prep whose | -34
k<<>> asks who who finite | -26
k<<>> asks who who noun | -41
k<<>> asks whose noun finite | -34
k<<>> asks whose noun noun | -30
k<<>> det adj finite finite | -35
k<<>> det adj finite noun | -31
k<<>> det adj finite prep | -24
k<<>> det adj noun det | -32
k<<>> det adj noun finite | -57
k<<>> det adj noun mark | -56
k<<>> det adj noun noun | -54
k<<>> det adj noun prep | -120
k<<>> det adj noun sub | -27
k<<>> det adj prep det | -33
k<<>> det adj time noun | -31
k<<>> det adv noun prep | -34
k<<>> det det noun finite | -44
k<<>> det det noun noun | -30
k<<>> det det noun prep | -24
k<<>> det mark who finite | -23
k<<>> det noun adj adv | 20
k<<>> det noun adj infinitive | -28
k<<>> det noun adj mark | -27
k<<>> det noun adv adj | -21
k<<>> det noun adv adv | -51
k<<>> det noun adv asks | -20
k<<>> det noun adv det | -36
k<<>> det noun adv finite | -43
k<<>> det noun adv infinitive | -23
k<<>> det noun adv mark | -38
k<<>> det noun adv not | -27
k<<>> det noun adv participle | -20
k<<>> det noun adv who | -24
k<<>> det noun and adv | -36
k<<>> det noun and det | -63
k<<>> det noun and prep | 23
k<<>> det noun and time | -31
k<<>> det noun asks det | -37
k<<>> det noun asks noun | -42
k<<>> det noun asks who | -23
k<<>> det noun asks whose | -37
k<<>> det noun det det | 25
k<<>> det noun det noun | 24
k<<>> det noun det participle | -28
k<<>> det noun det prep | 23
k<<>> det noun det time | 26
k<<>> det noun finite adj | -20
k<<>> det noun finite and | -22
k<<>> det noun finite finite | -20
k<<>> det noun finite infinitive | -61
k<<>> det noun finite mark | -41
k<<>> det noun finite noun | -72
k<<>> det noun finite participle | -45
k<<>> det noun finite sub | -34
k<<>> det noun finite who | 21
k<<>> det noun finite whose | -30
k<<>> det noun infinitive asks | -24
k<<>> det noun infinitive det | -35
k<<>> det noun infinitive infinitive | -26
k<<>> det noun infinitive participle | -22
k<<>> det noun infinitive prep | -91
k<<>> det noun infinitive sub | 22
k<<>> det noun infinitive who | -29
k<<>> det noun not adv | -32
k<<>> det noun not noun | -28
k<<>> det noun not participle | -29
k<<>> det noun noun $ | 54
k<<>> det noun noun det | -26
k<<>> det noun noun mark | -36
k<<>> det noun noun participle | -26
k<<>> det noun noun prep | -22
k<<>> det noun noun whose | -29
k<<>> det noun participle mark | -25
k<<>> det noun prep adj | -32
k<<>> det noun prep asks | 35
k<<>> det noun prep infinitive | -61
k<<>> det noun prep noun | -100
k<<>> det noun prep participle | -22
k<<>> det noun prep prep | -30
k<<>> det noun prep whose | -22
k<<>> det noun time finite | 87
k<<>> det noun time noun | 46
k<<>> det noun time time | -38
k<<>> det noun who finite | 45
k<<>> det noun who noun | -43
k<<>> det noun whose noun | 47
k<<>> det other finite who | -41
k<<>> det other noun adv | -23
k<<>> det other noun finite | -27
k<<>> det other noun prep | -22
k<<>> det other time noun | -31
k<<>> det participle finite who | 62
k<<>> det participle prep who | 43
k<<>> det participle who finite | 80
k<<>> det prep det noun | -24
k<<>> det prep time prep | -32
k<<>> det prep time time | -20
k<<>> det prep who noun | -26
k<<>> det prep whose noun | -20
k<<>> det time det noun | -39
k<<>> det time finite time | -23
k<<>> det time finite who | -34
k<<>> det time noun finite | -23
k<<>> det time noun mark | -27
k<<>> det time noun noun | -29
k<<>> det time noun prep | -27
k<<>> det time noun who | -23
k<<>> det time prep det | -31
k<<>> det time prep time | -39
k<<>> det time prep whose | -29
k<<>> det time time prep | -33
k<<>> det who noun prep | -26
k<<>> finite adj finite who | 154
k<<>> finite adj noun adv | 25
k<<>> finite adj noun finite | -41
k<<>> finite adj noun mark | -31
k<<>> finite adj noun noun | -31
k<<>> finite adj noun prep | -21
k<<>> finite adj prep det | -22
k<<>> finite adj prep prep | -20
k<<>> finite adj sub who | -20
k<<>> finite adj who finite | 112
k<<>> finite adv adj participle | -25
k<<>> finite adv adj prep | -31
k<<>> finite adv adj sub | -20
k<<>> finite adv adv adv | -43
k<<>> finite adv adv and | -21
k<<>> finite adv adv asks | -21
k<<>> finite adv adv det | -64
k<<>> finite adv adv mark | -21
k<<>> finite adv adv noun | -37
k<<>> finite adv adv prep | -42
k<<>> finite adv adv sub | -25
k<<>> finite adv and prep | -23
k<<>> finite adv and who | -26
k<<>> finite adv asks adv | 26
k<<>> finite adv det adj | -30
k<<>> finite adv det noun | -28
k<<>> finite adv finite who | 27
k<<>> finite adv infinitive prep | -23
k<<>> finite adv noun adj | -26
k<<>> finite adv noun adv | -22
k<<>> finite adv noun and | -32
k<<>> finite adv noun finite | 75
k<<>> finite adv noun noun | -37
k<<>> finite adv noun prep | -61
k<<>> finite adv noun time | -38
k<<>> finite adv noun who | -24
k<<>> finite adv participle prep | -20
k<<>> finite adv prep det | -136
k<<>> finite adv prep mark | -29
k<<>> finite adv prep noun | -68
k<<>> finite adv prep whose | -51
k<<>> finite adv sub who | -55
k<<>> finite adv time and | -33
k<<>> finite adv time noun | -47
k<<>> finite adv time prep | -32
k<<>> finite adv time time | -20
k<<>> finite adv who adj | -27
k<<>> finite and asks who | -26
k<<>> finite asks adj finite | -21
k<<>> finite asks finite who | -20
k<<>> finite det adj noun | -27
k<<>> finite det adv noun | -37
k<<>> finite det noun finite | -46
k<<>> finite det noun mark | -40
k<<>> finite det noun noun | -76
k<<>> finite det noun prep | -66
k<<>> finite det noun who | -56
k<<>> finite det noun whose | -24
k<<>> finite finite adj mark | -33
k<<>> finite finite adj prep | -25
k<<>> finite finite adv det | -30
k<<>> finite finite adv noun | -21
k<<>> finite finite noun noun | -39
k<<>> finite finite prep noun | 34
k<<>> finite finite prep time | -36
k<<>> finite finite prep who | -21
k<<>> finite finite prep whose | -39
k<<>> finite finite sub who | -41
k<<>> finite finite who finite | 142
k<<>> finite finite who time | -23
k<<>> finite infinitive adv finite | 79
k<<>> finite infinitive and who | 40
k<<>> finite infinitive asks who | -28
k<<>> finite infinitive det noun | 133
k<<>> finite infinitive infinitive prep | -21
k<<>> finite infinitive noun $ | 109
k<<>> finite infinitive noun sub | -34
k<<>> finite infinitive prep noun | -30
k<<>> finite infinitive prep who | 95
k<<>> finite infinitive sub who | -28
k<<>> finite infinitive who finite | 134
k<<>> finite infinitive whose noun | 44
k<<>> finite mark adv finite | -52
k<<>> finite mark finite who | -125
k<<>> finite mark infinitive who | -32
k<<>> finite mark noun $ | -65
k<<>> finite mark noun finite | -31
k<<>> finite mark noun mark | -20
k<<>> finite mark other mark | -36
k<<>> finite mark prep det | -26
k<<>> finite mark prep noun | -28
k<<>> finite mark prep time | -20
k<<>> finite mark who finite | -38
k<<>> finite not adj noun | -22
k<<>> finite not noun mark | -34
k<<>> finite not prep whose | -26
k<<>> finite noun adv det | -29
k<<>> finite noun adv noun | -33
k<<>> finite noun adv time | -37
k<<>> finite noun and det | -38
k<<>> finite noun and who | -21
k<<>> finite noun det noun | -32
k<<>> finite noun finite adv | 43
k<<>> finite noun finite mark | -42
k<<>> finite noun finite noun | -21
k<<>> finite noun finite who | 63
k<<>> finite noun infinitive prep | -37
k<<>> finite noun noun $ | -23
k<<>> finite noun noun adj | -29
k<<>> finite noun noun adv | -30
k<<>> finite noun noun det | -30
k<<>> finite noun noun finite | 56
k<<>> finite noun noun noun | -26
k<<>> finite noun prep det | -90
k<<>> finite noun prep finite | -29
k<<>> finite noun prep noun | -41
k<<>> finite noun prep time | -20
k<<>> finite noun prep who | -25
k<<>> finite noun prep whose | -38
k<<>> finite noun sub who | -24
k<<>> finite noun time and | -25
k<<>> finite noun who prep | -30
k<<>> finite noun whose noun | 20
k<<>> finite participle det noun | -59
k<<>> finite participle finite who | -27
k<<>> finite participle prep who | -36
k<<>> finite participle sub det | -28
k<<>> finite participle who finite | -22
k<<>> finite participle who noun | -30
k<<>> finite prep adj mark | 27
k<<>> finite prep det adj | -24
k<<>> finite prep det noun | -257
k<<>> finite prep finite prep | -26
k<<>> finite prep finite who | 49
k<<>> finite prep noun det | -20
k<<>> finite prep noun infinitive | -28
k<<>> finite prep noun mark | -53
k<<>> finite prep noun noun | -77
k<<>> finite prep noun participle | -20
k<<>> finite prep noun prep | -41
k<<>> finite prep prep det | -35
k<<>> finite prep prep who | -32
k<<>> finite prep time adv | -23
k<<>> finite prep time finite | -22
k<<>> finite prep time noun | -32
k<<>> finite prep time time | -123
k<<>> finite prep who noun | -118
k<<>> finite prep whose adj | -28
k<<>> finite prep whose noun | -137
k<<>> finite sub who time | -21
k<<>> finite time adj noun | -32
k<<>> finite time adj prep | -21
k<<>> finite time adv prep | -23
k<<>> finite time and finite | -31
k<<>> finite time finite who | 126
k<<>> finite time noun $ | -48
k<<>> finite time noun and | 28
k<<>> finite time noun finite | -44
k<<>> finite time noun mark | -25
k<<>> finite time noun prep | -45
k<<>> finite time prep time | -99
k<<>> finite time prep who | -41
k<<>> finite time time finite | -26
k<<>> finite time time noun | -38
k<<>> finite time whose noun | 35
k<<>> finite who adj adj | -22
k<<>> finite who adj and | -20
k<<>> finite who adj time | -26
k<<>> finite who adj who | -26
k<<>> finite who adv adj | -34
k<<>> finite who adv adv | -73
k<<>> finite who adv det | -73
k<<>> finite who adv mark | -34
k<<>> finite who adv not | -57
k<<>> finite who adv noun | -114
k<<>> finite who adv other | -33
k<<>> finite who adv participle | -25
k<<>> finite who adv prep | -65
k<<>> finite who adv time | -34
k<<>> finite who adv who | -37
k<<>> finite who and finite | 73
k<<>> finite who and noun | 26
k<<>> finite who and prep | -25
k<<>> finite who and who | -32
k<<>> finite who asks finite | 32
k<<>> finite who det adj | -36
k<<>> finite who det noun | -263
k<<>> finite who det other | -35
k<<>> finite who det participle | -20
k<<>> finite who finite adj | 33
k<<>> finite who finite and | -27
k<<>> finite who finite who | 47
k<<>> finite who finite whose | 34
k<<>> finite who infinitive sub | -27
k<<>> finite who noun adv | -82
k<<>> finite who noun and | -38
k<<>> finite who noun det | -23
k<<>> finite who noun noun | -88
k<<>> finite who noun prep | -141
k<<>> finite who noun time | -41
k<<>> finite who noun whose | -25
k<<>> finite who other $ | -22
k<<>> finite who other adv | 24
k<<>> finite who participle adv | -23
k<<>> finite who prep adj | -25
k<<>> finite who prep adv | -47
k<<>> finite who prep asks | -31
k<<>> finite who prep mark | -35
k<<>> finite who prep time | -27
k<<>> finite who prep whose | -118
k<<>> finite who sub who | -81
k<<>> finite who time adj | -26
k<<>> finite who time adv | -51
k<<>> finite who time and | -27
k<<>> finite who time mark | -30
k<<>> finite who time noun | -77
k<<>> finite who time prep | -143
k<<>> finite who who $ | -20
k<<>> finite who who adj | -70
k<<>> finite who who adv | -51
k<<>> finite who who finite | 66
k<<>> finite who who infinitive | -72
k<<>> finite who who noun | -39
k<<>> finite who who other | -31
k<<>> finite who who prep | -68
k<<>> finite who who time | -88
k<<>> finite who whose adj | -29
k<<>> finite who whose time | -39
k<<>> finite whose adj noun | 24
k<<>> finite whose noun $ | -41
k<<>> finite whose noun adv | -65
k<<>> finite whose noun noun | -78
k<<>> finite whose noun prep | -59
k<<>> finite whose noun time | -25
k<<>> finite whose noun who | -21
k<<>> infinitive adv det noun | -33
k<<>> infinitive adv prep det | -40
k<<>> infinitive adv prep who | 34
k<<>> infinitive and who finite | -43
k<<>> infinitive asks finite who | -28
k<<>> infinitive asks noun finite | -24
k<<>> infinitive asks noun who | -33
k<<>> infinitive asks whose noun | -33
k<<>> infinitive finite adv who | -22
k<<>> infinitive finite det noun | 32
k<<>> infinitive finite prep det | 67
k<<>> infinitive finite prep time | -30
k<<>> infinitive finite who finite | 44
k<<>> infinitive finite who time | -20
k<<>> infinitive infinitive det noun | 35
k<<>> infinitive infinitive noun $ | 148
k<<>> infinitive infinitive noun finite | 113
k<<>> infinitive infinitive prep time | 39
k<<>> infinitive infinitive prep who | -32
k<<>> infinitive infinitive whose noun | 101
k<<>> infinitive mark adv finite | -66
k<<>> infinitive mark det noun | -29
k<<>> infinitive mark finite who | -44
k<<>> infinitive mark noun $ | -32
k<<>> infinitive mark time prep | -33
k<<>> infinitive mark time time | -37
k<<>> infinitive mark who finite | -176
k<<>> infinitive mark who noun | -25
k<<>> infinitive mark whose noun | -37
k<<>> infinitive noun and noun | -27
k<<>> infinitive noun finite who | 28
k<<>> infinitive noun noun adv | 31
k<<>> infinitive noun prep det | -40
k<<>> infinitive noun sub who | 33
k<<>> infinitive noun who finite | 115
k<<>> infinitive prep asks noun | -36
k<<>> infinitive prep asks who | -37
k<<>> infinitive prep det noun | -24
k<<>> infinitive prep noun finite | -22
k<<>> infinitive prep noun mark | -28
k<<>> infinitive prep noun noun | -25
k<<>> infinitive prep noun prep | -21
k<<>> infinitive prep noun who | -22
k<<>> infinitive prep time and | -29
k<<>> infinitive prep time prep | -26
k<<>> infinitive prep time time | -30
k<<>> infinitive prep who finite | -23
k<<>> infinitive prep who infinitive | -23
k<<>> infinitive prep who noun | -66
k<<>> infinitive prep whose noun | -93
k<<>> infinitive sub det noun | -25
k<<>> infinitive sub whose noun | -25
k<<>> infinitive time time time | -27
k<<>> infinitive who adv time | -32
k<<>> infinitive who finite adj | -26
k<<>> infinitive who finite adv | -36
k<<>> infinitive who finite noun | -23
k<<>> infinitive who finite who | -95
k<<>> infinitive who noun adv | -24
k<<>> infinitive who noun noun | -23
k<<>> infinitive who prep noun | -23
k<<>> infinitive who prep whose | -31
k<<>> infinitive who who noun | -23
k<<>> infinitive whose noun finite | -34
k<<>> infinitive whose noun noun | 30
k<<>> mark adv adj finite | -26
k<<>> mark adv det finite | -37
k<<>> mark adv finite adv | -25
k<<>> mark adv finite who | -273
k<<>> mark adv finite whose | -21
k<<>> mark adv infinitive who | -21
k<<>> mark adv noun who | -27
k<<>> mark adv prep det | -24
k<<>> mark adv prep who | -37
k<<>> mark and adv finite | -57
k<<>> mark and adv noun | -22
k<<>> mark and asks finite | -23
k<<>> mark and det noun | -76
k<<>> mark and finite who | -48
k<<>> mark and time finite | -21
k<<>> mark and who finite | -221
k<<>> mark and who noun | -26
k<<>> mark asks det noun | -21
k<<>> mark asks finite who | -20
k<<>> mark det noun finite | -91
k<<>> mark det noun prep | -23
k<<>> mark det noun who | -20
k<<>> mark finite adv prep | -29
k<<>> mark finite det noun | -74
k<<>> mark finite finite prep | -20
k<<>> mark finite noun prep | -20
k<<>> mark finite noun time | -34
k<<>> mark finite prep det | -27
k<<>> mark finite prep noun | -49
k<<>> mark finite prep time | -34
k<<>> mark finite prep who | -30
k<<>> mark finite prep whose | -32
k<<>> mark finite who adj | -41
k<<>> mark finite who adv | -29
k<<>> mark finite who finite | -76
k<<>> mark finite who noun | -27
k<<>> mark finite who prep | -38
k<<>> mark finite who who | -23
k<<>> mark infinitive who prep | -28
k<<>> mark noun adv mark | -25
k<<>> mark noun and noun | -21
k<<>> mark noun det noun | -28
k<<>> mark noun finite adj | -26
k<<>> mark noun finite det | 41
k<<>> mark noun finite noun | -21
k<<>> mark noun finite prep | -23
k<<>> mark noun finite time | -37
k<<>> mark noun finite who | -48
k<<>> mark noun noun adv | -38
k<<>> mark noun noun finite | -33
k<<>> mark noun noun mark | -75
k<<>> mark noun noun noun | -36
k<<>> mark noun noun time | -33
k<<>> mark noun prep det | 23
k<<>> mark noun time noun | -36
k<<>> mark noun time time | -40
k<<>> mark noun whose noun | -50
k<<>> mark other and other | -38
k<<>> mark other prep det | 21
k<<>> mark other prep who | -38
k<<>> mark other sub who | -30
k<<>> mark prep det noun | -140
k<<>> mark prep noun adv | -21
k<<>> mark prep noun time | -22
k<<>> mark prep time noun | -20
k<<>> mark prep time prep | -35
k<<>> mark prep time time | -81
k<<>> mark prep who noun | -53
k<<>> mark prep whose noun | -44
k<<>> mark sub who finite | -21
k<<>> mark sub whose noun | -34
k<<>> mark time prep det | -31
k<<>> mark time prep noun | -31
k<<>> mark time time mark | -26
k<<>> mark time time prep | -25
k<<>> mark time time time | -34
k<<>> mark who adj noun | -22
k<<>> mark who finite adj | -49
k<<>> mark who finite adv | -182
k<<>> mark who finite det | -111
k<<>> mark who finite not | -22
k<<>> mark who finite noun | -98
k<<>> mark who finite prep | -103
k<<>> mark who finite time | -63
k<<>> mark who finite who | -300
k<<>> mark who finite whose | -55
k<<>> mark who noun finite | -58
k<<>> mark who prep noun | -31
k<<>> mark whose noun finite | -70
k<<>> not adj prep who | -22
k<<>> not adj sub who | -20
k<<>> not adv prep noun | -43
k<<>> not adv prep whose | -32
k<<>> not det noun $ | 33
k<<>> not det noun mark | -39
k<<>> not det noun who | 37
k<<>> not det who finite | 72
k<<>> not finite finite who | -22
k<<>> not finite who finite | 100
k<<>> not infinitive finite who | -38
k<<>> not mark adv finite | -25
k<<>> not participle sub who | -33
k<<>> not prep finite who | 89
k<<>> not prep infinitive mark | -20
k<<>> not prep noun finite | 21
k<<>> not prep noun mark | -32
k<<>> not prep noun who | -20
k<<>> not prep who finite | 25
k<<>> not prep who noun | 23
k<<>> not who finite adv | -22
k<<>> not who finite who | -33
k<<>> noun adj and who | -38
k<<>> noun adj finite finite | -27
k<<>> noun adj infinitive mark | -24
k<<>> noun adj infinitive prep | -25
k<<>> noun adj noun mark | 23
k<<>> noun adj noun prep | -30
k<<>> noun adj prep det | -25
k<<>> noun adj prep noun | -23
k<<>> noun adj prep whose | 21
k<<>> noun adj who finite | 117
k<<>> noun adv adj finite | -27
k<<>> noun adv adv adv | 26
k<<>> noun adv adv finite | 65
k<<>> noun adv adv noun | -24
k<<>> noun adv and adv | -32
k<<>> noun adv asks finite | 127
k<<>> noun adv det adj | -38
k<<>> noun adv det prep | -31
k<<>> noun adv finite det | -21
k<<>> noun adv finite infinitive | -20
k<<>> noun adv finite mark | 25
k<<>> noun adv finite noun | 23
k<<>> noun adv finite who | 57
k<<>> noun adv finite whose | -23
k<<>> noun adv infinitive and | -20
k<<>> noun adv infinitive finite | -32
k<<>> noun adv infinitive who | -24
k<<>> noun adv noun $ | 172
k<<>> noun adv noun who | -30
k<<>> noun adv participle finite | 36
k<<>> noun adv prep finite | -28
k<<>> noun adv prep time | 23
k<<>> noun adv prep who | -46
k<<>> noun adv prep whose | -36
k<<>> noun adv time noun | -22
k<<>> noun adv who finite | 43
k<<>> noun adv whose noun | 55
k<<>> noun and det adj | -36
k<<>> noun and det noun | -49
k<<>> noun and finite det | 24
k<<>> noun and finite who | -37
k<<>> noun and noun finite | -36
k<<>> noun and other mark | -33
k<<>> noun and whose noun | -22
k<<>> noun asks finite noun | -22
k<<>> noun asks finite who | -59
k<<>> noun asks noun finite | -22
k<<>> noun asks who finite | -23
k<<>> noun asks who noun | 39
k<<>> noun det adv prep | -37
k<<>> noun det noun finite | -81
k<<>> noun det noun noun | -46
k<<>> noun det noun prep | -85
k<<>> noun det prep who | -28
k<<>> noun det prep whose | -28
k<<>> noun finite adj adv | 60
k<<>> noun finite adj and | -21
k<<>> noun finite adv adv | -48
k<<>> noun finite adv finite | 28
k<<>> noun finite adv infinitive | 61
k<<>> noun finite adv mark | -20
k<<>> noun finite adv noun | -61
k<<>> noun finite adv participle | -21
k<<>> noun finite adv prep | -135
k<<>> noun finite adv time | -40
k<<>> noun finite and adv | -29
k<<>> noun finite and det | -27
k<<>> noun finite and finite | 56
k<<>> noun finite and prep | -29
k<<>> noun finite and whose | 31
k<<>> noun finite det participle | -24
k<<>> noun finite finite adv | 22
k<<>> noun finite finite det | -25
k<<>> noun finite finite noun | 65
k<<>> noun finite finite who | 98
k<<>> noun finite finite whose | -30
k<<>> noun finite infinitive mark | -48
k<<>> noun finite infinitive prep | -20
k<<>> noun finite infinitive who | -23
k<<>> noun finite noun finite | 56
k<<>> noun finite noun infinitive | -31
k<<>> noun finite noun prep | -75
k<<>> noun finite noun who | -25
k<<>> noun finite participle det | -26
k<<>> noun finite participle prep | -23
k<<>> noun finite prep adj | 28
k<<>> noun finite prep adv | -30
k<<>> noun finite prep asks | -53
k<<>> noun finite prep finite | -34
k<<>> noun finite prep mark | -23
k<<>> noun finite time adj | -29
k<<>> noun finite time and | -26
k<<>> noun finite time finite | -23
k<<>> noun finite time prep | -89
k<<>> noun finite time whose | -20
k<<>> noun finite who adv | -58
k<<>> noun finite who asks | -24
k<<>> noun finite who det | -27
k<<>> noun finite who finite | 77
k<<>> noun finite who mark | -29
k<<>> noun finite who prep | -75
k<<>> noun finite who time | -82
k<<>> noun finite who who | -29
k<<>> noun infinitive adv adv | -30
k<<>> noun infinitive and finite | 64
k<<>> noun infinitive and who | -39
k<<>> noun infinitive asks adv | -33
k<<>> noun infinitive det noun | 57
k<<>> noun infinitive finite adv | 85
k<<>> noun infinitive finite det | -21
k<<>> noun infinitive finite mark | 28
k<<>> noun infinitive infinitive and | -26
k<<>> noun infinitive infinitive mark | -22
k<<>> noun infinitive infinitive sub | -21
k<<>> noun infinitive noun finite | 153
k<<>> noun infinitive noun mark | -86
k<<>> noun infinitive prep finite | -31
k<<>> noun infinitive sub who | 37
k<<>> noun infinitive time time | -33
k<<>> noun infinitive who finite | 104
k<<>> noun infinitive who noun | 56
k<<>> noun mark adv adv | 29
k<<>> noun mark adv infinitive | -25
k<<>> noun mark adv mark | 38
k<<>> noun mark adv noun | 33
k<<>> noun mark adv who | -23
k<<>> noun mark and asks | -24
k<<>> noun mark and who | -30
k<<>> noun mark asks det | 33
k<<>> noun mark asks finite | -41
k<<>> noun mark asks who | -22
k<<>> noun mark det adj | 61
k<<>> noun mark det noun | 29
k<<>> noun mark det time | -36
k<<>> noun mark finite finite | -27
k<<>> noun mark finite prep | 21
k<<>> noun mark finite whose | -27
k<<>> noun mark infinitive finite | 29
k<<>> noun mark noun $ | -97
k<<>> noun mark noun adv | -25
k<<>> noun mark noun and | 30
k<<>> noun mark noun finite | 141
k<<>> noun mark noun prep | 85
k<<>> noun mark noun time | -34
k<<>> noun mark other and | -32
k<<>> noun mark other mark | 98
k<<>> noun mark other prep | -28
k<<>> noun mark prep noun | 58
k<<>> noun mark prep time | 24
k<<>> noun mark prep whose | 29
k<<>> noun mark time adv | -26
k<<>> noun mark time finite | 118
k<<>> noun mark time prep | 68
k<<>> noun mark time time | 56
k<<>> noun mark who asks | -23
k<<>> noun mark who finite | 30
k<<>> noun mark who noun | 44
k<<>> noun mark who prep | -26
k<<>> noun not adv finite | -25
k<<>> noun not det noun | 37
k<<>> noun not finite mark | -23
k<<>> noun not prep mark | -29
k<<>> noun not prep who | -36
k<<>> noun not prep whose | -37
k<<>> noun noun adj infinitive | -42
k<<>> noun noun adj noun | 24
k<<>> noun noun adv adv | -29
k<<>> noun noun adv and | -23
k<<>> noun noun adv det | 24
k<<>> noun noun adv finite | 100
k<<>> noun noun adv time | 109
k<<>> noun noun adv who | -31
k<<>> noun noun and adv | -22
k<<>> noun noun and det | 25
k<<>> noun noun and prep | 39
k<<>> noun noun asks finite | 104
k<<>> noun noun det noun | 26
k<<>> noun noun finite $ | -25
k<<>> noun noun finite adv | 54
k<<>> noun noun finite finite | -20
k<<>> noun noun finite mark | -35
k<<>> noun noun finite not | 32
k<<>> noun noun finite noun | 21
k<<>> noun noun finite time | -27
k<<>> noun noun finite who | -35
k<<>> noun noun finite whose | 24
k<<>> noun noun infinitive prep | 36
k<<>> noun noun infinitive who | 32
k<<>> noun noun noun and | -27
k<<>> noun noun noun infinitive | -35
k<<>> noun noun prep asks | 72
k<<>> noun noun prep mark | -28
k<<>> noun noun prep noun | -127
k<<>> noun noun prep time | 20
k<<>> noun noun prep whose | -68
k<<>> noun noun sub who | 21
k<<>> noun noun time adv | -30
k<<>> noun noun time and | -23
k<<>> noun noun time finite | -39
k<<>> noun noun time mark | -20
k<<>> noun noun time noun | -24
k<<>> noun noun time time | 40
k<<>> noun noun who finite | 123
k<<>> noun noun who noun | 56
k<<>> noun noun who prep | -20
k<<>> noun noun whose noun | 37
k<<>> noun other noun noun | -25
k<<>> noun other who finite | -41
k<<>> noun participle and adv | -24
k<<>> noun participle and finite | -27
k<<>> noun participle and who | -34
k<<>> noun participle asks finite | 76
k<<>> noun participle det noun | 80
k<<>> noun participle finite adv | 83
k<<>> noun participle finite who | 45
k<<>> noun participle noun finite | 115
k<<>> noun participle noun noun | 94
k<<>> noun participle prep whose | -30
k<<>> noun participle sub who | 27
k<<>> noun participle whose noun | 131
k<<>> noun prep adj adv | -33
k<<>> noun prep adj noun | -21
k<<>> noun prep adv finite | 48
k<<>> noun prep adv prep | 39
k<<>> noun prep and who | 32
k<<>> noun prep asks det | 52
k<<>> noun prep asks noun | -39
k<<>> noun prep asks who | 27
k<<>> noun prep det finite | -28
k<<>> noun prep det other | -21
k<<>> noun prep finite infinitive | -20
k<<>> noun prep finite who | -36
k<<>> noun prep infinitive adv | -22
k<<>> noun prep infinitive mark | -20
k<<>> noun prep infinitive noun | -22
k<<>> noun prep infinitive who | -32
k<<>> noun prep infinitive whose | -30
k<<>> noun prep name finite | -22
k<<>> noun prep name mark | -20
k<<>> noun prep noun $ | -23
k<<>> noun prep noun and | -68
k<<>> noun prep noun asks | -26
k<<>> noun prep noun det | -27
k<<>> noun prep noun noun | -25
k<<>> noun prep noun participle | -41
k<<>> noun prep noun prep | -132
k<<>> noun prep noun time | -38
k<<>> noun prep noun who | -71
k<<>> noun prep prep who | 24
k<<>> noun prep sub who | 76
k<<>> noun prep time adj | -34
k<<>> noun prep time finite | -59
k<<>> noun prep time mark | -22
k<<>> noun prep time prep | -62
k<<>> noun prep time time | -149
k<<>> noun prep who finite | 29
k<<>> noun prep who infinitive | -35
k<<>> noun prep who noun | -199
k<<>> noun prep who other | -20
k<<>> noun prep who prep | -25
k<<>> noun prep who time | -20
k<<>> noun prep whose noun | -50
k<<>> noun sub det noun | -23
k<<>> noun sub who finite | -66
k<<>> noun sub who time | -32
k<<>> noun sub whose noun | -20
k<<>> noun time adv prep | -44
k<<>> noun time and finite | -47
k<<>> noun time and noun | -33
k<<>> noun time and time | 31
k<<>> noun time finite mark | -39
k<<>> noun time finite who | 25
k<<>> noun time noun $ | 110
k<<>> noun time noun adv | -20
k<<>> noun time noun finite | 25
k<<>> noun time noun mark | -28
k<<>> noun time noun noun | -25
k<<>> noun time prep noun | -23
k<<>> noun time prep time | -40
k<<>> noun time prep who | 30
k<<>> noun time prep whose | -28
k<<>> noun time time mark | 24
k<<>> noun time time noun | -22
k<<>> noun time time prep | -20
k<<>> noun time time time | -28
k<<>> noun time who finite | 55
k<<>> noun who adv finite | -31
k<<>> noun who adv noun | -21
k<<>> noun who finite adj | -27
k<<>> noun who finite adv | -121
k<<>> noun who finite det | -43
k<<>> noun who finite prep | -64
k<<>> noun who infinitive finite | -28
k<<>> noun who noun adv | -25
k<<>> noun who noun finite | -54
k<<>> noun who noun prep | -45
k<<>> noun who noun time | -29
k<<>> noun who participle finite | -39
k<<>> noun who prep det | -20
k<<>> noun who prep noun | -39
k<<>> noun who prep who | -33
k<<>> noun who prep whose | -29
k<<>> noun who time finite | -30
k<<>> noun who time noun | -29
k<<>> noun who who adv | -27
k<<>> noun who who finite | -28
k<<>> noun who who noun | -20
k<<>> noun whose adj noun | -21
k<<>> noun whose noun adv | -22
k<<>> noun whose noun and | -24
k<<>> noun whose noun noun | -31
k<<>> noun whose noun prep | -26
k<<>> other and who finite | -28
k<<>> other mark adv finite | -36
k<<>> other mark det noun | -32
k<<>> other mark noun noun | -34
k<<>> other mark other mark | -26
k<<>> other mark prep time | -32
k<<>> other mark time prep | -35
k<<>> other mark time time | -48
k<<>> other mark who finite | -196
k<<>> other noun finite who | 39
k<<>> other noun noun finite | 95
k<<>> other noun noun prep | 27
k<<>> other noun prep time | -34
k<<>> other prep det noun | -24
k<<>> participle adv finite who | -27
k<<>> participle and who finite | -41
k<<>> participle finite det noun | 27
k<<>> participle finite who finite | 90
k<<>> participle finite who noun | -30
k<<>> participle mark adv prep | -25
k<<>> participle mark det noun | -20
k<<>> participle mark finite noun | -27
k<<>> participle mark finite who | -21
k<<>> participle mark noun finite | -23
k<<>> participle mark noun mark | -33
k<<>> participle mark noun who | -24
k<<>> participle mark prep det | -25
k<<>> participle mark prep who | -22
k<<>> participle mark time noun | -39
k<<>> participle mark who finite | -131
k<<>> participle mark who noun | -23
k<<>> participle mark whose noun | -40
k<<>> participle noun noun finite | -25
k<<>> participle noun prep noun | -24
k<<>> participle prep det noun | -81
k<<>> participle prep det time | -22
k<<>> participle prep noun mark | -21
k<<>> participle prep noun prep | -24
k<<>> participle prep who noun | -21
k<<>> participle prep whose noun | -22
k<<>> participle sub who noun | -23
k<<>> participle who finite who | -37
k<<>> participle who noun noun | -21
k<<>> participle who noun prep | -29
k<<>> participle whose noun finite | 22
k<<>> prep adj and adj | -29
k<<>> prep adj finite mark | -102
k<<>> prep adj infinitive mark | -27
k<<>> prep adj noun and | -29
k<<>> prep adj noun finite | -29
k<<>> prep adj noun prep | -31
k<<>> prep adj prep det | 27
k<<>> prep asks finite who | 31
k<<>> prep asks noun finite | -23
k<<>> prep asks noun prep | -33
k<<>> prep asks who finite | -29
k<<>> prep det adj noun | -32
k<<>> prep det noun $ | -57
k<<>> prep det noun adj | -26
k<<>> prep det noun adv | -55
k<<>> prep det noun and | -22
k<<>> prep det noun det | -56
k<<>> prep det noun finite | -159
k<<>> prep det noun infinitive | -39
k<<>> prep det noun mark | -49
k<<>> prep det noun noun | -151
k<<>> prep det noun prep | -137
k<<>> prep det noun sub | -35
k<<>> prep det noun time | -22
k<<>> prep det noun who | -95
k<<>> prep finite adv prep | 32
k<<>> prep finite det noun | 27
k<<>> prep finite finite mark | -41
k<<>> prep finite finite who | -44
k<<>> prep finite noun $ | 120
k<<>> prep finite noun finite | -23
k<<>> prep finite noun prep | 112
k<<>> prep finite prep adv | -21
k<<>> prep finite prep time | -27
k<<>> prep finite prep whose | 29
k<<>> prep finite who finite | 146
k<<>> prep finite who noun | 92
k<<>> prep infinitive adv finite | 75
k<<>> prep infinitive and finite | -49
k<<>> prep infinitive and not | -27
k<<>> prep infinitive and who | -32
k<<>> prep infinitive asks finite | 94
k<<>> prep infinitive det noun | 175
k<<>> prep infinitive finite mark | -54
k<<>> prep infinitive finite prep | -22
k<<>> prep infinitive finite who | 22
k<<>> prep infinitive infinitive mark | 21
k<<>> prep infinitive infinitive sub | -20
k<<>> prep infinitive infinitive who | 71
k<<>> prep infinitive noun $ | 126
k<<>> prep infinitive noun finite | -22
k<<>> prep infinitive noun mark | 68
k<<>> prep infinitive prep asks | -44
k<<>> prep infinitive prep time | -25
k<<>> prep infinitive prep who | 62
k<<>> prep infinitive sub det | 63
k<<>> prep infinitive sub who | -41
k<<>> prep infinitive who finite | 71
k<<>> prep infinitive who noun | -38
k<<>> prep infinitive who prep | 29
k<<>> prep mark det noun | -30
k<<>> prep mark finite who | -21
k<<>> prep mark noun finite | -33
k<<>> prep mark noun noun | -34
k<<>> prep mark who finite | -34
k<<>> prep noun adj finite | 65
k<<>> prep noun adj noun | 75
k<<>> prep noun adv det | -23
k<<>> prep noun adv finite | 107
k<<>> prep noun adv mark | -26
k<<>> prep noun adv prep | -27
k<<>> prep noun adv who | 52
k<<>> prep noun and finite | -28
k<<>> prep noun and noun | -69
k<<>> prep noun and time | -25
k<<>> prep noun asks finite | 114
k<<>> prep noun det noun | 44
k<<>> prep noun det time | -41
k<<>> prep noun finite and | -29
k<<>> prep noun finite mark | -41
k<<>> prep noun finite not | -26
k<<>> prep noun finite time | -30
k<<>> prep noun finite who | 39
k<<>> prep noun finite whose | 75
k<<>> prep noun infinitive and | -26
k<<>> prep noun infinitive mark | -23
k<<>> prep noun infinitive noun | 41
k<<>> prep noun infinitive prep | -30
k<<>> prep noun noun adj | 56
k<<>> prep noun noun adv | -25
k<<>> prep noun noun det | -30
k<<>> prep noun noun mark | -33
k<<>> prep noun noun noun | 21
k<<>> prep noun noun participle | -31
k<<>> prep noun noun time | -28
k<<>> prep noun noun who | 21
k<<>> prep noun noun whose | 22
k<<>> prep noun participle finite | -28
k<<>> prep noun prep asks | -43
k<<>> prep noun prep det | 55
k<<>> prep noun prep finite | -31
k<<>> prep noun prep time | 22
k<<>> prep noun time det | -32
k<<>> prep noun time finite | -38
k<<>> prep noun time noun | -32
k<<>> prep noun time prep | -24
k<<>> prep noun time time | 21
k<<>> prep noun time who | -25
k<<>> prep noun who adv | -33
k<<>> prep noun who finite | 26
k<<>> prep noun who noun | 91
k<<>> prep noun whose noun | -27
k<<>> prep prep det noun | -113
k<<>> prep prep noun and | -22
k<<>> prep prep noun noun | -34
k<<>> prep prep noun prep | -26
k<<>> prep prep whose noun | -39
k<<>> prep time adj noun | -44
k<<>> prep time adv finite | 38
k<<>> prep time adv noun | -32
k<<>> prep time and det | -31
k<<>> prep time and time | -88
k<<>> prep time and who | -24
k<<>> prep time det noun | -38
k<<>> prep time finite finite | -35
k<<>> prep time finite mark | 28
k<<>> prep time finite noun | 40
k<<>> prep time finite participle | -21
k<<>> prep time finite who | -30
k<<>> prep time finite whose | -22
k<<>> prep time infinitive det | -30
k<<>> prep time infinitive noun | -41
k<<>> prep time infinitive prep | -30
k<<>> prep time noun $ | 97
k<<>> prep time noun adv | -21
k<<>> prep time noun asks | -23
k<<>> prep time noun finite | 24
k<<>> prep time noun infinitive | 22
k<<>> prep time noun mark | 39
k<<>> prep time noun prep | -80
k<<>> prep time noun who | -20
k<<>> prep time prep finite | -23
k<<>> prep time prep infinitive | -24
k<<>> prep time time adj | -24
k<<>> prep time time adv | -33
k<<>> prep time time and | -20
k<<>> prep time time finite | -35
k<<>> prep time time infinitive | -52
k<<>> prep time time mark | -80
k<<>> prep time time time | -34
k<<>> prep time who finite | 86
k<<>> prep who adv det | -20
k<<>> prep who adv finite | 34
k<<>> prep who adv infinitive | -21
k<<>> prep who adv noun | 21
k<<>> prep who and prep | -29
k<<>> prep who asks finite | 140
k<<>> prep who asks who | -33
k<<>> prep who det adj | -34
k<<>> prep who det noun | 40
k<<>> prep who finite $ | -26
k<<>> prep who finite adv | -52
k<<>> prep who finite and | -31
k<<>> prep who finite finite | -40
k<<>> prep who finite infinitive | -33
k<<>> prep who finite prep | -38
k<<>> prep who finite sub | -26
k<<>> prep who finite time | -25
k<<>> prep who finite who | 53
k<<>> prep who finite whose | -28
k<<>> prep who infinitive prep | -20
k<<>> prep who infinitive who | -35
k<<>> prep who noun $ | 66
k<<>> prep who noun and | -46
k<<>> prep who noun det | -23
k<<>> prep who noun infinitive | -42
k<<>> prep who noun participle | -20
k<<>> prep who noun time | 22
k<<>> prep who noun who | -61
k<<>> prep who participle prep | -23
k<<>> prep who prep infinitive | -33
k<<>> prep who prep mark | -33
k<<>> prep who prep whose | 44
k<<>> prep who sub who | -46
k<<>> prep who time time | -26
k<<>> prep who who det | -23
k<<>> prep who who finite | 120
k<<>> prep who who noun | 84
k<<>> prep whose adj finite | -33
k<<>> prep whose adj noun | -88
k<<>> prep whose noun adv | -76
k<<>> prep whose noun and | -49
k<<>> prep whose noun det | -53
k<<>> prep whose noun finite | -75
k<<>> prep whose noun infinitive | -72
k<<>> prep whose noun mark | -109
k<<>> prep whose noun noun | -189
k<<>> prep whose noun participle | -32
k<<>> prep whose noun prep | -105
k<<>> prep whose noun time | -37
k<<>> prep whose noun who | -84
k<<>> prep whose noun whose | -26
k<<>> prep whose other noun | -35
k<<>> prep whose prep noun | -28
k<<>> sub adv det noun | -26
k<<>> sub det noun prep | -31
k<<>> sub det noun whose | -21
k<<>> sub noun prep det | -38
k<<>> sub who adj finite | -30
k<<>> sub who adv adv | -29
k<<>> sub who adv finite | -65
k<<>> sub who adv time | -39
k<<>> sub who det noun | -133
k<<>> sub who det time | -22
k<<>> sub who finite mark | -24
k<<>> sub who finite noun | -21
k<<>> sub who finite sub | -24
k<<>> sub who noun adj | -24
k<<>> sub who noun finite | -39
k<<>> sub who noun who | -20
k<<>> sub who other adj | -23
k<<>> sub who prep det | -76
k<<>> sub who prep noun | -35
k<<>> sub who prep time | -40
k<<>> sub who prep who | -105
k<<>> sub who prep whose | -34
k<<>> sub who time noun | -34
k<<>> sub who time time | -39
k<<>> sub who who adv | -21
k<<>> sub who who finite | -125
k<<>> sub who who noun | -63
k<<>> sub who who participle | -22
k<<>> sub who whose noun | -67
k<<>> sub whose adj noun | -31
k<<>> sub whose noun adv | -29
k<<>> sub whose noun finite | -26
k<<>> sub whose noun noun | -24
k<<>> time adv and who | -39
k<<>> time adv finite prep | -26
k<<>> time adv finite who | 22
k<<>> time adv infinitive who | -20
k<<>> time adv noun $ | 20
k<<>> time adv prep det | -32
k<<>> time adv prep time | -30
k<<>> time adv who finite | -20
k<<>> time and noun finite | -20
k<<>> time and who finite | -48
k<<>> time asks finite who | -29
k<<>> time det noun noun | 25
k<<>> time det noun prep | -56
k<<>> time finite adv adv | -22
k<<>> time finite and who | 49
k<<>> time finite finite who | 22
k<<>> time finite noun adv | -23
k<<>> time finite noun det | -31
k<<>> time finite noun noun | 34
k<<>> time finite noun prep | -31
k<<>> time finite noun who | -22
k<<>> time finite prep det | -33
k<<>> time finite prep noun | -32
k<<>> time finite prep who | 49
k<<>> time finite prep whose | -45
k<<>> time finite time time | -35
k<<>> time finite who adv | -28
k<<>> time finite who finite | 55
k<<>> time finite who prep | -43
k<<>> time infinitive and finite | 146
k<<>> time infinitive and who | -25
k<<>> time infinitive finite who | 55
k<<>> time infinitive infinitive finite | 32
k<<>> time infinitive noun $ | 25
k<<>> time infinitive noun and | -42
k<<>> time infinitive prep det | -32
k<<>> time infinitive prep noun | -39
k<<>> time infinitive prep time | -38
k<<>> time infinitive prep who | -39
k<<>> time infinitive who adv | -26
k<<>> time infinitive who finite | 26
k<<>> time mark adv finite | -31
k<<>> time mark det noun | -36
k<<>> time mark noun $ | -35
k<<>> time mark noun finite | -30
k<<>> time mark noun noun | -39
k<<>> time mark prep noun | -23
k<<>> time mark prep who | -32
k<<>> time mark time noun | -38
k<<>> time mark time time | -39
k<<>> time mark who finite | -97
k<<>> time mark who noun | -43
k<<>> time noun adj finite | -33
k<<>> time noun adj prep | -22
k<<>> time noun and det | -35
k<<>> time noun and noun | -27
k<<>> time noun and time | -27
k<<>> time noun asks finite | 114
k<<>> time noun det noun | 21
k<<>> time noun infinitive mark | -27
k<<>> time noun infinitive who | -29
k<<>> time noun noun and | 32
k<<>> time noun noun det | 45
k<<>> time noun noun noun | -31
k<<>> time noun noun participle | -35
k<<>> time noun noun prep | -27
k<<>> time noun participle finite | -30
k<<>> time noun prep finite | -20
k<<>> time noun prep mark | -26
k<<>> time noun prep time | -39
k<<>> time noun time time | -49
k<<>> time noun who finite | -58
k<<>> time noun whose noun | -42
k<<>> time participle prep who | -44
k<<>> time prep adj and | -28
k<<>> time prep and prep | -32
k<<>> time prep det adj | 48
k<<>> time prep finite det | 60
k<<>> time prep infinitive and | -22
k<<>> time prep noun $ | 39
k<<>> time prep noun det | -20
k<<>> time prep noun infinitive | -23
k<<>> time prep noun mark | -33
k<<>> time prep noun noun | -44
k<<>> time prep noun participle | 32
k<<>> time prep noun prep | -23
k<<>> time prep prep det | -38
k<<>> time prep prep noun | 21
k<<>> time prep time infinitive | -23
k<<>> time prep time noun | -46
k<<>> time prep time prep | -45
k<<>> time prep time time | -101
k<<>> time prep who noun | -84
k<<>> time time adj mark | -38
k<<>> time time adv det | -36
k<<>> time time adv finite | -39
k<<>> time time adv mark | 37
k<<>> time time adv noun | 20
k<<>> time time and finite | 20
k<<>> time time and time | -26
k<<>> time time det noun | 43
k<<>> time time finite infinitive | -31
k<<>> time time finite mark | -21
k<<>> time time finite whose | 24
k<<>> time time infinitive prep | -22
k<<>> time time infinitive who | -28
k<<>> time time noun finite | 62
k<<>> time time noun mark | -52
k<<>> time time noun who | -26
k<<>> time time prep adj | 50
k<<>> time time prep infinitive | 26
k<<>> time time prep time | -274
k<<>> time time prep who | 29
k<<>> time time prep whose | -56
k<<>> time time time time | 26
k<<>> time time who finite | 33
k<<>> time time who noun | -41
k<<>> time who finite adv | -38
k<<>> time who finite who | -62
k<<>> time who noun prep | -28
k<<>> time whose noun finite | -27
k<<>> time whose noun noun | -26
k<<>> who adj adv prep | -33
k<<>> who adj det noun | 65
k<<>> who adj finite and | -27
k<<>> who adj finite noun | -23
k<<>> who adj finite sub | -29
k<<>> who adj noun adv | -26
k<<>> who adj noun infinitive | -31
k<<>> who adj noun noun | -23
k<<>> who adj prep det | 32
k<<>> who adj prep noun | -29
k<<>> who adj time time | -26
k<<>> who adj who finite | 44
k<<>> who adv adj infinitive | -28
k<<>> who adv adj mark | -23
k<<>> who adv adj noun | -26
k<<>> who adv adv adv | -39
k<<>> who adv adv finite | -21
k<<>> who adv adv not | 25
k<<>> who adv adv prep | -54
k<<>> who adv adv time | -31
k<<>> who adv and adv | -25
k<<>> who adv and finite | 29
k<<>> who adv and prep | -21
k<<>> who adv and who | 27
k<<>> who adv det finite | -31
k<<>> who adv finite adv | -29
k<<>> who adv finite and | -27
k<<>> who adv finite finite | -42
k<<>> who adv finite infinitive | -25
k<<>> who adv finite noun | -27
k<<>> who adv finite participle | -22
k<<>> who adv finite prep | -22
k<<>> who adv finite who | 64
k<<>> who adv infinitive finite | 32
k<<>> who adv infinitive noun | -23
k<<>> who adv infinitive prep | -27
k<<>> who adv infinitive who | -26
k<<>> who adv noun $ | 60
k<<>> who adv noun adv | -23
k<<>> who adv noun infinitive | -26
k<<>> who adv noun other | -41
k<<>> who adv noun participle | -27
k<<>> who adv noun sub | -30
k<<>> who adv noun whose | -30
k<<>> who adv participle finite | -37
k<<>> who adv participle prep | -20
k<<>> who adv prep noun | -93
k<<>> who adv prep time | -83
k<<>> who adv time noun | -21
k<<>> who adv time prep | 26
k<<>> who adv time time | 105
k<<>> who adv who adv | -21
k<<>> who adv who finite | 69
k<<>> who adv who noun | -37
k<<>> who and noun noun | 30
k<<>> who asks finite who | -40
k<<>> who det adj noun | -29
k<<>> who det noun finite | -76
k<<>> who det noun infinitive | -37
k<<>> who det noun noun | -43
k<<>> who det noun prep | -81
k<<>> who det noun who | 20
k<<>> who det noun whose | -25
k<<>> who det participle finite | -22
k<<>> who finite adj adj | -21
k<<>> who finite adj adv | -39
k<<>> who finite adj finite | -26
k<<>> who finite adv adj | -49
k<<>> who finite adv adv | -116
k<<>> who finite adv finite | 33
k<<>> who finite adv not | -73
k<<>> who finite adv noun | -106
k<<>> who finite adv other | -36
k<<>> who finite adv prep | -172
k<<>> who finite adv sub | -35
k<<>> who finite adv time | -58
k<<>> who finite adv who | -70
k<<>> who finite and adv | -25
k<<>> who finite and asks | -22
k<<>> who finite and who | -25
k<<>> who finite asks who | -20
k<<>> who finite det adj | -84
k<<>> who finite det noun | -56
k<<>> who finite finite infinitive | -30
k<<>> who finite finite mark | 51
k<<>> who finite finite prep | -26
k<<>> who finite finite who | -29
k<<>> who finite infinitive finite | 36
k<<>> who finite infinitive time | -26
k<<>> who finite not asks | -28
k<<>> who finite not participle | 27
k<<>> who finite not prep | -24
k<<>> who finite not who | -22
k<<>> who finite noun adv | -68
k<<>> who finite noun finite | -20
k<<>> who finite noun infinitive | -23
k<<>> who finite noun participle | -22
k<<>> who finite noun prep | -173
k<<>> who finite noun time | -25
k<<>> who finite participle and | -22
k<<>> who finite participle finite | -38
k<<>> who finite prep adj | -31
k<<>> who finite prep adv | -39
k<<>> who finite prep det | -213
k<<>> who finite prep finite | -27
k<<>> who finite prep mark | -25
k<<>> who finite prep time | -193
k<<>> who finite prep who | -42
k<<>> who finite sub det | -20
k<<>> who finite sub noun | -30
k<<>> who finite sub who | -76
k<<>> who finite time adv | -28
k<<>> who finite time finite | 27
k<<>> who finite time prep | -61
k<<>> who finite who adj | -98
k<<>> who finite who adv | -80
k<<>> who finite who asks | -22
k<<>> who finite who finite | 55
k<<>> who finite who infinitive | -36
k<<>> who finite who mark | -26
k<<>> who finite who not | -44
k<<>> who finite who other | -30
k<<>> who finite who participle | -38
k<<>> who finite who prep | -121
k<<>> who finite who time | -143
k<<>> who finite who who | -24
k<<>> who finite whose noun | -46
k<<>> who infinitive and finite | 73
k<<>> who infinitive asks who | -22
k<<>> who infinitive finite adv | 46
k<<>> who infinitive infinitive finite | -25
k<<>> who infinitive infinitive mark | -21
k<<>> who infinitive noun finite | 79
k<<>> who infinitive prep noun | -22
k<<>> who infinitive who adv | -23
k<<>> who infinitive who finite | 74
k<<>> who infinitive who prep | -23
k<<>> who mark noun who | -20
k<<>> who mark prep det | -22
k<<>> who mark prep who | -29
k<<>> who mark sub who | -20
k<<>> who mark who finite | -107
k<<>> who not adj finite | -20
k<<>> who not adv finite | -37
k<<>> who not adv participle | -22
k<<>> who not adv prep | -29
k<<>> who not finite finite | -24
k<<>> who not finite infinitive | -23
k<<>> who not infinitive mark | -21
k<<>> who not prep det | -23
k<<>> who not prep who | -29
k<<>> who noun adj finite | -22
k<<>> who noun adv det | -20
k<<>> who noun adv finite | -36
k<<>> who noun adv infinitive | -29
k<<>> who noun adv noun | -30
k<<>> who noun adv prep | -71
k<<>> who noun and adv | -28
k<<>> who noun and asks | 23
k<<>> who noun and det | -26
k<<>> who noun and finite | -20
k<<>> who noun and noun | -27
k<<>> who noun and prep | -41
k<<>> who noun det adj | -41
k<<>> who noun det prep | -21
k<<>> who noun finite adv | -30
k<<>> who noun finite finite | -30
k<<>> who noun finite mark | -34
k<<>> who noun finite not | -25
k<<>> who noun finite sub | -29
k<<>> who noun finite whose | -30
k<<>> who noun infinitive noun | -20
k<<>> who noun infinitive prep | -20
k<<>> who noun infinitive whose | -36
k<<>> who noun noun $ | 62
k<<>> who noun noun adv | -22
k<<>> who noun noun det | -33
k<<>> who noun noun infinitive | -33
k<<>> who noun noun mark | 41
k<<>> who noun noun noun | -26
k<<>> who noun noun prep | -20
k<<>> who noun noun time | 62
k<<>> who noun noun who | -22
k<<>> who noun participle prep | -22
k<<>> who noun prep time | -114
k<<>> who noun prep who | -44
k<<>> who noun time finite | 50
k<<>> who noun time noun | -35
k<<>> who noun time prep | -26
k<<>> who noun time time | -31
k<<>> who noun who adv | -29
k<<>> who noun who finite | -30
k<<>> who noun whose noun | 31
k<<>> who other noun finite | 24
k<<>> who other noun mark | -21
k<<>> who other noun prep | -26
k<<>> who participle adv finite | 63
k<<>> who participle and who | -35
k<<>> who participle det noun | 50
k<<>> who participle prep noun | -47
k<<>> who participle sub who | -36
k<<>> who participle who finite | 129
k<<>> who prep adj noun | -43
k<<>> who prep det det | -30
k<<>> who prep det noun | -21
k<<>> who prep det other | -25
k<<>> who prep infinitive prep | -20
k<<>> who prep infinitive who | -37
k<<>> who prep noun $ | 64
k<<>> who prep noun noun | -47
k<<>> who prep noun participle | -22
k<<>> who prep noun prep | -31
k<<>> who prep noun sub | -23
k<<>> who prep noun who | -21
k<<>> who prep noun whose | -20
k<<>> who prep prep det | -28
k<<>> who prep prep noun | -37
k<<>> who prep sub det | -32
k<<>> who prep time adj | -33
k<<>> who prep time adv | -25
k<<>> who prep time det | -21
k<<>> who prep time finite | -22
k<<>> who prep time prep | -29
k<<>> who prep time time | -144
k<<>> who prep time who | -24
k<<>> who prep who noun | -131
k<<>> who prep who prep | -27
k<<>> who prep whose noun | -25
k<<>> who sub who time | -40
k<<>> who time adv adv | -20
k<<>> who time adv finite | -30
k<<>> who time adv mark | -21
k<<>> who time adv prep | -22
k<<>> who time and time | -24
k<<>> who time det noun | 32
k<<>> who time finite who | 30
k<<>> who time infinitive prep | -36
k<<>> who time noun finite | -25
k<<>> who time noun mark | 29
k<<>> who time noun prep | -34
k<<>> who time prep det | -39
k<<>> who time prep noun | -34
k<<>> who time prep time | -89
k<<>> who time prep who | -33
k<<>> who time time noun | -26
k<<>> who time time prep | -21
k<<>> who time who finite | 137
k<<>> who who adj prep | -24
k<<>> who who adv adv | -28
k<<>> who who adv infinitive | -23
k<<>> who who adv noun | -31
k<<>> who who adv prep | -27
k<<>> who who adv time | -37
k<<>> who who and adv | -30
k<<>> who who and prep | -36
k<<>> who who finite asks | -25
k<<>> who who finite noun | -38
k<<>> who who finite prep | -30
k<<>> who who finite sub | -31
k<<>> who who finite time | -22
k<<>> who who finite who | 22
k<<>> who who not participle | -24
k<<>> who who noun adv | -26
k<<>> who who noun and | -21
k<<>> who who noun finite | -65
k<<>> who who noun noun | -31
k<<>> who who noun prep | -62
k<<>> who who noun time | -29
k<<>> who who noun who | -29
k<<>> who who participle finite | -28
k<<>> who who prep det | -82
k<<>> who who prep time | -133
k<<>> who who prep who | -75
k<<>> who who prep whose | -64
k<<>> who who time noun | -37
k<<>> who who time prep | -33
k<<>> who who time time | -28
k<<>> who whose adj noun | 36
k<<>> who whose noun adj | -23
k<<>> who whose noun det | 38
k<<>> who whose noun prep | -24
k<<>> whose adj finite who | -35
k<<>> whose adj noun adv | -20
k<<>> whose adj noun and | -28
k<<>> whose adj noun finite | -32
k<<>> whose adj noun mark | -23
k<<>> whose adj noun noun | -21
k<<>> whose adj noun prep | -20
k<<>> whose adj noun who | -22
k<<>> whose noun adj infinitive | -40
k<<>> whose noun adv adj | -30
k<<>> whose noun adv adv | -29
k<<>> whose noun adv and | -23
k<<>> whose noun adv det | -27
k<<>> whose noun adv not | -26
k<<>> whose noun adv noun | -22
k<<>> whose noun adv who | -29
k<<>> whose noun and adv | 33
k<<>> whose noun and det | -22
k<<>> whose noun and finite | -26
k<<>> whose noun and noun | -29
k<<>> whose noun and time | -20
k<<>> whose noun and who | -22
k<<>> whose noun and whose | -32
k<<>> whose noun asks finite | 95
k<<>> whose noun det noun | 25
k<<>> whose noun finite adj | -22
k<<>> whose noun finite finite | -30
k<<>> whose noun finite infinitive | -31
k<<>> whose noun finite mark | -27
k<<>> whose noun finite not | -25
k<<>> whose noun finite noun | -70
k<<>> whose noun finite whose | 46
k<<>> whose noun infinitive and | -28
k<<>> whose noun infinitive mark | 27
k<<>> whose noun infinitive time | -28
k<<>> whose noun infinitive who | 54
k<<>> whose noun not det | -21
k<<>> whose noun noun $ | 57
k<<>> whose noun noun adv | 37
k<<>> whose noun noun and | -35
k<<>> whose noun noun det | -34
k<<>> whose noun noun finite | -38
k<<>> whose noun noun noun | 27
k<<>> whose noun noun time | -30
k<<>> whose noun participle finite | -30
k<<>> whose noun participle who | -21
k<<>> whose noun prep adj | 37
k<<>> whose noun prep finite | -21
k<<>> whose noun prep noun | -23
k<<>> whose noun prep time | -83
k<<>> whose noun prep who | -29
k<<>> whose noun time noun | 45
k<<>> whose noun time time | 81
k<<>> whose noun time who | -27
k<<>> whose noun who adv | -25
k<<>> whose noun who finite | 34
k<<>> whose noun who infinitive | 20
k<<>> whose noun whose noun | 130
k<> adj adv | 23
k<> adj infinitive | -94
k<> adj noun | -26
k<> adj participle | -87
k<> adj prep | -25
k<> adj sub | -21
k<> adj who | 29
k<> adj whose | 35
k<> adv adj | -22
k<> adv infinitive | -53
k<> adv not | -138
k<> adv other | -38
k<> adv participle | -22
k<> and adj | -84
k<> and adv | -168
k<> and finite | -29
k<> and infinitive | -66
k<> and other | -94
k<> and prep | -173
k<> and sub | -21
k<> and time | -122
k<> and who | -26
k<> and whose | -91
k<> asks adj | -64
k<> asks adv | -34
k<> asks and | 47
k<> asks det | -20
k<> asks infinitive | -22
k<> asks prep | -63
k<> asks who | -47
k<> det adj | -36
k<> det asks | 27
k<> det finite | -113
k<> det name | -26
k<> det other | -110
k<> det participle | -103
k<> det prep | -52
k<> det time | -157
k<> det who | 20
k<> det whose | -31
k<> finite other | 26
k<> finite participle | -25
k<> infinitive adj | 70
k<> infinitive adv | 20
k<> infinitive and | -20
k<> infinitive asks | -29
k<> infinitive det | 49
k<> infinitive finite | 20
k<> infinitive infinitive | -24
k<> infinitive name | 83
k<> infinitive noun | 50
k<> infinitive participle | -36
k<> infinitive time | 52
k<> infinitive whose | 70
k<> mark adj | -135
k<> mark and | -203
k<> mark finite | -64
k<> mark name | -37
k<> mark not | -40
k<> mark participle | 33
k<> mark sub | -26
k<> name noun | 24
k<> name who | 59
k<> not adj | -109
k<> not and | 30
k<> not participle | -76
k<> noun asks | 36
k<> noun det | 20
k<> noun name | -32
k<> noun other | 29
k<> noun participle | -63
k<> noun who | 40
k<> noun whose | 34
k<> other adv | -76
k<> other det | 57
k<> other not | -27
k<> other noun | -20
k<> other whose | -22
k<> participle adj | 109
k<> participle adv | 70
k<> participle and | -33
k<> participle asks | 31
k<> participle det | 140
k<> participle infinitive | 52
k<> participle noun | 73
k<> participle other | 20
k<> participle time | 51
k<> participle who | 47
k<> participle whose | 40
k<> prep det | -38
k<> prep infinitive | -38
k<> prep name | -72
k<> prep participle | -80
k<> prep time | -43
k<> prep who | -31
k<> prep whose | -63
k<> sub det | -30
k<> sub name | -26
k<> sub noun | -72
k<> sub prep | -39
k<> sub who | -59
k<> time asks | 56
k<> time other | 46
k<> time participle | -106
k<> time who | 36
k<> time whose | 25
k<> who adj | -49
k<> who adv | -37
k<> who infinitive | -70
k<> who not | -132
k<> who noun | -25
k<> who prep | -24
k<> whose finite | -32
k<> whose noun | -31
k<> whose other | -26
k<> whose time | -44
k<>> adj adj mark | -26
k<>> adj adj noun | -38
k<>> adj adj sub | -36
k<>> adj adv adv | -35
k<>> adj adv and | -20
k<>> adj adv det | 39
k<>> adj adv finite | 22
k<>> adj adv infinitive | -21
k<>> adj adv noun | -29
k<>> adj and adj | -34
k<>> adj and adv | 53
k<>> adj and finite | -49
k<>> adj and noun | -27
k<>> adj and time | -36
k<>> adj asks finite | 25
k<>> adj det adj | -37
k<>> adj det noun | 20
k<>> adj finite $ | -22
k<>> adj finite adj | -20
k<>> adj finite adv | 30
k<>> adj finite and | -25
k<>> adj finite finite | -34
k<>> adj finite infinitive | -27
k<>> adj finite mark | -31
k<>> adj finite participle | -26
k<>> adj finite who | 27
k<>> adj infinitive finite | -24
k<>> adj infinitive mark | -47
k<>> adj infinitive noun | -20
k<>> adj noun $ | 63
k<>> adj noun and | -75
k<>> adj noun infinitive | -55
k<>> adj noun other | -28
k<>> adj noun participle | -39
k<>> adj noun prep | -22
k<>> adj noun sub | -22
k<>> adj noun time | -29
k<>> adj noun who | -76
k<>> adj noun whose | -32
k<>> adj other noun | -23
k<>> adj participle finite | -27
k<>> adj prep adj | -24
k<>> adj prep finite | -22
k<>> adj prep infinitive | -40
k<>> adj prep noun | -111
k<>> adj prep time | 20
k<>> adj prep who | -144
k<>> adj time finite | 65
k<>> adj time prep | -35
k<>> adj who finite | 41
k<>> adj who infinitive | -21
k<>> adj who noun | 56
k<>> adj who prep | -24
k<>> adj who who | -22
k<>> adj whose noun | 35
k<>> adv adj adj | -23
k<>> adv adj adv | -20
k<>> adv adj det | -24
k<>> adv adj infinitive | -35
k<>> adv adj noun | 24
k<>> adv adj prep | -91
k<>> adv adj sub | -20
k<>> adv adj time | -38
k<>> adv adv adj | -37
k<>> adv adv det | -119
k<>> adv adv infinitive | -81
k<>> adv adv mark | -69
k<>> adv adv prep | -142
k<>> adv adv time | -39
k<>> adv adv whose | -30
k<>> adv and adv | -29
k<>> adv and det | -27
k<>> adv and infinitive | -38
k<>> adv and not | -20
k<>> adv and time | -29
k<>> adv asks det | -23
k<>> adv asks finite | 64
k<>> adv asks who | -58
k<>> adv det mark | -33
k<>> adv det other | -30
k<>> adv det prep | -26
k<>> adv det time | -34
k<>> adv det whose | -33
k<>> adv finite adj | -21
k<>> adv finite and | -24
k<>> adv finite asks | -23
k<>> adv finite det | -90
k<>> adv finite finite | -77
k<>> adv finite infinitive | -31
k<>> adv finite prep | -56
k<>> adv infinitive det | -33
k<>> adv infinitive infinitive | -45
k<>> adv infinitive mark | -56
k<>> adv infinitive noun | -29
k<>> adv infinitive time | -29
k<>> adv infinitive whose | -25
k<>> adv noun $ | 26
k<>> adv noun asks | -26
k<>> adv noun det | -40
k<>> adv noun other | 29
k<>> adv noun sub | -22
k<>> adv noun who | -61
k<>> adv other adv | -27
k<>> adv other mark | -28
k<>> adv other prep | -27
k<>> adv participle det | -22
k<>> adv participle infinitive | -27
k<>> adv participle prep | -21
k<>> adv prep asks | -26
k<>> adv prep finite | -46
k<>> adv prep infinitive | -69
k<>> adv prep mark | -30
k<>> adv prep other | -26
k<>> adv prep participle | -20
k<>> adv prep prep | -37
k<>> adv prep sub | -20
k<>> adv prep whose | -50
k<>> adv sub whose | -25
k<>> adv time $ | -23
k<>> adv time adv | -27
k<>> adv time and | 28
k<>> adv time infinitive | -23
k<>> adv time noun | -34
k<>> adv time participle | -20
k<>> adv time time | 32
k<>> adv who adv | -20
k<>> adv who finite | 30
k<>> adv who infinitive | -25
k<>> adv who participle | -20
k<>> adv who prep | -72
k<>> and adv finite | -96
k<>> and asks adj | -25
k<>> and asks finite | -48
k<>> and det adj | -23
k<>> and finite adv | -45
k<>> and finite noun | -22
k<>> and finite who | -144
k<>> and infinitive asks | -22
k<>> and infinitive finite | -28
k<>> and infinitive mark | -28
k<>> and noun adv | -22
k<>> and noun and | -25
k<>> and noun finite | -97
k<>> and noun prep | -48
k<>> and other adv | -34
k<>> and other mark | -21
k<>> and other prep | -20
k<>> and other who | -26
k<>> and prep det | -31
k<>> and prep time | -32
k<>> and prep who | -60
k<>> and sub who | -24
k<>> and time finite | -26
k<>> and time noun | -44
k<>> and time prep | -26
k<>> and who noun | -61
k<>> and whose noun | -87
k<>> asks adj finite | -35
k<>> asks adv noun | -29
k<>> asks adv who | -25
k<>> asks and asks | 47
k<>> asks det adj | 25
k<>> asks det noun | -45
k<>> asks finite det | -28
k<>> asks finite finite | -38
k<>> asks infinitive who | -22
k<>> asks noun adv | -33
k<>> asks noun who | -31
k<>> asks prep noun | -20
k<>> asks prep who | -22
k<>> asks prep whose | -30
k<>> asks who adv | -22
k<>> asks who finite | -35
k<>> asks who prep | -45
k<>> asks who time | -25
k<>> det adj adv | 31
k<>> det adj finite | -36
k<>> det adj noun | -163
k<>> det adj prep | -22
k<>> det adj who | -22
k<>> det adv det | -33
k<>> det adv mark | -22
k<>> det adv noun | 45
k<>> det adv prep | -23
k<>> det adv time | 23
k<>> det det noun | -105
k<>> det finite infinitive | -20
k<>> det finite prep | -22
k<>> det finite who | -23
k<>> det noun adj | -68
k<>> det noun adv | -121
k<>> det noun and | -61
k<>> det noun asks | -49
k<>> det noun det | -106
k<>> det noun finite | -78
k<>> det noun infinitive | -188
k<>> det noun mark | -41
k<>> det noun participle | -62
k<>> det noun prep | -26
k<>> det noun sub | -57
k<>> det noun time | -51
k<>> det noun who | 23
k<>> det noun whose | -66
k<>> det other noun | -53
k<>> det prep det | -37
k<>> det prep mark | -26
k<>> det prep sub | -25
k<>> det prep who | -25
k<>> det prep whose | -42
k<>> det time finite | -34
k<>> det time noun | -76
k<>> det time prep | -25
k<>> det who finite | 108
k<>> det who noun | -32
k<>> finite adj $ | -20
k<>> finite adj adv | 21
k<>> finite adj det | -23
k<>> finite adj infinitive | -29
k<>> finite adj whose | -24
k<>> finite adv adj | -80
k<>> finite adv adv | -214
k<>> finite adv and | -36
k<>> finite adv asks | -32
k<>> finite adv finite | 64
k<>> finite adv infinitive | 32
k<>> finite adv mark | -77
k<>> finite adv not | -26
k<>> finite adv noun | -212
k<>> finite adv participle | -26
k<>> finite adv prep | -35
k<>> finite adv sub | -55
k<>> finite adv time | -167
k<>> finite adv who | -25
k<>> finite and asks | -32
k<>> finite and det | -24
k<>> finite and finite | 47
k<>> finite and not | -30
k<>> finite and noun | 23
k<>> finite and other | 128
k<>> finite and prep | -28
k<>> finite and sub | -29
k<>> finite and time | -28
k<>> finite asks adv | -36
k<>> finite asks finite | 83
k<>> finite det adj | -34
k<>> finite det other | -34
k<>> finite finite adj | -20
k<>> finite finite and | 33
k<>> finite finite det | -22
k<>> finite finite infinitive | -22
k<>> finite finite mark | -76
k<>> finite finite noun | 25
k<>> finite finite sub | 29
k<>> finite finite whose | -25
k<>> finite infinitive and | -27
k<>> finite infinitive det | -25
k<>> finite infinitive infinitive | -36
k<>> finite infinitive noun | -44
k<>> finite infinitive prep | -81
k<>> finite infinitive sub | -24
k<>> finite infinitive time | -25
k<>> finite infinitive whose | -33
k<>> finite not adj | -24
k<>> finite not adv | -24
k<>> finite not asks | -24
k<>> finite not det | -25
k<>> finite not other | -22
k<>> finite not prep | -55
k<>> finite noun $ | 89
k<>> finite noun asks | -26
k<>> finite noun finite | 43
k<>> finite noun infinitive | -38
k<>> finite noun mark | 24
k<>> finite noun other | -22
k<>> finite noun who | -82
k<>> finite other mark | 104
k<>> finite other other | 20
k<>> finite participle asks | -30
k<>> finite participle mark | -46
k<>> finite participle noun | -21
k<>> finite participle prep | -51
k<>> finite participle who | -42
k<>> finite prep and | -21
k<>> finite prep finite | -21
k<>> finite prep infinitive | -62
k<>> finite prep prep | -29
k<>> finite prep sub | -23
k<>> finite prep time | -38
k<>> finite time adv | -73
k<>> finite time and | -56
k<>> finite time det | -45
k<>> finite time not | -25
k<>> finite time prep | -169
k<>> finite time who | -20
k<>> finite who adj | -22
k<>> finite who adv | -215
k<>> finite who and | -76
k<>> finite who asks | -35
k<>> finite who det | -107
k<>> finite who finite | 120
k<>> finite who infinitive | -128
k<>> finite who mark | -138
k<>> finite who not | -120
k<>> finite who other | -54
k<>> finite who participle | -113
k<>> finite who prep | -53
k<>> finite who sub | -86
k<>> finite who time | -87
k<>> finite who who | -125
k<>> finite who whose | -92
k<>> finite whose adj | -23
k<>> finite whose adv | -30
k<>> finite whose time | -28
k<>> infinitive adj finite | 82
k<>> infinitive adj noun | 100
k<>> infinitive adv adv | -30
k<>> infinitive adv and | -23
k<>> infinitive adv det | -25
k<>> infinitive adv finite | 181
k<>> infinitive adv mark | -45
k<>> infinitive adv noun | -20
k<>> infinitive and adj | 81
k<>> infinitive and adv | -22
k<>> infinitive and asks | 61
k<>> infinitive and det | -28
k<>> infinitive and finite | 68
k<>> infinitive and infinitive | -38
k<>> infinitive and prep | -27
k<>> infinitive and whose | -34
k<>> infinitive asks adj | 45
k<>> infinitive asks adv | -23
k<>> infinitive asks finite | 129
k<>> infinitive asks noun | 42
k<>> infinitive asks prep | -36
k<>> infinitive asks who | -21
k<>> infinitive det noun | 46
k<>> infinitive det time | -27
k<>> infinitive finite adv | 43
k<>> infinitive finite det | -29
k<>> infinitive finite mark | -33
k<>> infinitive finite prep | -30
k<>> infinitive finite sub | 37
k<>> infinitive finite who | 24
k<>> infinitive finite whose | 126
k<>> infinitive infinitive and | -45
k<>> infinitive infinitive det | -23
k<>> infinitive infinitive noun | -34
k<>> infinitive infinitive prep | -81
k<>> infinitive infinitive sub | -25
k<>> infinitive infinitive who | 30
k<>> infinitive infinitive whose | -29
k<>> infinitive noun $ | 31
k<>> infinitive noun finite | 136
k<>> infinitive noun sub | -27
k<>> infinitive participle prep | -29
k<>> infinitive prep adj | 29
k<>> infinitive prep asks | -37
k<>> infinitive prep infinitive | 28
k<>> infinitive prep who | 22
k<>> infinitive sub whose | -32
k<>> infinitive time adv | 34
k<>> infinitive time noun | -29
k<>> infinitive time prep | 22
k<>> infinitive time time | 27
k<>> infinitive who adj | -29
k<>> infinitive who and | -21
k<>> infinitive who finite | 39
k<>> infinitive who who | -44
k<>> infinitive who whose | -28
k<>> infinitive whose adj | 79
k<>> infinitive whose noun | 48
k<>> mark adj prep | -22
k<>> mark adj who | -23
k<>> mark adv finite | -93
k<>> mark adv infinitive | -40
k<>> mark adv prep | -23
k<>> mark adv sub | -27
k<>> mark adv who | -21
k<>> mark and adv | -36
k<>> mark and finite | -46
k<>> mark and other | -20
k<>> mark and prep | -23
k<>> mark and who | -58
k<>> mark asks finite | -36
k<>> mark asks who | -21
k<>> mark det adj | 31
k<>> mark det other | -36
k<>> mark finite adv | -70
k<>> mark finite and | -23
k<>> mark finite finite | -25
k<>> mark finite noun | -24
k<>> mark finite who | -52
k<>> mark infinitive mark | -38
k<>> mark infinitive prep | -34
k<>> mark infinitive who | -39
k<>> mark name $ | -38
k<>> mark not noun | -24
k<>> mark not prep | -25
k<>> mark noun $ | -77
k<>> mark noun adv | -31
k<>> mark noun det | -26
k<>> mark noun finite | 34
k<>> mark noun infinitive | -30
k<>> mark noun participle | -25
k<>> mark noun prep | 29
k<>> mark noun time | -88
k<>> mark noun who | -70
k<>> mark noun whose | -35
k<>> mark other adv | -30
k<>> mark other and | -29
k<>> mark other prep | -27
k<>> mark other sub | -36
k<>> mark prep adj | -27
k<>> mark prep noun | 20
k<>> mark time adv | -22
k<>> mark time and | -23
k<>> mark time det | 22
k<>> mark time infinitive | 50
k<>> mark time prep | 31
k<>> mark who asks | -20
k<>> mark who finite | -22
k<>> mark who infinitive | -21
k<>> mark who mark | -24
k<>> name finite prep | -24
k<>> name finite time | 28
k<>> name who finite | 59
k<>> not adj noun | -20
k<>> not adv mark | -23
k<>> not adv noun | -21
k<>> not adv prep | -32
k<>> not asks finite | 38
k<>> not asks who | -31
k<>> not finite finite | -25
k<>> not finite mark | -26
k<>> not finite prep | 31
k<>> not infinitive asks | -26
k<>> not infinitive mark | -23
k<>> not infinitive who | -31
k<>> not noun $ | 150
k<>> not noun adv | -25
k<>> not noun finite | -32
k<>> not noun mark | 23
k<>> not noun participle | -26
k<>> not noun who | -34
k<>> not prep adj | -27
k<>> not prep participle | -21
k<>> not prep time | -27
k<>> not prep whose | -20
k<>> not sub who | 33
k<>> not time time | 32
k<>> not who adj | -24
k<>> not who noun | 52
k<>> noun adj $ | -27
k<>> noun adj adv | 25
k<>> noun adj infinitive | -38
k<>> noun adj mark | -70
k<>> noun adj noun | 52
k<>> noun adj participle | -20
k<>> noun adj prep | -23
k<>> noun adj who | 45
k<>> noun adv adj | -51
k<>> noun adv and | -30
k<>> noun adv mark | -160
k<>> noun adv not | -55
k<>> noun adv other | 57
k<>> noun adv participle | -22
k<>> noun adv time | 24
k<>> noun adv whose | 26
k<>> noun and asks | 60
k<>> noun and finite | -33
k<>> noun and infinitive | 43
k<>> noun and mark | -38
k<>> noun and noun | -79
k<>> noun and prep | 36
k<>> noun and sub | 33
k<>> noun and time | -44
k<>> noun and whose | -69
k<>> noun asks adj | 78
k<>> noun asks adv | 34
k<>> noun asks det | -53
k<>> noun asks finite | 100
k<>> noun asks infinitive | 73
k<>> noun asks noun | 66
k<>> noun asks whose | -32
k<>> noun det adj | 37
k<>> noun det adv | -26
k<>> noun det mark | -20
k<>> noun det other | 58
k<>> noun finite asks | -24
k<>> noun finite finite | -37
k<>> noun finite infinitive | -47
k<>> noun finite mark | -62
k<>> noun finite participle | -42
k<>> noun finite sub | -44
k<>> noun finite who | 36
k<>> noun infinitive $ | -42
k<>> noun infinitive adj | -22
k<>> noun infinitive adv | -46
k<>> noun infinitive infinitive | -87
k<>> noun infinitive who | 28
k<>> noun not adj | 20
k<>> noun not det | -21
k<>> noun not prep | -71
k<>> noun noun $ | 121
k<>> noun noun mark | -28
k<>> noun other adv | 40
k<>> noun other mark | 47
k<>> noun other noun | -25
k<>> noun other other | 32
k<>> noun other sub | 87
k<>> noun other time | -41
k<>> noun other who | 66
k<>> noun participle and | -45
k<>> noun participle infinitive | -24
k<>> noun participle mark | -67
k<>> noun participle noun | -29
k<>> noun participle prep | -106
k<>> noun participle time | -32
k<>> noun prep $ | -23
k<>> noun prep and | -44
k<>> noun prep asks | 63
k<>> noun prep finite | -27
k<>> noun prep infinitive | -173
k<>> noun prep name | -53
k<>> noun prep noun | -51
k<>> noun prep other | -33
k<>> noun prep participle | -38
k<>> noun prep prep | -83
k<>> noun sub noun | -32
k<>> noun sub whose | 33
k<>> noun time adv | -56
k<>> noun time finite | 64
k<>> noun time participle | -27
k<>> noun time time | 29
k<>> noun who adj | 47
k<>> noun who finite | 46
k<>> noun who noun | 41
k<>> noun who prep | -119
k<>> noun who time | 40
k<>> noun who who | -79
k<>> noun whose adj | 24
k<>> other adj noun | -24
k<>> other adv adv | -20
k<>> other adv who | -32
k<>> other and other | -23
k<>> other det noun | 68
k<>> other finite adv | 28
k<>> other finite prep | -26
k<>> other finite who | -53
k<>> other infinitive prep | 35
k<>> other noun and | -20
k<>> other noun infinitive | -26
k<>> other noun mark | -72
k<>> other noun noun | -58
k<>> other noun time | -33
k<>> other other mark | -42
k<>> other prep noun | -22
k<>> other prep time | -31
k<>> other sub who | -40
k<>> other time noun | -27
k<>> other whose noun | -22
k<>> participle adv finite | 56
k<>> participle and noun | -26
k<>> participle and participle | -37
k<>> participle and who | -24
k<>> participle and whose | -29
k<>> participle asks finite | 179
k<>> participle det adj | 97
k<>> participle det noun | 62
k<>> participle finite $ | -25
k<>> participle finite adv | 117
k<>> participle finite mark | -55
k<>> participle finite noun | -26
k<>> participle finite prep | -25
k<>> participle finite who | 61
k<>> participle infinitive mark | -28
k<>> participle infinitive prep | 21
k<>> participle infinitive who | 73
k<>> participle noun $ | 133
k<>> participle noun mark | -46
k<>> participle noun noun | -24
k<>> participle prep prep | -21
k<>> participle time finite | 89
k<>> participle time time | -51
k<>> participle who adv | -23
k<>> participle who finite | 38
k<>> participle who noun | 20
k<>> participle whose noun | 32
k<>> prep adj finite | -58
k<>> prep adj mark | 38
k<>> prep adv adv | -27
k<>> prep adv det | -20
k<>> prep adv finite | 31
k<>> prep adv noun | 42
k<>> prep adv time | -38
k<>> prep adv who | -22
k<>> prep and prep | -40
k<>> prep and time | -25
k<>> prep asks adv | -27
k<>> prep asks det | 39
k<>> prep asks noun | -57
k<>> prep det adv | -33
k<>> prep det det | -29
k<>> prep det noun | -37
k<>> prep det other | -72
k<>> prep det prep | -35
k<>> prep det time | -156
k<>> prep finite adv | 39
k<>> prep finite det | 78
k<>> prep finite finite | -45
k<>> prep finite infinitive | -33
k<>> prep finite prep | -119
k<>> prep finite who | 55
k<>> prep infinitive and | -29
k<>> prep infinitive det | -26
k<>> prep infinitive finite | -100
k<>> prep infinitive infinitive | -25
k<>> prep infinitive mark | -86
k<>> prep infinitive noun | -43
k<>> prep infinitive other | -22
k<>> prep infinitive prep | -76
k<>> prep infinitive time | -20
k<>> prep name finite | -22
k<>> prep name mark | -21
k<>> prep noun $ | 28
k<>> prep noun adj | -45
k<>> prep noun and | -175
k<>> prep noun asks | -28
k<>> prep noun det | -109
k<>> prep noun infinitive | -20
k<>> prep noun prep | -110
k<>> prep noun sub | -35
k<>> prep noun time | -152
k<>> prep noun who | -185
k<>> prep noun whose | -53
k<>> prep other mark | 80
k<>> prep other noun | -35
k<>> prep participle who | -21
k<>> prep prep adj | 37
k<>> prep prep det | -20
k<>> prep prep finite | 23
k<>> prep prep infinitive | -58
k<>> prep prep mark | -29
k<>> prep sub who | 26
k<>> prep time adv | -34
k<>> prep time and | -103
k<>> prep time asks | -23
k<>> prep time det | -55
k<>> prep time finite | -195
k<>> prep time mark | -94
k<>> prep time other | -24
k<>> prep time sub | -30
k<>> prep time time | -46
k<>> prep time who | -46
k<>> prep who adj | -104
k<>> prep who adv | -73
k<>> prep who asks | -25
k<>> prep who det | -28
k<>> prep who infinitive | -141
k<>> prep who mark | -88
k<>> prep who noun | -112
k<>> prep who other | -30
k<>> prep who participle | -48
k<>> prep who prep | -96
k<>> prep who time | -63
k<>> prep who who | -33
k<>> prep whose finite | -25
k<>> prep whose noun | -103
k<>> sub adv det | -22
k<>> sub noun finite | -20
k<>> sub who adj | -32
k<>> sub who adv | -65
k<>> sub who det | -26
k<>> sub who not | -24
k<>> sub who noun | -113
k<>> sub who other | -27
k<>> sub who prep | -47
k<>> sub who time | -44
k<>> sub who who | -31
k<>> sub whose adj | -32
k<>> time adv det | -42
k<>> time adv participle | -20
k<>> time adv time | -35
k<>> time adv who | 42
k<>> time and det | -28
k<>> time and not | 36
k<>> time and who | -28
k<>> time asks finite | 27
k<>> time det adj | -28
k<>> time det participle | -32
k<>> time det prep | -35
k<>> time det time | 68
k<>> time finite and | -20
k<>> time finite finite | -21
k<>> time finite prep | -47
k<>> time finite sub | 29
k<>> time infinitive and | -40
k<>> time infinitive det | -22
k<>> time infinitive infinitive | -24
k<>> time infinitive mark | 21
k<>> time infinitive other | -34
k<>> time infinitive who | -67
k<>> time not mark | -20
k<>> time not participle | 35
k<>> time not prep | -28
k<>> time noun $ | 92
k<>> time noun adj | -25
k<>> time noun adv | -59
k<>> time noun det | -40
k<>> time noun noun | -54
k<>> time noun participle | -62
k<>> time noun prep | -29
k<>> time noun sub | -24
k<>> time participle finite | -26
k<>> time participle infinitive | -20
k<>> time prep $ | -28
k<>> time prep adj | 49
k<>> time prep and | -47
k<>> time prep asks | 22
k<>> time prep finite | -34
k<>> time prep mark | -27
k<>> time prep time | -39
k<>> time prep whose | -173
k<>> time sub who | -36
k<>> time time adv | -62
k<>> time time and | -58
k<>> time time det | -45
k<>> time time infinitive | -87
k<>> time time noun | -21
k<>> time time other | -37
k<>> time time participle | -40
k<>> time time sub | -30
k<>> time time who | -57
k<>> time who det | -22
k<>> time who finite | 45
k<>> time who noun | 35
k<>> time who time | -41
k<>> time whose noun | 33
k<>> who adj $ | -22
k<>> who adj adj | -20
k<>> who adj infinitive | -21
k<>> who adj mark | -32
k<>> who adj prep | -59
k<>> who adv adj | -53
k<>> who adv adv | -163
k<>> who adv and | -33
k<>> who adv det | -155
k<>> who adv mark | -76
k<>> who adv not | -93
k<>> who adv noun | -30
k<>> who adv participle | -41
k<>> who adv prep | -165
k<>> who adv who | -89
k<>> who and adj | -43
k<>> who and det | -33
k<>> who and finite | 27
k<>> who and prep | -65
k<>> who and who | -40
k<>> who and whose | -37
k<>> who asks finite | 31
k<>> who asks noun | -25
k<>> who asks prep | -27
k<>> who det adj | -81
k<>> who det adv | -22
k<>> who det other | -27
k<>> who det time | -39
k<>> who finite $ | -49
k<>> who finite adv | -25
k<>> who finite and | -94
k<>> who finite asks | -23
k<>> who finite det | -71
k<>> who finite finite | -160
k<>> who finite infinitive | -143
k<>> who finite mark | -20
k<>> who finite not | -126
k<>> who finite noun | -41
k<>> who finite participle | -64
k<>> who finite prep | -21
k<>> who finite sub | -146
k<>> who finite time | -187
k<>> who finite who | 21
k<>> who finite whose | -20
k<>> who infinitive and | -21
k<>> who infinitive finite | -65
k<>> who infinitive infinitive | -24
k<>> who infinitive mark | -60
k<>> who infinitive noun | -41
k<>> who not prep | -28
k<>> who noun $ | 50
k<>> who noun adj | -49
k<>> who noun and | -117
k<>> who noun det | -72
k<>> who noun finite | -36
k<>> who noun infinitive | -112
k<>> who noun not | -31
k<>> who noun noun | -27
k<>> who noun participle | -58
k<>> who noun prep | -41
k<>> who noun sub | -61
k<>> who noun whose | -28
k<>> who other $ | -22
k<>> who other adj | -23
k<>> who other finite | -36
k<>> who other mark | -27
k<>> who other noun | -35
k<>> who other prep | -36
k<>> who participle det | -21
k<>> who participle mark | -27
k<>> who prep $ | -27
k<>> who prep asks | -23
k<>> who prep det | -56
k<>> who prep finite | -53
k<>> who prep infinitive | -84
k<>> who prep other | -29
k<>> who prep participle | -32
k<>> who prep prep | -28
k<>> who prep sub | -24
k<>> who prep time | -26
k<>> who sub det | -37
k<>> who time adj | -26
k<>> who time adv | -83
k<>> who time and | -22
k<>> who time det | -35
k<>> who time infinitive | -49
k<>> who time mark | -27
k<>> who time participle | -30
k<>> who time who | -31
k<>> who who $ | -20
k<>> who who adv | -107
k<>> who who asks | -28
k<>> who who det | -28
k<>> who who finite | 40
k<>> who who infinitive | -96
k<>> who who mark | -27
k<>> who who not | -36
k<>> who who other | -25
k<>> who who participle | -24
k<>> who who prep | -135
k<>> who who sub | -22
k<>> who who time | -104
k<>> who who who | -27
k<>> who whose adj | -29
k<>> who whose finite | -34
k<>> who whose time | -39
k<>> whose finite adv | -44
k<>> whose noun $ | 47
k<>> whose noun adj | -93
k<>> whose noun and | -138
k<>> whose noun asks | -28
k<>> whose noun finite | -22
k<>> whose noun infinitive | -179
k<>> whose noun mark | -180
k<>> whose noun not | -30
k<>> whose noun participle | -68
k<>> whose noun prep | -198
k<>> whose noun sub | -24
k<>> whose noun who | -162
k<>> whose noun whose | -43
k<>> whose other noun | -35
k<>> whose time finite | -30
k<w adj adres | -24
k<w adj ben | -29
k<w adj bent | -24
k<w adj dat | -99
k<w adj de | 67
k<w adj die | -25
k<w adj dienst | -25
k<w adj doen | -24
k<w adj een | -27
k<w adj groeten | -26
k<w adj heb | -24
k<w adj heeft | -33
k<w adj hem | -22
k<w adj het | 62
k<w adj huis | -22
k<w adj ik | 138
k<w adj is | -99
k<w adj je | 57
k<w adj kan | 38
k<w adj laat | 55
k<w adj mens | -34
k<w adj moeder | -24
k<w adj ook | -21
k<w adj ouder | -22
k<w adj school | -23
k<w adj thuis | -29
k<w adj vader | -27
k<w adj vindt | -24
k<w adj vlam | -23
k<w adj voor | -127
k<w adj vragen | -25
k<w adj waar | -32
k<w adj wat | 51
k<w adj weer | -26
k<w adj wordt | -22
k<w adj zo | 26
k<w adv #number | -57
k<w adv #time | -33
k<w adv 's | -22
k<w adv af | -20
k<w adv akkoord | -34
k<w adv al | -33
k<w adv alleen | -38
k<w adv bedankt | -27
k<w adv bel | -20
k<w adv ben | -39
k<w adv bestaat | -22
k<w adv bij | -194
k<w adv binnen | -21
k<w adv blijft | -31
k<w adv boos | -22
k<w adv dat | -36
k<w adv degene | -21
k<w adv die | 21
k<w adv doet | -25
k<w adv door | -24
k<w adv druk | -27
k<w adv dus | -28
k<w adv echt | -29
k<w adv een | -45
k<w adv eenmaal | -25
k<w adv eens | -77
k<w adv eigenlijk | -21
k<w adv er | 31
k<w adv ergens | -30
k<w adv es | -27
k<w adv eten | -27
k<w adv gaat | -53
k<w adv geef | 54
k<w adv gek | -21
k<w adv gewend | -26
k<w adv gewoon | -20
k<w adv gezegd | -21
k<w adv goed | -37
k<w adv graag | 26
k<w adv groet | 113
k<w adv groetjes | 25
k<w adv had | -21
k<w adv hetzelfde | -33
k<w adv hij | 83
k<w adv hoe | -21
k<w adv hoef | -20
k<w adv hoogachtend | 52
k<w adv iets | -53
k<w adv ik | 114
k<w adv in | -22
k<w adv ja | -31
k<w adv je | 48
k<w adv jouw | 43
k<w adv kapot | -28
k<w adv kunt | -23
k<w adv kwaad | -27
k<w adv laat | 27
k<w adv lang | -21
k<w adv leg | -29
k<w adv lekker | -26
k<w adv liever | -20
k<w adv lopen | -20
k<w adv maandag | -20
k<w adv mag | 49
k<w adv mee | -20
k<w adv moe | -33
k<w adv moet | -50
k<w adv moeten | -25
k<w adv morgen | 33
k<w adv n | 30
k<w adv naar | -124
k<w adv ne | -25
k<w adv net | -26
k<w adv niet | -81
k<w adv niets | -30
k<w adv niks | -44
k<w adv nodig | -22
k<w adv nooit | -39
k<w adv normaal | -30
k<w adv of | -44
k<w adv omdat | -23
k<w adv onder | -33
k<w adv ooit | -28
k<w adv ook | -84
k<w adv praten | -34
k<w adv samen | -20
k<w adv schrijf | 26
k<w adv staan | -21
k<w adv staat | -21
k<w adv stil | -26
k<w adv stuur | 20
k<w adv te | -43
k<w adv tegen | -30
k<w adv toch | -24
k<w adv toen | 26
k<w adv tot | 38
k<w adv tussen | -32
k<w adv u | 25
k<w adv uit | -34
k<w adv valt | -28
k<w adv vanaf | -39
k<w adv ver | -30
k<w adv verder | -21
k<w adv via | -25
k<w adv vindt | -20
k<w adv voor | -146
k<w adv waar | 31
k<w adv wakker | -34
k<w adv waren | -20
k<w adv was | -31
k<w adv wat | -28
k<w adv weer | -46
k<w adv weet | -22
k<w adv wie | 61
k<w adv wij | -40
k<w adv woensdag | 23
k<w adv zaterdag | 31
k<w adv ze | 74
k<w adv zeg | -22
k<w adv zelf | -42
k<w adv zijn | -23
k<w adv zo | -64
k<w adv zonder | -27
k<w adv zou | 29
k<w and #number | -79
k<w and daarvoor | -20
k<w and dan | -23
k<w and dat | -98
k<w and die | -43
k<w and een | -68
k<w and haal | 37
k<w and het | -76
k<w and ik | -148
k<w and met | -32
k<w and mijn | -24
k<w and of | -44
k<w and op | -24
k<w and vraag | -22
k<w and wie | -27
k<w and ze | -67
k<w asks #number | -39
k<w asks betaal | -24
k<w asks betaalt | -21
k<w asks een | -83
k<w asks en | 59
k<w asks er | -69
k<w asks geen | -26
k<w asks haar | -32
k<w asks heb | 34
k<w asks het | -36
k<w asks hij | -30
k<w asks is | -25
k<w asks je | -53
k<w asks jij | -44
k<w asks jullie | -27
k<w asks kan | -30
k<w asks komt | -22
k<w asks krijg | -28
k<w asks laat | -38
k<w asks moet | 23
k<w asks vaak | -20
k<w asks van | -24
k<w asks vind | -34
k<w asks we | -23
k<w asks weet | -30
k<w asks wij | -24
k<w asks ze | -25
k<w asks zij | -23
k<w det #name | -26
k<w det #number | -102
k<w det andere | -29
k<w det avond | -43
k<w det dag | -32
k<w det dan | -25
k<w det die | -36
k<w det dingen | -20
k<w det en | -46
k<w det foto | -26
k<w det gezien | -26
k<w det groeten | -21
k<w det in | -21
k<w det is | -22
k<w det jaren | -22
k<w det kanten | -28
k<w det kind | -26
k<w det kinderen | -21
k<w det klaar | -26
k<w det liedje | -38
k<w det mee | -20
k<w det meisjes | -21
k<w det mensen | -27
k<w det met | -26
k<w det mooi | -28
k<w det of | -34
k<w det om | -36
k<w det over | -29
k<w det papieren | -22
k<w det reis | -33
k<w det sinds | -32
k<w det termijn | -21
k<w det tweede | -21
k<w det vol | -25
k<w det volgende | -22
k<w finite #money | -66
k<w finite af | -27
k<w finite alle | 23
k<w finite alleen | -40
k<w finite allemaal | -23
k<w finite alles | -20
k<w finite altijd | -30
k<w finite bel | 44
k<w finite betalen | 27
k<w finite beter | -23
k<w finite binnen | -20
k<w finite bovendien | -24
k<w finite daarna | -24
k<w finite dan | -69
k<w finite dinsdag | -25
k<w finite doe | 27
k<w finite doen | -20
k<w finite door | -20
k<w finite echt | -28
k<w finite eens | -29
k<w finite eigen | -22
k<w finite ergens | -28
k<w finite erop | -22
k<w finite eruit | -24
k<w finite ervan | -21
k<w finite ff | -24
k<w finite gebeld | 34
k<w finite geen | -28
k<w finite gehad | -28
k<w finite gek | -27
k<w finite genoeg | -28
k<w finite gevallen | -22
k<w finite gevraagd | -20
k<w finite gewoon | -64
k<w finite gisteren | -26
k<w finite goed | -45
k<w finite gratis | -28
k<w finite groet | -37
k<w finite groetjes | 58
k<w finite gwn | -21
k<w finite heel | -27
k<w finite hem | -49
k<w finite het | -31
k<w finite hier | -116
k<w finite je | -68
k<w finite kan | 101
k<w finite kapot | -29
k<w finite kennelijk | -30
k<w finite kijken | -29
k<w finite klaar | -22
k<w finite kun | 81
k<w finite kunt | 88
k<w finite laat | 42
k<w finite leeg | -33
k<w finite maar | -31
k<w finite mag | -38
k<w finite me | -83
k<w finite mij | -74
k<w finite misschien | 94
k<w finite moet | -23
k<w finite morgen | -21
k<w finite naar | -42
k<w finite niet | -118
k<w finite nieuw | -24
k<w finite nieuwe | -31
k<w finite nog | -23
k<w finite nou | -29
k<w finite nu | -80
k<w finite of | 25
k<w finite omdat | -21
k<w finite ondertussen | -22
k<w finite open | -38
k<w finite per | -27
k<w finite pijn | -29
k<w finite praten | -20
k<w finite slapen | -29
k<w finite sorry | 34
k<w finite stoppen | -25
k<w finite t | -37
k<w finite te | -50
k<w finite tegen | -27
k<w finite terug | 20
k<w finite tobias | -21
k<w finite toch | -61
k<w finite van | -22
k<w finite vanaf | -39
k<w finite vanmiddag | -22
k<w finite vannacht | 26
k<w finite via | -35
k<w finite vol | -25
k<w finite vooral | -26
k<w finite vorige | 30
k<w finite vrijdag | -70
k<w finite waar | -22
k<w finite was | 38
k<w finite weer | -23
k<w finite weet | -33
k<w finite wel | -99
k<w finite wij | -24
k<w finite wil | 58
k<w finite worden | -20
k<w finite zaterdag | -92
k<w finite zelf | -48
k<w finite zelfs | 21
k<w finite ziek | -26
k<w finite zien | -31
k<w finite zij | -30
k<w finite zijn | -43
k<w finite zn | -27
k<w finite zo | 34
k<w finite zoals | -27
k<w finite zoiets | 25
k<w finite zondag | -64
k<w finite zonder | -23
k<w finite zou | 51
k<w finite zoveel | -32
k<w infinitive #name | 83
k<w infinitive aan | -30
k<w infinitive bellen | -26
k<w infinitive bij | 26
k<w infinitive blijft | 52
k<w infinitive dan | -30
k<w infinitive de | 22
k<w infinitive dit | 101
k<w infinitive doe | -43
k<w infinitive dus | -33
k<w infinitive een | 125
k<w infinitive er | -43
k<w infinitive ga | 106
k<w infinitive gaan | -23
k<w infinitive ge | 101
k<w infinitive groet | 129
k<w infinitive groetjes | 45
k<w infinitive haar | 132
k<w infinitive heb | 89
k<w infinitive het | 126
k<w infinitive hij | 164
k<w infinitive hoe | -21
k<w infinitive hoogachtend | 33
k<w infinitive ik | 75
k<w infinitive je | 156
k<w infinitive jij | 35
k<w infinitive kan | -44
k<w infinitive kun | -67
k<w infinitive kunnen | 86
k<w infinitive laat | 126
k<w infinitive laten | 62
k<w infinitive mag | 54
k<w infinitive met | 31
k<w infinitive mijn | 74
k<w infinitive mocht | 94
k<w infinitive moet | -35
k<w infinitive na | 57
k<w infinitive naar | -46
k<w infinitive niet | -28
k<w infinitive nu | 51
k<w infinitive of | -28
k<w infinitive om | -42
k<w infinitive omdat | -30
k<w infinitive ook | -32
k<w infinitive voor | 23
k<w infinitive waar | -22
k<w infinitive waarom | -35
k<w infinitive wanneer | -28
k<w infinitive we | -166
k<w infinitive weten | -24
k<w infinitive wie | 28
k<w infinitive wij | -20
k<w infinitive wil | 79
k<w infinitive ze | -23
k<w infinitive zijn | -43
k<w infinitive zonder | -30
k<w infinitive zou | 75
k<w mark #money | -41
k<w mark #name | -37
k<w mark aangezien | -20
k<w mark agnieszka | -23
k<w mark alles | -21
k<w mark anja | -24
k<w mark bel | -20
k<w mark ben | -21
k<w mark breng | -26
k<w mark c | -21
k<w mark daarom | -24
k<w mark dan | -105
k<w mark dat | -85
k<w mark die | -39
k<w mark dit | -32
k<w mark dus | -59
k<w mark een | -30
k<w mark eerst | -26
k<w mark elke | -35
k<w mark en | -92
k<w mark er | -50
k<w mark ergens | 34
k<w mark geef | -22
k<w mark geen | -32
k<w mark gij | -36
k<w mark haar | -31
k<w mark het | 24
k<w mark hier | -40
k<w mark hoe | -32
k<w mark ik | -24
k<w mark iris | -25
k<w mark is | -50
k<w mark j | -31
k<w mark ja | 78
k<w mark jij | -28
k<w mark jorn | 28
k<w mark kan | -33
k<w mark kijk | -32
k<w mark koen | -30
k<w mark kun | -41
k<w mark l | -23
k<w mark laat | -29
k<w mark leg | -26
k<w mark maar | -91
k<w mark marjolein | 95
k<w mark mevrouw | -21
k<w mark mijn | -23
k<w mark mits | -21
k<w mark na | -52
k<w mark neem | -36
k<w mark niet | -23
k<w mark nooit | -21
k<w mark of | -39
k<w mark om | -73
k<w mark omdat | -27
k<w mark ook | -20
k<w mark pieter | 58
k<w mark sorry | -84
k<w mark t | -34
k<w mark terwijl | -20
k<w mark tot | -24
k<w mark vanaf | 29
k<w mark vergeef | 32
k<w mark vraag | -26
k<w mark waar | -26
k<w mark waarom | -43
k<w mark waarvan | -26
k<w mark weet | -21
k<w mark wie | -31
k<w mark wil | -38
k<w mark woensdag | -38
k<w mark zal | -20
k<w mark zeg | -23
k<w mark zijn | -21
k<w mark zo | -64
k<w mark zo'n | -37
k<w mark zoals | -30
k<w mark zonder | -23
k<w mark zou | -26
k<w name ik | 44
k<w not aan | -37
k<w not achter | -33
k<w not alleen | -30
k<w not als | 44
k<w not binnen | -29
k<w not dan | -45
k<w not de | 27
k<w not eens | -25
k<w not en | 33
k<w not kan | -25
k<w not meer | -100
k<w not om | -33
k<w not thuis | -27
k<w not wat | -30
k<w not weg | -31
k<w not zo | -36
k<w not zonder | -25
k<w noun #money | -48
k<w noun #name | -32
k<w noun #number | -29
k<w noun 's | -22
k<w noun aan | -36
k<w noun achter | -24
k<w noun adviseert | -27
k<w noun af | -44
k<w noun alsof | -31
k<w noun app | 131
k<w noun band | -35
k<w noun bed | -21
k<w noun bedraagt | -32
k<w noun bel | 152
k<w noun beloofd | -28
k<w noun belt | -21
k<w noun betaalt | -30
k<w noun betalen | -31
k<w noun beter | -32
k<w noun bijdrage | -29
k<w noun blijven | -20
k<w noun boven | -25
k<w noun breng | 50
k<w noun brengen | -29
k<w noun brengt | -23
k<w noun chantal | 52
k<w noun da | -41
k<w noun daarvan | -39
k<w noun daarvoor | -31
k<w noun dagen | -22
k<w noun de | 82
k<w noun denk | 85
k<w noun denkt | -20
k<w noun dicht | -27
k<w noun dingen | -32
k<w noun dinsdag | 23
k<w noun dit | -62
k<w noun doe | 50
k<w noun doorgeven | -23
k<w noun dragen | -29
k<w noun dus | 33
k<w noun eerder | -25
k<w noun eerst | -34
k<w noun eet | -36
k<w noun elke | 29
k<w noun er | 22
k<w noun eraf | -36
k<w noun erop | -29
k<w noun ervoor | -22
k<w noun eten | -27
k<w noun etui | -30
k<w noun even | -20
k<w noun extra | -33
k<w noun fijn | 78
k<w noun fijne | 91
k<w noun ga | 96
k<w noun gaan | -58
k<w noun gaf | -29
k<w noun ge | 38
k<w noun gebracht | -22
k<w noun gebruikt | -24
k<w noun gehuild | -24
k<w noun gekomen | -32
k<w noun geleden | -29
k<w noun genoeg | -28
k<w noun gestuurd | -22
k<w noun geven | -21
k<w noun gevonden | -27
k<w noun gij | 80
k<w noun groet | 205
k<w noun groeten | 121
k<w noun groetjes | 99
k<w noun haal | 116
k<w noun hadden | -29
k<w noun hangen | -31
k<w noun he | -40
k<w noun heb | 23
k<w noun hebben | -51
k<w noun hebt | -28
k<w noun heeft | -75
k<w noun hij | 72
k<w noun hing | -23
k<w noun hoe | 30
k<w noun hoeft | -28
k<w noun hoogachtend | 76
k<w noun hoorde | 24
k<w noun horen | -26
k<w noun hou | 22
k<w noun huis | -21
k<w noun ik | 49
k<w noun is | -37
k<w noun jaar | -32
k<w noun je | 37
k<w noun jij | 62
k<w noun kan | 40
k<w noun keer | -23
k<w noun kent | -27
k<w noun kijkt | -28
k<w noun kind | 24
k<w noun kinderen | 68
k<w noun klaar | -23
k<w noun klopt | 24
k<w noun koen | 42
k<w noun kom | 72
k<w noun kosten | -26
k<w noun kreeg | -24
k<w noun krijg | 37
k<w noun krijgen | -37
k<w noun krijgt | -23
k<w noun kun | 33
k<w noun kunnen | 30
k<w noun kwam | -30
k<w noun lang | -21
k<w noun langs | -21
k<w noun laten | -45
k<w noun lezen | -26
k<w noun liep | -31
k<w noun liet | -27
k<w noun lukt | 101
k<w noun m | -37
k<w noun maandag | 98
k<w noun maar | 84
k<w noun mag | 32
k<w noun mail | -31
k<w noun man | -36
k<w noun mee | -90
k<w noun meegeven | -28
k<w noun meer | -31
k<w noun mijn | 42
k<w noun minder | -28
k<w noun misschien | 78
k<w noun moeder | 25
k<w noun moet | -20
k<w noun moeten | -33
k<w noun mogen | 40
k<w noun morgen | 44
k<w noun n | -41
k<w noun naast | -31
k<w noun neem | 91
k<w noun neemt | -29
k<w noun nemen | -25
k<w noun nodig | -63
k<w noun noemen | -25
k<w noun nooit | -23
k<w noun nou | -28
k<w noun nu | -20
k<w noun ochtends | -23
k<w noun of | 24
k<w noun ogen | -28
k<w noun omdat | -24
k<w noun ook | -85
k<w noun open | -35
k<w noun opnieuw | -27
k<w noun opvang | -32
k<w noun past | 73
k<w noun per | -94
k<w noun praat | 53
k<w noun rugzak | -35
k<w noun s | -24
k<w noun schrijf | 45
k<w noun schrijft | -25
k<w noun slaap | 118
k<w noun slapen | -32
k<w noun sokken | -33
k<w noun sorry | 79
k<w noun speelt | -20
k<w noun staat | -24
k<w noun stijn | 53
k<w noun stond | -57
k<w noun stonden | -36
k<w noun stop | 134
k<w noun t | 39
k<w noun tas | -34
k<w noun te | -63
k<w noun telefoon | 48
k<w noun telt | -24
k<w noun terwijl | -23
k<w noun tijd | -23
k<w noun toe | -23
k<w noun trui | -34
k<w noun tussen | -33
k<w noun uit | -122
k<w noun uw | 38
k<w noun vader | -27
k<w noun van | -87
k<w noun vanaf | 41
k<w noun vanavond | -25
k<w noun vandaag | 51
k<w noun vast | -28
k<w noun vergeet | 99
k<w noun verkocht | -20
k<w noun via | -21
k<w noun vindt | -33
k<w noun vol | -26
k<w noun volgende | 60
k<w noun volgens | 74
k<w noun vond | -20
k<w noun voordat | -29
k<w noun voortaan | -20
k<w noun vraag | 124
k<w noun vriendelijke | 147
k<w noun vrij | -30
k<w noun vrijdag | 50
k<w noun vroeg | -38
k<w noun waar | -39
k<w noun waarin | -32
k<w noun waarom | -32
k<w noun waarop | -35
k<w noun wacht | -25
k<w noun wanneer | 27
k<w noun was | -150
k<w noun wat | 23
k<w noun water | -25
k<w noun we | 27
k<w noun weekend | -23
k<w noun weg | -25
k<w noun welke | 69
k<w noun wellicht | 30
k<w noun werd | -26
k<w noun werk | 39
k<w noun wie | 51
k<w noun wij | 108
k<w noun willen | -22
k<w noun wilt | 42
k<w noun woensdag | 52
k<w noun zak | -25
k<w noun zal | -23
k<w noun zat | -74
k<w noun zaten | -31
k<w noun ze | 36
k<w noun zeg | 58
k<w noun zegt | -59
k<w noun zet | 63
k<w noun zetten | -34
k<w noun zich | -24
k<w noun ziet | -27
k<w noun zij | 143
k<w noun zijn | -30
k<w noun zijt | -33
k<w noun zit | -127
k<w noun zitten | -42
k<w noun zn | -37
k<w noun zo | 41
k<w noun zodat | -32
k<w noun zoekt | -27
k<w noun zondag | 28
k<w noun zullen | 126
k<w other dan | -31
k<w other dat | -49
k<w other de | 92
k<w other eens | -21
k<w other en | 77
k<w other het | 99
k<w other ja | -46
k<w other keer | -27
k<w other kerstdag | -21
k<w other maar | -38
k<w other of | -21
k<w other op | -33
k<w other sorry | -28
k<w other van | -36
k<w other zeggen | -32
k<w other zijn | -23
k<w participle als | 28
k<w participle dan | -44
k<w participle dat | -40
k<w participle de | 90
k<w participle die | -42
k<w participle dit | 92
k<w participle door | -36
k<w participle een | 90
k<w participle en | -28
k<w participle er | 73
k<w participle ga | 76
k<w participle groet | 112
k<w participle groetjes | 45
k<w participle haar | 96
k<w participle heb | -25
k<w participle hebben | -21
k<w participle heeft | -26
k<w participle het | 193
k<w participle hij | 180
k<w participle hoor | -43
k<w participle ik | 201
k<w participle jij | 102
k<w participle kun | 70
k<w participle met | -26
k<w participle mijn | 56
k<w participle neem | 93
k<w participle of | -32
k<w participle omdat | -23
k<w participle van | 90
k<w participle wanneer | 41
k<w participle was | -28
k<w participle wat | -45
k<w participle wil | 67
k<w participle worden | -33
k<w participle wordt | -35
k<w participle ze | 114
k<w participle zijn | -36
k<w prep #money | -22
k<w prep #name | -72
k<w prep #time | -26
k<w prep achter | -26
k<w prep afloop | -34
k<w prep allebei | -36
k<w prep alles | -47
k<w prep april | -20
k<w prep artikel | -20
k<w prep bed | -28
k<w prep beginners | -27
k<w prep bijlage | -20
k<w prep boven | -29
k<w prep buiten | -33
k<w prep de | -87
k<w prep den | -27
k<w prep dezelfde | -24
k<w prep die | -159
k<w prep dinsdag | -56
k<w prep doen | -37
k<w prep donderdag | -37
k<w prep dr | -22
k<w prep eindhoven | -22
k<w prep elk | -31
k<w prep elkaar | -26
k<w prep er | -25
k<w prep facebook | -30
k<w prep geen | -27
k<w prep groet | 36
k<w prep haar | -158
k<w prep had | -35
k<w prep harte | -32
k<w prep heel | -38
k<w prep hem | -60
k<w prep het | -28
k<w prep hetgeen | -26
k<w prep hier | 56
k<w prep hij | 56
k<w prep hockey | -23
k<w prep hoe | 65
k<w prep iedereen | -23
k<w prep ik | 88
k<w prep instagram | -31
k<w prep jas | 24
k<w prep je | -42
k<w prep jij | 106
k<w prep jou | -147
k<w prep juf | -23
k<w prep jullie | -36
k<w prep keer | -20
k<w prep laat | 20
k<w prep laten | -23
k<w prep lokaal | -22
k<w prep londen | -32
k<w prep lowie | -28
k<w prep maandag | -77
k<w prep maandagavond | -22
k<w prep maar | 23
k<w prep maat | -27
k<w prep mama | -24
k<w prep mei | -24
k<w prep mezelf | -25
k<w prep mij | -59
k<w prep mijn | -56
k<w prep milou | -26
k<w prep mn | -29
k<w prep moet | 35
k<w prep n | -21
k<w prep naar | -37
k<w prep ne | -28
k<w prep niets | -27
k<w prep nova | -23
k<w prep nu | -45
k<w prep of | -42
k<w prep om | -48
k<w prep ommen | -29
k<w prep ons | -123
k<w prep op | -59
k<w prep over | -25
k<w prep papa | -23
k<w prep paramaribo | -35
k<w prep plaats | -39
k<w prep praten | -25
k<w prep rij | -27
k<w prep schiphol | -21
k<w prep school | -107
k<w prep schoot | -35
k<w prep schrijven | -21
k<w prep sjors | -31
k<w prep slaap | -32
k<w prep tafel | -65
k<w prep te | -50
k<w prep terug | -35
k<w prep tevoren | -27
k<w prep texel | -35
k<w prep tiktok | -37
k<w prep toen | 89
k<w prep tot | 22
k<w prep turnen | -24
k<w prep u | -35
k<w prep uit | -21
k<w prep uw | -103
k<w prep uwen | -32
k<w prep veilig | -31
k<w prep venlo | -30
k<w prep voetbal | -31
k<w prep voor | 23
k<w prep voorhand | -29
k<w prep vriendelijke | -21
k<w prep vrijdag | -100
k<w prep water | -27
k<w prep wie | -20
k<w prep willen | 33
k<w prep woede | -29
k<w prep zeeland | -31
k<w prep zetten | -22
k<w prep zich | -23
k<w prep zo'n | 21
k<w prep zolder | -24
k<w prep zondag | -60
k<w prep zondagavond | -31
k<w prep zwolle | -28
k<w sub #name | -26
k<w sub de | -110
k<w sub die | -22
k<w sub er | -21
k<w sub ge | -26
k<w sub het | -100
k<w sub hij | -61
k<w sub je | -142
k<w sub jij | -82
k<w sub jouw | -36
k<w sub jullie | -20
k<w sub kind | -20
k<w sub niemand | -20
k<w sub uw | -23
k<w sub we | -30
k<w time #time | -171
k<w time 's | -24
k<w time achter | -23
k<w time anders | 111
k<w time april | -32
k<w time augustus | -20
k<w time avond | -38
k<w time bel | -36
k<w time bereikbaar | -36
k<w time bij | -42
k<w time binnen | -34
k<w time blijft | 34
k<w time breng | -27
k<w time brengen | -23
k<w time dagen | -54
k<w time de | 54
k<w time december | -49
k<w time die | 112
k<w time dinsdag | 33
k<w time doe | 73
k<w time dus | 57
k<w time en | -24
k<w time er | 35
k<w time erna | -32
k<w time even | -21
k<w time februari | -35
k<w time ff | -30
k<w time geen | -26
k<w time goed | -29
k<w time graag | 61
k<w time groet | 95
k<w time groeten | 93
k<w time groetjes | 36
k<w time haar | -32
k<w time had | 32
k<w time heb | -59
k<w time hebben | -22
k<w time houden | -26
k<w time hun | -45
k<w time iets | -25
k<w time ik | 62
k<w time in | -20
k<w time jaar | -62
k<w time januari | -34
k<w time jij | 77
k<w time jouw | 135
k<w time juli | -33
k<w time juni | -40
k<w time keer | -60
k<w time kilo | -26
k<w time kinderen | -23
k<w time kom | 30
k<w time kun | 74
k<w time laat | 42
k<w time lag | -20
k<w time langs | -22
k<w time ligt | -25
k<w time lukt | -24
k<w time maar | 53
k<w time maart | -41
k<w time mag | -29
k<w time man | -28
k<w time mee | -43
k<w time meenemen | -27
k<w time mei | -43
k<w time mg | -24
k<w time mijn | 103
k<w time min | -22
k<w time minuten | -61
k<w time naar | -99
k<w time nachten | -26
k<w time neem | 28
k<w time niet | -47
k<w time nodig | -28
k<w time november | -54
k<w time oktober | -28
k<w time om | -70
k<w time ophalen | -20
k<w time over | 32
k<w time overmaken | -34
k<w time pas | -31
k<w time procent | -33
k<w time ruilen | -31
k<w time sorry | 110
k<w time staan | -36
k<w time te | -24
k<w time terug | -64
k<w time tot | -25
k<w time tussen | 27
k<w time uit | -32
k<w time uur | -39
k<w time uw | 46
k<w time vanaf | 26
k<w time volgens | 65
k<w time vorige | 84
k<w time vrij | -35
k<w time vrijdag | 93
k<w time wat | 63
k<w time week | -128
k<w time weken | -64
k<w time wel | -21
k<w time werk | 30
k<w time weten | -21
k<w time willen | -26
k<w time woensdag | -28
k<w time zaterdag | 30
k<w time ze | 79
k<w time zet | 45
k<w time zo | 79
k<w time zo'n | -39
k<w time zoals | -33
k<w time zondag | -43
k<w who 's | -28
k<w who 't | -22
k<w who aan | -111
k<w who af | -22
k<w who akkoord | -27
k<w who al | -63
k<w who alle | -29
k<w who alles | -20
k<w who alsjeblieft | -21
k<w who altijd | -20
k<w who antwoord | -23
k<w who arm | -33
k<w who begin | 29
k<w who belde | -22
k<w who bent | -46
k<w who betaald | -23
k<w who betaalt | -28
k<w who beter | -22
k<w who betreft | -31
k<w who binnen | -22
k<w who blijven | -20
k<w who boek | -21
k<w who brengt | -23
k<w who daar | -71
k<w who dak | -28
k<w who dat | -80
k<w who deed | -29
k<w who delen | -20
k<w who denk | 40
k<w who deze | -43
k<w who dezelfde | -34
k<w who ding | -23
k<w who dingen | -32
k<w who ditmaal | -22
k<w who doet | -50
k<w who donderdag | -32
k<w who dood | -31
k<w who door | -26
k<w who durft | -21
k<w who echt | -20
k<w who een | -20
k<w who eens | -31
k<w who ergens | -25
k<w who ermee | -26
k<w who eten | -27
k<w who filmpje | -35
k<w who gaat | -62
k<w who geen | -74
k<w who gehoord | -34
k<w who gemeentehuis | -27
k<w who gevonden | -27
k<w who gezien | -30
k<w who goed | -66
k<w who graag | -37
k<w who groet | 72
k<w who haar | -124
k<w who heb | -153
k<w who hebben | -22
k<w who heet | -23
k<w who hem | -66
k<w who herinner | -36
k<w who hier | -38
k<w who hoe | 36
k<w who hoofd | -35
k<w who horloge | -20
k<w who hou | -22
k<w who iets | -33
k<w who ik | 40
k<w who intussen | -35
k<w who jaren | -27
k<w who jij | 84
k<w who jou | -25
k<w who kan | -44
k<w who kapot | -24
k<w who kijkt | -22
k<w who kind | -21
k<w who klopt | -22
k<w who kom | -32
k<w who komen | -23
k<w who kreeg | -31
k<w who krijg | -20
k<w who kun | 61
k<w who kunt | 23
k<w who laat | -72
k<w who laatste | -22
k<w who later | -22
k<w who leg | 33
k<w who leuk | -20
k<w who leven | -20
k<w who liever | -22
k<w who liggen | -23
k<w who ligt | -65
k<w who lijkt | -32
k<w who maak | 20
k<w who maakt | -35
k<w who maandag | -20
k<w who mag | -110
k<w who me | -43
k<w who mee | -27
k<w who mens | -21
k<w who mijne | -23
k<w who minder | -25
k<w who mocht | -27
k<w who moest | -22
k<w who moet | -86
k<w who mogen | -27
k<w who na | -26
k<w who naar | -57
k<w who naast | -30
k<w who nam | -22
k<w who netjes | -27
k<w who niet | -59
k<w who niets | -20
k<w who nieuwe | -24
k<w who nodig | -20
k<w who noemt | -26
k<w who nooit | -55
k<w who nu | -46
k<w who onder | -24
k<w who ontplof | -26
k<w who onze | 62
k<w who ook | -106
k<w who oudercontact | -23
k<w who over | -85
k<w who overigens | -26
k<w who pepijn | -25
k<w who praten | -24
k<w who precies | -34
k<w who prima | -27
k<w who rigo | 34
k<w who rijden | -25
k<w who schaam | -25
k<w who scheef | -38
k<w who scheelt | -24
k<w who schema | -28
k<w who schijnt | -21
k<w who schoolreisje | -24
k<w who schrijft | -22
k<w who schrok | -45
k<w who sinds | -43
k<w who slaapt | -27
k<w who soms | -25
k<w who staat | -24
k<w who stil | -31
k<w who stuur | -22
k<w who stuurt | -20
k<w who te | -20
k<w who tegen | -32
k<w who teken | -27
k<w who tekenen | -24
k<w who telkens | -44
k<w who terug | -23
k<w who thuis | -23
k<w who toch | -26
k<w who trek | -23
k<w who tussen | -31
k<w who tweede | -21
k<w who uiterlijk | -23
k<w who vanaf | -30
k<w who vanavond | -40
k<w who vanzelf | -22
k<w who veld | -23
k<w who verder | -25
k<w who verdient | -22
k<w who vergeet | -31
k<w who vertelt | -35
k<w who verwacht | -36
k<w who verzoek | -26
k<w who vierde | -29
k<w who vind | -30
k<w who volgende | -26
k<w who vond | -21
k<w who vooral | -40
k<w who voorjaar | -23
k<w who voortaan | -34
k<w who vorig | 43
k<w who vorige | -30
k<w who vrijdag | -78
k<w who waarom | 20
k<w who waren | -21
k<w who was | -98
k<w who water | -27
k<w who weer | -60
k<w who wel | -71
k<w who wilde | -23
k<w who word | -21
k<w who wou | -26
k<w who wél | -21
k<w who zeg | 32
k<w who zelf | -92
k<w who zet | -37
k<w who zij | -27
k<w who zit | -43
k<w who zo'n | 33
k<w who zodra | -32
k<w who zoiets | -32
k<w who zonder | -34
k<w who zorgen | -31
k<w whose #number | -26
k<w whose akkoord | -38
k<w whose boekentas | -23
k<w whose bril | -25
k<w whose broer | -24
k<w whose bruiloft | -25
k<w whose dochter | -28
k<w whose eigen | -82
k<w whose handen | -23
k<w whose hond | -33
k<w whose huiswerk | -25
k<w whose huwelijk | -24
k<w whose jas | -24
k<w whose kalender | -23
k<w whose m | -26
k<w whose mail | -22
k<w whose moeder | -87
k<w whose neef | -20
k<w whose nicht | -25
k<w whose nieuwe | -53
k<w whose oom | -29
k<w whose opa | -24
k<w whose oude | -25
k<w whose ouders | -21
k<w whose paspoort | -33
k<w whose planning | -21
k<w whose rug | -25
k<w whose scheenbeschermers | -36
k<w whose stoel | -22
k<w whose tas | -40
k<w whose telefoon | -57
k<w whose vader | -25
k<w whose vel | -33
k<w whose verjaardag | -21
k<w whose voorkeur | -32
k<w whose vriend | -21
k<w whose zijn | -34
k<w whose zoon | -32
k<w whose zus | -53
k<w whose zwemdiploma | -34
k> infinitive | -36
k> not | -32
k> participle | -80
k>> adj $ | -72
k>> adj adj | -28
k>> adj asks | -20
k>> adj det | -69
k>> adj infinitive | -20
k>> adj mark | -21
k>> adj participle | -98
k>> adj prep | -56
k>> adj who | 26
k>> adv $ | -126
k>> adv adj | -258
k>> adv adv | -49
k>> adv and | -190
k>> adv asks | -150
k>> adv det | -33
k>> adv finite | 22
k>> adv mark | -39
k>> adv participle | -181
k>> and adv | -20
k>> and and | -24
k>> and asks | 67
k>> and mark | -29
k>> and not | -20
k>> and other | 59
k>> and sub | 28
k>> and time | -86
k>> and whose | -27
k>> asks adj | 65
k>> asks adv | -21
k>> asks and | 20
k>> asks finite | 73
k>> asks mark | -20
k>> asks noun | 49
k>> asks time | 31
k>> asks who | -24
k>> det $ | -27
k>> det adv | -46
k>> det asks | -24
k>> det mark | -54
k>> det prep | -31
k>> det who | -42
k>> det whose | -27
k>> finite $ | -90
k>> finite and | -40
k>> finite asks | -113
k>> finite finite | -20
k>> finite infinitive | -165
k>> finite mark | -84
k>> finite participle | -150
k>> finite prep | -49
k>> finite who | 40
k>> infinitive $ | -148
k>> infinitive adj | -51
k>> infinitive adv | -159
k>> infinitive and | -60
k>> infinitive asks | -147
k>> infinitive det | -48
k>> infinitive infinitive | -253
k>> infinitive name | 24
k>> infinitive not | -22
k>> infinitive noun | -38
k>> infinitive participle | -35
k>> infinitive sub | -26
k>> infinitive time | -72
k>> name $ | 25
k>> name and | -29
k>> name noun | -20
k>> name prep | -25
k>> name who | -33
k>> not adv | -101
k>> not det | -99
k>> not finite | -92
k>> not infinitive | -55
k>> not mark | -50
k>> not noun | -107
k>> not who | -64
k>> noun $ | 83
k>> noun adv | -23
k>> noun asks | -87
k>> noun det | -58
k>> noun emoji | -25
k>> noun infinitive | -27
k>> noun name | 33
k>> noun not | -197
k>> noun participle | -93
k>> noun prep | -30
k>> noun sub | -71
k>> noun time | -23
k>> noun who | -23
k>> other infinitive | -20
k>> other not | -25
k>> other noun | -20
k>> other other | 28
k>> other sub | 40
k>> other who | 33
k>> other whose | -30
k>> participle $ | -50
k>> participle adj | -20
k>> participle adv | -66
k>> participle and | -111
k>> participle asks | -61
k>> participle det | -91
k>> participle infinitive | -50
k>> participle mark | -184
k>> participle noun | -110
k>> participle sub | -88
k>> participle who | -23
k>> prep $ | -62
k>> prep and | -151
k>> prep asks | 40
k>> prep finite | -34
k>> prep infinitive | -25
k>> prep mark | -45
k>> prep name | -69
k>> prep participle | -115
k>> prep prep | -260
k>> sub adv | -21
k>> sub name | 20
k>> sub prep | -29
k>> time $ | -32
k>> time adv | -96
k>> time asks | -29
k>> time other | -21
k>> time participle | -99
k>> time sub | -23
k>> time who | -88
k>> time whose | -23
k>> who $ | -78
k>> who adj | -23
k>> who adv | -132
k>> who and | -172
k>> who det | -233
k>> who finite | 37
k>> who infinitive | -26
k>> who mark | -55
k>> who name | -24
k>> who not | -213
k>> who other | -20
k>> who participle | -96
k>> who prep | -103
k>> who sub | -120
k>> who who | -335
k>> who whose | -159
k>> whose adv | -34
k>> whose finite | -27
k>> whose mark | -22
k>> whose who | -28
k>>> adj $ $ | -72
k>>> adj adj mark | -31
k>>> adj adj sub | -27
k>>> adj adv adv | -26
k>>> adj adv and | -31
k>>> adj adv det | -27
k>>> adj adv infinitive | 60
k>>> adj adv mark | -27
k>>> adj adv noun | -28
k>>> adj and finite | -22
k>>> adj and time | -23
k>>> adj and whose | -26
k>>> adj asks finite | -23
k>>> adj det noun | -55
k>>> adj finite $ | -26
k>>> adj finite adj | 64
k>>> adj finite adv | -38
k>>> adj finite and | -33
k>>> adj finite infinitive | -27
k>>> adj finite mark | 21
k>>> adj finite noun | -37
k>>> adj finite participle | -26
k>>> adj finite prep | -55
k>>> adj infinitive $ | -21
k>>> adj infinitive finite | -28
k>>> adj infinitive infinitive | -21
k>>> adj infinitive noun | -22
k>>> adj infinitive sub | -25
k>>> adj infinitive who | -25
k>>> adj mark adj | 37
k>>> adj mark adv | -20
k>>> adj mark and | -45
k>>> adj mark det | -21
k>>> adj mark prep | -28
k>>> adj mark sub | -27
k>>> adj mark time | -34
k>>> adj noun $ | -29
k>>> adj noun infinitive | 21
k>>> adj noun not | -20
k>>> adj noun noun | -34
k>>> adj noun other | 65
k>>> adj noun participle | -35
k>>> adj noun prep | -45
k>>> adj noun whose | -23
k>>> adj other noun | -21
k>>> adj participle and | -23
k>>> adj participle finite | -21
k>>> adj participle mark | -23
k>>> adj participle prep | -20
k>>> adj prep adj | -21
k>>> adj prep det | -103
k>>> adj prep infinitive | -35
k>>> adj prep noun | -70
k>>> adj prep prep | -27
k>>> adj prep time | -24
k>>> adj time finite | -28
k>>> adj time prep | -25
k>>> adj who adv | 89
k>>> adj who finite | -33
k>>> adj who infinitive | 75
k>>> adj who who | 32
k>>> adv $ $ | -126
k>>> adv adj finite | -47
k>>> adv adj noun | -35
k>>> adv adj prep | -58
k>>> adv adv adj | -45
k>>> adv adv adv | -101
k>>> adv adv infinitive | -69
k>>> adv adv not | -45
k>>> adv adv participle | -20
k>>> adv adv prep | -155
k>>> adv and adv | -20
k>>> adv and finite | -21
k>>> adv and who | -36
k>>> adv asks adj | -32
k>>> adv asks who | -39
k>>> adv det mark | -37
k>>> adv det noun | -40
k>>> adv det other | -27
k>>> adv det prep | -32
k>>> adv finite adj | 21
k>>> adv finite and | -32
k>>> adv finite asks | -23
k>>> adv finite det | 34
k>>> adv finite finite | -74
k>>> adv finite infinitive | -51
k>>> adv finite mark | -107
k>>> adv finite noun | -20
k>>> adv finite sub | -27
k>>> adv finite who | 85
k>>> adv infinitive $ | -32
k>>> adv infinitive adv | 46
k>>> adv infinitive and | -37
k>>> adv infinitive asks | -23
k>>> adv infinitive det | -22
k>>> adv infinitive infinitive | -77
k>>> adv infinitive mark | -83
k>>> adv infinitive sub | -25
k>>> adv infinitive time | -34
k>>> adv infinitive who | 26
k>>> adv infinitive whose | -22
k>>> adv mark adv | -58
k>>> adv mark and | -71
k>>> adv mark finite | -30
k>>> adv not det | -53
k>>> adv not prep | -107
k>>> adv not sub | -21
k>>> adv noun $ | -53
k>>> adv noun adv | -44
k>>> adv noun and | 24
k>>> adv noun asks | -27
k>>> adv noun det | -33
k>>> adv noun finite | -28
k>>> adv noun infinitive | -21
k>>> adv noun mark | -101
k>>> adv noun sub | 93
k>>> adv noun who | 44
k>>> adv other adv | -29
k>>> adv other mark | 112
k>>> adv participle det | -29
k>>> adv participle finite | -21
k>>> adv participle infinitive | -20
k>>> adv participle mark | -25
k>>> adv participle noun | -22
k>>> adv participle prep | -23
k>>> adv prep finite | -31
k>>> adv prep mark | -20
k>>> adv prep sub | 33
k>>> adv prep who | -203
k>>> adv prep whose | -130
k>>> adv sub det | 22
k>>> adv sub who | -144
k>>> adv time $ | -33
k>>> adv time adv | 34
k>>> adv time det | 78
k>>> adv time infinitive | -34
k>>> adv time participle | -23
k>>> adv time prep | -79
k>>> adv who asks | 35
k>>> adv who det | -24
k>>> adv who finite | -29
k>>> adv who infinitive | -32
k>>> adv who participle | -26
k>>> adv who prep | -95
k>>> adv whose adj | -35
k>>> and adj and | -45
k>>> and adj mark | 87
k>>> and adv adj | -30
k>>> and adv finite | -27
k>>> and adv not | -34
k>>> and adv prep | -55
k>>> and adv who | 47
k>>> and asks adj | 54
k>>> and asks finite | 111
k>>> and asks who | -37
k>>> and det adj | 21
k>>> and det noun | -30
k>>> and det other | -33
k>>> and finite adj | -27
k>>> and finite adv | -25
k>>> and finite det | -32
k>>> and finite finite | -20
k>>> and finite mark | -22
k>>> and finite not | -21
k>>> and finite noun | 139
k>>> and finite prep | -23
k>>> and finite sub | -39
k>>> and finite who | 57
k>>> and finite whose | 37
k>>> and infinitive asks | -38
k>>> and infinitive finite | -30
k>>> and infinitive mark | -33
k>>> and infinitive who | 25
k>>> and mark who | -34
k>>> and not adv | -27
k>>> and not det | -27
k>>> and not mark | 23
k>>> and not prep | -50
k>>> and not who | -27
k>>> and noun and | -24
k>>> and noun finite | -51
k>>> and noun time | -31
k>>> and noun who | 28
k>>> and other mark | 121
k>>> and other prep | 40
k>>> and other who | -38
k>>> and prep prep | -26
k>>> and prep who | -20
k>>> and sub who | 41
k>>> and time adv | -30
k>>> and time finite | -40
k>>> and time prep | -85
k>>> and time time | -51
k>>> and time who | -20
k>>> and who det | -31
k>>> and who mark | 40
k>>> and who prep | 20
k>>> and whose noun | -24
k>>> asks adj finite | 98
k>>> asks adv adv | 44
k>>> asks adv finite | -20
k>>> asks adv noun | -31
k>>> asks adv prep | -38
k>>> asks adv who | -29
k>>> asks and asks | 20
k>>> asks det adj | -26
k>>> asks finite adv | 25
k>>> asks finite det | 106
k>>> asks finite finite | -31
k>>> asks finite noun | 79
k>>> asks finite prep | -46
k>>> asks finite who | 51
k>>> asks finite whose | 71
k>>> asks infinitive who | 68
k>>> asks noun finite | 107
k>>> asks noun who | -41
k>>> asks prep infinitive | -25
k>>> asks prep who | -32
k>>> asks who adj | -29
k>>> asks who adv | 38
k>>> asks who det | -36
k>>> asks who finite | -56
k>>> asks who not | -34
k>>> asks who prep | -29
k>>> asks who time | 57
k>>> det $ $ | -27
k>>> det adj adv | -23
k>>> det adj finite | 20
k>>> det adj mark | -23
k>>> det adj participle | -30
k>>> det adj prep | 22
k>>> det adj time | 22
k>>> det adj who | -34
k>>> det adv det | -21
k>>> det adv time | -21
k>>> det det adj | -22
k>>> det finite finite | -25
k>>> det finite mark | -27
k>>> det finite prep | -24
k>>> det finite who | 43
k>>> det mark noun | -24
k>>> det noun $ | -87
k>>> det noun adv | -92
k>>> det noun and | -52
k>>> det noun asks | -100
k>>> det noun det | -192
k>>> det noun finite | 75
k>>> det noun infinitive | -28
k>>> det noun not | -92
k>>> det noun other | -22
k>>> det noun participle | -193
k>>> det noun time | -36
k>>> det noun whose | -83
k>>> det other and | 34
k>>> det participle and | -27
k>>> det participle mark | 33
k>>> det participle prep | -21
k>>> det participle who | -23
k>>> det prep det | -22
k>>> det prep who | -21
k>>> det prep whose | -29
k>>> det time and | -24
k>>> det time det | 20
k>>> det time who | 27
k>>> det who finite | -23
k>>> finite $ $ | -90
k>>> finite adj $ | 29
k>>> finite adj finite | -24
k>>> finite adj infinitive | 37
k>>> finite adj who | -21
k>>> finite adj whose | -24
k>>> finite adv adv | 33
k>>> finite adv and | -34
k>>> finite adv asks | 21
k>>> finite adv finite | -32
k>>> finite adv infinitive | -92
k>>> finite adv not | -99
k>>> finite adv other | 37
k>>> finite adv sub | -36
k>>> finite adv whose | -33
k>>> finite and finite | -44
k>>> finite and not | -28
k>>> finite and other | -34
k>>> finite and sub | -28
k>>> finite and who | -87
k>>> finite and whose | -25
k>>> finite asks adv | -25
k>>> finite asks who | -29
k>>> finite det other | -27
k>>> finite det time | -37
k>>> finite finite adj | 45
k>>> finite finite and | -29
k>>> finite finite finite | -26
k>>> finite finite mark | -90
k>>> finite finite who | -78
k>>> finite infinitive and | -27
k>>> finite infinitive infinitive | -57
k>>> finite infinitive mark | -92
k>>> finite infinitive noun | -40
k>>> finite infinitive time | -22
k>>> finite infinitive who | -71
k>>> finite infinitive whose | -28
k>>> finite mark adj | -22
k>>> finite mark adv | -84
k>>> finite mark and | -150
k>>> finite mark asks | -23
k>>> finite mark finite | -154
k>>> finite mark noun | 53
k>>> finite mark prep | -60
k>>> finite mark sub | -24
k>>> finite mark who | -160
k>>> finite not adj | -21
k>>> finite not finite | -25
k>>> finite not infinitive | -20
k>>> finite noun $ | -136
k>>> finite noun adj | -32
k>>> finite noun adv | 58
k>>> finite noun asks | -22
k>>> finite noun finite | -45
k>>> finite noun infinitive | -29
k>>> finite noun mark | -163
k>>> finite noun other | 31
k>>> finite noun prep | -31
k>>> finite noun time | 49
k>>> finite noun who | 20
k>>> finite other mark | -43
k>>> finite other noun | -20
k>>> finite other other | -34
k>>> finite participle asks | -24
k>>> finite participle mark | -70
k>>> finite participle prep | -37
k>>> finite participle who | -47
k>>> finite prep adj | -40
k>>> finite prep adv | -29
k>>> finite prep and | 34
k>>> finite prep det | -22
k>>> finite prep infinitive | -96
k>>> finite prep time | -180
k>>> finite prep whose | -173
k>>> finite sub who | -26
k>>> finite time adv | -59
k>>> finite time finite | -22
k>>> finite time mark | -59
k>>> finite time not | 25
k>>> finite time noun | -114
k>>> finite time who | -23
k>>> finite who $ | 48
k>>> finite who adj | 26
k>>> finite who adv | 32
k>>> finite who asks | 25
k>>> finite who det | 22
k>>> finite who finite | -204
k>>> finite who not | -21
k>>> finite who other | 38
k>>> finite who prep | 21
k>>> finite who time | 30
k>>> finite who who | 92
k>>> finite who whose | 32
k>>> finite whose adv | -25
k>>> infinitive $ $ | -148
k>>> infinitive adj finite | -24
k>>> infinitive adj noun | -31
k>>> infinitive adj who | -28
k>>> infinitive adv finite | -22
k>>> infinitive adv prep | -26
k>>> infinitive and adj | -26
k>>> infinitive and adv | -23
k>>> infinitive and det | -26
k>>> infinitive and finite | -50
k>>> infinitive and infinitive | -23
k>>> infinitive and who | -98
k>>> infinitive asks who | -37
k>>> infinitive det noun | -37
k>>> infinitive det time | -24
k>>> infinitive finite adv | -43
k>>> infinitive finite finite | -31
k>>> infinitive finite mark | -78
k>>> infinitive finite sub | -32
k>>> infinitive finite time | -27
k>>> infinitive infinitive and | -36
k>>> infinitive infinitive mark | -50
k>>> infinitive infinitive noun | -20
k>>> infinitive infinitive prep | -45
k>>> infinitive infinitive who | -25
k>>> infinitive mark $ | -22
k>>> infinitive mark adj | -22
k>>> infinitive mark adv | -125
k>>> infinitive mark and | -141
k>>> infinitive mark infinitive | -22
k>>> infinitive mark not | -33
k>>> infinitive mark noun | 49
k>>> infinitive mark prep | -77
k>>> infinitive mark sub | -20
k>>> infinitive mark time | -20
k>>> infinitive mark who | -30
k>>> infinitive mark whose | -28
k>>> infinitive noun $ | -109
k>>> infinitive noun and | 40
k>>> infinitive noun finite | -107
k>>> infinitive noun prep | -27
k>>> infinitive noun sub | -27
k>>> infinitive noun who | -30
k>>> infinitive other mark | -31
k>>> infinitive participle mark | -20
k>>> infinitive participle prep | -26
k>>> infinitive prep adv | -25
k>>> infinitive prep asks | -21
k>>> infinitive prep infinitive | -30
k>>> infinitive sub det | -29
k>>> infinitive time adv | -32
k>>> infinitive time noun | -27
k>>> infinitive time prep | -26
k>>> infinitive who adj | -25
k>>> infinitive who adv | 48
k>>> infinitive who and | -32
k>>> infinitive who det | 68
k>>> infinitive who finite | -93
k>>> infinitive who not | -28
k>>> infinitive who prep | 50
k>>> infinitive who time | 40
k>>> infinitive who whose | -43
k>>> infinitive whose adj | -32
k>>> name $ $ | 25
k>>> name finite time | -30
k>>> name mark $ | -27
k>>> name who finite | -33
k>>> not adj det | -27
k>>> not adj finite | -21
k>>> not adj mark | 20
k>>> not asks who | -22
k>>> not det adj | -22
k>>> not det noun | -48
k>>> not infinitive prep | -22
k>>> not mark and | -22
k>>> not noun participle | -20
k>>> not participle finite | -21
k>>> not participle sub | 27
k>>> not participle who | 30
k>>> not prep det | -32
k>>> not prep noun | -50
k>>> not prep participle | -23
k>>> not time time | -22
k>>> not whose noun | -21
k>>> noun $ $ | 83
k>>> noun adj and | 34
k>>> noun adj finite | -110
k>>> noun adj infinitive | -49
k>>> noun adj mark | -60
k>>> noun adj participle | -23
k>>> noun adj prep | -24
k>>> noun adv and | -33
k>>> noun adv finite | -108
k>>> noun adv other | -25
k>>> noun adv time | -71
k>>> noun adv who | -90
k>>> noun adv whose | -30
k>>> noun and adv | -112
k>>> noun and finite | -45
k>>> noun and mark | 23
k>>> noun and sub | -23
k>>> noun and time | -35
k>>> noun and who | -78
k>>> noun and whose | -37
k>>> noun asks adv | -31
k>>> noun asks finite | -79
k>>> noun asks infinitive | -27
k>>> noun asks who | -65
k>>> noun det adj | -50
k>>> noun det mark | 66
k>>> noun det noun | -62
k>>> noun det prep | -29
k>>> noun finite $ | -50
k>>> noun finite adv | 62
k>>> noun finite and | -40
k>>> noun finite det | 22
k>>> noun finite finite | -65
k>>> noun finite infinitive | -71
k>>> noun finite mark | -114
k>>> noun finite participle | -27
k>>> noun finite time | 82
k>>> noun finite whose | 24
k>>> noun infinitive $ | -38
k>>> noun infinitive adv | 22
k>>> noun infinitive infinitive | -84
k>>> noun infinitive mark | -48
k>>> noun infinitive noun | -31
k>>> noun infinitive sub | -30
k>>> noun mark adv | -200
k>>> noun mark and | -246
k>>> noun mark det | -24
k>>> noun mark finite | -38
k>>> noun mark noun | 129
k>>> noun mark prep | -131
k>>> noun mark sub | -66
k>>> noun mark time | -134
k>>> noun mark who | -81
k>>> noun not det | -29
k>>> noun not prep | -46
k>>> noun noun $ | -24
k>>> noun noun adj | -35
k>>> noun noun and | -27
k>>> noun noun who | -28
k>>> noun noun whose | -48
k>>> noun other adv | -21
k>>> noun other finite | -34
k>>> noun other other | -36
k>>> noun other prep | -39
k>>> noun other sub | -30
k>>> noun other time | -32
k>>> noun other who | -25
k>>> noun participle infinitive | -28
k>>> noun participle mark | -112
k>>> noun participle noun | -32
k>>> noun participle other | -25
k>>> noun participle prep | -122
k>>> noun participle who | -85
k>>> noun prep adj | -91
k>>> noun prep adv | -43
k>>> noun prep and | -30
k>>> noun prep asks | -47
k>>> noun prep finite | -142
k>>> noun prep infinitive | -20
k>>> noun prep noun | 22
k>>> noun prep other | -29
k>>> noun prep participle | -32
k>>> noun prep prep | -107
k>>> noun prep who | -23
k>>> noun prep whose | -40
k>>> noun sub det | -41
k>>> noun sub noun | -24
k>>> noun sub who | -33
k>>> noun time adv | -41
k>>> noun time and | -38
k>>> noun time finite | -28
k>>> noun time participle | -22
k>>> noun time time | -35
k>>> noun time who | -54
k>>> noun who det | -21
k>>> noun who finite | -124
k>>> noun who infinitive | 23
k>>> noun who noun | -180
k>>> noun who whose | 27
k>>> other adj noun | -38
k>>> other adj prep | 21
k>>> other adv det | -32
k>>> other and other | -24
k>>> other finite adv | -32
k>>> other infinitive prep | -46
k>>> other mark adv | -34
k>>> other mark and | -22
k>>> other mark det | 46
k>>> other mark time | 58
k>>> other mark who | 35
k>>> other noun $ | -20
k>>> other noun and | -26
k>>> other noun det | -22
k>>> other noun noun | -31
k>>> other noun participle | -30
k>>> other noun prep | -70
k>>> other noun time | -33
k>>> other other mark | 82
k>>> other sub who | 24
k>>> other whose noun | -30
k>>> participle $ $ | -50
k>>> participle and finite | -20
k>>> participle and who | -35
k>>> participle det adj | -22
k>>> participle det noun | -65
k>>> participle finite det | -22
k>>> participle finite finite | -24
k>>> participle finite mark | -35
k>>> participle infinitive prep | -23
k>>> participle mark and | -42
k>>> participle mark finite | -20
k>>> participle mark noun | -21
k>>> participle mark who | -58
k>>> participle prep finite | -28
k>>> participle prep infinitive | -23
k>>> participle prep noun | -30
k>>> participle prep prep | -22
k>>> participle prep time | -44
k>>> participle prep who | -45
k>>> participle sub who | -57
k>>> participle time finite | -33
k>>> participle who adv | 36
k>>> participle who finite | -174
k>>> participle who noun | -35
k>>> prep $ $ | -62
k>>> prep adj adv | -22
k>>> prep adj finite | 112
k>>> prep adj infinitive | 21
k>>> prep adj who | -32
k>>> prep adv $ | 64
k>>> prep adv adv | -51
k>>> prep adv finite | 34
k>>> prep adv mark | 29
k>>> prep adv prep | -48
k>>> prep adv time | -41
k>>> prep adv who | -27
k>>> prep and finite | -21
k>>> prep and prep | -41
k>>> prep and who | -26
k>>> prep asks finite | 36
k>>> prep asks noun | 55
k>>> prep det adv | -42
k>>> prep det finite | -21
k>>> prep det prep | 30
k>>> prep det time | 23
k>>> prep finite det | -32
k>>> prep finite finite | 41
k>>> prep finite infinitive | -37
k>>> prep finite noun | -39
k>>> prep finite prep | -30
k>>> prep finite who | -31
k>>> prep infinitive and | -51
k>>> prep infinitive asks | -25
k>>> prep infinitive infinitive | -49
k>>> prep infinitive mark | -101
k>>> prep infinitive noun | -45
k>>> prep infinitive other | -20
k>>> prep infinitive sub | -35
k>>> prep infinitive who | -101
k>>> prep mark adj | -25
k>>> prep mark adv | -58
k>>> prep mark and | -63
k>>> prep mark det | -29
k>>> prep mark finite | -21
k>>> prep mark prep | -22
k>>> prep name mark | -29
k>>> prep noun adj | -50
k>>> prep noun adv | -111
k>>> prep noun and | -49
k>>> prep noun mark | -109
k>>> prep noun not | -38
k>>> prep noun noun | -59
k>>> prep noun participle | -124
k>>> prep noun prep | -22
k>>> prep noun sub | -53
k>>> prep noun who | -106
k>>> prep other mark | -35
k>>> prep other noun | -22
k>>> prep participle and | -22
k>>> prep participle mark | -26
k>>> prep participle noun | -22
k>>> prep participle prep | -25
k>>> prep participle who | -28
k>>> prep prep det | -68
k>>> prep prep infinitive | -63
k>>> prep prep noun | -35
k>>> prep prep who | -33
k>>> prep prep whose | -36
k>>> prep sub who | -97
k>>> prep time asks | -26
k>>> prep time det | -86
k>>> prep time finite | 66
k>>> prep time not | -26
k>>> prep time noun | -36
k>>> prep time other | -40
k>>> prep time participle | -29
k>>> prep time prep | -23
k>>> prep time sub | -36
k>>> prep time who | -131
k>>> prep time whose | -27
k>>> prep who $ | -28
k>>> prep who adv | -93
k>>> prep who and | -65
k>>> prep who asks | -42
k>>> prep who det | -132
k>>> prep who finite | 35
k>>> prep who infinitive | -23
k>>> prep who mark | -188
k>>> prep who participle | -103
k>>> prep who prep | -315
k>>> prep who sub | -25
k>>> prep who time | 44
k>>> prep who whose | -23
k>>> prep whose adj | 32
k>>> prep whose adv | -20
k>>> prep whose finite | -38
k>>> prep whose other | 68
k>>> prep whose participle | -29
k>>> prep whose prep | -27
k>>> prep whose time | -22
k>>> sub adv det | -30
k>>> sub det adj | -20
k>>> sub noun adv | -28
k>>> sub noun finite | -29
k>>> sub noun noun | 20
k>>> sub who adj | 21
k>>> sub who and | -34
k>>> sub who finite | -99
k>>> sub who noun | -66
k>>> sub who other | -33
k>>> sub who time | 58
k>>> sub who whose | 23
k>>> sub whose adj | 68
k>>> sub whose noun | -35
k>>> time $ $ | -32
k>>> time adj finite | -29
k>>> time adv adv | -37
k>>> time adv det | -21
k>>> time adv finite | -52
k>>> time adv mark | -28
k>>> time adv noun | -33
k>>> time adv participle | -27
k>>> time adv prep | -86
k>>> time and finite | -36
k>>> time and not | -30
k>>> time and noun | -20
k>>> time and who | -51
k>>> time det noun | -40
k>>> time det time | 24
k>>> time finite adv | 39
k>>> time finite and | -20
k>>> time finite det | -38
k>>> time finite sub | -28
k>>> time finite who | 43
k>>> time infinitive and | -36
k>>> time infinitive asks | -21
k>>> time infinitive infinitive | -32
k>>> time infinitive mark | -28
k>>> time infinitive noun | -25
k>>> time infinitive other | -26
k>>> time infinitive prep | -37
k>>> time mark adv | -55
k>>> time mark and | -94
k>>> time mark det | 33
k>>> time mark finite | -44
k>>> time mark other | 61
k>>> time mark prep | -68
k>>> time mark whose | 24
k>>> time not adv | -34
k>>> time not participle | 63
k>>> time not prep | -30
k>>> time noun $ | -74
k>>> time noun adv | -73
k>>> time noun det | -43
k>>> time noun infinitive | -27
k>>> time noun sub | 25
k>>> time noun time | -21
k>>> time noun whose | -32
k>>> time participle infinitive | -21
k>>> time participle mark | -20
k>>> time participle who | -22
k>>> time prep $ | -23
k>>> time prep and | -40
k>>> time prep det | -188
k>>> time prep finite | -26
k>>> time prep infinitive | -23
k>>> time prep noun | -29
k>>> time prep time | 20
k>>> time prep whose | -88
k>>> time time adj | -22
k>>> time time adv | -129
k>>> time time and | -93
k>>> time time asks | -22
k>>> time time finite | 65
k>>> time time noun | -44
k>>> time time other | -28
k>>> time time participle | -45
k>>> time time prep | -113
k>>> time time sub | -32
k>>> time time who | -28
k>>> time who det | -22
k>>> time who finite | -48
k>>> time who noun | -23
k>>> time who prep | -22
k>>> time whose noun | -21
k>>> who $ $ | -78
k>>> who adj adj | -27
k>>> who adj det | -20
k>>> who adj finite | -104
k>>> who adj mark | -38
k>>> who adj other | -22
k>>> who adv adj | -63
k>>> who adv adv | -149
k>>> who adv and | -26
k>>> who adv finite | -116
k>>> who adv infinitive | -68
k>>> who adv not | -73
k>>> who adv noun | -113
k>>> who adv participle | -20
k>>> who adv time | -36
k>>> who adv who | -59
k>>> who and det | -25
k>>> who and prep | -33
k>>> who asks noun | -21
k>>> who asks prep | 22
k>>> who det adj | -41
k>>> who det noun | -157
k>>> who finite $ | -43
k>>> who finite adj | 20
k>>> who finite adv | 45
k>>> who finite and | -50
k>>> who finite asks | -24
k>>> who finite det | 78
k>>> who finite finite | -40
k>>> who finite infinitive | -50
k>>> who finite mark | -35
k>>> who finite not | 37
k>>> who finite noun | -67
k>>> who finite other | -40
k>>> who finite prep | 26
k>>> who finite sub | 54
k>>> who finite time | 110
k>>> who finite who | 61
k>>> who finite whose | 88
k>>> who infinitive $ | -20
k>>> who infinitive infinitive | -39
k>>> who infinitive mark | -51
k>>> who infinitive noun | -36
k>>> who mark adj | -26
k>>> who mark and | -69
k>>> who mark noun | -41
k>>> who mark time | -20
k>>> who mark who | -74
k>>> who not det | -37
k>>> who not finite | -29
k>>> who not prep | -63
k>>> who noun $ | -65
k>>> who noun adj | -43
k>>> who noun and | -125
k>>> who noun det | -53
k>>> who noun finite | 57
k>>> who noun other | -23
k>>> who noun participle | -84
k>>> who noun time | -90
k>>> who other adj | -33
k>>> who other finite | -25
k>>> who other mark | -26
k>>> who other noun | -35
k>>> who other prep | -23
k>>> who participle finite | -52
k>>> who participle mark | -43
k>>> who participle prep | -30
k>>> who prep det | -46
k>>> who prep finite | -29
k>>> who prep infinitive | -51
k>>> who prep noun | -126
k>>> who prep participle | -25
k>>> who prep prep | -48
k>>> who prep time | -28
k>>> who prep who | -188
k>>> who sub det | -25
k>>> who sub who | -74
k>>> who time adj | -20
k>>> who time det | -23
k>>> who time infinitive | -27
k>>> who time noun | -25
k>>> who time time | -20
k>>> who who adj | -26
k>>> who who adv | -66
k>>> who who finite | -101
k>>> who who infinitive | -27
k>>> who who not | -29
k>>> who who noun | -100
k>>> who who prep | -84
k>>> who who who | -31
k>>> who whose noun | -133
k>>> who whose time | -21
k>>> whose adj finite | 43
k>>> whose finite adv | -31
k>>> whose noun $ | -32
k>>> whose noun adj | -86
k>>> whose noun adv | -98
k>>> whose noun asks | -21
k>>> whose noun det | -76
k>>> whose noun finite | 123
k>>> whose noun not | -61
k>>> whose noun participle | -35
k>>> whose noun prep | -36
k>>> whose noun time | -35
k>>> whose noun who | -63
k>>> whose noun whose | -29
k>>> whose time finite | 75
k>>> whose time who | -27
left 2 | -96
since 1 | -165
since 2 | -28
since 3-4 | -117
since 5-7 | -62
since many | 78
verb later | -23
w<k " adv | -28
w<k " finite | 29
w<k " noun | -26
w<k " prep | -43
w<k " who | 54
w<k #money and | -50
w<k #money asks | 120
w<k #money det | 57
w<k #money finite | 25
w<k #money noun | 44
w<k #money time | 59
w<k #money who | 53
w<k #money whose | 111
w<k #name noun | 24
w<k #name who | 59
w<k #number adv | 25
w<k #number noun | -92
w<k #number time | -357
w<k #number whose | 39
w<k #time noun | 74
w<k #time other | 59
w<k #time sub | 96
w<k #time who | 47
w<k #time whose | 50
w<k ' prep | -22
w<k ' who | -23
w<k 's noun | -71
w<k , adj | -108
w<k , and | -196
w<k , asks | -24
w<k , finite | -107
w<k , name | -37
w<k , not | -40
w<k , participle | 40
w<k , prep | 20
w<k , sub | -158
w<k . det | -48
w<k / noun | -22
w<k : adj | -31
w<k : adv | -31
w<k : prep | -28
w<k : who | -88
w<k ; det | -21
w<k ; who | -44
w<k aan asks | -26
w<k aan finite | 39
w<k aan noun | 20
w<k aan sub | 23
w<k achter det | -32
w<k achter who | -23
w<k adam finite | -27
w<k adres finite | -31
w<k adres prep | -23
w<k af and | -39
w<k af noun | 76
w<k af participle | 34
w<k af who | 115
w<k afgesproken who | -28
w<k afspraak infinitive | -30
w<k afspraak prep | -30
w<k agenda finite | -25
w<k akkoord finite | -34
w<k akkoord prep | 27
w<k al adv | -20
w<k al det | -71
w<k al participle | -62
w<k al prep | -98
w<k al time | -41
w<k al whose | -23
w<k alimentatie prep | -25
w<k alle noun | -51
w<k allebei adj | -50
w<k allebei det | -42
w<k allebei infinitive | 29
w<k allebei who | 22
w<k alleen and | -37
w<k alleen det | -28
w<k alleen prep | -46
w<k alleen time | -36
w<k alleen whose | -37
w<k alles adv | -20
w<k alles asks | -59
w<k alles finite | 27
w<k alles prep | -56
w<k als det | -52
w<k als finite | -24
w<k als noun | -96
w<k als other | -29
w<k als prep | -20
w<k als who | -67
w<k altijd det | -26
w<k altijd noun | -31
w<k altijd prep | -30
w<k altijd time | -31
w<k altijd who | -23
w<k alvast other | -27
w<k amina finite | -21
w<k ander noun | -32
w<k anders adv | -23
w<k anders det | 22
w<k anders finite | -76
w<k anders infinitive | -20
w<k anders prep | -26
w<k anders who | -33
w<k antwoord prep | -25
w<k apotheek prep | -29
w<k app adv | -31
w<k app finite | -29
w<k app who | 27
w<k april finite | -23
w<k april prep | -35
w<k artikel time | -36
w<k augustus finite | 60
w<k augustus prep | -25
w<k auto and | -40
w<k auto prep | 33
w<k avond adv | -22
w<k avond det | -34
w<k avond finite | -32
w<k avond noun | -35
w<k avonds det | -38
w<k baas finite | -33
w<k bang finite | -26
w<k bank prep | -39
w<k bas finite | -26
w<k bed and | -30
w<k bed finite | -23
w<k bedrag prep | -25
w<k beetje adj | -24
w<k beetje det | -29
w<k beetje prep | -26
w<k begin adv | -23
w<k begin prep | -39
w<k beginnen prep | -32
w<k begint prep | -21
w<k begint time | -26
w<k begrijp sub | -28
w<k bellen finite | 95
w<k bellen time | 70
w<k belmoment prep | -38
w<k belt noun | -29
w<k ben noun | 26
w<k ben prep | -28
w<k bent adv | -22
w<k bent noun | -37
w<k bent participle | -28
w<k bericht prep | 29
w<k best noun | 40
w<k best sub | 21
w<k bestaat det | -32
w<k beste noun | -25
w<k betaalt who | 27
w<k betalen finite | 34
w<k betalen prep | -47
w<k beter adv | -25
w<k beter infinitive | -20
w<k beter prep | -22
w<k beugel prep | -22
w<k bezoek prep | -25
w<k bij adv | 69
w<k bij and | 35
w<k bij asks | -28
w<k bij det | -24
w<k bij noun | -28
w<k bij prep | -26
w<k bij who | -114
w<k bijdrage prep | -23
w<k bijlage finite | 50
w<k binnen det | -30
w<k binnen finite | -28
w<k binnen prep | 29
w<k blauwe noun | -26
w<k blijft adv | -20
w<k blijft infinitive | -22
w<k blijft noun | -20
w<k blijft prep | -28
w<k blijkbaar prep | -22
w<k boek prep | -22
w<k boom finite | 28
w<k boos prep | -24
w<k boterham prep | 30
w<k boven det | -39
w<k breng noun | -29
w<k breng who | -54
w<k brengen prep | 40
w<k brengt noun | -41
w<k brief finite | 41
w<k brief prep | -28
w<k briefje prep | -23
w<k bril prep | -25
w<k broer prep | -34
w<k bruiloft prep | -22
w<k bus finite | -32
w<k camping prep | -38
w<k contributie prep | -22
w<k cursus prep | -32
w<k d'r noun | -27
w<k da finite | -41
w<k da noun | -35
w<k daar adj | -23
w<k daar finite | -113
w<k daar prep | -27
w<k daarna finite | -29
w<k daarna infinitive | -26
w<k daarna prep | -21
w<k daarom finite | -26
w<k dacht who | -24
w<k dag adv | -28
w<k dag and | 64
w<k dag det | -28
w<k dag infinitive | -26
w<k dag time | -39
w<k dagen infinitive | -43
w<k dagen noun | -39
w<k dagen prep | -24
w<k dagen who | 75
w<k dan and | -29
w<k dan det | -61
w<k dan finite | -81
w<k dan infinitive | -40
w<k dan prep | -63
w<k dan who | -41
w<k dan whose | -30
w<k dank prep | 41
w<k dat and | 51
w<k dat asks | -44
w<k dat det | -123
w<k dat infinitive | -74
w<k dat name | -30
w<k dat noun | -98
w<k dat other | -29
w<k dat time | -37
w<k de adj | -78
w<k de adv | -23
w<k de name | -26
w<k de noun | -198
w<k de other | -58
w<k de time | -44
w<k deel finite | -23
w<k deel time | -23
w<k delen prep | -38
w<k den adj | -38
w<k den noun | -26
w<k denkt sub | -28
w<k derde noun | -30
w<k destijds adv | -20
w<k deur finite | 33
w<k deur noun | -37
w<k deur participle | -21
w<k deur prep | -22
w<k deze noun | -48
w<k deze time | -56
w<k dicht prep | -23
w<k die adj | -30
w<k die adv | -57
w<k die det | -28
w<k die finite | -125
w<k die noun | -188
w<k die prep | -65
w<k die time | -87
w<k die who | -24
w<k dikke noun | -36
w<k dingen who | -38
w<k dinsdag adv | -21
w<k dinsdag and | -29
w<k dinsdag noun | -33
w<k dinsdag prep | -70
w<k dit det | 28
w<k dit noun | -123
w<k dit prep | -29
w<k doe who | -58
w<k doen adv | 59
w<k doen finite | -40
w<k doen noun | -42
w<k doen sub | 22
w<k doet adv | 20
w<k doet prep | -25
w<k dokter noun | -37
w<k donderdag adj | -21
w<k donderdag noun | 67
w<k door noun | -38
w<k door prep | -25
w<k door who | -35
w<k doordeweeks prep | 25
w<k dr noun | -30
w<k durft who | 22
w<k dus adv | -20
w<k dus finite | -61
w<k dus other | -27
w<k dus prep | -27
w<k dus time | -21
w<k dus who | -100
w<k echt adj | -26
w<k echt asks | -32
w<k echt det | -41
w<k echt not | -22
w<k echt noun | -26
w<k echt who | -29
w<k een adj | -155
w<k een adv | -35
w<k een det | 20
w<k een noun | -304
w<k een time | -61
w<k eenmaal det | -34
w<k eenmaal not | -29
w<k eens adj | -28
w<k eens asks | -24
w<k eens det | -50
w<k eens finite | 44
w<k eens infinitive | -21
w<k eens noun | -20
w<k eens prep | -101
w<k eentje prep | -38
w<k eerder finite | -32
w<k eerder prep | -29
w<k eerlijk participle | -21
w<k eerst adv | -24
w<k eerst and | -24
w<k eerst det | -27
w<k eerst infinitive | -20
w<k eerst time | -32
w<k eerste noun | -81
w<k eigen noun | -127
w<k eigenlijk adv | 20
w<k eindelijk adv | -26
w<k elektrische noun | -31
w<k elk noun | -47
w<k elkaar finite | 22
w<k elkaar prep | -40
w<k elke noun | -81
w<k elke time | -62
w<k emotionele noun | -44
w<k en adv | -50
w<k en asks | -34
w<k en det | -79
w<k en finite | -96
w<k en noun | -105
w<k en prep | -46
w<k en time | -45
w<k en who | -178
w<k en whose | -33
w<k ene noun | -37
w<k enige adj | -22
w<k enkel noun | -41
w<k enkele noun | -21
w<k er adj | -30
w<k er adv | -144
w<k er det | -130
w<k er finite | -111
w<k er prep | -131
w<k er time | -131
w<k eraan asks | -34
w<k erbij finite | -33
w<k ergens prep | -23
w<k eten adv | 20
w<k eten and | -35
w<k eten finite | 72
w<k eten noun | 24
w<k eten prep | -37
w<k euro prep | -31
w<k excuus prep | -29
w<k eén noun | -37
w<k familie prep | -37
w<k februari who | 99
w<k ff adj | -23
w<k ff det | -33
w<k ff noun | -34
w<k fiets finite | -23
w<k fijn sub | -24
w<k filmpjes prep | -26
w<k formulier finite | -26
w<k foto finite | -21
w<k foto prep | -31
w<k foto's prep | -20
w<k ga adv | -20
w<k gaan adv | -27
w<k gaan finite | 101
w<k gaan noun | -37
w<k gaan who | -33
w<k gaat det | -21
w<k gaat infinitive | -20
w<k gaat noun | -33
w<k ge finite | -54
w<k ge who | -36
w<k ge whose | -20
w<k gebeld who | 52
w<k gebeurd finite | 61
w<k geboekt prep | -52
w<k gebruik who | -22
w<k geef noun | -24
w<k geef time | -27
w<k geef who | -47
w<k geen adv | -27
w<k geen noun | -177
w<k geen other | -22
w<k gegeten finite | -38
w<k gehad det | 49
w<k gek noun | 23
w<k gekke noun | -25
w<k geld finite | -25
w<k geld prep | -21
w<k geldig prep | -35
w<k gele noun | -26
w<k gelijk sub | -27
w<k gelukkig finite | -24
w<k gemaakt noun | 101
w<k gemaakt prep | -51
w<k genoeg finite | 24
w<k genoeg prep | -24
w<k gerust adv | -51
w<k getekend finite | 47
w<k geval prep | -38
w<k geven who | -52
w<k gevraagd finite | -39
w<k gevraagd prep | 28
w<k geweest and | -24
w<k gewoon noun | -20
w<k gewoon prep | -71
w<k gewoon who | 33
w<k gezamenlijke noun | -34
w<k gezegd finite | -47
w<k gezegd prep | 20
w<k gezegd who | -40
w<k gezien prep | -42
w<k gezien who | 49
w<k gij finite | -32
w<k gij noun | -22
w<k gij prep | -25
w<k gisteren and | -30
w<k gisteren det | -26
w<k gisteren prep | -29
w<k goed adv | 56
w<k goed and | 25
w<k goed infinitive | -24
w<k goed noun | 83
w<k graag det | -24
w<k graag finite | -31
w<k graag time | -34
w<k graag whose | -40
w<k groene noun | -30
w<k groot noun | -24
w<k gsm prep | 38
w<k haal who | -47
w<k haar adv | -77
w<k haar and | -35
w<k haar det | -32
w<k haar infinitive | -31
w<k haar noun | -77
w<k haar other | -27
w<k haar who | 53
w<k had adv | -24
w<k had not | -24
w<k had participle | -24
w<k had prep | -23
w<k had time | -28
w<k halen and | 24
w<k halen finite | 86
w<k halen noun | 56
w<k halen prep | -35
w<k halen who | 44
w<k hand prep | -25
w<k handen prep | -35
w<k handtekening prep | -27
w<k hart finite | -21
w<k hartelijke finite | -43
w<k he noun | 76
w<k heb adj | 31
w<k heb adv | -52
w<k heb det | -53
w<k heb infinitive | -31
w<k heb not | -36
w<k heb participle | -60
w<k heb who | -62
w<k hebben and | -29
w<k hebben det | 21
w<k hebben finite | 71
w<k hebben who | -45
w<k hebt adv | -42
w<k hebt det | 21
w<k hebt infinitive | -24
w<k hebt noun | 37
w<k hebt time | -28
w<k heeft adj | -33
w<k heeft adv | -104
w<k heeft infinitive | -23
w<k heeft participle | -45
w<k heeft whose | -52
w<k heel adj | -24
w<k heel adv | -37
w<k heet noun | -26
w<k hele noun | -133
w<k helemaal adj | -21
w<k helemaal who | -23
w<k helft finite | -25
w<k helft infinitive | -24
w<k helft prep | 41
w<k hem adv | -75
w<k hem and | -36
w<k hem det | -22
w<k hem finite | -21
w<k hem infinitive | -38
w<k hem time | -122
w<k hem who | 71
w<k het adj | -131
w<k het adv | -177
w<k het and | -48
w<k het det | -60
w<k het finite | -189
w<k het infinitive | -74
w<k het noun | -57
w<k het other | -39
w<k het participle | -51
w<k het prep | -169
w<k het sub | -25
w<k het time | -128
w<k hetgeen who | -32
w<k hetzelfde noun | -23
w<k heus adv | -28
w<k hey noun | -38
w<k hier adj | -32
w<k hier adv | -43
w<k hier and | -38
w<k hier infinitive | -22
w<k hier noun | -29
w<k hier who | 35
w<k hij adv | -62
w<k hij finite | -92
w<k hij noun | -21
w<k hij prep | -59
w<k hij who | -28
w<k hij whose | -23
w<k hoe adj | -28
w<k hoe finite | -43
w<k hoe who | -58
w<k hoe whose | -20
w<k hoeft adv | -25
w<k hoeft not | -20
w<k hoeft prep | -25
w<k hoeveel finite | -20
w<k hoeveel noun | -22
w<k hond adv | -28
w<k hoofd finite | -30
w<k hoop sub | -23
w<k hoopt adv | -24
w<k hoor finite | 87
w<k hoor who | -43
w<k hoort adv | -22
w<k hoort prep | -26
w<k horen and | -30
w<k horen finite | 41
w<k horen who | 31
w<k hou adv | -22
w<k houdt who | 24
w<k hugo finite | -20
w<k huis noun | 32
w<k huis participle | -24
w<k huisarts finite | -30
w<k huizen det | -29
w<k hun noun | -71
w<k huwelijk finite | -25
w<k ie prep | -24
w<k ieder time | -34
w<k iedere noun | -25
w<k iedere time | -37
w<k iedereen prep | -30
w<k iemand adv | -31
w<k iemand finite | -20
w<k iemand prep | -24
w<k iets participle | -20
w<k iets prep | -105
w<k ik adj | -54
w<k ik adv | -31
w<k ik and | -28
w<k ik det | -176
w<k ik not | -25
w<k ik noun | -41
w<k ik other | -21
w<k ik participle | -20
w<k ik sub | -35
w<k ik who | -65
w<k in adj | -35
w<k in adv | 60
w<k in and | -37
w<k in det | -38
w<k in name | -22
w<k in noun | -59
w<k in prep | -28
w<k in who | -66
w<k in whose | -190
w<k ineens prep | -30
w<k ingeschreven prep | -38
w<k intussen finite | -21
w<k ipv time | -39
w<k is adj | -96
w<k is adv | -36
w<k is asks | -38
w<k is det | -20
w<k is finite | 38
w<k is not | -50
w<k is sub | -33
w<k isla finite | 37
w<k ja and | -32
w<k ja finite | -23
w<k ja noun | -23
w<k ja other | -23
w<k ja who | -28
w<k jaar adv | -31
w<k jaar det | -22
w<k jaar prep | -27
w<k janken prep | -39
w<k januari finite | 50
w<k jaren sub | -41
w<k je adv | -209
w<k je infinitive | -52
w<k je noun | -27
w<k je other | -22
w<k je participle | -25
w<k je prep | -54
w<k jermaine finite | -21
w<k jesse finite | -22
w<k jij adj | -27
w<k jij and | 29
w<k jij det | -89
w<k jij sub | -28
w<k jij time | -57
w<k jij who | -30
w<k jij whose | -32
w<k jongen prep | -26
w<k jongens prep | -32
w<k jorn finite | -20
w<k jou asks | 96
w<k jou noun | 83
w<k jou other | -36
w<k jouw noun | -157
w<k juf finite | -28
w<k juf noun | -24
w<k juli adv | -35
w<k juli finite | -30
w<k jullie adj | -33
w<k jullie finite | -41
w<k jullie prep | -28
w<k juni finite | -20
w<k juni time | 35
w<k kamer prep | 30
w<k kamp finite | -27
w<k kan det | -26
w<k kan infinitive | -77
w<k kan prep | -21
w<k kan who | -90
w<k kan whose | -26
w<k kant prep | -34
w<k kapot finite | 49
w<k kapotte noun | -21
w<k kast finite | -25
w<k keer adj | -31
w<k keer adv | -31
w<k keer and | -26
w<k keer time | -34
w<k keer who | -28
w<k keer whose | -33
w<k ken who | -22
w<k kennelijk adv | -38
w<k kerst prep | -29
w<k kijk and | -32
w<k kijken who | -45
w<k kijkt adv | 21
w<k kind finite | 21
w<k kind noun | -37
w<k kind prep | -107
w<k kind who | -23
w<k kinderen adv | -32
w<k kinderen finite | -26
w<k kinderen noun | 25
w<k kinderen who | -40
w<k klaar who | 77
w<k klas finite | 21
w<k klein noun | -20
w<k kleine noun | -28
w<k kom prep | -25
w<k komen prep | 37
w<k komende time | -30
w<k komt not | -23
w<k komt noun | 43
w<k kon infinitive | -33
w<k kon who | -24
w<k konijn finite | -29
w<k kopie prep | -34
w<k kort noun | -36
w<k koude noun | -34
w<k kreeg who | -26
w<k krijg who | -33
w<k krijgt det | -32
w<k kun who | -56
w<k kunnen adv | -23
w<k kunnen infinitive | -62
w<k kunnen noun | -51
w<k kunnen who | -21
w<k kunt noun | -31
w<k kunt who | -39
w<k kwam prep | -25
w<k la prep | -45
w<k laat det | -30
w<k laat finite | -54
w<k laat infinitive | -34
w<k laat prep | -29
w<k laat whose | -22
w<k laatste noun | -29
w<k lag prep | -28
w<k lang finite | -26
w<k lang prep | -28
w<k lang who | -46
w<k langs who | 29
w<k las who | 33
w<k lastig finite | -23
w<k laten infinitive | -145
w<k leeg finite | -33
w<k leeg noun | -34
w<k leert who | -20
w<k leg who | -22
w<k lege noun | -29
w<k lekker prep | -34
w<k les prep | -37
w<k leuk prep | -23
w<k lezen finite | -50
w<k lezen prep | -47
w<k lezen who | 58
w<k liever adv | -34
w<k liever noun | -26
w<k liever prep | -22
w<k liggen adv | -26
w<k ligt adj | -23
w<k ligt adv | -46
w<k ligt det | -25
w<k ligt finite | 79
w<k ligt not | -27
w<k ligt noun | -25
w<k lijn finite | 29
w<k lijst who | 27
w<k lokaal time | -33
w<k loopt adv | -23
w<k loopt prep | -32
w<k lopen and | 36
w<k lukt noun | 72
w<k m adv | -22
w<k m prep | -28
w<k maand and | -42
w<k maandag det | -33
w<k maandag prep | -53
w<k maandag time | -29
w<k maar adj | -26
w<k maar adv | -54
w<k maar and | 28
w<k maar infinitive | -23
w<k maar other | -20
w<k maar prep | -76
w<k maar time | -22
w<k maart and | 35
w<k maart det | -21
w<k maart finite | -20
w<k maart noun | -54
w<k maat time | -42
w<k mag adv | -44
w<k mag noun | -21
w<k mag prep | -44
w<k mag time | -23
w<k mag who | -44
w<k mail prep | -32
w<k maken finite | -32
w<k maken prep | -46
w<k mama prep | -32
w<k man prep | -21
w<k man who | -39
w<k mand noun | 74
w<k me and | -28
w<k me infinitive | -28
w<k me prep | -105
w<k mee adv | 51
w<k mee asks | 80
w<k mee finite | 24
w<k mee who | 116
w<k meer adj | -28
w<k meer and | 29
w<k meer det | 26
w<k meer noun | 22
w<k meer participle | -33
w<k meer who | 94
w<k mees and | -23
w<k mei and | -43
w<k mei prep | 26
w<k meisje prep | -21
w<k mens prep | 22
w<k mensen infinitive | -24
w<k met adj | -69
w<k met asks | -20
w<k met det | -114
w<k met noun | -130
w<k met time | -49
w<k met who | -68
w<k met whose | -40
w<k meteen prep | -20
w<k mevrouw noun | -37
w<k middag prep | -25
w<k midden prep | -29
w<k mij adv | -97
w<k mij asks | -30
w<k mij infinitive | -49
w<k mij noun | 46
w<k mij participle | -38
w<k mijn adj | -27
w<k mijn noun | -185
w<k mijne noun | 36
w<k minder noun | -31
w<k minder prep | -32
w<k minuten adv | -28
w<k minuten infinitive | -26
w<k minuten prep | 24
w<k misschien finite | -30
w<k misschien infinitive | -29
w<k mn noun | -86
w<k mocht det | -20
w<k moeder noun | 41
w<k moeder prep | -38
w<k moeder who | -45
w<k moeilijk finite | 26
w<k moeilijk prep | -34
w<k moest infinitive | -20
w<k moet adj | -26
w<k moet adv | -45
w<k moet and | -30
w<k moet infinitive | -75
w<k moet who | -108
w<k moet whose | -21
w<k moeten infinitive | -58
w<k moeten noun | -36
w<k moeten prep | -32
w<k mogen noun | -38
w<k mond noun | 69
w<k mooi noun | -25
w<k morgen finite | -20
w<k morgen prep | -53
w<k mr. noun | -26
w<k n noun | -38
w<k na det | -57
w<k na time | -85
w<k na whose | -26
w<k naam finite | -32
w<k naar det | -123
w<k naar finite | -29
w<k naar noun | -28
w<k naar who | -93
w<k naar whose | -71
w<k naast det | -35
w<k nacht prep | -25
w<k nachten prep | -29
w<k nachts prep | -32
w<k nam det | -33
w<k natte noun | -30
w<k natuurlijk adv | -30
w<k natuurlijk det | -35
w<k natuurlijk noun | -32
w<k ne noun | -45
w<k nederlands finite | 23
w<k nederlandse noun | -35
w<k nee prep | -32
w<k neem noun | -26
w<k neem who | -47
w<k nemen who | 49
w<k nergens prep | -30
w<k net adv | -31
w<k net prep | -24
w<k nie adv | -29
w<k niemand adv | -34
w<k niemand finite | -22
w<k niemand prep | -24
w<k niet adj | -101
w<k niet and | 30
w<k niet participle | -58
w<k niet who | 33
w<k niets participle | -37
w<k niets prep | -43
w<k nieuw prep | -47
w<k nieuwe finite | -23
w<k nieuwe noun | -64
w<k nieuwe prep | -27
w<k niks det | 26
w<k niks finite | 31
w<k niks infinitive | -25
w<k niks participle | -27
w<k niks prep | -43
w<k nodig noun | 95
w<k noem who | -30
w<k noemen who | -44
w<k nog adj | -21
w<k nog adv | -102
w<k nog det | -123
w<k nog finite | 29
w<k nog not | -36
w<k nog prep | -156
w<k nog time | -84
w<k nooit asks | -26
w<k nooit det | -58
w<k noor finite | -29
w<k nu adv | -42
w<k nu and | -35
w<k nu det | -39
w<k nu noun | -58
w<k nu prep | -65
w<k nu time | -23
w<k nu who | -22
w<k nummer finite | -20
w<k nummer prep | -24
w<k nummer time | -34
w<k ochtend prep | -24
w<k of adj | -23
w<k of asks | -20
w<k of det | -24
w<k of finite | -52
w<k of infinitive | -21
w<k of noun | -28
w<k of who | -88
w<k oktober adv | 30
w<k om adv | -38
w<k om det | -97
w<k om finite | -33
w<k om infinitive | -27
w<k om prep | -104
w<k om time | -164
w<k om who | -68
w<k om whose | -22
w<k oma finite | 40
w<k omdat who | -60
w<k omdat whose | -20
w<k onder det | -39
w<k onder noun | -30
w<k onder who | 24
w<k ons noun | -100
w<k ons prep | -21
w<k ons time | -27
w<k onze noun | -70
w<k ook adv | -104
w<k ook and | -30
w<k ook asks | -29
w<k ook finite | -21
w<k ook infinitive | -23
w<k ook not | -23
w<k ook noun | -22
w<k ook time | 28
w<k op adj | 21
w<k op and | -40
w<k op asks | -24
w<k op finite | 46
w<k op sub | -47
w<k op time | -47
w<k op whose | -49
w<k opa and | -27
w<k opa finite | 21
w<k open noun | -30
w<k open prep | -47
w<k ophalen noun | -33
w<k opvang finite | -26
w<k oranje noun | -36
w<k ouder prep | -33
w<k ouderavond prep | -38
w<k ouderschapsplan finite | -25
w<k ouwe noun | -38
w<k over asks | -42
w<k over finite | 25
w<k over prep | -37
w<k over whose | -66
w<k overal noun | -32
w<k overigens adv | -28
w<k overigens det | -27
w<k overigens prep | -42
w<k overleg finite | -31
w<k overmaken prep | 46
w<k overzicht prep | -34
w<k paar noun | -28
w<k papa adv | -35
w<k pas finite | -36
w<k pas infinitive | -27
w<k pas prep | -69
w<k pas sub | -31
w<k pasen prep | -35
w<k paspoort finite | -29
w<k paspoort prep | -20
w<k past det | 34
w<k pepijn finite | -24
w<k per noun | -100
w<k pijn prep | -30
w<k plaats prep | -54
w<k plek prep | -31
w<k plus time | -30
w<k precies asks | -24
w<k precies prep | 37
w<k precies who | -38
w<k probeer adv | -20
w<k pure noun | -32
w<k rechter prep | -38
w<k rechtstreeks prep | -31
w<k regel who | -22
w<k regels prep | -39
w<k rekening noun | 48
w<k rekening prep | -20
w<k rekeningnummer finite | -26
w<k rest prep | -33
w<k rode noun | -21
w<k rooster finite | -27
w<k rooster prep | 27
w<k ruilen prep | -41
w<k samen adv | -31
w<k samen det | -39
w<k samen finite | 24
w<k samen prep | -32
w<k scherm finite | -28
w<k schoenen prep | -35
w<k school sub | 30
w<k school who | -34
w<k september finite | -23
w<k september infinitive | -23
w<k sinds asks | -30
w<k sinds time | -54
w<k slaapt adv | -22
w<k slaapt prep | -27
w<k slapen and | 54
w<k slechte noun | -28
w<k snap sub | -34
w<k sokken prep | 34
w<k soort noun | -23
w<k sorry other | -27
w<k sorry sub | -40
w<k speelt noun | -30
w<k spijt who | -28
w<k spreekbeurt prep | -24
w<k sta time | -28
w<k staan and | -33
w<k staan infinitive | -27
w<k staat adj | -31
w<k staat time | 23
w<k staat who | 29
w<k staat whose | 27
w<k station noun | -36
w<k step prep | -33
w<k stil prep | 39
w<k stoel prep | 32
w<k stom noun | -27
w<k stom prep | -21
w<k stop who | -20
w<k stoppen prep | 26
w<k straks adv | -27
w<k stuk noun | -34
w<k sturen prep | -39
w<k stuur adv | -25
w<k stuur who | -53
w<k sude finite | -25
w<k t adv | -22
w<k t noun | -91
w<k t prep | -20
w<k t who | 22
w<k tablet prep | -39
w<k tafel and | -29
w<k tandarts prep | -35
w<k tas infinitive | -28
w<k tas noun | 33
w<k tas prep | 27
w<k tas who | 65
w<k te adj | -66
w<k te det | -21
w<k te finite | -20
w<k te infinitive | -143
w<k te noun | -62
w<k tegen noun | -24
w<k tegen time | -24
w<k tegen who | -44
w<k tegen whose | -25
w<k tekenen prep | -42
w<k tekening prep | -29
w<k telefoon adv | -23
w<k telefoon prep | -55
w<k tellen prep | -23
w<k telt noun | -36
w<k ten noun | -35
w<k ter noun | -33
w<k terug det | 136
w<k terug finite | 28
w<k terug noun | 97
w<k terwijl det | -22
w<k thijmen finite | -21
w<k thuis adv | 42
w<k thuis infinitive | -24
w<k tijd adv | -35
w<k tijd finite | -44
w<k tijd infinitive | -27
w<k tijd noun | 41
w<k tijd prep | -24
w<k tijd sub | -38
w<k tijdens who | -20
w<k tobias prep | -43
w<k toch adv | -35
w<k toch finite | 36
w<k toch noun | -37
w<k toe finite | -34
w<k toen who | -35
w<k toestemming prep | -27
w<k toon prep | -32
w<k tot and | -40
w<k tot asks | -24
w<k tot time | -91
w<k training prep | -29
w<k trouwens det | -23
w<k trouwens noun | -21
w<k tussen noun | -26
w<k tussen time | -24
w<k tweede noun | -49
w<k u det | -38
w<k u noun | -31
w<k u whose | -28
w<k uit and | -33
w<k uit finite | -29
w<k uit prep | 29
w<k uit sub | 68
w<k uit time | 68
w<k uit who | 21
w<k uit whose | -38
w<k uiterlijk time | -29
w<k uitslag prep | -30
w<k uur adv | -31
w<k uur finite | 32
w<k uw adj | -20
w<k uw noun | -133
w<k uwen noun | -31
w<k vader and | -33
w<k vader noun | -38
w<k vader prep | -29
w<k valt adv | -29
w<k valt prep | 28
w<k van adj | -32
w<k van det | -60
w<k van name | -30
w<k van noun | -39
w<k van time | -177
w<k van who | -26
w<k vanaf adv | -40
w<k vanaf noun | -25
w<k vanaf time | -94
w<k vanavond adv | -25
w<k vanavond finite | -27
w<k vanavond prep | -44
w<k vandaag prep | -34
w<k vast noun | -32
w<k vast sub | -31
w<k vast who | 31
w<k vaste noun | -24
w<k veilig adv | -29
w<k vergeef who | -22
w<k vergeten finite | -38
w<k verjaardag finite | -27
w<k verjaardag prep | -21
w<k verkeerde noun | -24
w<k verteld sub | -27
w<k verteld who | -36
w<k vertelde sub | -26
w<k verzekering finite | -34
w<k via det | -27
w<k via noun | -34
w<k via who | -20
w<k via whose | -21
w<k vierde noun | -28
w<k vind who | -50
w<k vindt finite | -32
w<k voel who | -27
w<k vol noun | -28
w<k vol prep | -32
w<k volgende noun | -59
w<k volgende time | -29
w<k volgens noun | -21
w<k volgens who | -33
w<k volgens whose | -20
w<k voor adj | -23
w<k voor adv | -36
w<k voor and | 25
w<k voor asks | 61
w<k voor noun | -41
w<k voor participle | -22
w<k voor prep | -27
w<k voor sub | -22
w<k voor time | -159
w<k voor whose | -103
w<k vooral noun | -34
w<k voortaan det | -28
w<k voortaan prep | -43
w<k voorvak prep | -37
w<k vorig noun | -30
w<k vorige noun | -31
w<k vorige time | -48
w<k vraag who | -24
w<k vraagt and | -27
w<k vraagt asks | -35
w<k vraagt prep | -21
w<k vraagt who | 33
w<k vragen and | -24
w<k vragen finite | -24
w<k vragen noun | 114
w<k vriend finite | 45
w<k vriendelijke finite | -80
w<k vriendelijke infinitive | -29
w<k vrij prep | -36
w<k vrijdag adv | -40
w<k vrijdag and | 44
w<k vrijdag noun | 26
w<k vrijdag prep | -123
w<k vrijdag time | -40
w<k vrije noun | -30
w<k vroeg and | -35
w<k vroeg prep | -26
w<k vroeger finite | -23
w<k vrouw finite | -22
w<k vrouw prep | -29
w<k vrouw who | -25
w<k vóór time | -33
w<k waar noun | 22
w<k waar who | -57
w<k waarom noun | -38
w<k waart who | 31
w<k wakker prep | -33
w<k wanneer det | -36
w<k wanneer finite | -83
w<k want noun | -25
w<k want who | -72
w<k waren prep | -31
w<k waren who | -25
w<k was finite | -34
w<k was noun | -32
w<k was participle | -21
w<k was sub | 62
w<k was whose | 27
w<k wat adv | -63
w<k wat det | -66
w<k wat infinitive | -20
w<k wat prep | -36
w<k wat whose | -30
w<k water and | -34
w<k water prep | -38
w<k we adv | -55
w<k we det | -24
w<k we finite | -72
w<k we noun | -21
w<k we prep | -41
w<k we time | -28
w<k wedstrijd prep | -32
w<k week and | 25
w<k week det | -25
w<k week finite | -33
w<k week noun | -41
w<k week prep | -75
w<k week time | -37
w<k week who | 71
w<k weekend and | -37
w<k weekend finite | 36
w<k weekend noun | -37
w<k weekenden prep | -25
w<k weer adv | -21
w<k weer and | -30
w<k weer prep | -100
w<k weet asks | -38
w<k weet sub | -30
w<k weg and | -41
w<k weg finite | -25
w<k weg prep | 50
w<k weg who | 76
w<k weinig noun | -23
w<k weken adj | -31
w<k weken finite | -51
w<k wel asks | -31
w<k wel infinitive | -33
w<k wel prep | -71
w<k wel sub | -24
w<k wel time | -42
w<k wel who | 62
w<k wel whose | 57
w<k welk noun | -22
w<k welke noun | -55
w<k welke who | 21
w<k welkom who | 75
w<k werk finite | -41
w<k werk infinitive | -26
w<k werk who | -20
w<k werkt adv | -22
w<k werkt finite | 35
w<k werkt prep | -44
w<k wessel finite | -24
w<k weten prep | 40
w<k wie det | 26
w<k wie noun | -25
w<k wie prep | -24
w<k wie who | -21
w<k wij finite | -57
w<k wij prep | -23
w<k wij who | -25
w<k wil adv | -54
w<k wil infinitive | -32
w<k wil time | -21
w<k wil who | -45
w<k willen infinitive | -34
w<k wilt adv | -22
w<k wissel adv | -28
w<k wissel finite | 21
w<k wisselen prep | -29
w<k wist who | 29
w<k witte noun | -36
w<k woensdag adv | -24
w<k woensdag prep | -59
w<k woensdag time | -25
w<k woord noun | -38
w<k woord prep | -21
w<k woord sub | -26
w<k woorden prep | 34
w<k worden noun | -34
w<k worden participle | -26
w<k wordt noun | -30
w<k wordt participle | -30
w<k wordt who | -25
w<k z'n noun | -26
w<k zal adv | -28
w<k zal det | -23
w<k zal who | -65
w<k zat finite | 61
w<k zaterdag and | -37
w<k zaterdag det | -30
w<k zaterdag infinitive | -30
w<k zaterdag noun | 38
w<k zaterdag time | -69
w<k ze det | -30
w<k ze finite | -31
w<k ze participle | 20
w<k ze prep | -198
w<k ze time | -81
w<k ze who | -48
w<k zeg and | -36
w<k zeggen and | -30
w<k zeggen finite | 45
w<k zeggen prep | -34
w<k zeggen who | -24
w<k zegt det | -22
w<k zegt noun | -22
w<k zegt prep | 30
w<k zegt sub | -42
w<k zegt who | -21
w<k zei det | -25
w<k zei noun | -50
w<k zei prep | -30
w<k zeker adv | -25
w<k zelf adv | -33
w<k zelf and | -26
w<k zelf det | -20
w<k zelf finite | -21
w<k zelf prep | -77
w<k zelf time | -33
w<k zelf whose | -45
w<k zelfs det | -41
w<k zelfs prep | -30
w<k zet who | -28
w<k zetten who | 69
w<k zich adj | -24
w<k zich finite | -29
w<k zich noun | 22
w<k zich prep | 32
w<k zien asks | -33
w<k zien who | -41
w<k ziet adv | -25
w<k ziet who | 37
w<k zij finite | -80
w<k zij prep | -22
w<k zij time | -31
w<k zij whose | -21
w<k zijn and | -24
w<k zijn det | 66
w<k zijn finite | 70
w<k zijn infinitive | -26
w<k zijn sub | -28
w<k zijn who | 74
w<k zijt who | -22
w<k zin finite | -24
w<k zit noun | 112
w<k zit prep | -28
w<k zitten adv | -37
w<k zitten noun | -62
w<k zitten prep | -25
w<k zitten who | 58
w<k zn noun | -80
w<k zo adj | -104
w<k zo participle | -24
w<k zo prep | 28
w<k zo'n noun | -96
w<k zoals adv | -21
w<k zoals who | -56
w<k zoeken prep | 28
w<k zoekt adv | -28
w<k zoiets finite | -30
w<k zomer noun | -42
w<k zondag adv | -65
w<k zondag det | -38
w<k zondag prep | -94
w<k zondag time | -49
w<k zondag who | -43
w<k zonder noun | -102
w<k zonder sub | -38
w<k zonder whose | 24
w<k zoon noun | -21
w<k zorg prep | -39
w<k zou infinitive | -29
w<k zou prep | -23
w<k zou who | -42
w<k zulke noun | -22
w<k zullen who | -25
w<k zult adv | -23
w<k zult infinitive | -20
w<k zus noun | -31
w<k zwarte noun | -32
w<k zwembad prep | -34
w<k zwemles prep | -23
w>k #money finite | -24
w>k #money mark | -60
w>k #money prep | -52
w>k #money time | -27
w>k #name $ | 25
w>k #name and | -29
w>k #name noun | -20
w>k #name prep | -25
w>k #name who | -33
w>k #number $ | -20
w>k #number adv | -44
w>k #number and | -99
w>k #number asks | -29
w>k #number det | -34
w>k #number finite | -31
w>k #number infinitive | -61
w>k #number time | -62
w>k #number who | -81
w>k #time adj | -23
w>k #time adv | -45
w>k #time and | -61
w>k #time det | -37
w>k #time infinitive | -64
w>k #time noun | -142
w>k #time other | -33
w>k #time prep | -152
w>k #time sub | -32
w>k #time who | -60
w>k 's noun | -66
w>k 't finite | 43
w>k a mark | -29
w>k aan finite | -26
w>k aan mark | -24
w>k aan noun | -120
w>k aan participle | -26
w>k aan prep | -23
w>k aan whose | -100
w>k ach mark | 44
w>k achter det | -25
w>k adres finite | -30
w>k af finite | -33
w>k af noun | -20
w>k af prep | -27
w>k af who | -23
w>k agenda finite | -28
w>k akkoord $ | -24
w>k akkoord finite | -36
w>k akkoord mark | -22
w>k akkoord prep | -33
w>k al det | -51
w>k al finite | 43
w>k al noun | -28
w>k al prep | -80
w>k alexander $ | 25
w>k alimentatie prep | -27
w>k alle noun | -41
w>k allebei adj | -20
w>k allebei det | -44
w>k allebei infinitive | -23
w>k allebei who | -35
w>k alleen and | -24
w>k alleen det | 27
w>k alleen prep | -53
w>k alleen time | 32
w>k alleen whose | -33
w>k alles adj | -20
w>k alles adv | 26
w>k alles mark | -20
w>k alles noun | -22
w>k alles prep | -31
w>k als noun | -163
w>k als other | -40
w>k als prep | -39
w>k als time | 56
w>k als who | 53
w>k alsof who | -27
w>k altijd noun | -26
w>k altijd time | -26
w>k alvast other | 105
w>k amai mark | 29
w>k andere noun | -30
w>k anders det | -35
w>k anders finite | 62
w>k anders infinitive | 44
w>k anders mark | -32
w>k anders noun | -32
w>k anders prep | -29
w>k anders who | -32
w>k anja $ | -24
w>k antwoord prep | 27
w>k app adv | 73
w>k app who | 57
w>k artikel time | -25
w>k auto adv | -20
w>k avond finite | -38
w>k avond noun | -22
w>k avonds det | -25
w>k azad finite | 68
w>k baas finite | -21
w>k bang finite | -29
w>k bang prep | -21
w>k bart $ | 33
w>k beatrijs finite | 54
w>k bedraagt time | -30
w>k bedrag prep | -23
w>k begin prep | -28
w>k begin who | 38
w>k beginnen prep | -26
w>k begint time | -28
w>k begrijp sub | -20
w>k bel time | -29
w>k bel who | -29
w>k belde mark | -20
w>k bellen prep | -21
w>k bellen time | -26
w>k belmoment prep | -27
w>k belt mark | -22
w>k ben det | -35
w>k ben whose | 25
w>k bent adj | -22
w>k bent prep | -24
w>k bericht prep | -21
w>k bernadette $ | 48
w>k best noun | -28
w>k bestaat det | -24
w>k beste noun | -29
w>k betaal who | 39
w>k betaalt who | -25
w>k betalen finite | 47
w>k betalen prep | -26
w>k beter adv | -25
w>k beter infinitive | -21
w>k bied who | -26
w>k bij and | -25
w>k bij asks | -24
w>k bij finite | -53
w>k bij mark | -26
w>k binnen det | -22
w>k binnen mark | -28
w>k blij finite | -32
w>k blijf who | 56
w>k blijft infinitive | -25
w>k blijft prep | -20
w>k blijft who | 21
w>k blijkbaar prep | -20
w>k boos finite | 38
w>k boos prep | -22
w>k boven det | -34
w>k boven whose | -30
w>k bram finite | 55
w>k breng who | 32
w>k brengen prep | -34
w>k brengt noun | -33
w>k brengt who | 28
w>k bril mark | -20
w>k broodtrommel finite | -27
w>k bruiloft prep | -27
w>k bus finite | -21
w>k bus prep | 23
w>k c mark | -23
w>k chantal mark | -33
w>k controle finite | -30
w>k d'r noun | -31
w>k da finite | -35
w>k da noun | 77
w>k daar adv | -24
w>k daar infinitive | -25
w>k daar prep | -34
w>k daarna finite | 22
w>k daarna infinitive | 20
w>k daarom finite | 20
w>k daarvan finite | -36
w>k dacht mark | -23
w>k dacht who | -43
w>k dag prep | -38
w>k dagen infinitive | -21
w>k dan adv | -50
w>k dan det | -64
w>k dan infinitive | -31
w>k dan not | -25
w>k dan noun | -35
w>k dan prep | -62
w>k dan who | -45
w>k dan whose | -29
w>k dank who | 75
w>k dat adv | -87
w>k dat asks | -23
w>k dat finite | -30
w>k dat infinitive | 23
w>k dat mark | 46
w>k dat name | -29
w>k dat other | -22
w>k dat prep | -76
w>k dat time | -34
w>k de adv | -26
w>k de det | 24
w>k de finite | -26
w>k de whose | -23
w>k deed who | -24
w>k deel finite | -20
w>k den adj | -39
w>k denkt sub | -22
w>k derde noun | -21
w>k destijds adv | -43
w>k deze time | -23
w>k dezelfde noun | -35
w>k die adj | 20
w>k die adv | -73
w>k die finite | -65
w>k die not | -20
w>k die noun | 32
w>k die time | 20
w>k die who | -60
w>k dieter $ | 81
w>k dikke noun | 39
w>k ding prep | -20
w>k dingen who | -31
w>k dinsdag adv | -20
w>k dinsdag noun | -29
w>k dit finite | 120
w>k doe adv | 69
w>k doen $ | -25
w>k doen mark | -20
w>k doen sub | 34
w>k doen who | -35
w>k doet finite | -24
w>k doet mark | -20
w>k doet noun | -22
w>k doet prep | 30
w>k dokter finite | 44
w>k donderdag adj | -23
w>k donderdag finite | 50
w>k donderdag noun | -33
w>k door and | -24
w>k door det | -77
w>k door noun | -26
w>k door whose | 29
w>k doordeweeks prep | -22
w>k douwe $ | 82
w>k druk finite | -31
w>k duidelijk noun | -28
w>k dus adv | -48
w>k dus det | 21
w>k dus noun | 53
w>k dus time | -23
w>k dus who | -63
w>k echt adj | -24
w>k echt det | -29
w>k echt mark | 31
w>k echt not | -28
w>k echt noun | 21
w>k echt who | -31
w>k een det | -20
w>k een other | 30
w>k een participle | -22
w>k een time | -28
w>k eenmaal det | -20
w>k eens det | -33
w>k eens infinitive | -29
w>k eens prep | -52
w>k eerder finite | -22
w>k eerder prep | -31
w>k eerlijk participle | -24
w>k eerst adv | -27
w>k eerst and | -28
w>k eerst infinitive | 53
w>k eerst time | -27
w>k eigen noun | -75
w>k eindelijk adv | -28
w>k elektrische noun | -22
w>k elkaar finite | -36
w>k elke noun | 24
w>k emotionele noun | -28
w>k en asks | 107
w>k en det | -40
w>k en not | -80
w>k en noun | -22
w>k en other | 105
w>k en participle | -25
w>k en sub | 48
w>k en time | -39
w>k en who | -27
w>k en whose | -24
w>k ene noun | -24
w>k enkel noun | -32
w>k er adv | -163
w>k er det | -160
w>k er finite | 48
w>k er infinitive | 132
w>k er mark | -23
w>k er not | -56
w>k er noun | -89
w>k er other | -29
w>k er participle | -26
w>k er prep | -120
w>k er time | -47
w>k er who | -60
w>k er whose | 61
w>k eraan asks | -21
w>k erbij finite | -29
w>k ergens prep | -21
w>k erik $ | 40
w>k ermee noun | -26
w>k ervan finite | -30
w>k eten adv | -22
w>k eten noun | -26
w>k eten prep | -25
w>k euro prep | -32
w>k even infinitive | -31
w>k excuses prep | 30
w>k excuus prep | 33
w>k eén noun | 126
w>k factuur prep | 26
w>k ff det | -38
w>k ff infinitive | -22
w>k ff noun | -40
w>k ff prep | 47
w>k fiets finite | -24
w>k fijn sub | 56
w>k fijne noun | 111
w>k filmpjes prep | -30
w>k foto prep | 30
w>k ga adv | 82
w>k ga prep | 38
w>k gaan finite | -27
w>k gaan mark | -26
w>k gaan noun | -28
w>k gaan who | -22
w>k gaat finite | 23
w>k gaat not | -20
w>k gaat prep | -53
w>k ge finite | 59
w>k ge who | -21
w>k gebeurt who | 127
w>k gebruik who | -32
w>k gedaan prep | -21
w>k geef noun | 24
w>k geef time | 29
w>k geen adv | -22
w>k geen noun | -49
w>k geen other | -31
w>k geen time | -25
w>k geert $ | 42
w>k gehad det | -25
w>k gek noun | -20
w>k geld finite | -34
w>k geldig prep | -20
w>k gelijk mark | -24
w>k gelijk sub | -25
w>k geloof who | -27
w>k gelukkig finite | 35
w>k genoeg finite | -31
w>k genoeg prep | -21
w>k geregeld finite | -34
w>k geven mark | -23
w>k geven who | -27
w>k gevraagd finite | -30
w>k gewoon finite | -31
w>k gewoon mark | -30
w>k gewoon prep | -56
w>k gezegd finite | -25
w>k gij finite | 69
w>k gij noun | 62
w>k gij prep | -33
w>k gisteren and | -28
w>k gisteren det | -24
w>k gisteren participle | -30
w>k gisteren prep | -28
w>k goed finite | -36
w>k goed infinitive | -22
w>k goed mark | -30
w>k goed noun | -25
w>k goed prep | -29
w>k goede noun | 29
w>k gonda $ | 61
w>k graag finite | 117
w>k graag infinitive | -23
w>k graag noun | 40
w>k graag who | 24
w>k graag whose | 54
w>k groet mark | 112
w>k groeten mark | 103
w>k groeten prep | 74
w>k groetjes mark | 167
w>k groetjes prep | 81
w>k guus $ | 103
w>k haar adv | -41
w>k haar and | -21
w>k haar finite | -63
w>k haar other | -29
w>k had adv | 21
w>k had time | -23
w>k halen finite | -31
w>k handen prep | -25
w>k handtekening finite | -24
w>k harm $ | 93
w>k hart finite | -20
w>k hartelijke finite | 114
w>k hatice $ | 24
w>k he mark | -43
w>k he noun | -37
w>k heb adj | -21
w>k heb mark | -27
w>k heb participle | -59
w>k heb whose | 34
w>k hebben finite | -21
w>k hebben mark | -20
w>k hebben prep | -20
w>k hebben who | -45
w>k hebt adv | -27
w>k hebt infinitive | -24
w>k hebt who | 37
w>k heeft adv | -60
w>k heeft participle | -36
w>k heeft prep | -62
w>k heeft time | -46
w>k heeft whose | -30
w>k heel adj | -27
w>k heel adv | -45
w>k heen finite | -34
w>k heen mark | -33
w>k heet noun | -20
w>k heet who | -23
w>k helaas not | -30
w>k hele noun | -106
w>k helemaal who | -28
w>k hem adv | -22
w>k hem finite | -29
w>k hem prep | -23
w>k hem time | -30
w>k herinner who | -36
w>k hester $ | 107
w>k het $ | -20
w>k het adv | -105
w>k het and | -28
w>k het det | -21
w>k het finite | 23
w>k het infinitive | -79
w>k het not | -29
w>k het participle | -40
w>k het prep | -96
w>k het sub | -21
w>k het who | -28
w>k hetzelfde noun | -24
w>k heus adv | -22
w>k hier and | -23
w>k hier det | -22
w>k hier infinitive | -40
w>k hier noun | -22
w>k hier who | -22
w>k hij adj | -21
w>k hij adv | -61
w>k hij finite | 60
w>k hij noun | -47
w>k hij prep | -66
w>k hilda $ | 65
w>k hoe adj | 83
w>k hoe adv | 38
w>k hoe who | -41
w>k hoe whose | -32
w>k hoeft adv | -20
w>k hoeft prep | -20
w>k hoeveel noun | 52
w>k hoofd finite | -33
w>k hoogachtend mark | 148
w>k hoopt adv | -24
w>k hoor finite | -34
w>k hoort adv | -21
w>k horen finite | -30
w>k horen who | -24
w>k houd who | 40
w>k houdoe mark | 88
w>k huis det | -20
w>k huis participle | -20
w>k huwelijk finite | -26
w>k ieder noun | -25
w>k ieder time | -21
w>k iedere noun | -20
w>k iedere time | -42
w>k iemand adv | -21
w>k iemand finite | -43
w>k iets prep | -29
w>k ik adj | -51
w>k ik det | -60
w>k ik finite | 69
w>k ik infinitive | -30
w>k ik mark | -38
w>k ik not | -40
w>k ik participle | -25
w>k ik prep | -140
w>k ik sub | -25
w>k ik who | -100
w>k ik whose | -47
w>k in adj | -25
w>k in adv | -43
w>k in finite | -116
w>k in infinitive | -32
w>k in mark | -20
w>k in name | -31
w>k in sub | -27
w>k ineens prep | -26
w>k ingeschreven prep | -24
w>k ingrid $ | 32
w>k inmiddels adv | -23
w>k intussen finite | 86
w>k ipv time | -37
w>k is adj | -137
w>k is adv | -29
w>k is mark | -59
w>k is not | -43
w>k is noun | -163
w>k is participle | -66
w>k is prep | -180
w>k is sub | 35
w>k is whose | -40
w>k j mark | -28
w>k ja and | -25
w>k ja mark | 29
w>k jaar finite | -48
w>k janneke $ | 42
w>k jaren sub | -23
w>k jas finite | 22
w>k je adv | -93
w>k je det | -35
w>k je finite | 80
w>k je infinitive | -39
w>k je mark | -21
w>k je not | -22
w>k je noun | -34
w>k je prep | -57
w>k je who | -32
w>k jesse finite | 50
w>k jij adj | -32
w>k jij det | -27
w>k jij finite | 63
w>k jij time | -27
w>k jij who | -58
w>k jongens prep | -22
w>k jorn finite | 28
w>k jou finite | -34
w>k jou prep | -23
w>k jouw adj | 75
w>k juf noun | 53
w>k jullie adj | -32
w>k k finite | 76
w>k kalender finite | -21
w>k kamer mark | -21
w>k kamer prep | -22
w>k kamp prep | -22
w>k kan adv | -63
w>k kan finite | -21
w>k kan infinitive | -79
w>k kan mark | -20
w>k kan noun | 38
w>k kan who | 84
w>k kapot finite | -39
w>k keer finite | -46
w>k keer noun | -20
w>k keer prep | -44
w>k ken who | -32
w>k kennelijk adv | -26
w>k kerst finite | 35
w>k kerst prep | 27
w>k kijk adv | 52
w>k kijk and | 22
w>k kijk who | -23
w>k kijken who | -21
w>k kijkt adv | -25
w>k kijkt det | -29
w>k kind finite | 20
w>k kind noun | -20
w>k kind prep | -58
w>k kinderen adv | -25
w>k kinderen det | -21
w>k kinderen finite | 36
w>k kinderen prep | -41
w>k kinderen who | 44
w>k klaar $ | -20
w>k klaar mark | -21
w>k klaar who | -36
w>k klas finite | -30
w>k klein participle | -21
w>k kleine noun | -21
w>k klopt who | 38
w>k kom adv | 40
w>k kom prep | 28
w>k kom time | 25
w>k kom who | 53
w>k komen mark | -29
w>k komen prep | -31
w>k komt adv | -37
w>k komt not | -27
w>k komt noun | -20
w>k komt prep | -30
w>k komt who | 40
w>k kon who | -28
w>k konijn finite | 33
w>k koop det | 91
w>k kreeg who | -28
w>k krijg adv | 64
w>k krijgt det | -23
w>k kun who | 51
w>k kun whose | 70
w>k kunnen adv | -30
w>k kunnen infinitive | -42
w>k kunnen noun | -28
w>k kunnen who | 101
w>k kunt noun | -31
w>k kunt who | 79
w>k kwam adv | -21
w>k kwame $ | 99
w>k l mark | -23
w>k laat adv | 101
w>k laat and | 39
w>k laat finite | -26
w>k laat infinitive | -24
w>k laat prep | -24
w>k laat who | 44
w>k laat whose | 59
w>k lang finite | -28
w>k lang who | -25
w>k langs who | -36
w>k las who | -30
w>k lastig finite | -27
w>k laten infinitive | -80
w>k laten who | 23
w>k later finite | -27
w>k leert who | -20
w>k lees adv | 102
w>k leg who | 50
w>k lekker prep | -21
w>k les prep | -27
w>k leuk prep | -28
w>k lezen prep | -26
w>k lezen who | -26
w>k liefs mark | 120
w>k lieke finite | 107
w>k liet who | -24
w>k liever adv | -28
w>k liever not | -29
w>k liever noun | -24
w>k liggen adv | -28
w>k liggen prep | -26
w>k ligt adj | -22
w>k ligt det | -28
w>k ligt finite | -29
w>k ligt not | -23
w>k ligt noun | -20
w>k ligt prep | -49
w>k ligt who | 28
w>k lijkt who | -32
w>k loop who | -30
w>k loopt adv | -25
w>k loopt prep | -23
w>k lopen and | -26
w>k lopen who | -30
w>k lotte finite | 43
w>k lowie finite | 32
w>k lukt who | 85
w>k m adv | -23
w>k m prep | -20
w>k maak who | -20
w>k maand det | -22
w>k maandag det | -35
w>k maandag finite | 31
w>k maandag noun | -24
w>k maandag prep | -48
w>k maar adj | 62
w>k maar adv | -98
w>k maar and | -29
w>k maar det | 32
w>k maar finite | -26
w>k maar mark | -25
w>k maar not | -26
w>k maar other | 44
w>k maar time | -29
w>k maar who | 59
w>k mag adv | -39
w>k mag finite | -37
w>k mag noun | 69
w>k mag prep | -37
w>k mag time | -21
w>k mag who | 32
w>k mag whose | -37
w>k maken finite | -24
w>k maken mark | -22
w>k man finite | -22
w>k man noun | 37
w>k man who | -20
w>k marjolein $ | 63
w>k marnix $ | 58
w>k me adv | -21
w>k me noun | -26
w>k mee finite | -23
w>k mee mark | -31
w>k mee noun | -25
w>k mee prep | -53
w>k meer det | -20
w>k meer noun | -50
w>k meer participle | -20
w>k meer prep | -40
w>k mees and | 80
w>k meisje prep | 23
w>k meld who | 26
w>k met adj | 39
w>k met det | -53
w>k met finite | 154
w>k met who | -32
w>k met whose | -24
w>k meteen prep | -22
w>k midden prep | -31
w>k mij adv | -26
w>k mij infinitive | -32
w>k mij mark | -29
w>k mij noun | -40
w>k mij participle | -24
w>k mij prep | -46
w>k mijn adj | -29
w>k milou finite | 54
w>k minder noun | -23
w>k minder prep | -28
w>k minuten finite | -20
w>k misschien adv | -30
w>k misschien finite | 91
w>k misschien infinitive | 35
w>k misschien not | -26
w>k mocht det | 74
w>k mocht who | 24
w>k moeder det | -21
w>k moeder mark | -21
w>k moeilijk prep | -23
w>k moeite prep | -30
w>k moet infinitive | -55
w>k moet prep | -44
w>k moet time | -27
w>k moeten infinitive | -32
w>k moeten noun | -26
w>k moeten prep | -23
w>k mogen noun | 42
w>k mogen who | 52
w>k mooi noun | 28
w>k morgen adv | -26
w>k na finite | 55
w>k na whose | -36
w>k naam finite | -28
w>k naar finite | -26
w>k naar noun | -164
w>k naar time | -31
w>k naar who | -91
w>k naar whose | -96
w>k naast det | -20
w>k nachten prep | -24
w>k nachts prep | -24
w>k naima $ | 60
w>k nam det | -20
w>k nat mark | -25
w>k natte noun | -23
w>k natuurlijk adv | -24
w>k natuurlijk det | -25
w>k nederlands finite | -32
w>k nederlandse noun | -38
w>k nee finite | -34
w>k nee mark | 40
w>k nee prep | -28
w>k neem adv | 38
w>k neem det | 38
w>k neem noun | 54
w>k neem who | 44
w>k neem whose | 59
w>k nergens prep | -25
w>k nie adv | -27
w>k niemand finite | -28
w>k niemand mark | -22
w>k niet adv | -78
w>k niet det | -43
w>k niet finite | -77
w>k niet infinitive | -50
w>k niet mark | -49
w>k niet noun | -72
w>k niet participle | -72
w>k niet prep | -113
w>k niet who | -27
w>k niet whose | -21
w>k niets participle | -20
w>k niets prep | -26
w>k nieuw noun | -33
w>k nieuwe finite | 28
w>k niks finite | -35
w>k niks infinitive | 20
w>k niks noun | -39
w>k niks prep | -23
w>k nodig noun | -22
w>k noem who | -24
w>k noemen who | -27
w>k nog $ | -20
w>k nog finite | -30
w>k nog infinitive | -24
w>k nog participle | -20
w>k nog prep | -121
w>k nog time | 45
w>k nog who | -21
w>k nooit adj | -31
w>k nooit asks | -30
w>k nooit det | -44
w>k nooit finite | -23
w>k nooit participle | 28
w>k nu adv | -27
w>k nu det | -25
w>k nu noun | -36
w>k nu prep | -43
w>k nummer time | -25
w>k ochtend prep | -23
w>k of adj | -22
w>k of asks | -28
w>k of det | -49
w>k of infinitive | -36
w>k of not | -36
w>k of noun | -56
w>k of other | -25
w>k of time | -32
w>k om adv | -43
w>k om det | -97
w>k om finite | -28
w>k om infinitive | -30
w>k om noun | 31
w>k om participle | -23
w>k om prep | -49
w>k om who | -21
w>k om whose | -46
w>k omdat who | -50
w>k omdat whose | -28
w>k onder noun | -28
w>k ons adv | -29
w>k ons time | 30
w>k ontvang who | 38
w>k onze noun | 40
w>k ook adv | -70
w>k ook det | -83
w>k ook finite | 21
w>k ook infinitive | -33
w>k ook not | -40
w>k ook noun | -46
w>k ook prep | -83
w>k ook time | -21
w>k ook who | -24
w>k op $ | -21
w>k op adj | -35
w>k op finite | -99
w>k op mark | -58
w>k op prep | -28
w>k op sub | -34
w>k opa and | 36
w>k opa finite | -34
w>k open mark | -27
w>k open prep | -39
w>k opvang finite | -21
w>k oranje noun | -24
w>k ouderavond prep | -21
w>k ouders finite | -23
w>k ouders who | -24
w>k ouderschapsplan finite | -29
w>k ouwe noun | -30
w>k over finite | -31
w>k over who | 20
w>k over whose | -75
w>k overal noun | -34
w>k overigens adv | -27
w>k overigens det | -36
w>k overigens prep | -23
w>k overleg finite | -22
w>k overmaken prep | -26
w>k overnemen mark | -33
w>k papa mark | -27
w>k pas finite | -34
w>k pas infinitive | -30
w>k pas sub | -27
w>k pasen prep | -29
w>k paspoort finite | -25
w>k paspoort prep | 22
w>k past det | 30
w>k per noun | -32
w>k petra $ | 58
w>k pieter $ | 58
w>k pijn prep | -33
w>k plaats prep | -44
w>k plek prep | -23
w>k praat who | 27
w>k praten who | -26
w>k precies prep | -21
w>k precies who | -37
w>k prima mark | -24
w>k probeer adv | 39
w>k probeer who | 37
w>k pure noun | -30
w>k rania $ | 74
w>k rechtstreeks prep | -33
w>k regel who | -31
w>k regels prep | -27
w>k ricardo $ | 62
w>k rij finite | -26
w>k rij mark | -20
w>k rij who | 57
w>k rojda $ | 53
w>k ruilen prep | 31
w>k ruth $ | 23
w>k s mark | -24
w>k samen adv | -24
w>k samen det | -32
w>k samen mark | -27
w>k samen time | -20
w>k schaam who | 41
w>k scheenbeschermers infinitive | 59
w>k schoenen prep | -27
w>k school $ | -28
w>k school time | -27
w>k schrijf who | 21
w>k schrijft who | -31
w>k schrok who | 34
w>k shanti $ | 56
w>k sinds asks | 107
w>k sinds who | -33
w>k sla who | 41
w>k slaapt adv | -20
w>k slaapt prep | -22
w>k sorry mark | -22
w>k sorry other | 58
w>k sorry prep | 31
w>k sorry sub | 42
w>k sorry who | 60
w>k speelt noun | -22
w>k spijt who | -34
w>k spreken noun | -25
w>k staan det | -35
w>k staan prep | -24
w>k staan who | 27
w>k staat adj | -21
w>k staat adv | -60
w>k staat prep | -53
w>k staat time | -24
w>k staat whose | -22
w>k station noun | -36
w>k steek who | -27
w>k step prep | -28
w>k stijn $ | 62
w>k stil prep | -35
w>k stoel finite | -21
w>k stom noun | -25
w>k stom prep | 59
w>k stond who | -35
w>k stonden who | -32
w>k stop prep | 77
w>k stop who | 29
w>k stoppen prep | -23
w>k stort who | -24
w>k sturen prep | -38
w>k stuur adv | 68
w>k stuurt det | -30
w>k stuurt who | -28
w>k t adv | -27
w>k t finite | 66
w>k t infinitive | -22
w>k t who | -24
w>k tas adv | -23
w>k tas infinitive | -23
w>k te adj | -65
w>k te infinitive | -142
w>k te noun | -46
w>k tegen det | 21
w>k tegen noun | -27
w>k tegen time | -29
w>k tegen who | -52
w>k tegen whose | -22
w>k teken who | 23
w>k tekenen prep | -34
w>k tekening prep | -22
w>k telefoon adv | -23
w>k tellen prep | -24
w>k telt noun | -26
w>k ten noun | -37
w>k ter noun | 24
w>k terug det | -38
w>k terug noun | -33
w>k terug prep | -43
w>k terwijl det | -44
w>k thuis $ | -21
w>k thuis adv | -20
w>k thuis and | -20
w>k thuis infinitive | -41
w>k thuis prep | -22
w>k thuis who | 35
w>k tijd finite | -20
w>k tijd noun | -23
w>k tijdens who | -40
w>k tiktok mark | -28
w>k tobias prep | -25
w>k toch adv | -22
w>k toch not | -22
w>k toch noun | -30
w>k toch who | 21
w>k toe finite | -32
w>k toen adv | -27
w>k toen who | 68
w>k toestemming prep | -23
w>k ton $ | 71
w>k toon prep | -23
w>k tot adv | 93
w>k tot and | -41
w>k tot asks | 60
w>k tot det | -31
w>k training prep | -25
w>k trein prep | 26
w>k trouwens det | -23
w>k trouwens noun | 24
w>k tussen noun | -29
w>k tussen time | 20
w>k tussen who | -28
w>k u adv | -22
w>k u finite | 64
w>k u mark | -20
w>k u noun | -23
w>k u prep | -57
w>k u who | -21
w>k uit finite | -23
w>k uit mark | -27
w>k uit noun | -51
w>k uit time | -20
w>k uit who | -48
w>k uit whose | -25
w>k uiterlijk time | -22
w>k uur finite | -31
w>k uur prep | -20
w>k uwen noun | -31
w>k vader finite | -43
w>k van $ | -30
w>k van adj | -32
w>k van name | -22
w>k van noun | -22
w>k van participle | -24
w>k van prep | -22
w>k van time | -21
w>k vanaf adv | 33
w>k vanaf noun | -38
w>k vanavond finite | -34
w>k vanavond infinitive | 27
w>k vanavond mark | -35
w>k vandaag det | 33
w>k vandaag prep | -21
w>k vast prep | -24
w>k vast sub | -24
w>k vast who | -35
w>k veel noun | 27
w>k veel participle | -23
w>k veilig adv | -31
w>k verder finite | 62
w>k verder who | -22
w>k vergeef who | 83
w>k verjaardag finite | -30
w>k verstand finite | -36
w>k vertel who | -22
w>k vertelde sub | -24
w>k vertelt who | -23
w>k verzoek who | -20
w>k via det | -28
w>k via noun | -30
w>k via who | -28
w>k vinden mark | -20
w>k vindt who | -33
w>k voelt mark | -21
w>k vol noun | -23
w>k vol prep | -25
w>k volgende finite | 48
w>k volgende noun | 21
w>k volgens det | 42
w>k volgens who | 69
w>k voor adj | 29
w>k voor adv | -48
w>k voor asks | -30
w>k voor finite | -34
w>k voor participle | -29
w>k voor time | -41
w>k vooral noun | 26
w>k voordat who | -24
w>k voortaan det | -21
w>k voortaan infinitive | -20
w>k voortaan prep | -27
w>k vorig noun | 45
w>k vorige noun | 42
w>k vorige time | 31
w>k vraag adv | 30
w>k vraag det | 30
w>k vraag who | 39
w>k vraagt asks | -23
w>k vragen finite | -23
w>k vriend finite | -29
w>k vriendelijke infinitive | 59
w>k vrij prep | -26
w>k vrijdag $ | -25
w>k vrijdag adv | -24
w>k vrijdag det | 26
w>k vrijdag finite | 88
w>k vrijdag mark | -23
w>k vrijdag noun | -30
w>k vroeg noun | -37
w>k vroeg prep | -21
w>k vroeg who | -21
w>k vrouw finite | -30
w>k vrouw prep | 33
w>k vóór time | -22
w>k waar det | -36
w>k waar finite | 54
w>k waar whose | -24
w>k waarin who | -32
w>k waarom finite | 51
w>k waarom who | -20
w>k waarop who | -32
w>k waart who | -30
w>k wakker prep | -30
w>k wanneer det | -40
w>k wanneer finite | 56
w>k wanneer who | -23
w>k want who | -32
w>k waren prep | -20
w>k waren time | -23
w>k waren who | -21
w>k was adv | -53
w>k was det | -32
w>k was noun | -28
w>k was sub | -20
w>k was time | -40
w>k was whose | -22
w>k wat det | 32
w>k wat whose | -27
w>k water and | -27
w>k water prep | -20
w>k we adv | -69
w>k we prep | -27
w>k we time | -23
w>k we who | -21
w>k week finite | -40
w>k week prep | -39
w>k weekend finite | -21
w>k weekend time | -21
w>k weer det | -37
w>k weer infinitive | -21
w>k weer prep | -65
w>k weg finite | -20
w>k weg prep | -23
w>k weg who | -24
w>k weinig noun | -24
w>k weken prep | -27
w>k wel asks | -21
w>k wel det | -29
w>k wel infinitive | -39
w>k wel mark | -35
w>k wel noun | 32
w>k wel prep | -45
w>k wel sub | -24
w>k wel whose | -34
w>k welke noun | 59
w>k welke who | -40
w>k welkom who | -31
w>k wellicht finite | 85
w>k werk finite | -22
w>k werk infinitive | -20
w>k werk who | 48
w>k werkt adv | -21
w>k werkt finite | -25
w>k wessel $ | 47
w>k wessel finite | 41
w>k wie det | 113
w>k wie who | -20
w>k wil adv | -34
w>k wil infinitive | -32
w>k wil sub | -22
w>k wil time | -22
w>k wil who | 91
w>k wilt mark | -22
w>k wilt who | 82
w>k winterjas prep | -28
w>k woensdag adv | -21
w>k woensdag infinitive | -28
w>k woensdag noun | -33
w>k woensdag participle | -26
w>k woensdag time | 35
w>k woord mark | -22
w>k woord sub | -24
w>k woorden prep | -25
w>k worden noun | -20
w>k worden participle | -25
w>k wordt adv | 36
w>k wordt participle | -23
w>k wubbo $ | 85
w>k zag who | -25
w>k zal det | -20
w>k zat finite | -31
w>k zat prep | -31
w>k zaterdag adv | -22
w>k zaterdag and | -32
w>k zaterdag det | -27
w>k zaterdag finite | 80
w>k zaterdag infinitive | 29
w>k zaterdag noun | -21
w>k zaterdag prep | -81
w>k ze adj | -22
w>k ze adv | -87
w>k ze finite | 56
w>k ze mark | -24
w>k ze participle | -21
w>k ze prep | -99
w>k ze who | -25
w>k zeg adv | 87
w>k zeggen prep | -24
w>k zeggen who | -21
w>k zegt who | -21
w>k zeker adv | -23
w>k zeker sub | -27
w>k zelf adv | -28
w>k zelf finite | 40
w>k zelf prep | -51
w>k zelf who | -28
w>k zelf whose | -34
w>k zelfs det | 21
w>k zelfs prep | -33
w>k zet det | 37
w>k zet who | 27
w>k zet whose | 66
w>k zetten who | -34
w>k zich finite | -22
w>k zien finite | -25
w>k zien noun | -23
w>k ziet adv | -27
w>k zij finite | 73
w>k zij prep | -20
w>k zij time | -30
w>k zij who | -25
w>k zij whose | -39
w>k zijn $ | -23
w>k zijn adj | 45
w>k zijn adv | -60
w>k zijn and | -20
w>k zijn finite | -30
w>k zijn infinitive | 21
w>k zijn mark | -51
w>k zijn prep | -66
w>k zijn who | -67
w>k zijt who | 43
w>k zin finite | -39
w>k zit adv | -48
w>k zit det | -22
w>k zit prep | -66
w>k zo adj | -66
w>k zo det | -29
w>k zo finite | 28
w>k zo not | 111
w>k zo participle | -23
w>k zo'n adj | -36
w>k zoals adv | 30
w>k zodra who | -27
w>k zoek who | -28
w>k zoeken prep | -23
w>k zoekt adv | -28
w>k zoiets finite | 107
w>k zolder mark | -30
w>k zondag adv | -43
w>k zondag det | -38
w>k zondag finite | 54
w>k zondag noun | -28
w>k zonder noun | -104
w>k zonder sub | -23
w>k zoon noun | -31
w>k zorg prep | -20
w>k zou infinitive | -22
w>k zou noun | 22
w>k zou who | 51
w>k zou whose | -35
w>k zullen who | 108
w>k zwembad prep | -24
`,
);
