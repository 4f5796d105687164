import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const asking = readLinear(
  -90,
  // sign of a sentence | how much it counts for a question or a request
  `
act proposal | 19
act question | 32
act request | 43
anyone past | 31
anyone past not | -33
anyone present must | -28
anyone present not | -27
asks question anyone past | 33
asks question anyone present | -16
asks question both perfect | 13
asks question both present | 103
asks question child future | 24
asks question child past | 114
asks question child perfect | 71
asks question child present | 40
asks question none future | 19
asks question none none | -30
asks question none past | 73
asks question none perfect | 54
asks question none present | 45
asks question reader future | 56
asks question reader past | 52
asks question reader perfect | 74
asks question thing future | 40
asks question thing past | -14
asks question thing perfect | 27
asks question third future | 15
asks question third present | 42
asks question writer future | 47
asks question writer perfect | 78
asks question writer present | 62
asks request none present | 12
asks request reader future | 52
asks request reader perfect | 38
asks request reader present | 30
asks statement anyone past | -21
asks statement anyone perfect | -26
asks statement anyone present | 19
asks statement both present | -93
asks statement child past | -11
asks statement child perfect | -70
asks statement none past | -27
asks statement none present | 18
asks statement reader past | -69
asks statement reader perfect | -135
asks statement reader present | 17
asks statement thing perfect | -77
asks statement thing present | -37
asks statement third past | -81
asks statement third perfect | -46
asks statement third present | -19
asks statement writer future | -70
asks statement writer past | -110
asks statement writer perfect | -19
b #Day as | 22
b #Day at | 17
b #Day be | 13
b #Day by | -37
b #Day for | 41
b #Day from | 22
b #Day i | 18
b #Day in | -23
b #Day instead | 35
b #Day morning | 20
b #Day or | 30
b #Day to | 47
b #Day without | 26
b #Day you | 18
b #Name #Number | 30
b #Name $ | -18
b #Name about | 48
b #Name and | -33
b #Name be | -18
b #Name come | 10
b #Name come back | -26
b #Name cry | -27
b #Name day | 27
b #Name do | 32
b #Name for | -27
b #Name go | 15
b #Name i | -25
b #Name in | 40
b #Name inhaler | 26
b #Name instead | 15
b #Name leave | 30
b #Name must | 21
b #Name n | 14
b #Name not | -25
b #Name on | 89
b #Name or | 35
b #Name parents | 25
b #Name passport | 15
b #Name she | 22
b #Name still | 59
b #Name tell | -50
b #Name with | -22
b #Number #Name | -31
b #Number #Time | -20
b #Number $ | 25
b #Number and | -33
b #Number days | -11
b #Number for | 10
b #Number go | 30
b #Number instead | 24
b #Number min | -24
b #Number minutes | -29
b #Number of | -10
b #Number on | 41
b #Number or | 67
b #Number term | -11
b #Number times | -33
b #Number weeks | -15
b #Number which | -37
b #Number years | -32
b #Number you | -37
b #Time #Number | -44
b #Time $ | -23
b #Time last | -23
b ^ #Money | -40
b ^ #Name | -61
b ^ #Number | -118
b ^ also | 55
b ^ and | 60
b ^ as | -19
b ^ because | -30
b ^ but | -11
b ^ can | 74
b ^ every | -70
b ^ her | -85
b ^ his | -37
b ^ hope | -55
b ^ how | 83
b ^ i | -19
b ^ if | 18
b ^ it | -113
b ^ just | 33
b ^ kindly | 30
b ^ last | -71
b ^ let | 20
b ^ miss | -26
b ^ mum | -16
b ^ must | 11
b ^ my | -23
b ^ n | 75
b ^ never | -20
b ^ nobody | -63
b ^ not | -30
b ^ nova | -28
b ^ on | -26
b ^ please | 13
b ^ right | -35
b ^ school | -19
b ^ she | -143
b ^ should | 31
b ^ the | -114
b ^ they | -63
b ^ try | -40
b ^ u | 19
b ^ we | -107
b ^ well | -46
b ^ what | 45
b ^ what's | 83
b ^ whats | 27
b ^ when | 44
b ^ when's | 47
b ^ where | 100
b ^ where's | 71
b ^ which | 93
b ^ who | 15
b ^ who's | 110
b ^ whos | 21
b ^ why | 134
b ^ wren | -37
b ^ you | -82
b ^ your | -33
b a #Number | -35
b a bit | -28
b a cruise | -18
b a form | -29
b a good | 12
b a habit | -26
b a helmet | 34
b a lot | -26
b a man | -24
b a month | -27
b a thing | -41
b a week | 10
b a word | -45
b a zombie | -27
b about #Name | 10
b about his | 22
b about it | -13
b account $ | 29
b act like | -18
b after $ | 31
b again $ | -34
b again and | -30
b agre to | 26
b all day | -12
b all right | 55
b all the | -30
b all week | -25
b all weekend | -23
b already $ | -35
b already buy | -24
b already tell | -32
b also $ | 14
b also be | 21
b also do | 15
b also like | 53
b also must | 18
b an hour | -48
b and #Day | 12
b and a | -33
b and can | 40
b and do | -11
b and have | -11
b and how | 26
b and i | -14
b and it | -17
b and she | -55
b and the | 37
b and then | -13
b and they | -21
b and what | -12
b and what's | 24
b and when | 16
b and where | 31
b and which | 21
b and who | 56
b and would | 18
b and you | -42
b answer $ | -36
b anymore $ | -17
b anything $ | -23
b as a | -25
b as well | 40
b as you | -29
b ask #Number | -32
b ask $ | -23
b ask and | -31
b ask because | -27
b ask for | 11
b ask him | 16
b ask me | -44
b ask nicely | -33
b asleep in | -28
b assembly $ | -25
b assembly on | 20
b at #Number | 11
b at #Time | -28
b at a | -21
b at me | -34
b at your | 14
b back #Day | -21
b back unopen | -29
b balance for | 18
b be #Name | 44
b be #Number | 11
b be allow | -33
b be always | -36
b be asleep | -19
b be be | -46
b be better | -30
b be bill | -38
b be blow | -29
b be do | -12
b be fine | -35
b be for | -39
b be funny | -25
b be get | -23
b be go | 10
b be going | -32
b be great | -14
b be he | 63
b be her | 15
b be here | -10
b be his | 13
b be i | 12
b be it | 140
b be late | -51
b be like | -25
b be mine | -11
b be move | -27
b be never | -21
b be nice | -26
b be not | -34
b be on | -24
b be out | -38
b be pay | 32
b be proud | -25
b be rust | -27
b be she | 10
b be short | -20
b be sick | -22
b be sit | -31
b be sleep | 30
b be stand on | -14
b be that | -16
b be there | -14
b be they | 15
b be tired | -14
b be to | -60
b be too | -17
b be up | -23
b be very | -20
b be wait | -54
b be we | 30
b be with | 42
b be you | 30
b because you | -25
b before #Day | 25
b before or | 24
b before the | 46
b better $ | -24
b better off | -28
b bill for | -33
b bit of | -28
b bits $ | -25
b book $ | 25
b both houses | 16
b both know | -35
b both of | -11
b bring her | 26
b bring him | 36
b bring the | -28
b bring them | 30
b bring up it | -17
b but be | -22
b by #Day | 21
b call #Name | 19
b call #Number | -30
b call $ | 30
b call me | 10
b calls be | -32
b camp deposit | 18
b can #Name | 25
b can $ | 22
b can be | -48
b can do | -47
b can go | 10
b can have | -30
b can he | 12
b can hear | -27
b can i | 95
b can the | 69
b can u | 41
b can we | 69
b can you | 112
b car $ | 23
b car seat | 30
b card come | 12
b card for | 31
b certificate $ | 13
b change $ | 12
b child $ | -23
b clinic $ | 17
b club $ | -14
b club on | 17
b coat on | -37
b come $ | 21
b come back back | -47
b come for | 12
b come get | 12
b come home | -19
b come on | 22
b come on on | 19
b come to | 41
b confirm that | 15
b cost now | 21
b dates $ | 36
b daughter be | -27
b day on | 25
b days $ | -34
b decree $ | -22
b dinner money | -29
b do #Day | -17
b do #Name | 118
b do #Number | 55
b do and | -14
b do be | -25
b do even | -25
b do he | 69
b do her | 24
b do it | -19
b do must | -22
b do say | -26
b do she | -25
b do tell | -39
b do the | 98
b do they | 85
b do this | -31
b do u | -11
b do want | -28
b do we | 19
b do you | 22
b do your | 24
b doctor say | 40
b down on | 17
b drop them | 36
b easter $ | -11
b email $ | 25
b email about | -23
b every second | -23
b every single | -20
b every time | -19
b every week | -11
b everything $ | -37
b fall asleep | -28
b father in | -38
b feed him | 21
b find out out | -40
b finish $ | 15
b first $ | 11
b food $ | 21
b for #Name | 14
b for a | -42
b for it | 10
b for once | -24
b for soccer | -31
b for thanksgiving | 15
b for the | 30
b for this | 13
b form $ | 11
b friends $ | -21
b from #Name | -22
b from #Number | -46
b from now | 47
b from your | -20
b front door | 12
b front of | -23
b gate $ | -20
b get him | 15
b get his | 41
b get the | -13
b get to | 24
b get your | -23
b give her | 15
b give the | 35
b glasses $ | 22
b go $ | 54
b go to | 39
b going to | -32
b habit of | -26
b hang up up | -15
b happen $ | 25
b happen to | 22
b hate to | -22
b have #Name | 26
b have $ | -26
b have a | -67
b have already | -45
b have and | 17
b have ask | -60
b have be | 24
b have become | -25
b have buy | -27
b have come | -39
b have go | -36
b have have | -43
b have he | 40
b have her | -13
b have him | 29
b have his | 11
b have me | -20
b have never | -13
b have no | -23
b have send | -34
b have she | 38
b have swap | -31
b have tell | -47
b have the | 15
b have them | 19
b have to | -73
b have try | -31
b have you | 110
b he allow | 15
b he be | -31
b he can | -15
b he come | -16
b he do | -24
b he must | 44
b he still | 34
b he tell | -40
b hear it | -27
b hear of | -23
b hear whether | 17
b hear you | -27
b her $ | -15
b her bag | -27
b her bike | -23
b her birthday | 26
b her for | 28
b her on | 29
b her or | 22
b her to | 10
b her you | -27
b here $ | -10
b him $ | 11
b him again | -16
b him at | 19
b him in | -17
b him off | -16
b him to | 14
b his blue | 25
b his coat | -25
b his ear | 25
b his father | -38
b his phone | 14
b hoodie $ | 27
b hope be | -25
b hope the | -45
b hope you | -19
b house and | -32
b houses $ | 10
b how be | 30
b how many | 36
b how much | 58
b i $ | 19
b i also | 18
b i ask | 13
b i be | -34
b i can | -85
b i collect | 17
b i come | 23
b i do | -22
b i expect | 25
b i find | -47
b i find out | -15
b i get back | 17
b i got | -30
b i hope | -20
b i just | -27
b i know | -119
b i love | -37
b i only | -30
b i open | -21
b i pack | 20
b i see | -13
b i speak | 13
b i take | 18
b i think | -10
b i wait | 15
b i want | 12
b i would | 18
b idea what | -28
b if #Name | 40
b if would | 10
b in #Name | -23
b in #Number | -15
b in an | 23
b in bits | -25
b in case | -38
b in front | -23
b in future | 23
b in his | -31
b in my | -22
b in that | -12
b in with | -31
b inset day | 26
b instead $ | 15
b instead of | -10
b it #Number | 11
b it again | 24
b it be | -65
b it before | 30
b it finish | 15
b it from | -22
b it go | 33
b it have | -39
b it into | -29
b it on | 25
b it ring | -29
b it take | -42
b it the | 18
b it to | -16
b it true | 48
b it until | 15
b it up | -37
b it would | -42
b it you | 20
b jab $ | 34
b karate on | 23
b keep #Name | 11
b keep ask | -21
b keep her | 26
b keep the | 18
b keep to | 10
b kids $ | -50
b kids for | 14
b kids from | 38
b kitchen $ | -15
b know $ | -75
b know be | -35
b know if | 37
b know it | -18
b know this | -20
b know what | 27
b know which | 16
b last #Number | -34
b last night | -11
b last time | -97
b last week | -41
b last year | -33
b late for | -36
b leave his | 30
b leave me | -35
b leave the | 21
b left $ | 16
b let him | -11
b let me | 39
b letter for | 19
b library book | 30
b like a | -33
b like be | -16
b like the | 58
b like you | -20
b live with | 21
b look at | -49
b lose my | -18
b lot to | -17
b love them | -34
b make him | -16
b make of | -21
b me $ | -18
b me about | -25
b me anything | -20
b me be | -31
b me by | 18
b me first | -21
b me for | -48
b me know | 54
b me like | -18
b me on | 15
b me out | -16
b me to | 12
b me what | 28
b me which | 25
b me you | -20
b medicine $ | 24
b mine $ | 43
b mine this | -28
b minutes $ | -11
b minutes in | -25
b money #Name | -13
b money $ | -23
b mother $ | -52
b move to | -27
b much $ | -10
b much as | -11
b much be | 31
b much do | 17
b mum cry | -10
b must a | 27
b must anything | 19
b must be | -26
b must i | 21
b must it | 27
b must the | 38
b my #Day | 13
b my brother | -26
b my daughter | -36
b my mother | 13
b my mother's | -28
b my mum | -31
b my sister | -40
b n can | 12
b name of | 17
b never say | -11
b never see | -24
b never tell | -18
b next time | 38
b next week | 24
b nice $ | -29
b nice to | -18
b no $ | 43
b no coat | -26
b nobody be | -15
b nobody tell | -28
b normal $ | 21
b not #Number | -36
b not $ | 39
b not a | -47
b not make | -13
b not see | -23
b note about | -29
b nothing $ | -21
b notice $ | -27
b now on | 47
b of #Number | 27
b of a | -53
b of it | -34
b of me | -29
b of money | -21
b of the | 21
b of you | -41
b of yours | -33
b off $ | -30
b off the | -38
b offer the | -33
b ok $ | 35
b ok if | 24
b ok with | 34
b okay with | 29
b on #Day | -13
b on #Number | -10
b on $ | 14
b on a | -14
b on her | -10
b on me | -29
b on to | -27
b once $ | -24
b only #Number | -26
b only ask | -23
b or #Day | 20
b or #Number | 24
b or after | 24
b or be | 90
b or do | -13
b or me | 33
b or mine | 16
b or no | 47
b or not | 39
b or what | 37
b or will | 31
b order say | -15
b orthodontist $ | 26
b out $ | -22
b out from | -32
b over $ | 12
b over from | -33
b over the | -28
b over there | -22
b owe me | -43
b paperwork $ | -29
b parents be | -28
b park for | -30
b passport $ | 35
b pay #Number | 35
b pay $ | 30
b pay it | 31
b pay the | 42
b phone be | -20
b phone me | -26
b photos $ | 25
b physio say | 32
b pick up up | 11
b place $ | 25
b plan $ | 24
b plan for | 22
b plan say | 26
b platform $ | 15
b play $ | -28
b please $ | 30
b please have | 26
b please stop | 25
b please tell | 45
b proud of | -23
b rain $ | -26
b read the | -15
b receipt $ | 16
b report card | 12
b residential $ | 33
b right $ | -26
b right for | 27
b right to | -10
b ring at | -38
b ring him | 11
b ring out | -29
b ring the | 15
b ring tonight | 17
b say #Name | -29
b say #Number | -36
b say a | -35
b say about | 55
b say anything | 32
b say be | -26
b say he | -40
b say it | -14
b say no | -29
b say would | -30
b school $ | 28
b school have | -30
b school photos | -12
b school send | -18
b school shoes | -14
b school trip | 17
b season $ | 17
b see a | -29
b see have | -29
b see him | -26
b see the | -18
b see you | -35
b send it | 37
b send me | -12
b send the | 21
b set $ | -24
b she be | -107
b she come back | -22
b she eat | 27
b she even | 35
b she get | 18
b she go | 39
b she must | 27
b she on | 20
b she still | 35
b she want | 20
b should also | 32
b should i | 46
b sick on | -22
b sign the | 53
b sign up him | -32
b since i | 10
b since lunch | -26
b since the | -18
b sister be | -18
b sit down | 14
b sit on | -13
b sit there | -30
b sleep $ | 27
b slip for | 23
b so #Name | -18
b so be | -10
b so much | -25
b speak to | 18
b stand in in | -35
b stand on on | -14
b stand there | -42
b stick to | 10
b still do | 34
b still get | 21
b still ok | 14
b still on | 33
b still right | 27
b stuff $ | 25
b suit you | 24
b summer $ | -28
b suppos to | -43
b surprise $ | -14
b tablet instead | 20
b take #Name | -20
b take her | 23
b take him | 18
b talk to | 33
b tea $ | -36
b teacher say | -16
b teacher that | -37
b tell his | -18
b tell them | -19
b term $ | 21
b that #Day | 29
b that $ | -11
b that coach | -35
b that ok | 29
b that with | -27
b the #Money | 46
b the #Number | 28
b the after-school | -26
b the airline | 29
b the back | -24
b the balance | 18
b the bank | -23
b the blue | 29
b the boat | -40
b the box | 27
b the bus | 12
b the camp | 36
b the car | 21
b the cat | 18
b the cello | 33
b the child | 28
b the clinic | 17
b the consent | 23
b the day | -16
b the daycare | 30
b the deadline | -28
b the decree | -22
b the deposit | -35
b the dinner | -29
b the doctor | 40
b the dog | 12
b the door | -11
b the drive | 16
b the expensive | -21
b the first | 40
b the form | 30
b the glasses | 24
b the house | 13
b the inset | 26
b the insurance | 11
b the invoice | 19
b the kids' | 24
b the library | 36
b the lunch | 28
b the maintenance | 11
b the name | 17
b the new | 14
b the next | 24
b the only | -36
b the order | -22
b the phone | 10
b the physio | 32
b the plan | 18
b the platform | 15
b the rain | -31
b the receipt | 30
b the residential | 33
b the room | 11
b the second | 12
b the secretary | -23
b the summer | -12
b the term | 28
b the third | -17
b the tournament | 23
b the visit | -19
b the walls | -35
b the way | -22
b the whole | -33
b the window | -21
b the world | -17
b them #Day | 45
b them at | 13
b them on | 34
b then $ | 17
b there a | -11
b there be | -44
b there on | 12
b they ask | 18
b they be | -50
b they have | -25
b they say | 20
b they with | 20
b think about | -19
b think to | -20
b think we | -10
b third time | -20
b this #Day | 28
b this $ | -55
b this right | -35
b this term | 43
b this year | -38
b through $ | -19
b through the | -34
b tie $ | -10
b till #Time | -30
b time be | 57
b time can | 21
b time do | 46
b time for | 22
b time he | -18
b time i | -53
b time or | 17
b time the | -26
b time u | 22
b times since | -26
b tired of | -14
b tmrw $ | 24
b to #Name | 14
b to #Number | 14
b to a | -15
b to answer | -43
b to ask | -37
b to book | -19
b to bring | 53
b to bring up | -17
b to call | -11
b to do | -14
b to drop | -33
b to give | 22
b to go | 26
b to his | 37
b to know | 17
b to let | 22
b to mine | 24
b to ring | -33
b to run | -11
b to stand | -11
b to take | -56
b to tell | -20
b to the | 21
b to you | -16
b today $ | 17
b tomorrow $ | 19
b tonight or | 21
b true $ | 41
b try to | -45
b tutor you | -31
b twice $ | 11
b typical $ | -23
b u be | -27
b u come | 19
b u ring | 17
b u say | -19
b u send | 17
b u still | 45
b unopen $ | -29
b until #Day | 23
b up $ | -62
b up a | -32
b up the | -35
b up till | -13
b up with | -28
b us be | 37
b us both | -11
b usual $ | -25
b violin $ | 30
b visitor $ | -29
b wait $ | -23
b wait in | -36
b want $ | 29
b want me | 25
b want them | 24
b watch her | 16
b we agree | 28
b we be | -27
b we do | 15
b week #Number | 25
b week i | -25
b weekend $ | -12
b weekend and | -22
b weekend be | 16
b weekend or | 29
b weeks in | -23
b well $ | 33
b well the | -33
b what $ | 13
b what be | -25
b what do | -43
b what happen | 61
b what she | 19
b what the | 37
b what time | 114
b what you | 27
b what's he | 17
b what's the | 64
b whats the | 28
b when $ | 23
b when be | 38
b when can | 44
b when do | 42
b when i | -43
b when she | -40
b when the | 24
b when will | 43
b where be | 72
b where do | 22
b where will | 30
b where's her | 29
b where's the | 28
b whether #Name | 12
b which be | -11
b which of | 61
b which weekend | 23
b who be | 99
b who do | 31
b who have | 18
b who tell | 29
b who's pay | 17
b whole family | -15
b why be | 61
b why do | 61
b why have | 27
b will be | -24
b will i | 47
b will not | -17
b will the | 25
b will you | 55
b will your | 15
b window with | -21
b with #Number | -27
b with a | -42
b with my | -17
b with no | -54
b with that | 26
b with their | -35
b with us | 21
b with you | 61
b with your | -36
b without a | -41
b without me | -27
b without tell | -13
b word $ | -21
b would #Time | 34
b would also | 33
b would be | 12
b would do | -22
b would hate | -15
b would have | -35
b would love | -35
b would mean | -20
b would say | -33
b would think | -45
b would you | 106
b year #Name | -17
b year $ | -15
b yes or | 60
b you agree | 51
b you all | 37
b you always | -14
b you and | -23
b you ask | 21
b you at | 33
b you breath | -27
b you bring | 49
b you call | -11
b you check | 16
b you come | 14
b you come on | 13
b you even | 30
b you ever | 29
b you for | 24
b you get | 24
b you get on | -34
b you give | 13
b you go | 53
b you keep | -12
b you know | -89
b you mind | 19
b you miss | -32
b you must | 41
b you never | -29
b you ok | 22
b you or | 60
b you owe | -43
b you pay | 55
b you please | 30
b you put | 27
b you say | -35
b you send | 24
b you sign | 52
b you sign up | -36
b you since | -39
b you still | 15
b you take | 26
b you talk | 20
b you tell | 23
b you that | -20
b you the | -12
b you think | -40
b you want | 27
b you will | -31
b your #Number | 48
b your cousin's | -22
b your end | -30
b your house | 16
b your name | -30
b your note | -29
b your place | 26
b yours be | -27
both past not | -32
both perfect can | 13
both present can | 56
both present can not | 22
both present want | -27
child future | 13
child past not | 11
child present can | 50
child present must | 46
child present not | 10
child present want | -28
f asked | -22
f asking | -92
f blowing | -29
f booked | -31
f booking | 26
f bought | -63
f breathing | -27
f bringing | 48
f brought | -34
f buying | 28
f came | -123
f can't | -24
f cancelled | -18
f changed | 17
f coming | 59
f cried | -30
f crying | -25
f did | 84
f didn't | -19
f does | -41
f doesn't | -22
f doing | 45
f don't | -64
f done | -15
f dont | -39
f driving | -11
f dropped | -12
f drove | -20
f fell | -28
f forgot | -16
f found | -49
f gets | -55
f getting | 33
f giving | 20
f going | 34
f gone | -27
f got | -12
f had | -27
f hand | 23
f happened | 61
f hasn't | -11
f hates | -33
f haven't | -11
f having | 15
f he'd | -28
f he'll | -18
f he's | -125
f heard | -67
f hiding | -16
f hung | -33
f i'll | -70
f i'm | -75
f i've | -14
f im | -42
f is | 14
f it's | -91
f ive | -40
f keeps | -19
f left | -15
f letting | -34
f looked | -42
f looking | -33
f looks | -34
f lost | -43
f made | -26
f missed | -32
f moved | -48
f need | 20
f needs | 29
f noticed | -20
f opened | -17
f ordered | 18
f paid | 19
f paying | 45
f picked | -20
f picking | 47
f put | 15
f rang | -16
f rusted | -27
f saw | -48
f says | -18
f seats | 17
f seen | -41
f sent | 10
f shall | 51
f she'd | -26
f she's | -21
f sign | 26
f signed | -28
f sitting | -39
f sleeping | 30
f staying | 25
f stays | -31
f stood | -53
f stopped | 23
f suits | 30
f supposed | -43
f swapped | -31
f swimming | -24
f take | 63
f taking | 10
f telling | -42
f tells | -26
f that's | -48
f there's | -45
f they're | -25
f thinks | -21
f thought | -15
f told | -31
f took | -58
f tried | -31
f turned | -47
f unopened | -29
f using | 26
f waited | 14
f waiting | -81
f was | -69
f wasn't | -18
f we'd | -36
f were | -66
f written | -26
f wrote | -24
f you'd | 10
f you'll | -63
f you've | -82
fact date | 22
first | -28
is asks | 45
is asks . | 29
is asks calm | 32
is asks sure | 12
is asks weak | 23
is deadline | 13
is deadline ? | 49
is deadline calm | 13
is direct | 44
is direct . | 38
is direct ? | 25
is direct calm | 30
is direct sure | 42
is rhetorical calm | -20
kind deadline | 53
kind deadline calm | 53
kind indirect | 23
kind indirect calm | 13
kind indirect weak | 27
kind null | -30
kind null calm | -19
kind null sure | -54
kind null weak | -22
kind question | 48
kind question calm | 58
kind request | 70
kind request calm | 62
last | 26
last act proposal | 19
last act question | 28
last act statement | -11
last question both | 89
last question child | 85
last question reader | 21
last question thing | -15
last question third | 45
last question writer | 51
last request none | 18
last request reader | -11
last statement both | -38
last statement child | -22
last statement none | 19
last statement reader | -12
last statement thing | -12
last statement third | -37
last statement writer | -23
mark : | -19
mark ? | 27
mark absolute | -21
mark absolute child | 12
mark absolute none | -24
mark absolute reader | -93
mark absolute thing | -37
mark absolute writer | -48
mark again child | 35
mark again third | -11
mark contempt | 15
mark contempt child | 13
mark contempt none | -18
mark contempt reader | 11
mark contempt thing | -35
mark diagnosis | -22
mark diagnosis third | -15
mark epithet anyone | -81
mark epithet thing | -23
mark epithet writer | -14
mark exasperation | -86
mark exasperation child | -26
mark exasperation writer | -46
mark failing | -28
mark failing child | -59
mark failing thing | 11
mark failing writer | -78
mark hedge | -49
mark hedge none | -38
mark hedge reader | -48
mark intensity | -16
mark intensity none | -23
mark intensity thing | -43
mark jab | -68
mark jab child | -27
mark jab none | -67
mark jab thing | -33
mark jab writer | -33
mark judgement | 20
mark judgement child | -52
mark judgement thing | -111
mark legal | -27
mark legal third | -24
mark legal writer | -31
mark mental | -14
mark mental anyone | -17
mark mental child | -12
mark mental none | -65
mark norm | -12
mark norm writer | -12
mark past-relation | -30
mark past-relation writer | -16
mark please | 59
mark please none | 26
mark please reader | 16
mark please thing | 17
mark quote | -12
mark quote both | -13
mark quote child | -18
mark quote third | -92
mark quote writer | -25
mark reader-family reader | 22
mark reader-family writer | -25
mark reader-life thing | -31
mark sacrifice | -15
mark slight child | -39
mark slight none | -25
mark slight thing | -57
none future | 32
none none | 25
none perfect | 54
none present | 18
none present can | 69
none present must | -20
none present want | 47
person Partner | 30
persons Writer | -12
persons Writer Both | -13
persons Writer Reader Both | -23
reader future | 33
reader past not | 23
reader present can | 101
reader present not | -31
reader present want | 21
tag Negation | -47
tag QuestionWord | 52
tense future | 44
tense none | 25
tense past must | -44
tense perfect can | 15
tense perfect not | -17
tense perfect should not | -24
tense perfect want | -20
tense present can | 60
tense present can not | -22
tense present not | -32
tense present should | 33
tense present want not | -37
thing future | 43
thing past not | -24
thing present can | -11
thing present not | -70
thing present want | -57
third future | 15
third past | -54
third past not | -19
third perfect | -46
third present not | -25
tone calm ? | 25
tone sure | -37
tone sure . | -90
w #Day | 16
w #Time | -13
w a | -58
w above | -28
w across | -34
w act | -39
w actual | 21
w address | 24
w after-school | -26
w aftercare | 30
w again | -31
w agreement | -11
w air | -15
w airline | 29
w all | -43
w along | 30
w already | -67
w also | 151
w alternate | 11
w always | -56
w answer | -28
w anymore | -17
w anyone | -20
w anything | 20
w as | 10
w asleep | -46
w assume | -32
w away | 29
w baby | 11
w bad | -45
w bag | -18
w balance | 18
w bank | -23
w become | -25
w before | 24
w beg | -25
w behind | -13
w believe | -24
w better | -54
w beyond | -26
w big | -21
w bike | -10
w bill | -32
w birthday | -11
w bit | -28
w bits | -25
w blank | -31
w blow | -29
w blue | 43
w boat | -40
w books | 16
w bother | -21
w boy | -30
w break | -40
w breath | -27
w bring | 49
w bring back | 27
w but | -17
w buy | -18
w by | 18
w call | 10
w camp | 12
w can | 11
w cancell | -18
w candy | -27
w car | 21
w card | 35
w case | 14
w cat | 18
w cello | 33
w certificate | 13
w changing | -21
w chase | -22
w chess | 13
w church | -40
w clearly | -23
w club | -10
w coat | 12
w come | 32
w come back | -47
w come on | 19
w common | -33
w confirm | 18
w consent | 23
w cost | 20
w costume | 19
w cousin's | -22
w cousins | 13
w cream | 25
w cruise | -18
w cry | -51
w cut | -16
w dads | -31
w dates | 46
w daughter | -45
w daycare | 30
w days | -13
w deadline | -28
w decree | -22
w do | -23
w dose | 29
w down | -11
w drama | -25
w drop | -11
w due | -28
w each | 11
w ear | 33
w early | -30
w either | -31
w envelope | 24
w evening | 16
w every | -88
w everything | -47
w expect | 25
w expensive | -21
w face | -23
w fall | 12
w family | -29
w father | -40
w fee | 33
w feed | 30
w fetch | 26
w field | 24
w fill | -23
w find | -18
w find out | -40
w fine | -35
w finish | 20
w flights | -35
w fly | 11
w folder | -10
w follow | 30
w food | 21
w forget | -14
w forward | -40
w free | 27
w friends | -21
w front | -11
w funny | -37
w future | 23
w get back | 21
w get in | -17
w get on | -34
w glasses | 40
w go | 21
w go on | 10
w going | -32
w grade | -16
w great | -21
w gun | -23
w habit | -26
w hair | -22
w hang up | -15
w happen | 67
w hate | -67
w hear | -16
w helmet | 16
w here | -28
w hide | -16
w him | 13
w homework | -14
w hoodie | 44
w hope | -86
w hotel | 13
w hour | -42
w houses | 16
w how | 25
w idea | -37
w if | 25
w ill | -41
w in | -19
w inhaler | 40
w inset | 26
w insurance | 11
w into | -15
w invite | -26
w invoice | 31
w its | 11
w jab | 34
w joint | 23
w karate | 31
w kids' | 24
w kindly | 38
w kitchen | -15
w knowing | -23
w lady | -16
w last | -41
w late | 15
w lessons | -11
w library | 49
w life | -16
w little | -39
w look | -91
w lose | -48
w lot | -10
w love | -66
w low | -30
w lunch | 17
w mail | -34
w maintenance | 11
w mam | -26
w man | -20
w many | 36
w marry | -32
w medicine | 24
w message | -23
w min | -24
w mind | -17
w mine | 22
w minutes | -35
w miss | -55
w mom | -18
w money | 15
w mother's | -28
w move | -14
w mum's | 39
w must | 19
w n | 17
w nervous | -29
w never | 12
w new | 11
w nice | -60
w nicely | -33
w night | -10
w nobody | -92
w normal | 24
w not | -16
w note | -22
w nothing | -59
w notice | 12
w nova | -34
w now | 16
w number | 17
w nurse | -24
w offer | -33
w ok | 88
w on | 12
w only | -72
w or | 110
w own | -10
w paediatrician | -32
w paint | -23
w paper | -38
w papers | 29
w paperwork | -29
w park | -30
w pass | 21
w passport | 49
w passports | 19
w pay | 27
w pe | -14
w people | -51
w per | 11
w photo | -25
w physio | 32
w piano | -21
w pick up | 11
w plan | 26
w platform | 15
w play | 10
w please | 17
w pretty | -31
w print | -20
w proud | -36
w psychologist | 25
w put | 46
w put on | 24
w put through | -34
w rain | -63
w rather | -10
w read | -20
w receipt | 43
w report | 12
w request | -21
w residential | 33
w respect | -37
w retainer | 27
w ride | 22
w right | -24
w round | -37
w rule | 34
w rules | 43
w run | -47
w rust | -27
w same | -37
w save | -33
w season | 22
w seat | 34
w second-hand | 15
w secretary | -51
w see | -29
w send | 19
w send in | 22
w shame | -27
w share | 10
w sheet | -16
w shoes | -14
w shop | -27
w short | -20
w show | -46
w sick | -22
w sign | 31
w signature | 20
w single | -32
w sister | 10
w sister's | -15
w sit | -45
w size | 31
w ski | 31
w slot | 34
w soccer | -14
w sock | -17
w solicitor | -24
w son | -23
w sorry | -43
w sound | -20
w spacer | 28
w spreadsheet | -40
w spring | -14
w stand in | -35
w stand on | -14
w stay | -10
w stick | 10
w still | 58
w stop | 11
w straight | 23
w stuff | 25
w suit | 61
w summer | -33
w suppos | -43
w surf | 16
w surprise | -14
w swear | -36
w sweets | -18
w swim | -25
w swimming | 14
w talk | 23
w term | 20
w than | -15
w them | 11
w then | -14
w therapist | -24
w things | -26
w think | -120
w third | -42
w through | -56
w throw | -18
w ticket | 12
w tie | -10
w time | 16
w times | -17
w tired | -14
w tmrw | 29
w today | 17
w toddler | -37
w together | 37
w tomorrow | 45
w tonight | 49
w too | 13
w tournament | 23
w toy | -24
w track | -27
w training | 16
w trip | 22
w truck's | -40
w true | 63
w try | -32
w tummy | 37
w turn | -21
w tutor | -11
w twice | 11
w typical | -23
w u | 16
w ugly | -29
w unopen | -29
w until | 10
w up | -14
w ur | -21
w use | -10
w very | -51
w video | 16
w visit | -19
w visitor | -29
w wait | 32
w walls | -35
w want | 28
w watch | 22
w way | -22
w wear | 31
w weekends | -15
w well | 15
w what's | 106
w whats | 55
w when | 26
w when's | 61
w where | -15
w where's | 71
w whether | 30
w which | 18
w who | 26
w whole | -41
w whos | 21
w why | 64
w will | 10
w window | -36
w winter | -29
w without | -18
w word | -61
w words | -35
w work | -21
w world | -17
w worry | -29
w wren | -37
w write | -10
w y'all | 28
w year | -24
w years | -32
w yes | 69
w yesterday | -24
w yet | 27
w yourself | -42
w zombie | -27
writer past | -89
writer past must | -37
writer past not | -23
writer perfect not | -21
writer perfect should not | -24
writer perfect want | -41
writer present can | -20
writer present can not | -53
writer present may | 13
writer present not | -18
writer present should | 50
`,
);
