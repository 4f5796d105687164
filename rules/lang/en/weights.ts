import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const weights = readWeights(
  { base: -1.973, own: 1.063, named: 3.949, mean: -0.218, most: 0.604, before: 0.293, after: 0.292, alone: 1.667, few: 1.974 },
  // what it decides | base | threshold
  `
any | -76 | 0.8
insult | -118 | -145
label | -161 | -93
blame | -118 | -161
motive | -143 | -145
sarcasm | -106 | -111
threat | -148 | -103
emotion | -138 | -82
guilt | -138 | -120
past | -146 | -95
off-topic | -139 | -89
opinion | -126 | -120
defence | -145 | -131
child | -169 | -99
command | -127 | -97
advice | -143 | -146
apology | -167 | -132
vague | -154 | -77
`,
  // sign | letters of what it decides, each with how much it counts
  `
act apology | A-2a-15b-13c-25d-10e-3f-20g-9h-3i-5j-8k-13l-22m-13n-12o-9p52
act command | A5a-6b-3c-8d-5g-8h-2i-2j-2k-13l-2n13o6
act fragment | d-9g-2k-5m-4
act proposal | a-3b-2d-2e-3f-3h-6i-5j-5l-4q8
act question | a-3d-12e7f-3g6j2k-4l-27m-2p-4
act request | A-12h2l2n-2o-5q3
act thanks | A-11a-8b-7d-6e10f-7g-4h-7i-7j-6k-5l-6m-7n-6o-8p-5q-5
anyone future | A6
anyone past | a3b-5c5d-5f-4i2k3m-5o-6p-2
anyone past not | A3a-2h-4k-3l14
anyone perfect | A9d-2e4f-2g-2h-3j2k-3m-3
anyone perfect not | A9a-4b-5d-4e-3g-4h6i5j-5k-5l-4m-5o-4p-3q-2
anyone present | A5a-4b3d-11h2i-15j-17k-3l-16
anyone present can | A6a-6b-4d-5e-3f-5g-3h-8i-5j-5k5l-5m-7n-5o-8p-5q11
anyone present can not | A13a4b-4c-2d-5f-3h-4i-3j-3k11l-3o-6p-3q-3
anyone present may | A2
anyone present must not | A11a-6b-9d3e-2f-5g-3h7i-6j-6k4l-6m-6n-5o-7p-4q-4
anyone present not | A6b-2f-4i-11k8l-2m-7n-7p-3q-8
anyone present should | A5a5b-8d-5e-4f-7g-3h-7i-6j-6k11l-6m-6n-6o-10p-6q-4
anyone present want | A13a-7b-6c4d-5g3h7i-4j3k3l-5m-4n-2o-7p-3q-4
b #Day #Name | a-6b3d-3e5f-7g-5h-7i5j-8k-3l-7m-7n-6o-5p-6q-8
b #Day #Number | A-5c5f-7h-3i9j-2l5n-3o-2
b #Day #Time | A-5
b #Day $ | A-7b-8c-2f3h-4l-4n8q5
b #Day about | A-8
b #Day after | a-6b-5d-6e3f-7g-6h-6i-7j-6k-5l12m-7n-6o-6p-5
b #Day also | A-4
b #Day and | A-7f-3g-2l3p-4
b #Day at | A-14a-4b-4c-2d-5f8g-5h-7i-7j-6k-4l-7n6o-3p-5q-6
b #Day be | d-2e3k-5l-2m-3n-4o4p-6
b #Day because | A-10
b #Day both | A-4
b #Day break | A-6
b #Day by | A-3
b #Day can | A-4
b #Day come | A3
b #Day cos | A6
b #Day evening | A-11
b #Day explain | A5
b #Day have | a-6b-3c11e-3f-6g-4h-5i-6j4k-3l-5m-5n-3o-5q-5
b #Day he | A-2
b #Day i | a-3b-4d-3e-6f-3j-3k-3m-3n-4o-6p-4q6
b #Day in | A7a-3b-2c7d-2e3f-2h-2i-2j4k-2l-2m-3n-3o-4p-2
b #Day it | a-7b-6c-4d-7e-4f-3g-7h7i-6j-6k-7l3m-5n-3o-4p4q-7
b #Day like | A6
b #Day morning | A-10
b #Day must | A-5
b #Day next | A-7
b #Day night | A-14
b #Day not | A3a-5b-4c-3d-4e4f-7g-6h-6i-5j-5k-7l-6m-6n-7o-7p-4q5
b #Day on | A2a-4b-5c-2d-5e-2f-7g3h18i4j-6k-4l-7m5n-5o-7p-6q-5
b #Day or | A4a-3b-3c-7d-2e-9f16g-3h-3i-4j-4k-2m4o-5p-3q-5
b #Day pickup | A-3
b #Day pls | A-5
b #Day school | A-9
b #Day she | A-14
b #Day since | A3
b #Day size | A-3
b #Day so | A-14a-7b-6c-4d-8e-4f-6g-5h-7i4j-7k-5l13m-4n-4o-5p-8q-3
b #Day that | A-9
b #Day the | A-16
b #Day then | a-8b-7c3d-7e-4g-5h-6i-6j-7k-5l-7m-7n-6o-8p-5q5
b #Day there | A8
b #Day they | A-4
b #Day this | A-4
b #Day till | A-5
b #Day to | a-6b-5d-8e-2f-4g-6h-8i-7j-6k7m-7n-8o-6p-5q-7
b #Day until | A-4
b #Day when | A-13
b #Day which | A-9
b #Day with | a-5b-5c7d-7f-6g-6j6k-5m-5n-4o-8p-6q-4
b #Day would | A-2
b #Day yes | A-8
b #Day you | A2
b #Money #Number | A-4
b #Money $ | A-8a-8b-7c-5e-3f-7g-6h-6i5j-5k6l-5m-7n-7o-8p-6q-5
b #Money a | A-11
b #Money after | A-3
b #Money and | A-11
b #Money at | A-8
b #Money be | A-5
b #Money by | A3
b #Money deposit | A-4
b #Money each | A-9
b #Money for | A-15
b #Money from | A-4
b #Money i | A-5
b #Money in | a-6b-6d-7e9g-5h-6j-7k-7l-6m-6n2o13p-5q-6
b #Money on | A-12
b #Money over | A-4
b #Money so | A-7
b #Money the | A-4
b #Name #Day | A-5
b #Name #Name | a-4b-3d-10h-2i-5j9m-8
b #Name #Number | a9b-5c2d4f3g-3h-4i-4j-6l-5m6n-3o-5p-3q-5
b #Name #Time | A-6
b #Name $ | A-11a-9e3f-9j-2m-3n-6q-7
b #Name after | A-6
b #Name allergy | A-4
b #Name always | A7
b #Name and | a-10d-8f-8m-5o7p3q-5
b #Name around | A-8
b #Name as | a-6b-8d-6e-3f-6g-6h-6i-7j-7k-5m-5n6o6p3q-4
b #Name ask | b-4c-4d-3f-4g-4h12i-4j-2k-3l-5m14n-3o-5p-5q-3
b #Name asthma | A-4
b #Name at | A-7a-7b-8d-7f-8g4h5i3k-6l-7m-6n-7o-7p-5q-6
b #Name back | A-4
b #Name backpack | A-5
b #Name be | d-5g-2j6m-3
b #Name because | A-4
b #Name braces | A-3
b #Name can | a-8b4c-2d-8f-8g-7h11i-6k-6l-7m-7n-4o-9p-6q-6
b #Name card | A6
b #Name cello | A-5
b #Name confirm | A-3
b #Name cough | A-5
b #Name court | A4
b #Name day | a-6b-8d-6e-3f-7g-6h-8i10j-6k-5l3m-7n-5o-7p-6q5
b #Name do | A-3
b #Name fall | A2
b #Name for | a-6b-6c-3d4e-2f-5g3i-6j-7k6l3m-5n-4o-6p-6q-4
b #Name from | a5b-7d-6e-4f-7g-6h6i-8k4l5m-6n-7o-7p-7q-5
b #Name get | A-5
b #Name glasses | A-3
b #Name good | A-4
b #Name guy | A6
b #Name have | a13d-2e-3f-4g-2i-3j5k2l-5m8o-3
b #Name he | A3
b #Name her | A-5
b #Name house | A7
b #Name i | c4d-2e4g7h-3j-3m-2n-2o-2p-3
b #Name if | A2
b #Name in | a-6b-5c-2d-6e3f-5g5h-6i2k-5l-5n-5o-6p-5q-5
b #Name it | A3a-7b-7c-3d-9f-6g8h-7i6j-8k6l-7m7n-8o-8p-8q-7
b #Name kick-off | A-3
b #Name know | A3a-3b-4d-6e-4f-8g-7h-8i-4j-7k-3l-4m-7n-3o-3p4q2
b #Name library | A-4
b #Name meeting | A-7
b #Name must | A-3
b #Name n | a-4c-8d-4f10g-3i-2j-3k-2n-5o-5p-2q-3
b #Name of | a-7b-8c-2d3g-6h-6i-5k5l-6m-7n-5o3p-4q-5
b #Name old | A-5
b #Name on | A2a-4b-3c7d2f-4g-3h-4i6k-3l-5m-5n3o4p-3q-3
b #Name or | A3a-4b-3c-4d-4f-5g-4h-7i-6j10k-5l-4m-6n-3o-6p-3
b #Name phone | A4
b #Name pool | A-4
b #Name report | A-4
b #Name retainer | A-5
b #Name rucksack | A-4
b #Name saturday's | A-3
b #Name say | a-5c7d-5e-2g-4h-7i-4j-7k-5l-3m13n-4o-4q-3
b #Name school | A-9
b #Name since | A3
b #Name so | a-7b-8c4d-7e-4f6g-6i-7j-4k-5l5m-5n9o-9p-6q-3
b #Name sorry | A7
b #Name tell | A13a-4b-4d4g-2h3i-4k-3l-6m-3o-3
b #Name that | a-7b-6f-4g-4h-5j8k-4m-4n-2o-6p-5
b #Name the | a-5b-5d-4e-4f2g-2i2k-4l-3m-4o8p-3q-4
b #Name this | A-4
b #Name though | A6
b #Name till | A-4
b #Name to | a-5b-5d5f-4g-4i-5j-7k-5l-5m-7o4p-4q-3
b #Name under | A-7
b #Name until | A-7
b #Name volunteer | A7
b #Name we | A5
b #Name what | A5
b #Name whether | A9
b #Name while | A6
b #Name who | A-3a-6b2c-2d-7e-2f-7g-5h-7i-6j5k-6l9m6n-5o-6p-5q-4
b #Name will | A3a-5b-4c-5d-3g-4h-5i-4k2l2m-6n-5o-3p-5q9
b #Name with | A4b-2f-4i3j6n-3o-3p-3
b #Name woman | A4
b #Name you | A11a5b-6c10d2e-3f-7g-6h-7i8j-8k-8l-4m-5n-8o-8p-6q-6
b #Number #Day | A-11a-6b-4c6d-4f-6g-4h-4j-5k5m-4n-5o-5p-4q-5
b #Number #Money | A-7
b #Number #Name | A-4a-6b-4c-2d-5e6f-7g-6h3i4j-5k-5l-7m-6n-6o6p-5q-2
b #Number #Number | A-4a3b-4c-3d-4e14g-5h-5j9k-6l-6m-4n-6o-6p-5
b #Number #Time | A-3a-5b-4c-3d-6e-2f-5g-4h-6i-7j-6k4l14m-6n-5o5p-5q6
b #Number $ | a-3c7h-2j-2l4n2q-26
b #Number 0h | A-4
b #Number 8h | A-2
b #Number a | a-7b-8d-4f-6g-4h-6i2j-5k6l-6m-5n3o-7p-5q-6
b #Number after | a-4b-5c-3d-5e-3f19g-4h-8i-7j-6k-4l-7m-8n-10o-7p-7q-7
b #Number an | A2
b #Number and | A-5b-3c5e-3f-3i8j-10k-6n6p-3q-2
b #Number at | A-6a-4b-4c4d-5f-7g-4h-4i3j-6k4l-7m-5n-2o-8p-4q4
b #Number back | A-3
b #Number be | c-2d-2f-4g-5h-10k5l4m-3n-2o-4p3
b #Number because | A-17
b #Number both | A-5
b #Number but | a-7b-5c9d-7f-5g-6h5i-7j-8k-5l11m-4n-4o-5p-8q-5
b #Number by | a-6b-5c-2d-5e-2f13g-4h-6i-7j-6k-4l11m-6n-8o-7p-4q-7
b #Number can | A3a-5b-5d-3e-7f-3g-2h-4i-4k5l2m-4n-2o-6p-4q8
b #Number candles | A-3
b #Number children | A2
b #Number day | A11a-5b-6c-2d-4e-3f-8g-2h5i-8j-5k-6l-5m6n-4o-6p-6q7
b #Number days | a-6d-5f-5g3h-7i-2j-7k-6l4m-5n3o-6p-4q-6
b #Number do | a-5b3c9d-5g-4h-7i-5j-6k7l-6m-6n-5o-6p-4q-7
b #Number dollars | A3
b #Number exes | A7
b #Number feed | A-4
b #Number for | A-5a-6b-7c-3d-7e-4f-8g-7h-7i-8j-7k-7l-6m-4n-10o-9p8q14
b #Number from | A-9
b #Number girls | A-5
b #Number have | a2b-3d-3f-4g-2h-4i-4j-5n-3q-3
b #Number here | A-4
b #Number hours | a-4b-4c-6d-4f-4g-4h18i-4j-5k-4l4m-4n-3o2p-3q-4
b #Number hours' | A7
b #Number houses | A-5
b #Number i | a-4b-5e-4f5g-3h-6j3k-3m-5n-6o-6p-5q-3
b #Number in | a-2b-2c3e-9f-3g-2h3i4j-3k6m-4n-3o3p-2q-3
b #Number instead | A-12
b #Number it | A6
b #Number letters | A6
b #Number may | A4
b #Number message | A7
b #Number metres | A-6
b #Number mg | A-9
b #Number min | a-7b-5d-6f4g10h-5i4j-7k-7m-5n-7o-6p-5q-6
b #Number minute | a-7b-6d-6e-2f6g-5h-6i-7j-5k-4l-7m-5n4o-6p-6q-5
b #Number minutes | c-2i-5j-4l6n-3o4p-2
b #Number miss | A8a-8b-6c2d-5e3g-5h4i-7j-6k-7l-7m-7n-5o-7p-5q-5
b #Number ml | A-12
b #Number months | a-6b-6c6d-4e-4f-6g-5h5i13j3k-7m-5n-6o-6p-4q-5
b #Number more | A5b-3c-6d-3e-22f35h-9i-8k-2l-6m-4n-7o-5q-3
b #Number nights | A4a-4b-6c3d-5e-4f-4g5h8i-5j-4k6m-4n-4o-5p-4q-4
b #Number of | b-3c2g-13k-4l-3n-3p-9
b #Number on | A-15a-6b-7d-5f3g-3h-6j-5k7l-6m-6n10p-4q-7
b #Number or | a-4b-4c-2d-6e2g-6h-7i-6j-6k-4l-7m-7n17o-8p-5q5
b #Number pairs | A4a-3b-5d-3e4f-5g-6h3j-6k-4l-7m-5n-5o-8p-5q-4
b #Number past | A2a-6b-5c-4d-7e-4f-6g-7h6i-7j-6k-8l-8m6n4o-6p10q-7
b #Number payments | A-7
b #Number people | A7a-5b-3c3d-2e2f-4g-3h-4i-3j-5l5o-5p-2
b #Number percent | A-3
b #Number phone | A4
b #Number please | A-5
b #Number pls | A-3
b #Number points | A-6
b #Number pounds | A8a4b-6c3d-6e-2f-5i-7j-6k-6l-5m-4n-4p-5q-6
b #Number present | A-5
b #Number puffs | A-11
b #Number rather | A-3
b #Number seats | A-5
b #Number sharp | A4a-7b-4c-4d-7e-2f-9g-3h-4i-5j-3k-4l-5m-4n19o-8p-4q-8
b #Number she | A5
b #Number shoes | A-6
b #Number should | A-2
b #Number since | A3
b #Number single | A7
b #Number small | A-8
b #Number so | A-15
b #Number suits | A-5
b #Number summers | A9a-6b-4c8d-6e-3f-6g-5h-8i21j-7k-4l-7m-7n-8o-7p-5q-2
b #Number term | a-5b-6c5d-2e-2f-6g-4h-6j-5l-5m-4n-6o-5p-4q11
b #Number the | a-7b-4d-4e3f-5g-2h-5i-5j15k3l-5m-5n-5o-7p-3q-4
b #Number thing | a10b-4d-7e-3f-4g-4i-5j-3k-4m-4n-5o4q4
b #Number things | A5
b #Number this | A-10
b #Number till | A-11
b #Number time | A2a-6b-6c-3d-6e-3f-7h12i-8j6k-6l3m-7n-7o8p-5q-5
b #Number times | b-5d-3e4f-6g-4i-6j-5k-5l4m-3n-4o-4q-5
b #Number to | A-13a4b-3c-3d-4e-3f-7g-3h3i2j-3k8l-5m5o-4p-4q2
b #Number tomorrow | A-4
b #Number until | A-9
b #Number w | A11a-7b5d-5f-6g4h11i3j-7k-6l-7m-7n6o-6p-5q-4
b #Number weekend | A7
b #Number weekends | A7a7b-5c21d-5e13f3g-4h-7i-8j-6k6l-8m-8o-8p-5
b #Number weeks | A-3a-6b-4c4d-4f-6g-3h-7k3l-6m-5n4o-7p-4q-6
b #Number which | A-10
b #Number who | A23a-3d-2i-3j-3m2
b #Number whole | A11a-9b-8c-3d-7e26f-10g-6h-7i4j-7k-7l-7m-7n-6o-8p-6q-7
b #Number will | A-9
b #Number with | A3a-5b-3d-3f-4h2i-3j-4k-4m-4n-3p-3q-2
b #Number word | A8a-8b-8c-4d-7e-3f8g-3h4i3j-7k-7l3m-6n-3o-6p-6q-2
b #Number works | A-4
b #Number would | A-9
b #Number year | A6
b #Number years | A30a-10d-5f-6i9m-6n-4p2q-4
b #Number you | a4b-4c-3d-6e3f-6g-6h-8i7j-6k-4l-7m-7n-5o-5p-4q-5
b #Number yr | A9a-6b-5c-2d2e2f6g-7h3i-7j-6k-6l-6m4n-6o-7p-4q-6
b #Time #Day | A-7
b #Time #Number | A2a-4b-4d-5e-4f-6g-4h-5i4j-6k3l11m-6n-6o4p-5q5
b #Time #Time | A-3
b #Time $ | A-17a-5b-5c13d-5e10h2i-5j2k-5l-6m-5n-7o-7p-4q-4
b #Time and | A-3a-2b4c-2d-4e-8f4g-2h-3j-3k-4l-2m-3n8o-5q-4
b #Time as | A-5
b #Time at | A-5
b #Time be | A-9
b #Time from | A-12
b #Time if | A-6
b #Time it | A-7
b #Time on | A5a-3b-4c-3d-5f-3g-3h-4i-6k-4l-5m-5n11o-6p-4q-4
b #Time or | A3
b #Time start | A-5
b #Time the | A-2
b #Time to | A-16
b #Time today | A-5
b #Time tomorrow | A2
b #Time until | A3
b #Time which | A-3
b #Time will | A-3
b #Time would | A-4
b 8h $ | A-2
b ^ #Day | A3a-5b-4d-3f-6g-4h-4i3j-5k-5l-5m-4n-5o-6p-4q16
b ^ #Name | A-9a-4b-3c3d-13h3i-20j-3k-17m13n-3o-13
b ^ #Number | A8a-3c2d-16f6g-3m-8o-2p-17q-6
b ^ a | A17a3c-2d-20e-6f-9g-18h-32i-10j-7k16l-10m-20n-3o14p-14q-6
b ^ about | A17a5b-5c-3d-4e-3f-6g-4h-4i-6j-5k-5l-4m-4n-4o-5p-5q13
b ^ adjoa's | A-4
b ^ after | A4a-5b-5d-7e-2f-2g-4h3i-6j-6k-6l-5n-6o-5p-5q15
b ^ ah | A10a-5b-5c5d-4e4f-5g-5h-8i-7j-5k-4l-6m-4n-5o-4q-7
b ^ all | a-7b7c4d-5e-5f-9g-7h5i-8j-8k-4l-6m-7n-8o-9p6q-6
b ^ allow | A3
b ^ already | A5
b ^ also | A2
b ^ an | a-10b-7c10d-6f-5g-6h-8i-8j-6k3l-8m-6n-3o7p-7q-5
b ^ and | A35c-35g-17h-3i-20j5k-13l4m-6n3p3
b ^ anjali | A-5
b ^ anneke | A-5
b ^ any | a-7b-6c5d-6e-2f8g-5h-7i-7j-5k16l-7m-4n-6o-7p-6q-5
b ^ anyway | A9a-5b-4c-3d-6e-3f-6g-6h-8i-7j-5k-4l-5n-6o-6p3q3
b ^ as | A7b-2e7h-4i-3k-2o-3p-2q16
b ^ ask | A9f-3h-3j-4m11o-3q-3
b ^ at | A5a5b-4c6d-6e-5f6g-4h-5j-5k-4l-5m-5n-6o-6p-4q-5
b ^ aye | A-6
b ^ be | b3e-4f-2g7l-10m-6n-6o-6p-9q-10
b ^ because | A8
b ^ before | A4a-6b-6c3d-6e-4f-4g-6h-7i6j-7k-4l6m-7n-5o-6p5q-7
b ^ best | A-4
b ^ big | A7
b ^ both | A-8
b ^ bri | A-7
b ^ but | A24d-2e9f-9h5m-8n-9o-6q-8
b ^ buy | A5
b ^ call | a-7b-2c-4d-6e5f-8g5h-6i-5j-6k-8l-7m-8n-7o5p-6q-6
b ^ can | A-16a-7b-5d-5e-2f-4g6h-5i-4j-4k-6l-5m-5n-3o-7p-3q7
b ^ carry | A8a-8b-8c-3d-7e-4f21g8h-8i-6j-6k-5l-7m-7n-9o-10p-5q-6
b ^ carys | A-10
b ^ cease | A7
b ^ change | A-5
b ^ charger | A-5
b ^ chidera's | A-4
b ^ children | A7a-7b-7d-6e-2f-6g-4h-7i-4j-6k25l-7m-8n-5o-9p-6q-6
b ^ cillian's | A-5
b ^ coach | A-10
b ^ conferences | A-5
b ^ confirmation | A-4
b ^ congratulations | A12a11b-7c-3d-7e13f-7g-7h-7i-7j3k-8l-6m-8n-7o-7p-7q-7
b ^ cos | A3
b ^ count | A6
b ^ dates | A4
b ^ decent | A3
b ^ delroy | A-5
b ^ do | A3a-13b-2c-12e10f-5g2h-4i-2k-11l-14n8o-3p-8q-2
b ^ doctor | A-5
b ^ dougie | A-11
b ^ drive | A-5
b ^ dunno | A3
b ^ eid | A-8
b ^ emeka | A-7
b ^ enjoy | A-10
b ^ even | A18a9b-6c2d-5f-4g-4h-5i-5j-6k-5l-4m6n-3o-7p-2q-5
b ^ every | A6a6b-6c6d-3e-2g4h3i-6j-7k-7l-6m-7n-6o-7p-6q-5
b ^ everything | A7a-3b-5c-4d-7e-4f-7g8h3i-5j-4k-5l7m-7n-3o-6p14q-2
b ^ fail | A6
b ^ fathers | A5
b ^ first | A11a-7b5c-3d-7e-3f-5g-4h-7i-6j11k-4l3m-7n-7o-8q-4
b ^ folake | A-5
b ^ for | A4b-2c3d-3f-5g-3h3i11k-3l-3m-2o-2p-2q7
b ^ forgive | A-3a-7b-6d-6e-3f-7g-7h6i-5j-6k-3l-6m-7n-8o-7p15q-5
b ^ from | a-7b-8c-3d-5e-3f-7g-5h-7i-7j-5k-6l-5m-8n21o-6p-7q-6
b ^ front | A-4
b ^ funny | A11a-5b-5c5d-5e7f-5g-3h-7i13k-5l-6m-5n-5o-5p-5q-5
b ^ get | A4a-7b-4c-3d-6e-4f-8g-5h-5i-4j-7k-3l-4m-6o6p-4q-5
b ^ give | a3b-6c3d-6e-3g-5h-6i-6j7l-3m-4n-6o-7p-4q-4
b ^ go | A11a-7b-6c-3d-3e-3f-9g-4h-5i-4j4k-6l-3m-7o12p-4q-5
b ^ god | a-4b-5d-6e-2f-4g6h-5i5j-4k-3l-4m-5n-3o-4p-6q-6
b ^ good | A-8
b ^ gp | A-5
b ^ hamish | A-5
b ^ happy | A-6
b ^ have | a4e-3f-7h3i-18j-21k-14m-15n-14o3q-5
b ^ he | A-4a-11b-6c-3d-13g-11h4k-13m28o-8p-5q-5
b ^ her | A-20a-9b-9d-6f-6g-5h-7i-8j-7k-6l-7m12n-6o-7p-5q-6
b ^ here | A-7
b ^ hi | A-6
b ^ his | A-22
b ^ honest | A11a-5b-5d-6e-2f-5g14h-6i-6j-7l-5m-5n-5o-5p-6q-7
b ^ honestly | A6a21b-6d-6e-4f2g-7h-6i-5j-7l-6m-5n-4o-7p-6q-4
b ^ hope | A-7
b ^ how | A2a-2b-4c-12d-3e35f-3g-2h-2i-2k-4n-3o-5p-2
b ^ how's | A6
b ^ i | b-7c-10f-11h5k-5l3m-12o-7q-14
b ^ idk | A6a-7b-6c-2d-5e4f-5g-4h-5i-4j-6k-7l-6m-6n-6o-7p-5q4
b ^ if | A-2a-13c-7d-13f16i-2k-10n-10o4
b ^ ill | A2a-8b-9c-2d-6e-3f-11g-6h-5i-6j-6k-5l-5m6n-8o-9p-5q10
b ^ in | A8a-7b-3c5f2g-4h-3i5k8m-4n-3o-5p-2
b ^ it | A9a-5b-3c3d4f-19j-2l5m-24p-2q-19
b ^ its | b11c-8d2e-8f-6g-5h3i3k5m-3n-4p-5q-4
b ^ just | A-2
b ^ keep | a-6b-6c-4d-6e-5f13g-5h-4i-4j-5l-4m-6n4o-8p-5q-5
b ^ keep up | A6
b ^ kenji | A-5
b ^ kids | A10a8b-7c2d-8e-4f-6g-8h-7i-7j9k8l-8m-9n-7o-10p-5q-8
b ^ l | A-5
b ^ last | A13a-4b-4c8d-4e-8f-4g-3h11i4j-4m10n-4o-4p-3q-2
b ^ learn | A8a-7b-7c-3d-8e-5f-9g-6h-5i-6j-8k-7l-6m-8n3o9p-4q-5
b ^ leave | A17a-6b-5c-3d-6f-5g-5h-7i-6k-5l-4m-7n10o-9p-6
b ^ let | A2a-4b-5c-6d-5f-6g-3h-3i-3j-5k-3l-4n-5o4p-5
b ^ light | A-4
b ^ lily | A-4
b ^ listen | A7a9b-5c-2d-6e-5f-7h-7i-4j-4l-8m-7n4o-8p-3q-7
b ^ lol | A-6
b ^ look | A-7
b ^ love | a-8b9c-3d-8e19f-9g-7h-7i-6j-10k-8l-5m-8n-8o-10p-8q-10
b ^ may | a-4b-3c-5d-3e-5f-3j-3l-3m-3n-2q3
b ^ maybe | a-2h3j-3m5n-3o9q-5
b ^ me | A4
b ^ meanwhile | A11a-7b-7c-3d-7e2f-7g-7h5i-7j13k-5l-7m-7n-7o-7p-7q-5
b ^ merry | A-7
b ^ mind | A-2
b ^ miss | A-6
b ^ mo | A-5
b ^ morag | A-5
b ^ my | a4b3c-20d-2g7k-12m-14o-13q-10
b ^ n | A6a-3b-3e3g4h-4i-3j3k-2l12m-3n7o5
b ^ nasreen | A-8
b ^ naturally | A4
b ^ never | A-14
b ^ next | A14c-10f15h-3i-2j-3l-2m-2q-4
b ^ ngozi | A-10
b ^ nice | A-6
b ^ no | A-6a-4b-4c-3d-3f-3g-3i-4j-5k3m-4o-5p-3
b ^ nobody | c-12d-3h-3i-3k-4l37m-3o-3
b ^ normal | A6
b ^ not | b-7d-6f4g-5h-6i-7j9k-6m-6n-7o-7p-5q-6
b ^ nothing | a-8b-5c-4d-4e-3f-5g-7h-9i-8j-5k-6l20m-8n-4o-4p-6q-6
b ^ now | A12a-7b-7c-3d-6e-4f-8g-7h-7i-5j-8k-4l-5m12n18o-8p-7q-7
b ^ off | A-4
b ^ oh | A2a-4b-5d-3e15f-4g7h-3i-2j-4k-4l-3m-4n-4o-4q-4
b ^ omg | A4a-7b-9c-3d-6e-3f-6g8h-6i-5j-5k-5l-7m-4n-8o-5p4q-7
b ^ on | a-5b-4c10d-5e-4g-6h-6i2j-6k-5l-4m-6n-6o-4p-6q-2
b ^ once | A5
b ^ only | a6b9c-4d-10e10f-6g-7h-8i-7j-6k-7l-7m-8n-6o-8p-6q-7
b ^ or | A29a-2c-9d-3e5f5h4i-3j-4l-3n-2o-3
b ^ otherwise | A8a-7b-6c-3d-6e-3f25g-7h-8i-6j-7k-6l-6m-7n-8o-7p-6q-6
b ^ p | A-4
b ^ pardon | A4
b ^ park | A-6
b ^ pay | A6a-6b-5c-2d-4e-2f2g-6h-6i-4j-6k-3l-6m-4n7o-7p-4q3
b ^ people | A2
b ^ phones | A-4
b ^ picture | A-5
b ^ please | A-11a-7b-6c-2d-5e5f-7g-7h2i-5j-6k-6l-8m-7n-6o-8p3q-6
b ^ pls | A-6
b ^ poppy's | A-2
b ^ priyanka | A-7
b ^ pull | A7
b ^ put | A10a-6b-6c-4d-6e-5f5g-6h-7i-9j-6k7l-6m-7n12o-9p-6q-7
b ^ put away | A6
b ^ put on | A3
b ^ quit | A12a-7d-6e-2f-9g2i-6j-6k-6l-5m-8n28o-8p-6q-6
b ^ r | A-5
b ^ ravonda | A-7
b ^ read | A6
b ^ reading | A-4
b ^ receipts | A-2
b ^ ring | A13a-5b-4d-6e-2f-2g-7h-5i-5j-4l-6m-6n11o-9p-5q-8
b ^ ruby's | A-3
b ^ safe | A-6
b ^ salaam | A-5
b ^ same | a-8b-7c2d-7e-3f-7g-4h-7i14j-7k-4l-5m-5n-5o-5p-6q-4
b ^ sandrine | A-8
b ^ school | A-9
b ^ second | A-6
b ^ see | a-7b-7d-6f5g-5h-5i-5j8k-6l-6m-6o-9p-3q3
b ^ segun | A-6
b ^ send | A-6
b ^ she | A-3b-9e-3m4o-9p-7q-7
b ^ should | a-5b-5d-4e-3f22g-2h-4i-5j-4k-5l-3m-5n-4o-5p-4q-4
b ^ shout | A-5
b ^ since | A8a-5b-5c2d-4f-5g3h2i3j2k-4l-5n-5o-4p-6q5
b ^ sinéad | A-8
b ^ size | A-5
b ^ so | A6a-3d-2e7f-6i-4l-4n5o-3p-5
b ^ some | a-5b-6c-3d-5e12f-6g5h-8i-5j-6k-7l-5m-7n-6o-8p-5q-6
b ^ sorry | a-3c-7d-3e-4f-3g-7h-12i-8j-6k-2l-3n-3p24
b ^ stay | A-5
b ^ stop | A17a-6b-8c-3d-5f-8g-6h-6i-3j-6k-4l-5m-7n13o-8p-6q-7
b ^ sunday's | A-2
b ^ sure | A-2
b ^ ta | A-4
b ^ take | A-2
b ^ take down | A8
b ^ tell | a-4b-5c-7d-4e11g-3h-3i-4j5k-2l-3n-6o-7p-2q7
b ^ thank | A-15
b ^ that | b3d-4e-9f-4g-2h-2j-5k-3m-4o-5p-3q-3
b ^ the | A-8c2e-4g-23h-9i-2j-3k-2l5o-23p-3q4
b ^ their | A-12
b ^ there | A4b3d-4e-6f-3g-3h-8i-6j-8k11m-4o-3p-2q3
b ^ they | A-10a-4b-3c3d-2e-2g-2h-7i-8j-5k-7l8m-7n-2o-7p-3
b ^ this | A19a-3b23c4d-4f-3k-3m-2o-4p-2
b ^ tho | A-8
b ^ those | A6
b ^ though | A9a-6b3c-3d4e-4f-3g-6h-7i-7j-6k-6l6m-7n-4o-7p-4q-7
b ^ tickets | A-3
b ^ tight | A8a6b-7c-4d-4e5f8g-5h-7i-7j7k-8l-6m-8n7o-6p-6q-5
b ^ to | a3c-3d-6e2f-8g-7h6i-8j-8k4l-7m-6n-6o-7p-7q-6
b ^ tomorrow | A-6
b ^ total | A-5
b ^ try | A15a3b-6c-4d-6f-6g-3h-6i-5j8k-6l-4m-6n-8o19p-6q-4
b ^ tunde | A-7
b ^ twice | A10a-9b-5c19d-6e-4f-7g-5h-7i-7j-5k-3l-7m-7n-6o-5p-4q-4
b ^ u | A21b-3c3d10e-7g-11h-13i4k-5m-2n-9p-5q-7
b ^ unfortunately | A-9
b ^ ur | A8a9b-5c-3d5e-13f4g-3i-2j5k-3l-3m-2n-3o3p-3q-2
b ^ violin | A-5
b ^ we | a-3b-4c-3d2f-3h-3i10j-2l-2m-4o-4p-3
b ^ weekends | A-8
b ^ well | A7a9b-5c-5d-4e6h-4i-4j-5k-4l-4m-5n-4o-5p-4q-6
b ^ what | A2a-3d7e-3f-7g-7h-13m-8n-5o2
b ^ when | A24b-3c4d-2h4i20j-2l-3o-3
b ^ where | A16a5b-6c5d-3e-3f-3g-3h-5i9j-4l-4m-4n-4o-5p-2q-3
b ^ whether | A6
b ^ who | A7a-9b-9c-5d-6f-8g8h8i-7j5k-7l-5m5n-7o-7p-3q-5
b ^ wiebke | A-7
b ^ will | c-2e8f-13g-7j-11k-9l-8m-6o-5p-6q5
b ^ with | A-5a13b-8c-4d-6e-4f-6g-5h-7i-5j-5k-7l-4m-5n-4o-7p-5q3
b ^ world | A-5
b ^ would | a2c8f-5g-9h4k-9l-4m-4n-5p-6
b ^ wow | A8
b ^ wren | a-7b-7c-4d-7f-5g-7h-6i-7j7k-6l-8m13n-7o-5p-6q-5
b ^ yeah | a-3b-6c-4d-4e3f-5g-8h-7i-7j8k-6l3m-6n-4o-8p-6
b ^ yep | A-10
b ^ yes | A-25
b ^ you | A9a4b-5c2d14e-15f-16g-11h-5k-3l-24m-39o-5p-9q-13
b ^ your | A3a8b4c-7d-10f-11g-10h-16j25k-9l-14m-3n-8p-6q-4
b ^ yours | A-11
b a #Day | A3a-6b-4c-4e7f-3g-3h-4k-5l-3m-3n-5q3
b a #Name | A8a3b-4d-3e-2j-8k14n-2o-4p3q-3
b a #Number | a-5b-4c-3d6e2f3g-3h3i-4j-4k2l2n-3o-6p5q-3
b a baby | A-2a-8b-6c8d-8e-2f-5g-7h18i17j-6k-5l-6m-4n-3o-5p-8
b a bad | A-2a-8b-6d-7e2f-6g-6h4i-6j6k-6l6m-4n-4o-5q-5
b a bag | A10a-6b-4c-2d-3e-3f-6g-5h14i-5j-8k6l-6m-5n-4o-8p-6q-5
b a bank | A3
b a beach | A5
b a better | A8a6b-6c-3d-8e-3f-7g-6h-7i-8j-7k-5l-6m-6n-7o-9p5
b a bird | A4
b a bit | c-10d-3e-10f-2k-3o4p-2q11
b a black | A9a-6b-7c3d-4f-7g-5h5i-6j-6k3l-6m-6n-8o-9p-6q-5
b a boat | A8
b a book | a-7b-6c-4d-7e-3f-6g-3h-7i4j-7k-7l-5m-7n-6o13p-5q-4
b a box | A11a2b-9c-3d4e-4f-6g-7h5i-7j2k-6l-5m-7n-5o-7p-6q-4
b a boy | A14b-3c6h-5i-3j-3k8l-2o2
b a boy's | A3
b a bully | A4
b a burden | A10a-5b-4d-6e-3f-3g-7h5i-5j-6l-4m-2n-3o-2p10q-4
b a bus | A10a-6b-4c2d-8e3f-5g-3h2i-6j-5k-6l3m-8n4o-8p-6q-6
b a by-your-leave | A3
b a calendar | A13a-7c-3d-6e-4f-5g-4h-4i-4j-6k-5l2m-4q-4
b a car | A8a14b-10c-3d-6e-4f-9g-7h3i-6j7k-7l4m-7n-6o-7p-6q-7
b a card | A-2
b a careless | A5
b a certain | A6
b a check | A-5
b a chicken | A7
b a child | A34b-6c10d-5e-25f-6g-3h-13i-7j-9k20l-10m-5n-5o-3q-4
b a child's | A2a-7c-4d-7e-4f-4g-7h-5i-3j-5k4l-6m-4n-7o-7p-3q-5
b a choice | A7
b a clean | A-5
b a coat | A12a-7b-8c-3d-7f-6g-5h2i11j-7k-6l3m-7n-5o-6p-6q-4
b a conspiracy | A7
b a conversation | A6
b a copy | A-4
b a dad | A7a2b-8c17d-3e-3f-7g-6h-5i-5j-6k8l-6m-4n-5o-7q-3
b a date | A-4
b a day | A-12
b a decent | A2
b a diary | A4
b a different | A-9
b a disgrace | A6
b a document | A4
b a dog | A7a-5b-6c3d-5e-2f-3g-4h-7i5j-5k-4l-6m3n-4o-5p-5q-2
b a drama | A4
b a driving | A4
b a face | A11a10b-6c5d-6f-4g-5h-6i-6k-5l-6m-7n4o-9p-3q-4
b a failure | A2
b a father | A18a3c3d-2g2j-5k-6o-2p5
b a fence | A7
b a few | A-6
b a fish | A-5
b a fit | A-3
b a fixed | A-4
b a flask | A5
b a folder | A3
b a form | A13a-8b-8c-3d-6f5g-5h-7i-7j-7k5l-6m-8n-5o-10p7q-7
b a fortnight | a-6b-7c-3d5e-4f-6g6h-6i-5j-7k5l-7m-4n-3o-7q-6
b a fuss | A4
b a gap | A6
b a girl | A3
b a good | A-2a2b-3d4e4f-5g-4i-5j-6k-4l-4m3n-6o-7p-3q-3
b a great | c-5d3f-3g-3h4j-4k-5l-5m-5n-3p-4q3
b a growing | A5
b a grown | A6b2d-3e-2f-5g-5h-4i-4j-5l-5m-3n5p-3q-6
b a gym | A5
b a hat | A-6
b a head | A-5
b a heart | A8a7b-9c-4d-8f-6g6h-8i-7j4k-7l-4m-8n-7o-11p-5q-6
b a hedge | A4
b a hobby | A16a3b-7c-4d6e-4f-8g-5h-5i-5j-7k-6l-6m-6n-4o35p-5q-7
b a home | A7
b a hook | A4
b a horrible | A5
b a hot | A13a-6b-8c-3d-3e-3f-6g-8h17i-8j-9k-6m-6n-6o4p-7q-6
b a house | A2
b a household | A8a-8b-8c-4d-6e-4f-6g-5h-8i-6j6k11l-7m-5n-5o3p-7q-6
b a human | A4
b a job | A11a5b-7d-6e-3f-6g-6h-7i-7j6l18m-6n-3o-9p-6q-6
b a judge | A5
b a jumper | A8
b a kid | A10a-7b-6c8d-8e-3f-6g-7h-7i-6j-7k9l-6m-7n-7p-3q-3
b a kitchen | A8a-8b-6d-6e-3f-3g-3h-8i-4j7k10l-5m6o6p-3q-4
b a lack | A5
b a lady | a-8b-9c3d4e11f-5g-7h-9i-8j8k-8l-8m-6n-6o-8p-7q-5
b a late | A-2
b a laugh | A3
b a letter | A-4
b a lift | A4
b a limit | A6
b a list | A3a-6b-6c-4d-5e3f-7g-4h-6i-7j-8k-4l-4m4n-5p8q-6
b a little | a-7c10d-6e6f-5g-6h-6i-5j-6k4l-4m-6n-4o-2p-4q-5
b a long | a-7b-8c-4d-6e-4f-7g-5h-6i-7j-7k-7l-7m-7n-6o14p-7q7
b a lorry | A7
b a lot | a-7b-8c-2d-6e-2f-6g-5h-6i-6j-7k-7l-6m4n-6p-5q17
b a man | A25a12d-4e2g-6i-9l-10m-5n-5o-2q-4
b a matter | A3a-7b-6d-6f-5g-7h-8i-7j-8k-7l4m-8n-3o-5p-7q8
b a maybe | A4
b a medal | A6
b a meeting | A-3
b a memory | A7
b a message | A-8
b a minute | A-3
b a mother | A15a-5d-4f-4g-2h-4i-3j-5k14l-4m-3n-3o-7p7
b a mother's | A7
b a name | A19b19d-4f-3k-3m-3
b a narcissist | A3
b a new | a-5b-6d5e5f-5g-4h-5i-5j29k-3l-5m-4o2p-4q-5
b a nice | A5
b a night | A-5
b a note | a-6b-4c-3d-4e2f-7g-4h-6i3j-8k-5l3m-5n-6p-3q-4
b a pain | A-6
b a parent | A9a-8d-5e-3f-6g-5h-7i-5j-7k7l-5m-6n-5o-8p-6q-4
b a parents' | A7
b a parking | A9a12b-7c-4d-7e-4f-8g-6h6i-7j6k-6l-5m-6n-6o-8p-5q-6
b a pass | A6
b a pencil | A10a-9b-10c-4d-5e-4f-8g-5h-5i-7j-8k-7l-7m-6n-7o23p-6q-7
b a person | A10a-10c12d-5f-5g-5i-5j3k-2l-5m-4n-3o-6p-4q-5
b a phone | a-5b-7c-3d-4e3f-7g-5h-7i-5j-5k4l-6m-8n-5o2q-5
b a photo | A-5
b a pint | A7
b a plastic | A8a-7b-6c-4d-5e-3f-6g-7h7i-5j-6k5l-8m-4n-5o-8p-6q-7
b a point | A4
b a pool | A7
b a poor | A6a-9b-7c-4d-6e-4f-4g-4h-7i5j4k7l-7m-5n-4o-6p-3q-5
b a power | A5
b a problem | A-11
b a professional | A5
b a proper | A5a-5b-7c2d-3e-3f-5g-4h6i-7j-7l-6n-6o2p-7q-5
b a question | A9a-7b-7c5d-8e-4f-8g-4h6i-6j-6k-8l-6m-6n-6o13p-7q-7
b a queue | A5
b a real | A12a-7b-7c-3d-7f-7g-7h-7i-7j-8k-7l-5m6n5o5p-5q-6
b a reason | A10a-9b-7c3d6e-4f-8g-6h-8i-6j-9k-5l-7m9n-6o-5p-7q-5
b a request | A5
b a ride | A-2
b a ring | A5
b a row | A9a-7b-7c12d-5e-3f-7g-6h-3i-8j-7k-6l-6m-5n-6o-8p-5q-5
b a rule | A6
b a scene | A5
b a school | A12a-7c4d-6f-7g5h-4i-6j3k4l-7m-5n-8o-8p-5q-5
b a screen | A7
b a seat | A-6
b a second | a-5b-6c-6d-4e6g-4i-6j8k-6l-4m-4n-4o8p-4q-3
b a sense | A9a-7b-6c-2d-6e4f-5g-6h-5i-5j-7k5l-5m-4n-5o9p-2q-5
b a sentence | A4
b a shared | A-2
b a short | A-5
b a sign | A-4
b a single | a10b-6d-5f-5g-6h-7i-7j-5k-6m-8n4o-6p-5q-4
b a size | A-3
b a small | b-6c-4d-8e-4f-5g-4h-6i-6j-5k-8l-5m-5n-4o11p-4q-3
b a soup | A2
b a spare | A-3
b a stopwatch | A8a-9b-7c-4d-7e-5f-6g-5h8j-7k3l-7m5n-4o-8p-5q-4
b a story | A8a-7b-7c-3d6e-4f-8g-4h-5i-3j-7k-7l-5m-4p-4q-7
b a stranger | A10a2b-7c-3d6e-3f-6g7h11i-5j-7k-6l-5m-6n-4o-8p-5q-4
b a suitcase | A5
b a sweet | A-5
b a table | A8a-9b-8d-6e-2f5g-5h5j-6k-7l-7m-6n-6o-8p-6q-6
b a tablet | a-8b7c-3d-6e2f-6g-7h-7i-6j-7k9l4m-6n-3o-8p-6q-6
b a tap | A5
b a tea | A4
b a teenager | A8
b a ten-year-old | A5
b a term | A3
b a text | A-7
b a thing | A4a-4b-5c4d-4e4f-4g-3j-3k7l-3m-3n-4o3p-2q-4
b a think | A11a-4b-5c-2d-7e-3f-5g-3h-7i-4j-6k-4l-5n-3o6p-6q5
b a thought | A8
b a time | a-8c15d-6e-3f-6g-4h-7i-4j-7k7l4m-7n-6o-7p-5q-4
b a toddler | A4
b a trade | A-5
b a trampoline | A7
b a transfer | A6
b a tutor | A2
b a very | A3a-7b-7d-6f9g-6h-6i-6j-7k-5l-7m5n-6o-8p-6q-4
b a video | A-8
b a view | A4
b a wall | A4
b a wee | A8
b a week | a7b-8c11d-6e-3f-8g-6h-6i-6j-6k-6l-6m-4n-4o4p-5q-7
b a wet | A5a17b-5d-7e-3f2g-5h-4i-6j-8k7l-4m-5n-4o-7p-4q-3
b a while | A7a-4b-6c-2d-3e-3f-6g-4h-7i-6j6k-5l-6m-5n-9p-8q16
b a whole | A4a4b-6f-6g-5h-3k-5m-5n-3p-4q3
b a wife | A3a-7b-6c-3d-4e-3f-3g-4h-6i5j-7k15l-6m-2n-4o-6q-4
b a wobbly | A-4
b a woman | A10a9b-5c-5f-5g-4h-4i-5j-5k-2l-3m-4n-5o-7q-5
b a word | a-4b12c2d-4e-6f3g-3h-4j2k-4l-2m-4n-3o-4p-3q-3
b able to | A-8
b about #Day | A8a-4b-3d-5e-3f-5g-4h3i-6j-4k-3l-3m-4n-4o-4p-2q11
b about #Name | A-3
b about #Number | A-17
b about $ | A8a-8b-2c4e-2f-6g-5h-6i-4j-6k5l3m-4n-4o-6p-6q-6
b about a | d-5e-6f-2g-4h-4i-3j-5k6l-3m-4n3o-5p-3q8
b about all | A7
b about as | A10a15b-8c-3d-6e-4f-6h-7i-6j-7k-7l-6m-5n-7o-7p-7q-8
b about her | a-7b-5c-3d-7e-3f-6g-5h-7i-7j2k8l-5m-6n4p-3q-4
b about his | a-9b-6d-4e-3f-3g-6h-6i-5j6k-7l-5m-9n-3o7p-5q-4
b about how | A6
b about it | a-3c-9d-3e-9f3h-2i-2j-2o5p-3
b about me | A10a-4b-6c-4d-4e-4f6g-4h-3i-7j-7k-4l-6m-7n5o-6p-6q-3
b about my | A3
b about sugar | A6
b about that | a2b-4d-6f-4g-5h11j-5k-5l-5m5n-4o-4p-3q-3
b about the | A-5a-6b-3e-20f-5g-5j5l-8n-2o-5q3
b about what | A5
b about you | A7
b absolute weapon | A7
b abt #Number | A-6
b abuse the | A5
b abusive $ | A4
b accord to | A-5
b account be | A-5
b account for | A7
b account of | A-5
b actually want | A3
b address $ | A13a-6b-7c5d-7e-2f2g-4h-5i-5j-5k3l11m-6n-5o-6q-6
b address and | A-7
b address me | A6
b admit it | A5
b adults who | A3
b afraid $ | A-4
b after #Number | a-4b-4c-5d-5e-3f3g-5j-4k-3m-4n7o-6p-4q-6
b after #Time | A-6
b after $ | A-11
b after and | A6
b after insurance | A-3
b after it | A11a-5b-4c5d-6e-3f3g-6h-7i8j-6k8l-8m-7n3o-7p-6q-7
b after lunch | A-6
b after nights | A-4
b after school | A-12
b after that | a-3c-2d-6e-4f6h-5i-4j-4k-4l-4m-5n-5o-3p-4q9
b after the | a-5b-7c8d-6e8f-7g-6h-8i-6j-7k-7l-5m-9n-6o-6p-6q11
b after u | A3
b after work | A-9
b after you | A3a-5b-5c-2d4e3f-8g-5h-5i-5j-6k-4l-5m-5n-6o5q-5
b after-school club | A-5
b afternoon $ | A-3
b afternoon and | A5
b again $ | b-2f-3g6h-4j-4n3o-2
b again after | A-4
b again and | a-6b-5c-2d-7e-2f20g-7h-5i-6j-6k-2l-5m-5n-9o-7p-6q-6
b again at | A-7
b again be | A3
b again but | A-5
b again i | A6
b again in | A-6
b again on | a-5b-6c9d-5e2f-9g7h-8i-9j-7k-4l11m-6n-8o-4p-7q-5
b again the | A-4
b again will | A-7
b against your | A6
b agent $ | A5
b agre $ | A-3
b agre on | A-7
b agree on | A-3
b agree that | A-2
b agree to | A-9
b ah $ | A7
b ahead of | A3
b alarm clock | A6
b alienation $ | A2
b all #Number | A3b-5c5d-3e-3f5g-5h3i3j-5k-4l-6m-5n5o-5p-7q2
b all $ | a-2b-3d-2g-3h-2i-5j5m-4n-3o-3q-2
b all and | A-8
b all be | A7
b all good | A-3
b all i | a-2b-5c-3d-3e-4f-2g13h-9i-9j-6k-6l2m-7n-5o-3p-8q-2
b all in | A7
b all me | A6a-3b-5d-5e-4f-5g-6h-8i-7j-3l-4m-2p4q-5
b all mean | A7
b all my | A10a-7b-6c-2d-7e3f-5g6h-9i-9j-8k-7l-8m-6n-5o-6p-2q-4
b all of | g-4h5p4
b all on | A11a-6b-6d-6e2f-6g-6h-7i4j5k-4l-5m-6n-6o-6p18q-6
b all over | A5a-6b-3c-3d-6e-4f-6g-8h-7i10j-7k-4l-6m-5n-5o-6p-3q-6
b all right | A-3
b all the | b-3c2d-2f-2g-2h3i2n-2o-4p14
b all this | A11a-6b7c2d-6e-3f-7g7i-7j-6k-3l-6m-6n-5o-8p-7q-5
b allergy test | A-3
b allow i | A7
b allow me | A3
b alone like | A3
b alone with | A7a-6b-6c-3d-4e3f-4g-7h8i-6j-5l4m-4n-3o-7p-5q-2
b along $ | A-7
b already in | A5
b already tell | A5a-6b-6c3d6e-4f-3g-6h-8i-6j-7k-6l-7m5n-4o-8p-4q-7
b also can | A7
b also my | A5
b always $ | A-7
b always be | A13a4b-6d-4g-6h-6i-7j-5k2l-6m-6n-4o-5p6q-3
b always have | A-2
b always my | A5
b always the | A6
b amoxicillin #Number | A-2
b amoxicillin twice | A-4
b an #Name | A-2
b an absolute | A8
b an address | A4
b an age | A5
b an all | A6
b an answer | A-2
b an audience | A10b-6c-2d11f-6g-5h-4i-6j-4k-7l-5m-3n-4o5p-4q-3
b an e-mail | A3
b an ear | A-4
b an empty | A5a12b-6c-3d4e-3f-8g-7h-7j-7k-6l-6m-7n-5o-9p-7q-4
b an envelope | a-6b-7c-4d-7f-5g-6h-7i-6j-7k-7l6m-7n-6o5p-6q-5
b an evening | A6
b an hour | a-4b-2d-4e5f-3g2h7i-2j-4l-3o7p-3q-2
b and #Day | A-13
b and #Money | A-7
b and #Name | A-5a-3b-3c4d-3f-3g-2h-3i-3j4k4l-4m-4n-4o-4p6
b and #Number | A-2c3f-2j-2q-4
b and #Time | A-11
b and a | A-2a-3b-10d-9f-2g-9m-8n-10o8q-6
b and after | a-5b-5c4d-7e2f6g-4h-5i-6j-6k-5l-5m-6n-8o7p-4q-8
b and all | A3a-5b-6d-4h-6j-8k-3l-6m-5n-5o-4p3q-4
b and an | a-8b4c3d-6e4f7g-6h-7i-7j-5k-8l-6m-6n-5o7p-6q-6
b and at | a-6b-6c3d-7e-4g-7h-8i-6j-7k-6l-6m-7n7o-7p-5q-6
b and be | b5c-4g-3h7k-3o-3
b and both | A-3
b and call | A9a-6b-7c8d-6e-2f2g-5h-8i8j-5k-3l-6m-7n4o-6p-4q-3
b and can | A-5
b and cheese | A-5
b and come | A6
b and cost | A-5
b and do | A7a-3b-3d9f-6g-2h-3i2k-3l-3m-4n21o-3p-2q-3
b and every | A13a-3b-3d-4f-6g-5i4j-5k-3l-3m-4n-4o-5p10q-3
b and for | A10c-8e-12f-2p17
b and give | A8
b and go | A-4
b and have | b-3d-3e-20l7o-2
b and he | A-4a4b-4c2d-3e2f-4g-5h-8i-6j-7k-6l4n-5o-5p-5q-2
b and hers | A6
b and his | A-4
b and howl | A5
b and i | A3a-23d-9e-9f9h2k-5o-4p3q-4
b and if | A8a-5b-6c-2d-6e-4f15g-4h-5i-3j-6k-5l2m-6n-4o-8p-5q7
b and in | A8a-6b-6c8d-5e4f-6g-4h-6i-6j2k3l-6m-5n2o-6p-3q-6
b and it | a5b8d-7e-4f-5g-4i-4k-7n-3o-5p-3q-2
b and just | A6
b and keep | A7
b and land | A-3
b and leave | a-6b-4d-6e-3f-7g-3h3i-6k-3l-4m2n17o-9p-3q-5
b and listen | A6
b and look | A7a-3b-4c-3d-4e-3f-5g-4h4i-7j-4k-6l-7m-5n-4o6q-4
b and lunch | A-3
b and maybe | A4
b and must | A-9
b and my | A10a-6b-3d-3e-19f13g-5i-2j-2k-3m-3n-4o-2
b and never | a-6b-5c7d-6f-5g-5h20i3j-5k-5l-7m-5n-7o-7p-5q-5
b and no | A6b5c12d-3f-3h-2i12k4l-4n-2o-4p-3q-2
b and nobody | a-3b-4d-4e-5g-3h14i7j-4l-4m-4o-3p-3
b and not | a3b-5c6d-4e-7f-3h-3i-4j-4k9m-4n-5o4p-2q-3
b and off | A-5
b and pistachio | A-3
b and please | A-4
b and put back | A2
b and say | A7a-5b6c-7d-3e-7h10j-3k-3l-3m16n-4p-2
b and see | A8a-8b-8c-3d-6e-4f-10g-4h-7i-5j-10k-6l-7m-8n-9o8p-8q14
b and she | a-2f-2h-3i4k-3l7m-6o-2p-3
b and should | A-7
b and so | A4a-5c-4d-6f8g3h-6i-5k-6l-5m-6n-6p-5q-5
b and sorry | A7a-4b-4d-4e4f-4g-5h-7i-5j-6k-5l-5m-4n-3o-5p15q-3
b and stand | A7
b and stick | A6
b and still | A9a-8b-4d-5e-4f-5g-6h12i-7j-6k-3l-8m-6n-3o-5p-6q-3
b and stop | A7a-7b-8c-3d-7e-4f-9g-6h-7i-5j-7k-2l-7m-9n17o-10p-7q-6
b and take | a-5b-6c-2d-3e-3f3g-6h-7i-7j-7k-3l-6m-5n4o4p3q-7
b and tell | a-5b-5d-4e-4f4g-3h-6i-5k-4l-6m4n6o-7p-3q-4
b and that | A3a-5b-4c6d-5f-4g-3i10k-4l-3m-4o-5
b and the | b-2c-5e-6f5g-20h3k-17l5n-3o-5
b and then | b-2c7e-4f-5i-7k-3l-4m8n-4o4
b and they | a5d-2e-4g-4h-5i-5j8k-4m-6n-3o-6p-4q-3
b and this | a-8c-4d-7e-4f7g-4h5i3j-7k-6l-7m-6n-6o-5p-5q-3
b and to | A5a-6b-5c4d-6e3f-4g-4h-7i-4j12k-4l-4m-6n-4o-7p3q-5
b and twice | A6
b and u | A10a5b2c6d-7e-3f4g-7h-6i-6j-6k-4l-7m-6n-5o-6p-4q-5
b and ur | A8a-9c-3d-7e-4f9g-6h-5i-5j-9k-7l6m-5n-7o-7p-6q6
b and we | a-5b-4c-3d4e9f4g-3h4j-4k-4l-7m-5o-4p-5q-7
b and what | A7a-3c-2d-4e-2f-2g-4h8i2k-3l3m-7o-3q-3
b and whenever | A6
b and who | A4a-4b-5c3d4e-2f-3g-3h-7i-4j-5k-6l-6n-3o-6p-5q6
b and will | A-4e-8f21i-10l-5o-4q-8
b and would | a3d-5e-8h4i3k-2p-3q-4
b and you | A15e-9f6g-2j-21k-10l2n4p-3q-13
b and your | c-5d-2e-16f4h-5i11j-2o-2
b anjali $ | A-5
b anneke $ | A-5
b another $ | A5a8b-7c4d-6e-3f-7g3h-7i6j-5k-6l-5m-7n-3o-5p-6q-6
b answer $ | a-7b-6c9e-3f-6g-5h4i-7j-7k-7l-5n-6o4p-5q-4
b answer by | A-3
b answer me | A7
b any chance | A-5
b any further | A6
b any man | A5
b any more | A-4
b any of | A10a-6b-4c-3d-8e-3f-7g-6h6i-7j-6k-7l-7m-6n-5o-6q5
b any time | A-10
b anybody $ | A6
b anyone who | A4
b anything i | A7
b anything with | A6
b anything wrong | A-6
b anyway $ | A-2
b apologise for | A14a-3b-4c-4d-4f-3g-4i-4j-3k-2l-3m-3o-3p12q-3
b apologise to | A7a-4b-4d-5e-4f-8g-5h-7i-4j-6k-4l-5m-3n-3o-4p14
b apologize for | A2
b app $ | A6
b app and | A4
b app be | A-7
b app on | A-4
b around #Number | A-10
b around #Time | A-6
b around $ | A8a-7b6c-4d-5e4f-5g-6h3i-6j5k-6l-8m-5n-7o-6p-6q-4
b around the | A7a-9b-7d-8e-3f-5g-4h-6i-7j3k4l-6m-8n-8o-8p-5q4
b arrangement be | A5
b arrive #Number | A-6
b arrive at | A4a-7b-5c9d-5e-4f-7g-6h-7i-8j-7k-6l-9m8n-7o-6p-7q-3
b arrive this | A-4
b as a | A14a13b-2g-4h-7j-6l-3m-2o-3p3
b as an | A4
b as before | A-6
b as far | A-4
b as for | A16a-3b-4d-3e2f-4h-3i-3j-3k-4n-2o-5p-4q14
b as have | A-6
b as her | A-3
b as his | A-6
b as i | A5a-3b-4c-8d-3f-4h3j5k-2l-4m-4n-2p-5q-3
b as if | A6
b as it | A-6
b as long | A-6
b as on | A-4
b as per | A2
b as she | A-8
b as the | A6b-4c8d-2f-4i-2j-3l10o-3
b as to | A4a-6b-4c-2d3f-6g-3h3i-6j5k-6l-6m-5n-3o-4p-6q9
b as well | a4c-5d-3f5g-3h-3i2l-3n-3o-4p2q-2
b as you | A8a-6b-6c-3d-7e-4f-5g-2h-6i-7j-6k-4l8m-7n-6o7p-3q6
b as your | A7
b ask #Name | A5a-3b-4c-4d-6e-4f-7g-2h-6i-5j2k-6l-3m26n-6o-8p-4q-5
b ask $ | a-5b-4d14e-2f-2h-5i-6j-5k4l-7m-6n7o-7p-3q-3
b ask and | a-4b-4c3d-7e-2f-7g-4h2i-7j-7k-5m-7n-3o-5p-6q-3
b ask be | A3a-4b-7c-3d4f-6g-6h-7i-8j-7k-6l7m6n-4o-5p-8q-6
b ask before | A5
b ask for | f3g2h5i3j-2l-4m-2p3
b ask her | a-4b-7c3d-7e-3f-7g-5h-6i-7j-8k-7l-5m19n-8o-4p-3q-5
b ask him | A13a-3b-4d-6e-4f-4g-3h-6i-5j-5k-4m16n-5p-3q-4
b ask if | b-4c-4d-2e-3g-5h5i-6j-5k-2l-8m2n-2o-4p-6q-3
b ask me | A25a-2d-5e-3f-3g-4h4i-7j-8k-2l-9m8o-3p-3q3
b ask my | A-7
b ask that | A-2
b ask the | a-3b-4c-3d-3e-3g-4i-6j-6k-5n-4o-7p-6q4
b ask them | A-8
b ask to | A2a-4b-5c-3d-6e-3f6g-6h-6i-7j-6k-6l6m3n-5o-6p-6q-7
b ask who | A6
b ask you | a-5b-6d-7e-3f-5g-6h-7j-5k-5l12m-7n5o-6p-7q-5
b ask your | A-3a-4b-5c-3d-6e3f-7g-5h-6i7j-7k-3l4m12n-7o-8p6q-2
b ask yourself | A3
b asleep by | A-6
b asleep on | A6
b at #Money | A-4
b at #Name | c-2e-14f6h-3i-4j-2l3m2
b at #Number | A-6b-5d-7e-3g-9i-3j-12l3n7
b at #Time | A-2a-5c5d-4e2f-3h-11l3m-3o-5p-2q-4
b at $ | A4a6b-7c3d7e-4f-6h-5i-6j-6k-5l-6m3n-8o-7p-4q-8
b at a | A11b-3c5d-4e-6f-4g-2h2i-3j-3k3l-4n-2o-5p-3q-2
b at all | A-2a-3b-3d-4e-5f7g3i-5j-5k-3l-6m-5n-5o-4
b at both | A-3
b at breakfast | A3
b at camp | A-6
b at christmas | A9a-5b-6c3d-4e3f4g-5h5i3j-7k-6l-6m-7n6o-7p-5q-7
b at dinner | A9a-6b-5c7d-5e-4f-6h-8i-6j-7k-5l-6m-5n5o-5p-5q-5
b at each | A-3
b at easter | A9a6b-6c-3d-5e-3g-4h-6i-7j6k-5l4m-7n-5o-7p-4
b at every | A4
b at first | A-5
b at gymnastics | A-5
b at his | A-4
b at home | a-4b-6c-4d-5e3g-4h-8i-6j-8k-4l-5m5n3o-8p-5q-7
b at it | a-4b-3c-3d-5e-4f-6h3j-6k-4l-6m-5n-4o9p-6
b at judo | A-3
b at least | A16a5b-5c8d-4e8f-3g-2h-5k-4l-5m-5o-6p-4q-3
b at lunch | A-4
b at me | A6a-4c-3d-6e-4f-6g-5h-6i-5j-5k-4l15m-4n-4o-7p-7q-5
b at mine | A-9
b at my | a-4b4d-4e-6f-5h-5i-4j-5k-5m8n-4o-5p-5
b at nursery | A-7
b at our | A4a-5b-5d-6e-2f-2g-4h-6i8j-4k-2l3m-6n-3o-4p-6q4
b at ours | A-5
b at school | A-6
b at some | A11a-7b-6d-5e-2f-6g-3h-6i-5j-6k-4l-4m-4n-4o-8p-4q17
b at something | A7a-9b-3c-4d12e-4f-5g-4h-7i-6j-5k-6l-4m-6n6o-8p-4q-5
b at table | A5a-7b-3c-5d-8e-3f-2g-4h-6i12j5k-6l-8n-3o-3p-5q-3
b at that | A9a-4b-3c9e3f-3h-3i-4j7k3l-3m-4n-3o2p-2q-2
b at the | h-2i-7j3m-2
b at this | a-4b-7c6d-4e-4f-7g-3h-6i-5j-5k-7l7m-7n-7o-6p-5q8
b at ur | A-4
b at urs | A-6
b at weekends | A-5
b at what | A6
b at work | a-5b-7c-2d6e-3f-5g6h-7i4j-7k5l3m-6n-4o-5p-4q-5
b at your | c28d-3e3f3g-2j-6k4l-6n-2
b at yours | A-14
b attach #Money | A-3
b attach $ | a-7b3c2d-5e3f5g-6h-6i-5j-6k-6l-7m-5n-4o-5p-5q-4
b attach the | A-4
b attached #Money | A-3
b attend $ | A-6
b audience $ | A5a3b-5c-4d8e4f-6g-5h-5i-6j-5k-8l-5m-3n-5o-9p-4q-3
b awake over | A8
b aware that | A5
b away from | A9a6d-4e5f-6g-5h-6i2j4k-5l-6m-6n-4o-7p5q-5
b babies be | A5
b baby and | A6
b back #Number | A-5
b back $ | a-5b-5c9d-3e2f-6g-4h-8j-7k-4l-5m3n-6o-8p-4q-3
b back and | a-7b-5c9d-7e-4f-7g-6h-8i5j-6k-4l-6m-7n3o-8p-5q-5
b back be | a-5b-7c-3d-7e-4f-7g-7h3i7j-7k-3l-6m-7n-7o-10p10q-6
b back before | A-7
b back by | A6a-7b-6c-4d-6e-3g-5h-7i-7j-7k-6l-7m-7n14o-8p-7q-8
b back in in | a4b-4c7d-5e3f3g-4i8j-6k-5l-4m-6o-7p-4
b back of | a-6b-7c4d-7e3f-6g-6h-7i-8j-6k-5l-8m-6n-6o14p-7q-6
b back on | a-8b-5d-3e3f2g-3h-7i-7j-7k-6l-7m-7n-8o5p-5q-6
b back positive | A-4
b back teeth | A6a-5b-5d-4e-3f-6g11h-7i-4j-6k-5l-4m-4n-5o-3p-7q-3
b back to | a-4b-5d-5e-2f3g-5h-7i-7j-5k-3l3m-6n6o-6p-6q7
b back when | A9a-6b-5d-4e-2f-4g-3h-6i12j-6k-2l-6m-6n5o-7p-5
b backbone of | A4
b backpack on | A-5
b bad for | A4
b bag $ | A-29
b bag and | A-9
b bag be | A-6
b bag of | A14a-6b-5c-4d-2e-4f-5g-3h16i-6j-7m-4n-3o-7p-5q-3
b balance be | A-2
b bandstand $ | A-4
b bank $ | A10a-6b-7d-6e9f-7g-7h-6i4j-7k-6l-7m-5n-7o-8p-5q-8
b bank details | A-5
b bank holiday | A4a-7b-7c11d-7e2f-5g-5h4i-6j-7k-6l-8m-6n-7o-7p-5q-6
b bank transfer | A-5
b bars and | A-3
b bath $ | A3a4b-4c8d-7e-3f-3g-4h-2i-6j-5k-3l-6m-6n-4o-5p-3q-3
b bath and | a-5b-4d-5e4f-4g-4h5i-7j-5k-3m-6n-6o-5p-5q-4
b battery and | A7
b battle with | A-5
b be #Day | A-5
b be #Money | A-6a-7b-7c-5d-5e8f-7g-2h-4i-9j-8k-9l-7m-5n9o15p-4q-4
b be #Name | A-5a-6c3d4f2g-4h-5k-7m-5n-4o-6p-4q-5
b be #Number | d-8k-10l6m-11n-9q3
b be #Time | A-8
b be $ | A5a6b-7d3e-10g-3m-8o-7p3
b be a | A2b3c-3f-10g-9i-17m-4n-8p4
b be about | A5a-6b-5d-6e-3f-5h2j-5k-4l-5m-7n-4o5p2q-2
b be absolutely | A-4
b be actually | A11a-6b-7c3d-8f-6g10h-4i-3j-5k6l-3m-3n-5o5p-5q-6
b be afraid | A-12
b be after | A11a-3b-2c-2d21e-4f-3h-4i-3j-4k-4l-4m-2n-2o-6q-5
b be all | A4a-3b-2d-3e-4f-2h4i2m-3n-3o2p4
b be almost | A5
b be alone | A4
b be already | A15a6b-4c-3f-3g-6j5k-5l6m-3n-3o-5p-5q-6
b be also | A4
b be always | a3b-7c-2d-5f-4g-7h-7i-6k-6l-5m-7n-6o-7p5q-5
b be an | A3a8b-5d-5f-3g-2h-3j-4k-4l8m-3n-2p2q-4
b be and | A6a-4b-6c-2d-5e-3f-4g3h2i-7j-6k-7l4m3n-4o-4p5q-4
b be angry | A-5
b be anything | A6
b be around | A6a-8b-5d-8e-4f-6g-4h-6i-5j-6k-7l-6m-7n-7o-5p-5q14
b be ask | A3b-3c5d4g-2h-4i-4j-3l3m-10n4o-4p-2q-2
b be asleep | A4a-5b-5c6d8f-5g-5j-8k3l-7m5n-5o4p-5q-5
b be at | A-6c-3f-2g10h-7j5m-3
b be attach | A-15
b be attached | A-5
b be aware | A9a-9b-6c-4d-7e19f-5g-8h-8i-8j5k-9l-4m-6n-5o-7p-7q-4
b be away | A-6
b be back | A-10
b be be | a3b-5d-3e7f-3g-4h-3i-3m-4n-4o-5p-2q-3
b be beg | A6
b be best | A-4
b be better | A-2a-8b-5c-4d-5e-4f-6g-4h-8i-5j4k5l-5m-8n-5o8p-4q2
b be between | A-8
b be boiling | A2
b be book | A-9
b be borderline | A-2
b be born | A6a-5b-5d-5f-3g-6h-7i4j-6k-5l-5m-5n-5o-5p7q-3
b be broken | A-7
b be burn | A3
b be busy | A6
b be by | A-5
b be call | a-4b19c-9d-4e2f-3g-3i-2k-3l-2m-2n-3p-4q-3
b be cancell | A6
b be change | A-5
b be clean | A-4
b be clear | A-5
b be close | A-2
b be closed | A-7
b be collect | A-6
b be come | A-4
b be comfortable | A-4
b be confirm | A-5
b be consistent | A3
b be content | A-3
b be controlling | A8a-6b11d-5f-5g-4h-4i-3j-6k-5l-4m-4n-3o-4p-4q-4
b be cook | A6
b be correct | A-4
b be count | A3a-6b-6d8f-5g-5h-7i2j-5k6l6m-5n-5o-8p-7q-5
b be cover | A-5
b be covered | A-7
b be crazy | A-11
b be delay | A-4
b be difficult | A-4
b be do | h-2i-2j-3
b be down | a-7b-6c-3d-7e-3f-5g-6h-8i-7j4k-7l6m-7n-6o-5p6q-3
b be draw | A11a-8b-5c-4d-5e3f-5g-5h6i-6j-9k-5l-4m8n-7o-8p-5q-4
b be dress | A6
b be drive | A8a9b10d-4e-5f5g-7h-6i-8j5k-8l-8m-6n-5o-7p-6q-8
b be drop | A-5
b be dry | A-10
b be due | A-17
b be early | A-6
b be either | A5
b be emotional | A5
b be enough | A-8
b be even | A11a-10b-8d-7e-5f-7g-7h-7i-7j6k-7l4m-8n-7o9p-6q-6
b be ever | A17a4b-3c-6g-3h6i-2j-4k-3l-4n-2o-3q6
b be evidently | A7
b be exactly | A7
b be financial | A10a-9b20c-4d-7e-4f-8g-8h-7i-6j-9k-7l-5m-6n-7o-7p-5q-6
b be find | A6
b be fine | A-20a-4b-7c-2e10f-4g-5h4i3j-6k-6l-6m-5n-3o-7p-6q-3
b be for | a-4b-6d-5f-2g-4h5i-6j-5k-5l13o-4q-2
b be forward | A6
b be frankly | A6
b be free | A-6
b be from | a-8b-7d-7f-5g-4h-6i4j4k-7l-8m-6n-4o-6p-6q-4
b be fun | A9a-8b3c-4d7e-4f-5g-4h-8i-6j-8k-9l-7m7n-7o-8p-6q-6
b be gaslight | A5a-6b14d-5e4f-3g-5h-5i-4j-6k-7l-7m-5n-3o-5p-3q-2
b be get | A-5a-6b-6c-3d-5e9f5g6h-7i-6j5k-8l-4n-6o-9p-4q-6
b be glad | A-5a-3c-5d-3e11f-5g-4h-7i4j7k-3l-8m-6n-4o-2p-6q-2
b be go | a-5b-5d-7g2h-6i-6j2k-5l-6m-6n-5o6p-6q5
b be go on | A7
b be going | A-2
b be good | b-4c-3f-5g-3h-4i-4j2k-5m-5o8p-4q-5
b be grateful | a-5b-4c-4d-5e-4f-6g-6i-5j-6k-5l-5m-6n-2o-8p4q4
b be growing | A-7
b be happy | A-3a-6b-7c4d-10e-5f5g-4h-8i-5j-8k3l6m-7n-7o-7p-6q-5
b be hardly | A18a-5b-4c-4d-6e-4f-5g-6h-8i-7j-7k-6l33m-7n-4o-6p-5q-4
b be have | a-4b-3c2e-2f3g3h-3i-2j4k4l-3m-3p4q-3
b be he | A10a-7b-6c3d8e-5f-6g-6h-6i-6k-6l-6m12n-6o-8p-3q-5
b be her | A-3
b be here | A-3
b be his | a10c4f4g-2i-5j-5k-5m2n10o2p-5q-2
b be hold | A3
b be honest | A-5
b be hope | A19a-5b-4c-7d33e-8f-4g-3h-4i-3j-4k-2l-2m-3n-3o-4p-4q-3
b be how | A-2a-7b-8d-6e-4f-7g5h-9i-6j-8k3l-5m-7n-5o5p-5q-6
b be i | A10a-5b-6c-2d-6e-2f-3g-5h-7i6j5k6l-7m-5o12p4q4
b be in | A-3a-17c2e-4f-3k-2
b be instruct | A5
b be it | A11a-3b-4d-4f3g3h4i5j3k-4m4o-4
b be just | A23a-4b-4d9f-4g-5i7j-4l-3m-4n-3o-5p-8q-3
b be keep | a-4b-5c-3d-7e9f7g-5h-8i-7j-5k-5l-7m-3n-6o-5p-7q-5
b be late | a-4b-4c4d-4e-5f-5g-5h-5j4k-3l-2m-4o-5q-4
b be learn | A4
b be left | A12a-7b-7c5d-8e9f-6g-5h3j-7k-7l-7m-6n-4o-8p-5q-8
b be let | A4
b be like | A4b-5d-4e-10f-3h6j-3l-3n-2o2p5q-2
b be livid | A9a-5b-7c-3d-4f-6g12h-9i-5j-7k-3l-6m-5n-5o-5p-7q-5
b be look | a-5b3d11e-5f-5g-3h5i-4j-5k5l3m-4n-4o-5p-4q-4
b be ly | A6
b be make | A3a-4b-3c7d-3f-5g-3h-6i4j4k-3l-8m-3o-3p6q-4
b be marry | A11a-6b-4d-3e-2f-4g5h-6i8j11k-3l-6m-5o-5p-3q-4
b be me | A4e-15i5j-2l-2m2p11
b be mean | A-2
b be meet | A6
b be mine | A7a-4b-7c-3d-4f-6g-6h6i-8j-7k-4l-5m-5n-7o-8p10q-7
b be miss | A-4
b be more | a12b-4c5d2f-5g-4h-4i6j-5k-4l-5n-3o-7p-4q-4
b be move | A-3
b be my | A5a-3b-2d-2f-2g-3i-4k2l7m-2n-3o11p3
b be need | A3
b be neglectful | A7
b be never | a-3c-2d4e-5g-2h-3j-2k-3l-3m-2o4q-3
b be nice | a-8b-7c13d-8e7f-8g5h-8i-6j-8k-6l-5m-6n-9o-8p-7q-7
b be no | b-3e-2h-3i4k15l6o-3
b be none | A5
b be not | A3g-6h-4k5l3m-6n-4o-3p-3
b be now | A-4
b be odd | A-6
b be of | A6a-9b-8d-8f-5g-6h-7i-7j3k7l-7m-6n-4o-9p-8q-3
b be off | a-5b-4c-3d-3e-2f10g-4h-6i-6j-7k-3m-6n-8o-8p-4q-3
b be ok | A-5
b be okay | A-2
b be old | A5
b be on | A-5b-7c3d3e2f-6i-14j2k-7o-7
b be only | A3h13j-3l-4p-4
b be open | a-9b-7c11d-5e4f-5g-5h-8i-6j-4k-4l-7m-5n-4o-5p-6q5
b be out | A-3a-4b-6c-2d-4e-3f-8h2i-7j-8k-6l-7m-5n-6o-8p-5q6
b be paranoia | A5
b be parental | A6a-7b7c-4d-8e-3f-7g-4h-6i-4j-7k-6l-5m-5n-5o-8p-3q-6
b be passive-aggressive | A3
b be pay | a-7b-6c-3d-6e2g-4h4i-8j11k-7l5m-6n-7o-7p-5q-5
b be people | A2
b be perfect | A-5
b be perfectly | A-5
b be poison | A4
b be poorly | A-4
b be possible | A-7
b be practise | A-10
b be proud | A-5
b be read | A12a-6b5d-5e4f-6g-7h2i4j-7k3l-6m-5n-5o-6p-4q-2
b be really | A13a-5b-5c-2d3e-4f-6g-6h-6i-5j-6k6l-5m12n-5o2p-3q-6
b be require | A8
b be right | A-2a8b-3c-4d-5f-2g-3h-4i-3j2k-3m-4n-3o-3
b be room | A-7
b be sad | A-14
b be say | A14a-5b-6c-5e-5g-3h-6i-5j-6k-5l-2m4n-2o-4p-4q13
b be see | A6a-6b-5c-2d8e-4f4g-4h-5i-6j3k-4l-6m-6n-5o6p-4q-5
b be sell | A5
b be send | A-10
b be set | A-8
b be shake | A14a-2b-7d-4e-2f-4g14h-5i-3j-4k-2m-4n-3o-2p-5q-4
b be she | A6
b be shut | A-5
b be sick | a-3b-4d-2f-4g12i-2j-5k-3l-3n-2p-6q-2
b be sign | A-6
b be sit | A5a-5b-4c3d6e-4f-5g-3i-7j-4k-7l4m-5n-3o-7p-5q-4
b be so | A14a-5d-7f-6g31h-2i-8k-2l-11o-3p-3
b be solid | A-5
b be something | A18a9b-7c-4d-7f-5g-4h-6i-5j3l-5m-6n-6o-9p-4q11
b be sorry | A2a-5b-6c-13d-3e-6k-4l-9m-3n-5o-2p18q-12
b be spar | A5
b be speak | A-2
b be split | A-5
b be stack | A6
b be stick | A-2
b be still | a-2b-4c4d-4g-5h-2i9j-4l-4n-2p-4q3
b be stop | A8a-4b-6c-3d-6e-4f18g-6h-6i-4j-6k-4l-5m-7n-8o-6p-6q-6
b be such | a-3b-3c-3d-4e-8f-3g-4h-4i-3j-3k-2o4p6
b be sure | A14a-5b-4c4d-2e12f-6g-4h-6i-7j4k-2l-5m7n-5o-5p-6q-4
b be surprise | A6
b be teach | A8a14b-7c-5d-7e3f-6g-5h-7i-7j-10k4l7m-7n-6o-9p-5q-5
b be tell | A9b-3h-5i-2j-3l9
b be textbook | A9a-8b7c-3d-5f-6g-6h-4i-4j5k-7l-4m-4n-5o-6p-3q-6
b be that | A10b-4c-3d9f-8g7j6k-8m-4n-6
b be the | A4a-4c2d6e-5f-3g-9h4j-10n-9o-5q-7
b be there | a-2c-3f3h-2j-4n6q8
b be thick | A6
b be think | A6
b be this | A8a-6b-6d-5e9f-5g-4h-7i12j8k-6l-5m-7n-6o-3p-3q-8
b be through | A-3
b be tired | A12a-6b-4d-5e-2f-4g10h-6i-3j-5k-2l-5m-3n-4o-4p-5q-3
b be to | a-5c-19d2f-4g-3i3j-2k-4l-2n12o2
b be too | a-4b-7c2d-7f-6g3i-6j-7k-5l-6m9n-4o6p-4q-6
b be u | a6b-5c3d4e-3f-6g-8h-6i4j-8k-5l-6m-7n-7o-8p-6q2
b be under | A6a-8b-8c-4d-5e-3f-7g4h-7i-7j-9k-6l8m4n6o-8p-6q-3
b be up | a-5c2d2e-5f-3g13i-3j3k5l-4m-5n3o-6p-4
b be ur | A7a-10b-7c-3d-7e10f6g-7h-5i-5k-8l-5m-5n-7o-7p-6q-8
b be use | a-5b-7d-6f-6g-5h22i-4j-3l-5m-3n-4o-6p-6q-5
b be very | a-6c-2d-8e10f-4g-5h5i-6j-6k-4l2m-6n-4o-3p-7q-2
b be wait | A5a-7b-6c5d11e-3f-5g-7h-7i-8j-5k-5l-7m-8n-8o-6p-6q-5
b be welcome | a-8b-7c-4d-7e-3f3g-4h-6i-4j-8k-8l-6m-7n-6o10p-5q-7
b be what | A3b3h6j-5k8l-3
b be why | A-5
b be with | A-17a-8b-6c-2d-3e3f-6g-4h-5i-6j-7k-5l-5m-6n6o4p-4q-4
b be wonderful | A6
b be work | A-7
b be worried | A-6
b be worse | A4
b be worth | a-6b-5c-2d-9e-2f-4g-3h-4i-5j-5k6l7m-5n-3o11p-4q-7
b be wrap | A-3
b be write | a5b-8c-5d8e4f-6g-7h-7i-7j-6l-8m-5n-6o-8p-7q-4
b be wrong | A5
b be you | A2c3d-3g3h-11i4j-8k-4n-5p-2
b be your | a-2c5e-3h-4i-2l9m4
b be yours | A2
b bear it | A4
b because be | A-3
b because his | A-5
b because i | a-4b-4c-5f-2g-4i6j-4k-3l4m3n5o-3
b because it | a-6b-5d8f-2g-3h9i-8j-4k-4l-3m-7n-5o-6p-6q-2
b because my | A-4
b because of | a-7b-7c4d-8e-4f-5g-4h-6i-7j-7k-5l-6m-6n-8o-4p-5q-5
b because she | A-3
b because the | A-6
b because you | A33a-4c9d9e-14h-6i-3j-4l-5n-3
b because your | A4
b become a | A7
b bed $ | A2a-7b-6c-3d-5e8f-7g-7h4i-6j-6k-6l-7m-6n-7o4q-7
b bed and | A-6
b bed by | A-2
b bed with | A6
b beds $ | A-5
b before #Number | A-4a-5b-4c-2d13e3f-6g-6h-6i-6j-6k4l-6m-7n15o9p-3q-8
b before #Time | A-6
b before $ | A-3
b before bed | A-3
b before have | A6
b before i | a-5c3d-6e-2f-6g7h2i3j-7k-6l-8m-5n-5o-6p-7q-3
b before it | A11a4b-8c3d-6e-3f-6g-6h-7j-6k-5l-7m-5n-5o-6p-2q7
b before my | A4
b before she | A7
b before the | c5d-2f-2h3i6j-3k6l-3n4o-3
b before then | A-4
b before they | A10a-8b-7c4d-6e-5f-8g-8h-7i-5j-7k25l-6m-9n-10o-11p-6q-7
b before u | a-6b-6c-3d-9e-4f-8g-7h-7i-6j-7k-4l15m-8n-9o5p-6q-5
b before we | A7
b before would | A6a-5b-4c-2d4e6f-3h-7i-7j3k-5l-6m6n-2o-7p-3q-5
b before you | A30a-4c-16d-3e-18f-5g-4h-7j-6m-4n12o9q-2
b beg $ | A6a-6b-7c-4d6f-5g-8h-8i-8j-7k-8l7m-9n-8o-6p-7q-6
b beg me | A3
b beg pardon | A3
b begin on | A-9
b behind a | a-6b-8c4d-6f-3g-7h2i-7j-9k3l5m-7n-6o-8p-8q-5
b behind the | a-7b-8c-4d-7e-4f-6g-5h-8i-8j-9k-6l7m13n8o-5p-5q-4
b believe be | A7
b believe would | A8a-6b-5c3d6e4f-8g-4h-5i-9j-5l6m-4n-4o-4p-5q-4
b below $ | A-8
b belt $ | A-3
b belt be | A-2
b best of | A-6
b better $ | A-4
b better than | A-4
b between #Number | A-6
b between the | A7a-6b-5d-5f-7g-5h-7j3k-4l-6m-6n-5o-7p-6
b between us | A8a-6b-4c-3d-6e-3f-8g-3h-7j-8k-2l-4m5n-4o-6q-6
b big man | A4
b bill $ | A6
b birth certificate | A2
b bit my | A3
b bit of | a-7d-6f-5g-4h-5i-6j-5l-4m-4n-4o10p-2q-6
b bit then | A6
b blame for | A10a-7b-8c-3d-4e3f-7g-6h-9i5j-8k-7m-5n-5o-6q-5
b bless #Name | A-6
b bless $ | A-5
b bless you | A6
b bless your | A7
b block twice | A4
b blood be | A8
b blood pressure | A4
b blood test | A-9
b blow up | A10a-8b-9c5e-3f-5g-7h-7i-6j-7k9l5m-7n-6o-6p-7q-7
b blue bag | A-5
b blue inhaler | A-2
b board $ | A8a-8b-6c2d-6e-4g-5h-7i-5j-6k2l-6m-6n-8o-9p-6q-4
b board and | A7
b board be | A-5
b boiler man | A-5
b book #Name | A4
b book $ | A-4
b book club | A7
b book for | A-3
b book it | A-5
b book must | A-2
b book the | A-10
b books be | A-2
b boot $ | A-4
b boots be | A-7
b boots in | A-2
b boots off | A7
b born in | A6a-6b-4c-2d-4e-5f-4g-6h-8i-9j-6k-5l-4m-3n-4o-4p7q-3
b both $ | A2a-8b-7c3d-6e-3f3g-4h-6i-6j-7k-6m-6n-7o-7p-5q-5
b both days | A-5
b both from | A-4
b both house | A-3
b both kids | A-5
b both know | A10a-7b-5c-3d17e3f-4g-2h-6i-6j-4k-6l-7m-6n-3o-4p-6q-7
b both of | A-3a-7b-5d-5e-3f-8g-3i-7j-7k-6l4m-6n-6o3p-6q-5
b both our | A-2
b both solicitors | A-4
b bother $ | A4
b bother you | A5
b bottle in | A-4
b bottle must | A-3
b box $ | A-5
b box room | A8
b boy $ | A5a4b-8c-3d-7e-2g-5h-6i-5j-5k-8l-4m-5n6o-7p-5q-4
b boy of | A4a-7b-8d-5e3f-6g-5h-7i-5j-7k7l-8m8n-6o-10p-7q-5
b boy to | A3
b boys $ | A-6
b braces be | A-3
b break $ | A-9
b break down | A2
b breath for | A7
b bri $ | A-5
b bridge be | A-8
b bring #Number | A-9
b bring a | a-7b-7c-4d-5e10f-8g-8h-6i-8k-8l-6m-7n-7o-9p-7q-7
b bring back the | A-3
b bring her | a-4b-4c3d-5e-2f7g-7h-5i-5j-5k-3l-5m-6o-6p-3q-4
b bring them | A-11
b bring up up | A7a-6b-5c3e-3g-4h-5i-5j-5k3l-5m-4n-5o-6p-4q-5
b broken last | A-4
b brother #Name | A-5
b brother $ | A-10
b brother have | A6
b brothers $ | A5
b btw $ | A10a-8b-5c-4d-6e-3f-8g-6h9i-5j14k-6l-6m-5n-6o-6p-6q-6
b building $ | A5
b burden to | A7
b business of | A3
b but a | A8a-7b-7c-3d-7e4f6g-6h-2i-5j-7k-8l-6m-6n-4o-6p-5q-7
b but be | a-5b6d-4e3f-4g-5h-4i-3k-2l-4m-4n-2o-4q-5
b but do | a-8b3c-4d-8e3f-6g-7h6i-5j-7k-9l-7m-7n-9o-6p-7q-6
b but go off | A6
b but here | A-8
b but hey | A5
b but i | A3a-3b-3c14d3f-6g-5h-7i-6j4k-6l10m-3n-4o-2p5q-4
b but it | a-4b-7c-4d-4e-5f-2g-6h9i8j-7k-5l3m-6n-5p-5q-3
b but never | A8
b but no | A-6
b but nobody | A4
b but please | A8
b but she | A-12
b but sure | A5
b but thank | A7
b but the | A-8
b but they | A-5
b but who's | A5
b but you | A9a6b-5d2f-6g-5i-7j-6k-6l-6m-8n-5o-5p-5q-4
b but your | A7a15c-5d-9e-5f-6g-8h-9i-7j-8k-6l-8m-6n-5o-5p-7q-4
b buy a | A-2a-6b-6c-2d-6f-6g-4h-7i11j-7k-6l-6m-7n-7o15p-5q-6
b buy him | A2
b buy my | A5
b buy that | A7
b buy them | A-3
b by #Day | e-13f24i-3j-3l-3n6o-3q-3
b by #Number | A-10a-5b-4c11d-3f3g-4h-6i-5j-5k6m-3n9o-6p-3q-3
b by #Time | A4a-3b-6c-4d-5e-6f14g-4h-5i-4j-5k-6l-5m-3n8o-6p-4q-6
b by a | A20a7b6c-3d-5f-4g-3h-4i2j3k-6l3m-3n-3o-5p-3q-4
b by all | A12a-3b-7c-3d-3e2f-5g9i-8j-6k-4l-7m-5n-4o-4p2q-4
b by be | A7a-6b-4c-2d-6e-3f-5g3h4i9j6k-4l-3m-5n-5o-6p7q-6
b by both | A-3
b by check | A-5
b by email | A-7
b by for | A6
b by it | A6a-10b3d-5e4f-6g-3h-6i-5j-6k14l-6m-4n-3p-5q-5
b by me | A-6
b by my | a-8b-7c-3d3e-3g-5h-7i-6j11k-6l5m-5n-7o-8p-6q-4
b by myself | A6a-5b-4c-3d-5e-4f-5g-4h18i5j-5k-6l-6m-3n-6o-8p-7q-7
b by now | A10a-7b-7c3d-6e9f-7g-6h-6i-6l-5m-6n-5o-9p-3q-4
b by proxy | A6
b by that | A3
b by the | b-4c-2d-7j9p-3
b by then | A-4
b by tomorrow | A-3
b by you | a-6b7c4d-7e-4f-8g-3h-8i6j13k-6l7m-7n-5o-8p-6q-5
b by your | A10a-7b-6c-3e-3f-7g-6h-7i-8k-5l14m-5n-5o-6p-5q-2
b cake from | A-4
b calculator and | A-2
b calendar $ | A-4a-7b-8d4e-2f7g-3h-5i-5j-6k4l-6m-4n-7o-7q-2
b calendar be | A6
b calendar since | A10a-6b-7c-4d-4e-5f-4g-7h-8i-7j-6k-6l18m-7n-7o-5p-6q-5
b call #Name | a4b-10c-3d-7f-5g-6h5i-6j4k-6l-6n-5o5p-6q-5
b call $ | a-7b-6c7d3e-3f-6g-7h-7j-6k-4l-7m-6n-8o6p-7q-7
b call a | A6
b call and | A3
b call at | A-8
b call him | A5
b call it | A12a-4b16c4d-4e-4f-5g-4h-5i4j-4l-4m-4n-4o-6p-3q-2
b call me | A11a-6b-6c8d-8f-7g5h-8i-7j-5k-2l-6m-7n5o-6p-6q-5
b call that | A8a-8b-2c12d-4e-4f-5g-7h-6i-5j-6k12l-8m-6n-6o-8p-4q-4
b call the | a-9b-8c-4d-5e12f-7g5h-7i-5j-6k3l-5m-6n-7o-10p-4q-5
b call this | A4
b call to | A6
b call with | A-6
b call you | a-8b-7c-4d-7e-4f-3g-5h-8i-9j-5k-5l17m-6n-2o-3p-6q-2
b camp $ | A-5
b camp be | A-6
b can #Name | A-5
b can $ | A-2
b can agree | A-4
b can all | A5
b can always | A8
b can ask | A-4
b can be | A9c-6d-2e-5f-3g-4i-8m4o2p-3q7
b can bear | A8a-9b-4c-3d11e-4f-6g-3h-6i-7j-5k3l-4m-6n-3o-6p-5q-5
b can bring | A-6
b can buy | A7a-6b-5c-3d-8e-3f10g-5h-8i-5j-5k-7l-4m-5n4o6p-6q-5
b can call | A-5
b can change | A-4
b can chew | A7
b can cover | A-4
b can do | A-8b-6d-6e-2f-5g-6h3i-5j6k-5l3m-5n-4o-6p-3q8
b can drive | A-5
b can even | A7a-7b-5c-2d-7e-3f-5h5i-5j-4k-5l-7m-5n-5o-6p-4q-6
b can explain | A7a-7b-4c2d-6e-4f18g-4h-7i-6j-4k-4l-6m-7n7o-8p-4q-7
b can face | A-2
b can go | a4b-3g-5i3j-4k6l-3m-4n-6o-5p-6q9
b can go back | A-6
b can hardly | A7
b can have | a-6b-4d-5g-3h12k-3n-2o-3q-3
b can he | A-7
b can hear | A8a3b-6c-3d15f-6g-6h-5i-4j-6k-5l-5m-6n2o-8p-4q-5
b can i | A-2
b can leave | A-4
b can make | A-4
b can manage | A-7
b can murder | A-4
b can not | A9a-8b-4c11d-7e8f-4g-4h-6i12j-7k-5l-6m-5n-5o-6p-3q-4
b can offer | A-7
b can only | A2
b can pay | A-5
b can pick up | A-5
b can put | A2
b can read | A7
b can ring | A-4
b can run over | A-6
b can say | A7a2b-3c-6d4e-7g-2h-3i2k-3l-3m-4n-3o-4p-3q16
b can scream | A10a-5b-5d-4f-2g6h-6i-3j-4k-3l-3m-4n-2o-4p-5q-7
b can see | a-5b-5c-2d-7e6f-5h-8i-6j-6k-6l-6m-4n-4o-5p-7
b can spit | A5
b can stand | A11a2b-4c-2d27f-5g-5h-6i-4j-5k-4l-3m-7n-5o-6p-2q-4
b can stretch | A-2
b can swap | A-5
b can take | a-7b-7c-2d-7e4f-7g9h-8i-6j6k-7l-5m-2n-7o-8p-5q-8
b can talk | A-2
b can tell | a-5b-4c-6f-4g-3h-5i-4j-5k13n-3o-7p-2q4
b can they | A-4
b can trade | A-6
b can u | A-14
b can use | A2
b can we | A-19
b can you | A-20
b cancell the | A6
b cap $ | A-4
b car $ | b-5c-5d-4f-5g-5h5j4k-3l-5o-4p4q-4
b car and | A4a-8b-7c-3d-6e-2f-8g-4h13i3j-3k-4l-7m-8n4o-6p-6q-2
b car keys | A6
b car park | d-6e-2f-6g9h2i-5j2k-6l-3m-4n4o-4p5q-4
b car seat | a-6b-5c-3d-6e-3f5g-7i-6j-8k-4l4m-8n-8o-6p-6q-5
b card $ | a2c-4d-8e-3f-6g-5h6i3j-8k-6l-6m-3n-6o-7p-6q-7
b care to | A9a-8b-6c-3d-7e-4f-7g-4h6i-6j-5k-6l2m-5n-3o-5p-4q2
b carry him | A-4
b carry on | a-7b-8c-2d-9e2f16g6h4i-6j-8k-4l-6m-7n-7o-9p-5q-6
b carry that | A4
b carry them | A-5
b carys $ | A-10
b case be | A-3
b case you | A10a-7b-6d-8e4f-6g-6h3i-7j-7k-4l-8m11n-6o-8p-5q-4
b cashew and | A-3
b cast for | A-5
b cello hire | A-3
b chair at | A8a-5b-5d-3e-4f-5g-7i-6j-7k5l-6n-4o-7p-5q-3
b change $ | A-3
b change be | A7
b change like | A5
b change of | A-8
b change the | A2a-6b-6d-6e3f3g-4h-6i2j-5k-6l-5m-5n-5o4p-6q-5
b charge on | A-5
b charge your | A7
b chat $ | A8
b check for | A-3
b check her | A-4
b check it | A-5
b check the | A3a-6b-7c4d-6e-3f-9g4h-7i-6j-6k4l-7m-8n4o-11p-6q-5
b check with | A-3
b cheese $ | A-4
b chew the | A7
b child $ | A3a2b-5c-4d-3f-4g-5i-6j-5k-7m-4n-2o-5p2
b child be | A4a-9b-7c18d-4e-3f-5g-4h-6i-4j-7k12l-6m-6n-5o-10p-6q-3
b child of | a-6c4d-4e-3f-5g-2h-5i-5j-4k15l-5m-3n-4p-4q-5
b child who | A3
b child with | A5
b children $ | A5a-9b-6c13d9e3f-7g-5h-9i-6j5k-6l-6m-6n-5o-6p-6q-5
b children about | A5
b children be | A13a-6b-6c-2d5e-2f-6g-4h-6i-4j-6k8m-7n-5o-8p-6q-5
b children in | A6
b children of | A5
b children should | A4
b children to | A-5
b children will | A-4
b choice of | A7
b choose the | A7
b christmas #Name | A-6
b christmas $ | A7
b christmas day | A-6
b church $ | A-4
b church be | A7
b clap $ | A7
b clap for | A3
b clause #Number | A-5
b clean and | A-6
b clear $ | A-4
b clerk $ | A-3
b climbing wall | A-4
b clinic be | A-5
b close #Day | A-4
b close and | A6
b close at | A-8
b close on | A-2
b club $ | a7b-7c-4d-6e-3f-6g-4h-6i-5j5k-8l7m-7n-3o-5p-5q-4
b coach say | A-6
b coat $ | A4
b coat since | A6
b coffee ring | A6
b cold $ | A3
b collect from | A-4
b collect her | A-4
b collect it | A-3
b collect on | A-4
b collect the | A-3
b collect them | A-3
b colour in | A7
b colours be | A5
b column of | A6
b come $ | A-3a-8b-7c6e-3f-5g-3h-6i6j-6l-6m-5n-3o-8p-6q-8
b come again | A-5
b come at | a-4c-3d-5e-4f-6g-4h-5i-4j-5k-5l5m4n-3o-7p5
b come back back | a-7b-5c6d-5e-3f-6g-5h-6i5j-5k-4l-7m-6n7o-7p-6q4
b come back back in | A-7
b come from | A6a-5b-5c5f-4i-3j-3k10l-3n-3o-4p3q-2
b come home | A4a-4b-3c-8f2g3k-4l-3n-4o-3p-3q-4
b come on | A-4
b come on on | A-4
b come out out | a-3b-4d-4f-4i-5j-4k6n-3p-3
b come there | A-6
b come to | a-2b-3d-4f-3m5n5o-3p-3q4
b come up up | a-4b-6c-2d-6f-4g3h-6i-5j-6k5l-6n-7o-6p-4q3
b come with | a7b-8d8f-7g-4h-6i-6j-6k-5l-5m-6n-5o2p-5q-3
b commend to | A5
b comment $ | A6
b company $ | A10a-5b-4c-4d-5e4f-6g-5h5i3j7k-4l-6m-7n-3o-5p-5
b condolences to | A8
b conference $ | A6
b conferences be | A-4
b confess i | A6
b confirm by | A-9
b confirm that | A-5
b consent form | A-5
b consent to | A-4
b consider a | A5
b consider what | A4
b consult the | A7
b contact list | A6
b content to | A-6
b contrary to | A5
b controlling $ | A2
b conversation $ | A2
b copy of | A-4
b copy the | A8
b corner of | A5
b correct it | A-5
b cos the | A5
b cos u | A6
b cost $ | A-3
b cost you | A5
b costume be | A-7
b couch the | A7
b cough be | A-5
b counsellor have | A4
b count $ | A9a-7b-6c2d5e9f-8g-6h4i-6j-6k-7l-7m-5n-7o-7p-7q-7
b count how | A5
b counter for | A5
b course #Number | A-4
b court $ | A10a-6b-5c-2d5e-2f4g-4h-5i-5j-3k-2l-5m-5n-7o-4p-4q-5
b court and | A2
b court for | A4
b court order | A-6
b cousin's wed | A5
b cover it | A-5
b cover the | A-3
b crazy hot | A-4
b cream and | A-2
b credit card | A8
b cross i | A5
b cry a | A-5
b cry in | A6
b cupboard $ | A-5
b dad $ | A11a4b7d2e-3f-4g-4h-5i-5j-6k-5l8m-6n-3o-6p-6q-2
b dad be | A-6
b dad in | A6
b daddy $ | A8
b daddy be | A3
b daddy do | A7a-4b-5c-4d3e-3f-5g-3h-8i-4j-6k2l-6m13n-6o-8p-3q-4
b dare $ | A7
b dare say | A7
b date $ | A-8
b date be | A-7
b dates $ | A-6
b dates be | A-2
b dates well | A4
b daughter why | A5
b day $ | a-3b-3d-4e-7f-2h-3i-2j-3k-2m-4n2o3q-2
b day and | a-4b5c-4d-6e-3g-5h-6i6j-6k-4m-6o-6p-4q-6
b day at | A-6
b day be | A-4
b day go | A3
b day it | A-7
b day of | A5a-6b-5c-2d-6e-2f-7h-8j-5k-4l-5m-5n-6o6q-5
b day on | A-3
b day so | A-5
b day the | A-4
b day till | A-3
b day until | A-2
b day we | A6
b day you | A5
b daylight $ | A6
b days #Number | A-4
b days $ | A-8
b days and | A8a-5b-6c-3d-8e21f-7g-6h2i-5j5k8l-6m-5n-5o-6p-6q-8
b days of | A-8
b dead on | A-4
b deal of | A4
b deal to | A4
b deal with | A6
b decent people | A3
b decide $ | A5a-7b-5c-4d-9e-5f9g-5h-7i-7j-8k-6l-6m-9n-6o-8p-5q11
b decision for | A5
b deep down | A5
b deep end | A-3
b delroy $ | A-5
b dentist and | A8
b depend how | A9a-5b-6d-6f-5g-3h-4i-4j-5k-5l-6m-5n-4o-7p-6q11
b depend on | A10a-4b-5c-3d-4e-4f-4g-4h-3i-3j-4k-4l-4m-4n-4o-6p-5q19
b deposit of | A-3
b deposit on | A3
b desist from | A7
b details be | A-5
b dial $ | A5
b dictionary $ | A3
b dinner so | A6
b director $ | A3
b discover what | A4
b disgrace and | A6
b divorce $ | A5
b do #Day | A-9
b do #Name | A4a-3b-4d-3e7f-4g-4h-6i-4j21k-3l-3m-7n-5o-7p-2q-4
b do #Number | a-6c-2d-5e-2f-4g-6h17i-6j-8k-4l6m-5n-3o-9q-5
b do $ | A3b-4c-3d-5f-3g6l-3m-5n-4o-4p-5q6
b do a | a-6d-5e2f-5g-4h-4i-4j-5k-4l-5m4n-5o6p-4q3
b do agree | A-2
b do an | A-5
b do and | a-6b-6c4d-7e-3f-4g-3h-8i10j-6k-4l-7m-8n-5o-5p-8
b do anything | A-6
b do ask | a-5b-6c8d-8f-7g-4h-8i-6j-8k-5l-6m8n-7o-8p-5q-5
b do be | A12b-4c-9f-2h-3j-2m-2n11o-3p-4q-4
b do bother | A8a9b-7c-4e-4f18g-5h-8i-6j6k-8l-7m-8n4o-8p-7q-9
b do by | A5
b do come | A16a-3c4d-5e-6f-3g-3h-5i-4j-4k-4l-4o-5p-5
b do consent | A-4
b do every | A8a-7b-7c4d-6f-9g-8h25i-8j-9k-5l-8m-6n-9o-8p-7q-7
b do everything | A11a-5b-5c3d-4e6f-6g10i-7j-5k-3l-7m-6n-3o-7p-8q-6
b do get | A15a-6b-6c8d-9e3f-5g-5h4i5j-7k11l5m-5n-7o-8p-7
b do give | A7
b do go | A6
b do have | a-6b4d-7e9f-5g-5h-7i-6j5k-7l2m-6n-6o-6p-5q-5
b do he | A7a-3b-3c3d-2e10f-5g-4h-7i-6j15k-6l-3m-10n-6o-7q-7
b do i | a-4b-3c-3d-6e-4f-6g-3h6i6j-5k-5l-6m-7n-6o-9p-5q11
b do in | A3a-6b-6c5d-5e-5f-5g-7h-8i-8j3k-9l6m-5n-7o-8p-6q8
b do it | A-3a-3b-2e-3f-2g-3j-5k-2l-4o5
b do know | A9d-3e-15j-3l4q9
b do like | a-5b-4c-4d-6e13f-6g-5h-8i-5j-7k-6l-6m8n-5o7p-3q-6
b do make | A3
b do may | A2
b do mind | A11c-5d5e-6f-2h3j-2m5n-4p5q-5
b do must | A-4
b do not | A13a-15d-11e-3f-12i-6j-19k5n9o-2p-8q-11
b do panic | A-4
b do photograph | A5
b do pick up | A6
b do say | A13a-6b-7c3d-7e9f-3h-6i6j6k-4l-6m-7n2o-8p-6q-6
b do see | A-2
b do send | A5a-3b-6c-2d-6f-7g4h-8i-7j-6k7m-5n4o-7p-7q-5
b do so | A5a-6b-5c-2e14f-7g-6h-7j-6k-2l-7m-5n5o-7p-5q-4
b do suit | A-9
b do tell | a-6b-5c-3d-7e4f-7g-4h7i-7j-8k-5l-7n-8o-9p-4q6
b do text | A7
b do that | a-9b7d-7e-4f-8g-6h7i-5j-7k-7l-5m7n-6o-8p-5q-5
b do the | A-3a-2b-3d-2e5f-3h8i-2j2m3n-3o-4p-3q-5
b do think | A8a-7b-6c4d5e3g-4h-7i-6j3k6l-6m-7n-2o5p-6q-5
b do this | A4a-7b4c3d-7e-3f-6g-7h-8i3j-6k-4l-6m-6n-4o-6p4q-6
b do u | A6
b do want | a-6b-5c-2d8e-4f-5g-5h4i-6j-4k-8l-7m-9n-7o-7p-5q-6
b do well | A4a-8b-7c-4d-8e-4f-6g-6h-9i-7j-8k7l-5m-6n-4o13p-4q-8
b do what | A7a-4b-6c6d-7e4f-7g-5h-8i-6j-6k-4l-6m-7n-5o6p-6q7
b do with | A10a4b-6c-5d4e-6f-4g-6h-6i3j12k-3m-5n5o-6p-5q-5
b do wonder | A11a6b-6c-3d-7e-3f-6g-6h-6i-5j-8k-5l-6m-6n-5o15p-6q-5
b do work | A-5
b do worry | A-4
b do you | A3a-5d-5f-2g4h5j-7k-3l-3m-3n12q2
b do your | A7a-7c-3d-6e-4g-7h-4i-5j-8k-5l-6m-4n-5p-4q-5
b dock $ | A4
b doctor $ | A7
b doctor say | A-4
b document $ | A5
b dog $ | A3a-4b-6c2d-5e-3f-4g-6h-9i4j-6k-5l-7m7n-4o-6p-3q-5
b dollar store | A7
b door $ | b-4c9d-5e-5f3g-4i-4j-4l-4m-4n9o-6p-5q-3
b door and | A3
b door at | A-9
b dougie $ | A-11
b down $ | A2a-2b-4c3d-3g11h2j-3k3l-2m-5o-4p-6
b down and | a-5b-5c-4d-3e-4f7g6h-7i-4j-7k-6l5m5n-7o-7p-5q-5
b down at | A10a-8b-6c-3d-8e-3f-7g-6h-6i-6j4k-5l12m-8n-5o3p-5q-3
b down be | A5
b down by | a-6b-6c-4d-4e-3f8g4h-8i-5j-4k6l-6m-6n7o-7p-5q-4
b down for | A2
b down on | A3a-6b-5c-4d3e-3f-5g2h-6j-6k-5l-3m-7n-5o7p-4q-4
b down the | a-6b7c5d-7e-3f-6g-3h7i-7j5k-4l-5m-6n-7o-8p-6q3
b down to | A3a-7b9c3d-6e-4f-6g-7h-9i-6j-7k-6l-8m-7n-6o-5p7q-3
b down when | A5
b down with | A3a-5b6d-5f-5g-3h-3i-6j-7k-5l3m-5n6o-8p-4q-3
b down you | A9a-10b-7c-3d15e-3f-6g-6h-8i-6j-7k-5l-6m-7n-4o-7p4q-2
b dr #Name | a-6b7c-2d-5f-6g-5h-6i-3j3k-5l-5m-6n-2o5q-5
b drama in | A5
b draw the | A9a-8b-7c-4d-4e-4f-6g-3h15i-6j-8k-6l-6m20n-5o-5p-3q-3
b drawer until | A-3
b dress $ | A-4
b dress and | A4a-7b-8c-4d-6e-4f-8g-7h13i5j-8k-6l-5m-8n9o-6p-6q-4
b dressing gown | A2
b drive $ | A-2
b drive him | A-4
b drive safe | A-10
b driving licence | A4
b drop her | A-4
b dry $ | A-4
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
b easier $ | A-3
b easter and | A5
b eat and | A-3
b eat in | A-2
b eat or | A-4
b eat you | A7
b eh $ | A6
b eid #Name | A-5
b either $ | A-3
b either of | A-3
b either side | A7
b email $ | A-7
b email the | A-6
b emeka $ | A-7
b emotional blackmail | A3a-7b12c-3d-6f-5g-4h-5i-4j-7k-5l-5m-5n-4o-5p-4q-3
b emotional range | A4
b emotional unavailability | A5
b empty chair | A6a-6b-4c-2d-4e-3f-8g-6h11i4j-4k-4l-6m7n-4o-4p8q-6
b empty the | A6
b end $ | a-6b4d-7f-5g-5h-5i-6j-5k-4l-7m5n-5o-6p-6
b end of | a-3b-4d-3e-2g9h-3i-2j-3k-3n2p3q5
b end on | A-5
b enjoy that | A4
b enjoy the | A-10
b enough $ | a-6b-6c2d-3e-4f-8g11h-8i-7j-8k4l-5m-5n-5o-8p6q-6
b enough to | A8a-5b-4d-6f-9g-3h5i-7j6k-5l-5m10n-6o-5p-5q-6
b equally $ | A-5
b even #Name | A6a-7b-6c2d-5e-2f-2g-3i-6j-7k-6l-5m11n-3o6p-2q-3
b even a | A6a22b4c-4d-7e-4f-6g-6h-6i-5j-6k-6l-6m-6n-7o-9p-4q-6
b even from | A6
b even in | A-2
b even the | A8a5b-8c8d-7e10f-8g-7h-7i-8j-7k-5l-6m-8n-6o-9p-7q-6
b even your | A8
b evening $ | A-7
b evening be | A-7
b ever #Name | A-5
b ever ask | A8a-3b-3c-3d-6e-4f4g-6h2i6j-6k-2l-7m-8n-6o-5q-5
b ever be | A2a7b-5c3d-7e-3f-4g4h-8i-6j-4k-5l5m-4n-5o-4p-6q-5
b ever born | A5
b ever have | A7a-6b-5d-7e-3f-5g-6h5i-7j-8k-3l-6m-4n-4o-4p5q-4
b ever on | A6
b ever send | A6
b ever write | A3
b every #Day | a-6b-4c3d-4e-4f-9g-6h4i-8j-6k-6l6n-8o-4p-6q-6
b every #Number | A2a-5b-5c-4d-4g-4h9j4k-5l-5m6n-6o-8p6q-5
b every bath | A5
b every day | A-2a-3b-4c-4d-4e-3f4g-4h-7i2j-7k-3l-5m-4n-7o-4q-3
b every message | A6
b every mother | A6
b every night | a-5b-8c2d-7e10f-5g-6i4k-6l-7m-5n-5o-5p-7q-4
b every page | A5
b every single | A13b-2e-8f-3g12l4m-2o-3q-3
b every time | a-6b-4d-7e3f-5g12h-7i-7j-6k-5l-8m3n5o-7p-4q-4
b everybody $ | A7a-4b-4d-5e-2f-5g-4h-6i-2j-4k-3l3m-4n-4o-2q-6
b everyone $ | a-3b-5d-6e-3f-4g-4h5i-5j-4k-3l-4m-4n-4o-4p4q3
b everything $ | A14a-4b-5c-2d-7e-3f4g3h-6i-6j-4k-3l7m-5n-6o4p-6q-6
b everything be | a-5b-5d-7e3f-7g-8h11i-6j-6k-6l-6m-5n-4o-5p18q-4
b everything else | A7a-4b-6c-4d-8e6f-6g-6h6i6j5k-3l-6m-7n-6o-9p-7q-4
b everything i | A5a-4b-3c-3e-3f-3g2h7i-4j-4k-2l5m-4n-2o-4p4q-4
b everything that | A3a-4b-3c-3d-5e-3f-4g-6h-9i-5j-4k-2l-5m-4o-4p15q-2
b exam $ | A7
b exam be | A-9
b exchange $ | A-3
b exchange on | A-5
b excuses $ | A7
b exit at | A-5
b expect to | A2a6b-7c-3d-5e3f-7g-8h-8i-7j-7k-10l-10m-7n9o-8p9q-5
b expire on | A-6
b explain that | A4
b explain the | A7a-7b-4c2d-4e-4f5g-3h6i-6j-4k-5l-6m7n-8o-6p-4q-7
b explain to | A6
b extra cost | A-5
b extra time | A-8
b eye so | A-2
b eye test | A-4
b face $ | A9a-8b6c-2d-8e2f-6g-4i-6j-6k-6l-7m-7n4o2p-6q6
b face and | A6
b face on | A8a5b-6d-7e-3f-4g-4h-6j-8k-3l-6m-6n-5o-7p-4q-4
b face to | A6
b fail to | A7a-7b-6c-4d8e-5g-3h-8i-6j-5k-3l-4m-5n-5o-7p6q-5
b fair $ | A-5
b fair board | A-5
b fall asleep | A-8
b fall due | A-3
b fall out | A-3
b fall through | A8
b family $ | A4a-8b7d-6e8f-6g-6h6i-5j6k-5l-5m-4n-5o-5p-7q-5
b family and | A4
b family be | A4
b family court | A7a-4b-4c-3d-2e-3f8g-4h-6i-6j-4k-5l-3m-4n-7o-4p-4q-4
b family now | A6
b family of | A3
b family you | A3
b far as | A-4
b father and | A6a-6b-5c-3d-4e-3f2g-3h6i4j-7k-5m-4n-4o-5p10q-5
b father be | A3a6b-7c-2d-5f-4g-3h-7j7k-6l-6m-5n-4o-4p-4q-2
b father warn | A7
b father who | a-8b3c9d-4e-3f-4g-3h-7i-6j-5k-2l-5m-5n-4o5p-5q-2
b fault all | A7
b fault be | A5
b fear of | A4a-8b17c-3d4e-5f-8g-6h-6i-7j-8k-9l-7m-7n-7o-9p-7q-5
b fed up | A3
b fee $ | A5
b fee be | A-9
b feed store | A6
b feed the | A-4
b feel about | a-6b-5c-2d-8e-2f-5g4h-6i-6j-6k-6l-5m-4n-4o-8p-6q17
b feel like | A13a-7b-4c4d10e3f-5g8h-6i-5j-5k-4l-3m3n-4o-7p-4q-5
b feel our | A6
b feel sorry | A5
b feel stupid | A-4
b fees $ | A6
b feet $ | A8a-8b-7c11d-5e3f-7g-6h-7i-7j4k-9l-6m-6n-5o5p-6q-5
b feet after | A-4
b feet have | A5
b ferry from | A-3
b fetch her | A5
b fetch them | A-4
b field be | A-5
b figure out it | A4
b file for | A9a-3b-5c-3d-4e-3f12g-5h-6i-5j-4k-3l-5m-3n-7o-5p-6q-4
b fill in in | A-3
b fill out out | A6
b film it | A-5
b financial abuse | A5
b financial control | A7
b find her | A-5
b find his | A-5
b find it | a5b-7c2d-7f-7g4h4i-7j4k-5l-8m-6n-6o-8p-7q-7
b find out out | A10a-4b-4c5d-5e-4f-6h3j2k-3l-4m-6n-6o4p-3q3
b find that | A3
b find the | a14b-6d-7f-6g-6h-6k-5l-7m-6n-5o-7p-4q-7
b fine #Day | A-5
b fine $ | A-4
b fine and | A-9
b fine by | A-8
b fine for | A-5
b fine ill | A-3
b fine since | A-4
b fine will | A-8
b fine with | A-2
b finish #Time | A-5
b finish a | A4
b first $ | A-2a-7b-6c-4d7e-4f-8g-4h-6i-8j-7k-6l-8m-7n6o-8p-6q4
b first and | A-2a-6b-7c-3d-5e-3f-5g-2i2j-7k3l-6m-3n-6o11p-5q-5
b first day | A-4
b first i | A4
b first in | A8a-6b-7c-4d7e-4g-4h-5i-8j-4k-5l3m-5n-6o-4p-5q-4
b first of | A-2
b first place | A7
b first the | A9a-7b7c-3d9e5f-9g-3h-6i-5j4k-5l-5m-7n-10o4p-4q-5
b first time | A12a6b-6c4d-7e-2f-5g-3h-6i-7j-6k-4l9m-5n-5o-4p-4q-4
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
b for #Day | b-2c-4e-5f5g4h-5i-5j-4k-2l-4m-2n-3o-4p18q-5
b for #Money | A-9
b for #Name | A-2a-4b-3d-3f-3g-2h-3i7j-5k-3p-4q4
b for #Number | b-6c4m-7n-6p-4q-4
b for $ | A16a-6b-5d-8e-4f-6g-3h2i5j-7k4l-5m-5n-3o4p-5q-6
b for a | A5f-3h-6j-5k5m-12n-13
b for about | A-5
b for all | A13a-2b-5d-5e2f-5g-6h-8i-7j-5k-2l3m-5n-5o-4p7q-5
b for an | a-6b-6c-5d4e-4f3g3i-5j-6k6l-4n-2p-3q-3
b for ask | A-9
b for be | A10c-9e-12h3i-2l-2p26
b for both | a-6b-6c3d-5e-3f-7g-5i-6j-7k5l2m-6n-6o3p-7q-5
b for breakfast | A6
b for children | A5
b for ever | A8a-5b-3d-6e-3f-5g-5h-8i-7j-6k-4l-3m-3n-3o-5p12q-2
b for every | A14b-2c-4d-3e-7f-3g4h-2j-2l-3n-2p14q-2
b for everyone | A7a-3b-5d-6e-3f-4g-4h5i-5j-4k-3l-4m-4n-4o-4p4q3
b for everything | A7a-6b-5d-8e-2f-5g-7h-7i-2j-5l-5m-3n-3o-3p7q-2
b for exist | A10a-5b-6d-7e3f-7g-6h7i-6j-6k-4l-6m-6n-7o-8p17q-7
b for good | A2
b for have | A5a-4b-2c-7d-5f-4g-3i-4k-2l-4m-4o-4p14q-2
b for her | a-6b-6d-5e-2f-6g-6i5j8k-5l-7n-5o-8p-7q-5
b for him | a-8b-6c3d3e-4f-5g-6h13i-8j-7k-6l-7m-6n-4o-9p-6q-2
b for it | A5a-4b-8c-5d-3g-3i-5k-3l6m-3n-2o6q2
b for last | A9a-5b-2d-2e-3f-5g-4h-7i-5j-5k-2l-5m-4n-2o-3p17q-6
b for like | A6
b for me | A-7a-5b-5c-3d12e-3f-5i4j-5k-3l-5m-5n-2o-5p-2q-3
b for men | A7
b for my | a-3b-3d2f-3g-2h5i3j-3l-2m-2p8
b for no | A5a8b-6d-6e-4f-8g-6h-8j-7k-4l2m-7n-7o-7p-9q-6
b for not | A-5
b for nothing | A2
b for now | A-4
b for once | A10a-4b-5c8d-4e-3g-2h-5i-4j-5k-4l-3m-4n21o5p-4
b for other | A4
b for people | A3a-9b-4c9d-6e4f-8g-4h-4i-4j-6k-9l-7m-3n-5o6p-4q-6
b for say | A7
b for something | A7
b for talking | A-6
b for that | A4b-4e-15f-2g-3h4j5k-2l-5o-2
b for the | a-5b-2d-12g-11h-4i6j-7k-7l-7m-10n-10p12
b for them | a7b-6d4f-8g-5h5j-8k-6l-6m-6n-7o-8p-4q-7
b for these | A5
b for this | A3b3c-9d-3e-10f4g-2h4i-3j-2k-3m-2n4o-3q-3
b for tonight | A-2
b for u | A15a-7b-6d6e-4f5g-5h-5i-5j-6k-6l-5m-5n4o-3p-6q-7
b for us | A-11
b for waiting | A-4
b for want | A5
b for word | A6
b for work | A-4
b for you | a-5d6h3j-7k-2l-7n-3o5q-3
b for your | a-3c-3d3f-2h-2i-2j-2l-4o-2p-5
b for yours | A-6
b for yourself | A4
b forget his | A-7
b forget to | A-8
b forgive me | A5c-9e3n-2o-2p21
b form $ | a-6b-5c3d8f2g-4h-6i-6j-6k-4l-5m-6n2o-5p-4q-3
b form and | A-11
b form be | A-3
b form by | A-3
b form for | A4
b form must | A-4
b fortnight in | A5
b forward to | a-5b-5c-3d-3f-5g-3h11i-4j-6k-5l-7m-4n-3o-4p-6q-5
b fourth time | A6
b fr be | A3
b free $ | a-7b-7c-4d-7e2f-8g-6h-7i-7j-6k-7l9m-7n-8o3p-6q-7
b free for | A-5
b free until | A-3
b fridge $ | a-5b5c-4d-3f-7g-4h-7i6j-8k-5l-6m-4n-4o-8p-5q-3
b friends $ | A5
b frighten of | A7a-5b-5c-4d-5e-3f-4g-5h6i-6j-6k7l-9m6n-4o-6p-3q-2
b from #Day | A-8
b from #Name | a-6b-5c-2e4f-3g-3h-3i-5j23k-3l-3m-4n-3o-4p-5q-2
b from #Number | A-13a7b-7c12d-5e-3f-8g-5h-8i4j-8k4l-7m-6n-6o-6p-7q-6
b from #Time | A-11
b from $ | A3
b from a | A25c8e-2i6j-3l-3o-2
b from both | A-4
b from her | A6
b from last | A-7
b from me | A-2a-7c-3d3e2f3g-4h3i-5j-5k-6l-7m7n-6o-6p5q-3
b from now | a-5b-5c-5d-5e-5g-3h-5i-5j-3k-3l-3m-5n23o-6p-3q-3
b from school | A-11
b from swim | A-4
b from the | a-2b-8e5h-20j2o-2q-8
b from there | A-2
b from tonight | A-5
b from you | a-7b-4c4d-6g-5h2i8j-5k-4l6m-6n-3o-4p-4q-4
b from your | A4a-2b-5c4d-3f-2i4j7l-3m2n4o-4
b from yours | A-4
b front door | A3
b front of | A-2f4h-6i-2k5l4m-5n-2o-2p-3
b front row | A-4
b full stop | A10a-6b15c-3d-5e-2f-4g-5h-6i-5j-6k-5l-6m-6n-3o-5p-5q-6
b fun $ | A8a-7b-6c2d-6e9g-5h-6i-6j-6k-7l-4m10n-4o-6q-4
b fun be | A6
b funny how | A7a-5b-7c4d-6e6f-6g-5h-8i3j4k-5l-5m-6n-6o-6p-7q-6
b game's #Day | A-4
b garage $ | A-4
b gate $ | A-9
b gate and | A5
b gate at | A-6
b gate in | A8
b gather from | A6
b gentleman with | A5
b get #Name | A-9
b get #Number | A-4
b get a | A2a-5c4d3e-20f4i6j-8n2o2p-3q5
b get from | A6
b get her | A-6
b get him | A-4
b get it | A3b-4c3e-9f-4i-3j2k5m-5n-3o-5p-3q3
b get letters | A4
b get no | A7
b get off off | A6
b get on on | A4a-5b-6c-4d-8e-3f11g-5h-8i-6j-6k7l-7m5n-9o-7p-5q-3
b get out a | A3
b get pay | A-5
b get that | A-2
b get the | a10b-3f5i7n-2o-2p-3q-2
b get them | A6
b get there | A-5
b get tired | A4
b get to | A4a2b-4c5d-4e-8f6g-4i-3j-3k6l-3n-3o-4p-2q-2
b get u | A6
b get you | A2
b get yourself | A9a8b-6c-3d-8e-4f-10g-6h-7i-7j9k-5l-5m-6n-4o6p-3q-4
b gift for | A4
b girls can | A-5
b give a | A3a-6b-8c5d-8e3f-7g-6h7i-6j-7l-5m-5n-7o-8q-7
b give her | a-8b-5c4d6e-3f2g-4h-7i-6j3k-6l-4m-6n-7o7p-4q-4
b give him | A-3
b give it | a-3b-4c-3d-2e-3f-4h4i5j-3k-4l-4m-6n-4o-4p-7q-5
b give me | a-8b-7c8d-8e4f-7g-6h-8i-8j-7k-5l-6m-5n6o-9p-7q-6
b give that | A5
b give up up | A3a-4b-4c-4d-6f-5g-5h8i-6j-4k-5l-5m-3n-3o4p-4q4
b give you | A-2a-4b-4c-6d7e-6g-3h9j-4l-4m-3n5o-7p-4
b glad you | A-5
b glasses and | A-4
b glasses be | A-8
b glasses in | A-3
b go #Number | A8
b go $ | a-5b-5c-6d-4e-7f8g-4j-6l-3n-4o-5p-3q4
b go be | A-3
b go cold | A3
b go from | A-5
b go in | A-6
b go in in | A-5a-4b-6c7d-4e-2f15i-5j-5k6l-6m-6n4p-6q-5
b go off off | A8a-8b-5c-2d-3f-7h8i-6j4k-7l-5m-7n-5o-5p-4q-5
b go on on | A4d-2f6j-4n-2o-2p-2q4
b go out out | A-2
b go quiet | A5
b go straight | A7a-6b-5d-5f9g-6h-4i-5j-5k-3l-3m-4n-7o-5p-4q-4
b go the | a-5b-3c9d-6f-4g-3i6j-5k-2l-5m-6n-5o-3p-5q4
b go through through | a-5b-7c-2d-4e-2g-5h-7i-4j-7k-5l-5o-5p-5q3
b go to | A9e-18f3g-4i-3k4l6m-3o-2
b go well | A-5
b go with | A-3
b go without | A7a-8b-4c-4d-6e-4f-3g-5h19i-8j-5k-7l-8m-6n-5o-5p-7q-5
b god bless | A-9
b god i | A6
b goggles $ | A-4
b good #Name | A5
b good $ | a-5b-4c-4d10e-4f6g-4h-5i-4j-5k-4l3m-5n-3p-5q-4
b good at | a6b-3c2d3e-4f-3g-2h-5i-5j-4k-6l-4m-6n7o-7p-3q-5
b good enough | A5
b good evening | A-5
b good week | A-6
b got in | A-6
b got move | A-7
b grade #Number | A-5
b grading be | A-5
b grandpa #Name | A-5
b grave $ | A5
b great $ | A-5
b great deal | A8a-4b-6c-3d-7f-3g-4h6i3j-5k-5l-7m-6n-3o5p-5q4
b green cap | A-2
b group chat | A5
b grow up up | A4
b growing lad | A5
b grown man | A4a4b5d-3e-4f-6g-7h-6i-5j-6k-9l-6m-3n7o-9p-4q-4
b gym $ | A7
b habit and | A8
b haemoglobin be | A-4
b hall $ | A-6
b halloween be | A4
b hand $ | A5a-6b-7c-2d-7e-3g-6h-7i-5j-5k-5l9m-6n-6o8p-7q-5
b hand and | A4
b hand in it | A-5
b handover $ | A-3
b hands be | A2
b hang it | A3
b hang on on | a-5b-5d6e-3f-6g-3h-6i-7j-6k-3l6m-4n-2o-5p-6q8
b hang there | A4
b hangover $ | A5
b happen at | A4
b happen to | a-5b-7c-3d-6e-4f-7g-5h-7i-7j-5k-5l8m-5n-4o-5p4q-7
b happy $ | A6
b happy birthday | A-5
b happy to | A-8
b happy with | A-5
b hard to | A7
b have #Day | A5a-6b-4c5d-5e-3f-5h3i-6j-6k-5l-8m-5n-5o-6p-5q-5
b have #Name | A-6
b have #Number | b-3c-3d-2f-2o-4
b have #Time | A-3
b have $ | A5a-6b-5d-7e3f-5g2h4i-5j-8k-5l-7m-5n-5o4p-6q-3
b have a | a4c-5e-4h-3i-12n-12
b have agre | A-6
b have already | a-9b-7c4d-9e3f-7g-6h5i-6j6k-6l-8m5n-3o-7p-6q-7
b have also | A3
b have always | A4a-9b-6c11d-5e4f-5g-7h6i-8j7k6l-9m-6n-4o-7p-8q-6
b have amoxicillin | A-2
b have an | a3b-4c2d4e-4f-4g-4h-7i-7j-6k-9l-7m-4n-4o-9p-2q-3
b have and | A7
b have any | A-2
b have anything | A-5
b have ask | A-2a-4b-4d-3e-3g-3h-7i-4j3k-6l-6m6n-2o4p4q-3
b have be | A10c2f-3g6i2m-4n-6o-9q-8
b have become | A6
b have better | A6a12b-6c3d-5e3f-6g-6h-6i-7j-7k-9l-5m-5n-2o-6p-7q-4
b have book | A-7
b have call | A7
b have cancell | A7
b have change | A-3
b have check | A-5
b have clean | A-4
b have clock | A8a-9b-5c11d-7e-4f-6g-6h4i-7j-6k4l-6m-6n-4o-7p-5q-3
b have confirm | A-2
b have do | a-6b-5d-5f-5g6h-6i-4j-4k-2m-4n-2o5q-6
b have draw | A6
b have drop | A-4
b have eat | A-5
b have em | A-6
b have ever | A9a4b-5d-6e-2g2i4j-4k-4l4m-4n-4o-3p-5q-4
b have every | A3
b have fail | A6a-7b-4c4d-5e-3f-6g-5h-7i-6j-4k3l-5m-4o-4p3q-6
b have finally | A-8
b have fun | A-2
b have get | a10d3f-5h-4l5p-2
b have have | A5a-4i-4j-4
b have hear | A2
b have her | A-24
b have him | a-4b-4c-4d-3e11f-4g-4h-7i-6k-6l6m-6o-5p-3q-3
b have his | A-3a-7b-6c3d-7e-4f-5g-5h-9i-5j-6k-5l-6m5n-6o6p-6q-6
b have i | A8a-10b8c-4d8f-7g-5h-8i-7j-5k-7l-5m-4n-2o-9p-9q-4
b have in | a-8b-5c10d-8e12f-4g-6h-7i5j-7k6l-7m-6n-3o-9p-6q-2
b have it | b-2f5g5h-3l-3m5p-2
b have its | A4
b have just | A9a-2b-4c-3d-6e-4f-4g9h-5i-2j-3l-5m-3p-6q-6
b have keep | A8a-7b-4c-4d-6e-4f5g-6h-7i-6j-5k-4l16m-4n-5o-5p-6q-6
b have learn | A7a-7b-6c-4d-7e9f-6g-6h-8i7j-6k-7l-7m-6n-3o-8p-7q-4
b have let | A5
b have lose | A5
b have mark | A-5
b have me | A5a-5b-4d-6e-2f-3g4h-5i13j-4k-3l-7m-4n-2o-3p-4q-3
b have meet | A6
b have miss | A-6
b have more | A14a25b-5c-6d4f-6g-4h-4i-5j-7k-5l-4m-4n-3o-6p-4q-4
b have move | A-4
b have my | a5b-4c-3d-6f-5g-4h-8i3j7k-5l2n-2o-6p-5q-4
b have never | A11a-7b-5c-3d-5g-3i-7j-5k-7l9m-5n-3o-4q-3
b have no | A4b-3c-7d3f-2g6h-3j2l-6o3p-3q-4
b have not | A3a9b3c4e2h-5i-3j-3l7p-2
b have nothing | A8
b have once | A4a-7b-4c2d-4e10f-5g-4h-4j-7k-3l-7o-4p-4q-2
b have order | A-7
b have pack | A-6
b have plenty | A6
b have prescrib | A-2
b have put | A-2a-6c-2d-2e-3f-6g-2h2i-4l-5m-3n-2o-6p-3q-3
b have raise | A4
b have read | a-5b14c-3d-4f-4g5h-5i-3j5k4l-5m-3n-2o-4p-4q-2
b have say | A-4a-6c-3d-7f-4g-4h3i-7j5k-5l-7n-2o-3p-3q-3
b have search | A7
b have see | A5a-6d-6f-5g-4h-7i-7j-7k5l9m-7n-3o-6p-3q-3
b have set | A-6
b have since | A4
b have something | A9a-8b-6c-3d20e-3f-7g-5h-6i-6j-6k-5l-6m-7n-6o-7p-7q-7
b have stop | a-5b3c-2d-4e-3f-5g-4h6j-3l-3n-6o-4p-4
b have take | a-8b4c-4d-6e-5f-7g-6h-7i-5k-5l-6m8n-3o-7p-6q-4
b have tell | A-7a-5b-6d-3e-2f-4g-3h-6i-9j-6k-6l6m-7n-3o6p-4q-5
b have that | A7a-6b-5c-4d4e-4g-4i-2j-5k-3l-5m4n-4o-6p5q-3
b have the | g-8o-6
b have them | a-6b-3c-3e-2f-7g-4i-3j-5k-4l-4m-4n-5o5p-4q5
b have think | A8a8b-6c5d-7e-2f-3g-5h-5i-5j2k4l-4m-4o-6p-5q-6
b have this | A6
b have time | A10a-6b-6c2d-6e12f-6g-4h-8i-7j5k-8l-5m4n-6o-7p-6q-3
b have to | a-13e-5f-12h2j-5m4o-11q3
b have u | A-4
b have win | A5
b have wreck | A5
b have you | A14b-2c4d-3f6i-3j4l-2m-3n-3o5p-2
b have your | A3a-3c-2d-3e3f6i6o-2p-3q-3
b hay $ | A3
b he #Day | A-9
b he ask | b-3d-5e-2g-3i-6j-5k-4l-6m10n-3o-4p-4q-3
b he be | A-6c4d-2e6f-4g-2h-4i-2j-3k3l5m-5o-2p-2
b he can | a-5b-3c-3d3e-4f-4g-5h6i2j4k-5l-5m-5n4o-5p-3q-5
b he come | a-4b-4c-4d-5e3f-9g6h-8i7j-8k-4l-6m-3n-5o-6p-8q-6
b he do | a-5b-4d-5e7f-5g-5h5i-7j-7k-5l2n-5o-6p-4q-5
b he eat | A-7
b he get | a-7b-4c-3d-4e-3f-4g-5i3j-7k-6l5m-4n-5o-6p-4q2
b he get in | A-6
b he have | A-2i-3j9l-2m6
b he inform | A7
b he like | A-5
b he look | a-3b-5c-3d-8e-4f-6g-5h-7i-5j-7k-5l-6m17n-5o-7p-4q-8
b he lose | A-6
b he must | A-7
b he never | A-6
b he play | A-5
b he say | a-5b-5c-3d-5e-2g-5h-9i-7j-7k-6l-7m14n-4o-4p-3q-4
b he should | A-7
b he take | A-9
b he tell | A14b-2h-3i-2j-3k-3l-3m21n-2
b he throw up | A-4
b he want | a-5b-3c-3d-10e-4f-4g-6h-7i-3j-6k-7l-5m8n-5o4p-5q-7
b he will | a-5b-4c-3d-5e-4f-2g7h-8i-7j-5k-4l-7m-8n8o-5p-6q-4
b he would | A9a-4b-4d-7e-3f-5g-4h-8i-6j13k-5l-6m3n-3o-5p-3q-4
b head $ | A6a-10b-6c4d7e-4f-8g-6h-5i-6j-6k6l-6m-6n-7p-6q-7
b head and | A8a-8b-9c3d-5e-4f-7g-8h-9i-6j-6k5l-7m4n-7o8p-6q-5
b head be | A3a-9b-7c-3d-5e-3f-4g9h-6i-5j-7k-7l-6m-5n-6o-5p5q-5
b head that | A5
b head torch | A-5
b health $ | A5
b health visitor | A-5
b hear from | A-5
b hear of | A5
b hear that | A10a-7b-7c12d-7e-5f-7g-7h-7i2j7k-4l-7m-5n-8o-6p-6q-3
b hear the | a6b-6c2d-7e3f-6g-5h-8i-6j-9k-8l-7m6n-4o-6p-5q-4
b hear they | A7
b hear what | A7
b hear you | A9a-9b-5c-3d22e-4f-6g-8h-7i-6j-7k-5l-6m-5n-7o-7p-7q-5
b helicopter parent | A7
b help on | A-4
b her #Name | A-3
b her $ | e-12f-2k-2m7n4
b her a | A7
b her again | A-2
b her another | A6
b her bag | A-9
b her be | A3a-7b-6c-3d3e-3f-6g-4h-8i-7j3k-6l6m-9n3o-9p-4q-5
b her birthday | A-2
b her day | A6
b her first | A-7
b her for | A7
b her hear | A-5
b her in | A-7
b her inhaler | A-4
b her life | A5
b her name | A-10
b her number | A-8
b her own | A2a-5b-5c-6d-3f-4g-4h-5i-5j11l8m-6n-5o-6p-2q-2
b her phone | A-3
b her prescription | A-4
b her recorder's | A-5
b her report | A-5
b her school | A-3
b her shoes | A9a-9b-6d-7e4f-7g-6h-10i-8j-7k-8l-7m14n-7o-9p-4q-6
b her teacher | a-7b-7d-7e-3f-6g-5h-6i-5j-7k-6l-7m19n-6o-6p-3q-4
b her temperature | A-3
b her thumb | A-5
b her to | a-6d-5e3f6g-3h-7i-5j-7k-5l-4m-6n-3o5p-4q-3
b her up | A3
b her would | A12a-7b-6c5d-7e-2f-3g-5h-6i-6j-7k10l-8m7n-5o3p-4q-4
b here $ | A-9
b here at | A-4
b here be | a2c-2d-7f-5g-5h5i3j-5k-5l-5m-5n-4o2p-6q-6
b here so | A-5
b here we | A-6
b hers $ | A6
b herself why | A7
b hey $ | A7
b hi #Name | A-3
b hi to | A-5
b hide it | A6
b him #Day | A-6
b him #Number | A-3a5b-5d-6e3f-7g-4h-6i-5j5k-7l-4m-8n-6o8p-3q-2
b him $ | a-3b-3c-2d2e-11j-2k3l-2m20n-3o-3
b him a | A-2
b him about | A-4
b him and | a-3b-5c-4d6e-4f-3g-7h3i-4j-7k-6l-7m10n-5o-8p-4q-7
b him at | a-6b-5c2d-6e-3g-6h3i-7j-6k-5l3m3n4o-9p-5q-5
b him back | A-7
b him be | A6
b him because | A-6
b him before | A6
b him down | A5
b him in | A7a-6b-6c-3d-5f6g-6h-7i-8k-6l3m-7n5o-6p-6q-5
b him nothing | A5
b him off | A2
b him on | A-3
b him over | a-7b-7c4d-6e9f-5g-7h-7i-6j-10k-6l-6m-8n-6o2p-4q-7
b him so | A-5
b him to | a-5b-3d8e-6f-3g-3i-4k-3l3m-5n-4o2p-3
b him up | a-9b-7c7d5e-4f-5g-5h-9i-8j-6k-5l-7m-8n-6o-8p-5q-3
b him why | A7
b him you | A7
b himself $ | A-5
b himself that | A5
b hip and | A6
b hip so | A3
b hire be | A-3
b his #Name | A-13
b his adhd | A-4
b his alarm | A-4
b his bag | A-2a2b-6c-3d-5e-3f9g-3h-6i-5j-6k-5l-4n13o-6p-5q-5
b his birthday | A-6
b his coat | A-5
b his dad | A4a-10b-5c21d-4e-4f-3g-5h-7i-7j-9k-7l-6m5n-4o-7p-4
b his father | A6a-7b-6c-4d-8e4f-5g-5h5i-7j-7k6l-8m5n8o-5p-8
b his finger | A-4
b his first | A-4
b his folder | A-3
b his hair | A-5
b his hand | A-5
b his head | A4
b his insulin | A-3
b his little | A2
b his lunchbox | A-4
b his mother | A9a7b3c7d-8e-3f6g-3h13i-6j-6k-7l-6m4n6o2p-5q-5
b his name | A-3
b his own | A-3a2b3c9d-3f-3h-4j-4k-2l-3m2o3p-2
b his passport | A-6
b his phone | A-6
b his plate | A5
b his reading | A-5
b his red | A-3
b his rucksack | A-3
b his school | A-3
b his sister | A-6
b his things | A6
b his third | A6
b hobby $ | A6
b hold a | a8b-6c4d-7e-4f-5g-8i-8j-6k-7l4m-5n-7o-5p-5q-3
b hold it | A-6
b hold on on | A4
b hold the | a4b-7d4e-2f-6g-7h16i-7j-5k-6l-8m4n-5o-7p-7q-6
b hold up up | A8a-7b-5c3d11e5f-6g-6h-6i-6j-5k-6l5m-6n-6o-7p-5q-6
b hold your | A5
b holes in | A2
b holiday be | A5
b home $ | a-9b-7c12d-8e7f-7g-7h-8i-8j-10k7l-7m-7n-7o-8p-8q-7
b home about | A-5
b home on | A-6
b home the | A7
b home with | A-3
b honest to | A14a-4b-4c-3d-5e-4f-5g24h-5i-5j-6k-4l-5m-4n-4o-4p-6q-6
b honestly i | A5
b hope for | A4
b hope that | A8a4b10c-4e13f-5g-5h-6i-6j-7k-8l-5m-7n-7o-9p-4q-5
b hope the | A-3a-9b-7c-4d-3e10f-7g-5h-5i-6j7k-7l-5m-5n-7o-9p-6q-7
b hope will | a-7b-8c-3d12e-3f-7g-6h-9i-5j-5k-7l-4m-7n-6o-7p-7q-8
b hope would | A4
b hope your | A-4
b horrible person | A5
b hospital i | A4
b hot $ | A-4
b hot tub | A10a-7b-7c-4d-6e9f-7g-6h-8i-7j22k-6l-6m-6n-6o-8p-6q-7
b hour for | a-4b-3c-4d-4f-3g-3h-7i5j-5k-3l-5m-3o-3p7q-5
b hour of | A3
b hour on | A-3
b hours a | A-2
b hours after | A-7
b hours on | A7
b hours with | a-5b-4c-3d-4e-4f-5g-5h15i-7j-7k-5l6m-5n-4o-8p-4q-4
b hours' sleep | A7
b house $ | a-6b-5d-6e-3f-6g-8h-7i3j-7k-6l-6m4n3o-7
b house and | A-8
b house be | a-4b-2c7d-5e2f-4g-5h-6i-8j13k-7m5n-3o-7p-4q-4
b house have | A10a-4b-5c-3d-5e-3f-4g-5h-7i-7j-7k-8l-4m15n-3o-7p-5q-5
b house only | A5
b house until | A-4
b house with | A8a-4b-4d-5e-3f-4h-8i4j6k5l-6n-3o-7p-4q-4
b house would | A9a-6b-6c4d-7e-4f-4g5h5i-7j-8k7l-6m4n-3o-9p-5q-6
b house you | A5
b houses $ | A-7
b how a | A6
b how be | A9a-4b-4d-3e11f-6g-5i-6j11k-6l-4m-6n-5o-6p-5
b how i | A8a-2b-4d-5f-7g-6h3i-5j-5k-4l-5m-5n-3o-6p3q6
b how it | a-2b-5f-4g-3i-2j-3k-4l-2n-2p-3q3
b how many | A10a-5b-6c15d-6e-2f-5g4h-7i-5j-5k-6l5m5n-8o-8p-6q-7
b how she | A5
b how the | A21b3f-3h-3j-2m-3n-3o-4
b how we | A6
b how you | A-3a-4b-5c-6d-5e-9f9g3i-2j-4k3l-2m-4n4q-5
b how's the | A6
b human be | A6a6b-6c-3d-7e-4f-5g-6h-8i-5j-7k8l-5m-4n-5o-7q-3
b hurt $ | A7
b i #Day | A15c-11e-13f-3i-3j-2l-3
b i agree | A-4
b i always | a-6b-4d-8e-2f-3g-7h-9i-5j-4k-2l-5m-3n-4o-4p9q-4
b i apologise | A16b-3c-4d-3e-9f-2g-3h-4i-3j-2p23q-3
b i apologize | A3a-5b-5c-2d-7e-4f-4g-4h2i-6j-5k-5l-4m-4n-3o-3p13q-3
b i appreciate | A-5
b i ask | A2c-12e-11f-2h-3i6l3n3o-2p6
b i attach | A-4
b i be | A4a-2b-7f-9g6j-6n-7q-18
b i beg | A4
b i believe | A14a-5b7d4e6f-7g-5h-5i-7j4k-3l4m-5n-4o-6p-6q-5
b i bit | A3
b i breathe | A4
b i bring | A-7
b i buy | A-3
b i call | A4a-6b-8c3d-4e-4f-4g-7h3i-9j-4k6l11m-6n-6o-8p-6q-3
b i can | A-3a-2b-9c-4d3e-4f-13g11i-4j-18k-9m-3o-8
b i carry | A7a-6b-8c-4d-4e-4f-8g-9h-4i8j-9k-6l-9m-7n-10o-10p-8q-4
b i choose | A5
b i come | a-9c7d-6e-3f-5g-3h-5i-5j-5k7l-5m-4n-5o-6p-5
b i confess | A6
b i cry | A9a-4b-4c-3d-4e-3f-5g18h12i-5j-6k-8l-7m-7n-2o-6p-6q-4
b i dare | A7
b i do | c-2f-14k-3l10
b i dunno | A4
b i eat | A7a-8b-6c-4d-6e-3f-8g-7h21j-6k-7l-8m-5n-4o-7p-6q-3
b i ever | A7b-2d-3e-2f-3g4h-7i-7j-3l-3n-2p7q-4
b i exist | A6
b i expect | A-5
b i fancy | A4
b i feel | A19a-3b-3c-6e-8f-4g12h-3i-2j-3l-3m-4n-3o-3q-2
b i file | A7
b i find | a-6b-6c-3d-6e3f-7g9h-8i-6j-8k-4l-6m-6n-6o-7p-7
b i find out | A5
b i forget | A-11
b i forward | A6
b i gather | A11a-8b-4c-2d-7e8f-5g-5h-7i-7j8k-3l-6m-4n-3o-5p-7q-3
b i get | c3e-13f4g-3h17i10j-4l-5p4
b i give | A-3a-5b-5c-4d-4e-4f6g-7h11i9j-7k-6l-7m-4n7o-9p-8q-5
b i give up | A4
b i go | A13a-6b-3d-5f-3g3h2j-6k-4m-6n-3o-6p-4q-3
b i guess | A6a-5b-4d-5f-4g-2h7i2j5k-6l-6m-3n-3o-6p-7
b i hate | A4
b i have | A3d-18f-4g8j-2l4n-9o-13p-2q-7
b i hear | A10a-4b-3c3d-4e11f-5g-3h-3j7l-2m-3n-3o2p-3q-3
b i hope | A-9
b i just | a-3b-4c5d-8e-3f-7g13h-7i-5j-6k-4l-6m-4n-3o-6p-5
b i keep | A13a-4b-5d-2e-3f6g6h-7i-6j-3k-4l2m-5n-4o-5p-6q-4
b i know | A-4b-6c-14d4g-14k-5l-11m-5n-5o-3p7q-8
b i learn | A7
b i leave | a-7b-7c3d-6e-4f-5g-5h4i-8j-6k-5m-5n-6o-9p-6q-4
b i let down | A6a-2b-4d-8e-3f-5g-6h6i-7j-3k-3l-3m-3n-3p4q-4
b i literally | A8
b i look | A8
b i lose | A8a7b-2c-3d3e-3f-7g-7h-8i6j-4k-5l7m-5n-5o-4p-9q-7
b i may | a-4b-4d-6e-4f-8g-4h-4i-4j-6k-4l-6m-3n-5o-10p-6q8
b i miss | A-3
b i must | a-3b4c-6d7e-3f-2g7h-5i3j-4k-4m-4n3o-3p-4q-4
b i nearly | A-6
b i never | A5a4b-4c-6d-6e-5g-3h2i-6j-4k-5l18m-5n-3o-4p-5q-2
b i note | A5
b i notice | A16a-8b-6c4d-6e-3f-6g-5h-7i2j8k-3l-6m-4n-5o-6p-6q-4
b i offer | A6
b i only | A5a-2b-4d-4e8f-2g-4h-7j-4k-5l7m-5n-3o-3p-5
b i owe | A6
b i pay | A4a-3b-5c8d-5e-4f-6g-5h6i2k-5m-5n-6o-5p-6q-3
b i pick up | A-4
b i propose | A-12
b i read | A13a-4b8c-4d-4f-4g5i-4j-5k-3m-5n-3o-5p-5q-3
b i realize | A6
b i really | A3a-5b-5d-6f-4g13h-7i-6j-5k-5l-6m-6n-7o-6p-5
b i recall | A11a-5b-4c-4d-5e14f-8g-6h-7i13j3k-2l-7m-6n-4o-7p-7q-4
b i regret | A-5
b i remain | A-8
b i remember | A-2
b i ring | a-7b-5c3d-4e2f-5g-5h-6i5j-8k-4m-7n-5o-4p-5q-6
b i ruin | A13a-3b-3d-6e-2f-3g-6h2i-5j-3l-2m-2n-3o-2p12q-4
b i say | A10c-9h-3i-2j-3l20m-3q-2
b i see | A11a2e3f3i-3j7m3n7
b i should | A7d-4g-6k-6m3p8q4
b i should've | A3
b i sit | A4
b i sleep | A8
b i stand on | A5
b i still | a-3b-5c-3d-3e-3f-6g4h13i-9j5k-4m-6n-3o-6p-5q-4
b i suggest | A-6
b i suppose | A16a-2c-5d4e9f-3h-3k-3l-3m-2o-4p3
b i suspect | A6
b i swear | A9a7b-4c-3d-7e-4f-7g5h-7i-6j-7k-4l-6m-6n-5o-6p-6q-6
b i take | A-2a-4b-4c-4d4e-5g-5h11j-5k-2m-3n-4o-4p-5q-4
b i tell | c-2e-11h3j-2m4
b i tell in | A6
b i think | a-9b4d8e6f-4g-4h-7i-6j-7k-5l-5m4n-3o-7p-6q-6
b i touch | A13a-6b-5c-3e-3f-6g-6i-6j-5k-4l-5m-4n-5o-5p23q-6
b i trust | a-8b-6e28f-9g-7h-7i-7j4k-5l-7m-5n-6o-5p-7q-5
b i try | A-5
b i type | A4
b i understand | A13a-8b-8c-2d-6f-6g-6h-7i-6j17k-6l-6m-6n-5o-9p4q-5
b i wait | A3
b i want | A6a-4b-4c-4d-8e-6f2g-5h-6i-5j-5k-3m-5n16o-2p2q-4
b i will | a-7b-5d-7f11j-10n-8o-3
b i wish | A-7
b i work | A6
b i work in | A7
b i would | a9d-4h-7i-3
b i write | a-7b5c-3d-5f4g-6h-6i-7j-6k-3l2m-5n-6o-8p-5q-2
b ibuprofen #Number | A-3
b ice cream | A-6
b idea $ | A-5
b idea of | A7
b idiot $ | A7
b if #Name | A4a-7b-7c5d-7e3f-8g-6h-7i9j3k-6l-6m14n-5o-9p-4q-5
b if a | A6
b if anything | A-6
b if be | a-3b-3c-4e-2f5h-7k-2o-2p3q3
b if have | A-6
b if he | A3a-4b-5c-4d-8e4f-10g7h-7i-7j-7k-6l-7m-3n-4o-8p-5q-9
b if his | A4
b if i | A7a-4b-2c3e4k-3l-2m5o3
b if it | a3b-6c4d-6f2g-5h3j-4k-4l-5m-6n-2o-7p-4q-5
b if memory | A3
b if neither | A-8
b if not | a-6b-6c-4d-6g-5h-6i-5j-7k-6l-7m-6n-4o-6p-6q6
b if she | a-7b-6c-2d5e-2f10g-6h-6i-5j-8k-5l-5n-5o-7p-6q-4
b if that | A-3
b if the | A-2a-5b-5d-6e-2g-3h-6i6j-6k-6l-6m-5n-6o-5p-7q9
b if there | a6b-7c-4d-7e-4f-6g-3h6i-8j-7k-7l-8o-10p9q-4
b if u | a-9b-7c-4d-7e-4f11g-8h-7i-6j-8k-5l-6m-10n-8o-8p-5q8
b if would | a-6b-4d-5e-2g-3h-7i-7j-6k-4l-6m11o4p-4q-4
b if you | A-9d-5j-6m-3n-2o9
b il be | A-5
b ill have | A-3
b ill put | A-4
b ill put on | A7
b imagine what | A4
b in #Day | b-2c11d-2e-2h-2i6l7m-4n-4q-2
b in #Name | b-2c4f-4g-14h-2i13j-3m-12p-3q-7
b in #Number | A6c6d-9f-12i16j-3k-3l-2m-2p-8q-9
b in $ | b-2c5d-3e3f-3g-3h-3j-3k-2l-3m4o-3p-4q-2
b in a | a3d-13e-3f-3h8i-5k5m-11o3
b in about | A-2
b in and | A4a-7c2d-5e-2f8g-4h-5i-4j-6k-5l-4n2o-8p6q-3
b in assembly | A-7
b in bed | A-2
b in bit | A9a-6b-5c-3d-4e4f-7h-6i-6j7k-3l-5m-6n-7o-7p-7q4
b in both | A2
b in by | A-4
b in case | a-7b-7d-8f-5g-6h17i-7j-7k-4l-7m7n-4o-8p-5q-4
b in court | A5
b in daylight | A6
b in each | A-2
b in every | A11a-7b-9c3d-6e-3f-8g-6h-6i-7j3k12l-8m-6n-7p-6q-6
b in for | A-5
b in front | A2f4h-6i-2k5l4m-5n-2o-2p-3
b in general | A6
b in good | A-6
b in her | A-10a4b-7e-2f-6g-6h-7i-7j-7k-2l-6m-8n-5o4p-6q4
b in his | A-6a-2b-4c7d3e2f7g-2h-5i6j-5k5l-4n4o-6p-4
b in it | A4a-3b-3c4d6f-2h-2i-3k-2l-4m4n-3o-4p2q-3
b in me | A9a-8b-6d5e-3f-5g-6h3i-5j-7l-5m-5n-6o-8p10q-6
b in my | a-9c3d-5f3h-3k3o-5
b in on | A-4
b in our | A2a-8b-6c-5d-9e-4f-6g-5h-7i12j-8k-3l-7m-6n-5o-6p-7q-4
b in peace | A8
b in size | A-5
b in some | A6a-7b-7c-3d-7e3f-8g-5h-8i-6j-7k7l-6m-6n-5o-8p-4q5
b in spring | A-5
b in that | A27d-3f7g2j-5k-2m-2o-2p-3
b in the | a-4d-4k-2l-2
b in their | a-9b-6c-4d7e-2f-5g-3h-7i-5j-7k4l-6m-3n4o-9p-4q-4
b in there | A-3
b in this | A9f-3h-3i5l-3p2
b in ur | A8a-8b-5c3d-7e-3f-6g-5h-5i-6j-8k7l-7m-6n-3o4p9q-6
b in week | A-3
b in which | A11a5b-7c6d-5f-5g-5h8i3j-5k-6l-6m-5n-4o-4p-4q-5
b in write | b-5c-5d-3e-5f-4g-3h-5i-3j-4k-3l4m-5n2p3q-3
b in you | A7
b in your | A4b-5c5d11f-7g-7i-3k-5l-12m4o-2p-4
b incompetence be | A7
b instead of | a2b-4d-4e3f5g-3i-4k-4l-4m-4o6p4q-3
b insurance card | A-5
b insurance cover | A-3
b insurance pay | A-5
b into a | A15a-5c4d-4e-5f-4g11h-5i-4j-5l-4m-5n-3o-6p-4q-5
b into the | A4a6b-4d-4e5h-4i-5j4k3m2n-4o-5p-4q-4
b invoice be | A-3
b ipad at | A3
b iron syrup | A-3
b it #Day | A-3
b it #Number | A3a-4b-6c-3d-5e-4g-5h-8i4j-7k-5l-6m-7n-4o-7p-7q5
b it $ | A4c-4e-7i-5k-4l4m-8q-4
b it a | a-6b-6c7d-5e-2f-5j-6k5l-5m7n-4o-7p-5q-4
b it all | a-2b-4c-5d-3f-4g-3i-3j3k-2l-3n-5o-5p-2q10
b it and | a-5c-4d-3g-4h-3i-6l2m-2n3o-4
b it as | A-3
b it at | A-3a-7b-7c4d-5e-3f-6g-2h-7i-5j-7k2l8m3n-5o-7p-3q5
b it back | A-2
b it be | A6c3f-10g-8l7m-4q-4
b it because | a-3b-4c-5d-7e-3g-5h-8i-6j-5k-7m9n-3o-4p-5
b it before | A-3a-7b-8c-4d-8e-3f-8g-6h-8i-9j-7k-9l8m-8n15o-8p-7q-6
b it by | a-5b-5d-5e3f-6g-6h2i-5j-6k-5l-5m-3n6o-5p-4
b it can | A3a-6b-5c-2d-7e8f-6g-5h-6i-7j-5k-4l-5m-6n-5o7p-4q2
b it come | a7b-9d3e-5f-5g-4h-7i-8j-6k-5l-7m6n-4o-9p-7q-2
b it cost | A-2
b it depend | A2a-5b-6c-3d9e-3f-5g-4h-6i-7j-6k-7l-8m-5n-7o-5p-7q4
b it do | A-2a-4b-5c-3d-6e-4f2h10i-4j-6k-4l-5m-4n-6o6p-5q-6
b it down | A10a-10b6c-4d-8e-4f-8g-9h-7i-8j-8k-8l-7m-8n7o-9p-7q7
b it exist | A5
b it feel | a-4b-6c-4d4e-4f-7g-5h-7i-7j-4k-4l-4m5n-6o-7p-6q-2
b it first | A-5
b it fix | A7
b it for | A4a-4b-4d5e2f-3g4j-2k-3l-2m-4o3p-4
b it from | a-6b-4c11d-7f-7g-6h-6j-7k-4l-6m9n4o-4p-5
b it get | A2
b it give | A4
b it go | a-6b-5d6f-6g-5h-6j-6k-3l9m3n-6o4p-5q-2
b it hang | A4
b it hang on | A4
b it have | a-3b-3e4f-2g4h-3j-2l-2m-2q3
b it he | A-6
b it i | b-3c-3d-3e-6f-3g-4h2i-4j-3l7o-4p5
b it if | A-7
b it in | c-3e4f-3j-9k-5n-3p2
b it look | a-6b-8c-3d14f-5g-5h-6i-5j-4k-6l-6m-7n-2o-6p-4q-3
b it make | A7
b it may | A4a-7b-5d-7e-2f-4g-3h-3i-4j-6k-6l-6m-4n-4o-2p-4
b it must | a-6b-7c-3d-9e10f-5g-6h5i-6j9k-6l-6m-7n-6o-6p3q-6
b it my | A6
b it not | A6a-5b-6c-3d-5e-3g-5i-9j-5k-7l14m-6n-4o-6p-8q-8
b it off | a-5b-3c-2d-3e-2g-4h-6i-7j-6k-4l10m-7n15o-6p-3q-5
b it on | a-2c-4e-4f-2h5k-3m-3o10p3q-4
b it once | A4
b it only | A7
b it out | A3a-7b-4d3f4g-5h-8i-6j-6k-3l-6n-5o-6p-3
b it over | A3a-5b-6c-4d-6e4f-6g-5h5i4j-9k-5l-8m-7n-7o-8p-7q-7
b it put in | A5
b it rather | A3
b it reach | A-5
b it say | A-2
b it so | A4a-5b-4d5e-7f-4g-4h6i-4j-4k-3m7n-5o-6p7q-4
b it stand | A-6
b it suit | A6
b it take | a3c17d-7f-6g-4h-6i-6j-5k-5l2m5n-7o-7p-5q-4
b it that | a-8b-6c3d4e-4f-4g-7h6i-9j-7k-7m-6n-6o-7p-7q-4
b it the | a-9b-7c-3d8e3f-5g-5h-8i6j-7k-4l-5m-4n-5o-6q-3
b it they | A8a-7b-6c-3d7e-3f-3g-6h-6i-6j-7k-6l-5m-6n-8o-9p-3q7
b it through | A-9
b it to | b-3c-10e2l-4n-2o2q-3
b it until | A-3
b it up | b4e-11f3h3j-2m-2p-3
b it will | a-6b-5c-2d-6f-8g-6i-6j-6k-5l-7m-6n-6o-5p4q3
b it with | a-4b-5c-6g-3h-4j-4k-5l-3m-4o3p-5
b it without | A3
b it would | A13a-6b-6d-8f-3g4h2i-7j-4k-6l-6m-5n-2o11p-4q-4
b it yesterday | A-5
b itll be | A-4
b its #Money | A-6
b its always | A6
b its in | A-18
b its like | A4
b its not | a-9b-8c-3d-7e-4f-5g-6h-7i-7j-7k-8l15m-4n-5o-6q-7
b its own | A-2
b job $ | a4b-8c9d-6e-2f-7g-6h-7i9j-8k-6m-6n-6o-7p-5q-4
b job in | A7
b journal a | A5
b journey #Name | A-4
b judge #Name | A8a-6b-6c4d-4e-3f13g-3h-5i-6j-5k-7l-5m-5n-6o-5p-3q-6
b judge get | A5
b judge's order | A-3
b jumper and | A-4
b just a | a-7b-7c9d-8f-7g-7h4i7j-7k-8l-7m-8n-6o3p-7q-4
b just can | A4a-6b-4c-3d18e-3f-6g-7h-7i-6j-6k-6l-5m-5n-6o-7q-6
b just confirm | A-3
b just do | A-2a-6b-5c6d-8e-4f-7g-6i7j-5k-3l-5m-5n4o-8p-5q-7
b just must | A-10
b just see | A8a-5b-3c-3d-8e-4f-7g-4h-5i-4j-6k-6l-6m-5n-5o5p-4q2
b just so | a-7b-4c-4d2e-3f-6g-4h-7i-6j-6k-5l-5m-7n-7o3p-2q8
b just the | A7a-6b-7c3d-9e2f-6g-6h4i5j-7k-6l-7m-7n-8o-9p-4q-5
b just want | a-7b-3c-3d7e-3f-8g7h-7i-3j-3k-4l-4m-4n-5o-8p-8q-8
b keep #Name | A-5
b keep $ | A3
b keep a | a5b-5c5d-4e-2f5g-5h-7i5j-4k-8l8m-6n-5o-6p-6q-6
b keep her | a-8b-6d-6e-4f-7g-5h-6i4j-5k-5l2m4n-5o-4p-2
b keep it | A-12
b keep on on | A7
b keep push | A6
b keep the | a-6b-6d-6f2g-4h5i8j-7k-2l-6m-6n4o-6p-5q-4
b keep them | A-9
b keep to | A-4
b keep up it | A3a8b-5c5d-6e-3f18g-4h-6i-4j-5k9l-4m-5n-8o-5p-5q-8
b keep your | A4a-8b-6c-3d-6e-3f-9g-6h-6i-7j-6k-4l-6m-7n25o-9p-4q-4
b kenji $ | A-5
b kick off off | A6
b kick-off #Time | A-5
b kid $ | A-3a-9b3c-3d-7e-3f-5g16h8i-5j-7k-7l-5m-6n-4p-5q-2
b kid be | a-5b-6c13d-6e-4f-7g-5h-7i-3j-7k12l-5m-9n6o-9p-6q-7
b kids all | A-6
b kids at | A-3
b kids do | A8
b kids would | A-4
b kill it | A-5
b kind of | A-3a5c8d-3f-4g-2h-5i-4j-5k3l-5m-4o-5q-6
b kind regards | A-7
b kindly let | A-3
b kitchen $ | A6a-6b-6c-2d-6e-3f-5h-8i3k6m-7n-5o-7p-5q-3
b kitchen be | A7
b kitchen charger | A-3
b kitchen with | A5
b knees $ | A6
b knees and | A4
b know $ | a4b-5c-3d-8e-3f-6g2h13i-4j3k-4l-5m3n6o-3p-6q-4
b know a | A3
b know be | c-3d4f3g-2h-3m-2p8q-3
b know before | A-3
b know by | A-18
b know how | a-6b-6d-9e-3f-7g-5h2i-6j-7k-7l-6m-5n-7o-6p10q5
b know i | A12c-5d-2e-13i4l2p19
b know if | A2
b know it | a-6c-3d8e-4f-5g-4h-5i-4j-4k-3l-4m-4o-4p8q-4
b know maybe | A7
b know that | A17b-3c-7d7g-2h-2k-2o-2p-6q-3
b know the | A-5
b know what | a4b6c-3e-4f-6g-4h-6i-4j3k-4l-4m-4n-2o-4p-5q5
b know where | a4b-5d-6e-2f-3g-2h-6i-5l5m-5n-4o-4p-6
b know whether | A-4
b know who | A9a-8b-7c3d-9e-3f-5g-5h-6i-7j5k-6l13m-7n-5o-5p-7q-7
b l $ | A-5
b lack of | A5
b ladies at | A7
b lady whose | A6
b land at | A-8
b land on | A2
b landline $ | A-10
b landline be | A-4
b lane #Number | A-2
b last #Day | A9a-7b-5d-5e-3f-5g-6h-7i-8j-7k-4m-5n-4o-3p8q-4
b last #Name | A-2
b last #Number | A6a-2c13e3f-4i5m2o-3
b last month | A9a-7b-6c19d-5e-4f-9g-5h-8i-9j-6k-5l-8m-8n-5o-5p-5q-6
b last night | A4a-5b-3c8d-7f-5g-3h3i-7j-5l-5m5n-5o-5p2q-5
b last time | A4a5b-5c8d-7e-3f-5g-4h2i8j-6l4m-6n-4o-6q-4
b last week | A-4
b last year | a-5b-7d-5e-4f-5g-5h-7i7j5k-4m-7n-6o-4p-4
b late $ | A-9
b late a | A-5
b late on | A3
b laugh $ | a-8b-7c-3d8e-3f-7g5h-6i4j6k-5l-5m-7n-5o-7p-8q-6
b laugh at | A7a7b-7c-4d-5e-5f-7g-4h5i-6j7k-5l-7m-7n-4o6p-6q-6
b lazy eye | A-2
b learn it | A7a-4b-7d-5e-4f-5g-3h-6j-8k-6l7m4n-8o-6p-3q-5
b learn that | A-3
b learn the | A5a-8b-8d-6f-7g-7h-9i6j-9k-8l-7m-9n-7o-8p-7q-4
b learn to | A11a-4b-4c3d-5f-5g-3h-3j-5l-4m-6o9p-4q-3
b learn when | A4
b least #Number | A5
b leave $ | A5
b leave a | A5
b leave and | A8
b leave at | A-3
b leave his | A-5
b leave in | A9a9b-5c-5d-3e-3f-8g-4h6i11j-8k-8l-6m-6n-6o-6p-4q-4
b leave it | a-4b-3d4e-5f-4g-3h-4i-5j-4k-3l-5m-5n5o-5p-3q14
b leave me | A10a-8b-5c9d-8e-2f-3g-6h-7i10j-6k-5l-6m-8n3o-7p-7q-6
b leave my | A7a-7b-4c-2d-8e-4f-7g-5i-8j14k-3l-5m-9n12o-6p-6q-4
b leave that | A10a-5b-5c-3d-5f-7g-5h4i-6j12k-6l-6n-4o-4p-5q-7
b leave the | A4a-3b-3d-5f-5g-2h-3i4k-3l-3m-4o-2p-3
b leave you | A9a-7b-7c3d-6e-4f-5g-5h4i-8j-6k-5m-5n-6o-9p-6q-4
b left $ | A6
b left so | A-3
b left with | A7
b left wrist | A-3
b less $ | A5a-6b-5c-3d3e-4f-6g-6h5i-7j-6k-6l-7m-6n-7o-9p8q-5
b let her | a-5b-4c-2d-7e-3f5g4h4i-5j-5k-3l-5m-7n8o2p-3q-3
b let him | A14a-4b-4c3d7e7f-5g-3h-6i3j-5k-3l4m12n-6o3p-4q-5
b let it | a-6b-5d-5e-3f-6g-6h5i-8j-6k-5l-6n-6o6p-6q-4
b let me | a-5b-5d-6e5f-6g-4j-4l-4m-5n-2o-6q-7
b let near | A4
b let us | a7b-6c4d-7e-3f-8g-3h-8j4l-7m-8n-8o-8p-6q6
b let you | a-8b8c4d-7e-5f-8g-2h-8i-6j-8k-8l-6m6n-4o-5p-6q-7
b let's see | A10a-3b-3d-4e-3f-6h-4i-4j-3k-3l-3m-5n-3o-4p-4q7
b letter about | A-5
b letter from | A-4
b letterbox on | A-4
b letters $ | A9a-8c3d-4e4f2g-4h-6i-5j-5k-6l-6m-4n-5o-7p-6q-6
b level #Number | A-7
b library be | A-3
b library book | A-5
b licence $ | A4
b lie awake | A7
b lie in | A6
b life $ | A9a-5b-3c7d-6f-4g-5h-5j-4l-3m-3n-5o-5
b life sorry | A3
b light $ | A5
b light off | A7a-4b-5c-3d-5e-4f-4g6h12i-6j-8k-7l-6m-5n-7o-7p-6q-7
b light out | A-5
b like #Name | A5
b like #Number | a4b-7d-6e-4f-8g3h-7i6j-7k-9l5m-6n-7o-7p-4q-4
b like $ | a-8b-7c-4d8e-4f-7g-4h-8i-7j-5k-7l-4m-5n-5p5q-4
b like a | a6e-4f-9g3h-4j2o-2p-7q-6
b like an | a-9b-6c8d-7e9f-6g-6h-7i-7j-8k-7l-7m-6n-5o-8p-5q-4
b like be | A8a-2b-4d-4e-2f-3g3h-7i-4j-3k-2l-3m-3n-2o-2p-7q3
b like have | A7a4b-8c-4d8e-4f-9g-7h-8i-7j-7k-9l-6m7n-4o-7p-6q-5
b like it | a-8b-8c-4d-8e-3f4g-7h4i-9j-8k-6l7m-6n-8o-9p-9q-5
b like me | A8a-8b-6c-4d11e-3f-5g-5h-7i-6j-6k-7l-4m-7n-4o-9p7q-4
b like some | A5
b like that | A10a3d-5e-7f12g-3h-3j-4k-3m-4n-5o3p-3q-4
b like the | a-4c-8d6f-4g4h-4i-3l-3m-5n-3o-5p-3
b like this | A7a-5b-6c-3d-5e-4f4g-7h-7i3j-4k2l-4m-4n-4o-5q-4
b like to | a-3b-3c-13d3f5g2h3i-3j4m4
b like us | A-5
b like when | A4
b like your | A6
b limit to | A6
b list $ | a-4b-4d-3f3g-3h-5i-2j-4k-4m-4n-4o-3p3q-3
b list and | A6a-6b-6c3d-7e-4f7g-5h-8i-8j-8k-6l-8m2n-8o-7p-6q-4
b list of | A-7
b listen $ | A7a3b-8c-3d-8e3f-7g-4h-6i-7j-7k5l-7m6n-6p-6q-5
b listen to | A5a8b-6c-3d-6e-4f-8g-7h-8i-7j-6k-5l7m-6n6o-8q-5
b literally can | A7
b little #Name | A10a-7b-9c-4d7e-5f-6g-7h14i-7j-8k-6l-7m4n-4o-7p-5q-5
b little #Number | A12a-6b-5c-3d-6e-3f-7g3h-7i-7j-6k-3l-8m12n-8o5p-6q-5
b little girl | A5
b little man | A4
b live at | A5
b live by | A6
b live on | A9
b live together | A5
b lmk by | A-5
b lol $ | A-11
b long as | A-6
b long look | A6
b look $ | a-8b-8c-4d6e4f-7g-7h-8i-7j-6k-8m-7n-6o-7p-5q-8
b look at | A3h-3i-4j-2l3m4q-3
b look for | A5a-4b2c-5d10e-5f-5g-4j-4k-5n-3o-5p-5q5
b look forward | a-5b-5c-3d-3f-5g-3h11i-4j-6k-5l-7m-4n-3o-4p-6q-5
b look in | A6
b look into | A3a-6b-3c-3d-8e-4f-3h-5i-6j-6k-6l7m-5o10p-4q-4
b look out out | A-4
b look over over | A7
b look up it | A11a-8b7c-3d-6e-2f-6g-5h-7i-5j-7k-6l5m-8n7o-8p-5q-6
b look up up | A10a-7b-3c11d-7e-2f-6g-5h-7i2j-6k-5l-5m4n-6o4p-5q-4
b looks like | A-2
b lose nothing | A7
b lose the | A7a-8b-7c-3d3e-4f-7g7h-8i-6j-6k8l-5m-6n-5o-7p-7q-7
b lot in | A3
b lot of | A5a-6b-8c-4d-5e-4f-7h-5i-7j-8k-7l-6m6n-6o-9p-6q6
b love $ | A-5
b love be | A6
b love it | A-6
b love to | A-4a-6b-7c-3d6e4f-5g-5h-7i-4j6k-5l7m-6n-4o-10p-5q-7
b lovely $ | A-4
b lovely to | A-5
b low $ | A6
b luck on | A-4
b luck with | A-10
b lump $ | A7
b lunch $ | A-11
b lunch and | A9a-4b-7c5d-4e-4f-6g2h4i-5j-6k-5l-6m5n-6o-2p-7q6
b lunch be | A-7
b lunchbox $ | A-4
b mad i | A9a-3b-3d-5g4h-5j-2l-3m-2p-6q-6
b magistrate $ | A7a-8b-6d-6e-4f12g-5h-4i-7j-5k-6l-5m-5n-7o-7p-5q-6
b make #Number | a-6b-6c8d-7e3f-7g-4h6i-9j-7k-5l-7m-5n-5o-6p-5q-6
b make $ | A5
b make a | A7b-3d-3e-12h-3k-2l3m-2p3
b make for | A6
b make him | A-5
b make me | A17a-3b-4d-2e-8f-3g6h-3i6j-3k-2n3o-4p-5q-2
b make no | A5
b make of | A4
b make sure | A-3
b make the | A-7
b make up up | A3
b make you | A6a-6b-5c-3d-6e-2f-3g6h-7i-6j-4k-4l-5m-3o-8p3q-3
b make your | A9a-6b-5c-3d14e-4f-5g-7h-9i-6j-8k-3l-5m4n-5o-8p-5q-4
b man $ | A4a3b-7c-3d-2f-6h-5i-5j-5k-6l3m-4o-8p-3q-5
b man at | A4
b man in | A3
b man of | A3a2b-8c-2d-6f-7g-6h4i-6j-6l-6m-5n-6o-9p-7q-4
b man on | A6a6b-7c3d-3e10f-4g-5h6i-7j-8k-8l-8m5n-2o-10p-6q-3
b man who | A14a11e3h-4k-7p2
b man with | A9a15b-8c9d-3e-3f-8g-3h-6i-7j-6k5l-7m-6n-5o-9p-5q-2
b man you | A3
b manage the | A-4
b manners $ | A7a-9b-7c4d-7e-4f5g-5h-6i-6j5k14l-5m-4n-6o-8p-4q-6
b manners than | A5
b many things | A5
b many times | A7a-5b-7c11d-6f-5g5h-6i-5j-6k-7l6m-8n-6o-7p-6q-8
b marriage $ | A8a7b-8c-3d-7e-4f-7g-6h-8i16j-9k-5l-7m-7n-7o-8p13q-9
b marry to | A8a-5b-6c-4d-4e-4f-5g6h-8i3j15k-5l-6m-4n-3o-6q-5
b match on | A-3
b maths $ | A-5
b maths test | A-3
b matter of | A-2a-5b-6d-7e4f-6g-6h6i-9j-7k-7l-8m-7n-3o-7p-7q-6
b may ask | A5a-7b-4c-3d-8e4f-6g-2h-5i-4j3k-4l-4m-5n-3p-4
b may be | c-10d3e-10l-2o11q2
b may consider | A5a-7b-5c-3d-5e-3f-5h-3i-4j-8k-5l-3m-2n-4o16p-2q-8
b may do | A12a-6b-5d-5f-4g-3h-2i-3j-5k-5l-4m-4n-3o-8p-3q12
b may find | A4
b may have | A5a-7b-5c4d-7e-2f-5g-4h-4i-4j-7k6l-5m-5n-5o-9p-5q-3
b may look | A5a-8b-4c-3d-9e-4f-4h-6i-4j7k-6l-6m-6n-3p-5q-6
b may not | A13a-3b-3c-3d-3e-5f-3j-3k-4l-3m-2n-2o-7p-3q19
b may try | A-2a-9b-5c4d-8e4f-4g-2h-5i-3j-7k-7l-3m-3n-5o14p-2q-7
b maybe at | A7
b maybe if | A5
b maybe read | A5
b maybe try | A4
b maybe will | A-2
b maybe you | A11a-5b-4d4f-6g-2h10i-4j-6l-4m-7n-7o2p-6q-7
b me #Number | A11a-9b-5c7d-9e-3g-6h-7i4j-7k-4l-6m-6n3o-10p-7q-5
b me $ | A4c-11e-8g-9h2j-3k-13o-2p6q-5
b me a | a-7d-6e-5f3g-4i3j-6k3m-5n-5o-5p-5
b me after | A7
b me and | a-4b-4c-3d4e-3f3h15i-4j-5k-3l-4m4n-3o-3p4q-3
b me at | A11b-2f4h-3n3o-3p4
b me be | A21c-9d-2h-3i-2j-2m5
b me by | A-5
b me daddy | A6
b me for | A4c-9e-14h2i4l-2n-2o-3p17
b me forgive | A6
b me from | A-4
b me have | A3a-4b-6c-2d11e-3f-5g-6h-8i-6j-4k-3l-4m-5n-3o-4q-5
b me he | A7a-3b-4c4d-6e3f-6g-6h-8i-4j-8k-4l-6m5n3o-6p-5q-6
b me himself | A7a-4b-5c-5d-5e-4f-5g-5h-8i-5j-7k-6l-6m5n-7o-5p-3q-4
b me how | A5a-5b-6c11d-7e-4f-7g-7i-7j-7k-7l-8m6n-5o-7p-5q-3
b me i | a-4b-4d-4f-4h6i-4j-3k3m-3n-3o-4q-3
b me if | A3b-4c-4d-4e6f-3g5i-2j-5k-3l2n-2o-3p-5q-2
b me in | A3b-2c5d-3e3f-3h-3j-3l-3m-6n2o-3p-3
b me it | A4
b me know | A-24
b me like | A12a-7b-5d-5h-6i-4j-5k-3l3m-5n7o-6p-6q-4
b me nearer | A2
b me not | A9a-4b-4c-3d-7e-3f-6g-5h4i-5j-6k-5l-8m13o-5p-6q-4
b me now | A7a-8b2c-4d-5e-4g-6h-7i-6j6k-6l-7m6n-9o-8p-6q-4
b me of | A5
b me off | A11a-5b-4c6d-7e-3f-5g-5h4i-8j7k-4l-8n-8o-5p-5q-4
b me on | a5b-4e-4f-5g3j-4k-2l-6m7n-4o-4p-5q-3
b me out | A6
b me please | A-2
b me say | A6
b me she | a-5b-7c-4d-7e-3f-5g3h-9i-6j-8k-5l-7m17n-5o-5p-4q-5
b me since | A4
b me start | A-4
b me that | A17a-2b2c-2d-4f-3h-4i3k-4l6m8o-2p-4q-2
b me the | a-5b-3d-4e2g-4j2k-3l10m-3o-3q-3
b me this | A6
b me through | A5
b me to | A14a-3c-18g-3j-5m4n-3o5p4
b me too | A-5
b me until | A-10
b me what | A3
b me when | A7a-6b-5c22d-8e5f-5g-6h-9i-10j-6k-4l-7m-7n-9o-6p-5q-6
b me which | A-3
b me who | A8a-9b-6c3d-7e-4f-7g-7h6i5j-6k-5l4m-6n-7o-4p-7q-7
b me why | A7
b me with | a-5b6d-5e-3f-6g-4h-6i-5j-6k-4l-6m4n5o-7p-6q-5
b me you | A13a-4b-4c-4d-5f5g-3h-7i-4j10m-6n-4o-3q-4
b me yours | A-5
b meanwhile i | A6
b medicine be | A-5
b meet $ | A-5
b meet at | A-7
b meet with | A6
b meet you | A-5
b meeting be | A-7
b men who | A4
b merry christmas | A-7
b message after | A-5
b message and | a-5b-5c-3d-6e-4f-5g5h-7i-5j-6k-2l6m-6n-3o-7q-5
b message from | A-6
b message that | A5
b middle of | A9a-7b-5c6d-6e-4f-7g-5h-8i-6j-6k-6l8m-6n-8o-6p-3q-5
b mind $ | A6
b mind a | A6
b mind be | A6
b mind me | A7d-7f-3h11i-4j-4l-3m-4n-5o-4p11q-7
b mind that | A10a-8b-6c-3d16e-2f-5g-5h2i-5j-6k-5l-5m-7n-6o-8p-8q-6
b mind the | a-7b-5c-3d8e5f-7g-5h-8i-6j8k-8l-5m-8n-7o-8p-6q-7
b mine $ | a-4b-4f-5g-4i4j5k-4l-4m-3n-4o3p-4q-2
b minute past | A6
b minute then | A-6
b minutes $ | A-2a6b-7d-2e-3f-5g-6h-9j-6k-7l5m-7n-6o5p-6q-6
b minutes each | A-6
b minutes from | A-3
b mirror $ | A3
b miss #Number | a-7b-5c-4d-6e-3f-5g-6h-9i-9j-4k-5l14m-6n-5o-6p-8q-6
b miss anything | A-6
b miss the | a-7b-7c-4d-7e3f-8g-6h-7i8j-7k-7m-5n-4o8p-6q-6
b mistake $ | A-2
b mo $ | A-5
b mobile $ | A-5
b moment $ | A-6
b money $ | A2
b money be | A8a-6b6c-3d-5e-3g-5h-7i-6j-6k-7l-6m-6n-8o-7p-7q2
b monkey bars | A-4
b month $ | A-11
b month and | A14a-5b-3d-5f13g-5h-5j-4l-5m-4n5o-6p-4q-6
b month from | A-3
b month of | A6
b month would | A6
b months $ | A-2
b mood tbh | A3
b morag $ | A-5
b more #Name | A4
b more $ | A3a-7b-5c-2d-8f8g-6h5i-6j-7k-4l-6m2n-6o12p-5q-6
b more and | A10a-4b-4c-3d-5e-3f16g-4h-6i-5j-6l-3m-5n-8o-6p-5q-5
b more of | A5
b more sense | A2
b more than | A3a7b-3e-5f-6g-3h-5i7j8k-4m-6n-4o-4p6q-4
b more time | A9a-4b-3d2f8g-6h-6i-5j-5k-3l-3m-5n-5o-5p-4q-5
b more to | A4a9b-3c-2d13e8f-6g-6h-7i-6j-6k-2l-5m-3n-2o-3p-6q-3
b morning $ | A-14
b morning and | a-6b-5c5d-4e3f-4g-7h-8j-6k-5l4m-8n4o-5p-5q-5
b morning so | A-3
b most mammals | A7
b mother $ | A9a-7b-7d5e10f-4g-4h3i9j-7k9l-6m2n-6o-8p-4q-4
b mother and | A5a6b3d-4f-4g-5h-7i-4j-5k-7l-4m-4n-2o-4p12
b mother have | A7a-8b-7c-2d-7e2f-5g-4h5i-7j16k-9l-6m-6n-6o5p-6q-3
b mother in | a-7b-7c-5d-4e-3f7g-5h-8i-8j-8k-6l13m-6n-3o-7p-6q-3
b mother must | A8
b mother that | A5a-7b-5c5d3e5f-5g-2h-7i5j-9k-7l-7m-6n-6o-8p-5
b mother to | A10a-8b-7d-6e-2f-6g-3h-6i-4j-7k8l-6m-6n-6o5p-5q-3
b mother with | A5a-7b3c11d-7e-4f-5g-4h-7i-6j-8k7l-4m-5n-7o-10p-4q-2
b mother's hip | A5
b motion for | A5
b mouth $ | a-7b-6c-3d-5e-3f-7g-6h-8i-7j3k-6l-7m5n8o-9p-4q-3
b move #Time | A-3
b move $ | A-6
b move go | A-5
b move in in | A-6
b move my | A-7
b move out out | A8a-7b-7d-7e-4f-5g-7h-9i17j-8k-4l-6m-5n-7o-8p-4q-4
b move the | A-2
b move to | a-8b-6c3d-5f-6g-5h-6i-7j11k-6l-6m-7n-5o-9p-5q-5
b moves to | A-4
b much as | A9a-7b-4c7f8g-5h-5i-6j-5k-5l-5m-5n-5o-6p-6q-4
b much use | A5
b mum go | A6
b murder a | A-4
b must #Money | A-2
b must #Name | A-5
b must a | a-4b3c2e7f-5g-3h-5k6l-4n-5o-7p-4q-4
b must anything | A-4
b must be | a-8b-8c-4d-7e23f-6g-7h4i-6j4k-7l-6m-6n-5o-7p-6q-7
b must have | A3a-7b-6c5d-7e8f-5g-7h-7i-6k-6l-6m-7n-6o-7p-6q-4
b must her | A-5
b must his | A-3
b must it | A-3
b must know | A8
b must not | A-3
b must stay | A-5
b must the | A-3
b must think | A5
b must to | A-11a-4b6c-8d-5f-3g-2h8i-4j-4k-5l-3n-3o2
b must top | A-4
b must your | A-3
b my #Number | a-7b-6c2d-3e-4f9g-7i-8j-7k-6l-9m-6n-7o-7p-4q-4
b my answer | A-8
b my attorney | A8a-5b-5c-3d-6e-3f10g-3h-5i-6j-5k-6l-5m-5n-6o-3p-6q-5
b my back | A14a-3b-5c-2d-4e-3f-5h6i-7j-5k-3m-4n-5o-6p2q-3
b my birthday | A8a-6b-6c-4d-8e5f-4g-5h5i13j-6k-7l-7m-4n-7o-6p-7q-6
b my blood | A13a-5b-7c-2d-6f-5g10i-5j-6k-5l-6m-5n-6o-7p-6q-5
b my brief'll | A6
b my brother | a-7b2d-7f-6g-5h-7i-6j3k-6l4m-6n-4o-5p-4q-4
b my character | A3
b my child | A5
b my compliments | A6
b my condolences | A8
b my counsel | A5a-6b3c-3d-5e-4f14g-3h-6i-5j-5k-5l-7m-5n-3o7p-5q-4
b my counsellor | A8a-6b11c-2d-4e-3f-6g-5h-5i-2j-8k-4l-4m-3o-6p-2q-2
b my counselor | A5
b my credit | A8
b my face | A6
b my family | A7a-8b6c2d-7e-3g-6h-6i-8j-8k-5l-6m-9n6o-9p-6q-5
b my father | A10a6b-6c-3d-7f-5g-4h-8i-8j9k-8m-6n-6o-6p-6
b my fault | A5a-3b-3c-4d-5f-4g-5h-6i-4j-5k-3m-4o-4p18q-5
b my feet | A3a-6b-6c-3d-5e-4f-5g-8h13i-4j-6k-4l-5m-3n-7o-4p2q-5
b my grandmother's | A10a3b-4d-7e2f-5g-4h6i16j-7k-3l-7m-6n-5o-4p-5q-3
b my hall | A-4
b my hand | A17a-4b-4c-3d-4e-3f2g-4i-5j-5k-2l6n-6o-5p4q-4
b my hands | A4a-5b-6c-2d-4f-6g10h-6i-5j-4k-4l-4m-3n-4o-4p-6q-4
b my handwrit | A4
b my head | A13a-7b-6d-6f-4g17h-6i-5j-6k-6l-6m-5n-5o-5p3q-4
b my heart | A6
b my hip | A3
b my knees | A4
b my last | A-2
b my lips | A4
b my lunch | A7
b my mind | A6
b my mistake | A-2
b my mobile | A-5
b my mood | A3
b my mother | a-6b2c-6d2e4f-4h7i6j7k-6l-4m-5n3o2p-4
b my mother's | A4a-6b-2c3e-4f-7g-5i4j8k-4l-5m-5n-5o-5p-5
b my name | A7a-4b-5d8e-7f3g-2h-4i7j-3m-4n-5o-4p-3q-2
b my new | A-5
b my old | A-2
b my own | A12a-2c-17e-2g3h22i-3j-6k-2p-5
b my patience | A5
b my phone | A-2a-6b-6c2d-8e-2f-5i-5j-6k6m4n4o-5p-6q-4
b my records | A7a-8b-7c-4d-5e-4f-6g-8h5i7j-6k5l3m-5n-3o-5p-5q-3
b my rope | A6
b my salary | A5
b my share | A-3
b my shift | A-9
b my shoes | A6
b my sister | a-7b9c-3d5e-4f-5g-4h-6i-5j9k-3l5m-6n7o-7p-4q-2
b my slippers | A4
b my solicitors | A6
b my son | A12a-7b-5d5f4g-4i2j2k-6l-6m-6n-5o4p-6
b my tab | A3
b my therapist | A8a-6b15c-2d-6e-2f-5g-4h-5i-5j-6k-4l-5m-3n-4o-6p-4q-2
b my tongue | A3
b myself $ | A7a-6b-7c-2d-5e-2f2g-6h5i3j-6k-7l-4m-5n6o-6p-6q-7
b n be | A3a5b-6c-3d-6f8g-3h-7i-4k-5l-5m4n-7o-6p-5q4
b n he | A-3
b n i | A3a-6b6c-3d-3e-3f-6g10h13i-7j-7k-4l4m-7n8o-7p-5q-6
b n il | A7
b n it | A4a-7b4c-4d-5e-4f-8g-7h-8i-9j-8k-3l12m-8n-8o-7p-4q-2
b n its | A6
b n my | A7
b n never | A11a-7b-5c8d-8e-2f-7g-8h-6i4j-8k8l-8m-6n-5o-8p-5q-3
b n u | A-2a-9c-2d-9e-3f9g-7h4i-5j-7k-4l-6m-6n-6o-9p-4q-6
b name and | A14a-8b13c-4d-7f6g-4h-5i-4j-6k-5l-5m-5n-3o-7p-4q-5
b name be | A3a-7b4c-2d4e-2f-7g-5h-5i4j-7k-5l-5m-5n-4o-7p-4q-3
b name come up | A6
b name for | A10a-7b18d-5e-3f-6g-2h-5i-3k-6l-5m-7n-4o4p-4q-4
b name have | A5
b name of | A2
b name on | a-7b-7c-3e-2f3g-6h4i-6j-7k-4l2m7n-7o-7p-5q-4
b nasreen $ | A-8
b near the | A-9
b nearer the | A11a-3b-3c-3d-4e-4f-6g-3h-3i-3j-5l-2m-4n-5o-7p-4q21
b need #Number | A5
b neither of | A-4
b neither suits | A-5
b nervous about | A-5
b never any | A-2
b never do | A7
b never enough | A7
b never even | A5
b never have | A2
b never once | A10a-7b4c-3d-7e-3f-4g-5h-8i8j7k-6l13m-6n-6o-6p-6q-7
b never say | A11a-7b-6c4d-5e-2g-4h-7i-9j-7k-4l8m-7n-4o-6p-5q-2
b new $ | A7
b new fella | A7a-7b-7c-5d-6e8f-5g-3h-5i-6j17k3l-5m-4n-3o-6p-4q-3
b new flat | A-5
b new pair | A-2
b new teacher | A-5
b next #Number | A-2
b next month | A-4
b next session | A-4
b next time | A11c-9e3h-3j-3m-2n9o3q-8
b next to | A5a-4b-5d2f-7g-3h3i-5j-6l-4m-4n-7o10p-3q-5
b next week | A-10
b ngozi $ | A-10
b nice $ | A-6
b nice to | A-6
b night #Number | A-7
b night $ | a-4b2c4d2f-4g3h-4k-4l-4m-4o-4p-4q-4
b night and | A-4
b night but | A-6
b night no | A-3
b night so | A-7
b night would | A-6
b night you | A5
b nights $ | A-3
b nights from | A-4
b nights i | A4
b nights on | A-3
b nights with | A7
b no $ | A4a-8b-8c3d-6e-4f-7g-8h-8i-9j-7k-4l6m-7n-8o-7p-6q7
b no and | A7
b no bother | A-5
b no business | A3
b no child | A4
b no comment | A7
b no extra | A-5
b no fizzy | A-4
b no hockey | A-3
b no hurry | A-5
b no i | A-11
b no idea | A4a-6b-3c-3d-4e5f-4g-6h-5i-6j7k-5l-6m-6n-6o-7p-6q7
b no in | A6
b no more | A3
b no on | A-5
b no phone | A5
b no problem | A-9
b no rush | A-3
b no such | A7
b no the | A-5
b no to | A-2
b no worries | A-4
b no. i | A7
b nobody ask | A5
b nobody be | A-2
b nobody can | A5
b nobody ever | A4
b nobody have | A6a-3b-5c2e-6h7i3j-4k-5l-8m-3o-3p-2q-3
b nobody in | A7a-7b-4c-4d-7e5f-5g-5h-7i-8j8k4l4m-5n-3o-8p-3q-6
b nobody must | A6
b nobody tell | A2
b none of | A5
b not #Number | A7a6b-3c6d-4f-5h-4i-4l-2m-2o-4p-3q2
b not $ | A14a-7b-6d-5f-7g-5h4i-5j-6l-6m-5n-6o-8p-4q7
b not a | A8a3b2c-3d-3f-3h-2i-2j-3k-4m-2o-5p-3
b not able | A-9
b not after | A8
b not agree | A-5
b not always | A5
b not at | A-4
b not be | b5c8f-2h-4k-2l-2o-2q-3
b not before | A-7
b not care | A5
b not depend | A3
b not do | A-5
b not even | A-3a6b5d-7e4f-5g-4h7i-5j-6k-6l-6m-6n-7o-7p-5q-6
b not expect | A7
b not give | A9a-9b-8c-3d-7e-4f-7g-5h7i-6k-10l-6m-6n6o7p-4q-4
b not go | A-6
b not go in | A-5
b not i | A-4
b not ill | A-5
b not later | A-6
b not let | A4
b not lose | A6
b not make | A7a-6b-5c3d-7e-2f-6g-6h-8i-8j-5k2l5m-5n2o-7q-3
b not me | a-8b4c-3d-8e-3f-8g-5h-7i7j-8k-8l17m-6n-7o6p-8q-6
b not miss | A5
b not must | A9a-4b7c-3d-6f3g-4h-7j-5l-7m-6n-5o-5p-4q-4
b not my | A9a-7b-7c4d-7e-5f5g-5h-7i-7j-7k-7l3m-5n-5o-3p-7q-5
b not or | A3
b not see | A-4a-3b-4d-5f3g-4h-4i-4j-4k-4l-5m-6n-7o-6p-4q7
b not serious | A7
b not so | A4
b not that | a-7b-5c-3d-6e-3f-6g4h11i-9j3k-7l3m-5n-6o-6p-7q-5
b not the | a-3b-2d3e4f-3g3h-3j-2k-3m-2n-2o-3
b not there | A9a-6b-8c-4d-7e-4f21g-5h-5i-6j-8k-8l-7m-7n-9o-7p-5q-8
b not to | A10b-2f-3h-2l3m7n-3p-3q5
b not want | A6
b not what | A5
b not will | A-2
b not with | A6
b not yet | A-3
b note from | A6
b note in | A6
b nothing $ | A10a4b-5c4d-6f-7g-4h13i-4j9k-6l-6m4n-6o-6p5q-5
b nothing but | A3
b nothing i | A6
b nothing in | A6
b nothing on | A-6
b nothing serious | A-9
b nothing to | a-8b-7c-3d13e2f-4g-3h-5i-5j-7m-6n-4o-9p-3q-7
b notice $ | A4a-7b-6c-3d9f-6g-5h4i-6j4k3l-5m-5n-5o-7p-6q-6
b notice in | A5
b notice that | A9a8b-6c9d-6e-5f-7g-5h-7i8j4k-5l-5m-6n-6o-6p-7q-6
b now #Name | A-5
b now $ | a-5b4d-5e8f-3g-4h-3i-4l-4n-5o-7p-4q-6
b now and | a-4b-5d-6f-5g-4h-4i-4j-5k-3l2m-6n-6o14p2
b now it | A7
b now on | a-6b-6c-4d-6e-4g-3h-5i-5j-4k-4l-3m-5n19o-7p-3q-3
b now the | A4
b number $ | A-3
b number be | A-7
b number to | A6
b nurse in | A-5
b nursery on | A-3
b odd socks | A3
b odd weeks | A-5
b odd years | A-6
b of #Day | A-10a-5b-6c-4d-4e4f-6g-7h4i11j-8k-4l-8m-4n-7o-6p-8q-4
b of #Money | A-10
b of #Name | A3d-2e4f-3i-7j22l-3m-5n-2o-3p-4
b of #Number | A9c3d-8e-2f-9h-5i3k7l-2n-7q-6
b of a | A11a16b-3d-13f3h-4i-3j-4k3l-17m-8q-8
b of all | A3
b of at | A-3
b of be | A10a-5b-4d-4f-4g4h-6i-4j-3l-3m-4n-2o-4p-4q-2
b of course | a-6b-6c6d-6e14f-6g-4h3i-7j-8k-6l-5m-4n-5o-6p-7q-6
b of direction | A6a3b-5c-4d-7f-6g-5h-6j-7k-8l-7m-6n-4o7p-6q-5
b of every | A3a-7b-6c-3d-4e-3f-5g-4h-8i-6j-5l4m-5n-6o-7p3q-5
b of get | A5
b of her | A2a-5b-3e-7f-4g-2i3j-4k-2l-3o-5p-3q-2
b of his | c3d-2e8h-2j2k-2m-2o3
b of it | A9c-11d4e-4f-3j3k-9l3m-10q-7
b of last | a-9b-5c-4d-6e-4f-6g-4h-6i5j6k-5m-6n-3o-4p6
b of luck | A-4
b of me | a-4b-6d-7e3f-4g-4h13i-5j-5k-4l-5m-6n-7o-4p-10q-5
b of mine | a-6b-6e5g-4h-6i4j9k-5l-5m-5n-5o-7p-4q-5
b of my | A6c-3d-2e-4g2i-3k-3m-2p2
b of next | A-3
b of no | A5
b of our | A15a-5b-6d-5e10f-5g-3h-7j3k-3l-6m2n-3o-4p-5q-3
b of person | A3
b of plan | A-5
b of practice | A7
b of proportion | A6a-7b-7c3d-5e2f-5g-6h-4i-6j5k6l-6m-5n-5o3p-5q-5
b of something | A3
b of that | A16a-5c-5d-5e-4f-6g-4i-3j3k2l-4m-3o10p4q-5
b of the | a-5g-5i4p-10
b of them | A3c2g-3o-3q-3
b of these | A12a-5b-5c3d-5e-2f10g-3h-6i-4j-6k-4l-5m-7n-6o3p-4q2
b of things | A4
b of this | A3a-4b-5c-5d-4e-5g10h6i2j-3k-4m4n-4o-4p-4q-4
b of those | a-6b-5c5d-4e2g-3i-5j-5k-5l-5m-6n-5p-4q4
b of u | A5
b of us | c-6d-3e5f-3h4i-4j3k-3n-2p-4
b of what | a-6c7d-6e8f-5g-4h3i-8j3k-6l-7m-8n-4o-7p-6q-6
b of work | A7
b of year | A-6
b of you | A4a2c-2e3g-3h-5j3l-3m8
b of your | A2b-3d-5e3g-2k-4m-3o2p-4
b of yours | A3a-6e7f-5g3h-4i-3j7k-4l-4m-5n-3o-7p-3q-3
b off $ | A2a-3b-2d-2g-4h7l-5m4n-3o-4q-3
b off a | A7
b off and | A6
b off from | A-5
b off in | A16a-6b-6c3d-4f-7g-5h-9j5k-6l9m-8n-7o-4p-5q-4
b off it | A8
b off on | A-4
b off or | A5
b off that | A9
b off the | c4e-13f3i-2j-2m-2n7o-3q-3
b off what | A6
b off your | A6
b offer #Day | A-4
b offer $ | A-4
b offer a | A-3
b office by | A-4
b office have | A-8
b office in | A8
b office must | A-4
b oh #Name | A-14
b oh for | A7
b oh the | A8
b ok $ | A-9
b okay be | A6
b okay with | A-6
b old #Name | A-5
b old $ | A8a-8b-4c8d-8e-4f-10g-6h5i-7j-7k-6l-6m7n-8o-7p-5q-6
b old enough | A5
b on #Day | A-11a-8d-8e2f-3k-8l2m2n3o2q-2
b on #Name | A-3a-6b-5c-2d6f5g-5h-6j-7k-4m-5n-3o-7p-6q2
b on #Number | a-2b-2f-2g-2h-4j-3l6m-2n-2o5p-2q-3
b on $ | A2a-4b4c-9d-4f-2h2i-4k-5m8n3o-5p-2q-4
b on a | A6e3f-12i-5j3l-2m-10n-2q-10
b on account | A-5
b on all | A-6
b on and | A-6
b on anyone | A5
b on be | A-2
b on call | A-3
b on christmas | A-4
b on every | A5
b on from | A7
b on her | a5b-3d-5e7f3g-4i-5k-4l9n-3o-7p-5q-2
b on his | b-2d-2h3i-4j4m10n-2p3
b on how | A6a-5b-6c-2d-6e-3f-7g-6h-6i-5j-6k-7l-5m-6n7p-8q2
b on i | A-2
b on if | A5
b on in | A-6
b on it | c-2d-2e6f-3h-4j-3l6q5
b on lates | A-4
b on like | A8a-7b-6c-2d-7e-4f10g2h-7i-5j-5k-5l-4m-6n-7o-8p-6q-5
b on me | A19a3b-3c-7d6e-8f-4g-4h-4j-4k-3l-4m-4o-4p12q-4
b on my | a-5b-4e-2f-7h4k-3l-2m-5n7o-4p3
b on nights | A-7
b on our | a-8b-6c-3d-7f-4g-2h-7i16j-7k-4l-7m-5n-4o-5p-6q-3
b on page | A-4
b on paper | A6a-7b-6c4d11e-3f-7g-5h-8i-6j-7k-7l-6m-8n-8o3p-6q-6
b on school | A-4
b on so | a-8b-7c-4d9e4f-6g-7h-7i5j-8k-5l-9m-8n-5o-7p-9q4
b on speaker | A8a-8c4d-5e-3g-6h-7i-6j-7k-6l-4m8n-7o-7p-5q-7
b on speed | A5
b on stuff | A4
b on that | A25b-2d-2e-13f3h9i3j-2l4m-2n-2o-3p-6
b on the | a-8f3g-3i-2q-3
b on there | A-6
b on those | A5
b on time | A7
b on to | a-5d6e-3f-4h-6i-7j-7k-4l-5m-4n-4o-3q-4
b on top | A-4
b on trial | A6
b on ur | A9a-9b-8c11d-8e3f-10g-8h-6i7j2k-6l-7m-7n-8o-9p-6q-7
b on weekends | A-2
b on what | A5
b on which | A7
b on with | A11a-5b-6c-2d-9f-8g-6i-6j4k5l-5n7o-7p-6q6
b on you | A12a8b-7d-6e-6f-5g-5h7j-5k-5l-3m-5n4o-6p-4q-4
b on your | A2a-3c5e9g-2h-5l-3m-3n-2o10
b once $ | a-6b-6c8d-5e-2f-9g-4h-5i-6j-7k-5l-5m-5n6o4p-5q3
b once a | A-5
b once again | A3
b once describ | A2
b once more | A9a-5b-4d-5e-2f14g-4h-6i-5j-7l-4m-5n-7o-5p-4q-4
b ones $ | A-2
b only #Number | a-4b-5c-3d-5e-3f-3i3j-4k-4l4m3n-2o-4p-4
b only $ | A-8
b only a | a2b5d-5e-4f-3g-5h-7i-5j-5l-5m-5n-3o2q-2
b only ask | A11a-6b-4d4e8f-4g-5h-7i-6j-5k-4l2m-7n-3o-5p-5q-3
b only be | A6
b only come | A-9
b only ever | A6a-6b-4c12d-7e11f-3g-5i5j-5k-5l-5m-5n-5o-5p-4q-3
b only get | A5
b only must | A-4
b only my | A6
b only want | A10a-6b-4d21e-2f-6g-6h-6i-4j-4k-3l-6m-5n-4o-6p-5q-4
b only work | A5
b open $ | A-8
b open at | a-8b-7c9d-8e4f-8g-6h7i-6j-6k-5l5m-7n-7o-8p-6q-5
b open on | A-3
b open that | A7
b open the | A12a-7b-6c11d-6f-5g-3h3i-5j2k-5m-6n-5o-8p-4q-5
b open to | A-5
b operation be | A-2
b or #Day | a-6b-4d-4e-3f7g-6h-7i-6j-5k-4l6m-6n-7o-8p-7q-3
b or #Number | A-3
b or a | A4a-5b-4c-3d-5e3f-8g-5h-7i-3j-7k-7l-6m5n-4o-5q-7
b or be | A4a-7c-2d-6e27f-7g-7h-6i-6j7k-6l-3m-6n-6o-6p-3q-7
b or do | A20d-3e3f2g3h-3j7m-4o-4p-3q12
b or drink | A-4
b or else | A7a-5b-5c-2d-5e-4f-8h-7i-5j-5k-3l-5m-6n-4o-5p-6q10
b or i | A13a-4b-3c-2d-4e-5g-4h-5i-4j-5k-2l-4m-3o-8p-5q11
b or in | A6
b or just | A8a-7b-7c-3d-8e20f-8g-8h-8i-7j4k-6l-5m-8n-9o8p-5q-8
b or leave | A6
b or maybe | A8a-5b-5c-3d-7e-3f-8h-7i-5j-5k-7l-5m-8n-6o-10p-6q19
b or not | A17a-3b-3c-4e-7f-5g-3h2i-3j-4k-3l-3m-3n-3o-3p-3q17
b or perhaps | A4
b or the | A2a-5b-4d-5e-2g-3h-7i-5j-7k-3l-4m-6n2o-6p-5q13
b or we | A6a-4b-4c-3d-4e-4f2g-3h-6i-6j-5k-4l-5m-5n-5o-6p-4
b or what | A4
b or whatever | A9a-6b-4d-8f-6g-2h6i-4j5k-4l-5m-5n-6o-6p-5q11
b or whenever | A7
b orange belt | A-3
b order $ | a-7b-6c-4d-4e-3f11g-6h-7i-7j-4k-4l-5m-5n-7o-6p-6q-7
b order a | A-5
b order be | A-2
b orthodontist have | A-3
b orthodontist on | A-3
b other #Money | A-5
b other $ | A5a-6b-8d-6e3f-4g-6h-9i-6j-6k-6l-6m-5n-6o2p-5q4
b other day | A3
b other end | A6
b other hand | A5
b other parent | A6
b other people | A5a-8b-5c10d-5f-5g-5h-5i-3j-6k5l-4n-4o-7p-5q-6
b other people's | A8a-7b-8c-3d-7e-4f-7g-7h9i-5j-7k-6l-6m-6n-7o8p-7q-6
b other time | A8a-3b-5c-3d-7e-3f-7g-5h-8i-5j-7k-6l-4m-6o-8p-4q3
b otherwise $ | A-3
b otherwise he | A-2
b otherwise the | A-4
b our #Name | A6
b our honeymoon | A6a-8b-5c-3d-7f-4g-3h-6i18j-6k-3l-7m-5n-3o-5p-6q-4
b our house | A6a-5b-5c-4d-9e-3f-5g-6h8i10j-5k-3l6m-8n-4o-5p-6q-5
b our number | A6
b our own | A8a8b-5c-4d-6e4f-6g-7h-9i18j-7k-2l-8m-6n-7o-7p-4q-4
b our time | A-5
b our watchman | A4
b our way | A6
b our wedding | A7
b out #Day | A-6
b out $ | a-6d-4e-3g3h-2i-3j-2m-2n-3o-2q6
b out a | A5
b out and | A2a-7b-6c4d6e4f-6g-4h-7j-6k-4l-5m-4n-5o-6p-4q-8
b out at | A-3
b out for | A-3
b out from | A6
b out here | A8
b out in | a-7b-7c-3d-7e17f-6g-6h-5i-6j-8l-6m-7n-7o-9p-5q-6
b out loud | A-3
b out of | a-14c4d2h-3j2o-2
b out so | A5
b out that | A7
b out the | a-3b-5c-4d-4e-4f-7g5h-9i-5j-6k-5l-5m-6n-6o10p-5
b out today | A-6
b out when | A4
b outside the | A3a-6b-6c-3d-6e4f3g7h-9i-6j-6k-5l5m-5n-7o-6p-8q-6
b over #Number | A-3
b over $ | A-3
b over a | b-2c-4d-5e-3f-4g-5h-5i-3j-6k9l-5m-6n-6o-9p-3q-7
b over again | A7
b over every | A7a-6b-5c-4d-6e-4f-5g11h-6i5j-7k-3l-7m-6n-6o-5p-6q-3
b over his | A7
b over me | A4
b over on | A-7
b over that | A7
b over the | a-2b-4c3e3f-2k-3o-5p-2q-3
b over there | a-7b-8c-2d-8e27f-7g-7h-7i-6j21k-7l-6m-7n-6o-9p-7q-8
b over this | A6
b owe you | A6
b own $ | a-6b-5c4d-5e-4f6g-6h-9i-5j8k3l-5m-5n-4o-5q-5
b own a | A-2
b own brother | A7
b own daughter | A2
b own head | A5
b own kitchen | A9a-7b-6c-2d-6e-4f-6h-8i-5k7l4m-7n-5o-6p-4q-3
b own list | A6
b own mouth | A4
b own pillow | A-6
b own son | A2
b own sons | A2
b own week | A6
b pack the | A-7
b page #Number | a-6b-7c-5d-7e4f7g-5h-6i-8j-7k-5l-7m-6n-6o7p-7q-4
b page $ | A8
b page of | A4
b pain and | A-3
b pain be | A-4
b pair before | A-4
b pair of | A-2
b pairs of | A4a-6b-6c7d-3e4f-7g-7h-7i-2j-5k-5l-8m-5n-6o-6p-5q-4
b pamphlet that | A5
b pants be | A-4
b paper $ | A6
b papers be | A-4
b paragraph #Number | A-3
b pardon me | A9a-3b-4d-6e-2f-4g-5h-9j-3l-5m-6o-7p10q-6
b parent $ | A5
b parent and | A4
b parent be | A6
b parent to | A6
b parent who | A4
b parent with | A9a-7b18c-3d-7e-3f-5g-5h-7i-5j-7k-5l-6m-7n-7o-8p-4q-5
b parental alienation | A9a-6b15d-5e-3f5g-3h-4i-2j-5k-5l-4m-4n-4o-7p-3q-4
b parents have | A-5
b parents on | A-6
b parents who | A3
b parents' evening | A-3
b park $ | A-3
b parking ticket | A10a13b-7c-4d-7e-4f-5g-7h-8i-7j6k-8l5m-6n-5o-8p-4q-6
b part of | A9a-7b-8d-8f-8g-4h-6i-7j4k7l-7m-6n-8o-10p-7q-5
b party at | A-5
b party be | A-4
b pass my | A13a-9b-6c-3d-6e17f-9g-6h-8i-7j3k-4l2m-9n-8o-8p-8q-3
b passion for | A7a-5b3c7d-5e9f-4g-2h-5i3j-4k-7l-7m-6n-2o-5p-3q-3
b passive-aggressive and | A3
b passport expire | A-4
b passport in | A-5
b passport office | A-3
b passports and | A-4
b passports be | A-4
b past $ | A4
b past the | A-4
b patch for | A-4
b pattern be | A6a-6b11c-3d-5e-3f-5g-8h-7i-6j-8k-6l-6m-6n-4o-5p-5q-5
b pattern of | A5
b pay #Money | A-7
b pay #Number | A-15
b pay $ | A-6
b pay a | A4
b pay and | A7
b pay for | a-4b-4d-5g-3j9l6m-3n-4o-5p-4q-4
b pay in in | A-5
b pay it | b-4c5d-5e-3f-7g-4h-7i-7j-4k-3l-8m-4n4o-5p-5q5
b pay off off | A3
b pay on | A-4
b payments $ | A-3
b payments of | A-4
b pe $ | A-4
b pe kit | A-6
b peace $ | A5
b pen and | A5
b people $ | A10a2b-5c-4d-6e-5f-4h-4i-3j-6k3l-4m-4n5p-3q-4
b people and | A5
b people do | A10a-6b-7c-2d-7e-3f-5g-7h-5i-4j-6k22l-7m-5n-7o-8p-4q-6
b people like | A5a8b3c5d-9e-3f6g-6h-5i-3j-6k-7l-4m-4n-4o-6p-3q-4
b people who | A9a-7b-7c9d-4e10g-3h-4i-5j-5k-7l-6m-6n5o2p-3q-6
b people with | A9a-8b5d-6f-8g-5h-6i-6j-6k-3l-8m-6n-6o5p-6q-9
b permission slip | A-3
b permit me | A5
b persecution complex | A6
b person $ | A6
b person who | A8a-10b-6c10d-5e17f-7g-6h-6i-6j-8k-8l-6m-7n-5o-6q-7
b pharmacist say | A-4
b phone $ | a-4b-5c-5d-5e-5f-5g3i-5j2k2l-5m6n-4o8p-4q-3
b phone and | a-6b-8c-4d-6e4f-9g-6h4i-8j-6k-8l5m-10n-6o-9p-8q-5
b phone at | A-5
b phone be | a-5b-5c5f-2g-5h-6i-6j-4k6l9m-6n-4o-3p-5
b phone call | a-6b-6c11d-8e5f-6g-7h-8i-7j-4k-4l-3m-4n-8o-9p-3q-3
b phone can | A7
b phone down | A8a-6b-5c-2d-6e-2f-6g3h-5i-5j-6k-4l-6m-8n4o7p-3q-6
b phone if | A6
b phone in | A5a-4b-7c-2d-6e-3f-7g8h-6i-7j-6k-5l4m-7o-7p-6q-4
b phone out | A5
b photo $ | A3a-6b-5c3d-4e12f-6g-5h6i8j-6k-5l-7n-5o-6p-7q-8
b photo on | A-4
b photos be | A-4
b pick up it | A-3
b pick up them | A-4
b pick up up | a-3b-6d-6f-5g-6h-6j-5k-2m-6n6o-6p-5q-3
b pick-up at | A-4
b pick-up be | A-5
b picture $ | A6
b picture day | A-7
b pigs so | A-6
b pint $ | A7
b pitch be | A-5
b place $ | A-5
b place and | A-6
b place at | A-5
b place before | A9a-7b-6c4d5e-4f2g-5h-6i7j-6k7l-6m-6n-9o-8p-4q-6
b plan $ | A-6
b plan for | A-5
b plastic chair | A5
b plate $ | A7
b plate with | A5
b play #Name | A-5
b play be | A-4
b play the | A6a-7b-3c-2d3e-2f-7g-6h-7i3j-6k4l4m-7n-5o-6p-5q-5
b play up | A-5
b please $ | A-17
b please and | A-4
b please bring | A-2
b please can | A-5
b please check | A-5
b please confirm | A-4
b please do | a-3b-5d-6e-3f-5g-6h15i-6j-5k-4l5m-5n-6o-6p-9q-6
b please give | A-5
b please have | A-2
b please let | A-11
b please no | A-4
b please say | A-5
b please send | A-9
b please use | A-4
b plus a | A-6
b pocket $ | A-12
b pocket and | A-5
b point $ | A14a2c-3d-5e-3f-5i-5j-4k-4l-4m-4n-4o-6p-5q3
b point of | A4
b pool $ | A-2
b pool and | A-4
b poor $ | A7
b poor woman | A4
b pop in | A-4
b porch by | A-2
b port $ | A-5
b portal and | A-4
b possible $ | A-4
b post pictures | A-4
b pouch $ | A-5
b pounds $ | A5a7b-6c3d-4e-4f-5h-7i-6j7k-8l-4m-5n-3o5p-5q-6
b prefer $ | A-6
b prefer that | A6
b print it | A7
b priyanka $ | A-7
b problem $ | A-10
b problem with | A-5
b promise you | A6
b proportion $ | A5
b propose that | A-7
b proud of | A-5
b pub $ | A6
b puffs at | A-3
b push and | A6
b push it | A8a9b-6c-3d-6e4g4h-5i-6j5k-3l15m-7n-8o-7p-6q-5
b put #Name | A-7
b put #Number | A-4
b put a | a-7b-6c4d-4e5f-8g-7h-7i-6j-7k8l-6m-7o-9p-4q-5
b put away away | A6
b put away the | A6
b put back it | A-5
b put back the | A7
b put by | A6
b put down the | A9a-5b-5c-3d-7e-4f-7g8h-7i-5j-5k-5l-7m-9n5o-9p-7q-8
b put down your | A6a-7b-5c-3d-7e-3f-5g-6h-5i-5j-8k-3l-4m-6n-4o16p-2q-3
b put in in | a-5b-3c-2d-6f-3h-5i5j-4k-2l-4m-4n-2o-6q2
b put it | a-3b-6c2d-3f-5h5i-4j-3k-4l-3m-4n-5p12q-4
b put my | A11a-9b-6c-3d-8e-4f-6g7h5i-8j2k-6l-7m-7n-7o-6p-7q-6
b put on her | A7
b put on on | A8a5b-7c-3d6f5g-6h-7i-8j-7k-6m-8n-7o-9p-6q-5
b put on the | A5
b put on your | A-4
b put that | A7
b put the | a3b-8c9d-7e-3f-9g-7h3i7j-7k-6l-5m-5n-7o7p-6q-6
b put them | A-4
b question about | A-4
b question with | A5
b questions $ | A-5
b queue with | A7
b quick #Number | A-7
b quiet $ | A7
b r $ | A-5
b rain $ | A-3
b rain and | A4
b raise #Number | A6
b raise a | A10a-3b-3c4d-6e-2f-4g-5h-5i-4j-4k5l3m-4n-3o-7q-2
b raise it | A2a-6b-5c2d-7e5f6g-7h-6i-7j-5k-5l-5m-6n-4o-6p-8q-6
b range of | A4
b rank $ | A5
b rather do | A-8
b rather have | A-4
b rather she | A-4
b rather than | A-3
b rather wait | A-4
b ravonda $ | A-7
b reach you | A-3
b read about | A6
b read aloud | A3
b read it | a-4b5c-4d-3g-4h10i-4j-5k-5m-4n-6o-6p-3q-4
b read the | a-3b-6d-3f-4g-3h-3i2j3l4n-5o5p-3q-4
b read to | A5
b read up | A8a-7b15c-3d-6e-2f-6g-7h-6i-4j-4k-6l-6m-5n-6o3p-5q-4
b read what | A4
b read your | A16a-6c-3d-6e11f-4g12h-6i-6j-7k-3l-8m-6n-4o-3p-6q-2
b reading glasses | A-5
b ready at | A-13
b ready for | A-3
b really $ | A5
b really can | A4
b reason to | A6
b receipt $ | A-3
b receipt be | A-4
b receipt in | A-5
b receipts be | A-3
b reckon $ | A4
b record i | A7
b red book | A-4
b red folder | A-3
b reference #Name | A-4
b regards #Name | A-9
b regret that | A-5
b remain yours | A-5
b remember $ | A3a-7b-7d-5f-7g-4h-6i14j-8k-4l-6m-6n-6o-9p-4q3
b remember and | A7
b remember the | A6
b renewal form | A-4
b repeat on | A-6
b repeat the | A-3
b report it | A7
b require a | A7
b rest $ | a-5b-6c-3d-3e-4f-5h5i-5j-5k-4l-5m-3n-6o7p-6q-4
b rest of | A15b3d-2e6f-2h6j4m-2o-3
b return the | a-7b5c-5d-5e4f-5g-3h-6i3j-8k-6l-6m-6n-3o-7p-6q-3
b review be | A-6
b review in | A-4
b ride that | A-4
b right $ | a-9b-6c-3d-8e5f-3g-5h-7i-6j-8k-8l-7m-5n-4o7p-8q-8
b right about | A-7a17b-5c-2d-8e-3f-5g-6h-8i-6j9k-6l-7m-7n-5o-6q-4
b right for | A7a-6b-7c-3d-6e-3f-6g-6h6i-6j-7k3l-6m-4n-4o-6p-2q3
b right to | A14a-8b-5c-2d8e-3f-3g-4h4i-3j-5l-3m-5n-3o-6p6q-4
b ring at | a-7b-4d-6e-4f-6g-6h-7i-7j-5k-6l7m-6n3o-5p-5q-6
b ring his | A-5
b ring if | A-5
b ring in | A6
b ring me | a-5b-4d-5e-3f-7g3h-6i-5j-5l-2m-7n16o-7p-5q-4
b ring on | A6
b ring the | a-6b-5c8d-5e2f-7g-6h-7i-7j-5k-5m-6n6o-7p-5q-5
b ring you | A-4
b road be | A8
b room #Number | A-4
b room $ | A11a-7c-4d-7e-2f-4g-5h-5i-7j3k-6l-6m8n4o-7p-2q-4
b room and | A4a-7b-6c-4d-6e-3f5g-3h-7i-5j-6k-6l-4m-7n-7o14p-5q-5
b room for | A-4
b room to | A-5
b rope with | A6
b roster $ | A-5
b round the | a-4b-5c-4d8e-3f-6g8h-6i-4j-5k-3l-6m-7n-7o-5p-5q-4
b row $ | A7a-7b-5d-6e-3f-8g-5h-6i-7j4k-5l-3m-6n-8p-4q-4
b rucksack and | A-3
b ruin every | A5
b ruin everything | A6
b run $ | A-4
b run a | A9a-9b-7c-5d-7e3f-7g-6h-6i-9j-7l7m-4n-7o-10p-4q-7
b run late | A-7
b run out out | A-4
b rush $ | A-6
b sad about | A-5
b safe $ | A-3
b safe journey | A-4
b said be | A5
b salaam #Name | A-5
b salt water | A-3
b same $ | A-4
b same as | a7b-6c-3d-6e-2f-7g-4h-7i5j-6k-4l-6m-5n-5o-5p-7q-6
b same at | A-3
b same like | A5
b same time | A-4
b same way | A11a-8b-6c13d-5e-3f-5g-3h-7i15j-8k-3l-5m-6n-7o-4p-4q-6
b sandrine $ | A-8
b sandwich bag | A-4
b say #Day | A-8
b say #Number | A-6
b say $ | a-6d-6g-3h-6i-6j-6k-6l-6m-2n-3o-7p-4q6
b say a | A-4
b say about | A10a3b-6c-3d-6e4g-3h-7i-6j6k5l-6m-8n-3o-5p-5q5
b say anything | A5
b say be | a-2b7c-10d-2e-10h-2k-3m4o-2
b say daddy | A3
b say for | A7a6b-7c-4d-8e-4f-3g-3h-6i6j-6k3l-7m-7n-3o-6p-7q6
b say he | a-8b-4c-4d-6e-3g-5h-8i-8j-7k-6m9n-4o-6p-4q-4
b say hi | A-5
b say i | a-7b7c-3d2e2f-2g-5h-6i-7j-6k-7l-4m-9n-5o-5p-5q-4
b say in | A6
b say it | a-3b-5c-4d3e-6f-4g-3i-2j-3k-3m8n-3o-4
b say no | a-5b-3d9e-6h-5i-4j-4l3m-5n-3o-3p-4
b say no. | A6
b say nothing | A6
b say she | A8
b say so | A-3a-6b-4d-6e-4f-3g-7h-4i4j-4k5m-6n3o4p2q-6
b say something | A3
b say thank | A6
b say that | a-6c-2d-7e-2f-2g2h-8i-4j-6k-5l-5n-3o-4q-4
b say the | a3b-3c-6d-4e4g-4h-5i6j6k-5l-4m-6n-5o-4p-3q-4
b say to | a-5c5d-4e-3f-2g-3h8i-6j-6k-4l-6m4n-3o-5p-3q-4
b say will | A2
b say word | A6
b say yes | a-4b-5c-2d5g-2h10i2j-5k-3l-5m-8n-5o-5p-5q7
b say you | A12a-7b-4e-2f-2g-4h5i-4j-6k-3l6m3n-2o-5p-3q-3
b scare to | A7
b school $ | A-3a-6b-7c-4d-5e4g-7h-6i-9j-6k-5l5m-6n-6o-6p-8q-4
b school and | A-12
b school bag | A2
b school be | A-9
b school by | A-5
b school do | A-4
b school have | A-5
b school i | A4
b school must | A-5
b school night | A3
b school nights | A-4
b school office | A-6
b school on | A-8
b school run | A-5
b school send | A-4
b school until | A-3
b school want | A-5
b science fair | A-6
b scream $ | A12a-6b-7d-4e-2f-7g10h4i-4j-6k-3l-5m-4n-7o-5p-6q-6
b scream into | A7a-7b-7d-7e-2f-5g15h-7i-5j-7k-6l-4m-6n-5o-6p-6q-8
b screen $ | A6
b screen and | A5
b search the | A7
b seat and | A8
b seat or | A-5
b seats on | A-3
b second and | A-6
b second row | A7
b second time | A9a-6b-3d-5e-3f-6g-5h7i6j-6k-4m7n-4o-5p-6q-3
b secretary $ | A6
b section c | A-6
b see #Name | A-7
b see #Number | A5
b see $ | a-4b-3d-7e-2f-5g-3h-6i-6j-5k6l-7m-5n-4o7p-5q7
b see a | A2
b see be | A7
b see her | A-6
b see him | a-3b-6c-3d-7e2f12g-6h-7i-7j4k-5l-7m4n6o-4p-5q-6
b see how | A15c-7e-12f7q5
b see in | A4
b see it | a-5b-6c-2f-6g3h-6i11j-6k-5l4m-6n-5o-6p-5
b see me | A11a-7b-7c-3d20e-3f-7g-7h4i-7j-6k-4l-7m-6n-6o-8p-6q-7
b see my | A7a-7b-6c-3d15e-2g-4h-7i-6j-6k-6l-5m-4n-6o-7p-4q-4
b see that | A-4a-3b-3c4d-4e3f-5g-3h-5i-3j-6k-4l-6m-5n6o-4p5q2
b see the | a-3b-2c-2d-4g-2h-3i-3j13k-2l8m-3n-2p-3q-2
b see their | A6
b see to | a-5b-7c-3d4e-3f11g-4h-7i-6j-6k-5l-6m-4n-6o-6p-6q-8
b see u | A-8
b see what | A11a-5b-5c-3d-5e-3f-6h-4i-4j-5k-4l-4m-6n-4p-4q8
b see which | A7
b see who | A7
b see you | a-8b-6d-6e8f-10g-6h-7i-5j3k-5l-5m-5n-9o-8p-4q-8
b see your | a-7c-3d-7e-2f-6g-5h-5i-6j6k-4l-6m3n-8o-6p-4q-4
b seem to | A7
b segun $ | A-6
b sell my | A13a-7b-6d-5e-2f-6g-7h17i12j-7k3l-7m-5n-5o-6p-5q-4
b sell the | a-8b-6d-8f-6g-6h3i-9j5k-4l-8m-8n-5o-4p-6q-3
b send #Number | a7b-8d-5e-4f-10g-5h-8i-9j-6k-6l4m-8n-7o-6p-6q-7
b send a | a-5b-7c-5d-7e5f-7g8h5i5j-7k9l-10m-7n-9o-7p-8q-7
b send another | A6
b send home | A-5
b send it | A7a-8b-7c3d-6e8f-7g-4h-7i-7j-6k-6l-6m-4n8o-5p-6q-6
b send me | A-3a-5b-6c-3d-4e-3f8g-7h-8i-7j-5k-5l-8m-8n16o-8p-6q-6
b send the | a-6b8c-3d-6e-4f5g-8h-8i-7j-6k-5l6m-5n3o-8p-8q-6
b send u | A7
b send us | A-4
b send you | A-4
b sense of | A13b-4d-4e3f-3g-3h-3i-3k3l-3m-3n-3o6p-3q-3
b session be | A-4
b session on | A-5
b set for | A-5
b set off off | A-3
b set up up | A-5
b shake out | A4
b shake rn | A5
b shake with | A7a-5b-7c5d-7e-2f-4g7h-6i-6j-6k-4l-3m-7n-5o-4p-6q-5
b share #Number | A4
b share a | A5
b share be | A-8
b share of | A-5
b share the | A-3
b shared calendar | a-7b-8d-5e4f-6g-6h-7i-6j-6k-7l11m-5n-7o-9p-5q-6
b shared folder | A-4
b she $ | A6
b she advise | A-5
b she ask | a-2b-6c-4d-3e-3f-2g-6h4i-7j-6k-5l-5m13n-3o-4p-5
b she be | e-16g-2i4j4l-2m-7n3
b she can | A-8a-4b6d-6e8f-5g-4i-7k-6l-6m4n-4o-8p-4q-3
b she come | A5a-6b-5d2e-3f16g-5h-8i-5j-7k-7l-4m-8n-5o-5p-5q-7
b she cry | A-6
b she do | a-4b3c3d-4e9f-2h-4i-3k-5l4n-2o3q-3
b she dread | A6
b she fall | A-6
b she feel | A7
b she get | A2
b she get back | A-4
b she go | A-3
b she hate | A-5
b she have | A-7a3b-5d-4f-3g-3i3j8l-6o-5p-3
b she keep | A-5
b she like | A-7
b she love | A-4
b she must | A-15
b she pass | A-6
b she play | A10a-6b-4c2d-7e-4f-8g-5h-8i5j-6k-6l-7n-7o-5p-5q-6
b she say | a-5b-3c-4d-4e-3f-2g6h8i-5k-2l-5m7n-3o-5p-2
b she see | A7
b she stand up | A4
b she take | A-5
b she tell | A3a-2b-4c-9d-4e-6h-4j4k-2l-3m-6n-3o-3p-2
b she travel | A4
b she want | A-3
b she write | A7
b sheet and | A5
b shift $ | A-7
b shift so | A-7
b shin pads | A-3
b shoes #Number | A-5
b shoes when | A6
b shop and | A5
b short message | A-5
b short notice | A-8
b short of | A6
b should be | a-3b3k5m2
b should have | a-6b-5c3d-6e2f-4g-6h-6i4j-4k-5l-5m-5n-2o-5p11q-4
b should it | A7a-6b-6c-3d-5e-4f15g-4h-6i-6j-6k-6l-5m-6n-5o-6p-7q-6
b should not | A8a-6c-4d-4f4g-4h-6i-4k7l-6m4n-4o4p-6
b should prefer | A6
b should to | A13b-5d-3e-8f-3h-2i-3j-3k10m-3p-3q-3
b should you | A-5
b should've know | A3
b shout if | A-5
b show for | A11a-7b-7c-4d-5e-3f-8g-8h-9i-5j-5k-5l20m-4n-4o-6p-7q-7
b show me | A4
b shut $ | A-8
b sick of | A6a-5b-5d-3f-5g8h-7j-5k-3m-3n-3o-3p-5q-3
b sick to | A7a-5b-5d-4f-6g14h-7i-4j-5k-5l-3m-4n-4o-4p-8q-4
b sick twice | A-8
b side $ | a-7b-8c-3d7e-4f-7g4h-7i-4j-7k-5l-5m-8n-5o-7p-7
b side gate | A-7
b side of | a-7b-7c-3d-6e2g-7h-6i-6j-7k-7l4m-7n3o-8p-6q-6
b side pocket | A-8
b sigh $ | A6
b sigh at | A5
b sign $ | A-5
b sign a | A6a5b-8d-5e4f-5g-7h-6i-7j-7k-9l3m-4n-5o-7p-6q-5
b sign and | A-3
b sign by | A-3
b sign the | a-4b-6c-3d-5f-6g-9h-8i-8j6k-6l6m-5n-8o-6p-2q-8
b sign up him | A4
b signature on | A-4
b simple $ | A6
b since #Day | a6b-3c3e-12f-3g-4h3k-2n-2o-2p-2
b since #Name | A22a-4b-5c9d-4f-5h3k-3l4m-5n-3o-3p-4q-3
b since #Number | a-6b3c-5d-4f-5h9i-5k-5m-6n4o-6p-6q-5
b since be | A2a-3b-7c-4d-5e5f-4g-6h-8i-6j7k-4l-6m8n-7o-7p-6q-3
b since easter | A5
b since last | A6
b since the | A8a-3c6e-2g-3i-4l-5p10
b since there | A7
b since you | A4a-6b-4c4d-6g-3h2i5j-5k-2l2m-6n4o-6p-6q-4
b since your | A3
b single thing | A12a3b-4c-2d-4e-3f-4g7h-6i-6j-3k-4m-4n-4o-4p2q-4
b sink $ | A3
b sinéad $ | A-8
b sister #Name | A-8
b sister reckon | A6
b sister's in | A-4
b sit alone | A4
b sit down | A6a-5b-6d-6e-2f-6g-3h6i-5j-6k-4l-6m3n-7o7p-3q-3
b sit in | a-3b-4c-2d4e-2f-6g-4i-5j-7k-4l-7m3n-3o7p-5q-5
b sit on | A10a-6b-7c11d-7e-5f6g-6h-8i6j-8k-5l-7m6n-6o-8p-7q-6
b sit there | A4
b sit with | A13a-3b-6c-2d-6e-2f-6g-3h-7i-6j-7k-4l5m8n-6o3p-6q8
b size #Number | A-17
b size $ | A-8
b size of | A7
b skip the | A5
b sleep in | a-4b-6d-5e-3f-3g-7h14i5j8k-6l-8m-6n-4o-5p-6q-5
b sleep with | A-4
b slip and | A6
b slippers $ | A7a-4b-5d-4e-4f-5g9h-5j-5k-2l-5m-3n-4o-2p-5q-3
b slot be | A-4
b slot on | A-3
b slow $ | A8
b snow pants | A-4
b so #Day | A-5
b so #Money | A-6
b so #Time | A-4
b so $ | a-5b-5e-6f-2g-5h-4i-4j-4k8l4m-3n3o-6p-3q-4
b so a | A-3
b so angry | A8a-6b-5c-2d-6e-2f-4g6h-8i-4j-4k-3l-4m-5n-3o-3p-6q-5
b so at | A5
b so be | A-6a2d-2f4i-2l16m7o-2p-4
b so can | A-15
b so cross | A5
b so do | a-5b8c5d-6f-5g-5j3k-3l-5m-6n8o-6p4q-5
b so expect | A-6
b so forgive | A7a-3b-5c-3d-6e22f-5g8h-9i-9j-7k-5l7m-7n-8o-5p-10q-5
b so hard | A4
b so have | A-8
b so he | A-2a-8b-4c-3d-7e-4f-4g-7h16i4j-7k-7l-7m-7n-6o-6p-5q-5
b so i | A-4a7b-3d2e9f-3g-3h-6j3l6m-3p-3q-2
b so if | A-12
b so it | A-4
b so keep | A-4
b so mad | A9a-3b-3d-5g4h-5j-2l-3m-2p-6q-6
b so many | A6a-6b-8c-4d-10e12f-5g-8h-7i-8j-7k-6l-7m-7n-4o-7p-8q5
b so much | A16a-2c4e6f3g2h-2j2
b so no | A-2
b so nothing | A-5
b so on | A-5
b so please | A-4a-4b-3c3d-5e2f-3g-6h-8i-6j-7k-4l12m-7n-8o-3p-7q-3
b so ring | A-6
b so she | A-5
b so sorry | a-5b-5d-7e4f-7g-8h-9i7j-6l-5m-4n-5o-3p14q-5
b so thank | A-7
b so that | c-14g-3h22j-4l-4
b so the | A-4
b so there | a-6b-6c4d-8e-4f-4g6h-7i-7j-6k-7l5m4n-5o-6p-5q-5
b so tired | A5
b so to | A5
b so u | A3a-7d8e2f-9g5h-6i-6j-5k-6l-6m-6n-7o-6p-4q6
b so ur | A-5
b so we | A-8
b so well | A6a-4b-5c2d4e19f-5g-3h-5i5j-6k-4l-4n-5o11p-4q-6
b so will | A-9a-3b-4c-2d6e-3f-7g-5h-7i7j-7k-4l-6m-5n6o-3p-7q2
b so would | A2a-6b-5c-4d7e-4f6g-3h-6i-5j-6k-5m-6n-3o2p-2q-3
b so yes | A-5
b so you | a-3d9h4k2
b so your | A-7
b social worker | A6
b socks and | A6
b soft play | A-6
b some of | A-3a-5b-5c-4d-5e10f-6g-3h3i-6j-7k-3l-5m-5n-4o-6p-5
b some other | A9a-4b-5c-2d-5e-3f5g-4h-7i-3j-8k-5l-5m-5n-7o-8p-6q19
b some point | A6
b some stage | A6
b somebody else | A5
b somebody have | A7a-7b-5c-4d5e5f-5g-3h-9i5j-6k-6l-4m-6n-3o-7p-6q-10
b somebody who | A3a-8b-5c10d-7e-5f-6g-4h6i7j-6k3l-7m4n-4o-6p-4q-6
b someone who | A6
b something about | A3
b something on | A5
b something to | A14a-7b-5c-3d11e-4f-4g-5h-5i-4j-5k-4l-4m-5n-5o-7p-5q8
b something with | A4a-8b-6c-4d-7e-4f-5g-5h-7i-5j-8k-6l-6m-7n-6o11p-6q6
b sometime $ | A7
b somewhere $ | A7
b somewhere between | A7
b son $ | A7a3b-7c-3d7e-3g-4h-8i-6j-8k5l-4m-6n-7o3p-6q-3
b son be | A9a3b-8d4f-5h-5i3j2k-6l6m-7n-3o-7p-4q-3
b sooner have | A5
b sore arm | A-3
b sorry $ | a-6b-6d-6e-3f-6g-6h-7i-5j-6k-4l-5m-4n-5o-3p17q-7
b sorry about | A-3d-3f-3g-5i4j-4p8q-7
b sorry also | A5
b sorry be | A20a-3b-2c-9d-5e-3f-4h-3j-8k-2l-4p28q-6
b sorry for | A3a-5b-3c-13e-2h-4j-10k-2l-8m-3n-4o-5p19q-8
b sorry have | A3
b sorry i | c-4g-6j-3l-3p29q-3
b sorry if | A7
b sorry it | A-8
b sorry sorry | A18a-3b-4c-3d-5e-7f-4i-4j-4l-3m-2n-3o-3p28q-5
b sorry that | A7a-3b-3d-5e8f-4g-6h3i-6j-5k-4l-3m-3n-2o-4p10
b sorry to | A-2a-4b-4d-6e-3f-4g4h-7i-5j4k-4m-5n4o-4p5q-4
b sort it | A3
b sort of | A9a5b-4d-3e-8f-2h-3k10m-3o-6p6q-5
b sound of | A4
b spare me | A9a-8b-4c3d-8e-4f-7g-6h-7i7j-6k-3l6m-6n6o-7p-4q-3
b speak of | A5
b speak to | A3a-6b-7c4d-7e-4f-7g-4h-6i-6j-6k3l-5m-7n4o3p-6q-6
b speed dial | A5
b spelling test | A-3
b spirit take | A4
b split $ | A6
b split the | A-4
b spoil your | A8a-9b-6c-3d-8e11f-4g-6h-7i-6j-8k-5l-6m-6n-2o-6p-4q-3
b sports hall | A-3
b spot it | A-5
b spring $ | A-7
b stage $ | A7a-5b-3c-3d-3e-3f-6g-4h-6i-4j-5k-4l-5m-5n-7o-5p-5q8
b stain so | A-4
b stand $ | A-2a-7b-7c2d-5e9f5g-5h-5i-6j-7k-6l-5m-4n-3o-5p-4q-3
b stand at | A9a-6b-5c3d-4e7f-5g-5h3i-2j-6k-4m-7n-5o-5p-6q-4
b stand in in | A9a-8b-7c-2d-6e-2f-5g-5h2i2j-7k2m4n4o-6p-4q-4
b stand on on | A7a-6b-5c-4d-7e-4f-6g-6h9i6j-6k-6l5m-6n-6o-8p-6q-5
b stand the | A5
b stand there | A10a5b-4d-8e3g-5h6i-6j5k-6l-4m-4n-6o-6p-6q-4
b stand up up | A5a-5b-4c-2d-5e-2f9g3h-7i-4j-4k-5l-4m-7o3p-4q-4
b standing order | A-6
b start #Day | A-3
b start a | A8
b start at | A-11
b start i | A5
b start the | A-4
b start with | A4a-7b-3c4d-7e-3f-6g-5h-7i-6j14k-3l-6m-9n-7o8p-5q-5
b station be | A-3
b station by | A-5
b stay at | A-11
b stay downstairs | A-3
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
b still no | A-5
b still open | A-3
b stop $ | a-6b10c-3d-4e-3f-4g-5h-6i-5j-6k-5l-5m-6n-3o-5p-5q-7
b stop ask | A7
b stop expect | A8a-7b2c-3d-7e-3f-6g-4h6i-2j-3k-3l-6m-5n-9o-7p-6q3
b stop the | A11a-6b-7c-2d-5e5f6g-4h-6i-4j-6k-5l-5m-6n-8o-6p-5q-7
b stop to | A6
b stopwatch on | A6
b store $ | A6
b story and | A4
b story to | A4
b story with | A6
b straight $ | A5
b straight to | a-6b-5d-5f9g-6h-4i-5j-5k-3l-3m-4n-7o-5p-4q-4
b straight up | A3
b stretch $ | A6
b stretch to | a5b-7c-4d-9e20f-7g-7h-7i-5j7k-8l-8m-8n-6o-8p-5q-5
b strike from | A5
b string round | A7
b stuff $ | A3
b subject of | A7
b subject to | A5
b such a | A17a-2b3c-6d-2k-2o-3
b such thing | A7
b such things | A5
b sugar be | A-4
b suggest that | A7
b suggest we | A-4
b suit you | a-8b-6c-4d19e-5f-5g-7h-9i-7j-5k-7l-7m-6n-7o-6p-4q-6
b suits me | A-8
b summer concert | A-4
b summer of | A6
b summers back | A6
b supper $ | A-3
b suppose $ | A4
b suppose that | A5
b suppose the | A4
b sure be | A4
b surgery $ | A-5
b swap $ | A-6
b swap my | A-5
b swim until | A-4
b swing by | A-6
b syrup be | A-3
b ta for | A-5
b table $ | a-7b-2c6d-5f-7g-5h2i-6j-5k-6l-5m-5n-3o10p-4q-6
b tablet $ | A-5
b tablet be | a-8b-4c-4d-5e-4f-6g-6h7i-4j-6l-6m5n-4o-6p-6q-4
b take #Day | A-10
b take #Name | A-7
b take #Number | A-7
b take a | a5b-6d-5e-3f-5g-2h-4i2j3k-5l-4m-5n-5o12p-4q-4
b take all | A10a-4b-7d-5e4f-8g-7h-8i3j-6k-2l-7m-7n-4o-6p3q-4
b take an | A3
b take her | A-10
b take him | A-7
b take it | A2a-5b-4d6e-2f4g-4h-6i-6j-7k-4l-5m-7n4o-5p-3q-4
b take off off | A7a-6b-4c-4d-4e-4f4g-5h-7i12j-7k-2l-6m-3n-4o-8p-4q-3
b take the | a-5b3d-4e-6g-4h6j-6k3l-5m-5n-4o-5p-5q5
b take them | A-8
b take up up | A9a-6b-6c-3d-6f-6g-5h-6i-6j17k-6l-5m-6n-7o3p-6q-7
b take us | A8a-6b-5c3d-5e-3f-7g-2h-6i-6j-7k-4l-6m-6n-6o-7p-4q3
b take your | A3a-7b-7c2d5f-3g-6h-7i-7j-7k-4l4m-5n-6o-7p-4q6
b talk about | A-3a-8b-5c4d-4e4f-6g-4h-7i5j-7k5l-7m-6n-4o-7p-5q3
b talk through it | A-4
b talk to | A12a10b-6c-3d4e-3f-2g-6i-6j-5k-6l-5m-6n-7o22p-4q-6
b tax office | A-5
b taxi rank | A5
b tbh $ | A5a-5b-5c-3d-4e-2f-6g-3h-5i-4j-6k-5l-5m-6n-6o-8p-5q7
b tea at | A-4
b tea towel | A4
b teach him | A11a-8b-4d-8e-4f-6g-5h-7i-6j3k-7l7m-9n-6o7p-4q-3
b teach u | A5
b teacher $ | A-2
b teacher be | A-7
b teacher that | A6
b teacher think | A-4
b teacher write | A-6
b technical term | A2
b teeth $ | A8a-7b-8c-4d-6f-6g-6h14i-7j-9k-8l-7m-5n-5o-10p-6q-5
b teeth of | A6a-5b-5d-4e-3f-6g11h-7i-4j-6k-5l-4m-4n-5o-3p-7q-3
b telephone $ | A5
b tell #Name | A-3a-4b-5c3d-5e-4f-7g-4h-7i-6j-7k-5l-7m13n3o-6p-5q-3
b tell #Number | a-3b-4c-3d-3e-3f-2g-4h-8i-6j7k-5l4m-9o-3
b tell $ | a-6b-6c-4d-7e-4f-7g6h-8i-6j-5k-6l7m-8n-5o-6p-6q5
b tell a | A8a-7c-4d-8e-4f-6g-6h-7i-6j-6k7l-6m-4n-6o5p-4q-6
b tell her | A2b-2c2d-3e-11m16
b tell him | A-2a4c4d-5e-6f4g-3h7i-4j-4k-5l-5m17n-3o-4q-2
b tell me | d-8h-3i-10l-3m15n-5o-5p-2
b tell my | A-7
b tell the | A14a-4b-2c5g-3j-7k-3o-2q-3
b tell them | A2a-3b-4c5d-4e4f3g-3h-4k-4l-5n-5o-5q-3
b tell you | A7a-5c-4e-19f-2g-4h-11i-7l13m-2n-2
b tell your | A3a-6b-5c-6d-3e8f-6g-3h-4i-5j4k-3l7m-6n-6o-4p-3
b temperature be | A-3
b tent be | A-6
b term for | A12a-7b15c-2d-4e-2f-6g-5h-5i-6j-6k-8l-7m-4n-5o-7p-4q-8
b test be | A-11
b test come back | A-6
b test on | A-8
b text me | A7a-7b-8c-3d16e-3f3g-8h-6i-6j-6k-4l-7m-7n5o6p-6q-7
b text when | A-9
b text you | A-6
b than #Number | A-7
b than a | A9a-9b-7c-4d5e2f-8g-6h-6i-6j-7k14l-6m-5n-5o-6p-8q-5
b than be | A9a-7b-7c-4d12e-3f-4g-5h-6i-7j-9k-7l-6n-7o-7p-4q-5
b than have | A-6
b than i | A-2a4b-5c4d-8e-4f-7g-5h-8i14j-8k-6l-5m-6n-6o-6p10q-8
b than that | A7
b than the | A3
b than with | A7a-11b-6c-4d25e-4f-5g-3h-6i-6j-9k-5l-5m-6n-4o-9p-7q-5
b than you | A11a30b-5c-4d-8f-6g-4h-4i-7j-7k-7l-4m-5n-5o-9p-4q-3
b thank a | A-3
b thank for | A-16
b thank you | A-3a-6b-5c-3d-5e17f-5g-4i-6j-6k-5l3m-5n-4o-6p-5q-4
b that #Name | c-13e8j12l-3m-2n5o-3
b that #Number | A11b10f-4g-3i-3j-4k-3o-4p-3q-3
b that $ | b-3g-5j-8k-3l3m9n-3o-3p-2
b that a | A14a5b-2c6e13h-2k4o4
b that age | A5
b that and | A11a-8b7d-7e3f-2g-4h-6i-5j5k-6l-5m-4n-6o-8p-5q-5
b that any | A6
b that app | A6a-9b-6c2d-9e-3g6h-4i-7j-6k-7l-5m-5n-8o5p-4q-6
b that at | A12a-5b-5c-4d-5e-3f-3g-4h-7i-8j-7k-8l-3m15n-6o-6p-4q-4
b that be | c6d5e-6h-5j2m-4n-8
b that begin | A6
b that boy | A5a-7b-8d-7e-2g-6h-6i-6j-6k-7l3m-5o-7p-6q-4
b that child's | A4
b that church | A4
b that coach | A5
b that come | A-2
b that cost | A8
b that day | A-7
b that dressing | A2
b that ever | A7a8b-7c-3d-9e3f-8g-6h-7i6j-6k-5l-7m-5n-6o-7p-3q-5
b that first | A5
b that girl | A5
b that have | A7a-4c3d-4e-9f-3i-3k4l5m-3o-4p2q-3
b that he | a-4b-3d-6e-4f-3g-3h-2i-5k-4m10n-4o-5p-3q-2
b that house | A8a-4b-3c-3d-5e-3f-2g5h5i5j-6k-8l-8m-5o-6q-4
b that i | A4a-10b-6d4e-9i-2k-6n-4o-4p3q-6
b that in | A13b-5c3d-6e-4g-4h-6j-5k-5l3m5n-7o-5p4
b that line | A6
b that list | A8
b that man | A7a-9b-7c-4d-3e10f-7g-7h5i-6j-7k-6l-6m4n-7o-8p-6q-6
b that mean | A-3
b that must | A7
b that my | A13a-7b-7c6d5f-5g-5h-6j2k-7l-7m-5n-5o-7p-6q4
b that nobody | A4
b that of | A8
b that on | A9a-10b-8c5d-6e5f-6g-5h-6i-7j-8k-8l3m-4n-7o7p-7q-5
b that order | A7a-7b5c-4d-3e-3f3g-6h-6i-4j-5k4l-6m-5n-3o-8p-6q-6
b that plane | A3
b that same | A2
b that say | A6a-8c2d-6e-3f-3g-5h-5i-5j-7k-6l-7n-4o-4p-4q-4
b that she | A7a2b-3c2d6e8f-3h-4i-3j4k-4m-6o-6p-2q-3
b that somebody | A5
b that the | A4b3c7d-2e8f-3g-4j-2k-3m-2o-2q-3
b that they | a-6c-4d-6e4f-5g-7i-7j-7k-6l-7m-6n-4o-5p-5q-5
b that this | a-9b-7c-3d9f-7g-8h-2i-8j-6k-7l-8m-5n-7o-7p-6q-5
b that time | A-6
b that to | a-8b-4c-3d-7e-3f5g-4h9i-6j-5k-5l-5m6n7o-8p-4q-7
b that we | A-12
b that weekend | A-6
b that what | A6
b that will | a-3b-3c-3d-3e-5f6g-5h-7i-4j-6k-2l-6m5n-7o-5p-4
b that woman | A5
b that work | A-4
b that works | A-6
b that would | A10c-13d8h-4i-2j-4m3o-3
b that xbox | A6
b that you | A4a-6b-2d4f-3g-4h-9n-4q-2
b that your | A21a-3d-5e10g2i-3j2k-2m-2o-4
b the #Day | f3i-4j-3l2p-4q4
b the #Money | A-6
b the #Name | c-2d-9f4g4i-4
b the #Number | A-4c3g-18h3j-4k-3o-22
b the #Time | A-7
b the address | A-10
b the air | A4
b the airline | A-4
b the allergist | A-8
b the answer | A6a-9b-8c22d-10e-4f-7g-5h-7i-7j-8k-7l-8m-8n-8o5p-5q-5
b the astro | A-4
b the atmosphere | A4
b the baby | A-10
b the back | A-4a-5b-5c6d-5f-5g-6h-5i-7j-7k-4l-6m-5n-5o16p-5q-5
b the backbone | A4
b the badge | A-5
b the balance | A-6
b the bandstand | A-4
b the bank | a-5b-6c6d-6f-6g-6h-7j-7k-5m-4n-6o-7p-5q-6
b the basket | A-4
b the bath | A6a4b-4d-5e-3f-4g5h-6i-7j-5k-4l-6m-5n4o-5p-4q-3
b the bathroom | A-5
b the bed | A4
b the best | A-4
b the bike | A-5
b the bikes | A-6
b the bill | A7a-6b-7c3d-4e-3f8g-7h-8i-7j-5k-6l-6m-8n-6o-8p-5q-5
b the blame | A7a-3b-7c-3d-3e-4f-7g-6h4i6j-7l-5m-4n-6o-7p18q-5
b the blood | A-6
b the blue | A-9
b the board | A3a-6b-6c2d-5e4f-9g-5h-8i-5j-8k-6l-6m-6n-6o-8p-4q-6
b the boiler | A-7
b the book | A-6
b the booking | A-4
b the books | A3
b the boot | A-9
b the boots | A-10
b the both | A7
b the bottle | A-7
b the boy | A12a-5b-4c3d3e-5f-4g-3h-6j-5k-6l-4m7o-6p-3q-3
b the boys | A-8
b the bridge | A-10
b the brown | A-10
b the buggy | A-5
b the building | A-2
b the bunk | A-5
b the bus | b-6d-4e-7f-3g-3h-3i-4j-2k-3l7o-5p-3q-3
b the by | A7
b the cabin | A-3
b the cake | A-5
b the calendar | a-7b-5c-3d5e-2f-6g-5h-8i-8j-8k-3l5m-6n-6o-6p-6q-5
b the camp | A-13
b the car | b-2c-5d-3e-2g-2h11i5l-2
b the caravan | A3
b the cello | A-9
b the center | A-8
b the certificate | A-3
b the chapter | A7
b the charger | A-5
b the cheapest | A7
b the chemist | A-4
b the child | a-6b-5d-4e9f-5g-6h3i-6j-6k-5l-8m-7n-4o-4p4
b the child's | A6
b the childminder | A-6
b the children | b3c3j-3k-3m-2
b the class | A-3
b the clear | A-3
b the clerk | A-3
b the climbing | A-5
b the clinic's | A-4
b the clock | A4a-8b-7c-4d8e2f-6g-6h-7i-9j8k-7l-6m-4n-7o-10q-4
b the club | A-10
b the club's | A-4
b the coach | a-9b-9c-4d-7e-5f-8g-9h-7i-6j-7k-7l-3m-6n11o5p-5q-6
b the coat | A3
b the colours | A5
b the column | A6
b the comments | A5
b the condo | A5
b the conservatory | A6
b the contact | a-7b-5c-3d-5e-4f17g-4h-5i-7j-5k-4l-4m-6n-8o-6p-6q-5
b the corner | a-9b-7d-6e-4f-7g-5h-7i-6j6k-6l-6m5n-5o-6p-4q-4
b the county | A-6
b the court | a-5b-5d-6f16g4h-5i-5j-3k-4l-7m-5n-7o-5p-5q-6
b the courthouse | A5
b the cousins | A-4
b the cream | A-6
b the curb | A7
b the curtain | A6
b the curtains | A5
b the date | a-7b-5c10d-4g-3h-6i4j-6k-5l-8m-4n-5o-5p-5q-3
b the day | A3h-5i8j-2l-3q3
b the decree | A4
b the deep | A-3
b the dent | A3
b the dentist | A-10
b the dinner | A-5
b the dock | A4
b the doctor | A-5
b the dog | a-4b-5d-7f-4g-6h-7i6j-6k-3l-5m4n-6o-7p-3q-4
b the dollar | A7
b the door | b-3c5d-3e-8f-4j-3k-4m-4n2o7q-2
b the doorstep | A7
b the dosage | A-3
b the draft | A-6
b the drawer | A-4
b the drive | A-5
b the driver | A-4
b the drops | A-3
b the ear | A-5
b the emergency | A-4
b the emotional | A5a11b3c-4d-7e3f-6g-8h-6i-5j-9k-5l-3m-5n-7o-8p-5q-4
b the end | a-3b2c-9d-3f-4h-2i-3j-3k-3l-2m6n-3p-4q5
b the entire | A10a-7b-5c-4d-4e-4f-5g-7h-8i-8j-7k-6l9n-8o-5p-5q-3
b the entrance | A-4
b the evening | a-6b-7c-2d-6e-3f-7g-6h-6j11k-4l-6m-6n5o-7p-6
b the exam | A2
b the exchange | A-8
b the eye | A3
b the family | A-2a-4b-6c2d-2e-7f3i-3j-4k2l3m4n-4o-4p-3
b the famous | A9
b the fare | A-4
b the farm | A-4
b the feed | A6
b the field | A-2
b the first | c3f4h-6j-4k2l6q-3
b the fish | A3
b the fixed | A-4
b the flat | A2a-6b-6c2d-7e4f-3g-2h-7i9j-5k-5l5m-4n-2o-6p-3q-3
b the flight | A-3
b the folder | A4
b the form | A-3a-5b-5c7d3e-2f-5g-3h-4i-5k-3l-4m-4o-6p-3q4
b the fourth | A9a-6b-7c20d-4e-3f-6g-5h-7i5j-7k-6l-6m-5n-5o-6p-6q-7
b the fridge | a-6b3d-6e11f-5g-5h-5i4j-8k-5l-5m-5n-5o-3p-4q-4
b the front | A-9
b the garage | A-5
b the garden | A-10
b the gate | A2a-5b-4c11e-6f-4g-3h-4i-5k-4n-2o-5q-4
b the gentleman | a-7b-5c-2d-7e11f-7g-4h-6i6j15k-7l-8m-8n-5o-7p-5q-5
b the girl | A5
b the girls | a-6b-8c-4d4e-4f-7g-6h6i-8j-5k-6l-6m-6n-5o-7p4q-5
b the glove | A-5
b the glue | A-5
b the goggles | A-4
b the good | A2a3b-5d-6f-7g-4h11j-6k9l-6m5n-3o-5p-4q-4
b the green | A-7
b the guard | A-4
b the hat | A9
b the hay | A4
b the head | a5b-7c-4d-6f-7g-6h-6i-7j-8k-6l-7m-7n-8o8p-6q-5
b the health | A-6
b the hoodie | A-4
b the hook | A-6
b the hospital | A-4
b the hostel | A-4
b the hot | A2
b the hotel | A-5
b the hour | a7b-6c4d-6e-3f-6g-5h-7i-6j5k-5l-5m-5n-5o-7p6q-7
b the house | a-3b-5d-5e4f-4g-3h-4i13k-6l2m3n-2o-8p-4q-3
b the inbox | A8
b the instrument | A8
b the invoice | a-8b-7c3d-5e-4f4g-4h-7i-8j-7k-6l-6m-7n-6o-8q-5
b the invoices | A-5
b the job | A10a-7b-6c16d-8e-2f-4g-6h-7i9j-8k-4l-7m-5n-6o-6
b the judge | A11a-4b-5c-6d-5e-5f13g-3h-3i-3j-3k-4l-3n-6o-6p-3q-3
b the judge's | A-3
b the kid | A8a-6b-6c3d-7f-5g-7h-7i-5j-7k6l-4m3n5p-5q-6
b the kids | A-13
b the kind | A8a-6b-8c-2d-7e4f-5g-5h-6i-5j6k-7l-4m-6n-5o-6p4q-7
b the kitchen | a-5b-6c-2d-6e-2f-6g-4k-5l17n-7o-7p-7q-5
b the knee | A-4
b the label | A7
b the lad | A10a-4b-4c-4d-4e-4f-4g-4i-6j-6k-7l4m-8n-6o6p-5q-4
b the ladies | A7
b the lady | A13a-5b6c-2d-5f-6g-5h2i-7j3k-8l-6o-5p-6q-5
b the lamp | A8
b the landing | A-7
b the landline | A-15
b the large | A-3
b the last | A5a-2c9e3g2i-3l-2
b the left | A-9
b the letter | a-7b-5c5d-7f-5g-5h-6i-8j-6k-4l8m-5n-7o-4p-5q-2
b the light | A12a-5b-5d3f-5g4h8i-6j-7k-5l-5m-4n-7o-6p-5q-6
b the line | A5
b the link | A-3
b the list | A-8
b the little | A5a-4b-5c-4d-4e-4f-6i-6j-5k-2m9n-6o4p-5q-4
b the locker | A-4
b the log | A9a-7b-6c-4d-5e-4f-6g-7h-8i-7j-5k-5l20m-5n-6o-4p-5q-6
b the lot | A3a-5b-6d-6e-2f-6g-3h-7i11j-7k-3l-5m-6n-4o-5p5q-5
b the lunch | A-5
b the lunchbox | A3
b the magistrate | A7a-8b-6d-6e-4f12g-5h-4i-7j-5k-6l-5m-5n-7o-7p-5q-6
b the main | A-5
b the maintenance | A4a-6b-4c-3d2e-3f6g-5h-6i-4j-2k-2l-7m-6n7o-7p-6q-7
b the man | A5a-6b-5d-3e2f-4g-5h-7i12j3k-4l4m-8n-5o-4q-4
b the marriage | A12a4b-6c-3d-5f-5g-5h-6i10j-6k-4l-5m-5n-4o-6p15q-6
b the match | A-7
b the matter | A7
b the mediation | A-6
b the mediator | A-4
b the meeting | A-3
b the meter | A-5
b the metro | A-6
b the microwave | A6
b the middle | A2a-7b-7c3d-5e-3f-6g-5h4i-6j-7k-7l6m2n-7o-6p-3q-4
b the minute | a-7b2c-4d-6e-4f13g-4h-4i-5j-8k-6l-6m-6n-9o-6p-4q-6
b the mirror | A6
b the mix-up | A-6
b the money | A8a-6b-6d-5f7g-6i-6j2k-4l-6m-4n-6o-7p-5q-4
b the monkey | A-4
b the month | b-3d-3f12h-3j-2k-2l-2m-2n2o-3p-3q5
b the morning | a-2b-3d-5e-3f-5g-6j-5k-6m-7n4o-5p-5
b the mother | A2a7b-8c8d-4e-4f-4g-3h-6i-4j-5k-2l-6m-6n-5o-9p-6
b the music | A8
b the name | A-3a-7b6c-3d-5e3f-7g-4h-8i-6j-8k-4l-5m4n-5o5p-5q-3
b the names | A10a-6b-6c3d-7f-6g6h-7i-5j-7k-5l-6m-6n-6o8p-5q-7
b the new | a-5b-4d-6e4f-5g-3h-4i-4j25k-4l-4m-4n-4o-6p-3
b the next | a-4b-3c-4d4f17h-4i-3j-3k-2l-3m-3n-7o-6p-3
b the night | a-3b-4c3d-5e-3g-3h-7i-5j-5k-5l-6m-7n-8o8p-4q-2
b the nurse | A-2a-9b8c2d3e-3f-6g-6h-7i-7j-6k-7l-5m-5n-7o-6p-6q-4
b the nurse's | A-4
b the nursery | A-6
b the office | A-3a-7b-4c3d-5e-3f-7g4h3i5j-6k-2l-7m-4n2o-7p-6q-3
b the only | A6a2b-2c-12d3h8i7k-2o-3p-2
b the opera | A5
b the operation | A-3
b the order | a-6b-5d-5f6g-4h-6i2j-4k-4l-4m-6n-7o-5p-4q-5
b the orthodontist | A-5
b the other | a-3c6d3f-3h4i-4k-2l-3m-2o-2q3
b the pain | A-8
b the pantomime | A-5
b the paper | A11a-5b-6c-3d-6e-2f5g-3h-7i-7j-6k-6l10m3n-6o-5p-5q-4
b the papers | A-3
b the paperwork | A5
b the parade | A4a-5b-4c-3d3e-3f-4g-4i6j-5k-6l-6m-5n-5o-8p-7q-6
b the parent | A5
b the parenting | A-9
b the parking | A10a-11b-7d-7e4f-6g-6h-9i-8j-9k-8l2m-6n-7o-6p-7q-5
b the parrot | A5
b the part | A7
b the party | A-11
b the patch | A-2
b the pen | A7a-7b-6c3d-7e-4f-6g-5h-6i-6j-6k-4l-6m-7n-7o4p6q-6
b the people | A5
b the permission | A-6
b the person | A5
b the pharmacist | A-9
b the phone | A4a-3g8h-10i-8k-2m8o3p-2q-2
b the photo | a-8b-6c2d-5e9f-8g-6h-9i8j-6k-6l-7m-7n7o-6p-7q-8
b the photos | A-8
b the phrase | A5
b the physio | A-10
b the pick-up | A-3
b the pitch | A-5
b the place | a-9b-8c-4d13e-4f-6g-7h7i7j-6k-7l-6m-7n-6o-9p-7q-6
b the plan | a-8b-7d-6e3f-7g-6h-9i-8j-7k-6l3m-7n-5o-5p-6q-7
b the pool | A-3
b the poor | A4
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
b the radio | A9a-7b4c-3d-7e-3f-7g-5h5i-5j-5k-6l-7m-6n-6o7p-7q-6
b the rain | A8a-3b-2d-3f-2g-2h-4i2j-4l-4n-3o-4q2
b the rash | A-5
b the reason | A8a-5b-5c12d-7e-4f3g-5h-6i-8j-4k-4l-6m-6n-6o-3q-5
b the rec | A-4
b the receipts | A-4
b the recital | A-5
b the record | A11a-6c3d-5g-4h-5i6j-4k-4l2m-3n-3o-6p-5q-3
b the refund | A-4
b the renewal | A-6
b the rest | A25a-5b7c-4d-4f-3g-4h8i-4k-4m-4o-4q3
b the retest | A-4
b the review | A-6
b the right | A-11
b the roads | A-7
b the room | A2a-8b-7c6d-6e-3f-5g-4h-6i-5j-6k4l-7m-6n4o4p-4q-5
b the roundabout | A-5
b the router | A-5
b the safer | A-5
b the same | a-7c6d-5g-3h-2i12j-9l-7m-3o-3q-2
b the sandals | A-4
b the school | A-2b-2f-6h-3i-2n5o-2p-3
b the school's | A-3
b the science | A-3
b the scout | A-5
b the screen | A11a-9b-7d-2e-3f-6g4h-7i-6j-8k-7l-5m-7n5o5p-4q-3
b the second | a-3b-3d-2f-3j5l-2n-3o-3p-3
b the settee | A-2
b the shin | A-6
b the shoes | A-2
b the side | A-10
b the signal's | A-4
b the sink | a-3b6c-3d-4e-4f-4g10h-7i-7j-7k-3l-8m-8n-5o-7p-7q-2
b the site | A-6
b the sixth | A4
b the slow | A-2
b the smoke | A-6
b the social | A6
b the soft | A-4
b the sort | A5a3b-5c6d-5f-5g-2h-6i-4j-5k8l-4m-4n-2o-7p4q-7
b the sound | A4
b the soup | A4
b the spare | A-2
b the speeches | A4
b the spirit | A8a-5b-4c-3d-5e-3f-6h-5i-5j-7k-4l-3m-4n-4o-5p-4q11
b the sports | A-3
b the spring | a-8b-5c2d-6e-4f-6g-5h6i5j-8k-6l-8m-6n-4o-5p-7
b the stairs | A-6
b the standing | A-4
b the station | A-9
b the story | A6a-8b-7c-4d4e-5f9g-7h6i-7j-8k-6l-8m-6n-9o-8p-6q-5
b the street | A8a-8b-7d-5e-3f-6g5h-7j-5k-6l4m-4n-6o-5p-5q-5
b the strength | A8
b the stupid | A-7
b the subject | A5a-6b9c-4d-4f-7g-7h-7i-6j5k6l-7m-4n-5o-5p-6q-9
b the summer | a-5b-6c-6d-4e3f-6h-5i6j2k-4l-4m-5n-3o-5
b the sun. | A3
b the surf | A-5
b the surgeon | A-5
b the surgery | A-6
b the swap | A-6
b the syringe | A-4
b the syrup | A-3
b the table | a-8b-6d-6e-3f9g-5h-7i-7j-6k5l-5m-8n-6o4p-4q-5
b the tablet | A-2
b the tablets | A-6
b the tailor | A-4
b the teacher | A-9
b the technical | A2
b the telephone | A11a7b-5d-7e-3f-5g-5h4i3j-6k-7l-7m4n-6o6p-6q-2
b the television | A8a-5b-5c4d-6e-4f-5g-7h10i-6j-7k-6l-4m12n-6o-4p-5q-6
b the terrace | A5
b the third | a-6b-4c4d-6f3g-5h-6i-3j-7k-4l-6m-4n-7o-6p-6q-5
b the thought | A7
b the tide | A2
b the time | A3a-3c6d-2f-2h-7i8j-5m-4o-2q8
b the timetable | A-6
b the tone | A8a-7b-6c-4d-5e3f-5g-6h-7i-8j-7k-5l4m-6n-6o-5p3q-4
b the tooth | A-6
b the total | A-5
b the touchline | A5
b the travel | A8
b the tree | A4
b the truth | A4
b the uniform | A-4
b the van | a-4b-6c3d-5f-6h3i-6j-7k-5l5m3n-6o-5p-6q-6
b the very | A9a-7b-3c8d-7e5f-5g8h-6i3j-6k-6l-5m-4n-5o-7p-6q-3
b the vet | A-3
b the victim | A7
b the video | A-4
b the wall | a-3b-5c-4d-7e-4f-5g6h-7i-4j-6k-6l-6m-3n-6o6p-6q-5
b the wash | A-5
b the washing | A6
b the water | A4
b the way | A6c4d-3f-2g-3h4i-5j2l-4m-7
b the week | A8a-2e-3i16j-3l-4o2
b the weekend | A-7
b the weeks | A-4
b the white | A-8
b the whiteboard | A-6
b the whole | A7b-3d-3f4h-3k-2n-11o-13p8
b the wind | A2a-5b-3c-2d-5e-3f-7g-3h-6i-5j-7k-5l-4m-6n-4o-5p-5q17
b the window | A15a-4b-4c7d-5e4f-5g-4i6j-6k-5m3n-6o-5p-5q-5
b the wine | A11a-9b-7c-3d-8e11f-8g-7h-7i-7j11k-6l-6m-8n-7o6p-7q-6
b the woman | A5
b the word | A7b8e-11f-2h-3l2o-2
b the world | a-5b7c-2d-7e4f-6g-7h3i-6j-5k-3l-5m-5n-6o-6p9q4
b the worst | a-5b-6d-6e7f-6g-6h-6i-5j-4k-4l-4m-3n-4o-4p21q-4
b the wrong | a-7b-6d-4f-7g-6h-6i-7j-6k-5l4m-5n-5o-8q-3
b the yard | A-4
b the year | a-5b-7c8d4e9f-9g-6h-8i10j-6k-5l-6m-6n-6o-7p-6q-6
b the years | A5a14b-5c-4d-8e-3f-3g-4h-8i3j-6k-3l-6m-4n-3o-5q-6
b the yellow | A-5
b their hand | A5a5b-9c-5d8e-4f-7g-6h-6i-6j-5k-8l-8m-5n-6o8p-5q-5
b their own | A9a6b-5d-8f-5g-6h-7i-6j5k10l9m-5n-2o-6p-5q-3
b them $ | A8g-3h-2i4j-5m-4q-2
b them and | A-8
b them as | A-3
b them at | A-3
b them back | A3a-4b-3c-3d-3e4f-8g-3h-6i-7j-4l-5m-6n10o-7p-5
b them back in | A-4
b them be | A2a-6b-7d-6f-3g-4h2i2j-6l-7m4n-5o-5p-4q-4
b them by | A-4
b them everything | A6
b them for | A-8
b them home | A-5
b them in | a-7b-5c9d-6e-5f-6g-6h-7j-7k-6l-6m-7n6o-9p-3q-4
b them on | A-7
b them out | A-4
b them to | A-7
b them up | A-4
b them you | A6
b then #Name | A3
b then $ | A-2a-8b-7c4d-8e-3f5g-7h-5i-7j-8l-7m-7n-9o-9p-5q4
b then and | A10a6b-6c3d-7e-4f-6g-5h-8i11j-7k-3l-6m-5n-6o-5p6q-5
b then ask | A-5
b then be | A3
b then i | A13a-7b-4c-3d5e-3f-7g8h-7i-7j-7k-4l6m-7n-5o5p-6q-4
b then ill | A-5
b then it | A7
b then just | A6
b then the | A4a-7b12c2d-7e-4f-6g-6h-6i-6j2k-4l-6m-6n-5o-8p-3q-4
b then we | A-5
b there #Name | A-9
b there $ | A-3b-5d-4e5f-3g-2h4i-3k-3m10n-3o3p-2q-4
b there and | a-2b-3c-3d-6e-3f-5g2h2i-3j-5k-2l-5m8n6o-5p-4
b there at | a-6b-3c2d-2e3f-5g-4h-7i4j-5k-3l5m-7n-6o-3p-6q-3
b there be | A3d-4e-3f-4g-15j-7m-2
b there before | A-3
b there by | A2
b there on | A5
b there so | A-9
b there too | A-4
b there'd be | A7
b these #Number | A7
b these days | a-5b-6d-7e9f-7g-5h9i-5j2k6l-7m-4n-6o-6p-6q2
b these little | A6
b these things | A10a-7c-3d-7e-3f-6g-8h-7i-5j-7l-6m-7n-6o-8p-6q8
b they be | a-4b-3c5d-4f3h-3i2k-4l9m-5n-3o-5p-4q3
b they both | A-5
b they call | A5
b they can | a-7b-6c-4d8e-5f-4g-7h7i-7j-6k-6l-6m-5n-4o-8p-4q-3
b they come | A-5
b they do | a-9b-6c-4d-8e4f-7g-5h-5i-6j-8k-8l8m-7n-5o4p-5q-9
b they finish | A-5
b they have | A4a-6b-4d-6e-4f-4g-4h-7i-7j-6k-3m-7n-4o5p-3q-3
b they must | A-9
b they never | A-5
b they open | A-4
b they play | A-4
b they put | A-4
b they want | A-9
b they will | A3a-4b-3c-4d-5e-5g-3h-4i-4j-4k-5l-5m-4n-4o-4p-3q15
b thick as | A5
b thing and | A7
b thing i | A7a-3b-3d-3e-3f-3g7h-9i-7j-6k-6m-6n-2p5q-6
b thing in | A3
b thing or | A5a-5b-5c-3d-6e-3f-5g-4h3i5j-6k-3l-4m-4n-6o-5p-7q11
b thing that | A8a-7b-7c3d-7e-4f-7g-5h-6i-8j-4k10l-6m-5n-4o-8q-6
b thing the | A5
b thing to | a-8b-7c-4d-6e11f-4g-6h-6i-8j-7k6l3m-7n-5o-9p-6q-3
b things $ | A14a-4b-6d-3e3f9g-5h-6k-5l-5m-5n-5o4p-4q3
b things be | A7
b things i | A4
b things in | A-2
b things out | A4
b think $ | A-7
b think a | A8a-10b-8c3d6e-4f-5g-7h-6i-5j6k13l-4m-6n-5o-8p-6q-7
b think about | A16a-3b-3d-6e-5f-3g-3h-5i-4j-4k-2l-3m4n5o8p-4q2
b think can | A-4
b think it | A2
b think of | A4a-10b-7c4d-9f-4g-5h-5i7j-7k7l-3m-4n-3o3p-4q-6
b think or | A5
b think so | A6a7b-5c-4d11e3f-5g-4h-9i-7j-8k-6l-7m-6n-3o-6p-5q-7
b think that | A8a3b4c7d3e4f-5g-7h-7i-6j-7k-6l-5m-4n-4o-4p-6q-5
b think the | A-5
b think would | a9b-6c-4d-9e-4f-3g-6h4i-7j-7k-7l-7m8n-4o-7p-5q-4
b think you | A-2
b third #Number | A-6
b third $ | A-6
b third time | A5
b this #Number | A-11
b this $ | A6a-3b-5c2d-4e-8f-3g6h9j-3k-3m-3n7o-5p-3q-3
b this and | A14a-5b-6c-4d-4e-4g7i-5j-3k-4l-3m3n-3o-5
b this be | A21a2b7c5f-3h3i3k-3l-2n-2q-2
b this correspondence | A6
b this family | A5a-6b-6c-2d-5e3f-6g-3h2i13j-4k-4l-6m-4n-5o-3p3q-6
b this for | A4
b this i | A5
b this month | a5b-6c2d-6e-4g-8h6i-8j-5k-7l-7m-4n-7o-8p-6q-5
b this morning | A-17
b this on | A7
b this pattern | A4
b this roof | A3
b this story | A3
b this term | A-5
b this thread | A6
b this time | a-7b-6c2d-6e-4f-9g-7h-8i4j-5k-5l-8m-7n14o-9p-6q-4
b this to | A8a-4b9c-4d-7e-3f3g-7h-7i-6j-3k-4l-5m-5n-7o-6p6q-6
b this week | A-6a-6b-6d-5e2f-7g-5i-5j6k-4l-4m-5n-5o-5
b this weekend | a7b-9c3d-7e-3g-6h-5i-6j-4k9l-5m-6n4o-4p-4q5
b this will | A7
b this with | A6
b this year | A-3a-6b-7c5d-6e8f-5g-7h-8i-7j-7k-5l-6m-5n-5o-4p3q-9
b those of | A5
b though $ | A-6
b though i | A5a-8b-5d3e3f-6g-7h-4i-6j4k-5l-7m-6n-6o-7p-6q-7
b thought $ | A2
b through #Day | A-7
b through #Name | A-8
b through #Number | A6a-7b-5d-5e3f-5g-5h9i2j5k-4l-7m-6n-5o-7p-6q-4
b through a | A9a5b-5c9d-8e-3g7h-6i5j-6k-8l-5m-4n-6o-6p-5q-5
b through it | A7
b through my | A-4
b through the | a-5b-5c-6d-6j-5k-2l-5n3p-4q-4
b through your | a-8b-7c3d-8e-4f6g-7h-6i-2j-8l-5m-6n-7o5p-5q-3
b throw the | A4
b thx for | A-5
b ticket $ | A4
b tickets be | A-3
b tight as | A9a17b-7c-4d-6e-4f7g-6h-6i-6j-8k-8l-6m-6n7o-6p-5q-5
b til $ | A-4
b till #Day | A-3
b till #Number | a-4b-5d-6e-2f-6g10i-8j4k-4l6m10n-6o-5p-5q-3
b till #Time | A2
b till be | A-13
b till have | A6
b till the | a-6b-7c-3d-7e-3f-6g-5h-7i-5j-6k-4l-7m8n3o-8p-7q-8
b time $ | a-4c3e-3f-3i-2k-3m-3n5
b time and | a-5d-4e-4f9g-5h-5i-5j-4k-3l-4m-4o4q-3
b time be | A7a-4b-5d-5e6h-5i-4j3k3m-4o4p-3q-5
b time do | A-6
b time for | A3a-7b-5c-4d-7f-7g-5h-8i-7j11k-7l-6m3n6o-7p-5q-5
b time i | A3a-3b-3c-3d-5e-4f-2g-5h-6i-4j-4k-3l9m-5n5o-6p-4
b time on | A7
b time or | A3a-4b-4d-5e-3f-7g-3h-7i-4j-7k-4l-5m-7n-8o-7p-6q8
b time she | A2
b time so | A-6
b time that | A12a5b-4c6d4e-3f-3g7h-7j-4k-3l-7m-7n-5o-5p-4q-5
b time to | A7a-7b-5c11d-5e5g-7h-8i-8j-7k-6l-7n-5o-7p-6q-6
b time what | A3
b time will | A3
b time would | A6a-9b-6c19d-9e-4f-3g-4h-8i7j6k3l-7m-5n-4o-7p-4q-5
b time you | A8a7b-6c3d-9e-4f-3g-6h-7i13j-7k-6l-6m-8n4o-8p-7q-7
b times and | A-3
b times i | A6
b tiptoe round | A3
b tired $ | A3
b tired of | A8a-3b-6d5f-3g-5h-6i-3j-4k-2m-4n-5o-3p-5q-4
b tmrw at | A-6
b to #Day | A-9
b to #Money | A-6
b to #Name | a-8b-4d-6e-3f-6g6h-13j8k-4l-11n2o2
b to #Number | A-7a-4b-3c-2d-2e-5h8i-4j-4l3m-4n-4o-5p-5
b to #Time | A-20
b to $ | A4a-5b-4c5f-4g-3h3i2j-5l-4n-3p-7q-5
b to a | A13a9b-3e3f-4g2k-4l-7n-2o11
b to all | A10a-6b-5c-2d-7e3f-5g-6h2i4j-6k-5l-5m-6n-7o-4p4q-4
b to answer | A6
b to apologise | A-2
b to appeal | A-5
b to arrive | A5
b to ask | a-3b-5c-6d6f-4g-4h2i-4j-4k-5l-4m3n-3o2q-3
b to attend | A6
b to be | A3c-4d9g-15k2n-4
b to bear | A3
b to bed | A14a-7b-5d4e2f-6g-3h-7i-4j-6k7l-4m-4n-3p-4q-4
b to beg | A6
b to bring | A-10
b to call | A10a-6b-4c5d-7f-6g-5h-6i-6j-5k5l-5m-7n4p-4q-3
b to carry | A-5
b to come | a-6b-5d-5e-3f-5g-4h6i2j-5k-5l-5m-7n-5o-8p-5q5
b to come in | A-6
b to consider | A9a-7b-8c7d-7e-3f-5g-3h4i-7j-5k-7l-5m-5n-4o8p-2q-6
b to cook | A6
b to do | a-7f-5g-5h-5i-5j-6k-6l10m-5n-4o-7p-5
b to doubt | A5
b to each | A6a-7b-6d-4e-4f-5g-6h-6i-4j8k8l3m-4n-4o-7p-6q-4
b to eat | A5
b to feel | A15a-6b-5c-3d8e-3f-6g-6h-5i-5j-3k-5l-3m-5n-4o2p-8q9
b to find | A2
b to finish | A4
b to forget | A6
b to get | a-8b-7c8d9e2f-6g-4h3i-7j5k-4l-5m4n-6o-8p-7q-6
b to go | a4b4c-2d-5e-3f-5g-3h5i8j4k-5l-5n-5p-3q-6
b to go in | A-5
b to go through | A-3
b to have | b-5c-14d7f2i-2j3k2l-3p-3
b to hear | a4b-4c2e-4f5g-4h-7i-4j8k-5l-5o-6p-6q-6
b to her | a-4b-5c-3d-4e-3f-5g-5h-8i-6k-5l-7m-2n8o-7q-4
b to him | a-6b-6d2e-2f-7g-5h2i-5j-6k-5l-4m6o4p-8q-6
b to hold | A4a6b-6c-3d-7e-3f-5g-7h9i-8j-6k-7l-2m-6n-6o-5p-7q-5
b to hold up | A6
b to it | A3a8b-5c-4d-7e-5f-4g-3h9i-4j-4k-3l-5m-3n-4o2p-4q-5
b to join | A-6
b to keep | A-8
b to know | A3a-2b-2c-10h5j8l-2m9o-2q-2
b to learn | A8a-6b-6c3d-5e15f-5g-4h-6i-6j-8k-7l-6m-7n-4o-7p-5q-5
b to leave | a-6b-6c-3d-7e-4f-6g-5h-7i-7j-8k4l-7m-6n-6o8p-7
b to let | a-6b-8c-3d-6e-4f-6g8h7i-6j-8k-5l-8m5n-8o-9p-7q6
b to live | A7
b to look | a-5b-6c-2d3e2f-5g-4i2j3k-6l7m-7n-2o-5p-6q-4
b to look out | A-4
b to make | A16a-7b-3c-6d3f-5g10h14i-5j-5k-7l-4m-6n-4o-7p-4q-4
b to me | A20a-7d-7e-7f-4g-6k-4l-2m11n3
b to move | A-7
b to my | A4a-4c-16f4g-2j4k-2n-2q-2
b to nursery | A-3
b to open | A6
b to own | A7
b to pack | A-4
b to page | A-5
b to people | A5
b to put away | A4
b to put back | A-4
b to put on | A6
b to reach | A8a-8b-8c11d-7e3g-5h-8i-8j-5k-6l-7m-5n-5o-7p-6q-3
b to read | A4a-4b-7c-4d-3f2g-4h2i-5j-5k-4l-4m4n3o-5p-3q-5
b to ring | a-6b-4c-3d-6e-3f-5g-4h-7i-6j-6k-3l9n4o-4p-4q-3
b to run | A3
b to say | c-10h5i-2l-4m-4n2p4q7
b to see | d4f5h2i-2j-3l2q-2
b to show | a-7b-7c-4d-5e-3f-8g-8h-9i-5j-5k-5l20m-4n-4o-6p-7q-7
b to sign | A-12
b to sit | A5a-2b-4d-5e-3f-5g-3h7i-5j-7k-2l-6m11n-4o3p-4q4
b to sleep | A4a-7b-7d-7e-3f-6g-6h-10i-7j-7k4l-6m-3n-5o-8p-5q-4
b to slip | A6
b to stay | A-3
b to stay in | A-6
b to swap | A-4
b to take | a-7b-7c-3d-8e-3f-7g-5h5j-7k6l-7m-8n-5o-7p-7q5
b to talk | A-2
b to tell | A-2a-2b-3c2e-8h-3i-3j-3k-5l9m8o-4
b to the | b-2d-4f5j-2k-7l-3m-2n2q-5
b to them | A9a-6b-6d5e-2f4g-5h-7i-5j-7k9l-5m-6n-7o-7p-4q-7
b to think | A10a6b-7c-3d11e9f-5g-5h-8i4j-8k-5l-5m-5n-4o-6p-4q-6
b to this | A8a-5c-3d-4e-3f-6g-6h-8i-6j-5k-6l-5m-6n4o-6p3q-8
b to u | A5
b to us | A-5
b to wait | A-3
b to wake | A-4
b to wear | A-9
b to what | A6
b to whatever | A5
b to when | A8
b to whoever | A7
b to work on | A-4
b to write | A3a-8b-7c5d-7e-4f-7g-6h-7i-8j-6k-7l-8m-7n13o-6p-9q-7
b to you | a-5b-2f-5j-9k-2m-2n-2o8p3
b to your | a-4b-2c-15f17g-3h-6i-2j-6m-2n-3o-2
b to yourself | A7a8b-7c-4d-7e-4f4g-5h-7i-7j-7k-6l7m-7n6o-9p-5q-5
b toast $ | A4a-9b-8c-5d-7e-4f-5g-7h2i3j-6k-8l-7m-5n-5o7p-6q-3
b today $ | a-7b-6c-4d-5e-4f-7h-6i3j-7k-4l-6m-5n14o-5p5q-7
b tomorrow as | A-4
b tomorrow at | A-5
b tomorrow be | A-6
b tomorrow the | A-2
b tone $ | A7
b tone of | A5
b tonight $ | a2b12c-4d-7e-3g-7h-5i-6j-7k-6l-5m-6n23o-8p-5q-6
b tonight and | A-12
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
b touch that | A5
b towel $ | A8a-6b-5c5d-4e-4f-6g7h-5i-5j-5k-5l-7m-8n-6o-8p-4q-7
b track of | A7
b train on | A-3
b training be | A-4
b trampoline in | A7
b travel consent | A8
b treat like | A6
b treat you | A-5
b tree be | A4
b trial #Name | A-5
b tribunal $ | A8
b truck $ | A-5
b truly #Name | A-5
b truly yours | A-4
b trust be | A6
b try $ | A5
b try be | A8a-8b-5c4d-6e-4f6g-4h-7i-4j-7k-7l-5m-6n6o21p-5q-8
b tunde $ | A-7
b turn a | A7
b turn out out | a9b-6c-5d-7e-4f-6g-5h-5i-6j-7k3l-5m-4n-7o-8p-3q-3
b turn up up | a3b-4d-4e3g-4h-4i-3j-4k-4l-3o5p-4
b tutor $ | A2
b tutor be | A-5
b twice $ | A4a-6b-4c-4d-3e-3f2g-4h-7i-5j-4k-5l13m-6n-3o-4p-6q-3
b twice a | A-9
b twice as | A6
b twice in | A4
b twice on | A-5
b twice since | A-6
b type this | A6a-5b-7c-3d-5e-2f-4g6h-8i-5j-4k-4l-4m-3n-4o-4p-5q-4
b u $ | A2a3c-3e-4f-7g-6h-4i-5j5k-3l-3m-4n3p-6q-6
b u a | A6
b u ask | A5
b u be | a9b-2d6e-3f-5g-5h-4i4j-7k-4l-6m8n-4o-7p-2q-4
b u can | b-4c-5d9f11g-7i-4j-5k-4l-5m-6n-5o-7p-4q-6
b u count | A5
b u do | A8a-5b-7c8d4f-7g-3h-6j-5k-5l-5m-9n-6o-7p-5q-7
b u get | A-8
b u just | A14a-6b-5d12e-5f-6h-4i-5j-5k-4l-2m-6n-6p-6q-6
b u know | a-6b8c-2d-9e-3f-8g-5h3i-4j4k-4l4m-4n-5o-6p-6q7
b u lah | A5
b u only | A5
b u pick | A6
b u so | A8
b u tell | A6a8b3c19d-9e-4f-6g-7h-4i-7j-5k-5l-8m-9n-6o-5p-3q-6
b u the | A6
b u too | A6
b u wanna | A2a-8b-7c-4d3e-4f-8g-7h-6i-5j-8k-5l-5m-7n-9o15p-5q-7
b under her | A-3
b under his | A-4
b under the | a-6b-6d-6e-4f-4g3h-5i-6j-7k-4l11n-5o-5p2q-4
b under this | A3
b unfortunately the | A-4
b until #Day | A-10
b until #Number | A-3a-7b-7c-4d-9e-4f-5g5h4i-9j-7k5l-8m-8n-10o-9p-6q-5
b until be | A-4
b until he | A2
b until school | A-4
b until the | A-17
b up #Name | A-5
b up #Number | a-8b-8c3d-7e-3f-6g8h-10i9j-8k9l4m-6n-6o-7p-7q-4
b up $ | A4e-3f-4g-6h9i-7j-7k-4l7o-4p-2
b up a | a-5b-4d-6e-2f-5g-3i-3j-6l-3n-5o7p-5q-6
b up and | A11a5c2d-5f12g-3h-6i5j-3k6l-4m-4n-4o-3p-3q-6
b up as | A-2
b up at | A-4a-5b-5c6d-5e-2f5h-8j6k-5l-6m-6n-6o-5q-4
b up everything | A5
b up for | a3b-5c7d-6e-3f-5g-3h-6j-4k-5l-6m-3n-4o9p-4q-5
b up have | A-3a-3b-5c-3d-7e-4f-4g9h-6i-4j-4k-3l-6m-3n-2o-3p-5q6
b up i | A3
b up in | A8a-4b-4c-6d-4f14h-4i-3j-4k-2l-3m-5p-4
b up my | A6
b up n | A6
b up on | A7a-4b8c3d-4f-4g4h-3i-3j-4k4l-3m-4n-4p-3q-2
b up over | A-4
b up the | A5a-5b-5d-5e6g2j7k-4l-5m-5n-5o-5p-5q-5
b up to | a-4b-5e-5f-3g2j-4k-3n-3o-4p-4q3
b up when | A4a-7b-6c2d-4f-8g-5h-8i-9j6k-7l-7m-8n-6o-6p-6q6
b up with | A2b-3c-11d-3e-10i-3j-3m-4n-3o-3p5q2
b up your | a-8b-7c-4d10e-5f-6g-6h-7i-7j-6k-4l-6m-7n8o-8p-7q-4
b up yourself | A6
b ur #Number | A-4
b ur a | A6a10b-3c-4d-6e-4f-7g-6h-5i-5j-8k-7l-5m-4n-6o-7p-4q-4
b ur actually | A6
b ur mum | A10a5b7c-3d-7e-3f5g-7h-5i-6j3k-6l2m-7n-6o-7p-4
b ur new | A5
b ur own | A2
b ur so | A5
b ur weekend | A7
b urs $ | A-6
b us $ | b-2d-2e-12f-3i-5j-2m-2q6
b us a | A-7
b us about | A-4
b us and | A-7
b us both | A-15
b us by | A-6
b us do | A4
b us have | A-9
b us not | A6
b us see | A4
b us to | A-17
b us who | A7a7b-4c-4d-8e3f-5g-4h6i-8j8k-6l-6m-4n-3o-6p-7q-6
b use a | A6
b use for | A6a5c-4d-7e4f-5g-5h-6i6j-6k-5l-6m-4n-6o-7p-5q-4
b use the | a-9b12d-7e-3f-4g-7h-8i-5j-5k-5l3m-5n-5o-5p-6q-4
b use to | a-3b-5d-7e-4f-7g-5h19i-4j-3k-3l-4m-4n-3o-4p-6q-7
b used to | a9b-5c-4d-3e-4f-6g-3h7i-5j-7k-6l-6m-6n-2o-4p-5q-3
b very end | A5
b very good | A9a-6b-6c3d-8e-5f-6g-5h-6i-8j-7k-7l-7m8n-5o4p-6q-4
b very truly | A-4
b vet $ | A-6
b video on | A-6
b visit be | A-3
b visit the | A-5
b voice $ | A9a-7b-7c4d-9e-4f-6g7h-6i-9j-7k-6l-9m3n-7o-6p-5q-4
b voicemail $ | A8a-8b-8c-4d-5e4f-7g-7h-7i6j-8k-5l2m-8n5o-8p-6q-5
b volunteer for | A-4
b w the | A6
b wait #Number | A3
b wait by | A3
b wait for | a-5b-5c6d6e-3f-5g-5h-7i4j-5l-4m-6n-4o-8p-5q-3
b wait on | A9a-6b-7c7d5e-3f-6g-6i10j-6k-4l-7m-5n-6o-5p-6q-4
b wait until | A-3
b wake up up | A10a-4b-5d-6e-2f3g-5h-5i-6j-7k-5l-6m3n-6o-6p-4q5
b walk to | A8a-4b-6c-3d-7e-4f-7g-5h9i-8j-8k-3l-6m4n-6o-5p-6q-5
b want #Money | A-2
b want #Number | A-3
b want a | a-7b-4d4f-7g-4h-5i-4j-5k3l-6m-5n4o-7p-4q-7
b want her | A-4
b want him | A-2
b want it | a-6b-5c-2d8e-2f-6g-5h-6i-6j-6k-7l-6m-6n11o-6p-6q-5
b want me | A17a-5b-4c-4f-4g-5j-3k-4l4m-5n-5o-6p-5
b want of | A5
b want the | a-7b-5c-3d14e-4f4g-5h-6i-5j-4k-6l-5m-7n6o-7p-5q-6
b want to | a-6d3e2f-4g3i-7j-6k-4m4n-3o3p-4
b want you | A3
b warn me | A7a-8c-3d-7e-3f-5g-5h-6i12j8k-5l-7m-6n-6o-9p-6q-3
b warn you | A7
b warning $ | A-7
b wash $ | A4
b wash his | A-5
b water and | A-4
b water be | A4
b way $ | a2b-5c-5d-4e-6f-4g-3i-4j2k-5l-4m-5n-4o-5p-4q6
b way and | A-4
b way i | A5
b way of | A11a-7b2c-2d4e-2f-4g-5h9i-6j-8k-8l-5m-5n-3o-5p-5
b way the | A9a-8b-8c3d-5e11f-6g-6h-9i-6j9k-7l-5m-8n-4o-6p-7q-7
b way to | A-6
b way u | A6
b way you | A8a7b3c3d-8e-3f-5g-5h-7j-9k-8l-5m-5n-5o-7p-4q-5
b ways to | A5
b we agree | A-4
b we ask | A-5
b we be | a-5b3c6d-5e3f-6h-4i-2j-5k-3l7m4n-2o-6p-4q-6
b we both | a-7b-5c-3d17e3f-4g-2h-6i-6j-4k-6l-7m-6n-3o-4p-6q-7
b we can | A-5
b we do | b-4d-4e17f-3g-2h-5j-3k-2l-6m-5n-3o-5p-4q-5
b we eat | A5
b we fly | A-3
b we get | A-10
b we have | a-5d-4f-5h3i-4j-3k-3m-4o-3p-3q-4
b we live | A7a-8b-6c-5d-6e-4f-6g-3h-7i14j-7k-5l-7m-5n-4o-5p-5q-6
b we move | A-4
b we park | A-4
b we say | A-7
b we split | A6
b we will | A5a-2b-3d-4e-4f-5h-5i-4j-4k-4l-5m-5n-2o-2p-5q11
b we would | A5
b weaponis incompetence | A6
b wear a | A7
b wear it | A-3
b wear them | A-6
b week #Number | A-3
b week $ | a-3b-4d3f5h-4i-4j3l-2m-3n-4o-5p-4
b week but | A-5
b week have | A7
b week i | A6
b week in | A11a6b-7c2d-6e4f7g-6h4j-6k-4l-6m-6n-7o-8p-6q-7
b week it | A4a-7b-6c-4d-8e-4f-6g-4h-7i-8j-6k-5l-4m-6n-4o12p-5q2
b week of | A-5
b week so | A-12
b week which | A-4
b week you | A7a-8b-5c-4d-8e-3f-6g-7h-9i20j-7k-4l-9m-6n-6o-7p-6q-4
b weekend $ | A-3
b weekend in | A15b-7c-3d-8e-2f-7g2h-6i-8j8k-8l-6m-5n-7o-7p-6q-4
b weekend so | A-4
b weeks #Number | A-3
b weeks $ | A-4
b weeks for | A-4
b weeks so | A-6
b well $ | A-5a-5b-4c-2d6e8f4g-5h-6i-5j-6k-5l-5m-5n-6o-8p-5q-5
b well and | A-3
b well be | A10a-5b-3d-5e-2f-6g-4h-5i-3j-5k-5l-4m-5n-4o-9p-5q19
b well do | A3a-3b-6c6d-6e6f-2g-2h2i-7j-6k-3l-6m3n-4o-3p-4q-4
b well have | A7
b well i | A13a-7b-5d-7f-7h-6i-6j-6k-7l-7m-4n-6o-7p-7
b well on | A5
b well to | A6
b went up | A7
b wet so | A-2
b wet weekend | A4
b what #Name | A9a-4b-6c-4d-7e3f-7g-6h-6i-6j7k-7l-7n-6o-3p-5q3
b what a | A-4b-4e4f-3i-3k-4m-3n-2q-3
b what be | a-4b4c-14g5h6i-3k-3l-3m-2o5q3
b what do | A11a-4b-4c-2d-5e-3f-5g-5h4i4j-6k-5l-4m-6n-2o-7p-4q14
b what happen | A8a-6c5d-5e-3f-6g-6h-6i-7j-8k6l-6m-6n-5o-7q-7
b what have | A8
b what i | A9a-3b-3c4d-3f5h-3i6k-3l6m-4n2o-4p3q-2
b what it | A-2a-6b6c-2e-2f2g-4h3i-6j-6k-6l-5m-4n-6o2p-6q-6
b what people | A4
b what she | a-8b-7c-3d-5e-2f8g-4h6i-8j-7k4l-5m-8n2o-9p-4q-4
b what the | A10a-4b-6d-3f-6g-3h-6i-6j-7k-6m-6n-3o-5p-5q14
b what to | A-2
b what we | A5a8c-3d-8e-4f-6h-5i-4j-5k-7l-5m-6n-2o5p-4q-4
b what would | A15a-8b-7c-3d-7e2f-3g-4h10i-6j-6k5l-5n-2o4p-3q6
b what you | A8a-9h-13m-2n-4p-3
b what's be | A5
b whatever $ | A7a-7b-8c-3d-7e-4f-7g-4h-7i-6j-9k-5l-4m-7n-8o-8p-5q17
b whatever it | A5
b whatever the | A5
b whatever you | A9a-5b-3c-2d-8e-3f-3g-3h5i-3j-5k-4l5m-5n-3o-7p-5q13
b when #Number | A4a-8b-5c20d-3e-4f-6g-4h-9i-7j-5k19l-6m-7n-2o-8p-3q-4
b when a | A5
b when be | a-3c9d-6f-3g-2h-4i2k-4l-3n5p-2q-4
b when have | A12a3b-5c-3d-6e-3f-6g-4h-4i-6j-5k-6l-3m-5n7o-9p-4q8
b when he | a-4b-2d-3e8f-4g-4h-8i17j-6k-7m-9n-5o-4p-3q-2
b when i | A3h3i5j-6k-2l-2
b when it | A11a-4b-5d-6f-5g-3h-5i4j-6k-4m-5n-4o-4p-3q8
b when nobody | A4
b when she | a-3b-3c7d-5f5g-3h-6i4j-5k-4l-4n-5p-2q-4
b when the | A9a-3b-5e-10f-4g-2h-3j-3k-3l2m7n2o-6p-2q-4
b when there | A5
b when they | a-6b-6c-3d-8e-4f6g-7h-7i-7j-8k-6l-5m-7n-8o-8p-7q17
b when u | a-8d-7e-3f-7g5h-6i5j-8k-4l-6m10n-7o8p-3q-7
b when ur | A-3
b when we | A16a-3b-4d-4e-5f-3h-4i21j-3k-2l-5m-5n-3o-3p-3
b when would | A5
b when you | A3a-2c3d-3h-4i6j-4l-3n-2q6
b when your | A7a-3b-5c2d-4e-3f-3g12h-7i4j5k-3l-6m-5n-5o-2p-4
b where be | a-4b-6c4d-5f-3g-5h-8i15j-7k-5l-6m4n6o-3p-3
b where i | A16a3c6d12f-4g-4h-5i-4j-5k3l-5m-4n-5o-5p-4q-3
b where it | A6
b where the | a-6b-7d-7e-2f-4g-5h-6i-6j-7k11l-6n-5o-7p-4q-2
b where you | a7b-6c5d-11e-4f-3g-4h-6i-7j3k-6l5m-6n-6o-3p-6q-7
b whether he | A5
b whether it | A-3
b whether you | A-11
b which #Money | A-2
b which #Number | A-2
b which be | A-3a2b-3c6d-4e3f-4g-2i6l-2m-5n-2o-4p-5q-4
b which house | A6
b which i | A5a-5b-2d-3e2f-5g-3h-2j-4k-4m-4n-2o-3q8
b which mean | A-3
b which of | a-7b-8c3d-5e-4f-8g-3h-8i-7j-8k-7l-6m2n-7o-8p-5q4
b which tell | A7a-7b-7c3d7e-4f-5g-5h-8i-7j-8k-5l-7m3n-6o-7p-3q-6
b which the | A-6
b which you | a-8b-6d-8e8f-5g-4h6i5j-7k-6l-7m-7n-5o-7p-5q-4
b while $ | A4
b while be | A5
b while i | A-3a-3b-4c-2d-2e-3f-3g-5h-3i5j-6k5l3m-3o-7p8q-3
b while or | A3
b while the | A4
b while u | A6
b while you | A5a-5c-5e5f-4g-5h-6i6j-6m-5n8o-6p-5q-2
b whisper to | A7
b white #Name | A-3
b white shirt | A-4
b white shoes | A-5
b who be | A19b-3c2i-6j-5k3m-2n2
b who buy | A4
b who can | a5b-4c-8d-5f-3h-3i-3j-3k3l-3m-4n-2o-6p-5q6
b who carry | A4
b who count | A2
b who do | A8a4b5c6d-5e-4f-4g-3i-4j-6k-8l-4n-3o-6p-4q-4
b who else | A4
b who find | A2
b who have | a4h-4k-3q-3
b who he | A7a-5b-4c-3d-7e-4f-7g-4h-5i-5j-6k-8l-6m9n-7o4p-4q-8
b who help | A6
b who keep | A4
b who lets | A4
b who once | A3
b who pay | A4
b who tell | A5a-7b-7d-8e5f-7g-7h7i-7j-6k-7l-7m4n-5o-7p-4q-5
b who write | A4
b who'd be | A6
b who's count | A5
b who's to | A6
b whole #Name | A6a-6b-6c-3d6f-5g2h-8i-6j-8k-5l-6m-8n-3o-6p-7q-4
b whole #Number | A-2a-3b-4d-4e-3f-6g-7h-8i-9j-5k-2l5m-5n-5o-3p4q-4
b whole circus | A4
b whole close | A7
b whole family | A9a2b14c-3d-9e-5f-7g-5h-6i-5j13k-6l-5m-4n-3o-6p-5q-5
b whole month | A9a-9b-7c9d-7e11f-6g-4h-7i-8j-8k-7l-8m-7n-4o-6p-5q-8
b whole of | A6a-3b-4c-6d-3e2f-3g-3h-4i2j4k-2m-4o-3p12q-2
b whole point | A4
b whole sorry | A4a-6b-5d-7e-4f-6g-4h-9i-6j-6k-3l-3m-5n-3o-3p11q-7
b whole thing | A3a-7b-7c-4d-6e5f-7g-5h5i-7j-7k-5l-5m-7n-4o-5p-6q8
b whole week | A4a-4b-4c4d-4e-4f12h-7i-7j-8k-4l-6m-5n-7o-4p-6q-7
b why #Name | A7
b why he | A-2
b why she | A8a-5b-5c-3d-7e12f-7g-4h-5i-5j-8k-6l-6m17n-7o-9p-2q-3
b wiebke $ | A-7
b wife $ | A6
b wife who | A4a-7b5c-3d-5e-3f-3g-5h-7i5j-7k16l-6m-5n-4o-6p-6q-6
b will $ | a-8b-7c-3d-6e-4f-10g14h-8i-5j-6k-8l-5m-4n-8o-5p-6q-2
b will ask | a-5b-6c4d-7e3f-6g-5h-8i-7j-7k-6l-5m4n3o-7p-6q-8
b will be | b-7c-7d-4f24g-11h-3i-5k-12o-8
b will bring | A-8
b will call | A-5
b will check | A-4
b will collect | A-4
b will come | a-3b-3d-5e2f-8g-2h-6i-6j-5k-5l-5m4n-6o-6p-4q6
b will cover | A-3
b will do | A-7
b will drive | A-6
b will ever | A3
b will feel | A6
b will film | A-4
b will forget | A3
b will get | a-5b-6e-2g-5h-6i-5j-6k-5l-4m-6n-8o-6p-4q13
b will go on | A7
b will have | c-2e2f5i-4n3q-4
b will hold | A-7
b will i | a-7b-6c-3d-2e18f-7g-6h-9i-6j-6k-8l-2m-4n-3o-6p-6q-8
b will just | A12b-3d-5e-2f-5g-3h11i-3j-3k-3l-3m-4n-4o-3p-6q-3
b will leave | a-5b-6c-3d-6e3f-8g-3h-8i-5j6k-7l-4m-5n4o-4p-7q6
b will make | A-5
b will message | A-9
b will miss | A-8
b will must | A-22
b will not | A4b3c-13f5h-3l-3n6q-2
b will pay | A-2
b will pick up | A-5
b will post | A-7
b will put | a-5b-6c-4d-7e3f-8g-5h5i-7j-6k-8l-5m-6o-6p-8q-7
b will put in | A-9
b will reach | A-7
b will recall | A4
b will see | A6c-8e-12f2h-3q7
b will send in | A-5
b will sign | A-11
b will sit | A2a-4b-7c-3d-6e-4f12g-4h4i-5j-6k-6l-5m5n-6o-7p-5q-7
b will sleep | A-5
b will sort | A5a-5b-7d-6e-4f-8g-2h-8i-6j-7k-6l-7m-5n-5o-4p-8q11
b will stop | A5
b will take | a-6b-6d-7e2f-7g5h-6i-6j-7k-6l-6m-5n-6o2p-6q-6
b will tell | A2a-4b-5d-5e-2f-9g-3h-7i-5j-7k-5l11m-5n3o-6p-4q7
b will text | A-19
b will transfer | A-4
b will understand | A9
b will walk | A-4
b will we | A-7
b win $ | A7
b wind blow | A3
b winter coat | A10a-7b-6d-4e4f-6g-7i-8j-6k-7l-8m-6n-6o-6p-7q-6
b wish you | A-7
b with #Name | a-6b-6c-3d-6f-7g-5h-6i-5j5k3l-5m2n8o-4p-6q-6
b with #Number | A6a-6c10d-3f-2g-4h7l-7m-2q-2
b with $ | A7
b with a | A15a5d4f-3g-20n-18q-17
b with all | a-3b-5d3e-3f-5g-4h-9i-5j-5l-4m-3n-3o-4p-7q-3
b with an | A7a-5b3c-5d-5f-4g-5i-4j-5k-4l4m-4n-4o3q-3
b with both | A-4
b with breakfast | A-6
b with fever | A8
b with food | A-4
b with her | a-4b-3f-5g-4h3i-4j-5k-4l7m-3p-3q-3
b with him | a-4b-3c2e-7f-4h-4i-3j-4k-4l7m7o-3p-3q-3
b with his | A-2
b with it | d-2e-11f5h-5j-2k4o-3q3
b with kind | A-7
b with me | A-5a-5b-6c-4d-3e-4f3g-6h-7i-5j-5k-3l-5m-5o-6p4q3
b with more | A10a23b-6c-4d-7e-4f-10g-7h-7i-7j-8k-5l-5m-6n-7o-8p-5q-4
b with my | e-11h6i8
b with no | A3a6b-5d-5e-2f-5g-4i-7j6k-8m-5n-5o-6p-5q-3
b with nothing | A8a-6b-8c7d-4f-6g-3h7i-5j-5k-2l-7m-6n-5o-8p-5q-6
b with silence | A3
b with such | A2
b with that | A7a-2b-2d4h-2l-3m-2o4
b with the | a-11b3h4i2j7k-18l-5q-2
b with these | A6
b with this | A4a-6b8c-3d-5e-3f-5g-4h9i4j-4k-6l-7m-5n-6o-6p-7q-5
b with those | A5
b with ur | A6
b with us | A-3
b with water | A-5
b with which | A8
b with you | b-4d-2h-5i-4l-3
b with your | A8f4g-3h-5k-2l-4o7
b within #Number | A-7
b without a | A4a4b-2e6h-3l-2m-2n-3p-3q-3
b without ask | A5
b without my | A3
b without so | A5a-9b-5c18d-9e3f-9g-6h-6i-8j-5k-5l-7m-4n-7o-8p-6q-2
b without you | A6
b wobbly tooth | A-4
b woman i | A3
b woman to | A3
b woman who | A6a10b-5d5f-5g-3h-5i-6j-9k-8l-5m-6n-4o-9p-4q-4
b wonder for | A5a-8b-6c-4d-7e-4f-6g-6h-6i-5j-8k-5l-5m-5n-5o18p-6q-5
b word $ | a-5b-8c-4d-6e-4f8g-7h-7i-6j-9k-7l11m-8n-5o-6p-5q-6
b word about | A-2
b word and | A7
b word be | A10a-6c-4d-7e-3f-7g-5h-7i-8j6k-8l-7m-8n-6o-8p-6q6
b word for | A12a-5b15c3d-4f-5g-2h-4i-2j-5o-4p-3q-2
b work $ | A-9a-6b-8c-4d-7e-4f3g-5h7i-6j-7k-5l-6m-6n-7o-7p-6q-5
b work at | A-5
b work have | A3
b work i | A-4
b work in in | A14a-8b-6d-6f-6i-6j-6k-6l11m-7n4o-8p-5q-4
b work wonders | A5
b works $ | A-8
b works for | A-5
b works too | A-2
b works will | A-5
b world #Name | A-5
b world $ | A7
b worried $ | A-5
b worried about | A-4
b worry about | a-8b-7c-2d-7e3f-7g-6h9i-6k6l-6m-7n-7o-6p-6q-6
b worse than | A-5
b worse when | A7
b would #Day | A-4
b would a | A7a3b-7c4d-7e-4f-5g-5h-7i8j6k-9l-6m-6n-5p-6q-7
b would already | A7a-7b-6d11e-4f-3g-4h-8i-8j-7k-3l-7m-7n-4o-8p-4q-6
b would also | A6
b would be | b-4c3d5f-2g-5o7q-4
b would call | A5
b would care | A8
b would come | A8a-9b-7d-7e4f-4g-6h5i-7j6k2l-7m-7n-3o-8p-7q-4
b would do | A4a-6b-6c-6d-6e-5f-4g-4h5i-6j-6k-6l4m-4n-2o22p-3q-4
b would even | A7
b would find | A9a7b-6d-7e-3f-2g-3h-7i-4j-7k-4l5m-6n-3o-8p-3q-7
b would finish | A6
b would forget | A6
b would get out | A3
b would have | A8b-4c7g-6h-14k4l-2m-3p-3q3
b would help | A-5
b would know | A4
b would let | a-6b-6c4d-6e-4f-4g-7h-8i4j-6k6l-5m-8n-3o5p-6q-4
b would like | A-18a-4b-4c-6d7f-4g-3h-5i-4j5k-3l-4m8n-2o-7p-3q-5
b would lose | A3
b would love | A-8
b would make | A11a-6b-6c-3d2e-3f-3g6h4i-7j-6k-3l-6m3n-2o-8p-5q-4
b would must | A-5
b would never | A-2
b would not | A6
b would nothing | A6
b would open | A5
b would prefer | A-6
b would rather | A-11a-7b-6c-3d6e-3f-3g-4h-8i-6j-7k-7l-7m3n-2o-6p-4q6
b would say | A4a-3c2d2i-3j-3l-3m-5o-5q6
b would sit | A5
b would sooner | A8a-6c-6d11e-4f-3g-2h-5i-4k-5l-4m6n-3o-6p-3q-3
b would start | A7
b would suit | A-6
b would tell | A4
b would that | A-5
b would the | A9a-8b-6c19d-8e-4f-5g-5h-9i12j-7k-5l-7m-7n-3o-7p-5q-6
b would think | A6
b would trust | A9
b would want | a-7b-3c-3e5f-6g-6h4i-6j-5k-5l-8m6n-4o-4p-6q5
b would you | A-4
b write $ | A-2a3b-7c-3e-3f-4g-5h-7i-7j-5k-6l6m-6n-7o-7p6q-3
b write about | A-10
b write down down | a-7b4f-6g-4h-6i5j-5k-4l3m-6n-4o3p-4q-5
b write it | A8a-5b4c-3e-3f-2g-4h-6i-6j-4k-4l10m-6n-4o3p-6q-4
b write me | A5a6b-6d-9e-2f-7g-7h-7i-7j-5k-3l-6m-8n20o-8p-7q-7
b write on on | A-5
b write to | A8a-3b-3c-8d-3f4g-3h-3i-4j-3k-2n3p-3q-3
b yeah be | A-5
b yeah i | A8
b yeah nah | A4
b year #Number | A-7
b year $ | a-5b-6c8d3e7g-4h-5i-5j-5k-5l-4m-4n-4o-7q3
b year and | A-9
b year of | A7
b year so | A-5
b years $ | A12a-5b4d-3e4f-3g-3h-5i-7j-4k-4l8m-3o-4q-2
b years and | A3a-5b-6c-3d-5e-3f-5g4i11j3k-3l-7m-4n-5o3p-4q-2
b years i | A12a3b-5c-6d-4e-5f-4g-4h10i23j-4k-4m-4n-2o-5p-6q-5
b years of | A8a-4c-4d-3f-3g-4h5i-5j-4k-5m-3n-4o-4q-2
b yellow #Number | A-3
b yep all | A-2
b yes #Day | A-7
b yes #Money | A-3
b yes #Name | A-4
b yes $ | A-3
b yes be | A-2
b yes for | A-7
b yes i | A-5
b yes on | A-5
b yes please | A-3
b yes she | A-3
b yes the | A-7
b yes they | A-2
b yesterday $ | A-8
b yet may | A4
b yoga $ | A5
b you #Day | b-3d-5f6h-3i3j-3k-2l-2m-2n-4o6p-2
b you #Number | a3b-6d-6e2f-5g-5h6i4j-6k-5m-4n-6o-8p-6q-3
b you $ | c-3h-6o6q-9
b you a | a-6b-6c-4d4g-4i-2j-5k-5l-5m-6n-5o4p-5q-4
b you about | a-7b-6c-4d-7e-2f-6g-6h-7i-8j-7k-3l5m4n-4o-3q-4
b you address | A6
b you always | A-6
b you an | A3
b you and | b-2d-4f-4g-4i-8j14m-4n-3p4q-3
b you as | A5
b you ask | A5a-2c3d-5f4g-3i8j-4k-2l-5m4n-4o-5p-5q-4
b you at | a-4b-4d-5f4g-4h-5i-5j-6k-3m-4o-6p2q-4
b you be | A-4a7b-13d5e-6g-12h-7k-13q-9
b you because | A9a-3b-4c-4d-7e-3f-4g-3h-9i-6j-4k-5l2n-5o-3p-3q-3
b you before | A-7
b you bring | a-8b-7c-4d-8e-4f6g-7h-5i-7j12k-3l-4m-5n-9o-8p-6q-3
b you call | A6a-7b4c-3d3f-7g5h-7i-5j-7k6l-7m-7n-4o-9p-5q-7
b you can | a2b-13j-4l-5n-2o3q-2
b you choose | A2
b you come | a-7b-7d3e-3f-8g-6h-6i-7j-6k-3l-6m6n10o-9p-5q-6
b you dare | A9
b you do | c-2d6f-6g-7j-2p-5
b you drop | A-2
b you enjoy | A13a-6b-6d12e2g-5h2i-4j-7k-4l-4m-6n-5o-6p-5q-6
b you even | A5
b you ever | A9b-4c-2e-4f-3g-5h-4i2j-4k-2l-3m-5n7o-5q-3
b you feel | A2a-3b-4c-6d-2e-6f-3g-3h2j-3k-3l-2m-5o2p-4q10
b you find | A7
b you for | a-3d-2e9h-3i-5j-4p-2
b you forget | A-4
b you from | A-9
b you get | d-7f-4g-3h-2i-3k6l3n-4o-5p-2q2
b you give | A12a-8b-6c22d5e3f-6g-5h-7j-6k-4l-5m-4n-7o-7p-6q-4
b you go | A-2a5b-5d-6f8g-5h-6j-6k-4l-4m-5n7o-7p-5q-4
b you hate | A7
b you have | b-3c3f-8g3k-10m-2n-9o-2p-7q-5
b you i | A2a-7b-5c-3d6e3g-7h-7i-7j-6k-7l3m-8n-4o-8p-5q-7
b you in | A5a3d-2e2f-5g-3h-4i-4j-4k-3l7n-4o-4p-5q-4
b you it | A9a-8b-6c-5d12e-4f-5g-6h-7i-8j-6k-6m-7n-5o-5p-5q-5
b you just | a-5d8f-2g-3h-6i-3j-3k-3l-3m-3n-4o4q-5
b you keep | A9a-8b-6d3e-3f-6g-4h5i8j-4l-4m-5n-7o4p-3q-2
b you know | A-2a3c-4d3e-5f-3g-3h2i-3j-4k-2l-3n-4o-4p-4q-5
b you last | A5
b you learn | A5
b you leave | A6a-4c12e-5f-3g-3h-4i25j-4l-4m-3n-4o-3p-2
b you let | a-4b-3c24e-6f-4g-2j4l3m-3n-5o-5p-3q-2
b you like | A9b-4c-12d10e-12f-3h-2i-2p-2
b you look up | A5
b you love | A4
b you make | a-6d-8e3f-6g-6h-6i2j-6k-3l-7n-7o-5p-4q-2
b you marry | A5
b you may | A18d-3e3h-2j6o16
b you mind | A3a-8b-7c-3d18e-4f-5g-2h-9i-6j-7k-8l-6m-7n-7o-9p-7q-8
b you miss | A13a-8b-5c-3d12e3f-7g-4h-5i-7j-5k-7l-5m-4n-7o3p-4q-5
b you more | A4
b you must | a-6b-5c-6d9e-6f-5i-4j-4k-4l-2n3o-6p-3q-2
b you need | A4
b you never | A11a-7b-6d4e-2f-6g-5h-7j-5k-5l-8m-6n-7o-7p-6q-4
b you next | A5a-5b-6c-3d-7e-4f-8g-5h-7i-5j-6k-4l-5m-7n11o-5p-4q-3
b you not | A2
b you okay | A-5
b you on | A2a-2b7c4f2i-4j-4o-3p-3
b you only | A15a-6b-3d18e-7f-4g-3h-5i-4j-3k-3l-3m-4n-4o-6q-2
b you please | A-2
b you prefer | A-5
b you put down | A5
b you put on | A-2
b you ring | A9a-4b-4c2d-6e-3f-6g3h-6i-6j-4l-2m-5o3p-5q-3
b you roll | A8
b you say | a-5d-5f-2g-3h-5i-6j3k-2l3m-6n4o-4p-5q-4
b you see | A8a-9b6c-4d18e-3f-6g-5h-5i-8j-7k-5l-6m-7n-7o-8p-4q-5
b you send | A-6
b you should | A-3a4b-6c-3d-8e-2f-5g-4h-7i-7j-5k-9l-3m-5n-4o16p7q-5
b you sigh | A5
b you sign up | A4a-7b-5c9d-8e-4f-5g-5h-5i5j-5k-6l-7m-3n-6p-4q-6
b you since | A5
b you skip | A6
b you so | A-2a-6b-5c-4d3e-2f-3g-3h-6i-5j-4k-6l6m3n-2o-5p-3q-3
b you stand | A5
b you take | a-4b-5d-7e-4f-4g-6h-8j-6k9l-8m-6n-8o-5p-6q-3
b you take off | A4
b you talk | A8
b you teach | A-2
b you tell | a-4b-4e-8f-3h-3k-2m4n-3p-2
b you that | A13a5c2d-3e-11h-2i2k-2l-5m5n-3o-3p-2
b you the | A-3a-7b-6d-8g-6h-7i6j-6k-5l-6m-5n-5o6q-4
b you there | A-5
b you think | A3a-4c-7e-9f-3g-2j-3m-3n-3p7q4
b you this | A-6
b you to | A-3b-3d3g-5j-8k-4l-9n-4o-2p2q-5
b you up | A7
b you want | A-3a-5c-17d8f-2g-3h-7j-4m-3n-3q5
b you we | A8a-7b-7c10d-5e9f-6g-4h8i-8j-5k-5l-8m-7n-3o-6p-6q-6
b you well | A-5
b you what | A7
b you who | A7a9b-7c2d-8e-4f-5g-5h-7j-6k-6l4m-5n-8o-8p-7q-6
b you will | A21a-9b-4c-3d-3e-23f-3g-4i-2j-10k-4l-6n26p-4q-6
b you with | A4
b you would | b-4c-3f-3g-2h-4i-4j-3k-4o6p-2q-3
b you write | A3
b your #Day | a-7b-4c12d-6e-5g-8h-7i-8j8k-3l-8m-7n-3o-9p-7q-3
b your #Name | A16b-4c-9d-3e8f-3g-3h-3i-3j9l5m-3n-3o-4p-4q-2
b your #Number | a-4b-4d-3e4f4g-3j-6k-3l-5m-5n-5o-7p-4q-6
b your address | A12a-9b-8d-8e-3f11g-5h-5i-8j-8k5l3m-6n-8o-8p-7q-7
b your book | A7
b your boot | A7
b your boss | A3
b your brother's | A9a-7b-7d-6e-4f4g-6h-8i3j7k-5l-8m-7n-8o-7p-6q-6
b your brothers | A5
b your car | A3a-9b-5c2d-7e-4f-9g-6h-7i-8j-9k-4l6m-6n6o-5p-6q-5
b your coffee | A6
b your concern | A4
b your cousin's | A5
b your daughter | A7
b your door | A-8
b your emails | A5
b your end | A-2
b your eyes | A6
b your face | A6
b your family | A5
b your father | A-3a-3b-4c-3d-4e-2f3g-3h-6i7j-8k-3l-6m-4n-4o-3q-4
b your hands | A6
b your head | A7a6b-7c-4d6e-4g-7h-8i-6j-7k-5l-7m-7n-7o-8p-6q-4
b your heart | A7
b your house | a-4b-5c8d-6f-5g5h-6i-6j-7k-3l-5m13o-5p-5
b your hr | A7a-6b-7c-3d-6e-4f17g-8h-5i-5j-6k-3l-5m-4n-8o-7p-3q-3
b your last | A5a-7c-4d-6e-4f4g-6h-5i-7j-6k-3l-6m-6n-7o-8p8q-3
b your letterbox | A-4
b your life | A4a-7b-5c-2d-8e-3f-5g-5h-6i-5j-5k-5l-3m-4n-6o4p6q-3
b your little | A7
b your managing | A8
b your message | A-2a-7b-6c-3d-6e7f-4g2h-6i-7j-8k-5l-7m3n-4o-4p-6q-2
b your mind | A7a-8b-5d14e-2f-5g-5h-6i6j-6k-6l-4m-6n-3p-7q-3
b your mother | A3d-3e-2h-5i4j4m-2o4
b your mother's | A12a-5b-6d-5e-3f-5g-5h8i30j-7k-4l-7m-5n-4o-6p-6q-4
b your mouth | A9a4b-7c-2d-7e-3f-8g-5h-4i-5j2k-5l-4m-9n16o-9p-5q-3
b your mum | A-12
b your mum's | A-3
b your name | A3a-5b-6c-4d-5e-4g9h3i-7j3k-3m9n-3o-4p-5
b your new | A10a-5b-7c-4d-6e9f-5g-5h-9i-5j3k-5l-6n-6o-5p-5q-3
b your night | A-4
b your number | A3a-2b-4c-4d-7e-3f8g-3h-6i-6j-5k-4l5m-5n-5o-3p-4q-5
b your office | A7
b your old | A6
b your own | A25a9b-3c-22d-2f-6j4k-2l4n-4p-3
b your pardon | A4
b your parents | A-3
b your phone | A19a-4b-6d-5e5f-5g-3h-3i-5j-4k-3l-3m-6n8o5p-3
b your place | a-6b-5c16d-7e4g-5h-6i-7j-6k-3l-5m4n-2o-5p-5q-3
b your purse | A6
b your secretary | A6
b your sense | A5
b your share | A-10
b your shift | A-5
b your shop | A6
b your side | a-7b-6c-3d6e2f6g-6h-8i-6j-8k-7l-5m3n-5o-6p-3q-5
b your signature | A-5
b your sister | a6b-6c-5d-6e2f-7g-3h-4i-5j25k-4l3m-5n-4p-4q-2
b your sister's | A11a-6b-5c-2d-5e13f-5g-5h3i5j8k-5m-6n-5o-6p-8
b your sisters | A5
b your son | A9a-8b-8d5e-3f-7g-4h-7i-7j-7k-6l15m5n-5o-9p-4q-3
b your time | A-4
b your voicemail | A5
b your weekends | A-2
b your whole | A10b-7d8e-2f-5g-6h2i4k-5l-4m-5n-4o-5p-5
b yours #Name | A-9
b yours $ | b-3c17e-2f-6g-5h-4i-5j-5k-4l-4m-5n-5o-6p-4q-6
b yours be | A2a-11b2c-5d-8e2f-6g-3h-7i-6j9k-7l-5m-7n-6o-5p-5q-5
b yours ever | A-5
b yours for | A-4
b yours in | A-4
b yours on | A-8
b yours truly | A-5
b yours will | A-5
b yourself $ | A5a2b3d-6f6g-3h-4i-4j-4k-4l3m-5n5o-3p-3q-4
b yourself a | A11a-9b-8c-2d-8f-10g-7h-7i-6j-8k-4l-6m-8n6p-4q-5
b yourself before | A5
b yourself in | A4
b yourself to | A8a8b-6c-4d-8e-3f-2g-6h-6i-6j9k-6l-5m-6o-9p-5q-4
b yourself with | A5
b yr old | A9a-6b-5c-2d2e2f6g-7h3i-7j-6k-6l-6m4n-6o-7p-4q-6
both future | c-11d-2e-4f-3h-8i-6l-5n-2q12
both past | A2a-2e-17i3j-3l6p-2
both past not | A-3a-4b5c-4d-2e4f-3h-6i-2j-6k-4l15m-4n-4o-4p-3q-5
both perfect can | A-3
both present | a-7c-3d-6g-4i-2m-9n-6o-7q5
both present can | A-21
both present can not | A-6
both present may | A6
both present not | A-4
child future | A-4a3c-10f-4j-2l4m2n-3o-2q8
child future not | a-5b-4c-3d-6e-3f10g-4h-5i-4j-5k-5l-4m-6n4o-5p-3
child past | a-4b-6c3d-24f-7g-14j-3k-3m10n-9o-7p-6q-11
child past must | A5
child past not | A3d-2e-15j-5l-3m15
child perfect | c-2d-2e-2f-4g-3i-5j15k4l-8m7o-3
child perfect can | A3a-4b-4c-5d-4e-7f-4g-6h21i3j-6k-4l-4m-5n-3o-4p-4q-2
child perfect want | a-7b-3c5d-6e-4f-5g-5h-6i-8j5k-6l-8n-2o-5p-4q-4
child present | b-5d-2i-6j4l-9p-3q-3
child present can | A-9a-6b-6c-3f-6g-5h12i2j3k-6l-4m-4n-4o3p-4q-5
child present can not | a-7b6c-3d7e5f-7g-6h-7i-6j-8k-8l-7m5n-5o-9p-6q-9
child present may | A-3a7b-7c-4d-3f-6g-4h-8i-6j5k-6l4m-8n-2o-6p-5q-7
child present must | A-25
child present must not | A-3
child present not | b-3g-5i-6j2m5n-5p2q-3
child present should not | A3a-6d-5g-2h-5i-5j-4k6l-5m5n-3o-8p-5q3
child present want | d5i-2j2l-3m14o-3
child present want not | A5
clauses 1 | d-4f-5h-6i-2l-8m-7o-6p-3q-3
clauses 2 | p-4
clauses 3 | a-7e-6k-6l4p3
clauses 4 | A5b-6f-2j-11n-3p8q9
f according | A-5
f adding | A5
f addressed | A5
f advised | A-2
f advises | A-5
f agreed | A-9
f aint | A8
f am | A4b-6c-9f-5g9i-26j-7k-2l-7n-2o-2q-3
f answering | A-6
f answers | A6a9b-7c4d-5e2f-9g-7h-9i-5j6k-7l-8m-9n-8o-8p-5q-6
f appears | A2
f appreciated | A3
f are | A-3a5g3h-29i-8j-3k3m-4n-3p-3
f arrived | A-4
f ashamed | A6
f asked | a-9b-8c-7d-9e-4f-3g-2h4j-4m5q-5
f asking | a-6c4d3e4f-2k-6l-2m-2p-2q-4
f asks | A-2
f ate | a-3b-4c-3d-3e-6f-4g-3h10i3j-4k-4l-4m-2n-2o-4p-4
f attached | A-2a-7b3c2d-5e3f5g-6h-6i-5j-6k-6l-7m-5n-4o-5p-5q-4
f back | a3b-3c5d-4g-3h4i10j-4k-4l-4m-4n5o-5p-3
f barred | A6
f bathed | A5
f becomes | A7a6b-7d-5e-4g-5h-7i-7j-6k4l-5m-6n-6o-8p-4q-7
f been | A2c6d-3e3f-9g3l3m-2o-6q-15
f begging | A8a-4b-7c-3d-7f-7g7h6i-6j-7k-5l-7m6n-9o-7p-9q-5
f beginning | A-6
f being | A11c-8g3i-17j-5p7q-14
f belongs | A8
f bits | A11a-7b-5c-3d6e3f-6h-6i-6j5k-4l-4m-5n-7o-7p-6q3
f blocked | A6
f blowing | A6
f blows | A3
f booked | A-5a-6b-5c8d5e-3f-8g-6h-8i-9j-7k-4l-7m-8n-5o-6p-6q-5
f books | A-4
f boots | A-6
f bothered | A4a-5b-5c-4d-8e-3f-5g-3h-8i-6j-8k-5l-7m9n-6o-7p-4q5
f bought | a-4b-5d3e-7f-4g-3k2l4n-3o-5p-3q-2
f bound | A7a-7b-5c5d-6e-3g-3h-5i-6j-4k-5l-6m-5n-5o-7p-6
f breathing | A8a-7c-3d-7e3f-6g-7h-8i-7j-8k-5l7m-6n-5o-6p5q-6
f bring | a-6b-4c3d-4e2f2g-4h-5i-6j-4k5l-4m-5n3o-7p-3q-5
f bringing | A8a-5b-5c8d-7e-3f4g-4h-7i-5j2l-6m-6n-4o-6p-5q-6
f brings | A2a-6b-5c-2d6e-4f-6g-5h-6i-5j-8k-7l-5m-5n-6o-7p-5q4
f broke | a3b-5d-6f-7g-4h3j-6k-5l5n-7o-5p-5q-3
f broken | A-5
f brought | A14a-5b-5c-4d-5f-4g-5h2i6k-4l-7m-4n-4o-4p-4q-2
f burning | A3
f called | A5b9d-5f-4h-2k-6l5m-4n-5p-4q-3
f calls | A7a-4b11c-5d-3e-5g3i-2j-5k-3l-3n-2o-4p-2
f came | c8d2e3i3n-2o-2
f can't | b-3d8e4f-5j-7k2p-5q-4
f cancelled | A3a-10b-6c6f7g-7h-6i-7j-6k-7l-5m-5n-8o-9p-5q-5
f cancelling | A6
f cannot | d-2e-14f-2g8h2i-4k4q2
f cant | a10b-6d4e-2f-8g5h-5i-7j6k-7l-4m-6n-7o-9p-4q-4
f carried | A15a-7b-6c-2d-4e-4f-7g-7i10j-7k-5l-7n-6o-8p-6q-3
f caused | A6
f changed | A-9
f charged | A7a-7b-6c6d-6f-6g-5h-5i-6j-6k-4l-6m-4n8o-7p-5q4
f chased | A3
f checked | A-2a-6b-9c-4d-4e-4f-7g3h-7i-5j-6k8l-6m-4n-5o7p-6q-4
f checking | A7
f checks | A9a-9b-6c10d-5e-4f-8g-5h-7i5j-8k3l-4m3n-8o-10p-8q-3
f choosing | a-9b3c-4d-5e-4f-8g7h7i-6j4k6l-6m-7n-5o-7p-5q-5
f chose | A7a-7b-7d13e-4f-6g-4h-5i-7j-7k-7m-6n-7o-8p-6q-5
f cleaned | A-8
f clears | A-5
f clocked | A8a-9b-5c11d-7e-4f-6g-6h4i-7j-6k4l-6m-6n-4o-7p-5q-3
f closes | A-10
f collected | A-4
f collecting | A-5
f come | e2h-4i-2j-4l-3n4q6
f comes | A3c-4d2j-8k-5m-3n-3q-3
f coming | a3b-5d5e3f3h-3i-3k-4l-3m3n-5o-5p4q-4
f concerned | a8b-7d5e-4f-4g-4h-4i-5j-6k-9l-3m-3n-4o6p-3q-6
f confirmed | A-10
f confirming | A-4
f confirms | A-2
f cooking | A6
f costs | a-7b-7c-3d-7e-3f4g-5h5i-8j-6k3l-6m-5n-6o2p-6q-7
f could | d-2f-8g3h-7k-3l-11n-13o3p-2q7
f couldn't | A9a7b-3d-3e-8f-3h-2k-4l-4m-4n-3o3p-3q4
f counting | A15a-4b-5c2d5e3f-5g-4h5j-4k-4l-4m-4n-5o3p3q-4
f counts | A4a-10b-8c-5d7e-5f-5g-6h-8i-7j-6k15l-6m-6n-6o-8p-8q-6
f covers | A-4
f cried | a-5b-5c-5d-5f-2g14i-5k-5l-6n-4o-5p-4q-3
f crossed | A6
f crying | A11a-6b-4c2d-6e-2f-4g9h-6i-7j-6k-7m-6n-8o7p-5q-2
f cut | A4
f dated | A-5
f delayed | A-4
f depending | A4
f depends | A11c-7e-11l-2o-3q22
f described | A5a-8c-4d-5e11f-5g-5h-6i7j-9k-5l-8m-5n-4o-7p-6q-2
f did | A9a-4b3d-14e2f-3j-4l4n-2q-9
f didn't | A-2c-10d-3e-12g4h-4j2l7p-10
f didnt | A-6
f died | A-2
f does | A3e5f-10i-13j8n-11o-2p-6
f doesn't | A-3a3b-6c4d13e3f-6g-3h-6i-4k-6l-6m-6n-6o-5p-6q-6
f doesnt | A6
f doing | c3f-3h9i-3j3l3p-5
f don't | a-27b-8d2f-25g-3h2i-5j-5k7m-6n4o-5
f done | a-5b-3c4d-3g7h-2i-6n-3p-2q-3
f dont | A5e-3f9i-4k-3l-6m4o-2
f drawn | A15a-8b-5c-2d-4e6f-6g5h2i-5j-8k-4l-5m11n-5o-7p-5q-4
f dreads | A6
f dressed | A3
f dressing | A6
f driving | A4a-7b-6c2d-6e4f4g-8h-7i-8j6k-6l-7m-6n-7o-9p-7q-7
f drop | A-6
f dropped | A-4
f dropping | A-7
f dying | A6
f earning | A4
f eaten | A-5
f emailed | A-5
f enjoyed | A5
f entitled | A3
f existing | A10a-5b-6d-7e3f-7g-6h7i-6j-6k-4l-6m-6n-7o-8p17q-7
f exists | A12a-7b-6c-2f-7g-4h-7i-4j-6k-8l-5n-6o17p-4q-6
f expected | A-2
f expecting | A5a-6d-6e-2f-6g-4h3i-4j5k-3l-5m-5n-8o6p-5
f expires | A-4
f failed | a-6b-4c2d-5e-2f-5g-4h-7i-5j-5l-6m-5o-4p11q-6
f failing | a-5b-4c-3d6e3f7g-4h-7i-6j-4k-6l-6m6n-5o-6p-8q-4
f falling | A-6
f fed | a-8b-8c-4d-5e2f8g-5h-6i8j-9k5l-8m6n-6o-8p-4q-7
f feels | a-4b-4c3d-9e-2f-4g-4h-6i-5j-4k-3l-4m15n-4o-6p-3
f fell | a-6b-5c-4d-5e-4f-3g2h5i-7j-6k-7l9m3n-5o-4p-5q-4
f felt | A9a-6b-4c6e6f-5h-6j-4k-5l-6m-6n-2o-6p-5q-3
f figure | A4
f files | A8a-6b7c-4d-7e6f6g-5h-7i-6j-6k-6l-6m-6n-5o-8p-4q-6
f find | A11a-5b-5c2d-6f-7g-4h2i-7j4k-4l-5m-7n-7o4p4q2
f finding | A3
f finds | a-5b-7d-5e3f-6g-4h-8i-7j-8k-6l-6n-4o4p-5q-6
f finished | a-6b-5d5e-4f-3g-3h7i-8j-8k-3l-8n-6o-7p-3q-6
f fits | A7a-7b-7c-4d4e4f-6g-6h5i-7j-7k-7l-7m-5n-4o-7p-6q-6
f fitting | A-3
f fixed | A-2a-8b-7c-4d8e-3f-7g-5h-6i-4j-6k-3l-5m-6n3o-7p-6
f floated | A3
f flying | A-3
f forgot | A-11
f forgotten | A-3
f fought | A-5
f found | a-4c10d-3f-2i3j4l-3m-2o-4p-2q-3
f frightened | a-5b-5c-4d-5e-3f-4g-5h6i-6j-6k7l-9m6n-4o-6p-3q-2
f fuming | A4
f gaslighting | A6a-5b18d-5e3f-3g-5h-6i-3j-5k-6l-7m-4n-3o-4p-3q-4
f gave | a-4b-5c-3d2f-5g-3h9j-3l-4m-2n-3o4p-3q-2
f get | A9b-3d-2e-3f4g-4h-8m-3n4o4q-4
f gets | A3a-5b-3d-2f8g-3h9k-6l-5m-3n-2o-3
f getting | a-5d-4e5f8g4h2i-3j3k-5l-3n-4o-6p-3
f given | A3a-5b-5c5d-5e7f-3g-5i-4j-4k-2l-4m-4n-3o-6p-3q3
f gives | a-7b-5d3e-3f-5g-6h-6i-5j-7k-5l-5m-7n-7o3p-5q5
f giving | A12a4b-8c2d6e-3f-5g-5i-5j-6l-6m-5n-5o-7p-4q-4
f go | a-4c-16d-2h7l-4n-3o-3q8
f goes | A4b-4c-2d-6f12h-12k-7n3o-3p-2q6
f going | A5a-4c-17d-2e-3f6i-5n4o-2p-2
f gone | A-2a-6b-5c2d-3f3g-5i-4j-6k-5l-4m-5n-3o3p3q-5
f gonna | A-4a-8b-5c-3d-7e5h-5i-5j8k-7l-6m-6n-8o-4p-7q-5
f got | c3h-2
f grilling | A7
f grow | A5
f grown | A12c-2d-5f4g-5h-5i-5j4k4l-5m4n-4o-7p-4q-5
f had | A5b-21c5d-7e2f-9k-5m-3n-14o-4q-15
f handed | A-2
f hang | A3
f hanging | a-2b-5c-2d-6e-3f-3g3h3i-6j-5k-3l3m3n-5o-4p-6q6
f hangs | A-2a-6b-7c-3d-6e-3f-5g-4h6i-8j-7k-6l-7m5n-5o-8p-6q10
f happened | A-3a-4b2c5d-5e-2f-4g-4h-6i-6j-5k-3l-5m-3n-2o-3p6q-6
f has | f-7g-17i-3j6n-17p-7q-4
f hates | A-11
f haven't | a3b-7c4d-6e-3f-3g5h2i-6j2k-6m-4n-2o-4p-4q-3
f having | A27b-7c-8d12h-2i-3j-3n-4o-8p6
f he'd | b-2e-10h6i-2k3m14o-4
f he'll | A-5a-5b-4c-3d-5e-4f-9g-2h6i-6j-6k-5l6m22n-7o-8p-6q-8
f he's | A-10c-3d4e-2f-2h3i-2l2m10n-2o-3
f heard | a-7b-5d-6e-2f2g6h-6j-7k-4l2m4n-8o-6p-4q-4
f held | A3a4b-4c7d8f-5g-4i-2j-4k-4l4m8n-3o-6p-3q-2
f helps | A10a-4b-6c-3d-9e3f-5g-6h3i-7j-6k-5l-6m9n-4o5p-5q-5
f hes | a-6b-5c-3d-6e-3f-4g4h-6i-5j-7k-5l-7m4n6o-8p8q-4
f hiding | A9a-6c-4d-6e-4f-4g-6h-6i7j-6k-6m-6n-4o-5p-7
f hold | a-6b-4d12e2f-4g4h-6i-4j-5k-3l-5m-5n-5o-6p-2q-6
f holding | a-8d7e-3f-7g-8h9i-6j-6k-5l-5m-4n-4o-6p-6q-5
f hoping | A19a-5b-4c-7d33e-8f-4g-3h-4i-3j-4k-2l-2m-3n-3o-4p-4q-3
f hung | A11a-6b-4c-4d-5e2f-5g-5h-6i-9j-6k-4l14m-4n-2o-5p-6q-6
f hunting | A6
f i'd | a-3g-5j2k-11m-2n-5p-2q3
f i'll | A-5a-4c-9f-2g-6i-7j-6k-2l-16m-12n-20o-10q4
f i'm | a-28c-3d-5g7h3i-4j-11k-11l-7n-7o-23p5
f i've | a-3c-8d-5e-3g3h5i-21j-22k-15n-9o-11p-4
f im | A10a-13c-9d-2e-6f4h-2i-14j-3k-8m-9o-9
f informed | A7a-8b-6c-3d-7f-5g-3h-6i-6j-7k-6m11n-3o-5p-5q-4
f instructed | A5
f interviewed | A2
f invented | A6
f ironed | A2
f irons | A5
f is | b3f-2g-3k8l-7m-2n-9p-3q-2
f isn't | a-10c2i-9l2m-8n-5o-8q3
f isnt | A6
f issues | A3
f it'd | a-9b-7c4d10e-4f-3g-6h7i-7j-8k-4l-6m-7n-3o-9p-7q-5
f it'll | a4b-5d-6e-2g-3h-5i4j-3k-5l-5m-5n-6o-6p-5q12
f it's | a-5b7d3f-5g-7j-7n-3
f keep | A2b-5d-5e3f4g-4i-4j7l2m-4o-5p-4q-5
f keeping | A-2a-5c3d-6e-3f6g-4h-7i-4j-6k-5l-4n-5o4p-4q-5
f keeps | a5c5d7f-6g-4h-6i-6j6k-6l-6m3n-6o-9p-5q-5
f kept | A7c2i5j-2m-2
f kick | A6
f killed | A-5
f known | A7a-8b-6c-4d-6f-6g-6h-9i12j-8k-6l-7m-7n-5o-4p-8q-4
f knows | A5a-4b-3d-5f-5g-4h-5j-5k-4l-5m-6n-3o-2q5
f laid | A5
f laminated | A8a-5b-4c-3d-7e4f2g-6h-6i-7j-5k-6l4m-7n-5o-6p-4q-6
f laughing | A-10
f laughs | A5
f learned | A7a-2b-4d-3f-3g-2h-4i11k-4n-3o-5p-3q-2
f leaves | A3a-5b-5d-5e-3f5g-5h-7i-6j-6k-6l-6m-7n4o-4p-3q-5
f leaving | a-4b-6c3d-5e-4f-4g-6h5j-8k-4l-6m3n7o-7p-6q-5
f left | A3b-3c9d-2e-23i15j-12l-2o-5q-3
f let | A4a-4b-4d2f-5g-4j-5k-3l-3m-6n-4o-5p7q-4
f likes | A-3
f listens | A5
f lived | A11a-7b-5c-3d-5f-6g-2h-6i13j-7k-3l-7m-3n-4o-5p-4q-4
f living | A8
f look | A6a-4b7c5e-9f-4g-2h-2j-3k-3l3n2o3p-2q-2
f looked | A3a-4b-3d-4f2g-2j-4k-3l-4m5n-3o-5p-4q-2
f looking | A2a-2b4d11f-3h5j-2k3m-2o-3p-2q3
f looks | a-3b-6c-4d10e-5f-4g-3h-5i-4j-4k-4l-5m11n-2o-5p-3q-5
f losing | A6
f lost | a7b-5c2d-6e-2f-4g-4j-4l-3n-4o-6p-5q-5
f loved | A-4
f lying | A6
f made | b-2c4d2e5f-2g-5h-2i2j2k-2m-3n-2p-4
f makes | A8a-3b-4c5d-3e-9f-3i2j-3k-3l2n-2o-4q-3
f making | A9a-6c-2d-6e-2f-7g-7h-6i-6j-7k-4l-6m4n7o-8p6q-5
f married | A7a3b-3d-3e-5f-4g3h-5i19j7k-3l-4m-4o-5p-3q-3
f means | A-2a-5c-3d-4e4f-4g-5h-7i-7j-6k-4l-6m-3n-3o-3p5q-2
f meant | A-6
f mentioned | A7
f messages | a-6b-4c4d-3e-4f-5g-6h-9i-6j-6k-7l5m-7n-6o9p-6q-4
f met | A15a12b-4d-5e-5g-4h-5i-5j-4k-4l-5m-2n-4o-5p-4q-4
f might | c-5f-9g-5h-14i-11l-3m-9n-7o13p-5
f missed | a-3b-2d-3f4g-2h4i-4j-2k-2l2m-7n-3o-3p3
f moved | A-9a-6b-6d-6e-5f-3g-5h2i10k-4l-5m2n-5o-6p-2
f moves | A-4
f moving | A7
f nails | A5
f need | A-7a-8d6f-2g-4j-8k6l-9p-2
f needed | a-7b-6c-4d3f-6g-6h-6i3j-7k7l-7m-5n-2o-8p-6q-4
f needs | A-6b2d-4f-2g-2h3i-3k-3l-2m3n-4o-5q-2
f noted | A3
f noticed | A2a4b-4d-6e5f-4g-4i-6j6k-4l-5m-5n-3o-6p-5q-4
f opened | A9a-6b-6c3d-5e3f-4h-5i-5k-4l-5m-4n-3o-6p-3q-4
f opening | A8
f ordered | A-4
f ought | A14b-5d-2f-4g-3h-3i-4j-4k17m-3n-2o-7p-3q-4
f owns | A3
f packed | A-2
f packing | A6
f paid | b-3f-3h4i7j7k-2m-2o-2
f parenting | A2b5c4d-7e4f-3g-4h-6i-4k13l-5m-5n-6o-7p-5q-6
f parks | A6
f passed | A-4a-8b-8c-4d-6e-3f-5g-6h-7i-8j-8k-7l21m-7n-3o-5p-6q-4
f pay | A-5
f paying | A4a-6b-4c-3d-6e10g-3h4i3j4k-6l-7m-6n-6o-7p-5q-5
f persuaded | A5
f phones | A-5
f pick | A-3a-3b-6d-6f-5g-6h-6j-5k-2m-6n6o-6p-5q-3
f picking | A-7
f playing | a-7b-2c-3d-7e-3g-5h-7i-7j-6k7l-4m-6n-7o-6p-6q-5
f plays | A2a-7b-5c-4d-10e-4f-6g7h-6i-6j-6k-6l8m5n-8o-7p-5q-5
f posted | A3
f practising | A-10
f prayed | A5
f prefers | A2
f prescribed | A-2
f pressed | A4
f printed | A2
f pushing | A6
f put | A4a4b-2c-7i-3j-3k-9l-3
f puts | A10a-6b-6c-4d-6e2f-7g-5h-8j-6k-4l-7m11n-6o5p-5q-5
f putting | a-6b-7d-5e-3f-6g-5h-7i-5j-6k5m-7n-6o-3p-5q-5
f questions | A-5
f rains | A-5
f raised | A12a3b-3c9d-2e-9i-2j-2k10l-4m-3n-2o3
f raising | A7b-8d-7e-4f-6g-7h-6i-5j-6l-5m-5n-6o8p-6q-4
f rang | a-6b-5c3d-5f-4g-3h-7j-6k-2l4m-6n-6o-4p-4q-5
f reached | A-8
f reacts | A-2
f reading | A-3a-6b9d-5e-4f-5g-6h2i-4j-6k3l-6m-4n-4o4p-3q-5
f reads | A11a-5c-3d-4e-3f-4g-5i-4j2k-5l-5m5n-4o8p-4q-4
f reckons | A6
f recommends | A-5
f remembered | A8
f required | a-6b-6c-3d-4e18f-3g-5h-5i-5j-7k-8l4m-6n-5o-7p-4q-6
f returned | a-6b-6d-4e11f-5g-3h-5j-8k-4l-7m-4n-3o-5p-6q-2
f ringing | a-6b-8c-3d-9e-4f13g-7h-7i-6j-8k-5l-6m-8o-8p-6q-8
f rolled | A5
f ruined | a-4b-3d-5e-3f-3g-6h-7i-5j-3k-2l-4m-2n-2o-2p10q-6
f run | a-9b-9c-4d-8e-5f-7g7h-6i-6j4k6l-8m-6n-7o-7p-7q-7
f running | a-6b-4c-2d-7e6f-6g-7h-6i-7j-7k-6l5m-5n-6o-7p-5q-5
f runs | a6b3c2d-5e16f-4g-6h-7i-7j-8k-7l-7m-5n-5o-7p-5q-5
f said | a-2b-2c-5d-2e-7f-2g-10h5i-3l4m5n-9o-8p-6
f sank | A5
f saving | A2
f saw | A7a3b-2c-13d4f-2j8m6n8o-3p-2
f saying | A6a-4b-6c-3d-7e-4f-3g-5h-7i-5j-6k-4l-5m11n-4o-5q7
f says | b7f-6m7n-9o-7p-5
f screaming | A6
f scrolled | A10a-6b-6c10d-5e3f-4g-5h-8i-9j5k-6l-10m-8n-6o-6p-5q-3
f searched | A7
f seeing | A2a-7b-7c-2d4e7f4g-7h-6i-6j12k-6l-5m-7n-8o-7p-6q-6
f seen | A10c5d3e-13h-3i-3o2
f selling | A6
f send | a-7b-7c3d-7e-3f-8g-6h-8i-6j-6k2l-8m-8n13o-9p-6q-6
f sending | A-14
f sends | A2
f sent | a-2c13e-14f6g2i-2j-3
f set | A-11
f setting | A-7
f shaking | A16b4d-3e-3f-3g15h-3i-2j-3m-3n-2p-4q-3
f shall | A4a-5b-3c-2d-3e5f10g-5h-2i-8j-9k-5l-7n-5o-3q-4
f shared | A6
f she'd | a-4b-4c-4d-4f-2g-4h-6j-6k-5l-3m14n-2o-6p-4q-2
f she'll | A-4
f she's | A-8a-3b-3f-2g-3h4i-4j8l-5m11
f shes | b-8c4d3f-9g8h-7i-6j5k-6l-6n-9o-8p-8q-6
f shouldn't | a-6b-5d-5e-5f-5g-2h-4i3j-4k3l-4m-4n-4o3p6q-5
f showed | A4
f showing | A-7
f shows | A3
f sign | A5a-7b-4c-3d-5e4f-6g-4h-6i-5j-4k-5l-4m-4n-5o13p-4q-9
f signed | a-5b-4c2d-4e-7f-3g-4h-5i-3j-4k3l4m-4n-3o-5q-2
f signs | A2
f sits | A15a-3b-4d-4f-7g-3i-5k-5l3m8n-5o4p-4q-5
f sitting | A2a-5b-4c8d5e-3f-6g-4i5j-6k-6l3m-5n-4o-6p-5q-4
f skiing | A6
f skipped | A14a3b-6c9d-7e-2f-5g-6h10j-6k-6l-7m-4n-6o-7p-5q-4
f sleeping | A-4
f sleeps | A3a-6b-7c2d-7e-4f-8g-5h-9i-8j15k-4l-8m10n-8o-7p-5q-5
f slept | a-5b-8c-4d-6e-3f-4g5h13i-7j8k-6l-8m-5n-4o-6p-6q-6
f snapped | A-3
f sold | A4a-5b-5c2d-4e-5f-4g-4h9j-5l-4m-6n-4o-5p-4q-2
f spared | A-2
f spares | A-4
f spelling | A-5
f spoiled | A3
f spoken | A6
f stacking | A6
f stains | A-5
f stand | A8a8b-6c-4d-7e5f-8g-5h4i-7j-6k-5l-6m-7n-9o3p-4q-5
f standing | A19b-3c-2d-4e2f-5h-3i3j-4m-4n4o-3
f stands | a4b-4c-3d-6e-3f8g-5h-5i-3j-3k-3l-4m-6n3o-9p-3q-4
f started | a-10b-7d-7e4f-7g-6h-7i-8j-8k-7l-7m6n-8o-8p-5q-5
f starts | A-5
f stay | A-8
f staying | A-4
f stays | A-14
f sticks | A-5
f stolen | A7
f stood | A10e2g2h3i-4j-3o-2
f stopped | a-5c-3d-4e-5f-5g-4h5i-3l-4n-5o-5p-4
f stopping | A10a-5b-5c3d-6e4f13g-5h-6i-4j-5k-4l-4m-6n-8o-5p-6q-5
f stretched | A7
f struck | a-6b-6c-2d-6f11g-4h-5i-6j-6k-6l-5m-5n-8o-7p-5q-6
f stuck | a-7b-5c-4d7e10f-5g-4h-6i-7j-5k-6l10m-7n-6o-8p-5q-4
f suggests | A-4
f suits | a-7b-6c-2d16e-3f-6g-6h-8i-7j-5k-6l-6m-5n-6o-6p-4
f supposed | a7b-5c-3d-6f-4g-5h4i-5j-6k6l-8m-4n-3o-7p-6q-5
f surprised | a7b-5c3d-7e3f-5g-4h-7i-6j-7k-6l-7m-5n-2p-5q-6
f suspended | A6
f swapping | A-5
f swimming | A-7
f take | A3a-6b-7d-5e-5f-6g-5h-5i5j2k-5l-5m-5n5o3q-7
f taken | a-4d-4f3g-2h-3i-4j6k3l-3m3o-5p-3q-3
f takes | b2c12d-3i-2j-2l-2m6n-3o-4
f taking | A-3a-7c-3d5f-7g-6h-7i-6k-6l-5m-5n-4o6p-5q-4
f talked | A-2
f taught | A-2a5b2d-7e2f-7g-5h-6j11k-6l-6m-7n-7o-9p-5q-4
f tears | A7
f telling | A17a-4b8c3d-4e-5f-4g-3h-5i-3j-5k-4l2m7n-3p-3q-3
f tells | A22a-2b-2k-2l-2m13n-2o-2q-2
f tested | A7
f texting | A7
f thanks | A-6a-7b-7c6d-6e-2f-6g-6h6i-7j-7k-8l-9m-7n-6o-8p-7q-6
f that's | b6f-2g-14i-15j-2k-4n-8q-8
f thats | A15b-6d-2e-2f4g-3i-3j3k8l6m2o4q-2
f there's | A2a-3b2e-9f-9h-3i-12k-3m-4n-8o8p-6q8
f theres | A7a-9b-8c-3d-6e6f-10g-7h-7i-6j9k-8l-6m14n-9o-9p-6q-7
f they'd | a-8b-7d6f-6g-6h-6i-7j-6k13l-7m-7o-8p-4q-8
f they'll | A-21
f they're | A-3a-7b-5c2d3e3f-6g-5h-7i-6j-6k-7l-7m-6n-4o7q-6
f thinking | A9a-4b-4d3e-2f-4g4h-7i-5j-5k-5l-5m-6n6o-5q5
f thinks | a7b-8c-3d-8e3f-5g-6h-7i-7j14k4l-7m-6n-6o-5p-6q-6
f thought | A-2a6c2d-2e2k4l-3m4p-2
f threw | A-3
f tired | A12a-7b3c3d-7e-3f-7g15h-7i-6j-8k-5l-7m4n-6o8p-5q-5
f told | A3a-3c3e-2f-8h-6j-2k-4m7n-13p-8q-9
f took | c2d-2e-14h-3i12j-4l7
f topping | A-4
f training | A-4
f travels | A4
f tried | a-8b-7c-3d4e5f-7g-6h-6i-6j-7k-4l-6m-7n5o-5p-4q-6
f turn | a4b-4c-3d-5f-6g-4h-5i-3j-4k3l-4n2o3p-4q2
f turned | A-2a8b-7d-7e2f-6g-6h-6i-6j-7k-10l2n-6o-7p-5q-5
f turning | A10b-6d-8e-2f4g-7h-5i-5j-8k5l-4m-5n-6o-6p-4q-6
f turns | a-9b-7d-7f10g6h-5i-6j-7k-8l-7m-6n-6o-7p-5q-6
f typed | A6a-9b-7c-4d5e5f-6h3i7j-7k-4l-6m-6n-3o-6p-7q-2
f ur | A15c-2d3g-7h-4i-4j2l-4m-5n-8o-8p-4q-7
f used | A14b9c-7d-3f-2h9o-2p-3q-2
f using | a-6b-9d-8e-4f-5g-6h-7i-7j-6l-7m-7n7o-8p-5q-5
f visiting | A-4
f volunteers | A6
f waited | a-5b-5d-5e4f-5g-6h16i15j-7k-4l-7m-4n-5o-7p-7q-3
f waiting | A11a-3c7d5f-3g-3i8j-3l-3m-4n-4o-4p-4
f wake | A7a-4b-5d-6e-3f5g-5h-5i-6j-6k-7l-7m5n-6o-6p-4
f walked | A10a-7b-8c8d-7e3f-8h2i5j6k-6l-7m-6n-6o-8p-6q-6
f wanted | A6a-4b-3d15e3h3i-4j-3k3l-3m2n-2o-4p-4q-3
f wants | A-16a-4b-3d3e-2f-6i-3j-5k-6l-4m3n-6p-5q-6
f warned | A10a-7c-2d-6f-5g-5h-6i8j6k-4l-6m-6n-5o-8q-2
f was | a-4b-5d-3f-23i6l12o-31p-2q-15
f washed | A6a-7b-5c-3d-4e-3f-9g-6h-7i-7j-6k-4l2m-6n14o-8p-4q-5
f wasn't | A3d-3i7o-2
f wasnt | A9a-8b-6d-5f-2g-5h-7i7j-6k9l12m-5n-5o-7p-4q-5
f wasted | A5
f watching | A9a-7b6c5d-6e4f-6g-5h-5i-6j4k-6l7m2n-3o-7p-5q-5
f we'll | c-9f-2h-5i-3l-3q12
f we're | a-3b-5c-3d-3e5f6g-2h-4i-3j9k-2l-4m-6n-4o-4p4q-5
f weaponised | A6
f wears | A5
f wedding | A7a-4b-5c3d-5f-3g-4i17j-5m-5n-4o-5p-7
f went | a-9b-4c6e-2f-7h2l10n-6o-6p-3q-3
f were | A2b-14c4d2f-5g-16i-3k-4l3q-11
f weren't | A8a-7b-6c-3e5f-3g-4h7j-7k-6l-8m-7n-5o-8p-4
f won't | a-2b-2e-10f-4g2l5m-2n-4q2
f wonders | A5a-8b-6c-4d-7e-4f-6g-6h-6i-5j-8k-5l-5m-5n-5o18p-6q-5
f wont | A6a-6b-6c-3d-7e-4f9g8h-6i-5j-7k-6l-6m-6n-10o-5p-5q-7
f work | A3a-6b-5d-5e2f-6h-3i-5j-6k-4l8m-6n-6o11p-4q-4
f worked | a-6b-6d-6e-2f-5g-5h-2i-6j-7k-5l-6m9n-7o8p-4q-3
f working | A-5
f works | A-2a-9b-7c-3d6f-7g-5h-6i-7j-7k-8l-5m-6n-7o11p-7q-7
f worn | A10a-3b-6c-2d-7e-3f-6g15h6i-5j-5k-5l-5m-4n-2o-3p-6q-6
f wouldn't | a10b-3d-6f-2g-2h-7i-4j-3k4l3m-3n-2o-4p-3
f wrapped | A-3
f wrecked | A5
f write | a-6b-8c-4d4e-3f-7g6h6i-5j-6k-8l-6m-7n-4o5p-4q-6
f writes | A-2
f writing | A-3a9b-3d-4f-2h-2i4k-2m-3n4
f written | a-6b3d4f-4g-6h-6i-6j-5k-4l3m-5n-3o-6p-5q-3
f wrote | a-3b10f-7h-2l5m2o-4
f you'd | A5a3d11e-9f-10g-10j-5k-12l-3m-3n-6o3p-7
f you'll | d2f-4j2l-4n8p-2
f you're | a7b6c-8d19e-14f-15g-15i-15j-2k-14l-14n-3
f you've | A8a16d6e-5f-2g-12h-2i-12j-3l-14o-14q-7
f your | a-6b-5c3d-7e-2f3g-5h-7j4k6l-5m-5n-7o-7p3q7
f youve | A7
fact amount | A-9a-5c4d-3e4f-2g-3h-7l-3m-2n4o3
fact date | A-2b-4d-7e-5m-3n2o-4q2
fact name | d-3j6k-2q-4
fact number | b-4c2d-7g-3i2m-2p-3
fact time | A-6a-6b-3h-2n12p-3q-2
first | A-9b-8d-7e5f-14g3h-17i-12j-6k-4l4m-6n-4o-24q6
last | A-14b-4c-7d-3f7l-7m-3q-2
long | n-5
mark ! | A-11a-5b-3c-16d-4e-18f-3g52h-10i-5j-6k-3l-7o-2p-3q-3
mark !! | A32a-18b-15c-9d-14e-16f-6g76h-28i-16j-21k-12l-9m-11n-15o-11p-6q-15
mark " | A30a-3e15g-3j-5l-2m8n-4o-3p-12q-15
mark : | a-7b5c7e2f-2g-5h-10i4k-4l-2m3n-5o2q-2
mark ; | a-13c-3e2f-9g-9h-19o6q-8
mark ? | A-8a-5d-14e7f-15j11l-11m-4n-13p-6q4
mark absolute | c2d-2f-21m-3n-3p4q-6
mark absolute anyone | A2
mark absolute child | A-2a-6b-3c-5d-5f-2g-4i9j2k-4l-6m-3n-3o-4p-6q-3
mark absolute none | A5a4b-2d-2h-3i-3j3l-3m-2n-2o-3p5
mark absolute reader | A-4a-4c5d-4f-2h12i6j-6l-8m-2o3
mark absolute thing | b-5g4h-3i-6j-5k-3l-4m-3o6
mark absolute third | A7
mark absolute writer | A2b-6c3d-9f-4g-10h-3l11m-6n-3o-5p6q-7
mark abuse | a8b-6d-6f-4g6h-7i4j-5k-6l-3m-5n-4o-4p-6q-2
mark again | a-4b-3d-3f8k-17o-8
mark again anyone | A4a-6b-4c4d-2e10f-6g-3h-5i-4j-7k-3l-7m-2o-3p-3
mark again child | a-4b-4c-5d-5e3f6g3i-5j-7k-4l-3m-4n-4o-5p-3q-3
mark again none | a4b-3c3d4f-5g-4h5i2j-3k-3l-3m3n-5o-4p-2q-4
mark again reader | A16a-5b-4d-7e-24f18h-10j-8m-7o-5p-3q-5
mark again thing | a-6c6g2i7k-2l-9m-5n-4q-5
mark again writer | A2a-4d-5h6k-2l2n-4o-2p-3
mark contempt | a9e-7j-6l-12m-4n-4o-4p5q-13
mark contempt anyone | A8a9b-6d-7e-3f7g-5h-7i-7j8k-7m-4n7o-6p-6q-3
mark contempt both | A-6
mark contempt child | b-5c3d3f-3g-3h-7i-4k7l-3n-2o-5p-3
mark contempt none | A6a18b2c-7d-3f-5g-5h-4i-4j-5k-6l-2m-3n-5o-4p-4q-3
mark contempt reader | A14a3b-2c5d4e-10g4h-2i4k7m-2n-2o-3p-2
mark contempt thing | A-3a5b-6c-7d4e-7h-3j-4k2l-2m-3n-4o3p-5q-3
mark contempt writer | A11b-6c-4d-10e-3f-7j-12k-5l-10m-5n-4o-3p23q-3
mark diagnosis | A25b75c-2d-11e-13f-11h-17i-28j-3k-15l-6m-24n-8o-9p-16q-18
mark diagnosis child | A8a-7b14c-4d-4e-3f-7g-8h-7i-3j-9k-7l-5m-7n-5o-6p-4q-3
mark diagnosis none | A16a-3b16c-15e-13g8i-2j-5l-4
mark diagnosis reader | A16a9b29e-2g-3h-5i-2n-3o-2
mark diagnosis thing | A9b48d-15e-34f-2g-15h-17i-12k-5l-19m-10n-9o-16p-6q-9
mark diagnosis third | A15a-5b22c-5d-4e-4f-4g-3h-3k-2l-3m-2o-3
mark diagnosis writer | A14a3b22d-4f-3g-3h-5i-3j-4k-4l-4m-3n-3o-3p-3q-3
mark epithet | A10a7c-4e-12f-6h3j-3k-3m-2n-5o-11q-8
mark epithet anyone | A2a-2c-5e-2g-9h9k-4l7p-4q-6
mark epithet child | A2b-5d3f-3g-3h-7i-5k2l-4n-2o-5p-3q-2
mark epithet none | A10a16b-3c-11e-11f-2h-4i-3j-3k-2l-3n-2o-2p-2
mark epithet reader | A4a-2b-6c4d17e-6f-2g2h-4i6j-3k-3m-4n-4o-5p-3
mark epithet thing | A4a14b10c-2d-3e-10f-3i-2j-3k-4l-3m-2n-2o-3p-2q-3
mark epithet third | A9a6b3c-3d-5e-3f-7g-6h-7i-5j4k-6l-5m-5n-4o-8p-4q-3
mark epithet writer | a-5b-3d-3e-3f-2h9j-7l-2m-3n-2p10q-2
mark exasperation | A7a-17b-2c-5e-37f-18g34h-4i-5j-8k-9l-21m-6n-13o-11
mark exasperation child | A-8
mark exasperation none | A9a-7b-5c-2d-6e-2f-4g3h-5i-4j-5k-3l-4m-5n-3o-7p-5q5
mark exasperation reader | a-6b-6d9f-4g-7i2j-6k-3l-4m-5n-5o-5q-5
mark exasperation thing | a-3b-5d-3e-4f-4g18h-4i-3j-3k-3l-3m-3n-4o-5p-4q-3
mark exasperation writer | A19a-10c-8d-14e-24f-11g36h-3i-12j-4k-6l-13m-2n-7o-5
mark failing | b-12c3d2e-2g-3j-10m-4
mark failing anyone | A9a6b-6c16d-6e-6f-5g-5i-5j-5l-4m-4n-4o3p-4q-5
mark failing both | A-11
mark failing child | A-3b-5c3d5e-6f-7g-3i-5j-5k-4m-7n-5o-6q-4
mark failing none | A2a-3b-2c-2d-2f4i6k-3l-2m-3o-3p-2
mark failing reader | A-2a3b-5c3d2e-9h-16j-10m-7q-8
mark failing thing | a3c6g-8h-2k-6l-2m-7
mark failing third | A-4
mark failing writer | a-12b-5c-11h5i-5j-12k-9n-6o-6p5
mark hedge | A10a-2b-5c-5e-6f-9g-28i-7n-12o2q20
mark hedge anyone | A5a2b-3d6f-3h-5i-3j-5k4l-4m2o-7p3q-6
mark hedge both | A14c-12e-16f-2h-5i-5j-4l-3q19
mark hedge child | a-2b4d-3f-3j-2k3l5o-3
mark hedge none | A12a-3c-6d-11e-22f-3g-8h-19i-13j-20k-16l-17m-4p-8q24
mark hedge reader | A9b-11c-9d-3e-5f-4g-5h5i-17k-13n-6o6q5
mark hedge thing | A5b-10d-12e-5g-7h-19m-10n-7q13
mark hedge third | A8a-5c-2d-3f-3g-3h5i-6j-8k-3o-4p-3
mark hedge writer | A3a-13b-9c-26f-13g-11h-4k-2l-2m-11n-8p3q15
mark intensity | e3f-2g6k-6q-3
mark intensity anyone | A-3a8b-5c-3d-8e3f-4g3h-9i-6j5k-8l-6m-5n-3o-6p-6q-5
mark intensity both | A-23
mark intensity child | A-5a-3d4e5g-4h10j3l-5m-7
mark intensity none | b-2d-11f2g5m4p-9q-2
mark intensity reader | d8f-2m-6
mark intensity thing | e4f-2h-3k-2n-17p-3
mark intensity third | A-4
mark intensity writer | c-10f-2g6k-10o-2p-4q-5
mark jab | A3c5e13f-6g-13i-3k-3l-8m-5n5
mark jab anyone | A7a-6b-4c17d-5e-3f-3h-5i-5j-5k6l-5m-4n-6o-7q5
mark jab child | a-6b-5d-5e11f-4g-3h7i-7j3k-7l-8n-6o-6p-4q-3
mark jab none | a-5b-6d-4e12g-3h-5i-5k-5l-4m-5n5p-5q-4
mark jab reader | A4a2d-2h-5i-3l-2n14o5q-2
mark jab thing | A2b-5c5e16j-4l-4o-3
mark jab writer | d-2f-3j-2p5
mark judgement | a3b-2e-5f-3i-9k7l-9n-17p6q-13
mark judgement child | a-6b-6c9d-5e-3g-6h-7i-6j3k-7l-5m-7n-4o-6q-3
mark judgement none | A16d-3f-3i-2k11l-2m-3n-3o2p5
mark judgement reader | A5a4b3c2e-6f-3g-3i-2j-3k3l-3m-3n-4o-4q-2
mark judgement thing | b-6c-4d2j-5k8l-5
mark judgement writer | A-3c-12e-20f-4g2i-5j-7k-2m-2p8
mark legal | A8a-3c-6d2e-10f33g-4h-12j-26l-9m-6n-3o-20p-14q-16
mark legal child | A3a-5b-6c-4d-7e-4f8g-2h-5i-5j-7k-7l-6m2n-7o-6p-5q-5
mark legal none | A9a-5b-5d4e-4g-3h-3i-6j-3k-4l-4m-4o-5p-4q-5
mark legal reader | A11a-2d3e-11f19h-2i-3n-3
mark legal thing | a-2b3c-2f11h-2i4l-2
mark legal third | A3b-6c-11e-8f21h-2m-2n-2o-2
mark legal writer | A11a3f15g-4i-5j-4k4n-3
mark mental | c-5d12f-2g-2i-6l-2n-3q3
mark mental anyone | a4b-3c12d-4k9m-2o-4q-3
mark mental both | A2a-3b-3d-6e-2h-5i-5j-4k-4l-4m-6n-2o-6p-6q6
mark mental child | a-7b-3c-4d4f-4g-5i-6m5
mark mental none | a-3c-6d4e8j3k-7l-7n-5p-3
mark mental reader | c-15d14e-3i-3j-4k-4l-5m-4n-28o3p-3q4
mark mental thing | b-7d7j-10n-4o-8p-5
mark mental third | A-16
mark mental writer | c-3d3i-2j3m-5o-18q2
mark new-partner | A2a-9b-8c4d-9e2f-6g-6h-7i-7j22k-6l-4m-5n-7o-7p-6q-4
mark new-partner reader | A5
mark norm | A20a-2f-4g-6j-9k9l-8m-5p-2q-5
mark norm anyone | A12a-3b-2c3h-4i-2j-2k4l-2
mark norm none | A3
mark norm thing | A7a-7b8c-4d-5e2f-5g-2i-4j-6l-4m-4n-4o-8p-4q-5
mark past-relation | A19d-6f-4g-6i25j-12k-6m-6o-5p3q-3
mark past-relation both | A4
mark past-relation child | A7a-8b3c-3d-5e-3f-3g-4h-9i11j-7k-4l-7m-9n-4o-5p-9q-4
mark past-relation none | A8a9b-8c-4d-6e6f-5g-6h-7j-6k-7l-6m-5n-7o-6p-8q-4
mark past-relation reader | A11a-5b-4c-3d-6e-4f-4g-3h-6i15j-5l-5m-3n4o-7q-3
mark past-relation thing | A4a-5b-4c-5d-5e4f-2g-2h-5i6j-4k-4m-4o-4p6
mark past-relation writer | A3a-3b-3c2d-4e-4f-4g-5h6i11j-4k-3l-5m-2n-4o-4p7q-3
mark please | A-10a-6b-2d-3f-4h3i-6k-3l2m-4n-4p5
mark please both | A-6
mark please child | A-10
mark please none | A-4a-7b-6c3d-4e-3f-7h-6i-6k-6l4m-7n-6o5p-3q-5
mark please reader | A-10c-9d-2h3l3n-3o-4p2q4
mark please thing | a-7b-8d-7f-7g-4h-8i-7j-8k-6l-7m-7n-5o7p9q-7
mark quote | e-4f-27m11n-3o-5p-4
mark quote anyone | A19a-5c-2h4j-6k-4
mark quote child | A2a-18d-17e-14f-7h6i-11l-10m33n-12o-12p-8q-9
mark quote none | A3d-4g-5h2i3k-5l-10m9n-6q2
mark quote reader | c5f-4g-7h-16i-5j-12k-5
mark quote thing | e-2f-5g-3h-6m5n-9o-12q2
mark quote third | A-4a4b8c-9d7e-7f-3g-2j-3k-4l-3m-7n-2o-2p-2
mark quote writer | c-3e-8f-5g2h-2i-12l7m-3
mark reader-family | A-5a2b-10c-5d-2f-3g-8h-2i2j7l3m-12q-3
mark reader-family none | A-3a-8b-5c4d-6e-4f-7g-5h-6i3k-5l-8m-6n5o-8p-5q-4
mark reader-family reader | A-2d-4e10f-3h-2i5j-2n-5
mark reader-family third | a8b-4c-10d-3e-10f-3h-2j22l-4m-3n-2p-2
mark reader-family writer | A-5a-2b-2c-6d-3i-4j-3l5m-2o4p6
mark reader-life | A3b-6c9i-2j10l-2n6o-7p-5q-5
mark reader-life both | A-4
mark reader-life reader | A4b-3d-5e-6f-5g-4h2i3j12k4l-3m-4o-5p-3q-2
mark reader-life thing | a-4b-4c12d-5f-5g-3h-4j-4k-3m-5n5o-4p-2q-2
mark reader-life writer | A5a-4b-3c4e2f7g3i-4j6k-2l-4m3n-5o-3p-5q-4
mark sacrifice | A11b-8d-9f-8g-2h11n-7p3q-8
mark sacrifice anyone | A3a-7b-7c-2d-4f-4h-8i-5j5l5m-4n-3o-8p-4q-4
mark sacrifice reader | a4b-5d-7e-2f-3g-5h5i2j-5k-6l-5m5n-3o5p-5q-3
mark sacrifice thing | A12a-6b-6c3d-5e12f-5g-5i-5j-6k-6l-6m-6n-5o-6p-5q-6
mark sacrifice writer | A9d-2g-3h21j-3k-2l-2m-2p-2
mark slight | a10b-7c-9d-3e-4g-4h-5i-19k3l-3m-6n-3o-16q-12
mark slight anyone | A4
mark slight child | A-19
mark slight none | A18a7b-6c-6d-4e6f-6g-6h-4i-3j4k-6l3m-5n-6o-4p-5q-4
mark slight reader | A17a17b-5d-5e-7f-4g-3i-3j-4k8m-2n-5o-5p-4
mark slight thing | A-4b-5c-7e-8h-2j-4k8l-3m-3n-4o-6p-5q-2
mark slight third | A6
mark slight writer | A9b-4c-13d-8e-7f-5h-3i-6j-10k-4l-7m-4n-3p12q-2
mark swear | A5a8b-6c-3d-6e-3f12g-6h-7i-7j-5k-6l-5m-6n6o-5p-6q-6
mark thanks | A-6a-3e7g-2h2i-4j-4
mark thanks none | A-4a-6b-6d-5e11f-6g-5h-6i-5j-6k-4l-4n-7o-7p-5q-5
mark thanks reader | A-5
mark thanks thing | A-7
mark thanks writer | A2a-3b-4c-4d-4f-3g-4h8i-4j-5k-5m-4o-6
middle | f-4h-5i-3p-10
no fact | c-3f-3i-2l-2
none future | A-8a-7b-5c-3d-7e-4f3g-4h4i-5j-3k-6l-5m-5n-5o-6p-5
none future not | A-9
none no verb | d-7g-2h-2k-4m-3n-3
none none | A-3a3b-3d-2f-3g-3j-3k-3m-2n-3p-3
none none not | A3b-8d-5e3f-7g-7h6i-6j6k-7l-6m-7n7o-7p-7q-7
none past | c-2h2k-8p-6q-5
none past must | A-2
none past not | l-4m-3n2p-5
none perfect | a3b-5c4d-5e4f-4g-5h-6i-5j2k-5l2m-5n-3o-5p-5q-4
none perfect not | A10a8b10d-6f-7g-6h-8i-7j-9k-7l-8m-8n-5o-8p-5q-8
none present | c-8d-4g-5h-6i-4k-6l-3n8o3
none present can | a-3b-3c-8d-3e-10g-6k-3m-3o-3p-2q26
none present can not | a5b-6d-5e-6f-5g6i2j-4k-5l-4m-5n-4o-6p-4q11
none present may | a-2e-9i2q-3
none present may not | A13a-3b-2d-3e-4f-5g-3h-3i4j-3k-3l-4m-3n-4o-6p-3q10
none present must | a-2b-7c4d-7e4f-7g-5i-6j-5k-3l-4m-6n-5o-6p-4q2
none present must not | A-3
none present not | A3a-5b-2e-19g-4h-8j-7k12l-2n-5q3
none present should | A-2
none present want | a-8b10c-4d-8e3f-6g-6h-6i-6j-8k-8l-6m-8n-6o10p-6q-7
person Anyone | A5d-2g-5j-2n-9
person Both | b-3c-2d-4f-4g-15i6k-16n-10o-4q5
person Child | A3c5e-4f-4h2j-3k16n-5q-17
person Family | a2g-6j6k3m3q-13
person Name | d-3j6k-2q-4
person Parent | A4c3d-4f-2g-4k12q-22
person Partner | A3d-11g-10i2j11l-5m-12o-12
person Professional | a-5b2e-3f7g-3h-9i-7j-3k-3l-4q-6
person Reader | A2g-3h-4k-10q-5
person Writer | a-3c-2k-7o-4p-2
persons Both | A-4d-10g-7i-2k-13n-3o-3p-9q10
persons Reader | A4a4d-3g-4h-11i-4k-7l-14p-24q-7
persons Reader Both | A8a2b-3e2g-7h-4i8k-8p-9
persons Writer | a-6c-8d-22g4h3i-7k-5o-4p-2
persons Writer Both | a-12c-6d-3f-2g-9j-3l-7n-7q5
persons Writer Reader | b-2d2k-8o-4q-4
persons Writer Reader Both | A-2h-3i17k-4n-6
persons none | A-2a-3d-20f-8g-7h-9i-8k4o-3p-14
reader future | A9b-5c-3d-2e-2f-7g-4k-5l-9n19p-5
reader future not | A12a-3b-3e-8f-2n14o-3q-3
reader past | A8a-3b-2c8f-4g-3h-8i21k-14m-9n-15o-11p-6q-11
reader past must | A4
reader past not | A5c18d-3e-2f-2g-3h-8j-7k-2m-3n-3o-2
reader perfect | A11a3b-2c6d6g-3h-4i-2m-11q-6
reader perfect can | a-5b-4d-6e-5f-4g-5h10i3j-5k-2l-4m2n-2o-6p5q-4
reader perfect not | A2a-8b-5c19d3e-2f-4g-5h-6i-7j4k-3l-7m-2n-4o-6p-3q-2
reader perfect should | A-6
reader perfect want | a-6b-5c10d2e-5f-3h-3j-6k-2l-6m-5o-7p-3q4
reader present | c-5d3g-3h-6i-11j-3k-4l-11n2
reader present can | b-7c-2d4f8g-2i-15j-14o2
reader present can not | a4d7e-16l-4m-2n-3o-3
reader present may | a2b-2d-8e3f2h-8j3k-4l-5m-2n-4o14
reader present must | b-5c-5d9e-4f-6h-6i-4j-5k-5l-2m-4n3o-6p-4q-3
reader present not | A9b-6e-12g-7h6j-5n12p-4
reader present should | A-2a-8b-6c-4d-8e-4f-7g-5h-6i-7j-7k-9l-5m-6n-6o21p-6q-6
reader present want | a5d6e-9f-4g-6h-2k-6l-3m-4n-4o2p-3
reader present want not | a2b-6c-3f-4g-2h-6i7j-6k-7l3m-5n-3o-9p-4q-6
reply | c-3f-4l4n-3
short | c-6d-12h-6i-17l-9m-6o-7p-14q-3
subject anyone | A15d-4f-7j-3k10m-14n-4o-3p-6
subject both | a-22c-2d-22g-11h-2i-3k-4m-3n-15o-22q11
subject child | a-3b-4d-3g-8i-3m10n-6p-4q-3
subject none | d-7g-3k-4l-4p-2
subject reader | e-3g-5j-2k-8l-5n4q-2
subject thing | g-2j-3n-5p-3
subject third | e-3f-3g-7i-2j7m-3n-7o-3p-8q-2
subject writer | a-2c-4d-2k-5m-3n-8o-4p-4
tag Emoji | A-7a5b-5c-3d6e3f-8h7i-5j-6k-5l-5m-4n-5o-4p-4q-4
tag Gerund | A3a-7l-6q-5
tag Imperative | A3a-8b-2c-8d-12g-7i-2k-13n10o5
tag Negation | b-3e-2j-2k3l3o-4
tag Ordinal | b-5c5g-10k-3m-3
tag Past | f-3i2k-2n-7q-2
tag QuestionWord | A9e2g-3l-2n-4p-3
tag Shout | A3a-4b-5d-16e-3f-3g43i-9j-8k-15m-16p-15q-17
tense future | a-2b-11c-7d-8f4g-17i-3j-6k-2l-4m-3o-7p-4q5
tense future not | a-2j-15m-10n6o-8q-2
tense no verb | d-7g-2h-2k-4m-3n-3
tense none | A-3a3b-3d-2f-3g-3j-3k-3m-2n-3p-3
tense none not | A3b-8d-5e3f-7g-7h6i-6j6k-7l-6m-7n7o-7p-7q-7
tense past | b-3f-7g-2i6k-6l5n-5o-4q-17
tense past must | A10e-12h6j-4l-5m6p2
tense past not | A5a-4b-3f-23g-2j-3l14n-8o-12p-8q-11
tense perfect | f-3i-12n-4q-2
tense perfect can | a-4b-2c-3d-4g-3h18k-2l-7o-3q-3
tense perfect can not | a-8b-6c2d-7e13f-5g-5h-8i-4j-5k-5l3m5n-4o-7p-5q-4
tense perfect may | a-3d2e5f-5h-5i-4k-3l-4m-4n-2o-6q-6
tense perfect must | a-8b-6c8d-7e4f-5g-6h-6i-7j2k-6l-6m-5n-6o-7p-5q-4
tense perfect not | A3a2e-8f-11k-2l10n-5o-9q-9
tense perfect should | a-7b-5d-6f-6g-7h-6i-5j-5k5l-5m-5n-2o-7p6q-5
tense perfect should not | A3a-5b-6d-4e-3f-4g-4h-6j-5m-5n-3o-6p10q-5
tense perfect want | b-2c11g-4h-10l-2m-5o-4q4
tense present | c-3i-4l-6
tense present can | b-3c-13d3i-8m-2n-6q2
tense present can not | a4b-3d3e-4g3k3l-4n-4o-4
tense present may | b-13c-8g-12h-5k-6l-7m-14n-15o9p-9q6
tense present may not | A6c2i2k-2o-5q13
tense present must | A-4a-2c-2f-2g2o-11p-6
tense present must not | b3e-13h10i-2j-2k3m-2n-2
tense present not | a-3b-4g-6i-4k4o-3
tense present should | d-6f2g-5n-3o4
tense present should not | A17c-2f2h-5i-3j-2k8l-3o7p-5q6
tense present want | f-16i-3k-2m-2n-14o4
tense present want not | A9b-4e-7f-4g-5i5j-11k2m-5n-3p-3
thing future | b-3c-8d-6f17g-4j-8m-5n-6o-4q3
thing future not | A4a-4b-4c8d-5e6f-6g6h-4i-4j-3k-3l-4m-3n-5o-4
thing past | b-3f-3g-5i-3j-2k-10l9n-3o-3q-12
thing past must | A5a-5b-5d-7e-3f-4g-5h5i5j-6k-4l-7n-8o-3p-6q-4
thing past not | A5e4f-4g-9i2j-13l4n-5p-5q-5
thing perfect | b-2c3d-6e3i-9j-11k-5n-2
thing perfect can | A12a-5b-7c-2d-7e2g-7h5i-7j6k-6l-5m-7n-5o-7p-7q-8
thing perfect must | A8a-8b-6c8d-7e4f-5g-6h-6i-7j2k-6l-6m-5n-6o-7p-5q-4
thing perfect not | b-5d-5e-7f-3g3h-4j-5l11m-5o-5p-4q-2
thing perfect want | A4a4b-4c3d-6e11f-8g-6h-6i7j-6k-6l-9m-5n-5o-6p-7q-6
thing present | b3h-3j-3
thing present can | a-2c-3f-4m-3n-3o4q-3
thing present can not | a-6b-4d3e-2f-4g-4h-7j-6k9l-6m-5n-5o5p-4q-5
thing present may | c-12e-12j-2k-2l-2o6q5
thing present must | a-6b5d-6e4f-3g-4h-5i-4j6k-6l3n-4o-5p-3
thing present must not | A-5
thing present not | a-8b-3d3g-21h-5i-15k9l3n-9o-2
thing present should | a-4b3c-5d-4f7g-2h-4i-5j-4l9m-4n-3o-5p-5q-4
thing present should not | A3
thing present want | a-3e-2h3j-9k-6m-3o6p-2q-4
thing present want not | a-7b-6c-4d5e-4f-8g-7h-7i-8j-5k-6l-8m-5n-5o6p-5q3
third future | A11a-5b-5c2d-5e-4f2g-4h-6i-5j-6k5l2m-6n-7o-5p-6
third past | e-6f-4g-5j4k-4l-3o-3p-2
third past not | A-3
third perfect | A-3a-8b-3c-3d-7f-5g-5h-7i-6k-6m-7n-3o-8p-4q-3
third perfect not | A5
third present | b2c-6i-15l-17m-3n-9p-6q-8
third present can | A-4
third present must | A-3
third present not | a-6b7d2e-3f-5g-5h-7i-6j-7k3l-6m-7n-7o-8p-4q-5
third present want | A-4
tiny | a-3b-3d-4e-4i-5j-3k-2m-3n-3o-11
very long | A4c2g-8i9k4o3p8
w #Day | A-3b-9d-7f2j-3k-2l2m-2q4
w #Money | A-9a-5c4d-3e4f-2g-3h-7l-3m-2n4o3
w #Name | d-3j6k-2q-4
w #Number | b-5d-6g-2m-3p-3
w #Time | A-3a-16d-3h-2l3m-6n6p-9q-2
w 0h | A-4
w 5s | A-5
w 8h | A-2
w a | A3a2d-3f-3g-3j-3k4m-8n-7o3q-2
w abide | A5
w able | A-8
w about | c-2d-5e-10f-2l-11q4
w absent | A7
w absolute | A15a18b-8c-3d-4e-2f-7g-4h-6i-5k-7l-4m-6n-6o-8p-6q-5
w absolutely | A-6
w abt | A-3
w abuse | A9a-8b23c-3d-6e-2f-4g-7h-6i-6j-7k-6l-7m-6n-5o-7p-6q-4
w abusive | A4
w accord | A-5
w account | a-3b-4c5d-5h-7i7j-4k-4m-4n3o-5p-6q-4
w acquaint | A4
w actually | A24a5b-4c8d6e-10f-5h-2j-2k4n-3p-3q-3
w ad | A9a-6b-6c-3d-6e5f-5g-5h-8i6j-6k-5l-6m-4n-3o-4p-8q-3
w addict | A2
w address | a-3b-3c7d-3f4h-2i-5j-2l2m-3n3q-3
w adhd | A-8
w adjoa's | A-4
w admire | A7
w admit | A5
w adult | A4a-9b-8d-7e-4f-4g-5h-5i-6j-6k-11l5m-4n-5p-6q-7
w adults | A3a-4b-8c-4d-5e-5f-7g-5h-8i-6j-6k13l-6m-6n-6o8p-5q-6
w advise | A-4
w afraid | A-12
w after | A-2a-16b-11d2e2p-2q4
w after-school | A-2
w aftercare | A-5
w afternoon | a-8c-2d4e2f7g-4h-7i5j-5k-6l-4m-6n-5o5p-5q-3
w ag | A7
w again | a-12b-9c3e3f7g4h-18j-2k-6n-2q-2
w against | A3a-8b7c2d3e-5f-5g-3h2j-5k-5m-4n-3o-5p-4q4
w age | A5b-5d-3f-4g-4h-3i-3j4k4l4m-4n-3o11p-3q-3
w agent | A5
w agre | A-9
w agree | A-25
w agreement | A-2
w ah | A6a-4b-4c7d-5f-5g-4h-5i-5j-5k-3l-5m-4n-5o-3q3
w ahead | A3
w aid | A-2
w air | A12a-8b-2c7d-6f-7g-4h-6i-4j-7k2l-6m-7n-6o-8p-5q2
w airline | A-4
w aisle | A8
w alarm | b-6c-3d-5e10f-7g-5h-5i5j-8l-5m-5n-7o7p-4q-4
w alienation | A11a-5b17c4d-4e-4f3g-3h-3j-4k-4l-3m-3n-3o-6p-2q-3
w all | a-14b-4d-13h2i4j3k-20l-2m-2n-7o-2p9
w allergist | A-8
w allow | a-4b-4c-4d-5f-5g-4h-7i4j-5k-5l3m-6n-4o5p4q-4
w allowance | A6
w almost | a3b-8c-2d-6e6f-6g-5h-6i-6j-7k-8l-6m-6n-4o-9p-5q-7
w alone | A16b-3d-2g-3h3j-2l-2m-3p-2
w along | A-3a-5b4c4d-4e10f-5g-5h-7i-8j12k-6l-6m-6n-7o-8p-6q-7
w aloud | A4a-6b-9c-3d-5f4g-7h-6i-6j3k-6l-6m-5n-6o-6p-6q-4
w already | A5b-6d11f-6g3m-3n-5p-6q-6
w alright | A-7
w also | A4b5d-6e-10f-7g-9h-15j7m-2n-5p2q2
w although | A5a-8b-4c5d-9e-4f-5g-5h-7i6j8k-6l-6m-5n-3o-7p-7q3
w always | a3d-7f-3k2l-12n-5p13q-5
w amazing | A7
w amoxicillin | A-7
w amuse | A3
w an | A3c2j-5m-5n-21o12q-19
w and | d-4e-5f4g-3k-3q-6
w anger | A9a-8c-3d-6e-3f-6g-3h-5i-5j-9k-7l-6m-5n-6o5p-5q-7
w angry | a-5b-5d-6f-3i-3j-3k-2l-4m-4n-4o-3p-7q-5
w anjali | A-5
w ankle | A-5
w anneke | A-5
w another | A15c-6f2j-8k-3l-8m-2n-2o-4p-3q-2
w answer | c6e-3f-3g-2h6k-2l-7m-5q-2
w antibiotics | A-6
w antihistamine | A-7
w any | f6h3j-12k5l2m-2
w anybody | A16b-4d4e-6f-3g-3h4i-5j-4l2m-6n-3o-5p-4q-3
w anyone | a-4b-3d-4e-2f-3g4i-3j-3k5m-2o-5p-2q7
w anything | a-3b-3c-14g-3j3k-2l6m-2
w anyway | a-4b-3d-7e-2f-5g-5h6i-6j-5k-5l-6n-5o-6q8
w apologise | A8c-9e-2g-3h-2i-4j-4l-4p25
w apologize | A9a-5b-6d-7e-3f-6g-5i-6j-6k-5l-4m-6n8o-7p10q-5
w app | a-6b-5d-5e3f-6g2h-4i-4j-5k-4l-3m-4q-5
w apparently | A-5
w appear | A6a-8b-5c-3d-6f3g-3h-6i-6j-7k-5l-6m-6n-5o-6p7q-4
w apple | A-4
w appointment | A-4
w appointments | A10a5b-7c-4d-6e-4f-7g-6h5i-6j-7k5l-7m-5n-5o-9p-6q-7
w appreciat | A3
w appreciate | A-10
w arithmetic | A7a-7b-6c2d-7e3f-8g-5h-9i8j-7k-5l-7m-7n-7o-8q-6
w arm | A-4
w around | A2a-4c-3e-3f2g-3h-2i-3l-4n-2p-5q12
w arrangement | a7b3c9d-7e-4f-4g-4h-9i4j-5k8l-8m-7n-3o-9p-7q-3
w arrive | a-5b-4c13d-4e4f-5g-4h-6i-6j-5k3l-3m3n-4o-6p-5q-4
w article | A10a4d-5f-5g-4h-5i-4j-6k-4l-5m-5n-5o7q-4
w as | A3a6b-2d-9f2g-5h-4j-4m-8n-3
w asham | A6
w ask | a-32b-3g-5j-6k-5m12
w asking | A7a-7b-7c5d-9e4f-7g-5h6i-6j-7k8l-5m-6n-7o4p-6q-9
w asleep | a-4b-5c10d4f-3g-4h-4i2j-5k2l-5m8n-4o5p-3q-3
w assembly | A-7
w astro | A-4
w at | c3d-3
w atmosphere | A4
w attach | A-5a-7b3c2d-5e3f5g-6h-6i-5j-6k-6l-7m-5n-4o-5p-5q-4
w attached | A-5
w attachment | a-9b9c-4d-5e-3g-8h-5i-4j6k-5l-4m-5n-5o-8p-3q-3
w attendance | A5a-7b-9c-4d-9e-4f4g-6h-8i-6j-7k12l7m-5n-6o-9p-7q-6
w attorney | A13a-5b-6c-3d-6e-2f16g-3h-4i-5j-6k-6l-5m-6n-6o-4p-5q-5
w audience | A10b-6c-2d11f-6g-5h-4i-6j-4k-7l-5m-3n-4o5p-4q-3
w audit | A7a-9b-5c-3d-6e-4g-5h-6i-7j8k4l-5m-4n-4o-5p-6q-5
w auntie | A4
w authority | A7
w autumn | A7
w awake | A14a4b-5c-3d-8e8f-8g-7h10i-6j-5k-5l-7m4n-5o-7p6q-4
w aware | A12a-9b-7c-3d-8e25f-6g-8h-8i-8j3k-9l7m-5n-6o-8p-7q-4
w away | a5b-6e6f-3g-2h4k-2l-2m-3n-2o4q-3
w b | A-9
w babe | A3
w babies | A7a6b-6c-4d-6e5f-7g-5h5i-8j-8k3l-8m-6n-2o-6p-4q-4
w baby | b8c7d2f-2g-3h6i7k2l-2o-4p-4
w back | a-3b-11d-12e-2i9j-5k-12m-4n8
w back in | a4b-4c7d-5e3f3g-4i8j-6k-5l-4m-6o-7p-4
w backbone | A4
w bad | a-3e-2f-2g-3i-4k9p8
w badge | a-4b-4c-4d-4e3g-4h5i-7j-5k-5l-6m4n-5o-6p-4q-3
w bag | A-4a-2h4i-4l-2n3
w bags | A-7
w balance | A-12
w banana | A-4
w band | A-4
w bank | a-5b-5c4d3e5f-4g-4j-5k-3m-3n-4o-5p-3q-4
w bar | A7a-5b-6d-4e-2f8g-6h10i-7j5k-5l-7m-4n-5o-5p-6q-5
w bargain | A7
w barrister | A7
w bars | A-9
w basement | A11a-6b-7c2d-7e-4f-5g-7h-8i-7j-8k7l3n-7o-7p-6q-5
w basically | A5
w basket | A-4
w bath | A4h4i-2j-3l-5m-2n4
w battery | A5a-7b-8c-3d-6e-3f5g-5h4i-8j-6k-6l11m-5n-6o-8p-6q-6
w battle | A-5
w bc | A-5
w be | n-5
w beach | A8a-7b-6c-4d-9e-3f-7g-6h-6i-7j-6k-7l-7m-5n6o-10p-5q14
w bear | A3a-5b-4c-5d3f-5g-3j-4l-4m-4n-4o-6p-3q-3
w beard | A5
w beautifully | A7
w because | a-3b-2c5d11f-9i-3j-19k-9m2o-12q-6
w become | A23b-6c3d-4e-2f-2g-3h-3i2l-3m-5n-4p-3q-4
w bed | a-4b-3d5e5f-4g-3i-2j-3l-2m-3n-7o3q-3
w beds | A-5
w bedtime's | A7
w beers | A7
w before | a-16b-11j-8k6n7o5q-7
w beg | A16a-2b-4e-2f-3h2i-3j-3k-3m3n-4o-4p11q-3
w begin | a-8b-7c9d-5e5f-7h-6j-6k-6l-5m-6n-5o5p-5q-5
w behaviour | A7
w behind | a-3d-2h-4i-5k2l8m6
w believe | a-5b6d6e4f2g-5h-5i-5j3k-2l3m-4n-4o-5p-6q-4
w bell | a-7b-6c7d-9e3f-7g-4h-8i-9j-6k-6l-7m-6n3o7p-7q-7
w belong | A12a-8b-9c3d-9e-5f-6g-7h-6i-8j-9k8l-9m-9n6o-9p-7q-9
w below | A-2
w belt | A-11
w beside | A4a-8b-7c10d-7e-3f-7g3h-9i4j-7k-7m-8n-6o-9p-7q-6
w best | A-13
w better | a11d-3e-3h-6j-4l-5m-2o8p3
w betting | A7
w between | a-3d-2f-3h-7k4l-4q4
w bicycle | A7
w big | a8b6c-5e4f4g-5h-5i-5j-7k-6l-4m-5n-5o-7p-6q-4
w bigger | A-6
w bike | A-7
w bikes | A-8
w bill | A3a-4b-5d-4e-6f16g-4j-4k-3m-5n-5o-7p-4q-4
w bills | A6
w bind | A7a-7b-5c5d-6e-3g-3h-5i-6j-4k-5l-6m-5n-5o-7p-6
w bingo | A7
w bird | A4
w birth | A4a-5b-6c2d-7f-6g-6h-7i3j5k-5l-5m-5n-7o-6p9q-6
w birthday | a3b-6d-5f-3g-3h9i4j-5k2m-4n-4o-6p-4q-4
w bit | a-2d-2f-4m-3n-4p-3q8
w bite | A2
w black | a-6b-6c2d2f-7g-6h4i-6j-5k2l-6m-5n-8o-10p-6q-5
w blackmail | A3a-7b12c-3d-6f-5g-4h-5i-4j-7k-5l-5m-5n-4o-5p-4q-3
w blame | A-2a-4b-6c-3d-4e6f-5g-5h6i8j-6k-4m-4n-4o-5p7q-3
w blazer | A-2
w bless | a4b3c2d-2e14f-7g-5h-6i-5k-2l-5m-8n-8o-8p-6q-5
w block | a-5b-5c-3d-5e-3f14g4h-5i-4j-6k-3m-4n-6o-7p-5q3
w bloke | A8a-7b-6c-4d-5e-5f-5g-3i3j2k-6l8m-6n-2o-7p-4q-5
w blood | a-6b-6c-4d-4f-5g7h-3i-5j-5k4l-5m-4n-5p-6q-5
w blow | A3a-5b-6c5d-3e-4f-4g-4i-4j-5k10m-6n-4o-4p-4
w blue | A-5a-6b-6c-3d-5e-3f4g-6h-6i-6j-7k-5l7m-5n7o-8p-5q-6
w board | a-5b-4d-3e4f4g-3h-4i3j-5l-4m-7n-5o-6p-3q-5
w boards | A-5
w boat | a-7b-5c-6d-4e12f2g-3h-5i-5j13l-5m-5n-5o-6p-5q-4
w bobbis | A5a-8b-7c3d-8e4f7g-5h-6i-6j16k-7l-8m-9n8o-9p-5q-8
w boil | A2
w boiling | A2
w bone | A-4
w bonfire | A-5
w book | b-3e-18f-4g-3i-3k5l-2n-3o8
w booking | A-5
w books | a-7c-4d-7e-4f-6g-5h3i-8j-6k-7l-8m-8n-6o6p-7q-4
w booster | A-4
w boosters | A-4
w boot | A-3a-8b-6c8d-8e3f-8g-6h6i-8j-8k-7l-7m-10n-7o-6p-6q-5
w boots | a-6b-5c5d-6f-6g-5h-6i2j-8k4l-7m-8n-5o-6p-5q4
w bor | A8
w borderline | A-2a12b20c-2d-6e-2f-6g-4h-6i-5j-8k-6l-6m-6n-6o-6p-6q-3
w born | A10a-3b-3c-3d3g-5h-6j-4k-3l-3m-4n-3o-3p10
w borrow | a5b-8c-3d-7e-3f-6g-6h-6i-6j-7k4l-5m-7n-7o4p-5q-5
w boss | A4a-8b-9c-3d6e-3f9g-6h-8i-6j5k-7l-5m-6n-7o-6p-6q-5
w both | A-8a-6b-2c5d5f3g-3h-3i-7j-2k3m-3o3q-3
w bother | A3a3b-3d4e-7f9i-3j7k-4l-3m4n6o-5p-3
w bottle | A-7
w bougie | A8
w bow | A7
w bowl | A-2a-5b-4c5d-5e-4f-5g-7h-4i-7j-7k-6l-4m7n-5o-3q-3
w box | a6b3c-7f-4g-5i-5k-4l-3m3n-3o-5p-4q-2
w boxes | A-5
w boy | A30c4e-4g-8h-3k2m3p-5q-3
w boy's | A6a7b-7d-5e-4f-6g-4h-6i-8j7k6l-6m-4n-4o-8p-4q-6
w boyfriend | A7
w boys | A-2a-4b-2c6d-5e-3f-4g-5h2i2j-3l-4m-4n-6p2q-3
w braces | A-8
w brain | A11a23b-9c-4d-7e-4f-8g-7h-7i-8j5k-8l-6m-7n-8o-8p-5q-9
w break | A-2a2b-4c3d-5e-3f-6g-3h2j-5l4n-6o-6p-5q-3
w breakfast | a-6b5c5d-6f4g-5h-6i-4j-7k4n-2o-5p-3q-4
w breath | A12a-9c-2d-8e10f-6g-7h-7i-6j-7k-6l5m-5n-4o-5p3q-8
w breathe | A14a-4b-5c2d-7e-4f-6g4h-6i-6j-5k-4l-5m3n-6o2p5
w breathing | A4a7b-7d-7e3f-7g-5h-7i-7j-7k-6l-6m-7n-7o8q-6
w bri | A-7
w bridge | a-8b-7c5d-4e-4f-7g-6h-6i-6j4k-5l-7m-7n-4o-5p-7
w brief'll | A6
w bring | a-5b-2c-4g-5i-3j3k-4l-6m-3
w bring back | a-6b-4c8d-6e5f-8g-7h-8i-9j-5k-6l-8m-8n8o-8p-6q-6
w bring in | A-2
w bring up | A-3a-7b-5c8d-4g-4h-5i4j-5k11l-4m-3n-5o-6q-4
w broken | A-9
w brother | a-4d-4e-8f-3g-2h-3i-3j2k-3l9m-3n2o-3p-2
w brother's | A3a-5b4d-5e-3g-5h9j11k-4l-6m-6n-5o-6p-6q-4
w brown | A-10
w bruise | A-5
w brunch | A10
w brush | A-5
w btw | A3a-8b-5c-3d-6e-3f-8g-6h14i-6j12k-6l-6m-5n-6o-6p-6q-6
w bubble | A5
w budget | A8
w building | A-2
w bully | A4
w bun | A-5
w burden | A11a-4b-3d-6e-2f-3g-6h4i-4j-5l-4m-2n-2o-3p12q-4
w burn | A2a-6b-8d-6e-3f-6h-7i-5j-6l-6m-8n-6o7p-6q-4
w burst | A7
w bus | b-2d-3e-3f-3g-3h3i-6j-2k-2l6m3o-2
w business | A6a-2b-5c-6d-4f-4g-3h-4i-3j11k-3m-3o-5p-3q-5
w busy | A13a-7b-7c-2d6e10f-6g-7h-6i-5j-7k5l-5m6n-5o5p-6q-7
w but | e8f-6g-4h11i-4l-2m-5n-19o-21p-2q-10
w buy | a-6b-4c-4d4e-21f2g-4h-2m-2o4q-2
w by | d-3f4m-16p-5q-3
w by-your-leave | A3
w c | a-6b-6c-5d-5e3f-7g-5h6i-7j-6k4l-5m4n-6o-8p-4q-5
w cab | A7
w cabin | A-6
w cake | a-4b-6c-2d-6e6f-4g-5h8i-6j2k-4l2m-6n-4o-8p-5q-4
w calendar | b2e-4g-3h-7i-6j-6k-3l8n2o-3p-2
w call | A3b10j-10m-2q-6
w calls | A6a-3b-4d7e-5g-3h-5i-4j-4k-4l-5m-4n-3p-3q-3
w camp | A-20
w camping | A7
w can | b-3c-5l-4n-8q2
w cancell | A6a-8b-6c9f9g-5h-6i-6j-5k3l-4m-4n-6o-7p-5q-5
w canteen | A5
w cap | A-6
w car | a3c-6d-10e-10h7j3k-7o-8
w caravan | a-7b-5c3d-7e-4f-7g-7h7i5j-7k-4l7m-5n-7o-5p-8q-7
w card | b-4d-2e4h4i11m-2n-2o-4p-2q-2
w cardigan | A2
w care | A2a-7b-5d-7e-2f3g-5h8i-6j-6k-5m-4n-5o-5p-4
w careless | A5
w carry | d-2f5h14i4j-4l-4m-2
w carsick | A-5
w carys | A-10
w case | a4b2d-6f-4g-3h11i-4j-5k-3l3m4n6o-6p-3q-2
w cash | a-6b-6c2d-6f4g-5h-3i-6j13k-5l5m-6n-6o6p-7q-5
w cashew | A-3
w cast | a-7b-6c-3d-7e-3f-8g-6h-6i6j-7k5m4n-6o-9p-7q-5
w cat | a-8b-8c3d-6e-4f-5g-5h-8i2j-6k5l-8m-5n-6o6p-6q-6
w catalogue | A5
w cause | A5a5b-6c4d-7e-4f-3g-5h-6i-5j2k5l-6m3n-3o-4q-3
w cease | A10a-8b-8c-3d-5e-4f-10g-6h-6i-6j-8k-6l-5m-7n18o-10p-5q-8
w cello | A-14
w cent | a-4b-6c-2d-7e-3f-5g-7i-7j-6k-5l6m-6n-7o-8p-3q-3
w cereal | A7
w certain | A9a-8b-6c3d-8f-6g-7h-8i12j-7k-7l-9m-4n-7o9p-7q-5
w certificate | a-9b-8c12d-9e10f-6g-6h-7i6j6k-8l-7m-6n-8o-9p-6q-5
w certificates | A-4
w cetirizine | A-4
w chain | A3
w chair | A4a-3b-3e-5f-5g-4h17j-3l-4m5o-4p4q-3
w chairs | A6
w champ | A7
w change | b-2d-3e-3f2g-3h-4i4j-5k-3m-2o11
w character | A6a-7b-5c-3d-6e3f-7g-2h-6i-5j2k-6l-6m-6n-5o8p5q-4
w charge | A3a5b-5c4d-5g-3h-3i-4k-4m-3n4o-5p-3
w charger | A-14
w chase | A3
w chat | A3a-5b-7c4d-5e-4f-8g7h-6i-4j-5k-3l-5m-6o-7p-4q-6
w cheapest | A7
w check | a-3b-3d-3l-4m-3o4p-2
w cheese | A-5
w chemist | A-4
w chemistry | A-5
w chewing | A7
w chidera's | A-4
w child | A10c7d-11e-7g-11i-17j-18k14m-3n-2q-8
w child's | A11b-3c-6d3f-5g-5h-4i-4j-4l-4n2o-5p-3q-3
w childcare | A-6
w childhood | A6
w children | A3a-14e-6g-9h7i-14k5n-7o2
w chin | A6
w choir | A3a4b-7c-2e-3f-7g-6i4k-5l-7m-6n-5o5p-8q-3
w choose | A4a-4c-2d8e-9f-3g2i-3k7l4m-3n-2o-4p-2q-3
w christmas | f7h6i14j-3l-2m-2p4
w chuck | A7
w church | b-2e4g-3i4j7k3m-3o-2p-2q-2
w cillian | A-5
w cillian's | A-5
w circus | A4
w clap | A10a-7b-8c-3d-8e-3f-7g-6h19i2j-9k-6l-9m-7n8o-8p-6q-8
w class | a7b-5c-3d-3f-4g-3i-3j-4l-3m-4n-2o10p-3q-3
w classic | A4
w classroom | A7
w clean | a-7b-7c-3d-6e-5f-8h5i-7j-8k-6l-8m-5n5o-8p-6q-7
w cleaners | A-6
w clear | A-4
w clearly | A10a-8b-7c3f-7g-5h-7i-7j-8k-7l-7m-7n-8o-7p-7q-6
w clerk | A-3
w client | A4
w climb | A5
w climbing | A-5
w clinic | a4b-5c9d-5e-3f4g-3h-4i-5j-4k11l-4m-5n-7o-7p-6
w clinic's | A-6
w clock | A20a-4b-4e3f-3i-4j5l-2m-2n-3q-3
w close | a-6b-4d-5e7f-5i-4j5k-3l-3m-3n-4o-5p-5
w closed | A-7
w closer | A6
w club | A-3b-5d-4g-4h-3i-4j14k-4m-4o-5p-4q-3
w club's | A-6
w co-parent | A5
w coach | a-3b-6d-4f-4g-3h-2i-2j-4k-2l-2m-4n9o6p-4q-2
w coat | A3b-2d-2h3i2j-3l-4m-2o-2
w code | A-5
w coercion | A6
w coercive | A8a-7b10c-3d-5e-2f-6g-7h-7i-3j-6k-6l-6m-4n-5o-5p-4q-6
w coffee | A3a5b-6c-4d-6e17f-7g-5h-6i3j4k-5l-6m-6n-5o-8p-5q-4
w cold | A5b-6c-2d5e-2f-6g9i-2j3k-6l-6m-5n-6o-6p-6q-5
w collect | A-13
w collection | A-5
w color | A2
w colour | A13a-8b-8c-3d-8e7f-5g5h2i-6j-5k-8l-8m4n-4o-8p-7q-6
w colours | A5
w column | A14a5b-6d-5e5f-6g-6i-5j-6k-4l-7m3n-3o-5p-5q-4
w come | g-4h-3j-4l-3o-6q2
w come back | A-3a-7b-5c6d-5e-3f-6g-5h-6i5j-5k-4l-7m-6n7o-7p-6q4
w come in | a-6b-7c3d-6e9f-6g-7h-8i-6j-9k-6l-6m-2n-7o-7p-7q-6
w come on | A-4
w come out | a-3b-4d-4f-4i-5j-4k6n-3p-3
w come up | a-4b-6c-2d-6f-4g3h-6i-5j-6k5l-6n-7o-6p-4q3
w comfortable | A-4
w commend | A5
w comment | a-7b-8c-5d-9e13f-7g-4h-7i-7j5k-9l-7m14n-6o-5p-7q-3
w commentary | A10a-6b-6c-4d-5e-4f-8h-5i-7j-6k-4l-5m-7n11o-8p-5q-3
w comments | A12a-7b-7c-3d-5e8f-8g-7h3i-7j-8k-6l-7m3n5o-7p-6q-6
w communication | A8
w company | A3a-5b-4c-4d-5e4f-6g-5h5i3j7k-4l-6m-7n-3o-5p-5
w complain | A6
w complex | A6
w compliments | A2
w concept | A5
w concern | A3a3b-6c3e4f-4g-3h-3j-4k-6l-3m-3n-4p-3q-3
w concert | a-7b-5c3d-6e-4f-7g-6h-6i-6j5k-4l5m-7n-7o-7p-5q-3
w concussion | A-5
w condo | A9a-8b-8c-4d-7e-4f-7g-5h-6i3j12k-7l-7m-6n-8o-10p-6q-5
w condolences | A8
w conference | A6
w conferences | A-5
w confess | A6
w confirm | A-20
w confirmation | A-3
w congratulations | A7a8b-7c-2d-6e16f-7g-6h-6i-6k-8l-5m-7n-7o-7p-5q-7
w conscience | A5
w consent | a-6b-5c-3d4e-3f5g-7h-8i6j-6k-5l2m-6n4o-5p-7q-5
w conservatory | A10a-9b-10c-4d-4e5f-7g-8h-8i-6j25k-8l-5m-7n-7o-8p-6q-10
w consider | A10a-3b-4d-3e-11f-2j-2k-3n-3o32q-3
w consistent | A3
w conspiracy | A7
w consult | A7
w contact | a-6b-5c-3d-4e-3f20g-3h-5i-6j-5k-4l-3m-5n-7o-5p-6q-5
w contempt | A6
w control | A4b16d-4e-3f-7g-4h-5i-4j-5k-5l-5m-3n-3o-6p-3
w controlling | A15a-5b16d-3e-4f-3g-3h-2j-4k-3l-2m-3n-3o-3p-2q-3
w conversation | A10a-7b-8d7e-2g-4h-5i-4j-5l-4m-5n-4o-8p-6q4
w cook | A13a-6b-5c6d-7f-7g-7h8i6j7k-5l3m-6n-2o-7p-7q-4
w cool | A-5
w copy | A-5a-6b-5c11d-4e-4f7g-5h-7i-5j-8k-7l-6m-6n-6o-6p-4q-5
w corner | a-9b-7d-6e-4f-7g-5h-7i-6j6k-6l-6m5n-5o-6p-4q-4
w correspondence | A11a6b-7c-3d-6e2f10g-5h-7i-7j-5k-4l2m-4n-6o-8p-7q-6
w correspondent | A5
w cos | A5a5b-3d8e-8f3g-4i-4j-4k-3n-4o-4p-2q-2
w cost | a-3b-5d-4f4g-3i6j3k-2l-2m-3n-4o-2p-6q-4
w costume | A-5
w couch | A6a-7b-6c-3e3f-7g-5h12i4j6k-3l-6m-6n-7o-6p-5q-5
w cough | a-5b-6d-4e11f-5g-6h11i-7j-3k-7l-8m-5n-3o-6p-5q-6
w counsel | a-6c-2d2f10g-5h-6i5j-6k-4l-5m-5n-4o4p-5q-4
w counsellor | A3a-4b12c-2d-3e-2f-4g-3h-4i-3j3k-3l-4m-4o4p-2q-2
w counselor | A-2a-9b5c5d-6e-3f-6g-8h-8i-6j-8k-6l-5m-6n-5o-7p-5q-3
w count | A8b-5d7f-2g-3i-2j-8k5m-4n-6o2q-5
w counter | a-5b-6c-4d-5e-3f-4g-6j-7l8m5n-4o-6p-6q-2
w country | A3
w county | A-2
w courier | A4
w course | A5a-3b-4e7f-3i-2j-3k-4m-3n-2o13p-2q-4
w court | A2c-11e-11f20h-2l-2n-2
w courthouse | A5
w cousin | a-10b14c-4d-8e-4f-5g-8h-7i-6j-9k-7l6m-7n-8o-8p-5q-3
w cousin's | a-7b-8c3d-7e-4f-7g-7h-8i10j-8k-3l-6m-6n5o-7p-7q-5
w cousins | A-8
w cover | A-5a-6d-6f-5g-3h11i-6j-6k-3l-6m4n5o-7p-4q-5
w covered | A-2
w cracked | A-5
w crazy | A-3
w cream | A-8
w credit | a-4b-2c-4d-7e12f-5g-2h4i5j4k-2l-7m-5n-3o-8p-5q-5
w crisps | A-5
w cross | A5b-2c5d-4f-2i-2j-3k3l-2m6n-3o-3
w crown | A7
w cry | g18i-3j-2l-4o3
w crying | A6
w curb | A7
w curious | A4
w current | A-5
w curtain | A6
w curtains | A8a-10b-7c-5d-7e3f-6g-6h-7i-6j6k-8l-7m-8n-5o6p-6q-5
w customs | A6
w cut | a6b-7c3e-3f-6g-6h9i-6j8k-7l-5m-5n-6o-8p-5q-3
w cuz | A-5
w d | A-9
w dad | A4c10e3f-4h-11i-7j-2k3m6n-4p-5
w daddy | A28d4e-11h6i-2j-4k-2l-3m25
w daddy's | A6
w dads | A8
w dance | A-5
w dang | A3
w dare | A2a4b-7c3d-7f-6g4h-6i-6j3k-5l-6m-6n12o-10p-7q4
w dark | a-6b-5c4d8e-3f-6i-7j-6k-4l-8m6n-6o-8p-6q-4
w darling | A4
w darts | A6
w dash | A-8
w date | A-3a-6b-5c10d-4f-4g-2h-5i7k-3l-5m-6n4o-5p-4q-3
w dates | a-6b-5c4d-4f5g-3h-5i-6j-6k-5l-6m-5n-5o-5p-5q2
w daughter | A13b-4d-5e2f-4g4h2i-4j-5k-5l-3m13n-4o-6
w daughter-in-law | A3
w daughters | A3
w day | a-17c-2d-3h-7i3j-7k-5l-5p-4q6
w daycare | A-4
w daylight | A6
w days | a-3b-2e4f-3h3i-3n3q-2
w dbs | A-5
w deacon | A5
w dead | a7b-6c-3d-5e-3f-6g-7h7i-7j-9k-7l-8m-7n-7o7p-7q-5
w deadbeat | A7
w deal | A13a-4b-4c-4d-6f4g-4h4j-5k-4l4m-5n-5o3p-4q2
w dear | a-2b7e11f-5g-5h-5i-8j-7k6l-10m-5n-8o-5p-5q-5
w decency | A7
w decent | A16a-5b-6d-5f-4h-5k24l-5m-4n-5o-6p-4q-5
w decide | a-4b-5d12f3g-4h-4i-4j-5k-3l-3m-6n-4o-5p-4q8
w decision | A3a-3b-5c4d-5e3g-4h-5i-6j-7k-3l3m-6n-4o-3p-4q-2
w deck | A7
w decree | A7a-8b-7c-4d-7e3f-6g-6h4i-7j4k-5l-6m-6n-6o-5p-5q-4
w delivery | A7
w delroy | A-5
w dent | A3
w dentist | A-3a-6b-7c5d-6e5f-7g-7h13i-6j-6k-7l-7m-5n-5o-7p-6q-6
w deny | A8
w depend | A14a-3c-11d2e-14h-3i-3j-4k-2l-4o-2q29
w deposit | a-4b-5c5d-6e-4f-5g-6i2j-5k-5m-4n-4o-6p-6q-5
w depth | A-5
w describ | A5a-8c-4d-5e11f-5g-5h-6i7j-9k-5l-8m-5n-4o-7p-6q-2
w describe | A4
w deserve | A8
w desist | A7
w desk | a-5b-4d-4e4f9g-5i-5j-6k-5m-5n3o-4p-5q-3
w details | A-8
w detention | A-5
w device | A7
w dial | A7a-9b-8c-3d-7e5f4g-6h-6i-7j6k-6l-6m-7n4o-8p-5q-5
w diary | a-7b-6c-3d-7e-4f-3g-4h5i-8j-6k-5l4m2n-5o9p-7q-7
w dictionary | A3
w die | a-7b-6c-4d-5e-3f-6g-6h3i-6j-6k7l-7n-5o-9p5q-7
w difference | A4a-10b-8c-4d2e-5f-5g-6h-6i-6j-8k13l-6m-6n-3o-8p-6q-7
w different | A-4
w difficult | A-4
w dinner | A2a-4b-3e-9f-3h10i-3j-3l-4m-3o-5p-3q-3
w direct | A8a-6b-7c3d-9e2f-7g-5h-6i-7j2k-5l-6m-6o4p-6q-6
w direction | A9b-5d-6f-6g-5h-6j-8k-8l-7m-6n-5o6p-6q-6
w directly | A-5
w director | A3
w discover | A5a-8b-7c4d-8e4f2g-3h-8i-8j-5k-7l-7m-7n-8o6p-4q-5
w disgrace | A6
w disturb | A9a-6b-6c-3d-7e-4f-6g-5h8i-5j-5k-4l-6m-5n-3o-5p5q-7
w dive | A-4
w diversion | A-6
w divorce | A5
w do | a-6f-4i-2
w dock | A6a-8b-6c-4d-7e-3f-6g2h13i14j-8k-6l-8m-6n-5o-5p-9q-4
w doctor | a-6b6c-3d3e8f-4g-4h-6i2j-7k-8l-7m-6n-4o-7p-5q-4
w document | A6a-10b-8c13d-7e3f-7g8h-6i-6j-8k-8l-4m-6n-5p-5q-9
w dog | a-2b-4d-4f-3g-6h-4i8j-4l-4n-4o-4p6q-2
w dollar | A7
w dollars | A3
w door | b-2d-3e-2f2g-3m-3n5o3p-4
w doorstep | A6a-5b-6c-3d3f-6g-5h-6i-5j-7k-5l-6m-5n6o-9p-4q-6
w dosage | A-3
w dose | A-9
w double | A-6
w doubt | A11a-7b13c-3d3e-3f-6g-5h-7i-6j-8k-7l6m-6n-4o-8p-7q-6
w dougie | A-11
w down | A2a-8e-14g5i-4j-6l3m-2n4o-2
w downstairs | A-3
w dr | a-6b7c-2d-5f-6g-5h-6i-3j3k-5l-5m-6n-2o5q-5
w draft | A-8
w drag | A4
w drama | a13b2c-3d-6e-3f-7g-6h-6i-7j-9k-7l15m-7n8o-8p-5q-4
w draw | A2a-7b-6c-4d-4e5f-5g4h8i-4j-7k-5l-4m13n-4o-6p-5q-4
w drawer | A-3
w drawing | A6
w dread | A6
w dreadful | A6
w dress | a-5d-5e-7f-2g-3h4i4k-4m-6n4p-4q-2
w dressing | A2
w drink | a-6b-6c-3d4e-2f-5g-6h4i-6j-5k-5l11m-6n-2o-4p-5q-5
w drive | A-3a2b3d-4i-3k-4l-2n-4o3p-3q-4
w driving | a5b-5c3d-5e-4f-3g-4h6i4j-5k-6l-7m-7n-2o-4p2q-2
w drizzle | A7
w drop | a-4e-7f-6g-4i-3j-4k-2l10m5n-6o-6p-4q-4
w drop off | A-2
w drop-off | A-5
w drops | A-7
w drowsy | A-4
w drunk | A6b-12d7e-3f-7g5h-6i-6j-6k-5l-5m-4n-7o-6p-4q-5
w dry | a-6b-7c9d-5e5f-6g-5h-6i-7j14k-6l-5m-5n3o-7p-5q-6
w duck | A-3
w due | A-24
w duffel | A-5
w dump | A6
w dunno | A9a-5b-4d-5f-6g-3h-6i-3j-6k-3l-4m-5n-7o-9p-6q18
w during | A11a-6b-6c-4d-8e-4f-7g-7h-7i-8j-8k-7l5m-7n14o-7p-8q-6
w duty | A-8
w dy | a4b-5c-3d2e11f-6g-5h-7i-8j-7k-5l-5m7n-5o-6p-5q-2
w e-mail | A3a-8b-6c-4d-7e-3f-7g-5h-9i-7j-6k-5l14m-7n-5o-7p2q-5
w each | a-3c10e-4g-2h-2i-4k3l5m-2
w ear | a-8b-7c11d-9e-4f-4g-3h-8i5j-9k9l-8m-7n-3o-6p-6q5
w early | A-6
w earn | A5a-9c3d-7e-4f-5g-5h5i6j-6k-3l-7m-4n-4o-7p-7q-5
w earplugs | A7
w easier | A-6
w easter | a7b-3c4d-3e-7f5h-3i2k2l3m-4n-4o-4p-2q-2
w easy | A-2a-6b-4c5d3e-3f-5g-5h-8i6j-5k-5l-4m-4n-6o-7p-2q6
w eat | a-3e-15h13j-5l-4
w education | A6a6b-8c3d-7f-6g-5h-7i-7j-8k14l-5m-7n-6o-9p-5q-7
w eft | A-5
w egg | A10a-6b-7c3d-6f-5g4h-8i-7j-6k-6l3m-7n-5o7p-6q-4
w eh | A10a-5b-7c-3d-9e10f-9g-7h7i-6j4k-7l-7m-5n-5o-7p-7
w eid | A-8
w either | a-3b-4c-7d-4e-7f-2g-2h-4i-2j-3k-3l6m-3o-4p-4q10
w else | A8a-3d3e5l-4q-2
w email | A-7a-6b6c-3d-7f-7g9h-7i-6j-6k-4l3m-6n-7o-7p4q-4
w emails | A11a5b-5d-7f-4h5i-6j-7k-5l-7m-5n-4o-7p-7
w embarrass | A8
w emeka | A-7
w emotional | A12a3b26c-8d-4f-3g-3h-3i-2j-4k-4l-3m-3n-3o-5p-2
w empty | A10a4b-3f-4h2i9j-3l-2o-4p2q-3
w end | a-10h-14i-9j-10k-6l-10m5o2
w energy | A3a-7b8c-4d-5e-3f-5g-7h-7i-5j-7k-7l4m-5n-7o-7p-6q-5
w engage | A2
w engagement | A6
w enjoy | a-2b-2c-10d9e4h-2i-3j-2o6
w enough | a-3b-2f-4g3i-3j4m4o-3p4q-3
w entire | A15a6b-7c-2d-4e2f-7g-7h-7i-7j-7k-6l6n-6o-5q-6
w entitl | A3
w envelope | a-7b-6c2d-6f-4g-5h-7j-7k-6l4m-7n-5o4p-5q-6
w equally | A-5
w even | A8c4d-2f-11i-5j-5k-11n-10
w evening | A-2a-3c-14d3e-2g-3i-2j2n4o3
w evenings | A8a-7b-8c3d-7e5f-7g-5h-7i-6j4k-7l-6m-6n-4o10p-6q-6
w ever | A13a2b-9i2k-11l-2m-4n3o-10p6
w every | A11a-7d-11e-6p5q-4
w everybody | a-2b-2c2d-4e-9f-2i-2k-3q-3
w everyone | A3a-5b10c-3d-5e-3f-5g-4i-5j-4k-3l-3m-4n-4o-5p3
w everything | A15a-8b-5c-3g2h5i3k-4m-7n-7p10q-7
w evidently | A12a-7b-7c-4d-7e15f-7g-4h-6i-7j4k-6l-8m-6n5o-6p-6q-7
w exact | a-4b-5c-5d6e-4f-5g-3h-4j-6k-4l-6m7n-3o-4p-3q-4
w exactly | A3a-9b9c-3d-7e6f3g-6h-8i-7j3k-9l-5m3n-6o-7p-6q-6
w exam | a-8b-7c3d6e-4f-8g13h-7i-7j-8k-7l-8m-7n-7o-5p-6q-6
w exams | A6
w excellent | A8
w exchange | A-4
w excited | A-7
w excuse | A7a-6b-6c-3d-5e-4f-6g-5h6i-8j-6k-6l-5m-7n5o-7p5q-6
w excuses | A2
w exercise | A5a-7b-7c-4d-6f-7g-6h-7i-5j-9l-7m-8n-8o10p-6q-7
w exes | A7
w exhaust | A6
w exist | A22a-3b-3c-8d2f-4g-2j-2k-3n-3o10p11q-3
w expect | b-2d-2h4l-3p2
w expensive | A10a-7b-8c-3d-8e2f13g-8h-8i-8j-9k-5l-7m-9n-8o-8p-7q-7
w experience | A4
w expire | A-6
w explain | A3a-3b-2d-3e-9f17i-3j-2m7n6o-4q-3
w extra | A-4a-10b-6c5d6e-4f7g-7h-7i-7j-8k8l-7m-6n-8o-10p-7q-9
w eye | a-7b-7d-6f-7g-6h4i-6j-6k6l-6m-6n-6o2p-6q-6
w eyes | A2a-8b-6c-4d9e-4f-6g-5i-6j-6k-5l-5n-5o5q-5
w face | A14f-2g-3h-3k-3l-7m5o-3
w fail | A6d6f4g2h-3l-2m2o-2p6
w failure | A2
w fair | A-4a-7b-7c3d-6e11f-6g-6h-7i6j-7k5l-7m-5n-5o-7p-5q-5
w fairness | A5
w fall | a-4b-4c7d-3f-5i-5j-4k4n-4o-5p-3q3
w falls | A4
w families | A4a-7b4c-3d-7e-4f5g-6h-6i-6j-8k6l-6m-8n-8o-9p-6q-7
w family | A11b3d-7e3g-6o-6p-6q-4
w famous | A3
w far | a-4b-6c-3d-8e-4f-5g12h-8i-5j-6k-5l-6m-7n-4o-5p-6
w father | A14c2h4k2q-3
w fatherhood | A7
w fathers | A13a-7b-8c8d-6e-4f-7g-6h-7i-6j-7k25l-6m-7n-8o-9p-4q-5
w fault | A-4a-2b-3d-4f-3g-4h-4j-3k4m-4n-3o-4p13q-3
w fear | A10a-6b11d2f-6g-4h-5i4j-6k-6m-6n-4o-6p4q-4
w fed | A3
w fee | a-4b-5c2d-5e4f-4g-6h-9i2j-8k6m-5n-6o-6p-6q-5
w feed | a-7b-7c-2d-5f5g-5h-5i5j2k3l2m3n-5o-8p-4q-5
w feel | A10a-15b-8d9e-3f-11g4h-3i-4j-14k-8l-13n-6q15
w feeling | A7
w feelings | A8a-9b9c-4d-5e-5f-8g-4h-5i-5j-9k-9l-5m-6n-7o6p9q-7
w fees | A3a-5b-5d-5e-3f11g-5h-6i-7j-5k-4l-4m-4n-6o-6p-3q-5
w feet | A7b-4c2d-3f-4g-4h4i-3k2l-3m-3n-4o2p2q-3
w fella | A18a2b3c-6d-4e7f-5g-3i-5j22l-4m-4n-3o-6p-4q-4
w fence | A3a-9b-8c3d-7e-4f-6g-6h-7i-7j5k2l2m-7n-6o-9p-7q-5
w fetch | a-3b-4c-3d-3e-3f-6g4h10i-6j-6k-5l8m-4n-2o-6p-5
w fever | a-8b-6d-7e-4f-7g-9h15i-7j-7k-3l-7m-5n-7o-5p-7q-7
w field | A-5
w fight | A-4
w figure | A4a-8b-7c8d5e6f-7g-5h-8i4j2k-7l-6m3n-6o-9p4q-5
w figures | A5
w file | A6a-4b4c-3d-5f10g-3h-5i-4j-5k-4l-4m-4o-7p-5q-6
w fill | A2a5b-7e2f-7g-4h-7i4j-7k-7l-7m-7n5o-9p-6q-6
w fill in | A-3
w fill out | A6
w film | A-18
w finally | A-5a-7c-3d6e-3f-5g-3h4i-8j-7k-4l-6n4o-7p-5q-7
w financial | A8a-8b31c-2d-6e-2f-6g-7h-6i-6j-7k-7l-5m-5n-6o-8p-5q-7
w find | a9b-5d-7e2f-6j5k-5m-4p-4
w find out | A11a-3b-4c4d-4e-5h2k-2l-4m-5n-5o3p-3q2
w fine | A-14a-3b-5e4f-3g3i-3j-5k-4l2m-3n-3o-4p4q-2
w finish | b-4e3f-4g-4h5i-3j3k-2l-3m-3n-4p-3q-4
w fireworks | A7
w first | d2e-3g-6i3m-11
w fish | A-2
w fit | a-6b-7c-3d3e2f-6g-7h3i4j-6k-6l-6m-4n-4o-6p4q-5
w fix | a-6b-6c-3d9e-3f-7g-4h-5i-4j-5k-4l-5m-7n13o-7p-6q-7
w fixed | A-11
w fizzy | A-4
w flask | A5
w flat | A-4a-7b-5c5d-7e2f-3h-6i7j-4k-5l4m-4n-4o-5p-3q-3
w flexible | A-5
w flight | A-8
w float | A3
w floor | a-5b-6c-2d-5e-3f-5g3h3i-6j-7k-5m6n-2o-6p-6q-4
w fly | A-9
w folake | A-5
w folder | a-7b-2c6d-5e5f14g-4h-4i-4j-6k-7l-6m-5n-6p-4q-6
w folks | A3a-7b-7d-6f-7g-5h-6i-7j16k7l-7m-8n-6o-7p-5q-7
w follow | a-9b-7c-2d5e-2f-6g-6h-6i-7k-4l10m-5n-5o-7p-6q-5
w food | A-12
w foot | A-4
w football | a-5b-6d-7f-5g-4h-6i-7j-5k7l-6m6n-7o-7p-6q-6
w footy | a2b-4c23d-4e8g-5h-6i4j-5k6l6m-6n-6o-4p-5q-5
w for | a-4g-2m-2n-7p3
w forbid | A6
w forecast | A-5
w foreign | A9a-8b-7c4d-9e4f-7g-6h-8i6j-8k-7l-7m-6n-6o-9q-4
w forget | a14b-3d10f-4i-2n-3o-5p-2q-2
w forgive | A7c-10e2j-2p28
w fork | A8
w form | A-2a-6b-2c2e5g-2h-7l-6m-3o-3q2
w forms | A-2
w fortnight | a-5b-6d7e-3f3g3h-4i-6j-5l-6m-4n-3o-5p-7q-5
w forward | a-4b-3d-4e-2f3g-2h3i-4j-3k-3l-3m-3n2o8p-4q-5
w fourth | A14a-7b-7c18d-4e2f-5g-4h-6i3k-5l-6m-5n-4o-5p-5q-6
w fr | A3a7b4c-3d9e-3f-8g3h5i-7j-6k-7l-6m-5n8o7p2q-6
w fractions | a7b-6c-3d-7e-4f-7g-3h-6i-5j-7k-7l-5m-6n-6o12p-4q-6
w fracture | A-6
w frankly | A6
w free | a-4b-4c-7d3e2h-3i-3j-4k-4l8m-4n-5o12p-3q-5
w fresh | A-7
w fridge | a-6b2d-5e15f-5g-5h-6i2j2k-4l-5m-5n-5o-3p-5q-4
w frighten | a-5b-5c-4d-5e-3f-4g-5h6i-6j-6k7l-9m6n-4o-6p-3q-2
w from | a-2c3d-4g-8i3j5l-3n3o-12q-9
w front | b-4f3g-5h-10j3k2m-5o-6
w full | A6a-4b9d-4f2g-3h-3i-4k-4l-3m-4n-3o-5p-3q-3
w fum | A4
w fun | A-3a-4c-2d5e3f-3g-2h-4i-2j-3k-6l3m5n-3o-5p-2q-3
w funeral | A4a-6b-7c8d-7e8f-5g-8h5i-7j11k-5l-7m-5n-8o-5p-7q-5
w funny | A15b-5c2d-4e4f-4g-3h-5i10k-5l-4m-4n-4o-4p-4q4
w further | a-7b-5c-3d3e11f5g-5h-6i-6j5k-6l-5m-4n-6o-3p-6q-6
w fuss | A9a-7b-7c-4d7e-4f-6g-5h-7i-7j-7k4l-8m-7n-6o-6p-8
w future | A10a-6b-4c-3d-6e5f-7g-6h-6i-6j-5k-5l-5m-3n7o8p-7q-9
w gala | A-4
w game | a-7b-7c-5d-6e4f-7g-7h-8i-8j-7k5l-7m-7n5o-6p-5q-5
w game's | A-4
w gap | A10a-7b-5c-3d2e-4f-7g-4h13i-6j-5k-3l-3m7n-6o-6p-6q-7
w garage | A-3
w garden | A-4
w gas | a5b-8d-7e2f-7g-6h-7i-5j-7l-5m-7n-6o5p-5q-6
w gaslight | A6a-5b18d-5e3f-3g-5h-6i-3j-5k-6l-7m-4n-3o-4p-3q-4
w gaslighting | A6a-9b16c-3d-6e-3f-8g-5h-6i-5j7k-5l8m-5n-6o-7p-6q-6
w gate | a-2b-2c8i-2k-2l5m-2n-3o-3p-2
w gather | A13a-7b-4c-4d-6e10f-4g-5h-6i-6j7k-3l-5m-3n-3o-5p-6q-4
w general | A6
w generator | A4
w gentleman | a-7b-5c-2d-7e11f-7g-4h-6i6j15k-7l-8m-8n-5o-7p-5q-5
w get | c6g-2k3p-2
w get back | a-8b-6c12d-4e-4f-10g-6h6i-8j-6k-6l-7m-7n-8o-7p-6q2
w get in | a-6b-5c4d-6e-3f-6h-6i2k-2l-6m-6n-7o4p-6q-6
w get off | A15a6b-7c-3d-5f-8g-6h-7j4k4l5m-9n12o-10p-5q-7
w get on | a-6b-5c-4d-8e-3f18g-4h-6i-5j3k4l-6n3o-6p-4
w get out | a-9b-7c-2e-2f-6g-5h-5i-7j5k-4l-4m-6n-7o18p-3q-6
w gift | A3a6b-8d-7e12f-4g-6h-7i-6j5k-9l-8m-5n-6o-9p-6q-5
w ginger | A-4
w girl | A7a-4b-6c7d-3f-2g-3h4i-3j7k12l-2m-2n3o-4p-2
w girls | a-6b-7c-3d3e-3f-6g-5h4i-7j-5k-7l-6n-4o-7p3q-4
w give | a-4b-3g-3h3l-16m-11
w give out | A6
w give up | A3a-4b-4c-4d-6f-5g-5h8i-6j-4k-5l-5m-3n-3o4p-4q4
w glad | A-7a-3c-5d-3e11f-5g-4h-7i4j7k-3l-8m-6n-4o-2p-6q-2
w gladly | A-4
w glasses | A-4a-6b-6c8d-7e4f-6g-5h6i6j-7k4l-6m-7n-6o-8p-6q-4
w glove | A-7
w go | A2b-8g-2o2p-5
w go back | a-6b-6c-3d-5e-3f5g-4i4j-7k-7l4m-6n-7o-6p-5q3
w go in | A-6a-4b-6c7d-4e-2f15i-5j-5k6l-6m-6n4p-6q-5
w go off | A8a-8b-5c-2d-3f-7h8i-6j4k-7l-5m-7n-5o-5p-4q-5
w go on | A4d-2f6j-4n-2o-2p-2q4
w go out | A-2
w go through | a-5b-7c-2d-4e-2g-5h-7i-4j-7k-5l-5o-5p-5q3
w goal | A-6
w god | A2a-5b-5d-6f-5g13h-5i3j-4k-5l-5m-5n-4o-4p-5q-6
w goggles | A-9
w going | a-5b-6c-4d-6e-4f-5g-6h7i-6j-7k-6l3m-7n-5o-7p-4q3
w goldfish | A3
w golf | A13a-6b-3c4d-7f-6g-4h-6i-4j10k-5l4m-5n-6o-5p-4q-3
w good | b-9d2g-2k3l-4o2
w got | a-5b-5c-3d-4e4f-5g2h-6i-7j-7k-5l8m-4n-5o-4q-4
w gotta | A5
w gown | A6a5b8c-4d-9e-4f-6g-6h-7i-6j6k-6l-4m-6n-9p-5q-6
w grade | a5b-9c-4d-6f-7g-7h-7i6j-10k-7l-8m-6n-9o-8p-7q-6
w grandad's | A-4
w grandmother's | A10a3b-4d-7e2f-5g-4h6i16j-7k-3l-7m-6n-5o-4p-5q-3
w grandparents | A-5
w grateful | a-5b-4c-4d-5e-4f-6g-6i-5j-6k-5l-5m-6n-2o-8p4q4
w grave | A5
w great | c-8d2e5f-2g-3h3j-3k-4l-4m-3n-2p-3
w greedy | A6
w green | A-9
w greenhouse | A7
w greet | A4
w grill | A7
w grip | A-5
w grommets | A-4
w ground | A2
w group | a-7b-8d-7e-3f4g6h-8i-6j-7k-6l7m-7n-7o-6p-7q-5
w grovel | A5
w grow | A10a5b5c-4d-6f3g-5h-5i-6j2l-5m3n-5o5p-5q-5
w grow up | A4
w growing | A-2
w grown | A6b2d-3e-2f-5g-5h-4i-4j-5l-5m-3n5p-3q-6
w grown-ups | A11a-8b-8c-3d-6e6f-7g-6h-5i-7j-9k12l-6m-5n-7o-5p-5q-7
w guess | A6a-5b-6d-5e-3f-5g-3h5j4k-6l-6m-4n-5o-5p-6q10
w guilty | A9a-7b-6c-3d-6e11f-6g-7h-6i-7j-8k-3l7m-5n-7o-3p5q-3
w gumshield | A-4
w guy | A3a10b-6d-5e-4f-5g-5h-7i-6k-6l6m-4n-4o-7q-5
w gym | A3a-8b-6c-3d-4e3f-7g-4h-4i-4j11l-5m-5o-7p-4q-6
w gymnastics | A-9
w habit | A14a-7b-8c8d-7e-4f-8g-5h6i-3j-7k6l-7m-8n-5o-8p-7q-7
w haemoglobin | A-4
w haha | A-5
w hair | a-9b-5c-4d5e-4f-7g-4h-6i-5j-8k11l-5m-6n-5o-8p-4q-6
w haircut | A12a4b-6c-3d-5e-3f-6g-5h-8i-7j5k-6l2m-6n-5o6p-6q-4
w hall | A-4a-8b-7c12d-6e-4f-6g-7h-7i-8j-8k-6l-3m-7n-6o-8p-6q-5
w halves | A4
w hamish | A-5
w hand | A5b-2c-2e-5f-3i-10j-9k-5l6o4q-3
w hand in | A-7
w handover | A-10
w hands | a-5b-5c-5d-6e-5f-5g3h-4i-5j3k-3l-3m-3o6p-4q-3
w handset | A7
w hang | A2a-3b-4c-6d-4e4f-3h5i-4j-4k-3m4n-4o-4q2
w hang on | a-5b-5d6e-3f-6g-3h-6i-7j-6k-3l6m-4n-2o-5p-6q8
w hangover | A5
w happen | a-2d-2e-9f5g-2h-3i-2j-3k3m-3n-3o-5p5q-4
w happiness | A8
w happy | A-3a-5b-5c10d8g-3h-6i-5j-5m-6p-4q-4
w hard | a4b-6d-6e-3f-5g-3h-2i-4j-4k3l-5m-4n-3o4p-5q3
w hardly | A24a-4b-3d-4e-8f-3g-3i-5j-4k-3l25m-4n-2o-5p-4q-3
w hat | A4a4b-4c2d-3e-3f3g3h-7i5j-7k-3l4m-4n-4o-4p3q-6
w hate | a-7b-7d16f-6g-7h5i5j-5k-4l-5m-5n-5o-6q-6
w have | f-2n-15o-5q-2
w hay | A5a-8b-5c3d-6e2f-7h-6i-7j6k7l-4m-5n-3o-6p-5
w he | a-11b-19f-3m20o-5p-4q-4
w head | A4a4b-3e-6f-3g4h-8i-5j-6m-2q-2
w heal | A-4
w hear | A4b-6d6h-4i-2j4k-7l-2p-7q-9
w heart | A21a4b-5d-5e3f-4g11h-3i-3j-2k-3l-2m-4n-4o-3p-4q-3
w heartbroken | A4
w hearts | A6
w heat | A6a-7b-7c8d-7e-3f-8g-4h10i-7j-6k6l-6m-7n-7o-7p-8q-7
w hedge | A4
w helicopter | A10a-7b17c-3d-8e-4f-7g-6h-7i-6j-8k-8l-5m-6n-7o-9p-6
w helmet | A-5
w help | a-4b-5f-3g-5h7i-5j-4k-4l-5m6o2p2q-6
w her | a-3b-6c3e-6g-4m13n2p-12q-8
w here | A-2b-5c-2d4e-2f-8g-3h8j-12k-5p-3q7
w hers | A8a-6b-7d9e-3f4g-6i-7k-6l-7m-8n5o-7p6q-7
w herself | A9a-4b-4f-4g-2h-4j-5l10n-3o-4p-2q-3
w hey | a-5b-7d-6e8f-6g-6h3i-4j-5k-5l-6m-7n-7o3p-3
w hi | A-13
w hide | A12a-5b-4c-6d-4g-4h-4i2j-4k6n-3o-5p-5q-2
w high | A-2
w him | a-3b-2c4d2i-5j-4k-3m13n5p-8q-21
w himself | A2b-2h-2i-2j-3k-4l-3m36n-2o-3
w hinge | A6
w hip | a-6b-6d-5f-4g-4i7k-5l-6m2n-4o-4p-6q2
w hire | A-4
w his | c7g-20i-2l-12m11p-2q-17
w hit | A-8
w hobby | A17b-7c-5d4f-7g-5h-5i-5j-7k-6l-5m-5n-3o30p-5q-6
w hockey | A-8
w hold | A3a3c3d5f-3h8j-5k-2
w hold up | A10a-5b-4d8e2f-5h4i-6j-4k-4l2m3n-5o-5q-5
w hole | A6
w holiday | a-4b-4c4d-5f-3g-3i-4l-3n-4q-2
w holy | A7
w home | a-9b-4c3d-2f-5g3h3k8l-9m4n-2o-7
w honest | A5a-3b-4c-6d-4e-2f-4g16h-4j-5l-4m-4n-4o-4p-5q-5
w honestly | A22a5b-4d-4e-9f-4g11h-3i-2j-3m-2n-3o-4q-3
w honeymoon | A6a-8b-5c-3d-7f-4g-3h-6i18j-6k-3l-7m-5n-3o-5p-6q-4
w hope | a-3c-2d15e7g-3h-6i-5l-4m-2n-3o-2
w horrible | A5
w hospital | A-4
w hostel | A-4
w hot | a-3b-4e3f-2g-4h4j13k-2l-3m-2n-3p-5q-4
w hour | h5l-4
w hours | a-3b-3d-3f-4g-3h15i-4k-3l2m-4n-2p-3q-3
w hours' | A7
w house | A2a-16b-9c2d-2i5m9o-2q-7
w household | A12a-6b-7c-4d-5f-5g-4h-6i-5k7l2m-4n-5p5q-4
w houseplants | A7
w houses | A-3
w how | A7a-25d-9e6i-12l-10n-6q2
w how's | A6
w however | a-9b-4c4d-6e-4f-3g-8h8i-9j-7k-5l10m-5n-6o-7p-9q-3
w howl | A10a-6b-5c-2d-6e-3f-7g25h-7i-6j-6k-6l-8m-8n-7o-7p-6q-6
w hr | A7a-6b-7c-3d-6e-4f17g-8h-5i-5j-6k-3l-5m-4n-8o-7p-3q-3
w hrs | A3
w human | A13b-6c-3d-6f-6g-3h-6i-4j-6k4l-5m-4n-6p-4q-2
w hurt | a-7b-5c-3d12e-3f-5g-7h-8i-7j-6k-5l-9m-4n-6o7p-6q-6
w husband | A5
w hut | A-2
w i | b-4c-3k-4l2m-4n-3o-3
w ibuprofen | A-3
w ice | A-9
w idea | a-6b-4c-4d-3f-4g4h3i5j7k-5l-5m-5n-4o-3p2
w idk | A13a-6b-6c-3d-4f-7g-4h-4i-4j-6k-7l-5m-5n-6o-6q20
w if | a-5b-3d-9f5j-3k-6l-3n-28
w il | A-2a-7b-8c-3d-5e-3f7g8h-6i-6j-8k-6l7m-7n-7o-9p-5
w ill | a-5c-7d7h-3i-3j-4k-5l-3m8n-6o-6p-3q3
w imagine | A11a-6b-5f-6g9h14k-5l-5m3n-5o-7p-5q-3
w impression | A8
w in | b-2c3i2j-3
w inbox | A3a-7b-6c7d-7f-8g-7h-7i-6j-7k-4l12m-7n4o-7p-7q-6
w incidentally | A6
w includ | A-3
w incompetence | A9a-7b23c-4d-7e-4f-7g-8h-8i-7j-7k-7l-9m-7n9o-11p-6q-8
w inconvenience | A5
w inconvenient | A-3
w indeed | A7
w infection | A-7
w inform | A2a-8b-6c-3d-7f-5g-3h-6i-6j-7k-6m11n-3o-5p-5q-4
w inhaler | A-12
w inner | A2
w inquire | A6
w inset | A-5
w inside | a-8c11d-8e-4f-8g-5h-8i8j-7k-8l-7m-6n-6o-8p-7q8
w instalment | A-4
w instead | b-4c4d-3e2f4g-3i-4k-4l-3m2o5p3q-3
w instruct | A7a-5b-5c-4d-6e3f12g-6h-7i-6j8k-7l-7m-4n-5o-8p-6q-6
w instructor | A-4
w instrument | A8
w insulin | A-4
w insurance | A-4a-6b-4c11d-7e-3f5g-5h5i5j-7k-4l-7m-7n-6o-6p-6q-4
w interest | A14a-7b-6d4e3f3g-5h-7i-7l-6m-6n4o-7p-5q-5
w internet | A7
w interview | A9a-5b-5d-5e8f-6g-5h-6i-7j-7k-5l11m3n-4o-8p-5q-4
w into | A7b-2d-8g5k4n-6p-5q-5
w invent | A9a-8b-9c-4d-8e-5f-8g-5h-9i-7j-8k9l8m-7n9o5p-7q-4
w inventory | A5
w invite | A-4
w invoice | a-7b-6c8d-6e-3f3g-3h-8i2j-6k-5l-7m-6n-5o-7q-4
w invoices | A-3
w ipad | a-6b-4c9d-2e-4f-6h-6i-5j-7k-5l-5m-5n5o-7p-4q5
w iron | A3b-5c-4d-6e-4f-5g-5h7j5k3l-5m-4n-6p-5q-5
w issue | A6a-9b9c-4d-6e-4f7g-8h-6i-6j4k-7l-5m-5n-5o-7p-5q-6
w it | a-5g-2j-3k-5
w itch | A6
w itinerary | A7
w itll | A-4
w its | A4a4b3d-2m-13n-4q-2
w itself | A7a5b-5c-4d-7e9f-4g-4h-6i-6j5k-8l7m-4n-4o-8p-7q-6
w ja | A7
w jacket | A4a-6b-6c-3d-4e-3f-8g-6h-7i-7k-6m-7n6o3p-7q-7
w jar | A7
w jealous | A5
w job | a6b-3c8d-3e-12f-2h-3i7j3k-2l6m-2n-3o-4p-3
w job's | A-4
w join | A-7
w joint | a-7b-6c12d-9e11f-7g-5h-7i16j-7k-8l-8m-5n-7o-6p-7q-6
w journal | A5
w judge | A20b-2e-14f14h-5i-2j-3l-3
w judge's | A-3
w judgement | A5
w judo | A-9
w jump | A-7
w jumper | A2a-8b-7c7d-7e4f-9g-8h-5i7j-7k-9l-7m-5n-8o-8p-4q-6
w just | A3a-4b-14c2d7e-4f-4g3h4j-8k-4l-5q-2
w karate | A-5
w kata | A-7
w keep | f6j-20k-3n2p-10q-9
w keep away | A11a6c2d-4f-7g-6h-7i-6j4k-6l-6m-7n-4o-8p6q-6
w keep on | A3
w keep up | A3a6b-6c2d9e-3f14g-4h-7i-5j-5k7l-5m-6n-8o-6p-5q-7
w kenji | A-5
w key | a-8b-7c8d-8e-3f6g-6h-8i2j-7k-6l-6m-6n3o-7p-5q-6
w keys | A6a7b-6c-3d6e-2f-6g-6h-6j-7k-5l-7n-6o-8p-5q2
w kick off | A6
w kick-off | A-5
w kid | A5b-3c6d-2g5h4j-3k10l-2o-2
w kid's | A3
w kids | A-2a4b-3d-3f-2h-3k12m-4n-4o5
w kids' | A3
w kind | a3b6d-4g-2h-2i-3l-2m-3n-2o-4p-3q-4
w kindly | a-7b-5c-3d-6e-4f-5g-6h-6i-7j6k-7l6m-6n-8o2p-6q-7
w kiss | A6
w kit | A-2a-9b-9c6d-8e-3f-7g-6h5i-8j-8l-7m-8n-9o-8p-5q-7
w kitchen | A3a-5b-2d-3e-3j6k8l10m5n-3
w knees | A14a-6b-6c-2d2f-6g-5h7i3j-7k-7l-6m4n-7o-6p7q-4
w knock | A-2
w know | c-15d2g-5k-6n-5o-20
w knowing | A5
w l | A-5
w lab | A-5
w label | a6b-9c-4d-6e-4f-7g-7h-7i-7j-7k-7l14m-7n-7o-8p-9q-5
w labels | A7
w lack | A5
w lad | A19a-6b-5d-6f-4g-4h-3j-4k3m-6n-5o8p-5q-3
w ladies | A10a-9b-7c-4d7e5f-8g-6h-7i-6j2k-7l-7m-6n-7o-8p-6q-6
w lady | A8a-2e2f-2h3i-2j5l-2o-3p-2
w lah | A8a-7b-8c-4d7e-4f-7g-5h-6i-6j-7k-9l-6m-8n-6o-9p6q5
w lake | A3
w laminat | A8a-5b-4c-3d-7e4f2g-6h-6i-7j-5k-6l4m-7n-5o-6p-4q-6
w lamp | A2
w land | a-6b-8d-5e-4f8g-5h-8i-7j-6k6l-8m-6n7o-8p-5q-6
w landing | A-7
w landline | A-12
w landlord | A7
w language | A7a-8c-3d-4e-4f-4g-5h-6i-4j-8k7l4m-7n-5o-6p-3q-5
w laptop | A3a-6b-6c10d-7f4g-5h-4i-6j-7k-8l-7m-7n-10o-6p-4q-6
w large | A-6
w last | A4a-4c10d-7e3j-3k-11n-16o-16p4q-11
w latch | A7
w late | a-8b-2c2d-4h-10k-6l2m-4o4p-2
w later | a-6b-7d-6e-2f-5g-4h-6i-7j-6k5l-6m-6n-5o-6p-6q12
w lates | A-4
w laugh | A-2b-3d3e-11f-3i5j5l-2n-2q-2
w lawyer | A9a-6b-5c-3d6f10g-5h-4i-4j-4k-4l-4m-6n-5o-4p-3q-4
w lawyers | A-8
w lay | A16a-7b-5f-6g3h9i-6j-5k-5l-5m-6n-6o5p-5q-3
w leader | A-4
w leaflet | a-7b-3c-4d-6e-4f-7g-6h-6i-6j-7k-6l-5m-5n-4o14p-4q-6
w learn | A18a-8b-5c3d-7g-6h-12i2o8p-4q-5
w learnt | A3
w least | A18a4b-4c5d-3e5h-3j6k-3m-2o-4p-3
w leather | A7
w leave | A2a-3b-14c2e-14g-3i4l-3n9p-4
w left | a-5b-5d3e4f-4g-3h6i4j-5k-5l-6m-4n-3o-6p-4q-7
w lend | A-3
w less | A10a3b-5c-7d4f-6g-3i-4j3k-5l-4m-5n-5o6p3q-6
w let | c7l-2m4q-2
w let down | A10b-3d-8e-2f-5g-6h4i-6j-3l-3m-2n-2p11q-3
w let's | A2b-3c-6e-9f-3m-3o-3p-2q24
w lets | A12a-8b-8c6d-7f-7g-4h-6i-7j-6k-6l-5m5n-6o-9q-8
w letter | a-3b-3d-4g2h-3j-2l6m-3n4o-3p-3
w letterbox | A-4
w letters | A4a-8c6d-5g-6h-5i-5j-5k3l-4m-3n-5o6p-6q-6
w letting | A7
w level | A-3
w liberty | A6
w library | A-7
w licence | A4
w lie | A11a-4d-5f-5i-3j-2l-3m-4n-3o-5p3
w life | A17d-4g-3h-6i-2j-5l-4o5
w lift | A-2a-10b-8c-3d8e-3f-5g-5h-7i-6j-6m-6n-4o-9p-6q3
w light | a-4b-4c-8f-3g6h4i-4j5k4l-3m-4o-5p-3q-4
w like | A2b-3e-2g3l-2p-2q-4
w lil | A3
w lily | A-4
w limit | A8a-9b-9c-3d-6e3f-4h-8i-4j-6k6l-7m-5n-4o-7p-6q-7
w line | a-4b-2c-8d7e3f-5h-4j-4l12m-3n-5o-5p3
w link | A-7
w lips | A4
w list | b-2d-2f3g-4h-9j-7k-2l-5m-3n2
w listen | A20a11b-3c-10d-4f-3h-2i-2j-2m3n3o5p-5q-2
w literally | A4a-7b9c4d-7e-3f-7g15i-7j-6k-5l-6m-8n-8o-6p-7q-7
w little | A2a-2b4n-5o-2p-3q-5
w live | A6a-2b-2d-2e-2f-2h3l-3m-2o-3p3q-2
w livid | A9a-5b-7c-3d-4f-6g12h-9i-5j-7k-3l-6m-5n-5o-5p-7q-5
w lmk | A-5
w load | A2
w loan | A4
w lobby | A-2
w locker | A-10
w lodger | A4
w log | A19a-5b-4d-3e4f3g-4h-4j-4k-4l7m-4n-4o-4p-4q-5
w login | A-4
w lol | A-12
w lolly | A-4
w long | a-2b-3c3e-12h-3j-2k4l-2m-2n-3o9p-6q2
w longer | A3a-4b-6c-3d-7e-4f-7g-4h-7i-6j-6k-5l-7m3n-7o-5p-7q11
w look | a-3c-9d5f-3g-12i-6k-3n-10
w look out | A-4
w look over | A7
w look up | A19a-4b11c3d-4e-9f-4g-2h-3j-3k-3n3p-2q-2
w looks | a-8b-7c2d-4e-4f-8g-5h15i-7j3k3l-6m-7n-6o-7p-5q-4
w loose | a-6b-7c-4d-5e5f-8g-3h-8i-8j8k-8l-7m-8n-8o8p-5
w lose | A4a6d-3e-4f-2h4j-4l-3
w lost | A-3
w lot | b-2d-2e-13g3i6j-2p2q9
w loud | A-3
w lounge | A4
w love | a-5b3d4e3g-3h-5i-3k2m-5n-2o-2q-3
w lovely | a-7b-7c10d-8e5f-5g-3h3i-6j2k-7l-7m-5n-2o-9p-6q4
w low | A6
w luck | a-6b-7c-3d-5e-3f5g-6h5i-5k8l-7m-5n-7o-8p-6
w lump | A9a22b-10c-4d-8e-3f-8g-7h-7i-7j-7k-10l-4m-4n-7o-8p-6q-6
w lunch | b-3d-2g-4h18i-3j-2k-3l-3n-2o-3p-3
w ly | A6
w mad | a-4b-3c-2d4f-4h-5i-3j-4l-2m-3n-3o-3p-6q9
w magistrate | A8a5b-5c6d-6e-2f15g-4h-3i-5j-4k5l-4m-4n-6o-6p-4q-5
w main | A-5
w maintenance | A4a-6b-4c3e-2f4g-5h-6i-6j7k-4l-6m-6n5o-7p-5q-7
w make | A4a-6b-2f-5g2k-6o-4q-11
w makeup | A-3
w mama | A7a-8b-5c-4d-6e-4f-6g-4h-7i3j-7k6l-7m-6n-6o8p-4q-3
w mammals | A7
w man | A18a19d-16h-4k-2m-9o-2q-17
w manage | a6b-8d-6e6f-8g-5h-8i-7j-8k4l-8m-6n-7o-8p-5q-6
w managing | A8
w manipulate | A-6
w manipulation | A4
w manipulative | A6a-9b19d-5f-8g4h5i-6j-8k-6l-6m-4n6o-9p-5q-5
w manners | A10a2b-7d-7e-2f3g-4h-5i-6k9l-5m-4n-5o-7p-5q-5
w many | A21a-2c4d-3h-2k-3n-2o-2p-2
w marriage | A18b-4d-4f-4g-3h-4i21j-4k-3l-4m-4n-2o-4p10q-5
w marry | A8a3b-3d-4e-7f-3g2h-4i17j6k-2l-3m-3o2p-4q-3
w match | A-2
w matching | A7
w mate | A8a7b-6d-5e-4f6g-5h4i-6j-7k-6l6m-7n5o3p-6q-7
w math | A-5
w mathematics | A-4
w maths | A-15
w matter | A6a-4b-3d2g-3i-4j-4k-3m-5n-3o-3p-4q12
w mattress | A3
w may | c-5f-9g-5h-14i-11l-3m-9n-7o13p-5
w maybe | A15a-13b-8e-11g-6j-17k-10l-3n-2o7q15
w me | A4a-5e-5j-8k-12m3n4o-10p5q-3
w meal | A3a-6b-6c5e5f-6g-5h-6i-8j-6k-8l-8m-7n-8o6p-8q-5
w mean | A-3c-5e5f-4g-4h-4i-5j4k2l-4m-4n-2o-5p2q-3
w meanwhile | A11a-7b-7c-3d-7e2f-7g-7h5i-7j13k-5l-7m-7n-7o-7p-7q-5
w medal | A6
w mediation | A-10
w mediator | A-5
w medical | A-8
w meds | A-2
w meet | a9b-3d-3e-9g-3h-3i-5j-2k-2l-3n-3o-4p-2
w meeting | b-3e-5f-7g-4h-4i-4j3k-3l-4m-4n3o-2p-5
w memory | A15b2c-4d-6e8f-6g-5h-6i8j-6k-6l-6m-5n-3o-6p-5q-5
w men | A14a2b-6c-4d-6e-4f-7g-4i4j-6k14l-6m-6n-3o3p-5q-4
w mention | a-6b-6c3d-3e9f-4g-5h-6i3j-6k-6l7m-5n-3o-7p-6q-7
w merely | A9
w merry | A-7
w mess | a-9b3d-8e-2f-7g-7h-7i-5j-7k-3l-3m-3n-4o-6p4q-5
w message | c5e3f5h-4i-2j-3o3p-3
w messages | A6
w meter | A-5
w metres | A-6
w metro | A-6
w mg | A-9
w microwave | A6
w middle | A2a-7b-7c3d-5e-3f-6g-5h4i-6j-7k-7l6m2n-7o-6p-3q-4
w mild | A-6
w milk | A-6
w min | a-7b-5d-6f4g10h-5i4j-7k-7m-5n-7o-6p-5q-6
w mind | A7b-6c-10d6e-4f-8l-12n-7
w mine | a-4b-2c-4i2k-2l-6m-4n-3q-2
w minute | a-4d-3f11i-3j-4k-3l-3m-2o-3p-2
w minutes | a3e2f-3i-4j-6k-3l4o2p-2
w mirror | A11a-5b-6c-2d-4f-5g-5h2i-6j-6k-6l3m5n-6o10p-6q-6
w mislaid | A12a-8b-7c16d-7f-6g-4h-6i5j2k-7l-6m-5n-6o-8p-7q-4
w miss | a-3d5e3g-4j-5m-4n-4
w missing | a-7b-7c9d-6f4g-5h-7i-8j-7k-7l-7m-6n-7o-6p-7q-7
w mistake | A-3
w mix-up | A-6
w ml | A-12
w mo | A-5
w moan | A-4
w mobile | A-7
w mom | a-10b-8c-3d-6e3f-9g-7h-7i8j5k-6l-6m-8n3o-7p-8q-4
w moment | a-6b-5c-3d-8e-4f-8g-4h-7i-6j-8k-5l7n-4o7p-5q-6
w moms | A6
w money | A9a4i-2k-3l-3n-2q-2
w monkey | A-4
w monster | A6
w month | b-5c5f5i-2j-10k-6m-5o-5p-4q5
w months | a-6b-6c6d-4e-4f-6g-5h5i13j3k-7m-5n-6o-6p-4q-5
w mood | a-5b-6d-3e-3f-5g-3h-6i-5j-6k-5l-5m-4n-6o-7p-7q8
w mop | A5
w morag | A-5
w more | A17a14b-19e-5f12h-4i-2j-2k-21l-12m-4n-6q-8
w morning | A-6c2f-4g-3k-2m-2p-2
w most | A3b-7c-4d-7e-3f-7g-4h-5i-5j-7k3l-6m-6n-6o8q-5
w mother | A9g-10j4k7l-2m-4p2q-4
w mother's | A15b-3e-17f-3g-4h7i17l-7m-3n-2o-2
w mothers | A7a-8b-7c-4d-6e4f-5g-4h-7i-5j-5k4l-6m-7n-4o-10p-5q-6
w mouth | A6b-4c-9d-4e-9f-5g-2h-3i-3k-3l-3m9n12p-3
w move | A-9a-6b-6c3d-5f-4g-4h3i5j5k-5l-5n-5o-6p4q-4
w move in | A-6
w move out | A8a-7b-7d-7e-4f-5g-7h-9i17j-8k-4l-6m-5n-7o-8p-4q-4
w move up | A-5
w much | A6b-3c4d-2k2m-4n-3q-3
w mull | A5
w mum | c-3f4g-2h2i-3l-3m10n-2o-3
w mum's | A-4
w mums | A-2
w murder | A-11
w music | A8
w must | A-4e4i-2l-7p-3
w my | A5a-3c-5e-3k-6m-2o-3q-7
w myself | A12h4j-3l-4m-2q-2
w n | A8b-4d-3e-5f8g4k-2l6n2o3p-11q-3
w nah | A6a-8b-7c-3d-4e4f-4h-5i-3j-8k-7l-5m-5n-4o-4p-7
w nail | a5b-4c-2d-7e3f-5h-5i-4j6k-4l-5m-4n-4o2p-3q-5
w nails | A8a-8b-6c-3d-6f-7g2h-7i-6j3k-6l7m-5n-9o-9q-4
w name | A4b13c-3h-4i-2k-11p-7q-10
w names | a-6b-7c2d-6f-8g2h-7i-5j6k-5l-7m-6n-7o6p-7q-7
w nan | a8b-7c-4d-7e-4f-4g-6h-7i-7j8k-7m-8n4o-8p-5q-4
w narc | A4
w narcissism | A7a-5b9c-3d-3e-2f-5g-5h-4i-2j8k-5l-4m-2o-6p-3q-3
w narcissist | A8a-6b27c-6d-5e-5f-4h-4i-2j-3k-4l-4m-2n-2o-4p-3q-2
w narcissistic | A6a-7b13c-3d-7e-2f-6g-6h-6i-4j-8k-5l-5m-6n-4o-6p-5q-3
w nasreen | A-8
w natural | A6
w naturally | A5a-6b-5c-3d-8f-8g-4h-8i-7j-5k-7l-6m-6n-5o-6p9q-6
w near | b-3c-3d-7e-3f-6g-6h9i-4j-3k6l-3m-4n4o-4q-5
w nearer | A4a-3b-3c-5d-4e-6f-5g-2h-3i-3l-2m-4n-4o-8p-3q18
w nearly | A-4
w neck | a-7b-8c-4d6e-3f-8g-6h-8i-5j-5k-4l-4m-7n2o-7p-5q-3
w need | a5b-6c-3d3e4f-6g-5h-6i2j-7k5l-6m-6n-5o-7p-6q-5
w needle | A-5
w neglectful | A7
w neighbour | A-6
w neighbours | A6
w neither | A-4
w nephew | A6
w nerves | A11a-9b-7c-3d-7e4f-10g15h-7i-7j-9k-6l-7m-7n-8o-9p-7q-9
w nervous | A-3
w never | a-2e-37f-11g-15h3i9j-4m-5n-12
w new | a-10b-6e10f-8g-7h-3i-10j24l-11m-2p-4
w news | A-2a-6c3d4e-3f-4g-3h-7i-5j-7k3l-5m-6n-2o-7p-4q2
w next | a-13b-9c-10f13g-11i-15j-2k-9l-16m-11n3o2p-7q-4
w ngozi | A-10
w nice | a-4b-5c5d8e18f-3g-4h-2j-4k-3m-4n-5o-5p-3q-4
w nicely | A6
w night | a-9k-7
w nights | a-2c4d-3e-15f3g4h9i-2j-4k2
w nippers | A-4
w no | f-3h-5i3o-3
w no. | A4a-7b-6c-2d5e-4f-7g-6h-6i-8j-7k-6l7m-4n-7o-5p-7q3
w nobody | A4a-18b-2c-3d-2e-3f-7g-12h10k-4l5n-5p-6
w noise | A5
w none | a-6b-5c3d-6e-3f-6g-4h-7i-6j11k-6l3m-5n-5o-6p-6
w noodles | A10a-6b-9c3d-6e-4f-7g-6h6i-6j-7k-6l-7m5n4o-4p-7q-6
w normal | a-7b-7c7d-7e-3f-6g-6h-7i-6j-8k24l-7m-7n-6o-9p-4q-4
w normally | A-5
w nose | A-4
w nosebleed | A-9
w not | A5d-2g-7h-2i-4j-3k5l3o-3p-3
w note | a4b-3d-3e3f-5g7h-4k-4m-4n-4p-4q-3
w nothing | A2g-11h2i-3k-3l8
w notice | d2e4f-2g-3j3l-5
w notion | A6
w now | a-4c-3d-3e7g-2h-6k-4l-7n6
w number | A-4a-2c-13i-4j-3n6o-2
w nurse | A-3a4b15f-6g-5h-5i-6k-6l-4m-5n-6o-7p-4q-3
w nurse's | A-4
w nursery | A-21
w nuts | A-4
w obsessive | A4
w odd | A-2a7b-9c20d-5e2f-7g-6h-6i9j-7k-8l-7m-6n-7o-8p-5q-6
w of | A3l-3p-2q-4
w off | b-16d-19f6l2n6p-13q-4
w offend | A5
w offer | A-3a-7b-6c8d-7e-3f-6g-7h-7i6j-5k7l-7m-6n-5o8p5q-5
w office | a-2b-2d-2e-10g4h4l-2
w oh | A2a-4b-5d-3e15f-4g7h-3i-2j-4k-4l-3m-4n-4o-4q-4
w ok | a-10c-3d-8e-3f-7g-6h8i-5j-7k-7l-6m-6n-5o-7p5q-8
w okay | A-2a-7b-6c-2d-6e3f-4g6h3i-7j-6k-4l5m-4n-6o-4p-6q-5
w old | a7c-2g-2h8m9n-2o-2
w omg | A4a-8c-2d-6e-2f-5g14h-5i-5j-5k-5l-6m-3n-7o-6p3q-6
w on | a-6g-5o3
w on-call | A-6
w once | A4a-14d-10g-8h-3i4k-9l2m-10n5o3p-8q3
w ones | a-3b-5d4g-3j-5k2l-4m-4p-5q-5
w only | A9b-3d8e3f-21j-18k-4n-5o-11q-8
w onto | A9a-7b-7c3d4e4f-5g-5h-8i5j8k-6l-7m-4n-5o-6p-4q-6
w open | b-3c13d-6e3f3h3i-10k-6m-2o-4p-2
w opera | A5
w opinion | A-6
w opinions | A7
w optician | A-3
w or | A6a-11b-10c-20d-4e3f4g-4h-2i-8k-13l-6m-4o-3p-3q27
w orange | A-3
w order | d-2f19g-4h-7l-6m-3n-3
w other | A5a-14c2g-2i-13k-2l-14m-4q5
w otherwise | a-3b-4f15g-3h-3i-3j-3l4m-4n-3o-4p-3q-3
w our | A2b-8c-3d-2f-9i19k-6l-5n-8o-9p-9
w ours | a6b-7c11d-9e-4f-6g-3h-8i-5j-6k-7l-6m-7n-6o-5p-8q8
w out | b-3c2e-3f-2g2p-11
w outside | a-4b-3c-2d-4f4g3i-2k-2l5m-3o-3p-4
w over | a-7c-3f-17g2p-4
w overdue | A3a-9b-9c-4d5e13f-9g-7h-7i-7j-7k-7l-7m-7n-7o-8p-6q-7
w overnight | a-5b-4c-3d4e-4g-5h-7i-4j-6k-4l-5m3n-5o-6p-5q-5
w overnights | A7
w owe | a-7b-6c-4d-7e-4f4g-7h-8i-5j5k-6l6m-5n-5o-6p-6q-6
w own | A8a5b-3c-7d-10f-7h3j3l4n-18o-2p-8q-12
w p | A-4
w pack | a3b-7c5d5e6g-4h-5i-4j-5k7l-4m-5p-4q-6
w package | A7
w packet | A-2
w pads | A-4
w page | A2a-2b6d-3g-2h3j4l-2m-3n2p-2
w pages | A-3
w pain | A-19
w pair | A-2a4b-4d-3f-4g-3h-5i-5j-2l8m-5n6o-6p-4q-2
w pairs | A7a-5b-5c5d-3e2f-6g-6h2i-4j-5k-4l-7m-5n-5o-8p-5q-4
w pamphlet | A5
w panic | A-4
w pantomime | A-5
w paper | A18a-2d4e-10f6i-2l10n-2
w papers | a-7b-6c8d-6e5f-5g-5h6i-6j-6k-4l-5m-4n-6o-8p-4q-3
w paperwork | A5
w parade | A4a-5b-4c-3d3e-3f-4g-4i6j-5k-6l-6m-5n-5o-8p-7q-6
w paranoia | A5
w paranoid | A5
w pardon | A17a-2b-2c-6d-4e-9f-3g-3h-4i3j-3l-3m-3n-3o-4p35q-3
w parent | A22a-2b6c2d-6f-2g-5i-8k13l-9o-8q-4
w parental | A9a-6b15d-5e-3f5g-3h-4i-2j-5k-5l-4m-4n-4o-7p-3q-4
w parenting | a-8b-7c3d-5e-3f-6g-5h-6i-5j-6k9l-6m-5n-6o7p-6q-7
w parents | a-5b-5c8d-4e-8f-5g-3h-5i-4j-5k13l3n-3p3
w parents' | a4b-5c-3d-5e-4f-5g-6h-8i-3j-5k-5m-3o7p-5q-6
w park | d-4f2g6h5i-4k3l-3m-5n2o-4p2
w parking | A2a7b-5c-2d-5f-5g2h5i-5j2k-6l-2m-5n-5o-6p-4q-3
w parrot | A7a5b-4c-5d-7e5f-5g-4h-7i-6j-8k-3l5m-7n-6o-4p-5q-6
w part | a-7b-4c-2d2e-2f-6g-4i-5k2l3m-6n-6o-7p-5q-5
w party | A-3a-5b-5c-3d-8f-8g-5h-7i10j-6k-3l-7m-4n-6o-7p3q7
w pass | b-3c-10d-3e7f-3h-4i-2j3k3l4m-3n-2o-4p-3
w passion | A7a-5b3c7d-5e9f-4g-2h-5i3j-4k-7l-7m-6n-2o-5p-3q-3
w passive-aggressive | A3
w passport | A-5a-3b-5d-4f6g-3h-6j-4l-8m-4n-3o-3p-4q-3
w passports | a-6b-4c-3d4e-3f-6g-5h-7i8j-4k-4l-7m-3n14o-3p-6q-5
w past | A4a-4b-5d-5e-7f4g6i-4j-5k-4l-5o-5p5q-5
w pastor | A4
w patch | A-5
w pathetic | A6
w patience | A11a-7b-7c-3d-7e-3g9h-6i-6j-7k-5l-7m-6n-8o9p-7q-7
w pattern | A14a-6b9c-4d-5e-4f6g-5h2i-4j-6k-5l-5m-4n-3o-6p-4q-3
w pay | a-9g-8j5m-6o-6p-5q-3
w pay off | A3
w paying | A6
w payment | a-3b-4c-3d-4e-3f9g-3h-7i-7k-5l4m-7n-5o-4p-5q-5
w payments | A-2
w pe | A-11
w peace | A9a-7b-5c-3d-9e-4f-7g-6h6i-6j-6k-3l-6m-6n6o-9p-7
w peas | A-5
w peel | A3
w pen | A6a-6b-6d-5e-4f-6h-5i-5j-6k-4l4m-4n4o-3p4q-4
w pencil | A3a-9b-10c-4d-5e-4f-8g-5h-5i-7j-8k-7l-7m-6n-7o23p-6q-7
w penny | A6
w pens | A-3
w people | A22c6g-3h-18i-15j-3k12l-4o3p-7q-15
w people's | A8a-7b-8c-3d-7e-4f-7g-7h9i-5j-7k-6l-6m-6n-7o8p-7q-6
w per | a-6d-5f-5g-5h3i-6j-6k-5m-5n-6o-7p-4q-5
w perfect | a-5b-6c-4d-5e4f-6g-7h-7i-7j8k-5l-7m7n-7o-6q-5
w perhaps | A3a-3b-3d-4e-6f-5h-4i-4k-2l-2o-3p-4q7
w permission | A-6
w permit | A11a-4b-5c-3d-2e-4f-7g-6h5i2j-6k-6l-7m-6n-6o6p4q-5
w persecution | A6
w person | A4c2d-2g-3h-2i-5k5m-2p-8
w personality | A3
w persuade | A5
w pharmacist | A-9
w phone | a-21g2i-5j-2m7n4o2q-12
w phones | A-6
w photo | a2b-5d-4e14f-5g-4h3i4j-5k-6l-6m-4n4o-7p-5q-6
w photograph | a-5b-5c-3d13f7g-4h-7i-6j-7l-4m-6n-6o-8p-4q-6
w photos | A-7
w phrase | A5
w physio | A-6
w piano | a-8b-2c-3d-7e3f-4g-4h-5i7j-7k6l-6m-6n-3o-7p-5q-6
w pick | A4a-6b-3d-6e-5f-5g-4h-4i-5j4k-4l3m-6n5o-6p-4q6
w pick up | A-6a-3b-6d-6f-5g-6h-6j-5k-2m-6n6o-6p-5q-3
w pick-up | A-9
w pickups | A-5
w picture | b-6c-4d-6f-5g-2h2i-5j-5k-3l3m4n-5p-3q-4
w pictures | a-6b-7c-3d-6f-6g-5h-7i4j5k-6l-6m-4n-3o12p-4q-5
w pie | A3a-4b-4c-5d-4e-4f-5g-6h-9i-7j-6k5l2m3n-8o-5p-4q-5
w pigs | A-6
w pink | A4a-8b-9c-4d-8e-4f-10g-6h-6i-7j-8k2l-7m-7n9o-11p-6q2
w pint | A7
w pistachio | A-4
w pitch | A-3
w place | c12d2g-3k13l-6
w plain | a-7c-4d-7e-4f-6g-6h-6i-7j-7k7l4m-5n-7o-8p-7q-5
w plan | A-3a-5d-4f-4g-3h-4m-4o-2p-4q-3
w plane | A3
w plaster | A2
w plastic | A11a-8b-6c-3d-6e-3f-5g-7h6i-6j-7k4l2m-4n-5o-8p-7q-6
w plate | A13a-5b-4d4f-3g-5i-5k-3l-4n-6o-6p-4q-3
w play | a-2b-4c3d2f-2h-3m-2n-2o-3
w plead | A6
w please | A-9e3h12j-3o5
w plenty | a-8b-5c-4d-7e9f-6g-6h-7i-5j14k-6l-4m-8n-6o-7p-4q-6
w plot | A4
w plus | A-3
w pocket | A-6
w pockets | A3
w point | A22b-3e-9f-3g-3i-2l-2m-2n4o-4p-4
w points | A-6
w poison | a-8c-3d6e-2f-5g-4h4i-4j-6k-7l-5n-2o-5p-4q-5
w pool | A-7a-9b-6c-4d-7e2f-7g-7h5i-7j3k-7l-7m-8n-7o-8p-8q-6
w poor | a2b-6d-5e9f-5g-5h-5i8l-4m-4n-4o-5p-4q-5
w poorly | A-6
w pop | A-3
w popcorn | A-6
w poppy's | A-2
w porch | a-6b-6c3d-6e-4f-7g-6h-6i-7j4k-5l-5m-8n5o-9p-5q-7
w porridge | A2a-8b-8c-3d-8e4f-8g-7h6i-7j3k-7l-7m-7n-6o8p-6q-7
w port | A-5
w portal | A-5
w positive | A-4
w possible | A-12
w possibly | A-3
w post | b-4d-3e-2f8h-2i-3j-4l-2m-4p-3q-2
w potato | A5
w pounds | A10a3b-5d-5e-4f-4i-6j4k-6l-4m-4n-3o7p-5q-5
w power | A3a5b-8c3d5e-3f-6g-5h-6i-5j-5k-8l-6m-7n-3o-6p-5q-4
w practice | A4a-6b-6c-5d-6f-6g-5i-5j6k-7l-6m-7n4p-6q3
w practise | a-7b-8c-4d-7e-4f-6g-5h7i-7j-8k7l-7m12n-7o-10p-6q-7
w pram | A7
w pray | a-5b-5c-3d-7e5f-5h-9i-6j-6k-4l-5m-5n-4o-3q-7
w prayer | A-4
w prefer | a-5b-6c-4d4e-4f-6g-6j-7k-6l-6m7n-6o-6p-6q8
w prepare | A-3
w prescrib | A-2
w prescription | A-9
w presence | A6
w present | A-3a-8b-8c-4d-6e-5f-8g10h-8i-8j-8k-7l-7m-8n5o-8p-9q7
w presentation | A-4
w press | A3a-8b-6d-6e6f-6g-5h-6i-7j-7k-8m-7n-4o-7p-6q3
w pressure | A8a-6b-6c-3d-6e-3f-7h2i-7j-5k-5l-6m-5n-6o5p-8q-4
w price | A2a-5b-4c-4d-9e3f-5g-5h-8i3j-8k-5l-7m-7n6o-8p-6q-4
w priest | A6
w principle | A6
w print | A7a-6b-6c-2d-6e8g-6h-7i-5j-6k-7l7m-6n-5o-6p-7q-8
w prison | A7
w priyanka | A-7
w prob | A7
w problem | A-5a-9b-7c-4d-3e-4f-5g-6h5i-7j-7k-6l-5m-5n6o-8p15q-6
w produce | A2
w professional | A5
w promise | A2a-5b6c-3d-6e6f4g-6i-5j-5k-4l-6m4n-5o-5q-4
w promotion | A6
w prompt | A8a-5b4c-3d-5e-4f-4g-6h-8i6j-7k-7l-8m5n-4o-4p-4q-3
w proper | A7a-5b3d-3f-3i-3j2k8m-3n-3o5p-3
w properly | A9a-7b-6d-6e-3g-5h-6i-8j-7k11l-7m-6n9o-8p-5q-6
w proportion | A6a-7b-7c3d-5e2f-5g-6h-4i-6j5k6l-6m-5n-5o3p-5q-5
w propose | A-15
w protein | A7
w proud | A-10
w proxy | A6
w psalm | A6
w pub | A4a-9b-7c11d-8e-4f-10g-7h-8i4j-8k-7l-7m-7n9o-8p-6q-6
w puffs | A-11
w pull | a-7b-6c12d-7e-3g-4h-6i-2j-7k13l-5n2o-6p-4q-5
w punctuality | A6
w puppies | A-6
w puppy | A8
w pure | A5a-7b22c-2d-7f-6g-7h-5i-4j-7k-5l-5m-5n-5o-6p-5q-4
w purse | A6
w push | A13a6b-6d-5f11h-5i-5j2k-3l12m-6n-9o-7p-5q-5
w put | c3d-10h8j-4l-4q-7
w put away | A12a3b-8c-2d-7e6f-6g-5h-6i-6j-7k-6l-4m-7n-7o12p-7q-7
w put back | a5b-6c-4d-8e12f-8g-5h-7i-8j-8k-3l-3m2n-9o-10p-4q-5
w put down | a-5b-4c-4d-5e-4f-4g4h-5i-4j-5k-2l-4n3o7p-4q-4
w put in | b-3d-4e3f-3g-3h-3i3j2k-3l-3m-3n-2p-4
w put on | A7a4b-2f4j-2k-2l-2m9p-2q-3
w put up | a-9b-5c-4d-9e-3f-6g-6h5i-7j-5k-6l-7m-5n-5o-7p13q-7
w question | a-6b-6d-6e-3f-7g-3h8i-5j-5k-6l-5m-6n-4o16p-6q-5
w questions | a-8b-5c9d-6e-2f-6g-5h-6i-4j-8k-6l-6m-5n6o4p-4q-4
w queue | A14a6b-5d3f-4g-4h-6j-6k-5l-5m-4n3o-7p-4q-4
w quick | A-13
w quicker | A8
w quid | A9a7b-8c2d-6e-3f-6g-5h-7i-7j-6k-7l-8m-6n-7o-7p-7q-6
w quiet | A14a-4b-3c-2d12f-3g-2h4i-2j-3k-2l-2m7n-3p-2
w quit | A16a-5c-5d-5e-2i3j-6k-4l-4m-7n17o-7p-6q-5
w quite | A-2a-5b-7c-4d-7e3f-5g5h-6i-5j-7k5l-7m-7n-6o5p-6q-5
w quiz | A-2
w quote | A6a-7b-9c-3f-6g-6h-6i-7j-8k-6l11m8n-6o-6p-8q-3
w r | A-8
w radio | A9a-7b4c-3d-7e-3f-7g-5h5i-5j-5k-6l-7m-6n-6o7p-7q-6
w rage | A5
w rail | A-6
w rain | a-3b-2d-3f-2g-2h-4i2j-4l-4n-3o-4q2
w raise | A15a2b-4c5d-3g-3h-7i-2j-6k12l-2m-3n-2o5p-3
w range | A5a12b-4c-3d-6e-4f5g-7h-7i-5j-8k-5l-3m-5n-7o-7p-6q-7
w rank | A8a-6b-6c-3d-8e-4f-8g-6h4i-7j-8k-4l-7m5n5o-7p-6q-6
w rare | A7
w rash | A-5
w rate | A2
w rather | A-4b-4c-9e-9h-2i-2k10l-3o-5p-2q5
w ratio | A-4
w ravonda | A-7
w reach | A-3a-6b-6c5d-6f3g-4h-6i-6j-4k-5m-5n-3o5p-6q-5
w read | A7a-18b10c-9d-12i-4n-4o5p-9q-11
w reading | A-8
w ready | A-3
w real | A18a-5b-6c-9d-4f-5i-4j-5k-4l-4m10n4p-2q-3
w realize | A6
w really | A12c-14d7e-18g7h-7i-4j-6l-5m4n-2p-5q3
w reason | A14a3b-4c5e-8f-4g-3h-4i-4j-4k-3l-3m4n-3o-3p-2
w reasons | A7
w rec | A-4
w recall | A19a-4b-2d-4e9f-4g-2h-3i18j5k-2m-4n-4o-4p-4q-3
w receipt | A-3a-7b-7c-4d-6e4f3g-7h-9i-9j-7k-6l6m-8n-7o-9p-8q-7
w receipts | A-8
w receive | A6
w recent | A3
w recipe | A-6
w reckon | A12a-8c-2d4e2f-7g-6h-7i-6j3k-5l-6m-6n-6o-8p-6
w record | A3a-5b-3d-4e7f-3g-3h-4i4j-3k-3m-3n-2o-5p-4q-4
w recorder | A2
w recorder's | A-5
w records | A10a-8b-7c-3d-6e-3f-7g-7h4i5j-6k4m-5n5o-6p-5q-3
w red | A-3a-6b-5c9d-6e-3f-5g2h-6i5j-6k-6l5n-5o-6p-6q-7
w reference | A-10
w refund | A-3
w refundable | A-5
w refuse | a-6b-6c-4d5e-3f6g-6h-8i-9j-4k-7l5m-8n-7o-8p-6q-6
w regard | a-10c5d-7e4f-7g-6h-7i-7j-7k-5l-7m-4n-5o-9p-8q6
w regards | A-4
w registrar | A4
w registration | A-5
w relax | A4
w remain | a8b-10c-5d-7e12f-7g-6h-9i-9j4k-8l-8m-7n-6o-9p-5q-5
w remember | A8a-4b2c12e5f-4g-3h-7i27j-7l-6m-3o-3q-3
w reminder | a-7b-7c-3d-8e-4f-9h-7i-7j-6k-5l-7m-6n5o9p-6q-6
w remove | A6
w renewal | A-8
w repeat | a-7b-6c-4d-6e-4f6g6h-9i-7j-6k-7l3m-7n9o-6p-8q-5
w replace | A6
w reply | a-8b-7c4d-4e3f-6g-7h-8i-6j-7k-6l5m-6n5o-7p-7q-5
w report | a-9b-7c-3d-6f10g-7h-7i-7j4k-3l5m-6n-8o-7p-7q-8
w request | A7a-9b-7c10d-5e-5g-2h-7i4j-6k-7l-7m-4n-4o-5p-6q-4
w require | A4a-5b-5c-3d-5e21f-5g-5h-5i-5j-5k-6m-4n-5o-5p4q-4
w reserve | A7
w resit | A-5
w respect | A5a5b-7d-7e-3f-8g-4h-6i-4j-7k16l-6m-6n7o-9p-7q-7
w respond | A6
w rest | A22a-7b5f-2h6k-6m-6
w retainer | A-7
w retest | A-4
w return | a-5b3c-2d-5e4f-5g-2h-5j-5k-4l-5m-4n2o-5p-5q4
w reverse | A8a-8b8c-4d-8e-4f-6g-7h-7i-5j-6k3l-5m-7n-5o-7p-2q-6
w review | A-4
w rich | A6
w ride | A-2a-7b-5d-10e-3f-5g-5h5i6j-7k-8l-6m8n-8o-9p-6q-7
w right | b-3c-21d3f-4i-7k-3m-5n-4q-2
w ring | a-5b-9f6j-3k-9m-2n7p-6
w rings | A9
w rinse | A-4
w rn | a-4b8c-2d-4f-5g5h-6i-2j-6k-4l-3m-6n-5o-3p-6q-7
w road | A4a4b-6c-5d-5e4f-6g-5h-6i-6k-6l-3m-3n-5o3p-5q-5
w roads | A-7
w roadworks | A-6
w roll | A12a-9b-6d5e-3f-6g-7h-8j3k-6l-7m3n-6o-8p-5q-4
w roof | a-7b-7c-3d-7e-3f-7g-6h-7i-7j-6k-5l12n5o-7q-4
w room | a-2b-2d-3e-11m5o4
w root | A7a7b2c-3d8e-4f-6g-6h-5i-6j-7k-5l-4m-5n-5o-8p6q-3
w rope | A5a-5b-7c-3d-6e-3f-6g2h-7i-5j-7k-6l-5m-7n-6o7p-8q-7
w round | a3b3e-16f-3j-3l-4m-5o-2
w router | A-7
w routine | A3
w row | A6a-4b-4c6d-3f-5g-2h-3k-3l-3m-3n-4o-3p-2q-3
w rubber | A8
w rubbish | A-3
w ruby's | A-3
w rucksack | A-4
w rugby | A8
w ruin | a-2b-3d-5e-3f-3g-5i-4j-3l-2n-2p14q-4
w rule | a-5b-7d-6e-4f-6g-4h-7i-6j-6k-2l-6n-6o4p-3q-5
w run | b-5e4g3h-4j-3k-4o-3
w run over | A-8
w runs | A-4
w rush | A-7
w sad | A-6a-7b-6c-4d5e-4f-5g9h-8i-7j-8k-7l-5m4n-5o-6p2q-6
w safe | A-16
w safer | A-5
w said | A5
w saint | A8
w sake | A6
w salaam | A-5
w salon | A5
w same | b2c2d-9e-5g-8i25l-14m-8o-8p-5q-6
w sandals | A-4
w sandrine | A-8
w sandwich | a16b-8c-3d-7e-3f-7h6i-6k8l-6m-6n-7o-9p-6q-8
w save | a-8b-5c-3d13e-3f-6g-4h3i-7j-7k-4l-6m5n-8o-7p-6q-5
w say | c-3e-3f-18g-4m3o-7q3
w saying | A2
w scalp | A2
w scan | A-2
w scare | a-7b-8c12d-8e-3f-6g-8h-8i-7j-7k-8l-8m12n-6o-8p-4q-4
w scarf | A-6
w scene | A7a-9b-6c5d3e-4f5g-5h-7i-6j-8k8l-4m-7n-5o-7p-5q-5
w schedule | A-9
w school | A-5c5e3f-2h-13i-2l2n2
w school's | A-2
w scooter | A-2
w score | A-3
w scout | A-6
w scratch | a-7b-7c3d4e-4f-5g-4h-9i6j-9k-6l-6m2n-5o-8p-5q-5
w scream | A13a-4b-5c-5d-3e-7f-5g24j-4k-2l-3m-2n-4o-3p-4q-4
w screen | A17a-4b-4c3d-3f-3h9i-3j-3k-3l4p-2
w screw | A-4
w scroll | A3a-5b-7c7d-4e2f-6g-7h-7i-8j3k-5m-7n-7o-7p-5q-3
w search | A7
w season | a-8b-7c3d-6e-4f7g-5h-8i-6j-8k-5l-8m-8n4o-7p-5q-7
w seat | a-5b-5c-4d-6e5f7g-6h9i-4k-3m4n-5o-4p-5q-4
w seats | A-9
w second | a-5b-2g-3i-4j12k-4l-3n-3o2q-2
w secretary | a-7b-7d-7f2g-4h-7i-6j-8k-5l6m-7n3o-9p-7q-7
w section | A-6
w see | A4a-10c-2d4e-2f5g-4h-8i-9k-3p-11q9
w seem | a-7b-7c4d-7e2f-6g-8h7i6j5k-7l-7m-7n-6o-10p-7q-6
w segun | A-6
w seldom | A3
w sell | A5a-3b-4d-4f-3g-4h14i2l-5m-4n-3o-3p-3
w send | f5h-3i-3j-14m-10n6o-9p-7
w send down | A5
w sense | A22h-3i-4k5l-3p-4q3
w sentence | A6a-7b9c-3d-6e-5f3g-6h-7i-6j-5k-6l-8m-6n-7o7p-6q-5
w serious | a-7b5c4d-5e-2f-6g-4h-5i-5j-4k16l-5m-4n-5o-10p-4q-5
w service | A-6
w services | A-6
w session | A-6
w set | a-7b8c-3d-8e3f-6g-4h-6i-5j2k-6l-6m-7n-7o13p-6q-5
w set off | A-3
w set up | A-8
w settee | A-2
w settle | A-2
w shake | A8b5e-8g9h-2l2p-2
w shame | A7a6b-6c-4d-3f-6g-4h10i-6j-6k-7l-6m-4n-4o-8p-4q-6
w shape | A5
w share | a-6b-5c3d-4e-6f-5g-2i2j-4k13l-5n-2o3p-4q-5
w shared | a-7b-8d-6e3f-5g-6h-6i5j-5k-6l8m-6n-6o-8p-6q-7
w sharp | A4a-7b-4c-4d-7e-2f-9g-3h-4i-5j-3k-4l-5m-4n19o-8p-4q-8
w shave | A5
w she | a-4f3g-2j2m8o-7p-8q-22
w shed | a-7b-7c-4d-4e3f-6g-6h-7i-9j4k-6l6m-5n-5o-9p-8
w sheet | a-6b-6c2d-6g-5h-6i-7j-6k5l4m-5n-7o-6q-4
w sheets | A-4
w shelf | A5
w shift | A-2a-9b-5c8d4e-3f-6g-4h-6i-5j-6k-7l-5m-5n-5q-6
w shin | A-8
w shoes | a-3b-3c5d-2e3f-2j-2k-3l-3m3n-2o-3q8
w shoot | A-7
w shop | A4b-2c-2d-2e-3h-2i-3j15m-2n4o-3
w short | A-3a-7b-5c-4d-3e9f-5g5h-9i-7j15k-8l-8m-5n-3o7p-7q-5
w shortfall | A6
w should | c-4d-18e-3g-17h-3i-3j-3k9n-11o4p4
w should've | A3
w shoulder | a-8b-6c-4d-6f-6g-5i-6j5k-4l-6m2n-7o-9p-4q-4
w shout | a-6b-5c-3d-4e-4g-4h-6i9j6k-3l-4m-6n-4o-7p-5q4
w show | e-2h-4j-3l8p-8
w shut | a-9b-8c3d-3e-3f-6h6i-6j-7k14l-5m-5n-7o-9p-7q-5
w sick | b-3c-4e-5f-2g19j-3p-8
w sickness | A-7
w side | A-3a-2b-3f3h-3j-2l2m2o-3q-2
w sideline | A3
w sigh | A10a-5b-6c2d-6f-5g-7h-7i3j-8k-3l-5m7n-9o-7p-3q-4
w sight | A7
w sign | b-3g-2h-3m-2o-4p-7
w sign up | A5a-7b-5c7d-6e-3f-5g-4h-5j-5k-5l3m-5n-5o9p-4q-6
w signal's | A-6
w silence | A11a-7b4d6e-2f-2g-5h-6i-7k-4l-5m-7n-6o3p-7q-3
w simple | A13a-8b5d-6e-4f12g-7h-8i-6j-8k-8l-8m-7n-8o-7p-7q-7
w simply | a-5b-6c-3e5f-2g-4h-5i-3k-3l-3m-6n-4p-3q-6
w since | A16b-6c8d-7f-12h5i-6j2k-5m-2o-8q-4
w sing | A-4
w single | A12b-2d-2e-3g7j-7k-3l2m-4p-3q-3
w sink | a-2b5c-2d-4e-3f-4g8h-7i-7j-7k-3l-8m-7n-5o-6p3q-2
w sinéad | A-8
w sister | a2b4c-12f-2h-5i-4j21l5n3
w sister's | A3a-5b-5c-5d-5e14f-5g-4j6k-4l6m-6n-4o-6p-6
w sisters | A5
w sit | A10a-8b-5e-2g-6h4k-5m9n-8o7p-5
w site | A-10
w sitter | A-4
w sixth | A4
w size | A-5a15b3c-4d-9e-4f-6g-8h-7i-6k-7l-6m-7n-6o-8p-6q-6
w ski | a-6b-6c-4d-4f-6g-6h-7i-9j12k6l-7m-6n-6o3p-7q-5
w skip | A15a2b-5c13d-6e-4f-4g-5h8j-6k3l-6m-4n-6o-7p-5q-4
w slack | A-5
w sleep | a-7b-3e-21f-4g3h6j5k2l-10n-4p-2
w sleepover | A-9
w slip | a-6b-4c4d6g-4h-5i-6j-4k-3m-4n-3o6p-5q-4
w slippers | A7a-4b-5d-4e-4f-5g9h-5j-5k-2l-5m-3n-4o-2p-5q-3
w slot | A-5
w slow | a6b-8c-3d-7e-3f-6g-6h-8i2j-8k-6l-5m-8n4o5p-7q-7
w small | a13b-5d-4f-3g-3h-3i-4j-3k2l-3m-3n-3o3p-3q-3
w smell | a9b-6c-3d-8e4f-6g-8h-8i-7j-7k-6l6m-6n-6o-7q-5
w smile | A3
w snap | A-3
w snow | A-4
w so | d2e3k-5q-4
w soak | A-5
w social | A7a-5c-3d-6e-4f14g-6h-7i-6j-7k-4l-4m-6n-4o-7p-6q-8
w sock | A7a3b-7c-4d-7e3f-7g-7h-7i-7j-6k-5l-5m-7n-8o-8q-5
w socks | a6b-7c15d-4e-3f-6h-4i5j-4k-6l-6m-3n-5o-5p-4q-4
w sofa | A4a3b-7c3d-6e3f-6g-5h-6i-6k-7l-5m-4n-5o-7p-4q-6
w soft | A-9
w sole | A7a-4b-5c4d-5e-3f11g-5h-5i-5j-4k-3l-5m-5n-4o-5p-6q-5
w solicitor | a-7b-6c-2d2e3f4g-6h-6i-6j-4k-3l-4m-5n-6o-5p-6q-2
w solicitor's | A5
w solid | A-5
w solve | A7
w some | A16c-8d-10i-11m-9p-6q19
w somebody | A24a-3b-5c8d4g-3i3k-2l-4m-2o-4q-3
w somebody's | A6a-7c-4d-6e-3f-8g-4h-7i6j-8k-6l-5m-5n-6o-6p-6q2
w someone | A7a-3b-2c5d-2e6g-2h-2j2l-3o7q3
w something | A13b-7d4e-5f-9g-8h-4i-13l-11o5p-6q5
w sometime | A13a-5b-5d-6e-2f-8h-5i-5k-5l-4m-6n-6o-6p-5q7
w somewhere | A9a-4c3d-4e2f-5g-3h-4i-3k-3m-4n-4o-4p-4q17
w son | A10d4f3g-2k-4l4
w son's | A7a-9b-9c-4d-7e10f-8g-6h-7i-8j6k-7l-7m-7n-5o-7p-7q-4
w song | A-5
w sons | A2
w soon | a-6b-8c-4d-6e3f-7g-6h-8i-7j5k-7l-5m-6n-4o5p-5
w sooner | a-5d9e-5f-2h-5i-3j-2l-3m6n-3o-6p-2q-3
w sore | A-5
w sorry | A-3a-18b-14c-28e-2f-4g-4h-3j-8k-13l-24m-12n-2o-14p46q-3
w sort | A6a3e-13h-3k7o-2p4q4
w sound | a-9b-6c-4d3e5f-8g-7h-8i6j-8k-8l-6m-9n-5o8p-6q-8
w soup | A11a3b-5d-7e-3f-6g-5h2i22j4k-5l-5m-5n-6o-6p-6q-5
w spare | a-5b-3c10d-5e-7f-4g-2h-4i6j5k-3m-6n2o2p-3q-4
w speak | a-6b3d-5e-6f-5g-4h-5i-5j-5k4l-5m-6o3p-4q-3
w speaker | A4a-8c4d-5e-3g-6h-7i-6j-7k-6l-4m8n-7o-7p-5q-7
w special | A4
w speeches | A4
w speed | A5
w spelling | A-3
w spend | A9a-6b-7c-3d-7f-8g-6h6i-6j11k-5l-5m-6n-6o13p-6q-7
w spirit | A8a-5b-4c-3d-5e-3f-6h-5i-5j-7k-4l-3m-4n-4o-5p-4q11
w spit | A5
w splint | A-4
w split | a-3b7c-3d-5f-5g-3h-7i9j-5l-7m-5n-3o-4p4q-4
w spoil | A11a-7b-5d-6e5f-4g-6h-7i-5j-7k-4l-6m4n-6o-5p5q-5
w spoon | A6
w spoons | A6
w sports | A-3
w spot | A-7
w spray | A-5
w spreadsheet | A3a7b-8d-8e-4f3g-6h-9i8j-7k-8l-7m-6n-7o-9p-5q-7
w spring | a-6b-5d-6e-2f-7g-5h3i2j-7k-5m-5n-4o-4
w stack | A9a-7b-5c5d-5e-4f-5g-6h-8i6j-8k-4l11m-6n-5o-6p-5q-2
w staff | A6
w stage | a-7b-3c-2d-4e-2f-6g-4h-6i-4j-6k-4l-4m-5n-7o-7p-5q13
w stain | A-6
w stairs | A-5
w stall | A2
w stand | A7b-4d4e9f-3i-4k-5m-2o-6p-4q-5
w stand in | A9a-8b-7c-2d-6e-2f-5g-5h2i2j-7k2m4n4o-6p-4q-4
w stand on | A7a-6b-5c-4d-7e-4f-6g-6h9i6j-6k-6l5m-6n-6o-8p-6q-5
w stand up | A5a-5b-4c-2d-5e-2f9g3h-7i-4j-4k-5l-4m-7o3p-4q-4
w stars | A6
w start | a3b-5f-3g-4h-7i-5k-3o9p-3q-3
w stay | a3b-5c2d-5f2g-6h8i-6j-5l-6m-4n5o-8p-5q-6
w stay in | A-13
w stay on | A-5
w stays | A-7
w step | A3a-8b-8c-4d-7e-4f2g-5h-6i-7j-6k-8l-6m-6n9o5p-5q-6
w stick | a-6b-5c-3d6e14f-5g-5h-5i-6j-5k-5l9m-6n-6o-7p-4q-5
w sticker | A-4
w still | d-7h13i4k-3l-2n-5o-4
w stomach | A5a-5b-5c-4d-6e-4f-4g7h-7i-7j-6k-3l4m-3n-6o-5p-4q-3
w stone | a5b-7c-3d-9e-3f-6g6h-7i-6j-6k-7l-5m-5n-8o-10p3q-5
w stop | A4b3c-11e-4f-4g-11i-12k-8n16p-8
w stopwatch | A8a-9b-7c-4d-7e-5f-6g-5h8j-7k3l-7m5n-4o-8p-5q-4
w store | A17a-7b-6c-3d-6g-6h-5i-5k-6l7m-6n-7o4p-5q-5
w stories | A6
w story | A16a-4b-3c4d5e-2i-3j-2k-3l-4m3o-4
w straight | d-2f5j-2l-2m-3o-2
w stranger | A13b-6c-3d4e-4f-5g5h14i-5k-5l4m-6n-5o-7p-5q-3
w strap | A-5
w street | A3a-6b-5c6d-5f-5g4h-5j-4k-4m-3n-4o-3p3q-4
w strength | A8
w strep | A-4
w stretch | b-6c-2d-8e9f-7g-6h-6i-5j2k-7l5m-7n-4o7p-4q-5
w strike | a-6b-6c-2d-6f11g-4h-5i-6j-6k-6l-5m-5n-8o-7p-5q-6
w string | A9a-7b-8c-4d7e-3f-8g-6h-8i-7j-6k-6l5m-8n2o-7p-6q-3
w studs | A-6
w stuff | A3a-5b-3c-3d-6e-3f-5g-5h-5i-5j-5l-5m-5n-5o-6p-3q5
w stung | A-5
w stupid | A-14
w subject | A8a-6b6c-2d-4f-8g-5h-6i-5j3k3l-6m-4n-5o-7p-5q3
w subpoena | A6
w such | A14a-6b2c-16d-4f-3i-7k-4m-3n-2o3q-3
w sugar | a-7b-8c-4d-7e-4f-6g-7h-7j-7k-6l-7m-6n-7o14p-5q-6
w suggest | A-2a-4b-5c-3d-6e-3f-5g-3h-6i-6j6k4l-5m-6o30p-6q-6
w suggestion | A7
w suit | A-7a-7b-6c-2d16e-3f-6g-6h-8i-7j-5k-6l-6m-5n-6o-6p-4
w suitcase | A5a-5b-4d-3e-3f-2g2h-6i4j-5k7l3m-3n-3o-8p-4q-2
w suits | A-13
w sulking | A4
w sum | A4
w summer | a-5b-2f3g-3h-8i8k-2l-6m-2n-3o-2q4
w summers | A9a-6b-4c8d-6e-3f-6g-5h-8i21j-7k-4l-7m-7n-8o-7p-5q-2
w sun. | A3
w supervisor | A2
w supper | a-5b-6c3d-5e-5f-5g7h6i-7j-9k-7l-7m11n-5o-4p-6q-3
w supply | A6
w support | A-8
w suppos | a7b-5c-3d-6f-4g-5h4i-5j-6k6l-8m-4n-3o-7p-6q-5
w suppose | A16a-2c-5d4e9f-3h-3k-3l-3m-2o-4p3
w sure | A2a2b-2c2d-4e10h-3j3m2o-2p-2q3
w surf | A-5
w surgeon | A-5
w surgery | A-12
w surprise | a7b-5c3d-7e3f-5g-4h-7i-6j-7k-6l-7m-5n-2p-5q-6
w surveillance | A4
w suspect | A7a-9b-6c-3d11e-4f-7g2h-8i-7j-7k-8l-9m-6n-5o-10p-7q-6
w suspend | A6
w swap | A-2a-7b-5c5d-5f5g-3h-8i-7j3k-5m-6n-6o-8p-4q-5
w swear | A14a4b-5c-3d-6f4g13h-5i-5j-6k-4m-4n-5o-2p-4q-5
w swell | A-6
w swim | A-9
w swimming | a-6b-5c4d-7e-2f-6g-4h-3i2j-6k-7l-6m-7n11o-8p-5q-6
w switch | b-6c8d-6f-7g-4h-5i-6j-6k-7l-5m-5n-6o13p-4q-6
w syllables | A6
w syringe | A-4
w syrup | A-6
w system | A4a-8b-5c-4d-7e12f-8g-6h-7i-6j-8k-8l2m-9n-5o-7p-4q-6
w ta | A-7
w tab | a7b-8c-3d-2e-4f-6g-6h3i-6j-6k-6l-5m-3n-7o-8p6q-5
w table | A6a-6b-4d-3e-4f5g-3i5k2m4n-3
w tablet | a-5b6c-7d-4f-4g-3i-3j-4k6n6o-5p-4q-3
w tablets | A-2
w tailor | A-4
w take | a-4e-3f-2j-2k3l-2o-2p-2
w take down | A2
w take off | A2a-5b-3d-4e-7g-3h-5i2j-4k-2m2n-5p-3q-2
w take up | A12a-6b-7c-2d-7f-7g-5h-6i-6j15k-5l-5m-6n-6o12p-6q-6
w talk | a7f-3g2h2k-2l-3n-2o9p-4
w talk through | A-4
w tall | A8
w tally | A9a-6b-6c-4d-6e-5f7g-6h-8j-9k-4l7m-7n-6o-5p-6q-5
w tan | A4
w tap | a-5b-7d-7e-3f-3g-2h4i-7j-5k-6l4m-7n-5o-7p-4q-5
w taste | A7
w tattoo | A7b-7c-4d-9f-6g-6h-6i-8j19k-6l-4m-4n-8o6p-5q-5
w taxi | A5
w tbh | a-5b-5c-3d-4e-2f-6g-3h-5i-4j-6k-5l-5m-6n-6o-8p-5q7
w tea | b-2e2g2h-2k-3m4n-3o-2p-2q-3
w teach | A5d-3f-2h-2i-2m-3n-3o16q-2
w teacher | A-4a-2b-3d-3j-3k-3m19n-2o-3q-2
w team | A2
w tear | A4a-6b-7c-2d-7e2h-7i-6j-6k-5l-5m-5n-6o-7p-3q-7
w tears | a-3b5c-3d-6e-3f-4h-7i-6j4k-4l-7m3n-6o-7p-4q-4
w technical | A2
w teenager | A8
w teeth | A10a-5b-4d3f-3g3h5i-4j-5k-4l-3m-3n-2o-6p-4
w telephone | a4b-6d-6e-2f-4g-4h3i2j-5k-7l-6m3n-6o10p-5q-2
w television | A8a-5b-5c4d-6e-4f-5g-7h10i-6j-7k-6l-4m12n-6o-4p-5q-6
w tell | a-10g-7h-3i-6l3m8n-3o-3p-17
w tell in | a-3b-4c-5d-4e-4f-4g8h-6i-8j-6k-7l15m5n-6o-7p-5q-2
w telling | a-6b-8c4d5e-3f-7g-5h-6i-6j3k-6l-6m5n6o-9p-5q-7
w temper | A4
w temperature | A-8
w ten-year-old | A7a-6b-7c12d-7e-4f-8g-4h-8i-5j-8k12l-5m-5n-5p-4q-6
w tent | A-2
w term | a-3b8d-2e-8f-4g-2h-2j-3k-6l-3m-3n-3o-4p-2q9
w terminal | A-4
w terrace | A5
w terrible | a-8b-6c-3d-3e5f-6h-7i-3j-7k-7l-5m-4n-3o-3p4q-4
w test | A-6a-6b8c3d-6e-3f-7g-3h-7i-6j-5k2l-4m-6n-6o6p-7q-3
w text | b-7c-2d6h-3j-3m-3p-4
w textbook | A13a-6b8d-4e-5f-3g-3h-2k-4l-2n-3o-4q-2
w than | A6a5b-10d9f-14g-10h-5j3l-3m-3o-14p5q-11
w thank | b-2e4h6i-3m-2o-3
w that | A8d2n-3o-2q-3
w the | g-2k-3
w their | a4b-4d2f-5h-10i-6k12l-3m-4p-2q-3
w theirs | A3
w them | b-5c2j-5l-6p-15
w themselves | A6
w then | c4j4k-11l-2o2
w therapist | A13a4b9c-3d6e-3f-5g-5h-5i-4j-5k-5l-4m-3n-4o5p-5
w there | n-3
w there'd | A7
w thermometer | A11a8b-6c-3d-6e12f-10g-6h-6i-6j-7k-4l-4m-4n-8o5p-7q-8
w these | A14a-8b-4c-5g4h4i-8l-12p-5
w they | g-2i-7m-10n-7p-13
w thick | A8a19b-8c-4d-8e-4f-9g-7h-5i-4j-8k13l-5m-4n-8o-7p-6q-5
w thing | A4f-2j-14m-11n-11p-4
w things | A18a-13d-10k-2n-10o3q5
w think | a3b-2f-10j2k3l-20q2
w thinking | A-2
w third | a10b-3d-3e8i-5j11k-2m-3n-3o-4p-3
w this | a-2b10d-3g-2j-18k-5l-5m-8o-8q-3
w tho | a-7b-6c-3d-7e6f-7g-4h-6i-6j7k-7l-4m-7n-7o2p8q-5
w those | b-3c3e3g-3h3i-7l-7m-4
w though | a-4c-7e6f-3h-8i-3j5k-3m-4n-4o-4p-3q-4
w thought | A7a-7b-7c-2d-7f-7g-6h5i-6j-7k-6l-6m-7n-7o4p-7q-7
w thoughtful | A5
w thoughts | A-2
w thread | A9a-6b-6c-3d-9e-4f9g7h-8i-6j-5k-6l-5m-4n-5o-3p-8q-8
w through | c2e-7f-3k-9l-5m-3p-6
w throw | A-3
w thx | A-10
w tick | a4b6c-3d-5e-3f-7g-9h-8i-7j-7k-7l10m-6n-8o-7p-7q-3
w ticket | a6b-5d7f-5g-5h-6i2j3k-4m-5n-3o-6p-5q-4
w tickets | A-2
w tide | A8a7b-5c-4d-8e-4f-5g-6h-6i-8j-8k-4l4m-8n-4o-7p-6
w tight | A8a11b-7c-2d-6e2f5g-5h-5i-4j4k-7l-4m-6n3o-5p-4q-4
w til | A-2
w till | a-5b-2d6e-17g4i-6l6m8n2o-3q-3
w time | A3a-5b-10c5h-2n3p-9
w times | b-2c4e4f-3k-3l6n-2o-2q-3
w tip | A7a6b-8c-4d-6e-4g-7h-6i-6j-8k-7l-7m-7n-9o5p-6q-7
w tiptoe | A3
w tire | A13a-7b2d-7e-2f-7g13h-6i-6k-4l-6m4n-6o7p-5q-4
w tired | A12a-3b-4c-5d3e-6f-3g7h-3j-3l-2m-3n-3o-2p-4q-2
w toast | a-6b-6c-3d-6e-2f-5g-7h4j-5k-7l3m-5n-4o5p-6q-4
w today | a-4b-3d-3e-9f-5h-4j-4k-3l-3m-4n17o-3p3q-4
w toddler | A4
w toes | A6
w together | a-6b-5d-5e-4f-7g-5h8i4j-7k-5l-6m-5n4o-6p-4q-3
w toilets | A6
w tomorrow | A-4a-6b-6c-4d-7e-4f-9g-7h-7i-7j-9k-6l-7m-7n16o-7p-7q-8
w tone | A18a-6b-6c-5d3e8f-6g-5h-5i-5j-5k-5m-5n-5o-5q-6
w tongue | a6b-9c-4d-8e-4f-7g-7h6i4j-8k-6l8m-8n-6o-8p-7q-9
w tonight | b8c-11e-10i-2j-2k-3l-2m-3n21o-5q-6
w too | a-10b-2d-2f5i4l-11n-5o5p-5q-7
w tooth | A-10
w toothpaste | A-5
w top | A-10
w torch | A-7
w total | A-10
w touch | A13a-2b-2c-9g-2i-3k2l3m-3n-3o-3p15q-3
w touchline | A5
w towards | A3
w towel | A5a-5b-5c2d-5e-3f-6g6h-5i-5j-5k-5l-7m7n-6o-7p-4q-6
w toxic | A4a7b27c-2d-5e-5f-3h-3i-2j-4k-4l-3m-3n-4o5p-3
w track | A7
w trade | A-3
w traffic | A5a-7b-8c15d-5e2f-7g-5h-7i4k-7l-7m-5n-6o-8p-3q-4
w trailer | A3
w train | a-7b-5c-4d-6e2f-4g-7h-7j-6k-6l13m-6n-5o-4p-6q-4
w trainers | A-6
w training | A-5
w trampoline | a-8b-6c4d-6f-6g-6h-7i15j-7k2l10m-6n-6o-8p-6q-4
w transcript | A6
w transfer | a-8b-7c-3d6e-3g-5h-6i-7j-7k-7l-8m-5n12o-7p-5q-5
w trash | A9a-7b-6d2e2f-5g6h4i-6j-5k-3l-3m-6n4o-6p-5q-5
w travel | A3a4b-5e-4f14g-3h-5i-5j-4k-4l-5m-6o-7p-4q-4
w treat | a-6b-6d-5g-2h-4i-5j-4k6l-4m-5n3o-7p-5q-3
w tribunal | A8
w trick | A3a-8b-7c3d-8e4f-8g-5h-9j-9k6l-5m-7n-7o6p-6q-4
w trim | A10a-7b-8c-4d-5e-5f-7g-8h5i6j-9k-6l6m-8n-8o-9p-8q-7
w trip | a-7b3c3d-6e-4f-6g-5h2i-5k-4l-6m-5n-5o-5p-4q-4
w trouble | a-4b-5d-7e-3f-6g-4h6i-5j-6k-5l-6m4n-6o-6q-7
w trousers | A3
w truly | a-7b-9c-4d5e-4f-7h-7i-6j-7k-7l-7m-7n-6o-8p-7q9
w trunks | A-5
w trust | a6b-4d-4e13f-5g-4h-3i-4k-4l-3m-3n-4p-4q-4
w try | A4b-3d-3e2f3g-3i-6k-3l-6m-4n-4o35p-2q-5
w tub | A4a-7b-6c-3d-5e6f-7g-7i-6j16k-5l-6m-5n-5o-7p-5q-6
w tuck | A4
w tunde | A-7
w tune | A6
w turn | A3a5b-2d-5g-4h-2i-3j2l-3m-3n-4o-6p-2q-3
w turn out | a9b-6c-5d-7e-4f-6g-5h-5i-6j-7k3l-5m-4n-7o-8p-3q-3
w turn up | a3b-4d-4e3g-4h-4i-3j-4k-4l-3o5p-4
w tutor | a-5b-7c3d6e-2f-3g-3h-6i-6j-5k2l-7m-7n-8o4p-6q-5
w twice | a2b-2d-2e-4f-3i-6j-6l3n-3o4
w type | A7a-4b-5d6f-4g4j-4k5l-3m-4n-2o-4p-4q-3
w tyre | a-5b-4d-4e-4f-4g-3h6i-9j-4k-5l7m-5n-4o-6p-5q-4
w u | A5c4d2f4k-5n-6
w umbrella | A5
w unavailability | A5
w uncle | A-2
w under | a-2c-3g9h-5i-3j-4l9
w understand | A3b-5c4d-5f-5g-3i3j9k9l-4m-3n-4o-5q-4
w unfortunately | A-9
w unit | A-5
w unless | a5b-6c-3d-6e3f3g-4h-5i-5j5k4l-6m-5n-6o-6p-6q-2
w unpack | A7
w until | A-7a-4c8e2f-3g2h-2i-2j-3k7l-7m-3o-2
w up | a-3e-6n-2
w update | A-9
w upon | A3
w ur | A12b5c-2f4h-24i-3j4l-2m-17q-4
w urgent | A-11
w urs | A-4
w us | b-2f-3g-6k-8l-3p-3q4
w use | A2a3b10c-6d-3f-4g-6h3j-8l-3m-4o-3p-4q-5
w used | a9b-5c-4d-3e-4f-6g-3h7i-5j-7k-6l-6m-6n-2o-4p-5q-3
w useless | A6a5b-4d-5e-2f-4g-4h-6i-3j-5k-4l-2m-3n-5o-3p3q-2
w usher | A6
w usual | a8c-3d-5e-4f-8g-4h8i-6j-7k-6l-7m-5n-7o-6p3
w ute | A10a-6b-7c2d-9e8f-7g-6h-9i6j4k-7l-7m-6n-8o-8p-7q-8
w value | A8a-8b-7c3d-9e4f5g-6h-8i-8j-7k-9l-8m-7n-6o-8p-8q-6
w van | a-4b-5d-5f5g-2i-6j-7k-5l4m2n-5o-5p-6q-6
w venmo | A-4
w very | a-7b-4c2d-6e13k-3l-2n-3p-4q-2
w victim | A9a5b8c-4d6e-4f-7g-4h-6i-5j-7k-7l-6m-6n-7o-8p-5q-6
w video | A-6
w view | A11a-7b-6d-6f-8g-5h-5i-5j4k14l-5m-5n-4o-8p-5q9
w villa | A6
w visit | A-3
w visitor | A-5
w voice | A13a-7b-6e-2f-5g5h-6i-7j-6k-5n-5o-5p-5q-3
w voicemail | A16a-6b-6d-4g-5h-6i8j-6k-4l3m-6n2o-6p-6q-3
w volunteer | a-6b-7c-4d-6e6f-7g-6h-8i-6j8k-9l-7m23n-6o-7p-8q-6
w w | a5d3f2g3h5j-5k-3l-4m-4n2o-5p-4q-4
w wage | A5
w wait | a-3b-2c5f-2g-2h6i9j-4k-3l-5
w waiting | a-9c3d-5e-4f3g-5h-6i8j-7k-6l-6m-5n-6o-6p-5q-4
w wake up | A10a-4b-5d-6e-2f3g-5h-5i-6j-7k-5l-6m3n-6o-6p-4q5
w walk | A6a-3b3d-3f-4g-4k-3l-2n-2o2p-3q-2
w wall | a-6b-4c-4d-5e-4f3g3i-4j-4k-5l-5m-3n-4o8p-4q-5
w wanna | a-8b-7c-3d2e-3f-9h6i-4j-8k-4l-6m-7n-8o13p-4q-6
w want | a-7b-11c-6d10i-8j-22n2
w ward | A4a-4b5c-3d-5e-3f-5g-3h2i-5j11k-5l6m-7n-4o-8p-4q-6
w warm | A-3a7b-6c-5d-6e-4f-6g-8h-8i-7j-6k-5l15m-8n-6o-7p-6q-5
w warm-up | A-5
w warn | A5a-6d-6f-5g-4h-6i6j4k-4l-6m5n-4o-7q-4
w warning | A-6
w wash | a-7b-7c-2d-4e-2f-9g-6h-6i-6j-6k5m-7n16o-8p-5q-7
w washed | A-5
w washing | A6
w wast | A5
w watch | A4b5f2i-2m5n-2p-2q-2
w watching | A5
w watchman | A4
w water | a2b-6d-5e-6f-5h-6i4k-5l7m-6n-4o-6p-5q-2
w wave | A6a-6b-5c-2d15f-8g-4h5i-5j-5k-5l-5m9n-6o-7p-4q-6
w way | c4e-2f-9g-11i-2j3l-15m-4n-8p-3
w ways | A10a-7b-7c-3d4e4f-6g6h-8i-7j-6k-6l-7m-7n-6o-9p-6q6
w we | e3f-3g-8h-3j-25k-2l2m-3n-10
w weapon | A7
w weaponis | A6
w wear | a-3b-4c-9d-4f-5g3h3i3j-4k-2l7m-4n2o9p-6q-4
w wear out | A4
w weather | A8
w wed | A7a-4b-5c3d-5f-3g-4i17j-5m-5n-4o-5p-7
w wedding | A2a3b-8c-3d-8e-3f-3g-5h5i8j-7k-6l-8m-8n-5o-6p-7q-5
w wednesday's | A-8
w wee | a-6b-7c11d-7e3f-6g-9h-9i-7j-6k-8l-6m-6n7o-9p-5q-5
w week | b-9e-3h3i4k-7l-4n-9
w weekend | b-2d-4e-18f5g5h-2i-6j5k3l-6m-2n-4
w weekends | a-5b-5c7d-5e6f13g-3h-4j-5k5l-6m-6n-4o-6p-4q-4
w weeks | A-3a-6b-4c3d-4f-5g-3h-6l-5m-4n3o-7p-3q5
w welcome | A-6a-8b-7c-4d-7e-3f3g-4h-6i-4j-8k-8l-6m-7n-6o10p-5q-7
w well | b-2c-11e5h-7l-17m-2n-9o2q5
w wet | a8b-4c-3d-5g-4h3i-4j-7k9l-4m-4n-4o-7p-3q-4
w what | A7a-4c-5h3i-3n-6o3p-4
w what's | a-6b-7c-3d-5e-4f-8g-8h5i-7j-8k-5l-4m-7n5o-8p3q9
w whatever | A10c-3d-7f-5g-3i-6l6m-5o-6p6q6
w when | A6a-20b-5c4d-3h-3i16j-3l-10p-19q5
w whenever | A10a-2b-3c-9e-11h-2m-3n-2o-3q27
w where | A9a3c2d3f-7g-10j-4k7l-3m-2p-5q-3
w whether | a-4b-3c-5d4e-6f-4g-2i-4k-5l-4m5n-3o-4p-4q13
w which | b-12c3e3g-15j-9m4n-10
w whichever | A-13
w while | A10a-6d-2f-5g-7i5m-6o2
w whisper | A10a-7b-7c-4d-6e-4f-7g-6h-6i-6j-8k-5l-10m23n-8o-6p-7q-5
w whistle | A3
w white | A-12
w whiteboard | A-6
w who | A18a2g-5j-3n-7o-4q-2
w who'd | A13a-7d-6e-4f6g-4h-6i-5j-6k12m-6n-5o-8p-4q-5
w who's | A6b-6c8d-4e7f-5g-3i-4j-4k-3l-4m-5n-4o-8p-3
w whoever | A-2a2b-8c3d-6e-3f-7g-6h-7i-7j7k4l-6m-6n-5o-9q-5
w whole | A11e2h-3j2k-5n-17o-5p4
w whose | A16a-5b-6c7d-4e7f-5g-2h-4i-4j8k4l-3n-5o-7p-3q-3
w why | b3d-2e3f-2i-2l-3m22n-2
w wide | A-5
w wiebke | A-7
w wife | a-7b2c-5d-4f-2g-3h-5i2j7k10l-4m-4n-3o-4p-3q-3
w wifi | A7
w wild | A9
w will | a-8b-8c-5d-2f5i-4j-4l-5m-2o-14p-3q5
w win | a4b7c-3d10e3f-6g-5h-7i-5j-6k-6l-5m-6n-8o-9p-5q-4
w wind | a-5b-3c-2d-5e-3f-7g-3h-6i-5j-7k-5l-4m-6n-4o-5p-5q17
w window | A4a-2b-3c3d-3f-3h4i3j-4m6n-4o-4p-2q-4
w wine | A13a-8b-7c4d-9e9f-8g-6h-6i-7j19k-5l-6m-7n-7o4p-6q-5
w winter | A6a-7b-4d-4e2f-6g-5i-2j-7k-6l-7m-5n-5o-5p-6q4
w wish | A-2a-9b-4c-3d-8e-4f-5g-4h-8i-7j2k-6l-6m4n-4o7p-5q-6
w wishes | A-5
w with | q-3
w within | a-8b-7c3d-6f5g-6h-8i-7j5k-7m-6n-6o-8p-7q-5
w without | A9b-3c4j-22k3l-9q-13
w witness | A5a-7b-8c-4d-5e-4f6g-6h-8i-8j-9k7l6m-8n-6o-7p-6q-7
w wobbly | A-4
w woman | A28a12d-2f-4g-5h-8j3l-7m-3n-5q-4
w women | A5
w wonder | A11b-6c-6d-6e3f-6g-4i-5k-5l-5m-5n-3o9p-4q-3
w wonderful | A3a-7b-7c-3d-7e21f-7g-9h-8i-8j13k-6l-7m-6n-4o-8p-8q-7
w wonders | A5
w word | A7b7g-11h-5o-8
w words | A6a-8b3c-3d-5e6f-7g-5h-7i-7j-7k-8l-7m3n2o-8p-5q-5
w work | A-3c-3d6f-2g-4h3k-3m-3n-4o4p-3q-5
w work in | A14a-8b-6d-6f-6i-6j-6k-6l11m-7n4o-8p-5q-4
w work on | a-8b-7c-4d-6e3f-9g-6h-6i-6j-8k-7l-7m-7n-10o21p-7q-7
w worker | A6
w working | A5
w works | A-20
w world | a-5b6c-2d-7f-5g-6h2i-5j-6k-4l-4m-5n-5o-6p17q4
w worried | A-9
w worries | A-4
w worry | a-6b-5c-5d2f-5h11i-5k4l-5m-4n-6o-4p-5q-5
w worse | a-7b-6c-3d-2e-2f-3g-5h-5i-6j-6l-4m10n-5o-7q-6
w worst | a-5b-6d-6e7f-6g-6h-6i-5j-4k-4l-4m-3n-4o-4p21q-4
w worth | a-6b-5c-2d-9e-2f-4g-3h-4i-5j-5k6l7m-5n-3o11p-4q-7
w would | d2f-12g-8l-2n-22o3p-7
w would've | A10a16b-6d-5e-2f-6g-4h-6i-7j-8k-6l5m-2n-7o6p-5q-3
w wow | A11a-9b-9c-5d-6e19f-6g-7h-6i-7j-9k-7l-7m-7n-7o-6p-5q-7
w wreck | A12a-4b-3d-5f-4g-5h-3i-3j-3l-2m-2n-4o-4p23q-5
w wren | a-7b-7c-4d-7f-5g-7h-6i-7j7k-6l-8m13n-7o-5p-6q-5
w wrist | A-9
w write | c-4e-2f-2h-4i-6j-19k-3n5o2q-11
w write down | a-6b4e-3f-5g3h3i4j-5k-5m-5n-3o2p-3q-4
w write on | A-5
w wrong | A-3a-2d-2g-2h4p8
w x-ray | A-8
w xbox | A9a-5b-6c7d-4e-4f6g7h8i7j-8k-6l-9m-7n6o4p-4q-6
w xmas | A7
w y'all | a-7b-6c-2d-8e4f4h-5i-3j5k-3l-4m-5n-4o-6p-5q-3
w yeah | a-6b-5d-3e6f-4g-7h-6i-5j5k-6m-5n-5o-7p-6q7
w year | a-6b-3c3e5g-5i14j-2k-2l-3n-3o-4q2
w year's | a-8b-6c10d-6e9f-5g-6h-8i3j-7k-5l-9m-6n-5o-6p-6q-4
w years | A15d-9e-3f-8h6i10j-2m-8n-5q-6
w yellow | A-5
w yep | A-11
w yes | A-4a-3g-3i5l-4m-2q4
w yesterday | A-2a-7b-6c-3d-4e-3f-6g3h7i-6j-6k-7l-5m11n-3o-5p-6q-3
w yet | a-4b-5c-5d-4e-5f-4g-3i-4k-4l-4n-4o-5q3
w yoga | A7a-8b-8c-3d-8e12f-9g-5h-8i-8j16k-6l-5m-6n6o-8p-7q-9
w you | b-2e-2g-3j-3k-6q-4
w your | A6g-2h-9j7k-16q-25
w yours | A-3b-3c8e7f-3h-8i-7j5k-3l-7m3n-4o-4q-3
w yourself | A22c-9e-5f3g-9h-3j-2k-7n8o7p-6q-10
w youth | A5
w yr | A12a-6b-6c5d2f4g-6i5j-6k-5l-6m2n-6o-7p-6q-5
w zeke | A5
w zombie | A-6
writer future | A-2a-5b-2d-4e4f3g-7i-2j-8k-3l-20m-14n-23o-11
writer future not | b4f-2h-4k6l4m-2n-2p-3q-4
writer past | a-32c-3d-28e-5f-27h7i6l11n-4p-2q-15
writer past must | A11a-2b-4c-3d-3f-2g5h14i-6j-6k-3l-6m14o-2p-6
writer past not | A6a-15b-11c-20f-5h-2k-3l18n-11o-8p-4q-6
writer perfect | c-2d-6g2i-4j-11m-17n-10o-14p-4
writer perfect can | a-5b-8c-4d-6e4f-4g10h-8i-7j-6k-5l-7m-7n-4o-7p-6q-6
writer perfect not | A2a4c-17g2i-4j-4k-2l17p-5
writer perfect should | a-6b-5c-2d-7e4f-6g-8h-7i-6j-5k-5l-4m-6o-4p8q-5
writer perfect should not | A10a-5b-6c4d-4e-2f-4g-5h-8j-6k-8m-5n-3o-6p6q-6
writer perfect want | A-2a-4b-4d-4f4g-3h-4i-4k-4l5m-3o-5p-3q6
writer present | A2a-8b-5c-2g4i-3k-14l-3m-9n-8o-6p4q-2
writer present can | A-4a-5c-12d7e-3f-3g9h-9i-4j-5n-2q-4
writer present can not | A-2a-3g3i-4j-3p-4
writer present may | a-2c-3d-4e-5f-5g-4h-3i-2j-3k3l-4m-2n-4o6p-3q9
writer present may not | A5
writer present must | a-3b-4c-6d2e-3f-3g10i3j-5k-2n3o-4p-4q-4
writer present not | c-4f-5k-2l3m-8o-3
writer present should | a2b-2d-3g-2h4i-2k-4l-4m6o3q2
writer present should not | A9a-6b3c-2d-5e-3f6g-4h-6i-6j-6k-8l-5m-5n-4o-6p-5q10
writer present want | d-10f-4i-4j2k-5l3m-2n-3o2
writer present want not | A6a4b-2d-5i3j-2m-2o-3p-3q5
`,
);
