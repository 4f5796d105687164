import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const weights = readWeights(
  { base: -2.102, own: 1.057, named: 3.923, mean: -0.238, most: 0.651, before: 0.294, after: 0.3, alone: 1.827, few: 2.051 },
  // what it decides | base | threshold
  `
any | -75 | 0.8
insult | -117 | -146
label | -161 | -73
blame | -118 | -169
motive | -142 | -138
sarcasm | -108 | -120
threat | -148 | -94
emotion | -141 | -96
guilt | -138 | -124
past | -145 | -92
off-topic | -139 | -89
opinion | -125 | -93
defence | -145 | -150
child | -167 | -100
command | -124 | -84
advice | -141 | -149
apology | -166 | -77
vague | -157 | -78
`,
  // sign | letters of what it decides, each with how much it counts
  `
act apology | A-2a-15b-13c-25d-9e-4f-19g-8h-3i-5j-7k-12l-21m-12n-11o-11p52
act command | A4a-7b-3c-8d-5g-7h-2i-2j-2k-13l-2n12o5
act fragment | d-10k-5
act proposal | a-3b-2d-2e-2f-3h-6i-6j-5l-4n-2q9
act question | a-3d-11e7f-3g7j3k-4l-28p-4
act request | A-12h2l2n-3o-5q3
act thanks | A-11a-7b-7d-6e10f-6g-4h-7i-7j-6k-5l-5m-7n-5o-8p-5q-5
anyone future | A6
anyone past | b-4c4d-5f-3i2k3m-5o-6p-2
anyone past not | A3h-3k-2l14
anyone perfect | A11d-3e3f-2g-2h-3i-2j3k-3m-4p-2q-2
anyone perfect not | A8a-3b-5d-4e-3g-4h6i5j-6k-5l-3m-5o-3p-4q-2
anyone present | A5a-4b3d-11h3i-15j-17k-3l-16n-8
anyone present can | A5a-6b-5d-5e-3f-4g-3h-8i-5j-5k5l-5m-7n-5o-8p-6q11
anyone present can not | A11a4b-4c-2d-5f-2h-4i-3j-4k11l-3o-6p-2q-3
anyone present may | A4
anyone present must not | A11a-6b-9d3e-2f-4g-3h7i-6j-6k4l-5m-6n-5o-7p-3q-3
anyone present not | A3b-2f-3h2i-11k6l-2m-7n-6p-3q-8
anyone present should | A4a5b-8d-4e-4f-6g-2h-6i-6j-6k11l-6m-7n-5o-10p-5q-4
anyone present want | A13a-7b-7c4d-5g3h8i-5j3k3l-5m-5n-2o-7p-3q-4
b #Day #Day | A-15
b #Day #Name | a-6b3d-3e5f-7g-6h-7i5j-9k-3l-7m-7n-6o-5p-6q-9
b #Day #Number | A-6c10f-8g-2h-2i11l7n-3o-3p-2q2
b #Day #Time | A-21
b #Day $ | A-6b-7f4j-16l-5n7q4
b #Day about | A-7
b #Day after | a-6b-5c2d-6e3f-7g-6h-7i-8j-7k-5l11m-7n-6o-7p-6
b #Day also | A-5
b #Day and | A-7f-4g-3j4l2p-5
b #Day at | A-13a-4b-3d-5f8g-4h-7i-7j-6k-3l-7n6o-3p-4q-6
b #Day be | d-2e4k-4m-3n-3p-7
b #Day because | A-10
b #Day both | A-3
b #Day break | A-5
b #Day by | A-3
b #Day can | A-4
b #Day come | A3
b #Day cos | A6
b #Day evening | A-9
b #Day explain | A5
b #Day have | a-6b-3c11e-3f-6g-5h-5i-6j4k-4l-5m-5n-3o-6q-6
b #Day i | a-2b-4d-3e-5f-4j-3k-3m-3n-4o-6p-4q5
b #Day in | A7a-3b-2c7d-2e2f-3h-2i-2j5k-2l-2m-2n-3o-4p-2
b #Day it | a-7b-7c-4d-7e-4f-4g-8h6i-6j-7k-8l4m-6n-4o-5p4q-7
b #Day like | A5
b #Day morning | A-10
b #Day must | A-5
b #Day next | A-6
b #Day night | A-14
b #Day not | A3a-4b-4c-3d-3e4f-7g-6h-6i-5j-6k-7l-6m-6n-7o-7p-4q6
b #Day on | A2a-4b-6c-2d-5e-2f-7g3h18i3j-7k-4l-7m4n-6o-7p-6q-5
b #Day or | A4a-3b-3c-7e-8f17g-3h-3i-4j-4k-3m4o-5p-3q-6
b #Day pickup | A-4
b #Day pls | A-5
b #Day school | A-8
b #Day she | A-14
b #Day since | A3
b #Day size | A-4
b #Day so | A-14a-7b-7c-4d-8e-4f-6g-6h-7i4j-8k-6l13m-5n-5o-5p-8q-4
b #Day that | A-9
b #Day the | A-16
b #Day then | a-7b-7c3d-6e-4g-5h-6i-6j-6k-5l-7m-6n-6o-8p-4q5
b #Day there | A8
b #Day they | A-4
b #Day this | A-5
b #Day till | A-6
b #Day to | a-6b-5d-7e-2f-4g-5h-8i-7j-6k6m-7n-8o-6p-4q-7
b #Day until | A-4
b #Day when | A-12
b #Day which | A-9
b #Day will | A-2
b #Day with | a-5b-6c7d-7f-6g-6j5k-5m-6n-4o-9p-6q-5
b #Day without | A2
b #Day yes | A-7
b #Day you | A2
b #Money #Number | A-4
b #Money $ | A-8a-9b-7c-5d3e-3f-7g-6h-6i5j-6k5l-6m-6n-7o-8p-6q-5
b #Money a | A-11
b #Money after | A-3
b #Money and | A-11
b #Money at | A-8
b #Money be | A-5
b #Money by | A3
b #Money deposit | A-4
b #Money each | A-8
b #Money for | A-15
b #Money from | A-4
b #Money i | A-5
b #Money in | a-6b-6d-6e8g-5h-6j-8k-7l-6m-6n3o13p-5q-6
b #Money on | A-12
b #Money over | A-4
b #Money so | A-7
b #Money the | A-4
b #Name #Day | A-5
b #Name #Name | a-3b-2d-9h-2i-4j9m-7
b #Name #Number | a8b-4c2d5f2g-3h-3i-4j-6l-5m7n-4o-5p-2q-5
b #Name #Time | A-6
b #Name $ | A-12a-9e3f-8m-3n-6q-6
b #Name after | A-6
b #Name allergy | A-4
b #Name always | A7
b #Name and | a-9d-7f-7m-5o8p3q-4
b #Name around | A-8
b #Name as | a-6b-7d-6e-4f-5g-6h-6i-7j-7k-4l2m-5n6o7p3q-4
b #Name ask | b-4c-4d-4f-4g-4h13i-4j-2k-4l-5m14n-3o-5p-5q-3
b #Name asthma | A-4
b #Name at | A-7a-6b-8d-7f-7g3h4i3k-5l-6m-6n-7o-6p-5q-6
b #Name back | A-3
b #Name backpack | A-4
b #Name be | b-2c2d-5g-2j6m-3
b #Name because | A-4
b #Name braces | A-3
b #Name by | A-2
b #Name can | a-8b5c-2d-8f-8g-6h11i-6k-6l-7m-8n-4o-9p-5q-6
b #Name card | A6
b #Name cello | A-5
b #Name confirm | A-3
b #Name cough | A-5
b #Name court | A4
b #Name day | a-5b-8d-6e-3f-7g-6h-8i11j-6k-5l4m-7n-4o-7p-6q4
b #Name do | A-3
b #Name fall | A2
b #Name for | a-7b-6c-3d4e-2f-5g3i-6j-8k5l3m-6n-4o-6p-5q-4
b #Name from | a5b-6d-5e-3f-6g-5h7i-7k4l5m-5n-6o-6p-5q-5
b #Name get | A-4
b #Name glasses | A-3
b #Name good | A-3
b #Name guy | A6
b #Name have | a14e-3f-4g-2i-3j3k2l-5m7o-2
b #Name he | A3
b #Name her | A-5
b #Name house | A6
b #Name i | b-2d-3f-2g8j-4m-3n-3o-3p-4
b #Name if | A2
b #Name in | a-6b-6c-2d-6e3f-5g5h-6i2k-5l-5n-5o-6p-6q-5
b #Name it | A3a-6b-6c-3d-9f-5g8h-7i6j-8k6l-7m7n-8o-9p-7q-6
b #Name kick-off | A-3
b #Name know | A4a-3b-5d-7e-4f-8g-7h-8i-5j-8k-3l-4m-7n-4o-3p5q3
b #Name library | A-3
b #Name meeting | A-7
b #Name must | A-3
b #Name n | a-4c-8d-4f10i-3j-2k-2m2n-4o-5p-2q-3
b #Name of | A2a-6b-8c-2d4g-6h-6i-5k4l-6m-8n-5o2p-4q-5
b #Name office | A-8
b #Name old | A-5
b #Name on | A2a-6b-5c7d2f-5g-5h-5i6j2k-4l-6m-6n3o-6p-4q-5
b #Name or | A3a-4b-3c-4d-3f-5g-4h-7i-6j9k-6l-4m-7n-3o-6p-2
b #Name phone | A4
b #Name pool | A-3
b #Name report | A-4
b #Name retainer | A-5
b #Name rucksack | A-4
b #Name saturday's | A-3
b #Name say | a-6c7d-7e-2f-2g-5h-8i-6j-8k-6l-4m14n-5o-6p-3q-5
b #Name school | A-9
b #Name since | A3
b #Name so | a-7b-8c4d-7e-4f7g-6i-7j-4k-6l5m-6n8o-9p-6q-3
b #Name sorry | A7
b #Name tell | A14a-4b-5d3f-2g-3h3i-4k-3l-6m-3o-3
b #Name that | a-7b-6f-4g-4h-5j8k-4m-4o-6p-4
b #Name the | a-5b-5d-4e-4f2g-2h2k-3l-3m-4n2o9p-3q-4
b #Name this | A-5
b #Name though | A6
b #Name till | A-4
b #Name to | a-5b-5d5f-4g-3i-5j-8k-5l-5m-6o4p-4q-3
b #Name under | A-6
b #Name until | A-7
b #Name volunteer | A7
b #Name we | A5
b #Name what | A5
b #Name whether | A9
b #Name while | A6
b #Name who | A-3a-6b2c-2d-6e-2f-7g-5h-7i-6j5k-6l8m7n-5o-6p-4q-4
b #Name will | A4a-6b-5c-3d-5g-5h-6i-5k-5l4m-6n-6o-3p-6q9
b #Name with | A4f-3i3j6n-2o-3p-3
b #Name woman | A4
b #Name you | A11a5b-5c10e-3f-6g-6h-7i8j-9k-8l-3m-5n-7o-8p-5q-6
b #Number #Day | A-11a-6b-5c6d-4f-6g-4h-5j-5k4m-4n-5o-5p-4q-5
b #Number #Money | A-7
b #Number #Name | A-4a-5b-4c-2d-5e6f-7h11i3j-6k-3l-7m-5n-6o-8p-6q-2
b #Number #Number | A-4a2b-4c-3d-4e14g-5h-5j9k-5l-6m-4n-6o-5p-4
b #Number #Time | A-2a-5b-4c-3d-6e-2f-5g-4h-6i-7j-6k3l14m-6n-5o4p-4q5
b #Number $ | a-3b-2c7g-2j-3l4p-8q-27
b #Number 0h | A-5
b #Number 8h | A-2
b #Number a | a-7b-7d-4f-6g-4h-6i2j-5k6l-6m-5n4o-6p-4q-6
b #Number after | a-4b-5c-3d-5e-3f20g-3h-8i-7j-7k-4l-7m-8n-10o-8p-7q-7
b #Number afternoon | A2
b #Number an | A3
b #Number and | A-5b-3c3d-4e-7f-3i9j-10k-5n7p-2q-2
b #Number at | A-9a-5b-6c10d-6e-3f-9g-6h-6i5j-7k-5l-8m-6o-9p-5q5
b #Number back | A-4
b #Number be | c-2f-4g-5h-10k5l4m-3n-2o-4p3
b #Number because | A-17
b #Number both | A-5
b #Number but | a-8b-6c4d-7e-4f-4g-6h8i-7j-8k-7l5m-5n-4o-7p-7q-6
b #Number by | a-6b-6c-2d-5e-2f14g-4h-6i-7j-6k-4l11m-6n-8o-6p-4q-7
b #Number can | A4a-5b-5d-3e-7f-3g-2h-4i-4k5m-4n-2o-6p-4q9
b #Number candles | A-3
b #Number children | A2
b #Number day | A10a-4b-6c-2d-4e-3f-8h4i-7j-5k-6l-5m5n-4o-6p-5q8
b #Number days | a-6d-5f-5g3h-7i-2j-7k-6l4m-5n3o-6p-4q-6
b #Number do | a-5b2c10d-4g-5h-7i-5j-6k6l-6m-6n-5o-6p-4q-7
b #Number dollars | A3
b #Number exes | A7
b #Number feed | A-4
b #Number for | A-5a-6b-7c-3d-6e-4f-8g-6h-7i-7j-7k-7l-6m-4n-9o-9p9q14
b #Number from | A-9
b #Number girls | A-5
b #Number have | a2b-3d-3f-4g-2h-4i-4j-5n-3q-4
b #Number here | A-4
b #Number hours | a-4b-4c-6d-4f-4g-4h18i-4j-6k-4l4m-4n-3p-3q-4
b #Number hours' | A7
b #Number houses | A-4
b #Number i | a-5b-6d2e-4f4g-4h-6j4k-3m-6n-7o-6p-5q-4
b #Number in | a-2b-2c4e-9f-3g-2h3i5j-3k5m-4n-3o2p-2q-3
b #Number instead | A-12
b #Number it | A6
b #Number letters | A6
b #Number may | A4
b #Number message | A7
b #Number metres | A-6
b #Number mg | A-9
b #Number min | a-6b-4d-5e2f4g9h-5i4j-7k-6m-5n-6o-6p-4q-6
b #Number minute | A2a-7b-6d-5e-3f6g-5h-6i-7j-5k-4l-7m-5n3o-6p-5q-5
b #Number minutes | c-2h2i-5j-4l6n-4o4p-2
b #Number miss | A9a-8b-5c3d-4e2f2g-4h3i-7j-6k-7l-7m-7n-5o-6p-4q-5
b #Number ml | A-12
b #Number month | A2
b #Number months | a-6b-6c6d-3e-4f-6g-5h4i13j4k-6m-5n-6o-6p-4q-5
b #Number more | A5b-3c-6d-3e-21f33h-9i-8k-2l-5m-4n-7o-4q-3
b #Number n | A4a6b-6c-3d-8e-3f-8g6h4i3j-8k-4l2m-7n3o-8p-6q-5
b #Number nights | A4a-4b-6c4d-5e-4f-4g5h8i-5j-5k5m-4n-4o-6p-4q-4
b #Number of | b-3c3g-13k-4l-3n-3p-8
b #Number on | A-15a-6b-8c2d-5f4g-4h-6j-6k7l-6m-7n11p-4q-7
b #Number or | a-4b-5c-3d-6e3g-7h-7i-6j-6k-5l-7m-7n17o-9p-6q4
b #Number pairs | A4a-3b-5d-3e4f-5g-6h3j-6k-5l-7m-5n-5o-8p-4q-3
b #Number past | A2a-6b-5c-4d-7e-4f-6g-7h6i-7j-6k-8l-8m6n4o-5p10q-7
b #Number payments | A-7
b #Number people | A6a-7b-5c3d-4e2f-5g-4h-5i-4j-7l5n-3o-8p-4q-2
b #Number percent | A-3
b #Number phone | A5
b #Number please | A-5
b #Number pls | A-3
b #Number points | A-6
b #Number pounds | A7a4b-6c3d-6e-2f-5h2i-6j-6k-6l-5m-4n-4p-5q-6
b #Number present | A-5
b #Number puffs | A-12
b #Number rather | A-3
b #Number seats | A-5
b #Number sharp | A5a-6b-4c-3d-7e-3f-8g-3h-5i-6j-3k-4l-5m-4n18o-8p-4q-8
b #Number she | A5
b #Number shoes | A-6
b #Number should | A-2
b #Number since | A2
b #Number single | A7
b #Number small | A-8
b #Number so | A-14
b #Number suits | A-5
b #Number summers | A9a-6b-5c8d-6e-3f-6g-5h-8i21j-7k-5l-7m-7n-8o-8p-5q-2
b #Number term | a-5b-6c5d-2e-2f-6g-4h-6j-5l-5m-4n-6o-4p-5q12
b #Number the | a-8b-5d-5e4f-6g-3h-5i-6j13k3l-6m-6n-6o-7p-4q-4
b #Number thing | a10b-3d-6e-3f-3g-4i-5j-3k-3m-4n-5o4q3
b #Number things | A5
b #Number this | A-10
b #Number till | A-12
b #Number time | a-6b-7c-3d-6e-3f-7h12i-8j6k-6l4m-7n-7o8p-6q-5
b #Number times | a-5b-5d-3e3f-6g-4i-6j-5k-5l2m-4n-4o-5q-5
b #Number to | A-13a4b-3c-3d-4e-3f-7g-3h2i3j-3k8l-5m5o-4p-4q2
b #Number tomorrow | A-4
b #Number until | A-8
b #Number up | A-2
b #Number w | A9a-7b-7d-6f-7g-7h5i4j-8k-7l-7m-8n-8o-6p-6q-6
b #Number weekend | A7
b #Number weekends | A7a7b-3c21d-3e13f3g-3h-7i-7j-6k7l-7m-7o-7p-3
b #Number weeks | A-3a-6b-4c4d-4f-5g-3h-6k3l-6m-4n4o-7p-3q-5
b #Number which | A-10
b #Number who | A21a-3d-2i-3j-3m3
b #Number whole | A11a-8b-9c-3d-7e26f-9g-7h-8i5j-8k-7l-7m-7n-6o-8p-6q-7
b #Number will | A-9
b #Number with | A2a-5b-3d-4f-4h2i-2j-4k-4m-4n-2p-3q-2
b #Number word | A8a-8b-8c-4d-7e-3f6g-3h4i3j-7k-6l3m-6n-3o-6p-5q-2
b #Number works | A-3
b #Number would | A-8
b #Number year | A6
b #Number years | A30a-9d-5f-5i8m-5n-3p2q-3
b #Number you | a4b-4c-3d-6e3f-6g-6h-8i7j-6k-4l-7m-7n-5o-5p-3q-5
b #Number yr | A9a-6b-4c-2e2f6g-7h4i-8j-6k-5l-5m5n-6o-7p-4q-5
b #Time #Day | A-6
b #Time #Name | A-7
b #Time #Number | A2a-4b-4d-5e-4f-6g-4h-5i4j-6k3l11m-6n-6o3p-4q4
b #Time #Time | A-3
b #Time $ | A-17a-5b-5c13d-5e10h2i-6j3k-4l-6m-5n-7o-7p-4q-4
b #Time and | A-2a-2b4c-2d-4e-7f5g-2h-3j-3k-4l-2m-4n7o-5q-4
b #Time as | A-5
b #Time at | A-4
b #Time be | A-8
b #Time for | A-4
b #Time from | A-12
b #Time if | A-6
b #Time in | A-14
b #Time instead | A-6
b #Time it | A-6
b #Time on | A5a-3b-5c-3d-6f-3g-4h-5i-6j3k-4l-5m-5n11o-6p-5q-5
b #Time or | A3
b #Time start | A-5
b #Time the | A-6
b #Time to | A-13
b #Time today | A-5
b #Time tomorrow | A2
b #Time until | A-6
b #Time which | A-3
b #Time will | A-4
b #Time would | A-3
b 8h $ | A-2
b ^ #Day | A3a-5b-5d-3f-6g-4h-4i3j-5k-5l-5m-5n-5o-6p-4q16
b ^ #Name | A-11a-2b-3c4d-12i-19j-2k-15m15n-2o-11
b ^ #Number | A8a-3c2d-15f6g-3i-2m-10o-7p-16q-6
b ^ a | A17a3c-3d-19e-7f-9g-18h-32i-11j-8k14l-10m-4n-2o14p-13q-6
b ^ about | A17a4b-6c-3d-4e-3f-6g-4h-4i-6j-6k-6l-4m-5n-5o-5p-5q14
b ^ adjoa's | A-4
b ^ after | A4a-5b-5d-7e-2g-4h3i-5j-6k-6l-5n-6o-4p-5q14
b ^ ah | A8a-5b-5c5d-4e4f-5g-5h-8i-7j-5k-5l-6m-5n-5o-4q-7
b ^ all | A3a-6b6d-4e-4f6g-6h3i-8j-7k-5l-6m-7n6o-8p5q-7
b ^ allow | A4
b ^ already | A6
b ^ also | A2
b ^ an | a-10b-7c11d-6f-5g-6h-8i-8j-7k2l-8m-6n-2o6p-6q-6
b ^ and | A35c-35g-17h-3i-20j3k-12l4m-6n6p3
b ^ anjali | A-5
b ^ anneke | A-5
b ^ any | a-7b-6c4d-5e-2f8g-5h-7i-7j-5k16l-8m-6n-6o-8p-6q-4
b ^ anyway | A9a-4b-4c-3d-6e-3f-6g-6h-8i-7j-5k-4l-5n-6o-6p2q3
b ^ as | A7b-2e7h-4i-3m-2o-3p-2q16
b ^ ask | A11h-3j-3m8o-3q-5
b ^ at | A5a5b-5c5d-6e-6f7g-4h-5j-6k-4l-5m-5n-6o-6p-4q-5
b ^ aye | A-6
b ^ be | b3e-5f-4g8l-10m-6n-6o-6p-9q-8
b ^ because | A8
b ^ before | A4a-6b-5c3d-6e-4f-4g-6h-7i6j-6k-4l6m-7n-5o-6p5q-6
b ^ best | A-4
b ^ big | A7
b ^ bri | A-7
b ^ but | A21d-2e10f-9h4m-9n-9o-6q-9
b ^ buy | A5
b ^ call | a-6c-3d-5e6f-8g6h-4i-4j-5k-5l-5m-7n-7o4p-3q-5
b ^ can | A-16a-7b-6d-5e-3f-5g6h-6i-4j-5k-6l-5m-6n-4o-7p-3q7
b ^ carry | A8a-7b-8c-3d-7e-4f20g-6h-7i-6j-6k-4l-6m-7n-8o-10p-5q-7
b ^ carys | A-10
b ^ cease | A7
b ^ change | A-5
b ^ charger | A-5
b ^ chidera's | A-3
b ^ children | A7a-7b-7d-6e-2f-6g-5h-7i-4j-7k25l-7m-8n-5o-9p-6q-6
b ^ cillian's | A-5
b ^ coach | A-10
b ^ conferences | A-5
b ^ confirmation | A-5
b ^ congratulations | A12a11b-7c-3d-7e12f-7g-7h-7i-7j3k-8l-6m-8n-7o-7p-7q-7
b ^ cos | A3
b ^ count | A6
b ^ dates | A4
b ^ dear | A-7
b ^ decent | A3
b ^ delroy | A-5
b ^ do | A3a-14b-2c-13e10f-5g2h-4i-3k-12l-15n9o-3p-8q-2
b ^ doctor | A-5
b ^ dougie | A-11
b ^ drive | A-5
b ^ dunno | A2
b ^ eid | A-7
b ^ emeka | A-7
b ^ enjoy | A-10
b ^ even | A19a9b-6d-6f-4g-5h-5i-5j-6k-5l-5m5n-4o-7p-3q-5
b ^ every | A7a4b-5c4d-3e-4g7h3i-5j-7k-6l-6m-7n6o-6p-5q-4
b ^ everything | A6a-4b-7c-4d-8e-4f-7g7h3i-5j-6k-7l7m-8n-5o-8p15q-4
b ^ fail | A6
b ^ fathers | A6
b ^ first | A11a-6b6c-3d-7e-3f-4g-4h-7i-6j11k-3l4m-6n-6o-8q-3
b ^ folake | A-5
b ^ for | A4b-3c3d-3f-5g-3h3i10k-3l-2m-3o-3p-3q6
b ^ forgive | A-2a-7b-6d-6e-3f-6g-7h7i-5j-6k-3l-6m-7n-7o-8p15q-5
b ^ from | a-7b-8c-3d-5e-3f-7g-5h-7i-7j-5k-6l-5m-8n20o-6p-7q-6
b ^ front | A-5
b ^ funny | A12a-5b-5c4d-5e6f-5g-3h-6i12k-5l-5m-5n-4o-5p-5q-4
b ^ get | A5a-6b-4c-5d-5e-5f-8g-5h-5i-4j-6k-3l-4m-6n3o9p-3q-4
b ^ give | a2b-6c3d-7e-3g-5h-7i-7j7l-4m-5n-6o-7p-6q-5
b ^ go | A13a-7b-8c-2d-4e-3f-9g-6h-6i-5j3k-8l-4m-8o16p-5q-7
b ^ god | a-6b-6c-2d-7e-2f-6g7h-6i5j-5k-6l-5m-6n-5o-6p-6q-7
b ^ good | A-8
b ^ gp | A-6
b ^ hamish | A-5
b ^ happy | A-9
b ^ have | a4b2e-3f-6h3i-18j-21k-14m-15n-13o3q-4
b ^ he | A-3a-11b-6c-3d-12g-12h4k-12m27o-8p-5q-5
b ^ her | A-21a-9b-9d-7e2f-6g-5h-7i-8j-7k-6l-7m10n-6o-7p-5q-5
b ^ here | A-7
b ^ hi | A-6
b ^ his | A-22
b ^ honest | A9a-5b-6c-2d-7e-3f-6g9h-6i-6j-8k4l-5m-6n-7o-6p-6q-7
b ^ honestly | A7a20b-5d-5e-3g-7h-5i-4j-7l-6m-5n-3o-6p-6q-4
b ^ hope | A-16
b ^ how | a-2b-4c-12d-3e35f-3g-2h-2i-2k-4n-3o-5p-2
b ^ how's | A6
b ^ i | b-7c-10f-11h5k-5l4m-12o-7q-14
b ^ idk | A6a-7b-6c-2d-5e4f-5g-4h-5i-4j-6k-7l-7m-6n-6o-7p-5q4
b ^ if | A-2a-14c-8d-13f16i-2k-10m-2n-10o4
b ^ ill | A2a-7b-9c-2d-6e-3f-10g-6h-5i-6j-6k-5l-5m6n-8o-8p-4q10
b ^ in | A6a-6b-3c6e-3f2g-4h-3i5k8m-3n-3o-4p-2
b ^ it | A9a-5b-3c2d4f-19l5m-25p-2q-20
b ^ its | a-5b4c-6d-5e-7f-6g-5h3i4k6m-4n-4o-5p4q-5
b ^ just | A-2
b ^ keep | a-5b-5c-4d-6e-5f12g-5h-4i-4j-5l-4m-5n4o-7p-3q-5
b ^ keep up | A6
b ^ kenji | A-5
b ^ kids | A10a7b-7c2d-8e-4f-6g-8h-7i-7j8k8l-9m-9n-7o-10p-5q-7
b ^ l | A-5
b ^ last | A7a-4b-4c8d-4e-8f-4g-3h11i4j-4k-2m10n-4o-5p4q-2
b ^ learn | A8a-7b-7c-3d-8e-5f-8g-6h-5i-7j-8k-7l-5m-8n4o8p-4q-5
b ^ leave | A16a-4b-4c-3d-4f-5g-3h-6i-5k-3l-3m-6n11o-8p-4
b ^ let | A2a-4b-4c-6d-4f-6g-3h-3i-3j-5k-3l-3n-5o3p-4
b ^ light | A-4
b ^ lily | A-4
b ^ listen | A8a10b-3d-5e-4f-5h-7i-3j-3l-6m-5n4o-7p-4q-5
b ^ lol | A-6
b ^ look | A-7
b ^ love | A3a-7b7c-3d-7e11f-8g-6h-6i-5j-9k-8l-4m6n-7o-10p-6q-9
b ^ may | a-4b-3c-5d-3e-5f-2j-3l-2m-3q7
b ^ maybe | a-2h3j-3m4n-3o9q-5
b ^ me | A4
b ^ meanwhile | A11a-7b-7c-3d-7f-7g-7h5i-7j13k-6l-7m-7n-7o-7p-6q-5
b ^ merry | A-7
b ^ mind | A-2
b ^ miss | A-6
b ^ mo | A-5
b ^ morag | A-5
b ^ my | a4b4c-21d-2g8k-13m-15o-14q-10
b ^ n | A6a-4b-2c4i-2j4k-3l8m-3n5o6p-2q-3
b ^ nasreen | A-8
b ^ naturally | A5
b ^ never | A-14
b ^ next | A14c-10f14h-3i-2j-3l-2m-2q-4
b ^ ngozi | A-9
b ^ nice | A-6
b ^ no | A-6a-4b-5c-2d-3f-3g-3i-4j-5k4m-5o-5p-3
b ^ nobody | c-12d-3h-4i-2k-4l37m-3o-3
b ^ normal | A6
b ^ not | b-6d-6f4g-4h-6i-7j9k-6m-6n-7o-7p-4q-6
b ^ nothing | a-7b-5c-4d-5e-3f-5g-7h-9i-8j-5k-5l19m-8n-3o-4p-4q-6
b ^ now | A14a3b-6c-4d-5f-7g-6h-6i-5j-7k-5l-4m10n16o-8p-5q-6
b ^ off | A-4
b ^ oh | a-4b-4d-3e15f-3g7h-3i-2j-4k-4l-4m-4n-4o-3q-4
b ^ omg | A4a-7b-9c-3d-6e-3f-6g8h-6i-5j-6k-5l-7m-5n-8o-5p5q-7
b ^ on | a-5b-4c11d-5e-4g-6h-6i2j-5k-6l-6m-6n-6o-4p-5q-2
b ^ once | A5
b ^ only | a6b9c-4d-10e10f-4g-6h-8i-6j-5k-7l-7m-7n-5o-8p-5q-5
b ^ open | A-7
b ^ or | A17a-2c-9d-2e5f5h4i-3j-3l-3o-2q3
b ^ otherwise | A7a-7b-6c-3d-6e-3f25g-7h-8i-6j-7k-6l-6m-7n-8o-8p-5q-6
b ^ p | A-4
b ^ pardon | A3
b ^ park | A-6
b ^ pay | A6a-7b-7c-3d-5e-3g-6h-6i-5j-7k-4l-6m-5n7o-7p-5q4
b ^ people | A3
b ^ permit | A4
b ^ phones | A-4
b ^ picture | A-5
b ^ please | A-11a-7b-6c-3d-6e5f-7g-7i-6j-7k-6l-8m-7n-7o-8p4q-6
b ^ pls | A-5
b ^ poppy's | A-3
b ^ post | A7
b ^ priyanka | A-7
b ^ pull | A7
b ^ put | A10a-5b-6c-4d-6e-5f5g-6h-7i-9j-6k8l-6m-7n12o-8p-7q-7
b ^ put away | A6
b ^ put on | A4
b ^ quit | A11a-6d-6e-2f-9h4i-5j-7k-6l-5m-8n28o-8p-6q-6
b ^ r | A-5
b ^ ravonda | A-7
b ^ read | A6
b ^ reading | A-4
b ^ receipts | A-3
b ^ ring | A13a-4b-4d-5e-2g-7h-5i-4j-3l-5m-6n11o-9p-5q-8
b ^ ruby's | A-4
b ^ safe | A-6
b ^ salaam | A-5
b ^ same | a-8b-8c2d-7e-3f-7g-4h-8i14j-7k-5l-5m-6n-5o-5p-6q-5
b ^ sandrine | A-8
b ^ school | A-9
b ^ second | A-6
b ^ see | a-7b-7d-6f5g-5h-5i-5j9k-6l-6m-6o-9p-3q3
b ^ segun | A-6
b ^ send | A-6
b ^ she | A-3b-10e-3m5o-10p-6q-9
b ^ should | a-4b-6d-4e-3f22g-2h-4i-5j-4k-5l-3m-4n-4o-5p-4q-5
b ^ shout | A-5
b ^ since | A8a-5b-6d-4f-5g4i3j2k-5l-5n-5o-4p-6q5
b ^ sinéad | A-8
b ^ size | A-5
b ^ so | A3a-3c-2d-2e8f-6i-4l-4n6o-3p-4
b ^ some | a-6b-7c-4d-6e11f-6g5h-8i-5j-7k-8l-6m-8n-7o-9p-5q-7
b ^ sorry | a-3c-6d-3e-4f-2g-6h-11i-7j-5k-2l-3n-2p25
b ^ stay | A-5
b ^ stop | A17a-6b-8c-3d-5f-7g-6h-6i-3j-6k-4l-5m-8n13o-8p-5q-7
b ^ sure | A-2
b ^ ta | A-4
b ^ take | A-2
b ^ take down | A8
b ^ tell | a-4b-5c-8d-4e10g-3h-4i-4j5k-2l-4n-6o-7p-2q8
b ^ thank | A-15
b ^ that | b3d-4e-9f-4g-2h-2i2j-5k-4m-4o-4q-2
b ^ the | A-8c3e-2g-23h-9i-2j-3k-2l5o-23p-18q4
b ^ their | A-13
b ^ there | A4b3c-2d-4e-6f-2g-3h-8i-6j-8k11m-4o-3p-2q2
b ^ they | A-10a-4b-3c3d-2e-2f-2g-2h-7i-8j-6k-6l8m-7n-2o-6p-3
b ^ this | A19a-3b23c4d-4f-3h-2i-2j-2k-3m-2o-4p-2
b ^ tho | A-5
b ^ those | A6
b ^ though | A8a-6b3c-3d4e-4f-3g-6h-7i-7j-7k-6l6m-7n-3o-7p-4q-7
b ^ tickets | A-3
b ^ tight | A6
b ^ to | a4c-3d-5f-7g-6h7i-7j-8k4l-6m-6n-5o-6p-6q-5
b ^ tomorrow | A-6
b ^ total | A-4
b ^ try | A15a3b-6c-4d-6f-6g-3h-6i-6j9k-6l-4m-5n-8o20p-6q-4
b ^ tunde | A-8
b ^ twice | A10a-8b-7c20d-6e-4f-7g-6h-7i-7j-6k-4l-7m-7n-6o-6p-5q-5
b ^ u | A21a3b-2c3d13e-8g-12h-14i4k-6n-10p-6q-8
b ^ unfortunately | A-9
b ^ ur | A8a3b-7c-2d5e-13f4g-3i-2k-3m-3n-3o2p-3q-2
b ^ very | A-4
b ^ violin | A-5
b ^ we | a-3b-4c-3d3f-3h-3i9j-3k-2l-2m-4o-4p-3
b ^ weekends | A-5
b ^ well | A8a8b-5c-5d-4e6g-2h-4i-4j-5k-4l-4m-5n-4o-5p-4q-5
b ^ what | A2a-3d8e-2f-7g-6h-12l2m-8n-5p2
b ^ when | A24b-2c4d-2h4i20j-2l-3o-3
b ^ where | A15a4b-6c6d-5e-4f-3g-4h-5i10j-4l-5m-5n-5o-5p-3q-4
b ^ whether | A6
b ^ who | A7a-8b-9c-5d-6f-7g7h8i-7j5k-7l-6m5n-7o-6p-4q-5
b ^ wiebke | A-7
b ^ will | e8f-14g-8j-12k-9l-8m-6o-5p-6q6
b ^ with | A-4a13b-7c-4d-6e-4f-5g-4h-7i-5j-5k-6l-4m-4n-3o-6p-4q4
b ^ world | A-5
b ^ would | c8f-5g-9h3k-9l-4m-4n-5p-6
b ^ wow | A8
b ^ wren | a-7b-7c-4d-7f-5g-6h-6i-7j7k-6l-8m13n-7o-5p-6q-5
b ^ yeah | b-5c-4d-3e3f-4g-8h-7i-7j8k-5l3m-5n-3o-7p-5
b ^ yep | A-9
b ^ yes | A-25
b ^ you | A9a4b-4c2d15e-15f-16g-11h-5k-3l-25m-39o-5p-9q-13
b ^ your | A3a8b5c-7d-10f-11g-10h-16j25k-9l-14m-3n-8p-6q-4
b ^ yours | A-11
b a #Day | A3a-5b-4c-4d2e7f-3g-3h-4k-5l-4m-3n-5q3
b a #Name | A8a3b-4d-3e-3j-7k14m2n-2o-4p3q-3
b a #Number | a-5b-4c-3d6e2f3g-3h3i-5j-4l2n-3o-6p5q-3
b a baby | A-2a-8b-5c7d-8e-3f-4g-7h18i18j-6k-6l-6m-4o-4p-8
b a bad | a-8b-7d-8e3f-6g-6h4i-6j7k-5l6m-5n-4o-6q-5
b a bag | A10a-7b-5c-2d-3e-3f-6g-5h14i-5j-8k6l-6m-5n-4o-8p-6q-5
b a bank | A3
b a beach | A5
b a better | A6a6b-5c-3d-7e-3f-5g-4h-6i-7j-6k-4l-5m-4n-5o-8p5
b a bird | A4
b a bit | c-10d-4e-10f-2k-3m-2o5p-2q12
b a black | A9a-6b-7c4d-4f-8g-6h5i-6j-6k4l-6m-6n-8o-9p-6q-6
b a boat | A8
b a book | a-7b-7c-4d-7e-3f-7g-3h-7i4j-7k-7l-6m-7n-6o13p-5q-4
b a box | A11a2b-8c-3d4e-4f-6g-7h5i-7k-5l-5m-7n-4o-6p-5q-4
b a boy | A14b-3c5h-5i-3j-3k8l-2o2
b a boy's | A2
b a bully | A3
b a bump | A-5
b a burden | A10a-5b-3d-6e-3f-3g-7h5i-5j-6l-3m-2n-2o-3p10q-4
b a bus | A10a-5b-3c2d-7e3f-4g-3h3i-6j-5k-4l3m-7n4o-7p-5q-5
b a by-your-leave | A3
b a calendar | A13a-7c-3d-6e-4f-5g-4h-4i-4j-6k-5l3m-4n2q-4
b a car | A6a15b-10c-3d-6e-3f-8g-8h2i-6j7k-7l4m-7n-5o-7p-7q-7
b a card | A-2
b a careless | A5
b a certain | A6
b a check | A-5
b a chicken | A6
b a child | A34b-5c10d-5e-25f-5g-3h-13i-7j-9k20l-10m-5n-4o-3q-4
b a child's | A2a-7b-2c-4d-5e-4f-3g-6h-5i-3j-5k4l-5m-4n-7o-6p-2q-4
b a choice | A6
b a clean | A-5
b a coat | A12a-7b-7c-3d-6f-6g-5h2i11j-7k-6l3m-7n-5o-5p-6q-4
b a conspiracy | A7
b a conversation | A6
b a copy | A-4
b a dad | A6b-9c8d-4e-3f-6g-6h-5i-5j-6k4l-6m-5n-5o-7p-3q-3
b a date | A-4
b a day | A-12
b a decent | A3
b a diary | A4
b a different | A-9
b a disgrace | A5
b a document | A5
b a dog | A7a-5b-5c4d-4e-2f-3g-3h-7i4j-6k-4l-6m3n-3o-5p-5
b a drama | A5
b a driving | A4
b a face | A11a9b-5c5d-6f-3g-4h-5i-5k-4l-5m-6n4o-8p-2q-4
b a failure | A3
b a father | A18a3c3d-2g2j-5k-6o-2p5
b a fence | A7
b a few | A-6
b a fish | A-5
b a fit | A-3
b a fixed | A-4
b a flask | A5
b a folder | A3
b a form | A13a-8b-8c-3d-6e2f3g-6h-7i-7j-8k5l-6m-8n-5o-9p8q-7
b a fortnight | a-6b-6c-3d5e-4f-6g6h-6i-5j-7k5l-7m-5n-4o-7q-6
b a fuss | A4
b a gap | A6
b a girl | A3
b a good | A-2b-3d4e4f-5g-4i-5j-6k-4l-4m3n-5o-7p-3q-3
b a great | c-5d4f-3g-3h3j-4k-5l-5m-4n-3p-3q2
b a growing | A6
b a grown | A7b2d-3e-2f-5g-5h-4i-4j-5l-5m-3n5o-2p-3q-6
b a gym | A5
b a hat | A-6
b a head | A-5
b a heart | A9a7b-9c-4d-8f-6g7h-8i-7j4k-7l-4m-8n-6o-10p-5q-6
b a hedge | A4
b a hobby | A15a3b-7c-3d-5e-4f-7g-5h-5i-5j-7k-6l-6m-6n-5o34p-5q-6
b a home | A7
b a hook | A4
b a horrible | A5
b a hot | A13a-6b-8c-3d-3e-3f-6g-8h17i-8j-9k-7m-6n-6o4p-7q-6
b a household | A8a-8b-8c-4d-6e-4f-6g-6h-9i-6j6k12l-7m-7n-5o3p-7q-7
b a human | A4
b a job | A11a5b-6d-4e-3f-5g-6h-7i-7j6l18m-5n-2o-8p-5q-5
b a judge | A6
b a jumper | A8
b a kid | A11a-7b-7c8d-8e-3f-6g-7h-7i-6j-7k10l-6m-8n-7p-4q-4
b a kitchen | A9a-8b-6d-6e-3f-5g-3h-7i-4j7k9l-6m-5o5p-3q-4
b a lack | A5
b a lady | a-8b-9c3d5e11f-5g-7h-9i-8j8k-8l-8m-6n-5o-8p-6q-4
b a late | A-2
b a laugh | A3
b a letter | A-4
b a lift | A6
b a limit | A5
b a list | A3a-5b-6c-4d-5e4f-7g-4h-6i-7j-9k-4l-4m4n-5p8q-6
b a little | A-2a-7b-2c10d-6e6f-5g-6h-6i-5j-7k4l-4m-6n-4o-2p-4q-5
b a long | a-7b-8c-4d-5e-4f-7g-6h-6i-7j-8k-8l-7m-7n-5o15p-7q6
b a lorry | A7
b a lot | a-7b-7c-2d-6e-2f-5g-4h-5i-6j-7k-7l-6m3n-5p-3q16
b a man | A24a13d-4e3g-6i-10l-10m-6n-4q-4
b a matter | A3a-8b-6d-7f-6g-8h-8i-7j-8k-8l4m-8n-4o-6p-6q8
b a maybe | A5
b a medal | A6
b a meeting | A-3
b a memory | A7
b a message | A-8
b a minute | A-3
b a mother | A14a-5d-4f-4g-2h-4i-3j-5k14l-4m-3n-3o-7p6
b a mother's | A7
b a name | A19b19d-4f-3k-3m-3
b a narcissist | A3
b a new | a-5b-5d-5e5f-5g-4h-5i-5j29k-2l-5m-4o2p-4q-5
b a nice | A5
b a night | A-5
b a note | a-6b-5c-3d-5f-7g-4h-6i3j-9k-6l4m-5n-6p-4q-5
b a pain | A-5
b a parent | A8a-8d-5e-3f-7g-5h-7i-6j-7k7l-6m-7n-5o-8p-6q-4
b a parents' | A8
b a parking | A8a13b-7c-4d-7e-4f-9g-6h6i-6j6k-7l-5m-6n-6o-8p-5q-6
b a pass | A6
b a pencil | A10a-9b-9c-4d-5e-4f-7g-5h-5i-7j-8k-7l-7m-6n-7o23p-6q-7
b a person | A9a-10c12d-5f-4g-5i-5j3k-2l-5m-4n-3o-6p-4q-5
b a phone | a-5b-8c-3d-4e3f-7g-5h-7i-5j-5k4l-6m-8n-5q-6
b a photo | A-5
b a pint | A7
b a plastic | A8a-8b-7c-4d-5e-3f-6g-8h8i-5j-6k6l-8m-4n-5o-8p-6q-7
b a point | A4
b a pool | A7
b a poor | A6a-9b-7c-4d-6e-4f-4g-4h-7i5j4k8l-7m-5n-4o-6p-3q-4
b a power | A5
b a problem | A-12
b a professional | A5
b a proper | A6a-5b-7c2d-3e-3f-5g-3h6i-6j-7l-6n-6o2p-6q-5
b a question | A8a-7b-8c4d-8e-4f-8g-4h7i-6j-6k-8l-6m-8n-7o13p-6q-7
b a queue | A6
b a real | A11a-7b-8c-3d-7f-7g-8h-7i-7j-8k-7l-5m7n5o5p-5q-6
b a reason | A10a-9b-7c4d6e-4f-8g-6h-8i-6j-9k-5l-7m9n-5o-5p-6q-6
b a request | A5
b a ride | A-3
b a ring | A5
b a row | A9a-7b-7c12d-5e-3f-7g-6h-2i-8j-7k-6l-6m-5n-5o-8p-6q-5
b a rule | A5
b a scene | A5
b a school | A12a-7c4d-5f-6g5h-4i-6j2k4l-6m-5n-7o-8p-5q-5
b a screen | A7
b a seat | A-6
b a second | a-5b-6c-6d-4e6g-4i-6j8k-6l-4m-4n-4o8p-4q-3
b a sense | A9a-7b-6c-2d-5e4f-5g-6h-5i-5j-7k5l-5m-4n-4o9q-5
b a sentence | A4
b a shared | A-2
b a short | A-5
b a sign | A-4
b a single | a10b-6d-5f-5g-6h-7i-7j-5k-6m-8n4o-6p-5q-4
b a size | A-3
b a small | A-2b-7c-4d-8e-5f-5g-5h-6i-7j-6k-8l-5m-5n-4o12p-5q-4
b a spare | A-3
b a stopwatch | A8a-9b-8c-4d-8e-5f-6g-5h7j-7k3l-7m5n-4o-8p-5q-5
b a story | A9a-7b-8c-3d7e-4f-9g-5h-6i-4j-8k-7l-6m-6p-5q-8
b a stranger | A9b-7c-3d6e-3f-5g7h11i-4j-7k-6l-5m-6n-4o-8p-5q-5
b a suitcase | A5
b a sweet | A-5
b a table | A8a-8b-9d-6e-2f5g-6h5j-6k-7l-7m-5n-5o-8p-6q-5
b a tablet | a-8b6c-3d-6e2f-6g-7h-7i-6j-7k9l4m-6n-2o-8p-5q-6
b a tap | A6
b a tea | A4
b a teenager | A8
b a ten-year-old | A5
b a term | A3
b a text | A-6
b a thing | A4a-4b-5c4d-4e4f-4g-3j-3k7l-3m-3n-4o3p-5q-4
b a think | A9a-4b-5c-2d-7e-3f-5g-3h-7i-4j-6k-4l-5n-3o6p-6q5
b a thought | A8
b a time | a-8c15d-7e-3f-6g-5h-7i-5j-7k8l4m-7n-7o-7p-6q-4
b a toddler | A4
b a trade | A-5
b a trampoline | A7
b a transfer | A6
b a tutor | A3
b a very | A3a-6b-6d-5f8g-5h-6i-6j-6k-4l-7m5n-5o-7p-5q-4
b a video | A-8
b a view | A4
b a wall | A4
b a wee | A8
b a week | a7b-8c11d-6e-3f-8g-6h-6i-6j-6k-6l-6m-5n-3o5p-6q-6
b a wet | A5a17b-5d-7e-3g-4h-4i-6j-8k6l-4m-5n-3o-7p-4q-3
b a while | A7a-3b-6c-2d-3e-3f-6g-4h-6i-6j6k-5l-5m-5n-9p-8q15
b a whole | A4a3b-6f-6g-4h-3k-4m-5n-3p-4q4
b a wife | A5a-6b-4c-3d-2e-3f-2g-3h-5i5j-6k15l-6m-2o-4q-3
b a wobbly | A-4
b a woman | A10a9b-6c-5f-5g-4h-4i-5j-5k-2l-3m-4n-5o-7q-5
b a word | a-4b12c3d-4e-6f3g-3h-4k-3l-3m-4n-2o-4p-3q-3
b able to | A-8
b about #Day | A8a-5b-4c-2d-5e-3f-5g-4h3i-6j-5k-3l-4m-5n-5o-4p-7q11
b about #Name | A-2
b about #Number | A-17
b about $ | A7a-7c3e-2f-6g-5h-7i-4j-6k5l2m-5n-4o-6p-5q-6
b about a | d-5e-6f-2g-4h-5i-3j-5k6l-3m-4n4o-4p-3q8
b about all | A6
b about as | A10a15b-8c-3d-6e-4f-5h-7i-5j-7k-7l-7m-5n-7o-7p-7q-9
b about her | a-7b-4c-3d-7e-3f-6g-4h-6i-7j3k8l-5m-6n4p-2q-5
b about his | a-9b-6d-4e-3f-3g-6h-7i-5j6k-7l-5m-10n-3o7p-4q-4
b about how | A5
b about it | a-2c-9d-3e-9f3h-2i-2j-2o5p-2
b about me | A10a-4b-7c-4d-5e-4f5g-5h-3i-7j-7k-5l-6m-8n6o-6p-6q-3
b about my | A3
b about sugar | A6
b about that | a2b-5d-7f-3g-5h12j-5k-5l-5m4n-4o-5p-3q-3
b about the | A-5a-6b-3e-20f-5g-5j6l-8o-5q3
b about what | A6
b about you | A7
b above #Number | A-5
b absolute weapon | A8
b abt #Number | A-6
b abuse the | A5
b abusive $ | A3
b accord to | A-5
b account be | A-5
b account for | A7
b account of | A-5
b actually want | A3
b address $ | A13a-6b-7c5d-8e-2g-3h-5i-5j-5k4l11m-6n-5o-6q-6
b address and | A-7
b address me | A6
b admit it | A5
b adults who | A5
b afraid $ | A-4
b after #Number | a-4b-3c-5d-4e-3f2g-5j-5k-3m-4n7o-6p-4q-5
b after #Time | A-6
b after $ | A-11
b after and | A6
b after insurance | A-3
b after it | A11a-5b-4c4d-6e-3f3g-7h-7i8j-6k7l-8m-8o-7p-5q-6
b after lunch | A-5
b after nights | A-5
b after school | A-12
b after that | a-4b-2c-2d-6e-4f6h-5i-4j-5k-4l-4m-5n-6o-3p-4q10
b after the | a-5b-8c8d-6e8f-7g-6h-7i-6j-7k-7l-6m-10n-7o-6p-6q11
b after u | A4
b after work | A-8
b after you | A3a-6b-7c-3d5e2f-8g-6h-6i-5j-7k-6l-6m-6n-6o5p2q-5
b after-school club | A-5
b afternoon $ | A-3
b afternoon and | A5
b again $ | b-2f-3g6h-4j-4n3o-2
b again after | A-4
b again and | a-6b-5c-2d-7e-2f20g-7h-5i-6j-5k-2l-5m-4n-9o-7p-6q-6
b again at | A-7
b again be | A3
b again but | A-5
b again i | A6
b again in | A-6
b again on | a-4b-6c2d-5e-4f-9g7h-8i-9j-7k-3l9m-7n-10o-6p-5q-3
b again the | A-4
b again will | A-7
b against your | A6
b agent $ | A5
b agre $ | A-3
b agre on | A-7
b agree on | A-3
b agree that | A-3
b agree to | A-9
b ah $ | A7
b ahead of | A4
b alarm clock | A6
b alienation $ | A2
b all #Number | A4a-5b-4c3d-3e-3f6g-4j-5k-3l-6m-5n5o-5p-6
b all $ | a-3b-4d-3g-4i-5j6k-3l-5m-4n-4o-4
b all and | A-8
b all be | A6
b all good | A-3
b all i | b-6c-3d-4e-4f-2g13h-9i-9j-7k-6l2m-8n-6o-4p-8q-3
b all in | A7
b all me | A7a-2b-5d-5e-4f-5g-6h-7i-7j-4l-4m-2n-2p4q-5
b all mean | A7
b all my | A9a-6b-6c-3d-8e3f-5g6h-9i-8j-8k-7l-8m-6n-5o-7p-4q-5
b all of | g-4h5i2p4q-2
b all on | A11a-5b-6d-6e2f-5g-6h-7i4j5k-4l-5m-6n-6o-6p18q-6
b all over | A5a-5c-3d-6e-4f-6g-8h-6i10j-7k-4l-6m-5n-5o-5p-3q-6
b all right | A-3
b all the | b-3c2d-2f-3g-2h3l-2n-3o-4p12
b all this | A11a-6b6c2d-6e-3f-8g8i-7j-6k-4l-6m-7n-6o-8p-7q-5
b allergy test | A-3
b allow $ | A-5
b allow i | A7
b allow me | A4
b alone like | A3
b alone with | A7a-7b-7c-3d-5e3f-5g-7h8i-6j-5l5m-5n-4o-8p-5q-3
b along $ | A-7
b already in | A5
b already tell | A5a-6b-6c3d6e-4f-2g-5h-7i-5j-6k-6l-7m4n-4o-7p-2q-7
b also can | A7
b also must | A-2
b also my | A5
b always $ | A-8
b always be | A13a4b-6d-5g-6h-6i-7j-5k2l-6m-6n-5o-5p7q-3
b always have | A-2
b always my | A5
b always the | A6
b amoxicillin #Number | A-2
b amoxicillin twice | A-4
b an #Name | A-2
b an absolute | A8
b an address | A5
b an age | A5
b an all | A6
b an audience | A10b-5c-2d11f-6g-5h-4i-6j-4k-7l-5m-3n-4o5p-4q-4
b an e-mail | A3
b an ear | A-4
b an empty | A4a12b-6c-3d4e-3f-8g-7h-7j-8k-6l-6m-6n-5o-8p-7q-5
b an envelope | a-6b-7c-4d-7f-6g-6h-7i-6j-7k-7l6m-6n-6o6p-6q-6
b an evening | A6
b an hour | a-4b-2d-4e5f-4g2h7i-2j-4l-3o7p-3q-3
b and #Day | A-13
b and #Money | A-7
b and #Name | A-8a-5b-4c2d-4f-4g-3h-5i-3j5l-5m-4n-5o-6p8q-2
b and #Number | A-2c3f-2h2l-2q-4
b and #Time | A-11
b and a | A-2a-3b-9d-9g-9m-8n-9o8q-6
b and after | a-5b-6c4d-7e2f6g-5h-6i-6j-7k-5l-6m-7n-8o7p-5q-8
b and all | A3a-4b-6d-4e2h-6j-7k-3l-6m-5n-5o-4p2q-4
b and an | a-8b3c3d-6e5f6g-7h-7i-7j-6k-9l-6m-6n-5o9p-6q-7
b and at | a-6b-6c3d-7e-3g-5h-8i-6j-8k-6l-6m-8n6o-6p-4q-7
b and be | b4c-4g-3h7k-3o-3
b and both | A-3
b and call | A10a-5b-8c8d-7e-2g-5h-8i8j-6k-3l-6m-7n5o-6p-5q-3
b and can | A-4
b and cheese | A-5
b and come | A6
b and cost | A-6
b and do | A7a-3b-3d3f-6g-2h-3i3k-3l-3m-5n20o-4p-2q-3
b and every | A11a-3b-4d-5f-6g-6i4j-6k-3l-4m-4n-4o-5p11q-4
b and for | A11c-8e-11f-2p16
b and give | A7
b and go | A-4
b and have | b-3d-3e-20l8p2
b and he | A-4a4b-5c2d-3e2f-3g-6h-8i-6j-7k-7l6n-4o-5p-6q-2
b and hers | A6
b and his | A-4
b and howl | A5
b and i | A3a-22c-2d-9e-10f9h2k-5o-3p3q-3
b and if | A8a-5b-5c-2d-6e-4f15g-4h-4i-3j-6k-5l2m-6n-4o-8p-4q7
b and in | A8a-5b-6c7d-5e4f-6g-4h-6i-6j2k4l-7m-5n2o-5p-3q-5
b and it | a5b8d-7e-4f-5g-5i-4k-7n-3o-5p-3q-2
b and just | A6
b and keep | A7
b and land | A-4
b and leave | a-6b-4d-6e-3f-7g-3h4i-7j3k-3l-5m3n17o-9p-4q-5
b and listen | A6
b and look | A6a-5b-6c-3d-5e-3f-6g-5h4i-8j-6k-7l-7m-6n-4o7q-4
b and lunch | A-3
b and maybe | A4
b and must | A-9
b and my | A10a-6b-3d-3e-19f13g-5i-2j-2k-3m-3n-4o-2
b and never | a-6b-7c8d-6f-6g-6h20i3j-6k-6l-7m-5n-6o-8p-6q-6
b and no | A6b4c12d-3f-3h-2i12j-2k3l-4n-2o-4p-3q-2
b and nobody | a-3b-4d-4e-5g-3h13i7j-4l-3m-4o-3p-2
b and not | a3b-5c6d-4e-7f-3h-3i-4j-4k10m-4n-5o4p-2q-4
b and off | A-5
b and pistachio | A-3
b and please | A-4
b and put back | A2
b and say | A7a-4b6c-7d-4e-7h10j-3k-2l-3m16n-4p-2q-2
b and see | A8a-8b-8c-3d-6e-4f-9g-4h-7i-5j-10k-6l-7m-8n-9o6p-7q14
b and she | a-2f-2h-3i4k-3l7m-5o-2p-2
b and should | A-7
b and so | A4a-5c-3d-6f9g2h-6i-5k-5l-5m-6n-6p-5q-4
b and sorry | A6a-4b-4d-4e4f-4g-5h-7i-5j-6k-5l-5m-5n-4o-6p15q-3
b and stand | A7
b and stick | A6
b and still | A8a-8b-5d-5e-4f-6g-7h12i-7j-7k-4l-8m-6n-3o-6p-7q-4
b and stop | A7a-7b-8c-3d-7e-4f-9g-7h-7i-6j-8k-2l-7m-9n16o-10p-7q-6
b and take | a-4b-5c-2d-3e-3f3g-6h-7i-7j-6k-2l-6m-5n3o3p3q-7
b and tell | a-5b-4d-4e-4f4g-3h-6i-5k-4l-6m3n5o-6p-2q-4
b and that | A3a-4b-4c7d-5f-4g-3i10k-3l-3m-2o-5q2
b and the | b-2c-5e-5f5g-20h3k-16l5n-4o-5
b and then | c8d2e-4f-4i-7k-2l-4m8n-4o4
b and they | a5d-3e-4g-5h-6i-5j8k-5l2m-6n-4o-7p-5q-4
b and this | a-8c-4d-7e-4f6g-4h5i4j-7k-5l-7m-6n-6o-5p-5q-3
b and to | A5a-4b-4c4d-5e3f-3g-3h-6i-4j12k-3l-4m-6n-3o-6p4q-4
b and twice | A6
b and u | A10a5b3c6d-7e-3f5g-5h-6i-8j-6k-4l-7m-6n-5o-6p-3q-4
b and ur | A8a-9c-3d-8e-4f9g-6h-5i-6j-8k-7l4m-5n-8o-7p-6q6
b and we | a-5b-4c-3d4e9f4g-3h4j-4k-4l-7m-5o-4p-5q-6
b and what | A7a-2c-2d-4e-2g-4h8i2k-2l4m-7o-3q-3
b and whenever | A6
b and who | A5a-4b-5c3d4f-3g-3h-7i-5j-5k-5l-6n-3o-6p-5q6
b and will | A-4e-8f21i-9l-5o-4q-8
b and would | A-2a3d-5e-7h3i2k-2p-3q-4
b and yes | A2
b and you | A15e-9f6g-2i-2j-21k-10l2n4p-3q-14
b and your | c-5d-2e-16f4h-5i11j-2o-2
b anjali $ | A-5
b anneke $ | A-5
b another $ | A6a7b-6c5d-5e-3f-7g3h-6i7j-4k-6l-5m-7n-2o-4p-5q-5
b answer $ | a-7b-6c9d-2e-3f-5g-5h4i-7j-7k-6l-5n-6o3p-4q-4
b answer by | A-3
b answer me | A7
b any chance | A-5
b any further | A6
b any man | A6
b any more | A-3
b any of | A10a-6b-5c-3d-8e-3f-7g-6h6i-7j-6k-7l-7m-6n-5o-5q3
b any time | A-11
b anybody $ | A6
b anyone who | A4
b anything i | A6
b anything with | A5
b anything wrong | A-6
b anyway $ | A-2
b apologise for | A15a-3b-4c-4d-4f-3g-4i-4j-3k-2l-3m-3o-4p12q-3
b apologise to | A7a-3b-3d-4e-4f-6g-4h-6i-3j-5k-2l-4m-2o-2p13
b apologize for | A3
b app $ | A6
b app and | A5
b app be | A-7
b app on | A-4
b around #Number | A-9
b around #Time | A-6
b around $ | A8a-5b6c-4d-4e4f-4g-6h3i-6j5k-5l-8m-4n-6o-6p-5q-3
b around the | A8a-9b-7d-8e-3f-4g-4h-5i-7k5l-6m-8n-7o-8p-5q5
b arrangement be | A6
b arrive #Number | A-5
b arrive at | A4a-7b-6c8d-5e-4f-7g-7h-7i-8j-8k-7l-9m9n-8o-7p-7q-4
b arrive this | A-4
b as a | A13a12b-2f-2g-4h-7j-6l-3m-2n-2o-3p3
b as an | A4
b as before | A-6
b as far | A-4
b as for | A16a-3b-4d-3e3f-4h-3i-3j-4k-3n-2o-5p-4q15
b as have | A-7
b as her | A-3
b as his | A-5
b as i | A6a-3b-4c-8d-3f-4h3j6k-2l-4m-4n-2p-5q-3
b as if | A5
b as it | A-6
b as long | A-6
b as on | A-4
b as our | A-2
b as per | A3
b as she | A-8
b as the | A6b-3c8d-2f-4i-3j-3l9o-3
b as to | A4a-5b-3c-2d3f-6g-3h3i-6j5k-6l-6m-5n-3o-4p-6q9
b as well | a4c-5d-4f5g-4h-4i3l-3n-3o-5p2q-3
b as you | A7a-6b-6c-3d-7e-4f-6g-3h-6i-7j-6k-5l8m-7n-6o7p-4q5
b as your | A7
b ask #Name | A5a-3b-4c-4d-6e-4f-7g-3h-6i-5j2k-6l-3m25n-6o-8p-3q-5
b ask $ | a-6b-4d14e-2f-2h-6i-6j-5k3l-7m-7n6o-8p-3q-3
b ask and | a-4b-5c3d-7e-2f-7g-4h2i-7j-7k-6m-7n-4o-6p-6q-4
b ask be | A4a-5b-8c-3d4f-6g-7h-7i-8j-7k-6l6m5n-4o-6p-8q-6
b ask before | A4
b ask for | f3g2h5i3j-2l-4m-2p3
b ask her | a-4b-7c3d-7e-3f-7g-4h-6i-7j-8k-7l-5m20n-7o-5p-3q-5
b ask him | A13a-3b-4d-7e-4f-4g-3h-7i-5j-6k-4m17n-5o2p5q-4
b ask if | a-2b-6c-4d-5e-3g-6h5i-7j-7k-4l-8m3n-5o-7p-6q-6
b ask me | A25a-2d-4e-3f-3g-4h5i-7j-9k-2l-9m9o-3p-2q3
b ask my | A-7
b ask that | A-2
b ask the | a-3b-5c-3d-4e-3f-3g-5i-6j-7k-6n-4o-8p-7q4
b ask them | A-8
b ask to | A2a-5b-5c-3d-6e-3f6g-6h-6i-7j-7k-6l6m3n-6o-6p-6q-7
b ask who | A6
b ask you | a-5b-6d-7e-3f-5g-6h-7j-5k-5l12m-7n6o-6p-7q-5
b ask your | A-3a-4b-5c-3d-7e3f-7g-5h-6i7j-8k-3l4m12n-8o-8p6q-3
b ask yourself | A3
b asleep by | A-6
b asleep on | A5
b at #Money | A-4
b at #Name | c-2e-14f6h-3i-4j-2l3m2
b at #Number | A-6b-4d-7e-3g-9i-3j-12l2n7
b at #Time | A-3a-4c5d-3h-9k-3l4m-5o-3q-3
b at $ | A4a6b-5c2d8e-4f-4h-4i-6j-5k-3l-4m2n-6o-6p-3q-8
b at a | A11b-4c4d-4e-7f-5g-2h3i-2j-4k3l-4m-3o-5p-3q-3
b at all | A-2a-2b-3d-4e-5f8g9i-5j-5k-3l-6m-5n-4o-4
b at both | A-3
b at breakfast | A3
b at camp | A-6
b at christmas | A8a-5b-6c3d-4e3f4g-5h5i3j-8k-6l-5m-7n6o-7p-5q-7
b at dinner | A9a-6b-5c7d-5e-3f-5h-7i-6j-7k-5l-6m-5n5o-6p-4q-5
b at each | A-3
b at easter | A9a5b-6c-3d-5e-3g-4h-6i-6j5k-5l5m-6n-6o-7p-4
b at every | A5
b at first | A-5
b at gymnastics | A-5
b at his | A-5
b at home | a-4b-6c-4d-5e3f2g-4h-8i-7j-8k-4l-5m5n4o-8p-5q-7
b at it | a-4b-5c-3d-5e-4f-5h3i2j-6k-4l-5m-5n-4o7p-5
b at judo | A-3
b at least | A17a5b-4c7d-4e7f-3g-2h-4k-3l-4m-4o-5p-3q-3
b at lunch | A-4
b at me | A6a-4c-3d-6e-4f-6g-5h-6i-5j-6k-4l16m-4n-4o-7p-6q-6
b at mine | A-9
b at my | a-4b5d-4e-6f-5h-5i-4j-5k-5l2m7n-4o-6p-5
b at nursery | A-6
b at our | A4a-5b-6d-6e-2f-2g-4h-6i9j-5k-3l3m-6n-3o-4p-5q4
b at ours | A-5
b at school | A-6
b at some | A11a-8b-7c-2d-5e-3f-7g-4h-7i-6j-7k-4l-5m-4n-5o-8p-5q18
b at something | A7a-9b-4c-4d11e-4f-6g-5h-7i-6j-5k-6l-4m-6n6o-9p-5q-5
b at table | A5a-7b-4c-5d-8e-3f-3g-5h-6i11j5k-5l-8n-4o-3p-4q-3
b at that | A9a-4b-3c8e3f-2h-3i-4j7k3l-3m-4n-3o2q-2
b at the | h-2i-6j3l4
b at this | a-4b-6c6d-4e-4f-7g-3h-6i-5j-5k-6l7m-7n-7o-6p-5q8
b at ur | A-4
b at urs | A-5
b at weekends | A-5
b at what | A6
b at work | a-4b-7c-2d7e-3f-4g5h-6i4j-7k5l3m-5n-3o-3p-3q-5
b at your | c28d-2e3f3g-2j-6k4l-6n-2
b at yours | A-14
b attach #Money | A-3
b attach $ | a-6b3c3d-3e3f5g-6h-6i-5j-6k-6l-7m-5n-3o-4p-4q-3
b attach the | A-4
b attached #Money | A-4
b attend $ | A-6
b audience $ | A5a3b-5c-4d8e4f-6g-5h-5i-6j-5k-8l-4m-3n-5o-9p-3q-3
b awake over | A8
b aware that | A5
b away from | A8a5d-4e5f-7g-6h-7i3j3k-5l-6m-7n-4o-8p6q-5
b babies be | A5
b baby $ | A-2
b baby and | A5
b back #Number | A-4
b back $ | a-5b-6c9d-4e3f-6g-5h-8j-8k-4l-5m3n-6o-8p-5q-4
b back and | a-7b-5c9d-6e-4f-8g-6h-8i5j-6k-4l-6m-7n4o-8p-5q-4
b back be | a-5b-7c-2d-6e-4f-7g-7h3i7j-7k-3l-5m-6n-8o-10p11q-6
b back before | A-7
b back by | A6a-7b-6c-4d-6e-3g-6h-7i-7j-7k-6l-7m-7n13o-8p-6q-8
b back in in | a2b-4c5d-5e3f3g-4h2i6j-6k-5l-4m-6o-7p-4
b back of | a-6b-7c3d-6e3f-6g-6h-7i-8j-7k-5l-8m-6n-6o15p-8q-6
b back on | A-3a-8b-6d-3e-4f3g-4h-8i-7j-8k-7l-7m-8n-9o6p-5q-7
b back positive | A-4
b back teeth | A5a-5b-4d-4e-3f-6g11h-7i-3j-6k-5l-4m-4n-4o-3p-7q-3
b back to | a-4b-4d-4f3g-6h-7i-7j-5k-3l3m-6n5o-6p-5q6
b back when | A9a-6b-5d-4e-2f-4g-3h-6i13j-6k-3l-6m-6n5o-8p-5
b backbone of | A4
b backpack on | A-4
b bad for | A4
b bag $ | A-31
b bag and | A-9
b bag be | A-6
b bag of | A14a-6b-5c-4d-2e-4f-5g-3h16i-6j-7m-4n-3o-8p-5q-3
b balance be | A-2
b bandstand $ | A-5
b bank $ | A10a-6b-7d-5e9f-7g-6h-6i3j-7k-6l-7m-5n-7o-7p-5q-7
b bank details | A-5
b bank holiday | A4a-6b-7c11d-7e3f-6g-6h3i-6j-6k-5l-8m-6n-7o-7p-5q-6
b bank transfer | A-5
b bars and | A-3
b bath $ | A4a4b-4c8d-8e-3f-4g-4h-2i-6j-6k-4l-6m-7n-5o-5p-3q-3
b bath and | a-5b-5d-5e3f-5g-4h5i-7j-5k-3m-6n-6o-6p-5q-4
b battery and | A7
b battle with | A-5
b be #Day | A-5
b be #Money | A-6a-7b-7c-5d-6e8f-8g-3h-4i-9j-9k-8l-7m-6n8o15p-5q-5
b be #Name | A-5a-5c3d4g-3h-4k-6m-5n-3o-5p-3q-4
b be #Number | d-7h-2k-10l6m-12n-10q3
b be #Time | A-7
b be $ | A4b-6c2e-9m-7o-6p3
b be a | A2b3c-3f-9g-10i-17m-4n-8p4
b be about | A5a-5b-4d-6e-3f-4h2i2j-5k-4l-5m-6n-3o4p2q-3
b be absolutely | A-4
b be acceptable | A-4
b be actually | A11a-6b-7c3d-8f-5g11h-4i-3j-6k6l-3m-4n-5o4p-4q-6
b be afraid | A-12
b be after | A10a-4b-2c-3d21e-4f-3h-4i-3j-4k-5l-5m-2n-2o-6q-3
b be all | A3a-2b-2c-2d-3e-4f-2g-2h4m-4n-3p8
b be almost | A5
b be alone | A5
b be already | A15a5b-4c-3d2f-3g-6j5k-4l6n-2o-4p-4q-5
b be also | A5
b be always | a4b-7c-2d-4f-4g-7h-7i-6k-6l-5m-7n-6o-6p4q-5
b be an | A3a8b-4d-5f-3g-2h-3j-4k-4l8m-3n-2p2q-4
b be and | A7a-4b-7c-2d-6e-3f-4g4h3i-7j-6k-7l4m3n-4o-5p4q-4
b be angry | A-5
b be anything | A5
b be around | A6a-8b-6d-9e-4f-6g-4h-6i-6j-6k-6l-6m-7n-7o-6p-5q14
b be ask | A2b-3c5d5g-2h-4i-4j-3l3m-9n4o-3
b be asleep | A4a-5b-6c6d7f-5g-5j-8k4l-7m4n-5o5p-4q-5
b be at | A-6c-3f-2g11h-7j6m-2
b be attach | A-15
b be attached | A-5
b be aware | A9a-9b-5c-4d-7e19f-5g-8h-8i-7j5k-9l-5m-6n-5o-7p-6q-3
b be away | A-6
b be back | A-10
b be be | a3b-5d-3e8f-3g-4h-3i-3l2m-4n-4o-5p-3q-3
b be beg | A6
b be best | A-4
b be better | A-2a-8b-5c-4d-4e-4f-5g-3h-8i-5j3k5l-5m-8n-4o7p-3q2
b be between | A-8
b be boiling | A2
b be book | A-9
b be borderline | A-2
b be born | A7a-5b-5d-5f-3g-6h-7i4j-6k-5l-5m-5n-5o-5p7q-3
b be broken | A-7
b be burn | A3
b be busy | A6
b be by | A-5
b be call | a-4b19c-9d-4f-3g-3k-3l-2n-2p-3q-2
b be cancell | A6
b be change | A-5
b be clean | A-4
b be clear | A-5
b be close | A-2
b be closed | A-7
b be collect | A-6
b be come | A-5
b be comfortable | A-5
b be confirm | A-5
b be consistent | A3
b be content | A-2
b be controlling | A8a-6b11d-5f-5g-4h-5i-4j-7k-5l-5m-5n-4o-4p-3q-5
b be cook | A6
b be correct | A-4
b be count | A3a-6b-6d7e-2f-5g-6h-7i2j-6k6l6m-5n-5o-8p-7q-6
b be cover | A-5
b be covered | A-6
b be crazy | A-11
b be delay | A-4
b be difficult | A-4
b be do | h-3i-2j-3
b be down | a-7b-6c-3d-7e-3f-4g-6h-8i-7j5k-7l6m-7n-6o-6p5q-3
b be draw | A10a-8b-5c-4d-5e3f-5g-6h6i-7j-9k-6l-4m8n-8o-8p-5q-4
b be dress | A6
b be drive | A9a9b10d-4e-5f6g-7h-6i-7j5k-8l-8m-6n-5o-7p-5q-7
b be drop | A-5
b be dry | A-9
b be due | A-18
b be early | A-6
b be either | A5
b be emotional | A5
b be enough | A-8
b be even | A11a-10b-7d-7e-5f-6g-6h-7i-7j7k-7l4m-7n-6o9p-6q-5
b be ever | A18a4b-3c-6g-3h6i-2j-4k-4l-4n-2o-3p2q5
b be evidently | A7
b be exactly | A7
b be financial | A10a-9b20c-4d-7e-4f-8g-8h-7i-7j-9k-7l-5m-7n-8o-7p-5q-7
b be find | A6
b be fine | A-19a-4b-7c-2e10f-4g-6h4i3j-7k-6l-6m-6n-3o-8p-6q-4
b be for | a-4b-6d-5f-2g-4h6i-6j-5k-5l12m2o-4p3q-2
b be forward | A6
b be frankly | A6
b be free | A-6
b be from | a-7b-6d-6f-6g-4h-6i4j4k-6l-7m-6n-3o-5p-4q-4
b be fun | A9a-8b3c-4d7e-5f-5g-4h-7i-6j-8k-9l-7m7n-7o-9p-6q-5
b be gaslight | A5a-6b14d-5e4f-3g-5h-5i-4j-6k-7l-7m-5n-3o-5p-3q-2
b be get | A-5a-6b-6c-3d-5e8f5g7h-7i-6j4k-8l-5m2n-6o-8p-4q-6
b be glad | A-5a-2b2c-5d-3e11f-4g-4h-7i4j7k-2l-7m-6n-3p-5
b be go | a-4b-4d-6g3h-6i-5j3k-4l-5m-5n-5o6p5q6
b be go on | A7
b be good | b-4c-3e2f-5g-3h-4i-4j2k-5m-5o8p-4q-5
b be grateful | a-6b-5c-4d-6e-4f-7g-6i-5j-6k-6l-6m-6n-2o-9p4q4
b be growing | A-7
b be happy | a4b-7c2e-3f4g-6h-7i-5j-7k2l5m-8n-6o-7p-5q-5
b be hardly | A18a-6b-5c-4d-6e-4f-5g-6h-8i-7j-7k-6l33m-7n-5o-6p-5q-5
b be have | a-5b-5c3d2e-2f3g3h-4i-3j5k4l-4m-4n-3p-3q-2
b be he | A10a-7b-6c3d8e-5f-6g-6h-6i-6k-6l-6m12n-6o-8p-4q-5
b be her | A-3
b be here | A-3
b be his | a9c4f4g-2i-5j-6k-5m2n9p-5q-3
b be hold | A3
b be honest | A-5
b be hope | A18a-4b-4c-7d33e-8f-3g-3h-3i-3j-4k-2l-2m-3n-3o-4p-3q-3
b be how | a-7b-8d-6e-4f-7g5h-9i-7j-8k3l-5m-7n-5o5p-6q-6
b be i | A11a-6b-7c-2d-6e-2f-4g-5h-7i6j4k5l-7m-6o12p4q3
b be in | A-3a-16e-4f-3k-2
b be instruct | A5
b be it | A11a-3b-4d-4f3g3h4i6k-4m3o-4
b be its | A6
b be just | A23a-4b-5d9f-4g-5i8j-4l-3m-4n-3o-5p-7q-4
b be keep | a-4b-6c-3d-7e9f7g-6h-8i-7j-6k-5l-7m-3n-6o-6p-7q-5
b be late | a-4b-4c3d-4e-5f-5g-5h-5j5k-3l-2m-4o-5q-4
b be learn | A4
b be left | A12a-7b-7c5d-8e10f-5g-4h3j-7k-6l-7m-6n-4o-8p-5q-7
b be let | A4
b be like | A4b-5d-4e-10f-3h7j-3k3l-3m2o2p4q-2
b be livid | A9a-5b-7c-3d-3f-5g11h-9i-5j-6k-3l-5m-5n-4o-4p-6q-4
b be look | a-4b2d12e-5f-5g-3h6i-4j-5k4l3m-4n-4o-5p-4q-4
b be ly | A6
b be make | A3a-6b-5c7d-5f-7g-5h-7i5j5k-5l-8m-5n-3o-5p6q-6
b be marry | A11a-6b-5d-4e-2f-5g5h-6i8j11k-3l-6m-5n-2o-5p-3q-5
b be me | A4e-14i5j-2m2p11
b be mean | A-2
b be meet | A6
b be mine | A6a-3b-7c-3d-4f-6g-6h6i-8j-7k-4l-5m-5n-7o-9p10q-7
b be miss | A-5
b be more | A2a13b-5c5d2f-5g-5h-5i6j-5k-4l-5n-4o-7p-4q-5
b be move | A-3
b be my | A5a-4b-2f-2g-3i-4l7m-3n-3o11p3
b be need | A3
b be neglectful | A7
b be never | a-3c-3d3e-5g-2h-3j-2k-3l-3m-2o4p2q-3
b be nice | a-8b-7c13d-8e7f-8g5h-8i-6j-9k-6l-5m-6n-8o-8p-6q-8
b be no | b-3d-2e-2h-3i3k15l5o-3
b be none | A6
b be not | A3g-6h-4k5l3m-6n-3o-3p-3
b be now | A-3
b be odd | A-6
b be of | A5a-9b-8d-8f-5g-6h-7i-7j3k6l-8m-6n-5o-9p-7q-3
b be off | A-2a-4b-4c-3d-3e-2f9g-4h-6i-5j-7k-3m-7n-8o-8p-3
b be ok | A-5
b be okay | A-2
b be old | A4
b be on | A-5b-7c3d4e2f-6i-15j2k-8o-8
b be only | A2h13j-4k2l-4p-5
b be open | a-9b-7c11d-5e4f-6g-5h-8i-5j-5k-4l-6m-5n-5o-5p-7q5
b be out | A-3a-4b-6c-2d-4e-3f-8h2i-7j-8k-6l-7m-5n-6o-8p-5q7
b be paranoia | A5
b be parental | A6a-6b6c-4d-8e-3f-7g-4h-6i-4j-7k-6l-5m-4n-4o-8p-3q-5
b be passive-aggressive | A4
b be pay | a-7b-6c-3d-7e2g-4h4i-8j11k-6l4m-6n-6o-7p-5q-5
b be perfect | A-5
b be perfectly | A-5
b be poison | A4
b be poorly | A-4
b be possible | A-7
b be practise | A-11
b be proud | A-5
b be read | A12a-6b6d-5e4f-6g-7h2i4j-8k3l-6m-6n-5o-7p-4q-3
b be really | A13a-5b-5c-2d3e-4f-6g-6h-6i-5j-7k6l-5m11n-5o3p-3q-6
b be require | A8
b be right | A-2a8b-3c-4d-5f-2g-3h-4i-3j2k-3m-4n-3o-3
b be room | A-6
b be sad | A-14
b be say | A14a-4b-6c-5e-5g-3h-6i-5j-6k-5m4n-2o-4p-4q13
b be see | A6a-5b-5c-2d8e-3f5g-5h-4i-6j3k-4l-6m-5n-4o6p-3q-5
b be sell | A6
b be send | A-10
b be set | A-7
b be shake | A14a-2b-7d-4e-2f-3g14h-5i-3j-4k-2m-4n-3o-2p-5q-4
b be she | A6
b be shut | A-5
b be sick | a-3b-4d-2f-4g14i-2j-5k-3l-3n-3o-3p-6q-2
b be sign | A-6
b be sit | A6a-6b-5c3d6e-4f-5g-4i-7j-5k-7l5m-6n-4o-8p-5q-5
b be so | A14a-5d-6f-6g29i-8k-2l-10o-2p-3
b be solid | A-5
b be something | A18a8b-7c-4d-7f-5g-4h-6i-5j4l-5m-6n-6o-9p-5q12
b be sorry | a-5b-6c-13d-2e-6k-5l-9m-3n-4o-3p17q-12
b be spar | A5
b be split | A-5
b be stack | A6
b be stick | A-2
b be still | a-2b-4c5d-4g-7i10j-5l-4n-2p-3q3
b be stop | A8a-3b-4c-3d-5e-3f18g5h-6i-3j-5k-3l-3m-7n-7o-4p-4q-5
b be such | a-2b-4c-3d-4e-8f-3g-4h-4i-3j-3k-2o4p6
b be sure | A14a-5b-4c4d-3e13f-5g-4h-6i-7j4k-2l-5m6n-6o-4p-6q-4
b be surprise | A6
b be teach | A7a14b-5c-4d-6f-5g-5h-7i-7j-10k4l6m-7n-6o-9p-4q-4
b be tell | A8b-3d-2h-5i-2j-3l10
b be textbook | A9a-8b7c-3d-5f-6g-6h-4i-3j5k-7l-4m-4n-5o-6p-3q-6
b be that | A10b-3c-3d9f-7g7j6k-7l-2m-4n-6
b be the | A4a-4c2d6e-4f-3g-9h4j-9n-9o-5q-7
b be there | c-14e-2f4h-2j-4n6q9
b be thick | A6
b be think | A6
b be this | A7a-5b-7c-2d-5e8f-5g-4h-7i13j9k-7l-5m-7n-6o-4p-4q-7
b be through | A-3
b be tired | A11a-7b-6d-6e-2f-5g11h-6i-4j-6k-4l-5m-4n-6o-6p-6q-3
b be to | a-5c-19d2f-4g-3j-2k-4l-2n13o3q-2
b be too | a-4b-7c2d-7f-6g3i-7j-8k-6l-6m10n-4o5p-4q-6
b be u | a6b-5c2d3e-3f-6g-7h-6i4j-7k-5l-6m-7n-6o-8p-6q2
b be under | A7a-8b-7c-3d-4e-3f-6g4h-7i-7j-9k-6l8m4n7o-6p-5q-3
b be up | a-5c2d3e-6f-3g13i-2j3k5l-4m-5n2o-6p-4
b be ur | A7a-9b-7c-3d-7e10f6g-7h-5i-5k-7l-5m-5n-7o-7p-7q-9
b be use | A2a-5b-7d-6f-6g-5h21i-4j-3l-5m-4n-4o-6p-6q-5
b be very | a-7c-2d-9e10f-5g-6h6i-7j-7k-5m-7n-6o-4p-7q-3
b be wait | A5a-7b-6c5d11e-3f-5g-7h-7i-8j-5k-4l-7m-8n-7o-6p-7q-5
b be welcome | a-8b-7c-4d-7e-3f3g-4h-6i-4j-8k-8l-6m-6n-6o10p-5q-7
b be what | A2b2h6j-5k8l-3
b be why | A-6
b be with | A-17a-8b-8c-3d-2e3f-6g-5h-6i-7j-8k-6l-6m-7n6o3p-5q-5
b be wonderful | A6
b be work | A-7
b be worried | A-6
b be worse | A5
b be worth | a-6b-6c-2d-9e-2f-5g-4h-5i-5j-5k6l7m-5n-4o11p-4q4
b be wrap | A-3
b be write | a5b-8c-5d7e4f-6g-7h-7i-7j-6l-8m-5n-7o-8p-8q-4
b be wrong | A6
b be you | A2c3d-3g4h-11i5j-8k-4n-4p-2
b be your | a-2c6d-2e-3h-4i-3l8m5
b bear it | A5
b because be | A-3
b because his | A-5
b because i | a-4b-4c-5f-3g-4i6j-4k-3l4m3n5o-3
b because it | a-6b-5d10f-2g-4h9i-8j-4k-4l-3m-7n-5o-6p-6q-2
b because my | A-4
b because of | a-6b-5c4d-7e-4f-4g-3h-6i-7j-7k-4l-6m-5n-7o-3p-4q-4
b because she | A-3
b because the | A-7
b because you | A33a-4c10d8e-14g-2h-6i-3j-4l-5n-2
b because your | A4
b become a | A7
b bed $ | A2a-7b-6c-3d-6e8f-8g-7h4i-7j-7k-6l-7m-7n-7o5p2q-7
b bed and | A-6
b bed by | A-2
b bed with | A6
b beds $ | A-5
b before #Number | a-5b-4c-3d4e2f-6g5h-6i-6j-6k3l-6m-6n17o7p-3q-7
b before #Time | A-7
b before $ | A-7
b before bed | A-3
b before have | A6
b before i | a-5c3d-6e-3f-6g6i4j-8k-6l-8m-5n-4o-6p-7q-3
b before it | A10a3b-8c2d-6e-3f-6g-5h-7j-6k-6l-7m-5n-5o-6q8
b before my | A4
b before she | A6
b before the | c5d-2h3i6j-3k6l-3n4o-3
b before then | A-4
b before they | A9a-8b-8c4d-6e-5f-7g-7h-7i-6j-8k25l-6m-9n-10o-11p-5q-7
b before u | a-6b-7c-3d-9e-4f-8g-7h-8i-7j-7k-5l16m-8n-9o4p-7q-6
b before we | A7
b before would | A6a-4b-4d4e6f-2h-7i-6j3k-4l-5m5o-6p-3q-4
b before you | A29a-3c-16d-2e-17f-4g-4h-6j-6m-4n11o8q-2
b beg $ | A6a-6b-7c-4d6f-5g-9h-8i-8j-7k-8l7m-9n-7o-7p-6q-6
b beg me | A3
b beg pardon | A3
b begin on | A-10
b behind a | a-6b-8c5d-5f-3g-7h2i-7j-9k3l4m-7n-5o-8p-8q-6
b behind the | a-7b-8c-4d-8e-4f-6g-5h-8i-8j-9k-5l7m12n8o-5p-5q-3
b believe be | A7
b believe would | A7a-7b-6c3d7e4f-7g-4h-5i-9j-6l6m-5n-4o-5p-5q-4
b below $ | A-9
b belt be | A-2
b best of | A-6
b better $ | A-4
b better than | A-4
b between #Number | A-5
b between the | A7a-6b-6d-6f-7g-5h-7j4k-5l-6m-7n-6o-7p-7
b between us | A8a-7b-5c-3d-6e-3f-8g-4h-7j-8k-4l-4m4n-6o-7q-7
b big man | A4
b bill $ | A6
b birth certificate | A2
b bit my | A2
b bit of | a-6d-6f-5g-4h-5i-6j-5l-4m-5n-4o10p-3q-6
b bit then | A6
b blame for | A9a-6b-8c-3d-4e3f-6g-6h-9i5j-8k-6m-6n-4o-6q-4
b bless #Name | A-6
b bless $ | A-5
b bless you | A6
b bless your | A7
b block twice | A5
b blood be | A8
b blood pressure | A4
b blood test | A-8
b blow up | A10a-8b-9c6e-3f-5g-8h-7i-6j-7k10l4m-7n-5o-6p-6q-7
b blue bag | A-5
b blue inhaler | A-2
b board $ | A8a-8b-6c3d-5e-4g-4h-7i-5j-6l-6m-6n-8o-8p-5q-4
b board and | A7
b board be | A-4
b boiler man | A-5
b book #Name | A4
b book $ | A-4
b book club | A7
b book for | A-3
b book it | A-5
b book must | A-3
b book the | A-10
b books be | A-2
b boot $ | A-4
b boots be | A-7
b boots in | A-2
b boots off | A7
b born in | A6a-6b-5c-2d-5e-5f-4g-6h-8i-9j-6k-6l-4m-4n-3o-4p7q-3
b both days | A-5
b both from | A-3
b both house | A-3
b both kids | A-5
b both know | A9a-8b-6c-3d17e2f-5g-3h-7i-7j-5k-7l-7m-6n-4o-5p-6q-6
b both of | A-4a-7b-6d-5e-3f-8g-3i-8j-8k-7l3m-7n-6o4p-6q-5
b both our | A-2
b both solicitors | A-5
b both to | A-2
b bother $ | A3
b bother you | A5
b bottle in | A-3
b bottle must | A-4
b box $ | A-5
b box room | A8
b boy $ | A5a4b-7c-3d-7e-2g-5h-6i-6j-5k-7l-5m-5n7o-7p-5q-4
b boy of | A4a-6b-8d-5e3f-6g-5h-7i-4j-7k8l-8m8n-6o-9p-8q-4
b boy to | A4
b boys $ | A-6
b braces be | A-3
b break $ | A-9
b break down | A2
b breath for | A6
b bri $ | A-5
b bridge be | A-8
b bring #Number | A-10
b bring a | a-7b-7c-4d-5e10f-8g-7h-6i-9j2k-8l-6m-7n-7o-9p-8q-7
b bring back the | A-3
b bring her | a-6b-6c4d-6e-3f8g-8h-6i-6j-7k-4l-6m-8o-7p-5q-5
b bring them | A-11
b bring up up | A7a-6b-5c3e-3g-4h-5i-6j-6k3l-6m-5n-5o-7p-5q-6
b brother #Name | A-5
b brother $ | A-9
b brother have | A6
b brothers $ | A6
b btw $ | A9a-7b-6c-4d-7e-3f-8g-5h9i-5j16k-5l-6m-6n-6o-6p-6q-6
b building $ | A6
b bump on | A-7
b burden to | A7
b business of | A2
b but a | A8a-8b-8c-3d-7e4f7g-6i-6j-8k-8l-7m-8n-6o-7p-5q-8
b but be | a-5b5d-4e3f-4g-5h-4i-3k-2l-4m-4n-2o-4q-5
b but do | a-8b3c-4d-8e3f-5g-7h6i-6j-7k-8l-6m-6n-9o-5p-7q-6
b but go off | A6
b but here | A-8
b but hey | A5
b but i | A2a-5b-5c15d2f-5g-5h-8i-6j4k-7l3m-3n-4o-3p3q-4
b but it | a-4b-7c-4d-5e-5f-2g-6h9i8j-7k-5l3m-6n-6o-2p-5q-3
b but never | A8
b but no | A-6
b but nobody | A4
b but please | A8
b but she | A-12
b but sure | A4
b but thank | A7
b but the | A-8
b but they | A-4
b but who's | A6
b but you | A9a6b-5f-6g-5i-7j-7k-6l-6m-8n-5o-6p-4q-4
b but your | A8a14c-5d-9e-5f-6g-8h-8i-6j-8k-5l-8m-5n-5o-5p-7q-4
b buy a | A-2a-6b-5c-2d-5f-6g-3h-6i10j-6k-6l-5m-7n-7o16p-4q-6
b buy my | A5
b buy that | A7
b buy them | A-3
b by #Day | e-12f23i-3j-2l-3n5o-2q-3
b by #Number | A-9a-6b-5c11d-4f3g-5h-6i-5j-5k8m-4n9o-6p-4q-4
b by #Time | A5a-3b-6c-4d-6e-5f15g-4h-5i-4j-5k-5l-6m-3n9o-6p-4q-6
b by a | A19a7b5c-3d-4f-3g-3h-4i3j3k-5l3m-3n-3o-5p-3q-3
b by all | A12a-2b-7c-2d-3e3f-5g8i-8j-6k-3l-7m-4n-4o-3q-4
b by be | A7a-7b-6c-2d-8e-4f-6g4h4i8j5k-6l-5m-6n-7o-7p7q-6
b by both | A-3
b by check | A-5
b by email | A-7
b by for | A5
b by it | A7a-10b3d-5e4f-6g-4h-6i-6j-7k14l-6m-3n-3p-6q-5
b by me | A-6
b by my | a-8b-7c-3d3e-3g-5h-7i-6j11k-6l5m-5n-7o-8p-5q-4
b by myself | A7a-5b-4c-4d-4e-4f-6g-4h17i4j-5k-6l-6m-3n-6o-8p-7q-6
b by now | A9a-7b-8c4d-7e9f-8g-7h-6i-6j2k2l-6m-7n-6o-9p-5q-5
b by proxy | A7
b by that | A4
b by the | b-4c-2d-8j10p-3
b by then | A-5
b by tomorrow | A-3
b by you | a-6b6c4d-7e-4f-8g-3h-8i6j13k-6l7m-7n-5o-8p-6q-5
b by your | A10a-7b-6c-3e-3f-7g-6h-6i-8k-5l14m-5n-6o-6p-4q-3
b cake from | A-4
b calculator and | A-3
b calendar $ | A-4a-7b-8d4e-2f7g-2h-5i-6j-6k4l-6m-5n-7o-8q-3
b calendar be | A5
b calendar since | A9a-5b-5c-4d-4e-4f-4g-7h-8i-6j-5k-6l18m-6n-6o-5p-4q-4
b call #Name | a4b-10c-3d-7f-5g-6h5i-6j4k-6l-6n-4o6p-6q-4
b call $ | a-6b-6c8d3e-3f-6g-7h-7j-6k-4l-6m-6n-8o5p-6q-8
b call a | A5
b call and | A3
b call at | A-8
b call him | A5
b call it | A13a-5b15c5d-5e-4f-5g-5h-6i5j-5k-2l-4m-4n-4o-6p-4q-3
b call me | A11a-6b-6c8d-8f-7g6h-8i-7j-5k-2l-6m-7n4o-7p-6q-6
b call that | A7a-8c13d-4e-4f-6g-7h-7i-5j-7k12l-8m-7n-7o-9p-5q-5
b call the | a-8b-8c-4d-5e12f-7g5h-7i-6j-6k3l-6m-6n-7o-10p-5q-5
b call this | A4
b call to | A6
b call with | A-6
b call you | a-7b-8c-4d-7e-4f-3g-5h-9i-9j-6k-5l17m-6n-2o-3p-6q-2
b camp $ | A-5
b camp be | A-7
b can #Name | A-5
b can $ | A-2
b can agree | A-4
b can all | A6
b can always | A8
b can ask | A-4
b can be | A9c-6d-2e-6f-4g-4i-8m4o2p-3q8
b can bear | A9a-9b-5c-4d11e-5f-7g-5h-7i-8j-7k3l-5m-7n-5o-7p-6q-6
b can bring | A-6
b can buy | A7a-7b-6c-3d-9e-3f10g-6h-8i-5j-5k-7l-4m-6n5o5p-5q-6
b can call | A-5
b can change | A-4
b can chew | A7
b can cover | A-3
b can do | A-7a2b-6d-6f-5g-6h3i-5j6k-4l3m-5n-3o-6p-3q8
b can drive | A-6
b can even | A8a-7b-5c-2d-6e-4f-5h5i-6j-6k-6l-7m-5n-5o-7q-6
b can explain | A8a-6b-3d-6e-4f18g-3h-6i-6j-4k-3l-6m-6n7o-8p-3q-6
b can face | A-2
b can get | A-2
b can go | a4b-3g-6i4j-5k6l-3m-4n-6o-5p-6q8
b can go back | A-6
b can hardly | A6
b can have | a-6b-3d-5g-3h12k-3n-2o-3q-3
b can he | A-7
b can hear | A8a4b-6c-3d15f-5g-6h-5i-4j-6k-5l-5m-6o-8p-4q-5
b can i | A-2
b can leave | A-4
b can make | A-4
b can manage | A-8
b can murder | A-4
b can not | A9a-9b-6c11d-8e8f-5g-6h-7i13j-8k-6l-6m-6n-7o-7p-5q-4
b can offer | A-7
b can only | A2
b can pay | A-5
b can pick up | A-5
b can read | A6
b can ring | A-4
b can run over | A-6
b can say | A7a2b-3c-6d3e-8g-2h-3i2k-3l-3m-4n-3o-4p-3q16
b can scream | A10a-5b-5d-5f-3g6h-5i-3j-4k-3l-3m-4n-2o-4p-5q-7
b can see | a-5b-5c-2d-8e5f-5g2h-8i-6j-6k-6l-5m-4n-4o-5p-7
b can spit | A5
b can stand | A12a2b-4c-3d27f-5g-5h-6i-5j-5k-5l-3m-7n-6o-6p-2q-5
b can stretch | A-2
b can swap | A-5
b can take | a-6b-7c-2d-7e4f-6g9h-8i-6j5k-7l-5m-3n-7o-8p-5q-8
b can talk | A-2
b can tell | a-5b-4c-6f-4g-3h-5i-4j-5k13n-3o-7p-2q4
b can they | A-4
b can trade | A-6
b can u | A-15
b can use | A2
b can we | A-19
b can you | A-20
b cancell the | A5
b cap $ | A-4
b car $ | b-5c-5d-4f-5g-5h5i2j4k-3l-5n2o-4p4q-4
b car and | A4a-8b-7c-3d-6e-2f-8g-4h13i4j-3k-5l-7m-8n4o-6p-6q-3
b car keys | A6
b car park | d-7e-2f-6g9i-5k-6l-4m-5n4o-5p5q-4
b car seat | a-5b-5c-3d-6e-3f5g-7i-6j-7k-4l4m-8n-8o-6p-6q-5
b card $ | a3c-4d-8e-3f-6g-5h6i4j-8k-6l-6m-3n-5o-7p-6q-6
b care to | A7a-8b-6c-3d-7e-4f-7g-4h6i-6j-5k-6l3m-5n-3o-5p-4q2
b carry him | A-4
b carry on | a-6b-7d-8e2f16g-6h3i-6j-8k-3l-5m-6n-7o-9p-5q-6
b carry that | A5
b carry the | A2
b carry them | A-5
b carys $ | A-10
b case be | A-3
b case you | A10a-7b-6d-8e4f-7g-6h3i-8j-8k-4l-8m11n-6o-8p-4q-3
b cashew and | A-3
b cast for | A-5
b cello hire | A-2
b chair at | A7a-4b-4e-4f-4g-4i-5j-7k5l-5n-2o-5p-2q-2
b change $ | A-3
b change be | A7
b change like | A7
b change of | A-8
b change the | A2a-6b-6d-6e2f3g-4h-6i2j-5k-7l-5m-5n-5o4p-6q-5
b charge on | A-5
b charge your | A7
b chat $ | A8
b check for | A-3
b check her | A-4
b check it | A-5
b check the | A3a-6b-6c4d-5e-3f-8g3h-7i-6j-6k4l-6m-7n4o-11p-6q-5
b check with | A-3
b cheese $ | A-5
b chew the | A7
b child $ | A4a2b-6c-4d-3f-4g-5i-6j-5k-7m-4o-5p2q-2
b child be | A5a-9b-7c18d-4e-3f-5g-4h-6i-4j-7k12l-6m-6n-4o-10p-5q-3
b child of | a-6c4d-4e-3f-5g-2h-5i-5j-4k16l-5m-3n-4p-4q-5
b child who | A2
b child with | A5
b children $ | A5a-9b-6c13d9e3f-7g-5h-8i-6j5k-6l-7m-6n-5o-7p-5q-5
b children about | A5
b children be | A12a-7b-7c-2d5e-2f-6g-5h-6i-4j-6k8m-7n-5o-8p-6q-6
b children in | A7
b children of | A5
b children should | A5
b children to | A-5
b children will | A-4
b choice of | A6
b choose the | A7
b christmas #Name | A-6
b christmas $ | A7
b christmas day | A-6
b church $ | A-4
b church be | A7
b clap $ | A6
b clap for | A4
b clause #Number | A-5
b clean and | A-6
b clear $ | A-5
b clerk $ | A-3
b climbing wall | A-4
b clinic be | A-4
b close #Day | A-4
b close and | A5
b close at | A-8
b close on | A-2
b club $ | a7b-7c-4d-6e-3f-6g-4h-6i-5j5k-8l7m-7n-3o-5p-5q-4
b coach say | A-6
b coat $ | A3
b coat since | A6
b coffee ring | A5
b cold $ | A3
b collect from | A-5
b collect her | A-4
b collect it | A-3
b collect on | A-5
b collect the | A-3
b collect them | A-3
b colour in | A8
b colours be | A5
b column of | A6
b come $ | A-3a-9b-8c7d2e-3f-5g-4h-6i5j-6l-6m-6n-4o-8p-6q-8
b come again | A-5
b come at | a-4c-3d-6e-4f-6g-4h-5i-4j-5k-5l5m5n-3o-7p5
b come back back | a-6b-4c6d-5e-3f-6g-5h-6i5j-6k-4l-7m-6n7o-7p-5q4
b come back back in | A-7
b come from | A6a-5b-5c5d2f-4i-3j-3k10l-3n-3o-4p2q-2
b come home | A4a-4b-3c-8f2g2k-4l-3n-4o-3p-3q-4
b come on | A-4
b come on on | A-5
b come out out | a-3b-4d-4f-4i-5j-4k6m-4n-3p-3
b come there | A-6
b come to | b-3d-4f-3m4n4o-3p-3q4
b come up up | a-4b-5c-2d-6f-4g3h-5i-5j-6k5l-6n-7o-6p-4q3
b come with | a8b-8d7e2f-7g-4h-6i-6j-6k-5l-5m-5n-5o2p-5q-3
b commend to | A6
b comment $ | A6
b company $ | A10a-4b-3c-4d-4e4f-6g-4h5i4j7k-3l-6m-6n-3o-5p-5
b condolences to | A8
b conference $ | A5
b conferences be | A-4
b confess i | A7
b confirm by | A-9
b confirm that | A-4
b consent form | A-5
b consent to | A-4
b consider a | A5
b consider what | A4
b consult the | A7
b contact list | A6
b content to | A-6
b contrary to | A4
b controlling $ | A3
b conversation $ | A3
b copy of | A-4
b copy the | A8
b corner of | A6
b correct it | A-5
b cos the | A6
b cos u | A7
b cost $ | A-2
b cost you | A5
b costume be | A-7
b couch the | A7
b cough be | A-5
b counsellor have | A4
b count $ | A9a-7b-6c2d4e9f-7g-5h5i-5j-6k-6l-6m-5n-7o-7p-6q-6
b count how | A5
b counter for | A5
b course #Number | A-4
b court $ | A11a-5b-6c-2d6e-2f4g-4h-5i-5j-3k-2l-5m-5n-7o-4p-5q-5
b court and | A2
b court for | A5
b court order | A-6
b cousin's wed | A5
b cover it | A-4
b cover the | A-3
b crazy hot | A-4
b cream and | A-2
b credit card | A8
b cross i | A5
b cry a | A-5
b cry in | A6
b cupboard $ | A-4
b dad $ | A10a-8b3d3e-2f-4g-5h-6i-5j-7k-6l9m-6n-3o-7p-6q-3
b dad be | A-5
b dad in | A6
b daddy $ | A8
b daddy be | A3
b daddy do | A8a-7b-9c-4d3e-4f-6g-5h-9i-6j-8k-8l-7m12n-8o-9p-5q-6
b dare $ | A7
b dare say | A7
b date $ | A-8
b date be | A-7
b dates $ | A-5
b dates be | A-2
b dates well | A4
b daughter why | A6
b day $ | a-2d-4e-6f-2h-2j-4k-2m-4o3q-5
b day and | a-4b6c-4d-6e-3g-5h-6i6j-6k-4m-6o-6p-4q-5
b day at | A-6
b day be | A-4
b day go | A3
b day it | A-7
b day of | A5a-6b-5c-2d-6e-2f-7h-8j-5k-3l-5m-4n-5o7q-5
b day on | A-2
b day so | A-5
b day the | A-4
b day till | A-4
b day until | A-2
b day we | A6
b day you | A5
b daylight $ | A6
b days #Number | A-5
b days $ | A-8
b days and | A8a-5b-7c-3d-8e21f-7g-6h2i-5j5k8l-6m-5n-5o-6p-6q-8
b days of | A-8
b dead on | A-5
b deal of | A4
b deal to | A4
b deal with | A6
b dear #Name | A-7
b decent people | A3
b decide $ | A4a-7b-5c-4d-9e-5f9g-5h-7i-8j-8k-5l-6m-8n-6o-7p-6q10
b decision for | A5
b deep down | A5
b deep end | A-3
b delroy $ | A-5
b dentist and | A8
b depend how | A10a-4b-5d-5f-5g-2h-4i-4j-5k-4l-5m-5n-3o-7p-5q10
b depend on | A10a-4b-5c-3d-4e-4f-4g-3h-3i-3j-4k-4l-4m-4n-4o-7p-4q19
b deposit of | A-3
b deposit on | A3
b desist from | A7
b details be | A-5
b dial $ | A5
b diary i | A3
b dictionary $ | A4
b dinner so | A6
b director $ | A3
b discover what | A4
b disgrace and | A5
b divorce $ | A5
b do #Day | A-9
b do #Name | A4a-4b-6d-4e6f-6g-6h-7i-5j20k-4l-4m-8n-6o-8p-3q-4
b do #Number | a-5b2c-2d-3e-2f-3g-5h16i-5j-8k-3l5m-4n-2o-8q-4
b do $ | A3b-3c-3d-4f-3g7l-3m-5n-4o-4p-5q5
b do a | a-6d-5f-4g-4h-4i-4j-5k-5l-5m4n-4o7p-4q2
b do agree | A-2
b do an | A-5
b do and | a-6b-7c4d-7e-3f-4g-4h-8i10j-7k-5l-7m-8n-5o-5p-9
b do anything | A-6
b do ask | a-4b-5c7d-7f-6g-3h-7i-6j-8k-3l-6m8n-7o-7p-3q-5
b do be | A12b-4c-9f-2h-3j-3m-2n10o-3p-3q-3
b do bother | A8a9b-6c-4d2e-4f18g-4h-7i-5j6k-7l-7m-8n4o-7p-5q-9
b do by | A4
b do come | A17a-3c5d-5e-6f-3g-3h-5i-4j-4k-3l-4o-4p-4
b do consent | A-4
b do every | A8a-8b-7c4d-6f-8g-8h25i-8j-9k-5l-8m-6n-8o-9p-7q-7
b do everything | A12a-5b-5c3d-4e5f-6g10i-7j-4k-4l-7m-6n-3o-7p-7q-6
b do get | A13a-6b-6c8d-9e3f-4g-5h4i5j-7k11l6m-5n-7o-8p-7
b do give | A7
b do go | A6
b do have | a-6b4d-7e9f-5g-5h-7i-6j5k-7l2m-6n-6o-6p-5q-5
b do he | A7a-5b-5c3d-4e9f-7g-7h-8i-7j15k-6l-3m-10n-8o-8p-3q-8
b do i | a-4b-3c-3d-6e-4f-6g-3h6i6j-5k-5l-6m-8n-6o-8p-5q11
b do in | A4a-6b-6c4d-5e-5f-5g-7h-9i-8j3k-9l5m-5n-7o-8p-5q8
b do it | A-3a-3b-3e-3f-2g-3j-5k-2l-4o6
b do know | A9d-3e-15j-3l4q9
b do like | a-6b-5c-4d-7e13f-6g-6h-8i-5j-7k-6l-7m9n-6o7p-4q-7
b do make | A3
b do mind | A15b-2c-5d6e-7f-2h3j-2m5n-4p5q-5
b do must | A-4
b do no | A2
b do not | A12a-15d-11e-3f-13g-2i-6j-20k5n8o-3p-8q-12
b do panic | A-4
b do photograph | A5
b do pick up | A5
b do say | A13a-7b-9c3d-8e8f-4h-6i6j5k-5l-7m-8n3o-8p-6q-7
b do see | A-2
b do send | A6a-2b-6c-2d-6f-7g5h-8i-6j-7k7m-6n5o-7p-7q-5
b do so | A5a-5b-5c-2e14f-7g-5h-7j-6k-2l-7m-5n4o-7p-4q-4
b do suit | A-8
b do tell | a-5b-5c-3d-7e4f-6g-4h7i-7j-8k-5l-7n-8o-9p-4q6
b do text | A6
b do that | a-9b7d-7e-4f-8g-6h8i-5j-7k-7l-4m8n-5o-8p-4q-4
b do the | A-3a-2b-4d-2f-3h9i-3j2l-2m3n-3o-4p-3q-4
b do think | A8a-7b-6c4d5e3g-4h-7i-6j3k7l-6m-7o5p-5q-4
b do this | A4a-6b4c3d-7e-3f-5g-7h-8j-5k-3l-6m-5n-4o-5p6q-5
b do u | A6
b do want | a-6b-5c-2d8e-4f-5g-5h4i-6j-4k-8l-7m-9n-7o-7p-5q-6
b do well | A4a-8b-7c-4d-8e-4f-6g-6h-9i-8j-8k8l-5m-6n-4o12p-4q-8
b do what | A7a-4b-5c6d-7e4f-7g-5h-8i-6j-6k-4l-5m-7n-4o7p-6q6
b do with | A11a5b-7c-5d4e-6f-4g-8h-6i3j12k-3m-5n5o-6p-5q-5
b do wonder | A10a6b-6c-3d-7e-3f-6g-6h-6i-5j-8k-5l-5m-6n-5o14p-6q-5
b do work | A-5
b do worry | A-4
b do you | A3a-5b-2d-5f-3g3h5j-8k-3l-3m-4n10q2
b do your | A9a-7c-3d-6e-4g-7h-4i-5j-8k-5l-5m-3n-4p-4q-5
b dock $ | A3
b doctor $ | A7
b doctor say | A-5
b document $ | A5
b dog $ | A4a-5b-6c2d-5e-3f-4g-6h-8i4j-7k-5l-7m6n-5o-6p-3q-6
b dollar store | A6
b door $ | b-4c8d-5e-5f4g-4i-4j-5l-4m-6n9o-6p-7q-4
b door and | A3
b door at | A-9
b dougie $ | A-11
b down $ | A2a-3b-5c3d-4f-4g6h3i-2j-4k3l-3m-6o-4p-6
b down and | a-4b-4c-3d-2e-4f7g5h-7i-3j-7k-5l5m5n-6o-6p-4q-6
b down at | A10a-7b-6c-3d-7e-3f-7g-6h-6i-6j5k-5l11m-8n-5o4p-5q-4
b down be | A7a-4b-5d-8e-2f-5g2h6i-4j-5k-2l-3m-3n-4o-4p-5q-4
b down by | a-6b-6c-4d-5e-4f7g4h-8i-5j-5k6l-7m-7n6o-8p-6q-5
b down for | A2
b down on | A3a-6b-6c-4d3e-4f-5g3h-6j-6k-5l-3m-7n-5o6p-4q-4
b down the | a-6b7c4d-7e-3f-5g-3h7i-7j4k-4l-4m-6n-7o-8p-6q3
b down to | A3a-7b9c3d-6e-4f-6g-7h-9i-7j-7k-6l-8m-7n-5o-6p7q-4
b down when | A5
b down with | A3a-5b7d-5f-4g-3h-3i-6j-7k-5l3m-4n5o-7p-4q-4
b down you | A9a-10b-7c-3d15e-4f-6g-6h-8i-6j-7k-5l-6m-7n-5o-7p4q-3
b dr #Name | a-6b8c-2d-5f-5g-5h-6i-3j3k-5l-4m-6n-2o6q-5
b drama in | A5
b draw the | A9a-8b-7c-4d-4e-4f-6g-4h15i-6j-9k-6l-7m20n-6o-5p-3q-4
b drawer until | A-3
b dress $ | A-4
b dress and | A4a-7b-7c-4d-6e-4f-8g-8h13i4j-9k-5l-4m-8n9o-6p-4q-3
b dressing gown | A2
b drive $ | A-2
b drive him | A-4
b drive safe | A-10
b drive to | A-2
b driving $ | A-5
b driving licence | A4
b drop her | A-4
b dry $ | A-3
b dry and | A-2
b due #Day | A-6
b due back | A-3
b due on | A-9
b dunno yet | A4
b each $ | A-10
b each and | A-5
b each day | A-3
b each house | A-4
b each morning | A-8
b each other | A-2
b each side | A-5
b each time | A2
b ear infection | A-4
b early $ | A-6
b early for | A-5
b easier $ | A-2
b easter and | A4
b eat and | A-3
b eat in | A-2
b eat or | A-3
b eat you | A7
b eh $ | A6
b eid #Name | A-5
b either $ | A-3
b either of | A-3
b either side | A7
b email $ | A-7
b email the | A-6
b emeka $ | A-7
b emotional blackmail | A4a-8b13c-3d-7f-5g-5h-5i-4j-7k-5l-6m-6n-4o-5p-4q-3
b emotional range | A4
b emotional unavailability | A5
b empty chair | A6a-6b-5c-2d-5e-3f-8g-6h12i3j-5k-5l-6m7n-5o-5p9q-6
b empty the | A7
b end $ | a-5b4d-6f-4g-5h-4i-6j-5k-4l-7m6n-5o-6p-5
b end of | a-3b-4d-3g9h-4i-3j-3k-3n3q5
b end on | A-5
b enjoy that | A3
b enjoy the | A-10
b enough $ | a-6b-6e-4f-7g11h-7i-6j-7k4l-5m-4n-5o-7p6q-5
b enough to | A7a-5b-4d-6f-10g-3h4i-7j6k-5l-5m10n-6o-5p-5q-6
b equally $ | A-5
b even #Name | A6a-8b-8c2d-7e-2f-3g-5i-7j-8k-6l-6m11n-5o5p-4q-4
b even a | A6a22b4c-4d-6e-4f-6g-5h-5i-5j-6k-5l-5m-5n-6o-8p-3q-6
b even from | A6
b even in | A-2
b even the | A8a4b-7c7d-7e10f-7g-6h-7i-8j-7k-5l-6m-9n-6o-9p-6q-6
b even your | A8
b evening $ | A-7
b evening be | A-7
b ever #Name | A-5
b ever ask | A8a-3b-4c-3d-7e-4f5g-7h3i6j-7k-2l-7m-8n-6o-5q-5
b ever be | A2a7b-5c3d-8e-3f-5g4h-8i-6j-4k-5l4m-4n-5o-4p-6q-5
b ever born | A5
b ever have | A7a-5b-4d-7e-3f-4g-6h5i-7j-8k-2l-5m-4n-3o-4p5q-3
b ever on | A6
b ever send | A6
b ever write | A3
b every #Day | a-6b-5c4d-4e-4f-8g-6h5i-8j-6k-5l5n-7o-5p-6q-6
b every #Number | a-5b-6c-3d-3g-5h12j5k-6l-5m7n-6o-9p-5q-5
b every bath | A5
b every day | A-2a-4b-6c-4d-5e-3f3g-5h-7i3j-7k-4l-5m-5n-7o-5q-4
b every message | A6
b every mother | A6
b every night | a-5b-8c2d-7e9f-5g-6i4k-6l-7m-5n-5o-5p-7q-4
b every page | A5
b every single | A14b-2e-8f-3g12j-2l3m-2n2o-2q-3
b every time | a-5b-4d-7e3f-3g11h-7i-6j-7k-4l-8m2n7o-5p-4q-3
b everybody $ | A6a-3b-3d-5f-5g-3h-5j-4k-3l3m-4n-4o-2q-5
b everyone $ | a-4b-6d-7e-3f-5g-4h4i-6j-5k-3l-5m-5n-4o-5p5q4
b everything $ | A12a-4b-6c-3d-7e-3f5g2h-7i-6j-5k-4l6m-6n-6o4p-6q-6
b everything be | a-5b-6d-8e3f-7g-8h11i-6j-6k-6l-7m-6n-5o-6p19q-5
b everything else | A7a-4b-5c-4d-8e6f-6g-6h6i6j6k-3l-6m-7n-6o-9p-8q-4
b everything i | A5a-4b-3c-3e-3f-3h8i-4j-4k-2l4m-4n-3o-4p4q-4
b everything that | A3a-5b-4c-3d-6e-4f-4g-5h-9i-5j-4k-3l-5m-5o-4p15q-2
b exam $ | A7
b exam be | A-9
b exchange on | A-4
b excuses $ | A7
b exit at | A-5
b expect to | A2a6b-8c-4d-5e3f-6g-8h-8i-6j-7k-10l-10m-7n9o-9p9q-5
b expire on | A-5
b explain that | A4
b explain the | A7a-6b-3c2d-3e-3f5g-3h6i-7j-4k-4l-6m7n-8o-5p-4q-6
b explain to | A6
b extra cost | A-5
b extra time | A-8
b eye so | A-2
b eye test | A-4
b face $ | A9a-7b6c-2d-7e2f-6g-4i-5j-6k-6l-7m-7n5p-6q6
b face and | A6
b face on | A9a6b-6d-8e-3f-4g-5h-6j-9k-4l-6m-6n-5o-7p-4q-4
b face to | A6
b fail to | A7a-7b-6c-4d7e-5f2g-3h-8i-7j-5k-3l-4m-5n-4o-8p7q-4
b fair $ | A-5
b fair board | A-4
b fall asleep | A-8
b fall due | A-3
b fall out | A-4
b fall through | A8
b family $ | A4a-8b7d-6e8f-5g-5h6i-5j6k-5l-5m-5n-5o-4p-7q-5
b family and | A4
b family be | A5
b family court | A7a-4b-5c-3d-3e-3f9g-4h-6i-6j-4k-5l-3m-5n-7o-4p-4q-5
b family now | A6
b family of | A2
b family you | A5
b far as | A-4
b father and | A6a-6b-5c-3d-3e-3f3g-3h5i5j-6k-5m-4n-3o-4p9q-5
b father be | A3a6b-8c-2d-5f-4g-4h-7j8k-6l-6m-6n-5o-5p-5q-2
b father warn | A7
b father who | a-8b3c10d-3e-3f-3g-2h-6i-6j-5k-3l-5m-6n-3o5p-5q-2
b fault all | A7
b fault be | A5
b fear of | A4a-8b18c-3d4e-5f-8g-6h-6i-7j-8k-9l-8m-8n-7o-9p-7q-6
b fed up | A3
b fee $ | A4
b fee be | A-9
b feed store | A6
b feed the | A-4
b feel about | a-6b-6c-2d-7e-3f-5g4h-6i-6j-6k-6l-4m-4n-4o-8p-6q17
b feel like | A12a-7b-5c4d11e3f-5g8h-6i-5j-5k-4l-3m3n-4o-7p-4q-5
b feel our | A6
b feel sorry | A5
b feel stupid | A-4
b fees $ | A6
b feet $ | A9a-8b-7c11d-4e3f-7g-6h-8i-6j4k-9l-6m-7n-5o5p-6q-5
b feet after | A-5
b feet have | A5
b ferry from | A-3
b fetch her | A5
b fetch them | A-5
b field be | A-5
b figure out it | A5
b file for | A9a-4b-6c-3d-4e-3f13g-6h-6i-5j-5k-3l-5m-3n-8o-6p-6q-5
b fill in in | A-4
b fill out out | A7
b film it | A-5
b financial abuse | A5
b financial control | A7
b find her | A-5
b find his | A-5
b find it | a6b-6c2d-6f-7g4h4i-6j5k-4l-7m-6n-6o-8p-6q-7
b find out out | A11a-3b-4c5d-5e-4f-6h3j2k-3l-4m-6n-6o3p-3q3
b find that | A2
b find the | a15b-5d-7f-5g-6h-6k-5l-7m-5n-5o-7p-4q-6
b fine #Day | A-4
b fine $ | A-4
b fine and | A-9
b fine by | A-8
b fine for | A-5
b fine ill | A-3
b fine since | A-4
b fine will | A-7
b fine with | A-2
b finish #Time | A-5
b finish a | A4
b first $ | A-2a-7b-7c-4d7e-4f-8g-4h-6i-8j-7k-7l-8m-7n7o-8p-6q3
b first and | A-3a-5b-5c-3d-3e-2f-3i3j-7k3l-6m-3n-5o9p-3q-3
b first day | A-4
b first i | A4
b first in | A8a-6b-7c-4d7e-4g-5h-5i-8j-5k-6l4m-6n-7o-5p-6q-5
b first of | A-2
b first place | A7
b first the | A9a-7b8c-3d8e4f-9g-4h-6i-6j5k-6l-6m-8n-10o4p-6q-6
b first time | A12a6b-5c5d-7e-2f-5g-3h-7i-7j-6k-4l9m-5n-4o-4p-3q-3
b first you | A6
b fixed brace | A-4
b flat and | A-6
b flight be | A-2
b flu and | A7
b folake $ | A-5
b folder $ | A-4
b food $ | A-4
b food for | A-4
b football $ | A5
b football boots | A-4
b for #Day | b-3c-4e-5f4g4h-5i-5j-4k-2l-4m-2n-3o-4p18q-5
b for #Money | A-8
b for #Name | A-2a-4b-3d-4f-3g-3h-4i8j-5k-3p-4q4
b for #Number | b-6c4m-7n-6p-5q-4
b for $ | A16a-6b-6d-8e-4f-6g-4h4i4j-8k4l-5m-5n-3o4p-5q-6
b for a | A5h-6j-5k5m-12n-11
b for about | A-5
b for all | A13a-2b-5d-6e2f-5g-6h-8i-7j-5k-2l3m-5n-5o-4p7q-4
b for an | a-6b-5c-5d4e-4f3g3i-5j-6k5l-5m-4n-3p-3q-3
b for ask | A-9
b for be | A10c-8e-12i-2p27
b for both | a-6b-6c3d-4e-3f-6g-4i-6j-6k4l3m-6n-6o2p-6q-5
b for breakfast | A5
b for children | A6
b for ever | A8a-4b-3d-6e-3f-5g-5h-8i-6j-6k-3l-3m-2n-3o-4p12q-2
b for every | A14b-2c-3d-2e-7f-3g5h-2j-2l-2p13q-2
b for everyone | A7a-4b-6d-7e-3f-5g-4h4i-6j-5k-3l-5m-5n-4o-5p5q4
b for everything | A6a-5b-5d-7e-2f-5g-7h-7j-5l-4m-3n-2o-3p6q-2
b for exist | A11a-4b-5d-6e3f-6g-6h7i-6j-6k-3l-5m-6n-7o-8p16q-7
b for good | A2
b for have | A5a-3b-3c-6d-5f-3g-3i-4k-2l-3m-3o-4p14q-3
b for her | a-6b-6d-5e-2f-7g-6i7j8k-4l-7n-6o-8p-6q-5
b for him | a-7b-6c4d3e-4f-5g-6h13i-8j-7k-5l-7m-6n-4o-9p-7
b for it | A5a-4b-7c-5d-3g-3i-5k-2l5m-3o6
b for last | A9a-4b-2d-2e-3f-5g-4h-7i-5j-5l-5m-4n-2o-3p16q-5
b for like | A6
b for me | A-8a-5b-6c-3d10e-3f-5i4j-6k-3l-5m-5o-5q-3
b for men | A7
b for my | a-2b-3d2f-3g-2h4i3j-3l-2p9
b for no | A4a9b-6d-5e-4f-7g-6h-8j-7k-5l2m-7n-7o-7p-8q-5
b for not | A-5
b for nothing | A3
b for now | A-3
b for once | A10a-5b-6c8d-5e-4g-3h-5i-4j-5k-5l-3m-4n17o6p-4
b for other | A3
b for people | A4a-9b-3c9d-6e4f-7g-3h-3i-4j-6k-9l-7m-4n-4o6p-3q-6
b for say | A7
b for something | A7
b for talking | A-6
b for that | A4b-4e-15f-2g-3h5j4k-2l-5o-2
b for the | a-4d-12g-11h-4i5j-7k-7l-13m-10n-10p12
b for them | a6b-6d4f-8g-5h5j-8k-6l-6m-7n-6o-7p-4q-7
b for these | A5
b for this | A3b3c-9d-3e-9f4g-2h3i-3j-2k-3m-2n3o-3q-3
b for tonight | A-2
b for u | A15a-6b-6d6e-4f4g-5h-5i-5j-6k-6l-4m-5n4o-3p-6q-6
b for us | A-11
b for waiting | A-4
b for want | A5
b for word | A6
b for work | A-3
b for you | a-6d5g-2h2j-7k-2l-7n-3o5q-4
b for your | a-3c-3d2h-2j-2l-3m-2o-2p-5
b for yours | A-6
b for yourself | A4
b forget his | A-7
b forget to | A-8
b forgive me | A5c-9e2o-2p21
b form $ | a-5b-5c3d7f3g-3h-5i-5j-6k-3l-5m-6n3o-4p-2q-3
b form and | A-11
b form be | A-3
b form by | A-3
b form for | A3
b form must | A-4
b fortnight in | A6
b forward to | a-4b-5c-3d-3f-5g-3h11i-5j-6k-5l-7m-4n-3o-4p-6q-5
b fourth time | A6
b fr be | A3
b free $ | a-7b-7c-4d-6e3f-8g-7h-8i-7j-7k-7l8m-8n-8o3p-7q-7
b free for | A-5
b free until | A-3
b fridge $ | a-6b6c-4d-4f-7g-4h-7i5j-9k-6l-6m-4n-6o-9p-5q-3
b friends $ | A5
b frighten of | A8a-5b-5c-4d-6e-3f-4g-6h6i-6j-6k7l-9m6n-4o-6p-4q-3
b from #Day | A-14
b from #Name | a-6b-5c-3e4f-4g-4h-3i-4j22k-3l-3m-4n-3o-5p-4q-2
b from #Number | A-12a8b-7c11d-5e-3f-8g-5h-8i4j-8k3l-7m-6n-5o-6p-6q-6
b from #Time | A-11
b from $ | A3
b from a | A25c8e-2i5j-3l-3o-2
b from both | A-4
b from her | A6
b from last | A-6
b from me | A-2a-7c-3d4e2f3g-5h3i-5j-5k-7l-7m6n-6o-6p4q-3
b from now | a-5b-5c-5d-5e-5g-3h-5i-5j-4k-3l-3m-5n23o-6p-3q-3
b from school | A-11
b from swim | A-4
b from the | b-8e6h-20j2p-2q-8
b from there | A-2
b from tonight | A-5
b from you | a-6b-4c4d-5g-5i7j-5k-4l6m-6n-3o-3p-3q-4
b from your | A4a-2b-5c4d-3f-2i3j6l-3m2n4o-4p-2
b from yours | A-4
b front door | A3
b front of | f3g-2h-6i-2k5l3m-5n-2o-2
b front row | A-4
b full stop | A11a-6b14c-3d-4e-2f-4g-6h-5i-5j-6k-5l-6m-6n-3o-5p-4q-6
b fun $ | A7a-8b-7c2d-7e9f-2g-6h-6i-6j-7k-8l-4m9n-5o-6q-5
b fun be | A6
b funny how | A8a-5b-5c4d-4e5f-5g-4h-7i3j4k-4l-4m-6n-5o-5p-5q-6
b game's #Day | A-4
b garage $ | A-4
b gate $ | A-9
b gate and | A4
b gate at | A-5
b gate in | A8
b gather from | A6
b gentleman with | A5
b get #Name | A-8
b get #Number | A-4
b get a | A2a-5b-2c5e-20f4i6j-8o2p-3q5
b get from | A6
b get her | A-6
b get him | A-4
b get it | b-6c4e-8f-5g-2i-4j3k5l-4m-5n-3o-6p-4q4
b get letters | A4
b get no | A7
b get off off | A6
b get on on | A6a-5b-6c-4d-8e-3f11g-5h-8i-7j-6k6l-8m-7n-9o-8p-5q-3
b get out a | A3
b get pay | A-5
b get that | A-3
b get the | a9b-3f6i8m-2o-3p-3q-2
b get them | A6
b get there | A-5
b get tired | A4
b get to | A4a2b-4c4d-4e-8f7g-4i-3j-3k6l-3n-3o-4p-2q-2
b get u | A5
b get you | A3
b get yourself | A8a8b-6c-3d-8e-4f-9g-6h-7i-7j9k-5l-6m-6n-4o6p-4q-4
b gift for | A4
b girls can | A-5
b give a | A3a-6b-8c6d-8e3f-7g-6h7i-6j-7l-5m-7n-7o-8q-8
b give her | a-8b-6c5d7e-4f2g-4h-7i-6j3k-7l-5m-6n-8o7p-4q-5
b give him | A-3
b give it | a-3b-5c-3d-2e-4f-5h4i5j-3k-4l-5m-6n-4o-4p-6q-5
b give me | a-8b-6c7d-7e4f-7g-5h-8i-8j-6k-4l-6m-5n7o-9p-6q-5
b give that | A5
b give up up | A3a-4b-4c-4d-6f-5g-6h9i-6j-5k-5l-5m-4n-3o3p-4q4
b give you | A-2a-4b-3c-6d7e-6g-3h9j-4l-4m-3n6o-7p-4
b glad you | A-5
b glasses and | A-4
b glasses be | A-8
b glasses in | A-3
b go #Number | A7
b go $ | a-5b-5c-5d-4e-7f9g-4j-5l-3n-4o-4p-4q3
b go be | A-3
b go cold | A4
b go from | A-5
b go in | A-5
b go in in | A-5a-4b-6c7d-3e-2f15i-5j-5k6l-6m-5n4p-5q-5
b go off off | A8a-8b-5c-2d-4f-6h8i-6j4k-7l-5m-7n-5o-5p-4q-5
b go on on | A4d-2f7j-3n-2o-2p-2q4
b go out out | A-2
b go quiet | A5
b go straight | A7a-5b-4d-5f9g-5h-4i-5j-5k-3l-3m-3n-7o-4p-3q-3
b go the | a-5b-4c9d-6f-4g-4i6j-5k-3l-5m-6n-5o-4p-5q4
b go through through | a-4b-7c-2d-4e-2g-4h-7i-4j-7k-5l-5o-5p-4q4
b go to | A9e-18f2g-4i-3k3l5m-3o-2
b go well | A-5
b go with | A-3
b go without | A7a-8b-3c-4d-5e-4f-3g-6h20i-8j-5k-7l-8m-6n-6o-5p-7q-4
b god bless | A-9
b god i | A6
b goggles $ | A-3
b good #Name | A5
b good $ | a-4b-4c-4d9e-4f6g-4h-5i-5j-5k-4l2m-5n-3p-5q-5
b good at | A-2a6b-4c2d3e-4f-4g-3h-5i-6j-5k-6l-5m-6n7o-7p-4q-5
b good enough | A6
b good evening | A-4
b good week | A-6
b got in | A-6
b got move | A-6
b grade #Number | A-5
b grading be | A-5
b grandpa #Name | A-4
b grave $ | A5
b great $ | A-5
b great deal | A8a-4b-6c-3d-7f-3g-4h6i3j-5k-5l-7m-6n-3o5p-5q4
b green cap | A-3
b group chat | A5
b grow up up | A4
b growing lad | A6
b grown man | A4a5b5c2d-3e-4f-7g-7h-6i-5j-6k-8l-6m-4n6o-9p-5q-4
b gym $ | A7
b habit and | A8
b haemoglobin be | A-4
b hall $ | A-6
b hand $ | A5a-6b-6c-2d-6e-2g-6h-7i-5j-5k-5l9m-6n-6o8p-6q-5
b hand and | A4
b hand in it | A-5
b handover $ | A-4
b hands be | A3
b hang it | A3
b hang on on | a-5b-6d6e-3f-6g-3h-6i-8j-7k-3l5m-5n-3o-5p-5q9
b hang there | A5
b hangover $ | A5
b happen at | A4
b happen to | a-5b-7c-3d-5e-3f-6g-5h-8i-7j-5k-5l8m-5n-3o-5p4q-6
b happy $ | A6
b happy birthday | A-5
b happy to | A-8
b happy with | A-5
b hard to | A7
b have #Day | A6a-6b-5c4d-5e-3f-5g2h3i-6j-7k-5l-7m-5n-5o-6p-4q-5
b have #Name | A-6
b have #Number | b-3c-3d-2f-2l2o-4
b have #Time | A-3
b have $ | A5a-7b-6d-7e3f-6g2h4i-5j-9k-6l-7m-5n-6o4p-6q-2
b have a | a4b2c-5e-4h-2i-12n-11
b have agre | A-6
b have already | a-7b-6c4d-7e4f-5g-4h5i-4j6k-5l-7m4o-5p-4q-6
b have also | A3
b have always | A4a-9b-6c11d-4e4f-6g-7h6i-8j7k7l-9m-6n-4o-8p-8q-6
b have amoxicillin | A-3
b have an | a4b-5c2d3e-4f-4g-5h-7i-7j-7k-9l-7m-4n-4o-9p-3q-4
b have and | A6
b have any | A-2
b have anything | A-5
b have ask | A-2a-4b-4d-3e-3g-3h-7i-4k-6l-6m5n-2o3p4q-3
b have be | A10c3f-3g6i2m-4n-6o-9q-8
b have become | A7
b have better | A6a11b-7c3d-5e4f-6g-6h-6i-7j-7k-10l-5m-6n-2o-5p-6q-4
b have book | A-7
b have call | A6
b have cancell | A7
b have change | A-3
b have check | A-4
b have clean | A-4
b have clock | A8a-9b-5c11d-7e-4f-6g-7h3i-7j-7k4l-6m-6n-4o-7p-4q-4
b have confirm | A-2
b have do | a-5b-5d-5f-5g6h-6i-4j-4k-2m-4n-2o5q-6
b have draw | A6
b have drop | A-4
b have eat | A-5
b have em | A-6
b have ever | A10a5b-5d-6e-2g2i3j-4k-4l3m-4n-4o-3p-5q-4
b have every | A3
b have fail | A6a-7b-5c4d-6e-3f-6g-5h-7i-6j-5k3l-5m-4o-5p4q-6
b have finally | A-8
b have fun | A-2
b have get | a10d3f-5h-4l6
b have have | A5a-4i-4j-4l-2
b have hear | A2
b have her | A-24
b have him | a-5b-4c-4d-4e10f-4g-5h-8i-7k-8l6m-7n-2o-6p-4q-3
b have his | A-3a-7b-5c3d-7e-4f-5g-4h-8i-5j-6k-6l-6m4n-5o7p-5q-6
b have i | A7a-10b9c-4d7f-6g-5h-8i-7j-6k-7l-5m-4n-2o-9p-8q-5
b have in | a-8b-5c10d-7e12f-4g-6h-7i5j-7k6l-7m-6n-3o-9p-5q-2
b have it | b-2d-2f4g5h-3l-2m5p-2
b have its | A3
b have just | A9a-3b-4c-3d-6e-4f-4g8h-5i-3j-4l-5m-3o-2p-6q-6
b have keep | A8a-8b-5c-4d-6e-4f6g-7h-8i-7j-7k-6l15m-5n-6o-7p-6q-6
b have learn | A7a-7b-7c-4d-7e9f-7g-6h-8i7j-7k-8l-7m-7n-4o-9p-7q-5
b have let | A5
b have lose | A5
b have mark | A-5
b have me | A5a-7b-5d-7e-2f-4g3h-6i14j-6k-5l-8m-5n-4o-6p-6q-5
b have meet | A6
b have miss | A-5
b have more | A15a25b-5c-6d4f-5g-4h-4i-6j-7k-6l-4m-5n-3o-6p-3q-4
b have move | A-4
b have my | a4b-5c-3d-6e2f-6g-4h-8j8k-5l2o-6p-5q-4
b have never | A11a-7b-5c-3d-5g-3i-6j-5k-7l9m-5n-2o-4q-2
b have no | A4b-3c-7d3f-2g6h-3j2l-6o2p-3q-4
b have not | A2a9b3c5e2h-5i-3j-3l7p-2
b have nothing | A8
b have once | A4a-10b-7c3d-6e11f-8g-6h-6j-8k-5l-8m-4n-4o-8p-6q-5
b have order | A-7
b have pack | A-6
b have plenty | A7
b have prescrib | A-2
b have put | A-2a-8c-2d-4e-3f-7g-4h3i-5k-4l-5m-4n-4o-8p-5q-5
b have raise | A4
b have read | a-5b14c-3d-5f-4g5h-5i-3j5k4l-6m-3n-2o-4p-4q-3
b have say | A-4a-6c-3d-8e-2f-4g-4h3i-7j5k-4l-6o-4p-3q-3
b have search | A7
b have see | A5a-6d-6f-5g-4h-7i-7j-8k5l9m-7n-2o-5p-4q-3
b have set | A-6
b have since | A5
b have something | A9a-8b-7c-3d20e-3f-7g-5h-6i-6j-6k-5l-5m-7n-6o-7p-7q-7
b have stop | a-5b2c-2d-5e-3f-5g-4h6j-4l-4n-6o-5p-4
b have take | a-8b3c-4d-7e-5f-8g-6h-7i-5k-6l-6m6n-4o-7p-5q-4
b have tell | A-7a-4b-5d-3e-2f-3g-3h-7i-9j-6k-6l6m-6n-2o7p-3q-5
b have that | A7a-5b-5c-4d4e-4g-4j-5k-3l-5m4n-4o-6p4q-3
b have the | g-8o-6
b have them | a-5b-3c-3e-2f-7g-4i-3j-5k-4l-3m-3n-5o5p-3q4
b have think | A8a8b-6c5d-8e-2f-3g-5h-5i-5j2k4l-4m-5o-6p-5q-6
b have this | A5
b have time | A10a-5b-5d-6e12f-5g-3h-8i-7j4k-7l-5m4n-5o-7p-5q-3
b have to | a-12e-5f-11h3j-4m4o-10
b have u | A-4
b have win | A4
b have wreck | A5
b have you | A14b-2c3d-3f6i-3j3l-2m-3n-3o5
b have your | A3a-2c-2d-4e3f7i6p-3q-3
b hay $ | A3
b he #Day | A-8
b he ask | b-3d-5e-2g-4i-7j-5k-4l-6m12n-3o-5p-4q-4
b he be | A-6c3d-2e5f-4g-2h-4i-3j-3k3l5m-4o-2p-2
b he can | a-4b-3c-3d4e-4f-4g-5h6i2j3k-5l-4m-6n3o-5p-2q-4
b he come | a-4b-4c-4d-4e3f-8g7h-8i6j-8k-4l-6m-3n-4o-5p-7q-5
b he do | a-5b-4d-5e7f-5g-5h5i-7j-7k-5l2n-5o-6p-4q-5
b he eat | A-7
b he get | a-5b-4c-4d-5e-4f-3g-5h3i5j-7k-5l-5m-3n-3o-6p-4q3
b he get in | A-6
b he have | A-2i-3j8l-3m6
b he inform | A7
b he like | A-5
b he look | a-2b-5c-3d-7e-4f-6g-4h-6i-4j-7k-4l-6m17n-3o-6p-3q-8
b he lose | A-6
b he must | A-8
b he never | A-6
b he play | A-5
b he say | a-5b-6c-3d-6e-2g-5h-9i-7j-7k-6l-7m15n-4o-4p-3q-5
b he should | A-7
b he take | A-9
b he tell | A13b-2h-3i-2j-4k-3l-3m19n-2
b he throw up | A-3
b he want | a-5b-3c-3d-10e-4f-4g-6h-7i-3j-6k-8l-5m8n-5o4p-5q-7
b he will | a-5b-4c-3d-5e-4f-2g14h-8i-7j-5k-4l-7m-7n8o-5p-6q-4
b he would | A8a-5b-5d-7e-4f-6g-4h-8i-6j12k-5l-7m3n-4o-5p-3q-4
b head $ | A6a-10b-6c4d8e-4f-8g-6h-5i-6j-6k5l-6m-6n-7p-5q-6
b head and | A9a-8b-10c4d-6e-4f-7g-8h-9i-6j-8k-8l-7n-8o8p-6q-5
b head be | A3a-10b-8c-3d-6e-3f-5g9h-6i-5j-7k-8l-6m-5n-6o-5p6q-5
b head that | A5
b head torch | A-5
b health $ | A4
b health visitor | A-4
b hear from | A-5
b hear of | A6
b hear that | A10a-7b-7c12d-7e-5f-7g-7h-7i2j7k-4l-7m-6n-8o-7p-5q-3
b hear the | a6b-7c2d-8e3f-7g-5h-8i-6j-9k-7l-7m6n-5o-7p-5q-4
b hear they | A7
b hear what | A7
b hear you | A10a-8b-5c-3d22e-4f-6g-9h-7i-6j-7k-4l-6m-5n-6o-7p-6q-5
b helicopter parent | A6
b help on | A-4
b her #Name | A-3
b her $ | b-2e-12f-2k-2m6n4
b her a | A6
b her again | A-2
b her another | A6
b her bag | A-9
b her be | A2a-7b-5c-3d3e-3f-6g-4h-8i-7j3k-5l6m-9n4o-9p-4q-5
b her birthday | A-2
b her day | A6
b her first | A-6
b her for | A7
b her hear | A-5
b her in | A-7
b her inhaler | A-4
b her life | A6
b her name | A-10
b her number | A-8
b her own | A2a-5b-5c-6d-3f-3g-4h-5i-5j11k2l7m-5n-5o-5p-2q-2
b her phone | A-3
b her prescription | A-4
b her recorder's | A-5
b her report | A-5
b her school | A-3
b her shoes | A9a-8b-4d-6e4f-7g-5h-10i-7j-7k-7l-6m15n-6o-9p-2q-4
b her teacher | a-7b-7d-7e-3f-6g-5h-6i-5j-7k-7l-7m19n-6o-7p-3q-4
b her temperature | A-3
b her thumb | A-5
b her to | a-6d-5e3f7g-3h-7i-6j-8k-5l-4m-6n-3o5p-4q-3
b her up | A3
b her would | A13a-7b-7c5d-7e-2f-2g-5h-7i-6j-7k11l-8m7n-5o3p-4q-4
b here $ | A-5
b here at | A-3
b here be | c-2d-7f-4g-4h4i2j-5k-5l-4m-5n-4o3p-5q-6
b here for | A2
b here so | A-5
b here we | A-6
b hers $ | A6
b herself why | A7
b hey $ | A7
b hi #Name | A-3
b hi to | A-5
b hide it | A7
b him #Day | A-5
b him #Number | A2a-6b-5c2d-6f-6g-4h-7i-5j4k-5l-5m-8n-7o7p-4q-4
b him $ | a-3b-3c-2d2e-11f2j-2l-2m20n-3o-3p-2
b him a | A-2
b him about | A-4
b him and | a-3b-5c-4d7e-4f-3g-7h3i-4j-7k-7l-7m9n-5o-8p-4q-6
b him at | a-6b-4c2d-5e-3g-6h2i-7j-6k-5l3m3n6o-8p-6q-4
b him back | A-7
b him be | A6
b him because | A-6
b him before | A5
b him down | A5
b him in | A7a-5b-5c-3d-4f6g-6h-7i-7k-5l3m-7n6o-5p-5q-4
b him nothing | A5
b him on | A-3
b him over | a-6b-7c5d-6e9f-4g-6h-7i-6j-10k-6l-6m-8n-5p-3q-7
b him so | A-5
b him to | a-5b-3d9e-6f-3g-3i-4k-4l3m-5n-3p5
b him up | a-9b-6c6d4e-4f-5g-5h-9i-8j-7k-6l-7m-8n-5o-8p-5q-3
b him why | A6
b him you | A7
b himself $ | A-5
b himself that | A3
b hip and | A6
b hip so | A3
b hire be | A-2
b his #Name | A-13
b his adhd | A-4
b his alarm | A-5
b his bag | a-5b-6c-3d-5e-3f9g-4h-7i-7j-6k-5l-4n11o-6p-5q-7
b his birthday | A-6
b his coat | A-5
b his dad | A4a-10b-5c21d-4e-4f-4g-5h-7i-8j-9k-7l-6m5n-5o-7p-4
b his father | A6a-6b-5c-4d-8e4f-3g-5h4i-7j-7k7l-7m6n8o-4p-8
b his finger | A-4
b his first | A-5
b his folder | A-3
b his hair | A-5
b his hand | A-5
b his head | A5
b his insulin | A-3
b his little | A2
b his lunchbox | A-4
b his mother | A9a7b3c7d-8e-3f7g-3h12i-7j-6k-6l-7m3n7o3p-5q-4
b his name | A-4
b his own | A-3a3b3c9d-3f-3h-4j-5l-3o3
b his passport | A-6
b his phone | A-6
b his plate | A4
b his reading | A-5
b his red | A-3
b his rucksack | A-3
b his school | A-3
b his sister | A-6
b his things | A6
b his third | A6
b hobby $ | A6
b hold a | a8b-6c3d-7e-4f-4g-8i-8j-6k-7l4m-5n-6o-5p-5q-2
b hold it | A-6
b hold on on | A3
b hold the | a5b-7d4e-2f-6g-7h15i-7j-5k-6l-8m4n-5o-7p-7q-6
b hold up up | A8a-7b-5c4d10e4f-6g-6h-6i-6j-5k-6l6m-6n-6o-7p-5q-7
b hold your | A5
b holes in | A2
b holiday be | A5
b home $ | a-9b-7c12d-7e7f-6g-6h-7i-7j-9k6l-6m-7n-6o-8p-8q-6
b home about | A-5
b home on | A-6
b home the | A7
b home with | A-3
b honest to | A15a-3b-4c-3d-5e-4g25h-5i-5j-6k-3l-5m-5n-6o-4p-6q-5
b honestly i | A3
b hope for | A4
b hope that | A8a5b9c-4e13f-6g-5h-6i-7j-7k-8l-6m-7n-7o-9p-4q-6
b hope the | A-3a-9b-7c3d-5e11f-6g-5h-5i-6j8k-7l-5m-5n-7o-8p-5q-6
b hope will | a-5b-6c-2d11e-3f-6g-6h-8i-4j-4k-3l-2m-6n-5o-5p-4q-6
b hope would | A5
b hope your | A-3
b horrible person | A5
b hospital i | A4
b hot $ | A-4
b hot tub | A10a-7b-6c-4d-6e9f-7g-6h-8i-7j22k-6l-6m-7n-6o-7p-5q-7
b hour for | a-5b-6c-4d-6f-4g-4h-8i6j-7k-5l-5m-5n-3o-5p8q-6
b hour of | A3
b hour on | A-4
b hours a | A-2
b hours after | A-7
b hours on | A7
b hours with | a-6b-5c-3d-4e-4f-6g-5h15i-7j-7k-6l6m-6n-4o-9p-4q-4
b hours' sleep | A7
b house $ | a-6b-6d-6e-3f-6g-7h-7i3j-8k-6l-6m4n3o-7
b house and | A-8
b house be | a-4b-3c7d-6e3f-4g-5h-6i-8j14k-7l3m6n-3o-6p-4q-4
b house have | A10a-4b-5c-3d-5e-3f-3g-5h-7i-7j-8k-8l-4m14n-3o-7p-6q-4
b house only | A5
b house until | A-4
b house with | A7a-4b-4c-2d-6e-3f-5g-2h-8i5j5k4l-6n-4o-8p-5q-4
b house would | A8a-7b-6c4d-7e-4f-4g6h5i-7j-8k7l-6m4n-3o-9p-4q-6
b house you | A5
b houses $ | A-7
b how a | A6
b how be | A10a-4b-4d-3e11f-6g-5i-6j11k-6l-4m-7n-5o-6p-5q-4
b how i | A9a-2b-3d-4f-6g-5h3i-5j-5k-3l-5m-4n-3o-6p3q6
b how it | a-2b-5d-2f-5g-3i-3j-3k-4l-2n-2p-3q4
b how many | A11a-5b-7c15d-7e-2f-6g4h-7i-5j-6k-6l5m5n-8o-9p-6q-7
b how she | A5
b how the | A21b3f-3h-2j-2m-3n-2o-4
b how we | A6
b how you | A-3a-4b-5c-6d-6e-9f9g3i-2j-4k3l-2m-4n4q-4
b how's the | A6
b human be | A6a6b-6c-3d-8e-4f-5g-7h-8i-6j-7k7l-6m-5n-5o-7q-3
b hurt $ | A7
b i #Day | A15c-12e-13f-3i-3j-2l-3
b i agree | A-4
b i always | a-6b-5d-8e-3f-3g-7h-10i-5j-4k-3l-5m-3n-4o-5p10q-4
b i apologise | A17b-2c-4d-2e-9f-2g-3h-4i-3j-2p23q-3
b i apologize | A4a-4b-4d-7e-4f-3g-5h2i-5j-5k-4l-4m-4n-2o-2p13q-3
b i appreciate | A-5
b i ask | A2c-13d-2e-12f-2h-3i7l2n3o-2p7
b i attach | A-4
b i be | A4a-3b-7f-10g5j-6m-2n-7p-2q-18
b i beg | A5
b i believe | A14a-5b8d5e7f-7g-5h-5i-7j4k-4l3m-5n-5o-6p-5q-5
b i bit | A2
b i breathe | A4
b i bring | A-7
b i buy | A-2
b i call | A4a-6b-8c3d-4e-4f-4g-7h3i-8j-4k6l11m-6n-6o-9p-6q-3
b i can | A-3a-2b-9c-4d4e-4f-13g10i-4j-19k-9m-3o-8
b i carry | A8a-6b-8c-4d-4e-4f-9g-9h-4i8j-9k-7l-9m-7n-9o-11p-8q-4
b i choose | A6
b i come | a-9c6d-5e-3f-5g-4h-5i-5j-5k6l-5m-3n-6o-6p-5
b i confess | A7
b i cry | A10a-4b-4c-3d-4e-3f-4g18h13i-5j-6k-8l-7m-6o-5p-6q-4
b i dare | A7
b i do | c-2f-14k-3l10
b i dunno | A5
b i eat | A7a-8b-7c-4d-6e-3f-8g-7h21j-6k-7l-8m-5n-4o-7p-6q-3
b i ever | A6a-2b-3d-3e-2f-3g4h-7i-7j-3l-4m-2n-2o-2p10q-4
b i exist | A6
b i expect | A-5
b i fancy | A6
b i feel | A20a-3b-3c-5d2e-7f-3g11h-3i-2j-3l-2m-3n-2o-2q-3
b i file | A7
b i find | a-5b-5c-3d-6e3f-6g9h-9i-6j-8k-4l-5m-5n-6o-7p-6
b i find out | A5
b i forget | A-11
b i forward | A6
b i gather | A11a-9b-6c-2d-8e8f-5g-6h-7i-7j8k-4l-6m-5n-4o-6p-7q-4
b i get | c3e-13f4g-3h17i10j-5l-5o-2p2
b i give | A-3a-4b-5c-4d-4e-4f5g-7h11i10j-7k-5l-7m-4n6o-9p-7q-6
b i give up | A5
b i go | A13a-5b-3d-4f-2g3h2j-6k-3m-6n-2o-5p-4q-2
b i guess | A8a-5b-5d-6f-4g-2h8i3j5k-7l-6m-3n-4o-7p-7q-5
b i hate | A5
b i have | A3d-18f-4g7j-2l4n-9o-13p-2q-7
b i hear | A10a-3b-3c2d-3e11f-4g-3h-3j6l-2m-3n-3o2p-3q-3
b i hope | A-9
b i just | a-3b-3c5d-7e-3f-6g12h-7i-4j-6k-4l-5m-4n-2o-5p-5
b i keep | A14a-4b-5e-3f4g5h-7i-6j-3k-4l2m-5n-4o-5p-6q-4
b i know | A-4b-6c-15d3g-14k-5l-11m-5n-4o-3p6q-9
b i learn | A6
b i leave | a-8b-8c3d-6e-4f-5g-6h4i-8j-6k-6m-5n-7o-9p-5q-4
b i let down | A6a-2b-4d-8e-3f-5g-6h5i-7j-3k-3l-3m-2n-3p5q-4
b i literally | A8
b i look | A8
b i lose | A8a7b-3c-4d4e-4f-7g-7h-8i6j-4k-5l6m-5n-5o-5p-7q-7
b i may | a-4b-4d-5e-3f-8g-4h-4i-4j-6k-5l-5m-3n-4o-11p-6q8
b i miss | A-3
b i must | a-2b4c-7d6e-2f-3g10h-4j-4k-3m-4n5o-3p-3q-4
b i nearly | A-6
b i never | A5a4b-5c-6d-6e-5g-3i-6j-4k-6l18m-5n-3o-4p-5q-3
b i note | A6
b i notice | A15a-8b-7c3d-6e-3f-7g-6h-7j8k-3l-6m-5n-5o-7p-7q-5
b i offer | A6
b i only | A5a-2b-5d-4e8f-2g-4h-8j-4k-5l8m-5n-3o-4p4
b i owe | A6
b i pay | A4a-3b-6c8d-5e-4f-6g-5h6i3k-5m-6n-6o-6p-6q-4
b i pick up | A-4
b i propose | A-11
b i read | A13a-4b8c-4d-4f-4g5i-4j-5k-4l3m-5n-3o-5p-4q-4
b i realize | A6
b i really | A3a-6b-6d-6e-2f-4g13h-7i-6j-6k-6l-7m-7n-7o-7p-6
b i recall | A10a-6b-5c-4d-5e15f-8g-6h-7i13j3k-3l-7m-6n-5o-8p-7q-4
b i regret | A-5
b i remain | A-7
b i remember | A-2
b i ring | a-6b-3c2d-4e3f-4g-4h-6i5j-7k-3m-7n-3o-4p-3q-6
b i ruin | A13a-3b-3d-6e-2f-3g-6i-5j-4l-2m-2n-3o-3p12q-4
b i say | A10c-9h-2i-3j-3l21m-3q-2
b i see | A12a2e3f4i-3j7m2n7
b i should | A7d-4g-6k-5m3p9q4
b i should've | A4
b i sit | A4
b i sleep | A8
b i stand on | A5
b i still | A-2a-3b-5c-3d-2e-2f-6g5h12i-9j6k-4m-6n-3o-7p-5q-4
b i suggest | A-6
b i suppose | A18a-2b-2c-5d5e9f-3g-2h-3i2k-3l-3m-2o-4p3
b i suspect | A6
b i swear | A9a8b-6c-3d-7e-4f-7g7h-7i-7j-8k-6l-6m-7n-6o-8p-6q-7
b i take | a-5b-5c-4d4e-5g-6h11j-6k-3m-3n-5o-6p-5q-5
b i tell | c-2e-11h3j-2m4
b i tell in | A6
b i think | a-9b4d8e6f-3g-4h-7i-6j-7k-5l-5m4o-7p-5q-5
b i touch | A14a-5b-4c-2e-3f-5g-6i-6j-5k-3l-5m-4n-4o-4p22q-5
b i trust | a-8b-5d2e28f-9g-7h-7i-7j4k-5l-7m-5n-6o-5p-6q-5
b i try | A-5
b i type | A3
b i understand | A13a-9b-9c-2d-6f-7g-6h-7i-6j18k-7l-6m-7n-6o-10p4q-6
b i wait | A4
b i want | A6a-4b-4c-4d-8e-6f3g-5h-6i-5j-5k-4m-5n16o-3p2q-4
b i will | a-7b-5d-6f11h-2j-11n-8o-3
b i wish | A-7
b i work | A6
b i work in | A7
b i would | a9b-2d-4h-6i-3o2
b i write | a-7b5c-3d-5f4g-7h-6i-7j-6k-4l3m-5n-6o-8p-5q-2
b ibuprofen #Number | A-3
b ice cream | A-6
b idea $ | A-5
b idea of | A7
b idiot $ | A6
b if #Name | A4a-7b-9c5d-8e3f-8g-8h-8i8j3k-7l-7m14n-6o-9p-6q-7
b if a | A6
b if anything | A-6
b if be | a-3b-3c-4e-2f6h-7k-2o-2p3q3
b if have | A-6
b if he | A3a-4b-5c-4d-7e4f-10g8h-6i-7j-7k-6l-7m-3n-3o-8p-4q-9
b if his | A4
b if i | A7a-4b-2c3e4k-3l-2m4o3q-2
b if it | a3b-7c4d-6g-5h3j-5k-4l-5m-6n-3o-7p-4q-5
b if memory | A3
b if neither | A-8
b if not | a-6b-6c-4d-5g-5h-6i-5j-6k-5l-7m-6n-3o-6p-5q6
b if she | a-7b-6c-2d5e-2f10g-6h-6i-5j-8k-5l-5n-5o-6p-4q-4
b if that | A-3
b if the | A-2a-5b-5d-6e-2g-4h-6i7j-7k-6l-6m-5n-6o-5p-7q8
b if there | a7b-7c-4d-7e-4f-5g-3h6i-8j-7k-8l-8o-9p9q-4
b if u | a-8b-7c-4d-7e-4f10g-7h-6i-6j-8k-5l-7m-10n-8o-8p-5q8
b if would | a-6b-4d-5e-3f-2g-3h-8i-7j-7k-4l-6m11o4p-5q-4
b if you | A-8d-5j-6m-3n-2o10
b il be | A-5
b ill have | A-3
b ill put | A-4
b ill put on | A7
b imagine what | A4
b in #Day | b-2c11d-2e-2h-2i6l8m-4n-4q-3
b in #Name | b-2c4f-3g-14i13j-3m-13p-5q-6
b in #Number | A6c6d-9f-12i16j-3k-3m-2p-8q-8
b in $ | a-2b-3c5d-3f-3h-3j-4k-2l-4m4o-4p-2q-2
b in a | a3d-13e-3f-3h8i-5k4m-12o4
b in and | A4a-7c2d-5e-2f7g-4h-5i-4j-6k-5l-4o-8p6q-3
b in assembly | A-6
b in bed | A-2
b in bit | A9a-6b-6c-3d-5e3f-7h-6i-6j7k-4l-5m-6n-7o-8p-7q4
b in both | A2
b in by | A-4
b in case | a-7b-7d-8f-6g-6h17i-7j-7k-4l-7m8n-4o-7p-4q-4
b in court | A5
b in daylight | A6
b in every | A12a-7b-8c3d-6e-3f-7g-5h-6i-7j4k11l-8m-6n-6p-5q-6
b in exchange | A-5
b in for | A-4
b in front | A2f3g-2h-6i-2k5l3m-5n-2o-2
b in general | A6
b in good | A-6
b in her | A-11a4b-7e-2f-6g-5h-7i-7j-7k-3l-6m-8n-5o5p-5q4
b in his | A-3a-5b-5c4d4f8g-2h-5i3j-5l-4m-4n4o-6p-3q-3
b in it | A4a-3b-3c4d5f-2h-2i-3k-2l-3m4n-2o-4p3q-3
b in me | A9a-7b-6d4e-3f-5g-6h2i-5j-7l-5m-5n-5o-8p10q-6
b in my | a-9c3d-5f3h-3k3o-5
b in on | A-4
b in our | A2a-8b-5c-5d-9e-4f-6g-4h-7i12j-8k-3l-7m-7n-5o-5p-7q-3
b in peace | A7
b in size | A-5
b in some | A5a-6b-7c-3d-6e3f-7g-5h-8i-6j-7k7l-6m-6n-4o-8p-4q4
b in spring | A-5
b in that | A27d-3f7g2j-6k-2m-2o-2p-3
b in the | a-4d-4k-2l-2
b in their | a-9b-7c-4d7e-3f-5g-4h-7i-6j-8k5l-6m-3n4o-9p-4q-5
b in there | A-3
b in this | A9b2f-2h-3i4l-2p2
b in ur | A7a-8b-7c4d-7e-3f-6g-6h-6i-7j-7k8l-7m-4n-4o4p9q-7
b in week | A-3
b in which | A12a4b-7c5d-6f-5g-5h8i3j-6k-6l-6m-5n-5o-4p-5q-5
b in write | b-4c-5d-3e-5f-4g-3h-5i-3j-4k-3l4m-5n3p3q-2
b in you | A7
b in your | A5b-5c5d11f-7g-8i-2k-5l-12m6o-2p-4
b incompetence be | A7
b instead of | a3b-5c4d-4f6g-4i-5k-5l-5m-5n3o8p4q-4
b insurance card | A-5
b insurance cover | A-2
b insurance pay | A-6
b into a | A14a-5c4d-4e-5f-4g11h-5i-4j-5l-4m-5n-3o-6p-4q-5
b into the | A5a7b-4d-5e4h-4i-5j3k3m2n-4o-5p-5q-4
b invoice be | A-4
b ipad at | A3
b iron syrup | A-3
b it #Day | A-3
b it #Number | A3a-4b-5c-3d-4e-4g-5h-8i5j-7k-5l-6m-7n-4o-7p-6q5
b it $ | A4c-4e-7i-5k-4l4m-4q-5
b it a | a-7b-7c8d-5e-3f-5j-5k6l-6m-3n-4o-7p-5q-5
b it all | a-2b-4c-5d-3f-4i-3j3k-2l-3n-5o-5q10
b it and | a-5b2c-4d-3e-2f2g-4h-3i-5n3o-4
b it as | A-3
b it at | A-3a-7b-7c3d-5e-3f-6g-2h-7i-5j-7k2l7m-7n-5o-8p-3q4
b it back | A-2
b it be | A6c2f-10g-9l7m-4q-5
b it because | a-4b-4c-4d-8e-3g-5h-8i-6j-5k-7l2m10n-3o-4p-5
b it before | A-3a-6b-8c-4d-7e-3f-8g-6h-8i-8j-6k-9l7m-8n15o-7p-6q-6
b it by | a-5b-6c2d-5e3f-6g-6i-5j-6k-5l-5m-3n5o-5p-4
b it can | A3a-6b-6c-2d-7e8f-6g-7h-6i-8j-6k-5l-6m-7n-5o8p-5q3
b it come | a7b-8d3e-5f-5g-4h-7i-8j-6k-5l-7m5n-3o-8p-6q-2
b it depend | A2a-5b-6c-4d9e-3f-5g-4h-6i-7j-6k-7l-8m-6n-8o-5p-7q4
b it do | A-2a-4b-5c-3d-6e-4f2h9i-4j-6k-4l-5m-4n-6o6p-5q-6
b it down | A9a-9b6c-4d-8e-4f-7g-8h-7i-7j-8k-8l-7m-7n7o-9p-7q7
b it dry | A2
b it exist | A5
b it feel | a-3b-5c-4d3e-4f-7g-5h-7i-6j-3k-3l-4m6n-5o-7p-5
b it first | A-5
b it fix | A6
b it for | A4a-3b-4d5e3f-3g4j-2k-3l-2m-3o3p-6
b it from | a-6b-5c11d-7f-7g-6h-6j-8k-5l-6m8n4o-4p-5
b it get | A2
b it give | A4
b it go | a-6b-5d5f-7g-5h-7j-6k-3l9m3n-6o4p-6q-2
b it hang | A5
b it hang on | A4
b it have | a-3b-4e4f-2g4h-3j-2l-2m-2q3
b it he | A-6
b it i | b-3c-3d-3e-6f-3g-4i-4j-3l6o-4p4
b it if | A-7
b it in | c-3e4f-3j-8k-4n-3
b it look | a-6b-8c-3d15f-5g-5h-7i-6j-5k-6l-6m-7n-3o-6p-5q-4
b it make | A7
b it may | A4a-7b-5c-2d-7e-2f-4g-4h-3i-4j-6k-6l-6m-4n-4o-3p-4
b it must | a-6b-7c-3d-9e10f-4g-6h5i-6j9k-6l-6m-7n-6o-6p3q-6
b it my | A6
b it not | A8a-4b-5c-3d-4e-3g-4i-9j-5k-7l14m-5n-4o-5p-7q-7
b it off | a-6b-4c-2d-4e-2g-5h-7i-7j-7k-6l11m-8n14o-6p-4q-5
b it on | c-4e-4f-2h6k-3m-3o10p3q-4
b it once | A4
b it only | A7
b it out | A3a-6b-3d3f4g-5h-7i-5j-6k-2l-6n-5o-5p-3
b it over | A3a-5b-6c-4d-6e4f-6g-5h5i4j-9k-5l-8m-7n-7o-8p-7q-7
b it put in | A6
b it rather | A3
b it reach | A-5
b it say | A-3
b it so | A4a-5b-4d6e-7f-3g-4h6i-4j-4k-3m7n-5o-6p7q-4
b it stand | A-6
b it suit | A7
b it take | a3c17d-6f-6g-4h-6i-6j-5k-6l3m4n-6o-7p-5q-4
b it that | a-8b-6c3d4e-4f-4g-7h6i-9j-7k-7m-6n-6o-7p-7q-4
b it the | a-8b-7c-3d9e3f-5g-5h-7i6j-7k-4l-4m-4n-4o-6p-2q-3
b it they | A8a-7b-6c-3d7e-3f-3g-6h-6i-6j-7k-6l-5m-6n-8o-9p-3q8
b it through | A-9
b it to | b-3c-9e2l-4n-2o3q-2
b it until | A-3
b it up | b3e-11f5g4h3j-2p-3
b it will | a-5b-5c-2d-5f-8g-6i-6j-6k-5l-7m-6n-6o-4p4q3
b it with | a-4b-5c-6g-3h-4j-4k-4l-3m-4o3p-5
b it without | A3
b it would | A14a-6b-7c2d-8f-3g3h3i-7j-5k-6l-6m-5n-2o10p-4q-4
b it yesterday | A-5
b itll be | A-3
b its #Money | A-6
b its always | A5
b its in | A-18
b its like | A4
b its not | a-9b-7c-3d-7e-4f-5g-5h-7i-7j-7k-7l14m-4n-5o-6p2q-7
b its own | A-2
b job $ | a4b-7c9d-6e-2f-7g-5h-7i10j-8k-6m-6n-5o-7p-5q-4
b job in | A7
b journal a | A5
b journey #Name | A-3
b judge #Name | A8a-4b-5c4d-3e-3f13g-3h-4i-6j-5k-6l-5m-5n-6o-4p-2q-6
b judge get | A5
b judge's order | A-3
b jumper and | A-4
b just a | a-7b-7c9d-7f-7g-6h4i7j-8k-8l-6m-8n-5o3p-7q-5
b just can | A4a-6b-4c-3d18e-3f-5g-6h-7i-6j-6k-7l-4m-5n-6o-7q-5
b just confirm | A-3
b just do | A-2a-5b-4c6d-8e-4f-7g-5h2i7j-5k-2l-4m-5n4o-8p-4q-7
b just must | A-9
b just see | A9a-5b-4c-3d-9e-4f-8g-4h-5i-5j-7k-7l-7m-5n-6o6p-4q3
b just so | a-7b-5c-4d3e-3f-7g-6h-7i-7j-7k-7l-6m-8n-6o3p-4q8
b just the | A6a-6b-6c2d-9e2f-6g-6h4i5j-7k-6l-7m-8n-8o-9p-4q-5
b just want | a-7b-5c-3d8e-3f-8g7h-7i-5j-4k-6l-5m-5n-5o-8p-8q-8
b keep #Name | A-5
b keep $ | A3
b keep a | a5b-5c6d-4e-2f5g-5h-7i4j-5k-8l9m-6n-5o-6p-6q-6
b keep her | a-8b-7d-6e-4f-7g-6h-6i4j-6k-6l3m4n-6o-4p-3
b keep it | A-12
b keep on on | A7
b keep push | A6
b keep the | a-6b-5d-6g-4h6i9j-6l-6m-5n4o-6p-4q-3
b keep them | A-9
b keep to | A-4
b keep up it | A3a7b-4c5d-6e-3f17g6h-6i-4j-3k8l-3m-4n-8o-5p-4q-7
b keep your | A4a-8b-6c-3d-6e-3f-10g-5h-6i-8j-6k-4l-5m-7n25o-9p-4q-4
b kenji $ | A-5
b kick off off | A6
b kick-off #Time | A-5
b kid $ | A-3a-9b4c-3d-8e-4f-5g17h8i-5j-8k-8l-5m-6n-4p-6q-3
b kid be | a-5b-7c13d-7e-4f-7g-6h-7i-4j-7k12l-5m-8n6o-9p-6q-7
b kids all | A-6
b kids at | A-3
b kids do | A8
b kids would | A-3
b kill it | A-5
b kind of | A-4a5c8d-4f-5g-3h-6i-5j-6k3l-5m-5n-3o-6q-7
b kind regards | A-6
b kindly let | A-3
b kitchen $ | A6a-6b-5c-2d-5e-3f-4h-8i3j-2k7m-7n-5o-6p-4q-2
b kitchen be | A6
b kitchen charger | A-4
b kitchen with | A4
b knees $ | A6
b knees and | A4
b know $ | a4b-5c-3d-9e-3f-6g2h13i-5j4k-4l-5m4n6o-3p-6q-4
b know a | A5
b know be | c-4d3f3g-2h-3p8q-3
b know before | A-3
b know by | A-18
b know how | a-6b-6d-9e-3f-6g-5h2i-6j-7k-7l-7m-5n-6o-7p9q5
b know i | A12c-5d-2e-13i4p20
b know if | A2
b know it | a-6c-3d7e-4f-5g-4h-5i-4j-5k-3l-4m-4n-2o-4p7q-4
b know maybe | A7
b know that | A16b-3c-7d8g-2h-2k-2o-2p-7q-3
b know the | A-6
b know what | a5b5c-4e-4f-6g-4h-6i-4j3k-5l-4m-5n-3o-4p-5q5
b know where | a5b-7d-6e-2f-4g-3h-7i-5j2l5m-6n-5o-5p-6q-2
b know whether | A-4
b know who | A10a-8b-7c2d-9e-3f-5g-5h-6i-6j6k-6l13m-8n-5o-5p-7q-7
b l $ | A-5
b lack of | A5
b ladies at | A7
b lady whose | A6
b land at | A-7
b land on | A2
b landline $ | A-10
b landline be | A-4
b last #Day | A9a-7b-4d-4e-3f-5g-5h-6i-7j-6k-3m-5n-4o-2p7q-3
b last #Name | A-2
b last #Number | A6a-2c13e2f-4i5m2o-3
b last month | A9a-7b-6c19d-4e-4f-9g-4h-8i-9j-6k-5l-8m-8n-5o-4p-5q-5
b last night | A4a-5b-3c8d-7f-5g-4h2i-7j-6l-6m4n-5o-5q-5
b last time | A4a5b-5c8d-8e-3f-5g-4h2i8j-6k-2l3m-6n-5o-7p8q-4
b last week | A-4
b last year | a-6b-7d-5e-4f-5g-5h-7i7j5k-5m-8n-7o-4p-5
b late $ | A-7
b late a | A-5
b late on | A3
b laugh $ | a-7b-6c-3d8e-3f-6g6h-6i3j5k-4l-4m-6n-5o-6p-7q-6
b laugh at | A7a7b-7c-4d-5e-5f-6g-4h6i-6j7k-5l-7m-7n-3o5p-6q-6
b lazy eye | A-2
b learn it | A7a-4b-7d-5e-4f-5g-4h-6j-9k-6l7m5n-8o-6p-3q-5
b learn that | A-3
b learn the | A6a-8b-8d-6f-7g-7h-9i5j-9k-8l-6m-9n-6o-8p-7q-4
b learn to | A11a-4b-4c3d-5f-5g-3h-3j-5l-4m-6o9p-4q-3
b learn when | A4
b least #Number | A5
b leave $ | A5
b leave a | A6
b leave and | A8
b leave at | A-3
b leave his | A-5
b leave in | A8a9b-5c-5d-4e-3f-8g-5h5i12j-8k-8l-6m-6n-6o-6p-5q-4
b leave it | a-3b-3d4e-5f-4g-4h-4i-5j-4k-3l-5m-5n5o-5p-3q14
b leave me | A11a-7b-5c9d-8e-2f-3g-6h-7i9j-6k-4l-6m-8n3o-7p-6q-6
b leave my | A7a-7b-4c-2d-8e-4f-7g-5i-8j14k-3l-5m-8n12o-6p-5q-4
b leave that | A10a-5b-4c-3d-5f-7g-4h4i-6j12k-6l-6n-4o-3p-5q-6
b leave the | A4a-3b-3d-5f-5g-2h-4i5k-3l-3m-5o-2p-4
b leave to | A2
b leave you | A9a-8b-8c3d-6e-4f-5g-6h4i-8j-6k-6m-5n-7o-9p-5q-4
b left $ | A6
b left so | A-3
b left with | A7
b left wrist | A-3
b less $ | A6a-6b-5c-3d3e-4f-6g-6h5i-7j-7k-6l-7m-6n-7o-10p9q-5
b let her | A-2a-6b-6c-3d-8e-3f4g4h4i-6j-6k-4l-5m-8n8o2p-4q-4
b let him | A14a-3b-3c3d5e7f-5g-3h-5i3j-5k-3l4m11n-6o3p-4q-5
b let it | a-6b-5d-5e-3f-6g-5h4i-8j-6k-5l-6n-5o6p-6q-4
b let me | a-5b-5d-5e5f-6g-4j-4l-3m-5o-6q-6
b let near | A4
b let us | a7b-5c3d-7e-3f-8g-3h-8j5l-6m-7n-8o-9p-5q7
b let you | a-8b8c4d-7e-5f-9g-2h-8i-6j-8k-9l-6m6n-4o-6p-7q-7
b let's see | A11a-2b-3d-4e-3f-6h-4i-4j-4k-3l-3m-4n-3o-4p-4q8
b letter about | A-5
b letter from | A-4
b letterbox on | A-4
b letters $ | A9a-8c4d-5e5g-5h-6i-5j-5k-6l-5m-4n-6o-7p-6q-6
b level #Number | A-7
b library be | A-2
b library book | A-5
b licence $ | A4
b lie awake | A6
b lie in | A6
b life $ | A8a-5b-4c7d-7f-4g-5h-6j-4l-3m-3n-5o-5
b life sorry | A3
b light $ | A5
b light off | A7a-5b-6c-4d-5e-4f-4g5h12i-6j-8k-7l-6m-5n-7o-8p-6q-6
b light out | A-5
b like #Name | A5
b like #Number | a-7b-7d-4e-4f-7h-8i5j-7k-7l3m-7n-7o-8p-3q-5
b like a | a6e-3f-9g3h-4j2o-2p-7q-6
b like an | a-9b-7c9d-7e8f-6g-7h-7i-7j-8k-7l-8m-6n-5o-8p-6q-6
b like be | A7a-2b-4d-4e-2f-4g3h-8i-5j-4k-3l-4m-3n-2o-3p-7q3
b like have | A7a4b-8c-4d7e-4f-9g-7h-7i-7j-7k-8l-6m8n-4o-6p-6q-5
b like it | a-8b-8c-4d-7e-3f5g-7h4i-9j-8k-6l7m-6n-7o-9p-8q-5
b like me | A8a-8b-7c-4d11e-3f-6g-6h-7i-6j-7k-8l-5m-8n-4o-9p7q-5
b like some | A5
b like that | A10a3d-4e-6f7g-3h-3j-3k-3m-4n-5o4p-3q-4
b like the | a-5c-9d6f-4g4h-4i-3l-3m-6n-3o-5p-3
b like them | A-7
b like this | A7a-4b-6c-3d-5e-3f4g-6h-7i4j-4k2l-4m-4n-4o-5q-4
b like to | a-3b-3c-13d3f5g2h4i-3j3k2m4
b like us | A-4
b like when | A4
b like your | A7
b limit to | A5
b list $ | a-4b-4d-3f2g-4h-5i-2j-4k-4m-4n-4o-4p4q-3
b list and | A6a-6b-6c3d-7e-4f7g-5h-8i-7j-8k-6l-8m2n-7o-7p-6q-4
b list of | A-7
b listen $ | A7a3b-7c-3d-8e3f-5g-3h-6i-6j-7k4l-7m6n-5o2p-6q-5
b listen to | A6a8b-6c-3d-6e-4f-7g-6h-8i-7j-6k-5l7m-6n6o-7q-5
b literally can | A7
b little #Name | A9a-7b-9c-4d7e-5f-5g-7h14i-7j-8k-7l-6m2n-4o-7p-4q-5
b little #Number | A12a-6b-5c-3d-5e-3f-7g3h-7i-7j-6k-3l-7m12n-8o4p-5q-4
b little girl | A5
b little man | A5
b live at | A4
b live by | A6
b live on | A9
b live together | A4
b lmk by | A-5
b lol $ | A-11
b long as | A-6
b long look | A6
b look $ | a-7b-8c-4d6e4f-6g-6h-8i-7j-6k-8m-7n-7o-7p-5q-7
b look at | A2h-4i-4j-2l3m5q-3
b look for | A4a-4c-5d10e-5f-5g-4j-4k-5n-3o-5p-4q4
b look forward | a-4b-5c-3d-3f-5g-3h11i-5j-6k-5l-7m-4n-3o-4p-6q-5
b look in | A6
b look into | A3a-6b-4c-3d-8e-4f-4h-6i-6j-6k-6l7m-6o11p-5q-4
b look out out | A-4
b look over over | A8
b look up it | A10a-8b7c-3d-7e-2f-6g-6h-7i-5j-7k-7l5m-8n6o-8p-4q-6
b look up up | A9a-7b-3c11d-7e-2f-6g-6h-7i3j-7k-6l-5m4n-6o4p-5q-4
b looks like | A-3
b lose nothing | A7
b lose the | A7a-8b-6c-3d3e-4f-7g7h-8i-5j-6k8l-5m-5n-5o-7p-6q-7
b lot in | A2
b lot of | A5a-6b-8c-3d-5e-4f-7h-5i-7j-8k-7l-6m6n-6o-9p-6q6
b love $ | A-5
b love be | A6
b love it | A-5
b love to | A-4a-6b-8c-3d6e4f-5g-6h-7i-4j6k-5l7m-7n-5o-9p-6q-7
b lovely $ | A-4
b lovely to | A-5
b low $ | A6
b luck on | A-4
b luck with | A-10
b lump $ | A7
b lunch $ | A-12
b lunch and | A9a-4b-7c4d-4e-4f-6g3h4i-5j-6k-5l-6m4n-6o-3p-6q6
b lunch be | A-7
b lunchbox $ | A-4
b mad i | A9a-5b-5d-6e-2f-3g5h-6i-2j-4l-4m-4o-3p-6q-7
b magistrate $ | A7a-6b-5d-5e-3f11g-3h-3i-6j-4k-5l-4m-5n-6o-6p-4q-5
b make #Number | a-6b-6c8d-7e3f-7g-4h7i-9j-7k-5l-7m-5n-5o-6p-5q-7
b make $ | A5
b make a | A7b-2d-2e-12h-3l2m-2p2
b make for | A6
b make him | A-5
b make me | A18a-3b-4d-2e-8f-3g6h-3i7j-4k-2n2o-4p-5q-2
b make no | A5
b make of | A5
b make sure | A-3
b make the | A-6
b make up up | A3
b make you | A6a-6b-6c-3d-7e-3f-4g6h-8i-6j-5k-4l-5m-4n-3o-7p6q-3
b make your | A9a-6b-6c-3d14e-4f-5g-7h-9i-6j-8k-3l-6m4n-5o-8p-5q-4
b man $ | A5a4b-6c-4e2f-5h-4i-4j-5k-5l3m-3o-6p-5q-5
b man at | A4
b man in | A3
b man of | A4b-9c-2d-6f-7g-6h4i-6j-7l-6m-5n-6o-9p-7q-4
b man on | A7a6b-7c4d-3e10f-4g-5h5i-6j-8k-8l-7m4n-2o-10p-5q-2
b man who | A13a11e3h-4k-6p2
b man with | A9a15b-8c10d-3e-2f-7g-4h-5i-7j-7k5l-7m-6n-5o-9p-5q-2
b man you | A4
b manage the | A-4
b manners $ | A6a-9b-7c3d-7e-4f5g-5h-6i-6j5k14l-5m-5n-6o-9p-4q-6
b manners than | A5
b many things | A5
b many times | A7a-5b-7c11d-7f-6g5h-7i-5j-6k-7l6m-9n-7o-8p-7q-8
b marriage $ | A7a7b-8c-3d-7e-4f-7g-6h-8i16j-9k-5l-7m-8n-7o-8p13q-9
b marry to | A7a-4b-5c-3d-3e-4f-4g7h-7i3j15k-5l-5m-4n-3o-6p-2q-4
b match on | A-3
b maths $ | A-4
b maths test | A-3
b matter of | A-2a-5b-5c2d-7e4f-5g-6h6i-9j-7k-7l-8m-7n-3o-7p-7q-6
b may ask | A4a-6b-4c-3d-8e4f-6g-2h-5i-5j3k-5l-3m-5n-3p-4
b may be | c-10d2e-10l-2o10q6
b may consider | A5a-7b-7c-4d-5e-3f-6g-2h-3i-5j-8k-5l-4m-3n-5o17p-3q-8
b may do | A12a-5b-4d-4f-3g-3h-2i-2j-5k-5l-4m-4n-3o-8p-3q11
b may find | A3
b may have | A6a-7b-6c4d-7e-2f-5g-4h-4i-5j-8k6l-4m-5n-5o-9p-5q-2
b may look | A4a-7b-4c-3d-9e-4f-4h-6i-4j8k-7l-6m-6n-3p-4q-6
b may not | A14a-3b-3c-3d-3e-5f-3j-3k-4l-3m-2n-2o-7p-3q20
b may try | A-2a-9b-4c4d-8e4f-3h-4i-3j-8k-7l-3m-2n-5o14q-6
b maybe at | A7
b maybe if | A5
b maybe read | A5
b maybe try | A5
b maybe will | A-2
b maybe you | A11a-5b-4d4f-6g-3h10i-4j-6l-4m-7n-7o2p-6q-7
b me #Number | A10a-8b-5c7d-8e-3g-6h-7i5j-7k-4l-6m-6n4o-10p-6q-4
b me $ | A4c-11e-8g-2h3j-3k-14o-2p7q-5
b me a | a-6b-3d-7e-5f3g-4i3j-6k4m-5n-4o-5p-5
b me after | A7
b me and | a-5b-5c-3d5e-3f3h15i-4j-5k-3l-4m4n-3o-4p5q-3
b me at | A11b-2f3h-3n3o-3p4
b me be | A21c-9d-2h-3i-2j-2m4
b me by | A-5
b me daddy | A6
b me for | A3c-9e-13h3i3l-2n-2o-3p17
b me forgive | A5
b me from | A-4
b me have | A3a-4b-6c-2d12e-3f-5g-6h-7i-6j-4k-3l-4m-5n-3o-4q-5
b me he | A7a-3b-5c3d-6e3f-6g-6h-8i-4j-8k-4l-6m6n3o-6p-5q-6
b me himself | A7a-3b-4c-5d-4e-4f-4g-5h-8i-5j-7k-4l-7m5n-7o-4q-3
b me how | A4a-5b-6c11d-7e-4f-6g-7i-7j-7k-7l-8m6n-5o-7p-4q-3
b me i | a-5b-5d-4f-4h6i-4j-3k2m-3n-3o-4q-3
b me if | A3b-4c-4d-4e6f-3g5i-2j-5k-3l3n-3o-3p-4q-3
b me in | A3b-2c5d-3e3f-2h-3j-3l-3m-6n2o-3p-3
b me it | A4
b me know | A-23
b me like | A11a-6b-5d-5h-6i-4j-5k-3l3m-5n7o-7p-6q-5
b me not | A10a-4b-4c-3d-6e-3f-5g-5h4i-4j-6k-4l-8m13o-4p-5q-4
b me now | A7a-7b3c-4d-5e-4g-6h-7i-6j6k-6l-7m6n-8o-9p-6q-4
b me of | A5
b me off | A10a-4b-4c6d-7e-3f-5g-5h4i-8j7k-4l-8n-8o-4p-5q-3
b me on | a5b-4e-4f-4g3i2j-4k-2l-6m6n-4o-5p-4q-4
b me out | A6
b me say | A6
b me she | a-5b-6c-4d-7e-3f-5g3h-9i-6j-8k-4l-7m15n-5o-4p-4q-5
b me since | A5
b me start | A-4
b me that | A17a-3b2c-3d-5f-4h-5i3k-4l6m8o-3p-4q-3
b me the | a-5b-3d-4e3g-4i2j2k-3l11m-3o-4q-3
b me this | A5
b me through | A5
b me to | A14a-3c-17g-3j-5m4n-3o5p4
b me too | A-6
b me until | A-10
b me what | A3
b me when | A8a-7b-6c22d-8e5f-6g-7h-10i-9j-7k-4l-7m-8n-8o-7p-6q-6
b me which | A-3
b me who | A6a-9b-6c3d-7e-4f-6g-6h7i4j-6k-5l5m-6n-7o-4p-7q-7
b me why | A7
b me with | a-5b5d-5e-3f-6g-4h-6i-5j-6k-4l-5m4n5o-7p-5q-5
b me you | A13a-3b-4c-4d-5f6g-3h-7i-4j10m-6n-3o-3q-3
b me yours | A-5
b meanwhile i | A6
b medicine be | A-5
b meet $ | A-6
b meet at | A-7
b meet with | A6
b meet you | A-5
b meeting be | A-7
b men who | A4
b merry christmas | A-7
b message after | A-5
b message and | a-3b-3c-3d-5e-4f-4g4h-7i-4j-6l6m-5n-2o-7q-4
b message from | A-6
b message that | A5
b middle of | A9a-7b-5c6d-6e-4f-7g-5h-8i-6j-6k-6l8m-6n-8o-6p-3q-5
b mind $ | A7
b mind a | A6
b mind be | A6
b mind me | A8d-6f-3h10i-4j-3l-3m-4n-5o-4p11q-7
b mind that | A10a-8b-6c-3d17e-2f-5g-5i-5j-6k-6l-5m-7n-7o-9p-7q-6
b mind the | a-6b-4c-3d7e5f-7g-5h-8i-6j8k-7l-5m-7n-7o-8p-5q-6
b mine $ | a-4b-5f-5g-4i5j5k-4l-4m-2n-5o2p-4q-2
b minute past | A5
b minute then | A-6
b minutes $ | A-2a6b-6e-3f-5g-6h-9j-6k-7l5m-6n-6o5p-6q-6
b minutes each | A-6
b minutes from | A-3
b mirror $ | A4
b miss #Number | a-7b-5c-4d-5e-3f-4g-6h-9i-9j-4k-6l14m-6n-5o-6p-7q-5
b miss anything | A-6
b miss the | a-6b-6c-3d-7e3f-6g-5h-6i9j-6k-6m-3n-3o7p-4q-4
b mistake $ | A-2
b mo $ | A-5
b mobile $ | A-5
b moment $ | A-6
b money $ | A2
b money be | A8a-6b6c-3d-6e-3g-6h-7i-7j-7k-7l-6m-7n-8o-7p-7q2
b monkey bars | A-4
b month $ | A-12
b month and | A14a-4b-3d-6f13g-5h-5j-5l-5m-4n5o-6p-4q-6
b month from | A-3
b month of | A7
b month would | A5
b months $ | A-2
b mood tbh | A3
b morag $ | A-5
b more #Name | A3
b more $ | A3a-7b-5c-2d-8f8g-5h6i-6j-7k-4l-5m3n-6o13p-4q-6
b more and | A11a-3b-3c-3d-4e-3f15g-4h-6i-5j-6l-3m-4n-7o-6p-4q-5
b more of | A4
b more sense | A2
b more than | a9b-4c2d3e-4f-6g-4h-5i9j10k-5m-7n-4o-5p-4q-5
b more time | A9a-4b-3d3f8g-6h-5i-5j-5k-2l-3m-5n-6o-5p-4q-5
b more to | A4a8b-4c-3d14e9f-8g-6h-8i-7j-7k-3l-6m-5n-3o-5p-5q-4
b morning $ | A-15
b morning and | a-6b-5c4d-4e3f-5g-7h-8j-7k-6l5m-8n5o-6p-5q-6
b morning so | A-3
b most mammals | A7
b mother $ | A10a-6b-7d5e10f-4g-4h3i8j-7k9l-5m2n-5o-8p-4q-3
b mother and | A6a6b3d-3f-3g-5h-7i-4j-4k-5l-4m-3o-3p13
b mother have | A8a-8b-7c-3d-7f-5g-4h5i-7j17k-9l-7m-6n-6o5p-7q-3
b mother in | a-7b-6c-5d-4e-3f7g-5h-8i-8j-8k-5l12m-6n-2o-7p-6q-3
b mother must | A8
b mother that | A5a-6b-4c5d3e5f-5g-2h-7i5j-9k-6l-7m-6n-5o-9p-4
b mother to | A9a-8b-8d-6e-2f-5g-4h-6i-4j-7k8l-6m-6n-6o5p-5q-3
b mother with | A5a-8b3c11d-6e-4f-5g-4h-7i-6j-8k7l-4m-6n-6o-10p-4q-3
b mother's hip | A6
b motion for | A6
b mouth $ | a-6b-6c-3d-5e-3f-6g-5h-8i-7j3k-5l-7m4n9o-9p-4q-3
b move #Time | A-3
b move $ | A-6
b move go | A-5
b move in in | A-5
b move my | A-7
b move out out | A8a-7b-7d-7e-4f-5g-7h-9i17j-8k-4l-6m-5n-7o-8p-4q-3
b move to | a-8b-6c3d-5f-6g-5h-5i-7j11k-5l-6m-7n-5o-8p-4q-6
b moves to | A-4
b much as | A10a-6b-4c7f7g-5h-5i-6j-4k-5l-5m-4n-4o-6p-5q-3
b much use | A5
b mum go | A6
b murder a | A-4
b must #Money | A-3
b must #Name | A-5
b must a | a-4b3c2e8f-5g-3h-5j3k6l-4n-4o-6p-4q-3
b must anything | A-4
b must be | a-8b-7c-4d-7e23f-5g-7h3i-6j4k-7l-6m-6n-4o-7p-5q-6
b must have | A3a-7b-6c5d-7e8f-5g-7h-7i-6k-6l-6m-7n-6o-7p-5q-4
b must her | A-6
b must his | A-3
b must it | A-4
b must know | A8
b must not | A-3
b must stay | A-5
b must the | a-6b-8c5d-6e-4f-6g8h-7i8j-6k6l-7m-6n11o-7p-5q-4
b must think | A5
b must to | A-11a-4b6c-8d-4f-2g-2h9i-3j-4k-5l-3n-2
b must top | A-4
b must your | A-4
b my #Number | a-8b-7d-4e-4f9g-7i-8j-8k-7l-9m-8n-8o-8p-5q-5
b my answer | A-9
b my attorney | A8a-5b-6c-3d-6e-3f10g-3h-5i-6j-5k-5l-5m-5n-6o-3p-6q-5
b my back | A13a-3b-5c-2d-3e-3f-5g2h6i-6j-5k-3m-4n-5o-6p3q-2
b my birthday | A9a-6b-6c-4d-8e5f-4g-5h5i13j-6k-7l-8m-4n-7o-6p-6q-6
b my blood | A13a-5b-6c-2d-6f-5g10i-5j-6k-5l-6m-5n-6o-7p-5q-5
b my brief'll | A6
b my brother | a-7d-6f-5g-5h-7i-6j3k-6l4m-5n-5o-5p-5q-4
b my character | A3
b my child | A5
b my compliments | A7
b my condolences | A8
b my counsel | A4a-7b3c-4d-5e-4f14g-4h-6i-5j-6k-6l-7m-5n-3o7p-5q-5
b my counsellor | A7a-7b11c-2d-5e-3f-7g-6h-6i-3j-8k-5l-5m-4n-3o-8p-4q-3
b my counselor | A5
b my credit | A8
b my face | A5
b my family | A7a-7b6c3d-7e-3g-6h-5i-8j-8k-4l-6m-8n5o-8p-5q-4
b my father | A10a6b-6c-4d-6f-5g-3h-8i-9j9k-8m-6n-6o-5p-6
b my fault | A5a-2b-3c-3d-4f-3g-5h-6i-4j-4k-3m-3o-3p18q-4
b my feet | A3a-7b-6c-3d-6e-4f-5g-8h13i-4j-6k-4l-6m-5n-7o-5p4q-5
b my grandmother's | A10a3b-4d-7e2f-5g-4h7i16j-7k-3l-7m-6n-6o-5p-4q-3
b my hall | A-5
b my hand | A17a-4b-4c-3d-4e-3g-4i-5j-5k-2l6n-6o-5p4q-4
b my hands | A5a-6b-7c-3d-5e-2f-6g11h-6i-5j-4k-5l-4m-4n-5o-5p-7q-5
b my handwrit | A4
b my head | A14a-7b-6d-6f-4g17h-6i-4j-6k-6l-6m-5n-5o-5p4q-4
b my heart | A6
b my hip | A3
b my knees | A4
b my last | A-2
b my lips | A5
b my lunch | A7
b my mind | A5
b my mistake | A-2
b my mobile | A-5
b my mood | A3
b my mother | a-6b2c-6d2e4f-4h6i6j8k-6l-4m-5n4o2p-4
b my mother's | A4a-6b-3c3e-4f-6g-5i6j8k-4l-4m-5n-5o-5p-4
b my mum | A-2
b my name | A7a-4b-5d9e-7f4g-2h-4i7j-3m-4n-5o-4p-3
b my new | A-4
b my old | A-2
b my own | A11a-2c-16e-2g3h22i-3j-6k-2p-5
b my patience | A6
b my phone | A-2a-6b-6c2d-8e-2f-5i-5j-6k6m4n4o-4p-6q-5
b my records | A8a-9b-7c-4d-6e-4f-6g-8h6i7j-6k5l2m-5n-3o-5p-5q-3
b my rope | A6
b my salary | A5
b my share | A-3
b my shift | A-9
b my shoes | A7
b my sister | a-6b9c-2d5e-4f-5g-4h-6i-5j10k-2l4m-6n7o-6p-4q-2
b my slippers | A5
b my solicitors | A5
b my son | A12a-7b-5d5f4g-4k-6l-5m-6n-5o4p-6
b my tab | A5
b my therapist | A7a-7b15c-2d-6e-2f-5g-5h-6i-5j-7k-5l-6m-4n-5o-7p-5q-2
b my tongue | A2
b myself $ | A7a-6b-7c-2d-4e-2f3g-6h5i3j-6k-8l-4m-5n6o-6p-5q-7
b n be | A4a5b-6c-3d-6f8g-3h-7i-4k-5l-5m4n-7o-6p-6q5
b n he | A-3
b n il | A7
b n it | A4a-7b4c-4d-6e-4f-9g-8h-8i-9j-8k-4l12m-8n-8o-7p-5q-3
b n its | A6
b n my | A7
b n never | A11a-7b-6c9d-8e-2f-7g-8h-6i4j-8k8l-8m-6n-6o-9p-7q-4
b n u | a-8c-2d-8e-3f8g-8h4i-5j-8k-5l-6m-7n-6o-9p-5q-6
b name and | A14a-8b11c-4d-7f7g-5h-5i-4j-6k-5l-5m-5n-2o-7p-4q-4
b name be | A3a-7b4c-2d5e-2f-6g-5h-5i3j-7k-4l-5m-5n-4o-7p-4q-3
b name come up | A5
b name for | A10a-7b18d-5e-3f-6g-2h-5i-2j2k-6l-4m-7n-4o4p-4q-4
b name have | A6
b name on | a-7b-6c-2e-2f3g-6h4i-5j-7k-5m7n-7o-7p-5q-4
b nasreen $ | A-8
b near the | A-10
b nearer the | A12a-3b-3c-3d-4e-4f-6g-3h-3i-3j-5l-2m-4n-5o-7p-5q21
b need #Number | A4
b neither of | A-4
b neither suits | A-5
b nervous about | A-5
b never any | A-2
b never do | A7
b never enough | A7
b never even | A4
b never have | A2
b never once | A10a-7b4c-3d-7e-3f-3g-5h-8i8j7k-6l13m-6n-5o-6p-5q-7
b never say | A10a-6b-6c4d-5e-2g-4h-7i-9j-7k-3l8m-7n-5o-6p-5q-2
b new $ | A7
b new fella | A6a-7b-8c-5d-6e8f-5g-3h-6i-6j18k4l-5m-6n-4o-6p-5q-4
b new flat | A-5
b new pair | A-2
b new teacher | A-5
b next #Number | A-2
b next month | A-4
b next session | A-4
b next time | A11c-10e2h-3j-3m-2n10o3q-8
b next to | A5a-4b-5d2f-7g-3h3i-5j-6l-4m-4n-6o11p-3q-4
b next week | A-10
b ngozi $ | A-9
b nice $ | A-6
b nice to | A-6
b night #Number | A-7
b night $ | a-4b3c4f-4g2h-4k-3l-4m-4o-4p-3q-3
b night and | A-4
b night but | A-6
b night no | A-4
b night so | A-7
b night would | A-6
b night you | A5
b nights $ | A-3
b nights from | A-4
b nights i | A4
b nights on | A-3
b nights with | A7
b no $ | A4a-8b-8c3d-5e-4f-7g-7h-8i-9j-8k-4l6m-7n-8o-7p-6q7
b no and | A8
b no bother | A-5
b no child | A3
b no comment | A6
b no extra | A-5
b no fizzy | A-4
b no hockey | A-3
b no hurry | A-5
b no i | A-11
b no idea | A4a-7b-5c-3d-4e5f-5g-7h-5i-6j8k-6l-7m-7n-7o-7p-7q7
b no in | A6
b no more | A3
b no on | A-5
b no phone | A4
b no problem | A-11
b no rush | A-3
b no such | A7
b no the | A-5
b no to | A-2
b no worries | A-4
b no. i | A7
b nobody ask | A4
b nobody be | A-2
b nobody can | A5
b nobody ever | A5
b nobody have | A6a-3b-4c2e-6h6i3j-4k-4l-7m-3o-3p-2q-3
b nobody in | A7a-6b-4c-4d-7e5f-3g-5h-7i-8j8k5l4m-5n-2o-7p-3q-6
b nobody must | A6
b nobody tell | A3
b none of | A6
b not #Number | A7a7b-3c6d-3f-4h-4i-4m-2o-4p-3q3
b not $ | A14a-7b-6d-5f-7g-5h5i-5j-7l-6m-6n-6o-8p-4q7
b not a | A8a3c-3d-3f-3h-2i-2j-3k-4m-3o-5p-2
b not able | A-9
b not after | A8
b not agree | A-5
b not always | A5
b not at | A-3
b not be | b5c8f-2h-4k-2l-2o-2q-4
b not before | A-8
b not care | A4
b not depend | A3
b not do | A-5
b not even | A-3a6b5d-7e4f-5g-3h7i-5j-5k-5l-5m-5n-6o-6p-3q-5
b not expect | A7
b not give | A9a-8b-7c-3d-7e-4f-7g-4h7i-6k-9l-6m-5n7o7p-3q-3
b not go | A-6
b not go in | A-5
b not i | A-3
b not ill | A-4
b not later | A-6
b not let | A5
b not lose | A6
b not make | A7a-5b-6c2d-7e-2f-6g-6h-8i-8j-5k2l5m-5n3o-7q-3
b not me | a-8b4c-3d-7e-3f-8g-5h-7i7j-8k-8l18m-7n-7o6p-8q-6
b not miss | A5
b not must | A9a-5b7c-3d-7f2g-5h-7i3j-6l-7m-7n-6o-6p-4q-5
b not my | A8a-7b-6c4d-7e-5f5g-4h-6i-6j-7k-7l3m-4n-4o-3p-5q-5
b not or | A3
b not see | A-4a-3b-6d-6f4g-4h-4i-4j-4k-4l-6m-7n-7o-6p-5q8
b not serious | A7
b not so | A5
b not that | a-8b-6c-3d-6e-3f-6g4h10i-9j4k-8l3m-5n-6o-6p-7q-6
b not the | a-3c-7d4e3f-3g4h-3j-3k-3m-3n-2o-3
b not there | A9a-6b-8c-4d-7e-4f20g-5h-5i-5j-8k-8l-7m-7n-10o-7p-4q-7
b not to | A10b-2f-3l3m6n-2p-2q5
b not want | A7
b not what | A4
b not will | A-2
b not with | A6
b not yet | A-4
b note from | A6
b note in | A6
b nothing $ | A8a4b-7d-6e-4f-8g-5h15i-5j11k-6l-7m6n-7o-7p-4q-6
b nothing but | A3
b nothing i | A7
b nothing in | A6
b nothing on | A-6
b nothing serious | A-9
b nothing to | a-9b-8c-3d13e2f-5g-4h-5i-6j-8m-7n-5o-9p-3q-7
b notice $ | A4a-8b-6c-3d10f-6g-6h4i-6j4k3l-5m-5n-5o-7p-6q-6
b notice in | A5
b notice that | A10a7b-6c9d-6e-5f-7g-5h-7i8j3k-5l-5m-6n-5o-6p-6q-6
b now #Name | A-5
b now $ | a-6b4d-6e5g-5h-4i-4l-3m-2n-6o-8p-4q-6
b now and | a-4b-5d-6f-5g-4h-4i-4j-6k-3m-6n-6o15
b now it | A7
b now on | a-5b-6c-4d-6e-3g-3h-5i-5j-4k-4l-3m-5n19o-7p-3q-3
b now the | A4
b number $ | A-3
b number be | A-7
b number to | A5
b nurse in | A-5
b nursery on | A-3
b odd socks | A3
b odd weeks | A-5
b odd years | A-6
b of #Day | A-10a-4b-4c-4d-4e4f-6g-7h4i11j-7k-3l-7m-3n-7o-5p-7q-4
b of #Money | A-10
b of #Name | A4d-2e3f-3i-7j22l-2m-5n-2o-3p-4
b of #Number | A9c3d-7e-2f-9h-5i3k7l-2n-7q-6
b of #Time | A-3
b of a | A11a17b-2d-12f3h-4i-3j-4k3l-16m-8q-8
b of all | A3
b of at | A-3
b of be | A11a-5b-5d-4f-4g5h-6i-4j-4l-3m-4o-5p-4q-2
b of course | a-6b-6c6d-6e14f-7g-4h3i-7j-8k-6l-5m-4n-5o-6p-6q-6
b of direction | A6a4b-5c-4d-6f-6g-5h-6j-8k-8l-7m-6n-4o7p-6q-5
b of every | A2a-6b-5c-3d-3e-3f-4g-4h-8i-6j-4l4m-5n-4o-6p3q-4
b of get | A5
b of her | A2a-5b-4e-7f-4g-2i3j-4k-2l-3o-5p-3q-2
b of his | c3d-2e8h-3j2k-2o3
b of it | A10c-10d4e-4f-3j3k-8l3m-10q-7
b of last | a-9b-5c-4d-5e-4f-6g-4h-6i5j6k-5m-5n-3o-4p6
b of luck | A-4
b of me | a-4b-5d-7e2f-3g-4h12i-4j-5k-4l-5m-6n-6o-4p-10q-4
b of mine | a-6b-7e5g-4h-7i3j9k-6l-6m-5n-6o-8p-4q-5
b of my | A6c-3d-2e-4g2i-3k-3m-2p3
b of next | A-3
b of no | A6
b of our | A15a-5b-6d-5e10f-5g-3h-7j4k-2l-6m2n-3o-5p-5q-3
b of person | A3
b of plan | A-5
b of practice | A7
b of proportion | A6a-6b-7c3d-5f-5g-6h-4i-6j5k5l-6m-6n-5o4p-5q-4
b of something | A5
b of that | A16a-5c-5d-5e-4f-6g-4i-3j3l-4m-3o10p4q-5
b of the | a-5g-4i4p-10
b of them | A3g-3o-3q-3
b of these | A11a-5b-4c3d-4e-2f9g-3h-6i-4j-6k-4l-5m-6n-5o4p-3q2
b of things | A4
b of this | A4a-3b-5c-5d-4e-5g10h6j-3k-3m3n-4o-4p-3q-4
b of those | a-6b-5c5d-4e3g-3i-5j-5k-5l-5m-6n-5o2p-3q4
b of u | A5
b of us | c-6d-3e4f-4h3i-4j3k-3n-2p-4
b of what | a-6c7d-6e8f-5g-4h4i-8j2k-6l-7m-8n-4o-7p-6q-6
b of work | A6
b of year | A-6
b of you | A5c-2e2g-2h-5j3l-3m8
b of your | A3b-3d-5e3j2k-4m-3o2p-3q-2
b of yours | A3a-6e7f-5g3h-4i-3j7k-4l-4m-5n-3o-7p-3q-3
b off $ | A3a-3g-3h5m3n-3o-4q-2
b off a | A7
b off and | A6
b off from | A-4
b off in | A15a-5b-5c3d-3f-6g-5h-9j5k-6l10m-8n-6o-4p-4q-4
b off it | A7
b off on | A-3
b off or | A5
b off that | A9
b off the | c4e-13f3i-2j-3l-2m-2n7o-3q-2
b off what | A6
b off your | A5
b offer #Day | A-4
b offer $ | A-5
b offer a | A-3
b office by | A-4
b office have | A-7
b office in | A8
b office must | A-4
b oh #Name | A-13
b oh for | A7
b oh the | A8
b ok $ | A-9
b okay be | A6
b okay with | A-6
b old #Name | A-5
b old $ | A8a-7b-4c7d-8e-4f-10g-5h6i-7j-7k-5l-6m7n-8o-7p-5q-5
b old enough | A4
b on #Day | A-11a-7d-7f-3k-7l2m3n3q-3
b on #Name | A-3a-6b-5d6f6g-4h-6j-8k-5m-5n-3o-7p-5q3
b on #Number | A2a-2b-2f-2g-2h-4j-3l6m-2n-2o4p-2q-3
b on $ | A3a-4b3c-9d-4f-2i-4k-4m9n3o-5p-2q-4
b on a | A6e3f-12i-5j3l-3m-10q-10
b on account | A-5
b on all | A-6
b on and | A-7
b on anyone | A4
b on be | A-2
b on call | A-3
b on christmas | A-4
b on every | A5
b on from | A7
b on her | a5b-3d-5e7f3g-4i-5k-4l10n-4o-8p-5q-3
b on his | b-3d-2h4i-4j6k2m11n-3p-2
b on how | A6a-5b-6c-2d-6e-3f-7g-6h-6i-6j-6k-7l-4m-6n8p-7q3
b on i | A-2
b on if | A6
b on in | A-6
b on it | c-2d-2e6f-4h-4j-3l6q5
b on lates | A-4
b on like | A7a-6b-6c-2d-6e-3f10g3h-7i-4j-5k-5l-4m-6n-6o-8p-5q-5
b on me | A19a3b-3c-7d6e-7f-4g-4h-4j-4k-3l-3m-4o-4p12q-4
b on my | a-5b-4e-2f-7h4k-3l-2m-5n7o-4p3q-3
b on nights | A-7
b on our | a-7b-6c-3d-6f-4g-2h-7i16j-7k-4l-8m-6n-4o-5p-6q-3
b on page | A-4
b on paper | A6a-7b-6c5d11e-3f-6g-5h-8i-6j-7k-6l-6m-8n-8o3p-5q-5
b on school | A-4
b on so | a-8b-7c-4d9e4f-5g-7h-7i4j-8k-4l-8m-8n-6o-8p-8q4
b on speaker | A8a-7c4d-5e-3g-5h-7i-6j-7k-5l-5m8n-6o-7p-5q-7
b on speed | A5
b on stuff | A4
b on that | A24b-2d-3e-13f3h9i3j-2l5n-2o-3p-6
b on the | a-8f3g-3q-3
b on there | A-6
b on those | A5
b on time | A7
b on to | a-4d6e-3f-3g2h-6i-6j-6k-4l-5m-4n-4o-3q-3
b on top | A-4
b on trial | A6
b on ur | A9a-9b-8c11d-9e3f-9g-7h-6i6k-5l-7m-7n-8o-9p-7q-7
b on what | A5
b on which | A6
b on with | A12a-6b-6c-2d-8f-9g-5i-7j3k4l-5m-8n6o-7p-5q8
b on you | A12a8b-6d-7e-6f-4g-5h7j-5k-5l-3m-5n4o-6p-4q-4
b on your | a-3c5e9g-2h-5l-3m-3n-2o10
b once $ | a-7b-7c9d-6e-3f-9g-5h-6i-6j-7k-6l-5m-6o6p-5q3
b once a | A-5
b once again | A3
b once describ | A2
b once more | A9a-5b-4d-5e-2f16g-4h-6i-5j-7l-4m-6n-7o-5p-4q-4
b ones $ | A-2
b only #Number | a-4b-5c-4d-5e-3f-3i2j-4k-4l4m2n-2o-3p-3
b only $ | A-9
b only a | b6d-5e-4f-2g-5h-6i-5j-4l-4m-4n-2o3
b only ask | A12a-6b-5d4e8f-5g-5h-7i-7j-5k-4l3m-8n-4o-6p6q-4
b only be | A6
b only come | A-9
b only ever | A5a-6b-4c12d-7e11f-3g-5i4j-5k-5l-5m-6n-5o-5p-5q-3
b only get | A5
b only must | A-4
b only my | A5
b only want | A11a-6b-5d21e-2f-6g-6h-6i-5j-4k-3l-6m-5n-4o-6p-5q-4
b only work | A5
b open $ | A-8
b open at | a-8b-7c10d-8e4f-8g-6h6i-6j-6k-5l5m-7n-7o-7p-6q-5
b open on | A-3
b open that | A7
b open the | A13a-6b-6c11d-6f-5g-3h3i-6j3k-5m-6n-5o-7p-4q-5
b open to | A-5
b operation be | A-2
b or #Day | a-5b-4d-3e-3f7g-6h-6i-5j-5k-4l5m-7n-7o-8p-7q-4
b or #Number | A-3
b or a | A3a-7b-5c-3d-4f-8g-6h-6i-4j-7k-8l-6m8n-7o-8q-9
b or be | A2a-6c-2d-5e27f-6g-6h-5i-6j7k-5l-3m-7n-6o-6p-3q-7
b or do | A20d-3e3g2h-3j7m-4o-4p-4q12
b or drink | A-3
b or else | A7a-5b-5c-2d-5e-4f-8g-2h-7i-5j-5k-4l-5m-6n-5o-5p-6q11
b or i | A12a-3b-4c-2d-4e-5f3g-4h-5i-4j-5k-2l-4m-4n2o-8p-5q11
b or in | A6
b or just | A9a-6b-6c-3d-7e20f-7g-7h-8i-7j5k-6l-4m-8n-8o7p8q-7
b or leave | A6
b or maybe | A8a-4b-5c-3d-7e-3f-7h-7i-5j-5k-6l-5m-8n-7o-9p-6q18
b or not | A18a-2b-2c-3e-7f-5g-3i-3j-4k-2l-3m-3n-2o-3p-3q16
b or perhaps | A4
b or the | A3a-4b-4d-5e-2f2g-3h-7i-5j-7k-4l-4m-5n4o-6p-4q12
b or we | A6a-3b-4c-2d-4e-3f2g-3h-6i-6j-5k-3l-5m-5n-5o-5p-4
b or what | A2
b or whatever | A9a-5b-4d-8f-6g-2h5i-5j5k-5l-5m-5n-6o-6p-5q10
b or whenever | A7
b orange belt | A-3
b order $ | a-7b-7c-4d-5e-3f11g-7h-7i-7j-5k-6l-6m-6n-8o-7p-6q-7
b order a | A-5
b order be | A-2
b orthodontist have | A-2
b orthodontist on | A-3
b other #Money | A-4
b other $ | A5a-6b-8d-6e3f-4g-6h-8i-6j-6k-7l-6m-6n-5o2p-5q4
b other day | A2
b other end | A6
b other hand | A5
b other parent | A5
b other people | A5a-8b-9c10d-7e-3f-7g-5h-5i-4j-6k3l-5m8n-6o-8p-6q-7
b other people's | A8a-7b-8c-3d-8e-4f-7g-7h9i-5j-7k-6l-6m-7n-7o8p-7q-6
b other time | A8a-3b-5c-3d-7e-3f-7g-5h-8i-5j-7k-6l-4m-7o-8p-5q2
b otherwise $ | A-3
b otherwise he | A-2
b otherwise the | A-5
b our #Name | A6
b our honeymoon | A6a-7b-5c-3d-6f-4g-3h-6i18j-6k-3l-7m-5n-3o-5p-6q-4
b our house | A5a-5b-5c-4d-9e-3f-5g-6h8i11j-6k-3l6m-8n-5o-5p-6q-6
b our number | A6
b our own | A9a8b-6c-5d-6e5f-6g-7h-9i18j-8k-3l-8m-6n-7o-7p-5q-4
b our time | A-4
b our watchman | A5
b our way | A6
b our wedding | A7
b out #Day | A-6
b out $ | a-5d-3e-2g3h-2i-3j-2m-2n-3o-2q5
b out a | A5
b out and | A2a-7b-5c4d5e3f-6g-3h-7j-6k-4l-5m-4n-5o-6p-4q-8
b out at | A-2
b out for | A-3
b out from | A6
b out here | A8
b out in | a-7b-7c-3d-7e16f-6g-6h-5i-6j-7l-6m-6n-6o-9p-5q-6
b out loud | A-2
b out of | A2a-14c5d2h-2j3
b out so | A4
b out that | A7
b out the | a-5b-7c-4d-6e-4f-8g6h-9i-6j-7k-8l-6m-7n-7o9p-6q-3
b out today | A-6
b out when | A5
b outside the | A3a-7b-7c-3d-6e4f4g8h-9i-7j-6k-5l4m-6n-6o-7p-7q-5
b over #Number | A-3
b over $ | A-3
b over a | b-2c-4d-5e-3f-4g-5h-5i-3j-7k9l-5m-6n-5o-9p-3q-6
b over again | A7
b over every | A8a-6b-5c-4d-6e-4f-4g11h-6i5j-7k-4l-7m-6n-6o-5p-6q-2
b over his | A7
b over me | A4
b over on | A-7
b over that | A7
b over the | a-2b-4c3e4f-2k-3o-5p-3q-3
b over there | a-7b-7c-2d-8e27f-7g-7h-7i-7j20k-6l-6m-7n-5o-8p-6q-7
b over this | A6
b owe you | A6
b own $ | a-6b-4c4d-5e-4f6g-6h-9i-5j8k3l-5m-5n-3o-5q-4
b own a | A-2
b own brother | A7
b own daughter | A3
b own head | A4
b own kitchen | A9a-7b-5c-2d-5e-4f-4g2h-7i-5k8l3m-7n-5o-6p-4q-3
b own list | A6
b own mouth | A5
b own pillow | A-6
b own sons | A2
b own week | A7
b pack the | A-7
b page #Number | a-7b-7c-4d-7e4f7g-5h-6i-8j-8k-4l-7m-6n-5o7p-7q-4
b page $ | A8
b page of | A4
b pain and | A-3
b pain be | A-3
b pair before | A-4
b pair of | A-2
b pairs of | A4a-5b-6c8d-3e4f-7g-6h-6i-3j-5k-4l-7m-5n-5o-6p-5q-3
b pamphlet that | A5
b pants be | A-4
b paper $ | A7
b paper and | A2
b papers be | A-5
b paragraph #Number | A-3
b pardon me | A9a-3b-4d-6e-2f-4g-6h-9j-3l-5m-6o-7p10q-6
b parent $ | A5
b parent and | A3
b parent be | A5
b parent to | A6
b parent who | A5
b parent with | A9a-7b18c-3d-7e-3f-5g-5h-7i-5j-7k-4l-6m-7n-7o-8p-4q-5
b parental alienation | A8a-6b15d-5e-2f5g-3h-4i-2j-5k-5l-4m-4n-3o-7p-3q-4
b parents have | A-5
b parents on | A-6
b parents who | A4
b parents' evening | A-3
b park $ | A-3
b parking ticket | A10a12b-7c-4d-7e-4f-5g-7h-7i-7j6k-8l6m-6n-6o-8p-5q-6
b part of | A9a-7b-8d-8f-8g-5h-6i-7j4k6l-7m-6n-8o-10p-7q-6
b party at | A-5
b party be | A-3
b pass my | A13a-8b-6c-3d-6e17f-9g-7h-8i-7j3k-4l2m-10n-8o-8p-7q-3
b passion for | A6a-6b4c8d-6e10f-5g-5h-7i3j-6k-8l-7m-6n-4o-7p-5q-4
b passive-aggressive and | A4
b passport expire | A-4
b passport in | A-5
b passport office | A-3
b passports and | A-4
b passports be | A-5
b past $ | A4
b past the | A-4
b patch for | A-4
b pattern be | A5a-6b11c-3d-5e-3f-5g-8h-8i-6j-8k-6l-6m-6n-5o-6p-5q-6
b pattern of | A5
b pay #Money | A-6
b pay #Number | A-15
b pay $ | A-6
b pay a | A4
b pay and | A6
b pay for | a-3b-4d-5g-3j9l7m-2n-4o-5p-4q-4
b pay in in | A-5
b pay it | b-6c5d-7e-4f-8g-5h-8i-7j-6k-5l-8m-6n4o-7p-6q5
b pay off off | A3
b pay on | A-4
b payments $ | A-3
b payments of | A-4
b pe kit | A-5
b peace $ | A5
b pen and | A5
b people $ | A9b-6c-4d-6e-5f-5g-2h-4i-3j-6l-4m7n3p-3q-4
b people and | A4
b people do | A9a-6b-8d-6e-3f-4g-7h-5i-3j-6k20l-6m-5n-7o-8p-3q-5
b people like | A5a8b4c5d-9e-3f5g-6h-5i-2j-6k-6l-4m-3n-4o-6p-3q-4
b people who | A9a-7b-7c10d-4e11g-4h-4i-5j-6k-7l-6m-6n4o2p-3q-6
b people with | A10a-8b5d-6f-8g-5h-5i-6j-6k-4l-8m-7n-6o6p-6q-8
b permission slip | A-3
b permit me | A4
b persecution complex | A6
b person $ | A5
b person who | A8a-9b-5c9d-4e17f-5g-5h-6i-6j-8k-7l-5m-6n-3o-5q-7
b pharmacist say | A-4
b phone $ | A2a-3b-4c-6d-4e-7f-4g2i-4k2l-5m6n-4o8p-4q-3
b phone and | a-6b-8c-4d-6e4f-9g-6h3i-8j-6k-7l5m-10n-6o-9p-7q-5
b phone at | A-5
b phone be | a-5b-5c5f-2g-6h-6i-6j-5k6l9m-6n-3o-3p-4q-2
b phone call | a-6b-6c11d-8e5f-5g-6h-8i-6j-4k-4l-3m-4n-7o-8p-6q-3
b phone can | A7
b phone down | A8a-5b-4c-2d-5e-2f-6g2h-5i-5j-5k-4l-6m-8n3o8p-3q6
b phone if | A6
b phone in | A5a-4b-7c-2d-6e-3f-7g9h-6i-7j-7k-5l4m-7o-7p-6q-5
b phone out | A6
b photo $ | A2a-5b-4c3d-4e12f-6g-4h5i9j-5k-5l-6n-5o-6p-6q-7
b photo on | A-4
b photos be | A-4
b pick $ | A6
b pick up it | A-3
b pick up them | A-4
b pick up up | a-3b-6d-6f-5g-6h-6j-5k-3m-6n6o-6p-5q-4
b pick-up at | A-3
b pick-up be | A-5
b picture $ | A6
b picture day | A-7
b pigs so | A-6
b pint $ | A7
b pitch be | A-5
b place $ | A-5
b place and | A-6
b place at | A-5
b place before | A10a-6b-5c3d5e-4f3g-5h-5i6j-6k6l-7m-6n-9o-7p-4q-5
b plan $ | A-5
b plan for | A-5
b plastic chair | A6
b plate $ | A7
b plate with | A4
b play #Name | A-4
b play be | A-4
b play the | A6a-8b-4c-2d4e-2f-7g-7h-7i3j-6k4l4m-8n-6o-7p-5q-5
b play up | A-6
b please $ | A-16
b please and | A-4
b please bring | A-2
b please can | A-5
b please check | A-5
b please confirm | A-5
b please do | a-3b-4d-6e-3f-5g-6h16i-5j-5k-4l4m-5n-6o-6p-8q-5
b please give | A-5
b please let | A-11
b please no | A-4
b please say | A-5
b please send | A-9
b please use | A-4
b plus a | A-6
b pocket $ | A-13
b pocket and | A-5
b point $ | A14a2c-3d-5e-3f-5i-5j-5k-4l-4m-4n-4o-6p-5q3
b point of | A4
b pool $ | A-2
b pool and | A-4
b poor $ | A7
b poor woman | A5
b pop in | A-4
b port $ | A-5
b portal and | A-4
b possible $ | A-4
b post $ | A2
b post pictures | A-4
b pouch $ | A-4
b pounds $ | A5a7b-7c3d-4e-4f-6h-7i-7j7k-8l-5m-6n-5o5p-6q-7
b prefer $ | A-6
b prefer that | A6
b print it | A7
b priyanka $ | A-7
b problem with | A-5
b promise you | A6
b proportion $ | A5
b propose that | A-7
b proud of | A-5
b pub $ | A6
b puffs at | A-3
b push and | A6
b push it | A7a9b-6c-3d-6e5g4h-5i-6j6k-4l15m-6n-7o-7p-6q-5
b put #Name | A-6
b put #Number | A-4
b put a | a-6b-6c3d-4e5f-7g-7h-7i-6j-7k8l-5m-6n2o-9p-3q-5
b put away away | A6
b put away the | A6
b put back it | A-5
b put back the | A7
b put by | A5
b put down the | A10a-5b-6c-3d-6e-4f-6g8h-7i-5j-5k-5l-7m-9n4o-9p-7q-9
b put down your | A4a-6b-4c-3d-6e-3f-5g-5h-5i-5j-8k-3l-4m-6n-4o16q9
b put in in | a-6b-4c-2d-7e-2f-4h-6i5j-5k-4l-4m-4n-3o-7q2
b put it | a-3b-5c2d-3f-5h5i-4j-3k-4l-2m-4n-5p11q-4
b put my | A11a-9b-6c-3d-8e-4f-6g6h5i-8j2k-6l-7m-7n-7o-7p-6q-6
b put on her | A7
b put on on | A8a5b-7c-3d7f6g-6h-7i-8j-7k-6m-8n-6o-9p-6q-5
b put on the | A5
b put on your | A-5
b put that | A7
b put the | a2b-8c8d-7e-3f-9g-6h3i6j-7k-6l-5m-5n-7o6p-6q-6
b put them | A-5
b question about | A-4
b question with | A5
b questions $ | A-5
b queue with | A7
b quick #Number | A-7
b quiet $ | A6
b r $ | A-5
b rain $ | A-3
b rain and | A3
b raise #Number | A5
b raise a | A10a-4b-3c4d-6e-2f-4g-5h-5i-3j-4k5l3m-4n-2o-6q-2
b raise it | A2a-6b-5c2d-7e5f5g-7h-6i-7j-5k-5l-5m-6n-4o-6p-7q-6
b range of | A4
b rank $ | A4
b rather do | A-8
b rather have | A-4
b rather she | A-4
b rather than | A-3
b rather wait | A-5
b ravonda $ | A-7
b reach you | A-3
b read about | A6
b read aloud | A3
b read it | a-4b5c-5d-3g-3h11i-4j-6k-5m-5n-6o-6p-4q-5
b read the | a-3b-6d-3f-4g-4h-4i2j3l5n-5o5p-3q-4
b read to | A4
b read up | A9a-5b15c-2d-5e-2f-5g-6h-5i-3j-3k-3l-5m-3n-6o3p-4q-4
b read what | A4
b read your | A15a-6c-3d-6e11f-4g12h-6i-6j-8k-3l-8m-6n-4o-4p-5q-3
b reading glasses | A-6
b ready at | A-12
b ready for | A-3
b really can | A4
b reason to | A6
b receipt be | A-4
b receipt in | A-5
b receipts be | A-3
b reckon $ | A4
b record i | A7
b red book | A-4
b red folder | A-3
b reference #Name | A-4
b regards #Name | A-8
b regret that | A-5
b remain yours | A-5
b remember $ | A3a-7b-8d-5f-7g-5h-6i14j-8k-4l-6m-7n-6o-8p-4q3
b remember and | A7
b remember the | A6
b renewal form | A-3
b repeat on | A-6
b repeat the | A-3
b report it | A7
b require a | A7
b rest $ | a-5b-6c-4d-3e-4f-5h5i-4j-5k-5l-5m-3n-6o7p-5q-5
b rest of | A16b3d-3e6f-3h7j3m-2o-3p-2
b return the | a-8b5c-4d-5e3f-6g-4h-6i3j-8k-6l-6m-7n-4o-8p-7q-4
b review be | A-5
b review in | A-4
b ride that | A-4
b right $ | a-9b-6c-3d-7e5f-3g-5h-7i-5j-8k-8l-7m-4n-3o7p-6q-8
b right about | A-7a16b-6c-3d-8e-3f-5g-6h-8i-6j8k-6l-8m-8n-6o-7q-5
b right for | A7a-6b-7c-3d-6e-3f-6g-6h7i-6j-7k3l-6m-4n-4o-7p-2q3
b right to | A13a-8b-5c-2d8e-3f-3g-4h4i-4j-6l-3m-5n-3o-6p5q-4
b ring at | a-7b-4d-6e-4f-5g-6h-7i-7j-5k-6l6m-6n3o-5p-5q-5
b ring his | A-5
b ring if | A-5
b ring in | A5
b ring me | A4a-4b-4d-6e-3f-7g4h-6i-6j-5m-6n13o-6p-4q-4
b ring on | A5
b ring the | a-5b-5c8d-4e3f-7g-6h-7i-7j-4k-4m-6n5o-7p-4q-5
b ring you | A-4
b road be | A8
b room #Number | A-4
b room $ | A11a-7c-4d-8e-2f-5g-5h-5i-8j4k-6l-6m9n3o-7p-3q-4
b room and | A4a-6b-6c-4d-6e-3f4g-4h-7i-6j-6k-5l-4m-7n-7o15p-5q-5
b room for | A-4
b room to | A-5
b rope with | A6
b roster $ | A-5
b round the | a-5b-6c-4d9e-3f-7g8h-7i-5j-6k-5l-6m-7n-8o-6p-6q-5
b row $ | A7a-6b-5d-7e-3f-8g-4h-6i-7j4k-5l-3m-6n-7o2p-5q-4
b rucksack and | A-3
b ruin every | A5
b ruin everything | A6
b run $ | A-3
b run a | A9a-9b-7c-5d-7e3f-6g-5h-5i-9j-7l7m-5n-7o-9p-3q-7
b run late | A-7
b run out out | A-4
b rush $ | A-6
b sad about | A-5
b safe $ | A-3
b safe journey | A-3
b said be | A5
b salaam #Name | A-5
b sale on | A-2
b salt water | A-4
b same $ | A-4
b same as | a7b-7c-3d-6e-2f-7g-4h-7i5j-6k-5l-6m-6n-5o-5p-7q-6
b same at | A-3
b same like | A5
b same time | A-4
b same way | A11a-8b-6c13d-5e-3f-5g-3h-7i15j-8k-3l-5m-6n-7o-4p-4q-6
b sandrine $ | A-8
b sandwich bag | A-4
b say #Day | A-7
b say #Number | A-6
b say $ | a-6b2d-5g-3h-6i-6j-6k-6l-6m-2n-3o-7p-4q6
b say a | A-4
b say about | A9a4b-7c-3d-7e5f-2g-4h-8i-6j5k5l-7m-8n-4o-7p-6q5
b say anything | A5
b say be | a-2b7c-10d-2e-10h-2k-2m3o-2
b say daddy | A3
b say for | A6a6b-8c-4d-8e-4f-3g-4h-6i7j-7k4l-8m-8n-4o-7p-7q5
b say he | a-8b-4c-4d-7e-3g-5h-8i-8j-7k-5m9n-4o-6p-4q-4
b say hi | A-5
b say i | a-7b7c-3d2f-2g-6h-7i-7j-6k-8l-3m-9n-6o-6p-5q-5
b say in | A6
b say it | a-3b-4c-4d3e-6f-4g-3i-2j-3k-2m8n-2o-4
b say no | a-5b-4d9e-6h-5i-5j-4l3m-6n-3o-3p-4
b say no. | A6
b say nothing | A5
b say she | A8
b say so | A-3a-6b-3d-6e-4f-2g-7h-4i4j-4k5l2m-7n3o4p2q-6
b say something | A3
b say thank | A6
b say that | a-6c-2d-7e-2f-2g3h-8i-4j-6k-5l-5n-3o-4q-4
b say the | a3b-3c-6d-3e3g-3h-5i6j6k-5l-4m-7n-4o-4p-3q-4
b say to | a-5c5d-5e-3f-2g-3h8i-6j-6k-4l-6m4n-3o-5p-3q-5
b say will | A2
b say word | A6
b say yes | a-4b-6c-2d4g-3h10i2j-6k-4l-6m-8n-5o-6p-5q8
b say you | A11a-8b-6d-2e-3f-2g-5h5i-5j-6k-4l7m4n-3o-6p-4q-4
b scare to | A7
b school $ | A-3a-6b-7c-4d-6e3g-6h-6i-9j-6k-5l6m-7n-6o-7p-9q-5
b school and | A-12
b school bag | A2
b school be | A-8
b school by | A-4
b school do | A-4
b school have | A-5
b school i | A4
b school must | A-4
b school night | A3
b school nights | A-4
b school office | A-6
b school on | A-8
b school run | A-5
b school send | A-4
b school until | A-3
b school want | A-5
b science fair | A-5
b scream $ | A11a-5b-7c-2d-4e-2f-6g14h2i-6j-6k-3l-5m-4n-7o-8p-5q-5
b scream into | A8a-7b-7d-6e-2f-5g13h-7i-5j-7k-6l-4m-6n-4o-6p-6q-7
b screen $ | A6
b screen and | A5
b search the | A7
b seat and | A8
b second and | A-6
b second row | A7
b second time | A9a-4d-4e-3f-5g-3h8i5j-6k-2m7n-2o-4p-4
b secretary $ | A7
b section c | A-6
b see #Name | A-7
b see #Number | A5
b see $ | a-5b-4d-8e-2f-5g-3h-6i-6j-6k5l-7m-6n-6o8p-4q7
b see a | A3
b see be | A7
b see her | A-5
b see him | a-3b-6c-3d-8e2f12g-6h-7i-7j4k-6l-8m3n5o-5p-5q-6
b see how | A15c-7e-12f4q5
b see in | A4
b see it | a-4b-5c-2d2f-5g3h-6i11j-6k-5l4m-6n-4o-5p-4
b see me | A12a-8b-8c-3d20e-3f-7g-7h5i-7j-6k-4l-7m-7n-7o-9p-7q-7
b see my | A8a-6b-7c-3d15e-2g-4h-7i-6j-6k-5l-4m-4n-6o-7p-4q-4
b see that | A-3a-5b-6c3d-6e3f-6g-5h-6i-5j-7k-7l-7m-6n6o-6p5
b see the | a-3b-3c-2d-4g-3h-3i-3j13k-2l9m-3n-2p-3q-2
b see their | A6
b see to | a-5b-7c-3d3e-3f11g-4h-7i-6j-6k-4l-5m-4n-6o-6p-5q-8
b see u | A-9
b see what | A12a-5b-5c-3d-4e-3f-6h-4i-3j-5k-4l-4m-6n-3p-3q8
b see which | A7
b see who | A7
b see you | a-8b-6c2d-6e8f-9g-6h-7i-6j2k-5l-5m-5n-9o-7p-5q-8
b see your | a-7c-3d-7e-2f-6g-6h-5i-6j6k-3l-6m3n-7o-6p-4q-4
b seem to | A7
b segun $ | A-6
b sell my | A14a-7b-7d-5e-2f-6g-7h17i13j-7k3l-7m-6n-6o-6p-5q-4
b sell the | a-6b-5d-7f-6g-6h3i-9j5k-3l-8m-8n-4o-3p-5q-3
b send #Number | a7b-8d-5e-4f-10g-6h-8i-9j-7k-6l4m-8n-7o-6p-6q-7
b send a | a-5b-7c-5d-7e5f-7g8h5i5j-7k9l-10m-7n-9o-7p-7q-7
b send another | A7
b send home | A-5
b send it | A7a-9b-8c3d-7e9f-7g-4h-7i-7j-6k-6l-5m-5n7o-6p-6q-6
b send me | A-2a-4b-7c-3d-5e-3f8g-7h-8i-7j-5k-6l-8m-8n16o-9p-6q-6
b send the | a-6b9c-3d-6e-4f6g-8h-8i-7j-6k-5l5m-5n4o-8p-7q-7
b send u | A7
b send us | A-4
b send you | A-5
b sense of | A13b-4d-4e3f-3g-3h-3i-3k3l-3m-4n-3o5p-2q-3
b session be | A-4
b session on | A-5
b set for | A-5
b set up up | A-5
b shake out | A3
b shake rn | A4
b shake with | A7a-5b-7c5d-7e-2f-4g7h-5i-6j-6k-3l-3m-7n-5o-5p-6q-5
b share #Number | A4
b share a | A5
b share be | A-8
b share of | A-5
b share the | A-3
b shared calendar | a-7b-8d-4e4f-5g-5h-7i-5j-5k-7l10m-5n-6o-9p-4q-5
b shared folder | A-4
b she $ | A7
b she advise | A-5
b she ask | a-3b-7c-4d-4e-3f-3g-7h4i-7j-7k-7l-6m14n-5o-5p-6q-3
b she be | e-16g-2i4j3l-2m-8n3
b she can | A-8a-5b5d-7e7f-5g-5i-7k-6l-7m4n-4o-9p-4q-4
b she come | A5a-5b-3d2e-3f16g-5h-7i-4j-6k-6l-3m-8n-4o-5p-3q-8
b she cry | A-6
b she do | a-3b3c3d-4e8f-2h-4i-3k-5l4n-2o2q-4
b she dread | A5
b she fall | A-6
b she feel | A7
b she get | A2
b she get back | A-4
b she go | A-4
b she hate | A-6
b she have | A-7a3b-5d-4f-3g-3i4j8k2l-6n-2o-5p-4q-2
b she keep | A-5
b she like | A-8
b she love | A-4
b she must | A-15
b she pass | A-6
b she play | A11a-6b-3c3d-7e-3f-8g-4h-8i5j-6k-6l-7n-8o-5p-4q-7
b she say | a-5b-3c-4d-4e-3f-2g7h7i-5k-7l-5m6n-4o-4p-2
b she see | A7
b she stand up | A4
b she take | A-5
b she tell | A3a-2b-3c-8d-3e-6h-4j4l-3m-6n-2o-3
b she travel | A4
b she want | A-3
b she write | A7
b sheet and | A4
b shift $ | A-7
b shift so | A-7
b shin pads | A-3
b shoes #Number | A-5
b shoes when | A6
b shop and | A5
b short message | A-5
b short notice | A-8
b short of | A6
b should be | a-3b4k4m2p2
b should have | a-5b-4c3d-6e2f-3g-5h-5i4j-3k-4l-4m-3o-3p12q-3
b should it | A7a-6b-6c-3d-5e-4f14g-4h-6i-6j-5k-6l-5m-5n-6o-6p-7q-6
b should not | A9a-6c-4d-4f4g-4h-6i-4k8l-6m5n-4o4p-6
b should prefer | A7
b should to | A13b-5d-3e-8f-3h-2i-3j-3k10m-3p-4q-3
b should you | A-5
b should've know | A4
b shout if | A-5
b show for | A10a-7b-8c-4d-5e-3f-8g-8h-9i-5j-5k-5l20m-5n-4o-6p-7q-7
b show me | A4
b shut $ | A-8
b sick of | A5a-5b-5d-3f-5g12h-7j-5k-3l-2m-4n-5o-5p-4q-3
b sick to | A7a-3b-5d-3f-5g13h-7i-3j-5k-4l-3m-3n-2o-2p-8q-3
b sick twice | A-8
b side $ | a-6b-7c-3d8e-4f-6g5h-7i-3j-6k-4l-4m-7n-5o-7p-6
b side gate | A-8
b side of | a-6b-7c-3d-6e2g-7h-6i-6j-7k-7l4m-7n3o-8p-7q-6
b side pocket | A-8
b sigh $ | A6
b sigh at | A5
b sign $ | A-4
b sign a | A6a5b-8d-5e4f-4g-7h-6i-7j-8k-9l3m-4n-5o-7p-6q-5
b sign and | A-3
b sign by | A-3
b sign the | A2a-4b-6c-3d-5f-6g-9h-9i-8j6k-6l7m-6n-8o-6p-3q-8
b sign up him | A4
b signature on | A-4
b simple $ | A5
b since #Day | a3b-3c3e-12f-3g-4k-2n-2p-3
b since #Name | A22a-4b-5c9d-4f-5h4k-3l4m-5n-3o-3p-3q-3
b since #Number | a-7c-5d-4f-5h10i-5k-5m-6n2o-7p-6q-4
b since be | a-3b-7c-4d-5e5f-4g-6h-8i-6j7k-4l-6m7n-8o-7p-5q-3
b since easter | A4
b since last | A6
b since the | A8a-3c6e-2g-3i-4l-5p10
b since there | A7
b since you | A4a-5b-3c4d-6g-3h3i5j-5k-2l2m-6n4o-5p-6q-4
b since your | A4
b single thing | A12a3b-4c-2d-4e-3f-4g7h-6i-6j-3k-4m-4n-4o-4p2q-4
b sink $ | A3
b sinéad $ | A-8
b sister #Name | A-8
b sister reckon | A5
b sister's in | A-4
b sit alone | A4
b sit down | A7a-5b-7d-6e-2f-7g-2h6i-5j-6k-4l-6m2n-6o7p-3q-3
b sit in | a-3b-4c-2d4e-2f-5g-4i-5j-7k-4l-7m3n-3o6p-5q-5
b sit on | A10a-6b-7c12d-7e-5f5g-5h-8i7j-8k-5l-7m6n-7o-9p-6q-6
b sit there | A4
b sit with | A13a-3b-5c-2d-6e-2f-7g-3h-7i-6j-8k-3l5m8n-6o3p-5q8
b size #Number | A-17
b size $ | A-8
b size of | A7
b skip the | A4
b sleep in | a-4b-6d-4e-3f-2g-7h13i6j8k-7l-8m-6n-3o-4p-5q-4
b sleep with | A-4
b slip and | A6
b slippers $ | A7a-5b-6d-5e-4f-6g9h-5i2j-6k-4l-6m-5n-5o-4p-5q-5
b slot be | A-4
b slot on | A-2
b slow $ | A7
b snow pants | A-4
b so #Day | A-5
b so #Money | A-6
b so #Time | A-4
b so $ | a-5b-4e-6f-2g-5h-4i-4j-4k8l4m-4n2o-6p-3q-4
b so a | A-3
b so angry | A8a-6b-5c-2d-7e-2f-4g6h-8i-3j-4k-2l-4m-5n-3o-3p-6q-6
b so at | A4
b so be | A-5d-2f4i-2l16m7o-2p-4
b so can | A-14
b so cross | A5
b so do | a-5b7c6d-6f-5g-5j3k-2l-5m-6n7o-6p4q-5
b so expect | A-6
b so forgive | A8a-3b-5c-3d-6e22f-5g8h-8i-9j-7k-5l6m-7n-8o-5p-7q-4
b so hard | A4
b so have | A-8
b so he | A-2a-8b-3c-3d-6e-4f-4g-7h16i5j-6k-6l-7m-7n-5o-5p-4q-4
b so i | A-4a6b-3d2e9f-3g-3h-5j2l6m-3p-3q-2
b so if | A-12
b so it | A-4
b so keep | A-4
b so mad | A9a-5b-5d-6e-2f-3g5h-6i-2j-4l-4m-4o-3p-6q-7
b so many | A6a-6b-7c-3d-9e12f-3g-6h-7i-6j-6k-6l-7m-5n-3o-6p-6q5
b so much | A15a-2b-2c5d-2e6f3g2h-2i-2j2l-2
b so no | A-2
b so nothing | A-5
b so on | A-5
b so please | A-3a-3b-2c3d-2g-4h-8i-5j-7k-3l12m-6n-5o-2p-4
b so ring | A-5
b so she | A-5
b so sorry | a-5b-5d-7e5f-7g-8h-9i8j-6l-5m-4n-5o-4p14q-5
b so thank | A-7
b so that | a-2c-14e-2g-3h21j-4l-4
b so the | A-4
b so there | a-6b-7c4d-7e-4f-4g7h-7i-7j-7k-7l5m4n-5o-6p-5q-4
b so tired | A6
b so to | A5
b so u | A5a-7d9f-9g5h-6i-6j-5k-6l-7m-6n-8o-7p-4q5
b so ur | A-5
b so we | A-8
b so well | A6a-3b-5c2d4e19f-4g-2h-5i5j-5k-4l-4n-5o11p4q-6
b so will | A-8a-3b-4c-2d6e-3f-7g-5h-7i7j-7k-4l-5m-6n7o-4p-7
b so would | a-6b-5c-4d5e-3f6g-3h-6i-5j-6k-5m-6n-3o3p-2q-3
b so yes | A-4
b so you | a-3d10f-2h4
b so your | A-7
b social worker | A6
b socks and | A6
b soft play | A-6
b some of | A-4a-5b-5c-4d-5e9f-6g-3h3i-6j-7k-4l-5m-4n-3o-7p-5
b some other | A9a-4b-5c-2d-5e-3f4g-4h-7i-3j-8k-5l-5m-6n-7o-8p-6q19
b some point | A5
b some stage | A6
b somebody else | A5
b somebody have | A7a-7b-5c-4d6e5f-5g-3h-9i5j-6k-6l-4m-6n-2o-6p-6q-9
b somebody who | A3a-8b-6c10d-7e-5f-6g-5h6i7j-7k3l-7m5n-5o-6p-5q-6
b someone who | A6
b something about | A3
b something on | A5
b something to | A14a-6b-5c-3d11e-4f-3g-5h-5i-4j-5k-4l-4m-6n-5o-8p-5q9
b something with | A4a-8b-6c-4d-6e-4f-5g-5h-7i-5j-8k-6l-6m-7n-6o12p-6q5
b sometime $ | A8
b somewhere $ | A6
b somewhere between | A7
b son $ | A7a3b-6c-3d7e-3g-4h-7i-5j-8k5l-3m-6n-7o3p-5q-3
b son be | A9a3b-8d5f-5h-5i3j2k-6l5m-7n-3o-7p-4q-3
b sooner have | A5
b sore arm | A-3
b sorry $ | a-5b-5d-6f-5g-5h-6i-5j-6k-4l-5m-4n-5o7p25q-7
b sorry about | A-3a-2b-3d-4f-4g-5h2i5j-5l-2m-2n-2p14q-7
b sorry also | A5
b sorry be | A22a-3b-2c-8d-4e-3f-4h-3j-8k-2l-4p30q-6
b sorry for | A3a-5b-3c-13e-2h-4j-11k-2l-8m-3n-4o-6p18q-8
b sorry have | A3
b sorry i | c-4g-6j-3l-3p29q-3
b sorry if | A7
b sorry it | A-9
b sorry put | A3
b sorry sorry | A17a-3b-4c-2d-5e-7f-4g2i-4j-4l-3n-3o-3p26q-5
b sorry that | A7a-3b-3d-5e8f-4g-7h3i-6j-5k-4l-3m-4n-3o-5p10
b sorry to | A-2a-3b-4d-6e-3f-4g4h-7i-6j4k-4m-5n5o-5p4q-4
b sort it | A3
b sort of | A10a5b-4d-3e-8f-2h-3k10m-2o-5p7q-4
b sound of | A5
b soup $ | A5
b spare me | A9a-8b-5c4d-8e-4f-7g-6h-7i8j-7k-4l6m-6n5o-7p-6q-4
b speak of | A6
b speak to | A3a-6b-7c4d-6e-4f-6g-3h-6i-6j-6k2l-4m-7n4o3p-5q-6
b speed dial | A5
b spelling test | A-2
b spirit take | A3
b split $ | A6
b split the | A-4
b spoil your | A7a-9b-5c-3d-8e11f-3g-6h-7i-6j-8k-5l-5m-6o-6p-5q-3
b sports hall | A-3
b spot it | A-5
b spring $ | A-6
b stage $ | A7a-5b-3c-3d-3e-3f-6g-5h-7i-4j-6k-5l-5m-6n-7o-5p-6q9
b stain so | A-4
b stand $ | A-2a-7b-7c2d-5e9f5g-5h-5i-6j-7k-5l-5m-5n-3o-5p-4q-4
b stand at | A9a-6b-5c3d-4e7f-5g-5h3j-7k-4m-7n-5o-5p-5q-4
b stand in in | A9a-7b-6c-2d-5e-2f-5g-5h2i2j-7m4n4o-6p-4q-3
b stand on on | A7a-5b-4c-4d-6e-4f-5g-6h9i7j-6k-5l5m-5n-4o-6p-4q-4
b stand the | A5
b stand there | A10a5b-5d-8e3g-4h6i-6j6k-5l-4m-4n-7o-6p-6q-5
b stand up up | A5a-5b-4c-2d-6e-2f9g3h-7i-4j-4k-5l-4m-6o3p-4q-4
b standing order | A-6
b start #Day | A-4
b start a | A8
b start at | A-9
b start i | A5
b start the | A-4
b start with | A4a-6b-2c3d-7e-3f-5g-4h-7i-6j13k-3l-6m-9n-6o8p-5q-4
b station be | A-3
b station by | A-5
b stay at | A-11
b stay downstairs | A-4
b stay dry | A-4
b stay in in | A-13
b stay on on | A-5
b stay until | A-4
b steal and | A7
b stick in | A-8
b stick with | A7
b still at | A-5
b still in | A-6
b still must | A-6
b still no | A-6
b still open | A-3
b stop $ | a-6b9c-3d-3e-3f-4g-6h-5i-4j-6k-5l-5m-7n-4o-5p-4q-7
b stop ask | A7
b stop expect | A8a-7b2c-3d-7e-3f-6g-5h6i-2j-3k-3l-6m-5n-9o-8p-6q2
b stop the | A11a-6b-8c-2d-6e4f6g4h-6i-4j-6k-6l-5m-7n-8o-6p-5q-7
b stop to | A6
b stopwatch on | A6
b store $ | A6
b story and | A4
b story to | A4
b story with | A7
b straight $ | A5
b straight to | a-5b-4d-5f9g-5h-4i-5j-5k-3l-3m-3n-7o-4p-3q-3
b straight up | A3
b stretch $ | A6
b stretch to | a6b-7c-4d-9e20f-6g-6h-7i-5j7k-8l-8m-8n-6o-9p-5q-6
b strike from | A5
b string round | A7
b stuff $ | A3
b subject of | A7
b subject to | A4
b such a | A18a-2b2c-7d-2k-2o-3
b such thing | A7
b such things | A4
b sugar be | A-4
b suggest that | A7
b suggest we | A-4
b suit you | a-8b-7c-4d19e-5f-4g-7h-8i-7j-5k-7l-7m-6n-7o-6p-4q-6
b suits me | A-8
b summer concert | A-4
b summer of | A6
b summers back | A6
b supper $ | A-3
b support plan | A-2
b suppose $ | A4
b suppose that | A5
b suppose the | A4
b sure be | A4
b surgery $ | A-5
b swap $ | A-5
b swap my | A-5
b swim until | A-3
b swing by | A-5
b syrup be | A-3
b ta for | A-6
b table $ | a-7b-3c6d-5f-7g-5i-6j-5k-6l-5m-5n-3o10p-4q-6
b tablet $ | A-5
b tablet be | a-8b-3c-4d-5e-4f-5g-6h6i-4j-6k2l-6m4n-3o-6p-5q-4
b take #Day | A-10
b take #Name | A-6
b take #Number | A-8
b take a | a5b-5d-5e-3f-5g-2h-4i3j2k-5l-4m-4n-5o11p-3q-4
b take all | A10a-3b-6d-4e4f-8g-7h-8i3j-6l-7m-6n-4o-6p3q-4
b take an | A3
b take her | A-10
b take him | A-7
b take it | A2a-5b-5d6e-2f3g-5h-7i-6j-7k-5l-6m-7n4o-5p-3q-4
b take off off | A8a-7b-6c-4d-5e-4f3g-6h-7i13j-7k-3l-6m-5n-5o-8p-5q-3
b take the | a-4b3d-4e-5g-4h6j-5k5l-4m-4n-3o-4p-4q5
b take them | A-8
b take up up | A9a-6b-6c-3d-5f-6g-5h-6i-6j17k-6l-5m-6n-7o4p-6q-7
b take us | A8a-6b-6c3d-5e-3f-7g-3h-6i-6j-8k-4l-6m-7n-7o-7p-5q3
b take your | A3a-6b-6c2d6f-3g-5h-7i-7j-7k-4l3m-5n-5o-7p-4q6
b talk about | A-3a-8b-6c4d-5e4f-7g-4h-7i6j-8k6l-7m-7n-5o-7p-5q3
b talk through it | A-3
b talk to | A12a5b-6c-3d-7e-3f-2g-6i-6j-5k-5l-5m-7n-8o21p-4q-6
b tax office | A-5
b taxi rank | A4
b tbh $ | A5a-5b-5c-3d-4e-3f-6g-4h-5i-4j-6k-6l-5m-6n-6o-9p-5q8
b tea at | A-4
b tea towel | A4
b teach him | A10a-8b-4c2d-8e-4f-6g-6h-7i-7j3k-8l7m-10n-7o6p-5q-4
b teach u | A5
b teacher $ | A-2
b teacher be | A-7
b teacher that | A6
b teacher think | A-5
b teacher write | A-6
b teeth $ | A7a-7b-7c-4d-6f-6g-6h15i-7j-10k-8l-7m-5n-5o-10p-6q-5
b teeth of | A5a-5b-4d-4e-3f-6g11h-7i-3j-6k-5l-4m-4n-4o-3p-7q-3
b telephone $ | A6
b tell #Name | A-3a-3b-4c3d-5e-4f-6g-3h-7i-6j-8k-5l-7m12n3o-5p-4q-3
b tell #Number | a-5b-5c-3d-4e-3f-3g-5h-8i-6j6k-6l4m-9n-3o-5p-2q-2
b tell $ | a-3b-4c-4d-7e-3f-7g5h-7i-5j-4k-4l7m-7n-3o-5p-4q6
b tell a | A8a-7c-4d-8e-4f-6g-6h-7i-6j-7k7l-6m-4n-5o5p-4q-6
b tell her | A2b-2c2d-3e-11m15
b tell him | A-2a4c4d-5e-6f5g-3h7i-4j-5k-5l-5m17n-2o-4
b tell me | d-8h-3i-10l-3m14n-5o-5p-2
b tell my | A-6
b tell the | A13a-4b-2c5g-3j-8k-3m2o-2q-3
b tell them | A2a-3b-4c5d-4e4f2g-3h-4k-4l-5n-5o-5q-3
b tell you | A7a-5c-4e-19f-2g-4h-11i-7l14m-3n-2
b tell your | A3a-6b-4c-6d-3e8f-5g-3h-4i-4j4k-3l7m-6n-5o-4p-3
b temperature be | A-3
b tent be | A-6
b term for | A13a-7b15c-2d-4e-2f-6g-5h-5i-6j-6k-8l-7m-4n-5o-7p-3q-8
b test be | A-12
b test come back | A-6
b test on | A-8
b text me | A7a-6b-7c-3d8e-3f3g-8h-6i-6j-7k-4l-6m-8n4o5p-6q-7
b text when | A-8
b text you | A-6
b than #Number | A-7
b than a | A9a-9b-7c-4d6e3f-8g-6h-6i-5j-6k13l-5m-5n-4o-6p-6q-5
b than be | A9a-7b-7c-5d14e-3f-4g-6h-6i-7j-10k-7l-6n-7o-7p-4q-4
b than have | A-6
b than i | A-2a3b-5c4d-9e-4f-7g-5h-8i14j-8k-5l-5m-6n-5o-7p10q-8
b than that | A7
b than the | A3
b than with | A7a-10b-6c-4d24e-4f-5g-3h-6i-6j-9k-5l-5m-6n-3o-9p-5q-5
b than you | A12a30b-4c-4d-7f-6g-3h-4i-6j-7k-5l-4m-4n-4o-7p-2
b thank a | A-3
b thank for | A-16
b thank you | A-3a-5b-5c-3d-6e17f-4g-3i-6j-6k-4l3m-5n-4o-6p-5q-5
b that #Name | c-13e9j13l-3m-2n5o-3q-2
b that #Number | A12a2b9f-4g-3i-3j-4k-3o-4p-3q-3
b that $ | b-3e2f-2g-4j-9k-3l3m8n-3o-3p-2
b that a | A14a5b-2c6e13h-2k4o4
b that age | A5
b that and | A11a-7b7d-6e3f-3g-3h-6i-4j5k-5l-4m-4n-5o-8p-4q-4
b that any | A5
b that app | A6a-9b-6c2d-9e-3f-2g5h-4i-7j-6k-7l-5m-5n-8o6p-4q-5
b that at | A11a-5b-5c-3d-5e-3f-3g-4h-7i-8j-7k-8l-3m15n-6o-6p-4q-4
b that be | A2c6d5e-6h-4j2m-3n-8
b that begin | A6
b that boy | A6a-5b-7d-6e-2g-5h-6i-6j-6k-6l4m-5o-6p-5q-4
b that child's | A4
b that church | A4
b that coach | A5
b that come | A-2
b that cost | A8
b that day | A-7
b that dressing | A2
b that ever | A6a7b-7c-4d-9e3f-8g-6h-7i6j-6k-5l-7m-6n-5o-7q-5
b that first | A5
b that girl | A5
b that have | A7a-4c3d-4e-9f-3i-3k5l5m-3o-4q-3
b that he | a-4b-3d-6e-4f-3g-3h-3i-5k-4m8n-4o-4p-2q-2
b that house | A8a-4b-3c-3d-6e-3f-2g6h5i4j-6k-8l-7m-5n-2o-6p2q-4
b that i | A4a-11b-6d4e-9h-2i-2k-6n-4o-4p3q-7
b that in | A14b-4c3d-5e-4g-4h-6j-5k-4l3m5n-6o-5p3
b that line | A6
b that list | A8
b that man | A8a-8b-7c-4d-3e10f-7g-7h5i-7j-8k-6l-6m4n-6o-8p-7q-6
b that mean | A-3
b that must | A7
b that my | A11a-7b-7c6d4f-5g-6h-6j2k-7l-7m-5n-6o-7p-6q3
b that nobody | A3
b that of | A8
b that on | A9a-10b-9c4d-7e4f-6g-5h-6i-7j-9k-8l4m-5n-7o6p-7q-6
b that order | A7a-9b6c-4d-4e-3f2g-7h-6i-5j-6k4l-6m-6n-4o-9p-7q-6
b that plane | A3
b that same | A3
b that say | A6a-8d-6e-3f-3g-5h-6i-5j-7k-6l-7n-4o-4p-3q-4
b that she | A7b-4d7e7f-3h-4i-4j4k-4m-6n2o-6p-2q-4
b that somebody | A6
b that the | A3b3c7d-2e8f-3g-4k-3m-2o-2q-3
b that they | a-6c-4d-6e4f-6g-7i-7j-7k-7l-7m-6n-4o-6p-5q-5
b that this | a-9b-8c-3d10f-7g-8i-8j-7k-8l-8m-5n-7o-8p-6q-4
b that time | A-6
b that to | a-6b-3c-3d-7e-3f5g-4h9i-6j-5k-5l-4m5n6o-8p-3q-6
b that we | A-12
b that weekend | A-6
b that what | A5
b that will | a-4b-5c-3d-5e-5f5g-7h-7i-5j-8k-3l-6m5n-8o-7p-5q2
b that woman | A5
b that work | A-4
b that works | A-6
b that would | A10c-13d8h-4i-2j-4m2o-3
b that xbox | A6
b that you | A4a-5b-2d4f-3g-4h-8n-5q-2
b that your | A21a-3d-6e10g2i-3j3k-2m-2o-4
b the #Day | f3i-4j-2l3p-4q3
b the #Money | A-5
b the #Name | c-2d-8e2f5g6h2i-3j2o-7
b the #Number | A-4c2e-4f-2g-18h3i3j-4k-4o-21
b the #Time | A-7
b the address | A-10
b the air | A5
b the airline | A-4
b the allergist | A-8
b the answer | A6a-9b-7c22d-10e-4f-6g-5h-7i-7j-9k-7l-8m-8n-8o4p-3q-5
b the astro | A-4
b the atmosphere | A3
b the baby | A-10
b the back | A-4a-5b-5c6d-5f-5g-5h-5i-7j-7k-4l-6m-5n-5o16p-6q-4
b the backbone | A4
b the badge | A-5
b the balance | A-7
b the bandstand | A-5
b the bank | a-5b-7c6d-6f-6g-6h-7j-7k-5l2m-4n-6o-7p-5q-6
b the basket | A-4
b the bath | A6a4b-4d-5e-3f-4g4h-5i-7j-5k-4l-6m-5n4o-5p-4q-3
b the bathroom | A-5
b the bed | A4
b the best | A-4
b the bike | A-5
b the bikes | A-6
b the bill | A6a-6b-7c3d-4e-3f7g-7h-8i-7j-5k-6l-5m-7n-5o-8p-4q-5
b the blame | A7a-3b-7c-3d-4e-4f-8g-6h4i6j-7l-5m-4n-7o-7p17q-5
b the blood | A-6
b the blue | A-8
b the board | A3a-6b-6c3d-5e4f-9g-5h-7i-6j-8k-6l-6m-7n-6o-8p-4q-6
b the boiler | A-7
b the book | A-6
b the booking | A-4
b the books | A3
b the boot | A-9
b the boots | A-10
b the both | A7
b the bottle | A-7
b the boy | A11a-5b-4c3d4e-5f-5g-4h-6j-5k-6l-4m7o-6p-3q-3
b the boys | A-8
b the bridge | A-10
b the brown | A-10
b the buggy | A-5
b the building | A-2
b the bunk | A-5
b the bus | b-6c-2d-4e-7f-3g-3h-3i-4j-2k-3l8o-5p-2q-2
b the by | A7
b the cabin | A-3
b the cake | A-5
b the calendar | a-6b-5c-3d4e-2f-5g-4h-8i-8j-8k-3l5m-6n-5o-6p-6q-5
b the camp | A-13
b the car | b-2c-5d-3e-2g-2h10i6l-2
b the caravan | A3
b the cello | A-9
b the center | A-8
b the certificate | A-3
b the chapter | A6
b the charger | A-5
b the cheapest | A7
b the chemist | A-4
b the child | a-6b-5d-4e9f-5g-6h3i-6j-6k-5l-8m-7n-4o-4p4
b the child's | A6
b the childminder | A-6
b the children | b4c3j-3k-3m-2
b the class | A-3
b the clear | A-3
b the clerk | A-3
b the climbing | A-5
b the clinic's | A-5
b the clock | A5a-8b-7c-4d8f-5g-5h-7i-9j8k-7l-6m-4n-6o-10q-4
b the club | A-10
b the club's | A-5
b the coach | a-8b-8c-4d-7e-5f-8g-8h-6i-5j-6k-7l-3m-6n10o5p-4q-6
b the coat | A3
b the colours | A5
b the column | A6
b the comments | A5
b the condo | A6
b the conservatory | A6
b the contact | a-7b-6c-3d-5e-4f17g-4h-5i-7j-5k-4l-4m-6n-8o-7p-6q-5
b the corner | a-9b-7d-7e-4f-7g-4h-6i-6j6k-6l-7m4n-5o-6p-4q-4
b the county | A-6
b the court | a-5b-5d-6f16g4h-5i-5j-3k-4l-7m-5n-7o-6p-5q-5
b the courthouse | A5
b the cousins | A-4
b the cream | A-6
b the curb | A7
b the curtain | A6
b the curtains | A6
b the date | a-7b-5c11d-4g-3h-6i3j-6k-5l-8m-4n-5o-5p-5q-3
b the day | A3h-5i9j-2l-3q3
b the decree | A4
b the deep | A-3
b the dent | A3
b the dentist | A-11
b the dinner | A-5
b the dock | A4
b the doctor | A-6
b the dog | a-3b-4d-6f-3g-5h-7i7j-6k-3l-4m3n-5o-6q-4
b the dollar | A6
b the door | b-4c5d-3e-8f-4j-3k-4m-4n3o7p-2q-2
b the doorstep | A7
b the dosage | A-3
b the draft | A-6
b the drawer | A-5
b the drive | A-5
b the driver | A-5
b the drops | A-3
b the ear | A-5
b the emergency | A-4
b the emotional | A5a12b3c-4d-7e3f-5g-7h-6i-5j-9k-5l-2m-5n-7o-8p-3q-3
b the end | a-2b2c-9d-3f-4h-3i-3j-3k-3l-2m6n-3o2p-4q5
b the entire | A10a-7b-4c-4d-4e-4f-4g-6h-8i-8j-7k-6l9m2n-8o-4p-5q-3
b the entrance | A-3
b the evening | a-6b-7c-2d-6e-3f-7g-6h-6j11k-5l-7m-6n4o-7p-6q-2
b the exchange | A-8
b the eye | A2
b the family | a-4b-6c3d-2e-6f3h2i-3j-4k3l4m5n-4o-4p-3
b the famous | A8
b the fare | A-4
b the farm | A-4
b the feed | A6
b the field | A-2
b the first | c3f3h-6j-4k2l6q-2
b the fish | A3
b the fixed | A-4
b the flat | A2a-7b-7c2d-7e4f-4g-3h-7i10j-6k-5l6m-4n-2o-6p-3q-4
b the flight | A-4
b the floor | A2
b the folder | A5
b the form | A-2a-4b-4c7d2e-2f-4g-3h-4i-5k-3l-4m-4o-5p-3q4
b the fourth | A9a-7b-8c21d-4e-3f-6g-5h-7i6j-7k-6l-6m-6n-5o-6p-6q-7
b the fridge | a-6b3d-6e12f-6g-5h-6i3j-8k-5l-5m-5n-5o-2p-5q-4
b the front | A-10
b the garage | A-5
b the garden | A-10
b the gate | A2a-5b-4c12d2e-6f-4g-3h-5i-5k-4o-5q-4
b the gentleman | a-6b-4c-2d-6e11f-6g-3h-5i7j15k-6l-8m-7n-4o-6p-3q-4
b the girl | A6
b the girls | a-7b-8c-4d4e-4f-7g-6h6i-8j-5k-6l-5m-6n-5o-7p4q-5
b the glove | A-5
b the glue | A-5
b the goggles | A-4
b the good | A2a3b-5d-5f-7g-4h12j-6k9l-6m5n-3o-5p-3q-3
b the green | A-8
b the guard | A-5
b the hat | A9
b the hay | A4
b the head | a5b-7c-4d-6f-8g-6h-6i-7j-8k-5l-7m-7n-8o8p-4q-4
b the health | A-6
b the hoodie | A-5
b the hook | A-6
b the hospital | A-4
b the hostel | A-4
b the hot | A2
b the hotel | A-5
b the hour | a6b-7c4d-7e-4f-7g-5h-7i-7j5k-6l-6m-5n-6o-8p6q-7
b the house | a-3b-5d-4e4f-4g-3h-4i13k-6l2m2o-7p-3q-3
b the inbox | A7
b the instrument | A7
b the invoice | a-8b-7c3d-5e-4f4g-4h-7i-8j-7k-6l-6m-7n-6o-8q-5
b the invoices | A-5
b the job | A10a-7b-7c15d-8e-2f-5g-6h-7i10j-8k-4l-7m-5n-7o-6
b the judge | A11a-4b-5c-6d-4e-5f11g-3h-3i-3j-3k-4l-3n-6o-6p-3q-3
b the judge's | A-3
b the kid | A8a-6b-5c3d-6f-5g-6h-7i-5j-7k5l-4m3n4p-4q-6
b the kids | A-13
b the kind | A9a-5b-7c-2d-6e4f-3g-4h-6i-4j7k-6l-4m-5n-4o-5p3q-7
b the kitchen | a-5b-6c-2d-6e-2f-6g-5k-5l17n-7o-6p-6q-5
b the knee | A-4
b the label | A7
b the lad | A9a-6b-6c-4d-6e-4f-6g-6i-7j-7k-9l4m-8n-7o6p-6q-5
b the ladies | A7
b the lady | A12a-6b6c-2d-5e-2f-6g-5h2i-7j3k-8l-5o-5p-5q-4
b the lamp | A8
b the landing | A-7
b the landline | A-15
b the large | A-3
b the last | A5a-2c9g2i-3l-2
b the left | A-9
b the letter | a-7b-5c6d-7f-5g-5h-7i-9j-6k-5l6m-5n-8o-5p-4q-2
b the light | A12a-4b-5d4f-4g3h8i-5j-8k-6l-5m-4n-7o-6p-5q-6
b the line | A5
b the link | A-3
b the list | A-8
b the little | A6a-4b-5c-4d-4e-3f-5i-6j-5k-2m9n-6o3p-4q-4
b the locker | A-4
b the log | A8a-7b-7c-4d-5e-4f-6g-7h-8i-7j-5k-5l20m-5n-6o-4p-5q-6
b the lot | A3a-6b-7d-6e-2f-6g-2h-7i12j-7k-3l-5m-6n-4o-6p5q-5
b the lunch | A-5
b the lunchbox | A3
b the magistrate | A7a-6b-5d-5e-3f11g-3h-3i-6j-4k-5l-4m-5n-6o-6p-4q-5
b the main | A-5
b the maintenance | A4a-5b-3c-2d2e-3f7g-5h-6i-4j-2l-6m-5n8o-7p-5q-7
b the man | A5a-5b-5d-2e2f-4g-5h-7i12j4k-4l4m-7n-5o-3q-4
b the marriage | A12a4b-6c-3d-5f-5g-5h-6i11j-6k-4l-5m-5n-5o-6p14q-6
b the match | A-7
b the matter | A7
b the mediation | A-6
b the mediator | A-4
b the meeting | A-3
b the metro | A-6
b the microwave | A6
b the middle | A2a-7b-7c3d-6e-3f-6g-5h4i-6j-7k-7l7m2n-7o-6p-3q-4
b the minute | a-7b2c-4d-7e-5f13g-6h-5i-6j-9k-6l-7m-7n-9o-7p-5q-6
b the mirror | A6
b the mix-up | A-6
b the money | A7a-6b-6d-5f7g-6i-7j2k-4l-6m-4n-6o-8p-6q-4
b the monkey | A-4
b the month | b-3d-3f13h-3j-3k-2l-2m-2n3o-3p-3q5
b the morning | a-2b-3d-5e-3f-5g-6j-5k-6m-7n4o-6p-5
b the mother | A3a8b-8c8d-4e-4f-4g-3h-7i-4j-5k-2l-6m-7n-5o-9p-6
b the music | A8
b the name | A-3a-6b6c-2d-5e3f-7g-4h-8i-6j-7k-3l-5m4n-5o5p-4
b the names | A9a-5b-4c3d-7f-6g6h-7i-4j-7k-3l-5m-5n-6o8p-4q-6
b the new | a-5b-5c4d-5e4f-5g-3h-4i-4j25k-5l-4m-4n-5o-6p-3
b the next | a-3b-3c-4d4f18h-4i-3j-4k-2l-3m-3n-7o-6p-3q-3
b the night | a-3b-4c3d-5e-3g5h-7i-5j-6k-5l-6m-8n-8o7p-4
b the nurse | A-2a-9b9d3e-3f-6g-6h-8i-7j-6k-7l-6m-5n-7o-7p-7q-3
b the nurse's | A-4
b the nursery | A-7
b the odd | A-2
b the office | A-3a-8b-5c3d-6e-3f-7g4h3i5j-7k-4l-7m-5n4o-8p-7q-4
b the only | A6a2b-2c-12d4h8i7k-2o-3p-2
b the opera | A5
b the operation | A-3
b the order | a-5b-6d-5f6g-4h-6i3j-5k-3l-4m-6n-7o-5p-3q-5
b the orthodontist | A-4
b the other | a-3c2d3f-2h3i-4k-2l-3m-2q3
b the pain | A-8
b the pantomime | A-5
b the paper | A11a-5b-7c-3d-7e-2f5g-4h-7i-7j-6k-7l10m2n-6o-7p-5q-4
b the papers | A-2
b the paperwork | A6
b the parade | A3a-5b-4c-3d3e-3f-4g-4i5j-6k-5l-6m-5n-4o-8p-6q-5
b the parent | A4
b the parenting | A-8
b the parking | A10a-11b-7d-7e4f-5g-6h-9i-7j-9k-8m-6n-7o-5p-7q-4
b the parrot | A6
b the part | A7
b the party | A-11
b the patch | A-2
b the pen | A7a-6b-6c3d-7e-4f-5g-5h-6i-6j-6k-4l-6m-7n-8o4p6q-6
b the people | A6
b the permission | A-6
b the person | A6
b the pharmacist | A-9
b the phone | A4a-3g7h-9i-8k-2m8o3p-2q-3
b the photo | a-7b-6d-5e10f-8g-6h-8i9j-6k-6l-6m-8n7o-6p-6q-8
b the photos | A-7
b the phrase | A5
b the physio | A-10
b the pick-up | A-3
b the pitch | A-5
b the place | a-8b-8c-4d13e-4f-5g-7h7i8j-6k-6l-6m-6n-5o-8p-6q-6
b the plan | a-8b-7d-6e3f-7g-6h-9i-8j-8k-7l3m-7n-5o-5p-6q-6
b the pool | A-3
b the poor | A5
b the porch | A-3
b the portal | A-10
b the post | A-3
b the prescription | A-4
b the price | A6
b the problem | A7
b the pub | A2
b the pump | A-4
b the puppy | A8
b the queue | A6
b the radio | A8a-6b4c-3d-7e-3f-6g-6h5i-5j-5k-6l-7m-6n-6o6p-7q-6
b the rain | A8a-4b-3d-4f-2g-2h-4i3j-4l-4n-3o-4p-3q2
b the rash | A-5
b the reason | A8a-4b-4c12d-7e-3f2g-4h-6i-8j-4k-4l-6m-6n-6o-3q-4
b the rec | A-4
b the receipts | A-4
b the recital | A-5
b the record | A11a-6c3d-5g-4h-5i7j-4k-4l3m-3n-3o-6p-5q-3
b the refund | A-4
b the renewal | A-5
b the rest | A26a-5b7c-4d-4f-3g-4h8i-4k-4m-4o-4q2
b the retest | A-4
b the review | A-5
b the right | A-13
b the roads | A-7
b the room | A2a-8b-7c7d-6e-3f-6g-4h-6i-5j-6k4l-7m-6n4o4p-4q-5
b the roundabout | A-5
b the router | A-5
b the safer | A-6
b the same | a-7c6d-4g-3h-2i13j-10l-7m-3o-3q-2
b the sandals | A-4
b the school | A-2b-2f-6h-3i-2n5o-2p-3
b the school's | A-3
b the science | A-3
b the scout | A-5
b the screen | A11a-9b-8d-3e-3f-6g5h-7i-7j-8k-8l-5m-7n5o4p-5q-3
b the second | a-3b-2d-2f-3j5l-2n-2o-3p-2
b the settee | A-2
b the shin | A-6
b the shoes | A-2
b the side | A-10
b the signal's | A-4
b the sink | a-3b5c-3d-5e-4f-5g11h-7i-7j-7k-4l-8m-8n-6o-7p-7q-3
b the site | A-6
b the sixth | A4
b the slow | A-2
b the smoke | A-6
b the social | A6
b the soft | A-4
b the sort | A6a3b-5c6d-5f-5g-2h-6i-4j-5k7l-4m-4o-7p5q-6
b the sound | A5
b the soup | A4
b the spare | A-2
b the speeches | A4
b the spirit | A8a-5b-5c-3d-6e-3f-6h-5i-6j-7k-4l-4m-5n-5o-6p-6q12
b the sports | A-3
b the spring | a-8b-5c3d-6e-4f-6g-5h6i5j-8k-6l-8m-6n-4o-5p-7
b the stairs | A-6
b the standing | A-4
b the station | A-9
b the story | A6a-8b-7c-4d4e-5f9g-7h6i-7j-8k-6l-8m-6n-8o-7p-5q-5
b the street | A8a-8b-8d-6e-4f-7g5h-7i2j-6k-5l5m-5n-7o-5p-6q-6
b the strength | A8
b the stupid | A-7
b the subject | A5a-6b9c-4d-5f-7g-7h-7i-6j5k6l-7m-5n-6o-5p-7q-9
b the summer | a-4b-5c-6d-3e2f-7h-5i6j2k-4l-4m-5n-3o-4
b the sun. | A4
b the support | A-2
b the surf | A-5
b the surgeon | A-4
b the surgery | A-6
b the swap | A-6
b the syringe | A-5
b the syrup | A-3
b the table | a-7b-5d-5e-3f9g-3h-6i-6j-5k4l-4m-6n-5o3p-2q-4
b the tablet | A-2
b the tablets | A-6
b the tailor | A-4
b the teacher | A-8
b the telephone | A11a7b-6d-7e-3f-4g-6h3i4j-6k-8l-6m4n-7o5p-6q-2
b the television | A8a-5b-5c4d-6e-5f-6g-7h11i-6j-8k-6l-4m12n-6o-5p-5q-5
b the terrace | A6
b the third | a-6b-4c4d-6f3g-5h-6i-3j-7k-4l-6m-5n-7o-7p-6q-5
b the thought | A7
b the tide | A3
b the time | A3a-3c5d-2f-2h-7i7j-6m-4o-2q9
b the timetable | A-6
b the tone | A8a-6b-5c-4d-4e3f-4g-6h-7i-7j-7k-4l4m-6n-5o-5p3q-3
b the tooth | A-6
b the total | A-5
b the touchline | A6
b the travel | A8
b the tree | A5
b the truth | A5
b the uniform | A-4
b the van | a-4b-6c3d-4f-5h2i-6j-7k-5l4m3n-6o-5p-6q-6
b the very | A9a-7b-2c8d-7e5f-5g7h-6i4j-6k-5l-6m-4n-5o-7p-5q-3
b the vet | A-3
b the victim | A7
b the video | A-4
b the wall | A2a-3b-6c-3d-7e-4f-5g6h-7i-5j-6k-6l-7m-4n-6o7p-6q-5
b the wash | A-4
b the washing | A6
b the water | A4
b the way | A6c4d-3f-2g-3h4i-5j2l-4m-8
b the week | A7a-2e-3i15j-3l-3o2
b the weekend | A-8
b the weeks | A-4
b the white | A-8
b the whiteboard | A-6
b the whole | A7b-3d-3f4h-2n-10o-13p7
b the wind | A2a-4b-3c-2d-5e-3f-7g-2h-6i-5j-7k-5l-4m-6n-4o-4p-3q17
b the window | A15a-3b-4c7d-5e3f-5g-4i5j-6k-5m3n-6o-5p-4q-4
b the wine | A11a-8b-7c-3d-7e11f-8g-7h-7i-7j11k-5l-6m-7n-7o6p-6q-6
b the woman | A4
b the word | A7b8e-10f-2h-3l2o-2
b the world | a-5b6c-3d-8e3f-6g-7h3i-6j-6k-3l-5m-6n-6o-6p10q4
b the worst | a-4b-5c3d-6e8f-5g-6h-6i-4j-4k-3l-2m-2n-4o-3p14q-4
b the wrong | a-7b-6d-4f-7g-5h-6i-7j-6k-5l4m-5n-5o-7p2q-3
b the yard | A-4
b the year | a-5b-7c8d4e9f-8g-6h-7i10j-7k-5l-6m-6n-6o-7p-6q-6
b the years | A5a14b-6c-4d-8e-3f-3g-4h-8i4j-6k-3l-6m-4n-2o-5q-6
b the yellow | A-5
b their hand | A6a6b-9c-5d7e-4f-7g-6h-6i-6j-6k-8l-8m-6n-6o7p-6q-5
b their own | A9a5b-4d-7f-5g-5h-7i-6j5k9l10m-4o-5p-3q-3
b them $ | A9g-3h-2i3j-5m-5
b them and | A-7
b them as | A-3
b them at | A-3
b them back | a-4b-2c-3d-3e-3f-9g-3h-7i-5j-3l-4m-5n12o-7p-4
b them back in | A-5
b them be | A2a-6b-6d-6f-3g-3h2i3j-6l-7m4n-4o-5p-3q-4
b them by | A-4
b them everything | A6
b them for | A-8
b them home | A-6
b them in | a-6b-4c9d-5e-5f-4g-4h-6j-6k-4l-6m-7n6o-7q-3
b them on | A-6
b them out | A-4
b them to | A-7
b them up | A-4
b them you | A7
b then #Name | A3
b then $ | A-2a-8b-7c4d-7e-4f5g-6h-5i-6j-8l-6m-7n-9o-9p-6q4
b then and | A10a7b-6c4d-7e-4f-6g-6h-8i11j-7k-3l-6m-5n-6o-5p5q-5
b then ask | A-5
b then be | A3
b then i | A12a-7b-3c-3d5e-3f-6g8h-7i-7j-7k-3l6m-6n-4o5p-5q-5
b then ill | A-5
b then it | A7
b then just | A6
b then the | A4a8b12c2d-8e-4f-7g-5h-6i-6j3k-5l-7m-7n-6o-8p-5q-5
b then we | A-5
b there #Name | A-9
b there $ | A-3b-5d-4e5f-3g-2h3i-3k-3m9n-3o4p-2q-4
b there and | b-3c-3d-5e-3f-4g3h2i-3j-5l-5m8n6o-5p-4
b there be | A3d-3e-3f-3g-15j-6m-2
b there before | A-3
b there by | A2
b there on | A5
b there so | A-9
b there too | A-4
b there'd be | A8
b these #Number | A7
b these days | a-5b-7d-7e9f-8g-5h9i-5k5l-7m-4n-6o-6p-6q2
b these little | A5
b these things | A10a-6c-2d-5e-3f-5g-6h-7i-4j-6l-5m-6n-5o-6p-4q8
b they be | a-5b-3c5d-4f3h-4k-5l8m-6n-4o-5p-4q3
b they both | A-5
b they call | A5
b they can | a-6b-5c-4d9e-5f-3g-7h7i-7j-6k-5l-6m-5n-4o-7p-4q-3
b they come | A-5
b they do | a-9b-7c-4d-7e3f-7g-5h-6i-6j-8k-8l9m-7n-5o4p-5q-9
b they finish | A-4
b they have | A4a-5b-3c2d-5e-4f-4g-3h-7i-6j-6k-2m-6n-4o4p-2q-3
b they must | A-9
b they never | A-5
b they open | A-3
b they play | A-4
b they put | A-5
b they want | A-8
b they will | A4a-4b-4c-4d-5e-5g-3h-4i-4j-5k-5l-5m-4n-5o-4p-3q16
b thick as | A5
b thing and | A7
b thing i | A7a-3b-3d-3e-3f-3g7h-9i-7j-6k-6m-6n-2p5q-5
b thing in | A4
b thing or | A7a-4b-5c-3d-6e-3f-5g-4h4i6j-5k-3l-4m-4n-5o-4p-6q10
b thing that | A8a-7b-7c3d-6e-4f-7g-5h-6i-8j-4k10l-6m-4n-4o-9q-5
b thing the | A4
b thing to | a-7b-6c-4d-6e11f-3g-6h-6i-8j-6k6l3m-7n-4o-8p-4q-3
b things $ | A14a-5b-7d-3e3f10g-5h-6k-5l-5m-5n-5o2p-4q3
b things be | A7
b things i | A4
b things in | A-2
b things out | A4
b think $ | A-7
b think a | A8a-10b-8c3d6e-4f-5g-7h-6i-5j6k13l-4m-6n-6o-8p-6q-7
b think about | A14a-4b-4d-6e-5f-3g-3h-5i-4j-5k-3l-3m4n5o8p-4q2
b think can | A-4
b think i | A3
b think it | A2
b think of | A4a-10b-7c3d-9f-4g-5h-5i7j-7k6l-3m-5n-4o4p-5q-6
b think or | A5
b think so | A8a8b-5c-4d10e3f-5g-4h-9i-6j-8k-6l-7m-6n-3o-6p-5q-7
b think that | A9a2b4c7d3e4f-4g-7h-7i-5j-7k-6l-5m-5n-4o-5p-6q-5
b think the | A-5
b think would | a9b-7c-4d-10e-4f-3g-6h5i-7j-7k-7l-7m9n-5o-7p-6q-5
b think you | A-2
b third #Number | A-5
b third $ | A-6
b third time | A5
b this #Day | A-2
b this #Number | A-11
b this $ | A5a-3b-5c3d-4e-8f-3g5h9j-3k-3m-3n7o-5p-2q-3
b this and | A14a-4b-5c-3d-4e-4g6i-5j-3k-4l-4m4n-3o-5
b this be | A22b9c5f-4h3i3k-3l-2n-3q-2
b this correspondence | A5
b this family | A5a-6b-7c-2d-5e3f-7g-3h3i13j-4k-5l-6m-4n-5o-4p2q-6
b this for | A4
b this i | A5
b this month | a-6b-6c4d-6e-4g-8h4i-8j-5k-4l-8m-5n-8o-7p-5q-6
b this morning | A-16
b this on | A6
b this pattern | A4
b this roof | A3
b this story | A2
b this term | A-5
b this thread | A6
b this time | a-7b-6c2d-6e-4f-9g-7h-8i4j-5k-5l-8m-7n14o-8p-6q-4
b this to | A9a-4b9c-4d-7e-3f3g-7h-7i-6j-4k-4l-5m-5n-8o-6p6q-6
b this week | A-6a-6b-6d-6e2f-6g-5i-5j6k-4l-4m-5n-5o-5p-3
b this weekend | a6b-10c3d-7e-3f-3g-7h-5i-5j-4k8l-5m-6n4o-3p-4q6
b this will | A7
b this with | A5
b this year | A-3a-6b-8c6d-6e8f-6g-8h-8i-8j-8k-5l-6m-6n-6o-4p3q-9
b those of | A5
b though $ | A-6
b though i | A5a-7b-5e3f-5g-7h-4i-6j4k-5l-7m-6n-6o-7p-5q-7
b thought $ | A2
b through #Day | A-7
b through #Name | A-8
b through #Number | A6a-8b-6d-5e2f-5g-6h9i3j4k-5l-7m-6n-5o-7p-5q-4
b through a | A9a5b-6c9d-8e-3g7h-6i4j-6k-8l-5m-4n-6o-7p-4q-5
b through his | A2
b through it | A7
b through my | A-4
b through the | a-5b-5c-5d-6j-6k-2l-5n3p-4q-4
b through your | a-8b-7c3d-8e-4f5g-6h-6i-2j-8k-2l-5m-6n-6o6p-5q-3
b throw the | A4
b thx for | A-5
b ticket $ | A5
b tickets be | A-3
b tight as | A8a17b-8c-3d-6e5f-6g-6h-6i-4j-8k-7l-6m-7n-5o-6p-6q-6
b til $ | A-6
b till #Day | A-3
b till #Number | a-4b-4d-5f-5g10i-7j4k-4l6m10n-6o-4p-4q-3
b till #Time | A2
b till be | A-13
b till have | A6
b till the | a-5b-8c-3d-6e-3f-6g-5h-6i-5j-6k-4l-7m8n3o-8p-7q-9
b time $ | a-4c3e-3f-3i-2k-3l2m-3n7
b time and | a-5d-4e-4f9g-5h-5i-5j-4k-3l-4m-4o4q-4
b time be | A8a-4b-5d-4e5h-5i-4j3m-4n4o3p-3q-5
b time do | A-6
b time for | A3a-7b-5c-3d-6f-7g-5h-7i-7j12k-6l-5m4n6o-6p-4q-5
b time i | A3a-2b-3c-3d-5e-4f-3g-5h-6i-4j-4k-2l9m-5n5o-6p5q-3
b time on | A7
b time or | A3a-3b-4d-4e-3f-6g-3h-7i-3j-7k-3l-4m-7n-8o-7p-6q8
b time she | A3
b time so | A-6
b time that | A11a5b-4c6d3e-3f-3g6h-6j-4l-6m-5n-4o-4p-4q-4
b time to | A8a-8b-5c11d-5e5g-6h-8i-8j-8k-6l-7n-5o-7p-6q-6
b time what | A4
b time will | A3
b time would | A6a-9b-6c19d-9e-4f-3g-4h-8i7j6k3l-7m-5n-4o-7p-5q-5
b time you | A8a6b-6c2d-9e-4f-2g-5h-7i12j-7k-7l-6m-8n4o-8p-7q-7
b times and | A-3
b times i | A6
b tiptoe round | A5
b tired $ | A3
b tired of | A7a-3b-6d6f-4g-5h-6i-3j-4k-2m-4n-5o-3p-5q-4
b tmrw at | A-6
b to #Day | A-8
b to #Money | A-6
b to #Name | a-7b-4d-6e-3f-7g6h-13j9k-4l-11n2o2
b to #Number | A-7a-4b-3c-2d-2e-5h7i-4j-4l3m-4n-4o-5p-4
b to #Time | A-19
b to $ | A5a-5b-5c5f-4g-3h3i3j-5l-4n-3p-7q-5
b to a | A12a6b-3d-3e3f-4g3i-2k-3l-7n-3o10
b to all | A9a-5b-6c-2d-7e4f-5g-6h3i5j-7k-5l-5m-6n-6o-4p4q-4
b to answer | A5
b to apologise | A-3
b to appeal | A-5
b to arrive | A5
b to ask | a-3b-5c-6d6f-3g-4h2i-3j-4k-5l-4m2n-2p2q-2
b to attend | A6
b to be | A3c-4d10g-15k2n-4
b to bear | A3
b to bed | A14a-7b-5d4e2f-7g-4h-7i-4j-7k7l-4m-5n-3o2p-4q-4
b to beg | A6
b to bring | A-10
b to call | A10a-6b-4c5d-7f-6g-5h-6i-6j-5k5l-5m-7n4p-5q-3
b to carry | A-5
b to come | a-6b-5d-5e-3f-5g-4h6i2j-5k-5l-5m-6n-5o-8p-5q6
b to come in | A-6
b to consider | A9a-7b-9c7d-7e-3f-5g-4h4i-7j-6k-8l-5m-5n-4o9p-3q-6
b to cook | A6
b to do | a-7e3f-5g-5h-5i-5j-6k-6l10m-5n-4o-6p-4
b to doubt | A5
b to each | A7a-7b-6d-4e-4f-4g-6h-7i-4j8k8l3m-4n-3o-7p-6q-4
b to eat | A6
b to feel | A15a-6b-5c-3d8e-3f-6g-6h-5i-5j-3k-5l-3m-4n-4o2p-8q9
b to find | A2
b to finish | A4
b to forget | A6
b to get | a-7b-7c8d9e2f-6g-4h4i-7j5k-4l-5m4n-6o-8p-8q-6
b to go | a5b4c-3d-6e-3f-6g-5h5i7j3k-6l-6n-5o2p-5q-6
b to go in | A-5
b to go through | A-4
b to have | b-5c-14d8i-3j3k2l-3p-5
b to hear | a4b-5d-2e-4f5g-4h-7i-4j9k-5l-5n-2o-6p-5q-6
b to her | a-6b-7c-3d-5e-3f-6g-7h-8i-7k-6l-8m-2n8o-7q-5
b to him | a-6b-6d3e-2f-6g-5h3i-6j-6k-5l-4m6o3p-7q-6
b to hold | A4a6b-6c-3d-7e-3f-5g-7h9i-8j-6k-8l-2m-6n-6o-5p-7q-6
b to hold up | A6
b to it | A3a8b-6c-4d-7e-5f-4g-3h10i-4j-4k-3l-5m-3n-4p-4q-5
b to join | A-6
b to keep | A-7
b to know | A3a-2b-2c-11h4j8l-2m8o-2q-2
b to learn | A9a-6b-6c3d-4e15f-4g-4h-6i-6j-8k-7l-6m-7n-4o-7p-4q-5
b to leave | a-7b-6c-3d-7e-4f-6g-5h-7i-7j-8k4l-7m-6n-5o8p-7
b to let | a-5b-9c-3d-6e-4f-6g8h7i-6j-8k-5l-8m5n-8o-9p-7q6
b to live | A7
b to look | a-5b-6c-2d3e2f-5g-4i3j4k-6l6m-7n-2o-6p-6q-4
b to look out | A-4
b to make | A15a-6b-3c-5d3f-5g10h13i-4j-5k-6l-4m-5n-3o-7p-3q-4
b to me | A20a-7d-6e-7f-4g-6k-4m10n3
b to move | A-7
b to my | A4a-4c-15f5g-2j5k-2
b to nursery | A-3
b to open | A6
b to own | A6
b to pack | A-4
b to page | A-5
b to people | A5
b to put away | A4
b to put back | A-4
b to put on | A6
b to reach | A7a-7b-7c10d-7e3g-5h-7i-8j-5k-5l-7m-4n-5o-7p-5q-2
b to read | A4a-4b-7c-4d-3g-3h2i-5j-5k-4l-4m4n3o-5p-3q-5
b to ring | a-5b-3c-3d-6e-3f-5g-3h-7i-6j-6k-2l9n4o-3p-3q-3
b to run | A3
b to say | c-10h5i-2l-4m-3p4q6
b to see | A2d4f5h2i-2j-3l3q-2
b to show | a-7b-8c-4d-5e-3f-8g-8h-9i-5j-5k-5l20m-5n-4o-6p-7q-7
b to sign | A-13
b to sit | A6a-2b-4d-5e-3f-5g-3h7i-5j-7k-2l-6m9n-4o3p-4q5
b to sleep | A4a-7b-7d-7e-3f-5g-5h-9i-7j-8k3l-6m-4n-5o-8p-3q-3
b to slip | A6
b to stay | A-3
b to stay in | A-6
b to swap | A-4
b to take | a-6b-5c-3d-6e-2f-6g-4h6i-3j-7k8l-6m-7n-4o-6p-4q5
b to talk | A-2
b to tell | A-2a-2b-3e-8h-3i-3j-3k-5l9m8o-4
b to the | b-2d-4f5j-2k-7l-3m-2n2q-5
b to them | A8a-5b-6d5e-2f4g-4h-6i-5j-6k9l-5m-6n-7o-7p-5q-7
b to think | A9a6b-8c-3d10e9f-5g-5h-8i5j-8k-5l-6m-6n-4o-6p-5q-6
b to this | A7a-5c-3d-4e-3f-5g-6h-8i-6j-5k-6l-5m-6n5o-6p2q-8
b to u | A5
b to us | A-5
b to wait | A-4
b to wake | A-5
b to wear | A-9
b to what | A4
b to whatever | A4
b to when | A7
b to whoever | A6
b to work on | A-4
b to write | A2a-8b-7c5d-7e-4f-7g-7h-6i-8j-7k-7l-7m-7n13o-7p-9q-6
b to you | a-5f-5j-9k-2m-2n-3o8p3q3
b to your | a-4c-15f17g-2h-6i-2j-6m-2n-3o-2
b to yourself | A7a7b-7c-4d-7e-4f5g-4h-7i-7j-7k-6l7m-7n7o-8p-5q-5
b toast $ | A4a-8b-8c-5d-7e-4f-5g-8h2i3j-7k-8l-8m-6n-5o8p-7q-4
b today $ | a-7b-6c-4d-5e-4f-8h-7i4j-7k-5l-6m-6n13o-6p5q-7
b tomorrow as | A-4
b tomorrow at | A-5
b tomorrow be | A-6
b tone $ | A7
b tone of | A5
b tonight $ | a2b12c-4d-6e-3g-7h-5i-5j-7k-7l-6m-6n22o-8p-4q-5
b tonight and | A-13
b too $ | A-3a-7b-7f11g-5h-6j3k-6l-5m-7n-4o-8p-6q-6
b too and | A6
b too early | A-5
b too small | A-3
b too so | A-5
b tooth and | A-4
b top it | A-4
b top of | A-4
b top up | A-7
b torch $ | A-5
b total be | A-5
b touch i | A7
b touch that | A4
b towel $ | A8a-5b-3c5d-2e-4f-5g7h-5i-5j-4k-5l-6m-7n-5o-6p-3q-7
b track of | A7
b train on | A-3
b training be | A-4
b trampoline in | A6
b travel consent | A8
b treat like | A6
b treat you | A-5
b tree be | A5
b trial #Name | A-5
b tribunal $ | A8
b truck $ | A-5
b truly #Name | A-5
b truly yours | A-4
b trust be | A6
b try $ | A4
b try be | A9a-8b-6c4d-7e-4f6g-5h-7i-5j-8k-7l-6m-6n7o21p-6q-8
b tunde $ | A-8
b turn a | A7
b turn out out | a10b-6c-5d-8e-4f-6g-5h-5i-6j-7k3l-6m-5n-7o-8p-4q-4
b turn up up | a4b-4d-4e4g-3h-3i-3j-4k-4l-3m-2o4p-3
b tutor $ | A3
b tutor be | A-5
b twice $ | A4a-7b-6c-4d-5e-3f3g-6h-8i-6j-6k-7l14m-7n-5o-7p-6q-5
b twice a | A-8
b twice as | A6
b twice in | A5
b twice on | A-5
b twice since | A-6
b type this | A6a-6b-8c-3d-5e-2f-4g6h-8i-5j-5k-5l-4m-3n-4o-4p-5q-5
b u $ | A2a2c-3e-4f-7g-6h-4i-5j4k-3l-4m-4n3p-3q-6
b u a | A6
b u ask | A4
b u be | A2a9b-2d5e-3f-6g-6h-4i4j-7k-5l-7m8n-5o-7p-3q-5
b u can | b-4c-5d10f11g-6i-4j-5k-4l-5m-6n-4o-7p-4q-5
b u count | A5
b u do | A8a-6b-8c8d4f-8g-5h-7j-7k-7l-6m-9n-7o-8p-7q-7
b u get | A-8
b u just | A12a-6b-4d12e-5f-6h-4i-5j-5k-4l-2m-6n-6p-6q-6
b u know | A3a-6b9c-2d-9e-3f-8g-4h4i-4j4k-4l4m-4n-5o-6p-6q6
b u lah | A5
b u only | A3
b u pick | A6
b u so | A8
b u tell | A7a7b4c19d-8e-3f-4g-5h-4i-7j-5k-4l-8m-9n-5o-3q-4
b u the | A6
b u too | A6
b u wanna | A2a-8b-8c-4d3e-4f-8g-7h-7i-6j-8k-6l-7m-8n-9o16p-6q-7
b under her | A-3
b under his | A-4
b under the | a-6b-7d-7e-4f-4g3h-6i-6j-7k-5l12n-6o-6q-4
b under this | A3
b unfortunately the | A-5
b until #Day | A-24
b until #Number | A-2a-7b-7c-4d-8e-3f-5g4h4i-8j-7k6l-8m-8n-10o-8p-7q-5
b until be | A-4
b until he | A2
b until school | A-4
b until the | A-16
b up #Number | a-8b-8c2d-8e-3f-7g8h-10i10j-9k9l3m-7n-7o-8p-7q-5
b up $ | A4a3d2e-2f-4g-6h5i-6j-7k-3l6o-4
b up a | a-5b-5d-6e-2f-5g-3i-3j-7l-4n-5o7p-5q-6
b up and | A11a5c2d-5f13g-3h-6i5j-3k6l-4m-4n-4o-3p-3q-6
b up as | A-2
b up at | A-4a-4b-5c6d-5e-3f5h-8j6k-5l-6m-6n-6o-5q-4
b up everything | A5
b up for | a3b-6c8d-6e-3f-5g-4h-6j-4k-5l-6m-4n-4o8p-5q-6
b up have | A-3a-5b-6c-3d-7e-4f-6g9h-7i-5j-5k-5l-6m-5n-4o-7p-5q7
b up i | A2
b up in | A8a-4b-4c-6d-4f14h-4i-3j-4k-2l-3m-4p-4
b up my | A6
b up n | A5
b up on | A7a-4b9c3d-4f-3g4h-3i-3j-3k4l-3m-3n-4p-3q-2
b up over | A-4
b up the | A5a-4b-5d-5e5g3h2j8k-3l-5m-5n-5o-5p-5q-5
b up to | a-4b-5e-5f-3g2j-4k-3n-4o-4p-4q3
b up when | A4a-7b-6d-4e2f-8g-5h-8i-9j5k-7l-7m-8n-6o-6p-5q6
b up with | A2b-3c-11d-4e-10f-2i-3j-3m-4n-3o-4p4q3
b up your | a-8b-7c-4d10e-5f-6g-6h-7i-7j-6k-4l-6m-8n7o-8p-7q-5
b up yourself | A6
b ur #Number | A-4
b ur a | A6a10c-4d-6e-4f-7g-6h-6i-6j-8k-8l-5m-5n-5o-7p-7q-5
b ur actually | A5
b ur mum | A9a5b8c-3d-7e-3f5g-7h-5i-6j5k-6l2m-7n-6o-7p-4
b ur new | A5
b ur so | A5
b ur weekend | A7
b urs $ | A-7
b us $ | b-2d-2e-12f-3i-5j-2m-2q5
b us a | A-8
b us about | A-4
b us and | A-7
b us both | A-15
b us by | A-6
b us do | A3
b us have | A-9
b us not | A5
b us see | A4
b us to | A-16
b us who | A8a7b-5c-4d-8e3f-5g-4h6i-8j8k-6l-6m-5n-3o-7p-7q-6
b use a | A6
b use for | A5a5c-4d-7e4f-5g-5h-7i6j-6k-5l-6m-4n-6o-7p-5q-3
b use the | a-9b12c-2d-7e-3f-4g-7h-9i-5j-6k-5l2m-5n-4o-5p-6q-3
b use to | a-3b-7c-2d-7e-5f-7g-5h20i-4j-3k-4l-5m-5n-4o-5p-6q-7
b used to | a9b-6c-4d-4e-4f-7g-4h8i-6j-8k-6l-6m-6n-4o-5p-5q-3
b very end | A5
b very good | A9a-6b-5c3d-8e-5f-5g-4h-6i-8j-6k-5l-7m8n-3o3p-4q-4
b very truly | A-4
b vet $ | A-6
b video on | A-6
b visit be | A-3
b visit the | A-5
b voice $ | A9a-6b-7c5d-9e-4f-6g7h-6i-8j-7k-7l-9m4n-7o-6p-5q-4
b voicemail $ | A8a-8b-8c-4d-5e3f-7g-7h-7i5j-8k-5l3m-8n6o-8p-6q-5
b volunteer for | A-4
b w the | A7
b wait #Number | A3
b wait by | A4
b wait for | a-6b-6c7d6e-3f-6g-5h-7i4j-6k2l-5m-6n-5o-8p-5q-3
b wait on | A10a-6b-5c8d4e-3f-5g-5i11j-6k-3l-7m-5n-5o-4p-5q-4
b wait until | A-3
b wake up up | A10a-4b-5d-6e-2f3g-5h-5i-6j-7k-5l-6m4n-6o-6p-4q4
b walk to | A8a-4b-6c-3d-7e-4f-6g-6h10i-8j-8k-3l-6m4n-5o-5p-6q-5
b want #Money | A-2
b want #Number | A-3
b want a | a-7b-6d5f-7g-5h-5i-5j-6k3l-7m-6n4o-7p-5q-7
b want her | A-4
b want him | A-2
b want it | a-6b-5c-2d7e-2f-6g-5h-6i-6j-6k-7l-6m-6n12o-7p-5q-4
b want me | A16a-5b-4c-4d-2e2f-4g-5j-4k-4l6m-5n-5o-6p-5
b want of | A6
b want the | a-7b-5c-3d14e-4f4g-4h-6i-5j-4k-6l-5m-7n6o-7p-4q-6
b want to | a-6d3e2f-4g3i-7j-6k-4m3n-3o3p-3
b want you | A3
b warn me | A5a-7c-3d-6e-3f-4g-5h-6i11j7k-5l-7m-6n-5o-8p-6q-3
b warn you | A7
b warning $ | A-7
b wash $ | A3
b wash his | A-5
b water and | A-5
b water be | A4
b way $ | a3b-4c-5d-4e-6f-4g-3i-4j2k-5l-4m-4n-4o-5p-4q5
b way and | A-4
b way i | A5
b way of | A11a-7b2c-2d4f-5g-5h9i-6j-7k-9l-5m-5n-4o-6p-5
b way the | A10a-8b-8c3d-6e10f-6g-6h-8i-6j10k-7l-4m-8n-4o-6p-7q-7
b way to | A-6
b way u | A6
b way you | A8a7b3c3d-8e-3f-5g-5h-7j-9k-8l-5m-5n-6o-7p-4q-4
b ways to | A5
b we agree | A-3
b we ask | A-5
b we be | a-5b3c6d-5e3f-6h-4i-2j-5k-3l7m4n-2o-6p-4q-6
b we both | a-8b-6c-3d17e2f-5g-3h-7i-7j-5k-7l-7m-6n-4o-5p-6q-6
b we can | A-5
b we do | b-4d-4e17f-3h-5j-3k-2l-6m-5n-3o-5p-3q-4
b we eat | A4
b we fly | A-3
b we get | A-10
b we have | a-6d-4f-6h3i-4j-4k-3m-4o-4p-3q-5
b we live | A6a-6b-5c-5d-5e-4f-5g-2h-6i14j-7k-3l-7m-4n-3o-4p-4q-5
b we move | A-4
b we must | A-2
b we park | A-4
b we say | A-7
b we split | A6
b we will | A4a-2b-4d-5e-4f-4h-5i-4j-5k-3l-5m-5n-3o-3p-4q12
b we would | A5
b weaponis incompetence | A7
b wear a | A7
b wear it | A-3
b wear them | A-6
b week #Number | A-3
b week $ | a-3b-3d3f4h-4i-3j3l-2m-3n-4o-4p-4
b week but | A-5
b week have | A6
b week i | A6
b week in | A11a6b-7d-6e4f6g-7h4j-6k-4l-6m-6n-6o-8p-5q-6
b week it | A5a-7b-6c-4d-8e-4f-6g-4h-7i-8j-6k-5l-4m-7n-4o12p-5
b week of | A-5
b week so | A-13
b week which | A-4
b week you | A7a-7b-5c-4d-8e-3f-6g-7h-9i20j-7k-5l-9m-6n-6o-7p-7q-5
b weekend $ | A-3
b weekend in | A15b-7c-3d-8e-2f-7g2h-5i-8j8k-8l-6m-5n-7o-7p-6q-4
b weekend so | A-4
b weeks #Number | A-3
b weeks $ | A-3
b weeks for | A-4
b weeks so | A-6
b well $ | A-5a-5b-4c-2d6e9f4g-5h-6i-5j-6k-5l-5m-6n-6o-8p-6q-3
b well and | A-4
b well be | A11a-5b-3d-6e-2f-6g-5h-5i-3j-6k-5l-4m-6n-5o-9p-6q19
b well do | A3a-4b-7c5d-6e5f-3h3i-7j-6k-3l-6m3n-4o-3p-5q-5
b well have | A7
b well i | A13a-7b-6d-7f-7g2h-6i-6j-6k-7l-7m-4n-6o-7p-7
b well on | A6
b well to | A5
b went up | A6
b wet so | A-3
b wet weekend | A4
b what #Name | A8a-3b-6c-4d-7e3f-6g-5h-6i-6j6k-7l-7n-6o-2p-5q4
b what a | A-4b-4e4f-3g-2i-3k-4m-3n-2q-3
b what be | a-3b5c-14d2e-2g5h6i-3k-3l-3m-2o5q3
b what do | A11a-4b-3c-2d-5e-3f-4g-5h3i3j-6k-5l-4m-6o-7p-4q15
b what happen | A8a-6b2c5d-6e-3f-6g-6h-6i-7j-8k7l-7m-6n-5o-7q-7
b what have | A8
b what i | A10a-3b-3c3d-3f5h-3i6k-3l6m-4n2o-5p3q-2
b what it | A-2a-6b5c-2d2e-2f2g-4h5i-6j-6k-6l-5m-5n-6p-7q-6
b what people | A3
b what she | a-7b-7c-3d-5e-3f9g-5h5i-8j-8k4l-5m-8n2o-9p-4q-5
b what the | A11a-3b-6d-3f-5g-3h-6i-5j-6k-5m-6n-3o-5p-5q13
b what to | A-2
b what we | A4a8c-3d-6e-4f-4h-4i-3j-3k-5l-4m-4o4p-3q-4
b what would | A15a-7b-7c-3d-7e2f-3g-4h9i-6j-6k4l-5o4p-3q6
b what you | A9a-9h-13l2m-2n-4p-3
b what's be | A6
b whatever $ | A7a-7b-8c-3d-7e-4f-7g-4h-7i-6j-9k-5l-4m-7n-8o-8p-6q17
b whatever it | A4
b whatever the | A4
b whatever you | A9a-5b-4c-2d-8e-3f-3g-4h6i-4j-6k-6l5m-6n-3o-8p-6q13
b when #Number | A5a-7b-4c20e-4f-5g-3h-8i-6j-5k20l-5m-6o-7p-2q-3
b when a | A4
b when be | a-3c9d-7e2f-4g-3h-5i2k-5l-4n4p-3q-5
b when have | A12a2b-6c-3d-7e-3f-6g-4h-4i-6j-6k-6l-3m-5n7o-9p-3q9
b when he | a-4b-3d-3e9f-4g-4h-8i16j-6k-6m-9n-5o-4p-3q-3
b when i | A3h3i4j-6k-2l-2
b when it | A11a-4b-5d-5f-5g-3h-5i4j-6k-4m-5n-4o-4p-2q8
b when nobody | A3
b when she | a-4b-3c7d-6f4g-4h-6i4j-5k-4l-5n-6p-2q4
b when the | A9a-3b-6e-10f-4g-2h-3j-3k-3l3m8n3o-6p-2q-5
b when there | A4
b when they | a-6b-7c-3d-8e-4f6g-7h-7i-7j-9k-6l-5m-8n-8o-8p-6q16
b when u | a-7d-7e-3f-6g5h-5i6j-8k-2l-5m9n-5o8p-2q-5
b when ur | A-2
b when we | A16a-3b-4d-4e-5f-4g-2h-5i20j-3k-2l-5m-5n-3o-4p-3
b when would | A5
b when you | A3a-2c3d-3h-4i6j-4l-3n-3q6
b when your | A8a-3b-5d-4e-3f-4g12h-7i4j5k-3l-6m-5n-6o-3p-4
b where be | a-5b-7c4d-6f-3g-5h-8i15j-7k-6l-6m4n7o-4p-4
b where i | A15a3c5d12f-3g-4h-5i-4j-4k2l-5m-3n-5o-5p-4q-2
b where it | A6
b where the | a-6b-7c-2d-8e-2f-4g-5h-6i-6j-7k11l-6n-5o-7p-4q-4
b where you | a7b-8c5d-11e-4f-4g-6h-6i-8j4k-9l5m-7n-8o-4p-7q-7
b whether he | A5
b whether it | A-3
b whether you | A-11
b which #Money | A-2
b which #Number | A-2
b which be | A-3a2b-3c5d-4e2f-4g-2i6l-2m-5n-2o-4p-4q-4
b which house | A7
b which i | A5a-5b-3d-4e3f-6g-3h-2j-5k-4m-4n-3o-3q8
b which mean | A-3
b which of | a-6b-8c3d-5e-4f-8g-3h-8i-7j-8k-7l-6m3n-6o-8p-5q4
b which tell | A7a-7b-7c3d7e-4f-5g-5h-8i-7j-8k-5l-7m3n-6o-7p-3q-7
b which the | A-6
b which you | a-8b-6d-8e8f-5g-4h6i5j-7k-6l-7m-7n-4o-7p-4q-3
b while $ | A4
b while be | A4
b while i | A-3a-3b-5c-2d-2e-3f-4g-5h-2i5j-7k6l4m-4n-2o-8p8q-4
b while or | A4
b while the | A4
b while u | A7
b while you | A5a-4c-5e5f-4g-5h-5i6j-6m-5n7o-6p-4
b whisper to | A7
b white #Name | A-3
b white shirt | A-4
b white shoes | A-4
b who be | A20b-3c2d2i-6j-5k3n2
b who buy | A3
b who can | A2a5b-4c-7d-5f-2h-3i-2j-3k3l-2m-4o-6p-3q5
b who carry | A2
b who count | A3
b who do | A8a4b6c6d-6e-4f-4g-4i-5j-6k-7l-4n-3o-6p-5q-5
b who else | A5
b who find | A2
b who have | a3h-4k-3q-2
b who he | A7a-3b-3c-3d-7e-4f-6g-3h-4i-4j-5k-7l-5m9n-6o3p-2q-8
b who help | A5
b who keep | A4
b who lets | A4
b who once | A4
b who pay | A4
b who take | A2
b who tell | A4a-7b-7d-8e5f-6g-6h7i-7j-6k-7l-7m4n-5o-6p-4q-5
b who write | A5
b who'd be | A6
b who's count | A6
b who's to | A6
b whole #Name | A6a-5b-5c-3d5f-4g3h-7i-5j-8k-4l-5m-7n-2o-5p-5q-3
b whole #Number | A-2a-3b-4d-4e-3f-5g-6h-8i-8j-5k-2l6m-5n-5o-4p4q-3
b whole circus | A4
b whole close | A7
b whole family | A9b14c-3d-9e-5f-7g-5h-6i-5j13k-6l-4m-4n-3o-5p-5q-5
b whole month | A10a-8b-8c9d-8e12f-6g-5h-7i-8j-9k-7l-8m-7n-5o-7p-6q-8
b whole of | A6a-3b-4c-6d-4e2f-3g-3h-4i2j5k-2m-4o-3p12q-2
b whole point | A4
b whole sorry | A4a-6b-5d-6e-4f-6g-5h-9i-6j-6k-3l-3m-4n-3o-4p10q-7
b whole thing | A3a-6b-6c-3d-5e6f-6g-3h5i-7j-6k-4l-5m-6n-3o-5p-5q7
b whole week | A4a-4b-3c4d-4e-4f11h-7i-7j-8k-4l-6m-5n-7o-4p-6q-7
b why #Name | A7
b why he | A-2
b why she | A8a-6b-6c-4d-8e12f-8g-6h-5i-6j-9k-6l-7m17n-8o-10p-4q-4
b wiebke $ | A-7
b wife $ | A5
b wife who | A6a-7b5c-3d-3e-3g-3h-6i5j-6k16l-6m-4n-2o-5p-3q-4
b will $ | A2a-7b-6c-2d-4e-4f-10g14h-7i-4j-6k-8l-5m-4n-8o-5p-5
b will ask | a-5b-6c4d-7e4f-6g-4h-7i-7j-7k-6l-5m4n3o-7p-6q-7
b will be | b-7c-13d-4f24h-3i-5k-11m-2o-8
b will bring | A-8
b will call | A-5
b will check | A-4
b will collect | A-5
b will come | a-3b-2d-4e2f-9h-6i-5j-4k-5l-5m3n-5o-6p-3q5
b will cover | A-3
b will do | A-8
b will drive | A-6
b will ever | A3
b will feel | A6
b will film | A-4
b will forget | A3
b will get | a-4b-4e-2g-4h-5i-4j-6k-4l-3m-5n-7o-4p-3q11
b will go on | A7
b will have | c-2e3f4i-3n3q-4
b will hold | A-7
b will i | a-8b-7c-4d-3e18f-7g-6h-9i-6j-6k-8l-2m-5n-3o-7p-6q-8
b will just | A12b-3d-6e-2f-5g-4h13i-3j-4k-3l-4m-5n-4o-4p-6q-3
b will leave | a-5b-6c-3d-7e3f-8g-3h-8i-5j6k-8l-4m-5n4o-4p-6q6
b will make | A-5
b will message | A-9
b will miss | A-7
b will must | A-22
b will not | A4b3c-13f4h-3l-2n6q-2
b will pick up | A-5
b will post | A-7
b will put | a-5b-6c-4d-7e3f-8g-5h6i-7j-6k-8l-5m-6o-7p-7q-7
b will put in | A-9
b will reach | A-7
b will recall | A4
b will see | A6c-8e-12f2h-3q6
b will send in | A-4
b will sign | A-11
b will sit | A2a-4b-7c-3d-6e-4f13g-4h3i-5j-7k-6l-5m6n-6o-7p-5q-7
b will sleep | A-5
b will sort | A5a-5b-7d-6e-4f-8g-2h-7i-7j-7k-6l-7m-5n-5o-4p-7q11
b will stop | A5
b will take | a-6b-7d-7e2f-6g5h-6i-6j-7k-6l-6m-5n-7p-6q-6
b will tell | A2a-4b-4d-4e-2f-9g-2h-6i-5j-7k-4l10m-6n2o-5p-2q8
b will text | A-19
b will transfer | A-4
b will understand | A8
b will walk | A-5
b will we | A-6
b win $ | A7
b wind blow | A4
b winter coat | A10a-7b-6d-4e4f-5g-7i-7j-6k-6l-8m-6n-6o-6p-6q-6
b wish you | A-7
b with #Name | a-6b-6c-3d-6f-7g-5h-6i-5j7k3l-5m2n8o-4p-5q-6
b with #Number | A6a-6c11d-3g-3h7l-7m-2
b with $ | A7
b with a | A15a5d4f-4g-21n-18q-17
b with all | a-3b-6d3e-3f-6g-4h-9i-5j-6l-4m-3n-4o-5p-7q-4
b with an | A7a-5b4c-5d-5f-4g-5i-4j-5k-4l4m-4n-4o3q-4
b with both | A-4
b with breakfast | A-6
b with fever | A8
b with food | A-4
b with her | a-4b-3f-5g-4h3i-4j-5k-4l7m-3p-3q-3
b with him | a-5b-3e-7f-4h-4i-3j-4k-4l7m6o-3p-3q-3
b with it | c-2d-2e-12f5h-5j-2k4o-4q3
b with kind | A-6
b with me | A-5a-5b-6c-4d-3e-4f3g-6h-6i-5j-5k-3l-5m-5o-6p5q3
b with more | A10a23b-7c-4d-9e-4f-10g-7h-7i-7j-8k-6l-6m-7n-8o-10p-6q-5
b with my | b-2e-11h6i8
b with no | A3a5b-6d-6e-2f-5g-3h2i-7j5k-9m-6n-5o-7p-5q-3
b with nothing | A7a-6b-7c7d-4f-5g-3h7i-5j-5l-7m-6n-4o-7p-4q-6
b with silence | A4
b with such | A2
b with that | A7a-2b-3c-2d5h-2l-3m-2o4
b with the | a-10b4h4i2j7k-17l-5q-2
b with these | A6
b with this | A4a-6b8c-3d-5e-3f-5g-3h9i4j-5k-7l-7m-6n-6o-7p-7q-5
b with those | A4
b with ur | A5
b with us | A-3
b with water | A-5
b with which | A8
b with you | b-3d-2g2h-5i-3l-3
b with your | A8f4g-2h-5l-4o8
b within #Number | A-7
b without a | A5a4b-2e6h-3l-2m-2n-2o-2q-2
b without ask | A5
b without my | A3
b without so | A4a-8b-4c18d-8e3f-7g-6h-5i-8j-4k-4l-6m-3n-6o-7p-5q-2
b without you | A6
b wobbly tooth | A-4
b woman i | A3
b woman to | A4
b woman who | A5a10b-6d6f-4g-3h-5i-7j-9k-8l-5m-6n-4o-8p-4q-4
b wonder for | A6a-7b-5c-4d-7e-4f-6g-5h-6i-5j-8k-4l-5m-5n-5o18p-6q-4
b word $ | a-6b-8c-4d-6e-4f8g-6h-7i-6j-9k-6l10m-8n-6o-7p-5q-7
b word about | A-2
b word and | A7
b word be | A9a-6c-4d-7e-3f-7g-4h-7i-8j6k-8l-7m-8n-6o-7p-6q6
b word for | A13a-5b14c3d-4f-5g-2h-4i-2j-5k-4o-4p-3
b work $ | A-9a-7b-9c-4d-7e-4f4g-7h6i-6j-7k-6l-6m-7n-7o-8p-6q-6
b work at | A-5
b work have | A3
b work i | A-4
b work in in | A13a-7b-6d-7f-5i-6j-6k-6l10m-7n3o-8p-5q-4
b work wonders | A5
b works $ | A-8
b works for | A-4
b works too | A-2
b works will | A-5
b world #Name | A-5
b world $ | A9a-6b-7c-3d-5e-5f-7g-5h4i-5j-6k-5l-4m-4n-6o-6p13q5
b worried $ | A-5
b worried about | A-4
b worry about | a-7b-6c-2d-6e3f-7g-6h8i-6k7l-6m-6n-7o-6p-5q-6
b worse than | A-5
b worse when | A7
b would #Day | A-4
b would a | A7a3b-7c5d-7e-4f-5g-5h-6i8j6k-8l-6m-6n-5p-6q-7
b would already | A8a-7b-6d10e-4f-3g-4h-8i-8j-7k-3l-7m-7n-4o-8p-4q-6
b would also | A6
b would be | b-4c4d5f-2g-5n-2o7q-4
b would call | A5
b would care | A8
b would come | A8a-9b-7d-7e4f-3g-6h4i-7j6k3l-7m-6n-3o-8p-6q-4
b would do | A5a-6b-6c-6d-6e-5f-4g-4h5i-6j-6k-6l4m-4n-2o23p-3q-5
b would even | A7
b would find | A8a8b-6d-7e-4f-3g-4h-7i-3j-6k-4l5m-6n-3o-7p-4q-7
b would finish | A6
b would forget | A6
b would get out | A3
b would have | A8b-4c7g-6h-13k4m-2p-3q3
b would help | A-5
b would know | A4
b would let | a-6b-6c5d-6e-3f-3g-6h-8i4j-6k8l-5m-8n-3o4p-6q-3
b would like | A-20a-5b-5c-4d7e-5f-5g-4h-5i-4j6k-4l-5m10n-3o-7p-3q-5
b would lose | A5
b would love | A-8
b would make | A12a-6b-6c-3d2e-3f-3g5h5i-7j-6k-4l-7m3n-2o-7p-6q-4
b would must | A-5
b would never | A-2
b would not | A5
b would nothing | A6
b would open | A6
b would prefer | A-6
b would rather | A-10a-7b-7c-3d5e-3f-3g-5h-8i-6j-8k-8l-7m3n-3o-7p-4q7
b would say | A5a-3c2i-3j-3l-3m-6o-5q5
b would sit | A6
b would sooner | A8a-6c-6d11e-4f-3g-2h-5i-4k-5l-4m6n-3o-6p-3q-3
b would start | A7
b would suit | A-6
b would tell | A4
b would that | A-5
b would the | A9a-8b-6c19d-8e-4f-5g-4h-9i12j-7k-6l-7m-7n-3o-7p-7q-5
b would think | A6
b would trust | A9
b would want | a-7b-3c-3e5f-5g-6h4i-6j-5k-5l-8m6n-4o-4p-6q5
b would you | A-4
b write $ | A-2a3b-7c-3d-2e-3f-4g-6h-7i-8j-5k-6l6m-6n-7o-7p6q-3
b write about | A-10
b write down down | a-7b5f-6g-4h-6i5j-5k-3l2m-6n-4o3p-4q-5
b write it | A7a-5b3c-3e-3f-3g-4h-6i-6j-4k-5l11m-6n-4o3p-5q-4
b write me | A5a6b-5d-8e-2f-6g-6h-6i-7j-4k-3l-6m-7n20o-7p-5q-6
b write on on | A-5
b write to | A8a-3b-3c-8d-3f4g-3h-3i-3j-3n3p-3q-3
b wrong in | A3
b yeah be | A-5
b yeah i | A8
b yeah nah | A4
b year #Number | A-7
b year $ | a-5b-7c9d2e8g-4h-5i-5j-6k-5l-4m-4n-4o-7q3
b year and | A-9
b year of | A7
b year so | A-5
b years $ | A11a-4b5d-2e4f-3g-3h-5i-7j-3k-4l6m-3o-3q-2
b years and | A3a-5b-5c-3d-5e-3f-4g4i10j4k-3l-7m-3n-4o3p-4q-2
b years i | A13a3b-5c-6d-4e-5f-3g-4h10i23j-5k-4m-4n-2o-5p-6q-5
b years of | A9a-4c-4d-3f-3g-4h4i-5j-4k-4m-3n-3o-4
b yellow #Number | A-3
b yep all | A-2
b yes #Day | A-5
b yes #Money | A-3
b yes #Name | A-3
b yes $ | A-2
b yes be | A-2
b yes for | A-6
b yes i | A-5
b yes on | A-4
b yes please | A-3
b yes she | A-3
b yes the | A-5
b yes they | A-2
b yesterday $ | A-8
b yet may | A4
b yoga $ | A5
b you #Day | b-3d-5f7h-3i3j-3k-2l-2m-2n-4o6p-2
b you #Number | A-2a3b-6d-6f-5g-5h5i4j-6k-5m-4n-6o-8p-6q-3
b you $ | c-3h-6o6q-9
b you a | a-6b-6c-4d3g-3i-2j-5k-5l-4m-6n-5o5p-5q-3
b you about | a-7b-6c-4d-7e-2f-6g-6h-7i-8j-6k-3l6m5n-4o-3q-3
b you address | A6
b you always | A-6
b you an | A2
b you and | d-3f-4g-3i-8j13m-3n-3p4q-3
b you as | A4
b you ask | A4a-3c3d-6e2f3g-4i9j-5k-3l-5m3n-4o-6p-6q-5
b you at | a-4b-3d-5f4g2h-6i-5j-6k-3m-4o-6p2q-4
b you be | A-4a8b-12d5e-6g-12h-7k-13q-9
b you because | A7a-2b-4c-4d-6e-3f-4g-3h-9i-6j-5k-4l2n-5o-3p-2q-2
b you before | A-7
b you bring | a-7b-6c-4d-8e-4f5g-7h-5i-7j13k-3l-4m-5n-9o-9p-6q-3
b you call | A5a-8b3c-3d3f-7g6h-7i-5j-7k5l-7m-7n-4o-9p-5q-8
b you can | a2b-14j-3l-5n-2o2q-2
b you choose | A2
b you come | a-6b-7d3e-3f-7g-5h-6i-7j-6k-3l-6m6n10o-9p-5q-6
b you dare | A8
b you do | c-2d6f-7g-7j-2p-5
b you drop | A-2
b you enjoy | A12a-6b-6d12e2g-4h3i-4j-7k-4l-4m-6n-5o-7p-4q-6
b you even | A6
b you ever | A9b-4c-2e-5f-3g-6h-4i2j-5k-2l-3m-5n6o-6q-4
b you feel | A2a-3b-4c-6d-3e-6f-3g-3h2j-3k-3l-2m-5o3p-4q11
b you find | A7
b you for | a-3d-2e8h-3i-5j-4p-4
b you forget | A-4
b you from | A-9
b you get | d-7f-3g-3h-2i-3k6l2n-4o-5p-2q3
b you give | A12a-8b-7c22d4e3f-6g-5h-7j-6k-4l-5m-4n-7o-7p-5q-4
b you go | A-2a4b-4d-6f8g-5h-5j-6k-4l-4m-5n7o-6p-5q-4
b you hate | A7
b you have | b-3c3f-8g3k-10m-2n-9o-3p-7q-5
b you i | A2a-7b-5c-3d5e4g-7h-7i-6j-7k-7l2m-7n-5o-9p-6q-7
b you in | A5a3d-3e2f-5g-3h-4i-4j-4k-3l7n-4o-4p-4q-4
b you it | A9a-8b-6c-5d11e-4f-5g-5h-8i-8j-6k-7m-7n-5o-5p-3q-5
b you just | a-6b-2d9f-3g-4h-7i-3j-4k-4l-3m-4n-4o5q-6
b you keep | A9a-7b-6d3e-3f-6g-4h5i7j-4l-4m-5n-7o5p-3q-2
b you know | A-2a2c-5d2e-5f-3g-4h3i-3j-5k-2l-3n-4o-4p-4q-5
b you last | A6
b you learn | A5
b you leave | A6a-4c12e-5f-3g-3h-4i24j-4l-4m-3n-4o-3p-2
b you let | a-4b-4c23e-6f-4g-2j3l3m-3n-6o-5p-3q-2
b you like | A8b-4c-12d11e-12f-3g-3h-3i-3l2p-2
b you look up | A4
b you love | A5
b you make | a-6d-8e3f-5g-5h-6i3j-6k-3l-6n-6o-4p-3q-2
b you marry | A6
b you may | A19d-3e3h-2j5o16
b you mind | A3a-7b-7c-3d18e-4f-4g-2h-8i-6j-7k-7l-6m-7n-8o-9p-6q-8
b you miss | A13a-8b-7c-3d11e3f-8g-5h-6i-7j-7k-8l-6m-5n-7o3p-6q-6
b you more | A4
b you must | a-6b-5c-6d9e-6f-5h2i-4j-5k-4l-2n3o-6p-3q-3
b you need | A4
b you never | A10a-6b-5d5f-6g-4h-7j-5k-5l-8m-6n-7o-6p-6q-3
b you next | A5a-5b-6c-3d-7e-4f-8g-5h-7i-5j-7k-4l-4m-7n11o-5p-4q-4
b you not | A2
b you okay | A-5
b you on | A2a-2b6c4f2i-4j-4o-2p-3
b you only | A15a-6b-3d19e-7f-4g-3h-5i-4j-4k-3l-3m-4n-4o-6q-2
b you please | A-2
b you prefer | A-5
b you put down | A4
b you ring | A10a-4b-4c4d-7e-3f-6g5h-6i-7j-4m-5n-3o3p-5q-3
b you roll | A8
b you say | a-6d-6f-3g-4h-6i-6j4k-3l3m-6n4o-5p-6q-4
b you see | A9a-9b6c-4d19e-3f-6g-5h-5i-8j-8k-6l-6m-7n-7o-8p-4q-5
b you send | A-6
b you should | A-3a5b-6c-3d-9e-3f-6g-5h-7i-7j-6k-9l-3m-5n-5o17p6q-6
b you sigh | A5
b you sign up | A5a-6b-4c9d-7e-4f-5g-5h-5i4j-5k-5l-7m-3n-5p-4q-6
b you since | A5
b you skip | A6
b you so | A-2a-6b-5c-4d3e-2f-3h-7i-5j-4k-7l6m3n-2o-6p-4q-2
b you stand | A5
b you take | a-4b-5d-7e-4f-4g-6h-8j-6k9l-8m-6n-8o-6p-6q-3
b you take off | A4
b you talk | A6
b you teach | A-2
b you tell | a-3b-4d-2e-8f-3h-3k-2m4n-3
b you that | A13a6c3d-3e-10h-2i2k-2l-5m4n-3o-3
b you the | A-3a-7b-6d-8g-6h-7i6j-6k-5l-6m-5n-5o6q-5
b you there | A-6
b you think | A3a-4b-2c-7e-9f-3g-2j-3k-2m-2n-3o-2p7q5
b you this | A-6
b you to | A-3a2b-3d3g-5j-7k-4l-9m2n-3o-2p2q-4
b you up | A6
b you want | A-3a-5c-16d7f-2g-3h-7j-4m-3n-3q4
b you we | A8a-6b-7c9d-5e9f-6g-4h8i-9j-4k-5l-8m-7n-2o-5p-5q-7
b you well | A-5
b you what | A7
b you who | A6a8b-7c2d-8e-4f-5g-4h-6j-6k-6l3m-5n-8o-8p-7q-6
b you will | A20a-9b-4c-3d-3e-23f-2g-4i-2j-10k-3l-6n26p-4q-6
b you with | A4
b you would | b-4c-2f-3g-2h-4i-4j-4k-4o6p-2q-3
b you write | A3
b your #Day | a-6b-4c12d-6e-5g-8h-7i-8j8k-3l-7m-7n-3o-9p-7q-3
b your #Name | A16b-4c-9d-3e8f-4g-4h-3i-3j9l6m-4n-3o-4p-4q-2
b your #Number | a-4b-5d-3e3f6g-3h2j-6k-3l-5m-5n-5o-7p-4q-6
b your address | A12a-9b-8d-8e-3f11g-5h-5i-8j-8k5l4m-6n-8o-8p-6q-7
b your book | A7
b your boot | A7
b your boss | A3
b your brother's | A9a-7b-7d-6e-4f4g-5h-8i3j7k-5l-8m-7n-8o-7p-6q-6
b your brothers | A6
b your car | A3a-9b-5c2d-8e-4f-8g-6h-7i-8j-9k-4l6m-6n7o-5p-6q-5
b your coffee | A5
b your concern | A5
b your cousin's | A5
b your daughter | A6
b your door | A-8
b your emails | A5
b your end | A-2
b your eyes | A6
b your face | A6
b your family | A5
b your father | A-3a-4b-5c-3d-4e-3f3g-4h-6i8j-8k-4l-6m-4n-5o-4q-5
b your hands | A5
b your head | A8a7b-7c-4d5e-4g-7h-8i-6j-7k-4l-7m-7n-7o-8p-7q-5
b your heart | A5
b your house | a-4b-5c7d-6f-5g5h-6i-6j-7k-3l-5m13o-5p-4
b your hr | A7a-5b-6c-3d-5e-3f16g-7h-4i-4j-5k-2l-4m-3n-8o-5p-2q-2
b your last | A6a-6b-2c-4d-6e-4f5g-6h-5i-7j-6k-3l-6m-6n-7o-8p8q-4
b your letterbox | A-4
b your life | A4a-6b-5c-2d-8e-3f-5g-5h-6i-5j-5k-5l-3m-3n-5o5p5q-3
b your little | A7
b your managing | A8
b your message | a-7b-7c-3d-7e7f-4g2h-6i-7j-8k-5l-7m3n-4o-4p-6q-3
b your mind | A7a-8b-5d14e-2f-5g-6h-6i5j-7k-5l-4m-6n-3p-7q-4
b your mother | A3d-3e-2h-5i4j4m-2o3
b your mother's | A11a-5b-6d-5e-3f-5g-5h9i31j-7k-4l-7m-5n-4o-5p-6q-4
b your mouth | A9a4b-7c-2d-7e-3f-8g-5h-4i-6j2k-6l-4m-9n17o-9p-5q-3
b your mum | A-12
b your mum's | A-3
b your name | A3a-5b-6c-4d-5e-3g9h3i-7j4k-3l-2m8n-3o-4p-4q-2
b your new | A10a-5b-8c-4d-6e9f-5g-6h-9i-5j4k-5l-6n-6o-5p-5q-4
b your night | A-4
b your number | A3a-3b-5c-3d-8e-3f8g-3h-6i-6j-6k-5l4m-6n-6o-3p-5q-5
b your office | A7
b your old | A6
b your own | A25a10b-3c-22d-2f-5j4k-2l5m-2n-4p-3
b your pardon | A4
b your parents | A-3
b your phone | A18a-3b-6d-5e5f-5g-3h-3i-5j-5k-3l-4m-6n7o5p-3q5
b your place | a-6b-5c16d-7e5g-5h-6i-7j-7k-4l-5m3n-2o-5p-5q-4
b your purse | A6
b your secretary | A7
b your sense | A5
b your share | A-9
b your shift | A-5
b your shop | A5
b your side | a-6b-6c-3d7e2f5g-5h-8i-6j-8k-7l-5m3n-5o-6p-3q-6
b your signature | A-5
b your sister | a6b-5c-5d-6e2f-7g-2h-4i-4j24k-4l3m-5n-4p-3q-2
b your sister's | A13a-6b-5c-2d-6e13f-5g-5h3i4j9k-5m-6n-5o-6p-7
b your sisters | A5
b your son | A7a-8b-9d5e-3f-7g-4h-6i-7j-8k-7l15m6n-5o-9p-4q-3
b your time | A-4
b your voicemail | A6
b your weekends | A-2
b your whole | A9b-7d8e-2f-4g-5h2i4k-5l-4m-5n-3o-5p-5
b yours #Name | A-9
b yours $ | b-3c18e-2f-6g-4h-3i-4j-5k-3l-4m-5n-5o-6p-3q-5
b yours be | A2a-11b2c-4d-8e2f-6g-3h-7i-6j8k-6l-5m-7n-5o-5p-5q-4
b yours ever | A-5
b yours for | A-4
b yours in | A-4
b yours on | A-8
b yours truly | A-5
b yours will | A-5
b yourself $ | A5a2b3d-5f4g-3h-4i-4j-4k-3l3m-4n6o-2p-3q-4
b yourself a | A10a-8b-7c-2d-8e2f-9g-6h-6i-5j-8k-3l-5m-8n6p-3q-4
b yourself before | A5
b yourself in | A4
b yourself to | A7a8b-7c-4d-8e-3f-3g-5h-6i-7j9k-7l-5m-5n2o-9p-5q-4
b yourself with | A4
b yr old | A9a-6b-4c-2e2f6g-7h4i-8j-6k-5l-5m5n-6o-7p-4q-5
both future | c-11d-2e-4f-3h-8i-6l-5n-2q12
both past | A2a-2e-17i4j-3l6
both past not | A-3a-5b5c-4d-3e4f-3g-2h-6i-2j-7k-4l15m-5n-4o-5p-3q-5
both perfect can | A-3
both present | a-7c-3d-6g-4i-3l-2m-9n-6o-7q5
both present can | A-21
both present can not | A-6
both present may | A6
both present not | A-4
child future | A-5a3c-9f-4j-3k-3l5m4n-4o-2q8
child future not | a-5b-3c-3d-5e-3f10g2h-4i-4j-4k-4l-4m-6n4o-4p-2
child past | a-4b-6c3d-24f-7g-15j-3k-3m9n-9o-7p-5q-12
child past must | A4
child past not | A3d-2e-15j-5l-3m16
child perfect | c-2d-2f-3g-3i-5j14k4l-9m6o-3
child perfect can | A3a-4b-4c-5d-4e-6f-4g-6h21i2j-6k-4l-4m-5n-3o-4p-3q-2
child perfect want | a-6b-3c5d-6e-4f-5g-4h-6i-8j5k-6l-7n-2o-5p-3q-3
child present | b-4d-2i-6j4l-9p-3
child present can | A-9a-5b-5c-3f-6g-5h12i3j3k-6l-4m-4n-4o3p-3q-5
child present can not | a-5b6c-3d7e5f-6g-4h-6i-4j-8k-7l-7m5n-3o-8p-3q-8
child present may | A-3a7b-8c-4d-4f-7g-5h-8i-6j5k-6l5m-8n-3o-7p-5q-8
child present must | A-26
child present must not | A-4
child present not | b-3g-6h-2i-6j3m5n-5q-3
child present should not | A3a-6d-5g-2h-6i-5j-5k6l-5m6n-4o-8p-5q2
child present want | d4i-2l-3m14o-3
child present want not | A5
clauses 1 | d-4f-5h-6i-2l-8m-7o-6p-4q-3
clauses 2 | p-4
clauses 3 | a-7e-6k-8l4p3
clauses 4 | A4b-6f-2j-11n-3p8q9
f according | A-5
f adding | A4
f addressed | A5
f advised | A-2
f advises | A-5
f agreed | A-9
f aint | A8
f am | A4b-6c-9f-5g9i-26j-7k-2l-7n-2o-2q-3
f answering | A-6
f answers | A6a8b-6c3d-4e3f-8g-7h-9i-4j6k-7l-7m-10n-8o-7p-4q-6
f appears | A3
f appreciated | A3
f are | A-3a6g3h-28i-8j-3k2m-4n-3p-3q-2
f arrived | A-4
f ashamed | A7
f asked | a-9b-8c-7d-9e-4f-2g-2h4j-4m5q-5
f asking | A2a-6c4d3e4f-3k-6l-2o-2p-3q-4
f asks | A-2
f ate | a-3b-4c-3d-3e-6f-4g-3h9i3j-4k-4l-4n-2o-4p-3
f attached | A-2a-6b3c3d-3e3f5g-6h-6i-5j-6k-6l-7m-5n-3o-4p-4q-3
f back | b-3c3d-4f2g-3h4i9j-4k-4l-4m-4n5o-5p-3
f barred | A6
f bathed | A5
f becomes | A6a5b-7d-4e-4g-5h-5i-6j-5k4l-4m-5n-4o-8p-3q-7
f been | A2c6d-3e3f-9g3h2l3m-3o-6q-16
f begging | A9a-5b-7c-3d-7f-7g6h6i-6j-7k-5l-7m6n-8o-7p-9q-5
f beginning | A-6
f being | A11c-8g3i-17j-5p8q-15
f belongs | A8
f bits | A10a-7b-6c-3d6e2f-7h-6i-6j5k-5l-5m-6n-7o-7p-6q3
f blocked | A7
f blowing | A6
f blows | A4
f booked | A-5a-5b-5c8d4e-3f-8g-6h-8i-9j-7k-4l-6m-8n-5o-6p-6q-5
f books | A-4
f boots | A-6
f bothered | A4a-4b-5c-4d-8e-3f-5g-3h-8i-6j-8k-5l-7m10n-6o-7p-4q6
f bought | a-4b-5d2e-7f-4g-3k3l4n-3o-6p-3q-2
f bound | A7a-6b-5c5d-6e-3g-4h-5i-6j-4k-5l-6m-5n-6o-6p-6q2
f breathing | A8a-7c-3d-7e4f-6g-7h-8i-7j-8k-5l7m-6n-5o-6p5q-6
f bring | a-6b-4c4d-4e2f2g-4h-5i-7j-5k5l-4m-5n2o-6p-3q-5
f bringing | A8a-6b-6c7d-8e-3f5g-5h-6i-5j3l-6m-6n-5o-7p-6q-6
f brings | A2a-6b-5c-3d6e-4f-6g-5h-6i-5j-8k-7l-4m-5n-6o-7p-4q3
f broke | a3b-3d-5f-5g-4h2j-5k-5l6n-6o-4p-5q-3
f broken | A-4
f brought | A14a-5b-5c-4d-5f-4g-5h2i7k-4l-7m-4n-4o-5p-4q-2
f burning | A3
f called | A5b10d-5f-4h-2k-5l4m-4n-4p-3q-3
f calling | A2
f calls | A7a-5b10c-5d-4e-5g3i-2j-5k-3l-3m3n-3o-4p-3q-2
f came | c7d2e3i3n-2o-2
f can't | b-3c-2d8e4f-5j-8p-4q-4
f cancelled | A4a-10b-6c6f6g-7h-6i-7j-6k-7l-5m-5n-8o-9p-4q-5
f cancelling | A5
f cannot | d-2e-14f-3g8i-4k5q3
f cant | a9b-6d3e-2f-7g5h-5i-7j6k-7l-4m-6n-7o-9p-4q-2
f carried | A14a-6b-5c-2d-4e-3f-6g-6i10j-7k-4l-7n-5o-7p-5q-3
f caused | A6
f changed | A-6
f charged | A6a-7b-7c6d-7f-7g-6h-5i-7j-7k-5l-6m-4n8o-7p-6q5
f chased | A5
f checked | A-2a-5b-9c-4d-4e-4f-6g3h-7i-5j-7k7l-6m-4n-5o8p-6q-5
f checking | A7
f checks | A9a-9b-5c9d-5e-5f-8g-5h-7i5j-8k3l-4m3n-7o-10p-6q-3
f choosing | a-9b4c-4d-5e-4f-8g7h7i-6j5k6l-7m-8n-5o-7p-5q-6
f chose | A7a-7b-8d12e-4f-6g-3h-5i-7j-7k-7m-6n-6o-8p-6q-5
f cleaned | A-8
f clears | A-5
f clocked | A8a-9b-5c11d-7e-4f-6g-7h3i-7j-7k4l-6m-6n-4o-7p-4q-4
f closes | A-9
f collected | A-5
f collecting | A-4
f come | e2h-4i-2j-4l-3m-4n4o-2q6
f comes | A3c-4d2f2j-8k-5m-3n-3q-4
f coming | A-2a3b-5d5e3f3h-3i-3k-4l-3m3n-5o-4p3q-4
f concerned | a7b-8d6e-4f-5g-5h-6i-7j-7k-10l-4m-6n-6o6p-4q-7
f confirmed | A-10
f confirming | A-3
f confirms | A-2
f cooking | A6
f costs | a-7b-7c-3d-7e-3f3g-5h5i-8j-6k4l-6m-5n-6o3p-6q-7
f could | d-2f-8g3h-6k-3l-11n-12o3p-2q7
f couldn't | A9a8b-4d-2e-8f-3h-2k-4l-4m-4n-3o3p-3q4
f counting | A15a-4b-5c2d4e4f-5g-4h5j-4k-4l-4m-4n-5o3p2q-4
f counts | A6a-10b-7c-5d8e-5f-3g-6h-8i-7j-6k14l-6m-6n-5o-8p-6q-6
f covers | A-4
f cried | a-5b-5c-5d-4f-2g14i-5k-4l-5m2n-3o-4p-4q-3
f crossed | A5
f crying | A11a-5b-4c2d-5e-2f-3g9h-6i-7j-6k-6m-6n-8o7p-4
f cut | A5
f dated | A-5
f delayed | A-4
f depending | A4
f depends | A11c-7e-11o-3q21
f described | A5a-8c-4d-5e11f-5g-4h-6i7j-9k-5l-8m-5n-3o-7p-5q-2
f did | A9a-4b3d-14e2f-3j-4l4q-9
f didn't | A-2c-10d-3e-12g4h-4l8p-9
f didnt | A-6
f died | A-2
f does | A3e4f-10i-13j7k-3n-12o-3p-6
f doesn't | A-3a3b-7c4d13e3f-6g-4h-6i-4k-6l-6m-6n-6o-5p-6q-6
f doesnt | A6
f doing | f-3h9i-3j3l2p-4
f don't | a-27b-8d3f-26g-3h2i-5j-5k8m-6n4o-5
f done | a-4b-3c4d-3g7h-2i-6n-3p-2q-3
f dont | A6e-2f9i-4k-3l-6m3o-2
f drawn | A15a-8b-5c-2d-5e7f-6g5h2i-5j-8k-4l-5m11n-6o-7p-5q-4
f dreads | A5
f dressed | A3
f dressing | A6
f driving | A5a-4b-4d-4e4f4g-7h-7i-7j5k-5l-6m-4n-6o-8p-5q-6
f drop | A-6
f dropped | A-4
f dropping | A-7
f dying | A6
f earning | A4
f eaten | A-5
f emailed | A-5
f enjoyed | A6
f entitled | A3
f existing | A11a-4b-5d-6e3f-6g-6h7i-6j-6k-3l-5m-6n-7o-8p16q-7
f exists | A11a-7b-7c-2f-7g-5h-7i-5j-6k-8l-6n-7o18p-6q-7
f expecting | A5a-6d-7f-6g-4h3i-4j5k-3l-5m-5n-8o5p-5
f expires | A-4
f failed | a-4b-3c3d-4e-2f-4g-4h-7i-4j-4k2l-6m-4o-3p10q-6
f failing | a-6b-7c-3d7e3f7g-5h-8i-7j-6k-8l-6m6n-6o-8p-9q-5
f falling | A-6
f fed | a-7b-7c-4d-3e2f7g-3h-6i8j-8k5l-7m4n-4o-7q-6
f feels | a-4b-4c2d-9e-2f-4g-4h-6i-5j-5k-3l-4m14n-4o-6p-2
f fell | a-6b-6c-4d-5e-4f-4g3h5i-6j-6k-8l9m3n-6o-5p-5q-5
f felt | A8a-6b-5c6e7f-5g3h-6j-5k-4l-6m-7n-3o-6p-5q-4
f figure | A5
f files | A8a-6b7c-4d-7e6f5g-5h-7i-5j-6k-6l-5m-5n-6o-7p-4q-6
f find | A12a-4b-5c2d-6e-2f-8g-4h3i-7j4k-4l-5m-7n-7o4p4q2
f finding | A3
f finds | a-5b-7d-6e3f-6g-4h-8i-7j-8k-6l-6n-4o5p-6q-7
f finished | a-5b-5d5e-4f-3g-3h7i-7j-8k-3l-8n-6o-7p-3q-6
f fits | A8a-7b-8c-4d5e4f-6g-6h6i-7j-8k-7l-8m-6n-4o-7p-6q-6
f fitting | A-3
f fixed | A-2a-8b-7c-4d7e-3f-7g-6h-6i-5j-7k-3l-5m-6n4o-8p-6q-2
f floated | A3
f flying | A-3
f forgot | A-11
f forgotten | A-3
f fought | A-6
f found | a-3b-2c10d-3f-2i3j4l-3m-2o-4p-2q-3
f frightened | A-2a-5b-5c-4d-6e-3f-4g-6h6i-6j-6k7l-9m6n-4o-6p-4q-3
f fuming | A4
f gaslighting | A7a-5b18d-6e3f-3g-5h-6i-4j-6k-6l-7m-4n-3o-5p-3q-4
f gave | a-4b-5c-3d2f-5g-4h9i2j-4l-3m-2n-3o3p-3
f get | A8b-2d-2e-3f2g-3h-8m-4n4o5q-4
f gets | A3a-5b-2f8g-3h9k-6l-5m-3n-2o-3
f getting | a-5b2d-5e5f9g4h2i-3j2k-5l-3n-4o-6p-2
f given | A3a-5b-5c6d-5e8f-3g-5i-4j-4l-4m-5n-3o-6p-3
f gives | a-7b-5d2e-3f-5g-6h-6i-6j-7k-5l-5m-7n-7o3p-5q5
f giving | A12a3b-8c2d5e-3f-5g-6i-5j-6l-7m-6n-6o-8p-5q-5
f go | a-4c-16d-2h7l-4n-3o-3q9
f goes | A4b-4c-2d-5f12h-11k-6n3o-3p-3q6
f going | A5a-4b-2c-17d-2e-4f5i-5n4o-3p-3
f gone | A-3a-6b-4c2d-4f3g-5i-4j-6k-5l-4m-5n-3o4p8q-5
f gonna | A-5a-8b-5c-3d-7e5h-5i-5j8k-7l-6m-6n-8o-4p-7q-5
f got | b-4c3h-2n-3
f grilling | A6
f grow | A6
f grown | A12c-2d-6f5g-6h-6i-5j4k4l-5m4n-4o-8p-5q-5
f had | A5b-20c5d-7e2f-8k-4m-2n-13o-3p-2q-15
f handed | A-2
f hang | A3
f hanging | b-5c-2d-6e-3f-3g3h3i-5j-5k-4l4m3n-5o-4p-6q6
f hangs | A-2a-6b-7c-4d-6e-3f-5g-4h6i-8j-6k-7l-7m5n-5o-8p-6q11
f happened | A-3a-4c5d-5e-2f-4g-4h-6i-6j-5k-3l-5m-3n-2o-4p7q-5
f has | f-8g-18i-3j6n-20p-8q-4
f hates | A-11
f haven't | a2b-6c3d-5e-3f-3g4h2i-6j2k-5m-4n-2o-4p-4q-3
f having | A27a-2b-7c-8d12h-2i-3j-2n-4o-8p7
f he'd | b-2e-10h7i-2k3m15o-4
f he'll | A-4a-4b-3c-3d-5e-3f-9g-2h5i-6j-6k-4l7m22n-7o-7p-5q-8
f he's | A-10c-3d4e-2f-2h3i-2m10n-2o-2
f heard | a-6b-5d-6e-2f2g6h-6j-7k-4m4n-7o-6p-4q-4
f held | A3a4b-4c6d8f-4g-4i-2j-4k-4l5m7n-2o-5p-2
f helps | A10a-5b-7c-3d-9e3f-5g-6h3i-7j-6k-5l-6m9n-3o4p-5q-5
f hes | a-6b-5c-4d-6e-4f-3g4h-7i-5j-7k-5l-7m6n9o-6p-2q-5
f hiding | A8a-6c-4d-6e-4f-4g-6h-6i8j-6k-6m-5n-3o-4p-5
f hold | a-6b-5d12e2f-4g4h-6i-4j-5k-3l-6m-6n-5o-6p-2q-6
f holding | a-7d7e-3f-6g-8h9i-6j-6k-5l-5m-4n-4o-6p-6q-4
f hoping | A18a-4b-4c-7d33e-8f-3g-3h-3i-3j-4k-2l-2m-3n-3o-4p-3q-3
f hung | A11a-6b-6c-4d-7e3f-6g-6h-6i-9j-7k-5l14m-5n-3o-5p-6q-6
f hunting | A7
f i'd | a-3g-5j2k-11m-2n-5p-2q3
f i'll | A-5a-4c-8e2f-2g-6i-7j-6l-16m-12n-18o-10q3
f i'm | a-27c-2d-5g6h3i-4j-11k-10l-6n-7o-23p4
f i've | a-2c-7d-5e-2g3h6i-21j-23k-15n-9o-11p-4
f im | A10a-12c-8e-6f2g3h-2i-14j-3k-8m-8o-9p2
f informed | A6a-7b-5c-3d-6f-4g-3h-6i-5j-7k-6m11n-3o-5p-4q-3
f instructed | A5
f interviewed | A2
f invented | A6
f ironed | A2
f irons | A5
f is | b3f-2g-2k9l-7m-2n-9p-3q-2
f isn't | a-9c2i-9l3m-8n-6o-8q2
f isnt | A6
f issues | A4
f it'd | a-8b-7c4d10e-4f-4g-6h8i-8j-8k-4l-6m-8n-4o-9p-8q-5
f it'll | a3b-5d-6e-2g-3h-5i4j-3k-5l-5m-5n-6o-6p-3q12
f it's | a-5b6d3f-5g-7j-7n-3
f keep | A3b-5d-4e3f4i-4j6l2m-4n2o-5p-4q-5
f keeping | a-6c3d-7e-3f7g-5h-7i-4j-7k-5l-4n-6o4p-4q-5
f keeps | a6c4d8f-6g-5h-6i-6j5k-6l-6m3n-6o-9p-5q-4
f kept | A7b-2i5j-2m-2o-2
f kick | A6
f killed | A-5
f known | A7a-8b-6c-4d-6f-6g-5h-9i12j-8k-7l-7m-7n-5o-5p-8q-4
f knows | A5a-4b-4d-6f-5g-4h-6j-5k-4l-5m-6n-3o-3q6
f laid | A5
f laminated | A8a-5b-5c-3d-7e4f3g-5h-6i-7j-6k-6l4m-8n-5o-6p-4q-6
f laughing | A-10
f laughs | A5
f learned | A7a-2b-4d-3f-3g-2h-4i11k-4n-3o-5p-3q-2
f leaves | A2a-5b-5d-5e-3f4g-6h-8i-7j-7k-6l-6m-5n3o-5p-3q-6
f leaving | a-3b-6c3d-6e-5f-4g-6h5j-8k-4l-6m3n7o-6p-6q-5
f left | A3b-3c8d-2e-23i15j-12l-2o-5q-3
f let | A3a-4b-4d2f-4g-4j-5k-3l-3m-6n-4o-5p6q-4
f likes | A-3
f listens | A5
f lived | A10a-6b-5c-2d-5f-5g-2h-5i10j-7k-2l-7m-3n-3o-4p-4q-4
f living | A7
f look | A6a-4b8c4e-9f-4g-2h-2i-2j-3k-3l3n2o4p-2q-3
f looked | A4a-4b-4d-4e2f2g-2j-4k-4l-4m5n-3o-5p-4q-3
f looking | A2a-2b3d12f-3h6j-2k3m-2o-3p-2q3
f looks | a-3b-6c-4d9e-5f-4g-3h-5i-4j-4k-4l-5m12n-2o-5p-3q-5
f losing | A6
f lost | a8b-6d-6e-2f-4g-4j-4l-3n-4o-6p-4q-5
f loved | A-4
f lying | A6
f made | b-2c4d2e4g-5h-2i3j3m-3p-4
f makes | A8a-3b-4c5d-3e-9f-3i2j-4k-3n-2o-4q-2
f making | A10a-6c-2d-6e-2f-7g-7h-6i-6j-7k-4l-6m4n6o-8p5q-5
f married | A7a3b-4d-4e-6f-4g3h-5i19j8k-3l-4m-4o-5p-4q-3
f means | a-5c-4d-4e4f-5g-7h-8i-8j-7k-5l-7m-4n-4o-4p4q-3
f meant | A-6
f mentioned | A7
f messages | a-7b-6c5d-5e-4f-5g-6h-10i-6j-6k-8l4m-7n-6o9p-7q-4
f met | A14a13b-4d-5e-5g-4h-5i-5j-4k-3l-4m-2n-3o-5p-3q-3
f might | c-5f-9g-4h-14i-11l-3m-9n-7o13p-6
f missed | a-3b-2d-2f4g-2h3i-4j-2k-2l2m-7n-3o-3p3
f moved | A-9a-6b-5d-6e-5f-3g-4i10k-4l-5m2n-4o-6p-2
f moves | A-4
f moving | A7
f nails | A4
f need | A-6a-9d5f-2j-9k6l-10p-3
f needed | a-6b-6c-4d4f-5g-5h-6i3j-7k6l-7m-5n-2o-7p-6q-3
f needs | A-6b2d-4g-2h3i-3k-4l-2m3n-3o-5q-2
f noticed | A2a4b-4d-6e4f-4g-4h2i-6j6k-4l-5m-5n-3o-6p-5q-4
f opened | A9a-5b-6c3d-5e3f-4h-5i-5k-3l-5m-5n-3o-5p-2q-4
f opening | A8
f ordered | A-3
f ought | A14b-6d-3f-4g-3h-3i-4j-4k17m-4n-2o-7p-4q-4
f owns | A3
f packed | A-2
f packing | A6
f paid | b-3f-3h3i6j6m-2o-2
f parenting | A2b6c4d-6e4f-2g-4h-5i-4k12l-5m-5n-5o-6p-4q-5
f parks | A5
f pass | A-2
f passed | A-4a-7b-7c-4d-6e-3f-5g-5h-7i-8j-8k-6l21m-7n-2o-5p-5q-3
f pay | A-5
f paying | A4a-7b-5c-3d-7e9g-4h4i2j4k-6l-7m-7n-6o-8p-5q-5
f persuaded | A5
f phones | A-5
f pick | A-3a-3b-6d-6f-5g-6h-6j-5k-3m-6n6o-6p-5q-4
f picking | A-7
f playing | a-7b-2c-3d-8e-3g-5h-6i-7j-6k7l-5m-6n-7o-6p-6q-5
f plays | A2a-8b-6c-4d-10e-4f-6g7h-7i-7j-7k-7l7m5n-8o-7p-6q-6
f posted | A4
f practising | A-11
f prayed | A5
f prefers | A2
f prescribed | A-2
f pressed | A2
f printed | A3
f pushing | A6
f put | A4a4b-2c-7i-3j-3k-9l-4q-2
f puts | A11a-6b-5c-3d-6e2f-7g-5h-8j-6k-4l-7m10n-5o6p-4q-5
f putting | a-5b-7c2d-5e-3f-6g-6h-8i-5j-6k5m-7n-6o-2p-5q7
f questions | A-5
f rains | A-5
f raised | A11a4b-2c10d-2e-9i-2j-2k11l-4m-3o2
f raising | A6b-8d-8e-4f-6g-6h-5i-4j-5l-4m-5n-6o9p-5q-4
f rang | a-5b-3c3d-5f-4g-3h-7j-6k-2l2m-5n-5o-4p-3q-5
f reached | A-8
f reacts | A-2
f reading | A-3a-6b10d-5e-4f-5g-6h2i-5j-7k2l-6m-5n-5o4p-3q-6
f reads | A10a-5c-3d-4e-3f-4g-5i-4k-5l-5m4n-4o9p-4q5
f reckons | A5
f recommends | A-5
f remembered | A8
f required | A2a-7b-7c-3d-6e18f-4g-6h-6i-6j-8k-9l4m-7n-7o-7p-5q-6
f returned | a-7b-7d-5e12f-5g-4h-6j-8k-5l-9m-5n-5o-5p-7q-2
f ringing | a-7b-7c-3d-8e-3f7g-7h-6i-6j-8k-4l-5m-7o-7p-5q-6
f rolled | A5
f ruined | a-4b-4d-5e-3f-3g-6h-7i-5j-3k-3l-4m-2n-2o-3p6q-6
f run | a-9b-9c-4d-8e-5f-6g7h-6i-6j5k5l-8m-6n-7o-7p-6q-7
f running | a-6b-3c-2d-6e6f-5g-4h-5i-7j-7k-6l4m-4n-5o-6p-4q-5
f runs | a6b4d-4e16f-4g-5h-7i-6j-8k-7l-7m-5n-5o-7p-4q-5
f said | a-2b-3c-5d-2e-7g-11h6i-3k-10l5m5n-9o-8p-6
f sank | A5
f saving | A2
f saw | A7a2b-2c-13d4g2j8m6n7o-3p-2
f saying | A6a-4b-7c-3d-7e-4f-2g-5h-7i-5j-6k-5l-5m11n-4o-5q7
f says | b6f-6m6n-9o-8p-5
f screaming | A5
f scrolled | A10a-5b-6c10d-5e3f-4g-5h-8i-8j5k-6l-10m-8n-5o-6p-5q-3
f searched | A7
f seeing | A3a-6b-6c-2d3e7f5g-7h-6i-5j11k-5l-5m-7n-7o-7p-5q-6
f seen | A9c5d3e-13h-3i-3o3
f selling | A6
f send | a-6b-6c4d-5e-3f-8g-5h-7i-6j-6k2l-7m-7n12o-9p-5q-5
f sending | A-14
f sends | A2
f sent | a-2c14e-14f5g3j-3
f set | A-11
f setting | A-6
f shaking | A15b4d-3e-3f-3g16h-3i-2j-3m-3n-2p-4q-3
f shall | A4a-5b-3d-3e5f11g-5h-2i-8j-9k-5l-7n-5o-3q-5
f shared | A6
f she'd | a-3b-3c-4d-4f-2g-4h-6j-7k-5l-3m12n-2o-6p-3q-2
f she'll | A-4
f she's | A-8a-4b-3f-2g-3h4i-4j7l-5m10
f shes | a3b-8c4f-9g9h-7i-6j5k-6l-7n-9o-8p-6q-6
f shouldn't | a-6b-6d-5e-5f-5g-2h-4i4j-5k2l-4m-4n-4o2p8q-5
f showed | A4
f showing | A-7
f shows | A3
f sign | A4a-8b-5c-4d-6e4f-7g-5h-6i-5j-5k-6l-5m-6n-6o13p-5q-9
f signed | a-5b-4c2d-4e-7f-3g-4h-5i-3j-4k2l4m-4n-2o-5q-2
f signs | A3
f sits | A14a-4b-4d-4f-7g-4i-5k-6l3m8n-5o3p-5q-5
f sitting | A3a-5b-5c8d5e-3f-6g-4i5j-6k-6l4m-6n-4o-7p-5q-5
f skiing | A6
f skipped | A13a3b-6c10d-7e-2f-4g-6h9i2j-6k-6l-7m-4n-6o-7p-6q-4
f sleeping | A-3
f sleeps | A3a-5b-5c2d-6e-3f-8g-4h-8i-8j14k-3l-7m9n-8o-6p-3q-5
f slept | a-5b-8c-4d-5e-3f-3g6h12i-7j8k-7l-8m-5n-3o-6p-6q-7
f snapped | A-3
f sold | A4a-4b-5c2d-4e-5f-4g-4h8j-5l-4m-6n-4o-5p-3q-2
f spared | A-2
f spares | A-4
f spelling | A-6
f spoken | A6
f stacking | A6
f stains | A-4
f stand | A7a9b-6c-4d-6e5f-8g-5h4i-7j-6k-5l-6m-7n-8o3p-4q-5
f standing | A18b-3c-3d-4e2f-5h-3i2j-4m-4n4o-3
f stands | a4b-5c-3d-7e-4f9g-6h-6i-4j-4k-5l-5m-6n3o-9p-4q-5
f started | a-10b-8d-7e3f-7g-6h-7i-8j-9k-7l-7m7n-8o-7p-5q-6
f starts | A-4
f stay | A-8
f staying | A-4
f stays | A-14
f sticks | A-5
f stolen | A7
f stood | A9e2g2h3i-3j-3o-2
f stopped | A-2a-6c-3d-4e-5f-5g-4h5i-3j2l-4n-5o-5p-4
f stopping | A9a-5b-4c3d-6e4f13g4h-5i-4j-5k-3l-4m-6n-7o-5p-4q-4
f stretched | A7
f struck | a-6b-6c-2d-6f10g-4h-5i-6j-6k-5l-5m-5n-7o-6p-5q-6
f stuck | a-8b-6c-4d6e9f-6g-5h-6i-7j-6k-6l10m-7n-6o-9p-4q-4
f suggests | A-4
f suits | a-7b-6c-3d15e-3f-5g-7h-8i-7j-5k-6l-6m-5n-6o-6p-4
f supposed | a8b-5c-3d-6f-4g-5h4i-5j-7k6l-7m-5n-4o-8p-6q-5
f surprised | a7b-6c3d-7e2f-5g-4h-7i-7j-8k-7l-7m-5n-2p-5q-7
f suspended | A5
f swapping | A-5
f swimming | A-7
f take | A3a-6b-7d-4e-5f-6g-5h-5i5j2k-4l-4m-5n5o2q-7
f taken | A3a-4d-4e-2f3g-3h-3i-4j4k2l-4o-6p-3q-4
f takes | b2c13d-3i-2j-2l-2m5n-3o-5
f taking | A-3a-7c-3d5f-6g-6h-7i-6k-6l-5m-5n-4o5p-5q-4
f talk | A-3
f talked | A-2
f taught | a5b3d-7f-7g-4h-6j12k-6l-6m-7n-6o-9p-5q-5
f tears | A7
f telling | A16a-4b8c4d-5e-5f-4g-3h-5i-3j-5k-4l2m7n-3p-2q-3
f tells | A21a-2b-2c-2d2k-2l-2m12n-2o-2q-2
f tested | A6
f texting | A7
f thanks | A-7a-7b-7c6d-6e-3f-5g-6h6i-7j-7k-8l-9m-7n-6o-8p-7q-6
f that's | b8f-2g-14i-15j-2k-4n-8q-8
f thats | A15b-6d-2e-2f5g-3i-3j3k7l6o4p6q-2
f there's | A2a-4b3e-9f-9h-3i-13k-3m-4n-8o8p-7q8
f theres | A7a-9b-9c-3d-6e6f-10g-8h-7i-6j9k-8l-7m14n-9o-9p-7q-7
f they'd | a-8b-7d6f-6g-7h-6i-7j-6k13l-7m-7o-9p-5q-8
f they'll | A-21
f they're | A-3a-8b-6d4e3f-7g-5h-6i-6j-7k-7l-7m-7n-4o6q-6
f thinking | A11a-4b-4d2f-4g4h-7i-5j-5k-5l-5m-6n6o-6q5
f thinks | a8b-8c-4d-8e3f-5g-5h-7i-7j14k5l-7m-6n-6o-4p-6q-6
f thought | A-2a6c3d-2e2k4l-3m4p-3
f threw | A-3
f tired | A11a-6b3c3d-6e-3f-6g14h-7i-6j-7k-3l-6m4n-4o9p-4q-3
f told | A3a-3c4e-2f-8h-6j-2k-3m8n-13p-8q-9
f took | c3d-2e-14h-3i10j-4l7
f topping | A-4
f training | A-5
f travels | A4
f tried | a-8b-6c-3d4e6f-6g-6h-6i-6j-8k-4l-6m-6n6o-5p-5q-6
f turn | a5b-4c-3d-4f-5g-4h-5i-3j-4k3l-4n2o4p-3
f turned | A-2a7b-6d-6e2f-5g-5h-5i-5j-7k-9l3n-5o-6p-4q-5
f turning | A11b-6d-8e-2f5g-6h-5i-4j-7k6l-4m-5n-6o-6p-4q-6
f turns | a-9b-7d-7f11g6h-5i-6j-7k-8l-7m-6n-6o-7p-5q-6
f typed | A6a-8b-5c-3d4e4f-6h3i6j-6k-4l-6m-5o-5p-6
f ur | A15c-2d4g-7h-5i-5j2l-5m-6n-8o-8p-6q-7
f used | A13b8c-8d-3f-2g-2h10o-2p-3
f using | a-6b-7d-8e-4f-4g-4h-6i-6j-6l-7m-7n6o-8p-4q-4
f visiting | A-4
f volunteers | A7
f waited | a-5b-5d-5e3f-5g-6h16i15j-6k-4l-7m-4n-4o-7p-6q-3
f waiting | A12a-3c7d5f-3g-3i8j-3l-3m-4n-4o-4p-4
f wake | A6a-4b-5c-2d-7e-3f4g-6h-5i-6j-7k-7l-6m6n-6o-6p-5
f walked | A10a-7b-7c8d-6e4f-8h2i5j7k-6l-6m-5n-6o-7p-6q-5
f wanted | A6a-4b-2d16e3h2i-4j-3k3l-3m2o-4p-4q-3
f wants | A-16a-4b-4d3e-2f-5i-3j-5k-6l-4m2n-7p-5q-6
f warned | A9a-6c-2d-6f-5g-5h-6i8j6k-4l-6m-5n-4o-7p-2q-2
f was | a-4b-5d-3f-23i6l13o-30p-2q-16
f washed | A6a-8b-7c-3d-6e-4f-10g-7h-8i-8j-7k-5l3m-8n13o-9p-6q-7
f wasn't | A3d-3i6o-2
f wasnt | A9a-8b-8d-6f-4g-7h-7i8j-7k8l12m-7n-7o-8p-5q-6
f wasted | A5
f watching | A8a-7b6c5d-7e3f-6g-6h-6i-6j4k-6l8n-4o-7p-5q-5
f we'll | c-9h-5i-3l-3q12
f we're | a-2b-5c-3d-3e5f6g-2h-4i-3j9k-2l-3m-6n-4o-5p3q-5
f weaponised | A7
f wears | A5
f wedding | A7a-4b-5c3d-5f-3g-4i17j-6k-2m-5n-4o-6p-6
f went | a-8b-4c5e-2f-7h2l10n-6o-6p-4q-3
f were | b-14c4d2f-5g-17i-2k-4l3q-11
f weren't | A8a-7b-6c-3e5f-4g-4h7j-7k-6l-7m-7n-5o-8p-4
f won't | a-2b-2e-10f-4l5m-2n-4
f wonders | A6a-7b-5c-4d-7e-4f-6g-5h-6i-5j-8k-4l-5m-5n-5o18p-6q-4
f wont | A6a-6b-6c-3d-6e-4f9g12h-6i-5j-7k-6l-6m-6n-10o-4p-5q-7
f work | A4a-6b-6d-6e3f-6h-2i-5j-6k-4l8m-6n-6o10p-4q-4
f worked | a-6b-6d-7e-2f-5g-5i-6j-7k-5l-6m9n-7o8p-5q-3
f working | A-5
f works | A-2a-9b-7c-3d7f-7g-5h-6i-7j-8k-8l-5m-7n-7o11p-6q-7
f worn | A10a-3b-6c-2d-7e-3f-6g15h7i-5j-5k-5l-6m-4n-2o-3p-6q-6
f wouldn't | a9b-3d-6f-2g-2h-7i-4j-3k4l3m-3n-2o-5p-3
f wrapped | A-3
f wrecked | A5
f write | a-6b-8c-4d3e-3f-7g7h7i-5j-7k-8l-5m-7n-5o5p-4q-6
f writes | A-2
f writing | A-3a10b-3d-4f-2h-2i3m-2n5
f written | a-6b4d4f-4g-6h-6i-6j-5k-4l4m-5n-3o-6p-5q-3
f wrote | a-2b11f-6h-2j-2l5m2o-4
f you'd | A5a3d11e-9f-10g-10h-2j-5k-12l-3m-3n-6o3p-7
f you'll | d2f-4j2l-4n8o-2p-3
f you're | a6b6c-9d18e-14f-14g-16i-15j-2k-13l-13n-3
f you've | A8a18d6e-5g-13h-2i-12j-3l-14o-13q-7
f your | a-6b-6c2d-7e-2f3g-5h-7i2j4k6l-5m-5n-7o-7p4q6
f youve | A7
fact amount | A-9a-5c5d-2e5f-2g-3h-7l-3m-2n4o3q-2
fact date | A-3a-3b-5d-8e-6k-3m-3n3o-5q4
fact name | d-3j6k-2q-4
fact number | b-4c2d-7g-2i2m-2p-3
fact time | A-6a-5b-3d-2n12p-2q-3
first | A-9b-8d-7e6f-14g2h-17i-12j-6k-5l4m-6n-4o-24q6
last | A-13b-4c-7d-5f7l-7m-3q-2
long | n-6
mark ! | A-11a-5b-3c-16d-3e-18f-3g53h-10i-5j-7k-3l-7o-3p-3q-3
mark !! | A32a-20b-16c-9d-14e-15f-6g76h-29i-17j-22k-13l-9m-13n-16o-11p-6q-16
mark " | A31a-4e13g-3j-6l-2m13n-5o-3p-12q-16
mark : | a-7b5c5f-2g-5h-9i4k-3m2n-5o2q-2
mark ; | a-13c-2e2f-9g-9h-19l2o6q-8
mark ? | A-8a-5c-2d-14e7f-16g-2j12l-11m-3n-14p-7q4
mark absolute | c2f-21m-4p4q-6
mark absolute anyone | A3
mark absolute child | a-5b-3c-7d-4f-2i8j3k-4l-5m-3n5o-4p-5q-2
mark absolute none | A5a4b-2d-3h-3i-3j4l-3m-3o-3p5
mark absolute reader | A-4a-4c6d-4f-2g-3h12i8j-5l-7m-2n-3o4
mark absolute thing | b-5g5h-3i-6j-5k-3l-4m-3o6
mark absolute third | A7
mark absolute writer | b-6c3d-9f-4g-10h-3l10m-6n-3o-5p6q-7
mark abuse | a7b-7d-7e-2f-4g5h-8i4j-6k-7l-3m-6n-4o-4p-7q-3
mark again | a-4b-3d-2f8k-18o-8
mark again anyone | A4a-9b-8c4d-3e10f-8g-5h-7i-6j-8k-5l-8m-4n-3o-7p-5
mark again child | a-4b-5c-5d-5e3f6g3i-5j-7k-4l-3m-3n-5o-6p-3q-4
mark again none | a4b-3c4d4f-5g-4h4i3j-3k-3l-3m2n-5o-4p-3q-4
mark again reader | A10a-5b-3d-6e-24f18h-10j-8m-7o-5p-3q-5
mark again thing | a-6c6g3i8k-2l-9m-5n-5q-5
mark again writer | A2a-4c-5d-5h6k-2n-4o-2p-3q2
mark contempt | a9e-5f-4j-6l-13m-4n-13o-16p4q-12
mark contempt anyone | A7
mark contempt both | A-6
mark contempt child | b-5c3d2f-2g-3h-7i-5k6l-3o-5p-4
mark contempt none | A6a20b-4c-10d-2f-2g-3h-2i-2j-3k-5m-2n-2o-2p-3q-2
mark contempt reader | A14a5c5d4e-10g4h-3i5k7m-2o-3p-2
mark contempt thing | A-2a7b-4c-7d3e-8h-3i-2j-4k3l-3m-3n-3o-3p-5
mark contempt writer | A12b-5c-3d-10e-3f-6j-12k-4l-10m-5n-2o-2p23q-3
mark diagnosis | A24b76c-2d-10e-13f-10h-13i-28j-3k-15l-6m-25n-8o-9p-16q-19
mark diagnosis child | A8a-8b15c-4d-5e-4f-7g-9h-7i-4j-9k-7l-6m-7n-6o-7p-5q-4
mark diagnosis none | A16b16c-15e-14g9j-5l-4
mark diagnosis reader | A17a8b29e-2g-3h-4i-2n-3o-2
mark diagnosis thing | A9b48d-15e-35f-2g-15h-19i-12k-5l-19m-10n-8o-16p-6q-9
mark diagnosis third | A14a-5b21c-5d-4e-5f-4g-4h-4i-2k-2l-4m-3n-2o-4p-3
mark diagnosis writer | A14a3b22d-4f-3g-4h-5i-3j-4k-4l-4m-3n-3o-4p-3q-3
mark epithet | A10a7b-3c-4e-9f-18h3j-3k-3m-2n-17o-11q-9
mark epithet anyone | A3a-11c-5e-3f-2g-9h9k-4l7n-2p-4q-6
mark epithet child | A2b-4d3f-2g-3h-7i-5k2l-4o-4p-3
mark epithet none | A10a16b-8c-12h-5i-3j-4l-4
mark epithet reader | A4a-2b-5c4d16e-6g3h-4i6j-3k-3m-3n-3o-5p-2
mark epithet thing | A4a14b10c-2d-3e-10f-2i-2j-3k-5l-3m-2o-3p-2q-2
mark epithet third | A9a7b3c-3d-5e-3f-5g-7h-7i-6j4k-6l-5m-5n-4o-9p-4q-4
mark epithet writer | a-5b-2d-3e-3h10j-7l-2m-3p11q-2
mark exasperation | A7a-17b-2c-5e-37f-18g33h-4i-5j-8k-9l-21m-6n-13o-12
mark exasperation child | A-8
mark exasperation none | A10a-5b-4c-2d-6e-2f-4g2h-5i-4j-5k-2l-3m-4n-2o-6p-4q4
mark exasperation reader | A3a-4b-4d8e-2f-3g-7i2j-5l-2m-4n-4o-4q-4
mark exasperation thing | a-3b-5d-3e-4f-4g18h-4i-3j-4k-2l-3m-3n-4o-5p-4q-3
mark exasperation writer | A19a-10c-8d-14e-24f-10g36h-3i-12j-3k-6l-14n-7o-5
mark failing | b-12c3d2e-2g-4j-10m-4
mark failing anyone | A8a6b-6c16d-6e-6f-4g-5i-6j-5l-4m-4n-3o4p-4q-5
mark failing both | A-12
mark failing child | A-3b-4c3d5e-6f-6g-3h2i-5j-5k-4m-7n-5o-5p2q-4
mark failing none | A2a-3b-2c-2d-2f4g-2i7k-3l-3m-3o-3p-2
mark failing reader | A-3a3b-5c3d2e-8h-16j-10k2m-8p-2q-8
mark failing thing | a4c5g-7h-2k-6l-2m-8
mark failing third | A-4
mark failing writer | a-12b-5c-12d2h6i-5j-13k-9l2n-5o-6p5
mark hedge | A10b-4c-5e-6f-9g-29i-7n-11o3q19
mark hedge anyone | A5b-3d6f-2h-5i-3j-5k2l-4m2o-7p3q-6
mark hedge both | A14c-12e-16h-5i-5j-4l-3q17
mark hedge child | a-2b3d-3f-4j-3k3l5o-4
mark hedge none | A12a-4c-6d-11e-22f-3g-8h-18i-14j-21k-16l-17m-5p-8q25
mark hedge reader | A10b-11c-8d-3e-6f-4g-5h5i-17k-13n-6o7q5
mark hedge thing | A5b-10d-11e-6g-8h-19m-10n-7q12
mark hedge third | A8a-4c-2d-2f-2g-3h4i-6j-8k-2o-3p-3
mark hedge writer | A3a-13b-8c-26f-12g-11h-4l-2m-11n-8p3q16
mark intensity | e3f-2g6k-6q-3
mark intensity anyone | A-3a7b-5c-3d-8e2f-4g4h-9i-6j5k-8l-6m-6n-3o-6p-6q-5
mark intensity both | A-23
mark intensity child | A-5a-3d4e5g-4h9j3l-5m-7
mark intensity none | b-3d-10f2g5m4p-9q-2
mark intensity reader | d8f-2m-6o-2
mark intensity thing | e4f-2h-3k-2n-16
mark intensity third | A-4
mark intensity writer | c-10g7k-10p-3q-4
mark jab | A3c5e13f-6g-12i-3k-4l-7m-5n3
mark jab anyone | A6a-6b-4c17d-6e-3f-3g-2h-6i-6j-6k5l-6m-5n-6o-7q4
mark jab child | a-4b-3d-3e11f-3g-2h6i-7j3k-5l-7n-4o-4p-2
mark jab none | a-5b-6d-4e12f2g-3h-5i-5k-5l-4m-5n6p-6q-4
mark jab reader | a3d-3f-2h-4j2n11
mark jab thing | A2b-4c6d2e16j-3l-3o-2
mark jab third | A7
mark jab writer | d-2f-3j-2p4
mark judgement | a4b-2e-5f-3i-9k8l-10n-16o-2p6q-12
mark judgement child | a-5b-5c9d-5e-3g-6h-6i-6j3k-7l-5m-7n-4o-5q-3
mark judgement none | A16a5d-2f-3h-2k10l-2m-2n-2o3p4
mark judgement reader | A5a4b3c2e-7f-2g-2j-2k3m-2n-3o-3
mark judgement thing | b-6c-4d3j-5k10l-5o-3
mark judgement writer | A-3c-11e-18f-3i-5j-5m-2p8
mark legal | A8a-3c-6d2e-10f33g-5h-12i-2j-26l-9m-6n-3o-19p-14q-16
mark legal child | A3a-4b-6c-4d-7e-4f6g-2h-5i-5j-8k-7l-6m3n-7o-6p-4q-5
mark legal none | A10a-5b-4d4e-3g-3h-3i-6j-3k-3l-4m-4o-5p-4q-4
mark legal reader | A11d3e-10f18i-2n-3o-2
mark legal thing | a-2b3c-2f11h-2i4l-2
mark legal third | A3b-6c-10e-8f22h-2n-2o-2
mark legal writer | A12a3f16g-5i-6j-5k4n-3
mark mental | c-5d13f-2g-2i-5l-2n-3q2
mark mental anyone | a3b-3c11d-4h2k9o-4q-3
mark mental both | A3a-2b-3d-5e-2h-5i-5j-4k-4l-4m-6n-2o-5p-5q6
mark mental child | a-7b-3c-4d4f-4g-6i-7m5q-2
mark mental none | c-7d6e5k-7l-8m4n-5p-3
mark mental reader | c-16d14i-2j-4k-4l-6m-4n-28o3p-3q3
mark mental thing | b-7d5n-5o-9p-5
mark mental third | A-16
mark mental writer | c-2d3i-2j3m-5o-18q2
mark new-partner | a-9b-9c3d-9e3f-7g-7h-8i-8j22k-7l-4m-5n-7o-7p-7q-5
mark new-partner reader | A5
mark norm | A20a-2f-4g-5j-9k10l-9m-5p-2q-5
mark norm anyone | A13a-3b-2c3h-4i-2j-2k5l-2
mark norm none | A4
mark norm thing | A6a-6b8c-4d-5f-5g-2i-3j-6l-4m-4n-4o-8p-4q-5
mark past-relation | A20d-6f-4g-6i25j-11k-5m-6o-5p3q-3
mark past-relation both | A4
mark past-relation child | A7a-6b3c-3d-4e-3f-2g-3h-9i11j-6k-3l-7m-8n-3o-4p-8q-4
mark past-relation none | A8a8b-8c-4d-6e6f-4g-6h-7j-6k-7l-6m-5n-7o-6p-8q-4
mark past-relation reader | A10a-5b-5c-3d-6e-4f-4g-3h-6i15j-5l-5m-3n4o-7q-4
mark past-relation thing | A4a-4b-4c-5d-5e4f-2g-2h-5i7j-4k-4m-4o-3p5
mark past-relation writer | A3a-3b-3c2d-4e-4f-3g-5h6i12j-4k-3l-5m-2n-4o-4p6q-2
mark please | A-11a-5d-3f-3h3i-5k-3l2m-3n-4o3
mark please both | A-6
mark please child | A-10
mark please none | A-4a-7b-6c3d-5e-3f-7g3h-6i-6k-7l4m-7n-6o4p-3q-5
mark please reader | A-9c-9d-2h3l2n-3o-5p2q3
mark please thing | A-3
mark quote | e-4f-27m12n-3o-4p-4
mark quote anyone | A17a-5c-2h5j-7k-5
mark quote child | A3a-19d-17e-14f-6h6i-11l-10m33n-13o-13p-8q-10
mark quote none | A3b3d-4g-5h2i3k-5l-9m7n-5q2
mark quote reader | c6f-4g-7h-16i-4j-12k-5
mark quote thing | f-5g-3h-6m4n-9o-12
mark quote third | A-4a4b8c-9d8e-8f-3g-2j-3k-4l-3m-7n-3o-2p-2
mark quote writer | c-3e-8f-5g2h-2i-12l7m-4
mark reader-family | A-5a2b-10c-5d-2f-3g-8h-2j8l2m-12q-3
mark reader-family none | A-3a-7b-4c4d-5e-4f-7g-4h-5i3k-4l-8m-5n6o-8p-4q-3
mark reader-family reader | A-2b-2d-5e10f-3h-2i5n-6
mark reader-family third | a7b-4c-9d-3e-9f-2h-2j24k2l-5m-3n-2p-4
mark reader-family writer | A-5a-2b-2c-6d-3h2i-3j-3l5m-2o3p7
mark reader-life | A3b-6c9i-3j9l-2n6o-8p-5q-6
mark reader-life both | A-4
mark reader-life reader | A4b-4d-6e-7f-5g-4i3j13k3l-3m-5o-5p-3q-3
mark reader-life thing | a-4b-4c13d-5f-6g-3h-4j-4k-3m-5n6o-4p-2q-2
mark reader-life writer | A5a-4b-3c3f7g4i-4j6k-2l-4m2n-5o-3p-5q-4
mark sacrifice | A11b-9d-8f-8g-2h11n-6p2q-8
mark sacrifice anyone | A3a-7b-8c-2d-5f-4h-8i-5j6l5m-5n-3o-8p-5q-4
mark sacrifice reader | a4b-5d-7e-2f-3g-6h5i3j-6k-6l-5m5n-3o5p-4q-3
mark sacrifice thing | A13a-5b-6c3d-4e12f-5g-5h-2i-5j-6k-6l-6m-6n-5o-6p-4q-5
mark sacrifice writer | A9g-3h21j-3k-2l-2m-2p-3
mark slight | a9b-7c-8d-3e-2f-3g-3h-5i-19k2l-3m-7n-13o-14q-12
mark slight child | A-21
mark slight none | A19a7b-5c-6d-3e8f-4g-5h-3i-2j3k-6l3m-5n-4o-3p-5q-4
mark slight reader | A19a16b-5d-5e-8f-3g-2i-2j-3k8n-3o-4p-4
mark slight thing | A-3b-5c-7e-8h-3i-2j-4k7l-3m-4n-3o-5p-5q-2
mark slight third | A6
mark slight writer | A7b-3c-12d-7e-8f-4h-3i-6j-9k-3l-6m-3p12q-2
mark swear | A5a8b-6d-6e4f3g-4h-6i-7j-6k-6l-5m-7n-6o-4p-6q-7
mark swear none | A6
mark thanks | A-6a-3e7g-2i-4j-4
mark thanks none | A-5a-6b-6d-5e11f-5g-5h-6i-5j-6k-4l-4n-6o-7p-5q-5
mark thanks reader | A-5
mark thanks thing | A-7
mark thanks writer | A2a-3b-4c-5d-5f-3g-4h9i-4j-5k-5m-4o-6
middle | f-4h-4i-3l-2p-9
no fact | c-2f-3h-2i-2l-2
none future | A-9a-6b-4c-2d-7e-4g-4h4i-5j-3k-6l-5m-5n-4o-6p-4
none future not | A-9
none no verb | d-7g-2h-4k-4n-3
none none | A-3a5b-3d-2f-2g-2i-3j-4k-2l-2n-3p4
none none not | A3b-7c-3d-5e-3f-6g-6h6i-6j7k-7l-6m-8n8o-6p-7q-7
none past | h2k-8p-6q-5
none past must | A-2
none past not | l-4m-3n2p-5
none perfect | a4b-5c4d-5e4f-4g-5h-7i-5k-5l2m-5n-3o-6p-4q-4
none perfect not | A10a7b9d-6f-7g-5h-8i-7j-9k-7l-8m-8n-4o-7p-4q-7
none present | c-8d-4g-5h-5i-5k-6l-3n8o3
none present can | a-2b-2c-7d-3e-9g-6j-2k-2m-3o-3p-2q26
none present can not | a5b-5d-5e-6f-5g5i2j-4k-5l-4m-5n-4o-6p-3q12
none present may | a-2e-9i2
none present may not | A13a-3b-2d-3e-4f-5g-3h-3i4j-3k-3l-4m-3n-4o-6p-3q10
none present must | a-3b-7c6d-7e3f-6g-5h5i-5j-6k-5l-5m-6n-6o-6p-4
none present must not | A-2
none present not | A3a-5b-2e-19g-4h-8j-6k12l-2n-4q3
none present should | A-2
none present want | a-9b9c-4d-7e2f-6g-6h-6i-6j-8k-8l-6m-8n-6o10p-6q-7
person Anyone | A5d-2g-6j-2n-8
person Both | b-3c-2d-4f-2g-15i6k-16n-10o-4q4
person Child | A3c5e-4f-4g-2h2j-3k17n-5q-18
person Family | a2g-6j6k2m3q-13
person Name | d-3j6k-2q-4
person Parent | A5c2d-4f-2g-4k12p2q-22
person Partner | A3d-10g-11i2j11l-5m-12o-11
person Professional | a-8e-3f7g-4h-9i-6j-3k-2l-4q-6
person Reader | A2g-3h-4k-10q-5
person Writer | a-3c-2k-7o-4p-2
persons Both | A-3d-10g-7k-13n-3o-3p-9q9
persons Reader | A4a4d-3g-4h-11i-4k-7l-12p-24q-7
persons Reader Both | A8a2b-3e2g-7h-4i8k-8p-9q-2
persons Writer | a-6c-9d-26g4h3i-7k-5o-3p-2
persons Writer Both | a-11c-5d-3g-8j-3l-7n-7q5
persons Writer Reader | d2k-7o-4q-4
persons Writer Reader Both | A-2h-3i16k-4l2n-6
persons none | A-2a-3d-24f-8g-8h-9i-8k4l-2o-3p-13
reader future | A9b-5c-3d-2e-2f-7g-4k-5l-9n19p-6
reader future not | A13a-3b-4e-8n14o-3q-3
reader past | A8a-3c8f-4g-2h-7i21k-14m-10n-14o-11p-6q-11
reader past must | A5
reader past not | A5c18d-3e-2f-2g-3h-8j-6k-2m-3n-3o-2
reader perfect | A11a3b-2c6d6g-3h-4i-2m-11o2q-6
reader perfect can | a-4b-4d-7e-5f-4g-5h11i2j-5k-2l-4m2n-3o-6p4q-4
reader perfect not | A2a-8b-5c20d2e-2f-5g-5h-6i-7j4k-4l-7n-4o-7p-4q-3
reader perfect should | A-6
reader perfect want | a-6b-5c10e-5f-3h-3j-6k-3l-5m-5o-6p-3q4
reader present | c-5d3g-3h-6i-11j-3k-3l-11
reader present can | b-7c-2d3f8g-3i-16j-15o2
reader present can not | a4d7e-17l-5m-3n-4o-3
reader present may | a3b-2d-7e3f3h-7j3k-3l-5m-2n-4o14
reader present must | b-6c-5d10e-4f-6h-6i-4j-5k-5l-2m-4n3o-6p-4q-3
reader present not | A9b-6e-12g-8h6j-5n12p-4
reader present should | A-2a-8b-7c-4d-9e-4f-7g-4h-6i-7j-7k-9l-5m-6n-6o21p-6q-6
reader present want | a4d7e-9f-4g-6h-2k-6l-3m-4n-4o2p-3
reader present want not | b-7c-3f-4g-3h-6i7j-7k-8l3m-6n-4o-9p-5q-6
reply | c-3f-4l4n-3
short | c-7d-17h-8i-17l-6m-3o-7p-23q-2
subject anyone | A13d-4f-12j-3k10m-14n-8o-3p-6
subject both | a-22c-2d-22g-11h-2i-3k-4m-2n-15o-23q10
subject child | a-3b-4d-2g-6i-2m9n-4p-6q-3
subject none | b-2d-6g-3k-4l-3
subject reader | e-3g-4j-2k-8l-5n4q-3
subject thing | g-2j-3n-5p-3
subject third | a2b3c-2e-4f-3g-8i-2j6m-3n-3p-3q-2
subject writer | a-2c-4k-5m-3n-8o-3p-3
tag Emoji | A-9a5b-4c-4d6e4f-9g4h5i-8j-6k-5l-5m-6n-5o-7p-6q-5
tag Gerund | A3a-6l-6q-4
tag Imperative | A2a-8b-2c-8d-13g-7k-13n10o5
tag Negation | b-3e-2k3l3o-4
tag Ordinal | b-5c4f-2g-10k-2m-3
tag Past | f-2i2k-2n-7q-2
tag QuestionWord | A9e2g-3l-2n-3p-3
tag Shout | A3a-4b-4d-15e-3f-2g44i-10j-8k-15m-17p-15q-17
tense future | a-2b-11c-7d-8f5g-18i-3j-6k-4l-4m-2o-8p-4q5
tense future not | a-2j-15m-10n6o-8
tense no verb | d-7g-2h-4k-4n-3
tense none | A-3a5b-3d-2f-2g-2i-3j-4k-2l-2n-3p4
tense none not | A3b-7c-3d-5e-3f-6g-6h6i-6j7k-7l-6m-8n8o-6p-7q-7
tense past | b-4f-7g-2i6k-6l5n-6o-4q-17
tense past must | A10e-12h6j-3l-4m6p2
tense past not | A5a-5b-3f-23g-3j-3l13n-8o-12p-8q-12
tense perfect | f-3i-12n-4q-2
tense perfect can | a-4b-2c-3d-4g-3h18k-2l-7o-3q-3
tense perfect can not | a-7b-6d-7e13f-6g-5h-7i-3j-5k-5l4m4n-4o-7p-4q-4
tense perfect may | A-2a-4d2e6f-6g-3h-6i-5j2k-4l-4m-5n-3o-8q-6
tense perfect must | a-8b-6c8d-6e4f-5g-7h-6i-7k-6l-6m-5n-5o-7p-4q-5
tense perfect not | A3a2d-2e-8f-11l10n-5o-9q-9
tense perfect should | a-7b-5d-5f-4g-6h-6i-4j-5k4l-4m-4o-6p6q-4
tense perfect should not | A3a-5b-6d-5e-3f-4g-4h-7j-5m-5n-4o-7p10q-5
tense perfect want | b-2c10g-4h-10l-2m-5o-4q5
tense present | c-3i-5l-6
tense present can | b-3c-13d3i-8n-6q3
tense present can not | a4b-3d3e-4f-2g3k3l-4n-4o-4
tense present may | b-13c-8g-12h-5k-6l-8m-15n-15o10p-9q7
tense present may not | A7c2i2k-2o-5q12
tense present must | A-3a-2f-2g3o-11p-7
tense present must not | b3e-12h9i-2k4m-2
tense present not | a-3b-4g-6i-4k5o-3
tense present should | d-6f3g-6n-3o3
tense present should not | A17c-2f4h-5i-3j-2k8l-3o7p-4q5
tense present want | f-16g-2i-3k-2m-2n-14o4
tense present want not | A9b-4d-2e-8f-4g-6i5j-12k2m-6n-3p-3
thing future | b-3c-8d-6f17g-4j-8m-6n-6o-4q4
thing future not | A4a-4b-4c7d-5e5f-6g5h-5i-5j-3k-4l-4m-3n-6o-4p2
thing past | b-3c2f-3g-5i-3j-2k-10l9n-3o-3q-12
thing past must | A7a-5b-6d-7e-3f-4g-5h6i5j-6k-4l-6n-7o-4p-6q-4
thing past not | A5e4f-4g-9i2j-13l4n-5p-5q-5
thing perfect | b-3c4d-6e4i-10j-11k-5n-2
thing perfect can | A12a-6b-7c-2d-7g-7h5i-7j4k-6l-5m-7n-5o-7p-7q-7
thing perfect must | A8a-8b-6c8d-6e4f-5g-7h-6i-7k-6l-6m-5n-5o-7p-4q-5
thing perfect not | b-4d-5e-7f-3g3h-4j-5l10m-5o-4p-3q-2
thing perfect want | A4a3b-5c3d-6e12f-8g-7h-6i8j-6k-7l-9m-6n-5o-6p-7q-7
thing present | b2h-3j-3n-2
thing present can | a-2c-4f-4j-2m-3n-3o4q-4
thing present can not | a-6b-5d3e-2f-5g-4h-7j-7k10l-6m-6n-5o5p-4q-5
thing present may | c-12e-12j-2k-2l-2o6q5
thing present must | A-2a-5b5d-5e4f-3g-4h-4i-4j6k-6l2n-4o-5p-3
thing present must not | A-5
thing present not | a-8b-3d3g-21h-4i-15k8l3n-9p-3
thing present should | a-4b4c-5d-5f6g-3h-4i-5j-4l9m-5n-3o-6p-5q-5
thing present should not | A4
thing present want | a-3b2e-2f-2h3j-9k-6m-4o6p-2q-4
thing present want not | a-7b-6c-4d5e-4f-8g-7h-7i-7j-5k-7l-8m-5n-4o6p-5q2
third future | A11a-5b-5c3d-5e-4f3g-4h-6i-5j-6k5m-7n-7o-6p-6q3
third past | e-6f-5g-5j4k-4l-2o-3p-2
third past not | A-3
third perfect | A-3a-7b-3c-2d-7f-4g-4h-6i-5k-6m-7n-2o-7p-3q-3
third perfect not | A6
third present | a3b6c-7f-2i-17l-18m-4q-9
third present can | A-4
third present must | A-3
third present not | a-5b6e-3f-4g-4h-7i-5j-6k3l-6m-6n-6o-7p-3q-4
third present want | A-4
tiny | a-3b-2d-4e-8i-5j-2k-2n-3o-11
very long | c5f2g-8i10m-2p8
w #Day | A-3b-8d-7f2k-3l2q4
w #Money | A-9a-5c5d-2e5f-2g-3h-7l-3m-2n4o3q-2
w #Name | d-3j6k-2q-4
w #Number | b-4d-6m-3p-3
w #Time | A-4a-15c2d-2l4m-6n4o-3p-8
w 0h | A-5
w 5ml | A-5
w 5s | A-5
w 8h | A-2
w a | A3a2d-4f-3g-2j-2k5m-8n-10o3q-3
w abide | A5
w able | A-8
w about | c-2d-4e-10f-2l-12q5
w absent | A7
w absolute | A15a20b-9c-2d-8e-2f-6g-5h-6i-6k-6l-6m-6n-7o-8p-6q-6
w absolutely | A-6
w abt | A-4
w abuse | A8a-8b23c-3d-6e-2f-4g-7h-6i-6j-7k-5l-7m-6n-5o-7p-6q-3
w abusive | A3
w acceptable | A-4
w accord | A-5
w account | a-3b-3c5d-5h-7i7j-4k-3m-4n3o-4p-5q-4
w acquaint | A5
w actually | A22a4b-4c5d6e-10f-4h-2j-2k4n-3p-3q-3
w ad | A8a-7b-8c-4d-8e6f-8g-7h-8i7j-7k-7l-7m-6n-5o-7p-9q-5
w addict | A3
w address | a-3b-3c7d-3f3h-2i-6j-2m-3n3p-2q-3
w adhd | A-8
w adjoa's | A-4
w admire | A8
w admit | A5
w adult | A3a-9b-8d-7e-3f-4g-5h-5i-6j-6k-11l5m-3n-5p-5q-7
w adults | A2a-5b-10c-4d-7e-4f-7g-6h-8i-6j-7k14l-7m-7n-6o8p-7q-6
w advise | A-4
w afraid | A-12
w after | A-2a-16b-11d2e2p-2q4
w after-school | A-2
w aftercare | A-5
w afternoon | a-8d5e2f8g-4h-7i5j-5k-6l-4m-5n-5o5p-4q-3
w ag | A7
w again | a-12b-9f8g4h-19j-2k-6n-2q-2
w against | A2a-7b8d3e-5f-5g-3h3j-5k-4m-4n-2o-5p-4q4
w age | A4b-5d-3f-4g-4h-3i-3j3k4l5m-4n-3o11p-3q-3
w agent | A5
w agre | A-9
w agree | A-26
w agreement | A-2
w ah | A6a-4b-5c7d-5f-5g-4h-5i-5j-5k-3l-5m-4n-5o-3q3
w ahead | A4
w aid | A-2
w air | A12a-7b-2c7d-6f-6g-3h-5i-4j-6l-6m-7n-5o-7p-4q2
w airline | A-4
w aisle | A7
w alarm | b-5c-3d-5e10f-6g-4h-4i5j-8l-5m-5n-6o7p-3q-4
w alienation | A11a-5b18c4d-5e-4f3g-3h-3j-4k-4l-3m-2n-2o-6p-2q-3
w all | a-25b-4d-13i3j3k-20l-2m-2n-6p11
w allergist | A-8
w allow | a-3b-4c-4d-5f-5g-4h-7i5j-5k-4l3m-6n-4o5p4q-4
w allowance | A7
w almost | a4b-9c-3d-7e6f-6g-6h-6i-7j-7k-8l-6m-7n-5o-9p-6q-7
w alone | A16b-3d-2g-3h2i2j-2l-2m-3p-2
w along | A-2a-4b5c4d-3e10f-5g-5h-7i-8j12k-6l-6m-6n-6o-8p-5q-7
w aloud | A4a-6b-9c-3d-5f4g-6h-6i-7j3k-7l-6m-6n-6o-7p-5q-5
w already | A5b-5d10f-5g2m-3n-5p-6q-6
w alright | A-8
w also | A5b5d-6e-10f-7g-8h-14j7m-3n-5p3
w although | A5a-7b-4c5d-9e-4f-5g-5h-7i6j9k-6l-5m-5n-3o-7p-7q2
w always | a3d-7e2f-3l-12n-5p12q-5
w amazing | A6
w amoxicillin | A-7
w amuse | A4
w an | A3c2j-5m-10n-21o11q-6
w and | d-5e-5f3g-3k-3q-6
w anger | A9a-8c-3d-5e-3f-6h-5i-5j-9k-7l-6m-4n-5o5p-4q-7
w angry | a-5b-5d-6f-3i-3j-3k-2l-4m-4n-4o-3p-6q-5
w anjali | A-5
w ankle | A-5
w anneke | A-5
w another | A16c-5j-8k-3l-8m-2n-2o-3p-3q-2
w answer | c6e-2f-3g-2h6k-2l-6m-5q-2
w antibiotics | A-6
w antihistamine | A-8
w any | f5h3j-13k5l3
w anybody | A17b-5d3e-6f-3g-4h5i-5j-4l3m-6n-2o-6p-4q-3
w anyone | a-3b-3d-4e-2f-3g4i-3j-3k6m-2o-5p-2q6
w anything | a-3b-3c-14g-3j3k-2l6m-2
w anyway | a-4b-3d-6e-2f-5g-5h6i-7j-5k-5l-6n-5o-6q8
w apologise | A8a-2c-9e-2g-3i-4j-3l-4p25
w apologize | A10a-5b-6d-6e-3f-5g-5i-5j-7k-5l-4m-6n8o-6p10q-4
w app | a-5b-4d-5e3f-6h-4i-4j-4k-4l-3m-3q-4
w apparently | A-5
w appear | A7a-8b-6c-3d-7f3g-4h-6i-6j-8k-6l-6m-6n-5o-7p8q-5
w apple | A-5
w appointment | A-4
w appointments | A10a5b-8c-4d-6e-4f-7g-7h5i-6j-8k5l-7m-6n-5o-9p-6q-7
w appreciat | A3
w appreciate | A-10
w arithmetic | A7a-7b-6d-7e3f-7g-5h-8i8j-7k-5l-7m-7n-6o-8p2q-5
w arm | A-4
w around | A2a-4c-3e-2f2g-3h-2i-3l-4n-2p-5q10
w arrangement | a8b4c8d-8e-4f-4g-5h-9i4j-6k7l-8m-7n-4o-9p-7q-4
w arrive | a-5b-5c13d-5e4f-5g-4h-6i-6j-5k2l-3m5n-4o-6p-5q-5
w article | A11a3d-5f-6g-5h-6i-5j-7k-4l-5m-5n-6o6q-4
w as | A3a6b-2d-8g-5h-4j-4m-9n-6
w asham | A7
w ask | a-31b-4g-5j-6k-4m12o-2
w asking | A7a-6b-7c5d-9e4f-7g-5h6i-6j-7k8l-4m-5n-7o4p-6q-8
w asleep | a-4b-5c11d4f-3g-4h-3i2j-5k3l-5m7n-4o5p-3q-4
w assembly | A-7
w astro | A-4
w at | c3d-3l2
w atmosphere | A3
w attach | A-5a-6b3c3d-3e3f5g-6h-6i-5j-6k-6l-7m-5n-3o-4p-4q-3
w attached | A-5
w attachment | a-9b9c-4d-5e-3g-8h-5i-3j6k-4l-4m-5n-5o-8p-2q-3
w attendance | A5a-7b-9c-4d-9e-4f3g-5h-8i-6j-7k11l7m-5n-6o-10p-6q-7
w attorney | A12a-4b-6c-3d-6e-2f17g-3h-4i-5j-6k-6l-5m-6n-6o-4p-5q-5
w audience | A10b-5c-2d11f-6g-5h-4i-6j-4k-7l-5m-3n-4o5p-4q-4
w audit | A7a-7b-4c-3d-4e-4g-3h-5i-6j7k4l-4m-2n-2o-3p-6q-3
w auntie | A4
w authority | A7
w autumn | A7
w awake | A14a5b-6c-3d-8e8f-8g-7h10i-6j-5k-6l-7m3n-5o-7p5q-4
w aware | A12a-9b-6c-3d-7e25f-5g-8h-8i-7j3k-9l6m-5n-6o-8p-6q-4
w away | A2a4b-6e5f-3g-2h4k-2l-2m-3n-2o4q-3
w b | A-8
w babe | A3
w babies | A7a7b-6c-4d-5e5f-7g-4h4i-8j-8k4l-8m-6n-3o-6p-5q-3
w baby | A-2c6d2g-3h7i8l-2o-3p-3
w back | a-3b-11d-12e-5i8j-5k-12m-4n9
w back in | a2b-4c5d-5e3f3g-4h2i6j-6k-5l-4m-6o-7p-4
w backbone | A4
w bad | a-3e-2f-2g-3i-4k11p9
w badge | a-5b-5c-4d-5e3g-4h5i-7j-6k-5l-6m5n-5o-7p-4q-3
w bag | A-2a-3f2h4i-5l-2n4
w bags | A-7
w balance | A-11
w banana | A-4
w band | A-4
w bank | a-4b-5c4d4e5f-4g-4h-2j-4k-3l-2m-3n-4o-5p-3q-4
w bar | A6a-5b-6d-4e-2f8g-6h10i-7j5k-5l-7m-5n-5o-5p-5q-5
w bargain | A6
w barrister | A7
w bars | A-9
w basement | A10a-6b-6c3d-6e-4f-5g-7h-8i-7j-9k6l3n-6o-6p-5q-5
w basically | A5
w basket | A-4
w bath | A4h4i-2j-3l-6n4
w battery | A5a-7b-6c-3d-5e-3f5g-4h3i-7j-6k-6l10m-5n-5o-7p-6q-5
w battle | A-5
w bc | A-5
w be | n-5
w beach | A9a-7b-6c-4d-9e-3f-7g-6h-6i-7j-7k-7l-7m-5n7o-9p-5q13
w bear | A3a-6b-5c-5d3f-5g-4j-4l-4m-5n-4o-6p-4q-3
w beard | A5
w beautifully | A7
w because | a-3b-3c5d11f-10i-3j-19k-9l-2m2o-12q-6
w become | A22b-5c3d-4f-3g-3h-3k-3l-3m-5n-4p-2q-4
w bed | a-4b-3d6e5f-4g-3i-3j-3k2l-2m-3n-7o3q-3
w beds | A-5
w bedtime's | A7
w beers | A7
w before | a-16b-11j-8k6n7o5q-7
w beg | A15a-2b-4e-2f-3h3i-3j-4k-4m3n-4o-4p12q-2
w begin | a-7b-6c8d-5e6f-6h-6j-5k-5l-5m-6n-4o5p-5q-5
w behaviour | A7
w behind | a-3d-2h-4i-5l8m7
w believe | a-5b6d6e4f3g-5h-5i-6j3k-2l2m-4n-4o-5p-6q-4
w bell | a-7b-6c7d-8e2f-7g-4h-8i-9j-7k-6l-7m-6n3o6p-7q-7
w belong | A12a-6b-7c2d-7e-4f-4g-5h-4i-6j-9k8l-7m-8n7o-7p-3q-7
w below | A-2
w belt | A-11
w beside | A4a-8b-7c11d-8e-3f-7g2h-9i4j-7k-7m-8n-6o-9p-7q-5
w best | A-12
w better | a12d-2e-3h-6j-4l-4m-2o7p3
w betting | A7
w between | a-3f-3h-8k3l-4q3
w bicycle | A7
w big | a7b-4c-5e3f4g-4h-5i-5j-7k-6l-4m-5n-5o-6p-5q-4
w bigger | A-5
w bike | A-7
w bikes | A-8
w bill | A3a-4b-5d-4e-6f16g-5j-4k-3m-5n-5o-7p-5q-4
w bills | A5
w bind | A7a-6b-5c5d-6e-3g-4h-5i-6j-4k-5l-6m-5n-6o-6p-6q2
w bingo | A7
w bird | A4
w birth | A5a-5b-6c2d-6f-5g-6h-8i3j4k-6l-5m-6n-6o-6p9q-6
w birthday | a3b-6d-5f-3g-3h10i3j-5k2m-4n-4o-6p-4q-4
w bit | a-2b-2d-2f-4m-4n-4p-3q8
w bite | A2
w black | a-6b-7c2d3f-7g-6h3i-6j-5k3l-6m-5n-7o-9p-6q-5
w blackmail | A4a-8b13c-3d-7f-5g-5h-5i-4j-7k-5l-6m-6n-4o-5p-4q-3
w blame | A-2a-4b-7c-3d-4e6f-5g-5h7i8j-6k-4m-4n-5o-6p7q-3
w blazer | A-2
w bless | a3b3c3e13f-8g-5h-6i-5k-2l-6m-8n-7o-9p-5q-6
w block | A2a-6b-6c-3d-6e-4f15g4h-5i-5j-7k-4m-6n-6o-8p-5q3
w bloke | A9a-7b-7c-4d-5e-5f-5g-4i3j2k-7l8m-7n-3o-8p-4q-6
w blood | a-6b-6c-3d-4f-5g6h-3i-4j-5k4l-5m-4n-5p-5q-5
w blow | A3a-5b-5c5d-4e-4f-4g-4i-4j-5k10m-6n-4o-4p-3
w blue | A-5a-6b-7c-3d-5e-3f4g-7h-7i-7j-8k-6l7m-6n6o-8p-7q-8
w board | a-5b-5d-3e4f5g-3h-4i2j-5l-4m-7n-5o-6p-3q-5
w boards | A-5
w boat | a-6b-5c-6d-5e12f2g-3h-5i-5j13l-5m-5n-5o-6p-5q-4
w bobbis | A5a-8b-8c3d-9e4f8g-6h-7i-7j17k-7l-8m-9n9o-9p-6q-8
w boil | A2
w boiling | A2
w bone | A-4
w bonfire | A-5
w book | A-2a-2b-3e-19f-4g-3i-3k5l-2n-3o9
w booking | A-5
w books | a-7c-4d-7e-4f-6g-5h3i-8j-6k-7l-8m-8n-5o7p-7q-4
w booster | A-4
w boosters | A-4
w boot | A-3a-7b-4c7d-7e2f-7g-5h6i-8j-8k-5l-6m-9n-7o-5p-5q-3
w boots | a-6b-5c5d-6f-6g-5h-6j-8k5l-7m-8n-5o-7p-5q4
w bor | A8
w borderline | A-2a12b19c-2d-5f-5g-3h-6i-5j-7k-5l-6m-5n-5o-5p-4q-2
w born | A11a-4b-3c-3d3g-5h-6j-5k-3l-3m-4n-3o-3p10q-2
w borrow | a5b-9c-3d-8e-3f-6g-6h-6i-6j-7k4l-6m-7n-7o4p-6q-6
w boss | A4a-8b-8c-3d5e-3f9g-5h-7i-6j4k-5l-4m-4n-6o-5p-3q-4
w both | A-8a-6b-2c5d2f3g-3h-3i-6k3m-3o2q-3
w bother | A3a3b-3d4e-7f9i-3j6k-5l-4m4n6o-6p-3
w bottle | A-8
w bougie | A8
w bow | A7
w bowl | A-2a-5b-5c5d-5e-4f-6g-8h-3i-7j-8k-6l-4m7n-5o-3q-3
w box | a5b4c-7e-2f-3g-5i-5k-4l-3m2n-3o-5p-3q-2
w boxes | A-5
w boy | A30c4e-4g-7h-3k3m3p-5q-3
w boy's | A6a7b-7d-4e-4f-6g-4h-6i-7j7k6l-6m-6n-4o-8p-3q-6
w boyfriend | A7
w boys | a-4c6d-5e-3f-4g-5j-3l-4m-4n-5p3q-3
w braces | A-9
w brain | A11a23b-10c-4d-7e3f-7g-7h-7i-8j-9k-8l-6m-8n-9o-8p-5q-8
w break | A-2a3b-3c3d-4e-3f-4g-3j-5l5n-5o-5p-4q-2
w breakfast | a-6b5c6d-6f3g-5h-6i-5j-7k5n-2o-6p-4q-5
w breath | A12a-9c-2d-7e10f-6g-7h-7i-6j-7k-6l5m-5n-4o-5p3q-7
w breathe | A14a-4b-6c2d-7e-4f-6g4h-6i-6j-6k-4l-5m3n-6o2p5
w breathing | A4a7b-7d-6e3f-6g-5h-7i-7j-8k-7l-6m-6n-7o10p-3q-6
w bri | A-7
w bridge | a-6b-5c5d-3e-3f-7g-5h-6i-5j4k-4l-7m-7n-3o-4p-4
w brief'll | A6
w bring | a-5b-2c-4g-5i-3j2k-4l-7m-4q2
w bring back | a-6b-4c8d-5e5f-8g-7h-8i-9j-6k-6l-8m-8n7o-8p-5q-5
w bring in | A-2
w bring up | A-3a-7b-5c7d-4f-2g-4h-5i5j-6k10l-4m-4n-6o-7q-5
w broken | A-9
w brother | a-4d-4e-8f-3g-2h-3i-3j3k-2l8m-3n2o-3p-2
w brother's | A3a-5b3d-5e-3f2g-5h9j11k-4l-6m-6n-6o-6p-6q-5
w brown | A-10
w bruise | A-4
w brunch | A9
w brush | A-5
w btw | A3a-7b-6c-3d-6e-3f-7g-5h15i-6j13k-6l-6m-6n-6o-5p-6q-6
w bubble | A5
w budget | A8
w building | A-2
w bully | A3
w bump | A-7
w bun | A-5
w burden | A10a-4b-3d-6e-2f-3g-7h3i-4j-5l-3m-2o-3p12q-3
w burn | a-4b-6d-5e-3f-5h-6i-4j-5l-5m-7n-3o8p-5q-3
w burst | A7
w bus | b-2d-3e-3f-3g-3h3i-6j-2k-2l6m3o-2
w business | A7a-2b-5c-6d-4f-4g-3h-4i-3j11k-4m-3o-4p-3q-4
w busy | A13a-7b-7c-2d6e11f-6g-7h-6i-5j-7k5l-5m6n-5o4p-5q-6
w but | e8f-6g-4h12i-4l-6m-5n-19o-21p-2q-10
w buy | a-6b-4c-4d4e-21f2g-4h-2m-2o4p-2q-2
w by | d-3f5m-17p-5q-3
w by-your-leave | A3
w c | a-7b-6c-5d-6e3f-8g-6h6i-8j-6k3l-6m-5n-6o-9p-5q-5
w cab | A7
w cabin | A-6
w cake | a-4b-6c-2d-6e6f-4g-5h8i-6j2k-4l2m-6n-3o-8p-5q-4
w calendar | b2e-4g-3h-7i-5j-6k-4l8m-2n2o-2p-3
w call | A3b10j-10m-2q-6
w calls | A6a-3b-4d6e-5f2g-5h-5i-4j-4k-4l-5m-4n-3p-3q-4
w camp | A-21
w camping | A7
w can | b-3c-5l-4n-8q2
w cancell | A7a-8b-6c8f10g-6h-6i-6j-5k2l-4m-5n-6o-8p-5q-5
w canteen | A5
w cap | A-6
w car | a3c-6d-9e-11h6j3k-7o-8
w caravan | a-7b-4c3d-7e-4f-7g-8h7i5j-7k-4l6m-5n-7o-5p-7q-7
w card | b-4d-2e4h5i10j-2k-2m-2n-2o-4p-2q-2
w cardigan | A2
w care | A2a-7b-5d-7e-2f3g-5h8i-6j-6k-5m-4n-5o-5p-3
w careless | A5
w carry | d-2f6g-2h14i4j-4l-4m-2
w carsick | A-5
w carys | A-10
w case | a4b2d-6f-4g-4h12i-4j-5k-3l3m4n6o-6p-3q-2
w cash | a-5b-6c2d-5f3g-4h-3i-6j14k-4l4m-5n-5o7p-7q-5
w cashew | A-3
w cast | a-7b-7c-3d-7e-3f-8g-7h-7i5j-7k6m4n-6o-9p-7q-6
w cat | a-7b-7c3d-5e-3f-4g-3h-7i3j-5k5l-7m-4n-5o5p-4q-5
w catalogue | A5
w cause | A4a5b-6c3d-7e-4f-3g-5h-6i-5j3k5l-5m3n-3o-4q-3
w cease | A10a-8b-8c-3d-5e-5f-10g-6h-6i-6j-8k-6l-6m-7n19o-10p-5q-7
w cello | A-14
w cent | a-4b-6c-2d-7e-3f-4g-7i-7j-6k-5l6m-5n-6o-8q-3
w cereal | A6
w certain | A8a-8b-6c3d-8f-6g-7h-8i12j-7k-7l-9m-5n-7o9p-8q-5
w certificate | a-9b-8c12d-9e10f-6g-7h-7i6j6k-9l-7m-7n-8o-9p-6q-5
w certificates | A-4
w cetirizine | A-3
w chain | A3
w chair | A4a-3b-3e-5f-4g-4h16j-3k2l-4m6o-3p4q-3
w chairs | A6
w champ | A7
w change | a-4b-2c3d-2e-3g-4h-4i4j-5k-3m-2o11
w character | A6a-6b-5c-3d-6e3f-7g-2h-6i-6j2k-6l-6m-6n-5o9p5q-5
w charge | A3a6b-5c5d-5g-3h-3i-4j2k-4m-3n5o-5p-3q2
w charger | A-14
w chase | A5
w chat | A4a-6b-8c4d-6e-4f-9g7h-7i-5j-7k-5l-6m-7o-7p-5q-6
w cheapest | A7
w check | a-3b-3d-3l-4m-2o4
w cheese | A-6
w chemist | A-4
w chemistry | A-5
w chewing | A7
w chidera's | A-3
w child | A10c6d-10e-7f-2g-11i-17j-18k14m-13q-8
w child's | A12b-2c-6d3f-5g-5h-4i-4j-4l-4o-5p-3q-3
w childcare | A-6
w childhood | A6
w children | A3a-13e-6g-9h7i-14k5n-7o3
w choir | A3a4b-7c-2e-3f-7g-6i3k-5l-6m-7n-6o5p-7q-4
w choose | A4a-4c-2d8e-9f-3g2i-3k6l4m-3n-2o-4p-2q-2
w christmas | f7h6i14j-3k3l-2p2
w chuck | A7
w church | b-2e4g-3i4j8k3m-3o-2p-2q-2
w cillian | A-5
w cillian's | A-5
w circus | A4
w clap | A9a-7b-8c-3d-7e-3f-6g-6h19i2j-9k-6l-9m-8n8o-8p-5q-8
w class | a7b-5c-3d-3f-4g-2i-3j-4l-3m-4o9p-3q-3
w classic | A4
w classroom | A7
w clean | a-8b-9c-3d-7e-5f-8h5i-8j-9k-7l-8m-6n6o-8p-6q-8
w cleaners | A-6
w clear | A-5
w clearly | A9a-7b-7c2d2e2f-6g-5h-7i-7j-8k-7l-7m-7n-7o-7p-7q-6
w clerk | A-3
w client | A4
w climb | A5
w climbing | A-5
w clinic | a4b-5c8d-5e-3f4g-3h-4i-5j-4k10l-4m-6n-6o-7p-6q2
w clinic's | A-6
w clock | A20a-4b-4d2e3f-3i-4j6l-2m-2n-3p-2q-3
w close | a-5b-3d-5e7f-5i-4j5k-4l-3m-4n-4o-5p-5
w closed | A-7
w closer | A6
w club | A-2b-5d-4f2g-4h-3i-4j15k-4m-4o-5p-3q-3
w club's | A-6
w co-parent | A6
w coach | a-3b-7d-4f-4g-3h-2i-2j-4k-2l-2m-4n10o7p-4q-2
w coat | A3b-2d-2h3i2j-3l-4m-2o-2
w code | A-5
w coercion | A7
w coercive | A7a-7b10c-3d-5e-2f-5g-7h-7i-3j-6k-7l-6m-4n-5o-6p-4q-6
w coffee | A2a6b-6c-3d-7e17f-7g-5h-6i3j4k-4l-6m-5n-5o-8p-5q-4
w cold | A5b-6c-2d5e-2f-6g10i-2j4k-6l-6m-5n-5o-6p-6q-5
w collect | A-12
w collection | A-5
w color | A2
w colour | A13a-8b-8c-3d-8e7f-6g5h2i-6j-6k-8l-8m4n-4o-8p-7q-6
w colours | A5
w column | A13a5b-7c2d-6e5f-7g-7i-6j-7k-6l-8m3n-4o-7p-6q-4
w come | g-3h-3j-4l-3o-6q2
w come back | A-4a-6b-4c6d-5e-3f-6g-5h-6i5j-6k-4l-7m-6n7o-7p-5q4
w come in | a-5b-6c3d-6e9f-6g-7h-8i-6j-9k-6l-6m-2n-6o-6p-6q-5
w come on | A-5
w come out | a-3b-4d-4f-4i-5j-4k6m-4n-3p-3
w come up | a-4b-5c-2d-6f-4g3h-5i-5j-6k5l-6n-7o-6p-4q3
w comfortable | A-5
w commend | A6
w comment | a-7b-8c-5d-9e12f-7g-5h-7i-7j5k-9l-7m14n-7o-6p-7q-3
w commentary | A10a-5b-7c-4d-6e-4f-9h-5i-7j-6k-4l-5m-7n10o-8p-5q-4
w comments | A12a-6b-6c-3d-5e9f-7g-7h3i-7j-8k-6l-7m2n6o-6p-6q-5
w communication | A8
w company | A3a-4b-3c-4d-4e4f-6g-4h5i4j7k-3l-6m-6n-3o-5p-5
w complain | A7
w complex | A6
w compliments | A2
w concept | A5
w concern | A3b-6c2e4f-4g-3h-4j-5k-6l-3m-3n-4p-4q-4
w concert | a-7b-6c3d-6e-5f-7g-6h-6i-7j5k-4l5m-7n-7o-8p-6q-4
w concussion | A-5
w condo | A9a-8b-9c-4d-8e-4f-7g-5h-6i3j12k-7l-7m-6n-8o-10p-6q-6
w condolences | A8
w conference | A5
w conferences | A-5
w confess | A7
w confirm | A-20
w confirmation | A-3
w congratulations | A7a8b-7c-2d-6e17f-7g-6h-6i-6k-7l-6m-8n-7o-6p-5q-7
w conscience | A6
w consent | a-5b-5c-3d4e-2f5g-7h-8i6j-6k-4m-6n4o-5p-6q-4
w conservatory | A10a-8b-10c-4d-4e4f-7g-7h-7i-7j25k-8l-5m-8n-7o-8p-6q-10
w consider | A10a-3b-4d-3e-11f-2j-2k-3n-3o33q-3
w consistent | A3
w conspiracy | A7
w consult | A7
w contact | a-6b-5c-3d-4e-3f20g-4h-5i-6j-5k-4l-4m-5n-7o-6p-5q-5
w contempt | A6
w control | A4b16d-4e-4f-7g-5h-5i-4j-6k-6l-5m-4n-3o-6p-3
w controlling | A14a-5b16d-3e-4f-3g-3h-2j-5k-3l-2m-4n-3o-3q-3
w conversation | A11a-8b-8d7e-2g-4h-5i-4j-6k-2l-4m-6n-5o-8p-6q5
w cook | A13a-6b-5c6d-7f-7g-6h7i7j7k-5l3m-6n-2o-7p-6q-4
w cool | A-5
w copy | A-5a-6b-5c11d-4e-5f7g-5h-7i-6j-8k-7l-6m-6n-6o-6p-4q-5
w corner | a-9b-7d-7e-4f-7g-4h-6i-6j6k-6l-7m4n-5o-6p-4q-4
w correspondence | A10a6b-7c-3d-6e2f10g-6h-7i-7j-5k-5l2m-4n-6o-8p-7q-6
w correspondent | A5
w cos | A5a6b-3d7e-8f3g-3i-4j-4k-3n-5o-3p-2q-2
w cost | a-3b-5d-4f4g-3i5j3k-3l-2m-3n-4p-4q-4
w costume | A-5
w couch | A6a-7b-6c-3d-2e3f-6g-4h13i4j5k-2l-5m-6n-6o-5p-4q-5
w cough | a-6b-6d-5e12f-6g-7h11i-7j-4k-7l-8m-5n-3o-7p-6q-6
w counsel | a-6c-2f9g-5h-6i5j-6k-4l-5m-5n-4o5p-5q-4
w counsellor | A3a-5b12c-2d-3e-2f-5g-4h-5i-3j3k-3l-4m-5n-2o4p-3q-2
w counselor | A-2a-8b4c5d-6e-3f-4g-8h-8i-5j-8k-5l-5m-7n-5o-6p-4q-3
w count | A8b-5d7f-2g-2i-2j-8k5m-5n-6o3q-5
w counter | a-5b-5c-4d-5e-3f-4g-6j-7l8m-5n-3o-6p-5q-2
w country | A3
w county | A-2
w courier | A4
w course | A5a-3b-4e7f-4i-2j-3k-4m-3n-2o13p-2q-4
w court | A2c-11e-10f21h-2l-2n-2
w courthouse | A5
w cousin | A3a-8b10c-4d-9e-4f-8g-8h-6i-6j-9k-8l9m-7n-8o-8p-6q-6
w cousin's | a-7b-8c3d-7e-4f-7g-7h-8i10j-8k-4l-6m-6n5o-7p-6q-5
w cousins | A-7
w cover | A-5a-6d-7e2f-5g-3h11i-6j-7k-3l-6m4n6o-7p-5q-6
w covered | A-2
w cracked | A-5
w crazy | A-3
w cream | A-9
w credit | a-5b-3c-4d-8e12f-5g-3h4i5j4k-3l-7m-5n-3o-9p-5q-5
w crisps | A-5
w cross | A5b-2c5d-4f-2i-2j-3k2l-2m5n-2o-3p-2
w crown | A7
w cry | g17i-3j-2l-4o2
w crying | A6
w curb | A7
w curious | A4
w current | A-5
w curtain | A6
w curtains | A8a-10b-8c-5d-8e3f-6g-6h-7i-6j7k-8l-7m-8n-5o7p-6q-5
w customs | A6
w cut | a7b-7c3e-3f-6g-6h9i-6j7k-7l-5m-5n-6o-8p-5q-4
w cuz | A-5
w d | A-9
w dad | A5c5f-5h-11i-7j-3m6p-5
w daddy | A28b-2d4e-12h7i-3j-4k-2l-4m25o-2
w daddy's | A6
w dads | A8
w dance | A-5
w dang | A3
w dare | a5b-7c3d-8f-6g5h-6i-6j4k-5l-6m-6n11o-10p-6q3
w dark | a-6b-5c4d7e-3f-6i-7j-6k-4l-8m7n-6o-8p-6q-3
w darling | A4
w darts | A6
w dash | A-7
w date | A-3a-5b-5c11d-4e-2f-4g-3h-5i7k-3l-5m-6n4o-5p-4q-3
w dates | a-6b-6c4d-5f5g-3h-6i-6j-7k-5l-6m-5n-5o-5p-5q3
w daughter | A14b-5c-2d-5e2f-4g4h2i-4j-5k-5l-3m13n-4o-6
w daughter-in-law | A2
w daughters | A2
w day | a-16d-3h-7i3j-6k-4l-4p-4q6
w daycare | A-4
w daylight | A6
w days | a-2b-2e4f-3h2i-3n4q-2
w dbs | A-5
w deacon | A5
w dead | a8b-7c-3d-5e-3f-6g-7h7i-7j-9k-6l-7m-8n-7o7p-7q-5
w deadbeat | A6
w deal | A13a-4b-5c-4d-6f4g-4h4j-5k-4l4m-6n-5o3p-4q2
w dear | A-5
w decency | A7
w decent | A17a-5b-6d-4f-3h-4k24l-5m-4n-5o-6p-3q-4
w decide | a-4b-5d12f4g-4h-4i-4j-5k-2l-3m-5n-4o-5p-4q8
w decision | A3a-6b-7c4d-7e3g-6h-6i-7j-8k-6l4m-8n-7o-6p-5q-4
w deck | A7
w decree | A6a-8b-8c-4d-7e3f-5g-6h4i-7j4k-6l-6m-6n-6o-5p-5q-4
w delivery | A7
w delroy | A-5
w dent | A3
w dentist | A-3a-6b-7c6d-5e5f-7g-6h13i-6j-6k-7l-7m-6n-5o-7p-6q-5
w deny | A7
w depend | A15a-3c-11e-14h-3i-3j-4l-4o-2q28
w deposit | a-4b-5c4d-6e-3f-4g-5j-6k-5m-3n-3o-6p-5q-4
w depth | A-5
w describ | A5a-8c-4d-5e11f-5g-4h-6i7j-9k-5l-8m-5n-3o-7p-5q-2
w describe | A5
w deserve | A6
w desist | A7
w desk | a-5b-4d-4e4f10g-5i-5j-6k-4l-4m-4n3o-4p-5q-3
w details | A-8
w detention | A-5
w device | A7
w dial | A7a-8b-9c-3d-7e5f4g-6h-7i-7j7k-7l-6m-7n5o-8p-5q-4
w diary | a-6b-5c-3d-7e-3f-3g-3h5i-7j-6k-4l5m2n-5o8p-6q-7
w dictionary | A4
w die | a-8b-6c-4d-6e-3f-5g-7h3i-6j-6k7l-7n-4o-9p5q-8
w difference | A4a-10b-8c-4d3e-5f-5g-6h-6i-6j-8k13l-6m-6n-3o-7p-7q-7
w different | A-4
w difficult | A-4
w dinner | a-3b-3d2e-8f-2h9i-3j-3l-4m-2o-4p-3q-3
w direct | A7a-6b-7c10d-8e2f-7g-5h-6i-8j3k-5l-6m-7o5p-5q-6
w direction | A9a3b-5d-6f-6g-5h-6j-8k-8l-7m-6n-5o5p-6q-6
w directly | A-5
w director | A3
w discover | A5a-7b-7c4d-8e4f3g-3h-8i-8j-6k-7l-7m-6n-8o7p-4q-5
w disgrace | A5
w disturb | A9a-6b-6c-3d-8e-5f-6g-5h8i-5j-5k-4l-5m-4n-3o-5p4q-7
w dive | A-5
w diversion | A-6
w divorce | A5
w do | a-6f-4i-2
w dock | A5a-5b-5c-4d-5e-3f-3h12i14j-7k-4l-7m-4n-2o-3p-8q-3
w doctor | a-7b6c-4d2e8f-5g-5h-6i2j-8k-8l-7m-6n-4o-8p-6q-5
w document | A6a-10b-9c13d-8e3f-7g8h-6i-6j-8k-8l-4m-6n-4p-5q-9
w dog | a-2b-3d-4f-3g-4h-4i8j-4l-3n-3o-4p6q-2
w dollar | A6
w dollars | A3
w door | a2b-2d-3e-2f3g-3m-4n5o3p-5q-2
w doorstep | A5a-6b-8c-3d3f-7g-6h-6i-6j-7k-7l-6m-6n7o-9p-7q-7
w dosage | A-3
w dose | A-9
w double | A-6
w doubt | A12a-8b13c-3d4e-3f-6g-5h-7i-6j-8k-7l6m-6n-3o-8p-7q-6
w dougie | A-11
w down | a-7e-14g4i-4j-6l3n3
w downstairs | A-2
w dr | a-6b8c-2d-5f-5g-5h-6i-3j3k-5l-4m-6n-2o6q-5
w draft | A-9
w drag | A3
w drama | a13b3c-3d-6e-3f-7g-6h-6i-7j-9k-7l14m-8n8o-8p-4q-3
w draw | A3a-7b-6c-4d-4e5f-5g4h8i-5j-7k-5l-5m14n-5o-6p-5q-4
w drawer | A-3
w drawing | A6
w dread | A5
w dreadful | A6
w dress | a-5d-5e-7f-3g-4h4i4k-4m-6n4p-3q-2
w dressing | A2
w drink | a-6b-6c-4d3e-2f-5g-6h4i-7j-6k-5l11m-7n-3o-6p7q-5
w drive | A-3a2b3d-3i-3k-4l-3n-3o3p-3q-3
w driving | a5b-5c3d-5e-4f-2g-4h6i4j-5k-6l-7m-7n-2o-4p3q-2
w drizzle | A8
w drop | a-3e-7f-6g-4i-3j-4l11m4n-6o-6p-4q-5
w drop-off | A-5
w drops | A-7
w drowsy | A-4
w drunk | A6b-13d8e-3f-6g5h-5i-6j-6k-5l-5m-4n-6o-6p-4q-5
w dry | a-5b-7c9d-5e5f-6g-5h-6i-7j14k-6l-5m-6n4o-7p-5q-6
w duck | A-3
w due | A-24
w duffel | A-5
w dump | A6
w dunno | A9a-4b-3d-5f-7g-3h-6i-2j-5k-3l-4m-5n-7o-9p-5q17
w during | A11a-6b-6c-4d-8e-4f-7g-7h-7i-8j-9k-7l4m-8n13o-8p-7q-6
w duty | A-8
w dy | a4b-5c-3d2e11f-6g-5h-7i-7j-7k-5l-5m7n-5o-6p-5q-2
w e-mail | A3a-7b-5c-4d-7e-3f-6g-5h-8i-7j-5k-4l14m-6n-4o-7p2q-4
w each | a-3c11e-3g-2h-2i-4k3l5
w ear | a-8b-7c11d-9e-4f-4g-3h-8i5j-9k9l-7m-7n-3o-6p-6q5
w early | A-6
w earn | A6a-9b2c3d-7e-4f-5g-5h5i6j-6k-4l-7m-4n-4o-7p-7q-5
w earplugs | A6
w easier | A-6
w easter | a6b-3c4d-3e-7f5h-3i2l4m-4n-4o-5p-2q-3
w easy | A-2a-6b-4c5d4e-3f-5g-5h-8i7j-5k-5l-5m-4n-6o-7q5
w eat | a-3d-2e-15h13j-5l-4
w education | A6a5b-7c4d-6f-6g-3h-6i-7j-8k14l-5m-7n-6o-9p-4q-6
w eft | A-5
w egg | A9a-6b-6c3d-6f-5g4h-8i-7j-6k-6l3m-6n-5o7p-5q-4
w eh | A10a-6b-7c-3d-9e10f-9g-6h7i-6j4k-8l-7m-6n-5o-8p-7q2
w eid | A-7
w either | a-3b-4c-6d-3e-7f-2g-2h-4i-2j-3k-3l7m-3o-4p-4q10
w else | A8a-3d4e6l-4q-3
w email | A-7a-6b5c-3d-7e2f-7g10h-7i-6j-6k-3l3m-6n-5o-7p5q-4
w emails | A10a5b-5d-7f-4h4i-5j-8k-6l-6m-5n-3o-7p-7q-2
w embarrass | A8
w emeka | A-7
w emotional | A12a4b26c-8d-5f-3g-3h-3i-2j-4k-4l-3m-3n-3o-5p-2
w empty | A10a4b-2f-4h2i8j-2l-2m2o-4p3q-3
w end | a-9b2h-14i-9j-10k-6l-10m4o3q2
w energy | A4a-7b7c-4d-5e-3f-5g-7h-7i-5j-7k-6l5m-5n-7o-6p-7q-5
w engage | A2
w engagement | A7
w enjoy | a-2b-2c-10d8e5i-3j-2o7q-2
w enough | a-2b-2f-4g4i-3j4m5o-3p4q-3
w entire | A15a6b-6c-2d-4e2f-7g-6h-8i-7j-7k-6l6n-6o-5q-6
w entitl | A3
w entrance | A-5
w envelope | a-7b-6c2d-6f-5g-5h-6j-7k-6l4m-6n-5o5p-6q-6
w equally | A-5
w even | A8c3d-2f-11i-5j-5k-11n-10
w evening | A-2a-3c-14d3e-3g-3i-2j2l-2n3o3
w evenings | A9a-7b-8c2d-7e5f-6g-5h-7i-6j4k-8l-6m-6n-3o10p-5q-6
w ever | A13a2b-9i3k-11l-2m-4n2o-10p7
w every | A10a-6d-11e-5q-4
w everybody | a-2b-2c2d-3e-9f-2k-3q-3
w everyone | A3a-5b10c-3d-6e-3f-5g-4i-5j-5k-3l-3m-5n-3o-5p4
w everything | A15a-8b-5c-3g2h5i3k-4m-8n-7p10q-7
w evidently | A12a-7b-7c-4d-7e15f-7g-4h-6i-7j4k-7l-8m-6n5o-6p-6q-7
w exact | a-5b-7c-5d6e-4f-7g-5h-6j-8k-5l-7m6n-5o-6p-5q-7
w exactly | A3a-8b9c-3d-6e5f2g-5h-7i-6j3k-7l-5m2n-5o-6p-5q-5
w exam | a-8b-7c3d5e-4f-7g12h-7i-6j-8k-7l-8m-7n-7o-5p-6q-7
w exams | A6
w excellent | A8
w exchange | A-11
w excited | A-7
w excuse | A7a-6b-7c-3d-6e-4f-6g-5h6i-8j-7k-6l-6m-8n4o-8p6q-6
w excuses | A2
w exercise | a-8b-8c-4d-7f-8g-6h-7i-6j-10k-8l-6m-9n-8o12p-6q-6
w exes | A7
w exhaust | A6
w exist | A22a-3b-3c-8f-4g-2j-2k-3n-3o10p12q-3
w expect | b-2d-3h4l-3p2
w expensive | A10a-6b-8c-3d-7e2f13g-9h-8i-8j-8k-5l-7m-8n-8o-8p-7q-7
w experience | A5
w expire | A-5
w explain | A3a-2d-3e-8f17i-3j-2m6n7o-4q-3
w extra | A-5a-9b-6c4d7e-4f7g-7h-7i-7j-7k7l-7m-7n-7o-11p-6q-9
w eye | a-7b-8d-6f-7g-6h5i-6j-7k5l-6m-7n-6o3p-7q-6
w eyes | a-7b-5c-4d8e-4f-6g-5i-6j-6k-4l-5n-4o4q-5
w face | A14f-2g-3h-3k-3l-7m5o-3
w fail | A6d6f4g2h-3l-2m2p7
w failure | A3
w fair | A-4a-7b-8c3d-6e11f-6g-6h-7i7j-8k6l-7m-6n-5o-8p-5q-5
w fairness | A5
w fall | a-4b-4c6d-3f-5i-5j-5k4n-4o-5p-3q3
w falls | A3
w families | A4a-7b3c-3d-6e-4f5g-6h-6i-6j-7k6l-6m-7n-8o-9p-5q-7
w family | A11b4d-7e3g-6o-5p-6q-4
w famous | A3
w far | a-5b-7c-3d-8e-4f-5g12h-8i-5j-6k-5l-6m-7n-4o-6p-6
w father | A14c2h4k2q-3
w fatherhood | A7
w fathers | A13a-7b-8c8d-5e-4f-6g-5h-7i-5j-6k25l-6m-7n-7o-9p-3q-5
w fault | A-4b-3d-3f-3g-3h-4j-3k3m-4n-3o-3p14q-3
w fear | A9a-6b12d2f-5g-4h-5i4j-6k-6m-6n-4o-6p4q-5
w fed | A3
w fee | a-5b-5c2d-5e3f-4g-6h-9i3j-8k6m-5n-6o-6p-7q-5
w feed | a-6b-6c-2d-5f5g-4h-5i6k3m2n-4o-7p-3q-5
w feel | A10a-14b-7d8e-3f-10g4h-3i-4j-14k-8l-13n-6q15
w feeling | A7
w feelings | A8a-8b9c-3d-6e-5f-8g-6h-6i-6j-9k-9l-6m-5n-7o6p9q-8
w fees | A4a-6b-7d-6e-3f11g-6h-6i-8j-6k-5l-5m-5n-6o-7p-4q-6
w feet | A7b-4c2d-3f-4g-4h4i-3k2l-3m-3n-3o2p3q-3
w fella | A17a2b3c-6d-5e7f-5g-3i-5j22l-4m-5n-3o-6p-4q-4
w fence | A3a-9b-8c3d-7e-4f-6g-6h-7i-7j5k3l2m-7n-7o-9p-7q-5
w fetch | a-4b-5c-3d-4e-3f-6g4h10i-6j-6k-6l8m-5n-2o-7p-6
w fever | a-8b-7d-7e-4f-7g-9h15i-7j-7k-3l-7m-4n-7o-5p-7q-7
w field | A-4
w fight | A-4
w figure | A4a-8b-7c7d5e6f-7g-5h-8i4j3k-7l-6n-7o-9p4q-5
w figures | A5
w file | A7a-4b4c-3d-5f10g-4h-5i-4j-5k-4l-4m-5o-7p-5q-6
w fill | A2a5b-7e2f-7g-5h-8i3j-7k-7l-7m-6n6o-9p-6q-6
w fill in | A-3
w fill out | A7
w film | A-18
w finally | A-5a-7c-3d6e-3f-6g-3h4i-8j-8k-5l-6n4o-7p-5q-7
w financial | A8a-8b31c-2d-6e-2f-6g-7h-6i-6j-7k-7l-5m-6n-7o-8p-5q-7
w find | a8b-5c2d-7e3f-6j5k-5m-3o-2p-4
w find out | A12a-3b-4c4d-4e-5h2k-2l-3m-5n-6o3p-3q2
w fine | A-14a-3b-5e4f-3g3i-4j-5k-3l2n-3o-4p4q-2
w finish | b-4e3f-4g-3h4i-3j3l-3m-4n-5p-3q-4
w fireworks | A7
w first | e-3g-6i3m-11
w fish | A-2
w fit | a-7b-7c-3d3f-6g-7h4i5j-7k-6l-7m-5n-5o-7p5q-6
w fix | a-6b-6c-4d9e-3f-7g-5h-6i-4j-6k-5l-5m-7n15o-7p-6q-9
w fixed | A-11
w fizzy | A-4
w flask | A5
w flat | A-4a-7b-6c5d-7e3f-3g-2h-6i7j-5k-5l4m-4n-4o-6p-3q-4
w flexible | A-5
w flight | A-9
w float | A3
w floor | a-4b-5c-2d-5e-2f-5g4h3i-6j-6k-5m6n-2o-6p-5q-3
w fly | A-9
w folake | A-5
w folder | a-7b-2c6d-5e5f14g-3h-4i-4j-6k-6l-6m-5n-6p-3q-6
w folks | A4a-6b-7d-6f-6g-5h-6i-7j16k7l-7m-8n-6o-7p-5q-6
w follow | a-8b-7c-2d6e-2f-5g-6h-6i-7k-4l10m-5n-4o-7p-5q-5
w food | A-12
w foot | A-4
w football | a-5b-6d-7f-5g-5h-6i-7j-6k8l-6m7n-7o-7p-6q-6
w footy | b-5c23d-6e8g-5h-6i4j-5k6l-5m-6n-6o-4p-6q-4
w for | a-4g-3m-2n-8p3
w forbid | A7
w forecast | A-5
w foreign | A9a-8b-7c4d-9e4f-7g-6h-8i6j-8k-7l-7m-6n-5o-10q-4
w forget | a14b-3d9f-4h2i-2n-3o-5
w forgive | A8c-10j-2p28
w fork | A8
w form | A-2a-5c2e5g-2h-7l-6m-3o-3q3
w fortnight | a-5b-6d8e-3f3g4h-4i-6j-6k2l-6m-4n-3o-5p-6q-4
w forward | a-4b-3d-5e-2f3g-2h3i-4j-3k-3l-3m-3n2o7p-4q-5
w fourth | A14a-7b-7c18d-4e3f-5g-4h-6i3k-5l-6m-5n-4o-5p-6q-6
w fr | A2a-8b4c-3d-6e-4f-8g3h7i-6j-7k-5l-5m-6n2o5q-7
w fractions | a7b-5c-3d-6e-4f-7g-2h-5i-5j-7k-7l-5m-5n-6o12p-3q-6
w fracture | A-6
w frankly | A6
w free | a-5b-5c-7d3e2h-3i-3j-4k-4l8m-4n-5o13p-4q-6
w fresh | A-7
w fridge | a-6b2d-5e16f-5g-5h-6j2k-5l-5m-5n-6o-3p-5q-4
w frighten | A-2a-5b-5c-4d-6e-3f-4g-6h6i-6j-6k7l-9m6n-4o-6p-4q-3
w from | a-2c3d-4g-8i4j5l-3n3o-12q-9
w front | b-4f3g-5h-10j2k2m-5o-6
w full | A6a-4b8c-2d-4f3g-3h-3i-3k-4l-3m-4n-3o-4p-3q-3
w fum | A4
w fun | A-3a-4c-2d6e2f-3g-2h-4i-3j-3k-6l3m4n-3o-5q-3
w funeral | A3a-6b-7c8d-7e8f-5g-7h5i-7j12k-5l-7m-5n-8o-5p-6q-4
w funny | A16b-5c3d-4e3f-4g-3h-5i10k-4l-4m-4n-3o-4p-4q4
w further | a-7b-5c-3d4e10f6g-5h-5i-6j5k-6l-4m-4n-6o-4p-5q-6
w fuss | A9a-5b-6c-4d6e-4f-4g-3h-6i-6j-5k4l-7m-5n-4o-5p-6
w future | A10a-6b-6c-3d-7e6f-7g-6h-6i-7j-7k-6l-5m-4n6o8p-7q-8
w gala | A-4
w game | a-7b-7c-5d-5e4f-7g-7h-8i-8j-7k5l-7m-7n5o-6p-4q-5
w game's | A-4
w gap | A10a-7b-5c-3d2e-4f-7g-5h13i-6j-6k-3l-3m7n-6o-6p-6q-6
w garage | A-2
w garden | A-4
w gas | a5b-7d-6e2f-5g-5h-6i-5j-6k-2l-5m-6n-5o5p-4q-5
w gaslight | A7a-5b18d-6e3f-3g-5h-6i-4j-6k-6l-7m-4n-3o-5p-3q-4
w gaslighting | A5a-8b15c-3d-6e-3f-7g-5h-6i-5j7k-4l8m-5n-6o-7p-5q-6
w gate | a-2b-2c8i-2k-2l6m-3n-3o-3p-4
w gather | A13a-7b-5c-4d-7e11f-5g-5h-6i-6j6k-3l-5m-4n-3o-6p-6q-4
w general | A6
w generator | A5
w gentleman | a-6b-4c-2d-6e11f-6g-3h-5i7j15k-6l-8m-7n-4o-6p-3q-4
w get | c6g-2k3n-3p-2
w get back | a-8b-6c12d-4e-4f-10g-6h7i-8j-6k-5l-7m-6n-8o-7p-6
w get in | a-5b-5c4d-6e-3f-6h-6i2k-2l-6m-6n-7o4p-5q-6
w get off | A18a5b-5c-4d-4f-7g-5h-6j3k2l9m-8n11o-9p-4q-6
w get on | A2a-6b-6c-4d-8e-3f17g-4h-6i-5j3k4l-6m-6n4o-7p-5
w get out | a-8b-6c-2e-2f-5g-4h-5i-6j4k-4l-3m-5n-7o17p-3q-6
w gift | A3a6b-7d-6e12f-2g-4h-6i-5j4k-9l-8m-4n-3o-7p-4q-3
w ginger | A-4
w girl | A7a-4b-6c7d-3f-3g-3h4i-3j7k12l-2m-2n3o-5q-2
w girls | a-6b-7c-3d3e-3f-6g-6h5i-6j-5k-7l-5n-4o-7p2q-4
w give | a-5b-2g-3h4l-16m-11
w give out | A6
w give up | A3a-4b-4c-4d-6f-5g-6h9i-6j-5k-5l-5m-4n-3o3p-4q4
w glad | A-7a-2b2c-5d-3e11f-4g-4h-7i4j7k-2l-7m-6n-3p-5
w gladly | A-4
w glasses | A-3a-5b-5c9d-6e3f-5g-4h5i6j-6k3l-6m-6n-5o-7p-5q-3
w glove | A-7
w go | A2b-8f2g-2
w go back | a-6b-6c-3d-5e-3f5g-4i3j-7k-8l4m-5n-7o-6p-5q4
w go in | A-6a-4b-6c7d-3e-2f15i-5j-5k6l-6m-5n4p-5q-5
w go off | A8a-8b-5c-2d-4f-6h8i-6j4k-7l-5m-7n-5o-5p-4q-5
w go on | A4d-2f7j-3n-2o-2p-2q4
w go out | A-2
w go through | a-4b-7c-2d-4e-2g-4h-7i-4j-7k-5l-5o-5p-4q4
w goal | A-7
w god | a-5b-6d-7f2g13h-5i4j-5k-5l-5m-6n-6o-6p-6q-6
w goggles | A-9
w going | a-6b-6c-4d-7e-4f-6g-7h7i-6j-8k-7l3m-8n-6o-7p-4q3
w goldfish | A2
w golf | A13a-7b-5c4d-8f-7g-5h-6i-4j9k-6l4m-6n-7o-6p-5q-4
w good | b-9d2g-2k3l-4o2
w got | a-5b-5c-3d-4e5f-5g2h-6i-7j-7k-5l8m-5n-6o-5q-4
w gotta | A6
w gown | A5a5b7c-4d-9e-4f-6g-6h-7i-7j6k-6l-4m-6n-9p-5q-6
w grade | a5b-9c-4d-6f-7g-7h-7i6j-10k-7l-8m-7n-9o-8p-7q-6
w grandad's | A-4
w grandmother's | A10a3b-4d-7e2f-5g-4h7i16j-7k-3l-7m-6n-6o-5p-4q-3
w grandparents | A-5
w grateful | a-6b-5c-4d-6e-4f-7g-6i-5j-6k-6l-6m-6n-2o-9p4q4
w grave | A5
w great | c-8d3e5f-2g-2h2j-3k-4l-4m-3n-2p-3
w greedy | A6
w green | A-9
w greenhouse | A7
w greet | A5
w grill | A6
w grip | A-5
w grommets | A-5
w ground | A2
w group | a-6b-8d-6e-3f5g6h-8i-6j-7k-5l7m-7n-7o-6p-5q-5
w grovel | A5
w grow | A10a8c-4d-6f4g-6h-5i-5j2l-6m3n-5o5p-5q-5
w grow up | A4
w growing | A-2
w grown | A7b2d-3e-2f-5g-5h-4i-4j-5l-5m-3n5o-2p-3q-6
w grown-ups | A11a-7b-8c-3d-5e7f-7g-7h-5i-7j-9k11l-6m-5n-7o-5p-5q-7
w guess | A6a-5b-6d-5e-2f-5g-3h6j4k-6l-6m-5n-5o-6p-6q8
w guilty | A9a-7b-7c-3d-7e11f-7g-8h-6i-7j-9k-4l6m-6n-8o-4p6q-4
w gumshield | A-4
w guy | A4a10b-6d-5e-4f-6g-5h-7i-6k-7l6m-3n-4o-7q-5
w gym | A3a-9b-6c-3d-6e3f-7g-6h-5i-6j11l-7m-7o-8p-5q-7
w gymnastics | A-8
w habit | A14a-7b-8c8d-7e-4f-8g-5h6i-4j-7k8l-6m-8n-5o-8p-7q-7
w haemoglobin | A-4
w haha | A-6
w hair | a-10b-6c-4d4e-4f-7g-5h-6i-6j-8k11l-5m-6n-6o-9p-5q-7
w haircut | A12a4b-7c-3d-5e-3f-6g-4h-8i-7j6k-6l2m-7n-5o6p-6q-4
w hall | A-4a-8b-7c12d-6e-4f-5g-6h-7i-8j-8k-5l-3m-7n-5o-7p-5q-5
w halves | A3
w hamish | A-5
w hand | A5b-2c-2e-5f-3i-10j-10k-5l6o4q-3
w hand in | A-7
w handover | A-10
w hands | a-6b-5c-5d-6e-5f-5g5h-4i-5k-3l-3m-4o5p-4q-3
w handset | A7
w hang | A2a-3b-4c-6d-4e3f-3h5i-4j-4k-3m3n-4o-5p3
w hang on | a-5b-6d6e-3f-6g-3h-6i-8j-7k-3l5m-5n-3o-5p-5q9
w hangover | A5
w happen | a-2d-2e-8f5g-2h-3i-2j-3k2l2m-3n-3o-5p6q-5
w happiness | A8
w happy | A-3b-6c9d3g-4h-5i-5j-6l3m-6n-7o-7p-4q-5
w hard | a3b-7c2d-6e-3f-5h-2i-4j-5k2l-6m-5n-4o3p-6q3
w hardly | A24a-4b-4d-4e-8f-3g-3i-5j-4k-3l26m-5n-2o-5p-4q-3
w hat | A4a3b-6d-4e-3f2g3h-7i4j-8k-4l5m-6n-6o-6p3q-7
w hate | a-6b-6d15f-5g-7h5i6j-5k-4l-5m-4n-5o-6q-7
w have | f-2n-15o-5q-2
w hay | A5a-8b-6c3d-7e2f-7g-2h-7i-7j7k7l-5m-6n-4o-6p-6
w he | a-11b-19f-3m20o-6p-4q-4
w head | A5a4b-3e-6f-3g4h-8i-5j-7m-3q-2
w heal | A-4
w hear | A5b-6d6h-4i-2j4k-7l-2p-7q-9
w heart | A22a4b-5d-5e2f-4g10h-3i-3j-2k-3l-2m-5n-4o-3p-4q-3
w heartbroken | A4
w hearts | A6
w heat | A5a-7b-6c8d-6e-3f-7g-3h10i-7j-6k5l-6m-7n-6o-6p-6q-7
w hedge | A4
w helicopter | A9a-6b17c-3d-8e-4f-7g-6h-7i-6j-8k-8l-5m-7n-7o-9p-6
w helmet | A-4
w help | a-4b-5f-3g-5h7i-5j-4k-4l-5m6q-6
w her | a-3b-6c3e-5g-5m13p-11q-8
w here | A-2a3b-5c-2e-3f-7g-3h8j-12k-5p-4q6
w hers | A8a-5b-7d9e-3f4g-6i-7k-5l-6m-8n5o-7p7q-7
w herself | A9a-4b-4f-4g-3h-4j-5l10n-3o-4p-2q-4
w hey | a-5b-8d-7e7f-6g-6h3i-5j-5k-5l-6m-7n-7o3p-3
w hi | A-14
w hide | A12a-5b-3c-6d-4g-4h-4i3j-4k6n-3o-5p-4q-2
w high | A-2
w him | a-6b-6c6d3g-2h3i-5j-4k-3m13n3p-2q-23
w himself | A3b-2h-2i-3j-3k-4l-3m36n-2o-3
w hinge | A5
w hip | a-6b-6d-5f-4g-4i8j-2k-5l-6n-4o-4p-6q2
w hire | A-4
w his | c8g-20i-2l-12m11p-8q-19
w hit | A-8
w hobby | A16a3b-7c-5d-6f-7g-5h-5i-5j-7k-6l-5m-5n-5o29p-5q-6
w hockey | A-8
w hold | A3a3c2d6f-3h7j-5k-2
w hold up | A11a-5b-4d8e2f-5h3i-6j-4k-4l3m3n-5o-5q-5
w hole | A5
w holes | A-3
w holiday | a-4b-4c5d-5f-3g-3h-2i-4l-3m-2n-4q-2
w holy | A7
w home | a-9b-4c3f-5g2h4k8l-9m4o-7
w honest | a-3b-4c-6d-4g16h-4i2j-5l-4m-4n-5o-4p-5q-4
w honestly | A21a5b-5d-4e-9f-4g10h-3i-2j-3m-2n-3o-4q-3
w honeymoon | A6a-7b-5c-3d-6f-4g-3h-6i18j-6k-3l-7m-5n-3o-5p-6q-4
w hope | a-3d13e7g-3h-6i-5j2l-3m-2n-3
w horrible | A5
w hospital | A-4
w hostel | A-4
w hot | a-3b-4e3f-2g-4h4j12k-2l-3m-2n-3p-6q-4
w hour | h6l-4
w hours | a-3b-3d-3f-4g-3h16i-4k-3l3m-4n-2p-3q-3
w hours' | A7
w house | A3a-15b-9c2d-2i6m9o-2q-7
w household | A12a-6b-7c-4d-5f-5g-5h-6i-6k7l3m-5n-4p6q-5
w houseplants | A7
w houses | A-3
w how | A7a-25d-9e6i-12l-10n-6q2
w how's | A6
w however | a-10b-5c4d-6e-4f-4g-8h7i-9j-8k-5l11m-5n-6o-9p-9q-4
w howl | A10a-6b-5c-2d-6e-3f-7g24h-7i-6j-6k-6l-8m-8n-7o-7p-6q-6
w hr | A7a-5b-6c-3d-5e-3f16g-7h-4i-4j-5k-2l-4m-3n-8o-5p-2q-2
w human | A13b-6c-3d-6f-5g-3h-6i-5j-6k3l-5m-5n-5p-4q-2
w hurt | a-6b-5c-3d12e-3f-5g-7h-8i-7j-7k-4l-9m-3n-6o7p-5q-5
w husband | A4
w hut | A-2
w i | b-4c-3k-4l2m-4n-3o-3
w ibuprofen | A-3
w ice | A-10
w idea | a-6b-5c-4d-4f-5g4h4i4j7k-5l-5m-6n-4o-2p3
w idk | A12a-5b-6c-3d-4f-6g-3h-4i-4j-5k-6l-5m-5n-6o-7q19
w if | a-5b-2d-9f6j-3k-5l-3n-28
w il | A-2a-7b-8c-4d-6e-4f7g-5h-6i-6j-8k-6l6m-8n-7o-9p-5
w ill | a-5c-7d7h-3i-3j-4k-5l-3m7n-6o-5p-3q4
w imagine | A12a-6b-5f-6g8h14k-5l-5m5n-5o-7p-5q-3
w impression | A8
w in | b-2c3i2j-3
w inbox | A3a-9b-7c8d-8f-7g-7h-7i-6j-7k-5l4m-6n4o-7p-7q-6
w incidentally | A6
w includ | A-3
w incompetence | A9a-7b23c-4d-8e-4f-7g-8h-8i-7j-7k-7l-8m-8n9o-11p-7q-8
w inconvenience | A5
w inconvenient | A-3
w indeed | A7
w infection | A-7
w inform | A2a-7b-5c-3d-6f-4g-3h-6i-5j-7k-6m11n-3o-5p-4q-3
w inhaler | A-12
w inner | A2
w inquire | A6
w inset | A-5
w inside | a-8c11d-8e-4f-7g-5h-8i8j-6k-8l-7m-6n-6o-7p-7q7
w instalment | A-5
w instead | a3b-4c7d-4f5g-3i-4k-4l-4m3o7p3q-3
w instruct | A8a-5b-5c-4d-6e3f11g-6h-7i-6j9k-7l-7m-4n-6o-7p-5q-6
w instructor | A-4
w instrument | A7
w insulin | A-5
w insurance | A-4a-5b-4c11d-7e-2f5g-5h5i5j-7k-3l-6m-6n-6o-6p-6q-4
w interest | A14a-7b-7d4e4f2g-5h-7i-7l-6m-6n3o-7p-5q-6
w internet | A8
w interview | A3a-7b-6c-4d-7e3f-6g-6h-6i-7j-8k-6l15m3n-6o-10p-6q-5
w into | A7b-2d-8g6k4n-6p-5q-6
w invent | A9a-8b-10c-4d-8e-5f-8g-7h-9i-7j-8k9l8m-8n10o5p-9q-5
w inventory | A5
w invite | A-5
w invoice | a-7b-6c8d-6e-3f2g-3h-8i3j-6k-5l-7m-6n-5o-7q-4
w invoices | A-3
w ipad | a-6b-5c9d-3e-4f-6h-6i-5j-8k-6l-6m-5n5o-8p-4q5
w iron | A3b-6c-4d-6e-4f-5g-5h7j4k3l-5m-5n-6p-5q-5
w issue | A7a-9b11c-4d-6e-4f7g-8h-6i-6j5k-7l-5m-5n-5o-6p-6q-6
w it | a-5j-3k-6
w itch | A6
w itinerary | A7
w itll | A-3
w its | A3a5d-2l2m-13n-13o-3
w itself | A7a6b-5c-4d-7e9f-4g-4h-6i-5j5k-7l7m-4n-4o-8p-6q-6
w ja | A7
w jacket | A4a-6b-6c-3d-3e-3f-8g-6h-7i-7k-6m-7n6o3p-7q-7
w jar | A6
w jealous | A5
w job | a5b-3c8d-3e-12f-2h-3i7j4k-2l6m-2n-2o-4p-4
w job's | A-4
w join | A-7
w joint | a-7b-7c12d-10e12f-7g-5h-7i16j-8k-8l-8m-6n-8o-6p-7q-6
w journal | A5
w judge | A20b-3e-14f14h-5i-2j-2l-3
w judge's | A-3
w judgement | A5
w judo | A-9
w jump | A-6
w jumper | A2a-8b-7c7d-8e4f-9g-8h-5i8j-8k-8l-7m-6n-8o-8p-5q-7
w just | A4a-3b-13c2d7e-3f-4g4h4j-8k-3l-5q-2
w karate | A-5
w kata | A-7
w keep | f6j-20k-3n2p-9q-10
w keep away | A11a6d-5f-8g-6h-7i-7j4k-6l-6m-8n-5o-9p8q-6
w keep on | A3
w keep up | A3a5b-6c2d8e-3f14g5h-7i-5j-5k6l-5m-6n-8o-7p-5q-7
w kenji | A-5
w key | a-8b-7c9d-8e-3f6g-5h-8i2j-8k-6l-6m-6n3o-7p-5q-7
w keys | A6a7b-6c-3d6e-2f-6g-6h-7j-8k-5l-7n-6o-7p-5
w kick off | A6
w kick-off | A-5
w kid | A5b-2c6d-3g5h4j-3k9l-2o-2
w kid's | A3
w kids | A-2a3b-3d-3g-2h-3k12m-4n-4o5p2
w kids' | A3
w kind | a3b6d-4g-2h-2i-3l-3m-3n-2o-4p-2q-4
w kindly | a-6b-5c-3d-6e-4f-4g-5h-6i-7j6k-6l5m-6n-8o3p-5q-7
w kiss | A6
w kit | A-2a-8b-8c6d-7e-3f-5g-4h5i-7j-7l-7m-7n-7o-7p-3q-7
w kitchen | A4a-6b-2d-3e-3f-2h-2j6k8l10m3n-3q-2
w knees | A14a-6b-5c-2d3f-6g-5h7i3j-7k-6l-6m4n-6o-5p7q-4
w knock | A-2
w know | c-15d3g-5k-7n-4o-21
w knowing | A6
w l | A-5
w lab | A-5
w label | a6b-9c-4d-7e-4f-7g-7h-7i-7j-7k-8l14m-7n-6o-8p-7q-5
w labels | A7
w lack | A5
w lad | A19a-6b-5d-6f-4g-4h-3j-5k3m-6n-5o8p-5q-3
w ladder | A-2
w ladies | A10a-9b-7c-4d6e4f-8g-7h-7i-6j2k-8l-7m-6n-7o-8p-6q-6
w lady | A7a-2e2f-2h3i-2j5l-2m-2n-2o-3
w lah | A8a-7b-7c-4d7e-4f-6g-4h-6i-5j-7k-8l-6m-7n-6o-8p6q5
w lake | A3
w laminat | A8a-5b-5c-3d-7e4f3g-5h-6i-7j-6k-6l4m-8n-5o-6p-4q-6
w lamp | A2
w land | a-6b-9d-6e-4f8g-5h-8i-8j-7k7l-8m-7n6o-9p-6q-7
w landing | A-7
w landline | A-12
w landlord | A7
w language | A7a-8b-2c-3d-6e-4f-4g-6h-6i-4j-9k7l4m-8n-5o-7p-4q-5
w laptop | A3a-6b-6c10d-7f4g-5h-4i-6j-8k-8l-7m-7n-9o-6p-4q-7
w large | A-7
w last | A4a-4c10d-6e4j-4k-11n-16o-16p6q-11
w latch | A7
w late | a-8b-2c2d-3h-10k-6m-4o5p-2
w later | a-5b-6d-5e-2f-4g-2h-5i-6j-5k6l-5m-5n-4o-5p-4q11
w lates | A-4
w laugh | b-3d3e-11f-3g3i4j5l-2n-2q-2
w lawyer | A8a-6b-4c-3d7f10g-4h-4i-4j-4k-4l-4m-6n-5o-5p-3q-4
w lawyers | A-8
w lay | A15a-7b-5f-6g3h10i-6j-6k-5l-5m-6n-6o4p-5q-4
w leader | A-4
w leaflet | a-7b-3c-4d-6e-4f-6g-6h-6i-6j-7k-6l-5m-5n-4o14p-4q-7
w learn | A19a-7b-4c3d-7g-6h-12o8p-3q-5
w learnt | A3
w least | A19a4b-3c5d-3e5h-3j6k-3m-3o-4p-2
w leather | A7
w leave | A2a-3b-14c2e-13g-3i4l-2n10p-5
w left | a-5b-6c2d3e4f-4g-3h6i4j-5k-4l-6m-4n-3o-6p-5q-7
w lend | A-3
w less | A11a2b-5c-6d4f-5g-3i-4j4k-5l-4m-5n-4o7p4q-5
w let | c7l-2m5n-2
w let down | A11b-3d-8e-2f-5g-6h4i-6j-3l-3n-2p11q-3
w let's | A2b-3c-7e-9f-3i-2m-3o-3p-3q26
w lets | A12a-7b-7c6d-6f-6g-4h-6i-7j-6k-6l-5m5n-6o-8q-8
w letter | a-3b-3d-4h-3j-2l5m-3n4o-3p-3
w letterbox | A-4
w letters | A4a-8c6d-5g-6h-5i-5j-5k3l-4m-4n-5o6p-5q-6
w letting | A7
w level | A-3
w liberty | A6
w library | A-8
w licence | A4
w lie | A12a-4d-5f-5i-3j-2l-3m-4n-3o-5p2
w life | A17d-4g-3h-6i-2j-5l-4o6p2
w lift | A-2a-9b-9c-3d9e-3f-5g-5h-7i-6j-7k2m-7n-3o-9p-6q3
w light | a-4b-4c-8f-3g6h3i-4j7k4l-3m-4o-5p-3q-4
w like | A2b-2e-3g3l-2p-2q-2
w lil | A3
w lily | A-4
w limit | A8a-8b-10c-3d-6e3f-4h-8i-5j-6k6l-7m-6n-5o-8p-6q-7
w line | a-4b-3c-8d7e3f-5h-4j-4l13m-3n-5o-5p3
w link | A-7
w lips | A5
w list | b-2d-2f3g-4h-9j-7k-2l-5m-3
w listen | A21a11b-3c-10d-3f-3h-2j-2k2m2n4o4p-5
w literally | A4a-7b8c4d-7e-3f-7g14i-6j-6k-5l-6m-8n-8o-6p-6q-7
w little | b4n-5o-2p-3q-4
w live | A6a-2b-3d-2e-2f-2h3i-2l-3m-2o-3p3q-2
w livid | A9a-5b-7c-3d-3f-5g11h-9i-5j-6k-3l-5m-5n-4o-4p-6q-4
w lmk | A-5
w load | A2
w loan | A5
w lobby | A-3
w locker | A-9
w lodger | A4
w log | A19a-5b-5d-4e4f4g-4h-4j-4k-4l6m-4n-5o-5p-4q-5
w login | A-4
w lol | A-12
w lolly | A-4
w long | a-2b-3c3e-12h-3j-2k4m-2n-2o9p-5q3
w longer | A3a-5b-7c-3d-8e-4f-7g-5h-7i-7j-6k-5l-8m4n-8o-6p-8q10
w look | a-3c-9d5f-3g-13i-6k-3n-10
w look out | A-4
w look over | A8
w look up | A19a-4b12c3d-4e-9f-4g-2h-3j-3k-3l2n3p-2q-2
w looks | a-7b-6c2d-4e-4f-8g-4h15i-6j3k3l-6m-7n-5o-7p-4q-4
w loose | a-6b-7c-4d-5e4f-9g-3h-8i-9j7k-8l-7m-8n-8o8p-5
w lose | A5a6d-2e-4h3j-4k-2l-3
w lost | A-3
w lot | b-2d-2e-12f-2g2i5j-2q10
w loud | A-2
w lounge | A4
w love | b2d4e2g-4h-5i-3n-3o-2q-3
w lovely | a-7b-6c10d-8e5f-4g-3h3i-6j2k-7l-7m-6n-2o-8p-6q3
w low | A6
w luck | a-7b-8c-3d-6e-4f5g-7h5i-6k7l-8m-7n-8o-9p-6
w lump | A9a22b-10c-4d-9e-3f-7g-7h-6i-7j-7k-10l-4m-5n-7o-8p-7q-6
w lunch | a2b-3d-2g-3h18i-4j-3k-3l-3n-2o-3p-3
w ly | A6
w mad | a-4b-4c-2d3f-4h-5i-4j-5l-2m-4n-4o-4p-6q9
w magistrate | A9a5b-4c5d-5e-2f15g-3h-3i-5j-3k6l-4m-4n-5o-5p-3q-4
w main | A-5
w maintenance | A4a-6b-4c2e-2f5g-5h-6i-5j6k-4l-6m-5n5o-7p-4q-7
w make | A4a-6b-2f-5g2k-6o-4q-11
w makeup | A-3
w mama | A6a-9b-7c-4d-7e-4f-6g-5h-7i3j-8k7l-7m-7n-7o7p-6q-4
w mammals | A7
w man | A17a19d-15e2f-3h-4k-2m-9n-5o-2p-2q-17
w manage | a6b-8d-5e6f-8g-4h-8i-7j-8k4l-8m-6n-7o-8p-4q-6
w managing | A8
w manipulate | A-6
w manipulation | A4
w manipulative | A6a-9b17d-6e-2f-8g4h7i-5j-8k-6l-5m-4n6o-9p-5q-5
w manners | A11a2b-7d-7e-2f3g-5h-5i-6k8l-5m-5n-5o-7p-4q-5
w many | A22a-2c3d-3h-2k-3n-2p-2
w marriage | A17b-4d-4f-4g-3h-4i22j-4k-3l-4m-4n-2o-4p9q-5
w marry | A8a2b-3d-4e-7f-3g3h-4i17j7k-2l-3m-4n-2o2p-5q-3
w matching | A7
w mate | A9a7b-6d-5e-4f6g-5h4i-6j-8k-6l6m-8n6o3p-5q-6
w math | A-5
w mathematics | A-4
w maths | A-14
w matter | A6a-4b-3d3g-3i-4j-4k-3m-5n-3o-3p-4q11
w mattress | A3
w may | c-5f-9g-4h-14i-11l-3m-9n-7o13p-6
w maybe | A15a-13b-8e-11g-6j-18k-10l-3n-3o6q14
w me | A5a-5e-5j-7k-11m3n4o-9p5q-3
w meal | A3a-7b-7c5e4f-6g-6h-7i-8j-7k-8l-8m-8n-9o7p-8q-6
w mean | A-3c-5e5f-4g-4h-5i-5j4l-4m-4n-2o-6q-3
w meanwhile | A11a-7b-7c-3d-7f-7g-7h5i-7j13k-6l-7m-7n-7o-7p-6q-5
w medal | A6
w mediation | A-10
w mediator | A-5
w medical | A-7
w meds | A-2
w meet | a9b-3d-3e-9g-3h-3i-5j-2l-3n-2o-4p-2
w meeting | b-3d2e-5f-7g-4h-4i-4j3k-3l-4m-3n4o-3p-4
w memory | A15b2c-4d-7e8f-7g-5h-6i9j-6k-6l-6m-6n-4o-6p-6q-5
w men | A13a2b-6c-4d-6e-4f-7g-4i3j-6k14l-7m-6n-3o3p-5q-4
w mention | a-5b-5c3d-3e9f-3g-4h-6i2j-6k-6l7m-5n-3o-7p-6q-7
w merely | A8
w merry | A-7
w mess | a-8b4d-7e-2f-7g-7h-7i-5j-7k-3l-3m-2n-3o-4p2q-4
w message | c6e3f4h-4i-2j-2m-2o2p-2
w messages | A6
w metres | A-6
w metro | A-6
w mg | A-9
w microwave | A6
w middle | A2a-7b-7c3d-6e-3f-6g-5h4i-6j-7k-7l7m2n-7o-6p-3q-4
w midweek | A2
w mild | A-6
w milk | A-6
w min | a-6b-4d-5e2f4g9h-5i4j-7k-6m-5n-6o-6p-4q-6
w mind | A7b-6c-10d7e-4f-8l-12n-7
w mine | a-4c-4h2i2k-2l-6m-3n-4
w minute | a-4d-3f10i-3j-4k-3l-3m-2o-4p-2
w minutes | a4f-3i-4j-6k-3l4o3p-2
w mirror | A12a-5b-6c-2d-4f-5g-5i-6j-7k-6l3m4n-6o11p-6q-6
w mislaid | A11a-8b-8c16d-7f-6g-4h-6i5j2k-7l-6m-5n-6o-8p-7q-4
w miss | a-3d4e3g-4j-5m-4n-4
w missing | a-6b-6c9d-5f4g-4h-7i-7j-6k-7l-7m-5n-6o-5p-6q-6
w mistake | A-3
w mix-up | A-6
w ml | A-12
w mo | A-5
w moan | A-4
w mobile | A-7
w mom | a-10b-9c-3d-6e3f-9g-8h-8i8j5k-7l-6m-8n3o-8p-8q-4
w moment | a-6b-5c-3d-9e-4f-8g-4h-7i-7j-8k-5l7n-5o7p-6q-6
w moms | A7
w money | A9a3j2k-3l-3m-2n-2q-2
w monkey | A-4
w monster | A7
w month | A2a-8b-5c6f5i-2j-11k-6m-6o-5p-4q5
w months | a-6b-6c6d-3e-4f-6g-5h4i13j4k-6m-5n-6o-6p-4q-5
w mood | a-5b-7c-2d-4e-3f-6g-3h-6i-5j-6k-6l-5m-5n-6o-7p-7q10
w mop | A6
w morag | A-5
w more | A15a14b-19e-5f13h-5i-2k-20l-12m-4n-6p-11q-8
w morning | A-6f-4g-3k-2m-2q-3
w most | A3b-7c-4d-7e-3f-7g-5h-5i-5j-7k2l-6m-6n-6o9q-5
w mother | A9g-10j3k8l-2m-3p2q-4
w mother's | A15b-3e-16f-2g-4h7i16l-6m-3
w mothers | A6a-8b-8c-4d-7e4f-6g-6h-8i-6j-6k4l-7m-7n-6o-10p-6q-7
w mouth | A7b-4c-9d-3e-9f-5g-2h-3i-3k-3l-3m9n12
w move | A-9a-6b-5c2d-5e-2f-4g-4h3i5j5k-4l-4n-5o-6p3q-4
w move in | A-5
w move out | A8a-7b-7d-7e-4f-5g-7h-9i17j-8k-4l-6m-5n-7o-8p-4q-3
w move up | A-4
w much | A5b-3c4d-2k2m-4n-3q-3
w mull | A6
w mum | A-2c-3f4g-2h2i-3l-3m10n-2o-3p3
w mum's | A-4
w mums | A-2
w murder | A-11
w music | A8
w must | A-4e4i-3l-7p-3
w my | A5a-2c-5e-3h2k-6m-2o-3q-7
w myself | A12h5j-3l-4m-2q-2
w n | A8b-4d-3e-7f9g4j2k-2l5o3q-3
w nah | A6a-8b-7c-3d-5e4f-4g-4h-5i-3j-9k-7l-5m-6n-4o-5p-7q2
w nail | a5b-4c-2d-8e3f-5h-6i-5j7k-5l-6m-5n-5o3p-3q-6
w nails | A7a-8b-6c-3d-7f-7g4h-7i-6j3k-6l8m-6n-8o-9q-4
w name | A4b14c-3f2h-3i-2k-11p-7q-10
w names | A2a-5b-5d-6f-7g3h-7i-5j6k-3l-6m-5n-7o6p-5q-7
w nan | a8b-6c-3d-6e-4f-4g-5h-7i-7j9k-6m-8n3o-8p-3q-4
w narc | A5
w narcissism | A6a-6b9c-3d-5e-3f-7g-7h-6i-4j8k-6l-5m-4n-4o-8p-5q-5
w narcissist | A8a-6b28c-6d-5e-5f-2h-4i-2j-3k-3l-4m-2o-3p-3q-2
w narcissistic | A6a-6b12c-3d-6e-2f-5g-6h-6i-3j-8k-5l-5m-5n-4o-5p-4q-3
w nasreen | A-8
w natural | A6
w naturally | A6a-7b-5c-4d-8f-9g-4h-8i-7j-6k-7l-6m-6n-5o-7p10q-6
w near | a2b-4c-3d-7e-3f-6g-7h9i-5j-4k7l-3m-4n4o-4q-6
w nearer | A4a-3b-3c-5d-4e-6f-5g-2h-3i-3j3l-2m-4n-4o-7p-4q18
w nearly | A-4
w neck | a-6b-8c-3d6e-3f-8g-6h-8i-5j-6k-4l-4m-7n3o-7p-4q-3
w need | a6b-5c-3d3e4f-6g-4h-6i2j-7k4l-6m-5n-4o-7p-5q-5
w needle | A-5
w neglectful | A7
w neighbour | A-6
w neighbours | A5
w neither | A-4
w nephew | A7
w nerves | A12a-8b-6c-2d-5e4f-10g13h-7i-6j-8k-6l-6m-6n-8o-8p-6q-8
w nervous | A-3
w never | a-2e-37f-11g-15i8j-4l3m-5n-12
w new | a-10b-6e10f-8g-7h-3i-10j25l-11m-2p-4
w news | A-3a-6c3d4e-3f-4g-3h-7i-5j-7k3l-5m-6n-3o-7p-5q2
w next | a-13b-8c-10f14g-10i-15k-8l-15m-12n3o3p-7q-4
w ngozi | A-9
w nice | a-4b-4c5d9e18f-3g-3h-2j-4k-3m-4n-4o-5p-3q-4
w nicely | A6
w night | a-10e2k-7
w nights | a-2c4d-2e-15f3g4h8i-2j-5q-2
w nippers | A-4
w no | f-3h-5i3o-2
w no. | A5a-7b-6c-3d6e-4f-8g-7h-7i-7j-7k-5l6m-4n-7o-5p-6q3
w nobody | A4a-15c-3e-4f-4g-11h10k-3l5n-3p-6
w noise | A5
w none | a-6b-7c3d-7e-3f-7g-5h-7i-7j12k-6l3m-6n-7o-7p-7q-5
w noodles | A9a-6b-9c3d-7e-4f-6g-6h7i-7j-7k-6l-7m4n4o-4p-6q-6
w normal | a-8b-7c7d-8e-3f-6g-6h-7i-6j-8k24l-7m-7n-7o-9p-4q-4
w normally | A-5
w nose | A-4
w nosebleed | A-9
w not | A5g-7h-2i-4j-2k5l3o-3p-5
w note | a4b-3d-4e2f-5g7h-4k-4m-4n-4o-2p-3q-4
w nothing | g-11h2i-2k-3l9p-6
w notice | d3e4f-2g-3h2j3l-5
w notion | A6
w now | c-3d-3e8g-3h-6k-4l-6n6
w number | A-4a-2c-13i-4j-3n6o-2
w nurse | A-3a4b15e2f-6g-5h-5i-6k-6l-4m-5n-6o-7p-4q-4
w nurse's | A-4
w nursery | A-21
w nuts | A-4
w obsessive | A4
w odd | A-2a7b-9c20d-5e3f-7g-6h-6i8j-7k-8l-7m-6n-7o-8p-4q-6
w of | A3l-2p-2q-4
w off | b-16c2d-19f5n5p-13q-4
w offend | A5
w offer | A-4a-6b-4c8d-5e-3f-4g-6h-6i6j-4k7l-7m-6n-3o8p6q-3
w office | a-3b-3d-3e-10g2h3k-2l-2m-2n-4o2p-2
w oh | a-4b-4d-3e15f-3g7h-3i-2j-4k-4l-4m-4n-4o-3q-4
w ok | a-9c-3d-5e-3f-6g-6h8i-4j-7k-7l-6m-6n-4o-5p5q-7
w okay | A-2a-6b-6d-6e3f-4g6h3i-7j-7k-5l5m-4n-5o-4p-8q-5
w old | a6c-2g-2h8m9n-2o-2
w omg | A5a-8c-2d-6e-2f-5g14h-5i-5j-6k-5l-6m-4n-7o-6p4q-6
w on | a-7g-7o3
w on-call | A-7
w once | A4a-15d-10g-8h-3i5k-10l2m-10n4o4p-8q2
w ones | a-3b-4d4g-2h2j-5k2l-4m-4n2p-5q-5
w only | A9b-3d8e4f-21j-18k-4n-5o-10q-8
w onto | A8a-6b-7c3d5e4f-5g-5h-8i5j8k-5l-7m-3n-5o-6p-4q-6
w open | b-3c13d-6e3f3h2i-10k-6m-2o-4p-3
w opera | A5
w opinion | A-6
w opinions | A7
w optician | A-4
w or | A6a-15b-10c-20d-11e3f4g-4h-2i-8k-12l-6m-3o-3q29
w orange | A-4
w order | b-2d-2f19g-4h-7l-6m-3n-3
w other | A5a-15g-2i-14k-2l-14q5
w otherwise | a-3b-3f15g-3h-3i-3j-3l4m-3n-3o-4p-3q-3
w our | b-8c-3f-9i19k-5l-5n-8o-9p-9
w ours | a7b-8c12d-10e-4f-7g-3h-8i-6j-6k-8l-6m-7n-5o-4p-7q8
w out | b-3e-4f-2p-10
w outside | a-4b-4c-2d-5f3g3k-2l4m-3o-3p-4
w over | a-7c-2f-17g2p-4
w overdue | A2a-8b-9c-4d5e13f-9g-7h-7i-7j-7k-6l-7m-8n-7o-8p-6q-7
w overnight | a-5b-5c-3d5e-4g-5h-7i-4j-6k-4l-5m3n-5o-6p-5q-5
w overnights | A7
w owe | a-7b-7c-4d-7e-4f4g-7h-8i-6j6k-7l6m-6n-6o-7p-6q-6
w own | A8a6b-3c-7d-10f-7h3j3k2l4n-18o-2p-8q-13
w p | A-4
w pack | a3b-7c5d5e6f2g-4h-5i-4j-6k7l-4m-5n2p-4q-6
w package | A7
w packet | A-2
w pads | A-4
w page | a-3b6d-3g-2h3j3l-2m-2n3p-2q-2
w pages | A-3
w pain | A-20
w pair | a4b-5c2d-3f-4g-4h-5i-5j-2l7m-5n5o-6p-4q-2
w pairs | A6a-5b-5c5d-3e2f-6g-6h2i-5j-5k-4l-7m-4n-5o-7p-5q-3
w pamphlet | A5
w panic | A-4
w pantomime | A-5
w paper | A18a-2d3e-10f6i-2j-2l11n-2
w papers | a-7b-7c8d-6e5f-5g-5h6i-7j-7k-4l-5m-5n-6o-8p-5q-4
w paperwork | A6
w parade | A3a-5b-4c-3d3e-3f-4g-4i5j-6k-5l-6m-5n-4o-8p-6q-5
w paranoia | A5
w paranoid | A5
w pardon | A17b-2c-6d-4e-9f-3g-3h-4i4j-3l-3m-3n-2o-4p35q-3
w parent | A21a-2b7c2d-6f-2g-5i-8k13l-9o-7q-4
w parental | A8a-6b15d-5e-2f5g-3h-4i-2j-5k-5l-4m-4n-3o-7p-3q-4
w parenting | a-8b-7c4d-6e-3f-6g-5h-6i-5j-6k10l-6m-6n-6o7p-6q-7
w parents | a-5b-6c8d-5e-8f-5g-4h-5i-4j-6k12l2n-4p3
w parents' | a5b-7c-3d-7e-4f-6g-7h-8i-4j-6k-6l2m-5n-3o7p-6q-7
w park | d-4f2g6h5i-4k3l-3m-5n2o-4p3
w parking | A2a7b-5c-2d-6f-5g2h4i-5k-6l-2m-5n-5o-6p-4q-3
w parrot | A7a5b-4c-5d-7e5f-5g-4h-7i-5j-8k-3l5m-7n-6o-4p-4q-6
w part | a-7b-3c-2e-2f-6g-4i-5k2l3m-6n-5o-7p-4q-4
w party | A-3a-5b-5c-3d-8f-8g-4h-8i8j-7k-3l-7m-4n-6o-7p5q7
w pass | a2b-3c-11d-3e6f-3h-3i-2j3k3l5m-3n-3o-4p-3
w passion | A6a-6b4c8d-6e10f-5g-5h-7i3j-6k-8l-7m-6n-4o-7p-5q-4
w passive-aggressive | A4
w passport | A-7
w passports | a-7b-5c-3d4e-3f-6g-6h-7i9j-5k-5l-7m-4n13o-4p-5q-5
w past | A4a-4b-5d-4e-7f3g7i-4j-4k-3l-5m2o-4p4q-4
w pastor | A3
w patch | A-5
w pathetic | A7
w patience | A11a-7b-7c-3d-8e-4f2g9h-6i-6j-8k-5l-8m-7n-8o8p-7q-8
w pattern | A15a-6b9c-4d-5e-4f6g-5h2i-4j-6k-5l-5m-4n-3o-6p-4q-3
w pay | a-9g-8j5m-6o-6p-5q-3
w pay off | A3
w paying | A6
w payment | a-4b-5c-3d-5e-3f8g-5h-7i-8j3k-6l5m-7n-6o-5p-6q-6
w pe | A-13
w peace | A8a-6b-5c-4d-9e-4f-7g-7h5i-6j-7k-3l-6m-6n6o-9p-6q3
w peas | A-5
w peel | A4
w pen | A5a-5b-5d-5e-4f-5h-5i-5j-6k-4l4m-4n4o-3p4q-3
w pencil | A3a-9b-9c-4d-5e-4f-7g-5h-5i-7j-8k-7l-7m-6n-7o23p-6q-7
w penny | A6
w pens | A-3
w people | A20c6g-3h-19i-15j-3k11l-4o2p-7q-15
w people's | A8a-7b-8c-3d-8e-4f-7g-7h9i-5j-7k-6l-6m-7n-7o8p-7q-6
w per | a-6d-5f-5g-4h3i-6j-6k-5m-5n-6o-8p-4q-5
w perfect | a-5b-6c-4d-4e4f-6g-6h-7i-7j8k-6l-7m8n-7o-6q-5
w perhaps | A3a-3b-3d-4e-6f-5h-4i-4k-2l-2o-3p-3q6
w permission | A-6
w permit | A11a-5b-7c-3d-5e-4f-8g-7h5i2j-6k-6l-8m-7n-7o7p4q-5
w persecution | A6
w person | A4c2d-2g-3h-2i-5k5m-2p-8
w personality | A3
w persuade | A5
w pharmacist | A-9
w phone | A2a-20g2i-4j-2m6n4o3q-2
w phones | A-6
w photo | a2b-5c-2d-4e14f-5g-4h2i5j-5k-6l-6m-4n4o-6p-5q-6
w photograph | a-5b-6c-3d14f6g-5h-7i-6j-7l-5m-8n-7o-8p-4q-7
w photos | A-7
w phrase | A5
w physio | A-6
w piano | a-8c-3d-8e3f-5g-4h-5i6j-7k6l-6m-7n-5o-8p-5q-6
w pick | A4a-6b-3d-5e-5f-4g-4h-5i-5j4k-4l2m-6n5o-5p-4q6
w pick up | A-5a-3b-6d-6f-5g-6h-6j-5k-3m-6n6o-6p-5q-4
w pick-up | A-9
w pickups | A-5
w picture | b-6c-4d-6f-5g-3h2i-5j-5k-3l3m4n-5p-3q-4
w pictures | a-6b-8c-3d-6f-7g-5h-7i3j4k-6l-7m-5n-4o13p-5q-6
w pie | a-6b-7c-4d-5e-4f-5g-7h-10i-6j-6k3m3n-8o-6p-5q-4
w pigs | A-6
w pink | A4a-8b-9c-4d-8e-4f-9g-6h-6i-6j-7l-7m-8n9o-11p-6q2
w pint | A7
w pistachio | A-4
w pitch | A-3
w place | c12d2g-3k12l-6
w plain | a-7c-4d-7e-4f-6g-6h-6i-7j-7k6l3m-5n-7o-8p-7q-6
w plan | A-3a-5d-4f-4g-3h-4m-4o-3p-4q-3
w plane | A3
w plaster | A2
w plastic | A11a-8b-7c-3d-6e-3f-5g-7h7i-6j-7k4l2m-4n-5o-8p-7q-6
w plate | A13a-5b-4d4f-3g-5i-5k-3l-4n-5o-6p-4q-3
w play | a-2b-4c3d2f-3h-3m-3n-2o-3
w plead | A6
w please | A-8e3h12j-3m-2o5
w plenty | a-7b-5c-4d-7e10f-5g-6h-7i-5j14k-7l-4m-8n-5o-6p-3q-5
w plot | A4
w pls | A-7
w plus | A-3
w pocket | A-7
w pockets | A3
w point | A23b-3e-9f-3g-3i-2l-2m-3n3o-4p-4
w points | A-6
w poison | a-8c-3d5e-2f-4g-4h4i-3j-6k-7l-5n-2o-5p-5q-5
w pool | A-6a-9b-6c-4d-7e2f-7g-7h5i-6j3k-7l-7m-7n-6o-8p-8q-6
w poor | a2b-6d-5e9f-5g-5h-5i7l-4m-5n-4o-5p-5q-6
w poorly | A-5
w pop | A-3
w popcorn | A-6
w poppy's | A-3
w porch | a-6b-6c3d-6e-4f-7g-6h-6i-7j4k-5l-5m-8n5o-8p-5q-7
w porridge | A2a-8b-8c-3d-8e5f-8g-7h7i-7j2k-7l-7m-7n-6o7p-6q-7
w port | A-5
w portal | A-5
w positive | A-4
w possible | A-12
w possibly | A-3
w post | a-4b-4d-3e-2f7h-3i-4j-4l-3m-4p-3q-2
w potato | A5
w pounds | A9a3b-5d-5e-4f-4i-6j3k-6l-4m-4n-3o7p-5q-5
w power | A3a5b-8c2d5e-3f-5g-5h-6i-5j-5k-8l-5m-7n-3o-5p-4q-4
w practice | A4a-6b-6c-5d-7f-5g-5i-5j6k-7l-6m-7n6p-6q3
w practise | a-7b-8c-4d-7e-5f-6g-4h7i-7j-8k7l-7m12n-7o-9p-5q-7
w pram | A7
w pray | a-4b-6c-3d-7e5f-4h-9i-6j-6k-4l-5m-5n-4o-4q-7
w prayer | A-4
w prefer | a-5b-6c-4d4e-4f-6g-6j-7k-6l-6m7n-6o-6p-6q8
w prepare | A-3
w prescrib | A-2
w prescription | A-9
w presence | A6
w present | A-3a-8b-8c-4d-6e-5f-8g10h-8i-7j-8k-7l-7m-8n5o-8p-8q7
w presentation | A-4
w press | A3a-7b-6d-6e6f-5g-5h-6i-7j-7k-8m-7n-4o-6p-5q4
w pressure | A8a-6b-6c-3d-6e-3f-7h3i-7j-5k-5l-6m-5n-6o5p-7q-4
w price | A3a-7b-7c-4d-9e3f-6g-7h-9i4j-9k-6l-8m-9n6o-8p-6q-6
w priest | A6
w principle | A6
w print | A7a-6b-6c-2d-6e8g-6h-7i-5j-6k-6l7m-6n-5o-6p-7q-8
w prison | A7
w priyanka | A-7
w prob | A7
w problem | A-3a-8b-7c-4d-4e-4f-8g-6h6i-8j-7k-7l-7m-7n5o-8p15q-7
w produce | A2
w professional | A5
w promise | A2a-5b6c-3d-5e6f5g-6h2i-5j-5k-3l-6m5n-5o-5p-2q-4
w promotion | A7
w prompt | A7a-6b3c-3d-6e-4f-4g-6h-8i5j-8k-7l-8m5n-5o-5p-4q-3
w proper | A7a-5b3d-3f-3g-2i-3j2k8m-3n-4o5p-3
w properly | A10a-6b-5d-5e-3g-4h-5i-8j-7k11l-6m-6n9o-8p-3q-4
w proportion | A6a-6b-7c3d-5f-5g-6h-4i-6j5k5l-6m-6n-5o4p-5q-4
w propose | A-14
w protein | A7
w proud | A-10
w proxy | A7
w psalm | A6
w pub | A3a-9b-7c11d-8e-4f-9g-7h-8i4j-8k-7l-8m-8n9o-8p-7q-6
w puffs | A-12
w pull | a-6b-5c11d-6e-3g-3h-6j-8k11l-5n3o-6p-3q-4
w punctuality | A6
w puppies | A-5
w puppy | A8
w pure | A5a-6b22c-2d-7f-7g-7h-6i-4j-7k-5l-5m-5n-5o-6p-6q-4
w purse | A6
w push | A13a7b-6d-5e2f11h-6i-6j3k-3l11m-6n-9o-7p-5q-5
w put | c3d-10h8j-4l-4q-8
w put away | A12a3b-8c-2d-7e7f-7g-5h-6i-6j-7k-6l-4m-8n-7o12p-7q-7
w put back | a6b-6c-4d-8e13f-7g-5h-7i-8j-8k-4l-3n-9o-9p-4q-5
w put down | a-5b-4c-4d-5e-4f-4g4h-5i-4j-5k-2l-4n2o8p-4q4
w put in | b-3d-5e3f-3g-3h-3i3j2k-2l-3m-3p-3
w put on | A7a5b-3d2f4j-2k-3l-3m8p-2q-3
w put up | a-10b-7c-4d-9e-3f-7g-7h6i-7j-7k-8l-7m-6n-6o-8p12q-8
w question | a-6b-6d-6e-2f-6g-3h9i-5j-5k-6l-5m-7n-4o15p-5q-5
w questions | a-8b-4c9d-6e-3f-5g-4h-6i-4j-8k-6l-6m-4n6o3p-3q-4
w queue | A14a6b-6d3f-4g-5h-6j-7k-6l-5m-5n4o-7p-5q-5
w quick | A-13
w quicker | A8
w quid | A9a7b-8d-6e-3f-6g-3h-7i-7j-7k-7l-8m-6n-7o-7p-6q-6
w quiet | A13a-4b-4c-2d11f-4g-3h3i-3j-3k-3l-2m8n-4p-3
w quit | A14a-5c-4d-5e-2h2i3j-6k-4l-4m-7n16o-7p-6q-5
w quite | A-2a-5b-7c-4d-7e3f-4g6h-6i-5j-7k5l-7m-8n-6o5p-6q-5
w quiz | A-3
w quote | A6a-7b-10c-3d-2f-6g-6h-6i-7j-8k-7l12m7n-7o-7p-9q-4
w r | A-8
w radio | A8a-6b4c-3d-7e-3f-6g-6h5i-5j-5k-6l-7m-6n-6o6p-7q-6
w rage | A5
w rail | A-6
w rain | a-4b-3d-4f-2g-2h-4i3j-4l-4n-3o-4p-3q2
w raise | A15a2b-4c5d-3g-3h-7i-2j-6k13l-2m-3o5p-3
w range | A5a12b-3c-3d-7e-4f6g-6h-6i-4j-9k-5l-2m-5n-7o-7p-5q-7
w rank | A7a-5b-7c-3d-9e-4f-7g-7h4i-7j-8k-4l-7m5n6o-7p-6q-7
w rare | A7
w rash | A-5
w rate | A2
w rather | A-4b-5c-9e-9h-2i-2k10l-3o-5p-2q5
w ratio | A-4
w ravonda | A-7
w reach | A-3a-5b-5c5d-7f3g-3h-6i-6j-4k-5m-4n-3o5p-5q-5
w read | A7a-18b10c-9d-12i-4n-4o5p-9
w reading | A-8
w ready | A-3
w real | A18a-5b-6c-9d-4f-5i-4j-5k-4l-4m11n4p-2q-4
w realize | A6
w really | A11c-14d8e-19g7h-8i-4j-6l-5m4n-2p-6q4
w reason | A14a4b-4c5e-8f-3g-4h-4i-4j-4k-3l-3m3n-3o-3p-2
w reasons | A7
w rec | A-4
w recall | A20a-4b-3d-5e9f-4g-3h-3i19j5k-3m-4n-4o-4p-4q-3
w receipt | a-5b-7c-3d-4e3f10g-5h-8i-7j-6k-4l6m-8n-8o-9p-6q-8
w receipts | A-8
w receive | A6
w recent | A3
w recipe | A-6
w reckon | A12a-7d4e2f-6g-5h-7i-5j3k-4l-5m-5n-6o-7p-5
w record | A3a-5b-3d-4e6f-3g-3h-4i5j-3k-3m-3n-2o-5p-4q-4
w recorder | A2
w recorder's | A-5
w records | A11a-8b-7c-3d-7e-3f-7g-7h5i5j-6k4m-5n5o-7p-5q-4
w red | A-3a-5b-3c8d-6e-3f-4h-6i5j-6k-5l6n-3o-5p-3q-6
w reference | A-9
w refund | A-3
w refundable | A-5
w refuse | a-6b-5c-4d5e-3f6g-5h-8i-8j-4k-7l5m-8n-7o-7p-6q-5
w regard | a-10b3c5d-7e4f-6g-6h-7i-6j-7k-5l-7m-4n-4o-9p-7q5
w regards | A-4
w registrar | A4
w registration | A-5
w relax | A4
w remain | a8b-11c-5d-7e12f-7g-6h-9i-9j4k-8l-8m-8n-7o-9p-6q-5
w remember | A8a-4c12e6f-4g-3h-7i27j-7l-6m-3o-3q-3
w remind | A-2
w reminder | a-7b-7c-4d-8e-4f-9h-7i-7j-6k-6l-7m-6n5o9p-5q-6
w remove | A6
w renewal | A-8
w repeat | a-8b-7c-4d-7e-4f7g5h-9i-7j-7k-7l2m-8n8o-8p-7q-5
w replace | A6
w reply | a-8b-7c4d-3e2f-5g-7h-8i-6j-7k-6l5m-6n4o-7p-6q-5
w report | a-8b-7c-3d-6f11g-7h-7i-7j3k-3l5m-6n-8o-7p-6q-8
w request | A7a-9b-10c10d-6e-5g-4h-7i4j-7k-8l-8m-5n-5o-6p-7q-6
w require | A3a-6b-6c-3d-5e20f-6g-5h-5i-5j-6k-6m-5n-6o-6p4q-5
w reserve | A7
w resit | A-5
w respect | A5a5b-8d-7e-3f-8g-5h-6i-5j-7k16l-7m-7n8o-10p-7q-7
w respond | A6
w rest | A22a-8b5f-2h6k-6m-6
w retainer | A-7
w retest | A-4
w return | a-6b3d-5e5f-5g-2h-5j-6k-4l-6m-5o-5p-6q4
w reverse | A8a-8b8c-4d-8e-4f-6g-7h-7i-6j-6l-5m-7n-5o-7q-6
w review | A-4
w rich | A7
w ride | A-2a-7b-6d-9e-3f-6g-5h6i5j-7k-8l-6m7n-8o-10p-7q-6
w right | A-2b-3c-21d3f-4i-7k-3m-6n-4q-2
w ring | a-5b-8f4j-3k-8m-2n7p-7
w rings | A9
w rinse | A-4
w rn | a-4b9c-3d-4f-5g5h-6i-3j-7k-5l-3m-7n-6o-4p-5q-7
w road | A4a5b-6c-5d-5e4f-7g-5h-6i-6k-5l-3m-3n-5o2p-3q-5
w roads | A-7
w roadworks | A-6
w roll | A12a-8b-6d4e-3f-5g-7h-8j3k-5l-8m3n-6o-7p-5q-4
w roof | a-6b-7c-3d-7e-3f-6g-5h-7i-6j-6k-5l12n6o-6q-4
w room | a-2d-3e-11m6o3
w root | A6a5c-4d8e-4f-7g-7h-6i-7j-8k-7l-6m-6n-6o-8p7q-5
w rope | A5a-6b-8c-3d-7e-3f-6g4h-7i-6j-7k-7l-6m-8n-7o6p-8q-7
w round | a3b2e-16f-3j-3l-4m-5o-2
w router | A-7
w routine | A3
w row | A6a-4b-4c6d-3f-5h-4k-3l-3m-3n-4o-2p-2q-3
w rubber | A8
w rubbish | A-3
w ruby's | A-4
w rucksack | A-4
w rugby | A8
w ruin | A2a-2b-3d-5e-3f-3g-5i-4j-3l-2n-2o-2p14q-4
w rule | a-5b-6d-5e-4f-5g-4h-7i-7j-6l-6n-6o3p-3q-5
w run | b-5e5g2h-4j-3k-4o-3
w run over | A-9
w runs | A-4
w rush | A-7
w sad | A-6a-6b-6c-4d5e-4f-4g10h-8i-8j-8k-7l-5m4n-5o-6q-6
w safe | A-16
w safer | A-6
w said | A5
w saint | A8
w sake | A6
w salaam | A-5
w salon | A5
w same | b3d-10e-5g-8i24l-15m-8o-8p-5q-6
w sandals | A-4
w sandrine | A-8
w sandwich | a15b-9c-3d-7e-3f-7h6i-7k7l-7m-6n-7o-9p-7q-9
w save | a-7b-6c-3d12e-3f-7g-4h4i-7j-7k-4l-6m6n-8o-7p-6q-5
w say | c-3e-3f-18g-4m3o-7q4
w saying | A2
w scalp | A2
w scan | A-3
w scare | a-6b-8c12d-8e-3f-6g-8h-8i-7j-7k-8l-8m12n-6o-7p-4q-4
w scarf | A-6
w scene | A7a-9b-7c6d3e-4f5g-5h-7i-6j-8k10l-4m-6n-5o-7p-5q-6
w schedule | A-9
w school | A-4c4e3f-2h-13i-2j2l2n3
w school's | A-2
w scooter | A-2
w score | A-3
w scout | A-6
w scratch | a-7b-7c3d3e-4f-5g-4h-9i5j-8k-6l-6m3n-5o-8p-6q-5
w scream | A12a-4b-5c-6d-3e-6f-4g27i-3j-4k-2l-3m-2n-4o-4p-4q-4
w screen | A17a-3b-4c3d-3f-3h8i-3j-3k-3l5p-3
w screw | A-4
w scroll | A3a-4b-7c8d-4e2f-5g-7h-8i-8j4k-5m-7n-7o-7p-6q-3
w search | A7
w season | a-8b-7c3d-6e-4f8g-5h-8i-6j-8k-5l-8m-9n3o-7p-5q-7
w seat | a-5b-5c-4d-6e4f7g-6h9i-4k-3m4n-5o-4p-4q-4
w seats | A-8
w second | a-5b-2g-3i-4j11k-4l-3n-3
w secretary | a-7b-8d-7f3g-5h-6i-6j-8k-5l6m-7n3o-8p-6q-6
w section | A-7
w see | A4a-10c-3d4e-2f4g-4h-8i-8k-4p-11q9
w seem | a-7b-7c4d-7e2f-6g-8h7i6j5k-7l-7m-7n-7o-10p-6q-6
w segun | A-6
w seldom | A4
w sell | A5a-3b-4d-4f-3g-4h13i3l-5m-4n-2o-3p-3
w send | f4h-3i-3j-14m-10n6o-9p-7
w send down | A5
w sense | A22h-3i-3k6l-3p-3q2
w sentence | A5a-7b9c-3d-6e-5f4g-7h-7i-6j-6k-6l-8m-6n-7o7p-6q-5
w serious | a-7b6c4d-6e-2f-6g-5h-5i-5j-4k15l-5m-5n-5o-11p-4q-5
w service | A-6
w services | A-6
w session | A-5
w set | a-7b8c-3d-9e3f-6g-5h-6i-6j2k-6l-7m-7n-7o13p-7q-6
w set up | A-8
w settee | A-2
w settle | A-3
w shake | A8b6e-8g9h-2l3p-2
w shame | A7a6b-6c-4d-4f-6g-5h11i-6j-6k-6l-6m-6n-5o-8p-4q-6
w shape | A5
w share | a-7b-6c3d-4e-6f-6g-3i2j-5k12l-6n-3o3p-5q-5
w shared | a-6b-7d-5e3f-5g-6h-6i5j-5k-6l8m-6n-5o-8p-5q-7
w sharp | A5a-6b-4c-3d-7e-3f-8g-3h-5i-6j-3k-4l-5m-4n18o-8p-4q-8
w shave | A5
w she | a-4f2g-3j3m7o-7p-8q-9
w shed | a-6b-7c-4d-4e2f-6g-6h-7i-9j3k-6l7m-5n-5o-8p-8q2
w sheet | a-7b-6d-6f2g-5h-6i-7j-6k5l4m-6n-7o-7q-4
w sheets | A-5
w shelf | A5
w shift | a-10b-7c8d4e-3f-7g-6h-7i-6j-7k-7l-6m-7n-6p-4q-7
w shin | A-8
w shoes | a-3b-2c5d-2e3f-2j-2k-3l-3m4o-3q7
w shoot | A-6
w shop | A4b-2c-2d-2e-3h-3i-3j15m-2n5o-3
w short | A-3a-8b-6c-4d-4e9f-5g6h-8i-7j15k-9l-7m-7n-5o7p-7q-5
w shortfall | A6
w should | c-4d-17e-3f2g-16h-3i-3j-3k9n-10o4p4
w should've | A4
w shoulder | a-8b-6c-4d-5f-7g-4i-6j6k-4l-6n-6o-9p-4q-4
w shout | a-7b-7c-3d-6e-4g-6h-6i8j5k-5l-5m-7n-5o-8p-7q4
w show | e-2h-4j-3l7p-7
w shut | a-9b-7c3d-3e-4f-5g2h6i-6j-8k14l-5m-5n-6o-9p-6q-5
w sick | b-3c-4e-4f-2g20j-3p-8
w sickness | A-7
w side | A-2a-2b-3d2f3h-3j-2l2o-3q-2
w sideline | A3
w sigh | A10a-4b-4c3d-5f-4g-5h-6i3j-8l-5m6n-8o-5p-6q-3
w sight | A7
w sign | b-3g-2h-3m-2o-3p-6
w sign up | A5a-7b-5c8d-6e-3f-5g-4h-6j-5k-5l3m-5n-5o8p-4q-6
w signal's | A-6
w silence | A12a-7b4d5e-2f-3g-5h-6i-7k-4l-5m-7n-6o3p-7q-3
w simple | A12a-7b5d-6e-4f13g-7h-7i-6j-8k-7l-7m-7n-8o-7p-7q-7
w simply | a-6b-7c-4e6f-3g-4h-5i-4k-3l-4m-6n-5p-4q-6
w since | A16a-3b-6c9d-7f-13h4i-6j2k-5m-2n-2o-7q-4
w sing | A-4
w single | A12b-2d-2e-3g7j-7k-3l2m-4n3p-3q-4
w sink | a-2b4c-2d-4e-3f-4g9h-7i-7j-7k-3l-8m-7n-5o-6p2q-2
w sinéad | A-8
w sister | a3b4c-12f-2h-5i-4j20l4o-2
w sister's | A2a-5b-6c-5d-5e14f-5g-5j7k-4l6m-6n-4o-6p-6
w sisters | A5
w sit | A11a-9b-5e-3g-7h4k-5m10n-8o6p-5
w site | A-10
w sitter | A-4
w sixth | A4
w size | A-4a16b3c-4d-9e-4f-6g-8h-7i-6j2k-7l-6m-7n-6o-9p-6q-5
w ski | a-6b-7c-4d-5f-7g-6h-7i-9j12k7l-7m-7n-6o4p-7q-6
w skip | A14a2b-5c14d-6e-4f-4g-6h7j-6l-6m-4n-6o-6p-5q-4
w slack | A-5
w sleep | a-7b-3e-21f-4g3h6j5k2l-10n-4p-2
w sleepover | A-9
w slide | A-4
w slip | a-6b-5c4d6g-5h-6i-6j-5k-4m-4n-3o6p-6q-4
w slippers | A7a-5b-6d-5e-4f-6g9h-5i2j-6k-4l-6m-5n-5o-4p-5q-5
w slot | A-5
w slow | a6b-8c-3d-7e-3f-6g-6h-8i3j-8k-6l-5m-9n4o5p-8q-7
w small | a12b-5d-4e-2f-3g-3h-3i-4j-3k2l-3m-3n-3o3p-3q-3
w smell | a9b-6c-3d-9e4f-6g-8h-8i-7j-7k-6l7m-6n-5o-7p-4q-5
w smile | A4
w snap | A-3
w snow | A-4
w so | d2e4k-5q-4
w soak | A-5
w social | A7a-5c-3d-6e-4f15g-6h-7i-6j-7k-4l-5m-6n-4o-7p-6q-8
w sock | A7a3b-6c-3d-7e3f-6g-6h-6i-6j-6k-4l-4m-6n-7o-8q-5
w socks | a7b-7c16d-6e-3f-7h-5i5j-5k-6l-6m-5n-6o-6p-6q-6
w sofa | A4a3b-6c3d-7e3f-6g-5h-6i-6k-7l-5m-3n-4o-7p-4q-6
w soft | A-9
w sole | A7a-5b-6c5d-5e-3f12g-6h-6i-6j-5k-5l-5m-6n-5o-6p-7q-6
w solicitor | a-7b-7c-2e3f7g-6h-6i-6j-4k-3l-4m-4n-6o-5p-5q-2
w solicitor's | A5
w solid | A-5
w solve | A7
w some | A16c-8d-10i-12m-9p-6q18
w somebody | A24a-3b-4c7d4g-3i2k-2l-4m-2o-5q-2
w somebody's | A7a-7c-4d-6e-3f-8g-4h-7i7j-8k-6l-5m-5n-6o-6p-6q3
w someone | A7a-3b-2c5d-2e6g-2h-2j3l-3o8q3
w something | A12b-7d3e-5f-9g-9h-4i-13l-11o4p-6q5
w sometime | A13a-5b-5d-5e-2f-8h-5i-5k-6l-5m-6n-6o-6p-4q7
w somewhere | A9a-4c3d-4e2f-5g-3h-4i-4k-3m-4n-4o-5p-4q16
w son | A10d4f3g-2k-4l4
w son's | A8a-8b-9c-5d-7e10f-8g-6h-7i-8j6k-7l-7m-7n-5o-7p-7q-5
w song | A-5
w sons | A2
w soon | a-6b-8c-4d-6e3f-7g-6h-8i-8j5k-8l-5m-6n-3o5p-5
w sooner | a-5d10e-5f-3h-5i-3l-3m6n-3o-6p-2q-3
w sore | A-5
w sorry | A-2a-18b-14c-28f-4g-4h-3j-9k-14l-24m-13n-3o-3p49q-3
w sort | A6a3e-14h-3k7o-2p4q5
w sound | a-7b-4c-4d3e5f-6g-4h-7i6j-7k-6l-5m-8n-3o8p-3q-7
w soup | A10a4b-5d-7e2f-5g-5h2i23j-5k-5l-5m-5n-6o-6p-6q-4
w spare | a-5b-3c11d-5e-7f-4g-2h-4i6j6k-3m-5o2p-2q-4
w speak | a-6b3d-5e-6f-4g-4h-5i-5j-5k4l-5m-6o3p-4q-3
w speaker | A4a-7c4d-5e-3g-5h-7i-6j-7k-5l-5m8n-6o-7p-5q-7
w special | A4
w speeches | A4
w speed | A5
w spelling | A-3
w spend | A8a-5b-6c-3d-7f-7g-5h5i-6j12k-5l-4m-6n-6o14p-6q-6
w spirit | A8a-5b-5c-3d-6e-3f-6h-5i-6j-7k-4l-4m-5n-5o-6p-6q12
w spit | A5
w splint | A-4
w split | a-5b8c-3d-7e2f-6g-5h-8i9j-7k-3l-8m-7n-5o-6p4q-6
w spoil | A11a-7b-4d-6e5f-3g-6h-7i-5j-7k-4l-6m4n-5o-4p5q-5
w spoon | A5
w spoons | A5
w sports | A-3
w spot | A-7
w spray | A-5
w spreadsheet | A2a7b-8d-8e-4f4g-6h-9i8j-7k-8l-7m-6n-7o-8p-5q-7
w spring | a-6b-4d-5e-2f-6g-4h3i3j-7k-5m-4n-4o-4
w stack | A8a-8b-6c5d-6e-4f-5g-7h-8i5j-9k-4l11m-6n-5o-7p-5q-3
w staff | A6
w stage | a-7b-4c-2d-5e-2f-6g-4h-6i-4j-6k-5l-5m-5n-7o-7p-6q13
w stain | A-6
w stairs | A-5
w stall | A2
w stand | A7b-5d4e9f-3i-4k-5m-2o-6p-4q-5
w stand in | A9a-7b-6c-2d-5e-2f-5g-5h2i2j-7m4n4o-6p-4q-3
w stand on | A7a-5b-4c-4d-6e-4f-5g-6h9i7j-6k-5l5m-5n-4o-6p-4q-4
w stand up | A5a-5b-4c-2d-6e-2f9g3h-7i-4j-4k-5l-4m-6o3p-4q-4
w stars | A5
w start | a3b-4f-2g-4h-7i-5k-3o10p-4q-3
w stay | a3b-5c2d-4f2g-6h7i-6j-5l-5m-4n5o-7p-5q-6
w stay in | A-13
w stay on | A-5
w stays | A-7
w step | A3a-8b-7c-4d-7e-4f2g-6h-6i-7j-6k-8l-7m-6n7o5p-4q-6
w stick | a-7b-5c-3d5e13f-6g-6h-6i-6j-5k-5l9m-7n-6o-8p-4q-6
w sticker | A-4
w still | d-7g-2h12i4k-3n-5o-4
w stomach | A5a-5b-5c-4d-6e-4f-4g7h-7i-7j-6k-3l4n-6o-5p-4q-2
w stone | a4b-8c-4d-9e-3f-5g5h-7i-6j-7k-8l-6m-5n-7o-10p3q-6
w stop | A4b3c-10e-4f-4i-11k-7n16p-7
w stopwatch | A8a-9b-8c-4d-8e-5f-6g-5h7j-7k3l-7m5n-4o-8p-5q-5
w store | A17a-7b-6c-3d-6g-6h-5i-5k-6l7m-6n-7o4p-5q-5
w stories | A6
w story | A16a-4b-2c4d5e-2i-4j-2k-3l-4m2o-5
w straight | d-2f6j-2l-2m-2o-2
w stranger | A14b-6c-3d5e-4f-4g4h14i-5k-5l3m-6n-4o-7p-4q-4
w strap | A-5
w street | A3a-7b-6c6d-6f-5g3h-6i-2j-5k-4m-4n-5o-4p4q-4
w strength | A8
w strep | A-4
w stretch | b-7c-3d-9e9f-7g-6h-6i-5j3k-6l5m-8n-5o5p-4q-5
w strike | a-6b-6c-2d-6f10g-4h-5i-6j-6k-5l-5m-5n-7o-6p-5q-6
w string | A9a-6b-8c-4d6e-4f-7g-6h-8i-7j-7k-6l5m-8n2o-7p-5q-3
w studs | A-8
w stuff | A3a-4b-3c-3d-5e-3f-4g-4h-5i-4j-4l-4m-4n-4o-5p-2q5
w stung | A-5
w stupid | A-14
w subject | A8a-6b7c-2d-3f-7g-5h-6i-5j3k3l-6m-4n-5o-7p-5q4
w subpoena | A6
w such | A13a-6c-17d-3f-3i-7k-4l-2m-3o3q-4
w sugar | a-7b-8c-4d-7e-4f-6g-6h-7j-7k-6l-7m-5n-6o14p-4q-7
w suggest | A-2a-5b-6c-3d-6e-3f-6g-5h-6i-7j5k4l-6m-7n-2o30p-7q-7
w suggestion | A6
w suit | A-7a-7b-6c-3d15e-3f-5g-7h-8i-7j-5k-6l-6m-5n-6o-6p-4
w suitcase | A5a-6b-5d-4e-3f-3g2h-6i5j-6k7l3m-5n-4o-8p-5q-2
w suits | A-14
w sulking | A3
w sum | A5
w summer | a-5b-2f4g-3h-7i7k-2l-5m-3n-3o-2q5
w summers | A9a-6b-5c8d-6e-3f-6g-5h-8i21j-7k-5l-7m-7n-8o-8p-5q-2
w sun. | A4
w supervisor | A2
w supper | a-5b-6c2d-6e-5f-6g7h6i-7j-10k-8l-7m11n-5o-4p-6q-3
w supply | A6
w support | A-8
w suppos | a8b-5c-3d-6f-4g-5h4i-5j-7k6l-7m-5n-4o-8p-6q-5
w suppose | A18a-2b-2c-5d5e9f-3g-2h-3i2k-3l-3m-2o-4p3
w sure | A3b-2c2d-5e10h-3j3m2o-2p-2q4
w surf | A-5
w surgeon | A-4
w surgery | A-12
w surprise | a7b-6c3d-7e2f-5g-4h-7i-7j-8k-7l-7m-5n-2p-5q-7
w surveillance | A5
w suspect | A7a-9b-5c-3d10e-4f-6g2h-8i-6j-7k-8l-9m-6n-4o-10p-6q-5
w suspend | A5
w swap | A-2a-7b-5c4d-6f5g-4h-8i-7j3k-6m-6n-6o-8p-4q-5
w swear | A14a4b-5c-3d-5f-5g7h-5i-4j-7k-4l2m-4n-4p-5q-5
w swell | A-6
w swim | A-9
w swimming | a-6b-5c4d-7e-2f-6g-5h-4i3j-6k-7l-6m-7n12o-8p-6q-6
w switch | b-7c8d-7f-7g-4h-5i-6j-6k-7l-6m-6n-7o14p-5q-7
w syllables | A6
w syringe | A-5
w syrup | A-6
w system | A4a-7b-5c-4d-5e12f-7g-5h-6i-5j-8k-7l2m-9n-5o-6p-3q-6
w ta | A-8
w tab | A-2a6b-8c-3d-2e-4f-6g-6h4i-6j-6k-7l-5m-5n-6o-8p5q-5
w table | A6a-5b-4d-2e-3f5g-3i5k2m5n-2
w tablet | a-5b6c-7d-4f-4g-3i-3j-4k5l2n6o-5p-3q-3
w tablets | A-2
w tailor | A-4
w take | a-4e-3f-3j-2k4l-2o-2p-2
w take down | A2
w take off | A2a-5b-3d-4e-6g-3h-4i3j-5k-2m2n-5p-2q-2
w take up | A12a-6b-6c-2d-6f-6g-5h-6i-6j15k-5l-5m-6n-6o12p-5q-6
w talk | a3d-2e-2f-4g2h2l-4o6p-5q-4
w talk through | A-3
w tall | A7
w tally | A9a-6b-6c-4d-6e-4f6g-7h-8j-9k-4l7m-7n-6o-5p-6q-5
w tan | A4
w tap | a-5b-7d-7e-3f-3g-3h4i-7j-5k-6l5m-7n-4o-7p-6q-5
w taste | A7
w tattoo | A7b-7d-8f-6g-6h-6i-8j19k-7l-4m-4n-8o6p-6q-5
w taxi | A4
w tbh | a-5b-5c-3d-4e-3f-6g-4h-5i-4j-6k-6l-5m-6n-6o-9p-5q8
w tea | b-2e2g3h-2k-3m4n-3o-2p-2q-3
w teach | A5a2c-2d-4f-2h-2i-2j2m-3n-3o16q-2
w teacher | A-4a-2b-3d-3j-3k-3m20n-2o-3q-2
w team | A2
w tear | A5a-6b-7c-2d-6h-7i-6j-7k-6l-5m-5n-6o-7p-3q-6
w tears | a-4b5c-3d-6e-3f-4h-7i-6j4k-4l-7m3n-6o-7p-5q-4
w teenager | A8
w teeth | A10a-5b-4d4f-3g4h5i-4j-6k-4l-3m-3n-2o-6p-4
w telephone | a4b-6d-7e-2f-4g-5h3i3j-5k-7l-5m3n-6o9p-5q-3
w television | A8a-5b-5c4d-6e-5f-6g-7h11i-6j-8k-6l-4m12n-6o-5p-5q-5
w tell | a-10g-7h-3i-6l3m8n-2o-3p-17
w tell in | a-4b-5c-5d-5e-4f-6g8h-7i-8j-7k-7l15m5n-6o-7p-6q-4
w telling | a-5b-6c4d5e-3f-6g-5h-5i-5j3k-4l-6m4n6o-8p-4q-6
w temp | A-7
w temper | A4
w temperature | A-7
w ten-year-old | A7a-6b-7c11d-7e-4f-7g-3h-8i-5j-8k13l-5m-5n-5p-4q-6
w tent | A-2
w term | a-3b8e-8f-4g-2h-2j-3k-6l-3m-2n-3o-4p-2q9
w terminal | A-4
w terrace | A6
w terrible | a-8b-5c-3d-3e5f-6h-7i-3j-7k-6l-5m-4n-3o-3p4q-4
w test | A-6a-6b7c3d-7e-3f-7g-3h-7i-6j-5k2l-4m-6n-6o6p-7q-4
w text | b-7c-2h-3j-3m-3p-5
w textbook | A13a-5b9d-4e-5f-3g-3h-2k-4l-2n-2o-3q-2
w than | A5a5b-10c3d9f-12g-10h-4j3l-3m-3o-13p2q-10
w thank | b-2e4h6i-3m-2o-3
w thanksgiving | A-7
w that | A7d2k-2n-3o-2q-3
w the | g-2k-3
w their | a5b-3d2f-4h-10i-6j2k12l-2m-4p-2q-3
w theirs | A3
w them | b-5c3j-5l-6p-14
w themselves | A6
w then | a2c4j4k-11o2
w therapist | A11a-5b10c-3d-4e-3f-5g-5h-5i-5j-6k-4l-5m-5n-5o3p-5
w there | n-3p-2
w there'd | A8
w thermometer | A10a8b-5c-3d-6e13f-9g-6h-6i-6j-7k-4l-3m-4n-8o5p-7q-7
w these | A13a-8b-4c-5g3h4i-8l-12p-5
w they | b-2g-2i-7m-10n-7o2p-12
w thick | A8a20b-8c-4d-8e-4f-9g-7h-6i-5j-8k13l-6m-5n-6o-6p-7q-6
w thing | A3f-2h2j-14m-11n-10p-4
w things | A18a-13d-9k-2n-10o3q6
w think | a3d2f-10g-2j2k3l-20q2
w thinking | A-2
w third | a10b-3d-3e7i-5j12k-3m-3n-3o-4p-3
w this | a-4b9d-2e-2g-2j-18k-5l-5m-8o-8q-3
w tho | a-7b-7c-3d-7e5f-7g-5h-7i-7j8k-7l-5m-6n-7p8q-7
w those | b-3c3e4g-3h3i-7k-2l-7m-5
w though | a-3c-7e6f-3h-7i-2j4k-3m-4n-3o-4p-3q-4
w thought | A7a-7b-6c-2d-6f-7g-6h4i-6j-7k-6l-6m-7n-7o4p-6q-7
w thoughtful | A5
w thoughts | A-2
w thread | A9a-6b-7c-3d-9e-4f9g7h-7i-6j-5k-6l-5m-4n-5o-4p-8q-8
w through | c3e-6f-3k-8l-5m-3p-6
w throw | A-3
w thx | A-10
w tick | A2a5b6c-3d-5e-3f-7g-9h-8i-6j-7k-7l10m-6n-7o-8p-8q-4
w ticket | A-2a5b-5d8f-5g-5h-6i2j2k-4m-5n-3o-6p-5q-4
w tickets | A-3
w tide | A8a7b-5c-4d-8e-3f-5g-6h-6i-8j-8k-4l4m-7n-4o-7p-5
w tight | A7a11b-7d-6e8f-4g-6h-5i-4j4k-7l-5m-7n-5o-5p-5q-5
w til | A-2
w till | a-5b-2d6e-17g3i-6l6m8o-2q-3
w time | A2a-5b-11c5h-2n3p-2
w times | b-2c5e3f-3i-2k-2l4m-2n-2o-3q-3
w tip | A7a6b-6c-3d-6e-4f2g-5h-6i-5j-7k-7l-6m-6n-8o5p-4q-6
w tiptoe | A5
w tire | A12a-6b2d-7e-2f-6g12h-6i-6k-3l-6m3n-5o8p-4q-3
w tired | A12a-3b-4c-5d3e-6f-3g7h-2j-3l-2m-2n-3o-3p-4q-2
w to | a-2
w toast | a-6b-6c-3d-6e-2f-5g-7h4j-5k-7l3m-5n-4o6p-6q-4
w today | a-4b-4d-3e-9f-5h-4j-4k-3l-3m-5n17o-3p3q-4
w toddler | A4
w toes | A6
w together | a-5b-4d-4e-4f-6g-4h9i4j-7k-5l-6m-5n2o-6p-3q-4
w toilets | A6
w tomorrow | A-4a-6b-7c-4d-7e-4f-9g-6h-7i-6j-9k-6l-7m-7n15o-7p-7q-8
w tone | A18a-5b-6c-5d3e8f-6g-5h-5i-5j-5k-5m-5n-5o-5q-6
w tongue | a6b-10c-3d-8e-4f-7g-7h6i4j-8k-6l8m-8n-6o-8p-7q-9
w tonight | b7c-12e-11g8h-3i-2j-2k-3l-3m-3n22o-4q-5
w too | a-10d-2f6i4l-11n-5o4p-5q-7
w tooth | A-10
w toothpaste | A-5
w top | A-10
w torch | A-7
w total | A-10
w touch | A13a-2b-2c-9g-2i-3l3m-3n-2o-3p15q-2
w touchline | A6
w towards | A3
w towel | A5a-5b-4d-4e-3f-5g6h-5i-5j-5k-4l-7m7n-5o-6p-3q-6
w toxic | A3a12b28c-2d-5e-5f-4g2h-3i-3j-4k-4l-4m-3n-4o6p-2
w track | A7
w trade | A-3
w traffic | A6a-7b-9c15d-5e2f-7g-5h-7i4k-7l-7m-6n-6o-8p-3q-4
w trailer | A3
w train | a-7b-6c-4d-6e3f-5g-7h-7j-6k-6l14m-6n-6o-4p-6q-4
w trainers | A-6
w training | A-4
w trampoline | a-8b-6c4d-6f-5g-6h-7i14j-7l11m-6n-6o-9p-5q-4
w transcript | A6
w transfer | a-8b-8c-3d7e-3g-5h-6i-7j-8k-7l-7m-6n11o-8p-4q-5
w trash | A8a-7b-6c-2d3e3f-5g6h4i-6j-6k-4l-4m-7n4o-6p-7q-6
w travel | A3a3b-6e-4f14g-3h-5i-5j-4k-5l-5m-6o-7p-4q-4
w treat | a-6b-6d-5g-2h-4i-5j-5k6l-4m-5n3o-7p-4q-3
w tribunal | A8
w trick | A3a-8b-7c4d-7e4f-8g-5h-9j-9k6l-4m-7n-7o5p-5q-4
w trim | A10a-6b-7c-4d-3e-5f-6g-8h5i6j-9k-6l6m-9n-7o-8p-7q-6
w trip | a-7b3c3d-6e-4f-6g-5h3i-5k-4l-6m-5n-6o-5p-4q-3
w trouble | a-5b-5d-8e-3f-6g-5h6i-5j-6k-6l-6m3n-6o-7q-7
w trousers | A4
w truly | a-8b-9c-4d6e-4f-7h-7i-6j-7k-7l-7m-8n-6o-9p-6q8
w trunks | A-5
w trust | a6b-4d-4e14f-5g-4h-3i-5k-4l-3m-3n-3o2p-4q-3
w try | A4b-3d-3e2f2g-3i-6k-3l-6m-5n-3o36p-2q-6
w tub | A4a-7b-6c-3d-6e6f-8g-7i-7j17k-5l-6m-6n-6o-7p-6q-6
w tuck | A4
w tunde | A-8
w tune | A5
w turn | A3a6b-3d-5g-4h-2i-3l-3m-3n-4o-6p-2q-3
w turn out | a10b-6c-5d-8e-4f-6g-5h-5i-6j-7k3l-6m-5n-7o-8p-4q-4
w turn up | a4b-4d-4e4g-3h-3i-3j-4k-4l-3m-2o4p-3
w tutor | a-5b-7c3d6e-3f-3g-3h-6i-6j-5k2l-7m-7n-8o4p-6q-5
w twice | a3b-2d-2e-4f-3i-6j-6l3n-2o4
w type | A7a-4b-5d7f-4g3j-4k4l-3m-4n-2o-4p-4q-3
w tyre | a-6b-4d-5e-4f-4g-4h5i-9j-5k-6l6m-5n-5o-6p-5q-4
w u | A5b-2c4d3e-2f3k-5n-6
w umbrella | A5
w unavailability | A5
w uncle | A-2
w under | a-2c-3g9h-5i-3j-4l10m2n3
w understand | A3b-5c4d-5f-5g-3i3j10k8l-4m-3n-4o-5q-4
w unfortunately | A-9
w unit | A-5
w unless | a5b-7c-3d-7e3f3g-5h-6i-6j5k4l-6m-6n-6o-7p-6q-2
w unpack | A7
w until | A-7a-3c10e3f-2g2h-2i-3j-3k4l-5m-3
w up | a-2e-5g2
w update | A-9
w upon | A3
w ur | A13b4f5g-6h-23i-3j2m-17q-4
w urgent | A-11
w urs | A-6
w us | b-2g-6k-8l-3p-3q4
w use | A3a3b10c-6d-2f-4g-6h2j-8l-3m-4o-3p-3q-5
w used | a9b-6c-4d-4e-4f-7g-4h8i-6j-8k-6l-6m-6n-4o-5p-5q-3
w useless | A7a4b-4d-5e-2f-4g-5h-6i-4j-6k-5l-2m-3n-4o-3p3q-2
w usher | A6
w usual | a8c-3d-5e-4f-8g-4h7i-6j-7k-6l-7m-5n-7o-6p3
w ute | A10a-6b-6c2d-7e8f-6g-6h-9i7j4k-7l-7m-6n-8o-8p-6q-8
w value | A8a-8b-7c3d-9e4f5g-6h-8i-8j-8k-9l-8m-7n-6o-9p-8q-6
w van | a-4b-5c2d-4f5g-2i-6j-7k-4l3m2n-5o-4p-6q-6
w venmo | A-4
w very | a-6b-4c2d-5e13k-3l-2n-3p-4q-2
w victim | A8a5b8c-4d6e-4f-7g-5h-6i-5j-7k-7l-6m-6n-7o-8p-4q-6
w video | A-6
w view | A12a-7b-6d-6f-7g-5h-5i-5j4k15l-5m-5n-4o-8p-5q9
w villa | A6
w visit | A-3
w visitor | A-4
w voice | A13a-7b-7e-2f-5g4h-6i-8j-7k-5n-5o-6p-5q-3
w voicemail | A16a-6b-6d-4g-5h-6i8j-7k-3l3m-6n2o-6p-5q-3
w volunteer | a-6b-7c-4d-6e5f-7g-5h-8i-6j8k-9l-7m22n-6o-8p-8q-6
w w | A2a5d3g6h10j-4k-3l-3m-4o-5p-3q-3
w wage | A4
w wait | a-3b-2c5f-2g-2h6i9j-3k-3l-4
w waiting | a-9c3d-5e-4f3g-5h-6i7j-7k-6l-6m-5n-7o-6p-5q-5
w wake up | A10a-4b-5d-6e-2f3g-5h-5i-6j-7k-5l-6m4n-6o-6p-4q4
w walk | A6a-3b3d-3f-4g-4h2j2k-2l-2n-2o2p-3q-2
w wall | a-6b-4c-3d-5e-4g2i-4j-5k-5l-5m-5n-5o8p-4q-5
w wanna | a-7b-7c-3d3e-3f-8g3h5i-7j-8k-5l-6m-7n-8o13p-5q-6
w want | a-7b-11c-6d11i-8j-23
w ward | A4a-5b5c-3d-5e-3f-6g-4h3i-5j10k-6l7m-7n-4o-9p-4q-6
w warm | A-3a8b-6c-5d-7e-4f-5g-8h-9i-7j-6k-5l14m-9n-6o-6p7q-5
w warm-up | A-5
w warn | A4a-6d-6f-5g-4h-6i7j5k-3l-6m4n-4o-7p-3q-4
w warning | A-5
w wash | a-7b-8c-2d-5e-2f-9g-7h-7i-7j-7k5m-8n15o-8p-6q-7
w washed | A-6
w washing | A6
w wast | A5
w watch | A4b4d-2f2i-2m5n-3p-2q-2
w watching | A5
w watchman | A5
w water | a3b-6d-6e-6f-5h-6i3k-6l8m-6n-4o-6p6q-3
w wave | A6a-6b-5c-2d15f-8g-5h5i-5j-5k-6l-5m9n-6o-7p-4q-6
w way | c4e-2f-9g-11j2l-15m-4n-8p-2
w ways | A10a-7b-7c-3d4e5f-5g6h-8i-6j-6k-7l-7m-8n-6o-9p-6q6
w we | e3f-3g-8h-3j-26k-2m-3n-10
w weapon | A8
w weaponis | A7
w wear | a-3b-5c-9d-5f-5g2h3i3j-4k-3l7m-4n-4o9p-6q-4
w wear out | A4
w weather | A8
w wed | A7a-4b-5c3d-5f-3g-4i17j-6k-2m-5n-4o-6p-6
w wedding | A2a3b-8c-3d-8e-3f-3g-5h4i8j-7k-6l-8m-8n-5o-6p-8q-5
w wednesday's | A-8
w wee | a-6b-7c11d-8e3f-6g-9h-9i-7j-7k-8l-6m-7n7o-9p-5q-6
w week | b-9e-3h3i4k-7l-4n-9
w weekend | d-4e-17f5g5h-3i-6j5k4l-6m-2n-3
w weekends | a-4b-5c7d-5e7f12g-3h-4j-5k6l-6m-6n-4o-6p-4q-4
w weeks | A-3a-5b-4c3d-3f-5g-3h-6k3l-5m-4n3o-6p-3q4
w welcome | A-6a-8b-7c-4d-7e-3f3g-4h-6i-4j-8k-8l-6m-6n-6o10p-5q-7
w well | b-2c-10e5h-7l-18m-2n-9o2q5
w wet | a9b-5c-3d-5g-4h3i-5j-7k10l-5m-5n-4o-7p-3q-4
w what | A7a-3c-5h3i-3n-5o4q2
w what's | a-7b-7c-4d-6e-4f-8g-7h5i-8j-8k-6l-4m-8n5o-7p3q8
w whatever | A10c-3d-7f-4g-3i-6l6m-5o-6p6q5
w when | A6a-20b-5c4d-2h-3i16j-3l-10p-19q6
w whenever | A10a-2b-3c-9e-11h-2m-3n-2o-3q28
w where | A9a2c2d3f-7g-10j-4k7l-3n3p-6q-3
w whether | a-3b-3c-5d5e-6f-4g-2h2i-4k-4l-4m4n-2o-4p-3q13
w which | b-12c3e4g-15j-9m4n-10
w whichever | A-13
w while | A10a-6d-2f-5g-6i6m-5o3
w whisper | A10a-7b-7c-4d-5e-4f-7g-6h-6i-6j-8k-5l-10m23n-8o-6p-6q-6
w whistle | A3
w white | A-12
w whiteboard | A-6
w who | A18g-5j-2n-7o-4q-3
w who'd | A13a-8d-6e-4f6g-4h-6i-5j-6k12m-6n-4o-8p-4q-5
w who's | A6b-6c7d-4e7f-4g-3i-3j-4k-3l-4m-4n-4o-8p-3
w whoever | A-2a2b-7c3d-5e-3f-6g-5h-6i-7j6k4l-6m-5n-5o-8q-4
w whole | A11e2g-2h-3j2k-5n-16o-5p4
w whose | A16a-4b-6c7d-4e7f-6g-2h-5i-4j8k4l-3n-5o-7p-3q-3
w why | b3d-2e3f-2i-2l-3m20n-2
w wide | A-5
w wiebke | A-7
w wife | a-6b2c-5d-3g-3h-5i2j6k10l-4m-4o-4p-3q-3
w wifi | A7
w wild | A9
w will | a-8b-8c-6f5i-4j-3l-5m-2o-14p-2q5
w win | a5b8c-3d10e3f-5g-4h-6i-4j-6k-6l-5m-6n-8o-9p-4q-3
w wind | a-4b-3c-2d-5e-3f-7g-2h-6i-5j-7k-5l-4m-6n-4o-4p-3q17
w window | A4a-2b-3c3d-3f-3h4i3j-4m6n-4o-4p-2q-3
w wine | A13a-8b-7c4d-8e9f-7g-6h-6i-7j19k-5l-6m-7n-8o4p-6q-5
w winter | A5a-7b-5d-4f-6g-5j-7k-6l-7m-5n-5o-6p-6q5
w wish | A-2a-9b-5c-3d-8e-4f-5g-4h-8i-7j2k-6l-6m5n-4o7p-5q-6
w wishes | A-4
w with | q-4
w within | a-8b-7c3d-6f4g-6h-8i-6j5k-7m-6n-6o-8p-6q-5
w without | A9b-2c4j-22k3l-9n2q-13
w witness | A5a-7b-8c-4d-5e-4f6g-6h-7i-8j-9k7l6m-8n-6o-7p-6q-7
w wobbly | A-4
w woman | A28a12d-2f-4g-5h-8j2l-7m-3n-5q-4
w women | A5
w wonder | A11b-5c-6d-6e3f-5g-4i-5k-5l-5m-5n-3o8p-3q-3
w wonderful | A3a-7b-7c-4d-8e21f-7g-9h-8i-8j13k-6l-7m-6n-4o-8p-8q-7
w wonders | A5
w word | A7b6f2g-11h-4k-10o-8
w words | A6a-8b3c-3d-4e6f-7g-5h-7i-7j-7k-7l-7m3n3o-7p-4q-5
w work | A-3c-3d7f-2g-4h2k-3m-4n-4o4p-3q-4
w work in | A13a-7b-6d-7f-5i-6j-6k-6l10m-7n3o-8p-5q-4
w work on | a-8b-7c-4d-7e3f-9g-6h-7i-6j-8k-6l-6m-7n-10o21p-7q-7
w worker | A6
w working | A5
w works | A-21
w world | a-5b5d-7f-6g-6i-5j-5k-4l-4m-4n-5o-7p17q3
w worried | A-9
w worries | A-4
w worry | a-6b-5c-4d3f-5h11i-5j-2k5l-5m-4n-6o-4p-4q-4
w worse | a-6b-6c-3d-3e-2f-3g-4h-5i-6j-6k2l-4m10n-5o-6q-5
w worst | a-4b-5c3d-6e8f-5g-6h-6i-4j-4k-3l-2m-2n-4o-3p14q-4
w worth | a-6b-6c-2d-9e-2f-5g-4h-5i-5j-5k6l7m-5n-4o11p-4q4
w would | d2f-12g-8l-2n-21o2p-8
w would've | A9a16b-6d-5e-2f-5g-4h-5i-6j-7k-6l5m-3n-5o5p-3q-2
w wow | A11a-9b-9c-4d-6e19f-5g-6h-5i-7j-8k-6l-8m-7n-7o-6p-4q-7
w wreck | A12a-4b-4d-6f-5g-6h-2i-4j-4k-2l-2m-2n-5o-5p24q-6
w wren | a-7b-7c-4d-7f-5g-6h-6i-7j7k-6l-8m13n-7o-5p-6q-5
w wrist | A-9
w write | c-3h-3i-6j-18k-3n6o2q-10
w write down | a-6b5e-3f-5g4h3i4j-5k-4m-5n-3o2p-4q-4
w write on | A-5
w wrong | A-3a-2d-3g-2h4p10
w x-ray | A-8
w xbox | A9a-5b-6c7d-4e-4f6g7h8i7j-9k-6l-9m-7n6o4p-4q-6
w xmas | A7
w y'all | a-9b-7c-3d-9e4f5g-5h-6i-4j5k-6l-5m-6n-6o-7p-7q-5
w yeah | a-6b-5d-3e6f-4g-6h-6i-5j5k-5m-5n-4o-7p-5q6
w year | a-5b-3c3e5g-5i15j-2k-2l-3n-4o-4q2
w year's | a-8b-7c9d-7e9f-6g-6h-8i4j-7k-6l-9m-6n-5o-7p-7q-5
w years | A15d-9e-3f-8h5i10m-8n-5q-6
w yellow | A-5
w yep | A-11
w yes | A-5a-2b-2g-3i6l-4m-2o-2q5
w yesterday | A-3a-7b-8c-3d-5e-3f-7g4h7i-7j-7k-7l-6m12n-5o-6p-5q-5
w yet | A2a-4b-4c-5d-4e-5f-3g-3i-4k-4l-4n-3o-5q3
w yoga | A7a-8b-8c-3d-8e13f-9g-5h-8i-8j17k-7l-5m-6n5o-8p-8q-8
w you | b-2e-2g-2j-3k-6q-4
w your | A6g-2h-9j6k-15q-19
w yours | A-3b-3c8d-2e6f-3h-7i-7j5k-3l-7m2n-4o-4q-3
w yourself | A23c-9e-5f3g-9h-3j-2k-7n8o6p-7q-11
w youth | A4
w yr | A11a-6b-6c5f4g-6h2i5j-6k-5l-6m3n-6o-7p-5q-5
w zeke | A5
w zombie | A-6
writer future | A-3a-5b-2d-4e4f3g-7j-8k-2l-19m-15n-24o-11
writer future not | b4c2f-2h-4k7l3n-2p-3q-3
writer past | a-32c-2d-28e-4f-27h7i7l11n-7p-3q-15
writer past must | A11a-2b-4c-2d-3f-2g5h14i-6j-6k-2l-6m14o-2p-6
writer past not | A6a-14b-11c-20f-5h-2k-2l19n-11o-7p-4q-6
writer perfect | c-3d-6g3i-3j-11m-17n-10o-14p-4
writer perfect can | a-5b-8c-4d-6e4f-4g10h-8i-6j-5k-6l-7m-7n-3o-7p-6q-6
writer perfect not | A3a3c-17g2i-4j-4l17p-4
writer perfect should | a-4b-3d-5e4f-4g-7h-6i-4j-3k-3l-3m-4p8q-3
writer perfect should not | A10a-5b-6c3d-4e-2f-4g-5h-8j-5k-8m-5n-3o-7p5q-5
writer perfect want | A-2a-4b-4d-4f4g-3h-5i-4k-4l5m-3o-5p-3q6
writer present | A2a-7b-5c-2g4i-3k-13l-4m-8n-8o-6p5q-2
writer present can | A-4a-5c-13d8e-3f-3g9h-9i-5j-5n-2q-4
writer present can not | A-3a-3g4h2i-4j-3p-4
writer present may | a-2b-2c-4d-4e-5f-5g-4h-3i-2j-3k2l-4m-2n-4o6p-4q9
writer present may not | A6
writer present must | a-2b-4c-7e-2f-4g14j-4n5o-4p-4q-4
writer present not | c-4e2f-5k-2l3m-9o-3q2
writer present should | b-2d-3g-2h4i-2k-4l-4m7o2q2
writer present should not | A8a-6b2c-2d-4e-3f5g-3h-6i-6j-6k-9l-5m-5n-3o-6p-4q11
writer present want | d-9f-4i-3k-4l3m-2n-3o3
writer present want not | A6a4b-2d-5i2k-2m-2o-3p-2q5
`,
);
