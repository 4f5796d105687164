import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const content = readLinear(
  -101,
  // sign of a sentence | how much it counts for a sentence that holds what the matter needs
  `
act apology | -22
act command | -17
act request | 52
act thanks | -22
anyone past not | -58
anyone perfect | -38
anyone present can not | -29
anyone present must not | -36
anyone present not | -74
anyone present should | -19
anyone present want | -43
b #Day #Number | 61
b #Day #Time | 134
b #Day after | 46
b #Day and | 43
b #Day as | 17
b #Day at | 28
b #Day because | 59
b #Day before | -15
b #Day by | 26
b #Day evening | 59
b #Day from | 71
b #Day if | 16
b #Day in | -19
b #Day its | 16
b #Day morning | 74
b #Day n | 19
b #Day night | 105
b #Day school | 55
b #Day she | 78
b #Day size | 26
b #Day so | 37
b #Day that | 56
b #Day the | 35
b #Day to | -28
b #Day until | 19
b #Day when | 83
b #Day whether | 18
b #Day which | 76
b #Day will | 50
b #Day would | 28
b #Day yes | -19
b #Day you | 20
b #Money a | 65
b #Money and | 75
b #Money at | 52
b #Money by | 81
b #Money each | 50
b #Money for | 96
b #Money in | -16
b #Money on | 54
b #Money so | 36
b #Name #Day | 48
b #Name #Name | 29
b #Name #Time | 56
b #Name $ | -54
b #Name about | 28
b #Name around | 53
b #Name at | 68
b #Name bag | 45
b #Name by | 22
b #Name cello | 44
b #Name do | 39
b #Name fall | 57
b #Name get | 40
b #Name have | 43
b #Name know | -33
b #Name library | 17
b #Name must | 20
b #Name my | 25
b #Name of | -28
b #Name on | 16
b #Name school | 51
b #Name tell | -41
b #Name this | 19
b #Name until | 44
b #Name want | 17
b #Name you | -25
b #Number #Day | 52
b #Number #Money | 56
b #Number #Name | 16
b #Number #Number | -20
b #Number $ | 68
b #Number and | 51
b #Number at | 104
b #Number be | 35
b #Number because | 103
b #Number before | 27
b #Number day | -37
b #Number every | 22
b #Number for | 20
b #Number from | 63
b #Number he | 21
b #Number instead | 86
b #Number line | -16
b #Number mg | 49
b #Number mins | 29
b #Number miss | -25
b #Number ml | 70
b #Number month | 25
b #Number more | -54
b #Number not | 56
b #Number on | 84
b #Number or | 57
b #Number payments | 27
b #Number people | -22
b #Number please | 40
b #Number pounds | -28
b #Number puffs | 46
b #Number seconds | -28
b #Number sharp | 73
b #Number small | 60
b #Number so | 77
b #Number summers | -27
b #Number this | 59
b #Number till | 67
b #Number to | 135
b #Number tomorrow | 18
b #Number tonight | 86
b #Number until | 58
b #Number up | 20
b #Number w | -31
b #Number we | 20
b #Number which | 78
b #Number who | -80
b #Number whole | -37
b #Number word | -19
b #Number works | 47
b #Number years | -119
b #Number yr | -27
b #Time #Day | 49
b #Time #Name | 60
b #Time #Time | 53
b #Time $ | 59
b #Time as | 31
b #Time at | 38
b #Time be | 35
b #Time from | 72
b #Time if | 47
b #Time in | 89
b #Time instead | 25
b #Time or | 56
b #Time start | 41
b #Time the | 42
b #Time to | 65
b #Time tomorrow | 40
b #Time until | 36
b ^ #Day | -22
b ^ #Time | 41
b ^ a | -64
b ^ about | -60
b ^ ah | -24
b ^ also | -18
b ^ an | -17
b ^ and | -62
b ^ any | -47
b ^ anyway | -25
b ^ as | -15
b ^ ask | -23
b ^ bless | -21
b ^ both | 28
b ^ bring | 52
b ^ but | -88
b ^ can | 109
b ^ carry | -23
b ^ carys | -37
b ^ children | -42
b ^ coach | 54
b ^ congratulations | -37
b ^ cos | 21
b ^ dear | -31
b ^ do | -43
b ^ dougie | -40
b ^ drive | -51
b ^ eid | -23
b ^ emeka | -23
b ^ enjoy | -15
b ^ even | -62
b ^ everything | -21
b ^ first | -31
b ^ forgive | -17
b ^ from | 30
b ^ funny | -46
b ^ give | -44
b ^ god | -34
b ^ good | -48
b ^ he | 16
b ^ her | 107
b ^ here | 49
b ^ hi | 64
b ^ his | 104
b ^ honest | -25
b ^ hope | -41
b ^ how | -78
b ^ idk | -23
b ^ if | 22
b ^ ill | 34
b ^ in | -64
b ^ it | -29
b ^ its | 19
b ^ kids | -28
b ^ kindly | -15
b ^ learn | -21
b ^ leave | -58
b ^ listen | -21
b ^ love | -50
b ^ meanwhile | -37
b ^ merry | -22
b ^ mind | -20
b ^ miss | 43
b ^ n | 15
b ^ nasreen | -29
b ^ never | -36
b ^ next | -36
b ^ ngozi | -35
b ^ no | 23
b ^ nobody | -31
b ^ nothing | -41
b ^ now | -37
b ^ oh | -57
b ^ okay | 29
b ^ omg | -36
b ^ or | -19
b ^ otherwise | -18
b ^ please | 16
b ^ priyanka | -24
b ^ quit | -45
b ^ ravonda | -24
b ^ rui | 28
b ^ safe | -22
b ^ same | -18
b ^ sandrine | -29
b ^ say | -41
b ^ see | -96
b ^ send | 55
b ^ she | 20
b ^ sign | 27
b ^ since | -19
b ^ sinéad | -29
b ^ some | -19
b ^ sorry | -24
b ^ stop | -54
b ^ sunday's | 21
b ^ thank | -70
b ^ the | 73
b ^ their | 63
b ^ they | 22
b ^ though | -15
b ^ to | -18
b ^ tomorrow | 36
b ^ try | -45
b ^ tunde | -30
b ^ twice | -32
b ^ u | -120
b ^ ur | -46
b ^ well | -55
b ^ what | -18
b ^ when | -91
b ^ where | -52
b ^ who | -20
b ^ wiebke | -23
b ^ will | 15
b ^ with | -76
b ^ ya | 31
b ^ yeah | 47
b ^ yep | 20
b ^ yes | 58
b ^ you | -29
b ^ your | -22
b ^ yours | -26
b a #Name | -32
b a baby | -25
b a bag | -35
b a better | -22
b a big | -32
b a black | -29
b a box | -30
b a boy | -68
b a burden | -26
b a bus | -34
b a calendar | -44
b a call | 25
b a car | -18
b a card | 34
b a child | -129
b a day | 81
b a dog | -19
b a face | -36
b a father | -44
b a form | -39
b a great | -32
b a heart | -20
b a hobby | -51
b a hot | -39
b a household | -17
b a job | -31
b a kid | -36
b a kitchen | -23
b a lady | -15
b a laugh | -28
b a long | -42
b a lot | -17
b a man | -92
b a message | 64
b a mother | -53
b a name | -69
b a parent | -34
b a parking | -17
b a party | 33
b a pencil | -33
b a person | -30
b a photo | 42
b a plastic | -23
b a problem | 26
b a proper | -18
b a question | -19
b a real | -34
b a row | -27
b a school | -48
b a second | -26
b a sense | -32
b a slot | -21
b a spare | 27
b a stopwatch | -22
b a story | -26
b a stranger | -25
b a table | -33
b a text | 26
b a thing | -57
b a think | -24
b a time | -30
b a very | -18
b a video | 43
b a while | -26
b a whole | -55
b a woman | -38
b a yes | 46
b able to | 26
b about #Day | -55
b about #Name | 20
b about #Number | 115
b about $ | -22
b about a | -47
b about as | -27
b about her | -28
b about me | -25
b about that | -23
b address $ | -43
b address and | 54
b after #Number | 24
b after $ | 48
b after lunch | 44
b after school | 71
b after that | -16
b after work | 56
b again at | 37
b again in | 17
b again on | -21
b agree to | 48
b all #Name | -15
b all me | -18
b all my | -28
b all on | -32
b all over | -31
b all right | 21
b all this | -33
b all week | -24
b alone with | -23
b already tell | -40
b always $ | 55
b always be | -46
b an audience | -37
b and #Day | 93
b and #Money | 43
b and #Name | 49
b and #Number | 38
b and #Time | 79
b and again | 21
b and both | 86
b and can | 33
b and every | -36
b and he | 21
b and her | 24
b and his | 37
b and if | -20
b and must | 57
b and night | 18
b and nobody | -31
b and on | 19
b and return | 21
b and say | -60
b and see | -21
b and sleep | 31
b and so | -15
b and sorry | -16
b and still | -26
b and that | -19
b and the | 19
b and then | -23
b and this | -20
b and u | -31
b and ur | -28
b and who | -16
b and with | 20
b and would | 33
b another $ | -18
b answer $ | -40
b answer by | -17
b any more | 32
b any time | 57
b anything $ | 20
b apologise for | -43
b apologise to | -18
b app be | 66
b around #Number | 65
b around #Time | 49
b around $ | -17
b around the | -25
b as a | -21
b as have | 46
b as i | -32
b as my | -23
b as to | -43
b ask #Name | -80
b ask $ | -28
b ask after | -25
b ask him | -45
b ask i | -23
b ask me | -55
b ask my | 42
b ask them | 49
b at #Name | 18
b at #Number | 25
b at #Time | 28
b at a | -31
b at easter | -32
b at it | -25
b at me | -22
b at my | 19
b at night | 28
b at school | 25
b at something | -21
b at that | -19
b at this | -24
b at ur | 43
b at yours | 94
b away $ | -22
b away from | -21
b back $ | -15
b back and | 15
b back at | 44
b back be | -19
b back before | 58
b back teeth | -21
b back the | 28
b back when | -28
b back with | -21
b bag $ | 30
b bag and | 43
b bag of | -53
b bag with | 88
b bank holiday | -28
b be #Day | 16
b be #Money | 53
b be #Name | 25
b be #Time | -24
b be $ | -42
b be a | -25
b be about | -58
b be actually | -42
b be afraid | 36
b be after | -41
b be already | -45
b be and | -21
b be around | -16
b be at | 61
b be attach | 95
b be attached | 45
b be aware | -22
b be away | 43
b be back | 72
b be between | 69
b be book | 55
b be born | -15
b be come | 35
b be confirm | 24
b be controlling | -28
b be crazy | 29
b be draw | -32
b be drive | -28
b be dry | 51
b be due | 83
b be enough | 59
b be ever | -52
b be finally | -16
b be financial | -27
b be fine | 139
b be free | 42
b be fun | -23
b be gaslight | -17
b be get | 24
b be happy | 15
b be hardly | -62
b be he | -29
b be her | 19
b be here | 45
b be home | 83
b be hope | -40
b be how | -18
b be i | -27
b be in | 41
b be it | -38
b be just | -82
b be late | 24
b be left | -38
b be like | -75
b be livid | -16
b be marry | -31
b be me | -59
b be move | 27
b be my | -39
b be nice | -44
b be nothing | 19
b be now | 36
b be of | -20
b be off | 28
b be on | 38
b be only | -25
b be parental | -18
b be possible | 29
b be practise | 64
b be rather | -26
b be read | -39
b be ready | 32
b be really | -35
b be run | 19
b be say | -36
b be shake | -28
b be short | -21
b be shut | 36
b be sign | 38
b be sit | -15
b be so | -71
b be something | -52
b be stop | -29
b be such | -43
b be sure | -49
b be teach | -18
b be tell | -27
b be textbook | -24
b be that | -79
b be the | -15
b be there | 16
b be this | -26
b be tired | -33
b be to | 19
b be ur | -30
b be welcome | 21
b be what | -36
b be with | 90
b be work | 47
b be write | 27
b be yours | -15
b because be | 36
b because she | 38
b because the | 43
b because you | -135
b bed by | 27
b before #Day | 31
b before #Time | 48
b before $ | 44
b before bed | 26
b before it | -30
b before they | -27
b before would | -43
b before you | -115
b begin on | 71
b believe would | -21
b best of | -30
b between #Number | 32
b between us | -26
b bill for | 20
b blame for | -24
b blood test | 60
b blow up | -22
b board $ | -26
b boat $ | 18
b book $ | 39
b book a | -30
b book for | 24
b book the | 58
b both houses | 42
b both know | -21
b both of | 20
b both parents | 30
b both passports | 39
b boy of | -20
b break $ | 60
b bring #Number | 57
b bring it | 38
b bring them | 63
b bring up up | -17
b brother $ | 57
b btw $ | -16
b bus and | 23
b bus to | 24
b but a | -26
b but it | -25
b but you | -29
b but your | -22
b buy the | 15
b by #Day | 55
b by #Name | 16
b by #Time | -27
b by a | -77
b by all | -33
b by be | -23
b by it | -20
b by me | 38
b by myself | -16
b by now | -28
b by the | 40
b by then | 30
b by you | -25
b by your | -31
b calendar since | -29
b call it | -50
b call that | -18
b call with | 43
b call you | -19
b camp be | 34
b can $ | 27
b can bear | -19
b can bring | 44
b can buy | -25
b can come | 23
b can do | 84
b can drive | 41
b can even | -19
b can i | 50
b can leave | 29
b can manage | -17
b can not | -32
b can pay | 47
b can say | -53
b can scream | -24
b can stand | -48
b can stretch | -20
b can u | 83
b can we | 94
b can you | 101
b card be | 43
b care to | -23
b carry on | -34
b carys $ | -37
b case you | -29
b certificate $ | 33
b chair at | -17
b check and | 15
b check be | 17
b child $ | -45
b child of | -44
b children be | -45
b children to | 28
b church $ | 15
b close at | 47
b coach say | 48
b collect from | 17
b collect them | 26
b come $ | 32
b come back back | 16
b come home | -34
b come in in | 30
b come off off | 16
b company $ | -29
b confirm by | 52
b confirm that | 32
b content to | 51
b copy $ | 44
b cost $ | 32
b count $ | -35
b court $ | -32
b cover the | 32
b cry at | -24
b dad $ | -16
b daddy do | -27
b date $ | 45
b date be | 49
b day #Number | 18
b day $ | 19
b day at | 44
b day it | 44
b days $ | 40
b dear #Name | -31
b decide $ | -22
b depend how | -30
b depend on | -45
b do #Day | 105
b do be | -20
b do come | -57
b do count | 30
b do every | -29
b do everything | -37
b do get | -35
b do he | -18
b do i | -24
b do know | -91
b do mind | -51
b do must | 23
b do not | -59
b do say | -44
b do the | 20
b do think | -22
b do this | -32
b do what | -24
b do with | -16
b do wonder | -33
b do worry | 21
b do you | -37
b do your | -23
b door at | 36
b dougie $ | -40
b down at | -34
b down by | 20
b down the | 17
b down with | -34
b down you | -27
b draw the | -24
b drive $ | 24
b drive him | 27
b drive safe | -41
b drop it | 40
b due #Day | 38
b due on | 61
b each $ | 73
b each house | 26
b each morning | 56
b eat it | -31
b either of | 21
b else be | 16
b emeka $ | -23
b empty chair | -25
b end $ | -16
b enjoy the | -15
b enough to | -30
b envelope with | 15
b even the | -22
b evening and | 19
b evening be | 26
b ever ask | -19
b every single | -27
b everyone $ | -24
b everything $ | -45
b everything else | -19
b everything i | -17
b exam be | 45
b exchange $ | 16
b expire on | 49
b explain the | -26
b extra time | 62
b face $ | -32
b face on | -22
b fail to | -21
b fall asleep | 51
b family $ | -25
b family court | -16
b father be | -38
b fear of | -16
b fee be | 35
b feel about | -24
b feel like | -26
b feet $ | -16
b file for | -24
b find out out | -38
b fine #Day | 29
b fine and | 53
b fine by | 49
b fine will | 46
b fine with | 28
b finish at | 68
b first #Name | 19
b first #Number | -16
b first $ | 17
b first and | -20
b first in | -24
b first of | 60
b first the | -28
b first week | 31
b fix it | 36
b floor $ | 15
b for #Day | 19
b for #Money | 59
b for #Name | 66
b for $ | -53
b for a | -18
b for all | -37
b for any | 20
b for be | -16
b for every | -43
b for everything | -22
b for exist | -21
b for have | -38
b for him | -32
b for last | -25
b for me | 42
b for my | -26
b for no | -33
b forget $ | -24
b forgive me | -58
b form and | 80
b form be | 29
b frighten of | -17
b from #Day | 73
b from #Name | 25
b from #Number | 81
b from #Time | 68
b from a | -87
b from last | 51
b from mine | 32
b from now | 41
b from school | 55
b front pocket | 61
b full stop | -33
b fun $ | -22
b funny how | -27
b gate $ | 63
b get #Name | 60
b get #Number | 48
b get her | 16
b get him | 54
b get it | -16
b get on on | -17
b get the | 16
b get to | -26
b get yourself | -20
b give up up | -44
b give us | 26
b glad of | -17
b glasses be | 56
b go in in | 46
b go off off | -20
b go out out | 20
b go straight | -38
b go the | -56
b go to | -22
b go with | 38
b go without | -15
b god bless | -17
b good at | -28
b good luck | -39
b good week | -29
b got move | 48
b great deal | -20
b hang on on | 17
b happen to | -46
b happy to | 53
b have #Name | 25
b have always | -41
b have ask | 26
b have be | -38
b have better | -22
b have change | 25
b have clock | -21
b have email | 26
b have ever | -34
b have fail | -15
b have go | -30
b have have | -20
b have her | 141
b have his | 34
b have i | -17
b have just | -24
b have keep | -23
b have more | -47
b have move | 36
b have never | -25
b have now | 28
b have order | 63
b have pass | 23
b have put | 25
b have send | 20
b have something | -22
b have start | 15
b have swap | 19
b have tell | 42
b have that | -18
b have think | -16
b have time | -29
b have you | -86
b he #Day | 74
b he can | 22
b he must | 48
b he say | -29
b he should | 59
b he tell | -73
b he will | 36
b he would | -23
b head $ | -19
b head and | -22
b head be | -24
b hear it | 15
b hear that | -31
b hear the | -26
b hear you | -31
b her and | 22
b her at | 64
b her back | -24
b her bag | 15
b her have | 23
b her in | 55
b her name | 50
b her on | -19
b her shoes | -24
b her the | 19
b her with | -30
b her would | -37
b him #Day | 32
b him #Number | -27
b him at | 22
b him i | 23
b him off | 22
b him so | 44
b his bag | 34
b his dad | -25
b his name | 41
b his phone | 46
b hold it | 17
b hold up up | -23
b holiday $ | -22
b home on | 29
b home with | 30
b honest to | -51
b hope that | -17
b hope the | -51
b hope will | -18
b hope your | -24
b hot tub | -23
b hour $ | 19
b hours after | 47
b house and | 63
b house be | -21
b house have | -37
b house with | -17
b house would | -26
b houses $ | 35
b how be | -36
b how i | -15
b how it | -38
b how many | -30
b how you | -35
b human be | -19
b hunt for | -30
b i #Day | -102
b i agree | 29
b i apologise | -56
b i be | -21
b i believe | -42
b i bring | 63
b i buy | 26
b i can | 29
b i carry | -21
b i cry | -24
b i ever | -18
b i feel | -42
b i gather | -35
b i give | 62
b i go | -39
b i guess | -15
b i hear | -15
b i hope | -59
b i keep | -51
b i know | -45
b i leave | -36
b i lose | -22
b i may | -30
b i must | 23
b i never | -43
b i notice | -47
b i only | -18
b i propose | 76
b i read | -45
b i really | -30
b i recall | -32
b i remain | -24
b i remember | -26
b i ruin | -44
b i say | -42
b i see | -31
b i should | -23
b i suggest | 38
b i suppose | -56
b i swear | -24
b i take | 22
b i think | 28
b i trust | -59
b i understand | -39
b i will | 21
b i write | -20
b if #Day | -18
b if #Name | -28
b if i | -63
b if neither | 25
b if that | 15
b if the | 51
b if you | 52
b ill send | 29
b in #Number | -29
b in a | -39
b in be | 26
b in bed | 27
b in bit | -27
b in both | -21
b in each | 26
b in every | -38
b in exchange | 56
b in her | 76
b in his | 34
b in me | -31
b in some | -18
b in that | -99
b in their | 20
b in there | 28
b in ur | -26
b in which | -29
b in with | 30
b in your | -27
b insurance pay | 36
b into a | -46
b it #Day | 26
b it a | -48
b it as | 25
b it at | -15
b it be | -20
b it before | 21
b it can | -17
b it down | -30
b it for | -27
b it have | -17
b it he | 54
b it if | 57
b it not | -23
b it off | 35
b it or | 49
b it out | -24
b it so | -18
b it start | 26
b it that | -26
b it they | -26
b it would | -46
b its #Money | 38
b its in | 109
b its not | 30
b job $ | -15
b judge #Name | -22
b just a | -15
b just can | -16
b just do | -35
b just see | -19
b just the | -21
b just want | -33
b keep it | 85
b keep them | 72
b kind of | -27
b kind regards | -16
b know by | 24
b know how | -18
b know i | -57
b know that | -39
b know the | -25
b know what | -49
b know where | -37
b know who | -26
b know you | -30
b land at | 65
b landline $ | 24
b last #Day | -35
b last #Name | -25
b last #Number | -46
b last month | -28
b last year's | 27
b late $ | 51
b late will | 22
b laugh $ | -33
b learn the | -17
b learn to | -41
b leave it | 68
b leave me | -32
b leave my | -15
b leave that | -27
b leave you | -25
b less $ | -18
b let him | -58
b letters $ | -27
b life $ | -31
b light off | -21
b light out | 43
b like #Number | -17
b like a | -46
b like an | -33
b like be | -26
b like have | -20
b like it | 18
b like me | -18
b like that | -34
b like them | 44
b like this | -19
b list of | 54
b listen $ | -18
b little #Name | -22
b lobby at | -16
b lol $ | 16
b look at | -43
b look in in | 21
b look up it | -35
b look up up | -37
b looks like | -15
b lose the | -19
b lot of | -39
b lunch and | -25
b lunch be | 34
b mad i | -25
b magistrate $ | -23
b make a | -18
b make it | 15
b make the | 25
b make your | -17
b man on | -19
b man with | -26
b manners $ | -19
b many times | -21
b marriage $ | -16
b marry to | -19
b may consider | -19
b may do | -30
b may look | -16
b may not | -54
b may try | -25
b maybe will | -29
b maybe you | -32
b me and | 28
b me be | -59
b me before | 15
b me by | 75
b me for | -38
b me he | -15
b me himself | -27
b me i | -62
b me if | -20
b me in | -17
b me know | 22
b me not | -36
b me now | -22
b me off | -36
b me that | -63
b me to | -107
b me until | 55
b me when | -21
b me who | -16
b me with | -62
b me you | -41
b merry christmas | -22
b middle of | -29
b mind me | -29
b mind that | -31
b minutes with | 19
b miss the | 30
b money be | -21
b month $ | 31
b month from | 35
b month so | 19
b months $ | 28
b more and | -36
b more time | -36
b morning $ | 118
b mother $ | -25
b mother have | -26
b mother that | -15
b mother to | -26
b mother with | -21
b move $ | 56
b move my | 48
b move out out | -22
b move to | 15
b much as | -41
b mum $ | -32
b must #Money | 16
b must her | 27
b must the | 83
b must to | 23
b must your | 87
b my #Name | 21
b my account | 26
b my attorney | -26
b my back | -47
b my birthday | -25
b my brother | 28
b my counsellor | -22
b my family | -27
b my father | -26
b my fault | -53
b my grandmother's | -34
b my hand | -56
b my hands | -15
b my head | -38
b my last | -20
b my number | 16
b my own | -53
b my phone | 21
b my records | -24
b my shift | 47
b my son | -42
b my therapist | -21
b n #Number | 53
b n be | -35
b n he | 33
b n i | -25
b n never | -36
b n the | 51
b name and | -46
b name be | -49
b name for | -36
b name on | 18
b nasreen $ | -29
b near the | 79
b nearer the | -37
b never any | -27
b never once | -27
b never say | -26
b never think | -27
b new fella | -21
b new pair | 25
b next time | -24
b next week | 59
b ngozi $ | -35
b night and | 40
b night so | 44
b no $ | -27
b no i | 70
b no signal | 24
b nobody have | -48
b not #Number | -32
b not a | -86
b not before | 46
b not give | -27
b not in | 27
b not make | -34
b not me | -30
b not must | -35
b not my | -19
b not see | -21
b not that | -25
b not there | -31
b nothing $ | -17
b notice $ | -28
b notice that | -30
b now $ | -17
b now on | 46
b number $ | 24
b of #Day | 50
b of #Money | 73
b of #Number | -29
b of a | -46
b of be | -29
b of direction | -19
b of him | 17
b of it | -44
b of my | -28
b of our | -45
b of proportion | -17
b of that | -59
b of these | -30
b of you | -99
b of your | -32
b of yours | -56
b off in | -54
b off on | 29
b office have | 45
b okay with | 51
b old $ | -25
b on #Day | 77
b on a | -27
b on and | 87
b on like | -20
b on me | -66
b on paper | -17
b on school | 71
b on speaker | -26
b on that | -88
b on ur | -23
b on with | -31
b once be | 53
b once more | -26
b ones $ | 27
b only $ | 63
b only ask | -37
b only want | -40
b open $ | 23
b open the | -44
b or #Number | 19
b or else | -19
b or it | 16
b or just | -27
b or not | -68
b or the | 37
b or we | -19
b or whatever | -34
b order $ | 19
b order be | -22
b other #Number | 17
b other $ | -33
b other people's | -23
b otherwise $ | -24
b our honeymoon | -18
b our own | -28
b ours $ | 21
b out #Day | 43
b out at | 32
b out the | -35
b out to | -22
b outside the | -30
b over every | -19
b over here | -24
b own kitchen | -22
b pair of | -30
b pardon me | -27
b parent with | -26
b parental alienation | -29
b parenting plan | 30
b parents on | 56
b parking ticket | -22
b part $ | -25
b part of | -25
b party be | 27
b pass my | -38
b passion for | -24
b passport expire | 38
b passports be | 18
b pattern be | -16
b pay #Money | 38
b pay #Number | 98
b pay $ | 28
b pay on | 43
b pay the | 51
b payments of | 24
b people $ | -29
b people do | -15
b people who | -29
b people with | -32
b person who | -26
b phone call | -27
b photo of | 61
b photos be | 27
b pick up up | 29
b pie $ | 27
b place $ | 26
b place at | 44
b place before | -25
b please bring | 36
b please can | 38
b please confirm | 47
b please do | -22
b please let | 99
b please send | 56
b please tell | 15
b please to | -26
b pls $ | 71
b pocket $ | 17
b pocket and | 38
b pocket of | 47
b pray for | -25
b prefer $ | 51
b priyanka $ | -24
b promise $ | 25
b propose that | 52
b push it | -22
b put #Name | 48
b put down your | -18
b put my | -31
b raise a | -36
b ravonda $ | -24
b reach me | 27
b read it | -57
b read up | -29
b read your | -45
b ready at | 73
b receipt $ | 18
b regards #Name | -21
b remind me | -20
b rest $ | -23
b rest of | -58
b right for | -26
b right to | -37
b ring me | -20
b room with | 18
b row $ | -23
b run a | -24
b run both | 17
b same way | -35
b sandrine $ | -29
b say #Number | 32
b say about | -25
b say and | -22
b say for | -17
b say i | -25
b say that | 18
b say well | -21
b say you | -34
b school and | 70
b school bag | 45
b school be | 20
b school have | 27
b school nights | 71
b school office | 50
b school on | 47
b scream $ | -31
b scream into | -19
b second #Number | 77
b second time | -31
b section #Number | 27
b see $ | -45
b see her | 47
b see me | -32
b see my | -24
b see that | -20
b see the | -21
b see what | -47
b see you | -70
b sell my | -40
b sell the | -38
b send me | 81
b send you | 49
b sense of | -50
b serious $ | 32
b session on | 54
b share be | 55
b she can | 28
b she get | -30
b she go | 22
b she have | 47
b she must | 91
b should it | -20
b should not | -22
b should to | -39
b show for | -26
b show you | -42
b shut $ | 57
b sick to | -30
b sick twice | 51
b side pocket | 61
b sign $ | 24
b sign a | -19
b sign it | 48
b sign the | -18
b since #Name | -74
b since the | -31
b single thing | -28
b sinéad $ | -29
b sister #Name | 64
b sister $ | -26
b sit down | -23
b sit on | -29
b sit with | -37
b size #Number | 104
b slippers $ | -20
b slot on | 27
b so #Money | 47
b so angry | -19
b so be | 39
b so forgive | -17
b so i | 27
b so if | 63
b so it | 18
b so mad | -25
b so many | -18
b so much | -85
b so no | 33
b so she | 24
b so u | 18
b so we | 83
b so well | -52
b so will | 29
b so your | 50
b soft play | 47
b some other | -24
b somebody have | -20
b something $ | -25
b something to | -37
b son $ | -25
b son be | -20
b sorry about | -39
b sorry be | -21
b sorry for | -132
b sorry sorry | -56
b sorry that | -18
b sort of | -37
b spare me | -27
b spare pair | 19
b spoil your | -19
b stage $ | -23
b stand at | -29
b stand in in | -28
b stand on on | -21
b stand there | -30
b stand up up | -21
b start at | 43
b stay at | 39
b stay in in | 60
b stay with | 48
b still have | 17
b still in | 45
b still must | 46
b stop expect | -31
b stop the | -43
b stretch to | -32
b suit you | 22
b suits me | 55
b supper $ | 42
b swap #Number | 25
b swing by | 42
b tablet be | -22
b take #Day | 65
b take #Name | 43
b take #Number | 30
b take all | -31
b take her | 68
b take him | 49
b take off off | -23
b take place | -20
b take them | 52
b take up up | -31
b take us | -26
b take your | -38
b talk to | -47
b tbh $ | -19
b teach him | -28
b teeth $ | -18
b teeth of | -21
b tell #Name | 56
b tell $ | -37
b tell a | -25
b tell my | 45
b tell u | 22
b tell you | -34
b tell your | -34
b term for | -38
b test be | 58
b test come back | 52
b test for | 15
b test on | 55
b text me | -19
b text to | 26
b text you | 33
b than a | -21
b than be | -26
b than with | -20
b than you | -48
b thank for | -27
b thank you | -15
b that #Number | -34
b that a | -33
b that and | -35
b that app | -15
b that at | -44
b that be | -61
b that boy | -28
b that day | 61
b that in | -43
b that man | -25
b that my | -43
b that on | -21
b that order | -22
b that say | -23
b that she | -16
b that the | -18
b that this | -29
b that way | -24
b that we | 77
b that will | -29
b that works | 46
b that would | -80
b that your | -83
b the #Day | -27
b the #Money | 25
b the #Name | 22
b the #Number | 35
b the #Time | 40
b the address | 69
b the allergist | 58
b the app | 38
b the baby | 69
b the back | 43
b the badge | 34
b the bag | -24
b the balance | 36
b the bank | 15
b the bed | 28
b the blame | -16
b the blue | 127
b the book | 37
b the boot | 69
b the bottle | 44
b the bowling | 43
b the boys | 48
b the bridge | 51
b the brown | 75
b the building | 17
b the cake | 30
b the calls | -16
b the camp | 47
b the cello | 43
b the center | 51
b the clock | -16
b the club | 56
b the dentist | 42
b the doctor | 46
b the door | 31
b the drawer | 36
b the emotional | -17
b the entire | -30
b the exam | -16
b the exchange | 49
b the family | -24
b the fee | 15
b the footy | 25
b the form | 55
b the fourth | -31
b the front | 53
b the green | 65
b the gym | -17
b the hook | 43
b the hospital | 31
b the hot | -21
b the insurance | 16
b the job | -32
b the judge | -58
b the kid | -25
b the kids | 60
b the kind | -25
b the lad | -28
b the lady | -39
b the landline | 58
b the last | -41
b the late | -28
b the left | 68
b the light | -40
b the lobby | -16
b the log | -28
b the lunch | 28
b the magistrate | -23
b the marriage | -35
b the minute | -23
b the morning | 35
b the move | -21
b the name | -17
b the names | -27
b the odd | 30
b the office | 29
b the orthodontist | 26
b the paper | -35
b the parenting | 48
b the parking | -23
b the passports | 67
b the pen | -24
b the pharmacist | 68
b the piano | 29
b the pink | 55
b the pool | 44
b the porch | 27
b the post | 17
b the pub | 24
b the radio | -27
b the reason | -23
b the receipt | 28
b the record | -45
b the renewal | 42
b the rest | -94
b the review | 51
b the right | 69
b the same | 20
b the school | 21
b the screen | -35
b the sheet | 24
b the side | 42
b the small | -15
b the snow | 16
b the sort | -17
b the spacer | 31
b the spirit | -26
b the stairs | 27
b the street | -20
b the tablet | 50
b the teacher | 41
b the telephone | -36
b the television | -26
b the tickets | 23
b the time | -29
b the tone | -22
b the traffic | -29
b the very | -31
b the video | -42
b the wall | -31
b the weekend | 47
b the white | 32
b the whole | -18
b the wind | -25
b the window | -49
b the wine | -25
b the word | -58
b the world | -36
b the worst | -19
b the year | -31
b the yellow | 48
b their hand | -17
b their own | -25
b them $ | -32
b them and | 52
b them back | 78
b them for | 66
b them home | 38
b them on | 37
b them this | 44
b them to | 47
b then $ | 33
b then and | -20
b then i | -36
b then the | -30
b there and | 18
b there at | 24
b there by | -21
b there so | 80
b there with | 16
b these days | -33
b these things | -25
b they do | -16
b they give | 15
b they must | 62
b they want | 58
b thing i | -20
b thing or | -25
b thing that | -23
b thing to | -29
b things $ | -46
b think a | -23
b think about | -35
b think so | -15
b think that | -30
b think would | -27
b this #Day | 60
b this #Number | 34
b this and | -60
b this be | -80
b this family | -15
b this morning | 61
b this time | 21
b this to | -25
b this week | 68
b those #Number | 27
b through #Day | 52
b through #Name | 70
b through a | -22
b through the | 34
b through your | -22
b tight as | -26
b til $ | 54
b till #Day | 37
b till #Time | -21
b till be | 29
b time $ | 15
b time in | 27
b time or | -16
b time that | -37
b time to | -22
b time would | -20
b to #Day | 56
b to #Money | 34
b to #Time | 111
b to a | -32
b to all | -25
b to ask | -62
b to bed | -16
b to blame | -21
b to buy | 15
b to collect | 21
b to come in | 48
b to consider | -23
b to feel | -33
b to find | -26
b to go in | 25
b to keep | 21
b to learn | -26
b to look | -26
b to make | -50
b to me | -70
b to put | 15
b to reach | -16
b to read | -20
b to show | -52
b to sign | 75
b to sit | -53
b to that | -29
b to them | -24
b to think | -29
b to this | -15
b to wear | 21
b to your | -74
b to yourself | -17
b today and | 25
b tomorrow $ | 58
b tonight $ | 18
b top up | -18
b towel $ | -25
b trip to | 39
b trust the | -19
b trust you | -17
b tunde $ | -30
b turn out out | -22
b twice a | 50
b u do | -27
b u get | 60
b u just | -30
b u tell | -21
b under #Number | 32
b under the | 18
b until #Day | 156
b until the | 90
b up #Number | -32
b up in | -16
b up on | -28
b up your | -23
b ur a | -26
b ur mom | 21
b ur mum | -37
b us and | 58
b us by | 44
b us have | 45
b us on | -15
b us the | 19
b us to | 53
b us who | -16
b use for | -15
b used to | -26
b very good | -18
b video call | 54
b voicemail $ | -19
b wait on | -35
b waiting room | -22
b wake up up | -33
b walk to | -23
b wall $ | -22
b want #Money | 24
b want #Number | 31
b want me | -56
b want the | 28
b warm $ | -23
b way of | -43
b way the | -29
b way to | 54
b way you | -25
b we agree | 35
b we get | 23
b we live | -17
b week #Name | -21
b week #Number | 27
b week $ | 15
b week and | 16
b week in | -35
b week so | 48
b week you | -21
b weekend $ | -16
b weekend in | -43
b weekend of | 30
b weekends $ | 34
b weeks $ | 35
b weeks so | 37
b well and | 29
b well be | -29
b well do | -33
b well i | -37
b what #Name | -22
b what a | -52
b what do | -31
b what happen | -21
b what it | -32
b what the | -38
b what would | -37
b what you | -19
b whatever $ | -26
b whatever you | -33
b when have | -37
b when it | -78
b when she | -72
b when the | -17
b when we | -43
b when your | -31
b where be | -34
b where i | -53
b where you | 21
b whether you | 67
b which #Number | 36
b which be | 20
b who be | -70
b who do | -28
b whole #Name | -18
b whole #Number | -25
b whole family | -17
b whole month | -29
b why she | -24
b wiebke $ | -23
b will bring | 44
b will collect | 26
b will do | 45
b will drive | 47
b will hold | 54
b will just | -32
b will message | 58
b will miss | 21
b will must | 115
b will pay | 83
b will pick up | 46
b will put in | 69
b will ring | 36
b will say | -25
b will see | -43
b will sign | 67
b will text | 120
b winter coat | -29
b with #Number | -69
b with a | -42
b with an | -47
b with food | 39
b with him | 23
b with kind | -16
b with me | 37
b with more | -31
b with no | -54
b with nothing | -24
b with that | -51
b with your | -59
b without a | -25
b without so | -15
b woman who | -16
b wonder for | -16
b word about | -20
b word be | -24
b word for | -43
b work $ | 20
b work in in | -50
b work on on | 19
b works $ | 34
b works for | 27
b works will | 41
b world $ | -24
b worry about | -56
b would a | -16
b would already | -19
b would come | -24
b would find | -23
b would have | -77
b would like | 120
b would love | 45
b would make | -29
b would miss | 28
b would must | 39
b would rather | 46
b would say | -62
b would sooner | -15
b would the | -24
b would want | -19
b would you | 41
b write about | 76
b write it | -60
b x $ | -29
b year #Number | 24
b years $ | -40
b years i | -43
b years of | -25
b yes #Day | 52
b yes be | 48
b yes or | 18
b yes the | 51
b yes will | 59
b you about | -18
b you all | -23
b you ask | -15
b you because | -22
b you before | 50
b you by | 18
b you call | -20
b you enjoy | -30
b you ever | -34
b you feel | -40
b you for | -54
b you from | 59
b you get | -42
b you give | -35
b you in | -32
b you it | -25
b you just | -31
b you keep | -27
b you like | -66
b you may | -69
b you mind | -19
b you miss | -39
b you never | -31
b you only | -59
b you prefer | 52
b you put | 27
b you see | -29
b you should | -21
b you so | -52
b you that | -45
b you the | 18
b you there | -18
b you we | -26
b you who | -18
b you worry | -25
b your #Name | -38
b your #Number | 27
b your address | -39
b your brother | 17
b your father | -30
b your hand | 18
b your head | -23
b your hr | -23
b your last | -17
b your message | -54
b your mother | -110
b your mother's | -40
b your mouth | -27
b your mum's | 74
b your name | -21
b your new | -27
b your own | -94
b your phone | -66
b your share | 66
b your signature | 46
b your sister's | -34
b your son | -26
b your whole | -26
b yours #Name | -31
b yourself $ | -54
b yourself a | -20
b yourself to | -20
b yr old | -27
both present can | 64
both present not | -19
both present want | -25
child future | 25
child future not | 26
child present | 22
child present can | 43
child present may | 46
child present must | 139
child present must not | 31
child present not | 19
child present want | 21
f agreed | 53
f are | 40
f asking | -44
f attached | 31
f becomes | -21
f begging | -26
f beginning | 27
f being | -40
f bits | -36
f boots | 48
f bothered | -21
f bound | -21
f breathing | -22
f bring | 38
f bringing | -15
f brought | -46
f calls | -67
f came | 20
f cancelled | -33
f carried | -48
f changes | 24
f checked | 27
f checks | -27
f chose | -25
f cleaned | 44
f clocked | -21
f closed | 17
f closes | 48
f confirmed | 46
f confirming | 21
f couldn't | -71
f counting | -65
f counts | -18
f covers | 48
f crying | -27
f depends | -32
f diagnosed | 26
f did | -27
f doesn't | 17
f drawn | -52
f dressed | 25
f driving | -25
f emailed | 28
f ends | 18
f existing | -21
f exists | -37
f expected | 27
f expecting | -49
f expires | 40
f failed | -25
f feels | -36
f fell | 21
f felt | -17
f files | -25
f find | -33
f finishes | 21
f fits | -22
f frightened | -29
f gaslighting | -21
f giving | -38
f gone | 15
f grown | -38
f had | -19
f hangs | 21
f haven't | -53
f having | -104
f he'll | 27
f he's | 17
f held | -30
f helps | -22
f hes | 48
f hiding | -25
f hold | -23
f hoping | -40
f houses | 16
f hung | -27
f i'll | 32
f isn't | -35
f it'd | -33
f keeps | 20
f known | -17
f knows | -23
f laminated | -25
f learned | -60
f leaves | -17
f let | -65
f lights | 19
f likes | 18
f lived | -30
f looking | -24
f loves | -25
f makes | -16
f married | -47
f meant | -23
f met | -58
f missing | 17
f moved | 19
f need | 39
f needs | 63
f noticed | -38
f offered | 22
f ordered | 47
f ought | -49
f passed | 29
f pays | 17
f pick | 24
f picking | 40
f pleased | -26
f practising | 64
f puts | -39
f raised | -23
f raising | -17
f reads | -35
f required | -19
f ringing | -20
f saying | -45
f scrolled | -27
f seeing | -31
f seen | -18
f sending | 52
f set | 57
f setting | 56
f shaking | -38
f she'll | -15
f she's | 28
f shes | 29
f shouldn't | -36
f showing | 57
f sits | -47
f skipped | -43
f sleeping | 32
f slept | 26
f sold | -56
f stand | -22
f starting | 63
f starts | 29
f stay | 28
f stays | 37
f stood | -93
f stopping | -35
f struck | -32
f stuck | -22
f supposed | -16
f swimming | 41
f taped | 25
f taught | -18
f telling | -57
f tells | -78
f thanks | -87
f thats | -67
f they'll | 69
f thinking | -33
f thought | -92
f tired | -30
f treating | -18
f tried | -24
f turn | -34
f turning | -42
f typed | -15
f ur | -44
f used | -81
f waiting | -42
f wake | -20
f walked | -33
f wants | 79
f warned | -18
f wasn't | -35
f watching | -27
f we'd | -25
f we've | 25
f were | -20
f weren't | -20
f won't | 17
f wonders | -16
f worked | -61
f working | 48
f worn | -26
f wouldn't | -56
f you'd | -29
f you'll | -23
f you've | -67
fact amount | 61
fact date | 28
fact time | 61
first | 44
last | -31
mark ! | -55
mark !! | -100
mark " | -153
mark : | 24
mark ; | 25
mark ? | 32
mark absolute writer | -26
mark abuse | -40
mark again none | 21
mark again reader | -16
mark again writer | -17
mark contempt reader | -46
mark diagnosis | -72
mark diagnosis child | -28
mark diagnosis reader | -70
mark diagnosis thing | -45
mark diagnosis third | -47
mark diagnosis writer | -51
mark epithet | -42
mark epithet anyone | -99
mark epithet child | -26
mark epithet reader | -38
mark epithet thing | -65
mark epithet third | -18
mark exasperation | -60
mark exasperation none | -22
mark exasperation reader | -54
mark exasperation thing | -35
mark exasperation writer | -111
mark failing anyone | -36
mark failing child | 32
mark failing none | -33
mark failing third | 22
mark hedge | -21
mark hedge anyone | -23
mark hedge both | -19
mark hedge reader | -23
mark hedge thing | -26
mark hedge third | -27
mark hedge writer | -15
mark intensity both | 40
mark jab anyone | -20
mark jab writer | -27
mark judgement none | -47
mark judgement reader | -57
mark legal | -43
mark legal none | -62
mark legal reader | -34
mark legal third | -55
mark legal writer | -18
mark mental anyone | -67
mark mental both | -30
mark mental none | -31
mark mental third | 66
mark new-partner | -24
mark norm anyone | -56
mark norm thing | -30
mark past-relation | -59
mark past-relation child | -15
mark past-relation none | -21
mark past-relation reader | -38
mark please | 66
mark please child | 79
mark please none | 72
mark please reader | 34
mark quote anyone | -47
mark quote none | -17
mark quote reader | -18
mark quote third | 28
mark reader-family none | -51
mark reader-life reader | -15
mark sacrifice | -71
mark sacrifice reader | -22
mark sacrifice thing | -46
mark sacrifice writer | -88
mark slight child | 50
mark slight none | -78
mark slight reader | -70
no fact | -15
none future | 57
none none | 42
none perfect | -46
none perfect not | -28
none present may not | -54
none present should | 31
none present want | 30
person Anyone | -20
person Parent | -16
person Professional | 17
persons Reader Both | -29
reader past | -34
reader perfect | -46
reader present may | -27
reader present want not | -15
subject anyone | -45
subject child | 18
tag QuestionWord | -29
tense none | 42
tense past must | -19
tense perfect should not | -44
tense present can | 18
tense present may not | -20
tense present must | 32
tense present should not | -57
tense present want not | -44
thing future not | -26
thing past must | -21
thing perfect can | -40
thing perfect must | -24
thing perfect not | 15
thing present may not | 24
thing present must | 29
thing present must not | 22
third future | -58
third past not | 74
third perfect | 32
third present can | 26
third present must | 21
tiny | -47
w #Day | 23
w #Money | 61
w #Number | 19
w #Time | 64
w a | -15
w able | 26
w absolute | -56
w abuse | -28
w actually | -39
w ad | -23
w afraid | 36
w after | 29
w age | -63
w agre | 53
w agree | 131
w air | -35
w alienation | -40
w allergist | 58
w allergy | 35
w almost | -34
w alone | -62
w amount | -22
w amoxicillin | 41
w anger | -23
w another | -81
w anybody | -62
w anyone's | -26
w anyway | -53
w apologise | -18
w app | 19
w appear | -22
w appointment | 27
w appointments | -28
w arithmetic | -23
w arm | 40
w arrangement | -35
w article | -35
w asking | -20
w attach | 68
w attached | 45
w attend | 49
w attorney | -40
w audience | -37
w audit | -15
w awake | -49
w aware | -34
w away | -18
w babies | -23
w back | 18
w backpack | 15
w bag | 50
w bags | 55
w balance | 17
w banana | 28
w band | 30
w bandstand | 22
w bars | 57
w basement | -30
w battery | -37
w beach | -25
w bear | -43
w become | -72
w beg | -50
w believe | -66
w belt | 84
w big | -69
w bigger | 42
w bike | 25
w bind | -21
w bins | 30
w blame | -63
w blazer | 30
w bless | -80
w block | -23
w bloke | -27
w blow | -49
w blue | 73
w boat | -20
w bobbis | 77
w book | 25
w booking | 53
w boot | 41
w born | -23
w both | 60
w bottle | 70
w bowling | 23
w boy | -53
w boy's | -19
w boys | 19
w brain | -31
w brave | -36
w break | 15
w breakfast | 16
w breath | -37
w breathe | -51
w breathing | -29
w bring | 37
w bring back | 15
w brother | 22
w brown | 75
w brush | 34
w btw | -48
w buggy | 22
w building | 17
w bunk | -30
w burden | -27
w business | -18
w busy | -38
w cabin | 52
w camp | 46
w cancell | -52
w candles | 24
w caravan | 22
w care | -22
w carys | -37
w case | 18
w cause | -32
w cease | -28
w cello | 75
w center | 17
w certain | -24
w character | -23
w charger | 104
w chart | -44
w chat | -40
w check | 32
w cheese | 33
w child | -37
w child's | -50
w clap | -23
w clean | 15
w clear | 54
w clearly | -22
w clinic | 22
w clock | -74
w coats | 19
w coercive | -21
w coffee | -32
w collect | 68
w colour | -38
w column | -46
w come back | 18
w come in | 20
w come off | 16
w comment | -27
w commentary | -29
w comments | -43
w compliments | -22
w condo | -25
w confirm | 113
w consent | 32
w conservatory | -34
w consider | -80
w content | 19
w control | -39
w controlling | -57
w conversation | -25
w cook | -46
w copy | 21
w correspondence | -36
w costume | 28
w counsel | -43
w counsellor | -43
w counselor | -22
w count | -15
w counter | -36
w county | 22
w court | -20
w cousin | -32
w cousin's | 15
w cover | 40
w covered | 20
w crazy | 18
w cream | 39
w cross | -39
w cry | -21
w cupboard | 30
w curtains | -20
w d | 59
w dad | -123
w daddy | -47
w dance | -30
w dare | -51
w dark | -28
w date | 33
w daughter | -51
w day | 26
w daycare | 97
w deal | -46
w dear | -39
w decent | -58
w decree | -21
w delay | 27
w dentist | 24
w depend | -47
w details | 57
w diagnos | 26
w dial | -19
w die | -32
w direction | -30
w directly | 44
w discover | -22
w disturb | -23
w dock | -18
w doctor | 15
w document | -17
w door | 34
w dose | 58
w doubt | -38
w dougie | -40
w downstairs | 84
w drama | -28
w draw | -17
w drawer | 36
w dress | 16
w drops | 50
w drunk | -16
w due | 135
w dull | -23
w dunno | -41
w dy | -21
w ear | 16
w early | 34
w easy | -43
w education | -16
w egg | -27
w eh | -21
w eid | -23
w em | 68
w email | 33
w emails | -30
w emeka | -23
w emotional | -44
w empty | -21
w energy | -20
w enjoy | -94
w entire | -49
w entrance | 52
w envelope | 23
w eve | 17
w even | -32
w evenings | -20
w ever | -62
w everybody | -31
w everyone | -42
w everything | -55
w evidently | 15
w exam | -24
w except | 18
w exchange | 19
w exist | -72
w expensive | -29
w expire | 49
w explain | -25
w extra | 43
w f | 57
w face | -53
w facetime | 16
w fail | -21
w fall | 33
w families | -26
w family | -92
w father | -133
w fathers | -40
w fear | -31
w feel | -150
w feelings | -23
w feet | -26
w fella | -59
w fence | -38
w fetch | 22
w few | 15
w figure | -58
w figure out | -25
w file | -27
w film | 111
w financial | -46
w find in | -33
w find out | -43
w fine | 82
w finish | 19
w fix | 23
w fixed | 66
w flat | 15
w fly | 75
w folder | 15
w folks | -17
w food | 78
w foot | 20
w foreign | -20
w forgive | -75
w form | 45
w fourth | -51
w fracture | 62
w frighten | -29
w full | -21
w funeral | -35
w funny | -65
w fuss | -26
w future | -29
w gap | -27
w gaslight | -21
w gaslighting | -15
w gather | -40
w get off | -64
w girl | -74
w give up | -44
w glasses | 15
w glove | 50
w glue | -17
w go in | 50
w go off | -20
w go out | 20
w god | -53
w goggles | 57
w golf | -47
w gown | -16
w grade | -48
w grandmother's | -34
w green | 69
w ground | -18
w grow | -60
w growing | 15
w grown-ups | -31
w guard | 19
w guess | -43
w guilty | -26
w gymnastics | 34
w habit | -41
w haircut | -40
w hall | 32
w handover | 47
w hang on | 17
w happen | -37
w happy | 19
w hard | -16
w hardly | -84
w hat | -16
w hay | -17
w hear | -19
w heart | -70
w heat | -38
w helicopter | -26
w helmet | 56
w her | 24
w here | 15
w herself | -26
w hi | 61
w hide | -34
w hire | 31
w his | 21
w hobby | -60
w hockey | 39
w hold up | -34
w honeymoon | -18
w hoodie | 57
w hope | -149
w hospital | 20
w hour | 18
w household | -41
w houses | 66
w how | -110
w howl | -38
w hr | -23
w human | -41
w hunt | -30
w ice | 31
w idk | -37
w ignore | -20
w il | 69
w ill | 25
w imagine | -47
w inbox | -39
w includ | 23
w incompetence | -29
w infection | 60
w inhaler | 24
w instruct | -28
w insurance | 30
w into | -26
w invent | -29
w invoices | 16
w ipad | 29
w issue | -22
w itself | -18
w job | -48
w joint | 17
w journey | -24
w judge | -99
w judo | 61
w keep away | -37
w keep on | -28
w kids | 15
w kind | -20
w kit | 25
w knee | 29
w knees | -48
w lad | -65
w ladies | -30
w lady | -73
w lah | -26
w laminat | -25
w land | 40
w landline | 52
w language | -17
w late | 30
w later | 17
w laugh | -84
w lawyer | -46
w lay | -54
w learn | -137
w less | -35
w let down | -23
w lets | -44
w letter | 30
w level | 20
w library | 39
w lie | -92
w life | -29
w lift | -36
w limit | -22
w listen | -74
w literally | -46
w live | -19
w livid | -16
w locker | 54
w log | -74
w lol | 16
w longer | -30
w look | -34
w look in | 21
w look up | -81
w looks | -30
w lovely | -34
w luck | -52
w lump | -18
w lunch | -18
w mama | -20
w man | -35
w manipulative | -26
w manners | -38
w many | -73
w mark | -22
w marriage | -53
w marry | -49
w match | 61
w maths | 81
w matter | -18
w mattress | 21
w meanwhile | -37
w medicine | 24
w memory | -40
w men | -48
w merry | -22
w mess | -26
w mg | 49
w milk | 60
w mind | -53
w mins | 29
w mirror | -39
w mislaid | -36
w ml | 70
w mobile | 61
w mom | 27
w money | -24
w mood | -16
w more | -48
w morning | 55
w mother | -31
w mother's | -23
w mothers | -17
w mouth | -26
w move | 20
w move out | -22
w much | -41
w mum's | 68
w mums | 22
w must | 37
w myself | -48
w nah | -17
w nails | -27
w narcissism | -15
w narcissistic | -20
w nasreen | -29
w naturally | -18
w neither | 16
w nerves | -27
w ngozi | -35
w nice | -31
w night | 25
w nits | 61
w no. | 25
w nobody | -49
w noodles | -31
w notice | -23
w number | 40
w nurse | 23
w nursery | 79
w odd | 19
w offer | 45
w office | 31
w oh | -57
w okay | 27
w one's | 20
w only | -15
w onto | -25
w orange | 22
w organise | -21
w our | -20
w out | -16
w owe | -26
w own | -17
w packet | 31
w pads | 25
w page | -16
w pain | 20
w pair | 20
w pants | 59
w paper | -97
w papers | 26
w pardon | -66
w parent | -84
w parental | -29
w parents' | -17
w parking | -61
w parrot | -23
w part | -44
w party | 50
w passion | -24
w passport | 50
w passports | 111
w patch | 26
w patience | -37
w pattern | -52
w pay | 15
w payment | -17
w pe | 71
w peace | -24
w pen | -20
w people | -120
w people's | -23
w perhaps | -16
w permit | -41
w pharmacist | 68
w phones | 50
w photo | 16
w physio | 31
w piano | 17
w pick | -28
w pick up | 47
w pick-up | 31
w pillow | 15
w pin | 33
w pink | 48
w pistachio | 59
w plastic | -37
w plate | -35
w please | 20
w plenty | -25
w pls | 123
w plus | 76
w pocket | 59
w point | -25
w pool | 26
w poor | -19
w pop | 17
w portal | 25
w possible | 57
w possibly | -20
w pouch | 41
w pounds | -33
w practise | 21
w pray | -36
w prescription | 59
w present | 18
w press | -34
w pressure | -24
w priyanka | -24
w prompt | -20
w proper | -48
w properly | -34
w proportion | -17
w propose | 86
w proud | -34
w pub | 15
w puffs | 46
w pull | -53
w pump | 17
w push | -44
w put | 16
w put away | -42
w put on | -20
w question | -17
w queue | -42
w quid | -23
w quiet | -72
w quit | -58
w radio | -27
w raise | -25
w range | -17
w rank | -20
w rate | -28
w rather | 20
w ravonda | -24
w read | -54
w reading | 48
w ready | 49
w real | -43
w really | -107
w reason | -39
w recall | -68
w receipts | 41
w reckon | -44
w records | -34
w red | 34
w reference | 68
w refund | 20
w regard | -29
w regards | -38
w regret | 27
w remain | -22
w remember | -39
w reminder | -22
w renewal | 52
w request | -28
w respect | -40
w rest | -123
w return | 25
w reverse | -23
w roll | -41
w roof | -36
w root | -23
w rope | -33
w row | -36
w rucksack | 30
w rui | 28
w safe | -28
w sailing | 15
w sandrine | -29
w scan | 50
w scared | -28
w scene | -15
w school | 34
w science | 24
w scooter | 19
w score | 24
w scream | -64
w screen | -58
w scroll | -40
w seats | 72
w seconds | -28
w section | 61
w see | -41
w sell | -24
w send | 36
w sense | -85
w sentence | -16
w service | 50
w session | 44
w set | 32
w shake | -47
w shame | -18
w sharp | 73
w shin | 40
w shirt | 56
w shop | -18
w show | -30
w shut | 24
w sickness | 56
w side | 29
w sigh | -35
w sign | 23
w sign up | -22
w signal's | 60
w silence | -41
w simple | -38
w since | -39
w single | -54
w sinéad | -29
w sit | -44
w site | 22
w size | 37
w skip | -49
w slippers | -20
w slot | 57
w smell | -40
w snow | 26
w social | -16
w sock | -17
w soft | 28
w sole | -24
w some | -48
w somebody | -82
w somebody's | -20
w something | -93
w somewhere | -71
w son | -23
w son's | -22
w soon | -34
w sore | 59
w sort | -55
w sound | -30
w soup | -41
w spacer | 31
w speak | -20
w speaker | -26
w spelling | 20
w spend | -20
w spirit | -26
w spoil | -40
w sports | 24
w stack | -22
w stairs | 18
w stand in | -28
w stand on | -21
w stand up | -21
w start | 26
w stay | 38
w stay in | 60
w stone | -21
w stopwatch | -22
w store | -67
w story | -51
w straight | -21
w stranger | -44
w strap | 44
w stretch | -55
w studs | 60
w subject | -23
w suggest | 27
w suit | 31
w suits | 62
w summers | -27
w supper | 21
w suppos | -16
w suppose | -56
w sure | -22
w surgery | 56
w suspect | -18
w swear | -41
w swim | 74
w syrup | 48
w system | -27
w ta | -23
w tablet | 18
w tablets | 26
w take | 17
w take up | -45
w tally | -20
w tattoo | -26
w tea | 19
w teach | -42
w teacher | 20
w tear | -35
w teeth | -17
w television | -26
w telling | -42
w temp | 56
w temperature | 38
w ten-year-old | -21
w test | 31
w textbook | -45
w than | -28
w thank | -57
w thanksgiving | -17
w that | -27
w therapist | -42
w thermometer | -32
w these | -139
w thick | -33
w thing | -31
w things | -84
w thread | -25
w thx | 23
w tickets | 25
w tide | -24
w til | 17
w tip | -22
w tire | -36
w tired | -30
w today | 34
w tomorrow | 177
w tone | -65
w tongue | -19
w tonight | 45
w total | 75
w touch | -16
w toxic | -48
w trade | 24
w traffic | -46
w training | 28
w transfer | 33
w trash | -19
w trick | -23
w trim | -23
w truly | -54
w trust | -90
w truth | -24
w try | -36
w tub | -39
w tunde | -30
w turn out | -22
w uncle | -28
w under | 47
w until | 57
w urgent | 19
w used | -26
w ute | -25
w value | -22
w victim | -24
w view | -46
w voicemail | -49
w waiting | -34
w wake up | -33
w wall | -29
w warning | -25
w washed | 33
w wave | -43
w way | -26
w ways | -24
w wednesday's | 52
w week | 15
w weekends | 36
w welcome | 39
w well | -15
w what | -37
w whatever | -30
w when | -18
w where | -38
w whichever | 63
w while | -22
w whisper | -32
w white | 71
w who | -59
w who'd | -49
w whole | -38
w whose | -65
w why | -61
w wiebke | -23
w win | -31
w wind | -25
w window | -61
w wine | -34
w wish | -16
w woman | -116
w wonder | -30
w wonderful | -33
w word | -59
w work in | -50
w work out | -25
w works | 134
w world | -32
w worse | -41
w worst | -19
w would've | -32
w wow | -31
w wrap | 23
w wreck | -33
w wrist | 62
w x | -29
w x-ray | 60
w y'all | -51
w ya | 31
w ye | -28
w yeah | 24
w years | -78
w yellow | 48
w yep | 25
w yes | 34
w yoga | -25
w your | -25
w yourself | -163
w yr | -43
w zip | 16
writer future | 16
writer future not | 32
writer past must | -35
writer past not | -59
writer perfect should | -29
writer perfect should not | -26
writer present can | 55
writer present may | -30
writer present should not | -27
writer present want | 16
writer present want not | -67
`,
);
