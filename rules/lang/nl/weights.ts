import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  // what it decides | base | threshold
  `
any | -101 | 25
insult | -148 | -101.33543747822297
label | -186 | -91.59844252315509
blame | -142 | -89.95581670421397
motive | -160 | -87.30781440791695
sarcasm | -141 | -85.06125799463437
threat | -169 | -115.3064249653648
emotion | -174 | -98.32876640875782
guilt | -151 | -115.64466094067262
past | -159 | -93.40702000678546
off-topic | -158 | -111.02268712954836
opinion | -168 | -91.91098330548317
defence | -159 | -110.62054745481892
child | -170 | -117.22280003807614
command | -165 | -114.71978520332277
advice | -171 | -82.87564219227247
apology | -176 | -80.22084225248413
vague | -192 | -90.12984042534976
`,
  // sign | how much it counts for each
  `
act apology | apology 50
act fragment | guilt -53
act proposal | any -59
act request | any -59
act thanks | any -28
anyone past | any 14
anyone present can not | any 11
anyone present must not | any 14
anyone present not | any 30
anyone present should | any 10
b #Day #Name | any 18
b #Day #Number | any -16
b #Day aan | any -25 | label -52 | command -52
b #Day accepteren | any 19
b #Day al | any 21
b #Day baseer | any 18
b #Day brengen | any -21 | insult -57 | emotion -64 | opinion -51 | command -69 | vague -50
b #Day daar | any 19
b #Day daarna | any 30
b #Day de | vague -61
b #Day gaan | any -10
b #Day haar | any -19 | off-topic -60 | opinion -51 | child -73 | command -59
b #Day hebben | any -17
b #Day hier | advice -60
b #Day houden | apology -52
b #Day komen | any -12 | apology -55
b #Day kweet | any 11
b #Day lukken | opinion -51 | command -53
b #Day maar | any 12
b #Day mee | any -22 | off-topic -54 | opinion -53
b #Day meegeven | any -19 | defence -59 | apology -56
b #Day moeten | past -51
b #Day na | any -24 | label -53 | threat -56
b #Day naar | off-topic -52
b #Day niet | any -11 | defence -51
b #Day nog | advice -57 | vague -59
b #Day om | any -10
b #Day op | any -12 | insult -65 | label -51 | defence -59 | command -55 | advice -51 | apology -52
b #Day overmaken | any -10
b #Day staan | insult -57 | label -55 | motive -54 | threat -64 | emotion -52 | off-topic -52 | opinion -52 | child -56 | command -52 | advice -58 | vague -52
b #Day te | any 12
b #Day toen | any 15
b #Day uit | label -60 | threat -57 | emotion -66 | off-topic -62 | opinion -73 | defence -68 | child -54 | command -57 | apology -51 | vague -51
b #Day van | any -14 | threat -54 | command -55
b #Day vanaf | vague -59
b #Day want | emotion -50
b #Day weer | any 19
b #Day willen | apology -57
b #Day zien | any 11 | insult -54 | label -63 | motive -58 | threat -76 | emotion -57 | past -52 | opinion -61 | defence -57 | child -72 | command -52 | apology -51 | vague 60
b #Day zijn | any -54
b #Day zonder | opinion -54 | defence -52
b #Money $ | any -70
b #Money dus | any -11
b #Money jouw | any -15
b #Money overmaken | insult -50 | child -53 | command -55
b #Money per | opinion -55
b #Money screenshot | any 11
b #Money wauwww | any 25
b #Money zijn | any -14 | defence -50
b #Money zullen | any -19
b #Name #Day | any -15
b #Name #Money | any -13
b #Name #Name | any -13
b #Name #Number | insult -55 | emotion -57 | opinion -56 | command -55 | vague -54
b #Name $ | any -11
b #Name begeven | any 22
b #Name d'r | any 23
b #Name dat | any -24
b #Name de | any -10
b #Name dichtging | any 20
b #Name die | any -26
b #Name een | any 22 | sarcasm 69
b #Name en | any -38
b #Name graag | any -10
b #Name hebben | any -54
b #Name helpen | any 11
b #Name hem | any 14
b #Name hoeven | defence -52
b #Name horen | any 27
b #Name in | any -12
b #Name kinderen | any 15
b #Name komen | any 16
b #Name krijgen | any -13
b #Name kruipen | any 18
b #Name liggen | threat -53 | emotion -53 | apology -50 | vague -55
b #Name maar | insult -59 | threat -68 | off-topic -54 | opinion -53 | child -53 | command -59 | advice -57 | apology -51
b #Name moeten | any -17
b #Name na | any 22
b #Name naar | any -16
b #Name of | any 22
b #Name ongetwijfeld | any 19
b #Name opstaan | any 13
b #Name praten | any 22
b #Name rijden | any 43 | past 64
b #Name samen | any -10
b #Name schrikken | any 24
b #Name sinds | any -11 | insult -51 | motive -51 | emotion -53 | defence -66 | child -57 | command -57 | apology -51
b #Name sorry | any -10 | guilt -52 | off-topic -54 | opinion -55
b #Name spelen | any -10 | opinion -60 | defence -50 | command -66
b #Name starten | apology -52
b #Name tot | any -16
b #Name trouwens | any 20
b #Name van | any -11
b #Name vandaar | any 21
b #Name vinden | any 22
b #Name vragen | sarcasm -50 | apology -53
b #Name wijken | any -11 | vague -66
b #Name willen | any -36 | child -63
b #Name zeggen | any 36
b #Name zitten | any -38
b #Name zo | any 31
b #Name zullen | any 15
b #Number #Day | any -16
b #Number #Name | defence -55
b #Number allemaal | any 18
b #Number badmuts | any 18
b #Number bellen | any 10
b #Number berichtje | any 13
b #Number bij | any -15
b #Number dagen | any 37 | opinion 61
b #Number dagje | any 15
b #Number dan | any 12 | sarcasm 65 | defence 64
b #Number dat | any -10
b #Number de | any 28
b #Number denken | any 24
b #Number ding | any 18
b #Number dingen | any 18
b #Number foto | any 23
b #Number geven | any 18
b #Number gewoonte | any 19
b #Number halen | any 14
b #Number iemand | any 17
b #Number ik | any 34
b #Number in | defence -55 | advice -58
b #Number jaar | any 29
b #Number je | any 18
b #Number koeien | any 19
b #Number komen | off-topic -54
b #Number kopieert | any 18
b #Number kunnen | any 17
b #Number man | any 10
b #Number manen | any 32
b #Number mensen | any 11
b #Number mg | any -26
b #Number middag | any 21
b #Number min | any -11
b #Number of | any -11 | past -52
b #Number opties | any 19
b #Number oude | any 23
b #Number procent | any -18 | label -55 | vague -52
b #Number pufjes | any -12 | threat -52
b #Number raam | any 17
b #Number ritten | any 22
b #Number roepen | any 15
b #Number s | any 16
b #Number slapen | any 21
b #Number sombere | any 18
b #Number t | any -16 | command -51
b #Number taal | any 17
b #Number telefoontje | any 17
b #Number tot | any -34
b #Number uur | guilt 61
b #Number volgers | any 11
b #Number voor | insult -52 | command -52
b #Number vorige | any 11
b #Number winters | any 16
b #Number wonderen | any 19
b #Number zelf | any 17
b #Number zichzelf | any 16
b #Number zijn | insult -53
b #Number zn | any 11
b #Number zoals | any 11
b #Number zullen | any 15
b #Time #Number | command -63
b #Time #Time | command -58
b #Time $ | any -96
b #Time 's | any 12
b #Time aan | any 19 | insult -61 | label -57 | motive -54 | threat -57 | emotion -53 | opinion -51 | defence -50 | command 67 | advice -63 | apology -53 | vague -52
b #Time bellen | any 15
b #Time bij | any -16
b #Time bijbrengen | any -18
b #Time een | advice -52
b #Time in | any -30 | label -56 | advice -51
b #Time jouw | any 23
b #Time klaarstaan | defence -52
b #Time komen | insult -50
b #Time met | any -11
b #Time ochtend | any 18
b #Time of | any -20
b #Time ontvangen | any 25
b #Time op | command -59
b #Time snachts | any 14
b #Time tot | any -34
b #Time uit | any -10
b #Time zitten | any 14
b 's avonds | threat -54 | emotion -50 | opinion -53 | child -62 | command -55 | advice -52 | apology -50
b 2x niet | any 16
b ^ #Day | any -31
b ^ #Name | any -26
b ^ #Number | any 24
b ^ #Time | any -11 | label -57 | motive -53 | emotion -54 | vague -59
b ^ aan | any 19
b ^ aandoen | any 14
b ^ ach | any 17
b ^ akkoord | any 21
b ^ al | any 11
b ^ alleen | any 17
b ^ als | any -21
b ^ alvast | any -18 | emotion -59
b ^ anders | command -53
b ^ avond | any 17
b ^ ayo | advice -51
b ^ beetje | any 14
b ^ beginnen | any 11
b ^ bel | any 25
b ^ beloven | any 15
b ^ besluiten | any 33
b ^ binnen | any 18
b ^ bipolair | any 18
b ^ blijven | any 33 | threat 69
b ^ bus | any 23
b ^ daar | threat -56 | opinion -51
b ^ daarvoor | any -12 | past -52
b ^ dan | any -32 | threat -65 | defence -50 | vague -57
b ^ danken | any -17
b ^ dat | any 34 | defence 65
b ^ de | any -66
b ^ denken | any 16
b ^ deze | any 18
b ^ die | defence 58
b ^ dit | any 25 | insult -53 | motive -51 | threat 94 | emotion -65 | guilt -53 | off-topic -58 | opinion -51 | defence -50 | child -52 | command -55 | advice -62 | apology -54
b ^ doen | any 10
b ^ dokter | any -12
b ^ door | any -10
b ^ doorgaan | any 16
b ^ doorgeven | any -10
b ^ douwe | any -25 | insult -56 | label -51 | threat -50 | command -51 | advice -53 | vague -50
b ^ druppels | any 16
b ^ dus | any 18
b ^ echt | any 15
b ^ een | opinion 77
b ^ eens | any 11
b ^ eenzelfde | any 19
b ^ eerst | any 34 | motive -54 | threat -50 | defence -50 | command 50
b ^ eerste | any 21
b ^ elk | any 10
b ^ elke | any 24
b ^ en | any 58 | command 59
b ^ er | any -14
b ^ expres | any 22
b ^ ey | any 27
b ^ gaan | any 13
b ^ ge | any 20 | label -51
b ^ geen | any -14 | emotion -64 | defence -53
b ^ gewoon | any 19
b ^ gij | any 40 | threat 50
b ^ graag | any -32 | label -54 | command -65 | vague -53
b ^ haar | any -51
b ^ hebben | any -11 | vague -50
b ^ het | any -21
b ^ hij | any -95
b ^ hoe | any 33
b ^ hoi | insult -50
b ^ ieder | any 15
b ^ ilias | any -14
b ^ inschrijven | any 14
b ^ ja | any -45
b ^ janneke | any -11
b ^ je | any 22
b ^ jij | any 67 | motive 73
b ^ jongen | any 21
b ^ jouw | any -11 | insult -58 | label -55 | motive -52 | emotion -61 | off-topic -50 | opinion -57 | child -52 | command -53 | advice -60 | apology -57 | vague -54
b ^ juf | any -11
b ^ karim | any 20
b ^ kinderen | apology -51 | vague -50
b ^ klaarzijn | any 21
b ^ klaas | any -11 | insult -52
b ^ koeien | any 21
b ^ kunnen | any -76
b ^ laten | any -30 | insult -54 | command -53 | vague -74
b ^ leer | any 17
b ^ lezen | any 27 | insult -64 | defence -52
b ^ liggen | any 11
b ^ lukken | any -12 | motive -52 | threat -55 | command -51 | vague -51
b ^ maar | any 111 | insult 51
b ^ maken | any 10 | opinion -50 | defence -50
b ^ meenemen | any 11
b ^ meewerken | any 14
b ^ met | any -12 | insult -60 | command -57
b ^ mij | any 38 | child 61
b ^ misschien | any 34 | vague -55
b ^ mooi | any 15
b ^ morgen | threat -55 | command -52
b ^ murat | any 13
b ^ na | child 50
b ^ naima | any -19 | insult -55 | label -51 | threat -52 | command -51 | advice -53 | vague -51
b ^ nee | insult -58 | label -53 | threat -50 | emotion -52 | command -51 | vague -57
b ^ nemen | any 11
b ^ niet | any -12 | insult -58 | label -52 | motive -52 | child -54 | vague -51
b ^ nog | any 21 | insult -58 | label -52 | threat 74 | emotion -52 | opinion -50 | child -57 | command -57 | advice -53 | apology -70 | vague -66
b ^ of | any 49 | insult -51 | sarcasm 112 | opinion -54 | advice -50
b ^ oh | any 28
b ^ om | any -18 | insult -55 | label -50 | emotion -50 | command -57 | advice -52 | vague -51
b ^ ons | any 25
b ^ op | past 50 | child -50
b ^ opa | any -11 | off-topic -53
b ^ optie | any -12
b ^ opvallend | any 20
b ^ over | any 53 | vague 99
b ^ overigens | any 15
b ^ proberen | any 12
b ^ quincy | any 11
b ^ rekenen | any 24
b ^ rot | any 21
b ^ schamen | any 36 | insult 69
b ^ schieten | any 18
b ^ slim | any 14
b ^ souf | any 16
b ^ staan | any 19
b ^ stom | any -14
b ^ tennissen | any 10
b ^ tja | any 20
b ^ toen | any 16 | past 61
b ^ tot | defence -51 | command -50 | apology -51 | vague -59
b ^ tweede | any 29
b ^ u | any -10 | command -53 | advice -54
b ^ uhm | any 11
b ^ van | any 37
b ^ vanaf | any -11
b ^ verder | any 23
b ^ vervallen | any 18
b ^ volgend | any 16
b ^ vorig | any 16
b ^ vraag | any 15
b ^ vroeger | any 20
b ^ waar | any 20 | insult -52 | label -50 | threat -58 | defence -50 | child -52 | apology -52
b ^ we | any -34 | advice -51 | vague -57
b ^ wel | any 10
b ^ wellicht | any 23
b ^ weten | insult -65 | opinion -52
b ^ wie | any 54
b ^ wij | any -11 | vague -50
b ^ willen | any -50
b ^ ze | any -24
b ^ zelf | threat -52 | past -56 | off-topic -51 | defence -55 | child -54 | command -50 | advice -52 | apology -53
b ^ zetten | any -13 | threat -62 | command -53
b ^ zijn | any -20
b ^ zo | any 28 | insult 53
b ^ zoiets | any 17
b ^ zullen | any -42
b ^ zure | any 33
b ^ zwembril | any 18
b a28 bij | any 20
b aaien $ | any 14
b aan $ | insult -61 | label -55 | motive -57 | threat -64 | emotion -55 | opinion -55 | defence -50 | advice -58 | apology -52 | vague -58
b aan drama | any 15
b aan een | any 36 | child -58 | advice -50
b aan herinneren | any 10
b aan het | emotion -57 | past -51 | command -53 | vague -54
b aan je | any 22
b aan jou | any 21
b aan jouw | off-topic -56
b aan mij | any 30 | insult -51 | motive -57 | opinion -54 | apology 52
b aan op | any 15
b aan te | any 13
b aan traagheid | any 12
b aan wie | any 15
b aanbevelen overlopen | any 19
b aandoen je | any 14
b aandoen vooral | any 14
b aangeven aangeven | any 15
b aangeven hetgeen | any 15
b aangezien de | any -11
b aanhouden $ | any -16
b aannemen $ | insult -52 | threat -57 | off-topic -56 | defence -50 | vague -50
b aannemen ik | any 23
b aanrecht komen | any 17
b aanstaan en | any 16
b aanstaan mn | any 16
b aanvragen $ | any -10
b aap en | any 21
b aardig winkelen | any 19
b aarzelen mijn | any 18
b absentielijst zijn | any 28
b accepteren en | any 19
b accu hebben | any 22
b ach ik | any 14
b ach ja | any 17
b achtenvijftig zijn | any 18
b achter je | any 30 | defence 53
b achter zich | any 15
b achteraf $ | any 35 | blame 80 | threat 55
b achterbak meenemen | any 16
b achterdeur willen | any 23
b achtergrond staan | any 18
b achternaam niet | any 11
b achterwege voor | any 23
b adres $ | any 28
b adres dit | any 14
b advocaat zwart | any 21
b af donderen | any 21
b af te | any 27
b af zijn | any 14
b afgaan $ | insult -50 | off-topic -52
b afgaan het | any 19
b afhankelijk misschien | any 18
b aflezen $ | any 16
b aflopen $ | any 11
b afspreken $ | any -11 | insult -55 | command -52
b afspreken tijd | any 25
b aftrap aan | any 17
b afvragen wat | any 15
b agenda hebben | any 16
b agenda het | any 22
b agenda in | any 20
b akkoord met | opinion -53 | command -54
b akkoord zijn | label -51 | apology -51
b al #Number | any 28
b al $ | any 51 | defence -55
b al een | any 28 | off-topic -51
b al eens | any 13
b al eten | any 17
b al heb | any 13
b al hoe | any 10
b al jouw | any 13
b al klaarzijn | any 21
b al met | any 22
b al mijn | any 13
b al sinds | any 14
b al uw | any 16
b al voor | any 23
b al was | any 21
b al wat | any 17
b al weken | any 11
b al zuchten | any 20
b al zullen | any 11
b allang weer | any 13
b alle #Number | any 14
b alle fronten | any 14
b alle papieren | any 14
b alle weken | any 16
b allebei $ | label -51 | emotion -52 | defence -52 | advice -52 | apology -54
b allebei iemand | any 15
b allebei sturen | any 17
b alleen #Day | any 12
b alleen degene | any 12
b alleen iemand | any 11
b alleen maar | any 11
b alleen meenemen | any 15
b alleen namens | any 22
b alleen nemen | any 17
b alleen nog | any 35 | threat 51
b alleen op | any 16
b alleen staan | any 17
b allemaal van | any 18
b allemaal verdrietig | any 22
b allemaal wat | any 13
b alles $ | any 13
b alles controleren | any 11
b alles kwijt | any 16
b alles liggen | any 11
b alles mijn | any 18
b alles spijt | any 15
b alles vastleggen | any 14
b alles voor | any 11
b alles wat | any 69 | apology 110
b alles zelf | any 22
b alles zijn | insult -57 | label -50 | threat -54 | off-topic -51 | opinion -66 | defence -57 | advice -53 | apology -66
b als betweterij | any 17
b als bijlage | any -12 | command -51
b als echtgenoot | any 12
b als een | label -55 | motive -57 | threat -64 | emotion -66 | guilt -52 | off-topic -56 | opinion -55 | defence -58 | child -55 | command -64 | advice -54 | apology -57 | vague -57
b als het | any -35
b als hij | past -51 | opinion -51 | advice -56
b als jij | insult -57 | off-topic -50 | opinion -54
b als jouw | any 22
b als koningin | any 13
b als lastpost | any 18
b als man | any 16
b als moeder | any 14
b als niemand | any 16
b als op | any 17
b als vader | any 16
b als vriesvlees | any 18
b als vrouw | any 18
b als zijn | any 42 | insult -67 | label -60 | motive -56 | threat -51 | emotion -56 | guilt -51 | off-topic -63 | defence -52 | child 59 | command -66 | advice -58 | apology -52 | vague -55
b alsjeblieft $ | threat -53 | command -59
b alsof iets | any 10
b alsof je | any 10
b altijd alles | any 11
b altijd iets | any 16
b altijd pas | any 17
b alvast klaarzetten | any 23
b amai een | any 10
b ambities dan | any 14
b ander afscheid | any 11
b ander beter | any 14
b ander de | any 15
b ander verhalen | any 13
b andere gezagsouder | any 20
b andere kamer | any 11
b andere meisjes | any 23
b andere studiedagen | any 18
b anders dan | any 29 | insult -50 | opinion -53 | defence 93 | command -51
b anders gooien | any 13
b anders hebben | any 17
b anders zien | any 15
b antwoorden en | any 25
b antwoorden voor | any 34
b app mij | any 17
b appen je | any -11
b appjes online | any 13
b applicatiebeheerder nog | any 21
b arm naar | any 15
b arm zijn | any 22
b arrogante trut | any 21
b asbak te | any 20
b auto $ | any -10 | apology -50
b auto naast | any 18
b auto stappen | any 19
b auto vragen | any 22
b autostoeltje meenemen | any 11
b avond $ | any 15
b avond en | any 17
b avond na | any 17
b avond om | any 25
b avond tevoren | any 11
b avond worden | any 18
b avond zitten | any 17
b avonden elders | any 11
b ayo #Name | advice -51
b babcia mogen | any 13
b badjas die | any 18
b badmuts #Number | any 18
b banaan in | any 17
b band te | any 19
b bank meenemen | any 11
b bank met | any 15
b bank spelen | any 15
b baseer je | any 18
b basis van | any 15
b batterij zogenaamd | any 10
b bed liggen | any 10
b bed met | any 21
b bed ook | any 18
b bedankje doen | any 14
b bedelen om | any 11
b bedoelen de | any -10 | defence -54 | apology -56
b bedoelen he | any 11
b bedtijdritueel $ | any 21
b beeld verdwijnen | any 13
b beetje afhankelijk | any 18
b beetje een | any 14
b beetje kaasjes | any 15
b begeven zodat | any 22
b beginnen bij | any -10
b beginnen eens | any 11
b beginnen kennelijk | any 23
b beginnen met | any 19
b beginnen niet | any 14
b beginnen om | label -57 | command -52 | advice -55
b beginnen zijn | any 14
b begrijpen dat | any 23
b behandelen als | any 14
b beheerder zijn | any 18
b beide huizen | any -15
b beiden hebben | any 15
b bekennen vasthoudendheid | any 15
b bekijken $ | opinion -50 | vague -54
b bekijken we | any 19
b bel op | any 25
b belangrijk vinden | any 10
b belangrijker tog | any 15
b belangrijkers hebben | any 16
b belangstelling tegemoet | any 17
b belangstelling zelden | any 15
b beleven groeten | any -12
b bellen $ | any -13
b bellen hebben | any 13
b bellen je | label -52 | threat -60 | vague -50
b bellen maar | any 23
b bellen midden | any 16
b bellen mijn | any 17
b bellen om | any -11 | guilt -50 | child -58
b bellen voor | any 27
b bellen ze | any 12 | child 51
b bellen zijn | any 16
b beloven kunnen | any 15
b ben je | any 25
b beneden $ | any 15
b bereiken $ | any 22 | insult -50 | opinion 50 | command -51 | advice -52
b bericht doen | any 17
b bericht opstaan | any 22
b bericht van | any -13 | defence -50
b berichtje en | any 19
b berichtje ik | any 13
b beroep maar | any 16
b beroerd van | any 26
b bescheiden mening | any 14
b beslissen $ | any 13
b beslist gij | any 19
b besluit over | any 18
b besluiten $ | any 16 | emotion 70
b bespreken het | any -11
b best $ | vague -52
b best dat | any 21
b bestaan geen | any 19
b bestaan maar | any 11
b beste willen | any 20
b betalen alles | any 22
b betalen ik | threat 51
b betalen jij | threat -58
b betaling uit | any 15
b beter af | any 14
b beter dan | any 24
b beter worden | any 19
b betere tijden | any 15
b betreffen de | any 14
b betweterij opvat | any 17
b bevestigen $ | any -10
b beweren $ | any 13
b bewijs een | any 14
b bezoeken van | any -11
b bezorgdheid die | any 19
b bieden $ | any 23
b bij $ | any 25
b bij de | any -24
b bij die | any 11
b bij een | any 38 | opinion -62
b bij elk | any 16
b bij het | any -13
b bij in | any 18
b bij jou | any -16
b bij jullie | motive -53 | threat -53
b bij kinderen | any 19
b bij mannen | any 19
b bij mijn | insult -61 | label -50 | motive -53 | threat -51 | emotion -51 | guilt -58 | past -50 | off-topic -52 | opinion -72 | defence 52 | child -51 | command -51 | advice -50 | apology -50 | vague -62
b bij mn | any 16
b bij ons | off-topic -50
b bij wie | any 10
b bij zeggen | any 22
b bij zich | any 23
b bij zijn | child -52 | advice -58
b bijbrengen jou | any -12 | threat -50 | command -50
b bijlagen $ | any 22
b bijstaan er | any 16
b bijstaan he | any 16
b bijstaan met | any 11
b bijstaan nu | threat -57 | defence -50
b bijten niet | any 13
b binnen hoeven | any 18
b binnen zijn | any -19
b bipolair noemen | any 18
b blauw $ | any 17
b blauwe autostoeltje | any 11
b blauwe jasje | any 11
b blijkbaar niemand | any 17
b blijkbaar wel | any 16
b blijken meestal | any 14
b blijken voor | any 21
b blijven $ | any 14
b blijven betaling | any 15
b blijven er | any 23
b blijven staan | any -11 | threat -63
b bloed $ | any 11
b bloed dat | any 13
b bloed koken | any 17
b blok je | any 14
b boeien niemand | any 11
b boek uitleest | any 15
b boekenkast kweekt | any 21
b boekhouder $ | any 22
b boekskes zijn | any 12
b boeman op | any 11
b borderline als | any 19
b bovendien meteen | any 22
b breken ze | any 16
b brengen #Name | any -21 | emotion -50 | command -55
b brengen ik | any -11
b brief schrijven | any 16
b bril het | any 18
b broer hebben | any 18
b brood smeren | any 21
b budget dus | any 16
b buggy in | any 11
b buik en | any 17
b buiten het | any 14
b buiten mij | any 18
b buiten of | any 26
b bus dus | any 16
b bus vaststaan | any 23
b buurman hebben | any 24
b buurtkamer $ | any 18
b buurtteam dat | any 20
b camper huren | any 14
b capaciteiten van | any 14
b carnaval staan | any 10
b casino natuurlijk | any 13
b cello te | any 12
b cellolessen af | any 15
b cent meer | any 16
b chantal geen | any 22
b checken eerst | any 13
b chick op | any 11
b citroen $ | any 33
b clown zijn | any 16
b coach noemen | any 26
b coach zijn | any 17
b cola meer | any 14
b cola minder | any 17
b collega's onder | any 13
b consequente houding | any 15
b controleren net | any 11
b controlerend en | any 17
b controlerende van | any 17
b controlfreak uit | any 12
b creche zeggen | any 21
b d'r regenlaarzen | any 23
b daar dus | any 25
b daar geen | any 10
b daar maar | any 16
b daar met | any 25 | label -54 | motive -61 | threat -58 | emotion -67 | off-topic -60 | opinion -59 | defence -60 | child -57 | command -61 | advice -65 | apology -54 | vague -54
b daar moeten | any 19
b daar niet | any 23 | insult -57 | label -52 | threat -60 | emotion -56 | child -51 | apology -52
b daar ook | any 14
b daar op | any 13
b daar vasten | any 22
b daar zacht | any 13
b daar zijn | any 17
b daar zitten | any 23
b daarmee uit | any 29
b daarna #Number | any 14
b daarna hebben | any 30
b daarna kiezen | any 19
b daarna praten | any 19
b daarvan hebben | any 21
b daarvoor echte | any 20
b dag #Number | any -11 | insult -50
b dag $ | any -24
b dag bij | any 10
b dag een | any -11
b dag naar | any 18
b dag tegels | any 11
b dag tot | any 17
b dag wel | any 14
b dag werken | any 21
b dag zijn | any 18
b dag zn | any 18
b dag zonder | any 13
b dagen en | any 14
b dagen opstaan | any 22
b dagen van | any 13
b dagen zonder | any 20
b dagje met | any 15
b dak en | any 15
b dan aan | insult -52 | child -50
b dan aanstaan | any 16
b dan afgaan | any 19
b dan bij | command -62
b dan dat | any 17
b dan de | any 20 | insult -70 | motive -58 | threat -53 | command -57 | apology -50
b dan doen | apology -51
b dan een | any 43 | defence -59
b dan eten | any -18 | command -60
b dan gaan | any 14
b dan hebben | any 29 | label -55 | blame 86 | motive -54 | threat -66 | guilt -58 | off-topic -60
b dan jarig | any 11
b dan kijken | any 14
b dan krijgen | any 21
b dan kunnen | any -27
b dan lachen | any 13
b dan lekker | any 15
b dan maar | any 16
b dan meeknikken | any 13
b dan meenemen | any 11
b dan moeten | any 25
b dan niet | any 19 | motive 63 | guilt -53 | defence -60 | command -51
b dan ook | any 23
b dan opnemen | any 14
b dan over | any 14
b dan pak | any 16
b dan pas | any 45 | threat -50
b dan praten | any 12
b dan regelen | any 18
b dan tegen | any 16
b dan uitleggen | any 13
b dan van | any 21
b dan vinden | any 22
b dan voelen | any 15
b dan wel | any 19
b dan willen | any 13
b dan zien | vague -58
b dan zullen | any 18
b danken $ | any 15
b danken dat | any -11
b das gewoon | any 17 | label 81 | emotion 80 | guilt 71 | off-topic 74
b dat #Day | any 15 | insult 50
b dat #Name | any -25 | child -52
b dat #Number | any 23
b dat $ | insult -56 | label -59 | emotion -50 | advice -59
b dat aflopen | any 11
b dat bekijken | any 19
b dat controlerende | any 17
b dat danken | any 15
b dat dat | any 18
b dat de | insult -55 | label -56 | motive -51 | threat -51 | emotion -56 | past -56 | child -52 | advice -50 | apology -53 | vague -53
b dat deze | any 15
b dat die | any 16
b dat ding | any 24
b dat dit | any 16
b dat doen | insult -57 | motive -62 | emotion -52 | defence -58 | child -55 | command -63 | apology -51 | vague -56
b dat durven | any 22
b dat een | any 19 | sarcasm 59
b dat elders | any 17
b dat elke | any 17
b dat er | any 24 | motive -60 | sarcasm 83 | off-topic 51 | advice -51 | vague -50
b dat filmpje | threat -51 | emotion -56 | defence -53 | apology -50 | vague -65
b dat gaslighting | any 10
b dat gejaag | any 21
b dat gij | any 20 | insult -56 | threat -50 | child -52 | command -51
b dat grenzen | any 19
b dat gunnen | any 20
b dat hoeven | any 14
b dat iedereen | any 14
b dat iemand | any 30 | past 51
b dat ik | any 47 | motive 56 | apology 62
b dat kind | any 26 | insult -55 | label -51 | motive -56 | threat -58 | emotion -64 | off-topic -59 | opinion -67 | defence -57 | child -63 | command 51 | advice -61 | apology -58 | vague -60
b dat komen | any 13
b dat laten | any 21
b dat maar | any 15
b dat meenemen | any 11
b dat melden | any 15
b dat met | insult -54 | motive -57 | threat -54 | emotion -50 | opinion -51 | defence -53 | child -52 | advice -61
b dat op | any 13
b dat papa | any 36 | off-topic -52 | child 93
b dat parentificatie | any 27
b dat plein | any 13
b dat precies | any 19
b dat toch | any 23
b dat van | child -53
b dat vergt | any 13
b dat voelen | any 18
b dat voor | any -12
b dat wachten | any 12
b dat we | any -26
b dat weaponized | any 26
b dat weekend | command -50
b dat weten | any 38 | motive -60 | command -51
b dat wij | any -21
b dat ze | any 16
b dat zeggen | insult -67 | opinion -53 | command -57
b dat zoete | any 18
b dat zullen | any 20
b datum en | any 15
b de #Day | any 10
b de #Money | any -14 | threat -50 | opinion -53 | defence -50
b de a28 | any 20
b de absentielijst | any 28
b de accu | any 22
b de achterdeur | any 23
b de achtergrond | any 18
b de afspreken | any 25
b de aftrap | any 17
b de andere | any 48 | blame 69 | opinion -54 | advice -52
b de auto | any 17
b de avond | any 11
b de batterij | any 10
b de beste | any 20
b de boekskes | any 12
b de brief | any -11
b de bril | any 18
b de brug | any -11
b de bso | label -62 | emotion -63 | child -50 | command -54 | vague -51
b de buggy | any 11
b de buren | any -10
b de bus | any -40
b de buurman | any 24
b de buurtkamer | any 18
b de capaciteiten | any 14
b de cellolessen | any 15
b de club | any -16
b de creche | any 21
b de deur | any 49 | blame 69 | opinion -56
b de dijk | any 14
b de directeur | any -11 | threat -53 | child -51
b de draagdoek | any 14
b de energie | any 23
b de factuur | any -11 | insult -55 | threat -53 | opinion -56
b de fiets | any -21
b de flikken | any 26
b de foto | any -11
b de gang | any -38 | advice -61
b de gemeente | threat -56
b de geschiedenis | any 19
b de ggd | any -10
b de grens | any -11
b de grijze | any 11
b de groeten | any 14
b de gsm | any 27
b de hartelijke | any 22
b de hele | any 21 | threat 50
b de houdbaarheidsdatum | any 22
b de huisarts | any -14 | label -53 | emotion -56 | command -51
b de inschrijflink | any 17
b de insta | any 11
b de jaren | any 11
b de juf | insult -53 | label -61 | opinion -57
b de kalender | any -10
b de kas | any 18
b de kast | any 11 | past -56
b de keren | any 28
b de kerstboom | any 23
b de kerstvakantie | any -12
b de keuken | any 20
b de keukentafel | threat -57
b de klok | any 29 | defence 57
b de koelkast | any 16
b de latten | any 20
b de leerplichtambtenaar | any 23
b de literatuur | any 27
b de mail | any -11
b de manipulator | any 12
b de marechaussee | any -12
b de mediator | any -36
b de meester | advice -67 | vague -60
b de meiden | motive -52 | child 59
b de mentor | any -19 | defence -51
b de mevrouw | any 18
b de middelbare | any 15
b de mijne | any 19
b de minste | any 21
b de motten | any 12
b de musical | label -58
b de muur | any 11
b de nieuwe | insult -52
b de onderbouwing | any 17
b de opvang | any -18 | emotion -54 | apology -53 | vague -52
b de orthodontist | any -10
b de ouderavond | any -11 | insult -51 | opinion -53 | command -56 | advice -58
b de oudercursus | any 20
b de politie | any -12 | label -64 | threat -55 | off-topic -52 | opinion -53
b de psychiatrie | any 12
b de rechtbank | threat -53
b de rechter | opinion -50
b de regel | advice -56
b de regeling | any 16
b de router | any 22
b de scheiding | any 11
b de school | any -22
b de schuur | any -11
b de spiegel | any 24
b de sprekende | any 14
b de strandfoto's | any 19
b de stromende | any 11
b de sukkel | any 19
b de tas | any -11
b de toon | any 21
b de toonzetting | any 17
b de trainer | defence -50 | child -51 | apology -54
b de trein | emotion -52 | defence -57
b de tweede | any -19 | command -68
b de uitspraak | any -11
b de universiteit | any 18
b de vader | guilt -54 | off-topic 54 | apology -56
b de vergelijking | any 19
b de veronderstelling | any 14
b de vieren | any 16
b de voedselbank | any 16
b de vorige | any 42 | past 66
b de vraag | any 18
b de vriezer | any 18
b de waarde | any 19
b de wc | any 26
b de weg | any 21
b de wegwerkzaamheden | any 17
b de wereld | any 20
b de werkplaats | any -12 | threat -56
b de wissel | defence -53 | advice -54
b de worsten | any 22
b de zoldertrap | any 21
b de zomer | any 25 | blame 85 | past -54
b deel #Money | any -15
b degene die | any 23 | emotion -56 | guilt 80
b dekbed over | any 18
b delen $ | past -50
b denken aan | any -11 | emotion -54 | guilt -50
b denken als | any 24
b denken daar | any 16
b denken dat | guilt -50 | command -52
b denken echt | any 13
b denken je | any 37 | sarcasm 67 | guilt 52 | child -52 | vague -52
b denken laat | any 16
b denken ze | any 16
b denken zeker | any 10
b dergelijk verzoeken | any 13
b destijds niet | any 12
b deur $ | any 15
b deur achter | any 15
b deur hebben | any 13
b deur schijnen | any 20
b deur tot | any 11
b deur zijn | any 20
b deze #Name | any 18
b deze consequente | any 15
b deze keer | any 17
b deze maand | any 18
b deze rigo | any 18
b deze te | any 17
b deze vakantie | any 15
b dichtbij meemaken | any 19
b dichtgetrokken $ | any 15
b dichtging kunnen | any 20
b die #Name | any 14 | threat -52 | emotion -54 | off-topic -54 | defence -50 | child -60 | command -52 | advice -57 | vague -79
b die #Number | any 20
b die alvast | any 23
b die bus | any 16
b die chick | any 11
b die deze | any 18
b die die | any 12
b die doos | any 12
b die durven | any 11
b die foto | any 11
b die grote | any 10
b die hondenharen | any 18
b die jas | any 11 | defence 57
b die je | any -14
b die jouw | any 19
b die juf | any 18
b die jurkjes | any 14
b die kast | any 17
b die kennen | any 14
b die kraam | any 17
b die liggen | any -11
b die man | any 14
b die map | any 14
b die meenemen | any 16
b die met | any -10
b die mij | any 23 | opinion -50
b die mijn | any 14
b die nepwimper | any 11
b die niet | any 22
b die nog | any 15
b die op | any 18
b die stencils | any 21
b die tanden | any 13
b die tijd | insult -58 | threat -63 | command -55
b die tonen | any 16
b die tv | any 16
b die van | any 25 | emotion -50 | off-topic -66
b die vordering | any 18
b die vrouw | any 20
b die wijken | any 13
b die wijziging | any 19
b die willen | any 25
b die zeggen | any 31 | insult -51 | threat -54 | off-topic 87
b die zelf | any 15
b die zijn | any 21 | insult -53 | blame 78 | defence -58
b die zullen | any 22
b die zwemzak | any 19
b dienen te | any 15
b diep gierigaard | any 22
b diep teleurstellen | any 12
b dijk oplopen | any 14
b ding maar | any -13
b ding per | any 18
b ding van | any 24
b dingen aan | any 15
b dingen die | any 18
b dingen vertonen | any 24
b dit gedoe | any 23
b dit heet | any 14
b dit inmiddels | any 16
b dit jaar | child -52
b dit keer | any 15
b dit kwartaal | any 16
b dit meer | any 16
b dit niet | any 20
b dit om | any 13
b dit punt | any 11 | advice 51
b dit uiterlijk | any 34
b dit vak | any 10
b dit zal | any 16
b dit zijn | any 32 | label -59 | motive -58 | emotion -53 | off-topic -53 | defence 51
b ditmaal achterwege | any 23
b ditmaal de | any 22
b djayden op | any 11
b doch slechts | any 15
b dochter bang | any 10
b dochter belangrijk | any 10
b dochter losweken | any 13
b dochter van | any 14
b dochter zwemmen | any 18
b doden als | any 20
b doen #Money | any 11
b doen als | any 16
b doen alsof | any 10
b doen dat | any 15
b doen in | any 19
b doen precies | any 24
b doen soms | any 14
b doen vermoeden | any 17
b doen zijn | any 31 | motive 74
b dokter zeggen | any -21
b dolgraag jouw | any 22
b donderen eerlijk | any 21
b donders goed | any 18
b door de | any -26
b door mij | past -53 | defence -59
b door z'n | any 16
b doorbrengen $ | any 18
b doorbrengen voorlezen | any 11
b doordat jouw | any 18
b doorgaan en | any 16
b doorgaan zo | any 16
b doorgaans het | any 19
b doorgeven of | any -10
b doos #Number | any 12
b dossier $ | any 14
b douwe $ | any -25 | insult -56 | label -51 | threat -50 | command -51 | advice -53 | vague -50
b dr #Day | any 17
b dr aap | any 21
b dr slapen | any 21
b draagdoek en | any 14
b draaien $ | any 13
b draaien zelf | any 22
b dragen $ | any 19
b drama jij | any 15
b dromen op | any 17
b druk voor | any 18
b druppels vergeten | any 16
b duimen niet | any 26
b duimpje $ | any 25
b duiventillen $ | any 12
b durven hij | any 22
b durven lossen | any 11
b durven te | any 29 | blame 50 | opinion 62
b dus $ | insult -62 | label -59 | threat -56 | emotion -57 | opinion -55 | child -51 | command -57 | advice -61 | apology -60 | vague -59
b dus beginnen | any 14
b dus checken | any 13
b dus de | any -23 | insult -51 | label -53 | threat -54 | emotion -54 | opinion -51 | defence -64 | command -59 | advice -50 | apology -53 | vague -50
b dus dit | any 16
b dus een | any -12 | advice -50
b dus het | any 30
b dus ik | any -47
b dus ja | any 16
b dus met | any 25
b dus niet | any -18 | insult -54 | off-topic -54 | opinion -54 | command -52 | advice -51
b dus over | any 28
b dus ze | any -22
b dus zonder | any 18
b dushi nu | any 20
b echt altijd | any 11
b echt geen | any 14
b echt ik | any 14
b echt misselijk | any 19
b echt van | any 13
b echt waar | any 22 | emotion 69
b echt wat | any 15
b echte woord | any 20
b echtgenoot en | any 12
b een #Number | any -17
b een ander | any 11 | past -51
b een andere | any 11
b een applicatiebeheerder | any 21
b een arrogante | any 21
b een avond | any 18
b een banaan | any 17
b een band | defence -53
b een beetje | any -14
b een berichtje | any 19
b een beroep | any 16
b een boek | command -55
b een boeman | any 11
b een brief | any 12
b een camper | any 14
b een clown | any 16
b een controlfreak | any 12
b een dag | any 21
b een dak | any 15
b een datum | any 15
b een dergelijk | any 13
b een dikke | any -17 | insult -58 | motive -51 | threat -57 | emotion -50 | opinion -51 | command -52 | advice -64
b een dochter | any 14
b een dossier | any 14
b een eind | any 23
b een ellende | any 21
b een engel | any 18
b een feestdag | any 15
b een fles | any 17
b een foto | opinion -52
b een gekkenhuis | any -11 | insult -54 | label -52 | motive -50 | threat -53 | emotion -55 | off-topic -54 | opinion -50 | command -54 | advice -61 | apology -51 | vague -60
b een gelukkig | any 20
b een generaal | any 20
b een gevangenbewaarder | any 16
b een gletsjer | any 16
b een griezel | any 11
b een gulden | any 19
b een hamer | any 18
b een hamster | any 22
b een heel | any 31 | insult -65 | threat -65 | emotion -58 | past -57 | opinion 61 | defence -60 | command -68 | advice 60 | apology -55 | vague -55
b een heks | any 18
b een hele | any 30 | insult 58 | sarcasm 78 | opinion -55
b een hobby | any 30
b een hond | any 20
b een hottub | any 13
b een huis | any 33 | insult -64 | label -50 | threat -55 | emotion -50 | off-topic -50 | opinion 94 | defence -59 | child -53 | command -60 | advice -63 | apology -51
b een huisje | any 13
b een ideetje | any 25
b een ieder | any 17
b een jongen | any 18
b een jongetje | any 13
b een kaartje | any 33 | label -52 | motive -50 | sarcasm 73 | guilt -54 | defence -57 | child -53
b een keertje | any 20
b een kerk | any 13
b een keuze | any 14
b een kind | any 100 | blame 50 | opinion 89
b een klein | any 14
b een klembord | any 11
b een kleuter | any 20
b een klus | any 21
b een kookwekker | any 19
b een kop | any 13
b een kopie | any -26
b een lijstje | any 20
b een logboek | any 19
b een luis | any 14
b een maand | any 20
b een man | any 18 | guilt 58
b een mand | any 17
b een manipulator | any 18
b een manneke | any 24
b een mededeling | any 21
b een meisje | any 25
b een mens | any 19
b een middel | any 15
b een moeder | any 11
b een narcist | any 21 | insult -58 | label 55 | motive -51
b een nieuwe | guilt -52 | past -55 | opinion -56 | advice -56
b een oma | any 22
b een oorontsteking | any 16
b een opvoedcursus | any 23
b een ouder | any 17 | insult -51 | blame 59 | child -51
b een paar | any 22
b een parkeerplek | any 17
b een pdf | any 21
b een pilske | any 10
b een plakje | any 11
b een pols | any 15
b een preek | any 18
b een ringlamp | any 21
b een ritme | any 14
b een rooster | any 16
b een schaar | any 22
b een school | any 19
b een schoolfoto | any 20
b een schoolgebouw | any 13
b een schrift | any 11
b een steek | any 14
b een stelling | any 17
b een stiefmoeder | any 21
b een stoel | any 22
b een stoep | any 23
b een stoornis | any 15
b een stopcontact | any 13
b een stripboek | any 11
b een suggestie | any 19
b een taart | any 18
b een telefoon | any -10 | guilt -52 | child -52 | advice -51
b een telefoontje | any 15
b een ticket | any 18
b een tikkie | any 16
b een tl-buis | any 20
b een vader | any 58 | insult -60 | blame 65 | sarcasm 59 | past -51 | off-topic -67 | defence -58 | command -55 | advice -55 | apology -61
b een verhoor | any 16
b een verklaring | any 23
b een voicemail | any 15
b een volwassene | any 33 | off-topic -50
b een voorstel | any 21
b een voorval | any 15
b een vraag | any 33
b een vreemde | any 11
b een weekend | any 33
b een wekker | any 30
b een wetsvoorstel | any 19
b een woord | any 22
b een zak | any 15
b eenentwintig jaar | any 10
b eenmaal niet | any 23 | insult 75
b eenmaal publiek | any 14
b eens $ | any 14
b eens een | any 21 | advice 66 | vague -62
b eens er | any 12
b eens goed | any 19
b eens kunnen | any 15
b eens meer | any 13
b eens met | any 11
b eens ophouden | any 21
b eens opstaan | any 13
b eens over | any 16
b eens rondkomen | any 17
b eens rustig | any 13
b eens samen | any 19
b eens spellen | any 11
b eens uit | any 13
b eens van | any 19
b eens verdienen | any 12
b eens zien | any 15
b eens zitten | any 11
b eentje op | any 15
b eenzelfde zorgvuldigheid | any 19
b eerder komen | any 11
b eerlijk waar | any 21
b eerst de | any 19
b eerst ff | any 17
b eerst handelen | any 12
b eerst in | any 24
b eerst komen | any 18
b eerst vragen | any 14
b eerst wat | any 13
b eerste #Number | any 31 | guilt -50
b eerste dag | any 17
b eerste keer | any 15
b eerste losse | any 22
b eerste week | any -12
b eigen agenda | any 20
b eigen bloed | any 11
b eigen dochter | any 10
b eigen huis | any 11
b eigen kind | any 24 | guilt 67
b eigen moeder | any 20
b eigen spiegelbeeld | any 16
b eigen telefoon | any 11
b eind $ | any 17
b eind een | any 10
b eind weg | any 23
b elders doorbrengen | any 11
b elders lichter | any 11
b elders voorgaan | any 17
b elk geluidje | any 16
b elk geval | any 36
b elk jaar | any 10
b elkaar niets | any 13
b elkaar van | any 23
b elke avond | any 16
b elke dag | any -14
b elke maand | any 20
b elke week | any 13
b ellende met | any 21
b en #Money | any 11 | command -50
b en als | any 24
b en bij | past -51 | child 72
b en cello | any 12
b en daar | any 30 | insult -57 | label -59 | motive -52 | threat -56 | emotion -56 | guilt -58 | past -57 | opinion -68 | defence 54 | command -62 | advice -51 | apology -57 | vague -54
b en daarmee | any 29
b en dat | any 38
b en de | any -21
b en denken | any 11
b en die | any 83
b en dit | any 20
b en er | any -13 | threat -50 | emotion -60 | guilt -51 | vague -50
b en excuus | any 16
b en ge | any 21
b en geen | any 19 | insult -51 | emotion -53 | guilt -51 | off-topic -50 | opinion -62 | defence -54 | command 77 | advice -53 | apology -69
b en halen | any 19
b en het | any -33 | label -51 | defence -50 | command -53 | vague -53
b en hoe | any -10 | past -51 | apology -53 | vague -54
b en horen | any 18
b en ik | any 42 | threat 61
b en ilyas | any 25
b en in | any -11 | command -54
b en je | command -51
b en jij | blame 66
b en jou | any 17
b en jouw | any 15
b en jullie | any 15
b en kiep | any 17
b en komen | any 10
b en leg | any 11
b en mij | any 15
b en morgen | any 10
b en nadelen | any 19
b en niet | any -11 | insult -56 | child -52
b en nieuw | any 17
b en nou | any 15
b en nu | any 15
b en om | any -27
b en ook | any -11
b en ophouden | any 31 | guilt -52 | command 68
b en schoolreisje | any 18
b en spuugzat | any 16
b en stop | any 17
b en t | any 54 | blame 56
b en toch | motive -52 | emotion -50 | off-topic -55 | vague -55
b en toen | any 35 | insult -51 | blame 93 | past 53 | off-topic -50 | defence -66 | child -56
b en uw | any 16
b en vader | any 12
b en voor | any 18
b en wel | any 11
b en weten | any 18
b en wie | any 19
b en willen | any -27
b en ze | any 11 | guilt 57
b en zeiken | any 25
b en ziek | any 17
b en zo | any -10
b en zoeken | insult -51
b energie voor | any 23
b engel en | any 18
b enig fatsoen | any 13
b enige verdieping | any 23
b er #Day | any -50
b er #Money | any 24
b er al | any 17
b er allang | any 13
b er bij | motive -61 | threat -51 | off-topic 51 | advice -54 | apology -57
b er binnenkomen | any 17
b er blijkbaar | any 16
b er bovendien | any 22
b er dan | any 14
b er de | any 10
b er een | opinion -55
b er geen | any 13 | command 50
b er hier | any 17
b er iets | any 17
b er ik | insult -50 | label -54 | threat -52 | emotion -56 | off-topic -55 | apology -50 | vague -51
b er jurkjes | any 15
b er letterlijk | any 26
b er maar | motive -53 | threat -56 | emotion -50 | opinion -60 | advice -56
b er na | any 16
b er niemand | any 11
b er niet | any -10
b er nog | opinion -54
b er nooit | any 17 | guilt -50
b er nu | any 13
b er om | threat -52 | emotion -55 | apology -52 | vague -52
b er ongetwijfeld | any 23
b er ook | any 19
b er op | any 19
b er opstaan | any 11
b er overigens | any 27
b er van | defence -55
b er vannacht | any 18
b er voorts | any 15
b er weer | any 18
b er wel | any 14
b er zn | any 16
b er zo | any 15
b eraan hoe | any 18
b eraan of | any 11
b eraf en | any 11
b erbij en | any 17
b erbij mogen | any 13
b erg druk | any 18
b erg van | any 18
b ergens een | any 18
b ergens op | any 14
b ergens wel | any 18 | guilt 61 | apology 62 | vague 56
b erger $ | any 21
b ergste zijn | any 13
b erin $ | defence -56 | command -53 | advice -55 | apology -50 | vague -55
b ernaast $ | any 11
b erop mijn | any 16
b ervan af | any 15
b ervan genieten | any 13
b erwtensoep te | any 10
b eten $ | any -32 | command -53
b eten en | command -60
b eten hebben | any 13 | command 62
b evenveel reactie | any 17
b excuus voor | any 16
b expres ja | any 22
b ey kelvin | any 27
b faal en | any 14
b familie bijstaan | any 11
b fatsoen getuigen | any 13
b feestdag zijn | any 15
b ff een | any 16
b ff leeg | any 17
b ff verder | any 13
b fiets in | any 24
b fiets van | any -12
b fifa met | any 15
b fijn trouwens | any 13
b filmpje met | any 21
b flat met | any 13
b fles cola | any 17
b flikken halen | any 26
b fluit aanstaan | any 16
b formulier buiten | any 18
b foto $ | any -13 | threat -52 | defence -51 | vague -57
b foto en | any 14
b foto eraf | any 11
b foto op | any 16
b foto uit | any 23
b foto van | any 13
b foto waarop | any 25
b foto's waar | any 15
b fout de | any -11 | defence -51
b fout ik | any 18
b fronten faal | any 14
b gaan dat | any 30 | insult -50 | threat -54
b gaan dezelfde | any 18
b gaan eens | any 13
b gaan en | any 13
b gaan het | any -30 | insult -54 | label -57 | motive -55 | threat -62 | emotion -57 | off-topic -50 | opinion -52 | child -54 | command -52 | advice -63 | apology -58 | vague -59
b gaan ik | any 41 | sarcasm 88 | past -51 | defence -50 | advice -50
b gaan ja | any 13
b gaan jou | any 16
b gaan mijn | any 21
b gaan mogen | any 11
b gaan niemand | any 20
b gaan nu | any 20
b gaan op | any -13 | defence -52
b gaan toch | any 17
b gaan wat | any 14
b gaan zwemmen | any 16
b gaslighting $ | any 10
b gaslighting iemand | any 10
b gaten in | any 23
b ge doen | any 24
b ge straks | any 23
b ge worden | any 21
b ge zijn | any 21
b gebeuren dat | any 17
b gebeuren zijn | any 10
b gebit voortaan | any 18
b geboorteakte $ | any 11
b gebruiken van | any 15
b gedoe $ | any 23
b geen #Name | any 22
b geen #Number | any 27 | insult 57 | label -50 | motive -68 | threat -53 | guilt -59 | past -56 | off-topic -54 | defence -55 | child -50 | command -58 | advice -60 | apology -57 | vague -52
b geen bedtijdritueel | any 21
b geen besluit | any 18
b geen bezwaar | any -10
b geen brief | any 26 | blame 73 | past 80 | defence -50
b geen cent | any 16
b geen cola | any 14
b geen duimpje | any 25
b geen fluit | any 16
b geen gaten | any 23
b geen gespreksonderwerp | any 19
b geen incassobureau | any 22
b geen koorts | any -11
b geen lezers | any 21
b geen mening | any 19
b geen mens | any 15
b geen parkeerticket | any 11
b geen postnl | any 10
b geen rocket | any 14
b geen ruzie | any 22
b geen sprake | any 22
b geen toneelstuk | any 27
b geen vakantie | any 20
b geen vergiffenis | any 19
b geen winterjas | any 13
b geen zorgen | any -12 | emotion -62
b gefaald als | any 16
b gefacetimed en | any 16
b gejaag $ | any 21
b gek op | any -11 | insult -58 | emotion -59 | opinion -50 | command -51
b gek van | any -11
b gekkere dingen | any 24
b geld dat | any 17
b geld heen | any 13
b geld met | any 20
b geld voor | any 10
b geld zijn | any 13
b gelden te | any 20
b gelijk de | insult -53
b geloven dat | any 10
b geluidje denken | any 16
b gelukkig gezinnetje | any 20
b gelukkig jullie | any 11
b generaal $ | any 20
b genoeg bank | any 15
b genoeg van | any 22
b genoeg voorkomen | any 20
b genoodzaakt #Name | any 15
b geschiedenis daarna | any 19
b gesprek trekken | any 18
b gespreksonderwerp meer | any 19
b getuigen wanneer | any 13
b geval de | any 23
b geval heel | any 15
b gevangenbewaarder $ | any 16
b geven die | opinion -56
b geven dit | any 10
b geven niks | any 15
b geven schat | any 18
b gewoon borderline | any 19
b gewoon controlerend | any 17
b gewoon een | any 24 | insult -50 | sarcasm 86
b gewoon in | any 21
b gewoon klaar | any 15
b gewoon met | insult -55 | command -56
b gewoon om | any 15
b gewoon toxic | any 11
b gewoonte mogen | any 19
b gezagsouder zetten | any 20
b gezeik om | any 20
b gezeur via | any 28
b gezinnetje $ | any 20
b gierigaard $ | any 22
b gij beslist | any 19
b gij een | any 12
b gij sturen | any 19
b gij zelf | any 10
b gij zetten | any 26
b gijzeling zitten | any 24
b gips zitten | any 26
b gister doen | any 11
b gletsjer en | any 16
b goed $ | any -23
b goed dat | any 18
b goed ik | any 31 | motive 54 | emotion -54
b goed kunnen | any 21
b goed over | any 19
b goed voor | any -13
b goed zijn | any -10
b goeddoen $ | any 20
b goedvinden als | any -11
b goedvinden je | any -11
b google het | any 10
b gooien ik | any 13
b gordijn hoeven | any 14
b graag #Day | insult -53 | command -51 | advice -50 | apology -54 | vague -53
b graag als | any 18
b graag die | any 18
b graag met | any -11
b graag zien | any 19
b grenzen bij | any 19
b griezel die | any 11
b grijze zijn | any 11
b groene rugzak | any -10
b groeten #Name | any -21
b groeten aan | any 22
b groeten aandoen | any 14
b grote klep | any 20
b gsm $ | any 27
b gulden nog | any 19
b gunnen je | any 20
b gwn bij | any 16
b gymnasium willen | any 20
b haal m | any 10
b haar alleen | any 11
b haar arm | any 15
b haar coach | any 17
b haar dekbed | any 18
b haar eens | any 19
b haar geboorteakte | any 11
b haar gymtas | any -11 | insult -59 | label -56 | emotion -54
b haar hoofd | any 18
b haar kussen | any 20
b haar laarzen | any 13
b haar leven | any 18
b haar meenemen | any 11
b haar met | any 23
b haar namelijk | any 19
b haar niet | any 18
b haar ook | insult -65 | command -51 | advice -50
b haar rug | any 14
b haar sleutelbeen | any 16
b haar spreekbeurt | any -10 | child -59
b haar tablet | any 13
b haar tas | any -17 | label -51 | threat -54 | emotion -50 | opinion -59 | defence -50 | command -52 | advice -56 | apology -60 | vague -53
b haar uit | any 15
b haar voorlezen | any 11
b haar zijn | any 22
b haar zullen | any 17
b haha $ | any -24
b halen die | any 11
b halen he | any 14
b halen ik | any -11 | insult -62 | emotion -54 | off-topic -54 | opinion -54 | command -54
b halen in | any 12
b halen laten | any 17
b halen ze | any 19
b ham naast | any 11
b hamer vasthouden | any 18
b hamster nog | any 22
b hand die | any 12
b hand ophouden | any 18
b handboek van | any 12
b handelen en | any 12
b handtekening ontbreken | any 18
b hangen aan | any 17
b hangen er | any 31 | past -55
b hangen ervan | any 15
b hangen gwn | any 16
b hangen nog | any -11 | off-topic -50 | defence -50 | vague -54
b hard en | any 10
b hart daar | any 13
b hart in | any 18
b harte welkom | any -19
b hartelijke groeten | any 22
b hartverwarmend dat | any 10
b haven hoezo | any 16
b he niet | any 11
b he of | any 16
b he respect | any 14
b heb jij | any 13
b hebben #Day | any -13 | off-topic -52 | defence -62 | child -56 | command -56 | advice -50
b hebben #Number | any -23 | defence -54
b hebben aan | any 20
b hebben alleen | any 23
b hebben bellen | any 13
b hebben betalen | any 18
b hebben bij | guilt -55 | opinion -60 | child -50
b hebben daarvoor | any 20
b hebben dan | any -12 | insult -63 | label -57 | motive -59 | threat -62 | emotion -53 | opinion -55 | defence -52 | child -58 | command -64 | advice -65 | apology -52 | vague -58
b hebben dat | any 34 | insult -58 | motive -53 | past -54 | child -64
b hebben de | any -37 | threat -53
b hebben dichtgetrokken | any 15
b hebben die | any 16 | off-topic -50
b hebben en | threat -60 | guilt -50
b hebben er | any 44
b hebben gefaald | any 16
b hebben haar | emotion -57 | child -54 | vague -54
b hebben hem | any -15
b hebben het | emotion -50
b hebben hier | any 22
b hebben hij | any -19 | child -51
b hebben hoeven | any 13
b hebben ie | any 17
b hebben in | any 18
b hebben inmiddels | any 16
b hebben je | opinion -56
b hebben jij | any -13 | insult -51 | emotion -50 | off-topic -51 | vague -50
b hebben jouw | any 15
b hebben jullie | any 12
b hebben lang | any 15
b hebben maken | any 17
b hebben met | any 28
b hebben mij | any 37 | insult -57 | motive -55 | sarcasm 52 | threat -62 | emotion -55 | guilt -50 | past -53 | off-topic -58 | opinion -64 | defence -63 | command -63 | advice -55 | apology -55
b hebben nalaten | any 12
b hebben neerleggen | any 24
b hebben net | any 14
b hebben nog | any -19
b hebben nu | blame 60
b hebben ondertekenen | any 15
b hebben op | any -12
b hebben overigens | any 24
b hebben plek | apology -50
b hebben praten | any 14
b hebben redden | any 12
b hebben staan | any 13
b hebben te | any 16
b hebben uitzoeken | any 16
b hebben veel | any 20
b hebben zelf | any 27 | opinion -57 | command -56
b hebben zijn | child -51
b hebben zonder | any 15
b hechten er | any 15
b heel eind | any 17
b heel mijn | any 11
b heel mooi | any 15
b heel nijmegen | any 16
b heel schooljaar | any 18
b heen en | any 18
b heen gaan | any 13
b heen z'n | any 16
b heerlijk dat | any 19
b heet ouderverstoting | any 14
b heks $ | any 18
b hele #Day | any 18
b hele dag | any 10
b hele klus | any 21
b hele straat | any 11
b hele team | any -10 | label -54 | threat -51 | child -52 | advice -50
b hele tijd | any 16
b hele vakantieregeling | any 14
b hele zomer | any 34
b helemaal gek | any -13
b helemaal van | any 20
b helft #Money | any -10 | defence -50 | apology -52
b helft $ | any -11 | emotion -51 | command -56
b helft een | any 11
b helpen $ | insult -51 | past -55 | opinion -57
b helpen als | any 11
b helpen bij | any 19
b hem #Day | any -24
b hem de | any 11
b hem het | any 35 | motive -51 | threat -55 | emotion 66 | past -52 | defence -52 | command -51 | apology -58 | vague -52
b hem ik | any 29
b hem letten | any 17
b hem met | any 14 | threat 50
b hem morgen | any 26
b hem vertellen | any 14
b hem zijn | any 10
b hem zullen | any 18
b hem zweten | any 16
b herinneren $ | any 10
b herinneren mij | any 19
b herkennen me | any 20
b hersens $ | any 11
b het #Day | motive -56 | threat -54 | defence -51 | command -56
b het $ | insult -59 | label -54 | motive -52 | threat -67 | off-topic -57 | opinion -50 | defence -52 | child -65 | command -63 | advice -60 | apology -62 | vague -58
b het aanrecht | any 17
b het achteraf | any 18
b het allemaal | any 33
b het bedrag | command -56
b het bezoeken | any -16
b het buurtteam | any 20
b het dan | any 30 | threat 58
b het dat | any 33 | threat -56 | emotion -53 | opinion -56 | child -54 | advice -67 | apology -52
b het de | child -53 | apology -60
b het door | any 15
b het een | insult -56
b het eens | any 14
b het eerst | any 14
b het eind | any 10
b het er | any 32 | threat 90
b het eten | any -23
b het feestje | any -17 | label -54 | emotion -51 | advice -57 | vague -61
b het gelden | any 20
b het gips | any 26
b het goedvinden | any -11
b het gymnasium | any 20
b het handboek | any 12
b het hele | any -33
b het hier | any 14
b het hoofd | any 14
b het hooi | any 29
b het huis | any 14
b het in | any -17 | label -54 | motive -50 | threat -57 | emotion -57 | command -51 | advice -59 | apology -68 | vague -61
b het interieur | any 13
b het intussen | any 15
b het jaar | insult 58
b het jou | any 49 | motive 53 | defence -52
b het karakter | any 19
b het kopieerapparaat | any 13
b het kotsbeu | any 32
b het laatst | any 14
b het lbio | any 19
b het leren | any 13
b het lesgeld | any 23
b het leven | any 11
b het liefst | any 21
b het liggen | child -63
b het lopen | any 17 | defence -54
b het maar | any 10
b het midden | any 14
b het mij | any 19
b het naar | any 19
b het nakijken | any 27
b het niet | defence -56 | command -55
b het nog | any 12
b het nummer | threat 50
b het omgangshuis | any -15
b het ooit | any 14
b het ook | any 20 | insult -51 | defence -55
b het ophangen | any 14
b het oudercontact | any -10 | label -56 | emotion -55
b het ouderschapsplan | threat -63
b het plannen | any 20
b het rekeningnummer | any -11
b het rode | any -16
b het schermen | any 22
b het schijnen | any 19
b het schoolplein | any 13
b het spijten | any 54 | apology 103
b het stil | any 15
b het tandenpoetsen | any 19
b het toelaten | any 22
b het toestemmingsformulier | any -29
b het van | threat 53
b het vasten | any -12
b het verslag | label -50 | child -50 | command -52 | advice -51 | apology -52 | vague -50
b het vonnis | any 17
b het voor | any -11 | insult -55 | label -57 | threat -66 | emotion -55 | past -50 | opinion -51 | defence -67 | child -54 | command -51 | advice -67 | apology -52 | vague -53
b het voorvak | any -13
b het weekend | guilt -56 | off-topic -50
b het weer | any 12 | threat -50
b het wel | any -12 | off-topic -52 | opinion -52
b het weten | any 18
b het wit | any 24
b het zelf | any 15
b het zijn | any -26
b het zo | any 13 | insult -58 | motive -55 | sarcasm 72 | threat -54 | command -51
b het zullen | defence -55
b het zwembad | any -20 | past -51 | advice -55
b heten dat | any 36 | label 94
b heten gaslighting | any 10
b hetgeen wij | any 15
b hetzelfde gezeik | any 20
b hetzelfde vóór | any 27
b heyy ff | any 21
b hier #Number | command -50
b hier $ | any 12
b hier als | any 13
b hier beginnen | any 14
b hier beheerder | any 18
b hier dat | any 11
b hier en | any 18
b hier gaan | any 21
b hier in | any 20
b hier liggen | any -10
b hier met | any 10 | sarcasm 63 | command -53
b hier nog | any -11
b hier op | any -10 | threat -50 | off-topic -51 | advice -50 | vague -50
b hier per | any 22
b hier tevreden | any 14
b hier vakken | any 11
b hier zijn | command -51
b hier zó | any 33 | emotion 58 | guilt -51
b hij #Name | any 14
b hij binnenkomen | any 11
b hij een | any -17
b hij haar | any 19
b hij hebben | any -41 | insult -51 | opinion -51 | child -51
b hij in | any 18
b hij jullie | any 22
b hij met | any 33
b hij moeten | any -13 | threat -51 | command -51
b hij naar | any 20
b hij nooit | any 15
b hij slapen | any 11
b hij zelf | any 21
b hobby app | any 17
b hobby met | any 16
b hoe dat | any 17
b hoe denken | any 18
b hoe een | any 11
b hoe gelukkig | any 11
b hoe het | any 17 | defence -54
b hoe ik | any 15
b hoe laten | any 19
b hoe me | any 11
b hoe t | any 11
b hoeven $ | any -10
b hoeven bij | any 13
b hoeven blijkbaar | any 17
b hoeven ik | any 29 | opinion -54
b hoeven niemand | any 14
b hoeven te | any 14
b hoeven vragen | any 17
b hoezo ik | any 16
b hoi #Name | insult -50
b hond de | any 14
b hond nog | any 20
b hondenharen en | any 18
b hoofd en | any 18
b hoofd hooguit | any 14
b hooguit #Number | any 14
b hooi $ | any 29
b hoor $ | any 15
b hoor beetje | any 15
b hoor en | any 14
b hoor kampioen | any 14
b hoor liggen | any 11
b hoor maar | any 18
b hoor want | any 16
b hopen dat | command -50
b horen dat | any -14
b horen een | any 17
b horen ik | any 12 | past -52
b horen je | insult -53 | threat -68 | guilt -52 | off-topic -53 | defence -54 | command -55
b horen jij | any 18
b horen niet | any 20
b horen nu | any 14
b hottub want | any 13
b houdbaarheidsdatum van | any 22
b houden $ | apology -50
b houden het | any 16
b houden opkomen | any 11
b houding jou | any 15
b huilen omdat | any 14
b huis $ | any 14
b huis kwijtraken | any 16
b huis met | any 17
b huis tegenwoordig | any 14
b huis weten | any 11
b huis zonder | any 21
b huisje met | any 13
b hun lippen | any 15
b hun ogen | any 22
b huren $ | any 14
b ideetje van | any 25
b ie kinderfeestje | any 17
b ie weer | any 14
b ieder bewijs | any 14
b ieder voorgaan | any 17
b ieder weldenkend | any 15
b iedereen geven | any 15
b iedereen jou | any 14
b iedergeval niet | any 17
b iemand aan | any 17
b iemand beter | any 15
b iemand die | any 27 | emotion -63 | command -51 | advice -50
b iemand ditmaal | any 22
b iemand in | any 18
b iemand laten | any 10
b iemand met | any 11
b iemand vragen | any 11
b iets $ | any 18
b iets anders | any 16
b iets belangrijkers | any 16
b iets hebben | any 25
b iets mee | any 17
b iets meer | any 13
b iets nooit | any 10
b iets vergeten | any 10
b iets voor | any 10
b ik #Day | past -52 | opinion -58 | defence 66
b ik #Name | any -26
b ik #Number | any 20
b ik aannemen | any 23
b ik al | any 13 | guilt -50 | off-topic -52
b ik alleen | any 34 | threat 57 | emotion -53 | past -52 | off-topic -53 | apology -58
b ik alles | any 24
b ik als | any 23 | insult -60 | threat -51 | emotion -65 | guilt -54 | off-topic -56 | defence -64 | child -51 | apology 90
b ik antwoorden | any 25
b ik bedoelen | any -10 | defence -54 | apology -56
b ik begrijpen | emotion -53 | opinion -52 | defence -54 | advice -53
b ik bespreken | any -11
b ik bestaan | any 11
b ik betalen | threat -60 | opinion -50 | command -59
b ik bij | any -10
b ik bijstaan | guilt -50 | apology -57
b ik bijten | any 13
b ik blok | any 14
b ik brengen | any -11 | command -51 | vague -52
b ik dan | any 18 | command -50
b ik de | any -14
b ik denken | blame 59 | guilt -56
b ik die | any 12
b ik ditmaal | any 23
b ik een | insult -53
b ik elke | any 14
b ik er | any 21 | blame 60
b ik erbij | any 13
b ik erwtensoep | any 10
b ik even | any -10
b ik gaan | any -20 | defence -51
b ik geven | any 10
b ik graag | any 19
b ik hechten | any 15
b ik hem | any -19
b ik herinneren | any 19
b ik hetzelfde | any 27
b ik hopen | any -13
b ik horen | emotion -52
b ik ik | any -10 | insult -52 | emotion -53 | apology -50
b ik in | any 43 | motive 60 | emotion -58 | guilt 85 | opinion -62 | defence -64 | child -64 | apology -52
b ik instoppen | threat -52 | advice -51
b ik jou | any 11 | threat -51 | past -53 | opinion -56 | vague -51
b ik jouw | any 15
b ik kennisnemen | any 21
b ik kopen | any 18
b ik krijgen | any 22
b ik kunnen | label -50 | motive -53 | emotion 51 | guilt -51 | advice -57
b ik laten | threat -50 | command -52
b ik leven | any 13
b ik liggen | any 15
b ik me | any 31 | label -56 | motive -60 | threat -56 | emotion -60 | guilt -58 | off-topic -52 | opinion -55 | child -51 | advice -57
b ik meegeven | any -10 | label -50 | defence -57 | apology -57
b ik meenemen | any -20 | threat -62 | emotion -54 | guilt -51 | past -51 | defence -57 | child -56 | apology -53 | vague -53
b ik met | any -20
b ik mij | any 21
b ik mogen | any 33 | blame 81 | guilt -57
b ik naar | any 13
b ik natuurlijk | any 22
b ik nemen | any -16 | threat -53 | defence -52 | command -51 | apology -54
b ik nimmer | any 15
b ik nog | any 14 | past 61
b ik nu | any 48 | insult -51 | sarcasm 87 | apology -53 | vague -57
b ik ook | any 16
b ik ploffen | any 23
b ik slechte | any 18
b ik snappen | any 21
b ik soms | any 23
b ik staan | any 61 | threat -50
b ik stoppen | any 17
b ik sturen | any -15 | threat -50 | emotion -57 | defence -50
b ik toegeven | any 14
b ik uitgaan | any 26
b ik vader | any 14
b ik vandaag | past -51 | defence -52
b ik vastleggen | any 14
b ik vaststellen | any 16
b ik verder | any 14
b ik verpesten | any 11
b ik voor | insult -51 | motive -50 | threat -54 | emotion -58 | guilt -51 | off-topic -59 | opinion -50 | defence -51 | child -51 | command -54 | apology -53 | vague -54
b ik voorbij | any 19
b ik voorstellen | any -23
b ik vorige | any 17
b ik vragen | any 13
b ik weleens | any 11
b ik weten | any 27
b ik worden | any 57 | emotion 105
b ik ze | any -26
b ik zeggen | off-topic -50 | defence -51
b ik zelf | any 16
b ik zetten | any -12 | threat -55
b ik zien | any 30 | label -51 | motive -56 | threat -51 | emotion -54 | defence -52 | advice -50 | vague 67
b ik zitten | any 30
b ik zo'n | any 11
b ik zodra | any -10
b ik zoeken | any 17
b ik zonder | any 20
b ik zullen | motive -53 | threat -61 | emotion 52 | opinion -51 | defence -56 | advice -65
b ik zweren | any 21
b ilias en | any -14
b ilyas #Day | any 11
b ilyas ik | any 11
b ilyas zitten | any 16
b in #Day | any 11 | past 58 | off-topic -50 | opinion -52 | child -50
b in #Number | any 17 | past 70
b in $ | any 32 | insult -51 | label -58 | threat -61 | emotion -54 | past -58 | off-topic -55 | opinion -64 | defence 57 | command -58 | advice -54 | apology -56 | vague -55
b in alles | any 12
b in badjas | any 18
b in bed | any 10
b in beide | any -15
b in betere | any 15
b in bijlagen | any 22
b in dan | label -51 | motive -61
b in die | insult -55 | label -54 | guilt -60 | past -52 | off-topic -58 | defence -60
b in een | any 11
b in elk | any 36
b in flat | any 13
b in gijzeling | any 24
b in groep | insult -53 | motive -55 | command -61
b in haar | insult -52 | label -55 | threat -50 | defence -51 | child -56 | command -56 | advice -59 | apology -54
b in haven | any 16
b in iedergeval | any 17
b in ik | any -13
b in je | any 21
b in lokaal | any -16
b in maat | any -10 | off-topic -51 | apology -58 | vague -56
b in mijn | any 23 | guilt 50
b in ons | any 18
b in plaatsen | any 19
b in te | any 18
b in toen | any 17
b in van | any 29 | label -52 | emotion -58 | past -63
b in week | any -10
b in welke | any 20
b in zijn | any -37
b in zitten | any 11
b inbox $ | any 21
b incassobureau $ | any 22
b incompetence $ | any 26
b ingaan #Name | any -18 | threat -51 | defence -50 | child -51
b ingepikt terwijl | any 15
b inleveren dan | any 18
b inmiddels #Number | any 22
b inmiddels de | any 16
b inmiddels leren | any 16
b inmiddels notitie | any 14
b inmiddels uit | any 24
b inpakken zelfstandigheid | any 11
b inrichten $ | any 14
b inschrijflink zijn | any 17
b inschrijven zonder | any 14
b insta van | any 11
b interieur gaan | any 13
b intussen gewoon | any 15
b invallen dat | any 11
b irriteren zijn | any 15
b ja $ | any 16 | insult -52 | label -50 | motive -51 | emotion -53 | command 61 | apology -53
b ja dan | any 16
b ja dat | insult -50 | emotion -55 | apology -59 | vague -50
b ja en | any 22 | off-topic -51
b ja gister | any 11
b ja ik | label -63 | threat -60 | emotion -65 | guilt -56 | off-topic -61 | defence -58 | command -68 | advice -50 | vague -57
b ja naar | any 13
b jaa fifa | any 15
b jaar betalen | any 16
b jaar een | any 13
b jaar en | any 25 | blame 72
b jaar erger | any 21
b jaar geen | guilt -50 | opinion -55
b jaar hebben | any 25 | past 73
b jaar lang | any 40 | insult -50 | threat -50 | past -65 | advice -55
b jaar met | any 10
b jaar niet | any 14
b jaar ontdekt | any 19
b jaar samenwonen | any 10
b jaar staan | any 16
b janneke $ | any -11
b jaren waarin | any 11
b jarig $ | any 11
b jas hangen | any 29 | defence 77
b jasje liggen | any 11
b jassen en | any 21
b je #Day | any -29 | threat -62 | vague -55
b je #Name | any -15 | off-topic -52 | child -53 | advice -57
b je #Number | any 19
b je $ | any 34 | insult 79
b je agenda | any 22
b je altijd | any -10
b je antwoorden | any 34
b je avonden | any 11
b je bericht | insult -51 | command -50
b je beweren | any 13
b je bezorgdheid | any 19
b je blijven | any 14
b je daar | any 10
b je dan | any -13 | insult -54 | label -52 | threat -57 | emotion -56 | opinion -51 | child -52 | command -51 | advice -54 | apology -54 | vague -54
b je de | any -19
b je die | any 10
b je diep | any 22
b je duimen | any 26
b je een | any 36 | label -50 | vague -51
b je eens | any 24 | advice 67
b je eigen | any 11
b je er | insult -55 | threat -50 | past -56 | off-topic -50 | child -53 | advice -63 | vague -60
b je ergens | any 11
b je ervan | any 13
b je gaan | any 20
b je geen | any 18
b je gewoon | any 15
b je gordijn | any 14
b je haar | any -12 | insult -50
b je hand | any 18
b je hart | any 13
b je hebben | opinion -54 | command -53 | vague -54
b je hier | any 20
b je in | motive -52 | defence -50 | vague -50
b je inbox | any 21
b je jassen | any 21
b je klappen | any 25
b je koffers | any 17
b je leveren | any 34
b je liever | any 20
b je loon | any 19
b je maar | any 31 | insult 53 | motive -54 | child -56 | command -56 | advice -56
b je matties | any 15
b je me | motive -50 | command -50
b je meegaan | threat -58 | advice -53
b je meenemen | any 15
b je met | any 17
b je mij | command -55 | advice -52
b je mijn | any 20
b je moeder | any -10
b je mogen | any -26
b je mond | any 11
b je na | any 19
b je natuurlijk | any 16
b je niet | any 14
b je nog | insult -57 | past 53
b je nooit | insult -67 | opinion -50 | defence -75 | child -51 | advice -51
b je om | any -11 | insult -56 | label -52 | motive -57 | threat -64 | emotion -59 | defence -53 | child -70 | command -54 | advice -54 | vague -63
b je op | any 19
b je opnemen | any 14
b je ouders | any 14
b je over | any 15
b je overal | any 14
b je rug | any 21
b je schrijven | any 21
b je stopwatch | any 16
b je sturen | any 11
b je t | any -10 | off-topic 57
b je thermometer | any 21
b je uithalen | any 10
b je vak | any 24
b je vanzelf | any 27
b je verbazen | any 11
b je verder | any 19
b je voor | any -43
b je vooraf | any 13
b je vrienden | any 15
b je wat | any 27 | guilt 67
b je wel | any -12 | command -50
b je weleens | any 16
b je weten | any 17
b je wissen | any 18
b je ze | any 19
b je zien | any 16
b je zo | any -13 | motive -52 | emotion -63
b je zoiets | any 17
b je zullen | any 63 | insult -61 | command -64 | advice 60 | vague -64
b jij bellen | any 28 | insult -59 | blame 83 | motive -62 | threat -54 | off-topic -56 | command -65
b jij bijstaan | any 16
b jij brengen | any 16 | insult -51 | label -52 | motive -54 | emotion -51 | off-topic -50 | opinion -60 | defence -55 | child -50 | command 64 | advice -55 | vague -54
b jij daar | any 23 | insult -67 | guilt -51 | opinion -51 | defence 56 | advice -50 | apology -59
b jij de | off-topic -53 | defence -50 | advice -56 | apology -51
b jij denken | any 36 | insult -55 | label -66 | motive 91 | threat -53 | emotion -61 | guilt -56 | off-topic -54 | opinion -57 | defence -53 | child -55 | command -66 | advice -50 | apology -57 | vague -73
b jij een | any 24
b jij eens | any 12
b jij er | any -10 | insult -57 | motive -51 | threat -53 | emotion -50 | opinion -51 | child -53 | advice -55 | apology -52 | vague -53
b jij gaan | any 17
b jij haar | past -56 | defence -61 | child -59
b jij hebben | any 38
b jij het | motive -52 | apology -51
b jij hier | any 14
b jij ja | any 13
b jij je | any 17 | blame 70 | past 76
b jij jij | any 16
b jij kopen | any 18
b jij kunnen | any 21
b jij liggen | any 11
b jij meegeven | any 17
b jij met | insult -54 | motive -58 | opinion -50 | child -55 | command -52 | advice -62
b jij na | any 21
b jij omkopen | any 15
b jij ook | any -24 | threat -50 | command -52
b jij op | any 10
b jij raden | any 18
b jij staan | any 16
b jij t | any 16
b jij tellen | any 13
b jij vinden | any 12
b jij vroeger | any 19
b jij willen | any 13
b jij zijn | label 52
b jongen leren | any 21
b jongen van | any 18
b jongetje zonder | any 13
b jou $ | any -10
b jou altijd | any 21
b jou behandelen | any 14
b jou breken | any 16
b jou doorgaans | any 19
b jou geen | any 16
b jou ik | any 10 | insult -58 | command -55
b jou in | past 51 | off-topic -50
b jou invallen | any 11
b jou irriteren | any 15
b jou jij | any 11
b jou kennen | any 17
b jou komen | any 16
b jou kosten | any 19
b jou mee | insult -50
b jou niet | any 18
b jou nog | any 18
b jou nooit | any 19
b jou ook | insult -51 | label -56 | motive -50 | threat -59 | emotion -55 | opinion -55 | defence -51 | child -52 | command -55 | advice 64 | apology -55 | vague -50
b jou over | any 21
b jou spuugzat | any 16
b jou stil | any 19
b jou verwachten | any 27
b jou voor | any 11
b jou vooral | any 14
b jouw #Number | any 11
b jouw achterbak | any 16
b jouw adres | any 28
b jouw advocaat | any -10 | threat -58
b jouw agenda | any 16
b jouw ambities | any 14
b jouw appjes | any 13
b jouw belangstelling | any 15
b jouw boekhouder | any 22
b jouw deel | any -29
b jouw eigen | any 20
b jouw hand | any 12
b jouw huis | any 14
b jouw kant | any 17
b jouw kapstok | any 17
b jouw leven | any 23
b jouw moeder | any 21 | guilt 60
b jouw naam | any 22
b jouw ogen | any 21
b jouw opmerking | any 19
b jouw overhemden | any 15
b jouw telefoon | any 16
b jouw verbouwing | any 23
b jouw weekend | any -12
b jouw zuster | any 19
b juf #Name | any -10
b juf hebben | any 18
b juist dan | any 15
b jullie diep | any 12
b jullie leven | any 17
b jullie natuurlijk | any 22
b jullie veel | any 13
b jullie verdienen | any 15
b jullie zijn | any 11
b jurkjes $ | any 14
b jurkjes in | any 15
b kaartje $ | any 14
b kaartje krijgen | any 24
b kaasjes snijden | any 15
b kakel je | any 23
b kamer $ | any 11
b kammen hebben | any -12 | past -52 | defence -57
b kammen te | any 14
b kamp $ | any -11
b kampioen nog | any 14
b kant evenveel | any 17
b kant van | any 27
b kantine in | any 16
b kapot hebben | any 17
b kapstok want | any 17
b karakter van | any 19
b karim en | any 20
b kas en | any 18
b kast hebben | any 40 | motive -51 | opinion -63
b keel $ | any 18
b keer $ | vague -53
b keer aan | any 10
b keer dit | any 16
b keer een | any 24
b keer eerst | any 17
b keer en | any 14
b keer gezeur | any 28
b keer hebben | any 15
b keer ik | any 18
b keer moeten | any 24
b keer per | any -23
b keer voorschieten | any 18
b keer weer | any 14
b keer zeggen | any 20
b keer zelf | any 21
b keer zijn | threat -51 | opinion -55 | advice -54
b keertje thuisblijven | any 20
b kelvin google | any 10
b kelvin je | any 27
b kennelijk een | any 15
b kennelijk om | any 23
b kennen ik | any 17
b kennen je | any 22
b kennen jouw | any 14
b kennen zijn | any 19
b kennisnemen de | any 21
b keren vanaf | any 28
b kerk zitten | any 13
b kerst nooit | any 22
b kerstboom laten | any 23
b kerstvakantie willen | any -12
b keuken al | any 20
b keuken en | any 17
b keukentafel met | any 17
b keukentafel zitten | any 14
b keuze en | any 14
b kiep m | any 17
b kiezen $ | any 18 | insult -52 | threat -50 | opinion -53 | child -55
b kijken dan | any 24
b kijken en | any -13 | off-topic -50 | child -52
b kijken ik | any 13
b kijken je | any 14
b kijken niet | any 21
b kind en | any 32
b kind in | any 17
b kind met | any 37
b kind niet | any 25 | insult -53 | opinion 70 | child -54
b kind opkijkt | any 11
b kind telefoneren | any 11
b kind van | any 42 | defence -51 | command 53
b kind welterusten | any 15
b kind zijn | any 14
b kinderen bij | any 10
b kinderen die | opinion -50
b kinderen juist | any 15
b kinderen van | opinion -66 | child -59 | vague -52
b kinderen vragen | any 13
b kinderfeestje van | any 17
b klaar $ | any 15
b klaar en | any 14
b klaar meeee | any 15
b klaarliggen $ | any 23
b klaarliggen klaarliggen | any 23
b klaarzetten tot | any 23
b klaarzijn met | any 21
b klaarzijn om | any 21
b klaas $ | any -11 | insult -52
b klappen $ | any 25
b klein bedankje | any 14
b klein worden | any 11
b kleine hersens | any 11
b klembord ernaast | any 11
b klep van | any 20
b kleuter horen | any 20
b klok $ | any 14
b klok dat | any 21
b klok durven | any 10
b klokslag #Number | any 23
b klus $ | any 21
b klus in | any 21
b knieën om | any 15
b knikkebolde er | any 11
b knikken zo | any 19
b koeien kijken | any 21
b koeien kunnen | any 19
b koelkast aflezen | any 16
b koffers over | any 17
b koken $ | any 17
b koken echt | any 17
b koken voor | any 10
b kolom van | any 20
b komen blijken | any 14
b komen dan | any 25
b komen de | insult -50 | threat -51 | command -60
b komen door | any 20
b komen halen | any -19 | insult -52
b komen hem | any 26
b komen je | any 17
b komen jij | insult -53 | motive -53 | threat -53 | past -53 | opinion -55 | command -57 | advice -53 | vague -52
b komen mn | any 11
b komen rechtstreeks | any 12
b komen van | any 17
b komen vanzelf | any 16
b komen zeker | any 16
b komen zijn | any 15
b koningin in | any 13
b kookwekker dat | any 19
b kop thee | any 13
b kopen #Number | any 18
b kopen nooit | any 18
b kopie van | any -26
b kopieerapparaat zijn | any 13
b kopieert wat | any 18
b kort hoor | any 16
b kosten #Money | apology -51
b kosten $ | any 19
b kotsbeu $ | any 32
b koud als | any 18
b kraam toch | any 17
b krijgen $ | any 44 | guilt 60 | off-topic -59 | defence -61 | command -51
b krijgen ik | any -21 | threat -57
b krijgen je | insult -54 | command -51 | vague -51
b krijgen mijn | any 22
b kruipen $ | any 16
b kruipen niet | any 18
b kunnen afvragen | any 15
b kunnen beginnen | any 19
b kunnen bieden | any 23
b kunnen daar | any 25
b kunnen de | any -10
b kunnen doen | any 21
b kunnen er | any -10 | emotion -50 | off-topic -52 | opinion -50 | advice -50 | vague -51
b kunnen ge | advice -50 | apology -52 | vague -53
b kunnen het | any -14 | emotion -55 | advice -60
b kunnen ik | any -19
b kunnen in | any 17
b kunnen je | any -11
b kunnen jij | any -15
b kunnen lezen | any 14
b kunnen nu | any -10 | insult -60 | label -60 | threat -73 | emotion -61 | opinion -55 | defence -52 | command -58 | advice -65 | apology -52
b kunnen ook | any 21
b kunnen sws | any 11
b kunnen van | any 11
b kunnen ze | any -17
b kunnen zeggen | any 13
b kunnen zn | any 11
b kussen $ | threat -50 | emotion -51 | child -50 | advice -59
b kwalijk dat | any 11
b kwart voor | any 21
b kwartaal zijn | any 16
b kweekt geen | any 21
b kweenie hoor | any 11
b kweet t | any 11
b kwijt wie | any 16
b kwijtraken $ | any 16
b la en | any 16
b laarzen naast | any 13
b laat hem | any 16
b laat op | any 28
b laat zich | any 10
b laatst kammen | any 14
b laatst niet | any 20
b laatst of | any 16
b laatste moment | any 11
b lachen we | any 13
b lachen ze | any 24
b lachje $ | any 18
b lang $ | any 22
b lang genoeg | any 15
b lang kijken | any 13
b lang schilderen | any 11
b lang van | any 12
b langer achter | any 14
b langs de | defence -50
b langs en | any 13
b langsbrengen $ | any -13
b langzamer kunnen | any 13
b lastpost doorbrengen | any 18
b laten $ | any 11
b laten geloven | any 10
b laten ik | any 16
b laten inpakken | any 11
b laten schrikken | any 17
b laten t | any 11
b laten tekenen | any 14
b laten weten | any -37
b laten ze | any 21
b laten zien | motive 66
b later $ | any -15 | insult -52
b later passen | any 15
b later staan | any 13
b later worden | any -12
b latten met | any 20
b lbio en | any 19
b leeg $ | any 10
b leeg want | any 17
b leer eens | any 17
b leerplichtambtenaar niet | any 23
b leg je | any 11
b lege zakken | any 13
b leggen $ | insult -61
b leggen aan | any 15
b leggen en | any 11
b leggen wat | any 15
b lekker met | any 15
b leren bij | any 21
b leren dat | any 28 | off-topic -55
b leren ze | opinion -69 | defence -58 | advice -52
b les lezen | any 15
b lesgeld zullen | any 23
b letten $ | advice -58
b letterlijk beroerd | any 26
b letterlijk in | any 17
b level #Number | any 14
b leven beginnen | any 23
b leven buiten | any 14
b leven elders | any 11
b leven hier | any 13
b leven hoor | any 15
b leven kapot | any 17
b leven ook | any 18
b leveren dit | any 34
b lezen $ | any 10 | blame 70 | defence -55
b lezen eerst | any 19
b lezen ik | any -12 | opinion -51
b lezen op | any 15
b lezers $ | any 21
b lichter zullen | any 11
b liefde nog | any 20
b liefst van | any 21
b liever als | any 17
b liever een | any 14
b liever voor | any 20
b liggen $ | any -31 | insult -55 | motive -53 | past -51 | command -50 | advice -51 | vague -53
b liggen bij | any -17 | threat -51
b liggen eraan | any 26 | apology 54 | vague 70
b liggen hier | any -11 | insult -53 | label -51 | threat -51 | emotion -54 | opinion -53 | defence -57 | child -52 | advice -57 | apology -56 | vague -56
b liggen in | any -13 | label -54 | emotion -51 | opinion -54 | defence -53 | child -57 | advice -61 | vague -64
b liggen met | any 18
b liggen niet | any 16
b liggen om | any 15
b liggen onder | any -12 | past -54
b liggen overigens | any 17
b liggen weer | any 11
b liggen zijn | insult -54
b lijn $ | any -10 | motive -51 | emotion -55
b lijst $ | any 16
b lijstje op | any 20
b lippen krijgen | any 15
b literatuur heten | any 27
b logboek hebben | any 19
b loon afgaan | any 19
b loon erop | any 16
b loon zijn | any 18
b lopen de | any 12
b lopen in | any 11
b lopen langs | any 13
b lopen overigens | any 23
b lopen telefoon | any 10
b lopen ze | any 14
b losgeld $ | any 23
b lossen $ | any -11 | advice -54
b lossen te | any 11
b losweken van | any 13
b luis leven | any 14
b luisteren $ | any 15
b lukken $ | any -15
b lukken zeker | any 16
b m deze | any 17
b m meteen | any 16
b m zelf | any 10
b maand hetzelfde | any 20
b maand met | any 20
b maand vanzelf | any 19
b maand voor | any 18
b maand zijn | any 22
b maar aan | any 12
b maar ach | any 14
b maar boeien | any 11
b maar dan | any 11
b maar dat | any 35 | insult -58 | opinion -50
b maar degene | any 14
b maar deze | any 18
b maar een | insult 53 | motive -53 | threat -63 | command -51 | advice -56
b maar eens | any 16
b maar er | any 11
b maar goed | any 31 | motive 54 | emotion -54
b maar haal | any 10
b maar het | any 34 | opinion -61 | defence -67 | advice -54 | apology -50 | vague -51
b maar hij | any -27
b maar ik | any 25 | emotion 55 | guilt -50
b maar in | insult -53 | emotion -52 | defence -51 | child -52
b maar jaa | any 15
b maar je | any 17
b maar jij | any 16
b maar men | any 11
b maar met | threat -51
b maar om | any 33 | motive 72 | off-topic 71
b maar op | any 10
b maar slapen | any 15
b maar uitzoeken | any 16
b maar van | any 36 | command -50
b maar waar | any 14
b maar wanneer | any 16
b maar wat | any 20
b maar wie | any 22 | insult -57 | label -54 | threat -50 | emotion -70 | past -50 | off-topic -56 | defence -59 | child -50 | command -59
b maar ze | any 11
b mail $ | any -12
b mail van | motive -50
b mailen $ | any -12 | label -53 | defence -51 | command -53
b mailen ik | any -10
b maken $ | any 35 | blame 60 | apology -63
b maken er | any 10 | opinion -50 | defence -50
b maken van | any 17
b mama moeten | any 16
b mamaatje maar | any 11
b man $ | any 16
b man aan | any 23
b man dat | any 14
b man die | any 21
b man doen | any 11
b man en | any 10
b manager over | any 17
b mand strijkgoed | any 17
b manen #Name | any 22
b manen kennen | any 22
b manen later | any 15
b manipulatie $ | any 20
b manipulator $ | any 12
b manipulator dat | any 18
b manneke van | any 24
b mannen van | any 19
b map met | any 14
b map zijn | any 14
b matties zijn | any 15
b me alles | any 15
b me dan | any 15
b me deze | any 18
b me dood | any -19 | emotion -50
b me ik | any 15
b me laatst | any 20
b me niet | any 27 | insult -52 | emotion -51 | opinion -57 | command -63 | apology -65 | vague -50
b me of | any 14
b me om | any 20
b me over | any 20
b me pushen | any 17
b me van | any 11
b me vasten | any 22
b me week | any 11
b me wel | any 13
b mededeling achteraf | any 21
b mediator hebben | any -16
b mee $ | opinion -56
b mee doen | any 17
b mee in | any -11 | label -58 | threat -53 | emotion -50 | past -51 | opinion -58 | child -51 | advice -50
b mee te | insult -72 | label -58 | motive -51 | threat -53 | emotion -52 | past -53 | opinion -56 | defence -61 | child -55 | command -53 | advice -55 | apology -58 | vague -50
b mee terug | any -17 | motive -50
b mee zijn | any 25 | motive -53 | opinion 52
b meedrinken alsof | any 10
b meeee morgen | any 15
b meegaan $ | any -25 | insult -53 | label -52 | threat -57 | emotion -60 | command -51 | advice -53 | vague -54
b meegaan graag | any -11
b meegeven $ | any -11
b meegeven ik | any -21 | opinion -54 | defence -62 | apology -52 | vague -53
b meegeven nooit | any 17
b meeknikken bij | any 13
b meemaken $ | any 19
b meenemen de | any 11
b meenemen haar | any 11
b meenemen ik | any 11
b meenemen je | any 25 | blame 72 | sarcasm 71
b meenemen om | any 15
b meenemen ze | any 15
b meenemen zonder | any 11
b meer dan | any 18 | threat -55 | child -52
b meer de | insult -52 | motive -50
b meer een | any 16
b meer geven | any 14
b meer goed | any 21
b meer horen | any 18
b meer in | off-topic -57 | opinion -61
b meer of | any 13
b meer over | any 14
b meer terugkom | any 10
b meer tussen | any 19
b meer van | any 16
b meer vergeven | any 22
b meer wil | any 18
b meestal het | any 14
b meewerken dan | any 14
b meewerken je | any 14
b meiden draaien | any 22
b meisje van | any 25
b meisjes hebben | any 23
b melden dienen | any 15
b melden en | any 15
b men kunnen | any 11
b menen nog | any 15
b menen te | any 19
b mening $ | any 19
b mening meer | any 14
b mens hebben | any 15
b mens nu | any 11
b mens omkopen | any 15
b mens zullen | any 10
b mensen en | any 10
b mensen t | any 11
b mensen tot | any 11
b menu uw | any 16
b merken dat | any 15
b mess zijn | any 11
b met #Day | command -59
b met #Name | any -34
b met #Number | any 11
b met alles | any 17
b met belangstelling | any 17
b met beleven | any -12
b met carnaval | any 10
b met collega's | any 13
b met dat | any 31 | guilt -52 | command 68
b met die | off-topic 55
b met dr | any 21
b met een | any 31
b met foto | any 14
b met heel | any 11
b met hem | blame 64
b met het | label -63 | emotion -59 | opinion -57 | defence -52 | command -57 | advice -54 | apology -55 | vague -56
b met hun | any 22
b met je | any 29 | insult 100 | label -50 | threat -57 | opinion -50 | advice -53
b met jou | any 18 | emotion 50 | command -62
b met kerst | any 10
b met kleine | any 11
b met lege | any 13
b met liefde | any 20
b met maar | any 17
b met me | any 28 | threat -54 | off-topic -52
b met mij | any 17
b met mijn | any 60 | emotion 93
b met mn | any 16
b met ons | any -17
b met opa | any 20
b met oud | any 17
b met papa | any 14
b met reclame | any 21
b met schimmel | any 13
b met stressen | any 11
b met tekeningen | any 11
b met uw | any 16
b met voor | any 19
b met zijn | any -12 | motive -56 | threat -51 | child -52
b meteen $ | threat -55
b meteen bij | any 22
b mevrouw #Name | any -25
b mevrouw van | any 18
b middag meer | any 21
b middel waar | any 15
b middelbare school | any 15
b midden $ | any 14
b midden in | any 16
b mij alle | any 14
b mij alsjeblieft | any 22
b mij bekennen | any 15
b mij bellen | any 26
b mij betreffen | any 14
b mij dat | threat -50
b mij dus | any 18
b mij eerst | any 18
b mij en | insult -57 | motive -54 | opinion -57 | defence -53
b mij gaan | any 11
b mij gebeuren | any 17
b mij genoodzaakt | any 15
b mij ik | any 11
b mij in | threat -51 | opinion -54 | defence -54 | command -57 | vague -61
b mij laten | any 35 | sarcasm 50
b mij maken | any 14
b mij niet | any 14 | insult -51 | blame 56 | defence -53
b mij om | any 18
b mij omgaan | any 18
b mij op | motive -50 | off-topic -61 | opinion 53 | defence 55 | child -63
b mij overigens | any 20
b mij pas | any 12
b mij rusten | any 24
b mij te | any 11
b mij voortaan | any 28 | command 74
b mij vragen | any 28 | apology -51
b mij zijn | any -22 | insult -56 | threat -55 | child -51 | command -54 | apology -50 | vague -60
b mij zingend | any 19
b mij zo | any 28 | motive -66 | threat -53 | guilt -50 | past -57 | apology 52 | vague -57
b mijn adres | any 14
b mijn advocaat | any 16 | threat 53
b mijn bericht | any 22
b mijn bescheiden | any 14
b mijn bloed | any 17
b mijn broer | past -54
b mijn buik | any 17
b mijn coach | any 26
b mijn dag | any 13
b mijn dochter | any 13
b mijn dromen | any 17
b mijn dushi | any 20
b mijn eentje | any 15
b mijn eigen | any 39 | guilt 89 | past 50 | defence -51
b mijn familie | any 11
b mijn fout | past -53 | defence -54 | vague -55
b mijn hart | any 18
b mijn hele | any 23
b mijn helft | any -10 | apology -51
b mijn ja | any 11
b mijn kant | any 27
b mijn keel | any 18
b mijn kind | any 18
b mijn knieën | any 15
b mijn loon | any 18
b mijn mail | any 21
b mijn manager | any 17
b mijn map | any 14
b mijn minuten | any 13
b mijn moeder | any -31 | label -59 | threat -50 | defence -52 | child -56 | apology -54
b mijn naam | any 18
b mijn nagels | any 16
b mijn psycholoog | any 20
b mijn raadsman | any 18
b mijn sleutel | any 15
b mijn spreekuur | any 23
b mijn tabel | any 20
b mijn tenen | any 11
b mijn uurrooster | any 19
b mijn verstand | any 25
b mijn voorstel | any -20
b mijn vraag | any 13
b mijn weten | any 19
b mijn zoon | any 35 | opinion -53
b mijn zus | emotion -50
b mijn zwager | any 10
b mijne was | any 19
b mijzelf ik | any 18
b mijzelf spreken | any 22
b milan maar | any 17
b min zijn | any -11
b minder op | any 17
b minste weerstand | any 21
b minuten iets | any 16
b minuten maar | any 13
b minuten op | any 23
b minuten samen | any 11
b minuten zijn | any 11
b misgegaan komen | any 20
b misschien jij | any 15
b misschien moeten | any 11
b misschien niet | any 27
b misschien wel | any 27
b misschien weten | any 14
b misschien wij | any 18
b misschien worden | any 13
b misselijk $ | any 19
b missen $ | any 10 | emotion -52
b mn loon | any 16
b mn moeder | command -50 | apology -55
b mn telefoon | any 16
b mn zus | any 11
b moe van | any 14
b moeder $ | any -14 | command -59
b moeder das | any 11
b moeder die | any 31 | emotion -51 | opinion -53
b moeder durven | any 20
b moeder herkennen | any 20
b moeder in | any 16
b moeder ja | any 17
b moeder meegaan | any -11
b moeder naar | any 15
b moeder op | any 14
b moeder zijn | any 27 | motive -52 | guilt -52
b moeten #Day | any -25 | vague -52
b moeten alles | any 11
b moeten bedelen | any 11
b moeten beslissen | any 13
b moeten dan | any 13
b moeten delen | any 19
b moeten een | any 24
b moeten er | any -11 | child -62 | advice -51
b moeten ik | any 39 | vague 64
b moeten leren | any 15
b moeten noemen | any 16
b moeten verzetten | any 24
b moeten voor | any -16
b moeten vragen | any 19
b moeten worden | any 18
b mogen aanbevelen | any 19
b mogen de | any -11 | threat -50
b mogen een | any 17
b mogen er | any -25 | motive -50 | emotion -56 | vague -55
b mogen hopen | any 22
b mogen ik | any -13
b mogen ilyas | any 11
b mogen inrichten | any 14
b mogen jij | any 18
b mogen knikken | any 19
b mogen van | any 24
b mogen zien | any 13
b mogen zijn | motive -51 | emotion -56 | opinion -53 | defence -60 | command -54 | vague -53
b moment zegmaar | any 11
b mond $ | any 11
b mooi dat | any 15
b mooi leven | any 15
b mooi zijn | any 20
b morgen #Time | motive 51 | threat -55 | guilt -62 | apology -62 | vague -55
b morgen buiten | any 26
b morgen zijn | any 10
b motten hebben | any 12
b murat ik | any 13
b muren volhangt | any 11
b muur en | any 11
b muziek en | any 16
b na avond | any 17
b na een | any 23 | blame 79
b na het | any -24 | command -50
b na onderweg | any 16
b na sinterklaas | any 12
b na zo'n | any 18
b naam $ | any 18
b naam op | any 22
b naar #Number | label -54 | defence -50 | command -56
b naar asbak | any 20
b naar bed | any 21
b naar beneden | any 15
b naar casino | any 13
b naar de | any -55
b naar een | any 13
b naar jou | any -26
b naar jouw | motive -50 | threat -61
b naar luisteren | any 15
b naar papa | any 22
b naar school | any -10
b naast die | any 13
b naast jou | any 10
b naast zich | any 32 | opinion -66 | child -60
b naast zijn | any 11
b nabij volgen | any 10
b nacht maar | any 11
b nachtlampje zullen | any 21
b nachts op | any 23
b nachts uit | any 16
b nadelen en | any 19
b nadenken $ | any 13
b nadenken dat | any 13
b nagels gaan | any 16
b naima $ | any -19 | insult -55 | label -51 | threat -52 | command -51 | advice -53 | vague -51
b nakijken op | any 27
b nalaten $ | any 12
b namelijk niets | any 19
b namens mijzelf | any 22
b narcist horen | any 14
b narcist kelvin | any 10
b natuurlijk al | any 16
b natuurlijk dolgraag | any 22
b natuurlijk ik | any 13
b natuurlijk niet | any 22
b nee dit | any 21
b nee ik | any -11
b neerleggen $ | any 11 | advice -59
b nemen $ | any -13 | motive -57 | child -54 | advice -62
b nemen de | threat -52 | defence -53 | command -50 | apology -55
b nemen ik | threat -50 | advice -55 | vague -50
b nemen me | any 11
b nemen om | any 17
b nemen van | any 11
b nepwimper spelen | any 11
b net aan | any 14
b net als | any 11
b net zo | any 17
b netjes met | any 15
b niemand #Day | any 11
b niemand $ | any 11
b niemand de | any 10
b niemand doden | any 20
b niemand opnemen | any 16
b niemand rekening | any 14
b niemand te | any 17
b niet aan | any 34 | insult 52 | motive 56 | threat -55 | emotion -50 | past -51 | opinion -74 | child -52 | advice -51 | apology -53
b niet aarzelen | any 18
b niet achter | any 21
b niet alleen | any 25 | insult -53 | threat -55 | emotion -53
b niet bellen | any 11 | insult -50 | label -50 | defence -57 | command -50 | advice -51 | apology -50
b niet bij | any 25
b niet dan | any 18
b niet door | any 14
b niet eens | any 37 | guilt 53 | command 68 | advice -55
b niet erg | any -22
b niet gefacetimed | any 16
b niet graag | any 18
b niet haar | any 17
b niet hangen | any 20
b niet hebben | any 13
b niet iedereen | any 15
b niet in | threat -55 | defence -64
b niet juf | any 13
b niet komen | emotion -56
b niet kwalijk | any 11
b niet letterlijk | any 17
b niet mee | any -11 | defence -57
b niet meewerken | any 14
b niet met | any 13
b niet misschien | any 20
b niet naar | defence -51
b niet om | any 30 | threat -55 | opinion -54 | command -51 | apology 57
b niet omgaan | any 18
b niet ontgaan | any 19
b niet ook | any 13
b niet over | any 25 | advice -51
b niet pas | any 13
b niet ruiken | any 20
b niet te | any 10
b niet tegen | any 20
b niet terugvinden | any 14
b niet toe | any 10
b niet uit | any 14
b niet vergissen | any 19
b niet verrassen | any 21
b niet voor | any 18 | defence -57 | command -74
b niet voorkomen | any 20
b niet vragen | any 11
b niet ze | any 24
b niet zien | any 14
b niets meer | any 21
b niets opleggen | any 19
b niets van | any 13
b nieuw in | past -54
b nieuw tot | any 23
b nieuwe #Name | any 13
b nieuwe keuken | any 17
b nieuwe vlam | any 16
b nieuwe vriendin | any 11
b nieuwjaar $ | any 19
b nijmegen door | any 16
b niks hoor | any 15
b niks maar | any 14
b niks meer | any 18
b nimmer onderhandelen | any 15
b nodig $ | any -26 | opinion -50 | defence -53
b nodig die | any -15
b noemen dat | any 26
b noemen denken | any 16
b noemen ze | any 18
b nog #Money | any -15
b nog #Number | any 39 | threat 89
b nog altijd | opinion -50
b nog bij | defence -50
b nog dat | any 14
b nog eens | any 38 | advice -52 | vague 71
b nog geen | any 44 | opinion -62 | defence -52
b nog hier | any 11
b nog in | any -14 | apology -50 | vague -50
b nog kennen | any 19
b nog losgeld | any 23
b nog moeten | any 13
b nog naast | any 10
b nog niet | insult -52 | threat -53 | past -57 | defence -53
b nog nooit | any 25
b nog ogen | any 23
b nog op | past -55 | command -56
b nog slapen | any 21
b nog van | any 29 | insult -53 | label 59 | past 85 | off-topic -56 | opinion -51
b nog waar | any 16
b nog wel | any 29 | off-topic -50 | advice -50 | vague 67
b nog weleens | any 41
b nooit een | child -52
b nooit ergens | any 14
b nooit gebeuren | any 10
b nooit iets | any 27 | label -52 | emotion -53 | defence -60 | command -54
b nooit je | any 24
b nooit naar | any 33
b nooit opvallen | any 19
b nooit sprake | any 17
b nooit tijd | any 10
b nooit verder | any 25
b nooit wat | any 23 | blame 76 | command -54
b normale mensen | any 11
b notitie #Number | any 14
b nou eens | any 21
b nou mogen | any 15
b nova dr | any 21
b nova en | any 12 | label -51 | child -50 | command -53
b nu #Time | threat -50
b nu $ | threat -57
b nu 2x | any 16
b nu alles | any 14
b nu bijstaan | threat -57 | defence -50
b nu eenmaal | any 34
b nu hangen | any 15
b nu met | any -12 | threat -55 | defence -52
b nu mijn | any 27
b nu ook | any 15
b nu toe | any 23
b nu vasten | any 20
b nu voor | any 25
b nu wel | any 13
b nu zijn | any 20
b nummer #Number | defence -52
b nummer $ | insult -59 | threat -54 | emotion -53 | opinion -60 | child -56 | command -53 | advice -51
b nummer klaarliggen | any 23
b ochtend in | any 18
b oefenen $ | any -20 | insult -52 | label -50 | threat -52 | opinion -51 | child -53 | advice -61 | vague -59
b of dat | any 11
b of de | any -10
b of geld | any 10
b of hij | any -10
b of ik | any 43 | guilt 52
b of liever | motive -52 | past -50 | child -56
b of met | any 14
b of vragen | any 23
b of wij | any 22
b of ze | any 40 | child 62
b of zijn | any 41 | sarcasm 93
b of zullen | any -25 | guilt -59 | child -51 | apology -54
b ofzo sorry | any 11
b ogen als | any 22
b ogen toch | any 21
b ogen voor | any 23
b oh dus | any 28
b oliebollen geven | any 15
b om #Time | any -33
b om dat | any -12 | motive -53 | threat -50 | emotion -60 | advice -54
b om de | child -50
b om draaien | any 13
b om een | any 11
b om gaan | any 21
b om geld | any 20
b om hem | any -11 | defence -52 | command -52
b om het | any 20
b om inleveren | any 18
b om je | any 15
b om klokslag | any 23
b om kwart | any 21
b om mij | any 11
b om samen | any 15
b om uit | any 15
b om van | any 17
b om vragen | any 19
b om wie | any 14
b oma ook | any 22
b oma toe | any 20
b oma zijn | any 22
b omdat papa | any 21
b omgaan #Name | any 18
b omgaan het | any 18
b omkopen foto's | any 15
b omkopen vragen | any 15
b onder de | any -20 | past -51
b onder een | any 20
b onder elkaar | any 13
b onder haar | any 20
b onder water | any 14
b onderbouwing met | any 17
b onderhandelen doch | any 15
b ondertekenen $ | any 15
b onderweg naar | any 16
b ongetwijfeld een | any 23
b ongetwijfeld zullen | any 19
b online en | any 13
b ons #Number | any 16
b ons $ | insult -58 | label -61 | motive -70 | emotion -57 | past -54 | off-topic -59 | apology -56 | vague -56
b ons allebei | any -14
b ons bed | any 18
b ons ben | any 25
b ons bloed | any 13
b ons inmiddels | any 24
b ons op | any 14
b ons trouwfeest | any 16
b ontbreken dan | any 18
b ontbreken ieder | any 14
b ontdekt hebben | any 19
b ontgaan dat | any 19
b ontvangen ik | any 10
b ontzettend moe | any 14
b onwil geen | any 22
b onze zoon | any 14
b ooit hebben | any 14
b ook #Day | any 14
b ook $ | any -21 | insult -52 | label -66 | emotion -57 | opinion -53 | command -59 | vague -55
b ook al | any 47
b ook als | any 22
b ook altijd | any 17
b ook bij | opinion -57 | vague -55
b ook die | any 23
b ook een | any 21
b ook geen | any 16
b ook goed | any -21 | emotion -53
b ook goeddoen | any 20
b ook mama | any 16
b ook niet | any -10 | threat -60 | opinion -60 | child -59 | vague -54
b ook nog | any 52 | insult -51 | sarcasm 54 | defence -55 | command -56
b ook te | any 20
b ook tekenen | any -12
b ook vreselijk | any 22
b ook wel | any 35 | sarcasm 76 | threat -55 | vague -50
b oorontsteking gaan | any 16
b op #Day | any -62
b op #Name | any 15 | vague -50
b op alle | any 14
b op basis | any 15
b op deze | any 17
b op dit | any 23
b op een | any 16 | blame 58 | child -50
b op haar | motive -53
b op hem | any 17
b op ik | any 10
b op mij | any 16
b op mijn | any 38
b op ons | any 16
b op papier | any 19
b op rijden | any 15
b op schieten | any 16
b op t | any 11
b op tijd | any 14
b op welke | any 18
b op wit | any 21
b op zijn | label -53 | threat -54 | opinion -57 | defence -53 | child -56 | command -53 | advice -59 | apology -51
b opbellen je | insult -52 | emotion -53 | command -57
b openen blijken | any 21
b openslaan in | any 11
b opgeven $ | guilt 50
b ophangen vragen | any 14
b ophouden in | any 18
b ophouden met | any 31 | guilt -52 | command 68
b ophouden nou | any 21
b ophouden ophouden | any 18
b opkijkt als | any 11
b opkomen met | any 11
b opkomen zo | any 11
b opleggen ze | any 19
b oplopen dan | any 14
b oplopen ik | any 14
b opmerking over | any 19
b opnemen $ | any 16
b opnemen ja | any 14
b opnemen je | any 14
b oprit lopen | any 17
b opstaan haar | insult -71 | label -53 | motive -58 | threat -63 | emotion -61 | off-topic -58 | opinion -63 | child -58 | advice -63 | apology -68 | vague -57
b opstaan inmiddels | any 22
b opstaan lezen | any 22
b opstaan niet | any 13
b opstaan ook | any 11
b opties op | any 19
b opvallen dat | any 19
b opvallend genoeg | any 20
b opvat dan | any 17
b opvoedcursus via | any 23
b opzetten zijn | any 17
b oud en | any 17
b oude man | any 23
b ouder bij | any 23
b oudercursus van | any 20
b ouders in | any -11
b ouders niet | any 15
b ouderschapsplan staan | any -11 | threat -54 | off-topic -50 | apology -50
b ouderverstoting en | any 14
b over #Name | any 35
b over #Number | any -11
b over $ | opinion -51
b over de | any 23
b over deze | any 15
b over die | any 13
b over duiventillen | any 12
b over een | any 29 | insult -63 | label -53 | threat -62 | emotion -55 | past -53 | opinion 64 | defence -59 | child -53 | advice -88 | apology -59 | vague -65
b over geld | any 17
b over haar | any 11 | motive -50
b over hun | any 15
b over jouw | any 14
b over na | any 16
b over nova | any 21
b over slapen | any 19
b over te | any 14
b overal #Day | any 14
b overdaad $ | any 23
b overhebben $ | any 23
b overhebben ik | any 23
b overhemden strijken | any 15
b overigens #Number | any 27
b overigens gewoon | any 24
b overigens hebben | any 15
b overigens op | any 17
b overigens toevertrouwd | any 20
b overigens tot | any 23
b overigens zuiver | any 17
b overleggen de | any 15
b overleggen komen | any 12
b overleggen zijn | any 14
b overlopen zijn | any 19
b overmaken $ | any -30
b overmaken ik | any -10 | command -52
b paar tientjes | any 22
b pak je | any 16
b papa hebben | any 34 | guilt -53 | child 60
b papa liever | any 14
b papa mogen | any 22
b papa na | any 16
b papa nog | any 32 | threat -53 | off-topic -54 | child 61 | apology -51 | vague -55
b papier zetten | any 19
b papieren laten | any 14
b parentificatie $ | any 27
b parkeerplek $ | any 17
b parkeerticket dat | any 11
b pas #Number | any 13
b pas als | any 17
b pas mijn | any 18
b pas na | any 26 | past -58 | opinion -52 | defence 72
b pas op | command -50
b pas overleggen | any 12
b pas schrijven | any 24
b passen mijn | any 15
b past #Day | insult -57 | label -55 | threat -50 | emotion -50 | defence -51 | child -53
b pdf openen | any 21
b per dag | any -19
b per jaar | any 18
b per kind | opinion -63 | command -56
b per maand | insult -57 | label -50
b per mail | any -11
b per nacht | any 11
b per week | any 22
b pilske meedrinken | any 10
b plaatsen van | any 14
b plakje ham | any 11
b plakken zijn | any -10 | insult -53 | motive -58 | child -51 | advice -52
b plannen een | any 16
b plannen niet | any 20
b plein ik | any 13
b plek op | apology -50
b ploffen uit | any 23
b pols schittert | any 15
b postnl $ | any 10
b praten $ | off-topic -50 | child -55
b praten alleen | any 11
b praten je | any 19
b praten met | any 14
b praten nog | any 18
b praten of | any 14
b praten we | any 12
b precies $ | any 19
b precies of | any 24
b preek $ | any 18
b prettiger zijn | any 21
b proberen het | any 14
b proberen jij | any 12
b psychiatrie en | any 12
b psycholoog hebben | any 20
b publiek $ | any 14
b punt enige | any 23
b pushen via | any 17
b quincy waarom | any 11
b raadsman in | any 18
b raden van | any 18
b rapport $ | insult -56 | emotion -53
b rapport ik | any 22
b reactie als | any 17
b rechter $ | any 23
b rechtstreeks uit | any 12
b reclame $ | any 21
b redden $ | any 12
b regel beter | any 19
b regel van | any -11
b regelen ik | any 18
b regelen moeten | any 18
b regelen zijn | any 23
b regeling zich | any 16
b regen en | any 11
b regenlaarzen staan | any 23
b rekenen zijn | any 24
b rekening met | any 14
b rekeningnummer hebben | any 18
b respect hoor | any 14
b rigo zijn | any 18
b rijden hebben | any 15
b rijden hier | any 22
b rijden verzamelen | any 16
b rijke mensen | any 10
b ringlamp zijn | any 21
b ritme zijn | any 14
b ritten voor | any 22
b rocket science | any 14
b roepen $ | any 15
b roepen dat | any 20
b rondkomen van | any 17
b rooster zullen | any 16
b rot toch | any 21
b router $ | any 22
b rug om | any 21
b rug zitten | any 14
b rugzak $ | any -17 | threat -53 | command -55
b ruiken $ | any 36 | past -52
b rusten dit | any 15
b rusten in | any 24
b rustig nadenken | any 13
b ruzie meer | any 22
b s nachts | any 16
b samen in | any 11
b samen te | any 15
b samenwonen zijn | any 10
b schaar bij | any 22
b schakelen $ | any 18
b schamen je | any 36 | insult 69
b schat $ | any 18
b scheenbeschermers liggen | any 16
b scheiding en | any 11
b scheppen $ | any 19
b schermen komen | any 22
b schieten en | any 16
b schieten het | any 18
b schijnen een | any 19
b schijnen te | any 20
b schilderen je | any 11
b schimmel $ | any 13
b schittert hebben | any 15
b school #Day | any 15
b school $ | any -25
b school alle | any 28
b school en | any 39
b school hebben | any -15
b school het | any 14
b school zitten | any 19
b schoolfoto onder | any 20
b schoolgebouw $ | any 13
b schooljaar $ | any 18
b schoolplein een | any 13
b schoolreisje #Number | any 18
b schrift openslaan | any 11
b schrijven $ | any 36 | label -55 | defence -57 | command 56
b schrijven hebben | any 21
b schrijven netjes | any 15
b schrikken me | any -11
b schrikken niet | any 24
b schrikken vinden | any 17
b schroeven met | any 17
b science hoor | any 14
b screenshot opkomen | any 11
b sinterklaas bereiken | any 12
b slaapuur zijn | any 20
b slapen aan | any 21
b slapen al | any 20
b slapen dat | any 28
b slapen de | any 21
b slapen en | any 21
b slapen rusten | any 15
b slapen we | any 19
b slapen zelf | any 11
b slechte moeder | any 18
b slechts uitvoering | any 15
b sleutel niet | any 15
b sleutelbeen en | any 16
b slim dat | any 14
b smeren omdat | any 21
b snachts wel | any 14
b snappen best | any 21
b sneeuw $ | any 10
b snijden terwijl | any 15
b sokken heen | any 16
b sombere #Day | any 18
b soms $ | any 23
b soms meer | any 14
b sorry $ | any -14 | defence -50 | apology -56
b sorry dat | any 23 | guilt 64 | apology 67
b sorry hoor | any 18
b sorry sorry | any 14
b souf je | any 16
b spelen mamaatje | any 11
b spelen voor | any 15
b spelen ze | any -12 | insult -52 | threat -60 | off-topic -50 | opinion -57 | child -55 | vague -51
b spellen halen | any 11
b spiegel kijken | any 24
b spiegelbeeld te | any 16
b spijt me | any 15
b spijten me | any 43 | apology 88
b spijten mij | any 18
b sprake zijn | any 35 | insult -56 | motive -51 | emotion -50 | past -52 | off-topic -50 | opinion -56 | defence 87 | command -54 | advice -51
b spreekbeurt over | child -51
b spreekuur lopen | any 23
b spreken $ | threat -52
b sprekende klok | any 14
b spugen en | any 16
b spuugzat $ | any 16
b spuugzat spugen | any 16
b staan $ | any -13
b staan bij | advice -51
b staan daar | any 16
b staan djayden | any 11
b staan een | any -14 | insult -57 | label -59 | threat -72 | emotion -52 | past -57 | off-topic -57 | opinion -52 | defence -64 | child -54 | command -50 | advice -55 | apology -62 | vague -56
b staan gewoon | any 21
b staan haar | any 13
b staan het | defence -62
b staan hier | any 16
b staan ik | any 31
b staan in | any -12
b staan jij | any 16
b staan laten | any 14
b staan liggen | any 17
b staan mee | any 18
b staan nog | any 10
b staan om | any 29 | defence -58
b staan op | label -50 | threat -52 | emotion -53 | defence -61 | child -56 | advice -50 | apology -50
b staan schroeven | any 17
b staan trillen | any 13
b staan we | any 11
b staan ze | any 17
b stappen en | any 19
b steek onder | any 14
b stelling waarvan | any 17
b stencils $ | any 21
b step van | any -13 | motive -54 | opinion -59
b stiefmoeder met | any 21
b stil $ | any 15
b stil weer | any 19
b stoel voor | any 22
b stoep veel | any 23
b stoornis en | any 15
b stop met | any 17
b stopcontact al | any 13
b stoppen met | apology -52
b stopwatch als | any 16
b straat weten | any 11
b straks ook | any 23
b strandfoto's die | any 19
b stressen ik | any 11
b strijken en | any 15
b strijkgoed naast | any 17
b stripboek en | any 11
b stromende regen | any 11
b studiedagen dat | any 18
b sturen $ | insult -54 | emotion -50 | past -54 | opinion -50 | command -54 | vague -54
b sturen een | any 19
b sturen en | any 17
b sturen ff | any 16
b sturen haar | any 11
b sturen ik | any -19
b suggestie dragen | any 19
b sukkel in | any 19
b sws wel | any 11
b t $ | label -66
b t bedoelen | any 11
b t blauwe | any 11
b t ergste | any 13
b t je | any 11
b t laatste | any 11
b t m | any -16 | command -51
b t met | any 11
b t mij | any 11
b t nachtlampje | any 21
b t ook | any 17
b t pas | any 11
b t slapen | any 11
b t zijn | any 40
b taal hebben | any 17
b taart in | any 18
b tabel zullen | any 20
b tablet dus | any 13
b tafel en | insult -56 | label -53 | emotion -60 | guilt -60 | child -56 | command -60 | vague -53
b tafel hier | any 21
b tafel van | any 17
b tafel zijn | motive -58 | threat -51 | past -51 | off-topic -50 | vague -50
b tand zijn | any 22
b tanden zitten | any 13
b tandenpoetsen helpen | any 19
b tas $ | any -52
b tas eens | any 19
b tas laten | any 11
b te aaien | any 14
b te eten | any 15
b te halen | any 12
b te hebben | any 29
b te helpen | any 20
b te hoeven | any 17
b te houden | any 14
b te koken | any 10
b te komen | past -50
b te laten | any 29 | motive 67
b te leggen | insult -52 | child 59
b te lezen | any 10
b te melden | any 15
b te merken | any 15
b te moeten | any 19
b te mooi | any 20
b te overleggen | any 15
b te praten | any 14
b te ruiken | any 20
b te schakelen | any 18
b te scheppen | any 19
b te staan | any 14
b te trillen | any 14
b te verwachten | any 17
b te vinden | any 14
b te voegen | any 16
b te vullen | any 11
b te wachten | defence -50
b te wekken | any 15
b te wijten | any 12
b te winnen | any 15
b te worden | command -52 | advice -54
b te zeggen | opinion -70 | child 65 | advice -52
b te zien | any 33 | insult -50 | defence -52
b te zijn | any 17
b te zijner | any 13
b te zwaaien | any 30 | label -50 | emotion -51 | guilt -50 | past -51 | off-topic 54 | opinion -54 | defence -62 | command -55 | apology -55 | vague -51
b tegels leggen | any 11
b tegemoet zien | any 17
b tegen die | any 19
b tegen nieuwjaar | any 19
b tegen zijn | any 20
b tegen zn | any 16
b tegenwoordig beter | any 14
b tegenwoordig kennelijk | any 15
b tekenen $ | label -50 | threat -64 | emotion -51 | advice -60 | vague -52
b tekenen hebben | any 16
b tekenen toen | any 14
b tekenen voor | any -10 | threat -58
b tekeningen en | any 11
b tekortschieten bestaan | any 19
b telefoneren zijn | any 11
b telefoon op | any 16
b telefoon uit | any 23 | insult -51 | blame 81
b telefoon zolang | any 11
b telefoontje en | any 17
b telefoontje volstaan | any 15
b teleurstellen niet | any 12
b tellen al | any 13
b tellen die | any 13
b tellen zijn | any 18
b tenen lopen | any 11
b tennissen zijn | any 10
b tenslotte maar | any 14
b terug haar | any 16
b terug voor | any 18
b teruggehoord $ | any 22
b terugkom $ | any 10
b terugvinden voor | any 14
b terwijl #Name | any 15
b terwijl een | any 15
b terwijl ik | any 24
b tevoren bereiken | any 13
b tevoren een | any 17
b tevoren zelf | any 11
b tevreden mee | any 14
b thankss $ | any 11
b thee maar | any 13
b thermometer $ | any 21
b thuis niemand | any 10
b thuisblijven toch | any 20
b ticket doordat | any 18
b tientjes per | any 22
b tijd en | any 25
b tijd met | any 16
b tijd of | any 10
b tijd wel | any 28 | vague 74
b tijd zijn | any 14
b tijden naar | any 15
b tijdens het | any -10
b tikkie van | any 16
b tja #Name | any 20
b tl-buis dat | any 20
b toch $ | any 20
b toch alleen | any 17
b toch een | any 20
b toch niets | any 21
b toch op | any 21
b toch overdaad | any 23
b toch zeggen | any 26
b toe hebben | any 23
b toe komen | any 10
b toe maar | any 20
b toegeven dat | any 14
b toegeven toegeven | any 14
b toelaten dan | any 22
b toen al | any 14
b toen hebben | any 16
b toen ik | any 20 | blame 68 | past 58
b toen je | any 24 | past 68
b toen knikkebolde | any 11
b toen trekken | any 15
b toen wij | any 15
b toevertrouwd dat | any 20
b tog ik | any 15
b toneelstuk van | any 27
b tonen van | any 16
b toon daarvan | any 21
b toonzetting van | any 17
b tot #Day | any -29
b tot #Number | any -23
b tot die | any -13 | threat -63 | child -53 | command -53 | vague -61
b tot het | any 11
b tot nu | any 37 | threat 50
b tot zo | any 23
b toxic en | any 13
b toxic ik | any 11
b traagheid te | any 12
b trein heen | any 18
b trein van | any -14 | insult -61 | motive -57 | threat -61 | emotion -62 | guilt -56 | defence -52 | command -58 | apology -58 | vague -58
b trekken #Name | any 18
b trekken jij | any 15
b trillen $ | any 14
b trillen op | any 13
b trouwen $ | any 15
b trouwens dat | any 13
b trouwens geen | any 20
b trouwfeest zijn | any 16
b trut en | any 21
b turnen en | threat -52 | advice -64
b tussen #Number | any -12
b tussen ons | any 19
b tv hard | any 10
b tv van | any 16
b tweede week | any 14 | child -52 | command 58 | apology -50 | vague -66
b u zijn | any 24
b uhm kweenie | any 11
b uit #Name | any -11 | defence -58 | child -53
b uit $ | any 39 | vague -57
b uit beeld | any 13
b uit dan | any 33 | threat 69
b uit de | off-topic 62
b uit die | any 16
b uit dus | any 16
b uit elkaar | insult -55 | label -57 | motive -50 | threat -56 | emotion 59 | past -51 | opinion -59 | defence -63 | child -60 | command -54 | advice -61 | apology -55 | vague -61
b uit het | any 12
b uit te | any 37 | insult -56 | off-topic -51 | child 67
b uit tv | any 10
b uiterlijk #Day | any 34
b uiterlijk #Number | any -25
b uitgaan dat | any 26
b uitgaan er | any 26
b uitgeprint $ | any 14
b uithalen de | any 10
b uithalen ze | any 10
b uithangt $ | any 15
b uitleest zijn | any 15
b uitleggen dat | any 13
b uitleggen hij | any 15
b uitvoering aangeven | any 15
b uitzoeken $ | any 16
b uitzoeken het | any 16
b universiteit en | any 18
b uur $ | guilt -51
b uur in | any 20
b uur met | any 18
b uur over | any 14
b uur terug | any 18
b uurrooster zijn | any 19
b uurtje eerder | any 11
b uurtje in | any 13
b uw lijst | any 16
b uw menu | any 16
b uw muziek | any 16
b uw nieuwe | any 16
b vader aan | any 20
b vader chantal | any 22
b vader die | any 10
b vader doen | any 15
b vader en | off-topic -53 | apology 59
b vader hebben | any 12
b vader opstaan | any 11
b vader uithangt | any 15
b vader weten | any 18
b vader willen | any 14
b vader zijn | any 15
b vaderschap hebben | any 18
b vak eenentwintig | any 10
b vak zijn | any 24
b vakantie $ | any 20
b vakantie schrijven | any 15
b vakantie via | any 23
b vakantieregeling van | any 14
b vakken te | any 11
b van #Day | any -22
b van #Name | any -25
b van #Time | any -39
b van $ | any 25 | insult -55 | threat -52 | opinion -53 | defence -51
b van af | any 20
b van al | any 22
b van alles | any 22
b van dat | any 21
b van dichtbij | any 19
b van die | any 36 | off-topic 54 | child -53 | advice -51
b van dit | any 23
b van doen | any 13
b van echt | any 19 | emotion 54
b van een | any 68 | motive -53
b van enig | any 13
b van groep | any 17
b van harte | any -26
b van iemand | any 15
b van je | any 19
b van jou | any 86 | insult -51
b van jouw | insult -52 | off-topic -51 | opinion -59 | command -50
b van maken | any 25 | defence 54 | apology -60 | vague -51
b van me | any 20
b van mijn | any 43
b van milan | any 17
b van nabij | any 10
b van onwil | any 22
b van onze | any 14
b van opzetten | any 17
b van school | any -28
b van t | insult -56 | label -50 | emotion -55 | opinion -56 | defence -52 | child -52 | command -63 | apology -56 | vague -51
b van tafel | any 14
b van tevoren | any 28 | defence -56 | advice -53
b van u | any 24
b van uitgaan | any 26
b van voetbal | any 12
b van voor | any 17
b van vorige | apology -52
b van vroeger | any 17
b van wakker | any 18
b van wat | any 26 | insult -51 | advice 57
b van wie | any 18
b vanaf #Day | any -16
b vanaf $ | any 13
b vanaf de | any 26
b vanaf jouw | any 28
b vanaf nu | emotion -51 | child -50
b vandaag nog | any 11
b vandaan komen | any 14
b vandaar $ | any 21
b vanmorgen om | threat -53 | defence -56 | child -60 | vague -61
b vannacht van | any 18
b vanzelf $ | any 27
b vanzelf naar | any 19
b vanzelf wel | any 16
b vasten dat | any 12
b vasten nog | any 22
b vasten ook | any 22
b vasten roepen | any 20
b vasten slaapuur | any 20
b vasthouden $ | opinion 59
b vasthoudendheid zijn | any 15
b vastleggen in | any 14
b vastleggen vanaf | any 14
b vaststaan op | any 23
b vaststaan vaststaan | any 23
b vaststellen dat | any 16
b vaststellen wel | any 16
b veel hebben | any 20
b veel vragen | any 23
b veel zorg | any 13
b veld staan | any 17
b ver komen | any 15
b verbazen dat | any 11
b verbouwing opgeven | any 23
b verder $ | any 19
b verder je | any 13
b verder kakel | any 23
b verder komen | any 25
b verder niet | any 14
b verder niks | any 14
b verder over | any 12
b verdienen allebei | any 15
b verdienen om | any 12
b verdieping kunnen | any 23
b verdrietig maar | any 22
b verdwijnen $ | any 13
b vergelijking met | any 19
b vergeten zijn | any 24
b vergeven mij | any 22
b vergiffenis en | any 19
b vergissen al | any 19
b vergt iets | any 13
b verhalen van | any 13
b verhoor dan | any 16
b verjaardag met | any 18
b verkeerde la | any 16
b verklaring voor | any 23
b verlof al | any 24
b vermoeden nooit | any 17
b veronderstelling dat | any 14
b verpesten echt | any 11
b verplaatsen naar | command -53 | vague -50
b verrassen $ | any 21
b verschrikkelijke vader | any 15
b verslaafd aan | any 15
b verstand niet | any 25
b vertellen dat | guilt -52
b vertonen in | any 24
b vervallen er | any 18
b verwachten ik | any 27
b verwachten zijn | any 17
b verzetten en | any 24
b verzoeken mij | any 13
b via een | any 15
b via het | any 23
b via je | any 17
b via school | any 28
b vieren $ | any 18
b vieren keer | any 16
b vinden $ | any -25
b vinden die | any 14
b vinden je | any -11
b vinden jij | any 17
b vinden laat | any 10
b vinden vasten | any 12
b vinden ze | opinion -50
b vlam zijn | any 16
b voedselbank sturen | any 16
b voegen $ | any 16
b voelen $ | any 15
b voelen met | any 18
b voetbal turnen | any 12
b voicemail waar | any 15
b volgen in | any 10
b volgend jaar | any 16
b volgende vakantie | any 23
b volgende week | any -12 | threat -56 | vague -70
b volgens het | any -13 | label -51
b volgens mij | child -50
b volgens mijn | any 10
b volgers en | any 11
b volhangt met | any 11
b volstaan een | any 15
b volwassene mee | any 15
b volwassene verder | any 14
b vonnis staan | any 17
b voor #Money | any -11
b voor $ | any 23
b voor al | any 21
b voor alles | any 27 | guilt 67 | apology 50
b voor een | any 19 | sarcasm 93 | command -53
b voor elke | any 15
b voor en | any 19
b voor haar | any -24 | label -62
b voor hebben | any 24
b voor het | any -29
b voor iemand | any 15
b voor je | any 26 | sarcasm 92
b voor jouw | any 23
b voor kinderen | any 22
b voor mijn | any -12 | emotion -65 | defence -52 | apology -61
b voor mijzelf | any 18
b voor moeder | any 11
b voor nieuwe | any 17
b voor nova | any 27
b voor op | any 25
b voor overhebben | any 23
b voor rijke | any 10
b voor sneeuw | any 10
b voor tekenen | any 16
b voor teruggehoord | any 22
b voor vader | any 15
b voor vaderschap | any 18
b voor voorbeeld | any 15
b voor vorige | any 16
b voor weggaan | any 17
b voor zijn | any -16
b voor zoveel | any 19
b vooraf niet | any 13
b vooraf prettiger | any 21
b vooral de | any 14
b vooral te | any 14
b voorbeeld je | any 15
b voorbereiden $ | any 19
b voorbij zijn | any 19
b voorgaan mogen | any 17
b voorgaan zichzelf | any 17
b voorkomen $ | any 20
b voorkomen jouw | any 20
b voorlezen en | any 11
b voorlezen ik | any 11
b voorlezen in | any 21
b voorschieten en | any 18
b voorstel en | any 15
b voorstel zijn | any -20
b voorstellen dat | any -23
b voorstellen ik | any -11
b voorstellen voorstellen | any -16
b voortaan hier | any 18
b voortaan niet | any 15
b voortaan van | any 17
b voortanden en | any 13
b voorts aan | any 15
b voorval dat | any 15
b vordering gaan | any 18
b vorig jaar | any 16
b vorige #Number | any 17
b vorige keer | any 30
b vorige maand | any 19
b vorige x | any 11
b vouwen $ | any 16
b vraag $ | any 16
b vraag of | any 13
b vraag vooraf | any 21
b vraag wie | any 18
b vraag zulke | any 15
b vragen #Name | any 22
b vragen $ | insult -51 | child -50 | command -51
b vragen elke | any 13
b vragen ge | any 23
b vragen hebben | threat -50
b vragen hoe | any 11
b vragen ik | any -11
b vragen laatst | any 16
b vragen niet | any 13
b vragen sorry | any 19
b vragen t | any 17
b vragen waar | any 14
b vragen wat | any 11
b vragen ze | any 14
b vragen zijn | any 32
b vreemde met | any 11
b vreselijk missen | any 22
b vrienden te | any 15
b vriendin #Number | any 11
b vriesvlees dat | any 18
b vriezer $ | any 18
b vroeger aardig | any 19
b vroeger daar | any 17
b vroeger zijn | any 20
b vrouw en | any 20
b vrouw van | any 18
b vullen tot | any 11
b vóór het | any 27
b waar $ | any 21
b waar dit | any 13
b waar geen | any 15
b waar geld | any 13
b waar hij | any 15
b waar ik | any 16
b waar je | any 14
b waar koken | any 17
b waar ze | any 14
b waarde van | any 19
b waarderen wanneer | any 19
b waarin jij | any 11
b waarom staan | any 11
b waarop te | any 25
b waarvan ik | any 17
b wachten $ | any 17
b wachten zijn | any 12
b wakker liggen | any 18
b wanneer een | any 13
b wanneer hij | any 19
b wanneer ik | any 16
b wanneer zijn | any 13
b want dr | any 17
b want het | any -12 | defence -54 | child -56 | apology -52
b want ik | any -18 | emotion -60
b want in | any 13
b want jij | any 17
b want ze | any 16
b was $ | child -51
b was een | any 21
b wat anders | any 17
b wat dat | any 27 | guilt 67
b wat een | label -53 | opinion -57
b wat er | any 28 | apology 59
b wat heerlijk | any 19
b wat hij | any 18
b wat ik | any 35 | guilt 50 | apology 76
b wat je | any 13
b wat jij | any 11
b wat langzamer | any 13
b wat meegeven | any 17
b wat mij | any 14
b wat moeten | insult -58 | motive -51 | emotion -54 | opinion -63 | child 62 | advice -50 | apology -54
b wat niet | any 28 | insult 63 | motive 65 | emotion -55 | opinion -53 | defence -67 | child -54 | command -69 | advice -55 | apology -64
b wat vaker | advice 50
b wat voor | any 27 | threat -50 | apology -50
b wat zijn | any 31 | motive -53 | threat -53 | opinion -50
b water proberen | any 14
b wauwww moeten | any 25
b wc $ | any 26
b we #Day | any -13 | label -51 | emotion -55 | off-topic -54 | opinion -55 | defence -50 | child -55 | advice -52 | apology -52 | vague -70
b we dat | any -12
b we de | any -17 | vague -53
b we ff | any 13
b we met | any 11
b we moeten | any -10 | advice -50 | vague -52
b we nog | any 15
b we tegen | any 19
b we toch | any 20
b we verder | any 12
b we zien | any 19
b weaponized incompetence | any 26
b week #Number | opinion -51
b week een | any -10 | threat -53 | guilt -51 | vague -60
b week en | any 16
b week lopen | any 11
b week pas | any 17
b week uithalen | any 10
b week van | any -20 | command -52
b week wanneer | any 13
b week zijn | any 42 | command 60 | apology -54
b weekend #Name | any 16
b weekend $ | any 27
b weekend bij | any 21
b weekend hier | any 28
b weer aan | any 16 | guilt 61 | vague 65
b weer anders | any 15
b weer bij | any 18
b weer doen | any 16
b weer een | any 11 | threat -55 | opinion -50 | vague -51
b weer gaan | any 28
b weer hebben | any 19
b weer klaar | any 14
b weer sorry | any 14
b weer uit | any 19
b weerstand kiezen | any 21
b weg $ | insult 55
b weg van | any 21
b weggaan $ | any 17
b wegwerkzaamheden bij | any 17
b weinig zijn | any 20
b weken #Number | any 28
b weken daarvoor | any 16
b weken lang | any 13
b weken later | any 13
b weken onder | any 20
b weken op | any 15
b weken van | any 15
b wekken $ | any 15
b wekker kopen | any 15
b wekker voor | any 19
b wel budget | any 16
b wel eens | any 15
b wel gekkere | any 24
b wel geld | any 13
b wel hartverwarmend | any 10
b wel hoe | any 15
b wel in | any 16
b wel kort | any 16
b wel krijgen | any 13
b wel kruipen | any 16
b wel level | any 14
b wel lukken | any 16
b wel met | any 14
b wel misschien | any 27
b wel nadenken | any 13
b wel nog | any 16
b wel over | any 20 | off-topic 83 | opinion -51 | defence -56 | command -51
b wel regelen | any 23
b wel tegen | any 19
b wel uitleggen | any 15
b wel vanaf | any 11
b wel vandaag | any 11
b wel vaststellen | any 16
b wel weer | any 24 | motive 97 | off-topic 51
b wel welke | any 18
b wel weten | any 11
b weldenkend mens | any 15
b weleens $ | any 30
b weleens de | any 16
b weleens gebruiken | any 15
b weleens willen | any 11
b welke $ | any 18
b welke dag | any 18
b welke kolom | any 20
b welkom $ | any -18
b wellicht dat | any 23
b welterusten zeggen | any 15
b wereld niet | any 20
b werk lachen | any 24
b werken #Day | any 11
b werken $ | label -53 | apology -58 | vague -60
b werken de | motive 51 | opinion -51
b werken in | any 12
b weten #Name | any 14
b weten dat | any 30 | vague -56
b weten geen | any 19
b weten ik | any 12
b weten niet | any 18
b weten nu | any 10
b weten ofzo | any 11
b weten ook | any 19
b weten op | any 18
b weten t | label -58
b weten te | any 15
b weten wat | any 11
b wetsvoorstel gaan | any 19
b wetsvoorstel in | any 19
b wie achtenvijftig | any 18
b wie bij | any 14
b wie elke | any 13
b wie er | any 14
b wie hebben | any 23
b wie hier | any 18
b wie tellen | any 13
b wie thuis | any 10
b wie van | any 16
b wie weten | any 19
b wie ze | any 18
b wie zijn | any 25
b wij arm | any 22
b wij beiden | any 15
b wij bij | any -11
b wij daar | any 11
b wij praten | any 18
b wij trouwen | any 15
b wijken in | any 13
b wijten maar | any 12
b wijziging hebben | any 19
b wil horen | any 18
b willen #Name | any -26 | off-topic -50
b willen doen | motive -50 | threat -53 | advice -60
b willen een | any 13
b willen en | any 20
b willen geen | any 22
b willen iets | any 25
b willen je | any -16
b willen jij | any -16 | motive -58
b willen laten | command -55 | advice -52
b willen mijn | any 13
b willen van | any 20
b willen zien | any 11
b willen zijn | any 23 | motive -52
b winkelen in | any 19
b winnen $ | any 15
b winterjas vanaf | any 13
b winters terug | any 16
b wissel op | any 19
b wissen donders | any 18
b wit $ | any 21
b wit er | any 24
b wollah houden | any 11
b wonderen $ | any 19
b woord manipulatie | any 20
b woord voor | any 22
b worden $ | any -12
b worden echt | any 19
b worden er | insult -56 | command -54
b worden gek | any 11
b worden het | any -24
b worden hier | any 14
b worden ik | any 18
b worden je | any 13
b worden met | any 21
b worden staan | any 18
b worden thankss | any 11
b worden voorbereiden | any 19
b worsten bekijken | any 22
b x staan | any 11
b z'n scheenbeschermers | any 16
b z'n sokken | any 16
b zacht $ | any 13
b zak oliebollen | any 15
b zakken aan | any 13
b zal ook | any 16
b ze #Day | any 15
b ze #Number | any 16
b ze aan | any 21
b ze alleen | any 15
b ze bij | child 53
b ze daar | any 34
b ze dat | any 30 | insult 57 | command -53
b ze doen | any -12
b ze eten | any 25
b ze fietsen | advice -55
b ze haar | any 16
b ze houden | any 16
b ze me | any 14
b ze niks | any 18
b ze ons | any 24
b ze op | any 30 | insult -54 | blame 85 | child -63
b ze slapen | any 20
b ze vanaf | threat -55 | defence -52 | child 60 | command -50
b ze vandaan | any 14
b ze wel | any 13
b ze willen | any -17 | child -70
b ze zijn | any -25
b ze zwaaien | any 37 | insult -51 | past -52 | child -59
b zeggen $ | any 38 | opinion -70 | child 88
b zeggen dat | any 14
b zeggen en | any -10 | child -55 | advice -52
b zeggen het | any 13
b zeggen ik | any 23
b zeggen jij | any 20 | blame 66 | guilt -52 | defence -56
b zeggen man | any 14
b zeggen naar | any 14
b zeggen papa | any 23
b zeggen via | any 15
b zeggen zelfs | any 18
b zegmaar sorry | any 11
b zeiken niet | any 25
b zeker $ | any 16
b zeker dat | any 10
b zeker uit | any 16
b zelden weten | any 15
b zelf #Number | any 19
b zelf al | any 22
b zelf bellen | any -10
b zelf bijstaan | any 16
b zelf de | any 15
b zelf ik | any 22
b zelf maar | any 10
b zelf nog | any 22
b zelf oplopen | any 14
b zelf overhebben | any 23
b zelf staan | any 17
b zelf voor | any 16
b zelf voorlezen | any 21
b zelf wel | any 15
b zelf zijn | any 31
b zelfs de | any 18
b zelfstandigheid beginnen | any 11
b zetten $ | any 20
b zetten hem | threat 50
b zetten met | any 19
b zich $ | any 36 | guilt 94 | opinion -57
b zich daar | any 10
b zich hebben | any 15
b zich naar | any 16
b zich zien | any 18
b zichzelf invullen | any 17
b zichzelf wel | any 16
b ziek $ | any 17
b zien $ | any 45 | motive 50 | threat -51 | opinion -60 | child -59 | command -53 | advice -60 | vague -64
b zien bij | any 19
b zien dat | off-topic -55
b zien en | any 24 | threat -50 | child 64
b zien geen | any 16
b zien hangen | any 15
b zien hoe | any 24
b zien ik | label -53 | emotion -51 | defence -51 | vague -81
b zien je | any 27
b zien nog | any 18
b zien wel | any 36 | vague 90
b zien zijn | any 25
b zijn #Day | any -29 | command -50
b zijn #Money | any -38 | opinion -51
b zijn $ | any 25
b zijn aannemen | any 23
b zijn al | any -11
b zijn alles | any 26 | motive -51 | apology 56
b zijn als | threat -50 | past -58 | opinion -52 | advice -58
b zijn anders | any 17
b zijn babcia | any 13
b zijn belangrijker | any 15
b zijn best | vague -52
b zijn brood | any 21
b zijn destijds | any 12
b zijn die | any 63 | insult -51 | threat -53 | defence -52 | child -50 | command -56
b zijn dit | past -52
b zijn dochter | any 10
b zijn dus | any 14
b zijn echt | any 14
b zijn eerste | any 22
b zijn eigen | any 25 | guilt 56
b zijn erbij | any 17
b zijn erg | any 18
b zijn fiets | any 24
b zijn gebit | any 18
b zijn geen | any 59 | insult -68 | threat -59 | off-topic 52 | opinion 93 | defence -64 | child -64 | advice -72 | apology -54
b zijn gek | any -11 | insult -58 | emotion -59 | opinion -50 | command -51
b zijn gewoon | any 25 | insult -72 | label 67 | motive -64 | threat -61 | emotion -58 | off-topic -53 | opinion -55 | defence -57 | vague -53
b zijn gisteren | any -16
b zijn goed | any -23 | motive -53
b zijn hebben | threat -51 | opinion -63 | defence -57 | command -62 | advice -53
b zijn heel | any 16
b zijn het | any 21
b zijn heten | any 10
b zijn iets | any 10
b zijn inmiddels | any 14
b zijn je | any 58 | insult 103 | label -67 | motive -54 | threat -61 | emotion -55 | guilt -52 | past 89 | off-topic -54 | opinion -62 | defence -63 | child -51 | command -59 | advice -68 | apology -58 | vague -56
b zijn kapot | any -10 | emotion -54 | apology -60
b zijn komen | any 11
b zijn koud | any 18
b zijn lopen | any 13
b zijn met | any -12
b zijn mij | any 31 | label -59 | threat -54 | emotion -52 | past -58 | off-topic -51 | opinion -66 | defence -54 | child -60 | command -53 | advice -55 | vague -51
b zijn misgegaan | any 20
b zijn moeder | any 20
b zijn muren | any 11
b zijn neefje | off-topic -50 | child -52
b zijn net | any 17
b zijn nieuwe | off-topic -61 | opinion -57 | command -51
b zijn nooit | opinion -50 | defence -51 | command -50
b zijn nu | any 22
b zijn om | defence -51 | command -50
b zijn omdat | any 22
b zijn ontbreken | any 14
b zijn ook | any 20
b zijn op | any -27
b zijn ouders | any 15
b zijn overigens | any 17
b zijn pak | any -11 | past -52 | defence -52
b zijn plannen | any 16
b zijn rapport | any 22
b zijn sorry | any 20 | guilt 66 | apology 61
b zijn spreekbeurt | any -10
b zijn tegenwoordig | any 15
b zijn tellen | any 18
b zijn tenslotte | any 14
b zijn terwijl | any 24
b zijn toen | any 14
b zijn vader | any 11 | insult -52 | label -56 | threat -61 | opinion -58 | command -58 | apology -58
b zijn van | any -23
b zijn verjaardag | any 18
b zijn verlof | any 24
b zijn verschrikkelijke | any 15
b zijn verslaafd | any 15
b zijn voor | any 28
b zijn waar | any 13
b zijn we | any 20
b zijn werk | any 12
b zijn ze | any -38 | command -53
b zijn zeggen | any 14
b zijn zijn | any 15 | insult -54 | threat -58 | off-topic -50 | opinion -53 | defence -59 | child -55 | command -50
b zijn zo | insult -52 | threat 74 | emotion -63 | off-topic -51 | command -56
b zijn zomers | any 18
b zijn zover | any 13
b zijn zus | any 15
b zijner tijd | any 13
b zingend in | any 19
b zitten $ | any 23 | sarcasm 69
b zitten er | guilt 71 | past -56
b zitten geen | any 23
b zitten hebben | any 11
b zitten hier | any -11
b zitten huilen | any 14
b zitten ie | any 14
b zitten in | any -27
b zitten misschien | any 13
b zitten te | any 25 | vague -52
b zitten wij | any 11
b zn achternaam | any 11
b zn blauwe | any 11
b zn dochter | any 18
b zn eigen | any 16
b zn huis | any 16
b zo $ | any 23
b zo blauw | any 17
b zo doorgaan | any 16
b zo erg | any 18
b zo gaan | any 30 | insult -50 | threat -54
b zo goed | motive -54
b zo klaar | any 15
b zo niet | any 21
b zo praten | any 11
b zo toxic | any 13
b zo uitgeprint | any 14
b zo van | any 10
b zo ver | any 15
b zo weinig | any 20
b zo willen | any 21
b zo wollah | any 11
b zo zeggen | any 21
b zo'n gesprek | any 18
b zo'n mess | any 11
b zoals normale | any 11
b zodat van | any 22
b zoeken een | any 17
b zoete lachje | any 18
b zogenaamd leeg | any 10
b zoiets horen | any 17
b zoiets liever | any 17
b zolang in | any 11
b zolang ze | any -11
b zoldertrap af | any 21
b zomer $ | any 17
b zomer al | any 23
b zomer ingepikt | any 15
b zomer menen | any 19
b zomer niet | any 14
b zomers en | any 18
b zonder #Number | any 13
b zonder boekenkast | any 21
b zonder iemand | any 18
b zonder mijn | any 11
b zonder overleggen | any 14
b zonder te | any 15
b zonder toestemming | any 20
b zonder vasten | any 20
b zonder voortanden | any 13
b zoon $ | any 28 | insult 53 | label -61 | threat -51 | opinion 56 | command -55
b zoon in | any 22
b zorg naar | any 13
b zorgen dat | advice -64
b zorgvuldigheid hebben | any 19
b zoveel tekortschieten | any 19
b zover hebben | any 13
b zuchten $ | any 20
b zuiver aan | any 17
b zulke dingen | any 15
b zullen dan | any 23
b zullen denken | any 10
b zullen er | any 19
b zullen ergens | any 18
b zullen hem | any 21
b zullen het | any 26 | off-topic -55 | advice -56 | vague -64
b zullen je | any -25
b zullen jij | any 21
b zullen jou | any 20
b zullen kunnen | any 19
b zullen me | any 22
b zullen om | any 27
b zullen plakken | any 17
b zullen van | any 13
b zullen vieren | any 18
b zullen vouwen | any 16
b zullen waarderen | any 19
b zullen we | any -15
b zullen wel | any 34
b zullen zijn | any 11
b zure citroen | any 33
b zus #Name | any -12 | insult -51 | label -71 | threat -53 | emotion -66 | off-topic -57 | opinion -50 | child -52 | command -57 | advice -56 | apology -50
b zus wel | any 15
b zus werken | any 12
b zus zijn | any 11
b zuster van | any 19
b zwaaien $ | any 39 | insult -72 | motive -50 | threat -50 | emotion -50 | opinion -58 | command -52 | advice -53
b zwaaien en | any 15
b zwaaien wat | any 16
b zwager heten | any 10
b zwart op | any 21
b zwembril #Number | any 18
b zwemles en | any 16
b zwemles zijn | threat -51 | defence -59
b zwemmen in | any 16
b zwemmen rekeningnummer | any 18
b zwemzak van | any 19
b zweren het | any 21
b zweten die | any 16
b zó genoeg | any 22
b zó ontzettend | any 14
both none | any 17
both none not | any -12 | insult -60 | emotion -56 | opinion -59 | defence -60 | command -50 | advice -57 | vague -53
both past | vague -60
both past not | any 11
both present must | any -10 | advice -50 | vague -52
child future | any 15
child no verb | any 10 | motive -55 | emotion -55 | off-topic -53 | opinion -53 | command -58 | advice -53
child none | vague -50
child past | any 15
child past must not | any 17
child past not | any 47 | defence 69
child present | any -14
child present can | any -15
child present can not | any 17
child present may | any -13
child present may not | guilt -52
child present must | any -31
child present not | any -11
child present should not | any 32 | insult -52 | opinion 71 | child -54
child present want | any -15
clauses 4 | any 41
f aan | sarcasm 55 | defence 50
f af | insult -50 | off-topic -50 | command -50
f afloopt | any 11
f antwoord | any 25
f antwoordt | any 34
f app | any -11
f begin | any 21 | insult -54 | defence -52 | vague -50
f begint | command -56
f begonnen | any 14
f begrijp | emotion -53 | opinion -52 | defence -54 | advice -53
f behandelde | any 14
f bekend | any -12 | past -50 | defence -53 | child -50 | advice -51
f bekijkt | any 22
f bel | insult 55 | label -57 | motive 56 | threat -64 | off-topic 51 | command 54 | advice -54
f belde | any 36 | insult -52 | threat -51 | child 60
f beleefde | any -12
f bereikte | any 22 | insult -50 | opinion 50 | command -51 | advice -52
f besloten | any 16 | emotion 70
f bespreek | any -11
f besta | any 11
f bestaat | threat -55 | emotion -57 | opinion -50 | command -57 | advice -54 | apology 50
f betaal | command -55
f betaalt | any -18
f betreft | any 14
f beweert | any 13
f bezoek | any -16
f bijt | any 13
f binnen | any -10 | advice -58
f binnenkomt | any 25 | insult -51 | past -52 | opinion -50 | command -52 | advice 56
f blijkt | any 18
f boeit | any 11
f brak | any 16
f breng | any -61
f check | any 13
f dacht | any 50
f dank | any -26
f dankt | any 15
f denk | any 11 | guilt 90
f denkt | any 24 | motive 87 | command -51
f dient | any 15
f door | any -20 | vague -50
f doorbracht | any 11
f doorgebracht | any 18
f draait | any 13
f durft | any 55 | child 50
f ga | emotion -51
f geaccepteerd | any 19
f gebeld | any 19
f gebeurd | any 10
f gebeurt | any 17
f gebroken | any -10
f gebruik | any 15
f gedaan | any 25 | defence 51
f geeft | any 12 | off-topic -50
f gegaan | any 21
f gegeven | any 30 | insult 95 | label -52 | threat -54 | guilt -51 | past -60 | opinion -71 | defence -57 | command -56 | advice -51 | apology -54 | vague -54
f gehad | defence -56 | advice 50
f gekamd | insult -52 | guilt -51 | past -53 | off-topic -50
f gekomen | any 52 | insult -60 | threat -50 | past 98 | defence -61
f gekozen | any 19
f gekregen | any 16 | off-topic -50 | defence -63 | child -50
f geld | any 20
f geleerd | any 16
f gelegen | any 18
f gelezen | opinion -59 | defence -60
f gelopen | any 11
f gemaakt | any 42 | blame 85 | past -55 | opinion -55
f gemaild | any -13
f geniet | command -50
f genomen | insult -55
f geoefend | any -12 | insult -51 | label -53 | motive -53 | threat -53 | off-topic -56 | opinion -52 | advice -53
f gepraat | any 14
f gered | any 12
f gereden | any 28 | past 76
f geregeld | any 36 | threat -50 | off-topic -53
f gerust | any 16 | sarcasm 61 | threat -53 | opinion -54 | defence -53 | command -54
f geschreven | any 27 | blame 77 | defence -51
f geslapen | any -11
f gespeeld | any 15
f gesproken | any -20 | defence -52
f gestreken | any 15
f gestuurd | past -52
f getekend | label -51 | emotion -54 | defence -50 | command -50 | apology -53
f gevonden | any -16 | past -55 | off-topic -50
f gevraagd | any 34 | opinion -51
f geweest | any 55 | off-topic -50 | opinion -52 | child -51 | advice -59
f geworden | any 11
f gezegd | any 30 | child -50
f gezet | any 19
f gezeten | any 11
f gezien | insult -52 | past -53 | off-topic 57 | child -54 | command -57 | vague -59
f ging | any -32 | threat -72 | past -51 | defence -55 | child -51 | apology -52
f goed | any -27 | insult -57 | emotion -62 | command -52
f gooi | any 13
f groet | any -21
f gun | any 20
f haalt | emotion -56 | off-topic -61 | command -59
f had | any 13
f hadden | any 23
f hebt | any 17
f hecht | any 15
f heet | any 30 | insult -53 | label 92
f helpt | opinion -63
f herinner | any 19
f herkende | any 20
f hing | any 17
f hoef | any 29 | opinion -54
f hoefde | any 17
f hoeft | off-topic 56
f hoop | any -22
f hou | any 38 | command 93
f huurde | any 14
f in | any -53
f inviel | any 11
f irriteert | any 15
f kan | any -13 | sarcasm -60
f ken | insult -58 | label 55 | threat -54 | emotion -53 | defence -51 | vague -54
f kende | any 19
f kennisgenomen | any 21
f kiest | any 21
f kijk | insult -52 | emotion -56 | command -63
f klaar | insult -57 | opinion -50 | child -60 | advice -52
f klopt | any -13
f kon | any 37 | past 84
f kookt | any 17
f koop | any 18
f koopt | any 29 | blame 78 | threat -50
f krijgt | any -51
f kruipt | any 18
f kun | any -29
f kunt | any -23 | insult -52 | label -52 | emotion -53 | defence -60 | child -53 | command -65 | apology -54 | vague -56
f kwijtgeraakt | any 23 | past -52
f lag | any -10
f langs | any -13
f leef | any 13
f leeft | any 14
f leert | any 24 | opinion 57 | child -50 | advice -55
f lees | insult -56 | opinion -61 | vague -50
f leg | any 14
f legt | any 11
f let | any 17
f levert | any 34
f liet | any 22
f lig | any 15
f loopt | any 11
f luistert | any 15
f lukt | any -39
f maakt | any -12 | child -55
f maakten | any 15
f maanden | any 32
f meemaakt | any 19
f meende | any 19
f mist | any -10
f moesten | any 18
f nagekeken | past -58
f nagelaten | any 12
f neemt | any 24 | insult -52 | off-topic -60 | opinion -55 | advice -53 | vague -50
f neergelegd | any 24
f noemt | any 13 | insult -56 | label 63 | opinion -50 | defence -53 | child -56 | advice -52
f om | insult -50 | threat -54 | off-topic -51 | opinion -53 | defence -51 | child -51 | command -58
f onderhandel | any 15
f ondertekend | label -53 | threat -53 | emotion -52 | opinion -55 | advice -66 | apology -56 | vague -54
f ontbreekt | any 28 | defence 52
f ontvang | any 10
f oog | any 11
f op | any 17 | command 62
f open | any -28 | label -57 | emotion -63 | defence -52
f opgegeven | any 23
f opgelegd | any 19
f opgevallen | any 19
f opneemt | any 16
f opzet | any 17
f over | any -19
f overleg | defence -61
f overloop | any 19
f paste | any 15
f plaats | any 14
f plan | any 20
f plof | any 23
f praat | any 50 | threat -54 | defence -63 | child -56
f probeer | any 24 | insult -54 | threat -52 | opinion -59 | command -54 | vague -52
f regel | any 18
f roept | any 15
f schaam | any 36 | insult 69
f scherm | any 22
f schiet | any 18
f schijnt | any 39 | sarcasm 58 | advice 82
f schikt | any -10 | label -50 | threat -50 | advice -52
f schilder | any 11
f schoot | any 16
f schrijft | opinion -55 | command -54
f slaapt | any 30
f smeert | any 21
f snap | any 21
f spaart | any -14 | insult -61 | emotion -54
f spijt | any 54 | apology 103
f sprak | any 22
f spuug | any 16
f sta | any 40 | guilt 51 | defence -50 | apology -50
f stapt | any 19
f stel | any -15
f stonden | any 22 | blame 60 | past 69
f stop | advice -52 | apology -56
f stuur | any -28
f stuurt | any 11
f teleurgesteld | emotion -54 | defence -53 | child -51
f telt | any 13 | insult -56 | threat -53 | emotion -54 | past -52 | off-topic -57 | opinion -50 | defence -60 | command -53
f tennis | command -63
f terug | opinion -50 | defence -50 | child -50
f terugvonden | any 14
f thuis | any -33
f thuisblijft | any 20
f toe | any 14
f toon | any 16
f tref | any -14
f trekt | any 18
f trok | any 15
f trouwden | any 15
f valt | any -20 | child -50
f vast | any 34
f vastgehouden | any 18
f verbaasd | any 11
f verdien | any 12
f vergeef | any 22
f vergis | any 19
f vergoedt | apology -55
f verhaal | any 13
f verpest | any 11
f verrast | any 21
f verstuurd | any -11 | defence -52 | apology -58
f vertoond | any 24
f vertrekt | any -10
f vervalt | any 18
f verzoek | any 13
f vierde | any 16
f voel | any 15
f voelt | any 18
f volgt | any 10
f voorbereid | any 19
f voorgeschoten | past -52
f vraagt | any 22
f vroeg | any 23 | child 74
f waren | insult -50 | emotion -50 | opinion -54 | advice -52
f was | any 23
f week | past -51
f weet | any 66
f weggegaan | any 17
f werd | any -24 | defence -58
f werk | insult -51 | threat 51 | child -50 | command -51
f werkt | any 12
f wilt | insult -51 | motive -51
f wist | motive 50
f word | any 50 | emotion 87 | command -51
f wordt | any -11
f wou | any -12
f zal | any 18
f zaten | defence -51
f zeg | off-topic 50 | defence -54
f zeik | any 25
f zet | any -13
f zie | any 19 | vague 79
f ziet | any 16 | opinion -61
f zij | child 50
f zijt | any 39 | threat -54 | child -54 | command -52
f zocht | any 17
f zoek | any 16
f zoekt | any -15 | insult -51 | command -50
f zouden | any 16
f zult | any 15
f zwaaide | any 37 | insult -51 | past -52 | child -59
f zweer | any 21
f zwemt | any 18
fact amount | any -42
fact date | any -16
fact name | any -10
fact time | any -37
first | any -139 | motive -69 | sarcasm -50 | threat -53 | child -56
last | any -75 | blame -62 | child -57
long | any 13
mark ! | any -78 | blame -51 | sarcasm -50
mark !! | any 48 | emotion 137
mark " | any -22
mark ; | any -11
mark ? | any -43
mark ?! | any 33
mark absolute third | any 18
mark absolute writer | any 38
mark again child | advice -52 | vague -50
mark again reader | any 10 | advice -56
mark again writer | any 25
mark contempt reader | any 21
mark contempt writer | any 15
mark diagnosis | any 127 | label 258
mark diagnosis reader | any 52 | label 128 | opinion -50
mark diagnosis thing | any 84 | label 161 | emotion -53 | opinion -54 | command -66
mark diagnosis writer | any 21 | label 80 | threat 50
mark exasperation | any 19 | emotion 75
mark exasperation child | any -12
mark exasperation reader | any 14
mark exasperation thing | any 12 | emotion 54
mark exasperation writer | any 54 | insult -50 | label -51 | emotion 97 | command -57
mark failing | any 22
mark failing reader | any -11
mark failing thing | any 26
mark failing writer | any 43 | apology 60
mark hedge | any 37 | advice 69 | vague 86
mark hedge both | any 49 | advice -53 | vague 111
mark hedge child | guilt -51 | apology -51
mark hedge none | any 10
mark hedge reader | any 34 | advice 78
mark hedge thing | any 11 | vague 52
mark hedge writer | any 30 | vague 70
mark intensity | any 27
mark intensity anyone | any 29
mark intensity reader | any 45 | threat 62
mark intensity writer | emotion 72
mark jab | any 51
mark jab child | any 18 | insult -50 | sarcasm 53 | opinion -56 | advice -52
mark jab reader | any 17
mark jab thing | any 27
mark jab writer | any 34 | guilt 66 | command -55
mark judgement | any -12
mark judgement child | any -21
mark legal | threat 81
mark legal reader | label -65 | past -51 | off-topic -54 | opinion -57
mark legal thing | any 14 | threat 63
mark legal third | any -18 | threat -63
mark legal writer | threat 61 | opinion -51 | command -52 | apology -63
mark mental reader | blame -63
mark mental thing | any 12
mark new-partner | any 18 | blame 76 | guilt -50
mark new-partner thing | any 34 | blame 102 | guilt -52
mark norm | any 44 | opinion 68
mark norm both | any 11
mark norm thing | any 52
mark past-relation | any 37 | past 67
mark past-relation thing | any 47 | past 87
mark past-relation writer | past -54
mark please | any -39
mark please anyone | any 18
mark please child | any -38 | child -51
mark please reader | any -16
mark please thing | any -35
mark please writer | any -13
mark quote child | any 25 | child 75
mark quote third | any -21 | opinion -50
mark reader-family | any -14
mark reader-family child | any -11
mark reader-family reader | any 26 | insult -57 | threat -52 | guilt -50 | opinion -54 | advice -52
mark reader-family thing | any 32 | motive -50 | off-topic 83
mark reader-family third | command -54
mark reader-family writer | any -11 | threat -50 | off-topic -51
mark swear | any 56 | insult 132 | motive -56 | emotion -52 | off-topic -55 | opinion -57
mark swear child | any 21
mark swear thing | any 41 | insult 98 | opinion -51
mark thanks | any -33
mark thanks reader | any -32
none no verb | any -98
none past | emotion -56 | defence -52
none perfect | any 12
none present | any -11 | blame -52
none present can | insult -53 | label -60 | threat -59 | emotion -58 | opinion -53 | child -57 | command -51 | advice -61 | apology -61 | vague -67
person Anyone | any 57
person Child | any 47 | opinion 50
person Name | any -10
person Parent | any 19 | child 53
person Professional | any -36
person Reader | any 10
persons Both | any -21
persons Reader Both | any 19 | blame 59 | past 78
persons Writer Reader | any 12
persons none | any -22 | apology -52 | vague -60
reader future | any 50 | label -54 | motive 80 | threat -51 | off-topic -57 | defence -55 | command -55 | vague -66
reader past | any 57 | past 107
reader past can | any 19
reader past may | any 18
reader past not | insult -51 | past -60
reader perfect | any 21 | sarcasm 56
reader perfect not | opinion -51
reader present | any 11
reader present can | any -29
reader present may | any -50
reader present may not | any 18
reader present not | any 65
reader present want | any -11
reply | any 16
short | any -16 | blame -146 | sarcasm -67 | guilt -90 | past -73 | off-topic -91
subject anyone | any 23
subject none | any -12
tag Imperative | any 10
tag Negation | any 23
tag Past | any 11
tag QuestionWord | any 39
tag Shout | any 22 | emotion 92
tag Superlative | motive 67
tense future not | any 14
tense no verb | any -24 | sarcasm -72
tense none not | insult -53 | opinion -58 | advice -53
tense past can | any 30 | past 79 | off-topic 51 | defence -64
tense past can not | any 40 | blame 50 | past 52
tense past must | blame 54
tense past must not | insult -63 | label -50 | motive -53 | emotion -51 | opinion -64 | defence -57 | command -60 | advice -54 | apology -51 | vague -54
tense past not | any 38
tense past want | any -12
tense perfect not | any 19
tense present can | any -63 | blame -70
tense present may | any -21
tense present should not | insult -50 | opinion 60 | defence -55 | child -57 | apology -50
tense present want | any -20
tense present want not | any 41 | threat -56 | opinion -54
thing future | any 48 | motive -50 | sarcasm 69 | emotion -51 | command -53 | advice -52
thing no verb | any -14 | sarcasm -54
thing none | any -12
thing past can | any 13
thing past can not | any 30 | opinion -52
thing past may | threat -56
thing past must | any 18
thing past not | any 25
thing perfect not | any 19
thing present can | any -11
thing present may | any -17 | threat -53 | emotion -52
thing present may not | any -15
thing present must not | insult -64 | threat -51 | off-topic -61 | opinion -58 | defence -65
thing present not | any 12
thing present should | advice 51
thing present want | off-topic 53
third perfect not | any 18
third present must | any 13
third present not | insult -53 | label -63 | threat -60 | emotion -54 | defence -55 | child -53 | command -57 | advice -60 | apology -53 | vague -56
tiny | any -27 | blame -69 | sarcasm -50
very long | any 26
w #Day | any -21
w #Money | any -42
w #Name | any -10
w #Time | any -29
w 's | child -54
w 2x | any 16
w a28 | any 20
w aaien | any 14
w aanbevelen | any 19
w aandoen | any 14
w aangeven | any 15
w aangezien | any -11
w aanhouden | any -16
w aannemen | insult -52 | threat -57 | off-topic -56 | defence -50 | vague -50
w aanrecht | any 17
w aanslag | any -12 | threat -51 | emotion -50 | defence -53 | apology -51
w aanstaan | any 16
w aanvragen | any -10
w aap | any 21
w aardig | any 19
w aarzelen | any 18
w absentielijst | any 28
w accepteren | any 19
w accu | any 22
w ach | any 27 | insult -53
w achtenvijftig | any 18
w achteraf | any 35 | blame 80 | threat 55
w achterbak | any 16
w achterdeur | any 23
w achtergrond | any 18
w achternaam | any 11
w achterwege | any 23
w af | any 12
w afgaan | insult -50 | off-topic -52
w afhankelijk | any 18
w aflezen | any 16
w aflopen | insult -53 | label -54 | emotion -50 | guilt -50 | off-topic -50 | defence -52 | command -64 | advice -58
w afspraak | threat -62
w aftrap | any 17
w afvragen | any 15
w agenda | any 18 | insult -51 | label -52 | sarcasm 56 | threat -63 | past -58 | opinion -51 | defence -58 | child -50
w al | any 24
w allang | any 13
w alle | any 34
w allebei | any -29
w alleen | any 30
w allemaal | any 11
w alles | any 44 | apology 114
w alsjeblieft | threat -53 | command -59
w alsof | any 16 | insult -55 | past -50 | defence -53
w alvast | emotion -54
w ambities | any 14
w andere | any 37 | opinion -50
w anders | any 11
w antibiotica | any -17 | threat -54 | guilt -50 | opinion -57 | child -54 | apology -50
w antwoord | any -29 | emotion -52 | apology -50
w antwoorden | any 53 | insult -65 | label -61 | motive -57 | threat -61 | emotion -62 | opinion -64 | defence -56 | child -57 | command 116 | advice -66 | apology -80 | vague -63
w apotheek | any -12 | defence -53 | command -57
w appen | any -33
w appje | any -10 | advice -59
w appjes | any 13
w applicatiebeheerder | any 21
w arm | any 19 | past -51 | defence -51
w arrogante | any 21
w asbak | any 20
w autostoeltje | any 11
w avond | any 25
w avonden | any 11
w avonds | threat -54 | emotion -50 | opinion -53 | child -62 | command -55 | advice -52 | apology -50
w ayo | advice -51
w babcia | any 13
w badjas | any 18
w badmuts | any 18
w banaan | any 17
w band | off-topic -53 | opinion -50 | defence -66
w bandjes | any -11
w bang | off-topic -54 | child -50
w bank | any 14 | past 60
w baseer | any 18
w basis | any 15
w batterij | any 10
w bed | any 24 | past 53 | defence -50
w bedankje | any 14
w bedankt | any -14
w bedelen | any 11
w bedoelen | defence -56
w bedrag | command -56
w bedtijdritueel | any 21
w beeld | any 13
w begeven | any 22
w begrijpen | emotion -53 | opinion -52 | defence -54 | advice -53
w behandelen | insult -50 | vague -58
w beheerder | any 18
w beide | any -22
w beiden | any 15
w bekennen | any -12 | past -50 | defence -53 | child -50 | advice -51
w belangrijk | any 10
w belangrijker | any 15
w belangrijkers | any 16
w belangstelling | any 27 | insult 62 | label -52 | motive 61 | threat -64 | emotion -54 | guilt -52 | opinion -54 | child -56 | command -64 | advice -55 | apology -52 | vague -54
w beleven | any -12
w beloven | advice -51
w ben | any 25
w beneden | any 15
w bereiken | insult -53 | command -50
w bericht | opinion -57 | command -54
w berichtje | any 30 | blame 85
w beroep | any 16
w beroerd | any 26
w bescheiden | any 14
w beslissen | any 13
w beslist | any 19
w besluit | any 18
w besluiten | any 16 | emotion 70
w bespreken | any -25
w bestaan | threat -57 | emotion -58 | guilt 66 | opinion -54 | defence -57 | command -66 | advice -50
w betaling | vague -78
w beter | any 12
w betere | any 15
w betreffen | any 14
w betweterij | any 17
w beugel | any -22
w bevestigen | any -25
w beweren | any 13
w bewijs | any 14
w bezoeken | any -16
w bezorgdheid | any 19
w bezwaar | any -10
w bidon | any -11 | label -58 | defence -55 | child -55 | advice -50
w bieden | any 23
w bijbrengen | any -18
w bijlage | any -31 | insult -52 | label -52 | opinion -50 | command -57 | advice -54 | vague -50
w bijlagen | any 22
w bijles | any -12
w bijna | any -11 | insult -59 | label -54 | threat -65 | emotion -58 | guilt -50 | off-topic -52 | opinion -64 | defence -61 | child -72 | command -69 | advice -69 | apology -52 | vague -62
w bijten | any 13
w binnen | any -15
w bipolair | any 18
w blauw | any 17
w blauwe | defence -50
w blijkbaar | any 30 | sarcasm 77 | off-topic 81 | defence -50
w blijken | any 18
w bloed | any 34 | insult -55 | label -63 | threat -59 | past -55 | off-topic -50 | opinion -52 | command -50 | vague -50
w blok | insult -57 | vague -50
w boeien | any 11
w boek | command -55
w boeken | threat -56 | emotion -52
w boekenkast | any 21
w boekentas | insult -58 | label -60 | motive -52 | threat -63 | emotion -61 | past -50 | off-topic -56 | opinion -55 | defence -54 | child -60 | command -59 | advice -64 | apology -62 | vague -61
w boekhouder | any 22
w boekskes | any 12
w boeman | any 11
w boos | any -22 | emotion -58
w borderline | any 19
w bovendien | emotion -52 | off-topic -52 | child -51 | advice -51
w breken | defence -50
w briefje | opinion -68 | defence -60 | command -61
w bril | motive -50 | emotion -52 | off-topic -50 | vague -52
w broer | past -54
w brood | any 21
w broodtrommel | child -58
w brug | any -11
w bso | label -62 | emotion -63 | child -50 | command -54 | vague -51
w budget | any 16
w buggy | any 11
w buik | any 17
w buiten | any 17 | threat 55
w bureau | any -18
w buren | any -10
w buurman | any 24
w buurtkamer | any 18
w buurtteam | any 20
w buurvrouw | any -11 | apology -53
w camper | any 14
w capaciteiten | any 14
w carnaval | any 10
w casino | any 13
w cello | threat -52 | advice -64
w cellolessen | any 15
w cent | any 16
w chantal | any 22
w checken | any 13
w chick | any 11
w citroen | any 33
w clown | any 16
w club | any -16
w coach | any 14 | insult -58 | threat -59 | emotion -58 | guilt -50 | past -51 | off-topic -51 | opinion -58 | child -64 | command -50 | advice -59 | apology -68 | vague -66
w cola | any 28 | insult -58 | threat -53 | emotion -56 | guilt -56 | off-topic -54 | opinion -80 | advice 62
w collega's | any 13
w consequente | any 15
w consultatiebureau | any -14
w controlerend | any 17
w controlerende | any 17
w controlfreak | any 12
w creche | any 21
w daar | any 34
w daarbij | any -12 | insult -68 | label -55 | motive -64 | threat -59 | emotion -50 | defence -53 | command -54 | advice -53 | apology -55 | vague -50
w daarmee | any 29
w daarvan | any 21
w dagen | any 30 | opinion 53
w dak | any 15
w dan | any 13
w das | any 17 | label 81 | emotion 80 | guilt 71 | off-topic 74
w dat | any 11
w deel | any -35
w degene | any 23 | emotion -56 | guilt 80
w dekbed | any 18
w delen | apology -55
w denken | any 38 | sarcasm 51
w dergelijk | any 13
w destijds | any 12
w deur | any 49 | blame 69 | opinion -56
w deze | any 12
w dichtbij | any 19
w dichtgetrokken | any 15
w dichtging | any 20
w die | any 19 | off-topic 50
w dienen | any 15
w diep | any 30
w dijk | any 14
w dikke | any -17 | insult -58 | motive -51 | threat -57 | emotion -50 | opinion -51 | command -52 | advice -64
w dingen | any 32 | insult -50 | blame 53 | opinion -55
w directeur | any -11 | threat -53 | child -51
w dit | any 43
w ditmaal | any 40 | insult -50 | label -56 | motive -55 | emotion -54 | off-topic -55 | advice -50 | vague -50
w djayden | any 11
w doch | any 15
w dochter | any 52 | insult -62 | emotion -51 | guilt -55
w dokter | any -31
w dolgraag | any 22
w donderen | any 21
w donders | any 18
w dood | any -45 | emotion -51
w doorbrengen | any 27 | insult -52 | threat -59 | guilt 50 | off-topic -61 | opinion -52 | defence -53
w doordat | any 18
w doordeweeks | any -25
w doorgaan | insult -51 | label -50 | emotion -51 | opinion -53 | defence -54 | command -57 | advice -51 | apology -56 | vague -55
w doorgaans | any 19
w doorgeven | any -24
w doorsturen | any -11 | threat -53
w doosje | any -10 | motive -51 | threat -54 | emotion -52 | past -52 | opinion -51 | defence -50 | child -56 | command -53 | advice -55 | vague -54
w dossier | any 14
w douwe | any -25 | insult -56 | label -51 | threat -50 | command -51 | advice -53 | vague -50
w dr | any 10 | insult -55 | label -56 | emotion -56 | off-topic -58 | opinion -54 | apology -50 | vague -50
w draagdoek | any 14
w draaien | any 32 | insult -59 | label -66 | threat -69 | emotion -67 | guilt -57 | past -60 | off-topic -53 | opinion -66 | defence -55 | child 59 | command -52 | advice -60 | apology -58 | vague -55
w dragen | insult -56 | motive -50 | opinion -52 | child -50
w drama | any 15
w drinken | any -16
w dromen | any 17
w druk | any 18
w druppels | opinion -50
w duimen | any 26
w duimpje | any 25
w duiventillen | any 12
w durven | any 55 | child 50
w dus | any -12
w dushi | any 20
w echt | any 16 | emotion 74
w echte | any 29 | insult -56 | apology -50
w echtgenoot | any 12
w een | any 13
w eenentwintig | any 10
w eenmaal | any 34
w eens | any 165 | advice 116
w eentje | any 15
w eenzelfde | any 19
w eerlijk | insult -52 | label -55 | motive -55 | threat -61 | emotion 65 | guilt -51 | past -57 | off-topic -54 | opinion -54 | defence -62 | child -53 | advice -69 | apology -64 | vague -63
w eerst | any 22 | command 74
w eerste | any 18
w eigen | any 35 | guilt 65
w eind | any 43 | threat -59 | past -52 | opinion -63 | command -54 | advice 53
w elders | any 32 | blame 105 | past 63 | off-topic -52 | opinion -50 | defence -51 | advice -53
w elk | any 20
w elkaar | label -53 | threat -55 | child -53 | apology -51 | vague -59
w ellende | any 21
w energie | any 23
w engel | any 18
w enig | any 13
w enige | any 23
w eraan | vague 59
w erbij | label -53 | emotion -50 | opinion -51
w ergens | vague 55
w erger | insult 53
w ergste | any 13
w erin | defence -56 | command -53 | advice -55 | apology -50 | vague -55
w ernaast | any 11
w erop | label -54 | threat -51
w eruit | any -11 | insult -65 | label -53 | motive -53 | threat -50 | emotion -50 | opinion -52 | defence -51 | child -50 | command -60 | advice -57 | apology -58 | vague -54
w ervan | any 24 | off-topic -50
w erwtensoep | any 10
w etui | any -16
w even | any -68
w evenveel | any 17
w expres | any 22
w extra | any -12
w ey | any 27
w faal | any 14
w factuur | any -11 | insult -55 | threat -53 | opinion -56
w familie | any 11
w fatsoen | any 13
w feestdag | any 15
w fietsen | any -20 | advice -50
w fifa | any 15
w filmpje | threat -51 | emotion -56 | defence -53 | apology -50 | vague -65
w flat | any 13
w fles | any 17
w flikken | any 26
w fluit | any 16
w foto's | motive -52 | threat -56 | command -50
w fout | defence -54
w fronten | any 14
w gang | any -38 | advice -61
w gaslighting | any 17 | insult -58 | label 53
w gaten | any 23
w gauw | any -15 | label -50 | threat -54 | emotion -54 | past -50 | opinion -55 | defence -59 | child -64 | advice -50 | apology -58 | vague -56
w ge | command -50
w gebeuren | any 24 | insult -56
w gebit | any 18
w geboorteakte | any 11
w gebruiken | any 15
w gedoe | any 23
w geen | any 43 | opinion 64
w gefaald | any 16
w gefacetimed | any 16
w gejaag | any 21
w gek | any -17
w gekke | any -19
w gekkenhuis | any -11 | insult -54 | label -52 | motive -50 | threat -53 | emotion -55 | off-topic -54 | opinion -50 | command -54 | advice -61 | apology -51 | vague -60
w gekkere | any 24
w geld | any 56 | blame 100 | defence -56 | command -62 | vague -50
w gelden | threat -55 | off-topic -56 | opinion -58 | child -55 | command -51 | advice -53
w gelijk | any -15
w geluidje | any 16
w gelukkig | any 27 | off-topic 96
w gemeente | threat -56
w generaal | any 20
w genoeg | any 11 | insult -54 | label -54 | threat -54 | guilt -54 | off-topic -56 | opinion -63 | defence -56 | child -52 | command -55 | advice -60 | apology -51 | vague -50
w genoodzaakt | any 15
w geschiedenis | insult -53 | opinion -56
w gesprek | motive -54
w gespreksonderwerp | any 19
w getuigen | any 13
w geval | any 36
w gevangenbewaarder | any 16
w gewoonte | any 19
w gezag | any -12
w gezagsouder | any 20
w gezeik | any 20
w gezeur | any 28
w gezinnetje | any 20
w ggd | any -10
w gierigaard | any 22
w gij | any 27
w gijzeling | any 24
w gips | any 12 | threat -52 | opinion -50
w gisteren | any -48
w gletsjer | any 16
w goed | any -19
w goeddoen | any 20
w goedvinden | any -20
w goeie | insult -61 | label -57 | threat -53 | emotion -59 | opinion -59 | defence -50 | command -62 | advice -55 | apology -62 | vague -67
w goesting | any -11 | off-topic -64 | opinion -50 | defence -50
w google | any 10
w gooien | any 13
w gordijn | any 14
w graag | any -36
w grappig | any -12 | advice -50
w grens | any -11
w grenzen | any 19
w griezel | any 11
w groeien | emotion -50
w groene | any -10
w grote | any 10
w gsm | any 27
w gulden | any 19
w gunnen | any 20
w gymnasium | any 20
w gymtas | any -11 | insult -59 | label -56 | emotion -54
w haal | any 10
w haha | any -24
w hahaha | any -14 | insult -57 | label -57 | motive -55 | threat -63 | emotion -64 | past -50 | off-topic -59 | opinion -58 | defence -50 | child -53 | command -54 | advice -56 | vague -55
w ham | threat -58 | command -56 | advice -50
w hamer | any 18
w hamster | past -58 | off-topic 53 | opinion 55
w hand | any 28 | past -59
w handboek | any 12
w handelen | any 12
w hangen | any 23
w hard | insult -53 | emotion -54 | off-topic -53 | defence -53 | command -54
w hart | any 27 | emotion 55
w harte | any -26
w hartelijke | any 22
w hartverwarmend | any 10
w haven | any 16
w he | any 34 | sarcasm 101 | off-topic 73
w heb | any 13
w hechten | any 15
w heel | any 61 | insult -52 | command -56
w heen | any 40 | label -50 | sarcasm 65 | threat -59 | emotion -53 | past -58 | opinion -53 | child -51
w heerlijk | any 19
w heet | any 14
w hek | any -13 | motive -56
w heks | any 18
w helemaal | insult -54 | label -50 | threat -54 | emotion -59 | opinion -54 | child -59 | command -53 | advice -56
w helft | any -31
w helpen | any 18 | past -52 | opinion -64 | advice 82
w herinneren | any 27 | insult -52 | blame 79 | motive -55
w herkennen | any 20
w hersens | any 11
w heten | any 30 | insult -53 | label 92
w hetgeen | any 15
w hetzelfde | any 11 | label -50
w hierbij | any -15
w hij | any -18
w hobby | any 30
w hoe | any 16
w hoeven | off-topic 56
w hoezo | any 16
w hoi | insult -50
w hond | any 10 | insult -53 | guilt 67 | off-topic -56 | opinion -62 | vague -57
w hondenharen | any 18
w hoofd | any 35
w hooguit | any 14
w hooi | any 29
w hoor | any 26
w hottub | any 13
w houdbaarheidsdatum | any 22
w houding | any 15
w huis | any 48 | opinion 52 | advice -50
w huisarts | any -14 | label -53 | emotion -56 | command -51
w huizen | any -32
w hun | insult -50 | label -54 | motive -53 | opinion -51 | defence -51 | child 53 | advice -59
w huren | any 14
w hè | insult -63 | label -52 | threat -52 | emotion -57 | opinion -59 | child -53 | command -56 | advice -58 | vague -56
w ideetje | any 25
w ie | emotion -52 | child -50 | command 53 | vague -50
w ieder | any 20
w iedereen | defence -52
w iedergeval | any 17
w iemand | any 36
w iets | any 61
w ilias | any -14
w inbox | any 21
w incassobureau | any 22
w incompetence | any 26
w ineens | any -12 | off-topic -50 | opinion -58 | defence -52
w ingaan | any -18 | threat -51 | defence -50 | child -51
w ingepikt | any 15
w inhalator | any -10 | label -56 | threat -52 | command -53
w inmiddels | any 72 | label -52 | blame 72 | opinion -59 | defence -59
w innemen | label -51 | child -50 | advice -53
w inpakken | any 11
w inrichten | any 14
w inschrijflink | any 17
w inschrijven | defence -59
w inslapen | any -12 | child -53 | advice -53
w insta | any 11
w instoppen | threat -52 | advice -51
w interieur | any 13
w intussen | any 15
w invallen | defence -56 | advice -51
w irriteren | any 15
w jaa | any 15
w jaar | any 14
w janneke | any -11
w jaren | any 11
w jarig | any 11
w jasje | any 11
w jassen | any 21
w je | any 10
w joh | insult -57
w jongen | insult -58 | threat -51 | emotion -57 | guilt -52 | child -64 | command -55 | advice -54
w jongetje | any 13
w jouw | any 12
w jurkjes | any 26 | past -55 | off-topic 75 | command -50
w kaartje | any 33 | label -52 | motive -50 | sarcasm 73 | guilt -54 | defence -57 | child -53
w kaasjes | any 15
w kakel | any 23
w kalender | any -10
w kamer | any 11
w kammen | defence -50
w kamp | any -13
w kampioen | any 14
w kant | any 40
w kapstok | any 17
w karakter | any 19
w karim | any 20
w kas | any 18
w kast | any 21 | motive -58 | opinion -61
w keel | any 18
w keer | any 17
w keertje | any 20
w kelvin | any 20 | insult -54 | threat -52 | emotion -52 | off-topic -54
w kennelijk | any 35 | sarcasm 76
w kennen | any 11 | off-topic 52
w kennisnemen | any 21
w keren | any 28
w kerk | label -50 | emotion -52 | vague -53
w kerstboom | any 23
w kerstvakantie | any -12
w keuken | any 34 | insult -55 | emotion -56 | guilt -52 | defence -53
w keukentafel | threat -57
w keuze | any 14
w kiep | any 17
w kiezen | child -52 | vague -52
w kind | any 52
w kinderfeestje | any 17
w klaar | any 12 | sarcasm 65 | off-topic 76 | command 82 | apology -53
w klaarliggen | any 23
w klaarstaan | defence -52
w klaarzetten | threat -56 | defence -57 | child -51
w klaarzijn | insult -59 | threat -56 | past -52 | opinion -53 | defence 58 | child -54 | advice -56
w klaas | any -11 | insult -52
w klappen | any 12
w klein | any -10 | opinion -59 | defence -56 | command -56
w kleine | off-topic -51 | opinion -54 | defence -52
w klembord | any 11
w klep | any 20
w kleuter | any 20
w klimrek | any -11 | opinion -70 | child -53
w klok | any 39 | sarcasm 72 | guilt -50 | off-topic -50
w klokslag | any 23
w kloppen | any -13
w klus | any 38 | insult 52 | label -52 | motive -58 | threat -69 | emotion -57 | guilt -51 | past -67 | off-topic -57 | opinion -72 | defence 64 | child -61 | command -54 | advice -72 | apology -58 | vague -64
w knieën | any 15
w knikkebolde | any 11
w knikken | any 19
w koeien | any 36 | insult -56 | off-topic 55 | opinion -62 | child -51 | command -52
w koelkast | any 16
w koffers | any 17
w koken | any 24 | insult -50 | label -60 | motive -71 | threat -56 | past -51 | off-topic -51 | command -58 | advice -52 | vague -53
w kolom | any 20
w koningin | any 13
w kookwekker | any 19
w koorts | any -33
w kop | any 13
w kopen | any 15
w kopie | any -26
w kopieerapparaat | any 13
w kopieert | any 18
w kort | any 16
w kotsbeu | any 32
w koud | any 18
w kruipen | any 30 | insult -50 | command -56 | vague -63
w kussen | threat -50 | emotion -51 | child -50 | advice -59
w kwaad | label -52 | emotion -58
w kwalijk | any 11
w kwart | any 21
w kwartaal | motive -55 | threat -53 | off-topic -50 | command -51
w kweekt | any 21
w kweenie | any 16 | guilt 61 | vague 65
w kweet | any 11
w kwijt | any 16
w kwijtraken | any 23 | past -52
w la | any 16
w laatst | insult -54 | guilt 59 | past -51 | off-topic -51 | defence -56
w laatste | insult -51 | defence -50 | command -54 | advice -55
w lachje | any 18
w landen | motive -50 | threat -50 | advice -50 | apology -51 | vague -66
w lang | any 59 | threat -54 | off-topic -57 | advice -55
w langsbrengen | any -24
w langzamer | any 13
w laptop | opinion -51 | defence -50
w lastpost | any 18
w late | any -18 | insult -54 | emotion -53
w latten | any 20
w lbio | any 19
w leeg | any 25 | insult -51 | blame 79 | emotion -59 | off-topic -66 | defence -57
w leer | any 17
w leerplichtambtenaar | any 23
w leg | any 11
w lege | any 13
w leggen | any 14
w lekker | insult -54 | command -52
w leren | any 29
w lesgeld | any 23
w letten | advice -58
w letterlijk | apology -51
w leuk | any -19 | insult -67 | label -64 | motive -69 | threat -60 | emotion -57 | past -51 | opinion -50 | defence -50 | child -50 | command -59 | advice -52
w level | any 14
w leven | any 82 | sarcasm 57
w leveren | any 34
w lezers | any 21
w lichter | any 11
w liefde | any 20
w liefst | any 21
w lijn | any -10 | motive -51 | emotion -55
w lijst | any 16
w lijstje | any 20
w limiet | any -10
w lippen | any 15
w literatuur | any 27
w logboek | any 19
w logeren | any -20
w lokaal | any -16
w loon | any 44
w losgeld | any 23
w losweken | any 13
w luis | any 14
w luisteren | any 15
w lukken | any -21
w maand | any 32
w maar | any 24
w mailen | any -34
w maken | any 13
w mama | any 16
w mamaatje | any 11
w man | any 72 | guilt 79
w manager | any 17
w manen | any 32
w manipulatie | any 20
w manipulator | any 26 | insult -67 | label 66 | motive -57 | threat -54 | child -50 | command -77
w manneke | any 24
w mannen | any 19
w map | insult -63 | label -64 | motive -53 | emotion -63 | off-topic -53 | opinion -56 | defence -56 | child -59 | command -60 | advice -59 | apology -54 | vague -57
w marechaussee | any -12
w matties | any 15
w me | any 25
w mededeling | any 10 | advice -51
w mediator | any -36
w mee | any -11
w meedoen | insult -58 | apology -50
w meedrinken | any 10
w meeee | any 15
w meegaan | any -43 | emotion -51
w meegeven | any -19
w meeknikken | any 13
w meemaken | any 19
w meer | any 24
w meestal | any 14
w meester | advice -67 | vague -60
w meesturen | defence -51
w meewerken | any 14
w meiden | motive -52 | child 59
w meisje | any 25
w meisjes | any 23
w men | any -13 | motive -54 | emotion -58 | guilt -51 | off-topic -52 | opinion -50 | command -52
w menen | off-topic 50 | defence -52 | vague -50
w mening | any 36 | label -50 | motive -62 | threat -51 | guilt -50 | past -54
w mens | any 41
w mensen | any 26 | past 62 | defence -51 | command -59
w mentor | any -24
w menu | any 16
w merken | emotion -50 | defence 51 | apology -57 | vague -53
w mess | any 11
w met | any 12
w mg | any -26
w middag | off-topic -50
w middel | defence -59
w middelbare | past -62 | vague -53
w midden | any 27 | command -50
w mij | any 16
w mijn | any 21
w mijzelf | any 36 | label -55 | motive -52 | threat -52 | emotion -65 | off-topic -54 | opinion -55 | command -50 | apology -57
w milan | any 17
w min | any -11
w minder | insult -53 | opinion -65 | defence -54 | child -57
w minste | any 21
w misgegaan | any 20
w misschien | any 49
w misselijk | any 19
w mn | any 10 | off-topic 76
w moe | any 14
w moeder | any -11
w mooi | any 43 | sarcasm 112 | apology -51
w motten | any 12
w murat | any 13
w muren | any 11
w musical | label -58
w muur | any 11
w muziek | any 16
w naast | any 36
w nabij | any 10
w nacht | any 11
w nachtlampje | any 21
w nachts | any 11
w nadelen | any 19
w nadenken | any 30 | opinion -58 | defence -56 | advice -58
w nagels | any 16
w naima | any -19 | insult -55 | label -51 | threat -52 | command -51 | advice -53 | vague -51
w nakijken | past -54 | child -50 | advice -50 | apology -50
w nalaten | any 12
w namelijk | any 19
w namens | any 22
w narcist | any 21 | insult -58 | label 55 | motive -51
w natuurlijk | insult -63 | label -55 | motive -50 | sarcasm 65 | threat -54 | past -57 | off-topic -50 | opinion -50
w nee | insult -50
w neefje | off-topic -50 | child -52
w nemen | any -11
w nepwimper | any 11
w niemand | any 68
w nieuwe | off-topic 55
w nieuwjaar | any 19
w nijmegen | any 16
w nimmer | any 15
w nodig | any -67
w noemen | any 32 | label 75 | emotion -50 | opinion -52 | defence -50 | command -54 | advice -57
w nog | any 11
w nooit | any 15
w normale | any 11
w notitie | any 14
w nou | emotion -51 | advice -54
w nova | any 10
w ochtend | any 18
w oefenen | any -28 | threat -50 | off-topic -51 | opinion -50 | child -50 | advice -58 | vague -58
w ofzo | any 11
w ogen | any 35 | child 70 | apology -57
w oh | any 28
w oliebollen | any 15
w oma | child -52
w omgaan | off-topic -50
w omgangshuis | any -15
w omkopen | any 15
w onderbouwing | any 17
w onderhandelen | guilt -50 | defence 52 | apology -52
w ondertekenen | label -53 | threat -53 | emotion -52 | opinion -55 | advice -66 | apology -56 | vague -54
w onderweg | label -50
w ongetwijfeld | any 38 | insult -63 | label -51 | motive -52 | sarcasm 101 | emotion -56 | opinion -54 | defence -53 | child -55 | command -56 | advice -59 | apology -50 | vague -59
w online | child -50 | command -51
w ontbreken | any 28 | defence 52
w ontdekt | any 19
w ontgaan | any 19
w ontzettend | any 14
w onweer | label -51
w onwil | any 22
w onze | insult 54 | motive -57 | opinion 57 | defence -52
w ooit | any 14
w oorontsteking | any 16
w opa | opinion -57 | child -50 | advice -50
w opbellen | insult -52 | emotion -53 | command -57
w open | any -14
w openen | any 21
w openslaan | any 11
w openstaan | any -21
w opgeven | guilt 50
w ophalen | any -25
w ophouden | any 43 | command 58
w opkijkt | any 11
w opleggen | any 19
w oplopen | any 14
w opmerking | any 19
w opnemen | motive -51
w opstaan | any 19 | insult -64 | label -54 | motive -53 | threat -63 | emotion -57 | off-topic -57 | opinion -71 | child -58 | advice -60 | apology -65 | vague -55
w optie | any -12
w opties | any 19
w opvallen | child 50
w opvallend | any 20
w opvang | any -30 | emotion -50
w opvat | any 17
w opvoedcursus | any 23
w opzetten | any 17
w oranje | any -16 | off-topic -50
w orthodontist | any -16
w oud | defence -62 | advice -52
w oude | insult -54 | label -54 | motive -54 | threat -54 | emotion -51 | past -50 | off-topic -51 | opinion -50 | defence -51 | child -51 | command -54 | advice -51 | apology -59 | vague -53
w ouder | child -50
w ouderavond | any -19 | insult -52 | opinion -56 | command -59 | advice -56 | vague -52
w oudercontact | any -10 | label -56 | emotion -55
w oudercursus | any 20
w ouderschapsplan | any -19 | threat -60
w ouderverstoting | any 14
w over | any 13
w overal | any 14
w overdaad | any 23
w overhebben | any 23
w overhemden | any 15
w overigens | any 59 | defence 90
w overleggen | any 15 | blame 74 | defence -56 | command -59
w overlopen | any 19
w overmaken | any -40
w overslaan | any -21 | label -62 | threat -52 | guilt -57 | opinion -50 | child -52 | advice -50 | apology -74 | vague -76
w overzicht | any -12
w paar | any 22
w papa | any 62 | blame 51 | child 150
w papier | child -51 | apology -56
w papieren | off-topic -58 | child -57
w paracetamol | any -13 | insult -57 | motive -50 | threat -54 | child -54 | command -51 | advice -55 | apology -56
w parentificatie | any 27
w parkeerplek | any 17
w parkeerticket | any 11
w pas | any 22
w pasen | any -10 | vague -56
w paspoort | any -40
w passen | off-topic -51 | opinion -52
w past | insult -57 | label -55 | threat -50 | emotion -50 | defence -51 | child -53
w pdf | any 21
w pilske | any 10
w plakje | any 11
w plannen | insult -65 | label -55 | motive -55 | sarcasm 53 | threat -55 | emotion -54 | past -52 | opinion -52 | defence -55 | child -56 | command -60 | advice -57 | apology -52 | vague -62
w plek | any -29
w ploffen | any 23
w politie | any -12 | label -64 | threat -55 | off-topic -52 | opinion -53
w pols | any 15
w postnl | any 10
w praten | any 38
w precies | any 39 | insult -53 | blame 88 | motive -51 | threat -52 | off-topic -54 | command -50
w preek | any 18
w prima | any -12 | insult -57 | label -59 | motive -54 | threat -62 | emotion -54 | off-topic -53 | opinion -56 | defence -60 | child -63 | command -57 | advice -59 | apology -57 | vague -64
w proberen | opinion -51 | vague -70
w procent | any -18 | label -55 | vague -52
w psychiatrie | any 12
w psycholoog | any 20
w publiek | any 20
w pufjes | any -12 | threat -52
w punt | past -50 | off-topic -55 | defence -53
w pushen | any 17
w quincy | any 11
w raadsman | any 18
w raden | any -10 | opinion -54 | advice -53
w rapport | insult -51
w reactie | insult -59 | label -51 | motive -51 | emotion -55 | opinion -55 | child -52 | command -61 | advice -55 | apology -54 | vague -56
w rechtbank | threat -53
w rechter | opinion -50
w rechtstreeks | threat -50 | command -63
w reclame | any 21
w redden | any 12
w regel | label -52 | child -57 | advice -52
w regeling | threat -51
w regen | any 11
w regenlaarzen | any 23
w reis | any -12 | apology -51 | vague -55
w rekenen | label -51 | emotion -52 | opinion -68 | defence -56 | child -59 | command -61 | advice -55 | apology -52
w rekening | command -51
w respect | any 14
w rigo | insult -58 | label -51 | motive -65 | threat -56 | opinion -53 | child -54 | command -57 | advice -55 | apology -54 | vague -54
w rijke | any 10
w ringlamp | any 21
w ritme | any 14
w ritten | any 22
w rocket | any 14
w rode | any -30
w roepen | any 31 | off-topic -51 | opinion -51 | advice -51
w rond | any -18
w rondkomen | any 17
w rooster | label -55 | motive -50 | threat -56 | emotion -58 | guilt -54 | off-topic -54 | defence -54 | child -53
w rot | any 21
w router | any 22
w rug | any 32 | insult -50 | motive -54 | defence 53
w rugzak | any -28 | command -51
w ruiken | any 36 | past -52
w ruilen | any -33 | insult -51 | label -55 | threat -59 | emotion -51 | opinion -54 | defence -60 | command -51 | apology -63 | vague -63
w rusten | any 16 | sarcasm 61 | threat -53 | opinion -54 | defence -53 | command -54
w ruzie | any 10 | insult -51 | threat -53 | emotion -55 | opinion -53 | command -69
w s | any 16
w samen | any -16
w samenwonen | any 10
w schaar | any 22
w schakelen | any 18
w schamen | any 23 | insult 58
w schat | any 18
w scheiding | any 11
w scheppen | any 19
w scherm | any -11 | opinion -56
w schermen | any 22
w schieten | any 30 | motive -54 | threat 54 | emotion -50
w schijnen | any 39 | sarcasm 58 | advice 82
w schikken | any -10 | label -50 | threat -50 | advice -52
w schilderen | any 11
w schimmel | any 13
w schittert | any 15
w schoenen | any -13 | insult -53 | label -51 | motive -57 | threat -59 | emotion -57 | off-topic -52 | opinion -55 | defence -54 | child -65 | command -61 | advice -55 | apology -57 | vague -56
w schoolfoto | any 20
w schoolgebouw | any 13
w schooljaar | any 18
w schoolplein | any 13
w schoolreisje | apology -53
w schrift | any 11
w schrijven | any 19 | child -59
w schroeven | any 17
w schuur | any -19 | guilt -52
w science | any 14
w screenshot | any 11
w seizoen | threat -52
w sinterklaas | past -54
w skibroek | any -10
w slaan | any -13 | emotion -52 | opinion -63 | defence -50 | command -52 | apology -52 | vague -51
w slaapuur | any 20
w slechte | any 18
w slechts | any 15
w sleutel | any 15
w sleutelbeen | any 16
w slim | any 14
w smeren | label -51 | guilt -52 | off-topic -50 | defence -57
w snachts | any 14
w snappen | any 21
w sneeuw | any 10
w snel | any -28 | insult -60 | label -56 | motive -53 | threat -61 | emotion -53 | defence -50 | command -60 | advice -54 | apology -51
w snijden | any 15
w sombere | any 18
w soms | any 35 | guilt -50 | opinion -50 | defence -63
w sorry | any -14
w sparen | any -14 | insult -61 | emotion -54
w spellen | any 11
w spiegel | any 24
w spiegelbeeld | any 16
w spijt | any 15
w spijten | any 54 | apology 103
w sprake | any 35 | insult -56 | motive -51 | emotion -50 | past -52 | off-topic -50 | opinion -56 | defence 87 | command -54 | advice -51
w spreekbeurt | any -26 | child -58
w spreekuur | any 23
w spreken | any -10
w sprekende | any 14
w spugen | any 16
w spuugzat | any 16
w stappen | any 19
w station | insult -57 | label -56 | motive -56 | threat -59 | emotion -59 | past -51 | opinion -60 | defence -58 | child -58 | command -61 | advice -52 | apology -60 | vague -72
w steeds | any -11 | threat -54 | emotion -53 | guilt -52 | child -57 | command -52
w steek | any 14
w stelling | any 17
w stencils | any 21
w step | any -13 | motive -54 | opinion -59
w stiefmoeder | any 21
w stil | any 31 | past -53
w stoep | any 23
w stom | any -24
w stoornis | any 15
w stop | any 17
w stopcontact | any 13
w stoppen | apology -50
w stopwatch | any 16
w straat | any -10 | emotion -50 | guilt -53 | child -52 | command -58 | advice -51 | apology -52
w straks | insult -51 | emotion -50 | opinion -56 | apology -52 | vague -52
w strandfoto's | any 19
w stressen | any 11
w strijken | any 15
w strijkgoed | any 17
w stripboek | any 11
w stromende | any 11
w studiedagen | any 18
w suggestie | any 19
w sukkel | any 19
w sws | any 11
w taal | any 17
w taart | label -50 | emotion -51 | off-topic -52 | command -51 | vague -52
w tabel | any 20
w tablet | guilt -50 | off-topic -50 | advice -50
w tand | vague -50
w tanden | any 13
w tandenpoetsen | opinion -55
w tas | any -28
w te | any 27
w team | any -10 | label -54 | threat -51 | child -52 | advice -50
w tegels | any 11
w tegemoet | any 17
w tegenwoordig | any 26 | sarcasm 74
w tekeningen | any 11
w tekortschieten | any 19
w telefoneren | any 11
w telefoontje | any 28 | defence -53 | apology -53
w teleurstellen | emotion -54 | defence -53 | child -51
w tellen | insult -52 | threat -50 | off-topic -53 | defence -59
w tenen | any 11
w tennissen | command -63
w tenslotte | any 14
w tent | any -10 | insult -55 | label -66 | motive -56 | threat -57 | emotion -59 | guilt -51 | past -52 | off-topic -56 | opinion -57 | defence -62 | child -70 | command -57 | advice -59 | apology -60 | vague -60
w teruggehoord | any 22
w terugkom | any 10
w terugkomen | threat -56 | emotion -50 | off-topic -50 | opinion -59 | defence -55 | child -52 | advice -50
w terugvinden | any 14
w terwijl | any 29
w tevoren | any 13
w tevreden | insult 54 | motive -50 | opinion 58
w thankss | any 11
w thee | any 13
w thermometer | any 21
w thuis | any -12
w thuiszijn | any -26
w ticket | any 18
w tientjes | any 22
w tijd | any 12
w tijden | any 15
w tijdens | any -10
w tikkie | any 16
w tja | any 20
w tl-buis | any 20
w toch | any 29 | motive 52
w toe | any 18 | insult -61 | label -53 | motive -51 | sarcasm 55 | emotion -51 | opinion -53 | defence -61 | child -53 | advice -50 | apology -62 | vague -52
w toegeven | any 14
w toelaten | any 22
w toen | any 82 | blame 56 | past 85
w toestemmingsformulier | any -29
w toevertrouwd | any 20
w tog | any 15
w toneelstuk | any 27
w tonen | any 16
w toon | any 21
w toonzetting | any 17
w tot | any -15
w toxic | any 21 | label 69
w traagheid | any 12
w trainer | defence -50 | child -51 | apology -54
w treffen | any -14
w trein | threat -50 | emotion -51 | defence -55
w trekken | any 16 | insult -50 | off-topic -53 | opinion -50 | defence -54 | command -50
w trillen | any 25
w trouwen | any 23
w trouwens | any 10 | insult -51 | threat -50 | off-topic -51 | defence -50 | advice -50 | vague -50
w trouwfeest | any 16
w trut | any 21
w turnen | advice -56
w turnkamp | any -18 | opinion -51 | defence -52 | command -50
w tv | any 24 | sarcasm 80
w tweede | vague -55
w uhm | any 11
w uit | any 35
w uitgaan | threat -58
w uitgeprint | any 14
w uithalen | any 10
w uithangt | any 15
w uitkomen | any -27
w uitleest | any 15
w uitleggen | any 25 | threat -52 | guilt 85 | off-topic -53 | child 73 | apology -50 | vague -52
w uitspraak | any -11
w uitvoering | any 15
w uitzoeken | any 16
w universiteit | any 18
w uur | guilt 55
w uurrooster | any 19
w uw | insult -62 | threat -52 | emotion -55 | opinion -56 | defence -62 | child -55 | command -50 | advice -51 | vague -57
w vader | any 33
w vaderschap | any 18
w vak | any 31 | insult 60 | defence -54 | child -55 | apology -55
w vakantie | any 50
w vakantieregeling | any 14
w vaker | advice 50
w vakken | any 11
w vallen | any -25 | command -50
w vanavond | any -59
w vandaag | any -24
w vandaan | any 14
w vandaar | any 21
w vanmorgen | any -31 | defence -52 | child -51
w vanzelf | any 54 | insult -55 | label -54 | emotion -58 | guilt -51 | off-topic -50 | opinion -53 | defence -55 | child -59 | command -50 | advice -53 | apology -50 | vague 54
w vaste | any -17
w vasten | any 15
w vasthouden | opinion 59
w vasthoudendheid | any 15
w vastleggen | any 14
w vaststaan | any 23
w vaststellen | any 16
w veel | motive -54 | threat -50 | apology -51
w ver | any 15
w verbazen | any 11
w verbieden | insult -58 | child -67
w verbouwing | any 23
w verdelen | any -10
w verder | any 47
w verdienen | off-topic -58 | defence -64 | command -52
w verdieping | any 23
w verdrietig | any 10 | opinion -50
w verdwijnen | any 13
w vergelijking | any 19
w vergeten | any 24
w vergeven | any 22
w vergiffenis | any 19
w vergissen | any 19
w vergoeden | apology -55
w vergt | any 13
w verhalen | any 13
w verhoor | any 16
w verjaardag | any 18
w verklaring | any 23
w verlof | any 11
w vermoeden | any 17
w veronderstelling | any 14
w verpesten | any 11
w verplaatsen | command -53 | vague -50
w verrassen | any 21
w verschrikkelijke | any 15
w verslaafd | any 15
w verslag | label -50 | child -50 | command -52 | advice -51 | apology -52 | vague -50
w verstand | any 25
w versturen | any -11 | defence -52 | apology -58
w vertonen | any 24
w vertrekken | any -10
w vervallen | any 18
w verwachten | any 14
w verzekering | any -15 | motive -52 | off-topic -52 | vague -53
w verzetten | any 24
w verzoeken | any 13
w via | any 35
w vieren | any 17 | blame 72
w vinger | any -11
w vlam | any 16
w voedselbank | any 16
w voegen | any 16
w voelen | any 29 | label -61 | motive -58 | emotion -60 | off-topic -54 | child -53 | command -52
w voetbal | any 12
w voicemail | child -50 | command -52
w vol | any -12
w voldoen | any -10
w volgen | any 10
w volgend | any 16
w volgers | any 11
w volhangt | any 11
w volstaan | any 15
w volwassene | any 33 | off-topic -50
w vonnis | any 17
w vooraf | any 31
w vooral | any 25 | off-topic 84 | defence -55
w voorbeeld | any 15
w voorbereiden | any 19
w voorbij | any 19
w voorgaan | any 17
w voorlezen | child -50 | vague -50
w voorlopig | any -11 | motive -50 | emotion -70
w voorschieten | past -52
w voorstellen | any -36
w voortaan | any 17
w voortanden | any 13
w voorts | any 15
w voorvak | any -13
w voorval | any 15
w vordering | any 18
w vorig | any 16
w vorige | any 45 | past 75
w vouwen | any 16
w vraag | any 60 | opinion -50
w vragen | any 14
w vreemde | any 11
w vreselijk | any 22
w vrienden | any 15
w vriesvlees | any 18
w vriezer | any 18
w vrij | any -12 | child -51
w vroeg | any -10 | label -59 | motive -52 | emotion -57 | guilt -61 | off-topic -56 | opinion -50 | child -51 | command -52 | vague -59
w vroeger | any 48 | insult 52 | motive -62 | sarcasm -51 | threat -58 | emotion -68 | past 124 | opinion -74 | defence -79 | child -58 | command -63 | advice -68 | apology -55 | vague -61
w vrouw | any 34 | guilt 87 | past -57
w vullen | any 11
w vóór | any 13 | insult -52 | label -53 | motive -50 | threat -50 | emotion -53 | past -52 | off-topic -52 | child -54 | command 59 | advice -59 | apology -52
w waar | any 84 | emotion 51
w waarde | any 19
w waarderen | any 19
w waarin | any 11
w waarom | label -50 | defence -52 | advice -59 | apology -53 | vague -56
w waarop | any 25
w waarvan | insult -55 | label -50 | motive -65 | emotion -54 | guilt -52 | past -52 | off-topic -51 | command -60 | vague -56
w wanneer | blame 55 | apology -54 | vague -53
w was | any 14 | blame 59
w wat | any 18
w water | any 14
w wauwww | any 25
w wc | any 26
w weaponized | any 26
w wedstrijd | any -12
w weerstand | any 21
w weggaan | any 17
w wegwerkzaamheden | any 17
w weinig | any 20
w wekken | any 15
w wekker | any 19
w wel | any 43 | vague 70
w weldenkend | any 15
w weleens | any 58
w welk | any -12
w welkom | any -26
w wellicht | advice 51
w welterusten | any 15
w wereld | any 20
w werk | advice -53
w werkplaats | any -12 | threat -56
w wetsvoorstel | any 19
w wie | any 67
w wijken | past -51
w wijten | any 12
w wijziging | any 19
w wil | any 18
w winkelen | any 19
w winnen | any 15
w winterjas | any 13
w winters | any 16
w wissel | defence -53 | advice -54
w wisselen | any -24
w wissen | motive 50
w wit | any 40 | off-topic 57
w wollah | any 11
w wonderen | any 19
w woord | any 35 | insult -54 | opinion -56 | vague -50
w worsten | any 22
w zacht | any 13
w zak | insult -52
w zakken | any 13
w zal | any 16
w zegmaar | any 11
w zeiken | any 25
w zeker | any 36 | off-topic 60 | command -53
w zelden | any 15
w zelf | any 14
w zelfs | insult -67 | motive -55 | threat -53 | off-topic -53 | opinion -53 | child -52 | command -57
w zelfstandigheid | any 11
w zich | any 33 | blame 98 | child -51
w zichzelf | any 17 | label -56 | guilt -51 | past -50 | child -52
w ziek | insult -73 | motive -69 | threat -51 | emotion -78 | past -53 | off-topic -60 | opinion -51 | defence -65 | child -52 | command -65 | apology -53 | vague -57
w ziekenhuis | any -12 | vague -51
w zien | any 60 | vague 71
w zijner | any 13
w zingend | any 19
w zn | any 12
w zo | any 23
w zo'n | any -11 | defence -50
w zodra | any -10
w zoete | any 18
w zogenaamd | any 10
w zoiets | insult -50 | guilt -52 | off-topic -50 | defence -51 | command -55 | advice -56 | vague -57
w zolang | command -53
w zoldertrap | any 21
w zomer | any 47 | blame 80
w zomers | any 18
w zondagavond | any -10
w zonder | any 12
w zoon | any 29
w zorg | label -63 | motive -69 | threat -58 | emotion -54 | guilt -50 | past -52 | defence -50 | child -55 | advice -64 | apology -60 | vague -56
w zorgen | any -24 | emotion -57
w zorgvuldigheid | any 19
w zoveel | any 19
w zover | defence -53 | advice -55
w zuchten | any 20
w zuiver | any 17
w zulke | any 15
w zullen | any 10
w zure | any 33
w zus | any -12
w zuster | any 19
w zwaaien | any 41 | child -52
w zwager | any 10
w zwart | any 21
w zwembad | any -20 | past -51 | advice -55
w zwembril | any 18
w zwemzak | any 19
w zweren | any 21
w zweten | any 16
w zó | any 33 | emotion 58 | guilt -51
writer future | any -15
writer future not | any 33 | apology 56
writer past | any 11 | defence 60
writer past can not | any 14
writer past may | any 14
writer past must | any 16
writer past not | any 17 | insult -55 | blame 63 | past 62 | defence -50
writer past want | any -12
writer present can | any -44
writer present can not | insult -53 | defence -54 | command -53 | apology -53
writer present may | blame 69
writer present must not | any 25 | insult 53
writer present should | motive 50
writer present want | any -17
writer present want not | any 41 | threat -56 | opinion -54
`,
);
