import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const asking = readLinear(
  -89,
  // sign of a sentence | how much it counts for a question or a request
  `
act fragment | 11
act proposal | 22
act question | 31
act request | 40
anyone past | 33
anyone past not | -36
anyone present must | -27
anyone present not | -31
asks fragment none none | 11
asks question anyone past | 35
asks question anyone present | -10
asks question both perfect | 14
asks question both present | 111
asks question child future | 29
asks question child past | 113
asks question child perfect | 74
asks question child present | 37
asks question none future | 22
asks question none none | -30
asks question none past | 63
asks question none perfect | 56
asks question none present | 46
asks question reader future | 55
asks question reader past | 58
asks question reader perfect | 74
asks question thing future | 21
asks question thing perfect | 29
asks question thing present | -16
asks question third future | 23
asks question third present | 49
asks question writer future | 42
asks question writer perfect | 75
asks question writer present | 63
asks request none present | 16
asks request reader future | 68
asks request reader perfect | 41
asks request reader present | 27
asks statement anyone past | -32
asks statement anyone perfect | -28
asks statement anyone present | 14
asks statement both present | -92
asks statement child perfect | -67
asks statement none past | -38
asks statement none present | 19
asks statement reader future | -13
asks statement reader past | -70
asks statement reader perfect | -137
asks statement reader present | 18
asks statement thing perfect | -81
asks statement thing present | -43
asks statement third past | -90
asks statement third perfect | -45
asks statement third present | -14
asks statement writer future | -69
asks statement writer past | -110
asks statement writer perfect | -20
b #Day as | 21
b #Day at | 19
b #Day be | 29
b #Day by | -38
b #Day for | 46
b #Day from | 22
b #Day i | 16
b #Day in | -23
b #Day instead | 34
b #Day morning | 17
b #Day or | 29
b #Day to | 46
b #Day without | 26
b #Day you | 20
b #Name #Day | 20
b #Name #Number | 32
b #Name $ | -18
b #Name about | 46
b #Name and | -33
b #Name be | -20
b #Name come | 10
b #Name come back | -27
b #Name cry | -24
b #Name day | 30
b #Name do | 30
b #Name for | -26
b #Name go | 18
b #Name i | -25
b #Name in | 34
b #Name inhaler | 28
b #Name instead | 16
b #Name leave | 29
b #Name must | 21
b #Name n | 16
b #Name not | -25
b #Name on | 72
b #Name or | 35
b #Name parents | 18
b #Name passport | 10
b #Name she | 28
b #Name stay | 10
b #Name still | 59
b #Name tell | -50
b #Name with | -20
b #Number #Name | -32
b #Number #Time | -25
b #Number $ | 25
b #Number and | -33
b #Number days | -11
b #Number for | 11
b #Number go | 36
b #Number instead | 23
b #Number last | -20
b #Number min | -25
b #Number minutes | -31
b #Number on | 36
b #Number or | 50
b #Number times | -36
b #Number weeks | -16
b #Number which | -36
b #Number years | -32
b #Number you | -33
b #Time #Number | -44
b #Time $ | -26
b #Time last | -21
b ^ #Money | -37
b ^ #Name | -61
b ^ #Number | -120
b ^ also | 54
b ^ and | 51
b ^ as | -22
b ^ because | -28
b ^ but | -13
b ^ can | 73
b ^ every | -76
b ^ her | -90
b ^ his | 18
b ^ hope | -55
b ^ how | 95
b ^ i | -19
b ^ it | -115
b ^ just | 33
b ^ kindly | 35
b ^ last | -64
b ^ let | 17
b ^ miss | -24
b ^ mum | -22
b ^ must | 11
b ^ my | -25
b ^ n | 75
b ^ never | -24
b ^ no | -40
b ^ nobody | -64
b ^ not | -32
b ^ nova | -30
b ^ on | -28
b ^ or | 11
b ^ please | 10
b ^ right | -35
b ^ school | -23
b ^ she | -139
b ^ should | 31
b ^ the | -122
b ^ they | -69
b ^ try | -39
b ^ u | 18
b ^ we | -101
b ^ well | -46
b ^ what | 52
b ^ what's | 82
b ^ whats | 26
b ^ when | 48
b ^ when's | 46
b ^ where | 84
b ^ where's | 69
b ^ which | 129
b ^ who | 21
b ^ who's | 115
b ^ whos | 19
b ^ why | 119
b ^ wren | -37
b ^ you | -82
b ^ your | -29
b a #Number | -33
b a bit | -25
b a cruise | -26
b a form | -29
b a good | 12
b a habit | -25
b a helmet | 35
b a lot | -24
b a man | -24
b a month | -26
b a thing | -42
b a word | -39
b a zombie | -27
b about #Name | 11
b about his | 21
b about it | -13
b account $ | 27
b act like | -27
b after $ | 29
b again $ | -35
b again and | -31
b agre to | 22
b all day | -13
b all right | 55
b all the | -34
b all week | -24
b all weekend | -24
b already $ | -34
b already buy | -25
b already tell | -33
b also $ | 26
b also be | 24
b also do | 14
b also like | 50
b also must | 18
b an hour | -41
b and #Day | 13
b and #Name | 10
b and a | -26
b and can | 63
b and do | -12
b and how | 27
b and i | -11
b and it | -18
b and she | -56
b and the | 41
b and then | -13
b and they | -20
b and what's | 24
b and when | 16
b and where | 27
b and which | 26
b and who | 66
b and would | 15
b and you | -44
b answer $ | -39
b anymore $ | -15
b anything $ | -30
b as a | -28
b as well | 41
b as you | -31
b ask #Number | -31
b ask $ | -23
b ask and | -33
b ask because | -27
b ask for | 11
b ask him | 15
b ask me | -43
b ask nicely | -33
b asleep in | -31
b assembly $ | -24
b assembly on | 25
b at #Number | 14
b at #Time | -28
b at a | -21
b at me | -36
b at your | 15
b back #Day | -21
b back for | -10
b back unopen | -30
b balance for | 10
b be #Name | 49
b be #Number | 15
b be allow | -32
b be always | -39
b be asleep | -29
b be be | -43
b be better | -37
b be bill | -35
b be blow | -30
b be fine | -28
b be for | -36
b be funny | -25
b be get | -29
b be go | 11
b be going | -32
b be great | -19
b be he | 76
b be her | 16
b be his | 13
b be i | 13
b be it | 153
b be late | -40
b be like | -23
b be mine | -10
b be move | -26
b be never | -27
b be nice | -21
b be not | -35
b be on | -25
b be out | -38
b be pay | 33
b be proud | -24
b be rust | -23
b be she | 14
b be short | -18
b be sick | -16
b be sit | -30
b be sleep | 30
b be stand on | -10
b be that | -14
b be there | -12
b be tired | -15
b be to | -54
b be too | -16
b be up | -27
b be very | -23
b be wait | -51
b be we | 37
b be with | 46
b be you | 29
b because you | -26
b before #Day | 23
b before or | 25
b before the | 47
b better $ | -23
b better off | -32
b bill for | -34
b bit of | -25
b bits $ | -23
b book $ | 24
b both houses | 30
b both know | -30
b both of | -11
b bring her | 25
b bring him | 34
b bring the | -30
b bring them | 28
b bring up it | -17
b but be | -18
b by #Day | 21
b call #Name | 19
b call #Number | -32
b call $ | 30
b call me | 14
b calls be | -30
b can #Name | 12
b can $ | 25
b can be | -51
b can do | -46
b can go | 11
b can have | -31
b can he | 14
b can hear | -28
b can i | 109
b can she | 25
b can the | 66
b can u | 43
b can we | 64
b can you | 102
b car $ | 23
b car seat | 33
b card for | 31
b certificate $ | 11
b change $ | 13
b child $ | -24
b clinic $ | 17
b club $ | -12
b club on | 21
b coat on | -36
b come $ | 21
b come back back | -48
b come get | 11
b come home | -21
b come on | 22
b come on on | 16
b come to | 41
b confirm that | 12
b cost now | 18
b dates $ | 39
b daughter be | -26
b day on | 22
b days $ | -34
b decree $ | -26
b dinner money | -33
b do #Day | -18
b do #Name | 112
b do #Number | 58
b do and | -20
b do be | -26
b do even | -26
b do he | 87
b do her | 23
b do it | -18
b do must | -23
b do say | -24
b do she | -23
b do tell | -39
b do the | 100
b do they | 86
b do this | -30
b do want | -26
b do we | 17
b do you | 28
b do your | 26
b doctor say | 40
b down on | 12
b drop them | 32
b easter $ | -13
b email $ | 24
b email about | -26
b every second | -25
b every single | -22
b every time | -16
b every week | -13
b everything $ | -39
b fall asleep | -31
b father in | -39
b feed him | 23
b find out out | -40
b finish $ | 15
b food $ | 16
b for #Name | 12
b for a | -42
b for once | -25
b for soccer | -31
b for thanksgiving | 14
b for the | 32
b for this | 13
b form $ | 10
b friends $ | -20
b from #Name | -22
b from #Number | -45
b from now | 46
b from your | -20
b front door | 19
b front of | -24
b gate $ | -21
b get him | 14
b get his | 35
b get the | -13
b get to | 20
b get your | -28
b give her | 15
b give the | 34
b glasses $ | 24
b go $ | 58
b go to | 47
b going to | -32
b habit of | -25
b hang up up | -15
b happen $ | 19
b happen to | 22
b hate to | -27
b have #Name | 27
b have $ | -22
b have a | -62
b have already | -47
b have and | 37
b have ask | -62
b have be | 24
b have become | -24
b have buy | -28
b have come | -38
b have go | -33
b have have | -54
b have he | 43
b have her | -13
b have him | 31
b have his | 10
b have me | -26
b have never | -11
b have no | -22
b have send | -34
b have she | 42
b have swap | -29
b have tell | -44
b have the | 19
b have them | 19
b have to | -62
b have try | -31
b have you | 108
b he allow | 13
b he be | -32
b he can | -16
b he come | -16
b he do | -25
b he have | 16
b he must | 45
b he on | 15
b he still | 24
b he tell | -39
b hear it | -27
b hear of | -22
b hear whether | 17
b hear you | -28
b her $ | -16
b her bag | -26
b her bike | -20
b her for | 29
b her on | 38
b her or | 27
b her to | 10
b her you | -27
b here $ | -10
b him again | -16
b him at | 17
b him in | -15
b him off | -16
b him to | 13
b his blue | 27
b his coat | -27
b his ear | 32
b his father | -39
b his phone | 14
b hoodie $ | 26
b hope be | -24
b hope the | -45
b hope you | -19
b house and | -34
b houses $ | 20
b how be | 45
b how many | 40
b how much | 65
b i $ | 12
b i also | 18
b i ask | 12
b i be | -34
b i can | -86
b i collect | 20
b i come | 24
b i do | -21
b i expect | 23
b i find | -53
b i find out | -16
b i get back | 12
b i got | -29
b i hope | -24
b i just | -27
b i know | -122
b i love | -38
b i only | -30
b i open | -21
b i pack | 22
b i pay | -10
b i see | -16
b i speak | 11
b i take | 16
b i think | -10
b i wait | 14
b i want | 12
b i would | 17
b idea what | -24
b if #Name | 41
b if would | 10
b in #Name | -24
b in #Number | -17
b in an | 23
b in bits | -23
b in case | -39
b in front | -24
b in future | 23
b in his | -31
b in my | -29
b in that | -11
b in with | -30
b inset day | 26
b instead $ | 16
b instead of | -13
b it #Number | 14
b it again | 25
b it and | 17
b it be | -66
b it before | 27
b it finish | 15
b it from | -23
b it go | 35
b it have | -37
b it into | -29
b it on | 29
b it ring | -28
b it take | -41
b it the | 28
b it to | -15
b it true | 48
b it until | 15
b it up | -35
b it would | -43
b it you | 26
b jab $ | 34
b karate on | 24
b keep #Name | 11
b keep ask | -21
b keep her | 17
b keep the | 16
b keep to | 10
b kids $ | -49
b kids for | 12
b kids from | 31
b know $ | -82
b know be | -37
b know if | 35
b know it | -18
b know this | -20
b know what | 27
b know which | 19
b last #Number | -43
b last time | -93
b last week | -45
b last year | -26
b late for | -38
b leave his | 29
b leave me | -34
b leave the | 21
b left $ | 17
b let him | -10
b let me | 35
b letter for | 17
b library book | 27
b like a | -33
b like be | -18
b like the | 57
b like you | -19
b live with | 25
b look at | -52
b lose my | -19
b lot to | -15
b love them | -33
b make him | -15
b make of | -27
b me $ | -17
b me about | -24
b me anything | -24
b me be | -31
b me by | 21
b me first | -18
b me for | -50
b me know | 58
b me like | -14
b me on | 12
b me out | -19
b me to | 15
b me what | 28
b me which | 28
b me you | -20
b medicine $ | 25
b meet me | 18
b mine $ | 39
b mine this | -26
b minutes $ | -11
b minutes in | -26
b money #Name | -15
b money $ | -29
b mother $ | -56
b move to | -26
b much be | 37
b much do | 17
b mum cry | -14
b must a | 28
b must anything | 29
b must be | -21
b must i | 21
b must it | 27
b must the | 38
b my #Day | 21
b my brother | -27
b my daughter | -39
b my mother | 12
b my mother's | -27
b my mum | -24
b my sister | -32
b n can | 16
b name of | 20
b never say | -13
b never see | -34
b never tell | -22
b next time | 38
b next week | 26
b nice $ | -33
b nice to | -15
b no $ | 43
b no coat | -27
b nobody be | -12
b nobody tell | -31
b normal $ | 10
b not #Number | -38
b not $ | 39
b not a | -47
b not make | -14
b not see | -21
b note about | -31
b nothing $ | -16
b notice $ | -22
b now on | 46
b of #Number | 33
b of a | -53
b of it | -38
b of me | -28
b of money | -27
b of the | 22
b of you | -42
b of yours | -26
b off $ | -41
b off the | -40
b offer the | -33
b ok $ | 34
b ok if | 24
b ok with | 35
b okay with | 31
b on #Day | -11
b on #Number | -12
b on $ | 15
b on a | -13
b on me | -29
b on to | -29
b once $ | -25
b only #Number | -30
b only ask | -21
b or #Day | 20
b or #Number | 23
b or after | 25
b or be | 78
b or do | -13
b or me | 35
b or mine | 14
b or no | 47
b or not | 39
b or what | 39
b or will | 28
b order say | -18
b orthodontist $ | 25
b out $ | -22
b out from | -32
b out there | 10
b over $ | 10
b over from | -32
b over the | -26
b over there | -21
b owe me | -50
b paperwork $ | -28
b parents be | -28
b park for | -31
b passport $ | 31
b pay #Number | 33
b pay $ | 29
b pay it | 34
b pay the | 42
b phone be | -20
b phone me | -33
b photos $ | 25
b physio say | 31
b pick up up | 10
b place $ | 26
b plan $ | 25
b plan for | 21
b plan say | 26
b platform $ | 13
b play $ | -25
b please $ | 20
b please have | 28
b please tell | 45
b proud of | -21
b rain $ | -27
b read the | -17
b receipt $ | 17
b report card | 11
b residential $ | 33
b right $ | -26
b right for | 27
b right to | -10
b ring at | -28
b ring out | -28
b ring the | 13
b ring tonight | 17
b say #Name | -26
b say #Number | -43
b say a | -33
b say about | 53
b say anything | 33
b say be | -26
b say he | -32
b say it | -13
b say no | -34
b say would | -31
b school $ | 25
b school have | -30
b school photos | -12
b school send | -25
b school shoes | -14
b school trip | 18
b see a | -33
b see have | -29
b see him | -26
b see the | -19
b see you | -33
b send it | 36
b send me | -13
b send the | 22
b set $ | -24
b she be | -108
b she come back | -16
b she eat | 26
b she even | 31
b she get | 17
b she go | 40
b she have | -12
b she must | 37
b she on | 24
b she still | 37
b she want | 23
b should also | 30
b should i | 48
b sick on | -16
b sign the | 50
b sign up him | -30
b since i | 13
b since lunch | -24
b since the | -18
b sister be | -13
b sit down | 12
b sit on | -13
b sit there | -30
b sleep $ | 27
b slip for | 23
b so #Name | -25
b so be | -15
b so much | -28
b speak to | 15
b stand in in | -39
b stand on on | -10
b stand there | -41
b still do | 34
b still get | 20
b still ok | 18
b still on | 35
b still right | 27
b stuff $ | 25
b suit you | 24
b summer $ | -28
b suppos to | -43
b surprise $ | -19
b tablet instead | 20
b take #Name | -19
b take her | 22
b take him | 12
b talk to | 25
b tea $ | -37
b teacher say | -12
b teacher that | -36
b tell his | -18
b tell them | -16
b term $ | 22
b that #Day | 29
b that coach | -35
b that ok | 31
b that with | -25
b the #Money | 32
b the #Number | 18
b the after-school | -24
b the airline | 27
b the back | -23
b the balance | 10
b the bank | -22
b the blue | 11
b the boat | -41
b the box | 27
b the bus | 12
b the camp | 23
b the car | 22
b the cat | 16
b the cello | 27
b the child | 30
b the clinic | 17
b the consent | 21
b the day | -17
b the daycare | 30
b the deadline | -27
b the decree | -26
b the deposit | -36
b the dinner | -33
b the doctor | 40
b the dog | 11
b the door | -11
b the drive | 20
b the expensive | -23
b the first | 38
b the form | 32
b the glasses | 26
b the house | 21
b the inset | 26
b the insurance | 11
b the invoice | 17
b the joint | 10
b the kids' | 12
b the library | 34
b the lunch | 31
b the maintenance | 13
b the name | 20
b the new | 15
b the next | 23
b the only | -41
b the order | -23
b the physio | 31
b the plan | 19
b the platform | 13
b the rain | -30
b the receipt | 30
b the residential | 33
b the room | 10
b the second | 11
b the secretary | -19
b the summer | -14
b the term | 26
b the third | -13
b the tournament | 31
b the visit | -19
b the walls | -36
b the way | -21
b the whole | -32
b the window | -22
b the world | -23
b them #Day | 44
b them at | 13
b them on | 35
b then $ | 17
b there a | -10
b there be | -47
b there on | 11
b they ask | 19
b they be | -45
b they have | -29
b they say | 18
b think to | -22
b think we | -10
b third time | -15
b this #Day | 27
b this $ | -60
b this right | -36
b this term | 44
b this year | -33
b through $ | -18
b through the | -34
b tie $ | -11
b till #Time | -30
b time be | 46
b time can | 21
b time do | 57
b time for | 24
b time he | -17
b time i | -58
b time or | 17
b time the | -27
b time u | 22
b times since | -30
b tired of | -15
b tmrw $ | 25
b to #Name | 15
b to #Number | 13
b to a | -23
b to answer | -41
b to ask | -43
b to book | -18
b to bring | 51
b to bring up | -17
b to call | -10
b to do | -12
b to drop | -32
b to give | 23
b to go | 26
b to his | 41
b to know | 17
b to let | 22
b to mine | 22
b to ring | -23
b to run | -11
b to stand | -11
b to take | -57
b to tell | -21
b to the | 18
b to you | -14
b today $ | 15
b tomorrow $ | 23
b tonight or | 20
b true $ | 41
b try to | -47
b tutor you | -31
b twice $ | 11
b typical $ | -26
b u be | -15
b u come | 17
b u ring | 18
b u say | -22
b u send | 18
b u still | 47
b unopen $ | -30
b until #Day | 28
b up $ | -69
b up a | -33
b up the | -36
b up till | -13
b up with | -26
b us be | 41
b us both | -11
b us from | 15
b usual $ | -28
b violin $ | 29
b visitor $ | -28
b wait $ | -25
b wait in | -35
b want $ | 23
b want me | 25
b want them | 23
b watch her | 20
b we agree | 32
b we be | -28
b week #Number | 26
b week i | -25
b weekend $ | -12
b weekend and | -32
b weekend be | 17
b weekend in | 23
b weekend or | 29
b weeks in | -23
b well $ | 33
b well the | -33
b what $ | 14
b what be | -22
b what do | -43
b what exactly | 31
b what happen | 59
b what she | 20
b what the | 37
b what time | 118
b what we | -29
b what you | 28
b what's he | 16
b what's the | 49
b whats the | 27
b when $ | 42
b when be | 36
b when can | 54
b when do | 93
b when i | -44
b when she | -37
b when the | 25
b when will | 19
b where be | 77
b where do | 18
b where will | 30
b where's her | 29
b where's the | 27
b whether #Name | 12
b which be | -11
b which of | 60
b which weekend | 27
b while be | 12
b who be | 110
b who do | 32
b who have | 17
b who tell | 31
b who's pay | 20
b whole family | -16
b why be | 58
b why do | 66
b why have | 28
b will be | -24
b will i | 42
b will not | -19
b will the | 30
b will you | 71
b will your | 23
b window with | -22
b with #Number | -27
b with a | -38
b with my | -16
b with no | -37
b with that | 27
b with their | -32
b with us | 20
b with you | 55
b with your | -34
b without a | -35
b without me | -29
b word $ | -17
b would #Time | 32
b would also | 32
b would be | 15
b would do | -25
b would hate | -19
b would have | -37
b would love | -35
b would mean | -18
b would say | -34
b would think | -44
b would you | 112
b year #Name | -18
b year $ | -11
b yes or | 50
b you agree | 53
b you all | 37
b you always | -14
b you and | -26
b you ask | 21
b you at | 36
b you breath | -28
b you bring | 48
b you check | 13
b you come | 39
b you even | 27
b you ever | 32
b you for | 26
b you get | 26
b you get on | -34
b you give | 10
b you go | 48
b you keep | -13
b you know | -86
b you mind | 25
b you miss | -31
b you must | 34
b you never | -30
b you ok | 19
b you or | 35
b you owe | -50
b you pay | 19
b you please | 12
b you put | 23
b you say | -36
b you send | 23
b you sign | 54
b you sign up | -35
b you since | -41
b you still | 12
b you take | 40
b you talk | 15
b you tell | 24
b you that | -25
b you the | -11
b you think | -40
b you want | 30
b you will | -29
b your #Number | 46
b your cousin's | -22
b your end | -29
b your house | 15
b your name | -29
b your note | -31
b your place | 26
b yours be | -24
both past not | -30
both perfect can | 14
both present can | 52
both present can not | 20
both present want | -27
child future | 15
child past not | 10
child present can | 45
child present must | 43
child present not | 11
child present want | -31
f asked | -18
f asking | -92
f blowing | -30
f booked | -31
f booking | 24
f bought | -66
f breathing | -28
f bringing | 44
f brought | -34
f buying | 17
f came | -115
f can't | -26
f cancelled | -18
f changed | 16
f coming | 59
f cried | -38
f crying | -23
f did | 90
f didn't | -17
f does | -36
f doesn't | -21
f don't | -63
f done | -17
f dont | -40
f driving | -11
f dropped | -13
f drove | -20
f fell | -31
f forgot | -18
f found | -48
f gets | -55
f getting | 33
f giving | 20
f going | 32
f gone | -29
f got | -11
f had | -24
f hand | 25
f happened | 59
f hasn't | -10
f hates | -31
f having | 15
f he'd | -24
f he'll | -17
f he's | -131
f heard | -65
f hiding | -18
f hung | -33
f i'll | -69
f i'm | -73
f i've | -14
f im | -46
f is | 11
f it's | -89
f ive | -32
f keeps | -19
f left | -14
f letting | -37
f looked | -42
f looking | -35
f looks | -35
f lost | -40
f made | -34
f missed | -31
f moved | -48
f need | 24
f needs | 27
f noticed | -26
f opened | -20
f ordered | 14
f paid | 20
f paying | 44
f picked | -26
f picking | 43
f put | 15
f rang | -13
f rusted | -23
f saw | -45
f says | -19
f seats | 18
f seen | -45
f sent | 11
f shall | 45
f she'd | -28
f she's | -25
f sign | 26
f signed | -25
f sitting | -37
f sleeping | 30
f staying | 23
f stays | -28
f stood | -53
f stopped | 25
f suits | 25
f supposed | -43
f swapped | -29
f swimming | -24
f take | 57
f telling | -44
f tells | -28
f that's | -42
f there's | -42
f they're | -25
f thinks | -18
f told | -41
f took | -73
f tried | -31
f turned | -48
f unopened | -30
f using | 23
f waited | 15
f waiting | -78
f was | -69
f wasn't | -17
f we'd | -37
f were | -56
f written | -23
f wrote | -17
f you'll | -63
f you've | -80
fact date | 26
first | -27
is asks | 48
is asks . | 31
is asks calm | 33
is asks sure | 12
is asks weak | 28
is deadline | 13
is deadline ? | 41
is deadline calm | 13
is direct | 36
is direct . | 21
is direct ? | 27
is direct calm | 32
is direct sure | 43
is rhetorical calm | -19
kind deadline | 58
kind deadline calm | 58
kind indirect | 23
kind indirect calm | 13
kind indirect weak | 27
kind null | -33
kind null calm | -21
kind null sure | -57
kind null weak | -23
kind question | 45
kind question calm | 61
kind question weak | -10
kind request | 76
kind request calm | 68
last | 26
last act fragment | 11
last act proposal | 22
last act question | 26
last act request | -11
last act statement | -11
last fragment none | 11
last question both | 93
last question child | 88
last question reader | 24
last question thing | -20
last question third | 64
last question writer | 53
last request none | 23
last request reader | -14
last statement both | -37
last statement child | -19
last statement none | 19
last statement reader | -14
last statement thing | -17
last statement third | -39
last statement writer | -26
mark " | -12
mark : | -22
mark ? | 29
mark absolute | -20
mark absolute child | 12
mark absolute none | -28
mark absolute reader | -96
mark absolute thing | -31
mark absolute writer | -56
mark again child | 37
mark again third | -15
mark contempt | 15
mark contempt child | 12
mark contempt none | -20
mark contempt reader | 12
mark contempt thing | -38
mark diagnosis | -27
mark diagnosis third | -18
mark epithet anyone | -74
mark epithet thing | -17
mark epithet writer | -24
mark exasperation | -91
mark exasperation child | -24
mark exasperation writer | -49
mark failing | -32
mark failing child | -61
mark failing writer | -81
mark hedge | -48
mark hedge none | -30
mark hedge reader | -42
mark intensity | -15
mark intensity none | -23
mark intensity thing | -43
mark intensity writer | -10
mark jab | -68
mark jab child | -26
mark jab none | -66
mark jab reader | -10
mark jab thing | -30
mark jab writer | -33
mark judgement | 21
mark judgement child | -41
mark judgement thing | -123
mark legal | -25
mark legal third | -20
mark legal writer | -29
mark mental | -14
mark mental anyone | -18
mark mental child | -13
mark mental none | -65
mark mental thing | 10
mark norm | -12
mark norm writer | -12
mark past-relation | -30
mark past-relation writer | -15
mark please | 60
mark please none | 25
mark please reader | 12
mark please thing | 18
mark quote | -10
mark quote both | -13
mark quote child | -20
mark quote reader | 11
mark quote third | -96
mark quote writer | -22
mark reader-family reader | 22
mark reader-family writer | -22
mark reader-life thing | -35
mark sacrifice | -14
mark slight child | -30
mark slight none | -27
mark slight thing | -59
none future | 30
none none | 27
none perfect | 56
none present | 18
none present can | 68
none present must | -25
none present want | 45
person Partner | 31
persons Both | -10
persons Writer | -13
persons Writer Both | -13
persons Writer Reader Both | -20
reader future | 35
reader past not | 22
reader present can | 95
reader present not | -33
reader present want | 21
tag Negation | -47
tag QuestionWord | 49
tense future | 44
tense none | 27
tense past must | -52
tense past not | -14
tense perfect can | 15
tense perfect not | -17
tense perfect should not | -24
tense perfect want | -21
tense present can | 61
tense present can not | -24
tense present not | -26
tense present should | 31
tense present want not | -38
thing future | 32
thing past not | -45
thing present can | -12
thing present not | -65
thing present want | -58
third future | 23
third past | -58
third past not | -19
third perfect | -45
third present not | -23
tone calm ? | 25
tone sure | -38
tone sure . | -85
tone weak . | -15
w #Day | 15
w #Time | -14
w a | -57
w above | -31
w across | -32
w act | -43
w actual | 23
w address | 28
w after-school | -24
w aftercare | 30
w again | -32
w agreement | -10
w air | -14
w airline | 27
w all | -43
w along | 30
w already | -65
w also | 149
w alternate | 14
w always | -61
w answer | -32
w anymore | -15
w anyone | -19
w anything | 24
w as | 10
w asleep | -58
w assume | -31
w away | 27
w baby | 12
w bad | -45
w bag | -17
w balance | 10
w bank | -22
w become | -24
w before | 23
w beg | -25
w behind | -13
w believe | -24
w better | -59
w beyond | -28
w big | -22
w bill | -30
w birthday | -11
w bit | -25
w bits | -23
w blank | -29
w blow | -30
w blue | 42
w boat | -41
w books | 19
w bother | -23
w boy | -32
w break | -41
w breath | -28
w bring | 44
w bring back | 27
w bring over | 13
w but | -20
w buy | -13
w by | 15
w camp | 13
w can | 11
w cancell | -18
w candy | -24
w car | 21
w card | 37
w case | 12
w cat | 16
w cello | 27
w certificate | 11
w changing | -22
w chase | -24
w chess | 19
w choose | 12
w church | -44
w clearly | -25
w club | -10
w coat | 12
w come | 29
w come back | -48
w come on | 16
w common | -35
w confirm | 14
w consent | 21
w cost | 17
w costume | 22
w cousin's | -22
w cousins | 18
w cover | -12
w cream | 25
w cruise | -26
w cry | -57
w cut | -17
w dads | -30
w dates | 49
w daughter | -49
w daycare | 30
w days | -10
w deadline | -27
w decree | -26
w do | -26
w dose | 30
w drama | -24
w drop | -11
w due | -29
w each | 11
w ear | 41
w early | -31
w either | -26
w envelope | 25
w evening | 14
w every | -89
w everything | -47
w expect | 23
w expensive | -23
w face | -26
w fall | 13
w family | -34
w father | -42
w fee | 36
w feed | 32
w fetch | 23
w field | 21
w fill | -25
w find | -20
w find out | -40
w fine | -28
w finish | 24
w flights | -34
w fly | 10
w follow | 29
w food | 16
w forget | -15
w forward | -38
w free | 27
w friends | -20
w front | -15
w funny | -36
w future | 23
w get back | 16
w get in | -17
w get on | -34
w glasses | 40
w go | 21
w go on | 11
w going | -32
w grade | -14
w great | -27
w gun | -20
w habit | -25
w hair | -21
w hang up | -15
w happen | 65
w hate | -72
w hear | -15
w helmet | 15
w here | -28
w hide | -18
w him | 11
w his | 11
w homework | -13
w hoodie | 40
w hope | -88
w hour | -36
w houses | 30
w how | 24
w idea | -38
w if | 26
w ill | -42
w in | -19
w inhaler | 42
w inset | 26
w insurance | 11
w into | -14
w invite | -23
w invoice | 29
w its | 10
w jab | 34
w joint | 28
w karate | 29
w kids' | 12
w kindly | 44
w knowing | -26
w lady | -14
w last | -39
w late | 15
w lessons | -12
w library | 46
w life | -15
w little | -41
w look | -94
w lose | -50
w love | -66
w low | -29
w lunch | 19
w mail | -36
w maintenance | 13
w mam | -26
w man | -19
w many | 40
w marry | -31
w mediation | 18
w medicine | 25
w message | -27
w min | -25
w mind | -18
w mine | 20
w minutes | -36
w miss | -53
w mom | -18
w money | 14
w mother's | -27
w move | -14
w mum's | 37
w must | 17
w my | -10
w n | 16
w nervous | -30
w never | 12
w new | 11
w nice | -60
w nicely | -33
w night | -10
w nobody | -83
w normal | 13
w not | -14
w note | -23
w nothing | -56
w notice | 12
w nova | -32
w number | 17
w nurse | -22
w offer | -33
w ok | 93
w on | 10
w only | -73
w or | 112
w own | -10
w paediatrician | -32
w paint | -26
w paper | -41
w papers | 21
w paperwork | -28
w park | -31
w pass | 21
w passport | 43
w passports | 14
w pay | 27
w pe | -13
w people | -49
w per | 12
w photo | -23
w physio | 31
w piano | -21
w pick up | 10
w plan | 27
w platform | 13
w please | 20
w pretty | -31
w print | -21
w proud | -35
w psychologist | 22
w put | 45
w put on | 27
w put through | -33
w rain | -63
w rather | -10
w read | -21
w really | -13
w receipt | 43
w report | 11
w request | -26
w residential | 33
w respect | -37
w retainer | 27
w ride | 22
w right | -25
w round | -38
w rule | 34
w rules | 37
w run | -43
w rust | -23
w same | -38
w save | -31
w seat | 37
w second-hand | 25
w secretary | -44
w see | -26
w send | 18
w send in | 30
w settle | 11
w shame | -25
w share | 10
w sheet | -18
w shoes | -13
w shop | -30
w short | -18
w show | -45
w sick | -16
w sign | 27
w signature | 22
w single | -36
w sister's | -13
w sit | -45
w size | 28
w ski | 33
w slot | 34
w soccer | -13
w sock | -23
w solicitor | -20
w something | 10
w son | -23
w sorry | -42
w sound | -23
w spacer | 27
w spreadsheet | -40
w spring | -14
w stand in | -39
w stand on | -10
w stay | -10
w still | 62
w stop | 11
w straight | 21
w stuff | 25
w suit | 58
w summer | -37
w suppos | -43
w surf | 17
w surprise | -19
w swear | -38
w sweets | -21
w swim | -25
w swimming | 14
w take | -11
w talk | 26
w term | 21
w than | -15
w that | -10
w them | 11
w then | -15
w therapist | -22
w things | -22
w think | -121
w third | -44
w through | -57
w throw | -18
w ticket | 11
w tie | -11
w time | 16
w times | -20
w tired | -15
w tmrw | 30
w today | 15
w toddler | -38
w together | 35
w tomorrow | 43
w tonight | 50
w too | 13
w tournament | 31
w toy | -21
w track | -29
w training | 13
w trip | 26
w truck's | -41
w true | 66
w try | -32
w tummy | 37
w turn | -20
w tutor | -13
w twice | 12
w typical | -26
w u | 16
w ugly | -31
w unopen | -30
w until | 11
w up | -12
w ur | -22
w use | -13
w very | -52
w video | 17
w visit | -19
w visitor | -28
w wait | 26
w walls | -36
w want | 27
w watch | 27
w way | -21
w wear | 31
w weekends | -15
w well | 15
w what's | 104
w whats | 54
w when | 28
w when's | 60
w where | -16
w where's | 69
w whether | 27
w which | 19
w who | 27
w whole | -40
w whos | 19
w why | 66
w will | 10
w window | -37
w winter | -30
w without | -19
w word | -63
w words | -35
w work | -21
w world | -23
w worry | -29
w wren | -37
w write | -11
w y'all | 27
w year | -25
w years | -32
w yes | 72
w yesterday | -23
w yet | 27
w yourself | -43
w zombie | -27
writer past | -93
writer past must | -44
writer past not | -18
writer perfect not | -22
writer perfect should not | -24
writer perfect want | -47
writer present can | -23
writer present can not | -52
writer present may | 11
writer present not | -14
writer present should | 45
`,
);
