import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const content = readLinear(
  -81,
  // sign of a sentence | how much it counts for a sentence that holds what the matter needs
  `
act apology | -29
act proposal | 123
act request | 85
anyone past | -33
anyone present should | -42
b #Day #Money | 33
b #Day #Number | 33
b #Day #Time | 138
b #Day $ | 23
b #Day aan | 23
b #Day bellen | 26
b #Day betalen | 37
b #Day bij | 72
b #Day brengen | 44
b #Day dus | 34
b #Day een | 62
b #Day en | 23
b #Day gaan | 32
b #Day geen | -19
b #Day haar | 52
b #Day halen | 23
b #Day hebben | 16
b #Day het | 37
b #Day ik | -18
b #Day je | -24
b #Day klaarzijn | 22
b #Day komen | 46
b #Day krijgen | 36
b #Day kunnen | 32
b #Day laten | 72
b #Day maar | -25
b #Day mee | 74
b #Day meebrengen | 18
b #Day meegaan | 26
b #Day meegeven | 60
b #Day meenemen | 67
b #Day met | -24
b #Day moeten | 45
b #Day mogen | 53
b #Day na | 64
b #Day of | 24
b #Day op | 36
b #Day overmaken | 56
b #Day samen | 50
b #Day spelen | 49
b #Day tekenen | 15
b #Day terug | 56
b #Day tot | 103
b #Day tussen | 29
b #Day van | 44
b #Day voor | 23
b #Day want | 46
b #Day wel | 49
b #Day werken | 35
b #Day weten | 142
b #Day willen | 79
b #Day zeggen | 78
b #Day zelf | 36
b #Day zijn | 39
b #Day zonder | 18
b #Money $ | 61
b #Money aan | 40
b #Money betalen | 29
b #Money dat | -16
b #Money de | 32
b #Money dus | 55
b #Money en | 25
b #Money hebben | 57
b #Money ik | 29
b #Money in | 40
b #Money jouw | 37
b #Money op | 35
b #Money overmaken | -16
b #Money per | 46
b #Money voor | 44
b #Money zijn | 49
b #Money zullen | 37
b #Name #Day | -20
b #Name #Money | 59
b #Name #Name | 23
b #Name blijven | 41
b #Name brengen | 32
b #Name de | 16
b #Name die | 44
b #Name dus | 43
b #Name en | 19
b #Name gaan | 34
b #Name geven | 36
b #Name graag | 39
b #Name hebben | 52
b #Name horen | -52
b #Name in | 35
b #Name ja | 30
b #Name klaarzijn | 27
b #Name kosten | 47
b #Name krijgen | 33
b #Name kunnen | 25
b #Name maar | -44
b #Name moeten | 52
b #Name mogen | 32
b #Name naar | 32
b #Name niet | -31
b #Name om | 120
b #Name ook | 18
b #Name sinds | 55
b #Name tot | 54
b #Name willen | 17
b #Name zijn | 16
b #Name zitten | 20
b #Number #Day | 84
b #Number #Name | 29
b #Number #Time | -17
b #Number $ | 54
b #Number bij | 62
b #Number dagen | -18
b #Number een | 20
b #Number en | 30
b #Number horen | -19
b #Number jaar | -82
b #Number komen | 17
b #Number kunnen | 23
b #Number man | -32
b #Number mg | 46
b #Number min | 67
b #Number naar | 65
b #Number nachten | -32
b #Number of | 48
b #Number om | 37
b #Number plaatsen | 43
b #Number procent | 47
b #Number staan | 32
b #Number tot | 29
b #Number voor | 55
b #Number winters | -20
b #Number zijn | 34
b #Number zo'n | -23
b #Time $ | 114
b #Time aan | 62
b #Time bellen | 118
b #Time bereikbaar | 24
b #Time bij | 52
b #Time bijbrengen | 31
b #Time brengen | 17
b #Time de | 56
b #Time goed | 20
b #Time halen | 66
b #Time ik | 33
b #Time komen | 28
b #Time kunnen | 82
b #Time moeten | 43
b #Time na | 36
b #Time nog | 56
b #Time of | 42
b #Time ophalen | 26
b #Time staan | 15
b #Time terug | 20
b #Time tot | 68
b #Time uit | 81
b #Time van | 21
b #Time voor | 44
b #Time wisselen | 35
b 's avonds | 23
b 't zijn | -16
b ^ #Day | 15
b ^ #Time | 67
b ^ ach | -58
b ^ akkoord | 36
b ^ al | -56
b ^ alexander | -27
b ^ alvast | -35
b ^ amai | -29
b ^ app | 60
b ^ arm | -31
b ^ bart | -33
b ^ beginnen | -46
b ^ bernadette | -33
b ^ blijven | -67
b ^ chantal | -25
b ^ daar | -49
b ^ daarna | 51
b ^ daarvoor | 49
b ^ danken | -44
b ^ dat | -19
b ^ de | 85
b ^ denken | -19
b ^ dieter | -33
b ^ dit | -42
b ^ dokter | 25
b ^ doorgeven | 46
b ^ douwe | -33
b ^ dus | -52
b ^ echt | -18
b ^ een | -105
b ^ eerst | -29
b ^ eerste | 50
b ^ elke | -79
b ^ en | -71
b ^ er | 21
b ^ excuus | -23
b ^ feliciteren | -42
b ^ fijn | -39
b ^ gaan | -25
b ^ gebeuren | -51
b ^ geert | -34
b ^ geven | -39
b ^ gij | -16
b ^ god | -30
b ^ gonda | -39
b ^ graag | 89
b ^ haar | 136
b ^ hatice | -33
b ^ hebben | 17
b ^ hij | 30
b ^ houden | -31
b ^ in | -39
b ^ intussen | -35
b ^ ja | 94
b ^ janneke | -27
b ^ je | -45
b ^ jij | -67
b ^ k | -34
b ^ kiezen | -30
b ^ kijken | -51
b ^ kinderen | -32
b ^ kopen | -38
b ^ krijgen | -37
b ^ kunnen | 88
b ^ lenen | -38
b ^ lezen | -53
b ^ lukken | 86
b ^ maar | -93
b ^ marnix | -41
b ^ meenemen | 18
b ^ men | -21
b ^ mij | -35
b ^ mila | -37
b ^ misschien | -61
b ^ mn | 39
b ^ moeten | 22
b ^ mogen | 40
b ^ morgen | 25
b ^ naima | -28
b ^ natuurlijk | 54
b ^ nee | 66
b ^ nemen | -40
b ^ nog | -53
b ^ nu | 18
b ^ och | -28
b ^ of | -61
b ^ onze | -36
b ^ ophouden | -29
b ^ optie | 56
b ^ opzetten | -35
b ^ petra | -37
b ^ proberen | -51
b ^ proficiat | -40
b ^ rania | -33
b ^ ricardo | -38
b ^ rinus | -26
b ^ ruth | -25
b ^ sinds | -25
b ^ slapen | -50
b ^ stijn | -44
b ^ stom | -19
b ^ stop | -36
b ^ sturen | 38
b ^ succes | -29
b ^ tegen | 15
b ^ terug | 50
b ^ thuiszijn | 40
b ^ toch | -20
b ^ toen | -69
b ^ ton | -33
b ^ tot | -20
b ^ u | -78
b ^ van | -31
b ^ vanaf | 42
b ^ vanavond | 47
b ^ vanmorgen | 35
b ^ verder | -46
b ^ vergeven | -40
b ^ vervelend | -27
b ^ volgens | 41
b ^ voorgaan | -33
b ^ vorig | -43
b ^ vragen | -22
b ^ vroeger | -24
b ^ wanneer | 20
b ^ wat | -21
b ^ we | 104
b ^ wellicht | -53
b ^ wie | -36
b ^ wij | 36
b ^ willen | 187
b ^ worden | -27
b ^ wubbo | -33
b ^ ze | 50
b ^ zelf | -41
b ^ zelfs | -15
b ^ zetten | 17
b ^ zijn | 55
b ^ zn | 28
b ^ zo'n | -26
b ^ zoeken | -30
b ^ zoiets | -28
b ^ zonder | -34
b ^ zullen | 54
b ^ zwemles | 54
b aan #Name | -51
b aan die | -36
b aan doen | -25
b aan een | 21
b aan haar | -18
b aan hem | 21
b aan je | -22
b aan mijn | -55
b aan te | -53
b aankomen met | -21
b aannemen aannemen | -25
b aannemen dat | -27
b aanpassen $ | 49
b aanraken $ | -16
b aanvangen #Time | 36
b achter een | -25
b af te | -28
b afgaan $ | 25
b afspraak zijn | 26
b afspreken $ | 65
b afspreken dat | 52
b akkoord met | 44
b akkoord zijn | 44
b al #Number | -52
b al $ | -33
b al aan | -36
b al betalen | 18
b al de | -63
b al die | -24
b al eten | 23
b al met | -36
b al mijn | -16
b al sinds | -51
b al voor | -16
b al weken | -22
b al zuchten | -16
b alexander $ | -27
b alle jaren | -23
b allebei $ | 22
b alleen maar | -25
b alleen met | 28
b alleen nog | -35
b allemaal aan | -23
b alles van | -22
b alles voor | -35
b alles wat | -99
b alles zijn | 40
b als een | -129
b als enige | -21
b als er | -71
b als ge | -59
b als ie | 62
b als ik | -18
b als moeder | -15
b als wij | 20
b als ze | -22
b altijd $ | 46
b anders dan | -44
b anders doen | 28
b anders eens | -27
b anders zijn | 22
b bang voor | 29
b bang zijn | -40
b bank met | -25
b bart $ | -33
b bed en | -44
b bedraagt #Money | 39
b beginnen $ | -31
b beginnen bij | 17
b beginnen er | -17
b beginnen ik | -23
b beginners $ | -29
b begrijpen ik | -26
b behoefte om | -17
b beide huizen | 57
b bellen #Day | 56
b bellen #Name | 57
b bellen $ | 40
b bellen en | 41
b bellen hebben | -30
b bellen je | 16
b bellen om | 54
b bereikbaar $ | 39
b bereiken $ | -28
b bericht van | -30
b bernadette $ | -33
b bestaan $ | -35
b betalen #Money | 37
b betalen de | 41
b betalen ik | 54
b beter dan | -22
b bevestigen $ | 78
b bij $ | 19
b bij de | 18
b bij die | -27
b bij je | 21
b bij jou | 22
b bij jouw | -26
b bij school | 42
b bij te | -26
b bij wie | -43
b bij zich | 40
b bijbrengen jou | 20
b bijlage $ | 68
b binnen #Number | -36
b binnen een | -50
b blijkbaar te | -23
b blijven $ | -22
b blijven je | -24
b blijven zitten | 63
b boos op | -31
b brandon $ | -41
b brengen #Name | 31
b brengen $ | 54
b brengen haar | 53
b brengen hem | 35
b brengen ik | 71
b brief $ | -29
b brievenbus $ | 46
b chantal $ | -25
b controle zijn | 25
b daar een | -42
b daar hebben | -27
b daar hoeven | -26
b daar in | -45
b daar met | -16
b daar mogen | -19
b daar zullen | -28
b daarna hebben | 34
b daarna moeten | 35
b daarvoor hebben | 48
b dag erna | -31
b dag op | 17
b dagen $ | -23
b dan #Number | 26
b dan bij | 59
b dan gaan | -57
b dan haar | -15
b dan hebben | 52
b dan ik | -24
b dan komen | -16
b dan krijgen | -25
b dan liggen | -34
b dan maar | -37
b dan nog | -23
b dan staan | 73
b dan vertellen | -17
b dan zien | -35
b dan zo | -17
b dan zullen | -26
b dank voor | -24
b dat #Number | -27
b dat dat | -34
b dat deze | -27
b dat die | -38
b dat dit | -37
b dat een | -48
b dat ge | -16
b dat gij | -38
b dat goed | 36
b dat hele | -41
b dat hoeven | -25
b dat ie | -48
b dat iemand | -21
b dat ik | -68
b dat je | -72
b dat jij | -50
b dat kloppen | 24
b dat kosten | 57
b dat maar | -26
b dat mijn | -24
b dat ook | 17
b dat op | 22
b dat papa | -38
b dat schelen | -31
b dat u | -61
b dat uw | -47
b dat vinden | -44
b dat voor | 25
b dat weekend | -27
b dat weten | -63
b dat zeggen | -16
b dat zelf | 42
b dat zien | -28
b de #Number | 18
b de aanvullende | 22
b de afspraak | 32
b de apotheek | 42
b de app | 38
b de bakker | -15
b de beugel | 25
b de bijkeuken | 48
b de bijlage | 68
b de bijles | 31
b de blauwe | 54
b de brief | 31
b de brug | -30
b de bso | 62
b de buren | -20
b de bus | 44
b de conciërge | 17
b de contributie | 55
b de dag | -54
b de dagen | -40
b de derde | -85
b de deurwaarder | -44
b de dienst | 34
b de factuur | 39
b de fiets | 59
b de fietsenmaker | -19
b de foto | 15
b de foto's | 27
b de fotograaf | 31
b de frigo | 19
b de ggd | 40
b de grens | 66
b de groene | 70
b de groeten | -36
b de hal | 49
b de hand | -26
b de helft | 18
b de huisarts | 36
b de jouwe | 17
b de juf | 21
b de kantine | 16
b de kerstvakantie | 26
b de keuken | -23
b de koffie | -31
b de laptop | 36
b de les | 20
b de lijst | 29
b de literatuur | -18
b de lucht | -41
b de mand | 20
b de manege | 37
b de marechaussee | 51
b de mentor | 61
b de middag | 30
b de nieuwe | -19
b de oplader | 47
b de opvang | 34
b de orthodontist | 47
b de praktijk | 66
b de rand | -27
b de rechter | -20
b de regel | 39
b de regen | -47
b de router | -34
b de scheiding | -30
b de school | 25
b de schuur | 52
b de soep | -26
b de spiegel | -34
b de step | 54
b de stilte | -40
b de straat | -41
b de tablet | 46
b de tandarts | 74
b de tas | 17
b de tijd | -44
b de trainer | 36
b de uitslag | 44
b de voorschoolse | 15
b de vorige | -109
b de vraag | -31
b de wc | -28
b de week | 33
b de wereld | -42
b de werkplaats | 18
b de wind | -46
b de wissel | 35
b de zalf | 40
b de zee | -28
b de zenuwen | -33
b deel #Money | 49
b deel zijn | 51
b degene die | -47
b delen $ | 37
b denken ik | 25
b denken zeker | -18
b derde keer | -47
b deze keer | -62
b deze mail | 21
b deze week | 38
b dicht $ | 46
b die #Name | -61
b die avond | 66
b die cursus | -31
b die dag | 28
b die de | -19
b die een | -15
b die er | -42
b die grote | -15
b die het | -16
b die ik | -101
b die je | -21
b die jij | -41
b die jongen | -21
b die liggen | 46
b die middag | 61
b die mij | -26
b die niet | -34
b die nieuwe | -79
b die op | -65
b die tas | -27
b die vragen | -19
b die vrouw | -24
b die zeggen | -21
b die zelf | -22
b die zitten | 48
b dieter $ | -33
b dikke kus | -29
b dingen die | -23
b dit jaar | 37
b dit keer | -47
b dit niet | -17
b dit zijn | -82
b dochter hebben | -19
b doen $ | 22
b doen en | 17
b doen je | -48
b doen we | 18
b doen wonderen | -35
b dokter zeggen | 63
b door $ | -31
b door het | -20
b door jouw | -72
b doordat de | 17
b doordeweeks om | 29
b douwe $ | -33
b durven te | -45
b dus #Number | 27
b dus de | 15
b dus ieder | 15
b dus ik | 44
b dus ja | -24
b dus je | 21
b dus voor | 15
b echt ik | -20
b een agenda | -22
b een ander | -18
b een andere | -52
b een baby | -21
b een boom | -30
b een bord | -31
b een brief | -24
b een cursus | -38
b een dagje | 15
b een dikke | -29
b een dwangmatige | -24
b een eigen | 46
b een gesprek | 16
b een gezin | -24
b een goede | -33
b een handtekening | 40
b een hebben | 20
b een heel | -37
b een hele | -42
b een hobby | -48
b een huis | -26
b een kapotte | -38
b een kind | -52
b een kopie | 68
b een koude | -21
b een leeg | -30
b een man | -64
b een meisje | -44
b een mens | -49
b een moeder | -60
b een naam | -31
b een natte | -25
b een nieuwe | 54
b een ouder | -54
b een rooster | -42
b een scherm | -19
b een schrift | -26
b een slechte | -16
b een stuk | -36
b een toets | 49
b een tweede | 22
b een uurtje | 16
b een vader | -68
b een verhoor | -24
b een vreemde | -21
b een wandelende | -16
b een woord | -21
b eenmaal niet | -15
b eens $ | -30
b eens aan | -19
b eens als | 21
b eens bij | -23
b eens een | -75
b eens iets | -43
b eens kijken | -29
b eens meer | -21
b eens met | -28
b eens te | -20
b eerst #Number | 60
b eerst de | -26
b eerst een | 30
b eerst in | -26
b eerste #Number | 39
b eerste helft | 30
b eerste week | -17
b eigen bijdrage | 19
b eigen kamer | 45
b eigen kind | -26
b eigen telefoon | 15
b eind #Day | 46
b elke #Day | -23
b elke #Number | 18
b elke avond | -16
b elke keer | -36
b elke week | -72
b en #Day | 23
b en #Money | -17
b en #Name | 70
b en #Time | 37
b en als | -17
b en brengen | 53
b en die | -22
b en dit | -23
b en een | -16
b en geen | 26
b en gij | -42
b en haar | 19
b en hij | -15
b en in | 60
b en ja | 19
b en kijken | -43
b en kunnen | -23
b en met | 61
b en mijn | -25
b en misschien | -35
b en moeten | 15
b en nee | -29
b en nemen | -38
b en niemand | -51
b en nooit | 21
b en nou | -17
b en nu | -22
b en nul | -48
b en oma | -36
b en sorry | -27
b en toen | -39
b en uitleggen | -22
b en vroeg | -37
b en willen | 70
b en zeg | -22
b en zeggen | -63
b er #Number | 23
b er $ | 55
b er alleen | -32
b er anders | -35
b er een | -24
b er geen | -16
b er gewoon | 21
b er gisteravond | 52
b er niks | -43
b er nooit | -49
b er nu | -30
b er overblijven | -25
b er precies | -18
b er rond | 31
b er vanavond | 36
b er weer | -37
b er wel | -30
b er zo | -26
b eten $ | 48
b eten hebben | -25
b excuses aanbieden | -19
b fiets van | 80
b fietsen $ | 42
b fijn dat | -58
b foto $ | 35
b foto van | 17
b fout $ | -31
b gaan #Day | 38
b gaan dat | -25
b gaan eens | -16
b gaan mee | 59
b gaan mijn | -27
b gaan om | 80
b gaan zitten | -34
b ge dat | -27
b ge het | 27
b ge kunnen | 20
b ge mij | -15
b ge willen | -33
b ge zijn | -45
b gebeuren dat | -32
b gebruiken $ | -32
b gedoe $ | -29
b geen brief | -18
b geen enkel | -16
b geen enkele | -62
b geen kind | -31
b geen noten | 16
b geen sprake | -66
b geert $ | -34
b gek van | -18
b geldig tot | 43
b genoeg om | -31
b gesprek met | 26
b gesprek zijn | 20
b gewoon $ | -40
b gewoon dat | -23
b gewoon een | -64
b gewoon naar | 21
b gewoon niet | -57
b gij hebben | -34
b goed $ | 72
b goed als | 49
b goed daar | -38
b goed dat | -41
b goed voelen | 48
b goed voor | -49
b goedvinden $ | 51
b gonda $ | -39
b graag een | 83
b graag voor | 29
b groep #Number | 19
b groeten #Name | -39
b groot woord | -31
b haar brengen | 16
b haar dat | -29
b haar eens | -18
b haar gele | -18
b haar in | 50
b haar niet | -44
b haar om | 70
b haar ook | -31
b haar op | 32
b haar spreekbeurt | 50
b haar tas | 31
b halen $ | 27
b halen haar | 44
b halen hem | 24
b halen ze | 54
b hand te | -21
b hangen en | -21
b hatice $ | -33
b hebben #Day | 77
b hebben #Name | 20
b hebben aan | -31
b hebben als | -31
b hebben bij | -23
b hebben daar | -42
b hebben dat | -17
b hebben de | 27
b hebben gewoon | -29
b hebben gisteren | 30
b hebben hij | 70
b hebben iets | -32
b hebben je | -21
b hebben me | -33
b hebben meer | -59
b hebben mij | -55
b hebben moeten | -48
b hebben mogen | -31
b hebben morgen | 48
b hebben net | -23
b hebben nieuwe | 39
b hebben nooit | -57
b hebben nu | 34
b hebben ons | -24
b hebben toch | -25
b hebben u | -49
b hebben van | -30
b hebben we | 25
b hebben zijn | 15
b heel #Name | -27
b heel schooljaar | -19
b helaas niet | 54
b hele week | -38
b hele zomer | -30
b helemaal gek | -22
b helemaal niet | -29
b helemaal niets | -20
b helft #Money | 56
b helft $ | 20
b helft zijn | 37
b hem #Day | 81
b hem in | -42
b hem maar | -25
b hem morgen | 42
b hem niet | -28
b hem nog | -34
b hem vanavond | 27
b hem weer | 36
b het #Day | 19
b het #Name | 34
b het aan | -39
b het adres | 50
b het allemaal | -29
b het beste | 38
b het bezoeken | 35
b het bij | -22
b het blauwe | 27
b het dan | -21
b het de | 20
b het derde | 33
b het eens | -40
b het eten | 21
b het formulier | 63
b het gaan | -28
b het gelden | -28
b het gele | 45
b het gesprek | 25
b het gewoon | -20
b het hier | -34
b het huis | -38
b het huwelijk | -23
b het in | 19
b het je | -51
b het jou | -28
b het jouwe | -40
b het kamp | 26
b het kind | -26
b het kosten | 39
b het laten | -48
b het leven | -43
b het maar | -17
b het mij | -43
b het mijne | -48
b het omgangshuis | 44
b het ook | -16
b het op | -25
b het paspoort | -24
b het plannen | 27
b het raam | -34
b het rapport | 67
b het rekeningnummer | 66
b het rode | 37
b het schema | 26
b het schoolreisje | 35
b het slapen | 16
b het spijten | -44
b het staan | 40
b het station | 34
b het stil | -27
b het toestemmingsformulier | 46
b het u | -27
b het uur | -35
b het vergeten | 20
b het verslag | 37
b het voorvak | 60
b het weekend | 53
b het wel | -103
b het woord | -40
b het zeggen | -32
b het ziekenhuis | -27
b het zitten | -27
b het zwembad | 17
b heten dat | -28
b heus wel | -39
b hier de | 18
b hier in | -20
b hier met | -66
b hier nog | 21
b hier op | 47
b hier te | -30
b hij al | -23
b hij bellen | 42
b hij dat | 19
b hij hebben | 15
b hij het | 60
b hij in | -26
b hij krijgen | 47
b hij kunnen | -17
b hij liever | -25
b hij met | -32
b hij moeten | 39
b hij mogen | 46
b hij niet | -29
b hij nog | 31
b hij vragen | -33
b hij weten | 24
b hij willen | 18
b hoe laten | 38
b hoeven ik | -44
b hoeven te | -25
b hoofd $ | -25
b hoofdstuk #Number | 48
b hoor $ | -42
b hopen dat | -48
b horen $ | -44
b horen en | -31
b horen ik | -17
b horen niet | -20
b houden ik | -31
b huilen $ | -34
b huis in | -15
b huis zijn | -24
b huizen een | 36
b hun eigen | 19
b huwelijk hebben | -16
b iemand die | -26
b iemand met | -21
b iets anders | -43
b iets om | -27
b iets te | -25
b iets van | -36
b iets voor | -43
b ik #Day | -15
b ik #Name | 16
b ik aanbieden | -26
b ik aannemen | -16
b ik aanraken | -19
b ik al | -42
b ik bellen | 81
b ik bestaan | -21
b ik betalen | 39
b ik bijbrengen | 29
b ik eten | -38
b ik gaan | 49
b ik gebruiken | 18
b ik geen | -30
b ik halen | 58
b ik herinneren | -31
b ik hopen | -40
b ik komen | 24
b ik krijgen | -27
b ik leggen | 46
b ik lezen | -18
b ik meebrengen | 37
b ik meegaan | 40
b ik meegeven | -15
b ik meenemen | 39
b ik mij | -61
b ik mogen | -35
b ik nemen | 56
b ik niks | -33
b ik nog | 41
b ik ontplof | -34
b ik ontvangen | 52
b ik ook | -72
b ik overhebben | 26
b ik raden | -29
b ik schamen | -21
b ik sinds | -37
b ik snappen | -49
b ik storten | 50
b ik sturen | 107
b ik tegen | -22
b ik tekenen | 34
b ik toegeven | -23
b ik tot | 54
b ik trekken | -23
b ik vandaag | 39
b ik verwachten | 27
b ik verzoeken | 38
b ik voor | 50
b ik voorstellen | 57
b ik weten | -38
b ik wissen | -30
b ik ze | 64
b ik zetten | 17
b ik zitten | -35
b in beide | 73
b in bijlage | 30
b in die | -71
b in dit | -31
b in een | -26
b in en | -32
b in huis | -19
b in je | -44
b in lokaal | 46
b in onze | -19
b in t | 15
b in te | -42
b in uw | -16
b ingaan #Name | 55
b inmiddels ook | -28
b intrekken $ | -36
b invullen $ | -28
b ja #Day | -29
b ja #Name | 16
b ja $ | 18
b ja en | 19
b ja gisteren | 35
b ja hoor | 51
b ja ik | 66
b ja of | 24
b ja om | 50
b jaar lang | -32
b jaar met | -40
b jaar zijn | -43
b janneke $ | -27
b jas hangen | 18
b je #Day | 59
b je #Number | -45
b je $ | -54
b je agenda | -18
b je al | -15
b je bellen | -46
b je bericht | -31
b je broer | -30
b je daarna | 19
b je denken | -22
b je deze | 25
b je dit | -33
b je dochter | -30
b je een | -115
b je eens | -28
b je en | -24
b je gaan | -17
b je geen | -62
b je hebben | -46
b je hem | 28
b je het | -17
b je hier | -29
b je hoeven | 19
b je hoofd | -28
b je hopen | -22
b je iets | -29
b je kind | -17
b je liever | 28
b je m | 24
b je maar | -43
b je mailen | -17
b je met | -23
b je mij | 19
b je mijn | -39
b je mogen | 21
b je mond | -15
b je niet | -43
b je nog | -17
b je nooit | -25
b je ooit | -23
b je ook | -68
b je op | -29
b je ouders | -22
b je over | -33
b je toch | -45
b je vader | -18
b je vanavond | 31
b je verder | -23
b je verjaardag | -20
b je voor | 63
b je vriendin | -28
b je weer | -18
b je wel | 22
b je werken | 25
b je weten | 17
b je zelf | -26
b je zien | -30
b je zoiets | -34
b je zoon | -27
b je zullen | -77
b jij #Name | 56
b jij $ | -47
b jij bellen | -38
b jij dan | 51
b jij dat | 24
b jij denken | -49
b jij die | 18
b jij doen | -28
b jij er | -17
b jij gaan | -33
b jij hebben | -28
b jij hem | 20
b jij hopen | -16
b jij je | -47
b jij kunnen | -35
b jij laten | -46
b jij liggen | -27
b jij maar | -41
b jij mij | 20
b jij nooit | -24
b jij nu | -25
b jij ook | -32
b jij toch | -20
b jij verdienen | -19
b jij willen | -37
b jij zeggen | -21
b jij zoeken | -27
b jongen van | -33
b jou $ | 35
b jou aan | 15
b jou de | -35
b jou een | -75
b jou en | 27
b jou geen | -25
b jou hebben | -68
b jou niet | -38
b jou op | 41
b jou te | -26
b jouw deel | 91
b jouw eigen | -57
b jouw handtekening | 21
b jouw helft | 42
b jouw huis | -40
b jouw kant | -60
b jouw telefoon | -23
b jouw week | 59
b juf #Name | 142
b juf hebben | -38
b k zijn | -17
b kast $ | 28
b kast hebben | -28
b keer bellen | 26
b keer een | -25
b keer in | -34
b keer naar | -34
b keer op | -74
b keer per | 52
b keer zelf | -28
b keren dat | -53
b kiezen $ | -30
b kijken $ | -31
b kijken eerst | -26
b kind $ | -20
b kind dat | -21
b kind met | -49
b kind op | -29
b kinderen die | -16
b kinderen van | 18
b klaarliggen $ | -34
b klaarzijn #Day | 22
b klappen $ | -37
b klein worden | 47
b koffie $ | -30
b koken voor | -24
b komen #Day | 76
b komen $ | -21
b komen en | 52
b komen ik | 28
b komen je | -36
b komen niet | -27
b komen om | -15
b kopen een | -28
b kopen ze | 43
b kopie van | 55
b kosten #Money | 32
b krijgen er | -30
b krijgen je | 22
b krijgen jij | 18
b kunnen #Day | 42
b kunnen #Name | 69
b kunnen $ | 22
b kunnen bellen | 36
b kunnen dat | 21
b kunnen er | 15
b kunnen ge | -18
b kunnen hier | 38
b kunnen hij | 43
b kunnen laten | -29
b kunnen ook | -22
b kunnen tot | 37
b kunnen vinden | -23
b kunnen we | 57
b kunnen ze | 20
b kunnen zeggen | -29
b laat $ | 28
b laat hem | -30
b laat maar | -45
b laat zich | -17
b laat zijn | 27
b lachen $ | -39
b lang over | -27
b langsbrengen $ | 34
b laten je | 36
b laten maken | 18
b later $ | 54
b leren dat | -28
b les $ | 50
b leven $ | -31
b leven en | -23
b lezen $ | -44
b lezen ik | -29
b lezen van | 21
b liever voor | -19
b liever zelf | 46
b liggen aan | -35
b liggen bij | 144
b liggen er | -80
b liggen eraan | 47
b liggen hier | 51
b liggen hij | -37
b liggen in | 36
b liggen nog | 23
b liggen op | 59
b liggen te | -30
b lijf $ | -20
b lijst $ | 22
b lokaal #Number | 18
b lui zijn | -15
b luisteren $ | -27
b lukken $ | -15
b m #Day | 58
b maand $ | -20
b maar #Number | 49
b maar $ | -39
b maar aan | -25
b maar daar | -24
b maar dat | -16
b maar een | -72
b maar eens | -98
b maar er | -29
b maar goed | -60
b maar het | -19
b maar ik | -69
b maar ja | -59
b maar jij | -44
b maar of | -45
b maar om | -27
b maar uitleggen | -34
b maar van | -28
b maar wat | -54
b maar weer | -36
b maar weten | -46
b maar wie | -29
b maar ze | -40
b maat #Number | 156
b mail $ | 33
b mailen $ | 17
b maken hebben | -17
b maken van | -24
b mama moeten | -28
b man die | -68
b man en | -24
b man van | -23
b marnix $ | -41
b me $ | -33
b me alsjeblieft | -25
b me dat | -15
b me dood | -29
b me een | -19
b me er | -18
b me ik | -26
b me in | -26
b me niet | -46
b mee in | 64
b mee naar | 16
b meegaan #Day | 25
b meegaan $ | 40
b meegaan graag | 43
b meegaan meegaan | 33
b meegaan met | 30
b meegeven $ | 84
b meegeven ik | 82
b meemaken $ | -22
b meenemen je | 68
b meenemen voor | 20
b meer dan | -18
b meer ik | -20
b meer op | 17
b meetellen $ | -28
b meisje van | -48
b mens $ | -22
b mens hebben | -20
b mens met | -19
b met #Day | 16
b met #Name | 81
b met belangstelling | -38
b met dat | -37
b met de | 23
b met die | -110
b met een | -53
b met iemand | -18
b met je | -40
b met jouw | -31
b met juf | 35
b met rust | -28
b met ze | -19
b met zo'n | -15
b mevrouw #Name | 38
b mevrouw van | -19
b midden in | -41
b mij dat | -19
b mij een | 47
b mij en | 44
b mij gisteren | -24
b mij hebben | -19
b mij iets | -33
b mij ik | -18
b mij liggen | -39
b mij mee | 60
b mij met | -26
b mij nog | -31
b mij ook | -30
b mij op | -18
b mij te | -49
b mij van | -19
b mij voortaan | 24
b mij vragen | -27
b mij willen | -30
b mij zijn | 15
b mijn advocaat | -90
b mijn auto | 37
b mijn bloed | -23
b mijn broer | 43
b mijn deel | 31
b mijn dochter | -27
b mijn eentje | -42
b mijn eigen | -43
b mijn excuses | -21
b mijn fout | -53
b mijn hart | -38
b mijn hele | -54
b mijn huis | -52
b mijn keel | -38
b mijn leven | -21
b mijn loon | -15
b mijn ouders | 30
b mijn rekening | 35
b mijn schoenen | -24
b mijn schuld | -37
b mijn voorstel | 72
b mijn zoon | -26
b mijn zus | 31
b mila $ | -37
b minuten eerder | -23
b minuut $ | -27
b misschien kunnen | 19
b misschien moeten | -21
b misschien zijn | -20
b missen $ | -29
b mn moeder | 52
b moeder die | -37
b moeder en | -23
b moeder hebben | -30
b moeder op | -26
b moeten #Day | 72
b moeten dat | -29
b moeten een | -24
b moeten het | 20
b moeten mij | -38
b moeten niet | -35
b moeten nog | 61
b moeten om | 35
b moeten op | 54
b moeten van | 23
b moeten voor | 83
b moeten vragen | -41
b moeten we | -58
b moeten weten | -29
b moeten worden | -30
b moeten ze | 28
b mogen #Day | 40
b mogen #Number | 39
b mogen $ | -16
b mogen bij | 59
b mogen dat | 35
b mogen de | 24
b mogen er | 16
b mogen hem | 17
b mogen het | 31
b mogen hij | 28
b mogen je | -43
b mogen mee | 49
b mogen op | 33
b mogen ze | 67
b mond $ | -34
b morgen $ | 19
b na #Time | 69
b na t | 48
b naam $ | -33
b naam op | -35
b naar #Day | 29
b naar #Name | 24
b naar #Number | 29
b naar bed | 23
b naar boven | -30
b naar een | -24
b naar jouw | -38
b naar school | 101
b naar uw | -38
b naar zijn | -23
b naast die | -23
b nacht $ | -24
b naima $ | -28
b ne keer | -32
b nee $ | 19
b nee ik | 32
b nee zeggen | -30
b nemen $ | 34
b nemen de | -15
b net als | -39
b net zo | -33
b niemand $ | -17
b niemand die | -40
b niet achter | -33
b niet alleen | -37
b niet bellen | -33
b niet binnen | -38
b niet de | -51
b niet eens | -77
b niet goed | -34
b niet het | 21
b niet ik | -25
b niet kwalijk | -21
b niet langer | 20
b niet lukken | 38
b niet nodig | 34
b niet om | -73
b niet omgaan | -32
b niet opletten | -18
b niet opnemen | -21
b niet uit | -68
b niet van | -34
b niet vinden | 33
b niet weer | -29
b niet zien | -60
b nieuwe vlam | -27
b niks $ | -36
b niks aan | -18
b nodig $ | 30
b nodig die | 50
b nodig hebben | -41
b nodig voor | 47
b noemen dat | -25
b noemen het | -63
b nog #Money | 55
b nog #Number | -30
b nog $ | 47
b nog bij | 16
b nog in | 20
b nog met | -25
b nog niet | 34
b nog nooit | -25
b nog op | 67
b nog over | -23
b nog samen | -20
b nog tot | 58
b nog voor | -23
b nog zo | -56
b nooit iets | -41
b nooit meer | -71
b nooit wat | -26
b nu een | 46
b nu eenmaal | -82
b nu elke | 52
b nummer #Number | 17
b nummer $ | 15
b nummer staan | 54
b of de | 17
b of hij | -24
b of niet | -111
b of wat | -25
b of ze | -16
b of zijn | -24
b of zullen | 30
b ogen als | -34
b om #Time | 105
b om daar | -23
b om in | -23
b om je | -45
b om jou | -32
b om mee | -37
b om mij | -16
b om op | -30
b om te | -25
b om van | -36
b om vragen | -31
b omdat #Name | 30
b omdat de | 18
b omdat hij | 29
b omdat je | -57
b omdat jij | -85
b onder water | -29
b ons $ | -33
b ons allebei | -21
b ons huwelijk | -21
b ons zijn | 48
b onze bruiloft | -15
b onze hond | -30
b onze huwelijksreis | -19
b ook al | -112
b ook altijd | -15
b ook die | -19
b ook eens | -34
b ook gewoon | -38
b ook goed | 21
b ook maar | -22
b ook mijn | -31
b ook niet | -17
b ook nog | -73
b ook nooit | -27
b ook van | -35
b ook voor | -24
b ook wat | -28
b ook wel | -67
b ook zonder | -24
b op #Day | 80
b op #Name | -17
b op #Number | 27
b op alle | 19
b op den | -29
b op deze | -22
b op een | -41
b op maandagavond | 50
b op nummer | 23
b op ons | -47
b op onze | -32
b op rijden | -42
b op tafel | -43
b op te | -65
b op voorhand | 20
b op zijn | -38
b op zolder | 21
b opa en | -36
b opbellen #Day | 46
b ophalen $ | 21
b ophouden met | -24
b ophouden ophouden | -50
b opkomen opkomen | 21
b opletten mij | -18
b opschrijven $ | -19
b opstaan er | 81
b opstaan mijn | -29
b opzeggen ik | -29
b opzetten je | -20
b oren $ | -33
b ouder die | -25
b ouders die | -18
b ouders in | 15
b over #Day | 40
b over #Number | 49
b over bellen | -49
b over je | -18
b over mij | -17
b over mijn | -45
b over te | -44
b overhebben er | 15
b overleggen zijn | -29
b overmaken $ | 25
b overmaken ik | 54
b overslaan $ | -23
b pakken $ | -26
b papa hebben | -31
b papa nog | -31
b pas als | -42
b pas om | 44
b pas op | -16
b paspoort van | 38
b passen $ | 34
b per dag | 26
b per keer | 35
b per kind | 33
b petra $ | -37
b plannen $ | 22
b praten met | -20
b prima $ | 43
b proefles zijn | 37
b rania $ | -33
b rechter $ | -28
b rest van | -21
b ricardo $ | -38
b rijden #Day | 29
b rinus $ | -26
b rode etui | 33
b rond #Number | 20
b rond #Time | 47
b rugzak $ | 54
b rust $ | -23
b ruth $ | -25
b samen #Money | 43
b scheenbeschermers liggen | 46
b schijnen te | -27
b schikken $ | 21
b schoenen $ | -25
b school $ | 75
b school aan | 26
b schrijven $ | -46
b schrijven ik | -24
b schrikken me | -29
b simpel zijn | -21
b snappen dat | -19
b sorry $ | -47
b sorry dat | -71
b sorry sorry | -31
b sorry voor | -108
b spelen $ | -31
b spijten me | -33
b sprake zijn | -37
b spreekbeurt over | 43
b staan bij | 51
b staan dat | -31
b staan het | 48
b staan hier | -46
b staan je | -26
b staan met | -31
b staan nog | 76
b staan om | 34
b staan op | 50
b steken het | 17
b steken ik | 52
b steken in | 50
b stijn $ | -44
b stil $ | -19
b stop met | -36
b sturen ik | 79
b sturen je | 38
b sturen mij | 19
b t m | 24
b t maar | -26
b tafel $ | 52
b tafel en | -15
b tafel zijn | -44
b tas $ | 54
b tas doen | 19
b te beginnen | 18
b te delen | -21
b te eten | -24
b te gaan | -41
b te geven | 29
b te halen | -39
b te hebben | -48
b te helpen | -25
b te janken | -23
b te kijken | -26
b te klein | 47
b te koken | -21
b te kunnen | -32
b te lezen | -41
b te moeten | -42
b te schrijven | -18
b te staan | -40
b te trillen | -31
b te vinden | -26
b te volgen | -26
b te wijten | -16
b te worden | -33
b te zetten | -16
b te zien | -52
b te zitten | -34
b te zwaaien | -24
b tegen #Number | 28
b tegen de | -21
b tegen je | -27
b tegen mij | -39
b tekenen het | 28
b telefoon $ | 37
b telefoon uit | -36
b tellen die | -28
b terug $ | 60
b terwijl de | -24
b terwijl ik | -37
b terwijl jij | -28
b thuis zijn | 25
b thuisblijven $ | 35
b thuiszijn $ | 64
b tijd dat | -19
b tijd wel | 24
b tip van | -26
b tja dat | -54
b toch alleen | -32
b toch een | -40
b toch niet | -40
b toen ik | -38
b toen je | -26
b toen we | -18
b toen wij | -25
b ton $ | -33
b tot #Day | -23
b tot #Number | 45
b tot #Time | 66
b tot en | 135
b tot in | -40
b tot mijn | -41
b tot op | -53
b trein van | 50
b trouwen zijn | -15
b trouwens ook | -22
b turnen $ | 30
b tussen #Time | 49
b typen $ | -32
b u een | -48
b u hebben | -20
b u niet | -38
b u op | 24
b u uw | -31
b u zijn | -15
b u zullen | -20
b uit dan | -26
b uit die | -27
b uit en | -19
b uit je | -19
b uit jouw | -28
b uit mijn | -41
b uit school | 18
b uiterlijk #Day | 48
b uiterlijk #Number | 55
b uitleggen $ | -19
b uitleggen aan | -21
b uitleggen dat | -16
b uw deel | 32
b uw eigen | -58
b uw helft | 27
b uw moeder | -37
b uw nieuwe | -25
b uw rekening | 25
b vader die | -36
b vader zijn | -40
b valies $ | 39
b vallen er | -36
b van #Money | 55
b van #Name | 44
b van #Time | 114
b van $ | -80
b van dat | -74
b van deze | -31
b van die | -83
b van doen | -25
b van een | -118
b van ergernis | -22
b van hem | -17
b van je | -29
b van jou | -35
b van jouw | -15
b van maken | -39
b van me | -23
b van met | -28
b van niks | -29
b van onze | -28
b van school | 16
b van tevoren | 26
b van u | -41
b van uw | -18
b van vinden | -25
b van wat | -33
b van wie | -27
b van woede | -28
b vanaf #Number | 101
b vanaf #Time | 60
b vanaf nu | 48
b vanaf volgende | 28
b vanavond $ | 31
b vanavond en | 44
b vanavond na | 39
b vanavond om | 75
b vanavond voor | 33
b vandaag $ | -15
b vandaan komen | -34
b vasten nog | -35
b vergeten zijn | -16
b vergeven me | -35
b verplaatsen naar | 24
b vertellen waarom | -38
b verwachten $ | -26
b verzoeken u | 38
b via een | 27
b via mijn | -20
b vinden dat | -41
b vinden het | -29
b vinden u | 48
b voldoen $ | -24
b volgens de | 46
b volgens het | 43
b volgens mij | -28
b voor #Day | 54
b voor #Money | 47
b voor #Name | 17
b voor #Number | 26
b voor #Time | 65
b voor alle | -53
b voor alles | -35
b voor beginners | -37
b voor een | -55
b voor elk | -17
b voor en | -26
b voor haar | 19
b voor iemand | -46
b voor je | -126
b voor jezelf | -36
b voor jouw | -35
b voor kinderen | -33
b voor me | -21
b voor mij | 20
b voor ons | -27
b voor school | 24
b voor t | 25
b voor uw | -66
b voor zover | -26
b voordat je | -41
b voorschoolse opvang | 15
b voorstel zijn | 72
b voorstellen dat | 54
b voorstellen ik | 55
b voorstellen te | 39
b voorstellen voorstellen | 40
b voorvak van | 35
b vorig jaar | -31
b vorige #Number | -38
b vorige week | -45
b vragen $ | 17
b vragen dan | -30
b vragen elke | -31
b vragen hebben | -36
b vragen of | -26
b vrij $ | 44
b vroeg of | -29
b vrouw die | -29
b vóór #Number | 36
b waar $ | -30
b waar een | -20
b waar geen | -16
b waar ik | -37
b waar je | -33
b waar jij | -33
b waarvan #Number | 58
b wachten $ | -38
b wanneer zijn | 15
b want dan | 39
b want ik | 18
b want jij | -28
b want mijn | 73
b wat $ | -24
b wat er | -18
b wat hij | -27
b wat je | -18
b wat jij | -90
b wat niet | -26
b wat voor | -45
b wat zijn | -30
b we afspreken | 18
b we dat | 35
b we de | 62
b we eens | -24
b we maar | -33
b we met | 32
b we moeten | 41
b we zijn | 43
b week #Number | 28
b week van | 75
b week zijn | 60
b weekend blijven | 44
b weekend erna | 69
b weer aan | -64
b weer en | 44
b weggaan $ | -26
b weken $ | 61
b weken niet | 27
b weken van | 58
b wel $ | 23
b wel dat | -26
b wel een | -41
b wel iets | -57
b wel janken | -29
b wel weer | -101
b welkom $ | 17
b wellicht zijn | -36
b wereld niet | -19
b werk en | -26
b werken ik | 35
b weten dan | 68
b weten dat | -51
b weten het | -35
b weten niet | 29
b weten of | 57
b weten t | -51
b wie een | -23
b wie hij | -17
b wie ze | -43
b wie zijn | -43
b willen de | 68
b willen doen | 48
b willen gewoon | -49
b willen graag | 15
b willen hem | 41
b willen je | 25
b willen jij | 74
b willen ze | 54
b wissel van | 55
b wissen niet | -30
b wonen $ | -24
b woord dat | -21
b woord voor | -34
b worden de | -39
b worden een | 31
b worden er | -70
b worden het | 20
b worden hier | -25
b worden op | 50
b worden zijn | -35
b wubbo $ | -33
b ze #Day | 35
b ze allebei | 54
b ze blijven | -37
b ze dat | -44
b ze de | -26
b ze graag | 30
b ze hebben | 34
b ze komen | 53
b ze krijgen | 36
b ze kunnen | 30
b ze moeten | 81
b ze nog | 45
b ze tot | 31
b ze voor | 18
b ze zitten | 44
b zeggen $ | -32
b zeggen de | 26
b zeggen jij | -30
b zeggen of | 36
b zeggen papa | -40
b zeggen tegen | -28
b zeker $ | -23
b zeker dat | -18
b zelf al | -41
b zelf dat | -32
b zelf in | -49
b zelf naar | 34
b zelf nog | -20
b zelf vertellen | 19
b zelf zijn | -26
b zelfs een | -23
b zetten $ | -32
b zetten en | -35
b zetten hem | 29
b zich goed | 48
b zich hebben | 20
b zich nu | -16
b ziek $ | 23
b zien dat | -33
b zien en | -25
b zien het | -33
b zien ik | -57
b zien maar | -18
b zien we | -39
b zien wel | 21
b zijn #Day | 110
b zijn #Money | 137
b zijn #Name | 29
b zijn #Time | 64
b zijn bellen | 63
b zijn binnen | 32
b zijn boekentas | 50
b zijn dan | 24
b zijn die | -21
b zijn dus | -75
b zijn erbij | 35
b zijn geen | -60
b zijn gewoon | -53
b zijn gisteren | 46
b zijn goed | 132
b zijn gratis | -32
b zijn helaas | 68
b zijn helm | 49
b zijn hij | -29
b zijn in | -55
b zijn je | -45
b zijn jij | -67
b zijn jouw | -16
b zijn kinderen | -24
b zijn laarzen | 19
b zijn natuurlijk | -42
b zijn net | -34
b zijn nooit | -35
b zijn nu | -25
b zijn om | 19
b zijn ouders | -41
b zijn precies | -25
b zijn prima | 46
b zijn pure | -25
b zijn ronduit | -22
b zijn rugzak | 25
b zijn slaapzak | 42
b zijn t | 61
b zijn te | 79
b zijn telefoon | 53
b zijn toen | -18
b zijn tot | 51
b zijn waar | -15
b zijn wat | 37
b zijn wel | -15
b zijn welkom | 56
b zijn zeggen | -37
b zijn zelf | -31
b zijn zijn | 23
b zijn zo | -70
b zijn zo'n | -47
b zijn zoon | -30
b zijn zullen | -17
b zitten #Day | 53
b zitten $ | -55
b zitten bij | 49
b zitten dan | 17
b zitten een | 24
b zitten hier | -33
b zitten ik | -36
b zitten in | 136
b zitten op | -33
b zo een | -18
b zo simpel | -21
b zo uitkomen | -34
b zo ver | -42
b zoals ik | -31
b zodat je | -31
b zoeken $ | -26
b zoeken een | -24
b zoeken in | -23
b zoiets niet | -16
b zomer $ | -35
b zuchten $ | -34
b zullen een | -46
b zullen eens | -39
b zullen er | -51
b zullen jij | 68
b zullen we | 68
b zullen zijn | -41
b zus #Name | 55
b zwaaien $ | -44
b zwemles van | 33
b zwijgen $ | -23
both future | 30
both none | 24
both present can | 45
both present must | 45
both present not | -41
child no verb | -15
child none not | -32
child past must | 25
child perfect not | 20
child present | 22
child present may | 46
child present may not | 55
child present must | 108
child present should not | -24
clauses 4 | -35
f aan | -46
f aanraak | -19
f aanvang | 36
f afgelopen | -37
f afgesproken | 54
f bedacht | -36
f begin | -134
f begonnen | -30
f begreep | -22
f begrijp | -26
f bel | 18
f belde | -65
f beloof | -27
f besproken | 38
f besta | -21
f bestaat | -39
f betaal | 16
f betreft | -32
f bevestigt | 22
f bezoek | 38
f bied | -43
f breekt | -47
f breng | 104
f deed | -63
f dekt | 45
f denkt | -22
f draai | -26
f drinkt | 29
f durf | -17
f durft | -71
f duurt | 38
f fluisterde | -19
f gaf | -42
f gebeurt | -28
f geboekt | 47
f gebroken | 76
f gebruik | 19
f gebruikt | -60
f gedrukt | -18
f geef | 38
f geeft | -24
f gefeliciteerd | -41
f gegeten | 26
f gehoord | -29
f gekeken | 15
f gekocht | 20
f gekomen | -47
f gekregen | 18
f gelaten | -25
f geld | -65
f geleden | -32
f geleerd | -18
f gelezen | -24
f geloof | -33
f gelooft | -29
f gemeld | -55
f genomen | -28
f geoefend | -18
f gereden | -27
f geregeld | -35
f gereserveerd | 24
f geroepen | -31
f geschreven | -15
f gestopt | 20
f gestreken | 18
f gestuurd | 17
f getrokken | -27
f getrouwd | -19
f gevallen | 16
f gevonden | 20
f geweest | -15
f gewend | -45
f gezet | -79
f gezeten | -34
f ging | -43
f goed | 37
f groet | -47
f gun | -25
f haal | 35
f hadden | -28
f hangt | 31
f heet | -61
f herinner | -31
f hing | -37
f hoef | -16
f hoefde | -32
f hoop | -62
f hoort | -51
f hou | -48
f houdt | -29
f ingeschreven | 57
f keer | -59
f ken | -48
f kent | -24
f kijk | -27
f kijkt | -80
f klaar | 25
f kon | -41
f konden | -18
f koopt | -21
f kost | 36
f kostte | 57
f krijgt | 43
f kwam | -21
f kwamen | -24
f lach | -30
f lag | -21
f leef | -18
f leeft | -24
f leen | -38
f leer | -22
f leert | -59
f lees | -85
f liegt | -31
f liep | -22
f liet | -86
f lig | -35
f luistert | -62
f lukt | 98
f maakt | -29
f mag | 21
f mee | 63
f meetelt | -21
f merk | -25
f moet | 15
f nagekeken | 18
f nam | -35
f neem | 15
f nodig | 18
f noem | -38
f noemt | -15
f ontbijt | 57
f ontbreekt | -27
f over | -17
f overblijft | -34
f overgemaakt | 52
f overleg | -35
f pakt | -16
f praat | -34
f rekent | -32
f rij | -20
f schaam | -45
f scheelt | -31
f schijnt | -52
f schikt | 24
f schoongemaakt | 65
f schoot | -16
f schrijf | -36
f schrok | -44
f sla | -27
f slaap | -41
f slik | -29
f sluit | 20
f snap | -53
f spijt | -50
f staat | 22
f steek | 38
f stonden | -57
f stort | 26
f stuur | 52
f stuurt | -18
f teken | 31
f telde | -32
f teleurgesteld | -30
f telt | -18
f thuis | 71
f toon | -20
f tref | 52
f trek | -24
f uitgelegd | -21
f vast | -26
f verdien | -19
f verdient | -40
f vergoedt | 22
f verhaal | -31
f verkocht | -49
f verkoop | -32
f verpest | -28
f vertel | -57
f verteld | -17
f verwacht | 29
f viel | 34
f voorgeschoten | -23
f vraagt | -41
f vroeg | -33
f waart | -48
f week | 19
f weet | -16
f weg | -27
f wezen | -23
f wil | 24
f word | -55
f zag | -50
f zagen | -23
f zal | -18
f zeg | -26
f zette | -21
f ziet | -74
f zijn | 19
f zijt | -34
f zoekt | -17
f zoudt | -25
f zucht | -37
f zult | -44
fact amount | 76
fact date | 46
fact time | 47
first | 86
mark ! | -50
mark !! | -63
mark " | -62
mark ; | 19
mark ? | 103
mark ?! | -64
mark absolute reader | -24
mark absolute third | -30
mark absolute writer | -96
mark abuse reader | -47
mark again thing | -19
mark again writer | -19
mark contempt | -28
mark contempt child | -58
mark contempt reader | -80
mark diagnosis | -177
mark diagnosis child | -45
mark diagnosis reader | -40
mark diagnosis thing | -104
mark diagnosis writer | -29
mark epithet reader | -15
mark epithet thing | -21
mark epithet writer | 22
mark exasperation child | 33
mark exasperation thing | -64
mark exasperation writer | -67
mark failing reader | -24
mark hedge reader | -16
mark hedge third | 22
mark intensity | -19
mark intensity reader | -48
mark intensity thing | -22
mark jab | -43
mark jab child | -56
mark jab reader | -35
mark jab third | -24
mark jab writer | -87
mark judgement | -54
mark judgement child | -22
mark judgement none | -24
mark judgement thing | -30
mark legal | -30
mark legal thing | -57
mark legal writer | -34
mark mental anyone | 26
mark new-partner third | -35
mark norm | -18
mark norm anyone | -37
mark norm third | -29
mark past-relation | -112
mark past-relation reader | -67
mark past-relation thing | -54
mark past-relation writer | -17
mark please | 34
mark please child | 37
mark please reader | 22
mark please thing | 20
mark quote anyone | -19
mark quote child | -17
mark quote none | -28
mark quote third | 17
mark reader-family reader | -22
mark reader-family thing | -16
mark reader-family third | -23
mark reader-life reader | 27
mark reader-life thing | -59
mark sacrifice writer | -16
mark slight | -67
mark slight child | -15
mark slight none | -44
mark slight reader | -55
mark slight thing | -23
mark slight writer | -39
mark swear | -70
mark swear thing | -51
mark thanks third | -27
none future | -34
none none | 24
none present | 32
none present may | 57
none present must | 26
person Anyone | -53
person Child | -22
person Parent | -16
person Professional | 23
persons Writer Reader Both | -15
reader future | -130
reader future not | -15
reader past | -44
reader past may | -29
reader past not | -64
reader past want | -25
reader perfect | -35
reader perfect not | -91
reader present can | 18
reader present may not | -28
reader present must not | 21
reader present not | -65
reader present should not | -23
subject anyone | -59
subject none | 18
tag Emoji | 17
tag Past | -16
tag Shout | -48
tag Superlative | -49
tense future not | -49
tense no verb | -21
tense none not | -16
tense past can not | -49
tense past must not | -27
tense past not | -36
tense perfect not | -33
tense present can | 21
tense present may | 21
tense present may not | 51
tense present must | 18
tense present should not | -32
tense present want not | 31
thing future | -50
thing future not | -34
thing no verb | -27
thing past can not | -21
thing past may | 33
thing past must | -26
thing perfect not | -38
thing present can | 20
thing present may | 20
thing present may not | 50
thing present must | 15
third no verb | -16
third perfect not | -20
third present can | 54
third present want | -17
tiny | -55
w #Day | 43
w #Money | 76
w #Number | 18
w #Time | 55
w aanbellen | 49
w aanbieden | -22
w aandacht | -21
w aandeel | 52
w aandoen | -46
w aangetekende | -28
w aangezien | 31
w aankijken | -27
w aankomen | -52
w aannemen | -22
w aanpassen | 49
w aanraken | -35
w aantrekken | -26
w aanvangen | 36
w aanvullende | 22
w aanwezig | 48
w ach | -87
w achter | -39
w achterdeur | 58
w adres | 35
w advocaat | -15
w advocate | -24
w afdeling | 20
w afgaan | 25
w afhalen | 24
w aflopen | -35
w afspraak | 44
w afspreken | 43
w afvragen | -20
w akkoord | 123
w al | -24
w alexander | -27
w allang | -28
w alle | -24
w allebei | 15
w allemaal | -26
w allergisch | -15
w alles | -39
w alsof | -17
w alweer | -33
w antibiotica | 74
w apart | 40
w apotheek | 69
w app | 38
w appjes | -48
w arm | -33
w avonds | 23
w baas | -33
w badjas | -30
w bakker | -15
w bankapp | -32
w bedenken | -52
w bedoelen | -45
w bedraagt | 42
w bedtijd | 30
w beeld | 17
w begeleider | 23
w beginners | -37
w behoefte | -17
w beide | 21
w bekennen | -16
w bekijken | 36
w belangstelling | -66
w beleven | -25
w belmoment | 58
w bereikbaar | 51
w berichten | -31
w bernadette | -33
w beslissen | 35
w bespreken | 94
w bestaan | -70
w beter | -71
w betreffen | -32
w beugel | 62
w bevestigen | 47
w bezig | -29
w bezitten | -32
w bezoeken | 52
w bijhouden | -63
w bijkeuken | 48
w bijlage | 124
w bijles | 38
w bijna | -23
w bijten | -39
w bijzonder | -24
w binnenkomen | -24
w blauw | -59
w blauwe | 76
w blijkbaar | -58
w blijken | -47
w bloed | -37
w bloeddruk | -27
w blote | -25
w boekentas | 69
w boekhouder | -32
w bonnetje | 21
w boom | -19
w boos | 24
w bordje | -19
w bouwen | -15
w brengen | 105
w brievenbus | 61
w broodtrommel | 18
w brug | -30
w bso | 79
w buik | -31
w buikpijn | -39
w bureau | 15
w buren | -20
w buurman | -41
w chantal | -36
w coach | -49
w collega's | -25
w commentaar | -28
w conciërge | 17
w contributie | 60
w controlfreak | -15
w cursus | -41
w da's | 25
w daar | -58
w daaraan | -37
w daarom | 91
w deel | 44
w degene | -54
w dekken | 45
w delen | 24
w demi | 20
w denise | -39
w denken | -18
w destijds | -40
w deurwaarder | -51
w dienst | 88
w diep | -32
w dieter | -33
w dikke | -40
w dinsdagen | -21
w dit | -38
w ditmaal | -74
w doch | -22
w dochter | -19
w dokter | 19
w domme | -16
w doordeweeks | 65
w doorhebben | -41
w doosje | 63
w dosis | 48
w dossier | -46
w douche | -26
w douchen | 59
w douwe | -33
w draaien | -23
w drama | -41
w drinken | 24
w drogen | 28
w drukken | -57
w duidelijk | -34
w duren | 38
w durven | -95
w dus | 23
w dwangmatige | -24
w dwangneurose | -28
w dweil | -35
w echtgenoot | -22
w eenmaal | -82
w eens | -85
w eentje | -35
w eerder | 32
w eigenlijk | -37
w eindelijk | -53
w elders | -19
w elektrische | -38
w elkaar | -22
w elke | -37
w emotionele | -18
w ene | -50
w enige | -59
w enkele | -48
w ergernis | -22
w ermee | -26
w erna | 21
w es | -61
w eten | 17
w etui | 61
w euro | -15
w ex | -23
w excuses | -53
w excuus | -53
w expres | -36
w extra | 46
w factuur | 36
w familie | -22
w fatsoen | -54
w fatsoenlijk | -15
w feestje | 20
w feliciteren | -20
w fietsen | 19
w fietsenmaker | -19
w fijne | -34
w filmpje | -28
w flesje | 62
w fluisteren | -19
w fluiten | -37
w folders | -32
w formulier | 42
w foto's | 21
w fotograaf | 31
w fout | -76
w fruit | 36
w garage | 20
w gaslighting | -18
w gaten | -34
w geboren | -19
w gedoe | -29
w gedrag | -19
w geert | -34
w gefaald | -31
w geheugen | -18
w gek | -81
w geld | -78
w gelden | -30
w geldig | 43
w gelijk | 15
w geloven | -78
w gemeentehuis | 25
w genieten | -18
w genoegen | -43
w getuigen | -41
w gevoel | -39
w gewoon | -19
w gezag | 21
w gezellig | -31
w gezin | -73
w ggd | 40
w gij | -16
w gisteravond | 40
w gisteren | 27
w glas | 21
w god | -48
w goeddoen | -32
w goede | -97
w gonda | -39
w graag | 28
w grappig | -43
w grens | 87
w groene | 39
w groep | 22
w groeten | -80
w groot | -21
w grote | -34
w gsm | 30
w gunnen | -33
w gym | 59
w haha | 26
w hahaha | -34
w hal | 49
w hand | -32
w handdoek | 17
w handen | -81
w handschrift | -31
w hard | -60
w hart | -83
w hatice | -33
w he | -42
w heel | -54
w heer | 15
w heerlijk | -37
w hek | 16
w helaas | 98
w hele | -21
w helemaal | -71
w helft | 32
w helm | 32
w hen | 43
w herinneren | -45
w herkennen | -54
w heten | -61
w hetgeen | -44
w hetzelfde | 32
w heus | -49
w hierbij | 39
w hobby | -55
w hoeveel | -26
w hond | -22
w hoofd | -52
w hoofdstuk | 29
w hooi | 57
w hopen | -59
w horen | -26
w horloge | 16
w houden | -41
w huis | -64
w huisarts | 50
w huiswerk | 24
w huizen | 41
w hulp | -32
w huwelijk | -65
w huwelijksreis | -19
w hè | -37
w idee | -16
w identiteitskaart | 36
w iedere | -96
w iedereen | -15
w iemand | -59
w inhalen | 69
w inmiddels | -78
w inpakken | -36
w inschrijven | 64
w inspectie | -15
w intussen | -17
w invallen | 19
w inzien | -29
w ipad | 50
w ipv | 42
w ja | 47
w jaar | -21
w jaloers | -29
w jammer | -55
w janken | -54
w janneke | -27
w jaren | -38
w jay | 30
w jayden | 62
w jeugd | -25
w jezelf | -63
w jongens | 15
w juf | 35
w k | -52
w kaartje | -20
w kaas | 29
w kalender | -17
w kamp | 33
w kant | -17
w kanten | -48
w kantine | 16
w kantoor | -29
w kapotte | -56
w karakter | -18
w keel | -48
w kelder | 25
w kelvin | -35
w kennen | -59
w keren | -16
w kerstvakantie | 26
w keuken | -47
w kim | -39
w kind | -57
w kinders | -33
w kip | -29
w klaarleggen | 41
w klappen | -70
w klas | 15
w klein | 29
w kleuter | -36
w klinken | -17
w knap | -36
w knieën | -53
w knijpen | -29
w knikken | -27
w koeien | -33
w koffer | 18
w koffers | -27
w koffertje | 50
w koffie | -66
w koken | -25
w komende | 34
w konijn | 19
w koorts | 40
w kop | -69
w kopie | 68
w kosten | 16
w kotsbeu | -34
w koud | -23
w koude | -31
w kruipen | -42
w kus | -29
w kwalijk | -24
w kwartaal | 18
w kweenie | 26
w laarzen | 34
w laatst | -51
w lachen | -24
w lader | 23
w landen | -18
w langsbrengen | 62
w leeg | -25
w leer | -33
w lege | -17
w lekker | -52
w leren | -100
w les | 36
w leven | -56
w lief | -46
w liefde | -37
w liegen | -58
w lijden | -46
w lijf | -32
w limonade | 16
w links | 68
w lippen | -20
w literatuur | -22
w logeren | 24
w lokaal | 56
w loslaten | -16
w lotion | 62
w lucht | -41
w lui | -23
w luisteren | -41
w lukken | 79
w lunch | 37
w m | 22
w maandagavond | 50
w maandagochtend | 52
w maar | -23
w maat | 68
w mails | -24
w mam | -46
w mama | -130
w man | -38
w manege | 37
w manier | -24
w manipulatie | -17
w marechaussee | 51
w marnix | -41
w maximaal | 41
w me | -29
w mee | 27
w meedoen | 15
w meegaan | 42
w meegeven | 37
w meemaken | -22
w meenemen | 24
w meer | -20
w meestal | -27
w meetellen | -36
w meid | -22
w meisje | -48
w melk | 53
w men | -28
w mens | -128
w mensen | -40
w mentor | 61
w merken | -30
w mezelf | -45
w mg | 46
w middag | 34
w mijn | -15
w mijzelf | -30
w min | 77
w minuut | -23
w misgaat | -36
w moe | -26
w moeders | -31
w moeilijk | -53
w moeite | 26
w mogen | 19
w mond | -56
w mooi | -83
w morgen | 34
w motor | -35
w muziek | -32
w n | -25
w nacht | -19
w nachtdienst | -27
w nachtrust | -24
w nagels | -27
w naima | -28
w nakijken | 15
w namelijk | -30
w nat | 48
w natte | -34
w natuurlijk | -22
w ne | -113
w nee | 16
w nergens | -81
w net | -31
w netjes | -77
w niemand | -50
w nieuws | -15
w niks | -29
w nodig | 58
w nodigen | 18
w noemen | -69
w normale | -33
w nota | 18
w noten | 46
w nou | -32
w nul | -60
w nummer | 26
w och | -42
w oefenen | -17
w ogen | -19
w omgaan | -15
w omgangshuis | 44
w ondertekenen | 20
w onderwerp | -52
w ongetwijfeld | -48
w ongeveer | 33
w ontbijten | 24
w ontbreken | -39
w ontdekt | -35
w onthouden | -30
w ontplof | -34
w onze | -151
w onzin | -22
w opbellen | -17
w opgelucht | -17
w ophalen | 42
w ophangen | 23
w ophouden | -18
w oplader | 69
w opletten | -28
w oppas | 22
w opschrijven | -38
w opstaan | 17
w optie | 73
w opvallend | -44
w opvang | 59
w opvoeding | -36
w opzeggen | -47
w opzetten | -71
w oranje | 31
w oren | -30
w orthodontist | 55
w oud | -37
w ouderschapsplan | 27
w ouderverstoting | -15
w ouwe | -33
w overdracht | -30
w overigens | -89
w overlaten | -31
w overzicht | 45
w pakken | -68
w papa | -71
w paracetamol | 66
w paspoort | 41
w passen | 18
w per | 32
w persoonlijkheid | -27
w petra | -37
w pff | 16
w pijn | 66
w plaatsvinden | 26
w plakken | -37
w plein | 24
w pleister | 18
w plezier | -30
w plus | 26
w poetsen | -47
w post | 55
w praktijk | 66
w precies | -75
w prima | 31
w probleem | 18
w procent | 47
w proficiat | -51
w publiek | -22
w pure | -46
w raam | -63
w raken | -16
w rand | -27
w rania | -33
w rapport | 19
w recht | -49
w rechtbank | 15
w rechter | -20
w reden | -47
w reeds | -32
w regel | 26
w regen | -77
w regenlaarzen | 50
w rekeningnummer | 95
w reserve | 34
w reserveren | 34
w ricardo | -38
w rinus | -26
w rode | 21
w roepen | -65
w rond | 73
w ronduit | -22
w rondvertellen | -34
w rooster | 19
w router | -34
w rug | -45
w rugzak | 78
w ruiken | -17
w ruilen | 107
w rust | -40
w ruth | -25
w salaris | 56
w samen | 26
w samenwonen | -15
w schaken | 29
w schamen | -66
w scheef | -31
w scheenbeschermers | 39
w scheiding | -34
w schelen | -57
w schermtijd | -35
w schieten | -35
w schijnen | -67
w schikken | 19
w school | 56
w schooljaar | -19
w schoolreis | 62
w schoolreisje | 61
w schoonmaken | 65
w schreeuwen | -31
w schrift | -51
w schriftje | -25
w schrijven | -88
w schrikken | -17
w schuiven | -20
w schuld | -66
w schuur | 52
w seizoen | 61
w simpel | -38
w sinds | -18
w slaan | -39
w slaapzak | 54
w slechte | -34
w smeken | -41
w snappen | -64
w soep | -50
w soms | -18
w sorry | -25
w sowieso | 25
w spiegel | -34
w spijt | -21
w spijten | -50
w spijtig | 62
w sporttas | 41
w sprake | -73
w spreekbeurt | 59
w sprookje | -32
w stappen | -34
w station | 42
w steeds | -65
w steek | -33
w steken | 22
w step | 31
w stiekem | -46
w stijn | -44
w stil | -109
w stilte | -64
w stoel | -19
w stoep | -27
w stom | -24
w stop | -52
w stopwatch | -15
w straat | -15
w sturen | 24
w sukkel | -24
w t | 15
w tablet | 55
w talent | -21
w tandarts | 22
w tanden | -32
w te | -18
w tegenwoordig | -30
w tekenen | 55
w telefoontje | -30
w teleurstellen | -32
w televisie | -42
w telkens | -26
w tellen | -74
w ten | -26
w tenminste | -64
w tent | 46
w terug | 26
w terwijl | -35
w thee | -35
w therapeut | -22
w thermometer | -17
w thuisblijven | 40
w thuiszijn | 38
w tikkie | 15
w tip | -32
w toch | -76
w toegeven | -26
w toekomen | -23
w toen | -144
w toeslag | 43
w toestemming | -16
w toestemmingsformulier | 75
w toeteren | -30
w toets | 60
w toevertrouwd | -25
w ton | -33
w tonen | -20
w toon | -49
w totaal | 31
w traan | -28
w trainer | 15
w training | 49
w tranen | -46
w treffen | 49
w trekken | -29
w trommelen | 17
w troosten | -23
w trots | -35
w trouwen | -52
w trouwens | -168
w trui | 17
w trut | -27
w turnen | 15
w turnkamp | 48
w turnpakje | 22
w tuurlijk | 26
w tv | -22
w tweede | 27
w tweeën | 16
w typen | -62
w uiteindelijk | -29
w uiterlijk | 93
w uitkering | -29
w uitkijken | -25
w uitlaten | 54
w uitleggen | -89
w uitslag | 44
w uitzetten | -37
w uitzoeken | -39
w uurtje | 38
w uw | -33
w vaak | -46
w vader | -15
w vaderschap | -34
w vaker | -43
w vanaf | 65
w vanavond | 100
w vandaag | 34
w vandaan | -49
w vanmiddag | 95
w vanmorgen | 71
w vannacht | 28
w vanochtend | 52
w vanwege | 20
w vanzelf | -29
w vasten | -155
w vasthouden | -16
w vel | -21
w ver | -51
w verbazen | -20
w verbieden | -23
w verder | -61
w verdienen | -73
w verdriet | -30
w vergadering | 24
w vergeven | -17
w vergiffenis | -22
w vergoeden | 34
w verhaal | -28
w verhalen | -57
w verhoor | -24
w verkopen | -88
w verliezen | -16
w vermoeden | -23
w verpesten | -28
w verplaatsen | 15
w verschijnen | -18
w verschrikkelijk | -17
w verslag | 36
w verstand | -58
w vertonen | -31
w vertrekken | 26
w vertrouwen | -27
w verzamelen | 46
w verzetten | -32
w verzinnen | -23
w verzorgen | -31
w vissen | -21
w vlam | -27
w voetbal | 17
w voetbalschoenen | 27
w voeten | -43
w voicemail | -32
w volgens | 17
w volledig | -24
w volwassen | -33
w volwassenen | -29
w vooral | -23
w voorbij | -25
w voordat | -64
w voorgaan | -66
w voorhand | 20
w voorhoofd | -17
w voorkeur | 58
w voorleggen | -22
w voorlopig | 18
w voorschoolse | 15
w voorstel | 34
w voorstellen | 42
w voorvak | 60
w voorvakje | 48
w vorig | -34
w vorige | -49
w vorm | -33
w vreemde | -21
w vrienden | -29
w vrij | 105
w vroeg | -16
w vroege | -15
w vroeger | -32
w vrouw | -115
w vóór | 23
w waar | -82
w waard | -35
w waardeloze | -25
w waarin | -58
w waarom | -19
w waarop | -45
w waarvan | 26
w wachten | -35
w wandelende | -16
w warm | 44
w waterpokken | 55
w wc | -28
w weggaan | -26
w weigeren | -35
w weinig | -42
w welkom | 75
w wellicht | -26
w wereld | -55
w werkelijk | -61
w werkgever | -30
w werkplaats | 18
w wie | -48
w wifi | -27
w wijken | 19
w wijten | -16
w wimpers | -25
w wind | -46
w winnen | -27
w winters | -20
w wiskunde | 50
w witte | 18
w woede | -28
w wonderen | -48
w wonen | -38
w woord | -151
w wubbo | -33
w wél | -70
w zak | 39
w zalf | 40
w zee | -28
w zelfde | 46
w zelfs | -105
w zenuwen | -38
w zeuren | -34
w zich | -17
w zin | -76
w zingen | -29
w zo | -25
w zo'n | -121
w zoe | 18
w zoeken | -47
w zogenaamd | -15
w zolder | 21
w zonder | -22
w zoon | -106
w zover | -56
w zowat | -33
w zuchten | -79
w zuur | -29
w zwaaien | -59
w zwager | -24
w zwemles | 55
w zwijgen | -23
w zó | -27
writer future not | -35
writer no verb | -49
writer past | -19
writer past can not | -23
writer past not | -92
writer perfect not | -27
writer present can | -18
writer present want not | 52
`,
);
