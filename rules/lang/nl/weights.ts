import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const weights = readWeights(
  { base: -0.66, own: 1.162, named: 3.722, mean: -0.513, most: 0.906, before: 0.397, after: 0.244, alone: 0.626, few: -0.196 },
  // what it decides | base | threshold
  `
any | -70 | 0.8
insult | -120 | -120
label | -153 | -90
blame | -116 | -115
motive | -143 | -64
sarcasm | -112 | -99
threat | -151 | -60
emotion | -138 | -123
guilt | -140 | -121
past | -150 | -82
off-topic | -143 | -88
opinion | -134 | -73
defence | -140 | -91
child | -176 | -61
command | -114 | -117
advice | -145 | -36
apology | -160 | -79
vague | -173 | -117
`,
  // sign | letters of what it decides, each with how much it counts
  `
act apology | A-4a-11b-7c-7d-17f-9g-6i-3j-11k-7l-21m-8n-10o-4p23q-3
act command | A2b-2c-8d-9e-2f-3g-3i-9k-6n6o11
act fragment | b-3c-2d-3g-3h-19i-4k-3l-3m-23q-3
act proposal | A-24
act question | b-17c-5d-21f18j-5k-6l-8n-3o-2p-10q-3
act request | A-13a-2c-13d-4f5i-4p5
act thanks | A-12
anyone past | A10a-8b-6c-4d-6e5f-3g-3h-6j-7k14l-7m-5o-5p-5q-6
anyone past not | A-2a-7b-4d-5e-4f-2g-3h-8i3j-6k9l-9m-5n-2o-6p6q-4
anyone perfect not | A-2a-6b-3c-4d-4e-3f-4g-3h3i-7j-6k-5l12m-6p-6q-4
anyone present | b3c3d-8f-3g-3m-5n-5o-5p-3
anyone present must | a-8b-6c3d-7f-2g-4h4i-5j-10k-4l-6m-8n-3o-6p-6q-7
anyone present must not | A7
anyone present not | A9d6h3i-3k-4m-3n-2p-2q-3
anyone present should | A13a-6b-5d-5e9f-2g-3h-5i-4j-6k9l-6m-4n-3o-5p-2q-2
b #Day #Money | A-8
b #Day #Name | A-5
b #Day #Number | A-6a-2b-3c5d-2f-5i4j-4k-3l-5m-3o-2q-2
b #Day #Time | A3
b #Day $ | A-6f2h-4j-3m-6n4q-2
b #Day aan | A-5
b #Day achter | A6
b #Day af | A-2
b #Day al | A6a-7b-6c5d5e-4f-4g-4h-5i-8j-7k-5l-8m-6n-7o-4p-5q-3
b #Day antwoord | A-5
b #Day betalen | A-5
b #Day bevestigen | A-4
b #Day bij | A-13
b #Day binnen | A-4
b #Day brengen | A-8
b #Day daar | A7
b #Day daarna | A10a-3b-7c-2d-3e-2f2g-6h-4i-5j-5k-5l-6m-4n-7o-2p-3q4
b #Day dan | a-5b-5c-3d-6e-4f16g-4h-7i-5j-6k-4l-7m-6n-10o-5p-6q-5
b #Day dicht | A-6
b #Day dus | A-5
b #Day een | A-11
b #Day en | a-3b-4d-3e-8g-3h-3i-3j-3k-3m-3n8o-3q-4
b #Day er | a-6b-4d7e-4f-3g-3h-5i10j-6k-2l-7m-5n-2o-3p-2q-2
b #Day gaan | A-11
b #Day geen | A6a-7b-3c12d-5e2f5h-6i-5j-5k-4l-7m-5n3o-3p-4q-7
b #Day gelden | A-6
b #Day gewoon | a-5b-5c-3d-6e-3f-7g-6h-7i-6j-5k-6l14m-3n5o-4p-5q-4
b #Day haar | A-6
b #Day halen | A-5
b #Day hebben | A-2a-8b-4c12d-6f-7g-3h-6i-6j-7k-5m-6n-5o-3p-5q-5
b #Day het | A-6
b #Day hier | A-4
b #Day houden | A-6
b #Day ik | a5b-4c-5d-4f-5g-3h4i4j-5k-4l-7m-5n-4o-3p-4q3
b #Day in | a-4b-2c-6d-2e-6f-3g2h-5i-6j-4k-3l11m-6o-4p-3q3
b #Day je | A9a-6b-4c-3d5e-3g-2h-5i13j-8k7l-6m-5n-2o-2p-3q-6
b #Day klaarzijn | A-4
b #Day komen | A-10
b #Day kunnen | A-9
b #Day laten | A-13
b #Day liggen | A3
b #Day lukken | A-3
b #Day maar | A6a-6b-3c-3d-7e-2f2g-6h-9i-7j-5k-2l-6m-8n-5o-2p11q-7
b #Day maken | A-6
b #Day mee | A-17
b #Day meebrengen | A-6
b #Day meegaan | A-6
b #Day meegeven | A-4
b #Day meenemen | A-12
b #Day met | a-4b-2f-4h3k-3l4m3n-3q-2
b #Day moeten | A-6
b #Day mogen | A-9
b #Day na | A-16
b #Day naar | A-5
b #Day niet | a-3b4c-6d-4e-5f21g-4h-5i-2j-5k-5l-6m-4o-4p-3q-5
b #Day niks | A8
b #Day nuchter | A-3
b #Day of | A-7
b #Day om | A2b3f-7h-5i-2m-2n3
b #Day ondertekenen | A-3
b #Day op | A-6
b #Day opstaan | A3
b #Day pas | A-4
b #Day rijden | A-4
b #Day rond | A-5
b #Day ruilen | A-4
b #Day samen | A-5
b #Day spelen | A-7
b #Day te | A3a-3b-3c-3d-6e-2f-4i7j-6k-2l3m-5p-2
b #Day terug | A-12
b #Day toen | A4
b #Day tot | A-9a-6b-4c-4d-6e-3f-5g7h-9i4j7k-4l-8m-7n3o-4p-4q-4
b #Day tussen | A-7
b #Day uit | A-3
b #Day van | A-10
b #Day vanaf | A-3
b #Day via | A-3
b #Day voor | A-2a-4b-3c3d-5e4g-2h-7i-3j-6k5l-4m-6n-5o-3p-4q-4
b #Day vroeg | A-5
b #Day want | A-7
b #Day wat | A-3
b #Day we | A-3
b #Day wel | A-7
b #Day werken | A-5
b #Day weten | A-10
b #Day ze | A-5
b #Day zeggen | A-11
b #Day zelfde | A-3
b #Day zijn | a-2b-3d-2e2f-3k-3l-5p-3q5
b #Day zoeken | A-5
b #Money $ | A-7
b #Money aan | A-6
b #Money betalen | A-6
b #Money de | A-4
b #Money dus | A-7
b #Money en | A-5
b #Money hebben | A-9
b #Money ik | A-4
b #Money in | A-6
b #Money jouw | A-6
b #Money moeten | A-3
b #Money op | A-6
b #Money overmaken | A2
b #Money per | A-9
b #Money te | A-2
b #Money uw | A-3
b #Money waarvan | A-2
b #Money zijn | A-9
b #Money zullen | A-7
b #Name #Day | A3a-5b-5d-7f6g-5h4i2j-8k-5l-7m6n-4o-5p-4q-4
b #Name #Money | A-8
b #Name #Name | A-2a-5b6c-3d-4e-3g-5h3i-6j-8k10l-6m-5n-5o-6p-4q-4
b #Name #Number | a-7b-5d-2e-4f-7g-5h-6i-7j-8k5l-7m-4n-7o10p-3q-4
b #Name $ | A-6b2e4f-2g-8i7j6k-8m-5p-9
b #Name aan | A3a-7b-6c-3d-4e3g-8h-7i-6j8k-6l-6m-6n-5o-5p4q-6
b #Name afspreken | A-4
b #Name bij | a-7b-8c4d-5e-4f4g10h-7i-7j8k-7l-8m5n-10o-7p-7q-8
b #Name bijstaan | A-4
b #Name blijven | A-6
b #Name brengen | A-7
b #Name daar | A-5
b #Name dan | a-7b-4c-3d-7e-4f-9g-4h7i-5j5k-6l-8m-7n-7o6p-5q-6
b #Name dat | A2a-6b4d-7f-3g-3h-5j3k-5l7m-6n-2o-6p-2q-4
b #Name die | A-5
b #Name doen | A-3
b #Name durven | A3
b #Name dus | A-8
b #Name een | A3a-7b-8c5d-5e21f-5g-4h-5i-5j8k-7l-5m-6n-4p-4q-6
b #Name en | A-8a4b-4d-3g-3i-2k-3m-5n-2o4p-3q-4
b #Name gaan | A-7
b #Name geboren | A5
b #Name geen | A2
b #Name geven | A-3
b #Name graag | A-6
b #Name hebben | A-6a-4b-3e-3f-3g-3h2i2k-5m8n-2p-3
b #Name het | A4a-7b-6c3d7e10f-7g-6h-7i-5j-7k-8l-7m-7n4o-7p-6q-6
b #Name horen | A14a-6b-8c-4d-4f-6g-6h-5i-6j5k6l-5m5n5o-6p-4q-5
b #Name ik | a-5b-6d-5e2f-7g3h-7i-4j-7k-4l-5m-7n-7o-6p7q-5
b #Name in | A-3a-7b-5c3d-6f-3h-8i24j-7k-6l-6m-6o-5p-5q-3
b #Name ja | A-6
b #Name je | A7
b #Name klaarstaan | A-2
b #Name klaarzijn | A-4
b #Name kosten | A-7
b #Name krijgen | A-10
b #Name kruipen | A3
b #Name kunnen | a-8b-8c3d5e-3f-7g-4h4i10j-9k-6l-7m-6n-4o-7p-6q-5
b #Name lezen | A-6
b #Name liggen | A-4
b #Name maar | A4a-6b-8e15f-7g-5h-7i-4k-7l-7m-9n-7o-4p4q-5
b #Name maat | A-5
b #Name maken | A-4
b #Name meegaan | A-3
b #Name meegeven | A-4
b #Name meekrijgen | A-4
b #Name met | a4b-4c-4d-5e6g-3h-5j9k-5l-4m-4n-4o-4p-4q-4
b #Name mij | A4
b #Name moeten | A-6a-6b-5c4d-5e-3f-6g-5h-8i-4j7k-7l-4m4n-4o-6p-5
b #Name mogen | a-8b-8c2d-4e10f-6g-3h-7i3j6k-5l-6m-6n-3o-5p-7q-6
b #Name naar | A-9
b #Name niet | A9a-8b-6c-3d-8e5f-7g-5h-8i-5j-8k-6l-8m-3n-8o-5p4q-6
b #Name nog | a-9b-8c-3d-8e-4f-6g-6h-5i5j3k-5l-7m-6n-7o7p-5q-8
b #Name om | A-7
b #Name op | a-6b-6c3d-4f-7g-5i-7j-8k-6l-6n-4o5p-5q-5
b #Name pas | A-3
b #Name rijden | A4a-4b-3c-3e2f-4g-4h10i11j4k-6l-6m-7n-4o-5p-4q-4
b #Name samen | A-5
b #Name sinds | A-8
b #Name spelen | A-3
b #Name staan | a-5b-6c5d-4e6f-3g-5h-7i10j-7k-6l2m-7n-4o-5p-3q-3
b #Name starten | A-5
b #Name tas | A-4
b #Name te | A3
b #Name tot | A-9
b #Name van | a7b-5c-4d-5e6f2g-5h-7j8k-6l-6m4n-5o-4p-3q-6
b #Name vanavond | A-5
b #Name vertellen | A-2b-5d2e-2f-3g-2h-6i-4j-8k-5l-5m15o-3p-3q-4
b #Name voor | a-8b-7c8d-6f-7g-5h-8i-3j8k-7l-7m-6n-4o7p-5q-6
b #Name vragen | d-3e-8i-3j-5k-5l-2m21o-3q-4
b #Name wassen | A2
b #Name wat | A5
b #Name wijken | a-3b-4d-4e2f5g-5h3i-6j-8k-5l-6m-6n-2o-2p-4q5
b #Name willen | A-20
b #Name zeggen | A9e-12h-5l-3m17
b #Name zelf | a-8b-4d-7e-4f-8g-2h-7i5j-9k-6l5m7n-5o-6p-5q-4
b #Name zijn | A-3a-8c4f-5h3i-2j3k7m-3o-3p-4q-3
b #Name zitten | A-7
b #Name zo | A5a-6b-7c8d-6e-3f-5g-5h2i5j-8k-7l-8m-3o-4p5q-4
b #Name zullen | a6b-6c-2d-7f-5g-5h5i-5j6k-6l-7m4o-8p-5
b #Number #Day | A-9a-6b-3c-4d-6f-3g-6h-4i-3k-5l12m-7o-3p-4
b #Number #Name | a-12b-9d-8f-7g-6h-5i-9j10k-9l-7m-7n-7o-7p-4q-5
b #Number #Number | a-4c3d-3f-4i-4j-7k-2l5m-3n2o-2
b #Number #Time | a-8h8i-3k-3o-7p-5q-5
b #Number $ | A-4c8g-8j-2k-8p-7q-7
b #Number auto's | A7
b #Number avond | a-8b-4c4d-3e-4f-5g-3h-8i-5j-7k-8m6n-7o6p-5q-5
b #Number bestellen | A-5
b #Number bij | A-14
b #Number boterhammen | A-3
b #Number dagen | A4a-4c3e-5f2g-3j-5k3l-2m-2n5
b #Number dan | a-8b-3c-4d-4e11g-3h-7i-6j-6k-6l8m-6n-8o-9p-3q-6
b #Number dat | a-10b-4c-2d-4e-3f-3g-3h5i-3j-7k14l-7m6n-7o-7q-6
b #Number de | A4a-6b-4d-6e-2f-7g-3h-5i4j-6k-6l-7m-5n10o-5p-2q-3
b #Number die | A-3
b #Number druppels | A-5
b #Number dus | A-6
b #Number en | a5c6e-3f-2h6i-3j-5l-2n3
b #Number grote | A8
b #Number halen | A5
b #Number hebben | a-4b-3c4d-4e-6f-4h2i12j-6k-3l-4m-4n-3o-2p-3q-2
b #Number het | a-7b-3c-4d-5e4f-3g-3h-7i6j-8k-5l-7m5o-4p-4q-6
b #Number horen | A6a-10b-5c-4d-3e-3f-3g-3h-5i-4j-7k12l-4m-7n-7o-8q-4
b #Number ik | a-8b-4c-2d-3e-3f-8g-5h-8i-6j3k16m-7n-5o-7p-6q-5
b #Number in | A-4a7b-8d-6e3f9g-8h-8i-8j7k-9l-8m-7n-7o-6p-6q-8
b #Number jaar | A9a-13b-3d-6e2f-8i13m-9n-7q-5
b #Number kaarten | A-5
b #Number keer | a-9b-2d-3e-5f7h-14l6n-9o-5q-4
b #Number keren | A6
b #Number kilo | A-7
b #Number kinderen | a-5b-3c-3d-3e8f-6g-5h13i-8j-6k-8l-6m-6n-3o-8p-6q-3
b #Number kleuters | A-5
b #Number kunnen | A5a7b-7c-3d-5e-4f-6g8h-8i-6j-7l-7m-5n3o-9p-6q-8
b #Number lessen | A-4
b #Number man | A-2a-8b-3d-4e-3f-4g8i-8j-7k-4l6m-4n-3o-6p-4
b #Number manen | a-7b-4d-3e-3f-5g-5h-6i8j4k3l-8m-5n-5o-5p-4q-4
b #Number meegeven | A-3
b #Number met | a6b-6d-5e-3f-6g6h-7i-6j6k-7l-6m9n-5o-7p-6q-4
b #Number mg | A-9
b #Number min | A-9
b #Number minuten | e7g-2h-2j-7k-2m-2n-4p-3
b #Number naar | A-19
b #Number nachten | A2a-6c-2d-2f-2g-4h5i5j-6k-5l-5m-6n-2o-5p-2q-2
b #Number nemen | A-4
b #Number neten | A-5
b #Number of | A-12
b #Number om | A-5
b #Number onderbroeken | A8
b #Number op | A2a-6b-5c7d-3e-3f-5g-4j-7k-4l3m-5n-5p-4q7
b #Number opkomen | A-4
b #Number ouders | A-5
b #Number paar | A6
b #Number plaatsen | A-5
b #Number procent | A-10
b #Number pufjes | A-8
b #Number telefoontje | A3
b #Number terug | A4
b #Number toen | A6
b #Number tot | A-10
b #Number uitkomen | A-5
b #Number uur | a-6b-3c-9e-9f-4g-4h21j-4k-5l7m-3n-4o-5p-3q-4
b #Number van | c-4f-3h-2i-4l19m-3n-2o-4
b #Number voor | A-16
b #Number week | A9
b #Number weken | a-3c5d-2e-4f-2i4l-2m-3
b #Number winters | A6a-5b-3c5d9e-4f-5g-2h4i11j-8k-4l-7m-6n-2o-4p-4q-3
b #Number woord | A4
b #Number x | A-5
b #Number ze | A-5
b #Number zijn | A-2a-6b-5c4d-6e4f-5g-4h-6j3k-7n-3o-6p-3q-5
b #Number zo'n | A7a-6b-4c-3d-4e-2f14g-5h-6i-6j-5k-6l-6m-7n-8o-5p-6q-4
b #Time #Name | A-3
b #Time #Number | A-3a-5b-7c2d6e-4f-5g-4h-8i-5j8k3l-6m-8n-9o-8p-2q-2
b #Time #Time | a-2b-4c3d-4e-6f-4g-5h-2i-4j-5m-5n-5o5p-2q-3
b #Time $ | A-26
b #Time 's | a-2b-3c-3d-2e3f-5g3h3i5j-5k-3l-8m-5n-8o-4p-3q-2
b #Time aan | A3
b #Time bellen | A-2
b #Time bereikbaar | A-4
b #Time bij | A-12a-3b-3c3d-2e-3g3h-7i-6j-6k-5m-7n-6p-2
b #Time bijbrengen | A-5
b #Time brengen | A-2
b #Time de | A-9
b #Time die | A-4
b #Time en | a-4b-6c-3d-5e-3f-6g-6h7i-4j-7k-6m-6n9o-5p-4q-5
b #Time goed | A-4
b #Time halen | A-11
b #Time ik | A-9
b #Time in | A-3a-3b-4d-3e-3f-4g-2h3i-3j-5l9n-6o-6p-4q-3
b #Time jij | A-5
b #Time klaarstaan | A-4
b #Time komen | A-10
b #Time kunnen | A-12
b #Time langsbrengen | A-3
b #Time laten | A-4
b #Time meekomen | A-6
b #Time met | A-6
b #Time moeten | A-10
b #Time mogen | A-4
b #Time na | A-7
b #Time of | A-8
b #Time omdat | A-3
b #Time op | A2a-2b-9c10d-5e-3f-8g-6i-5j-8k-8l-9m-9n4o-6p-4q-5
b #Time ophalen | A-8
b #Time rijden | A-4
b #Time terug | A-5
b #Time thuiszijn | A-4
b #Time tot | A-18
b #Time uit | A-13
b #Time van | A-3
b #Time voor | A-5
b #Time want | A-4
b #Time weer | A-9
b #Time werken | A-4
b #Time wisselen | A-6
b #Time zijn | A3a-5b-5d-4e-3f-5g3h-7i-6j-7k-6l3m5n6o-5p-3q-4
b #Time zoals | A-6
b #Time zwemmen | A-4
b 's avonds | A-9
b 's nachts | a-5b-5c-3d-4f-6h-8i2j-6k-4m-6n6p-4q-4
b 't zijn | A3a-5b-6c7d-4e11f-4h-4i-3j-5k-5l-4m-4n-5o-5p3q-4
b ^ #Day | A-4a-2d-4e-20f-4g-3j-5k-3m-4n6p-3q6
b ^ #Name | a-20d-3e-5f-3g-3i-12m24n-4o-14p-12
b ^ #Number | A3b-4d-6f-11g-8h10i6m-10n-13o-9
b ^ #Time | A-14
b ^ 't | A2a-7b-5c6e5f-5g2h-6i-5j-6k-6l-7m-5n-6o-6p-2q-5
b ^ aan | a-6b-6c-4d-4e11f-6g-4h-7i-5j-7k-6l7n-5o-7p-6q-6
b ^ aanbellen | A-5
b ^ aankomen | A6
b ^ aanstaande | A-2
b ^ aantrekken | A5
b ^ ach | A6a2b-3c-5d-4e7f-2g-3j-4k-3l-3m-3n-3o-3p7
b ^ al | A16a-5b-5d-3e-2f-3h4i-6j-6k-6m-4n-3o-6p3q-3
b ^ alexander | A-6
b ^ alimentatie | A-4
b ^ alleen | A3a5b-6c-2d-6f-5g-5h-6j2k7l5m-6n-4o-5p-5q-6
b ^ alles | a-4b-5c-3d-4e-2f-8h7i-4j-5k-2l-8m-6n-5o-7p17q-6
b ^ allez | A-3
b ^ als | f14g-5h3i-9l-13o5q-7
b ^ alvast | A-6
b ^ amai | A4a-8b-5d-6e9f-4g-5h-6i-6j6k-6l-6m-5n-3o-6p-6q-7
b ^ anders | A3a-2b-2e-12f16j-3l-3n-2o-2p-2
b ^ artikel | A-6
b ^ ayo | A-4
b ^ bart | A-8
b ^ bedankt | A-3
b ^ beginnen | A14a-6b-4c-5d-3e-4f4g6h-3i-3j-5l-4m-4n-7o7p-4q-5
b ^ bellen | A5a-6b-6c-2d-4e-2g-4h-8i-6j-6k-6l3m-5n4o-6p-6q5
b ^ beloven | A6
b ^ bernadette | A-8
b ^ betalen | a-3b-4c-2d-5e-4g-5h-6i-4j-8k-6l-7m-3n-7o-3p-5q13
b ^ bij | b2f2g-5h-2i11j-11k-7m-7n-5o-5p-4q-4
b ^ blijven | A17a-2b-3d-3e-7f22h-3j-3k-3l-3m2n-4o-5p-2q-4
b ^ bon | A-4
b ^ brandon | A-9
b ^ chantal | A-7
b ^ daar | a-5c-3d5e6f-5g4h-6i-4j-6k-5m-6n-6o-5p-6
b ^ daarna | A-7
b ^ daarvoor | A-7
b ^ dan | A-13
b ^ danken | A-8
b ^ dat | A11a4b9c-7f-18g-16h-12i-6l13m-7o-18p-3
b ^ de | A-11a-7d-22f2g-13k-9l4n-20o-16p-14q-2
b ^ demi | A-5
b ^ den | A5
b ^ denken | a-7b-4d-8f-4h11i4j-7k-3l-5m10n-4o-7p-3q-6
b ^ deze | A9a-5b-6c-3d-6e-3f-7g-6h-6i-5j-6k-6l-6m-5n13o-6p-6
b ^ die | A11a-3c-3d-17g-13h-6j17k-3l12m-4o-13p-10
b ^ dieter | A-8
b ^ dit | A12a-2c-14e-14f11h-5i-2l-3n3p-3
b ^ doen | a-3c-6f3h-2l-2m-3n-4o-3p-2q2
b ^ dokter | A-4
b ^ door | A2a-8b-7c29d-7e3f-8g-6h-7i-8k-6l-6m-7n-7o-6p-5q-4
b ^ doordeweeks | A-4
b ^ doorgeven | A-6
b ^ douwe | A-8
b ^ dus | A16a-6b-4c2d-4e4f-3g-4h-3i-3j6k-4l6m-4n6o-6p-3
b ^ echt | A5a9b-6c-2d10e6f-7h-5i-4j9k-6l-4m-4n-7o-6p-7q-7
b ^ eefje | A-5
b ^ een | A17d-5f-24g-5h-5i-25j-3k15l-18m-10n-10o3p-20q-12
b ^ eerst | A9a-6c12d-5e-3f-8g-4j-5k-9l-4n10o-9p-4q-6
b ^ eindelijk | A-9
b ^ elk | A5
b ^ elke | A11b-5c5d-4e-9f-4h3j-3k5l-3m-3o-4p3q-2
b ^ en | A25a-11c-4d-19f4g-4i-21j2k-4n3o-3q-4
b ^ er | A-3c4e4f-2g-2j3k-8l4m-2n-2o8p-2q-3
b ^ even | A-4
b ^ excuus | a-3b-6c-3d-5e4f-5g-7h5i-5j-5k-4l-6m-4n-4o-3p3q-7
b ^ ey | A-6
b ^ ff | A-4
b ^ fijn | a-7b-5c9d-7e18f-6g-5h-7i7j-7k-7l-8m-6n-6o-4p-6q-7
b ^ foto | A-5
b ^ gaan | A5a-3b-2c-8d-3e2f-3j5k-2m-3q-4
b ^ ge | b-4d12f-5h-7j-10l-9m-5p-4q-4
b ^ gebeuren | A11a-4b-4c-3d-4e-2f20g-5h-5i-2j-6k-4l-6m-6n-5o-6p-3q-6
b ^ geen | A-2a-8b-6c-4d-5e-4f8g-6h-7i-7j-7k-8l12m-7n-8o-5p-7q-6
b ^ geert | A-8
b ^ gierige | A8
b ^ gij | A24a-2b-2c8d-2h-3i-6l-2n4o-3q-2
b ^ gister | A-6
b ^ god | A-7
b ^ goede | A-4
b ^ gonda | A-9
b ^ graag | A-16
b ^ gunnen | A3
b ^ haal | A3a-9b-7c-3d-8e3f-8g-7h-5i-6j-8k-6l-7m-5n22o-8p-6q-7
b ^ haar | A-17a-10b-9d-9e-4f-8g-6h-7i9j6k6l-8m-8n-8o-8p-7q-8
b ^ haha | A-9
b ^ hahaha | A-7
b ^ halen | A7
b ^ hatice | A-8
b ^ he | A-10
b ^ hebben | c6d5f-4g-3h-5i7j4k-5m-6n-5o5p-4q-5
b ^ helaas | A-7
b ^ hello | A-3
b ^ het | a-2d8f-16h-2j-17n-16
b ^ heyy | A-10
b ^ hierbij | A-6
b ^ hij | A-10a-4c3f-3i-6j-9k-2m27n-3o-2q-2
b ^ hilde | A-5
b ^ hoe | a6b-5c-5d-6e-2f-8g-3h3i-6j-6k-5l-4m-7n-5o-5p-3q23
b ^ hoi | A-7
b ^ houden | A8a7b-8c-3d-5e-4f-7g-8h-7i-4j-8k-4l-7m-6o-8p-5q-7
b ^ houdoe | A-5
b ^ hun | A-6
b ^ ik | a-11b-4d-2f-10g4h5i-3j-3k-9m-6n-4o-2
b ^ ilias | A-5
b ^ in | A6a-2c4d-3e-2g-10i16j-4l-7m-4o-2p-11q-11
b ^ intussen | A9a-8b-8c6d-6e-3f-8g-5h6i-7j12k-7l-8m-6n-6o-7p-6q-6
b ^ inzetten | A6
b ^ ja | A-12a-5b-4c-4d-4e-4f-7g-6i-4j-4k-4l3m-3n6o-5
b ^ jaaa | A-9
b ^ janneke | A-6
b ^ je | A6c-8d15e-7f-8g-13h-9i-4k-6l-30m-8n5o-2p-16q-19
b ^ jij | A12b-3c8d14e-9f-13g-10j-5k-5l-5m-26o-9p-19q-19
b ^ joke | A-5
b ^ jorn | A-5
b ^ jouw | A3a5d3e3f-5g-4h-11i-2j15k-6m-6n-7o-5p-4q-2
b ^ juf | A-8
b ^ k | A2a-6b-6d-7e-3f-6g-8h11i-5j-8k-5l10m-5n-4o-7q-6
b ^ kennelijk | A3
b ^ kijken | a3b-5c-2d-5f-7g-4h-6i-5j-6k-6l-5m-7o-3p-5q3
b ^ kinderen | A6a-7b-5c-2d-5f-5g-2i-3j-6k22l-3m-3n-5o-6p-4q-6
b ^ klaas | A-5
b ^ komen | a-9b-7c-3d-5e-3f-9g-7h-7i-5j-7k-7l-7m-10n22o-9p-6q-9
b ^ kopen | A10a-7b-5c-2d-5e5f-6g-3h-6i-3j-7k-6l-6m-6o8p-5q-5
b ^ krijgen | A10a4b-4d-5e-2f10g-7h-8i-5j-7k-4l-3m-6n-6o-6p-5q-7
b ^ kunnen | A-14a2b-6d-6e-3f-7g-7h-8i-7j4k-5l5m-6n-6o-6p-6q11
b ^ laat | a-5b-4d-4f-5g-4h-2i-3j-5k-5l-2m-4n16o5p5q-5
b ^ lars | A-5
b ^ laten | A-3
b ^ leer | A5
b ^ lenen | A-6
b ^ lezen | A15a-5b-5c-8d-2e-9f-3g-3h-2j-3k-3l-4m-4o13p-2q-5
b ^ lieve | A7
b ^ liggen | A3
b ^ ludo | A-5
b ^ luisteren | A3
b ^ lukken | A-11
b ^ maar | A39a7d-2e9f-2g-3h4i-7k-5l-7m-14o-12q-2
b ^ maat | A-7
b ^ maken | A3
b ^ marnix | A-9
b ^ meenemen | a-7b-5c-2d-5e-2f3g-5h-8i-6j-7k-8l-5m-6o9p-5q-6
b ^ men | A8a-7b7c3e6f-2g-4h-7i-7j-6k-7l-5m-6n-3o-6p-5q-6
b ^ meneer | A3
b ^ met | c4d-6e6f-4g-3h-11j6k-2l-2m-3n-5o2q-3
b ^ mevrouw | A-5
b ^ mij | A10a7b-7c-2d4f-5g-5h-7j-7k-6l-7m5n-5o-7p-7q-6
b ^ mijn | a-18b6c-3e-3f-5g3i-4k-12l4m-14n-20p-3q-10
b ^ mila | A-9
b ^ misschien | A3a-2c-11d-2e8i-2l-2n-2o6q-3
b ^ mo | A-5
b ^ moeten | A-4
b ^ mogelijkheid | A-3
b ^ mogen | a-5b-3c-7d-3e2g-3h-4i3j-5k-4l-3m-5n-3o-5p-3q3
b ^ morgen | A2a-5b-6c4d-5e-3g-3h-6i-4j-4k-9l-6m-8n8o-8p-5q-7
b ^ muggenzifter | A8
b ^ n | A7
b ^ na | A-6a-5b-4c-4d-5e4f-8g7h-7i-5j-7k-6l-5m10n-5o-4p-6q-6
b ^ naar | A-2
b ^ naima | A-7
b ^ natuurlijk | A-9
b ^ nee | A-10a-7b-2c-4d-6e4f-7g-6h-6i-3j-5k-7l5m-4n-7o-5p-3q-4
b ^ nemen | A-3a-4b-4c-3d-5e6f-4g-5h6i-3j-4k-3l-5m-4n-5o3q-3
b ^ niet | A-8
b ^ niks | A8
b ^ nog | A5c-13e-10f42h-3l-3n-2o-2q-2
b ^ nooit | A-11
b ^ nou | A4
b ^ o | A7
b ^ of | A32c-17d-4e2f-4h-9l-5m-3n-4o-2p-3q13
b ^ oh | A8
b ^ oké | A7
b ^ om | A2a-5b-4d-4f-8g-6h-6i-6j-6k-6m4n9o-5p-3q-4
b ^ oma | A-10
b ^ onze | A14a-5b-5c5d-4g-2i-5j-6k-5l-4m11n-2o-2p-4q-3
b ^ op | a-12b-7c8d-12f-8g-7i22j4l-4m-10n-8o-8p-5
b ^ opa | A-8
b ^ ophouden | A6a5b-7c-3d-5e-4f-6g-10h-7i-5j-5k-5l-6m-7n9o-8p-7q-6
b ^ opschrijven | A3
b ^ optie | A-8
b ^ opzetten | A9a-8b-6c-2d-4f-7g-5h-4i-4j-5k-6l-5m-6n-8o7p-5q-6
b ^ oud | A-4
b ^ over | A12a-3c-15d-3f-3h-7m-2n-3o-2q24
b ^ pas | A-6
b ^ per | A-4
b ^ petra | A-8
b ^ praten | A5a-7b-7d-4e-2f-8g-4h-4i-4j-7k-8l-5m-4n-3o6p-3
b ^ proberen | A15a-6b-5c-5d-5e4f-5g-3h-5i-3j-5k-5l4m-5n-6o5p-4q-5
b ^ rania | A-8
b ^ regels | A6
b ^ ricardo | A-9
b ^ rinus | A-6
b ^ rob | A-5
b ^ roelof | A-5
b ^ rojda | A-5
b ^ rooster | A-5
b ^ ruth | A-6
b ^ salaam | A-6
b ^ samen | A-4
b ^ samira | A-4
b ^ schamen | A6
b ^ scheenbeschermers | A-3
b ^ school | A-7
b ^ schrikken | A-5
b ^ selam | A-5
b ^ serieus | A8
b ^ sinds | A5a-6b-7c24d-4e13f-6g-5h-5i-7j-8k-6l-7m-7n-6o-5p-6q-6
b ^ slaan | A4
b ^ slapen | a-10b-5d4f-6g-6i-8j6k-5m-7n-7o-7p-6q-6
b ^ slikken | A7
b ^ sorry | a-6b-3d-6f-4i-7j-4k-3l-9m-3n-5p9
b ^ spijtig | A-6
b ^ staan | A4a-5b-4c-3d-6e-3f12g-4h-7i-4j-7k-6l-6m-7n-7o-4p-2q-4
b ^ sterkte | A-7
b ^ stijn | A-10
b ^ stom | A-9
b ^ stop | A10a-8b4c-2d-4e-3f2g-7h-4i-4j-8k-5l-5m-3n12o-7p-5q-6
b ^ sturen | A-3
b ^ succes | A-9
b ^ t | a-6b-7c-2d-6e-3f-7g-7h5i7j-6k-6l-7m-7n-6o-6p28q-6
b ^ taart | A-5
b ^ telefoon | A6
b ^ ter | A-4
b ^ terug | A-9
b ^ thuiszijn | A-5
b ^ tip | A5
b ^ tja | A12a-7b-5d-6e-3f-3g-6h-6i-7j-7k-5l-6m-5n-4o-4p-7q17
b ^ toch | A7a-10b-4c-2d-5e-3f-9g12h-7i-7j-7k-5l-5m-4n-7o-6p4q-6
b ^ toen | A6c6h-6i22j-4l-2
b ^ ton | A-8
b ^ top | A-6
b ^ tot | a-7b-8c2d-7f14g3h-6i-6j-7k-8l-7m-7n-8o-6p-8q-8
b ^ trekken | A5
b ^ tussen | A-4
b ^ u | A8a-3b2e-19f-5h-6j-7k-2l-6m-3n17o-3p-2
b ^ uit | A-4
b ^ uw | A3a2b4c-12d-3f-3h-2j18k-4l-2m-2n-2o-5q2
b ^ van | A10c6f-10h-4i-3j5k-8l-2o-8p-9q-7
b ^ vanaf | A-4
b ^ vanmorgen | A-5
b ^ vannacht | A-4
b ^ veel | A-5
b ^ veerle | A-5
b ^ verder | A3a7b-6d-7e-3f-6g-5h-7i-5j-6k-6l-6m-5n-6o-6p-7q13
b ^ vergeten | A-6
b ^ vergeven | A9a-4b-3c-4d-2e5f-4g-3h4i-3j-3k-2l-4m-4n-5o-4p13q-3
b ^ vervelend | A-8
b ^ volgens | a-6d10e-2f-5g-4h-6i-4j-8k-5l-6m-8n-4o-6p-5q-5
b ^ voor | A2b-6e5f-8g-5h5k-8o-9
b ^ voorgaan | A10a-8b-8c-3d-6e-4f4g-7h-6i-5j-8k-8l-6m-7o5p-8q-8
b ^ vorig | A4a-8b-5c19d-5e-3f-5g-4h-7i21j-7k-5l-8m-9n-5o-6p-6q-4
b ^ vorige | a-6b-8c15d-6e-4f-6g-2h-8i11j7k-7l-9m-6n-6o-5p-4q-5
b ^ vraag | A10a-7b-6d-5e-5f-6g-4h-5i-4j4k-6l-6m15n3p-4q-6
b ^ vragen | A6a-6b-6c-3d-6e-3f3g-6h-6i-4j-7k-7l-4m7n15o-9p-6q-8
b ^ vroeger | A9a8b-7d-7e-4f-5g-5h-7i11j-7k9l-9m-6n-6o-6p-8q-6
b ^ waar | A3
b ^ wanneer | A-2
b ^ wat | A4b-3e3f-13g3h-2i-5j-6k-11p-14q-2
b ^ we | A-21
b ^ weer | A-7
b ^ wel | a-8b-4d-8e23f-5g-4h-6i3j-8k-7l-6m-7n-5o-6p-5q-6
b ^ wellicht | A13a-7b-4c-4d-7e2f-7g-4h-3i-4j-5k-7l-5m-3n-6o14p-3q-7
b ^ werken | A-5
b ^ weten | a-8b-5d-6e-4f-6g-2h14i5j-8k-5l-6m-8n-2o-5p-6q-6
b ^ wie | A26c8d-3e-7f-4g-2k17l-9m-6n-4o-3p-3q-2
b ^ wij | A-6
b ^ willen | A-34
b ^ wim | A-5
b ^ worden | A8a-6b-5c-3d-3f13g2h-5i-4j-5k-4l-5m-6n-7o-6p-6q-6
b ^ wubbo | A-8
b ^ ze | A-21a-3b-3c7e-11f-3h9i-2j-3k-3l-2m28o-3
b ^ zeggen | A6
b ^ zelf | a-7b-4c5d-7e-4f-7g-5h5i-9j5k-6l-9m-6n-6o-6p-7q-7
b ^ zelfs | A7a4c-4d-7e-4f-5g-4h-5i-7j-7k-5l-4n-5o-4p-4q-5
b ^ zetten | a8b-5c-3d-6e-4f-10g-5h-5i-5j-8k-7l-6m-6n4o10p-3q-6
b ^ zijn | A-11d-3f8g-2j2l-7m5
b ^ zo | A8a5b-5d-4g-2h-5i6j3k3l-5
b ^ zo'n | A8a12b8c-2d-6e-2f-9g-6h-5i-6j-8k-8l-5m-5n-7o-8p-5q-7
b ^ zoeken | A8b5c-4d-7f-4g-3h-3i-4j-3k-5l-4m-4n-6o12p-4q-4
b ^ zoiets | A7a-7c7d-7e-3f-6g-3h-5i-4j-5k15l-5m-7n-8o-7p-6q-7
b ^ zonder | a-8b-6d-8e-4g-6h-6i-7j-7k-6l-7m-5n-6o-7p10q-6
b ^ zullen | A-9a-6b-5c-5d4e10f-7g-4h-7i-5k-4l-3m-7n-5o-5p6q-7
b ^ zwemles | A-6
b aan #Name | a-7b-4c3d-6e-3f-5g-2h3i6j-8l-4m9n-5o-8p5q-4
b aan $ | a-3b-4d-4f-4g-3h-4i-4j3k-2l5m-4n6o-3p4q-2
b aan de | b-5f8g-6i-3j-3k-6m-3o2q-5
b aan die | A11a-8b-6c3d-7e9f-7g-6h-8i8j-7k-5m-8n-7o7p-9q-6
b aan doen | A8a-7b-6c-3d-7e-3f-6g-5h-6i-7j-7k-5l10m-7n-3o7p-7q-7
b aan een | A-3a3b2c4d5e-12h-2i-3j-2k-3l-4m-3o-3p-3
b aan en | A5a-5b-7c-3d-5f-5g-4h7j9k-5n5o-5p-4q-3
b aan haar | a-9b7c-2d-7f-6g-2h-6i-6k-8l-7m4n-6o5p-5q-4
b aan het | b-2c-3f-5h8j5l-3m-5o-2
b aan hoe | A3
b aan ieders | A4
b aan je | A9a-5b-4c-4d4e10f-3g-2h-5i-3k-3l-3m-3n-4o7p-2q2
b aan jou | a6c-3f-7g-4h2i-6j-7k-5l8m-5n-6o-6p3q-4
b aan jouw | a-8b-8c15d-7e-4f-5g-4h-8i-7j-8k-3m-7n-5o-4p-6q-5
b aan mij | A16a-3d-3e-16f-2g-2h6j-5p22q-2
b aan mijn | A8a-6b-5d-5f-6h-6i-5k-5m2n-4o-3p-7q-5
b aan t | A8
b aan tafel | A8c6d3f-6j6k3l-3m-2
b aan te | A11a-6b-4e-4f-5g-3h-5i-3k-6l3m-2n4p-4q-3
b aan uw | A4
b aan zn | A2
b aanbieden $ | A3
b aanbieden mijn | A6
b aanbieden u | A3
b aanbieden voor | A3a-4b-4c-3d-7e-4f-4g-2h2i-5j-5l-4m-3n-2o-2p12q-3
b aandeel van | A-3
b aangetekende brief | A6
b aangezien de | A-4
b aankomen met | A6a-5b4c3d-6e-3f5g-4h-8i-5j-7k-5l-8m-6n-9o-5p-6q-6
b aanleiding van | A-5
b aannemen aannemen | A9a-7b-7c-4d3e10f-6g-5h-7i-7j-7k-5l-5m-5n-6o-9p-6q-6
b aannemen dat | A9a-7b-6c-3d3f-8g-5h-7i-6j-7k-6l-6m-7n-8o9p-6q-6
b aanpassen $ | A-9
b aanraken $ | A6a-6b-5d-6e-3f-3g-5h5i-6j-5k-5l-7m-5n-4p8q-6
b aanstaan $ | A-5
b aanstaande #Day | A-2
b aanvangen #Time | A-4
b aanvoelen $ | A7
b aanvragen $ | A-6
b aardbei $ | A-5
b ach ja | A4
b ach laat | A4
b achter de | a-5b-4d-4e13f-4h-3l-3m-6o-5q-2
b achter een | A7a7b-7c-3d-6f-6g-4h-7i-4j-9l-7m-8n-8o-8p-6q-8
b achter elkaar | A-2
b achter je | A4
b achter mijn | A5
b achteraan $ | A-6
b achteraf $ | A7
b adviseren #Number | A-4
b advocaat aan | A4
b af $ | a-6b-4c-2d-5e-3f-8g-6h-6i-3j-7k-5l2m-7n6o-5p-6q4
b af aan | A2
b af en | A4
b af te | A12a-7b-4c-3d9e-3f2g-4h-5i-4j-7k-3l-5m5n-5p-5q-5
b af van | A6
b af voor | A-5
b af zijn | a-9b-8c-3d-6e2f-4g-6h8i-7j-8k-5l-9m-7n-4o-7p14q-5
b afgaan het | A5
b aflopen dat | A3
b aflopen met | A5
b afmelden en | A5
b afmelden ik | A5
b afspraak voor | A-4
b afspraak zijn | A-5
b afspreken $ | A-9
b afspreken dat | A-8
b aftrekken van | A-3
b afzeggen de | A5
b agenda $ | A-5
b agenda van | A6
b akkoord $ | A-3
b akkoord zijn | A-7
b al #Number | A16d3e-2g-4h3i-4l3p-3
b al $ | A10a6b-8d-7e6f-4g-3h-6i-4j-6k-6l-7m-5n-4o-7p-5q-6
b al af | A-6
b al betalen | A-2
b al bij | A6
b al dat | A5
b al de | A2a-6b-8d-6f-7g5h-6j-8k-6l-7m7n7o-6p-6q-5
b al die | A7a-8b-8c-3d-8e9f-7g-5h-6i-7j5k-5l3m-5n-7o-5p-6q-4
b al een | a-4d-4e10f-4g-2j-4k-5m-4n-3o-4p-2q-2
b al eens | A7
b al eten | A3
b al geen | A6
b al hebben | A2
b al iets | A-6
b al in | A4a-5b-5c-3d6e-3g-2h-5j-7k-4l4m-7n-2o-3q-2
b al kiezen | A4
b al met | A9a-6b-7c-3d-8e-3f-6g-4h-8j-8k-6l-6m8n7o-6p-5q-5
b al mijn | A5a-8b-6d-6e2f-6g-4h2i4j-7k-3l-6m-6n-6o-3p-7q-4
b al onderweg | A-4
b al op | a-5b3c-4d-6e4f-4h6i-7j-6k-3l-8m6n-5o-6p-5q-5
b al opstaan | A-6
b al sinds | A14a-3b-3d3e-3f-3g-3h-5j5k-2l9m-4n-2p-4q-6
b al te | A3
b al uw | A6
b al voor | A7a-6b-3d-4e-4f-6g-4h7j-7k-3l-6m-5n-4o-3q-2
b al was | A7
b al wat | A6
b al weken | A9a-6b-5c-4d10e-4f-3g-4h5i-8j-6k-4l-8m-5n-6o-6p-5q-3
b al zo | A5
b al zuchten | A7a-4b-7c-2d19e-3f-7g-7h-7i-4j-9k-5l-4m-8n-5o-5p-4q-7
b alexander $ | A-6
b alle #Number | A4a-6b-5c10d-2e-4f-4g-3h-4i-6j-6k-6l-6m-6n-5o3p-4q-4
b alle jaren | A8a-5b-5c-3d-8e-2f-6g-6h-9i-8j-4k-4l-4m-6n-6o-4p16q-6
b alle kanten | A4
b allebei #Number | A-7
b allebei op | A-4
b allebei voor | A-5
b alleen maar | A7a-5b-4c-2d7e-2f-4g-3h-7i-4j4k-5l-3n-4o-3p-4q-6
b alleen met | A-2
b alleen nemen | A6
b alleen nog | A12a-4b-3c-5e-5f11h-6i-4k-5l-4m5n-5o-3p-4q-5
b alleen om | A7
b alleen te | A3
b alleen zijn | a-5b-6d-5e-2f-5g-5h11i2j-8k-6m4n-3o-3p-4q-5
b allemaal $ | a-7b-5c-3d-8e-3f-7g-3h-6i-5j-5k-6l-6m-5n-5o-5q9
b allemaal aan | A8a-7b-6c-3d-5e-2f-4g-7h-8i-6j-6k-3l-8m-6n-3o-4p16q-8
b allemaal beter | A2
b allemaal mijn | A6
b allemaal niet | A4
b allemaal op | A4
b alles $ | A11a-3b-4c2d-4e-2f10h-5i-3j-4k-5l-8m-4n-4o-6q3
b alles de | A3
b alles goed | A-7
b alles in | A5
b alles liggen | A6
b alles mijn | A6
b alles van | A3a-5b3d-7e-3f-5g-5h-5i-3j-7k-4l-4m-4n-4o-9p3
b alles voor | A14a-3b-4c-4d-8e-4f-4g-5i-3j-4k-2l-4m-6n-4p17q-5
b alles wat | A24a-3c-19e-3h3j-4l-7n-2p22
b alles zijn | A-11
b allez #Name | A-5
b als #Name | a-7b-4d-6e11f-7g-4h-8i-6j16k-7l-7m-8n-7o-4p-4q-5
b als alles | A3
b als bijlage | A-6
b als de | A3a-5b-6c9d-4e12g-6h-4i-5j-6k-5l-5m-5n-6o-6p-6
b als een | A11a8c-2e-4f-4k-2n-8o-6p-4
b als enige | A11a-4b-4d-4e-3f-5g-4h-7i6j-5k-4m-6n-3o-5p2q-5
b als er | A4a-4b-4c4d8f-3h-3i-2j-4l-4m-4n-3o-4p-3q-3
b als ge | A4a5b-5c-6d-6f2g-3h-4i-4j-5k6l-4m-6n4o5p3q-6
b als gij | A5
b als het | c-13h7j-3k-4l-4q8
b als hij | a-5b-5d2e4f-5g-3h-6i-5k-5l3n4o-4p-3q-5
b als ie | A-8
b als ik | A2a-3e-19g6i-5j2m-2p-3
b als in | A6
b als je | a-8b-2d-9e-7f8i-5j2n-2o3
b als jij | a-3b-4c2f-3h-3j-3k-3m3p-3q-4
b als man | A4
b als moeder | A5a-4b-3c-3d-6e-3f-3g-3h-8i-4j-5k-2l-6m-6n-4o-2p16q-6
b als op | A5
b als ouder | a-8b-4c-4d5e-3f-7g-3h-8i-6j-6k-8l-5m-8n7o-5p9q-5
b als t | A-6
b als vader | A14a-3c-5d-2e-6f-3g-3h4i-3j-3k-3l-3m-3n-2p15
b als ze | A3a-6b-6c-3d-6e-3f7g-3h-8i4j-8k-5l-7m-4n-6o10p-4q-5
b als zijn | a-10b-6d-4f-4g-5h-7i-5j-8k7l-6m9n-6o-8p-3q-8
b alsjeblieft niet | A7
b alsof ik | A3
b alsof ze | A5
b altijd #Number | A4
b altijd $ | A-7
b altijd aan | A5
b altijd alles | A6
b altijd bij | A7
b altijd degene | A4a-5b-5d-6e-2g-7h-9i-5j-2k-2l-6m-4o-2p8q-4
b altijd een | A-4
b altijd eerst | A-5
b altijd op | A3
b alvast bedankt | A-4
b ander een | A2
b andere dagen | A-5
b anders dan | A3a-6b-5d-6e-5f-6g-2h-5i-5j-6k-5l15m-5n-5o2p4q-4
b anders doen | A-2
b anders eens | A8a5b-5d-8e-3f-8g-4h-5i-4k-4l-6m4n-8o3p-4q-6
b anders het | A4
b anders komen | A-5
b anders liggen | A6
b anders mogen | A7
b anders wat | A6
b anders zien | A6
b antibiotica #Number | A-3
b apotheek op | A-4
b app $ | A9
b app staan | A-7
b appje van | A3
b appjes van | A2
b arm zijn | A6
b artikel #Number | a-9b-4d-4f-6g-4h-6i-8j5k-4l3m-6n-6o-5p-5q-5
b aula $ | A-6
b auto $ | A-2
b auto en | A-2
b auto te | A7
b auto zijn | A-4
b avond mijn | A4
b ayo #Name | A-4
b bal uit | A-6
b band zijn | A-4
b bang voor | A-4
b bang zijn | A4a-5b-7c-3d7e-3f-4g-3h7i-6j-6k-6l-4m-2n-6o-3p-4q-3
b bank met | A8a-7b-6c-3d-5e-4f-7g-6h-2i-7j15k-7l-7m-6n-5o-5p-4q-5
b bart $ | A-8
b bed en | A12a-5b-4c-3d-3e-2f4g-3h-7i-2j-5k-5m-2n-6o5p-5q-5
b bedankt $ | A-3
b bedankt voor | A-3
b bedoelen de | A-6
b bedraagt #Money | A-6
b bedtijd $ | A-6
b beeld $ | A-5
b beetje een | A7
b beetje jaloers | A-5
b beetje van | A7
b beginnen af | A2
b beginnen en | A7a-5b-5c-3d-2e-2f7g-6h-5i-3j-3k-5l-6m-4n-6o-5p7q-7
b beginnen er | A7a-7b-7c10d-7e-4f-8g-5h-4i-5j-5k-6l-6m-5n5o4p-5q-5
b beginnen ik | a8b-4c-3d-7e-3f-9g9h-6i-2j-4k-3l2m-4n-6o-9p-7q-6
b beginnen je | A4
b beginnen met | a-8b-8c-2d-6e-3f-7g-5h-3i-3j-4k-5l-4m-6n4o9p-3q-5
b beginnen niet | A3
b beginnen om | A-7
b beginnen zijn | A3
b beginners $ | A8a-8b-8c-3d-9e5f-7g-6h-6i-7j5k-7l-6m-5n-8o20p-5q-7
b begrijpen dat | a-6b-6c-3d8e9f-5g-5h-8i-5j-7k-5l-6m-6n-7o-7p-5q-4
b begrijpen ik | A9a-8b-7c4d-9e2f-9g-7h5i-6j4k-6l-7m-5n-7o-6p6q-7
b behoefte om | A5a-9b15c-3d-11e-3f-6g-3h-3i-4j-7k-7l-5m-4n-6o-8p-4q-3
b beide huizen | A-7
b beiden de | A-6
b bekijken $ | A-3
b bel $ | A7
b bel me | A-5
b bel rusten | A-6
b beleven groeten | A-3
b bellen $ | A-8a-6b-5c-2d-5e-3f-7g-3h-7i-5j-6k-3l3m-9n14o-9p-4q-6
b bellen en | A-5
b bellen hebben | a-8b-7c3d-7e-4f-7g-6h-7i-7j-6k-5l11m-8n-6o-5p-6q-4
b bellen ik | a-4b-5d-3e-3f4g-6h-7i3j-4k-4l3m-6n-6o-6p-6
b bellen kunnen | A-5
b bellen om | A-6
b bellen op | A-5
b benen $ | A6
b bereikbaar $ | A-5
b bereiken $ | A6a-6b-4c6d-5e-4f-3g-4h-6i-7j-6k7m-4n-3o-6p-5q-5
b bericht ik | A-5
b bericht van | A-5
b bernadette $ | A-8
b beschuldigen $ | A5
b beseffen dat | A3a-3b-4c-4d-3e4f-5g-5i-7j-4k-5l-7m-4n-5o-4p5q-2
b bespreken het | A-4
b bespreken we | A-2
b bestaan $ | A11a-6b-7c6d-8f-7g-5h-8i-3j-7k-4l4m-5n-7o4p3q-5
b bestaan dat | A5a-3b-4c-3d-6e-4f-5g-4h-9i-4j-5k-5l-3m-4n-3o-5p16q-7
b bestaan geen | A6
b beste vriendin | A-6
b betalen #Money | A-6
b betalen $ | a-5b-5d-3e-7g-2h2i-5j-5k7l-4m-3n-4p-4q-5
b betalen de | A-5
b betalen en | A6
b betalen het | A3
b betalen ik | A-7
b betalen je | A3
b betalen u | A6
b betalen voor | A-4
b beter af | A4
b beter dan | A8a-3b-3d-6f-7g-2h-8i-3j5k-3l6m-5n-4o-4q-5
b beter uitkomen | A-5
b beter voor | A6
b betreffen de | A4
b beurt $ | A-8
b bevestigen $ | A-13
b bevestigen ik | A-4
b bewijzen $ | A6
b bezitten $ | A6
b bezoeken van | A-4
b bij #Name | a-5b-4c3d-4e-10f-2g-2h-3i4j-5k-4l10m-5o-3q-2
b bij $ | a-9c-3d-6f-8g4i-5j5k-6l-7m-5n-6o-6p-5
b bij de | c-7d4f-4g-11o2p-7
b bij deze | A-7
b bij die | A9a-6c-2d-5e-3f-8g-5h-6j5k-4l2m-6n-6o5p-4q-5
b bij een | A9a3b3e7h-4j-3k3l-3o11
b bij gym | A-5
b bij het | A-3a-4b5c4d-4f-3h-5i-7j-5k-3m3n-2o-4p-2q-4
b bij je | A-3a-9c3d7e-3f-4g-2h-3i4j7k-8l-6m-4n-4o-5p-3q-4
b bij jou | a2c13d-2e2h-5j-17k-5m4n-10q-4
b bij jouw | A8a7b6c-2e-4f-6g-4j-9k-6l-6m-4n-5o-6p-5q-4
b bij jullie | a-3b-6c-2d-8e13f-7g-5h-9i-7j8k-7l-6m-7n-5o-8p7q-7
b bij mama | A6
b bij me | A2
b bij mij | a-5d3e-5h-10i-4l10m-3o-2p-2
b bij mijn | a-5b-5c-3d-6e3f6g-5h-7i5k-4m-5n-5o-2p-5q-3
b bij oma | A5
b bij ons | A2a-3d2e2h-3i2k-3m-4q-2
b bij papa | A3
b bij school | A-4
b bij te | A4a-8b-7c-4d13e-4f-6g-4h-5i-5j-8k-7l-4m-5n-8p-5q-8
b bij u | a-3b-4c10d-3e5i2j-2k-3l-3n-2o-3
b bij van | A-2
b bij wie | A10a-5b-4c3d-6e-4f-5g-2h-6i-3j-6k9l-4m12n-3p-3q-3
b bij zijn | a-4b8c3d-2e-9f-2i-7j-3k5l-3m6n3o-4q-4
b bijbrengen hem | A-2
b bijbrengen ik | A-2
b bijbrengen jou | A-3
b bijhouden $ | A3
b bijhouden er | A4
b bijhouden van | A5
b bijlage #Number | A-4
b bijlage $ | A-10
b bijles van | A-4
b bijna op | A-5
b bijstaan bijstaan | A-2
b bijstaan er | A5
b bijstaan nu | A-3
b bijten $ | A7
b bijzonder dat | A5
b binnen #Number | A2a-7b-2c3d-5e5f9g-4h-7i-5j-5k-5l-6m-6n-8o-5p-5q-6
b binnen een | A6a5b-6d-6e-3f10g-5h-6i-6k-6l-6m-5n-6o-7p-5q-5
b binnen handbereik | A-5
b binnen in | A-5
b blauwe mapje | A-2
b blij $ | A-2
b blij zijn | A8
b blijkbaar niemand | A4
b blijkbaar te | A6a-9b-8c-4d-9f-7g-6h-7i-7j4k8l-7m-7n-8o-8p-7q-6
b blijven $ | a-4b-3c-2d-6f-4g-2j-6k-2l-5m11n-5o-5p-3q2
b blijven bij | A-8
b blijven gewoon | A-7
b blijven het | A6
b blijven in | A4
b blijven je | A6a-5b-4c4d-6e-3f12h-7i-5j-6k-2l-6m-10n-7o-8p-4q-5
b blijven ook | A-4
b blijven staan | A-6
b blijven zitten | A-3
b blijven zoals | A-3
b bloed koken | A5
b bloeddruk $ | A6
b blokkeren ik | A5
b blote knieën | A5
b boek over | A3
b boeken dan | A5
b boekentas $ | A-5
b boekje $ | A3
b boord $ | A7
b boos om | A-5
b boos omdat | A-5
b boos zijn | A-6
b boven #Number | A-6
b boven de | A-5
b boven een | A4
b brandon $ | A-7
b breken $ | A-5
b brengen #Name | A-7
b brengen $ | A-8
b brengen de | A-4
b brengen ik | A-12
b brengen of | A-3
b brengen want | A-2
b brief $ | a-7b-6c-3d-4e-4g-4h-8i-7j-8k16l-8m-6n-6o-6p-5q-6
b brief schrijven | A4
b brief van | a-6b-4c-3d-5f-5g-5h-7i-7j-8k-7l12m-5n-4o-5p-7q-6
b brief zitten | A-4
b broer hebben | A7
b brommer $ | A-3
b brommer verkopen | A6
b brood met | A5
b bruiloft in | A-5
b buik en | A5
b buikpijn van | A6
b buiten zijn | A-6
b buren ook | A7
b bus vertrekken | A-2
b chantage $ | A3a-7b7c3d-6e-2f-4g-4h-3i-4j-5k-7l-6m-4n-3o-7p-3q-2
b chantal $ | A-7
b charme van | A5
b coach noemen | A6
b conciërge $ | A-4
b controle zijn | A-4
b crèche $ | A-5
b cursus $ | A-5
b cursus in | A9
b da ge | A7
b daar #Day | A5
b daar dus | A7
b daar een | A11a-5b-3c-3d-6f-5g-5h-7i-5j3k-6l-5m-6n-4o-7p-6q8
b daar eens | A4
b daar gaan | A-3
b daar geen | A4
b daar hebben | A10a-8b-5e-3f-4g-3h2j-6k-4l-2m-5n-4o-4p-4q-4
b daar hoeven | a-6b-5c-3d-7e-3f-6g-6h-7i-3j-8k7l5m-7n-6o6p-5q-6
b daar krijgen | A4
b daar kunnen | A3a-7b-7c-3d-9e-3f-6g-6h-7i-10j-7k-6l5m-6n-5o-8p-6q12
b daar met | A5a6b-7c3d-9e-4f-5g-6h-7i6j-8k-6l3m-6n-6o-6p-5q-6
b daar mijn | A4
b daar moeten | A4a8b-6c-3d8e11f-4g-8h-8i-7j-7k-6l-6m-8n-4o-8p-6q9
b daar mogen | A7a-5b5c-3d-4e-3f-6h-7i-6j-9k-4l-6m9o-5p-4q-5
b daar niet | A3a-7b-6c-2d-7e10f-5g-5h-7i4j-7k-6m-6n-7o4p-4q-5
b daar op | A3
b daar staan | a-9b-6c-3d-4e-4f-6g-8h-7i-6j-8k-5l3m-6n-9o13p-3q-6
b daar zeggen | A2
b daar zijn | a-5b7c-7d-4e3g-4h4i8j-4k-6l-2m-3n-5o2p-5q-5
b daar zullen | A6a-6b-6c-3d-5e3f-5g-6h-7i-4j7k-7l-5m-5n-3o-10p-6q9
b daarna bij | A-3
b daarna moeten | A-5
b daarna zijn | A-5
b daarvoor bestaan | A6
b daarvoor hebben | A-7
b dag $ | a-7b-4c-2d-2e-3f-8g11h-7i-5j-5k-4l4m-5n-7o6p-6q-6
b dag bij | A-3
b dag hebben | A-5
b dag om | A-3
b dag van | a-8b-5c-3d-4e-2f-6g-5h-8i2j-4k-4l5m-4n-4o-5p-5q-5
b dag zelf | A6
b dag zijn | A7
b dagen $ | A3a-7b-5c3d-5e-3f-7g-6h4i-6j-6k-5l-7n5o-6p-4q4
b dagen en | A6
b dagen op | A-6
b dagen voor | A7
b dagje mee | A-4
b dan #Number | A-4
b dan afgaan | A5
b dan afmelden | A5
b dan al | A-2
b dan bij | A-3
b dan blokkeren | A5
b dan de | a2b-2d3f-6h-3i4j-6k-5m-4n-5o-4p-5q-4
b dan doen | A-12
b dan een | A10b-3d-2f-4h-2i-2j-4k-6l-3m-4n2o5p-3q-3
b dan eens | A4
b dan gaan | A16a-5b-4d-6e-4f23g-2h-5i-2j-5k-4l-4m-5n-6o-6p-4q-6
b dan haar | A5a4b-5c-3d-5e-3f-4h-8i-6j-7k-4l-6m-6n-5o-7p-5q-3
b dan hangen | A6
b dan hebben | a-6b-3e4f-7h-8i-6j-7k-3m-6n-6o5p-5q-5
b dan hoeven | a5b-3c-5d-6e-5f-8i-3k-4l-5m7n5o-5p3q-4
b dan ik | A-3a-4b-4d-7f-6h-4i-3j3k-3l-5m-5n-3o-4p5q-5
b dan intrekken | A7
b dan jij | A4a14b-8c-3d-5e-3f-7h-5i-6j9k-6l-6m-6n-6o-8p-3q-4
b dan kijken | A5
b dan komen | A4a-6b-4c-2d-5e-2g-3h-7i-3j-5k-5l-6m-7n-7o8p-5
b dan krijgen | A8a6b-6c-3d-6e-3f8g-6h9i-6j-6k-4l-4m-7n-7o-8p-6q-6
b dan kunnen | a-6b-6c-2d-7e6f11g-4h-6i-5j4k-6l-6m-7n-5o3p-7q-7
b dan laten | a-3b-3c-5d-5e-5f24h-5i-3j-4l-3m-3n-5o-3p-3q-5
b dan leggen | A6
b dan leren | A3
b dan liever | A-4
b dan liggen | A10a-6b-5d-5e-2f6g-4h-4i-6j-7k-5l-8m-6n-5o-6p-5q-5
b dan maar | A10a-5b-3d-6e-3f3g-3h16i-4j-6k-3l-5m-5n-5o-5q-7
b dan meegaan | A7
b dan meenemen | A-5
b dan merken | A4
b dan met | A2
b dan moeten | A2a-6b-2d-4e10f-6g-2h-2j-6k-5l-4n2p-4q-5
b dan niet | A3a-9b-5e-2f-9g-5h4i-4j4k-7l-6m8n-6o-6p-5q-7
b dan nog | A5a-7b-5c-3d-7e5f-10g-3h7i-3j7k-6l-3m5n4o-7p-4q-7
b dan ook | A8a-5b-4c2d-5e6f-9g-3h4i-4j-6k-6l-5m-6n3o-7q4
b dan op | A-6
b dan pas | A7a-5b-4e-9f-6j-3n11o-3p-2q-4
b dan praten | A7
b dan staan | A-4
b dan stoppen | A6
b dan u | A6
b dan uitleggen | A6
b dan vertellen | A3a-6b-6c-3d-7e-3f15g-2h-7i-5j-7l-5m-8n-7o-9p-6q-5
b dan voor | A-5
b dan vragen | A-3
b dan wat | A6
b dan wel | A4a-5b-4c3d-8e-3f-9g-3h-8i7j-7k-7l-7m-7n-6o8p-5q6
b dan weten | A-5
b dan zien | A3a-6b-6d-6e-2f10g-4h-6i-4j-8k-5l-6m5n-6o7p-3q-8
b dan zijn | a-3b-5c2f12h2i-5j-5k-5l-5m-6n-6o-4p4
b dan zo | A8a-8b-7c-4d4e-3f-8h-4i-5j-8k-6l-8m13n-3o-6p-2q-2
b dan zullen | A10a-6b-6c-3d-6e-4f5g-5h8i-6j-9k-6l-4m-4n-3o-7p-6q-7
b danken dat | A-3
b danken je | A-6
b das gewoon | A5
b dat #Day | a7c-3d7e-3f-2g-3h-3i2j-4k-4l-5m-3n-4o-3p-4q-3
b dat #Name | a5b-5c-2d3e-6f-3g-4h-5j8k-6l-6m-6n-2o-3p7q-4
b dat #Number | A8a-6b-4c-4d-2e11f-3g-4h-7i-7j-6k-7l-5m-4n-7o-8p-3q-4
b dat $ | a4b-5d-3e-6f-5h9i-4j-4k3l-4n8o-6p-5q-6
b dat bekijken | A5
b dat bij | a4b12c3f-4g-2h-4i-5j-5l-5m-4n-5o-4p-2q-3
b dat bijhouden | A5
b dat boeken | A7
b dat breken | A5
b dat dat | A9a-6b-7c2d-6e12f-5h7i-7j-5k-5l-6m-8n-5o-4p-4q-8
b dat de | b-2c4e7h-5l-2m5o-2
b dat deze | A8a7b-9c-3d7e4f-7g-6h-6i-7j-8k-7l-6m-6n5o-6p-8q-6
b dat die | a-4b-5c9d-8f-4g-5h-8i-6j-7k-7l-8n-3o-4p-5q-5
b dat ding | A14a5b-5c5d-7g-4h-5i-6j-6k-5l4m-7n4o-6p-5q-6
b dat dit | A-3a-5d-7f4g-4i-4j-7k-4l-5m-4n-4o-5p-4q-6
b dat doen | a6b-6c2d-7e-3f-5g-5h2i-4j-5k-6l4m-5n-7o4p-5q-6
b dat een | A12b-2e6h-9i-4j-7k2l-7m-3n-4o8p-3q-3
b dat elke | A2
b dat en | A7
b dat er | A4a-3b-2d3e7g-2h-3j5l-7m2o-3q-2
b dat feestje | A-4
b dat ge | a-3b-2c4d-4e3f-3j-2k-3m-6o-4q-3
b dat gesprek | A4
b dat gij | A7a-7c-3d-8e2f-6h-5i-5j4k-4l-6n7o-6p-4q-5
b dat goed | A-6
b dat goedvinden | A-3
b dat hangen | A4
b dat hebben | a-2b4h-4j-2m3p2q-2
b dat hele | A12a-6b-6d-6e-3f-7h-7i-6j6k-7l-7m-7n-7o-5p3q-6
b dat het | A-2c2d8e-4f-2h-8i4m-2p-3q3
b dat hij | a-4d3f-3g-3h-13k-3m6n-3o-2
b dat hoeven | A8a-8b-5c3d7e4f-6g-3h-6i-7j-7k-7l-8m-8n-6o-7p-3q-6
b dat huis | A3
b dat ie | A3a-6b-6c-3e4f-6g-5h-6i-4j-7k-7l-6m-8n7o-5p-6q-7
b dat iemand | A10a-7b-6c7d-5f-4g-3i7j-7k-6l4m-7o-5p-6q-6
b dat ik | A7a-22b-9c-7d10f-21i-3j-15k-10l8m-7n-9o-12p10q-12
b dat in | a-7b13c-2d-7e-3f-5g-5h2i-5j-7k-4m-7n-6o-5p-6q-4
b dat je | A-2b-3d2e7g-8h2i-5j2l-3m4n-3o-11p3q-3
b dat jij | A7b-3c6i7j-10l-9m10p2q-4
b dat kind | A11a-7b-5c-3d-2e-2f-2h3i-4j-6k-7l-5m-5n17o-8p-3q-3
b dat kloppen | A-3
b dat komen | A8a-4b-3c-3d-5e-3g-4h-6i-4j-6k-2l-5m-5n-3o-5p3q2
b dat kosten | A-9
b dat kunnen | a4b-5c-3d-6f-3g-4h-6i-5k-5m2n-3p-4q8
b dat laten | A3
b dat leren | A3
b dat liggen | a-3b-3c-2d-6e-3f-5g-6h-7i-5j9k-4l-6m-6n-5o-7p2q-8
b dat lijken | A4
b dat maar | A8a12b-6d8e3f2g-4h4i-4j7k-5l-5m-5n-7o-6p6q-6
b dat met | A3
b dat mijn | A5a-9b-9c4d12e5f-8g-5h-8i-7j-7k-6l-6m-8n-8o-8p-7q-8
b dat moeten | a-7b-3d-5f-4g-4i-3j-5k-5l5m3n-4o-5p-5q6
b dat mogen | a-5b-5c-4d-2e-4f-4g-5h6i-6j-8k-4l-6n-3o-7p-5q5
b dat niemand | A5
b dat niet | A2a-5b-3c-5d-4f8g-4h-5i-2j-4k-4l-2m-5n-4o-5p-6q4
b dat nieuwe | A5
b dat nog | A2
b dat nu | A4
b dat oké | A-4
b dat ook | a-9b2d-7e-2f-6g-3h-7i-6j-8k4l13m-5n-7o-6p5q-6
b dat papa | A10a-3b-4c5d-6e-3f-6g-2h7i-2j-8k-8l-5m22n-3o-4p-3q-4
b dat plannen | A5
b dat prima | A-5
b dat schelen | a-6b-5c-3d6e3f-4g-4h-7i-5j-6k-4l-5n-6o5p-4q4
b dat schema | A5
b dat schoolplein | A3
b dat soort | A8a-7b-7c-3d7e2f-6g-5h-5i-5j-8k-5l-6m-6n-7o5p-6q3
b dat staan | A3
b dat tellen | A5
b dat u | A17a3b3d-6e4f-4h-3i-4k-3l-3m-3n3o3q-2
b dat uw | A12a13b-7c-3d-6e7f-7g-5h-5i-5j3k-5l-7m-7n-7o5p-7q-5
b dat van | a-8d-7e-2f-4g-5h-7i4j-5k5l-6m-6n-5o-6q-4
b dat vasten | A5
b dat verschillen | A2
b dat voelen | A6
b dat voor | A-9
b dat we | a-5b6c-3d-7e-4f-4g-5h-6i12j-8k-5l-8m-7n-6o-4p-6q-8
b dat weekend | a-7b-5c3d-5e-3f3g-6h3i17j-8k-5l-7m-9n-5o-5p-3q-6
b dat weten | A17b-3c-8d2e5f-5g-4h-5i2j-5l6m-4n-4o-6q-6
b dat wij | A-4
b dat wissen | A-4
b dat woord | A3
b dat ze | A3a-6b-3d3f-4g3i-5j-2k-3
b dat zeggen | a4d-7e2f-5g-4h5j-8k-5l-6n-6o-5p-5q-5
b dat zelf | A-6
b dat zien | A9a-6b-5c-2d-7e-3f-7g-6h4i-5k-6l-6m-6n-4o-2p-6
b dat zijn | A4b3f-16g-13h-14i-4l2n-21o2p-8
b dat zullen | A14a5c-13d5e-2h8j-2o2p-6q7
b datum en | A5
b de #Day | a-5b-3c-3d5e-2f-4g-4h-6i-4j-5k-4l-5m-5n-5o-3p-3q9
b de #Name | a3b-2d-3e3f-4g2i4j-7l2m-3n-5o3p-2
b de #Number | A-6a-2c3e-12f4h5k-3l-3m-3n8o-3q-3
b de aanvullende | A-4
b de achterkant | A-6
b de afdeling | A-4
b de aflopen | A6
b de afspraak | A-7
b de afzuigkap | A4
b de andere | A3a-5b-4c10d4e-2f-5g-3h6i-4j-5l-3m-5n-3o-5p-3q-3
b de apotheek | A-4
b de app | A-6
b de arts | A-6
b de aula | A-6
b de auto | d-2f-2k-3m9o-2
b de automatische | A-4
b de avond | A5a-5b-4d-6e-3f-6g-5h4i5j-8k-6l-7m-5n-4o5p-4q-3
b de avonden | A6
b de baas | A8
b de baby | A-4
b de bakker | a-8b-7c-3d7e-4f-7g-5h-7i-6j5k-9l7m-6n-5o-7p-5q-5
b de balie | A5
b de bank | A2a-3b-4c2d-3f-3g-4h-4i7j7k3o-4p-2q-2
b de bankapp | A7
b de bel | A-5
b de bemiddelaar | A-4
b de beste | A6
b de beugel | A-4
b de bijkeuken | A-7
b de bijlage | A-11
b de bijles | A-3
b de blauwe | A-10
b de bon | A-6
b de brief | A-7
b de brommer | A-3
b de bruiloft | A4
b de bso | A-13
b de buren | A2a-8b-7c-3d-6e5f-6g-5h-6i-7k-6m-5n-6o-5p-6q-6
b de bus | A-6
b de buurman | A5
b de buurvrouw | a-7b-5c2d-5e3f-5g-4h-8i-6j-8k-5l-6m6n-7o-5p5q-4
b de charme | A5
b de club | A-5
b de contributie | A-11
b de controle | A-5
b de crèche | A-5
b de dag | A6a-4b-3c-8d3e-8f3g-3h-4j-5k-3m-3n-2o-4p-3q4
b de dagen | A12a-5b-7c6d6e2f-6g-5h5i-8j-6k-5l-7n-6o-5p-5q-5
b de derde | A7a-5b-3c8d3f-4h-4i-4j-4k-4l-4n-4o-4q-5
b de dermatoloog | A-6
b de deur | A5b-3e2f5g-4m7p-4q-4
b de deurwaarder | A12a-3b-6d-3f11g-6h-4j-6k-6l-7m-6n-5o-4p-3q-6
b de dienst | A-6
b de dierenarts | A-6
b de dingen | A6
b de diëtist | A-4
b de dokter | A-2
b de dominee | A6
b de eerste | c-2e-2i-5p-3
b de eigen | A-2
b de epipen | A-3
b de factuur | A-6
b de fiets | A-11
b de fietsen | A-7
b de fietsenmaker | A-6
b de fietsenstalling | A-5
b de folder | A6
b de foto | A-3a-6b-5c-4d-6f6g-2h3i-7j-7k-8l-4m-6n-7o-5p-5q-5
b de foto's | A-9
b de fotograaf | A-4
b de frigo | A-7
b de gang | a-5b-6d-4e-4f-6g9i-2j-6k-5l3m-5o-5p-3q-4
b de gemeente | a-6c-2d-7e-2f10g-5h-6i-6j-7k-5l4m-6n-5o6p-5q-4
b de ggd | A-8
b de goede | A8
b de grens | A-10
b de groene | A-12
b de groeten | a-7b-6d-7e10f-5g-3h-6i-5j19k-6l-6m-6n-7o-6p-6q-3
b de grond | A5
b de grootste | A-2
b de hal | A-7
b de hand | A8a-5b5c-7d-5f-5g-2h5k2l-5m-5n4o-6q-4
b de hele | a-5b-3f8g3h4i-8k-4l-11m4o-3q-3
b de helft | A-6a-7b-6c-2d-5e-3g-5h-6i-5j-8k7l6m-8n-5o-7p-6q-6
b de herfstvakantie | A-4
b de hoek | A4
b de hond | a-7b-6d-5e9f-9g-4i-3j-8k-7l-7m-6n-6o-6p-7q-6
b de huisarts | A-7
b de huisartsenpost | A-5
b de ib'er | A-3
b de ingang | A-6
b de intern | A-5
b de ipad | A-4
b de jaaropgave | A-5
b de jeuk | A-6
b de jongens | A-2
b de juf | A-3a-2b-5d-4e-5f7h-4i-3j-4k-2l7n-3o-6p-2q-3
b de jury | A7
b de kalender | a-5b-5c3d3e4f-5g-4h4i-5j-8k-3l-4m-6n-6o-5p-4q-6
b de kantonrechter | A4
b de kapper | a-7b-8c2d-5f-5g-3h-5i-2j9k-5l-5m-6n-5o-3p-4q-4
b de kapstok | A-6
b de kast | b-4d-6e-2f-5g-5h-6i-6j3k-7l-5m6n6o-5p-5q-5
b de kat | A-6
b de keeper | A-6
b de kerk | A-11
b de kerstmarkt | A6
b de kerstvakantie | A-7
b de keuken | A6a-5b-5c-2d5e-2f-5h-4i6j-6k-3l4m2n-5o-5p-5q-5
b de keukentafel | a-5b-3d-6e-4f-5g-3h11i-6j-8k-4l-6m8n-3o-4p-4q-4
b de kids | a-5b-5c-3d-6e-3f-4g-4h-6i-3j-6k-6l6m-5n-4o-5q6
b de kiezen | A5
b de kinderen | A-5a-3b-2c7d-3f3h5i4m-3n-3o-4q-2
b de kinderopvangtoeslag | A-4
b de kinderpsychiater | A-3
b de kinderpsycholoog | A-4
b de kiosk | A-6
b de knieën | A5
b de kno-arts | A-2
b de koelkast | a-8b-6c6d-7e3f-6g-4h-7j-6k-6l-6m5n-4o6p-4q-3
b de koffers | A4
b de komende | A-4
b de konijnen | A-5
b de la | a-6b-7c-3d-7e-4f-7g-7h5i-7j-9k-7l7m-7n7o-6p-4q-6
b de laatste | A-2a-5b-6c-4d-3f-4g3h-5i-6j2k-7m-4n-5o-6p-5q-4
b de laptop | A-6
b de leiding | A-5
b de lente | A5
b de les | A-3
b de lijn | A4a-6b-5c-2d3f-4g-3h-5i-4j-7k5l-4m-6n4o-5p-6q-3
b de lijst | A-3
b de literatuur | A8a-8b15c-2d-6e-4f-7g-7h-8i-6j-6k-7l-5m-6n-9o-8p-5q-6
b de logopedist | A-7
b de loop | A5
b de lucht | A9a-8b-7d-6e-3f-4g-5h3i-5j-7k-5l4m-5n-6o-6p-5q8
b de luiertas | A-5
b de lunch | A-3
b de mail | A-8
b de man | a-7b-4d-3e3f-3g-4i-6j-5k-5l5m-6n-4o-5p12q-2
b de manege | A-7
b de marechaussee | A-7
b de mediator | A-4a-5b12c-3d-6e-4f-5g-4h-4i-7j-6k-5l-6m-5n-6o-6p-3q7
b de meester | A-5
b de meivakantie | A-5
b de mensen | A5a-7b-7c-3d4e-4f-7g-7h-8i-5j-6k-8l7m-5n-7o5p-5q-7
b de mentor | A-10
b de middag | A-2
b de minuut | A5
b de motor | A5
b de musical | A-4
b de nacht | a-5b-6c3d-5e-2g8h-7i-7j5k-3l-7m-5n5o-7p-4q-5
b de nagel | A-4
b de neus | A5
b de nieuwe | A2a-7b-7c-3d-4e19f-4g-6h-6i-5j18k-4l-6m-7n-4o-3p-4q-5
b de ogen | A4
b de oogst | A3
b de open | A-2
b de oplader | A-7
b de oprit | A4a-6b-3c-3d-5e2f-4g-4h-6i4j4k-3l-5m-4n-3o-4p-2q-4
b de opvang | A-13
b de oren | A4
b de orthodontist | A-6
b de oude | A-6
b de parkeerplaats | A-5
b de pleister | A-7
b de poedel | A8
b de politie | A-5
b de pomp | A-6
b de post | A-4
b de praktijk | A-10
b de proefles | A-2
b de rand | A8a-8b-5c-3d-6e-4f-7g3h5i-7j-7k-6l-5m3n-5o-6p-4q-5
b de rechtbank | a-3b-7c-2d-3e-2f6g-6h-4i-3j-6k-5l-5m-5n-4o-6p-3q-5
b de rechter | b-4c-4d-3e-4f13g-2h-2i-2j-3k-4l-4m-4n-4o-4q-5
b de regels | A-6
b de regen | A5a-4b-3c-5d-6e-2f-4g-5h10i3j-6l-6m-6n-4o-4p8q-6
b de rekening | A5a-5b-4c-4d3f15h-5i-4k-4l-5m-5n-6o-5p-4q-3
b de rest | a-6b-4c-4d5e4f-5g-4h4i-4j-5k-4l-4m-5n-3o-3p-3q-5
b de rookmelder | A-6
b de router | a-6b-6c4d-5e11f-4g-6h-7i-5j-6k-6l-6m-5n-4o-6p-4q-6
b de scheenbeschermers | A-5
b de scheiding | A9a-4b-5c-2d-3e-3f-6g-5h-5i6j-7l-6m-5n-5o-5q-6
b de schoenen | A-4
b de school | A-5a-5b-8c11d-7e2f-7g-5h-5i-6j-7k3l5m-4n-5o-5p-5q-5
b de schoolarts | A-4
b de schoolfoto | A-6
b de schoolfotograaf | A-5
b de schoolpoort | A-6
b de schoolreis | A-3
b de schoolrekening | A-2
b de schooltas | A-4
b de schrijfster | A5
b de schurk | A5
b de schuur | A-7
b de site | A-10
b de slaapkamer | A-7
b de sleutel | A-3
b de soep | A8a-7b7c-2d-6e4f-6g-3h-8i-5j5k-7l-7m-6n-6o-6p-4q5
b de spiegel | A10a-6b-5c-2d-5e7f-4g-4h-6i-5j-7k-6l-6m-7n5o10p-5q-6
b de sportdag | A-5
b de sporthal | A-5
b de step | A-6
b de sterkte | A-2
b de stilte | A10a-5b-5c-2d-5e2f-7g-6h11i-5j-6k-5l-6m4n-7p-6q-6
b de stoep | A6a-6b-8c6d-4e-4f-8g-6h-8i3j-7k-5l-7m-7n5o-6p-3q-5
b de straat | A13a-7b4c-2d-7e9f5g-6h-6i-4j-7k-4l-8m-8n-4o-4p-5q-8
b de strengste | A5
b de studiedag | A-5
b de supermarkt | A3
b de taart | A-5
b de tablet | A-3
b de tandarts | A-19
b de tas | A-2a-7b-5d-6f-6g-7h-5i-7j-6k-6l-8m-6n9o-8p-5q-6
b de telefoon | a6b-4d4f-3g3i-3j-4k-3l-4m6n-3o3q-2
b de tennisclub | A7
b de tent | A-10
b de tijd | A11a-6b-4c3d-4h-4i4j-6k-5l2m-5n-4o4p-3q5
b de tocht | A5
b de toeslag | A-5
b de toets | A-4
b de toetsweek | A-5
b de trainer | A-13
b de trap | a-5b-5d-7e-4f-2g6h6j-6k-4l-6m3n-4o-4p-5q-7
b de trein | A-3
b de tweede | a-6c5d-3f-5g-5h-5i-4j-7k-5l2m-4n-5o-6p-3q2
b de uitnodiging | A-5
b de uitslag | A-11
b de uitspraak | A-6
b de vaatwasser | A-5
b de vader | a-8b-5d-7e12f-5g-4h3i-6j4k-3l-5m-5n-4o-5p3q-5
b de veerboot | A-2
b de verandering | A3
b de verhuizing | A-5
b de verjaardag | A-5
b de verkeerde | a-7b-6c5d-6f-7g-5h-7i-6j-8k13l4m-6n-6o-7p-5q-6
b de vieren | A6
b de vlucht | A-4
b de voetbalschoenen | A-2
b de volgende | a-4b-5c-8d-3f13g-3h-3i-3j-4k-4m-4n-5o2p-3
b de voorschoolse | A-4
b de vorige | A28c10f-3i6j-3l-4m-5o-2q-2
b de vraag | A7a-6b-5d4f-4g-3h-8i-6j-9k-5l-7m5n-4o-6p-4q-4
b de vriezer | A7
b de vrouw | A5
b de was | A-5
b de wasmachine | A5a-7b-7c-3d-7e4f-7g-8h-6i-6j-6k-6l-7m-7n-7o4p-4q5
b de wc | A9a-8b-5c8d-7e-4f-7g8h-6i-6j-7k-5l7m11n-6o-7p-4q-6
b de wedstrijd | A-3
b de week | A-3
b de weekenden | A-4
b de weg | A2a-6b-6c6d6e-3f-7g-4h-6i-6j-9k-9l-6m-6n-7o-5p-6q10
b de wereld | A12a-6b-4c-4d3f-5g-4i-4j-5k3l2m-5n-4p-3q-4
b de werkplaats | A-7
b de wind | a-4b-5c-3d-3e-4f-5g-4h-4i-7j-5k-5l-6m-4n-4o-5p-3q11
b de winterjas | A-5
b de woorden | A8
b de zalf | A-6
b de zee | A8a-7b-6c-3d-8e10f-6g-3h4i4j-9k-5l-7m-5n-3o7p-5q-6
b de zenuwen | A10a8b-4d-4e-2f-6g19h-8i-4j-4k-4l-7m-5n-6o-4p-8q-8
b de zetel | A7
b de zitting | A-2
b de zomer | a-3b-2c4e-2g-2i-6j5k-3l-3m-3n5o-3p-2q3
b de zwemles | A-3
b de zwemtas | A-5
b deel #Money | A-6
b deel van | A-4
b deel zijn | A-8
b degene die | A13a-3b2c2g-3h4i-3j-2k-3l6m-2o-2p-3q-2
b degene zijn | A4
b delen $ | A-7
b delen in | A5
b delen we | A-3
b demi $ | A-5
b den duur | A4
b denise en | A7
b denken aan | A-3
b denken dat | A-3a2b-4c2d4e9f-2h-3i-2j-3k-3l-3n-3p-3
b denken ik | A6a-5b-6c-2d2e-3f-5g-6h-8i-4j-7k-5l6m-9n-4o-6p-6q9
b denken je | a-7b-6c-3d-8e7f-5g-3h16i-7j-7k-7l-4m-9n-3o-5p-3q-9
b denken toch | A6
b denken zeker | A5a-5b-5c-2d12e-4f-4g-3h-6i-4j-7k-5l-3m-4n-4o-3p-5q-7
b der #Name | A-6
b derde haakje | A-4
b derde keer | A6a-5b-4c5d-4e-3f-6g-4h-7i-6j-6k-4l-5m3n-5o-3q-6
b derde kwartaal | A-3
b dermatoloog #Number | A-4
b destijds ook | A4a-9b-8c10d-8e-4f-5g-3h-7i14j-7k-7l-6m-4n-5o-5p-7q-5
b deur dan | A10a7b-5c-4d-7e2g-3h-6i-4j5k-6l-6m-9n3o-8p-5q-6
b deze keer | A15a-7b-4c2d-4f-6g-4h-5i-4j3k-4l-4n8o3p-5q-5
b deze maand | A3a-6b-6c10d-5e-4f-6g-8h6i-6j-5k-5l-4m-6n-7o-5p-7
b deze mail | A-5
b deze week | a-6b-5d-7e-4g-3h-5i-4j-6k-5l-5m-6n12o-6p-5q-3
b deze zomer | A5
b dezelfde avond | A6
b dezelfde dag | A-4
b dicht $ | A-10
b dicht bij | A7
b die #Day | a-4b-5c3d-3e-3f-9g-3h-5i-5j-7k-6l-7m-6n-7o-3p-3q3
b die #Money | A6a-8b-6c-2d-5e-3f-6g-6h-5i-5j3k-5l-6m-6n11o-8p-5q-7
b die #Name | a-6b-3d5f-5g-2h-5i-3j8k-3l-4m-5n-4o-4p6q-4
b die #Number | a-5c5d-2e-2h-2i-6k-2l11m-3
b die agenda | A5
b die appen | A5
b die blijven | A-5
b die bus | A7
b die dag | A-3a-6b-6c3e-4f-9g-5h5i-6j-9k-8l-6m-6n9o-8p-5q-5
b die dagen | A-5
b die dat | A4
b die de | A2a-9b-7d-5e9f-5g-5h7i-5l-6m-7n-5o-6p-6q-6
b die die | A2
b die dinsdagen | A4
b die een | A5a-9b8c4d-7e12f-8g-5h-9i-6j-8k-7l-8m-7n-6o-9p-6q-5
b die eenden | A7
b die ene | A6
b die er | A12a-6b-3d-5e7f-4h-4i-5j4k2l-5m-3n-4o-5p2q-4
b die foto | A8
b die grote | A-2a13b-6c-3d-8e3f-8g-5h-7i-7j-9k-5l-6m-7n2o-7p-8q-7
b die haar | A3
b die hangen | A-4
b die hebben | a-6b-5c4d-4e2f-4h6j-3k-5l-5m3n-3o-4p3q-4
b die hele | A6
b die het | A8a3b6d2e-2f-4h2i-5j-6k-7l-5m-5n-4o-6q-4
b die horen | A7
b die hun | A3
b die ik | A24a-2b-3f-3g-2h5j-2l-4q-2
b die in | A-2
b die jaren | A5
b die je | a-7b-6c-3d-6e2f-5g-3h-6i3j-7k6l-6m-6n-5o4p6q-5
b die jij | A10a6b-5d6e-3f-4g-2h12i-6j-7k-5l4m-6n-4o-3q-4
b die jongen | A-2
b die klaarstaan | A-4
b die liggen | A-7
b die meegeven | A-4
b die mensen | A5
b die met | a-11b-8c-3d-4e23f-8g-6h-7i-7j4k-8l8m-7n-6o-7p-7q-5
b die middag | A-8
b die mij | A7a-9b-6d-5e-3f-4g-6h-5j-7k-6l13m-6n-3o-5p-7q-5
b die moeten | a-7b-4c5d-3e-3g-4i6j-7l-5m-6n-2o-5p-4q-4
b die mogen | A-4
b die niet | A11a5b-7c-2d7e-3f-5g-5h3i-3j4k-8l-6m-7n-8o7p-4q-7
b die nieuwe | A18a-4b-5c-10d4e3f-3i-3j17k-4m-3n-3o-4p-2q-3
b die op | A17a-6b-6c2d-5e19f-5g-5i-3j5k-5m-4n-5o-7p-4q-6
b die step | A5
b die televisie | A5
b die tijd | a-6b-5c-2d-4e-3f-6g-4h-4i-6j-6k6l-4m-4n-7o-6p-4q8
b die van | a2b-2c3h3j-3k-2l-5m-2p6
b die viool | A7
b die vragen | A3a-8b-6c-2d5e-3f-6g-6h6i-4j-7k-6l-6m-7n-6o-6p-7q9
b die vrouw | A8a-8b-10c-3d-7e-4f5g-5h6i-7k-7l-8m-7n-7o-6p-5q-5
b die wijken | A5a-6b-4c4d7e-4f-4g-4h-7i-7j5k-3l-7m-5n-2o-5p-5q3
b die willen | A4a-3b-4c-3d7e-4f-2g-3h-8i-5j3k3l-3m6n-3o-4p-4q-6
b die zakken | A6
b die zeggen | A6a-5c-3d-6e-3f-4h-8i-4j14k-5l-6m4n-4o-4p-3q-4
b die zelf | A7a4b-5c2d-7e-4f-5g-4h-7i9j-9k-4l-7m-8n-6o-7p-6q-5
b die zijn | a5c3e-2g2h-5j-5l-4
b die zin | A5
b die zitten | A-7
b dieter $ | A-8
b dikke kus | A-6
b ding maar | A-6
b dingen $ | a-6b-5c-3d-8e-3f-8g-4h-7i-4j-7k5l-7m-7n-6o7p5q-8
b dingen die | A6a-7b-6d9e3f-6g-6h3i-8j-9k-6l-7m-6n-8o-6p-6q-6
b dit al | A5
b dit heet | A2
b dit jaar | A-7a-6b-3d-4f-6h5i-7j3k-5l-5m-4n-6o-4p-5q-2
b dit keer | a5b-5d-4e9f9g-4h-5i-3j-5k-6l-4m2n6o-6p-4q-5
b dit liever | A-6
b dit niet | A4a-6b-5c-2d-6f-4g6h3i-3j-6k-6l-6m2n-6p-5q-6
b dit nog | A6
b dit tik | A3
b dit voor | A-5
b dit zijn | A21a-3b4c-12d-2e-12g-2i2j-3k3m-2n4p-2q-3
b ditmaal de | A7
b ditmaal niet | A6
b diëtiste van | A-5
b dochter hebben | A8a-6b-5c6d-7f-2h-7i-7j-5k-5l-4m13n-3o-5p-4q-3
b doen #Money | A-5
b doen $ | a-4b-3d7e-20f-3h9j-7l-2m2n2o-3
b doen aan | A5
b doen als | A6
b doen alsof | A4
b doen dat | a4c-5d8f-6g-3h-4i-5j4k-6l8n3o-7p-5q-4
b doen de | A-5
b doen eens | A4
b doen er | A6
b doen het | A-4a-3b-6d-3e-3f-6g-3h-6i-3j-6l-6m-5n7o-6p-4q2
b doen ik | a-2b-3c-9f-4g-3h-3j2l16m-2n-3o-2p-2q3
b doen je | A14a-5b-6d-8e-3f6g-2h-6i-3k5l-5m-6n-6o-2p-5q-6
b doen met | A5a-5b4d-7e-3f-6g-3h-7i-4j-9k-3l-5m-5n-6o-6p-6q10
b doen of | A-5
b doen om | A4
b doen we | A-13
b doen wonderen | A10a-9b-7c-2d-7e7f-6g-5h-6i-5j-7k-8l-6m-6n-8o25p-4q-7
b doen zijn | A3a-4b-6c-4d17e-4f-6g-2h-6i-3j3k-5l-6n5o-6q-4
b dokter hebben | A-6
b dokter zeggen | A-10
b dood $ | A-3
b door de | c-3d-5g2h-2i-3j-3m-5o6
b door een | a-5b-5c-2d-7e15g-4h3i-5j-6k-6l-7m-5n-4o-6p-3q-5
b door het | A7a7b-5c4d-6e-3f-5g-7h-5i5j-6k-7l-7m-6n-5o4p5q-5
b door jouw | A17a-7b-6c24d-6f-5g-4h-5k-5l-6m-4n-4o-5p-4q-4
b door mij | A3a-5b-3d-3e-4f-5h-6i-5j-4k-4l-2m-4o-3p10q-4
b door u | A7
b doordeweeks om | A-4
b doorgaan en | A3
b doorgeven je | A-3
b doorgeven of | A-3
b doorkomen mij | A5
b doorsturen $ | A-7
b douwe $ | A-8
b dragen $ | a-8b-7c3d-7e4f-5g-5h2i-7j-6k-5l-8m4n-4o-5p2q-4
b drinken en | A-5
b drinken goed | A-3
b druk maken | A5
b duidelijk $ | A8
b duimpje $ | A12a-7b-5c14d-5e-2f-7g-6h-7i-6j-7k4l-8m-4n3o-5p-5q-5
b durven het | A4
b durven hij | A6
b durven te | A13a-3b-3c2d3h-4j2k7l-3m-3n-3o-3q-2
b dus #Name | A-5
b dus #Number | A-2
b dus $ | A-13
b dus beginnen | A3
b dus de | A-7a-6b-7c-3d-7e8f-4g-5h-7i-5j14k-3l-7m-6n-5o-4p-5q-6
b dus een | A-9
b dus er | A-4
b dus graag | A-4
b dus het | a-5d3f-3g-3h-7i-3j10l3n-2p-5
b dus hij | A-3
b dus ieder | A-3
b dus ik | A-11a-5c-3d-4e-4f-2g-4h6i3j-6k-2l-8m-5n-3o-4p-4q11
b dus ja | A8a-6b-3c11d-7e2f-3g-2h-5i-5j-6k-2l15m-5n-6o-6p-3q5
b dus je | A-6
b dus maar | A7
b dus met | A7
b dus mijn | A-4
b dus misschien | A-5
b dus nog | A-2
b dus nu | A-5
b dus over | A6
b dus van | A5
b dus we | A-12
b dus wij | A-6
b dus ze | A-11
b dus zo | A8
b duur wel | A4
b dwangneurose $ | A5
b dweil $ | A5
b e-mail $ | A-4
b echt een | A7a2c-2d-5e-3f-6g-7h-5i-6j7k-6l-6m-4n-6o-7p9q3
b echt ik | A4a-5b-3c-3d-5e-3f-6g6h-4i-3j-5k-4l-5m-5n-6o-5p-4q-5
b echt niet | a-7b-5c-3d-6e-3f-7g6h-8i-3j-7k-6l3m-4n-6o8p-6q-7
b echt van | A8a-5b-4c4d-5f-6g5h-5i-5j-4k-5l-7m-5n-5o-5q-5
b echt waar | A9a-6b-5d-3e-3f-8g14h-6i-3j-5k-4l-6m-4n-6o-7p-6q-7
b eefje $ | A-5
b een #Day | a-5b-4c5d-7f3g-5h-5j-5k-4l-5m-4n-4o5p-4q6
b een #Number | A-3a-2c7e3g5h-4j-2l5
b een $ | A5
b een afschrift | A-5
b een agenda | A6a-9b-8c-3d-7e10f-7g-6h-4i-6j-9k3l-5m-6n-8o5p-5q-5
b een alarm | A7
b een ander | d5f-2k3o-3q-3
b een andere | a-7b-5c-3d-4f-8g-4h-5i-4j-5k-5l-5m-4n-6o7p-5q5
b een avond | A8a-6c9d9e-4f-4g-2h-5j-5k-4l-4m-5n-5p-5
b een baan | A8
b een baby | a-9b-5d-4e5f-2g-3h-7i11j-5k-3l5m-5n-2o-3p-6q-3
b een bal | A-2
b een beetje | a-2c-14e-5h-6i-2j-5k9l-4q23
b een belletje | A-5
b een beugel | A-3
b een boek | a-8b-6c-4d-6e2f-6g-5h-7i-5j-7k-8l7m-8n-7o3p-6q-6
b een boom | A8a-7b-5c-3d-5e6f-5g-3h-7i-3j-7k3l-6m-6n-6o-9p-5q-4
b een bord | A8a-7b-4c8d-4e2f-4g-5h-7i3j-5l-5m-4n-5o-4p-4q-3
b een bos | A6
b een brief | A9a-4b-3c-3d-2g-3h-6i-6j-5k5l6m-4n-3o-4p-4q-5
b een collega | A-5
b een controlfreak | A5a-8b8c-3d-6e-3f-4g-4h-4i-4j6k-6l-6m-5n-5o-6p-4q-3
b een cursus | A10a-7b-3d-6f-5g-5h-4i-5j6k-6l-5m-5n-6o14p-2q-5
b een dag | a-5b-3c3d3e-5f-5g-3h-4i5j-6l-4m-4n-4p-5q-3
b een datum | A3
b een dikke | A-9
b een dochter | A6a7b-6c6d-7e2f-4g-2h-8i4j-7k-6l-5m-7n-5o-7p-6q-4
b een duimpje | A5
b een dwangmatige | A6a-9b20c-3d-9e-3f-5g-6h-5i-5j-8k-7l-5m-5n-5o-9p-5q-6
b een dwangneurose | A5
b een eigen | A-9
b een ellende | A5
b een familiestuk | A7
b een flesje | A-4
b een foto | a-4b2c-3e-4f-6g-4j-4k-6l-4m-6n10o-4p-3q-3
b een frikandel | A5
b een gek | A-5
b een gekke | A-2
b een gekkenhuis | A-5
b een geluk | A7
b een gezin | A6a-8b8c-4d-7e-4f-5g-7h-8i-8j-8k-8l-8m-6n-5o8p2q-4
b een goed | A-4
b een goede | A11a-6b-6d-6f-6g-3h-5i-3j-5k5l-3m-4n-5o13p-3q-6
b een greintje | A5
b een groot | A4a-6b-8c-3d-7f-4g-3h-5i-6j6k-8l-8m-5n-5o-4p-6q11
b een grote | A-6
b een handtekening | A-7
b een hartverzakking | A6
b een hebben | A-2
b een heel | A12a-8b-5c-3e-4f-5g-3h-3i-5j-6k9l-3m-3n-5o4p-3q-3
b een hele | A14a5b-3c-7e13f-4h-5j-6k-6m-4n-3o-5p-5q-5
b een hobby | A13a-8b-8c-3d3e9f-5g2h-6i-5j-7k-6l-6m-6n-6o14p-6q-6
b een huis | A6a-10b7d-6e-3f-5g-5h-7i-3j-8k18l-6m-5n-7o-10p-5q-6
b een inspecteur | A7
b een jaar | A5
b een jacuzzi | A5
b een jongen | a-7b-4c3d-5e-4f-2h-5i-2j-6k6l-4m-6n-5o-3p-3q-3
b een jongetje | A5
b een kaartje | A3a-8b-7c-2d-6e15f-6g-5h-6i-4k-6l-7m-7n-6o5p-5q-5
b een kalender | A5
b een kamer | A-5
b een kapotte | a4b-6c-3d-6e-3f-4h4i-5j-6k-5m-5n-5o-5q-5
b een keer | A3a-8b-3c-5d-4e-27h-11i-5l-10n2o4p-6q2
b een keertje | A7
b een keuze | A3
b een kieken | A2
b een kind | A36c4d-11f-11g-4h-8k16l-3m-4o-2p-3q-9
b een kip | A5
b een klein | a4b-7d3e3f-8g-4h-6i-4j-6k-5l-6m-5n-6o3p-5q-5
b een kleuter | A6b-5c-3d-5e-3f-3g-3h-6i-4j-7k-7l-4m-7n-6o-5p-3q-3
b een koekje | A5
b een kop | A6
b een kopie | A-13
b een kort | A7
b een koude | A6a8b-4c-4d-5e-4f-5g-4h10i-6j-5k-3l-7m-6n-5o6p-5q-2
b een krat | A5
b een leeg | a-8b-7c3d-2e-3f-6g-6h5i-7j-6k-6l-7m-4n-7o-5p-7q-6
b een lege | A3
b een lichte | A-5
b een maat | A-3
b een man | A14a7b3c-14d-2h3j3l-3o-2p-4
b een mededeling | A6
b een meisje | A11b-5d-3f-3g-2h3i-3k-2l-5m4n5o-6q-3
b een mens | A13a5b-3c-14j-2k-3l-2m3o5
b een minuut | A4a7b-5c3d-5g-9h-6i-5j-7k-7l-6m-7n7o-7p-5q-8
b een moeder | A14a11b-5d-5f-3i-2j-4k9l-3m-4n-4o4p-4q-2
b een mond | A5
b een mooi | A2a-5b5c-4d-8e-4f-7g-3h7i-4j-9k-7l-7m10n-6o-7p-5q-6
b een naam | A8a-9b16d-6e-4f-5g-5h-7i-7j-8k-9l-7m-8n-7o-7p-6q-5
b een nachtje | A-5
b een narcist | a-11b6d-6f-3g-3i-2j5k-7n-4o-4p-2q-2
b een natte | A6a11b-8c-4d-7e-4f-6g-6h6i-7j-7k-7l-7m-6n-7o-8p-6q-6
b een nieuwe | A-9
b een ochtend | A3
b een oma | A5
b een ongelofelijke | A3
b een ouder | A7a4b-7c16d-7f-4g-3h5i-4j-6k-11l-6m-7n-4o-7p-4q-5
b een paar | a-7b-5c-3d-6e4f-4g-6h-8i-5j-6k7l-7m-3n-6o-5p-7q2
b een papieren | A4
b een paraplu | A3
b een parkeerautomaat | A5
b een persoonlijkheidsstoornis | A3a-10b7c-3d-6e-2f-4g-2h-2i-3j-7k-7l-3n-6o-7p-2q-3
b een plek | A-4
b een preek | A7
b een probleem | A-5
b een proefles | A-5
b een psycholoog | A2
b een rapport | A-2
b een rooster | A12a-5b-6d3e12f-6g-5h-8i-5j-7k4l-5m-7n-4o-6p-6q-5
b een scherm | A4a-6b-5c3d-6e-3f-7h-7i-3j-6k8l-5m-7n-6o4p-2q-4
b een schrift | A7a4c4d-7e-3f-4g-5h-4i-4j-7k-6l-5m-4n-7p-3q-7
b een schuldige | A4
b een slechte | A5a-6b-6d2e-4f-4g-5h-8i-3j-5k-6l-5m-3n-5o-4p5q-4
b een sprookje | A4
b een steen | A3
b een stoel | A4a-8b-5d-7e8f-6g-3h-6i5j-2k-7l-4m4n-4o-6p-5q-5
b een stom | A-5
b een studiemiddag | A-4
b een stuk | A11a12b-5d-7e9f-7g-6h-4i-5j-8k-9l-8m-6n-6o3p-4q-6
b een telefoontje | A4
b een tent | A-3
b een thermometer | A6
b een toets | A-6
b een traan | A7
b een tube | A5
b een tweede | A-3
b een uur | A-12
b een uurtje | A-3
b een vader | A20a-3c16e4h-2i-2j-5k13p-5
b een van | a-6b-4c-3d-6f-6g-5h8i-7j-6k-3l-5m-3n-4o-4p-3q4
b een vast | A-7
b een vergadering | A6
b een verhoor | A4a-8c-3d-4f-4g-5h7i-4j-6k-7l-5m8n-4o-6p-3q-6
b een verjaardag | A2
b een verzinsel | A6
b een volwassene | a4b-7c-2d-6e7f-4g-4h-4i-2j-5k4l-5m-4n-8o-7p-4q-6
b een voorstel | a-6b-4c2d-7e-3f-6g-3h-7i-5j-6k-3m-5n-5o-6p-7q5
b een vraag | A9a-8b-5d-4e8f-5g-6h-5i-7j-8k-6l-9m-8n-7o-8p-6q-7
b een vreemde | A6a-5b-4c-3d-3e-4f-3g-5h4i-7j-7k-6l-7m10o-6p-3q-3
b een waardeloze | A4
b een wandelende | A9a4b-7d-7e-3f-5g-4h-7i-6j-6k-6l-5m-4n-5o-5p8q-5
b een wandeling | A5
b een warme | A-4
b een week | a-5b-3d-5f5g-3h8i4j-6k4m-4n-5o-5p-4q-5
b een weekend | A11a-6b-4e-2f-6g-4h-6i-5k-5l-5m-7n4o-8p-5q-4
b een weekje | A2a-6b-5c-2d4f-6g-4h-6i-6j2k-5l-4m-7n-6o4p-4q-5
b een wekker | A5
b een winkel | A6
b een woord | A8a-5b3c2d-6e-3f-4g-2h5i-5j5k-6l-6m-6n-3o-6p-5q-4
b een zaak | A7
b een zakje | A-4
b een zuur | A2
b eenmaal niet | A4a15b-9c-4d7e-3f-4g-3h-8i-6j-7k-8l6m-5n-6o-3p-8q-8
b eens #Number | A3
b eens $ | A10a-6b-5c3d-6e-3f-6g-6h-7i-4j-7k-4l10m-7n-6o2p-5q-7
b eens aan | A5a7b-7c4d-6e-4f-6g-5h-8i8j4k-3l-6m4n-5o-10p-3q-6
b eens bij | A7a-8b-2c-2d-7e-4f-8g-7h-5i-5j-9k-5l-6m-7n-10o14p-5q-8
b eens dan | A6
b eens dat | A4
b eens door | A2
b eens een | A17b-2c-3e-21f-3j-8k-2l-6m-3n-3o24p-2q-4
b eens iets | A10a-6b-5d-6f-6g-2h-3i-3j-5k-4l-4m-6o11p-3
b eens in | a5b-6c5d-8e4g-5h-5i-5j5k-7l-6m-7n-7o-10p-5q-7
b eens kijken | A6a-7b-5c-2d-6e3f-5g-4h-6i-4j-7k-4l-6m-4n-5o-7p-4q17
b eens kunnen | A4
b eens meenemen | A7
b eens meer | A6a-5b-4c3d-5e-2f-6g4h4i-6j-5k-3l-7m-6n-7o4q-8
b eens met | A9a-9b-6c3d-5f-8g-4h-7i-4j-7k-5l-6m-6n-8o18p-4q-5
b eens over | A4a-5b-5c-3d7e-4f-5g-3h6i-6j-6k-2l-5n-6o6p-2q-6
b eens rustig | A5
b eens samen | A5
b eens te | A8a-8b-8c-3d-7e-4f-8g-6h-5i-6j-6k-6l-8m-8n-7o16p-6q-9
b eens van | A6
b eens zien | A7a-6b-6c-2d-6e-4f-4g-4h-6i-5j-7k-4l-6m-6n-6o-9p-4q11
b eentje hebben | A5
b eerlijk zeggen | A-6
b eerst de | A10a-9b-7c-3d-7e-3f-6g-6h-6i-5j-5k5l6m-5n4o-8p-6q-7
b eerst een | A-9
b eerst ff | A7
b eerst in | A8a-8b-6c-3d-7e-4f-7g-6h-5i-5j-8k6l-6m-6n4o-9p-4q-7
b eerst maar | A5
b eerst op | A-6
b eerst over | A-4
b eerst vragen | A6
b eerst zijn | A6
b eerste #Number | a-7b-5c-3d-5e-4f-7g-6h-8i-8j-8k-8l6m-6n2o-6p-6q-5
b eerste hulp | A5
b eerste kerstdag | A-4
b eerste vakantie | A3
b eigen agenda | A6
b eigen bed | A-4
b eigen bijdrage | A-4
b eigen dochter | A3
b eigen huis | A5
b eigen kamer | A-7
b eigen kind | A10a-6b-5c3d-4f-5g-3h17i2j-8k6l-5m-5n-5o-6p-7q-3
b eigen ogen | A7
b eigen risico | A-4
b eigen spiegelbeeld | A5
b eigen zoon | A4
b eigenlijk $ | A5
b eigenlijk nog | A6
b eigenlijk ook | A8a-4b-4c-3d-8e-3f-7g-2h-7i-4j-6k-4l-4m-6n-6o-5p-8q13
b eind #Day | A-7
b eind $ | A4
b eindelijk na | A-6
b elektrische tandenborstel | A7
b elk een | A-4
b elk woord | A4
b elkaar bij | A4
b elkaar hebben | A4
b elkaar van | A6
b elke #Day | A8a-2b-2c11f-4g-2h-6i-4j-3l-4m-5n-4p-2q-2
b elke #Number | a-5b-4d-4e-3f9g5h-8i-7j3k-7l-7m-6n-6o-5p-5q-3
b elke avond | a-4b-4c4d-3e-8f-5g-3h2i-2j-3l6m-4n4o-4p-6q-3
b elke dag | A-3a-7b-4c-3d-5e-3f7g-4h3i-6j-6k-6l-6m-7n6o-3q-5
b elke keer | A-3a-6b7d-4f-4h3i-5j-5k-5l-5m-4n-4o-4q-4
b elke maand | A4
b elke nacht | A5
b elke ochtend | A2a-8b-7c-4d-7e-4f-7g-7h11i-4j-7k-8l-8m-5n-7o-7p6q-6
b elke week | A6b-3c3e-4f-5g2i-4j7k-5l-3n-5o-3p-4q-5
b emotionele chantage | A3a-7b7c3d-6e-2f-4g-4h-3i-4j-5k-7l-6m-4n-3o-7p-3q-2
b en #Day | A-4a7c3d-5e-2f-5g-5h-6i-4j-5k-5m-5n-4o-5p-2q5
b en #Name | A-19a-5b-4c-3d-6f-4h4i-6k-6l3m-5n-3o6p-5q-5
b en #Number | a-3c6e-6f-4j-7k-3l-4m-3o2
b en #Time | A-11
b en 's | A-4
b en al | A6
b en alle | A8
b en alles | A-3
b en als | A17a-2b-3c-10d-2f5g-2h-4j4k3m-2n-3o-3p5
b en anders | A5a-8b-6c-3d-6f-9g-7h-7i-6j-7k-6l-6m-7n-9o-8p-6q12
b en beginnen | A3
b en betalen | A7
b en bij | A5a-4b-3c-5d-4f-7g-4h2i-5j-6k-3m18n-6o-4q-3
b en brengen | A-10
b en da | A3
b en daar | A6a-5b-3c10d-3f-4g-5h-6i8j2k-4l4m-4n-4o-3p-4q-3
b en daarna | a-5b-5d-4e-4f-5g11h-7i-5j-5k-3n-4o-4p-4
b en dan | a-11b-3c2g-6i-10p-6
b en dat | A6a3d-3f-7i-3n-9o-7p4
b en de | b-5f-5g-4h13i4k-3l-2n-6o-4q6
b en die | A14a-11b5d-7e-2f4g-8i-3j4m-6n-9q-4
b en dit | A5a-8b2c-3d-8e-3f-6g-6h6i9j-9k-7l-7m3n-5o-7p-5q-5
b en doen | A5
b en een | A2e3f-5h6k-10n-8q-4
b en eigenlijk | A6
b en er | a-6b3f-5g-5i-3j-6l3m-6n-5o-5p-5q-6
b en gaan | A6
b en ge | A20a-3b-7c-4d-6f2g-2h-3i-6j-6k-6l2m-6n12o-6p-5q-5
b en geen | A2a-8b-6c-5d-6e4f-7g-6h-4i-3j-6k-8l-7m-3n27o-7p-6q-8
b en gij | A10a-7b-3c7d-6e6f-6g-3h-3i3j-7k-5l-6m-6n-3o-6p-5q-6
b en haar | a-6b-5c-2d-7e-3f8g-2h-6i4j9k-4l-6m4n-5o5p-4q-5
b en halen | A4
b en hebben | A-8
b en het | a-2e4h-2l-5m-2q4
b en hij | a6b-5d-3f5g-3h-6i-3j5k-6l-5n-4o-3p-2q-3
b en hoe | a-8b-7c3d-5e-3f6g-4h-6i-4j-6k-6l-8m-4n-6o-7p-5q-3
b en houden | A2
b en ik | A4d-15e-14f9h2i-5j-23k-10n-2p6q-3
b en ilyas | A7
b en in | A-8
b en ja | A-2
b en je | c-7f4h-7i-5j-4m-3n7
b en jij | A2b9c5d2e3f-3i-2j5k-2p2q-2
b en kijken | A4a-6b-5c-2d-4e-2g-5h-6i-6j-5k7l-6m-5o5p-5q-6
b en kunnen | A7a-5b-6d-6e-2f8g-6h3i-6j-7k-4l7m-4n-5o-6p-4q-5
b en laten | a-5b-3c-3d-4e-3f-6g-2h-8i-4j-8k-5l-5m6n5o-6q-7
b en luisteren | A6
b en met | A-4a-6b-4c4d-3g-5h2i5j-6k-4l-7m-3o-5p-5q-4
b en mijn | A4a-4b-5c-8d-4f-5g-2h16j-5k-6m-4o-4p-6q-4
b en moeten | A-3
b en mogen | a-2b-5d-4e-2f15g-4h-7i-4j-6k-2l-4m-8n-5o-6p-4q-6
b en na | A-5
b en ne | A4
b en nee | A7a-8b-6c-3d-3e-4f-8g-6h-6i-4j-6k-6l22m-5n-6o-6p-8q-6
b en nemen | A2a5b-5c2d-4e-3f-5g-4h-3i-4j-7k-6l-5m-4n4o5p6q-4
b en niemand | A11a-5b-4c-5d-5e-4f-4h31i-4j-6k-5l-7m-5n-4o-3p-6q-6
b en niet | A6a-2b-3d-7e-22f-5h2i-5j-10k11m-2n10o-3p-3q-4
b en nieuw | a-6b-5c-2d-4e3f-5g-6i5j-6k-7l-8m-6n-4o-6p-5q3
b en nog | A8a-7b-3c-3d-2e3f-7g-5h4i-9j-8k-6l-7m-6n-7o-4p-7q5
b en nou | A6a-6b-6d-4e-4f-7g-5i4j-8k-4l-5m-3n8o-5p-6q-3
b en nu | A18a-6b-6c-2d-5e3f-7g-3i4j14k-5l-5m-5o-4p-5q-6
b en nul | A11a3b-6c16d-5e-3f-6g-5h-6i-5k-9l-6m-6n-7o-8p-4q-5
b en ook | a-6b-5c2d-4e-4f6g-3h-7i3j-8k8l-7m-4n-6o-4p-4q-8
b en op | a-4b-5c9d-5e-3f-6g-4h4i-4j5l-7m-6n-5o5p-3q-5
b en ophouden | A5a-6b3c3d-3e5f-7g-9h-7i-6j-6k-4l-8m-6n16o-6p-5q-4
b en schrijven | A5
b en sorry | a-7b-6c-3d-4e-3f-8g-6h8i-5j-6k-6l-2m-4n-8o-8p17q-7
b en stellen | A7
b en t | a-6c5d5e-3f8g-6h-6i-4j-6k-6l-3m-5n-7o-8p-7q-7
b en te | A6
b en terugkomen | A-6
b en thuisblijven | A-4
b en toch | A-3a-4b-4c-2d-2e-3f-2g-7h9i-3j-6l-6m-4o-3p3q-4
b en toen | A8a-5b-4c3d-5e-4f-4g-3h-7j-6k-3l7m-6n-2o-4p-4
b en u | A7
b en uitleggen | A5a-5b-4c-3d-7e-2f5g-3h4i-4j-5k-4l-7m7n-6o-6p-6q-6
b en uw | A4
b en van | A9a-5b-3d-3e-6f-6g-3i3j-5k-5l5m-4n-4o-5p-3q3
b en vanmorgen | A-3
b en vieren | A-4
b en voor | A3a-4b-3d-3f-4g-3h-3i-4j3k-4l-4m-4n-5p11q-4
b en vragen | A3
b en vroeg | A10a-4b-5c-3d-6e-4f-4g-3h15i-6j-8k-5l-6m16n-4o-4p-3q-5
b en waar | A3
b en wakkerworden | A-5
b en wat | A3
b en we | A3
b en wie | A7a-5b-4c-2d-5e2f-8g-5h5i-4j-8k-7l-6m-6n-5o6p-7q9
b en willen | A-17
b en worden | A-5
b en ze | a-5b-5c-4d-5f-5g-3h7i-5j9k-7l-7m4n-4o-5p-2q-3
b en zeg | A4a-7b-7d-5f-6g7h4i-4j6k-4l3m4n-8o6p-4q-7
b en zeggen | A18a-4b-4c-6d-4e-5f-2h6i-5j-5l-5m21n3o-4p-3q-3
b en zelfs | A5
b en zien | A7
b en zijn | A-4a-6b16d-3e-7f-5g-3j4k-6l-5m-6n-3o-5p-3q-3
b en zitten | A5
b en zoeken | A-5
b en zonder | A5a-7b-6d-5e-3f-7g-6h-5i-6j-7k-6l3m-7n-2o4p-4q3
b enkele keer | A4
b epipen zitten | A-3
b er #Day | b3f22h-3i-2j-3k-2m-3n-4o-2p-2q-4
b er #Number | A-6a-5b-4c4d-2e6f-5g-4h8i-6j-6k-4l4m-7n-7o-7p-3q-5
b er al | a-4c-4d-3e3f-4g-3h-7j-5k-2l-6m4n-3o-2p-2q-2
b er allebei | A-4
b er alleen | a-8b-6c-3d18e-4f-6g-3h-7i-6j-7k-6l-4m-6n-6o-4p-7q9
b er altijd | A-2
b er anders | A10a-6b-4d-10e4f-5g-5h-4i-5j-6k-3l-5n-6o-8p-4q5
b er bij | A7a2b-3c11d4h-2l-2m4q-2
b er de | A4a-6b-6c7d-6e8g-6h3i-6j-7k-7l-6m-6n-6o-6p-5q-7
b er een | A9a5b-5c-5h-4i-2p-7
b er eens | A4
b er geen | A7a-6b-5e-7f-5g-3h7i-3j-5k-2l-4n7o-5p-3q-4
b er gewoon | A-2
b er gisteravond | A-7
b er gisteren | A-7
b er helemaal | A3a-6b-5c-3d-5e-3f-6g11h-5i-4j-7k-7l-8m-6n9o-6p-6
b er iemand | A6
b er iets | a-5b-5c5d8e3f-7g-4h-8i-4j-7k-6l-6m-7n-5o-6p-7q-6
b er in | a-4b-3d3f-5g-3h-4i-3j3k5m-3n-3o-4
b er liever | A-4
b er liggen | A3a-9b-7c4d-5e5f-5g-6h-7i-6j-7k-6l-10m-5n-5o7p-5q5
b er maar | A8a4b-4d-3e5f-4g-3i-2j4k-4m-4n-4o-4p-4
b er niemand | A-3
b er niet | A-3a-3b-2d-2f-3h-3i-2k-2l6m-2n3o4p-3q-3
b er niets | A2a-8b2c-2d-5e-2g-5h-5i-4j-7k-7l3m5n-6o-8p-4q-5
b er niks | A-3a-7b-5c-3d-8e-3f-6g-5h-8i-6j-8k-4l2n-6o3p-6q-6
b er nog | A3a-3d-2g-3h-2i2q10
b er nooit | A-2a4b-5d-6f-3g-3h-8j-5k-5l-6m-4n-3o-3p10q-5
b er nu | a5b-5c3d-6f-4g-2h-6i4j6k-7l-7m-7n-5o-5p-6q5
b er om | a-6b-7d-10e-4f-7g-6h-8i-3j-8k6l5m2n5o-7p-4q-6
b er ooit | A4
b er ook | a-8b-7c2d-4e-3f-5g-4h2i14j-7k-4l-7m-5n-3o-6p5q-2
b er op | A11a-6b-6d-7f-5g-5h-6i6j-6k-6l-6m-6n5o-7p-3q-5
b er opstaan | A-3
b er overblijven | A-2
b er overigens | A6
b er precies | A2a-8b-5c-4d7f-4g-4h-5i-8j4k-4l-7m-6n-5o-5p-5q-4
b er rond | A-6
b er schijnen | A5
b er toch | A6
b er van | A2a-5b-8c-3d-7e-4f-7g-6h13i-7j7k-6l-7m-7n-3o-5p-8q4
b er vanavond | A-6
b er vasten | A6
b er weer | a-3b-5c2d-7e-2f6g-6h5i-3j-7k-4l-5m-6n3o-7p-6q-7
b er wel | a-4b-3d-4g-4h-5i-3j15k-3l2m-4n-3o-4q8
b er zelf | A2a-5b-2d-5e3f-2h-4i-4j-4k-3l14m-3n-5p-3q3
b er zelfs | A6
b er zijn | b4d-3f-2g-2i-3j-2k-5l-7m-2n-3o8p-2
b er zitten | a9b-8c3d-7e3f-6g-7h-8i-4j-8k-6l-9m-8n-6o-6p-5q4
b er zo | A7a-8b-5c-3d-7e5f-6g7h-7i9j-5k-2l-6m-6n-4o-3p-7q-7
b eraan hoe | A4
b erbij $ | a-6b-8f6g-5h-6i-4j-8k-6l-5m-4n-5o-9p4q-5
b erg $ | A-5
b ergens bij | A5
b ergens een | A3
b ergens op | A3
b ergens tussen | A7
b ergens wel | A6
b erin $ | A-4
b ermee #Name | A-4
b erna $ | A-5
b erna bij | A7
b ernaast $ | A3
b eromheen $ | A7
b erop $ | a-7b-6c-2d-7e5f-5g-3h-7i-6j-9k-6l-5m-5n7o-8p-6q-5
b ervan als | A6
b es een | A4
b eten $ | A-8a-7b-5c-4d-7e4f-3g-2j-9k-5l-6m2n-2o-3p-4q-4
b eten en | a-5b-4c-3d-5f-5g-4h-6i-5j9k-7l-6m3n-6o4p-4q-5
b eten hebben | a-5b-6c4d-5f-4g-4h-5i-6j-6k4l-6m-7n8o-5p-3q-4
b eten hij | A-8
b eten met | A6
b eten op | A-2
b eten we | A-5
b etui $ | A-5
b etui en | A-4
b etui in | A-3
b euro voor | A5
b even bellen | A-4
b even laten | A-4
b even met | A-5
b even over | A-5
b examen voor | A-4
b excuses aanbieden | A7a-5b-5c-2d-7e-3f-6g-2h3i-5j-6k-5l-5m-5n8o-6p6q-3
b excuus dat | A6
b excuus voor | A7
b factuur van | A-5
b familie op | A3
b ff normaal | A11a-7b-6c-3d-5e-4f-8g-7h-6i-6j-7k-7l-7m-5n17o-8p-7q-8
b ff over | A-5
b fiets van | A-13
b fietsen $ | A-8
b fijn dat | a-7b-6e4f-3g-4h-5i-6j-6k-5l-5m-8n-6o-4p-3q-4
b fijn zijn | A-7
b filmpjes van | A7
b flink huilen | A-3
b fluisteren dat | A4
b fluiten naar | A8
b folders $ | A8
b formulier sturen | A-2
b formulier zitten | A-2
b foto $ | A-9
b foto en | A6
b foto van | a-4b5c-4d-4e-3f-7g-6h5i-6j-5k-7l-5m-6n4o-5p-3q-4
b fout $ | A12a-5b-5e-3f-5g-6h4j-4k-3l-6m-4n-5o-4p10q-5
b fout de | A-6
b gaan #Day | A-7
b gaan #Number | A-7
b gaan $ | i-2k7
b gaan dat | A-2a-8b-6c5d2e4f-5h-6i-5j-9k-5l5m-7n-5o-7p-4q-5
b gaan de | A3
b gaan eens | A5a4b-6d-7e-3f-8g-4h-6i-4j-8k-5l-4m-6n-7o21p-3q-7
b gaan en | a-5b-5c-2d-8e5f-6g-3h-7i-5j8k4l6m-6n-4o-7p-5q-7
b gaan hier | A-3
b gaan hij | A-6
b gaan ik | a-4b-4c2d-4e7f7g-4h-6i-5j-5k-4l-6m-6n-6o-8p-5q-7
b gaan je | A4
b gaan jou | A3
b gaan mee | A-8
b gaan met | A-4
b gaan mijn | A9a-9b-7c-3d-7e-3f4g5h-7i-6j-7k-8l5m-5n-8o-7p-4q-5
b gaan niet | A-3
b gaan nu | A6
b gaan omdat | A6
b gaan op | A-5
b gaan staan | A4
b gaan van | A-3
b gaan vanaf | A-6
b gaan ze | A-9
b gaan zelf | A5
b gaan zitten | A8a-6b-2c-2d-4e-3f-3g5h4i-4j-6k10l-5m4n-3o-5p-4q-5
b gang $ | a-5b-7d-4e-3f-6g5h-7j-7k-5l3m-5o-5p-4q-5
b gaslighting zijn | A2
b ge 't | A7
b ge dat | a-5b-5c-4d-6f-5g5h-5i-6j-7k-5l6m-5n-7o-6p-5q-4
b ge doen | A6
b ge een | A3
b ge hebben | b-6c6d3f-6g-2h-3j-6k-6l2m-5n-5o-5p-6q-6
b ge hem | A5
b ge het | A-4
b ge kunnen | A-2
b ge met | A3
b ge mij | A4a-5c-2d-4e-2f4g-2h-4i-2j-5k-4l-6m-5n-7o-7p-6q-4
b ge moeten | A-2a-8b-4c-3d-6f-3g-4h-6i-6j8k-7l-5m-5n-5o6p-6
b ge tegen | A5
b ge uw | A9a-5b-7c9d-8e-3f-8h-5i2j-7k-4l-8m3n-5o-5p-5q-4
b ge willen | A8a-5b-6c6d3e4f-4g-7h-6i-5j-8k-5l-5m-6n-6o-5p-6
b ge zijn | A8a6b-8d3e-2f-6g-4h-4i-6j-7k-8l-5m-6o-7p-7q-4
b gebeuren $ | A2a-7c-3e-2f5g-2h-3i-3j-5l-4m-5o4p-3q-5
b gebeuren dat | A7a-7b-6c4d-5e-3f11g-5h-6i-3j-6k-6l-9m-8n-7o-8p-4q-7
b gebeuren en | A5
b gebeuren het | A5
b geboren worden | A5
b gebruiken $ | A3
b gedag zeggen | A3
b gedoe $ | A10a-7d-5e-2f-6g14h-5i-4j-5k-4l-5m-4n-3o-6p-5q-6
b geen #Number | A4
b geen antwoord | A5
b geen bal | A5
b geen bezwaar | A-5
b geen brief | A8a-6b-7c19d-5e-3f-6g-4h-6i10j-6k-7l-8m-6n-5o-5p-4q-4
b geen dag | A6
b geen enkel | A4a-5b-4c-3d-4e-3f-4g-4h-9i-6j-5k5l3m-4n-6o-5p2q-5
b geen enkele | A13a-6b-6c13d-5e-5g-3h3i-3j-4k-6m-4n-6o-5p-4q-4
b geen gsm | A-5
b geen idee | A8a-5b-3c-2d-5f-7g-2h6i-5j-5k-5l-5m-5n-5o-4q13
b geen kind | A8a6b-4c11d-5e4f-6g-2h-7i-7j-7k-6l-6m-3n-7o-6p-4q-3
b geen koorts | A-6
b geen melk | A-5
b geen mening | A6
b geen mens | A4
b geen nieuwe | A3
b geen probleem | A-13
b geen ruzie | A5
b geen snoep | A-5
b geen sprake | A15a-6b-5d-3e-5f-4g-4h-6i-4j-6k-5l28m-4n-3o-3p-5q-5
b geen stress | A-6
b geen telefoons | A-5
b geen tijd | A4
b geen winterjas | A4
b geen woord | A4
b geen zorgen | A-7
b geert $ | A-8
b gefaald en | A4
b gek op | A-5
b gek van | a-6b-4c-3d-5f-3h-4j-3k-2l-4m-3n6o-3p-6q-3
b geld met | A5
b geld zijn | A5
b geldig tot | A-6
b gele boekje | A-5
b gele koorts | A-3
b gelijk dat | A-4
b gelijk de | A-5
b gelijk een | A8
b gelijk over | A-6
b geloven ik | A6
b geluk dat | A7
b gemeente $ | A2
b gemeente hebben | A-2
b genoeg om | A11a-7b-4c-2d-7f-5h-7j6k-7l-4m3n7o-6p-3q-3
b gesprek met | A-5
b getuigen van | A5
b geven $ | b-6d7e5f-6g-4h-4i-5k-5l-6m2n5o-7p-5q-5
b geven die | A-8
b geven haar | A-9
b geven hem | A-3
b gevoel nog | A7
b gewoon $ | a-11b-10c4d-7e2f-7g-7h-8i-6j-9k-8l-6m-7n7o-8p8q-9
b gewoon dat | A7a-5b-6c-3d17e-3f-3g-4h-6i-3j-5k-8l-6m-6n-5o-6p-5q-4
b gewoon een | A7a-6b6c-7d5e3f-3g-3h-4i-3j2k-5m-4n-4p2q-4
b gewoon horen | A5
b gewoon iets | A2
b gewoon in | a-5b-5c2d-8e-3f-6g-6h-7i-3j-6k-7l9n-8o-4p-3q-5
b gewoon met | A-4
b gewoon niet | A13a-5b-4c-6e-4g5h-4j-3k8l-5m-5n-5o-5p-3
b gewoon op | A-2
b gezette tijden | A6
b gezin die | A6
b gij die | A4
b gij hebben | A7a2b-5c-2d-6e6f-6g-3h-6i3j-7k-4l-7m-4n3o-4p-4q-6
b gij vinden | A2
b gisteren $ | A-4
b gisteren met | A-5
b gisteren niet | A-5
b glimmen $ | A6
b god zegene | A-4
b goed $ | A-17
b goed als | A-9
b goed dat | a-5b-6c5d14e-3f-5g-7h-7i-6j-7k-2l-6m-5n-3o-7q-5
b goed denken | A-5
b goed en | A-6
b goed genoeg | A6
b goed ik | a-5b-4d5e-3f-5g-5h10i-5j-7k-4l-6m-5n-3o-3p-6q-6
b goed jij | A2
b goed vanaf | A-2
b goed vinden | A-4
b goed voelen | A-6
b goed voor | a-4b-8d-6e-2f-4g-5h-7i-5j-5k-7l4m-6n-4o10p5q-8
b goed zijn | a-6b4c-3d-6e4f-4h-7i-6j-6k-8l-7m-5n-6o-6p-6q3
b goeddoen $ | A6
b goede reis | A-4
b goede vader | A4
b goedvinden $ | A-4
b goedvinden als | A-4
b goedvinden dat | A-4
b goedvinden je | A-4
b gonda $ | A-9
b gooien met | A6
b graag #Day | A-4
b graag een | A-11
b graag even | A-3
b graag haar | A-2
b graag horen | A-5
b graag in | A-4
b graag meegaan | A-4
b graag met | A-3
b graag om | A-4
b graag ontvangen | A-3
b graag op | A-5
b graag voor | A-13
b graden wassen | A-6
b grappig $ | A-9
b gratis en | A6
b greintje verstand | A5
b grens hebben | A-3
b groeien wel | A-5
b groene rugzak | A-3
b groene zakken | A-4
b groente $ | A8
b groep #Number | A-3a7b-5c-2d-6f-4g-4h-7i-5j-5k-8l5m-6n7p-3q-6
b groeten #Name | A-6
b groot woord | A7a-6b-8c-3d-7f-4g-3h-5i-6j6k-8l-8m-5n-5o-4p-6q11
b gunnen jezelf | A3
b gwn op | A7
b haar $ | a-3b6c-3d-8h-4i-5j17k-5l-4m-6n-5o-7p-3q-5
b haar alleen | A6
b haar amandelen | A-4
b haar b-diploma | A-5
b haar bij | A-6
b haar brengen | A-2
b haar bril | A-2
b haar cap | A-4
b haar dan | A-4
b haar eens | A6a-7b-6c10d-8f3g-4h-7i-4j-9k-5l-7m-9n-7o6p-5q-6
b haar eerste | A-4
b haar fiets | A-4
b haar gymtas | A-7
b haar hoofd | A3
b haar in | A-8
b haar jas | A5
b haar koffer | A-4
b haar meenemen | A5
b haar met | A2
b haar mond | A3
b haar niet | A13a6b-4c-3d10e-3f-4g-4h3i-5j10k-3l-6m-5n-4o-4p-3q-3
b haar nummer | A-7
b haar om | A-11
b haar ook | A2a-6b-5c-3d-6f-5g-3h5i-4j-8k-3l-5n-6o5p-5q-5
b haar op | A-3
b haar oren | A3
b haar rechteroog | A-4
b haar slapen | A7
b haar spreekbeurt | A-4
b haar tas | A-3
b haar toilettas | A-3
b haar turnpakje | A-2
b haar vader | A4
b haar vanaf | A-4
b haar weer | A4
b haar woorden | A5
b haar zelf | a-7b-5d-7e-2f-7g-2h-6i-5j-9k-6l2m-7n4o8p-5q-4
b haar zijn | A3a-4b-4c-3d-7e-4f-4g-6h4i-6j6k-7l-7m10n-2o-3p-2q-4
b haar zwempak | A-4
b haha $ | A-16
b hal $ | A-3
b halen $ | a-6b-5c-2d-5f5g-5h8i-7j-7k-4l-7n4o-5p-4q-5
b halen die | A7
b halen haar | A-7
b halen hem | A-3
b halen ik | A-4
b hand te | A5a-6b8c-3d-5e-4f-4h-8i-4j-8k-4l-4m-6n-5o-6p-3q-4
b handtekening nodig | A-4
b handtekening van | A-4
b handtekening zijn | A-5
b hangen $ | a9b-5c-3d-4e-4f-7g-3h-3i-5j-7k-3l-7m-6n-7o14p-3q4
b hangen dat | A5
b hangen een | A6
b hangen en | A4a-5b-5c3d-7e4f-7g-3h3i-5j-8k-5l-8m7n-6o7p-6q-6
b hangen er | A11a-6b-5d-6e-2f-7g-6h-7i-5j5k-7l-8m-6n-5o-4p-5q9
b hangen nog | A-9
b hangen op | A-5
b hard dat | A6
b hart hebben | a13c-3d-9e4f-5g-6h-7i-5j-7k-7l-6m-6n-4o-7p4q-6
b harte welkom | A-6
b hatice $ | A-8
b he #Name | A-7
b he $ | A5
b hebben #Day | A-16
b hebben #Name | A-3a-5b-3d-5e-3f-2g-5h-9j-7k-5l9m-5o-2p-4q-4
b hebben #Number | a-4b-2d-2g-4i-5j-5l4n-3o-3p-3q-2
b hebben $ | g-8i-3l-3p-4q-2
b hebben aan | A9a-7b-9c-3d-6e-4f-8g-4h5i-5j3k-4l-6n-3o8p-6q-6
b hebben al | a-6b-4c3d-4e3f-2g-6h2i6j-6k-5m-5n-5o-4p-6q-4
b hebben alle | A-6
b hebben alles | A5
b hebben als | A-2a-6b-3c-3d5e-3f-7g-2h-8i-3j-6k-8l-6m-9n7o-3p9q-4
b hebben bestellen | A5
b hebben betalen | A5
b hebben bij | A2a-7b-6c7d-6e3f-5g-4h-6i5k-6l5m-7n-5o-4p-3q-2
b hebben daar | A9a-4b-3c-3d-5e-3f-4g3h-7i-5j11k-5l-6n-3p-4
b hebben dan | a-4b-7c-4d-5e4f8g-2h-9i-5j2k-6l-7m-9n-7o-4p-4q-4
b hebben dat | A6b-3d3f-2i-3k3m-4n-3o-3p-2
b hebben de | A-5a3b-3d-3g-5h7i-4l-2m-6n-2o-2p-3
b hebben die | a-5b-3c2d8e-2f-3h7i-3k-3l-5m-3n-2o-3p-4q-4
b hebben dit | A3a-7b-9c-3d8e5f-3h-7i-6j-7k-6l-6m-8n-7o-5p-6q-4
b hebben doen | A6
b hebben dus | A6
b hebben een | A-2a10c3d-2e6k-4l-4o-2
b hebben en | a6b-5c5e7f-6h4j-4k7l-5m-4n-4o-5p3q-4
b hebben er | c-6e4h-4i-5m-3n-3p-3
b hebben eten | A-3
b hebben flink | A-3
b hebben ge | a-4b-5d-5e-3f-6g-3h-6i6j-6k-4l3m-6n-6o-4p-6q-3
b hebben geen | a-6b-4c-5d-6e-4f-3g-4h18i-3j-5k-6l-6m-2n-4o-5q4
b hebben gelijk | A-23
b hebben gewoon | A9a-8b7c-3d-7e-3f-6g-4i-6j-7k-6l13m-8n-6o-7p-6q-5
b hebben gisteren | A-4
b hebben haar | e6h-4j-3l8p-2
b hebben hebben | A3a-5b-5c11d-5e5f-7g-5h-6i-8j-6k-4l-7m-7n-6o-4q-6
b hebben hem | a-3b-2c-3d-4e-6f-4g4i-5j3l5m13n-4o-4p-4q-4
b hebben het | b-3d-8g-4i-2l3m10n-4q-2
b hebben hij | A-8
b hebben ie | A-5
b hebben iets | A8a-9b27c-3d-8e-4f-4g-5h-7i-6j-9k-9l-7m-8n-8o-8p-6q-6
b hebben ik | a2b-6d-14f-3g-14h5i8k-6l6m-15n-11o-5p-2q-4
b hebben in | A7a-4b-3d-2f-3g-2h-3i11j-4k6n-2o-2p4q-2
b hebben je | a-3b-2c12d4e-7f-3i-7k-2m-3n-4
b hebben jij | a-3c6d-2h-2j-5m-2p5
b hebben jou | A6
b hebben jullie | A-2
b hebben kijken | A-6
b hebben laten | a-7b-6d-7e-4f-6g-4h-7i4j-6k-5l-9m-5o-4p-3q-5
b hebben maken | A4
b hebben me | A3a-4b-4c4d4e-4f-4h3i-6j-5k-3m11n-3o-3p-6q-2
b hebben meer | A15a29b-8c-7d-5e-7f-4g-5i-3j-8k-8l-3m-6n-6o-7p-4q-4
b hebben met | a7b-6d-6e-3f-7g2h-6i6j5k-7m-7n6o-6p-4q-4
b hebben mij | A15c-4e-2h-5j5l-4m9
b hebben moeten | A15a-7b-4c-3d-6f-2g-4h3i-6j-5k-4m-4n-3o-3p10q-3
b hebben morgen | A-6
b hebben nieuwe | A-5
b hebben nog | A-3
b hebben nooit | A19a-4b-2c-8e-9i-3j-2l9m-3p7
b hebben nu | A-2
b hebben of | A6
b hebben om | a-5b8c2d-7e-3f-5g-3h-7i-4j-4k-4l5n-4o-4p-5q-4
b hebben ons | A7a-8b-7c10d-7e-4f-7h-7i9j-8k-4l-6m8n-7o-4p-6q-6
b hebben ook | A4a-8b-7d-6e6f4g-6h6i2j-7k-6l-8m-5n-4o-7p-7q-6
b hebben op | A-6
b hebben overigens | A5
b hebben pijn | A-4
b hebben plek | A-3
b hebben sinds | A-4
b hebben sorry | A3
b hebben staan | A5a-6c8d-7e-2g3h-7j-6k-4l5m-9o-5p-3q-5
b hebben te | A7
b hebben toch | A-3
b hebben toen | A4
b hebben tot | A-4
b hebben trouwens | A-2
b hebben u | A14a-7b6c16d-5e-5f-6h-5i-5j-6k-4l2m-6n-5o-5p-4q-2
b hebben van | A6a5b-8d-7e-4f-7g2h-6i-6j-7k-7l-7m-7n-8o-6p-7q-7
b hebben vanmiddag | A-4
b hebben vannacht | A-4
b hebben vasten | A4
b hebben vinden | A7
b hebben waterpokken | A-4
b hebben we | a-4b-5c4d-4e5f-7g-4h-5i-5j-7k-5l-4m-7n-6o-2p-4q4
b hebben ze | a-4b4c8d-3f-2g-2i-3k-4l-2m8n-2o-2q-2
b hebben zeggen | a-2b-5d-7e-3f-2h-5i-4j-6k-4l3m5n-2o-3p-4q-3
b hebben zeker | A5
b hebben zelf | a4e-5f-2i-6j-5k-4l6m2n4o-4p-3q-2
b hebben zijn | a-5b-4d-3e-6f-4h4i-4j4m-7n-2o-2p-3q-2
b heel #Name | A8a8b-6d-6e-4f-9g-4h-5i-8j7k-8l-7m-7n-4o-6p-5q-5
b heel anders | A4
b heel die | A4
b heel goed | A7
b heel kind | A5
b heel mijn | A3
b heel schooljaar | A7a-9b-5c-4d4e-4f-5g-3h-3i-6j-7k12l-5m-3n-6o-8p-2q-4
b heerlijk $ | A-6
b helaas niet | A-7
b hele dag | a-5b-5d-7e9f-8g-6h6i-6j3k-3l-6m-6n-5o-7p-5q-6
b hele familie | A5a-6b-6c-2d-6e-2f17g-5h-7i-6j-8k-7l-6m5n7o-8p-6q-4
b hele team | A-6
b hele week | a-6b-7c-3d-6e-4f-7g13h-7i-5j-8k-7l5m-8n-7o-5p-6q-7
b hele zomer | A8a-6b-4d-4e-4g-4h5i5j-6k-2l-5n-5o-4p-7q-4
b helemaal gek | A-2
b helemaal niet | A8a-7b-6c-2e-4f-6g-5h-6i-7j-7k-6l-6m-5n-3o7p-5q3
b helemaal niets | A8a-10b-6c-3d-6e-3f7g-8h-7i-7j-8k-5l10m-5n-8o-8p-7q-6
b helft #Money | A-10
b helft $ | A-2
b helft betalen | A-3
b helft daarvan | A-4
b helft overmaken | A-4
b helft tot | A-3
b helft van | A-2
b helft zijn | A-8
b hello #Name | A-3
b helpen $ | a-8b-7c-2d-6e4f-5g-5h-4i-4j-8k-7l-5m-4n-6o18p-3q-6
b hem #Day | A-20
b hem $ | A-5
b hem bij | A-4
b hem de | a-5b-8d-8e-4f-4g-4h-5i-4j-6k6l-5m-7n-6o9p-3q-5
b hem eens | A3a-6b-7c3d-8e-3f-6g-4h-6i-6j-7k-5l-5m-7n-9o15p-5q-5
b hem graag | A-4
b hem het | A7
b hem ik | A8
b hem in | A6a-4b-4d3f-7g-5h-7i-6j-6k-4l5m-7n-7o5p-2q-4
b hem maar | A9a-6b-8c-3d-8e-4f4g-2h-8i-6j7k-4l-6m14n-7o-6p-4q-8
b hem met | A4
b hem nodig | A-6
b hem nog | A-2a-3b-3d-3f5g-5h-7i-4j-6k-4l-5m9n6o-6p-4q-7
b hem te | a-4b-7c3f-6h7i7j6k-4l-6m-7n-3o-5p-6q-5
b hem vanavond | A-4
b hem weer | A-4
b hem zijn | a-5c-3d-6e-4f-6g-2h-6i-6j-5k-5l-5m-7n-4o3q-3
b herinneren $ | A6
b herkennen $ | A5
b het #Day | A-3a-4b-4c-3d-5f6g8h-6i-5j-6k-6l-5m-6n-6o-4p-4
b het #Name | A-3a-7b-7c-2d3g-5h-8i3j-7k-5l-6m-6n-4o6p-5q-6
b het $ | a-6b-5d3e-5f-6g4h2i-3j-5k8l-4m-5n4o-5p-4
b het aan | A7a-7b11d-6e-3f-6g-3h-7i-6j-8k-6m-7n-5o-6p-6q-4
b het aanrecht | A6a-7b-6c4d-6e-3f-7g-5h6i-5j-7k-6l-7m4n-6o5p-4q-5
b het adres | A-6
b het al | A-8
b het allemaal | A9a7b-4c7d-7e-2f-4g-3h-8i3j-8k-5l-5n-4o-4q-6
b het als | A-2
b het avondeten | A-3
b het bedrag | a-6b-4c-2d-4e-3f2g-5h-7i-5j-8k-6l-8m-8n-6o-5p-5q11
b het beginnen | a-8b-6c-3d8e-3f8g-4h-6i-5j-4k-4l-7m-5n-6o-5q-8
b het best | A-9
b het beste | A-8
b het bezoeken | A-5
b het bij | A4a-6b-7c-2e-3f-3g-3h4i4k-4l-3m3n-4o-6p3q-3
b het blauwe | A-5
b het blijven | A-4
b het boekje | A3
b het briefje | A-6
b het consultatiebureau | A-5
b het convenant | a8b-8c-4d-7e-4f4g-6h-7i-8j-8k-6l5m-6n-8o-7p-6q-6
b het dan | A5a-4b-2c3d-7e-3f3h3i4j-4k-3l-6m3n-4o-3p3q4
b het de | a-4b-5d-4f-5g-4h5i2j-7k-4l-6m-7n-6o-5p4q3
b het derde | A-5
b het donker | A-3
b het doosje | A-3
b het dossier | A2
b het douchen | A-5
b het echt | A-6
b het eczeem | A-3
b het een | A3a4b3c-5d-5f-3g-4h-5j-6k-5l-5m-4n-3o-6p-4q3
b het eens | a-6c-2d-6g-2h-6i-2j-6k-4l-6m-6n-7o2p-4q4
b het elke | A-5
b het enige | A4
b het er | a-3b-4d5e-5f9h-6i-4j-5k-2l-5m-6n-4o-4p7q-3
b het eten | a-7b-6c-3d4e6f-6g-5h-6i3j8k-7l-6m-8n-8o-7p-5q4
b het feestje | A-8
b het filmpje | A6
b het formulier | A-9
b het fruit | A-7
b het gaan | A4a-7b-5c3f-4g-3h-5i-6j4l-6m-5n-4o-6p-3q2
b het geen | A-5
b het gelden | A10a-8b-8d8e-3f-6g-3h-5i-6j4k6l-6m-6n-7o-7p-4q-6
b het gele | A-6
b het gesprek | A-5
b het gevoel | A4
b het gewoon | a-7b-7c-3d4e-2f-9g5h-7i-3j-5k-6l-9m-7n5o-6p-5q-8
b het groeien | A-5
b het gymmen | A-4
b het hart | A3
b het hek | A-5
b het hele | a-3b-4c-2d-6e-3g-2h2i-4j-5k-4l6m-6n-7o-3p7q-5
b het helpen | A-4
b het hier | A8a-7b-7d15e-4f-5g-5h-8i-6j-7k-9l6m-7n-3o-5p-4q-7
b het hoofd | A7
b het hooi | A6
b het huis | A3b-4e-8f-2h-2i14j-4k-4l-3m-3n-2p-4
b het huiswerk | A-8
b het huwelijk | A7a-6b-7c-3d-6e3f-6g-5h-7i-8j-6k-4l-7m-6n-6o-7p10q-5
b het ik | a-6b-4d-6f-6g-6h-6i-5j-5l-6m-4n-4o-7p10
b het in | a-6b-5c3d-4e-4g-4h-6i-4j-6k-6l-6n3p-4q2
b het je | a-6b-4d-5f-6g-4h-6i-5j-6k-3m-5n3o-6p2q3
b het jou | A5a-6b-5d20f-6g-4h-5i4j4k-3l-7m6n-4o-4p-3q-4
b het jouw | A-5
b het jouwe | A11a-8b-7c17d-7e-4f-6g-6h6i-7j-9k-8l-10m6n-7o-5p-6q-4
b het kamp | A-10
b het kerstdiner | A2
b het kind | A8a-9b15c-3d-4e-4f-4g-4h6i-5j-9k-7l-6m-7n-7o-6p-5q-3
b het kosten | A-5
b het kunnen | a-5b-4d3f-4g-3h5i-4j-5k-4l-4m-4n-3o-6p-4q14
b het laatste | A3
b het lbio | A8a-6b-4d-5f9g-5h-6i-4j-6k-6l-6m-6n-7o-5p-4q-5
b het leven | A7a-8b-5d3f-3h-4i3j-6k2m-5n-3o-4p-5q2
b het liefst | A5
b het liggen | a-4b-2c2d-3e-7f-2g-4h-5j-4m-4o-3p7q6
b het lopen | a-4b-3c4d-5e4f-7g-5h-8i-7j-7k-4l-7m-4n-2o-3p-5q6
b het maar | a-5b2c-8d-3f-3g-2h-3j-2m-3p4q-6
b het me | A6a-3b-4c-6e-8f-5g3h-4i-4j-4k-3l-4m3n-4o-3p10q-4
b het met | a-5b-4c-4d-4e-5f-5g-3h-6i-3j-6k5l-5m-5n-2o10p7
b het midden | A9a-7b-6c7d3e2f-6g-4h4i-8j5k-5l-7m-7n-6o-5p-4q5
b het mij | a-5d2e-3f-6g-4h-6i-5j-5k-7l-7m-5n5o-8p2q-6
b het mijne | A7a-7b-5c11d-8e-3f-6g-5h4i-2j-7k-5l-6m5n-5o-7p-7q3
b het misgaat | A6
b het moeten | A2
b het moment | A3a-5b-5c2d-4e10f-6g-6h-7j-8k-5l-7m-6n-6o-4p-4q6
b het niet | A-3a-4c7h3i-4m2n-3p2q-3
b het nieuwe | A-3
b het nog | A5a-6b-5c-2d-5e-2g-4h-5i-4j-6k-4l-4m-5n-7o-6p-4q11
b het nu | a-2b-5c-3d5e3f-3g-2h4i-7j-4k-6l-4m-7n-5q-7
b het nummer | A-3
b het om | A-3
b het omgaan | a-5b-6c-3d17e-4f-4g-3h-6i-4j-6k-8l-5m-7n-5o-7p-5q-6
b het omgangshuis | A-6
b het ontbijten | A-4
b het ook | h-4i9l-3m-6p-3q16
b het op | a-4b-3f-5g-3h-6i3j-5k-3l-4m-4o-3p3q-3
b het ophangen | A5
b het oudercontact | A-8
b het ouderschapsplan | A-4
b het over | A-7
b het park | A-7
b het plannen | A-6
b het plein | A-2
b het raam | A4a-6b-5c-3d-4e-3f-6g-4h12i-4j-6k3l-6m-6n5o-7p5q-4
b het rapport | A-8
b het recept | A-5
b het rekeningnummer | A-10
b het rode | A-8
b het rusten | A-4
b het schaaktoernooi | A-4
b het schema | A-2
b het schermen | A3a-6b-4c-3d-7e-3f-5g-2h6i-5j-7k-5l-5m19n-5o-9p-3q-5
b het schoolreisje | A-5
b het seizoen | A-3
b het spijten | c-10d-3g-3h-2j-3l-4p16
b het staan | A-6
b het station | A-7
b het steken | A6
b het stil | A8a-7b-5d-4e-3g-6h-7i-6j-6k-6l4m-5n-5o-6p-6q-7
b het sturen | A8
b het tellen | A6
b het toestemmingsformulier | A-7
b het totaal | A-5
b het u | A8a-6b-8c-4e-3f-9g-3h-5i-4j-8k-6l-8m7n-7o-9p-3q-3
b het uur | A10a-8b-6c11d-6e12f-6g-3h-7i-6j4k-6l-7m-5n-7o-7p-6q-7
b het van | A5a-4b-5c-6d-4e-6f3g-4h-4j-7k-4l-4m8n3o-4p-3q-4
b het vanavond | A-4
b het vanzelf | A7
b het veld | A-4
b het vergeten | A-2
b het verkeersexamen | A-5
b het verslag | A-8
b het volgende | A-3
b het voor | A-4a-7b-7d12e3f-5g-5h-8i4j-8k-4l-7m-5n-4o-6p-6q-6
b het voorschieten | A-7
b het voorschot | A-3
b het voorvak | A-9
b het voorvakje | A-5
b het vragen | A-5
b het water | A-4
b het weekend | A-2a-7b-7c-3d-7e-3f5g-6h5i-5j-7k-5l-6m-7n7o-5p-8q3
b het weer | b-2c5d-3h-3i-2j-3l2o-3
b het wel | A4a3e-11f-2g-2h-4j-2l4p-4q-5
b het werken | a-7b-7c-2d6e-2f-6g-4h3i-5j-6k-8l4m-5n-5o5p-5q-6
b het weten | A7
b het wisselmoment | A-2
b het woord | A11a-3b12c-7d-6f-5g-4h-4k-2l-6m-5n3o-4p-5q-3
b het zelf | a-6b-4c-3d5e-3f-6g-2h-6i-3j-7k-4l5m-2n-5o-6p-5
b het zien | A-2
b het zijn | b-6f-5g-5h5i-11j-12n-4o-5p2q5
b het zijvak | A-4
b het zitten | A2a-6b4c-3d-6e-4f6h-6i-5j-7k-6l-6m-8n-7o-7p-4q-5
b het zo | A5c-10g-3i3p-3q13
b het zullen | A4b-2d6j-3l-3m-2o3q-5
b het zwembad | A-4
b heten $ | A4
b heten dat | A3a-7b15d-6e-2f-7g-7h-6i-6j-7k-7l-5m-6n-7o-8p-6q-7
b hetgeen ik | A4
b hetzelfde doen | A-5
b heus wel | A10a-7b-6c-3d10e-3f-6g-5h3i-6j-7k-7l-6m-2n5o-5q-9
b hier #Day | A-5
b hier #Number | A3a-6b-4c-4d-4e3f-5g-4h22i-6j-9k-6l-9m-8n-5o-8p-3q-5
b hier $ | A5a-7b-7d-3e10f2g-7h-6i-2j4k-6l-5m-5n-6o-5p-8q-7
b hier dus | A-5
b hier helemaal | A7a-7b-9c-2d-4f-5h-5j-4k-5l8m-6n-6o-3p-5q-4
b hier in | A-2a-5b-6d4e-3f-7h3i-4j-7k-4m-4n-4o-5p-7q-5
b hier liggen | A-5
b hier met | A9a-6b-6c-2d-5e2f-6g-7i-3j-6k-5l-7m-3n-5o-6p-5q-6
b hier op | A-6
b hier te | A8a-5b-7c-3d-5e-3f-6g19h-9i-4j-7k-6l-6m-6n-4o-7p-4q-6
b hier zijn | A-2
b hier zó | A3
b hierbij bevestigen | A-4
b hierbij de | A-2
b hij #Number | A-5
b hij $ | A-6
b hij al | A6a-3b-5c-3d-8e-4f-2g-2h-6i-6j-7k-3l5m-7n-4o-3p-2q7
b hij bellen | A-5
b hij blijven | A-5
b hij een | a-8b-7c-4d5e2f-4g-3h-7i12j-7k-6l-8m-8n-5o-5p-4q-6
b hij eerst | A8
b hij er | A-7
b hij eten | A-2
b hij gaan | A-5
b hij hebben | A-5a-3b-3d-4f-3h-2i-3j-4k-3l2m6n-2o-2q-2
b hij hem | A-6
b hij het | A-6
b hij in | A8a-7c5d-7e2f-6g-2h-6i-5j-7k-7l-8n-6o-7p-3q-4
b hij jullie | A7
b hij krijgen | A-6
b hij kunnen | A-11
b hij liever | A8a-5b-2c-4d-7e-3f-4h-4i-3j-8k-3l-4m9n-2o-4p-3q-2
b hij meegaan | A-2
b hij met | A10a-3b-5c2d-5e-3f-4g-4h-8i-7j-7k-4l-8m-7n-4o-6p6q-5
b hij missen | A-4
b hij moeten | A-7
b hij mogen | A-5
b hij na | A-6
b hij naar | A5
b hij niet | a-6b-5c-3d9f4g-3h-5i-3j-5k-6l4m-8n-7o-6p-3q-5
b hij nog | A-4
b hij op | A5a-5b-5c3d-6f-5g-3h-8i-5j9k-5l-6m-2n-2o-6p-4q-5
b hij spelen | A-4
b hij tot | A-4
b hij vinden | A-5
b hij vragen | A10a-4b-3c8d-5e-4f-4g-2h-8i-4j-8k-4l-6m9n-3o-7p-6q-8
b hij wel | A-3
b hij weten | A-2
b hij willen | A-8
b hij worden | A-5
b hij zeggen | a-6b-3c8d-9e-3f-5h-6j-7k-4l-5m10n-5o-4p-3q-4
b hij zich | A-5
b hij zijn | A-2a-3b-3e8f-5g-4i-4j-6k-3l3m-2n-3o-3p-2q-5
b hij zitten | A-4
b hilde $ | A-5
b hoe de | A14a-4b-3d-4e5f-4g-3i-4j-5k-4l-3m-2n-2o-5q17
b hoe een | A5
b hoe het | A5h-4i-4j-2k4m-2
b hoe ik | A7
b hoe je | A-2
b hoe jij | A7
b hoe jouw | A7
b hoe laat | A-6
b hoe laten | A10a9b-5c-2d-4e-2f4g-4h-6i-5j-4k-4l-5m-6n-6o-4p-4q3
b hoe vaak | A9
b hoe ze | A5
b hoeven er | A-6
b hoeven hij | A6
b hoeven ik | A12a5b-5c-3d4f-6g-4h-6i-5j4k-6l-6m7n-5o-6p-4q-5
b hoeven niemand | A6
b hoeven niet | a-5b-4c-3d-4e-3f-5g-4h7i-5j-7l3m3n-4o-6p-4
b hoeven te | A5a-7b-5f-5h-6i-4j6l-5n-4o3p-3q-6
b hond hebben | A5
b hond ook | A7
b hoofd $ | a-8b-8c-3d15e-3f-4g-6h-7i-7j-6k-7l6m-6n-7o-6p-6q-6
b hoofd als | A5
b hoofdstuk #Number | A-6
b hoor $ | A4a-5b-5c-2d-5e-4f4g-7h10i-7j-7k-5l5m-5n-5o-5p-6q-6
b hopen dat | a-5b5c3d-7f-4g-5h-8i7j-9k-5l-7m6n-5o-6p-4q-7
b hopen gewoon | A6
b horen $ | A4a-4b-3d-4e6f-5h-3i-4l-2m2n3o-3p-3q-4
b horen dat | A-4
b horen een | A4
b horen het | a-6b-6c-3d-6f-6g-5h-6k-5l4m-9n-6o-4p-5q-5
b horen ik | b2d-3h-3j16l-2m2
b horen je | a-4b-6c-5d9e-5f-5i-3j-7k-4l-4m5n-4o-4p-3q-6
b horen jij | A7
b horen niet | A7a-10b-7c-3d-5e-3f-4g-5h-5i-4j-7k14l-4m-6n-6o-7p-3q-4
b houden $ | a-5c-4d-3f-5g-3h13i-5j-6k-3l-5m4n5o-4p-5q-4
b houden ik | A2a-7b-6c-3d-8e4f4g-5h-9i-4j-7k-8l15m-6n-8o-5p-7q-6
b houden me | A6
b huilen $ | A6a6b-7c-2d2e3f-5g-6h-8j-7k-6l-7n-6o-6p-5q-4
b huis $ | A5a-5b-4d-3e-7g-3h-4j-5k-4l-4m-3n3o7p-4q-4
b huis en | A6
b huis in | A7a-7b-8c-3d-5e-3f-5g-2h2i10j-8k-5l5m-6n-4o-5p-6q-6
b huis met | A3
b huis zijn | A8a-7b-7c-3d-7e3f-6g-6h-7i-6j-7k-6l10m-7n-5o-4p-8q-5
b huisarts $ | A-4
b huisarts adviseren | A-3
b huisarts hebben | A-4
b huizen een | A-4
b hulp en | A4
b hun eigen | A-8
b hun schoenen | A7
b huwelijk $ | A6
b huwelijk hebben | A6a-6b-4c9d-6e-3f-5g-3h-7i10j-7k-3l-6m-5n-8o-6p5q-5
b huwelijksreis zijn | A5
b idee dat | A7
b ie bij | A2
b ie weer | A9
b iedere #Day | A4
b iedere week | A4
b iedereen behalve | A3
b iedereen in | A-2
b iedereen wel | A4
b iemand die | A7b3e7g-2h-3i3j11k-4l-3m-2o-4p-3q-4
b iemand met | A6a16b-9c-4d-6e-5f-7g-4h-7i-9j3k-8l-7m-8n-6o-8p-6q-6
b iemand vragen | A4
b iets $ | A6
b iets aantrekken | A5
b iets anders | A2a-7b-4d-5e-2f-6g-3h-6i-7j-8k-6l4m-5n-5o3p5q5
b iets met | a-6b-8c-2d-7e20f-4g4h-7i-2j4k-4l-4m-6n-7o12p-6q-5
b iets minder | A-6
b iets of | A5
b iets om | A8a-7b-7c-3d24e-3f-5h-4i-4j-6k-6l-6m-5n-6o-5p-4q-6
b iets over | A5
b iets te | A-3
b iets van | A5a-5b-3c-3d-6f-3g-4h-6i-4j-5k4l-4m-3o-4q7
b iets voor | A8a-6b-5d6e-6f-4h-4i-2j-4k7l-3m3n2o-8p-3
b ik #Day | a-2b-3f-5g-3i-3j-2l16m-3p-4q-2
b ik #Money | A-4
b ik #Name | a-6b-5d-4g-4h-7i-8j-8k-3l-4m-9n-3o-4p-6q-4
b ik #Number | a-4c-2f-5g-4h8i-7j-4k-5l-5m-3n-2o-3p2q-3
b ik $ | a-2b-2d-3f-3g3h-3j6m-2q-2
b ik aan | a-4b-3d-6f3g-3h-5i-4j3k-2l8m-4n-4o-5q-7
b ik aanbieden | A10a-3b-3c-3d-5e-3f-4g-3i-6j-5l-4m-4n-5o-3p23
b ik aannemen | A7a-7b-6c-2d3e14f-6g-5h-7i-6j-7k-4l-5m-5n-6o-8p-7q-7
b ik aanraken | A5a-5b-5d-6e-3f-5g-5h3i-5j-4k-5l-5m-3n-4o-2p15q-6
b ik al | A7a-4b-4c5e-5f4g-4h-4j4k-2l-5m-5n-4o-4p-8q-7
b ik alleen | a-5b-2c-3d-5e-3f5g-7i-6j-7m-7n-6o-5p-6q-6
b ik alles | A14a-4b-5c-3d-4e2f9g-5h-6i-5j6k-5l8m-7n-6o-5p-7q-7
b ik als | A7a-3b-3d-4e4f-3g-3h-5i-3j-2k-2l-4m-3n-3p15
b ik altijd | A6
b ik antwoorden | A9a-6b-5c-3d-6e-3g-5h-6i-4j-5k-9l5m-5n6o-6p-6q-7
b ik bedoelen | A-2
b ik beginnen | A5
b ik begrijpen | a-4b-6c-2d4e6f-5g-6h-8i-5j3k-4l-6m-5n-4o-4p-5q-4
b ik bellen | A-9
b ik beseffen | A3a-3b-4c-4d-3e4f-5g-5i-7j-4k-5l-7m-4n-5o-4p5q-2
b ik bespreken | A-4
b ik bestaan | A9a-3b-5d-5e7f-4g-5h7i-4j-3k-4l-4m-3n-5o-4p-3q-6
b ik betalen | a-6b-5c4d-7e5f-8g-6i-6j-6k-6l6m-5n-7o-6q-7
b ik bij | a-4b-4d9f-4h-6i5k-6l-5m4n6o-3p-6q-5
b ik bijbrengen | A-3
b ik bijhouden | A4
b ik bijten | A4
b ik brengen | A-3
b ik constateer | A-5
b ik daar | A5
b ik dan | a-5b-5c-3f-8g-3h7i-4j-7k-3l-5m-5n-4o-6p-6q-4
b ik dat | A-2a2c-4e-3f3h6j7l-3p3q-3
b ik de | a-5b-3c-23e5f8i-7j-10m-4n-7o-3p-5q-5
b ik denken | A3b3c10d-4e7f-4i-4j-2k-4l-7m-5p-5
b ik destijds | A3
b ik die | A5c3e-15f5j2l-3p-2q-2
b ik dit | A6a-4b-4c-5d-4e-7f-5g7h4i-3j-4k-3l-3m-4n-3o-3p4q-4
b ik doen | A-2a-4b-5d-5e-2f-5g-2h-7i-3j-4l-6m-3n5o-4p13q-6
b ik een | a-3d-3f4h-8i-2j-5k5p-2
b ik eens | A7
b ik elke | A6
b ik en | A3a-9b-7c-4d-6e5f-7g-7h-8i-6j6k-9l14m-8n-7o-6p-4q-5
b ik er | A5c5d-2e-3f-2h-8l-6p-5q10
b ik eten | A10a-6b-5c-2d-6e3f-6g-5h5i-6j-7k-6l-5m-7n-5o-4p-7q-6
b ik even | A-4
b ik gaan | A-13
b ik geen | A4a-6b-4c2d4e3f-4g-3h-5i-4k4m-3n-4o-3p-5q-3
b ik geven | a-6b-7c3d-8e-4f8g-5h-9i-6j-6k7l7m-8n-8o-9p-7q-5
b ik gisteren | A-7
b ik goedvinden | A-3
b ik graag | A4
b ik haar | a3b-4c2e-2g-3h-4l3m-5n-4o-4p-3q-3
b ik halen | A-11
b ik hebben | b-13c-12d-20i-17j-2k-9l9q-4
b ik hem | b-4d-5f5g-4i7j-3k-2m-5n-4o-4p-2q-4
b ik herinneren | A9a-6b-7c5d-8e-3f-6g-6h-8i18j4k-3l-7m-7n-7o-5p-6q-6
b ik herkennen | A5
b ik het | a-8c-3d8f2h-7i-3k-3l-3o-5q-2
b ik hier | a-6b-8c-2d-6f-5g-7h9i-5j-7k-4l7m-4n-3o-8p-6q-6
b ik horen | A4a-2b-4c-7d9e-2f-4g-4h-4k-3m-6n-3o-2p-4q3
b ik hun | A-2
b ik in | A9a5d5e-3g-3h11i4j3l-7n-3
b ik inhalen | A-2
b ik instoppen | A-6
b ik je | b-2j-10l-2m-3n-5p8q-4
b ik jou | A4a5b-3d-7f4g-6i-5j-4l-5m-5n-2o-4p7q-4
b ik jouw | A3a-4b-3c-4d-4e-4f10g-5j-8k-3l-5m-4n-6o-6p-3q-5
b ik kennen | A6
b ik komen | a-5b-6d-5e-3f4g7h-7i2j-7k-2l5m-6o-8p-5q-7
b ik kopen | A-2
b ik krijgen | A8a-6b-4c-2d-4f-6g9h3i-4j-5k-4l-3m-3n-5o5p-4q-5
b ik kunnen | a-5d-4f-2g16j-7m-2n-4o2p3q-6
b ik lachen | A3
b ik langs | A6
b ik langsbrengen | A-2
b ik laten | a-2b-2c-6d-4e-4f-5g-4h-5i-3j-3k-3l11m-3n-5o-2p-6q10
b ik later | A-6
b ik leggen | A-5
b ik leven | A3
b ik lezen | A6a-6b7c-2d-5e-2f-6g7h-6i-4j-3k-4l-7m-2n-8o-3p-5q-5
b ik liggen | A5
b ik lui | A6
b ik m | A-2
b ik maar | A5
b ik maken | A2a-7b-6c-3d7e-4f-5g-5h-8i-3j-4k-6l6m-4n-7o-5q-5
b ik me | A13a-4b-5c-3d-5f-3g-6i-7j-7k-7l5m-5n-5o-4p-7q7
b ik meebrengen | A-5
b ik meegaan | A-7
b ik meekomen | A-6
b ik meenemen | A-4
b ik meesturen | A-5
b ik met | a2c-2f6h9j-3
b ik mij | A16a5b-3d-4h-5j-5k-2l6m4n-3o-3p-5q3
b ik mijn | e4h13j-2l3p-3q-2
b ik misschien | A5
b ik moeten | a-4b-4c-7e-6f-4h15i-3j-5k-5l-2n-4o-4p5q-2
b ik mogen | A13a-2b-4c11d-2f-5g-3h6i4j-3l-2m3o-4p-3q-4
b ik morgen | A-4
b ik naar | A5a-5b-5c-3d-4e-3f3g-5h2i-5j-5k-6l-5m-4n-6o-5p-5q5
b ik nakijken | A-5
b ik nemen | A-8
b ik niemand | A3
b ik niet | a-3e-5h-10j-6l4n-3p-4q6
b ik niets | A6
b ik niks | a-6b-4c-3d-5e-3f-6g-6h-6i-7j-7k-7l10m-5n-3o-4p-6q6
b ik noemen | A4
b ik nog | A-2a-3b2f-3h-3i8j-6l-8n-2p-3q16
b ik nooit | A5a-4b-2c-2d-5e-2g-6h3i-3j-5k-2l-6p9q-4
b ik nu | a-6b-4c-3d-5e7f-4g-6h-2i-6j-6k-4l-5m-5n-6o-4p6q-8
b ik om | a-6b-7c3d-8e-3f-5g-7h6i-5j-8k-6l4m-7n-6o-7p-7q7
b ik ontplof | A11a-6b-6d-6e-2f-5g16h-6i-4j-5k-5l-6m-6n-5o-7p-6q-7
b ik ontvangen | A-7
b ik ooit | A4
b ik ook | A6f-3i10j5l-4p7q-2
b ik op | a-4b-3c6d3f-6h-7i7j7k-2l-4m-5n-4o-3p-3q-4
b ik ophalen | A-2
b ik opstaan | A4
b ik overmaken | A-4
b ik parkeren | A-5
b ik ploffen | A4
b ik raden | A9a-3b-7c-3d-6e3g-7h-5i-5j-6k-5l-5m-4n-6o14p-4q-7
b ik rijden | A-8
b ik schamen | A7a-2b-2c-3d-4e-3f-3g-4h-6i-3j-3l-4m-2p21q-2
b ik sinds | A9a-6b-6c3d-6e-4f-9g-7h-8i-6j-8k-5l12m-4n-9o-6p-5q-9
b ik slapen | A7
b ik snappen | a7b-3d2e-2f7g-5i-4j6l-4m7n-5o-4p7q-6
b ik spreken | A5
b ik staan | A3g5h4i3j-3l-3
b ik steken | A-4
b ik storten | A-8
b ik straks | A4
b ik sturen | A-20
b ik te | A7a9b-6c-3d-8e-4f-6g-4h4i-4j-5k-7l-6m-6n-6o-9p11q-7
b ik tegen | A7a-5b-4c-3d-7e-3f-2g-3h4i-6j-5k-3l5m4n-4o-4q-3
b ik tekenen | A-6
b ik telkens | A4
b ik thuisblijven | A-5
b ik thuiszijn | A-5
b ik toegeven | A7a-6b-3c-2d-3e-3g-4h-8i-3j-4k-3l-6m-5p14q-2
b ik trekken | A5a-6b-6c4d-6f-6g16i-3j-3k-3l-6m-6n-8o-3p-6q-6
b ik trillen | A4
b ik trouwens | A4
b ik u | a-6b-6c-3d5f2g-2h-7i2j-7k-3l-5m-7n-7o-8p4q-6
b ik uiterlijk | A-5
b ik uw | A12a-5b-4c-2d-5e-3f5g-5h3i10j-7k-5l-7m-5n-8o-6p-5q-5
b ik van | A7a5b-5d-5e-5f-6g-5i5k-2l-5m-5n-4o-4p-6q5
b ik vandaag | A-6
b ik verdienen | A6
b ik verwachten | A-4
b ik verzoeken | A-6
b ik vinden | a-3b-3c2d-5e-2f-3g-6h-6i-5j-4k6l-4m-4p3
b ik voelen | A9a-6b-6d-4e-3f-7g-7h-7i-3j-6k5l-7m-4n-5o-7p4q14
b ik voor | A-6a-6b8c-3d-6e-4g-6h7i7j-8k-6l-7m-6n-6o-3p-8q-7
b ik voorstellen | A-13
b ik vragen | a-2b-3d-4g-2h5i-4j-4l-5m-6n-3o-3p3q-4
b ik weer | a-3b-3d-6g6i-3j-4l-5m-5n-4o-2q-6
b ik werken | A-4
b ik weten | A9a-5b-4c-6e-4f-9g-3i-9k-3l-3m-7n-6o-4p10q4
b ik willen | A-4a-2b-5d-6e-2f-6g-5h-8i-3j-5k-4l-6m-6n7o-4p13q-7
b ik wissen | A9a-7b-6c3d-7e11f-4g-3h-7i-5j5k-4l-7n-4o-3p-5q-6
b ik worden | A5d-2e-11f-2g17h-5j-2l-3n2p-5
b ik ze | A-10
b ik zeggen | A-3a-3b-2d-3e-2f-5g-5h-8i-4j-4o-3p4q-6
b ik zelf | a-7b-3d-7e-2f13g-4h-8i4j-6k-3l-7m-5n8o-6p-5q5
b ik zetten | A-6
b ik zien | A-3c-5f-3g-3h-4j6m-2n-2p-3q9
b ik zijn | a-3b-13c-5d-18e-5f-4g4i-3j-23k-8m-6p12q-4
b ik zitten | A10c-16d-2e-15j-4
b ik zo | A-2
b ik zo'n | A9a-6b-7c-3d-6e-3f-2g-6h7i-5j-4k-5l-4m-4n-4o-5p16q-7
b ik zonder | A7
b ik zullen | A3a-2c-18d-3f-2g5i-3p5
b ilias en | A-5
b in #Day | c8d-3e2i8
b in #Name | a-15d-12e2g-6h2i15j3n-11p-10
b in #Number | A4a-5d-3e3f-3h7i29j-9l-3n-2p-3
b in $ | a-7d-5f-5g-5j-7k-7l2m-4n-5o-5p-4q-5
b in 't | A3a-7b-4c4d-6e-4f4g-7h-6i-7j-8k-6l-6m-6n8o-7p-5q-8
b in alles | A5
b in bed | A2a-6b-2d-3e-2f-4g-3h-8i3j-5k-4l2n-4o-2p-7q-3
b in beide | A-10
b in bijlage | A-5
b in dat | A11a-7c-6f-6g-5h-5i-5j7k-4m-5n8o-5p-6q-6
b in de | a-3d-6e-3m-2p-7
b in dezelfde | A-6
b in die | A3a6h-3j2k3m-2o-3
b in dit | A9a-5b-5d-5e-2f-3g-6h11i-4j-3k8l-7m-4n-5o-4q-4
b in een | A4c-8e-3k7n-9p-6
b in elk | a-8b-8c8d4f-6g-5h-5i4j-8k-7l3m-7n-5o-8p-8q-7
b in elke | A5
b in en | A10a-8b-7c-3d-5e-4f-6g-6h-7i-5j-7k-7l-5m-8n9o5p-4q-7
b in groep | a-8b-4c-3d-7e3f-4g-3h-6i-5j-5k-6l7m-7n-5o3p-3q-7
b in haar | b-3d-3f-2h-3i-3j-4l-6m8
b in heel | A5
b in het | b-3g-7i-3
b in hetzelfde | A6
b in huis | A-2a5b-6c4d-5e-2f-7g-3h-5i-7j7k-6l-3m-5n-6o-6p-5q-3
b in ik | A-5
b in je | A9b3c-15d3e-15f-2j-4l6p-3
b in jouw | b-3c-2d2e6f-2g3h4i-2j-3l-2n-2o-3p-3q-2
b in lokaal | A-7
b in maat | A-7
b in mijn | A4a-8b-5c-5e-5g8h10i2j-13k-4l-3m-4n-7o-2
b in ons | A7a6b-7c-3d-6e-3f-3h-5i13j-4k-5l-5m-4o-3p-5q-3
b in onze | A9a-6b-5c-2d-5e-4f-3g-3h-8i8j-5k-5l-6n-2o-4p-5q-6
b in optie | A-3
b in plaatsen | c3e3h-2m-2n-2o10q-3
b in slapen | A-4
b in t | a-6b-7c-3d-8e-3f5g6h5i-4j-8k-3l-7m-7n-8o-7p-5q-7
b in te | a-7b-2d-9e-3g-5h-6i-4j-7k4l-6m-5n-4o-7p-6q5
b in uw | A3a-5b3e4f-4g-2h-3i-5j-5k-5m-2n-4o3p-3q-4
b in van | A2
b in wat | A4
b in week | A-6
b in zijn | a-2f-2j5k-4l6m-4o-2
b ineens te | A6
b ingaan #Name | A-9
b ingaan plaatsen | A7
b inhalen $ | A-3
b inhalen op | A-2
b inmiddels ook | A6a5b2d-5e3f-5g-5h-6i-6k-5l-6m-5n-3o-6p-6q-3
b innemen ze | A-6
b inschrijven $ | A-3
b inschrijven voor | A-3
b inschrijving $ | A7
b inschrijving sluiten | A-3
b instemmen met | A-5
b instoppen zijn | A-5
b interesseren je | A6
b intern begeleider | A-5
b intrekken $ | A10a-6b-3d-4e-3f8g-6h-6i3j-7k-6l-7m-6n-7o-8p-6q-6
b intrekken ik | A7
b invullen $ | a-5b-5c3d-3e-3f-9g-4h-7i-6j-4k-5l9m-5n-3o-5p-4q-5
b ipv #Time | A-3
b ja #Day | A-8
b ja #Name | A-4
b ja $ | a-7b-5c-2d-8e-3f-9g-5h-4i-5j-6k-4l-6m-4n16o-5p-8q4
b ja en | a-8b-4d-4e-3f4g-5h-7i3j-7k-5l-6m-5n-6o-6p-7q11
b ja er | A-5
b ja gisteren | A-6
b ja het | A-4
b ja hoor | A-9
b ja ik | A-11
b ja of | A-2
b ja om | A-7
b ja op | A-3
b ja zijn | A-3
b jaar en | A3
b jaar hebben | a-6c-2e-3f-5g-2h5i24j-9k-4l-6m-2n-3o-4p-5q-2
b jaar lang | A11a-5c2f-3i12j-5k-5l-5m-5o-4p-5q-3
b jaar lijden | A5
b jaar met | a-3b-3c9d-5e-4f-6g-4h3i-8j-9k-7l-5m6n-4o-3p-3
b jaar nog | A6
b jaar staan | A8
b jaar waarin | A5
b jaar zijn | A4a-6b-7c4d-5e-3f-6g-4h-7i5j5k-4l-8m-6n-5o-4p3q-4
b jacuzzi op | A5
b janken $ | A5
b janneke $ | A-6
b jaren dat | A6
b jas $ | A5a-8b-6d-7e4f-6g-7h6i6j-7k-5l-8m-5n-7o-6p-7q-6
b jas aan | A10a-5b-5c-2d-6e-3f-4g-3h2k-6l-6m5n6o-5p-3q-4
b jas bij | A-6
b jas van | A-5
b jas voor | A4
b jas zijn | A9
b jaszak $ | A-5
b jay $ | A-7
b jayden hebben | A-5
b je #Day | A-9
b je #Number | A13a-6b-3c17d-5e-3f-7g-2h-7i5j-6k-5l-7m-6n-4o5p-3q3
b je $ | A8a11b-4d-3f-3h-3j-3m-2o-7p-2q-3
b je aan | A6a4b-4c-5d4e-4f-2g-3h-6j-5l-5m-5n-4o3p5q-4
b je agenda | A10a-8b-5c3d-7e5f-7g-6h-5i-4j-8k-7l-6m-7n-5o8p-3q-6
b je al | A-2a-7b-6c-4e3f-3g-6h-7i12j-9k9l-6m-7n-3o-7p-4q-7
b je alimentatie | A6
b je appje | A6
b je auto | A7a-8b-5c-3d-6e-3f-7g-6h-8i-8k-4l6m-6n-6o-4p-5q-4
b je baas | A6
b je bang | A7
b je bed | A5
b je bellen | A8a6b-7c2d-8f4g-2h-6i-7j-5k-7l-6m17n8o-5p-3q-4
b je bericht | A-4
b je beter | A6
b je bij | A6
b je broer | A10a-6b-8d-7e-4f-7g-5h-7i-5j15k-5l-7m-7n-7o-5p-6q-7
b je daar | A5
b je dat | A-2d-5h5j-3k-2m-6o-3q-3
b je de | a-6b5c6d-6f-8g-2h-3i-3k3l-4m-5n-5p-3q-5
b je denken | A10a-5b-6d9f-3h-5i-6j-7k-5m-7n-3o-5q-3
b je die | A2a-7b-5d-6e3g-3h-6i-5j10k-4l-5m-6o-6p-3q-4
b je dochter | A-5a-10c9d-6e-3f-7h-6i-5j-8k-8l-6m-7n-6o15p-3q-5
b je doen | A4
b je een | A9e7h3i-2k5l-4o7
b je eens | A7a-7b-6d-7e-3f-5g-3h-4i-3j-7k-4l-4m-6n-6o19p-3q-8
b je eigen | A4b-6c6d-5f-4g-3h-4i-3k3l-3m-4n3p-3q-4
b je er | A-2a-2b-3d3f7j-3m-3n-3o-3p-4
b je ergens | A5
b je ervan | A2
b je gaan | A5a9b-7c-3d-3e-4f6g-3h-5i-4j-10k-8l-7m-5n-8o10p-6q-6
b je gebruiken | A6
b je geen | A3b-5d4e-6f-5g-2h8i-4j2k6l-5m3n-5o-7p-3q-7
b je gelden | A4
b je gelijk | A-5
b je gewoon | A4a-5b-7c-3d4e-3f-8g-4h-5i-3j-6k5l-7m-7n2o-6p-3q-6
b je haar | a-5b6c-3d-2e-2f4h-6i-4j3k-3l-4m-5n-5o7p-3q-3
b je handtekening | A-8
b je hart | A6
b je hebben | A-3c4h-3i-2j4l-2m-2o-2
b je hem | A-3a-5b-7d4e-4f4g-6h-6i-6j-7k-6l-7m-9n-7o3p-5q-4
b je het | b-3d-4e-2f2h-6i4j-5l-4n-3o9
b je hier | A7a-6b-5c-2d12e-2f2g-6h-7i-4j-7k-4l-6m-4n-5o-6q-5
b je hoeven | A-11
b je hoofd | A9a-7b6d5e2f-5g-6h-7i-6j-7k-4l-6m-7n-6o-8q-5
b je hopen | A8a-4b-7c-3d12e-3f-6g-6h-7i-6j-6k-2l-4m-7n-7o-5p-5q-5
b je in | A6b-3c2d-3e3h-3i13k3l-2m-3o-3q-2
b je ineens | A6
b je je | a-7b-6d-7e10f-6g-4h-5i-5j-6k-5l-6m-6n-4o2p-5q-7
b je jeugd | A6
b je kind | A5a-9b-7c3d-5e-4f-6h-6i-5j-6l-3m-3n-7o16p-6q-4
b je kinderen | A7
b je koffers | A3
b je kunnen | a-8b-7d20f-5g-3h-5i-6k-5m-4n-5p-3q-6
b je liever | A-3
b je maar | A12a5b-6c6d-7g-4h-6i-4j-6k-5l-5m-6n-6o-6p-6q-8
b je mailen | A8b-8c-3d-5e-3f-6g7h-5i-6j-6k-5l-7m-4n13o-8p-5q-4
b je matties | A5
b je me | A-3a-5b-5c4d-8e-2f6h2i4j-6k-4l-6m-8n-6o-4q-7
b je met | A9b-4c3d4f-4g-3i6j-5k2l-3m-3n-4o-4p3q-2
b je mij | A-3
b je mijn | A13a6b-6d4f2g-4h-6i8j-5k-3l-6m-4n-5o-4p-2q3
b je moeder | A-3a-5c-6d-2f-4h-2j5k-3m-3o-3p-3q-2
b je moeten | a8b-6d5e-4f-4g-4h-7i-3j8k-6l-3m-6n-6o-4p-6q-8
b je mogen | A-15
b je mond | A4a-9b-7c-3d-7e-3f-7g-4h-5i-6j7k-4l-6m-6n9o-3p-3q-6
b je na | A8
b je naam | a-5b-5c-3d-7e-3f-5g3h-7i-5j-6k-5l-6m7n-4o-7p-4q-6
b je niet | a-4c-4e-16g2h4j-5k8o-2
b je nieuwe | A9a-7b-7e-2f-6g-4h-5i-5j2k7l-4m-4n-5o-6p-3q-5
b je niks | A7
b je nog | A3a-3b-3d-3f-4h4i12j-3l3m2n-2q-4
b je nummer | A6
b je om | A-4
b je ooit | A6a-6b-6c-2d-7e4f-7g-5h-7i-5j-7k-4l-5m-4n-6o-8p8q3
b je ook | A23b3d-3e-12i2k-3l-2
b je op | A9a-6b-5c-4d8e2f3g-2h-6i-6j3k-4l2m-6n-7o3p-3q-3
b je oude | A-5
b je ouders | a-6b-5c-2d-6e2f-3g-3h-6i6j3k-6l-6m-4n-6o-5p2q-2
b je over | a-7b-6c11d-7e-3f-6g-5h-7j-5k-8l4m-5n-6o-6p-6q-8
b je overigens | A6
b je reactie | A-3
b je regelen | A7
b je stopwatch | A4
b je straks | A-4
b je sturen | A7
b je t | A5a-5b-8c3d-6e4f-7g-5h-6i8j3k5l-6m-6n-6o-7p-7
b je telefoon | A13a-6b-4c12d-6f-7g-5h4i-4j-5k-5l-6m-7o8p-4q-5
b je ten | A2
b je terugkrijgen | A-6
b je toch | A12a16b-5c-4d-5e-6f2g-4h-4i-4j-6l-2m-4n-6o-5p-6q-5
b je vader | A-2a-7b-5d-7e-3f-3h-8i2j12k7l-4m-2n-2o-3p-4q-2
b je van | a-7b-4c-2d8e-4f-3g-5h-7i-4j-8k-7l-3m-5n-3o-8
b je vanavond | A-6
b je vanzelf | A5
b je vasten | A4
b je verder | A7a-8b-7c-3d-7e-4f-6g-5h6i-6j5k-8l3m-6n6o-8p-6q-6
b je verjaardag | A6a7b-6c-3d-7e-4f13g-5h-8i4j-8k-8l-7m-7n-7o-7p7q-8
b je vinden | a8c-3d18e-3f-4h-5i-5j-8k-5l-2m-8n-5o-7p-4q-4
b je voor | A-4a7b-6d-8f6h-7i-5j-8k3l-5m-8n4o8p-4q-4
b je vragen | a-5b-5c5d4e3g-3h-7i-6j-5k-7l-6m-8n-5o-6p-7q-5
b je vriend | A4
b je vriendin | A9a4b-6d-8e5f-6g-4h-5i-5j8k-6l-5m-7n-6o2p-5q-5
b je wat | A5
b je weer | A6b-6c-4d5e-3f5g-5h-5i-5j-5k-3l-6m-8n-7o-6p-5q-5
b je weggaan | A3
b je weleens | A6
b je weten | A-2
b je willen | A3a-3b-4c-6d5e-10h-3i-3k-3l4m-4n-3
b je zelf | A3a-8b-5c-2d4e-3f5g-4h-7j-8k-7l-7m3n-7o-7p-3q-6
b je zien | A12a-8b-8c-2d4e-2f14g-5h-5i-5j-8k-8l-6m-7n-8o-8p-4
b je zijn | A-2a5b5c-3d2l-3n-4o-3
b je zoiets | A9a-7b-7c-3d6e-3g-6h-7i-4j-7k-7l-7m-6n7o-8p-8q-11
b je zoon | A7a-10b-7c-3d-8e-3f-9g-4h-6i-6j-8k-12l-5m10n-3p-5q-5
b je zorgen | A-6
b je zullen | A20h-5j-4o13
b je zus | a-8b-7d-8f-5g-4h-6i-6j13k-5m-7n-5o-6p-5q-5
b je zwager | A7
b jeuken van | A4
b jezelf een | A3
b jij #Day | a-3b-4c-4d-4e-3f3g-2h-5i5j-5k-2l-6m-4n-3o-3p-2q-4
b jij #Name | A-8
b jij $ | a11b-8c-2d-7e-3f-7h-5i-5j3l-6m-7n-6o-8p-4q-5
b jij bellen | A6a-8b-3c7d-8f-8g-2h-7i-5j-5k-6l6m-8n5o-5p-5q-5
b jij daar | A5
b jij dan | A-3
b jij dat | a-3b-4c-2e-3f-6h-7i-4j-6k-3l-5m3n-4o-3p3q2
b jij de | A2a-2b-3c2d-4e2i8l-2m-3p-2q-4
b jij denken | A15a-4b-4c-7d21e-7f-2h-4i-3j-4l-2m-4n-4o-2p-2q3
b jij deze | A6
b jij doen | A7a-7b4c-4d6e-3f-7g-3h-8i-7j-7k-5l7m-8n-8o-6p-5q-6
b jij dr | A6
b jij een | a-3b-7d2f-7g-3h-6i-6j-7k-5l-5m-7n-8o-9p-7q2
b jij eigenlijk | A5
b jij er | a-3c-2e3f-3h-2j-3k-2m7p4
b jij gaan | A11a4b-6d9e-2f-6h-5i-5j-6k-6l5m-4n4o-5p-3q-3
b jij geloven | A5
b jij haar | a-6b-5c8d4e-4f6h2i-5j-6k-5l-6m-2n-4o-4p-3q-2
b jij halen | A-3
b jij hebben | A2a3c5k-5n-8o-4q-5
b jij hem | A-5
b jij het | a-2b-2c4d-5e-7f8j-5l-2m-6n-5o-3p-5
b jij hopen | A8a-7b-8c-4d12e-4f-4g-5h-8i-8j-7k-5l-5m-5n-6o-4p-7q-6
b jij je | A11a-6b-5c5d-6e-4f-4i18j-6k-3l-6m-5n4o-4p-4q-4
b jij kijken | A3
b jij kunnen | A8a11b-7c-2d-3e-2f-5g-3h-6i-8j-7k-7l-6m-4n-6o4p-5q-8
b jij laten | A13a-6b-6c10d4e-3f-6h-6j-7k-5l-6m-4n-8o-4p-2q-5
b jij liggen | A8a-7b-8c-3d4e-3f-7g-5h5i3j7k-4l-9m-5n-8o-4p-4q-6
b jij maar | A10a-6b-3c4d3e-2f-6h5i-4j-6k-5l-4m-6n-6o-5p-4q2
b jij met | A5b3d-5e-11f8h-3i-3k-2l2m-3n-3o-4q-3
b jij mij | A-3
b jij moeten | A-3a-6b4c-3d-8e-3f-3i-2j7k-9l-4m-6n-5o4p-5q-7
b jij nooit | A8a-7b-6c19d-8e-4f-5h-8i6j4k-6l-7m-7n-5o-5p-6q-4
b jij nu | A8a-7b-9c3d3e-3f-4g-2h-7i-5j8k-5l-4m7n-4o-8p-3q-7
b jij ook | a-5b-4c-3d-4e2f-5h-4i2k-3m-4n-3p-4q-5
b jij op | A2a-3b-4c3d9e-3g-9h4i-7j-6l-5m6n-5o-6p-4q-5
b jij over | A4
b jij rustig | A-5
b jij schrijven | A6
b jij staan | A5
b jij t | A6
b jij tellen | A4
b jij toch | A7a6b-6c4d-9e-3f-4g-4h-6i-5j-8k-3l-3m4n-7o-5p-5q-6
b jij uitzetten | A6
b jij verdienen | A7a-8b-8c-3d-7e-4f-5g-5h-10i-5j-8k-4l-7m-7n-6o-7p19q-7
b jij vinden | A5a-8b-7c3d4e-3f-3h7i9j-8k-6l-3m-5n-4o-5p-4q-5
b jij voor | a-6b-6d-6e-3f11g-2h-7i5j-7l-5m-6n-5o-6p-6q-2
b jij vroeger | A6
b jij weer | A5
b jij wijken | A-5
b jij willen | A12b-4c-11e-10h-2j-2m-2p-2
b jij zeggen | A7a-9b-4c18d3e-3f-4h-7i-5j-6k-4l-7m-6n-8o-4p-4q-3
b jij zelf | A6
b jij zijn | A-3a12b15f-2i-6j2k-3l-2p-2
b jij zoeken | A10a-9b-7c4d22e-2f-7h-5i-5j-7k-6l-7m-5n-7o-6p-5q-4
b joke $ | A-5
b jongen die | A5
b jongen van | A11a-7b-4d-5e-3f-4g-2h-7i-3j-6k-3l-5m-8n-7o-2q-4
b jou $ | A-9b-5c4d-4f5g11i-3j-3m-3o-4p-4q-2
b jou allemaal | A6
b jou de | A11a-7b-7c4d-7e-3f4g-6h-7i-6j-5k-5l-8m-7n-8o-6p2q-3
b jou een | A18a4b-5c16d-4f3g-3j-4l-4m4n-2o-3p-4
b jou en | a4b2c-6d-6e-6g-4h8i5j2k-3l-5m-6n5o-5p-6
b jou geen | A4a-7b-8c-3d-8e5f2g-6h-8i-6j6k-4l14m-7n-7o-7p-6q-7
b jou hebben | A16a-5b8d-5f-3g-3h5j-3k-3l-5n-4o-3p-4
b jou het | A5
b jou in | a-5b-3c5d-6e-5g-4h8i7j-6k-2l4m4n-3o-6q-3
b jou komen | A3
b jou kunnen | a-8b6c-3d-9e11f-6g-8h-7i-6j15k-4l-7m-4n-7o-10p-8q-9
b jou meegeven | A-5
b jou met | A-5
b jou niet | A12a-8b-6d18e-3f-5g-4h-5i-3j-7k-5l5n-4o-6p-5q-4
b jou nog | A5
b jou nooit | A6
b jou ook | a-9b-9c-4d-6e-4f-7g-7h-8i2j-8k-3l-8m-6n-5o8p4q-4
b jou op | A-8
b jou ophalen | A-3
b jou te | A9a-6c-3d-5e3f-5g4h-7i5j-6k-4l2m-7n-3o-8p-7q-3
b jou vooral | A5
b jou zeggen | A6
b jou zijn | A2b20c-2f-3g-3i-3j-4k-3m-3n-3o-4p-3
b jouw advocaat | A-9
b jouw appjes | A5
b jouw deel | A-17
b jouw eigen | A14b-5d-5e8f-5g-3h-4i6j-8k-5m-6n-5o-6p-4q-4
b jouw hand | A5
b jouw handtekening | A-5
b jouw helft | A-7
b jouw huis | A12a-7b-7c-5e10f-6g-3h-4i-5j3k-6m8n5o-5p-5q-5
b jouw kalender | A6
b jouw kant | A15a-6b-4c8d-5e-6f-6g-4j-6k-4l-6m-5n4o-6p-4q-4
b jouw leven | A4
b jouw moeder | A2b2c-7d4f-3i13j5k-3l-4m-5n-3o-3p-3
b jouw naam | A3a-7b-5d-6e-3f-7g-2h-9i-6j-7k-4l-6m10n-4o-5p-3q-3
b jouw nieuwe | A4
b jouw planning | A4
b jouw stoel | A7
b jouw talent | A4
b jouw telefoon | A7a-8b-7c8d-8e-4f-6g-6h-6i7j-7k-5l3m-6n-5o9p-5q-5
b jouw vrouw | A4
b jouw week | A-8
b jouw weekend | A-4
b juf #Name | A-16
b juf $ | A8
b juf hebben | A11a-4b-7c-3d-5e-4f-3h-5i-7j-9k7l4m5n-2o-3p-5q-4
b juf ook | A-5
b juf vragen | A-5
b juf zijn | A-4
b jullie allebei | A6
b jullie zijn | A5
b k zijn | a-7b-6c-2d-5e-4f-4g-7h-7i-5j-6k-4l3m-4n-4o-7p6q-6
b kaarten per | A-5
b kaas eten | A-3
b kalender $ | A8
b kamer met | A-5
b kammen en | A-5
b kammen hebben | A-6
b kammen te | A6
b kamp $ | A-5
b kamp en | A-6
b kamp zijn | A-6
b kanten op | A4
b kantine $ | A-3
b kantoor $ | A5
b kapot hebben | A4
b kapot vallen | A-4
b kapper $ | A6
b kapster zijn | A7
b kast $ | A-3
b kast hebben | A6a-8c-4d-6e-4f-6g-4h7i6j3k-5l-6m8n-6o-4p-3q-3
b keer $ | A-3a-5b-5d-5e4f-8g-6h-6i7j-7k-6l-6m-7n-4o-8p4q5
b keer bellen | A2
b keer da | A6
b keer dan | A7
b keer de | A8
b keer dit | A7
b keer een | A8a-8b-5d-2e-2f-3g-2h-5i-5j-6k5l2m-3n-6p-4q-5
b keer en | A2a-7b-6c-3d-2e-2f9g-7h-4i-4j-4k-6l-4m-4o-7p-8q-9
b keer hebben | A6
b keer in | A9a-4b-3c-3d-4e-3f3g-2h-6i-5j-6k-5l6m-5n-4o-4p-4q3
b keer met | A4a-6b-6d-3f-2g7h-4i-5j-7k-5l-5m-3n-6o3p-5q-2
b keer moeten | A6
b keer of | A6
b keer ook | A-7
b keer op | A18a-5b-5c-2d-3e-6f6g-5h-5i-3j-5k-5l7m-5n-6p-5
b keer over | A4
b keer per | A-6
b keer zelf | A9a-9b-5c3d-7e5f-4g-2h-6i-6j-8k-5l-5n-6o7p-7q-6
b keer zijn | a16b-4c2d-2e2f-7g-4h-6i-6j-6k-6l-6m-5n-7o5p-4q-5
b kelvin $ | A-5
b kennen hebben | A4
b keren dat | A14a-6b-6c3d-7f12g-3h-5i-5j-4k-4l-6m4n-6o-5q-5
b kerst zijn | A6
b kerstdag zijn | A-4
b kerstvakantie willen | A-4
b keukentafel $ | A-5
b kiezen $ | a-7b-5c5d11f-7g-4h-6i-5j4l2m-8n-6o-5p-5q-5
b kiezen tussen | A6
b kijken $ | A8g2h-3j3l3m3q-3
b kijken dat | A6
b kijken eerst | A8a4b-5c-3d-6e-4f-7g-4h-5i-5j-7k8l-7m-6n-4o-8p-3q-6
b kijken en | A-3
b kijken er | A-2
b kijken hoe | a-6b-5d-5f-5g-3h-4i-2j-6k-4l-5m-5n-4o-7p-4q11
b kijken maar | a-4b-4d-5e-3f-6g-5h3i-2j-6k-3l-6m-4n-7o-6p-3q18
b kijken naar | A7
b kijken of | A-5
b kijken we | A-4
b kim $ | A8
b kind $ | A4a-5b-4d-2f-5h-4k-5l-3m-3n4o7p-3q-2
b kind dat | A4a-7b-6d-4e-4f-3h-7i-2j-7k16l-8m-6n-7o-7p-2q-3
b kind en | A7
b kind in | A3
b kind met | A12a-6b-4d-3e-10f-2h5i-3j-5k9l3m-4n2o-4p-2
b kind moeten | A6
b kind niet | A3a-9b8c-3d-4e-4f-4h-5i-3j-7k4l-4m-6n-6o-7p-4q-5
b kind op | A7a-6b-5c-4d-5e3f-6h5i-5j-6k9l-7m-5n-8o-7p-3q-4
b kind van | A18a8h-5i-2j-3l-3n3o3
b kind zijn | A8a-9b-8c3d-4e-4f-6g-3h-7i-4j-8l-6m-4n7o-9p-4q-4
b kind zonder | A4
b kinderen #Day | A-4
b kinderen $ | a-6b-5d-5e4f-4h-4i-6j-6k-9l-2m-5n-7o3p-3q-5
b kinderen bijpraten | A4
b kinderen die | A2a-6b-6c-2d-5f-5g-4h4i-5j3k15l-5m-6n-6o-8p-4q-7
b kinderen kunnen | A-4
b kinderen van | A-3
b kinderpsycholoog hebben | A-4
b klaar $ | A9a-6b-6c-3d-6e-3g-5h-4i-4j-5k4l5m-6o-7p-4q-5
b klaar en | A6
b klaar in | A-5
b klaar te | A8
b klaarleggen $ | A-5
b klaarliggen bij | A-4
b klaarstaan $ | A-4
b klaarstaan in | A-4
b klaarstaan klaarstaan | A-4
b klaarzijn #Day | A-4
b klaarzijn bij | A-3
b klaarzijn er | A7
b klaarzijn klaarzijn | A-3
b klaarzijn mee | A7
b klaas $ | A-5
b klappen $ | A11a-7b-7c-2d6f-6g-5i-5j-8k-6l-4m-7n-7o-7p-6
b klein dingetje | A-5
b koelkast en | A-5
b koffertje $ | A-4
b koken $ | A2
b koken echt | A5
b koken voor | A6a-6b-3c2d-3e-3f-6g7h8i6j-6k-3l-7m-3n-4o-5p-5q-3
b komen #Day | A-10
b komen #Name | A-6
b komen $ | A9b-2d3g-3j8k-3l-9m4n-5
b komen dat | A7
b komen de | a-6b-8c-3e5f2g-6h-7i-6j8k-5l-5m-7n-8o-5p-4q-6
b komen door | A4
b komen en | A-9
b komen halen | A-3
b komen ik | A-3
b komen je | a-7b-6c3d-6e-2f-7g-6h-6i10j-8k-8l-8m-6n7o6p-5q-6
b komen net | A6
b komen niet | A8a-7b-6c-3d-5e-3f-7g-6h3i-5j-7k-5l-8m-8n6o-6p-7
b komen of | A6
b komen ook | A-4
b komen uit | A3
b komen van | a-8b-6c4d-3e-4f-3g-6h-7i10j-8k-4l3m-5n-3o-5p-5q-3
b komen zijn | A4
b komend weekend | A-5
b komende #Number | A-4
b koorts #Number | A-4
b koorts hebben | A-3
b kopen $ | a3b-7c-2d-5f-3g-3h-6i-8j5k5l5m-4n-3o-7p-4q-6
b kopen een | A8a-8b-7d-5e8f-6g-4h-6i-3j-8k-7l-6m-7n-8o24p-6q-6
b kopen ze | A-6
b kopie van | A-11
b kort geding | A7
b kosten #Money | A-7
b kosten $ | A6a-4b-6d-5e-3g-5h2i7j-6k2l3m-5n-5o-6p-5q-5
b kosten bij | A-3
b krat bier | A5
b krijgen #Number | A-3
b krijgen $ | a-5b-5d-6f-5g-4h17i-4j-8k-5l-6m5n-3o-5p-5q-7
b krijgen een | A-2
b krijgen er | A7a-8b-6c-2d-6e2f-7g12h-7i-5j-5k-4l-4m-4n-5o6p-5q-6
b krijgen ik | a-3b-2e-9g4j-2m-3n-3o-2p-3q-4
b krijgen je | a4b-8c-3d-8g-7h-4i-4j-6k-9l-4m-4n-6o-7p-3q-5
b krijgen sinds | A-4
b kruipen $ | A7
b kunnen #Day | A-6
b kunnen #Name | A-10
b kunnen #Number | A-8
b kunnen $ | a-4b-3c-3d-2e4f-3h9i-4j3k-3l-3m-2n-2p-4q-7
b kunnen alle | A4
b kunnen bellen | A-6
b kunnen bij | A-4
b kunnen daar | A6
b kunnen die | A-4
b kunnen een | a6b15c-3d-8e-4f-7g-6h-7i-7j-9k-6l5m-4n-6o-7p-5q-6
b kunnen eten | A7
b kunnen gij | A-3
b kunnen het | A-2a-7b-6d3f-5h-8i-4j-5k-5l4m-4n-6o-5p-6q-7
b kunnen hier | A-4
b kunnen hij | A-7
b kunnen ik | A-3a-4b-3d-3e-7f-5g-5h-5i-4j-4k-3l4m-4n-3o-3p-4q15
b kunnen je | A2a-3b2c-13n-3o4
b kunnen jij | A-5a-9b-8c-3d-7e-4g-5h-7i4j15k-7l-8m-5n-6o-7p-3q-8
b kunnen lachen | A6
b kunnen laten | A9a-7b-6c4d5e-4f-5g-4h-7i-8j5k-6l3m-4n-5o-6p-4q-6
b kunnen lezen | A3
b kunnen nemen | A-6
b kunnen niet | a-5b-2c-4d-6e3f-3g7h-7i2j-4k-3l-4m-3n-6o-5q-5
b kunnen of | A9a-5b-4c-2d-5e-4f-2g-5h-5i-2j-7k-7l-7m-5o-9p-5q10
b kunnen ook | A8a2b-6d-6f-5g-6h4i4j3k-5l-6m-2n-4p6q6
b kunnen op | A-4
b kunnen ophalen | A-8
b kunnen rijden | A-5
b kunnen staan | A6
b kunnen tot | A-5
b kunnen u | A-4
b kunnen vanaf | A-5
b kunnen vinden | A4a4b-5c-3d-7e2f-7g-3h-6i-4j6k-8l-4m-4n-5o-8p-6
b kunnen wat | A-5
b kunnen we | A-9
b kunnen wel | A5a-6b-5d-6e-2f-5g16h-7i-6j-6k-3l-6m-3n-6o-7p-6q-9
b kunnen ze | A-10
b kunnen zeggen | A10a-6b-7d12e-4f-7g-3h-7i2j-9k-3l-6m-7n-4o-7p-4q-8
b kunnen zijn | A-7
b kwaad dat | A3
b kwalijk dat | A8a-2b-2d-3f-3g-4h3k-3l-5m-3n-4o-2p6q-2
b laarzen van | A-5
b laat $ | a-6b-6d-5e-3f-6g-7h-4j-6k-4l-5m-4n8o-6p10q-6
b laat dus | A-5
b laat hem | A8a-6b-6c-2e-3f-6g-5h-6i-6j-8k-5l-6m-8n5p-6q-7
b laat ook | A4
b laat op | A8
b laat zich | A3a-9b3c3d-7e-3f-4g-4h-6i-4j-6k3l-6m-6n-5o-7p-5q8
b laatst of | A4
b laatste #Number | a-7b-8c-4d-4f-5g-5h-5i-8j4k-6l2m-5n-4o-7p-5q-5
b lachen $ | A11a-7b-4c-2d-4f-3g-4h2i-7j2k-3l4m4n-4o-5p-5q-4
b lachje $ | A6
b laken $ | A5
b lang $ | A6
b lang met | A3
b langs de | A3a-6b-4c3f-4g-3h-5i-4j-6k6l3m-5n2o-5p-5q-3
b langsbrengen $ | A-6
b laptop van | A-4
b lars $ | A-5
b last van | A-5
b lastig zijn | A5a-5b-6c-3d-7e-4f-3g-5h3i-5j-4k-4l-7m-4n-2o-3p5q-7
b late dienst | A-5
b laten $ | A-3a-5b-5d-6e4f-2g-2h-7i-5j-6k-7l-5m-7n-3o7q-5
b laten haar | A6
b laten het | A3a-3b-4c-4d-4e-4f3g-3h-5i-5j-5k-5l-5m-5n-6o-4p-4q13
b laten ik | A4d-2f8g-3l-10m-3n-6p-3q7
b laten je | a-7b-6c13d-7e-2f-6g-3h-7i9j-7k5l-6m-6n-7o-6p-4q3
b laten liggen | a-7b-5c4d-7e-2f-6g-4h5i-8j-7k-5m-4n-2o-4p3q-4
b laten me | A5
b laten mij | A6
b laten verlopen | A5
b laten we | a-7b-6c-4d-4e2f-3g-3h-5i2j-6k-4l-7m-5n-4o-4p-3q3
b laten weten | A-13
b laten ze | A8
b laten zien | a-7b-7c-2d16e-3f-6g-4h-6i-5k-6l4m-5n-5o-5p-4q-5
b later $ | A-3
b later staan | A5
b later worden | A-5
b leeg $ | a-6b-5c11d-5e3f-5g4h-7i3j-7k-3l-8m-5n-6o-4p-6q-7
b leer eens | A6
b leggen $ | a-8b-6d3f-6g-4h-5i-5j-5k-7l-7m-8n-5o6p-5q6
b leggen de | A-5
b leggen en | A2
b leggen haar | A-5
b leggen ik | A4a-5b-5c-3d-7e-4f7g-6h-6i-5j-7k-3l5m-5n-8o-6p-5q-7
b leggen op | A6
b lek $ | A-5
b lekker met | A7
b lenen $ | A-7
b leren $ | A5
b leren dat | A10a-7b-6c13d-8e-4f-4g-4h-8i-4j-9k7l-7n-6o4p-6q-7
b leren een | A2a-8b-6c2d-3e-4f-4g-4h-4i-5j-7k10l-6m-4n-7p-3q-5
b leren je | A2
b les $ | A-6
b leuk om | A-9
b leuk voor | A-4
b leven $ | A9a-8b-4c-2d-6e7f-3g-4h-6i-5j-6k4l-6m-4n-4o-4p-7q-6
b leven en | A4a-6b-6d7e-3f-6g-3h-6i-7j-6k9l6m-6n-5o-6p-5q-6
b leven nog | A3
b lezen $ | a-2b-4c13g-3h-2j-2k3l-3o-4q-2
b lezen dit | A3
b lezen eens | A3
b lezen eerst | A5
b lezen er | A4
b lezen ik | A-2a-8b-8c9d-7e11f-5g-7h-5i-9j-6k-9l-9m-5n-5o-8p-6q-6
b lezen mijn | A5
b lezen nu | A-6
b lezen op | A3
b lief dat | A8
b liefst van | A5
b liefst voor | A-5
b liegen ik | A6
b liever een | A3
b liever hebben | A-4
b liever niet | A-6
b liever voor | A8a6c-4d-8f-8g-4h-6i-7j-7k-6l-8m-8n-7o8p-8q-5
b liever zelf | A-6
b liggen $ | a3b-3c-2d-4f-4h-3i-2j-3k-3n2o-3q-4
b liggen aan | A7a-3b-3d-6e-2f-3g-6h-7i-2j-3k-4l-6m-4n-4p4q5
b liggen allemaal | A6
b liggen altijd | A6
b liggen bij | A-12
b liggen daar | A7
b liggen en | A-5
b liggen er | A19a-5b-3c-2d-4f5g-2h-3i-3j-3k-4l4m-2n-3o2p-3
b liggen eraan | A12a-5b-3c-3d-5e-3f-4g-6h-6j-6k-5l-7m-4n-5o-6p-7q16
b liggen het | A3
b liggen hier | A-2a-7b-8c3d-6e-3f-5g-7h4i-4j-8k-7l2m-5o-6p-7q5
b liggen hij | A10a-6b-6c6d-5e-4f-7g-5h-7i-7j-8k-4l3m-10n-6o-8p-2q-4
b liggen in | A-10
b liggen nog | a-8b-7c8d-5f-8g-5h-6j5k-5l5m-6n-6o-6p-5q-6
b liggen onder | A-7
b liggen op | A-9
b liggen overigens | A7
b liggen te | A8a-6b-7c-3d-7e-4f-6g7h7i7j5k-6l-7m-8n-4o-5p-6q-8
b liggen toen | A3
b liggen volgens | A-5
b liggen wakker | A6
b lijf $ | A6a5b-8c-3d-6e-4f-6g3h-7i-5k-8l-6m-7n-7o-6p-4q-4
b lijken $ | A4
b lijn $ | a-5b-4c-4d6e-3f-4g-4h-7i-4j-5k5l-4m-7n6o-5p-7q-3
b lijst te | A7
b literatuur heten | A6
b lokaal #Number | A-5
b lopen $ | A4a-4b-5c7d-5f-6g-4h-4k-3l-4m-3n-3o-5p-4
b lopen en | A5
b lossen $ | A-3
b ludo $ | A-5
b lui zijn | A8a-9b-6d-7f-3g-5h-9i-6j-4k-5l12m2n-6o-3p-8q-5
b luisteren $ | A8a-7b-6c9e-4f-5g-4h2i-4j-5k4l-6m-2n2o-6p-5q-4
b luisteren niet | A5
b lukken $ | A-9
b lukken dat | A-4
b lukken het | A-4
b m #Day | A-12
b m om | A-4
b m vanavond | A-4
b maand $ | a-5b-5c4d-5e-4f-6g-7h-7i-4j-4k-7l-6m-5n-7o-9p-7q6
b maar #Money | A-4
b maar #Number | A-5
b maar $ | a-7d-6e3f-6g-3h-6i-3j-8k-4l-3m-6n-8o-6p3q12
b maar aan | A7a-6b-6c-4d-7e-3f5g-3h-6i-6j-6k-6l14m-6n-7o-5p-7q-5
b maar ach | A3a6b-8c-2d-8e10f-6g-6i-6k-7l-7m-4n-5o-4p-6q-8
b maar bij | A7a-7b7d-6e6f6g-4h-7i-4j-7k-6l-8m-7n-5o-6p-3q-4
b maar daar | A-2a-7b-4c-3d-6e-4f-4g-3h22i-3j-9k-8l-8m-5n-6o-6p-3q-4
b maar dat | A-2a-5b-4e4f-2h7i-2k3l-3m-3o-4p-3q-3
b maar die | a-8b-7c-3d6e2f-4g-2h7i3j7k-5l-7m-7n-5o-5p7q-3
b maar een | A10b-6c8d-5f-5g-4h-6i-3j-7l-4m4n3o-7p-4
b maar eens | A4a-4c-10d-2f-3j-3m8n3o-6q8
b maar goed | A12a-3f-2h16i3j-4k-3l-2m-3o-2q-4
b maar het | A2a-8b-5c2d-6f4g-5h-7i-4j-6k-7m-7n-6o-6p-6q2
b maar hij | A-12
b maar hoe | A6
b maar ik | A9a-2b-2d-3f-3g7i2j-2l-4m3n-3o-2p-3q-4
b maar in | A2a-5b-4c5d-3f2g-4h6i-5k-3l-5m-6n-5o-4p9q-6
b maar ja | A11a14b-4d-5e-3f-3g-2h-4i-2j-6k-7l-3m-4n-6o6p-4q-7
b maar je | A5
b maar jij | A10a7b-6d9e2f-3h-3i-2j-3k-2m-3n-3o-3p-2q3
b maar met | a-5b3c2d-5g-3h3i3j-7k-5l-5m-5n-5o-4p-4q-3
b maar niet | a-6b-3c-2d-5e-3f-7g-3h6i-4j-6k-4l-4m-6n-9o-5q13
b maar of | A11a-7b-5c-2d-6e-3f-6g-5h-5i-3j-6k-5l-4m-5n-6o-5p-5q25
b maar om | A7a-6b-7c-3d8e4f-7g-6h-8i-4j17k-5l-7m-7n-7o-6p-5q-7
b maar op | A5a-6b-4d-4e8f-6g-4h3i-5j-7k-6l4m-3n4o-5p-5q-6
b maar opschrijven | A3
b maar rustig | A3
b maar uitleggen | A10a-5b-5d-6f10g-2h-7i-5j-6k-5l-6m4n-8o-6p-4q-5
b maar van | A9a-9b-6c-3d-7e2f-9g-5h-7i-3j-7k3l-6m-7n7o-5p-4q-8
b maar wat | A15a-5b-4c-3d-7f-5g-3h-7i-4j4k-4l-4m-7n-6o-5p-6q17
b maar weer | A10a-3b-4c-2d-5e-3f-7g-5h11i-5j-7k-3l-7m-6n-5o-4p8q-5
b maar weten | A-3
b maar wie | A8a-6b-4d-4f-5g-6h10i-7j-6k-3l-7m-7n-5o-2p2q-3
b maar ze | A-3
b maat #Number | A-4
b mail #Money | A-4
b mail $ | A-3
b mail niet | A5
b mailen $ | A-5
b mailen ik | A-5
b maken $ | A4a-5c7f-3g-4h-8j-5l-2n-3
b maken die | A-4
b maken een | A3
b maken en | A7
b maken hebben | A6a-8b-8c3d-8e2f-6g4h-7i-7j-7k-6l-7m-9n-5o6p-7q-3
b maken ik | a-5b-4c-3d-7e-3f5g-4h-7i-5j-4k-3l7m-7n-6o-6p-3q-5
b maken met | A2
b maken om | A5
b maken van | A9a7b-6c2d-8e3f-7g-8h-6i-8j-5k9l-7m6n-5o-6q-5
b mama hebben | A3
b mama hem | A3
b mama moeten | A8a-6b-3c2d-6e-3h2i-3j-8l-3o-4p-2q-4
b mama op | A3
b man $ | A4a-9b-6c-2d-5e-4f-7g5h-7i-6j-7k-7l-7m-3n-9o-6p15q-8
b man die | A15a8e3h-4k9o-3
b man en | A8a-8b-3d-4e-3f-4g8i-8j-7k-4l6m-4n-3o-6p-4
b man van | A8a10b-7c-3d-5e-2f-3g-5h4i-5j5k-7l-6m-4n-6q-3
b mand $ | A-6
b manege $ | A-3
b map $ | A-5
b mapje $ | A-2
b marnix $ | A-9
b maximaal #Number | A-4
b me $ | a-3b-4d-4e-6h-5i9j-5k-4l-5m-4n3o-3p6q-4
b me alsjeblieft | A7a-7b-5d-4e-4f-4g-5h-8i-7j-5k-3l-7m-5n-4o-5p13q-5
b me dat | A-2a-3b-3c-3d-4e-5f-4g2h-5i-5j-3k-2l-5m-4n-4p10q-4
b me doen | A6
b me dood | A-10
b me een | A6a-4b3c5d-6e-2f-9g3h-6i4j-5k6l-6m-7n-2o-6p-6q-4
b me er | A7a-5b-5c-2d-6e-4f-7g-8h2i-6j-6k-3l-7m-5n6o-7p3q-5
b me even | A-5
b me ik | A11a-6b-5d-4e-2f-4h-7i-7j-4k-3l-5m-3n-5o-4p2q-7
b me in | A8a-5b-6c-3d-8e4f-7g-6h-8i-6j-7k-7l-7m10n-6o-5p-6q-5
b me niet | c-9e3g-3h-3i-2j-2l2m-2n-3o-3p5q-3
b me of | A7
b me op | A8a-4b-5c-3d-3e-4f-6g7h14i-7j-7k-6l-9m6n-6o-3p-6q7
b me oprecht | A3
b me van | A9a-2b-4d-4e-2f-4g-6h-6i4j-4k-5l-5m-5n-2o-3p12q-5
b me voor | a-3b-3c-2d-6e-2g-3i-4j-5k-2l-3m-5n-4o-2p11q-7
b me wel | A5
b mea culpa | A6
b mediator hebben | A-7
b mediator voorstellen | A-3
b mee $ | A-5
b mee dat | A-4
b mee doen | A7
b mee in | A-10
b mee kunnen | A-4
b mee naar | A-5
b mee te | A5a-3b-3d2e5g-2h-2i-2k5m-2n-2o-3p-2q-3
b mee terug | A-4
b mee wel | A-4
b mee zijn | A7a9b-7c3d-7e-3f-6g3h-8i-5j-7k11l8m-7n-6o-5p-4q-4
b meedoen $ | A-6
b meedoen in | A-4
b meedoen met | A-3
b meegaan #Day | A-5
b meegaan $ | A-7
b meegaan graag | A-5
b meegaan meegaan | A-5
b meegaan met | A-6
b meegeven $ | a-7b10c9d-7e-4f-9g-3h-4i-4j-8k-5l5m-5n-6o-7p-4q-6
b meegeven ik | A-16
b meekomen #Day | A-6
b meekomen $ | A-5
b meenemen #Name | A-3
b meenemen $ | A-4a-6b-4d-3e9f-6g-6i-8j-7k-6l-7m-6n-5o-6p-6q-6
b meenemen de | A7
b meenemen een | A-11
b meenemen en | a-7b-8d-6e-4f-7g-6h-7i10j-7k-8l-7m-5n4o-8p-6q-4
b meenemen haar | A6
b meenemen het | A-3
b meenemen want | A-5
b meenemen ze | A7
b meer $ | a-3c-9d-3e-8f5h-3i-2j-3l-3n2o-2p-5q6
b meer aan | A2
b meer dan | A4b-4d-4h-3k8l6m-5n-3o-2q-4
b meer goed | A6
b meer horen | A4
b meer ik | A4a-7b-4d-4f-5g8h3i-4j-3k-3l-6m-4n-7o-4p-6q-6
b meer in | a-8b-6c4d-6e-3f-7g-9h2i7j-9k-7l-9m-7n9o-6p-5q-7
b meer kan | A4
b meer kunnen | A6
b meer naar | A6
b meer of | A6
b meer om | A-5
b meer over | A3
b meer ruggengraat | A4
b meer te | a8b7c-3d-7e-4f4g-4h-8i-4j3k-6l-7m-7n-7o-5p-6q-6
b meer tussen | A5
b meer wil | A4
b meer zijn | A4
b meester $ | A-4
b meetellen $ | A5a-7b-4c-3d-6e-4f-4g-3h9i-5j-8k-4l-6m6n-5o-5p-6q-6
b meisje van | A12b-4d-2f-2h2i-3k4l-4m3n4o-6q-2
b melk $ | A-5
b men noemen | A4
b meneer #Name | A9
b mening $ | A7
b mens $ | A6a-6b5c4d-5f-6g-4h13i-4j-6k-6l7m7n-5o-6p-7q-5
b mens hebben | A6a6b-6c-4d-5e-4f-3g-3h-7i3j7k17l-7m-8n-4o-6p-6q-6
b mens met | A6a7b-3c-3d5e-2f-3g-2h-5i-3j-6l-3m-3n-4o-7p-4q-7
b mens worden | A2
b mens zullen | A4
b mensen die | A4
b mensen van | A3
b mentor hebben | A-4
b merken dat | A8
b merken het | A7
b merken je | A4
b met #Day | A-3
b met #Name | A-13a-8b-4c-2d-4e2f-5h-7i11j7k-7l-6m-6n-4o-4p-3q-4
b met #Number | a3c-2e2f-2n-3o-3p-2
b met belangstelling | A12a-9b-8d-6e23f-5g-6h-7i-7k-4l2m-4n-4o-4p-5q-5
b met beleven | A-3
b met betalen | A6
b met dat | A20b3c2f-3g-3h-2i-2j-2k-2n18o-4p-2q-2
b met de | b-6e4h6i4l-4o-7p-10
b met den | A5
b met die | A5c-4d-3j8k-6l-12m-7n6p-7
b met een | A14a3d-3g-3h6n-2p-2q-11
b met genoegen | A6
b met grote | A4
b met haar | a-7b-6d-5e-3h-7i4j9k-6l-6m-7n-7o3p-3q-3
b met hem | a-3b-4c11d7f-5g-2h-4i2j-5k-4l-4m-5n-5o11p-3q-3
b met het | A-8b-8c-2d-5e-3f-7g-8h-4i-5j-6k-6l-6m-4n2o-7p6q-7
b met iemand | A4a-6b-6c-3d-5e-3f-5g-4h-7i-6j5k5l-7m-8n-5o-7p-5
b met je | A7a10b-3e5f3g-3h-2j5m-6n-3p-5q-4
b met jou | A4a2b-3c5d-5e-8f-3g4j-3k-2m2n-4o-3p2
b met jouw | A9a-7b10c-3d-7e-3f-5g-6h-7i-5j-8k-5l-7m-4n-4o5p-7q-7
b met juf | A-5
b met klei | A5
b met lege | A2
b met me | A6
b met mij | A3b-2c-12d-2e-2o-4p7
b met mijn | c-12e-14g11h-3i-2j-2
b met naam | A-5
b met nen | A3
b met ogen | A7
b met ons | A-2
b met opa | A7
b met rust | A8a-6b-5c-2d-6f-7g-4h-5i-4j-6k-6l-5m-4n15o4p-6q-5
b met thee | A5
b met uw | a-6b-6c6d-6e-6f-7g-5h-6i-7j13k-4l-5m-5n3o-4p-4q-4
b met wat | A7
b met z'n | A-4
b met ze | A3a-7b-6d-7e-4f-5g-5h-8i10j-8k-5l4m-7n-4o-5p-4q-3
b met zijn | a-5b-4d-3f-5h5i-4j6k-2l-5m6n-3o-4q-3
b met zn | A4
b met zo'n | A6a-7b-6c-2d8e-3g-4h-7i-3j-6k-7l-3m-4n-3o-6q-6
b met zoveel | A5
b meteen $ | A-5
b meteen bij | A6
b meteen smeren | A-5
b mevrouw #Name | A-12
b mevrouw van | A6a-9c-3d-6e-4f-5g-3h-5i-4j-7k-5l-5m-4n-5o-6p4q4
b middag $ | A-6
b midden $ | A4
b midden in | A9a-4b-4c6d-6e-3f6g2h-6i-6j4l5m-5n4o-6p-4q-2
b mij $ | a-3d-2f2g-2i-4j-5m-5n-2p8
b mij aan | A4
b mij alles | A3
b mij bekennen | A7
b mij bellen | A2
b mij betreffen | a-6b-4c-3d-6e-3f13g-2h-6i-3j-5k-4l-6m-7n-8o-6p-5q-7
b mij daar | A8
b mij dat | a-3b-2c4d-5f-4g-2i8j-4k-2l-5m-3n-3o-3p6q-4
b mij een | A-3
b mij en | A-3
b mij gisteren | A6a-3b-2c3d-6e-3f-4h6i-4j-5k-3l-6m11o-6p-5q-7
b mij goed | A-6
b mij hebben | A8a-8b-5c-4d-5e3f-5g-3h-8i4j-7k-6l-6m-7n-7o-6p10q-4
b mij iets | A9a-6b-6c7d13e-4f-5g-2h-4i-6j-7k-3l5m-4n-4o-5p-5q-4
b mij ik | a-4b-4c-4d-4e-5f-4g-4h-3i-2j-3k-2l-5n-3o-2p18q-5
b mij in | a-4b-5c-3d-7e-3f-5g-2h-5i3j-6k-3l-5m-2n4o-3p-3q3
b mij inschrijven | A-3
b mij jij | A4
b mij kunnen | A2a-8b-6c-3d-6e-3f-5g-7h-8i-6j6k-5l11m-5n-3o-6p-8q-7
b mij laten | A2
b mij liggen | A12a-5b-5c-2d-5e-2f-6g-5h7i-3j-7k-5l5m-8n-6o-4p7q-8
b mij maken | A7
b mij met | A8a-4b-5c-3d-3e-3f-4g-3h-8j-7k-5l-7m3n4o-5p-5q-5
b mij niet | a-5b-4c7d-4f-5g3h5i-3j2k3l-6m-5n3o-4p-5
b mij nooit | A2
b mij ook | A7a-5b-5c-4d-5e7f-4h4i6j-5k-4l-7m-4n-4o-2q-4
b mij op | A8a-8b-5c-4d-7e-3f3g-4h-6i-4j4k5l4n-6o-7p-5q-6
b mij te | A2a-6b-4c-7d14e3f-4g-3h-4i-4k-3l-4m-5n-3o-3q-4
b mij tot | A6
b mij trouwen | A6
b mij trouwens | A5
b mij van | A3
b mij voor | A3a-4b-4d-2e-3f-4g-3h-6i-5j-5k-2l4m-2n2o-3p3q-2
b mij vragen | A8a-5b-2c-3d-6e-3f-8g-4h6i-3j-7k9l-7n-7o-8p-8q-7
b mij waar | A4
b mij wat | A5
b mij willen | A8a-6b-6c-3e-3f-4g-4h-6i9j7k-8l-5m-6n-6o-5p-6q-5
b mij zijn | A-9a-5b-5c-3d-7e-4f-3g-4h-6i3j-8k-2l-6m-3n-2o-8p-2
b mijn advocaat | A9b-3c-8e-8f22g-2k-2
b mijn antwoord | A-8
b mijn auto | A-4
b mijn bed | A6
b mijn bericht | A6
b mijn bestaan | A4
b mijn beurt | A-6
b mijn bloed | A7a-6b-8c-2d-6e-3f-6g7h-6i-5j-7k-5l-6m-3n-7o-7p-7q-6
b mijn bloeddruk | A5
b mijn blote | A5
b mijn broer | A-2a-3b-4c-3e3f-3g-4h5i-6j-8k-3l-7m-5n-4p-3
b mijn coach | A6
b mijn deel | A-9
b mijn dochter | A9a-6b-7c-3d6e-4f-3g-5h7i-6j-6k-7l5m-8n-5o-3p-5q-5
b mijn eentje | A10a-8b-4c-2d-3e-3f-6g-7h26i7j-6k-5l-8m-3n-4o-4p-7q-5
b mijn eigen | a-3b-2c-7f-3h28i8j-4k-2l-4m-2p-3
b mijn excuses | A-2a-4b-3c-2d-6e-4f-5g-3i-5j-5l-5m-4n-3o-2p14
b mijn familie | A4
b mijn fout | a-4b-5d-5e-3f-6g-7h5i-4j-5k-3l-5m-3n-6o-4p17q-6
b mijn haar | A6
b mijn handen | A4
b mijn handschrift | A6
b mijn hart | A10a-8b-7d-4e-3f-6g25h-7i-5j-6k-3l-7m-5n-5o-4p-6q-6
b mijn hele | A14a5b-3c-5d-5f-3h2j-4k-3l2m-4n-3o-3p6
b mijn helft | A-5
b mijn hoofd | A11a-5b-5d4e-3f-5h-7i-3j-5k-3l-5m-4n-5o-6q-2
b mijn huis | A14a-5b-7c-3d4e-3f-8g-7h-7i-3j-8k-7l14n5o-5p-7q-8
b mijn huishouden | A6
b mijn kant | A7
b mijn kapper | A6
b mijn keel | A10a-5b-6c-3d-4e-3f-6g21h-7i-4j-6k-3l-5m-5n-5o-5p-6q-5
b mijn keuken | A5
b mijn kind | A7
b mijn knieën | A6
b mijn kop | A4
b mijn late | A-5
b mijn leven | A8a5b-5d-5e2f-5g-5h-8i-8j-7k-6m-2n-4o-3q-6
b mijn maat | A6
b mijn mening | A5
b mijn moeder | A-2a-3b-3d5e-10f-3h5i8j4k-3m-4p-3
b mijn mond | A4
b mijn neef | A-4
b mijn nicht | A4
b mijn nieuwe | A-6
b mijn ouders | A-5
b mijn planning | A6
b mijn raadsman | A7
b mijn rekening | A-5
b mijn rooster | A-9
b mijn rug | A4
b mijn salaris | A-3
b mijn schoenen | A6a-9b-7c-2d-4e2f-5g7h-8i-5j-6k-4l-7m-5n-4o-5p-7q-5
b mijn schuld | A11a-7b-5d-6e2f-6g-5i-6j-5k-5l-6m-4n-4o-4p20q-5
b mijn telefoon | A-2
b mijn vader | a-8b-3d-4e-3f-5g-5h13i8j-7k-6l-7m-6n-5o-3p-7q-3
b mijn vel | A4
b mijn voorstel | A-13
b mijn weekenden | A-4
b mijn werk | A-3
b mijn zoon | A8a-7b-7c-4d4e-3f-7g-5h13i-5j-7k-9l-5m-7n-7o-5p-4q-5
b mijn zus | A-3a-4b7c2d-3e-6f-2g-3h-3i3k-3l-3n-2o-3p-2
b mijne $ | A3
b mila $ | A-9
b min #Number | A-2
b minder dan | A7
b minder zijn | A-5
b minuten eerder | A6a6b-4c-3d-3e-4f-7g-4h-4i-5j-5k-6l-6m-6n-9o8p-4q-6
b minuten later | A-7
b minuut $ | A7a-6b-6d-5e-4f12g-6h-8i-4j-6k-6l-7m-9n3o-6p-6q-6
b minuut en | A-5
b misschien eens | A3
b misschien kunnen | A-2
b misschien moeten | A5a-4d-3e-2f-4g-3h-4i-4j-7k-3l-2m-3n-5p-4
b misschien niet | A13a-2d-3e-2f-5g-5h4j-6k-3l-6m-4n-4o-2p-5q19
b misschien ook | A6
b misschien wel | A6
b misschien zijn | A7a-7b-7d-6e-4f-4g-5h7i-5j-8k-5l-8m-5n-3o5p7q5
b mn rooster | A-4
b mo $ | A-5
b moe van | A3
b moeder $ | a3b-7c-3d9f4g-3h-6i-4j-7k5l-4m-5n-7o-7q-3
b moeder aan | A4
b moeder denken | A4
b moeder die | A10a9b2d-9e-2f-5g-3h-6i-5l-4m-5n-5o4p-4q-4
b moeder en | A6a-6b-4d-6e-4f-5g-3h4i-5j-7k-4l-5m-5n8o-6p11q-4
b moeder hebben | A10a-8b-6d-9f-5i-5j-3k-5l-4m-6n-6o-5p-4
b moeder in | A-2
b moeder meegaan | A-4
b moeder op | A9a-8b-6c5d-7e-4f-6g-6h-7i-5j-8k6l6m-7n-5o-6p4q-5
b moeder te | A8
b moeder van | A-5
b moeder zijn | A7a4b-4d2e-8f2h2i7j-2k-4l-4m-3n-3o-3
b moeten #Day | A-16
b moeten #Name | A-4
b moeten #Number | A-8
b moeten $ | a-6b-5c3d-7e-3f-3g7h3i-6j-7k-5l-5m-6n-4o-3p-6q-7
b moeten altijd | A-5
b moeten beginnen | A3
b moeten bij | A-3
b moeten dat | A8a-6b-5c-3d-5e-4f-5g-3h-7i-3j-8k-6l-4m2n-5o4p-5q4
b moeten dus | A-6
b moeten een | A2
b moeten eerst | A-6
b moeten ge | A6
b moeten hem | A-4
b moeten huilen | A6
b moeten ik | A4a-5e5f-3g-3h-2l-5m-3n-4o-2p-4q4
b moeten je | b-3c-4d-6f-2g-3h-5i-2j-6k-7l-3n-5o-4p-4q7
b moeten kiezen | A6
b moeten leren | A6
b moeten maar | A8a-6b-4c-3d-8e2f-2g-5h-9i5j-7k-6l-6m4n-3o-3p-7
b moeten niet | a5b-6c4d-5f-3g-6h-7i4j6k-8l-7m-6n-4o-7p-5q-6
b moeten nog | A-14
b moeten om | A-7
b moeten onthouden | A5
b moeten op | A-9
b moeten schrijven | A3
b moeten smeken | A5
b moeten staan | A4
b moeten toch | A-5
b moeten u | A4
b moeten van | A-3
b moeten voor | A-14
b moeten vragen | A2a-5b-3d-5e-3f-4g-5h3i-4j-7k9l-5m-2n-3o-6p4q-6
b moeten we | A10a-3b-3c-3d-4e-4f-6g-3h-4i-5j-6k-3l-3m-4n-3o-7p-4q13
b moeten worden | A8a-9b-4c3d-4e-4f-3g-7i-7j-5k-5l-6m-5n-5o-3p11q-4
b moeten ze | A-2
b moeten zeggen | A5
b mogen #Day | A-6
b mogen #Number | A-5
b mogen als | A-3
b mogen bij | A-9
b mogen blijven | A3
b mogen dat | A-2
b mogen de | a-7b-7c4d-6e-3f-7g-4h6i-4j-7k-4l-5m-7n-6o-7p-6q-7
b mogen ge | A-5
b mogen geen | A-3
b mogen gewoon | A-4
b mogen haar | A-4
b mogen het | A-20
b mogen hij | A-13
b mogen ik | a-4b-4d-4e-3f-6g-4h-5i11j-7k-3l-5m3n-4o-4p-4q-4
b mogen je | A4a-3b-3c-10d-2f14h-2i-2j-3l3n-2o-4p-2q-4
b mogen jij | A17a-2b-3c-5d-4e-4i-5j-5k-3l-4m11o-2q-4
b mogen mee | A-6
b mogen naar | A-5
b mogen nooit | A-5
b mogen ook | A-3
b mogen op | A-6
b mogen pas | A-6
b mogen van | A4a-6b-7c-4d-3e2f-8g-5h-8i-7j15k-7l-6m-8n-5o-7p-6q3
b mogen volgens | A-4
b mogen ze | A-14
b mogen zelf | A-4
b mogen zijn | A-3
b mond $ | A6b-5c-3d-4f-5g-5h-5i-3j4k-2l-5m-6n11o-5p-4q-5
b mooi zijn | A4
b morgen #Number | A-5
b morgen een | A-3
b morgen naar | A-5
b morgen of | A7
b morgen per | A-3
b morgen van | A-4
b motor zijn | A5
b muur $ | A3
b muziekschool in | A-3
b na #Number | a-4d-3e3g-2h-4i4j8k5l-4m-4n-3o-3q-4
b na #Time | A-8
b na $ | A4a-6b-5c-3d-7e3f-4g-2h-5i7j5k-3l6m-5n-5o-4p-3q-3
b na aflopen | a-4b-4c3d-8e-3f-5g-3h-6i-6j-8k-7l-5m4n-2o-4p-5q5
b na de | a-4b-4c-3d-3f-4g-3h-3k4l-2m-4o-4p-3q5
b na die | A-5
b na een | a-6b-5c23d6f-8g-4h-8i-7j-7k6l-6m-7n-6o-7p-5q-5
b na het | a-6b-6d-6e6f-5g-5h-6i-5j3k-7l-5m-4n-6o-7p-5q4
b na mijn | A-4
b na school | A-3
b na t | A-7
b naam $ | A8a-7b5c10d-3e-3f-6g-5h6i-6j-8k-7l-6m-7n-8o-6p-4q-5
b naam en | A3a-8b4d-6e-3f-6g-8h-8i-7j-8k-6l-7m-9n5o-7p-6q-5
b naam op | A11a-6b-7c2d-7f-6h-7i-5j-6k-5l-5m8n-6p-4q-5
b naar #Day | A-3
b naar #Name | A-3a-5b-4c-3d-4e6f4g-3h7i14j-7k-4l-5m-3n-3o-5p-4q-5
b naar #Number | A-6
b naar aanleiding | A-5
b naar bed | A-3
b naar boven | A9a-6b-4c-3d-5e-4f-8g-5h4i-5j-8k-6l-7m3n8o5p-4q-7
b naar dat | A-5
b naar de | b-2d-6f-4i6m8n-6o-4p-3q-3
b naar die | A9a-8b-7c-2d-4e-3f-9g6h-6i-7j-8k-5l6m-6n-7o-7p-5q7
b naar een | A10a-4b-2f-3g-3h2j-2m-3n-3o7q-3
b naar haar | A4
b naar hem | A-5
b naar het | a-4b-3c-7f-5g-3h6j8k3l-4m-2n-5o-6p-4q-5
b naar huis | a-6b-6d-6e-3f7g-6h6i-8j-8k-6l4m-7n-6o-9p-4q-5
b naar ik | a-8b-8c-3d-8f-7g-5h-7i4j13k-7l-7m-7n-5o-7p-6q-6
b naar je | a4b-6h-5i-4j-5k-6l-4m6n-5p-3q-4
b naar jou | A-8
b naar jouw | a6b-4c6d-8e-3f4g-4h-6i-5j-7k-4l-6n-6o-6p-4q-2
b naar kijken | A-4
b naar mij | a-9b-6c-2d4f-8g-4h-6i-6j-8k-6l-7m3n3o-6p-5q-4
b naar mijn | a4b-6c-6d-6e-6f3g-3h-5i2j-5k6l-5m3n3o-4p-4q-4
b naar school | A-17
b naar uw | A9a-8b-6d-8e2f9g-5h-6i-7j-10k-6l6m-7n-7o-6p-6q-4
b naar zijn | A7a-7b-6c-4d6e-3f-3g-5h-4i-2j-6k4l-5m-6n-5o-6p-2q-4
b naast de | a-9b-6c-3d9e6f-3g-5h-8i-7j-8k-5l-6m-5n-5o3p-4q-4
b naast die | A7a-4b-4d-4e4f-5g-3h4j6k-2l-6m-7n-4o-4p-5q-6
b naast het | A-5
b naast zich | A7
b nacht maar | A8
b nachts dragen | A-3
b naima $ | A-7
b nakijken $ | A-8
b nalaten $ | A6
b nat kammen | A-5
b nat worden | A-5
b natte dweil | A4
b natuur $ | A5
b natuurlijk niet | A8
b ne keer | A8a7b-6c-2d-4e-2g-4h-4i-3j-6k-6l-5m-7n-8o10p-5q-5
b ne vader | A5
b nee #Day | A-4
b nee $ | A2
b nee dat | A-4
b nee de | A-4
b nee die | A-6
b nee ik | A-3
b nee te | A4
b nee zeggen | A9a7b-6c4d-7e5f3g-4h-7i-7j-6k-3l-6m-9n-7o7p-7q-7
b nemen #Number | A-6
b nemen $ | a-4b-4d-5e4f-3g-3i2j-6k-3l-5m7n4o-3p-3q-3
b nemen dat | A-7
b nemen het | A5
b nemen ik | A-2a9b-7c-3d-6e4f6g-5i-5j-9k-5l-7m-4n-3o-2p-5q-6
b nemen jij | A-5
b nemen me | A-3a-3b-2d-3f-3g-3h5i-2j-2k-4l-4m-2n-5o-2p4q-2
b nemen om | A5
b nemen omdat | A4
b nemen ze | A-3
b nemen zelf | A3
b nergens $ | A-6
b nergens anders | A-6
b nergens voor | A7
b net aan | A3
b net als | A10a-6b4c3d-6f-6g-5h-7i-5j10k-5l-6m5n-6o-5p-5q3
b net uit | A6
b net zo | A9a-7b-7c8e-4f-3g-6h-6i-8j-9k-6l11m-6o-3p-5q-3
b niemand $ | A8a-7b-4d-5e-3f-6g-6h9i5j-7k-7l-7m-5n-2o-4p-6q-5
b niemand daar | A5
b niemand die | A9a-8b-5c-3d-5e-3f-5h18i4j-6k-5l-7m-5n-5o-4p-7q-7
b niemand hebben | A-2
b niemand op | A6a-9b-7c13d-7e-4f-5g-6h-9i-5j7k4l-6m-5n-3o-7p4q-6
b niemand vragen | A5
b niet #Number | A-7
b niet $ | b-8c-5e-39f-3g-3o-12p-11q14
b niet aan | A7a3b-3d2e-9f-2g-3h-2i-2j-3k-4l8m7n2p-4q-4
b niet achter | A9a-10b-4c-4d-5e4f-6g-5h-6i-3j-6l5m-5n-7o-5p-3q-4
b niet alleen | A9a-7b-3c2d-7f-5g-6h3i-8j-7k-3l3m-7n-4o-2p7q-6
b niet als | A8a7b-7c-4d-8e-3f-4g-5h-6i-4j-7k-3l-8m-7n8o-7p-5q-7
b niet bellen | A6a-5b-4c-4d-4e-4f13g-4h6i-5j-5k-6l-9m5n-5p-5q-6
b niet beter | A7a-3b-4c-3d-7e3f-3g-2h-8i-7j-8k-4l-6m11o-6q-5
b niet bij | a-7b-6c2d-7e-3f-3g8h3i-8j-7k-4l-8m-4n-5o-4p-4q-5
b niet binnen | A11a-4b-3c-3d-5e-3f19g-4h-7i-4j-7k-7l-7m-5n-8o-4q-6
b niet boos | A-6
b niet dan | A3a-2b3c-10d-3e-10f22j-2k-2l-2m-2n-3q-3
b niet dat | a-3b-2c-11e3f-3h2k-3o-3p4
b niet de | A4a-4b6d-4e-5f-4g-4h2i-5j-6k-5l5m2n-3o4p-3q-5
b niet degene | A3
b niet door | A3
b niet durven | A5
b niet dus | A-5
b niet eens | A20a5c2e-15h2j7l3n4o-3q-2
b niet eerst | A6
b niet erg | A-8
b niet gaan | A4
b niet goed | a-8b-5c5d-7e-3f-4g-4h-8i-4j-7k-6l-8m-7n-4o-3p-5q12
b niet hebben | a-8b-6c-3d12e-3f-3g-5h-5i-6j-7k-5m-5n-4o-4p-4q-5
b niet hoe | A6
b niet hoor | A8
b niet ik | a-5b-3d-4f-7g-4h-7i-3j-6k-4l-5m-5n-5o7p-6q5
b niet in | a-4b-2c-9d-4f-4g-3i-3j-4k2m-3o-4p-3
b niet jouw | A-2
b niet juist | A8
b niet kijken | A8
b niet komen | A-2
b niet kunnen | a-3b-5c-3d4e-3f-4g-4h-6i-4j-6k8l2m-4n-5o-8p-5q-7
b niet kwalijk | A-3a-3b-2c-2d-3f-3g-4h2i-2k-2l-4m-3n-4o-2p9q-2
b niet langer | A2
b niet lezen | A5
b niet liggen | A9a-7b-6c-3d-7e-3f-6g-7h-7i-3j-6k-6l3m-5n-6o-6p-9q8
b niet lukken | A-7
b niet mee | A-3
b niet meer | A2c-3e-16g10k-10m-2n5o-8p-3
b niet meetellen | A4
b niet met | a-6c8d-4e-6g-2i-3k7l-4n2o-4p-3q-4
b niet morgen | A8
b niet na | A7
b niet naar | a-6b-5c6d7e-5f-4g-2h-4i-2j-4k14l-4m2n-5o-6p-2q-3
b niet nodig | A-9
b niet om | A12a-4b-4c-10d9e-10f-3g-2j-2k8m-3n-3p2q-4
b niet omgaan | A9a-4b-5d8e-3f-6g-2h-6i-2j-8k6l-5m-6n-3o-5p-4q-4
b niet op | a-6b-5c-2f2h-4i-5k7l2n-5o-5p-3q-5
b niet opletten | A8a-8b-6d-3e-4f-7g-5h9i-4j-3k-4l-7m-6n-7o-5p4q-6
b niet opnemen | A6a4b-2c10d-4f-6g6h-6j-4k-3l-6m-4n-6o-3p-4q-4
b niet over | A4a-7b-5d-6g-4h2i-4j2k-7l-6n9o-7p-3q3
b niet pas | A7
b niet rijden | A-7
b niet spreken | A-6
b niet te | A-2a6b-4c-9e-9f-4g-2i-2k-6l-4m9n-3o3p-2q-4
b niet tegen | A6
b niet tot | A5
b niet uit | a-6b-6c-4d7e10f-4g-4h-6i-4j-6k-6l-6m-6n-5o-6p-3q3
b niet uitmaken | A-2
b niet van | a-5b-6d-6e2f-4g-4h2i-3j2k-3m-8n-6o-5p-3q-5
b niet vinden | A-3
b niet voor | A8a-7b-4d4e-4f6h-5i-3j-5l-6m5n-8o-6p-4q-4
b niet waar | A3
b niet want | A6
b niet weer | A8a-2c-2d-5f-8g5h-7i-2j-5k-4l7m-5n3o-6p-6q-6
b niet weg | A-4
b niet zien | A17a11b-5d-4e5g-5h-6i-4j-5k-5l-5m-4n-3o-3p-4q-6
b niet zijn | a-6b-5d2e-3f-4g-2h-6i-2j4k-6l-5m3n-5p-4q-5
b niet zo | A7
b niet zullen | A-3
b niets $ | A2
b niets besluiten | A-5
b niets houden | A7
b niets meer | A7
b niets overhebben | A6
b niets van | A-2a-6b-8c3d-5e5f-7g-5h-8i-7j8k-5l-3m-7n-4o-7p-7q-4
b nieuwe $ | A-3
b nieuwe adres | A-4
b nieuwe appartement | A7
b nieuwe echtgenoot | A5
b nieuwe keuken | A7
b nieuwe vlam | A6a-7b-6d6f-5h-5i-4j15k-6l-2m-5n-5o-6p-4q-5
b nieuwe vriend | A6
b niks $ | A6a2b-4c-7d-3e-8f-5g4h-3j-4k-4l6m-2n-4o-4p-7q2
b niks aan | A7a-8b-6c-3d-5e-3f-6g-6i-7j-6k-5l11m-5n-5o-7p-6q-6
b niks horen | A5
b niks maar | A3
b niks meer | a4b-7c3d-8e-3f-8g-4h8i7j-8k-8l-7m6n-7o-6p-7q-7
b niks voor | A-5
b niks zeggen | A7
b nodig $ | A-7
b nodig de | A-3
b nodig die | A-7
b nodig hebben | A12a-5b6d3e6f-5g-4h-6j-6k-5m-6n-2o-4p-5q-5
b nodig voor | A-7
b noemen dat | A7a-6b13d-6e-4f-6g-8h-7i-4j-6k-6l-6m-6n-7o-7p-5q-5
b noemen en | A2
b noemen het | A17a-5b10c-7d-4f-4g-3i-2j-4k-4l-3m2n-5o-4p-3q-4
b noemen mijn | A5a8b11d-2e-3f-5g-7h-7i-5j-5k-4l-6m-5n-5o-4p-5
b noemen ze | A3
b nog #Money | A-9
b nog #Number | A8a-3c-4e-16f31g-3h-7i-5j-6k-2m-2n-3q-2
b nog $ | a-7b6c-5d-6e-4f-7g7h-5j-5k-4l-5m-5o-5p-5q-7
b nog aan | A-8
b nog altijd | A2
b nog bij | A-2a-8b-7c5d-6e4f-9g-4h-6i3j4k-5l-8m-7n-7o-6p-3q-5
b nog dat | A4
b nog een | a5c-2e8f9g3i-3j-5l-3q-3
b nog eens | d-2f6j-5l-3m2n-3q4
b nog even | A2
b nog geen | A20a12b-3d-4f-4h2i6k-4l-3m-2n-3o-4p-3
b nog iemand | A-6
b nog in | A-3
b nog kunnen | A4
b nog maar | A4a-7b-4c-2d-5e-2f-7h-8i-4j-6k-4l-5m5n3o-7p-6q9
b nog met | A7a5b-5c-2d-7e7f-5g-3h-8j-8l-6m6n-5o-7p-5q-4
b nog nat | A-6
b nog ne | A5
b nog niet | a2f-3g-2j4k3l-3p-4q16
b nog nooit | e2i-3k5l5m-2
b nog op | A-5a-6b-8d-6e-4f8g-4h-7i-7j5k-7l-7m-8n-6o-6p-4q-8
b nog over | A6a-5b-6c-2d-6e-4f-10g-6h-5i-7j-7k5l-6m-6n7o-6p-5
b nog samen | A8a-4b-4c-3d-3e-3f-3g-3h-6i9j-6k-5l-6m-4n-3o-3p-3q-5
b nog steeds | A6
b nog tot | A-7
b nog voor | A8a-4b-5c12d-7e-4f-8g-3h5i-8j-6k-2l-7m-6n-7o-3p4q-6
b nog wat | A5
b nog wel | A11c-9f-2j-2k-3m4n-2o-3p-2
b nog weleens | A9a-6b-7c-3d-5e4f-8g-6h-5i7j-5k-6l-7m-4n-6o-5p-6q6
b nog zo | A14a-7b-7d-4f4g-7h-5i2j-7k-6l-6m-6n-6o-5p-6q8
b nooit denken | A-8
b nooit een | A3c-13d2h3k6l5m-3
b nooit gebeuren | A2a-6b6c-3f-4h-4i-4j-5k-4l-6m-5n-3o-4p-7q-3
b nooit iets | A12a-5b-3c-5d-4f-2g-5h5i-3j-3k-3l-6m-2n-3p4q-2
b nooit je | A7
b nooit meer | A16b-5c3d-5f2g-2i4j-4k-4l-5m-5n2o-3p9
b nooit naar | A7
b nooit te | A-10
b nooit wat | A10a-8b-8c10d-6e-3f-5g-6h-7i-7j7k-5l5m-6n-5o-4q-6
b nooit zonder | A-4
b normale mensen | A3
b notaris hebben | A-4
b nou eens | A5
b nu #Day | A-3
b nu $ | a-7b-5c-3d-7e-3f-8g-6h-6i-7j-6k-6l-5m-5n10o-4p9q-6
b nu al | A-2a-3b-4d3e5f-4g-4i-7j3k-4l-5m-5n-4o-3q-5
b nu bijstaan | A-3
b nu dus | A6
b nu een | A-11
b nu eenmaal | A21b-3d2e-14h3i-4j-5k2p5
b nu eens | A7
b nu elke | A-7
b nu en | A2
b nu hebben | A-4
b nu ik | A5
b nu met | a-8b-8d-5f-3g-5h-7i-8j2k-7l-4m6n-6o-4p-5q-5
b nu niet | A-5
b nu ook | A3a-5b-4c-3d-6e9f-5g-4h-8i-6j14k-3l-5m6n-6o-3p-5q-8
b nu zijn | A-2
b nummer #Number | A-4
b nummer $ | A-3
b nummer klaarliggen | A7
b nummer staan | A-8
b nummer zijn | A-5
b ochtend en | A-4
b oefenen $ | A-8
b of #Day | A-5
b of #Number | A-13
b of anders | A4a-6b-6c-2d-7e5f-10g-5h-7i-7j-7k-4l-6m-5n-6o8p-8q7
b of dat | a-5b-4c2d-5e-3f-7g-4h-7i-6j-6k-3l-5n-5o-4p-5q6
b of dit | A-4
b of een | a-5b-4c-4d-4e-6f-4g-2h-4j-4k-6l-4m-3n-3o10p-3q11
b of het | a-5b-4d-4f-5g-3h-6j-7k4l-4m-6n-4o-7p-5q18
b of hij | a-3b-3d-7e6f-4g-2i-4j-6k-2l-5m8n-3o-4p-4q3
b of ik | A10h4i-3j-4l-3q11
b of je | a-7b-7c-3d-6e2f6h-7i-4k-5l-5m-6n5o-6p-3q-8
b of jij | a4b-4c-8d-4e-7f-5h-5i-3j2k-4l-4m11n3o-4p-3q-3
b of laat | A7
b of liever | A-2
b of mama | A5
b of misschien | A6
b of niet | A22c-8d-3e-10f-3h-3j-2l-2n-2o-3p-3q32
b of papa | A5
b of wat | A7a-3b-2c-3d-8e-3f-4g-3h-5i-3j-5l7m-7n-3o-3p-4q9
b of we | a-3b-3c-2d-3e2f-4h-5i-4j-4k-2l-4m3n-4o-3p-5q4
b of wij | A7
b of ze | A8a-2b-3d-5e10f3g-3i-3j-5k-3l-4m-6n-5o-4p-3q-3
b of zijn | A8a4d-2e6f-2h-3j-3k-3m4o-4q-3
b of zullen | A-7
b ofzo $ | A6
b ogen als | A10a-5b-5c2d-7e-4f-5g-5h-8i-5j-7k-6l-7m11n-7o-5p-4q-4
b ogen van | A4
b ok $ | A-7
b om #Name | A7
b om #Number | a-5d-8e-5h3i-3l3m2n2o-6p-6q-3
b om #Time | A-14b-4c4d-4e3f-5h-4i-2j-3l4m-5n16o-4q-2
b om daar | A7a-7b-7c3d3e3f-3g-5h-7i-7j-8k-7l-5m-7n-4o-6p-6q6
b om dat | a-7b-7c-3d11e-3f-4g2h-6i-4j-6k-7l-8m-6n-6o-6p-6q-5
b om de | a-3f-2j-3k-3l-3m-2
b om een | b4d-2e-13f-4g-2h3k10l-2n-2o-2p-2q-2
b om elke | A5
b om haar | a3b-4d3f-5g-4j-6k-5l-5m2n-5o4p-3q-4
b om hem | A-2
b om het | a5c-2d6e-3f-6g-5h5i-4j-7k-4l-6m-5n-7p-5q-5
b om huilen | A4
b om in | A10a-10b-7c-2d8e9f-7g-4h-6i-4j-8k5l-6m-5n-7o-9p-4q4
b om je | a-7d5e-4f-4h-6i2l-4m-6n-3o-6p-3q-2
b om jou | A9a-5b-8c-4d-8e2f-7g-5h5i-6j7k-5l-9m5n-5o-7p-6q-3
b om jouw | A4
b om mee | A11a-7b-6d7f-4g-5h-5i-5j-5k5l2m-5n-5o-5p-2q-7
b om met | A5
b om mij | A20a-3c-12d20h-2j3l-2m-3n-2o-3p-2q3
b om ook | A-6
b om op | A2a3b-6c-3d-8f-4g-5h-7i-5j10k4l5m-6n-6o-8p-3q-5
b om overal | A5
b om te | a-2c3j-3k7l2m5
b om van | A11a3b-7c-2g-6h-3i-5j-5k7l-6m-4n-6o-7p-4q-4
b om vergeving | A3
b om vragen | A10a-3b-3d-4e2f2h4i-3j-3k-3l5n-6o-4p6q-6
b om zijn | A-4
b oma ook | A7
b omdat #Name | A-7
b omdat de | a-9b8d-5e-4f-2g-3h6i-2j-9k-9l-7m-6n-3o-6p-3q-3
b omdat er | A7
b omdat het | a-6b-6c-4d-2e-2f-5g-2h-6i-6j-6k-4l4m10n-4o-6p-4q-2
b omdat hij | A-3a-4b-6d6e-3f-5g-2h-10i-7j-8k-5l-5m3n-4o-3p-4q-5
b omdat je | A16a-6b-5c-7d38f-4h-4i-3k-5l-3m-5n-5o-4p-3q-3
b omdat jij | A27c5d-4h3i10j-3l-4m4
b omgaan #Name | A6
b omgaan $ | A-5
b omgaan jou | A5
b omgaan met | A5
b onder de | a-3b-3c-2d-3e-3h-3i-3j-3k-3l13o3p-2
b onderweg $ | A-6
b ons #Number | A6
b ons allebei | A-6
b ons beiden | A-6
b ons gezin | A6
b ons huwelijk | A7a-4b-4d-3e-8f-3h-4i22j-2k-2l-4m-3o-3p-4q-3
b ons trouwen | A6
b ons trouwfeest | A5
b ontbreken maar | A5
b ontvangen uw | A-5
b onze #Name | A5
b onze bruiloft | A7a-5b-6d6e-4f-2h-8i15j5k-7l-5m-8n-3o-3p-5q-6
b onze dochter | A5
b onze hond | A11a4b-7c6d-5e6f-6g-5h-7j-7k-6l-6m-6n-5o-5p-7q-7
b onze huwelijksreis | A8a-5b-2c-4d-4e-4g-4h-7i13j-7k-3l-6m-5n-2o-3p-3q-3
b onze zoon | A4a7b-8c-3d-7e-3f-5g-2h8i-7j-5k8l-5m-6n7o-6p4q-7
b onzin ik | A6
b ooit $ | A2
b ooit een | A3
b ooit hebben | A4
b ook $ | a-3c-10e-11f-3h-3i-2j-2l13m-3p6q7
b ook al | A12c3d-10e-18f-6g-4i31j-19k-6l-4m-7n-5o-5p-7
b ook alleen | A6
b ook altijd | A-2a-8b-6c9d-10e-3f-6g-3h-7i3j-6k-6l-7m-7n-6o-5p-6q-5
b ook bij | A4a-7b-6c-3d-5e12f-5g5h-6i-5j-2k-8l4m-6n6o10p-4q-7
b ook de | a-7b-7d-6e6g-5i-6j2k-5l-6m-6n-5o-6p3q-7
b ook die | A6a-5b-5c-4d-6e-3f-5g-3h-7i2j6k-4l-6n-4o-3p5q-3
b ook een | A5a-2b-2c4d-3e3f-2h-3i-3j12m-4o-2
b ook eens | a5b-4d-6e-2f-4g-2h-7i-4j-8k-5l-6m-6n-8o21p-4q-7
b ook elke | A4
b ook ergens | A6
b ook even | A-2
b ook geen | A5a-5b-5c-2d-5e6g-2h-6i5j3k-4l-8m-5n-5o-5q-6
b ook gewoon | A11a-7b-7d-7f-5g-5h6i-5j-8k-5l-6m-3n-5o10q-7
b ook goed | A-14
b ook ik | a-9b-5d-4e3f-5g-5h-8j-8k-6l6m-8n-6o-6p6q-6
b ook in | a-5b-5d-6e6f-6g-4h-8j4k-6l-5m4n-5o-5p-6q-8
b ook kunnen | A-6
b ook maar | A8a-4b-5d-5e-2f-7g-2h-6i-4j-6k-4l-6m-4n-7o-5p7q12
b ook mijn | A8a-8b-8c4d-8e9f-5g-7h7i-7j7k-5l-8m-5n-4o-9p-10q-6
b ook niet | A5a-4d-3g-3j2l-8n-3p3q7
b ook niks | A7
b ook nog | A19a-4b-3c-5d4e5f-6h9i-5j-5k5l-4m-5n-5o-4p5q-7
b ook nooit | A8a-9b-7c-3d-4e-4f-4g-3h5i4j-6k-4l-8m-4n-2o-5q-5
b ook op | a-4b-5d-5e-5f-4g-3h-6i5j4k6l-6m-5n-3o-4p-3q-5
b ook prima | A-4
b ook tekenen | A-6
b ook van | A11a-4b-4c-3d-5e-3f6g-4h-6i-2j-7k-4l3m-5n-7o-5p-6
b ook voor | A7a-7b-5c-3d-5e3f-6g-3h-5i-7j-6k-3l-5m-4n-7o9p6q-7
b ook wel | A-4a-5b-2c-4d-5e3f-5h2i-4j-3k-3l-4m-4n-4o-3p6
b ook zonder | A4a-8b-9c-3d8f-5g-5h-5j6k-7l-8m-7n-5o-11p-8q-6
b oom $ | A4
b op #Day | A-10a-3b-3c6d3e4f-3h-2i-5l-4m-3n-3o-4
b op #Name | A8a6f-2g-2h-3i7j13l-2m-3q-3
b op #Number | A-5h-2i-6j-5k5l17
b op #Time | A-4
b op $ | a-5b-3c-8d4f-5h5i-3j-4k-5l5o2p-4q3
b op dat | A6a-7b-6d4f-5g5i3j3k-5l-6m-5n-5o-5p-3q-3
b op de | a-4b-2c3i2p-6q-9
b op den | A2a-5b-4c-2e-3f-6g-4h6i-4j5k-5l-6m-6n-5o-7p-7
b op deze | A8a-6b-5c-2d-3e-4g-5h5i4j-8k-6l-5m-5n-4o-6p-5q-3
b op die | A2
b op een | A7i-2k5n-8p-4
b op elk | A4
b op geen | A7
b op gezette | A6
b op haar | a3b-2d7e3f-4g-2i5j6k-4n-3o-4p-3q-3
b op het | c5d-8n-8p2
b op je | a-5b-4c2d-4f6g-4h10i-2j-6k2l-5m-4n-5o-4p-5q-5
b op jouw | A4a4b-5c19d-6e-7f-5g-2h-3i10j-5k-4l-5m-5n-2o5p-3q-2
b op kamp | A-11
b op kantoor | A5
b op maandagavond | A-8
b op met | A4
b op mijn | A2c4e-4g3h7i5j-3l-4p3
b op mn | A7
b op ons | A13a-6b-6d-6e-3f-3g-3h-5i12j-7k5l-7m-6n-4o-4p-4
b op onze | A12a-4b-4c-5d2e-5h-5i22k-5l-4m-5o-3p-3q-5
b op rijden | A10a-5b-3c3d-4e2f-6g-2i-4j3k-6l4m-6n-5o-5p-5q6
b op schieten | A6
b op school | A3a-3b-7c5d-6e-3f-6g-5h-6i-5j-7k-7l-8m5n5o-4p-4q-6
b op schoolreis | A-7
b op sokken | A4
b op staan | A7
b op tafel | a-5b-5c-3d-7e-3g4h-8i-4j-7k-2l5m-5n-8o-7p-5q-7
b op te | A3b-3c-3d4f-3g-2j4k-4m5n-2o-5p-3q-3
b op tijd | a-8b-5d-4f-6g-4h-5i-6j5k-4m-6n8o4p-4q-5
b op uw | a-4b-2d-3e2g-2i-5k-3l7m-4n-3o-4p-5q-2
b op van | A6
b op verzenden | A7
b op voor | A-6
b op welke | A6
b op zijn | a-4b-4e2f-3g-4i-5j2l-5m-4n-3o-4p-4q-4
b op zn | A-6
b op zolder | A-2
b op zondagavond | A7
b opa #Name | A-6
b opbellen #Day | A-7
b open $ | A8
b open avonden | A-2
b open dag | A-7
b openstaan nog | A-3
b opeten #Name | A-4
b ophalen $ | A-4
b ophalen bij | A-6
b ophangen vragen | A5
b ophouden met | A15b-5d-2f-4g3h-3i-2j-3k-2l-3m-4n20o-5p-4q-3
b ophouden ophouden | A10a-8b-7d-4f-7g6h-6i-4j-5k-5l-7m-7n18o-7p-6q-5
b opkomen #Number | A-7
b opletten mij | A8a-8b-6d-3e-4f-7g-5h9i-4j-3k-4l-7m-6n-7o-5p4q-6
b opletten niet | A4
b oplopen ik | A6
b opmaken #Day | A-4
b opmerken dat | A2
b opnemen $ | a-7b-5d-6e-3f-9g9h-7i-4j-4k-4l7m-7o-4p-5q-5
b opnemen en | A5
b opnemen je | A11a5b-4d-5e2f-8g8h-7i2j-5k-4l-6m-6o-4p-4q-5
b opnieuw $ | A-5
b oppassen $ | A-5
b oprecht dat | A3
b opschrijven $ | A5a-8b-5c5d-5e-3f-6g10h-7i-4j-4k-7l-6m4n-9o-6p-6q-4
b opschrijven het | A5
b opstaan #Number | A-7
b opstaan een | A-4
b opstaan er | A-4
b opstaan met | A6
b opstaan mijn | A6a-8b-7c-3d-4e-3f-7g-3h-8i-7j-6k-7l14m-5n-7o-5p-6q-5
b opvallend genoeg | A6
b opvallend vaak | A6
b opvang gaan | A-4
b opzeggen ik | A9a-4b-7c-3d-3e-3f7g3h-7i-5j-6k-3l-7m-7n-9o-7p-6q-5
b opzetten je | A5a-6b-4c2d-4e-4f-5g-3h6i-5j-4k-4l-6m-6n-6o12p-5q-4
b opzetten stil | A2
b opzetten zijn | A6
b oud en | a-5b-4c-2d-3e8f-5g-6h-2j-7k-6l-7m-7n-4o-5p-5
b oude adres | A-4
b ouder die | A6a7b-6c6d-6e-4f-5g-2h-6i-3j-7k-6l-5m-7n-5o-7p-5q-4
b ouderavond zijn | A-5
b oudercontact zijn | A-4
b ouders $ | A-9
b ouders die | A-2a-9b-7d-6f-5g-2h-7i-5j4k11l-4m-6n-7o-11p-6q-3
b ouders niet | A7
b ouderschapsplan delen | A-3
b ouderschapsplan staan | A-6
b over #Day | A-6
b over #Name | a-7d-6e-2f-7h-6i-5j2k-4l-6m-6n-4o-6p-5q-3
b over #Number | A-9
b over $ | a-6b-2c-8d-5e3f-5h7i-3k-6l2m-3o-6p-3q-5
b over dat | a-4b-5c-3d-6e-3f2g-4h-5i-5j-6k-4l-5m-5n-6o-6p-4q4
b over de | c-5e-19j-4k9p-2q7
b over die | A-3a3b-2c-5d-4e-5f-5h-4i-3j-5k-3l-4m-4n-4p-4q8
b over een | a-8b-6c4d-5f-6g-3h-3i-5j4k16l-5m-4n3o-9p-4q-6
b over en | A6
b over het | a6b-6c-3d-5e6f-6g-5h-7i-6j4k-5m-6n-5o-7p-6q6
b over je | A6a-7b-7c-3d-7e-3f-6g-5h-6i-5j7k-6l-5m-2n-8o16p-4q-8
b over jou | A7
b over jouw | A5
b over mij | A5a-7b-6c12e-4f5g-4h-7i-7j5k-7l-6m-6n-8o-6p-4q-8
b over mijn | A12a-4b-5d4g2h-4i-3k-3l-4m-4n12o-4p-3q-5
b over schrijven | A3
b over te | a-6b-6c-2d5e-3f-6g-4h-6i-5j3k-6l-6m-6n-6o6p4q-8
b over vulkanen | A-5
b over wat | A4
b overal een | A4
b overhebben je | A5a-7b-4c9e-3f-6g-3h-6i12j-6k-4l-7m-7n-3o-5p-5q-3
b overhebben zeggen | A4
b overigens gewoon | A5
b overigens niet | A5
b overigens op | A6
b overleggen zijn | A5a-7b-6c9d-4e-4f-7g-5h-5i-4j-5k-8l-3m-6n-8o-6p-8q-6
b overmaken ik | A-8
b overslaan $ | A7a-6b6c-4d-6e-4f-6g-4h-8i3j-7k-3l13m-6n-5o-5p-5q-6
b paar sokken | A6
b paasdag zijn | A-5
b pakken $ | A-2a-7b-6d4e-4f-3g-4h-6i8j-6k-4l-6m-6n-5o-6p-6q-4
b pakken dan | A4
b papa hebben | A9a-4b-4c3d-6e4f-3g-2h-8i-4j5k-5l-4m6n-3o-5p-5q-5
b papa nog | A8a-4b-7c4d-3e-3f-6h12i-2j-8k-8l-4m9n-2o-3p-5q-6
b paracetamol laatste | A-4
b park $ | A-5
b parkeerautomaat $ | A5
b pas als | A12a-6b-6d6e2f-6g-5h-6i-6j-6k-8l4m-7n4o-6p-5q-7
b pas bij | A-4
b pas komen | A4
b pas naar | A4
b pas om | A-8
b pas op | a5b-6c-3d6e-4f-7g-6h-6i-4j-7k-7l-7m-5n9o-7p-7
b pasen een | A-6
b paspoort liggen | A-3
b paspoort van | A-5
b passen $ | A-3
b passieve agressie | A5
b past #Day | A-4
b pathologisch $ | A4
b per dag | A-5a-8b-5c2d-4e-4f-6g-7h3i-6j-8k-6l5m-6n-7o-7p-6q-5
b per e-mail | A-4
b per keer | A-4
b per kind | A-9
b per mail | A-5
b per nacht | A7
b per ongeluk | A-3
b per ouder | A-4
b per post | A-4
b per saldo | A6
b per se | A-4
b per week | a-8b-7c-3d-6e-4f-6g-6h6i-4j6k-10l-8m-6n-6o16p-4q-7
b persoon $ | A5
b petra $ | A-8
b plaatsen van | e2h-3j-3o15q-3
b pleister mogen | A-3
b plek $ | A-2
b plek op | A-3
b plus #Number | A-4
b pom $ | A5
b poort $ | A-3
b praten $ | a-10b-6c5d-6e-3f-4g-4h-6i2j-7k7l-7m-6n-4o-7p-6q6
b praten je | A5
b praten met | A5a-5b-5c-2d-3e-4f-7g-5h-7i-4j5k-5l-7m-5n-6o9p-6
b precies dat | A6a-10b18c-2d14e-3f-7g-4h-5i-6j-5k-9l-6m4n-5o-7p-5q-5
b precies op | A7
b prima #Name | A-4
b prima $ | A-9
b probleem $ | A-5
b probleem met | A-5
b proefles zijn | A-4
b publiek $ | A6
b punt $ | A16a-9b-7c-3d-7e-3f2g-4h-5i-7j-7k9l-6m-7n14o-8p-6q-4
b punt gefaald | A4
b punt ik | A-6
b raam staan | A4
b racket moeten | A-4
b rania $ | A-8
b rapport $ | A-5
b rapport hebben | A-3
b reactie graag | A-3
b recht op | A5
b rechter $ | A8a-3b-6c-2d-5f6g-5h-3i-3j-5k-6l-6m-5n-6o-6p-2q-7
b rechter om | A7
b reeds tijdens | A7
b regel van | A-6
b regelen je | A7
b regelen zijn | A5
b regen en | A5
b regenjas hangen | A-3
b reis $ | A-5
b rekenen $ | a-11b-2c2d-3e-4f-5g-6h4j-6l3m-6o-5p-8q-5
b rekenen maar | A-5
b rekening $ | a-6b-4d-7f8g-2h-6i-6j4k-4m-5n-6o-5p-5q-3
b rekeningnummer zijn | A-4
b reserveren waarvan | A-5
b rest van | A7a-6b-4c-3d7f-6g-4h5i-5j-5k-5l-4m-5n-4o-3p-3q-3
b ricardo $ | A-9
b rijden #Day | A-4
b rijden $ | A-3a-7b-5c-3d-6f-7g-5h-9i10j3k-7l-5m-8n6o-7p-5q-8
b rijden als | A-4
b rijden hebben | A6
b rijden niet | A-7
b rijden voorzichtig | A-4
b rinus $ | A-6
b rob $ | A-5
b rode etui | A-7
b roelof $ | A-5
b roepen $ | A5a-8b-3d-4e-4f-7g-4h-7i6j-9k-7l-7m-8n9o5p-4q-4
b rojda $ | A-5
b rond #Number | A-6
b rond #Time | A-10
b rondvertellen dat | A7
b rooster van | A-4
b rug om | A4
b rugzak $ | A-8
b ruiken $ | A5
b ruilen $ | A-4
b ruilen ik | A-5
b ruilen met | A-4
b rust $ | A7a-7b-6c-3d-6e-3f-7g-5h-4i-5j-6k-7l-5m-4n19o-10p-7q-5
b ruth $ | A-6
b salaam #Name | A-6
b salaris $ | A-5
b samen #Money | A-9
b samen #Number | A-5
b samen $ | A-7
b samen naar | A-5
b samen of | A-5
b samen zijn | A2a-4b-4d-3e-2f-3g-3h-5i12j-6k-4l-6m-4n-3o-3p-4q-6
b samira $ | A-4
b schakelen $ | A5
b schamen je | A6
b schamen me | A4a-2b-3d-6f-5g-6h-7i-3j-3k-3l-6m-5n-3p18q-4
b schamen mij | A4
b scheenbeschermers zitten | A-5
b scheiding hebben | A4
b schelen als | A4
b schieten $ | A6
b schieten en | A6
b schijnen een | A7
b schijnen te | A9a-8b-7c-4d-7e9f-7g-5h-5i-5j7k-6l-6m-6n-7o8p-3q-5
b schikken $ | A-6
b schoenen $ | A8a-7b-5d-7e9f-6g3h-6i-7j-5k-5l-6m-4n-5o-4p-6q-3
b schoenen van | A-3
b school $ | A-15
b school als | A-5
b school een | A-4
b school halen | A-3
b school hebben | A-3
b school liggen | A-3
b school tot | A-2
b school vragen | A-5
b schoolfotograaf komen | A-5
b schooljaar $ | A6
b schoolpoort $ | A-3
b schoolreis $ | A-4
b schoolreisje $ | A-2
b schoolrekening van | A-2
b schoon dat | A7
b schoonmaken en | A-4
b schrijven $ | A4a-4b-5d-4f-4h2k-5l-3m-4n11o-6p-2q-4
b schrijven dat | A2a-5b-3d6f-4g-5h10i-4j-6k-3l-6n-5o-6p5q5
b schrijven ik | A8a-4b-5c-2d-6e-3f9g-5h-8i-5j-7k-3l-7m-9n-7o-6p7q-7
b schrikken me | A-7
b schuiven $ | A6
b schuld $ | A8a-8b-5c-2d-4e-4f-5g-6h2i-5j-4k-3l-7m-3n-5o-5p17q-3
b schuur $ | A-5
b screenshots $ | A6
b secretariaat $ | A-4
b seg $ | A6
b serieus nemen | A4
b simpel zijn | A6a-7b-6c3d6e-4f-6g-4h-5i-4j-8k20l-6m-4n-5o-6p-6q-6
b sinds #Day | a-4b-5c9d-6f-6g-3h-5i-5j-6k-5l4m-5n-6o-3p-2q-3
b sinds #Number | A3a-4c-3d-2e-4f-3g-3h-7i-8j-4l18m-4n-3p-4q-6
b sinds het | A-3
b sinds vannacht | A-4
b site van | A-6
b slaan me | A4
b slapen #Number | A7
b slapen $ | a-5b-3d6e-3f-3g3h-2i-6j-6k-4l-7m5o-5p-5q-3
b slapen dat | A6
b slapen dus | A-3
b slapen ik | A7
b slapen rusten | A5
b slapen vallen | A-4
b slapen zijn | A-3
b slechte moeder | A7a-5b-4d-5e-4f-2g-5h-8i-3j-3k-4l-5m-2n-3o-3p10q-5
b sluiten op | A-3
b smoesjes $ | A8
b snappen dat | A-9
b snappen heus | A5
b sokken heen | A9
b sommige mensen | A3
b soort dingen | A5
b sorry $ | A-4
b sorry daarvoor | A-6
b sorry dat | d-2g-3h6i-2l-2
b sorry hoor | A6
b sorry ik | A4c-11e-13h-7l-3p34
b sorry sorry | A15a-3c-3d-3e-6g-4h-5i-2l-3m-3p23q-3
b sorry voor | A-2a-2b-2c-9e-12f-2g-2n-3o-3p30q-4
b sorry zeggen | A4
b spelen $ | A8a-7b-4c8d-4f2g-5h4i-5j-7k-5l-5m-6n-7o7p-6q-3
b spelen en | A7
b spelen op | A-4
b spelen ze | A-7
b spijt me | A6a-5b-5c-3d-6e-3f-8g-8h-5i3j-5k-4l-6m-3n-3o-3p16q-7
b spijten me | A-2c-9d-2e-15h-3l-3p25
b spijten mij | A6
b spijtig genoeg | A-5
b sprake ik | A5
b sprake zijn | A10a-8b-6d-6e-3f-5g-3h-7i-6j-8k-6l20m-6n-5o-6p-6q-6
b spreekbeurt over | A-8
b spreken $ | a-3b-3d-3e-3f-2g-6h-9i6j-6k-3l6m-5n-4o-2q-5
b staan #Day | A-7
b staan #Name | A-5
b staan $ | A5b-3e-2h2i3k-2l-2m-5p-2q-3
b staan dat | a-7b9c-4d-8e-3f-7g-4h-8i-6j-7k-8m6n-6o-6p-5q-5
b staan een | A-6
b staan en | a-6b-6c-4d6e-4f-3g-5h7j-7k-5l6m-6n-2o-5p-4q-3
b staan er | A3a-7b-5c2d-5f-6g-4h7i-5k-6l6m-6n2o-5p-2q-5
b staan gewoon | A5
b staan het | A-4a-4b-3c-3d-5e-3f6g-2h-7j-6k-5l-7m-5n-6o-3p-3q-3
b staan hier | A8a-4b-5c-6d-3f-6g2i-3j-5k-5m-4n-5o-5p-2q-4
b staan horen | A3
b staan ik | A4a-3f-4g-3h6i8j-4k-3m-2o-3
b staan in | a-5b-2c-4d-4e-3g-2h-7j6k-5l10m-4n-2o-3q-3
b staan je | A3a-8b-8c8d-7e-4f-4g-5h-7i6j3k-8l-8m-6n-6o-7p-3q-5
b staan jij | A5
b staan klaar | A-5
b staan koken | A3
b staan met | A7a-6b-5c-2d-3e-2f-7g-5h4i-5j-7k-5l-7m-5n5o-4p-5q-4
b staan mijn | A5
b staan nog | A-2
b staan nu | A-6
b staan om | a-2b-4d-3e-2f-6g2h17i-4j-5k-4l-8m-5n-6o-4p-5q-6
b staan op | A-8
b staan overigens | A4
b staan te | A5a-7b-6c9e-4f-6g7h-5j-6k4l4m-4n-4o-5p-3q-5
b staan vanaf | A-5
b staan ze | A4a-6b-6c-3d-4e-4f13g-5h-7i-6j-6k-6l3m-7n-5o-6p-3q-5
b steek onder | A4
b steken ik | A-7
b steken in | A-7
b stellen $ | A3
b step van | A-5
b sterkte #Day | A-4
b stiekem dat | A4
b stijn $ | A-10
b stil $ | A6a-7b-6c18d-5e-4f-3g-5h5i-8j-6l-10m-6n-3o-7p-6
b stilte $ | A6
b stom van | A-11
b stop met | A10a-6b4d-4e-3g-6h-4i-4j-7k-6l-5m-3n12o-6p-6q-5
b stoppen $ | A4a-8b-6c-3d-5e-4f-7g-6h-6i9j-6k-7l-6m-7n-3o3p9q-7
b stoppen ik | A6
b stoppen met | a-6b-6c10d-4e-4f3g-6h-6i-6j-6k2l-6m-5n-6o-5p-6q-5
b storten $ | A-5
b storten de | A-4
b straks $ | A-4
b sturen $ | a-6b-6c-3d-5e4f4g-7h-5i-4j4k-6m-5o-7p-7q-7
b sturen het | A-5
b sturen ik | A-2
b sturen je | A-6
b sturen naar | A-4
b succes ermee | A-4
b sukkel $ | A2
b t $ | A5a-6b-7c-3d-6f-8g-7h3i-7j-7k-6l-6m-6n-6o-6p22q-9
b t bed | A-5
b t er | A-5
b t formulier | A-5
b t hebben | A3
b t huis | A5
b t m | A-3
b t maar | A7a-8b4c-3d8e-4f-5g-5h-6i-4j-7k-6l-3m-6n-6o8p-7q6
b t wel | A6
b t zijn | A2a-5b-7d-6e-3f-8g-6h13i-6j-6k-6l6m5n-7o-6q-7
b tablet in | A-5
b tafel en | a-5b-5c-3d-6e-3g4h-8i-3j-7k-5l-7m7n-9o-5p-3q-6
b tandarts van | A-2
b tas $ | A-14
b tas doen | A-4
b tas laten | A3
b te betalen | A-2
b te delen | A8a-9b-6d-8e3f-5g-5h-5j-7k-7l-7m-7n-5p-6q-6
b te doen | a-2b-4c-9d27e-10f-3h-3k-4l-3m-4n-3o-2q-2
b te eten | A8a-6b-6c4d-6e-3f-3g-3i8j-7k-8l-6m-5n-4o6p-5q-5
b te gaan | A10a-3b-2d-4e-3f-4g-5h4i6j-5k5l3m5n-4o-3p-6q5
b te geven | A-6
b te glimmen | A6
b te halen | A11a-7b-6c-3d-4e8f-9g-6h7i-7j-8k-6l5m-6n-7o-9p-5q-6
b te hangen | A4
b te hebben | a4b-7d-5e-6f-4g-3i-4j5l-4m-6n-5o-5p3q-4
b te helpen | A7a-8b-6c-3d-6f-5g-6h-4i-5j-8k-8l-5m-5n-7o15p-4q-6
b te horen | a-8b-6d-6e4f-4g-5h-5i-6j6k-8l-5n-6o3p-4q-6
b te houden | A5
b te janken | A7a-4b-6d-7e-3f-6g5h-6i11j-7k-5l-7m-4n-4o-3p-2q-5
b te kiezen | A5
b te kijken | A7a-6b-2c-3d-5e4f-4g-5i10j6k-7l-7m-7n-5o-3p-3q-4
b te koken | A6a-4b-6c4d-4e-3f-6g2h11i-5j-6k-5l-6m-8n-5o-7p-4q-7
b te kunnen | A11a-7b-5c-5d15e4f-4h-6j-6l-4m-5n-4o-5p-5q6
b te laat | a-4b-3d-4e-6f6g-2h-3j-5k-4m-4n-4o-4p-5q-3
b te laten | A-4a-5b3c-8d15e-7f-3h-3i-3k-5l-4m-4n-3o3q-3
b te leggen | a-6b-5c-4d2g-3h3i-3j-6k-6l-5m8n-4o5p-4q4
b te lezen | a-5c11d-7e-3f-7g-5h-6i-5j-6k8l-6m-7n-3o3p-4q-3
b te luisteren | A6
b te maken | A3b-4d-3f-4k5m-3p-2
b te merken | A8
b te moeten | A12a8b-6c4d-5f-5g5h-8i-7j5k-5l-6m-5n-5o-7p-9q-5
b te nemen | A5a-6b6d-5f-4g-3i-5j-7k-6l-6m-5n6o-6p-4q-3
b te oordelen | A4
b te pas | A4
b te schrijven | A-2a-4b-6c-4d-9e-4f-6g5h-6i-6j-7k-6l-6n-7o8p-4q-4
b te snikken | A8
b te spelen | A5
b te staan | A11a-6b-5c6d2e-3f4g-4h-6i-4j4m-6n-6o4p-3q-5
b te staren | A5
b te trillen | A7a-3b-5d-5f-5g7h-8i-5j-4k-4l-4m-4n-5o-6p-4q-4
b te veel | b-5c-4d-4f-4g-4i-4j-6k4l-5m-5n-3o6q-7
b te vertellen | A3a-5b-5c-4d-8e-4f-6g-2h-7i-4j-6k-6l-8m10n-5o6p-4q-2
b te vinden | A7a-7b-8c4e8f-8g-5h-6i-6j7k-7l-4m-7n-6o-5p-7q-7
b te voet | A6
b te volgen | A8a6b-6c-2d-5e6f-4g-3h-5i-4j-7k-7l-4m-3n-2o4p-4q-7
b te vragen | a-6b-3d-6f-5i-4k-5l-5m-6n-4o10q-4
b te wachten | A5a-6b-4c-3d7e2f-6g-4h-8j2k-5l9m-6n-3o-4p-5q-4
b te wijten | A6a-5b-3c-3d-7e-3f-4g-3h-8i-6j-5k-5m-5n-4o-3p12q-5
b te winnen | A3
b te worden | a-8b-5c-3d-4e3f-4g-4h-8i-5j-6k-6m-9n-5o-5q-5
b te zeggen | A4a-3b-3h-2i2k-2p-3
b te zetten | a-9b-6e-4f-5g-4h-7i-6j-8k-6l6m-5n-6o-6p-5q-5
b te zien | A6a-6b12e-7f-4g-3i-3j-4k-3l-3m-4n5o-5p-3q-4
b te zijn | a-3b-3h-2k15m-3n-3o-3q-3
b te zijner | A4
b te zitten | A10a-6b-4c-2d8e-2f-4g-3h-5i-2j3k2l-5m-6n-3o-5p-2q-6
b te zwaaien | A7a-8b-6d3e3f-8g-5h-7i-5j5k-7l-10m-7n-8o-7p-4q-6
b team $ | A-5
b tegen #Day | A-4
b tegen #Name | A-5
b tegen #Number | A-5
b tegen #Time | A-3
b tegen de | A6a-6b-7c-3d-6e4f6g-2h3k-4l-4n-5o-5p-5q-6
b tegen die | A8a-4b-3c-3d-4e-3f-6g-3h-4i-6j-6k-3l-5m-5n-6o-3p-2q11
b tegen haar | A4
b tegen het | A5
b tegen je | A8a3b-5d-8e-2f-5g-3h5i-6j-5k-5l-5n-6o15q-5
b tegen me | A6
b tegen mij | A10a-6b-6d7e-3f-5g-4h-7i-5j-7k-3l-6m16n6o-6p-5q-5
b tekenen het | A-4
b tekenen voor | A-5
b telefoon $ | A-8
b telefoon bij | A-8
b telefoon ik | A5
b telefoon met | A8
b telefoon op | A8
b telefoon uit | A8a6b-4c3d-5f-5g-6h-7i-7j-6k-4l4m-6n7o-6p-5q-6
b telefoon van | A-6
b telefoon zijn | A-7
b telefoontje en | A4
b teleurstellen en | A5
b telkens hebben | A4
b tellen die | A8a-7b-7c2d-8e7f-6g-6h-9i-6j-7k7l7m-7n-7o-6p-6q-6
b tellen en | A5
b tellen ik | A6
b tellen zijn | A5
b ten voeten | A3
b terug $ | a-6b-5d3e-2f9g-6h-7i-5j-9k-5l-7m-6n4o-5p-5q-6
b terug zijn | A-3
b terugkomen met | A6a-9b-5c21d-5e-3f-5g-7h-7j-9k-8l-7m-9n-6o-5p-5q-5
b terwijl de | A6a-7b-5c-3d-5e-4f-7g-7h15i-5j-6k-7l-6m-6n-7o-5p-3q-4
b terwijl ik | A8a-7b-6c2d-6e-2f-5g4h-8i6j-5k-3l-6m-4n-7o-5p-7q-6
b terwijl jij | A6a-6b-3d-5e-4f-5g-3h21i3j-8k-3l-7m-7n-2o-4p-6q-5
b terwijl jullie | A6
b thuis dus | A-4
b thuis niemand | A3
b thuis zijn | A-7
b thuisblijven $ | A-5
b thuiszijn $ | A-12
b thx $ | A-3
b tijd dat | A6a-8b-7c2d-7f-5g-5h-8i20j-8k-6l-8m-7n-6o-6p-6q-7
b tijd en | A10a7b-4c-3d-6e-3f-3g-6h-5i-5j-6k-7l-6m-8n13o-7p-3q-9
b tijd kunnen | A-3
b tijd om | A4
b tijd wel | A8a-4b-2c-3d-5e-3f-6g-4h-5i-7j-6k-2l-4m-6n-5o-4p-3q12
b tijd zijn | A4
b tijdens de | A7
b tik $ | A3
b tip van | A6a-9b-8c-3d-7e3f-7g-7h-4i-7j6k-6l-5m-4n-8o15p-9q-5
b tja dat | A11a-7b-5c-3d-6e-3f-5g-5h-5i-5j-7k-5l-6m-3n-2o-6p-6q19
b toch $ | a16b-8d-8e-2f-6g-6h-7i-6j6k-4l-4m-7n-7o-7p-7q-8
b toch al | A-3
b toch alleen | A9a-7b-4d8e-2f-4g-2h-6i-5j-8k-3l-3n-4o-3p-4q-4
b toch dan | A6
b toch een | A12a2b-5d-4e5f-3g-5h-5i-6j4k-3l-3m-6n-5o-5p5q-6
b toch naar | A-5
b toch niet | A10a-6b-2c-2d-3e3f-2h-7i-3j-8k-3l-4m4n-3q-2
b toch niks | A5
b toch op | A6
b toch wel | A5
b toch zeggen | A3
b toegeven ik | A5
b toen #Day | A5
b toen de | A6a-7b-5c17d-5e-4f-5g-3h-6i15j-7k-3l-8m-5n-3o-6p-4q-3
b toen er | A-6
b toen ik | a-5b-3c7d-3e-8f-4g4i4j-4l-2m-2q-2
b toen je | A12a-5b-3c-4d-4e8f-2h-5i22j-5l-4m-3o-3p-3q-2
b toen mijn | A5
b toen we | A7a-4b-3c5e-4f-4g-3h-5i7j-7k-4l-6m-4n-4o-3p-3q-6
b toen wij | A7a-6b-6c-4d-4e-4f-6g-3h-7i-4j7k-7l-7m-5n-5o-3p-6q-8
b toeslag $ | A-4
b toevertrouwd dat | A4
b toilettas $ | A-3
b ton $ | A-8
b top $ | A-6
b top tot | A-4
b tot #Day | A-8
b tot #Number | A-8a-4b-3d-3f-6g-5h4i17k-4l-6m-6n3o-4p-2q-2
b tot #Time | A-7
b tot aan | A4
b tot dan | A-5
b tot de | a-6b-6d-6e-4f12h-5j-6k-4l-5m-5n-7o-4p-6q-5
b tot die | A-5
b tot en | A-12
b tot ge | A6
b tot het | a-10b8c4d-7e-4f-5g-6h-5i7j-8k-7l-7m-6n6o-8p-4q-6
b tot in | A10a-6b-7c-2d-6e16f-5g5h-7i-8j10k-6l-7m-6n-4o-4p-7q-5
b tot mijn | A12a7b-7c4d-7e10f-8h2i-6j-6k-6l-6m-7n-6o-5p-8q-4
b tot nu | A7
b tot op | A13b-6c-4d-5e-4g-4h-5j-7k-6l2m-5n6o-5p-6q-5
b tot zo | A-6
b totaal #Money | A-4
b treffen u | A-6
b trein uit | A-5
b trein van | A-9
b trekken $ | A6
b trekken dat | A3
b trekken dit | A2
b trekken het | A-2
b trillen $ | A3
b trillen op | A5
b trouwen $ | A7
b trouwen zijn | A10a-5b-6d-6f-2g-3h-7i7j-5k-3l-5m-4n-3o-2p3q-4
b trouwens dat | A5
b trouwens geen | A6
b trouwens niet | A7a-9b10c-3d5e-4f-5g-5h-7i-6j-8k-9l3m-5n-5o-9p-7q-7
b trouwens ook | A12a-6b-6d-5e5f-3g-5h-5i-7j-7k-5m-4o3p-4q-4
b trouwens zelf | A5
b turnen #Name | A-4
b turnen $ | A-7
b turnpakje en | A-2
b tussen #Time | A-7
b tussen de | a-5b-4c4d-4e-3f-5g2h-5i3j-6k-6l-6m-3n-6o-6p-4q8
b tweede paasdag | A-5
b type #Number | A6
b typen $ | A9a-5b-5d-4f-8g3h-5i-3j-4k-5l-5m-5n6o-9p-6q-7
b u #Number | A6
b u als | A-4
b u daar | A7
b u dat | A4a-4b-5c-3d-6e-3f12h-5i-4j-5k-3l-7m-5n-7o-7p-4q-5
b u de | a-6b7d-8e8f-3g-5h-6i6j-7k-7l-6m-6n-7o-6p-4q-5
b u door | A5
b u een | A10a-6b-5c-4d6e-3f-4g-2h-5i-4j3k-8l-5n-4o5p-5q-6
b u hebben | A7a6b-8c-4d7e-4f-6g-3h-7i5j-8k-8l-7m-7n-7o-6p-7q-5
b u in | a-6b-8c-3d-9e3f9g-4h-6i-6j-8k-6l6m-5n-7o-9p-5q-7
b u kunnen | A-6
b u laten | A6
b u mijn | A3
b u niet | A12a-5b-3c-3d3e-3f-3h-4i-3j-6k-4m4n-5o-5q-3
b u op | A-2
b u te | A4
b u tot | A5
b u uw | A10a-8b-6c5d-7e-3f-8g-2h-6i-5j-7k-4m-6n6o7p-5q-2
b u zelf | A4
b u zich | A3
b u zijn | A4a-7b-5c12d-8f-4g-2h-5i4j4k-4l-6m-6n-7o-5p-6q-4
b u zullen | A4a-7b-8c-3d12e-4f-7g-4h-6i-6j-8k-6l7m-6n-6o-9p-5q-6
b uit #Name | a-8b-6c3d-6e3f-5g-5h5i-8j9k-5l-6m-6n-8o-6p-3q-3
b uit $ | a-8b9c-7d-6f-6g-4h-5i-4k-7l-5n3o5p-2q-5
b uit dan | A7a-5b-6c-3d-5e-3f13g-4h-6i-4j-6k-5l-7m7n-6o-6p-3q-6
b uit de | c-19d-3e7f-3g4j7k-2l5m-2n-4
b uit elkaar | a-8b-9c-3d-8e-4f-7g12h-7i-8j-6k-4l5m-6n-9o-5p-6q-6
b uit en | A6a-5b-4d-4e-2f-4g-6h-7i-4j-5k-6l-6m-6o5p-3q5
b uit hebben | A7
b uit het | a-6b3c2d-7e-2f-6g-6h-6i-5k-6l-7m-5n-7o7p-3q-5
b uit je | A6a-8b-7c-3d8e3f-7g-7h-8i-7j7k-5l-7m-8n2o-6p-5q-6
b uit jouw | A6a-8b-6c10d-4e-4f-6g-6h-7i-7j-8k-2m-5n5o-6p-6q-3
b uit mijn | A11a-7b-7d-5e-3f-6g-4h5i-5j-5k-3l-6m-4n10o-6p-5q-4
b uit omdat | A-5
b uit ons | A3
b uit school | A-5
b uit te | a-7c-4d6g-3h3i-4j-7k-6l-5m8n-5o-7q-6
b uit uw | A5
b uiteindelijk toch | A3
b uiterlijk #Day | A2
b uiterlijk #Number | A-15
b uitgaan dat | A7
b uithangen $ | A6
b uithangt $ | A4
b uitkomen $ | A2a-7b-8c-3d3f-7g-7h-4i-5j-7k-5l-6m-6n7o-6p-5q2
b uitleggen aan | A5a2b-3c-2d-4f4g-3h-6i-4j-6l-5m-8n-7o-5p-5q-6
b uitleggen dat | A5a2b-3c-4d-6e-2f-6g-3h11i-2j-6k-7l-5m12n-6o-5p-6q-6
b uitleggen je | A3
b uitleggen jij | A5
b uitslag van | A-8
b uitspraak hebben | A-4
b uitzetten $ | A6
b uitzoeken $ | A7
b uur $ | a-8b-7c-3d-5e-4f-5g-5h-9i-6j3k-8l15m-7n-6o-7p-5q-7
b uur later | A-3
b uur per | a-9b-5c-3d-4e-4f-5g-6h19i-7j-8k-7l-8m-6n-7o-7p-5q-6
b uur voor | A-3
b uw aandeel | A-4
b uw deel | A-5
b uw eigen | A13a-6b-7d-5e-5f-5h-4i-4k4l3m-4o2p-3q-3
b uw helft | A-6
b uw moeder | A12b-5c-5d-5f3h-3i-4k-5l4m-4n8p-3
b uw nieuwe | A7a-5b-6c-3d-6e2f-6g-3h-6i-5j15k-6l-4m-6n-6o-5p-4q-5
b uw rekening | A-2
b uw toon | A7
b vader die | A11a-7b-4c7d-5f-3g-2h-4i-3j-5k15l-3m-4n-2o-4p2q-3
b vader en | a-4c-2d-2e-5f-3g-2i-3j-3l-2m-2p15q3
b vader hebben | A4
b vader horen | A3
b vader op | A3
b vader van | a-6b-4d-5f-6g-4h9i-5j2l-6m-8n-5o-3p-5q-4
b vader vragen | A4
b vader zijn | A14a3b-5c-4e-6f-4i-2j3k5l-2m-5n-3o-2p-3q-2
b valies $ | A-6
b vallen $ | A-2a-9b-6c4d10e-4f-8g-4h-6i-8j-8k-7l-7m-7n-7o-5p-7q-8
b vallen en | A-4
b vallen er | A11a-7b-7c4d-6e3f11g-5h-7i-7j-8k-7l-7m-7n-9o-6p-5q-8
b van #Day | A-4a-6b-5d-5e-3f5g-8h-7i-6j-8k-7l13m-7n-8o-6p-5q-3
b van #Money | A-8
b van #Name | A-7a-6c4e2f-5g-3i-2j4l-10o-4q-3
b van #Number | b-9c-2d-2f-15g-13i2k6o-2p-9q-4
b van #Time | A-24
b van $ | A5a-4b2f-2g4h-7i-3k-2l-6m-3p-2q-3
b van af | A6
b van aflopen | A5
b van al | A5
b van alles | A13a-2b-2d-3e-7f-3h-4j-4k-3m-4n-2o-5p6q7
b van beginnen | A2
b van bijhouden | A4
b van binnen | A6
b van dat | A7a-3b-4d-3f-7g8h-2i-2k-2l-2m-2n-4o6q-3
b van de | b-3f2q-3
b van der | A-6
b van deze | A9a-8b-6c3d-4e-4f-8g-6h-7i-5j-6k-7l-5m-4n-7o7p-4q6
b van die | A8a-2b-2d-2e-2f-2g5h-3i-4j3k2l9m-2o-2p-2
b van dit | A2a-8b-7c-2d-4e-3f-5g14h-6i-4j-5k-4l-5m-4n-8o-6p-6q7
b van doen | A10a-6b-6c5d-7e-3f-3g6h-7i-6j-5k-5m6n-6o-4p-5q-4
b van echt | A10a-5b-5c-2d-3e-2g20h-4i-3j-4k-4l-5m-4n-5o-6p-5q-6
b van een | A30a22d-2f-9g-9h-6k2n-13
b van elkaar | A5
b van ergernis | A7a-6b-6d-4e-2f-7g8h-6i-5j-3k-4l-5m-5n-6o-5p-5q-5
b van haar | A-3a-7c7d-6f-4h3i-4j2k-7l-5m-6n-5o-6p-4q-4
b van harte | A-2
b van hebben | a-6c-3d8e-4f-4g-6h-7i-6j-8k-4l-7m-5o-4p5q-3
b van hem | A7a-5b-7c11d4e-3f-6g-4h5i-5j-6k-7l-8m7n-5p-5q-5
b van het | c2f-6g-4i4
b van iedere | A5
b van in | A8
b van je | A3b-3c-3h-5j7m-2o-5
b van jou | A18a-19b13g5j3k-7o-11q-5
b van jouw | A8a-4b-4d-3i-2
b van jullie | A7
b van maken | a-7b-8c3d-6e3f6g-7h-6i5j-5k-7l6m-5n-6o-4q-7
b van mama | A5
b van me | A-3a-5b-7c-3d-6e-3f8g-6h6i-6j-7k-7l-7m-6n-5o-6q-5
b van met | A8a-6b-6c3d-6e-3f-6g-4h-4i-4j-7k-6l-6m-6n-6o20p-5q-5
b van mij | a-6b-3e-8f4g-4i-2k-3l6m-5
b van mijn | A7b-2c4f-6h-3j-3k-2m-2n3o2p-2q2
b van niks | A9a13b-7c2d5f-5g-6h-6i-6j-8k-6l-8m7n-7o-6p-6q-5
b van ons | a-3b-3c-8f-2h6i-5k-3m9o-3q-5
b van onze | A9a8b-7c-3d-6e11f-7g-4h-8i-8j-6k10l-5m-7n-7o-7p-6q-9
b van opa | A-4
b van papa | A4
b van pure | A7
b van school | A-4a-5b6c-2d-5e-3f-7g-6h-5i-4j-7l-7m-7n-7o8p-4q4
b van u | A11a-5b-4c8d-6e-2f-5g-3h-6i-7j2k-3l-6m-5n-6o-4p3q-3
b van uw | a-5b-6c-3d-7e5h-5i-6j7k-5l-4m-5n-5o-5p-4q-4
b van van | A3
b van vinden | A5a-8b-5c-2d-7f-4g-4h-6i-5j-7k7l-5m-6n-5o-7p-5q10
b van voor | A2
b van wat | A9a-7b-6c-3d-8f-6g-5h3i-6j-6k-5l-5m-8n4o14p-6q-7
b van weinig | A5
b van wie | A5a-5b-7c3d-6e5f-6g3h-7i-4j-8k-6l-5m3n-4o-4p-4q-6
b van woede | A10a-6b-5d-4f-5g19h-7i-5j-5k-4l-7m-3n-7o-4p-5q-6
b van zijn | a-5b-5d-4f-4g-3h7i-4j2k-3l-4m4n-4o-6p-2q-4
b van zondagavond | A-4
b vanaf #Day | A-7
b vanaf #Name | A-5
b vanaf #Number | A-8
b vanaf #Time | A-12
b vanaf de | A7
b vanaf nu | A-3a-7b3c-3d-5e-3f9g-5h-5i-6j-6k-8l-5m-6n13o-5p-6q-5
b vanaf vandaag | A-3
b vanaf volgende | A-5
b vanavond $ | A-9
b vanavond met | A-3
b vanavond na | A-6
b vanavond nog | A8
b vanavond voor | A-5
b vandaag nog | A8
b vandaan $ | A2
b vandaan komen | A8a-6b-7c7f-7g-4h-6i-6j-8k-7l-5m-8n-6o-6p-4q-7
b vanmiddag om | A-4
b vanmorgen om | A-5
b vanzelf $ | A15a-5b-6c-3d-5e-3f-8g-5h-5i-5j-5k-6l-7m-6n-7o8p-4q16
b vaste lijn | A-6
b vasten al | A4
b vasten nog | A11a-8b-7c-3d-8e13f-7g-4h-5i-6k-7l-5m-6n-5o5p-4q-7
b vasten ook | A5
b vasthouden $ | A3a-6b-8c-3d-7e-4f-6g-3h-6i-5k13l-7m-7n-8o-8p-5q-4
b veel drinken | A-5
b veel plezier | A-5
b veel vragen | A6
b veerle $ | A-5
b veranderen $ | A-2
b verandering eens | A3
b verdedigen $ | A5
b verder $ | A6
b verdienen het | A6
b vergeten $ | A13a-3b-4c4f-5g4i-5j2k-3l-5n-3o8p-5q-3
b vergeten zijn | a-8b-4c-2d-6f-4h-5i-7j-9k-7l16m-5n-3o-6p-6q-3
b vergeven me | A9a-4b-5d-5f-6g-6h-8i-4j-5k-3l-6m-6n-7o-4p19q-5
b vergeven mij | A9a-3b-3c2d-3f-4g-4i4j-3k-3l-6m-4n-6o-5p5q-5
b verhalen $ | A5
b verjaardag in | A-5
b verjaardag vergeten | A6
b verkopen ik | A6
b verkopen om | A6
b vermoeden dat | A5
b vernemen dat | A7
b vernemen ik | A-4
b verontschuldigingen aanbieden | A3
b verplaatsen $ | A-3
b verplaatsen naar | A-4
b verschrikkelijk dat | A8a-7b-6c-3d-8e-2f-4g6h-6i-6j-4k-5l-6m-5n-2o-3p3q-5
b verstand van | A5
b vertellen $ | A4a-6b-6d-6f-6g-5h-6i-5j-8k-6l2m2n-5o4p-5q-6
b vertellen bij | A3
b vertellen dat | A3a-3b-4c3f-4g-3h-6i-4j-4l-5m12n-2o-3p-3
b vertellen hij | A7
b vertellen ik | A3a-6b-6c-3d-7e-3f16g-4h-6i-3j-7k-6l5m-7n-6o-8p-4q-5
b vertellen over | A-5
b vertellen waarom | A9a-3b-3c-3d-5e-3f8g-3h-7i-5j-6k-4l-7m6n-5o-5p-4q-6
b vertrekken #Day | A-3
b vertrekken en | A-5
b vervallen op | A-2
b vervelend dat | A-5
b verwachten $ | A6a4b-6c-3d-6f-4g-3h-6i-6j-7k2l-5m-5n-7o-7p-7q4
b verzamelen #Time | A-3
b verzekering betalen | A-3
b verzetten en | A8
b verzinsel ik | A6
b verzoeken u | A-6
b verzoeken van | A6
b via de | a-6b7d-5e-4f18g-4h-4i-3j-6k-6l-6m-5n-7o-7p-4q-6
b via het | A3
b via mijn | A8a-6b-6c-3d-7e-4f-5g-6h-5i-5j5k-5l7m-5n-6o-6p-6q-6
b vieren dat | A-4
b vieren keer | A6
b vinden $ | a-6b-5d-3e11f-3h-4i-4k3l-2m-4n-2o-5p-4q-2
b vinden dat | A4a-8e-2f-4g-3h-7i7j-7k-7l-3n-3o-4p-3q-5
b vinden het | A-3a-5b-3e-6f-2g-3h-4i-4j-5k5l-3m-2o-2
b vinden ik | A-5
b vinden liggen | A-6
b vinden u | A-6
b vinden voor | A5
b vinden weten | A4
b vliegen op | A-3
b vlucht naar | A-3
b voelen $ | A2a-5b-5c-4d-7e-4f-6g-5h-7i-5j-8k5l-6m3n-4o-4p-4
b voetbalschoenen van | A-4
b voetbalschoenen zijn | A-2
b voeten uit | A3
b vol met | A3
b vol zijn | A3
b volgen $ | a4b-7d-6e11f-5g-3h-4i-4j-6k-7l-5m-3n-5o13p-3q-6
b volgende afspraak | A-3
b volgende controle | A-3
b volgende keer | A10a-6b-6c-4d-5e-4f6g-5h4i-4j-5k-5l8m-5o3p-5q-8
b volgende keren | A5
b volgende week | a-4b-4c-2d-4e-3f-4g-5h-7i-4j-6k-4l-5n-6o-4p-5
b volgens de | A-5
b volgens het | A-9
b volgens mij | a-8b3c-3d10e-3f-6g-4h-6i-5j-8k-6l-6m-8n-4o-7p-6q-6
b volwassenen $ | A6
b voor #Day | a-5b-5c-7d-5e-7f6g-3h-4i-4j-5k-4l-4m-4n7o-3p5q-5
b voor #Money | A-7
b voor #Name | A-2a-6b-5c7d-4e-2f-5g-3i-4k4l-4m3n-5o4p-4q-5
b voor #Number | A-7a-4b-4e-6f-3g4h10i-5j-4k-4l-5m-3n5o-3p-4q-4
b voor #Time | A-11
b voor $ | A7a-6b6c-4d-6f-5g-4i-5j-6k-5l2m-4n-6o-7p2q-6
b voor alle | A3a-4b-3c-3d-5f-6g-5h-8i-6j-5k-4l-4m-4n-6p18q-6
b voor alles | A15b-3c-4d-4e-5f-3g-4h4i-2j-3k-2l-3m-4n-3o-3p10q3
b voor beginners | A10a-8b-8c-2d-8e10f-7g-5h-5i-7j4k-6l-6m-5n-7o22p-4q-8
b voor dat | A-4
b voor de | b-11c4d-16f5g-9h-3l-5n-2o4
b voor die | A5b2d4e-2f-3i3k-4m-2n-3p6q-3
b voor dit | A-5
b voor een | A8b-5c2e9f-5g-3k8l-10m-2n-8o-3p-4q-4
b voor elk | A8a-5b-5c5d-9e-2f-7h-9i-4j-5l-6m-8n-5o-4p9q-7
b voor elke | A10a-4b-4c-2d-4f7g-3h-8i-5j-4k-3l-5m-4n5o-3p7q-3
b voor en | A8a-7c-4d-5e-3f-6g-6h-7i-5j-7k-5l4m-8n-7o5p-5q-5
b voor haar | b8d-7e-3f-5g-2h-6i-6j4k-4l-6m-5n5p-4q-3
b voor hebben | a7b-5c2d-8e-3f-5g-4h-5i-7j-8k-8l-5m-5n-6o-8p-8
b voor hem | a-5c-3d-6e4f-2h-7i-6j-6k-7l-4m-6n-4o-6q-3
b voor hemelvaart | A-4
b voor het | A-5h3k-2m-4o5p6q-2
b voor iedereen | A3
b voor iemand | A11a10b-7d-4e11f-5g-4h-6i4j4k-6l-6m-6n-4o-7p-5q-6
b voor in | A-4
b voor je | A11b-3c6e4f-3l-6m-3o4p-3q-2
b voor jezelf | A11a-8b13c-2d-6f-5h-4i-6j-8k-5l-4m-5n-6o14p-4q-3
b voor jou | a-3b-3d6f-3h3j-3m3n3p-6
b voor jouw | A6a-5b-4c-2d-4f-6g-3i4j-6k-2l-5m-3n-3o-5p4q-4
b voor kinderen | A10a-5b-7c-3d-5e-4f-5g-6h5i-6j6k3l-6m-7n-7o5p-4q-7
b voor lezen | A-6
b voor me | A7a-6b-7c3d-9e4f-9g-5h5i4j-7k-5l-6m-7n-6o-6p7q-7
b voor mezelf | A5
b voor mij | a2b-3c-6d-5e-7f-3g-2i-2j-4k-3l-4m2o-4p-5q11
b voor mijn | a-3b-2d-3f-3g-3h-6j-3m-2p9q-3
b voor ons | A8a-6b-6c-2d-7e-3f-6g-3h6i3j-7k-6l-7m-6n-3o-5p-7q-6
b voor op | A6
b voor rekenen | A-5
b voor school | A-7
b voor t | A-11
b voor te | a-7b-7c5d-7e5f-7g-5h-8i-5j-8k14l-6m-8n-7o-8p-5q-7
b voor u | A-2
b voor uw | A11a-5b3c-7e2f-5g-3h-4i-3k4l-4o-5q-5
b voor vader | A4
b voor wie | A4
b voor ze | A3
b voor zijn | a-8b-7c-2d-8e8f8g-6h-7i-7j6k-8l-7m3n-7o-8p-8q-7
b voor zover | A11a-8b-5c-3d-7f-6g-2h-7i-7j-7k-7l5m-6n-5o-6p-6q6
b voorbij zijn | A6
b voordat je | A12a-5b3c5d-5e-8f-3h-3i3j-4k3l-2m-4n-5o14p-2q-3
b voordat ze | A6
b voorgaan je | A6
b voorhoofd moeten | A3
b voorleggen $ | A4
b voorlezen $ | A-2
b voorschieten en | A6
b voorschoolse opvang | A-4
b voorschot van | A-3
b voorstel voor | A-5
b voorstel zijn | A-11
b voorstellen #Number | A-4
b voorstellen dat | A-11
b voorstellen ik | A-7
b voorstellen te | A-5
b voorstellen voorstellen | A-9
b voortaan om | A-6
b voortaan op | A-5
b voortaan van | A4
b voortaan zelf | A6
b voorvak $ | A-3
b voorvak van | A-5
b voorvakje van | A-5
b voorzetkamer $ | A-5
b vorig jaar | a-5b-3c13d-5e-6f-3g-2i12j-6k-5l-6m2n-3o-3p-3
b vorige #Number | a-7b-4c17d-7e-3f-6g-4h-7i3j-8k-3l-9m-6n-5o-5p-5q-4
b vorige keer | a-4b-4d-3f-2g5h3j-6k-5l-5n-4o-5p-3q-5
b vorige week | a-4b-3c-3d-7e-3f-5g-6h-8i-7j-9k-5l3m6n-3o-2p2q-4
b vorm van | A6
b vraag hem | A4
b vraag of | A4
b vragen $ | A-4a-4c-8d-3e-8f-4j-3k-4l5m-4n3p3q-4
b vragen dan | A8a-5b-4c5d-3e-3f7g-2h-4i-2j-4k-5l-5m-5n5o-6p-5q-5
b vragen en | a-4b-3c-3d-6e-4f-7g-3h4i-6j-4k-4l2m-5n-4o-4q-3
b vragen hebben | A-2
b vragen het | a-4c-2d3e6f-7g-3h-6i-3j-5k-5l-5m5n4o-5q-4
b vragen hoe | A4
b vragen ik | a-4b-5d-6e-4f13g-5h-3i-3j-4k-6l-5m-4n-5o-8p-6q-7
b vragen je | A4
b vragen laatst | A4
b vragen me | A7
b vragen met | A5
b vragen mij | A5a-3b-5c2d-6e-3f-6g-4h8i-4j6k-7l-6m9n-3o-3p-6q-7
b vragen niet | A5
b vragen of | A7d-2e4i-3j-6l-3m15
b vragen om | a-6b-6c-4d-6e-3f-7g-3h-9i-5j-6k5l13m-7n-6o-7p-5q-4
b vragen ook | A5
b vragen waar | A3
b vragen wie | a-4b-5c-3d-5e-3f-5g-4h9i-6j-9k-7l-9m5n-6o-6p-4q-4
b vragen ze | A5
b vragen zijn | a-5b-5c-3d-4e2f-7g-5h5i-4j-6k9l-7m-6n-6o-6p-8q-6
b vriend $ | A5
b vrienden en | A5
b vriendin #Name | A-4
b vrij $ | A-7
b vrij op | A-3
b vroeg of | A7a-5b-5c-5d-5f-4g-3h8i-5k-4l-5m13n-3o-5p-4q3
b vroeger ook | A6
b vrouw die | A7a6b-7d-4f-5g-5h5i5j4k-6l-6m-6n-6o-7p10q-7
b vullen $ | A5a-6b-5c-3d-8e6f-4g-5h-6i-5j-7k-5l4m-5n-3o-6p-4q-4
b vóór #Number | A-6
b waar $ | A6a-8b-7c-2d-6e-4f-8g12h-6i-5j-6k-5l-6m-5n-4o-10p-5q-7
b waar de | A2a-7b11c6d-7e-2f3g-5h-5i-6j5k-7l-5m-5n-6o-6p-4q-6
b waar een | A5a12b-7d-8f-5g-5h-5i-5j3k-12l-6m-6n-4o-8p-5q6
b waar geen | A4a-8b-7d-6e-3f-7g-5h6i-5j8k-6l-8m-10n-10o15p-5q-7
b waar ik | A7a-6b-4d-5e-2f4h-6i-4j-5k-5l-3m6n7o-6p-7q-4
b waar je | A10a4b4c4d-8e-5g-2h-6i8j-6l-4m-6n-4o-8p-5q-6
b waar jij | A6a-5c6d-7e-2f6g-2h4i2j-6k-5l-5m-5n-6o-6p-4q-6
b waar niemand | A6a-7b-5c10d-6e-3f-3g-5h-8i7j-7k6l-7m-4o-6p6q-6
b waarin je | A5
b waarom hij | A6
b waarop u | A3
b waarvan #Number | A-7
b waarvan ik | A2
b wachten $ | A2a-5b-6c-2d-7e8f6g-4h6i-6j5k-5m-6n-4o-7p-4q-5
b wachten ik | A-5
b wachten niet | A6
b wakker van | A6
b wakkerworden $ | A-5
b wanneer een | A4
b wanneer het | A4
b want #Day | A-4
b want alles | A3
b want dan | A-5
b want het | A-6
b want hij | A-10
b want iemand | A6
b want ik | A-3a-3b-5c-3d-7f-6h-7i-3j-5k-2l7m5n-5p-6q-4
b want jij | A8a6b-9d13e4f-4g-3h-7i-6j-10k-6l4m-7n-6o-6p-7q-7
b want mijn | A-12
b want we | A-4
b was en | A7
b wassen $ | A-6
b wassen er | A-6
b wat $ | a-7b-7d-4e-3f-5g-7h-6i-5j-6k-3l-4m7n-4o-5
b wat dat | A5
b wat de | a-8b-7c-2d4e-3f-6g-6h-6i-5j-6k-6l-7m-7n-7p-6q9
b wat die | A7
b wat een | a4b-2c-18d-5e4g9i-4j-5k-2l-6m-3o-4p-2q-2
b wat er | A13c-3d-3f-3g-3h4i3m-2n-4o2q3
b wat hij | A9a-7b-4c12d-7e-4f-4g-3h-7i-4j6l-6m-8n-5o-7p-4q-6
b wat ik | a4b-4c-7d-3g-2h4i-4k-2l-3m-4p12q-4
b wat je | a-6b-4c-5e-6f-5g-2h-5i-4j-6k-4l16m-6n2o-7p-4q11
b wat jij | A19a-2b5h-4j-3l5m-4
b wat leuk | A-6
b wat mij | a-6b-4c-3d-6e-3f13g-2h-6i-3j-5k-4l-6m-7n-8o-6p-5q-7
b wat minder | A6
b wat moeten | A2
b wat niet | A5a10b2c-3d9e-3f4g-6h-6i-5j-7k-7l-8m-7n-7o-7p-8q-7
b wat te | A4
b wat van | A2
b wat vinden | A-5
b wat voor | A10a6b-5c-4d2f6g-3h-6i-3j5k-4l-3m-5n-3p-6q4
b wat zijn | A5a11b-3c-8d-4e5f-2g-3i-3k-3n-3o2p3q-5
b we #Day | A-4
b we #Name | A-3
b we #Number | A6
b we afspreken | A-3
b we allebei | A-9
b we dat | A-5
b we de | A-16
b we die | A-3
b we doen | A-4
b we eens | A4a-6b-6c-2d-5e-3f-5g-4h-4i-5j-7k-5l-5m-5n-6o-9p-4q8
b we er | A-2
b we gaan | A-3
b we hebben | A-3
b we het | A-3a-3b-4c-3d-3f-5g-4h4i-4j-4k-3l-4m-3n-4o-3q3
b we hier | A-5
b we laten | A3a-3b-4c-3d-4e-3f-5g-3h-6i-7j-7k-7l-6m-6n-5o-3p-5q14
b we maar | A6a-6b-5c-3d-4e3f-6g-2h-6i3j-6k-3l-7m-5n-2o-2p-3q3
b we met | A-2
b we moeten | A-7
b we niet | A-5
b we nog | A4a-4b-3c3e-2f-5g-3h-4i3j-6k-6l-5m-5n-4o-3p-3
b we om | A-4
b we tegen | A6
b we voor | A-2
b we weer | A-5
b we wisselen | A-5
b we zijn | A-6
b we zullen | A-2
b wedstrijd zijn | A-3
b week #Day | A-8
b week #Number | A-4
b week $ | a-8b-6c-2d-6e-2f-5g3h-5i-4j-7k-6l-5m-4o6p-5q-5
b week een | a3b-4d3e-2f-2g-4h-6i-4j7k-6l3m-5n-6o-6p-5q-5
b week en | A7
b week iets | A4
b week mee | A-6
b week nog | A-5
b week opbellen | A-5
b week van | A-13
b week zeggen | A5
b week zonder | A5
b weekend #Number | A-3
b weekend $ | a-7b-8c2d-6e-4f-7g-6h-7i-6j-8l-7m-5n7o-4p-5q-4
b weekend blijven | A-7
b weekend erna | A-10
b weekend overslaan | A4
b weekend van | A-3
b weer $ | a-4b-7c-2d6f-5g-6h-7i-4j-7k-4l-7m-7n-6o-6q-7
b weer aan | a-4b-5c-4d-5f2g-5h5i-4j-2l-5m-7n-6o-4p7q-6
b weer bij | A8
b weer dan | A5
b weer dat | A5
b weer een | A3a-4b-4c-7d5e6f-4g-3i4j5k-3l-4m-4n-4p-3q-4
b weer en | A-2
b weer goed | A-5
b weer iets | A3
b weer nee | A4
b weer niet | A10a-4b-4c6d-6e-2f5g-6h-8i-5j-6k-3l-6m6n-7o-3p-5q3
b weer op | A-3
b weer uit | A8
b weggaan en | A7
b weglaten $ | A4
b weken #Number | A6
b weken lang | A6
b weken later | A5
b weken niet | A-4
b weken op | A5a-6b-5c-3d-4e-2f-5g-4h3j-8k5l2m-7n-5o-5p-5q-5
b weken van | A-4
b wel #Number | A-8
b wel $ | a-3e-12f-3g-2h-2j-2k6l-2m-2n-2o-2p-3q11
b wel aan | A4
b wel bij | A-5
b wel budget | A5
b wel dat | A10a-6b-2c-4e-3f-5g-3h10i-5j-7k-6l-6n5p9q-4
b wel degelijk | A8
b wel die | A6
b wel een | A-2a2b-2c4f-6g-4h5k-3l-3m-4n-3o-3p-4q10
b wel eens | a-5b-4c-3d-5e-3f-8g-3h-7i-5j-7k-7l-6m-7n-7o7p-4q4
b wel elke | A3
b wel even | A-6
b wel fijn | A8
b wel goed | A3
b wel hoe | A4
b wel iets | A14a-5b-4c-2d-6f-7g-4h-5i-5j-7k-5l-4m-5n-5o-7p-6q11
b wel janken | A10a-7b-5d-7e-2f-5g11h-7i-6j-5k-5l-7m-4n-6o-6p-6q-8
b wel maar | A6
b wel meetellen | A4
b wel misschien | A6
b wel of | A4
b wel over | A3a-5b-5c3d-6e-3f3g-6h-7i-7j14k-5l-7m-6n-6o-8p-5q-9
b wel wat | A2
b wel weer | A2d4f-2h14n-2q-5
b wel willen | A-5
b wel zijn | A-5
b wel zullen | A5
b weldenkend mens | A3
b welkom $ | A-8
b wellicht dat | A6
b wellicht zijn | A10a-9b-2c-2d-8e8f-7g-6h-5i-6j-6k-8l6m-5n-8o4p-4q-8
b wennen dat | A3
b wennen zijn | A6
b wens hem | A-5
b wereld niet | A6a-6b-7c-2d-9f-5g-5h-7i-6j-7k6l5m-5n-5o-6p-4q-6
b werk $ | A-4
b werk en | A8a-4d-3e-4f9g-7h-6i4j-8k-3l-8m-4n-5o-8p-6q-4
b werken $ | A-4a5b-8c8d-8e2f-8g-5h-7i3j-8l-6m-7n-7o3p-4q-6
b werken ik | A-5
b werken tot | A-4
b werkzaamheden $ | A-5
b weten $ | A-5a-4b-3c7d-5e3f3g-2h-6j-5k5l9m-4n2o5p-5q-6
b weten dan | A-10
b weten dat | A-3c-14d4i-2k5l-4p2q-2
b weten de | A4
b weten het | A6a-3b-2c-6d-4e-5f-5g-4h-4i-2j-4k-3l-4m-3n-3o-3p-2q21
b weten ik | d5f-2h-3i6l-3m-2p-3q7
b weten je | A-2d-2f-2h11i7j-2m-3o-3q-2
b weten niet | A4a-5b-4c-2d-6e-3f-4g-5h-6j-4k-5l-7m-4n-3o-4p-4q16
b weten of | A-7a-6b-5c-3d-7e3f-6g-4h-7i-6j-5k-5l-5m-7n-5o-8p-5q8
b weten ook | A7
b weten t | A13a-4b-7c-2d-7e-3f-6g-8h3i-5j-8k-6l-7m3n-5o-4p16q-10
b weten te | A5
b weten wat | a-5b-4c3d-5e-2f10g-4h-7i-6j-6k6l-5m-5n-5o-8p-8
b wie een | A3a9b-5d-5e-3f-4g-3h-7i-5j-6k12l-6m-8n-6o-8p-3q-6
b wie elke | A2
b wie er | A7a-2b-4c-2d6e-7f-4g-2j3k2l-4m10n4o-5p-3
b wie hij | A5a-4b-5c-4d-6e-3f-4g3h-8i-6j-6k-4l-6m8n-2o-7p-4q-3
b wie ik | A4
b wie thuis | A3
b wie van | A10a-5b-6c-2d-7e3f-5g-3h-8i-7j5k-7l5m16n-3o-5p-7q-8
b wie weten | A10a-5b-3d-3e3f-7g-4h-7i-4j-7k-7l-5m-6n-4o6p-6q8
b wie ze | A9a-6b-6d-5f-6g-3h-7i-5j-8k3l-5m7n-4o-5p-4q-7
b wie zijn | A9a-5b-3d-3e-6g-2i-4j-5k8l-4m7n-2o-4q4
b wij bij | A-5
b wij elkaar | A6
b wij hebben | A2
b wij het | A6
b wij in | a-8c-4d-6e9f-5g-5h-5i4j-7k-5l-8m-5n-4o-4p-5q-6
b wij nog | A5
b wij samen | A-5
b willen #Day | A-6
b willen #Name | A-8
b willen $ | a-3b-5d-6e-2f-4g6h-6i-4j-7k-6l-4m-6n-3o7p-2q6
b willen dat | A-3
b willen de | A-11
b willen doen | A-9
b willen er | A4a-6b-6c4d5e-3f-2g-2h-6i-7j8k-7l-6m6n-6o-5p-4q-4
b willen gewoon | A12a-3b-5c4d21e3f-2g-3h-6i-2j-6k-7l-4m-6n-4o-4p-5q-5
b willen gij | A-4
b willen graag | A-10
b willen hem | A-7
b willen horen | A5
b willen ik | A-5
b willen je | A-6a-7b-7c-3d3e-4f-4g-4h-6i9j7k-9l-5m-7n-5o-6p-6q-6
b willen jij | A-8
b willen laten | A-2
b willen ook | A-2
b willen op | A-2
b willen vanavond | A-2
b willen weten | A4
b willen ze | A-6
b willen zelf | A-4
b willen zijn | a-5b-5d-7e-3g-5h6i-3j-6l-2m-4o6p3q-7
b wim $ | A-5
b winnen $ | A5a-8b-6c-3e-3f-5h-7i-4j-8k-9l-5m-8n-6o11p-5q-7
b wiskunde zijn | A-5
b wissel meegeven | A-3
b wissel van | A-11
b wisselen op | A-4
b wisselen worden | A-4
b wissen niet | A9a-7b-6c3d-7e11f-4g-3h-7i-5j5k-4l-7n-4o-3p-5q-6
b wonen $ | A7a-4b-5c-3e-3f-4g-3h-8i-4j-6k-6l-5m-8n-5o-7p-4q-5
b woord $ | A3a-7b4c-3d-5e-4f-5g-4h-7i-4j-6k-5l-7m-5n6o-5p-6q-6
b woord dat | A8a-5b-6c-2d4f-6g-6h-6i-7j-7k-7l5m3n7o-5q-7
b woord over | A4
b woord overhebben | A6
b woord voor | A10a-6b8c-6d-5e3f-4h2i-2j7k-7l-4m-5n-4o-6p-4q-5
b woord wij | A3
b woorden $ | A4
b worden #Day | A-4
b worden #Name | A-3
b worden $ | b-3g-2i4k-2m-3o-3q-2
b worden de | A11a-7b-7d-6e8f-9g-6h-7i-9j5k-7l-6m-7n-4o-6p-6q-8
b worden een | A-4
b worden er | A7a-5b-5c-7d-2f2g14h-3j-3k-3l-3m-4n-5o-4p-4q-6
b worden gek | A5
b worden het | a-3b-6c-3d-4e-3f9g-4h-6i-4j-5k-5l-4m-6n-5o-5p-6q-6
b worden hier | A9a-6b-7c2d-4f-5g3h-5i-2j-4k-4l-6m-5n-6o-6p-4q-5
b worden hij | A6
b worden ik | a-6b-6c-3d-5e2f-6g3h2j-6k-5l-7m-7n-4o-6p-2q-4
b worden inhalen | A-2
b worden met | A6
b worden op | A-7
b worden zijn | A10a-4b-7c7d-5e-3f-4g-4h3i4j5k-4l-7m-8n-2o-5p4q-3
b wubbo $ | A-8
b zaak $ | A7
b ze #Number | A3a-7b-4c6d-5e-4f-8g-5h-6i3j-7k-5l12m-5n-5o-7p-5q-4
b ze $ | A-9
b ze al | A-5
b ze allebei | A-6
b ze alleen | A5
b ze bij | a-5b-4d-6e3h-5j-6k-5l-6m5n6o-5q-2
b ze blijven | A9a-4b-2c-3d-5e-3f6g-2h-7j-4k-5l-6m-8n-7o-3p-3q3
b ze daar | A7a-7b-6c-3d11f-7g-3h-5i-5k-6l2m-7n-6o-7p-3q-4
b ze dat | A11a7d-7e2f-3g-3h5i-6j-6k-5l-4m4n-4o-4p-4q-5
b ze de | A9a-6b-7c3d5e4f-6g-4h-7j5k-5l-6n-5o-4p-5q-6
b ze die | A-3
b ze een | A-5
b ze er | a-4b-2d-3e-3g-3h-7i-2j3k6l-5m-7n-6o10p-3q-6
b ze fietsen | A-4
b ze gaan | A-5
b ze gewoon | A3
b ze graag | A-5
b ze haar | A3a-5b-7c3d5e3f-5g-4h10i-5j-7k-4l-5m4n-6o-8p-2q-4
b ze hebben | A-10a-5b-4d-5e-7f-2h5k-4m13o-3p-2q-2
b ze het | a-5b-4c-3d-9e-3g-4h6i-2j-7k-8l-5n-5o-3p6q-4
b ze in | a-7b-8d-8f6g-6h-7i-7j-6k-5m-8n4o-5p-3q-7
b ze inslapen | A-4
b ze je | A2
b ze klaarzijn | A-4
b ze komen | A-6
b ze krijgen | A-5
b ze kunnen | A-3
b ze liever | A5
b ze me | A7
b ze met | b5c4d-5f-5h-5i-2j-6k-8l-6n4o-5p-4q-4
b ze moeten | A-12
b ze mogen | A-9
b ze niet | a-4b-3d-6e-2g-3h5i-3j-6k-5l-5m3n-5o5p-4q-4
b ze nog | A-2
b ze nooit | A-5
b ze op | a-6b-5c8d-5h5j-6k-5l-6n-3o-4p-2q-3
b ze rijden | A-4
b ze terugkomen | A6
b ze thuiszijn | A-3
b ze tot | A-4
b ze vallen | A-4
b ze van | A-8
b ze vannacht | A-5
b ze vinden | A-9
b ze vragen | A-5
b ze weer | A-8
b ze zeggen | A5
b ze zijn | A-21
b ze zitten | A-8
b ze zullen | A-6
b ze zwaaien | A3
b zeg $ | A5
b zeg niet | A2
b zegene je | A-4
b zeggen $ | A5a-5b-3j-11k-3n-3
b zeggen dat | A9a-9c3e-5f-6h-4k-5m3p-6
b zeggen de | A-8
b zeggen een | A-5
b zeggen en | a-5b-5c8d-5e4f-7g-5h-6i-4j-6k-4l-7n-4o-4q6
b zeggen genoeg | A7
b zeggen het | a-5b-3c-5d-4e-5f-3g-3i-2j8k-2l-5o-3p11q-5
b zeggen ik | a-5b-4c-3d-2f-6g-3i4j9k-3m-5n-4o-3p4
b zeggen jij | A7a-6b-4c5d-7e-2f-6h-7i3j4k-3l-4m-7n-4o-5p-8q9
b zeggen maar | A-5
b zeggen of | A-6
b zeggen papa | A11a-3b-5c-2d-5e-2f-2h3i-5j3k-4l-5m14n-4p-4q-4
b zeggen tegen | A8a7b-7c-3d-8e-4f-6g-3h-7i-7j-6k-2l9n-8o7p-7q-8
b zeggen ze | A2a7b-7c-4d-8e-3f-5g-6h-7i-4j-7k-7l-8m4n-7o-7p-4q-4
b zeggen zelf | A6
b zeker $ | A7a-6b-8c-3d-8f-6g-4h-8i5j4k-5l-7m-6n-6o-6p-6q-5
b zeker dat | A5a-5b-5c-2d12e-4f-4g-3h-6i-4j-7k-5l-3m-4n-4o-3p-5q-7
b zelf #Number | A7a-6c3d-2e-3f-5g-2h-7i11j-7k-5l9m-6n-4o-3p-3q-2
b zelf al | a-6b-6c-4d5e-4f-5g-3h-7i-6j-7k-6l-7m11n-5o-5p-5q-5
b zelf bellen | A-4
b zelf dat | A8a-7b-7c3d-9e-3f-7g-3h-6i-4j-9k-6l-7m13n-7o-5p-3q-5
b zelf de | a12b-6c9d-6e-3f-6g-2h-6i7j-4k-7l-6m-7n4o5p-5q-4
b zelf een | a-8b-3c3d-5e5f-6g-2h-7i-4j4k-7l-5m4n-8o-7p-4q4
b zelf eens | A3
b zelf es | A5
b zelf in | A12a7b-3c-3d-4e-2f-5g-4h9i-7j-5k4l-3m-6n-3o-7p-3q-5
b zelf maar | A11a-6b-4d-6e3f3g-4h-7i-5j-7k-5l-6m12n2o-6p-5q-5
b zelf met | A4
b zelf naar | A-8
b zelf niet | A5
b zelf niks | A5
b zelf nog | A7a-8b-3d-5e12f-3h-5i-4j-6k-4l-6m3n7o-4q-5
b zelf ook | a3b-3c-6d-6e-5f-4h2j-6k-3l3m-6n-5o11p-3
b zelf op | A9a-7b-3c-3d-5e-3f-7h-6i7j-8k-6l-7m-7n4o-6p-3q-7
b zelf voor | A6
b zelf willen | A-3
b zelf zijn | A5a-5b-4c2d-6e-4f-3g-2h-8i-5j4k-6l-6o7p-4q-5
b zelfde tijd | A-6
b zelfs de | A-2
b zelfs een | A9a6b-9c9d-9e10f-5g-4h-6i-6j-8k-6l-9m-7n-5o-8p-6q-5
b zenuwachtig voor | A-4
b zenuwen van | A4
b zetten $ | a-6b-5c6d3e-2g-3h-4i-5j9k-5m-4n-4o-5p-3q-5
b zetten dat | A8
b zetten en | A11a-4b-6d-6e-4f-2g-3h-7i-7j-5k-3l6m-6n-4o-3p-4q-5
b zetten ik | A-4
b zetten met | A8
b zich $ | A3a-8d-4e-4f-4g-4h14i-5j-7k-9l-6m-6n-3o-7p-4q-5
b zich goed | A-6
b zich nu | A5a-8b2c-4d-7f-6g-6h5i-4j-6k-7l6m-5n-7o-4p-6q-9
b zichzelf wel | A8
b zien $ | a7b-3c2d3f-4j-8k-3m-4n-4o-2p-3q-6
b zien dan | A2
b zien dat | A4a-6b-5c-5d7f-5g-3i-2k-6l-3m-4n-5p-3
b zien die | A-5
b zien dus | A-2
b zien en | A8a-7b-5d-4e-3f-7g-4j-5k6l-5m6n-4o-4p-4q-7
b zien foto | A-6
b zien hangen | A7
b zien hoe | A9a-6b-6d8e-3f-5g-4h4i-5j4k-6l-5m-6n-5o-5p-3
b zien ik | A4a-6b-4c5e3f5g-6h-5i-4j-6k-2l-5m3n-3o-3q4
b zien je | a-8b-7c-2d-7e-3g-4h-7i-4j-9k-6l-7m-8n-8o6p-4q9
b zien jij | A6
b zien maar | A7a-7b9c-3d-10e-4f-8g-4h3i-4j-8k-7l-5m-6n-6o-6p-4q3
b zien nog | A4
b zien op | A3
b zien wat | A3
b zien we | A7a-5b-4c-2d-5e-3f-7g-5h-4i-5j-7k-7l-5m-5n-4o-3p-5q6
b zien wel | A12a-3b-2d-5e-3f-5g-5h-7i-2j-6k-4l-5m-6n-3o-3p-4q17
b zien wij | A4
b zijn #Day | A-20
b zijn #Money | A-27
b zijn #Number | e-4f2g-2j3k-2l2m6
b zijn $ | a-5c-3g-2k-5m-2
b zijn aan | A4
b zijn agenda | A-5
b zijn akkoord | A-3
b zijn al | A-3
b zijn allemaal | A4
b zijn als | a-6b-5d-5e-7f-4g-4h4i-6j3l3m-5n-4o-5p2q-6
b zijn bellen | A-9
b zijn best | A-4
b zijn bij | A3a-5b-5d6e-8f-3g-3h3j-6k-4l-5m-3n-4o-4p-3q2
b zijn bijna | A-5
b zijn binnen | A-11
b zijn blij | A-5
b zijn boekentas | A-6
b zijn boos | A-5
b zijn bovendien | A5
b zijn breken | A-4
b zijn daar | a-6b-6c-2d-6e-4f-4g-6h-7i-8j4k-4l-5n-4o-4p2q-5
b zijn daarvoor | A-3
b zijn dan | A-2a5b-6c5d2e-3f-7g-2h-5i-4j-6l-6m4n5o-6p-5q-6
b zijn dat | c-2d7j-9k-2l-8n4o-4q-3
b zijn de | a-5b-3e2g-4j-9n-3o-2p7q-4
b zijn die | A9d4l3m-2o2p-5
b zijn dit | a6b-6c3d-4e7f-5g-4h-8i-6j-8k-6l-6m-8n-4o-8p-7q-7
b zijn dochter | A3a-9b-5c9d9e4f-3h-7i-5j-7k-4l-7m-6n-3o-8p-4q-5
b zijn dus | A3a-7b-5d-7f-3g-5h3i-6j9k-5m-6n5o-4p-5q-5
b zijn echt | A3a6c-4d-6e2f-6g-5h-3i-3j4k-6l3m-3n5o4p-3
b zijn een | a2c-19d-7e-3f-2g-9h-5i-5k3m-13n-16p9
b zijn eerder | A-6
b zijn eerlijk | A-6
b zijn eigen | A6a11b-4j2k-7l-2m-5o-4
b zijn eigenlijk | A5
b zijn emotionele | A2
b zijn en | A3c-2e-4k-3l-8m-2n-2q11
b zijn er | d-9e4i-4j4m-6n-7
b zijn erbij | A-3
b zijn gaan | a-6b4d4e-2f-4g10h-7i-4j6k-4l-5m-5n-2o-5p2q-7
b zijn ge | A3
b zijn geen | A14a-2c-4f-6g-4h-4i-4k18m-8o-2p-6
b zijn gek | A-5
b zijn geldig | A-3
b zijn genoeg | A-6
b zijn gewoon | A7a-5d-6e-6f-3g-4h-3j-5k11l-4m-3n-4o-4q-4
b zijn gij | A7
b zijn gisteren | A-8
b zijn goed | A-12
b zijn gratis | A9a-7b-6c-3d-5e3f-5g-4h-6i-4j-7k-6l-6m-6n-7o10p-4q-5
b zijn handen | A4
b zijn hebben | b4d-3e-7f-3g-2h-4i-5j7k-5l-4m8n4o-4p-4q-3
b zijn heel | A-2
b zijn helaas | A-10
b zijn helm | A-6
b zijn het | a-4c4i5j-5p-7q-13
b zijn heten | A-2
b zijn hetzelfde | A-4
b zijn hier | a-6b-5c-4d-3e-4f-4g-6h-7i-2j3k-5l7m-4n-3o-5
b zijn hij | a-4b-4c3d-8e-4f-3g-6h-8j4k-7l-7m12n-6o-4p-6q-7
b zijn hoe | A5
b zijn iets | A-2
b zijn ik | a-12d-9f-5g-2h4k-2m-6n-8o-3
b zijn in | a-3b-5c-8e2f-3h-3j-4l-4n-2o7
b zijn intrekken | A-5
b zijn jaszak | A-5
b zijn je | A10a25d-3h-6i6j-5n-3p-2
b zijn jij | a9b2c-3d-4e-2f-3i13j-4l-3m-4n-3o2p-3q-4
b zijn jou | A7
b zijn jouw | a2b13c4d-8f-7g-5h-6i-6k-7l3m-6n-6o-6p-5q-5
b zijn kapot | A-12
b zijn kiezen | A-4
b zijn kind | A4
b zijn kinderen | A6a-6b-5c11d-7h-7i-4j-8k8l-2m-6n-2o-4p-3q-4
b zijn lek | A-5
b zijn maar | a-8b-8c-3d-7e4f-5g-6h13i-6j-9k-6l-8m-7n-6o-5p-7q4
b zijn maat | A-5
b zijn met | b-7c-4d-6e-2f-6g-4h6i-4j-8k3l-4m-5n-5o-6p7q-5
b zijn mij | a9b5d3e6f-5g-5h-6j-7k-6l-9m-7n-6o-7p-8q-6
b zijn mijn | a-7b-6c-2d-7e-2f-6g-6i-6j7k-7l-9m-6n7o-4p9q-6
b zijn moeten | A-6
b zijn naam | a-8c4d-7e-2f-7g-6h-7i-6j-6k-7l-5m-8n3o-6p-6q-5
b zijn nat | A-5
b zijn natuurlijk | b-7c-2d-5e5f-4g-5h-7i-5j2l-5m-6n-6o-7q-7
b zijn neefje | A-5
b zijn net | A9a-6b-8c3d-4e3f-4g-7h-7i-9j-9k-6l2m-7n-2o-4p-7
b zijn niet | a-2h-4j-3k-2l26
b zijn niets | A-10
b zijn nieuw | A7
b zijn nieuwe | A-5
b zijn nog | a-5b-6d-4f-5g-7h-6i9j-6k-5l-7m-5n-4o-2p-6q9
b zijn nooit | A-2a15c-3d-8e-3f-5g-2h-7i6j7k-8l-7m-7n-6o-5p-8q-3
b zijn nu | A4b-4c7f-2i-2k2l-3o-2
b zijn om | a-5b-4c-2d6f-3g-2h-5i-3j4k2l-5m-6n-3o3p-3q-5
b zijn omgegooid | A-4
b zijn onderbroek | A5
b zijn onzin | A4
b zijn ook | A-3a-4b-3c3d3e4f-3g-2h-2i-3j-4k-4l-3m-4n-3o4p5
b zijn op | A-2a6d-4f-4g6h9i-3j-4k-3l7m-4n-3o-3p-6q-5
b zijn open | A-5
b zijn ouders | A11a-5b-6d-8e-3f-4g-3h3i-4j4l-6n-3o-7p-4q-6
b zijn overigens | A4
b zijn pak | A-4
b zijn plek | A-6
b zijn precies | A7a-9b10d6f-6g-5h-5i4j-7k-8l-6m-7n-6o-7p-6q-3
b zijn prima | A-7
b zijn pure | A7a-8b10c-3d-9e-4f-7g-7h-6i-6j-7k-7l7m-5n-7o7p-5q-6
b zijn pyjama | A6
b zijn ronduit | A7a-10b3c2d-5e-4f-5g-6h-7i-5j-8k8l-7m-7n-8o-7p-4q-5
b zijn rugzak | A-5
b zijn samen | A-4
b zijn scheenbeschermers | A-5
b zijn slaapzak | A-7
b zijn sorry | A7a-5b-6d-6e-3g-3h4i-6j-4l-3m-3n-4o-3p9q-3
b zijn sporttas | A-4
b zijn spreekbeurt | A-5
b zijn storten | A-4
b zijn t | A-9
b zijn tablet | A-4
b zijn tas | a-6b-6c5d-7e2f-6g-2h-5i-5j-6l6m-8n-6o11p-3q-6
b zijn te | A-3
b zijn telefoon | A-7
b zijn tja | A3
b zijn toch | A-5
b zijn toen | A6a-6b-3c-5d-6e-3g-5h7i7j-5k-3l5m-4o-3p-5
b zijn tot | A-7
b zijn turnzak | A-3
b zijn u | A3a-6b-7d16e-3f-5g-3h-6i3j-8k-7l-8m-6n-5o-7p-6q-4
b zijn vallen | A-3
b zijn van | a-5b-3c5d-3f-3g2i-3j-3m-7n-4o3p-2
b zijn vanmiddag | A-3
b zijn vasten | A5
b zijn verdrietig | A-3
b zijn vergeten | A-4
b zijn verplaatsen | A-2
b zijn vol | A3
b zijn volledig | A4
b zijn voor | a-3b-2c2d-4h4j-5k4l-4o-3p-3q-4
b zijn vrij | A-3
b zijn waar | A6a-5b-5c2d3e-2f6g-4h-8i-5j-6l-4m-5n-4o-5p5q-6
b zijn wat | A-5
b zijn we | A-3
b zijn weer | A4a-4b-7c-2d-6f4g-5h5i-5k-4l-6m-9n-7o-6p7q-6
b zijn wel | a-5b-4c5d-5e5f-5g-3h-7i-8j5k-7l6m-6n-4o-5p-6q3
b zijn welkom | A-6
b zijn ze | a-6b3d-5e-3f-5g-6h5i-5j-7k-6l-8n-4o-5p-4q4
b zijn zeggen | A11a7b5d-7e3f-7g-2h-7i-5k9l-4n-7o-6p-5q-4
b zijn zeker | A7
b zijn ziek | A-5
b zijn ziekelijke | A2
b zijn zijn | A-2a4b3d-4f-5h-4i-4j-5l-3m-4n-2o-4q-3
b zijn zin | A6
b zijn zo | a-7c-5d2f4g9h-4i-5j-6k-5l-5m-5n-4o-5p-5q3
b zijn zo'n | a3b-7c-2d-6e-3f-5g-6h-5i-3j-6k-7l-5m-3n-5o-5p-3q6
b zijn zoon | A8a5b-7d-4e-2f-4g-2h-6i-4j-7k17l-5m-7n-5o-6p-2q-4
b zijn zullen | A-2
b zijn zwemdiploma | A2
b zijner tijd | A4
b zin hebben | A6
b zitten #Day | A-6
b zitten $ | A9b-6e6g-8h-2j2k-4l-2m2o-7
b zitten bij | A-9
b zitten dan | A-3
b zitten dat | A5
b zitten een | A-4
b zitten en | a-6b-4c3d-6f-5g4h-8j12k-6l-6m-6n-6o6p-4q-7
b zitten er | a-8b-5c-2d-5e-3f-5g-5h17i-6k-5l-7m-7n-6o-7p-3q-5
b zitten erin | A-5
b zitten hebben | A4
b zitten het | A8
b zitten hier | A2a-3b-4c-6d-4e-6f-5g-3h8i-2j-4k-3l-5m-4n-3o-4p-4q-4
b zitten hij | A-4
b zitten huilen | A6
b zitten ik | A11a-2b-3d-5f-5g12i-4j-6k-3l-5m-7n-4o-3p-4q-4
b zitten in | A-9a-5c-7d-5e-5f-6g9h-6i-4j-6l2m-6n4o4p-3q-5
b zitten ook | A-7
b zitten op | A9a-6b-6c-2d-7e-3f-8h-8i-5j-8k-6l4m-6n-6o6p-6q-8
b zitten te | A5a-8b-7e-3f-7g-10h3i-7j6k-4l-6m-6n-5o-7p-4q-7
b zitten tot | A-6
b zo een | A6a3b8c-3d-7e2f6g-5h-4i-7j-6k-8l-5m-6n-6o-9p-7q-8
b zo erg | A6
b zo gaan | A6
b zo goed | a-8b-6d-7e12f-6g-4h-7j-10k-8l-7m-8o-6p-6q-5
b zo grappig | A-5
b zo hebben | A-4
b zo kijken | A4
b zo kwaad | A5
b zo laat | A-5
b zo lastig | A5
b zo lekker | A6
b zo moe | A5
b zo niet | A14a-6b-5c-4d-6e-4f10g-7h-3i-2j-5k-6l-6m-3n-3o-5p-5q7
b zo noemen | A5a8b11d-2e-3f-5g-7h-7i-5j-5k-4l-6m-5n-5o-4p-5
b zo simpel | A6a-7b-6c3d6e-4f-6g-4h-5i-4j-8k20l-6m-4n-5o-6p-6q-6
b zo staan | A-3
b zo uitkomen | A9a-5b-6d-5e-3f-7g-7h-6i-5j-4k-4l-4m-4n-6o-5p-6q10
b zo ver | A9a-4b-6c2d-4e-3f-5g-7h-4i5j-6k-6l-5m-4n-5o-2p-3q10
b zo zeggen | A5
b zo zijn | a-7b-4d-4e-4f-2g-5h-7i9j-6k-2l-7m-3o-3q-2
b zo'n gesprek | A5
b zo'n steek | A6
b zoals de | A6
b zoals het | A-5
b zoals ik | a-5b-2c5d-4e-4f-4g-3h-8i7j-5k-3l-6m-5n-5o-4p4q-5
b zoals u | A4
b zodat je | A10a-10b-10c4d22e-4f-8g-5h-9i-7j-9k-7l-8m-5n-7o-8p-6q-8
b zoeken $ | A7a-7b-8c25d-9e-2f-5g-5h-5i5j-7k-6l-5m-4n-5o6p-5q-6
b zoeken een | A8a-9b-8c-3d-6e-4f-5g-7h-5i-6j-8k-7l4m-6n-6o13p-5q-4
b zoeken gewoon | A2
b zoeken in | A6a-9b-7c2d9e4f-7g-3h-6i-7j-8k-6l-8m-5n-7o-7p-5q-6
b zoeken naar | A2
b zoeken nog | A-5
b zoeken zijn | A6
b zoiets niet | A3a7b-7c4d6e-3f-4g-4h-7i-5j-5k-9l-6m5n-7o-6p-4q-5
b zolang ze | A-3
b zomer $ | A10a-7b-6c4d-5e-4f9g-6h-6i-6j-8k-7l-5m-5n7o-7p-6q-7
b zomer dat | A6
b zomer niet | A3
b zomer zijn | A5
b zonder #Number | A7a-6b-4c8d-5e-3f-5g3h-5i5j-5k-6l-7m-7n6o-8p-4q-5
b zonder mijn | A3
b zonder overleggen | A4
b zonder te | A10a-7b-4c14d-6e-3f-6i-7j-7k4l-6m-5n-6o-7p-4q-3
b zoon $ | A4
b zorgen $ | A-6
b zorgen dat | A-5
b zoveel $ | A7
b zoveel beter | A3
b zuchten $ | A10a-3b-3c-3d5e-2f-4g-3h-5i-4j-7k-2l-4m6n-2o-3p-3q-3
b zulke dingen | A7a-9b-8c4d-4e-3f-6g-6h-5i-6j-7k-8l-6m-5n22o-8p-8q-4
b zullen de | A2a-8b-7c-3d6e3f-6g4h-7i-6j-8k-5l-6m-6n-4o-7p-7q-7
b zullen een | A10a-7b-6c-2d-8e8g-5h-5i-4j-7k-5l-6m-4n-4o-6p-6
b zullen eens | A9a-7b-5c-2d-6f-5g-4h4i-4j-7k-2l-6m-6o2p-4q4
b zullen er | A3a-6b-4c-4d-5f-4g-4i-3j-5k-4l-5m-5o4p12q-6
b zullen fijn | A-7
b zullen haar | A6
b zullen hem | A7
b zullen het | c-9d6e-2l-2o-3p-3q6
b zullen ik | d-5e5f-6g-3l-6m-3o-2q-4
b zullen in | A3a-7b5c-3d-7f-5h-2i-4j4k-5l-5m-4n-3o-7p-5q2
b zullen je | b-3c-8e-2i-2j3k-2l5m-3o6q-2
b zullen jij | A-14
b zullen jou | A6
b zullen kunnen | A10a-7b-6d-7e-3f-5g-4h-4i-2j-7k-7l-6m-5n-5o5p-5q4
b zullen me | A7
b zullen u | A6
b zullen wel | A19c-10d19m-3o-3q-3
b zullen ze | A-4
b zullen zijn | a-7b-5c3d-8f-3g-4h-7i6j-8k-4l2m-5n-2o-5p-6q-6
b zus #Name | A-9
b zus $ | A-2
b zus en | A6
b zus kunnen | A-5
b zwaaien $ | A13a-6b-4g-4h-5i-4j2k-6l4m-6n-6o-5p-3q-4
b zwemles van | A-3
b zwemles zijn | A-5
b zwemmen $ | A-5
b zwemspullen zitten | A-5
b zwijgen $ | A7a-8b-5d-5e-4f-5g-5h-6j-7k4l-7m-5n-3o-6p8q-5
both future | a-5b-6c-3d-7e-4f-3g-3h-7i4j-7k-2l-6m-5n-2o-7p-4q6
both none | A2a-6b-7c-3d-5e4f-7g-6h-4i-7j-8k-5l-5m-5n-8o-5p-6q4
both past | b-2c9h-2i6j5k2l-3m-2q-3
both present | a-3d-3e-5f-3k-4p-2q9
both present can | A-6
both present must | A-8
both present not | A5a-7b-8c-3d-7e-4f-5g-8h-6i-9j-8k-8l-8m-7n-10o-6p-7q18
both present should | A-5
both present want | A-4
child no verb | a4b-6c3d-6e3f-6g-6h-3i-8j-9k-7l-6m-4n-8o-5p-6q-6
child none not | A12a-7b-5c-4d-6e-3f-6g-5h-7i-6j-7k10l-8m-7n2o-7p-5q-7
child past | A2a-19b-10d-5e-6f-12g-4i-3j-2k-2m12n-11o-3p-10
child past must not | A6
child past not | A7a6b-3c-3d5e-4f-3h-4j-5k-3l13m-7o-2p-2
child past want not | A-4
child perfect | A-2a-7e2f-3g-3i-2k-8l-2m20n-5o-3q-4
child perfect not | a-8b-5d-5e-2f7g-2h5i-6j-8k-5l-7m13n-7o-5p-2q-2
child present | A-3a-3b-5f-2g-5i-20m6o-17p-10q-2
child present can | A-13a-8b-5c3d-6f-5g-3h5i6j3k5l-6m-5n-3o-4p-5q-4
child present can not | A-5
child present may | A-10
child present may not | A-6
child present must | A-11a-4b-5d-5e-3f-2g-3i-5j-8k5l-5m8n-2o-4p-4q-7
child present must not | a-4b-3c-7d-6e-6f3h-4i-2j-2k-4l-4m-4n-4o8q-3
child present not | a-13g-4h3i-9k3m8q-6
child present should | a-7b-5c-4d-6e-3f-3g-2h-4i-3j-7k11l-4m-7n-5o-7p-2q4
child present should not | A6a-7b-7c-2d-5e-2f-5g-4h-5i-5j-7k7l-5m-8n-5o-7p-6
child present want | A-8a-3b-4f-2h3i-3j-7k-6l-5m-5n-4o-2p-5q-3
clauses 1 | d-3f-2h-6l-11m-11p-3
clauses 2 | a-2
clauses 3 | a-3g-5n-3
clauses 4 | A2b-5f-3h-2i-2k-7m8n-9o-5p5
f aan | A10d-2g-10h-7i-3n6
f aanraak | A5a-5b-5d-6e-3f-5g-5h3i-5j-4k-5l-5m-3n-4o-2p15q-6
f aanvang | A-4
f adviseert | A-9
f af | A7a-2b-3d-2f16g-3i-3j-4k-3n-4o-2p-3q-3
f afgelopen | A13a-5b-4c5d-4f11g-3h-3j-5k-3l-5m-5n4o-3p-4q-2
f afgesproken | A-4
f afloop | a-4b-4c3d-8e-3f-5g-3h-6i-6j-8k-7l-5m4n-2o-4p-5q5
f afloopt | A3
f antwoord | A2a-6b-5c-3d-6e-3g-5h-6i-4j-5k-9l5m-5n6o-6p-6q-7
f antwoordt | A8
f app | a-8b3c-3d-8e-4f2g-4h-7i-5j-8k-7l-6m-7o-9p-7q-7
f appte | A-4
f bad | A-2
f bedacht | A2a-8b9c9d-7e-5f-5g-5h-6i7j-8k-7l6m-9n-7o-7p-5q-7
f begin | A5b-2c4e-4f-2h-6i-5j-5l-7n2o4q-2
f begint | a-2b14d-3f4j-3k-3l-2m-3q-3
f begonnen | A11a-4b-2c-3d6e-2f-4g-4h-6i-4j-2k-3l8m-3o-3p3q-5
f begreep | A8a-7b-7c3d-7e2f-6g-6h-9i-7j4k-5l-8m2n-6o-4p-7q-4
f begrijp | a-4b-5c-3d2e4f-6g-5i-4k-4l-5m-4n-4o-4p5q-6
f bekeken | A-6
f bel | a-3b3c-9d-2e-9f5g-3h-2k-3m-3o-3p-3q-3
f belde | A8a-6b-5c9d-6f-4g-4h2i-2j-4k-4m19n-3o-3p-3q-3
f beleefde | A-3
f bellen | A-4
f beloof | A8a7b-5c-3d-6e-4f4g-6h-9i-5j-7k-6l-8m-7n6o-7p-8q3
f beloofd | a-6b-4c2d-6e3f-5g-5h3i-6j-5k-4l4m-4n-7o-3p-7q-2
f belt | b-4c4h-2i-2j-4m6n5
f ben | A5c-11d-3e-3f-26i-2j-12k-19m-4p14
f bent | a13b11c-4e-5g-4l-17m-12n-4o-11
f bereikte | A4
f besef | A3a-3b-4c-4d-3e4f-5g-5i-7j-4k-5l-7m-4n-5o-4p5q-2
f bespreek | A-4
f besproken | A-5
f besta | A9a-3b-5d-5e7f-4g-5h7i-4j-3k-4l-4m-3n-5o-4p-3q-6
f bestaat | A5a-3b3f-3h6j-2k-3m-2n-2q-3
f betaal | a-3b-3d-4f9g-2h5i-4k-3m-5n-5o-2q-6
f betaald | a-4b-4c3d-3e6g-3h-6j-6k-3l-4m-6n2o-4p-7q-5
f betaalt | a6b-4c-7f4h3i-3j-5k-5l-3m-3n-5p-2q-4
f betreft | a-5b-4d-5e-4f7g-4h-5i-3j-5k-3l-5m-6n-5o-6p-4q10
f bevestig | A-2
f bevestigd | A-7
f bevestigt | A3
f bewijs | A2
f bezit | A6
f bezoek | A-6
f bid | A5
f bidt | A7
f bied | A13a-5b-5c-4d-5f-5g-5h-3i-5j-5k-2l-5m-4n-6o-3p14q-4
f bij | A3a-3f-4h-6i-3k9l4m-2
f bijt | A4
f binnen | a5b-5d-4e-2f3g-5h-6i-4j-6k-5l-6m-7o-8p-4q-5
f binnenkomt | A5
f bleef | a-9b-5c15d-6e-4f-5g-6h-8j-9k-4l-10m-7n-5o-6p-5q-4
f bleek | A5
f blijf | a-5b-4c2d-6e-3g-4h2i-4j-6k-3l-6m5n-8o-8p-6q-5
f blijft | b-2d-5f13g-2h-9i-4j-7k-3n2o-3p-2q-4
f blokkeer | A5
f boek | a-7d-7g-4h-4i-4j-6k-6l-7m-5n6o-5p-5q-7
f breekt | A13a-7b-6d-5e-3f-6g9i-5j-7k-6l-6m6n-6o-4p-3q-7
f breng | A-29
f brengt | a-6b-6c-3d-6e-5f-4g-4i-4j-6k2l-5n14o-6p-5q-3
f dacht | A11c4e6h2i-2p-2
f dank | A-9
f deed | a-8b-6c-2e-3f-2g-4h-8i-8j-5k9l10m-5n-3o-4p-7q-4
f dekt | A-6
f denk | a-4b-3d-5f-3g-3h16i2j-3k-2l-3o-3p-3q9
f denkt | A11c-14d14h-6i-2j-3l-3m-2
f doe | c-26f-3g-7i-7l2m-8o-3p-3q7
f doet | c-4g-9k-10o5q-4
f door | a-3c6d-3f3h-3k-2l-3m-3n-2o-3p6q-3
f draag | A7
f draagt | a-8c-3d-7f-5g-5h4i-7j5k-7l-4m3n-7o-6p-6q-7
f draai | a-8b-7c-3d-6e5f-9g-5h12i-6j8k-9l6m-7n-6o-6p-5q-7
f draait | a-6b-7c-2d3e-4f-5g-5h-7i-5j-6k6l-7m-5n-5o-6p-5
f drinkt | A-3
f droeg | A6
f drukt | A6
f durf | A7a-5b-6c-2d5e4f5g-6h-7i-4j-4k-8l-6m-8n-6o-6p4q-5
f durft | A18e-18l-5m12n-2
f duurt | A-8
f eet | a4b-3c-8d-5e3g-3h5i-4j-5k-4l-4n-4o-4p-4q-5
f fietst | A-6
f fluisterde | A5a-5b-2c-3d-7e-3f-2h-7i-4j-6k-4l-5m8o-2p-3q-2
f ga | a-15b-7c-3g-7i-10l-13m-10n-4o14p-8
f gaat | a-3b-2c-3d5f9g-13h-4i-19m-3p-3q-2
f gaf | A13a-7b-5d-7f4g-5h-7j-6k-6l2m-7n-5o-4p-4q-5
f gebeld | a-5b-4c-3d-3e-3f11g-4h-7i-5j-3k-3l4m-4n-4p-6q-5
f gebeurd | A7a-7b3c-3e-2f6g-2h-3i-5j-6k-6l3m-5n4o-4p-4q-3
f gebeurt | A11a-3b-3d3e-9f8j-3k-3m-4n-3q-4
f geboekt | A-7
f gebracht | a7b-5c-3d-4e-4f-3g-5h4i-8j6k-7l-8m-8n-5o-5p7q-4
f gebroken | A-12
f gebruik | a-8b3c-4d-6e11f-5g-4h-7i6j-8k-4l5m-8n-5o-7p-6q-5
f gebruikt | A16d7e-5f-6g-4h-4i-6j-7k-7l-5m4n-6o-7p-4q-5
f gedaan | A6a-2d-3e-7f-2g-3i-3j-5k-2l12m2n4o-3p-3q-3
f gedacht | A-10
f gedrukt | A5a-2b-3c-3d-4e-3g-5h5i-5j-5k-4l-5m6n-4o-5p3q-3
f geef | A-6c3d-2e-15f6h-3j-2k2l4o3p3
f geeft | b4c2f-5h6i-5j-6k3m-6n-5o-6p-5q-4
f gefeliciteerd | a-7b-7c-3d-8e9f-6g-6h-5i-6j7k-8l-6m-5n-7o-5p-6q-7
f gegaan | a5b3e-5f-4h-4i-5j-6k-6l6m2n-4o-3
f gegeten | a-6b-5c6d-5f-3g-3h6i3j-5k3l-6m-7n6o-6p-3q-4
f gegeven | A2a13c-3d6e-3f-6g-3h-6i-7j3k-5l-7m-5n-6o-5p-6q-4
f gegrepen | A5
f gehad | A-5a5b-5d4e-5f-5h-6i-6j-6k-3l6m-4n5o5p-5q-3
f gehangen | A-5
f gehoord | a-8b-5d-7e16f7g-4h-7i-8j4k-5l-8m-8n-6o-3p-5q-5
f gehouden | A5a-7b-2c6d-5f-4g-4h-7i-5j-7k-2l9n-4o-3p-6q-5
f gekeken | A-3
f geknipt | A-4
f gekocht | A-3a-10b-8c-4d-5e-5f-6g-3h5i-7j3k7l-8m-7n-4o-7p-6q-3
f gekomen | A15a-7b-4c5d-5f4g-4h-5i14j-7k-4l-5m-6n-5o-4q-6
f gekozen | a-6b-5e-2f-3g-2h-7i-5j-6k3l2m-7n-2o-4p-4q-2
f gekregen | a-4b-6c2d-5e2f-5g-4h5i-5j4k-6l-6m-8n-3o-5p-5q-6
f gelachen | A7
f gelaten | A4a-4b-4c4d-5e5f-3g-3h-8i-4j-7k-3l-5m-7n-4o-4p4q-7
f geld | A11a-6b-6d5e-6f-3g-3h-3i-4k4l-5m-5o-5p-3
f geldt | A-6
f geleden | A12a-5b4c-2d-4e6f-2g-5h-6i-2j-5k-3m-5n-2o-3p-4q-2
f geleerd | a-5b-4c7d-6e4f-3g-4h-9i3j-9k-6l-7m10n-4o-4p-5q-2
f gelezen | a-7b-8c3d-3f-6g-7h-6i-7j-7k-6m-4n-7o-6p-6q-3
f gelogen | A6
f geloof | A13a-7b-7c-3d5e-3f-7g-6h4i-6k4l-6n-7o4p-7q-7
f gelooft | A8a13b-7e-2f-5g-3h-7i-6j-7k-5l-5m-5n-6o-5p-6q-7
f gelukt | A-5
f gemaakt | A5a-3c13d-2h-6i-4j-2l-2m4p3
f gemaild | A-6
f gemeld | a-6b-5c-4d-5e2f-4g-3h-7i-6j-6k-6l8m-6n-5o-5p-4q-3
f gemist | A-9
f geniet | A3a-7c-2d9e3f-6g-5h-6i-5j-8k-4l-5m-6n-5o-5p-6q-6
f genoemd | A4
f genomen | a-7b-5c-2d10f-5g-4h-7i-7j-9k-5l-8m6n-6o-5p-5q-3
f genoteerd | A-3
f geoefend | A-12
f geopereerd | A-5
f geraakt | A4
f gereden | A8a-9b-4c-4d-5f-5g-4h-2i21j-10k-6l-6m-6n-6o-4p-5q-4
f geregeld | A9a-6b-6c6d-7f-7g-5h4i-6j-7k-4l-6m-6n-7o-5p4q-6
f gerekend | A4
f geroepen | A8a-8b-5c3d-6e-3f-4g-4h4i-6j-8k-2l5n-5o-7p-5q-2
f gerust | A-2a5b-5c-3d4e13f-4g-4h2i-5j4k-5l-7m-5n-4o-5p4q-6
f geschreven | A6a-5c9d8e3f-4g-4h-8j-5l-8m-4o-3p-4q6
f geslaagd | A-5
f gesproken | a-6b-4d-2f-3g-5h-6j-6k3l8m-3n-4o-5p-4q-5
f gestolen | A-3
f gestopt | A-7
f gestuurd | A-3
f getekend | a-8b-6d-6e-4f5g-4h-8j7k-6l-6m-8n-8o-6p-6q-7
f getrokken | A3a-8b-8d-6e-4f-5g-5h-7i7j-7k-5l11m-7n-5o-5p-6q-5
f getrouwd | A3a7b-6c-2d-8e-2f-4g-3h-7j-6k-4l-4m-4n-5o-5p3q-4
f getuigt | A5
f gevallen | A-10
f gevonden | a-8b-7d-9e25f-5g-4h-6i-6k-4l-6m-6n-5o-5p-6q-6
f gevraagd | A3a-4d-3h7i2j-8k-2l-3m15n-3p-3
f gevuld | A5a-6b-4d-7e7f-4g-3h-6i-7j-6k-5l5m-7n-3o-5p-3q-4
f gewacht | A2
f gewassen | A-3
f geweest | A7a2c3d-5e3f-3g-3i-2j-10k-4l6m-4o-3p3q-2
f geweigerd | A4
f gewend | A10a-4b-3c-3d-3e-3g-6h19j-4l-6n-4o-3p-7q-5
f geworden | b4d-5e-7f-4g-4h4i3j10k-5l-5m-6n-3o-6p8q-3
f gezegd | a-2d-5e-21j-8l9m-8q-2
f gezet | A10a-4b-4d-3e2f-3g-4h-3i-5j-5k-3l7m-2n-4o-5p-4
f gezeten | A9a2b-4c-3d6e-4f-5g-2h7j-6k-4m-5n-3o-5p-5q-4
f gezien | a6b-4c5d-3f-2g-3h-3j8k-3l-2o-4p-3q-3
f gezongen | A6
f ging | b-3d3e-6f-2g-3h-5i4j4k-4m-4n-3o-3p3q-4
f gingen | A7
f goed | A-14
f gooi | a-5b-6c-3d-8e-3f6g-8h-6i-6j-6k-5l-7m-6n-8o7p5q-8
f groeit | A-9
f groet | A-9
f gun | A8a-9b-7c-3d-8e-3f-7g-6h7i-7j-8k-8l-8m-7n-9o12p-5q-10
f haal | a-6b-6d-5e-3f4g3h4i-5j-8k-6l-5m-7n8o-7p-8
f haalt | a-5b-5d-7e-3g-4h-5i-4j-5k5l-4m-7n8p-4q-5
f had | c3e3f-12g-14j-6l-3m-4n-10o-2p5
f hang | a-5b-4c-3d-5e-3f16g-5h-6i-5j-8k-5l-7m-6n-7o-5p-6q-7
f hangt | c-12h-5k-3l2q16
f heb | b-22e-3f-5j-2k-16l10m-3n-4o-3q-7
f hebt | a5e5g-9h-3i2j-4k-2l-3m-3n-4o-4
f heeft | d-5f-12g-9j2m10n-9o-7p-3q-12
f heet | A4a-4b28c-15d-3e-4f-2i-3k-2l-4m-3n-4
f helpt | A-3
f herinner | A9a-6b-7c5d-8e-3f-6g-6h-8i18j4k-3l-7m-7n-7o-5p-6q-6
f herken | A5
f herkende | A6
f hing | A11a-9b-8d-5e-4f-6g-6h-7i-6j-8k-7l21m-7n-4o-6p-6q-6
f hoef | a4b-4c-6d2f-5g-3h-5i-3j3k3m5n-4o-4p-3q-5
f hoefde | A10a-7d-6f-4g-4h-8i-7j10k-7l-7m4n-3o-5p-6q-4
f hoeft | a-4c3d-2e-3h2j3k-4m-6n-3o4
f hoop | a-3b6c-3d8e-4f-5g-8h-7i-8j4k-3l-6m6n-5o-4p-4q-6
f hoopt | A7a-5b-6c-5d20e-4f-4g-4h-6i-6j-5k-3l-3m-5n-5o-3p-6q-4
f hoopte | A5
f hoor | a-2e-4i-4j5l-6p-3
f hoorde | A4a-2b2d-2e2f-2i4j8l-2m5q-2
f hoort | A6b-3c-2d-5e-23g-3h-8i-4j-11k29l-6m-4n-5o-4
f hou | A20b-5d-3e-4f-4h-2i-4l6m-3n17o-3p-3q-2
f houd | a-7b-6c-2d-5f2g-7h-7i-3j-6k-5l5m-5n5o-6p-5q-5
f houdt | A5a-4b-5e-13f-3h-2j2k5l-2m3o-4p-3q-2
f in | a-2d-2e-16h-6i-2m-4o10
f ingehaald | A-2
f ingeschreven | A-2
f ingetrokken | A-5
f interesseert | A6
f is | b2f-2g-2i-3k5l3m-2n-5
f jeukt | A4
f kan | a2c-6e-6f-9g3h4i-3k-4m-20n-4q4
f keek | A-2a-8b-8d-8e5f-5g-2h-6i-6j-7k-5l-6m2n-3o-10p-3q-5
f keer | A14a-5b-5d-6e-4f17g-4h-5i-4j-5k-4l-5m-6n-7o-5q-6
f ken | A4a-7b7c-3e-3f6g-5h-8j5k7m-6n-4o-5p-6q-6
f kent | A2a-5b-3c-7d-6e13f-5g-3h2i-4l-5m2n-3o-4p-4q-4
f kies | A-2a-9b-6c-2d-6e-4f-8g-4h-8i-4j-8k-7l-7m-9n4o4p-6q4
f kijk | c-20d-3e-5f-4g-4h6j-8m-3p-3q6
f kijkt | A12i-3j3m3n-2
f klaar | a-6b-5d-4f4g6h-5i-5j-5k6l2m-5n4o-6p-5q-5
f klapt | A5
f klinkt | A5
f klopt | b-5c-6e3f-5g-5h-5i-4j-5k-5l13m-5n-4p-4q-5
f knijpt | A4
f knikte | A6
f kom | a-5d-5e-23f4i-6j-9k-2m-5n7p-3q-2
f komt | b-3h-5i-15n-5p7
f kon | A7i10l7m-3
f konden | A7a-5b-5c3d-5e-3f-6g-4h12i-4j-8k-3l-8m-4n-3o-3p-5q-3
f kookt | A5
f koop | a-3b2c-9d4e4h8i-4j-4k-3l-3m-3o5p-3q-3
f koopt | A5a-7b-5c10d-5e4f-6g-3h3i-4j-7k5l-7m-8n5o-7p-4q-4
f kost | A-5a-6b-7c-3d-7e-4f-7g5h6i-7j-7k-6l-7m-8n-6o8p-2q-6
f kreeg | a-5b-5c10d-5f-6g-7h-8i17j-8k-6l-7m-5n-4o-5p-4q-5
f krijg | a4b-3c-5d-4f-2g15h5i-5j-8k-3l-6m-3n-6o3p-3q-4
f krijgt | A-3a-4b-2e4f14g-2h-3i3m2n3o-4p-2
f kroop | A6
f kun | A-6b-2c-9e3f-3h-3o4q2
f kunt | a-2b-2d14i-6j3k-2n-3q-2
f kwam | A5b-2c7g-3h-10j-3l6m-4n-2p-2
f kwamen | A8a-6b-5c-3d-3e-4f-3g-3h-6i-8j-6k-3l11m-4n-3o-3p-5q-3
f kwijtgeraakt | A5
f laat | b-4e-3g-10h-3j-5m-2n2o-10p-13q7
f lach | A5a-7b-7c-3d-6e5f-6g-7h-8i6j-7k-6l-7m-8n-7o-7p-7q-8
f lag | A8a-7c10d-6f-4g-2i2k-2l6m-2n-2o-2q-3
f las | A7a-6b5d-5f-4g5h-5i-6j-5k-5l2m-3n-4o-4p-4q-3
f leef | A4a-9b-6c-3d8e3f-7g-6h-8i-5j-7k-10l-7m-6n-5o-8p-5q-8
f leeft | A5a14b-6c-2d12e-3f-5g-2h-5i-5j3k8l6m-4n-4o-7p-5q-7
f leen | A-6
f leer | A8a-7b-8c4d5e-4f-9g-5h7i-7j-8k-9l-8m-7n-7o2p-5q-6
f leert | A12a-5b-4d-3e4f-4h-2k8m-4n-3q-4
f lees | A12a-4b-3e-2f-2g2h-4i-2j-3n3o4
f leest | a-7b2c-2d-5e-4f-4g-3h-4j-5k6l-6m-5n-7p-3q-6
f leg | a-2c-11d-2e-10f9h-3l3m-2n2o-3q-6
f legt | A9a-6b-6c-5d-7e-4f-3g-4h7i-4j-6k-5l-5n14o-7p-4q-4
f let | A-3a-6b-4c-2d3e-3f5g-5h5i-3j-4k-2l-6m-6n6o-5q-5
f liegt | A9a-7b-5c-3d-4e-3f-6g-6h-6i-3j-7k7l5m7n8o-7p-4q-9
f liep | a-5b-3c-4d-4f-3g-3h-6i3k-2l6m-5o-2p-2q-3
f liet | A5a-2b-2c19e-12h-3i6j-2l-2m-2o2p-2
f lig | A10a-4b-6c3d-8e-2f-7g14h18i-5j-7k-7l-8m-7n-5o-4p-8q-7
f ligt | b-9e-10f4g-4i-14k-10p3q3
f loop | a-6b-5c-3d-5e-3g3h7i-5j-5k-4l-6m-6n6o-5p-7q-6
f loopt | a-2b-3c3d-2g-4h-3i-2j-3m-2n-3o-3p-2q5
f luister | A3a-7b-8c-2d-5f-7h-6i-4j-7k-4l-6m-7n12o-7p-6q-7
f luistert | A12a-6b-3c6d-6e-4f-3g-2i-3j-5k7l3m3n-4o-4p-3q-3
f lukt | A-22
f lust | A-4
f maak | a-3b-3c-10d5e-10f-4g-4h-2j-2k-3m-3n2p-2q-3
f maakt | A5a2c-17d-4e-5g4h-5i-3j-4k5m-5q-4
f maakte | A-4
f maanden | a-5b-4c10d-4e-6f-4g-3h-5i5k9l-6m-6n-3o-3p-3q-3
f mag | A-3a-13c4d-9f-2g-8k-8l-2n-11p-8q-2
f mail | A3b-7d-4f-6g6h-5i-5j-5k-4l-6m-4n11o-7p-5
f mailt | A-6
f manipuleert | A2
f mats | A-7
f mee | A-5a-6b-2c5e-6f9k-4m-4n-4o2p-3
f meegenomen | A6
f meet | A2a-7b-7d-6e5f7g-5h-6i5j-7k-7l-6m-7n6o-7p-8q-6
f meetelt | A6a-6b-3c-3d-4e-4f-3g-3h11i-5j-6k-2l-6m11n-4o-5p-6q-7
f merk | A6a-6b8c-3d-7e-4f-7g-4h-7i-4j-5k-6l-6m-7n-7o6p-4q5
f mislukt | A7a-6b-6c-3d-6e-3f-6g-7h-6i-6j-7k-6l-7m-4n-6o-7p17q3
f mist | A-4
f mocht | d-3i7l-5
f moest | d8i11j-5l-4m7
f moet | b-5f-16i-6l-7m3n-8q3
f moogt | A-6
f na | A2a-7b-7c-2d-6e-2f-9g-7h-7i-4j-7k-6l3m5n11o-7p-7q-6
f nam | A10a7b-6d4e-3f-3g-4h-7i15j5k-4l-7m-6n-4o-3p-6q-2
f neem | c-2g2k-8l-15m-7o8q-9
f neemt | a-5b-5d-2f-3g-2i-2j-4k-6l-3m7n-3p-2q-3
f neer | A3
f noem | A11a3b18c-2d-6e-3f-5g-4h-7i3j-7k-6l-6m-7n-7o-6p-5q-6
f noemde | A6
f noemt | A6a-3b21c-13d-3h-5i-3j-4l-4m9
f om | a-3b-3d10e-7f-3j-5k6l-3n-3o-5p-2q-4
f ontbijt | A-7
f ontbrak | A5
f ontbreekt | A8a-6b6c6d-6f-4g-4h-5i-6j-6k-7l2m-6n-5o-6p-5q-4
f op | a-2d-5e-3j-28k-14n7q-14
f open | A-4
f opgenomen | A3a-6b-5c17d-5e-3f-7g-6h-7i-7j-7k-4l-7m7n-8o-3p-5q-6
f opgevallen | A7
f opgezegd | A7
f opnam | A-6
f opstaat | A6
f opvangt | A7
f over | a5b-3c6d-3f-3g-2h-10j-10p-3q-3
f overblijft | A6a-7b-4c-3d-6e3f-4g-5h14i7j-7k-4l-7m-2n-3o-7p-6
f overgemaakt | A-10
f overleg | a-6b-6c14d-4e-3f-6g-5h-5i-3j-5k-7m-5n-6o-5p-7q-5
f pakt | A6a-9b-6c-3d-8e-4f-6g-4h6i-7j-8k-8l-9m2n-8o-8p8q-7
f parkeer | A-9
f past | A-4
f plaats | a-2h-4j-4n-2o14q-3
f plan | a-8b-7d-8e3f-5g-4h-6i-6j-7k-6l9m-7n-6o-7p-7q-6
f plof | A4
f poets | A7
f praat | A7b-4d-2f-4j-2k-2m-5q-3
f praten | A4
f probeer | A2a-5b-4c-8d-4e2f-4h-3i-2j-4k-5l2m-4n-5o14p-3q-4
f raad | A12a-2b-6c-2d-5f3g-6h-5i-5j-6k-4l-5m-4n-6o12p-4q-6
f regel | A4a-8b-7c4d-6e-4f2g-6h-8i-6j-7k-6l-7m-6n17o-8p-7q-7
f regelt | A9a-8b-7c-3d-8e-3f7g-3h-7i-6j-8k-6l-4m-4n6o-7p-3
f rekent | A3
f rij | A2a-2h6k-3m-2o-4q2
f rijd | A-7
f ruil | A-7
f schaam | A13a7b-4c-5d-4e-6f-4g-4h-4i-3j-3k-2l-3m-3n-4o-4p13q-3
f scheelt | a-6b-5c-3d6e3f-4g-4h-7i-5j-6k-4l-5n-6o5p-4q4
f scherm | A5a-7b-4c-2d-6e-2f-5g-3h4i-5j-7k-5l-5m11n-5o6p-3q-6
f schijnt | A5a-6b-6d-5f-5g-4h-4k-5l-3m-5n-5o12p-3q-3
f schoongemaakt | A-9
f schoot | A5a-6b-4c-5d-3e-4f-5g6h11j4k-4l-2m8n-4o-3p-5q-2
f schrijf | A12a-3b-3c-8e-10f5j-2m-4n6o-4p7q-3
f schrijft | A-2a-4b-5d-5f-5g-3h-3i-2k-3l-3n14o-4p-3q-4
f schrok | A-3
f sla | a-7b-6d-7e-3f-6g6h6i-6j-7k-6l-8m-5n-6o-6q-6
f slaap | A5a2b-3c-7f-5g-4h5i-4j3k-4l-5m4n-4o-5p-3q-4
f slaapt | a-5b-3d-3j-6k-4m-12n-4o-3q-3
f slaat | A-2
f slapen | A-4
f sliep | A6a-5b-3c3d-4e-4f-7g-5h2i-6j-6k-7l-7m-7o7p-4q-4
f slik | A9a-7b-6c-2d-6e-3f-6g-7h4i-5j-7k-5l-6m-8n10o-9p-6q-8
f smeert | A3
f snap | a7b-3d6e-4f6g-4i-4j5k-3l-4m6n4o-3p5q-6
f snapt | A5
f spaart | A-5
f speelt | a8b-5c-2d-6f-5g-5h-5i-5j10k-5l-7n-6o-6p-5q-6
f spijt | c-12d-4g-4h-2j-4l-5p23
f sport | A-3
f sprak | A6
f spraken | A6
f spreek | A5
f sprong | A-4
f sta | A2a-2c-3e-2f3g3h7j-5l-6n-3
f staat | d-5e-7f-3h5i-18l5m-3n4p-11q-2
f stapt | A6
f start | A-6
f steek | A-4
f steekt | a-7b-6d4e-3f-7g6h-7i-5j-7k3l-7m4n-5o-5p-5q-5
f stel | a6b-6c5d-6g-4h-6i-6j-7k-5l3m-5n-6o-5p-4q-4
f stil | A-2
f stond | b-4d-7f-4i-3l19n-3o-3p-3q-3
f stonden | A14a-4b-4c15d-4e-4f-3h-5i15j8k-6l-6m-4n-3o-3q-5
f stop | a-6b-4c-3d-4e-2f15g-6h-7i-5j-4k-7l-7m-5n-8o-4p-7q-8
f stort | A-4
f stuur | A-2a-3b-3d-3e7f4k-3m2n-4p-3q-4
f stuurt | a-7b-5d-3f-7g-2h-5i-5j2k6l-4m-5n4o-6p-4q-4
f tel | A5
f telde | A10a-7b-7c-2d-6e7f-5g-3h-7i10j-5k-8l-6m-5n-4o-5p-6q-4
f teleurgesteld | a-3d-6f-2g-6i3j-5l-6p8q-2
f telt | A3a-4b-4d6e5f-3h4i-2j-4n-2o-3p-3q-3
f terug | e-14h-4j-4l-4m-2n6o-2
f teruggekomen | a-7b-5c5d-5e-4f-6g-5h3i5j7k-5l-8m-6n-4o-2p-8q-4
f thuis | A-10a-7b-8d-7e11f-8g-5h-8i6j-10k7l-7m-8n-8o-8p4q-6
f toe | a-6b-3c-2d-3e-3g-4h-8i-3j-4k-3l-6m-5p14q-2
f toegekomen | A4
f toon | A5a-7b-6c4d-6e-3f5h-5i-3j-5k7l-7m-6n-9o-8p-7q-4
f trek | A7a6b-3d-3e-8g7k-3m6p-2q-3
f tril | A4
f trok | A7
f typt | A7
f uit | A3a-2b-2d3h-15i-7j-11k5m-3n-3p-4
f uitgelegd | A-2
f uitkomt | a-6d-6e-2f-6g-6h-5i-5j-4k-5l-4m-5n-5o-5p-6q12
f valt | a-6b-5d-5f12g-3h2i-4j-6k-5l-6m-6n-7o-6p-6q6
f vast | A5b-3d7e10g-6j11l-14m-8n-10p-6
f vastgehouden | A4
f verbaasd | A3
f verblijft | A-3
f verdien | A8a-4b-7c-4e-4f-8g-3h27i-6j-8k-4l-5m-6n-7o-5p14q-8
f verdient | A13a-7b-6c2d-7f-4g-4h-7i-4j3k-3l-6m-7n-5o-6p13q-6
f vergeef | A17j-2l-5n-2p29
f vergeet | a-5b-4d6f-6g5i-4j3k-3l4m-6n-5p-5q-4
f vergoedt | A-4
f verhaal | A9a-7b10d-8e-2f-7g-3h-5i-8j-7k-5l11n-6o-5p-5q-6
f verkocht | A13a-7b-3c-2d-4e-7f-4g-3h2i12j10k-2l-6m-5n-3o-3p-4
f verkoop | A10a-8b-7c-3d-7e5f9g-5h-9i-7j-7k-7l-8m-7n-7o6p-6q-8
f verpest | A10a-3b-3d-7e-2f-4g-5i-4j-3l-5o-3p11q-4
f verplaatst | A-2
f verschijnt | A5
f vertel | A11a-3b-4d-5f13g-2i-3j-4k5l3m-5n-4o-6p-4q-4
f verteld | A11c5d-3h-3j-4m2o3
f vertelde | a-3b-3d3e-2f-2g-2h-7i-5j-8k-7l-6m17o-3p-4q-4
f vertelt | a-7b-7c-4d-8e-4f-7g-5h-6i-4j4k-7l9m-7n-6o-7p-5q-6
f vertrekt | A-4
f vertrokken | A-5
f verwacht | a-9b-8c-2d-5e4f-6g-6h-7i-8j-6k6l-7m-5n7o-5q-7
f verzoek | a-7b-4c3d-4e4f-4g-5h5i-4j-6k8m-4n-5o-7p-8q-8
f viel | A-5
f vierde | A6a-7b-6c8d-8e-3f-7g-5h-7i-5j7k-6l-7m-6n-4o-5p-6q-6
f viert | A-4
f vind | a-3b-3d4e-10g-2h-2k8m-2o-2
f vindt | A-2a3b-2c-4d5e-2h3j-5k-2
f voel | A16a-3b-3c-6d-4e-8f-6g-5h-4i-3j-4k3l-4m-3n-3o-3q24
f voelt | a-6b-5f-3g-3h4j-6k-5l-4m5n-4o-6p-3q-6
f voldaan | A3a-8b-6c5d-7e-3f-7g-4h-6i-6j-8k-4l-3m-6n-6o-5p-6q-3
f volg | A5
f volgt | a-10b-8c-3d-7e8f7g-6h-5i5j-7k-7l-8m-6n-8o5p-6q-6
f vond | a-5c5e6h-6i4j-6k-5l-4m-6o-2p-3q-4
f voor | b-2h-4o2
f voorbereid | A6
f vormt | A4
f vraag | a-3f6i-2j-4l-5m3p5
f vraagt | A3a-8f-7g-3h9i-7k8l2m3n-9o-5p-6q-6
f vroeg | j-2m21q-2
f waart | A13a-7b-7d-7e-3f-7g-4h-4i7j-8k-5l3m-6n7o-6p-6q-5
f wacht | a-6b-8c2d-7f-9g-5h-7i-5j-8k5l-6m-7n4o-7p-4q4
f wachtte | A4
f wakker | A-5
f waren | e-17h3i3j-5l5
f was | b-10c3d-3e3f-15g-3i8k-19l7n-12o-2p-4q-6
f week | a-2b-2c2d4f4g-3i-5k-3l-5m-5o-2p-3q6
f wees | A5
f weet | A9a-7b-2d3f-4g-5l-4n-20o-3p2q3
f weg | A2a-7b-6d-7e-3g-5h-5i-5j-6l10m-7n-7o2p-6q-8
f wegging | A4a-7b-7d-6e-4f-5g-5h-7j-6k-5l-6m-4n-5o-5p5q-3
f werd | a-5b-4c7d-4f-3g-3h3i13k-3l-6m-5o-4p-4q-3
f werk | A-5a-6b-5d-5e-2g-3h5i4j-5k-5l5m-6n-5o-5p-3q-6
f werkt | e-8f-3g-2h-3l-3m-4n-4o9p-3q-3
f wezen | A6a-6b-5c2d8f-4g-4h4i-5j3k4l-6m-5n-2o-5p-5q-5
f wijst | A3
f wil | A-4a-8b-2c-28e-5f-5g-4i-10m-3o-4
f wilde | a-2b-3c-6d-4e-5g-3i14j4k-3l-3m-3o-2q-3
f wilt | d3i-3l-2m3
f wist | a4b-3c3e3f-3g3h-4i-2l-4m2n-3o-4q-4
f woont | A4
f word | A13a-3b-3f-3g21h-8i-4j-4l-6n-4p-4q-3
f wordt | a-2f-3h-16i-11o-3
f zag | A-2a-7b-6c4d4f5g-6h-7i-7j2k-4l2m-5o-4p-4q-5
f zagen | A7a7b8d6e-4f-6g-7h-5i-7j-7k-8l-8m-6n-7o-7p-5q-8
f zak | A3a8b-6d-6f-4g-5h-7i-5k-5l3n-5o-7p-5q-5
f zal | A8b-4d3e10f-3g-15i-18j3k-11l-23n-11o-14p3
f zeg | c-3d-3f2h4i-3j6l-5m-3p7q5
f zegt | a3d-2g-3h-4j2l-16o-7q-7
f zei | b-2c-3d-7i-4j-10k-2l4m22n-3p-3
f zet | b-5h-11i-6j-9l-10m-6o11p-4q-5
f zette | A7a-8b-3d7e-3f-2g-3h6i-6j7k-3l-7n-3o-5p-3
f zeur | A2
f zie | a-8b-4c-24h-4i-7k-4l2n-8p-6q14
f ziet | a-4b-3c3d-3f7g-2i-3j-6l-6n-3q-3
f zij | b4c-2g-5j2m23o-9p-7q-6
f zijn | A-4
f zijt | A9c-12k-2m-3o-3p-2
f zingt | A2
f zit | a-5f-3g8i-5k-7l-2n-2p-6
f zoek | b6e-9h-2j-2k-3l-3m-3n-5o5p-2q-2
f zoekt | a-4b-5c3d15f-2h-2j-3l6m-2n-3o-5q-3
f zorg | a-6b-6c-3d-7e-4f4g-5h6i-6j-6k9l5m-5n-5o-5p-7q-6
f zou | a-4f-9i-2k-3m-13n-6o8p-15
f zouden | A-2
f zoudt | A8a-5b-5c-3d-8f-7g-3h-6i-6j-7k-6l-8m5n-3o15p-4q-6
f zucht | A10a-4b-3c-2d-7h-4i-3j-6k-3l-6m6n-2o-3p-3q-2
f zult | A10a-3b-3c-9d16f-3j-3k-2m-3n-3p-2q-3
f zwaaide | A8
f zwaait | A-6
fact amount | A-10a-3d-2l-5n6
fact date | A-4a-8b-10d-4e-3f2j-4k-3l-2n5o-19p-5
fact name | a-3b-2d-3f-2i2j5n-4o-3q-5
fact number | b-16c4d-12g-3i3p-6q-8
fact time | A-4a-18b-2d-7h3i-2j-4l4n9o-3p-11q-13
first | A-12a-3b-9d-9e4f-22h-10i-5j-2k-5m-17n-8o-19p3q16
last | A-19b-4c-6e-3f6h-3j-6l-7n9o-3p-2
long | A4b-3c2g-7n-8
mark ! | a-10b-7c-23d-8e-32f-9g65h-20i-9j-13k-4l-16m-6n-10o-5p-11q-10
mark !! | A25a-22b-15d-18e-11f-17g81h-13i-16j-21k-11l-26m-10n-3o-2p-11q-17
mark " | A5a-8b-4c6d-7e12f-4g-4h-11k-5m7p-4q-3
mark : | a-19b5c2f-13g-11j-8k-12m4n-12p-12
mark ; | A-3a5d3f-3h5i-4j-6l3n-2o5p-2
mark ? | A-16a-19b-8d-16e39f-18g-12h2j-2k-11l-3n-2o-13
mark ?! | A17a-9b-4c-4d-4e-4f-8g35h-6i-7j-6k-5l-6m-5n-7o-6p-9q-7
mark absolute | c3e-3f-10g-4j-3n-5o-10p5q-18
mark absolute anyone | A-2
mark absolute child | a-4b5c-4d-3e-9f-3g-3h10k-4l-4
mark absolute reader | c12d3k-5m-2p-6q-3
mark absolute thing | c4d-3f-8h2o-7p2q-4
mark absolute third | A8a-4b-4c3d-4f-3h-7i-5j-7k5l-6n-3p4
mark absolute writer | A9b-6c-3d-13e-5f-8h-4j-16k-5l4m-3n-8o-3p12q-7
mark abuse | A10a11b3c-6d-8e-6f-4h-13k-6m-4o-6q-5
mark abuse reader | A8a8b-5c-7d-3e-7j5k-2m-2o-4p-2q-2
mark abuse thing | A7a2d-3f-2g-3i-3j-5k-5l3n-4o-4p-4q-3
mark abuse writer | a-7b6c-3d-2e-5f-2h-5i-2j-3m-3n-3o-2p11q-4
mark again | a-21b-7e-3f2h3i-5j-2k-14l-4o-9q-2
mark again both | b-3c4d-3e-3f-6g-3h-6i-5j-6k-4l-7m-5n-3o-2p-4q4
mark again child | A-4a-4b-6c-3d-7e9g-6h-7i-4j-6k-4l-7m3n2o-5p-5q-6
mark again none | A3
mark again reader | A10a-6c-3e-7f7g-3h-15i-8j-13k-2l-9n2o-2
mark again thing | a-7b-5c5h3k-5m-9n-12o-5p2
mark again third | A3a-4b-7c-3d-7e-5f-8g-4h-8i-5j8k-5l-6n-6o-5p-5q-5
mark again writer | A5d-6e-6f-2h14j-9m-3n-6
mark contempt | A7a16d-4e-7f-5g-3i-5j-3k-2o-3p2q-13
mark contempt child | b-3d-4e-4f-2h-5j-5l-4m3n-3o-3p-3q-2
mark contempt reader | A17a18b-2c-12d-3e-12i-2l-3o-2
mark contempt thing | A2a9b-5c3d2g-2h-3j-3k-6n-2
mark contempt writer | c-17d-4g-3i-7j-5p6q-2
mark diagnosis | A45a-3b83c-5d-3e-22f-5g-11h-27i-24j-4k-11l-6m-21n-18o-5p-16q-21
mark diagnosis anyone | A2
mark diagnosis child | A12a-7b24d-5e-4f-5g-4h-4i-2j-7k-7l-6m-7n-5o-4p-2q-2
mark diagnosis reader | A15a3b43c-22d-5e-4f-4h-4i-5j3k-3n-3o-4
mark diagnosis thing | A23a-10b51c-3e-38f-14g-13h-12i-10j-28k-4l-23m-9n-17p-9q-12
mark diagnosis third | A6a-7b11c-3d-8e3f-6g-4h-5i-3j-8k-6l-5m-6n-5o-8p-3q-6
mark diagnosis writer | A7a-3b13c-3d-2e-3f6g-8h-5i-2j-4k-2m-2n-6p-4q-4
mark epithet | A7a22c-9d-4e-4f-18g-4h-3l-2m-4n-2o-8
mark epithet child | a4b-5c-3d-5e-2f-4g-4h-7i3j-7l-6m-7n-5o-4p-4q-4
mark epithet reader | A6a20b-8c-16d-2e-19f-3g-3i-5k-3l-4m-3n-6o-4p-4
mark epithet thing | A7a13b2c-2d-6f-3h-8n-7o-4p-5q-3
mark epithet writer | a3d-3e-3f-2g-2h-4j-5p9
mark exasperation | a-2b-10c-10e-31f-13g35h-3i-2j-16k-9l-7o-2p-4q-3
mark exasperation child | A-10
mark exasperation reader | a-6b-5c-5f-5h-4j-5k-5l-4m-6n3o-5q-4
mark exasperation thing | A-3b-4c-6d-4e-4f-3g11h3i-2j-3k-3l4n-5p-4q3
mark exasperation writer | A12a-10b-5c-2e-19f-8g35h-3i-3j-7k-2l-19o-4p-4q-11
mark failing | a-3b-12c5e-2g-3i2l5m-2n-19p9q-4
mark failing child | a-2b-3c3d9f-5g6h3i-3j-5k-3l-6m-7n-3o-3p-5q-3
mark failing none | a-4b-3c-4d-4e-3f-4g-5h-5i-3j-7l12m-4n-5o-5p-4q-5
mark failing reader | a-4c15f-3h-5i8l5n-3o-2
mark failing thing | A6b-2c7f3g-3h-4i-2j4l9m3n-2o-3q-2
mark failing third | A-3
mark failing writer | a-4c-8d-3e-6f3g-5l-3m-4n-3p14
mark hedge | A11a-5b-7c-8e-4f-2g-6h-7i-15j-8l-5o3q21
mark hedge anyone | A3a5b4c-2d3e-2f-2g-3h-6i-4j-4k-4l-5m-5n-4o-5p-4q-7
mark hedge both | A7a-2b-2c-6d-2e-6f-4h-3i-4j-4k-5l-3m-4n-3o-4p-2q16
mark hedge child | A-3k-3m2o-2q6
mark hedge none | a-2c-7d-3f-4g3h-4j-3k-4l-3m-4n-3o3p-5q19
mark hedge reader | A9a-12b-6e-4g-3i-9j-3l-10n6o6q-2
mark hedge thing | A13a-8b-2c-14g-5h-6i-2j-3m-16n-5o2q14
mark hedge third | a-3b-3d-4e-2f-3g-5h-7j-8k-6l-5m5n-3o-2p-3q6
mark hedge writer | A12b-3c-6e-3i-6k-3l-3m-7n-9o-5q20
mark intensity | A3g8h-9n-6
mark intensity anyone | A7
mark intensity child | b-2i-2k2m-7
mark intensity reader | b-4d-3e2h-3i7n-11p-9q-9
mark intensity thing | a-4b2g3h-2m-16n-2p3
mark intensity third | A6a-6b5d-4e-2g4h-4i-4j-7k-6l-6n5o-4p5q-4
mark intensity writer | A6b-13c-2d-4e-9f3g14h-10i-19j-20k-6l-3m-10n-16o-8p-7
mark jab | A10b-9f-10g-4j2k-7o-4
mark jab child | b-3d-4e11h-3i-2j4k-4m-5n2o-4
mark jab reader | A14b-5c2e-7f-7g-3h-3i-3k-5n3o-3p-5
mark jab thing | A3g-5h-16i6l-2
mark jab third | A7a-8b-5c2d-8e8f-6g-5h-6i-6j4k-7l-5m-7n-5o-5p-5q-5
mark jab writer | A23a-2d4e-3h9i-4j-2l4n-3p-7q-3
mark judgement | b-2c-2e-21i-5j-8k15m-2n-6o-3q-4
mark judgement child | a-8b-7c8d-6e-2f-4g-4h-7i-3j-7k6l-6m6n-7o-7p-3q-4
mark judgement thing | a7b-2c-9d3e-6f-4g-3h-3i-2j-4k15m-7n-4o-5p-3q-4
mark judgement writer | A3a-3c-8d-2e-6g5l5p-2q-3
mark legal | A6a-11c-13d-12e-11f39h-22i-6j-5k-3l-8m-11n-16o-12p-10q-12
mark legal thing | A9a-3b-2c-6d-2e-18f29g-3h-5i-5j-6k-2n-4o-2q-2
mark legal third | a-3b3d-3g-3h-3k-5l-4m-4n-4o-4p-3q-4
mark legal writer | A12a-3c-17d-4e-8f29h-9i-4j-7k-2l-9m-3n-5o-3p-4q-3
mark mental | a-5c-2d15f-12g-4j-3l-8n-5o-12
mark mental child | A-3c-3e-15h2i-3j-5l-4m14
mark mental none | A-8
mark mental reader | a-4c-8d19f-14j-3k-16l-19n-23o-6p-8
mark mental thing | a-5b-2d5i-3k6m3n-3o-3p-3
mark mental third | a-6c-3d4e-3f-3g-3h3i-4k-5l-5n-3o-3p-3q-4
mark mental writer | c3d-5f-4h-3j-6m-4n3
mark new-partner | A13a3b-2c5e2h-4i-2j13k3m-2
mark new-partner thing | A12a3b-7c10d-5f-6g-5h-6i-5k7m-8n-6o-5p-4q-4
mark new-partner third | A4a-8b-5d-7e9f-4h-6i-5j13k-6l-5m-6n-4o5p-2q-4
mark norm | A10a2c3f-6g-5h-19i-10j-18k23l-14m-10n-12q-7
mark norm anyone | A14a-6b-4d-3e-9h-3j-3k24m-3n-3o-6q-3
mark norm child | A-3a-10b-6c10d-6e-3f-4h-6i-2j-6k17l-3m-7n-4o-6p-4q-5
mark norm thing | A20a11d-3e5h-4i-3j-5k2l-4n-3o-2
mark norm third | a-8b-9c8d-7e-4f-6g-5h-8i-3j-8k16l-6m-7n-7o-9p-6q-5
mark past-relation | A18a-12c2d-11f-6g-4i30j-16m-8n-7o-4q-5
mark past-relation both | A5
mark past-relation child | A5
mark past-relation reader | A4a-2c2d-2h-6i13j-3l-3p-2
mark past-relation thing | A12a-3b2d-3e2f-3h-2i7j-3m-3o-2p-2q-3
mark past-relation writer | A6a-3b-4c7d-3e-6f-4g-3i16j-4k-2l7m-3n-2p-5q-3
mark please | a-4c-11d-3i-3n-12o6
mark please child | A-22
mark please reader | c-17d-4g-3h-12k-3n-4p3
mark please thing | A2a-5b-5c-8e6f-5h7i-3j-4k3l-3m-2n-3o10p-3q-4
mark please third | A-2
mark please writer | A-2a-8b-7c2d-5f-7g-6h3i-6j4k-8l-7m-6n-4o8p-6
mark quote | f-4g-6k-8m10n-2
mark quote anyone | A7a-8b-7c-3d-6e-4f-5g-3h-7i-5j4k-9l7m-7n-4o-5p4q-6
mark quote both | A-5
mark quote child | A6b-9e-16f-10g-3i-19k-14l-10m34n-10p-8q-9
mark quote none | A7a-3b-4c-4d-4e-4f-5g5i-4k-5l-6m8n-5o-3p-6
mark quote reader | d8e-5g-6i2k-8l-20m-2o2
mark quote thing | b-4f-10g-10i-5m6p-13
mark quote third | c-2d-2e4h2m-5
mark quote writer | a-10b-4c-15g-8h-3k-3n-8o-4p2q4
mark reader-family | c-41g-4h-2j20m-6p-2q-5
mark reader-family child | a-8b-6c-3d-9e-4f-4g-4h-8i12j11k-6l-8m-8n-3o-4p-7q-5
mark reader-family reader | A3a-3c-13d5h-4j8l-3m-4n5
mark reader-family thing | c-8d-3e2k-3l3m-2o-3p-3
mark reader-family third | a8c-11e-2h-3i-4j27l-4m-2n-3
mark reader-family writer | A-2a-3d-3e-2g-2h-4j-7l3m-3o-2p5
mark reader-life | a-4b-3c-3d-5g-3h-4j3k-2m-4n2o-3p-2q-3
mark reader-life reader | A-2
mark reader-life thing | A15a-4b-4c-3d-5g-4h-5j5k-3m-5n2o-3p-3q-4
mark sacrifice | b-3c-6d-9h7m-4n-7o-2p9
mark sacrifice thing | a6b-5d-7e5f-6g3h-7i-6j5k7l-7m-5n-7o-6q-5
mark sacrifice writer | A4c-22d-6e-23h8j-9m-3n-3p10q-4
mark slight | a4e-18h-4j-8o-11p-4
mark slight child | A-3a5b-4d-6e-2f-6g-4h-6i-5j-7k4l-5m7n-6o-5p-4q-4
mark slight reader | A10b-5d6e-6j-3l-2n-3o-2p-3q-2
mark slight thing | a5b6c2e-3f-3h-8i-4k-5m-2n-4o-2p-4
mark slight writer | b-4d-6e-16g-2j-4l3
mark swear | A19a20b-5d-6e-5f-5h-4i-5j-5k-5l-5m2o-5p-5
mark swear child | A7
mark swear thing | A13a17b-7d-6e-2f-6h-4i-5j-6k-6l-6m-5n2o-6p-6q2
mark thanks | A-9a-7b-6c2d-4e21f-4g-4h-4i-4j-6k-4l-3m-6n-4o-4p-5q-4
mark thanks none | A-2
mark thanks reader | A-8
mark thanks thing | A-12
mark thanks third | A10a-6b-7c-4d-8e16f-6g-6h-6i-5j-8k-5l-4m-6n-6o-4p-6q-6
middle | c-2h-9i-3m-4p-7
no fact | c-2i-3
none future | A10a-8b-6c-3d8e-4f-9g-6h-6i8j7l-7m-6n-7o-8p-8q-7
none no verb | A4a-2b-4e-2g-4h-5j-10k-6l-7n-3p2
none none | A-5
none past | A3e3h-4i5k-3l-4m9o-3
none perfect | b-3d-2e-12f-2g3h-3i3j-3l-3n7o-3p2q-2
none present | a-4d-6g-4i-6q2
none present can | a-6b-5c-3d-8e-2f-6g-6h4i-5j-7k-5l4m-6n-6o-8p-5q5
none present can not | A-2
none present may | A-10
none present must | A-6
none present not | a-2b-2f-4g2k-2l-4m-3n3o-3p-7q4
none present want | A-4
person Anyone | A8f-4g-14h3m-10n-24o-6p2q-4
person Both | a-4d-3f-4i7j-2k-4n-3o-18
person Child | A5d-6f-6g-24h4i-2j-5k15l-9p-3q-13
person Family | f-3g-8j4k3m3n-3o-8q-4
person Name | a-3b-2d-3i2j5n-4o-3q-5
person Parent | A5b-7f-6g-9h4k6l-8m4n-3o-5q-9
person Partner | A5c-3e10g-6i-3j17m-2n-11q-6
person Professional | A-3a-30b7c-3d-3e-6f10g-5h-16i-8j-7m-7n-3p-18
person Reader | A3g-5k-6l-2q-4
person Writer | a-4b-2k-8o-7p-2
persons Both | A-4d-13e-3f-3g-7h-7k-3m-2o-10p-9q10
persons Reader | A3a3d-3f-6g-18h-12k-4l-8o-4p-20q-7
persons Reader Both | A7c7f-11g-6h-7i16o-4p-11
persons Writer | a-2b-2c-11d-35g3i-11j-7k-8n-3o-14
persons Writer Both | a-7c-6d-9h2i3k-6o-3p-5
persons Writer Reader | A3a-5d3f5g-2k-7o-2p-2q-2
persons Writer Reader Both | b-8i7j-17n-8o-3
persons none | A-3a-2b-2d-15f-7g-3h-8i-8j-2l-2o-4p-11q-3
reader future | A31b-6c-25d10g-3i-7k-7l-9n-3o5p-5q-8
reader future not | A5a-7b-6c-2d5e-4f-7g-6h-7i-5j-7k-8l-6m-6n8o-2p-6q-6
reader no verb | a-8b-6c11d-6f-6g-4i-7j6k-7l-4m-2n-9o-7p-4q-5
reader past | A3a-7b-4c9f-6g-8h3i12j-3l-4n-13o-4p-3q-11
reader past can | A6
reader past may | a-5b-4c-2d-5f13g-3h-6i-7j-5k-3l-5m-8n-4o-5p-5q-7
reader past not | A-3a-5c4d-4e-7f-2h2i-3j2k5l3o-2p-4
reader past want | A10a-3b-4c-3e-2g-3h2i5j-5l-3m-4q-3
reader perfect | a-2b-4c3d3e6f-11g-5h-4i3k-9m-4n-14o-10
reader perfect not | A10a8c6h4k-3l-10m-2p-2
reader present | A4e-4g-8h-4j-4k-9l-4n6
reader present can | a-8d5k-3n-5
reader present can not | a6b-2c-12d8e-12f-3i-2k-2q-4
reader present may | A-3a-4b-4c-5d-3e-4f9i-5j-5k-2l-5m5n-4o-4p-3q-5
reader present may not | A7a-4b-3c-3d-5e-3f2h-8i-6j-6k-5l-4m9n-4o-3q-4
reader present must | A-3c-14e-3j3l-2m-4n-3o9
reader present must not | A-7a-6b-5c-3d-6f-4g-5i-5j5k4m-5n-5o-7p-4q5
reader present not | A10e-4i-4m-2n5
reader present should | b-2d-2e-2h-5j-4o14
reader present should not | A8a-7b-5c-3d-7f-4g-4h6i-6j5k-6l-8m6n-7o-8p-3q-6
reader present want | a-4b-4d12h-9i-5k-3l-3n-3o-2p-3q-2
reply | c-2f-7l4n-2
short | a-3b-3c-4d-8f-7h-3i-15j-7k-9l-8m-2n6o-5
subject anyone | A6e2f-15g-12k3m-10n-16o-6p-4q-7
subject both | a-13d-13e-3f-12g-10h-2i4k-2l-2o-9p-3q12
subject child | a-4b-9f-3g-11i-5k2m10n-3o-6p-5q-4
subject none | b-5k-3
subject reader | g-7k-5l-4n2o-2q-3
subject third | a-5g-5i-10j5n-6o-6q-5
subject writer | a-3b-4h2k-9m-3n-7o-7
tag Emoji | A-3a-5b-4c3d-4e7f-3g-4h5i-2j2n12o-5q-5
tag Imperative | A2b-3c-7d-12f-2g-3i-8j-2k-6n7o10q-3
tag Negation | A2b-6e-2g-3k2l4o-4
tag Ordinal | b-6c2g-5i-5l-3m-3p-3
tag Past | c5f-11g-4i7k-7l2n-19o-2q-5
tag QuestionWord | A7l-4n-10q5
tag Shout | A19b-8c-9d-7e-8g38h-3k-6m-5n3o-7q-8
tag Superlative | A5a3b-2l-10n-6p5q-4
tense future | A5b-6c-8d7g-13l-7n-4q-3
tense future not | A13a-3b-2c4g-2j-2k4l-2m-2o-3q-3
tense no verb | a2b-2h-13i-2j-5k-6l-6m-13n-2q-8
tense none | d-2e5h-14i-15k-2l-14m-6n-2q-4
tense none not | A2a-4b-3d-3e4f-3g-2i-2j-2k6m-2n5o-4p-2q-6
tense past | a-2b-4c4f-8g-3i4j-3k-3l2m-3n-16o-9p-2q-10
tense past can | a-6b-5d-4e-4f-6g-4h7i6j2k-4l-4m-5n-3o-4p-4q-5
tense past can not | A14a-4b-3c2d-4f-4i6j-4k-4l4m-2o-2p-3q-5
tense past may | l-3
tense past may not | A4a-7b-5c-3d-7f-7g-4h-7i14j-8k-4l-6m-6n-3o-5p-7q8
tense past must | A4a2c-2d4h3i7j-3l-3m2
tense past must not | a-7b-6c3d-7f-5g-4h-9i-8j12k-8l-7m4n-3o-6p-7q-5
tense past not | A2d-2f-10g-3l10m-3n-9o-9q-10
tense past should | A3a-4b2d-4e3f-4g-3h-2i-3j11k-2m6n-3o-2p-3q-3
tense past should not | A3
tense past want | a-3b-4d-4e-5g-2i5j-4k-3l-4m3q-3
tense perfect | a-5e2f-13g-3k-12l3n-5o-11q-19
tense perfect not | A4a4b-4g-15j-4k-4l5n-3o-13p-3q-6
tense present | i-5
tense present can | c-5i-3k-6m-5n-6p-17q5
tense present can not | a5b-6c-2d4e-9f-9g3j-2k-7m-7n-9p3
tense present may | A-4a-8c6d-6f-2g-5h2k-3l-12n-7p-5
tense present may not | A-6a-3b-3c-3d-4e-2h-7i-6j-6k-5l-4m9n-2o-3p-3q3
tense present must | a-3b-3f-12g-2i-19l-4n-6q4
tense present must not | A-3b-3g-5n-8p-4
tense present not | A2a-2b-3e-2g-4i-18k3l3o-2
tense present should | h-3i-10j3m-2n-14o5p-16
tense present should not | A3a-4b2c-4d-3e-5h3i-2k10l-5n-2q4
tense present want | A-2a-7c-5d9f-6i-12l-11o-6
tense present want not | A2a-3b-4d3e-3f-4g-5h-6i-5j-5k-5m-5n4o-4q-7
thing future | A22a4b-2e2h-3i-3m-4q7
thing future not | A8a-8b-6c8d-4e3f-5g-3i-5j-8k3l-6m-7n-3o-5p-3q-4
thing no verb | A-4a3b-5c-3d-3e-2h-6i-6j-13l-6m-9q-11
thing none | c-5h-10i-10j3l-11m-4n-3
thing none not | a-8b-6d-6e9f-7g-5h-4i-5j-6l3m-3n5o-7p-5q-5
thing past | d-5f-21g-3h-4i5k-7l10n-4o-6q-6
thing past can not | A6a-7b-6c3d-7e2f-5g-6h5i3j-8k-7l6m-6n-6o-4p-4q-7
thing past may | A-2a-8b-6c-3d-5e7f-10g-5h-8i-8j-9k-7l-5n-4o-6p-5q-7
thing past may not | A2
thing past must | A9a4c-2d-4e2f-2i7j-4k-3l-3n-3o-3p-4q-4
thing past not | A4d-4e2f-3g-4i-3j5k-5l8m-3n-3q-2
thing perfect | a-4c7d-4g-5h-5k-2l8n-4o-5p3q-13
thing perfect not | A4a2b-2d3g-2i8k-2l-2n-8o-3q-3
thing present | i-7m-4
thing present can | a5b2c-19e-2f-4i-6j-3k-4q14
thing present can not | a5b-6c-3d-6e-2f-4g-6h-7i-5j-7k-5l12m-3n-5p-6
thing present may | A-6a-6b-5d-4e3f-6g-3h2i-5j6k-4l-4m-6n-4o-6p-4
thing present may not | A-6
thing present must | a-4d-3h-3i-3k2m4q10
thing present must not | A-2a-5b-2c8f-3g-2i7j-3k-5m-4n-3p-2q-2
thing present not | b-4g-5i-29k4l3
thing present should | a-2d-4g-2i-4j4l-7m-2o4q-2
thing present want | b-4c-3f-5g-3h-6i-5j8k6l-4m4n-3o-5p-5q4
third none | A-3
third past | a-3c11d-3e4f-3h-4i-3j-4k-3m-5o-3p-2q-3
third perfect | a-2d-3i-4j-4
third perfect not | a-7b-4c-3d-6e-4f-4h-5i-7j3k8l-6m-4n-5o-2p4q-2
third present | b3e-3g-3i-11j3l-3p-8q-4
third present can | A-9
third present must | A3
third present not | a-4b-5d-4e-9f-2g-2k8l2n-3o-4
third present should | A3a-4c-2d-5e2f3g-5h-6i-4k-7l-7n-3o-5p-3q-6
tiny | b-7c-3f-6k-5m-14n-5o-9q-9
very long | A5a-8c2e-3h15l-2m3n-7p7q2
w #Day | A-4a-11b-4f2g-2h-2j-6k-3o-9p-5
w #Money | A-10a-3d-2l-5n6
w #Name | a-3b-2d-3i2j5n-4o-3q-5
w #Number | b-13d-14g-3p-9q-5
w #Time | A-5a-12d-5h3i-3k-2l2n8p-8q-9
w 's | a-3b-3c-8d-2f-4j-4k-3n4o5p-2q-3
w 't | A3a-4b-4c2d-3h3i-5j-8k-3q-2
w a | A-6
w aan | A3a-2g-7k-3l6q-3
w aanbellen | A-6
w aanbieden | A10a-3b-5c-7d-4f-5g-3h-4i-4k-4l-3m-5n2o-4p11q-3
w aandeel | A-7
w aandoen | A-3b-6c-4d-6f-6g-3h-5i3j2k-5l-6m-6n10o-7p3q-5
w aandoenlijk | A7
w aangetekende | A8a-8b-6c-3d-4e-3f-2g-6h-7i-6j-6k7l6m-5n-8o-6p-6q-6
w aangeven | A6a-9b-7c-2d-7e-2f3g-3h-7i-5j-5k-5l11m-6n-5o-6p-8q-7
w aangezien | A-3
w aanheeft | A5
w aanhouden | A-2
w aankijken | A6a-10b-7c2d-6e-4f-7g-4h-7i-8j14k-7l-7m-8n-7o-6p-6q7
w aankomen | A4a-5c4d-5e6f7g-4h-6i-5j-6k-5l-6m-5n-8o-4p-5q-5
w aanleiding | A-5
w aannemen | a-7b-6c-4e10f-7g-4h-7i-6j-6k-4l-5m-6n-6o7p-7q-6
w aanpassen | A-9
w aanpraten | A3
w aanraken | A9a-6b-4d-5e-3f-4g-4i-5j-5k-4m-3n-3p13q-6
w aanrecht | A6a-7b-6c4d-6e-3f-7g-5h6i-5j-7k-6l-7m4n-6o5p-4q-5
w aanrijden | A7
w aanslag | A-5
w aanstaan | A-5
w aanstaande | A-2
w aantrekken | A7a9b2c-3d-6e-4f-8g-7h-7i-6j6k-7l-6m-9n7p-7q-8
w aanvangen | A-4
w aanvoelen | A7
w aanvullende | A-4
w aanwezig | A-6
w aanzetten | A6
w aardbei | A-5
w aardig | A6
w aardrijkskunde | A-3
w ach | A10a4c-10e9j-3l-3p3q3
w achter | A7b-5c9e2f-9h-2j3m-3o-6q-6
w achteraf | A10a-5b-5c25d-5e-3f4g-5h-6j-6k3l-7m-6n-8o-6p-6q-6
w achterdocht | A2
w achterhouden | A5
w achterkant | A-6
w achterlopen | A-6
w achterwege | A6
w ademhalen | A6
w adres | a-4b-4c3d-5e3f4g-3i-2k-3m-4n-4o-6p-6q-3
w advies | A2
w adviseren | A-9
w advocaat | A3b-3c-9f14k-2
w advocate | a-4b7c-3d-5e-3f5g6h-4i-4j-6k-7l-6m-5n-6o-6p-6q-5
w af | b-4c-11d3e-10i-2k-4p3
w afbetalen | A5
w afgeleverd | A8
w afgeven | A-4
w afhankelijk | A7
w aflopen | A12a-2c2e-3f7h-4j-4l-2m-5
w afscheid | A-2
w afschrift | A-5
w afsluiten | A-5
w afspraak | A-3a-9b-7c3d-6e4f-4g-5h-7i-2j-6m-6n-6o-6p-6q5
w afspreken | A-3a7b-6d-6e5f-6g4h-6i-6j-5k-7l-7m-6n8o-7p-6q3
w aftrekken | A-3
w afvragen | A6a-7b-7c-3d-7f-7g-4h7i-6j-9k-7l-5m5n-3o4p-3q-6
w afwachten | A7
w afweten | A7
w afzeggen | A3a-6b-4d-6e-3f6g-5h5j-7k-4l-9m-6n-6o-5p-7q-4
w afzuigkap | A4
w afzwemmen | A-5
w agenda | A4a-5d-3e11f-2g-2h-7i-4j-7l-3n-4o10
w agressie | A5
w akkoord | A-11
w akte | A3
w al | A3a-8f-6i7j-3k-5n-3o-5q-4
w alexander | A-6
w alimentatie | a-5b-6c-2d-7e-2f14g-6i-6j-7k-6l-8m-5n-9o-6p-5q-6
w allang | A7a7b7c-3d-6e-3f-7g-4h5i-7j-7k-6l-8m-5n-6o-5p5q-6
w alle | A6a-6b-2d-5e-25f5g-4h-14i-3j-9k-3l-10m-4n-6o3p13
w allebei | A-4a-2b-3c5d-2f-3h3i-3j-3k2o-3q5
w alleen | b-15c-4d9e-10g-4h2m2n-4o-14
w allemaal | A9b-2c-3d-7e-6g-3k-3l-10n-4p19q3
w allergietest | A-3
w allergisch | A2
w allerminst | A7
w alles | A10a-22c-3e-5i-2j-3k-2m-4n-6o-2p31
w allez | A-3
w als | l-3
w alsjeblieft | a-4b-3c-3d-3e-4f-4g-3h-6i-4j-4k-2n-4o-4p12q-4
w alsnog | A-5
w alsof | A17a-3d-4h5j9k-2l-3m-6o-3q-2
w altijd | c7f-7j-15n-11p3q-4
w alvast | A-16
w alweer | A2a-6b-5d-7e3f-7g-7h-6i-6j3k-4l-7m-6n-5o-6p4q-6
w amai | A2a-7b-6d-6e7f-4h-6i-5j5k-6l-6m-7n-2o-5p-5q-6
w amandelen | A-4
w ambities | A4
w ander | d5i-2k2o-3
w andere | a-2b-3c4h3i-3j-4l-4n-2
w anders | b-14c-6f2h-10i-5k-15n-7q6
w angst | A2
w antibiotica | A-11
w antwoord | a-5b-3c-5d-5e-4g-4i-2j-6k-5l-4m8n5o3p-5q-7
w antwoorden | A9a-6b-5d-5e-4f-5g-4h-5i-5j-5k-6l8m-5n7o-5p-5q-5
w apart | A-5
w apetrots | A-4
w apotheek | A-9
w app | a3b-4c-8d-3e-8f-2g-5i-3j-4k-3m-4n8o-5p-7q-5
w appartement | A3a-8b-8c-3d-9e-4f-6g-8h-7i-6j10k-8l8m-6n-7o-6p-6q-7
w appel | A6
w appen | a-7c-2d5e-3g-4h-7i-4j-7k-5l-6m-5o-7q-7
w appje | a-7c3d7e-3f-5g6h-5i-6j-8k-7l9m-5n-5o-6p-3q-5
w appjes | A13a-6b-6d-7e-3f9g2h-5i-6j-8k-4l-6m-5n5o3p-6q-7
w applaus | A7
w arm | a-4b-4f7g-2h15i-5j-6k-4l-6m-4n-4o-4p-3q-4
w armen | A4a-6b-5c5d7e-4g-4h-5i-5k-7l-4m-6n-7o5p-4q-6
w artikel | a-9b-4d-4f-6g-4h-6i-8j5k-4l3m-6n-6o-5p-5q-5
w arts | A-6
w aub | A-4
w aula | A-6
w auto | a-4d-4f-3g-3h3i-6k-3m12p-2
w auto's | A3a5b-8c-4d-8e2f-8g-6h-8i-6j16k4l-7m-9n-7o-9p-7q-7
w automatische | A-4
w avond | A7e-14f-3g-8k-4p-2q2
w avonden | a4b-4d-5e-7f-4g-2h17i-4k-5m-3n-2o-4p-4q-3
w avondeten | A-3
w avonds | A-9
w ayo | A-4
w azijn | A3
w b | A-5
w b-diploma | A-5
w baan | A5a-7b-9c-2d-7e-3f5g-6h-7i-5j20k-6l-7m-9n6o-6p-6q-6
w baas | A6b-6c-6d6e-6f-2g-3h-4i-4j-6k-4m-6o5p-4q-4
w baby | a-10b-6c7d-6e3g-2h-8i18j-6k-5l4m-4o-3p-5q-3
w badkamer | a-6b-6c-3d-5e4f-3g8h3i-5j-4k-2l-8m-5n-3o-5p-6
w badmeester | A-3
w bah | A5
w bakker | a-8b-7c-3d7e-4f-7g-5h-7i-6j5k-9l7m-6n-5o-7p-5q-5
w bal | a-8b-7e-4f-6g-3h-6i-5j7k3l6m-6n-7o-8p-6q-6
w balie | A5
w balkon | A5
w band | A-4
w bandjes | A-7
w bang | a-7b-5c-3d11e-2f-4h5i-4j-6k-6l-3m-3n-6o-4p-3q-3
w bank | A5c3e-3g-3h-5i9j6k2l-3
w bankapp | A9a-8b-7c-4d-7e2f-6g-5h-8i-7j-9k-5l5m-7n8o-6p-7q-6
w bart | A-9
w bed | h-2j-3m-2o5
w bedankje | A7
w bedankt | A-9
w bedelen | A3
w bedenken | A3a-8b7c6d-6f-7g-5h-7i6j-9k-8l4m-9n-7o-7p-6q-8
w bederven | A3
w bedoelen | a-9b-9c3d9e3f-8g3h-7i-6j-6k-9l-7m-7n-7o-7p-6q-6
w bedraagt | A-7
w bedrag | a-6b-5d-5e3g-6h-7i-5j-8k-8l-7m-7n-5o-8p-6q7
w bedtijd | A-7
w beer | A-5
w beest | a-10c-2e3f-5g-5h-6i7j-7k-7l-6m-6n6o-6p-6q-5
w beetje | a-6b-3f-3g-4h-9i-2k3l-8m-3p-4q15
w beginnen | A3b4e-5h-20i-15j-20k-10m-11o5q-2
w beginners | A10a-8b-8c-2d-8e10f-7g-5h-5i-7j4k-6l-6m-5n-7o22p-4q-8
w begrafenis | A-3
w begraven | A-6
w begrijpen | a-3b-4d4f-4g-3i-2k-2l-3m-2n2o-3q-3
w beheerder | A6
w behoefte | A5a-9b15c-3d-11e-3f-6g-3h-3i-4j-7k-7l-5m-4n-6o-8p-4q-3
w beide | a-7b-6c-2d-7e-2f-6g-5h-7i-5j-7k5l4n-5o-5p-8q5
w bekennen | a7b-8c-3d8e4f-6g-4h-8i-6j-7k-7l-8m-6n-7o-6q-8
w bekijken | a-6b-8c2d-5e-4f-7g-5h-7i8j-7k-7l-5m-8n-7o-6p-6q9
w bel | a4b-5d2e-2f-6g-7h-6i-5j-6k-7l-6m2n2o-5p-5q4
w belangstelling | A16a4b-7c6d5e11f-5g-4h-5i-5k3m-5n-4o-5p-3q-5
w bellen | a-2f3g-10h-3j-20m8n5o-4p-11
w belletje | A-5
w beloven | a3b-4d-4e6g-3i3j-3k-3m-4n2o-4p-4
w bemiddelaar | A-4
w bemoeizucht | A4
w ben | A7
w beneden | A7
w benen | a-7b-6c3d5e-2f-6g-3i-7j-6k6l-6m-6n-6o-4p-6q-4
w bereikbaar | A-6
w bereiken | a-5b-4c3d-4e-3f-4g-5h-6i-6j-6k5l9m-3n-5o-5p-5q-5
w bericht | a-5b-4d4g-3h-3i-3j-4m-4n-5o-4p-3q-2
w berichten | a-8b-6c2d-5e-3f3h-6i-6j-7k-6l-7m-6n-9o-10p-6q-8
w berichtje | A5
w bernadette | A-8
w beschaving | A4
w beschuldigen | A5
w beseffen | A3a-3b-4c-4d-3e4f-5g-5i-7j-4k-5l-7m-4n-5o-4p5q-2
w beslissen | A-5
w beslist | a-8b-7c10d5e4f-5g-2h-5i-8j-9k-6l-6m-7n-5o-6p-4q-5
w bespreken | A-16
w best | A-4a-6b-5d9f-7g-4h3i-5j-6k-3l3m-6n-6o-6p-6q6
w bestaan | A14a-4e3f-4g-3h5i-3j-8k-4m-2n-5p4q-3
w beste | a-6b-8d-5e-3f4g-6h3i-7j-8k-8l4n-6o-6p-6q-6
w bestellen | a-7b-5c-3d-7e18f-7g-3i-6j10k-5l-6m-6n-5o-7p11q-7
w betalen | f9g-4i-2j-3m-8
w beter | A9c-21d3f-3i-6j10k-5n-4p11q-3
w betere | A5
w beterschap | A-5
w betreffen | a-5b-4d-5e-4f7g-4h-5i-3j-5k-3l-5m-6n-5o-6p-4q10
w beu | A4
w beugel | A-15
w beurt | A-5
w beven | A4
w bevestigen | A-3a-8b-8e-3f-6g-4h-4i-6j-7k-5l-6m-5n10o-7p-3q3
w bewijzen | A4a-8b-6c3d-7e-3f-8g-6h-7i4j-8k-6l3m-6n4o-7p-7q-5
w bezitten | A10a-7b-6c4d-7e12f-8g-5h6i-5j-9k-9l-8m-3n-7o-7p-5q-7
w bezoek | A6
w bezoeken | A-9
w bezorgdheid | A5
w bezwaar | A-2
w bidden | a-5b-4c-2d-4e-7f-4g-3i-3k-3l-5n-4o9p-4q-4
w bieden | A5
w bier | A5
w bij | c3e3g-2n-5p-11q-5
w bijdrage | a-6b-7c16d-8e-3f4g-5h-6i-6j-8k5l-6m-4n-6o-9p-6q-6
w bijhouden | A9a-6b8c-3d-5e-3f-4g-5i-4j-6n-6o-4p-4q-4
w bijkeuken | A-7
w bijlage | A-24
w bijlagen | A7
w bijleggen | A3
w bijles | A-7
w bijna | a-7b-5c-3d-4e7f-5g6h-6i-4j-6k-5l-6m-6n-6o-6p-5q-5
w bijpraten | A4
w bijstaan | a-6b-4c3d-5f5g-2h-5i-5j5k-7l4m-6n-4o-6p-4q-5
w bijten | A5a-6b-6d-7e-2f-7g3h-7i7j7k-5l6m-5n-4o-5p-7q-6
w bijzonder | A8a-8b-7c8d-9e22f-4g-4h-6i3j-8k-8l-8m-8n-7o-7p-5q-7
w binnen | a3d-4f9g-3h-7i-3j4k-2l-6m-2
w binnenkomen | b-4c3d-3g-4h-5i-4j-5k-4l-4m2p-3q-5
w bitje | A-6
w bladzijde | A3
w blauw | A9a-8b-7c6d-4e-3f-6g-6h-5i-2k5m-6n-5o-7p-5q-6
w blauwe | A-2
w blij | a-7b-5c-2d-7e12f-5g-3h-2i-3j-7k-5l-5m-6n-4o-5p-5q3
w blijkbaar | A15a-6b-5c-8d3e4f-3g-4i-4j6l-4m-4n-4o-5p-5q-5
w blijken | A6a6b-6c8d-7f-7g-6h-6j-7k-7l-6m-7n-5o-6p-4q5
w blijven | b-7e-6f6g-6h-6j-2k-7m4n2p-7
w bloed | A10a-6b-8c-2d4e-2f-5g5h2i-4j-6k-6l-5m-4n-5o-6p-6q-5
w bloeddruk | A7a-8b-7c-3d-5e-4f-6g6h-7i-6j-6k-5l-7m-5n-6o4p-7q-7
w blok | a7b-5d-5g-6h2i-4j-4k-4l-6m-3n-6o3q-5
w blokkeren | A5
w blote | A8a-7b-8c-3d-7e-4f-8g-6h3i-6j-6k10l-7m-4n-6o-6p3q-8
w boek | A4a-7b-5d-5f-6g-4i-4j-6k-6l3m-6n-5o15p-6q-5
w boeken | d-3f-3g-2h-2i-5j-2m-2o-4p-2q-3
w boekentas | A-10
w boekhouder | A10a-7b-6d-8e12f-8g-5h-8i-5j-7k-5l5m-4n-6o-6p-7q-7
w boekje | a-9b3c-3d-8e-3f5g-5h-6i-5j-7k-4l-6m-6n-7o-9p-4q-6
w boeman | A4
w bomen | A3
w bonnetjes | A3
w boodschappen | A7
w boom | A6a-6b-4c-2d-3e3f4g-3h-6i-4j-7k2l-5m-5n-6o-7p-4q-5
w boord | A7
w boos | A-13
w bord | a-7b-4c8d-4e2f-4g-5h-7i3j-5l-5m-4n-5o-4p-4q-3
w borderline | A4a7b9c-3d-7e-2f-7g-5h-5i-5j-8k-8l-5m-5n-7o-8p-5q-4
w borderliner | A3
w bordje | A6a6b-6c-3d-6e3f-4h-8i-6k-8l-5m-8n-7o-5p-5q-5
w boterhammen | A-5
w bouwen | A7a-8b-6c3d-7e-4f-4g-4h5i-4j-8k-3l-5m-6n-5o-9p5q-5
w boven | a-3b-3d-3e3f-3j11k-6m5o-2p-2q-3
w bovendien | A3a-8b-4c5d-4e-3f-3g-5h-8i-7j-4l19m-5n-5o-5p-9q-3
w bovenop | A5
w branden | A8
w brandon | A-9
w brasa | A-5
w breken | a-6b-5c4d-4e-4f-6g7i2j-6k-5l-6m5n-5o-4p-3q-6
w brengen | A-10a2b-3c-2d-4e-9f-5g-3i-3k-4m-2n7o-4p3q-3
w brief | e-3f9h-5j-4k5
w briefje | a-7b-4c4d4e-3f3g-3h-5i-6j-5k-7l-7m4n-6o-5p-3q-3
w brieven | A7
w bril | A-3a4b-5c9d-5e-5f-3g-3i-4k-7l-5m-7n-4o-6q-5
w broek | A-5
w broer | a-4b-4c-5d-3f-3g-2i-4j4l-4m-5n-3o-3p-3
w broers | A7
w brood | a-6b-4c5d-6e-3f-5g-4h3i-3j-8k-7l-6n-3o-3p-4q-4
w broodtrommel | A4a-8b-6c8d-6e7f-7g7h-5i-6j-6k-9l-6m-6n-7o-8p-5q-6
w bruiloft | a-6b-4c-4d8f-3h-6i13j13k-4l-5m-6n-2o-3p-3q-4
w bruin | A6
w bso | A-15
w budget | A5
w buik | A8a6b-5c-3d-4e4f-9g-3h6i7j-9k-6l-8m-6n-8o5p-4q-6
w buikpijn | A11a-6b-4c-2d-5e-2f-9g5h-5i-4j-7k-4l-6m13n-6o-6p-5q-5
w buisjes | A-5
w buiten | a-5b-4d-4f5g-4h-4j-4k5l8m-5o7p-3q-4
w buren | A2a-8b-7c-3d-6e5f-6g-5h-6i-7k-6m-5n-6o-5p-6q-6
w bus | a-5b-4e-6f-5g-4h4i-4j2k-4l2n-5o-3p-3q-3
w buurman | A11a-7b-7d-6e7f-5g-5h-6k-4l-8m-7n-6o-6p-7q-5
w buurt | a-8b9c-3d-8e-3f-8g-7h-4i-4j-6k10l-5m-4n4o-8p-4q-5
w buurvrouw | a-6b-4d-4e2f-4g-5h-7i-6j-7k-4l-6m6n-7o-4p5q-3
w cadeau | A2a-5b-6c-3d-8e-4f-6g-4h3i5j-7k-5l-5m-6n-4o-6q-6
w cap | A-4
w capuchon | A6
w caravan | A6
w carnaval | A2
w cavia | A-2
w cent | A9a-7b-6c-3d-6e-3f8g-6h-8i-7j-5k-8l14m-5n-7o-7p-9q-8
w chantage | A3a-7b7c3d-6e-2f-4g-4h-3i-4j-5k-7l-6m-4n-3o-7p-3q-2
w chantal | A-2
w charme | A5
w chips | A-5
w circus | A4a-7b-7c-3d-7e2f-7g9h-6i-5j-6k-6l-6m-6n-7o-7p-8q-5
w club | A-5
w co-ouderschap | A7
w coach | A3a-5b6c-2d-4e-3f-7g-6h-4i-4j-7k-5m-5n-7o10p-4q-7
w cola | A4a-9b-8c-3d-6e4f-7g-7h-6i-6j-9k-9l-7m-5n8o6p-6q-7
w collega | A-9
w collega's | A9a-6b-7c-3d-7e-4f-5g-5h-6i-5j7k-5l11m-5n-6o6p-7q-5
w colère | A6
w commentaar | A7a-7b-6c-3d-6e-3f-8h-8i-5j-8k-5l-5m-7n12o-7p-5q-6
w conclusie | A6
w constateer | A-5
w consultatiebureau | A-8
w contributie | A-12
w controleren | A4a-9b5c-3d-8e-3f-7g-4h-6i-5j4k-7m6o-6p-6q-5
w controlerend | A4a-9b8c3d-8f-6g-5h-3i-4j-7k-6l-6m-4n-6o-7p-4q-4
w controlerende | A7
w controlfreak | A5a-7b15c-2d-5e2f-4g-6h-4i-3k-5l-5m-5o-5p-4q-3
w convenant | a8b-8c-4d-7e-4f4g-6h-7i-8j-8k-6l5m-6n-8o-7p-6q-6
w crèche | A-5
w culpa | A6
w cursus | A3a2b10c-5d-5e-2f-6g-3h-3i5k-5l-4m-4n-5o21q-4
w d'r | A2a2b-7c-2d-6f5g-4h-5i-6j13k-6l-5m7n5o-7p-5q-6
w da | A12a4c11d-5e4f-6g-3h-3j-4k8l-4m-4n-5o-6p3q4
w da's | A-2
w daar | A10c-7f-14k-4n-7
w daaraan | a-5b-4c4d-5e-3f-4g-6h-8i5j-6k-4l-7m2n-8o-6p-5
w daarmee | A8
w daarna | d-5e-22f3g3i-6j-7l-3o-3p-3q3
w daarnaast | A-5
w daarom | A-16
w daarvan | a-7b-4c3d-6e4f-6g3h6i7j-7k-5l-7m-6n-6o-5p-7q-7
w daarvoor | a-4d-2f-4g-4h3i3j-3k-4l-4m-3n-4o3p3q-3
w dag | b-8j-5k-11m-11
w dagen | A5a-9b-5c5i-3j-13l-3m-2o-6p-5
w dan | b-3e-5f24g-20i-15n-3q-2
w danken | A-5
w das | A5
w dat | A2d4f-5g-2p-3
w datum | a-5b-3d-3e-4f-5g-3h-6i-3j-5k-5m-6n-5o-4p-4q3
w de | a-4e3n-2p-3
w deel | A-10
w deelneming | A8
w degelijk | A8
w degene | A15c5i-3j-2l8p-4
w dekentje | A-5
w dekken | A-6
w delen | a-6b-5d-5e2f-5g-3h-5i-3j8k2l-5m-4n-3o-2p-4q-4
w demi | A-8
w den | A5a-2b-2d-4g2h2j3k-2l-5n-2q-4
w denise | A4a-7b-7c-3d-3e-4f-6g-4h-7i-6j14k-5l-6n3o-6p-4q-6
w denken | A4d9f-8h3l-4m7n-11o-7p-10
w derde | a-4b-3c6d2e5f-3g-2h-3i-4j-4k-4l-3n-4o-4p-2q-4
w dergelijke | A7
w dermatoloog | A-6
w deskundigen | A5
w destijds | A13a-5b-5c3d-5e-6f-2g-2i3j-4k-3l3m-3o-2p-5q-3
w deugt | A6
w deur | A6b-4f4g-5h-2l-2m6n3p-5q-5
w deuren | A3
w deurwaarder | A13a-3b-6d-3e-2f12g-5h-3j-6k-5l-6m-5n-4o-4p-3q-6
w deze | A4a-2e-7f3i-2j-3k-9l-17m-2n7
w dezelfde | a-5b-5c-4d-4f4g-3h4i3j-4k5l-5m-5n-3o-5p-4q-3
w dicht | a-6b-6d-4e4f3g7h2i-4j-6k-5l-5m-3n-6p-6q-5
w dictee | A-3
w die | A8d-2j8m-3q-2
w dienen | A5a-9b-7c-2d6f-7g-6h-6i-6j-8k3l-9m-7n-7o-8p-7q5
w dienst | A-3
w diep | A8a4b-5c-2e-2f-8g-7h-8i-5j-6k-6l-7m-7n-6o-5p8q-7
w dierenarts | A-6
w dieter | A-8
w dikke | A-13
w ding | a2b-2c4d-3g-2h-3i-3j-3m-4n12o-4p-3q-4
w dingen | A7a-2i-3k-2l-4n4q7
w dingetje | A-5
w dinsdagavond | A-3
w dinsdagen | A11a-5b-5d-6e-2f-3h-5i-6j-7k-6l5m-6n-6o-7
w dion | A-6
w diploma | A4
w discussie | A4
w dit | A6a-4c-8f2g3i-8l-16m-4n4o-3q-7
w ditmaal | A19a-5c2d-5e-6f-6g-4i4j-5k-4l-5m-3n8o-4p-4q-5
w diëtist | A-4
w doch | A8a-6b-7c-3d6e4f-7g-5h3i-6j-6k-9l3m-6n-6o-6p-7q-6
w dochter | A6b-3c9d2f-2j-8k-6m6n-4o2
w doen | a-7c-4d7e-6g-10k-8l5
w dokter | A-4a-5b9d-7e7f-5h-5i-4j-7k4l-5n-5o-6p-3q-5
w dol | A-3
w dom | A2
w dominee | A6
w domme | a-10b-6c-3d-4e-3f-5g-6h7i-5j-6k-4l-6n-5o-5p12q-2
w dood | A-23
w door | A3c4e4k-3n-16q-11
w doorbrengen | A5
w doordeweeks | A-14
w doorgaan | a5b-6d-7e-3f9g-5h-6i-5j-7k-5l-7m-4n-7o-7p4q-2
w doorgeven | a-8b9d-7e-3f-6g-4h-8i4j-9k-9l-7m2n-6o-6p-5q-5
w doorhebben | A5a-7b-8c10d-7e-3f-6g-4h-5i-7j3k-6l-7n-7o-7p-6q-5
w doorheen | A5
w doorlopen | A-5
w doorsturen | A-4
w doos | A-3a-7b-6c-3d-6f-4g-5h5i-8j12k-6l-8m6n-3o-6p-6q-6
w doosje | A-9
w dorp | A7
w dosis | A-7
w dossier | A6a-5d-5g-6h-5i-5j-6k-6l-6m-4n-5o-5p-5q-5
w douche | a7b-4c-3d-6e-4f-7g-3h-7i-5j-6k-3l12m-6n-7o5p-3q-4
w douchen | A-7
w douwe | A-8
w dr | f-3g-4h-4i-3j-5k-6l-4m5n24o-5p-4q-4
w draaien | A3a-5b-5c-7f-5g-3h4i-3j3k2l4n-3o-4p-3q-2
w dragen | a-4b-5d-4f-3g-2h14i2k-3l-3m3o-3q-3
w drama | A10a9b14d-7e-3f-6g-5h-4i6j-7k-6l-7m-4n-6o-6
w drammen | A4
w driehonderd | A7
w driemaal | A3a7b-8d-7e11f-6g-6h-8i-8j-9k-6l-8m-6n-5o-7p-7q-7
w drinken | A-2a-8b-7d-7e-3f-9g-6h-5i-6j-8k5l-6m-7n3o6p-5q-7
w dromen | A6
w druk | A-2a3b-5c-4d-6e-2f-4g-4h-5i-4j-6l-4m-5n-6o-5p-4q4
w drukken | A4a-6b-6d-6e-4f-3g-3i-5j-5k-4l-4m2o7q-4
w drummen | A3
w druppel | A7
w druppels | A-6
w dubbele | A8
w duidelijk | A4a-8b14c-3d-7e-4f-6g-8h-6i-5j6k-6l-7m-6n-6o-8p-7q-7
w duimpje | A12a-7b-5c14d-5e-2f-7g-6h-7i-6j-7k4l-8m-4n3o-5p-5q-5
w duren | A-8
w durven | A6a-4c-3d6e-4i-3l-9m13n-4
w dus | A-4b-14f-19g-3j3k-16l7n12o-7p-15
w duur | A-2
w duurder | A-5
w duwen | A2
w dwangmatige | A6a-9b20c-3d-9e-3f-5g-6h-5i-5j-8k-7l-5m-5n-5o-9p-5q-6
w dwangneurose | A6a-10b23c-3d-9e-4f-8g-8h-6i-7j-10k-7l-9m-7n-9o-9p-6q-7
w dwangsom | A6
w dweil | A11a16b-8c-2d-7e-3f-5g-6h-6i-5j-7k-6l4m-5n-6o-6p-4q-5
w e | A-5
w e-mail | A-4
w echt | a3b-3c-9f-3g16h-14i-6k-7m-4o2q-2
w echte | A3a-5b6c-2d-7e-2f-3g-3h-4i-3j-4k-2l-5m-2o-4p-4
w echtgenoot | A6a-6b-7c-3d-8e-4f-7g-7h-7i-6j9k-6l-6m-7n-6o-5p5q-5
w eczeem | A-3
w eefje | A-5
w een | A2a2d-2e2f-4g-5k4m-3n-7p-2
w eenden | A7
w eenmaal | A21b-3d2e-14h3i-4j-5k2p5
w eens | A15b-9d-9e-5g-7i-5j-2k-29l-5o26p-12
w eentje | A10a-6b-3c-6d-2e3f-5g-5h12i4j-4k-2m-3n-3o3p-5q-4
w eerder | A-4a4b-5c-2d-4e-3f-9g-4h-4i-4j-5k-6l-6m-5n4o3p-5q-6
w eergister | A8
w eerlijk | a-5b-5c-4d3e-3f-5g3h-6i-5j-7k-3l9m3n-4o-8p-6q-5
w eerst | b-4e-3g-5h-11m-7n20o-4p-4
w eerste | b-4c-2d-7g-6h3k5
w eeuwig | A3
w eeuwige | A3
w eigen | A3a2b-5d-18f-4g-8h4o-2q-10
w eigenlijk | A19a-4c-7d12e-21f-2j-7k-2l-6n-4q11
w eikels | A-4
w eiland | A6
w eind | a7b-6d-5e-3f-7g-7h4i-6j-6k-6l-5m-5n-6o5q-8
w eindelijk | a-6b-5d2e5f-6g-4h-7i-7j5k-3l-6m-7n6o-7p-5q-6
w elastiekje | A7
w elders | A5a-8b-7c22d-7e-4f-8g-4h-7i13j-7k-5l-10m-5n-3o-6p-4q-5
w elektrische | A11a-10b-6d-7f-8g-5h-7j11k-9l-8m-7n4o-8p-7q-8
w elfjarige | A3
w elk | c6d-3e-3j-5k2p6
w elkaar | A2d-3e-3g4j-4p-2
w elke | A11c11e-13h8i-5m-7o-14p-2q-14
w ellende | A5
w emotionele | A6a-8b15c2d-7f-5g-4h-5i-6j-5k-6l-5m-6n-6o-7p-4q-5
w en | a-4d-9e-3g-3n4
w ene | A13a-4b-4d3e-5f-5g-5h4i3j-7k-6l-6m-6n-3o-5p-2q-6
w energie | A7a-6b-7c5d-5f-6g3h-6i-6j4k-4l-7m-6n-8o-5p-6q-7
w enig | A7
w enige | A6a-4b-4d-3e-6f-5g-3h8i9j-4k-3l-3m-4n-2o5p-2q-5
w enkel | a-6b-5d-4e-2f-4g-4h-7i-5j-5k8m-4n-5o-6q-5
w enkele | A12a-5b-5c7d-4e-8g-2h2i-2j-3k3m-3n-5o2p-3q-4
w epipen | A-3
w er | e3i-2k-3
w eraan | A9a-3b-2c5f-2g-2h-2k-2m-2n-2o-3p-3q9
w erachteraan | A6
w eraf | A2a-8b-5c-3d-5e-2f-7g4h-5j-6k-5l-6m-5n8p-4q-7
w erbij | a-3c-4d-3f6h3i-2k-2l3n5o4q-4
w erg | a-4b-4d-6e-4f-4g-8h-7i-4j-6k-3l-5m-2n-2p9
w ergens | A9a-4b-2e-21f-3g-3h-7k4m-2o-3p-2q12
w ergernis | A7a-6b-6d-4e-2f-7g8h-6i-5j-3k-4l-5m-5n-6o-5p-5q-5
w ergste | A5
w erin | A-13
w ermee | a-6b9c-3d-4e-3f-6g-4h-8i-4j-9k-8l14m-6n-6o4p-5q-3
w erna | A-3a-6b-5c-3d-5e-3f10g-6h-7i-6j4k-4l-7m-6n-5o-6p-5q-4
w ernaar | A3
w ernaast | A13a7b-8d-5e7f-7g-6h3i-6j-8k-8l-6m-8n5o-7p-5q-6
w erom | A5
w eromheen | A2
w erop | a-7b-6c-3d2e7f-6g-4h-5i-4k-5l-4m-5n8o-8p-5q-7
w eruit | a-8b-6d-6e-3f-5g-4h-6i8j-6k3l-6m-8n8o-6p-6q-5
w ervan | A6a-4b-3c-8d18e-10f-4g2h-3i-2j-3k-2l-3m-3n-4o-5p-4
w ervoor | A-4
w es | A15a-6b-4c-5d-4e-7f-7g-4h-4i-3j-6k-5l3m-5n-3o7p-4q3
w etalage | A5
w eten | e3g-6h6l-16m-3p-7
w etiketten | A6
w etui | A-12
w euro | A7a3b-5c7d-6e-3f6g-4h-6i-3j4l-6m4n-8o-8p-4q-6
w even | A-9a-2b-3e9f-3j-2l-2m-2q6
w evenmin | A7
w evenveel | A5
w ex | A9a-6b-6d-7e3f-6g-5i-5j-7k-6l-6m-5n-7o-6p15q-7
w examen | A-5
w excuseren | A8
w excuses | A-2a-5b-5c-3d-5e-3f-6g-3i-5j-6k-5l-4m-5n5o-5p18q-4
w excuus | A7a-6b-5d-5f6g-5h2i-5j-5k-5l-6m-4n-5o-5p4q-5
w exemplaar | A8
w expres | A11a-6b-6c8d18f-6g-5h-9i-7j-7k-4l-7m-5n-6o-4p-4q-5
w extra | A-15
w ey | A-6
w factuur | A-4
w familie | A9a-3b-3c-11e-12f17h-3i-2k-3l3n2o-4p-3
w familiestuk | A7
w fatsoen | A12a9b-8d-6e-3f-6g-6h-6i-5j-8k13l-6m-7n-7o-10p-5q-7
w fatsoenlijk | A6a-7b-8c-3d-9e-4f-6g-4h-8i-5j-8k17l-8m-6n-6o-7q-6
w feestje | A-7
w feliciteren | a-7b-7c-3d-8e9f-6g-6h-5i-6j7k-8l-6m-5n-7o-5p-6q-7
w ff | a-2b-2c14e5h-4i8j-4k-2l-3m-2n9o-4p-3q-4
w fiets | a-8b-7d-6f-6g-6h-7i-6j-9k9l-7m9n-5o-7p-5q-7
w fietsen | A-7
w fietsenmaker | A-6
w fietsenstalling | A-5
w fietssleutel | A-4
w figuur | A7
w fijn | a-5b-4c12e9f-3g-4h-4i2j-5k-4l-5m2n-4o-3p-4
w fijne | A-7
w file | A-2
w filmen | A6
w filmpje | a-9b-4c-4d-4f-4g-5h-6i-7j-7k-3l8m-5n-5o10p-4q-7
w filmpjes | A2a-8b-7c-3d-6e-4f-7g-6h-7j-8k-8l-5m-6n6p-5q-8
w financiële | A5
w finn | A-3
w flat | A4
w flesje | A-10
w flink | A-3
w floor | A-5
w fluisteren | A5a-5b-2c-3d-7e-3f-2h-7i-4j-6k-4l-5m8o-2p-3q-2
w fluiten | A10a-8b-5c-3d-7e-4f12g-6h-6i-6j-8k-6l2m-5n-6o-9p-6q-8
w folder | A6
w folders | A10a-9b-8c-3d-6e2f-6g-8h-7i-6j-8k8l-7m-7n2o-7p-7q-6
w formulier | A-11
w foto | a-3c-7d-2e-4f6i-2j-6k-2n7
w foto's | a-4b-6d-6e-3f-7g-4h7i-5k-5m-5n-5o-5p-5q-5
w fotograaf | A-4
w fout | a-3b-4d-3e-8f-3g-4i-3j-2k-3l-3m-2n-3o-2p13q-3
w frigo | A-4
w frikandel | A5
w fruit | A-5
w gaan | g-3p-2q-2
w gaatje | A-3
w gamen | A2
w gang | a-4b-5d-4e-6f-5g8i-3j-5k-4m-4o-4p-3q-4
w garage | A-2
w gaslighting | A5a-5b20c-5d-6f-4h-3i-3j-5k-4l-4m-4n-3o-6p-3q-5
w gaten | A9a-6b-8c7d-7e-3f-8g-6j-8k-7l5m-6n-8o-6p-6q-6
w ge | a-3b-3f3h-10j-5m-2p-3
w gebeuren | A16a-3c-4e-17f9h-6i-4j-5k-2m-2
w geboren | A7a-3b-3c12d-3e-4f-2g-4h-8i7j-8k-4l-7m-5n-2o-4p3q-2
w gebreke | A7
w gebruiken | A2b5d5f-3j-4k-4m2n-3o-4p-3q-3
w gedachten | A5
w gedag | A3
w geding | A7
w gedoe | A10a-7d-5e-2f-6g14h-5i-4j-5k-4l-5m-4n-3o-6p-5q-6
w gedrag | A8a-7b20c-3d-6e-3f-6g-6h-5i-7j-6k-5l-6m-6n-8o-8p-4q-6
w geduld | A7
w geen | A4b-3g-13h2k8m-2p-3
w geert | A-8
w gefaald | A8a-5d-5f-6g-4h-8i-6j-5k-5l-6m-6n-3o-2p19q-4
w geheim | A6
w geheugen | A7a6c-3d-10e3f-5g-4h-5i-6j-7k-7l-6m-6n-6o3p-6q-6
w gek | A-2a-6b-3c3d-4e-2f-3h-3j-3l-3m-3n5p-5q-2
w gekke | A-8
w gekkenhuis | A-5
w geld | A18b-3c12d-4f-4g-4h-3i6j-3k4l-3m-3n-4o3p-4
w gelden | A4a-6b-6d5e-6f-3g-3h-3i-4k4l-5m-5o-5p-3
w geldig | A-6
w gele | A-2
w gelijk | A-8a-6b7d-6f-7h-5i-5j-6k-5l-5m-6n-5o3q-6
w geloven | A8a4b-5d3e-13f-3l-2m-3n-2p-2q-2
w geluk | A7
w gelukkig | a-6b-7c-3e7f-6g-5h3j12k-5l-5n-6o-5p-6q-7
w gemeente | A2a-4c-6e-6f7g-4i-4j3k-3l2n-3o5p-5q-3
w gemekker | A4
w gemiste | A3
w genieten | a-6c-4d7e4f-5g-4h-6i-4j-6k-3l-5m-5n-4p-5q-5
w genoeg | A5a5d-3e5h5j6l-5m-2
w genoegen | A13a-5b-6c3d4f-5g4h-5i-5j-7k-4l-5m-4n-4o-7p-4q-4
w geslepen | A-3
w gesprek | b-6d-5g-3h-3i-3k-4n5o-4p-4q-3
w getekende | A-5
w getuigen | A10a-10b-8c14d-7f-4g-7h-7i-6j-8k20l5m-7n-6o-10p-6q-7
w geval | a-6b-6c10d-6f-6g-6h-8i6j-7k-7l-6n-5o-7p3q-8
w geven | A-2b-3d4f2j-2p-2
w gevoel | A11a-7b-5d17f-4g-5h-6i-3k-4l-4m-5n-5o-4p-5q13
w gevolgen | A-4
w gewone | A3
w gewoon | A7a-3b3c-5d3e-5i-22j-5k2l2m-5q-3
w gezeik | A4
w gezellig | a-8b-5c10d-7e4f-4g-6i3j-8k-6l-8m-8n-2o-4p-6q-4
w gezelschap | A4a6c-3d-4e-4f-5g-2h-6i-6j13k-8l-6m-5n-5o-5p-4q-6
w gezette | A6
w gezeur | A7
w gezicht | a-8b-7d-8e-3f-4g7h3i-6j-8k-6l-6m9n-4o6p-6q-6
w gezin | A19a-5b3c-10d-5e-10f-3g-3h6i-4k10l-4m-4n-2o3p5q-3
w gezond | A6
w ggd | A-8
w gierige | A8
w gij | A12b-3c10d-2g-6h-16k-8n2o-9q-8
w gillen | A8
w gister | a7b-6c-2d-6e-3f-6g-8h4i-7j-6k-7l-6m12n-9o-6p7q-6
w gisteravond | A-12
w gisteren | A-7a-2b-2d-4f-3g-2h5i-3j-3k-3m10n-2o-3q-4
w gitaar | A-4
w glimmen | A6
w goed | A-2a-16d2e2f-10g-12h5l-3m-2n-11o3p5
w goeddoen | A7a-8b-8c-3d-8f-5g5h-8i-5j-8k-7l-7m-6n-3o26p-6q-6
w goede | A2a-4b-3d-3f-3h-3i3k3n-3o9q-4
w goesting | A-5
w gonda | A-9
w google | A2
w gooien | A7b-4c5d6e-10h-3i-2j-3k6m-3n-4q2
w graag | A-7a-5b-5d5f-5g-3i-3j6k8l-4m-4n-3o-5p-4
w grappig | A-4
w gratis | A10a-7b-6c-5d-6f-6g4h4i-3j-7k-8l-6m-5n-6o25p-5q-5
w greintje | A5
w grens | A-13
w griep | A-5
w grijpen | A5
w groeien | A-5
w groene | A-6
w groente | A4
w groep | A-3a4b-5d-6e6f-5g-4h-6i-5j-5k-7l4m-6n5p-4q-6
w groeten | A-2a-7b-7d-8e14f-6g-2h-6i-5j24k-6l-5m-5n-6o-5p-7q-4
w groot | A6a-6b-6c-2d-7f-3g-5h-4i-5j2k-6l-6m-5n6o-4q8
w grootgebracht | A7
w grootste | A-2
w grote | a20b4f2g-2h-3i-2k-3l-2m3n-3o-4p-2q-3
w groter | A-4
w gunnen | A11a-8b-6c-3d10e-2f-6g-4h5i-6j-7k-6l-7m-7n-7o8p-5q-7
w gwn | A2a-6b-5c-4d6f-3g-5h-5i-5j3k-6l13m-5n-4o-5p-2q-7
w gym | A-10
w gymmen | A-4
w gymschoenen | A-4
w haakje | A-4
w haal | a-9b-7c-3d-8e3f-8g-7h-5i-6j-8k-6l-7m-5n22o-8p-6q-7
w haalbaar | A-3
w haar | e-2g-9j4k-3p-11q-16
w haast | A-5
w haha | A-21
w hal | A-7
w halen | a-7b-3c-3d-6h7i-3m-3n7o-4p-3q-2
w hand | A3c-3g-4h6i-3p-3
w handbereik | A-5
w handen | A6b3e-13f-2g6i-2j-4k-3l-2n2q-2
w handiger | A-6
w handschoenen | A-5
w handschrift | A8a-6b-6d-4e-4f-5g-6h7i-4j-7k-7l6m-4n-6o-7p5q-5
w handtekening | A-2a5b-6c-5d2e-4f6g-3h-4j-6k-5l-6m-5n-4o-6p-4q-6
w hangen | c-5d-9g-5h-3i-9l3n-7o4q6
w hangerig | A7
w hap | A3
w hard | a-7b-6c3d-5e4f-3g-4h-6j3k-7m-5n-4o-5q-6
w hardop | a-6b-6c-2d11f-6g3h-6i-6j-7k-4l-5m-6n-6o-7p-6q-4
w haren | A8
w hart | A21a7b-4c-14g11h-3i-2j4l-4p-4q-2
w harte | A-2
w hartstikke | A-5
w hartverzakking | A6
w hatice | A-8
w he | A4a-6b-5c6d-4e12f-6h2i-3j3k-6l11n-6o-5p-4q3
w hebben | f-7g-2k-2n-8o-6q-3
w heel | A6b-2f4g-5h-11m-5n-6p4q-3
w heen | A4a-5b-4c16d6f-5g-4i-4j-5l-4m-4n-3o-5p-4q-4
w heerlijk | a-8b-7c3d4e10f-8g-5h-7i-6j-10k-6l-4m-8n-6o-8p-5q-6
w heet | A2
w hek | A-7
w heks | A4
w helaas | A-26
w hele | A4b-4c-3f10g3k-14m2o-3p3q-15
w helemaal | d-3e-15g7h-5i-3j-3l5p-2
w helft | A-3a-6b-5c-6d-3g-4h-4i-4j-2k4l8m-6n-4o-6p-4
w hello | A-3
w helm | A-2
w helpen | a-6b-5c-7d-4e5f-4g-3i2j-6k-7l-3m-3n-4o26q-5
w hem | a-25c3d2k-3m8o6p-9q-21
w hemelvaart | A-6
w hen | A-6
w herfstvakantie | A-5
w herinneren | A13a-6b-5c6d4e-5f-6g-4h-6i13j2k3l-6m-6n-5o-4p-5q-4
w herinnering | A-6
w herinneringen | A6
w herkennen | A14a4b7c-5d-3f-3g-6h2i-2j-6k-5m-3n-2o-5p-6q-5
w hersens | A5
w het | a-4l-2
w heten | A4a-4b28c-15d-3e-4f-2i-3k-2l-4m-3n-4
w hetgeen | A11a-8b6c-3d-7e-3f-6g-6h-7i-7j-7k-8l8m-6n-7o-7q4
w hetzelfde | a10b-7d-7e-4f-7g-6h-4j-7k-6l-5o-6p-5q-4
w heus | A12a-5b-5c-6d14e-4f-5g-4h4i-4j-6k-6l-6m6n4o-5q-7
w heyy | A-10
w hier | a-6b-3c-2h4i-20k-4l4m-9n-23o-2p-2q-2
w hierbij | A-11
w hiermee | A-5
w hij | A-2a-8b-4c4g-6h-5k-12m11n-4o-3p-4q-8
w hilde | A-5
w hobby | A14a-8c-4d11e7f-5h-5i-5j-6k-6l-5m-5n-5o21p-5q-7
w hoe | A2a-2b-4g-4l-3n-17p-14q10
w hoek | A4
w hoera | A-5
w hoeveel | A6a-6b-4d-9e-3f-5g-2h10i-6j-7k-3l-6m-6n-3o3p-6q5
w hoeven | g-5j6
w hoi | A-7
w hond | e9f-3j-2k-3l-2m-2o3p-2q-4
w hoofd | A15c-20d8e-4f-3g9i-6j-7k-3n-4p-2q-2
w hoofdpijn | A3
w hoofdstuk | A-2
w hooguit | A4
w hooi | A2
w hoor | A9a-5c-5d-3e9g-3h-3i-5j2k-4l4m-2o-2
w hopen | d20e-2h-4m5p-2q-2
w horen | A5a-8g-3h-15i-3k9l-8o-7
w houden | A7k-4l7n4o-4p-8q-6
w houdoe | A-5
w huilen | a2b-3f-4g8h3k-2m-3o-2p3
w huis | A15c-2g-12j2l4
w huisarts | A-8
w huisartsenpost | A-5
w huishouden | A6
w huisje | A3a-8b-6c3d-5f-9g-5h-8i12j-8k-7l-7m-6n-5o8p-6q-7
w huiswerk | A-2
w huizen | A-5
w hulp | a-5b14c4d-6e-3f-4g-2h10i-3j2k-4l-6m-5n-4o3p-3q-2
w humeur | A6
w hun | b-2c-2d-6f-3h6j-3k3m2n-2q-2
w huwelijk | A19a-2e-3h-3i20l-4n-2
w huwelijksreis | A8a-5b-2c-4d-4e-4g-4h-7i13j-7k-3l-6m-5n-2o-3p-3q-3
w hypochonder | A7
w hypotheek | A6
w hysterisch | A2
w hé | A11a4b3c3d-5e-2f-6g-7h20i7j-7k-5l-7m-4n-6o-6p8q-7
w ib'er | A-3
w id-kaart | A-6
w idee | A4a-3b-5c-7d-4e-7f-5g-2i-3j-4k-3l4m-3n-3p-4q9
w identiteitskaart | A-5
w ie | a-4b-4d-4e7g-4i-2j-5k-4l-4m-7n3p-3q-5
w ieder | a-5b10d-3e-10f-4h-2i-3j-4k7m-3o-4p-3q-4
w iedere | A23e-15g-2h-4i-4j-3k7
w iedereen | b-2c-4d2e-3g-2h-2k3l-6m-2p13q-2
w ieders | A4
w iemand | A9e3f-7g-5j7l-4n-6
w iets | A6a-4d5f-5g-6i-3k-2l-6o4q4
w ijs | A4
w ik | a-3b-4k-10m-4n-3o-4p-2
w ilias | A-5
w immers | A7
w in | i4p-3
w inderdaad | a-8b-8c-3d-6e25f-8g-7h-7i-3j-7k-9l-8m-8n-6o-6p-4q-6
w indertijd | A5
w ineens | a-6b-5c9d-6f-2g-4h-5i11j-7k-3l-6m-5n-5o-4p-4q-4
w ingaan | a-9b-8d-7e-4f-6g-5h-5i-6j-7k-9l-6m-7n-7o9p-6q-6
w inhalator | A-4
w inhalen | A-11
w inhoud | A7
w inleveren | a-9b-6c-4d-6e-4f3g-4h-9i-5j-8k15l-5m-8n-4o-5p-6q-5
w inmiddels | A22b6g-2h-2i-3j14l-6m-4n-2
w inpakken | A2a-7b-5c-4d-7e-4f-4g-4h-7i-4j-7k-9l-7m10n-5o7p-4q-5
w inschrijven | A-5
w inslapen | A-10
w inspecteur | A7
w inspectie | A8a-8b-6c3d-7e-3g-3h-5i-5j-5k-6l-5m-4n-7o8p-3q-5
w insta | A5
w instemmen | A-8
w instoppen | A-6
w interessant | A7
w interesseren | A6
w intern | A-5
w intrekken | a-6b-3d-4e-3f8g-6h-6i3j-7k-6l-7m-6n-7o-8p-6q-6
w intussen | A7a-6b-6c7d-6f-6g-3h8i-5j6k-5l-6n-4o-5p-4q-4
w invullen | a-4b-4c2d-3e-2g-4h-7i-5j-5k-5l7m-6n-4o-4p-4q-5
w inzetten | a-6b-5c-2d2e-2f-8g-5h-6i-4j-6k-4l-6m-7o12p-5q-4
w inzien | A3a9b-8c11d-8e-4f-8g-6h-8i-8j6k-7l-8m-7n-7o-7p-6q-6
w ipad | A-9
w ipv | A-4
w ivm | A-3
w ja | A-2a3b-6d-10h-4j-16k-9l2m-6q6
w jaaa | A-9
w jaar | a-6b-7c6d-13f-3g-5h7i16m-3n-3o-3q-11
w jaaropgave | A-5
w jacuzzi | A5
w jammer | a18b-7d-8f-7g-7h-8i-7j-8k-8l-8m-9n-6o-7p-6q-8
w janken | A16a-4b-4d-5e-3f-5g11h-5i7j-5k-3l-6m-3n-3o-2p-4q-6
w janneke | A-6
w jaren | A5l-3p7
w jas | A3a-5d6f-2h6k-2l3p-2
w jassen | A5a6b-5c-2d-6f-6g-4h-6i5j-8k-6l-5m-6n-5o-7p-3q-3
w jaszak | A-5
w jayden | A-7
w je | A3g-6l-4m-2q-4
w jeugd | A8a-7b-6c-3d6e-3f-3g-3h-7i-6j8k2l-4m-6n-4o-6q-3
w jeuk | A-6
w jeuken | a-6b-6c-3d-6e3f-5g8h-6i-3j-7k-3l-5m6n-5o5p-4q-5
w jezelf | A17b10f-3h-2j4k-3m-2n-4o16q-4
w jij | A3c7d5e-3g-24j-2k-11n-2o-8p-2
w joh | a-6b-6c4e8f-7g-6h-7i-4j-8k-7l-4m-7n-8o3p-6q2
w joke | A-5
w jongen | a-5b-3d-3e-9f-3j-4k10l2m-4n-4q-2
w jongetje | A5
w jorn | A-5
w jou | b3d3k-24m4o-5q-26
w jouw | A5c4i-3k-11n-6q-15
w jouwe | A3a-9b-7c9d8e-3f-6g-5h4i-7j-9k-7l-9m3n-7o-7p-6q-7
w juf | A-3b-3d4e-10j-3k10l3n-2o-3q-2
w juist | A4a-4b-5c-3d-4e-4f-6g-5h-6i-5j-7k-7l19m-6n-4o4p-5q-5
w jullie | b-3c-10d-3g-4h3j10k-4l-10m-3n-4o-3p9q-2
w jurk | A-6
w jurkjes | A4
w jury | A7
w k | A5a-4b-4d-5e-6h12i-3j-5k-3l5m-3n-3o-5q-5
w kaak | A-5
w kaart | A-5
w kaarten | A-5
w kaartje | A6a-7b-6c-3d-6e12f-6g-4h-6i-4k-6l-6m-6n2o4p-4q-4
w kaartjes | A-7
w kaas | A-2
w kale | A8
w kalender | A2a-3b-3d4f2h8j-4k-3l-3m4n-3o-4p-2
w kamer | a-6b7c-6d-3e-6f-7g-5h9i-3j-4k-6l-4m-4p-4q-4
w kammen | a-4b-5c3d-4e-3f-6g-3h-6i-6j-7k-2l-6m-6n6o-4p-4q-6
w kamp | A-7a-7b-6c4d-5e-4f-7g-7h-7i13j-7k-7l-7m-6n-7o-6q7
w kan | A4
w kans | A7
w kant | A4b-3c9d-2e-14f-3j-3k-3l-3m3o-3
w kanten | A10a-8b-6c-2d3e-2f-6g-5h-7i-6j-6k-5l-5m-7n-5o-7p-7q21
w kantonrechter | A4
w kap | A6
w kapot | a-3b-3c-2d-4e-2f-3h-7i-3j-3k-2l-5m-2n-2o-2p21q-3
w kapotte | A5a3b-5c-7d-5e-6f-3g-3h9i-4j-5m-3n-5o-4q-3
w kapper | a-5b-6c5d-6e9f-6g-4h-5i-2j10k-4l2m-4n-4o-3p-5q-5
w kapsalon | A3
w kapsel | A-3
w kapster | A7
w karakter | A7a-8b-7c6d-7e6f-4g-6h-9i-6j-4k-5l-6m-7n-4o-4q-6
w kast | b-4c-3d-5e-3f-6g-4h4i4k-6l-5m6n5o-4p-5q-4
w kauwgom | A-4
w keel | A13a-5b-6c-4d-4e-5f-6g24h-6i-4j-5k-4l-5m-5n-5o-5p-6q-4
w keeper | A-6
w keer | A3b-2d-25e-11f3h-6i-5j-5k-2o4q-3
w keertje | A7
w kennelijk | A20a-3b-3d7e7h-3i-2j3k-2m-3o-3q-2
w kennen | A5b5c-3e5f2i3j4k5l-2
w kerel | A4
w keren | A12a-4b-4c3d-4f12g-3h-3i-4j-3n-4o-3p-2q-4
w kerk | a-10b-7d-6f-6g-5h-6i-4j-8l-6m-5n-7o-5p-6q3
w kerst | A2a-4b-4c-3d-5e-8f-4g-2h-2j2l-4m-3n-4o-4p3
w kerstdag | A-4
w kerstdiner | A2
w kerstmarkt | A6
w kerstvakantie | A-7
w kerstviering | A-5
w ketonen | A-4
w keuken | A14a-3b-3c-8d2f-3g2j2k-2o-2p-3q-3
w keukentafel | a-5b-3d-6e-4f-5g-3h11i-6j-8k-4l-6m8n-3o-4p-4q-4
w keuze | A3
w kids | A3a-6b-5c-2d-5e-2f-6g-5h-6i-4j-6k-6l5m-5n-6o-5p11q5
w kieken | A2
w kiezen | a-4d5f-3g-2i-3p-3
w kijken | b-14d-6f-2o-3p-11q3
w kilo | A-7
w kim | A11b-7c-3d-7e-4f-6g7h-5i-6j-7k-7l6m-3n-9o-6p-9q-9
w kind | A14a-2c2d-22g-10i-2j-5k12l-11m-12n2p-2q-15
w kinderbijslag | a-8b-5c10d-6e-4f3g-3h-7j-8k7l-7m-6n-4o-6p-5q-5
w kinderen | a-15b-8d-4e3g-4h5k14l-14m-3n-14p-7
w kinderopvangtoeslag | A-4
w kinderpsychiater | A-3
w kinderpsycholoog | A-4
w kinders | A9a-7b6c12d-7e-3f-8g-4h-6i4j-6k-6l-7m-6n7o-6p-7q-5
w kiosk | A-6
w klaar | A11a-3b-4d-2e-12g-3h-2i3m-3n8o-4p-2q-3
w klaarleggen | A-7
w klaarstaan | A-11
w klaarzijn | a-7b-6d-5f-4g7h-6i-5j-6k7l5m-6n4o-7p-6q-6
w klaas | A-5
w klagen | A9
w klappen | A12a-6b-5d3f-6g-4i-4j-6k-5l-3m-6n-6o7p-4q-3
w klas | A-3a-7b-6c-2d-6e-3f2g-6h5i-4j-8k-6l2n-5o6p-5q-6
w klassieke | A5
w kleden | A6
w kleding | A6
w kleedje | A-5
w klei | A5
w klein | a2b-7c8f-6g3h-5i4j4k-6l-5m-6n-6p-5q-4
w kleine | a9b-6c-5d-5e-2f-6g-4i2k-7l-5n-6o-6p-6q-5
w kleinkinderen | A5
w klemt | A-5
w kleuter | A11a-6b-5c-3d-4e-2f-3g-4i-5j-6l-5m-7n-5o-5p-5q-3
w kleuters | A-5
w klimrek | A-5
w klinken | A7a9c-3d14e4f-4g-4h-5i-6j-6k9l-6m-6n-3o7p-6q-5
w klok | A6a-6b-4d-5e8f-6g-5h3i-5j-6k4l4m-2n-7p-5q-4
w kloppen | b-5c-6e3f-5g-5h-5i-4j-5k-5l13m-5n-4p-4q-5
w klus | A7
w knap | A2a-7b-6c-3d-9e11f-5h-6i-6j-7k-9l-6m-8n-8o-7p-4q-7
w knieën | A16a-5b-4d-3e-7f-5g-5h11j3k-4l-5m-5n-4o2q-4
w knijpen | A9a-5b-5c4d-6e-4f-6g4h6i-5j-9k-6l-7m12n-7o-5p-3q-4
w knikken | A7a-7b-5d-3e3f-4g-5h-8i-7j-9k-3m4n-3o-3p-4q-3
w knip | A4
w knippen | a-3b-3d-6e-4f-4g-6i3j-5k6l-6m-5n-5o-5p-5q6
w kno-arts | A-2
w knuffels | A-6
w koe | A6
w koekje | A5
w koelkast | a-8b-6c3d-7e6f-5g-4h-7j-6k-5l-7m5n-3o5p-4q-3
w kofferbak | A-2
w koffers | A9a-5b-4c-2d-6e-3f-4g-2h3i9j-6k-3l2m-5n-5o-4p-3q-2
w koffie | a-8b-8c-2d-4e7f-9g-7h-6i-6j-7k4l-6m-5n2o-8p-7q-9
w koken | A4a-2b-3e-10f-3g13i4l-3m-3n-2o-2p-3q-3
w komen | a-6b-8c3i2j3k-20q-2
w komend | A-5
w komende | A-6
w komma | A6
w konijn | A-3
w konijnen | A-5
w koorts | A-7
w kop | A16b-5d-4f4h-5i-3k-5l-4m-5n-6o4p-4q-6
w kopen | a-2c-4e3h6i-4k2
w kopie | A-13
w koppen | A5
w kort | a-4b-5c2d5e-3f4g-6h-7i-6j-7k-6l4n-6o-4p-6q-5
w kosten | a-3b-3c3i2j-2k-3n-2o2p-4q-2
w kotsbeu | A10a-6b-4d-2f-3g6h-8i-3k-2l-4m-4n-9o-6p-9q-6
w koude | A9a6b-4c-2d-4e-2f-4h7i-6j-4k-3l-6m-5n-4o4p-5q-3
w krat | A5
w krijgen | b-10c-2f6g8h3k-11l-18p-11
w kruipen | A12a-4b-5c-3f-7g-2h-6i-5j-7k-5l-6m-7n-6o-6p5q-6
w kunnen | c-5f-4h3k-3m-7n-11q3
w kus | A-6
w kussen | A2a-7b-8d-5e-3f-6h11i-5j-8k-7l-8m-6n-5o-6p-7q-4
w kwaad | a5b-4c-4d11e-2f-3g2h-6i-5j-4k-4l3m-2n-5o2p-4q-5
w kwalijk | A-3a5b-3c-3d-3e4f-3g-3j-2k-3l-4m-2n-3p8q-3
w kwartaal | A-3
w kwartiertje | A-5
w kweekt | A4
w kweenie | A8a-8b-5c-2d-4e-4f-5g2h-5i-3j-7k-7l-6m-6n-6o-6p-7q20
w kwijt | A6
w kwijtraken | A5
w la | A3a-6b-6d-7f-6g-6h4i-7j-8k-6l12m-6n6o-6p-4q-7
w laag | A-2
w laarzen | A-7
w laat | a-2b-2c2g-9h-6j-5k-4l-3m-2n3o4p3q2
w laatst | A3a-4b-6d-6e-3f-3g-3h10i-5j-7k-7l-6m2n-3o-5p-4q-6
w laatste | e5h-3i-2q4
w lachen | c-14g-4h-3j2k-2n-2o6p-2q-2
w lachje | A6
w lader | A-4
w lager | A-5
w land | A5
w landen | A3
w lang | A8a-5c4e-8f-2h2i11k-3l-9n-3o-3p-3q6
w lange | A-3
w langer | a8b-4c-4d3e3f-9g-4h-7i-4j15k-6l-8m-7n8o-6p-4q-7
w langs | A8a-3b-2c6d4f-2i-3j-3k6l2m-3o-2
w langsbrengen | A-12
w lars | A-5
w last | A-2
w lastig | A8a-5b-6d-6e-6f-4g-5i5j-5k-3m-3n6o-4
w late | A-17
w laten | a-9c4e-7g-9h-5m-6o-4p-3q2
w later | e-3h-4i4j-4k2m-3n3q4
w lbio | A8a-6b-4d-5f9g-5h-6i-4j-6k-6l-6m-6n-7o-5p-4q-5
w leeftijd | A2a-9b-7c-3d-4e-3f-5g-4h-6i-5j-8k3l-6m-5n-8o8p-5q-5
w leeg | A10a-3b-2c13d-4i-6n2p-2q-3
w leer | A9a2b-7d-7e-3f-8g-5h-7i-5j-7k-7l-5m-8n-8o29p-6q-7
w leg | A6
w lege | A8a12b-6c3d5e-3f-8g-5h-6i2j2k-7l-7m-5n-7o4p-5q-6
w leggen | a-3c-16f3h7i-2j-5m6
w leiding | A-5
w lek | A-5
w lekker | b-4c4e5f-4g4h3j9k-3m-3n-4o-5q-3
w lenen | A-15
w leren | A6a-9b-3c5d-2f-5g-3k9m-6n-6q-4
w les | A-3a-8d-7e-3f-5g-5h-6i-5j-7k-7l-6n7p-3q-5
w lessen | A-4
w letten | a-5b-5c-4d5e3f-7g-5h-8i-6j-7k-3l-8m7n-6o-9p-5q-4
w letterlijk | a-8b2c-2d-5e-2f2g3h-7i-5j-7k-7l-7n-7o-5p-6q-7
w leuk | A-9a-8b-8c-3d4e-3f-4g-7h7i-4j-9k-6l-5n4o-7p-5q-6
w leuke | A4
w leuker | A4
w leven | A30a3b-5c-6d9f-6h-2k2m-5n-6o-6p5
w lezen | d-14f-12h-20j-21m-9n2o3p-9q-12
w licht | A2
w lichte | A-5
w lief | A-3a-6b-6c-2d-7e5f-5g-4h5i-2j-8k-6l-4n-4o-4p-5q-5
w liefde | A11a6b-7d-6f-9g-5h7i-5j9k-5l-6m-5n-4o-7p4q-6
w liegen | A16a-5b-4d-5e-4f-6g-4h-5i-5j-7k5l12m4n4o-6p-4q-6
w liever | A-3a4d5h-5j-4m4n-2
w liggen | a-5c5d-4e-6j-2k-6l5n-6o-5
w lijden | a-4b8c-3d-5e4f-5g-4h-5i-3j3k-3m-4n-3o-3p-4q-3
w lijf | A9a9b-7d-5e-3f-4g2i-5j4k-6l-6m-7n-5o-8p-4q-3
w lijken | a-6b6d-7e-2f-6g-4h-6i-5j-7k7l4m3n-7o-7p-5q-5
w lijn | a-6b-5c-2d3f-4g-3h-5i-4j-7k5l-4m-6n4o-5p-6q-3
w lijst | a-7b-5c7d-5e-4f-5g-3h3i-2j-7k-5l5m-5n5o-5p-4q-4
w lijstje | A2a-9b-8c-3d-7e10f-9g-6h-7i-6j-9k-8l-6m-8n6p-7q-7
w limiet | A-5
w links | A-11
w lippen | A6a-4b3c2d-8e3f-5g-3h6j-7k-5l-7m6o-4p-5q-5
w literatuur | A9a-8b16d-6e-3f-6g-6h-7i-5j-6k-8l-4m-6n-8o-8p-4q-5
w logboek | A8
w logeren | A-3
w logopedie | A-5
w logopedist | A-7
w lokaal | A-12
w lol | a-6b4c-4d5e-3f-8g-3h-6i-3j-6l-4m-7n3o-5p-7q-4
w loon | a-6b-4c-3d-6e-3g-5h5i-6j8k-8l-7m-7n-8o-8p-5q-6
w loop | A5
w lopen | A3a-8c5d-8f-5h3k-6m-6n-8p-6q-3
w loslaten | A7a-9b-7c-3d-9e-4f-7g-3h-5i-3j-6k5l-6m-6n-8o10p-5q-7
w lossen | a-7b-5c-3d7e-3f-3g-5h-6j-7k-7l-5m-5n-2o6p-5q5
w lotion | A-10
w lotus | A5
w lucht | A9a-8b-7d-6e-3f-4g-5h3i-5j-7k-5l4m-5n-6o-6p-5q8
w luchtbed | A-5
w ludo | A-5
w lui | a-8b-5d-6f3g-6h-7i-5j-4k-5l9n-5o-3p-7q-5
w luiertas | A-5
w luisteren | A14a-4c3e-16f-2i-2j-6k3
w lukken | A-18
w lunch | A-7
w lusten | A-4
w m | b-3d-2f13k-3o4p2q3
w maag | A5
w maal | A7
w maand | c8f-3g-2h10i3j-4k-2l-3m-2
w maandagavond | A-8
w maandagochtend | A-7
w maar | A4c-3e4g-4h13i-7k-6l-4o-8q2
w maat | A-4a-8c-2d-5e-2f-9g13h-8i-7j-8k-6l-6m-6n-7o7p8q-8
w mail | a4b-6d-5g-4h-3i-3j-4l3m-3n-5o-5q-3
w mailen | a7b-6c3d-5e-5g4h-4i-4j-5k-4m-4n7o4p-4
w mails | A9a-5b-6c11d-8e-3f-6h-6i-4j-7k-2l-7m-6n-5o-6p-6q-6
w mailtje | A5
w maken | b-2h-9j-23k5p-3q-12
w mam | A3a-7b-6c-4d-6e-4f-7g-4h-8i-5j-8k-8l8n-7o-5p9q-6
w mama | A31a-3c-6e-3h4i-2j-8k-2l-5m33n-2
w man | A19a4c-9d-11g4m-8p7q-7
w mand | a-8b-7c8d-6f-4g-6h5i4j-8k-7l-7m-6n-3o-6p-7q-5
w manege | A-7
w manen | a-5b-4c10d-4e-6f-4g-3h-5i5k9l-6m-6n-3o-3p-3q-3
w manier | A6a-3b7c-3e-4f-7g-5h-7i-5j-8k6l-5m-5n-4o-4p-4q6
w manipulatie | A5a-6b11d-5f-5g-4h-2j-5k-6l-7m-3n-3o6p-3q-3
w manipulatieve | A5
w manipulator | A4a-9b12c5d-9e-2f-6g-3h-3i-3j-6k-5l-5m-4n-7o-7p-5q-4
w manipuleren | A2
w manneke | A7
w mannen | A4
w map | A-4
w mapje | A-2
w marechaussee | A-7
w marnix | A-9
w matras | A6a17b-7c-3d-8f-7g-5i-4j4k-6l-6m-5n-4o-7p-7q-7
w matsen | A-7
w matties | A5
w maximaal | A-5
w maximum | A-5
w me | A5a-24b-8c-4g4j-3l-2o-20p10
w mea | A6
w mededeling | A2a-6b-8c9d-6e-4f-6g-6h-5i7j-7k-6l3m-6n-6o-7p-6q-6
w mediator | A-3a-4b11c-2d-5e-3f2g-5h-5i-6j-6k-5l-5m-5n-5o-6p-4q6
w medische | A-4
w mee | A-3b-7f-8i-4m-8q-2
w meedoen | A-7
w meegaan | A-3a-6b-4c4d-5e-4f13g-3i-5j-6k-6l-4m-6n-8p-5
w meegeven | A-3a-8b9c14d-6e-3f-8g-5h-6i-5j-9k-5l2m-5n-7o-6p-4q-7
w meekrijgen | A-4
w meelopen | A-4
w meenemen | a-3h-2i8l-6m-4n-3o2p-2
w meer | A14a2f2m-2q-3
w meestal | A3a-7b-7c10d-7e2f-5g-5h-6i-6j-6k-7l-5m-7n-6o-7p-5q6
w meesturen | A-6
w meetellen | A8a-6b-3c-2d-5e-3f-3g-3h15i-4j-7k-3l-5m8n-4o-4p-5q-7
w meevallen | A-5
w meewerken | A5
w meid | A10a25b-7c-3d-7e-4f9g-6h-6i-4j15k-6l-4m10n-8o-5p-6q-5
w meisje | A12b-4d-2f-2h2i-3k4l-4m3n4o-6q-2
w meisjes | a-9b-6d8e-4f-5g-4h13i-7j-6k-7l-7m-6n-6o-5p-5q-5
w meivakantie | A-5
w mekaar | A4
w melden | a-6b-5c-2d-5f4g-3h-7i-6j-6k-6l7m6n-4o-5p-4q-4
w melk | A-10
w men | b7e11h-3i-3k-4l-3m-3o-3p-3q-4
w meneer | A7a-6b-4d-5e16f-3g-4h-8i-7j13k-4l-7m3n-4o-4p-6q-6
w menen | a-7b-5c3d-6f-5g-4h-7i4j7k-5m-6n-2o-5q-5
w mening | A15a3b-6c-6d-6e10f-6g-2h-7j-6k10l7m-5n-4o-4p-5
w mens | A29a6c-3f-5g-4k4n-8
w mensen | A28a2b7c2d-3f-4g-2h-7j-7k6n-7o-3
w mentholpoeder | A-3
w mentor | A-11
w merci | A-5
w merken | A4a-5b-4c6f-4g-2h-4i-3j-3k-4m8n-4p-4q7
w met | d-5j2l-2p-2q-9
w meteen | a-4b-4c-9d9f-4g-3h-3i-3k-4m-4p-3q-5
w meten | a-6b-6d-6e6f8g-5h-5k-6l-5m-6n4o-6p-6q-6
w mevrouw | A-2a-6b2d-4e-6g-4h-4i-4k-5l-5n-4o-5
w mezelf | A12a-4b-4c-4d6e-5f-4h4i-6j-6k-4l-6m-3n-2o-3p11q-5
w mg | A-9
w middag | A-3a-7b-9c6d-7f-8g-3h-5i-6j-8k6l5n-6o6p-3q-3
w midden | A16a-2b-3c10f2i-4j6m-4o-3p-2q3
w mij | A3b-3e-7g-9k-4o-2p5
w mijn | A3a-2c-2f-2g3h4j-2k-10m-6o-11q-6
w mijne | a-5b-4c19d-6e-4f-5g-4i4j-6k-3l-6m3n-4o-5p-6
w mijzelf | A10a-5b-6c-3d-5e-4f-5g-6h11i-7j-6k-6m-5n-6o-5p-9q-5
w milou | A-6
w min | A-11
w minder | A4a-3b-3e-3f-3g-2h-4k-5l-3n-3o26p-2q-3
w minuten | A2c4d-3e8f-3g-3h-2j-9k-3m-2n-5p-4q-2
w minuut | A5a7b-2c9d-2f7g-4h-3i-3j-3k-4l-4m-5n6o-4p-3q-4
w misgaat | A9a-7b-6c-2d2e7f-9g-6h5i4j-8k-6l-8m-7n-6o-7p-8q-7
w mislukkeling | A5
w mislukken | A11a-6b-6d-5e-2f-6g-7h-7i-5j-6k-6l-6m-4n-5o-6p19q2
w misschien | A2a-10b-6c-26d-11g-6i-9j-2k-9m-7n-10o8q13
w missen | A-4a-9b-8c-3f-8g-4h4i-5j9k-6l-5m-5n6o-8p-6q-8
w mn | A4a-5b-2c-6g4i-3k-3l3n-5o-2
w mo | A-5
w moe | A3a-6b-4c-4d-4e-3f-3g9i-5j-5k-4l-5n-5o-4p-6q11
w moeder | c-3g-10j3k2m-9q-11
w moeders | A2a-8b3c-3d-5e-2f-6g-4h-6i-3j-6k7l-5m5n-6o-7p-4q-4
w moeilijk | A2a3c-3d-5f-6g-5h-5i-4j-7k-6l3m-3n-4o4p-5q5
w moeten | b-12f-5l-13m2n-7q3
w mogelijk | a-6b-6c-3d15e-3f-7g-6h-6i-5j-6k9l-5m-6n-3o-7p-5q2
w mogelijkheid | A-3
w mogen | b-4d-19f-2g-14i2k-4l-11n-17o-4
w moment | A3a-6b-5d-5e6f-6g-5h-6j-6k-6l-6m-6n-6o-4p-5q13
w mond | A4a3b-4c-11d-3f-3h-2m-3n8o-3q-2
w mooi | A7a-2e6f-2h3j3k-4l-2o-2p-2q-2
w morgen | d-2h-5i-3j-3l-4n16q7
w morgenochtend | A-3
w motor | A10a-9b-6c-2d-7e-2f-5g-4h-8i13j10k-6l-7m-6n-6o-6p-6q-4
w mouw | A7
w muggenzifter | A8
w muren | A4
w musical | A-4
w muur | A4a-7b-7c4d-8f-6g2h-7i-8j3k-8l-6m-6n-5o-7p-5q-6
w muziek | A10a4b-9d-7e-4f-6g-5h-7j-8k5l-8m-6n-9o-7p-7q-6
w n | A8a-3b-2f-3g-2i2j-2k2m-3n-5o4p-2q-4
w na | a-13b-7f-2j4k3m-3n-10o-9p-2q2
w naam | A3a-4b8c4d-3e-17f-2i-4k-3l-6m5o-5
w naar | b-8n-7p-12q-9
w naast | c2h4k-5l-7m-2n-2p-2
w nablijven | A-6
w nacht | A4a2c-2f-6g7h16i-2l-4o-2
w nachtdienst | a-8b-8c-4d-6e-4f-4g-6h3i-9j-8k-5l15m-5n-3o-8p-8q9
w nachten | a-5c-5d-4f-2g-3h16i3j-5k-5l-5m-5o-4p-4q-3
w nachtje | A-5
w nachtrust | A8a-8b-5c-3d5e10f-5g-7h-6i-4j-5k-8l-8m-6n-8o-7p-7q-6
w nachts | a-5b-5c-4d-4f-6g-5h-7j-5k-4l8m-6n3p-4q-4
w nadat | A6
w nadenken | A6a-6b-5c6d-5e5f-6g-5h-6i-5j-7k-6l-6m4n-5o-6p-5q4
w nagels | A6a-8b-8c4d-8e9f-7g-6h-8i-6j13k6l7m-7n-6o-6p-5q-5
w naima | A-7
w nakijken | a-8b-4c-3d-4e-4f-4g-5h-9i-6j-9k4l11m-7n-6o-5p-7q-3
w nalaten | A6
w namelijk | A10a-7b-6c-3e-4f-5g-4h8i-4j-6k9l5m-9n-5o-7p-6q-4
w namens | A7
w narcisme | A2
w narcist | A3a-10b13c-4d-4f-2g-2i-2j4k-5l-2n-3o-4q-3
w narcisten | A3
w narcistisch | A3
w narcistische | A4a-7b16c-3d-7e-2f-5g-4h-4i-3j-5k-6l-4m-3n-4o-6p-2q-3
w nat | A-3a-6b-8c-4d-6e-4f-7g-7h5i-6j-8l3m-7n-7o-6p-8q-5
w natte | A11a8b-7d-8e-3f-6g-5h5i-6j-7k-6l-7m-6n-7o-7p-5q-6
w natuur | A5
w natuurlijk | A6b-2c-20e18f-3g-3i-5j-3k-2l-6m-3n-5p-4q-3
w ne | A27b-2c-5d-4e3f3i-4m-3n-5o3p-2q-3
w nee | b-4f2g-4i-5j-8k-4l6m-4o3p4
w neef | A-3
w neefje | A-5
w neerleggen | a-6b-6c9d-5e-2f-7g-6h-6i3j-6k-3l-6m-7n5o-6p-6q-2
w nemen | c-3d4g-7j-2l-3m5o5q-7
w nen | A3b-5c-3d-6e-2f-5g-5h4i-4j-6k5l-4m-5n-4o-4p-3q-6
w nergens | a-4b-3c3d-5f-5g-4h-5i-4j-4l17m-5n-5o-4p4q-4
w net | a-2c6g8h-2i-4j3l6n-2q5
w neten | A-5
w netjes | A4a-7b-4d4e-3f-5i-6j-6k-3m-7n-5o-4p-6q-4
w neus | A4a9b-6c-3d-5e-2f-6g-5h-6i-4j-7k-7m-5n4o6p-4q-3
w neusspray | A-3
w nicht | A3a-7b9c3d-6e-3f-6g-3h-6i-5j-6k-5l6n-7o-2p-4
w nichtje | A-5
w nie | A4a3b-6c14d-4e7f-7g-5h-6i-5j-7k5m-6n-7o-7p-7q3
w niemand | A6b-7e-5h10k4m-3n-8o-7
w niet | i-4j-2l2o-6p-2q2
w niets | g-5k-6l10m3n-6p-6q-3
w nieuw | A2a-6b-6d-4f-5g4h-3k-7m-6n-4o-6p-5
w nieuwe | a-15c-8d2e6g-7i-15j38l-15n-12o-8p-7q-7
w nieuwjaar | A6
w niks | A6b-10e-19l6m4n-6
w nodig | A-6e5f-3h-3j-3m3n-2o-3p-3q-3
w noemen | A16a4b28c-29d-2e-5f-8g-7i-2j-15k-6l-14m4o-8
w nog | b-3c-4d-7f7g-4i3l-6o-4p-3q6
w nogmaals | A6
w nooit | A-3d-4e-2f-2g-13i3o-9p7q-9
w normaal | A7a-7b-6c-5d-4f-6g-3h-6i-4j-6k6l-5m-6n7o-6p-6q-6
w normale | A8a-9b-8c4d-6f-6g-5h-3i-4j-6k5l-5m-2n-8o2p-4q-5
w notaris | a-3b-6c2d-7e-4g-3h-5i7j-6k-5l-8m-4n-4o-6p-4q-6
w noten | A-5
w noteren | a9b-8c10d-8e2f-6g-5h-8i-7j-8k-5l-6m-9n-6o-5p-6q-6
w nou | A2a-4b-4f-4h3j-3k-3m-2n9o-4p-3q-4
w nu | g-4k-2l-9n4o-18p2
w nul | A15b-5c23d-5e-7f-4g-3h-4i-5j-3k-7l-5m-6n-5o-6p-3q-4
w nummer | A-3a-4b-2d-3e5f17g-3h-3i-2k-3l-3m-4n-3o-3p-3q-3
w nóg | A3
w o | A7
w obsessieve | A2
w och | A2a-5b-5c-3d-7f-6g-6h-7i-4j-8k-6l-4m-6n-5o-8q5
w ochtend | a-5b-5c-2d-5e-7f-5g-2h6j-4k-4l-5m-4n-4o3p3q-4
w oefenen | A-4a-9b-6d-6e4f-5g-2h-5i-4j-3k-6l-4m-6n-6o22p-4q-5
w of | a-5b-9c-8d-5g-5i-6j-3k-13l-13m4n-2p-5q26
w ofwel | A-2
w ofzo | A12a7b3c-2d4e-3f-7g-5h-7i-4j-7k-5l5m-5n-7o5p-6q17
w ogen | A10b-2d3e-16h6i-3j-2o-2
w oh | A8
w ok | A-8
w om | d8g-3i-7j-4
w oma | a2b-5c-2d-4e6f-3g4i-4l-4n5o-4p-3q-5
w omboeken | A-5
w omdat | d9e-8f-10g-6j-5k-3l4m4n-13o-7p-10q-6
w omgaan | a-5b-5c-5d13e-5f-5g-4h-5i-3j-7k3l-4m-6n-4o5p-4q-5
w omgangshuis | A-6
w omgegooid | A-4
w omhoog | A2
w onder | a2b-2c-4d-6i-6j-9l5m-3n-2p-3q-2
w onderbroeken | A8
w ondertussen | A6a-7b-7c-2d-9e10f-7g-6h4i-6j12k-4l-6m-6n-8o-5p-5q-7
w onderweg | a-6b-6c-3d-8e4f-6g-5h4i-5j-7k-6l-6m8n-6o-9p-4q-6
w onderwerp | A13a-8b-6d-5f-7g-4h-5i-6j3k4l-8m-6n-6o-6p-5q10
w ongedaan | A7
w ongelezen | A6
w ongelofelijke | A3
w ongeluk | A-6
w ongelukkig | A5
w ongerust | A-5
w ongetwijfeld | A14a-8b-4d-7e30f-5g-3h-6i-7j2k-5l-6m-6n-5o-7p-6q-5
w ongeveer | A-7
w onmogelijk | A5
w onrust | A6
w ons | a-3b-3e-4f-11g-7i8n-11o-7
w ontbreken | A11a-5b5c7d-5f-4g-2h-4i-5k-6m-5n-4o-5p-3q-4
w ontdekt | A3a-7b-5c18d-7e19f-5g-4h-5i-8j-8k-7l-6m-7n-6o-7p-5q-5
w onthouden | a-7b-6c3d-7e-3f-6g-5h7i-7j-7k-9l-4n8o-5p-8q3
w ontplof | A11a-6b-6d-6e-2f-5g16h-6i-4j-5k-5l-6m-6n-5o-7p-6q-7
w ontsteking | A-4
w ontvangen | a-4b-6c-4d-5e-4f7g-5h-7i-6j-5k-6l-7m-5n9o-3p-3q-4
w ontzettend | A4
w onvoldoende | A-5
w onweer | A-5
w onze | A9c-3e-2f-3g-3i14l-12o-3q-6
w onzin | A8a-7b-9c-3d-6e-3f-5g-6h-6i-4j-5l14m-6n-7o-7p-6q-6
w oogst | A3
w ooit | A18a-3d-4f-2h-8i-3j3k-2m-2p13
w ook | a-2b-5d-11e4f-2g-15i14k-2l-3m-11n-7p4
w oom | A2a-8b-5c2d-6e-3f-7g-4h-8i-6j-7k2l3m4n-4o-5p-6q-5
w oordelen | A4
w op | a-2b-3c3n-3p-5
w opa | a-7b-5d-4f-5g3h-5i-5l-5m5n4o-5p-3q-5
w opdoen | A-2
w open | a-3b-3d3f8g2h-3i-2j-4k-3n-3o-4
w opendoen | A-2
w openen | A4
w openstaan | A-8
w opent | A5
w operatie | A-3
w opereren | A-5
w opeten | A-6
w opgelucht | A-2
w opgescheept | A5a-4b-5d-8e-4f-3g-4h-8i-4j-5k-2l-5m-4n-3o-6p10q-7
w ophalen | A-6a-7b-5c-4d5e-4f5h-7i6j-6k-7l-8m-8n-7o-5p-6q-4
w ophangen | a-5b-3d-4e4f-7g-3h-7i-6j-7k-5l-6m3n-5o-2p-4q-6
w ophouden | A11b-5f-3g3i-2j-2l-3m-4n18o-5p-3q-2
w opkijken | A2
w opkomen | a8b-6c-3d-7e-4f-4h-8i-2j8k-6l-6m-6n-8o-7p7q-6
w oplader | A-11
w opletten | A9a-7b-5d-4e-2f6g-5h6i-3j-3k-3l-6m-5n7o-6q-6
w oplopen | A6
w opmerken | A2
w opmerking | A5
w opnemen | A2a2b-3c9d-2f-4g4h-3n2o-3
w opnieuw | a-3b-5c4d-6e-2g-5h-4i-4j-6k-2l-4m-4n-5o-4q-5
w oppas | A-3
w oppassen | A-5
w oprecht | A3
w oprit | A4a-6b-3c-3d-5e2f-4g-4h-6i4j4k-3l-5m-4n-3o-4p-2q-4
w opschrijven | A9a-6b-5d-5e-4g7h-5i-4j-4k-5l-4n2o-5q-4
w opstaan | a2e-3g-6j-4l7m-4n4
w optie | A-11
w optreden | A5
w opvallen | A3
w opvallend | A13a-8b-8d4e18f-8g-5h-6i-6j6k-6l-8m-6n-6o-7p-6q-4
w opvang | A-16
w opvangen | a-7b-6c-4d3e-3f-6g-6h11i-7j-5k-5l-7m-9n-6o-3p-6q-5
w opvoeding | A7a-6b-6c-2d-5e-2f-3g-3h-6i-2j-6k15l4m-5n-5o-7p-3q-7
w opzeggen | A13a-6b-7c-2d-3e-3f5h-7i-7j-6k-3l4m-7n-8o-6p-6q-6
w opzetten | A16a-5b-4d-4f-4g-3i-2j-3k-4l4m-4n-4o3p-3q-3
w oranje | A-8
w orde | A3
w oren | A5a-4b-4d-3f-4i-4j-5k-3l-4n-3o-3q-2
w origineel | A-4
w orthodontist | A-8
w oud | a-4b-2c-7d-2e4f-3g-3h-6i4j-4k-4l-4m4n-3o-4
w oude | A-5a-8b-8c-3d-5e-4f-7g-6h15i-8j-9k-6l-7m4n8o-8p-7q-8
w ouder | b-3c10k8l-2m-3o-4p2q-2
w oudercontact | A-8
w ouders | a-5f-2k8l-6m-3n-4
w ouderschapsplan | A-6
w ouderverstoting | A4a-7b17d-6e-2g-5h-4i-2j-7k-6l-5m-4n-7o-6p-5q-4
w ouwe | A8a15b-6c-3d-7e-4f-7g-8h6i-5j-9k-8l-6m-7n-9o-7p-7q-7
w over | a-5o5p-8q7
w overal | A8a-8b13d-5g-5i-5j-5k-7l-5m-4n-5o-7p-5q-4
w overblijven | a-7b-5c3d-7e7f-5g-5h11i6j-7k-5l-7m-3n-5o-7p-6
w overdag | A2
w overdracht | a-9b-6c9d-7e-4f2h-5i-7j-7k-6l-8m-6n-6o-6p-4q-4
w overgeven | A-3
w overhebben | A3a-4c5d-3e-8f-3g-2h-2i6j-4k-3l6n-3o-4p-3q-3
w overigens | A25a-7b-4c-13d-7f-3g-3h-12i-3j7k-4l22m-4n-5q-2
w overkomen | A-6
w overleggen | A3a-5b-4c21d-4f-5g-3h-3i-3j-4k-6l-2m-5n2o-5p-4q-3
w overlopen | A7
w overmaken | a3b-7d-6f-7g-4h-4i-4j-8k-7l-5m-6n12o-6p-4q-5
w overnemen | a-6b7c2d-5e-3f3g-5h-5i-6j-7k-6l5n-6o-6p-5q-4
w overschrijven | A-2
w overslaan | A-2a-4b5c-2e-2f-6g-4h-7i2j-6k-3l11m-6n-5o-4p-5q-5
w overzicht | A-6
w pa | A5
w paar | a-6b-5c6d-4f-4g-6h-6i-6j-6k5l-7m-3n-6o-5p-6
w paasdag | A-5
w pagina | A3
w pak | a-6b-6d-5e11f-5g-4h-6i-6j8k-5l11m-6n-6o3p-6q-7
w pakken | A2a-5b-3f-4g-2i3j-4k-4m-4n-3o5q-4
w pannenkoek | A-6
w pap | A2
w papa | A23a-6b-4d-8f-4g-3h6i-9j-3k-10l-13m39n-6o-3q-4
w papieren | a-7b-6c2d-5e8f-5g-5h-6i4j4k-6l-6m-6n-6o10p-7q-7
w paracetamol | A-9
w paraplu | A-2
w pardon | A5
w park | A-7
w parkeerautomaat | A5
w parkeerplaats | A-5
w parvenu | A7
w pas | c5d4e-13f-10g-5h-16j-15k7m-8n5
w pasen | a-5b-5c4d-6e-4f6g-4h-8i-6j7k-6l-6m-7n-7o-4p-7q3
w paspoort | A-8
w passen | a-7b8c2d-4e-4f-5g-7h4j-7k-7l-7m-7n-6o-5p-5q-6
w passief-agressief | A4
w passieve | A5
w past | a-7b-3c-6d-6e7f-6g-2i-4j-2k-6l-6m-5n-5p4q-4
w pathologisch | A4
w pedagogische | A7
w per | A-5a-4b-2d-3e4g-3h5i-6k-4m-3o4p-2
w persoon | A5
w persoonlijkheid | A6a-8b15c-3d-6e-4f-4g-6h-6i-5j-7k-6l-8m-5n-6o-9p4q-7
w persoonlijkheidsstoornis | A3a-10b7c-3d-6e-2f-4g-2h-2i-3j-7k-7l-3n-6o-7p-2q-3
w pesten | A-4
w petra | A-8
w pff | A8a-7b-7c-3d-6e-3f-7g10h-7i-6j-6k-7l-7m-6n-7o-6p-5q10
w pfff | A8
w piepen | A-5
w pijn | A-8
w pinpas | A5
w plaatsen | a-3b-3d-2h-4j-5n-3o13q-3
w plaatsvinden | A-4
w plakband | A4
w plakken | a-6b-6c-4d-6f-7g-5h2i6j-7k-7l3n3o-6p-5
w plannen | a-5b-4c2f-4g-2h-4i-4j-4k-5l9m-4n-3o-5p-5q-4
w planning | A11b4d-5e2f-5g-4h-2i-2k-3m-3n-4o-5
w plastic | A-6
w plein | A-3
w pleister | A-6
w plek | A-5a-7b-8d-7f-8g-6h-5i-6j8l-7m-7n-6o8p-6q-6
w ploffen | A4
w pls | A-5
w plus | A-4
w poedel | A8
w poep | A-5
w poetsen | A13a-7b-7d-7e12f-6g-7h2i-4j-8k3l-6m-6n-7o-6p-7q-5
w politie | A-5
w pom | A5
w pomp | A-6
w poort | A-3
w post | A-5
w potje | A2
w potlood | A8
w praktijk | A-10
w praten | b-4c-4d-5f-3g-3h-10k-3m-3o6p-2q5
w precies | A17b4c3d4e6g-2h-7i-4j-3k-2l-7n-4o-3p-2q-2
w preek | A7
w preken | A5
w prikken | a7c-3d9e-3f-6g-4h-6i-5j-6k-8l-6m-7n-5o-5p-7q7
w prima | A-9
w proberen | a-4b-3d-3e8f-3h-2j-2k-3m-3n-4o16q-3
w probleem | A-7
w procent | A-10
w proficiat | a7b-8c-4d-7e21f-7g-7h-7i-8k-7l-7m6n-8o-7p-6q-6
w psycholoog | A4a-5b11c-2d-5f-5g-2h-4i-3j-7k-4l-4m-5n-5o12p-3q-5
w publiek | A7a-7c2d-6e3f-4g-3h-6j-5k-6l-2m-3n-4o-4p-3q-4
w puf | A2
w pufjes | A-8
w punt | a-5b-4c-9d-4e-9g-2h-3i-3j-4k6l-3m-4n9p8q-4
w pure | A13a-7b6c-3d-7e-3f-7g9h-6i-6j-6k-5l4m-4n-7o5p-5q-5
w pushen | A8
w puzzel | A-4
w r | A-5
w raadsman | A7
w raam | A11a-4b-3c-9e-9f-2h10i-3j-3k5l-2n3o-4p2q-3
w racket | A-6
w radeloos | A5
w raden | A3a-3b-5c-3d-5f2g-5h-4i-4j-6k-5l-4m5n-5o11p-3q-6
w radio | A6
w raken | A6a-7b-8c-2d-6e4f-5g-6h-7i-3j-6k-7l-7m-5n-7o7p6q-7
w rand | A8a-8b-5c-3d-6e-4f-7g3h5i-7j-7k-6l-5m3n-5o-6p-4q-5
w rania | A-8
w rapport | a-8b-6c10d-6e-4f-6g-6h7j-8k-8l-6m-5n-5o-6p-4q-4
w reactie | A-5
w reageren | a-8b-5c3d-4e4f-7g-4h-7i-7j-8k-5l-7m-7n14o-9p-6q-7
w recept | A-8
w recht | A7a5b-6c6d-5f-6g-6h5i-6j-7l-7m-6n-5o-5q-5
w rechtbank | a-3b-7c-2d-3e-2f6g-6h-4i-3j-6k-5l-5m-5n-4o-6p-3q-5
w rechter | b-4c-4d-3e-4f13g-2h-2i-2j-3k-4l-4m-4n-4o-4q-5
w rechteroog | A-4
w rechtstreeks | a-8b2d-8e-3f3g-5h-4i-5j-8k-7l6m-6n-7o-8p-3q-4
w reden | A4a-6b-3c-2d5e-3f5g-4h-5i-5j-6k-6l-6m-4n-6o-7p-3q-5
w regel | a-7b-7c-2d-4e8f-6g-4h-8i-5j-7k-7l10m-7n-7o-8p-5q-6
w regelen | A5a-3b-3c2d-3f2g-2j-2k-2m-2n15o-4q-5
w regels | a-8b-7d3e-3f-7g-4h-7i-5j-8k6l-8m-7n-7o-5p-6q3
w regen | A9a-2b-2d-3f-3h6i6j3l-4m-4n-2o-3p6
w regenjas | A-3
w reis | A-3
w reizen | a-8b-6c-4d-5e10f-4g-3h-7i5j-8k6l6m-5n-4o-8p-6q-5
w rekenen | b-5c2g-3i-7j-5k-5l-3m-4n-5o-4p-5q-3
w rekening | a-3b-3f7h5j-3k3l-4m-2n-3o-3p4
w rente | A5
w repetitie | A-4
w reserve | A-6
w reserveren | A-3
w rest | a-5b-3c-5d4e3f-5g-3h8i-4j-5k-4l-4m-4n-3o-3p-4q-5
w ricardo | A-9
w rij | A-2
w rijden | a-6c-3g-2h9i6k-4m-4n2o-3p-2
w rinus | A-6
w risico | A-4
w ritme | A6
w rob | A-5
w rode | a6b-6c6d-6e2f-6g-2h-8i3j-8k-6l-6m-7n-6o-7p-7q-7
w roelof | A-5
w roepen | A17a-5b-2e-7f-4g-2j-6k-4n4o2p-3
w rojda | A-5
w roken | A4
w rond | A-5
w ronduit | A7a-10b3c2d-5e-4f-5g-6h-7i-5j-8k8l-7m-7n-8o-7p-4q-5
w rondvertellen | A12a-5b-5c-2e-4f-4g-6h-7i-6j6k-4l6m-5n-6o-4p-7q-8
w rookmelder | A-6
w rooster | A-3a-5b-6d3e12f-6g-5h-8i-5j-7k4l-5m-7n-4o-6p-6q-5
w rot | A4
w router | a-6b-6c4d-5e11f-4g-6h-7i-5j-6k-6l-6m-5n-4o-6p-4q-6
w rug | a5b-4d-3e-5f-5g-5h10j-6k10m-4n-5o-5p-6q-4
w ruggengraat | A4
w rugzak | A-14
w ruiken | a9b-7c-2d-7f-5g-4h-6i-6j4k-5l5m-6n-4o-5p-4q-5
w ruilen | A-7
w rust | a-6b-5c-3d4e-2f-7g-4h-4i-4j-5k-6l-5m-5n13o4p-5q-4
w rusten | A-2a5b-5c-3d4e13f-4g-4h2i-5j4k-5l-7m-5n-4o-5p4q-6
w rustig | A-2a3b-3c2d-5e-3f-5g-2h6i-5j-7k6l-4m-5o-6p-3q4
w ruth | A-6
w ruzie | A3a6b-7d3e-2f-6g-6h-8i-6j-6k6l-8m-6n-7o-6p11q-6
w salaam | A-6
w salaris | A-9
w saldo | A6
w samen | A-4a-4f-2h-5i4k-2l-4n-4o18q-5
w samenwonen | A6a-8b-4d6e3f-5g-4h-6i10j7k-5l-6m-5n-5o-6p-5q-8
w samira | A-4
w schaaktoernooi | A-4
w schaatsen | A-3
w schakelen | A5
w schamen | A9a5b-3d-3e-8f-3g-2h-3j-3k2l-2n-3o-3p10q-2
w scheef | a-5b-6c-2d-5e5f-7g-6h-7i-6j-7k-4l-7m-5n-6o-7p5q-8
w scheiden | A7
w scheiding | A11a-5b-4c-4d-4e-3f-5g-5h-5i8j-7l-6m-4n-4o-5p-2q-5
w scheidsrechter | A5
w schelen | A2a-6b-7c5d2f-4g-5h5i-4j-5k-3l-4m-3n-4p-3q-4
w schema | a-7b-6d-5g4h-6i-4j-7k4l-5m-6n-6o-6p-6q-2
w scherm | a-5b-5c2d-6e-2f-7g3h-6i-3j-6k7l-5m-6n-5o3p-3q-5
w schermen | A5a-7b-4c-2d-6e-2f-5g-3h4i-5j-7k-5l-5m11n-5o6p-3q-6
w scheuren | A-5
w schieten | A11a-4b-3c3d-2e-8f3g4h7i7k-3l-3m6n-3o-2p-3
w schijnen | A9a-4b-5d-5e10f-5g-3h-3j3k-5l-2m-4n-4o10p-2q-3
w schoenen | a-3b-2c3d-2e6f-2g2h-3i-3j-2p-3
w schoenendoos | A-3
w school | A-5c7d-3f-3h-6i-5l-3
w schoolarts | A-4
w schooldagen | A-3
w schoolfotograaf | A-5
w schooljaar | A7a-9b-5c-4d4e-4f-5g-3h-3i-6j-7k12l-5m-3n-6o-8p-2q-4
w schoolplein | A3a-7b-6c2d-5e-3f11g-2h-7i-7j-5k-4l3m-4n7o-5p2q-7
w schoolpoort | A-6
w schoolreis | A-11
w schoolreisje | A-8
w schoolrekening | A-2
w schooltas | A-4
w schoon | A3a-8b-7c5d-7e16f-6g-5h-8i-7j5k-8l-8m-7n-7o-7p-7q-6
w schoonfamilie | A4
w schoonmaken | A-9
w schouders | A8
w schreeuwen | A9a-7b-6c11d-6e-4f-5g-4h-6i6j-7k-6l5m-7n6o-5p-5q-4
w schrift | A15c6e-4f-6g-4h-4i-5j-5k-5l4m-6n-6q-6
w schriften | A5
w schriftje | a-8b-8c2e-4f-7g-6h-6i-7j-6k-6l-7m-8n7o-6p-7q-7
w schrijfster | A5
w schrijven | A5a-9b-7c-4e2f-2i-2l-3n9
w schrikken | A-5a-6b-6c-3d3e-4f-4g-4h-7i-4j-8k-5l8m-7n-5p-5q-6
w schuiven | a-8b-7c-3d-7e-4f4g-3h8i-5j-8k-6l-7m-8n-6o7p6q-6
w schuld | A10a-4b-3c-7d-2f-3g-3i-2j-2l-3n-2p37
w schuldig | A3a-6b-3c-3d-5e-3f-2g-6h-9i-9j-4l-7m-5o-2p15q-5
w schuldige | A4
w schurk | A5
w schuur | A-9
w scoutingkamp | A-4
w screenshots | A6
w se | A-4
w secretariaat | A-4
w seg | A6
w seizoen | A-8
w selam | A-5
w serieus | A11a-7b-9d-6e-3f-7g7h-6i-5j-7k-6l-6m9n-7o-9p-5q-5
w sigaretten | A6
w simpel | A9a-6b-6d4e-3f5g-3h-5i-4j-6k15l-6m-4n-6o-6p-6q-7
w sinds | A5a-6c4f-6i-2j5k-4l11m-5n-7o-3q-5
w siroop | A-4
w site | A-12
w skibroek | A-4
w slaan | a-6b-6d2e-5f-5g4h3i4j-6k-6m-6n-5o-6q-6
w slaapkamer | A-7
w slaapzak | A-9
w slagen | A-5
w slager | A3
w slapen | b-3e-2h7i-2n-8p-5q-3
w slapende | A5
w slappe | A6
w slecht | b8c-3d2e-3f-7g-5h-6i-6j-8k-6l-5m-6n-7o-8p-7q-8
w slechte | A11a-4b-4f-3g-4h-7i-3j-5k-3l-3m-4n-3o-4p5q-6
w slechts | A5
w sleutel | a-7b-6c9d-3e-4f-6g-5h-6i14j-7k-6l-7m-4n-7o-5p-4q-4
w slikken | A5a-7b-6c-2d-6e-3f-6g-7h4i-5j-7k-5l-6m-8n10o-9p-6q-8
w slim | A-2
w slippers | A-4
w sluiten | a-6b-6c-2d-5e-4f-4g-5h-6i6j-8k-4m-5n-4o-3p-5q-4
w smeken | A10a-5b-5e-2f-5i-4j-6k-4l-6n-5o-6q-5
w smeren | a-6b-4d-6e-2f-5g-8h9i-4j-6k-7l-7m4n5o-5p-4q-4
w smoesjes | A8
w snappen | a4b-5d4f4g-3i-3j3l-3m11n9o-4p4q-4
w snel | A-6
w sneller | A-6
w snijden | A6
w snikken | A8
w snoep | A-5
w soda | A-5
w soep | A6a-6b5c-4d-3f-5g-5i-4j2k-5m-5n-4o-4p-4q3
w sokken | A9b-3c7d-2e4f-3g-2i4k6l-2n-2o-3p-3q-4
w sollicitatie | A6
w sommige | A3
w soms | A4a-6b-5d-6e8f-4g-4h-6i3j-6k-6l-6m4n-7p-4
w soort | A4a-6b-6d3f-5g-3h-4i-4j-6k-4l-5m-6n2
w sorry | A-4a-13b-7c-7d-12e-5f-8g-4i-13j-10k-6l-15m-7n-11o-6p33
w souf | A-6
w spaarrekening | A6
w spannend | A-10
w spelen | a2b-2c2d-2i3k-3l-2m2n-2p-3q-2
w spellen | A6
w spiderman | A-5
w spiegel | A10a-6b-5c-2d-5e7f-4g-4h-6i-5j-7k-6l-6m-7n5o10p-5q-6
w spiegelbeeld | A5
w spijt | A9a-5b-5c-3d6e-3f-6g-7h-6j-6k-3l-6m-4n-2o-3p16q-5
w spijten | c-12d-4g-4h-2j-4l-5p23
w spijtig | A-8
w splinter | A-5
w sportdag | A-5
w sporten | A-3
w sporthal | A-5
w sporttas | A-9
w sprake | A17a-5b-4d-4e-7f-4g-4h-5i-3j-5k-5l32m-4n-3o-3p-4q-4
w spreekbeurt | A-13
w spreken | a-2b-4c-13h-4i3j4k3l17o-2
w springen | A-2
w sprookje | A8a12b-8c-2d-7e8f-7g-6h-7i-6j-8k-7l4m-5n-5o-7p-7q-7
w spruitjes | A-4
w spullen | A4a-3b6c-2d-5e-2g-6h-2i-5j-7k-6l-7m-5n3o-2p3q-5
w staan | a-3b-3d-3e-4h4l3m-3p-19q-6
w stampen | A6
w stappen | A10a10b-8c4d-7e2f-2g-4h-7i-7j-7k-8l-8m7n-7o-6p-5q-6
w staren | A5
w station | A-9
w steeds | a-7b-5c2d-5e5f-3g-5h9j-6k-5l-5m3n-4o-4p-5q-3
w steek | A10a-6b-5c-2d-4e-3g3h5i-5j-4k-5l-6m-5n-6o3q-4
w steen | A3
w steken | a-7b-5d3e-4f-6g5h-6i-3j-7k2l4m6n-4o-4p-5q-6
w stelen | A-3
w stellen | A3a3b-7c-2d-6e-2f9g-3h-5i-4j-5k-5m-6n2o-5p-4q-5
w stem | A5a-7b-7c2e-3f-5g-6h-8i-5j-8k7l-7n-6o-6p-2q-6
w step | a-7b-7d5e-3f-6g-5i-5j-6k-6l-8m-4n-6o-6p6q-7
w sterkte | A-15
w sticker | A6
w stiekem | A11a-5b-5d10e-5f-4g-4h-4i-4j-5k2n-4o-3p-4q-3
w stijn | A-10
w stil | A11f-2l-2m4
w stilstaan | A-2a-7b-4d-5e-4f-3g-4h11i7j-8k-6l-8m-5o-3p-5q-4
w stilte | A16a-5b-4c-6e3f-7g-5h7i-4j-5k-4l-4n-6o4p-5q-5
w stoel | A7a-3c4d-2e3i3j-2k-2l-3m8
w stoelen | a-7b-5c4d-6e4f-7g-8h3i-6j-8k-6l-8m-7n-6o9p-7q-6
w stoep | A11a-5b-5c7d-3f-6g-4h-8i7j-6k-4l-7m-5n3o-5p-3q-4
w stof | A6
w stom | A-6
w stoornis | A2a3b8c-3d-9e-3f-5g-4h-3i-5j-7k-7l-6m-4n-4o-7p-6q-5
w stop | A16a-7c-4d-5e-5g-6h-3i-4j-7k-5l-5m-2n23o-6p-6q-5
w stoppen | a-4b-3d-3e-8f6g-3h-3i3j-3k-3l-3m-4n-4p4
w stopwatch | A6a4b-7c-3d7f-7g-5h-8i-6j-10k-6l-6m-6n-8o-9p-5q-6
w storing | A-4
w storten | a-8b-6c-3d-9e-4f13g-7h-7i-7j-7k-7l-8m-7n-8o-5p5q-6
w straat | A3a-4b2c-6d-5e5f7g-3h-5i-4k-2l-5m-7n-2o-3p-4q-5
w straf | A-6
w straks | a-3b-3d11f3g-3h6i-4j-4k-2l-4m2n-4o-4p-4q-6
w streetdance | A-3
w strengste | A5
w studiemiddag | A-4
w stuk | a10b-5d-6e7f-6g-5h-6i-5j-7k-8m-5n-5o3p-5q-5
w stukken | A6
w sturen | a-5b-2d-3e4i-5k-2l3p-3q-3
w succes | A-11
w suf | A-5
w suggereert | A8
w suggestie | A8
w suiker | A4
w sukkel | A-3a5b-4c4d-5e5f-5g-4h-5i-5j7k-4l-5m-5n-6o-4p-5q-5
w supermarkt | A3
w t | a-18e-3h2i2j-5l-5p12q-2
w taal | a-9b-7d-6e-3f-7g-5h3i-5j-8k11l-7m-8n-7o2p-6q-6
w taart | A-3
w tablet | A-3
w tafel | A4a-4c2f-3j3k2n-5p-3q-3
w talent | A7a5d-10e5f-7g-5h-4i-7j-6k-8l-9m-7n-5o-8p-6q-4
w tandarts | A-8
w tanden | A10a7b-7c-3d-7e-3f-7g8h6i-7j-8k-8l-7m-6n-8o-8p-4q-7
w tas | a-2c2d-3e5f-2h-6i-4j-2k-4n10o2
w taxi | A7
w te | A6a-2d3k2n-10p-4q-4
w team | A-4
w teen | A-7
w tegels | A5
w tegen | A2c-2e-5g-5k-7m10o2p-2q2
w tegenhouden | A5
w tegenop | A-6
w tegenwoordig | A11a-6b-6d-7e23f-6g-5h-7i-5j4k-6l-7m-7n-6o-5p-7q-4
w tekenen | A-5a-5b-4c5d-5e-6f8g-2h-5i3j2k-5l-6m3o-5p-4q-6
w tekenfilm | A6
w tekening | A-2
w tekortschieten | A4
w telefoon | c3j-14k-7l4o5p-5q-6
w telefoons | A-5
w telefoontje | A6a-6b-5d-3e3f5g-5h-6i6j-4k5l-6m-3n-5o-4p-4q-6
w teleurstellen | a-2c-2d-6f-2g-6j-4k-3l-5p10q-4
w televisie | A9a-7b-7c-3d-7f-6g-5h-5i-7j-8k-6m-6n10o-6p-4q-5
w telkens | A10a-7b-4c8d-6e-4f-3h-6i2j-6k-4l-5m-6n-4o-4p-6q-2
w tellen | A12d3e3f-5g-4j-13m-2p-5q-3
w ten | A8a-6b10c-6d-5e-7f-5g-5j7k-5m-5n-5o-5p2q-4
w tenminste | A15b-8c-4d-7e8f-8g-6h-5i-5j21k-6l-5m-8n5o-7p-5q-3
w tennisclub | A7
w tent | A-14
w terechtkomen | A6
w terechtkunnen | A-6
w termijn | a-8b-6c3d6e-3f5g-4h-5i-7j-7k-5l-8m-6n-5o-6p-4q-3
w terug | c5e-13f8h7i-2j-3k-2l-3m-3p-2q-2
w terugbetalen | A-5
w terugkomen | a2b-3c5d-2e-10f-4g-4h-2k-4l-4m-4n-3o-3p-3q6
w terugzien | A6
w terwijl | A19a-2d-3g-2h16i2l-5
w tetanusprik | A-3
w tevoren | a7b-5d-6e-4f-4g-6h-6i-4j-5k4l-7m-4n7o6p-3q-6
w theatrale | A3
w thee | A9a-7b-5d-7f-6g-4h10i-6k-7l-8m-7n-4o-6p-5q-6
w therapeut | A7a-8b9c-2d-8f-7g-5h-3i-5j-5k-7l-5m-5n-6o13p-4q-7
w thermometer | A6a6b-6c4d-5e-3f-6g2h-8i-5j-8k-7l-7m-6n-5o-4p-4q-4
w thuis | a-2c7d-4h-3j-5k4m-5q-4
w thuisblijven | A-8
w thuiszijn | A-3
w thx | A-3
w tijd | A7b-6f-3g-6i4p-7q5
w tijden | A4a-7b-7c-3d-6e12f-2g-6h-5i8j-6k-7l-7m-6n-6o6p-5q-6
w tijdens | A4a5b-7c-4d-6e4f-5g-3h-5i6j-7k-5l-6n3o5p-5q-3
w tik | A3
w tikkie | A-2
w tiktok | A-5
w tip | A7a-8b-7c-2d-6f-7g-6h-5i-6j4k-5l-5m-4n-7o20p-8q-5
w tja | A25a-2b-2e-3g-2h-3i-2j-3l-3o-2p-2q34
w tm | A-6
w toch | A9a5b-14c-8d3h4i-5j5k-14l-24n-11o-14
w tocht | A5
w toe | A5a-2c-2e3f5o-2q-3
w toegeven | A8a-6b-3d3e-3f-3g-4h-7i-4j-5k-2l-6m-5n-5o-4p11q-4
w toekomen | A6a-6b-3c-3d-5e4f-4g-5h-5i11j-7k-4l-7m-3n-7o-3p-6
w toen | A15b-8c2d-15e-6f-9i25k-7l-4m-15n-9o-7q-7
w toeslag | A-9
w toestemming | a-6b-3c3d-3f4g-5h-8i-5j-7k8l-6m-8n-6o-5p-6q-6
w toestemmingsformulier | A-14
w toeteren | A11a4b-9d-9e2f-7g-7h-7i-8j-9k-9l17m-8n-7o-8p-6q-6
w toets | A-5
w toetsweek | A-5
w toevertrouwd | A8a-5b-5c-3d-10e-4f-6g-4h-8i-4j-9k-8l-8m17n-6o-4p-5q-4
w toilettas | A-3
w ton | A-8
w tonen | A5a-7b-6c4d-6e-3f5h-5i-3j-5k7l-7m-6n-9o-8p-7q-4
w toon | A13a-6b-7c-2d3e3f11g-5h-6i-5j-7k-4l-8m-6n-7o-8p-5q-7
w top | A-13
w tot | d-5e-3f7h-2i3o-14q-2
w totaal | A-4
w toxic | A4
w traan | A9a-6b-5c-4d-4e-4f-4g-5h6i-4j-9k-6m4n-2o-2p9q-2
w traantje | A-5
w trainer | A-6
w trainingen | A-5
w tranen | A12a-6b-6c7d-5e-3f-7h9i-6j-8k-3l-7n-5o-7p-5q-6
w trap | a-5b-5d-7e-4f-2g6h6j-6k-4l-6m3n-4o-4p-5q-7
w trein | A-6a-7b-6c-4d-7e3f-6g-3h4i-8j-8k-7l-8m4n-7o-5p-6q-7
w trekken | A6a4b3c3d-2f-2g5h-2j-6l2n-4o-3
w trillen | A12b-2d-3f-3g18h-6i-2j-2l-4m-2n-5o-3p-3q-3
w troosten | A6a17b-4c-3d-5e-3f-4g14h3i-8j-6k-6l-7m-5n-5o-6p-8q-4
w trouwen | A6a4b-5c-3d-5e-3f-3g-2h-4j7k-3l-4m-4n-2o-2q-4
w trouwens | A7a-8d-2e6f-4g-3h-12i2l7m-4n-5p-4q-3
w trouwfeest | A5
w trui | A-2
w trut | A6a12b-7c-2d-5e-3f-5g-8h-3i-5j-8k-7l-7m-4n3o-8p-7q-4
w tuinhuis | A7
w tunnel | A8
w turnen | a-6b-5c-3e4f-7g-5h5i-6j-7k-6l17m-6n-6o-8p-5q-7
w turnkamp | A-7
w turnpakje | A-3
w turnzak | A-7
w tussen | a-4d-3f-3k-5
w tussendoor | A5
w tuurlijk | A-2
w tv | A5a-4b-7c6d-6e8f-6g-6i6j5k-3l5m-5n-4o-5p-6q-5
w tweede | b-4c3d-2f-4g-3h-2i-3j-4l-3m-3n3o-4q5
w tweedehands | A-5
w tweemaal | A4
w tweeën | A-3
w type | A3a-8b-7c8d-4e4f-7g-4h-8i-6j6k4l-7m-8n-7o-6p-5q-5
w typen | A9a-7b-7c-4d-5e-4f-8h-5i-4j-6k-6l-5m-5n18o-8p-6q-7
w u | A5a-3g-15h-7j-3k-6l-2n4q-21
w uit | A5a-4f-3j3k-6n3p-20q-3
w uiteindelijk | A7a-6b-6c-2d5f-7g-7h3i-7j-7k-5l-7m-6n-7o-8p8q-8
w uiterlijk | A3
w uitgaan | a-6b-5c-5h-6i-4j-6k-5l-4m-6n-7p-5
w uitgeven | A6
w uithalen | A5
w uithangen | A6
w uithangt | A4
w uitkering | A8a-8b-8c-3d-6e3f8g-7h3i-8j6k-6l-8m-6n-5o-7p-6q-7
w uitkijken | A9a-6b-6c3d5e-4f-6g-6h-5i-5j3k3l-6m-7n-6o-8p-4q-5
w uitkomen | a-3c-11d3f-3g-2j-2k-3m-3n3o-3p-2q4
w uitlaten | A3
w uitleggen | A4d-2e-11f2h5i3m16o-2
w uitmaken | A-2a-6b-4d-8e-4f-7g7h-7i-3j-6k-4l-5m-7n-8o-6p-6q8
w uitslag | A-11
w uitslapen | A4
w uitspraak | A-6
w uitzetten | A10a-9b-6d-7e-3f-7g-3h-5i-4j-5k-5l-5n-4p-3q-4
w uitzien | A6
w uitzoeken | a-5b-6c-3d-5e-3f17g-5h-7i-6j-6k-3l-6m-7n-7o-6p-6q-7
w uur | a-2h13j-2k-2l8o-2
w uurtje | A-6
w uw | A15g-8h-11i-3j6k-5p-10q-4
w uwen | A2a-8b-7d-8e2f-9g-7h-6i-5j6k-6l-6m5n4o-8p-5q-8
w uzelf | A3
w vaak | a-8b-6c2d5f-8g-6h-7i-6j-7k-5l4m6n-7o-6p-7q-6
w vaatdoek | A3
w vaatwasser | A-5
w vader | A3b-12c2f-3g-2h4j2k5l-23m-7n-12o-11q-2
w vaderschap | A10a8b-6c-4d-6e-4f-8g-5h-9i-8j-8k-7m-6n-6o9p-8q-6
w vak | A7
w vakantie | A5a-3b-2c-2d2f-3i-5j-3k8l-3m-2n-2o-3p-3q6
w vaker | A6a-8b-7d-7e-3f-8g-5h-7i-5j6k-5l-7m-8n-5o13p-5q-6
w vallen | A-3a-3b-3d2e2f3j-3k-3l-2m-2n-3o-4p-3q5
w van | g2h-3n-3
w vanaf | A-4a-4c-3d-2f3g-3i2j-3k-4l-3n9o-2p-2q-4
w vanavond | A-5a-5b-5d-5e-2f-7g6h-7i-5j-5k-4l-5m-5n10o-5p-3q2
w vanbinnen | A5
w vandaag | A-5a-7b-6c-3d-5e-3f-7g3h-5i-5j-6k-5l-4m-4n16o-6p-6q6
w vandaan | A8a-6b-6e2f-6g-4h-5i-5j-4k-7l3m-6n-5o-7p-3q-6
w vandaar | A3
w vanmiddag | A-14
w vanmorgen | A-21
w vannacht | A-9
w vanochtend | A-7
w vanuit | A-4
w vanwege | A-2
w vanzelf | A17a-3b-3c-12f-4j-2k-3l-2m-3n-3o13q10
w vast | A-7
w vaste | a-8b-7e7f-6g-4h2i-6j-6k-6l3m-5n-6o-5p-7q-7
w vasten | A8b-2c-13d9e12f-9g-5i-12j12l-12m-7n-9p-5
w vasthouden | A5a-6b-6c6d-7e-3f-5h3i4j-2k10l-6m-5n-5o-6p-4q-4
w vastpinnen | A8
w vaststellen | A6
w veel | b-2c-10d-3e3h-2m-3o8p-2
w veerboot | A-2
w veerle | A-5
w vegetarisch | A-5
w vel | A7a7c-2d-7e-2f-6g6h-6i-4j-7k-6l-6m-5n-7o-6p-5q4
w veld | A-4
w ver | A13a-5b-6c7d-4e-3f-4g-7h-4i11j-6k-5l-6m-4n-4o-4p-4q8
w veranderen | A-2a-8b-7c9d-5e-4g-6h-8i7j-8k-8l-7m-8n-6o-8p-6q-7
w verandering | A3
w verbazen | A7a8b-7c9d-6e3f-6g-2h-7i-8j-7l-6m-7n-7o-6p-6q-6
w verbieden | a-7b-6c4d-5e-2f-2g-3h-7i-5j-6k3l7m-8n-6o-4p-5q-5
w verblijven | A-5
w verdedigen | A5
w verder | A9c-3d-2e2g-2k-2l3m-3o-3p-3q3
w verdienen | A6a-4b-3d-5f-4h8l-3m-4n-3o-3p21q-5
w verdriet | A-3a-8b-5c-3d-9e-4f-8g-5h-8i-6k-4l-7m-5n-4o-3p13q-6
w verdrietig | A-11
w verdwijnen | A7
w vergeten | a-4b-2c7f-4i7k-2l5n-4
w vergeven | A19e2h5j-3l-6n-3p24
w vergeving | A3
w vergiffenis | A5a-4b-4c-3d-6e-3f-8g-5h5i-4j-4k-5l-6m-6n-7o-5p21q-7
w vergissing | A4
w vergoeden | A-7
w vergt | A2
w verhaal | A9a-8b-4c-3d-5e-3f-2g5h3i-7j-6k-2l3m-5n-5o-4p-8q-5
w verhalen | A14a-5b7d-5e-7f3g-3h-4i-5j2k-3l6n-4o-4p-5q3
w verhoger | A-4
w verhoor | A4a-8c-3d-4f-4g-5h7i-4j-6k-7l-5m8n-4o-6p-3q-6
w verhuizen | A-8
w verhuizing | A-5
w verjaardag | a3b-3c4d5f5g-2h-3i11j-5k-4m-3n-3o-4p2q-4
w verjaardagen | A7
w verkeerde | a-7b-5c9d-5f-6g-5h-7i-3j-7k11m-6n-5o-6p-5q-5
w verkeersexamen | A-5
w verklapt | A7
w verklaren | A7
w verklaring | A7
w verkopen | A14a-4b-2d-2f2i8j7l-3m-3o4p-2q-2
w verlengen | A-4
w verliezen | a8c4d4e-4f-5g-4h-6i-6j-7k-7l-4m-4n-6o-6p6q-6
w verloofde | A5
w verlopen | A3a-7b-5d-6e-4f-4g-2h-6j-8k-3l4m-6n-3o-7p-5q-3
w vermoedelijk | A6
w vermoeden | A8a-6b-8c10d-8e3f-7g-5h-7i-6j-7k-5l4m-6n-6o-6p-6q-6
w vernemen | A3a-8b-7c-3d-6e7f5g-6h-7i-8j11k-7l-7m-9n-7o-7p-7q-7
w verontschuldigingen | A3
w verpesten | A10a-3b-3d-7e-2f-4g-5i-4j-3l-5o-3p11q-4
w verplaatsen | A-6
w verschijnen | A7a8c4d-8e-4f4g-3h-7i-6j-9k-7l-5m-6n-7o-9p-6q-5
w verschrikkelijk | A10a-4b-5c-3d-8f-3g4h-6i-5j-2k-4l-6m-4o-2p12q-6
w verschrikkelijke | A7
w versie | A-5
w verslaan | A-4
w verslag | A-4
w verslaving | A6
w verstand | A16a4b3d-5e3f-5g3h-5i-4j-6k17l-4m-6n-5o-6p-4q-4
w verstandig | A3
w vertellen | A8a-10b-7d-2e-3f5g-5h-7i-13l3m10n-9p-6q-7
w vertonen | A9a4b13c-4d-7f-6g-6h-6i-7j5k-7l-7m-7n-5o-8p-6q-7
w vertrekken | A-2
w vertrouwen | A7a-9b-8c-4d7e5f-5g-5h-8i-6j7k-7l-6n-5o-8p-5q-5
w vervelend | A-23
w verwachten | a3b-5c-3d-5f-4g-3h-4j-5l-4m-4n3o-5q3
w verwarring | A-4
w verwijten | A5
w verzamelen | A-5
w verzenden | A7
w verzetten | A10a-5b-6c-3d5e3f-5g-6h-8i-6j8k-5l3m-7n-5o-4p-6q-6
w verzinnen | A7a-7b-4c-3d-5e-4f-6g-4h-6i-5j-6k-5l3m-7n8o-7p-6
w verzinsel | A6
w verzoek | A7
w verzoeken | a-6b-4c10d-4f-4g-5i-6j-6k6l-6m-4n-5o-5p-7q-6
w via | A2a-2b3c-2d-2e-16f12i-2k-3
w videobellen | A-3
w vieren | a-6b-6c14d4e-3f-6g-5h-6i-6j5k-5l-6m-5n-4o-6p-5q-5
w vies | A-2
w vinden | e8f-2g-6h-2k2l-16m-6n-10o-10
w viool | A6a-6b-5d-4e-4f4g-3h-7i-5j-9k-5l-6m-6n7o-6p-2q-2
w virus | A-6
w vissen | A3a-4b-3c-3d5e-4f-4h-7j-5l4m-3n-4p-3q-3
w vlam | A6a-7b-6d6f-5h-5i-4j15k-6l-2m-5n-5o-6p-4q-5
w vlekken | A4
w vliegen | a-7b-6d-7e3f-6g4h-6i6j7l-6m-7n-7o-7p-6q-5
w vlucht | A-4
w vluchtnummers | A-5
w voelen | A2c-2d-3f-2j-2k4l-3q11
w voet | A2
w voetbalschoenen | A2
w voeten | A12a-9b11c-3d5e-3f-4g3h-6i-5j-7k5l-6m-6n-5o-7p-6q-6
w voicemail | a-6b-2c-3e-3f-4h4i-6j-6k-4l4m-5n-4o-3p-6q-4
w vol | A3d4f-2g9i-5j-3k-3l-3m-3o-4p-2q-2
w voldoen | a-8b-6c5d-7e-3f-7g-4h-6i-6j-8k-4l-3m-6n-6o-5p-6q-3
w volgen | A6b-6c-8d-4e4g-4h-2j-4k-5m-3n4o11p-2q-4
w volgende | a-4b-2c-18d-4e-5f16g-3i-4j-6k-2m-3p-2q-3
w volgens | A-7a-5b3d2e-7f-4h-3i-3j5k-4l-3m-5n-3o-5p-3q-5
w volledig | A6a-7b-5c-2d-7e-3f6g-3h-8i-2j-4k-5l-8m-6n-6o-7p9q-7
w volwassen | A10a-9b-8c-3d-8e-4f-8g-7h-5i-5j9k14l-5m-7n-8o-9p-7q-10
w volwassene | a4b-7c-2d-6e7f-4g-4h-4i-2j-5k4l-5m-4n-8o-7p-4q-6
w volwassenen | A9a-8b-6c-3d-6e3f-7g-4h-5i-5j-7l-6m-5n-8o12p-6q-6
w voor | g-12l-10o2p3
w vooraf | a-5b-5c3d-5e-4f-4g-4h-5i-6j-5k-7m-4n-7o7p-4q-4
w vooral | a-3b-3c-9d14e4f-4g-3i-3j6k-4l-4m-5n-4o4p-3q-4
w voorbeeld | A4
w voorbereiden | A6
w voorbij | A8a-7b-7c3d-7f-7g-7h-8i5j-8k-6l-8m-7n-6o-8p-6q-5
w voordat | A17a-4c3e-11f-3j-2k2m-4o11q-2
w voorgaan | A10d-5e-4g-3h-4i-4j-6k-6l2m-5o2p-5q-6
w voorhoofd | A6a-7b8c-4d-7e11f-6g-7h4i-7j-9k-5l-7m-8n-6o-8p-8q-5
w voorhouden | A4
w voorjaar | A2a-8b-5c9d-5e-3f-8g-6h-6i4j-8k-5l-9m-5n-5o-6p-5q4
w voorkeur | A-10
w voorkomen | A4a-8b-6d4e8f-5g-3h-6i-5j-7k-6l-4m-6n-5o-6p-6q-4
w voorleggen | A7a-5b-6c-4d-7e-3f3g-8h-6i-6j-6k-5l4m-8n6o-6p-6q-3
w voorlezen | a-7b-7d4f-7g-3h-5i2j-6k-6l-6m-5n-7o10p-5q-6
w voormiddag | A-4
w voorschieten | a-6b-6c6f-5g-3h5i-7j-9k-5l-6m-6n-5o-6p-6q-4
w voorschoolse | A-4
w voorschot | A-3
w voorschrijven | A-3
w voorstel | A-3a-6b-4c2d-7e-3f-6g-3h-7i-5j-6k-3m-5n-5o-6p-7q5
w voorstellen | A-5
w voortaan | A2d-2e-3f8h-7i-4j-7k-2l-5m-2n31o-2
w voorvak | A-9
w voorzetkamer | A-5
w voorzitter | A8
w vorig | a-4b-3c15d-4e-8f-3i17j-6k-4l-5m2n-2o-3p-3
w vorige | a-7b-4c9d-6e-4i6k-5l-3m-3n-6o-4q-4
w vorm | A8a-9b8c-3d-9f-8g-7h-8i-9j-9k-7l-6m-7n-6o-8p-7q7
w vormen | A4
w vraag | A10a-5h-10i-2k-3m8p-3
w vrachtwagen | A7
w vragen | a-12b-5d-4g-16h7i-3j-11k3m9q-2
w vreemde | A6a-5b-4c-3d-3e-4f-3g-5h4i-7j-7k-6l-7m10o-6p-3q-3
w vriend | A3a-5b-6c-7d-5f-5g-3h2i-3j17k-6l-4n-4p-3q-4
w vrienden | A8a4b-7e3f-4g-6h-5i-3j-7k-6l-6m-5n-8o-7p-4q-6
w vriendin | A4b3c2d-5e5g-4h-3i-3j4k4l-3m-5n-5p-4q-4
w vriezer | A7
w vrij | A-18
w vroeg | A7a-2h5l-4m12n-2o7
w vroege | A-10
w vroeger | A13a3b4d-5e-8f-3g-3h-5i27k5l-6m-4n-3o-4p-9q-3
w vrolijk | A-2
w vrouw | A28c-18d-2h7j9k4l-6m-2n-3p5
w vulkanen | A-8
w vullen | A7a-5b-5d-6e7f-5g-6h3i-6j-6k-4m-6n-4o-5p-3q-4
w vóór | a-6b-6c-3d-6e-3f-8g-6h-7i-7j-8k-5l10m-8n9o-5p5q-5
w waar | A26a2c4d-2i2l-9m-2p-3
w waard | A-2a15b-5c-2e-3f-6g-2h-7i-3j-6k-7l-6m-7n-6o-8q-4
w waardeloze | A6a-8b-6d-4e-3f-4g-7h-7i-4j-5k-4l-6m-2n-3o-5p12q-6
w waarin | A17a-7b-5d-5e9f-5g-4h-5i3j-6k-6l-5m-4n-4p-3q-5
w waarom | A8a-3c-4e-18f2g7h3j-5l-4m17n-4
w waarop | A13a-5b-6c9d-5e4f-5g-3h-5j-5k-4l-6m-5n6p-4q-4
w waarvan | a-9b-9c4d-8f9g-7h-8i-7j-9k-8l6m-6n-6o-8p-6q-6
w wachten | a-3c-3d4i-4j-2k3
w wachtkamer | A5
w wakker | A6a-7b-5d8e5f-3g6h-6i-3k-3l-6n-4o-3p-5q-4
w wakkerworden | A-5
w wandelende | A9a4b-7d-7e-3f-5g-4h-7i-6j-6k-6l-5m-4n-5o-5p8q-5
w wandeling | A5
w wandelschoenen | A-5
w wanneer | a-2c5f-2i-3j-5k7m-3n-3p-3q10
w want | b-7c3d5e3k-7m4
w warm | A-3
w was | A3a-7b-3c5d-5e-3f-8g-4h5i5j-6k-3l-6m3n-6o-5p-5q-6
w wasmachine | a-7b-7c-3d-7e4f-7g-8h-6i-6j-6k-6l-7m-7n-7o4p-4q5
w wassen | a-7b-5d-6e-3f-4g-2h-7i-5j-7k9l-6m9n-6o-5p-5q-5
w wat | c-3i-2k-8n-3o3q4
w water | A-3a-7b-7c-2d-6e3g-6h4i-6j-7k-5l-7m-6n-8o3p-7q-7
w waterpokken | A-7
w waterpolo | A-5
w wc | A9a-8b-5c8d-7e-4f-7g8h-6i-6j-7k-5l7m11n-6o-7p-4q-6
w we | A-4a-13c2d-14g-9i3k-12l-5o-12p-3q10
w wedstrijd | a-7b-5c14d8e-2f6g-3h-5i3j-8l-6m6n-5o-7p-4q-4
w week | a-4b-9d-4e-9m-2n2p-2
w weekend | c6d-3e-9f4g-3h8j-4l-4m-4n2p-3
w weekje | A2a-6b-5c-2d4f-6g-4h-6i-6j2k-5l-4m-7n-6o4p-4q-5
w weer | a-15b-4h7k-10o-5q-2
w weg | b-3f-3g3h-3k-3l-3m-3n-2o2p-2q6
w weggaan | A3a-5b7c-2d-7e-3f-6g-4h-7i12j-7k-3l-6m4n-5o-4p3q-3
w weglaten | A4
w wegzetten | A6
w weigeren | A8a-7b-6c-2d6e-2f4g-4h-6i-6j-8k-4l8m-6n-5o-6p-5q-5
w weinig | A9a2b-4c2d-3f-3g-3i-3j-4k7m-4n-3q4
w weken | a-7b-3f-6l-2m-6o-4
w wekker | A2b-6c-5d-5e4f-4g-2h7i-4l-6m-5n-5o4p-4q-6
w wel | A3a-4b-22d3f-9h2j3k-8n-4o-11q16
w weldenkend | A3
w weleens | A14a-5b-4d-3e4f-5g-4h9i2j-5k-5m-4n-3o-4p-3q3
w welk | A-4
w welke | a-7b-6c10d-5e8f-5g-4h-5i-4j-6k3l-4n-5o-4p-5q-7
w welkom | A-19
w wellicht | A9b-4c-7d-5e9f-6g-3h-3i-3j-4k-6l3m-2n-5o10p-3q-6
w wennen | a-6b-4c-4d-4e-5f-3g-5h17j-3k3l-6n-4o-4p-6q-5
w wensen | A-4
w wereld | A16a-5b4c-7d2f-5g-4h-4i-4j-4k2m-5n-4o-2p-3q-4
w werk | a-4b-5d-5f3g-5j5k-4l-5m-5o-5p-4q-3
w werkelijk | A17a3b-5c-5d-5e-4f-4h-5i-4j-4k-4l-4m-3n-4o-5p-3q-5
w werken | b-3c5d3e-2f-2n-3o9q-2
w werkgever | A9a-7b-5c-3d-5e-4f11g-2h-6i-5j-6k-5l-7m-4n-7o5p-3q-6
w werkplaats | A-7
w werkstuk | A-5
w werkzaamheden | A-5
w weten | a-3b-5f-4g-3n-3q2
w wie | A15a-4e-4f-2g-4h3k9l-5m9
w wifi | A7a-5b-6c-3d-6e4f-8g-4h-6i-3j4k-6l-7m-6n-8o11p-4q-6
w wij | g-7h-3i-3m-3o-4q4
w wijken | a-2b-2c2d4f4g-3i-5k-3l-5m-5o-2p-3q6
w wijten | A6a-5b-3c-3d-7e-3f-4g-3h-8i-6j-5k-5m-5n-4o-3p12q-5
w wijzen | A4a-4b-4d9e-2f-2g-2i-3k4l-4m3o-6p-4q2
w wil | A4
w willen | a-20b-3c-10e-4f-12
w wim | A-5
w wimpers | A8a-7b-8c-3d-9e7f-4g-5h-6i-7j19k-7l-7m-6n-5o-5p-4q-5
w wind | a-4b-5c-3d-3e-4f-5g-4h-4i-7j-5k-5l-6m-4n-4o-5p-3q11
w winkel | A4a5b-6d-7e4f-8g-5h-5i-8j-8k-6l-5m-6n-6o-9p-5q-6
w winnen | a-7b-5d7e-2f-4g-2h-7i-3j-8k-10l-5m-8n-6o9p-5q-6
w winter | A5
w winterjas | a7b-4c2d-6e2f-5g-3h4i6j-8k-7l7m-5n-5o-4p-5q-7
w winters | A6a-5b-3c5d9e-4f-5g-2h4i11j-8k-4l-7m-6n-2o-4p-4q-3
w wiskunde | A-9
w wissel | A2a-6b-5c-3d-3e-4f-7g6h-7i-5j-6k-4l-6m-6n5o-6p-4
w wisselen | a-7b-8c5d-5f4g-4h-6i3j-7k-3l-7m-6n-7o-7p-5q3
w wisselmoment | A-2
w wissen | a4b-3c3e3f-3g3h-4i-2l-4m2n-3o-4q-4
w wit | A4
w witte | A-2
w woede | A10a-6b-5d-4f-5g19h-7i-5j-5k-4l-7m-3n-7o-4p-5q-6
w woensdagavond | A-5
w wolf | A-5
w wonderen | A12a-8b-7c-3d-7e5f-5g-5h-5i-4j-7k-7l-5m-5n-7o28p-3q-6
w wonen | A11a-4b-3c-3e2f-2h-7i4j-7k-4l-5m-7n-4o-5p-4q-5
w woord | A37a-10b9g-5h-3i3k-8l3n3o-7
w woorden | A7a-4d-5f-3g-2h-3i6j-5k-4m8n-3o-3p-3
w worden | a-3b-2l-2n-4o-4
w wubbo | A-8
w wél | A18a-5b-4c-8d-4e4f-4g-3i-5j4k-5l5m-3n-2o-4p4q-3
w x | A-3
w yoghurt | A-4
w yvet | A-6
w z'n | A3a-8b-5c17d-6f-6g-4i5j-7k-7l-6m-4n-5o-6p-5q-4
w za | A-4
w zaak | A6a5b-6d-6e-3f3g5h-6i3j3k7l-8m-7n-7o-6p-5q-6
w zakje | A-4
w zakken | A4a5b-5d-3f-3g-2i-4j2k-5n-3o-5p-4q-3
w zalf | A-6
w ze | A-2g-2i-5k-2m7p-9q-3
w zee | A8a-7b-6c-3d-8e10f-6g-3h4i4j-9k-5l-7m-5n-3o7p-5q-6
w zeg | a-5b-4c-11e-10f-3g2l2n4p-3
w zegene | A-4
w zeggen | A2f-2g-7h-3k-3m7n-4
w zeker | A11a-3b-4c-13d8e11f-2h-3i-3j12k-2m-2o-2
w zelf | A4b-19g-18h-2j-3l2m3p-10
w zelfde | A-8
w zelfs | A6a7b-5c-2d-5e4h-7i-4j-7k-2m-3n-2
w zenuwen | A12a7b-4c-2d-6e-2f-5g16h2i-3j-4k-3l-6m-7n-5o-3q-7
w zetel | A7
w zetten | b-4c3f6h-2j2l2p-4q-5
w zeuren | A8a-8b-7d12e-2f-8g-6h-8i-6j-7k-5l-6m-5n-6o-5p4q6
w zeurpiet | A4
w zich | A3b-3e-13g-6h3j-2k-3o-6p-6q4
w zichzelf | A6a-8b-6c2d-8e-3f-8g-6h-9i-5j-8k-6l-7m-7n-5o-5p-6q8
w ziek | A-3a-9b2c11d-6e-2f-5g-4h5i3j-6k-6l-7m-6n-5o-4p-7q-6
w ziekelijk | A3
w ziekelijke | A3a-6b8c-2d-8e-3f-4g-5h-4i-3j-7k-5l-6m-5n-5o-5p-4q-4
w ziekenhuis | a9b-5c-3d-5e-4f-7g-2h-6i-5j-7k-5l-5m-4n-5o15p-2q-7
w zien | A2e-2h-2i-8k-2n-7o-3p-9q8
w zijn | f-3n-5p-2
w zijner | A4
w zijvak | A-4
w zin | A10a-4b-4d6e-2g-2h-3i3j-4m-3n-4o4p-2
w zingen | A9a-6b-6c-3d-5e-3f-7h-7i-5j5k-8l14m-7n-7o-4p-7q-6
w zinnetje | A5
w zitten | b-4g6p-11
w zitting | A-2
w zn | A3b-2c2d-4f-3i-4j6k-2l5m2n-2o-2p-2q-2
w zo | A5b2g2h-4l-4n-24o-11
w zo'n | A9e-14f3g-2i-11j-3l-15n-15
w zo. | a-3b-4c-2d7e16f-5g3h-8i-4j-6k5l6m-5n-4o5p-4q10
w zoals | b-4c4d-4f-2h8j-6n-3p-2q-2
w zodat | A3a-2b-3d14e-15f-2h17i-3j-4o-2
w zodra | a6d-8e3f-7g-5h-6i-4j-7k-6l-6m-7n-7o-6p-6q9
w zoeken | A6c4d9e-3f-6h-12j-2k-2m-4n-9o5
w zogenaamd | A7a-8b-6c19d-7e2f-3g-6h-6i14j-8k-3l-9m-6n-3o-6p-6q-5
w zoiets | A3c3e-14f3h-4j-2k5l-3o-3q-3
w zolang | a-8b-7c-4d14e-3f-6g-4h-8i-5j-6k-5l-6m-6n-7o4p-4q-6
w zolder | A-2
w zomer | A7a-4c4d-3e-8f7g-2i6k-2l-7m-3p-2q7
w zondagavond | a-7b-6c2d-6e-3f-7h-8i-7j-8k3l-7m3n-7o-6p-6q3
w zondagochtend | A-5
w zonder | A14a-10b-15d-3f-2h-5i-3o5
w zoon | A18d-2e-17f-2h4i-4k13l-4o-2
w zooo | A7
w zorg | A-2
w zorgen | A-5a-7b-5c-2d6e-3f3g-5h4i-6j-6k8l3m-5n-5o-5p-7q-5
w zoveel | A21a-4b-4d-2f-3g-3i-2j-3l-4n-3o7p2q9
w zover | A2a-5b-4d-5f-6g-4j-6k-5m-5n-4o-5p-5q8
w zowat | A9a-8b-9c-3d-6e-4f-9g22h-9i-7j-8k-2l-8m-8n-10o-10p-7q-7
w zoë | A-4
w zuchten | A21b-2c-10d7e-9h-2j-3l-2m4p-2q-3
w zuigen | A5
w zuivel | A-6
w zulke | A14a-6b9c4d-4f-6g-4h-3i-4k-6l-4m-5n12o-6p-4q-4
w zullen | A2a-6c-3d2e7f-6i-13k-11m-3n-25o3
w zus | j6l-3q6
w zuster | a-9b-8c5d6f-7g-5h-7i-7j14k-6l-5m-7n-6o-8p-5q-7
w zusters | A4
w zuur | A11a11b-8d-6e-3f-6h-8i-6j-7k-6l-6m-6n-7o-6p2q-5
w zwaaien | A7a-5b-4e3f-2g-3h-5i-5k-5l2m-6n-5o-4p-3q-3
w zwager | A9a-8b-3c-4d-8e3f-5g-5h-7i-6j14k-6l-7m-6n-6o-5p-5q-3
w zwangeren | A-6
w zwart | A3a-7b-6c-3d-8e2g-8h-4i-6j-7k-5l-7m-7n-7o9p-5q-7
w zwembad | a-8b-6d-7e4f-5g-4h4i-6j-8k-7l-6m-5n-6o-5p-5q-5
w zwemdiploma | a-7b-6c4d-6e-3f-6g-5h5i9j-7l-6m-6n-6o-7p-5q-5
w zwemles | A-9
w zwemmen | a-6b-6c12d6f-6g-4h-6i-6j-7k-7l4m-3n-6o-8p-6q-5
w zwempak | A-4
w zwemspullen | A-5
w zwemtas | A-8
w zweren | A5
w zwijgen | A7a-8b-5d-5e-4f-5g-5h-6j-7k4l-7m-5n-3o-6p8q-5
w zó | A7a-5b-3c-3d-3e-3f-6g14h-7i-7j-6k-5l-5m-6n-5o-5p-6q-6
w écht | A7
w én | A8
w überhaupt | A6
writer future | a-2d-3e11f-4h-4i-3l-3p4q-4
writer future not | A10a-8b-7d-6e2f6g-6h4i-5j-6k-8l-6m-6n-5o-8p6q-8
writer no verb | A5a-7b-6c3d-5e-3f7g-6h-7i-3j-6k-3l5m-2n-7o-6p-7q-6
writer past | b-3c2d-4i2k-9l5m-15n-9o-7q-12
writer past can not | A8a-6b-5d-6f-7g4h-7i6j-5k-4m-4n-2o-5p-5q-6
writer past may | A12a-5b-4d-5e-3f-6g-5h8i8j-5k-4l-5m8n-4o-5p-5q-5
writer past must | A3a-8b-6c-3d5e-3f-6g4h10i4j-6k-5l-6m-8n-5o-6p-4q-3
writer past not | i10j-3l-3p2
writer past should | a-5b3c-7d-5f-5g-4h-4i-2j7k-3m5n-4o-3p-4q-4
writer past should not | A3
writer past want | A-7
writer perfect | d-20f-16h4k-4l6n-16p-3q-12
writer perfect not | A4a2b-4d-9g-8h-2j-15k-4l16m-2n-9o-3p-7
writer present | a-10b-4c-8e-3f2g3i-6k-3m-7n-4o-6
writer present can | c-13g3h-3i-3j-4o3
writer present can not | e-11g8j-3l-5p5q2
writer present may | A3b-3c23f-4g-2h3i3j-3m-3p-2q-4
writer present must | A4a-5b-2e5f-3g-2h5i-5k-3l-7n-6o-3
writer present must not | A11a6b-4c-2d-6e-2f-7g-4h-7i-5j4k-4l-6m7n-4o-5p-4q2
writer present not | A3a-8b-2i-6j-7k-4l9m-14n-3o-14p-4q6
writer present should | A2a-3b-3d3e-2f-3j8l2m-3o-2p-4
writer present should not | a-5b8c-3d-5e-3f2g-6h5i-4j-7k-5l-6m-4n-3o-7p-5q8
writer present want | A-6a-2b-4d-5e-2f-4g-4h2i-3j-4k-3l-4m-5n6o-3p11q-7
writer present want not | a-3b-3c-2d-5e-3f-5g-3h-7i-4j-5k-6m-6n5o-4q-6
`,
);
