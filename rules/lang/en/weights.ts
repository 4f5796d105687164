import { readWeights } from '../weights.ts';

/** Fitted by scripts/fit-signs.ts on the development corpora, then frozen: not edited by hand. */
export const weights = readWeights(
  // what it decides | base | threshold
  `
any | -13 | 4
insult | -28 | -1
label | -42 | -12
blame | -23 | -6
motive | -40 | -15
sarcasm | -19 | -6
threat | -42 | -12
emotion | -34 | -9
guilt | -28 | -7
past | -30 | -13
off-topic | -29 | -3
opinion | -39 | -15
defence | -34 | -9
child | -41 | -15
command | -31 | -10
advice | -35 | -5
apology | -48 | -20
vague | -49 | -21
`,
  // sign | how much it counts for each
  `
act apology | apology 12
act command | any 2
act proposal | any -2
act request | any -3
anyone past | any 6 | insult 6 | sarcasm 11 | emotion 10
anyone past not | any 9 | defence 14
anyone present | blame 7 | sarcasm -7
anyone present can not | any 5
anyone present not | any 3 | blame 10 | sarcasm 6
anyone present want | any 5 | insult -6 | blame 9 | sarcasm -6 | emotion 6 | off-topic 7 | opinion 9 | advice -6
b #Day #Name | any 4 | past 6
b #Day #Number | any -3
b #Day #Time | any -3
b #Day $ | any -2
b #Day after | any -6
b #Day also | any -4
b #Day because | any 2
b #Day by | emotion 8 | defence 8
b #Day can | any -2
b #Day cos | any 5
b #Day evening | any -3
b #Day from | any 3 | command 6
b #Day have | any -2 | blame -7 | sarcasm -8 | apology 7
b #Day i | any -2 | sarcasm -6 | vague 7
b #Day if | any 7 | sarcasm 10 | child 11
b #Day in | any 7
b #Day it | any -7
b #Day night | any -5
b #Day or | any 2 | guilt 7
b #Day school | any -4
b #Day she | any -3
b #Day so | any -2
b #Day that | any -5
b #Day the | any -3
b #Day to | any -3
b #Day which | any -2
b #Day with | any 2 | guilt 9
b #Money $ | any -5 | sarcasm -6 | command -7
b #Money and | any -6
b #Money at | any -4
b #Money be | any -2
b #Money by | any 14
b #Money deposit | any -2
b #Money in | sarcasm 7 | advice 7
b #Name #Number | any -4
b #Name $ | any -4
b #Name ask | any 7
b #Name at | any -2
b #Name be | any -2
b #Name can | sarcasm 6 | guilt 8
b #Name come back | any 4
b #Name day | any -2
b #Name do | any -7
b #Name for | sarcasm -7 | defence 8
b #Name from | any -3
b #Name have | any -3
b #Name he | any -2
b #Name i | any -3
b #Name in | any -3
b #Name must | any -3
b #Name n | insult 7 | blame 7 | emotion 6 | command 7
b #Name office | any -3
b #Name say | any -2 | blame -6 | child -6
b #Name school | any -4
b #Name so | any -3
b #Name the | any 11 | blame -7 | sarcasm 10 | guilt 6 | off-topic -7
b #Name though | any 7
b #Name to | any -2
b #Name until | any -2
b #Name want | any 3 | sarcasm 8 | child 9 | advice -6
b #Name who | any 2
b #Name will | any -4
b #Name with | any 5 | motive 6 | sarcasm 8 | emotion 10
b #Number #Day | any -3
b #Number #Money | any -6
b #Number #Name | any -3 | guilt 6 | past 6
b #Number #Number | insult 6 | off-topic 8
b #Number $ | any 2
b #Number a | any 2
b #Number about | any -4
b #Number at | any -3
b #Number be | any -2
b #Number can | any -6
b #Number children | any 8
b #Number day | any 9 | vague 11
b #Number days | sarcasm -10 | defence 7
b #Number do | opinion 7
b #Number for | any -2
b #Number hours | any -2 | blame -6
b #Number i | any -4
b #Number in | sarcasm -6
b #Number mg | any -4
b #Number min | sarcasm 6
b #Number minute | any -2
b #Number months | any 5 | blame 9 | past 8 | off-topic 7
b #Number more | any 7
b #Number or | any -2
b #Number so | any -3
b #Number term | any 2 | blame 9
b #Number the | any -4 | blame -6 | sarcasm -7
b #Number thing | any 3
b #Number time | any 5 | emotion 7 | guilt 12
b #Number times | any -3
b #Number to | any -3
b #Number weeks | any -4
b #Number which | any -2
b #Number who | any 4 | guilt 6
b #Number would | any -4
b #Number years | any 6 | guilt 6 | past 15
b #Time $ | any -3
b #Time and | any -2
b #Time at | any -4
b #Time be | any -3
b #Time for | any -2
b #Time from | any -7
b #Time in | any -2
b #Time on | any 8 | command 15
b #Time or | any 6 | threat 9
b #Time so | any -2
b #Time to | any -5
b #Time tomorrow | any 6 | command 8
b #Time with | any -4
b ^ #Name | any -2
b ^ #Number | any 10 | blame 6 | sarcasm 7 | defence 7 | command 6
b ^ #Time | any -4
b ^ a | any 9 | opinion 14 | advice 12
b ^ after | any 5 | threat 6 | guilt 7 | child 7
b ^ also | any -3
b ^ and | any 6 | insult 6
b ^ as | any 6 | sarcasm 10 | vague 9
b ^ ask | any 10
b ^ be | any -3
b ^ both | any -4
b ^ but | any 10 | sarcasm 12 | opinion 8
b ^ can | any -3
b ^ delroy | any -5
b ^ do | any 6 | blame -7 | command 15
b ^ even | any 9
b ^ every | any 2
b ^ folake | any -5
b ^ for | any 3 | guilt 6
b ^ funny | any 3
b ^ god | any -4
b ^ good | any -5 | blame -6
b ^ happy | any -3
b ^ he | any -3
b ^ her | any -4
b ^ hey | any -4
b ^ his | blame -6
b ^ hope | any -4
b ^ if | threat 7
b ^ in | any 5 | blame 9 | sarcasm -6 | opinion 9
b ^ it | any 6
b ^ just | any -3
b ^ kenji | any -5
b ^ kindly | any -3
b ^ last | any 8 | blame 8 | guilt 14 | child 13
b ^ let's | any -3
b ^ may | any -3
b ^ maybe | any 3
b ^ my | sarcasm -6
b ^ next | any 6
b ^ no | any -7
b ^ nobody | any 5 | label 7 | blame -9 | guilt -8 | opinion -6 | defence 9
b ^ not | any -5 | blame -10 | sarcasm -6 | off-topic -7
b ^ omg | any -4
b ^ or | any 5
b ^ please | any -3
b ^ r | any -5
b ^ ruby's | any -2
b ^ sandrine | any -5
b ^ school | any -3
b ^ segun | any -5
b ^ send | any -4
b ^ she | any -2
b ^ should | any -3 | advice -7
b ^ so | any 6 | sarcasm 11 | command 6
b ^ sorry | any -2
b ^ take | any -2
b ^ tell | any -6 | blame -6 | sarcasm -6
b ^ thank | any -5 | sarcasm -7
b ^ that | blame 6 | past 8
b ^ the | any -3
b ^ their | any -5 | blame -8 | off-topic -6
b ^ then | sarcasm 7 | off-topic 8
b ^ there | any 4 | opinion 11
b ^ they | any -5
b ^ tunde | any -5
b ^ ur | any -3
b ^ we | any 3 | past 8
b ^ well | any 8 | sarcasm -7 | emotion 11 | vague 6
b ^ what | any 2 | sarcasm -7
b ^ will | any -3
b ^ with | any -2
b ^ would | any -3
b ^ wren | any 2 | sarcasm 6 | off-topic 10 | child 8
b ^ yep | any -2
b ^ yes | any -4
b ^ you | any 3
b ^ your | any -7 | guilt -7
b a baby | any 4
b a bad | any -3
b a bit | any -4
b a boy | any 4 | guilt -7
b a car | any 3
b a child | any 5 | blame 11 | sarcasm -6 | opinion 11
b a copy | any -5
b a day | any -3
b a father | any 2 | guilt 7 | off-topic -7 | apology 6
b a game | any -3
b a good | any -9
b a household | any 8
b a kitchen | any 6
b a lady | any -2
b a list | any 3
b a little | any 4 | insult -6 | blame 9 | guilt -6 | opinion 8
b a man | any 5 | insult 9 | opinion 8
b a matter | any 5
b a meeting | any -4
b a message | any -8
b a million | any -2
b a name | any 4
b a new | any 2 | sarcasm 7 | off-topic 13
b a note | any -6
b a person | any 3
b a photo | any -8
b a real | any 8
b a second | any 7 | sarcasm 9 | advice 12
b a single | insult 6 | sarcasm 7
b a speech | any 2
b a stranger | any 6
b a time | any 5
b a woman | any 5 | insult 10 | blame -9
b a word | any -3
b a yes | any 6
b able to | any -5
b about #Day | any 7
b about #Name | any -6
b about #Number | any -3
b about as | any 5
b about it | any 4 | sarcasm -8 | threat 10 | emotion 8
b about the | any -2
b accord to | any -4
b after #Number | any -7 | blame -6 | sarcasm -8
b after #Time | any -4
b after $ | any -6 | blame -6 | guilt -7
b after that | any 5
b after the | blame 8 | sarcasm 7
b again $ | any -2 | blame -6 | emotion -6
b again in | any -4
b agree that | any -3
b alienation $ | any 3
b all #Number | any 12 | blame 15 | sarcasm -6
b all and | any -4
b all be | any 5
b all good | any -2
b all of | any 2 | guilt 8
b all on | any 9
b all right | any -3
b all the | any -7
b always be | any 7
b an answer | any -4
b an ear | any -4
b an hour | any -2 | guilt 8
b and #Day | any -5
b and #Name | any -3
b and a | any -3 | sarcasm -7 | advice 9
b and after | any -2
b and again | any 5
b and be | any 2 | guilt 6
b and call | any 7
b and every | any 6
b and for | any 2
b and have | any -2 | defence 6
b and he | any -3
b and her | any -2
b and i | any 4 | guilt 6
b and must | any -2
b and my | any 3
b and no | any 3 | blame 11 | sarcasm -8 | past 6 | opinion 9
b and nobody | any 4
b and not | any 6 | blame 7
b and say | any 8
b and she | guilt 6 | past 7
b and then | any 2 | blame 12
b and they | any 2 | blame 10 | off-topic 11
b and we | any 3 | motive 7 | sarcasm 8
b and what | any 2
b and will | any -2
b and would | any 2 | advice 6
b and yes | any 5
b and you | any 9 | threat 6 | defence 6
b and your | any 3 | insult 6 | threat 7 | off-topic 6
b answer by | any -3
b anything $ | any 11
b around #Time | any -5
b arrive #Number | any -4
b arrive $ | any -2
b as for | any 6
b as her | any -5
b as his | any -6
b as i | any 5
b as the | any 5 | opinion 7 | defence 6
b as to | any 5
b as usual | any 5
b ask $ | any 5 | insult -8 | blame -10 | motive 13 | sarcasm -13
b ask for | guilt 6 | defence -6
b ask me | any 5
b ask my | any -3 | insult 7 | guilt -6
b ask the | guilt 6
b ask them | any -4
b ask you | blame -8 | sarcasm -8 | command 6
b ask your | any 5
b at #Number | any -3
b at a | any 2 | guilt 6
b at all | any -4
b at me | any 5
b at night | any -5
b at nursery | any -3
b at school | any -3
b at that | any 5 | insult -6 | blame 12 | off-topic 8 | defence 8
b at work | any -2
b at your | blame 11 | sarcasm 6
b at yours | any -4
b away from | any 3
b back #Day | any 2
b back in in | past 6
b back on | any -4
b back to | any 2
b bag $ | any -4
b bag and | any -5
b bag for | any 4
b bank transfer | any -5
b bath and | sarcasm 6 | guilt 6
b be #Day | any -3
b be #Name | off-topic 11
b be #Number | any 3 | sarcasm 6
b be #Time | any -3
b be $ | any -2 | blame -6
b be a | any 3
b be about | any -2 | sarcasm -9 | off-topic -9
b be absolutely | any -4
b be actually | any 3
b be all | any 2 | blame -7 | sarcasm -10 | past 9 | apology 15
b be already | any 7
b be always | any -5
b be an | any 2 | blame 7 | apology 7
b be and | any 3
b be ask | any 4
b be attach | any -2
b be back | any -3
b be be | any -4
b be best | any -4
b be boiling | any 3
b be book | any -3
b be borderline | any -7
b be both | any -4
b be by | any -4
b be call | blame -8
b be closed | any -2
b be come | any -2
b be content | any -2
b be crazy | any -9 | emotion -7
b be dead | any -4
b be dress | any 8
b be drive | any 4
b be due | any -3
b be easier | any -5
b be feed | any 2
b be feel | any 5
b be fine | any -4
b be for | any -3 | sarcasm -7
b be get | blame -6 | sarcasm 8 | emotion 9 | guilt -7
b be glad | any 2 | blame -8 | sarcasm 7
b be go | any -4 | sarcasm -9
b be going | any -7
b be good | any 2
b be growing | any -4
b be happy | sarcasm -6
b be her | any 2
b be here | sarcasm 7 | guilt 6
b be his | sarcasm -8 | child 7 | command 9
b be i | any 4 | sarcasm -10 | opinion 8 | apology 7
b be in | any -2
b be it | any 7 | sarcasm 9 | emotion 6 | past 10
b be just | any 8
b be like | any 6
b be literally | any -3
b be look | any 3 | sarcasm -8 | defence 6
b be more | any 6
b be my | any 9 | defence 6 | apology 9
b be never | any 2 | motive 6 | sarcasm -6 | advice 10
b be nice | any 7
b be no | blame -6
b be not | any 3 | opinion 6
b be nothing | any 3
b be of | any 4
b be off | any -3
b be ok | any -2
b be on | any -2
b be only | any 7 | blame 9 | sarcasm -7 | guilt 6 | opinion 11
b be out | any -6
b be probably | any 2
b be read | any 7
b be ready | any -5
b be see | any -2
b be so | emotion 8
b be sorry | any 3 | guilt 8 | apology 11
b be split | any -3
b be still | any -6 | sarcasm -6
b be sure | any 7
b be take | blame 6 | sarcasm -7 | opinion 7
b be teach | any 6
b be tell | any 2
b be that | any 4 | blame 7 | off-topic 6
b be the | guilt 7
b be there | any -5
b be to | any 4 | command 14
b be too | any 7 | blame 8 | child 9
b be u | any -3
b be up | any -3
b be welcome | any 5
b be what | any 3 | insult 11
b be with | any -3
b be write | any -3
b be you | any 2 | insult 6 | label 7 | defence 7
b be your | blame 7 | sarcasm -8 | past 7
b be yours | any 4 | blame 11 | sarcasm -6 | past -6
b because i | any 4
b because it | any 5 | blame 7 | motive 10 | guilt 6 | defence 7
b because of | any -5
b before #Day | any 2 | command 9
b before #Number | any -4
b before #Time | any -2 | sarcasm 9 | off-topic 9 | advice -7
b before the | child 6
b before you | any 8 | blame -6 | motive 9 | past 8 | defence 7
b behind a | any 8
b birthday $ | any -5
b bit of | any -4
b boat $ | any 5
b boiling $ | any 3
b book it | any -9
b both $ | any 3 | defence 6
b both houses | any -5
b both of | any -5 | sarcasm -6
b both parents | any 9
b both solicitors | any -5
b break down | any 5
b bring her | any -6
b bring it | advice -6
b brother $ | any -7
b brother's wed | any 4
b but the | any -3 | blame -7 | sarcasm -7
b but you | any 9 | guilt 8
b buy that | any 10
b by #Number | any -3
b by #Time | any 7 | command 11
b by email | any -3
b by it | any 8
b by my | blame -6 | guilt -6 | off-topic -7
b by now | any 6
b by the | any -2
b by tomorrow | any -5
b calendar since | any 7
b call #Name | guilt 6 | child 6
b call her | any 3
b call on | any 2
b call you | any -4
b can $ | any -8
b can ask | any -4
b can do | any -3
b can eat | any 4
b can find | any -3
b can get | any 6
b can have | blame 7 | sarcasm 6
b can say | any 4 | insult 6 | past 6
b can tell | any -3 | blame -7 | sarcasm -6
b can we | any -2
b can work | any 10
b can you | any -3
b cap $ | any -2
b car $ | sarcasm 10 | guilt -6 | past -8 | off-topic 11
b car seat | any -3 | sarcasm -7 | off-topic -6
b case you | any 5
b cello hire | any -3
b child $ | any 10
b child be | any 4
b child of | any 5
b children will | any -6
b christmas #Name | any -5
b class $ | any -5
b clause #Number | any -5
b clean and | any -4
b collect her | any -3
b come $ | any -3
b come again | any -3
b come at | command 6
b come back back | any 2
b come back back in | any -4 | blame -6
b come by | any -2
b come from | any 4
b come out out | any -3
b come to | any 5
b conclude that | any -4
b confirm by | any -2
b congratulations to | any -5
b content to | any -6
b copy $ | any -5
b count $ | any 3
b cream be | any 2
b daughter $ | any 2
b day be | any -2
b day it | any -5
b days $ | any -3
b days and | any 4
b delroy $ | any -5
b depend on | vague 7
b do #Day | any -5
b do #Number | any 4
b do $ | any -2 | guilt 7 | defence -6
b do a | any -2
b do an | any -8
b do be | any 11
b do come | any 6
b do every | any 5
b do everything | any 10 | blame 6 | sarcasm 11 | emotion 10
b do have | sarcasm 12 | off-topic 7
b do know | any 3 | sarcasm -11 | guilt 6 | past 7
b do must | any -7
b do not | any 7 | sarcasm -8 | guilt -6 | command 13
b do or | sarcasm -10 | guilt -7 | apology 9
b do say | any 5
b do that | any -5
b do think | any 3
b do you | any 3 | emotion 10 | command 11
b door $ | any -4 | threat 6
b door and | any 3
b down and | any 6
b down on | any 2
b down with | any 4
b dr #Name | any -2
b dry $ | any -6
b due #Day | any -3
b due on | any -4 | blame -6
b ear infection | any -4
b eh $ | any 8
b either $ | any -3
b email $ | any -3
b end of | sarcasm -7 | emotion 7
b enough $ | any -4
b enough to | any 5
b equally $ | any -3
b even the | any 6
b evening $ | any -9
b ever be | any 3
b ever write | any 3
b every #Number | any 2 | sarcasm -6 | guilt 7 | child 8
b every page | any 6
b every single | any 3 | emotion 9
b every time | any -5
b everybody $ | any 2
b everything i | any 6 | sarcasm -8 | guilt 6 | apology 8
b exam be | any -2
b expect to | any 7
b expire on | any -2
b eye test | any -3
b father and | any 2
b father do | any 2
b fault the | any -5
b fee be | any -6
b feed $ | any 2
b feel like | any 2
b find out out | any 6
b find the | blame 8 | sarcasm 7
b fine $ | any -2 | past -7 | defence 6
b fine for | any -7
b fine with | any -4
b finish at | any -3
b first time | any 4
b first week | any -5
b folake $ | any -5
b for #Day | apology 6
b for #Money | any -3
b for #Name | any -2
b for #Number | any 2 | insult 6
b for a | any -2
b for both | any 2 | blame 8 | opinion 10
b for everything | any 3
b for her | blame 7 | sarcasm -6 | child 9
b for it | any 3
b for me | any -3 | sarcasm -6
b for my | blame -9 | guilt 9
b for that | guilt 6 | past 7
b for this | blame -7 | defence 7
b for us | any -7
b for yours | any -4
b form must | any -2
b from #Day | any -3
b from #Name | any -2
b from #Number | any -3
b from #Time | any -4
b from a | any 3
b from school | any -3
b from you | any 4 | threat 6 | defence 6
b front pocket | any -2
b funny how | any 3
b gate $ | any -2
b get #Number | any 3
b get a | any 3 | sarcasm -6 | guilt 10 | past 6 | vague 6
b get her | any -5
b get the | any -4 | sarcasm -7 | past 7
b get to | any 3
b girl on | any -5
b give him | any -3
b go by | any -2
b go from | any -4
b go in in | any -2
b go to | any 3 | sarcasm -7
b go up up | any -2
b go with | any -9
b god bless | any -4
b going to | blame -6 | guilt 8
b good for | any -3
b great $ | any -6
b hang on on | any 3 | motive 6 | sarcasm -6 | vague 8
b happy to | any -3
b happy with | any -8
b have #Name | any -3
b have #Number | any -2 | sarcasm -6 | child 6
b have a | any 2 | insult 9
b have amoxicillin | any -5
b have any | any -5
b have ask | any -5 | apology 6
b have be | any 4 | blame 6 | sarcasm 6
b have buy | any -4
b have clock | any 4
b have do | any 2 | emotion 7
b have ever | any 3 | emotion 6 | guilt -7
b have fun | any -5
b have get | any -3 | guilt -7
b have her | any -5 | sarcasm -6
b have his | any -2
b have it | blame 8 | child 10
b have my | any 7
b have no | any 3 | insult -7 | blame -6 | motive 8 | sarcasm -6
b have not | insult 8 | label 6
b have now | any 2
b have put | any -7
b have read | any 11
b have the | any 4 | guilt 8
b have them | any -4
b have your | sarcasm 7 | off-topic 10
b he #Day | any -5
b he be | any -6
b he can | any -5
b he have | any -4
b he say | any 4 | child 8
b he will | any 7
b heads up | any -2
b her #Number | any -5 | blame -8 | guilt -6
b her $ | any 3 | blame 6 | defence 7
b her bag | any -3 | advice 6
b her birthday | any -3 | sarcasm -6 | guilt 7 | defence 6
b her from | defence 7
b her hear | any -4
b her name | any -4
b her own | any -3 | blame -8 | sarcasm -9 | off-topic -6 | child 6
b her teacher | any 3 | child 9
b her temperature | any -2
b her the | any 3
b her would | any 6
b here $ | any -5
b here be | label -6
b him $ | child 6
b him at | any -4
b him down | any 5
b him on | any -5
b him over | any -2
b hip so | any 3
b hire be | any -3
b his bag | any -2
b his father | any 4
b his lunchbox | any -5
b his own | opinion 7
b hold the | any 8
b hope your | any -7
b hour for | apology 6
b house be | any 2 | blame 9 | off-topic 6 | opinion -6 | child 8
b house would | any 6
b houses $ | any -5
b how a | any 6
b how the | any 5
b i #Day | any 5 | sarcasm -10 | apology 7 | vague -6
b i ask | sarcasm -8 | past 9
b i be | emotion 6
b i bring | any -5
b i buy | any -7 | sarcasm -6 | off-topic -7
b i can | any -3
b i come | any -2
b i do | defence 6
b i forget | any -5
b i get | any 4 | guilt 12
b i guess | any 2
b i have | defence 6
b i hope | any -8
b i know | any 2 | apology 8
b i make | any -5 | blame -6 | past -6
b i may | any 3
b i never | insult 7 | blame -6 | sarcasm -6 | defence 8
b i only | any -2
b i propose | any -3
b i put | any -2
b i remain | any -6
b i see | any 9
b i should | any 3
b i still | any 5
b i suppose | any 8 | motive 12 | sarcasm 10
b i take | any -3
b i tell | any -3
b i think | any -4
b i touch | any 5
b i trust | any 4
b i tuck | any 4
b i want | any 3
b i will | sarcasm -6 | threat 6
b i would | any 5 | insult 11 | advice 11
b i write | any -7 | sarcasm -7
b idiot $ | any 7
b if #Name | any 4
b if be | any -3
b if his | any 4
b if i | emotion 9
b if it | guilt 7
b if she | sarcasm -6 | threat 8
b if the | any -4
b if u | any 3 | threat 6 | command -7
b if you | any -6
b in #Day | any 6 | defence 11
b in #Number | any 4
b in $ | any -7 | sarcasm -6
b in a | any 5 | off-topic 12
b in case | any 3 | child 7
b in his | any -3
b in my | any 3 | guilt -6 | child 7
b in that | any 7
b in this | any 4 | label 6 | sarcasm -6 | guilt -8 | past 7
b in your | insult -8 | motive 10 | sarcasm -7 | child 6
b instead of | any -3
b it #Day | any -3
b it $ | any 2
b it and | any 6 | threat 10
b it as | any -2
b it back | any -3
b it be | any 3
b it before | any 2
b it by | any 4
b it depend | any 6
b it do | any -5
b it for | any 4 | past 6
b it go | any 4 | defence 8
b it have | sarcasm 6
b it i | any 4
b it may | any 5
b it must | any 4 | sarcasm 6 | off-topic 10
b it on | any -2 | sarcasm -6 | off-topic 6
b it so | any 8
b it start | any 4
b it take | any 7
b it the | any -5
b it to | any -6
b it too | any -3
b it up | label 12 | command 9 | advice -6
b it with | motive 7
b job $ | any 2
b just a | any 2
b just must | any -2
b just so | any -3
b keep a | any 4
b keep her | any 6
b kenji $ | any -5
b kind of | any -2
b kind regards | any -2
b kit and | any -2
b kit be | any 5
b know $ | any -2 | insult 8 | motive -7 | sarcasm -10 | command 6
b know be | any 6
b know by | any -2
b know if | any -4
b know it | any 6
b know that | any 2
b know what | any 4
b know who | any 3
b last #Number | any 2 | guilt 9 | child 9
b last night | any 4
b last time | any 2 | blame 7 | guilt 8
b last week | sarcasm -6 | guilt 6
b last year | any 6 | blame 7 | guilt -12 | past 10
b learn to | any 7
b leave from | any 2
b leave it | any 2 | blame 7 | motive 7 | sarcasm -12
b let her | emotion 7 | guilt 6
b let me | any -3
b level #Number | any -4
b library book | any -5
b life $ | any 3
b like #Number | any 2
b like a | any 4 | insult 6
b like have | any 10
b like it | any -3
b like to | any -4
b like when | any 6
b list $ | any 2
b little girl | any 5
b lol $ | any -5 | sarcasm -10
b look $ | any -2 | blame -6 | motive 6 | sarcasm 9 | defence -6
b look at | sarcasm -6
b looks like | any 2
b love to | any -3
b lunch $ | any -3
b lunchbox $ | any -6
b make it | any 7
b make sure | any -2
b make the | any -3
b man of | any 4 | insult 8 | blame -6
b man who | any 4
b may be | any 5 | sarcasm -9 | advice 6
b may not | any 5 | sarcasm -7 | advice -10 | vague 12
b may try | any 6
b maybe you | any 3
b me $ | guilt 9
b me a | sarcasm -6
b me be | any 2
b me from | any -5
b me have | any 7
b me if | any 6
b me in | any 5
b me know | any -3
b me on | any 4
b me that | any 5
b me the | threat 8
b me to | any 8 | motive 13 | advice 6
b me when | any 2
b meet $ | any -4
b message you | any -2
b month $ | any -7 | blame -7
b more than | any 3
b morning $ | any -7
b morning and | any -4
b mother have | any 5
b mother in | any -8
b mouth $ | any 2
b move #Time | any -2
b move the | any 8
b move to | any -4
b must a | any -3
b must be | sarcasm 9 | off-topic 7
b must not | any -2
b must the | any -2
b must to | any -3
b my father | any 3
b my fault | any 6
b my kitchen | any 6
b my mom | any 3 | insult 10 | label 6 | past 6 | command 9
b my mother | any -2 | blame -7 | guilt 6 | off-topic 9
b my own | any 4
b my phone | any 4
b my sister | any 2 | label 6 | off-topic 6
b n be | any -2
b name for | any 4
b name on | any -4
b never do | any 8
b never know | any -6
b never too | any 5
b next time | any 8 | sarcasm -7 | command 16
b next to | any -5
b next week | any -4
b night $ | any -4
b no i | any -4
b no problem | any -5
b no to | any -9
b not #Number | any 3 | guilt -6
b not $ | any 4
b not a | insult 6 | blame -11 | sarcasm -9 | opinion 6 | advice -6
b not able | any -5
b not ask | any -3
b not be | any -8 | blame -6
b not before | any -4
b not do | any -4
b not expect | any 7
b not me | any 3
b not that | blame -8 | emotion 6 | guilt 6 | past -9
b not the | any -6 | blame -8 | guilt -7
b not to | any 9
b nothing for | any -3
b notice the | any -8
b now $ | any -2 | sarcasm -6
b nurse have | any -4
b of #Day | any -4
b of #Name | off-topic 7
b of #Number | any 4 | opinion 9
b of it | any 3 | motive 8 | past 6
b of last | blame -6 | sarcasm -6 | defence 6
b of my | any 8 | insult -7 | sarcasm -11 | emotion 9
b of our | any 9
b of them | blame -8 | child 6
b of what | any -2 | blame -7
b of you | any 5
b of your | any 7 | emotion 9 | advice 10
b off the | any -2 | insult 6 | blame -6 | sarcasm -7 | past -6
b off to | any -6
b ok $ | any -3 | insult -6
b okay with | any -4
b old #Name | any -6
b on #Day | any -2
b on #Name | vague 6
b on #Number | any -2
b on a | sarcasm -6
b on how | any 3
b on it | any -5
b on lates | any -3
b on me | any 12 | insult 8 | label 6 | motive 6 | sarcasm -8 | guilt -6 | past 11 | apology 17
b on my | any 5 | emotion 7 | command 6
b on that | any 8 | sarcasm -6
b on your | any 3 | motive -6 | advice 9
b once be | blame -6 | past -8 | defence 8
b only want | any 5
b open $ | any -3
b or #Day | any -2
b or be | any 6
b or do | any 5
b or i | any 7
b or they | any 6
b or whatever | any 4
b order $ | any 2 | threat 8
b our house | any 4
b out #Day | any -5
b out $ | any -2 | insult -7 | sarcasm -7 | child 6
b out for | any -4
b out in | any -11
b out of | any 5 | blame 11
b out on | any 4
b over at | any 4 | guilt 9 | child 10 | advice 9
b over here | sarcasm -7 | off-topic -7
b over the | any -2
b over there | sarcasm 6 | off-topic 7
b pack the | any -5
b papers be | any -4
b parents' evening | any -7
b park $ | opinion 6
b pass my | any 6
b passport expire | any -2
b pay the | any -4
b pe kit | any -2
b photo $ | any 7 | blame 6 | sarcasm 10 | past 8
b pigs so | any -4
b place $ | any -4
b place of | any 4
b plan $ | any -4
b please $ | any -4
b please have | any -4
b please let | any -4
b please send | any -2
b plenty of | any -3
b plus a | any -5
b pocket $ | any -6
b point of | any 4
b poor $ | any 9
b post it | any -3
b prefer $ | any -4
b problem $ | any -3
b problems $ | any 4
b propose that | any -2
b put #Name | any -5
b put it | any -5
b put the | blame 10
b questions $ | any -5
b r $ | any -5
b rather do | any -5
b read about | any 9
b read the | label 6 | off-topic 11
b read your | any 11
b ready at | any -3
b receipt $ | any -5
b receipt be | any -3
b regards #Name | any -2
b right $ | any 3
b right to | any 4
b ring at | any -3
b sandrine $ | any -5
b say #Name | any 4
b say be | child 6
b say he | any 2 | child 6
b say no | any -7 | sarcasm -8
b say she | any 5
b say so | any 3 | insult -7 | blame 11 | past 11
b say that | any -5
b school and | any -5
b school at | any -4
b school be | any -2
b school on | any -2
b school want | any -4
b see at | any -2
b see him | any 4 | blame -6 | child 7
b see how | any 6
b see the | any 2 | blame -7 | sarcasm 9 | off-topic 10
b see you | any -4
b segun $ | any -5
b send a | any 3
b send me | any -7
b send the | any -4
b send us | any -2
b send you | any -7
b shake out | any 3
b shared calendar | sarcasm -7 | defence 9
b she #Day | sarcasm -6 | guilt 6
b she be | any 8 | threat 8 | opinion 6
b she do | any -3
b she have | any -2
b she must | any -3
b she say | any 2
b she sleep | any 4 | sarcasm -6 | off-topic 8 | child 8
b she tell | any -2 | blame -8
b she want | any -5
b shin pads | any -4
b shoes be | any -4
b shop $ | any -4
b short of | any 7
b should be | any -2
b should have | any -3
b show $ | any 5
b side pocket | any -3
b sign the | any 3 | sarcasm 7 | off-topic 9
b since the | any 3 | sarcasm -9 | emotion -6 | defence -6
b single thing | any 8 | emotion 10 | guilt -6 | defence 6
b sit in | any 6
b size #Number | any -5
b size $ | any -6
b sleep on | any -3
b so #Name | any -5 | label -8
b so #Time | any -3
b so at | any 5
b so be | any -3
b so do | any 11
b so have | any -3
b so he | any -2
b so it | any 2
b so next | any 3
b so please | any -4
b so she | any -3
b so sorry | any 2 | past 6 | apology 7
b so that | any 2 | sarcasm 7 | guilt 7
b so the | any -3
b so there | any 6
b so u | any 3
b so will | any 2
b so yes | any -6
b so you | any 3 | insult -8 | motive 7 | off-topic -6
b so your | any -5
b sorry about | guilt 6 | apology 6
b sorry be | any 4 | apology 11
b sorry for | apology 9
b sorry i | blame -6
b sort of | any 3
b stand at | any 3
b start at | any -2
b stay at | any -2 | guilt -6
b stay with | any -4
b step at | any 5
b still have | blame 8
b still must | any -4
b still no | any -7
b straight to | any -6 | blame -7
b suggest that | any 4
b suit you | any -7
b supper $ | any -3
b suppose that | any 7
b take #Day | any -6
b take #Number | any -8
b take a | any 2
b take her | any -2
b take the | any -2
b take them | any -5
b talk about | any -5
b talk to | any 6
b teacher be | any -2
b tell #Name | any -7
b tell her | any 2 | child 9
b tell him | any 4 | threat 8 | guilt 6 | child 10
b tell them | any -2
b tell you | any -3 | blame 7 | sarcasm -7 | child 9
b temperature be | any -2
b term $ | any -6 | blame -8
b test be | any -3
b than i | any -2
b than it | any -3
b thank a | any -2
b that #Name | any 3 | sarcasm 6 | past 7
b that #Number | any 2 | motive 7 | sarcasm -6
b that a | any 3 | opinion 6 | advice 7
b that be | any 2 | sarcasm -6
b that can | any -5
b that day | any -6 | emotion -7
b that he | any -4
b that i | blame 6
b that in | any 7
b that she | any 5
b that still | any 6 | blame -7 | sarcasm 9 | guilt 6 | past 6 | off-topic 7
b that the | any 6 | insult 8 | label 9 | blame 9 | sarcasm 8 | past -6
b that this | any 4
b that time | any -8
b that we | any -7 | label -7
b that work | any -3
b that you | any 3
b that your | any 8 | label 6 | blame -7 | sarcasm 10 | emotion 14 | command 7
b the #Day | vague 6
b the #Money | any -3
b the #Name | any -2
b the #Time | any -3
b the baby | any -5
b the bag | any -2
b the bike | any -6
b the boy | any 2
b the building | any -3
b the bus | insult 6 | blame -6 | sarcasm -6
b the cake | any -6
b the car | past 8
b the cello | any -5
b the center | any -5
b the children | off-topic -7
b the class | any -5 | blame -6
b the club | any -3
b the consent | any -2
b the couch | any 4
b the court | threat 7
b the cream | any -4
b the date | any -3
b the dentist | any -6
b the door | insult 6 | defence 6
b the end | any -2 | emotion -6
b the first | blame 9 | opinion 6
b the form | any -4 | sarcasm -6
b the fourth | any 10
b the fridge | sarcasm 9
b the front | any -4
b the gate | sarcasm -7
b the glasses | any -2
b the goggles | any -5
b the green | any -3
b the gym | any -2
b the health | any -6
b the heat | any 4
b the hour | any 9
b the invoice | any -5
b the job | any 7
b the judge | any 6 | threat 9
b the kids | any -6
b the lake | any 2
b the last | blame -7 | sarcasm -6 | emotion 7
b the left | any -5
b the library | any -2
b the lunchbox | any 5
b the maintenance | any 7
b the match | any -6
b the middle | any 3
b the month | any -6
b the morning | any 2 | sarcasm -9 | vague 8
b the nurse | any -3
b the order | threat 8
b the other | any 6 | blame -7 | guilt -6 | command 8
b the party | any -2
b the patch | any -3
b the photo | any 5 | sarcasm 10 | past 7
b the photos | any -4
b the pitch | any -3
b the plan | any -4
b the portal | any -3
b the receipt | any -5 | sarcasm -6
b the receipts | any -4
b the red | any -4
b the renewal | any -3
b the right | any -6 | blame -6
b the room | any 2
b the safer | any -6
b the school | any -2
b the scooter | any -7
b the second | any 3
b the shared | any 3 | defence 10
b the side | any -3
b the spare | any -3
b the station | any -3
b the summer | any 10
b the surgery | any -9
b the swim | any -6
b the tablet | any -4
b the teacher | any -5
b the television | any 5
b the time | guilt -6 | past 6
b the trampoline | any -3
b the way | any 2 | insult -7 | guilt 8
b the week | guilt -6
b the whole | any 5 | guilt -6
b the window | any 6
b the word | any 6 | insult -6 | label 10 | blame 8 | off-topic -6
b their own | any 2
b them at | any 2
b them back | any 5 | vague 8
b them back in | any -7
b them be | any 6 | off-topic -6 | child 7
b them for | any -4
b them to | any -2 | blame 6
b there $ | any -4 | sarcasm -7
b there be | any 4 | past 8
b these days | any 2 | sarcasm 8 | off-topic 6
b they be | any 6
b they finish | any -3
b they have | any -2
b they must | any -4
b they never | any -6
b they will | any 3
b things $ | any 6 | threat 13
b think a | any 6
b think would | any -4
b this #Day | any 2
b this #Number | any -5
b this $ | any 5 | command 7
b this correspondence | any 8
b this month | any 4 | threat 10
b this morning | any -4
b this week | any -3
b this year | any -2
b those #Number | any -7
b though $ | any -7
b through #Number | any 4 | sarcasm 6 | off-topic 9
b through the | any -3
b through your | any 2
b throw up up | any -2
b til the | any -3
b till #Day | any -4
b till #Number | any 9 | off-topic 8 | child 11
b time be | any 3
b time i | any 4 | sarcasm -7 | command 6
b time to | any 4
b tmrw at | any -3
b to #Day | any -2
b to #Name | any 2
b to #Number | any -2
b to #Time | any -5
b to $ | any 7 | motive 8 | sarcasm 7 | guilt 7
b to a | insult 10 | sarcasm 7 | advice 8
b to be | any 4
b to both | any 3
b to bring | any -2
b to check | any -4
b to come | any -3
b to do | any -4
b to get | any 3 | motive 7
b to go | any -4 | blame -7
b to have | off-topic 9
b to hear | any 4 | sarcasm -7
b to her | any -3
b to him | any -2 | insult -6 | motive 6 | sarcasm -7
b to it | any 5
b to keep | any 4
b to know | any 3 | child 10
b to look | any -2
b to make | any 2
b to me | any 7 | command 7
b to move | any -2
b to my | label 7
b to pay | any -3
b to pick up | any -2
b to read | any 4 | advice 6
b to say | any -3
b to school | any -2
b to see | any 4 | blame 7 | command -6
b to sign | any -5
b to sit | any 6
b to take | any -3
b to talk | any -5
b to tell | any 3
b to the | off-topic 6
b to think | any 4
b to use | any -3
b to your | any -7
b today $ | any -2
b tomorrow $ | any 8
b tomorrow at | any -5
b too $ | any -5
b too early | any -6
b track of | any 2
b treat you | any -3
b trip be | any -4
b trust that | any 4
b tunde $ | any -5
b twice a | any -3
b u can | blame 6 | opinion 7
b under the | any -7
b understand $ | any -4
b until #Day | any -2
b until #Number | any -2
b until #Time | blame 8 | guilt -8
b until the | any -4
b up $ | any 3 | label 8 | command 8
b up as | any 5
b up at | any -3 | off-topic 6
b up for | any -3
b up since | any -3
b up the | any 2
b up to | any -4
b ur actually | any 4
b us $ | any -3 | blame 6 | guilt 6
b us be | any 3
b us both | any -4 | sarcasm -6
b us by | any -2
b us to | any -3
b use the | any 4
b very good | any 5
b wait for | motive 7
b want a | any -2
b want it | any -4
b want me | any 5 | blame -7 | motive 12 | guilt -6
b want the | any -2 | motive 7 | sarcasm -7
b want to | any 4 | sarcasm 8 | child 7
b we agree | any -3
b we do | any -7 | defence -7
b we fly | any -2
b we have | any 5 | guilt 12
b we must | any 4
b we park | any -5
b week $ | any -3 | guilt -9
b week it | any 3
b week of | any -2
b week so | any -4
b weekend $ | any -5
b welcome to | any 2
b well $ | any -9 | sarcasm -8
b well i | any 9
b what a | any -4 | insult -9
b what be | any 4 | emotion 10 | guilt 15
b what you | any 5 | guilt -9 | advice 6
b when #Number | any 3
b when be | past 7
b when he | sarcasm -8 | past 6
b when i | any -2
b when she | any 2 | sarcasm -8 | threat 6
b when the | any 14 | child 15
b when you | any 4 | blame 8
b where be | any 2
b where i | any 3
b whether it | any -3
b which #Number | any -5
b which be | sarcasm 6
b which have | any 3
b which you | any 2
b who be | any 3 | insult 7 | motive 8
b who do | any 3
b who find | any 3
b who tell | any 6
b whole point | any 4
b will $ | any 12
b will bring | any -4
b will call | any -4
b will come | any 3
b will do | any -2
b will have | any 3 | off-topic 6
b will i | any -8
b will keep | any -3
b will message | any -2
b will must | any -5
b will see | any 7 | vague 6
b will send | any -4
b will text | any -6
b with #Name | any -3
b with #Number | blame 6 | opinion 8
b with a | guilt 7 | past 6
b with all | any -3
b with food | any -3
b with her | guilt 6
b with him | any -5
b with it | any -8
b with kind | any -2
b with me | any 3 | threat 6
b with my | any 5
b with that | any 2 | past 6
b with the | emotion 6
b with you | any -4
b without a | any 3
b without his | any -2
b word be | any 11
b word for | any 3
b work $ | threat 6
b work on on | any -3
b works $ | any -3
b would do | blame -7 | defence 6 | advice 6
b would have | any 7 | sarcasm 13 | off-topic 9
b would let | any -2
b would like | any -6
b would love | any -3
b would rather | any -4
b would want | motive 6
b would you | any -3
b write $ | any 4
b write down down | guilt -7 | advice 7
b write me | emotion -7 | command 6
b write to | any -3
b year #Number | any -7
b year $ | any -3 | apology 6
b years i | any 5 | insult 6 | blame -9 | past 10
b yes #Day | any -2
b yes be | any -3
b you #Day | any -4
b you #Number | any 4
b you a | any -5 | sarcasm -12 | emotion -7
b you about | any -6
b you and | any -3
b you be | any 3 | insult 9
b you by | any -6
b you can | any 3
b you come | any 6 | blame -11 | command 14
b you do | motive 8
b you ever | any 4
b you for | any 4
b you from | any -5
b you hate | any 7
b you in | any 4
b you just | any 3
b you keep | any 9
b you know | any -2
b you leave | any 8
b you let | any -2
b you like | blame -6 | motive 12 | sarcasm -6
b you make | any -8 | sarcasm -8 | command -6
b you may | any 6 | guilt -6 | advice 15
b you must | any -2 | guilt 6
b you only | any 3 | blame 6 | motive 9 | sarcasm -6 | guilt -8 | past -6
b you prefer | any -4
b you put | any 3
b you remember | any -2
b you should | any -2 | blame -7 | advice 10
b you tell | any -4
b you the | any -4 | sarcasm -8
b you think | any 5 | insult -6 | sarcasm -8 | guilt 6 | off-topic -6 | vague 16
b you to | any -5 | insult -6 | blame -6
b you want | blame -6 | guilt -6
b you well | any -7
b you will | any 12 | command 15
b you would | any -4 | blame -6
b your #Number | any -3
b your house | any 5 | blame 9 | child 8
b your mind | any 3
b your mother | any 2 | off-topic 8
b your mother's | any 5 | sarcasm -7 | guilt 7 | past 13 | off-topic -7 | defence -6
b your mum | any -9
b your name | any 5
b your own | any 3 | defence 7
b your place | any 3 | blame 6 | sarcasm 7 | threat 6
b your signature | any -4
b your whole | any 5
b yourself $ | insult 10 | sarcasm -6 | off-topic -6 | defence 10
b yourself to | any 8
both future | any 5 | vague 11
both past | any -2
both past not | any -9
both present can | any -2
both present not | any -5
child future | any -3
child future not | blame -6 | command 12
child past | any -2
child past not | any -2 | sarcasm -6 | opinion 6
child perfect | opinion 6
child present can | guilt 6
child present can not | any 7
child present may | any -5
child present must | any -3
child present not | off-topic 8
child present want | any -4
clauses 4 | any 2
f according | any -4
f allowed | any -6
f am | any 3 | emotion 10
f are | any -2
f aren't | any 4
f arrived | any -4
f asking | any 4 | blame 7 | sarcasm 9
f asks | any -2
f ate | any -8
f attached | label 6
f being | any 9 | emotion 8 | opinion 6
f booked | any -3
f books | any -3
f bought | off-topic 8
f bring | any 3
f broke | any 2 | past -6 | defence 8
f called | any 3 | label 6 | blame 6
f calls | any 2 | emotion 6 | guilt 7
f came | sarcasm 8
f cannot | any -4 | sarcasm -7 | defence 6
f cant | any 3 | insult 9 | off-topic 10
f changed | any -6
f checked | any -2
f cleaned | any -4
f clocked | any 4
f come | any -5
f coming | any -2 | insult 6 | threat 8
f could | any -2
f couldn't | any 7 | insult 9 | emotion 7
f counting | any 6
f covered | any 2 | guilt 7
f depends | any 3 | vague 9
f did | any 3 | sarcasm -6
f didn't | any -2 | past -6
f died | any 4
f doesn't | any -2 | off-topic 6
f doing | blame 6
f don't | vague 6
f dont | any 10 | insult 6 | threat 13 | emotion 12 | command 7
f dressed | any 8
f dropped | any -8
f dropping | any -7
f emailed | any -4
f exists | any 3
f fed | any 2 | threat 6 | opinion 9
f felt | any 8
f files | any 6
f find | any 6
f finds | any -5 | guilt -7
f found | any 6 | blame 13 | past 8
f gaslighting | any 2
f gave | any 2
f gets | any 4 | guilt 11 | past 8 | off-topic -6
f getting | any 3 | insult -6 | blame -6 | sarcasm 10 | emotion 10
f given | opinion 6
f go | any -2
f goes | any 4
f going | any -2 | sarcasm -7
f gonna | any -3
f got | any -2
f hangs | any -3
f hates | any -5
f haven't | any -3
f having | any 8 | insult 6 | motive 7 | guilt -6 | off-topic -6 | child 6
f he'd | any -4
f he'll | any -2
f he's | any -3
f hearing | any -4
f i'm | guilt 6
f i've | any -2
f im | motive 9 | sarcasm 7 | defence 6
f isn't | any 6 | sarcasm 10 | off-topic 11 | defence 8
f it'll | any 5
f it's | any 2 | label 6
f keep | any 5 | sarcasm 11 | guilt -6
f keeping | any -5
f kept | any 7 | guilt 10 | past 12 | off-topic -7
f knew | any -4
f knows | any 7
f leaves | any 6
f left | any 3 | blame 6 | past 7
f look | any 5 | label 15 | command 10
f looked | any 13
f looking | any 4 | sarcasm -7
f lost | any 4 | insult 8 | child 6
f made | any 2 | motive 9 | off-topic 6
f makes | any 7 | blame 6 | sarcasm -8 | past 8 | defence 6
f might | any 2 | advice 10
f missed | any 3
f moved | any -4
f need | any -2
f needs | any -2
f opens | any -3
f paid | any -2
f passed | any -4 | blame -11 | off-topic -7
f pick | any -2
f put | any 3 | sarcasm 8
f raised | any 7 | blame 13 | opinion 12
f rang | any -6
f reading | any -2
f run | any -6
f saw | any 5 | blame -10 | motive 9 | past 8 | child 8 | command 8
f seen | any -2
f sending | any -7 | sarcasm -7
f shall | any -3 | threat 11
f she'd | any -5
f she'll | any -3
f she's | child 6
f shes | any -2
f shot | threat 6
f shows | any 3
f signed | any -6 | sarcasm -6
f sits | any 3
f sleeps | any 4 | sarcasm -6 | off-topic 8 | child 8
f stains | any -6
f starting | motive 6
f stay | any -3
f stays | any -6
f stood | any 7 | guilt 7 | off-topic -6 | defence 7
f stopped | any -3 | command -8
f stops | any 2
f stuck | any -6
f taken | any -2
f takes | insult 8 | blame 9 | opinion -7
f taking | any -3
f talking | any -2
f telling | any 2
f tells | any 6 | label 8 | sarcasm 8 | child 8
f thanks | any -6
f that's | any -3
f thats | blame 6 | defence 6
f they'll | any -3
f they're | any 2 | motive 7 | sarcasm 6
f thinks | any -2
f thought | sarcasm -9 | opinion 9
f tired | any 6
f told | any 2
f took | blame 7
f treating | any -3
f tucked | any 4
f turning | any 6
f turns | any -5
f waited | any 4
f waiting | any 3
f wanted | any 11
f wants | any -4
f wasn't | any 4 | blame 8 | motive 7 | sarcasm -9 | past 8 | off-topic -7
f we'll | any 4 | vague 11
f we're | any -4
f wedding | any 4
f went | any 2 | insult 6 | defence 11
f were | any 4 | motive 7 | sarcasm 7 | off-topic 8
f weren't | any 6
f won't | emotion 6 | command -6
f work | any -3
f wouldn't | any 2
f write | any 2 | emotion 6 | defence -6 | advice 6
f writing | insult 10 | blame -7
f wrote | any -4 | blame -6
f you'll | any 4 | off-topic 7
f you're | any -2 | motive 6 | sarcasm -6
f you've | any 5 | insult 12 | motive 8 | sarcasm -7
fact time | any -2
first | any -4
last | any -4
mark ! | any -6
mark !! | any 7 | sarcasm -7 | emotion 16
mark " | blame -6 | sarcasm 9
mark : | any -2
mark ; | command 6
mark ? | any -3
mark ?! | any -2
mark absolute child | any -4
mark absolute none | any -3
mark absolute reader | blame 6
mark absolute thing | emotion 7 | past -6 | advice 8
mark absolute writer | any 3 | sarcasm -7 | defence 8
mark again none | blame 10
mark again reader | threat 6
mark again third | any -2
mark again writer | any 6 | sarcasm 6 | guilt 8 | off-topic 6
mark contempt reader | any 3 | insult 7 | blame 10 | past 9
mark contempt thing | any 2
mark contempt writer | any 3 | sarcasm -8
mark diagnosis | any 6 | insult 7 | label 21 | emotion 7
mark diagnosis none | any 16 | insult 10 | label 11 | sarcasm -7 | emotion 15
mark diagnosis thing | any 2 | label 15 | off-topic 7
mark diagnosis writer | any 2
mark exasperation | emotion 9
mark exasperation child | any -4
mark exasperation none | any 4
mark exasperation thing | emotion 7
mark failing both | any -8
mark failing child | any -2
mark failing none | any 9
mark failing reader | any -2 | blame 8
mark failing thing | any 2 | insult 10 | advice 6
mark failing third | any 3
mark hedge | any 3 | vague 7
mark hedge both | any 10 | guilt -7 | vague 13
mark hedge child | any -6 | child 6 | advice -8
mark hedge none | insult 7 | label 10 | blame -7 | sarcasm -9 | vague 6
mark hedge reader | guilt 8 | advice 7
mark hedge thing | any 4 | vague 6
mark hedge writer | any 6 | sarcasm 7 | vague 8
mark intensity both | any -2
mark intensity child | any -2
mark intensity reader | any 5 | sarcasm 6 | command 7
mark intensity third | any -3
mark jab | any 2 | insult 7 | sarcasm 8
mark jab thing | any 4 | insult 7 | label 6 | blame 9 | sarcasm 10
mark jab writer | any 3
mark judgement | any 2
mark judgement none | any 7 | insult 11 | label 11 | opinion 9 | defence 6
mark judgement reader | any 2 | motive 6
mark judgement thing | emotion 6
mark judgement writer | any 4 | motive 8
mark legal | any 2 | threat 12
mark legal thing | threat 6
mark legal third | any 2 | threat 9
mark legal writer | any 7 | insult 6 | threat 8 | opinion 7
mark mental anyone | any 4 | insult 7 | blame 12
mark mental none | any -3
mark mental reader | motive 8
mark mental thing | any -2
mark mental third | any -3
mark mental writer | any 2
mark norm | any 7
mark past-relation | any 2 | past 6 | apology 9
mark past-relation thing | blame -6 | sarcasm 8
mark past-relation writer | any 5
mark please | any -3
mark please none | any -4
mark please reader | any -3
mark please thing | any 3
mark please writer | any -6
mark quote child | child 7
mark quote reader | any 5 | past -7 | defence 7 | child 8
mark quote third | any -3
mark quote writer | emotion 6
mark reader-family | any -3
mark reader-family none | any -2
mark reader-family third | insult 7 | blame -6 | off-topic 11
mark reader-life | any 3 | blame 10
mark reader-life thing | blame 10 | sarcasm -8
mark reader-life writer | any 3 | sarcasm 6
mark sacrifice reader | any -4
mark sacrifice writer | any 2 | defence 6
mark thanks | any -2
mark thanks thing | any 3
mark thanks writer | any -3
none future | any -3
none none | any -4 | sarcasm -6
none past not | any 4 | emotion 6 | guilt -6 | off-topic 6
none perfect | any 2 | sarcasm 8
none perfect not | any 7
none present can | any -5
none present can not | any -4
none present may | blame 6
none present may not | any 7 | blame 6 | past 6 | advice -6 | vague 8
none present must | any 5
none present not | vague 7
none present should | any -8
none present want | any -2
person Anyone | any 3
person Child | any 2
person Family | any 2 | off-topic 6
person Parent | any 2 | blame 6 | opinion 7
person Partner | guilt 9
person Professional | any -2
persons Reader Both | any 4 | insult 9
persons Writer Both | any -2
persons Writer Reader Both | any -2 | defence 6
persons none | any -2
reader future | any 10 | command 14
reader future not | any 2
reader past | any 5 | blame 7 | past 13 | defence 6
reader past not | any 5 | blame 12
reader perfect | motive 9
reader perfect can | any -2
reader present can not | any 2 | sarcasm -6
reader present must | any -6
reader present not | any 8 | command 9
reader present should | any -3
reader present want | any -2
reader present want not | any -3
reply | any 2
short | any -2
subject anyone | any 5
subject child | any -2
tag Emoji | any -3
tag Negation | any 2
tag QuestionWord | any 3
tag Shout | any 2 | emotion 15
tense future not | any 2
tense none | any -4 | sarcasm -6
tense past not | any 3 | defence 6
tense perfect can | any -2
tense perfect can not | any 3 | blame 10 | sarcasm 6
tense perfect should not | any 3 | apology 6
tense perfect want | any 2 | insult 6 | off-topic -6
tense present may not | any 5 | blame 7 | vague 8
tense present must not | any -3
tense present not | any 2
tense present want | advice 6
tense present want not | any -2 | motive 6
thing future | sarcasm -8
thing future not | any 9 | blame 7 | sarcasm 16
thing past not | any 2 | blame -6 | defence -6
thing perfect | blame 7
thing perfect not | any -2 | sarcasm -9
thing perfect want | any 7
thing present can | any 2 | blame -7 | advice 8
thing present may | any 4 | blame -6 | advice 8
thing present must not | any -5
thing present should | any 3 | defence 6
thing present want | advice 6
third perfect | any -2
third present can | any -3
third present must | any -2 | guilt 8 | off-topic 8
third present not | any -5
tiny | any -2 | sarcasm -6
very long | any 2 | past 7
w a | any 2
w able | any -5
w about | sarcasm -6
w absolutely | any -4 | sarcasm -6
w accept | any -2
w accord | any -4
w account | any -8
w actually | any 4 | command 6
w advise | any -3
w after | any -2
w against | blame 6
w age | any -5
w agree | any -6
w alarm | any 12 | sarcasm 17 | advice 17
w alienation | any 4 | label 10 | blame 9 | guilt -6 | off-topic -6
w all | any 2 | past 6 | apology 8
w allow | any -2 | blame -6
w alone | any 9
w already | blame 6
w also | any 2 | insult 12 | advice 12
w always | any -2
w amoxicillin | any -4
w another | any 5
w answer | blame 10 | sarcasm -7 | off-topic 6
w anybody | any 3
w anyone | any 5
w anything | any -3 | defence 7 | command -6
w apartment | any 4
w apologise | any -2
w app | any 3 | blame 6
w apparently | any -7
w appointment | any -2 | blame -6 | emotion 7 | past -6 | off-topic -6
w apt | any -2
w around | any 2 | blame -6 | sarcasm -6 | past -6 | vague 9
w arrive | any -2
w asleep | any 5 | opinion 7 | advice 9
w assembly | any -4
w attach | label 6
w attend | any -6
w away | any 10 | sarcasm 15
w babies | any 5
w baby | guilt 7 | past 8
w back in | past 6
w backpack | any -6
w bad | any -3
w bank | any -6
w bath | sarcasm 6 | guilt 6
w beat | any -4
w because | motive 6
w bed | any 5
w begin | any 4
w behind | past -6
w believe | motive 8 | emotion -6
w best | any -4
w better | any -3 | blame -6
w between | any 5 | blame 6 | sarcasm 7 | opinion 8
w bigger | any -4
w bike | any -5
w birthday | any 2 | opinion 7
w bit | any -3
w bless | any -3
w blood | any 5
w blow | any -2 | opinion 6
w blue | any -2
w board | any -2
w boat | sarcasm 8 | guilt -8 | off-topic 10
w boiling | any 3
w boosters | any -4
w boot | any -7
w boots | any -2
w borderline | insult 11 | label 7 | sarcasm -6
w borrow | any 2
w bottle | any -3
w box | any -3
w boy | any 4 | sarcasm -6 | guilt -6
w braids | any 4
w bread | any -5
w break | defence 6
w breathing | any 2
w bring | any -2
w bring up | any -5
w broken | any -4
w brother | any -6 | blame -7 | sarcasm -9
w brother's | any 4
w building | any -3
w bus | any -3
w but | any 3
w buy | sarcasm -6 | off-topic 7
w cake | defence 6
w calendar | any 8 | sarcasm -6 | defence 7 | advice 11
w camp | any -5
w cap | any -2
w car | guilt 6 | past 7
w card | any 2 | sarcasm 6 | off-topic 7
w carry | any 11
w case | any 2 | child 7
w cash | sarcasm -9 | off-topic -7 | defence 6
w cello | any -4
w center | advice 7
w change | any 2 | sarcasm -6 | defence 8 | advice -7
w child | any 5 | blame 9 | opinion 7
w children | any 4 | blame 6 | sarcasm -8 | guilt 6
w chocolate | any 3
w christmas | past 11
w church | any 2 | off-topic 8
w class | any 2 | advice 6
w clause | any -5
w clean | any -4
w clinic | any -4
w clock | any 10 | insult -12 | blame 7 | sarcasm 13 | off-topic 7 | advice 6
w close | any -2
w closed | any -2
w club | any -5
w coach | any -5
w coat | any -3
w coin | off-topic 7 | opinion -6
w collect | any -3
w come out | any -3
w conclude | insult 8 | label 9 | blame -9 | off-topic 8
w confirm | any -2
w congratulations | any 13 | sarcasm 16
w consent | any -2
w contact | any -9
w content | any -6
w control | any -3
w copy | any -6 | sarcasm -7
w correspondence | any 8 | insult 6 | sarcasm 8 | threat 8 | defence 6
w cos | any 8 | insult 6 | blame 8 | threat 7
w cost | any -4 | sarcasm -6
w costume | any -4
w couch | any 5 | blame -12 | guilt 14 | past 7
w count | any 5 | insult -6 | blame -8 | motive 13 | guilt 8
w counter | any 3
w court | any 3 | threat 10
w cover | guilt 6
w crazy | any 2 | insult -6 | emotion 8
w cream | opinion 6
w cross | any 4
w curious | any 4
w cut | any 8
w dad | sarcasm 8
w daddy | any 9 | guilt 8 | child 13 | command 10
w date | any -4
w dates | any -9
w daughter | any 5 | sarcasm -8 | emotion 7 | off-topic -6
w day | any -2
w days | defence 6
w dead | any -3
w deadline | any 2
w deep | any -3
w delroy | any -5
w dentist | any -6
w depend | any 3 | motive 7 | vague 8
w deposit | any -3
w die | any -7
w dock | any 5
w doctor | any -4
w door | insult 6
w dose | any -3
w draw | any 5
w dress | any 3 | sarcasm -6 | command 11
w drive | sarcasm -7 | emotion 6
w drop | any -3
w drop off | any -8
w dry | any -2
w due | any -4
w duty | any -7
w dy | any 4
w each | any 3 | blame 6 | guilt 7 | off-topic 8 | child 6
w ear | any -2 | sarcasm -7
w early | any -5
w easier | any -5
w easy | any 4
w eat | any -2 | emotion 6
w eft | any -5
w eh | any 8
w either | any -4
w else | any 9
w email | any -3
w emails | any 8
w emergency | any -5
w end | any 2
w enjoy | any 3
w enough | blame -6
w equally | any -3
w even | any 6 | blame 13 | sarcasm 11 | off-topic 6
w evening | any -3 | sarcasm -8
w evenings | any 7
w ever | any 3 | past 6
w every | any 4
w everybody | any 5 | sarcasm -8 | apology 7
w everyone | any 3
w everything | any 6 | apology 8
w exactly | any 6
w exam | any -2
w exchange | any -7
w excited | any -4
w exist | any 3 | blame -6 | motive 10 | advice 10
w expect | any 4 | defence -7 | command 11
w expire | any -2
w explain | any 4 | sarcasm -6 | child 13 | command 8
w extra | sarcasm -7 | threat 8
w eye | any -2
w fair | any -4
w fall | any 3 | blame 8 | opinion 10
w family | any 10 | sarcasm 14
w far | any -3
w fast | any -3
w father | any 4 | off-topic 6
w fault | any -4 | blame -7 | defence -8 | apology 9
w fee | any -2
w feed | any 2 | threat 6 | opinion 9
w feel | any 3 | blame 7 | motive 8 | sarcasm 7
w fella | any 9
w ferry | any -2
w fetch | any 7
w fever | any -5
w field | any -5
w fight | any 4 | off-topic 9 | child 9
w file | any 6
w fill | insult 6 | blame -9 | command 6
w find | blame 8
w find out | any 6
w fine | any -3
w finish | insult 6 | blame -7 | off-topic -6 | opinion -7
w first | any 3
w fit | sarcasm -8 | past 6 | apology 7
w flu | any 4
w fly | any -2
w folake | any -5
w folks | any 11
w food | any -2
w foot | any -4
w football | any 2 | child 6
w forget | insult 12
w form | any -4
w forward | any -4
w fourth | any 10
w fr | any 2
w free | any -6 | defence -10
w fridge | any 5 | sarcasm 15 | off-topic 10
w fruit | any 5
w full | any -6 | blame -7 | past -7
w fun | blame -6 | sarcasm -9 | off-topic -6 | defence 7 | child 7
w funny | any 3
w further | any 3 | blame -7 | sarcasm 8
w fyi | any -2
w gala | any -2
w game | any -3
w games | any 5
w gaslight | any 2
w gate | blame 7
w get | guilt 7
w girl | any 3 | blame 8 | opinion 9
w give | any 2 | blame 6
w glad | any 2 | blame -8 | sarcasm 7
w glasses | blame -6
w go in | any -2
w go up | any -2
w god | any -4
w goggles | any -4 | sarcasm -8
w going | any 2 | guilt 8
w good | any -2
w got | any -5
w grandmother | any -4
w great | any -3 | blame -6 | sarcasm 6
w green | any 4 | defence 9
w group | any -2
w grow | any 11
w guess | guilt 6
w gym | any -2
w hair | any -3
w hairbrush | any 2
w hall | any -2
w hand | threat 6
w handover | any -2
w hang on | any 3 | motive 6 | sarcasm -6 | vague 8
w happy | any -2 | sarcasm -6
w hat | any 4
w hate | any 4 | motive 13 | sarcasm -10 | guilt 7
w he | any -2
w head | any -3
w heads | any -2
w health | insult -8 | blame 10 | sarcasm 10
w hear | any 2 | threat 6
w heat | any 9 | sarcasm -6 | guilt 8 | past -6 | opinion 10 | defence -6
w helmet | any -8
w here | guilt 6
w herself | any 3
w hey | sarcasm 8 | guilt 9
w himself | any 4 | sarcasm -7 | child 11
w hip | any 2 | sarcasm -8 | guilt 6 | vague 6
w hire | any -3
w hockey | any -3
w hold | any 6 | sarcasm -8 | guilt 13
w holiday | any 3
w home | any 3 | sarcasm 8 | guilt 6
w hope | any -3 | off-topic -6
w hot | sarcasm 6 | off-topic 8
w hour | any 3 | command 7
w hours | any -2 | blame -6
w house | any 7 | blame 10 | child 8
w household | any 6 | insult -6 | blame -6 | sarcasm -7 | opinion 9
w houses | any -5
w how | any 4
w however | any 4
w ice | any -2 | off-topic 6
w idea | any -2
w idiot | any 7
w idk | any 5
w imagine | any 2
w inbox | any 2
w includ | any -4
w infection | any -4
w inhaler | any -5
w inside | any 7 | label 6 | blame 17 | past 13
w inspection | any 7
w instead | any -2
w instructor | any -3
w interest | any 6
w into | any 3 | past -6 | off-topic 10
w invoice | any -5
w its | any 8 | insult 14 | label 8
w jacket | any -2
w job | any 3 | blame 15 | sarcasm -9 | past 15
w judge | any 6 | threat 8
w jumper | any 8
w keep | sarcasm -7 | threat 7
w keep up | any -2
w kenji | any -5
w kid | emotion 7 | guilt 8
w kids | any -2
w kill | any -6
w kind | any -2
w kindly | any -3
w kit | any -3
w kitchen | any 3 | guilt -7 | child 9
w knees | any 7
w lady | sarcasm 7 | off-topic 10
w lake | any 6 | blame -10 | sarcasm 10 | off-topic 14
w lamp | any 9
w land | any -4
w laptop | any 10
w last | any 3 | sarcasm 6 | guilt 6
w late | any 2 | past 10 | off-topic 6 | advice 7
w later | any -3
w lates | any -3
w lay | any 2
w lazy | any -3
w learn | any 5 | blame 8 | opinion 6
w left | blame 8 | sarcasm 6
w level | any -4 | blame -6 | past -6
w library | any -4
w life | emotion -9 | guilt -11 | past -6 | apology 11
w light | any -6
w like | any 2
w line | any -3 | defence 7
w link | any -5
w list | any -2 | guilt -6
w literally | any -2
w little | any 3 | sarcasm 7
w log | any 6
w login | any -4
w lol | any -3
w look up | any 7 | label 16 | command 10
w looks | any 2
w lose | any 4 | motive 6 | past 8
w lot | any 2 | sarcasm -8 | past 6 | apology 6
w lovely | off-topic -6
w lunch | any -4
w lunchbox | blame 11 | past 12
w mad | any -3
w mail | any -5
w maintenance | any 5
w make | off-topic 6
w man | any 11 | insult 19
w manage | any 10 | blame 9 | opinion 10
w manipulative | any 3
w many | any 5
w match | any -5
w maths | any -2
w matter | any 6 | insult -6 | off-topic -6 | defence 7 | vague 6
w may | any 2 | advice 10
w maybe | any 4 | guilt 7
w me | any 2
w mean | any -3
w mediation | any -5
w meet | any -3
w meeting | any -2
w memory | any 11
w mention | any 3 | sarcasm 10
w message | any -4
w mg | any -4
w middle | any 3
w million | any -2
w min | sarcasm 6
w mind | any 2 | motive 11
w mine | any -5
w minute | any -4 | guilt -8
w miss | any -4
w mistake | any -6
w mom | insult 7
w moms | any 5
w money | any -3
w month | any -2 | threat 7
w months | any 5 | blame 9 | past 8 | off-topic 7
w more | any 6 | insult 10 | motive 9 | threat 7
w morning | any -3
w mornings | any 10
w most | any 4 | blame -10 | sarcasm -8 | guilt -7 | off-topic -6 | advice 11
w mother | any 4 | blame 6 | off-topic 8 | opinion 8
w mother's | any 5 | sarcasm -8 | guilt 6 | past 12 | off-topic -6 | vague 6
w mouth | child 7
w move | past 12 | apology 10
w move up | any -5
w much | any 8 | blame -6 | sarcasm -8 | threat 8 | guilt 10 | defence -7
w mum | any -10 | blame -6 | off-topic -8
w mum's | any 4
w murder | any -9 | sarcasm -11 | guilt -6
w must | any -2
w my | any 4
w myself | any 8
w n | insult 6
w name | any 2 | label 9 | sarcasm -8
w never | sarcasm -6
w new | off-topic 8
w next | command 9
w nice | any 7 | insult -7 | blame 7 | sarcasm 12 | emotion 9
w night | any -3
w nights | apology -6
w nobody | any 7 | blame -9 | guilt 6 | past 7 | defence 11
w normal | any 4 | blame 9 | off-topic -6 | opinion 10
w normally | any -4
w not | any 2
w note | any -5 | guilt -6
w notice | insult 7 | blame -6 | motive 6 | sarcasm -9
w now | any 2 | sarcasm 6
w nurse | guilt -6
w nursery | any -4
w off | sarcasm -6
w offer | any -2
w office | any -2
w officer | any -2
w ok | any -3
w okay | blame -8 | sarcasm -6 | past -8 | defence 8
w omg | any -3
w once | defence 8
w ones | guilt -6 | advice 7
w only | any 3 | blame 6
w onto | any 8
w open | threat 6
w or | vague 6
w order | threat 8 | guilt -6
w orthodontist | any -6
w other | any 4 | guilt 7
w otherwise | any -2
w our | blame -6 | past 9
w ours | any -4
w outside | any 8 | emotion 10 | guilt -6 | defence 8
w over | any 2
w overnight | any -2 | motive 7
w own | any 2
w pack | blame 6 | off-topic -6 | opinion 6
w packed | any -3
w pads | any -4
w page | label 9 | sarcasm -11
w pair | any 4 | opinion 8
w paper | any 5 | blame -6 | threat 6 | guilt -7
w papers | any -4
w parents | blame 6 | sarcasm -7 | off-topic -8 | opinion 8
w parents' | any -5
w park | any -6
w part | any 3 | sarcasm -10 | guilt 6 | defence 8
w party | any -2
w pass | any -2 | blame -6 | off-topic 6
w passport | any -3
w past | sarcasm -6
w patch | any -2
w pathetic | any 8
w pay | any -3
w pe | any -2
w people | any 5 | blame 13 | guilt -8 | off-topic 10 | defence -6
w per | any -9
w perfect | any 2
w person | any 4 | blame 7 | off-topic 6
w phone | any 4 | sarcasm 8
w photo | any 2 | past 6
w photograph | threat 6 | guilt -7
w photos | any -4
w pick | any 5 | label 6 | guilt -7 | off-topic 11 | vague 6
w pick up | any -2
w pick-up | any -3
w picture | blame -6 | sarcasm -6 | emotion -7
w pictures | any -6
w pigs | any -4
w pitch | any -3
w place | any 2 | blame 7 | opinion 9
w plan | sarcasm -8
w plate | any 7
w play | motive 6
w please | any -4
w plenty | any -3
w plus | any -5
w pocket | any -3
w point | any 6 | blame 9 | motive 7 | sarcasm -8 | past -6 | vague 6
w pool | any -3
w poor | any 9
w portal | any -3
w possible | any -7
w post | any -2
w practice | any -5
w prefer | any 2 | child 6
w prepare | any -3
w present | any -7 | blame -10 | sarcasm -11 | guilt -7 | defence -6
w probably | any 2
w problem | any -5
w problems | any 4
w project | any -2
w proper | any 5 | advice 7
w propose | any -2
w pull | any 6 | blame 6 | sarcasm -7 | opinion 8 | child 12
w push | any 9
w put back | any -5
w put in | any 6
w put on | any -6
w questions | any -2 | insult -7 | blame 6 | advice 9
w quick | any -6
w quiet | any 11
w quit | any 8
w quiz | any -4
w r | any -5
w raise | any 7 | blame 13 | opinion 12
w rate | any 5
w rather | any -4
w reach | any -7
w read | any 4 | label 9 | sarcasm 9
w reading | any -3
w ready | any -5
w real | any 8
w really | any 6
w reason | vague 7
w recall | any 2
w receipt | any -4
w receipts | any -4 | sarcasm -6
w recommend | any 9
w red | any -4
w reference | any -6
w regards | any -2
w registration | any -3
w regret | any -2
w remain | any -6
w remember | any 6 | sarcasm 10 | past 11 | defence -8
w renewal | any -3
w repeat | any 4 | sarcasm -9 | guilt -6 | command 14
w replace | any 4
w reply | any 3
w report | any 7 | sarcasm 7 | off-topic 7
w respond | any 6
w return | any -3
w revert | any 6
w right | any -2 | blame -6 | motive 7 | guilt 7
w rn | any -2
w road | any 5 | sarcasm 14
w room | any -5
w round | sarcasm -7
w rubbish | any -4
w ruby's | any -2
w rucksack | any -3
w ruin | any 3
w run | sarcasm 9
w safer | any -6
w sandrine | any -5
w scalp | any 8
w schedule | any -5
w school | any -3
w science | insult 8 | sarcasm 6
w scooter | any -6 | sarcasm -6
w score | any -6
w scream | any -6
w screen | any 6
w second | any 5 | sarcasm 7 | advice 9
w see | any 2
w segun | any -5
w seldom | any 7
w send | any -4
w send back | any -3
w set | any 5 | sarcasm 10 | advice 12
w settle | any 3
w shake | any 2 | sarcasm -6 | vague 8
w shared | sarcasm -6 | defence 8
w shed | vague 8
w shin | any -3
w shoes | blame 8
w shoot | any -2
w shop | any -3
w short | sarcasm 9 | emotion 8
w show | any 2 | blame -6
w sick | any 2
w sickness | any -4
w side | any -3
w sign | threat 9
w signature | any -4
w since | any 4
w single | any 3 | emotion 6
w sister | any 2 | insult 7 | label 6 | off-topic 9
w sit | any 3 | child 10
w site | any -7 | blame -6
w size | any -4
w ski | any -2
w sleepover | any -6
w slip | motive 6
w slot | any -2
w slow | any -10
w small | any -4
w solicitors | threat 8
w some | guilt 8
w somebody | any 12
w someone | any 5
w something | any 6 | blame 10 | sarcasm 8
w sorry | apology 10
w sort | any -2 | insult 8 | sarcasm -11
w speak | any -2
w speech | any 2
w spend | any 3 | insult -7 | blame -8 | sarcasm -12 | advice 9
w splint | any -4
w split | any -3
w spring | guilt 6
w stain | any -6
w stand | any 3 | sarcasm 8 | defence 7 | command 9
w station | any -3
w stay | any 4 | guilt 6
w stays | any -6
w step | any 5
w stick | any -5
w stop | any -3
w story | any 6
w straight | any 2 | insult 7 | emotion 6
w stranger | any 6 | insult 9 | blame -9 | sarcasm -8 | guilt 11 | off-topic 6
w stupid | any -2
w such | any 3
w sugar | any -2
w suggest | any 2 | off-topic 6 | advice 10
w suit | any -7
w summer | any 6 | sarcasm 12 | past 13
w supper | blame 6 | child 8
w support | any -6
w suppose | any 8 | motive 12 | sarcasm 10
w sure | sarcasm 6
w surgery | any -7 | blame -7 | sarcasm -9
w swap | any -5
w sweet | any -2 | advice 9
w swim | any -4
w swimming | any -3
w table | any 5 | insult -6 | blame -7 | sarcasm 7 | guilt 11
w tablet | any -8 | blame -9 | sarcasm -7
w tablets | any -5
w tag | any -4
w take | any -3
w talk | emotion 6 | advice 7
w teach | insult 6 | opinion 8
w teacher | any -2
w tears | emotion -8
w television | any 5
w tell | child 7
w temperature | any -4
w term | any 2 | blame 8
w test | any -4
w text | any -7
w thank | any -2
w theatre | any 8
w their | any 2 | blame 7 | opinion 9
w then | blame 6
w these | any 7 | emotion 7
w thing | any 5 | sarcasm -6
w things | any 6 | sarcasm 8 | threat 11
w think | vague 7
w those | sarcasm 6
w though | off-topic 10
w throw up | any -2
w ticket | any -4 | advice -8
w tickets | any -7 | off-topic -7
w til | any -2
w till | any 2 | child 8
w time | any 2 | blame 6
w times | emotion 6
w tire | any 6
w tired | any 5 | motive 7 | emotion 12
w tmrw | any 2 | threat 6 | command -9
w today | any -2
w together | any -3
w tonight | any -6
w tooth | any -2
w top | any -6
w torch | any -2
w total | any -5
w touch | any 5
w tour | any 2
w toxic | any 3 | insult 9 | label 13 | blame -11 | emotion -8
w track | any 2
w train | sarcasm -6 | defence 8
w trampoline | sarcasm -8 | past 7
w transfer | any 13 | command 16
w treat | any -3
w trip | any -3
w trouble | any -4
w trust | any -3 | blame -8 | sarcasm 8
w try | any 6
w tube | blame 8 | sarcasm -7 | off-topic -8 | opinion 6
w tuck | any 4
w tunde | any -5
w turn | any 3
w under | any -9 | blame -6 | sarcasm -7 | past -6 | defence -12
w understand | any -4
w unless | any -3
w until | any -2
w ur | insult 7
w us | any -2
w use | any 2 | insult 8 | blame -8 | sarcasm -6 | threat 6
w usual | any 5
w very | any 7 | sarcasm 6
w video | any -7
w view | any 6
w visit | any -5 | blame -6
w voicemail | any 8
w volunteer | any 6
w w | insult 8 | emotion 6
w wait | guilt 6 | past 6
w waiver | any -2
w want | motive 6
w warm | any -5
w warning | any -6 | sarcasm -7
w washed | any -3
w watch | any 3 | label 11 | defence 8
w water | any 7 | sarcasm -6 | defence 11
w way | any 2 | off-topic 7
w ways | any 10
w wed | any 4
w wee | any -3
w weekend | sarcasm -8 | off-topic 8
w weekends | any -6 | blame -7
w weeks | any -4
w well | any -2 | sarcasm -7 | emotion 6
w wet | any 2 | guilt 9
w what | any 3 | guilt 7
w whatever | any 7 | label 7
w when | any 3
w whenever | any 3 | vague 11
w where | any 2 | blame 10
w whether | any -3
w whichever | any -7
w while | defence 6
w who | any 5 | insult 6 | child 7
w whoever | any -2
w whole | any 3
w whose | any 5
w why | any 3 | child 8
w window | any 2 | sarcasm 7 | guilt -8 | defence 6
w wine | any 12
w without | any 3 | command 7
w witness | any 4
w woman | any 6 | insult 15 | blame -10
w word | any 5 | label 8 | off-topic 7
w work | any 2 | advice 7
w work on | any -3
w works | any -4
w wren | any 2 | sarcasm 6 | off-topic 10 | child 8
w wrist | any -2
w write | any -2
w write down | any 2 | emotion 6 | advice 6
w wrong | any -5
w x-ray | any -7
w y'all | any -10 | insult -8 | sarcasm -8 | emotion -7
w ya | any 5
w yeah | any -3 | sarcasm -6
w year's | any 5
w years | any 5 | guilt 7 | past 14
w yep | any -2
w yes | any -2
w your | any 2
w yours | any -3
w yourself | any 5 | insult 11 | blame -7 | off-topic 6 | defence 6
writer future not | blame 6 | sarcasm -7 | emotion 6 | opinion 7
writer past not | any 2 | defence 11
writer perfect not | blame -7 | sarcasm 8 | defence 6
writer perfect should not | any 5 | guilt -6 | apology 7
writer present can | any -4
writer present may | any 5 | sarcasm -6 | advice 7
writer present must | any 3
writer present not | any 2
writer present should | off-topic 6 | vague 7
writer present want | any 2 | insult 8 | advice 9
writer present want not | any 2
`,
);
