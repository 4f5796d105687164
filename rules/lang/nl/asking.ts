import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const asking = readLinear(
  -89,
  // sign of a sentence | how much it counts for a question or a request
  `
act command | 34
act fragment | 10
act proposal | 55
act question | 23
act request | 31
act statement | -26
anyone past not | -23
anyone present not | -18
asks command reader present | 44
asks fragment child none | -40
asks fragment reader none | -36
asks fragment thing none | 10
asks fragment thing perfect | -13
asks proposal both future | 35
asks question both none | 39
asks question both present | 83
asks question child none | 25
asks question child perfect | 18
asks question child present | 60
asks question none none | 30
asks question none past | 32
asks question none perfect | 41
asks question reader future | 62
asks question thing none | 85
asks question thing present | -16
asks question third perfect | 35
asks question third present | 40
asks question writer future | 41
asks question writer present | 11
asks request none none | 29
asks request reader present | 36
asks request thing none | -12
asks request writer present | 56
asks statement anyone past | -23
asks statement anyone present | -42
asks statement both past | -28
asks statement both perfect | -53
asks statement both present | -12
asks statement child future | -31
asks statement child past | -91
asks statement child perfect | 13
asks statement child present | -46
asks statement reader future | -31
asks statement thing past | -147
asks statement thing perfect | -57
asks statement third past | -49
asks statement third perfect | -59
asks statement third present | -18
asks statement writer past | -43
asks statement writer perfect | 11
b #Day #Number | -20
b #Day $ | 25
b #Day bij | 25
b #Day de | 11
b #Day doorgeven | -26
b #Day er | -23
b #Day gaan | -32
b #Day gewoon | -12
b #Day helpen | 23
b #Day houden | 34
b #Day in | 11
b #Day meegeven | 22
b #Day meenemen | -12
b #Day moeten | -29
b #Day niet | -33
b #Day nou | 12
b #Day of | 66
b #Day ook | 22
b #Day op | -38
b #Day terugbrengen | 15
b #Day teruggeven | 20
b #Day want | 32
b #Day zijn | -47
b #Money $ | -29
b #Money en | -51
b #Money per | -27
b #Money te | 10
b #Money voor | -27
b #Name #Name | -27
b #Name #Number | -11
b #Name $ | -12
b #Name al | -24
b #Name anders | -22
b #Name daar | 16
b #Name dan | 46
b #Name die | 13
b #Name een | -12
b #Name gaan | -20
b #Name haar | 26
b #Name hangen | -10
b #Name hebben | -124
b #Name huilen | -13
b #Name ingaan | -14
b #Name klinken | -23
b #Name komen | -18
b #Name krijgen | -18
b #Name liggen | -24
b #Name mee | 21
b #Name moeten | -52
b #Name morgen | 22
b #Name naar | 10
b #Name nou | 25
b #Name om | 25
b #Name overhebben | -25
b #Name te | -13
b #Name thuiskomen | -17
b #Name van | -19
b #Name vertellen | -28
b #Name vragen | -27
b #Name wijken | -25
b #Name willen | -66
b #Name zeggen | -62
b #Name zijn | -25
b #Name zitten | -35
b #Name zonder | -35
b #Name zullen | -21
b #Number #Number | 12
b #Number $ | 22
b #Number bij | -15
b #Number dagen | -51
b #Number en | 11
b #Number graden | -17
b #Number jaar | -25
b #Number mails | -19
b #Number min | -15
b #Number minuten | -10
b #Number nog | -23
b #Number thuiszijn | 35
b #Number uur | -19
b #Number van | -11
b #Number voor | 15
b #Number weekenden | -21
b #Number weken | -31
b #Time $ | 12
b #Time aankomen | -19
b #Time in | -20
b #Time op | -44
b #Time zijn | -15
b 's nachts | -19
b ^ #Day | 24
b ^ #Name | -42
b ^ #Number | -65
b ^ aan | -22
b ^ alles | -23
b ^ als | -39
b ^ anders | -29
b ^ bel | 35
b ^ betalen | 55
b ^ bevestigen | 29
b ^ bij | 10
b ^ blijven | 59
b ^ bo | -22
b ^ brengen | 53
b ^ dat | -170
b ^ de | -67
b ^ die | -69
b ^ dit | -66
b ^ doen | 32
b ^ een | -75
b ^ en | 114
b ^ er | -82
b ^ gaan | 89
b ^ ge | 10
b ^ geven | 61
b ^ gij | -61
b ^ gisteren | -39
b ^ goedvinden | 49
b ^ haar | -26
b ^ halen | 18
b ^ het | -55
b ^ hij | -121
b ^ hoe | -39
b ^ hoeveel | 79
b ^ je | -40
b ^ jij | -41
b ^ jouw | 10
b ^ juf | -17
b ^ kloppen | 39
b ^ komen | 55
b ^ kunnen | 123
b ^ laat | 90
b ^ lars | -16
b ^ laten | 44
b ^ liggen | 69
b ^ lukken | 37
b ^ meebetalen | 34
b ^ meedoen | 25
b ^ meegeven | 31
b ^ meenemen | 32
b ^ mijn | -145
b ^ mogen | 135
b ^ nemen | 60
b ^ nu | -28
b ^ ofzo | 38
b ^ ons | -30
b ^ onze | -51
b ^ op | -11
b ^ opnemen | 30
b ^ overhebben | 40
b ^ passen | 41
b ^ sturen | 57
b ^ teruggeven | 20
b ^ tevens | 25
b ^ typisch | -61
b ^ u | -49
b ^ uw | -27
b ^ van | -45
b ^ vanaf | -14
b ^ vandaag | -11
b ^ vinden | 54
b ^ volgens | -82
b ^ vorig | -36
b ^ vorige | -32
b ^ waar | -10
b ^ wanneer | 90
b ^ wat | -26
b ^ weer | -17
b ^ welk | 36
b ^ welke | 65
b ^ weten | -13
b ^ wie | 40
b ^ wij | -90
b ^ willen | 35
b ^ ze | -156
b ^ zeg | 53
b ^ zetten | 34
b ^ zijn | -13
b ^ zoals | -21
b ^ zullen | 86
b aan $ | 17
b aan haar | 32
b aan toe | -25
b aankomen $ | -21
b afspraak $ | -18
b akkoord $ | 82
b al #Number | -83
b al betalen | 25
b al de | -30
b al doen | 35
b al hebben | 26
b al in | -19
b al naar | -31
b al of | 33
b al zien | 48
b al zijn | 28
b allemaal vertellen | 25
b alles $ | -39
b alles altijd | -12
b alles wat | -27
b als #Name | 11
b als een | -43
b als er | -23
b als het | 13
b als je | 34
b als we | 28
b alsjeblieft $ | 22
b alsof ik | -19
b altijd de | -19
b antwoord $ | -10
b bank $ | -24
b beginnen $ | -18
b beginnen op | -19
b behandelen $ | 41
b bekijken $ | 44
b bel $ | -16
b bellen dat | -32
b bellen op | 26
b bellen van | -10
b beloven $ | -19
b bespreken $ | 23
b betalen je | 36
b betalen jij | 29
b beugel van | -18
b bevestigen $ | -25
b bevestigen dat | 32
b bij het | -15
b bij jullie | 13
b bij mij | -27
b bij u | -28
b bij zijn | 13
b bijstaan jou | 19
b blijkbaar niet | -28
b blijkbaar tot | -14
b blijven $ | 19
b blijven dit | -10
b blijven het | 39
b bo hebben | -22
b bon $ | 14
b boven zijn | -18
b brengen $ | 24
b brengen hem | 27
b brengen in | 18
b brengen jij | 34
b brief van | -28
b bril van | -23
b broer in | -12
b daar een | 24
b daaraan doen | 22
b daarmee akkoord | 20
b daarmee eens | 37
b dag $ | 14
b dag zijn | -23
b dagen kunnen | 15
b dagen moeten | 17
b dak van | -22
b dan $ | -15
b dan een | 16
b dan genoeg | -19
b dan ook | 23
b danny $ | 10
b dat #Day | 19
b dat #Name | -55
b dat bellen | -10
b dat dat | 23
b dat de | -13
b dat ding | -30
b dat doen | 51
b dat een | 49
b dat er | -15
b dat gebeuren | 40
b dat gesprek | 24
b dat goedvinden | 36
b dat hebben | -70
b dat het | -28
b dat hij | -24
b dat ik | -27
b dat jij | -15
b dat jullie | -33
b dat komen | -28
b dat lijken | -22
b dat ook | 30
b dat van | -18
b dat wel | -28
b dat weten | -41
b dat ze | -38
b dat zelf | -33
b dat zijn | -35
b de #Name | -49
b de achtergrond | -19
b de agenda | -28
b de app | -38
b de auto | -24
b de bank | -20
b de bon | 14
b de buren | -23
b de camping | -28
b de derde | -32
b de deur | -41
b de directeur | -16
b de dokter | 20
b de fiets | -32
b de ggd | -13
b de hele | -12
b de helft | 17
b de herfstvakantie | -50
b de huisarts | 18
b de jongens | -32
b de kerk | -20
b de kinderen | -15
b de klok | -23
b de lijn | -20
b de meivakantie | -21
b de nieuwe | -16
b de orthodontist | -16
b de parkeerplaats | -16
b de regen | -13
b de rest | 19
b de school | -43
b de studiedag | -24
b de tas | -12
b de telefoon | 13
b de trein | -27
b de valies | -11
b de verjaardag | -11
b de volgende | 39
b de vorige | -36
b de zomer | -14
b de zoveelste | -23
b denken $ | -30
b denken jij | 44
b derde keer | -16
b deur $ | -35
b deze #Day | 37
b deze week | 42
b dichte deur | -14
b die #Name | -15
b die $ | 56
b die deze | 15
b die ik | 10
b die meegeven | 14
b die nog | 44
b die zijn | -23
b dit $ | 41
b dit weekend | 18
b dit zijn | -55
b doen altijd | -24
b doen je | 13
b doen jij | 21
b doen over | -18
b doorgeven $ | -29
b doorsturen $ | 27
b dus dat | -27
b een #Day | -17
b een #Number | -55
b een ander | -19
b een beetje | 39
b een brief | -10
b een briefje | -18
b een gaatje | -15
b een kaartje | -29
b een keer | 43
b een kind | -65
b een leven | -23
b een maand | -18
b een man | -20
b een nacht | 20
b een nieuwe | 18
b een ongeluk | -20
b een overzicht | 31
b een plek | -10
b een sollicitatie | 26
b een uitnodiging | -15
b een uurtje | 29
b een vader | -11
b een weekend | -12
b eerste of | 19
b eigenlijk $ | 41
b eigenlijk de | 52
b elk jaar | -24
b elke avond | -44
b en #Number | 15
b en blijven | -10
b en daar | -21
b en dat | -67
b en er | -14
b en gaan | -14
b en hebben | 57
b en hij | -21
b en hoe | 44
b en je | -26
b en jij | -57
b en krijgen | 28
b en kunnen | 36
b en liggen | -15
b en niemand | -14
b en niet | -33
b en nu | -27
b en sturen | 20
b en tot | 21
b en wanneer | 28
b en wat | 61
b en weten | 34
b en wie | 59
b en ze | -17
b enige ouder | -16
b er al | -23
b er bij | -40
b er dan | 27
b er de | 32
b er een | 16
b er geen | -32
b er iets | 25
b er niet | -17
b er verder | -24
b er weer | -28
b er zitten | -22
b eten $ | 11
b ff een | 28
b fiets van | -26
b foto's van | -31
b gaan #Name | 28
b gaan in | -19
b gaan je | 71
b gaan jij | 33
b gaan van | -19
b gaan we | 11
b ge #Day | 30
b ge #Name | 40
b ge daar | 27
b ge dat | 31
b ge de | -27
b ge die | 32
b ge hebben | -45
b ge nu | 24
b ge zijn | -32
b gebeuren $ | 49
b geen woord | -15
b geen zin | -14
b genoeg $ | -19
b gesprek $ | 10
b gesprek met | 26
b geven je | 19
b geven jij | 39
b geven u | 25
b gewoon $ | 21
b gewoon een | -18
b gij de | 44
b gij die | 29
b gij hebben | -28
b gij met | 22
b gij zijn | -27
b gisteren de | -15
b goed als | 35
b goedvinden $ | 36
b goedvinden je | 27
b goedvinden jij | 28
b graag $ | 21
b graag weten | 27
b graag zien | 33
b graden $ | -17
b haar huiswerk | -20
b haar inentingen | 32
b haar kamer | 17
b haar naar | 36
b haar paspoort | 20
b halen $ | 64
b hand hebben | -16
b he $ | -39
b hebben #Number | -15
b hebben al | -22
b hebben bellen | -24
b hebben bij | -16
b hebben daar | -29
b hebben de | -57
b hebben die | -26
b hebben een | -31
b hebben er | -51
b hebben ge | -11
b hebben geen | -11
b hebben gij | 57
b hebben haar | -56
b hebben hebben | 36
b hebben hem | -61
b hebben het | -78
b hebben hier | -25
b hebben hij | 11
b hebben ik | 18
b hebben in | -16
b hebben je | 13
b hebben jij | 28
b hebben mij | -35
b hebben mijn | -11
b hebben morgen | 15
b hebben nog | -14
b hebben nu | -18
b hebben t | -12
b hebben toch | -15
b hebben voor | -10
b hebben weer | -17
b hebben ze | 48
b hebben zeggen | -41
b hebben zich | -12
b hebben zonder | -10
b helft $ | 35
b helft overmaken | 19
b helft van | 27
b helpen met | 45
b hem #Day | 21
b hem $ | -16
b hem dan | 22
b hem in | -13
b hem volgende | 19
b hem voor | -12
b hem voortaan | 26
b hem weer | 19
b herfstvakantie $ | -31
b het #Number | -17
b het $ | 37
b het bedrag | 14
b het bij | -21
b het daarmee | 37
b het dak | -22
b het en | 14
b het formulier | 10
b het hier | -23
b het horloge | -12
b het maar | -39
b het met | 74
b het nou | 34
b het nu | -14
b het raam | -15
b het rapport | -33
b het schooladvies | -20
b het station | 27
b het vanavond | 11
b het verslag | 16
b het weten | -16
b het worden | -20
b het zelf | -26
b het zijn | -41
b hier $ | -30
b hier niet | -19
b hij #Day | 38
b hij al | 37
b hij bij | 21
b hij niet | -26
b hij nog | 35
b hij nu | 19
b hij op | -30
b hij spelen | -24
b hoe doen | 10
b hoe gaan | 42
b hoe jij | -38
b hoe laat | 89
b hoe lang | 26
b hoe laten | 22
b hoe moeilijk | -22
b hoe vaak | 43
b hoe we | 32
b hoe zitten | 36
b hoeveel kosten | 16
b hoeveel uur | 22
b hoeveel zijn | 34
b hoor $ | -45
b horen $ | -53
b horen dat | -16
b horen ik | -11
b horen of | 40
b horen op | -18
b horen van | -35
b houden $ | -15
b huis ook | 20
b ie bij | 34
b iets te | -18
b iets wat | -26
b iets weten | 32
b ik #Name | -10
b ik #Number | 19
b ik aan | -44
b ik bellen | 16
b ik betalen | -37
b ik daar | -35
b ik die | 41
b ik een | -30
b ik gaan | -61
b ik haar | 33
b ik hebben | -49
b ik hem | 15
b ik horen | -39
b ik iets | 30
b ik jou | -22
b ik kunnen | -67
b ik laten | -27
b ik lezen | -34
b ik met | -38
b ik missen | -24
b ik moeten | -18
b ik niet | 15
b ik nog | 20
b ik nou | 34
b ik nu | -17
b ik overhebben | -25
b ik schrikken | -20
b ik staan | -45
b ik tekenen | -33
b ik u | -30
b ik van | -21
b ik vernemen | 34
b ik vinden | -70
b ik vragen | -23
b ik weten | -15
b ik willen | 20
b ik wisselen | -17
b ik ze | 30
b ik zien | -16
b ik zullen | 35
b in #Day | 10
b in #Number | 26
b in bed | -15
b in dat | -28
b in de | -45
b in haar | 10
b in het | 17
b in je | -35
b in jouw | -13
b in mijn | -24
b in t | -19
b in zijn | -23
b ingaan #Day | -14
b ingaan met | -14
b invallen slapen | -16
b jaar $ | -25
b jaar hetzelfde | -24
b jaar zijn | -10
b je #Day | -20
b je #Name | -19
b je $ | -10
b je akkoord | 40
b je als | -18
b je bevestigen | 31
b je broer | -20
b je daar | 32
b je daaraan | 25
b je dan | 29
b je dat | 90
b je de | 20
b je die | 59
b je dit | 47
b je doen | -24
b je een | 26
b je ervan | 17
b je haar | 15
b je hebben | -77
b je hem | 48
b je het | 54
b je kunnen | -30
b je laten | -11
b je m | 27
b je me | 25
b je meedoen | 25
b je met | 12
b je mijn | 36
b je naar | 27
b je niet | 11
b je nog | 24
b je voor | -39
b je voortaan | 25
b je weten | -20
b je willen | -26
b je ze | 33
b je zijn | -21
b je zoon | -31
b jij #Day | 50
b jij #Name | 47
b jij $ | 43
b jij daar | 50
b jij dan | 33
b jij dat | -18
b jij de | 33
b jij er | -11
b jij haar | 69
b jij hebben | -101
b jij hem | 18
b jij het | 37
b jij in | 47
b jij je | -10
b jij komen | -22
b jij laten | -28
b jij moeten | 11
b jij niet | -23
b jij nog | 33
b jij of | 30
b jij ook | 37
b jij van | 32
b jij willen | -10
b jij ze | 20
b jij zeggen | -17
b jij zien | -23
b jij zullen | -67
b jou $ | -14
b jou een | -25
b jou mogen | -16
b jou naar | 31
b jou niet | -12
b jou nou | 32
b jou of | 12
b jou ook | 13
b jou tot | -27
b jou zijn | -20
b jouw helft | -10
b jouw huis | 20
b jouw week | -12
b jouw weekend | -22
b juf $ | 36
b juf zeggen | -10
b kamer $ | 13
b kammen $ | 35
b kamp van | 14
b kapot $ | 16
b keer staan | -20
b kerst $ | -24
b kerst naar | -14
b kids naar | -18
b kind $ | -18
b kind van | -20
b kinderen $ | -36
b kinderen bij | -12
b kinderen naar | -23
b kloppen dat | 39
b komen #Day | -27
b komen $ | 28
b komen ge | 23
b komen je | 38
b komen jij | 25
b komen van | -25
b kopen $ | 36
b kort dag | -23
b kosten #Money | -30
b kosten het | 16
b krijgen $ | 16
b krijgen ik | 43
b krijgen nog | -28
b kunnen #Name | 51
b kunnen $ | -48
b kunnen dat | 47
b kunnen de | 16
b kunnen er | -26
b kunnen ge | -21
b kunnen gij | 19
b kunnen het | -22
b kunnen ik | 16
b kunnen jij | 111
b kunnen niet | -35
b kunnen u | 14
b kunnen we | 44
b kunnen ze | 12
b laat komen | 26
b laat kunnen | 13
b laat me | 39
b laat moeten | 19
b laat zijn | 56
b laten #Name | 20
b laten hem | -29
b laten me | -29
b laten weten | 31
b letten $ | 22
b lezen $ | -16
b lezen dat | -21
b lezen in | -17
b liever niet | -18
b liggen $ | 25
b liggen hier | 11
b liggen in | -29
b liggen nog | -17
b lijn $ | -20
b lijst van | 28
b lopen weer | -13
b luizen en | -19
b maar #Number | -30
b maar ik | -16
b mail $ | -19
b matsen zijn | -25
b me de | 33
b me in | 32
b me ook | 34
b mee $ | -16
b mee naar | 47
b meedoen je | 25
b meegeven $ | 30
b meegeven die | 25
b meegeven je | 12
b meekomen naar | 26
b meenemen $ | 59
b meenemen je | 15
b meer dan | -19
b met #Name | -16
b met al | -21
b met die | -51
b met haar | 41
b met hem | 10
b met het | 32
b met je | -42
b met kerst | -27
b met pasen | -25
b met wie | 34
b meten $ | -11
b mij $ | -49
b mij dat | -40
b mij de | 38
b mij geen | -13
b mij hebben | -38
b mij laten | 31
b mij op | -19
b mij te | -14
b mij vertellen | -18
b mij zijn | -11
b mijn advocaat | -11
b mijn baas | -16
b mijn broer | -16
b mijn eentje | -21
b mijn kinderen | -23
b mijn man | -21
b mijn nummer | 34
b mijn ouders | -31
b mijn vader | -26
b mijn werk | -24
b mijn zus | -32
b min voor | -15
b missen $ | -20
b moeder zijn | -20
b moeilijk kunnen | -22
b moeten #Day | -23
b moeten bellen | -27
b moeten dat | -40
b moeten die | -10
b moeten er | 37
b moeten het | -53
b moeten hij | 26
b moeten ik | 13
b moeten met | -26
b moeten nemen | -20
b moeten ook | -40
b moeten praten | -16
b moeten t | -23
b moeten ze | 39
b mogen #Name | 58
b mogen $ | -32
b mogen hij | 34
b mogen ik | 37
b mogen van | -27
b morgen rond | 24
b naar 't | 21
b naar bed | 31
b naar dat | 20
b naar de | 41
b naar een | -24
b naar het | 17
b naar mijn | -33
b nacht extra | 20
b nakijken $ | 29
b nemen jij | 66
b niemand $ | -33
b niemand opnemen | -22
b niet aan | -29
b niet bij | -21
b niet hebben | -27
b niet in | -23
b niet komen | -12
b niet meer | 11
b niet met | -28
b niet om | -24
b niet op | -21
b niet opnemen | -26
b niet weer | -29
b niet zonder | -23
b niets van | -19
b nieuwe regel | 48
b niks $ | -47
b niks van | 14
b nodig $ | -26
b nog #Number | -61
b nog $ | 10
b nog geldig | 20
b nog liggen | 55
b nog niet | -26
b nog of | 22
b nog op | -26
b nog steeds | -28
b nooit iets | -25
b nou $ | 50
b nou gewoon | 20
b nou of | 24
b nou wel | 22
b nu een | -15
b nu eindelijk | 43
b of #Name | 27
b of de | 42
b of hij | 64
b of je | 23
b of niet | 56
b of zullen | 20
b oke $ | 41
b om #Time | 18
b om een | -29
b om je | -19
b om te | -31
b oma $ | -29
b omdat jij | -15
b ons #Number | -22
b ontvangen $ | 37
b ontvangen ik | 27
b onze #Name | -24
b onze zoon | -17
b ook hebben | 29
b ook mee | 24
b ook naar | 25
b ook niks | -27
b ook zo | 31
b op #Day | -20
b op #Name | -15
b op de | -37
b op een | -55
b op het | -60
b op letten | 13
b op mijn | -36
b op mn | -24
b op rijden | -21
b op school | -29
b op te | -29
b op welke | 27
b ophalen $ | 24
b opnemen opnemen | -22
b opvangen $ | 20
b ouders $ | -34
b over de | -13
b over haar | -10
b overdrijven met | -21
b overhebben er | -23
b overhebben jij | 19
b overmaken je | 18
b pas om | -15
b paspoort van | -19
b per dag | 22
b per maand | -16
b plannen $ | -26
b praten $ | 39
b praten over | -28
b precies hoe | -27
b rapport van | -35
b rechtzetten $ | 12
b rest $ | 19
b rijden #Day | 28
b rijden er | 23
b samen met | 26
b school $ | 47
b schooladvies van | -20
b schrikken me | -20
b slapen in | -10
b slapen niet | -26
b smeren $ | 11
b spreken over | -23
b staan #Day | 14
b staan al | -15
b staan hij | -19
b staan ik | -21
b steeds niet | -28
b stoppen $ | -12
b stoppen met | -14
b studiedag van | -24
b sturen $ | 18
b sturen me | 34
b sturen mij | 21
b t $ | 25
b t weekend | -19
b tandarts hebben | -21
b te bellen | -22
b te kijken | -17
b te laat | -18
b te vroeg | -12
b te weinig | -11
b te zeggen | -34
b tegen mij | -16
b tekenen $ | 17
b tekenen voor | 36
b telefoontje $ | -18
b terug zijn | -14
b terugbrengen $ | 15
b teruggeven $ | 34
b terugkomen $ | -10
b terwijl ik | -18
b thuiskomen thuiskomen | -17
b thuiszijn $ | 21
b toch niks | -15
b toe zijn | -25
b toen ik | -16
b tot #Day | 18
b tot #Number | -17
b tot de | -17
b tot wanneer | 31
b u aangeven | 22
b u dat | 34
b u hebben | -24
b u het | 20
b u mij | -14
b u mogen | -23
b uit #Name | -23
b uit het | -15
b uitzien als | -18
b vader $ | -24
b valies $ | -11
b vallen $ | -30
b vallen en | -23
b van #Number | -16
b van ballet | -11
b van dat | -27
b van die | 33
b van een | -43
b van het | -24
b van je | -26
b van jou | -26
b van jullie | -22
b van mij | -43
b van mijn | -44
b van thuis | 27
b van wie | -29
b vanaf #Day | -25
b vanavond $ | 17
b vanavond bellen | 14
b vanavond ff | 27
b vanavond nog | 21
b vandaag zijn | -30
b verbergen $ | -26
b verjaardag van | -11
b vernemen $ | -25
b verschuiven $ | -16
b vertrekken #Day | -29
b verwachten $ | -12
b via de | -22
b vinden als | 34
b vinden dat | -66
b vinden het | -34
b vinden je | 41
b vinden jij | 44
b vluchttijden $ | 40
b volgende $ | 13
b volgende keer | 28
b volgens #Name | -18
b volgens de | -15
b volgens mij | -48
b voor #Name | 12
b voor #Number | 65
b voor dat | -21
b voor een | -49
b voor haar | 10
b voor hem | -16
b voor het | 22
b voor je | -24
b voor jou | -21
b voor mij | -21
b voor zijn | -19
b voorgaan je | 29
b voortaan een | 40
b voortaan gewoon | 25
b vorig jaar | -36
b vorige keer | -19
b vragen het | -23
b vragen ik | -26
b vrije dagen | -19
b vroeg mij | -14
b waar $ | 32
b waar blijven | 44
b waarom #Name | -24
b waarom $ | 39
b waarom er | 33
b waarom staan | 26
b wachten $ | -38
b wakker zijn | -25
b wanneer $ | 25
b wanneer betalen | 15
b wanneer komen | 16
b wanneer krijgen | 22
b wanneer kunnen | 14
b wanneer overmaken | 18
b wanneer zijn | 47
b want dan | 17
b want ik | 45
b want ze | 20
b wat gaan | 22
b wat hebben | 57
b wat hij | 26
b wat ik | -25
b wat vinden | 75
b wat zeggen | 44
b wat zijn | 43
b we dat | 33
b we de | 35
b we dit | 16
b we moeten | -28
b we naar | 12
b we samen | 24
b we voortaan | 12
b we zullen | -19
b week #Number | 39
b week bellen | 13
b weekend of | 31
b weekenden $ | 21
b weekenden op | -21
b weer $ | -13
b weer de | -16
b weer een | -45
b weer iets | -23
b weer niet | -18
b weg $ | -14
b weken $ | -14
b weken bij | -12
b weken met | -22
b weken willen | 30
b wel of | -19
b welke dagen | 46
b welke weken | 39
b werk $ | -43
b werk doorgeven | -19
b werken $ | 23
b weten dat | -56
b weten hoe | -12
b weten ik | -33
b weten je | -26
b weten jij | 72
b weten of | 31
b weten waarom | 25
b weten wat | 21
b weten welke | 22
b weten wie | 34
b wie betalen | 59
b wie doen | 24
b wie hebben | -15
b wie hij | 34
b wie kopen | 33
b wie rijden | 36
b wie zijn | 11
b wij hebben | -55
b willen dat | -23
b willen ge | 34
b willen graag | 28
b willen ik | -74
b willen je | 108
b willen jij | -30
b willen met | -41
b willen stoppen | -14
b willen u | 37
b willen weten | 44
b winterjas van | -20
b woord zeggen | -19
b worden #Number | -19
b worden niet | -21
b ze #Day | 23
b ze $ | -17
b ze dan | 22
b ze gaan | -19
b ze met | -22
b ze nog | 16
b ze zijn | -54
b zeg eens | 29
b zeggen #Name | -13
b zeggen bij | -17
b zeggen dat | -95
b zeggen de | 32
b zeker dat | -25
b zeker weer | -13
b zelf $ | 23
b ziek $ | 23
b zien $ | -22
b zien ik | -37
b zien op | -21
b zijn #Day | 10
b zijn #Money | -43
b zijn #Number | -21
b zijn 't | 28
b zijn aan | -20
b zijn bij | -17
b zijn een | -34
b zijn eigen | -22
b zijn en | -20
b zijn er | 18
b zijn haar | -24
b zijn huiswerk | -14
b zijn ik | -29
b zijn in | -21
b zijn je | 13
b zijn jij | -18
b zijn niet | -32
b zijn nu | -19
b zijn om | -32
b zijn t | 25
b zijn te | -24
b zijn u | -23
b zijn vallen | -18
b zijn van | -55
b zijn vandaag | -29
b zijn vertellen | -31
b zijn voor | -53
b zijn want | 24
b zijn weg | -15
b zijn willen | -25
b zijn zo | -26
b zitten $ | -30
b zitten ik | -23
b zitten in | 14
b zitten jij | 23
b zitten niet | -11
b zo $ | 37
b zoals het | 36
b zoals je | -27
b zoeken $ | -15
b zoeken nog | -23
b zonder dat | -30
b zonder mij | -11
b zonder overleggen | -19
b zonder te | -15
b zoon hebben | -17
b zoveelste keer | -23
b zullen er | -25
b zullen het | 18
b zullen je | 17
b zullen me | 42
b zullen we | 21
b zullen wij | 17
b zus in | -13
both future | 35
both none | 47
both past | -28
both perfect | -21
both present can | 36
both present should | -19
child future | -31
child past | -103
child past not | -28
child perfect not | 16
child present can | 20
child present may | 25
child present may not | -13
child present not | -24
child present want | -74
clauses 3 | 12
clauses 4 | -24
f aan | -27
f af | 14
f afgesproken | -29
f appt | 38
f begint | -48
f behandeld | 41
f bekeken | 44
f belde | -18
f beloofd | -32
f ben | -10
f bent | -83
f besproken | 19
f betaalt | 23
f blijft | 20
f breng | 21
f denk | 36
f denkt | -20
f draagt | -26
f gaan | -34
f gaf | -11
f gat | -24
f gebeld | 13
f gebeurd | 34
f gebleven | -10
f geboekt | -31
f gedaan | 22
f geef | 45
f geeft | 36
f gegeven | -31
f gekamd | 35
f geld | -26
f gemist | -17
f gepraat | 27
f geregeld | -47
f gestuurd | -15
f geworden | -26
f gezet | -31
f gezeten | -23
f goed | 49
f haal | 25
f had | 34
f hadden | -16
f hebt | -13
f heeft | -10
f heen | -18
f hockey | -38
f hoef | -21
f hoeft | -23
f hoest | -22
f hoor | -21
f hoorde | -33
f hoort | -25
f kam | 20
f kan | 13
f klinkt | -23
f klopt | 48
f kom | 19
f kon | -10
f koopt | 41
f kost | -11
f kreeg | -43
f kun | 21
f kunt | -18
f kwam | -20
f kwijt | -27
f lag | -11
f liet | -14
f lijkt | -22
f maak | 26
f maakt | -30
f mat | -11
f mee | 79
f mis | -24
f mist | -15
f mocht | -26
f moest | -37
f nam | -23
f neem | 57
f neemt | 17
f noemt | -24
f om | -34
f ontvang | 27
f opgenomen | -16
f ophaalt | 31
f over | -16
f overdrijft | -21
f overgemaakt | -29
f overleg | -38
f past | 38
f reken | -20
f schaamde | -23
f schrijf | 14
f schrok | -25
f slaap | -43
f speelt | -40
f sta | -75
f staat | 13
f stel | 26
f stuur | 50
f teken | -13
f telt | -18
f valt | -30
f verbaast | -22
f verneem | 34
f verschoven | -23
f vertelde | -19
f viel | -13
f vierde | -22
f vind | 12
f vindt | 12
f vond | -16
f voor | 37
f voorgeschoten | -19
f vraag | -45
f vraagt | -54
f waart | -14
f wacht | -32
f waren | -15
f was | -11
f week | -25
f weet | -46
f werd | -30
f werkt | -37
f wilt | -11
f wordt | 15
f zag | -57
f zal | 11
f zaten | -17
f zegt | -40
f zet | 35
f ziet | -28
f zij | -30
f zijt | -31
f zoekt | -23
f zouden | -19
f zult | -23
first | -105
is asks | 36
is asks . | 18
is asks ? | 24
is asks calm | 34
is deadline ? | 118
is direct | 12
is direct ? | 12
is direct calm | 16
is rhetorical | -30
is rhetorical ? | -39
is rhetorical calm | -13
is rhetorical weak | -47
kind indirect | 24
kind indirect calm | 22
kind null | -30
kind null calm | -25
kind null sure | -14
kind null weak | -22
kind question | 54
kind question calm | 49
kind question weak | 20
kind request | 39
kind request calm | 45
last | 57
last act command | 14
last act fragment | 10
last act proposal | 35
last act question | 14
last act request | 15
last act statement | -15
last command reader | 14
last fragment child | -40
last fragment reader | -36
last fragment thing | 12
last proposal both | 35
last question both | 128
last question child | 29
last question none | 11
last question thing | -11
last question third | 65
last question writer | 12
last request none | 29
last request reader | 23
last request thing | -12
last request writer | 50
last statement anyone | -55
last statement none | -12
last statement thing | -14
last statement third | -10
last statement writer | -18
mark ! | -15
mark : | -51
mark ? | 43
mark absolute | -51
mark absolute child | -48
mark absolute thing | -68
mark absolute writer | -43
mark again | -52
mark again child | -40
mark again reader | -26
mark again thing | -10
mark again writer | -16
mark contempt | -50
mark epithet | 10
mark exasperation | -33
mark exasperation reader | -29
mark exasperation writer | -21
mark failing | -112
mark failing child | -20
mark failing reader | -89
mark failing thing | -11
mark failing writer | -16
mark hedge child | -18
mark hedge thing | 20
mark hedge writer | 17
mark intensity | -14
mark intensity child | -22
mark intensity writer | -21
mark jab child | -45
mark jab writer | -14
mark judgement | 14
mark judgement thing | -41
mark legal | -45
mark legal third | -24
mark mental reader | -26
mark mental thing | -10
mark mental third | 15
mark mental writer | 14
mark norm | -36
mark please | 84
mark please none | 21
mark please reader | 11
mark please writer | 71
mark quote | 11
mark quote both | -11
mark quote child | -35
mark reader-family | 11
mark sacrifice | 10
mark slight child | -12
none perfect | 41
person Child | -52
person Family | -16
person Parent | 11
person Partner | -19
persons Reader Both | -12
persons Writer | -13
persons Writer Both | 12
persons Writer Reader Both | 21
reader future | 14
reader no verb | -36
reader past | -44
reader past not | 17
reader perfect not | 12
reader present | 40
reader present can | -17
reader present not | -34
reader present want | -22
subject anyone | -61
subject reader | 12
tag Imperative | 28
tag Negation | -15
tag Ordinal | -29
tag Past | -11
tag QuestionWord | 56
tag Shout | -35
tense future | 16
tense future not | -16
tense past | -68
tense past can not | -10
tense past may | -26
tense past must | -37
tense past not | 19
tense past should | -33
tense past want | -20
tense perfect not | 20
tense present can not | -19
tense present may not | -39
tense present must not | 18
tense present not | -48
tense present want not | -28
thing past | -25
thing past not | -14
thing perfect | -17
thing present can | -10
thing present may not | -18
thing present must | -15
thing present not | -48
third past | -26
third perfect | -23
third present | -31
third present not | -20
tiny | 10
tone calm ? | 70
tone sure | -17
tone sure ? | -13
tone weak ? | -19
w aanbellen | 33
w aankomen | -21
w aanstaan | -13
w achter | -29
w achtergrond | -19
w adres | 23
w advocaat | -11
w afspraken | -54
w afzetten | 23
w agenda | 14
w akkoord | 54
w alle | -19
w alles | -21
w als | 21
w alsof | -45
w altijd | -128
w ander | -19
w anders | -12
w antibiotica | 31
w appen | 38
w armen | 26
w auto | -37
w autostoel | -23
w avond | -27
w baan | -38
w baas | -26
w ballet | -11
w band | -14
w bang | -26
w bank | -33
w bedrag | 14
w beetje | 39
w beginnen | -74
w begrijpen | -20
w bekijken | 52
w beloven | -32
w bereikbaar | -28
w bespreken | 31
w beter | -21
w beurt | -29
w bijlage | -26
w bijles | 15
w binnen | 16
w blauwe | 27
w blijkbaar | -64
w boekbespreking | -12
w boekentas | -12
w boerderij | -23
w bon | 22
w boos | -22
w bord | -21
w boterhammen | -18
w bouwvak | -20
w boven | -27
w bovendien | 35
w brede | -13
w breken | -25
w brengen | 17
w brief | -42
w bril | -41
w broer | -46
w buiten | -17
w buren | -23
w bus | -16
w buurvrouw | -14
w camping | -28
w cijfers | -26
w cola | -31
w controleren | 28
w cursus | -22
w daaraan | 22
w daarmee | 55
w dag | 13
w dak | -22
w danny | 10
w dat | -19
w data | 21
w deel | 10
w derde | -53
w deur | -58
w deze | -27
w dichte | -14
w dienst | 13
w ding | -30
w directeur | -16
w diëtist | 34
w doen | 14
w dokter | 43
w door | -51
w doorgeven | -23
w doorhebben | -20
w doorsturen | 39
w draaien | -23
w dragen | -26
w drogen | -20
w drop | -21
w duidelijk | -32
w dus | -15
w een | -13
w eens | 31
w eentje | -28
w eerder | 20
w eerst | -12
w eigenlijk | -17
w eindelijk | 51
w elke | -33
w enige | -16
w eruit | 55
w ervoor | 38
w even | 18
w familie | -32
w ff | 25
w fiets | -44
w formulier | 10
w foto's | -31
w frieten | -28
w gaatje | -15
w gamen | -19
w garage | -26
w gebeuren | 34
w geen | -39
w gek | -34
w geldig | 20
w gesprek | 10
w geval | 18
w ggd | -13
w gister | -23
w gisteren | -28
w goedvinden | 49
w gooien | -11
w graag | 41
w graden | -17
w grote | -23
w halen | 62
w hamster | 33
w hangen | -24
w he | -39
w heel | -19
w heengaan | -18
w hele | -17
w helpen | 18
w hem | 35
w herfstvakantie | -50
w herstellen | 24
w hier | -53
w hockeyen | -38
w hoe | -11
w hoesten | -14
w hoeveel | 79
w hoeven | -45
w hoor | -45
w horloge | -12
w huilen | -16
w huis | -17
w huiswerk | -34
w hun | 11
w idee | -31
w ie | 47
w iemand | -24
w ilyas | 23
w ineens | -23
w inentingen | 32
w invallen | -27
w ipv | 38
w jaar | -57
w jongens | -32
w jou | -10
w judo | -19
w jullie | -11
w kaartje | -29
w kamer | 17
w kammen | 49
w keer | -10
w kennen | -19
w keren | -20
w kerk | -20
w kerst | -78
w kickboksen | -13
w kiezen | -16
w kind | -17
w kinderen | -27
w klaar | -19
w klas | -10
w klein | -25
w klinken | -23
w klok | -27
w kloppen | 48
w komende | 20
w konijn | -23
w kort | -35
w kunnen | 13
w kwijtzijn | -15
w laat | 64
w langer | 35
w langs | -11
w lars | -16
w lastig | -25
w later | 13
w leeg | -11
w leg | 39
w lekker | -52
w les | -18
w letten | 22
w leven | -38
w liever | -10
w lijken | -22
w lopen | -21
w luisteren | -19
w luizen | -31
w m | -11
w maand | -17
w maar | -71
w mail | -32
w mails | -19
w man | 14
w me | 27
w mee | 16
w meebetalen | -12
w meegaan | 25
w meegeven | 33
w meekomen | 26
w meenemen | 41
w meer | -23
w meester | -12
w meivakantie | -21
w menen | -15
w meten | -11
w middag | -20
w mij | -18
w mijn | -46
w min | -15
w minuten | -10
w missen | -54
w moe | -20
w moeilijk | -71
w mogen | -13
w morgen | 73
w n | -31
w nachts | -19
w nakijken | 29
w natuurlijk | -23
w nemen | 33
w nergens | -23
w net | -40
w netjes | -22
w niemand | -52
w nodig | -52
w noemen | -24
w nog | 12
w nou | 22
w nova | 47
w nummer | 34
w of | 73
w ofzo | 38
w ogen | -27
w oke | 41
w oké | 28
w oma | -46
w omdat | -32
w onder | -23
w ondertekenen | 17
w ongeluk | -20
w ontvangen | 47
w onze | -39
w ook | 28
w oor | -16
w op | -18
w opa | -10
w ophalen | 42
w oplopen | -23
w opstaan | -27
w optreden | -15
w opvangen | 20
w orthodontist | -16
w oude | -37
w ouder | -16
w ouders | 18
w over | -39
w overal | -31
w overdrijven | -30
w overhebben | -14
w overleggen | -16
w parkeerplaats | -16
w pasen | -11
w passen | 41
w plannen | -62
w plek | -29
w raam | -15
w rapport | -40
w rechtzetten | 18
w regels | 12
w regen | -13
w rekenen | -24
w rest | 19
w rond | 24
w rooster | -37
w ruzie | -21
w samen | 15
w schamen | -29
w scheenbeschermers | 14
w schelen | -24
w schieten | -16
w schooladvies | -20
w schoolreisje | -22
w schoon | -31
w schrikken | -25
w shirt | 32
w slaan | -22
w smeren | 31
w sokken | -21
w sollicitatie | 26
w soms | -63
w soort | -25
w sowieso | -19
w spanning | -26
w spelen | -40
w spreekbeurt | -14
w staan | 14
w station | 45
w steeds | -40
w storten | 44
w straks | -30
w sturen | 21
w tas | 11
w te | -69
w tegen | 12
w telefoon | 19
w telefoontje | -18
w tellen | -29
w tenslotte | -21
w terugbrengen | 20
w teruggeven | 34
w terugkomen | -35
w terwijl | -32
w tevens | 25
w tevoren | 33
w thuiskomen | -24
w thuiszijn | 13
w toen | -47
w toets | 18
w tot | -11
w trein | -39
w trui | -22
w turnen | -19
w tweede | -14
w typisch | -61
w uit | 15
w uitnodiging | -15
w uitslag | 10
w uitzien | -18
w uurtje | 13
w vaak | 24
w vaccinaties | 31
w vader | -63
w valies | -11
w van | -10
w vanavond | 94
w vanmorgen | 48
w vanuit | 24
w vasten | -11
w veld | -15
w verbazen | -22
w verbergen | -26
w vergeten | -18
w verjaardag | -10
w verschuiven | -23
w verslag | 16
w versturen | -26
w verwachten | -12
w via | -63
w videobellen | 22
w vieren | 16
w vliegen | -24
w vlucht | -20
w vluchttijden | 40
w voelen | -26
w volgende | 21
w volgens | -92
w voordeur | -17
w voorgaan | 13
w voorstellen | 28
w voortaan | 104
w vorig | -36
w vorige | -38
w vragen | -17
w vrije | -19
w vroeg | -54
w wachten | -62
w wakker | -40
w wanneer | 97
w want | 62
w water | 17
w we | 35
w wedstrijd | -28
w week | 14
w weer | -61
w weeral | -28
w weg | -18
w weinig | -21
w weken | -22
w welk | 26
w welke | 115
w wennen | -25
w werk | -26
w wie | 75
w wij | -31
w wijken | -25
w winterjas | -23
w wiskunde | -17
w wisselen | 11
w woord | -34
w wél | -22
w z'n | 13
w zalf | 26
w zeg | 63
w zeggen | -24
w zeker | -50
w zich | -34
w ziek | 23
w zin | -14
w zitten | -16
w zo | -11
w zo'n | -10
w zoe | 13
w zoeken | -39
w zoiets | -36
w zomer | -14
w zonder | -106
w zoon | -71
w zoveelste | -23
w zus | -20
w zwijgen | -28
writer future | 22
writer past | -14
writer past can not | -10
writer past may | -20
writer past must | -19
writer past not | -32
writer past should | -24
writer perfect | 15
writer perfect not | -27
writer present can | 99
writer present can not | -72
writer present may | 88
writer present want not | -30
`,
);
