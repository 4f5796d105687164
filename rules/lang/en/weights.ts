import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  // what it decides | base | threshold
  `
any | -100 | 25
insult | -164 | -74.10201860540177
label | -179 | -65.1416488002262
blame | -141 | -88.66405778570879
motive | -160 | -91.38033886168745
sarcasm | -131 | -86.87653685395944
threat | -163 | -124.43683561922306
emotion | -163 | -111.41288175105369
guilt | -145 | -101.21138706294957
past | -155 | -104.39382828760296
off-topic | -150 | -70.25617940506662
opinion | -168 | -125.9299285822937
defence | -157 | -135.92869249429452
child | -174 | -74.501256289338
command | -169 | -70.51899948372494
advice | -167 | -120.02268712954836
apology | -182 | -71.84156863861942
vague | -183 | -104.64705359384169
`,
  // sign | how much it counts for each
  `
act apology | any 32 | apology 126
act command | any 16
act fragment | emotion -50
act proposal | any -25
act request | any -102
act thanks | any -12
anyone past | any 37 | sarcasm 54 | emotion 59
anyone past not | any 54 | label -63 | opinion -64 | defence 84
anyone perfect not | any 10
anyone present can not | any 18 | opinion 72
anyone present not | any 38 | blame 56
anyone present want | any 35 | insult -52 | blame 54 | opinion 56 | advice -56
b #Day #Name | any 20 | off-topic -53 | child -53
b #Day #Number | any -23
b #Day #Time | any -38
b #Day $ | any -33 | blame -69 | sarcasm -80
b #Day after | any -11 | emotion -52 | child -52
b #Day also | any -11
b #Day and | any -11
b #Day around | any 22
b #Day bring | any 17
b #Day but | any 10
b #Day completely | any 13
b #Day cos | any 29
b #Day i | advice -56
b #Day if | any 10 | motive -57
b #Day in | any 32 | label -54 | threat -58 | emotion -52 | guilt -56 | defence -52 | command -72
b #Day it | any -28 | off-topic -50 | defence -55 | child -54 | command -57
b #Day make | any 20
b #Day night | any -29 | opinion -58
b #Day nights | any 22
b #Day on | any 17
b #Day or | any 18
b #Day pls | any 17
b #Day say | any 16
b #Day school | insult -51 | label -67 | motive -54 | threat -66 | emotion -61 | off-topic -54 | opinion -56 | defence -52 | child -59 | command -61 | advice -61 | apology -55 | vague -63
b #Day she | any -35
b #Day so | any -38
b #Day that | any -19 | threat -60
b #Day the | any -45
b #Day them | any 15
b #Day then | any 15
b #Day there | any 21
b #Day this | any 19
b #Day to | any -38
b #Day up | any 14
b #Day we | any 21
b #Day which | any -14
b #Day will | any 18
b #Day with | emotion -59
b #Money $ | any -36
b #Money and | any -39 | threat -51 | advice -50
b #Money at | any -12 | threat -51
b #Money be | any -10
b #Money by | any 50 | label -50 | motive -52 | threat -68 | defence -55 | command 59 | advice -56 | vague -53
b #Money so | any 17
b #Money transfer | any 32
b #Name #Name | any -28
b #Name #Number | any -25
b #Name $ | any -50
b #Name answer | any 21
b #Name ask | any 37 | guilt 83 | child 70
b #Name assembly | any 11
b #Name at | any -23
b #Name bag | any 28
b #Name be | any -23
b #Name braids | any 20
b #Name by | any -14
b #Name call | any 18
b #Name can | off-topic -51
b #Name cleats | any 21
b #Name come back | any 11 | opinion -51
b #Name day | any -12 | emotion -52 | vague -54
b #Name do | any -14 | opinion -51 | defence -56 | child -52 | advice -51
b #Name folks | any 24
b #Name for | insult -50 | motive -56 | threat -51 | emotion -62 | off-topic -50 | child -61 | command -67 | advice -60 | apology -64 | vague -53
b #Name go | any 29
b #Name have | any -24
b #Name in | any -24 | off-topic -52 | command -52 | vague -59
b #Name little | any 20
b #Name maybe | any 20
b #Name must | off-topic -54 | opinion -54 | child -50
b #Name n | insult 73 | label 52 | blame 66 | emotion 67 | command 53
b #Name name | any 13
b #Name office | emotion -50
b #Name out | any 16
b #Name parking | any 16
b #Name phone | any 29
b #Name road | any 15
b #Name say | child -61
b #Name school | any -19
b #Name shifts | any 15
b #Name should | any 12
b #Name sign | any 28
b #Name so | any -27
b #Name tell | any 14
b #Name the | any 20 | threat -51 | off-topic -59 | opinion -66 | command -55
b #Name there | any 17
b #Name though | any 31 | motive -51 | off-topic 92 | defence -54 | child -53 | command -50 | advice -51
b #Name till | child -50
b #Name to | command -50 | vague -52
b #Name until | any -10
b #Name volunteer | any 22
b #Name want | motive -62 | off-topic -52 | advice -55
b #Name when | any 13
b #Name where | any 13
b #Name who | opinion -54 | child 50
b #Name will | any -24 | threat -59
b #Name with | any 10
b #Name would | opinion -62
b #Number #Day | any -52
b #Number #Money | any -14 | command -51
b #Number a | insult -51 | opinion -54 | child -51 | command -54
b #Number about | emotion -50 | off-topic -51
b #Number at | any -80
b #Number be | any -11
b #Number break | any 15
b #Number can | any -12 | threat -58 | advice -55 | vague -50
b #Number cans | any 17
b #Number cashapp | any 17
b #Number centimetres | any 21
b #Number children | any 10 | label -54 | threat -54 | guilt 58 | defence -54
b #Number cities | any 29
b #Number day | any 43 | threat -68 | advice -50 | vague 69
b #Number deployments | any 11
b #Number diapers | any 10
b #Number do | blame 50
b #Number dollars | any 21
b #Number emails | any 16
b #Number exes | any 24
b #Number for | threat -58
b #Number games | any 21
b #Number grade | any 10
b #Number hour | any 14
b #Number i | any -21 | threat -60 | command -60
b #Number jobs | any 20
b #Number kids | any 15
b #Number mg | any -19
b #Number min. | any 17
b #Number miss | any 16
b #Number moms | any 21
b #Number months | any 26 | blame 70 | past 54
b #Number more | any 32 | threat 56
b #Number mornings | any 31
b #Number never | any 17
b #Number night | any 14
b #Number no | any 21
b #Number no-show | any 17
b #Number object | any 11
b #Number or | command -57
b #Number outfit | any 11
b #Number paragraphs | any 11
b #Number penny | any 19
b #Number perfect | any 20
b #Number push | any 19
b #Number quiet | any 10
b #Number ring | any 26
b #Number say | any 22
b #Number seconds | any 17
b #Number she | any 22
b #Number so | any -32
b #Number spare | any 10
b #Number summers | any 22
b #Number the | any -26
b #Number then | threat -51
b #Number thing | any 30
b #Number time | any 27 | threat -54 | emotion 52 | guilt 70 | opinion -61 | child -51 | command -58 | vague -52
b #Number times | any -12
b #Number up | any 12
b #Number w | any 10
b #Number weeks | any -46
b #Number who | any 37 | guilt 58
b #Number with | insult -55
b #Number would | any -26
b #Number years | any 63 | past 101
b #Number yr | any 13
b #Time $ | any -73
b #Time and | any -11
b #Time at | any -34 | label -57 | defence -51 | child -51 | command -56 | advice -54
b #Time bc | any 13
b #Time be | any -22 | vague -55
b #Time from | any -11 | threat -58 | command -63 | vague -51
b #Time in | any -24
b #Time my | any 24
b #Time on | any 14 | threat -57 | command 84
b #Time so | any -13
b #Time to | any -11 | label -50 | threat -57 | vague -53
b #Time tomorrow | threat -51
b #Time with | any -18
b ^ #Day | advice -51
b ^ #Name | any -19
b ^ #Number | any 47
b ^ #Time | any -13 | label -53 | threat -51 | command -51
b ^ a | any 53 | opinion 84 | advice 72
b ^ about | any 16
b ^ after | any 17
b ^ all | any 31
b ^ allow | any 13
b ^ also | any -10
b ^ an | any 15
b ^ and | any 75
b ^ as | any 42 | sarcasm 52 | vague 54
b ^ ask | any 33 | opinion -52 | child 81
b ^ at | any 11
b ^ back in | any 21
b ^ be | any -11
b ^ before | label -51 | threat -60 | defence -53 | command -51 | advice -50 | vague -50
b ^ booster's | any 17
b ^ both | any -17 | motive -54 | defence -50
b ^ but | any 85 | sarcasm 52
b ^ can | any -33
b ^ check | any 26
b ^ come | any 18
b ^ cos | any 25
b ^ delroy | any -14
b ^ do | any 20 | command 93
b ^ drunk | any 26
b ^ even | any 33
b ^ everyone | any 17
b ^ everything | any 19
b ^ fathers | any 20
b ^ figure | any 22
b ^ first | any 17
b ^ folake | any -15
b ^ folks | any 18
b ^ for | any 18
b ^ funny | any 23 | sarcasm 58
b ^ god | any -10 | opinion -50
b ^ good | any -20 | insult -60 | label -56 | threat -56 | emotion -61 | past -54 | opinion -52 | defence -51 | child -50 | command -59 | advice -64 | apology -56
b ^ he | any -11
b ^ her | any -72
b ^ hey | any -10 | insult -50 | defence -58
b ^ honestly | any 22
b ^ hope | any -35 | insult -56 | label -51 | motive -58 | threat -53 | emotion -51 | vague -52
b ^ idk | any 12
b ^ in | any 14
b ^ interrogat | any 24
b ^ it | any 43
b ^ just | any -16
b ^ keep | any 21
b ^ kenji | any -14
b ^ kick off | any 25
b ^ kids | any 22
b ^ kindly | label -51 | threat -71 | command -52
b ^ kolade | any 17
b ^ last | any 61 | guilt 87 | child 89
b ^ late | any 17
b ^ let's | any -17 | vague -65
b ^ may | defence -52 | vague -50
b ^ maybe | any 25 | command -53 | vague -54
b ^ mi | any 17
b ^ must | any 11 | threat -50
b ^ naledi | any 18
b ^ next | any 31 | threat -61
b ^ no | any -48 | label -52 | threat -57 | emotion -55 | command -57 | vague -53
b ^ nobody | any 31 | guilt -51 | opinion -59 | defence 62
b ^ normal | any 21
b ^ not | any -10 | opinion -55
b ^ now | any 13
b ^ odd | any 21
b ^ on | threat -52 | defence -50 | command -61
b ^ or | any 24 | insult -54 | label -56 | motive -55 | threat -61 | emotion -57 | off-topic -66 | opinion -55 | command -63 | advice -58 | apology -55 | vague 89
b ^ please | any -20
b ^ pump | any 14
b ^ r | any -15
b ^ road | any 25
b ^ same | any 18
b ^ sandrine | any -31 | command -50
b ^ school | any -12
b ^ segun | any -12
b ^ send | label -55 | motive -56 | threat -58 | emotion -53 | off-topic -51 | opinion -52 | child -55 | command -67 | advice -53
b ^ set | any 21
b ^ shame | any 16
b ^ she | any -13
b ^ should | insult -52 | label -52 | emotion -51 | off-topic -52 | command -50 | advice -70 | vague -51
b ^ sies | any 27
b ^ so | any 42 | motive -52 | sarcasm 52 | off-topic -50 | advice -60
b ^ sorry | insult -57 | label -58 | motive -63 | threat -56 | emotion -69 | past -61 | off-topic -50 | defence -57 | child -55 | command -54 | advice -64 | vague -64
b ^ stop | any 17
b ^ take | any -11 | threat -51
b ^ tell | label -59 | motive -57 | threat -68 | emotion -55 | past -51 | opinion -52 | defence -50 | child -83 | command -73 | advice -69 | apology -57
b ^ temi | any 21
b ^ thank | any -48
b ^ that | threat -53 | opinion -59 | defence -58
b ^ the | any -46
b ^ their | any -18 | emotion -55 | off-topic -56 | opinion -60 | command -52 | vague -53
b ^ then | label -53 | threat -51 | command -51 | advice -51 | vague -55
b ^ there | any 31 | opinion 59
b ^ they | any -59
b ^ those | any 11
b ^ transfer | any 32
b ^ tunde | any -20
b ^ ur | any -12 | threat -50 | vague -50
b ^ villa | any 20
b ^ well | any 52
b ^ when | any 14
b ^ where | any 11
b ^ who | any 14
b ^ will | any -19
b ^ with | any -16
b ^ word | any 24
b ^ would | any -37
b ^ wow | any 30
b ^ ya | any 17
b ^ yes | any -83
b ^ you | any 38
b ^ your | any -30
b ^ zuri | any 16
b a baby | any 24 | emotion -51 | guilt 80 | past 86
b a ballgame | any 12
b a balloon | any 22
b a bargain-bin | any 15
b a birthday | any 23
b a bit | any -20
b a boat | any 28
b a book | any 15
b a bowl | any 13
b a boy | any 28
b a boy's | any 10
b a brand | any 16
b a burst | any 24
b a cake | any 23
b a calendar | any 25
b a car | any 23
b a careless | any 17
b a certain | any 14
b a checklist | any 14
b a child | any 62 | blame 87 | opinion 88
b a chocolate | any 16
b a choice | any 15
b a cooked | any 13
b a copy | any -14
b a counsellor | any 22
b a curious | any 16
b a da | any 18
b a dad | any 10
b a day | any -46
b a difference | any 17
b a father | any 38
b a fella | any 28
b a fence | any 22
b a final | any 10
b a folder | any 17
b a fringe | any 17
b a frozen | any 14
b a further | any 28
b a game | any -10
b a gentleman's | any 16
b a gift | any 14
b a good | any -15 | insult -55 | motive -51 | threat -62 | emotion -53 | off-topic -52 | opinion -62 | advice -64
b a great | advice -50
b a green | any 23
b a growing | any 13
b a hairbrush | any 14
b a handout | any 21
b a hobby | any 30
b a hot | any 15
b a household | any 27 | insult -55 | label -50 | threat -50 | defence -61
b a huge | any 19
b a idiot | any 17
b a joke | any 10
b a jumper | any 21
b a kindness | any 17
b a kitchen | any 24
b a lady | label -50 | defence -52 | child -51 | advice -58
b a lake | any 20
b a laptop | any 15
b a little | any 13 | insult -54
b a man | any 63 | insult 77
b a manipulator | any 19
b a matching | any 20
b a matter | any 26 | insult -52 | label -53 | emotion -58 | past -52 | off-topic -56 | opinion -57 | advice -54
b a meeting | insult -50 | threat -58
b a memory | any 24
b a mess | any 17
b a message | any -14 | threat -50 | advice -62
b a mother | any 16
b a name | any 30 | label 56
b a new | any 10 | motive -52 | off-topic 83 | opinion -58 | advice -50
b a note | any -13
b a notification | any 23
b a one-way | any 13
b a particular | any 11
b a pathetic | any 21
b a pencil | any 25
b a person | any 19
b a photo | any -11 | threat -50 | emotion -60 | opinion -59 | child -56 | advice -56
b a picture | any 15
b a point | any 15
b a poor | any 14
b a priority | any 21
b a professional | any 16
b a proper | any 19
b a prosecutor | any 17
b a psychiatric | any 17
b a puppet | any 19
b a real | any 38 | insult -50 | threat -51 | emotion -53 | off-topic -50 | command -51
b a regular | any 11
b a sandwich | any 20
b a second | any 24 | opinion -51 | advice 76
b a shelf | any 13
b a single | any 11 | threat -50 | emotion -51
b a slovenly | any 14
b a special | any 12
b a spoonful | any 15
b a spreadsheet | any 20
b a stranger | any 28
b a table | any 13
b a therapist | any 13
b a thing | any 11
b a third | any 22
b a time | any 27 | blame 76
b a trim | any 21
b a tube | any 17
b a twelve-year-old | any 16
b a vote | any 14
b a wee | any 16
b a wicked | any 20
b a witness | any 22
b a woman | any 23 | insult 60 | opinion -53
b a word | any -10 | defence -54
b a yes | any 14 | threat 56 | vague -51
b abdication $ | any 17
b abide by | any 15
b able to | any -13
b about #Day | any 30
b about #Name | any -17 | insult -51 | emotion -57
b about #Number | any -40
b about a | insult -51 | child -50
b about all | any 18
b about as | any 29 | threat 51
b about break | any 20
b about it | any 10 | insult -50 | label -60 | motive -56 | opinion -54 | defence -60 | child -54 | command -64 | advice -62 | apology -58 | vague -58
b about leave | any 12
b about maternal | any 21
b about me | any 17
b about my | any 14
b about them | any 22
b about this | any 18
b about wait | any 11
b about why | any 16
b about your | any 14
b accept it | any 23
b accounts until | any 16
b acquaint $ | any 11
b across my | any 16
b actually a | any 10
b actually asleep | any 15
b actually insane | any 13
b actually the | any 17
b actually want | any 13
b address $ | any 17
b advise i | any 13
b after #Number | any -30 | off-topic -52
b after #Time | emotion -51 | child -54
b after $ | any -24 | label -51 | threat -53 | emotion -55 | guilt -52
b after and | any 10
b after each | any 20
b after that | any 10
b after the | label -51 | motive -62 | emotion -50 | child -56 | command -61
b after your | any 19
b again $ | label -55 | emotion -62 | child -50 | vague -52
b again be | any 11
b again i | any 28
b again in | any -10
b again nearer | any 15
b again when | any 19
b against me | any 15
b against the | any -12
b ahead of | any 10
b alarm clock | any 31
b alarm on | any 21
b alienation $ | any 23 | label 52 | blame 73
b alienation i | any 18
b all #Number | any 29 | blame 76
b all and | any -12
b all be | any 32 | defence -64 | advice -50 | apology 53
b all for | any 13
b all kinds | any 20
b all me | any 17
b all of | any 16
b all on | any 34 | label -55 | motive -55 | past 56 | apology 102
b all remember | any 25
b all shake | any 17
b allow me | any 13
b allow your | any 11
b alone for | any 16
b alone with | any 23
b already contain | any 15
b already in | any 19
b already make | any 23
b already tell | any 21
b also recommend | any 30
b always be | any 30 | motive -56 | past -58 | defence -52
b always dry | any 10
b amoxicillin twice | any -10
b an abdication | any 17
b an alarm | any 21
b an answer | any -16
b an arrangement | any 15
b an attachment | any 12
b an ear | any -13
b an inconvenience | any 19
b an optional | any 17
b an rsvp | any 10
b and #Day | any -12 | command -50
b and #Name | any -37
b and again | motive -59 | off-topic -55 | defence -54 | child -52
b and be | any 16
b and call | any 36 | threat -56 | guilt -65 | defence -60 | child -56 | command 56
b and do | any 12
b and every | any 24
b and fill | any 12
b and for | any 12 | guilt 64
b and give | any 23
b and he | any -11 | label -64 | threat -50
b and i | any 39 | guilt 56
b and indeed | any 10
b and maybe | any 17
b and my | any 23
b and no | any 29 | label -51 | blame 80 | off-topic -50 | child -50 | command -58 | apology -53
b and nobody | any 17 | guilt 80 | past 76 | defence -67
b and not | any 20
b and say | any 29
b and simply | any 16
b and smile | any 22
b and stand | any 24
b and still | any 17
b and tell | opinion -55
b and then | any 23 | insult -53 | blame 82 | motive -53 | threat -54 | emotion -57 | past -50 | child -50 | command -55
b and very | any 13
b and wait | any 10
b and we | vague -53
b and when | any 15
b and who | any 11
b and without | any 24
b and yes | past 50
b and you | any 88
b another holiday | any 14
b another overnight | any 16
b another woman's | any 14
b answer and | any 17
b answer by | off-topic -62 | advice -51
b answer my | any 21
b answers that | any 20
b any harm | any 13
b any idea | insult -55 | child -53 | advice -53
b any institution | any 15
b any love | any 16
b any rate | any 11
b any supplier | any 17
b anybody at | any 13
b anybody who | any 10
b anybody's big | any 23
b anyhow the | any 22
b anymore $ | any 12
b anyone be | any 17
b anyone in | any 16
b anyone's back | any 12
b anything $ | any 38 | emotion -51 | defence 53 | command -65
b anything be | child -53
b anyway $ | any 14
b apartment n | any 11
b apartment with | any 16
b apologise without | any 10
b app $ | any 27
b app like | any 17
b appear i | any 23
b applause $ | any 15
b appointment for | any 13
b appreciat on | any 15
b apt to | any 11
b arms before | any 19
b around #Time | any -11 | threat -50 | vague -53
b around $ | any 10
b around here | any 17
b around the | any 13
b around whenever | any 22
b arrangement be | any 15
b arrears to | any 15
b arrive #Number | label -53 | motive -54 | threat -61 | emotion -53 | defence -52 | child -60 | command -60 | advice -58 | apology -54 | vague -58
b arrive for | any 19
b as a | any 16
b as anybody | any 10
b as concern | any 14
b as fed | any 17
b as for | any 25
b as good | any 15
b as her | any -11
b as his | any -14 | label -61
b as i | any 28 | threat -50 | defence -51
b as much | any 16
b as no | any 16
b as the | any 10
b as to | any 22
b as usual | insult 52
b as you | any 12
b ask #Name | any 14
b ask $ | any 38 | motive 79
b ask after | any 19
b ask be | any 15
b ask but | any 14
b ask me | any 31 | child 67
b ask my | label -55 | motive -62 | threat -52 | emotion -52 | off-topic -53 | advice -50 | apology -51
b ask myself | any 15
b ask the | threat -55 | emotion -52 | apology -50
b ask them | any -18
b ask to | any 18
b ask you | insult -54 | threat -50 | emotion -55 | opinion -53
b ask your | any 31 | opinion -56 | defence -53 | apology 57
b ask yourself | any 13
b asking her | any 15
b asleep at | any 13
b asleep before | any 21
b asleep on | any 15
b assembly $ | any 11
b assume the | any 25
b at #Name | any -16 | opinion -50
b at #Number | any -70 | sarcasm -50
b at a | any 12
b at all | any -13
b at any | any 11
b at church | any 18
b at her | any 10
b at least | any 15
b at liberty | any 13
b at me | any 12 | threat -53
b at my | insult -52 | emotion -59 | past -53 | off-topic -56
b at night | any -11
b at school | any -12
b at some | any 15
b at table | any 14
b at that | any 38 | insult -50 | blame 70
b at the | any -21
b at your | blame 80
b at yours | any -28
b attachment order | any 12
b attend #Name | any 11
b attorney file | any 24
b auntie's #Number | any 14
b aunties should | any 19
b aunty's canteen | any 12
b authority $ | any 18
b awake in | any 20
b away from | any 22
b away the | any 24
b babcia $ | any 21
b babies $ | any 12
b babies be | any 17
b baby across | any 16
b baby girl | any 12
b back #Day | emotion -56 | vague 50
b back by | any 11
b back in | any 10
b back it | any 12
b back on | any -20 | command -57 | vague -52
b back then | any 18
b back to | threat -52 | off-topic -57
b back which | any 16
b bad dad | any 12
b bag $ | any -51
b bag and | any -12 | guilt -55 | opinion -53
b bag belong | any 28
b bag for | any 11 | opinion -56
b bag ill | any 13
b bakkie $ | any 19
b ball $ | any 24
b ballgame $ | any 12
b balloon $ | any 22
b banister where | any 25
b bank transfer | any -10 | command -50
b bargain-bin sort | any 15
b bc daycare | any 13
b be #Day | any -39
b be #Name | opinion -57
b be #Number | any 19
b be #Time | any -32
b be $ | emotion -51
b be a | any 18
b be about | label -50 | motive -50 | threat -63 | off-topic -57 | child -54 | advice -51
b be absolutely | any -10 | label -57 | motive -50 | threat -57 | command -55 | advice -52 | apology -50
b be acquaint | any 11
b be actually | any 24
b be alienation | any 15
b be all | any 11 | motive -51 | apology 67
b be alone | any 16
b be already | any 32 | motive 79
b be always | any -32
b be an | label -55 | motive -61 | off-topic -54 | opinion -59 | defence -61 | command -57
b be and | any 32 | motive -52 | past -62
b be appreciat | any 15
b be apt | any 11
b be arrive | any 19
b be as | any 22
b be ask | any 24 | insult -50 | threat -50 | emotion -56 | past -54 | opinion -59 | defence -56 | child -51 | command -65 | advice -67 | vague -57
b be asleep | any 21
b be at | any -12
b be back | any -11 | threat -55
b be beg | any 18
b be best | any -10
b be book | any -10 | threat -58
b be borderline | any -13 | label -72
b be both | any -11 | insult -62 | label -63 | motive -64 | threat -70 | emotion -73 | off-topic -53 | opinion -65 | defence -56 | child -56 | command -60 | advice -67 | apology -70 | vague -68
b be busy | any 17
b be by | any -11 | insult -57 | motive -50 | threat -57 | defence -52 | apology -58
b be caption | any 15
b be certainly | any 15
b be close | any 16
b be closed | command -56
b be come | any -15
b be commonly | any 13
b be consistent | any 15
b be content | emotion -55
b be controlling | any 17
b be cook | any 22
b be count | any 18
b be crazy | any -24 | emotion -60
b be curious | any 12
b be dead | threat -51
b be deaf | any 14
b be dean | any 16
b be dress | any 35 | command 58
b be drive | any 22 | label 51 | opinion -66 | defence -58 | child -51
b be due | any -16
b be easier | any -14 | emotion -52 | advice -53 | vague -60
b be even | any 21
b be exactly | any 21
b be feed | threat -55 | child -50
b be feel | motive -55
b be find | any 21
b be fine | any -44
b be first | any 22
b be for | threat -62
b be fun | any 21
b be gaslight | any 10
b be get | label -50 | guilt -50
b be glad | any 14 | sarcasm 51
b be go | motive -55
b be go in | any 17
b be going | any -12
b be good | any 16
b be grow | any 15
b be growing | any -10
b be happy | threat -54 | child -52
b be hardly | any 15
b be hear | any 15
b be hectic | any 16
b be her | any 10 | label -57 | motive -51 | threat -52 | command -52 | advice -55
b be his | opinion -55
b be hold | any 18
b be holy | any 23
b be home | any 22
b be hope | any 12
b be i | any 36 | label -56 | motive -51 | threat -55 | emotion -55 | defence -57 | child -53 | vague -50
b be in | any -20
b be instruct | any 16
b be interested | any 12
b be it | any 20 | insult -51 | motive -52 | past 50 | opinion -50 | advice -50
b be its | any 13
b be just | any 36 | sarcasm 74 | off-topic -56
b be late | any 19
b be left | any 19
b be like | any 31
b be likewise | any 13
b be literally | any -10 | off-topic -52 | defence -50
b be look | any 18
b be look over | any 21
b be lose | any 17
b be lovely | any 16
b be make | any 16
b be manipulative | any 14
b be more | any 32 | defence -52
b be my | any 54 | apology 57
b be never | any 21
b be nice | any 38 | insult -50 | threat -56
b be none | any 12
b be not | any 22
b be occupied | any 17
b be of | any 21 | past -55 | opinion -51
b be off | advice -52
b be ok | threat -53
b be old | any 17
b be only | any 21 | opinion 60
b be onto | any 14
b be out | any -12 | insult -50 | label -60 | motive -54 | threat -78 | emotion -51 | past -56 | off-topic -51 | command -53 | advice -51 | apology -54 | vague -54
b be outgrown | any 17
b be pack | any 16
b be parked | any 22
b be phone | any 16
b be photograph | any 19
b be play | motive -52 | child -56 | command -60 | vague -52
b be poison | any 16
b be prudent | any 16
b be pull | any 10
b be quiet | any 21
b be read | any 33 | label 54 | threat -55
b be ready | any -15
b be really | any 13
b be replace | any 17
b be returned | any 19
b be right | insult -53 | label -63 | motive -64 | threat -55 | past -55 | off-topic -58 | opinion -53 | defence -51 | child -54 | advice -50 | apology -62 | vague -66
b be sell | any 12
b be she | any 23
b be short | any 13
b be sick | any 22
b be sit | any 23
b be so | any 21
b be something | any 20
b be sorry | any 57 | apology 119
b be spar | any 20
b be specialists | any 18
b be still | any -21
b be stone | any 14
b be such | any 15
b be suppos | any 13
b be sure | any 35 | sarcasm 73
b be take | label -51 | threat -66 | off-topic -55 | child -59 | advice -56 | apology -50 | vague -53
b be teach | any 21 | insult 75
b be tell | any 23 | blame 72
b be textbook | any 16
b be that | any 17 | apology -53
b be the | any 11 | guilt 57
b be there | any -46 | threat -61 | opinion -51 | command -56 | advice -50
b be this | any 12
b be tire | any 18
b be tired | any 26
b be to | any 17 | label -61 | threat -61 | child -53 | command 79
b be too | any 21 | emotion -51
b be turn | any 15
b be turn out | any 14
b be u | guilt -50 | vague -51
b be ur | any 12
b be very | any 20
b be wait | any 19
b be watch | any 19
b be weak | any 21
b be weaponis | any 21
b be welcome | any 18
b be what | any 30 | insult 76 | threat -51 | opinion -53 | vague -58
b be with | any -25
b be worth | any 15
b be write | label -50 | threat -51 | emotion -63 | opinion -50 | command -52
b be you | threat -60 | emotion -53 | advice -53 | apology -52
b be your | any 11
b be yours | threat -53 | past -52 | defence -52
b because i | any 28
b because it | any 22
b because of | any -24
b because you | any 19
b bed at | any 25
b before #Number | any -10
b before #Time | command -51 | advice -62
b before it | any 20
b before she | any 19
b before would | any 20
b before you | any 49 | insult -51 | threat -59 | emotion -53 | off-topic -52
b beg beg | any 18
b beg to | any 18
b begin ask | any 19
b beginning i | any 13
b behind $ | insult -51 | defence -59
b behind a | any 30
b behind anyone's | any 12
b behind the | any 13
b believe that | any 21
b belong to | any 28
b bend when | any 14
b benefit $ | any 15
b bet it | any 19
b between be | any 17
b between the | past -53 | opinion -51
b between you | any 21
b big plans | any 23
b binders by | any 26
b birthday $ | any -11 | opinion -57
b birthday and | any 23
b birthday be | any 23
b birthday look up | any 10
b bit my | any 10
b bit of | any -12 | past -51
b blame there | any 10
b bless your | any 13
b bloke gob | any 15
b blood be | any 25
b blow up | any 13
b blue kind | any 17
b bluey pjs | any 11
b boat whose | any 10
b book a | any 23
b book in | any 17
b book it | any -13 | label -50 | motive -51 | threat -57 | emotion -50 | defence -52 | child -52 | advice -52 | vague -59
b book on | any 15
b books which | any 13
b booster's in | any 17
b borderline theatrics | any 22
b borrow the | any 16
b both $ | any 10
b both know | any 23
b both of | any -35
b both parents | label -57 | motive -51 | threat -55 | off-topic -56 | opinion 57 | defence -55 | child -59 | advice -52 | vague -52
b both sides | any 15
b both solicitors | any -13 | threat -50 | command -54
b both ways | any 25
b bother come | any 16
b bottom stair | any 17
b bouncy castle | any 25
b bowl of | any 13
b boy $ | any 14
b boy for | any 14
b boy himself | any 13
b boy's ice | any 10
b braids so | any 20
b branch $ | any 18
b brand new | any 16
b break down | any 36 | defence 80
b break in | any 20
b breathing $ | any 11
b bring and | any 17
b bring back them | any 29
b bring her | any -11 | threat -56 | command -52 | vague -54
b bring it | advice -60
b brother $ | any -11 | threat -51 | off-topic -50
b brother's wed | any 28
b budget stretch | any 23
b building $ | any 17
b burst ball | any 24
b bus break | any 25
b bus would | any 18
b business anymore | any 12
b busy and | any 17
b but #Number | any 21
b but a | any 11
b but an | any 17
b but hey | any 20
b but how | any 16
b but i | any 10
b but okay | any 10
b but thank | any 27
b but the | threat -56 | off-topic -50 | child -50
b but to | any 10
b but when | any 14
b but who's | any 14
b but will | any 12
b but you | any 37 | opinion -52 | child -50 | command -51
b but your | any 13
b buy new | any 14
b buy that | any 32 | label -51 | off-topic 58
b by #Name | any 19
b by #Number | any -30
b by #Time | any 17 | command 62
b by a | any 16
b by candle | any 22
b by email | any -17
b by for | any 11
b by it | any 30 | insult -50
b by my | opinion -55
b by now | any 27 | advice -51
b by that | any 11
b by the | any -16
b by tomorrow | any -11 | off-topic -63
b by you | any 17
b cafcass every | any 19
b cake $ | any 23
b cake come | any 16
b calendar and | any 25
b calendar since | any 36 | defence 71
b call alienation | any 18
b call back it | any 10
b call her | label -56 | motive -58 | threat -57 | off-topic -56 | opinion -52 | defence -58 | child -56 | command -54
b call him | any 23
b call it | any 17
b call me | any 23
b call must | any 16
b call on | any 10 | label -57 | opinion -54 | child -51
b call you | label -53 | threat -57 | off-topic -52 | child -50 | command -54 | vague -50
b calm down | any 14
b can $ | any -13 | insult -51 | motive -55 | emotion -50
b can ask | any -10
b can bend | any 14
b can carry | any 22
b can count | any 16
b can cut | any 20
b can eat | any 11 | child -56 | command -50 | vague -53
b can feel | any 13
b can figure out | any 11
b can find | any -10
b can get | any 13 | insult 56 | label -52 | threat -68 | off-topic 59 | defence -51 | command -50 | advice -58
b can greet | any 12
b can however | any 11
b can imagine | any 13
b can never | any 22
b can not | any 11
b can read | any 29
b can say | any 15
b can see | any 25
b can set | any 17
b can tell | child -52
b can we | any -28
b can whistle | any 25
b can work | threat -60 | opinion -53 | defence -51 | advice 61
b can you | any -48
b cancell in | any 17
b candle so | any 22
b cans of | any 17
b canteen and | any 12
b caption my | any 15
b car and | any 21
b car then | any 20
b card now | any 28
b careless house | any 17
b carry her | any 14
b carry on | any 22
b case you | any 26
b cash up | any 15
b cashapp it | any 17
b castle $ | any 25
b catechist that | any 17
b cause $ | any 16
b cello hire | any -10 | advice -51
b center and | any 23
b centimetres nobody | any 21
b cereal before | any 13
b certain someone | any 14
b certainly a | any 15
b chair $ | any 17
b change anything | any 25
b change like | any 16 | guilt 69
b change this | any 24
b charity shop | any 14
b check the | any 26
b checklist be | any 14
b child $ | any 34 | label -56 | motive -51 | threat -56 | emotion -56 | opinion -71 | child -63 | command -53 | advice -64 | apology -55 | vague -54
b child be | any 27 | insult -55 | blame 54 | threat -53 | off-topic -59 | opinion 59 | child -50 | command -52 | advice -62
b child benefit | any 15
b child breathing | any 11
b child of | any 30 | opinion 63
b children #Number | any 24
b children $ | any 21
b children it | any 15
b children of | any 12
b children see | any 21
b children will | any -11 | opinion -50
b chin so | any 22
b choc while | any 15
b chocolate teapot | any 16
b choice of | any 15
b christmas #Name | any -18 | threat -54
b christmas #Number | any 17
b christmas and | any 17
b christmas in | any 13
b christmas you | any 10
b church $ | off-topic -56
b church be | any 21
b church tell | any 18
b cities so | any 29
b civilis country | any 23
b clap for | any 10
b class $ | any -11 | child -53 | advice -51
b class for | any 23
b class turn | any 21
b class we | any 20
b classes the | any 16
b clause #Number | any -14
b clean and | any -12
b clear that | any 20
b cleats $ | any 21
b clock be | any 31
b clock by | any 16
b clock that | any 17
b close to | any 13
b close without | any 16
b coast $ | any 24
b coat of | any 14
b coffee $ | any 20
b coin my | any 10
b colour it | any 19
b colours be | any 17
b come #Day | threat 51
b come again | any -11
b come ahead | any 10
b come and | any 11
b come at | label -51 | motive -55 | threat -59 | emotion -53 | past -56 | off-topic -52 | defence -51 | child -54 | advice -63 | apology -58 | vague -57
b come back back in | any -18
b come by | any -10
b come close | any 13
b come do | any 18
b come fetch | any 18
b come from | any 24 | blame 64 | advice -53
b come home | threat -56 | off-topic 52 | defence -51 | command -63
b come in to | any 15
b come off off | child -54
b come to | threat -64 | vague -51
b come w | any 11
b come will | any 18
b commend to | any 13
b comment $ | any 10
b comments but | any 14
b commonly a | any 13
b communication with | any 22
b communications now | any 22
b community center | any 23
b company $ | any 18
b completely on | any 13
b complicate your | any 13
b compliments to | any 20
b compose #Number | any 11
b concern be | any 14
b conclude before | any 16
b conclude that | label 53 | threat -54 | off-topic -59 | opinion -55 | child -51 | advice -51 | vague -58
b condition whatever | any 13
b condo on | any 24
b confess i | any 22
b confirm by | any -11
b confused so | any 17
b congratulations on | any 30
b consistent in | any 15
b contain the | any 15
b content to | any -18 | threat -56 | emotion -61
b continue to | any 15
b controlling $ | any 17
b cook by | any 22
b cooked meal | any 13
b cooking class | any 23
b copy $ | any -14
b correction for | any 11
b correspondence $ | any 20
b correspondence by | any 15
b correspondence of | any 20
b cos her | any 25
b cos nobodys | any 16
b cos the | any 16
b cost to | any 15
b costume be | motive -51 | threat -55 | child -62
b couch so | past -52
b couch the | any 21
b cough every | any 16
b counsellor and | any 22
b count $ | any 26 | threat -66
b count on | any 18
b counter for | any 12
b country a | any 23
b court #Day | any 22
b court $ | any 29
b court and | any 13
b cover us | any 19
b crazy $ | any 26
b cricket and | any 15
b cross her | any 13
b cross so | any 18
b cry for | any 16
b curious experience | any 16
b curious to | any 12
b curtain $ | any 13
b cut a | any 20
b cute $ | any 17
b da now | any 18
b dad $ | any 12
b dad in | any 13
b dad lmao | any 10
b dad of | any 13
b daddy #Name | any 16
b daddy and | any 23
b daddy be | any 22
b daddy lose | any 20
b dads over | any 23
b dare $ | any 25
b date because | any 14
b dated photographs | any 25
b dating your | any 20
b daughter $ | any 14 | past -50 | opinion -64
b daughter why | any 22
b day $ | label -51
b day be | emotion -51
b day go | any 18
b day it | any -13
b day perhaps | any 21
b day so | any -11
b day soon | any 14
b day will | any 17
b day you | any 15
b day's paper | any 19
b daycare do | any 13
b daylight $ | any 16
b days $ | any -10
b days and | any 30 | sarcasm 76 | off-topic 51
b days off | any 16
b deadbeat ngl | any 11
b deadline getting | any 14
b deaf $ | any 14
b deal of | any 13
b dean do | any 16
b deck and | any 22
b deliver her | any 25
b delivery rate | any 17
b delroy $ | any -14
b dent in | any 10
b deny $ | any 21
b department get | any 12
b depend how | any 17
b depend on | any 21 | vague 65
b depend who | any 12
b deployments with | any 11
b derive no | any 17
b describe you | any 17
b diapers my | any 10
b difference between | any 17
b difficulty $ | any 21
b dinner look | any 15
b director $ | any 27
b discover what | any 15
b dishes $ | any 22
b dishwasher $ | any 16
b dispatches $ | any 22
b disturb you | any 25
b do #Day | emotion -53 | command -56
b do #Name | any 28
b do #Number | any 23 | guilt 71
b do a | opinion -57
b do actually | any 13
b do an | any -15 | emotion -53 | opinion -55 | defence -54
b do be | any 39
b do book | any 23
b do bother | any 16
b do come | any 26 | off-topic -57 | command -51
b do do | any 10
b do drag | any 18
b do ever | any 18
b do every | any 23 | guilt 76
b do everything | any 53 | sarcasm 54 | emotion 62 | apology -59
b do get | any 14
b do have | sarcasm 58 | emotion -54 | defence -62 | command -55
b do hope | any 13
b do know | any 32 | past 50
b do learn | any 22
b do let | any 13
b do look up | any 21
b do must | any -22 | command -50 | vague -53
b do not | any 53 | command 65
b do or | apology 58
b do pass | any 20
b do pay | any 19
b do remind | any 15
b do ring | any 24
b do say | any 28 | insult -57 | motive -52 | threat -59 | defence -53 | command -53 | advice -51
b do send | any 22
b do tell | any 12
b do that | any -12 | threat -50 | emotion -52 | command -51 | vague -52
b do think | any 24 | insult -53 | emotion -50 | child -58 | vague -56
b do what | any 19
b do which | any 19
b do you | any 15 | threat -65 | emotion 51 | command 62
b do-over family | any 30
b dock and | any 16
b dollar store | any 23
b dollars to | any 21
b door $ | motive -53 | emotion -50 | past -50 | defence -57 | command -58 | apology -59 | vague -57
b door and | any 12
b door it | any 14
b doorstep by | any 28
b doubt his | any 12
b down $ | opinion -54 | defence -54 | child -54
b down and | any 36
b down be | any 12
b down how | any 16
b down i | any 12
b down on | any 23 | emotion -50 | guilt -52 | vague -54
b down the | any 17
b down with | any 25
b downstairs and | any 24
b drag my | any 18
b draw it | any 19
b drayton manor | any 23
b dress and | any 24
b dress it | any 14
b dress like | any 14
b drinking and | any 10
b drive me | any 26
b drive to | any 13
b drive tram | any 10
b drop with | any 16
b drunk $ | any 26
b dry $ | label -66
b dry feet | any 10
b duck bag | any 13
b due #Day | any -10
b due on | any -25
b dunno $ | any 15
b dy of | any 21
b each call | any 20
b each their | any 10
b ear infection | any -13
b ear since | any 10
b earn it | any 13
b ears only | any 14
b easter and | any 16
b easy for | any 20
b eat dinner | any 15
b eat i | any 25
b egg $ | any 16
b eh $ | any 35 | motive -59 | sarcasm 77 | emotion -57 | opinion -52 | advice -55 | vague -63
b either $ | any -19
b else be | any 14
b else i | any 10
b email $ | any -10
b email it | any 19
b emails $ | any 26
b emails be | any 16
b embarrassing go | any 13
b embarrassment when | any 21
b empty chair | any 17
b end of | threat -55 | off-topic -54 | advice -51
b end this | any 16
b end which | any 16
b engagement and | any 19
b enjoy those | any 22
b enough $ | any -10
b enough to | any 25 | threat -55 | vague -52
b equally $ | any -11
b even #Number | any 16
b even a | any 18
b even her | any 21
b even in | motive -56
b even the | any 27 | insult -54 | blame 77 | sarcasm 74
b evening $ | any -15 | off-topic -66 | opinion -54
b evening ask | any 13
b evening of | any 19
b evening unpick | any 14
b evenings and | any 20
b evenings so | any 16
b events until | any 12
b ever ask | any 18
b ever be | any 22
b ever do | any 10
b ever leave | any 19
b ever see | any 16
b ever write | any 17 | motive -50 | threat -52 | emotion -50
b every bath | any 16
b every civilis | any 23
b every cough | any 16
b every fortnight | any 17
b every hour | any 16
b every page | any 31 | label 60 | guilt -51
b every single | any 24 | emotion 67
b every time | defence -50 | command -51
b every times | any 16
b every voicemail | any 19
b every wet | any 16
b everybody $ | insult -55 | label -54 | motive -56 | threat -54 | emotion -53 | defence -50 | child -62 | advice -53 | vague -58
b everybody down | any 12
b everybody holler | any 14
b everybody know | any 11
b everyone in | any 17
b everything between | any 19
b everything i | any 58
b everything short | any 19
b everything that | any 15
b everything they | any 25
b exactly a | any 21
b exactly who | any 15
b exams when | any 17
b exes #Number | any 24
b exist ig | any 13
b exist very | any 15
b expect anything | any 17
b expect to | any 36 | opinion -52 | defence -55 | command 56
b expectations be | any 17
b expensive or | any 25
b experience to | any 16
b expire on | any -10
b explain the | any 17
b explain to | any 13
b explain yourself | any 13
b extra week | any 25
b extra whatever | any 17
b facts be | any 19
b fail to | any 23
b fall $ | any 22
b fall asleep | any 13
b family $ | any 30
b family portraits | any 20
b family you | any 14
b father and | any 14 | off-topic -59 | opinion -58 | apology 50
b father away | any 10
b father be | any 10
b father because | any 13
b father do | any 17 | advice -54
b father get | any 13
b father to | any 13
b father warn | any 19
b fathers with | any 20
b fault all | any 23
b fault i | any 23
b fault the | motive -59 | emotion -52
b fed up | any 17
b fee $ | any 14
b fee be | any -13 | command -51
b feed $ | threat -55 | child -50
b feed him | any 15
b feel good | any 19
b feel like | any 19 | blame 59 | motive 67
b feel to | any 19
b feet $ | any 10
b fella starts | any 12
b fella with | any 28
b fence do | any 22
b fetch #Number | any 15
b fetch her | any 18
b fight about | any 22
b figure be | any 22
b figure out it | any 11
b file for | any 12
b file on | any 24
b fill her | any 12
b films until | any 11
b final in | any 10
b finally say | any 20
b find for | any 21
b find out out | any 27 | threat -50 | opinion -50 | command -52
b find the | blame 52
b find things | any 13
b fine $ | insult -56 | label -56 | motive -53 | threat -60 | emotion -57 | off-topic -52 | opinion -53 | child -58 | command -62 | advice -52 | vague -54
b fine for | any -13 | label -50 | motive -54 | threat -52 | guilt -56 | advice -50
b fine it | any 20
b fine with | any -11 | threat -64 | apology -52
b finish at | any -10
b finish our | any 11
b first #Number | any 17
b first $ | any 22
b first and | any 10
b first in | any 22
b first pass | any 12
b first place | any 16
b first the | any 17
b first time | any 33
b first week | any -15
b first you | any 13
b first-year students | any 14
b fish be | any 18
b fit for | any 18
b fix it | any 23
b flake tmrw | any 18
b flu and | any 25
b flyer in | any 23
b folake $ | any -15
b folder for | any 17
b folder people | any 13
b folks at | any 18
b folks buy | any 24
b football $ | any 17
b for #Money | any -15
b for #Name | any -25
b for $ | any 13
b for be | any 12
b for children | any 12
b for dads | any 23
b for drayton | any 23
b for easter | any 16
b for eh | any 20
b for every | any 10
b for everybody | any 17
b for everything | any 23 | motive -58 | emotion -72 | guilt -51 | past -53 | apology 50
b for exist | any 13
b for his | any 21
b for i | any 11
b for it | any 13
b for itself | any 19
b for keep away | any 10
b for last | any 10
b for like | any 13
b for men | any 12
b for much | any 19
b for my | guilt 50 | defence -50
b for once | any 15
b for replace | any 14
b for rewrit | any 12
b for something | any 25
b for sunshine | any 16
b for talk | any 13
b for this | insult -53 | label -56 | off-topic -50 | opinion -54 | apology -50
b for us | any -12 | threat -68
b for whatever | any 10
b for your | any 10
b forget $ | any 20
b forget their | any 12
b forgive me | any 22
b fort as | any 15
b fortnight $ | any 17
b forty-eight pounds | any 13
b forty-three $ | any 21
b forward to | any 10
b fourth $ | any 16
b fourth time | any 31
b fr be | any 10
b fr ya | any 13
b free see | any 17
b fridge make | any 25
b fridge plenty | any 19
b fried meat | any 12
b friends $ | any 21
b fringe in | any 17
b from #Day | any -24
b from #Name | any -41
b from #Number | any -55
b from #Time | any -10 | label -55 | motive -51 | threat -51 | emotion -54 | past -53 | opinion -60 | defence -50 | command -72 | advice -50 | apology -57 | vague -56
b from a | any 28
b from christmas | any 17
b from have | any 17
b from his | any 10
b from now | threat -60
b from our | any 16
b from padel | any 15
b from root | any 18
b from school | any -13 | threat -50
b from someone | any 16
b from you | any 17
b from your | any 14
b front door | any 26
b front pocket | any -10
b frozen pizza | any 14
b fruit in | any 21
b fun $ | any 21
b fun part | any 16
b funeral every | any 16
b funny how | any 23 | sarcasm 58
b further #Number | any 28
b future $ | any 16
b games be | any 21
b gaslight with | any 10
b gate everybody | any 11
b gate in | any 19
b gatekeeping and | any 21
b general $ | any 15
b gentleman with | any 10
b gentleman's accounts | any 16
b gently suggest | any 21
b get #Name | any 19
b get a | any 16 | guilt 53 | opinion -50 | child -53
b get confused | any 17
b get cross | any 18
b get her | any -11 | motive -51 | threat -51
b get it | any 19
b get near | any 18
b get off the | any 22
b get paper | any 25
b get the | insult -51 | label -62 | motive -54 | threat -68 | emotion -56 | off-topic -55 | opinion -60 | defence -54 | child -54 | command -54 | advice -55 | apology -58 | vague -56
b get them | any 14
b get these | any 13
b get tired | any 18
b get to | any 22 | advice -54
b get used | any 10
b get yourself | any 24
b getting away | any 14
b gift for | any 14
b girl everything | any 11
b girl get | any 17
b girl on | off-topic -51
b girl out | any 12
b girl which | any 15
b give cause | any 16
b give deadbeat | any 11
b give her | insult -51 | guilt -51
b give him | emotion -50 | off-topic -52 | apology -58
b give its | any 16
b give them | any 23
b give you | any 21
b glad to | any 14
b glasses come out | any 11
b go back behind | any 12
b go by | defence -50
b go for | any 13
b go from | any -10
b go missing | any 13
b go talk | any 13
b go the | any 15
b go through through | any 14
b go to | any 14
b go up up | vague -52
b go with | any -24
b go wrong | any 21
b gob at | any 15
b god bless | any -10 | opinion -50
b going on | any 17
b going to | opinion -55 | command -51
b good #Name | any 12
b good as | any 15
b good ears | any 14
b good enough | any 10
b good ones | any 15
b goodness will | any 24
b grade quit | any 10
b grandmother in | any 12
b grandson looks | any 14
b granny be | any 18
b great $ | any -11 | label -53 | motive -50 | threat -62 | past -54 | off-topic -51 | opinion -61 | child -57 | command -51 | advice -58 | vague -55
b great deal | any 13
b great-grandson #Number | any 18
b green cross | any 13
b green plastic | any 23
b greet his | any 12
b grow $ | any 26
b grow back back | any 16
b grow i | any 15
b growing lad | any 13
b grown-ups swear | any 19
b guess an | any 13
b guess this | any 10
b gwaan like | any 17
b habit $ | any 25
b hairbrush in | any 14
b haircut so | any 15
b hand $ | any 22
b hand like | any 17
b handiwork $ | any 14
b handout $ | any 21
b hang on on | any 32
b happy to | any -12 | opinion -50
b happy when | any 21
b happy with | any -11 | motive -59 | threat -56 | opinion -63 | child -51
b hardly my | any 15
b harm $ | any 13
b hat and | any 25
b hate #Day | any 22
b hate every | any 22
b hate me | any 23
b hate the | any 16
b have #Name | any -21
b have #Number | advice -50
b have already | any 21
b have always | any 10
b have amoxicillin | any -13
b have an | any -13
b have any | off-topic -51 | defence -51 | command -56 | advice -51
b have ask | any -20
b have be | any 56
b have begin | any 19
b have buy | any -10 | insult -55 | label -54 | motive -55 | threat -66 | emotion -56 | off-topic -57 | opinion -60 | command -55 | vague -52
b have clap | any 10
b have clock | any 23 | insult -54 | blame 66
b have colour | any 19
b have do | any 10
b have draw | any 19
b have egg | any 16
b have email | advice -55
b have ever | any 37
b have fun | any -10
b have give | any 16
b have her | any -34 | label -51 | threat -50 | child -50 | command -50
b have him | any 14
b have his | any -10
b have it | child 56
b have keep | any 11
b have less | any 13
b have long | any 17
b have make up | any 16
b have more | any 18
b have my | any 32 | off-topic 87 | opinion -52
b have never | any 19
b have no | any 14
b have notice | any 15
b have now | emotion -55
b have pay | any 10
b have plan | any 13
b have put | any -24
b have read | any 34 | motive -51 | emotion 63 | off-topic 51 | opinion -50 | defence -60 | child -51 | command -51 | advice -56
b have regrettably | any 18
b have since | any 15
b have stand on | any 16
b have stop | command -54
b have such | any 14
b have them | any -10 | motive -50 | threat -58 | emotion -52 | command -59
b have this | any 15
b have time | any 18
b have very | any 14
b have work over | any 16
b have wreck | any 17
b have you | any 20
b have yourself | any 20
b haying be | any 16
b he #Day | any -29 | label -52 | child -50 | command -51
b he ask | any 13
b he be | any -38
b he can | any -18 | label -63 | child -57 | vague -51
b he come in | any 15
b he come off | any 15
b he finally | any 20
b he have | any -43
b he must | any -10
b he nearly | any 21
b he stop | any 23
b he wave | any 14
b he will | any 12 | command 57
b he would | any 14
b health $ | any 19
b hear $ | any 15
b hear me | any 17
b hear something's | any 21
b heart $ | any 13
b heat manage | any 20
b heat we | any 25
b hectic when | any 16
b help many | any 10
b help to | any 19
b her #Number | any -20 | emotion -53 | opinion -51 | defence -51 | command -54
b her arms | any 19
b her at | any 25
b her bag | any -10
b her birthday | advice -56
b her children | any 21
b her grandson | any 14
b her great-grandson | any 18
b her hear | label -52 | threat -64
b her hold | any 18
b her home | any 11
b her i | any 14
b her just | any 18
b her kit | motive -52
b her knees | any 17
b her name | any -10
b her nap | any 13
b her own | off-topic -50
b her plate | any 13
b her questions | any 15
b her shoes | any 17
b her teacher | child 56
b her though | any 13
b her through | any 14
b her until | any 17
b her viola | any 22
b her watch | any 17
b her with | any 12
b her would | any 24 | blame 68 | off-topic -58 | opinion 80
b here $ | motive -52 | advice -55
b here for | any 20
b here in | any 25
b here that | any 17
b herself i | any 23
b hesitate to | any 13
b hey be | any 20
b him #Name | any 23
b him #Number | any 10
b him again | any 18
b him against | any 15
b him and | any 20
b him at | any -28
b him behind | any 13
b him down | any 24 | emotion -53 | opinion -52
b him exactly | any 15
b him from | any 29
b him in | any 14
b him n | any 10
b him on | any -18
b him over | any -10
b himself tell | any 17
b himself that | any 13
b hip so | any 23
b hire be | any -10 | advice -51
b his bag | any -23 | threat -52 | command -50 | advice -50
b his daddy | any 22
b his exams | any 17
b his father | any 20 | off-topic -53 | child 50 | command 53
b his glasses | any 11
b his little | any 10
b his lunchbox | threat -55
b his mammy | any 21
b his own | any 13
b his son | any 12
b his suitcase | any 16
b his things | any 10
b hobby $ | any 30
b hold dated | any 25
b hold her | any 18
b hold outside | any 18
b hold the | any 27 | emotion -57 | guilt 93 | defence -60
b hold up up | any 23
b hole like | any 15
b holiday $ | any 20
b holiday sit | any 13
b holiday with | any 14
b holiday you | any 14
b holler $ | any 14
b holy for | any 23
b home #Day | any 20
b home a | any 19
b home and | any 23
b home in | any 11
b home or | any 22
b home to | any 16
b honestly its | any 22
b hope something | any 13
b hope would | any 12
b hope your | any -13 | insult -52 | opinion -67
b hot choc | any 15
b hot yoga | any 12
b hour $ | any 16
b hour and | any 21
b hour behind | any 13
b hour in | any 16
b hours of | any 14
b house #Number | any 17
b house $ | any 14
b house be | any 27 | blame 54 | emotion -53 | opinion -56
b house now | any 13
b house only | any 17
b house that | any 16
b house with | any 13
b house would | any 27
b household since | any 11
b household that | any 13
b household without | any 17
b houses $ | any -18
b how a | any 21 | emotion -52 | off-topic -54
b how be | any 13
b how it | any 17
b how many | any 19
b how the | any 27
b how we | any 15
b how will | any 17
b how you | any 16
b however allow | any 11
b however that | any 20
b hr department | any 12
b hug your | any 16
b huge help | any 19
b husbands hold | any 16
b i #Day | any 33 | emotion -56 | vague -66
b i about | any 20
b i apologise | any 10
b i ask | motive -54 | threat -50 | emotion -54 | past 61 | defence -56
b i assume | any 25
b i at | any 13
b i be | any 15 | emotion 50
b i bet | any 19
b i bit | any 10
b i bring | any -22 | threat -59 | command -56 | vague -59
b i call | any 23
b i can | any -15
b i carry | any 14
b i cash | any 15
b i come | threat -54
b i complicate | any 13
b i confess | any 22
b i continue | any 15
b i cry | any 16
b i derive | any 17
b i describe | any 17
b i do | any 17
b i dunno | any 15
b i ever | any 10
b i forget | any -10
b i gently | any 21
b i get | any 22 | guilt 77
b i give | any 21
b i go | any 13
b i guess | any 21 | guilt 64
b i hate | any 22
b i have | defence 50
b i hesitate | any 13
b i hold | any 25
b i hope | any -14 | insult -66 | label -56 | motive -67 | threat -59 | emotion -60 | off-topic -50 | opinion -70 | defence -52 | command -52 | advice -57 | apology -52 | vague -56
b i know | any 37 | apology 69
b i laugh | any 19
b i let down | any 12
b i look | any 25
b i lose | any 16
b i make | past -50 | defence -62
b i may | any 22 | advice -66 | vague 59
b i need | any 14
b i never | defence 57 | apology -51
b i note | any 11
b i propose | any -11
b i put | defence -63
b i quit | any 21
b i read | any 18
b i realize | any 12
b i recall | any 14
b i remain | any -11 | insult -57 | label -66 | motive -61 | threat -72 | emotion -69 | off-topic -53 | opinion -59 | defence -61 | child -62 | command -60 | advice -66 | apology -60 | vague -63
b i respond | any 20
b i revert | any 24
b i ruin | any 18
b i scroll | any 20
b i see | any 33 | motive -51 | defence -52 | child 50 | command 50
b i should | any 21
b i spoil | any 15
b i stand | any 17
b i still | any 26 | guilt 59
b i suppose | any 40 | sarcasm 55 | advice -53
b i suspect | any 12
b i take | any -24
b i tell | emotion -52 | off-topic -53 | opinion -52 | defence -63 | child -54
b i tell in | any 19
b i telt | any 28
b i touch | any 23 | emotion -55 | defence -54
b i tuck | advice 50
b i type | any 16
b i wait | any 11
b i wanna | any 10
b i want | any 29
b i wasnae | any 18
b i work | any 16 | vague 57
b i write | any -21 | emotion -51
b ice time | any 10
b idea what | any 16
b idiot $ | any 30 | insult -50 | threat -51 | defence -57 | child -56 | command -52 | advice -54
b idk maybe | any 12
b idk who | any 17
b if #Name | any 12 | motive -56 | off-topic -55
b if be | any -39
b if his | any 12
b if i | vague -60
b if remembering | any 21
b if she | opinion -51 | child -53 | advice -51
b if this | any 16
b if u | emotion -52 | command -63
b if we | any 19
b if you | any -49
b ig sorry | any 13
b ill drop | any 13
b imagine what | any 13
b impression that | any 19
b in #Day | any 13 | defence 52
b in #Number | any 54
b in $ | threat -52 | defence -58
b in a | any 65 | off-topic 79
b in arrears | any 15
b in case | any 15
b in daylight | any 16
b in every | any 23
b in future | any 16
b in general | any 15
b in have | any 19
b in his | any -60
b in it | any 13
b in mind | any 13
b in my | any 26
b in shoes | any 15
b in that | any 29 | label -50 | defence -57
b in this | insult -59 | motive -52 | threat -66 | emotion -61 | off-topic -50 | opinion -56 | defence -64 | child -51 | command -54 | advice -51
b in ur | any 11
b in write | any 20
b in your | insult -50 | motive 52
b inbox before | any 26
b incompetence so | any 21
b inconvenience $ | any 19
b indeed for | any 10
b influence in | any 13
b inquire into | any 16
b insane lol | any 13
b inside out | any 21
b inside story | any 14
b inspection #Name | any 27
b instead of | any -11 | threat -59 | advice -51
b institution $ | any 15
b instruct upon | any 16
b instructions for | any 16
b interest that | any 11
b interest to | any 13
b interested $ | any 12
b interrogat my | any 24
b into a | any 16
b into the | any 25
b invariably produce | any 22
b invitations and | any 19
b iphone in | any 16
b it $ | any 21
b it a | any 15
b it all | any 17
b it always | any 18
b it and | any 17 | threat 64 | child -54
b it back | threat -50 | vague -50
b it be | any 18
b it before | threat -64 | emotion -52 | child -60 | command 54 | vague -54
b it cost | command -61
b it depend | any 26 | motive 51 | sarcasm -50 | emotion -52 | off-topic -56 | opinion -52 | defence -64 | advice -67
b it disturb | any 25
b it do | any -20 | label -52 | off-topic -51 | command -52
b it drive | any 26
b it exist | any 15
b it fail | any 23
b it feel | any 19
b it for | any 10
b it from | any 13
b it go | threat -50 | off-topic -50
b it hang on | any 15
b it have | advice -60
b it help | any 10
b it i | any 25
b it into | any 25
b it its | any 13
b it later | any 13
b it look | any 23
b it may | any 39 | motive -53
b it must | motive -53
b it not | any 15
b it on | threat -54
b it out | any 11
b it put in | any 13
b it say | any 12
b it seldom | any 13
b it she | any 22
b it so | any 30 | insult -57 | motive 52 | emotion -55 | past -50 | off-topic -52 | opinion -50 | defence -53 | advice -59
b it start | any 30 | insult -51 | off-topic 77
b it steal | any 23
b it take | any 29 | blame 74
b it the | any -13
b it to | any -14 | defence -58
b it too | any -13
b it traffic | any 17
b it up | label 65 | off-topic -53 | advice -62
b it with | label -50 | threat -52 | opinion -55 | defence -50 | child -50
b it would | any 16
b its #Name | any 13
b its all | any 17
b its embarrassing | any 13
b its in | any 13
b its length | any 16
b its like | any 22
b its not | any 12
b itself eh | any 19
b jacket back | any 11
b jean jacket | any 11
b job in | any 17
b jobcentre for | any 24
b jobs and | any 20
b joke of | any 10
b jordans on | any 17
b judge be | any 26
b judge but | any 12
b judge hear | any 17
b judgement to | any 16
b jumper on | any 21
b just as | any 16
b just now | any 18
b just see | any 15
b just so | motive -66
b just want | any 21
b just what | any 20
b keep a | any 18
b keep away a | any 10
b keep have | any 14
b keep her | any 36 | guilt -54
b keep on on | any 24
b keep push | any 21
b keep the | any 21
b keep track | any 15
b kenji $ | any -14
b keys in | any 15
b kick off off | any 25
b kid $ | any 16
b kids raise | any 22
b kind #Money | any 17
b kind regards | any -16
b kinda depend | any 12
b kindness but | any 17
b kinds $ | any 20
b kit and | emotion -51
b kit be | any 13 | motive -54
b kitchen and | any 16
b kitchen remodel | any 10
b kitchen timer | any 16
b kitchen with | any 14
b knees and | any 16
b knees till | any 17
b know $ | motive -69
b know a | any 11
b know be | any 28
b know by | any -23
b know church | any 21
b know i | motive -55
b know it | any 34 | past -57
b know maybe | any 17
b know on | any 29
b know that | any 20 | emotion -53 | child -51
b know this | any 25
b know what | any 21 | vague 78
b know who | any 19
b know you | any 23
b kolade himself | any 17
b labor and | any 14
b lad any | any 13
b lady if | any 22
b lady whose | any 16
b lake $ | any 20
b lake on | any 18
b lamp $ | any 24
b laptop for | any 15
b laptop that | any 28
b last #Day | any 20
b last christmas | any 13
b last i | any 25
b last idiot | any 17
b last night | any 25
b last stand | any 15
b last time | command -54
b last year | any 47 | guilt -53 | past 56
b last year's | any 14
b late father | any 19
b late fee | any 14
b late log | any 17
b late to | any 26
b later it | any 17
b later or | any 13
b laugh $ | any 19
b lay for | any 13
b lead #Name | any 26
b learn to | any 12
b least be | any 15
b leather seat | any 22
b leave #Name | any 15
b leave a | any 11
b leave and | any 19
b leave from | threat -60 | off-topic -52 | child -55 | command -60
b leave it | any 12 | threat -57 | defence -51 | advice -56
b leave me | any 19
b leave such | any 16
b leave that | any 21
b leave the | any 17
b leave to | any 21
b left with | any 19
b length be | any 16
b less $ | any 13
b let a | any 17
b let down everybody | any 12
b let down him | any 12
b let her | insult -59 | label -54 | threat -58 | off-topic -55 | defence -58 | child -52 | command -57 | advice -58 | vague -58
b let me | any -35
b let you | any 12
b let's see | any 18
b liberty to | any 13
b library book | any -10 | advice -57
b life $ | any 23 | motive -58 | emotion -72 | guilt -51 | past -53 | apology 50
b lightly $ | any 17
b like #Number | any 21 | insult 63 | emotion 56
b like a | any 12 | motive -50
b like after | any 15
b like be | any 23
b like dad | any 13
b like from | any 14
b like have | any 38
b like home | any 16
b like it | any -10 | insult -54 | past -58 | opinion -51 | command -56 | apology -51
b like me | any 15
b like mi | any 17
b like some | any 14
b like the | any 17
b like when | any 26 | insult -55 | motive 50
b likewise a | any 13
b line to | any 11
b lipstick $ | any 14
b list on | any 19
b listen at | any 14
b listen to | any 14
b little authority | any 18
b little family | any 20
b little girl | any 26 | blame 71
b little looser | any 20
b little of | any 13
b little presence | any 13
b lmao post | any 10
b locate a | any 14
b lock i | any 16
b log #Day | any 17
b log show | any 23
b lol $ | any -20 | opinion -50
b lol she | any 13
b lollipop man | any 19
b long think | any 17
b look $ | insult -53 | label -63 | threat -54 | emotion -68 | opinion -61 | defence -61 | child -61 | command -58 | advice -54 | vague -58
b look again | any 15
b look for | opinion -57
b look forward | any 10
b look like | any 23
b look on | any 21
b look over over | any 21
b look up it | any 21
b look up that | any 12
b look up up | any 10
b looks like | any 20 | insult -52
b looser at | any 20
b lose our | any 20
b lose sleep | any 17
b lose tiptoe | any 16
b lose track | any 12
b lot $ | any 18
b love in | any 16
b love to | any -21
b lovely if | any 16
b lunchbox $ | any -13 | motive -52 | past -51
b lunchbox on | any 21
b maintenance and | any 19
b maintenance court | any 22
b maintenance drop | any 16
b make $ | any 23
b make appointment | any 13
b make for | any 16
b make it | any 12
b make just | any 16
b make no | any 10
b make out #Number | any 20
b make plain | any 20
b make the | emotion -62 | command -63
b make up up | any 16
b mammy $ | any 21
b man $ | any 27
b man and | any 14
b man have | any 19
b man of | any 19 | insult 53 | opinion -55
b man that | any 15
b man when | any 12
b man who | any 17 | insult 71
b man you | any 10
b manage a | any 20
b manage to | any 22
b manger scene | any 12
b manipulative $ | any 14
b manipulative w | any 10
b manipulator it | any 19
b manor #Money | any 23
b manual $ | any 16
b many people | any 10
b many times | any 19
b marriage $ | any 22
b marry be | any 10
b mascara on | any 22
b mash up | any 11
b matching pair | any 20
b mate #Number | any 21
b maternal gatekeeping | any 21
b matter over | any 18
b matter to | any 17
b may be | any 37 | motive -57 | advice 52
b may bring | any 17
b may i | any 21
b may not | any 37 | insult -51 | advice -78 | vague 87
b may spend | any 13
b may start | any 14
b may try | any 30 | insult -57 | advice 63 | vague -51
b maybe daddy | any 20
b maybe in | any 17
b maybe kinda | any 12
b maybe later | any 17
b maybe will | any 17
b maybe you | any 25 | command -53 | vague -54
b me a | defence -50
b me and | any 23
b me anyhow | any 22
b me anything | any 10
b me as | any 12
b me be | any 27 | label -50 | past -54
b me crazy | any 26
b me daddy | any 23
b me first | any 22
b me fr | any 10
b me from | threat -58
b me have | any 29 | insult -53 | label -50 | threat -53 | emotion -54 | past -57 | child -53 | advice -53 | vague -58
b me he | any 14
b me if | motive -50 | emotion 59 | off-topic -50 | command -56
b me in | any 25 | motive -64 | sarcasm 94 | emotion -54 | opinion -52 | defence -51 | command -60 | advice -52 | apology -50
b me it | any 18
b me know | any -35
b me next | any 26
b me now | any 17
b me of | any 19
b me on | any 31
b me rub | any 15
b me that | any 26 | threat -54 | emotion -50
b me to | any 50 | insult -50 | motive 88 | emotion -51 | guilt -53 | past -55 | command -51
b me ur | any 17
b me what | any 12
b me when | any 20 | blame 76 | command -50
b me why | any 20
b me you | any 18
b meal and | any 13
b mean mugging | any 12
b meat $ | any 12
b meet $ | any -10 | threat -53 | defence -51
b memory and | any 12
b memory like | any 24
b men who | any 12
b mention it | any 13
b mention the | any 14
b mess this | any 17
b message to | any 16
b message you | any -10
b messages within | any 21
b mi a | any 17
b mi do | any 17
b middle of | any 16
b miles the | any 22
b min #Number | any 17
b min ur | any 13
b min. any | any 17
b mind of | any 13
b mind that | any 16
b mind to | any 11
b minute past | any 12
b minutes $ | emotion -53 | defence -64 | child -57
b minutes a | any 18
b minutes behind | any 16
b minutes for | label -59 | guilt 51 | child 55
b minutes with | child -51
b mirror be | any 13
b miss #Number | any 16
b miss call | any 16
b missing at | any 13
b mom about | any 17
b mom call back | any 10
b mom will | any 12
b moms but | any 21
b moms do | any 15
b money be | any 13
b month $ | any -20 | threat -52 | emotion -50 | opinion -51
b month and | any 24
b month change | any 10
b month pants | any 11
b months no | any 19
b months out | any 20
b moods $ | any 16
b mop and | any 19
b more change | any 24
b more easy | any 20
b more sense | any 18
b more than | any 24 | insult 84 | past 75
b more time | any 13
b morning $ | any -29 | insult -51 | label -58 | motive -51 | threat -56 | opinion -54 | defence -54 | child -56 | command -59 | advice -60 | vague -65
b morning and | any -35
b morning let's | any 18
b morning maybe | any 17
b mornings be | any 31
b most of | any 23
b most pathetic | any 17
b mother be | any 21
b mother have | any 23 | off-topic 74
b mother in | any -14 | off-topic -55 | opinion -61
b mother my | any 17
b mother say | any 14
b mother with | any 16
b mother's and | any 10
b mother's church | any 18
b mother's hip | any 15
b mouth $ | label -55
b move around his | any 10
b move the | any 11 | label -52 | past 65 | apology 67
b move to | any -17
b much going | any 17
b much i | any 19
b much of | any 18
b much use | any 16
b mugging me | any 12
b mum's pension | any 19
b music be | any 19
b must a | any -38
b must i | any 20
b must know | any 25
b must repeat | any 19
b must the | any -20
b must to | any -25
b my #Day | any 17
b my attorney | any 24
b my auntie's | any 14
b my blood | any 25
b my business | any 12
b my chin | any 22
b my coffee | any 20
b my compliments | any 20
b my doorstep | any 28
b my evening | any 14
b my family | any 14
b my father | any 15 | opinion -60
b my fault | any 29 | emotion -51 | defence -64 | apology 76
b my front | any 26
b my girl | any 15
b my goodness | any 24
b my granny | any 18
b my hand | any 22
b my hip | any 11
b my house | any 10
b my keys | any 15
b my kitchen | any 27 | label -60 | guilt -55 | off-topic -60 | child 83
b my knees | any 16
b my messages | any 21
b my mom | any 30 | insult 92 | label 56 | past 51 | command 60
b my moms | any 15
b my mother | any -11 | off-topic 56 | opinion -53
b my mother's | any 15
b my mum's | any 19
b my name | any 18
b my notion | any 16
b my old | any 15
b my own | any 18 | guilt 70 | past -56
b my parent | any 10
b my part | any 15
b my patience | any 22
b my phone | any 28
b my screen | any 15
b my sister | label 51
b my solicitor | any 12
b my solicitors | any 15
b my son | any 22 | opinion -51
b my tongue | any 10
b my train | any 18
b my years | any 13
b myself $ | any 24
b myself where | any 15
b n i | any 10
b n never | any 11
b n u | any 11
b naledi be | any 18
b name and | any 23
b name for | any 30 | label 56
b name have | any 13
b name on | any -11 | apology -50
b name through | any 18
b nap be | any 13
b narc $ | any 22
b narcissism to | any 16
b near $ | any 18
b nearer the | any 15
b nearly dy | any 21
b need #Number | any 14
b neighbours be | any 19
b neither or | any 14
b netball herself | any 23
b never about | any 12
b never anybody | any 13
b never ask | any 19
b never come out | any 11
b never do | any 28 | guilt 50 | defence -62
b never get off | any 22
b never have | any 23
b never know | any -15 | off-topic -59 | defence -67
b never listen | any 14
b never miss | any 16
b never once | any 20
b never too | any 10 | label -51 | motive -60 | threat -56 | past -51 | opinion -52 | defence -51 | child -54 | advice 59 | apology -51
b never understand | any 16
b new bakkie | any 19
b new iphone | any 16
b new jordans | any 17
b new ones | any 14
b new pair | any 14
b new ute | any 19
b next time | any 77 | command 112
b next to | any -11
b next week | any -12 | threat -51
b ngl $ | any 11
b nice about | any 25
b nice for | any 15
b nice holiday | any 20
b night $ | any -12 | child -56
b night for | any 10
b night it | any 14
b night she | any 17
b nights be | any 15
b nights i | any 22
b nights with | any 14
b nikes the | any 11
b no book | any 17
b no comment | any 10
b no fruit | any 21
b no hat | any 25
b no heat | any 20
b no i | threat -55 | emotion -56 | vague -50
b no interest | any 13
b no maintenance | any 19
b no much | any 18
b no plan | any 16
b no problem | any -18 | threat -50 | opinion -54
b no satisfaction | any 17
b no small | any 16
b no to | any -12 | insult -52 | label -51 | motive -59 | threat -56 | emotion -54 | off-topic -50 | opinion -55 | defence -50 | command -50 | advice -50
b no-show #Number | any 17
b nobody go back | any 12
b nobody have | any 10
b nobody make | any 15
b nobody scalp | any 21
b nobody sit | any 15
b nobody tell | any 10
b nobodys open | any 16
b none of | any 12
b normal i | any 11
b normal mother | any 21
b not #Number | any 25 | threat -58 | emotion -51
b not $ | any 24 | advice -61 | vague 70
b not a | label -51 | threat -52 | off-topic -57 | defence -60 | command -58 | advice -63
b not able | any -13
b not already | any 15
b not always | any 15
b not an | any 17
b not ask | guilt 51 | defence -70
b not be | any -23 | opinion -51 | defence -54
b not before | any -11
b not change | any 25
b not do | any -17 | defence -51
b not even | any 14
b not expect | any 36 | opinion -52 | defence -55 | command 56
b not find | any 11
b not first | any 12
b not for | any 19
b not inquire | any 16
b not leave | any 11
b not me | any 29 | defence 87
b not normal | any 11
b not on | any 24
b not once | any 15
b not picture | any 13
b not raise | any 19
b not reply | any 25
b not require | any 28
b not respond | any 13
b not so | any 15
b not spring | any 17
b not that | past -50 | opinion -56
b not the | any -10 | insult -50 | emotion -56 | guilt -52 | opinion -51 | defence -55
b not there | any 13
b not to | any 40 | command -57
b not wake | any 13
b note with | any 11
b nothing but | any 11
b nothing for | any -10 | threat -55
b nothing in | any 13
b nothing leave | any 21
b notice $ | any 18
b notice that | any 15
b notice the | any -11 | advice -53
b notification setting | any 23
b notion of | any 16
b now $ | label -55 | off-topic -54 | command -55 | advice -50
b now and | any 13
b now invariably | any 22
b now it | any 20
b now on | threat -60
b now or | any 28
b now read | any 16
b now she | any 14
b now so | any 18
b now sometime | any 18
b now you | any 13
b number and | any 20
b number plate | any 22
b nurse have | any -12
b nurse on | any 17
b object that | any 11
b observe however | any 20
b obsess w | any 13
b occupied $ | any 17
b odd socks | any 21
b oddly in | any 13
b of #Day | any -12
b of #Number | any 19
b of all | any 25
b of cereal | any 13
b of cream | any 17
b of embarrassment | any 21
b of films | any 11
b of forty-eight | any 13
b of forty-three | any 21
b of grown-ups | any 19
b of haying | any 16
b of her | any 16
b of it | any 46 | apology 52
b of labor | any 14
b of me | any 24
b of mind | any 11
b of my | any 38 | insult -54 | motive -55 | sarcasm -50 | threat -51 | emotion 51 | defence -55 | advice -56 | apology -50
b of no | any 13
b of notice | any 18
b of our | any 28 | label -52 | past 86 | off-topic 50 | opinion -51 | defence -52 | child -51 | advice -56 | apology -53
b of proper | any 13
b of prose | any 13
b of that | any 13
b of their | any 16
b of these | any 17
b of thirty-eight | any 16
b of this | threat -52 | child 52
b of way | any 15
b of when | any 15
b of words | any 15
b of work | any 23
b of you | insult -51 | threat -56 | off-topic 57 | child 62 | vague -60
b of your | any 56 | opinion -50
b off $ | insult -59 | past 57 | off-topic -51 | defence -51 | child -53 | command -53 | apology -57 | vague -53
b off about | any 25
b off in | any 16
b off or | any 15
b off the | defence -50 | child -54
b off to | any -11
b off your | any 15
b ok $ | any -16 | insult -54 | label -51
b okay be | any 10
b okay it | any 23
b okay with | any -10
b old #Name | any -11 | motive -59 | off-topic -51 | child -50
b old enough | any 17
b old haircut | any 15
b old so | any 13
b omit this | any 10
b on #Day | any -20
b on #Number | any -12
b on $ | threat -60
b on anyone | any 17
b on around | any 17
b on both | any 15
b on every | any 21
b on his | opinion -51
b on how | any 19
b on i | any 10
b on inside | any 21
b on it | any -35 | label -56
b on lates | label -57 | motive -51 | threat -51 | emotion -54 | command -51 | vague -53
b on me | any 62 | threat -50 | emotion -53 | off-topic -51 | advice -50 | apology 77
b on my | any 21
b on paper | any 10
b on pray | any 24
b on so | motive 54 | off-topic -58 | vague -65
b on stuff | any 12
b on that | any 43
b on time | any 19
b on to | any 14
b on ur | any 17
b on washwood | any 15
b on with | any 22
b on you | any 11
b on your | label -52 | motive -62 | threat -54 | child -59 | command -52
b once $ | any 15
b once use | any 20
b one-way mirror | any 13
b ones $ | any 15
b ones and | any 14
b ones that | any 13
b only a | any 17
b only as | any 15
b only football | any 17
b only going | any 26
b only mention | any 14
b only thing | any 16
b only want | any 35 | motive 71 | threat -59
b only when | any 14
b onto a | any 20
b onto something | any 14
b open $ | any -12
b open that | any 16
b opening line | any 11
b optional extra | any 17
b or #Day | any -12 | opinion -51
b or be | any 13 | guilt -52 | off-topic 52
b or do | any 19 | motive -51 | past -56 | defence -54
b or he | any 23
b or i | any 34 | insult -51 | threat -52 | emotion -59 | advice -65 | vague 83
b or neither | any 14
b or next | any 11
b or omit | any 10
b or smth | any 13
b or they | any 15 | threat 57 | vague -50
b or too | any 25
b or we | any 15
b or whatever | any 19 | insult -53 | command -57
b or whenever | any 13
b or you | any 15
b order #Name | any 14
b order $ | insult -52 | label -52 | motive -50 | emotion -56 | past -57 | defence -53 | command -56
b order and | any 12
b other #Number | any 21
b other fella | any 12
b other people's | any 16
b our engagement | any 19
b our house | any 24 | off-topic -51
b our last | any 13
b our number | any 20
b our sentences | any 11
b out #Day | any -12 | threat -50 | vague -51
b out a | any 14
b out every | any 17
b out for | any -23
b out from | any 15
b out give | any 11
b out in | any -14 | guilt -52 | opinion -54 | defence -58 | child -55 | advice -53
b out not | any 11
b out of | any 52 | blame 68
b out on | insult -54 | label -58 | threat -65 | emotion -55 | opinion -60 | child -51 | command -73 | advice -51 | apology -54
b out what | any 14
b out when | any 18
b outfit i | any 11
b outgrown her | any 17
b outside #Name | any 18
b outside the | any 22
b over at | command -52
b over be | any 25
b over his | any 17
b over which | any 18
b overnight i | any 16
b own $ | any 10
b own babies | any 12
b own baby | any 12
b own daughter | any 13
b own evenings | any 16
b own grandmother | any 12
b own kid | any 16
b own memory | any 12
b own mouth | any 16
b own proposal | any 20
b own tooth | any 11
b own why | any 13
b pack his | any 16
b padel $ | any 15
b page $ | any 21
b page like | any 14
b page of | any 12
b pair $ | any 20
b pair by | any 14
b pants again | any 11
b papa prefer | any 20
b paper for | any 25
b paper in | any 19
b paper what | any 10
b papers be | insult -52 | label -59 | motive -55 | threat -54 | emotion -65 | opinion -54 | defence -54 | child -54 | command -54 | advice -57 | apology -54 | vague -57
b paragraphs can | any 11
b parent you | any 10
b parental alienation | any 10
b parents $ | any 23
b parents' evening | any -11 | defence -51
b parked outside | any 22
b parking lot | any 16
b part $ | any 16
b part i | any 15
b particular kind | any 11
b pass my | any 28 | command -56
b pass on on | any 10
b pass through | any 12
b pass without | any 11
b passport expire | any -10
b past and | any 12
b past think | any 17
b pathetic look | any 21
b pathetic person | any 17
b patience with | any 22
b pay first | any 10
b pay for | any 19
b pay the | any -12
b pe kit | emotion -51
b pencil can | any 25
b penny that | any 19
b pension that | any 19
b people $ | any 10
b people from | any 15
b people with | any 13
b people's husbands | any 16
b perfect #Name | any 20
b perhaps $ | any 21
b person get | any 10
b person i | any 17
b person who | any 11
b person would | any 10
b phone be | any 13
b phone can | any 29
b phone every | any 16
b phone how | any 19
b phone if | any 21
b phone on | any 17
b phone through | any 11
b phone to | any 17
b photo $ | any 17 | sarcasm 61
b photograph her | any 19
b photographs of | any 25
b pick netball | any 23
b pick or | any 15
b pick somebody | any 16
b picture a | any 13
b picture of | any 15
b pigs so | any -10
b pink nikes | any 11
b pistol from | any 23
b pizza than | any 14
b pjs n | any 11
b place $ | any -13
b place before | any 16
b place for | any 12
b place i | any 16
b place in | any 20
b place of | label -50 | off-topic -52 | opinion -54
b plain $ | any 20
b plan $ | any -22
b plan around | any 13
b plan have | any 16
b plans and | any 23
b plastic water | any 23
b plate at | any 13
b plate in | any 22
b play cafcass | any 19
b play with | any 20
b please $ | threat -57 | command -50 | advice -52
b please confirm | threat -52 | command -54 | advice -50
b please let | motive -55
b plenty of | insult -52 | motive -50 | threat -51 | command -50 | vague -57
b pls idk | any 17
b plus a | any -14
b pocket $ | any -12 | emotion -50 | advice -52 | vague -53
b point $ | any 15
b point of | any 29 | past -59 | defence -53 | apology -74 | vague -53
b point which | any 15
b poison to | any 16
b poor $ | any 36
b portraits before | any 20
b post him | any 10
b post it | insult -53 | label -50 | threat -63 | command -59 | advice -51 | apology -51 | vague -60
b pounds $ | any 13
b pray for | any 24
b prefer $ | any -12
b prefer the | any 20
b prefer to | any 17
b presence $ | any 13
b present in | any 17
b priority over | any 21
b probably right | any 23
b problem $ | any -10 | advice -52
b problems $ | insult -54 | emotion -51 | off-topic -50 | opinion -57 | command -53 | advice 53
b produce $ | any 22
b professional about | any 16
b professionals in | any 16
b programme prop | any 13
b prop against | any 13
b proper books | any 13
b proper home | any 19
b proposal as | any 20
b propose that | any -17
b prose and | any 13
b prosecutor $ | any 17
b prudent if | any 16
b psychiatric ward | any 17
b pull at | any 10
b pull his | any 12
b pull out | any 14
b pump a | any 14
b puppet show | any 19
b purpose because | any 19
b purse $ | any 15
b push and | any 21
b push it | any 19
b put #Name | threat -54 | past -55 | off-topic -50 | opinion -53 | defence -54 | advice -57
b put away away | any 24
b put by | any 11
b put her | any 25
b put in me | any 13
b put in that | any 20
b put it | any -12
b put with | any 29
b questions $ | motive -51
b questions that | any 15
b queue with | any 22
b quiet i | any 21
b quiet weekend | any 10
b quit be | any 10
b quit sign | any 21
b r $ | any -15
b rage then | any 17
b raise behind | any 22
b raise by | any 19
b rate $ | any 11
b rate would | any 17
b rather do | any -19 | emotion -52
b read $ | any 29
b read a | any 15
b read about | any 35 | insult -57 | label 95 | motive -58 | threat -71 | emotion -61 | guilt -51 | past -59 | off-topic -58 | opinion -53 | defence -60 | child -59 | command -58 | advice -57
b read all | any 17
b read every | any 12
b read it | any 22
b read the | threat -67 | emotion -52
b read your | any 35 | label -71 | motive -51 | sarcasm 93 | threat -54 | emotion 61 | off-topic -56 | opinion -52 | defence -63 | command -52 | advice -51
b ready at | opinion -52
b real nice | any 20
b real sweet | any 23
b realize that | any 12
b really sorry | any 13
b really talk | any 16
b reason about | any 14
b recall last | any 14
b receipt $ | any -14
b receipt be | defence -51
b reckon you | any 14
b recommend a | any 30
b red shoulders | any 25
b regard come | any 13
b regards #Name | any -16
b regrettably little | any 18
b regular household | any 11
b remember that | any 16
b remember the | any 25
b remember this | any 25
b remembering be | any 21
b remind me | any 15
b reminder app | any 27
b remodel but | any 10
b repeat $ | any 19
b repeat myself | any 24
b replace in | any 17
b replace things | any 14
b replacement be | any 32
b reply to | any 25
b report card | any 28
b report it | any 23
b require a | any 28
b reserve for | any 10
b respond $ | any 20
b respond to | any 13
b returned with | any 19
b revert to | any 24
b rewrit events | any 12
b right $ | insult -57 | label -61 | motive -63 | threat -54 | off-topic -57 | opinion -52 | child -52 | command -52 | advice -52 | apology -59 | vague -66
b right a | any 10
b right for | any 11
b right to | any 24 | motive 80
b ring at | label -51 | threat -60 | defence -56 | command -53 | advice -51 | apology -50 | vague -53
b ring binders | any 26
b ring last | any 24
b ringing and | any 10
b road run | any 25
b road so | any 15
b roll up | any 19
b room and | any 16
b root to | any 18
b round $ | any 21
b round since | any 19
b round your | any 16
b routine for | any 17
b rsv and | any 14
b rsvp attach | any 10
b rub out | any 15
b ruin everything | any 18
b run both | any 25
b sailing boat | any 10
b sake and | any 10
b salt $ | any 13
b same day | any 21
b same phone | any 11
b same way | any 18
b same word | any 17
b sandrine $ | any -31 | command -50
b sandwich straight | any 20
b satisfaction whatever | any 17
b say at | any 14
b say daddy | any 16
b say fine | any 28
b say for | any 16
b say no | any -41 | opinion -50
b say she | label 50
b say so | any 14 | insult -55 | label -50 | motive -51 | threat -54 | emotion -72 | off-topic -50 | opinion -50 | defence -51 | child -52 | command -53 | vague -69
b say something | any 12
b say thank | any 13
b say that | any -13 | defence -58 | command -58
b say the | off-topic -55 | child -54
b say what | any 22
b say you | any 21
b scalp her | any 21
b scare to | any 18
b scene for | any 12
b school and | any -11
b school at | command -55
b school laptop | any 28
b school want | command -50
b science class | any 20
b scream $ | any 10
b screen and | any 15
b screen because | any 20
b scroll through | any 20
b seat $ | any 22
b seat nobody | any 15
b second alarm | any 31
b second ski | any 13
b second time | any 25
b seconds and | any 17
b see #Number | any 21
b see $ | any 10
b see him | any 17 | emotion -53 | off-topic -55
b see how | any 32 | vague 68
b see i | any 15
b see it | threat -52 | command -57
b see straight | any 25
b see the | threat -59 | off-topic 57
b see their | any 21
b see to | any 29
b see you | insult -54 | label -55 | threat -67 | emotion -54 | command -53 | advice -52 | vague -56
b segun $ | any -12
b seldom conclude | any 16
b seldom mention | any 13
b sell over | any 12
b send a | insult -52 | label -63 | motive -59 | threat -60 | emotion 57 | off-topic -58 | opinion -63 | defence -59 | child -64 | command -69 | advice -59 | apology -59 | vague -56
b send her | any 11
b send me | any -21 | defence -53 | advice -54
b send the | label -50 | threat -59 | emotion -58 | command -63 | advice -51
b send you | any -14 | label -57 | threat -62 | emotion -52 | off-topic -55 | opinion -61 | command -53 | vague -51
b sense $ | any 18
b sentences be | any 11
b set an | any 21
b set her | any 17
b setting would | any 23
b settle the | any 21
b shake out | any 24 | vague 63
b shame #Number | any 16
b shared calendar | any 13 | defence 55
b she be | any 32
b she do | any -16
b she fall | any 13
b she get | any 16
b she leave | any 19
b she must | any -48
b she pick | any 23
b she say | motive -52 | threat -55 | child -55
b she sleep | vague -50
b she vape | any 22
b she very | any 23
b she want | any -18
b shed someplace | any 17
b shelf of | any 13
b shifts the | any 15
b shoes $ | any 17
b shoes be | any -13
b shoes with | any 15
b shoot $ | any 19
b shop $ | any -13 | threat -54
b shop and | any 14
b short of | any 29
b should have | advice -51
b should it | any 23
b should like | any 15
b should never | any 23
b should prefer | any 17
b should really | any 16
b should suggest | any 13
b should thank | any 12
b should to | any 15
b shoulders and | any 25
b shout at | any 15
b sick and | any 22
b sideline every | any 16
b sides of | any 15
b sies man | any 27
b sign the | motive -51 | threat -65
b sign things | any 21
b silence then | any 17
b simply be | any 16
b since before | any 11
b since last | any 19
b since somebody | any 24
b since the | any 32 | motive -53 | emotion -57 | defence -55
b single christmas | any 10
b single science | any 20
b single thing | any 47 | emotion 67 | past -51 | vague -55
b sister be | any 22
b sister can | any 20
b sister nurse | any 17
b sister reckon | any 14
b sister's page | any 14
b sisters i | any 12
b sit alone | any 23
b sit down | any 13
b sit him | any 15
b sit in | any 25 | off-topic -53
b sit oddly | any 13
b sit there | any 22
b size #Number | any -10 | emotion -52
b size $ | any -10 | label -53 | emotion -50 | off-topic -50
b ski holiday | any 13
b sleep on | off-topic -50 | child -64
b sleep over | any 17
b sleep till | any 22
b slip and | any 19
b slovenly boy | any 14
b slovenly man | any 14
b small undertaking | any 16
b smells like | any 16
b smile $ | any 22
b smth fr | any 13
b so #Name | any -15 | label -60
b so #Time | any -11
b so $ | label -64 | motive -54 | threat -62 | emotion -63 | off-topic -52 | defence -57 | child -51 | advice -52 | vague -52
b so at | any 23 | insult 86 | motive -50 | opinion -59
b so be | any -10
b so do | any 37 | label 54 | motive -55 | threat -64 | defence -57 | child -54 | command 55 | advice -52 | apology -53 | vague -56
b so forgive | any 22
b so from | any 17
b so have | any -16 | threat -55 | emotion -51
b so its | any 12
b so just | any 15
b so manipulative | any 10
b so much | any 17
b so next | any 10
b so obsess | any 13
b so over | any 25
b so please | any -25
b so seldom | any 16
b so she | any -25
b so sorry | insult -51 | label -50 | motive -60 | threat -55 | emotion -65 | off-topic -61 | command -53 | apology 51 | vague -58
b so the | any -42
b so to | any 16
b so u | any 21 | blame 70 | opinion 77
b so ur | any 17
b so yes | any -12 | insult -53 | label -50 | motive -50 | threat -64 | emotion -54 | past -53 | off-topic -51 | opinion -58 | child -57 | command -63 | advice -52 | apology -50 | vague -51
b so you | any 28 | insult -53 | motive 52
b so your | any -10 | label -58 | motive -55 | threat -55 | emotion -57 | opinion -53 | defence -51 | child -59 | command -54 | advice -54 | apology -62 | vague -53
b socks on | any 21
b solicitor file | any 12
b solicitors will | any 15
b solve most | any 23
b some bloke | any 15
b some of | motive -51 | defence -50
b some point | any 15
b some stranger | any 14
b somebody have | any 24
b somebody too | any 16
b someone and | any 14
b someone who | any 16
b someplace may | any 17
b something $ | any 14
b something about | any 12
b something dating | any 20
b something green | any 13
b something you | any 25
b something's go | any 21
b sometime in | any 18
b son $ | any 12
b son be | any 14
b soon soon | any 14
b soon when | any 14
b sooner sit | any 14
b sorry about | any 10
b sorry be | any 46 | apology 119
b sorry for | any 24 | apology 95
b sorry i | motive -53 | defence -51
b sort of | any 21
b spar this | any 20
b spare coin | any 10
b speak to | any 15
b special place | any 12
b specialists $ | any 18
b speech when | any 15
b spend a | any 13
b spend in | any 10
b spend my | any 14
b spoil your | any 15
b spoonful at | any 15
b spot a | any 17
b spreadsheet $ | any 20
b spring this | any 17
b spring without | any 15
b stair with | any 17
b stand at | any 20 | off-topic -50 | defence 72
b stand downstairs | any 24
b stand in in | any 16
b stand on on | any 16
b stand them | any 16
b stand there | any 12
b stand under | any 17
b start at | any -10
b start n | any 12
b start there | any 14
b start to | any 14
b start with | any 22
b starts to | any 12
b stay at | any -10
b stay awake | any 20
b stay here | any 25
b stay in in | any -15
b stay put | any 29
b stay with | any -11
b steal and | any 23
b step at | any 13 | command -50
b still eat | any 15
b still fetch | any 15
b still me | any 28
b still must | any -11
b still no | any -13
b still smells | any 16
b stone with | any 14
b stop ask | any 17
b stop expect | any 17
b stop home | any 23
b store and | any 23
b story and | any 14
b story tho | any 17
b straight $ | any 20
b straight my | any 25
b straight to | any -20
b stranger $ | any 14
b stranger off | any 18
b stranger write | any 16
b stretch to | any 23
b students and | any 14
b stuff what | any 12
b stylist $ | any 20
b such a | any 20 | opinion -56
b such judgement | any 16
b such man | any 15
b suggest that | any 31 | advice 77
b suit you | any -15 | command -53
b suitcase by | any 16
b summer of | any 25
b summers i | any 22
b sunshine to | any 16
b supervisor okay | any 23
b supper $ | any -11
b supper in | any 13
b supplier with | any 17
b suppose a | any 19
b suppose that | any 26 | motive 56 | off-topic -63
b sure the | any 18
b sure things | any 20
b suspect you | any 12
b swear by | any 19
b sweet cooking | any 23
b table $ | any 16
b table lay | any 13
b table that | any 14
b take #Day | any -10 | label -58
b take #Number | any -14 | insult -51 | threat -57 | opinion -56 | child -54 | command -53 | vague -50
b take a | opinion -52
b take all | any 20
b take at | any 17
b take her | any -39
b take him | child -52
b take in the | any 17
b take out out | any 28
b take them | insult -50 | vague -51
b talk about | any -17 | threat -56 | advice -52
b talk to | any 26 | insult 75 | advice 84
b talk with | any 13
b tanned $ | any 23
b teach his | any 12
b teach to | any 11
b teacher be | child -52
b teacher that | any 22
b teacher who | any 21
b teapot you | any 16
b tears down | any 17
b television $ | any 13
b television to | any 20
b tell #Name | any -20 | label -56 | motive -55 | threat -69 | emotion -55 | opinion -56 | defence -53 | child -71 | command -58 | vague -62
b tell her | motive -57 | threat -56 | opinion -50 | child 58 | command -51 | advice -59 | vague -52
b tell him | any 41 | child 64
b tell in to | any 19
b tell the | any 17
b tell them | motive -53 | emotion -51 | child -55
b tell u | any 17
b tell your | any 12
b telt you | any 28
b temi have | any 21
b term $ | any -27
b term for | any 31
b term theyve | any 19
b tests the | any 16
b textbook narcissism | any 16
b than go through | any 14
b than i | motive -64 | child -53
b than to | any 20
b thank a | any -12
b thank whoever | any 12
b thank-you card | any 10
b that #Number | any 43
b that $ | label -52 | motive 56 | threat -61 | emotion -50 | off-topic -57 | opinion -52 | advice -51 | vague -63
b that a | any 42 | advice 50
b that answers | any 20
b that anyone | any 16
b that app | any 17
b that at | any 17
b that be | any 21
b that because | any 21
b that between | any 21
b that can | any -13 | advice -54
b that condo | any 24
b that couch | any 23
b that cover | any 19
b that day | any -29 | emotion -57
b that day's | any 19
b that delivery | any 17
b that do | any 15
b that door | any 16
b that down | any 16
b that ear | any 10
b that evening | any 13
b that everything | any 16
b that gate | any 15
b that girl | any 11
b that go | any 13
b that go in | any 11
b that he | any -26
b that house | any 16
b that in | any 30 | past -60 | apology -51
b that keep | any 11
b that lightly | any 17
b that list | any 16
b that make out | any 20
b that my | any 22 | opinion -51
b that no | any 16
b that same | any 11
b that she | any 27
b that sideline | any 16
b that since | any 13
b that still | any 20 | threat -55
b that supper | any 13
b that the | any 42 | motive -50 | sarcasm 50 | past -51 | off-topic -53
b that time | any -14 | label -51 | emotion -53 | off-topic -50 | defence -51 | command -60 | apology -52
b that we | any -25 | label -59
b that will | any 17
b that wine | any 15
b that word | any 12
b that work | label -51 | motive -57 | threat -60 | emotion -51 | off-topic -52 | advice -61 | apology -59 | vague -57
b that you | threat -56 | emotion -54 | past -53 | command -51 | vague -51
b that your | any 44 | insult -55 | motive -57 | threat -68 | emotion 57 | off-topic -64 | opinion -63 | child -53 | advice -58 | apology -51 | vague -56
b the #Day | child -50
b the #Money | any -18
b the #Name | any -20
b the #Time | any -15
b the answer | opinion -56 | command -54
b the apartment | any 16
b the baby | any -33 | insult -51 | motive -51 | threat -62 | emotion -56 | guilt -50 | past -51 | opinion -61 | advice -53 | apology -54 | vague -50
b the bag | any -16
b the beginning | any 13
b the bike | any -19
b the blame | any 10
b the bluey | any 11
b the borderline | any 22
b the bouncy | any 25
b the boy | any 20 | emotion -50
b the budget | any 23
b the building | any -11 | motive -63 | emotion -60 | off-topic -55 | defence -59
b the cake | any -14 | threat -53
b the catechist | any 17
b the cello | any -28
b the center | any -27 | label -53 | child -55 | advice -55
b the charity | any 14
b the child | any 15
b the children | off-topic -53
b the class | any -18
b the classes | any 16
b the clock | any 16
b the club | any -20
b the coast | any 24
b the coat | any 14
b the colours | any 17
b the comments | any 14
b the community | any 23
b the company | any 18
b the condition | any 13
b the consent | any -10
b the correspondence | any 20
b the couch | motive -51 | guilt 57 | defence -53
b the counter | any 12
b the court | any 13
b the cream | any -11
b the cricket | child -52
b the curtain | any 13
b the deck | any 22
b the dent | any 10
b the dentist | any -17 | advice -51
b the difficulty | any 21
b the director | any 27
b the dishes | any 22
b the dishwasher | any 16
b the do-over | any 30
b the dock | any 16
b the dollar | any 23
b the door | threat -57
b the drinking | any 10
b the duck | any 13
b the empty | any 17
b the end | emotion -64
b the evening | label -53 | sarcasm -50 | threat -52 | emotion -51 | guilt -50 | opinion -52 | defence -50 | child -51 | command -53 | advice -59
b the evenings | any 20
b the extra | any 25
b the facts | any 19
b the first | any 11
b the fish | any 18
b the flu | any 25
b the flyer | any 23
b the folder | any 13
b the form | any -30 | threat -52
b the fort | any 15
b the fourth | any 42 | blame 83
b the friends | any 21
b the front | any -18
b the fun | insult -52 | label -60 | motive -55 | threat -64 | emotion -54 | off-topic -58 | opinion -59 | child -65 | command -60 | advice -58 | apology -57 | vague -58
b the gate | defence -51
b the gentleman | any 10
b the goggles | any -12
b the good | any 12
b the green | any -11
b the habit | any 25
b the hand | any 17
b the health | label -58 | opinion -55 | child -54 | command -57
b the heat | insult -50 | label -53 | motive -51 | threat -58 | guilt 52 | opinion -60 | defence -59 | child -53 | advice -54 | apology -51 | vague -58
b the hour | any 30
b the house | any 17
b the impression | any 19
b the inbox | any 26
b the inside | any 14
b the inspection | any 27
b the invitations | any 19
b the invoice | any -11 | child -54
b the jean | any 11
b the job | any 32 | blame 82 | motive -55 | guilt -52 | past 84 | off-topic -51 | defence -58 | child -50
b the jobcentre | any 24
b the judge | any 24 | threat 71 | opinion -51
b the kids | any -44
b the lady | any 22
b the lamp | any 24
b the last | child -51
b the late | any 14
b the lead | any 26
b the left | any -24
b the log | any 23
b the lollipop | any 19
b the lot | any 18
b the lunchbox | motive -50 | past 50
b the maintenance | any 35 | child -54
b the man | any 10
b the manger | any 12
b the manual | any 16
b the marriage | any 22
b the match | any -11 | insult -52 | vague -51
b the matter | any 17
b the middle | defence 53
b the miles | any 22
b the money | any 13
b the month | any -20 | emotion -55
b the mop | any 19
b the morning | motive -58 | emotion -52 | defence -56 | command -52 | advice -54 | vague 50
b the most | any 17
b the move | any 22
b the music | any 19
b the neighbours | any 19
b the nights | any 15
b the office | any -20
b the ones | any 13
b the only | threat -54 | off-topic -51 | child -50
b the order | label -51 | emotion -51
b the other | any 36
b the park | any 15
b the party | any -17
b the patch | any -10
b the people | any 15
b the person | any 11
b the photo | any 12 | sarcasm 52
b the photos | any -10 | label -50 | threat -57 | defence -54 | advice -52 | vague -52
b the pink | any 11
b the pitch | insult -50 | label -52 | threat -54 | defence -52 | child -53 | command -51 | advice -50 | vague -52
b the place | any 16
b the plan | any -13
b the portal | any -11
b the present | any 17
b the professionals | any 16
b the programme | any 13
b the queue | any 22
b the rage | any 17
b the receipt | any -22
b the receipts | any -10
b the red | any -19 | insult -56 | label -63 | motive -55 | threat -58 | emotion -57 | past -52 | opinion -52 | defence -55 | child -61 | command -56 | advice -60 | apology -50 | vague -54
b the renewal | any -11
b the replacement | any 32
b the report | any 28
b the right | any -22
b the ringing | any 10
b the safer | any -14
b the sailing | any 10
b the salt | any 13
b the scooter | any -14 | insult -51 | label -59 | threat -55 | emotion -55 | past -54 | off-topic -53 | opinion -51 | defence -57 | child -62 | command -54 | vague -52
b the screen | any 20
b the second | any 13
b the shared | any 21 | defence 58 | command -50
b the shed | any 17
b the shoot | any 19
b the silence | any 17
b the spring | defence -59
b the station | any -14
b the step | any 24
b the stylist | any 20
b the summer | past 61
b the supervisor | any 23
b the surgery | any -14 | label -50 | motive -53 | threat -65 | emotion -51 | off-topic -54 | command -58 | advice -54 | apology -52 | vague -51
b the swim | any -12 | motive -55 | emotion -50 | past -51 | apology -52
b the tablet | any -12
b the teacher | any -30 | child -53
b the tears | any 17
b the television | any 30 | child 79
b the tests | any 16
b the thank-you | any 10
b the timer | any 16
b the touchline | any 21
b the tree | any 13
b the umbrella | any 16
b the van | opinion -55 | command -55 | vague -54
b the very | any 22
b the war | any 15
b the way | insult -56 | emotion -54
b the weariness | any 22
b the whole | any 47
b the willingness | any 15
b the window | any 28 | guilt -50
b the wine | any 25
b the winter | any 17
b the word | any 62 | insult -54 | label 71
b the worst | any 13
b the years | any 16
b theatre $ | any 24
b theatrics be | any 22
b their #Number | any 16
b their babcia | any 21
b their own | any 21 | threat -62 | emotion -53 | guilt -51 | opinion 72
b them $ | insult -55 | label -58 | motive -51 | threat -50 | opinion -52 | child -53 | vague -54
b them back | any 13
b them back in | any -10
b them be | any 24
b them down | any 15
b them for | any -11 | threat -52 | command -60 | vague -55
b them so | off-topic -51
b them you | any 14
b them your | any 23
b then again | any 28
b then and | any 18
b then bless | any 13
b then discover | any 15
b then dress | any 14
b then i | any 13
b then it | any 20
b then you | any 19
b therapist or | any 13
b there $ | any -20 | threat -54
b there and | any 22
b there be | any 20 | past 53
b there mean | any 12
b there on | any 13
b there these | any 21
b these be | any 17
b these days | any 13 | sarcasm 51
b these dispatches | any 22
b thesis with | any 16
b they ask | any 25
b they be | off-topic 56
b they cute | any 17
b they finish | any -10
b they must | threat -71
b they never | any -15 | defence -51 | command -53
b they stay | any 29
b they will | any 13
b theyve get | any 19
b thing #Number | any 14
b thing about | any 22
b thing i | any 10
b thing leave | any 16
b thing on | any 16
b thing or | any 11
b thing right | any 11
b thing to | any 23
b things $ | any 39 | threat 52
b things around | any 10
b things be | any 20
b things calm | any 14
b things even | any 13
b think #Name | any 14
b think a | any 26 | insult -54 | label -54 | emotion -51 | guilt -52 | opinion 85 | child -52 | advice -56 | apology -52 | vague -50
b think about | any 15
b think i | any 14
b think it | any 12
b think or | any 12
b think so | any 11
b think would | motive -61
b think you | any 10
b third child | any 22
b thirty-eight $ | any 16
b this #Day | any 12 | motive -52 | threat -58
b this #Number | any -11
b this $ | threat -51 | opinion -51
b this and | any 17
b this child | any 19
b this correspondence | any 32 | defence -51 | advice -52
b this here | any 10
b this house | any 14
b this month | any 19 | defence -53
b this morning | any -38 | threat -50
b this on | any 17
b this out | any 17
b this regard | any 13
b this round | any 19
b this term | any 19
b this there | any 18
b this they | any 29
b this ticket | any 16
b this will | any 28
b this year | threat -59 | off-topic -53
b this year's | any 16
b tho they | any 17
b those #Number | any -14
b those leather | any 22
b those of | any 11
b though $ | any -10 | off-topic -50 | opinion -60 | advice -53
b though and | any 23
b though you | any 13
b through #Number | any 17
b through another | any 14
b through rsv | any 14
b through that | any 12
b through the | any -11
b through your | insult -50 | label -51 | threat -63 | emotion -50 | off-topic -55 | command -54 | apology -50 | vague -50
b throw up up | threat -60
b ticket can | any 16
b til the | any -10
b till #Day | any -24 | label -50 | threat -63 | off-topic -56 | opinion -55 | child -56 | command -50 | vague -56
b till #Number | any 58 | child 70
b time be | any 24 | blame 67
b time before | any 18
b time can | any 14
b time do | any 12
b time for | any 18
b time i | any 32
b time it | any 19
b time off | any 22
b time she | any 11
b time the | any 25
b time this | any 19
b time to | any 21 | blame 72
b time u | any 12
b time what | any 15
b time when | any 16
b time with | any 13
b time would | any 10
b time you | any 22
b timer $ | any 16
b timer and | any 16
b times i | any 19
b times table | any 16
b times this | any 10
b tiptoe round | any 16
b tire in | any 18
b tire of | any 26
b tire tire | any 26
b tired of | any 18
b tired tire | any 26
b tmrw at | any -11 | label -56 | command -50
b tmrw do | any 18
b to #Day | any -16
b to #Time | any -36
b to $ | any 27 | label -55 | off-topic -51 | vague -52
b to a | insult 66
b to abide | any 15
b to advise | any 13
b to any | any 15
b to appear | any 23
b to ask | any 17 | motive 78
b to attend | any 11
b to be | any 29
b to bed | any 25
b to borrow | any 16
b to branch | any 18
b to bring | any -10
b to bring back | any 29
b to buy | any 14
b to call | any 23
b to check | any -10 | emotion -54 | defence -52 | child -62 | command -53
b to children | any 15
b to christmas | any 17
b to commend | any 13
b to compose | any 11
b to conclude | any 13
b to deny | any 21
b to do | any -10 | label -52 | emotion -50 | defence -55 | child -58 | advice -56 | apology -54 | vague -53
b to doubt | any 12
b to each | any 10
b to earn | any 13
b to explain | any 17
b to fall | any 22
b to find out | any 14
b to finish | any 11
b to forget | any 11
b to go | any -18 | opinion -51
b to grow | any 26
b to hear | any 14
b to her | child -50
b to him | defence -52
b to hold | any 15
b to hold up | any 23
b to judge | any 12
b to keep | any 11
b to know | any 29 | child 58
b to leave | any -10 | threat -60 | emotion -55 | off-topic -53 | defence -52 | apology -51
b to let | any 18
b to locate | any 14
b to make | any 20 | emotion 78
b to me | any 63
b to move | any -10
b to move around | any 10
b to pass | any 11
b to pass on | any 10
b to pay | any -10
b to pick | any 16
b to play | any 20
b to put in | any 20
b to read | any 31
b to reason | any 14
b to repeat | any 24
b to say | any -10 | off-topic -50
b to school | emotion -51 | command -58
b to see | any 24 | command -58
b to sign | threat -57 | off-topic -53 | advice -52
b to sit | any 32 | child 67
b to slip | any 19
b to spend | any 14
b to stand | any 16
b to stay in | any -10
b to talk | label -54 | threat -60 | command -51 | advice -56
b to tell | any 25 | blame 63
b to them | off-topic -52
b to think | any 22 | off-topic -55 | opinion -55
b to this | any 25
b to time | any 17
b to tour | any 22
b to treatment | any 13
b to use | insult -62 | threat -56 | opinion -59 | defence -52 | child -50 | command -56 | advice -50
b to voicemail | any 24
b to when | any 14
b to write | any 17
b to your | any -12 | motive -54
b to yourself | any 14
b today $ | emotion -57 | defence -52 | command -54
b tomorrow $ | any 17 | threat -50
b tomorrow at | any -14 | threat -63 | command -62 | vague -58
b tongue for | any 10
b too $ | any -30 | label -50 | past -51
b too early | any -11
b too expensive | any 25
b too late | any 26
b too poor | any 25
b too scare | any 18
b too young | any 16
b tooth in | any 11
b touch be | any 16
b touch mash | any 11
b touchline every | any 21
b tour $ | any 22
b toxic but | any 13
b toxic from | any 18
b track of | any 24 | motive 52
b traffic $ | any 17
b train be | any 18
b tram but | any 10
b trampoline in | any 15
b transfer #Money | any 32
b transfer it | any 32
b treat you | any -11
b treatment $ | any 13
b tree be | any 13
b trim mate | any 21
b trip be | any -10 | advice -52
b try a | any 19
b try asking | any 15
b tube of | any 17
b tuck the | any 23
b tunde $ | any -20
b turn him | any 15
b turn out out | label -61 | motive -50 | threat -60 | opinion -60 | child -66 | command -54 | advice -55
b turn round | any 21
b twelve-year-old have | any 16
b twice a | any -24
b twice and | any 24
b type your | any 16
b u babies | any 17
b u blow | any 13
b u can | blame 53 | opinion 65
b u flake | any 18
b u know | any 12
b u send | any 11
b umbrella $ | any 16
b under the | any -12
b under your | any 17
b understand $ | any -14 | insult -51 | threat -58 | emotion -60 | defence -53 | advice -50 | vague -54
b undertaking $ | any 16
b unpick another | any 14
b until #Day | any -13 | threat -56
b until #Number | any -16
b until #Time | command -51
b until he | any 16
b until the | any -18
b up $ | any 10
b up anybody's | any 23
b up as | any 26 | insult -52 | past -50 | off-topic -50
b up for | any -18
b up my | any 13
b up nights | any 14
b up parental | any 10
b up to | any -18 | label -52 | child -54 | command -53
b up your | any 16
b up yourself | any 12
b upon the | any 16
b ur #Number | motive -53 | emotion -50 | past -51 | opinion -52 | defence -50 | advice -54 | apology -51 | vague -58
b ur actually | any 25 | insult 70 | command 77
b ur apartment | any 11
b ur so | any 13
b ur story | any 17
b us $ | insult -51 | motive -50 | threat -75 | opinion -50 | defence -59 | child -53 | command -52 | advice -52 | apology -55 | vague -53
b us be | any 12 | label -55 | threat -65 | child -54
b us both | any -27 | threat -52
b us do | any 16
b us manage | any 22
b us to | any -16
b us who | any 11
b use as | any 16
b use the | any 29 | insult -60 | threat -51 | emotion -52
b use with | any 14
b used to | any 10
b usual wast | any 22
b usually do | any 19
b ute do | any 19
b van pull | any 14
b vape on | any 22
b very clear | any 20
b very end | any 22
b very good | any 25 | insult -50 | motive -51 | emotion -53 | off-topic -56 | opinion -50 | defence -52 | child -55 | vague -53
b very little | any 13
b very tanned | any 23
b view be | any 17
b view on | any 10
b villa be | any 20
b viola but | any 22
b voicemail $ | any 24
b voicemail have | any 19
b volunteer it | any 22
b vote anyway | any 14
b w him | any 10
b w me | any 10
b w nothing | any 11
b w where | any 13
b wait after | any 10
b wait by | any 11
b wait for | any 12 | vague -54
b wait on | any 11
b wake a | any 13
b wanna scream | any 10
b want #Day | any 16
b want $ | any 12
b want a | any -22
b want it | any -20 | command -60
b want me | any 42 | motive 88
b want more | any 13
b want the | any -12 | child -50
b want to | any 21
b want when | any 12
b war so | any 15
b ward and | any 17
b warn me | any 19
b washwood #Name | any 15
b wasnae fit | any 18
b wast on | any 22
b watch $ | any 19
b watch by | any 17
b water pistol | any 23
b wave to | any 14
b way i | any 12
b way onto | any 20
b way u | any 13
b way you | any 18
b ways last | any 25
b we all | any 25
b we both | any 23
b we do | any -29 | command -56
b we find out | any 18
b we fly | vague -50
b we look | any 15
b we must | child -53
b we park | any -10
b we speak | any 15
b we stay | any 25
b we use | any 14
b we will | any 21
b we would | any 20
b weak $ | any 21
b weaponis incompetence | any 21
b weariness that | any 22
b wed now | any 20
b wee funeral | any 16
b week #Name | any 22
b week $ | advice -51
b week in | any 25
b week it | any 23 | guilt -50
b week its | any 17
b week of | any -17
b week so | any -20
b weekend $ | any -11 | opinion -51
b weekend as | any 10
b weekend since | any 10
b weekend with | any 15
b well $ | any -39
b well be | any 17
b well i | any 39
b wet #Day | any 16
b what a | any -11
b what be | any 53 | emotion 77 | guilt 104 | off-topic -54
b what do | any 15
b what have | any 16
b what her | any 14
b what i | any 16
b what it | any 15
b what must | any 20
b what she | advice -50
b what the | any 17
b what time | any 12
b what we | any 14
b what would | any 11
b what you | any 36 | motive -50 | threat -52 | emotion -56 | guilt -52
b what your | any 13
b whatever else | any 10
b whatever from | any 17
b whatever it | any 12
b whatever its | any 13
b whatever view | any 17
b whatever you | any 14
b when #Name | any 15
b when #Number | any 22 | insult -54 | label -50 | blame 65 | past -50 | opinion 81 | advice -50
b when be | past 52
b when i | child -60
b when it | any 14
b when she | motive -52 | emotion -50 | opinion -61 | command -53 | advice -50 | vague -53
b when some | any 16
b when the | any 61 | label -56 | child 68 | vague -57
b when there | any 13
b when things | any 14
b when we | any 18
b when would | any 12
b when you | any 10 | motive -57 | child -56
b whenever sorry | any 13
b whenever will | any 22
b where be | any 20 | child 53 | command 54
b where go | any 15
b where i | any 21
b where you | any 25
b which #Number | any -12
b which be | child -58
b which give | any 16
b which have | past -50 | opinion 50
b which i | emotion -56
b which never | any 13
b while i | any 15
b whistle for | any 25
b who all | any 12
b who be | any 28 | defence -51 | advice -52
b who can | any 12
b who come | any 11
b who do | any 15 | blame 64 | opinion -61
b who else | any 14
b who feed | any 15
b who find | any 20 | blame 64 | sarcasm 68
b who forget | any 12
b who have | any 21
b who he | any 14
b who listen | any 14
b who remember | any 16
b who tell | any 36
b who's count | any 14
b whoever be | any 12
b whole class | any 21
b whole life | any 15
b whole point | any 29 | past -59 | defence -53 | apology -74 | vague -53
b whole routine | any 17
b whole thesis | any 16
b whole thing | any 14
b whole time | any 12
b whole week | any 29
b whose own | any 16
b whose view | any 10
b why be | any 13
b why papa | any 20
b why she | any 22
b why you | any 16
b wicked wicked | any 20
b wicked woman | any 20
b will $ | any 46 | threat -57
b will answer | any 17
b will bring | any -28 | threat -53 | command -51 | vague -68
b will call | label -53 | threat -57 | off-topic -52 | child -50 | command -54 | vague -50
b will collect | threat -61
b will deliver | any 25
b will do | threat -57 | vague -50
b will explain | any 13
b will find out | any 18
b will grow back | any 16
b will have | any 19
b will i | any -14 | insult -54 | emotion -55 | child -54 | command -60 | advice -50 | vague -54
b will just | any 17
b will keep | threat -55 | off-topic -51 | command -56
b will keep on | any 24
b will leave | any 21
b will let | any 12
b will message | any -10
b will must | any -16
b will never | emotion -50 | opinion 52 | defence -60 | vague -50
b will not | any 28
b will put | any 25
b will put away | any 24
b will report | any 23
b will see | any 26
b will send | any -11 | label -57 | motive -58 | threat -70 | emotion -58 | off-topic -53 | opinion -55 | defence -54 | child -52 | command -57 | advice -53 | apology -50 | vague -58
b will settle | any 21
b will shout | any 15
b will sit | guilt -50 | off-topic -52 | command -51
b will stand | any 12
b will take | vague -50
b will text | any -13 | threat -56
b willingness to | any 15
b window like | any 16
b window lock | any 16
b wine fridge | any 25
b wine weekend | any 15
b winter #Day | any 17
b with #Name | any -34
b with #Number | off-topic -51
b with a | any 15
b with all | emotion -56 | apology -51
b with an | any 10
b with another | any 16
b with any | any 16
b with everybody | any 14
b with first-year | any 14
b with food | any -11
b with fried | any 12
b with her | threat -60
b with him | any -30
b with hole | any 15
b with interest | any 11
b with it | any -15 | label -55 | threat -65
b with kind | any -16
b with lipstick | any 14
b with mascara | any 22
b with my | any 29
b with narc | any 22
b with nothing | any 13
b with other | any 16
b with own | any 13
b with purpose | any 19
b with red | any 25
b with some | any 15
b with these | any 22
b with you | any -15 | threat -50
b with your | any 22
b within the | any 21
b without a | any 22 | sarcasm 73 | advice -51
b without applause | any 15
b without correction | any 11
b without expectations | any 17
b without me | any 16
b without reserve | any 10
b without your | any 24
b witness of | any 22
b woman to | any 20
b woman you | any 14
b woman's handiwork | any 14
b wonder which | any 11
b wonders $ | any 25
b word again | any 12
b word be | any 35 | threat -62 | emotion -54 | off-topic 54 | opinion -55 | defence -53 | child -55 | command -62
b word cancell | any 17
b word for | any 25 | label 69
b word forget | any 20
b word toxic | any 13
b word when | any 17
b words $ | any 15
b work #Day | any 12
b work on on | command -52
b work over over | any 16
b work till | any 13
b work wonders | any 25
b worst dad | any 13
b worth keep | any 15
b would also | any 30
b would come | any 10
b would have | any 62 | sarcasm 71 | off-topic 51
b would let | label -56 | motive -54 | emotion -51 | guilt -52 | advice -67 | vague -58
b would like | any -71
b would lose | any 12
b would love | any -21
b would observe | any 20
b would pull | any 12
b would put | any 11
b would rather | any -28
b would solve | any 23
b would sooner | any 14
b would think | any 10
b would want | defence -51
b would write down | any 16
b would you | any -28
b wow congratulations | any 30
b wreck the | any 17
b wren come | any 20
b wren say | any 21
b write down | any 16
b write down that | any 16
b write instructions | any 16
b write me | threat -51
b write this | any 17
b write to | any -16
b wrong so | any 21
b ya get | any 17
b ya i | any 13
b year #Number | any -10 | advice -59
b year it | any 25
b year twice | any 24
b year you | any 17
b year's cake | any 16
b year's deadline | any 14
b years and | any 21
b years at | any 13
b years i | any 40 | past 72
b years to | any 14
b yes #Day | any -14
b yes be | any -16 | defence -54
b yes by | any 29
b yes there | any 20
b yoga or | any 12
b you #Day | any -11
b you #Number | insult -52 | label -55 | motive -51 | threat -70 | emotion -51 | opinion -57 | defence -57 | command -61 | advice -54 | vague -52
b you a | any -11 | motive -55 | threat -62 | emotion -65 | opinion -53 | defence -58
b you about | any -10 | insult -51 | label -60 | motive -51 | threat -63 | emotion -54 | child -57 | command -56 | advice -56 | vague -55
b you accept | any 23
b you already | any 19
b you and | any -11
b you ask | any 14
b you back | any 18
b you be | any 36 | insult 57
b you believe | any 21
b you by | any -13
b you can | any 10
b you check | defence -50
b you come | any 14 | insult -51 | label -51 | motive -52 | threat -72 | emotion -53 | past -51 | opinion -55 | defence -55 | command 62 | advice -50 | vague -60
b you dare | any 25
b you do | motive 52
b you enjoy | any 22
b you ever | any 24 | threat -62 | emotion -57
b you explain | any 13
b you fight | any 22
b you fix | any 23
b you for | any 13
b you from | any -11 | label -53 | threat -57 | command -52 | vague -50
b you give | any 20
b you gwaan | any 17
b you hang on | any 14
b you hate | any 35 | motive 86 | threat -58 | emotion -53 | off-topic -51 | command -67 | advice -51 | apology -53 | vague -54
b you hug | any 16
b you i | advice -50 | vague -51
b you in | insult -62 | label -71 | motive -63 | threat -76 | emotion -62 | past -55 | off-topic -56 | opinion -55 | defence 55 | child -71 | command -62 | advice -63 | apology -58 | vague -58
b you keep | any 35 | motive -52 | past 78 | defence -67
b you know | insult -52
b you last | any 15
b you leave | any 37
b you let | any -18 | motive -51
b you like | any 10 | motive 60
b you look up | any 12
b you make | any -18 | advice -54
b you marry | any 10
b you may | any 47 | motive -51 | threat -60 | guilt -54 | off-topic -50 | opinion -58 | advice 107 | vague -75
b you on | any 21
b you only | any 40 | threat -57
b you pick | any 15
b you prefer | any -12
b you put | insult -52 | label -53 | threat -52 | emotion -53 | opinion -53 | advice -53
b you remember | emotion -50 | defence -56
b you roll | any 19
b you say | any 28
b you should | advice 57
b you since | any 24
b you spend | any 10
b you spot | any 17
b you stay | any 20
b you take in | any 17
b you take out | any 28
b you tell | any -18
b you than | any 20
b you the | any -21
b you think | any 40 | motive -62 | threat -55 | emotion -53 | off-topic -57 | command -60 | advice -51 | vague 92
b you to | any -31
b you toxic | any 18
b you usually | any 19
b you want | any -10 | child -52 | command -56
b you we | any 25
b you well | any -11
b you who | any 14
b you will | any 80 | label -58 | off-topic -51 | command 94 | advice -57
b you without | any 15
b you would | opinion -59
b you write down | any 10
b young to | any 16
b your #Number | any -19
b your address | any 17
b your aunties | any 19
b your aunty's | any 12
b your banister | any 25
b your brother's | any 20
b your communication | any 22
b your communications | any 22
b your daughter | any 22
b your emails | any 26
b your end | any 16
b your health | any 19
b your heart | any 13
b your holiday | any 14
b your hot | any 12
b your house | any 44 | blame 58 | child 51
b your hr | any 12
b your influence | any 13
b your life | any 13
b your message | any 16
b your mind | any 18 | insult -51 | motive 85
b your moods | any 16
b your mother | any 30 | off-topic 51
b your mother's | any 30 | past 99 | off-topic -51 | defence -58
b your mum | any -14 | insult -52 | label -52 | motive -52 | threat -57 | off-topic -55 | command -53
b your name | label -52 | threat 55
b your number | any 22
b your opening | any 11
b your phone | any 21
b your problems | any 23
b your purse | any 15
b your reminder | any 27
b your sake | any 10
b your signature | any -11
b your sister | insult 51
b your sister's | any 14
b your sisters | any 12
b your theatre | any 24
b your trampoline | any 15
b your way | any 20
b your whole | any 28 | threat -52 | emotion -60 | defence -51 | advice -51
b yourself $ | insult 50 | motive -50 | threat -64 | past -54 | off-topic -62 | opinion -54 | command -50 | advice -51
b yourself a | any 20
b yourself to | any 35 | insult 51 | off-topic 54 | defence -50 | command -59 | advice -50
b yourself what | any 13
b yr old | any 13
b zuri stand in | any 16
both future | any 19 | vague 68
both past not | any -14 | emotion -54 | off-topic -50 | defence -57 | command -58
both present can | any -28
both present must | any 14
both present not | any -22 | vague -54
child future | any -52
child past | any -16
child present | any -11
child present can | label -56
child present can not | any 15 | motive -60 | child 52 | command -51 | vague -53
child present may | any -12 | advice -55
child present must | any -99
child present want | any -34
clauses 4 | any 17
f accepted | any 23
f acquainted | any 11
f allowed | any -13 | label -66 | motive -51 | emotion -55 | past -51 | off-topic -52 | opinion -60 | defence -59 | child -66 | command -55 | advice -68 | apology -57 | vague -51
f am | any 18 | emotion 68
f answers | any 21
f appreciated | any 15
f are | any -13
f aren't | off-topic 54 | opinion -50 | advice -53
f arrived | any -17
f asking | any 36
f asks | threat -51
f ate | any -15
f been | any 23
f begging | any 18
f begun | any 19
f being | any 92 | emotion 54
f belongs | any 28
f booked | any -10 | threat -58
f bought | label -50
f bring | label -56 | off-topic -50 | child -52 | command 51 | advice -60 | vague -54
f called | any 24
f calls | emotion 59 | guilt 62
f cancelled | any 17
f cannot | any -24
f cant | any 10
f captioned | any 15
f cards | any 28
f carried | any 14
f cashed | any 15
f changed | any -15
f checked | label -54 | child -56
f civilised | any 23
f clapped | any 10
f cleaned | any -20
f clocked | any 23 | insult -54 | blame 66
f closed | any 16
f coloured | any 19
f come | any -33
f cooking | any 22
f costs | command -61
f could | any -11
f couldn't | any 21 | label -56 | vague -53
f counting | any 28 | insult -51 | label -55 | motive 50 | emotion -50 | off-topic -50
f crosses | any 13
f depended | any 12
f depends | any 33 | vague 86
f did | any 13
f didnt | any 13
f died | any 10 | apology -54
f disturbs | any 25
f dont | any 60 | threat 67 | emotion 64
f drawn | any 19
f dressed | any 35 | command 58
f dressing | any 14
f driven | any 13
f drives | any 26
f driving | any 10
f dropped | any -12 | motive -58 | defence -51 | child -64 | vague -56
f dropping | any -14 | label -63 | motive -57 | threat -59 | emotion -50 | opinion -59 | defence -58 | command -50 | advice -51 | apology -52 | vague -51
f drops | any 16
f earning | any 13
f existing | any 13
f exists | any 22 | insult -50 | child -54 | vague -51
f expected | any 16
f expecting | any 17
f fell | any 13
f felt | any 30 | insult -52 | label -51 | past -52 | opinion -52 | defence -56 | apology -51
f fetched | any 15
f figure | any 11
f files | any 33 | threat 77
f find | any 27 | threat -50 | opinion -50 | command -52
f forgot | insult -50 | label -51
f found | blame 68 | threat -50 | defence -54 | child -52 | command -50
f gaslighting | any 15 | label 70
f gave | label -53 | motive -50 | threat -70 | emotion -51 | opinion -56 | defence -57 | command -56
f get | any 22
f gets | any 40 | guilt 82
f given | any 13 | insult -53 | label -52 | threat -52 | emotion -55 | defence -54 | advice -52
f giving | any 11
f go | any -10
f gobbing | any 15
f gonna | any -13 | insult -50 | label -51
f grow | any 16
f grown | any 15
f hang | any 14
f hangs | any -10 | insult -56 | threat -61 | defence -51
f hated | any 16
f hates | any -12
f haven't | insult -50 | label -51 | motive -50 | emotion -51 | command -54
f having | any 51
f he's | any -36
f heard | any 15
f hearing | label -52 | threat -64
f heating | any 20
f held | any 18
f helps | any 10
f hold | any 23
f holding | any 16
f hollering | any 14
f hoping | any 12
f im | insult 53 | motive 75
f instructed | any 16
f interrogating | any 24
f isn't | any 29 | off-topic 63
f it'd | any 19
f it'll | any 27
f it's | blame -53 | sarcasm -53
f judgements | any 16
f keep | label -58 | motive -52 | off-topic -51 | apology -50
f keeping | any -10 | motive -50
f kept | any 42 | motive -52 | past 61 | off-topic -51 | command -56
f kick | any 25
f knew | insult -58 | defence -64
f knows | any 24 | off-topic -56
f laid | any 13
f laughed | any 19
f learns | opinion -59
f leaves | any 10 | threat 53 | child -52 | command -65 | vague -52
f left | any 17
f let | emotion -52
f listens | any 14
f locks | any 16
f look | any 26 | label 99
f looked | any 41 | motive -52 | defence -54 | child 53 | advice -55
f looking | any 25
f losing | any 17
f lost | any 17 | motive -51
f makes | any 41
f married | any 15 | past 81
f might | advice 79
f missed | any 12
f moved | any -45
f moving | any 10
f need | any -16
f needed | label -51
f needs | any -47
f noted | any 15
f noticing | any 18
f nurses | any 17
f obsessed | any 13
f okayed | any 23
f omitted | any 10
f opened | any 16
f opening | any 16
f opens | any -15 | threat -53
f packing | any 16
f paid | defence -57
f parenting | any 10
f pass | any 10
f passed | command -52
f phoning | any 16
f photographing | any 19
f picked | threat -57 | emotion -50 | vague -50
f playing | motive -52 | child -56 | command -60 | vague -52
f praying | any 24
f prefers | any 20
f propped | any 13
f pulling | any 10
f pulls | any 14
f pumping | any 14
f pushing | any 21
f puts | any 13
f raised | any 44 | blame 95 | opinion 62
f rang | any -11 | off-topic -52 | child -52
f reading | insult -51 | label 52 | threat -53 | child -52
f reckons | any 14
f remembered | any 16
f replaced | any 17
f replacing | any 14
f responded | any 13
f rewriting | any 12
f rubbed | any 15
f run | any -12 | motive -51
f runs | insult -52 | label -51 | motive -51 | threat -61 | off-topic -50 | defence -51 | child -51 | advice -60
f saw | any 38
f scalped | any 21
f scared | any 18
f scrolled | any 20
f seats | any 22
f sending | any -26 | label -52 | motive -52 | threat -68 | emotion -60 | off-topic -50 | opinion -59 | child -61 | command -62 | apology -52 | vague -50
f shakes | any 17
f shall | threat 66
f she'd | any -26
f she'll | threat -65 | child -51
f shouldn't | motive -54 | defence -50
f signed | any -28 | threat -58 | off-topic -50 | defence -51 | child -50 | advice -52
f signing | any 21
f sits | any 24
f skiing | any 13
f sleeps | vague -50
f sold | any 12
f spared | any 20
f spoiled | any 15
f stains | any -11 | opinion -53 | child -51 | advice -58
f standing | any 24
f stay | any -24
f stayed | any 20
f stays | insult -51 | label -72
f stolen | any 23
f stood | any 55 | off-topic -50
f stopped | insult -51 | label -52 | threat -53 | emotion -51 | off-topic -51 | defence -51 | child -62 | command -65 | advice -55 | vague -50
f stretched | any 23
f stuck | any -13 | threat -58 | advice -50
f taken | any -10 | insult -61 | label -55 | threat -50 | off-topic -53 | defence -52 | child -52 | advice -53 | vague -53
f takes | opinion -59
f taking | any -20 | threat -53 | child -53
f talking | insult -55 | past -50 | off-topic -50
f taught | any 11
f teaching | any 12
f telling | any 23 | blame 68 | child 79
f tells | any 43 | child 63
f thanks | any -36
f they'll | any -17
f thought | motive -53
f tiptoeing | any 16
f tired | any 40 | motive -55
f tours | any 22
f treating | any -11
f tucked | advice 50
f turned | any 21
f turning | any 26 | motive -54 | threat -60 | opinion -59 | child -52 | command -50 | advice -57
f turns | any -11 | child -56
f typed | any 16
f unpicking | any 14
f used | any 20
f vapes | any 22
f views | any 10
f volunteers | any 22
f waited | any 20 | guilt 77 | past 75 | defence -56
f waiting | any 25
f waking | any 13
f wanted | any 42
f wants | any -98
f warned | any 19
f wasn't | any 12 | insult -50 | threat -53 | emotion -50 | off-topic -51 | defence -51 | child -52 | command -51
f wasnt | any 35
f wasted | any 22
f watching | any 19
f waves | any 14
f we'll | any 19 | vague 62
f we're | any -25
f weaponised | any 21
f wedding | any 28
f went | any 23 | defence 82
f were | any 45 | sarcasm 50 | off-topic 60
f weren't | any 25
f work | command -52
f worked | any 16
f wrecked | any 17
f write | any 11 | defence -53
f writing | insult 53 | label -54 | motive -53 | threat -56 | emotion -62 | defence -54 | command -57 | advice -53
f wrote | any -28
f you'll | any 33
f you've | any 19 | insult 54 | label -52 | threat -52 | apology -53
f your | any 19
f youve | any 19
fact amount | any -19
fact name | any -11
fact time | any -25
first | any -116
last | any -90 | blame -101 | defence -50
mark ! | any -117 | blame -58 | sarcasm -55
mark !! | any 35 | insult -54 | label -61 | motive -63 | threat -56 | emotion 104 | defence -59 | child -50 | command -66 | advice -56 | apology -58 | vague -53
mark : | any -11
mark ? | any -54
mark ?! | insult -65 | label -63 | motive -57 | threat -61 | opinion -57 | defence -61 | child -57 | command -62 | advice -58 | apology -62 | vague -59
mark absolute child | any -20
mark absolute none | any -10
mark absolute reader | motive -53 | threat -50 | defence -52 | command -51
mark absolute writer | any 25 | defence 64
mark again | any 10
mark again both | any 15
mark again reader | any 11
mark again writer | any 34 | guilt 57
mark contempt anyone | any 10
mark contempt reader | any 35 | insult 57 | blame 77
mark contempt writer | any 10
mark diagnosis | any 61 | label 167
mark diagnosis anyone | any 10
mark diagnosis both | any 19
mark diagnosis none | any 47 | insult 54 | motive -55 | threat -56 | emotion 72 | defence -61 | advice -59 | apology -55 | vague -56
mark diagnosis reader | any 10
mark diagnosis thing | any 20 | label 115
mark diagnosis writer | any 18 | label 71
mark exasperation child | any -30 | label -62 | motive -54 | threat -54 | emotion -62 | opinion -53 | child -64 | command -58 | advice -55 | vague -53
mark exasperation none | any 11
mark exasperation reader | any 18
mark exasperation thing | label -54 | motive -55 | threat -53 | off-topic -51 | opinion -55 | defence -53 | child -52 | command -53 | advice -54 | vague -53
mark failing both | any -14 | vague -51
mark failing child | any -31
mark failing none | any 30 | past 88 | off-topic 51 | defence -50
mark failing thing | any 11 | insult 51
mark failing third | label -50
mark hedge | any 46 | vague 71
mark hedge both | any 45 | threat -58 | guilt -53 | child -58 | vague 99
mark hedge child | insult -56 | label -59 | threat -50 | off-topic -53 | command -58 | advice -61 | vague -56
mark hedge none | advice -59
mark hedge thing | any 36
mark hedge third | any 20
mark hedge writer | any 92 | vague 63
mark intensity anyone | any 11
mark intensity both | any -15
mark intensity child | any -31
mark intensity reader | any 40
mark intensity third | any -17
mark jab | any 31 | sarcasm 58
mark jab none | any 22
mark jab thing | any 30 | sarcasm 57
mark jab writer | any 23 | motive -58 | sarcasm 61
mark judgement anyone | any 10
mark judgement none | any 45 | insult 63
mark judgement reader | any 13 | emotion -53
mark judgement writer | any 11
mark legal | any 16 | threat 94
mark legal reader | any 13
mark legal third | threat 52
mark legal writer | any 54 | threat 60 | off-topic -52
mark mental anyone | any 44 | blame 85
mark mental none | any -10
mark mental reader | motive 73
mark mental thing | motive -60 | threat -51
mark mental third | any -47
mark mental writer | any 35
mark norm | any 25
mark norm anyone | any 11
mark norm thing | any 16
mark past-relation | any 23 | past 68 | apology 52
mark past-relation thing | any 10 | motive -51
mark past-relation writer | any 21 | past 82
mark please | any -94
mark please none | any -41
mark please reader | any -98
mark quote anyone | any 10
mark quote child | child 66
mark quote reader | any 15 | child 60
mark quote third | any -15
mark reader-family third | off-topic 67
mark reader-life | any 16 | blame 60
mark reader-life reader | any 18
mark reader-life thing | blame 55
mark reader-life third | any 18
mark sacrifice | any 10
mark sacrifice reader | label -52 | motive -71 | threat -61 | emotion -52 | guilt -53 | defence -69 | child -55 | command -58 | apology -62 | vague -57
mark sacrifice thing | any 16
mark sacrifice writer | any 21
mark thanks | any -13
mark thanks none | any -12
mark thanks writer | any -11
none future | label -54 | emotion -51 | child -58 | command -53 | vague -52
none none | any -19
none past not | any 38 | defence -57
none perfect | any 15 | sarcasm 50
none perfect not | any 27 | insult 50 | label 57 | off-topic -55 | vague -51
none present can | emotion -67
none present can not | any -10
none present may | label -50 | defence -53 | child -51 | command -54 | advice -54 | vague -54
none present may not | any 46 | advice -62
none present must | any 11 | label -57 | motive -55 | threat -59 | off-topic -55 | command -56 | apology -50 | vague -51
none present not | insult -51 | emotion -50
none present should | any -14
none present want | any -10
person Anyone | any 54
person Child | any 27 | opinion 51
person Family | any 15
person Name | any -12
person Parent | opinion 58
person Professional | any -23
persons Both | blame -53
persons Reader Both | any 22 | insult 61
persons Writer Both | any -10
persons none | any -21 | threat -76 | emotion -72 | guilt -76 | apology -59
reader future | any 75 | command 96
reader future not | any 27 | command -65
reader past | any 55 | past 95
reader past not | any 17 | blame 63 | motive -55 | threat -51 | defence -62 | child -50 | advice -51
reader perfect | any 18
reader present can not | threat -53
reader present may not | any 15
reader present must | threat -57 | off-topic -50 | child -52 | advice -53
reader present must not | any 13
reader present not | any 106 | command 64
reader present should | insult -54 | threat -53
reader present should not | any 16
reader present want | any -11
reader present want not | any -11
reply | any 17
short | any -21 | blame -60 | off-topic -83 | opinion -53
subject anyone | any 110
subject both | any -17 | sarcasm -63
subject child | any -23
subject reader | any 16
tag Emoji | any -11
tag Negation | any 23
tag QuestionWord | any 50
tag Shout | emotion 104
tense future not | any 12
tense none | any -19
tense past must | motive -50 | off-topic -53
tense past not | any 27
tense perfect can not | any 13 | blame 57
tense perfect should not | any 19
tense present can | any -22
tense present may | advice 53
tense present may not | any 41
tense present must | any -12 | blame -53
tense present must not | any -12
tense present not | any 19
tense present should | any -11
tense present should not | any 16
thing future not | any 26 | sarcasm 70
thing perfect can not | any 16
thing perfect want | any 32
thing present can | insult -54 | label -52 | opinion -53 | child -50 | command -52
thing present may | any 29 | advice 64
thing present must | any -11
thing present must not | any -28 | threat -50
thing present should | advice -55 | vague -50
third perfect | any -33
third perfect not | any 13
third present can | label -51 | threat -51
third present can not | any 20
third present not | any -12 | threat -50 | opinion -59
tiny | any -12 | guilt -51 | past -65 | off-topic -52
very long | any 18 | past 68
w #Money | any -19
w #Name | any -12
w #Time | any -15
w a | any 14
w abdication | any 17
w abide | any 15
w able | any -13
w about | sarcasm -88
w absolutely | any -17 | insult -57 | label -63 | motive -53 | threat -62 | emotion -58 | opinion -56 | child -52 | command -61 | advice -59 | apology -57 | vague -55
w accept | emotion -53
w account | any -13 | label -53 | threat -67 | off-topic -50 | opinion -51 | advice -58
w accounts | any 16
w acquaint | any 11
w across | any 16
w actually | any 52
w address | off-topic -56
w after | any -18
w agree | any -26 | defence -53 | vague -56
w ahead | any 10
w alarm | any 28 | label -53 | sarcasm 85 | off-topic -56 | opinion -51 | command -53 | advice 103
w alienation | any 37 | label 80 | off-topic -51 | opinion -52
w all | apology 53
w allow | any -11 | label -51 | motive -54 | past -50 | off-topic -52 | opinion -54 | child -53 | command -50
w alone | any 36
w amoxicillin | any -21
w another | any 37 | threat -69 | off-topic -53 | advice -55
w answers | any 20
w anybody | any 20 | blame 67
w anybody's | any 23
w anyhow | any 22
w anymore | any 12
w anyone | any 30
w anyone's | any 12
w anyway | any 14
w apartment | any 24
w app | label -50 | defence -53 | command -52 | advice -50
w apparently | any -11 | advice -54
w appear | any 23
w applause | any 15
w appointment | insult -52 | label -53 | motive -50 | past -51 | off-topic -50 | opinion -51 | command -54
w appreciat | any 15
w apt | emotion -60 | guilt -53 | past -58 | off-topic -57 | opinion -54 | defence -52 | vague -54
w arms | any 19
w around | any 15
w arrangement | any 15
w arrears | any 15
w arrive | any -13
w asking | any 15
w asleep | any 41 | opinion 60 | advice 64
w assembly | label -50 | opinion -55 | defence -61 | child -54
w assume | any 25
w at | any -12
w attend | any -15 | insult -58 | label -57 | motive -53 | threat -57 | emotion -68 | past -51 | off-topic -50 | opinion -56 | defence -62 | child -55 | vague -56
w attorney | any 24
w auntie's | any 14
w aunties | any 19
w aunty's | any 12
w authority | any 18
w awake | any 20
w away | any 25 | sarcasm 60 | threat -52 | emotion -51 | opinion -64 | command -53 | advice -54 | vague -50
w babcia | any 21
w babies | any 27 | threat -62 | emotion -50 | defence -50
w backpack | any -13 | threat -57 | off-topic -53
w bag | any -13
w bakkie | any 19
w ball | any 24
w ballgame | any 12
w balloon | any 22
w banister | any 25
w bank | any -18 | command -55
w bargain-bin | any 15
w bc | insult -52 | emotion -51 | command -53
w bed | any 11
w beg | any 18
w begin | insult -55 | emotion -51 | command -53
w beginning | any 13
w behind | any 10
w believe | insult -55 | label -52 | threat -56 | emotion -61 | command -60 | advice -59
w belong | any 28
w bend | any 14
w benefit | any 15
w best | any -29 | apology -51
w bet | any 19
w better | motive -57
w between | any 17 | label -51 | threat -58 | emotion -51 | past -52 | child -53 | advice -52 | apology -57
w big | off-topic -50 | child -57
w bigger | any -12 | opinion -50
w bike | any -24
w binders | any 26
w birthday | advice -50
w blame | any 10
w bless | label -64 | threat -61 | emotion -53 | opinion -57 | child -62 | command -64 | advice -57 | vague -56
w bloke | any 15
w blood | any 13
w blow | emotion -51 | advice -52
w blue | any -15
w bluey | any 11
w boat | off-topic 53 | vague -50
w book | any -13
w books | any 13
w booster's | any 17
w boosters | any -11 | child -51
w boot | any -22
w boots | any -11
w borderline | threat -51 | apology -50
w both | any -11
w bother | any 16
w bottle | any -10
w bouncy | any 25
w bowl | emotion -58 | defence -52
w box | label -58 | motive -54 | threat -57 | emotion -51 | off-topic -52 | opinion -62 | defence -51 | child -52 | command -56 | advice -69 | apology -52 | vague -61
w boy | any 52
w boy's | any 10
w braids | any 11 | label -50 | off-topic 52 | child -51 | command -72 | vague -51
w branch | any 18
w brand | any 16
w bread | any -11 | guilt -58
w bring | any -25
w bring back | any 29
w bring up | any -14 | label -54 | command -53 | advice -60 | vague -52
w brother | any -21 | threat -50 | off-topic -52
w brother's | any 28
w budget | any 23
w building | any -11 | motive -63 | emotion -60 | off-topic -55 | defence -59
w burn | off-topic -50 | child -55
w burst | any 24
w business | any 12
w busy | any 17
w but | any 21
w calendar | any 20
w call back | any 10
w calm | any 14
w camp | any -20 | label -53 | threat -66 | emotion -54 | child -51 | command -50 | vague -52
w cancell | any 17
w candle | any 22
w cans | any 17
w canteen | any 12
w cap | any -23
w caption | any 15
w careless | any 17
w carry | any 33 | motive -61 | threat -56 | emotion -52 | guilt 93 | command -51 | advice -58
w cash | threat -51 | off-topic -50 | advice -50 | vague -61
w cashapp | any 17
w castle | any 25
w catechist | any 17
w cause | any 16
w cello | any -32
w center | label -50 | child -53
w centimetres | any 21
w cereal | any 13
w certain | any 14
w certainly | any 15
w chair | any 17
w change | opinion -56 | advice -55
w charity | any 14
w check | any -13
w checklist | any 14
w child | any 68 | blame 55 | opinion 52
w chin | any 22
w choc | any 15
w chocolate | threat 51
w choice | any -10 | insult -56 | label -59 | threat -53 | guilt -51 | past -50 | opinion -62 | defence -51 | child -61 | command -52 | advice -63
w christmas | past 61
w church | off-topic 50
w cities | any 29
w civilis | any 23
w clap | any 10
w classes | any 16
w clause | any -14
w clean | any -20
w clear | any 20
w cleats | any 21
w clinic | any -10
w clock | any 61 | sarcasm 62
w close | insult -56 | threat -64 | defence -50 | child -54 | command -52
w closed | command -56
w club | any -35 | vague -50
w coach | any -14 | threat -50 | command -56
w coast | any 24
w coffee | any 20
w coin | opinion -53 | defence -50
w collect | any -41
w colour | any 19
w colours | any 17
w come in | any 15
w come off | child -54
w commend | any 13
w comment | any 10
w comments | any 14
w commonly | any 13
w communication | any 22
w communications | any 22
w community | any 23
w company | any 18
w completely | any 13
w complicate | any 13
w compliments | any 20
w compose | any 11
w concern | any 14
w conclude | threat -51 | opinion -58 | child -53 | advice -55 | vague -56
w condition | any 13
w condo | any 24
w confess | any 22
w confirm | any -19
w confused | any 17
w congratulations | any 10 | off-topic -50 | command -51
w consent | any -10
w consistent | any 15
w contact | any -14 | off-topic -54
w contain | any 15
w content | any -18 | threat -56 | emotion -61
w continue | any 15
w controlling | any 17
w cook | any 22
w cooked | any 13
w cooking | any 23
w copy | any -23 | label -52 | threat -61 | opinion -52 | advice -52
w correction | any 11
w correspondence | any 46 | advice -59
w cos | any 49
w cost | command -52
w costume | any -15 | motive -52 | child -59 | advice -53
w couch | defence -50
w cough | label -51 | threat -50 | emotion -52 | past -54 | apology -52
w counsellor | threat -56 | child -50
w count | any 39 | insult -51 | label -50 | motive 75 | threat -62
w counter | any 18 | opinion -57
w country | any 23
w court | any 19 | threat 63
w cover | threat -51
w crazy | insult -52 | label -53
w cricket | child -52
w cross | any 28 | blame 74 | emotion -52
w curious | any 23 | off-topic 94
w curtain | any 13
w cut | any 11 | insult 52
w cute | any 17
w da | any 18
w dad | sarcasm 52
w daddy | any 66 | label -55 | threat -57 | past -52 | off-topic -53 | child 89
w dads | any 23
w dare | any 25
w date | any -10
w dated | any 25
w dates | any -14 | defence -61
w dating | any 20
w daughter | any 36 | opinion -58
w day | any -13
w day's | any 19
w daylight | any 16
w dead | any -20
w deadbeat | any 11
w deaf | any 14
w deal | any 13
w dean | any 16
w deck | any 22
w deliver | any 25
w delivery | any 17
w delroy | any -14
w dent | any 10
w dentist | any -17 | advice -51
w deny | any 21
w department | any 12
w depend | any 40 | vague 73
w deployments | any 11
w deposit | any -19
w derive | any 17
w describe | any 17
w diapers | any 10
w die | any -14 | insult -51 | label -58 | motive -52 | threat -65 | emotion -55 | off-topic -58 | opinion -54 | defence -53 | child -50 | command -59 | advice -50 | vague -59
w difference | any 17
w difficulty | any 21
w dinner | threat -53
w director | any 27
w discover | any 15
w dishes | any 22
w dishwasher | any 16
w dispatches | any 22
w disturb | any 25
w do-over | any 30
w dock | any 21 | threat -51 | guilt 83 | past 88 | defence -60
w dollar | any 23
w dollars | any 21
w doorstep | any 28
w dose | any -11
w doubt | any 12
w down | any 13
w downstairs | any 24
w dr | any -18
w drag | any 18
w drayton | any 23
w dress | any 13 | opinion -50
w drinking | any 10
w drop off | any -14
w drunk | any 26
w dry | label -55
w due | any -45
w dunno | any 15
w duty | any -19 | label -53 | motive -57 | threat -62 | emotion -63 | past -52 | defence -52 | child -52 | command -65 | advice -54 | apology -57 | vague -67
w dy | any 10 | apology -54
w each | any 13
w early | any -36 | child -50
w earn | any 13
w ears | motive -60 | emotion -61 | off-topic -60 | defence -52 | child -56 | advice -55
w easier | any -14 | emotion -52 | advice -53 | vague -60
w easter | any 16
w easy | any 27
w eft | any -13 | emotion -55
w egg | any 16
w eh | any 35 | motive -59 | sarcasm 77 | emotion -57 | opinion -52 | advice -55 | vague -63
w either | any -43
w else | any 22
w email | any -22
w emails | any 39 | motive -54 | child -52
w embarrassing | any 13
w embarrassment | any 21
w emergency | opinion -53
w empty | any 17
w engagement | any 19
w enjoy | insult -52 | label -63 | motive -75 | threat -72 | emotion -55 | opinion -52 | defence -50 | child -60 | command -65 | advice -62 | apology -59 | vague -68
w enough | threat -50
w equally | any -11
w even | any 35 | blame 66 | sarcasm 52
w evenings | any 33 | sarcasm 81
w events | any 12
w ever | any 59
w every | any 36
w everybody | any 17 | insult -51 | motive -51 | emotion -53 | off-topic -53 | vague -52
w everyone | any 19
w everything | any 85 | apology 59
w exactly | any 33 | off-topic 51 | opinion -52
w exams | any 17
w exchange | any -14 | past -54 | child -50 | apology -52
w exes | any 24
w exist | any 31 | motive 66 | advice 68
w expect | any 28
w expectations | any 17
w expensive | any 25
w experience | any 16
w expire | any -10
w explain | any 36 | off-topic -54 | child 85
w extra | insult -50 | label -53 | child -53 | advice -51
w eye | any -13
w facts | any 19
w fail | any 23
w fair | defence -54
w fall | any 10 | opinion 59 | command -50
w family | any 25 | insult -56 | label -61 | sarcasm 63 | threat -59 | emotion -53 | past -54 | defence -58 | child -55 | command -57 | advice -67
w father | any 77
w fathers | any 20
w fault | motive -55 | emotion -52 | past -52 | opinion -50 | defence -69 | child -50 | apology 56
w fed | any 17
w feel | any 19 | blame 50 | motive 61
w feet | emotion -51 | opinion -55 | defence -53
w fella | any 40 | insult -50
w fence | any 22
w ferry | any -12 | label -54 | child -53 | vague -57
w fetch | any 30
w fever | any -18
w field | any -11 | advice -52
w figure | any 22
w figure out | any 11
w file | any 33 | threat 77
w fill | label -54 | threat -79 | emotion -53 | off-topic -53 | opinion -60 | defence -60 | child -52 | advice -58 | vague -55
w films | any 11
w final | any 10
w finally | insult -51 | command -52
w find | any -10 | blame 50
w find out | any 27 | threat -50 | opinion -50 | command -52
w fine | any -34
w finish | opinion -58
w first | any 19
w first-year | any 14
w fish | any 18
w fit | threat -50 | off-topic -50
w fix | any 23
w flake | any 18
w flu | any 13
w fly | vague -50
w flyer | any 23
w folake | any -15
w folder | insult -52 | off-topic -51 | vague -50
w folks | any 38 | label -62 | motive -50 | threat -60 | emotion -53 | off-topic 99 | opinion -59 | command -62
w food | any -18
w foot | any -11
w football | past -50 | command -52
w forget | insult 77
w forgive | any 22
w form | any -69
w fort | any 15
w fortnight | any 17
w forty-eight | any 13
w forty-three | any 21
w fourth | any 42 | blame 83
w fr | any 21 | insult 63 | emotion 56
w free | defence -62
w fridge | sarcasm 57
w fried | any 12
w friends | any 21
w fringe | any 17
w frozen | any 14
w fruit | label -57 | motive -53 | threat -52 | child -50 | command -64 | advice -53
w full | any -20 | label -50 | motive -56 | emotion -51 | past -54 | off-topic -50
w funeral | any 16
w funny | any 23 | sarcasm 58
w further | threat -52 | off-topic -53 | opinion -51 | defence -54 | child -56 | command -52
w future | any 16
w game | any -18
w games | guilt 51 | child 55 | advice -58
w gaslight | any 15 | label 70
w gatekeeping | any 21
w general | any 15
w gentleman | any 10
w gentleman's | any 16
w gently | any 21
w get | any 12 | guilt 52
w get off | any 22
w getting | any 14
w gift | any 14
w girl | any 22 | child -56
w glad | any 14 | sarcasm 51
w go back | past -51 | opinion -51
w go through | any 14
w go up | vague -52
w gob | any 15
w god | any -10 | opinion -50
w goggles | any -29
w going | any 10 | opinion -50
w goodness | any 24
w got | any -25 | label -52 | threat -51 | emotion -52 | opinion -52 | child -58 | command -51 | vague -57
w grade | any 10
w grandmother | motive -51 | advice -65 | vague -59
w grandson | any 14
w granny | any 18
w great | label -53 | threat -51 | off-topic -52 | opinion -58 | child -55 | advice -58 | vague -50
w great-grandson | any 18
w green | motive -51 | child -54 | advice -54
w greet | any 12
w group | child -51
w grow | any 38 | motive -56 | opinion -57 | defence -54 | command -50 | advice 59 | apology -51
w grow back | any 16
w growing | motive -50
w grown-ups | any 19
w gwaan | any 17
w habit | any 25
w hair | any -13
w hairbrush | label -52 | guilt -50 | off-topic -54 | opinion -55 | defence -53 | child -53 | advice -62
w haircut | any 15
w handiwork | any 14
w handout | any 21
w hang on | any 32
w hardly | any 15
w harm | any 13
w hate | any 16 | command -50
w haying | any 16
w he | any -23
w head | any -21
w health | insult -56 | label -59 | threat -51 | opinion -58 | child -57 | command -59 | advice -52
w heart | any 13
w heat | any 19 | insult -53 | label -59 | motive -56 | threat -61 | past -53 | off-topic -51 | defence -65 | child -57 | command -55 | advice -61 | apology -55 | vague -59
w hectic | any 16
w helmet | any -14 | insult -50 | label -60 | opinion -58 | child -54
w herself | any 11 | emotion -50
w hesitate | any 13
w hey | insult -50 | emotion -58 | off-topic -52 | opinion -51 | defence -56 | advice -51
w himself | any 14 | past -53 | opinion -55 | child 70 | command -53 | advice -57
w hip | any 14
w hire | any -10 | advice -51
w hobby | any 30
w hockey | any -17
w hold | any 21 | guilt 70
w hold up | any 23
w hole | any 15
w holiday | any 24
w holy | any 23
w home | any 41
w honestly | any 22
w hour | any 11
w house | any 105 | blame 61 | child 56
w household | any 34 | insult -57 | command -58
w houses | any -18
w how | any 44
w however | any 30 | insult -54 | motive -50 | threat -50 | emotion -57 | past -54 | off-topic -55 | opinion -51 | defence 99 | command -58 | advice -55
w hr | any 12
w hug | any 16
w huge | any 19
w husbands | any 16
w idea | insult -52
w idiot | any 30 | insult -50 | threat -51 | defence -57 | child -56 | command -52 | advice -54
w idk | any 26 | insult -52 | sarcasm 80 | off-topic 83
w if | any -10
w ig | any 13
w imagine | any 14
w impression | any 19
w inbox | insult -53 | threat -52 | advice -56
w includ | any -13
w incompetence | any 21
w inconvenience | any 19
w indeed | any 10
w infection | any -13
w influence | any 13
w inhaler | any -12 | opinion -52
w inquire | any 16
w insane | any 13
w inside | any 17 | blame 71 | off-topic -50
w inspection | motive -51 | threat -50 | emotion -56 | guilt -52 | opinion -53 | defence -50 | command -50 | apology -50 | vague -50
w instead | any -16 | threat -57
w institution | any 15
w instruct | any 16
w instructions | command -55
w interest | any 21 | past -53
w interested | any 12
w interrogat | any 24
w invariably | any 22
w invitations | any 19
w invoice | any -11 | child -54
w iphone | any 16
w it | any 13
w its | any 72 | insult 91 | label 51
w itself | any 19
w jean | any 11
w job | any 22 | blame 78 | past 85
w jobcentre | any 24
w jobs | any 20
w jordans | any 17
w judge | any 32 | threat 62 | off-topic -52
w judgement | any 16
w jumper | any 12 | past 56
w keep | any 16
w keep away | any 10
w keep on | any 24
w kenji | any -14
w keys | any 15
w kick off | any 25
w kid | emotion 61 | guilt 60
w kill | any -28
w kinda | any 12
w kindly | label -51 | threat -71 | command -52
w kindness | any 17
w kinds | any 20
w kitchen | any 21
w knees | any 30 | guilt 78
w know | any 15
w kolade | any 17
w labor | any 14
w lad | any 13
w lake | any 17 | motive -53 | sarcasm 62 | off-topic 77 | opinion -50 | apology -51
w lamp | any 10 | insult -65 | label -69 | motive -58 | sarcasm 52 | threat -73 | emotion -57 | past -54 | off-topic -58 | opinion -64 | defence -61 | child -66 | command -58 | advice -72 | apology -57 | vague -62
w laptop | any 41 | blame 86
w last | any 20
w late | past 50
w later | threat -57 | command -51
w lates | label -57 | motive -51 | threat -51 | emotion -54 | command -51 | vague -53
w laugh | label -50 | motive -50 | threat -71 | emotion -51 | off-topic 52 | defence -56 | child -59 | command -50 | advice -62 | apology -51 | vague -52
w lay | any 20
w lazy | any -10
w lead | any 26
w learn | any 26
w least | any 15
w leather | any 22
w length | any 16
w less | threat -56 | off-topic -51 | command -55 | vague -51
w let down | any 12
w letter | any -10
w level | any -17
w liberty | any 13
w library | any -27
w life | any 14 | motive -56 | emotion -66 | past -50 | opinion -51 | defence -52 | advice -54 | vague -53
w light | any -10 | child -62
w lightly | any 17
w like | any 17
w likewise | any 13
w line | command -54
w link | any -15
w lipstick | any 14
w listen | any 14
w literally | any -10
w little | any 26
w lmao | any 10
w locate | any 14
w log | any 37
w login | any -10
w lol | any -17
w lollipop | any 19
w long | label -54 | threat -51 | emotion -54 | past -50 | off-topic -61 | advice -51 | apology -55
w look | any 11
w look over | any 21
w look up | any 39 | label 114 | opinion -51 | command 50
w looks | any 20 | insult -52
w looser | any 20
w lose | any 34 | off-topic -51 | defence -53
w lovely | label -50 | off-topic -55 | opinion -56 | child -51 | apology -51
w lunch | any -11 | threat -50 | advice -52
w mad | any -17
w mail | any -10 | threat -53
w maintenance | any 28
w make out | any 20
w make up | any 16
w mammy | any 21
w man | any 69 | insult 101
w manage | any 20 | label -58 | threat -63 | guilt -51 | off-topic -54 | child -56 | advice -52
w manger | any 12
w manipulative | any 21 | label 70 | blame 73
w manipulator | any 19
w manor | any 23
w manual | any 16
w many | any 28 | emotion 51 | guilt -56 | vague -52
w marriage | any 22
w marry | any 15 | past 81
w mascara | any 22
w mash | any 11
w match | any -18 | insult -56 | child -51 | advice -53 | vague -50
w matching | any 20
w mate | any 21
w maternal | any 21
w maths | insult -50 | label -52 | motive -50 | threat -61 | emotion -50 | opinion -53 | child -53 | command -51 | advice -54 | apology -58 | vague -56
w matter | any 38 | emotion -54 | off-topic -58 | opinion -53 | advice -58
w may | advice 79
w maybe | any 66 | guilt 53 | vague 61
w me | any 16
w meal | any 13
w meat | any 12
w mediation | any -24
w meet | any -28
w meeting | any -19
w memory | any 33 | insult 59 | motive -58 | threat -51 | opinion -52 | command -50 | advice -52
w men | any 12
w mention | any 12 | sarcasm 58 | off-topic -50
w mess | any 17
w message | any -14 | advice -52
w messages | any 21
w mg | any -19
w mi | any 17
w middle | defence 53
w miles | any 22
w min. | any 17
w mind | any 24 | motive 54
w mine | any -23 | insult -50 | label -52 | threat -68 | emotion -51 | defence -52 | child -55 | command -54 | advice -50
w mirror | any 13
w mistake | any -11 | threat -53 | past -50 | off-topic -57 | defence -53 | apology -54
w mom | any -10 | insult 56
w moms | any 31
w money | command -51
w months | any 26 | blame 70 | past 54
w moods | any 16
w mop | any 19
w more | any 52 | insult 56
w morning | any -19
w mornings | any 15 | blame 50
w most | any 10 | label -55 | motive -57 | threat -60 | emotion -58 | off-topic -56 | opinion -57 | child -51
w mother | any 18 | off-topic 51
w mother's | any 41 | past 83 | defence -52
w mouth | label -51
w move around | any 10
w move up | any -11 | label -51 | child -58 | command -52
w much | any 54
w mugging | any 12
w mum | any -34 | insult -50 | label -50 | motive -57 | threat -59 | off-topic -60 | opinion -58 | defence -50 | child -54 | command -52 | advice -51
w mum's | guilt 50 | opinion -51
w murder | any -23 | emotion -52
w music | any 19
w must | any -20 | blame -65
w my | any 63
w myself | any 35 | insult -53 | motive -59 | emotion -55 | opinion -52 | defence -53 | command 55
w n | insult 58 | emotion 54
w naledi | any 18
w name | label 58
w nap | any 13
w narc | any 22
w narcissism | any 16
w nearer | any 15
w nearly | any 21
w need | label -51
w neighbours | any 19
w neither | insult -51 | threat -50 | emotion -52 | off-topic -54 | command -51
w netball | any 23
w next | command 57
w ngl | any 11
w nice | any 53 | insult -58 | label -51 | sarcasm 60 | threat -62 | command -58 | advice -73
w nights | apology -51
w nikes | any 11
w no-show | any 17
w nobody | any 74 | defence 62
w nobodys | any 16
w none | any 12
w normal | any 13 | label -52 | blame 57 | off-topic -51 | opinion 62 | child -55
w normally | any -11 | label -68 | opinion -56
w not | any 17
w note | any -17 | opinion -50
w notice | advice -53
w notification | any 23
w notion | any 16
w now | any 15
w nursery | any -26 | emotion -54 | child -54 | command -52
w object | any 11
w observe | any 20
w obsess | any 13
w occupied | any 17
w odd | any 21
w oddly | any 13
w of | any 14
w offer | any -22
w office | any -38
w officer | threat -52
w ok | any -22 | insult -50
w okay | label -61 | threat -53 | past -57 | opinion -52 | command -60 | advice -58 | vague -51
w omit | any 10
w one-way | any 13
w only | any 28
w onto | any 31 | off-topic 50 | opinion -52 | command -50
w opening | any 11
w optional | any 17
w orthodontist | any -18 | label -51 | off-topic -52
w other | any 22
w otherwise | child -50
w ours | any -12 | command -59
w outfit | any 11
w outgrown | label -50 | threat -50 | advice -52
w outside | any 19 | insult -52 | motive -51 | threat -52 | past -51 | off-topic -62 | opinion -58 | command -55 | advice -51
w overnight | threat -70
w own | any 19
w pack | off-topic -61 | advice -51
w packed | motive -56 | vague -60
w padel | any 15
w pants | any 11
w papa | any 20
w paper | any 33
w papers | insult -52 | label -59 | motive -55 | threat -54 | emotion -65 | opinion -54 | defence -54 | child -54 | command -54 | advice -57 | apology -54 | vague -57
w paragraphs | any 11
w parent | any 15 | insult -55
w parental | any 10
w parents | label -53 | off-topic -57 | child -55
w parents' | any -23 | defence -50 | apology -51
w park | child -51 | command -51 | vague -50
w parked | any 22
w part | any 14 | threat -58 | off-topic -50 | advice -51 | apology -50
w particular | any 11
w party | any -28 | label -50 | opinion -58 | defence -52 | command -56 | advice -55
w pass | insult -50 | label -59 | threat -59 | emotion -53 | advice -52 | vague -50
w pass on | any 10
w passport | any -14 | motive -54
w patch | any -15
w pathetic | any 32 | insult 84 | label -52 | opinion -53
w patience | any 22
w pay | any -14
w pe | any -15 | emotion -55 | vague -53
w pencil | any 25
w penny | any 19
w pension | any 19
w people | any 38 | blame 84 | motive -54 | threat -53 | emotion -52 | guilt -53 | defence -65 | vague -57
w people's | any 16
w per | any -21 | insult -52 | label -51 | threat -53
w perfect | off-topic 52 | command -62
w perhaps | motive -53 | threat -57 | opinion -62 | advice -61
w person | any 40 | motive -51
w phone | any 18
w photographs | any 25
w photos | any -10 | label -50 | threat -57 | defence -54 | advice -52 | vague -52
w pick | any 29 | emotion -57
w pick-up | any -19
w picture | insult -51 | label -50 | motive -52 | emotion -53
w pigs | any -10
w pink | any 11
w pistol | any 23
w pitch | insult -50 | label -52 | threat -54 | defence -52 | child -53 | command -51 | advice -50 | vague -52
w pizza | any 14
w pjs | any 11
w plain | any 20
w plans | any 23
w plastic | any 23
w plate | any 34 | emotion -50 | off-topic -59 | child -60
w please | any -87
w plenty | insult -52 | motive -50 | threat -51 | command -50 | vague -57
w plus | any -14
w pocket | any -13
w point | any 50 | blame 50 | past -53 | defence -52 | apology -65
w poison | any 16
w pool | any -11
w poor | any 36
w portal | any -11
w portraits | any 20
w possible | any -18
w post | any -10 | threat -50 | vague -50
w pounds | any 13
w practice | any -12
w pray | any 24
w prepare | threat -58
w presence | any 13
w present | opinion -68 | child -59 | command -50 | advice -57
w priority | any 21
w problem | any -18 | threat -50 | opinion -54
w problems | insult -54 | emotion -51 | off-topic -50 | opinion -57 | command -53 | advice 53
w produce | any 22
w professional | any 16
w professionals | any 16
w programme | any 13
w prop | any 13
w proper | any 18
w proposal | any 20
w propose | any -17
w prose | any 13
w prosecutor | any 17
w prudent | any 16
w psychiatric | any 17
w pull | any 29 | opinion 62
w pump | any 14
w puppet | any 19
w purpose | any 19
w purse | any 15
w push | any 36 | label -53 | threat 104 | off-topic -51 | command -56 | vague -51
w put away | any 24
w put back | any -12
w put in | any 29 | off-topic -51 | defence -55 | advice -51
w put on | any -10 | emotion -56
w questions | vague -51
w queue | any 22
w quick | label -53 | motive -53 | threat -50
w quiet | any 30 | label -52 | motive 51 | threat -50 | emotion -58 | defence -52 | command -52
w quit | any 31 | threat 60 | vague -52
w quiz | insult -50 | label -71 | motive -50 | threat -58 | emotion -62 | past -50 | opinion -51 | child -52 | command -60 | advice -56 | apology -62 | vague -55
w r | any -15
w rage | any 17
w raise | any 44 | blame 95 | opinion 62
w rate | any 25 | sarcasm 80 | opinion -54
w rather | any -37
w reach | any -29 | threat -64
w read | any 35 | sarcasm 51
w reading | vague -51
w ready | any -15
w real | any 38 | insult -50 | threat -51 | emotion -53 | off-topic -50 | command -51
w realize | any 12
w really | any 27 | motive -60 | emotion -58 | guilt -53 | defence -59
w reason | threat -51 | off-topic -53 | apology -54 | vague 58
w recall | any 19 | past 62
w receipt | any -29
w receipts | any -23
w reckon | any 14
w recommend | any 12 | insult 60 | label -73 | motive -59 | threat -69 | emotion -55 | off-topic -63 | opinion -63 | defence -60 | child -58 | command -62 | advice 64 | apology -55 | vague -60
w red | any -17 | threat -50
w reference | any -13 | threat -69 | emotion -61
w regard | any 13
w regards | any -16
w regret | label -53 | threat -62 | past -54 | off-topic -55 | opinion -53 | defence -59 | advice -51
w regrettably | any 18
w regular | any 11
w remain | any -11 | insult -57 | label -66 | motive -61 | threat -72 | emotion -69 | off-topic -53 | opinion -59 | defence -61 | child -62 | command -60 | advice -66 | apology -60 | vague -63
w remember | any 10 | defence -58
w remembering | any 21
w remind | any 15
w reminder | any 27
w remodel | any 10
w renewal | any -11
w repeat | any 23 | command 50
w replace | any 28 | insult -52 | sarcasm 85 | opinion -53
w replacement | any 32
w reply | label -53 | threat -60 | emotion -64 | past -52 | opinion -57 | defence -58 | child -52 | advice -66 | apology -68 | vague -59
w report | any 15
w require | any 28
w reserve | any 10
w respond | any 31 | label 52 | vague -51
w returned | any 19
w revert | any 12 | insult -56 | label -50 | motive -50 | emotion -54 | defence -52 | command -56
w review | threat -51 | emotion -59 | vague -55
w rewrit | any 12
w right | any -11
w ringing | any 10
w road | any 13 | sarcasm 62
w roll | any 19
w room | any -12
w root | any 18
w round | label -59 | motive -60 | threat -62 | opinion -59 | defence -50 | command -59 | advice -58 | apology -58 | vague -55
w routine | any 17
w rsv | any 14
w rsvp | insult -50 | threat -51 | emotion -69 | defence -53 | child -58 | command -50
w rubbish | any -11
w rucksack | any -11 | threat -50 | command -50 | vague -55
w run | insult -52 | label -51 | threat -62 | defence -50 | child -51 | command -51 | advice -57 | vague -52
w safer | any -14
w sailing | any 10
w sake | any 10
w sandrine | any -31 | command -50
w sandwich | any 20
w satisfaction | any 17
w scalp | label -64 | motive -55 | threat -53 | emotion -53 | guilt -54 | past -53 | opinion -58 | defence 61 | child -54 | command -52 | advice -54 | apology -53 | vague -53
w scare | any 18
w scene | any 12
w schedule | any -11 | label -61
w school | any -67
w science | threat -54 | advice -53
w scooter | any -22 | insult -52 | label -57 | motive -51 | threat -54 | emotion -52 | past -50 | off-topic -50 | opinion -54 | defence -53 | child -62 | command -53 | vague -52
w score | any -12 | insult -58 | label -85 | motive -53 | threat -56 | emotion -53 | past -51 | off-topic -55 | opinion -51 | defence -53 | child -68 | command -59 | advice -58 | apology -64 | vague -58
w scream | threat -53 | off-topic -51 | defence -54
w screen | any 32
w scroll | insult -60 | label -50 | motive -51 | threat -54 | emotion -57 | opinion -54 | defence -53 | child -52 | command -71 | advice -57 | apology -55 | vague -50
w second | any 20 | advice 57
w seconds | any 17
w see | any 27
w segun | any -12
w seldom | any 26 | insult -52 | label -54 | sarcasm 86 | opinion -54 | advice -51 | vague -56
w sell | past -55 | opinion -57
w send | any -36
w send back | vague -51
w sense | any 18
w sentences | any 11
w set | insult -50 | threat -58 | guilt -50 | child -62 | command -56 | advice 59 | apology -55 | vague -50
w setting | any 23
w settle | label -56 | threat -53 | advice -53
w shake | any 29 | vague 80
w shame | any 16
w shed | advice -54
w shelf | any 13
w shifts | any 15
w shin | any -18
w short | any 12 | opinion -50 | apology -51
w should | any -11
w shoulders | any 25
w sick | motive -52 | threat -70 | past -50 | off-topic -56 | defence -50
w sickness | any -10
w sideline | any 16
w sides | any 15
w sies | any 27
w signature | any -11
w silence | any 17
w simply | any 16
w since | any 35
w single | any 28
w sister | off-topic 62
w sister's | vague -50
w sisters | any 12
w sit | any 31 | child 72
w site | any -19
w size | any -32
w ski | threat -51 | defence -51
w sleepover | any -10 | label -55 | motive -51 | off-topic -57 | opinion -66 | child -50 | command -52 | apology -52 | vague -59
w slot | any -24
w slovenly | any 14
w slow | any -13 | threat -61 | emotion -58 | past -50 | defence -50 | child -53 | command -59 | advice -59 | apology -71 | vague -53
w small | any -13 | emotion -64 | opinion -62 | defence -51
w smells | any 16
w smile | any 22
w smth | any 13
w socks | any 21
w solicitors | command -53
w solve | any 23
w somebody | any 35 | motive -57 | emotion -57 | off-topic 58 | defence -52 | child -52 | advice -50 | apology -52 | vague -53
w someone | any 27 | sarcasm 68
w someplace | any 17
w something | any 71 | blame 57
w something's | any 21
w sometime | any 18
w soon | any 14
w sooner | any 14
w sorry | any 18 | apology 107
w spar | any 20
w special | any 12
w specialists | any 18
w spend | any 29 | insult -60 | threat -58 | emotion -54 | past -50 | off-topic -51 | defence -51 | advice 57 | vague -63
w splint | any -13
w spoil | any 15
w spoonful | any 15
w spot | label -57 | threat -58 | guilt -52 | past -52 | advice -50
w spreadsheet | any 20
w stain | any -11 | opinion -53 | child -51 | advice -58
w stair | any 17
w stand | any 18
w stand in | any 16
w stand on | any 16
w station | any -21
w stay in | any -15
w stays | any -12 | command -50
w steal | any 23
w step | any 13 | command -50
w stick | any -21 | threat -55
w stone | label -50 | motive -51 | threat -54 | opinion -51 | command -50
w store | any 23
w story | any 28
w stranger | any 37 | guilt 61 | vague -51
w stretch | motive -52 | threat -52 | emotion -66 | command -56 | advice -50
w students | any 14
w stuff | any 12
w stupid | any -13
w stylist | any 20
w such | any 43 | opinion -55
w sugar | threat -50 | off-topic -54 | child -53 | command -54
w suggest | advice 65
w suit | any -15 | command -53
w suitcase | any 16
w summer | threat -53 | past 52 | apology -51
w summers | any 22
w sunshine | any 16
w supervisor | any 23
w supplier | any 17
w suppose | any 40 | sarcasm 55 | advice -53
w surgery | any -25 | threat -58 | off-topic -52 | command -52 | advice -50
w suspect | any 12
w swap | any -28 | label -57 | threat -65 | emotion -61 | opinion -54 | defence -52 | command -57 | apology -55 | vague -59
w swear | any 19
w sweet | label -50 | threat -54 | opinion -50 | child -59 | command -52 | vague -54
w swim | any -26 | motive -50
w swimming | off-topic -62 | advice -50
w table | any 36 | guilt 62
w tablet | any -24 | insult -50 | child -53
w tablets | any -10
w tag | command -50
w take | any -28
w take in | any 17
w take out | any 28
w tanned | any 23
w teacher | any -15
w teapot | any 16
w tears | emotion -58
w television | any 30 | child 79
w tell | child 60
w tell in | label -53 | emotion 52 | advice -57
w telt | any 28
w temi | any 21
w temperature | any -17
w test | any -20
w tests | any 16
w text | any -30 | threat -55 | vague -57
w textbook | any 16
w thank-you | any 10
w that | any 13
w theatre | any 14 | command 58
w theatrics | any 22
w their | opinion 50
w therapist | any 13
w these | any 35
w thesis | any 16
w theyve | any 19
w thing | any 59
w things | any 78
w think | any 15
w third | any 22
w thirty-eight | any 16
w tho | insult -59 | emotion -59 | past -55 | defence -58 | child -51 | vague -54
w those | motive -57
w throw up | threat -60
w ticket | insult -51 | emotion -51 | opinion -53 | advice -51
w tickets | any -23 | insult -53 | threat -65 | emotion -52 | opinion -56 | defence -52 | command -55
w time | any 38
w timer | any 16
w tiptoe | any 16
w tire | any 40 | motive -55
w tired | any 22 | label -51 | child -53 | advice -50
w tmrw | label -55 | command -69
w today | any -20
w together | any -12 | opinion -50
w tongue | any 10
w tonight | any -26 | insult -54 | threat -62 | emotion -60 | defence -50 | child -52 | command -56
w tooth | emotion -62
w top | any -12 | label -59 | threat -51 | emotion -53 | opinion -53 | defence -51 | child -50 | command -52
w torch | threat -50 | off-topic -51
w total | any -12 | command -53 | advice -50
w touch | any 23 | emotion -55 | defence -54
w touchline | any 21
w toxic | any 14 | label 81 | motive -56 | threat -57 | emotion -68 | off-topic -50 | defence -57 | command -54 | advice -53 | vague -50
w track | any 24 | motive 52
w traffic | guilt -56 | defence -59 | child -51 | command -52
w train | emotion -54
w tram | any 10
w transfer | any 24 | label -52 | threat -54 | defence -53 | child -58 | command 82 | advice -54 | vague -50
w treat | any -11
w treatment | any 13
w trim | any 21
w trip | any -24
w trouble | any -18
w trust | label -52 | threat -57 | command -50 | advice -55
w try | any 30 | insult -57 | advice 63 | vague -51
w tube | label -56 | threat -63 | off-topic -66 | child -53 | command -50 | advice -58 | vague -61
w tuck | advice 50
w tunde | any -20
w turn | any 10
w turn out | label -61 | motive -50 | threat -60 | opinion -60 | child -66 | command -54 | advice -55
w twelve-year-old | any 16
w type | any 16
w umbrella | any 16
w under | any -20 | defence -63
w understand | any -14 | insult -51 | threat -58 | emotion -60 | defence -53 | advice -50 | vague -54
w undertaking | any 16
w unless | any -10
w unpick | any 14
w until | any -21
w upon | any 16
w ur | insult 68
w us | any -30
w use | any 12 | opinion -51 | vague -53
w used | any 10
w usual | insult 52
w usually | any 19
w ute | any 19
w van | opinion -55 | command -55 | vague -54
w vape | any 22
w very | any 52
w video | any -15 | insult -50 | motive -54 | off-topic -50 | vague -51
w view | any 25 | vague -54
w villa | any 20
w viola | any 22
w visit | any -32 | threat -54
w voicemail | any 39 | off-topic -52
w volunteer | insult -53 | threat -64 | emotion -57 | off-topic 57 | defence -56 | child 61 | command -54 | advice -62 | apology -52 | vague -62
w vote | any 14
w w | insult 68 | emotion 62
w wake | any 13
w want | motive 58
w war | any 15
w ward | any 17
w warm | any -10
w warn | any 19
w warning | any -15 | label -55 | threat -53 | emotion -57 | opinion -57 | defence -52 | child -57 | command -53 | advice -53 | apology -55 | vague -51
w washed | any -11
w washwood | any 15
w wasnae | any 18
w wast | any 22
w watch | any 10 | label 76 | vague -51
w water | defence 51
w wave | any 14
w ways | any 35
w we | blame -51
w weak | any 21
w weaponis | any 21
w weariness | any 22
w wed | any 28
w wee | threat -52 | emotion -50 | defence -53
w weekends | any -26 | label -50 | opinion -50 | defence -50
w weeks | any -53
w what | any 47
w whatever | any 57
w when | any 32
w whenever | any 24 | vague 90
w where | any 28 | blame 63
w whether | any -11
w whichever | any -15 | advice -55 | vague -63
w whistle | any 25
w who | any 106
w who's | any 14
w whole | any 38
w whose | any 24 | sarcasm 82 | off-topic 91
w why | any 14 | child 50
w wicked | any 20
w willingness | any 15
w window | any 11
w wine | any 37 | insult -57 | motive -62 | threat -53 | emotion -57 | past -57 | off-topic 105 | opinion -50 | defence -64 | advice -55
w within | any 21
w without | any 35
w witness | threat -53 | child -51
w woman | any 37 | insult 87 | opinion -50 | advice -50
w woman's | any 14
w wonders | any 25
w word | any 39 | label 63
w words | any 15
w work on | command -52
w work over | any 16
w works | any -33
w worst | any 13
w worth | any 15
w wow | any 30
w wreck | any 17
w wrist | any -11
w write down | any 17
w x-ray | any -16 | past -50 | opinion -53 | defence -62 | child -51 | advice -54
w y'all | any -25 | insult -69 | label -63 | motive -66 | threat -63 | emotion -71 | past -50 | off-topic -53 | opinion -55 | defence -51 | child -50 | command -58 | advice -62 | apology -58 | vague -53
w ya | any 27 | sarcasm 78
w year's | any 27 | sarcasm 68
w years | any 82 | past 103
w yes | any -11
w yoga | any 12
w young | any 16
w your | any 19
w yours | any -22
w yourself | any 49 | insult 57 | command -50
w yr | any 13
w zuri | any 16
writer future | blame -53
writer future not | threat -53
writer past must | any 22
writer past not | any 10 | defence 74
writer perfect may | any 10
writer perfect not | opinion -57
writer perfect should not | any 55 | apology 53
writer present can | any -59
writer present may | any 49 | advice 50
writer present may not | any 15
writer present not | any 22
writer present should | defence -54
`,
);
