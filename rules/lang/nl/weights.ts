import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  // what it decides | base | threshold
  `
any | -15 | 4
insult | -26 | -5
label | -40 | -8
blame | -26 | -13
motive | -40 | -12
sarcasm | -23 | -9
threat | -42 | -20
emotion | -36 | -16
guilt | -35 | -11
past | -36 | -11
off-topic | -32 | -5
opinion | -37 | -6
defence | -34 | -12
child | -40 | -12
command | -30 | -7
advice | -41 | -4
apology | -50 | -17
vague | -48 | -22
`,
  // sign | how much it counts for each
  `
act apology | apology 6
act proposal | any -3
act request | any -3
act thanks | any -3
anyone present | blame 6
anyone present not | any 6
b #Day $ | command 6
b #Day aan | any -5
b #Day af | motive 8
b #Day brengen | any -5
b #Day dan | any -2
b #Day de | blame -6 | guilt 7 | child 6
b #Day dus | any -4
b #Day een | insult 7
b #Day en | any -2
b #Day haar | any -4 | off-topic -6
b #Day hebben | any -5
b #Day hier | any -2
b #Day houden | any -2
b #Day komen | any -7
b #Day kunnen | blame 7
b #Day lukken | any -4
b #Day mee | any -4 | sarcasm -6
b #Day meegeven | any -5
b #Day moeten | any -2
b #Day mogen | any -3
b #Day na | any -4
b #Day naar | any -3 | sarcasm -8
b #Day niet | any -5
b #Day nog | any -3
b #Day op | any -8
b #Day overmaken | any -4
b #Day staan | any 2
b #Day te | any 6
b #Day tekenen | any -2
b #Day tot | any -2
b #Day uit | any -3
b #Day van | any -3
b #Day vanaf | any -2
b #Day weten | any -3
b #Day willen | command 9
b #Day zien | any 6
b #Day zijn | any -4
b #Day zonder | any -3
b #Money $ | any -3
b #Money dus | any -3
b #Money jouw | any -3
b #Money overmaken | any -4
b #Money zijn | any -3
b #Money zullen | any -4
b #Name #Day | any -3
b #Name #Money | any -2
b #Name #Name | any -4
b #Name dat | any -4
b #Name de | any -2
b #Name die | any -4
b #Name een | any 6 | blame 7 | sarcasm 13 | off-topic 9
b #Name en | any -3
b #Name graag | any -4
b #Name hebben | any -3
b #Name hoeven | any 2
b #Name ik | any 2
b #Name in | any -3
b #Name kosten | any -3
b #Name kunnen | any -3 | insult -7
b #Name liggen | any -2
b #Name meegaan | any -2
b #Name met | insult 6
b #Name moeten | any -2
b #Name mogen | sarcasm 8
b #Name naar | any -3
b #Name rijden | any 7 | blame -6 | sarcasm 6 | guilt 6 | past 11 | off-topic 6
b #Name samen | any -3
b #Name sinds | any -4
b #Name sorry | any -4
b #Name spelen | any -2
b #Name staan | any 3
b #Name starten | any -2
b #Name tot | any -2
b #Name van | any -2
b #Name voor | any 3 | sarcasm -6 | advice 7
b #Name vragen | any -2
b #Name wijken | any -4
b #Name willen | any -5
b #Name zeggen | any 3 | blame 7 | off-topic 7 | child 7
b #Name zitten | any -5
b #Name zo | any 6
b #Number #Name | any 4
b #Number #Time | any -2
b #Number $ | any -2
b #Number bellen | any 4
b #Number bij | any -3
b #Number dagen | any 7 | blame 8 | opinion 10
b #Number dan | sarcasm 10 | defence 8
b #Number dat | any -4
b #Number een | any 3
b #Number hebben | blame -9 | sarcasm -8 | guilt 11 | past 9
b #Number ik | any 8
b #Number in | any -3 | threat 8
b #Number jaar | any 2
b #Number keer | any 2
b #Number komen | any 2
b #Number manen | any 7
b #Number mg | any -3
b #Number min | any -3
b #Number minuten | any 2
b #Number naar | any -4
b #Number of | any -5
b #Number op | blame 6 | guilt 8
b #Number procent | any -5 | sarcasm -6
b #Number pufjes | any -5
b #Number t | any -4
b #Number tot | any -3
b #Number uur | guilt 8
b #Number van | any -2 | blame -8 | defence 10
b #Number voor | any -4
b #Number weken | guilt 6
b #Time #Number | blame 6
b #Time #Time | any -3
b #Time $ | any -3
b #Time 's | any 4
b #Time aan | any 12
b #Time bij | any -2
b #Time bijbrengen | any -2
b #Time een | any -4
b #Time en | any -2
b #Time halen | insult 6
b #Time in | any -4
b #Time klaarstaan | any -2
b #Time komen | any -5
b #Time met | any -5
b #Time naar | any 2
b #Time of | any -3
b #Time op | any -3 | guilt 7
b #Time ophalen | any -4
b #Time per | guilt 6
b #Time thuiszijn | any -2
b #Time tot | any -3
b #Time want | any -3
b #Time zijn | any -3
b 's avonds | any -4
b 's nachts | past 6
b ^ #Day | any -3
b ^ #Name | any -2
b ^ #Number | any 2 | guilt 6 | vague 7
b ^ #Time | any -3
b ^ alles | any 2
b ^ als | any -3
b ^ alvast | any -6
b ^ anders | any -2
b ^ ayo | any -3
b ^ blijven | any 7
b ^ bon | any -2
b ^ daar | any -7
b ^ daarvoor | any -5
b ^ dan | any -6 | sarcasm -6
b ^ danken | any -3
b ^ dat | any 3 | sarcasm 6 | defence 7
b ^ de | any -3
b ^ die | defence 9
b ^ dit | any 6
b ^ dokter | any -5
b ^ door | any -2
b ^ doorgeven | any -3
b ^ douwe | any -4
b ^ een | any 4 | opinion 13 | advice 6
b ^ eerst | any 10
b ^ elke | any 6 | insult 8 | blame 9 | command 6
b ^ en | any 5 | sarcasm 8 | past -6 | off-topic 6 | command 12
b ^ er | any -4
b ^ ge | any 6 | insult 9 | sarcasm -8
b ^ geen | any -8
b ^ gij | any 11
b ^ graag | any -5
b ^ haar | any -6 | sarcasm -6
b ^ hebben | any -6
b ^ het | any -3
b ^ heyy | any -2
b ^ hij | any -4
b ^ hoe | any 9
b ^ hoi | any -3
b ^ ilias | any -6
b ^ in | any 2 | label 9
b ^ ja | any -4
b ^ janneke | any -4
b ^ je | any 5 | motive 6 | command 12
b ^ jij | any 5 | motive 10
b ^ jouw | any -7
b ^ juf | any -4
b ^ klaas | any -4
b ^ kunnen | any -3
b ^ laten | any -5
b ^ lenen | any -3
b ^ lezen | any 6
b ^ lukken | any -6
b ^ maar | any 6 | insult 8 | guilt 7
b ^ maken | any 4
b ^ met | any -3 | insult -6 | guilt -6 | advice 6
b ^ mij | any 9
b ^ mijn | any 3 | label 8
b ^ misschien | any 5 | off-topic 7 | advice 6
b ^ moeten | any -2
b ^ mogen | any -2 | blame -10
b ^ morgen | any -3
b ^ na | blame -7 | child 7
b ^ naima | any -4
b ^ nee | any -4 | sarcasm -7 | defence 6
b ^ niet | any -8
b ^ nog | any 3 | insult -6 | threat 14
b ^ of | any 10 | blame -11 | sarcasm 17
b ^ om | any -4
b ^ op | any 3 | blame 7 | past 9 | opinion 8
b ^ opa | any -6
b ^ optie | any -5
b ^ over | any 6 | vague 14
b ^ schamen | any 9
b ^ sorry | any -2
b ^ stom | any -6
b ^ toen | any 2
b ^ tot | threat 8
b ^ u | any -5
b ^ van | any 4 | off-topic 9
b ^ vanaf | any -3
b ^ vanmorgen | any -3
b ^ volgens | any 2
b ^ voor | any 3
b ^ waar | any 4
b ^ wat | motive 6
b ^ we | any -3
b ^ weten | any -2 | insult -8
b ^ wie | any 7 | guilt 6
b ^ wij | any -6
b ^ willen | any -3
b ^ ze | any -3
b ^ zelf | any 2 | blame 9 | sarcasm -7 | off-topic -7
b ^ zetten | any -7
b ^ zijn | any -4
b ^ zo | any 7
b ^ zullen | any -3
b aan $ | any 4 | insult -7 | command 9
b aan een | any 4 | insult 10 | motive 12 | sarcasm -9 | past -6
b aan mij | any 4 | blame 10 | guilt 6 | command 9 | apology 7
b aan tafel | any 3 | guilt 7
b aangezien de | any -4
b aanhouden $ | any -3
b aanvragen $ | any -7
b achter je | any 7
b achteraf $ | any 9
b af $ | vague 6
b af te | any 7
b afspreken $ | any -5
b akkoord met | any -5 | blame 7
b akkoord zijn | any -3
b al #Number | any 6 | blame -7 | emotion 7 | off-topic 6 | defence 6
b al $ | any 8 | insult 7 | blame -9 | sarcasm 11 | defence -6
b al een | any 5
b alle #Number | any 6
b allebei $ | any -3
b allebei op | any -3
b alleen nog | any 6
b allergisch voor | any -2
b alles goed | any -4
b alles wat | any 5 | apology 13
b alles zijn | any -4
b als #Name | any 2 | sarcasm 8 | off-topic 11
b als bijlage | any -6
b als een | any 2 | insult 10 | blame -8 | sarcasm -10
b als het | any -4
b als ik | blame 8 | guilt -6
b als je | label 7 | sarcasm -6
b als jij | any -4 | blame -9
b als zijn | any 13
b alsjeblieft $ | any 2
b altijd #Number | any 2
b alvast bedankt | any -2
b anders dan | any 5
b appen je | any -3
b auto $ | any -6
b ayo #Name | any -3
b bedoelen de | any -7
b beetje koorts | any -2
b beginnen bij | any -2
b beginnen om | any -5
b beide huizen | any -2
b bekijken $ | any -3 | past 8
b beleven groeten | any -3
b bellen #Name | any -2
b bellen $ | any -3
b bellen je | insult 8 | motive 8 | emotion 6 | off-topic 8 | command 8
b bellen om | any -4
b bellen ze | any 6
b bereiken $ | any 3
b bericht van | any -9
b besluiten $ | any 7
b bespreken het | any -4
b best $ | any -4
b betalen ik | any 3
b beter dan | any 4
b bevestigen $ | any -4
b bezoeken van | any -4
b bij #Name | defence 8
b bij een | any 5 | insult -6 | blame 11 | sarcasm 9 | past 6 | opinion -8 | defence -7
b bij gym | any -3
b bij het | any -3
b bij je | any -3
b bij jullie | any -2 | motive -6 | off-topic 7
b bij mijn | any 3
b bij school | any -2
b bij u | any -3
b bij zijn | any -2
b bijbrengen ik | any -2
b bijbrengen jou | any -2
b bijstaan nu | any -2
b binnen handbereik | any -2
b binnen zijn | any -3
b binnenkomen $ | any 3 | advice 12
b blijven staan | any -2
b brengen #Name | any -4
b brengen hem | any 5 | command 9
b brengen ik | any -3
b brief van | any -4 | blame -10 | past -7
b bus vertrekken | any -3
b daar in | any -4
b daar met | any 8
b daar niet | any 4
b daarvoor ik | any 2
b dag #Number | any -4
b dag $ | any -4 | guilt -6
b dag een | any -2
b dan aan | any -4
b dan de | any 7 | insult -9 | blame 9 | past 10 | defence 7
b dan doen | any -3
b dan een | any 7 | past -7 | defence -8 | command -6 | advice 7
b dan eten | any -6
b dan hebben | any 5
b dan hoeven | any -2
b dan ik | sarcasm 7 | off-topic 7
b dan kunnen | any -3
b dan moeten | any 2
b dan mogen | any 4
b dan niet | any 3
b dan pas | any 9 | label 6 | command 9
b dan zijn | sarcasm 6
b danken dat | any -4
b danken je | any -3
b dat #Day | any 6 | insult 9 | past 7
b dat #Money | any -2
b dat #Name | any -4
b dat $ | any -5
b dat bij | any -2 | blame -6
b dat de | any -2 | sarcasm -6
b dat doen | any 4
b dat een | any 5 | sarcasm 12 | advice 7
b dat er | any 4
b dat filmpje | any 3
b dat gij | any 2
b dat hebben | any -4
b dat het | sarcasm -8
b dat iemand | any 7
b dat ik | any 4 | motive 6 | guilt 6 | defence 7 | apology 6
b dat in | any -2
b dat je | motive 6
b dat jij | any 3 | past 6 | opinion 7
b dat kind | any 6
b dat met | any -2
b dat papa | any 6 | sarcasm -6 | off-topic -6 | child 12
b dat van | past 6
b dat voor | any -5
b dat we | any -3
b dat weekend | any 3 | threat 8
b dat weten | any 3 | insult 6 | blame -7 | sarcasm 9
b dat wij | any -4
b dat ze | any 2 | blame 6 | sarcasm 8
b dat zeggen | any 4 | insult -6
b dat zijn | sarcasm -6
b de #Day | any 4 | motive 6 | vague 8
b de #Money | any -3
b de #Name | blame 7
b de andere | any 10 | blame 14 | sarcasm 6 | guilt 10
b de auto | any 3 | child 7
b de brief | any -3
b de brug | any -4
b de bso | any -2
b de buren | any -3
b de bus | any -5
b de club | any -3
b de deur | any 6 | blame 12 | past 10 | advice 6
b de directeur | any -4
b de eerste | opinion 6
b de factuur | any -5
b de fiets | any -5
b de fietsen | any -3
b de foto | any -3
b de gang | any -5 | sarcasm -6
b de gemeente | any -2
b de ggd | any -2
b de grens | any -2
b de hele | threat 8
b de huisarts | any -3
b de juf | any -6
b de kalender | any -2
b de kast | any 3
b de kerstvakantie | any -5
b de keukentafel | any -4
b de kinderarts | any -2
b de kinderen | any -2
b de klas | any -2
b de klok | any 7
b de mail | any -6
b de marechaussee | any -3
b de mediator | any -4
b de meester | any -4
b de meiden | any 6
b de mentor | any -5
b de musical | any -4
b de muziekschool | any -3
b de nieuwe | any -2
b de opvang | any -5
b de ouderavond | any -5
b de politie | any -7
b de rechtbank | any -2
b de regel | any 2 | sarcasm 7
b de school | any -3
b de schoolpoort | any -4
b de schuur | any -3
b de scouting | any -2
b de tablet | any -2
b de tafel | any 2
b de tandarts | any -4
b de tas | any -4
b de trainer | any -4
b de trein | sarcasm -7
b de tweede | any -6 | command -7
b de uitslag | any -4
b de uitspraak | any -2
b de vader | any 3
b de verkeerde | any 2
b de volgende | any 3 | threat 6
b de vorige | any 5 | blame 8 | guilt 8 | past 12
b de wedstrijd | any -2
b de werkplaats | any -5
b de zomer | any 6 | blame 14 | past -6 | off-topic 8
b de zwemles | sarcasm -6 | defence 7
b deel #Money | any -3
b degene die | any 4
b delen $ | blame 7 | off-topic 7
b denken aan | any -7
b denken dat | any -2 | sarcasm 6
b denken je | any 7 | sarcasm 12 | guilt 9
b deze week | guilt -6
b dezelfde dag | any 2
b die #Day | any -2
b die #Name | any 3 | blame 8 | motive 6
b die #Number | any 3 | off-topic 7
b die dag | any 2 | motive 7
b die grote | insult 6
b die jas | any 2 | defence 8
b die je | any -7
b die liggen | any -3
b die met | any -5
b die mij | any 2
b die moeten | any 2
b die tijd | any -2 | vague 6
b die van | any 3 | blame 6 | off-topic -6
b die zeggen | any 4
b die zijn | any 4
b ding maar | any -5
b dit jaar | any -5
b dit punt | any 5
b dit zijn | any 9
b doen $ | sarcasm -6
b doen ik | any -3
b doen zijn | any 5
b dokter zeggen | any -4
b door de | any -3
b door mij | any 2 | sarcasm -6 | defence -6
b doorgeven $ | any -2
b doorgeven of | any -3
b douwe $ | any -4
b durven te | any 4 | blame 8 | opinion 8
b dus $ | any -5
b dus de | any -6
b dus een | any -4
b dus het | any 4
b dus ik | any -6
b dus niet | any -6 | sarcasm -8 | off-topic -6
b dus ze | any -3 | sarcasm -6
b echt waar | any 5
b een #Number | any -4
b een ander | any 2 | off-topic 8 | defence 6
b een beetje | any -4 | sarcasm -6
b een boek | any -3
b een dikke | any -5
b een foto | command 6
b een gekkenhuis | any -5
b een heel | any 12
b een hele | any 8
b een hobby | any 4
b een huis | any 14
b een kaartje | any 8
b een keer | sarcasm -9 | advice 7
b een kind | any 6 | blame 7 | opinion 13
b een kopie | any -5
b een man | any 4
b een meisje | any 5
b een mens | any 2
b een narcist | any 4
b een ouder | any 5 | insult -7 | blame 10 | guilt 11
b een telefoon | any -5
b een uurtje | advice 6
b een vader | any 5 | blame 11 | sarcasm 7 | off-topic -10
b een volwassene | any 4 | blame -9 | sarcasm 7
b een voorstel | any 2
b een vraag | any 7
b een week | any -3
b een weekend | any 6
b een wekker | any 8
b eenmaal niet | any 4
b eens een | any 4
b eerste #Number | any 5
b eerste week | any -3
b eigen kind | any 3
b elk geval | any 9
b elke #Number | any -2 | sarcasm -7 | off-topic 6
b elke avond | any 3 | blame 6 | command 7
b elke dag | any -3
b en #Day | insult 8
b en #Money | any 5
b en als | any 5
b en bij | blame -10 | sarcasm 6 | child 11
b en daar | any 7
b en daarna | blame -7 | defence 6
b en dan | any 2 | blame 7 | sarcasm 6
b en dat | any 3 | insult 10 | off-topic 6 | apology 7
b en de | any -4
b en die | any 6 | threat 7
b en er | any -8
b en geen | any 4 | blame -7 | sarcasm 7 | guilt -6 | opinion -7 | command 16
b en het | any -5
b en hij | any 2 | threat 6
b en hoe | any -2
b en ik | any 5 | blame -6 | sarcasm -6 | threat 10 | guilt 8
b en ilyas | any 3
b en in | any -5
b en jij | blame 11 | guilt 9
b en moeten | sarcasm -6 | past 6
b en niet | any -3
b en nieuw | any 3
b en om | any -5
b en ook | any -3
b en op | any 2 | off-topic 7
b en ophouden | any 6
b en t | any 8 | blame 8
b en toen | any 4 | blame 18 | past 8 | off-topic -6 | defence -7
b en willen | any -2
b en ze | any 4 | guilt 11
b en zijn | any -3
b en zoeken | any -3
b er #Day | any -4
b er #Number | guilt 6
b er bij | any 2
b er geen | any 7
b er helemaal | any 2
b er ik | any -3
b er in | blame 8
b er maar | any 2
b er na | any 2
b er niet | any -6
b er nog | any 2
b er nooit | any 3
b er om | any -2
b er van | any 4
b er zijn | off-topic 6
b eraan hoe | any 2
b ergens wel | any 2
b erin $ | any -4
b eten $ | any -3
b eten en | any 2
b eten hebben | any 2 | blame -6 | command 9
b etui $ | any -3
b even bellen | any -2
b ff over | any 2
b fiets van | any -6
b fietsen $ | any -3
b flink huilen | any -2
b foto $ | any -8
b fout de | any -5
b gaan #Number | any -4
b gaan $ | any -5
b gaan dat | any 5
b gaan het | any -6 | blame -6 | sarcasm -6
b gaan ik | any 9
b gaan niet | any -2
b gaan op | any -9
b gaan van | any -2
b gang $ | any -2
b ge moeten | any -3
b geen #Number | any 5
b geen bezwaar | any -4
b geen brief | any 4
b geen koorts | any -4
b geen zorgen | any -7
b gek op | any -6
b gek van | any -2
b gelijk de | any -5
b gewoon een | any 3 | label 6 | sarcasm 15
b gewoon met | any -4
b ggd hebben | any -2
b goed $ | any -3
b goed daar | any -4
b goed ik | any 7
b goed vinden | any -2
b goed voor | any -7
b goed zijn | any -3
b goedvinden als | any -4
b goedvinden je | any -4
b graag #Day | any -2
b graag meegaan | any -3
b graag met | any -4
b groene rugzak | any -3
b groeten #Name | any -4
b haar bij | any -2
b haar gymtas | any -6
b haar spreekbeurt | any -2
b haar tas | any -2
b haha $ | any -4
b halen $ | any 2 | threat 8 | command 7
b halen ik | any -6
b hangen er | any 6
b hangen nog | any -6
b harte welkom | any -5 | sarcasm -6
b hebben #Day | any -2
b hebben #Number | any -5 | sarcasm -7
b hebben bij | blame -6 | sarcasm 8 | defence 7
b hebben dan | any -4
b hebben dat | any 8
b hebben de | any -5 | blame -6
b hebben die | any 4 | blame -7 | motive 8 | sarcasm -8 | guilt 9 | off-topic -6
b hebben er | any 9 | sarcasm 12 | emotion 7
b hebben flink | any -2
b hebben haar | any 3 | sarcasm 6 | defence 6
b hebben hem | any -2
b hebben het | any -3 | blame -8 | sarcasm -6 | defence 7
b hebben hij | any -2
b hebben je | any 2 | sarcasm 6
b hebben jij | any -5
b hebben met | any 5
b hebben mij | any 8
b hebben na | any -3
b hebben nog | any -4
b hebben nu | blame 10 | sarcasm -6
b hebben op | any -5
b hebben voor | any 3
b hebben we | any 5 | vague 9
b hebben zelf | any 8
b hebben zijn | any 2 | off-topic 6
b hele team | any -4
b hele zomer | any 7
b helemaal gek | any -4
b helft #Money | any -5
b helft $ | any -6
b hem #Day | any -3
b hem het | any 14
b hem met | any 5
b hem nodig | any -2
b hem te | any 2 | sarcasm 6 | off-topic 7
b hem vanavond | any -2
b het #Day | emotion 6
b het #Name | any 2 | advice 7
b het $ | any -2 | blame -6 | sarcasm -8 | emotion 8
b het adres | any -3
b het allemaal | any 6
b het bedrag | any -3
b het bezoeken | any -3
b het bij | any 6
b het convenant | any -4
b het dan | any 6
b het dat | any 7
b het de | any -5 | blame -6 | sarcasm -10 | guilt 7
b het er | any 7
b het eten | any -2
b het feestje | any -4
b het goedvinden | any -4
b het hele | any -6
b het in | any -4
b het jaar | any 5
b het jou | any 5 | motive 10 | child 7
b het kamp | any -2
b het liggen | blame 6 | defence 6
b het lopen | any 2
b het me | any 3
b het met | any 3
b het niet | any -3 | defence -6
b het nog | any 4
b het nummer | any 3
b het omgangshuis | any -3
b het ook | any 7 | blame 6 | sarcasm -6 | past 8 | off-topic 6 | defence -6
b het oudercontact | any -5
b het ouderschapsplan | any -4
b het paspoort | any -4
b het plein | any -2
b het rekeningnummer | any -5
b het rode | any -3
b het spijten | any 4 | apology 11
b het toestemmingsformulier | any -3
b het van | threat 9
b het vasten | any -5
b het veld | any 3
b het verkeersexamen | any -2
b het verslag | any -3
b het voor | any -7
b het voorvak | any -2
b het weekend | any 2 | command 9
b het weer | any 2 | defence 7
b het wel | any -3
b het zijn | any -5
b het zo | any 3 | blame -9 | sarcasm 13
b het zullen | any -2 | sarcasm -10 | opinion 7
b het zwembad | any -6
b heten dat | any 12
b hier $ | any 4
b hier liggen | any -3
b hier met | any 5 | sarcasm 10
b hier nog | any -3
b hier op | any -4
b hier zijn | any -4
b hier zó | any 5
b hij een | any -4
b hij hebben | any -4
b hij met | any 6
b hij moeten | any -4
b hij mogen | any -2
b hij niet | any -4
b hij slapen | any 4
b hij zijn | child 8
b hoe het | any 2
b hoeven $ | any -6
b hoeven ik | any 6
b hoi #Name | any -3
b hopen dat | blame 8 | sarcasm -6 | past 9
b horen $ | any 4
b horen dat | any -7
b horen het | any -3
b horen ik | any 2
b horen je | blame -9 | motive 10 | sarcasm -6 | threat -6 | emotion 6
b houden $ | blame -9 | guilt 6 | off-topic -6
b iemand die | any 6
b ik #Day | any 2 | sarcasm -6 | defence 12
b ik #Name | any -2
b ik al | any 2 | blame 6 | command 6
b ik alleen | any 8
b ik alles | any 3
b ik als | any 2
b ik bedoelen | any -7
b ik bespreken | any -4
b ik betalen | any 2
b ik bij | any -4
b ik bijbrengen | any -2
b ik brengen | any -3
b ik dan | any 3
b ik de | any -3
b ik denken | blame 7 | guilt -6
b ik die | any 3 | blame 6 | motive 7 | sarcasm -6 | off-topic -8
b ik een | insult -6 | command 6
b ik er | any 6 | blame 15
b ik even | any -5
b ik gaan | any -6 | sarcasm -8
b ik haar | insult 8 | sarcasm -7
b ik hem | any -5
b ik het | any -3
b ik hopen | any -7
b ik horen | motive 10
b ik ik | any -3
b ik in | any 6 | blame -6 | motive 10 | sarcasm -7 | guilt 13 | past 8 | off-topic 6
b ik instoppen | any -4
b ik je | any -2
b ik jou | any 5 | insult 9 | blame -7 | sarcasm -9 | past -8
b ik jullie | any 2
b ik komen | any 2 | threat 6 | command 7
b ik kunnen | any 4 | emotion 10
b ik langsbrengen | any -3
b ik laten | any -2
b ik m | any 3
b ik me | any 6
b ik meegeven | any -4
b ik meenemen | any -5
b ik met | any -7 | blame -8
b ik mij | any 4
b ik mijn | blame -6 | guilt 7 | past 8 | defence 7
b ik moeten | blame -6 | guilt 6
b ik mogen | any 8
b ik nemen | any -4
b ik niet | blame -6
b ik nog | label 6 | past 9
b ik nu | any 10
b ik op | any -2
b ik staan | any 7 | sarcasm 6 | guilt 7
b ik sturen | any -7
b ik vandaag | any -2
b ik voor | any -3 | label 9 | sarcasm -7 | past 6
b ik voorstellen | any -3
b ik weten | any 4
b ik willen | any -2 | apology 8
b ik worden | any 9 | sarcasm -6 | emotion 14
b ik ze | any -4
b ik zeggen | any -3
b ik zetten | any -6
b ik zien | any 4
b ik zijn | emotion 6
b ik zitten | any 5 | command 11
b ik zodra | any -2
b ik zullen | blame -9 | sarcasm -6 | emotion 12 | guilt 6 | apology 9
b ilias en | any -6
b in #Day | any 2 | guilt 6 | past 9
b in #Number | any 4 | blame -11 | guilt 10 | past 12
b in $ | any 8
b in beide | any -2
b in die | any -2
b in een | any 3 | label 7 | threat 6 | advice 8
b in elk | any 9
b in haar | any -2 | sarcasm -7 | opinion 8
b in het | any 2
b in ik | any -4
b in jouw | any -2
b in lokaal | any -3
b in maat | any -3
b in mijn | any 3 | blame -7 | sarcasm -8 | threat 7 | emotion 7 | guilt 6 | past 7
b in plaatsen | any 3 | advice 6
b in van | any 7
b in week | any -3
b in zijn | any -5
b ingaan #Name | any -4
b invullen $ | any 3
b ja $ | any 3 | command 9
b ja dat | any -4 | past 6
b ja en | any 3
b ja ik | any 3 | sarcasm 9 | guilt -9
b ja ze | any -3
b jaar en | any 2
b jaar hebben | any 3
b jaar lang | any 4 | emotion 6 | guilt 8 | past -8
b janneke $ | any -4
b jas hangen | any 8
b jaszak $ | any -3
b je #Day | any -7
b je #Name | any -5 | off-topic -6
b je $ | any 5 | insult 12
b je altijd | any -3
b je bericht | any -6 | blame -12 | sarcasm -9 | defence 7
b je dan | any -6
b je dat | guilt 7
b je de | any -2
b je die | any 3 | sarcasm 6
b je een | any 6 | advice 6
b je eens | any 5
b je er | any 2 | motive 7 | sarcasm -8
b je haar | any -6
b je hebben | any -2 | sarcasm 9 | command -6
b je het | any -2
b je in | blame -9 | past 8
b je maar | any 11
b je me | sarcasm -6
b je meegaan | any -5
b je mij | any -4
b je moeder | off-topic 6
b je mogen | any -5
b je nog | insult -7 | blame -7 | past 8
b je nooit | any 2
b je om | any -4
b je t | insult 6 | off-topic 8 | opinion 6
b je voor | any -3
b je wat | any 4
b je wel | any -7
b je willen | advice 7
b je zijn | any -4 | blame -6
b je zo | any -4
b je zullen | any 9 | sarcasm -6 | advice 10
b jij bellen | any 7
b jij brengen | any 8
b jij daar | any 4
b jij de | any -2
b jij denken | any 5 | blame -9 | motive 14 | sarcasm -9 | guilt -6 | command -8
b jij een | any 2
b jij er | any -4
b jij hebben | any 6 | insult 7 | motive 6 | sarcasm -8
b jij hem | blame -6
b jij het | blame 9 | threat 10
b jij je | any 2
b jij met | sarcasm -7 | past 6
b jij moeten | blame -6
b jij ook | any -6
b jij voor | blame -7 | sarcasm -9 | threat 6
b jij zijn | label 7
b jou $ | any -2
b jou en | command 9
b jou ik | any 6
b jou in | past 9
b jou mee | any -3
b jou ook | any 8
b jouw advocaat | any -7
b jouw deel | any -4
b jouw moeder | any 2
b jouw weekend | any -4
b juf #Name | any -3
b kammen hebben | any -6
b kamp $ | any -5
b kast hebben | any 8
b keer een | any 4
b keer per | any -3
b keer zijn | insult 7
b kerstvakantie willen | any -5
b kiezen $ | any 7 | motive 10 | defence 8
b kijken en | any -7
b kind $ | blame -7 | advice 7
b kind en | any 8
b kind met | any 5 | sarcasm -10 | off-topic -6 | defence 8
b kind niet | any 5
b kind van | any 5 | sarcasm -6
b kinderen die | any 3
b klaas $ | any -4
b komen $ | any 2 | child 6
b komen de | any -2 | blame -6 | command -6
b komen halen | any -5
b komen jij | any -2
b komen te | any 2
b kopen $ | any 2
b kopie van | any -5
b kosten zijn | any -3
b krijgen $ | any 8 | guilt 10 | defence -7 | child 6
b krijgen ik | any -7
b krijgen je | any -3
b krijgen op | any -2
b kunnen de | any -5
b kunnen er | any -5
b kunnen ge | any -2
b kunnen het | any -3
b kunnen ik | any -3
b kunnen je | any -2
b kunnen jij | any -3
b kunnen nu | any -6
b kunnen wel | any -4
b kunnen ze | any -4
b langs de | any -3
b langsbrengen $ | any -3
b langsbrengen hem | any -3
b laten ik | any 4
b laten weten | any -3
b laten zien | motive 11 | sarcasm -7
b later $ | any -4
b later worden | any -5
b leggen $ | any -2
b leren dat | any 7
b lezen $ | any 2 | blame 12 | sarcasm -7 | defence -7
b lezen ik | any -7
b liggen $ | any -6 | blame -6 | sarcasm -9
b liggen bij | any -3
b liggen eraan | any 2 | apology 6 | vague 6
b liggen hier | any -4
b liggen in | any -3
b liggen onder | any -7
b liggen zijn | any -3
b lijn $ | any -5
b lopen $ | any -2 | insult -6
b lopen de | any 4
b lopen tot | any -2
b losse tand | any 3
b lossen $ | any -5
b lukken $ | any -2
b maar #Number | any -2 | blame -8 | opinion 8
b maar dat | any 7
b maar een | any 4
b maar goed | any 7
b maar het | any 8
b maar hij | any -7 | sarcasm -9
b maar ik | any 5
b maar in | blame -7 | guilt -7 | apology 7
b maar met | any -5
b maar om | any 6 | blame -8 | motive 11 | off-topic 10
b maar van | any 8
b maar wie | any 4
b maat #Number | any -4 | sarcasm -6
b mail $ | any -4
b mail van | any 3
b mailen $ | any -3
b mailen ik | any -2
b maken $ | any 5 | blame 9 | past 8 | defence 6
b maken er | any 4
b man die | any 5
b me dood | any -5
b me niet | any 5
b mediator hebben | any -2
b mee in | any -5
b mee te | any 4
b mee terug | any -3
b mee zijn | any 3
b meegaan $ | any -6 | sarcasm -7 | emotion -6
b meegaan graag | any -4
b meegeven $ | any -3
b meegeven ik | any -5
b meenemen je | any 5
b meer dan | any 5 | blame 6 | defence 6 | advice 6
b meisje van | any 5
b met #Day | any -2
b met #Name | any -2
b met beleven | any -3
b met dat | any 6
b met die | any 2 | insult 10 | sarcasm -6 | off-topic 12
b met een | any 4 | guilt 7
b met haar | any -2
b met hem | any 3 | blame 13 | motive 6
b met het | any 2 | insult 9 | sarcasm -7
b met je | any 8 | insult 15 | blame -7
b met jou | any 3 | blame 8 | emotion 8 | command -6
b met kerst | any 4
b met me | any 5
b met mijn | any 13 | blame -7 | emotion 17
b met ons | any -3
b met oud | any 3
b met z'n | any -2
b met ze | any 3
b met zijn | any -5
b meteen $ | any -3
b mevrouw #Name | any -4
b mij $ | any -2 | sarcasm -7
b mij dat | past 6
b mij en | blame 8 | opinion -6 | command 9
b mij in | any -2
b mij laten | any 5
b mij niet | any 5 | blame 11 | sarcasm 6
b mij op | any 2
b mij voortaan | any 3
b mij vragen | any 9
b mij zijn | any -8
b mij zo | any 4
b mijn advocaat | any 4 | threat 7
b mijn eigen | any 5 | blame -7 | sarcasm -7 | guilt 11 | past 8
b mijn fout | any -3
b mijn helft | any -4
b mijn moeder | any -6
b mijn ouders | any -3
b mijn verzekering | any -3
b mijn voorstel | any -5
b mijn zoon | any 8
b mijn zus | any -5 | guilt -6
b min zijn | any -3
b minuten later | any -3
b minuten zijn | any 3
b misschien niet | any 4
b misschien wel | any 4
b missen $ | any 4
b mn moeder | any -2
b moeder $ | any -7
b moeder die | any 6
b moeder meegaan | any -4
b moeder zijn | any 4
b moeten #Day | any -2
b moeten er | any -7
b moeten ik | any 4 | vague 6
b moeten je | any -3 | sarcasm -8
b moeten voor | any -2
b moeten ze | any -4
b mogen $ | blame -7
b mogen de | any -5
b mogen er | any -5
b mogen ik | any -4
b mogen je | any 2
b mogen zijn | any -4
b na #Number | blame 6 | off-topic 7 | opinion 6
b na de | sarcasm -7 | opinion 6
b na een | any 4 | blame 10 | motive 9
b na het | any -4
b na school | any -2
b naar #Number | any -3
b naar de | any -3
b naar jou | any -3
b naar mijn | insult 6 | opinion 7
b naar ons | any 3
b naar school | any -2
b naast zich | any 8
b nachts dragen | any -4
b naima $ | any -4
b nee ik | any -2
b neerleggen $ | any 2
b nemen $ | any -8
b nemen de | any -4
b nemen ik | any -4
b niet $ | any -2
b niet aan | any 5 | insult 12 | motive 14 | sarcasm -10 | past -6 | opinion -8 | command 6
b niet alleen | any 3
b niet bellen | any 3
b niet dan | any 4 | threat 7
b niet eens | any 6 | sarcasm -10 | guilt 9 | defence 9 | command 9
b niet erg | any -5
b niet in | defence -7
b niet komen | any -2
b niet langer | any -2
b niet mee | any -4
b niet meer | sarcasm -6 | past 8
b niet naar | any 3
b niet om | any 7
b niet op | any 5 | blame -6 | sarcasm 6 | defence 7
b niet over | any 4
b niet te | any 3 | insult 8 | off-topic 6
b niet van | any -2 | blame -9 | sarcasm -10
b niet voor | any 4
b niks $ | any -4
b nodig $ | any -4
b nodig die | any -3
b nodig voor | any -2
b nog #Money | any -2
b nog #Number | any 6 | threat 14
b nog bij | any 2 | sarcasm 6
b nog een | any -2 | sarcasm 6
b nog eens | any 6 | vague 9
b nog geen | any 3 | insult 11 | blame 7
b nog in | any -4
b nog niet | any 2 | past -6 | off-topic 8 | opinion 6
b nog nooit | any 4 | opinion 8 | command 6
b nog op | any -4
b nog van | any 5
b nog wel | any 6
b nog weleens | any 8
b nooit een | any 2 | sarcasm -9 | opinion 10
b nooit iets | any 5
b nooit in | any -2
b nooit naar | any 6
b nooit wat | any 6
b nova en | any 3
b nu #Time | any 2
b nu $ | blame -7
b nu al | any -3 | blame 7 | sarcasm 8
b nu bijstaan | any -2
b nu eenmaal | any 4 | insult 8 | motive 7 | sarcasm -7 | guilt -7
b nu met | any -6
b nu ook | any 5
b nummer #Number | any -2
b nummer $ | any -5
b oefenen $ | any -6
b of dat | any 4
b of de | any -4
b of hij | any -3
b of ik | any 7 | sarcasm -7 | threat 10 | guilt 6 | command 8
b of liever | any -3
b of ze | any 5 | insult 6 | child 8
b of zijn | any 5 | sarcasm 13 | past 6
b of zullen | any -8 | blame -6 | sarcasm -9 | guilt -7
b om #Time | any -2
b om dat | any -7
b om de | motive 9
b om hem | any -5
b om te | advice 7
b onder de | any -6 | blame -6
b ons $ | any -4 | blame -8 | defence 7
b ons allebei | any -2
b ontvangen ik | any 3
b ook $ | any -5
b ook al | any 6 | blame 7 | past 7
b ook bij | any 3
b ook goed | any -3
b ook niet | any -4 | guilt 6 | apology 10
b ook nog | any 9 | blame -8 | sarcasm 9 | off-topic -6 | opinion 9
b ook tekenen | any -6
b ook wel | any 11
b op #Day | any -3
b op #Name | any 7 | insult 8 | motive 8 | sarcasm -6 | off-topic 6
b op #Number | opinion 7
b op de | sarcasm 7 | off-topic 6
b op een | any 2 | blame 12 | sarcasm 12
b op haar | sarcasm 7 | defence 8
b op mijn | any 2
b op school | blame 6
b op schoolreis | any -4
b op te | any -2 | sarcasm -10 | defence 11
b op zijn | off-topic 6
b opbellen je | any -2
b open dag | any -2
b opgeven $ | any 3
b ophouden met | any 6
b opstaan haar | blame -12 | defence 9
b opvang gaan | any -3
b oud en | any 3
b ouders in | any -4
b ouderschapsplan staan | any -4
b over #Name | any 5 | sarcasm -6
b over #Number | any -3
b over $ | blame -7 | guilt 6 | defence 6
b over de | any 3 | opinion 7 | vague 8
b over een | any 8
b over haar | any 5 | sarcasm -6 | guilt 9 | child 6
b over het | sarcasm 6
b overmaken $ | any -4
b overmaken ik | any -5
b papa hebben | any 6
b papa nog | any 9
b pas na | any 5
b pas op | any -2
b paspoort van | any -2
b past #Day | any -5
b per dag | any -2
b per kind | any -2
b per maand | any 7 | insult -6 | sarcasm 8
b per mail | any -7
b plaatsen van | any 3
b plakken zijn | any -2
b praten $ | off-topic -9 | opinion 7
b raam $ | any 3
b rapport $ | any -5
b regel van | any -4
b rode etui | any -2
b rond #Time | any -4
b rugzak $ | any -4
b ruiken $ | any 9
b samen met | any 4
b schamen je | any 9
b school $ | any -2
b school en | any 7
b school hebben | any -2 | blame -7
b school zijn | any -4
b schoolreis $ | any -4
b schrijven $ | any 11
b schrikken me | any -4
b sorry $ | any -5
b sorry dat | any 3 | guilt 8 | apology 8
b sorry voor | any -2
b spelen ze | any -7
b spijten me | any 4 | apology 10
b sprake zijn | any 10
b spreekbeurt over | any -2
b spreken $ | any -2 | defence 7
b staan $ | any -4
b staan bij | any -3
b staan een | any -11
b staan hier | any 7 | sarcasm 9
b staan ik | any 5
b staan in | any -5
b staan nog | any 6
b staan om | any 4
b staan op | any -2
b stellen voor | any -2
b step van | any -4
b stoppen met | any 2
b sturen $ | any -4
b sturen ik | any -5 | sarcasm -7
b t $ | any -2
b t m | any -4
b t zijn | any 8
b tafel zijn | any 3
b tas $ | any -4
b te doen | motive 8 | sarcasm -9
b te hebben | any 6
b te laten | any 4 | blame -8 | motive 12 | sarcasm -7
b te leggen | child 9
b te wachten | any 3
b te zeggen | opinion -6 | child 10
b te zien | any 6
b te zwaaien | any 9
b tekenen $ | any -5
b tekenen voor | any -3
b telefoon uit | any 4
b tijd wel | any 7
b tijdens het | any -3
b toch zeggen | any 5
b toen ik | any 4
b toen je | any 4
b toestemming van | any 4
b tot #Day | any -3
b tot #Number | any -2
b tot #Time | defence 7
b tot die | any -7
b tot nu | any 8
b trein van | any -8
b tussen #Number | any -3
b tweede week | any 7
b uit #Name | any -4
b uit $ | any 10 | blame -8 | off-topic 6 | child 7 | command 11
b uit dan | any 7
b uit de | off-topic 9
b uit elkaar | any 8
b uit te | any 5 | insult -7 | threat 6 | guilt 6 | child 10
b uiterlijk #Number | any -4 | command -6
b uur $ | any -3
b vader en | any 2 | sarcasm -6 | guilt -6 | off-topic -7 | apology 9
b van #Day | any -4
b van #Name | any -2
b van #Number | any 2 | defence 6
b van #Time | any -5
b van $ | any 6 | insult -8 | sarcasm -9 | emotion 9 | guilt -6 | command 11
b van alles | any 2
b van die | any 10
b van een | any 7 | blame 9 | past 7
b van haar | sarcasm -8
b van harte | any -4
b van je | any 2
b van jou | any 9 | label 8 | command 7
b van jouw | sarcasm -8
b van maken | any 4
b van mij | any -3 | blame -7
b van mijn | any 7 | blame 7 | sarcasm 8 | guilt -7 | advice 7
b van ons | any -4
b van school | any -7 | blame -6
b van t | any -5
b van tevoren | any 4
b van vorige | any -2
b van wat | any 9
b van zijn | any -4
b vanaf #Day | any -2
b vanaf #Time | any -3
b vanavond met | any -3
b vandaag $ | any -2
b vanmorgen om | any -4
b vasthouden $ | any 5
b vergeten zijn | any 3
b verplaatsen naar | any -2
b vertellen dat | any -2
b via de | any 3
b vinden $ | any -6
b vinden het | child 6
b vinden je | any -2
b vinden ze | any 2
b volgende week | any -7
b volgens het | any -6
b volgens mij | any 4
b voor #Day | command 7
b voor #Money | any -3
b voor #Name | any 2
b voor alles | any 6
b voor een | any 5 | insult 6 | blame -6 | sarcasm 13 | command -8
b voor haar | any -5
b voor het | any -2
b voor je | any 7 | sarcasm 16
b voor jou | any -2 | command 6
b voor mij | any -3
b voor mijn | any -7
b voor school | any -3
b voor zijn | any -4
b voorstel zijn | any -5
b voorstellen dat | any -3
b voorstellen ik | any -5
b voorstellen voorstellen | any -4
b voorvak van | any -2
b vorige keer | any 4
b vorige week | any 2 | guilt -7
b vragen $ | blame -6 | sarcasm -7 | apology 7
b vragen ik | any -5
b vragen zijn | any 8
b want het | any -4
b want ik | any -6
b wat dat | any 4
b wat een | sarcasm -7 | command 6
b wat er | any 4 | blame -10 | sarcasm -6 | guilt -7 | advice 11 | apology 7
b wat ik | any 5 | guilt 7 | off-topic -6 | apology 11
b wat moeten | any 7
b wat niet | any 7
b wat vaker | any 2
b wat voor | any 7
b wat zijn | any 9
b we #Day | any -3
b we #Name | any -2
b we dat | any -7
b we de | any -2
b we het | any 2 | vague 7
b we moeten | any -4
b week #Number | any -2
b week een | any -5
b week van | any -3
b week zijn | any 10
b weekend #Time | any -5
b weer aan | any 2
b weer een | any 4
b weer in | any 2
b weer op | any -3
b weg $ | any 3
b weken #Number | any 5
b wel $ | vague 6
b wel misschien | any 4
b wel over | any 3
b wel weer | any 4 | blame -6 | motive 14 | off-topic 8
b welkom $ | any -4
b werken $ | any -4
b werken de | any 3
b weten $ | any -3 | blame 6 | guilt -6
b weten dan | any -3
b weten dat | any 5 | motive 6 | off-topic 6
b weten ik | vague 6
b weten je | guilt 7
b weten of | any -2
b weten t | apology 6
b wie zijn | any 5
b wij bij | any -3
b willen #Name | any -4
b willen ik | command 10
b willen je | any -2
b willen jij | any -4
b willen laten | any -4
b willen zijn | any 4
b worden $ | any -4
b worden en | any -2
b worden er | any 2
b worden het | any -3
b ze #Day | any 3 | blame -9 | sarcasm -7 | guilt 6 | vague 7
b ze bij | any 3
b ze daar | any 9
b ze dat | any 8
b ze doen | any -4
b ze een | any -4
b ze er | sarcasm -6
b ze fietsen | any -2
b ze hebben | any -2
b ze het | any 2 | threat 6
b ze met | sarcasm 6
b ze op | any 7
b ze thuiszijn | any -2
b ze tot | any -2
b ze vanaf | any 6
b ze willen | any -3
b ze zijn | any -3
b ze zwaaien | any 8
b zeggen $ | any 8
b zeggen dat | any 2
b zeggen en | any -3
b zeggen het | any 3 | off-topic 7
b zeggen ik | any 2
b zeggen jij | any 2
b zeggen niet | any 2
b zelf bellen | any -4
b zelf nog | any 2
b zelf ook | any -3
b zelf zijn | any 7
b zetten hem | any 5
b zich $ | any 10
b zien $ | any 7 | blame 6 | motive 8 | sarcasm 6 | defence 6
b zien dat | any 2
b zien en | any 5
b zien hoe | any 3 | blame -7 | sarcasm -7 | off-topic 10 | defence -6
b zien ik | any -6 | threat 6 | child 6 | vague -9
b zien wel | any 5 | vague 12
b zijn #Day | any -3
b zijn #Money | any -3
b zijn #Number | sarcasm 7
b zijn $ | any 2
b zijn al | any -2
b zijn alles | any 4
b zijn als | blame -7 | guilt 6 | past -6 | defence 6
b zijn best | any -4
b zijn dan | any -2
b zijn de | blame 10 | sarcasm 6
b zijn die | any 8 | motive 7 | guilt 7 | past 7
b zijn eigen | any 4 | blame -6 | guilt 9
b zijn en | any 2
b zijn geen | any 11 | insult -6 | off-topic 10 | opinion 18 | defence -6
b zijn gek | any -6
b zijn gewoon | any 5
b zijn gisteren | any -3
b zijn goed | any -4
b zijn hebben | any -2
b zijn het | any 5
b zijn ik | label 7 | blame -7
b zijn jaszak | any -3
b zijn je | any 6 | insult 17 | past 13
b zijn kapot | any -6
b zijn met | any -6
b zijn mij | any 12
b zijn neefje | any -4
b zijn niet | any -2
b zijn niets | any -4
b zijn nieuwe | any -4
b zijn nooit | insult 10 | blame -8
b zijn nu | any 5 | insult 6 | motive 8 | off-topic 8 | child 8
b zijn om | sarcasm -6 | off-topic 7 | advice 6
b zijn op | any -2
b zijn pak | any -5
b zijn spreekbeurt | any -4
b zijn vader | any 6
b zijn van | any -2
b zijn voor | any 5 | command 8
b zijn wel | any 3 | off-topic 8 | defence 7
b zijn werk | any 5
b zijn ze | any -7 | sarcasm -6
b zijn zijn | any 4 | blame -7 | emotion 7 | defence -7 | apology 8
b zijn zo | blame -8 | sarcasm -7 | threat 13
b zijn zwemdiploma | any 4
b zitten $ | any 8 | sarcasm 13 | child 9
b zitten dan | insult 6 | blame 6 | sarcasm -11
b zitten er | any 2 | blame -9 | guilt 13
b zitten hier | any -4
b zitten in | any -2
b zitten te | any 3
b zo gaan | any 5
b zo goed | any -4
b zolang ze | any -3
b zoon $ | any 4
b zorgen dat | any -2
b zullen #Name | any -2
b zullen het | any 4
b zullen ik | any -2
b zullen je | any -3
b zullen we | any -2
b zullen wel | any 7
b zus #Name | any -7
b zwaaien $ | any 11
b zwemdiploma zijn | any 4
b zwemles zijn | any -5
both future | any -3
both none | any 7
both none not | any -6
both past | sarcasm -7 | off-topic 6
both present must | any -4
both present want | any -3
child no verb | any 5
child past | child 9
child past not | any 6 | defence 14
child present can | any -2
child present may not | any 2
child present must | any -3
child present should not | any 9
child present want | any -2
clauses 4 | any 3
f aan | any 4 | blame -8 | sarcasm 12 | defence 8
f af | sarcasm -9 | threat 6 | off-topic -8
f afgesproken | any 4 | insult 8 | command 10
f app | any -3
f begin | any 6
f bekend | any -5
f belde | any 10
f beleefde | any -3
f belt | blame 6
f bent | insult 6 | label 6
f bereikte | any 3
f besloten | any 7
f bespreek | any -4
f bestaat | any -2 | sarcasm -6 | guilt 7 | apology 9
f betaal | any 3 | blame -7 | sarcasm -6 | threat 8 | command -6 | apology 9
f betaalt | any -3
f bezoek | any -3
f binnen | any -4
f binnenkomt | any 8
f blijft | blame -6 | threat 9
f blijkt | any 5 | insult 12 | sarcasm 9
f breng | any -3
f brengt | any 3 | command 10
f dacht | any 6 | sarcasm 7
f dank | any -4
f denk | any 2 | guilt 14
f denkt | any 3 | blame -6 | motive 12 | command -6
f doe | any -2
f doet | any 2 | motive 6 | advice 6
f dood | any 4
f door | any -3
f draagt | any -2
f durft | any 5 | opinion 6 | child 8
f ga | any 2 | sarcasm 9
f gebeld | any 4 | threat 9
f gebroken | any -3
f gedaan | any 2
f geeft | any 5 | blame 7 | sarcasm -7 | off-topic -6 | defence 7
f gegeven | any 6
f gehad | blame -7 | sarcasm -9 | advice 10
f gehuild | any -2
f gekocht | any 2
f gekomen | any 7 | insult -6 | blame 6 | past 14 | defence -8
f gekregen | any 4 | sarcasm 7 | defence -8
f gelukt | any -5
f gemaakt | any 5 | blame 14 | sarcasm -9 | defence 7
f gemaild | any -3
f genomen | any -3
f genoteerd | any -5
f geoefend | any -7
f gereden | any 5
f geregeld | any 9
f gerust | any 5 | sarcasm 10 | off-topic 8
f geschreven | any 4
f geslapen | any -6
f gesproken | any -7
f gestuurd | any 2
f getekend | any -2 | threat 9
f gevonden | any -4
f gevraagd | any 9
f geweest | any 7 | insult 6 | blame 8
f gezegd | any 6 | defence 8
f gezien | any 6
f ging | any -7 | blame -6 | sarcasm -7
f goed | any -5
f groet | any -4
f haal | any -3
f haalt | opinion 6
f had | any 2 | sarcasm 7
f hangt | any 2 | vague 8
f hebt | any 3 | sarcasm 8
f heet | any 9 | insult -6 | label 18 | blame -7
f helpt | any -2
f hoef | any 6
f hoeft | sarcasm -9 | off-topic 9
f hoop | any -6 | blame -7 | sarcasm -7
f hoor | motive 6 | threat 7
f hoorde | off-topic 7 | child 7
f hoort | any 3 | insult -6 | blame -7 | opinion 8
f hou | any 4 | blame 6 | sarcasm 7 | command 14
f in | any -4
f ken | insult -6 | label 10 | blame -6 | sarcasm -7 | off-topic 7 | opinion 9
f kent | any 2
f kijk | any -2 | blame -9 | sarcasm -9 | command -8
f klaar | blame -6 | sarcasm -8 | threat 6 | past -6 | defence 11
f klopt | any -4
f kom | advice 7
f kon | any 4 | blame 6 | past 15 | off-topic 9
f koopt | any 5
f krijg | any -2 | guilt 6
f krijgt | any -4
f kun | any -3
f kunt | any -6 | sarcasm -6 | defence -6
f kwam | past 6
f kwijtgeraakt | any 3
f langs | any -3
f leen | any -3
f leert | any 4 | opinion 10 | defence 7
f lees | any 4
f liep | past 6
f liet | any 3
f loop | blame -9 | guilt 6 | off-topic -6
f lukt | any -5 | sarcasm -6
f maak | blame -8 | command 10
f maakt | any -5
f maanden | any 7
f mee | any -2
f mist | any -3
f nagekeken | any 3
f neem | sarcasm 7
f neemt | any 4
f noemt | any 9
f om | any 2 | motive 6 | sarcasm -8 | guilt 9
f ondertekend | any 3
f ontbreekt | any 5
f ontvang | any 3
f oog | any 2
f op | any 2 | command 7
f open | any -6
f over | any -3 | blame 6
f overgemaakt | any -3
f overleg | any -2
f plaats | any 3
f praat | any 7 | insult 7 | sarcasm -7 | command 6
f probeer | any 6
f rij | guilt 6
f schaam | any 9
f schijnt | any 9 | sarcasm 12 | advice 14
f schikt | any -4
f schrijft | any -3
f schrok | blame -6 | defence 10
f slaap | insult 6
f slaapt | any 5 | threat 6 | guilt 7
f spaart | any -8
f spijt | any 4 | apology 11
f sta | any 5 | guilt 9
f start | any -2
f stel | any -2
f stonden | any 4
f stop | threat 6
f stuur | any -4
f stuurt | any 2 | blame 9 | sarcasm 8 | off-topic 7
f telt | any 3 | sarcasm 6 | guilt 7
f tennis | any 2
f terug | any -4
f thuis | any -4
f tref | any -7
f uit | threat 7
f uitkomt | any -4
f valt | any -7
f vast | any 5 | label 6
f vergoedt | any -3
f verstuurd | any -5
f vertrekt | any -2
f verwacht | any 3 | blame -6 | command 10
f vind | any -3
f vindt | any -3 | sarcasm -6
f vraag | any -2
f vraagt | any 4 | blame 6
f vroeg | any 5 | child 8
f waren | any 3 | sarcasm -7 | defence 6
f was | defence 8
f week | any -4 | blame -7
f weet | any 3
f werd | any -5
f werk | any 2
f wilt | motive -6 | sarcasm -7 | advice 9
f wist | any 2
f word | any 10 | emotion 13 | command -6
f wordt | any -2
f wou | any -4
f zal | any 4 | sarcasm 8
f zeg | off-topic 9
f zegt | any 2
f zei | any -3
f zet | any -5 | sarcasm -8
f zie | any 3 | vague 16
f ziet | any 4 | blame 10 | threat 7 | guilt -6
f zij | child 8
f zijt | any 7 | insult 9 | blame -12 | off-topic 6
f zoekt | any -3
f zwaaide | any 8
fact amount | any -2
fact date | any -2
fact time | any -2
first | any -4
last | any -3
long | any 2
mark ! | any -4
mark !! | any 6 | emotion 20
mark " | any -4
mark ? | any -3
mark absolute reader | blame 8
mark absolute writer | any 5 | sarcasm -7 | guilt 8
mark again both | sarcasm -6
mark again child | blame -9 | sarcasm 6
mark again reader | vague 6
mark again thing | any -2 | blame 6 | sarcasm -6 | threat 6
mark again writer | any 2 | guilt 6 | defence 6
mark contempt | insult 7
mark contempt child | opinion 8
mark contempt none | any -3
mark contempt thing | blame 6
mark diagnosis | any 8 | label 26
mark diagnosis reader | any 6 | label 15 | blame -10
mark diagnosis thing | any 10 | label 21 | blame 6 | command -7
mark diagnosis writer | any 3
mark exasperation | any 3 | emotion 8
mark exasperation child | any -2 | blame -8
mark exasperation thing | any 3 | sarcasm -6 | emotion 8
mark exasperation writer | any 8 | emotion 13 | guilt -6
mark failing | any 2 | apology 7
mark failing child | any 5
mark failing reader | any -6 | blame -10
mark failing thing | any 3 | blame 7 | defence 7
mark failing writer | any 7 | threat 9 | apology 8
mark hedge | any 3 | advice 8 | vague 8
mark hedge both | any 7 | sarcasm -7 | vague 12
mark hedge child | sarcasm 6
mark hedge none | any 4 | sarcasm 8 | advice 10
mark hedge reader | any 4 | advice 10
mark hedge thing | any 2 | advice 6 | vague 6
mark hedge writer | any 4 | blame -6 | sarcasm -7 | guilt -6 | vague 12
mark intensity | any 2
mark intensity anyone | any 7
mark intensity child | sarcasm -6
mark intensity none | any 2
mark intensity reader | any 6 | motive 6 | threat 9
mark intensity writer | emotion 7
mark jab | any 3 | sarcasm 6
mark jab child | any 3 | sarcasm 12 | off-topic 9
mark jab reader | any 2
mark jab thing | any 2
mark jab writer | any 5 | sarcasm -8 | guilt 10
mark judgement | any -3
mark judgement child | any -5
mark legal | threat 11
mark legal reader | any -3
mark legal thing | any 3 | threat 10
mark legal third | any -6
mark legal writer | any 3 | label 8 | threat 11
mark mental child | child 6
mark mental thing | any 3 | off-topic 6
mark mental third | any -2
mark mental writer | apology 6
mark new-partner | any 2 | blame 10
mark new-partner thing | any 5 | blame 12 | sarcasm 6 | guilt -6
mark norm | any 3 | opinion 9
mark norm thing | any 4 | opinion 8
mark past-relation | any 3 | past 10
mark past-relation thing | any 4 | past 12
mark please | any -2
mark please child | any -3
mark please reader | any -2
mark please thing | any -3
mark please writer | any -2
mark quote child | any 4 | child 9
mark quote reader | any -2
mark quote third | any -4
mark reader-family | any -2
mark reader-family child | any -3
mark reader-family reader | any 3
mark reader-family thing | any 5
mark reader-family third | any -6
mark sacrifice | any -3
mark sacrifice writer | any -3 | sarcasm -6
mark swear | any 13 | insult 19 | blame 8 | off-topic -7 | command 9
mark swear thing | any 11
mark thanks | any -3
mark thanks reader | any -4
mark thanks thing | any -3
none no verb | any -6
none past | any -3 | blame 6
none perfect | any 7 | emotion 14
none present | any -2
none present can | any -3
none present not | any -4
person Anyone | any 3 | off-topic 6
person Child | any 3
person Family | any 2
person Parent | any 2
person Partner | any -2 | off-topic 6
person Professional | any -2
persons Both | any -2
persons Reader Both | any 4 | blame 9 | past 11
persons Writer Reader | any 2
persons Writer Reader Both | motive 7 | opinion 7
persons none | any -2
reader future | any 7 | blame -7 | motive 15 | sarcasm -10 | off-topic -8 | defence -6
reader past | any 4 | past 13
reader past not | any -4 | past -7 | off-topic 8 | opinion 9
reader perfect | any 3 | sarcasm 9
reader perfect not | sarcasm 7 | opinion -6
reader present can | any -2
reader present may | any -5 | blame -6
reader present must | any -2
reader present must not | any -3
reader present not | any 4 | threat 6
reader present want | any -2
reply | any 2
short | any -2
subject anyone | any 2
subject none | any -2
tag Emoji | sarcasm 6
tag Negation | any 2
tag QuestionWord | any 2
tag Shout | any 3 | emotion 13 | off-topic 7
tag Superlative | any 3 | motive 10
tense future not | any 5 | sarcasm -6 | threat 6 | guilt 8 | apology 10
tense no verb | any -2
tense none not | defence 7
tense past can | any 5
tense past can not | any 6 | blame 9 | past 8 | defence 8
tense past must | any 3 | blame 9 | sarcasm -9 | guilt 6
tense past not | any 3 | past 6 | off-topic 6 | defence 7
tense past should | off-topic 7 | child 7
tense past want | any -4
tense perfect not | any 3
tense present can | any -2
tense present may | any -2
tense present may not | blame -8 | child 7
tense present must not | blame -6
tense present should not | insult -6 | sarcasm -11 | off-topic -6 | opinion 14
tense present want not | any 9
thing future | any 9 | blame 9 | sarcasm 12 | off-topic 8
thing none not | any 2 | sarcasm 9 | defence 10
thing past can not | any 6
thing past may | any -2 | blame -6
thing past not | any 4 | defence 6
thing perfect | defence 6
thing perfect not | any 4
thing present may | any -4
thing present may not | any -5
thing present must not | any -4
thing present not | any 2
thing present should | any 3 | sarcasm -6 | advice 9
thing present want | any 2 | motive 6 | off-topic 11
third none | any -4
third perfect | any -2
third present not | any 2 | sarcasm -6 | off-topic 13 | opinion 7
tiny | any -3
very long | any 2
w #Day | any -2
w #Money | any -2
w #Time | any -2
w aangezien | any -4
w aanhouden | any -3
w aanslag | any -6
w aanvragen | any -7
w ach | any 5
w achter | any 2 | sarcasm -6 | guilt -6 | defence 7
w achteraf | any 9
w adres | any 4 | off-topic 6
w advocaat | threat 6
w af | any 3 | emotion 6
w aflopen | any 3
w afspraak | any -2
w afspreken | insult 7 | command 8
w afzwemmen | any -3
w agenda | any 5 | sarcasm 11
w akkoord | any -5
w al | any 2
w alle | any 5 | apology 9
w allebei | any -2
w alleen | any 3 | sarcasm -8
w allemaal | any -2
w allergisch | any -2
w alles | any 2 | apology 13
w alsjeblieft | any 2
w altijd | any -2
w ander | off-topic 7
w andere | any 7 | blame 9 | guilt 9
w anders | defence 9
w antibiotica | any -4
w antwoord | any -6
w antwoorden | any 18
w apotheek | any -8
w app | any -2 | blame -7 | sarcasm -8
w appen | any -3
w appje | any -4
w arm | any 5 | past -8
w auto | child 6
w avond | any 3
w avonds | any -4
w ayo | any -3
w band | any -4 | defence -8
w bandjes | any -4
w bang | any -6 | sarcasm -6 | guilt -6
w bank | any 3 | blame 6 | past 8
w bed | any 4 | insult 7 | sarcasm -7 | past 8
w bedankt | any -3 | sarcasm -6
w bedoelen | any -4
w bedraagt | any -3
w bedrag | any -3
w beetje | sarcasm 6
w beginnen | advice 6
w behandelen | any -2
w beide | any -2
w bekennen | any -5
w bekijken | sarcasm -6 | past 6
w bel | insult 8 | command 10
w belangstelling | any 10
w beleven | any -3
w bellen | child 7
w belmoment | any -3
w beloven | any -3
w bereiken | sarcasm -6 | past -7 | opinion 8
w bericht | sarcasm -7
w berichtje | any 5
w besluiten | any 7
w bespreken | any -4
w best | any 2 | motive 7
w bestaan | guilt 11 | apology 8
w beste | any 2 | blame -6 | defence 7
w betalen | apology 6
w betaling | any -6
w beter | sarcasm 7 | apology 7
w beugel | any -4 | sarcasm -7
w bevestigen | any -5
w bezoeken | any -3
w bezwaar | any -4
w bidon | any -7
w bijbrengen | any -2
w bijdrage | any -2
w bijlage | any -5 | insult -6 | sarcasm -6
w bijles | any -2
w bijna | any -9
w binnen | any -2 | insult 6
w binnenkomen | any 3 | advice 12
w blauwe | any -2
w blijkbaar | any 9
w blijken | any 5 | insult 12 | sarcasm 9
w blijven | threat 7
w bloed | any 7 | motive 7 | sarcasm -9 | emotion 6
w blokfluit | any -2
w boek | any -3
w boeken | any -4
w boekentas | any -6
w bon | any -2
w boos | any -7 | blame -6 | emotion -9
w bovendien | any 2
w breken | past 8
w brief | any -3
w briefje | any -2
w broodtrommel | any -5
w brug | any -4
w bso | any -2
w buiten | any 3 | blame -7 | threat 10
w bureau | any -3
w buren | any -3
w buurvrouw | any -6
w club | any -3
w coach | any 6 | label 12 | blame -6
w cola | any 7
w consultatiebureau | any -6
w convenant | any -4
w d'r | any 4
w daar | any 4 | defence 6
w daarbij | any -7
w daarna | any 2 | insult -6 | blame -6 | vague 6
w daarvoor | label 6
w dagen | any 4 | blame 6 | opinion 9
w dank | any -2
w danken | any -2
w dat | any 2
w deel | any -4
w degene | any 4
w delen | off-topic 6
w denken | any 3 | sarcasm 9 | guilt 7 | child 9
w deur | any 6 | blame 12 | past 10 | advice 6
w deze | blame 8
w dezelfde | any -2
w die | off-topic 7
w diep | any 7
w dikke | any -5
w ding | blame 9
w dingen | any 8 | blame 11 | sarcasm 7 | guilt 6 | off-topic 7 | opinion -6 | command 8
w directeur | any -4
w dit | any 7
w ditmaal | any 12
w dochter | any 4 | blame 7 | motive 6 | guilt -7
w doden | any 4
w dokter | any -5
w dood | any -7
w doorbrengen | any 4
w doordeweeks | any -4
w doorgaan | threat 8
w doorgeven | any -3
w doorsturen | any -5
w doos | any -2 | blame -10 | sarcasm -8 | guilt 7
w doosje | any -4
w douwe | any -4
w dr | blame 6 | off-topic -6
w draaien | any 9
w dragen | any 2 | blame 9 | sarcasm 8
w drinken | any -3
w durven | any 5 | opinion 6 | child 8
w dus | any -2
w echt | emotion 9 | command 7
w echte | any 8
w een | any 2
w eenmaal | any 4 | insult 8 | motive 7 | sarcasm -7 | guilt -7
w eens | any 8 | advice 16
w eerlijk | any 4
w eerst | any 3 | blame 7 | command 13
w eerste | any 3
w eigen | any 4 | guilt 9
w eind | any 9 | insult 12 | sarcasm -9 | guilt 6 | opinion -6 | advice 11
w elders | any 5 | blame 16 | sarcasm -6 | past 11 | off-topic -8
w elk | any 2 | blame 8 | guilt 6
w elkaar | any 2 | sarcasm -7 | emotion 12
w eraan | vague 6
w ergens | vague 6
w erger | any 6
w erin | any -4
w erop | any -2
w eruit | any -7
w ervan | any 6
w etui | any -3
w even | any -5
w extra | any -4
w factuur | any -5
w feestje | any -3
w fiets | sarcasm 6 | child 11
w fietsen | any -2
w filmpje | any 3
w flink | any -2
w foto | sarcasm -6 | threat 7
w fout | any -3
w gang | any -5 | sarcasm -6
w gauw | any -9
w ge | any 3
w gebeuren | any 5
w geen | any 5 | opinion 9
w gek | any -5
w gekke | any -4
w gekkenhuis | any -5
w geld | any 6 | blame 17 | sarcasm 8 | past 7
w gelijk | any -4
w geloven | any -3
w gelukkig | any 7
w gemeente | any -2
w genieten | any -2 | blame -6
w genoeg | any 3 | sarcasm 7 | guilt -6 | past 6
w geschiedenis | any 4
w gesprek | any 2 | child 7
w geval | any 9
w geven | insult 7
w gewoon | label 6
w gezag | any -4
w ggd | any -2
w gij | any 5 | sarcasm 8 | threat 7 | command 6
w gips | any 5
w gisteren | any -5
w goed | any -2
w goedvinden | any -4
w goeie | any -5
w goesting | any -6
w graag | any -2
w grappig | any -5
w grens | any -2
w groeien | any -5
w groene | any -3
w groeten | sarcasm 7 | off-topic 10
w grote | insult 6
w gym | any -3
w gymtas | any -6
w haha | any -4
w hahaha | any -10
w halen | threat 6
w ham | any -2
w hamster | any 4
w hand | any 4
w handbereik | any -2
w handtekening | any -3
w hangen | any 4 | past -6 | off-topic 6 | defence 7 | vague 6
w hart | any 6
w harte | any -4
w he | any 5 | sarcasm 10 | off-topic 9
w heel | any 7 | opinion 11 | advice 8
w heen | any 7 | sarcasm 10 | guilt 6
w hek | any -7
w hele | insult 6 | guilt 6
w helemaal | any -3 | sarcasm -7
w helft | any -4
w helpen | any 4 | blame -13 | sarcasm 9 | past -6 | opinion -7 | advice 15
w herinneren | any 3
w heten | any 9 | insult -6 | label 18 | blame -7
w hetzelfde | any 4 | command 6
w heyy | any -2
w hierbij | any -5
w hij | any -2
w hobby | any 4
w hoe | any 2 | vague 7
w hoeven | off-topic 11
w hoi | any -3
w hond | any 7 | blame -10 | guilt 12 | off-topic -8
w hoofd | any 6 | blame -8 | defence 8 | child 7
w hoor | any 5 | sarcasm 8 | off-topic 6
w hopen | blame 7 | sarcasm -6 | past 8
w huis | any 7 | insult -6 | blame -7 | off-topic 7 | opinion 15
w huisarts | any -3
w huizen | any -4
w hun | any -3 | blame -6 | sarcasm -8 | child 11
w hè | any -4
w ie | any -2 | command 7
w ieder | any 4 | sarcasm -8 | opinion 7 | defence 6
w iedereen | insult 6 | blame -7 | motive 11 | sarcasm -6
w iemand | any 4 | past 6 | off-topic 9
w iets | any 4 | motive 7 | command -6
w ilias | any -6
w ilyas | sarcasm -9
w ineens | any -7
w ingaan | any -4
w inhalator | any -4
w inhalen | any -2
w inleveren | any 2
w inmiddels | any 11 | blame 13 | threat 7
w innemen | any -3
w inschrijven | defence -8
w inslapen | any -7
w instoppen | any -4
w invallen | any -3
w invullen | any 3
w janneke | any -4
w jas | defence 8
w jaszak | any -3
w je | any 2
w joh | any -8 | insult -6
w jongen | any 3 | insult -6 | sarcasm -9 | guilt -6 | opinion 7 | defence 9
w jouw | any 3
w juf | any -2 | opinion 6
w jullie | any -2 | off-topic 6
w jurkjes | any 5
w kaartje | any 8
w kalender | any -2
w kammen | any -2
w kamp | any -3
w kant | any 9
w kapot | any -2
w kast | any 4 | blame -6 | guilt 8 | past 8 | off-topic 8 | child 9
w keer | any 2
w kelvin | any 3 | blame 6 | sarcasm 7 | command 6
w kennelijk | any 9
w kennen | any 2 | label 7 | past 6 | off-topic 10 | opinion 7
w kerk | any 2
w kerstvakantie | any -5
w keuken | any 11
w keukentafel | any -4
w kiezen | any 3 | motive 8 | defence 7
w kijken | blame -7
w kind | any 3 | opinion 7
w kinderarts | any -2
w klaar | any 4 | insult 8 | motive 9 | sarcasm 9 | emotion 7 | off-topic 12 | command 11
w klaarstaan | any -2
w klaarzijn | any 9
w klaas | any -4
w klappen | any 5
w klas | advice 7
w klein | advice 7
w kleine | insult 10 | sarcasm -9 | off-topic -8
w kleren | any -5
w klimrek | any -5
w klok | any 7 | sarcasm 14 | guilt -7 | defence 10
w kloppen | any -4
w klus | any 16
w koeien | any 10
w koken | any 6
w koorts | any -4
w kopen | any 3 | guilt 7 | opinion 6
w kopie | any -5
w kraam | any 3
w krijgen | any -2
w kruipen | any 7
w kwaad | any -5
w kweenie | any 2
w kwijtraken | any 3
w laatst | any 3 | sarcasm -9 | guilt 10
w laatste | any -2
w lachen | off-topic 7
w landen | any -2
w lang | any 5 | guilt 10
w langer | any -2
w langsbrengen | any -3
w laptop | any -4
w late | any -6
w later | any -2 | blame 8 | sarcasm -6 | past 9
w leeg | any 6
w leggen | any 3 | guilt 8 | child 7
w lekker | any -3 | insult -6 | sarcasm -6
w lenen | any -3
w leren | any 4 | blame 6 | opinion 7
w letterlijk | any 4 | threat 7 | emotion 11
w leuk | any -6
w leven | any 10 | sarcasm 10 | opinion 7
w lezen | sarcasm -7 | command 9
w licht | any -4
w liever | sarcasm -6
w liggen | any -2
w lijn | any -5
w limiet | any -4
w logeren | any -5
w lokaal | any -3
w loon | any 8 | threat 6 | guilt 6
w losse | any 3
w lossen | any -2 | blame -6
w lukken | any -3
w lunch | any -2
w m | sarcasm 6 | command 7
w maand | any 6 | blame 8 | guilt 9
w maar | any 2
w maat | any -4 | sarcasm -6
w mail | any -2 | blame -6 | defence 8
w mailen | any -3
w maken | any 2 | command 7
w man | any 7 | guilt 12
w mand | any 2
w manen | any 7
w manipulator | any 10
w map | any -2
w marechaussee | any -3
w me | any 2
w mededeling | any 3
w mediator | any -4
w meedoen | any -4
w meegaan | any -5
w meegeven | any -3
w meelopen | any -3
w meer | any 4
w meester | any -4
w meiden | any 6
w meisje | any 5
w melden | threat 6 | defence -7
w men | any -6
w menen | any 5 | sarcasm 8 | guilt -6 | past 8 | off-topic 10 | defence -9
w mening | any 7 | insult 9 | blame -7 | motive -6 | sarcasm 10 | opinion 7 | defence 8
w mens | any 4
w mensen | any 5 | past 8 | opinion 11 | defence -6 | command -8
w mentor | any -5
w merken | any 3
w met | any 2
w mg | any -3
w middag | any 3 | blame -9 | sarcasm -7 | off-topic -6 | opinion 8 | defence 8
w middel | any -3
w midden | any 2
w mij | any 2
w mijn | any 3
w mijzelf | any 8
w min | any -3
w minder | any -5 | insult -6 | sarcasm -6 | advice 10
w minuten | any 2 | sarcasm 6
w misschien | any 4 | advice 6 | vague 6
w missen | off-topic 7
w mn | blame -6 | sarcasm 6 | off-topic 8
w mond | any -2
w mooi | any 8 | sarcasm 17 | off-topic 8
w morgen | command 6
w musical | any -4
w muziekschool | any -3
w naam | child 11
w naast | any 4 | blame 6 | sarcasm -8
w nachts | any 3 | sarcasm 6
w nadenken | any 4 | blame 10 | sarcasm 9 | opinion -7 | defence -8 | vague 6
w naima | any -4
w nakijken | any 2 | sarcasm -9 | defence 8
w narcist | any 4
w natuurlijk | any 5 | insult -6 | blame -7 | sarcasm 12
w nee | any -6
w neefje | any -4
w neerleggen | blame 9 | past 6
w nemen | any -4
w net | blame 6 | sarcasm -6
w niemand | any 5 | sarcasm 8 | off-topic 9
w niets | any -3 | sarcasm -7
w nieuwe | any -2 | off-topic 9
w niks | sarcasm -7
w nodig | any -3
w noemen | any 11 | insult 9 | label 17 | sarcasm -6
w nooit | any 2
w noteren | any -5
w nou | any -4 | blame -10 | sarcasm -8
w nova | any 2 | blame 8
w ns | any -2
w nummer | any -2
w oefenen | any -6
w ogen | any 8 | blame -6 | off-topic 6 | child 14
w oma | any 2
w omdat | any -2
w omgangshuis | any -3
w onder | sarcasm -6 | guilt 8
w onderhandelen | any 3
w ondertekenen | any 3
w onderweg | any 2
w ongetwijfeld | any 14
w ons | any 2 | past 6
w ontbreken | any 5
w ontvangen | command 6
w onweer | any -4
w onze | any -2
w ook | any 2
w opa | sarcasm 8 | off-topic 8
w opbellen | any -2
w open | any -3
w openstaan | any -3 | blame -6
w opgeven | any 3
w ophalen | any -3
w ophouden | any 6 | sarcasm 6 | guilt 6 | command 12
w opkomen | any -3
w opnemen | defence 8
w opstaan | any 5 | defence 7
w optie | any -5
w opvang | any -4
w oranje | any -4 | sarcasm -6
w orthodontist | any -2
w oud | any -7 | defence -9
w oude | sarcasm -6 | guilt 6
w ouder | blame 7 | guilt 9
w ouderavond | any -5 | sarcasm -7
w oudercontact | any -5
w ouderschapsplan | any -5
w overigens | any 9 | sarcasm 8 | defence 13
w overkomen | any -3
w overleggen | label 6 | blame 12 | defence -7 | command -8
w overmaken | any -3
w overslaan | any -8
w overzicht | any -6
w papa | any 6 | blame 7 | child 16
w papier | any 3
w papieren | any -3
w paracetamol | any -5
w pas | any 3 | command 8
w pasen | any -6
w paspoort | any -5
w passen | any 3
w past | any -5
w pijn | any -3
w plakken | any -3 | blame -7 | sarcasm 7
w plannen | any 2 | sarcasm 12
w pleister | any -3
w plek | any -3
w politie | any -7
w praten | any 4 | blame -6
w precies | any 8
w prima | any -7
w proberen | any 2 | blame -6 | defence 6 | advice 6
w procent | any -5 | sarcasm -6
w publiek | any 4
w pufjes | any -5
w punt | any 2 | blame -6 | advice 6
w raam | any 3
w rapport | guilt 9
w rechtbank | any -2
w regel | any -3
w regelen | any 3 | blame 8 | threat 7
w reis | any -5
w rekenen | insult 10 | blame -8
w rekeningnummer | defence -6
w rigo | any -2
w rode | any -4
w roepen | any 6
w rond | any -3
w rooster | any -2 | guilt -9
w rug | any 8
w rugzak | any -3
w ruiken | any 9
w ruilen | any -9
w rusten | any 5 | sarcasm 10 | off-topic 8
w rustig | any 2
w ruzie | any 4
w samen | any -3 | sarcasm -6 | advice 6
w schamen | any 5 | insult 21 | blame -6 | sarcasm -9 | command -6
w scherm | any -5
w schieten | any 6
w schijnen | any 9 | sarcasm 12 | advice 14
w schikken | any -4
w schoenen | any -3
w schoolpoort | any -4
w schoolreis | any -4
w schrijven | any 4 | sarcasm 6 | command 9
w schrikken | any 2 | insult 6 | defence 9
w schuur | any -4
w scouting | any -2
w seizoen | any -2
w sinds | any -2 | blame -6
w sinterklaas | any -5
w skibroek | any -2
w slaan | any -4
w smeren | any 3
w snel | any -7
w soms | any 7
w sorry | any -2
w sparen | any -8
w spijten | any 4 | apology 11
w sprake | any 10
w spreekbeurt | any -3
w spreken | any -4
w starten | any -2
w station | any -2
w steeds | any -7
w stellen | any -2
w step | any -4
w stil | any 5
w stoel | any 2
w stom | any -6
w stoppen | threat 7
w straat | any -6
w straks | any 5 | sarcasm 8
w tablet | any 2 | defence 9 | command 6
w tafel | guilt 7
w tand | guilt 10
w tandarts | any -4
w tandenpoetsen | any 3
w tas | any -2
w te | any 2
w team | any -4
w tegenwoordig | any 6
w tekenen | any -2
w telefoontje | any 5
w tellen | guilt 7
w tennissen | any 2
w tent | any -5
w terug | past 6
w terugkomen | any -4
w terwijl | any 7 | blame 6 | sarcasm 6 | off-topic 9
w tevoren | any 2 | insult 6 | opinion 8
w thuis | any -4 | sarcasm -7
w thuisblijven | any 2
w thuiszijn | any -4
w tijd | any 2 | command 9
w tijdens | any -3
w toch | any 4 | motive 7 | guilt 7 | off-topic 8
w toe | any 4 | blame -8 | sarcasm 12 | threat 7 | off-topic 9
w toen | any 4 | blame 7 | past 12
w toestemming | any 4
w toestemmingsformulier | any -3
w toxic | any 2
w trainer | any -4
w treffen | any -7
w trein | any -4 | sarcasm -7
w trekken | any 4 | blame 7 | past -7
w trouwen | any 4
w trouwens | any 2 | insult -7 | opinion 6
w turnen | any -2
w turnkamp | any -4
w tussen | blame -8 | defence 9
w tuurlijk | any -6
w tv | any 6
w tweede | command 8
w uit | any 4 | off-topic 6
w uiterlijk | any 6 | command 10
w uitgaan | any 2 | sarcasm 7
w uitkomen | any -5
w uitleggen | any 6
w uitslag | any -4
w uitspraak | any -2
w uur | guilt 7
w uurtje | advice 6
w uw | any 2 | blame 6 | defence -6
w vader | any 3 | sarcasm 6
w vak | any 10
w vakantie | any 8 | sarcasm -6 | opinion 6
w vaker | any 2
w vallen | any -7
w vanaf | any 2 | child 10
w vanavond | any -6
w vandaag | any -3
w vanmorgen | any -4 | blame -6
w vannacht | any -2 | sarcasm -6 | emotion 8 | guilt -7
w vanzelf | any 15 | past 8 | vague 15
w vaste | any -5
w vasten | any 2 | blame -7 | motive 6
w vasthouden | any 5
w veel | any 5 | blame -8 | sarcasm 12 | advice 8
w veld | any 3
w verbieden | any -2
w verdelen | any -4
w verder | any 6
w verdienen | guilt 6
w verdrietig | any 4
w vergeten | any 3
w vergoeden | any -3
w verkeersexamen | any -2
w verlof | any 5
w verplaatsen | any -2
w verslag | any -3
w versturen | any -5
w vertellen | any -3
w vertrekken | any -2
w verwachten | any 4 | blame 6 | sarcasm -7 | past 7 | command 9
w verzekering | any -3
w via | any 6 | threat 9
w vieren | any 4 | blame 13 | motive 7
w vinger | any -4
w vliegen | any -2
w voelen | any 7
w voicemail | any 2
w vol | any -5
w voldoen | any -4
w volgende | any -2
w volwassene | any 4 | blame -9 | sarcasm 7
w vooraf | any 6
w voorkomen | any 7
w voorlezen | any 2 | advice 8
w voorlopig | any -13
w voorstel | any -2
w voorstellen | any -4
w voortaan | threat 9 | command 11
w voorvak | any -2
w vorige | any 4 | sarcasm 6 | past 13
w vraag | any 7 | blame 9 | command 6
w vragen | any 2 | guilt 6
w vriendin | any -3 | sarcasm -6
w vrij | any -5
w vroeg | any -3
w vroeger | any 10 | insult 11 | label 9 | blame -10 | sarcasm -9 | past 24 | off-topic 10 | defence -8
w vrouw | any 8
w vóór | any 6
w waar | any 6 | threat 6 | emotion 10
w waarom | any -2 | sarcasm -8
w waarvan | any -2 | sarcasm 7 | defence 8
w wachten | blame -9 | sarcasm 7 | off-topic 6
w wakker | any 2
w wanneer | blame 11
w want | any -2 | blame 6
w was | any 3 | blame 11 | sarcasm -7 | past 7
w wassen | any -4
w wat | any 2
w wedstrijd | any -2
w weekend | any 2
w weg | any 3 | insult 12 | motive 6
w wekker | any 6 | opinion 7 | advice 8
w wel | any 3 | vague 6
w weleens | any 8 | sarcasm 10 | past 9 | vague 9
w welk | any -6
w welke | blame 7 | sarcasm 7
w welkom | any -4
w wellicht | any 7
w werk | off-topic 7
w werken | motive 6
w werkplaats | any -5
w wie | any 5
w wij | any -2
w wijken | any -4 | blame -7
w wiskunde | any -2
w wisselen | any -4
w wissen | any 2
w wit | any 12
w woord | any 11
w zak | any -2
w zeker | any 6 | motive 6 | off-topic 9 | command -6
w zelf | any 2
w zelfs | insult -8 | blame -7
w zetten | any 2
w zich | any 5 | blame 17 | sarcasm -8 | guilt 10
w zichzelf | any 6 | blame 7 | guilt -7
w ziek | any -5 | label 6 | blame 7 | motive -6
w ziekenhuis | any -6
w zien | any 4 | vague 11
w zn | insult 7 | blame 6
w zo | any 3
w zo'n | blame -7 | sarcasm -6
w zo. | any -2
w zoals | any -2
w zodat | any 2 | defence 9
w zodra | any -2
w zoeken | blame -6
w zoiets | motive 7 | guilt -6 | command -6
w zolang | blame -9 | sarcasm -7 | advice 8
w zomer | any 7 | blame 12 | guilt 7 | past 6 | off-topic 6
w zondagavond | any -4
w zonder | any 3 | opinion 8
w zoon | any 6 | insult 8 | guilt 9 | opinion 8
w zorgen | any -5 | emotion -7
w zullen | any 2
w zus | any -3 | sarcasm -7
w zwaaien | any 7 | blame 8 | sarcasm 9 | past -6 | off-topic 9 | defence 7
w zwembad | any -6
w zwemdiploma | any 4
w zwemles | any -2 | defence 6
w zwemmen | any 2 | blame 9 | defence 7
w zó | any 5
writer future | any -5 | guilt -6
writer future not | any 8
writer past | any 3 | emotion 7 | defence 8
writer past not | any 3
writer past should | off-topic 7 | child 7
writer past want | any -4
writer perfect not | any 3 | insult 6 | sarcasm -7
writer present can | any -4
writer present can not | any 3 | emotion 8
writer present may | any 4 | blame 11 | sarcasm -8 | past 9
writer present must | any 2 | blame -6
writer present must not | any 4
writer present should | motive 11
writer present want | any -3
writer present want not | any 9
`,
);
