import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  { base: 0, own: 1, named: 0, mean: 0, most: 0, before: 0, after: 0, alone: 0, few: 0 },
  // what it decides | base | threshold
  `
any | -102 | 50
insult | -121 | -74
label | -164 | 72.00389369211229
blame | -119 | -68.23898295873269
motive | -140 | -56.81827123700782
sarcasm | -110 | -81.40308086902046
threat | -152 | 6.358808391329944
emotion | -154 | 8.386635394784605
guilt | -136 | -62.69833338621686
past | -141 | -36.89175673468756
off-topic | -142 | -79.50932272920454
opinion | -138 | -46.36139567400154
defence | -138 | -75.77407635261255
child | -157 | -40.460420095958284
command | -141 | -51.95078488911646
advice | -145 | 37.31646694044687
apology | -154 | 30.72019986673351
vague | -172 | -19.369444453325514
`,
  // sign | how much it counts for each
  `
act apology | blame -69 | apology 107
act fragment | motive -44 | guilt -67
act proposal | any -77
act question | label -39 | sarcasm 35
act request | any -60
act thanks | any -29
anyone past | any 15
anyone present | label 40
anyone present must | any 21
anyone present must not | any 12
anyone present not | any 36 | blame 39
anyone present should | any 27 | sarcasm 63
b #Day #Name | any 17
b #Day #Number | any -25
b #Day #Time | off-topic 42 | vague -40
b #Day $ | any -11
b #Day accepteren | any 19
b #Day al | any 20
b #Day baseer | any 17
b #Day bij | any -17 | defence 39
b #Day binnen | any -13
b #Day brengen | any -27
b #Day daar | any 18
b #Day daarna | any 27
b #Day daarop | any 20
b #Day de | any 10 | threat -37 | emotion -36 | command -35
b #Day dus | any -21
b #Day een | command 37
b #Day eigenlijk | any 18
b #Day en | any -13
b #Day ff | any -13
b #Day filmpjes | any 14
b #Day gaan | any -16
b #Day haar | any -20
b #Day hebben | any -26
b #Day hier | any -11
b #Day houden | any -11
b #Day in | any -16
b #Day jij | any 16
b #Day komen | any -16
b #Day kunnen | blame 42
b #Day maar | any 12
b #Day mee | defence -38 | command -35
b #Day meegeven | any -24
b #Day meenemen | any -15
b #Day moeten | any -10
b #Day na | any -49
b #Day nachten | any 12
b #Day niet | any -35
b #Day nog | any -21
b #Day of | any -28
b #Day om | label -35 | command 46 | vague -35
b #Day opstaan | any 20
b #Day rijden | any 18
b #Day rond | any -13
b #Day samen | any -11
b #Day te | any 10
b #Day toen | any 12
b #Day tot | any -10
b #Day uit | any -12
b #Day van | any -41
b #Day vanaf | any -11
b #Day via | any -12
b #Day vorige | any 18
b #Day we | any 18
b #Day weten | any -23
b #Day zelf | any 20 | past 62
b #Day zijn | any -21 | vague 40
b #Day zonder | any -12
b #Money $ | any -83
b #Money dus | any -23
b #Money en | any -12
b #Money hebben | any -13
b #Money jouw | any -13
b #Money overmaken | any -12
b #Money per | any -15
b #Money wauwww | any 24
b #Money zijn | any -18
b #Money zullen | any -22
b #Name #Money | any -11
b #Name #Name | any -17
b #Name $ | any -16 | off-topic 42
b #Name begeven | any 21
b #Name betalen | any 13
b #Name blijkbaar | any 17
b #Name boos | any 18
b #Name d'r | any 21
b #Name dan | any -13
b #Name dat | any -32
b #Name de | any -20
b #Name dichtging | any 19
b #Name die | any -29
b #Name een | any 10 | sarcasm 55 | opinion -35
b #Name en | any -54
b #Name er | any 17
b #Name gaan | any -11
b #Name graag | any -19
b #Name haar | opinion -38
b #Name hebben | any -70
b #Name helpen | any 10
b #Name hem | any 14
b #Name hoe | any 20
b #Name horen | any 24
b #Name in | any -23
b #Name inmiddels | any 25
b #Name juist | any 19
b #Name kinderen | any 13
b #Name komen | any 14
b #Name kosten | any -11
b #Name krijgen | any -15
b #Name kruipen | any 27 | opinion -35
b #Name kunnen | past 57 | off-topic -35
b #Name liggen | any -11
b #Name meegaan | any -10
b #Name meekrijgen | any -15
b #Name melancholie | any 19
b #Name moeten | any -31
b #Name mogen | sarcasm 65 | defence -35
b #Name na | any 20
b #Name naar | any -20
b #Name of | any 23
b #Name om | threat -36 | command 60 | advice -40
b #Name ongetwijfeld | any 16
b #Name op | advice 42
b #Name opstaan | any 14
b #Name praten | any 19
b #Name rijden | any 41 | past 56
b #Name samen | any -12
b #Name schrikken | any 24
b #Name sinds | any -14
b #Name slapen | any 20
b #Name spelen | any -12
b #Name tas | any -11
b #Name tot | any -18
b #Name trouwens | any 18
b #Name van | off-topic 36 | child 35
b #Name vandaar | any 21
b #Name vinden | any 18
b #Name voor | opinion -35 | advice 43
b #Name vragen | guilt 70 | child 51 | apology -35 | vague -36
b #Name wijken | any -14
b #Name willen | any -44
b #Name wél | any 13
b #Name zeggen | any 45 | child 43
b #Name zitten | any -13
b #Name zo | any 28
b #Name zullen | any 15
b #Number #Day | any -32
b #Number #Name | insult -37 | motive -36 | defence -35
b #Number #Number | blame 65 | defence 54
b #Number #Time | guilt 45
b #Number allemaal | any 16
b #Number badmuts | any 16
b #Number berichtje | any 11
b #Number bij | any -18
b #Number broers | any 20
b #Number dagen | any 44
b #Number dagje | any 16
b #Number dan | sarcasm 64 | defence 70 | advice -41 | vague -39
b #Number dat | any -13
b #Number de | any 25
b #Number denken | any 24
b #Number ding | any 17
b #Number foto | any 21
b #Number geven | any 17
b #Number gewoonte | any 18
b #Number gram | any 11
b #Number halen | any 12
b #Number hebben | guilt 39
b #Number herinneringen | any 22
b #Number iemand | any 16
b #Number ik | any 31 | label 35 | command -36
b #Number in | any -11
b #Number inschrijvingen | any 20
b #Number jaar | any 40
b #Number je | any 19
b #Number keer | threat 37 | off-topic 38
b #Number koeien | any 18
b #Number komen | command -35
b #Number komma | any 28
b #Number kopieert | any 19
b #Number kunnen | any 16
b #Number manen | any 35 | opinion 37 | vague -36
b #Number meekrijgen | any 11
b #Number mensen | any 11
b #Number mg | any -27
b #Number middag | any 20
b #Number mn | any 13
b #Number naar | any -12
b #Number nachten | any 20
b #Number of | any -15
b #Number op | blame 49
b #Number opkomen | any -15
b #Number opties | any 19
b #Number oude | any 20
b #Number papa | any 19
b #Number procent | any -29
b #Number pufjes | any -14
b #Number raam | any 14
b #Number reservoirs | any 22
b #Number ritten | any 20
b #Number roepen | any 15
b #Number s | any 16
b #Number slapen | any 17
b #Number sombere | any 17
b #Number t | any -17
b #Number taal | any 14
b #Number telefoontje | any 16
b #Number tm | any 12
b #Number toen | any 17
b #Number tot | any -59
b #Number uitkomen | any 12
b #Number uur | sarcasm -40 | guilt 81
b #Number van | threat -35 | opinion 36 | defence 57 | advice -39
b #Number volgers | any 10
b #Number voor | any -18
b #Number weken | sarcasm -42
b #Number winters | any 14
b #Number wonderen | any 17
b #Number woord | any 12
b #Number worden | any 10
b #Number x | any -13
b #Number zeggen | any 20
b #Number zelf | any 16
b #Number zichzelf | any 15
b #Number zijn | sarcasm 38
b #Number zo'n | any 17
b #Number zonder | any 12
b #Number zullen | any 12
b #Time $ | any -92
b #Time 's | any 20
b #Time aan | any 26 | threat -37
b #Time aanzetten | any 26
b #Time bellen | any 15
b #Time bereikbaar | any -10
b #Time bij | any -35 | blame 58
b #Time bijbrengen | any -25
b #Time de | any -11
b #Time een | any -16
b #Time en | any -14 | guilt 40
b #Time hebben | any -10
b #Time in | blame 52
b #Time jouw | any 21
b #Time klaarstaan | any -11
b #Time koffers | any 12
b #Time moeten | any -16
b #Time nog | any -13
b #Time ochtend | any 16
b #Time ontvangen | any 22
b #Time op | emotion -36 | apology -35
b #Time ophalen | any -17
b #Time ortho | any 16
b #Time overhoor | any 14
b #Time snachts | any 12
b #Time t | any 15
b #Time te | any 14
b #Time thuiszijn | any -11
b #Time tot | any -54
b #Time uit | any -36
b #Time want | any -12
b #Time weer | any -11
b #Time zijn | any -14
b #Time zoals | any 13
b 's avonds | any -11
b 2x niet | any 14
b ^ #Day | any -30
b ^ #Name | any -21 | sarcasm -45 | child 53
b ^ #Number | any 19 | sarcasm -35 | guilt 65 | defence -35
b ^ #Time | any -17
b ^ aan | any 18
b ^ aandoen | any 12
b ^ ach | any 15
b ^ ai | any 15
b ^ akkoord | any 20
b ^ al | any 10
b ^ alleen | any 31 | opinion -36
b ^ als | any -21 | blame 69
b ^ alvast | any -21
b ^ anders | command -35
b ^ avond | any 16
b ^ ayo | any -10
b ^ beetje | any 14
b ^ beginnen | any 20 | command -35
b ^ bel | any 21
b ^ bellen | any -13
b ^ beloven | any 15
b ^ besluiten | any 31
b ^ binnen | any 17
b ^ bipolair | any 15
b ^ blijven | any 48 | threat 77
b ^ bon | any -10
b ^ bus | any 21
b ^ daar | any -14
b ^ daarvoor | any -13
b ^ dan | any -38
b ^ danken | any -18
b ^ dat | any 51 | insult 41 | guilt -58 | defence 43
b ^ de | any -54
b ^ denken | any 15
b ^ deze | any 41
b ^ die | defence 54
b ^ dit | insult -36 | threat 81 | emotion -37 | command -36 | apology -35
b ^ dokter | any -15
b ^ door | any -15
b ^ doorgaan | any 19
b ^ doorgeven | any -13
b ^ douwe | any -28
b ^ driemaal | any 20
b ^ druppels | any 12
b ^ dus | any 40 | insult -39 | sarcasm 66 | off-topic 82 | opinion -41 | child -35 | command -37 | advice -35
b ^ echt | any 15
b ^ een | any 17 | past -39 | opinion 94 | defence -51 | command -41
b ^ eens | any 11
b ^ eenzelfde | any 18
b ^ eerst | any 33 | threat -38 | advice -44
b ^ eerste | any 20
b ^ elke | any 28
b ^ en | any 69 | command 50
b ^ er | any -13
b ^ erik | any 28
b ^ expres | any 20
b ^ ey | any 24
b ^ eén | any 15
b ^ fleur | any 21
b ^ fuck | any 28
b ^ gaan | any 11
b ^ ge | any 27 | label -36 | threat -36 | advice -37
b ^ geen | any -18
b ^ gewoon | any 17
b ^ gij | any 68 | emotion -35 | advice -36
b ^ graag | any -40
b ^ haal | any 16
b ^ haar | any -79
b ^ het | any -12
b ^ hij | any -48 | blame 58 | opinion -37 | child 55 | advice -38
b ^ hoe | any 35 | motive -38 | guilt 37
b ^ hoi | command -35 | vague -36
b ^ ieder | any 15
b ^ ik | insult -89 | label -54 | threat -64 | emotion 36 | off-topic -50 | command -101
b ^ ilias | any -17
b ^ inschrijven | any 12
b ^ jaaa | any -17
b ^ jammer | any 19
b ^ janneke | any -16
b ^ je | any 14 | motive 40 | guilt -35
b ^ jij | any 59 | past -42 | off-topic -50
b ^ jongen | any 20
b ^ jouw | label -36 | threat -37 | opinion -37 | command -35 | advice -40 | vague -36
b ^ juf | any -14
b ^ karim | any 19
b ^ kennelijk | any 11
b ^ kinderen | any 17 | opinion 58 | apology -35 | vague -36
b ^ klaarzijn | any 21
b ^ klaas | any -15
b ^ koeien | any 20
b ^ kunnen | any -113
b ^ laten | any -46
b ^ leer | any 15
b ^ lezen | any 26 | insult -42 | threat -37 | command 35 | advice -37
b ^ lukken | any -24
b ^ maar | any 109
b ^ men | any 12
b ^ met | insult -38
b ^ mij | any 36 | child 37
b ^ mijn | sarcasm -90
b ^ misschien | any 38 | advice 63 | vague -36
b ^ moeten | any -11
b ^ mogen | threat 41
b ^ mooi | any 15
b ^ murat | any 11
b ^ na | opinion -35 | child 67
b ^ naima | any -23
b ^ nee | any -19
b ^ nemen | any 12
b ^ niet | any -16
b ^ nog | any 24 | threat 103 | child -35 | command -36 | advice -42 | apology -38
b ^ of | any 59 | sarcasm 44 | opinion -35 | advice -35
b ^ oh | any 23
b ^ om | any -29
b ^ ondertussen | any 20
b ^ ons | any 24
b ^ op | past 57
b ^ opa | any -13
b ^ opmerkelijk | any 13
b ^ optie | any -15
b ^ opvallend | any 20
b ^ over | any 66 | vague 93
b ^ overdoen | any 14
b ^ overigens | any 14
b ^ proberen | any 12
b ^ quincy | any 10
b ^ rekenen | any 24
b ^ rojda | any -13
b ^ rooster | any 12
b ^ rot | any 18
b ^ schamen | any 35 | insult 62
b ^ schieten | any 17
b ^ serhat | any 18
b ^ slim | any 10
b ^ sorry | apology 46
b ^ souf | any 14
b ^ staan | any 20
b ^ stom | any -18
b ^ taart | any -14
b ^ tegen | any -13
b ^ tenminste | any 12
b ^ tennissen | any 12
b ^ tja | any 18
b ^ toen | any 29 | past 71
b ^ top | any -11
b ^ tweede | any 27
b ^ u | any -13
b ^ uhm | any 10
b ^ van | any 40
b ^ vanaf | any -31
b ^ verder | any 21
b ^ vervallen | any 17
b ^ volgend | any 16
b ^ volgens | child -36
b ^ vooral | any 19
b ^ vorig | any 11
b ^ vraag | any 14
b ^ vragen | any 16
b ^ vroeger | any 18
b ^ waar | any 22 | insult -35 | label -37 | threat -49 | apology -38
b ^ we | any -55
b ^ wellicht | any 23
b ^ wie | any 59
b ^ wij | any -14
b ^ willen | any -74
b ^ ze | any -42 | blame 38
b ^ zelf | any 10
b ^ zijn | any -21 | child 44
b ^ zo | any 39
b ^ zoiets | any 24 | insult -36 | advice -37
b ^ zullen | any -46
b ^ zure | any 30
b ^ zwembril | any 16
b a28 bij | any 19
b aaien $ | any 12
b aalmoes komen | any 15
b aan $ | label -38 | threat -37 | emotion -37 | command 65 | vague -39
b aan deze | any 15
b aan drama | any 14
b aan een | motive 51
b aan je | any 18
b aan jou | any 30 | threat -35 | defence 86 | advice -36 | vague -37
b aan lopen | any 15
b aan mij | any 10 | apology 58
b aan of | any 18
b aan ons | any 17
b aan op | any 26 | motive 36 | advice -37 | apology -38 | vague -35
b aan tafel | threat -38
b aan te | any 14
b aan tekenen | any 12
b aan wie | any 14
b aan zijn | any -11
b aanbevelen overlopen | any 18
b aande hand | any 18
b aandoen je | any 12
b aandoen vooral | any 12
b aangemoedigd om | any 19
b aangeven aangeven | any 13
b aangeven hetgeen | any 13
b aangezien de | any -13
b aanhangig maken | any 16
b aanhouden $ | any -19
b aankondiging een | any 16
b aannemen ik | any 20
b aanpassen $ | any -13
b aanrecht die | any 11
b aanrecht komen | any 15
b aanstaan en | any 15
b aanstaan mn | any 15
b aantrekken afstoten | any 20
b aanvragen $ | any -13
b aanzetten $ | any 26
b aanzetten je | any 26
b aap en | any 17
b aardig tegen | any 22
b aardig winkelen | any 18
b aarzelen mijn | any 18
b absentielijst zijn | any 25
b accepteren en | any 19
b accu hebben | any 21
b ach ik | any 12
b ach ja | any 15
b achtenvijftig zijn | any 17
b achter die | any 19
b achter in | any 18
b achter je | any 29 | insult -38 | threat -35
b achter jou | any 15
b achter zich | any 14
b achteraf $ | any 34 | blame 62 | command -35
b achterbak meenemen | any 16
b achterdeur willen | any 21
b achtergrond staan | any 13
b achternaam niet | any 10
b achterwege $ | any 16
b achterwege voor | any 20
b adres $ | any 25
b adres dit | any 12
b advies neerleggen | any 12
b advocaat uitzoeken | any 13
b advocaat zwart | any 18
b af $ | threat -36
b af aan | any 12
b af donderen | any 21
b af en | any 16
b af te | any 29
b af zijn | any 15
b afgaan het | any 20
b afgevallen $ | any 12
b afhankelijk misschien | any 16
b aflezen $ | any 11
b aflopen $ | any 13
b aflopen dat | any 17
b afmaken met | any 20
b afpakken $ | any 20
b afrekening hebben | any 22
b afspreken $ | any -14
b afspreken tijd | any 21
b afstoten beschuldigen | any 20
b aftrap aan | any 15
b afvragen wat | any 16
b agenda hebben | any 15
b agenda het | any 20
b agenda in | any 20
b agenda om | any 13
b ai sorry | any 15
b akkoord zijn | any -17
b akte gisteren | any 19
b al #Number | any 33
b al $ | any 46 | label -36 | threat -36 | vague -35
b al briefjes | any 15
b al dicht | any 17
b al die | any 16
b al een | any 37
b al eens | any 13
b al enorm | any 13
b al eten | any 16
b al gek | any 11
b al heb | any 12
b al hoe | any 11
b al jouw | any 12
b al klaarzijn | any 21
b al met | any 21
b al mijn | any 15
b al misselijk | any 17
b al regelen | any 11
b al sinds | any 25 | insult -35
b al uw | any 21 | blame 58 | command -37 | apology -35 | vague -38
b al voor | any 22
b al voorhouden | any 14
b al was | any 20
b al wat | any 18
b al weet | any 12
b al zijn | any 12
b al zuchten | any 35 | motive 63
b al zullen | any 10
b alimentatie ook | any 21
b alimentatie op | any 12
b allang weer | any 10
b alle #Number | any 12
b alle fronten | any 15
b alle papieren | any 10
b alle weken | any 16
b allebei iemand | any 15
b allebei op | any -11
b allebei sturen | any 18
b alleen #Day | any 12
b alleen dat | any 19
b alleen durven | any 11
b alleen het | any 19
b alleen iemand | any 11
b alleen maar | any 14
b alleen meenemen | any 12
b alleen namens | any 22
b alleen nemen | any 13
b alleen nog | any 15 | threat 43
b alleen op | any 12
b alleen staan | any 16
b allemaal aan | any 17
b allemaal mijn | any 15
b allemaal niet | any 13
b allemaal van | any 16
b allemaal verdrietig | any 18
b allemaal wat | any 11
b allerminst $ | any 18
b alles $ | any 15 | blame 54 | emotion 54
b alles al | any 11
b alles goed | any -14
b alles kwijt | any 14
b alles liggen | any 10
b alles mijn | any 14
b alles overnemen | any 20
b alles spijt | any 12
b alles vastleggen | any 13
b alles voor | any 17 | guilt 58 | apology 56
b alles wat | any 77 | blame -42 | apology 97
b alles zelf | any 23
b alles zijn | any -22
b als #Name | sarcasm 59 | off-topic 79 | opinion -40 | child -40
b als alles | any 11
b als betweterij | any 12
b als bijlage | any -15
b als echtgenoot | any 12
b als het | any -41
b als hij | any -11 | blame 68 | child 40
b als in | any 20
b als jij | any -13
b als jouw | any 21
b als koningin | any 12
b als lastpost | any 17
b als mama | any 11
b als man | any 16
b als moeder | any 15
b als niemand | any 14
b als op | any 14
b als vader | any 16
b als vriesvlees | any 16
b als vrouw | any 19
b als zijn | any 46 | opinion 41 | child 39 | advice -37
b alsof ik | any 15
b altijd al | any 10 | guilt 60
b altijd een | any -11
b altijd eerst | any -11
b altijd iets | any 12
b altijd pas | any 18
b alvast klaarzetten | any 21
b amateurwerk vanaf | any 11
b ambities dan | any 13
b ander afscheid | any 10
b ander beter | any 15
b ander de | any 15
b ander met | any 11
b ander verhalen | any 12
b andere gezagsouder | any 17
b andere kamer | any 10
b andere keer | any 11
b andere meisjes | any 23
b andere ouder | any 14
b andere studiedagen | any 16
b anders #Time | any 17
b anders dan | any 24 | opinion -41 | defence 84 | advice -39
b anders die | any 14
b anders een | any 18
b anders gooien | any 12
b anders hebben | any 18
b anders het | any 12
b anders liggen | any 11
b anders zien | any 28
b andersom werken | any 13
b antwoorden en | any 24
b antwoorden voor | any 30
b apotheek over | any 20
b app mij | any 16
b app staan | any 14
b appen je | any -14
b appje geloven | any 19
b appjes online | any 12
b applaus ontbreken | any 19
b applicatiebeheerder nog | any 19
b ardennen $ | any 15
b arm naar | any 14
b arm zijn | any 23
b arrogante trut | any 20
b asbak te | any 19
b aub $ | any 18
b auto $ | any -14
b auto naast | any 19
b auto stappen | any 17
b auto te | any 18
b auto terwijl | any 20
b auto vragen | any 23
b avond $ | any 15
b avond een | any 17
b avond en | any 17
b avond na | any 16
b avond om | any 22
b avond overhebben | any 12
b avond tevoren | any 10
b avond van | any 17
b avond worden | any 15
b avond zitten | any 16
b avonden $ | any 17
b avonden elders | any 10
b ayo #Name | any -10
b azad vertellen | any 18
b babcia mogen | any 15
b badjas die | any 13
b badmuts #Number | any 16
b bagagekelder zodat | any 14
b banaan in | any 15
b band te | any 18
b bank #Day | any 17
b bank met | any 14
b bank spelen | any 14
b bankapp intussen | any 20
b baseer je | any 17
b basis van | any 15
b batterij zogenaamd | any 11
b bed en | any 19 | child 59
b bed ik | any 12
b bed liggen | any 12
b bed met | any 17
b bed ook | any 16
b bedankje doen | any 13
b bedelen $ | any 15
b bedelen om | any 13
b bedoelen de | any -14
b bedrag zonder | any 18
b bedtijdritueel $ | any 19
b beeld verdwijnen | any 13
b beetje afhankelijk | any 16
b beetje een | any 14
b beetje kaasjes | any 15
b beetje koorts | any -12
b begeleidend schrijven | any 18
b begeven zodat | any 21
b beginnen eens | any 10
b beginnen en | any 22
b beginnen jij | any 12
b beginnen kennelijk | any 21
b beginnen niet | any 14
b beginnen om | any -12
b beginnen zijn | any 12
b beginners goed | any 12
b begrijpen dat | any 22
b behalve jij | any 11
b behandelen als | any 15
b beheerder zijn | any 16
b beide huizen | any -20
b beiden hebben | any 13
b bekennen vasthoudendheid | any 12
b bekijken we | any 18
b bel op | any 21
b belandde $ | any 17
b belangrijker tog | any 15
b belangrijkers hebben | any 14
b belangstelling hebben | any 25
b belangstelling tegemoet | any 14
b belangstelling zelden | any 15
b beleven groeten | any -13
b bellen $ | any -15
b bellen hebben | any 14
b bellen ik | any 19 | motive 49 | vague 51
b bellen kunnen | any -13
b bellen maar | any 21
b bellen midden | any 14
b bellen mijn | any 13
b bellen niet | any 19
b bellen voor | any 24
b bellen zijn | any 12
b beloven kunnen | any 15
b ben je | any 24
b beneden $ | any 14
b bereikbaar $ | any -11
b bereiken $ | any 20 | opinion 42
b bericht doen | any 14
b bericht opstaan | any 20
b bericht van | any -17
b berichtje en | any 17
b berichtje ik | any 11
b beroep maar | any 15
b beroerd van | any 25
b bescheiden mening | any 13
b beschuldigen $ | any 20
b beslissen $ | any 15
b beslist gij | any 17
b besluit over | any 17
b besluiten $ | any 12
b bespreken het | any -14
b best $ | any -11
b best dat | any 18
b bestaan $ | any 19
b bestaan geen | any 18
b bestaan maar | any 12
b bestaan omdat | any 19
b beste willen | any 19
b bestelling komen | any 22
b betalen $ | any -19
b betalen alles | any 23
b betalen het | any 13
b betaling uit | any 14
b beter af | any 15
b beter dan | any 26 | motive -35 | advice -38 | vague -39
b beter een | any 16
b beter worden | any 18
b betere tijden | any 14
b betweterij opvat | any 12
b bevestigen $ | any -24
b beweren $ | any 14
b bewijs een | any 12
b bezitten een | any 19
b bezoek blijven | any 16
b bezoeken van | any -14
b bezorgdheid die | any 16
b bidden hebben | any 10
b bieden $ | any 23
b bij #Name | defence 91
b bij $ | any 20 | emotion 42 | opinion -36 | apology -35
b bij de | any -13
b bij een | any 15
b bij elk | any 15
b bij gym | any -11
b bij haar | any -12
b bij het | any -24
b bij hun | any 21
b bij in | any 17
b bij kinderen | any 18
b bij mama | any 14
b bij mannen | any 18
b bij me | any 13
b bij mn | any 14
b bij mogen | any 17
b bij ons | blame 50
b bij papa | any 17
b bij school | any -13
b bij volwassenen | any 20
b bij wie | any 18 | blame 54 | opinion 73
b bij zeggen | any 22
b bij zijn | blame 57
b bijbrengen ik | any -12
b bijbrengen jou | any -18
b bijlagen $ | any 22
b bijna #Name | any 19
b bijstaan er | any 16
b bijstaan he | any 16
b bijstaan om | any 18
b bijten niet | any 12
b binnen een | any 14
b binnen handbereik | any -11
b binnen hoeven | any 17
b binnen zijn | any -22
b binnenkant van | any 20
b binnenkomen $ | opinion -36 | child -37 | advice 44
b bipolair noemen | any 15
b bladzijde geparafeerd | any 14
b blauw $ | any 18
b blijkbaar niemand | any 15
b blijkbaar te | any 17
b blijkbaar wel | any 15
b blijken meestal | any 13
b blijken voor | any 19
b blijven $ | any 21
b blijven betaling | any 14
b blijven er | any 21
b blijven hangen | any 14
b blijven het | any 20
b blijven ongeëvenaard | any 15
b blijven staan | any -16
b blijven van | any 16
b bloed $ | any 13
b bloed dat | any 14
b bloed koken | any 16
b blok je | any 12
b boek open | any 17
b boek uitleest | any 12
b boeken dan | any 12
b boeken voordat | any 14
b boekenkast kweekt | any 20
b boekhouder $ | any 21
b bon haar | any 18
b bonnetjes op | any 19
b boom zonder | any 16
b boos op | any 18
b boot durven | any 13
b borderline als | any 17
b borderlinepatroon aantrekken | any 20
b botten #Day | any 20
b bouwen en | any 13
b boven artikel | any 25
b boven de | any -14
b bovendien meteen | any 22
b breken ze | any 14
b brengen #Name | any -26
b brengen hem | any 15
b brengen ik | any -22
b brief bij | any 15
b brief schrijven | any 14
b briefjes toen | any 15
b bril het | any 14
b bril naar | any 13
b broer hebben | any 19
b broers zijn | any 20
b brood smeren | any 19
b brugklas laat | any 13
b bruiloft $ | any 15
b budget dus | any 15
b buik en | any 16
b buiten en | any 16
b buiten het | any 12
b buiten mij | any 18
b buiten of | any 23
b buren $ | any 17
b buren ook | any 20
b bus dus | any 16
b bus vaststaan | any 21
b buurman hebben | any 22
b buurtkamer $ | any 18
b buurtteam dat | any 19
b camper huren | any 15
b capaciteiten van | any 13
b casino natuurlijk | any 12
b cello te | any 12
b cellolessen af | any 14
b cent meer | any 19
b chantal geen | any 17
b checken eerst | any 14
b checklist op | any 20
b citroen $ | any 30
b clown zijn | any 14
b coach noemen | any 38 | label 61
b coach zijn | any 16
b cola meer | any 14
b cola minder | any 15
b collega's onder | any 14
b compleet nieuw | any 14
b consequente houding | any 12
b controlerend en | any 13
b controlerende van | any 17
b creche zeggen | any 17
b cursus in | any 14
b d'r regenlaarzen | any 21
b da gaan | any 30 | blame 49 | threat -36 | command -37
b da ge | any 33 | defence -38 | command -35
b da kamp | any 15
b daar dus | any 35 | emotion 38
b daar een | any 13
b daar gek | any 10
b daar in | any -14
b daar liever | any 21
b daar maar | any 12
b daar met | any 21 | insult 36 | motive -37 | advice -39 | vague -36
b daar moeten | any 18
b daar niet | any 24 | insult -35 | label -35 | threat -41
b daar ook | any 15
b daar op | any 12
b daar vasten | any 20
b daar verder | any 14
b daar zacht | any 11
b daar zijn | any 17
b daar zitten | any 21
b daaraan denken | any 12
b daarmee uit | any 27
b daarna #Number | any 12
b daarna hebben | any 27
b daarna kiezen | any 19
b daarna nooit | any 18
b daarna praten | any 18
b daarop een | any 20
b daarvan hebben | any 21
b daarvan meegaan | any 22
b daarvoor echte | any 17
b dag #Number | any -11
b dag $ | any -34
b dag doorsturen | any 12
b dag een | any -12
b dag koppen | any 14
b dag later | any 13
b dag naar | any 17
b dag nadat | any 15
b dag tegels | any 13
b dag tot | any 15
b dag wel | any 12
b dag werken | any 18
b dag zijn | any 18
b dag zn | any 16
b dag zonder | any 11
b dagelijks uitwerken | any 12
b dagen die | any 20
b dagen en | any 12
b dagen opstaan | any 20
b dagen rust | any 10
b dagen van | any 14
b dagen zonder | any 18
b dagen zwembad | any 13
b dagje met | any 16
b dagvaarding op | any 20
b dak en | any 14
b dan aanstaan | any 15
b dan afgaan | any 20
b dan dat | any 12
b dan de | any 26 | insult -38 | threat -35 | defence 36 | advice -35
b dan doen | any -10
b dan een | any 64
b dan eens | any 13
b dan eten | any -27
b dan gaan | any 36 | threat 84
b dan hebben | label -36 | blame 66 | threat -41 | off-topic -36 | defence 37 | apology -39
b dan hoeven | insult 40 | threat -38 | off-topic -38
b dan ik | motive -35 | advice -38 | vague -39
b dan in | any 21
b dan krijgen | any 18
b dan kunnen | any -39
b dan lachen | any 12
b dan laten | any 16
b dan lekker | any 14
b dan liggen | any 20
b dan maar | any 16
b dan meeknikken | any 11
b dan moeten | any 25
b dan niet | motive 54 | threat -35 | apology -37
b dan ook | any 41 | insult -35 | threat -43 | off-topic -36 | advice -41
b dan over | any 13
b dan pak | any 16
b dan pas | any 50 | child -35
b dan praten | any 28 | defence 37 | advice -39
b dan regelen | any 17
b dan tegen | any 14
b dan uitleggen | any 15
b dan van | any 20
b dan vertellen | any 12
b dan vinden | any 20
b dan voelen | any 15
b dan vragen | any -14
b dan wel | any 15
b dan willen | any 13
b dan zijn | threat 38
b dan zullen | any 18
b danken $ | any 14
b danken dat | any -12
b danken je | any -11
b das gewoon | any 13 | label 70 | emotion 66 | guilt 65 | off-topic 68 | vague 35
b dat #Day | any 12 | insult 37 | command -35
b dat #Name | insult 47 | off-topic 38
b dat #Number | any 33 | sarcasm 69 | opinion -45 | command -36 | advice -43
b dat $ | any -11
b dat aflopen | any 13
b dat bekijken | any 18
b dat boeken | any 12
b dat controlerende | any 17
b dat danken | any 14
b dat dat | any 20
b dat de | any 19
b dat deze | any 12
b dat die | any 15
b dat ding | any 44
b dat dit | any 35 | apology 44
b dat doen | any 11
b dat durven | any 18
b dat een | any 17 | sarcasm 51 | advice 37
b dat elders | any 17
b dat elke | any 17
b dat er | any 22 | motive -38 | sarcasm 67 | threat -35 | off-topic 41 | advice -43 | apology -35 | vague -38
b dat gejaag | any 20
b dat gemeentehuis | any 16
b dat gij | any 15 | insult -36
b dat grenzen | any 16
b dat gunnen | any 21
b dat hebben | child -37 | advice 39
b dat het | sarcasm -39
b dat hij | child 65
b dat hoeven | any 22 | insult -36
b dat iedereen | any 15
b dat iemand | any 29 | past 45
b dat ik | any 53 | motive 37 | off-topic -66 | apology 51
b dat jij | any 27 | sarcasm -50 | past 39
b dat jullie | any -15
b dat kind | any 24 | opinion -41 | child -40 | command 38
b dat kosten | any -11
b dat laten | any 20
b dat maar | any 15
b dat melden | any 12
b dat mijn | any 11
b dat narcistisch | any 12
b dat ook | blame 49
b dat op | any 11
b dat papa | any 36 | child 82 | vague -36
b dat parentificatie | any 25
b dat passief | any 12
b dat plannen | any 14
b dat plein | any 11
b dat precies | any 17
b dat schermen | any 14
b dat snappen | any 11
b dat soort | any 18
b dat toch | any 20
b dat vergeten | any 20
b dat vergt | any 11
b dat verschillen | any 12
b dat verwijten | any 19
b dat voelen | any 20
b dat voor | any -13
b dat we | any -38
b dat weaponized | any 22
b dat weer | any 16
b dat weten | any 38
b dat wij | any -22
b dat ze | any 33
b dat zeggen | insult -36
b dat zelf | any -13
b dat zoete | any 17
b dat zullen | any 28 | threat -38 | advice 50 | apology -35
b datum en | any 14
b de #Day | any 14 | insult -38 | command -36
b de #Money | any -14
b de #Number | guilt 39
b de a28 | any 19
b de absentielijst | any 25
b de accu | any 21
b de achterdeur | any 21
b de achtergrond | any 13
b de afspreken | any 21
b de aftrap | any 15
b de agenda | any -14
b de andere | any 56 | blame 60 | advice -38
b de ardennen | any 15
b de auto | any 21 | child 54
b de avond | any 26
b de bank | any 13
b de bankapp | any 20
b de batterij | any 11
b de beste | any 19
b de bijlage | any -12
b de binnenkant | any 20
b de bonnetjes | any 19
b de boot | any 13
b de brief | any -10
b de brug | any -14
b de brugklas | any 13
b de bso | any -17
b de bus | any -47
b de buurman | any 22
b de buurtkamer | any 18
b de capaciteiten | any 13
b de cellolessen | any 14
b de club | any -26
b de creche | any 17
b de dag | any 15
b de dagen | any 20
b de deken | any 18
b de derde | any 43 | blame 62 | opinion -44 | command -36
b de deur | any 35
b de dijk | any 12
b de directeur | any -13
b de dominee | any 12
b de dossiers | any 12
b de draagdoek | any 15
b de energie | any 20
b de factuur | any -17
b de fiets | any -27
b de fietsen | any -12
b de flikken | any 23
b de foto | any -15
b de gang | any -49
b de geschiedenis | any 18
b de ggd | any -19
b de grens | any -20
b de groeten | any 12
b de grond | any 14
b de gsm | any 24
b de haak | any 13
b de hartelijke | any 18
b de heks | any 20
b de hele | threat 35
b de houdbaarheidsdatum | any 20
b de huisarts | any -28
b de inschrijflink | any 18
b de insta | any 10
b de jaren | any 10
b de jas | any -15
b de jeuk | any -13
b de kalender | any -11
b de kant | any 11
b de kas | any 16
b de kast | any 16 | child 36
b de keren | any 25
b de kerstboom | any 20
b de kerstvakantie | any -22
b de keuken | any 18
b de klok | any 29 | defence 37 | advice -36
b de koelkast | any 11
b de latten | any 18
b de leerplichtambtenaar | any 21
b de les | opinion -38
b de leuke | any 12
b de literatuur | any 25
b de mail | any -16
b de manipulator | any 12
b de marechaussee | any -21
b de mediator | any -44
b de meester | any -11
b de mentor | any -27
b de meten | any 20
b de mevrouw | any 18
b de middelbare | any 12
b de minste | any 18
b de musical | any -10
b de muziekschool | any -11
b de neus | any 13
b de nieuwe | any -10
b de onderbouwing | any 14
b de oprit | any 15 | insult -40
b de opvang | any -40
b de orthodontist | any -20
b de ouderavond | any -15
b de oudercursus | any 19
b de paklijst | any 17
b de politie | any -16
b de pomp | any -18
b de praktijk | any -15
b de rand | any 10
b de rechtbank | any -11
b de rechter | any 14 | threat 45
b de regel | threat -36 | advice -40
b de rode | any -11
b de router | any 20
b de scheiding | any 13
b de school | any -24
b de schoolpoort | any -13
b de schrijfster | any 19
b de schurk | any 20
b de schuur | any -15
b de slaapzakken | any 15
b de sluiten | any 17
b de spiegel | any 23
b de spijt | any 19
b de sprekende | any 15
b de stilte | any 19
b de strandfoto's | any 18
b de sukkel | any 17
b de tandarts | any -16
b de tas | any -15
b de telefoon | blame 53
b de toon | any 21
b de toonzetting | any 14
b de trainer | any -13
b de tweede | any -21
b de uitslag | any -12
b de uitspraak | any -13
b de universiteit | any 16
b de vakliteratuur | any 13
b de vereniging | any 12
b de vergelijking | any 18
b de veronderstelling | any 12
b de vieren | any 15
b de voedselbank | any 15
b de volgende | any 10 | threat 38
b de voordeur | any 20
b de voorschoolse | any -11
b de vorige | any 55 | past 70
b de vraag | any 16
b de vriezer | any 20
b de waarde | any 15
b de wc | any 38 | insult -35 | child 72 | command -36
b de wedstrijd | any -11
b de weg | any 18
b de wegwerkzaamheden | any 15
b de wereld | any 26
b de werkplaats | any -14
b de worsten | any 20
b de yogaretraite | any 25
b de zalf | any -16
b de zee | any 16
b de zenuwen | any 17
b de zoldertrap | any 21
b de zomer | any 23 | blame 81
b de zoveelste | any 18
b deel #Money | any -13
b deel van | any -13
b degene die | any 25 | threat -36 | emotion -36 | guilt 43
b dekbed over | any 17
b deken youtube | any 18
b denken aan | any -14
b denken als | any 24
b denken daar | any 12
b denken die | any 13
b denken echt | any 11
b denken het | any 12
b denken je | any 41 | motive -36 | guilt 53 | vague -41
b denken laat | any 14
b denken natuurlijk | any 13
b denken voordat | any 12
b denken ze | any 15
b denken zeker | any 14
b derde #Day | any 20
b derde akte | any 19
b derde keer | any 27
b dergelijk verzoeken | any 14
b deur $ | any 18
b deur achter | any 14
b deur dan | any 18
b deur die | any 19
b deur hebben | any 14
b deur schijnen | any 19
b deur zijn | any 18
b deze #Name | any 17
b deze consequente | any 12
b deze keer | any 15
b deze maand | any 40 | blame 56
b deze rigo | any 17
b deze spullen | any 29
b deze te | any 14
b deze toon | any 18
b deze vakantie | any 14
b dicht als | any 17
b dicht bij | any 16
b dichtbij meemaken | any 16
b dichtgetrokken $ | any 14
b dichtging kunnen | any 19
b dichtslaat de | any 19
b die #Money | any 27
b die #Name | any 23 | child -36
b die alvast | any 21
b die bagagekelder | any 14
b die bus | any 16
b die cursus | any 14
b die dag | motive 37 | threat -36 | command -36 | advice -40 | apology -36
b die deze | any 17
b die dichtslaat | any 19
b die durven | any 10
b die foto | any 10
b die grote | any 10 | insult 47
b die handtekening | any 13
b die hondenharen | any 17
b die horen | any 11
b die hun | any 13
b die ik | any 12
b die jaren | any 16
b die jas | defence 63 | apology -37
b die je | any -17
b die jij | any 20
b die jouw | any 18
b die juf | any 18
b die jurkjes | any 12
b die kast | any 16
b die kennen | any 14
b die klaarstaan | any 18
b die kraam | any 13
b die man | any 14
b die map | any 13
b die meer | any 11
b die met | any -12
b die middag | any -15
b die mij | any 16
b die mijn | any 12
b die nepwimper | any 10
b die niet | any 20
b die nieuwe | any 12
b die nog | any 12
b die op | any 31 | insult -40 | sarcasm 64
b die opendoen | any 13
b die protocollen | any 19
b die stencils | any 20
b die tanden | any 10
b die tijd | vague 45
b die tonen | any 17
b die tv | any 15
b die van | any 28 | blame 40
b die vordering | any 17
b die vragen | any 14
b die vrouw | any 19
b die wachtkamer | any 16
b die wijken | any 25
b die wijziging | any 19
b die willen | any 23
b die wél | any 17
b die zeggen | any 30 | off-topic 78
b die zelf | any 14
b die zijn | any 23 | blame 44
b die zitten | any -14
b die zomer | any 11
b die zonder | any 16
b die zullen | any 18
b die zwemzak | any 17
b dienen te | any 12
b dienen zich | any 15
b diep gierigaard | any 21
b diep teleurstellen | any 12
b diezelfde dag | any 12
b dijk oplopen | any 12
b ding dus | any 18
b ding maar | any -17
b ding niet | any 12
b ding per | any 17
b ding van | any 20
b dingen aan | any 14
b dingen allemaal | any 18
b dingen die | any 17
b dingen vertonen | any 25
b dit allemaal | any 17
b dit gedoe | any 23
b dit heet | any 23 | insult -36 | label 55
b dit inmiddels | any 15
b dit jaar | threat -35 | opinion -37
b dit keer | any 20
b dit kwartaal | any 15
b dit meer | any 17
b dit niet | any 19
b dit nog | any 11
b dit om | any 14
b dit uiterlijk | any 30
b dit zal | any 15
b dit zijn | any 38 | threat 60
b ditmaal achterwege | any 20
b ditmaal de | any 20
b djayden op | any 10
b doch slechts | any 13
b dochter losweken | any 14
b dochter met | any 13
b dochter van | any 15
b dochter zwemmen | any 16
b doden als | any 18
b doek $ | any 19
b doen $ | motive 38 | guilt 51
b doen als | any 14
b doen dat | any 15
b doen ff | any 20
b doen hé | any 15
b doen ik | off-topic 46 | defence 61
b doen in | any 17
b doen planning | any 12
b doen precies | any 20
b doen soms | any 13
b doen vermoeden | any 14
b doen wonderen | any 20
b doen zien | any 14
b doen zijn | any 37 | motive 90
b dokter type | any 20
b dokter zeggen | any -26
b dolgraag jouw | any 21
b dom zeggen | any 17
b dominee overhebben | any 12
b donderen eerlijk | any 21
b donders goed | any 18
b door mij | any 11 | threat -36 | apology 41
b door pasen | any 13
b door z'n | any 16
b doorbrengen $ | any 17
b doorbrengen voorlezen | any 10
b doordat jouw | any 17
b doorgaan en | any 19
b doorgaan ongelezen | any 18
b doorgaan zo | any 19
b doorgaans het | any 16
b doorgeven $ | any -10
b doorgeven of | any -13
b doorsturen $ | any -14
b doorsturen wat | any 12
b doos met | any 22
b dossier $ | any 13
b dossiers die | any 12
b douwe $ | any -28
b dr #Day | any 15
b dr aap | any 17
b dr slapen | any 17
b draagdoek en | any 15
b draaien $ | any 14
b draaien zelf | any 21
b drama jij | any 14
b drama van | any 15
b driemaal als | any 20
b dromen op | any 14
b druk meemaken | any 18
b druk voor | any 15
b druppels vergeten | any 12
b duimen niet | any 25
b duimpje $ | any 24
b duiventillen $ | any 12
b durven $ | any 13
b durven als | any 11
b durven hij | any 18
b durven lossen | any 10
b durven te | any 33 | opinion 46
b dus $ | any -13
b dus af | any 16
b dus beginnen | any 14
b dus bij | any 18
b dus checken | any 14
b dus dat | any -14
b dus de | any -45
b dus dit | any 15
b dus doen | any 20
b dus een | any -15
b dus het | any 24
b dus ik | any -45
b dus ja | any 16
b dus kijken | any 18
b dus maar | any 21
b dus met | any 22
b dus over | any 23
b dus ze | any -28
b dus zonder | any 13
b dushi nu | any 18
b echt geen | any 14
b echt ik | any 10
b echt misselijk | any 18
b echt van | any 11
b echt verschrikkelijk | any 10
b echt waar | any 21 | emotion 51 | command -36
b echt wat | any 15
b echte mening | any 12
b echte woord | any 17
b echtgenoot en | any 12
b een #Number | any -23 | command 69
b een $ | any 28
b een aalmoes | any 15
b een andere | any 19 | apology -36
b een applicatiebeheerder | any 19
b een arrogante | any 20
b een avond | any 32
b een banaan | any 15
b een bedrag | any 18
b een beetje | any -20
b een berichtje | any 17
b een beroep | any 15
b een bijna | any 19
b een boek | defence 41
b een boom | any 16
b een borderlinepatroon | any 20
b een brief | any 21 | defence 64
b een camper | any 15
b een checklist | any 20
b een clown | any 14
b een compleet | any 14
b een controlfreak | any 15 | label 42
b een dag | any 28 | motive 72 | apology -37
b een dagvaarding | any 20
b een dak | any 14
b een datum | any 14
b een dergelijk | any 14
b een dikke | any -20
b een dochter | any 15
b een dossier | any 13
b een eerste | any 12
b een eigen | any -11
b een eind | any 21
b een ellende | any 18
b een engel | any 15
b een enorme | any 17
b een feestdag | any 17
b een fles | any 15
b een foto | label -36 | threat -38 | emotion -35 | apology -37 | vague -35
b een geduldige | any 18
b een gek | any -13
b een gekke | any -10
b een gekkenhuis | any -15
b een gelukkig | any 18
b een generaal | any 18
b een gevangenbewaarder | any 13
b een gewoon | any 19
b een gletsjer | any 11
b een goede | any 18
b een griezel | any 10
b een gulden | any 15
b een hamer | any 18
b een hamster | any 20
b een handtekening | any -16
b een heel | any 29 | insult -43 | threat -40 | opinion 40 | command -40 | advice 41 | vague -36
b een heks | any 15
b een hele | any 51 | sarcasm 46
b een hobby | any 29
b een hond | any 21
b een hottub | any 12
b een huis | any 32 | insult -42 | label -38 | emotion -38 | opinion 79 | child -39 | advice -47
b een huisje | any 26
b een ideetje | any 23
b een ieder | any 17
b een jaar | any 14
b een jongen | any 19
b een jongetje | any 10
b een kaartje | any 38 | sarcasm 40
b een kampeerplek | any 14
b een karaktermoord | any 15
b een keer | any 12
b een keertje | any 29 | opinion -35
b een kerk | any 11
b een keuze | any 12
b een kind | any 130 | opinion 68
b een klein | any 13
b een klembord | any 10
b een kleuter | any 19
b een klus | any 21
b een kookwekker | any 17
b een kop | any 11
b een kopie | any -28
b een kort | any 16
b een koude | any 20
b een kruik | any 20
b een kwaad | any 16
b een lichte | any -15
b een lijstje | any 19
b een literaire | any 15
b een logboek | any 19
b een logeeradres | any 11
b een luis | any 12
b een maand | any 19
b een mailtje | any 11
b een man | any 33
b een mand | any 16
b een manipulator | any 18
b een manneke | any 24
b een mededeling | any 20
b een meeslepende | any 19
b een meisje | any 23 | opinion -37
b een mens | any 13
b een middel | any 14
b een minuut | any 18
b een moeder | any 14
b een narcist | any 20 | insult -35 | label 46 | motive -35
b een oma | any 19
b een opvoedcursus | any 23
b een ouder | any 13 | insult -36 | blame 52 | guilt 35 | child -37
b een paar | any 21
b een parkeerautomaat | any 19
b een parkeerplek | any 16
b een pdf | any 19
b een plakje | any 13
b een pols | any 15
b een preek | any 17
b een ringlamp | any 19
b een ritme | any 14
b een rooster | any 30 | sarcasm 54 | advice -35
b een schaar | any 20
b een school | any 19
b een schoolfoto | any 19
b een schoolgebouw | any 14
b een sprookje | any 20
b een steek | any 13
b een stelling | any 14
b een stiefmoeder | any 19
b een stoel | any 20
b een stoep | any 22
b een stoornis | any 14
b een stopcontact | any 13
b een stripboek | any 10
b een stuk | any 15
b een suggestie | any 16
b een sukkel | any 11
b een taart | any 20
b een telefoon | any -14
b een telefoontje | any 14
b een termijn | any 15
b een ticket | any 17
b een tikkie | any 15
b een tl-buis | any 21
b een uur | any -14
b een uurtje | advice 38
b een vader | any 61 | blame 67
b een van | any -13
b een vergadering | any 16
b een verhoor | any 17
b een verklaring | any 23
b een voicemail | any 13
b een volwassene | sarcasm 36
b een voorstel | any 20
b een voorval | any 12
b een vraag | any 35 | command -37
b een vreemde | any 10
b een weekend | any 30
b een wekker | any 29
b een wetsvoorstel | any 18
b een woord | any 28 | opinion -40
b een zak | any 14
b een ziekenhuis | any 16
b een zonnetje | any 17
b eenentachtig en | any 20
b eenmaal niet | any 18 | insult 75 | motive 41 | opinion -36
b eenmaal publiek | any 14
b eens $ | any 13
b eens dat | any 12
b eens een | any 21 | advice 89 | vague -37
b eens er | any 12
b eens goed | any 18
b eens iets | any 17 | insult -36 | opinion -37
b eens in | any 12
b eens kunnen | any 16
b eens meer | any 17 | defence -38
b eens met | any 10
b eens ophouden | any 20
b eens opstaan | any 14
b eens over | any 12
b eens overdoen | any 14
b eens rondkomen | any 15
b eens samen | any 18
b eens spellen | any 10
b eens uit | any 13
b eens van | any 16
b eens waar | any 12
b eens zien | any 12
b eens zitten | any 11
b eentje op | any 14
b eenzelfde zorgvuldigheid | any 18
b eerlijk waar | any 21
b eerst de | any 18
b eerst ff | any 15
b eerst handelen | any 12
b eerst in | any 36 | command 67
b eerst informeren | any 12
b eerst komen | any 16
b eerst over | any -14
b eerst vragen | any 23 | blame 50 | child -37
b eerst wat | any 14
b eerste advies | any 12
b eerste dag | any 15
b eerste keer | any 15
b eerste losse | any 22
b eerste rijden | any 16
b eerste week | any -12
b eigen agenda | any 20
b eigen bloed | any 13
b eigen dochter | any 19 | insult 43 | opinion -39
b eigen huis | any 25
b eigen kind | any 35 | guilt 44
b eigen moeder | any 18
b eigen spiegelbeeld | any 14
b eigen telefoon | any 20 | child -38 | advice 73
b eigenlijk bang | any 21
b eigenlijk ook | any 18
b eigenlijk uitkomen | any 21
b eigenlijk voor | any 22
b eind $ | any 15
b eind weg | any 21
b elders doorbrengen | any 10
b elders lichter | any 11
b elders voorgaan | any 17
b elk geluidje | any 15
b elk geval | any 31
b elkaar niet | any 18
b elkaar niets | any 14
b elkaar van | any 23
b elke avond | any 18
b elke dag | any -17
b elke maand | any 27 | blame 60 | command -38
b elke nacht | any 12
b elke training | any 11
b ellende met | any 18
b en #Day | any -19
b en #Money | any 12
b en #Name | any -14
b en #Number | blame 94 | sarcasm -45
b en als | any 23 | insult 38 | threat -39 | opinion 43 | apology 36
b en bij | threat -35 | child 74
b en cello | any 12
b en daar | any 30 | insult -37 | label -40 | threat -41 | opinion -40 | defence 40 | command -38 | apology -36 | vague -35
b en daarmee | any 27
b en dan | any 10 | threat 43
b en dat | any 22 | sarcasm -70 | apology 50
b en de | any -19 | label -39 | sarcasm 46 | threat -36
b en die | any 90
b en dit | any 29
b en een | opinion -39
b en eigenlijk | any 22
b en evenmin | any 27
b en excuus | any 16
b en fluisteren | any 13
b en ge | any 20
b en geen | any 18 | opinion -40 | command 85 | apology -47 | vague -36
b en gij | any 19 | blame 44 | command -39
b en haar | threat 35 | child 41
b en het | any -40
b en hij | label -38 | command -37 | advice -35 | apology -35
b en hoe | any -12 | blame 51
b en ik | any 40 | sarcasm -40 | threat 57
b en ilyas | any 22
b en in | any -15
b en je | vague -35
b en jij | blame 67 | sarcasm 70
b en jou | any 16
b en jullie | any 15
b en kiep | any 15
b en leg | any 10
b en mij | any 15
b en mijn | any 23 | threat -36 | opinion -49 | child -35
b en misschien | any 12
b en morgen | any 11
b en na | any -16
b en naaldjes | any 22
b en nadelen | any 19
b en nee | any 21 | blame 44 | off-topic -35 | defence 66 | command -36 | advice 35
b en niet | any -17
b en nieuw | any 15
b en nou | any 16
b en nu | any 37
b en om | any -11
b en onder | any 11
b en ook | any -13
b en ophouden | any 33 | command 66
b en overhebben | any 16
b en schoolreisje | any 16
b en spuugzat | any 17
b en stop | any 18
b en t | any 48 | command -37 | advice -38
b en tellen | any 20
b en toen | any 45 | blame 51 | past 43
b en uw | any 15
b en vader | any 12
b en van | any 11 | past 35
b en wel | any 10
b en weten | any 19
b en wie | any 18
b en willen | any -32
b en ze | guilt 73 | opinion -41 | defence -35
b en zeiken | any 21
b en zelfs | any 14
b en ziek | any 13
b en zijn | any -20
b en zitten | any 17
b en zoeken | any -12
b energie voor | any 20
b engel en | any 15
b enig fatsoen | any 14
b enige verdieping | any 23
b enorm schelen | any 13
b enorme zeuren | any 17
b er #Day | any -32
b er #Money | any 20
b er #Number | guilt 39
b er al | any 15
b er alimentatie | any 12
b er allang | any 10
b er altijd | any 15
b er bij | any 28
b er binnenkomen | any 15
b er blijkbaar | any 15
b er bovendien | any 22
b er dan | any 11
b er de | any 29
b er een | blame -43
b er geen | any 11
b er hangen | any 15
b er hier | any 16
b er iets | any 20 | motive 59 | emotion 38 | command 43
b er ik | any -13
b er jurkjes | any 12
b er letterlijk | any 25
b er liever | any -14
b er na | any 20
b er netjes | any 14
b er niemand | any 10
b er nooit | any 15
b er nu | any 12
b er ongetwijfeld | any 23
b er ook | any 18
b er op | any 26 | insult -35
b er opstaan | any 12
b er overigens | any 24
b er rond | any 18
b er van | any 12 | label -35 | guilt 71 | child -35
b er vannacht | any 17
b er voorts | any 13
b er weer | any 17
b er wel | any 12
b er zn | any 14
b er zo | any 15
b er zullen | any 16
b eraan hoe | any 15 | vague 41
b eraf en | any 10
b erbij en | any 16
b erbij mogen | any 14
b erg druk | any 15
b erg van | any 14
b ergens een | any 15
b ergens op | any 14
b ergens wel | any 15 | guilt 57 | apology 58 | vague 54
b erger $ | any 20
b ergste zijn | any 12
b erik #Number | any 28
b erin $ | any -13
b ermee grootgebracht | any 20
b ernaast #Day | any 20
b ernaast $ | any 10
b erop mijn | any 15
b ervan af | any 12
b ervan genieten | any 12
b ervan uitgaan | any 11
b eten $ | any -40
b eten bezitten | any 19
b eten en | any 21 | opinion -37 | child -37 | command -36
b eten hebben | any 11 | command 54
b eten op | any 15
b etui en | any -10
b even bellen | any -10
b evenmin als | any 27
b evenveel reactie | any 14
b excuus voor | any 16
b expres doen | any 13
b expres ja | any 20
b ey kelvin | any 24
b eén vraag | any 15
b faal en | any 15
b fatsoen getuigen | any 14
b feestdag zijn | any 17
b feliciteren met | any -18
b ff de | any 12
b ff een | any 15
b ff leeg | any 15
b ff normaal | any 20
b ff verder | any 12
b fiets in | any 24
b fiets van | any -27
b fietsen $ | any -12
b fifa met | any 15
b fijn dat | any -14
b fijn maar | any 18
b fijn trouwens | any 12
b filmpje met | any 17
b filmpjes op | any 14
b flat met | any 12
b fles cola | any 15
b fleur en | any 21
b flikken halen | any 23
b flink huilen | any -10
b fluisteren dat | any 13
b fluit aanstaan | any 15
b formulier buiten | any 18
b foto $ | any -18
b foto doorsturen | any 12
b foto en | any 13
b foto eraf | any 10
b foto op | any 11
b foto uit | any 21
b foto van | any 10
b foto waarop | any 22
b foto's waar | any 14
b fout de | any -14
b fout ik | any 25 | apology 50
b fronten faal | any 15
b fuck off | any 28
b gaan #Day | any 18
b gaan #Number | any -12
b gaan $ | any 10
b gaan dat | any 25 | insult -41 | motive -35 | threat -37
b gaan dezelfde | any 17
b gaan eens | any 11
b gaan elke | any 17
b gaan en | any 13
b gaan het | any -34
b gaan hij | any 11
b gaan ik | any 45
b gaan ja | any 12
b gaan jou | any 15
b gaan mee | any -26
b gaan mijn | any 20
b gaan nie | any 15
b gaan niemand | any 18
b gaan niet | any -11
b gaan nu | any 17
b gaan op | any -17
b gaan toch | any 14
b gaan van | any -16
b gaan zijn | any 13
b gaan zwemmen | any 12
b gang $ | any -11
b gaten in | any 21
b ge dat | any 20
b ge doen | any 20
b ge het | any -13
b ge moeten | any -12
b ge opeens | any 18
b ge straks | any 22
b ge uitkijken | any 10
b ge uw | any 18
b ge weten | any 12
b ge willen | any 12
b ge worden | any 20
b ge zijn | any 20
b gebeuren dat | any 17
b gebeuren dit | any 11
b gebeurtenis zijn | any 15
b gebit voortaan | any 17
b geboorteakte $ | any 12
b gebruiken van | any 14
b gedag zeggen | any 21
b geding aanhangig | any 16
b gedoe $ | any 23
b geduldige therapeut | any 18
b geen #Name | any 19
b geen #Number | any 25 | insult 43
b geen antwoord | any 14
b geen bedtijdritueel | any 19
b geen besluit | any 17
b geen bezwaar | any -12
b geen brief | any 21 | blame 57 | past 66
b geen cent | any 19
b geen cola | any 14
b geen duimpje | any 24
b geen echte | any 12
b geen eigen | any 14
b geen fluit | any 15
b geen gaten | any 21
b geen gespreksonderwerp | any 19
b geen gif | any 20
b geen idee | any 10
b geen incassobureau | any 17
b geen knip | any 13
b geen koorts | any -13
b geen letter | any 19
b geen lezers | any 20
b geen mening | any 19
b geen mens | any 25 | emotion -39 | guilt 64 | opinion -36 | command -36
b geen parkeerticket | any 13
b geen probleem | any -16
b geen rocket | any 14
b geen ruzie | any 23
b geen sprake | any 21
b geen tiktok | any 14
b geen toneelstuk | any 26
b geen vakantie | any 18
b geen verantwoording | any 11
b geen vergiffenis | any 18
b geen winterjas | any 23 | opinion -36
b geen zin | any 21
b geen zorgen | any -16
b gefaald als | any 16
b gefacetimed en | any 14
b gejaag $ | any 20
b gek op | any -14
b gekkere dingen | any 25
b geld dat | any 13
b geld heen | any 12
b geld met | any 16
b geld voor | any 12
b geld zijn | any 12
b gelden te | any 17
b gelden terug | any 16
b gelijk dat | any 10
b gelijk de | any -14
b geloven ik | any 19
b geluidje denken | any 15
b gelukkig gezinnetje | any 18
b gelukkig jullie | any 14
b gemeente vragen | any 19
b gemeentehuis toch | any 16
b generaal $ | any 18
b genoeg bank | any 14
b genoeg over | any 17
b genoeg van | any 19
b genoeg voorkomen | any 20
b genoodzaakt #Name | any 14
b geparafeerd $ | any 14
b geschiedenis daarna | any 18
b gesloopt in | any 14
b gesprek met | any 19
b gesprek trekken | any 17
b gespreksonderwerp meer | any 19
b getuigen van | any 14
b getuigen wanneer | any 14
b geval de | any 20
b geval heel | any 15
b gevangenbewaarder $ | any 13
b geven die | any 11 | opinion -36 | command 36
b geven niks | any 14
b geven schat | any 17
b gewoon #Day | any 28
b gewoon #Number | any 18
b gewoon borderline | any 17
b gewoon controlerend | any 13
b gewoon dat | any 11
b gewoon een | any 24 | label 42 | sarcasm 49 | vague 55
b gewoon ff | any 12
b gewoon gesprek | any 19
b gewoon in | any 20
b gewoon klaar | any 15
b gewoon met | any -12
b gewoon niet | any 14 | emotion 62 | guilt 55
b gewoon om | any 15
b gewoon vervreemding | any 12
b gewoonte mogen | any 18
b gezagsouder zetten | any 17
b gezeik om | any 16
b gezeur via | any 26
b gezin uit | any 14
b gezinnetje $ | any 18
b gierigaard $ | any 21
b gif ik | any 20
b gij $ | any 31
b gij beslist | any 17
b gij da | any 15
b gij sturen | any 17
b gij zetten | any 23
b gijzeling zitten | any 24
b gips zitten | any 25
b gister nat | any 15
b gisteren bij | any 13
b gisteren en | any 22
b gisteren op | any 19
b gisteren voor | any 14
b gletsjer en | any 11
b glucagonspray liggen | any 11
b goed $ | any -40
b goed daar | any -14
b goed dat | any 18
b goed doen | any 15
b goed ik | any 13
b goed knap | any 18
b goed kunnen | any 20
b goed over | any 18
b goed te | any 12
b goed voor | any -17
b goeddoen $ | any 19
b goede regisseur | any 18
b goedvinden als | any -14
b goedvinden je | any -14
b gooien ik | any 12
b gordijn hoeven | any 11
b graag #Day | any -10
b graag als | any 17
b graag die | any 16
b graag haar | any 18
b graag meegaan | any -12
b graag met | any -12
b graag zien | any 18
b gram kh | any 11
b grens hebben | any -12
b grenzen bij | any 16
b griezel die | any 10
b groene rugzak | any -12
b groep ie | any 12
b groeten #Name | any -22
b groeten aan | any 18
b groeten aandoen | any 12
b grond stampen | any 14
b groot gelijk | any 10
b grootgebracht $ | any 20
b grootgebracht worden | any 19
b grote klep | any 18
b grote zorgen | any 15
b gsm $ | any 24
b gsm vinden | any 20
b gulden nog | any 15
b gunnen je | any 21
b gwn bij | any 14
b gymnasium willen | any 19
b gymtas $ | any 20
b haak zijn | any 13
b haal haar | any 16
b haar alleen | any 14
b haar arm | any 14
b haar bij | any -12
b haar coach | any 16
b haar daar | any 16
b haar dekbed | any 17
b haar eens | any 16
b haar geboorteakte | any 12
b haar gymtas | any -16
b haar helemaal | any 16
b haar hoofd | any 17
b haar kalender | any 20
b haar kussen | any 19
b haar laarzen | any 11
b haar leven | any 18
b haar met | any 20
b haar mijn | any 17
b haar mond | any 13
b haar namelijk | any 19
b haar nicht | any 30 | blame 56
b haar niet | any 17
b haar op | any -12
b haar regenbotten | any 18
b haar rug | any 12
b haar rugzak | any 18
b haar serie | any 27
b haar sleutelbeen | any 14
b haar spreekbeurt | any -12
b haar tablet | any 14
b haar tas | any -30
b haar uit | any 14
b haar voorlezen | any 10
b haar weg | any 20
b haar willen | any 20
b haar zijn | off-topic 35
b haar zullen | any 14
b haha $ | any -36
b halen dan | any 16
b halen die | any 10
b halen en | any 15
b halen he | any 12
b halen ik | any -21
b halen in | any 12
b halen laten | any 16
b ham naast | any 13
b hamer vasthouden | any 18
b hamster nog | any 20
b hand ophouden | any 19
b hand wel | any 18
b hand zonder | any 15
b handboek van | any 12
b handelen en | any 12
b handen staan | any 11
b handtekening laten | any 13
b handtekening ontbreken | any 17
b handtekening van | any -11
b hangen $ | any 14
b hangen aan | any 21
b hangen al | any 15
b hangen er | any 28
b hangen ervan | any 12
b hangen gwn | any 14
b hangen nog | any -23
b hard en | any 11
b hart daar | any 11
b hart in | any 17
b hart vasten | any 14
b harte welkom | any -23
b hartelijke groeten | any 18
b haven hoezo | any 14
b he jayden | any 15
b he kim | any 12
b he of | any 16
b he respect | any 12
b heb jij | any 12
b hebben #Day | any -15
b hebben #Number | any -11
b hebben $ | any 13
b hebben aan | any 19
b hebben alleen | any 21
b hebben bellen | any 14
b hebben betalen | any 17
b hebben bij | insult -36 | motive -35 | opinion -46 | command -35 | apology -39 | vague -40
b hebben daaraan | any 12
b hebben daarvoor | any 17
b hebben dan | any -12
b hebben dat | any 34 | child -39
b hebben de | any -56
b hebben dichtgetrokken | any 14
b hebben die | motive 35 | threat -35 | guilt 38
b hebben een | advice -35
b hebben en | command 53
b hebben er | any 41 | apology -41
b hebben flink | any -10
b hebben geen | any 34 | guilt 62
b hebben gefaald | any 16
b hebben genieten | any 19
b hebben gewoon | any 18
b hebben gisteren | any -12
b hebben groot | any 10
b hebben hem | any -16
b hebben herinneren | any 15
b hebben het | defence 63
b hebben hier | any 19
b hebben hij | any -25
b hebben hoeven | any 14
b hebben ie | any 18
b hebben ik | guilt 36
b hebben in | any 18
b hebben inmiddels | any 14
b hebben inzien | any 18
b hebben je | sarcasm 45 | apology -35 | vague -35
b hebben jij | any -38
b hebben jouw | any 15
b hebben jullie | any 12
b hebben lang | any 14
b hebben maken | any 15
b hebben me | any 20
b hebben met | any 26 | insult 36 | advice -35
b hebben mij | any 15 | defence -35
b hebben nalaten | any 12
b hebben neerleggen | any 20
b hebben net | any 15
b hebben nog | any -24
b hebben nu | blame 59
b hebben om | any 21
b hebben ondertekenen | any 13
b hebben ons | any 12
b hebben op | any -15
b hebben overigens | any 22
b hebben praten | any 15
b hebben recht | any 11
b hebben staan | any 11
b hebben te | any 15
b hebben uitzoeken | any 16
b hebben van | any 19
b hebben veel | any 19
b hebben zelf | any 31
b hebben zitten | any 10
b hebben zonder | any 13
b hechten er | any 13
b heel anders | any 12
b heel eind | any 15
b heel even | any 17
b heel mooi | any 15
b heel nijmegen | any 16
b heel schooljaar | any 17
b heen bouwen | any 13
b heen en | any 17
b heen gaan | any 12
b heen z'n | any 16
b heerlijk dat | any 19
b heet gewoon | any 12
b heet ouderverstoting | any 13
b heks $ | any 15
b heks hebben | any 20
b hele #Day | any 17
b hele dag | any 21 | threat -38 | emotion -35 | guilt 60
b hele gemeente | any 19
b hele klus | any 19
b hele lijf | any 19
b hele middag | any 21
b hele team | any -15
b hele tijd | any 15
b hele toneelschool | any 19
b hele week | any 17
b hele zaal | any 17
b hele zomer | any 33
b helemaal afmaken | any 20
b helemaal buiten | any 16
b helemaal gek | any -15
b helemaal niet | any 25
b helemaal niks | any 14
b helemaal van | any 18
b helft #Money | any -13
b helft $ | any -13
b helft daarvan | any 10
b helft een | any 10
b helft van | any 21
b helft zijn | any -11
b helpen als | any 10
b helpen bij | any 18
b hem #Day | any -19
b hem dan | any 13
b hem de | any 19 | opinion -40 | advice 66
b hem het | any 35 | emotion 44
b hem ik | any 27
b hem letten | any 14
b hem met | any 10
b hem morgen | any 23
b hem te | advice -40 | apology -39 | vague -40
b hem vertellen | any 15
b hem zullen | any 18
b hem zweten | any 14
b herinneren $ | any 23 | insult -39
b herinneren je | any 17
b herinneren mij | any 15
b herinneringen kosten | any 22
b herkennen $ | any 20
b herkennen me | any 18
b herkennen mij | any 19
b hersens $ | any 11
b het #Day | motive -37 | emotion 69
b het #Number | any -11
b het aanrecht | any 23 | advice 45
b het achteraf | any 17
b het allemaal | any 28
b het applaus | any 19
b het bedrag | any -11
b het bezoeken | any -20
b het bidden | any 10
b het bij | any 14
b het blauwe | any -11
b het briefje | any -15
b het buurtteam | any 19
b het convenant | any -11
b het daarna | any 18
b het dan | threat 38 | apology -38
b het dat | any 31 | threat -38 | child -41 | advice -36 | apology -36
b het doek | any 19
b het door | any 12
b het een | any 15 | insult -35
b het eens | any 13
b het eerst | any 13
b het er | any 34 | threat 75 | command -35 | advice -35
b het eten | insult -37 | sarcasm 45 | threat -36 | opinion -38 | defence -35 | child -44 | command -39 | advice -42
b het expres | any 13
b het feestje | any -19
b het filmpje | any 12
b het gelden | any 17
b het gips | any 25
b het goedvinden | any -14
b het gymnasium | any 19
b het handboek | any 12
b het hele | any -17
b het hier | any 12
b het hoeven | any 11
b het hoofd | any 12
b het hooi | any 27
b het huis | any 25 | insult -35 | past 66
b het huisreglement | any 19
b het inlevingsvermogen | any 19
b het interieur | any 13
b het intussen | any 15
b het jou | any 44 | motive 39
b het kamp | any -20
b het karakter | any 16
b het kopieerapparaat | any 14
b het kotsbeu | any 29
b het laatst | any 13
b het lbio | any 20
b het leren | any 11
b het lesgeld | any 20
b het leven | any 11
b het liefst | any 21
b het lokaal | any 18
b het midden | any 11
b het mij | any 17
b het misschien | any 12
b het naar | any 20
b het nakijken | any 24
b het niet | guilt 56
b het nu | any -15
b het omgangshuis | any -18
b het ooit | any 14
b het ook | any 16
b het ophangen | any 15
b het opschrijven | any 17
b het oudercontact | any -23
b het overgaan | any 15
b het paspoort | any -18
b het passief-agressief | any 12
b het peilen | any 17
b het plannen | any 20
b het precies | any 13
b het rekeningnummer | any -13
b het rode | any -23
b het schermen | any 21
b het schijnen | any 18
b het schoolplein | any 12
b het schoolreisje | any -11
b het slapen | any 14 | vague -40
b het spijten | any 57 | apology 101
b het stil | any 32
b het tandenpoetsen | any 18
b het toelaten | any 20
b het toestemmingsformulier | any -34
b het van | insult -37 | threat 56 | opinion -35 | command -36
b het vasten | any -17
b het verschrikkelijk | any 15
b het volgens | any 20
b het vonnis | any 16
b het voor | any -21
b het voorschieten | any -12
b het voorvak | any -15
b het voorvakje | any -11
b het weer | any 14
b het wel | any -10 | off-topic -35 | advice -37
b het weten | any 17
b het wisselmoment | any -10
b het wit | any 25
b het zelf | any 24 | vague -35
b het zijn | any -13
b het zullen | any 15
b het zwembad | any -24
b heten dat | any 46 | label 84
b hetgeen wij | any 13
b hetzelfde gezeik | any 16
b hetzelfde vóór | any 26
b heus wel | any 10
b heyy ff | any 17
b hier $ | any 10
b hier als | any 12
b hier beginnen | any 12
b hier beheerder | any 16
b hier door | any 18
b hier en | any 17
b hier gaan | any 44
b hier helemaal | any 16
b hier in | any 18
b hier kunnen | any 15
b hier liggen | any -14
b hier met | sarcasm 64 | command -37
b hier nog | blame 51
b hier om | any 19
b hier op | any -15
b hier per | any 20
b hier tevreden | any 13
b hier zijn | any -12
b hier zó | any 28 | emotion 41 | apology -35 | vague -38
b hij #Name | any 15
b hij #Number | any -13
b hij bij | any 18
b hij een | any -22
b hij eerst | any 11
b hij haar | any 16
b hij hebben | any -10 | blame 44 | advice 35
b hij horen | any 17
b hij in | any 19
b hij jullie | any 18
b hij komen | any -12
b hij met | any 35 | apology 42
b hij moeten | any -16
b hij na | any -15
b hij naar | any 19
b hij nooit | any 13
b hij nu | any 14
b hij willen | any -18
b hij zeggen | blame 49 | child 60
b hij zelf | any 19
b hij zijn | threat -36 | off-topic -35 | child 53
b hobby app | any 16
b hobby met | any 15
b hoe denken | any 20
b hoe een | any 10
b hoe gelukkig | any 14
b hoe ik | any 20
b hoe jij | any 20
b hoe laten | any 26
b hoe me | any 10
b hoe of | any 16
b hoe zien | any 18
b hoeveel nachten | any 10
b hoeven $ | any -13
b hoeven bij | any 14
b hoeven blijkbaar | any 15
b hoeven ik | any 36
b hoeven niemand | any 12
b hoeven niet | any 11
b hoeven te | any 11
b hoeven vragen | any 15
b hoeven wij | any 18
b hoezo ik | any 14
b hoi #Name | any -12
b hoi jeroen | any 17
b hoi ron | any 18
b hond de | any 12
b hond nog | any 21
b hondenharen en | any 17
b hoofd en | any 17
b hoofd hooguit | any 12
b hooguit #Number | any 12
b hooi $ | any 27
b hoor #Day | any 16
b hoor $ | any 14
b hoor beetje | any 15
b hoor en | any 14
b hoor kampioen | any 12
b hoor liggen | any 10
b hoor maar | any 17
b hoor mogen | any 11
b hoor niks | any 18
b hoor want | any 14
b horen dat | any -29
b horen een | any 15
b horen het | any -10
b horen je | any 11 | motive 43
b horen jij | any 25 | blame 55 | threat 75 | opinion 36
b horen jou | any 17
b horen niet | any 19
b horen nu | any 14
b hottub want | any 12
b houdbaarheidsdatum van | any 20
b houden het | any 14
b houding jou | any 12
b houdoe $ | any 18
b huilen dat | any 11
b huilen om | any 19
b huilen omdat | any 15
b huis $ | insult -35
b huis in | any 14
b huis kwijtraken | any 14
b huis met | any 14
b huis op | any 11
b huis tegenwoordig | any 14
b huis vol | any 21
b huis zonder | any 20
b huishouden en | any 16
b huisje dicht | any 16
b huisje met | any 12
b huisreglement op | any 19
b hun agenda | any 13
b hun eigen | any -19
b hun kinderen | any 13
b hun lippen | any 15
b hun moeder | any 21
b hun ogen | any 21
b hun vader | any 11
b huren $ | any 15
b huwelijk van | any 12
b hypo's nog | any 12
b hé verleden | any 15
b idee hoeveel | any 10
b ideetje van | any 23
b ie kinderfeestje | any 18
b ie weer | any 12
b ie zitten | any 12
b ieder bewijs | any 12
b ieder voorgaan | any 17
b ieder weldenkend | any 15
b iedere bladzijde | any 14
b iedereen behalve | any 11
b iedereen geven | any 12
b iedereen jou | any 15
b iedereen verpesten | any 10
b iedergeval niet | any 18
b iemand aan | any 16
b iemand beter | any 15
b iemand die | any 37 | off-topic 43
b iemand ditmaal | any 20
b iemand in | any 13
b iemand met | any 11
b iemand moeten | any 21
b iemand vragen | any 11 | guilt 57
b iets $ | any 16
b iets anders | any 12
b iets belangrijkers | any 14
b iets hebben | any 23
b iets kunnen | any 10
b iets mee | any 12
b iets meer | any 11
b iets met | emotion 60 | command 64
b iets vertellen | any 14
b iets voor | any 19 | insult -38 | opinion 76 | command -41 | advice -45
b iets vroeg | any 13
b ijburg zijn | any 17
b ik #Day | any 14 | defence 46 | command 36
b ik #Name | any -43
b ik #Number | any 14 | guilt 50
b ik aan | any 11
b ik aannemen | any 20
b ik achter | any 15
b ik al | any 21 | motive 50 | off-topic -35 | apology -36 | vague -37
b ik alleen | any 16 | threat 43 | emotion -37 | apology -47
b ik alles | any 23 | guilt 37
b ik als | any 25 | emotion -42 | defence -36 | child -39 | apology 87
b ik antwoorden | any 24
b ik bedoelen | any -14
b ik bespreken | any -14
b ik bestaan | any 12
b ik bij | any -19
b ik bijstaan | any 14 | threat 36 | command -35
b ik bijten | any 12
b ik blok | any 12
b ik dagelijks | any 12
b ik de | threat 65
b ik denken | blame 38 | apology -36
b ik die | any 20 | advice -35
b ik diezelfde | any 12
b ik ditmaal | any 20
b ik een | command 44
b ik elke | any 12
b ik en | any 20
b ik er | any 36
b ik erbij | any 14
b ik even | any -12
b ik gaan | any -23
b ik gister | any 15
b ik graag | any 18
b ik haar | insult 37
b ik halen | any -11
b ik hebben | any -10
b ik hechten | any 13
b ik hem | any -24
b ik herinneren | any 29 | past 72
b ik herkennen | any 19
b ik het | any -13
b ik hetzelfde | any 26
b ik hopen | any -16
b ik horen | any 10 | motive 63
b ik in | any 27 | motive 51 | guilt 64
b ik inmiddels | any 20
b ik instoppen | any -10
b ik jou | any 11 | insult 47
b ik kennisnemen | any 21
b ik knippen | any 14
b ik komen | threat 46 | command 51
b ik kopen | any 16
b ik krijgen | any 22
b ik kunnen | emotion 55
b ik langsbrengen | any -11
b ik leven | any 12
b ik liggen | any 14
b ik maken | any 12
b ik me | any 29 | threat -36 | emotion -38 | defence 40
b ik meegeven | any -12
b ik meenemen | any -33
b ik met | guilt 55
b ik mij | any 24 | child 37
b ik mijn | guilt 43 | past 40
b ik moeten | guilt 73
b ik mogen | any 39 | past 59
b ik naar | any 13
b ik natuurlijk | any 21
b ik nemen | any -30
b ik nimmer | any 13
b ik nog | any 13 | past 39 | vague 45
b ik nooit | any 10
b ik nu | any 59 | threat -37 | vague -37
b ik om | any 15
b ik ontvangen | any -13
b ik ooit | any 14
b ik ook | any 31 | past 71 | advice -37 | apology -36
b ik op | past 39
b ik ploffen | any 23
b ik raden | any 18
b ik sjouwen | any 12
b ik slechte | any 14
b ik snappen | any 26
b ik soms | any 20
b ik staan | any 57
b ik stoppen | any 27 | threat 39 | child -35 | apology -35
b ik sturen | any -19
b ik t | any -13
b ik toegeven | any 15
b ik topo | any 14
b ik trillen | any 19
b ik u | any 10
b ik uiteindelijk | any 11
b ik uiterlijk | any -16
b ik vader | any 12
b ik vandaag | any -11
b ik vastleggen | any 13
b ik vaststellen | any 15
b ik verder | any 12
b ik verdienen | any 22
b ik vernemen | any 25
b ik veronderstel | any 20
b ik verschuil | any 19
b ik vertellen | any 17
b ik verwachten | any -13
b ik vinden | any 10 | threat -37
b ik voor | any -13
b ik voorbij | any 18
b ik voorstellen | any -34
b ik vorige | any 15
b ik vragen | any 21 | blame 50
b ik weleens | any 10
b ik weten | any 39 | vague 40
b ik willen | any -11
b ik worden | any 65 | emotion 105
b ik ze | any -32
b ik zelf | any 16
b ik zien | any -11 | vague 49
b ik zijn | emotion 71 | past -35
b ik zitten | any 39 | vague 43
b ik zo'n | any 10
b ik zodra | any -12
b ik zoeken | any 16
b ik zonder | any 30
b ik zullen | threat -38 | emotion 43 | advice -42 | apology 45
b ik zweren | any 18
b ilias en | any -17
b ilyas zitten | any 14
b in #Day | past 61
b in #Number | any 20 | past 121
b in $ | any 38 | threat -40 | off-topic -35 | command -36 | apology -36 | vague -35
b in alles | any 12
b in azad | any 18
b in badjas | any 13
b in bed | any 23
b in beide | any -20
b in betere | any 14
b in bijlage | any -11
b in bijlagen | any 22
b in dat | any 32 | emotion -35 | defence 37 | advice -35 | vague -40
b in die | any 11
b in een | blame -50
b in elk | any 31
b in flat | any 12
b in gijzeling | any 24
b in haven | any 14
b in het | blame -62
b in iedergeval | any 18
b in ik | any -17
b in je | any 41 | threat -36 | defence 54
b in jorns | any 22
b in jou | any 18
b in jouw | motive 50
b in laten | any 16
b in lokaal | any -21
b in maat | any -13
b in mijn | any 22 | blame -49 | sarcasm -47
b in ons | any 24 | insult 41 | past 48
b in plaatsen | any 14
b in t | any 22
b in te | any 18
b in toen | any 15
b in van | any 25
b in week | any -13
b in welke | any 26 | blame 65 | sarcasm 58 | threat -40
b in z'n | any 18
b in zijn | any -41
b inbind $ | any 11
b inbox $ | any 20
b incassobureau $ | any 17
b incompetence $ | any 22
b ineens zo | any 18
b informeren en | any 12
b ingaan #Name | any -27
b ingepikt terwijl | any 13
b inhalen op | any -10
b inleveren dan | any 18
b inlevingsvermogen hebben | any 19
b inmiddels #Number | any 20
b inmiddels boven | any 25
b inmiddels de | any 15
b inmiddels leren | any 14
b inmiddels notitie | any 13
b inmiddels ook | any 20
b inmiddels uit | any 23
b inpakken zelfstandigheid | any 10
b inrichten $ | any 14
b inschrijflink zijn | any 18
b inschrijven voor | any -10
b inschrijven zonder | any 12
b inschrijvingen komen | any 20
b insta van | any 10
b interieur gaan | any 13
b intussen gewoon | any 15
b intussen wél | any 20
b invallen dat | any 11
b inzien #Name | any 20
b inzien ik | any 20
b inzien verbazen | any 18
b ipad dat | any 18
b ipv de | any 12
b irriteren zijn | any 12
b ja #Name | any -10
b ja $ | any 13 | emotion -40 | command 73 | apology -36
b ja da | any 18
b ja dan | any 16
b ja doos | any 22
b ja en | any 18 | off-topic -36
b ja kammen | any 15
b ja naar | any 12
b ja ze | any -12
b jaa fifa | any 15
b jaar betalen | any 16
b jaar een | any 25 | insult -39 | off-topic 71 | opinion -36
b jaar en | any 24 | blame 60 | opinion 37
b jaar erger | any 20
b jaar hebben | any 21 | guilt 41 | past 65
b jaar ik | any 22
b jaar lang | any 43
b jaar lijden | any 15
b jaar nog | any 14
b jaar ontdekt | any 19
b jaar staan | any 11
b jaar zijn | any 22 | defence -37 | apology 64
b jammer alleen | any 19
b janken zo | any 25
b janneke $ | any -16
b jaren lijden | any 12
b jaren staan | any 16
b jaren waarin | any 10
b jas hangen | defence 63 | apology -37
b jassen en | any 18
b jaszak $ | any -11
b je #Day | any -34
b je #Name | any -30
b je #Number | any 18
b je $ | any 24 | insult 73
b je aan | any 29 | motive 36 | advice -38 | vague -36
b je agenda | any 20
b je alimentatie | any 21
b je altijd | any -12
b je antwoorden | any 30
b je appje | any 19
b je avonden | any 10
b je bed | any 12
b je beter | any 16
b je beweren | any 14
b je bezorgdheid | any 16
b je bij | any 12
b je binnen | any 14
b je daar | any 16 | insult -40
b je dan | any -16
b je dat | motive -36 | guilt 53 | vague -41
b je diep | any 21
b je duimen | any 25
b je een | any 43 | advice 41
b je eens | any 21 | motive -38 | advice 59
b je eigen | any 23 | opinion 35
b je er | insult -36 | motive 37 | threat -37 | emotion -35 | advice -37 | apology -39 | vague -42
b je ergens | any 10
b je gaan | any 17
b je geen | any 17
b je gelden | any 16
b je gewoon | any 15
b je gordijn | any 11
b je haar | any -23
b je hand | any 19
b je hart | any 11
b je hebben | emotion -35
b je hem | any 13
b je het | threat 35
b je hier | any 18
b je in | past 106
b je inbox | any 20
b je ineens | any 23 | defence 35
b je jassen | any 18
b je je | any 18
b je kind | any 10
b je klappen | any 24
b je koelkast | any 19
b je koffers | any 23 | past 51
b je leveren | any 30
b je liever | any 18
b je loon | any 20
b je maar | any 51 | advice -39
b je matties | any 15
b je me | any -16
b je meegaan | any -13
b je meenemen | any 12
b je met | any 15
b je mij | any -10
b je mijn | any 18
b je moeder | off-topic 42 | command 44
b je mogen | any -41
b je mooiste | any 16
b je na | any 19
b je natuurlijk | any 15
b je neven | any 20
b je niet | any 38 | insult -39 | command -35
b je nog | any 10 | past 45
b je nu | any 21
b je om | any -15
b je ook | any 22 | label -37 | past 53 | advice -35
b je op | any 19
b je opnemen | any 12
b je ouders | any 16
b je over | any 14
b je overal | any 12
b je reactie | any -10
b je rekening | any 12
b je rug | any 20
b je schrijven | any 21
b je stopwatch | any 13
b je sturen | any 14
b je t | any -11 | insult 47 | blame 81 | emotion 42 | off-topic 80 | opinion 52 | command 38
b je taxi | any 31
b je tegenvallen | any 11
b je telefoon | any 26
b je thermometer | any 18
b je toch | any 11
b je vak | any 24
b je vanzelf | any 27
b je verder | any 18
b je volhouden | any 20
b je voor | any -10 | blame 59 | opinion 75
b je vooraf | any 14
b je vriend | any 19
b je vrienden | any 12
b je wat | any 24 | guilt 66
b je weggaan | any 11
b je wel | any -16
b je weleens | any 16
b je weten | any 16
b je wissen | any 18
b je ze | any 31
b je zelf | any -10
b je zien | any 27 | insult -35 | threat 39 | command -37
b je zijn | motive 60
b je zo | any -17
b je zoiets | any 12
b je zullen | any 67
b jeroen sorry | any 17
b jij $ | any 11
b jij alles | any 15
b jij bellen | any 25 | blame 65 | motive -41 | threat -38 | command -39 | apology -37 | vague -38
b jij bijstaan | any 16
b jij brengen | any 12
b jij daar | any 24 | insult -39 | motive -35 | defence 40 | child -35 | advice -37 | apology -44 | vague -36
b jij dat | threat -37 | apology -35 | vague 35
b jij denken | any 52 | motive 107
b jij een | any 23 | insult 38
b jij eens | any 12
b jij elke | any 16
b jij er | any -13
b jij ernaast | any 20
b jij ervan | any 11
b jij gaan | any 14
b jij haar | any 11 | label -35 | motive 35 | child -38 | advice -35
b jij hebben | any 48
b jij hier | any 13
b jij ja | any 11
b jij je | any 37 | blame 38 | past 48
b jij jij | any 13
b jij kopen | any 17
b jij kunnen | any 17
b jij leven | any 11
b jij liggen | any 18 | off-topic 38
b jij mee | any 11
b jij meegeven | any 21
b jij met | insult -37 | motive -37 | off-topic 37 | vague -36
b jij moeten | advice 35
b jij na | any 18
b jij niks | any 18
b jij omkopen | any 14
b jij ook | past 59
b jij op | any 20 | advice -36
b jij raden | any 17
b jij staan | any 13
b jij t | any 15
b jij tellen | any 15
b jij vroeger | any 18
b jij werkelijk | any 17
b jij willen | any 24 | motive 62
b jij zijn | any -11 | label 62
b joh ge | any 12
b jongen leren | any 20
b jongen op | any 10
b jongen van | any 19
b jongetje zonder | any 10
b jorns koffertje | any 22
b jou #Day | any 17
b jou $ | any -17
b jou allemaal | any 13
b jou allerminst | any 18
b jou alles | any 20
b jou altijd | any 17
b jou behandelen | any 15
b jou breken | any 14
b jou doorgaans | any 16
b jou een | any 11
b jou eigen | any 18
b jou en | guilt 37
b jou geen | any 24 | threat -35 | defence 67 | vague -39
b jou helemaal | any 11
b jou in | past 70 | off-topic -35
b jou invallen | any 11
b jou irriteren | any 12
b jou jaren | any 12
b jou kennen | any 17
b jou klaar | any 11
b jou komen | any 15
b jou kosten | any 21
b jou leuker | any 10
b jou niet | any 33 | child -35 | apology -39
b jou nog | any 17
b jou nooit | any 17
b jou over | any 20
b jou prima | any 21
b jou spuugzat | any 17
b jou stil | any 17
b jou te | any 20
b jou verwachten | any 26
b jou vooral | any 11
b jou weinig | any 14
b jou worden | any 19
b jou zeggen | any 16
b jouw achterbak | any 16
b jouw adres | any 25
b jouw advocaat | any -24
b jouw agenda | any 15
b jouw ambities | any 13
b jouw appjes | any 12
b jouw belangstelling | any 15
b jouw boekhouder | any 21
b jouw deel | any -38
b jouw eigen | any 20
b jouw grote | any 15
b jouw hand | any 23 | past -35
b jouw helft | any -11
b jouw huis | any 33 | label -35 | threat -35 | child -36 | advice -39 | vague -40
b jouw kant | any 28 | insult -36 | command 38
b jouw kapstok | any 21
b jouw kinderen | any 14
b jouw leven | any 21
b jouw moeder | guilt 56 | command -35
b jouw naam | any 21
b jouw ogen | any 20
b jouw opmerking | any 18
b jouw overhemden | any 16
b jouw preken | any 21
b jouw talent | any 15
b jouw telefoon | any 27 | blame 59 | apology -35 | vague -37
b jouw verbouwing | any 22
b jouw verhaal | any 20
b jouw weekend | any -15
b jouw zaak | any 14
b jouw zuster | any 18
b juf #Name | any -15
b juf $ | any 12
b juf eens | any 12
b juf hebben | any 18
b juist dan | any 13
b juist keer | any 19
b jullie avonden | any 17
b jullie daar | any 14
b jullie diep | any 12
b jullie leven | any 15
b jullie natuurlijk | any 18
b jullie veel | any 13
b jullie verdienen | any 15
b jullie zijn | any 14
b jurkjes $ | any 12
b jurkjes in | any 12
b kaartje $ | any 12
b kaartje krijgen | any 22
b kaasjes snijden | any 15
b kakel je | any 21
b kalender de | any 20
b kamer $ | any 10
b kammen en | any 15
b kammen hebben | any -16
b kammen liggen | any 15
b kammen te | any 13
b kamp $ | any -15
b kamp in | any 15
b kampeerplek boeken | any 14
b kampioen nog | any 12
b kant evenveel | any 14
b kant van | any 24
b kant voortaan | any 16
b kant zitten | any 11
b kantine in | any 16
b kapot hebben | any 15
b kapstok want | any 21
b karakter van | any 16
b karaktermoord te | any 15
b karim en | any 19
b kart $ | any 20
b kas en | any 16
b kast hebben | any 37 | child 40
b kast ik | any 15
b keel $ | any 17
b keel knijpen | any 17
b keer $ | threat -38
b keer aangemoedigd | any 19
b keer aanzetten | any 26
b keer da | any 25 | blame 49 | command -37
b keer dan | any 11
b keer deze | any 27
b keer dit | any 15
b keer een | any 21
b keer eerst | any 15
b keer en | any 12
b keer gezeur | any 26
b keer hebben | any 14
b keer ik | any 16
b keer moeten | any 23
b keer of | any 11
b keer op | any 19
b keer opnieuw | any 15
b keer per | any -46
b keer voorschieten | any 19
b keer weer | any 12
b keer zeggen | any 18
b keer zelf | any 17
b keer zijn | any 13 | insult 64 | opinion -35
b keertje thuisblijven | any 18
b keertje tussendoor | any 13
b kelvin je | any 24
b kennelijk een | any 12
b kennelijk om | any 21
b kennelijk uitgaan | any 11
b kennen daar | any 13
b kennen ik | any 17
b kennen je | any 20
b kennen jouw | any 14
b kennen zijn | any 15
b kennisnemen de | any 21
b kente $ | any 16
b keren vanaf | any 25
b kerk zijn | any 16
b kerk zitten | any 11
b kerst nooit | any 23
b kerst zijn | any 13 | blame 47 | child 62 | advice 37 | vague 35
b kerstboom laten | any 20
b kerstvakantie willen | any -13
b keuken al | any 18
b keuken en | any 15
b keukentafel met | any 16
b keukentafel zitten | any 15
b keuze en | any 12
b kh gebeuren | any 11
b kiep m | any 15
b kiezen $ | any 16 | defence 37 | apology -39
b kiezen je | any 10
b kijken #Day | any 14
b kijken anders | any 12
b kijken dan | any 23
b kijken eerst | any 18
b kijken ik | any 10
b kijken niet | any 20
b kim dat | any 12
b kim gewoon | any 28
b kind $ | opinion -36 | advice 37
b kind en | any 30 | opinion -39
b kind in | any 16
b kind met | any 43 | opinion 56
b kind niet | any 23 | insult -38 | opinion 57
b kind telefoneren | any 13
b kind van | any 50 | command 40
b kind wel | any 14
b kind welterusten | any 13
b kind zijn | any 21 | command 36 | advice -41
b kind zonder | any 32 | threat -35 | child -39 | advice -44
b kinderen die | any 17
b kinderen hebben | any 11
b kinderen heen | any 13
b kinderen juist | any 13
b kinderen lopen | any 14
b kinderen vergeten | any 11
b kinderen vragen | any 15
b kinderfeestje van | any 18
b klaar $ | any 24 | insult 83 | motive 43 | emotion 35 | off-topic 39 | command 78 | advice -40 | vague -36
b klaar en | any 12
b klaar meeee | any 15
b klaarliggen $ | any 21
b klaarliggen klaarliggen | any 21
b klaarstaan $ | any 18
b klaarzetten tot | any 21
b klaarzijn met | any 21
b klaarzijn om | any 21
b klaas $ | any -15
b klappen $ | any 24
b klas maar | any 15
b klein bedankje | any 13
b kleine hersens | any 11
b klembord ernaast | any 10
b klep van | any 18
b kleuren zeggen | any 17
b kleuter horen | any 19
b klok $ | any 15
b klok dat | any 20
b klokslag #Number | any 21
b kloppen niks | any 18
b klus $ | any 19
b klus in | any 21
b knap trouwens | any 18
b knieën om | any 16
b knijpen al | any 17
b knikkebolde er | any 10
b knikken zo | any 17
b knip voor | any 13
b knippen de | any 14
b koeien kijken | any 20
b koeien kunnen | any 18
b koelkast aflezen | any 11
b koelkast men | any 19
b koffers over | any 15
b koffers pakken | any 19 | past 44
b koffers zodat | any 12
b koffertje sinds | any 22
b koken $ | any 16
b koken echt | any 16
b koken en | any 14
b kolom van | any 17
b komen $ | any 10
b komen bedelen | any 15
b komen blijken | any 13
b komen dan | any 24
b komen die | any 16
b komen door | any 29
b komen hem | any 23
b komen ipv | any 12
b komen leggen | any 11
b komen net | blame 48 | emotion 64
b komen rechtstreeks | any 12
b komen trouwens | any 20
b komen van | any 14
b komen vanzelf | any 14
b komen zeker | any 15
b komen zijn | any 12
b komma een | any 28
b konijnen meemaken | any 18
b koningin in | any 12
b kookwekker dat | any 17
b koorts hebben | any -12
b kop thee | any 11
b kopen #Number | any 17
b kopen maar | any 14
b kopen nooit | any 16
b kopie van | any -28
b kopieerapparaat zijn | any 14
b kopieert wat | any 19
b koppen staan | any 14
b kort geding | any 16
b kort hoor | any 14
b kosten #Money | any -29
b kosten $ | any 38 | past 35
b kosten van | any -12
b kotsbeu $ | any 29
b koud als | any 16
b koude auto | any 20
b kraam toch | any 13
b krenking $ | any 13
b krijgen $ | any 17 | guilt 49 | advice -36
b krijgen ik | any -26
b krijgen maar | any 18
b krijgen mijn | any 22
b krijgen op | any -10
b krijgen voor | any 14
b kruik in | any 20
b kruipen $ | any 14
b kruipen gisteren | any 13
b kruipen niet | any 17
b kunnen #Day | any -11
b kunnen #Name | any -11
b kunnen $ | sarcasm 57 | advice -37 | vague -40
b kunnen afvragen | any 16
b kunnen beginnen | any 17
b kunnen bellen | any 17
b kunnen bieden | any 23
b kunnen blijven | any 14
b kunnen daar | any 22
b kunnen de | any -20
b kunnen die | any 18
b kunnen doen | any 20
b kunnen ge | any -16
b kunnen het | any -23
b kunnen ik | any -34
b kunnen in | any 18
b kunnen kiezen | any 10
b kunnen lachen | any 17
b kunnen levi | any 12
b kunnen lezen | any 10
b kunnen m | any 15
b kunnen nu | any -13
b kunnen ook | any 29 | command -35
b kunnen staan | any 14
b kunnen tot | any -21
b kunnen ze | any -18
b kunnen zeggen | any 11
b kunnen zn | any 10
b kwaad woord | any 16
b kwaad zijn | any 25
b kwalijk dat | any 12
b kwart voor | any 21
b kwartaal zijn | any 15
b kweekt geen | any 20
b kweenie hoor | any 10
b kwijt wie | any 14
b kwijtraken $ | any 14
b la en | any 16
b laarzen naast | any 11
b laat gaan | any 13
b laat hem | any 14
b laat op | any 25
b laatst kammen | any 13
b laatst niet | any 18
b laatst of | any 12
b lachen $ | any 17
b lachen we | any 12
b lachen ze | any 23
b lachje $ | any 17
b laden $ | any 18
b land vies | any 15
b lang $ | any 19
b lang genoeg | any 14
b lang hebben | any 14
b lang kijken | any 10
b lang meer | any 20
b langer achter | any 11
b langer dan | any 18
b langs de | any -12
b langs en | any 14
b langsbrengen $ | any -18
b langsbrengen hem | any -11
b langzamer kunnen | any 11
b lastig hoe | any 18
b lastpost doorbrengen | any 17
b laten $ | any 10
b laten gaan | any 16
b laten ik | any 22
b laten inpakken | any 10
b laten schrikken | any 16
b laten t | any 10
b laten tekenen | any 10
b laten weten | any -41
b laten ze | any 20
b laten zien | insult -36 | motive 72 | threat -37 | vague -36
b later $ | any -21
b later een | any 19
b later maar | any 13
b later passen | any 18
b later staan | any 11
b later worden | any -15
b latten met | any 18
b lbio en | any 20
b leeg $ | any 11
b leeg want | any 15
b leegtrok $ | any 13
b leer eens | any 15
b leerplichtambtenaar niet | any 21
b leg je | any 10
b leg zelf | any 14
b lege handen | any 11
b lege zakken | any 14
b leggen $ | insult -36
b leggen aan | any 14
b leggen en | any 13
b leggen ik | any 11
b leggen wat | any 15
b lekker in | any 12
b lekker met | any 14
b leren bij | any 20
b leren dat | any 26 | opinion -36
b les lezen | any 15
b les te | any 13
b lesgeld zullen | any 20
b letter je | any 19
b letterlijk beroerd | any 25
b letterlijk in | any 16
b leuke pa | any 12
b leuker hebben | any 10
b level #Number | any 12
b leven beginnen | any 21
b leven buiten | any 12
b leven elders | any 11
b leven hier | any 12
b leven hoor | any 15
b leven kapot | any 15
b leven ook | any 18
b leven pas | any 11
b levensgevaarlijk amateurwerk | any 11
b leveren dit | any 30
b levi dan | any 12
b lezen $ | blame 103
b lezen eerst | any 18
b lezen en | any 15
b lezen ik | any -16
b lezen op | any 15
b lezers $ | any 20
b lichter zullen | any 11
b lief dat | any 18
b liefde nog | any 18
b liefst van | any 21
b liever als | any 12
b liever een | any 15
b liever voor | any 18
b liever zijn | any 21
b liggen $ | any -34
b liggen bij | any -26
b liggen elke | any 12
b liggen er | any 34
b liggen eraan | any 22 | vague 60
b liggen in | any -23
b liggen met | any 17
b liggen niet | any 12
b liggen nog | blame 44
b liggen om | any 14
b liggen onder | any -16
b liggen overigens | any 15
b liggen toen | any 18
b liggen weer | any 10
b liggen zullen | any 17
b lijden afgevallen | any 12
b lijden plakken | any 15
b lijf $ | any 19
b lijn $ | any -14
b lijst $ | any 15
b lijstje op | any 19
b lippen krijgen | any 15
b literaire gebeurtenis | any 15
b literatuur heten | any 25
b logboek hebben | any 19
b logeeradres dat | any 11
b lokaal de | any 18
b loon afgaan | any 20
b loon erop | any 15
b loon zijn | any 17
b lopen alsof | any 15
b lopen de | any 11
b lopen er | any 14
b lopen ik | guilt 58
b lopen langs | any 14
b lopen overigens | any 21
b lopen telefoon | any 11
b lopen ze | any 12
b losgeld $ | any 22
b lossen te | any 10
b losweken van | any 14
b luidruchtig voor | any 17
b luis leven | any 12
b luisteren $ | any 32 | opinion -40 | advice -35 | apology -35
b lukken $ | any -21
b lukken zeker | any 15
b m #Day | any -11
b m deze | any 15
b m meteen | any 15
b m na | any 15
b maand $ | any 14
b maand en | any 17
b maand hetzelfde | any 16
b maand met | any 19
b maand moeten | any 15
b maand vanzelf | any 17
b maand voor | any 17
b maand zijn | any 21
b maar #Day | any 18
b maar aan | any 23 | defence 82
b maar ach | any 12
b maar bon | any 18
b maar dat | any 44 | insult -35 | sarcasm 38 | opinion -35 | advice -35
b maar degene | any 12
b maar deze | any 17
b maar eens | any 16 | guilt 60 | child 55
b maar er | any 12
b maar goed | any 27
b maar het | any 31 | insult -36 | threat 41 | opinion -38 | defence -38 | apology -40
b maar hij | any -34
b maar ik | any 27 | emotion 36 | apology -43 | vague -39
b maar jaa | any 15
b maar je | any 18
b maar jij | any 21 | insult 38
b maar jouw | any 14
b maar lezen | any 15
b maar of | any 17 | vague 65
b maar om | any 35 | motive 56 | off-topic 54 | vague -35
b maar op | any 26 | insult -39 | motive -36 | sarcasm 67 | threat -38 | emotion -35 | off-topic -37 | advice -36
b maar overleggen | any 11
b maar slapen | any 20
b maar uitzoeken | any 16
b maar van | any 39 | sarcasm 35 | opinion 47
b maar wanneer | any 12
b maar wat | any 18
b maar weer | any 26 | guilt 64
b maar wie | any 19 | label -40 | threat -36 | emotion -39
b maar ze | any 10
b maat #Number | any -18
b mail $ | any -16
b mail beginnen | any 15
b mail op | any 18
b mailen $ | any -15
b mailen ik | any -13
b mailtje als | any 11
b maken $ | any 54
b maken blijven | any 15
b maken dat | any 12
b maken van | any 15
b mam $ | any 17
b mama en | any 14
b mama moeten | any 27 | child 44 | advice -38
b mama op | any 23 | off-topic -35 | opinion -37 | child 48
b mamaatje maar | any 10
b man $ | any 16
b man aan | any 20
b man dat | any 14
b man die | any 29 | opinion -37
b manager over | any 13
b mand strijkgoed | any 16
b manen #Name | any 20
b manen kennen | any 20
b manen later | any 18
b manipulatie $ | any 17
b manipulator $ | any 12
b manipulator dat | any 18
b manneke van | any 24
b mannen van | any 18
b map met | any 13
b map zijn | any 13
b mario kart | any 20
b matties zijn | any 15
b me alles | any 12
b me dan | any 15
b me deze | any 17
b me doen | any 22
b me dood | any -33
b me echt | any 10
b me ik | any 12
b me in | any 13
b me laatst | any 18
b me net | any 20
b me niet | any 29 | label -35 | threat -37 | emotion -35 | opinion -39 | command -39 | apology -48 | vague -39
b me of | any 15
b me om | any 17
b me over | any 18
b me pushen | any 18
b me van | any 13
b me vasten | any 18
b me vergeten | any 11
b me voor | any -23
b me wat | any 18
b me week | any 10
b me wel | any 14
b mededeling achteraf | any 20
b mediator hebben | any -17
b mediator voorstellen | any -12
b mee aub | any 18
b mee doen | any 23 | apology -41
b mee naar | any -10
b mee te | off-topic 36
b mee terug | any -23
b mee vullen | any 19
b mee zijn | any 22 | insult 43 | motive -36 | opinion 50
b meeee morgen | any 15
b meegaan $ | any -30
b meegaan graag | any -15
b meegaan in | any 22
b meegaan meegaan | any 22
b meegeven $ | any -20
b meegeven ik | any -30
b meegeven nooit | any 21
b meeknikken bij | any 11
b meekrijgen hij | any 11
b meekrijgen naar | any 11
b meemaken $ | any 16
b meemaken kunnen | any 18
b meemaken om | any 18
b meenemen je | blame 53 | sarcasm 55
b meenemen om | any 12
b meenemen ze | any 12
b meer $ | any -11
b meer dan | any 15 | threat -36
b meer een | any 17
b meer goed | any 20
b meer hebben | any 18
b meer horen | any 17
b meer meekrijgen | any 11
b meer of | any 14
b meer over | any 13
b meer terugkom | any 14
b meer tussen | any 19
b meer van | any 19
b meer vergeven | any 23
b meer volhouden | any 20
b meer wil | any 17
b meer zijn | any 11
b meeslepende derde | any 19
b meestal het | any 13
b meetellen bij | any 14
b meiden draaien | any 21
b meisje van | any 23 | opinion -37
b meisjes hebben | any 23
b melancholie $ | any 19
b melden dienen | any 12
b melden en | any 14
b men noemen | any 12
b men zullen | any 19
b menen nog | any 14
b menen te | any 18
b mening $ | any 19
b mening meer | any 13
b mening we | any 12
b mens die | any 14
b mens hebben | any 15
b mens omkopen | any 14
b mensen en | any 12
b mensen tot | any 11
b menu uw | any 15
b merken dat | any 13
b merken dus | any 18
b mess zijn | any 10
b met #Day | any -17
b met #Name | any -42
b met alles | any 16
b met belangstelling | any 37 | sarcasm 73 | threat -35 | off-topic 39
b met beleven | any -13
b met collega's | any 14
b met dat | any 33 | command 66
b met die | any 13 | insult 42 | off-topic 44
b met dr | any 23 | blame 46
b met een | any 19 | insult -37 | guilt 56
b met foto | any 13
b met hem | blame 68
b met hun | any 21
b met iemand | any 17
b met je | insult 71 | blame -35
b met jou | any 18 | blame 54 | apology -37
b met kleine | any 11
b met lege | any 23 | opinion -36
b met liefde | any 18
b met maar | any 14
b met mario | any 20
b met me | any 27 | threat -38 | off-topic -37
b met mij | any 15
b met mijn | any 69 | blame -37 | emotion 48
b met mn | any 15
b met ons | any -19
b met opa | any 18
b met oud | any 15
b met papa | any 15
b met plakband | any 13
b met reclame | any 17
b met schimmel | any 12
b met tekeningen | any 13
b met type | any 10
b met uw | any 15
b met voor | any 19
b met ze | any 14 | past 49
b met zijn | any -14
b meteen bij | any 22
b meteen dat | any 13
b meten af | any 12
b meten je | any 11
b mevrouw #Name | any -38
b mevrouw van | any 18
b mezelf hebben | any 14
b middag meer | any 20
b middag naar | any 10
b middel waar | any 14
b middelbare school | any 12
b midden $ | any 11
b midden in | any 14
b middernacht en | any 10
b mij alle | any 10
b mij alsjeblieft | any 23
b mij bekennen | any 12
b mij bellen | any 25
b mij bij | any 18
b mij dat | threat -37
b mij die | any 11
b mij dus | any 15
b mij eerst | any 16
b mij er | any 15
b mij gebeuren | any 17
b mij genoodzaakt | any 14
b mij gisteren | any 14
b mij ik | any 10
b mij in | any -10
b mij inschrijven | any -11
b mij jij | any 14
b mij kunnen | any 17
b mij laten | any 34
b mij liever | any 12
b mij liggen | any 17
b mij maken | any 12
b mij nergens | any 19
b mij niet | any 12 | blame 53
b mij om | any 18
b mij omgaan | any 16
b mij overigens | any 19
b mij rusten | any 25
b mij te | any 14
b mij totaal | any 19
b mij van | any -10
b mij voor | any 20
b mij voortaan | any 36 | insult 52 | command 81
b mij vragen | any 25 | threat -35 | opinion 35
b mij wat | any 19
b mij zijn | any -35
b mij zingend | any 17
b mij zo | any 23 | apology 37
b mijn #Number | any 20
b mijn adres | any 12
b mijn advocaat | any 29 | threat 84
b mijn auto | any -14
b mijn bericht | any 20
b mijn bescheiden | any 13
b mijn bezoek | any 16
b mijn bloed | any 16
b mijn botten | any 20
b mijn buik | any 16
b mijn coach | any 38 | label 61
b mijn dag | any 11
b mijn deel | any -13
b mijn dochter | any 14
b mijn dromen | any 14
b mijn dushi | any 18
b mijn eentje | any 14
b mijn eigen | any 36 | guilt 75 | past 46
b mijn fout | any -10 | apology 50
b mijn hart | any 17
b mijn hele | any 38
b mijn helft | any -12
b mijn huis | any 11
b mijn huishouden | any 16
b mijn kant | any 24
b mijn keel | any 31 | emotion 88 | apology -43
b mijn kind | any 24
b mijn kinderen | any 11
b mijn knieën | any 16
b mijn late | any -16
b mijn loon | any 17
b mijn mail | any 20
b mijn manager | any 13
b mijn map | any 13
b mijn minuten | any 15
b mijn moeder | any -10 | label -38 | threat -35 | guilt 46 | apology -37
b mijn naam | any 17
b mijn nagels | any 15
b mijn ouders | any -11
b mijn psycholoog | any 17
b mijn raadsman | any 18
b mijn rug | any 19
b mijn sleutel | any 18
b mijn sokken | any 15
b mijn spreekuur | any 21
b mijn tabel | any 17
b mijn uurrooster | any 19
b mijn verstand | any 22
b mijn verzekering | any -12
b mijn voorstel | any -35
b mijn vraag | any 11
b mijn werktas | any 17
b mijn weten | any 19
b mijn zenuwen | any 10
b mijn zoon | any 34 | label -43 | threat -39 | guilt 37 | opinion -49 | child -40 | command -43 | apology -36
b mijn zus | any -10 | label 62
b mijne was | any 15
b mijzelf ik | any 16
b mijzelf spreken | any 22
b milan maar | any 18
b milou vanavond | any 17
b min thuis | any 20
b min zijn | any -14
b minder op | any 15
b minste weerstand | any 18
b minuten $ | any -16
b minuten iets | any 14
b minuten later | any -12
b minuten maar | any 15
b minuten op | any 22
b minuten samen | any 10
b minuut te | any 18
b misgegaan komen | any 18
b misschien jij | any 17
b misschien kunnen | any 16
b misschien niet | any 24 | vague 42
b misschien voelen | any 12
b misschien wel | any 24 | vague 42
b misschien weten | any 14
b misschien wij | any 16
b misschien worden | any 11
b misselijk $ | any 18
b misselijk van | any 17
b mn loon | any 15
b mn nachtrust | any 18
b mn spaarrekening | any 13
b mn telefoon | any 15
b moe van | any 10
b moeder $ | any -16
b moeder die | any 31 | off-topic 47
b moeder durven | any 19
b moeder herkennen | any 18
b moeder huilen | any 19
b moeder in | any 14
b moeder ja | any 18
b moeder meegaan | any -15
b moeder naar | any 16
b moeder op | any 15
b moeder want | any 21
b moeder zijn | any 41 | threat 40
b moeten #Day | any -29
b moeten bedelen | any 13
b moeten beslissen | any 15
b moeten dan | any 15
b moeten delen | any 18
b moeten een | any 24
b moeten het | any -17
b moeten ik | any 39 | vague 38
b moeten je | any -11 | advice 58
b moeten leren | any 17
b moeten noemen | any 12
b moeten onthouden | any 17
b moeten van | any -12
b moeten vannacht | any -13
b moeten verzetten | any 23
b moeten voor | any -26
b moeten vragen | any 21
b moeten worden | any 17
b moeten ze | any -18
b mogen #Day | any -21
b mogen aanbevelen | any 18
b mogen als | any -11
b mogen een | any 17
b mogen er | any -37
b mogen het | any -26
b mogen hij | any -14
b mogen hopen | any 20
b mogen ik | any -10
b mogen inrichten | any 14
b mogen je | threat 41
b mogen jij | any 17
b mogen kleuren | any 17
b mogen knikken | any 17
b mogen ook | any 11
b mogen van | any 34 | sarcasm 60 | off-topic 71
b mogen zien | any 15
b moment of | any 13
b mond $ | any 10
b mond toch | any 13
b mooi dat | any 15
b mooi leven | any 15
b mooi zijn | any 18
b mooiste kente | any 16
b morgen bellen | any 26
b morgen buiten | any 23
b morgen of | any 11
b morgen op | any 13
b morgen zijn | any 19 | blame 51 | advice 35
b murat ik | any 11
b muren volhangt | any 13
b muziek en | any 15
b na #Time | any -29
b na avond | any 16
b na de | advice -38
b na een | blame 73
b na het | sarcasm 66
b na onderweg | any 12
b na school | any -11
b na zo'n | any 17
b naaldjes staan | any 22
b naam $ | any 17
b naam op | any 30 | motive -37 | opinion -39 | child 40 | command -35
b naar #Day | any -15
b naar #Name | past 55
b naar asbak | any 19
b naar bed | any 23 | blame 52
b naar beneden | any 14
b naar casino | any 12
b naar dat | any -11
b naar de | any -31 | insult 41 | opinion -39
b naar een | any 10
b naar huis | any -14
b naar jou | any -14
b naar jouw | any 12 | blame 62 | motive -39 | threat -35 | opinion -36 | apology -38 | vague -40
b naar luisteren | any 13
b naar mijn | opinion 35
b naar papa | any 23
b naar school | any -33
b naar uw | any 20
b naast die | any 15
b naast jou | any 12
b naast zich | any 32 | opinion -41 | child -44 | advice -36
b naast zijn | any 13
b nacht lekker | any 12
b nacht te | any 11
b nachtelijke hypo's | any 12
b nachten hebben | any 12
b nachten ik | any 10
b nachten met | any 20
b nachtlampje zullen | any 17
b nachtrust zoë | any 18
b nachts dragen | any -10
b nachts met | any 19
b nachts op | any 20
b nachts uit | any 16
b nadat ik | any 15
b nadelen en | any 19
b nadenken $ | any 11
b nadere aankondiging | any 16
b nagels gaan | any 15
b naima $ | any -23
b nakijken op | any 24
b nalaten $ | any 12
b namelijk niets | any 19
b namens mijzelf | any 22
b narcist horen | any 14
b narcistisch ouderschap | any 12
b narcistische krenking | any 13
b nat kammen | any 15
b natuurlijk al | any 15
b natuurlijk dolgraag | any 21
b natuurlijk ik | any 12
b natuurlijk meteen | any 13
b natuurlijk niet | any 18
b nee dit | any 20
b nee nie | any 15
b nee zonder | any 21
b neerkijken op | any 14
b neerleggen laten | any 12
b nemen $ | any -16
b nemen de | any -11
b nemen dit | any 11
b nemen en | any 16
b nemen ik | any -12
b nemen me | any 12
b nemen om | any 13
b nemen van | any 10
b nepwimper spelen | any 10
b nergens achter | any 19
b net aan | any 15
b net trouwens | any 20
b net uit | blame 48 | emotion 64
b net zo | any 18
b netjes bij | any 14
b netjes met | any 14
b neus waard | any 13
b neven inzien | any 20
b ni rond | any 18
b nicht $ | any 20
b nicht en | any 14
b nie eens | any 12
b nie samen | any 15
b nie van | any 15
b niemand $ | any 10
b niemand doden | any 18
b niemand opnemen | any 14
b niemand rekening | any 12
b niemand te | any 15
b niet #Name | any 31
b niet $ | blame -43 | sarcasm -37 | vague 42
b niet aan | any 40 | opinion -40
b niet aarzelen | any 18
b niet achter | any 20
b niet alleen | any 21 | emotion -36
b niet anders | any 11
b niet bellen | any 10
b niet bestaan | any 19
b niet bij | any 22
b niet dan | any 15 | threat 37
b niet door | any 12
b niet eens | any 50 | sarcasm -44 | command 50
b niet erg | any -26
b niet gefacetimed | any 14
b niet graag | any 17
b niet haar | any 16
b niet hangen | any 18
b niet he | any 12
b niet hebben | any 14
b niet hoor | any 11
b niet iedereen | any 12
b niet ik | any 14 | emotion 61 | vague 60
b niet juf | any 11
b niet kunnen | any -14
b niet kwalijk | any 12
b niet lang | any 20
b niet langer | insult 40 | defence -36 | command 36
b niet letterlijk | any 16
b niet mee | any -13
b niet meer | any -14 | sarcasm -36 | command 36
b niet met | any 14
b niet misschien | any 18
b niet na | any 27
b niet naar | insult -36 | opinion 56
b niet nodig | any -12
b niet om | any 30 | apology 47
b niet omgaan | any 25 | motive 65
b niet onder | any 19
b niet ontgaan | any 16
b niet ook | any 12
b niet op | label -35 | threat -37 | child -35 | command -35 | advice -45 | apology -40 | vague -38
b niet opendoen | any 13
b niet opnemen | any 23
b niet over | any 26
b niet papa | any 11
b niet pas | any 14
b niet ruiken | any 19
b niet tegen | any 19
b niet terugvinden | any 12
b niet uit | insult -36
b niet vergissen | any 19
b niet verrassen | any 21
b niet voor | any 15 | insult -37 | command -47 | advice -39
b niet voorkomen | any 20
b niet want | any 16
b niet ze | any 24
b niet zien | any 15
b niet zonder | any 13
b niet zullen | any -13
b niets dan | any -15
b niets meer | any 20
b niets opleggen | any 19
b niets van | any 14
b nieuw gezin | any 14
b nieuw tot | any 20
b nieuwe #Name | any 14
b nieuwe bestelling | any 22
b nieuwe juf | any 12
b nieuwe keuken | any 15
b nieuwe vlam | any 15
b nieuwe vriendin | any 10
b nieuwjaar $ | any 18
b nijmegen door | any 16
b niks $ | any -12
b niks aande | any 18
b niks dus | any 20
b niks goed | any 15
b niks hij | any 18
b niks hoor | any 14
b niks maar | any 12
b niks meer | any 17
b niks merken | any 18
b niks om | any 14
b nimmer onderhandelen | any 13
b nodig $ | any -34
b nodig die | any -16
b nodig voor | any -22
b noemen dat | any 22
b noemen denken | any 12
b noemen het | any 30 | label 73
b noemen ze | any 15
b nog #Money | any -18
b nog #Number | any 35 | threat 117
b nog aardig | any 22
b nog bij | sarcasm 38 | past 46
b nog bijstaan | any 18
b nog dat | any 15
b nog een | insult 44 | sarcasm 45
b nog eens | any 55 | blame -40 | vague 62
b nog geen | any 51
b nog in | any -25
b nog kennen | any 15
b nog kunnen | any 14
b nog losgeld | any 22
b nog moeten | any 15
b nog naast | any 12
b nog nooit | any 28
b nog ogen | any 21
b nog over | any 12
b nog samen | any 16
b nog slapen | any 19
b nog van | any 29 | label 48 | past 69
b nog verzorgen | any 19
b nog voor | any 22
b nog waar | any 16
b nog wel | any 34 | vague 37
b nog weleens | any 39 | defence -35
b nooit een | opinion 36
b nooit ergens | any 14
b nooit iets | any 30
b nooit je | any 24
b nooit meer | any 18
b nooit naar | any 33
b nooit opvallen | any 17
b nooit sprake | any 14
b nooit tijd | any 12
b nooit verder | any 24
b nooit wat | any 29 | insult -37 | blame 58 | opinion -36
b noot het | any 15
b normaal $ | any 20
b notitie #Number | any 13
b nou eens | any 20
b nou mogen | any 16
b nova dr | any 17
b nu 2x | any 14
b nu alles | any 13
b nu eenmaal | any 35 | insult 36
b nu hangen | any 12
b nu met | any -14
b nu meten | any 11
b nu mijn | any 24
b nu nog | any 14
b nu op | any 17
b nu overmaken | any 27
b nu toe | any 21
b nu vasten | any 17
b nu voor | any 24
b nu wel | any 12
b nummer $ | any -13
b nummer klaarliggen | any 21
b ochtend in | any 16
b oefenen $ | any -25
b of #Number | any -10
b of anders | any 30 | threat -36 | emotion -41 | advice 55 | vague -45
b of de | any -22
b of een | apology -39 | vague 62
b of geld | any 12
b of gewoon | any 11
b of het | off-topic -40 | advice -43
b of ik | any 53 | guilt 59
b of je | any -15
b of liever | any -11
b of met | any 15
b of niet | any 27 | vague 81
b of vragen | any 22
b of wat | any 16
b of wij | any 23
b of ze | any 37
b of zijn | any 18 | sarcasm 67
b of zullen | any -29
b off kim | any 28
b ofzo sorry | any 10
b ogen als | any 21
b ogen toch | any 20
b ogen voor | any 21
b oh dus | any 23
b oliebollen geven | any 14
b om #Number | guilt 39
b om #Time | any -26 | command 64
b om dat | any -15
b om de | threat -36 | opinion -37 | defence -36
b om draaien | any 14
b om een | any 26 | insult -36 | guilt 60 | child -36
b om elke | any 20
b om gaan | any 20
b om geld | any 16
b om het | any 17
b om hun | any 13
b om inleveren | any 18
b om je | any 29 | insult -36
b om jou | any 19
b om klokslag | any 21
b om kwart | any 21
b om mij | any 29 | off-topic 71
b om mn | any 18
b om samen | any 17
b om te | defence 38
b om uit | any 15
b om van | any 26 | insult 37 | label -37 | threat -42 | emotion -35 | opinion -38 | child -37 | command -36 | advice -40 | vague -39
b om vragen | any 18
b om wie | any 11
b oma ook | any 19
b oma toe | any 18
b oma zijn | any 19
b omdat de | any -16
b omdat een | any 19
b omdat hij | child 47
b omdat papa | any 19
b omgaan #Name | any 16
b omgaan het | any 16
b omgaan jou | any 11
b omgaan turnen | any 11
b omkopen foto's | any 14
b omkopen vragen | any 14
b ondankbare zonen | any 18
b onder de | blame 45 | command 64
b onder een | any 21
b onder elkaar | any 14
b onder haar | any 19
b onder water | any 13
b onderbouwing met | any 14
b onderhandelen doch | any 13
b ondertekenen $ | any 13
b ondertekenen en | any 14
b ondertussen inzien | any 20
b onderweg naar | any 12
b ongelezen doorgaan | any 18
b ongetwijfeld een | any 23
b ongetwijfeld zullen | any 16
b ongeëvenaard $ | any 15
b online en | any 12
b ons #Number | any 14
b ons allebei | any -17
b ons bed | any 16
b ons ben | any 24
b ons bloed | any 14
b ons huwelijk | any 19 | threat -40 | past 58
b ons inmiddels | any 23
b ons land | any 15
b ons mam | any 17
b ons op | any 13
b ons trouwfeest | any 15
b ontbijten $ | any 20
b ontbreken dan | any 17
b ontbreken ieder | any 12
b ontbreken maar | any 19
b ontdekt hebben | any 19
b ontgaan dat | any 16
b onthouden wie | any 17
b ontvangen ik | any 10
b ontzettend moe | any 10
b onwil geen | any 21
b onze bruiloft | any 15
b onze zoon | any 13
b ooghoogte aan | any 20
b ooit een | any 16
b ooit hebben | any 14
b ooit wel | any 14
b ook #Day | any 15
b ook $ | any -36
b ook al | any 53 | past 63
b ook als | any 19
b ook altijd | any 18
b ook bij | any 15 | insult -36 | label -37 | sarcasm 70 | threat -39 | emotion -36 | opinion -51 | child -37 | advice 92 | apology -42 | vague -41
b ook de | any -11
b ook die | any 21
b ook een | any 21 | insult -39 | threat -38 | vague -38
b ook gedag | any 21
b ook geen | any 14
b ook goed | any -33
b ook goeddoen | any 19
b ook herkennen | any 20
b ook in | any -16
b ook mama | any 12
b ook morgen | any 11
b ook niet | guilt 37 | apology 47
b ook niks | any 31 | past 71
b ook nog | any 65 | blame -35 | guilt 50
b ook pff | any 18
b ook te | any 18
b ook tekenen | any -15
b ook tussen | any 10
b ook van | any 20
b ook voor | any 12
b ook vreselijk | any 18
b ook wat | any 14
b ook wel | any 33 | sarcasm 53 | threat -37 | command -35
b oorontsteking gaan | any 12
b op #Day | any -104
b op #Name | any 29
b op #Number | opinion 47 | defence 56
b op alle | any 15
b op basis | any 15
b op de | any 21
b op deze | any 29
b op een | any 40 | blame 42
b op hem | any 14
b op iedere | any 14
b op ijburg | any 17
b op kamp | any -10
b op keer | any 19
b op mij | any 12
b op mijn | any 35
b op ons | any 15
b op onze | any 15
b op ooghoogte | any 20
b op papier | any 19
b op rijden | any 28 | opinion -41 | child -41
b op salaris | any 13
b op schieten | any 15
b op tafel | threat -39 | apology -36 | vague -38
b op te | any -10 | motive -35 | advice -36 | apology -38 | vague -36
b op voetbal | any 18
b op vrijdagnacht | any 12
b op wanneer | any 11
b op welke | any 16
b op wit | any 18
b opbellen #Day | any -14
b opbellen je | any -11
b opeens weten | any 18
b open vraag | any 17
b opendoen haar | any 13
b openen blijken | any 19
b opgelucht $ | any 19
b ophangen vragen | any 15
b ophouden in | any 19
b ophouden met | any 38 | command 47
b ophouden nou | any 20
b ophouden ophouden | any 17
b opleggen ze | any 19
b oplopen dan | any 12
b oplopen ik | any 12
b opmerkelijk dat | any 13
b opmerking over | any 18
b opnemen $ | any 32 | label -37 | threat -40 | emotion 38 | command -37
b opnemen ja | any 12
b opnemen je | any 33 | insult -35 | opinion -37 | defence -36 | child -36 | vague -35
b opnieuw $ | any -15
b opnieuw aan | any 15
b oprit de | any 19
b oprit lopen | any 15
b opschrijven $ | any 24 | emotion 43 | opinion -40 | command -35
b opstaan haar | insult -37 | threat -39 | emotion -35 | opinion -39 | defence 37 | child -35 | advice -39 | apology -44 | vague -36
b opstaan ik | any 20
b opstaan inmiddels | any 20
b opstaan jou | any 20
b opstaan lezen | any 20
b opstaan niet | any 14
b opstaan ook | any 12
b opties op | any 19
b opvallen dat | any 17
b opvallend genoeg | any 20
b opvallend vaak | any 15
b opvat dan | any 12
b opvoedcursus via | any 23
b opzetten zijn | any 14
b ortho doen | any 16
b oud en | any 15
b oude man | any 20
b ouder bij | any 23
b ouder raadpleegt | any 14
b oudercontact zijn | any -14
b oudercursus van | any 19
b ouders bij | any 13
b ouders niet | any 15
b ouderschap $ | any 12
b ouderschapsplan gaan | any 25
b ouderschapsplan staan | any -15
b ouderverstoting en | any 13
b over #Name | any 22
b over dat | any 12
b over de | any 10 | vague 38
b over deze | any 14
b over duiventillen | any 12
b over een | any 25 | insult -40 | opinion 46 | advice -37 | vague -39
b over en | any 12
b over geld | any 13
b over haar | threat -35 | off-topic -35 | child 35
b over het | threat -41 | child -35 | advice -43
b over hun | any 15
b over jouw | any 13
b over mijn | any 33 | threat -36 | command 37
b over na | any 12
b over nachtelijke | any 12
b over nova | any 17
b over ondankbare | any 18
b over slapen | any 18
b over te | any 12
b over wat | any 11
b overal #Day | any 12
b overblijven $ | any -15
b overdaad $ | any 20
b overdoen anders | any 14
b overdoen want | any 14
b overgaan het | any 15
b overgaan mijn | any 15
b overhebben $ | any 20
b overhebben er | any 18 | label 47
b overhebben geven | any 12
b overhebben ik | any 20
b overhebben jou | any 16
b overhebben nog | any 16
b overhemden strijken | any 16
b overhoor ik | any 14
b overigens #Number | any 24
b overigens gewoon | any 22
b overigens hebben | any 14
b overigens in | any 17
b overigens niet | any 14
b overigens op | any 18
b overigens toevertrouwd | any 19
b overigens tot | any 21
b overigens zuiver | any 15
b overleggen de | any 13
b overleggen je | any 11
b overleggen komen | any 12
b overleggen zijn | any 21 | insult -35 | blame 57 | defence -35 | apology -41
b overlopen zijn | any 18
b overmaken #Number | any 13
b overmaken ik | any -16
b overmaken je | any 27
b overnemen van | any 20
b pa uithangen | any 12
b paar tientjes | any 21
b pak je | any 16
b pakken $ | any 19 | past 44
b paklijst zien | any 17
b papa $ | any 11
b papa bellen | any 19
b papa hebben | any 33 | opinion -35 | child 51
b papa liever | any 15
b papa mogen | any 23
b papa na | any 14
b papa nog | any 30 | label -35 | threat -42 | opinion -36 | child 48 | apology -38 | vague -41
b papa op | any 17
b papier zetten | any 19
b papieren laten | any 10
b parentificatie $ | any 25
b parkeerautomaat $ | any 19
b parkeerplek $ | any 16
b parkeerticket dat | any 13
b pas #Number | any 14
b pas als | any 18
b pas mijn | any 16
b pas na | any 23 | past -37 | defence 62
b pas op | motive 35
b pas overleggen | any 12
b pas schreeuwen | any 14
b pas schrijven | any 23
b paspoort van | any -10
b passen mijn | any 18
b passief bij | any 12
b passief-agressief al | any 12
b past #Day | any -14
b pdf openen | any 19
b peilen van | any 17
b per #Number | any -18
b per dag | any -40
b per jaar | any 17
b per mail | any -15
b per week | any 20
b persoonlijke noot | any 15
b pff ik | any 18
b plaatsen van | any 10
b plakband om | any 13
b plakje ham | any 13
b plakken je | any 15
b plannen een | any 15
b plannen niet | any 20
b plannen zijn | any 14
b planning jij | any 12
b planning ni | any 18
b plein ik | any 11
b ploffen uit | any 23
b pols schittert | any 15
b praten $ | off-topic -36 | opinion 64 | child -37
b praten alleen | any 11
b praten je | any 33 | insult -36 | opinion -36 | command 37 | vague -35
b praten met | any 12
b praten nog | any 16
b praten of | any 15
b praten we | any 12
b precies $ | any 17
b precies andersom | any 13
b precies of | any 20
b precies toen | any 13
b preek $ | any 17
b preken te | any 21
b prettiger zijn | any 20
b prima uitkomen | any 21
b proberen het | any 13
b proberen jij | any 12
b protocollen bestaan | any 19
b psycholoog hebben | any 17
b publiek $ | any 14
b punt enige | any 23
b pushen via | any 18
b quincy waarom | any 10
b raadpleegt getuigen | any 14
b raadsman in | any 18
b raden je | any 18
b raden van | any 17
b rand van | any 10
b rapport $ | any -11
b rapport ik | any 22
b reactie als | any 14
b recht op | any 11
b rechter $ | any 21
b rechter voor | any 21
b rechtstreeks uit | any 12
b reclame $ | any 17
b reden dan | any 21
b regel #Number | any 19
b regel beter | any 18
b regel en | any 18
b regel van | any -15
b regelen ik | any 17
b regelen moeten | any 17
b regelen zijn | any 30 | threat -39
b regeling zich | any 15
b regels $ | any 21
b regenbotten liggen | any 18
b regenlaarzen staan | any 21
b regisseur aan | any 18
b rekenen zijn | any 24
b rekening met | any 12
b rekening staan | any 12
b rekeningnummer hebben | any 16
b reservoirs en | any 22
b respect hoor | any 12
b rest van | any 20
b rigo zijn | any 17
b rijden een | any 20
b rijden hebben | any 13
b rijden hier | any 20
b rijden in | any 16
b rijden verzamelen | any 16
b rijke mensen | any 12
b ringlamp zijn | any 19
b ritme zijn | any 14
b ritten voor | any 20
b rocket science | any 14
b rode etui | any -16
b roepen $ | any 15
b roepen dat | any 17
b rojda $ | any -13
b ron scheenbeschermers | any 18
b rond #Time | any -24
b rond krijgen | any 18
b rondkomen van | any 15
b rooster $ | any 19
b rooster uitkomen | any 12
b rooster worden | any 19
b rooster zullen | any 15
b rot toch | any 18
b router $ | any 20
b rug gesloopt | any 14
b rug om | any 27 | defence 37
b rug zitten | any 12
b rugzak $ | any -20
b rugzak met | any 18
b ruiken $ | any 34
b rust dat | any 10
b rusten dit | any 20
b rusten in | any 25
b ruzie meer | any 23
b s nachts | any 16
b salaris komen | any 13
b samen $ | any -15
b samen he | any 15
b samen in | any 10
b samen te | any 17
b schaar bij | any 20
b schakelen $ | any 18
b schamen je | any 35 | insult 62
b schamen neerkijken | any 14
b schat $ | any 17
b scheenbeschermers liggen | any 29 | sarcasm 45
b scheiding en | any 13
b schelen als | any 13
b scheppen $ | any 18
b schermen komen | any 21
b schermen weg | any 14
b schieten en | any 15
b schieten het | any 17
b schijnen een | any 18
b schijnen te | any 19
b schikken $ | any -12
b schimmel $ | any 12
b schittert hebben | any 15
b school #Day | any 12
b school $ | any -36
b school aan | any 29
b school alle | any 25
b school en | any 20
b school hebben | any -19
b school het | any 13
b school zijn | any -10
b school zitten | any 19
b schoolfoto onder | any 19
b schoolgebouw $ | any 14
b schooljaar $ | any 17
b schoolplein een | any 12
b schoolreisje #Number | any 16
b schoon $ | any 15
b schreeuwen leg | any 14
b schrijfster het | any 19
b schrijven $ | any 34 | advice -35
b schrijven hebben | any 21
b schrijven netjes | any 14
b schrijven over | any 18
b schrikken me | any -24
b schrikken niet | any 24
b schrikken vinden | any 16
b schroeven met | any 16
b schurk in | any 20
b schuurtje nieuwe | any 22
b science hoor | any 14
b scouting #Day | any 20
b serhat hij | any 18
b serie uit | any 27
b sinds wanneer | any 22
b sjouwen om | any 12
b slaapuur zijn | any 18
b slaapzakken vergeten | any 15
b slapen $ | defence -39
b slapen aan | any 17
b slapen al | any 19
b slapen dat | any 26
b slapen de | any 17
b slapen en | any 19
b slapen heel | any 17
b slapen hoor | any 18
b slapen of | any 14
b slapen rusten | any 20
b slapen we | any 18
b slechte moeder | any 18 | apology 53
b slechts uitvoering | any 13
b sleutel niet | any 18
b sleutelbeen en | any 14
b slim dat | any 10
b sluiten belandde | any 17
b smeren omdat | any 19
b snachts wel | any 12
b snappen best | any 18
b snappen heus | any 10
b snappen iedereen | any 11
b sneeuw $ | any 12
b snijden terwijl | any 15
b snikken omdat | any 18
b sokken $ | any 15
b sokken heen | any 16
b sombere #Day | any 17
b soms $ | any 20
b soms meer | any 13
b soort dingen | any 18
b sorry $ | any -18
b sorry dat | any 20 | apology 69
b sorry die | any 15
b sorry hoor | any 17
b sorry ik | any 13 | apology 76 | vague 42
b sorry ook | any 22
b sorry sorry | any 25 | apology 42 | vague -36
b sorry voor | guilt 55
b souf je | any 14
b spaarrekening leegtrok | any 13
b spelen mamaatje | any 10
b spelen voor | any 14
b spelen ze | any -15
b spellen halen | any 10
b spiegel kijken | any 23
b spiegelbeeld te | any 14
b spijt me | any 12
b spijt uit | any 19
b spijten me | any 49 | apology 94
b spijten mij | any 14
b sporttas #Number | any 18
b sprake zijn | any 32 | defence 69 | advice -40
b spreekbeurt over | any -11
b spreekuur lopen | any 21
b sprekende klok | any 15
b sprookje en | any 20
b spugen en | any 17
b spullen treffen | any 29
b spuugzat $ | any 17
b spuugzat spugen | any 17
b staan $ | insult 37
b staan daar | any 13
b staan djayden | any 10
b staan een | any -19
b staan gewoon | any 20
b staan haar | any 11
b staan hier | any 22
b staan ik | any 39
b staan in | any -18
b staan jij | any 11
b staan kunnen | any 12
b staan laten | any 11
b staan liggen | any 15
b staan mee | any 13
b staan om | any 35 | guilt 46 | apology -37
b staan schroeven | any 16
b staan trillen | any 11
b staan vanaf | any 22
b staan ze | any 16
b stampen $ | any 17
b stampen zijn | any 14
b stappen en | any 17
b steek onder | any 13
b steken in | any -11
b stelling waarvan | any 14
b stencils $ | any 20
b step van | any -15
b stiefmoeder met | any 19
b stiekem tafels | any 17
b stil $ | any 14
b stil dan | any 20
b stil weer | any 17
b stilte het | any 19
b stoel voor | any 20
b stoep veel | any 22
b stoornis en | any 14
b stop met | any 18
b stopcontact al | any 13
b stoppen eerst | any 14
b stopwatch als | any 13
b straks ook | any 22
b strandfoto's die | any 18
b strijken en | any 16
b strijkgoed naast | any 16
b stripboek en | any 10
b studiedagen dat | any 16
b stuk textiel | any 15
b sturen $ | any -12
b sturen een | any 17
b sturen en | any 18
b sturen ff | any 15
b sturen haar | any 14
b sturen ik | any -24
b suggestie dragen | any 16
b sukkel de | any 11
b sukkel in | any 17
b t ergste | any 12
b t je | any 10
b t m | any -17
b t mij | any 10
b t nachtlampje | any 17
b t ook | any 18
b t schuurtje | any 22
b t zijn | any 48 | threat -37 | guilt 51 | command -35 | advice -37
b taal hebben | any 14
b taart in | any 20
b tabel zullen | any 17
b tablet dus | any 14
b tablet hebben | any 12
b tafel hier | any 17
b tafel komen | any 11
b tafel van | any 16
b tafels te | any 17
b talent om | any 15
b tand zijn | any 22
b tanden zitten | any 10
b tandenpoetsen helpen | any 18
b tas $ | any -68
b tas eens | any 18
b tas laten | any 10
b taxi niet | any 31
b te aaien | any 12
b te doen | motive 67 | command -35
b te eten | any 17
b te gaan | any 19
b te halen | any 12
b te hebben | any 27 | insult 36
b te helpen | any 19
b te hoeven | any 15
b te houden | any 12
b te huilen | any 11
b te koken | any 21 | threat -38 | emotion -35 | guilt 60
b te laden | any 18
b te laten | any 31 | motive 51
b te leggen | child 46
b te lezen | any 18 | blame 55 | opinion 35
b te lossen | any -10
b te luidruchtig | any 17
b te luisteren | any 21
b te maken | any 15
b te melden | any 14
b te merken | any 13
b te moeten | any 18
b te mooi | any 18
b te ontbijten | any 20
b te overleggen | any 13
b te praten | any 12
b te ruiken | any 19
b te schakelen | any 18
b te schamen | any 14
b te scheppen | any 18
b te snikken | any 18
b te staan | any 11
b te stampen | any 17
b te trillen | any 16 | emotion 35
b te verdragen | any 18
b te verwachten | any 14
b te vinden | any 14
b te voegen | any 15
b te volgen | any 12
b te wekken | any 15
b te winnen | any 17
b te zeggen | child 73
b te zien | any 37 | apology -35
b te zijn | any 29
b te zwaaien | any 24 | off-topic 36 | opinion -39
b tegels leggen | any 13
b tegemoet zien | any 14
b tegen #Name | any -10
b tegen die | any 30 | vague 45
b tegen me | any 22
b tegen nieuwjaar | any 18
b tegen zijn | any 19
b tegen zn | any 14
b tegenvallen want | any 11
b tegenwoordig beter | any 14
b tegenwoordig kennelijk | any 12
b tekenen hebben | any 16
b tekenen toen | any 10
b tekenen voor | any -12
b tekeningen en | any 13
b tekortschieten bestaan | any 18
b telefoneren zijn | any 13
b telefoon dan | any 26
b telefoon dom | any 17
b telefoon krijgen | any 14
b telefoon liggen | any 18
b telefoon op | any 15
b telefoon uit | any 20 | blame 59 | apology -35 | vague -41
b telefoon zolang | any 10
b telefoontje en | any 16
b telefoontje volstaan | any 14
b teleurstellen niet | any 12
b tellen al | any 15
b tellen die | any 15
b tellen op | any 20
b tellen zijn | any 17
b tenminste ik | any 12
b tennissen zijn | any 12
b tenslotte maar | any 12
b termijn hebben | any 15
b terug haar | any 14
b terug voor | any 17
b teruggehoord $ | any 20
b terugkom $ | any 14
b terugvinden voor | any 12
b terwijl #Name | any 13
b terwijl de | any 20
b terwijl een | any 15
b terwijl ik | any 20
b tevoren bereiken | any 14
b tevoren een | any 16
b tevoren zelf | any 10
b tevreden mee | any 13
b textiel een | any 15
b thee maar | any 11
b therapeut $ | any 18
b thermometer $ | any 18
b thuis #Day | any 20
b thuis zijn | any -12
b thuisblijven toch | any 18
b ticket doordat | any 17
b tientjes per | any 21
b tijd en | any 38 | insult 36 | command 41 | advice -36
b tijd met | any 15
b tijd of | any 12
b tijd wel | any 37 | vague 63
b tijd zijn | any 14
b tijden naar | any 14
b tijdens het | any -14
b tikkie van | any 15
b tiktok ze | any 14
b tja #Name | any 18
b tl-buis dat | any 21
b tm #Number | any 12
b toch $ | any 18
b toch alleen | any 19
b toch een | any 26 | off-topic 37 | vague -38
b toch komen | any 16
b toch niet | any 13
b toch niets | any 20
b toch ooit | any 16
b toch op | any 18
b toch overdaad | any 20
b toch wel | any 11
b toch zeggen | any 22 | label -36 | threat -38 | advice -39 | vague -38
b toe hebben | any 21
b toe maar | any 18
b toegeven dat | any 15
b toegeven toegeven | any 15
b toelaten dan | any 20
b toen al | any 12
b toen hebben | any 14
b toen ik | any 18 | blame 60 | past 51
b toen je | any 37 | past 90
b toen knikkebolde | any 10
b toen mijn | any 17
b toen overgaan | any 15
b toen trekken | any 14
b toen wij | any 26
b toen zeggen | any 20
b toen zogenaamd | any 18
b toevertrouwd dat | any 19
b tog ik | any 15
b toneelschool mee | any 19
b toneelstuk van | any 26
b tonen van | any 17
b toon daarvan | any 21
b toon doorgaan | any 18
b toonzetting van | any 14
b topo en | any 14
b tot #Day | any -44
b tot #Number | any -24 | child 44 | command 35
b tot #Time | any -15
b tot die | any -16
b tot en | any -14
b tot het | any 11
b tot in | any 20
b tot nu | any 33 | threat 47 | defence -35
b tot zo | any 21
b totaal niet | any 19
b toxic en | any 12
b training en | any 11
b treffen ik | any 13
b trein heen | any 17
b trein van | any -19
b trekken #Name | any 17
b trekken jij | any 14
b trillen $ | any 10
b trillen op | any 15 | emotion 50
b trillen over | any 19
b trouwen $ | any 12
b trouwens da | any 18
b trouwens dat | any 28 | blame 53
b trouwens geen | any 18
b trouwens helemaal | any 20
b trouwens ook | any 20
b trouwfeest zijn | any 15
b trut en | any 20
b turnen jij | any 11
b tussen #Number | any -15
b tussen middernacht | any 10
b tussen ons | any 19
b tussendoor je | any 13
b tv hard | any 11
b tv van | any 15
b tweede week | any 12
b type #Number | any 28 | blame 48 | child -36
b u #Number | any 22
b u geven | any 18
b u niet | any 10
b uhm kweenie | any 10
b uit #Name | any -13
b uit $ | any 26 | motive -35 | threat -43 | opinion -35 | advice -35 | apology -38 | vague -42
b uit beeld | any 13
b uit dan | any 32 | threat 60 | child 39
b uit de | off-topic 71
b uit dus | any 12
b uit hebben | any 27
b uit het | any 12
b uit je | any 19
b uit ons | any 15
b uit te | any 43 | child 46
b uit tv | any 11
b uiteindelijk toch | any 11
b uiterlijk #Day | any 30
b uiterlijk #Number | any -53
b uitgaan dat | any 35 | threat -36
b uitgaan er | any 25
b uitgaan jij | any 11
b uitgeprint $ | any 13
b uithangen voor | any 12
b uithangt $ | any 25 | off-topic 39 | command -36 | advice -36
b uitkijken naar | any 10
b uitkijken vooral | any 10
b uitkomen de | any 12
b uitkomen foto | any 12
b uitkomen zo'n | any 21
b uitleest zijn | any 12
b uitleggen dat | any 15
b uitleggen hij | any 15
b uitleggen je | any 12
b uitvoering aangeven | any 13
b uitwerken heten | any 12
b uitzoeken $ | any 16
b uitzoeken het | any 16
b uitzoeken wat | any 13
b universiteit en | any 16
b uur in | any 21
b uur kloppen | any 18
b uur met | any 17
b uur opstaan | any 20
b uur over | any 12
b uur per | guilt 50
b uur terug | any 17
b uur voor | any -12
b uurrooster zijn | any 19
b uurtje in | any 11
b uw gsm | any 20
b uw lijst | any 15
b uw menu | any 15
b uw muziek | any 15
b uw nieuwe | any 15
b uw planning | any 18
b vaak aan | any 15
b vader aan | any 18
b vader chantal | any 17
b vader die | any 20 | blame 81 | motive -38 | opinion 78
b vader doen | any 15
b vader en | label -35 | threat -35 | emotion -36 | apology 67
b vader hebben | any 12
b vader opstaan | any 12
b vader uithangt | any 15
b vader vandaan | any 11
b vader weten | any 16
b vader willen | any 12
b vader worden | any 10
b vader zijn | any 12
b vaderschap hebben | any 17
b vak zijn | any 24
b vakantie $ | any 18
b vakantie schrijven | any 14
b vakantie via | any 21
b vaker dat | any 14
b vakliteratuur kennen | any 13
b van #Day | any -41
b van #Money | any -15
b van #Name | any -27 | off-topic 57
b van #Time | any -62
b van $ | any 21 | label -38 | threat -40 | opinion -36 | child -35 | command 36 | advice -39 | apology -39
b van af | any 18
b van al | any 19
b van alles | any 22 | past 35
b van dat | any 17
b van de | insult -43 | command -39
b van dichtbij | any 16
b van die | any 19 | opinion 41 | defence 38 | child -35
b van dit | any 23
b van doen | any 14
b van echt | any 14 | emotion 49 | command -36
b van een | any 81 | insult 47
b van enig | any 14
b van groep | any 16
b van harte | any -30
b van hem | any 13
b van het | blame -45
b van iemand | any 12
b van je | any 17
b van jou | any 64
b van jouw | any 21
b van jullie | any 17
b van maken | any 36 | threat -36 | vague -41
b van mama | any 17
b van me | any 18
b van meten | any 12
b van mij | any -10
b van mijn | any 46
b van milan | any 18
b van ons | any -19 | label -35 | threat -36 | emotion -41 | child -36 | apology -40
b van onwil | any 21
b van onze | any 13
b van opzetten | any 14
b van school | any -44
b van t | any -12
b van tevoren | any 27 | insult 35 | opinion 38
b van u | any 20
b van uitgaan | any 25
b van voetbal | any 12
b van voor | any 15
b van vroeger | any 17
b van wakker | any 17
b van wat | any 26 | insult -35 | opinion -38 | advice 44
b van weinig | any 14
b van wie | any 17
b van worden | any 10
b van zijn | any -10
b van zondagavond | any -13
b vanaf #Day | any -23
b vanaf #Number | command -35
b vanaf #Time | any -11
b vanaf $ | any 12
b vanaf de | any 25
b vanaf jouw | any 25
b vanaf nu | threat 62 | opinion 35
b vanavond met | any -13
b vanavond om | any -13
b vanavond voor | any 13 | emotion -35 | command -37 | apology 57
b vandaag nog | any 10
b vandaan komen | any 22
b vandaar $ | any 21
b vanmorgen om | any -14
b vanmorgen overmaken | any 13
b vannacht van | any 17
b vanzelf $ | any 27
b vanzelf naar | any 17
b vanzelf wel | any 14
b vasten nog | any 35 | insult -39 | sarcasm 65 | threat -40 | opinion -40 | advice -37
b vasten ook | any 18
b vasten roepen | any 17
b vasten slaapuur | any 18
b vasten voorhouden | any 14
b vasthoudendheid zijn | any 12
b vastleggen in | any 13
b vastleggen vanaf | any 13
b vaststaan op | any 21
b vaststaan vaststaan | any 21
b vaststellen dat | any 15
b vaststellen wel | any 15
b veel hebben | any 19
b veel vragen | any 22
b veel zorg | any 13
b veld staan | any 15
b ver komen | any 12
b verantwoordelijkheidsbesef $ | any 14
b verantwoording af | any 11
b verbazen mij | any 18
b verbouwing opgeven | any 22
b verder $ | any 18
b verder je | any 12
b verder kakel | any 21
b verder komen | any 24
b verder mee | any 14
b verder niet | any 17
b verder niks | any 12
b verder over | any 12
b verdienen allebei | any 15
b verdienen het | any 22
b verdieping kunnen | any 23
b verdragen $ | any 18
b verdrietig maar | any 18
b verdwijnen $ | any 13
b vereniging over | any 12
b vergadering komen | any 16
b vergelijking met | any 18
b vergeten $ | any 11
b vergeten voor | any 15
b vergeten waar | any 11
b vergeten zijn | any 36 | opinion -36 | defence 66
b vergeven mij | any 23
b vergiffenis en | any 18
b vergissen al | any 19
b vergt iets | any 11
b verhaal te | any 20
b verhalen van | any 12
b verhoor dan | any 17
b verjaardag met | any 18
b verkeerde la | any 16
b verklaring voor | any 23
b verleden jaar | any 15
b verlof al | any 23
b vermoeden nooit | any 14
b vernemen dat | any 25
b vernemen ik | any -14
b veronderstel dat | any 20
b veronderstelling dat | any 12
b verpesten $ | any 10
b verplaatsen naar | any -12
b verrassen $ | any 21
b verschillen hebben | any 12
b verschrikkelijk dat | any 22 | emotion -37 | apology 53
b verschrikkelijke vader | any 15
b verschuil mij | any 19
b verslaafd aan | any 14
b verstand niet | any 22
b vertellen ik | any 12
b vertellen na | any 17
b vertellen op | any 17
b vertellen trouwens | any 18
b vertellen zullen | any 14
b vertonen in | any 25
b vervallen er | any 17
b vervreemding $ | any 12
b verwachten ik | any 26
b verwachten zijn | any 14
b verwijten want | any 19
b verzetten en | any 23
b verzoeken mij | any 14
b verzorgen $ | any 19
b via de | insult -35 | label 38 | opinion -37 | advice -38
b via een | any 13
b via het | any 23
b via je | any 18
b via school | any 26
b vieren $ | any 18
b vieren keer | any 15
b vies vinden | any 15
b vinden $ | any -33
b vinden die | any 14
b vinden hebben | any 20
b vinden je | any -12 | past 57
b vinden jij | any 16
b vinden weten | any 15
b vlam zijn | any 15
b voedselbank sturen | any 15
b voegen $ | any 15
b voelen ik | any 12
b voelen met | any 20
b voetbal turnen | any 12
b voetbal zitten | any 18
b voicemail waar | any 13
b vol regels | any 21
b volgen $ | any 12
b volgend jaar | any 16
b volgende mail | any 18
b volgende vakantie | any 21
b volgens de | off-topic 35
b volgens het | any -17
b volgens mij | motive 67
b volgers en | any 10
b volhangt met | any 13
b volhouden $ | any 20
b volhouden het | any 20
b volstaan een | any 14
b volwassene mee | any 20
b volwassene verder | any 17
b volwassenen $ | any 20
b vonnis staan | any 16
b voor #Day | insult -37 | command 73 | vague -37
b voor #Money | any -14
b voor #Number | any -15 | threat -36 | guilt 70 | apology -39
b voor $ | any 23
b voor al | any 21
b voor alles | any 30 | guilt 55
b voor beginners | any 12
b voor da | any 15
b voor een | any 22 | sarcasm 98
b voor elke | any 25 | opinion 36
b voor en | any 19
b voor gisteren | any 22
b voor haar | any -37
b voor hebben | any 20
b voor het | any -22 | apology 40 | vague -40
b voor iedereen | any 10
b voor iemand | any 14
b voor je | any 23 | sarcasm 59 | threat -40 | advice -40 | vague -35
b voor jou | command 43
b voor jouw | any 22
b voor kinderen | any 20
b voor mezelf | any 14
b voor mij | any -10 | vague 63
b voor mijn | any -27
b voor mijzelf | any 16
b voor narcistische | any 13
b voor nieuwe | any 15
b voor nova | any 24
b voor op | any 23
b voor overhebben | any 20
b voor rijke | any 12
b voor school | any -13
b voor sneeuw | any 12
b voor te | any 14
b voor tekenen | any 16
b voor teruggehoord | any 20
b voor vader | any 15
b voor vaderschap | any 17
b voor voorbeeld | any 16
b voor vorige | any 16
b voor weggaan | any 17
b voor ze | any 14
b voor zijn | any -21
b voor zoveel | any 18
b voor zover | any 20
b vooraf niet | any 14
b vooraf prettiger | any 20
b vooral de | any 12
b vooral regel | any 19
b vooral te | any 11
b vooral uitkijken | any 10
b voorbeeld je | any 16
b voorbereiden $ | any 18
b voorbij zijn | any 18
b voordat je | any 39 | blame 53
b voordeur doen | any 20
b voorgaan mogen | any 17
b voorgaan zichzelf | any 17
b voorhouden #Name | any 14
b voorhouden #Number | any 14
b voorkomen $ | any 20
b voorkomen jouw | any 20
b voorlezen en | any 10
b voorlezen ik | any 10
b voorlezen in | any 17
b voorschieten en | any 19
b voorschoolse opvang | any -11
b voorstel en | any 14
b voorstel zijn | any -35
b voorstellen dat | any -34
b voorstellen ik | any -19
b voorstellen te | any -12
b voorstellen voorstellen | any -28
b voortaan achterwege | any 16
b voortaan hier | any 17
b voortaan niet | any 15
b voortaan van | any 16
b voortanden en | any 10
b voorts aan | any 13
b voorvakje van | any -11
b voorval dat | any 12
b vordering gaan | any 17
b vorig jaar | any 11
b vorige #Number | any 14
b vorige afrekening | any 22
b vorige keer | any 31
b vorige maand | any 17
b vorige week | any 16
b vouwen $ | any 15
b vraag $ | any 17
b vraag je | any 16
b vraag maar | any 17
b vraag of | any 11
b vraag van | any 15
b vraag vooraf | any 20
b vraag wie | any 16
b vraag zulke | any 14
b vragen #Name | any 23
b vragen $ | insult -37 | threat -36 | emotion -37 | command -35 | apology 39
b vragen dan | any 14
b vragen elke | any 15
b vragen ge | any 22
b vragen het | any 11 | blame 45 | command -37 | advice 36
b vragen ik | any -23
b vragen laatst | any 12
b vragen mij | any 31 | guilt 70 | off-topic 36 | apology -38 | vague -35
b vragen niet | any 14
b vragen of | guilt 55
b vragen sorry | any 21
b vragen t | any 18
b vragen waar | any 13
b vragen ze | any 15
b vragen zijn | any 30 | insult 40 | opinion 44 | command 35 | advice -41
b vreemde met | any 10
b vreselijk missen | any 18
b vriend vasten | any 19
b vrienden te | any 12
b vriendin #Number | any 10
b vriesvlees dat | any 16
b vriezer $ | any 20
b vrijdagnacht uithangt | any 12
b vroeg in | any 13
b vroeger aardig | any 18
b vroeger daar | any 17
b vroeger zijn | any 18
b vrouw en | any 19
b vrouw van | any 19
b vullen $ | any 25 | sarcasm 63
b vóór het | any 26
b waar $ | any 21
b waar de | any 12 | blame 52 | off-topic 77 | command -35
b waar dit | any 14
b waar geen | any 14
b waar geld | any 12
b waar hij | any 13
b waar hun | any 11
b waar ik | any 16
b waar je | any 15 | insult -40 | emotion -35 | advice -38
b waar jij | any 22 | advice -35
b waar koken | any 16
b waar ze | any 13
b waard $ | any 13
b waarderen wanneer | any 16
b waarin jij | any 10
b waarom opnemen | any 23
b waarom staan | any 10
b waarop te | any 22
b waarvan #Number | any -18
b waarvan ik | any 14
b wachten $ | any 15
b wachtkamer $ | any 16
b wakker liggen | any 17
b wanneer $ | any 22
b wanneer een | any 22 | opinion 41 | defence -36 | advice -37
b wanneer hij | any 16
b wanneer ik | any 12
b wanneer zijn | any 15
b want al | any 16
b want dr | any 15
b want eigenlijk | any 21
b want het | any -16
b want iemand | any 21
b want in | any 12
b want jij | any 30 | off-topic -36
b was een | any 20
b wat anders | any 18
b wat dat | any 24 | guilt 66
b wat een | threat -36 | advice -38 | apology -35
b wat er | any 49 | blame -57 | sarcasm -47
b wat heerlijk | any 19
b wat hij | any 26 | blame 63 | child -39
b wat ik | any 47 | guilt 41 | apology 57
b wat jullie | any 14
b wat langzamer | any 11
b wat meegeven | any 21
b wat niet | any 29 | insult 42 | motive 46 | threat 35 | opinion -36 | defence -37 | command -40 | advice -41 | apology -39 | vague -38
b wat vaker | child -37 | advice 78
b wat voor | any 27 | label -36 | threat -43 | off-topic 37 | apology -39 | vague -39
b wat zijn | any 14 | advice -36
b water proberen | any 13
b wauwww moeten | any 24
b wc $ | any 25
b wc stiekem | any 17
b we #Day | any -16
b we #Name | any -10
b we allebei | any -15
b we dat | any -24
b we de | any -33
b we ff | any 12
b we moeten | any -20
b we nog | any 12
b we tegen | any 30 | vague 45
b we toch | any 18
b we verder | any 12
b we zien | any 18
b we zullen | any 12
b weaponized incompetence | any 22
b week $ | any -16
b week achter | any 18
b week en | any 16
b week heel | any 12
b week lopen | any 10
b week pas | any 15
b week tot | any 18
b week van | any -32
b week wanneer | any 15
b week zijn | any 41 | command 42
b week zonder | any 17
b weekend #Name | any 15
b weekend $ | any 26
b weekend bij | any 17
b weekend en | any -10
b weekend hier | any 26
b weekend van | any -13
b weekendvader jou | any 21
b weer aan | any 14 | guilt 62 | command -36 | vague 60
b weer allemaal | any 15
b weer anders | any 14
b weer appen | any 17
b weer bij | any 35 | child -36
b weer de | any 11
b weer doen | any 14
b weer gaan | any 23
b weer hebben | any 18
b weer hoe | any 16
b weer klaar | any 12
b weer kloppen | any 16
b weer nee | any 21
b weer op | any -12
b weer sorry | any 12
b weer uit | any 17
b weerstand kiezen | any 18
b weet zijn | any 12
b weg als | any 14
b weg van | any 18
b weggaan $ | any 25 | insult -37 | label 48 | past 67 | off-topic -40 | opinion -36
b wegwerkzaamheden bij | any 15
b weinig blijven | any 14
b weinig verantwoordelijkheidsbesef | any 14
b weinig zijn | any 18
b weken #Number | any 29
b weken daarvoor | any 16
b weken de | any 20
b weken en | any 22
b weken lang | any 10
b weken later | any 11
b weken onder | any 21
b wekken $ | any 15
b wekker kopen | any 15
b wekker voor | any 18
b wel $ | vague 37
b wel budget | any 15
b wel dat | any 20
b wel die | any 13
b wel eens | any 12
b wel fijn | any 18
b wel gekkere | any 25
b wel geld | any 12
b wel hoe | any 15
b wel in | any 15
b wel inbind | any 11
b wel janken | any 25
b wel kort | any 14
b wel krijgen | any 14
b wel kruipen | any 14
b wel level | any 12
b wel lief | any 18
b wel lukken | any 15
b wel meetellen | any 14
b wel met | any 12
b wel misschien | any 24 | vague 42
b wel nadenken | any 11
b wel nog | any 12
b wel of | any 14
b wel over | any 18 | off-topic 76
b wel regelen | any 20
b wel tegen | any 18
b wel uitleggen | any 15
b wel vandaag | any 10
b wel vaststellen | any 15
b wel weer | any 29 | motive 76
b wel welke | any 15
b wel weten | any 10
b wel zien | any 12
b weldenkend mens | any 15
b weleens $ | any 27
b weleens de | any 16
b weleens gebruiken | any 14
b weleens willen | any 10
b welke $ | any 15
b welke dag | any 16
b welke groep | any 12
b welke kolom | any 17
b welkom $ | any -20
b wellicht dat | any 23
b welterusten zeggen | any 13
b wereld niet | any 26
b werk lachen | any 23
b werkelijk zijn | any 17
b werktas in | any 17
b weten #Name | any 14
b weten dan | any -19
b weten dat | any 41 | blame -46
b weten geen | any 19
b weten het | any 14 | emotion 61 | vague 60
b weten ik | any 18 | past 42
b weten nie | any 12
b weten niet | any 16
b weten nu | any 11
b weten of | any -19
b weten ofzo | any 10
b weten ook | any 18
b weten op | any 16
b weten t | guilt 50 | apology 50 | vague 51
b weten te | any 15
b weten wat | motive -36
b wetsvoorstel gaan | any 18
b wetsvoorstel in | any 18
b wie achtenvijftig | any 17
b wie bij | any 13
b wie elke | any 19 | blame 51 | off-topic 74
b wie er | any 27
b wie hebben | any 20
b wie het | any 13
b wie hier | any 16
b wie jij | any 17
b wie tellen | any 15
b wie vader | any 10
b wie van | any 14
b wie weten | any 18
b wie ze | any 17
b wie zijn | any 20 | label -35 | child 35
b wij arm | any 23
b wij beiden | any 13
b wij bij | any -12
b wij daar | any 11
b wij elkaar | any 18
b wij nog | any 16
b wij praten | any 16
b wij trouwen | any 12
b wijken overigens | any 17
b wijziging hebben | any 19
b wil horen | any 17
b willen #Name | any -29
b willen $ | any -14
b willen afpakken | any 20
b willen dat | any -13
b willen een | any 13
b willen en | any 19
b willen geen | any 23
b willen gewoon | any 21 | motive 61
b willen iets | any 23
b willen je | any -27
b willen jij | any -20
b willen laten | any -10
b willen mijn | any 14
b willen van | any 19
b willen zien | any 10
b willen zijn | motive -41
b winkelen in | any 18
b winnen $ | any 17
b winterjas kopen | any 14
b winterjas vanaf | any 12
b winters terug | any 14
b wissel meegeven | any -10
b wissel op | any 18
b wissel van | any -12
b wisselen worden | any -12
b wissen donders | any 18
b wit $ | any 18
b wit er | any 25
b wonderen $ | any 17
b wonderen ook | any 20
b woord manipulatie | any 17
b woord overhebben | any 16
b woord uitleggen | any 12
b woord voor | any 28 | opinion -40
b worden al | any 17
b worden dat | any 10
b worden echt | any 18
b worden en | any -12
b worden grootgebracht | any 19
b worden hier | any 10
b worden ik | any 15
b worden inhalen | any -10
b worden je | any 11
b worden jij | any 11
b worden later | any 19
b worden met | any 20
b worden staan | any 17
b worden van | any 10
b worden voorbereiden | any 18
b worden zijn | any 19
b worsten bekijken | any 20
b wortels $ | any 16
b wél goed | any 13
b wél haar | any 20
b wél om | any 17
b yogaretraite van | any 25
b youtube kijken | any 18
b z'n scheenbeschermers | any 16
b z'n sokken | any 16
b z'n sporttas | any 18
b zaak al | any 14
b zaal wie | any 17
b zacht $ | any 11
b zak oliebollen | any 14
b zakken aan | any 14
b zal ook | any 15
b ze #Number | any 25 | blame 52 | child -40 | advice 37
b ze $ | any -10
b ze aan | any 20
b ze allebei | any -11
b ze alleen | any 20 | off-topic -42 | opinion -38
b ze bij | any 23 | child 89 | advice -35
b ze daar | any 49 | label -35 | threat -44 | opinion -36 | child -36
b ze dat | any 24 | insult 39 | command -36
b ze denken | any 18
b ze doen | any -16
b ze een | any -10
b ze eten | any 22
b ze haar | any 12
b ze hebben | any -10
b ze houden | any 14
b ze iets | any 14
b ze kijken | any 14
b ze me | any 24 | apology -43
b ze met | sarcasm 40 | emotion 44
b ze niks | any 17
b ze ons | any 23
b ze op | any 15 | blame 41 | child -37
b ze slapen | any 19
b ze thuiszijn | any -11
b ze tot | any -10
b ze vandaan | any 13
b ze wel | any 11
b ze willen | any -18
b ze zijn | any -36
b ze zwaaien | any 36 | child -42
b zee in | any 16
b zeggen $ | any 60
b zeggen dat | any 10 | sarcasm -45
b zeggen genoeg | any 17
b zeggen het | threat -35
b zeggen ik | any 38
b zeggen jij | any 17 | blame 55
b zeggen man | any 10
b zeggen naar | any 13
b zeggen papa | any 21
b zeggen via | any 13
b zeggen wel | any 11
b zeggen zelf | any 20
b zeggen zelfs | any 18
b zeiken niet | any 21
b zeker $ | any 15
b zeker dat | any 14
b zeker uit | any 15
b zelden weten | any 15
b zelf #Number | any 19
b zelf al | any 21
b zelf bellen | any -16
b zelf bijstaan | any 16
b zelf dat | any 20
b zelf de | insult 53
b zelf ik | any 23
b zelf nog | any 19 | insult -39
b zelf ondertekenen | any 14
b zelf ook | child -35 | advice 35
b zelf op | any 16
b zelf oplopen | any 12
b zelf overhebben | any 20
b zelf staan | any 16
b zelf voor | any 16
b zelf voorlezen | any 17
b zelf wel | any 14
b zelf zijn | any 41
b zelfs de | any 18
b zelfs op | any 14
b zelfstandigheid beginnen | any 10
b zenuwen alles | any 10
b zenuwen als | any 17
b zetten $ | any 17
b zetten dat | any 18
b zetten met | any 19
b zeuren zijn | any 17
b zich $ | any 36 | guilt 85 | opinion -42 | child -38 | advice -37
b zich naar | any 15
b zich opvallend | any 15
b zich zien | any 19
b zichzelf invullen | any 17
b zichzelf wel | any 15
b ziek $ | any 13
b ziekenhuis nemen | any 16
b ziekenhuis nog | any 14
b zien $ | any 18
b zien bij | any 18
b zien dat | insult -36
b zien en | any 26 | threat -38 | child 58 | vague -38
b zien geen | any 19
b zien hangen | any 12
b zien hoe | any 32
b zien ik | any -11 | child 35
b zien je | any 27
b zien jij | any 18
b zien maar | any 13
b zien nog | any 15
b zien we | any 16
b zien wel | any 35 | advice -41 | vague 77
b zien zijn | any 22
b zijn #Day | any -19
b zijn #Money | any -58
b zijn #Name | off-topic -37 | advice -38
b zijn #Number | sarcasm 45 | opinion -35
b zijn $ | any 30 | opinion -37
b zijn aannemen | any 20
b zijn alles | any 21 | apology 42
b zijn als | past -35
b zijn altijd | any -10
b zijn anders | any 14
b zijn babcia | any 15
b zijn belangrijker | any 15
b zijn best | any -11
b zijn boekentas | any -11
b zijn brood | any 19
b zijn dat | threat 41
b zijn de | blame 97 | opinion 40 | command 46
b zijn die | any 34
b zijn dus | any 31
b zijn echt | any 14
b zijn eenentachtig | any 20
b zijn eerste | any 22
b zijn eigen | any 37 | opinion -36
b zijn eigenlijk | any 21
b zijn en | apology 42
b zijn er | insult 37
b zijn erbij | any 16
b zijn erg | any 15
b zijn ermee | any 20
b zijn fiets | any 24
b zijn gebit | any 17
b zijn geen | any 88 | opinion 51
b zijn gek | any -14
b zijn gewoon | any 27 | label 71 | command 48
b zijn gij | any 15
b zijn gisteren | any -22
b zijn goed | any -16
b zijn hart | any 14
b zijn heel | any 16
b zijn helemaal | any 14
b zijn het | any 18
b zijn iets | any 12
b zijn ik | label 49
b zijn inmiddels | any 13
b zijn jaszak | any -11
b zijn je | any 90 | insult 81 | past 56
b zijn jij | any 13
b zijn kapot | any -14
b zijn komen | any 13
b zijn koud | any 16
b zijn levensgevaarlijk | any 11
b zijn lopen | any 14
b zijn met | any -14
b zijn mij | any 27 | opinion -35
b zijn misgegaan | any 18
b zijn moeder | any 19
b zijn muren | any 13
b zijn neefje | any -12
b zijn net | any 18
b zijn niet | any -18 | insult -39 | threat -37 | opinion -38 | apology -41
b zijn niets | any -12
b zijn nieuwe | any -12
b zijn nu | any 17 | label -36 | advice -38
b zijn omdat | any 23
b zijn ontbreken | any 12
b zijn ook | any 28 | sarcasm 65
b zijn op | any -44
b zijn opgelucht | any 19
b zijn ouders | any 24 | off-topic -36
b zijn overigens | any 30 | defence 60
b zijn pak | any -13
b zijn plannen | any 15
b zijn rapport | any 22
b zijn schoon | any 15
b zijn sinds | any -10
b zijn sorry | any 16 | guilt 60 | apology 50
b zijn spreekbeurt | any -14
b zijn tas | advice 68
b zijn tegenwoordig | any 12
b zijn tellen | any 17
b zijn tenslotte | any 12
b zijn terwijl | any 20
b zijn toen | any 12
b zijn vanmiddag | any -11
b zijn verjaardag | any 18
b zijn verlof | any 23
b zijn verschrikkelijke | any 15
b zijn verslaafd | any 14
b zijn voor | any 30
b zijn waar | any 14
b zijn we | any 18
b zijn weer | any 15
b zijn ze | any -52
b zijn zeggen | any 13
b zijn zelf | blame 56
b zijn zijn | any 22 | label -35 | threat -37 | opinion -35 | child -38 | vague -35
b zijn zo | insult -39 | threat 86 | emotion -36 | off-topic -35 | command -39 | vague -35
b zijn zomers | any 17
b zijn zover | any 14
b zijn zus | any 15
b zin hebben | any 21
b zingend in | any 17
b zitten $ | any 24 | sarcasm 45
b zitten dan | any -14 | apology -36
b zitten en | any 19 | opinion -41
b zitten er | threat -40 | guilt 79 | child -36 | advice -38
b zitten geen | any 21
b zitten hier | label 49 | motive 48 | emotion 76 | vague 49
b zitten hij | any -11
b zitten houdoe | any 18
b zitten huilen | any 15
b zitten ie | any 12
b zitten in | any -37
b zitten joh | any 12
b zitten misschien | any 11
b zitten nu | any 17
b zitten te | any 39 | label -37 | vague -39
b zn achternaam | any 10
b zn dochter | any 16
b zn eigen | any 14
b zn huis | any 14
b zo $ | any 21
b zo blauw | any 18
b zo de | any -10
b zo doorgaan | any 19
b zo druk | any 18
b zo erg | any 14
b zo gaan | any 25 | insult -41 | motive -35 | threat -37
b zo goed | any -12
b zo klaar | any 15
b zo kwaad | any 34 | emotion 48 | apology -35 | vague -35
b zo lastig | any 18
b zo niet | any 18
b zo praten | any 11
b zo precies | any 13
b zo toxic | any 12
b zo uitgeprint | any 13
b zo ver | any 12
b zo weinig | any 18
b zo willen | any 17
b zo zeggen | any 21
b zo'n drama | any 15
b zo'n gesprek | any 17
b zo'n maand | any 17
b zo'n mess | any 10
b zo'n weekendvader | any 21
b zoals altijd | any -16
b zoals het | any 13
b zodat jullie | any 14
b zodat van | any 21
b zoeken een | any 16
b zoete lachje | any 17
b zogenaamd leeg | any 11
b zogenaamd op | any 18
b zoiets horen | any 15
b zoiets liever | any 12
b zoiets overleggen | any 11
b zolang in | any 10
b zolang ze | any -12
b zoldertrap af | any 21
b zomer $ | any 15
b zomer al | any 22
b zomer ingepikt | any 13
b zomer menen | any 18
b zomer niet | any 15
b zomer voordat | any 11
b zomers en | any 17
b zonder #Number | any 20 | blame 63
b zonder begeleidend | any 18
b zonder boekenkast | any 20
b zonder die | any 13
b zonder gymtas | any 20
b zonder haar | any 17
b zonder iemand | any 13
b zonder jou | any 16
b zonder kerk | any 16
b zonder mama | any 13
b zonder nadere | any 16
b zonder overleggen | any 12
b zonder persoonlijke | any 15
b zonder reden | any 21
b zonder te | any 19 | blame 53
b zonder toestemming | any 17
b zonder vasten | any 18
b zonder voortanden | any 10
b zonder wortels | any 16
b zonen $ | any 18
b zonnetje bij | any 17
b zoon $ | any 26 | label -39 | threat -40 | opinion 42 | child -36 | command -37
b zoon in | any 22
b zorg naar | any 13
b zorgen dienen | any 15
b zorgvuldigheid hebben | any 18
b zoveel tekortschieten | any 18
b zoveelste keer | any 18
b zover ge | any 20
b zover hebben | any 14
b zoë willen | any 18
b zuchten $ | any 18
b zuchten want | any 21
b zuiver aan | any 15
b zulke dingen | any 14
b zullen al | any 13
b zullen dan | any 20
b zullen een | any 15
b zullen er | any 34 | apology 42
b zullen ergens | any 15
b zullen hem | any 21
b zullen het | any 25 | vague -35
b zullen in | any 16
b zullen je | any -20
b zullen jij | any 17
b zullen jou | any 19
b zullen kunnen | any 17
b zullen me | any 33 | insult -35 | label -40 | sarcasm 66 | threat -40 | emotion -41 | opinion -47 | command -42 | advice -48 | vague -35
b zullen milou | any 17
b zullen om | any 24
b zullen plakken | any 14
b zullen van | any 14
b zullen vieren | any 18
b zullen vouwen | any 15
b zullen waarderen | any 16
b zullen we | child -37
b zullen wel | any 34 | motive 40
b zullen zijn | any 11
b zure citroen | any 30
b zus #Name | any -24
b zus wel | any 15
b zuster van | any 18
b zwaaien $ | any 37 | insult -38 | opinion -40 | defence 36
b zwaaien en | any 14
b zwaaien wat | any 14
b zwart op | any 18
b zwembril #Number | any 16
b zwemles en | any 14
b zwemles zijn | any -11
b zwemmen in | any 12
b zwemmen rekeningnummer | any 16
b zwemzak van | any 17
b zweren het | any 18
b zweten die | any 14
b zó genoeg | any 19
b zó ontzettend | any 10
both none | any 25 | vague 55
both none not | any -16
both perfect not | any 18
both present | any -12 | advice -38 | vague 41
both present can | any -15
both present must | any -20
child future | any 15
child past | child 51
child past may | any 17
child past must not | any 15
child past not | any 51 | defence 45
child past should | any 17
child perfect | any -12
child present | any -13 | insult -91 | past -73 | child 48
child present can | any -32
child present can not | any 18
child present may | any -19
child present must | any -45
child present should not | any 30 | insult -35 | opinion 53 | child -35
child present want | any -24
clauses 1 | defence -54 | child -39 | apology -47
clauses 3 | off-topic -38
clauses 4 | any 30
f aan | any 18
f afgemaakt | any 28 | child -35
f afloopt | any 13
f antwoord | any 24
f antwoordt | any 30
f bad | any -11
f begin | any 29
f begint | threat 41 | emotion 40
f begonnen | any 24 | defence 36
f behandelde | any 15
f bekijkt | any 20
f bel | motive 64 | emotion 44 | advice -36 | apology -35
f belde | any 36 | child 36 | apology -37 | vague -37
f beleefde | any -13
f belt | blame 56 | motive -36 | threat -40 | child -35 | advice -41
f ben | defence -68
f bent | label 45
f bereikte | any 20 | opinion 42
f besloten | any 12
f bespreek | any -14
f besta | any 12
f bestaat | emotion -36 | apology 43
f betaal | threat 37 | command -41 | apology 42
f bevestig | any -14
f beweert | any 14
f bezit | any 19
f bezoek | any -24
f bij | blame 40
f bijt | any 12
f binnen | any -13
f binnenkomt | any 22 | opinion -36 | child -37 | advice 44
f blijft | threat 67
f blijkt | any 17 | insult 40 | opinion -38 | advice -37
f brak | any 14
f breng | any -31 | blame 68 | threat 46 | emotion 47 | guilt 46 | past 54
f check | any 14
f dacht | any 56 | sarcasm 35
f dank | any -27
f dankt | any 14
f denk | any 14 | guilt 66
f denkt | any 41 | blame -39 | motive 84
f dient | any 12
f doe | any -12 | off-topic 35
f doet | any 20 | advice 37
f door | threat 52 | vague -35
f doorbracht | any 10
f doorgebracht | any 17
f draagt | any -21
f draait | any 14
f durft | any 68 | sarcasm -37 | child 43
f fluisterde | any 13
f ga | blame -46
f gaat | past -37
f geaccepteerd | any 19
f gebeld | any 20 | threat 38
f gebeurd | any 12
f gebeurt | any 24 | blame 51
f gebroken | any -12
f gedaan | any 24 | label 40 | emotion 41 | command 49
f geef | sarcasm -37 | advice 38
f geeft | any 14
f gegeten | command 54
f gegeven | insult 64
f gehuild | any -10
f gekamd | blame 48 | off-topic -35 | command -35
f gekocht | any 11 | opinion 35 | advice -37
f gekomen | any 53 | past 82
f gekost | any 22
f gekozen | any 19
f gekregen | defence -39 | child -35 | advice -40 | vague -39
f geld | any 29 | off-topic -35 | command 37 | advice -36
f geleden | any 24 | defence -36
f geleerd | any 14
f gelegen | any 17
f geloof | any 19
f gelukt | any -11
f gemaakt | any 39 | blame 66
f gemaild | any -17
f genoteerd | any -11
f genoten | any 19
f geoefend | any -14
f gepraat | any 15
f gereden | any 27 | past 71
f geregeld | any 44 | threat -37
f gerust | sarcasm 62 | opinion -41
f geschreven | any 25 | blame 60 | apology -35
f gespeeld | any 14
f gesproken | any -34
f gestopt | any -10
f gestreken | any 16
f getekend | apology -37
f getuigt | any 14
f gevraagd | guilt 38
f geweest | any 56
f gewisseld | any -12
f geworden | any 26 | off-topic 82 | command -35
f gezegd | any 36 | defence 49 | child -36
f gezet | any 19
f gezeten | any 14 | opinion -35
f ging | any -19
f goed | any -33
f gooi | any 12
f groet | any -22
f gun | any 21
f haal | any -24 | insult 38 | blame 50 | emotion 68 | opinion 42 | command 35
f had | any 13
f hadden | any 23
f hangt | apology -37 | vague 37
f heb | child -42
f hecht | any 13
f heeft | threat -36
f heet | any 34 | label 97
f herinner | any 29 | past 72
f herinnerd | any 15
f herken | any 19
f herkend | any 20
f herkende | any 25 | off-topic -38 | defence -35
f hing | any 33 | blame 49 | off-topic -36 | defence 60
f hoef | any 36
f hoefde | any 15
f hoop | any -26
f hoor | threat 40
f hoorde | any 12 | child 70
f hoort | insult -36 | advice -37
f hou | any 39 | command 88
f houdt | off-topic 54
f huilt | any 19
f huurde | any 15
f in | any -27 | off-topic 40
f ingehaald | any -10
f ingeschreven | any -17
f ingezien | any 18
f inviel | any 11
f irriteert | any 12
f keek | any 14
f ken | label 49 | opinion 44
f kende | any 15
f kennisgenomen | any 21
f kent | any 12 | advice -39 | vague -38
f kiest | any 18
f kijk | advice 43
f klaar | insult -40 | threat 43 | defence 41 | apology -42
f klopt | defence 60
f knijpt | any 17
f knip | any 14
f kon | any 36 | past 58
f konden | any 14
f kookt | any 16
f koop | any 16
f koopt | any 28 | blame 67
f krijgt | any -17 | blame 69 | command 49
f kroop | any 13
f kruipt | any 17
f kun | any -23
f kunt | any -15
f kwam | past 50 | command -36
f kwamen | any 20
f kwijtgeraakt | any 21 | emotion -37
f lag | blame 46 | past 36
f langs | any -25
f leef | any 12
f leeft | any 21
f leert | any 20 | opinion 45
f lees | any 11 | command 38
f leg | defence 35 | apology -37 | vague -35
f legt | any 13
f let | any 14
f levert | any 30
f liep | insult -38
f liet | any 18
f lig | any 21 | guilt 65 | apology -41
f ligt | apology 37
f loop | guilt 64
f luistert | any 19
f lukt | any -61
f maak | any 12 | command 58
f maakten | any 14
f maanden | any 35 | opinion 37 | vague -36
f mag | any -13
f mat | any 20
f meemaakt | any 16
f meende | any 18
f meet | blame 55
f meetelt | any 14
f merkt | any 18
f mist | any -24
f mocht | any 18
f moest | blame 42
f moesten | any 17
f moet | any -10
f nagelaten | any 12
f neem | sarcasm 51
f neemt | threat -35 | opinion -36 | vague -36
f neergelegd | any 20
f noemt | any 31 | label 92
f om | motive 43
f onderhandel | any 13
f ondertekend | motive -38 | defence 69 | advice -35 | apology -39
f ontbrak | any 19
f ontbreekt | any 26
f oog | any 10
f op | command 56
f open | motive 55
f opgegeven | any 22
f opgelegd | any 19
f opgevallen | any 17
f opneemt | any 14
f opschrijf | any 17
f opzet | any 14
f over | sarcasm -43
f overleg | insult -35 | blame 57 | defence -35 | apology -41
f overloop | any 18
f overneemt | any 20
f pakte | any 12
f paste | any 18
f peil | any 17
f plaats | any 10
f plakte | any 15
f plan | any 31 | insult -35 | motive -35
f plof | any 23
f praat | any 38
f probeer | any 23 | threat -39 | opinion -38
f raad | any 18
f regel | any 17
f rijd | any -14
f roept | any 15
f ruil | any -15
f schaam | any 35 | insult 62
f scherm | any 33 | child 41
f schijnt | any 38 | sarcasm 36 | advice 67
f schikt | any -11
f schoot | any 15
f sjouw | any 12
f slaap | apology 44 | vague 44
f slaapt | any 26
f sliep | any 20
f sloot | any 17
f smeert | any 19
f snap | any 26
f snapt | any 11
f spaart | any -17
f spijt | any 57 | apology 101
f sprak | any 22
f spuug | any 17
f sta | any 53 | guilt 38
f stampt | any 14
f stapt | any 17
f start | any -11
f steekt | any -11
f stel | any -28
f stelt | any -11
f stond | defence 82
f stonden | any 19 | blame 49 | past 59 | defence -36
f stuur | any -14 | defence 86
f stuurt | insult -37 | threat -35
f telt | threat -36 | guilt 55 | off-topic -35 | apology -35
f terug | any -14
f terugvonden | any 12
f thuis | any -35
f thuisblijft | any 18
f toe | any 15
f toon | any 17
f trekt | any 17
f tril | any 19
f trok | any 14
f trouwden | any 12
f uit | any 12 | motive 43
f uitkomt | any -12
f uitleg | any 12
f uitwerk | any 12
f valt | any -10
f vast | any 32
f vastgehouden | any 18
f verbaast | any 18
f verdien | any 30 | guilt 76
f vergeef | any 23
f vergeet | any 11
f vergis | any 19
f vergoedt | any -17
f verhaal | any 12
f verneem | any -14
f vernomen | any 25
f verpest | any 17 | guilt 58 | apology 56
f verrast | any 21
f verstuurd | any -12
f vertel | any 26 | threat 75 | child -37 | advice -47
f verteld | any 29 | blame 45 | command 62
f vertoond | any 25
f vertrekt | any -12
f vervalt | any 17
f verwijt | any 19
f verzoek | any 14
f vierde | any 15
f voel | any 25 | label -35 | threat -39 | emotion -41 | child -35 | vague 60
f vol | any 20
f voorbereid | any 18
f vraag | any -13 | blame 65
f vroeg | any 13 | child 76
f waart | any 32
f waren | any 16
f was | any 14
f weet | any 62
f weggegaan | any 17
f wegging | any 11
f werkt | any 19
f wil | blame -74
f wilt | motive 35
f word | any 64 | emotion 73
f wou | any -16
f zal | any 19
f zeg | off-topic 44
f zegt | any 13 | sarcasm -69 | guilt -38
f zeik | any 21
f zet | insult 40 | threat 41 | command 76 | advice -38
f zeur | any 17
f zie | any 16 | blame -63 | vague 96
f ziet | any 20
f zij | child 75
f zijt | any 41 | insult 47 | off-topic 36
f zocht | any 16
f zoek | any 16
f zoekt | any -20
f zou | off-topic -37 | advice 37
f zouden | any 15
f zult | any 21 | vague -37
f zwaaide | any 36 | child -42
f zweer | any 18
f zwemt | any 16
fact amount | any -39
fact date | any -13
fact name | label -40 | apology -37
fact time | any -22
first | any -87
last | any -59 | command 61
long | any 10 | emotion -57
mark ! | any -100 | emotion 83 | advice -41 | apology -39
mark !! | any 41 | sarcasm -73 | emotion 206
mark " | any -29
mark : | blame -43
mark ; | any -30 | motive 41
mark ? | any -37 | insult -53 | sarcasm 140
mark ?! | any 31
mark absolute | sarcasm -41
mark absolute child | sarcasm -38 | guilt 49
mark absolute reader | blame 80
mark absolute third | any 18
mark absolute writer | any 54 | sarcasm -48 | apology 40
mark again | any 11
mark again both | vague 55
mark again child | sarcasm 46 | threat 46 | command 48
mark again reader | motive 45
mark again thing | sarcasm -55
mark again writer | any 41
mark contempt | insult 48
mark contempt child | advice -36
mark contempt none | any -13
mark contempt reader | any 42 | insult 48
mark contempt writer | any 13 | insult 47 | label -36
mark diagnosis | any 147 | label 281 | sarcasm -45 | past -43 | defence -48
mark diagnosis reader | any 56 | label 123
mark diagnosis thing | any 105 | label 175 | sarcasm -76 | guilt -35
mark diagnosis writer | any 21 | label 60
mark exasperation | any 35 | sarcasm -57 | emotion 90
mark exasperation both | any 16
mark exasperation child | child 69
mark exasperation reader | any 31 | past 35
mark exasperation thing | any 10 | sarcasm -43 | emotion 51
mark exasperation writer | any 62 | blame -38 | sarcasm -77 | emotion 132
mark failing | any 24 | apology 48
mark failing child | child -35 | apology -37
mark failing reader | any -13
mark failing thing | any 30 | blame 35
mark failing writer | any 50 | apology 64
mark hedge | any 56 | past -66 | advice 38 | vague 79
mark hedge both | any 45 | advice -40 | vague 90
mark hedge child | child 49
mark hedge none | any 11 | opinion -37 | advice 43
mark hedge reader | any 59 | sarcasm -75 | advice 52
mark hedge thing | blame -61 | vague 68
mark hedge writer | any 41 | blame -48 | vague 68
mark intensity | any 31
mark intensity anyone | any 31 | insult 36 | opinion -37
mark intensity child | any 16 | blame 52
mark intensity reader | any 34 | threat 48
mark intensity writer | any 18 | blame -53 | emotion 47
mark jab | any 61
mark jab child | any 10 | sarcasm 39
mark jab reader | any 38
mark jab thing | any 32
mark jab writer | any 53 | guilt 47
mark judgement writer | emotion 43
mark legal | blame -85 | sarcasm -83 | threat 144
mark legal thing | any 24 | threat 96
mark legal third | any -39
mark legal writer | any 28 | blame -37 | threat 81
mark mental | motive 55
mark mental child | child 97
mark mental reader | blame -60 | motive 67
mark mental writer | apology 38
mark new-partner | any 26 | blame 47 | off-topic 39
mark new-partner thing | any 38 | blame 75
mark norm | any 27 | guilt -36 | opinion 91
mark norm child | any -14 | insult -36 | blame 53 | motive -40 | opinion 61 | child -36 | advice -35
mark norm thing | any 60 | opinion 38
mark past-relation | any 55 | past 40
mark past-relation thing | any 60 | past 58
mark past-relation writer | any 12
mark please | any -36
mark please anyone | any 16
mark please child | any -40
mark please reader | any -17
mark please thing | any -41
mark please writer | any -27 | threat -36 | off-topic 40 | apology -36
mark quote child | any 35 | child 94
mark quote none | any 13
mark quote thing | any -10 | sarcasm -77 | guilt -41
mark quote third | child -36
mark reader-family | any -15 | emotion 39 | off-topic 56
mark reader-family reader | any 24 | off-topic 40
mark reader-family thing | any 25 | off-topic 67
mark reader-family third | any -15
mark reader-family writer | emotion -35 | off-topic -38
mark reader-life | motive -39 | command 36
mark reader-life thing | any 16
mark swear | any 81 | insult 103
mark swear child | any 32 | insult 39 | motive -35 | off-topic -35
mark swear thing | any 57 | insult 97 | label -36 | threat -39 | advice -35
mark thanks | any -49
mark thanks reader | any -45
mark thanks thing | any -13
middle | guilt -48
none no verb | any -107
none perfect | emotion 38
none present | any -14 | blame -78
none present not | any -11
person Anyone | any 59
person Both | guilt -112
person Child | any 43 | opinion 55 | vague -39
person Family | any 16
person Name | label -40 | apology -37
person Parent | any 22
person Partner | sarcasm 43 | off-topic 78
person Professional | any -30 | insult -36 | threat 44 | guilt -69 | past -48
person Reader | any 12
persons Both | any -20
persons Reader | emotion -57 | guilt -79 | apology -62
persons Reader Both | any 19 | blame 45 | past 74
persons Writer | insult -41 | motive -150 | advice -85
persons Writer Reader | any 13
persons none | any -26 | motive -72 | past -62 | apology -60 | vague -77
reader future | any 51 | motive 53
reader no verb | any 31
reader past | any 56 | past 86
reader past can | any 29 | past 60
reader past may | any 30 | threat 62 | apology -35
reader perfect | any 29 | defence 36
reader perfect not | any 11
reader present can | any -37
reader present may | any -65
reader present must | advice 55 | vague -35
reader present must not | any -13
reader present not | any 70
reader present should | sarcasm -36
reader present want | any -17 | motive 45
reply | any 11
short | any -24 | blame -49 | motive -56 | sarcasm -41 | threat -38 | guilt -86 | past -69 | off-topic -86
subject anyone | any 39
subject both | vague 44
subject child | label -50 | past -59
subject none | any -17 | off-topic -40
subject third | insult -53 | past -54
subject writer | opinion -40
tag Emoji | sarcasm 41
tag Imperative | any 11
tag Negation | any 22
tag Ordinal | off-topic -35
tag Past | any 11
tag QuestionWord | any 35
tag Shout | any 46 | emotion 150
tag Superlative | label 40 | motive 49 | threat 45
tense future not | any 13 | apology 46
tense no verb | off-topic -38
tense none | blame -56
tense past | threat -64
tense past can | any 38 | past 76
tense past can not | any 41
tense past may | any 18
tense past must | blame 39
tense past not | any 40
tense past should | any 12 | child 70
tense past want | any -16
tense perfect | threat -51
tense perfect not | any 21 | off-topic -73
tense present can | any -46 | advice 43
tense present may | any -32 | blame 58
tense present may not | child 36
tense present must | any -14 | guilt 50
tense present not | any 16 | past -69
tense present should | past -41 | off-topic -42 | advice 36
tense present should not | insult -35 | opinion 53 | child -35
tense present want | any -34 | blame -43 | motive 37
tense present want not | any 42 | threat -41 | apology 41 | vague -39
thing future | any 49 | advice -35
thing no verb | any -16
thing past | motive -61 | opinion -35
thing past can | any 11
thing past can not | any 28
thing past must | any 17
thing past not | any 22 | opinion -35
thing perfect | any 12 | guilt -57 | defence 39
thing present can | any -15 | off-topic -36 | advice 43
thing present may | any -17
thing present may not | any -12 | guilt 56 | vague 57
thing present must | any -20 | sarcasm 41 | threat -36 | opinion -37 | child 42 | advice -35 | apology -35
thing present should | advice 55
thing present want | threat -38 | off-topic 85 | advice -45 | apology -36 | vague -37
third none | any -11
third past | blame 41
third perfect | any -18 | defence -35
third perfect not | any 18
third present | label 40 | sarcasm -52
third present must | any 15
third present not | label -39 | threat -35 | off-topic 41 | opinion 35 | advice -44 | apology -37 | vague -35
tiny | any -24 | label -41 | threat -45 | emotion 37 | opinion -44 | child -41 | command -42 | advice -48 | apology -37 | vague -40
very long | any 28
w #Day | any -15
w #Money | any -39
w #Name | label -40 | apology -37
w #Time | any -18
w 2x | any 14
w a28 | any 19
w aaien | any 12
w aalmoes | any 15
w aan | any 14
w aanbevelen | any 18
w aande | any 18
w aandeel | any -12
w aandoen | any 18
w aangemoedigd | any 19
w aangeven | any 13
w aangezien | any -13
w aanhangig | any 16
w aanhouden | any -19
w aankondiging | any 16
w aanpassen | any -13
w aanrecht | any 23 | advice 45
w aanslag | any -14
w aanstaan | any 15
w aantrekken | any 20
w aanvragen | any -13
w aanzetten | any 26
w aap | any 17
w aardig | any 33 | motive -35 | apology 38
w aarzelen | any 18
w absentielijst | any 25
w accepteren | any 19
w accu | any 21
w ach | any 25 | label -36 | vague -35
w achtenvijftig | any 17
w achter | any 13 | blame 39
w achteraf | any 34 | blame 62 | command -35
w achterbak | any 16
w achterdeur | any 21
w achtergrond | any 13
w achternaam | any 10
w achterwege | any 33 | label -35 | threat -41 | command 35
w adres | any 12
w advies | any 12
w advocaat | threat 84
w af | any 19
w afgevallen | any 12
w afhankelijk | any 16
w aflezen | any 11
w aflopen | off-topic -38 | command -37 | advice -42
w afmaken | any 28 | child -35
w afpakken | any 20
w afrekening | any 22
w afspreken | insult 37 | child -38 | command 75
w afstoten | any 20
w aftrap | any 15
w afvragen | any 16
w afzwemmen | any -11
w agenda | any 13
w ai | any 15
w akkoord | any -13
w akte | any 19
w al | any 26 | opinion -40
w alimentatie | any 13
w allang | any 10
w alle | any 28 | apology 52
w allebei | any -48
w alleen | any 22 | sarcasm -37
w allemaal | any 28
w allerminst | any 18
w alles | any 24 | sarcasm -44 | apology 114
w alsof | any 25 | threat -37 | guilt 46
w altijd | any -11 | blame 38 | sarcasm -36 | apology 35
w amateurwerk | any 11
w ambities | any 13
w andere | any 48
w anders | any 37 | advice 58
w andersom | any 13
w antibiotica | any -20
w antwoord | any -12
w antwoorden | any 50 | label -36 | emotion -36 | command 80 | apology -49 | vague -43
w app | insult 44
w appen | any -11
w appjes | any 12
w applaus | any 19
w applicatiebeheerder | any 19
w ardennen | any 15
w arm | any 17
w arrogante | any 20
w asbak | any 19
w aub | any 18
w auto | child 39
w avond | any 36 | sarcasm -70
w avonden | insult 42 | child -38
w avonds | any -11
w ayo | any -10
w azad | any 18
w babcia | any 15
w badjas | any 13
w badmuts | any 16
w bagagekelder | any 14
w banaan | any 15
w band | any -10
w bandjes | any -15
w bang | insult -35 | child -36
w bank | any 21 | blame 41 | past 43
w bankapp | any 20
w baseer | any 17
w basis | any 15
w batterij | any 11
w bed | any 34 | sarcasm -39
w bedankje | any 13
w bedankt | any -15
w bedelen | any 26 | insult -36 | guilt 60 | child -36
w bedtijdritueel | any 19
w beeld | any 13
w beetje | sarcasm 43 | opinion -40
w begeleidend | any 18
w begeven | any 21
w beginners | any 12
w behalve | any 11
w behandelen | any -10
w beheerder | any 16
w beide | any -26
w beiden | any 13
w bekijken | label -35 | past 38
w bel | insult 37 | command 75
w belandde | any 17
w belangrijker | any 15
w belangrijkers | any 14
w belangstelling | any 48 | sarcasm 40 | threat -38 | advice -35 | vague -36
w beleven | any -13
w belmoment | any -12
w beloven | past 61
w ben | any 24
w beneden | any 14
w bereikbaar | any -37
w bereiken | opinion 42
w bericht | insult -37 | opinion -41 | command -38 | advice -38
w berichtje | any 26 | blame 58
w beroep | any 15
w beroerd | any 25
w bescheiden | any 13
w beschuldigen | any 20
w beslissen | any 15
w beslist | any 17
w besluit | any 17
w besluiten | any 12
w bespreken | any -38
w bestaan | threat -36 | guilt 58
w bestelling | any 22
w beter | any 16 | blame -39 | apology 40
w betere | any 14
w betweterij | any 12
w beugel | any -31
w bevestigen | any -50
w beweren | any 14
w bewijs | any 12
w bezitten | any 19
w bezoek | any 16
w bezoeken | any -24
w bezorgdheid | any 16
w bezwaar | any -12
w bidden | any -11
w bidon | any -14
w bieden | any 23
w bijbrengen | any -25
w bijlage | any -55
w bijlagen | any 22
w bijles | any -15
w bijten | any 12
w binnen | any -11 | insult 36 | off-topic 74
w binnenkant | any 20
w binnenkomen | opinion -36 | child -37 | advice 44
w bipolair | any 15
w bladzijde | any 14
w blauw | any 26 | blame 42
w blauwe | off-topic 38
w blijkbaar | any 41 | insult -35 | sarcasm 80 | off-topic 38 | opinion -37 | command -37
w blijken | any 17 | insult 40 | opinion -38 | advice -37
w blijven | insult 39 | threat 41
w bloed | any 36 | insult -36 | label -41 | threat -37 | opinion -35 | child -36 | advice -35 | vague -36
w boek | defence 41
w boeken | advice -40
w boekenkast | any 20
w boekentas | any -17
w boekhouder | any 21
w boeman | any 14 | blame 52 | advice -40
w bonnetjes | any 19
w boom | any 16
w boot | any 13
w borderline | any 25 | insult -37 | label 42 | emotion -39 | off-topic -37 | opinion -39 | command -36
w borderlinepatroon | any 20
w botten | any 20
w bouwen | any 13
w brengen | any -10
w briefjes | any 15
w bril | insult 41 | opinion -38
w broers | any 20
w brood | any 19
w brug | any -14
w brugklas | any 13
w bruiloft | any 15
w bso | any -22
w budget | any 15
w buik | any 16
w buiten | any 16 | threat 52 | defence 47
w bureau | any -20
w bus | sarcasm 55 | off-topic -36 | command -35
w buurman | any 22
w buurtkamer | any 18
w buurtteam | any 19
w buurvrouw | any -14
w camper | any 15
w capaciteiten | any 13
w casino | any 12
w cellolessen | any 14
w cent | any 19
w checken | any 14
w checklist | any 20
w citroen | any 30
w clown | any 14
w club | any -26
w coach | any 19 | label 44
w cola | any 26 | insult -37 | threat -38 | opinion -52 | advice 43
w collega's | any 14
w compleet | any 14
w consequente | any 12
w consultatiebureau | any -16
w controlerend | any 13
w controlerende | any 17
w controlfreak | any 15 | label 42
w convenant | any -11
w creche | any 17
w cursus | any 21 | insult 40 | advice 43
w d'r | sarcasm 62
w da | any 44 | blame 46
w daar | any 45
w daarbij | any -14
w daarmee | any 27
w daarop | any 20
w daarvan | insult -40 | motive -36 | sarcasm 66 | threat -40 | emotion -37 | off-topic -36 | defence -35 | child -35 | command -36 | vague -36
w daarvoor | threat -38 | emotion -38 | opinion -36 | child -36 | vague -40
w dag | motive 42
w dagelijks | any 12
w dagen | any 42 | motive 36
w dagvaarding | any 20
w dak | any 14
w dan | threat 47
w das | any 13 | label 70 | emotion 66 | guilt 65 | off-topic 68 | vague 35
w dat | any 13
w deel | any -55
w degene | any 25 | threat -36 | emotion -36 | guilt 43
w dekbed | any 17
w deken | any 18
w delen | any -14
w denken | any 47 | defence -39
w derde | any 22 | insult -37 | sarcasm 42 | threat -36 | opinion -42 | command -37 | advice -37
w dergelijk | any 14
w deur | any 35
w deze | any 26 | sarcasm -73
w dicht | emotion 43
w dichtbij | any 16
w dichtgetrokken | any 14
w dichtging | any 19
w dichtslaat | any 19
w die | any 32 | child -44
w dienen | any 25 | motive 40
w dienst | any -12
w diep | any 29 | emotion -39 | apology 36 | vague -35
w dijk | any 12
w dikke | any -20
w ding | command 44
w dingen | any 16 | blame 36
w directeur | any -13
w dit | any 34
w ditmaal | any 36 | label -40 | threat -38 | past 37 | child -36
w djayden | any 10
w doch | any 13
w doek | any 19
w dokter | any -17
w dolgraag | any 21
w dominee | any 12
w donderen | any 21
w donders | any 18
w dood | any -61
w doorbrengen | any 25
w doordat | any 17
w doordeweeks | any -28
w doorgaan | threat 71 | vague -39
w doorgaans | any 16
w doorgeven | any -27
w doos | label -40 | threat -38 | emotion -40 | off-topic -37 | child -36
w doosje | any -10
w dossier | any 13
w dossiers | any 12
w douwe | any -28
w dr | blame 65 | command 52
w draagdoek | any 15
w draaien | any 33 | label -35 | threat -37 | opinion -35 | child 40 | advice -46
w drama | any 27 | insult 38
w driemaal | any 20
w drinken | any -20
w dromen | any 14
w druk | any 30
w duimen | any 25
w duimpje | any 24
w duiventillen | any 12
w durven | any 68 | sarcasm -37 | child 43
w dus | any -12 | command 64
w dushi | any 18
w echt | emotion 72
w echte | any 27 | apology -38
w echtgenoot | any 12
w een | any 16
w eenentachtig | any 20
w eenmaal | any 35 | insult 36
w eens | any 193 | advice 91
w eentje | any 14
w eenzelfde | any 18
w eerder | any -11 | advice 37
w eerst | sarcasm -75 | command 90
w eerste | sarcasm -49
w eigen | any 17
w eigenlijk | any 27 | motive 38
w eind | any 41 | threat -41 | opinion -41 | command -36 | vague -35
w elders | any 33 | blame 89 | past 44
w elkaar | threat -37 | advice -41 | vague -37
w elke | sarcasm -88
w ellende | any 18
w energie | any 20
w engel | any 15
w enig | any 14
w enige | any 23
w enorm | any 13
w enorme | any 17
w eraan | vague 60
w ergens | vague 52
w ergste | any 12
w erik | any 28
w erin | any -13
w ermee | any 20
w ernaast | any 29 | opinion -39 | vague -36
w eruit | any -15
w ervan | any 18 | motive 58
w etui | any -32
w even | any -45
w evenmin | any 27
w evenveel | any 14
w expres | any 31 | label -39 | sarcasm 59 | emotion -37
w extra | any -17
w ey | any 24
w eén | any 15
w faal | any 15
w factuur | any -17
w fatsoen | any 14
w feestdag | any 17
w feestje | label 35 | motive 65 | emotion 63 | guilt 65
w feliciteren | any -18
w ff | command 38
w fietsen | any -25
w fifa | any 15
w fijn | vague 38
w filmpje | insult -36 | threat -36 | command -36 | advice 77 | vague -44
w filmpjes | any 14
w flat | any 12
w fles | any 15
w fleur | any 21
w flikken | any 23
w flink | any -10
w floor | any -13
w fluisteren | any 13
w fluit | any 15
w formulier | any -17
w foto | sarcasm -46
w fout | apology 50
w fronten | any 15
w fuck | any 28
w gaan | past -58
w gamen | any -12
w gang | any -49
w gaslighting | any 12 | insult -37 | label 42 | opinion -35
w gaten | any 21
w gauw | any -17
w gebeuren | any 30
w gebeurtenis | any 15
w gebit | any 17
w geboorteakte | any 12
w gedag | any 21
w geding | any 16
w gedoe | any 23
w geduldige | any 18
w geen | any 32
w gefaald | any 16
w gefacetimed | any 14
w gejaag | any 20
w gekke | any -32
w gekkenhuis | any -15
w gekkere | any 25
w geld | any 48 | blame 74
w gelden | any 14 | off-topic -35 | command 37 | advice -36
w gele | any -22
w geloven | insult -36 | motive 44 | advice -39 | apology -37
w geluidje | any 15
w gelukkig | any 29 | insult -37 | threat -41 | off-topic 82 | opinion -38 | vague -46
w gemeentehuis | any 16
w generaal | any 18
w genoeg | any 14
w genoodzaakt | any 14
w geparafeerd | any 14
w gesloopt | any 14
w gesprek | motive -39 | opinion -35 | defence 35 | child 37 | apology -39
w gespreksonderwerp | any 19
w getekende | any -13
w getuigen | any 24 | blame 62 | opinion 91 | advice -44 | vague -35
w geval | any 31
w gevangenbewaarder | any 13
w gewoon | any 10 | label 38
w gewoonte | any 18
w gezag | any -14
w gezagsouder | any 17
w gezeik | any 16
w gezeur | any 26
w gezin | any 14
w gezinnetje | any 18
w ggd | any -19
w gierigaard | any 21
w gif | any 20
w gij | any 44
w gijzeling | any 24
w gips | any 10
w gisteravond | any -18
w gletsjer | any 11
w goed | any -15 | motive 41
w goeddoen | any 19
w goede | any 18
w goedvinden | any -24
w goeie | any -11
w goesting | any -15
w gooien | any 12
w gordijn | any 11
w graag | any -38 | apology -35
w gram | any 11
w grappig | any -16
w grens | any -20
w grenzen | any 16
w griezel | any 10
w groeien | any -13
w groene | any -12
w groeten | insult -36 | label -38 | motive -38 | sarcasm 61 | threat -35 | emotion -40 | off-topic 73 | opinion -36 | command -38 | advice -38
w grootgebracht | any 35 | off-topic -39 | defence 45 | child -37 | command -37
w grote | any 20 | insult 36 | motive 37
w gsm | any 40 | emotion -37 | off-topic -35
w gulden | any 15
w gunnen | any 21
w gym | any -19
w gymnasium | any 19
w haak | any 13
w haal | any 23 | insult -35 | motive -40 | emotion -36 | command 84 | vague -38
w haha | any -53
w hahaha | any -17
w halen | threat 80 | command 50
w hamer | any 18
w hand | any 12
w handbereik | any -11
w handboek | any 12
w handelen | any 12
w handen | any 11
w handtekening | threat 59
w hart | any 38
w harte | any -30
w hartelijke | any 18
w haven | any 14
w he | any 50 | sarcasm 70 | off-topic 42 | defence 45
w heb | any 12
w hechten | any 13
w heel | any 81
w heen | any 48
w heerlijk | any 25 | blame 55
w heet | any 23 | insult -36 | label 55
w hek | any -15
w heks | any 32 | insult 93 | command -37
w hele | defence -37
w helemaal | any 11
w helpen | any 14 | sarcasm 42 | opinion -47 | advice 111 | vague -35
w hem | sarcasm -43
w hen | any -13
w herinneren | any 47 | past 39
w herinneringen | any 22
w herkennen | any 55
w hersens | any 11
w heten | any 34 | label 97
w hetgeen | any 13
w hetzelfde | any 11
w heus | any 10
w hier | any 11
w hierbij | any -18
w hij | any -20 | blame 56 | off-topic -54 | child 67
w hobby | any 29
w hoe | any 20 | vague 46
w hoeveel | any 10
w hoeven | off-topic 37
w hoezo | any 14
w hoi | command -35 | vague -36
w hond | guilt 73 | opinion -36 | command -35 | vague -39
w hondenharen | any 17
w hoofd | any 33
w hooguit | any 12
w hooi | any 27
w hoor | any 32 | sarcasm 45
w horen | sarcasm -73
w hottub | any 12
w houdbaarheidsdatum | any 20
w houden | guilt 38
w houding | any 12
w huilen | emotion 36 | vague 40
w huis | any 35
w huisarts | any -28
w huishouden | any 16
w huisje | any 14
w huisreglement | any 19
w huizen | any -39
w hun | any -10 | child 36
w huren | any 15
w huwelijk | any 19 | threat -40 | past 58
w hypo's | any 12
w hè | any -12
w hé | any 15
w id-kaart | any -11
w idee | any 10
w ideetje | any 23
w ie | sarcasm 38
w iedere | any 21
w iedergeval | any 18
w iemand | any 47
w iets | any 74
w ijburg | any 17
w ik | opinion -53
w ilias | any -17
w in | opinion -47
w inbind | any 11
w inbox | any 20
w incassobureau | any 17
w incompetence | any 22
w ineens | sarcasm 37 | past 37
w informeren | any 12
w ingaan | any -35
w ingepikt | any 13
w inhalator | any -12
w inhalen | any -28
w inlevingsvermogen | any 19
w inmiddels | any 98
w innemen | any -12
w inpakken | any 10
w inrichten | any 14
w inschrijflink | any 18
w inschrijvingen | any 20
w inslapen | any -14
w insta | any 10
w instoppen | any -10
w interieur | any 13
w intussen | any 32
w inzien | any 35 | insult 39 | motive -39 | threat -39 | command -35
w irriteren | any 12
w ja | sarcasm 48
w jaa | any 15
w jaaa | any -17
w jaar | any 18 | motive -38
w jammer | any 19
w janken | any 25
w janneke | any -16
w jas | defence 50
w jassen | any 18
w jaszak | any -11
w je | any 11 | child -40
w jeroen | any 17
w jeuk | any -13
w jij | any 13
w joh | any -11 | motive 65 | sarcasm 60 | command -37
w jongen | any 12 | child -42 | advice -35
w jongetje | any 10
w jorns | any 22
w juf | advice -37
w juist | any 15 | defence 39
w jullie | any -11 | blame -64 | off-topic 46
w jurkjes | any 22 | off-topic 75
w kaartje | any 38 | sarcasm 40
w kaasjes | any 15
w kakel | any 21
w kalender | motive 39 | guilt 63
w kamer | any -16
w kammen | blame 48 | off-topic -35 | command -35
w kamp | any -17 | past 76 | apology 50
w kampeerplek | any 14
w kampioen | any 12
w kant | any 56 | child 40
w kapstok | any 21
w karakter | any 16
w karaktermoord | any 15
w karim | any 19
w kart | any 20
w kas | any 16
w kast | any 25 | guilt 52 | past 51
w keel | any 31 | emotion 88 | apology -43
w keer | any 31
w keertje | any 29 | opinion -35
w kelvin | any 15 | insult -39 | motive -40 | threat -40 | advice -43 | apology -35 | vague -36
w kennelijk | any 39
w kennen | any 12 | label 46
w kennisnemen | any 21
w kente | any 16
w keren | any 25
w kerst | child 70
w kerstboom | any 20
w kerstvakantie | any -22
w ketonen | any -12
w keuken | any 30
w keuze | any 12
w kiep | any 15
w kijken | advice 46
w kim | any 43
w kind | any 59 | opinion 60
w kinderen | opinion 38
w kinderfeestje | any 18
w klaar | any 13 | insult 59 | sarcasm 46 | threat 45 | off-topic 70 | command 101 | vague -37
w klaarliggen | any 21
w klaarzijn | any 10
w klaas | any -15
w klappen | any 10
w klas | command -36
w klein | insult -35 | opinion -39 | defence -41 | command -36 | advice 38 | vague -35
w klembord | any 10
w klep | any 18
w kleren | any -12
w kleuren | any 17
w kleuter | any 19
w klimrek | any -14
w klok | any 41 | sarcasm 45
w klokslag | any 21
w kloppen | defence 60
w klus | any 36 | insult 37 | threat -36 | emotion -35 | off-topic -35 | opinion -40 | defence 48 | advice -42
w knap | any 18
w knieën | any 16
w knijpen | any 17
w knikkebolde | any 10
w knikken | any 17
w knip | any 13
w koeien | any 34 | opinion -39 | defence 37 | advice -36
w koelkast | any 28 | apology -36
w koffers | any 38 | past 49
w koken | any 31 | threat -35 | vague -36
w kolom | any 17
w komma | any 28
w koningin | any 12
w kookwekker | any 17
w koorts | any -45
w kop | any 15 | blame 58 | sarcasm 65
w kopen | any 21 | apology -35
w kopie | any -28
w kopieerapparaat | any 14
w kopieert | any 19
w koppen | any 14
w kort | any 28
w korte | any -15
w kosten | past 35
w kotsbeu | any 39 | emotion 48 | command -39 | apology -35
w koud | any 16
w koude | any 20
w krenking | any 13
w krijgen | guilt 44
w kruik | any 20
w kruipen | any 38 | vague -37
w kwaad | any 14 | emotion 36
w kwalijk | any 12
w kwart | any 21
w kweekt | any 20
w kweenie | any 14 | guilt 62 | command -36 | vague 60
w kwijt | any 14
w kwijtraken | any 21 | emotion -37
w laat | sarcasm -51
w laatst | guilt 52
w laatste | defence 38
w lachen | off-topic 55 | child -37
w lachje | any 17
w laden | any 18
w lader | any -11
w land | any 15
w lang | any 74
w langer | insult 40 | defence -36 | command 36
w langsbrengen | any -36
w langzamer | any 11
w laptop | any -16
w lastpost | any 17
w late | any -42
w later | past 70
w latten | any 18
w lbio | any 20
w leeg | any 23 | blame 57 | emotion -36 | off-topic -35 | vague -36
w leegtrok | any 13
w leer | any 15
w leerplichtambtenaar | any 21
w leg | any 20 | child -38 | advice 73
w lege | any 23 | opinion -36
w leggen | any 10 | blame -41
w lekker | guilt 64
w leren | any 24
w les | opinion -38
w lesgeld | any 20
w letter | any 19
w letterlijk | threat 35 | emotion 35 | command -36 | advice -37 | apology -43 | vague -35
w leuk | any -23
w leuke | any 18 | insult -38 | blame 57 | advice -35
w leuker | any 10
w level | any 12
w leven | any 87
w levensgevaarlijk | any 11
w leveren | any 30
w levi | guilt 59
w lezen | blame 41
w lezers | any 20
w licht | any -10
w lichte | any -15
w lichter | any 11
w liefde | any 18
w liefst | any 21
w liever | motive 38
w lijden | defence -36
w lijf | any 19
w lijn | any -14
w lijst | any 15
w limiet | any -11
w lippen | any 15
w literaire | any 15
w literatuur | any 25
w logboek | any 19
w logeeradres | any 11
w logeren | any -24
w loon | any 45 | opinion -36 | command -38
w losgeld | any 22
w lossen | motive -37
w losweken | any 14
w luidruchtig | any 17
w luis | any 12
w luisteren | any 39
w lukken | any -40
w m | sarcasm 41 | defence 45 | command 38
w maand | any 44
w maar | any 27
w maat | any -18
w mailen | any -39
w mailtje | any 11
w maken | any 23
w mam | any 17
w mama | any 53 | child 91
w mamaatje | any 10
w man | any 79
w manager | any 13
w manen | any 35 | opinion 37 | vague -36
w manipulatie | any 17
w manipulator | any 27 | insult -41 | label 59 | motive -40 | threat -43 | opinion -35 | child -37 | command -43 | advice -42 | vague -36
w manneke | any 24
w mannen | any 18
w marechaussee | any -21
w mario | any 20
w matties | any 15
w me | any 11
w mediator | any -44
w medische | any -12
w mee | any -10
w meeee | any 15
w meegaan | any -15
w meegeven | any -29
w meeknikken | any 11
w meelopen | any -12
w meemaken | any 31 | motive -43 | sarcasm 59 | threat -35 | off-topic -38 | child -37 | advice -37 | vague -38
w meer | any 22
w meeslepende | any 19
w meestal | any 13
w meester | any -21
w meetellen | any 14
w meisje | any 23 | opinion -37
w meisjes | any 23
w melancholie | any 19
w melden | threat 36 | child 39
w men | sarcasm 38
w menen | label -36 | threat -36 | off-topic 40 | defence -37 | advice -35 | apology -37 | vague -42
w mening | any 39 | motive -36 | threat -35
w mens | any 45
w mensen | any 26 | past 56 | defence -35 | command -36 | advice -40 | vague -36
w mentor | any -34
w menu | any 15
w merken | defence 73 | advice -35 | apology -36
w mess | any 10
w meteen | defence 48 | apology -36
w mevrouw | any -11
w mezelf | any 14
w mg | any -27
w middag | opinion 39 | defence 38
w midden | any 23 | label -35 | off-topic 35 | defence 35
w middernacht | any 10
w mij | any 11
w mijn | any 21
w mijzelf | any 35 | emotion -41 | apology -49
w milan | any 18
w milou | any 23 | apology 61
w minste | any 18
w misgegaan | any 18
w misschien | any 53 | blame -56 | advice 54 | vague 36
w misselijk | any 12 | emotion 43
w missen | any -13
w mn | any 12 | blame -54 | sarcasm 67 | off-topic 61 | defence 42
w moe | any 14 | label -36 | vague -38
w moeder | any -11 | off-topic 37
w moment | vague 60
w mooi | any 41 | sarcasm 84 | advice -35
w mooiste | any 16
w morgen | command 43
w murat | any 11
w muren | any 13
w musical | any -10
w muziek | any 15
w muziekschool | any -11
w naaldjes | any 22
w naam | opinion -35
w naast | any 36 | sarcasm -44
w nacht | emotion 41 | guilt 88 | vague 37
w nachtelijke | any 12
w nachten | any 21 | guilt 106
w nachtlampje | any 17
w nachtrust | any 18
w nadat | any 15
w nadelen | any 19
w nadenken | any 25
w nadere | any 16
w nagels | any 15
w naima | any -23
w nalaten | any 12
w namelijk | any 19
w namens | any 22
w narcist | any 20 | insult -35 | label 46 | motive -35
w narcistisch | any 12
w narcistische | any 13
w nat | any 15
w natuurlijk | blame -35 | sarcasm 74
w nee | any -17 | motive 35 | defence 50 | vague 52
w neefje | any -12
w neerkijken | any 14
w neerleggen | insult -36 | blame 64 | motive -37 | threat -41 | command -36
w nemen | any -11 | guilt 39
w nepwimper | any 10
w net | any 15 | blame 66 | emotion 38
w netjes | apology -36
w neus | any 13
w neven | any 20
w ni | any 18
w nicht | any 30 | blame 56
w nie | any 13 | blame 68 | sarcasm 78
w niemand | any 66
w niets | defence 40
w nieuw | any 10
w nieuwe | blame 40 | sarcasm 46 | off-topic 76
w nieuwjaar | any 18
w nijmegen | any 16
w niks | defence 37
w nimmer | any 13
w nodig | any -90
w noemen | any 47 | label 87
w nog | motive -79
w noot | any 15
w normaal | any 20
w noteren | any -11
w notitie | any 13
w nova | label -35 | blame 53 | threat -38 | opinion -35 | child -38 | command -35 | advice -41
w nummer | any -18
w oefenen | any -41
w of | off-topic -70
w off | any 28
w ofwel | any -10
w ofzo | any 10
w ogen | any 18 | child 55 | advice -38
w oh | any 23
w oliebollen | any 14
w oma | insult -38 | threat -38 | child -39 | advice -35 | vague -37
w omdat | child 55
w omgaan | motive 65
w omgangshuis | any -18
w omkopen | any 14
w ondankbare | any 18
w onderbouwing | any 14
w ondertekenen | motive -38 | defence 69 | advice -35 | apology -39
w ongelezen | any 18
w ongetwijfeld | any 36 | insult -39 | motive -38 | sarcasm 71 | opinion -41 | child -36 | advice -40
w ongeëvenaard | any 15
w ons | past 50
w ontbreken | any 41
w ontdekt | any 19
w ontgaan | any 16
w onthouden | any 17
w ontzettend | any 10
w onweer | any -14
w onwil | any 21
w onze | insult 37 | label -41 | threat -41 | opinion 49 | defence -35 | child -37 | vague -41
w ooghoogte | any 20
w ooit | any 42 | sarcasm 57 | off-topic 38 | advice -42 | vague 35
w ook | any 14
w opbellen | any -22
w opeens | any 18
w opendoen | any -12 | motive 55
w openen | any 19
w openstaan | any -27
w opgelucht | any 19
w opgesteld | any -13
w ophalen | any -36
w ophouden | any 49 | command 37
w opleggen | any 19
w oplopen | any 12
w opmerkelijk | any 13
w opmerking | any 18
w opnemen | label -35
w oprit | any 15 | insult -40
w opschrijven | any 24 | emotion 43 | opinion -40 | command -35
w opstaan | any 12 | opinion -35 | defence 36 | apology -37
w optie | any -15
w opties | any 19
w opvallend | any 32 | insult -37
w opvang | any -60
w opvat | any 12
w opvoedcursus | any 23
w opzetten | any 14
w oranje | any -22
w oren | any -14
w ortho | any 16
w orthodontist | any -28
w ouder | insult -36 | blame 76 | opinion 37 | advice -42
w ouderavond | any -24
w oudercontact | any -23
w oudercursus | any 19
w ouderschap | any 12
w ouderschapsplan | any -14
w ouderverstoting | any 13
w over | any 12 | motive -55
w overal | any 12
w overblijven | any -15
w overdaad | any 20
w overdoen | any 14
w overhebben | any 49
w overhemden | any 16
w overhoor | any 14
w overigens | any 67 | defence 61
w overkomen | any -11
w overleggen | any 15 | blame 101 | advice -35
w overlopen | any 18
w overslaan | any -27
w overzicht | any -24
w pa | any 12
w paar | any 21
w pakken | past 44
w paklijst | any 17
w papa | any 79 | child 131
w paracetamol | any -15
w parentificatie | any 25
w parkeerautomaat | any 19
w parkeerplek | any 16
w parkeerticket | any 13
w pas | any 17 | sarcasm -66
w paspoort | any -51
w passief | any 12
w passief-agressief | any 12
w past | any -21
w pdf | any 19
w peilen | any 17
w per | any -24
w persoonlijke | any 15
w pff | any 18
w pijn | any -12
w plakband | any 13
w plakje | any 13
w plakken | label -38 | threat -35 | defence 38 | vague -37
w plannen | insult -38 | motive -35 | sarcasm 44
w planning | any 18 | guilt 38
w plek | any -35
w ploffen | any 23
w politie | any -16
w pols | any 15
w pomp | any -18
w post | any -13
w praktijk | any -15
w praten | any 38
w precies | any 56 | blame 69
w preek | any 17
w preken | any 21
w proberen | threat -39 | opinion -38
w probleem | any -16
w procent | any -29
w protocollen | any 19
w publiek | any 21 | advice -35
w pufjes | any -14
w punt | advice 43
w pushen | any 18
w quincy | any 10
w raadpleegt | any 14
w raadsman | any 18
w raden | motive -37 | threat -42 | opinion -38 | defence -35 | child 37 | advice 53 | apology -37 | vague -39
w rand | any 10
w reactie | any -11
w rechtbank | any -11
w rechter | any 14 | threat 45
w reclame | any 17
w reden | any 21
w regel | sarcasm 50 | threat -38 | advice -44
w regelen | blame 46
w regenbotten | any 18
w regisseur | any 18
w reis | any -15
w rekening | guilt 63
w reservoirs | any 22
w respect | any 12
w rijke | any 12
w ringlamp | any 19
w ritme | any 14
w ritten | any 20
w rocket | any 14
w rode | any -45
w roepen | any 29 | opinion -35
w rojda | any -13
w ron | any 18
w rond | threat -38 | off-topic -35 | command -36 | vague -35
w rondkomen | any 15
w rot | any 18
w router | any 20
w rug | any 46
w ruiken | any 34
w ruilen | any -45
w rust | advice 36
w rusten | sarcasm 62 | opinion -41
w ruzie | any 11
w s | any 16
w samen | any -15 | advice 64
w schaar | any 20
w schakelen | any 18
w schamen | any 28 | insult 45
w schat | any 17
w scheenbeschermers | any 11 | sarcasm 45
w scheiding | any 13
w schelen | any 13
w scheppen | any 18
w scherm | any -14
w schermen | any 33 | child 41
w schieten | any 29 | motive -35 | threat 39 | emotion -35
w schijnen | any 38 | sarcasm 36 | advice 67
w schikken | any -21
w schimmel | any 12
w schittert | any 15
w schoenen | any -16
w schooldagen | any -13
w schoolfoto | any 27
w schoolgebouw | any 14
w schooljaar | any 17
w schoolplein | any 12
w schoolpoort | any -13
w schoon | any 15
w schreeuwen | any 14
w schrijfster | any 19
w schrijven | any 23 | advice -36
w schrikken | defence 36
w schroeven | any 16
w schuiven | any -12
w schurk | any 20
w schuur | any -24
w schuurtje | any 22
w science | any 14
w serhat | any 18
w serie | any 27
w sjouwen | any 12
w slaan | any -16
w slaapuur | any 18
w slaapzakken | any 15
w slapen | any 19
w slechte | any 18 | apology 53
w slechts | any 13
w sleutel | any 18
w sleutelbeen | any 14
w slim | any 10
w sluiten | any 17
w snappen | any 34
w sneeuw | any 12
w snel | any -40
w snijden | any 15
w snikken | any 18
w sombere | any 17
w soms | any 31 | defence -36 | advice 44
w sorry | any -16 | guilt 39 | apology 118
w spaarrekening | any 13
w sparen | any -17
w spelen | insult 36 | blame 57 | past 40 | opinion 44 | apology -36
w spellen | any 10
w spiegel | any 23
w spiegelbeeld | any 14
w spijt | any 28 | label -41 | motive 45 | threat -37 | past -36 | defence -37 | child -35 | advice -39 | vague -38
w spijten | any 57 | apology 101
w sporttas | any 18
w sprake | any 32 | defence 69 | advice -40
w spreekbeurt | any -30
w spreekuur | any 21
w spreken | any -24
w sprekende | any 15
w sprookje | any 20
w spugen | any 17
w spullen | any 41 | defence -35
w spuugzat | any 17
w stampen | any 27
w stappen | any 17
w starten | any -11
w station | any -10
w steeds | any -15
w steek | any 13
w steken | any -11
w stellen | any -15
w stelling | any 14
w stencils | any 20
w step | any -15
w sterkte | any -15
w stiefmoeder | any 19
w stiekem | any 17
w stil | any 44
w stilte | any 19
w stoep | any 22
w stom | any -30
w stoornis | any 14
w stop | any 18
w stopcontact | any 13
w stoppen | threat 39 | child -35 | apology -35
w stopwatch | any 13
w straat | threat 71
w straks | vague -40
w strandfoto's | any 18
w strijken | any 16
w strijkgoed | any 16
w stripboek | any 10
w studiedagen | any 16
w sturen | defence 45
w suggestie | any 16
w sukkel | any 24 | blame 53
w t | blame 35
w taal | any 14
w tabel | any 17
w tablet | opinion -35 | defence 39 | command 36 | advice -40
w tafels | any 17
w talent | any 15
w tandarts | any -16
w tanden | any 10
w tas | any -45 | advice 68
w taxi | any 31
w te | any 40
w team | any -15
w tegels | any 13
w tegemoet | any 14
w tegen | sarcasm -37
w tegenvallen | any 11
w tegenwoordig | any 23 | sarcasm 64 | advice -38 | vague -36
w tekenen | past 41
w tekeningen | any 13
w tekortschieten | any 18
w telefoneren | any 13
w telefoon | blame 68
w telefoontje | any 28 | insult -35 | past 40 | defence -36 | apology -41
w tellen | threat -36 | guilt 55 | off-topic -35 | apology -35
w tenminste | any 12
w tenslotte | any 12
w tent | any -15
w ter | any -10
w terechtkunnen | any -16
w termijn | any 15
w teruggehoord | any 20
w terugkom | any 14
w terugkomen | any -12
w terugvinden | any 12
w terwijl | any 38
w tevoren | any 11
w textiel | any 15
w thee | any 11
w therapeut | any 18
w thermometer | any 18
w thuis | any -10 | defence 37 | vague 42
w thuiszijn | any -28
w ticket | any 17
w tientjes | any 21
w tijd | any 12 | sarcasm -48
w tijdens | any -14
w tikkie | any 15
w tiktok | any 14
w tja | any 18
w tl-buis | any 21
w tm | any 12
w toch | any 40 | motive 58
w toe | insult -39 | sarcasm 46 | apology -44 | vague -41
w toegeven | any 15
w toelaten | any 20
w toen | any 87 | past 133
w toestemmingsformulier | any -42
w toevertrouwd | any 19
w tog | any 15
w toneelschool | any 19
w toneelstuk | any 26
w tonen | any 17
w toon | any 35 | insult -35
w toonzetting | any 14
w top | any -11
w tot | any -24
w toxic | any 18 | label 59 | threat 37
w trainer | any -13
w trein | any -10
w trekken | any 14 | opinion -35 | defence -35
w trillen | any 42 | emotion 77
w trouwen | any 19
w trouwens | any 30
w trouwfeest | any 15
w trut | any 20
w turnen | advice -41
w turnkamp | any -19
w tussen | label -36 | defence 39 | advice -38 | apology -35
w tussendoor | any 13
w tv | any 24 | sarcasm 62 | command -37 | vague -40
w tweede | any -10
w type | any 10 | blame 48 | child -36
w u | blame 51
w uhm | any 10
w uit | any 27 | off-topic 44
w uiteindelijk | any 18 | motive 37
w uitgaan | threat -36
w uitgeprint | any 13
w uithangen | any 12
w uithangt | any 25 | off-topic 39 | command -36 | advice -36
w uitkijken | any 10
w uitleest | any 12
w uitleggen | any 33 | guilt 54 | opinion -36 | child 49 | vague -36
w uitslag | any -12
w uitspraak | any -13
w uitvoering | any 13
w uitwerken | any 12
w uitzoeken | any 26 | threat 78 | apology -38
w universiteit | any 16
w uur | sarcasm -40 | guilt 81
w uurrooster | any 19
w uurtje | advice 38
w uw | any 16
w vaak | any 15
w vader | any 27
w vaderschap | any 17
w vak | any 33 | insult 45
w vakantie | any 54
w vaker | child -37 | advice 78
w vakliteratuur | any 13
w vallen | any -10
w vanavond | any -15 | apology 47
w vandaag | any -50
w vandaan | any 22
w vandaar | any 21
w vanmiddag | any -17
w vanmorgen | any -15
w vannacht | emotion 70 | apology -43
w vanochtend | any -13
w vanzelf | any 53 | label -36 | opinion -37 | child -36 | advice -40 | vague 37
w vaste | any -21
w vasten | any 15 | blame -52
w vasthoudendheid | any 12
w vastleggen | any 13
w vaststaan | any 21
w vaststellen | any 15
w veel | label -35 | motive -39 | sarcasm 36 | threat -42 | emotion -35 | advice 39 | apology -41 | vague -36
w ver | any 12
w verantwoordelijkheidsbesef | any 14
w verantwoording | any 11
w verbazen | any 26 | insult 43 | blame 64 | threat -41 | opinion -38 | child -40 | advice -44
w verbouwing | any 22
w verder | any 56
w verdienen | guilt 52 | apology 48
w verdieping | any 23
w verdragen | any 18
w verdwijnen | any 13
w vereniging | any 12
w vergelijking | any 18
w vergeten | any 38 | defence 35
w vergeven | any 23
w vergiffenis | any 18
w vergissen | any 19
w vergoeden | any -17
w vergt | any 11
w verhaal | any 20
w verhalen | any 12
w verhoor | any 17
w verhuizen | any -12
w verklaring | any 23
w verleden | any 15
w vermoeden | any 14
w veronderstel | any 20
w veronderstelling | any 12
w verpesten | any 17 | guilt 58 | apology 56
w verplaatsen | any -18
w verrassen | any 21
w verschrikkelijk | any 22 | emotion -37 | apology 53
w verschrikkelijke | any 15
w verschuil | any 19
w versie | any -12
w verslaafd | any 14
w verslag | any -21
w verstand | any 36 | emotion 59
w versturen | any -12
w vertellen | threat 41
w vertonen | any 25
w vertrekken | any -12
w vervallen | any 17
w vervreemding | any 12
w verwachten | insult -35 | label -38 | threat -39 | off-topic -36 | child -39 | command 45 | advice -37 | vague -35
w verwijten | any 19
w verzekering | any -29
w verzetten | any 23
w verzoeken | any 14
w via | any 22 | sarcasm -37
w vieren | any 16 | blame 70 | threat -35 | advice -41 | apology -41 | vague -36
w vies | any 15
w vinger | any -14
w vlam | any 15
w voedselbank | any 15
w voegen | any 15
w voelen | any 19 | label -39 | threat -37 | emotion -38 | child -36 | vague 41
w voetbal | any 13 | sarcasm 60 | advice -41 | vague -36
w voldoen | any -11
w volgen | any 19 | insult -41 | sarcasm 73 | threat -43 | child -35 | advice 39 | vague -40
w volgend | any 16
w volgers | any 10
w volhangt | any 13
w volhouden | any 20
w volstaan | any 14
w volwassene | sarcasm 36
w volwassenen | any 20
w vonnis | any 16
w vooral | any 42 | motive 37 | off-topic 36
w voorbeeld | any 16
w voorbereiden | any 18
w voorbij | any 18
w voordat | any 39 | blame 53
w voordeur | any 20
w voorgaan | any 17
w voorhouden | any 14
w voorlopig | any -14
w voorschoolse | any -11
w voorstellen | any -61
w voortaan | any 20 | command 91
w voortanden | any 10
w voorts | any 13
w voorvak | any -15
w voorvakje | any -11
w voorval | any 12
w vordering | any 17
w vorig | any 11
w vorige | any 68 | past 73
w vouwen | any 15
w vraag | any 67
w vragen | guilt 55 | past -48
w vreemde | any 10
w vreselijk | any 18
w vriend | any 19
w vrienden | any 12
w vriesvlees | any 16
w vriezer | any 20
w vrij | any -23
w vrijdagnacht | any 12
w vroeger | any 44 | emotion -37 | past 102 | opinion -38 | advice -39
w vrouw | any 33 | guilt 79 | off-topic -35 | defence -35
w vullen | any 31 | sarcasm 40
w vóór | any 11
w waar | any 99 | defence -42
w waard | any 13
w waarderen | any 16
w waarin | any 10
w waarom | emotion 93
w waarop | any 22
w waarvan | any -12
w wachten | defence 37
w wachtkamer | any 16
w wanneer | any 13 | blame 50
w was | any 14 | blame 63
w wassen | any -10
w wat | any 13
w waterpokken | any -13
w wauwww | any 24
w wc | any 38 | insult -35 | child 72 | command -36
w we | any -10 | vague 46
w weaponized | any 22
w wedstrijd | any -17
w weekendvader | any 21
w weerstand | any 18
w weet | any 16 | guilt 59
w weggaan | any 25 | insult -37 | label 48 | past 67 | off-topic -40 | opinion -36
w wegwerkzaamheden | any 15
w weinig | any 39
w weken | sarcasm -56
w wekken | any 15
w wekker | any 15
w wel | any 56 | advice -36 | vague 51
w weldenkend | any 15
w weleens | any 58
w welk | any -15
w welke | blame 59 | sarcasm 52
w welkom | any -29
w welterusten | any 13
w wereld | any 26
w werkelijk | any 17
w werkplaats | any -14
w werktas | any 17
w wetsvoorstel | any 18
w wie | any 78
w wijziging | any 19
w wil | any 17
w winkelen | any 18
w winnen | any 17
w winterjas | any 23 | opinion -36
w winters | any 14
w wiskunde | any -11
w wisselen | any -34
w wisselmoment | any -10
w wit | any 39
w wonderen | any 33 | insult -36 | label -35 | motive -39 | threat -35 | emotion -35 | opinion -38 | advice 84
w woord | any 59 | opinion -35
w worsten | any 20
w wortels | any 16
w wél | any 42 | sarcasm 47 | opinion -38
w yogaretraite | any 25
w youtube | any 18
w z'n | sarcasm 45
w zaak | off-topic 67
w zacht | any 11
w zakken | any 14
w zal | any 15
w zalf | any -16
w zee | any 16
w zeggen | any 12
w zeiken | any 21
w zeker | any 37 | off-topic 48 | command -38 | vague -36
w zelden | any 15
w zelfs | insult -39 | motive -38 | threat -35
w zelfstandigheid | any 10
w zenuwen | any 26
w zetten | command 36
w zeuren | any 17
w zich | any 18 | blame 62 | sarcasm -48
w zichzelf | any 13 | opinion -39
w ziekenhuis | insult 35 | advice 78
w zien | any 40 | past -55 | vague 80
w zin | any 21
w zingend | any 17
w zn | blame 52
w zo | any 20
w zo'n | blame -35
w zo. | any -11
w zoals | threat -38 | defence -38 | command -40 | vague -37
w zodat | guilt 37 | defence 42
w zodra | any -12
w zoete | any 17
w zogenaamd | any 28 | blame 58 | defence -35 | vague -41
w zoldertrap | any 21
w zomer | any 51 | blame 36 | sarcasm -35
w zomers | any 17
w zondagavond | any -21
w zondagochtend | any -11
w zonder | any 40 | insult -43 | defence -54 | command -37
w zonen | any 18
w zoon | any 30 | label -38 | threat -36 | opinion 46 | child -36
w zorgen | any -10
w zorgvuldigheid | any 18
w zoveel | any 18
w zoveelste | any 18
w zover | apology -37
w zuchten | any 35 | motive 63
w zuiver | any 15
w zulke | any 14
w zure | any 30
w zus | any -13 | label 66 | blame -36
w zuster | any 18
w zwaaien | any 37
w zwart | any 18
w zwembril | any 16
w zwemmen | blame 64 | opinion -37 | defence 40 | apology -41 | vague -38
w zwemzak | any 17
w zweren | any 18
w zweten | any 14
w zó | any 28 | emotion 41 | apology -35 | vague -38
writer future | any -18
writer future not | any 33 | apology 46
writer no verb | any 19
writer past | any 13 | defence 68
writer past can not | any 15
writer past may | any 21
writer past must | any 14 | past 38
writer past not | any 48 | past 59
writer past want | any -16
writer perfect not | any 12 | sarcasm -56
writer present can | threat -38 | vague -38
writer present may | blame 53 | past 43
writer present must | guilt 51
writer present must not | any 24 | insult 38
writer present not | insult -47
writer present should | motive 57
writer present want | any -23
writer present want not | any 42 | threat -41 | apology 41 | vague -39
`,
);
