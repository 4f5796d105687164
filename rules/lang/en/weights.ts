import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  { base: 0, own: 1, named: 0, mean: 0, most: 0, before: 0, after: 0, alone: 0, few: 0 },
  // what it decides | base | threshold
  `
any | -97 | 50
insult | -134 | -8.994709789364663
label | -164 | -56.65331702922728
blame | -110 | -76.02674848970418
motive | -143 | -48.02392645800445
sarcasm | -106 | -64
threat | -146 | -32.577313193731214
emotion | -146 | 38.34749794884661
guilt | -131 | -34.78595291152722
past | -135 | -47.51305182088636
off-topic | -140 | -62.92536085066631
opinion | -137 | -27.901420724190913
defence | -138 | -68.84851620649509
child | -159 | -49.83388172463792
command | -137 | 0.40482199101666083
advice | -144 | -77.24276592093713
apology | -165 | 33.99748742132397
vague | -164 | 45.851895826123496
`,
  // sign | how much it counts for each
  `
act apology | any 20 | blame -91 | off-topic -49 | apology 210
act command | any 21 | blame -49 | opinion -54 | command 48
act fragment | emotion -58 | child -38
act proposal | any -22 | vague 46
act request | any -64
act thanks | any -20
anyone past | any 32 | emotion 42
anyone past not | any 47 | defence 62
anyone perfect | any 19
anyone perfect not | any 18 | defence -37
anyone present | blame 97
anyone present can not | any 13 | opinion 70 | child -36 | advice -46
anyone present must not | any 14
anyone present not | any 48
anyone present should | any 13
anyone present want | any 43 | advice -40
b #Day #Day | any -18
b #Day #Name | any 17 | child -40
b #Day #Number | any -22 | blame 41 | past 53
b #Day #Time | any -63
b #Day $ | any -38 | blame -65 | sarcasm -70 | command 45
b #Day about | any -10
b #Day also | any -16
b #Day and | any -13 | defence 42
b #Day as | any 14
b #Day at | any -20 | threat 54 | child -35 | vague -37
b #Day before | any 19
b #Day bring | any 15
b #Day can | any -10
b #Day completely | any 14
b #Day cos | any 28 | command -36
b #Day evening | any -11
b #Day find | any 11
b #Day greedy | any 20
b #Day if | motive -36 | child 66
b #Day il | any 16
b #Day in | any 56 | command -35
b #Day it | any -33
b #Day like | any 12
b #Day make | any 18
b #Day n | any 29 | guilt 41 | defence 35 | vague 50
b #Day night | any -47
b #Day nights | any 29 | motive -39
b #Day on | any 23 | guilt 66 | child 36
b #Day or | any 18 | insult 42 | threat 40 | emotion 40 | command 43
b #Day pls | any 14
b #Day say | any 12
b #Day school | any -11
b #Day she | any -51
b #Day should | any 11
b #Day so | any -60
b #Day swimming | any 18
b #Day that | any -24
b #Day the | any -86
b #Day them | any 16
b #Day then | any 17
b #Day there | any 20
b #Day this | any 16
b #Day to | any -12
b #Day unopen | any 21
b #Day until | any -10
b #Day up | any 12
b #Day want | any 14
b #Day we | any 22
b #Day which | any -20
b #Day while | any 14
b #Day will | any 16
b #Day with | label -42 | emotion -35 | defence -36
b #Day would | any -15
b #Money #Number | any -14
b #Money $ | any -64
b #Money and | any -48
b #Money at | any -25
b #Money be | any -18
b #Money by | any 24 | threat -39 | advice -35
b #Money deposit | any -13
b #Money for | any -12
b #Money in | sarcasm 51
b #Money pack | any 10
b #Money so | any 14
b #Money transfer | any 29
b #Name #Day | insult 62
b #Name #Name | any -42
b #Name #Number | any -15
b #Name $ | any -63
b #Name an | any 21
b #Name answer | any 18
b #Name ask | any 41 | label -36 | threat -36 | guilt 47 | child 36
b #Name at | any -28 | label -35
b #Name backpack | any -15
b #Name bag | any 25
b #Name before | any 23
b #Name braids | any 18
b #Name by | any -32
b #Name can | sarcasm 58 | guilt 66
b #Name cello | any -26
b #Name cleats | any 20
b #Name court | any 14
b #Name day | threat -41 | past 71 | advice -36 | vague -35
b #Name do | any -18
b #Name folks | any 21
b #Name get | any -10
b #Name go | any 25
b #Name golf | any 17
b #Name got | any 17
b #Name have | any -28 | insult 45
b #Name how | any 20
b #Name i | any 28 | emotion 64 | child -43 | advice -35
b #Name in | any -19
b #Name learn | any 13
b #Name little | any 19
b #Name maybe | any 15
b #Name n | any 19 | insult 73 | label 52 | blame 99 | threat 45 | emotion 83 | guilt 47 | past 43 | command 54
b #Name name | any 10
b #Name of | any 10
b #Name office | any -22
b #Name on | any 10 | threat -47 | past 38 | child -42 | vague -40
b #Name out | any 15
b #Name parking | any 15
b #Name phone | any 26
b #Name road | any 15
b #Name rucksack | any -11
b #Name say | any -17
b #Name school | any -30
b #Name shifts | any 14
b #Name should | any 10
b #Name sign | any 24
b #Name since | any 23 | blame 49
b #Name so | any -20
b #Name tell | any 14
b #Name than | any 22
b #Name the | any 12 | sarcasm 35 | opinion -36 | child -37
b #Name there | any 13
b #Name think | any 16
b #Name this | any -19
b #Name though | any 31 | off-topic 78 | child -37
b #Name until | any -23
b #Name volunteer | any 20
b #Name when | any 12
b #Name where | any 13
b #Name whether | any 27
b #Name whisper | any 20
b #Name who | label -35 | child 38
b #Name will | any -31
b #Name with | emotion 60 | child -42 | vague -41
b #Name year | any 17
b #Number #Day | any -75
b #Number #Money | any -17
b #Number #Name | threat -37 | guilt 47 | past 42
b #Number #Number | off-topic 77
b #Number #Time | defence 55
b #Number $ | any 11 | emotion -50 | guilt -42 | advice -35
b #Number 0h | any -16
b #Number 8h | any -10
b #Number after | any -12
b #Number and | past 36
b #Number at | blame 38 | threat -43 | child -35 | vague -37
b #Number be | sarcasm 36
b #Number because | any -14
b #Number break | any 15
b #Number but | blame 48 | defence 68
b #Number c | any 18
b #Number can | any -28
b #Number cans | any 14
b #Number cashapp | any 14
b #Number centimetres | any 18
b #Number cities | any 25
b #Number day | any 45 | threat -40 | vague 48
b #Number deployments | any 12
b #Number do | any 14 | blame 73
b #Number dollars | any 20
b #Number emails | any 15
b #Number end | any 14
b #Number every | insult 69 | off-topic 64
b #Number exes | any 21
b #Number finger | any 20
b #Number for | any -10 | guilt 60 | child 61
b #Number games | any 18
b #Number have | any 22 | blame -35
b #Number hour | any 21 | label -37 | advice -36
b #Number hours | guilt 70
b #Number house | any 10
b #Number hrs | any 21
b #Number i | any -51
b #Number in | opinion 37
b #Number jobs | any 18
b #Number kids | any 16
b #Number lessons | any 14
b #Number line | any 10
b #Number metres | any -14
b #Number mg | any -29
b #Number min | motive 57 | sarcasm 38 | emotion 38 | apology 42 | vague 50
b #Number min. | any 15
b #Number miss | any 14
b #Number moms | any 18
b #Number months | blame 40 | past 68
b #Number more | any 42 | threat 68
b #Number mornings | any 27
b #Number n | any 59
b #Number never | any 15
b #Number no | any 20
b #Number no-show | any 15
b #Number object | any 12
b #Number of | defence -43
b #Number on | opinion 43 | command 82
b #Number or | any -24
b #Number outfit | any 11
b #Number payment | any 12
b #Number penny | any 17
b #Number people | any 22 | blame 50
b #Number perfect | any 18
b #Number puffs | any -13
b #Number push | any 16
b #Number ring | any 24
b #Number say | any 21
b #Number seconds | any 15
b #Number she | any 20
b #Number so | any -28
b #Number speaks | any 18
b #Number stars | any 19
b #Number summers | any 22
b #Number term | blame 44
b #Number terrible | any 10
b #Number the | sarcasm 57
b #Number thing | any 32
b #Number things | any 15
b #Number till | any 17
b #Number time | emotion 46 | guilt 59
b #Number to | any -30 | insult 50 | threat -35 | guilt 44 | child 54
b #Number tuitions | any 13
b #Number up | any 13
b #Number we | any -14
b #Number weeks | any -10 | advice -39
b #Number which | any -27
b #Number who | any 47
b #Number with | any 34
b #Number words | any 20
b #Number works | any -23
b #Number would | any -41
b #Number xmas | any 19
b #Number year | insult 59 | threat 63 | emotion 52
b #Number years | any 85 | sarcasm -57 | past 40
b #Number yr | any 14
b #Time #Day | any -10
b #Time #Number | threat -35 | defence 40
b #Time #Time | any -10
b #Time $ | any -94 | command -38
b #Time and | any -36
b #Time as | any -10
b #Time at | any -45
b #Time bc | any 14
b #Time be | any -64
b #Time by | any 18
b #Time explain | any 12
b #Time from | any -21
b #Time in | any -34
b #Time last | any 10
b #Time my | any 21
b #Time on | any 11 | motive -35 | threat -42 | command 100 | advice -39
b #Time start | any -16
b #Time stories | any 19
b #Time to | any -48
b #Time tonight | any 10
b #Time with | any -34
b 8h $ | any -10
b ^ #Day | advice -35 | vague 46
b ^ #Name | any -25 | guilt -55 | past -48 | child 42
b ^ #Number | any 38 | motive -38 | emotion -48 | advice -35
b ^ a | any 60 | guilt -62 | past -47 | opinion 80 | defence -49 | advice 44
b ^ about | any 21 | threat 37 | command -38
b ^ adjoa's | any -13
b ^ after | any 14
b ^ ah | any 20
b ^ all | any 10
b ^ allow | any 12
b ^ already | any 16
b ^ also | any -12
b ^ and | any 116 | blame -76 | past -38
b ^ as | any 41 | vague 50
b ^ ask | any 37 | child 86 | advice -39
b ^ at | any 10
b ^ back in | any 20
b ^ be | any -12
b ^ booster's | any 16
b ^ both | any -22
b ^ but | any 80
b ^ by | any 17
b ^ can | any -69
b ^ check | any 24
b ^ cillian's | any -17
b ^ clinic | any 16
b ^ come | any 16
b ^ conferences | any -10
b ^ cos | any 23
b ^ delroy | any -22
b ^ do | any 30 | command 52
b ^ dr | any -10
b ^ drag | any 14
b ^ drive | any -16
b ^ drunk | any 22
b ^ even | any 31 | motive -36 | advice -38
b ^ everyone | any 16
b ^ everything | any 18
b ^ excuse | any 13
b ^ fail | any 15
b ^ fathers | any 18
b ^ fear | any 18
b ^ figure | any 19
b ^ first | any 21 | label 43
b ^ folake | any -21
b ^ folks | any 18
b ^ for | any 19 | sarcasm -51
b ^ funny | any 14 | sarcasm 50
b ^ glitter | any 12
b ^ go | any 19
b ^ god | any -24
b ^ good | any -34
b ^ happy | any -20
b ^ he | child 71
b ^ her | any -84
b ^ hey | any -13
b ^ his | any -30
b ^ honestly | any 20
b ^ hope | any -39
b ^ i | blame -54 | opinion -41
b ^ if | blame -64
b ^ in | any 20 | blame 47
b ^ interrogat | any 23
b ^ it | any 42 | opinion -39
b ^ its | any 19 | blame 44 | guilt 60
b ^ keep | any 18
b ^ kenji | any -21
b ^ kick off | any 24
b ^ kids | any 19
b ^ kindly | any -13
b ^ kolade | any 13
b ^ kwame | any 12
b ^ last | any 66 | guilt 58 | child 64
b ^ late | any 15
b ^ let's | any -21
b ^ look | any -10
b ^ maisies | any 18
b ^ maybe | any 23
b ^ mi | any 16
b ^ my | blame -43 | sarcasm -46
b ^ naledi | any 15
b ^ next | any 28 | motive -35 | advice -41
b ^ no | any -14 | child -35
b ^ nobody | any 29 | defence 77
b ^ normal | any 18
b ^ nothing | any 15
b ^ now | any 13
b ^ odd | any 20
b ^ on | blame 65 | defence -37
b ^ or | any 26 | label -36 | motive -38 | apology -35 | vague 78
b ^ orthodontist | any 28
b ^ other | any 13
b ^ parent | any 19
b ^ phones | any -14
b ^ photos | any 10
b ^ please | any -35
b ^ pump | any 14
b ^ quitting | any 21
b ^ r | any -22
b ^ road | any 22
b ^ ruby's | any -12
b ^ same | any 15
b ^ sandrine | any -40
b ^ say | any -10
b ^ school | any -18
b ^ see | any -14
b ^ segun | any -20
b ^ send | any -13
b ^ set | any 20
b ^ shame | any 14
b ^ she | any -19 | child -36
b ^ should | threat 74 | child -35 | advice -35
b ^ sies | any 23
b ^ since | label -38 | threat -42 | vague -37
b ^ so | any 55 | sarcasm 42
b ^ sorry | apology 58
b ^ stop | any 12
b ^ tabarnouche | any 23
b ^ take | any -14
b ^ temi | any 18
b ^ thank | any -71
b ^ that | blame 61 | child -38 | advice -41
b ^ the | any -58 | guilt -51
b ^ their | any -32
b ^ there | any 33
b ^ they | any -17 | opinion -37 | child -36 | advice -37
b ^ touch | any 17
b ^ transfer | any 29
b ^ tunde | any -30
b ^ ur | any -11
b ^ villa | any 15
b ^ we | past 35
b ^ well | any 45
b ^ what | any 10 | motive 38 | sarcasm -38
b ^ when | any 24 | motive -38 | child -35 | advice -42 | vague -41
b ^ where | any 37 | blame 60
b ^ who | any 13
b ^ will | any -37 | insult 36 | sarcasm 43
b ^ with | any -20
b ^ word | any 21
b ^ would | any -35 | blame 46 | guilt 40
b ^ wow | any 27
b ^ wren | child 58
b ^ ya | any 14
b ^ yeah | any -11
b ^ yes | any -116
b ^ yh | any -12
b ^ you | any 43 | sarcasm -59 | opinion -52 | defence -63 | child -62
b ^ your | past 51 | off-topic 64
b ^ zuri | any 15
b a #Name | guilt 36 | opinion 77
b a #Number | sarcasm 59 | opinion 57
b a baby | any 22 | guilt 64 | past 69 | vague -37
b a bad | label -38
b a ballgame | any 12
b a balloon | any 20
b a bargain-bin | any 14
b a bingo | any 16
b a birthday | any 21
b a bit | any -26
b a blood | any 19
b a boat | any 22
b a book | any 14
b a bowl | any 10
b a boy | any 33
b a brand | any 16
b a burden | any 10
b a burst | any 22
b a cake | any 19
b a calendar | any 23
b a car | any 38 | insult 58
b a careless | any 17
b a cat | any 14
b a certain | any 14
b a checklist | any 12
b a child | any 88 | sarcasm -68 | opinion 77
b a chipper | any 15
b a chocolate | any 15
b a choice | any 13
b a coat | any 23 | sarcasm 50 | off-topic 61
b a cooked | any 12
b a copy | any -29
b a counsellor | any 20
b a curious | any 15
b a da | any 17
b a daddy | any 19
b a dare | any 16
b a day | any -52
b a decent | any 12
b a decision | any 12
b a deckchair | any 18
b a dentist | any 13
b a deposition | any 13
b a difference | any 15
b a dog | any 16
b a drama | any 15
b a e | any 16
b a fair | any 21
b a father | any 35
b a fella | any 22
b a fence | any 19
b a folder | any 16
b a fringe | any 15
b a frozen | any 14
b a full | any 16
b a further | any 25
b a gentleman's | any 10
b a gift | any 15
b a goldfish | any 14
b a gps | any 24
b a great | guilt 37
b a green | any 20
b a growing | any 12
b a gym | any 19
b a habit | any 21
b a hairbrush | any 11
b a handout | any 22
b a heart | any 22
b a hobby | any 27
b a hot | any 16
b a household | any 22
b a huge | any 17
b a idiot | any 16
b a job | any 18 | blame 38
b a jumper | any 29 | blame 51 | past 37
b a kindness | any 14
b a kitchen | any 24 | off-topic 40
b a lake | any 18
b a laptop | any 15
b a lemonade | any 20
b a lift | any 22
b a little | blame 38 | motive -35
b a long | any 11
b a lorry | any 12
b a man | any 70 | insult 60
b a manipulator | any 14
b a matching | any 18
b a matter | any 23 | opinion -35 | advice -41
b a meeting | any -13
b a memory | any 22
b a mess | any 17
b a message | any -17
b a mirror | any 11
b a mother | any 14
b a name | any 44 | label 83
b a new | motive -35 | off-topic 103
b a nice | any 15
b a notification | any 20
b a one-way | any 12
b a particular | any 12
b a pathetic | any 19
b a pattern | any 18
b a pencil | any 23
b a person | any 20 | blame 39
b a photo | any -15
b a place | any 10
b a plan | any 13
b a point | any 14
b a poor | any 15
b a priest | any 23
b a priority | any 19
b a professional | any 14
b a proper | any 18
b a prosecutor | any 15
b a psychiatric | any 14
b a puppet | any 17
b a question | any 14
b a real | any 35 | motive -40 | child -39 | command -36
b a reason | any 24
b a right | any 11
b a row | any 13
b a sandwich | any 18
b a second | any 20 | opinion -37 | advice 77
b a shelf | any 12
b a single | insult 35 | advice -37
b a skating | any 22
b a slovenly | any 14
b a spoonful | any 11
b a standing | any 20
b a stranger | any 28 | emotion 35
b a table | any 11
b a teenager | any 18
b a ten-year-old | any 14
b a text | any -19
b a therapist | any 11
b a thing | any 12
b a third | any 20
b a time | any 25 | blame 74 | opinion 52
b a trade | any -17
b a trampoline | any 19
b a trim | any 18
b a tube | any 14
b a twelve-year-old | any 16
b a video | any -15
b a vote | any 10
b a wee | any 16
b a weight | any 10
b a white | any 10
b a wicked | any 19
b a witness | any 21
b a woman | any 34 | insult 72 | advice -41
b a word | label 63
b abdication $ | any 14
b abide by | any 14
b able to | any -18
b about #Day | any 31
b about #Name | any -22
b about #Number | any -64
b about a | opinion 35
b about all | any 20
b about as | any 22
b about break | any 15
b about it | motive -42 | threat 38 | advice -37
b about maternal | any 20
b about me | any 12
b about my | any 10
b about the | any -25 | advice -35
b about them | any 19
b about this | any 16
b about wait | any 12
b about why | any 14
b about your | any 10
b abt #Number | any -13
b accept it | any 24
b accord to | any -12
b account be | any -19
b accounts until | any 10
b across my | any 12
b actually asleep | any 14
b actually insane | any 14
b actually prefer | any 10
b actually the | any 12
b actually want | any 14
b ad to | any 17
b address $ | any 30 | blame 59 | opinion 35 | advice -40 | vague -37
b address and | any -15
b address in | any 10
b advise i | any 13
b after #Number | any -17
b after #Time | any -13
b after $ | any -28
b after all | any 18
b after another | any 10
b after each | any 18
b after it | any 23
b after my | any 12
b after nights | any -11
b after school | any -20
b after tea | any 10
b after the | blame 72 | motive -40 | sarcasm 66 | emotion -35 | child -42 | command -37
b after we | any 19
b after your | any 15
b after-show drink | any 15
b again $ | label -36 | motive -36 | emotion -37 | child -36 | vague -38
b again be | any 21 | blame 51
b again i | any 43 | vague -37
b again in | any -13
b again nearer | any 14
b again on | blame 41
b again when | any 17
b against #Number | any 16
b against me | any 11
b against the | any -10
b age certificate | any 16
b age please | any 19
b agree that | any -11
b ah always | any 10
b ah can | any 16
b aiyah ok | any 10
b alarm clock | any 28
b alarm on | any 20
b alienation $ | any 19 | label 40 | blame 62
b alienation i | any 16
b alienation look | any 11
b all #Number | any 30 | blame 81
b all $ | any -10
b all aiyah | any 10
b all and | any -15
b all be | any 26 | advice -40 | apology 39
b all for | any 10
b all hang | any 12
b all i | child -35 | apology -37
b all kinds | any 20
b all like | any 10
b all me | any 26 | label -36 | motive -36 | child -35 | vague -40
b all mean | any 17
b all my | any 18
b all of | any 22 | blame -39
b all on | any 31 | apology 80
b all remember | any 23
b all shake | any 14
b all the | apology 39 | vague -35
b allow me | any 12
b allow to | any 17
b allowance $ | any 20
b alone for | any 14
b alone like | any 16
b alone with | any 30 | guilt 69
b already $ | any -14
b already contain | any 11
b already go up | any 13
b already have | any 13
b already hear | any 21
b already in | any 32 | motive -35 | emotion 35 | command -37 | advice -46 | vague -36
b already know | any 19
b already make | any 18
b already n | any 10
b already tell | any 18
b already the | any 16
b also can | any 10
b also for | any 16
b also recommend | any 27
b also spoil | any 10
b always be | any 29 | opinion 35
b always disturb | any 10
b always maintain | any 19
b amoxicillin twice | any -12
b an abdication | any 14
b an address | any 10
b an age | any 16
b an alarm | any 20
b an all | any 10
b an announcement | any 21
b an answer | any -21
b an arrangement | any 14
b an asthmatic | any 14
b an ear | any -18
b an exam | any 18
b an excellent | any 18
b an hour | sarcasm 38 | guilt 47
b an inconvenience | any 16
b an optional | any 14
b and #Day | any -33
b and #Money | any -17
b and #Name | any -55 | blame 43 | advice -36
b and #Number | threat -38 | child -35 | advice -38 | vague -35
b and #Time | any -23
b and a | any -18 | advice 80
b and apologize | any 23
b and call | any 34 | label -35 | child -41
b and can | any -27
b and come | any 16
b and do | any 44 | motive 36 | threat -37 | command 48
b and every | any 23 | vague -38
b and fill | any 10
b and for | any 28 | apology 42 | vague -35
b and give | any 19
b and habits | any 21
b and have | defence 38
b and her | any -11
b and his | any -14
b and i | any 34 | insult -64 | blame -37 | sarcasm -98 | opinion -36
b and in | any 33
b and it | label 35
b and ja | any 10
b and maybe | any 13
b and me | any 10
b and must | any -30
b and my | any 64 | blame -35 | sarcasm -40
b and no | any 25 | blame 59 | past 40
b and nobody | any 15 | label -38 | guilt 73 | past 66 | defence -36
b and on | any -15
b and please | any -15
b and say | any 39
b and see | any 16
b and simply | any 17
b and smile | any 18
b and sorry | any 16
b and stand | any 36 | command 39
b and still | any 15
b and then | any 11 | blame 78 | command -38
b and they | advice -40
b and to | any 15
b and tourists | any 15
b and verse | any 18
b and very | any 12
b and what | any 12 | guilt 70 | advice -35
b and when | any 11
b and who | any 10
b and will | any -32
b and without | any 21
b and would | any -16
b and you | any 70
b and your | threat 39 | advice -37
b angry that | any 20
b angry with | any 13
b announcement each | any 21
b another $ | any 10
b another holiday | any 14
b another overnight | any 15
b another ten-dollar | any 17
b another woman's | any 12
b answer and | any 13
b answer by | any -16
b answer my | any 18
b answers that | any 15
b any auditor | any 15
b any harm | any 12
b any institution | any 11
b any love | any 14
b any of | any 16
b any parent | any 13
b any prison | any 19
b any supplier | any 15
b anybody at | any 14
b anybody be | any 15
b anybody's big | any 18
b anyhow the | any 19
b anymore $ | any 10
b anyone be | any 17
b anyone in | any 15
b anyone who | any 14
b anyone's back | any 10
b anything $ | any 38 | label -37 | threat -36 | defence 35 | command -46 | advice -40 | vague -35
b anything to | any 18
b anytime or | any 10
b anyway $ | any 10
b anywhere near | any 20
b apartment n | any 11
b apartment with | any 16
b apologise for | any 10
b apologize to | any 23
b app $ | any 39
b app be | any -14
b app like | any 15
b appeal in | any 10
b appear i | any 19
b applause $ | any 14
b application i | any 14
b appreciat on | any 14
b arithmetic #Number | any 15
b arms before | any 17
b around #Time | any -14
b around here | any 14
b around the | any 14
b around whenever | any 22
b around your | any 10
b arrangement be | any 14
b arrears to | any 11
b arrive #Number | any -14
b arrive $ | any -14
b arrive for | any 16
b as a | any 40 | insult 61 | sarcasm 53 | threat 73
b as agreement | any 15
b as concern | any 14
b as for | any 24 | threat -35 | vague 37
b as good | any 14
b as her | any -15
b as his | any -20
b as i | any 21
b as if | any 20
b as much | any 15
b as no | any 12
b as quietly | any 16
b as the | any 21 | blame 38 | defence 51
b as to | any 31 | advice -35
b as usual | any 13 | insult 45
b ask #Name | any 40 | motive -35 | opinion -37 | child 70 | advice -36 | vague -37
b ask $ | any 36 | motive 71 | advice -37
b ask after | any 24 | insult -36 | motive -36 | sarcasm 69 | opinion -35 | child -39 | advice -39 | apology -35
b ask be | any 18 | defence 39 | child -38 | apology -47
b ask for | guilt 43 | past 38
b ask him | any 13
b ask me | any 29 | child 52
b ask myself | any 13
b ask them | any -24
b ask to | any 55 | command -36 | advice -37 | vague -39
b ask what | any 16
b ask whether | any 19
b ask you | motive -37 | threat -37 | command 37
b ask your | any 33 | child 39 | advice -36
b ask yourself | any 16 | insult -37 | motive -37 | advice 67
b asking her | any 11
b asleep at | any 20 | blame 42 | opinion 57
b asleep before | any 21
b asleep on | any 14
b assume the | any 22
b asthmatic child | any 14
b at #Money | any 14
b at #Name | child 61
b at #Number | any -56 | defence 37
b at a | any 13 | guilt 35
b at all | emotion 45
b at both | any -11
b at christmas | any 32
b at church | any 18
b at dinner | any 26 | vague -36
b at go | any 18
b at him | any 21
b at least | any 14
b at liberty | any 13
b at night | any -14
b at nursery | any -12
b at some | any 14
b at something | any 13
b at table | any 15
b at that | any 65 | off-topic 40
b at the | any -17
b at ur | any 10
b at your | any 10 | blame 111
b at yours | any -16
b attend every | any 23
b attorney $ | any 15
b attorney file | any 21
b auditor $ | any 15
b aunties should | any 14
b aunty's canteen | any 10
b authority $ | any 16
b awake in | any 18
b awake over | any 21
b aware of | any 19
b away from | any 22
b away the | any 23
b aye get | any 10
b babcia $ | any 18
b babies be | any 14
b baby across | any 12
b baby girl | any 12
b back before | any -14
b back by | any 11
b back in in | blame 69
b back it | any 10
b back on | any -11
b back over over | any 11
b back row | any 13
b back then | any 17
b back which | any 13
b backpack on | any -15
b bad everything | any 13
b bad eyes | any 16
b bad father | any 13
b bag $ | any -64
b bag and | any -15
b bag back | any 19
b bag belong | any 25
b bag ill | any 11
b bag when | any 27
b bakkie $ | any 19
b ball $ | any 22
b ballgame $ | any 12
b balloon $ | any 20
b banister where | any 23
b bank $ | any 21
b bank transfer | any -16
b bargain-bin sort | any 14
b bc daycare | any 14
b be #Day | any -50
b be #Money | any -10 | child -37 | command 38
b be #Name | opinion -37
b be #Number | blame 37
b be $ | any 16
b be a | any 25 | sarcasm -36
b be absolutely | any -13
b be actually | any 26 | command -38
b be ad | any 17
b be alienation | any 11
b be all | any 11 | sarcasm -36 | apology 71
b be alone | any 25 | motive -35 | emotion -37
b be already | any 47 | past 40
b be always | any -16
b be an | blame 38 | motive -35 | past 38 | apology 35
b be and | any 32
b be angry | any 13
b be anything | any 18
b be appeal | any 10
b be appreciat | any 14
b be arrive | any 16
b be as | any 19
b be ask | any 42 | motive 37 | child -37 | advice -37
b be asleep | any 21
b be at | any -23 | off-topic 42
b be attach | any -38
b be back | any -40
b be be | defence 55
b be beg | any 17
b be best | any -14
b be book | any -15
b be borderline | any -18
b be both | any -13
b be busy | any 15
b be by | any -14
b be capable | any 10
b be caption | any 13
b be certainly | any 13
b be close | any 15
b be closed | any -12
b be come | any -31
b be commonly | any 10
b be consistent | any 14
b be controlling | any 16
b be cook | any 20
b be crazy | any -45
b be cry | any 11
b be curious | any 10
b be dead | any -18
b be deaf | any 10
b be dean | any 15
b be do | blame 37
b be dress | any 31 | threat -35 | command 36
b be drive | any 15 | insult 43 | label 50 | opinion -40 | defence -35 | child -35
b be due | any -40
b be enough | any -15
b be entitl | any 10
b be even | any 18
b be evidently | any 21
b be exactly | any 19
b be find | any 20
b be fine | any -38 | sarcasm 42 | off-topic 40
b be first | any 21
b be for | motive -36
b be forget | any 15
b be forward | any 14
b be frantic | any 25
b be fun | any 24 | child 35
b be gaslight | any 15 | label 68 | opinion -36 | child -41 | advice -41
b be get | sarcasm 47 | off-topic 51 | advice -39
b be glad | sarcasm 62
b be going | any -14
b be grow | any 11
b be growing | any -13
b be hardly | any 15
b be hear | any 17
b be hectic | any 14
b be his | any 15 | child 45 | command 52
b be hold | any 16
b be hold up | any 12
b be holy | any 21
b be home | any 22
b be hope | any 14
b be human | any 17
b be i | any 29
b be in | any -14 | defence 79
b be instruct | any 15
b be interested | any 14
b be it | any 24 | label -36 | motive -37 | sarcasm 42 | advice -37
b be its | any 11
b be just | any 51 | apology -35
b be late | off-topic 35
b be learn | any 18
b be left | any 16
b be like | any 54 | emotion 35 | guilt 72
b be likewise | any 12
b be literally | any -10
b be look | any 19 | motive 38
b be look over | any 18
b be lose | any 14
b be lovely | any 21 | blame 50
b be make | any 22 | blame 59 | defence -36
b be manipulative | any 14
b be marry | any 18 | emotion 35 | off-topic 37
b be me | any 13
b be meet | any 19
b be more | any 17 | insult 71 | label -36 | child -37 | advice -43
b be my | any 43
b be never | any 27
b be nice | any 50 | blame 38 | threat -36
b be no | advice -35
b be none | any 10
b be not | any 32 | opinion 41
b be now | any -16
b be occupied | any 15
b be of | any 22 | opinion -37 | advice -44
b be off | any -16
b be ok | any -11
b be old | any 13
b be only | any 30 | opinion 35 | advice -35
b be onto | any 18
b be out | any -28
b be outgrown | any 15
b be outside | any 15
b be owt | any 19
b be pack | any 14
b be parental | any 11
b be parked | any 20
b be past | any 19
b be pay | any -15
b be people | any 15
b be perfect | any -13
b be phone | any 15
b be photograph | any 17
b be please | any 15
b be poison | any 13
b be prudent | any 12
b be quiet | any 21
b be rare | any 19
b be read | any 29 | label 38
b be ready | any -20
b be really | any 17 | motive -41 | apology 35 | vague -37
b be regard | any 16
b be replace | any 15
b be require | any 20
b be returned | any 17
b be right | motive -35 | sarcasm 45
b be roast | any 16
b be room | any -11
b be scrap | any 19
b be see | any -12
b be sell | any 10
b be seventy-four | any 16
b be shake | any 10
b be she | any 23
b be short | any 13
b be sick | guilt 67
b be sign | any -13
b be sit | any 19
b be so | any 33 | emotion 67
b be something | any 18
b be sorry | any 25 | blame -36 | sarcasm -60 | apology 98
b be spar | any 18
b be specialists | any 16
b be split | any -11
b be still | any -16
b be stone | any 16
b be such | any 22
b be suppos | any 12
b be sure | any 35 | motive -37 | sarcasm 59
b be surprise | any 19
b be teach | any 17 | insult 72 | advice -42
b be tell | any 25 | blame 76 | past 38
b be textbook | any 12
b be that | any 38
b be the | any 11 | guilt 58
b be there | any -28
b be this | any 29 | sarcasm 64 | off-topic 41 | command -37 | vague -41
b be tire | any 15
b be tired | any 41 | motive -41 | emotion 51 | advice -36 | vague -35
b be to | any 29 | blame -37 | command 58
b be too | any 20 | motive -38
b be turn | any 11
b be turn out | any 14
b be under | any 27 | child 38
b be up | emotion 69
b be wait | any 13 | motive 57
b be watch | any 14
b be weak | any 21
b be weaponis | any 21
b be welcome | any 13
b be what | any 37 | insult 43
b be who | any 15
b be with | any -53
b be worth | any 23 | advice 66
b be wrap | any 17
b be wrong | any 15
b be you | insult 40
b be your | command -36 | advice -36
b bear be | any 13
b beat so | any 10
b because be | any -16
b because i | any 19
b because it | any 19 | advice -40
b because of | any -25
b because the | any -10
b because you | any 15
b become part | any 17
b bed at | any 23
b before #Number | opinion 61
b before #Time | any -10
b before $ | any -15
b before everybody | any 16
b before it | any 19
b before she | any 17
b before the | motive -36
b before would | any 19
b before you | any 58
b beg $ | any 23
b beg beg | any 17
b beg to | any 17
b begin ask | any 15
b beginning i | any 12
b behind a | any 26
b behind anyone's | any 10
b behind the | any 13
b believe that | any 21
b belong to | any 25
b benefit $ | any 13
b best of | any -14
b best years | any 20
b bet it | any 17
b between be | any 15
b between you | any 19
b big plans | any 18
b binders by | any 24
b bingo on | any 16
b birth certificate | any 16
b birthday $ | any -15
b birthday and | any 19
b birthday be | any 21
b birthday dinner | any 13
b birthday look up | any 10
b blame there | any 13
b bless #Name | any -13
b bless your | any 12
b bloke gob | any 16
b blood be | any 23
b blood pack | any 19
b blood pressure | any 13
b blow up | any 14
b blue kind | any 14
b bluey pjs | any 11
b boat whose | any 10
b bobbis school | any 16
b book a | any 23
b book and | any 18
b book in | any 13
b book it | any -19
b book till | any 16
b book your | any 14
b books which | any 12
b booster's in | any 16
b boots of | any 11
b borderline theatrics | any 19
b bored be | any 16
b borrow the | any 17
b both houses | blame 45 | child 60
b both know | any 29 | motive 70
b both of | any -10
b both sides | any 14
b both solicitors | any -15
b both ways | any 22
b bother come | any 15
b bottom stair | any 16
b bouncy castle | any 23
b bowl of | any 10
b boy $ | any 25 | label -38 | motive -37 | command -39 | advice -40 | vague -35
b boy for | any 14
b boy himself | any 10
b boy learn | any 10
b boy to | any 10
b braids so | any 18
b branch $ | any 16
b brand new | any 16
b bravo have | any 16
b break down | any 34 | defence 72 | child -36
b break in | any 15
b breakfast $ | any 15
b breathing $ | any 12
b bring and | any 15
b bring back them | any 25
b bring her | any -15
b bring the | any -13
b brother $ | any -14
b brother's wed | any 27
b brothers $ | any 14
b btw $ | any 14
b budget stretch | any 23
b building $ | any 13
b bum $ | any 11
b burden to | any 10
b burst ball | any 22
b bus break | any 23
b bus to | any -19
b bus would | any 18
b business and | any 10
b business anymore | any 10
b busy and | any 15
b but #Number | any 18
b but a | any 11
b but an | any 14
b but hey | any 18
b but how | any 16
b but i | any 38 | blame 71 | off-topic 42 | defence 42
b but nobody | any 16 | label -35 | motive -37 | threat -40 | child -35 | advice -43 | vague -36
b but thank | any 25
b but then | any 11
b but tired | any 23
b but who's | any 14
b but will | any 13
b but you | any 37
b but your | any 14
b buy a | any -14
b buy new | any 18
b buy that | any 29 | label -36 | off-topic 35
b by #Number | any -16 | insult -36 | opinion -35
b by #Time | any 10 | command 55 | advice -39
b by a | any 25
b by all | any 17
b by as | any 16
b by be | any 18
b by candle | any 20
b by email | any -22
b by for | any 14
b by it | any 28 | insult -38 | opinion 35
b by myself | any 11
b by now | any 24 | advice -38
b by that | any 12
b by the | advice -36
b by tomorrow | any -14
b by wait | any 13
b by you | any 27 | label 38 | threat -39
b c page | any 18
b cafcass every | any 16
b cake $ | any 19
b cake come | any 13
b calendar $ | any 18
b calendar and | any 23
b calendar since | any 37 | defence 57
b call alienation | any 16
b call him | any 20
b call it | any 32
b call its | any 10
b call love | any 14
b call me | any 20
b call must | any 14
b call that | any 14
b call them | any 10
b call with | any -15
b call you | any -12
b calm down | any 15
b camp be | any -14
b can $ | any -16
b can already | any 21
b can ask | any -14
b can bear | any 13
b can carry | any 20
b can count | any 15
b can cut | any 18
b can even | any 10 | vague -37
b can explain | any 16
b can feel | any 14
b can figure out | any 11
b can find | any -11
b can greet | any 10
b can have | blame 46 | sarcasm 52
b can hear | any 17
b can help | any 15
b can leave | any -18
b can murder | any -12
b can or | any 10
b can promise | any 21
b can put | any 12
b can read | any 26
b can say | any 26 | motive 35 | child -35
b can set | any 14
b can tell | motive 37 | child -36 | advice -40
b can they | any -13
b can u | any 10
b can up | any 10
b can we | any -21
b can whistle | any 24
b can you | any -30 | threat -43 | child -39
b cancell in | any 15
b candle so | any 20
b cans of | any 14
b canteen and | any 10
b capable of | any 10
b caption my | any 13
b car and | any 19
b car cos | any 16
b car park | any 21
b car then | any 19
b card at | any 20
b card now | any 24
b care for | any 19
b care to | any 14
b careless house | any 17
b carry her | any 12
b carry on | any 28 | sarcasm 58 | guilt 66
b carry this | any 11
b case you | any 25 | child 37
b cash up | any 16
b cashapp it | any 14
b cast that | any 21
b cast your | any 12
b castle $ | any 23
b cat before | any 16
b cat in | any 14
b catechist that | any 13
b cause $ | any 10
b cello hire | any -10
b center and | any 20
b centimetres nobody | any 18
b cereal before | any 10
b certain someone | any 14
b certainly a | any 13
b certificate $ | any 16
b certificate be | any 16
b chair $ | any 13
b change anything | any 25
b change it | any 18
b change like | any 14 | guilt 66
b change request | any 16
b change this | any 21
b change will | any 19
b chapter and | any 18
b character $ | any 12
b charge and | any 14
b charity shop | any 15
b chase it | any 10
b check the | any 24
b checklist be | any 12
b child $ | any 29 | threat -37 | opinion -39 | command -39 | advice -39
b child be | any 34 | blame 55 | opinion 64 | advice -37
b child benefit | any 13
b child breathing | any 12
b child have | any 11
b child like | any 15
b child me | any 14
b child of | any 31 | opinion 51
b children #Number | any 21
b children $ | any 48 | blame 37 | motive 38 | opinion -36 | advice -39
b children about | any 13
b children be | any 12
b children in | any 13
b children it | any 14
b children of | any 10
b children see | any 18
b children will | any -16
b chin so | any 20
b chipper on | any 15
b choc while | any 16
b chocolate teapot | any 15
b choice of | any 13
b choir the | any 17
b choose not | any 12
b christmas #Name | any -28
b christmas #Number | any 15
b christmas $ | any 20
b christmas and | any 29 | blame 62
b christmas from | any 23
b christmas in | any 12
b christmas you | any 13
b church be | any 36 | threat -36
b church in | any 10
b church out | any 11
b church tell | any 18
b cities so | any 25
b civilis country | any 21
b class $ | any -16
b class already | any 13
b class for | any 20
b class turn | any 20
b class we | any 18
b classes the | any 16
b clause #Number | any -16
b clean and | any -15
b clear that | any 18
b clearly suit | any 17
b cleats $ | any 20
b clinic card | any 16
b clock be | any 28
b clock by | any 15
b clock off | any 19
b clock that | any 15
b close to | any 14
b close without | any 15
b co-pay in | any 11
b coach for | any 23
b coast $ | any 21
b coat of | any 15
b coat on | any 16
b coffee $ | any 19
b coffee ring | any 18
b cold when | any 12
b collect her | any -10
b collect them | any -13
b colour it | any 17
b colours be | any 14
b come $ | any -19
b come again | any -15
b come and | any 10
b come at | motive -36
b come back back in | any -22
b come by | any -15
b come close | any 14
b come do | any 16
b come fetch | any 16
b come from | any 31 | blame 39 | opinion 81
b come home | any 10 | off-topic 55
b come in to | any 13
b come to | label -35 | motive -40 | advice -35
b come w | any 11
b come will | any 16
b commend to | any 12
b comment $ | any 10
b comments but | any 14
b commonly a | any 10
b communication with | any 19
b communications now | any 19
b community center | any 20
b company $ | any 18
b complaints be | any 14
b completely on | any 14
b complicate your | any 12
b compliments to | any 18
b concern be | any 14
b conclude before | any 15
b condition whatever | any 10
b condo on | any 21
b confess i | any 20
b confident that | any 22
b confirm by | any -18
b confused so | any 17
b congratulations on | any 27
b consent and | any 19
b consent letter | any 23
b consider tell | any 13
b consider what | any 22 | advice 58
b consistent in | any 14
b consult the | any 20
b contain the | any 11
b contempt the | any 15
b content to | any -23
b continue to | any 14
b controlling $ | any 16
b cook and | any 15
b cook by | any 20
b cook for | any 17
b cooked meal | any 12
b cooking class | any 20
b copy $ | any -24
b correspondence $ | any 18
b correspondence by | any 17
b correspondence of | any 18
b cos he | any 16
b cos her | any 23
b cos nobodys | any 15
b cos the | any 15
b cost $ | any -18
b cost to | any 17
b costume be | any -21
b couch the | any 19
b cough $ | any 19
b cough every | any 14
b counsellor and | any 20
b counsellor call | any 18
b counsellor have | any 11
b count $ | any 25 | threat -37
b count his | any 16
b count on | any 16
b counter for | any 10
b country a | any 21
b court #Day | any 21
b court $ | any 23
b court and | any 22 | threat 49 | command -35
b cousin's wed | any 22
b cover the | any -15
b cover us | any 17
b covert narcissism | any 18
b crazy $ | any 24
b crazy hot | any -10
b cricket and | any 14
b cross her | any 12
b cross so | any 15
b cry for | any 15
b cry in | any 11
b curious experience | any 15
b curious to | any 10
b curtain $ | any 13
b curtain have | any 20
b cut a | any 18
b cute $ | any 14
b da now | any 17
b dad $ | any 13 | apology -36
b dad in | any 11
b dad of | any 14
b daddy #Name | any 15
b daddy and | any 20
b daddy be | any 18
b daddy lose | any 15
b daddy night | any 19
b dads over | any 20
b dare $ | any 34 | label -36 | threat -39 | command 37 | advice -40
b date $ | any -17
b date because | any 14
b date slip | any 16
b dated photographs | any 23
b dates it | any 16
b dating your | any 18
b daughter $ | label -36 | motive -42 | emotion 39 | opinion -37 | advice -38
b daughter why | any 19
b daughter-in-law to | any 10
b day $ | any -10 | insult -35 | label -36 | command 35
b day against | any 16
b day and | motive -36 | command -38 | advice -39 | vague -42
b day go | any 16
b day instead | any 12
b day it | any -26
b day on | any -11
b day perhaps | any 22
b day so | any -15
b day soon | any 15
b day will | any 13
b day you | any 15
b day's paper | any 17
b daycare do | any 14
b daylight $ | any 14
b days $ | any -13
b days and | any 27 | sarcasm 64 | off-topic 36
b days in | any 14
b days off | any 15
b days' notice | any 19
b dead on | any -11
b deadbeat ngl | any 11
b deadline getting | any 14
b deaf $ | any 10
b deal of | any 12
b deal to | any 17
b dean do | any 15
b decent man | any 12
b decide or | any 21
b decision for | any 12
b deck and | any 20
b deckchair $ | any 18
b degree and | any 17
b deliver her | any 21
b delivery rate | any 15
b delroy $ | any -22
b dement $ | any 10
b dent in | any 13
b dentist and | any 13
b deny $ | any 18
b depend how | any 13
b depend on | any 20 | vague 72
b depend really | any 10
b dependable $ | any 18
b deployments with | any 12
b deposition a | any 13
b describe you | any 16
b diabetes talk | any 10
b dictionary $ | any 11
b difference between | any 15
b different today | any 17
b difficulty $ | any 20
b dinner look | any 10
b dinner so | any 13
b dinner the | any 19
b director $ | any 25
b discover what | any 17
b dishes $ | any 20
b dishwasher $ | any 12
b dispatches $ | any 20
b disturb u | any 10
b disturb you | any 21
b divorce $ | any 16
b divvent just | any 17
b do #Name | any 33 | motive -35 | off-topic 38
b do #Number | any 25 | motive -36 | guilt 67
b do a | label -37 | motive -37 | threat -37 | advice 44
b do actually | any 14
b do an | any -19
b do be | any 52
b do book | any 23
b do bother | any 21 | insult 67 | threat 73
b do call | any 10
b do come | any 27 | vague 41
b do drag | any 15
b do ever | any 14
b do every | any 17 | guilt 62
b do everything | any 49 | sarcasm 36 | emotion 44 | apology -37
b do expect | any 18
b do get | any 14 | motive -38 | guilt 35
b do go | any 18
b do have | sarcasm 60 | off-topic 40
b do he | any 21
b do hope | any 12
b do iftar | any 15
b do it | motive 36
b do know | any 59 | sarcasm -52 | vague 50
b do learn | any 19
b do let | any 14
b do lie | any 21
b do look up | any 21
b do make | any 21
b do must | any -26
b do not | any 59 | sarcasm -90
b do or | apology 49
b do pass | any 18
b do pay | any 16
b do recall | any 16
b do rehearse | any 15
b do remind | any 15
b do ring | any 18
b do say | any 40 | command -39 | advice -37
b do send | any 20
b do spellings | any 10
b do tell | any 28 | insult 37 | motive -41 | command -36
b do the | blame 56 | sarcasm 47
b do think | any 24 | child -39
b do want | any 29 | threat -35
b do well | any 10
b do what | any 25 | advice 40
b do which | any 16
b do with | any 14 | motive 45 | command 38 | advice -36 | vague -38
b do wrong | any 10
b do you | any 30
b do-over family | any 27
b dock and | any 12
b dog $ | any 16
b dog and | any 14
b dollar store | any 20
b dollars to | any 20
b door and | any 13
b door it | any 16
b doorstep $ | any 20
b doorstep by | any 26
b doubt his | any 13
b down $ | emotion 35 | child -37
b down and | any 32 | threat 41
b down be | any 16 | guilt 66
b down how | any 11
b down i | any 10
b down on | any 17
b down the | any 14
b down when | any 10
b down with | any 28
b downstairs and | any 21
b dr #Name | any -20
b drag my | any 15
b drag this | any 14
b drama in | any 15
b draw it | any 17
b drayton manor | any 20
b dress and | any 13 | threat -35 | child -36 | command 35
b dress it | any 14
b dress like | any 15
b drink for | any 15
b drink water | any 10
b drinking and | any 13
b drive me | any 24
b drive safe | any -15
b drive to | any 10
b drop with | any 15
b drunk $ | any 22
b dry $ | any -17
b dry and | any -10
b dry when | any 14
b duck bag | any 11
b due #Day | any -12
b due on | any -25
b dump him | any 17
b dunno $ | any 11
b dy of | any 20
b e or | any 16
b each and | any -17
b each call | any 18
b each of | blame 63
b each time | any 21
b ear infection | any -18
b early he | any -15
b earn it | any 14
b ears only | any 10
b easter and | any 12
b easy for | any 18
b eat dinner | any 10
b eat i | any 23
b eat or | any -13
b efforts i | any 18
b egg $ | any 13
b eh $ | any 32 | motive -39 | sarcasm 59 | vague -39
b either $ | any -22
b else be | any 13
b else notice | any 18
b else that | any 14
b em the | any 19
b email $ | any -13
b email it | any 17
b email on | any 14
b emails $ | any 22
b emails be | any 15
b embarrassing go | any 11
b embarrassment when | any 20
b emotional range | any 21
b employer $ | any 22
b empty chair | any 13
b encouragement from | any 18
b end of | emotion 41
b end this | any 15
b end which | any 18
b engagement and | any 16
b enjoy those | any 20
b enormous house | any 12
b enough to | any 20 | vague -37
b entire cast | any 21
b entitl to | any 10
b equally $ | any -13
b even #Number | any 15
b even a | any 18
b even her | any 18
b even the | any 21 | insult -36 | label -35 | blame 62 | sarcasm 56 | child -35 | advice -37 | apology -36
b evening $ | any -20
b evening ask | any 10
b evening be | any -14
b evening of | any 16
b evening unpick | any 12
b evenings and | any 20
b evenings so | any 15
b events until | any 13
b ever ask | any 14
b ever be | any 26
b ever get | any 15
b ever leave | any 16
b ever on | any 14
b ever run | any 14
b ever see | any 14
b ever send | any 14
b ever write | any 19 | motive -36 | threat -38
b every #Day | any 20 | insult 54
b every #Number | advice -41
b every bath | any 14
b every civilis | any 21
b every co-pay | any 11
b every cough | any 14
b every counsellor | any 11
b every fortnight | any 14
b every hour | any 15
b every message | any 14
b every other | any -12
b every page | any 28 | label 42
b every practice | any 23
b every receipt | any 12
b every rule | any 10
b every single | any 23 | emotion 53
b every time | sarcasm 60
b every times | any 14
b every voicemail | any 16
b every wet | any 15
b everybody $ | motive -36 | vague -44
b everybody can | any 10
b everybody down | any 10
b everybody holler | any 14
b everybody in | any 10
b everybody know | any 10
b everyone in | any 16
b everything $ | any 17 | vague -42
b everything be | apology 52
b everything between | any 16
b everything else | any 14
b everything i | any 25
b everything short | any 17
b everything that | any 21
b everything they | any 22
b everything would | any 17
b evidently become | any 17
b evidently that | any 21
b exactly a | any 19
b exactly who | any 11
b exam be | any -11
b exam like | any 18
b exams when | any 14
b excellent calendar | any 18
b exchange would | any 18
b excuse me | any 13
b exes #Number | any 21
b exist $ | any 10
b exist ig | any 11
b exist very | any 14
b expect anything | any 13
b expect thank | any 18
b expect to | any 12 | command 46
b expectations be | any 14
b expensive or | any 23
b experience fifteen-year-olds | any 10
b experience to | any 15
b expire on | any -22
b explain $ | any 12
b explain the | any 27 | vague -35
b explain to | any 13
b extra #Day | any 21
b extra cost | any -18
b extra week | any 24
b extra whatever | any 14
b eye test | any -10
b face and | any 19
b facts be | any 16
b fail everybody | any 10
b fail everything | any 11
b fail that | any 15
b fail to | any 19
b fail whatever | any 10
b fair bit | any 21
b fall asleep | any 20 | blame 42 | opinion 57
b fall on | any -11
b family $ | any 27
b family by | any 11
b family portraits | any 19
b family you | any 10
b fast already | any 10
b father and | any 24 | apology 66
b father away | any 10
b father because | any 13
b father do | any 15 | blame 46 | opinion 41
b father get | any 12
b father warn | any 16
b father's idea | any 18
b fathers with | any 18
b fault all | any 18
b fault he | any -11
b fault i | any 18
b fear have | any 18
b fear of | any 14
b fee $ | any 14
b fee be | any -17
b feed him | any 11
b feel be | any 15
b feel good | any 17
b feel like | any 20 | blame 45 | motive 61 | command -35
b feel to | any 16
b feel u | any 10
b fees $ | any 15
b feet $ | any 25 | blame 58
b feet after | any -11
b fella starts | any 13
b fella with | any 22
b fence do | any 19
b fetch #Number | any 16
b fetch her | any 16
b fifteen-year-olds ring | any 10
b fight about | any 20
b figure be | any 19
b figure out it | any 11
b file for | any 23 | motive -35 | threat 56
b file on | any 21
b fill her | any 10
b fill out out | any 14
b films until | any 10
b finally say | any 15
b find for | any 20
b find it | label -39 | emotion 42 | opinion -42 | child -38 | advice -36 | vague -35
b find out out | any 47
b find the | any -10 | blame 49
b fine #Day | any 19
b fine and | any -29
b fine for | any -16
b fine it | any 20
b fine n | any 14
b fine will | any -14
b finger $ | any 20
b finish #Time | any -12
b finish at | any -13
b finishes $ | any 19
b fireworks $ | any 17
b first #Name | past 74 | advice -43
b first #Number | any 15
b first have | any 14
b first i | any 24 | threat -37 | command -36
b first in | any 21
b first pass | any 10
b first place | any 16
b first the | any 27 | label 36 | motive 50 | threat -41 | command -47 | advice -37
b first time | any 31 | insult 36
b first week | any -18
b first-year students | any 12
b fish be | any 18
b fit for | any 17
b fix it | any 20
b flake tmrw | any 14
b flat in | any 16
b float every | any 11
b floor that | any 13
b flu and | any 23
b flyer in | any 20
b foils book | any 16
b folake $ | any -21
b folder for | any 16
b folder go | any 22
b folder people | any 12
b folks at | any 18
b folks buy | any 21
b football $ | any 23 | motive -39 | vague -35
b footy boots | any 19
b footy tip | any 14
b for #Day | defence -35 | apology 61
b for #Money | any -19
b for #Name | any -14 | past 61
b for $ | any 25 | motive -39 | advice 49
b for a | label 53
b for all | any 10
b for any | any 16
b for be | any 29 | guilt 48 | apology 60
b for both | opinion 41
b for children | any 10
b for contempt | any 15
b for dads | any 20
b for drayton | any 20
b for easter | any 12
b for eh | any 18
b for every | any 21
b for everybody | any 17
b for everything | any 27 | motive -35 | emotion -36 | apology 39
b for exist | any 11
b for football | any 12
b for her | child 37 | advice -46
b for him | any 11
b for it | any 13
b for itself | any 16
b for keep away | any 10
b for last | any 23 | apology 60
b for like | any 11
b for me | any -26
b for much | any 21
b for my | sarcasm 35 | guilt 51
b for no | any 15
b for nothing | any 14
b for once | any 23 | blame 51
b for replace | any 15
b for rewrit | any 13
b for something | any 23
b for straight | any 17
b for sunshine | any 14
b for talking | any -16
b for that | guilt 45
b for the | motive -35 | emotion -52 | guilt -52 | past 41
b for this | any 11
b for us | any -18
b for weekends | any 19
b for your | vague -40
b for yours | any -21
b forfeited time | any 18
b forget $ | any 30 | insult -38 | label -38 | motive 45 | threat -37 | command -44
b forget me | any 10
b forgive me | any 20
b fork like | any 23
b form be | any -10
b fort as | any 14
b fortnight $ | any 14
b forty-eight pounds | any 13
b forty-three $ | any 19
b forward without | any 14
b forward you | any 19
b fourth $ | any 12
b fourth time | any 39 | blame 49
b fr ya | any 11
b frantic i | any 25
b free see | any 14
b fridge make | any 22
b fridge plenty | any 16
b fried meat | any 10
b friends $ | any 19
b fringe in | any 15
b from #Day | any -62
b from #Name | any -26
b from #Number | any -80
b from #Time | any -24
b from $ | any 11
b from a | any 62
b from christmas | any 16
b from his | any 10
b from our | any 16
b from padel | any 10
b from raise | any 12
b from root | any 16
b from school | any -16
b from someone | any 13
b from the | sarcasm -37
b from you | any 17 | vague -37
b front door | any 24
b front zip | any 16
b frozen pizza | any 14
b fruit in | any 20
b full head | any 16
b fun $ | any 31 | label -37 | opinion -35
b fun part | any 15
b funeral every | any 16
b funny how | any 19 | sarcasm 66 | past 42
b further #Number | any 25
b future $ | any 12
b game he | any 17
b games be | any 18
b gas the | any 14
b gate everybody | any 10
b gate in | any 19
b gatekeeping and | any 20
b gateshead its | any 17
b gather and | any 19
b general $ | any 14
b gentleman with | any 10
b gentleman's accounts | any 10
b gently suggest | any 21
b get a | guilt 61 | past 40 | advice -36
b get confused | any 17
b get cross | any 15
b get feet | any 18
b get for | any 20
b get from | any 15
b get her | any -15
b get him | any -11
b get it | any 22 | guilt 35
b get near | any 20
b get off the | any 22
b get off to | any 19
b get paper | any 23
b get the | past 39 | defence 35
b get them | any 13
b get these | any 12
b get tired | any 16
b get to | any 33 | advice -35
b get yourself | any 21
b getting away | any 14
b gift for | any 15
b girl everything | any 10
b girl get | any 17
b girl out | any 12
b girl which | any 13
b give $ | any 13
b give cause | any 10
b give deadbeat | any 11
b give her | insult -36 | motive 35
b give him | any -10
b give its | any 18
b give them | any 19
b give up up | any 39 | advice 40
b give way | any 13
b glad to | any 14
b glasses come out | any 14
b glitter if | any 12
b go a | any 16
b go back back over | any 11
b go back behind | any 10
b go be | any -17
b go change | any 18
b go cold | any 12
b go forward | any 19
b go from | any -12
b go in in | threat 82 | emotion 40 | opinion 47 | command 43
b go mad | any 10
b go on on | any -10 | insult 54 | label 57 | blame 45 | threat 61 | emotion 42 | guilt 58 | past 57
b go real | any 12
b go so | any 14
b go talk | any 11
b go the | any 13
b go to | any 36 | threat 45
b go with | any -36
b go without | any 18
b go wrong | any 22
b gob at | any 16
b god bless | any -24
b going on | any 14
b goldfish and | any 14
b golf league | any 17
b good as | any 14
b good at | any 16
b good daughter-in-law | any 10
b good ears | any 10
b good enough | any 10
b good evening | any -16
b good for | any -12
b good luck | any -10
b good ones | any 14
b good suitcase | any 13
b good week | any -15
b goodness will | any 23
b got invite | any 17
b got move | any -10
b gps in | any 24
b grab extra | any 21
b grade too | any 26
b grandbabies $ | any 16
b grandmother in | any 10
b grandson looks | any 13
b granny be | any 17
b great $ | any -13
b great deal | any 27 | guilt 37
b great interest | any 19
b great-grandson #Number | any 17
b greedy $ | any 20
b green cross | any 12
b green plastic | any 20
b greet his | any 10
b grid so | any 10
b grow $ | any 24
b grow back back | any 13
b grow i | any 11
b growing lad | any 12
b grown-ups swear | any 16
b guard $ | any 20
b guess an | any 12
b gwaan like | any 16
b gym membership | any 19
b habit $ | any 21
b habit and | any 21
b habits come | any 21
b hairbrush in | any 11
b haircut so | any 14
b halloween be | any 10
b hamster $ | any -10
b hand $ | any 21
b hand like | any 16
b hand them | any 14
b handiwork $ | any 12
b handout $ | any 22
b hands at | any 14
b hands be | any 10
b hang on | any 12
b happy to | any -15
b happy when | any 18
b happy with | any -15
b hardly my | any 15
b harm $ | any 12
b hat and | any 23
b hate #Day | any 19
b hate every | any 19
b hate me | any 23
b hate the | any 14
b have #Name | any -31
b have #Number | label -42 | advice -39
b have #Time | any -11
b have a | insult 51
b have already | any 18
b have always | any 26 | defence -36 | advice -37
b have amoxicillin | any -17
b have and | any 20
b have be | any 49 | insult -36
b have begin | any 15
b have buy | any -13
b have chase | any 10
b have clock | any 19 | insult -36 | label -36 | blame 60 | advice -40
b have colour | any 17
b have come down | any 20
b have do | emotion 44
b have draw | any 17
b have egg | any 13
b have ever | any 39
b have evidently | any 17
b have fail | any 10
b have give | any 10
b have hear | any 21 | guilt 61
b have her | any -48
b have him | any 15
b have his | any -28
b have ipad | any 19
b have it | blame 47 | child 73
b have less | any 14
b have long | any 15
b have look | any 15
b have make up | any 13
b have more | any 37 | motive 41
b have my | any 31 | off-topic 72 | child -37 | advice -37
b have never | any 17
b have notice | any 14
b have offer | any -13
b have once | any 12
b have own | any 18
b have pasta | any 23
b have plan | any 14
b have put | any -17
b have read | any 41 | advice -44
b have regrettably | any 16
b have since | any 20
b have stand on | any 15
b have stop | command -38
b have such | any 15
b have teach | any 15
b have tell | any 18 | child -39 | advice 44
b have the | any 33
b have them | vague 45
b have this | any 17
b have time | any 18
b have type | any 20
b have very | any 10
b have work over | any 17
b have wreck | any 17
b have ye | any 10
b have years | any 18
b have you | any 18
b have yourself | any 19
b haying be | any 15
b he #Day | any -39
b he ask | any 14
b he be | label -36 | sarcasm 78 | child -39 | advice -35
b he come in | any 13
b he come off | any 11
b he decide | any 21
b he do | sarcasm 61 | vague -36
b he ever | any 15
b he fail | any 10
b he finally | any 15
b he give up | any 17
b he have | any -13 | off-topic 57
b he just | any -10
b he look | any 19
b he must | any -37
b he nearly | any 20
b he stop | any 20
b he take off | any 16
b he tell | any 22
b he wave | any 12
b he will | any 23 | emotion 40 | command 52
b he would | any 34 | child 49
b head of | any 16
b heads up | any -12
b health $ | any 15
b hear $ | any 17
b hear from | any -16
b hear i | any 14
b hear me | any 16
b hear something's | any 22
b hear their | any 10
b hear them | any 17
b hear you | any 21
b heart $ | any 12
b heart beat | any 10
b heart like | any 22
b heartbroken again | any 17
b heat manage | any 18
b heat we | any 21
b hectic when | any 14
b help feel | any 15
b help to | any 17
b her #Day | any 10
b her #Number | any -27
b her arms | any 17
b her at | any 11
b her back | any -12
b her bag | child -36 | advice 85
b her children | any 18
b her grandbabies | any 16
b her grandson | any 13
b her great-grandson | any 17
b her hear | any -12
b her hold | any 17
b her home | any 11
b her i | any 12
b her just | any 16
b her knees | any 16
b her name | any -13
b her nap | any 14
b her on | any -12
b her pink | any 16
b her plate | any 12
b her questions | any 11
b her shoes | any 15
b her so | any 19
b her teacher | motive -37 | child 70 | advice -48
b her temp | any 16
b her that | any 17
b her though | any 14
b her through | any 12
b her until | any 18
b her viola | any 20
b her watch | any 14
b her with | any 10
b her would | any 19 | blame 56 | opinion 74 | advice -36
b here be | vague -35
b here for | any 18
b here in | any 21
b here or | any 10
b here that | any 14
b herself i | any 23
b hesitate to | any 14
b hey be | any 18
b hilarious but | any 11
b him #Name | any 20
b him #Number | any 14 | advice 58
b him $ | child 51
b him again | any 14
b him against | any 11
b him and | any 18
b him at | defence 39
b him behind | any 13
b him down | any 19 | threat 40
b him exactly | any 11
b him from | any 23
b him in | any 15
b him it | any 12
b him present | any 17
b him to | any 18
b him until | any 25
b him we | any 10
b him you | any 19
b himself exist | any 10
b himself tell | any 13
b himself that | any 10
b hip so | any 24 | motive -35 | vague 35
b hire be | any -10
b his #Name | blame 60 | guilt 35
b his bag | any -22
b his be | any 13
b his class | any 13
b his complaints | any 14
b his daddy | any 18
b his exams | any 14
b his father | any 17 | motive -37 | child 36 | command 42
b his footy | any 19
b his glasses | any 14
b his little | any 10
b his lunchbox | any -13
b his mammy | any 18
b his mother | any 26 | guilt 56 | child 50
b his overnight | any 19
b his own | opinion 45
b his people | any 11
b his shin | any 15
b his son | any 10
b his stomach | any 22
b his suitcase | any 14
b his surname | any 27
b his things | any 21 | motive -37 | opinion -36
b his white | any 10
b hmrc do | any 20
b hobby $ | any 27
b hold dated | any 23
b hold her | any 17
b hold outside | any 16
b hold the | any 27 | label -35 | guilt 80 | opinion -35
b hold up up | any 28
b hole like | any 13
b holiday $ | any 19
b holiday sit | any 13
b holiday with | any 14
b holiday you | any 10
b holler $ | any 14
b holy for | any 21
b home #Day | any 18
b home $ | any 11 | label -38 | blame 65 | motive -37 | opinion 36 | child -36 | advice -42 | vague -36
b home a | any 18
b home and | any 20
b home heartbroken | any 17
b home in | any 11
b home or | any 22
b home to | any 16
b home with | any 15
b honestly its | any 20
b hope something | any 12
b hope would | any 14
b hope your | any -27
b hot choc | any 16
b hot yoga | any 13
b hour $ | any 33 | label -37 | motive -36 | threat -42 | advice -42
b hour and | any 18
b hour behind | any 12
b hour in | any 15
b hour of | any 15
b hours of | any 14
b house #Day | any 10
b house #Number | any 16
b house $ | any 18
b house be | any 26 | off-topic 50
b house now | any 12
b house only | any 23 | motive -39 | vague -35
b house that | any 16
b house with | any 14
b house would | any 27 | opinion 35 | advice -36
b household that | any 13
b household without | any 14
b houseplants that | any 18
b houses $ | any -23
b how a | any 22 | motive -36 | opinion 44 | advice -40
b how ah | any 16
b how be | any 12 | blame 43 | sarcasm 43
b how it | any 30 | vague 35
b how many | any 18
b how modern | any 20
b how the | any 23
b how we | any 14
b how will | any 13
b how you | any 11
b however that | any 18
b hrs for | any 14
b hrs in | any 14
b hug your | any 11
b huge help | any 17
b human have | any 17
b hurry have | any 22
b hurt $ | any 22
b husbands hold | any 15
b hypo at | any 22
b i #Day | any 30 | vague -40
b i about | any 15
b i apologise | any 14 | apology 62
b i ask | any 10 | past 41
b i assume | any 22
b i at | any 13
b i be | any 28 | threat -38 | emotion 50 | child -37 | command -41
b i bet | any 17
b i buy | any -16
b i call | any 30 | label -36 | command -36 | advice -44 | apology -36
b i can | any -12 | blame -69 | motive 44
b i carry | any 12
b i cash | any 16
b i come | blame 39 | opinion 43
b i complicate | any 12
b i confess | any 20
b i continue | any 14
b i count | any 16
b i cry | any 15
b i describe | any 16
b i dunno | any 16 | advice -40 | vague 45
b i feel | any 10
b i file | any 15
b i fill out | any 14
b i find | any 18
b i float | any 11
b i forget | any -13
b i gather | any 19
b i gently | any 21
b i get | any 25 | sarcasm -42 | guilt 101
b i give up | any 19 | emotion -35 | guilt 63
b i go | any 26
b i guess | any 14 | guilt 58 | vague -36
b i hate | any 19
b i have | any 13
b i hesitate | any 14
b i hold | any 23
b i hope | any -27
b i just | motive -38 | advice -42
b i keep | any 43
b i know | any 45 | defence -40 | apology 97
b i laugh | any 16
b i let down | any 10
b i look | any 22
b i lose | any 25 | motive -40 | child -36
b i make | motive -35 | sarcasm 54
b i may | any 16 | command -39 | advice -50 | vague 43
b i must | emotion 57
b i never | label -39 | defence 66 | advice -39 | apology -37
b i offer | any 15
b i only | vague -35
b i pay | blame 49 | defence 66
b i propose | any -25
b i quit | any 18
b i read | any 33 | threat -38 | emotion -35 | command -35 | apology -35 | vague -36
b i realise | any 16
b i realize | any 10
b i really | any 34 | label -35 | motive -38 | emotion 35 | command -37 | advice -41
b i recall | any 14
b i remain | any -17
b i respond | any 18
b i revert | any 21
b i ruin | any 20
b i scroll | any 19
b i see | any 23 | sarcasm 37
b i set off | any 19
b i should | any 33 | sarcasm -43
b i spoil | any 13
b i spose | any 14
b i stand | any 16
b i stand on | any 14
b i still | guilt 37
b i suggest | any -15
b i suppose | any 43 | sarcasm 52
b i suspect | any 14
b i swear | any 17
b i take | any -17
b i tell in | any 18
b i telt | any 23
b i think | any -26
b i touch | any 29
b i tour | any 14
b i trust | any 11 | sarcasm 52
b i type | any 12
b i video | any 10
b i wait | any 12
b i want | any 34 | motive -35
b i wasnae | any 17
b i will | sarcasm -86 | threat 53
b i work | any 10 | vague 44
b i write | any -25
b idea of | any 18
b idea what | any 11
b idiot $ | any 29 | child -37 | advice -35
b idk who | any 14
b if #Name | any 20 | label -37 | motive -41 | command -41 | advice -40
b if a | any 20
b if be | any -11 | off-topic 61
b if i | label -35 | child -35 | command -37 | vague -44
b if it | insult -35 | label -44 | motive -42 | threat -45 | emotion -39 | child -39 | command -37 | advice -43 | apology -36 | vague -41
b if remembering | any 20
b if she | opinion -37 | child 36 | command -40
b if somebody | any 18
b if they | any 10
b if this | any 13
b if u | insult -35 | label -35 | child -42 | command -42 | advice -37
b if we | any 14
b if will | any 13
b if you | any -41 | motive -42
b iftar $ | any 15
b ig sorry | any 11
b il do | any 10
b il have | any 19
b ill drop | any 11
b ill scream | any 17
b imagine #Number | any 10
b impression that | any 16
b in #Day | any 12 | sarcasm -48 | defence 72
b in #Name | guilt -43 | off-topic -38
b in #Number | any 51
b in $ | any -15
b in a | any 51 | advice 41
b in an | any -12
b in arrears | any 11
b in be | any -15
b in both | any 28 | blame 55
b in case | any 14 | child 37
b in daylight | any 14
b in every | any 21
b in front | any 13
b in future | any 12
b in gateshead | any 17
b in general | any 14
b in have | any 17
b in her | advice 45
b in his | any -11 | command 37
b in kindergarten | any 12
b in mind | any 12
b in my | any 30
b in question | any 14
b in shoes | any 13
b in that | any 64
b in their | any 14
b in this | any 31 | past 35
b in ur | any 11
b in which | any 28 | guilt 43
b in with | any -12
b in write | any 11 | motive -37 | advice -35
b in your | any 11 | motive 45 | child 47
b inbox before | any 24
b inbox only | any 14
b inboxes for | any 21
b include the | any 17
b incompetence so | any 21
b inconvenience $ | any 16
b influence in | any 14
b inform the | any 21
b inhalers in | any 16
b inquire into | any 10
b insane lol | any 14
b inside out | any 20
b inside story | any 14
b inspection #Name | any 25
b instead of | sarcasm 45
b institution $ | any 11
b instruct upon | any 15
b instructions for | any 14
b insult that | any 18
b interest #Number | any 19
b interest to | any 14
b interested $ | any 14
b interrogat my | any 23
b into a | any 10
b into the | any 30 | motive -35 | off-topic 36
b invariably produce | any 19
b invent $ | any 20
b invitations and | any 16
b invite to | any 17
b ipad at | any 26 | vague -36
b iphone in | any 16
b it a | any 14
b it all | any 36 | guilt 35
b it always | any 19
b it and | threat 48 | child -35 | advice -35
b it as | any -26
b it be | any 35 | opinion -58
b it by | threat -40 | advice -35
b it clearly | any 17
b it covert | any 18
b it depend | any 20 | motive 47 | defence -37 | advice -41
b it disturb | any 21
b it drive | any 24
b it exist | any 14
b it fail | any 19
b it fall | any -11
b it feel | any 23
b it for | label -35 | advice -38
b it from | any 10
b it gas | any 14
b it go | any 12 | threat -35 | defence 49 | command -37
b it hang on | any 14
b it hilarious | any 11
b it i | any 40
b it in | advice -35
b it insult | any 18
b it into | any 22
b it its | any 11
b it later | any 11
b it like | any 23
b it look | any 29 | motive 63
b it may | any 35
b it must | motive -42 | off-topic 37
b it not | any 11
b it on | past 40 | vague -35
b it out | any 11
b it put in | any 12
b it reassure | any 24
b it ring | any 13
b it say | any 12
b it seldom | any 12
b it she | any 20
b it so | any 30 | child 39 | advice -47
b it start | any 28 | off-topic 65
b it steal | any 19
b it take | any 29 | insult 39 | blame 63 | motive -39 | opinion -38 | advice -41
b it the | motive 43 | command -36 | advice -38
b it to | any -16
b it too | any -10
b it traffic | any 18
b it up | label 61 | command 61
b it will | any -13
b it would | any 21 | blame 50
b its #Name | any 10
b its #Number | any 14
b its all | any 17
b its always | insult 63 | blame 47 | guilt 57 | child 65 | vague 48
b its embarrassing | any 11
b its length | any 18
b its like | any 20
b its me | insult 63 | blame 47 | guilt 57 | child 65 | vague 48
b its ok | any 10
b its only | any 10
b its own | any 20
b its side | any 12
b its your | any 17
b itself eh | any 16
b ja i | any 10
b jacket back | any 11
b jean jacket | any 11
b job for | any 12
b job in | any 14
b jobcentre for | any 21
b jobs and | any 18
b jordans on | any 14
b judge be | any 24
b judge hear | any 16
b judgement to | any 12
b jumper on | any 20
b just as | any 12
b just dump | any 17
b just find out | any 19
b just must | any -25
b just my | any 21
b just now | any 16
b just see | any 11
b just the | any 11
b just want | any 22
b just what | any 18
b keep a | insult 38 | motive -39 | opinion -35 | advice -44
b keep an | any 18
b keep away a | any 10
b keep every | any 12
b keep have | any 18
b keep her | any 14
b keep imagine | any 10
b keep on on | any 24
b keep push | any 18
b keep the | any 16 | motive -36 | guilt 38 | past 76 | command -39 | advice -39
b keep think | any 11
b keep track | any 14
b kenji $ | any -21
b keys in | any 15
b kians trainers | any 18
b kick off off | any 24
b kid $ | any 11
b kids at | any -14
b kids raise | any 19
b kind #Money | any 14
b kind regards | any -20
b kindergarten and | any 12
b kindness but | any 14
b kinds $ | any 20
b kit and | any -11
b kit be | any 10
b kitchen and | any 15
b kitchen table | any 11
b kitchen timer | any 17
b kitchen with | any 14
b knees and | any 12
b knees till | any 16
b know $ | motive -42
b know a | any 12
b know be | any 47 | motive 70
b know by | any -26
b know church | any 19
b know everything | any 10
b know how | any 16
b know i | apology 55
b know if | any -13
b know it | any 16 | apology 37
b know maybe | any 22 | motive -35 | threat -36 | opinion -35 | child -37 | command -35 | vague 56
b know on | any 26
b know that | any 10 | motive 49
b know this | any 23
b know what | any 18 | vague 70
b know where | any 21 | motive -38 | opinion 39 | child -36 | vague -38
b know who | any 18
b know you | any 23
b kolade himself | any 13
b kwame go | any 12
b labor and | any 14
b lad any | any 12
b lady if | any 18
b lady whose | any 15
b lah my | any 10
b lah whatever | any 10
b lake $ | any 18
b lake on | any 18
b lamp $ | any 23
b laptop for | any 15
b laptop that | any 25
b last #Day | any 18
b last #Number | any 12 | child 38 | advice -36
b last christmas | any 12
b last i | any 22
b last idiot | any 16
b last night | any 34
b last stand | any 15
b last thing | any 16
b last year | any 42
b last year's | any 14
b late father | any 16
b late fee | any 14
b late log | any 15
b late since | any 14
b late to | any 24
b later it | any 13
b later or | any 11
b laugh at | any 11
b lawyer will | any 17
b lay for | any 11
b lead #Name | any 24
b league have | any 17
b learn it | any 18
b learn somewhere | any 18
b learn to | any 17 | blame 47
b learn when | any 22 | advice 58
b least be | any 14
b leather seat | any 20
b leave #Name | any 15
b leave a | any 10
b leave and | any 17
b leave it | any 18 | advice -41
b leave me | any 23 | threat 56
b leave my | any 11
b leave on | any 13
b leave such | any 12
b leave that | any 19
b leave the | any 23
b leave to | any 18
b lecture i | any 15
b left with | any 16
b lemonade on | any 20
b length be | any 18
b less $ | any 14
b lessons at | any 14
b let a | any 17
b let down everybody | any 10
b let down him | any 10
b let her | threat -40 | command -38 | advice -35
b let it | any 13
b let me | any -38
b let them | any 19
b let you | any 13
b let's see | any 22
b level #Number | any -13
b liberty to | any 13
b library book | any -15
b lie awake | any 21
b life $ | any 21 | motive -38 | emotion -38
b lift ticket | any 22
b light $ | any 19
b light up | any 12
b like #Name | any 23
b like #Number | any 17 | insult 56 | emotion 39
b like a | any 18
b like after | any 13
b like be | any 24
b like dad | any 14
b like for | any 23
b like from | any 13
b like halloween | any 10
b like have | any 34 | label -36 | opinion -41
b like him | any 15
b like home | any 16
b like me | any 10
b like mi | any 16
b like some | any 13
b like that | any -11 | insult 61 | threat 56 | emotion 55 | defence 58
b like the | any 20
b like to | insult -35 | guilt 59 | command -35 | advice -36
b like when | any 19 | insult -39 | label -40 | advice -37
b like you | any 18
b likewise a | any 12
b line first | any 15
b line in | any 14
b lipstick $ | any 16
b list $ | any 15 | label -35 | advice -42
b list include | any 17
b list on | any 16
b listen at | any 16
b listen to | any 16
b little #Name | any 24
b little authority | any 16
b little family | any 19
b little girl | any 26 | blame 61
b little looser | any 20
b little of | any 10
b little presence | any 12
b live together | any 16
b loan to | any 14
b lobby at | any -11
b locate a | any 11
b lock i | any 16
b log #Day | any 15
b log show | any 24
b log will | any 14
b lol $ | any -25
b lol she | any 14
b lollipop man | any 15
b long look | any 11
b long message | any 16
b long think | any 15
b look $ | label -36
b look again | any 14
b look at | any 20
b look for | label 37 | vague -38
b look in | any 11
b look like | any 18
b look on | any 19
b look over over | any 18
b look to | any 14
b look up it | any 21
b look up that | any 13
b look up up | any 10
b looks like | advice -37 | vague -37
b loose women | any 19
b looser at | any 20
b lorry on | any 12
b lose nothing | any 16
b lose our | any 15
b lose sleep | any 14
b lose tiptoe | any 13
b lose track | any 14
b lot $ | any 17
b love for | any 14
b love in | any 14
b love to | any -27
b lovely for | any 11
b lovely if | any 13
b luck with | any -14
b lunch $ | any -11
b lunchbox $ | any -14
b lunchbox on | any 20
b mad here | any 10
b magistrate $ | any 16
b maintain should | any 19
b maintenance and | any 19
b maintenance court | any 21
b maintenance drop | any 15
b maisies shoes | any 18
b make $ | any 18
b make an | any 21
b make by | any 12
b make for | any 24 | child -35
b make his | any 22
b make in a | any 15
b make just | any 12
b make little | any 24
b make me | any 30 | past 69
b make no | any 10
b make out #Number | any 22
b make plain | any 18
b make that | any 20
b make the | any -14
b make up up | any 13
b mam if | any 16
b mammy $ | any 18
b man $ | any 23
b man and | any 14
b man for | any 12
b man have | any 15
b man of | any 20 | insult 39 | command -39 | advice -38
b man that | any 13
b man when | any 12
b man who | any 26 | insult 72
b man you | any 13
b manage a | any 18
b manage to | any 21
b manger scene | any 12
b manipulative $ | any 14
b manipulator it | any 14
b manor #Money | any 20
b manual $ | any 12
b many times | any 18
b marriage $ | any 33 | label -35 | past 82 | advice -38 | apology 42
b marry be | any 13
b marry me | any 12
b marry to | any 18 | emotion 35 | off-topic 37
b mascara on | any 20
b mash up | any 10
b master's degree | any 17
b matching pair | any 18
b mate #Number | any 18
b maternal gatekeeping | any 20
b matter over | any 16
b matter to | any 15
b may as | any 18
b may be | any 37 | advice 66
b may bring | any 16
b may consider | any 13
b may have | any 10
b may i | any 21
b may not | any 34 | vague 89
b may spend | any 10
b may start | any 12
b may try | any 25 | insult -39 | command -38 | advice 66 | vague -35
b maybe at | any 11
b maybe daddy | any 15
b maybe everything | any 17
b maybe in | any 13
b maybe later | any 13
b maybe should | any 16
b maybe will | any 13
b maybe you | any 23
b me #Number | any 28
b me $ | guilt 50
b me anyhow | any 19
b me anywhere | any 20
b me be | any 25
b me by | any -10
b me crazy | any 24
b me daddy | any 26 | command 79 | vague -36
b me first | any 21
b me for | advice -38
b me have | any 22
b me he | any 14
b me her | any 16
b me i | any 50
b me in | sarcasm 90
b me it | any 19
b me know | any -38
b me next | any 24
b me now | any 40 | command -35
b me of | any 16
b me on | any 35
b me rub | any 15
b me run | any 23
b me straight | any 22
b me that | any 43
b me the | label -35
b me to | any 51 | motive 58
b me ur | any 12
b me what | any 12 | motive -40 | child -35 | command -35 | vague 61
b me when | any 21 | blame 55
b me why | any 18
b me you | any 18
b mean send | any 17
b meat $ | any 10
b meet $ | any -16
b meet with | any 19
b membership $ | any 19
b memory and | any 13
b memory like | any 22
b mention it | any 12
b mention the | any 14
b mess this | any 17
b message after | any -21
b message and | any 16
b message of | any 21
b message to | any 18
b messages within | any 18
b method you | any 16
b mi a | any 16
b mi do | any 16
b middle of | any 15
b miles the | any 19
b min #Number | any 15
b min only | any 10
b min ur | any 11
b min. any | any 15
b mind back | any 12
b mind of | any 12
b mind that | any 13
b mind to | any 12
b mine $ | any 24
b mine and | any 19
b minimum that | any 13
b minute late | any -17
b minutes a | any 16
b minutes behind | any 16
b mirror $ | any 11
b mirror be | any 12
b miss #Number | any 36 | defence 43
b miss call | any 14
b miss him | any 19
b miss so | any 18
b miss win | any 19
b mittens $ | any 24
b modern of | any 20
b mom about | any 12
b moms but | any 18
b moms do | any 15
b money only | any 14
b month $ | any -25
b month and | any 21
b month pants | any 11
b month since | any 21
b months in | any 11
b months no | any 19
b months out | any 22
b moods $ | any 13
b mop and | any 16
b more and | any 15
b more change | any 21
b more dependable | any 18
b more easy | any 18
b more sense | any 18
b more than | insult 41 | past 37 | off-topic 42
b more time | any 14
b morning $ | any -41
b morning and | any -54
b morning let's | any 16
b morning maybe | any 13
b morning with | any 15
b mornings be | any 27
b most of | any 20
b most pathetic | any 12
b mother #Day | any 12
b mother $ | any 12
b mother have | any 26 | off-topic 70 | advice -42 | vague -39
b mother if | any 13
b mother in | any -19
b mother my | any 14
b mother say | any 15
b mother who | any 11
b mother with | any 14
b mother's church | any 15
b mother's hip | any 14
b mothers would | any 16
b mouth $ | any 12 | command 39 | advice -38
b move #Time | any -11
b move a | any 13
b move to | any -27
b much #Number | any 18
b much going | any 14
b much i | any 21
b much of | any 17
b much porridge | any 19
b much use | any 15
b mum for | any -11
b mum's pension | any 17
b murder a | any -12
b music be | any 16
b must a | any -20
b must also | any 10
b must be | motive -35 | sarcasm 64 | off-topic 36 | advice -36 | vague -35
b must i | any 18
b must know | any 23
b must pass | any 18
b must repeat | any 18
b must the | command 65
b must to | any -50 | motive -36
b must trouble | any 14
b must your | threat -37
b my #Day | any 16
b my #Money | any 21
b my allowance | any 20
b my attorney | any 34 | threat 52
b my aunt | any -11
b my blood | any 34 | motive -36 | command -35
b my business | any 10
b my character | any 12
b my chin | any 20
b my church | any 11
b my coffee | any 19
b my compliments | any 18
b my counsellor | any 18
b my day | any 17
b my doorstep | any 26
b my efforts | any 18
b my evening | any 12
b my experience | any 10
b my face | any 19
b my family | any 10
b my father | any 12 | opinion -37 | apology -36
b my fault | any 40 | apology 84 | vague -35
b my feet | any -11
b my front | any 24
b my girl | any 13
b my goodness | any 23
b my grade | any 26
b my granny | any 17
b my hand | any 21
b my hands | any 10
b my heart | any 10
b my hip | any 12
b my keys | any 15
b my kitchen | off-topic -37 | child 63
b my knees | any 12
b my messages | any 18
b my mom | any 21 | insult 79 | label 38 | past 37 | command 50
b my moms | any 15
b my mother | label 35 | off-topic 74 | advice -35 | vague -35
b my mother's | any 14
b my name | any 15
b my notion | any 15
b my old | any 14
b my own | any 30 | guilt 101
b my parent | any 10
b my part | any 14
b my patience | any 20
b my phone | any 11 | child 35 | command -39 | advice -38
b my place | any 11
b my records | any 15
b my role | any 21
b my screen | any 16
b my sister | any 12 | label 37 | child -36 | advice -38
b my sister's | any -13
b my solicitors | any 17
b my son | any 24
b my task | any 17
b my train | any 16
b my vehicle | any 16
b my years | any 11
b myself $ | any 32 | command 43
b myself where | any 13
b n #Name | any 24 | blame 46 | emotion 48 | command 35
b n #Number | any 27 | vague 57
b n again | any 14
b n be | guilt 45 | child 37 | vague 82
b n drink | any 10
b n il | any 14
b n in | any 17
b n it | any 12 | guilt 40 | defence 78
b n its | any 14 | emotion 54 | defence 61
b n kians | any 18
b n must | any 14
b n my | any 11 | blame 44 | threat 58 | emotion 46
b n never | any 18 | insult 66 | blame 45 | threat 64 | emotion 61 | command 65
b n the | insult 63 | blame 44 | threat 65 | emotion 54
b n u | any 13 | command 65 | vague -35
b n yeah | any 19
b naledi be | any 15
b name and | any 19
b name be | any 11
b name for | any 37 | label 67
b name have | any 10
b name light | any 12
b name on | any -16
b name through | any 15
b nap be | any 14
b narc $ | any 20
b narcissism and | any 18
b narcissism to | any 12
b near $ | any 20
b near i | any 20
b nearer the | any 21 | vague 51
b neck with | any 10
b neighbours be | any 15
b neither or | any 10
b netball herself | any 23
b never anybody | any 14
b never ask | any 17
b never come out | any 11
b never do | any 28 | motive -35 | defence -40 | advice 46 | apology -39 | vague -36
b never get off | any 22
b never have | any 26 | apology 42
b never know | any -11
b never listen | any 16
b never miss | any 16
b never once | any 18
b never understand | any 16
b new bakkie | any 19
b new iphone | any 16
b new jordans | any 14
b new ones | any 18
b new pair | any 15
b new ute | any 16
b next morning | any 15
b next time | any 51 | command 72
b next to | any -14
b next unilateral | any 19
b next week | any -16
b ngl $ | any 11
b nice about | any 23
b nice for | any 15
b nice holiday | any 19
b nice if | any 18
b nice time | any 15
b night and | any 13
b night be | any 21
b night he | any 19
b night she | any 16
b night you | any 13
b nights be | any 14
b nights i | any 19
b nights will | any 11
b nights with | any 12
b nikes the | any 11
b no #Number | any 23
b no book | any 13
b no comment | any 10
b no extra | any -18
b no fruit | any 20
b no hat | any 23
b no heat | any 18
b no i | insult 39
b no interest | any 14
b no lecture | any 15
b no maintenance | any 19
b no much | any 17
b no plan | any 12
b no problem | any -21
b no small | any 18
b no treat | any 15
b no-show #Number | any 15
b no. i | any 19
b nobody go back | any 10
b nobody have | any 31 | blame 42
b nobody make | any 11
b nobody must | any 14
b nobody scalp | any 18
b nobody sit | any 10
b nobodys open | any 15
b none of | any 10
b normal i | any 11
b normal mother | any 18
b not #Number | any 22 | insult 46 | opinion 44
b not $ | any 22 | advice -41 | vague 62
b not a | label -36 | motive -37 | opinion 54 | command -38 | advice -46
b not able | any -18
b not all | any 19
b not already | any 11
b not always | any 14
b not an | any 14
b not ask | any -12 | off-topic 37 | opinion -37 | defence -37 | child -35 | advice -37 | apology -39 | vague -43
b not aware | any 19
b not be | any -18
b not before | any -17
b not care | any 19
b not change | any 25
b not depend | any 11 | vague 47
b not do | any -21
b not even | any 14
b not expect | any 33 | command 46
b not first | any 10
b not for | any 17
b not give | any 30 | opinion -37 | advice 37
b not go back | any 11
b not go in | any -16
b not i | any -10
b not inquire | any 10
b not learn | any 18
b not leave | any 10
b not me | any 20 | label 35 | motive -36 | defence 72 | apology -36
b not miss | any 12
b not my | any 16
b not normal | any 11
b not once | any 11
b not part | any 17
b not picture | any 11
b not raise | any 18
b not reply | any 20
b not require | any 25
b not respond | any 10
b not seem | any 17
b not serious | any 14
b not sleep | any 11
b not so | any 11
b not spring | any 17
b not sure | any 15 | vague 44
b not that | opinion -36 | advice -38 | apology -37
b not the | defence 36 | child -36
b not to | any 60 | advice -35
b not unf | any 23
b not wake | any 14
b note from | any 13
b nothing btw | any 14
b nothing but | any 11
b nothing have | any 15
b nothing hmrc | any 20
b nothing in | any 12
b nothing leave | any 18
b nothing me | any 16
b nothing weigh | any 15
b notice $ | any 16
b notice in | any 19
b notice that | any 14
b notice the | any -17
b notice theyve | any 18
b notification setting | any 20
b notion of | any 15
b now $ | command -35 | advice -42
b now as | any 20
b now invariably | any 19
b now it | any 19
b now or | any 24
b now read | any 18
b now she | any 15
b now so | any 17
b now sometime | any 16
b now the | any 26
b now you | any 13
b number and | any 15
b number be | any -12
b number plate | any 21
b nurse have | any -14
b nurse on | any 14
b object that | any 12
b observe however | any 18
b obsess w | any 11
b occupied $ | any 15
b odd night | any 21
b odd socks | any 20
b oddly in | any 13
b of #Money | any -23
b of #Name | off-topic 66
b of #Number | opinion 43
b of #Time | any 18
b of a | any 12
b of all | any 32
b of any | any 19
b of be | any 10
b of bobbis | any 16
b of cereal | any 10
b of cream | any 14
b of embarrassment | any 20
b of films | any 10
b of foils | any 16
b of forfeited | any 18
b of forty-eight | any 13
b of forty-three | any 19
b of grab | any 21
b of grown-ups | any 16
b of haying | any 15
b of her | command -35
b of himself | any 10
b of his | advice 87
b of how | any 14
b of it | any 68 | blame -41 | past 36
b of labor | any 14
b of last | advice -37
b of me | any 28 | guilt 44
b of mind | any 12
b of my | any 33
b of no | any 14
b of notice | any 16
b of on-time | any 11
b of our | any 43 | past 36
b of practice | any 18
b of proper | any 12
b of prose | any 12
b of somewhere | any 11
b of that | any 10
b of the | sarcasm 46
b of their | any 15
b of these | any 16
b of thirty-eight | any 14
b of this | guilt 44
b of us | blame -41 | sarcasm 60
b of water | any 18
b of way | any 14
b of when | any 14
b of which | any -16
b of words | any 13
b of work | any 19
b of work in | any 21
b of you | any 10 | label -41 | motive -35 | child 37 | command -43 | advice -42 | apology -35 | vague -42
b of your | any 42
b of yours | any 21
b off about | any 24
b off for | any 19
b off in | any 28 | threat -38 | defence 77
b off or | any 11
b off to | any -14
b off when | any 19
b off your | any 11
b offend you | any 15
b offer only | any 15
b office toilet | any 11
b ok $ | any -22
b ok if | any 10
b ok lah | any 10
b okay it | any 20
b okay with | any -14
b old #Name | any -15
b old enough | any 13
b old haircut | any 14
b old so | any 14
b on #Day | any -32
b on #Number | any -11
b on and | any -11
b on anyone | any 17
b on around | any 14
b on both | any 14
b on each | any 16
b on every | any 20
b on he | any 16
b on his | guilt 43 | child 50
b on how | any 20 | motive -41 | advice 39
b on i | any 10
b on inside | any 20
b on it | any -18
b on its | any 30 | insult 37
b on lates | any -11
b on loan | any 14
b on me | any 59 | apology 50
b on pray | any 24
b on school | blame 45 | child 60
b on stuff | any 12 | off-topic 58 | vague 41
b on that | any 60 | sarcasm -40
b on the | motive -35
b on time | any 17
b on to | any 18
b on ur | any 14
b on us | any 18
b on washwood | any 15
b on westgate | any 16
b on with | any 20
b on you | any 12
b on your | label -40 | blame 42 | motive -41 | sarcasm 39 | threat -40 | command -42 | advice 35
b on-time #Day | any 11
b once $ | any 15
b once again | any 12
b once that | any 11
b once use | any 18
b one-way mirror | any 12
b ones $ | any 14
b ones and | any 18
b only #Day | any 10
b only a | any 17
b only arithmetic | any 15
b only as | any 14
b only ask | any 10
b only ever | any 31 | blame 37 | sarcasm 39 | command -37
b only football | any 13
b only going | any 24
b only have | any 10
b only his | any 11
b only mention | any 14
b only open | any 14
b only thing | any 16
b only want | any 28 | motive 55 | threat -36
b only when | any 10
b only work | any 12
b onto a | any 18
b onto something | any 18
b open $ | any -24
b open at | blame 55
b open for | any 14
b open that | any 15
b optional extra | any 14
b or #Day | any -17
b or anytime | any 10
b or do | any 42 | emotion 35
b or drink | any -13
b or he | any 20
b or i | any 38 | advice -43 | vague 72
b or maybe | any 20 | command -38 | advice -35 | vague 49
b or neither | any 10
b or next | any 11
b or smth | any 11
b or they | any 11
b or tmr | any 10
b or too | any 23
b or wait | any 16
b or we | any 20 | motive -37 | vague 54
b or what | any 14
b or whatever | any 25 | guilt 45 | off-topic 49 | vague 35
b or whenever | any 11
b or you | any 14
b orthodontist received | any 28
b other #Number | any 31
b other $ | any 10
b other children | any 13
b other fella | any 13
b other parent | any 20
b other people's | any 15
b otherwise $ | any 10
b our engagement | any 16
b our house | any 23
b our inboxes | any 21
b our last | any 12
b our number | any 15
b out #Day | any -15
b out a | any 14
b out every | any 14
b out from | any 15
b out give | any 11
b out not | any 11
b out of | any 30
b out that | any 34 | label -36 | motive -36 | command -35 | advice -42 | apology -36 | vague -39
b out u | any 19
b out what | any 13
b out when | any 16
b outfit i | any 11
b outgrown her | any 15
b outside #Name | any 16
b outside the | any 32 | emotion 42 | command -40 | advice -41 | vague -38
b ovation be | any 20
b over at | label -36 | threat -35 | child 40 | command -37 | advice 43 | vague -37
b over be | any 23
b over his | any 14
b over the | command -36
b over which | any 16
b over you | any 21
b overnight i | any 15
b own baby | any 12
b own birthday | any 13
b own evenings | any 15
b own every | any 20
b own grandmother | any 10
b own houseplants | any 18
b own kid | any 11
b own list | any 17
b own memory | any 13
b own mother | any 12
b own mouth | any 15
b own proposal | any 18
b own tooth | any 14
b own up up | any 15
b own why | any 14
b owt theyll | any 19
b pack $ | any 19
b pack his | any 14
b pack the | any -11
b pack yours | any 10
b padel $ | any 10
b pads be | any 15
b page $ | any 20
b page like | any 13
b pair $ | any 18
b pair by | any 15
b pants again | any 11
b papa prefer | any 18
b paper for | any 23
b paper in | any 17
b papers be | any -13
b parade alone | any 16
b parent after | any 20
b parent should | any 13
b parent time | any 19
b parent you | any 10
b parental alienation | any 20 | label 43
b parenting plan | any -17
b parents who | any 10
b parents' evening | any -18
b park $ | label -36 | motive -36 | opinion 37 | advice -38
b parked outside | any 20
b parking lot | any 15
b part $ | any 15
b part i | any 14
b part of | any 17
b particular kind | any 12
b pass an | any 18
b pass his | any 10
b pass my | any 26 | label -37 | off-topic 36 | child -38 | command -43 | advice -36 | apology -38 | vague -44
b pass on on | any 10
b pass through | any 10
b passion for | any 19
b passport expire | any -15
b passports $ | any 23
b passports by | any 19
b past think | any 16
b past tire | any 19
b pasta at | any 23
b pathetic look | any 19
b pathetic person | any 12
b patience with | any 20
b pattern of | any 18
b pay for | vague -39
b pay my | any 21
b pay the | any -14
b payment since | any 12
b pe kit | any -11
b pencil can | any 23
b penny that | any 17
b pension that | any 17
b people $ | any 19
b people come | any 11
b people from | any 10
b people have | any 12
b people who | any 28 | label -39 | blame 77 | sarcasm 87 | opinion -38 | advice -39
b people with | any 12
b people's husbands | any 15
b perfect #Name | any 18
b perhaps $ | any 22
b person i | any 12
b person who | any 16 | blame 61 | sarcasm 63
b phone can | any 26
b phone down | any 10
b phone every | any 15
b phone how | any 18
b phone if | any 20
b phone on | any 16
b phone since | any 15
b phone the | any 10
b phone through | any 12
b phone to | any 14
b photo $ | any 14 | sarcasm 57
b photograph her | any 17
b photographs of | any 23
b photos aye | any 10
b piano the | any 16
b pick netball | any 23
b pick or | any 14
b pick somebody | any 12
b picture a | any 11
b picture of | any 14
b pigs so | any -14
b pink nikes | any 11
b pink pouch | any 16
b pistol from | any 20
b pizza than | any 14
b pjs n | any 11
b place $ | any -11
b place before | any 14
b place i | any 16
b place in | any 20
b place maybe | any 11
b plain $ | any 18
b plan #Day | any 21
b plan $ | any -28
b plan and | any 15
b plan around | any 14
b plan before | any 13
b plan have | any 12
b planning it | any 17
b plans and | any 18
b plastic water | any 20
b plate at | any 12
b plate in | any 21
b play cafcass | any 16
b play in | any 17
b play with | any 18
b please $ | any -22
b please can | any -11
b please confirm | any -10
b please do | any 13
b please let | any -17
b please send | any -12
b please to | any 15
b pls be | any 18
b pls idk | any 14
b plus a | any -17
b pocket $ | any -16
b pocket of | sarcasm 57 | defence 67
b point $ | any 14
b point of | any 21 | apology -42
b point which | any 14
b poison to | any 13
b poor $ | any 35 | child -36 | command -35
b porridge protein | any 19
b portraits before | any 19
b post it | any -10
b pouch $ | any -13
b pouch front | any 16
b pounds $ | any 13
b powder in | any 22
b practice and | any 23
b practice at | any 18
b practice be | any -10
b prefer #Name | any 16
b prefer $ | any -14
b prefer that | any 10
b prefer to | any 15
b presence $ | any 12
b present be | any 17
b present in | any 16
b pressure be | any 13
b priest $ | any 23
b priority over | any 19
b prison with | any 19
b probably right | any 23
b problem $ | any -13
b problem as | any 13
b produce $ | any 19
b production be | any 21
b professional about | any 14
b professionals in | any 12
b programme prop | any 11
b promise you | any 21
b prop against | any 11
b proper books | any 12
b proper home | any 18
b proposal as | any 18
b propose that | any -24
b prose and | any 12
b prosecutor $ | any 15
b protein be | any 19
b prudent if | any 12
b psychiatric ward | any 14
b pub if | any 17
b puffs at | any -13
b pull his | any 12
b pull out | any 12
b pump a | any 14
b puppet show | any 17
b purpose because | any 15
b purse $ | any 15
b push and | any 18
b push it | any 23 | threat 52
b put #Name | any -14
b put away away | any 23
b put back his | any 19
b put by | any 14
b put down your | any 10
b put her | any 23
b put in me | any 12
b put in that | any 19
b put it | any -34
b put the | any -10
b put with | any 27
b question $ | any 14
b question with | any 14
b questions $ | any -15
b questions that | any 11
b queue with | any 21
b quiet i | any 21
b quiet when | any 12
b quietly as | any 16
b quit sign | any 18
b quitting be | any 21
b r $ | any -22
b radio but | any 14
b rage then | any 14
b rain boots | any 11
b raise a | any 12
b raise behind | any 19
b raise by | any 18
b range of | any 21
b rare that | any 19
b rate would | any 15
b rather do | any -22
b reach #Time | any 10
b read $ | any 26
b read a | any 14
b read about | any 33 | label 72 | threat -37
b read all | any 13
b read it | any 21
b read the | label 62 | off-topic 39
b read to | any 10
b read your | any 53 | sarcasm 68 | emotion 39 | apology -35
b reading glasses | any -11
b ready at | any -12
b real nice | any 19
b real quiet | any 12
b real sweet | any 20
b realise that | any 16
b realize that | any 10
b really $ | any 10
b really be | any 25
b really offend | any 15
b really sorry | any 12
b really talk | any 14
b reason about | any 15
b reason to | any 32
b reassure you | any 24
b recall last | any 14
b recall see | any 16
b receipt be | any -10
b received and | any 28
b reckon you | any 18
b recommend a | any 27
b record i | any 12
b record this | any 16
b records would | any 15
b red shoulders | any 23
b regard as | any 16
b regard come | any 14
b regards #Name | any -20
b regrettably little | any 16
b rehearse the | any 15
b remember that | any 13
b remember the | any 23
b remember this | any 23
b remembering be | any 20
b reminder app | any 22
b renewal form | any -10
b repeat $ | any 18
b repeat myself | any 22
b replace in | any 15
b replace things | any 15
b replacement be | any 29
b reply to | any 20
b report card | any 24
b report it | any 19
b request by | any 16
b require a | any 25
b require on | any 20
b respond $ | any 18
b respond to | any 10
b rest of | any 22
b returned with | any 17
b revert to | any 21
b review of | any 19
b rewrit events | any 13
b right for | any 10
b right to | any 37 | insult -36 | motive 55 | child -37 | advice -35
b ring at | any -11
b ring binders | any 24
b ring last | any 18
b ring on | any 18
b ring out | any 13
b ring the | any 10
b rink $ | any 22
b road inhalers | any 16
b road run | any 22
b road so | any 15
b roast tell | any 16
b role in | any 21
b roll up | any 19
b room $ | any 34
b room and | any 23 | advice 76
b room for | any -11
b room of | any 14
b root to | any 16
b round $ | any 20
b round since | any 17
b round your | any 13
b route planning | any 17
b routine for | any 17
b row $ | any 22
b rsv and | any 12
b rub out | any 15
b rubys party | any 17
b ruin everything | any 20
b rule in | any 10
b run after | any 23
b run both | any 22
b run dry | any 14
b safety if | any 18
b sailing boat | any 10
b salaam #Name | any -16
b salt $ | any 11
b same church | any 10
b same day | any 19
b same phone | any 12
b same story | any 22
b same way | any 15
b same word | any 16
b sandrine $ | any -40
b sandwich straight | any 18
b satisfy any | any 15
b say at | any 15
b say daddy | any 15
b say fine | any 23
b say for | any 13
b say if | any 20
b say in | any 22
b say no | any -24
b say no. | any 19
b say nobody | any 15
b say simply | any 16
b say so | any 10 | motive -35 | threat -36 | vague -40
b say something | any 12
b say thank | any 12
b say the | label 60 | child -38
b say what | any 21
b say yes | any 10
b say you | any 22
b scalp her | any 18
b scare to | any 15
b scene for | any 12
b school $ | any -25
b school and | any -15
b school at | any -10
b school be | any -20
b school i | any 20 | motive -35 | child -36
b school laptop | any 25
b school nights | blame 45 | child 60
b school on | any -11
b school they | any 11
b school want | any -13
b science class | any 18
b scrap out | any 19
b scream the | any 17
b screen and | any 16
b screen because | any 18
b scroll through | any 19
b seat $ | any 20
b seat nobody | any 10
b seat or | any -14
b second alarm | any 28
b second ski | any 13
b second time | any 23
b seconds and | any 15
b see #Number | any 22
b see at | any -12
b see first | any 16
b see him | any 18 | motive -37 | vague -40
b see how | any 37 | vague 45
b see i | any 11
b see just | any 11
b see me | any 15
b see straight | any 23
b see that | any 12
b see the | sarcasm 60 | threat -36 | off-topic 72 | child -38
b see their | any 18
b see to | any 23
b seem a | any 17
b segun $ | any -20
b seldom conclude | any 15
b seldom mention | any 12
b sell over | any 10
b send another | any 17
b send her | any 11
b send me | any -33
b send that | any 14
b send the | any -11
b send us | any -14
b send you | any -16
b sense $ | any 18
b session on | any -21
b set an | any 20
b set her | any 14
b set off off | any 19
b setting would | any 20
b settle the | any 19
b seventy-four with | any 16
b shake and | any 10
b shake out | any 21 | vague 53
b shame #Number | any 14
b shared calendar | advice -37
b shave to | any 15
b she arrive | any 19
b she be | any 36 | blame -58
b she can | label 38
b she cough | any 19
b she fall | any 14
b she get | any 26 | guilt 58
b she have | off-topic 42
b she leave | any 17
b she must | any -50
b she pick | any 23
b she read | any 10
b she send | any 10
b she vape | any 20
b she very | any 23
b she want | any -19
b she would | any -10
b shed someplace | any 16
b shelf of | any 12
b shifts the | any 14
b shoes #Number | any 18
b shoes $ | any 15
b shoes at | any 10
b shoes be | any -15
b shoes with | any 13
b shoot $ | any 17
b shop $ | any -17
b shop and | any 15
b short of | any 27 | emotion 35 | opinion -36
b should give | any 13
b should go | any 16
b should have | motive -37
b should it | any 19
b should like | any 11
b should never | any 18
b should not | any 42
b should prefer | any 15
b should really | any 14
b should suggest | any 13
b should thank | any 10
b should the | any 16
b should to | any 30 | motive -35
b should warn | any 24
b should you | any -19
b shoulders and | any 23
b shout at | any 14
b shout encouragement | any 18
b show to | any 14
b sick and | any 18
b side at | any 12
b side my | any 10
b sideline every | any 15
b sides of | any 14
b sies man | any 23
b sigh at | any 21
b sign $ | any -17
b sign things | any 18
b signature be | any 22
b signed travel | any 19
b silence as | any 15
b silence then | any 14
b simons do | any 14
b simply be | any 17
b simply bravo | any 16
b since #Day | guilt 40
b since #Name | any 25 | threat -46
b since breakfast | any 15
b since i | any 16
b since in | any 10
b since last | any 17
b since my | any 21
b since somebody | any 24
b since the | any 13 | motive -35
b since yesterday | any 10
b since you | any 15
b single christmas | any 13
b single science | any 18
b single thing | any 51
b sister be | any 20
b sister can | any 18
b sister in | any 20
b sister nurse | any 14
b sister reckon | any 18
b sister should | any 19
b sister's in | any -13
b sister's page | any 13
b sisters i | any 14
b sit alone | any 19
b sit down | any 14
b sit him | any 11
b sit in | any 23 | off-topic -35
b sit oddly | any 13
b sit there | any 18
b sit with | any 35 | child 61 | advice -40 | vague -37
b sixth change | any 16
b size #Number | any -15
b size $ | any -22
b skating rink | any 22
b ski holiday | any 13
b sleep at | any 32
b sleep on | any -12
b sleep over | any 14
b sleep till | any 20
b slip and | any 17
b slip by | any 16
b slip so | any 21
b slovenly boy | any 14
b slovenly man | any 14
b slowly forget | any 10
b small undertaking | any 18
b smells like | any 16
b smile $ | any 18
b smth fr | any 11
b so #Number | any 13
b so #Time | any -13
b so $ | any 15 | advice -36
b so angry | any 20
b so at | any 21 | insult 81
b so be | any -27 | blame 53 | defence 38
b so do | any 44 | label 63 | threat -35 | child -37 | advice -37 | vague -39
b so fast | any 10
b so forgive | any 20
b so have | any -20
b so i | sarcasm 86
b so just | any 11
b so much | any 45
b so nothing | any -16
b so now | any 26
b so obsess | any 11
b so over | any 23
b so please | any -45
b so seldom | any 15
b so she | any -28
b so sorry | motive -35 | apology 68
b so stop | any 20
b so that | any -31
b so the | any -49
b so to | any 12
b so u | any 22 | blame 43 | opinion 60
b so ur | any 30 | sarcasm 50
b so we | any -25
b so will | child -36
b so yes | any -18
b so you | motive 45
b so your | any -12
b socks on | any 20
b sofa an | any 16
b soft play | any 17
b solicitor do | any 21
b solicitors will | any 17
b solve most | any 20
b some bloke | any 16
b some mothers | any 16
b some point | any 14
b some stranger | any 13
b somebody else | any 18
b somebody have | any 24
b somebody too | any 12
b someone and | any 14
b someone who | any 13
b someplace may | any 16
b something $ | any 18
b something about | any 13 | child -35 | advice 35
b something dating | any 18
b something green | any 12
b something of | any 13
b something you | any 23
b something's go | any 22
b sometime in | any 16
b somewhere $ | any 11
b somewhere and | any 18
b son $ | any 13
b son be | any 26
b son who | any 11
b soon soon | any 15
b soon when | any 15
b sooner sit | any 14
b sooner sleep | any 22
b sorry about | apology 43
b sorry ah | any 10
b sorry also | any 16
b sorry be | any 56 | apology 89
b sorry can | any 10
b sorry for | any 23 | blame -43 | apology 117
b sorry i | apology 54
b sorry to | any -18
b sort of | any 26 | insult 53
b spacer $ | any 16
b spar this | any 18
b spare room | any 22
b speak to | any 14
b speaks of | any 18
b specialists $ | any 16
b speech when | any 11
b spellings with | any 10
b spend a | any 10
b spend my | any 12
b spend the | any 14
b spoil be | any 10
b spoil your | any 13
b spoonful at | any 11
b spose that | any 14
b spot a | any 15
b spreadsheet $ | any 22
b spring this | any 17
b spring without | any 14
b stair with | any 16
b stand at | any 37 | defence 39
b stand downstairs | any 21
b stand in in | any 24 | command -37
b stand on on | any 27 | label -35 | motive -35 | child -37 | advice -37
b stand them | any 16
b stand under | any 16
b standing ovation | any 20
b stars i | any 19
b start at | any -15
b start on | any -16
b start there | any 12
b start to | any 18
b starts to | any 13
b stay at | any -27
b stay awake | any 18
b stay here | any 21
b stay in in | any -17
b stay put | any 27
b stay with | any -17
b steal and | any 19
b stick at | any -10
b still eat | any 10
b still fetch | any 16
b still go | any 12
b still me | any 24
b still must | any -12
b still no | any -17
b still smells | any 16
b still within | any 20
b stomach hurt | any 22
b stone with | any 16
b stop $ | any -19
b stop ask | any 28 | motive -36
b stop expect | any 13
b stop home | any 20
b stop than | any 22
b stop to | any 20
b store and | any 20
b stories i | any 19
b story and | any 14
b story tho | any 14
b story with | any 22
b straight $ | any 18
b straight my | any 23
b straight out | any 22
b straight teeth | any 17
b straight to | any -25
b stranger $ | any 13
b stranger off | any 18
b stranger write | any 11
b street down | any 17
b stretch to | any 23
b students and | any 12
b stylist $ | any 18
b such a | any 27
b such judgement | any 12
b such man | any 13
b suggest that | any 32 | off-topic 36 | advice 75 | vague -35
b suggest we | any -15
b suitcase and | any 13
b suitcase by | any 14
b summer of | any 23
b summers i | any 22
b sunshine to | any 14
b supervisor okay | any 20
b supper $ | any -13
b supper in | any 10
b supplier with | any 15
b suppose a | any 16
b suppose that | any 21 | motive 51 | advice -38
b suppose the | any 12
b sure the | any 18
b sure things | any 20
b sure yet | any 10
b surname $ | any 27
b surprise that | any 19
b suspect you | any 14
b swear by | any 16
b swear ill | any 17
b sweet cooking | any 20
b swimming $ | any 18
b tabarnouche #Name | any 23
b table $ | any 14
b table lay | any 11
b table on | any 11
b table that | any 15
b tablet charge | any 14
b take #Day | any -31
b take #Name | any -18
b take #Number | any -28
b take a | advice 56
b take all | any 20
b take at | any 14
b take her | any -47
b take him | child -36 | vague -39
b take his | any 27
b take in the | any 14
b take my | any -16
b take on #Name | any 28
b take out out | any 25
b take the | any 12 | insult -39 | threat -38 | opinion 38 | child -37 | command -37 | advice -38
b take them | any -11
b talk about | any -22
b talk be | any 10
b talk to | any 29 | insult 93 | sarcasm 38 | defence 41 | advice 62
b talking to | any 22
b tanned $ | any 23
b task list | any 17
b tea teacher | any 10
b teach him | any 15
b teach his | any 10
b teacher $ | any -15
b teacher be | any -11
b teacher never | any 10
b teacher that | any 19
b teacher who | any 18
b teapot you | any 15
b tears down | any 14
b teenager $ | any 18
b teeth $ | any 17
b television $ | any 10
b television to | any 18
b tell #Name | any -25
b tell her | any 14 | child 55
b tell him | any 44 | guilt 36 | child 70
b tell in to | any 18
b tell me | child 35 | vague 37
b tell the | any 35
b tell them | any 14 | defence -36
b tell u | any 14
b tell us | any 19
b tell you | defence 38
b tell your | any 19
b telt you | any 23
b temi have | any 18
b temp again | any 16
b ten-dollar voucher | any 17
b ten-year-old learn | any 14
b term $ | any -35
b term for | any 37 | opinion -36 | advice -36
b term theyve | any 16
b terrace of | any 20
b terrible thing | any 10
b test be | any -10
b tests the | any 16
b textbook narcissism | any 12
b than go through | any 14
b than he | any 15
b than in | any 22
b than to | any 18
b than with | any 22
b thank a | any -12
b thank have | any 18
b thank whoever | any 10
b thank you | sarcasm 64
b that #Name | motive -35 | sarcasm 40
b that #Number | any 26
b that $ | motive 44 | guilt 38 | vague -39
b that a | any 22 | sarcasm 35
b that after | any 18
b that age | any 26 | opinion -35 | advice 75
b that answers | any 15
b that any | any 13
b that anyone | any 15
b that app | any 15
b that application | any 14
b that at | any 32 | child 77
b that be | any 35
b that because | any 21
b that between | any 19
b that bored | any 16
b that boy | any 14
b that can | any -12
b that church | any 21
b that condo | any 21
b that couch | any 18
b that cover | any 17
b that day | any -15
b that day's | any 17
b that delivery | any 15
b that do | any 22 | opinion -35 | advice 36 | vague -35
b that door | any 15
b that down | any 15
b that enormous | any 12
b that everything | any 13
b that first | any 17
b that gate | any 15
b that girl | any 10
b that go in | any 11
b that have | any -13
b that he | any -10
b that house | any 23
b that i | any 12 | sarcasm -56
b that in | any 35 | insult 42 | defence 53
b that inbox | any 14
b that it | any 11
b that keep | any 12
b that line | any 14
b that list | any 16
b that make out | any 22
b that message | any 21
b that my | any 23
b that no | any 12
b that not | any 14
b that of | any 21
b that on | any 16
b that phone | any 15
b that same | any 20 | guilt 76 | past 68
b that school | any 14
b that she | any 16
b that sideline | any 15
b that signature | any 22
b that since | any 12
b that still | any 17 | threat -35 | child -36 | command -36 | vague -37
b that supper | any 10
b that talking | any 22
b that the | any 53 | blame 39 | sarcasm 46
b that they | any -12
b that this | any 12 | motive 48
b that time | any -19
b that we | any -29
b that what | any 13
b that will | any 37
b that wine | any 10
b that word | any 12
b that work | any -10
b that would | any 15
b that xbox | any 11 | blame 44 | threat 58 | emotion 46
b that your | any 39 | motive -41 | threat -35 | child -36 | advice -44 | apology -36 | vague -39
b the #Day | motive -36 | threat -36 | command 36
b the #Money | any -19
b the #Name | emotion 80
b the #Time | any -24
b the address | any -26
b the after-show | any 15
b the apartment | any -10
b the baby | any -36
b the back | any -12
b the beginning | any 12
b the bike | any -23
b the birth | any 16
b the blame | any 13
b the blue | label -35 | motive -36 | threat 42 | advice -35
b the bluey | any 11
b the book | any 15
b the borderline | any 19
b the both | any 10
b the bouncy | any 23
b the boy | any 19 | child 42
b the budget | any 23
b the cake | any -17
b the calendar | any -18
b the camp | any -15
b the car | off-topic 36
b the catechist | any 13
b the cello | any -28
b the center | any -31
b the chapter | any 18
b the charity | any 15
b the child | any 13
b the choir | any 17
b the christmas | any 23
b the class | any -25
b the classes | any 16
b the clock | any 15
b the club | any -27
b the coast | any 21
b the coat | any 15
b the colours | any 14
b the comments | any 14
b the community | any 20
b the company | any 18
b the condition | any 10
b the correspondence | any 18
b the counter | any 10
b the court | threat 49
b the cover | any 18
b the cream | any -15
b the curtain | any 31 | motive -37 | command 39
b the days | any 14
b the deck | any 20
b the dent | any 13
b the dentist | any -26
b the deposit | any -15
b the diabetes | any 10
b the dictionary | any 11
b the difficulty | any 20
b the director | any 25
b the dishes | any 20
b the dishwasher | any 12
b the divorce | any 16
b the do-over | any 27
b the dock | any 17 | guilt 51 | past 58
b the dog | any 14
b the dollar | any 20
b the door | insult 42 | label -41 | threat -36 | defence 39 | advice -35 | vague -35
b the doorstep | any 20
b the drinking | any 13
b the duck | any 11
b the emotional | any 21
b the empty | any 13
b the end | sarcasm 41
b the entire | any 21
b the evenings | any 20
b the extra | any 24
b the facts | any 16
b the fear | any 14
b the fireworks | any 17
b the first | any 18 | blame 66
b the fish | any 18
b the flat | any 16
b the flu | any 23
b the flyer | any 20
b the folder | any 12
b the footy | any 14
b the form | any -34
b the fort | any 14
b the fourth | any 47 | blame 70
b the friends | any 19
b the front | any -14
b the gas | any -16
b the gate | blame 49
b the gentleman | any 10
b the glasses | any -14
b the goggles | any -17
b the good | any 19 | insult 35 | motive -35 | threat -36
b the green | any -13
b the gym | any -14
b the habit | any 21
b the hamster | any -10
b the hand | any 16
b the health | any -12
b the home | any 21
b the hotel | any -17
b the hour | any 26 | off-topic 35 | vague -37
b the house | any 18 | off-topic 37 | advice -42
b the hurry | any 22
b the hypo | any 22
b the impression | any 16
b the inbox | any 24
b the inside | any 14
b the inspection | any 25
b the invitations | any 16
b the invoice | any -17
b the jean | any 11
b the job | any 30 | blame 61 | motive -37 | past 71 | advice -35
b the jobcentre | any 21
b the judge | any 20 | label -35 | threat 55 | opinion -38 | child -35 | advice -41
b the kids | any -66
b the kit | any -13
b the lady | any 18
b the lamp | any 23
b the last | any 11
b the late | any 14
b the lead | any 24
b the left | any -28
b the light | any 19
b the line | any 15
b the lobby | any -18
b the log | any 34 | defence 57
b the lollipop | any 15
b the lot | any 17
b the magistrate | any 16
b the maintenance | any 34
b the man | any 13
b the manger | any 12
b the manual | any 12
b the marriage | any 33 | label -35 | past 82 | advice -38 | apology 42
b the master's | any 17
b the match | any -13
b the matter | any 15
b the message | any 12
b the miles | any 19
b the minimum | any 13
b the mittens | any 24
b the money | any 22
b the month | sarcasm 46 | command -36
b the mop | any 16
b the morning | motive -36 | vague 39
b the most | any 12
b the move | any 19
b the music | any 16
b the neighbours | any 15
b the new | any -22
b the next | any 43 | motive 36 | threat 49 | command -46 | vague -36
b the nights | any 14
b the nurse | any -22
b the office | any -12
b the once | any 11
b the order | label -42 | threat 35
b the other | any 21
b the parade | any 16
b the parenting | any -17
b the park | any 14
b the party | any -20
b the passports | any 10
b the patch | any -12
b the people | any 17 | blame 58 | motive -36 | off-topic 37 | advice -40
b the pharmacist | any -15
b the phone | emotion 61 | off-topic 35
b the photo | sarcasm 57
b the photos | any -14
b the piano | any 16
b the pink | any 11
b the pitch | any -21
b the place | any 14
b the porch | any -21
b the portal | any -14
b the prescription | any -16
b the present | any 16
b the problem | any 19 | guilt 60 | apology 61
b the professionals | any 12
b the programme | any 11
b the pub | any 17
b the queue | any 21
b the radio | any 14
b the rage | any 14
b the reason | any 16
b the receipt | any -28
b the receipts | any -12
b the record | any 25 | threat -46
b the red | any -23
b the renewal | any -17
b the replacement | any 29
b the report | any 24
b the rest | any 22 | opinion -35
b the right | any -36
b the room | any 18
b the safer | any -18
b the sailing | any 10
b the salt | any 11
b the school | any -21
b the scooter | any -19
b the screen | any 18
b the shared | defence 57
b the shed | any 16
b the shoot | any 17
b the silence | any 14
b the sixth | any 16
b the soft | any 17
b the solicitor | any 21
b the spacer | any 16
b the spare | any -21
b the station | any -19
b the step | any 21
b the street | any 17
b the stylist | any 18
b the supervisor | any 20
b the surgery | any -18
b the swim | any -15
b the teacher | any -35
b the tears | any 14
b the television | any 27 | motive -39 | child 79
b the terrace | any 20
b the tests | any 16
b the time | past 42
b the timer | any 17
b the touchline | any 18
b the tower | any 10
b the trampoline | any -12
b the tree | any 14
b the truth | any 24
b the ukulele | any 14
b the umbrella | any 15
b the very | any 34 | motive -40 | threat -35 | emotion 35 | command -39 | advice -44
b the war | any 13
b the washing-up | any 21
b the way | blame 37
b the weariness | any 19
b the whole | any 40
b the willingness | any 14
b the window | any 43 | blame 38 | sarcasm 38
b the wine | any 22
b the winter | any 15
b the word | any 67 | label 48 | sarcasm -36
b the worst | any 17 | emotion 54 | advice 35 | apology 48
b the year | any 11 | blame 47 | sarcasm 60 | command -35
b the years | any 13
b theatre $ | any 21
b theatrics be | any 19
b their #Number | any 15
b their babcia | any 18
b their hands | any 14
b their own | any 15 | off-topic 38 | opinion 71
b their voice | any 10
b them #Time | any 10
b them $ | any 14 | label -35 | motive 53 | child -39 | advice -41 | vague -41
b them back | any 18 | threat -39
b them back in | any -14
b them be | any 18
b them down | any 16
b them for | any -16
b them have | any 19
b them in | any -15
b them it | any 21
b them may | any 10
b them nothing | any 20
b them on | any -12
b them otherwise | any 10
b them where | any 17
b them you | any 13
b them your | any 19
b themselves about | any 14
b then #Name | any 33 | label -37 | opinion -37 | child -40 | command 36
b then again | any 22
b then and | any 17
b then bless | any 12
b then discover | any 17
b then dress | any 14
b then i | any 11
b then it | any 19
b then you | any 19
b therapist or | any 11
b there $ | any -54
b there and | any 18
b there at | any -11
b there be | any 13 | guilt -43 | off-topic -37
b there so | any -12
b there these | any 19
b these be | any 16
b these days | any 12 | sarcasm 64 | off-topic 36
b these dispatches | any 20
b thesis with | any 12
b they ask | any 22
b they be | any 13 | opinion -41 | child -39 | command -35 | advice -41
b they cute | any 14
b they finish | any -13
b they have | opinion -37 | child -36 | advice -37
b they may | any 18
b they must | any -21
b they never | any -17
b they slowly | any 10
b they stay | any 27
b they tell | any 19
b they turn up | any 10
b they will | any 16
b theyll tell | any 19
b theyve get | any 31
b thing #Number | any 15
b thing about | any 19
b thing after | any 10
b thing i | any 17 | apology 39
b thing leave | any 16
b thing on | any 16
b thing or | any 12
b thing right | any 10
b thing she | any 16
b thing to | any 23
b things $ | any 35 | threat 39
b things be | any 20
b things calm | any 15
b things every | any 16
b things more | any 15
b think #Name | any 15
b think a | any 23 | off-topic 38 | opinion 75 | advice -43
b think about | any 14
b think he | any 11
b think i | any 10
b think it | any 12
b think of | any 16
b think since | any 16
b think that | any 29
b think you | any -10
b third child | any 20
b thirty-eight $ | any 14
b this #Number | any -15
b this $ | any 17 | command 44
b this address | any 18
b this and | any 13
b this be | any 22
b this child | any 17
b this correspondence | any 31 | insult 37 | threat 37 | advice -43
b this every | any 13
b this family | any 11
b this house | any 11
b this long | any 16
b this month | any 15 | threat 35
b this morning | any -57
b this on | any 17
b this out | any 14
b this passion | any 19
b this production | any 21
b this regard | any 14
b this round | any 17
b this term | any 16
b this the | any 15
b this there | any 16
b this they | any 23
b this thread | any 15
b this ticket | any 15
b this time | any 17
b this to | any 14
b this whole | any 10
b this will | any 25
b this with | any 20
b this work | any 22
b this year | vague -39
b this year's | any 13
b tho they | any 14
b those #Number | any -17
b those leather | any 20
b though $ | any -14
b though and | any 23
b though you | any 14
b thread go | any 15
b through #Number | any 16 | motive -37 | advice -36 | vague -39
b through another | any 14
b through rsv | any 12
b through that | any 10
b ticket $ | any 22
b ticket can | any 15
b til the | any -14
b till #Day | any -36
b till #Number | any 80 | child 51
b time $ | sarcasm -50
b time and | threat 42
b time be | any 41 | sarcasm 61 | opinion 43
b time before | any 17
b time divvent | any 17
b time for | any 18
b time his | any 15
b time i | any 34
b time it | any 17
b time off | any 22
b time she | any 11
b time the | any 23
b time this | any 17
b time to | any 21 | blame 54
b time what | any 14
b time when | any 10
b time with | any 14
b time you | any 10
b timer $ | any 17
b timer and | any 17
b times i | any 18
b times table | any 14
b tip simons | any 14
b tiptoe round | any 13
b tire #Name | any 19
b tire in | any 15
b tire of | any 22
b tire tire | any 22
b tired $ | any 10
b tired but | any 23
b tired of | any 22
b tired tire | any 22
b tmr also | any 10
b tmrw at | any -15
b tmrw do | any 14
b to #Day | any -17 | off-topic 37
b to #Name | command 45
b to #Number | any -32
b to #Time | any -73
b to $ | any 26 | vague -35
b to a | insult 59 | advice 67
b to abide | any 14
b to advise | any 13
b to all | any 10
b to any | any 11
b to anyone | any 14
b to appear | any 19
b to ask | any 35 | motive 46
b to attend | any 30 | command 37
b to be | any 15
b to bed | any 23
b to beg | any 23
b to borrow | any 17
b to branch | any 16
b to bring | any -14
b to bring back | any 25
b to call | any 20
b to check | any -13
b to children | any 14
b to christmas | any 15
b to clock | any 19
b to come | any -23
b to commend | any 12
b to conclude | any 10
b to consider | any 22 | advice 58
b to consult | any 20
b to cook | any 29 | label -35 | child -40 | advice -46
b to deny | any 18
b to do | motive 37
b to doubt | any 13
b to earn | any 14
b to explain | any 13
b to fall | any 19
b to find out | any 13
b to forget | any 12
b to get | insult -35
b to go in | any -10
b to grow | any 24
b to have | blame -38
b to hear | advice -35
b to her | command 37
b to him | motive 38
b to hold | any 14
b to hold up | any 18
b to invent | any 20
b to it | any 14 | motive -41 | guilt 36 | vague -37
b to keep | any 10
b to know | any 19
b to leave | advice 35
b to let | any 17
b to locate | any 11
b to look | defence 50
b to make | any 50 | emotion 45 | guilt 38 | advice -36
b to me | any 77
b to move | any -11
b to must | any 19
b to my | advice -36
b to open | any 12
b to own up | any 15
b to parents | any 10
b to pass on | any 10
b to pay | any -14
b to pick | any 12
b to play | any 18
b to put | any -18
b to put in | any 19
b to read | any 28 | vague -36
b to reason | any 15
b to repeat | any 22
b to ring | any -16
b to rubys | any 17
b to see | any 24
b to shave | any 15
b to shout | any 18
b to sign | any -12
b to sit | any 51 | child 77
b to slip | any 34 | motive 57
b to spend | any 12
b to stand | any 16
b to stay in | any -12
b to talk | any -14
b to tell | any 39 | blame 40
b to the | threat 42 | off-topic 39
b to think | any 39 | label -35 | sarcasm 35
b to this | any 20
b to time | any 15
b to tour | any 19
b to treatment | any 10
b to u | any 10
b to voicemail | any 18
b to warm | any 10
b to when | any 12
b to whisper | any 21
b to write | any 14
b to your | threat 43 | child -35 | advice -37
b to yourself | any 16
b together it | any 16
b toilet and | any 11
b tomorrow $ | any 14
b tomorrow at | any -19
b tonight #Number | any 10
b tonight $ | any -28
b too early | any -16
b too expensive | any 23
b too if | any -13
b too late | any 24
b too poor | any 23
b too scare | any 15
b too young | any 12
b tooth in | any 14
b touch also | any 10
b touch be | any 13
b touch mash | any 10
b touch to | any 17
b touchline every | any 18
b tour $ | any 19
b tour that | any 14
b tourists the | any 15
b tower the | any 10
b toxic but | any 14
b toxic from | any 16
b track of | any 26 | motive 35
b traffic $ | any 18
b train be | any 16
b trainers #Number | any 18
b trampoline $ | any 19
b trampoline in | any 11
b transfer #Money | any 29
b transfer it | any 29
b travel consent | any 19
b treat for | any 15
b treat you | any -13
b treat your | any 15
b treatment $ | any 10
b tree be | any 14
b trim mate | any 18
b trip be | any -11
b trouble themselves | any 14
b trust be | any 20
b truth be | any 24
b try a | any 16
b try asking | any 11
b tube of | any 14
b tuck the | any 20
b tuitions so | any 13
b tunde $ | any -30
b turn him | any 11
b turn round | any 20
b twelve-year-old have | any 16
b twice a | any -26
b twice and | any 18
b type this | any 20
b type your | any 12
b u actually | any 10
b u babies | any 14
b u be | insult 53 | label 56 | blame 46 | emotion 41 | guilt 58 | past 62
b u blow | any 14
b u can | motive 44 | opinion 47 | command 38
b u flake | any 14
b u i | any 10
b u know | any 15 | off-topic 85 | child 48
b u lah | any 11 | motive 70 | guilt 61
b u let | any 19
b u pass | any 10
b u send | any 11
b u take | any 19
b ukulele #Name | any 14
b umbrella $ | any 15
b under #Number | any -12
b under guard | any 20
b under the | any -16
b under your | any 16
b understand $ | any -10
b understand i | any 20
b undertaking $ | any 18
b unf they | any 23
b unilateral change | any 19
b unopen $ | any 21
b unpick another | any 12
b until #Day | any -42
b until #Time | blame 54
b until he | any 14 | blame 60 | child -35
b until the | any -29
b up $ | any 12 | label 35 | guilt 43
b up a | any 11 | advice 66
b up anybody's | any 18
b up as | any 20
b up at | blame 45 | off-topic 73
b up by | any 12
b up my | any 18 | label 35 | motive 64 | emotion -35
b up n | any 20 | emotion 46 | defence 48
b up nights | any 12
b up over | any -11
b up parental | any 10
b up the | any 16 | advice -38
b up when | any 30 | label -42 | child -44 | advice -39
b up your | any 13
b up yours | any 17
b up yourself | any 13
b upon the | any 15
b ur #Number | sarcasm 50
b ur actually | any 18 | insult 63 | motive -35 | command 63
b ur apartment | any 11
b ur side | any 10
b ur so | any 11
b ur story | any 14
b us $ | advice -35
b us after | any 18
b us both | any -32
b us do | any 14
b us get off | any 19
b us have | any -15
b us manage | any 21
b us may | any 10
b us to | any -20
b us when | any 19
b use as | any 15
b use for | any 16
b use the | any 11 | insult -38 | motive -42
b use to | any 20
b use with | any 12
b usual wast | any 19
b usually do | any 16
b ute do | any 16
b van pull | any 12
b vape on | any 20
b vehicle that | any 16
b verse you | any 18
b very clear | any 18
b very end | any 20
b very good | any 20 | insult -35 | label -36 | motive -42 | advice 35 | vague -37
b very little | any 12
b very method | any 16
b very tanned | any 23
b view be | any 14
b view on | any 10
b villa be | any 15
b viola but | any 20
b visit the | any -12
b voice since | any 10
b voicemail $ | any 18
b voicemail have | any 16
b volunteer it | any 20
b vote anyway | any 10
b voucher for | any 17
b w nothing | any 11
b w where | any 11
b wait and | any 16
b wait by | any 12
b wait on | any 31 | vague -36
b wake a | any 14
b wake up up | any 17
b want #Day | any 15
b want a | any -25
b want it | any -23
b want me | any 61 | motive 38
b want more | any 14
b want the | any -14
b want to | any 26
b war so | any 13
b ward and | any 14
b warm up | any 10
b warn me | any 16
b warn you | any 24
b washing-up until | any 21
b washwood #Name | any 15
b wasnae fit | any 17
b wast on | any 19
b watch $ | any 14
b watch by | any 14
b water be | any 10
b water pistol | any 20
b water safety | any 18
b wave to | any 12
b way $ | any 10 | insult 37 | opinion -37 | advice -38
b way i | any 24 | apology 38
b way of | any 21
b way onto | any 18
b way the | any 14
b way u | any 14
b way you | any 15
b ways last | any 22
b we agree | any -20
b we all | any 23
b we be | blame 35 | defence 43 | vague -40
b we both | any 29 | motive 70
b we do | vague 43
b we find out | any 16
b we have | any 18 | advice -36 | vague -37
b we live | any 16
b we look | any 14
b we park | any -15
b we reach | any 10
b we speak | any 14
b we stay | any 21
b we use | any 12
b we would | any 18
b weak $ | any 21
b weaponis incompetence | any 21
b weariness that | any 19
b wed in | any 22
b wed now | any 19
b wee funeral | any 16
b week $ | command -37 | vague -45
b week in | any 35 | label -35 | motive -37 | threat 47 | command -37 | advice -38
b week it | any 19
b week its | any 17
b week of | any -22
b week so | any -22
b weekend $ | any -16
b weekend so | any 17
b weekend with | any 10
b weekends $ | any -16
b weekends when | any 19
b weeks like | any 18
b weigh out | any 15
b weight around | any 10
b well $ | any -55
b well be | any 14
b well have | any 18
b well i | any 34 | advice -35
b well to | any 10
b well with | any 14
b westgate road | any 16
b wet #Day | any 15
b what #Name | any 16
b what a | any -11 | advice 35
b what be | any 47 | emotion 45 | guilt 63
b what do | any 38 | vague 41
b what every | any 11
b what have | any 17
b what her | any 13
b what i | any 12
b what it | any 25 | motive -39 | threat 40 | command -35
b what must | any 18
b what really | any 15
b what the | any 16 | vague 68
b what we | any 22
b what would | any 14
b what you | any 63
b what your | any 14
b whatever i | any 17 | emotion 67 | apology 48
b whatever it | any 13
b whatever its | any 10
b whatever view | any 14
b whatever you | any 10
b when #Name | any 11
b when #Number | any 19 | blame 76 | opinion 90 | advice -37
b when be | any 20
b when each | any 14
b when every | any 10
b when he | label -39 | past 53 | child -38 | advice -36
b when it | any 10
b when loose | any 19
b when she | any 13
b when some | any 14
b when the | any 55 | label -41 | child 44 | advice -37
b when there | any 12
b when they | any 28 | vague 62
b when things | any 15
b when we | any 29 | advice -35
b when would | any 12
b when you | motive -40 | child -40
b when your | any 12
b whenever sorry | any 11
b whenever will | any 22
b where be | any 36 | past 41
b where go | any 13
b where his | any 11
b where i | any 40 | motive 49
b where you | motive -40 | vague -37
b whether be | any 19
b whether he | any 27
b whether it | any -12
b which #Number | any -16
b which anybody | any 15
b which be | child -35
b which never | any 12
b while i | any 16
b while u | insult 53 | label 56 | blame 46 | emotion 41 | guilt 58 | past 62
b whisper $ | any 21
b whisper to | any 20
b whistle for | any 24
b white dress | any 10
b white shoes | any 10
b who all | any 10
b who be | any 52
b who can | any 10
b who care | any 14
b who carry | any 11
b who come | any 10
b who do | any 22 | opinion -38
b who else | any 13
b who feed | any 11
b who find | any 15 | blame 52 | sarcasm 55
b who have | any 28
b who he | any 12
b who laugh | any 11
b who listen | any 16
b who make in | any 15
b who remember | any 13
b who sit | any 11
b who tell | any 32 | threat -39
b who turn up | any 10
b who's count | any 14
b whoever be | any 10
b whole business | any 10
b whole class | any 20
b whole family | off-topic 70 | command 65
b whole grid | any 10
b whole life | any 13
b whole of | any 31
b whole point | any 21 | apology -42
b whole routine | any 17
b whole thesis | any 12
b whole week | any 43 | threat 42 | child -35 | command -36 | advice -37 | vague -39
b whose own | any 15
b whose view | any 10
b why be | any 14
b why papa | any 18
b why she | any 19
b why you | any 14
b wicked wicked | any 19
b wicked woman | any 19
b will $ | any 42 | threat -41 | command -38 | advice -36
b will answer | any 13
b will be | threat 60
b will bring | any -50
b will call | any -12
b will come out | any 11
b will deliver | any 21
b will fail | any 11
b will find out | any 16
b will give | any 19
b will grow back | any 13
b will hand | any 14
b will have | any 10
b will i | any -18
b will just | any 14
b will keep on | any 24
b will leave | any 29
b will message | any -14
b will must | any -32
b will not | any 16
b will put away | any 23
b will report | any 19
b will see | any 27
b will send | any -33
b will settle | any 19
b will shout | any 14
b will show | any 14
b will spend | any 14
b will take | threat 44
b will take on | any 28
b will text | any -29
b will treat | any 15
b will understand | any 20
b will wake up | any 17
b will we | any -14
b willingness to | any 14
b win $ | any 19
b window like | any 16
b window lock | any 16
b wine fridge | any 22
b wine weekend | any 10
b winter #Day | any 15
b with #Number | motive -36
b with a | blame -59 | guilt 44 | defence 38
b with any | any 14
b with bad | any 16
b with everybody | any 14
b with fees | any 15
b with first-year | any 12
b with food | any -13
b with fork | any 23
b with fried | any 10
b with great | any 19
b with him | emotion 42
b with hole | any 13
b with kind | any -20
b with lipstick | any 16
b with mascara | any 20
b with me | threat 39 | command -35 | vague -37
b with narc | any 20
b with nothing | any 25 | blame 56 | threat -38 | advice -36 | apology -36
b with other | any 15
b with powder | any 22
b with purpose | any 15
b with red | any 23
b with some | any 16
b with that | threat 41 | opinion -35 | command -38 | advice -40 | vague -41
b with these | any 20
b with this | any 13
b with us | any -13
b with you | any -32
b with your | any 36 | command -36
b within my | any 20
b within the | any 18
b without $ | any 18
b without a | any 33 | sarcasm 40
b without applause | any 14
b without expectations | any 14
b without me | any 15
b without your | any 21
b witness of | any 21
b woman to | any 19
b woman who | any 15
b woman you | any 16
b woman's handiwork | any 12
b women finishes | any 19
b wonder which | any 14
b wonders $ | any 23
b word again | any 12
b word be | any 31 | threat -36 | child -43 | command -35
b word bum | any 11
b word cancell | any 15
b word for | any 28 | label 90
b word forget | any 18
b word she | any 10
b word toxic | any 14
b word when | any 16
b words $ | any 13
b words so | any 20
b work come | any 22
b work in in | any 27 | blame 43
b work not | any 19
b work on on | any -12
b work over over | any 17
b work till | any 11
b work wonders | any 23
b works $ | any -10
b works for | any -19
b worst dad | any 11
b worth keep | any 14
b worth put down | any 10
b would also | any 27
b would have | any 25 | sarcasm 37
b would like | any -74
b would lose | any 14
b would love | any -27
b would observe | any 18
b would pull | any 12
b would put | any 14
b would rather | any -52
b would satisfy | any 15
b would say | label -36 | motive -35 | opinion -35 | child -37 | advice -40
b would solve | any 20
b would sooner | any 34 | child 49
b would write down | any 15
b would you | any -43
b wow congratulations | any 27
b wrap n | any 17
b wreck the | any 17
b wren come | any 18
b wren inform | any 21
b wren say | any 18
b write about | any -17
b write down | any 11
b write down down | advice 36
b write down that | any 15
b write instructions | any 14
b write me | motive -36 | threat -38
b write on on | any -15
b write this | any 14
b write through | any 19
b write to | any -19
b wrong in | any 10
b wrong so | any 22
b wrong which | any 15
b x $ | any -11
b xmas can | any 19
b ya get | any 14
b ya i | any 11
b ye dement | any 10
b yeah il | any 19
b year #Number | any -25
b year it | any 23
b year maybe | any 17
b year twice | any 18
b year you | any 18
b year's cake | any 13
b year's deadline | any 14
b years and | label -37 | threat -36
b years at | any 11
b years i | any 48 | guilt 42 | past 78
b years nobody | any 10
b years of | any 27 | command -36
b years to | any 11
b yes #Day | any -27
b yes be | any -22
b yes by | any 27
b yes i | any -25
b yes or | any -13
b yes there | any 22
b yes they | any -11
b yes to | any 10
b yesterday my | any 10
b yet may | any 10
b yoga or | any 13
b you a | defence -35 | advice 46 | vague -37
b you about | any -12
b you accept | any 24
b you already | any 18
b you an | any 10
b you and | motive -35
b you ask | any 23 | label -36 | past 80
b you at | sarcasm 62
b you back | any 17
b you be | any 25 | insult 38
b you believe | any 21
b you by | any -17
b you call | any 14
b you can | defence -36
b you cast | any 12
b you come | any 15 | label -35 | motive -44 | threat -39 | command 73 | advice -36 | vague -40
b you dare | any 21
b you do | motive 52
b you drop | any -13
b you enjoy | any 20
b you ever | any 34
b you explain | any 13
b you fight | any 20
b you fix | any 20
b you from | any -14
b you get | vague -37
b you give | any 18
b you gwaan | any 16
b you hang on | any 18
b you hate | any 35 | label -39 | motive 82 | threat -36 | guilt 36 | command -41 | advice -37 | apology -35 | vague -39
b you hug | any 11
b you i | motive 40 | advice -40 | vague -38
b you keep | any 34 | past 61
b you last | any 15
b you leave | any 46 | past 36 | child -38 | command -35 | advice -36
b you like | motive 59 | advice -37
b you look up | any 13
b you marry | any 21 | past 71
b you may | any 53 | advice 80
b you miss | any 34 | label -35 | motive 51 | threat -37 | command -43 | advice -35 | vague -35
b you on | label 76 | advice -35
b you only | any 35
b you pick | any 14
b you roll | any 19
b you say | any 23
b you send | any -23
b you should | motive -44 | advice 80
b you sigh | any 21
b you since | any 37 | threat -35
b you so | any 30 | child -35
b you spot | any 15
b you stand in | any 10
b you stay | any 18
b you take in | any 14
b you take out | any 25
b you tell | command -35 | vague 38
b you than | any 18
b you the | any -16
b you think | vague 67
b you to | motive 35 | child -35 | advice -40 | vague -36
b you toxic | any 16
b you use | any 16
b you usually | any 16
b you want | motive 47
b you we | any 21
b you well | any -15
b you who | any 16
b you will | any 110 | blame -63 | command 83
b you without | any 15
b you would | any -24
b you you | any 24
b young to | any 12
b your #Number | any -28 | guilt 65
b your address | any 14
b your aunties | any 14
b your aunty's | any 10
b your banister | any 23
b your brother's | any 19
b your brothers | any 19
b your coffee | any 18
b your communication | any 19
b your communications | any 19
b your cousin's | any 22
b your daughter | any 19
b your door | any -12
b your emails | any 22
b your employer | any 22
b your end | any 15
b your father's | any 18
b your health | any 15
b your heart | any 12
b your holiday | any 10
b your hot | any 13
b your house | any 44 | blame 49 | child 44
b your influence | any 14
b your life | any 12
b your mam | any 16
b your message | any 18
b your mind | any 28 | motive 60 | advice -35
b your moods | any 13
b your mother | any 43 | past 35
b your mother's | any 27 | guilt 35 | past 89
b your mouth | any 11
b your mum | any -29
b your name | label -35 | threat 39 | advice -42
b your neck | any 10
b your number | any 21
b your own | any 27 | advice -37
b your parents | any -17
b your phone | any 29 | advice 81
b your problems | any 20
b your purse | any 15
b your reminder | any 22
b your review | any 19
b your route | any 17
b your signature | any -12
b your signed | any 19
b your silence | any 15
b your sister | insult 60 | off-topic 81
b your sister's | any 13
b your sisters | any 14
b your sofa | any 16
b your son | any 20 | defence 35 | advice -35
b your spare | any 22
b your theatre | any 21
b your trampoline | any 11
b your way | any 18
b your weekends | any -14
b your whole | any 26
b yours $ | label -38 | blame 59 | motive -35 | threat -41 | command -36 | advice -42
b yours before | any 17
b yours for | any 16
b yours i | any -13
b yours will | any 10
b yourself $ | insult 41 | threat -38 | defence 38 | advice -41 | apology -40 | vague -36
b yourself a | any 19
b yourself to | any 30 | insult 40 | label -35 | motive -37 | off-topic 37 | command -37 | advice -38
b yourself what | any 10
b yr old | any 14
b zip or | any 16
b zuri stand in | any 15
both future | vague 78
both past | any 10 | past 35 | vague -39
both past not | any -18
both present can | any -34
both present not | any -27
child future | any -30 | child 70
child future not | command 72
child past | child 42
child past not | command -35 | advice -37
child perfect | any 15 | off-topic 47
child perfect not | any -27
child perfect want | any -15
child present can | label -35 | motive -43
child present may | any -12 | insult 62
child present must | any -130
child present want | any -18 | advice -37
clauses 1 | vague -80
clauses 3 | insult -38
clauses 4 | any 31
f accepted | any 24
f according | any -12
f added | any 17
f agreed | any -16
f am | any 26 | emotion 52 | past -74 | off-topic -60
f answers | any 18
f appealed | any 10
f appreciated | any 14
f are | any -13 | insult 56
f arrived | any -20
f asked | sarcasm -60
f asking | any 47
f ate | any -27
f attached | any -21
f back | blame 35 | past 47
f beating | any 10
f been | any 26
f begging | any 17
f beginning | any -11
f begun | any 15
f being | any 81
f belongs | any 25
f books | any -12
f bought | label -36 | off-topic 35
f broke | defence 43
f called | any 13
f calls | any 18 | label 39 | emotion 38 | guilt 43
f came | sarcasm 40
f cancelled | any 15
f cannot | any -24 | sarcasm -43 | emotion 41
f cant | insult 40 | motive -37 | off-topic 36 | advice -35
f captioned | any 13
f cards | any 24
f cares | any 14
f carried | any 12
f carries | any 11
f cashed | any 16
f changing | any 18
f chased | any 10
f checked | any -12
f chose | any 12
f civilised | any 21
f cleaned | any -25
f clocked | any 19 | insult -36 | label -36 | blame 60 | advice -40
f closed | any 15
f closes | any -11
f coloured | any 17
f come | child -38 | command -35
f coming | any -19
f cooking | any 20
f coughs | any 19
f couldn't | any 25 | threat -37 | advice -40
f counting | any 26
f crosses | any 12
f crying | any 11
f demented | any 10
f depends | any 34 | vague 99
f did | any 31
f didnt | any 31 | command -38
f disturbing | any 10
f disturbs | any 21
f doing | blame 76 | sarcasm 54 | defence 41
f don't | insult -56
f done | emotion 41
f dont | any 58 | threat 56 | emotion 38 | command 35
f drawn | any 17
f dressed | any 31 | threat -35 | command 36
f dressing | any 14
f driven | any 10
f drives | any 24
f dropped | any -15
f dropping | any -19
f drops | any 15
f earning | any 14
f emailed | sarcasm 56 | emotion 35
f entitled | any 10
f existing | any 11
f exists | any 23 | advice 35
f expected | any 14
f expecting | any 13
f expires | any -15
f explained | any 12
f failed | any 18 | apology 36 | vague -37
f failing | any 15
f fed | label -37 | opinion 35 | advice -43
f fell | any 14
f felt | any 28 | label -38
f fetched | any 16
f figure | any 11
f files | any 30 | threat 54
f find | any 31 | command -37
f floated | any 11
f flying | any -15
f forgotten | any 15
f forks | any 23
f forwarded | any 14
f found | any 16 | label -35 | blame 84 | threat -35 | child -39 | command -39 | advice -36 | vague -35
f gaslighting | any 18 | label 83
f gave | threat -36 | guilt 40 | vague -37
f get | any 36 | defence -35 | child -36 | vague -40
f gets | any 48 | guilt 85
f getting | sarcasm 68 | emotion 35 | off-topic 35 | advice -46
f give | any 19 | emotion -35 | guilt 63
f given | label -38 | child -36 | apology -36
f giving | any 11
f go | any -21
f gobbing | any 16
f goes | any 13
f going | blame -40 | sarcasm -46
f gonna | any -10 | sarcasm 63 | off-topic 64 | defence 64
f grabbing | any 21
f grow | any 13
f grown | any 17 | threat 41 | advice -35
f had | any 12 | emotion -36
f handed | any -16
f hang | any 18
f hangs | advice -38 | vague 36
f has | threat -37 | command -36
f hasn't | any -15
f hated | any 14
f hates | any -14
f havent | any 10
f having | any 50
f he'd | any -16
f he'll | threat -35 | child 88 | advice -35 | vague -38
f he's | any -38 | child 36
f heard | threat 36
f hearing | any -12
f heating | any 18
f held | any 26 | defence 74
f hes | any 23 | insult 52 | guilt 38 | off-topic 86
f hold | any 18
f holding | any 15
f hollering | any 14
f hoping | any 14
f i'll | any -15 | blame -70 | guilt -38
f i'm | insult -54 | sarcasm 37 | opinion -40
f i've | blame -47
f im | any 17 | insult 68 | motive 41 | emotion 98 | defence 52 | apology 41 | vague 41
f imagining | any 15 | threat -38
f includes | any 17
f instructed | any 15
f insulting | any 18
f interrogating | any 23
f invited | any 17
f isn't | any 42
f isnt | any 14
f it'd | any 17
f it'll | any 25 | motive -39 | threat -35
f it's | blame -62
f ive | any 16
f judgements | any 12
f keep | any 12 | off-topic 40
f kept | any 42 | past 39
f kick | any 24
f knows | any 23
f laid | any 11
f laughed | any 16
f laughing | any -20
f laughs | any 11
f learned | any 29 | blame 51 | defence 39
f learns | advice 58
f left | any 20 | past 52
f lighting | any 19
f listens | any 16
f lived | any 16
f locks | any 16
f look | any 25 | label 98
f looked | any 48 | motive -35 | advice -43
f looking | any 23 | sarcasm -35
f looks | motive 49
f losing | any 14
f lost | any 18 | motive -36
f maintained | any 19
f makes | any 26 | advice -35
f married | any 33 | past 65
f met | any 19
f might | any 11 | guilt -46 | past -35 | advice 60
f minutes | any -17
f missed | any 12
f moved | any -27
f need | blame -60
f needs | any -66 | guilt 64
f noted | any 11
f noticing | any 16
f nurses | any 14
f obsessed | any 11
f offends | any 15
f offered | any -16
f okayed | any 20
f opened | any 15
f opening | any 15
f ought | any 36 | advice -38
f own | any 15
f owned | any 18
f packing | any 14
f paid | guilt 61 | past 58
f parenting | any 26 | sarcasm 66
f pass | any 10
f phoning | any 15
f photographing | any 17
f pick | any -10
f picking | any -14
f pleased | any 15
f praying | any 24
f preferred | any 16
f prefers | any 18
f propped | any 11
f pulls | any 12
f pumping | any 14
f pushing | any 18
f put | label -42 | motive -40 | threat -40 | child -35 | command -44 | advice -42 | vague -39
f puts | any 29 | command -35
f raised | any 40 | blame 71 | opinion 44 | advice -41
f raising | any 12
f rang | any -14
f reading | label 72
f reads | any 10
f reassures | any 24
f reckons | any 18
f recommends | any -16
f regarded | any 16
f remembered | any 13
f replaced | any 15
f replacing | any 15
f requested | any 16
f required | any 20
f responded | any 10
f rewriting | any 13
f roasting | any 16
f rubbed | any 15
f ruined | any -16
f run | any -18
f runs | motive -35 | sarcasm 37 | opinion -35
f said | blame -43 | child 38
f saw | any 16
f says | label 46
f scalped | any 18
f scared | any 15
f scraped | any 19
f scrolled | any 19
f seats | any 20
f seeing | any 16
f seen | blame 51 | opinion 37
f sending | any -29
f sent | defence 39
f set | any 19
f shakes | any 14
f shaking | any 13 | emotion 54
f shall | threat 87 | advice -40 | vague -35
f she'd | any -32
f she'll | any -20
f she's | child 44 | advice -35
f shes | vague -35
f shouldn't | motive -37
f signed | any -52
f signing | any 18
f sits | any 28
f skiing | any 13
f sold | any 10
f spared | any 18
f spares | any -10
f spoiled | any 13
f stains | any -13
f standing | any 36 | command 39
f starting | motive 76 | vague -39
f stay | any -27
f stayed | any 18
f stolen | any 19
f stood | any 72
f stopped | command -38
f stretched | any 23
f suits | any 17
f surprised | any 19
f take | any 10
f takes | opinion -36 | advice -38
f taking | any -28
f taught | any 28 | insult 43 | off-topic 42
f teaching | any 10
f telling | any 33 | child 47
f tells | any 38 | child 36
f thanks | any -19
f thats | any 14 | insult 43 | blame 67 | threat 43 | emotion 87 | defence 50 | command 45
f theres | any 10 | label 44 | guilt 36 | past 36 | off-topic 38
f they'll | any -43
f thinking | any 30
f thinks | sarcasm 56 | off-topic 77
f thought | any 11
f tips | any 14
f tiptoeing | any 13
f tired | any 49 | motive -36 | emotion 53 | vague -37
f told | child 52
f took | blame 35 | advice -36
f toured | any 14
f tours | any 19
f treating | any -13
f turned | any 37 | advice -37
f turning | any 22 | insult 36 | motive -39 | threat -38 | advice -38
f typed | any 31
f unfed | any 23
f unopened | any 21
f unpicking | any 12
f used | any 48 | motive -44
f vapes | any 20
f views | any 10
f visiting | any -10
f volunteers | any 20
f waited | any 19 | guilt 71 | past 68 | vague -37
f waiting | any 28
f wake | any 17
f waking | any 14
f wanted | any 39 | command -37 | advice -36
f wants | any -108
f warned | any 16
f wasn't | insult -35 | threat -35 | child -37 | command -39 | advice -37
f wasnt | any 31
f wasted | any 19
f watching | any 14
f waves | any 12
f we'll | any 14 | vague 60
f we're | any -40
f weaponised | any 21
f wedding | any 45 | label -37 | blame 38 | past 42
f weighed | any 15
f went | any 30 | insult 46 | defence 72
f were | any 60
f weren't | any 24 | motive -36 | child -37
f whispers | any 20
f winning | any 19
f won't | threat -39 | command -40 | advice -36
f work | blame 43
f worked | any 17
f works | any 17 | insult -35 | child -38
f wrapped | any 17
f wrecked | any 17
f writing | insult 51 | advice -35
f written | any -10
f wrote | any -34
f you'll | any 31
f you're | motive 72
f you've | any 21 | insult 42 | motive 42
f youve | any 29
fact amount | any -20 | sarcasm 35
fact time | any -15
first | any -98
last | any -67 | threat 38
mark ! | any -156
mark !! | any 44 | sarcasm -46 | emotion 137
mark " | any 33 | motive 38 | sarcasm 49
mark : | past 42
mark ; | any -11
mark ? | any -60 | sarcasm 35
mark absolute child | any -34
mark absolute none | threat 36
mark absolute third | any 11
mark absolute writer | any 36 | defence 41
mark again | any 13
mark again anyone | any 12
mark again both | any 14
mark again child | threat 52 | command 37
mark again reader | any 15 | threat 48
mark again thing | off-topic 39
mark again third | any -11
mark again writer | any 45
mark contempt | emotion 44
mark contempt anyone | any 15 | insult 80 | threat 43 | emotion 74 | off-topic 49 | command 84
mark contempt child | any -15 | label -35 | opinion 44 | advice -36
mark contempt reader | any 30 | insult 48 | blame 59
mark contempt thing | label -48 | motive -36 | threat -38 | opinion -38 | command -43 | advice -43 | apology -35
mark contempt writer | any 12 | sarcasm -42
mark diagnosis | any 66 | label 223
mark diagnosis both | any 14
mark diagnosis child | insult 55 | label 57 | blame 46 | emotion 43 | guilt 58 | past 65
mark diagnosis none | any 50 | threat -35 | emotion 41
mark diagnosis reader | any 14 | label 42 | blame 51
mark diagnosis thing | any 20 | label 170 | sarcasm -61
mark diagnosis third | any 18
mark diagnosis writer | any 20 | label 64
mark exasperation | any 12 | emotion 137
mark exasperation child | any -10
mark exasperation reader | any 32
mark exasperation thing | emotion 91
mark exasperation writer | any 12 | sarcasm -37 | emotion 99
mark failing anyone | insult 71
mark failing both | any -26
mark failing child | any -19
mark failing none | any 47 | past 35 | off-topic 38
mark failing writer | any 14 | blame -82
mark hedge | any 56 | vague 72
mark hedge both | any 53 | vague 87
mark hedge child | any -11
mark hedge none | any 16 | label 37 | sarcasm -51 | vague 66
mark hedge reader | any 11 | past -41 | advice 45
mark hedge thing | any 28 | vague 57
mark hedge third | any 15
mark hedge writer | any 108 | blame -43 | vague 70
mark intensity both | any -58
mark intensity child | any -49 | sarcasm 38 | off-topic 48
mark intensity reader | any 19 | guilt -57 | past -47
mark intensity writer | emotion 35
mark jab | any 46 | sarcasm 45
mark jab child | defence -35
mark jab none | any 38 | advice 46
mark jab thing | any 53
mark jab writer | any 21 | sarcasm 56
mark judgement | insult 38
mark judgement anyone | any 10 | insult 58 | emotion 51 | command 58
mark judgement child | opinion -37 | child -39
mark judgement none | any 45 | insult 39
mark judgement reader | any 13 | child -35 | advice -36
mark judgement thing | emotion 53
mark legal | any 34 | threat 139
mark legal reader | any 40 | threat 87
mark legal thing | threat 52
mark legal third | label -35 | threat 93
mark legal writer | any 85
mark mental | motive 35
mark mental anyone | any 35 | blame 59
mark mental child | child 38
mark mental none | any -10 | label -35 | sarcasm 42 | vague 46
mark mental reader | motive 92
mark mental third | any -33
mark mental writer | any 31
mark norm | any 48
mark norm anyone | any 33 | label -40 | command -35 | advice -42
mark norm thing | any 20 | vague -36
mark past-relation | any 52 | past 73
mark past-relation none | any 16
mark past-relation reader | any 18
mark past-relation thing | any 10
mark past-relation writer | any 39 | past 49
mark please | any -53
mark please none | any -29
mark please reader | any -80 | threat -37
mark please thing | any 20
mark quote | child 40 | vague -39
mark quote anyone | any 37 | sarcasm 40 | child -36
mark quote child | sarcasm -64 | child 110
mark quote reader | any 30
mark quote third | any -32
mark quote writer | off-topic -36
mark reader-family | any -11 | off-topic 72
mark reader-family none | any -13
mark reader-family reader | any -10
mark reader-family third | off-topic 103
mark reader-family writer | any -31
mark reader-life | any 19 | blame 39
mark reader-life reader | any 16 | motive -35 | past 39 | child -36
mark reader-life thing | blame 79
mark reader-life third | any 18
mark reader-life writer | any 17
mark sacrifice | any 14 | guilt 52
mark sacrifice thing | any 14
mark sacrifice writer | any 50 | guilt 54
mark swear | any 25 | threat 63 | vague -35
mark swear third | any 17
mark thanks | any -17
mark thanks none | any -22
mark thanks writer | guilt 69
no fact | defence -39
none future | any -31
none no verb | child -37
none none | any -29
none past not | any 31
none perfect | motive -36 | sarcasm 43 | advice -40
none perfect may not | any 10
none perfect not | any 23 | insult 41 | label 49 | child -37 | advice -39 | vague -35
none present can | any -23
none present may not | any 42 | advice -42 | vague 46
none present must | any 21 | sarcasm 57
none present not | off-topic 61 | defence 37
none present should | child -35 | command -38
none present should not | any 19
none present want | any -13
person Anyone | any 42 | command -42
person Both | opinion -56
person Child | any 27 | opinion 49
person Family | any 11 | off-topic 35
person Parent | any 10 | opinion 46
person Professional | threat 61
person Reader | opinion -41
persons Both | any -22
persons Reader | opinion -46 | defence -35 | apology -58 | vague -74
persons Reader Both | any 29 | insult 35
persons Writer | motive -43
persons Writer Reader Both | any -15 | sarcasm -66 | defence 81
persons none | any -14 | motive -38 | emotion -72 | apology -79 | vague -41
reader future | any 83 | command 74
reader future not | any 38 | threat 49 | command -38
reader past | any 73 | past 85
reader past not | any 20 | blame 81
reader perfect | any 24 | blame -48 | motive 44
reader perfect want | any -16
reader present | apology -42
reader present can | past -36 | off-topic -35
reader present may | advice 68
reader present may not | any 11
reader present must | any -12
reader present must not | any 11
reader present not | any 88 | command 41
reader present should not | any 14
reader present want | any -39 | advice 69
reader present want not | any -12
reply | any 19
short | any -29 | blame -52 | off-topic -90
subject anyone | any 125 | child -50
subject both | any -13 | sarcasm -38 | off-topic -41 | vague 53
subject child | any -14
subject reader | any 10
subject third | off-topic 63
tag Emoji | any -29 | blame 66 | opinion 43
tag Imperative | blame -54 | emotion -37 | opinion -56 | command 44
tag Negation | any 17
tag QuestionWord | any 47
tag Shout | emotion 182
tense future | blame -39
tense no verb | child -37
tense none | any -29
tense past | opinion -39
tense past not | any 33 | defence 40 | child -37
tense perfect | threat -43 | command -42
tense perfect can | past 63
tense perfect can not | any 12 | blame 52 | sarcasm 61
tense perfect may | any 11
tense perfect may not | any 10
tense perfect not | defence 41
tense perfect should not | any 12
tense present can | any -19
tense present can not | blame -41
tense present may | defence -55 | advice 54
tense present may not | any 35 | vague 42
tense present must | any -13
tense present must not | guilt 111
tense present not | any 15
tense present should | sarcasm -65
tense present should not | any 51 | advice 45
tense present want | advice 38
tense present want not | child -37
thing future | sarcasm -35 | threat 39
thing future not | sarcasm 58
thing past | insult -41 | opinion -52
thing past not | any 13
thing perfect can not | any 15
thing perfect want | any 31
thing present can | advice 44
thing present may | any 46 | blame -39
thing present must not | any -21
thing present not | past -63
thing present should | any 10 | defence 59 | advice -39 | vague -35
third past | guilt 43 | child 48
third perfect | any -38
third perfect may | any 12
third perfect not | any 23
third present can | any -12
third present can not | any 18
third present not | any -14
third present should not | any 19
tiny | guilt -60
w #Day | any -10
w #Money | any -20 | sarcasm 35
w #Time | any -14
w 0h | any -16
w 8h | any -10
w a | any 12
w abdication | any 14
w abide | any 14
w able | any -18
w about | sarcasm -93
w absolutely | any -20
w abt | any -13
w accord | any -12
w account | insult 54 | label 57 | blame 45 | threat 61 | emotion 42 | guilt 58 | past 57
w accounts | any 10
w across | any 12
w actually | any 51
w ad | any 17
w address | blame 81 | advice -39
w adhd | any -19
w adjoa's | any -13
w after | any -10
w after-show | any 15
w afternoon | any -17
w again | threat 56
w against | blame 37
w age | any 13 | advice 46
w agre | any -16
w agree | any -38
w ah | command -35 | vague 44
w aiyah | any 10
w alarm | any 23 | label -40 | sarcasm 66 | child -36 | command -42 | advice 88
w alienation | any 40 | label 74
w all | any 14 | apology 42
w allow | motive -37 | vague -35
w allowance | any 20
w alone | any 52
w already | any 18 | motive 37
w alright | any -12
w also | advice 37
w always | blame 46
w amoxicillin | any -25
w an | off-topic -69
w angry | any 32
w announcement | any 21
w another | any 35 | blame -55
w answer | blame 49 | command -41 | vague -37
w answers | any 15
w anybody | any 38
w anybody's | any 18
w anyhow | any 19
w anymore | any 10
w anyone | any 39
w anyone's | any 10
w anything | off-topic 35 | defence 39
w anytime | any 10
w anywhere | any 20
w apartment | any -13
w apologise | apology 62
w apologize | any 30 | motive -36 | command 42
w app | insult -36 | label -39 | motive -39 | advice -35
w apparently | any -15
w appeal | any 10
w appear | any 19
w applause | any 14
w application | any 14
w appreciat | any 14
w arithmetic | any 15
w arms | any 17
w around | vague 36
w arrangement | any 14
w arrears | any 11
w arrive | blame 66 | sarcasm 60 | vague -37
w ask | any 17 | opinion -55
w asking | any 11
w asleep | any 51 | opinion 62 | advice 70
w assembly | any -10
w assume | any 22
w asthmatic | any 14
w attach | any -26
w attend | command 37
w attorney | any 34 | threat 52
w auditor | any 15
w aunt | any -11
w aunties | any 14
w aunty's | any 10
w authority | any 16
w awake | any 36 | motive -35 | sarcasm 72 | threat -39 | advice -37
w aware | any 19
w away | any 21 | sarcasm 45
w babcia | any 18
w babies | any 21 | threat -40 | opinion 35
w baby | guilt 40 | past 47 | vague -35
w back | past 50
w back in | blame 69
w back over | any 11
w backpack | any -24
w bad | label -35 | guilt 47
w bag | advice 48
w bags | any -19
w bakkie | any 19
w ball | any 22
w ballgame | any 12
w balloon | any 20
w banister | any 23
w bargain-bin | any 14
w bath | any -11
w bear | any 13
w because | motive 39
w become | any 24 | child -40 | advice -39
w beg | any 38 | label -35 | motive -38 | threat -36 | child -37
w beginning | any 12
w believe | label -43 | motive 35 | command -36 | advice -37 | apology -38 | vague -36
w belong | any 25
w bend | any 12 | label -39 | child -35
w benefit | any 13
w best | any -29
w bet | any 17
w bigger | any -22
w bike | any -27
w binders | any 24
w bingo | any 16
w birth | any 16
w bit | label -36 | advice -35 | vague -37
w blame | any 13
w bless | any -15
w bloke | any 16
w blood | any 12 | advice -36 | vague -37
w blow | opinion 60 | child -36 | command -38 | advice -41
w blue | any -13 | label -35 | motive -36 | threat 42 | advice -35
w bluey | any 11
w board | any -10
w boat | label -36 | sarcasm 64 | off-topic 83
w bobbis | sarcasm 37 | threat 43 | off-topic 54 | defence 44
w book | defence 45
w booking | any -13
w books | any 12
w booster's | any 16
w boosters | any -15
w boot | any -32
w boots | child -35 | command -37
w bored | any 16
w boss | any -14
w both | any -10
w bother | insult 67 | threat 73
w bottle | any -11
w bouncy | any 23
w boy | any 65 | sarcasm -53
w branch | any 16
w brand | any 16
w bravo | any 16
w bread | any -14
w break | defence 43
w breakfast | any 15
w bring | any -26 | advice -35 | vague 74
w bring back | any 25
w bring up | any -15
w broken | any -13
w brother | any -24
w brother's | any 27
w btw | any 14
w budget | any 23
w bum | any 11
w burden | any 10
w burst | any 22
w business | any 22
w busy | any 23 | label -37 | motive -38 | opinion 42
w but | any 24
w buy | label -37
w c | any 18
w calendar | any 10
w call | guilt 43
w calm | any 15
w camp | any -44
w cancell | any 15
w candle | any 20
w cans | any 14
w canteen | any 10
w cap | any -25
w capable | any 10
w caption | any 13
w careless | any 17
w carry | any 45 | guilt 113
w case | child 37
w cashapp | any 14
w cast | child 36 | advice -36
w castle | any 23
w cat | any 11 | advice -41 | apology -36 | vague -41
w catechist | any 13
w cause | any 19 | opinion 54
w cello | any -57
w centimetres | any 18
w cereal | any 10
w certain | any 14
w certainly | any 13
w certificate | any 26 | label -35 | sarcasm 67 | threat -36 | off-topic 36 | opinion -36 | child -35 | command -41 | advice -37 | vague -39
w cetirizine | any -12
w chair | any 20 | threat -36 | advice -36
w change | sarcasm -45
w character | any 12
w charity | any 15
w chase | any 10
w check | any -21
w checklist | any 12
w chemistry | any -12
w child | any 47 | blame 36 | past -48 | off-topic -44 | opinion 53
w children | any 20 | past -38
w chin | any 20
w chipper | any 15
w choc | any 16
w choice | any -10
w choir | any 17
w christmas | any 22 | past 45
w church | any 10 | off-topic 54
w cillian | any -13
w cillian's | any -17
w cities | any 25
w civilis | any 21
w classes | any 16
w clause | any -16
w clean | any -25
w clearly | any 17
w cleats | any 20
w clock | any 72 | sarcasm 44
w close | insult -36 | motive -37
w closed | any -12
w clothes | any -17
w club | any -44
w co-pay | any 11
w coast | any 21
w coat | sarcasm 49 | past 35 | off-topic 108
w code | any -12
w coffee | any 34 | sarcasm 66 | advice -36
w cold | any 12
w collect | any -59
w colour | any 17
w colours | any 14
w come | defence -53
w come in | any 13
w commend | any 12
w comment | any 10
w comments | any 14
w commonly | any 10
w communication | any 19
w communications | any 19
w community | any 20
w company | any 18
w complaints | any 14
w completely | any 14
w complicate | any 12
w compliments | any 18
w concern | any 18
w conclude | insult 41 | label 49 | opinion -36 | advice -35 | vague -36
w condition | any 10
w condo | any 21
w conferences | any -10
w confess | any 20
w confirm | any -35
w confused | any 17
w consider | advice 76
w consistent | any 14
w consult | any 20
w contact | any -27
w contain | any 11
w contempt | any 15
w content | any -23
w continue | any 14
w control | any -11
w controlling | any 16
w cook | any 46 | label -36 | motive -37 | child -40 | advice -42
w cooked | any 12
w cooking | any 20
w copy | any -56
w correct | any -15
w correspondence | any 46 | advice -42
w cos | any 61
w cost | any -13
w costume | any -30
w couch | guilt 35
w cough | label -36 | sarcasm 65 | vague -43
w counsellor | any 24 | label 36 | child -36
w count | any 18 | motive 39
w counter | any 16 | label -36
w country | any 21
w court | any 11 | threat 98
w covert | any 18
w cross | any 25 | blame 63
w cry | emotion 73 | defence -39
w curious | any 22 | off-topic 81
w curtain | any 31 | motive -37 | command 39
w cute | any 14
w cuz | any -14
w d | any -15
w da | any 17
w dad | label 36
w daddy | any 78 | sarcasm -38 | guilt 41 | child 98
w dads | any 20
w dare | any 34 | label -36 | threat -39 | command 37 | advice -40
w dated | any 23
w dating | any 18
w daughter | any 28 | motive -39 | advice -41
w daughter-in-law | any 10
w day | any -10 | vague 35
w day's | any 17
w daylight | any 14
w days | threat -38
w dead | any -35
w deadbeat | any 11
w deaf | any 10
w deal | any 27 | guilt 37
w dean | any 15
w decent | any 12
w decision | any 12
w deck | any 20
w deckchair | any 18
w deep | any -12
w degree | any 17
w deliver | any 21
w delivery | any 15
w delroy | any -22
w dement | any 10
w dent | any 13
w deny | any 18
w depend | any 39 | vague 73
w dependable | any 18
w deployments | any 12
w deposit | any -33
w deposition | any 13
w describe | any 16
w diabetes | any 10
w dictionary | any 11
w die | any -18
w difference | any 15
w difficulty | any 20
w dinner | any 13 | guilt 52
w director | any 25
w discover | any 17
w dishes | any 20
w dishwasher | any 12
w dispatches | any 20
w disturb | any 28 | guilt 74
w divorce | any 22 | sarcasm 67
w divvent | any 17
w do-over | any 27
w dock | any 22 | guilt 85 | past 83
w doctor | any -11
w dog | any 12 | motive -38 | threat -36 | past 79 | defence -36 | command -40 | advice -45 | vague -39
w dollar | any 20
w dollars | any 20
w door | any -12 | insult 53 | label -37 | threat 39
w doorstep | any 42 | child -35 | advice -40
w dose | any -32
w double | any -13
w doubt | any 13
w dr | any -33
w drag | any 26 | command -42
w drayton | any 20
w drink | vague -38
w drinking | any 13
w drop | motive 44 | defence 35
w drop off | any -20
w drunk | any 22
w dry | blame 59 | opinion -40
w due | any -66
w dump | any 17
w dunno | any 16 | advice -40 | vague 45
w duty | any -23
w e | any 16
w each | blame 76
w early | any -52
w earn | any 14
w easy | any 24 | advice -35
w eat | any -12 | motive -36 | child -35
w efforts | any 18
w eft | any -16
w egg | any 13
w eh | any 32 | motive -39 | sarcasm 59 | vague -39
w either | any -65
w else | any 45 | sarcasm 54 | command -35
w email | any -24 | sarcasm 56 | emotion 35
w emails | any 34 | label -35 | motive -38
w embarrassing | any 11
w embarrassment | any 20
w emergency | any -11
w emotional | any 21
w employer | any 22
w empty | any 20 | threat -36 | advice -36
w encouragement | any 18
w engagement | any 16
w enormous | any 12
w entire | any 21
w entitl | any 10
w envelope | any -13
w equally | any -13
w even | any 41
w evening | any -22
w evenings | any 32 | sarcasm 59
w events | any 13
w ever | any 80
w every | any 43 | motive -37
w everybody | any 17 | sarcasm -44
w everyone | any 22 | motive -38 | child -40
w everything | any 82 | off-topic -48 | apology 39
w evidently | any 35 | label -36 | sarcasm 62 | threat -36 | opinion -35 | child -37 | command -39
w exactly | any 28
w exams | any 14
w excellent | any 18
w exchange | any -17
w excited | any -13
w excuse | any 13
w exes | any 21
w exist | any 31 | motive 51 | advice 59
w expect | any 16 | guilt 37
w expectations | any 14
w expensive | any 23
w experience | any 23 | label -35 | sarcasm 61 | advice -37
w expire | any -22
w explain | any 52 | child 44
w extra | opinion 36 | command -36 | advice -41 | vague -37
w eye | any -16
w facts | any 16
w fail | any 53
w fall | blame 57 | opinion 81
w family | any 40
w far | any -10
w father | any 77
w father's | any 18
w fathers | any 18
w fault | any -12 | apology 84 | vague -35
w fear | any 36
w feed | label -37 | opinion 35 | advice -43
w feel | any 33 | motive 79
w fees | any 15
w feet | blame 58
w fella | any 33 | off-topic 38
w fence | any 19
w ferry | any -15
w fetch | any 28
w fever | any -24
w field | any -15
w fifteen-year-olds | any 10
w figure | any 19
w figure out | any 11
w file | any 41 | threat 75
w fill | insult 38 | label -39 | motive -36 | threat -35 | command 39 | advice -46
w fill out | any 14
w film | any -15
w films | any 10
w find out | any 47
w fine | any -32
w finish | any -10
w finishes | any 19
w fireworks | any 17
w first | any 10
w first-year | any 12
w fish | any 18
w fit | past 68
w fix | any 20
w flake | any 14
w float | any 11
w flu | any 10
w fly | any -28
w flyer | any 20
w foils | any 16
w folake | any -21
w folder | threat 59 | command -39 | advice -37
w folks | any 35 | label -41 | off-topic 82 | child -35 | command -38
w food | any -20
w foot | any -15
w football | motive -39 | vague -35
w footy | blame 46 | sarcasm 45
w forfeited | any 18
w forget | any 13 | insult 67 | motive 37
w forgive | any 20
w fork | any 23
w form | any -87
w fort | any 14
w fortnight | any 14
w forty-eight | any 13
w forty-three | any 19
w forward | any 10 | command 42
w fourth | any 47 | blame 70
w fr | any 17 | insult 56 | emotion 39
w fracture | any -17
w frantic | any 25
w fridge | insult -38 | sarcasm 72
w fried | any 10
w friends | any 19
w fringe | any 15
w from | emotion -55
w frozen | any 14
w fun | any 13 | blame -36
w funeral | any 16
w funny | any 19 | sarcasm 66 | past 42
w further | sarcasm 63 | advice -37
w future | any 12
w fyi | any -13
w gala | any -11
w gaslight | any 18 | label 83
w gate | blame 68
w gatekeeping | any 20
w gateshead | any 17
w gather | any 19
w general | any 14
w gentleman | any 10
w gentleman's | any 10
w gently | any 21
w get | any 15 | guilt 56
w get off | any 36 | defence -35 | child -36 | vague -40
w getting | any 14
w gift | any 15
w girl | any 17 | blame 39 | opinion 36
w give | opinion 41
w give up | any 39 | advice 40
w glad | sarcasm 62
w glasses | sarcasm 69
w glitter | any 12
w go back | opinion -35 | command -35
w go in | any -11 | threat 82 | emotion 40 | opinion 47 | command 43
w go on | any -10 | insult 54 | label 57 | blame 45 | threat 61 | emotion 42 | guilt 58 | past 57
w gob | any 16
w goggles | any -34
w going | opinion -35 | child -35
w goldfish | any 14
w golf | any 17
w goodness | any 23
w got | emotion 61 | command 35
w gps | any 24
w grade | any 44 | insult 36 | opinion -36 | advice -36
w grandbabies | any 16
w grandson | any 13
w granny | any 17
w great | sarcasm 36
w great-grandson | any 17
w greedy | any 20
w green | label -36 | motive -39 | defence 35 | child -40 | command -38 | advice -38 | apology -35
w greet | any 10
w grid | any 10
w group | any -20
w grow | any 34 | label -37 | motive -38 | threat 36 | opinion -38 | advice 49
w grow back | any 13
w grown-ups | any 16
w guess | guilt 58 | vague -36
w gwaan | any 16
w habit | any 38 | label -40 | motive -37 | threat -35 | opinion 37 | child -36 | advice -40 | vague -40
w habits | any 21
w haha | any -14
w hair | any -16
w haircut | any 14
w hamster | any -10
w hand | threat 40
w hand in | any -16
w handiwork | any 12
w handout | any 22
w hands | any 23 | threat -36
w happy | any -18 | blame 64 | motive -42 | threat -36 | child -37 | command -38 | advice -35
w hardly | any 15
w hate | any 14 | label -39 | motive 58 | threat -38 | child -36 | command -39 | advice -35 | apology -36 | vague -41
w haying | any 15
w he | child 61
w heads | any -12
w hear | motive 63
w heart | any 42 | motive -41 | command -37 | advice -35 | vague -36
w heat | any 13 | label -37 | threat -37 | opinion 44 | advice -37 | vague -36
w hectic | any 14
w helmet | any -28
w help | vague -36
w her | sarcasm -35
w here | blame -56 | guilt 55
w herself | any 11
w hesitate | any 14
w hilarious | any 11
w him | past -38
w himself | any 13 | child 64
w hip | any 13 | motive -35 | vague 35
w hire | any -10
w his | child 48
w hmrc | any 20
w hobby | any 27
w hockey | any -20
w hold | any 12 | guilt 64
w hold up | any 28
w hole | any 13
w holiday | any 24
w holy | any 21
w home | any 35 | blame 48 | opinion 43
w honestly | any 20
w hook | any -13
w hope | any -14 | sarcasm 44 | advice -38
w hot | off-topic 40 | vague -43
w hotel | any -17
w hour | any 12
w hours | any -12 | guilt 70
w house | any 46
w household | any 29
w houseplants | any 18
w houses | blame 45 | child 60
w how | any 40
w however | any 26 | defence 82 | advice -42
w hrs | any 21
w hug | any 11
w huge | any 17
w human | any 17
w hurry | any 22
w husbands | any 15
w hypo | any 22
w i | any 10
w idea | insult -38 | label -37 | emotion 36 | past 37 | opinion -36 | child -36 | command -39 | advice -39
w idiot | any 29 | child -37 | advice -35
w idk | any 20 | insult -35 | label -40 | sarcasm 56 | off-topic 64 | apology -35
w if | opinion -35
w iftar | any 15
w ig | any 11
w il | vague 47
w ill | insult 35 | emotion 61 | vague 45
w imagine | any 20 | label -39 | motive -36 | threat -35 | emotion 56 | advice -38
w impression | any 16
w inbox | any 12
w inboxes | any 21
w includ | any -15
w include | any 17
w incompetence | any 21
w inconvenience | any 16
w infection | any -18
w influence | any 14
w inhaler | any -16
w inhalers | any 16
w inquire | any 10
w insane | any 14
w inside | insult -35 | blame 56 | threat -38 | past 38 | opinion -41 | command -43
w instead | sarcasm 45
w institution | any 11
w instruct | any 15
w instructor | any -12
w insulin | any -14
w insult | any 18
w insurance | any -23
w interest | any 39 | label -36 | sarcasm 39
w interested | any 14
w interrogat | any 23
w into | any 11
w invariably | any 19
w invent | any 20
w invitations | any 16
w invoice | any -24
w ipad | any 12 | vague -36
w iphone | any 16
w it | any 13
w its | any 61 | insult 58
w itself | any 16
w ja | any 10
w job | any 21 | blame 89 | past 68
w jobcentre | any 21
w jobs | any 18
w joint | any -14
w jordans | any 14
w judge | any 33
w judgement | any 12
w jumper | any 15 | blame 51 | past 37
w keep | any 13
w keep away | any 10
w keep on | any 24
w kenji | any -21
w kians | any 18
w kick off | any 24
w kid | emotion 85 | guilt 48 | child 48
w kill | any -31
w kind | insult 36 | motive -35 | threat -35 | opinion -37 | advice -40
w kindergarten | any 12
w kindly | any -13
w kindness | any 14
w kinds | any 20
w kit | any -13
w kitchen | child 47
w knees | any 27 | guilt 66
w know | any 15
w kolade | any 13
w kwame | any 12
w labor | any 14
w lad | any 12
w lady | label -39 | threat -38 | advice -35
w lah | any 20 | motive 47 | emotion 41 | apology 37
w lake | any 16 | motive -38 | sarcasm 64 | off-topic 85 | child -35 | apology -36
w land | any -22
w landline | any -11
w laptop | any 38 | blame 61 | advice -36
w last | any 27
w late | past 59
w later | vague 57
w lates | any -11
w laugh | off-topic 63
w lay | any 17
w lazy | any -12
w lead | any 24
w league | any 17
w learn | any 45 | blame 71
w least | any 18 | off-topic 73 | defence 38 | child -37
w leather | any 20
w lecture | any 15
w left | any -10
w lemonade | any 20
w lend | any -15
w length | any 18
w lessons | any 14
w let | blame 47
w let down | any 10
w letter | any -11
w level | any -20
w liberty | any 13
w library | any -44
w lie | any 21
w life | motive -38 | emotion -38
w light | label -37 | past -35 | advice -35 | apology -36
w like | any 26
w likewise | any 12
w line | defence 68 | command -36
w link | any -18
w lipstick | any 16
w list | apology -36
w listen | any 16
w literally | any -13 | insult 62 | blame 47 | emotion 47 | past 64
w little | any 15
w loan | any 14
w lobby | any -27
w locate | any 11
w locker | any -15
w log | any 46
w login | any -14
w lol | any -25
w lollipop | any 15
w long | any 19 | opinion 54
w look | any 18 | past -67
w look over | any 18
w look up | any 41 | label 98
w looks | advice -37 | vague -37
w looser | any 20
w lose | any 32
w love | advice -40
w lovely | blame 50
w luck | any -22
w lunch | any -23
w mad | any -12
w magistrate | any 16
w mail | any -12
w maintain | any 19
w maintenance | any 27
w maisies | any 18
w make | any 19
w make in | any 15
w make out | any 22
w make up | any 13
w mam | any 16
w mammy | any 18
w man | any 78 | insult 102
w manage | any 19 | label -38 | threat -44 | opinion 42 | child -37 | command -35 | advice -42
w manger | any 12
w manipulative | any 22 | label 62 | blame 54
w manipulator | any 14
w manor | any 20
w manual | any 12
w many | any 24
w marriage | any 33 | label -35 | past 82 | advice -38 | apology 42
w marry | any 33 | past 65
w mascara | any 20
w mash | any 10
w master's | any 17
w match | any -21
w matching | any 18
w mate | any 27 | defence 41
w maternal | any 20
w matter | any 32 | advice -39
w may | any 11 | guilt -46 | past -35 | advice 60
w maybe | any 95 | vague 59
w me | any 14
w mean | label -49 | motive -35 | sarcasm 62 | child -39 | command -38 | advice -40 | apology -37
w meat | any 10
w mediation | any -24
w meet | any -12
w membership | any 19
w memory | any 33 | insult 39 | motive -37 | advice -36
w mention | sarcasm 62
w mess | any 17
w messages | any 18
w method | any 16
w metres | any -14
w mg | any -29
w mi | any 16
w miles | any 19
w min | motive 57 | sarcasm 38 | emotion 38 | apology 42 | vague 50
w min. | any 15
w mind | any 33 | motive 38
w minimum | any 13
w minute | any -15
w mirror | any 21 | advice 46
w miss | blame -56
w missing | blame 56 | advice -35
w mistake | any -17
w mittens | any 24
w modern | any 20
w mom | insult 50 | command 41
w moms | any 28
w money | threat 38
w month | threat 35
w months | blame 40 | past 68
w moods | any 13
w mop | any 16
w more | any 47 | insult 53 | motive 39 | sarcasm -88
w morning | any -25 | motive -40
w mornings | any 12
w most | any 10 | label -38 | motive -42 | threat -35 | opinion -35 | child -38 | advice 49
w mother | any 18
w mother's | any 38 | past 67
w mothers | any 16
w mouth | command 39 | advice -38
w move | insult -35 | past 38 | advice -36 | apology 46
w move up | any -17
w much | any 85 | blame -48
w mum | insult 41 | blame 62 | threat 48 | child 41
w murder | any -33
w music | any 16
w must | any -20 | blame -59 | guilt 44
w my | any 55
w myself | any 40
w n | any 22 | insult 45 | blame 48 | threat 35 | emotion 83 | off-topic 40 | command 52
w naledi | any 15
w name | any 11 | label 67 | sarcasm -54
w nap | any 14
w narc | any 20
w narcissism | any 26 | label 53 | off-topic 35 | advice -38
w narcissist | any 11 | label 72 | past 40
w near | motive -36 | guilt 61
w nearer | any 21 | vague 51
w neighbours | any 15
w netball | any 23
w never | sarcasm -60
w new | off-topic 68
w next | command 46
w ngl | any 11
w nice | any 29 | advice -37
w nights | sarcasm -39 | child 45
w nikes | any 11
w no-show | any 15
w nobody | any 92
w nobodys | any 15
w none | any 10
w normal | blame 54 | motive -39 | opinion 69
w normally | any -16
w not | any 22 | motive -41 | past -38
w note | any -10
w notification | any 20
w notion | any 21 | threat -35 | opinion -35 | defence 89 | command -35 | apology -37 | vague -43
w now | any 13 | defence -36
w nurse | any -13
w nursery | any -32
w object | any 12
w observe | any 18
w obsess | any 11
w occupied | any 15
w odd | insult -35 | label -37 | blame 51 | threat -41 | past 36 | opinion -35 | command -38
w oddly | any 13
w of | any 12
w offend | any 15
w office | any -34
w officer | any -11
w ok | emotion 67 | apology 48
w okay | emotion 35 | advice -35
w old | insult 40
w omg | insult 62 | blame 47 | emotion 47 | past 64
w on-time | any 11
w once | blame 45
w one-way | any 12
w ones | vague -36
w only | any 31 | insult -40
w onto | any 31 | label -35 | command -37
w open | blame 55
w optional | any 14
w or | vague 87
w order | label -40 | threat 50
w ours | any -10
w out | any 11
w outfit | any 11
w outside | any 15 | defence 54 | command -35 | advice -42 | vague -37
w ovation | any 20
w overnight | command -35
w own | any 27 | insult 43
w own up | any 15
w owt | any 19
w pack | opinion 58
w padel | any 10
w pair | opinion 40
w papa | any 18
w paper | any 27 | vague -36
w papers | any -13
w parade | any 16
w parent | any 63 | opinion 58
w parental | any 20 | label 43
w parents | label -37 | blame 56 | motive -37 | opinion 76 | child -35 | advice -41
w parents' | any -30
w park | label -36 | motive -36 | opinion 37 | advice -38
w parked | any 20
w part | any 23 | child -35
w particular | any 12
w pass | blame -39 | defence 41
w pass on | any 10
w passion | any 19
w passport | any -18
w passports | any 13
w past | any 10 | vague -35
w pasta | any 23
w patch | any -18
w pathetic | any 30 | insult 69 | label -41 | motive -39 | child -38 | advice -36
w patience | any 20
w pattern | any 18
w pe | any -18
w pencil | any 23
w penny | any 23 | defence 62
w pension | any 17
w people | any 73 | blame 68
w people's | any 15
w per | any -43
w perhaps | any 10 | vague 77
w person | any 34 | blame 39
w pharmacist | any -15
w phone | any 16 | advice 45
w phones | any -14
w photo | sarcasm 57
w photographs | any 23
w piano | any 16
w pick | any 24 | advice -36
w pick up | any -21
w pick-up | any -23
w picture | motive -35
w pictures | any -12
w pigs | any -14
w pink | any 25
w pistol | any 20
w pitch | any -21
w pizza | any 14
w pjs | any 11
w place | opinion 54
w plain | any 18
w planning | any 17
w plans | any 18
w plastic | any 20
w plate | any 31 | child -35 | command -35
w play | blame 36
w please | any -62 | guilt 50
w plus | any -29
w pocket | insult 42 | sarcasm 82 | off-topic 42 | defence 88
w point | any 41 | apology -35
w poison | any 18 | motive 35
w pool | any -18
w poor | any 12 | child -36 | command -35
w pop | any -13
w porch | any -21
w portal | any -14
w portraits | any 19
w possible | any -21
w post | any -12
w pounds | any 13
w powder | any 22
w practice | command 35
w prefer | vague 42
w prepare | any -11
w prescription | any -16
w presence | any 12
w present | emotion 68 | child -41
w pressure | any 13
w priest | any 23
w priority | any 19
w prison | any 19
w problem | guilt 60 | apology 61
w produce | any 19
w production | any 21
w professional | any 14
w professionals | any 12
w programme | any 11
w prop | any 11
w proper | any 20
w proposal | any 18
w propose | any -35
w prose | any 12
w prosecutor | any 15
w protein | any 19
w proud | any -17
w prudent | any 12
w psychiatric | any 14
w pub | any 17
w puffs | any -13
w pull | any 26 | blame 35 | opinion 64
w pump | blame 59 | advice -36 | vague -35
w puppet | any 17
w purpose | any 15
w purse | any 15
w push | any 37 | threat 92
w put away | any 23
w put on | any -13
w question | any 29 | threat -37 | advice 44
w queue | any 21
w quick | any -19
w quiet | any 49 | guilt 54
w quietly | any 16
w quit | any 25 | threat 46
w quitting | any 21
w quiz | any -12
w r | any -22
w radio | any 14
w rage | any 14
w raise | any 47 | blame 82 | opinion 57 | advice -37
w range | any 21
w rare | any 19
w rate | any 22 | sarcasm 57
w rather | any -67
w reach | any -23
w read | any 41 | label 57
w reading | any -34
w ready | any -27
w real | any 51
w realise | any 16
w realize | any 10
w really | any 74 | blame -41 | sarcasm -45
w reason | any 23 | vague 37
w reassure | any 24
w recall | any 31 | sarcasm 45 | past 43
w receipt | defence 58
w receipts | any -25
w received | any 28
w reckon | any 18
w record | any 12 | threat -46
w records | any 15
w red | any -23
w reference | any -16
w regard | any 26 | insult -37 | motive -35 | threat -37 | emotion -36 | command -39 | advice -37
w regards | any -20
w registration | any -12
w regrettably | any 16
w rehearse | any 15
w remain | any -17
w remember | motive -37 | sarcasm 35 | threat -37 | vague -40
w remembering | any 20
w reminder | any 22
w renewal | any -25
w repeat | any 19 | command 42 | advice -39
w replace | any 26 | sarcasm 63 | opinion -38
w replacement | any 29
w report | any 13 | off-topic 35 | command -36 | advice -36 | vague -40
w request | any 16
w require | any 41 | sarcasm 68 | command -40
w respond | any 27 | insult 44 | label 51 | vague -35
w rest | any 28
w returned | any 17
w revert | any 10
w rewrit | any 13
w right | any -11 | blame -48 | guilt 42
w rink | any 22
w road | any 16 | sarcasm 82 | child -35
w roast | any 16
w role | any 21
w roll | any 19
w room | advice 35
w root | any 16
w round | motive -37
w route | any 17
w routine | any 23 | apology 47
w rsv | any 12
w rubbish | any -12
w ruby's | any -12
w rubys | any 17
w rucksack | any -23
w run | any 12 | command 37
w safe | any -15
w safer | any -18
w salaam | any -16
w same | sarcasm -47 | past 50
w sandrine | any -40
w sandwich | any 18
w satisfy | any 15
w save | any -13
w scare | any 15
w scene | any 12
w schedule | any -16
w school | any -37
w scooter | any -27
w score | any -17
w scrap | any 19
w scream | blame 51 | threat -35 | emotion 48 | command 68
w screen | any 31 | motive 35 | advice -39
w season | any -14
w seat | motive -39 | guilt 72 | child -35
w second | any 14 | advice 58
w seconds | any 15
w secret | any -17
w see | any 20
w segun | any -20
w seldom | any 25 | sarcasm 60
w send | any -24 | emotion 39
w send back | any -10
w sense | any 18
w serious | any -10 | label -35 | blame 61 | opinion 63 | child -36 | command -35 | advice -43
w session | any -21
w set | threat -35 | command -38 | advice 47
w set off | any 19
w setting | any 20
w seventy-four | any 16
w shake | any 30 | vague 52
w shame | any 14
w share | any -17
w shared | advice -37
w shave | any 15
w shelf | any 12
w shift | any -14
w shifts | any 14
w shoes | blame 62
w shoot | any -12
w short | emotion 35 | opinion -36
w should | guilt -76
w shoulders | any 23
w shout | past 35 | child -35 | command -35 | vague 37
w sick | insult 36 | label 37 | guilt 87
w sickness | any -14
w side | emotion 59 | defence 105
w sideline | any 15
w sides | any 14
w sies | any 23
w sigh | any 21
w sign | sarcasm 35 | threat 36 | command -36
w signed | any 19
w silence | any 27 | label 37
w simons | any 14
w simply | any 30
w since | any 27
w single | any 26
w sister | blame -41 | off-topic 61
w sisters | any 14
w sit | any 42 | sarcasm -58 | child 73
w site | any -25
w sixth | any 16
w size | any -46
w skating | any 22
w sleep | child 60
w sleepover | any -13
w slip | motive 44
w slot | any -40
w slovenly | any 14
w slow | any -18
w slowly | any 10
w smells | any 16
w smile | any 18
w smth | any 11
w socks | any 20
w soft | any 17
w solicitor | any 13
w solve | any 20
w somebody | any 48
w someone | any 29 | sarcasm 80
w someplace | any 16
w something | any 82
w something's | any 22
w sometime | any 16
w somewhere | any 28 | opinion -36 | defence 38
w son | any 14
w soon | any 15
w sooner | any 34 | child 49
w sorry | blame -38 | apology 201
w sort | insult 53
w spacer | any 16
w spar | any 18
w spare | off-topic 72 | opinion -38
w speaks | any 18
w specialists | any 16
w spellings | any 10
w spend | any 33
w splint | any -16
w split | any -11
w spoil | any 21 | vague -36
w spoonful | any 11
w spose | any 14
w stage | any -10
w stain | any -13
w stair | any 16
w stand | any 22 | sarcasm 35
w stand in | any 24 | command -37
w stand on | any 27 | label -35 | motive -35 | child -37 | advice -37
w standing | any 20
w stars | any 19
w start | off-topic 37
w station | any -36
w stay | advice -35
w stay in | any -17
w stays | any -15
w steal | any 19
w still | guilt 35
w stomach | any 22
w stop | blame -43 | command 58
w store | any 20
w stories | any 19
w story | any 45 | command -35
w stranger | any 36 | guilt 54
w street | any 17
w students | any 12
w stuff | any 12 | off-topic 58 | vague 41
w stupid | any -15
w stylist | any 18
w such | any 41
w suggest | off-topic 36 | advice 75 | vague -35
w suitcase | any 25 | blame 51 | advice -38
w suits | any -18
w summers | any 22
w sunshine | any 14
w supervisor | any 20
w supplier | any 15
w support | any -13
w suppose | any 43 | sarcasm 52
w sure | any 10
w surgery | any -29
w surname | any 27
w surprise | any 19
w suspect | any 14
w swap | any -40
w swear | any 37 | sarcasm 36
w swim | any -28
w tabarnouche | any 23
w table | any 50
w tablet | any -12
w tablets | any -13
w tag | any -14
w take in | any 14
w take on | any 28
w take out | any 25
w talk | insult 43 | emotion 46 | advice 59
w tanned | any 23
w task | any 17
w teach | insult 45
w teacher | any -26 | child 57
w teapot | any 15
w teenager | any 18
w television | any 27 | motive -39 | child 79
w tell | child 59
w telt | any 23
w temi | any 18
w temp | any 23 | motive -36 | threat -38 | command -40 | advice -38
w temperature | any -25
w ten-dollar | any 17
w ten-year-old | any 14
w terrace | any 20
w terrible | any 10
w tests | any 16
w text | any -33
w textbook | any 16 | label 53 | off-topic 39 | advice -39
w than | any 10 | motive 47 | sarcasm -58
w thank | any -11 | advice -36
w thanksgiving | any -15
w that | any 26
w theatre | any 11
w theatrics | any 19
w their | opinion 55
w themselves | any 14
w then | guilt -37 | off-topic 39
w therapist | any 11
w these | any 40
w thesis | any 12
w they | vague 35
w theyll | any 19
w theyve | any 31
w thing | any 43 | sarcasm -78
w things | any 94
w think | any 15 | defence -43
w third | any 33 | insult 90 | off-topic 47
w thirty-eight | any 14
w this | any 14 | advice -39
w tho | sarcasm 48 | off-topic 63
w those | label -35 | motive -39
w though | off-topic 55 | command -36 | vague -40
w thread | any 15
w ticket | label -36 | motive 51 | vague -35
w tickets | any -26
w till | any 12 | off-topic 40 | child 56
w time | any 27 | advice -37
w timer | any 17
w times | emotion 50 | guilt 37
w tip | any 14
w tiptoe | any 13
w tire | any 49 | motive -36 | emotion 53 | vague -37
w tired | any 39 | emotion 44
w tmr | any 10
w today | motive 49 | past 57 | off-topic 49
w toilet | any 11
w tonight | any -17 | emotion 66
w top | any -24
w total | any -14
w touch | any 44 | vague -36
w touchline | any 18
w tour | any 10 | motive -35 | advice -41
w tourists | any 15
w tower | any 10
w toxic | any 12 | insult 39 | label 90 | motive -39 | threat -36 | command -35
w track | any 26 | motive 35
w trade | any -17
w train | defence 72
w trampoline | insult -37 | label -39 | motive -38 | threat -39 | emotion -36 | opinion -38 | defence 86 | advice -42 | apology -35
w transfer | any 18 | label -35 | threat -41 | child -38 | command 79 | advice -41
w treat | label -36 | motive -35 | advice -35 | apology -37
w trim | any 18
w trip | any -11
w trust | sarcasm 52
w truth | any 24
w try | any 33 | insult -36 | advice 86
w tuitions | any 13
w tunde | any -30
w twelve-year-old | any 16
w twice | any -20
w type | any 12
w u | emotion 42
w ukulele | any 14
w umbrella | any 15
w under | any -12 | emotion 51
w understand | motive -42 | threat -42 | opinion 45 | vague -40
w undertaking | any 18
w unf | any 23
w unilateral | any 19
w unless | any -12
w unopen | any 21
w unpick | any 12
w until | any -20 | blame 37
w upon | any 15
w ur | insult 59 | label 45 | emotion 36
w us | any -13
w use | any 11 | blame -39
w usual | any 13 | insult 45
w usually | any 16
w ute | any 16
w vape | any 20
w vehicle | any 16
w verse | any 18
w very | any 10
w video | any -10
w view | any 23 | opinion 43 | advice -38 | vague -38
w villa | any 15
w viola | any 20
w visit | any -45
w voice | any 10
w voicemail | any 31 | vague -37
w vote | any 10
w voucher | any 17
w w | any -10 | insult 104 | blame 42 | motive 44 | emotion 81 | command 35
w wait | sarcasm -36
w wake | any 14
w wake up | any 17
w want | motive 52
w war | any 13
w warn | any 37 | off-topic 35 | defence -36 | command -37 | advice -43 | vague -38
w warning | any -17
w washed | any -15
w washing-up | any 21
w washwood | any 15
w wasnae | any 17
w wast | any 19
w watch | any 14 | label 70 | off-topic 42
w water | label -35 | motive -36 | defence 57 | child -35 | command -37 | advice -39 | vague -38
w wave | any 12
w ways | any 29
w weak | any 21
w weaponis | any 21
w wear | any -11
w weariness | any 19
w wed | any 45 | label -37 | blame 38 | past 42
w weekend | opinion 37
w weekends | any -11
w weeks | any -17 | advice -39
w weigh | any 15
w weight | any 10
w well | blame -45
w westgate | any 16
w what | any 66
w whatever | any 61
w when | any 54 | command -47
w whenever | any 18 | insult 38 | vague 85
w where | any 27 | guilt -39
w whether | any 14 | child 41
w whichever | any -28
w while | guilt 47 | past 60 | defence 67
w whisper | any 38 | threat -35 | child 84
w whistle | any 24
w who | any 133 | past -110
w who's | any 14
w whole | any 36
w whose | any 22 | sarcasm 61 | off-topic 84
w why | child 53
w wicked | any 19
w willingness | any 14
w window | any 22 | blame 38 | sarcasm 38
w wine | any 32 | insult -36 | motive -39 | off-topic 92 | advice -37
w within | motive -36 | child -35 | advice -36
w without | any 28
w woman | any 55 | insult 108 | blame -47 | advice -35
w woman's | any 12
w women | any 19
w wonders | any 23
w word | any 42 | label 58 | sarcasm -79 | guilt -37
w words | any 31 | label -35 | motive -36 | sarcasm 62 | threat -36 | child -36 | vague -37
w work | motive 40
w work in | any 27 | blame 43
w work on | any -12
w work over | any 17
w works | any -58
w worst | any 17 | emotion 54 | advice 35 | apology 48
w worth | any 23 | advice 66
w would | command -36
w wow | any 27
w wrap | any 17
w wreck | any 17
w wren | child 58
w wrist | any -24
w write down | any 11
w write on | any -15
w x | any -11
w x-ray | any -32
w xbox | any 11 | blame 44 | threat 58 | emotion 46
w xmas | any 19
w y'all | any -27
w ya | any 22 | sarcasm 56 | advice 35
w year's | any 25 | sarcasm 61
w years | any 67 | sarcasm -95 | guilt 37 | past 45
w yes | any -26 | past 44
w yet | any -12 | vague 52
w yh | any -12
w yoga | any 13
w you | opinion -57
w young | any 12
w your | any 18
w yourself | any 47 | blame -49
w yr | any 14
w zuri | any 15
writer future | defence -47
writer future not | threat -38
writer past | threat -45 | opinion -42
writer past must | any 18
writer past not | blame -60 | sarcasm -59 | defence 84
writer perfect | blame -116
writer perfect not | any 25 | blame -36 | defence 64
writer perfect should | any 10
writer perfect should not | any 43
writer present | any 10 | advice -42
writer present can | any -75 | motive 71 | threat -38
writer present may | any 43 | advice 41
writer present may not | any 11
writer present must | emotion 45
writer present not | any 31 | advice -35
writer present want | blame -42
writer present want not | child -37
`,
);
