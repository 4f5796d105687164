import { readLinear } from '../weights.ts';

/** Fitted by scripts/fit on the learning sets, then frozen: not edited by hand. */
export const content = readLinear(
  -102,
  // sign of a sentence | how much it counts for a sentence that holds what the matter needs
  `
act apology | -22
act command | -18
act request | 51
act thanks | -21
anyone past not | -70
anyone perfect | -39
anyone perfect not | -17
anyone present can not | -34
anyone present must not | -38
anyone present not | -58
anyone present should | -20
anyone present want | -40
b #Day #Number | 62
b #Day #Time | 119
b #Day $ | 16
b #Day after | 45
b #Day and | 47
b #Day as | 16
b #Day at | 27
b #Day because | 63
b #Day before | -15
b #Day by | 27
b #Day evening | 58
b #Day from | 64
b #Day if | 17
b #Day in | -19
b #Day morning | 77
b #Day n | 19
b #Day night | 104
b #Day school | 47
b #Day she | 76
b #Day size | 23
b #Day so | 38
b #Day that | 61
b #Day the | 34
b #Day through | 15
b #Day to | -26
b #Day when | 90
b #Day whether | 17
b #Day which | 66
b #Day will | 53
b #Day would | 28
b #Day yes | -17
b #Day you | 18
b #Money a | 71
b #Money and | 77
b #Money at | 53
b #Money by | 89
b #Money each | 52
b #Money for | 96
b #Money in | -16
b #Money on | 54
b #Money so | 40
b #Name #Day | 51
b #Name #Name | 33
b #Name #Time | 58
b #Name $ | -55
b #Name about | 28
b #Name around | 53
b #Name at | 67
b #Name bag | 47
b #Name by | 25
b #Name cello | 46
b #Name do | 37
b #Name fall | 55
b #Name get | 38
b #Name have | 42
b #Name know | -32
b #Name library | 26
b #Name must | 17
b #Name my | 23
b #Name of | -29
b #Name office | 55
b #Name on | 16
b #Name school | 46
b #Name tell | -42
b #Name this | 20
b #Name until | 43
b #Name want | 18
b #Name you | -24
b #Number #Day | 53
b #Number #Money | 57
b #Number #Name | 18
b #Number #Number | -19
b #Number $ | 69
b #Number and | 54
b #Number at | 107
b #Number be | 35
b #Number because | 105
b #Number before | 26
b #Number day | -37
b #Number every | 25
b #Number for | 20
b #Number from | 65
b #Number he | 20
b #Number if | 17
b #Number instead | 77
b #Number line | -19
b #Number mg | 54
b #Number mins | 26
b #Number miss | -25
b #Number ml | 66
b #Number month | 27
b #Number more | -55
b #Number not | 55
b #Number on | 86
b #Number or | 59
b #Number payments | 29
b #Number people | -23
b #Number please | 39
b #Number pounds | -27
b #Number puffs | 49
b #Number seconds | -27
b #Number sharp | 74
b #Number small | 60
b #Number so | 77
b #Number summers | -27
b #Number this | 59
b #Number till | 83
b #Number to | 134
b #Number tomorrow | 18
b #Number tonight | 84
b #Number until | 46
b #Number up | 20
b #Number w | -39
b #Number we | 19
b #Number which | 79
b #Number who | -80
b #Number whole | -37
b #Number will | 17
b #Number word | -19
b #Number works | 43
b #Number years | -83
b #Number yr | -28
b #Time #Day | 53
b #Time #Name | 59
b #Time #Time | 44
b #Time $ | 57
b #Time as | 24
b #Time at | 36
b #Time be | 39
b #Time for | 35
b #Time from | 66
b #Time if | 52
b #Time in | 81
b #Time instead | 33
b #Time on | -17
b #Time or | 50
b #Time start | 36
b #Time the | 57
b #Time to | 75
b #Time tomorrow | 36
b #Time until | 45
b ^ #Day | -21
b ^ #Time | 39
b ^ a | -64
b ^ about | -61
b ^ ah | -25
b ^ also | -20
b ^ an | -17
b ^ and | -62
b ^ any | -46
b ^ anyway | -24
b ^ ask | -22
b ^ bless | -25
b ^ both | 45
b ^ bring | 53
b ^ but | -83
b ^ can | 110
b ^ carry | -22
b ^ carys | -38
b ^ children | -44
b ^ coach | 57
b ^ congratulations | -36
b ^ cos | 21
b ^ do | -44
b ^ dougie | -41
b ^ drive | -50
b ^ eid | -24
b ^ emeka | -23
b ^ even | -63
b ^ every | -49
b ^ everything | -20
b ^ first | -31
b ^ forgive | -17
b ^ from | 32
b ^ funny | -45
b ^ give | -42
b ^ god | -34
b ^ good | -47
b ^ he | 16
b ^ her | 102
b ^ here | 49
b ^ hi | 62
b ^ his | 104
b ^ honest | -32
b ^ hope | -46
b ^ how | -77
b ^ idk | -23
b ^ if | 26
b ^ ill | 34
b ^ in | -62
b ^ it | -29
b ^ its | 17
b ^ kids | -29
b ^ kindly | -15
b ^ last | -43
b ^ learn | -20
b ^ leave | -58
b ^ listen | -22
b ^ love | -47
b ^ meanwhile | -37
b ^ merry | -22
b ^ mind | -23
b ^ miss | 43
b ^ n | 27
b ^ nasreen | -27
b ^ never | -36
b ^ next | -36
b ^ ngozi | -35
b ^ no | 22
b ^ nobody | -39
b ^ nothing | -41
b ^ now | -25
b ^ oh | -56
b ^ okay | 28
b ^ omg | -37
b ^ or | -19
b ^ otherwise | -17
b ^ please | 16
b ^ priyanka | -23
b ^ quit | -44
b ^ ravonda | -24
b ^ rui | 29
b ^ safe | -22
b ^ same | -18
b ^ sandrine | -28
b ^ say | -43
b ^ see | -99
b ^ send | 54
b ^ she | 20
b ^ sign | 27
b ^ since | -19
b ^ sinéad | -30
b ^ some | -19
b ^ sorry | -20
b ^ stop | -51
b ^ sunday's | 19
b ^ thank | -71
b ^ the | 72
b ^ their | 64
b ^ they | 23
b ^ tho | 30
b ^ though | -16
b ^ to | -19
b ^ tomorrow | 41
b ^ try | -47
b ^ tunde | -30
b ^ twice | -32
b ^ u | -113
b ^ ur | -46
b ^ well | -55
b ^ what | -17
b ^ when | -95
b ^ where | -52
b ^ who | -19
b ^ wiebke | -23
b ^ will | 16
b ^ ya | 31
b ^ yeah | 46
b ^ yep | 19
b ^ yes | 55
b ^ you | -29
b ^ your | -22
b ^ yours | -29
b a #Name | -33
b a baby | -26
b a bag | -35
b a better | -23
b a big | -32
b a black | -29
b a box | -30
b a boy | -67
b a burden | -27
b a bus | -33
b a calendar | -45
b a call | 24
b a car | -18
b a card | 34
b a child | -129
b a dad | -16
b a day | 83
b a dog | -19
b a face | -38
b a father | -44
b a form | -38
b a great | -32
b a heart | -20
b a hobby | -51
b a hot | -39
b a household | -17
b a job | -33
b a kid | -38
b a kitchen | -23
b a lady | -16
b a laugh | -31
b a long | -42
b a lot | -17
b a man | -99
b a message | 64
b a mother | -56
b a name | -70
b a parent | -31
b a parking | -17
b a party | 45
b a pencil | -34
b a person | -31
b a photo | 39
b a plastic | -24
b a problem | 25
b a proper | -18
b a question | -20
b a real | -36
b a row | -25
b a school | -48
b a second | -28
b a sense | -31
b a slot | -21
b a spare | 27
b a stopwatch | -23
b a story | -26
b a stranger | -25
b a table | -33
b a text | 26
b a thing | -57
b a think | -24
b a time | -30
b a very | -17
b a video | 48
b a while | -26
b a whole | -57
b a woman | -38
b a yes | 43
b able to | 26
b about #Day | -56
b about #Name | 20
b about #Number | 113
b about $ | -22
b about a | -47
b about as | -27
b about her | -29
b about me | -25
b about that | -27
b address $ | -44
b address and | 54
b after #Number | 23
b after $ | 47
b after lunch | 44
b after school | 74
b after that | -16
b after work | 54
b again at | 41
b again in | 19
b again on | -18
b agree to | 50
b all #Name | -16
b all $ | -22
b all have | -15
b all me | -19
b all my | -29
b all on | -31
b all over | -31
b all right | 20
b all this | -34
b all week | -25
b alone with | -24
b already tell | -40
b always $ | 53
b always be | -47
b an audience | -36
b and #Day | 90
b and #Money | 41
b and #Name | 57
b and #Number | 36
b and #Time | 71
b and again | 22
b and both | 88
b and can | 33
b and every | -35
b and good | -15
b and he | 19
b and her | 25
b and his | 35
b and if | -20
b and must | 56
b and night | 17
b and nobody | -40
b and on | 20
b and return | 23
b and say | -61
b and see | -21
b and sleep | 33
b and sorry | -18
b and still | -26
b and that | -18
b and the | 19
b and then | -22
b and this | -20
b and u | -33
b and ur | -29
b and who | -19
b and will | 15
b and with | 21
b and would | 33
b another $ | -18
b answer $ | -40
b answer by | -17
b any more | 32
b any time | 56
b anything $ | 18
b apologise for | -46
b apologise to | -17
b app be | 69
b around #Number | 65
b around #Time | 49
b around $ | -17
b around the | -25
b as have | 46
b as i | -32
b as my | -23
b as to | -45
b ask #Name | -78
b ask $ | -28
b ask after | -25
b ask him | -45
b ask i | -23
b ask me | -56
b ask my | 41
b ask them | 47
b at #Name | 17
b at #Number | 25
b at #Time | 33
b at a | -29
b at easter | -33
b at it | -24
b at me | -22
b at my | 20
b at night | 26
b at school | 23
b at something | -20
b at that | -22
b at this | -23
b at ur | 41
b at yours | 93
b audience $ | -16
b away $ | -22
b away from | -21
b back $ | -15
b back and | 15
b back at | 44
b back be | -21
b back before | 51
b back teeth | -20
b back the | 26
b back to | 15
b back when | -26
b back with | -22
b bag $ | 28
b bag and | 43
b bag of | -54
b bag with | 87
b bank holiday | -27
b be #Day | 18
b be #Money | 54
b be #Name | 24
b be #Time | -25
b be $ | -47
b be a | -25
b be about | -54
b be actually | -43
b be afraid | 38
b be after | -44
b be already | -45
b be and | -21
b be around | -18
b be at | 60
b be attach | 97
b be attached | 38
b be aware | -22
b be away | 57
b be back | 70
b be between | 71
b be book | 57
b be born | -18
b be come | 36
b be confirm | 20
b be controlling | -29
b be crazy | 30
b be draw | -32
b be drive | -28
b be dry | 58
b be due | 82
b be enough | 59
b be ever | -51
b be finally | -16
b be financial | -28
b be fine | 137
b be free | 41
b be fun | -23
b be gaslight | -19
b be get | 25
b be happy | 22
b be hardly | -63
b be he | -29
b be her | 21
b be here | 46
b be home | 84
b be hope | -40
b be how | -18
b be i | -30
b be in | 40
b be it | -39
b be just | -83
b be late | 21
b be left | -38
b be like | -75
b be livid | -16
b be marry | -35
b be me | -60
b be mine | -16
b be move | 28
b be my | -38
b be nice | -44
b be nothing | 19
b be now | 38
b be of | -19
b be off | 29
b be on | 39
b be only | -26
b be parental | -19
b be possible | 22
b be practise | 64
b be rather | -26
b be read | -40
b be ready | 33
b be really | -35
b be run | 21
b be say | -36
b be shake | -27
b be short | -21
b be shut | 39
b be sign | 34
b be sit | -16
b be so | -28
b be something | -52
b be stop | -31
b be such | -41
b be sure | -50
b be teach | -19
b be tell | -26
b be textbook | -24
b be that | -77
b be there | 17
b be this | -26
b be tired | -31
b be to | 19
b be ur | -32
b be welcome | 21
b be what | -37
b be with | 88
b be work | 49
b be write | 26
b because be | 36
b because she | 38
b because the | 45
b because you | -137
b bed by | 17
b before #Day | 31
b before #Time | 48
b before $ | 29
b before bed | 25
b before he | 15
b before it | -30
b before they | -27
b before would | -40
b before you | -113
b begin on | 72
b believe would | -22
b best of | -29
b between #Number | 32
b between us | -25
b bill for | 21
b blame for | -25
b blood test | 62
b blow up | -22
b board $ | -27
b boat $ | 16
b book $ | 41
b book a | -29
b book for | 24
b book the | 58
b both $ | -23
b both houses | 40
b both know | -21
b both of | 19
b both parents | 35
b both passports | 39
b boy of | -18
b break $ | 63
b bring #Number | 58
b bring it | 42
b bring them | 67
b bring up up | -20
b brother $ | 57
b btw $ | -17
b bus and | 22
b bus to | 26
b but a | -26
b but it | -26
b but you | -31
b but your | -20
b buy the | 15
b by #Day | 67
b by #Name | 15
b by #Time | -25
b by a | -78
b by all | -34
b by be | -23
b by it | -20
b by me | 34
b by myself | -16
b by now | -28
b by the | 38
b by then | 30
b by you | -27
b by your | -33
b calendar since | -28
b call it | -46
b call on | 16
b call that | -18
b call with | 48
b call you | -19
b camp be | 38
b can $ | 28
b can bear | -20
b can bring | 43
b can buy | -25
b can come | 25
b can do | 85
b can drive | 42
b can even | -20
b can i | 59
b can leave | 26
b can manage | -15
b can not | -34
b can pay | 46
b can say | -53
b can scream | -23
b can stand | -45
b can stretch | -20
b can u | 86
b can we | 98
b can you | 100
b card be | 43
b care to | -23
b carry on | -33
b carys $ | -38
b case you | -29
b certificate $ | 33
b chair at | -18
b check and | 16
b check be | 17
b child $ | -50
b child of | -42
b children be | -46
b children to | 27
b christmas #Name | 16
b close at | 53
b coach say | 49
b collect from | 20
b collect them | 32
b come $ | 32
b come back back | 15
b come home | -36
b come in in | 30
b come off off | 16
b company $ | -30
b confirm by | 52
b confirm that | 24
b content to | 48
b copy $ | 44
b cost $ | 31
b count $ | -35
b court $ | -31
b cover the | 33
b cry at | -24
b dad $ | -18
b daddy do | -22
b date $ | 43
b date be | 52
b day #Number | 18
b day $ | 20
b day at | 44
b day it | 46
b days $ | 39
b decide $ | -23
b depend how | -30
b depend on | -45
b do #Day | 103
b do be | -18
b do come | -55
b do count | 31
b do every | -29
b do everything | -37
b do get | -35
b do he | -18
b do i | -23
b do know | -91
b do mind | -47
b do must | 23
b do not | -53
b do say | -44
b do the | 21
b do think | -24
b do this | -34
b do what | -25
b do with | -16
b do wonder | -33
b do worry | 22
b do you | -37
b do your | -21
b door at | 44
b dougie $ | -41
b down at | -33
b down by | 18
b down the | 16
b down with | -34
b down you | -26
b draw the | -25
b dress and | 15
b drive $ | 24
b drive him | 29
b drive safe | -41
b drop it | 38
b due #Day | 37
b due on | 57
b each $ | 74
b each house | 30
b each morning | 45
b eat it | -32
b either of | 22
b else be | 15
b emeka $ | -23
b empty chair | -26
b end $ | -15
b enough to | -30
b even a | -16
b even the | -23
b evening and | 22
b evening be | 22
b ever ask | -16
b ever have | -15
b every single | -24
b everyone $ | -25
b everything $ | -46
b everything else | -19
b everything i | -17
b exam be | 43
b exchange $ | 24
b expire on | 43
b explain the | -27
b extra time | 63
b face $ | -31
b face on | -23
b fail to | -22
b fall asleep | 53
b family $ | -28
b family court | -16
b father be | -37
b fear of | -18
b fee be | 37
b feel about | -23
b feel like | -26
b feet $ | -16
b file for | -25
b find out out | -35
b fine #Day | 38
b fine and | 58
b fine by | 47
b fine will | 48
b fine with | 28
b finish at | 70
b first #Name | 20
b first #Number | -15
b first $ | 15
b first and | -20
b first in | -24
b first of | 61
b first the | -28
b first week | 30
b fix it | 37
b for #Day | 18
b for #Money | 58
b for #Name | 66
b for $ | -52
b for a | -16
b for all | -35
b for any | 20
b for be | -18
b for every | -43
b for everything | -22
b for exist | -21
b for him | -31
b for last | -29
b for me | 41
b for my | -25
b for no | -32
b forget $ | -25
b forgive me | -60
b form and | 79
b form be | 30
b frighten of | -19
b from #Day | 73
b from #Name | 22
b from #Number | 78
b from #Time | 68
b from a | -86
b from last | 53
b from mine | 29
b from now | 43
b from school | 57
b front pocket | 67
b full stop | -35
b fun $ | -23
b funny how | -27
b gate $ | 60
b get #Name | 59
b get #Number | 49
b get her | 18
b get him | 54
b get it | -20
b get on on | -17
b get the | 15
b get to | -26
b get yourself | -20
b give up up | -45
b give us | 27
b glad of | -18
b glasses be | 59
b go in in | 44
b go off off | -18
b go out out | 21
b go straight | -38
b go the | -55
b go to | -23
b go up up | 15
b go with | 40
b god bless | -18
b good at | -27
b good luck | -40
b good week | -31
b got move | 56
b great deal | -21
b hang on on | 16
b happen to | -45
b happy to | 55
b have #Name | 25
b have always | -41
b have ask | 25
b have be | -39
b have better | -21
b have book | -16
b have change | 23
b have clock | -21
b have email | 26
b have ever | -33
b have fail | -15
b have finally | 15
b have go | -31
b have have | -19
b have her | 142
b have his | 35
b have i | -16
b have just | -26
b have keep | -25
b have more | -47
b have move | 37
b have never | -22
b have now | 27
b have order | 65
b have pass | 24
b have put | 25
b have send | 21
b have something | -25
b have start | 15
b have swap | 18
b have tell | 45
b have that | -18
b have think | -15
b have time | -30
b have you | -86
b he #Day | 77
b he can | 20
b he must | 47
b he say | -28
b he should | 60
b he tell | -72
b he will | 33
b he would | -23
b head $ | -21
b head and | -17
b head be | -25
b hear it | 15
b hear that | -31
b hear the | -26
b hear you | -31
b her and | 20
b her at | 73
b her back | -23
b her bag | 15
b her have | 24
b her in | 59
b her name | 50
b her on | -21
b her shoes | -25
b her the | 19
b her to | 15
b her with | -29
b her would | -38
b him #Day | 34
b him #Number | -19
b him at | 20
b him i | 23
b him off | 21
b him so | 48
b his bag | 39
b his dad | -25
b his name | 41
b his phone | 47
b hold it | 16
b hold up up | -22
b holiday $ | -21
b home on | 32
b home with | 29
b honest to | -43
b hope that | -18
b hope the | -46
b hope will | -18
b hope your | -26
b hot tub | -22
b hour $ | 17
b hours after | 47
b house and | 62
b house be | -23
b house have | -36
b house with | -17
b house would | -27
b houses $ | 34
b how be | -35
b how i | -16
b how it | -39
b how many | -28
b how you | -32
b human be | -20
b hunt for | -30
b i #Day | -104
b i agree | 33
b i apologise | -57
b i be | -20
b i believe | -44
b i bring | 66
b i buy | 27
b i can | 31
b i carry | -23
b i cry | -25
b i ever | -18
b i feel | -43
b i gather | -35
b i give | 60
b i go | -38
b i hear | -16
b i hope | -58
b i keep | -50
b i know | -45
b i leave | -34
b i lose | -22
b i may | -31
b i must | 19
b i never | -42
b i notice | -46
b i only | -16
b i propose | 76
b i read | -47
b i really | -29
b i recall | -33
b i remain | -25
b i remember | -25
b i ruin | -43
b i say | -40
b i see | -33
b i should | -25
b i suggest | 40
b i suppose | -57
b i swear | -23
b i take | 23
b i think | 26
b i trust | -59
b i understand | -41
b i will | 21
b i write | -21
b if #Day | -17
b if #Name | -29
b if i | -63
b if neither | 24
b if the | 51
b if you | 52
b ill send | 29
b in #Number | -28
b in a | -40
b in be | 26
b in bed | 17
b in bit | -27
b in both | -21
b in each | 28
b in every | -39
b in exchange | 61
b in her | 76
b in his | 39
b in me | -31
b in some | -18
b in that | -97
b in their | 19
b in there | 28
b in which | -27
b in with | 27
b in your | -26
b insurance pay | 37
b into a | -47
b it #Day | 24
b it a | -58
b it as | 24
b it be | -19
b it before | 24
b it can | -17
b it down | -30
b it fall | 15
b it for | -30
b it have | -18
b it he | 53
b it if | 57
b it not | -23
b it off | 36
b it or | 49
b it out | -24
b it so | -18
b it start | 28
b it that | -26
b it they | -25
b it to | 15
b it would | -44
b its #Money | 36
b its in | 109
b its not | 31
b job $ | -16
b judge #Name | -21
b just a | -16
b just can | -17
b just do | -34
b just see | -19
b just the | -21
b just want | -33
b keep it | 85
b keep them | 71
b kind of | -27
b kind regards | -24
b know by | 22
b know how | -17
b know i | -59
b know it | -15
b know that | -38
b know the | -25
b know what | -49
b know where | -39
b know who | -27
b know you | -29
b land at | 62
b landline $ | 26
b last #Day | -35
b last #Name | -25
b last #Number | -45
b last month | -28
b last year's | 28
b late $ | 73
b late will | 22
b laugh $ | -34
b learn the | -16
b learn to | -42
b leave it | 69
b leave me | -33
b leave that | -26
b leave you | -24
b less $ | -20
b let him | -58
b letters $ | -26
b life $ | -29
b light off | -21
b light out | 41
b like a | -47
b like an | -34
b like be | -26
b like have | -23
b like it | 18
b like me | -17
b like that | -34
b like them | 47
b like this | -20
b list of | 56
b listen $ | -19
b little #Name | -22
b lol $ | 16
b look at | -45
b look in in | 20
b look up it | -34
b look up up | -38
b lose the | -20
b lot of | -39
b lunch and | -24
b lunch be | 22
b mad i | -27
b magistrate $ | -24
b make a | -17
b make it | 16
b make the | 25
b make your | -19
b man on | -20
b man with | -27
b manners $ | -20
b many times | -19
b marriage $ | -15
b marry to | -21
b may ask | -15
b may consider | -18
b may do | -29
b may look | -16
b may not | -53
b may try | -26
b maybe will | -30
b maybe you | -33
b me $ | -19
b me and | 29
b me be | -60
b me by | 79
b me for | -40
b me he | -15
b me himself | -26
b me i | -65
b me if | -20
b me in | -18
b me know | 21
b me not | -39
b me now | -22
b me off | -35
b me that | -67
b me to | -64
b me until | 52
b me when | -22
b me who | -22
b me with | -59
b me you | -39
b merry christmas | -22
b middle of | -29
b mind me | -27
b mind that | -29
b minutes with | 18
b miss the | 29
b money be | -21
b month $ | 31
b month from | 27
b month so | 17
b months $ | 28
b more and | -34
b more time | -36
b morning $ | 120
b mother $ | -26
b mother have | -27
b mother to | -28
b mother with | -21
b move $ | 56
b move my | 56
b move out out | -23
b move to | 16
b much as | -49
b mum $ | -32
b must #Money | 18
b must her | 27
b must not | 42
b must the | 73
b must to | 21
b must your | 85
b my #Name | 20
b my account | 26
b my attorney | -27
b my back | -47
b my birthday | -24
b my brother | 27
b my counsellor | -22
b my family | -27
b my father | -25
b my fault | -53
b my grandmother's | -32
b my hand | -58
b my hands | -15
b my head | -40
b my last | -22
b my number | 19
b my own | -55
b my phone | 21
b my records | -25
b my shift | 49
b my son | -44
b my therapist | -20
b n #Number | 53
b n be | -36
b n he | 30
b n i | -33
b n never | -36
b n the | 46
b name and | -48
b name be | -48
b name for | -35
b name on | 15
b nasreen $ | -27
b near the | 75
b nearer the | -40
b never any | -26
b never once | -26
b never say | -24
b never think | -27
b new fella | -21
b new pair | 24
b next time | -24
b next week | 58
b ngozi $ | -35
b night and | 40
b night so | 43
b no $ | -30
b no i | 70
b no signal | 22
b nobody have | -56
b not #Number | -34
b not a | -88
b not before | 49
b not give | -27
b not in | 25
b not make | -34
b not me | -33
b not must | -35
b not my | -20
b not see | -19
b not that | -27
b not there | -30
b notice $ | -28
b notice that | -30
b now $ | -25
b now on | 48
b number $ | 23
b of #Day | 48
b of #Money | 67
b of #Number | -29
b of a | -46
b of be | -31
b of direction | -19
b of him | 18
b of it | -42
b of my | -26
b of our | -45
b of proportion | -18
b of that | -58
b of these | -29
b of you | -99
b of your | -35
b of yours | -55
b off in | -54
b off on | 29
b office have | 41
b okay with | 53
b old $ | -26
b on #Day | 77
b on a | -27
b on and | 89
b on like | -21
b on me | -67
b on paper | -17
b on school | 61
b on speaker | -27
b on that | -88
b on ur | -23
b on with | -29
b once be | 53
b once more | -24
b ones $ | 26
b only $ | 60
b only ask | -35
b only want | -40
b open $ | 22
b open the | -44
b or #Number | 17
b or else | -19
b or it | 17
b or just | -28
b or not | -67
b or the | 39
b or we | -19
b or whatever | -33
b order $ | 20
b order be | -23
b other #Number | 15
b other $ | -32
b other people's | -24
b otherwise $ | -25
b our honeymoon | -20
b our own | -28
b ours $ | 21
b out #Day | 39
b out at | 36
b out the | -37
b out to | -22
b outside the | -29
b over every | -19
b over here | -25
b own kitchen | -24
b pair of | -30
b pardon me | -25
b parent with | -28
b parental alienation | -31
b parenting plan | 31
b parents on | 53
b parking ticket | -23
b part $ | -25
b part of | -25
b party be | 27
b pass my | -38
b passion for | -23
b passport expire | 32
b passports be | 17
b pattern be | -16
b pay #Money | 39
b pay #Number | 90
b pay $ | 30
b pay on | 27
b pay the | 50
b payments of | 26
b people $ | -36
b people who | -30
b people with | -34
b person who | -24
b phone call | -27
b photo of | 61
b photos be | 34
b pick up up | 27
b place $ | 27
b place at | 40
b place before | -27
b plan be | 17
b please bring | 35
b please can | 40
b please confirm | 45
b please do | -21
b please let | 100
b please send | 62
b please tell | 15
b please to | -28
b pls $ | 73
b pocket $ | 17
b pocket and | 37
b pocket of | 49
b pool $ | -16
b pray for | -25
b prefer $ | 52
b priyanka $ | -23
b promise $ | 25
b propose that | 52
b push it | -23
b put #Name | 51
b put down your | -19
b put my | -31
b put on on | -15
b raise a | -35
b ravonda $ | -24
b reach me | 29
b read it | -57
b read up | -30
b read your | -45
b ready at | 67
b receipt $ | 34
b regards #Name | -32
b remind me | -18
b rest $ | -23
b rest of | -60
b right for | -28
b right to | -39
b room with | 17
b row $ | -22
b run a | -24
b run both | 18
b same way | -33
b sandrine $ | -28
b say #Number | 31
b say about | -24
b say and | -23
b say for | -17
b say i | -25
b say that | 20
b say well | -20
b say you | -33
b school and | 74
b school bag | 48
b school be | 21
b school have | 20
b school nights | 61
b school office | 53
b school on | 47
b scream $ | -31
b scream into | -20
b second #Number | 71
b second time | -32
b section #Number | 26
b see $ | -46
b see her | 46
b see me | -33
b see my | -22
b see that | -19
b see the | -25
b see what | -47
b see you | -67
b sell my | -39
b sell the | -36
b send #Number | -15
b send me | 80
b send you | 49
b sense of | -51
b serious $ | 32
b session on | 53
b share be | 60
b she can | 31
b she get | -30
b she go | 23
b she have | 44
b she must | 91
b should it | -21
b should not | -24
b should to | -38
b show for | -26
b show you | -43
b shut $ | 57
b sick to | -29
b sick twice | 54
b side pocket | 60
b sign $ | 25
b sign a | -19
b sign it | 49
b sign the | -16
b since #Name | -75
b since the | -33
b single thing | -27
b sinéad $ | -30
b sister #Name | 63
b sister $ | -26
b sit down | -23
b sit on | -29
b sit with | -38
b size #Number | 106
b slippers $ | -21
b slot on | 24
b so #Money | 47
b so angry | -19
b so be | 37
b so forgive | -16
b so i | 27
b so if | 62
b so it | 18
b so mad | -27
b so many | -18
b so much | -25
b so no | 34
b so she | 22
b so u | 19
b so we | 78
b so well | -52
b so will | 28
b so your | 50
b soft play | 49
b some other | -27
b somebody have | -20
b something $ | -26
b something to | -38
b son $ | -27
b son be | -20
b sorry about | -20
b sorry be | -21
b sorry for | -135
b sorry sorry | -57
b sorry that | -18
b sort of | -39
b spare me | -27
b spare pair | 18
b spoil your | -19
b stage $ | -23
b stand at | -29
b stand in in | -26
b stand on on | -21
b stand there | -30
b stand up up | -21
b start at | 50
b stay at | 45
b stay in in | 59
b stay with | 48
b still have | 16
b still in | 37
b still must | 44
b stop expect | -31
b stop the | -46
b stretch to | -31
b suit you | 25
b suits me | 54
b supper $ | 44
b swap #Number | 22
b swing by | 43
b tablet be | -24
b take #Day | 59
b take #Name | 39
b take #Number | 29
b take all | -32
b take her | 71
b take him | 48
b take off it | 15
b take off off | -24
b take place | -18
b take them | 52
b take up up | -32
b take us | -25
b take your | -39
b talk to | -49
b tbh $ | -17
b teach him | -28
b teeth $ | -19
b teeth of | -20
b tell #Name | 55
b tell $ | -36
b tell a | -25
b tell my | 43
b tell u | 22
b tell you | -33
b tell your | -33
b term for | -38
b test be | 59
b test come back | 51
b test on | 58
b text me | -17
b text to | 26
b text you | 33
b than a | -22
b than be | -27
b than with | -21
b than you | -47
b thank for | -28
b thank you | -15
b that #Number | -37
b that a | -31
b that and | -34
b that at | -42
b that be | -64
b that boy | -28
b that day | 59
b that ever | -16
b that in | -44
b that man | -28
b that my | -44
b that on | -21
b that order | -22
b that say | -23
b that she | -17
b that the | -19
b that this | -28
b that way | -25
b that we | 78
b that will | -33
b that works | 45
b that would | -78
b that your | -85
b the #Day | -27
b the #Money | 25
b the #Name | 21
b the #Number | 39
b the #Time | 34
b the address | 72
b the allergist | 60
b the app | 38
b the baby | 69
b the back | 42
b the badge | 32
b the bag | -23
b the balance | 42
b the bank | 17
b the bed | 26
b the blame | -16
b the blue | 128
b the book | 36
b the boot | 65
b the bottle | 44
b the bowling | 42
b the boys | 50
b the bridge | 53
b the brown | 79
b the building | 18
b the cake | 27
b the calls | -15
b the camp | 48
b the cello | 41
b the center | 54
b the clock | -17
b the club | 56
b the dentist | 43
b the doctor | 48
b the door | 31
b the drawer | 38
b the emotional | -15
b the entire | -30
b the exam | -18
b the exchange | 51
b the family | -23
b the footy | 15
b the form | 56
b the fourth | -31
b the front | 51
b the green | 61
b the gym | -18
b the hook | 52
b the hospital | 30
b the hot | -20
b the insurance | 17
b the job | -32
b the judge | -58
b the kid | -25
b the kids | 60
b the kind | -24
b the lad | -27
b the lady | -40
b the landline | 60
b the last | -42
b the late | -28
b the left | 67
b the letter | 20
b the light | -40
b the log | -28
b the lunch | 17
b the magistrate | -24
b the marriage | -33
b the middle | -15
b the minute | -23
b the money | -15
b the morning | 35
b the move | -20
b the name | -16
b the names | -28
b the odd | 30
b the office | 29
b the orthodontist | 28
b the paper | -35
b the parenting | 51
b the parking | -24
b the passports | 65
b the pen | -25
b the pharmacist | 70
b the piano | 29
b the pink | 53
b the pool | 41
b the porch | 27
b the post | 16
b the pub | 24
b the radio | -27
b the reason | -23
b the receipt | 27
b the record | -47
b the renewal | 36
b the rest | -93
b the review | 48
b the right | 65
b the same | 19
b the school | 22
b the screen | -35
b the sheet | 25
b the side | 42
b the sort | -18
b the spacer | 30
b the spirit | -26
b the stairs | 28
b the street | -22
b the tablet | 53
b the teacher | 41
b the television | -26
b the tickets | 23
b the time | -31
b the tone | -23
b the traffic | -30
b the very | -29
b the video | -41
b the wall | -30
b the weekend | 48
b the white | 34
b the whole | -18
b the wind | -26
b the window | -50
b the wine | -25
b the word | -62
b the world | -35
b the year | -31
b the yellow | 49
b their hand | -18
b their own | -25
b them $ | -33
b them and | 52
b them back | 77
b them for | 64
b them home | 40
b them on | 37
b them this | 45
b them to | 50
b then $ | 35
b then and | -20
b then i | -36
b then the | -32
b there and | 18
b there at | 32
b there by | -21
b there so | 78
b there with | 16
b these days | -34
b these things | -25
b they do | -17
b they must | 72
b they want | 52
b thing i | -19
b thing or | -24
b thing that | -22
b thing to | -29
b things $ | -44
b think a | -25
b think about | -36
b think so | -18
b think that | -32
b think would | -27
b this #Day | 62
b this #Number | 35
b this and | -61
b this be | -82
b this morning | 63
b this time | 19
b this to | -25
b this week | 68
b tho $ | 16
b those #Number | 25
b through #Day | 51
b through #Name | 65
b through a | -21
b through the | 33
b through your | -21
b till #Day | 40
b till #Number | -15
b till #Time | -21
b till be | 29
b time $ | 16
b time in | 27
b time or | -15
b time that | -38
b time to | -21
b time would | -21
b tired of | -15
b to #Day | 55
b to #Money | 32
b to #Time | 126
b to a | -20
b to all | -23
b to ask | -60
b to bed | -16
b to blame | -23
b to collect | 21
b to come in | 44
b to consider | -25
b to feel | -35
b to find | -26
b to go in | 30
b to keep | 22
b to learn | -26
b to look | -26
b to make | -51
b to me | -74
b to reach | -15
b to read | -20
b to show | -52
b to sign | 78
b to sit | -51
b to that | -29
b to them | -25
b to think | -31
b to this | -15
b to wear | 21
b to your | -70
b to yourself | -18
b today and | 26
b tomorrow $ | 58
b tonight $ | 16
b top up | -15
b towel $ | -26
b trip to | 40
b trust the | -20
b trust you | -17
b tunde $ | -30
b turn out out | -23
b twice a | 51
b type this | -15
b u do | -30
b u get | 60
b u just | -32
b u tell | -22
b under #Number | 33
b under the | 20
b until #Day | 152
b until the | 89
b up #Number | -33
b up in | -16
b up on | -29
b up your | -23
b ur a | -27
b ur mom | 23
b ur mum | -37
b us and | 58
b us by | 54
b us have | 46
b us on | -15
b us the | 19
b us to | 52
b us who | -16
b use for | -15
b used to | -25
b very good | -17
b video call | 62
b voicemail $ | -20
b wait on | -34
b waiting room | -23
b wake up up | -33
b walk to | -23
b wall $ | -22
b want #Money | 21
b want #Number | 33
b want me | -56
b want the | 26
b warm $ | -25
b way of | -43
b way the | -29
b way to | 54
b way you | -25
b we agree | 32
b we get | 24
b we live | -18
b week #Name | -21
b week #Number | 26
b week $ | 16
b week and | 17
b week be | 17
b week in | -35
b week so | 45
b week you | -22
b weekend $ | -17
b weekend in | -43
b weekend of | 32
b weekends $ | 34
b weeks $ | 34
b weeks so | 43
b well and | 27
b well be | -30
b well do | -33
b well i | -37
b what #Name | -23
b what a | -51
b what do | -31
b what happen | -21
b what it | -33
b what the | -37
b what would | -38
b what you | -19
b whatever $ | -26
b whatever you | -33
b when have | -37
b when it | -77
b when she | -71
b when the | -17
b when we | -45
b when your | -32
b where be | -36
b where i | -49
b where you | 20
b whether you | 65
b which #Number | 33
b which be | 20
b who be | -70
b who do | -34
b whole #Name | -18
b whole #Number | -28
b whole family | -19
b whole month | -29
b why she | -24
b wiebke $ | -23
b will bring | 43
b will collect | 32
b will do | 42
b will drive | 47
b will hold | 53
b will just | -34
b will message | 57
b will miss | 21
b will must | 114
b will pay | 81
b will pick up | 45
b will put | 15
b will put in | 63
b will ring | 34
b will say | -26
b will see | -43
b will sign | 64
b will text | 120
b winter coat | -28
b with #Number | -73
b with a | -43
b with an | -48
b with food | 39
b with him | 22
b with his | 18
b with kind | -24
b with me | 38
b with more | -31
b with no | -56
b with nothing | -25
b with that | -50
b with your | -39
b without a | -23
b without so | -20
b woman who | -16
b wonder for | -16
b word about | -19
b word be | -24
b word for | -35
b work $ | 21
b work in in | -50
b work on on | 19
b works $ | 36
b works for | 31
b works will | 42
b worry about | -55
b would a | -16
b would already | -20
b would come | -25
b would find | -21
b would have | -73
b would like | 121
b would love | 43
b would make | -30
b would miss | 28
b would must | 36
b would rather | 45
b would say | -60
b would sooner | -15
b would the | -24
b would want | -19
b would you | 38
b write about | 77
b write it | -58
b x $ | -42
b year #Number | 23
b years i | -45
b years of | -27
b yes #Day | 54
b yes be | 47
b yes or | 18
b yes the | 53
b yes will | 58
b you about | -18
b you all | -25
b you ask | -15
b you because | -22
b you before | 53
b you by | 16
b you call | -21
b you enjoy | -32
b you ever | -35
b you feel | -40
b you for | -59
b you from | 51
b you get | -39
b you give | -35
b you in | -34
b you it | -25
b you just | -29
b you keep | -26
b you like | -67
b you may | -73
b you mind | -18
b you never | -30
b you only | -59
b you prefer | 52
b you put | 30
b you see | -28
b you should | -22
b you so | -50
b you that | -48
b you the | 15
b you there | -17
b you we | -26
b you who | -18
b you worry | -24
b your #Name | -40
b your #Number | 23
b your address | -40
b your brother | 17
b your father | -30
b your hand | 19
b your head | -23
b your hr | -23
b your last | -17
b your message | -55
b your mother | -109
b your mother's | -41
b your mouth | -28
b your mum's | 68
b your name | -23
b your new | -27
b your own | -95
b your phone | -65
b your share | 65
b your signature | 42
b your sister's | -33
b your son | -27
b your whole | -28
b yourself $ | -56
b yourself a | -20
b yourself to | -20
b yr old | -28
both present can | 66
both present not | -21
both present want | -25
child future | 26
child future not | 24
child present | 20
child present can | 42
child present may | 49
child present must | 141
child present must not | 69
child present not | 19
child present want | 22
f agreed | 54
f are | 40
f asking | -44
f attached | 30
f becomes | -22
f begging | -27
f beginning | 40
f being | -34
f bits | -36
f booked | 15
f boots | 49
f bothered | -23
f bound | -20
f breathing | -24
f bring | 38
f bringing | -16
f brought | -50
f calls | -66
f came | 20
f cancelled | -33
f carried | -50
f changed | 20
f changes | 26
f checked | 27
f checks | -27
f chose | -25
f cleaned | 46
f clocked | -21
f closed | 16
f closes | 50
f coming | 15
f confirmed | 45
f confirming | 22
f couldn't | -69
f counting | -63
f counts | -19
f covers | 47
f crying | -29
f depends | -32
f diagnosed | 26
f did | -27
f doesn't | 18
f drawn | -53
f dressed | 24
f driving | -25
f emailed | 25
f ends | 18
f existing | -21
f exists | -38
f expected | 26
f expecting | -48
f expires | 42
f failed | -26
f falls | 15
f feels | -35
f fell | 21
f felt | -18
f files | -25
f find | -32
f finishes | 20
f fits | -22
f frightened | -31
f gaslighting | -21
f getting | -16
f giving | -38
f gone | 15
f grown | -39
f had | -19
f hangs | 21
f haven't | -56
f having | -49
f he'll | 30
f he's | 16
f held | -29
f helps | -23
f hes | 47
f hiding | -26
f hold | -25
f hoping | -40
f houses | 15
f hung | -27
f i'll | 33
f isn't | -36
f it'd | -32
f keeps | 20
f known | -16
f knows | -21
f laminated | -27
f learned | -60
f leaves | -17
f let | -64
f lights | 16
f likes | 17
f looking | -23
f loves | -27
f makes | -16
f married | -50
f meant | -23
f met | -61
f missing | 20
f moved | 19
f need | 39
f needs | 59
f noticed | -36
f offered | 21
f opens | -21
f ordered | 48
f ought | -48
f passed | 30
f pays | 17
f pick | 23
f picking | 39
f pleased | -28
f practising | 64
f puts | -39
f raised | -28
f raising | -17
f reads | -34
f required | -21
f ringing | -22
f saying | -45
f scrolled | -27
f seeing | -31
f seen | -20
f sending | 53
f set | 61
f setting | 61
f shaking | -37
f she'll | -15
f she's | 28
f shes | 31
f shouldn't | -34
f showing | 57
f sits | -47
f skipped | -42
f sleeping | 31
f slept | 26
f sold | -56
f stand | -21
f starting | 62
f starts | 31
f stay | 24
f stays | 36
f stood | -93
f stopping | -39
f struck | -33
f stuck | -20
f supposed | -16
f swimming | 40
f taped | 24
f taught | -20
f telling | -56
f tells | -79
f thanks | -92
f thats | -67
f they'll | 70
f thinking | -34
f thought | -93
f tired | -30
f treating | -17
f tried | -25
f turn | -34
f turning | -42
f typed | -15
f ur | -44
f used | -80
f waiting | -43
f wake | -20
f walked | -32
f wants | 79
f warned | -18
f wasn't | -38
f watching | -27
f we'd | -26
f we've | 26
f were | -21
f weren't | -20
f won't | 18
f wonders | -16
f worked | -60
f working | 48
f worn | -27
f wouldn't | -57
f you'd | -28
f you'll | -23
f you've | -65
fact amount | 62
fact date | 22
fact time | 63
first | 43
last | -31
mark ! | -57
mark !! | -100
mark " | -149
mark : | 29
mark ; | 25
mark ? | 32
mark absolute writer | -27
mark abuse | -42
mark again none | 23
mark again reader | -44
mark contempt reader | -47
mark diagnosis | -73
mark diagnosis child | -28
mark diagnosis reader | -68
mark diagnosis thing | -43
mark diagnosis third | -50
mark diagnosis writer | -50
mark epithet | -37
mark epithet anyone | -32
mark epithet child | -27
mark epithet reader | -36
mark epithet thing | -68
mark epithet third | -20
mark exasperation | -63
mark exasperation none | -23
mark exasperation reader | -46
mark exasperation thing | -35
mark exasperation writer | -115
mark failing anyone | -36
mark failing child | 34
mark failing none | -33
mark failing third | 20
mark hedge | -21
mark hedge anyone | -28
mark hedge both | -20
mark hedge reader | -22
mark hedge thing | -28
mark hedge third | -26
mark hedge writer | -16
mark intensity both | 34
mark jab anyone | -21
mark jab writer | -24
mark judgement anyone | -19
mark judgement none | -47
mark judgement reader | -53
mark legal | -43
mark legal none | -61
mark legal reader | -36
mark legal third | -57
mark mental anyone | -71
mark mental both | -29
mark mental none | -33
mark mental third | 71
mark new-partner | -23
mark norm anyone | -61
mark norm thing | -32
mark past-relation | -56
mark past-relation child | -17
mark past-relation none | -21
mark past-relation reader | -37
mark please | 66
mark please both | 15
mark please child | 82
mark please none | 72
mark please reader | 32
mark quote anyone | -53
mark quote none | -20
mark quote reader | -18
mark quote third | 27
mark reader-family none | -52
mark reader-life reader | -16
mark sacrifice | -86
mark sacrifice reader | -22
mark sacrifice thing | -45
mark sacrifice writer | -85
mark slight child | 42
mark slight none | -74
mark slight reader | -70
none future | 57
none none | 42
none perfect | -44
none perfect not | -28
none present may not | -54
none present should | 30
none present want | 32
person Anyone | -20
person Parent | -15
person Professional | 16
persons Reader Both | -27
reader past | -36
reader perfect | -45
reader present may | -25
reader present want not | -15
subject anyone | -39
subject child | 17
tag QuestionWord | -29
tense none | 42
tense past must | -20
tense perfect should not | -45
tense present can | 18
tense present may not | -21
tense present must | 37
tense present must not | 17
tense present should not | -60
tense present want not | -43
thing future not | -27
thing past must | -21
thing perfect can | -41
thing perfect must | -24
thing perfect not | 15
thing present may not | 26
thing present must | 28
thing present must not | 21
third future | -55
third past not | 77
third perfect | 31
third present can | 26
third present must | 21
tiny | -48
w #Day | 27
w #Money | 62
w #Number | 17
w #Time | 65
w a | -15
w able | 26
w absolute | -56
w abuse | -27
w actually | -41
w ad | -25
w afraid | 38
w after | 28
w age | -67
w agre | 54
w agree | 130
w air | -35
w alienation | -42
w allergist | 60
w allergy | 35
w almost | -33
w alone | -62
w amount | -20
w amoxicillin | 43
w anger | -23
w another | -79
w anybody | -60
w anyone's | -26
w anyway | -55
w apologise | -19
w app | 19
w appear | -22
w appointment | 27
w appointments | -28
w arithmetic | -23
w arm | 42
w arrangement | -36
w article | -36
w asking | -20
w attach | 68
w attached | 38
w attend | 49
w attorney | -41
w audience | -36
w awake | -49
w aware | -32
w away | -20
w babies | -23
w back | 17
w backpack | 16
w bag | 53
w bags | 52
w balance | 18
w banana | 29
w band | 29
w bandstand | 22
w bars | 57
w basement | -30
w battery | -38
w beach | -26
w bear | -43
w because | 15
w become | -74
w bed | 15
w beg | -50
w believe | -68
w belt | 85
w big | -72
w bigger | 44
w bike | 26
w bind | -20
w bins | 30
w birthday | -25
w blame | -63
w blazer | 30
w bless | -80
w block | -23
w bloke | -27
w blow | -48
w blue | 73
w boat | -18
w bobbis | 78
w book | 24
w booking | 52
w boot | 42
w born | -26
w both | 59
w bottle | 71
w bowling | 22
w boy | -50
w boy's | -17
w boys | 18
w brain | -28
w brave | -36
w breakfast | 16
w breath | -37
w breathe | -52
w breathing | -29
w bring | 36
w bring back | 19
w brother | 21
w brown | 79
w brush | 37
w btw | -47
w buggy | 24
w building | 18
w bunk | -30
w burden | -30
w business | -17
w busy | -39
w cabin | 51
w camp | 48
w cancell | -54
w candles | 29
w caravan | 22
w care | -22
w carys | -38
w case | 17
w cause | -29
w cease | -27
w cello | 78
w center | 18
w certain | -23
w character | -24
w charger | 104
w chart | -42
w chat | -43
w check | 31
w cheese | 34
w child | -39
w child's | -47
w clap | -26
w clean | 15
w clear | 54
w clearly | -24
w clinic | 21
w clock | -77
w coats | 18
w coercive | -21
w collect | 69
w colour | -39
w column | -46
w come back | 17
w come in | 21
w come off | 16
w comment | -25
w commentary | -29
w comments | -42
w compliments | -24
w condo | -28
w confirm | 114
w consent | 31
w conservatory | -34
w consider | -79
w content | 17
w control | -40
w controlling | -57
w conversation | -26
w cook | -47
w copy | 21
w correspondence | -35
w costume | 28
w counsel | -46
w counsellor | -43
w counselor | -23
w count | -17
w counter | -38
w county | 24
w court | -21
w cousin | -32
w cousin's | 15
w cover | 40
w covered | 18
w crazy | 19
w cream | 39
w cross | -42
w cry | -21
w cupboard | 30
w curtains | -22
w d | 59
w dad | -117
w daddy | -43
w dance | -29
w dare | -50
w dark | -27
w date | 34
w daughter | -52
w day | 25
w daycare | 98
w deal | -45
w decent | -58
w decree | -20
w delay | 29
w dentist | 25
w depend | -46
w desk | 17
w details | 58
w diagnos | 26
w dial | -20
w die | -30
w direction | -29
w directly | 40
w discover | -23
w disturb | -22
w dock | -19
w doctor | 16
w document | -17
w door | 32
w dose | 55
w doubt | -38
w dougie | -41
w downstairs | 86
w drama | -28
w draw | -16
w drawer | 38
w dress | 17
w drops | 49
w drunk | -16
w dry | 15
w due | 132
w dull | -23
w dunno | -42
w dy | -19
w ear | 16
w early | 34
w easy | -43
w education | -16
w egg | -28
w eh | -22
w eid | -24
w em | 67
w email | 32
w emails | -30
w emeka | -23
w emotional | -44
w empty | -21
w energy | -21
w enjoy | -98
w entire | -50
w entrance | 52
w envelope | 23
w eve | 18
w even | -32
w evenings | -21
w ever | -63
w everybody | -28
w everyone | -44
w everything | -58
w exam | -21
w except | 18
w exchange | 22
w exist | -72
w expensive | -29
w expire | 43
w explain | -24
w extra | 42
w f | 56
w face | -52
w facetime | 16
w fail | -19
w fall | 35
w families | -26
w family | -91
w fast | 16
w father | -133
w fathers | -41
w fear | -31
w feel | -153
w feet | -33
w fella | -58
w fence | -36
w fetch | 22
w few | 15
w figure | -56
w figure out | -28
w file | -27
w film | 115
w financial | -47
w find in | -32
w find out | -40
w fine | 80
w finish | 20
w fix | 22
w fixed | 68
w flat | 15
w fly | 74
w folder | 15
w folks | -16
w food | 76
w foot | 21
w foreign | -21
w forgive | -74
w form | 44
w fourth | -51
w fracture | 61
w frighten | -31
w full | -21
w funeral | -36
w funny | -64
w fuss | -26
w future | -30
w gap | -27
w gaslight | -21
w gaslighting | -15
w gather | -40
w get off | -53
w girl | -73
w give up | -45
w glasses | 15
w glove | 50
w go in | 48
w go off | -18
w go out | 21
w go up | 15
w god | -43
w goggles | 54
w golf | -48
w gown | -16
w grade | -46
w grandmother's | -32
w green | 69
w ground | -18
w grow | -58
w growing | 15
w grown-ups | -33
w guard | 23
w guess | -43
w guilty | -26
w gymnastics | 44
w habit | -41
w haircut | -39
w hall | 32
w handover | 46
w hang on | 16
w happen | -37
w hard | -15
w hardly | -86
w hat | -15
w hay | -18
w hear | -19
w heart | -71
w heat | -38
w helicopter | -26
w helmet | 56
w her | 25
w herself | -25
w hi | 63
w hide | -35
w hire | 30
w his | 22
w hobby | -61
w hockey | 43
w hold up | -33
w honeymoon | -20
w hoodie | 56
w hope | -145
w hospital | 20
w hour | 19
w household | -41
w houses | 63
w how | -111
w howl | -38
w hr | -23
w hrs | 16
w human | -44
w hunt | -30
w ice | 31
w idk | -38
w ignore | -20
w il | 66
w ill | 24
w imagine | -48
w inbox | -43
w includ | 21
w incompetence | -29
w infection | 62
w inhaler | 25
w instruct | -28
w insurance | 30
w into | -26
w invoices | 15
w ipad | 29
w issue | -22
w itself | -17
w job | -49
w joint | 18
w journey | -23
w judge | -96
w judo | 63
w keep away | -38
w keep on | -28
w kids | 17
w kind | -22
w kit | 23
w knee | 29
w knees | -48
w lad | -65
w ladies | -31
w lady | -70
w lah | -28
w laminat | -27
w land | 42
w landline | 51
w language | -19
w late | 25
w later | 18
w laugh | -86
w lawyer | -46
w lay | -53
w learn | -132
w less | -35
w let down | -23
w lets | -43
w letter | 37
w level | 20
w library | 37
w lie | -88
w life | -32
w lift | -38
w limit | -22
w listen | -72
w literally | -47
w livid | -16
w locker | 54
w log | -70
w lol | 16
w longer | -30
w look | -37
w look in | 20
w look up | -79
w looks | -29
w lovely | -34
w luck | -52
w lump | -17
w lunch | -17
w mama | -21
w man | -23
w manipulative | -26
w manners | -39
w many | -72
w mark | -21
w marriage | -52
w marry | -53
w match | 60
w maths | 89
w matter | -17
w mattress | 22
w meanwhile | -37
w medicine | 23
w memory | -43
w men | -48
w merry | -22
w mess | -27
w message | 16
w mg | 54
w middle | -15
w milk | 62
w mind | -55
w mins | 26
w mirror | -38
w mislaid | -36
w ml | 66
w mobile | 61
w mom | 28
w money | -25
w more | -49
w morning | 56
w mother | -31
w mother's | -22
w mothers | -17
w mouth | -25
w move | 19
w move out | -23
w much | -25
w mum's | 68
w mums | 24
w must | 35
w myself | -50
w nah | -17
w nails | -26
w nan | -15
w narcissism | -17
w narcissistic | -21
w nasreen | -27
w naturally | -19
w nerves | -27
w ngozi | -35
w nice | -31
w night | 26
w nits | 61
w no. | 23
w nobody | -62
w noodles | -32
w notice | -24
w number | 39
w nurse | 25
w nursery | 78
w odd | 19
w offer | 42
w office | 22
w oh | -56
w ok | 16
w okay | 26
w one's | 19
w only | -17
w onto | -27
w orange | 24
w organise | -19
w our | -22
w out | -17
w owe | -25
w own | -18
w packet | 31
w pads | 25
w pain | 19
w pair | 21
w pants | 61
w paper | -95
w papers | 26
w pardon | -64
w parent | -84
w parental | -31
w parents' | -17
w parking | -62
w parrot | -22
w part | -45
w party | 51
w passion | -23
w passport | 56
w passports | 106
w patch | 27
w patience | -36
w pattern | -51
w pay | 15
w payment | -17
w pe | 67
w peace | -24
w pen | -21
w people | -102
w people's | -24
w perhaps | -16
w pharmacist | 70
w phones | 50
w photo | 17
w physio | 31
w piano | 17
w pick | -29
w pick up | 45
w pick-up | 33
w pillow | 16
w pin | 33
w pink | 47
w pistachio | 60
w plastic | -39
w plate | -35
w please | 20
w plenty | -25
w pls | 127
w plus | 79
w pocket | 58
w point | -24
w pool | 34
w poor | -20
w pop | 17
w portal | 24
w possible | 57
w possibly | -21
w pouch | 40
w pounds | -31
w practise | 21
w pray | -36
w prescription | 61
w present | 18
w press | -34
w pressure | -23
w priyanka | -23
w prompt | -23
w proper | -51
w properly | -33
w proportion | -18
w propose | 88
w proud | -34
w pub | 15
w puffs | 49
w pull | -51
w pump | 18
w push | -43
w put | 16
w put away | -43
w put on | -20
w question | -17
w queue | -42
w quid | -23
w quiet | -71
w quit | -59
w radio | -27
w raise | -27
w range | -16
w rank | -20
w rate | -26
w rather | 19
w ravonda | -24
w read | -55
w reading | 44
w ready | 46
w real | -48
w really | -108
w reason | -39
w recall | -71
w receipt | 15
w receipts | 40
w reckon | -46
w recommend | 34
w records | -35
w red | 31
w reference | 71
w refund | 24
w regard | -33
w regards | -47
w regret | 27
w remain | -20
w remember | -41
w reminder | -19
w renewal | 54
w request | -29
w respect | -41
w rest | -121
w return | 30
w reverse | -24
w roll | -41
w roof | -39
w root | -22
w rope | -33
w row | -36
w rucksack | 30
w rui | 29
w safe | -31
w sailing | 16
w sandrine | -28
w scan | 50
w scene | -16
w school | 33
w science | 26
w scooter | 19
w score | 24
w scream | -65
w screen | -61
w scroll | -40
w seats | 69
w seconds | -27
w section | 60
w see | -41
w sell | -24
w send | 36
w sense | -86
w sentence | -16
w service | 43
w session | 50
w set | 32
w shake | -46
w shame | -18
w sharp | 74
w shin | 41
w shirt | 51
w shop | -17
w show | -31
w shut | 25
w sickness | 56
w side | 29
w sigh | -36
w sign | 24
w sign up | -23
w signal's | 60
w silence | -41
w simple | -36
w since | -39
w single | -49
w sinéad | -30
w sit | -45
w site | 20
w size | 37
w skip | -47
w slippers | -21
w slot | 59
w smell | -40
w snow | 24
w social | -17
w sock | -20
w soft | 29
w sole | -24
w some | -49
w somebody | -80
w somebody's | -20
w something | -94
w somewhere | -71
w son | -25
w son's | -22
w soon | -34
w sore | 61
w sort | -50
w sound | -29
w soup | -38
w spacer | 30
w speak | -19
w speaker | -27
w spelling | 18
w spend | -20
w spirit | -26
w spoil | -40
w sports | 26
w stack | -20
w stairs | 21
w stand in | -26
w stand on | -21
w stand up | -21
w start | 27
w stay | 38
w stay in | 59
w stone | -21
w stopwatch | -23
w store | -67
w story | -50
w straight | -22
w stranger | -44
w strap | 43
w stretch | -55
w studs | 49
w subject | -23
w suggest | 28
w suit | 32
w suits | 63
w summers | -27
w supper | 21
w suppos | -16
w suppose | -57
w sure | -23
w surgery | 57
w suspect | -19
w swear | -45
w swim | 74
w syrup | 49
w system | -27
w ta | -29
w tablet | 18
w tablets | 27
w take | 17
w take up | -47
w tally | -21
w tattoo | -24
w tea | 19
w teach | -44
w teacher | 19
w tear | -32
w teeth | -18
w television | -26
w telling | -41
w temp | 53
w temperature | 38
w ten-year-old | -21
w test | 31
w textbook | -44
w than | -28
w thank | -57
w thanksgiving | -16
w that | -27
w therapist | -44
w thermometer | -31
w these | -137
w thick | -32
w thing | -32
w things | -84
w tho | 22
w thread | -25
w thx | 22
w tickets | 29
w tide | -24
w til | 17
w tip | -21
w tire | -36
w tired | -31
w today | 37
w tomorrow | 177
w tone | -67
w tongue | -19
w tonight | 42
w total | 72
w touch | -16
w toxic | -50
w trade | 24
w traffic | -45
w training | 26
w transfer | 36
w trash | -19
w trick | -25
w trim | -25
w truly | -21
w trust | -92
w truth | -24
w try | -34
w tub | -38
w tunde | -30
w turn out | -23
w uncle | -28
w under | 50
w until | 57
w urgent | 19
w used | -25
w ute | -26
w value | -22
w victim | -24
w view | -43
w voicemail | -49
w waiting | -36
w wake | 15
w wake up | -33
w wall | -28
w warning | -24
w washed | 29
w wave | -41
w way | -26
w ways | -25
w wednesday's | 55
w week | 15
w weekends | 38
w welcome | 39
w what | -39
w whatever | -27
w when | -19
w where | -40
w whichever | 66
w while | -22
w whisper | -32
w white | 72
w who | -62
w who'd | -52
w whole | -38
w whose | -66
w why | -59
w wiebke | -23
w win | -33
w wind | -26
w window | -63
w wine | -34
w wish | -16
w woman | -116
w wonder | -30
w wonderful | -34
w word | -57
w work in | -50
w work out | -25
w works | 129
w worse | -38
w would've | -35
w wow | -31
w wrap | 23
w wreck | -32
w wrist | 61
w x | -42
w x-ray | 62
w y'all | -53
w ya | 31
w ye | -29
w yeah | 23
w years | -70
w yellow | 49
w yep | 26
w yes | 35
w yoga | -26
w your | -24
w yourself | -165
w yr | -41
writer future | 17
writer future not | 32
writer past must | -33
writer past not | -61
writer perfect should | -29
writer perfect should not | -27
writer present can | 55
writer present may | -31
writer present should not | -29
writer present want not | -66
`,
);
