import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const content = readLinear(
  -80,
  // sign of a sentence | how much it counts for a sentence that holds what the matter needs
  `
act apology | -28
act proposal | 124
act request | 84
anyone past | -32
anyone present should | -42
b #Day #Money | 35
b #Day #Number | 31
b #Day #Time | 143
b #Day $ | 24
b #Day aan | 23
b #Day bellen | 26
b #Day betalen | 30
b #Day bij | 72
b #Day brengen | 47
b #Day dus | 34
b #Day een | 63
b #Day en | 23
b #Day gaan | 41
b #Day geen | -18
b #Day haar | 46
b #Day halen | 24
b #Day hebben | 17
b #Day het | 37
b #Day ik | -18
b #Day je | -25
b #Day klaarzijn | 23
b #Day komen | 44
b #Day krijgen | 43
b #Day kunnen | 34
b #Day laten | 80
b #Day maar | -23
b #Day mee | 73
b #Day meebrengen | 23
b #Day meegaan | 23
b #Day meegeven | 59
b #Day meenemen | 69
b #Day met | -25
b #Day moeten | 43
b #Day mogen | 57
b #Day na | 59
b #Day of | 29
b #Day op | 36
b #Day overmaken | 52
b #Day samen | 47
b #Day spelen | 50
b #Day terug | 56
b #Day tot | 107
b #Day tussen | 41
b #Day uit | 17
b #Day van | 49
b #Day voor | 24
b #Day want | 43
b #Day wel | 50
b #Day werken | 37
b #Day weten | 149
b #Day willen | 63
b #Day zeggen | 72
b #Day zelf | 39
b #Day zijn | 38
b #Day zonder | 19
b #Money $ | 61
b #Money aan | 42
b #Money betalen | 44
b #Money dat | -16
b #Money de | 31
b #Money dus | 56
b #Money en | 27
b #Money hebben | 53
b #Money ik | 35
b #Money in | 38
b #Money jouw | 32
b #Money op | 27
b #Money per | 47
b #Money voor | 42
b #Money zijn | 48
b #Money zullen | 30
b #Name #Day | -19
b #Name #Money | 56
b #Name #Name | 21
b #Name blijven | 41
b #Name brengen | 33
b #Name de | 16
b #Name die | 45
b #Name dus | 47
b #Name en | 18
b #Name gaan | 39
b #Name geven | 36
b #Name graag | 41
b #Name hebben | 53
b #Name horen | -51
b #Name in | 38
b #Name ja | 35
b #Name klaarzijn | 18
b #Name kosten | 37
b #Name krijgen | 34
b #Name kunnen | 24
b #Name maar | -45
b #Name moeten | 53
b #Name mogen | 34
b #Name naar | 50
b #Name niet | -31
b #Name om | 122
b #Name ook | 18
b #Name sinds | 55
b #Name tot | 54
b #Name willen | 20
b #Name zijn | 17
b #Name zitten | 20
b #Number #Day | 85
b #Number #Name | 28
b #Number #Time | -17
b #Number $ | 56
b #Number bij | 66
b #Number dagen | -17
b #Number een | 21
b #Number en | 29
b #Number horen | -17
b #Number jaar | -84
b #Number kilo | 16
b #Number komen | 17
b #Number kunnen | 25
b #Number man | -31
b #Number mg | 47
b #Number min | 66
b #Number naar | 66
b #Number nachten | -31
b #Number of | 39
b #Number om | 45
b #Number plaatsen | 40
b #Number procent | 46
b #Number staan | 33
b #Number tot | 29
b #Number voor | 59
b #Number winters | -19
b #Number zijn | 35
b #Number zo'n | -23
b #Time $ | 111
b #Time aan | 75
b #Time bellen | 116
b #Time bereikbaar | 28
b #Time bij | 51
b #Time bijbrengen | 37
b #Time de | 68
b #Time goed | 18
b #Time halen | 66
b #Time ik | 46
b #Time komen | 27
b #Time kunnen | 77
b #Time moeten | 32
b #Time na | 43
b #Time nog | 54
b #Time of | 50
b #Time omdat | 15
b #Time ophalen | 25
b #Time staan | 16
b #Time terug | 18
b #Time tot | 65
b #Time uit | 68
b #Time van | 19
b #Time voor | 38
b #Time want | 15
b #Time wisselen | 33
b 's avonds | 24
b 't zijn | -18
b ^ #Day | 16
b ^ #Time | 73
b ^ 't | -15
b ^ ach | -58
b ^ akkoord | 32
b ^ al | -55
b ^ alexander | -27
b ^ alvast | -36
b ^ amai | -29
b ^ app | 79
b ^ arm | -30
b ^ bart | -37
b ^ beginnen | -44
b ^ bernadette | -30
b ^ blijven | -65
b ^ chantal | -25
b ^ daar | -51
b ^ daarna | 48
b ^ daarvoor | 49
b ^ danken | -43
b ^ dat | -17
b ^ de | 86
b ^ denken | -20
b ^ dieter | -34
b ^ dit | -42
b ^ dokter | 26
b ^ doorgeven | 48
b ^ douwe | -32
b ^ dus | -52
b ^ echt | -17
b ^ een | -105
b ^ eerst | -27
b ^ eerste | 49
b ^ elke | -80
b ^ en | -70
b ^ er | 21
b ^ excuus | -23
b ^ feliciteren | -42
b ^ fijn | -39
b ^ gaan | -27
b ^ gebeuren | -51
b ^ geert | -33
b ^ geven | -40
b ^ gij | -16
b ^ god | -32
b ^ gonda | -40
b ^ graag | 84
b ^ haar | 135
b ^ hatice | -31
b ^ hebben | 17
b ^ hij | 30
b ^ houden | -32
b ^ in | -39
b ^ intussen | -34
b ^ ja | 97
b ^ janneke | -28
b ^ je | -44
b ^ jij | -66
b ^ k | -35
b ^ kiezen | -29
b ^ kijken | -50
b ^ kinderen | -30
b ^ kopen | -37
b ^ krijgen | -38
b ^ kunnen | 90
b ^ lenen | -39
b ^ lezen | -52
b ^ lukken | 86
b ^ maar | -90
b ^ marnix | -40
b ^ meenemen | 18
b ^ men | -19
b ^ mij | -35
b ^ mila | -37
b ^ misschien | -61
b ^ mn | 39
b ^ moeten | 21
b ^ mogen | 39
b ^ morgen | 23
b ^ naima | -28
b ^ natuurlijk | 61
b ^ nee | 65
b ^ nemen | -38
b ^ nog | -54
b ^ nu | 18
b ^ och | -29
b ^ of | -65
b ^ onze | -39
b ^ ophouden | -29
b ^ optie | 57
b ^ opzetten | -34
b ^ petra | -38
b ^ proberen | -52
b ^ proficiat | -40
b ^ rania | -34
b ^ ricardo | -36
b ^ rinus | -26
b ^ ruth | -26
b ^ sinds | -26
b ^ slapen | -48
b ^ stijn | -45
b ^ stom | -19
b ^ stop | -36
b ^ sturen | 37
b ^ succes | -31
b ^ terug | 48
b ^ thuiszijn | 40
b ^ toch | -20
b ^ toen | -70
b ^ ton | -31
b ^ tot | -19
b ^ u | -70
b ^ van | -33
b ^ vanaf | 42
b ^ vanavond | 37
b ^ vanmorgen | 32
b ^ verder | -45
b ^ vergeven | -40
b ^ vervelend | -27
b ^ volgens | 39
b ^ voorgaan | -34
b ^ vorig | -42
b ^ vragen | -21
b ^ vroeger | -24
b ^ wanneer | 21
b ^ wat | -23
b ^ we | 105
b ^ wellicht | -55
b ^ wie | -34
b ^ wij | 37
b ^ willen | 189
b ^ worden | -25
b ^ wubbo | -33
b ^ ze | 51
b ^ zelf | -41
b ^ zelfs | -17
b ^ zetten | 16
b ^ zijn | 55
b ^ zn | 30
b ^ zo'n | -26
b ^ zoeken | -32
b ^ zoiets | -27
b ^ zonder | -33
b ^ zullen | 55
b ^ zwemles | 51
b aan #Name | -51
b aan die | -37
b aan doen | -24
b aan een | 18
b aan haar | -18
b aan hem | 22
b aan je | -25
b aan mijn | -56
b aan te | -50
b aankomen met | -22
b aannemen aannemen | -24
b aannemen dat | -26
b aanpassen $ | 49
b aanraken $ | -18
b aanvangen #Time | 32
b achter een | -24
b af te | -28
b afgaan $ | 24
b afspraak zijn | 33
b afspreken $ | 65
b afspreken dat | 53
b akkoord met | 48
b akkoord zijn | 50
b al #Number | -54
b al $ | -38
b al aan | -36
b al betalen | 18
b al de | -64
b al die | -25
b al eten | 22
b al met | -38
b al mijn | -17
b al sinds | -50
b al voor | -16
b al weken | -22
b al zuchten | -17
b alexander $ | -27
b alle jaren | -23
b allebei $ | 23
b alleen maar | -24
b alleen met | 29
b alleen nog | -35
b allemaal aan | -23
b alles van | -23
b alles voor | -36
b alles wat | -95
b alles zijn | 42
b als een | -126
b als enige | -20
b als er | -69
b als ge | -60
b als ie | 62
b als ik | -18
b als moeder | -15
b als wij | 20
b als ze | -20
b altijd $ | 48
b anders dan | -41
b anders doen | 26
b anders eens | -28
b anders zijn | 20
b auto en | 16
b bang voor | 30
b bang zijn | -40
b bank met | -23
b bart $ | -37
b bed en | -44
b bedraagt #Money | 36
b beginnen $ | -27
b beginnen bij | 17
b beginnen er | -17
b beginnen ik | -22
b beginners $ | -28
b begrijpen ik | -24
b beide huizen | 54
b bellen #Day | 54
b bellen #Name | 50
b bellen $ | 41
b bellen en | 42
b bellen hebben | -31
b bellen je | 15
b bellen om | 54
b bereikbaar $ | 42
b bereiken $ | -27
b bericht van | -30
b bernadette $ | -30
b bestaan $ | -32
b betalen #Money | 38
b betalen de | 45
b betalen ik | 56
b beter dan | -22
b bevestigen $ | 80
b bij $ | 21
b bij de | 17
b bij die | -27
b bij je | 23
b bij jou | 22
b bij jouw | -26
b bij school | 51
b bij te | -24
b bij wie | -44
b bij zich | 38
b bijbrengen jou | 25
b bijlage $ | 66
b binnen #Number | -36
b binnen een | -50
b blijkbaar te | -23
b blijven $ | -22
b blijven je | -24
b blijven zitten | 62
b boos op | -32
b brandon $ | -43
b brengen #Name | 32
b brengen $ | 52
b brengen haar | 52
b brengen hem | 34
b brengen ik | 70
b brief $ | -29
b brievenbus $ | 39
b chantal $ | -25
b controle zijn | 24
b daar een | -41
b daar hebben | -27
b daar hoeven | -29
b daar in | -47
b daar met | -16
b daar mogen | -19
b daar zullen | -27
b daarna hebben | 33
b daarna moeten | 32
b daarvoor hebben | 46
b dag een | 15
b dag erna | -30
b dag op | 17
b dagen $ | -20
b dan #Number | 26
b dan bij | 57
b dan gaan | -57
b dan haar | -17
b dan hebben | 56
b dan ik | -24
b dan komen | -15
b dan krijgen | -24
b dan liggen | -33
b dan maar | -37
b dan nog | -25
b dan staan | 70
b dan vertellen | -17
b dan zien | -37
b dan zo | -19
b dan zullen | -27
b dank voor | -23
b dat #Number | -27
b dat dat | -34
b dat deze | -28
b dat die | -38
b dat dit | -36
b dat een | -47
b dat gij | -35
b dat goed | 46
b dat hele | -41
b dat hoeven | -24
b dat ie | -48
b dat iemand | -19
b dat ik | -68
b dat je | -72
b dat jij | -53
b dat kloppen | 25
b dat kosten | 58
b dat maar | -25
b dat mijn | -23
b dat ook | 18
b dat op | 25
b dat papa | -38
b dat schelen | -31
b dat u | -60
b dat uw | -45
b dat vinden | -44
b dat voor | 36
b dat weekend | -26
b dat weten | -64
b dat zeggen | -17
b dat zelf | 43
b dat zien | -30
b de #Number | 26
b de aanvullende | 24
b de afspraak | 36
b de apotheek | 41
b de app | 38
b de bakker | -15
b de beugel | 33
b de bijkeuken | 46
b de bijlage | 64
b de bijles | 28
b de blauwe | 55
b de brief | 30
b de brug | -30
b de bso | 62
b de buren | -21
b de bus | 45
b de conciërge | 16
b de contributie | 56
b de dag | -55
b de dagen | -39
b de derde | -85
b de deurwaarder | -42
b de dienst | 35
b de factuur | 40
b de fiets | 63
b de fietsenmaker | -18
b de foto | 15
b de foto's | 27
b de fotograaf | 30
b de frigo | 20
b de ggd | 39
b de grens | 67
b de groene | 70
b de groeten | -36
b de hal | 53
b de hand | -26
b de helft | 17
b de huisarts | 35
b de jouwe | 17
b de juf | 22
b de kantine | 16
b de kerstvakantie | 29
b de keuken | -25
b de koffie | -32
b de laptop | 31
b de les | 20
b de lijst | 29
b de literatuur | -18
b de lucht | -41
b de mand | 19
b de manege | 37
b de marechaussee | 49
b de mentor | 58
b de middag | 29
b de nieuwe | -19
b de oplader | 48
b de opvang | 31
b de orthodontist | 43
b de praktijk | 67
b de rand | -26
b de rechter | -18
b de regel | 37
b de regen | -44
b de router | -33
b de scheiding | -30
b de school | 25
b de schuur | 50
b de soep | -27
b de spiegel | -32
b de step | 55
b de stilte | -38
b de straat | -40
b de tablet | 50
b de tandarts | 77
b de tas | 15
b de tijd | -43
b de trainer | 40
b de uitslag | 44
b de voorschoolse | 22
b de vorige | -110
b de vraag | -31
b de wc | -27
b de week | 23
b de wereld | -41
b de werkplaats | 17
b de wind | -46
b de wissel | 32
b de zalf | 39
b de zee | -27
b de zenuwen | -33
b deel #Money | 52
b deel zijn | 46
b degene die | -48
b delen $ | 38
b denken ik | 25
b denken zeker | -15
b derde keer | -47
b deze keer | -61
b deze mail | 21
b deze week | 37
b dicht $ | 48
b die #Name | -60
b die avond | 66
b die cursus | -32
b die dag | 28
b die de | -18
b die een | -15
b die er | -42
b die grote | -15
b die ik | -101
b die je | -20
b die jij | -40
b die jongen | -23
b die liggen | 44
b die middag | 61
b die mij | -27
b die niet | -32
b die nieuwe | -77
b die op | -65
b die tas | -27
b die vragen | -17
b die vrouw | -23
b die zeggen | -20
b die zelf | -25
b die zitten | 52
b dieter $ | -34
b dikke kus | -29
b dingen die | -23
b dit jaar | 37
b dit keer | -46
b dit niet | -17
b dit zijn | -79
b dochter hebben | -18
b doen $ | 22
b doen en | 18
b doen je | -47
b doen we | 18
b doen wonderen | -34
b dokter zeggen | 63
b door $ | -30
b door het | -20
b door jouw | -70
b doordat de | 17
b doordeweeks om | 26
b douwe $ | -32
b durven te | -48
b dus #Number | 26
b dus de | 18
b dus ieder | 18
b dus ik | 45
b dus ja | -25
b dus je | 22
b dus voor | 16
b echt ik | -19
b een agenda | -24
b een ander | -18
b een andere | -52
b een baby | -20
b een boom | -30
b een bord | -31
b een brief | -22
b een cursus | -39
b een dagje | 16
b een dikke | -29
b een dwangmatige | -21
b een eigen | 46
b een gesprek | 17
b een gezin | -25
b een goede | -31
b een handtekening | 39
b een hebben | 22
b een heel | -36
b een hele | -41
b een hobby | -47
b een huis | -25
b een kapotte | -36
b een kind | -52
b een kleuter | -15
b een kopie | 70
b een koude | -21
b een leeg | -30
b een man | -65
b een meisje | -44
b een mens | -51
b een moeder | -61
b een naam | -29
b een natte | -25
b een nieuwe | 52
b een ouder | -54
b een rooster | -43
b een scherm | -19
b een schrift | -26
b een slechte | -17
b een stuk | -36
b een toets | 48
b een tweede | 22
b een uurtje | 17
b een vader | -66
b een verhoor | -22
b een vreemde | -20
b een wandelende | -17
b een woord | -20
b eenmaal niet | -15
b eens $ | -28
b eens aan | -18
b eens als | 23
b eens bij | -21
b eens een | -77
b eens iets | -45
b eens kijken | -28
b eens meer | -23
b eens met | -27
b eens te | -22
b eerst #Number | 59
b eerst de | -29
b eerst een | 30
b eerst in | -25
b eerste #Number | 36
b eerste helft | 29
b eerste week | -17
b eigen bijdrage | 30
b eigen kamer | 46
b eigen kind | -27
b eigen telefoon | 16
b eind #Day | 48
b elke #Day | -22
b elke #Number | 17
b elke avond | -16
b elke keer | -37
b elke week | -74
b en #Day | 24
b en #Money | -18
b en #Name | 70
b en #Time | 50
b en als | -16
b en brengen | 56
b en dan | -15
b en die | -19
b en dit | -23
b en een | -16
b en geen | 27
b en gij | -44
b en haar | 18
b en in | 55
b en ja | 19
b en kijken | -41
b en kunnen | -23
b en met | 60
b en mijn | -25
b en misschien | -36
b en moeten | 17
b en nee | -29
b en nemen | -38
b en niemand | -48
b en nooit | 21
b en nou | -17
b en nu | -22
b en nul | -48
b en oma | -36
b en sorry | -29
b en toen | -42
b en uitleggen | -22
b en vroeg | -37
b en willen | 72
b en zeg | -21
b en zeggen | -62
b er #Number | 23
b er $ | 61
b er alleen | -31
b er anders | -35
b er een | -23
b er geen | -15
b er gewoon | 20
b er gisteravond | 53
b er niks | -43
b er nooit | -46
b er nu | -29
b er opstaan | 16
b er overblijven | -25
b er precies | -17
b er rond | 36
b er vanavond | 35
b er weer | -38
b er wel | -30
b er zo | -27
b eten $ | 50
b eten hebben | -24
b excuses aanbieden | -19
b fiets van | 83
b fietsen $ | 47
b fijn dat | -58
b formulier zitten | 17
b foto $ | 34
b foto van | 16
b fout $ | -29
b gaan #Day | 41
b gaan dat | -24
b gaan eens | -18
b gaan mee | 59
b gaan mijn | -26
b gaan om | 78
b gaan zitten | -33
b ge dat | -26
b ge het | 24
b ge kunnen | 20
b ge willen | -32
b ge zijn | -40
b gebeuren dat | -32
b gebruiken $ | -32
b gedoe $ | -27
b geen brief | -18
b geen enkel | -16
b geen enkele | -62
b geen kind | -29
b geen noten | 15
b geen sprake | -68
b geert $ | -33
b gek van | -17
b geldig tot | 53
b genoeg om | -29
b gesprek met | 26
b gesprek zijn | 19
b gewoon $ | -41
b gewoon dat | -24
b gewoon een | -62
b gewoon naar | 22
b gewoon niet | -57
b gij hebben | -34
b goed $ | 73
b goed als | 42
b goed daar | -38
b goed dat | -40
b goed voelen | 49
b goed voor | -49
b goedvinden $ | 51
b gonda $ | -40
b graag een | 86
b graag voor | 28
b groep #Number | 19
b groeten #Name | -40
b groot woord | -31
b haar brengen | 16
b haar dat | -30
b haar eens | -17
b haar gele | -18
b haar in | 53
b haar niet | -44
b haar om | 71
b haar ook | -31
b haar op | 34
b haar spreekbeurt | 49
b haar tas | 28
b haha $ | 15
b halen $ | 28
b halen haar | 39
b halen hem | 24
b halen ze | 55
b hand te | -21
b hangen en | -22
b hatice $ | -31
b hebben #Day | 88
b hebben #Name | 21
b hebben aan | -32
b hebben als | -31
b hebben bij | -23
b hebben daar | -39
b hebben dat | -17
b hebben de | 29
b hebben gewoon | -28
b hebben gisteren | 31
b hebben hij | 74
b hebben iets | -31
b hebben je | -18
b hebben me | -34
b hebben meer | -60
b hebben mij | -56
b hebben moeten | -48
b hebben mogen | -31
b hebben morgen | 46
b hebben net | -22
b hebben nieuwe | 39
b hebben nooit | -57
b hebben nu | 34
b hebben ons | -26
b hebben toch | -23
b hebben u | -49
b hebben van | -31
b hebben we | 25
b hebben zijn | 16
b heel #Name | -28
b heel schooljaar | -19
b helaas niet | 53
b hele week | -37
b hele zomer | -29
b helemaal gek | -20
b helemaal niet | -30
b helemaal niets | -18
b helft #Money | 55
b helft $ | 18
b helft zijn | 39
b hem #Day | 96
b hem in | -41
b hem maar | -24
b hem morgen | 39
b hem niet | -29
b hem nog | -36
b hem vanavond | 26
b hem weer | 40
b het #Day | 18
b het #Name | 34
b het aan | -43
b het adres | 52
b het allemaal | -28
b het beste | 41
b het bezoeken | 31
b het bij | -22
b het blauwe | 29
b het dan | -20
b het de | 18
b het derde | 33
b het eens | -37
b het eten | 21
b het formulier | 60
b het gaan | -28
b het gelden | -29
b het gele | 45
b het gesprek | 27
b het gewoon | -21
b het hier | -34
b het huis | -40
b het huwelijk | -22
b het in | 18
b het je | -53
b het jou | -27
b het jouwe | -41
b het kamp | 27
b het kind | -26
b het kosten | 41
b het laten | -46
b het leven | -44
b het maar | -16
b het mij | -43
b het mijne | -47
b het omgangshuis | 45
b het ook | -17
b het op | -23
b het paspoort | -22
b het plannen | 26
b het raam | -34
b het rapport | 67
b het rekeningnummer | 68
b het rode | 38
b het schema | 27
b het schoolreisje | 33
b het slapen | 15
b het spijten | -42
b het staan | 42
b het station | 37
b het stil | -26
b het toestemmingsformulier | 46
b het u | -26
b het uur | -33
b het vergeten | 19
b het verslag | 33
b het voorvak | 60
b het weekend | 54
b het wel | -101
b het woord | -41
b het zeggen | -32
b het ziekenhuis | -28
b het zitten | -27
b het zwembad | 17
b heten dat | -29
b heus wel | -37
b hier de | 20
b hier in | -20
b hier met | -67
b hier nog | 22
b hier op | 51
b hier te | -30
b hij al | -23
b hij bellen | 42
b hij dat | 20
b hij het | 58
b hij in | -24
b hij krijgen | 47
b hij kunnen | -16
b hij liever | -26
b hij met | -31
b hij moeten | 37
b hij mogen | 44
b hij niet | -31
b hij nog | 31
b hij vragen | -33
b hij weten | 23
b hij willen | 18
b hoe laten | 41
b hoeven ik | -44
b hoeven te | -23
b hoofd $ | -25
b hoofdstuk #Number | 48
b hoor $ | -41
b hopen dat | -48
b horen $ | -44
b horen en | -32
b horen ik | -16
b horen niet | -20
b houden ik | -32
b huilen $ | -35
b huis in | -18
b huis zijn | -24
b huizen een | 35
b hun eigen | 19
b huwelijk hebben | -15
b iemand die | -24
b iemand met | -22
b iets anders | -44
b iets om | -25
b iets te | -25
b iets van | -36
b iets voor | -47
b ik #Day | -15
b ik #Name | 17
b ik aanbieden | -24
b ik aannemen | -15
b ik aanraken | -21
b ik al | -43
b ik bellen | 85
b ik bestaan | -23
b ik betalen | 39
b ik bijbrengen | 28
b ik eten | -37
b ik gaan | 48
b ik gebruiken | 18
b ik geen | -28
b ik halen | 55
b ik herinneren | -29
b ik hopen | -40
b ik komen | 24
b ik krijgen | -26
b ik leggen | 47
b ik lezen | -18
b ik meebrengen | 39
b ik meegaan | 43
b ik meegeven | -18
b ik meenemen | 38
b ik mij | -61
b ik mogen | -36
b ik nemen | 58
b ik niks | -34
b ik nog | 40
b ik ontplof | -35
b ik ontvangen | 55
b ik ook | -70
b ik opdoen | 18
b ik overhebben | 24
b ik raden | -29
b ik schamen | -24
b ik sinds | -36
b ik snappen | -49
b ik storten | 53
b ik sturen | 108
b ik tegen | -23
b ik tekenen | 32
b ik toegeven | -22
b ik tot | 51
b ik trekken | -22
b ik vandaag | 33
b ik verwachten | 25
b ik verzoeken | 38
b ik voor | 50
b ik voorstellen | 55
b ik weten | -37
b ik wissen | -31
b ik ze | 64
b ik zetten | 16
b ik zitten | -32
b in beide | 69
b in bijlage | 28
b in die | -73
b in dit | -30
b in een | -27
b in en | -32
b in huis | -18
b in je | -41
b in lokaal | 47
b in onze | -21
b in t | 16
b in te | -41
b in uw | -17
b in zijn | 15
b ingaan #Name | 55
b inmiddels ook | -29
b intrekken $ | -36
b invullen $ | -28
b ja #Day | -29
b ja #Name | 21
b ja $ | 18
b ja en | 19
b ja gisteren | 41
b ja hoor | 47
b ja ik | 64
b ja of | 24
b ja om | 52
b jaar lang | -33
b jaar met | -40
b jaar zijn | -41
b janneke $ | -28
b jas hangen | 18
b je #Day | 61
b je #Number | -46
b je $ | -52
b je agenda | -18
b je al | -15
b je bellen | -45
b je bericht | -31
b je broer | -30
b je daarna | 18
b je denken | -22
b je deze | 24
b je dit | -34
b je dochter | -28
b je een | -112
b je eens | -27
b je en | -21
b je gaan | -16
b je geen | -60
b je hebben | -47
b je hem | 26
b je het | -17
b je hier | -27
b je hoeven | 19
b je hoofd | -28
b je hopen | -23
b je iets | -28
b je kind | -16
b je liever | 27
b je m | 24
b je maar | -39
b je mailen | -17
b je met | -24
b je mij | 23
b je mijn | -38
b je mogen | 23
b je niet | -45
b je nooit | -25
b je ooit | -21
b je ook | -67
b je op | -53
b je ouders | -23
b je over | -33
b je toch | -45
b je vader | -19
b je vanavond | 37
b je verder | -22
b je verjaardag | -22
b je vinden | -15
b je voor | 67
b je vriendin | -28
b je weer | -16
b je wel | 24
b je werken | 25
b je weten | 19
b je zelf | -27
b je zien | -31
b je zoiets | -33
b je zoon | -28
b je zullen | -76
b jij #Name | 58
b jij $ | -47
b jij bellen | -38
b jij dan | 53
b jij dat | 23
b jij denken | -51
b jij die | 19
b jij doen | -25
b jij er | -17
b jij gaan | -34
b jij hebben | -25
b jij hem | 20
b jij hopen | -16
b jij je | -46
b jij kunnen | -34
b jij laten | -44
b jij liggen | -26
b jij maar | -40
b jij mij | 24
b jij nooit | -23
b jij nu | -24
b jij ook | -33
b jij toch | -16
b jij verdienen | -21
b jij vinden | -15
b jij willen | -36
b jij zeggen | -18
b jij zoeken | -26
b jongen van | -32
b jou $ | 35
b jou aan | 15
b jou de | -35
b jou een | -74
b jou en | 29
b jou geen | -26
b jou hebben | -68
b jou niet | -38
b jou op | 38
b jou te | -27
b jouw deel | 90
b jouw eigen | -53
b jouw handtekening | 22
b jouw helft | 41
b jouw huis | -39
b jouw kant | -61
b jouw telefoon | -22
b jouw week | 57
b juf #Name | 140
b juf hebben | -38
b k zijn | -15
b kast $ | 28
b kast hebben | -28
b keer bellen | 26
b keer een | -23
b keer in | -33
b keer naar | -34
b keer op | -71
b keer per | 53
b keer zelf | -27
b keren dat | -52
b kiezen $ | -29
b kijken $ | -31
b kijken eerst | -27
b kind $ | -19
b kind dat | -20
b kind met | -50
b kind op | -28
b kinderen die | -17
b kinderen van | 18
b klaarliggen $ | -35
b klaarzijn #Day | 23
b klappen $ | -36
b klein worden | 47
b koffie $ | -29
b koken voor | -23
b komen #Day | 69
b komen $ | -18
b komen en | 52
b komen ik | 19
b komen je | -34
b komen niet | -27
b komen om | -15
b kopen een | -29
b kopen ze | 46
b kopie van | 57
b kosten #Money | 33
b krijgen er | -29
b krijgen je | 22
b krijgen jij | 19
b kunnen #Day | 42
b kunnen #Name | 69
b kunnen $ | 22
b kunnen bellen | 45
b kunnen dat | 20
b kunnen er | 15
b kunnen ge | -17
b kunnen hier | 32
b kunnen hij | 49
b kunnen laten | -27
b kunnen ook | -21
b kunnen tot | 40
b kunnen vinden | -22
b kunnen we | 57
b kunnen ze | 20
b kunnen zeggen | -30
b laat $ | 29
b laat hem | -27
b laat maar | -46
b laat zich | -17
b laat zijn | 26
b lachen $ | -41
b langsbrengen $ | 37
b laten je | 33
b laten maken | 18
b later $ | 57
b leren dat | -28
b les $ | 50
b leven $ | -30
b leven en | -22
b lezen $ | -44
b lezen ik | -27
b lezen van | 22
b liever voor | -18
b liever zelf | 47
b liggen aan | -36
b liggen bij | 142
b liggen er | -78
b liggen eraan | 48
b liggen hier | 52
b liggen hij | -36
b liggen in | 35
b liggen nog | 23
b liggen op | 66
b liggen te | -31
b lijf $ | -20
b lijst $ | 20
b lokaal #Number | 18
b luisteren $ | -27
b lukken $ | -17
b m #Day | 61
b maand $ | -20
b maar #Number | 49
b maar $ | -38
b maar aan | -26
b maar bij | -15
b maar daar | -23
b maar dat | -18
b maar een | -69
b maar eens | -96
b maar er | -29
b maar goed | -57
b maar het | -18
b maar ik | -70
b maar ja | -57
b maar jij | -42
b maar of | -45
b maar om | -26
b maar uitleggen | -34
b maar van | -26
b maar wat | -51
b maar weer | -35
b maar weten | -46
b maar wie | -28
b maar ze | -41
b maat #Number | 157
b mail $ | 33
b mailen $ | 18
b maken hebben | -18
b maken van | -23
b mama moeten | -28
b man die | -67
b man en | -22
b man van | -23
b marnix $ | -40
b me $ | -30
b me alsjeblieft | -26
b me dat | -17
b me dood | -30
b me een | -19
b me er | -16
b me ik | -28
b me niet | -44
b mee in | 62
b mee naar | 18
b meegaan #Day | 17
b meegaan $ | 40
b meegaan graag | 41
b meegaan meegaan | 34
b meegaan met | 30
b meegeven $ | 88
b meegeven ik | 73
b meemaken $ | -21
b meenemen je | 68
b meenemen voor | 21
b meer dan | -20
b meer ik | -21
b meer op | 17
b meetellen $ | -27
b meisje van | -49
b mens $ | -22
b mens hebben | -19
b mens met | -16
b met #Name | 82
b met belangstelling | -39
b met dat | -38
b met de | 19
b met die | -108
b met een | -53
b met iemand | -18
b met je | -41
b met jouw | -31
b met juf | 34
b met rust | -28
b met ze | -21
b mevrouw #Name | 37
b mevrouw van | -18
b midden in | -42
b mij dat | -27
b mij een | 42
b mij en | 47
b mij gisteren | -24
b mij hebben | -18
b mij iets | -33
b mij ik | -18
b mij liggen | -39
b mij mee | 18
b mij met | -27
b mij nog | -31
b mij ook | -29
b mij op | -18
b mij te | -44
b mij van | -20
b mij voortaan | 24
b mij vragen | -26
b mij willen | -29
b mij zijn | 16
b mijn advocaat | -87
b mijn auto | 38
b mijn bloed | -24
b mijn broer | 44
b mijn deel | 32
b mijn dochter | -27
b mijn eentje | -42
b mijn eigen | -44
b mijn excuses | -24
b mijn fout | -53
b mijn hart | -36
b mijn hele | -52
b mijn huis | -49
b mijn keel | -35
b mijn leven | -20
b mijn ouders | 27
b mijn rekening | 37
b mijn schoenen | -23
b mijn schuld | -37
b mijn voorstel | 76
b mijn zoon | -27
b mijn zus | 31
b mila $ | -37
b minuten eerder | -23
b minuut $ | -28
b misschien kunnen | 20
b misschien moeten | -23
b misschien zijn | -20
b missen $ | -28
b mn moeder | 53
b moeder die | -37
b moeder en | -20
b moeder hebben | -29
b moeder op | -25
b moeten #Day | 81
b moeten dat | -30
b moeten een | -21
b moeten het | 18
b moeten mij | -40
b moeten niet | -34
b moeten nog | 57
b moeten om | 28
b moeten op | 57
b moeten van | 26
b moeten voor | 84
b moeten vragen | -38
b moeten we | -56
b moeten weten | -30
b moeten worden | -30
b moeten ze | 26
b mogen #Day | 40
b mogen #Number | 38
b mogen $ | -16
b mogen bij | 60
b mogen dat | 34
b mogen de | 24
b mogen er | 17
b mogen hem | 16
b mogen het | 31
b mogen hij | 28
b mogen je | -40
b mogen mee | 49
b mogen op | 35
b mogen ze | 62
b mond $ | -34
b morgen $ | 19
b morgen om | -15
b na #Time | 72
b na t | 46
b naam $ | -33
b naam op | -36
b naar #Day | 21
b naar #Name | 23
b naar #Number | 30
b naar bed | 22
b naar boven | -30
b naar een | -24
b naar jouw | -36
b naar school | 99
b naar uw | -37
b naar zijn | -24
b naast die | -22
b nacht $ | -25
b naima $ | -28
b ne keer | -30
b nee $ | 19
b nee ik | 32
b nee zeggen | -29
b nemen $ | 23
b nemen de | -16
b net als | -38
b net zo | -33
b niemand $ | -15
b niemand die | -37
b niet achter | -32
b niet alleen | -35
b niet bellen | -32
b niet binnen | -37
b niet de | -53
b niet eens | -76
b niet goed | -35
b niet het | 21
b niet ik | -24
b niet kwalijk | -20
b niet langer | 20
b niet lukken | 37
b niet nodig | 35
b niet om | -73
b niet omgaan | -31
b niet opletten | -18
b niet opnemen | -21
b niet uit | -69
b niet van | -34
b niet vinden | 32
b niet weer | -28
b niet zien | -60
b nieuwe vlam | -26
b niks $ | -36
b niks aan | -18
b nodig $ | 27
b nodig die | 50
b nodig hebben | -38
b nodig voor | 47
b noemen dat | -25
b noemen het | -63
b nog #Money | 55
b nog #Number | -30
b nog $ | 47
b nog bij | 16
b nog in | 21
b nog met | -26
b nog niet | 35
b nog nooit | -26
b nog op | 67
b nog over | -23
b nog samen | -21
b nog tot | 56
b nog voor | -23
b nog zo | -55
b nooit iets | -40
b nooit meer | -71
b nooit wat | -27
b nu een | 46
b nu eenmaal | -82
b nu elke | 55
b nummer #Number | 18
b nummer $ | 16
b nummer staan | 53
b of de | 17
b of hij | -24
b of niet | -108
b of wat | -24
b of ze | -17
b of zijn | -24
b of zullen | 28
b ogen als | -34
b om #Time | 107
b om daar | -24
b om in | -21
b om je | -48
b om jou | -33
b om mee | -36
b om mij | -80
b om op | -30
b om te | -26
b om van | -35
b om vragen | -29
b omdat #Name | 41
b omdat de | 18
b omdat hij | 31
b omdat je | -61
b omdat jij | -86
b onder water | -29
b ons $ | -32
b ons allebei | -22
b ons huwelijk | -20
b ons zijn | 49
b onze bruiloft | -15
b onze hond | -29
b onze huwelijksreis | -18
b ook al | -111
b ook altijd | -17
b ook die | -19
b ook eens | -32
b ook gewoon | -36
b ook goed | 20
b ook maar | -22
b ook mijn | -31
b ook niet | -17
b ook nog | -73
b ook nooit | -27
b ook van | -34
b ook voor | -23
b ook wat | -28
b ook wel | -67
b ook zonder | -25
b op #Day | 80
b op #Name | -17
b op #Number | 28
b op alle | 18
b op den | -28
b op deze | -22
b op een | -40
b op jouw | -15
b op maandagavond | 50
b op nummer | 24
b op ons | -47
b op onze | -31
b op rijden | -42
b op tafel | -43
b op te | -64
b op voorhand | 20
b op zijn | -35
b op zolder | 21
b opa en | -36
b opbellen #Day | 44
b opdoen #Number | 37
b ophalen $ | 20
b ophouden met | -25
b ophouden ophouden | -50
b opkomen opkomen | 24
b opletten mij | -18
b opschrijven $ | -18
b opstaan er | 83
b opstaan mijn | -29
b opzeggen ik | -29
b opzetten je | -20
b oren $ | -32
b ouder die | -24
b ouders die | -18
b ouders in | 15
b over #Day | 34
b over #Number | 49
b over bellen | -46
b over de | 15
b over je | -20
b over mij | -18
b over mijn | -49
b over te | -41
b overleggen zijn | -28
b overmaken $ | 24
b overmaken ik | 45
b overslaan $ | -24
b pakken $ | -23
b papa hebben | -31
b papa nog | -31
b pas als | -41
b pas om | 41
b pas op | -16
b paspoort van | 37
b passen $ | 34
b per dag | 27
b per keer | 37
b per kind | 35
b petra $ | -38
b plannen $ | 21
b praten met | -18
b prima $ | 47
b proefles zijn | 35
b rania $ | -34
b rechter $ | -28
b rest van | -21
b ricardo $ | -36
b rijden #Day | 34
b rinus $ | -26
b rode etui | 35
b rond #Number | 19
b rond #Time | 48
b rugzak $ | 53
b rust $ | -23
b ruth $ | -26
b samen #Money | 51
b scheenbeschermers liggen | 46
b schijnen te | -27
b schikken $ | 28
b schoenen $ | -26
b school $ | 76
b school aan | 25
b schrijven $ | -44
b schrijven ik | -25
b schrikken me | -30
b schuld $ | -15
b simpel zijn | -21
b slechte moeder | -15
b snappen dat | -18
b sorry $ | -45
b sorry dat | -68
b sorry sorry | -34
b sorry voor | -104
b spelen $ | -32
b spijten me | -33
b sprake zijn | -39
b spreekbeurt over | 41
b staan bij | 51
b staan dat | -30
b staan het | 51
b staan hier | -45
b staan je | -25
b staan met | -31
b staan nog | 78
b staan op | 47
b steken het | 15
b steken ik | 52
b steken in | 51
b stijn $ | -45
b stil $ | -18
b stop met | -36
b sturen ik | 81
b sturen je | 37
b sturen mij | 18
b t m | 26
b t maar | -26
b tafel $ | 53
b tafel en | -16
b tafel zijn | -44
b tas $ | 60
b tas doen | 17
b te beginnen | 16
b te delen | -21
b te eten | -23
b te gaan | -41
b te geven | 29
b te halen | -39
b te hebben | -47
b te helpen | -24
b te janken | -22
b te kijken | -26
b te klein | 48
b te koken | -20
b te kunnen | -30
b te lezen | -39
b te moeten | -42
b te schrijven | -18
b te staan | -39
b te trillen | -30
b te vinden | -26
b te volgen | -26
b te worden | -35
b te zetten | -16
b te zien | -52
b te zitten | -33
b te zwaaien | -24
b tegen #Number | 34
b tegen de | -19
b tegen je | -26
b tegen mij | -40
b tekenen het | 30
b telefoon $ | 34
b telefoon uit | -33
b tellen die | -28
b terug $ | 62
b terwijl de | -23
b terwijl ik | -37
b terwijl jij | -29
b thuis zijn | 27
b thuisblijven $ | 36
b thuiszijn $ | 69
b tijd dat | -19
b tijd wel | 24
b tip van | -26
b tja dat | -53
b toch alleen | -29
b toch een | -40
b toch niet | -40
b toen ik | -39
b toen je | -23
b toen we | -19
b toen wij | -24
b ton $ | -31
b tot #Day | -22
b tot #Number | 47
b tot #Time | 65
b tot en | 154
b tot in | -41
b tot mijn | -42
b tot op | -52
b trein van | 50
b trouwen zijn | -17
b trouwens ook | -22
b turnen $ | 31
b tussen #Time | 62
b typen $ | -32
b u een | -47
b u hebben | -19
b u niet | -40
b u op | 22
b u uw | -31
b u zijn | -15
b u zullen | -21
b uit dan | -26
b uit die | -27
b uit en | -19
b uit je | -18
b uit jouw | -28
b uit mijn | -39
b uit school | 24
b uiterlijk #Day | 46
b uiterlijk #Number | 59
b uitleggen $ | -19
b uitleggen aan | -21
b uitleggen dat | -16
b uw deel | 31
b uw eigen | -58
b uw helft | 22
b uw moeder | -40
b uw nieuwe | -25
b uw rekening | 24
b vader die | -37
b vader zijn | -39
b valies $ | 37
b vallen er | -37
b van #Money | 56
b van #Name | 43
b van #Time | 119
b van $ | -48
b van dat | -78
b van deze | -32
b van die | -80
b van doen | -26
b van een | -119
b van ergernis | -21
b van harte | -15
b van hem | -19
b van je | -26
b van jou | -37
b van maken | -41
b van me | -27
b van met | -29
b van niks | -26
b van onze | -27
b van school | 15
b van tevoren | 26
b van u | -41
b van uw | -20
b van vinden | -24
b van wat | -34
b van wie | -26
b van woede | -28
b vanaf #Number | 102
b vanaf #Time | 58
b vanaf nu | 47
b vanaf volgende | 31
b vanavond $ | 33
b vanavond en | 42
b vanavond na | 36
b vanavond om | 65
b vanavond voor | 33
b vandaag $ | -15
b vandaan komen | -34
b vasten nog | -34
b vergeven me | -36
b verplaatsen naar | 24
b vertellen waarom | -37
b verwachten $ | -25
b verzoeken u | 38
b via een | 28
b via mijn | -19
b vinden dat | -44
b vinden het | -29
b vinden u | 48
b voldoen $ | -24
b volgens de | 43
b volgens het | 44
b volgens mij | -29
b voor #Day | 56
b voor #Money | 44
b voor #Name | 18
b voor #Number | 27
b voor #Time | 64
b voor alle | -54
b voor alles | -33
b voor beginners | -36
b voor een | -54
b voor elk | -17
b voor en | -27
b voor haar | 20
b voor iemand | -46
b voor je | -126
b voor jezelf | -37
b voor jouw | -34
b voor kinderen | -33
b voor me | -23
b voor mij | 21
b voor ons | -26
b voor school | 20
b voor t | 23
b voor uw | -65
b voor zover | -25
b voordat je | -40
b voorschoolse opvang | 22
b voorstel zijn | 76
b voorstellen dat | 53
b voorstellen ik | 50
b voorstellen te | 35
b voorstellen voorstellen | 43
b voorvak van | 33
b vorig jaar | -30
b vorige #Number | -37
b vorige week | -44
b vragen $ | 17
b vragen dan | -30
b vragen elke | -31
b vragen hebben | -36
b vragen of | -26
b vrij $ | 44
b vroeg of | -28
b vrouw die | -28
b vóór #Number | 35
b waar $ | -28
b waar een | -18
b waar geen | -15
b waar ik | -35
b waar je | -30
b waar jij | -31
b waarvan #Number | 59
b wachten $ | -37
b wanneer zijn | 17
b want dan | 40
b want ik | 20
b want jij | -27
b want mijn | 71
b wat $ | -23
b wat er | -18
b wat hij | -26
b wat je | -20
b wat jij | -87
b wat niet | -26
b wat voor | -44
b wat zijn | -30
b we afspreken | 20
b we dat | 35
b we de | 65
b we eens | -25
b we maar | -34
b we met | 31
b we moeten | 41
b we zijn | 41
b week #Number | 27
b week van | 64
b week zijn | 65
b weekend blijven | 45
b weekend erna | 70
b weer aan | -65
b weer en | 46
b weggaan $ | -28
b weken $ | 60
b weken niet | 27
b weken van | 58
b wel $ | 24
b wel dat | -27
b wel een | -41
b wel iets | -58
b wel janken | -29
b wel weer | -98
b welkom $ | 18
b wellicht zijn | -37
b wereld niet | -19
b werk en | -27
b werken ik | 37
b weten dan | 66
b weten dat | -51
b weten het | -33
b weten niet | 29
b weten of | 57
b weten t | -50
b wie een | -22
b wie hij | -16
b wie ze | -42
b wie zijn | -43
b willen de | 67
b willen doen | 48
b willen gewoon | -48
b willen hem | 46
b willen je | 25
b willen jij | 73
b willen ze | 49
b wissel van | 49
b wissen niet | -31
b wonen $ | -25
b woord dat | -20
b woord voor | -35
b worden de | -39
b worden een | 31
b worden er | -71
b worden het | 20
b worden hier | -26
b worden op | 52
b worden zijn | -35
b wubbo $ | -33
b ze #Day | 38
b ze allebei | 54
b ze blijven | -37
b ze dat | -45
b ze de | -24
b ze graag | 25
b ze hebben | 40
b ze komen | 52
b ze krijgen | 39
b ze kunnen | 29
b ze moeten | 79
b ze nog | 45
b ze tot | 34
b ze voor | 17
b ze zitten | 44
b zeggen $ | -32
b zeggen de | 24
b zeggen jij | -30
b zeggen of | 31
b zeggen papa | -39
b zeggen tegen | -28
b zeker $ | -23
b zeker dat | -15
b zelf al | -42
b zelf bellen | -15
b zelf dat | -33
b zelf hebben | 15
b zelf in | -49
b zelf naar | 37
b zelf nog | -19
b zelf vertellen | 21
b zelf zijn | -25
b zelfs een | -23
b zetten $ | -31
b zetten en | -34
b zetten hem | 28
b zich goed | 49
b zich hebben | 20
b zich nu | -17
b ziek $ | 20
b zien dat | -33
b zien en | -24
b zien het | -33
b zien ik | -46
b zien maar | -18
b zien we | -39
b zien wel | 20
b zijn #Day | 107
b zijn #Money | 140
b zijn #Name | 29
b zijn #Time | 68
b zijn bellen | 67
b zijn binnen | 31
b zijn boekentas | 51
b zijn dan | 25
b zijn die | -19
b zijn dus | -75
b zijn erbij | 38
b zijn geen | -62
b zijn gewoon | -55
b zijn gisteren | 46
b zijn goed | 131
b zijn gratis | -31
b zijn helaas | 69
b zijn helm | 50
b zijn hij | -30
b zijn in | -55
b zijn je | -40
b zijn jij | -67
b zijn jouw | -18
b zijn kinderen | -24
b zijn laarzen | 20
b zijn natuurlijk | -42
b zijn net | -34
b zijn nooit | -33
b zijn nu | -27
b zijn om | 19
b zijn ouders | -40
b zijn precies | -25
b zijn prima | 52
b zijn pure | -24
b zijn ronduit | -21
b zijn rugzak | 23
b zijn slaapzak | 44
b zijn t | 62
b zijn te | 78
b zijn telefoon | 50
b zijn toen | -20
b zijn tot | 47
b zijn wat | 38
b zijn wel | -15
b zijn welkom | 53
b zijn zeggen | -37
b zijn zelf | -31
b zijn zijn | 23
b zijn zo | -69
b zijn zo'n | -46
b zijn zoon | -29
b zijn zullen | -20
b zitten #Day | 53
b zitten $ | -53
b zitten bij | 53
b zitten dan | 16
b zitten een | 23
b zitten hier | -33
b zitten ik | -37
b zitten in | 134
b zitten op | -32
b zo een | -16
b zo simpel | -21
b zo uitkomen | -33
b zo ver | -39
b zoals ik | -29
b zodat je | -32
b zoeken $ | -25
b zoeken een | -24
b zoeken in | -23
b zoiets niet | -17
b zomer $ | -33
b zuchten $ | -33
b zullen een | -45
b zullen eens | -38
b zullen er | -50
b zullen jij | 67
b zullen we | 71
b zullen zijn | -41
b zus #Name | 55
b zwaaien $ | -43
b zwemles van | 32
b zwijgen $ | -23
both future | 31
both none | 26
both present can | 45
both present must | 48
both present not | -41
child none not | -34
child past must | 26
child perfect not | 19
child present | 22
child present can | 15
child present may | 47
child present may not | 57
child present must | 109
child present should not | -25
clauses 4 | -45
f aan | -51
f aangeboden | -15
f aanraak | -21
f aanvang | 32
f afgelopen | -37
f afgesproken | 54
f bedacht | -35
f begin | -132
f begonnen | -30
f begreep | -21
f begrijp | -29
f bel | 18
f belde | -63
f beloof | -30
f besproken | 36
f besta | -23
f bestaat | -39
f betaal | 16
f betreft | -31
f bevestigt | 22
f bezoek | 33
f bied | -41
f breekt | -45
f breng | 104
f deed | -63
f dekt | 39
f denkt | -23
f draai | -28
f drinkt | 29
f durf | -18
f durft | -71
f duurt | 40
f fluisterde | -20
f gaf | -43
f gebeurt | -27
f geboekt | 47
f gebroken | 73
f gebruik | 16
f gebruikt | -61
f gedrukt | -18
f geef | 39
f geeft | -24
f gefeliciteerd | -41
f gegeten | 25
f gehoord | -29
f gekeken | 15
f gekocht | 20
f gekomen | -48
f gekregen | 18
f gelaten | -24
f geld | -66
f geleden | -32
f geleerd | -19
f gelezen | -23
f geloof | -34
f gelooft | -30
f gemeld | -53
f genomen | -27
f geoefend | -17
f gereden | -29
f geregeld | -36
f gereserveerd | 24
f geroepen | -30
f gestopt | 20
f gestreken | 17
f gestuurd | 17
f getrokken | -28
f getrouwd | -19
f gevallen | 16
f gevonden | 21
f gewend | -44
f gezet | -77
f gezeten | -32
f ging | -44
f goed | 37
f groet | -48
f gun | -26
f haal | 34
f hadden | -27
f hangt | 31
f heet | -65
f herinner | -29
f hing | -37
f hoef | -17
f hoefde | -32
f hoop | -62
f hoort | -54
f hou | -48
f houdt | -26
f ingeschreven | 56
f keer | -59
f ken | -48
f kent | -24
f kijk | -27
f kijkt | -80
f klaar | 15
f kon | -41
f konden | -18
f koopt | -21
f kost | 35
f kostte | 55
f krijgt | 41
f kwam | -21
f kwamen | -23
f lach | -30
f lag | -19
f leef | -19
f leeft | -25
f leen | -39
f leer | -21
f leert | -58
f lees | -87
f liegt | -31
f liep | -23
f liet | -84
f lig | -34
f luistert | -61
f lukt | 97
f maakt | -26
f mag | 21
f mee | 64
f meetelt | -22
f merk | -25
f moet | 15
f nagekeken | 17
f nam | -35
f neem | 15
f nodig | 18
f noem | -40
f noemt | -16
f ontbijt | 56
f ontbreekt | -26
f over | -18
f overblijft | -33
f overgemaakt | 45
f overleg | -35
f pakt | -18
f praat | -35
f rekent | -32
f rij | -20
f schaam | -44
f scheelt | -31
f schijnt | -55
f schikt | 23
f schoongemaakt | 66
f schoot | -16
f schrijf | -36
f schrok | -41
f sla | -27
f slaap | -41
f slik | -31
f sluit | 21
f snap | -54
f spijt | -50
f staat | 22
f steek | 38
f stonden | -57
f stort | 27
f stuur | 54
f stuurt | -18
f teken | 30
f telde | -28
f teleurgesteld | -27
f telt | -18
f thuis | 71
f toon | -20
f tref | 51
f trek | -23
f uitgelegd | -18
f vast | -27
f verdien | -17
f verdient | -44
f vergoedt | 20
f verhaal | -29
f verkocht | -51
f verkoop | -33
f verpest | -30
f vertel | -54
f verteld | -16
f vertrekt | 19
f verwacht | 28
f viel | 39
f voorgeschoten | -23
f vraagt | -41
f vroeg | -34
f waart | -48
f week | 18
f weet | -17
f weg | -28
f wezen | -22
f wil | 25
f word | -56
f zag | -48
f zagen | -21
f zal | -17
f zeg | -23
f zette | -19
f ziet | -73
f zijn | 23
f zijt | -38
f zoekt | -16
f zoudt | -23
f zucht | -36
f zult | -44
fact amount | 76
fact date | 43
fact time | 47
first | 85
mark ! | -51
mark !! | -64
mark " | -63
mark ; | 18
mark ? | 103
mark ?! | -64
mark absolute reader | -26
mark absolute third | -30
mark absolute writer | -95
mark abuse reader | -47
mark again thing | -19
mark again writer | -18
mark contempt | -28
mark contempt child | -58
mark contempt reader | -79
mark diagnosis | -176
mark diagnosis child | -43
mark diagnosis reader | -40
mark diagnosis thing | -105
mark diagnosis writer | -29
mark epithet thing | -22
mark epithet writer | 24
mark exasperation child | 34
mark exasperation thing | -64
mark exasperation writer | -66
mark failing reader | -23
mark hedge reader | -16
mark hedge third | 22
mark intensity | -19
mark intensity reader | -47
mark intensity thing | -22
mark jab | -45
mark jab child | -56
mark jab reader | -34
mark jab third | -25
mark jab writer | -87
mark judgement | -54
mark judgement child | -22
mark judgement none | -25
mark judgement thing | -30
mark legal | -30
mark legal thing | -57
mark legal writer | -35
mark mental anyone | 26
mark new-partner third | -36
mark norm | -18
mark norm anyone | -37
mark norm third | -29
mark past-relation | -113
mark past-relation reader | -67
mark past-relation thing | -55
mark past-relation writer | -17
mark please | 34
mark please child | 37
mark please reader | 23
mark please thing | 19
mark quote anyone | -17
mark quote child | -17
mark quote none | -28
mark quote third | 17
mark reader-family reader | -22
mark reader-family thing | -17
mark reader-family third | -24
mark reader-life reader | 27
mark reader-life thing | -57
mark slight | -67
mark slight child | -16
mark slight none | -43
mark slight reader | -56
mark slight thing | -21
mark slight writer | -40
mark swear | -70
mark swear thing | -50
mark thanks third | -25
none future | -34
none none | 23
none present | 33
none present may | 56
none present must | 32
person Anyone | -58
person Child | -22
person Parent | -15
person Professional | 23
persons Writer Reader Both | -15
reader future | -131
reader past | -45
reader past may | -30
reader past not | -61
reader past want | -21
reader perfect | -35
reader perfect not | -87
reader present can | 17
reader present may not | -29
reader present must not | 22
reader present not | -66
reader present should not | -22
subject anyone | -57
subject none | 17
tag Emoji | 17
tag Past | -16
tag Shout | -48
tag Superlative | -47
tense future not | -47
tense no verb | -21
tense none not | -16
tense past can not | -49
tense past must not | -27
tense past not | -36
tense perfect not | -32
tense present can | 20
tense present may | 21
tense present may not | 51
tense present must | 18
tense present should not | -35
tense present want not | 31
thing future | -50
thing future not | -34
thing no verb | -26
thing past can not | -21
thing past may | 34
thing past must | -23
thing perfect not | -38
thing present can | 21
thing present may | 20
thing present may not | 49
thing present must | 15
third no verb | -15
third perfect not | -21
third present can | 56
third present want | -19
tiny | -53
w #Day | 44
w #Money | 76
w #Number | 17
w #Time | 55
w aanbellen | 47
w aanbieden | -23
w aandacht | -22
w aandeel | 47
w aandoen | -47
w aangetekende | -28
w aangezien | 28
w aankijken | -37
w aankomen | -51
w aannemen | -22
w aanpassen | 49
w aanraken | -39
w aantrekken | -25
w aanvangen | 32
w aanvullende | 24
w aanwezig | 48
w ach | -86
w achter | -40
w achterdeur | 58
w adres | 34
w advocate | -24
w afdeling | 17
w afgaan | 24
w afhalen | 24
w aflopen | -35
w afspraak | 41
w afspreken | 44
w afvragen | -19
w akkoord | 123
w al | -24
w alexander | -27
w allang | -25
w alle | -24
w allemaal | -25
w alles | -39
w alsof | -15
w alweer | -31
w ander | -15
w antibiotica | 76
w apart | 41
w apotheek | 67
w app | 41
w appjes | -49
w arm | -33
w avonds | 24
w baas | -38
w badjas | -29
w bakker | -15
w bankapp | -32
w bedenken | -52
w bedoelen | -45
w bedraagt | 39
w bedtijd | 30
w beeld | 15
w begeleider | 24
w beginners | -36
w beide | 22
w bekennen | -16
w bekijken | 35
w belangstelling | -67
w beleven | -24
w belmoment | 60
w bereikbaar | 50
w berichten | -30
w bernadette | -30
w beslissen | 34
w bespreken | 94
w bestaan | -69
w beter | -71
w betreffen | -31
w beugel | 59
w bevestigen | 46
w bezig | -29
w bezitten | -31
w bezoeken | 50
w bijhouden | -61
w bijkeuken | 46
w bijlage | 123
w bijles | 37
w bijna | -21
w bijten | -39
w bijzonder | -24
w binnenkomen | -23
w blauw | -59
w blauwe | 74
w blijkbaar | -56
w blijken | -44
w bloed | -39
w bloeddruk | -26
w blote | -25
w boekentas | 68
w boekhouder | -31
w bonnetje | 23
w boom | -18
w boos | 24
w bordje | -19
w brengen | 105
w brievenbus | 61
w broodtrommel | 18
w brug | -30
w bso | 82
w buik | -30
w buikpijn | -39
w bureau | 15
w buren | -21
w buurman | -42
w cent | -17
w chantal | -35
w coach | -50
w collega's | -24
w commentaar | -30
w conciërge | 16
w contributie | 61
w controlfreak | -15
w cursus | -41
w da's | 24
w daar | -57
w daaraan | -36
w daarom | 97
w deel | 44
w degene | -55
w dekken | 39
w delen | 24
w demi | 19
w denise | -38
w denken | -19
w destijds | -39
w deurwaarder | -49
w dienst | 86
w diep | -31
w dieter | -34
w dikke | -41
w dinsdagen | -21
w dit | -37
w ditmaal | -74
w doch | -22
w dochter | -20
w dokter | 20
w domme | -17
w doordeweeks | 65
w doorhebben | -41
w doosje | 59
w dosis | 45
w dossier | -47
w douche | -27
w douchen | 57
w douwe | -32
w draaien | -23
w drama | -42
w drinken | 24
w drogen | 31
w drukken | -56
w duidelijk | -35
w duren | 40
w durven | -97
w dus | 22
w dwangmatige | -21
w dwangneurose | -28
w dweil | -35
w echtgenoot | -21
w eenmaal | -82
w eens | -83
w eentje | -36
w eerder | 32
w eigenlijk | -36
w eindelijk | -51
w elders | -18
w elektrische | -37
w elkaar | -21
w elke | -37
w emotionele | -18
w ene | -50
w enige | -59
w enkele | -47
w ergernis | -21
w ermee | -24
w erna | 21
w es | -61
w eten | 18
w etui | 63
w euro | -18
w ex | -23
w excuses | -55
w excuus | -51
w expres | -36
w extra | 45
w factuur | 37
w familie | -21
w fatsoen | -53
w feestje | 22
w feliciteren | -18
w fietsen | 18
w fietsenmaker | -18
w fijne | -34
w filmpje | -28
w flesje | 62
w fluisteren | -20
w fluiten | -37
w folders | -30
w formulier | 41
w foto's | 20
w fotograaf | 30
w fout | -75
w fruit | 36
w garage | 20
w gaslighting | -18
w gaten | -34
w geboren | -19
w gedoe | -27
w gedrag | -20
w geert | -33
w gefaald | -31
w geheugen | -19
w gek | -79
w geld | -80
w gelden | -30
w geldig | 53
w gelijk | 16
w geloven | -76
w gemeentehuis | 24
w genieten | -18
w genoeg | -15
w genoegen | -43
w getuigen | -40
w gevoel | -39
w gewoon | -18
w gezag | 21
w gezellig | -30
w gezin | -72
w ggd | 39
w gij | -16
w gisteravond | 41
w gisteren | 26
w glas | 19
w god | -50
w goeddoen | -30
w goede | -97
w gonda | -40
w graag | 29
w grappig | -41
w grens | 87
w groene | 37
w groep | 22
w groeten | -81
w groot | -21
w grote | -34
w gsm | 29
w gunnen | -35
w gym | 60
w haha | 26
w hahaha | -33
w hal | 53
w halen | 17
w hand | -31
w handdoek | 16
w handen | -81
w handschrift | -30
w hard | -59
w hart | -80
w harte | -15
w hatice | -31
w he | -41
w heel | -54
w heer | 15
w heerlijk | -36
w hek | 16
w helaas | 97
w hele | -21
w helemaal | -74
w helft | 34
w helm | 33
w hen | 43
w herinneren | -42
w herkennen | -54
w heten | -65
w hetgeen | -42
w hetzelfde | 32
w heus | -47
w hierbij | 50
w hobby | -54
w hoeveel | -28
w hond | -21
w hoofd | -51
w hoofdpijn | 15
w hoofdstuk | 28
w hooi | 57
w hopen | -59
w horen | -26
w horloge | 16
w houden | -39
w huis | -62
w huisarts | 49
w huiswerk | 23
w huizen | 40
w hulp | -33
w huwelijk | -63
w huwelijksreis | -18
w hè | -38
w idee | -16
w identiteitskaart | 35
w iedere | -96
w iemand | -55
w inhalen | 69
w inmiddels | -76
w inpakken | -37
w inschrijven | 64
w inspectie | -16
w intussen | -18
w invallen | 18
w inzien | -37
w ipad | 51
w ipv | 45
w ja | 46
w jaar | -22
w jaloers | -29
w jammer | -55
w janken | -54
w janneke | -28
w jaren | -39
w jay | 30
w jayden | 62
w jeugd | -25
w jezelf | -66
w jongens | 16
w juf | 37
w k | -54
w kaartje | -19
w kaas | 29
w kalender | -16
w kamp | 34
w kant | -16
w kanten | -49
w kantine | 16
w kantoor | -28
w kapotte | -55
w karakter | -18
w keel | -47
w kelder | 24
w kelvin | -36
w kennen | -59
w keren | -16
w kerstvakantie | 29
w keuken | -46
w kilo | 16
w kim | -37
w kind | -58
w kinders | -31
w kip | -28
w klaarleggen | 42
w klappen | -68
w klas | 17
w klein | 29
w kleuter | -36
w klinken | -19
w knap | -37
w knieën | -54
w knijpen | -29
w knikken | -28
w koeien | -33
w koffer | 17
w koffers | -27
w koffertje | 52
w koffie | -66
w koken | -26
w komende | 33
w konijn | 19
w koorts | 41
w kop | -70
w kopie | 70
w kosten | 18
w kotsbeu | -33
w koud | -23
w koude | -31
w kruipen | -43
w kus | -29
w kwalijk | -23
w kwartaal | 18
w kweenie | 26
w laarzen | 35
w laatst | -50
w lachen | -22
w lader | 23
w landen | -18
w langs | -16
w langsbrengen | 62
w leeg | -25
w leer | -34
w lege | -21
w lekker | -52
w leren | -102
w les | 39
w leven | -57
w lief | -45
w liefde | -36
w liegen | -58
w lijden | -44
w lijf | -32
w limonade | 16
w links | 71
w lippen | -20
w literatuur | -21
w logeren | 24
w lokaal | 55
w loslaten | -19
w lotion | 64
w lucht | -41
w lui | -22
w luisteren | -40
w lukken | 78
w lunch | 35
w m | 21
w maandagavond | 50
w maandagochtend | 52
w maar | -25
w maat | 69
w mails | -21
w mam | -45
w mama | -133
w man | -38
w manege | 37
w manier | -23
w manipulatie | -16
w marechaussee | 49
w marnix | -40
w maximaal | 42
w me | -31
w mee | 25
w meedoen | 15
w meegaan | 43
w meegeven | 40
w meemaken | -21
w meenemen | 23
w meer | -21
w meestal | -27
w meetellen | -36
w meid | -23
w meisje | -49
w melk | 49
w men | -26
w mens | -127
w mensen | -40
w mentor | 58
w merken | -30
w mezelf | -45
w mg | 47
w middag | 35
w mijn | -15
w mijzelf | -29
w min | 77
w minuut | -23
w misgaat | -35
w moe | -26
w moeders | -33
w moeilijk | -51
w moeite | 27
w mogen | 19
w mond | -56
w mooi | -81
w morgen | 35
w motor | -34
w muziek | -29
w n | -25
w nacht | -16
w nachtdienst | -25
w nachtrust | -24
w nagels | -28
w naima | -28
w nakijken | 15
w namelijk | -31
w nat | 50
w natte | -32
w natuurlijk | -23
w ne | -113
w nee | 16
w nergens | -81
w net | -34
w netjes | -77
w niemand | -75
w nieuws | -15
w niks | -28
w nodig | 57
w nodigen | 18
w noemen | -68
w normale | -33
w nota | 18
w noten | 44
w nou | -31
w nul | -60
w nummer | 27
w och | -44
w oefenen | -17
w ogen | -19
w omgangshuis | 45
w ondertekenen | 20
w onderwerp | -51
w ongetwijfeld | -46
w ongeveer | 36
w ontbijten | 23
w ontbreken | -38
w ontdekt | -35
w onthouden | -29
w ontplof | -35
w onze | -149
w onzin | -23
w opgelucht | -17
w ophalen | 41
w ophangen | 22
w ophouden | -19
w oplader | 71
w opletten | -29
w oppas | 23
w opschrijven | -36
w opstaan | 17
w optie | 74
w opvallend | -43
w opvang | 58
w opvoeding | -34
w opzeggen | -47
w opzetten | -70
w oranje | 32
w oren | -30
w orthodontist | 55
w oud | -37
w oude | 15
w ouderschapsplan | 28
w ouwe | -34
w overdracht | -31
w overhebben | -16
w overigens | -88
w overlaten | -32
w overzicht | 47
w pakken | -64
w papa | -70
w paracetamol | 67
w paspoort | 42
w passen | 17
w per | 31
w persoonlijkheid | -26
w petra | -38
w pff | 15
w pijn | 67
w plaatsvinden | 28
w plakken | -37
w plein | 23
w pleister | 19
w plezier | -27
w plus | 35
w poetsen | -47
w post | 53
w praktijk | 67
w precies | -75
w prima | 29
w probleem | 19
w procent | 46
w proficiat | -51
w publiek | -24
w pure | -45
w raam | -63
w raken | -17
w rand | -26
w rania | -34
w rapport | 19
w recht | -49
w rechtbank | 15
w rechter | -18
w reden | -47
w reeds | -30
w regel | 25
w regen | -74
w regenlaarzen | 51
w rekeningnummer | 92
w reserve | 30
w reserveren | 35
w ricardo | -36
w rij | -31
w rinus | -26
w rode | 19
w roepen | -65
w rond | 76
w ronduit | -21
w rondvertellen | -36
w rooster | 20
w router | -33
w rug | -43
w rugzak | 79
w ruiken | -16
w ruilen | 104
w rust | -40
w ruth | -26
w salaris | 57
w samen | 25
w samenwonen | -15
w schaken | 32
w schamen | -65
w scheef | -32
w scheenbeschermers | 40
w scheiding | -35
w schelen | -55
w schermtijd | -35
w schieten | -35
w schijnen | -65
w schikken | 17
w school | 56
w schooljaar | -19
w schoolreis | 61
w schoolreisje | 59
w schoonmaken | 66
w schreeuwen | -32
w schrift | -51
w schriftje | -24
w schrijven | -87
w schrikken | -17
w schuiven | -19
w schuld | -67
w schuur | 50
w seizoen | 58
w simpel | -37
w sinds | -18
w slaan | -37
w slaapzak | 54
w slechte | -33
w smeken | -41
w snappen | -63
w soep | -50
w soms | -18
w sorry | -26
w sowieso | 27
w spiegel | -32
w spijt | -23
w spijten | -50
w spijtig | 64
w sporttas | 38
w sprake | -76
w spreekbeurt | 58
w sprookje | -32
w stappen | -35
w station | 45
w steeds | -67
w steek | -32
w steken | 24
w step | 32
w stiekem | -48
w stijn | -45
w stil | -105
w stilte | -61
w stoel | -19
w stoep | -28
w stom | -23
w stop | -52
w stopwatch | -15
w straat | -15
w sturen | 25
w sukkel | -24
w tablet | 58
w talent | -20
w tandarts | 24
w tanden | -33
w te | -19
w tegenwoordig | -30
w tekenen | 55
w telefoontje | -31
w teleurstellen | -29
w televisie | -43
w telkens | -25
w tellen | -75
w ten | -25
w tenminste | -62
w tent | 47
w terug | 24
w terwijl | -32
w thee | -33
w therapeut | -20
w thermometer | -15
w thuisblijven | 43
w thuiszijn | 39
w tikkie | 15
w tip | -32
w toch | -76
w toegeven | -27
w toekomen | -23
w toen | -143
w toeslag | 43
w toestemming | -17
w toestemmingsformulier | 76
w toeteren | -30
w toets | 61
w toevertrouwd | -27
w ton | -31
w tonen | -20
w toon | -48
w totaal | 30
w traan | -28
w training | 47
w tranen | -46
w treffen | 48
w trekken | -31
w trommelen | 17
w troosten | -21
w trots | -35
w trouwen | -53
w trouwens | -164
w trui | 18
w trut | -27
w turnen | 16
w turnkamp | 48
w turnpakje | 23
w tuurlijk | 25
w tv | -19
w tweede | 26
w tweeën | 16
w typen | -61
w uiteindelijk | -28
w uiterlijk | 93
w uitkering | -29
w uitkijken | -25
w uitlaten | 54
w uitleggen | -85
w uitslag | 44
w uitzetten | -30
w uitzoeken | -38
w uurtje | 40
w uw | -32
w vaak | -46
w vader | -15
w vaderschap | -34
w vaker | -44
w vanaf | 65
w vanavond | 101
w vandaag | 34
w vandaan | -49
w vanmiddag | 100
w vanmorgen | 70
w vannacht | 27
w vanochtend | 45
w vanwege | 19
w vanzelf | -28
w vasten | -152
w vasthouden | -16
w vel | -23
w ver | -47
w verbazen | -21
w verbieden | -21
w verblijven | 32
w verder | -61
w verdienen | -76
w verdriet | -31
w vergadering | 24
w vergeven | -15
w vergiffenis | -21
w vergoeden | 31
w verhaal | -29
w verhalen | -54
w verhoor | -22
w verkopen | -92
w verliezen | -16
w vermoeden | -23
w verpesten | -30
w verplaatsen | 28
w verrekijker | -15
w verschijnen | -19
w verschrikkelijk | -18
w verslag | 35
w verstand | -60
w vertonen | -31
w vertrekken | 24
w vertrouwen | -26
w verzamelen | 52
w verzetten | -31
w verzinnen | -24
w verzorgen | -33
w vissen | -22
w vlam | -26
w voetbal | 18
w voetbalschoenen | 25
w voeten | -44
w voicemail | -32
w volgens | 18
w volledig | -23
w volwassen | -31
w volwassenen | -27
w vooral | -23
w voorbij | -25
w voordat | -63
w voorgaan | -68
w voorhand | 20
w voorhoofd | -18
w voorkeur | 56
w voorleggen | -23
w voorlopig | 18
w voorschoolse | 22
w voorstel | 31
w voorstellen | 43
w voorvak | 60
w voorvakje | 47
w vorig | -32
w vorige | -52
w vorm | -32
w vreemde | -20
w vrienden | -28
w vrij | 106
w vroeg | -15
w vroege | -16
w vroeger | -33
w vrouw | -112
w vóór | 24
w waar | -83
w waard | -34
w waardeloze | -23
w waarin | -57
w waarom | -19
w waarop | -47
w waarvan | 24
w wachten | -35
w wakker | -15
w wandelende | -17
w warm | 43
w wat | -15
w waterpokken | 53
w wc | -27
w weekenden | 15
w weggaan | -28
w weigeren | -34
w weinig | -41
w welkom | 73
w wellicht | -29
w wereld | -55
w werkelijk | -61
w werkgever | -30
w werkplaats | 17
w wie | -49
w wifi | -24
w wijken | 18
w wimpers | -26
w wind | -46
w winnen | -28
w winters | -19
w wiskunde | 48
w witte | 19
w woede | -28
w wonderen | -45
w wonen | -36
w woord | -151
w wubbo | -33
w wél | -70
w zak | 39
w zalf | 39
w zee | -27
w zelfde | 46
w zelfs | -105
w zenuwen | -37
w zeuren | -33
w zich | -18
w zin | -78
w zingen | -29
w zo | -25
w zo'n | -116
w zoe | 18
w zoeken | -50
w zogenaamd | -16
w zolder | 21
w zonder | -23
w zoon | -105
w zover | -55
w zowat | -33
w zuchten | -79
w zuur | -30
w zwaaien | -58
w zwager | -21
w zwemles | 54
w zwijgen | -23
w zó | -27
writer future not | -34
writer no verb | -52
writer past | -19
writer past can not | -22
writer past not | -90
writer perfect not | -27
writer present can | -17
writer present want not | 50
`,
);
