import { readSeams } from '../weights.ts';

/** Fitted by scripts/fit/seams.ts on the learning sets, then frozen: not edited by hand. */
export const seams = readSeams(
  { base: -125, threshold: -100 },
  // sign of the gap between two words | how much it counts for a new sentence
  `
2> " | -76
2> #time | -33
2> $ | 21
2> % | -30
2> . | 25
2> ; | -117
2> ? | -58
2> ?? | 30
2> able | -27
2> above | -20
2> abt | -46
2> abuse | 29
2> accountant | 33
2> across | -37
2> act | 66
2> adult | -24
2> adults | -37
2> after | -191
2> after-school | -24
2> afterwards | -30
2> age | -24
2> agreed | 32
2> agreement | -26
2> ah | -23
2> alienation | -28
2> all | -40
2> almost | 47
2> aloud | -32
2> amoxicillin | -21
2> an | -54
2> and | -112
2> anybody | -23
2> apartment | -31
2> apologise | 35
2> apologize | -24
2> appointments | -29
2> appreciate | 58
2> are | 46
2> arrangement | 32
2> arrived | -22
2> asked | 49
2> asks | -28
2> at | -32
2> attachment | -26
2> attend | -21
2> attorney | -22
2> audience | -22
2> august | -99
2> aunt's | -31
2> awake | -26
2> away | -24
2> baby | -24
2> back | -67
2> badge | 30
2> bag | -89
2> bags | -27
2> bake | -38
2> balance | 35
2> ball | -27
2> banana | -29
2> bank | 33
2> bar | -33
2> bars | -34
2> bath | -28
2> bathroom | -22
2> beach | -34
2> because | -93
2> become | -31
2> bed | -42
2> beg | 51
2> begging | -29
2> begins | 42
2> behind | -38
2> bell | 23
2> belt | 23
2> beside | -32
2> better | -57
2> birth | 24
2> birthday | -31
2> bits | -21
2> blackmail | -26
2> blame | -24
2> bless | 59
2> block | -40
2> blood | 48
2> booked | 54
2> booking | -22
2> borderline | 37
2> borrow | -36
2> boss | 20
2> bother | 72
2> bowl | -34
2> bowling | -22
2> brace | -30
2> break | -20
2> bridge | -27
2> bringing | 62
2> brings | -27
2> broken | -24
2> brothers | -30
2> btw | -25
2> burden | -26
2> busy | -24
2> but | -119
2> c | -27
2> calculator | -28
2> calling | 34
2> calpol | -33
2> camp | 20
2> cancelled | 47
2> candles | -37
2> cannot | -38
2> cant | 44
2> canteen | -24
2> cap | -24
2> caravan | -24
2> card | -45
2> cards | -27
2> care | 30
2> case | -35
2> cent | -27
2> center | 43
2> certain | -21
2> change | -27
2> changes | -34
2> changing | -25
2> character | -31
2> charged | -21
2> chat | -22
2> checked | -24
2> cheers | -21
2> cheese | -35
2> child's | -24
2> choose | 50
2> christening | -20
2> christmas | 40
2> church | -25
2> climbing | 24
2> clocks | -35
2> closes | 55
2> clothes | -22
2> coats | -27
2> coffee | -36
2> coke | -32
2> cold | -22
2> column | -29
2> come | -42
2> common | 23
2> company | -27
2> concern | 50
2> concerned | -29
2> concert | 25
2> confirm | 64
2> confirmed | -20
2> congratulations | -32
2> consider | 25
2> content | -21
2> corner | -25
2> correct | -30
2> correspondence | -23
2> costs | -27
2> costume | -23
2> couch | -30
2> counsellor | -26
2> counselor | 51
2> count | 31
2> counted | -27
2> counter | -21
2> county | -24
2> court | -22
2> cousins | -23
2> covers | -30
2> credit | -26
2> crib | -28
2> cried | 76
2> cross | -25
2> daddy's | 51
2> dads | -28
2> dare | -21
2> dark | -31
2> daughter | 28
2> day | -58
2> daycare | -22
2> deacon | -23
2> dead | -24
2> dec | -42
2> decided | 72
2> decree | -25
2> deep | -25
2> deposit | 29
2> diary | -23
2> did | 56
2> didn't | 22
2> difference | -26
2> dinner | -26
2> direct | -30
2> doctor | 23
2> does | 23
2> dog | -21
2> done | 25
2> dose | 41
2> doubt | -23
2> downstairs | -27
2> drama | -30
2> drawer | -24
2> drawn | 35
2> dress | -23
2> drink | -31
2> drinks | -25
2> driver | 21
2> driving | -34
2> drop | 29
2> dropped | -22
2> drops | 22
2> drunk | -34
2> dry | -25
2> easier | -24
2> easy | -26
2> eating | -31
2> either | -36
2> else | 27
2> emails | -27
2> end | -59
2> ends | -22
2> enough | -39
2> entire | -35
2> entrance | -32
2> evenings | 42
2> ever | -22
2> everything | -67
2> evidently | -28
2> exact | 34
2> exchange | 21
2> expected | -25
2> expecting | -23
2> expensive | -21
2> expires | -25
2> eye | 21
2> eyes | -21
2> face | -32
2> facetime | 30
2> fail | -23
2> failed | -23
2> fair | -22
2> fall | -21
2> far | -28
2> fault | -25
2> fear | -28
2> fed | -22
2> feed | 23
2> feeling | -25
2> feels | -21
2> fell | 107
2> felt | -20
2> fence | -41
2> few | -27
2> files | -27
2> filled | -23
2> film | -27
2> finally | 33
2> finds | 22
2> finger | -28
2> finishes | 71
2> fish | -24
2> fits | -30
2> fix | -22
2> flights | -41
2> flu | -29
2> fly | 36
2> folder | -32
2> folks | -36
2> food | -20
2> footy | -28
2> forgive | 58
2> forgot | -23
2> form | 24
2> fortnight | 21
2> found | 37
2> fractions | -23
2> fridays | 20
2> friend | -25
2> friends | -24
2> from | -66
2> front | -78
2> future | 31
2> game | 26
2> garden | -23
2> gas | 22
2> gather | -23
2> gatwick | -30
2> gets | -21
2> gift | -30
2> girls | 20
2> gives | 22
2> giving | -27
2> goes | -20
2> golf | -33
2> good | -104
2> got | 22
2> gown | -27
2> gp | -29
2> grade | -23
2> grandmother's | 21
2> green | -21
2> ground | 36
2> grow | 28
2> growing | -41
2> grown | 48
2> grown-ups | -26
2> guard | -30
2> guess | 43
2> gun | -28
2> habit | -26
2> hamster | -34
2> hand | -55
2> handover | -26
2> hands | -23
2> hanging | -25
2> happen | -20
2> happened | 39
2> hardly | 27
2> harm | -33
2> hasn't | -20
2> hat | -24
2> hate | 55
2> haven't | 41
2> he'd | -23
2> he's | -21
2> heads | -21
2> health | -27
2> held | 62
2> helps | -24
2> hers | -23
2> hes | 29
2> hey | 42
2> him | -26
2> hobby | -24
2> hockey | -21
2> hold | -36
2> holding | -27
2> holes | -27
2> holiday | -20
2> honestly | -28
2> honeymoon | -32
2> hook | 29
2> hope | 53
2> hoping | 58
2> hot | -24
2> hotel | 55
2> hour | -66
2> house | -24
2> household | 23
2> how | 36
2> human | 26
2> hung | -25
2> hurt | -22
2> i'd | -27
2> i'll | -46
2> i'm | -81
2> i've | -128
2> ice | -26
2> id | -24
2> idk | -33
2> if | -28
2> im | 27
2> imagine | 34
2> in | -43
2> inbox | -26
2> informed | 47
2> instead | -71
2> into | -52
2> invoice | 24
2> invoices | 24
2> ipad | 46
2> iron | -27
2> is | 35
2> isn't | 31
2> it | -32
2> it'll | -21
2> it's | -34
2> itinerary | -27
2> ive | -37
2> jaylen's | -34
2> job | -25
2> juice | -29
2> july | -37
2> jumper | -29
2> june | -67
2> just | 47
2> keys | -27
2> kick | -31
2> kind | 22
2> knee | -24
2> knees | -28
2> knew | 52
2> know | 44
2> kwame | -29
2> label | -29
2> lachlan | -22
2> lad | -29
2> lads | 34
2> laptop | 38
2> later | 20
2> laugh | -20
2> lay | 27
2> leader | -32
2> leaflet | -36
2> least | 33
2> leave | 57
2> leaves | 21
2> leaving | -26
2> left | -23
2> legs | -26
2> lent | -23
2> let's | -23
2> lets | -28
2> letters | -34
2> letting | -31
2> level | 31
2> library | -33
2> life | -43
2> likes | -34
2> lily | -28
2> line | -23
2> list | -49
2> listen | -29
2> literally | 59
2> living | -26
2> load | -38
2> lobby | -25
2> locked | -29
2> locker | -33
2> log | 26
2> looking | 25
2> looks | -29
2> loose | -33
2> lose | -26
2> lot | -54
2> lovely | -22
2> loves | -34
2> low | 53
2> luck | 67
2> lunchbox | -22
2> mail | -33
2> mailbox | -20
2> makes | 27
2> making | -21
2> mam's | -31
2> man | 50
2> man's | -21
2> manipulative | -25
2> manners | -25
2> maths | -20
2> may | 27
2> meal | -22
2> mean | -26
2> means | 56
2> meanwhile | -23
2> meat | -41
2> medicine | -21
2> men | 52
2> mention | -29
2> mess | -25
2> messages | -28
2> mg | -40
2> middle | -27
2> might | 58
2> mile | -26
2> milk | 25
2> mine | -74
2> mins | -21
2> minute | 45
2> mirror | -27
2> mislaid | -21
2> mistake | -25
2> ml | -32
2> moms | -32
2> mon | -33
2> most | -23
2> mother | 28
2> motion | -31
2> mouth | -31
2> moves | -26
2> my | -39
2> myself | -26
2> nails | -30
2> name | -122
2> names | -36
2> nasreen | -24
2> near | -20
2> neck | -24
2> need | 21
2> neighbour | -32
2> neither | 89
2> news | -22
2> newsletter | 37
2> next | 53
2> night | -61
2> none | -23
2> nose | -23
2> nothing | -92
2> nova | -23
2> november | -22
2> number | -28
2> obliged | -28
2> october | -30
2> oh | -22
2> ok | 21
2> on | -33
2> one's | -21
2> ones | -21
2> open | -55
2> opening | -28
2> opens | -20
2> operation | 24
2> or | -43
2> other | -53
2> ours | -23
2> out | -60
2> over | -120
2> overnight | -24
2> owe | -29
2> pack | 26
2> pages | -36
2> pain | 32
2> paint | 26
2> pair | -23
2> pairs | 25
2> pants | -27
2> papa | -36
2> paper | -21
2> papers | -23
2> paragraph | -25
2> park | -23
2> party | 20
2> passed | -30
2> passport | 102
2> patience | 30
2> pattern | -22
2> pay | 27
2> payments | -23
2> pays | -25
2> pe | -35
2> pen | 23
2> pencil | -24
2> people | 39
2> percent | 35
2> perfect | -24
2> perfectly | -22
2> perhaps | -30
2> pharmacist | 79
2> phone | -23
2> phoned | -27
2> photo | 33
2> photograph | -22
2> pick-up | 28
2> picked | -20
2> picking | 22
2> pickup | -30
2> pictures | 20
2> pillow | -20
2> pin | -34
2> pink | -27
2> pitch | -20
2> place | -79
2> planning | -32
2> plaster | -31
2> plastic | -28
2> plays | -23
2> please | -23
2> polish | -24
2> poor | 44
2> porridge | 27
2> port | -31
2> possible | -28
2> pot | -29
2> pounds | -24
2> power | -20
2> prefer | -20
2> price | -37
2> printed | -32
2> probably | 22
2> proper | 40
2> proud | -24
2> pub | -25
2> puffs | -27
2> pull | -25
2> push | -34
2> putting | -30
2> questions | -29
2> queue | -36
2> quit | -28
2> quite | -22
2> r | -27
2> rain | -23
2> raised | 37
2> ramadan | -47
2> reception | -28
2> refund | 38
2> regards | 38
2> remain | 65
2> remember | 20
2> remind | -24
2> reminder | -32
2> repair | 33
2> repeat | 34
2> report | 27
2> request | -23
2> require | -29
2> respect | 29
2> retainer | 57
2> returned | -24
2> ride | 21
2> ringing | -25
2> roll | -22
2> roof | -21
2> room | -56
2> rope | -28
2> rota | 35
2> rucksack | 23
2> ruin | 29
2> ruined | -32
2> rules | -29
2> runs | 33
2> rush | -30
2> safe | 23
2> said | 22
2> salary | -26
2> sale | -25
2> same | -21
2> sandrine | -22
2> sandwich | -21
2> sat | 41
2> saturdays | -24
2> sausage | -37
2> says | 38
2> science | 27
2> scooter | 31
2> scream | -21
2> seats | -28
2> secretary | -23
2> section | -23
2> seeing | -22
2> seen | -24
2> selling | -29
2> sent | -22
2> service | -31
2> sets | -31
2> shaking | 72
2> shall | -40
2> shame | 29
2> share | 23
2> she'd | -28
2> she's | -36
2> shed | 31
2> shop | -21
2> should | 45
2> shout | -23
2> show | -34
2> shows | 34
2> shut | -21
2> shuts | -31
2> sick | -22
2> side | -57
2> sigh | -30
2> signed | 22
2> silence | -38
2> simply | -28
2> since | -152
2> sincerely | -22
2> sister | 44
2> sister's | 30
2> sits | -30
2> sitting | 32
2> skates | -31
2> skipped | 42
2> slept | -45
2> slow | -24
2> smoke | -29
2> snow | -33
2> social | -26
2> soft | -21
2> sold | 34
2> somebody | -24
2> someone | -42
2> something | -74
2> somewhere | -21
2> soon | 51
2> soup | -25
2> speech | 22
2> spelling | -24
2> spend | 29
2> spoken | -26
2> spot | 27
2> spreadsheet | -23
2> st | -25
2> stage | -27
2> stairs | -20
2> stands | -30
2> started | -32
2> station | -21
2> stay | -33
2> stayed | -28
2> stick | -35
2> stomach | 29
2> stool | -25
2> stopping | -26
2> story | -31
2> straight | -29
2> stranger | -20
2> struck | -30
2> stupid | -35
2> sugar | -27
2> suitcase | -20
2> sundays | -24
2> supposed | -28
2> sure | 29
2> surf | -39
2> surprised | -27
2> sweet | -20
2> swing | -32
2> switch | -20
2> ta | -22
2> table | -28
2> tablet | -21
2> tablets | -30
2> takes | 23
2> talking | -21
2> tattoo | -26
2> taught | 32
2> tbh | -28
2> tea | -37
2> teach | -24
2> telephone | -31
2> television | -31
2> tells | 64
2> temperature | 64
2> tent | 40
2> textbook | 24
2> texting | 66
2> than | -93
2> thanks | -21
2> thats | -29
2> their | -77
2> them | -36
2> themselves | -21
2> then | -164
2> there's | -41
2> theres | -39
2> thermometer | -27
2> these | -23
2> they'd | -26
2> they'll | -20
2> they're | -32
2> they've | -32
2> thinking | 28
2> though | -24
2> threw | -48
2> through | -30
2> thursday | -54
2> thursdays | -32
2> till | -115
2> timetable | -20
2> tmrw | 27
2> to | -38
2> toast | -22
2> today | -57
2> toddler | 35
2> told | 64
2> tomorrow | -41
2> tonight | -73
2> too | -39
2> took | 28
2> tooth | -34
2> touch | -23
2> touched | -24
2> toxic | 65
2> track | -24
2> trade | -24
2> trailer | -32
2> train | 45
2> trampoline | 28
2> transfer | 31
2> treatment | -32
2> tried | -30
2> trouble | -24
2> trousers | -22
2> truck | 30
2> truly | 36
2> trust | 61
2> tues | -35
2> tuition | 33
2> turning | -23
2> turns | -22
2> twins | 23
2> type | -20
2> under | -56
2> understand | 23
2> until | -160
2> ur | 26
2> urs | -28
2> us | -33
2> use | -22
2> useless | -22
2> vet | -26
2> view | -21
2> violin | -22
2> voice | -27
2> w | -28
2> waiting | -21
2> walked | -43
2> wanna | 30
2> wanted | 36
2> warned | -23
2> was | 26
2> washed | -24
2> washing | -31
2> watching | -26
2> water | -23
2> wave | -37
2> way | -38
2> we'd | 21
2> we'll | -23
2> we've | -28
2> wednesday | -147
2> wednesdays | 38
2> wee | -22
2> weekends | -20
2> weeks | -57
2> well | -113
2> wellies | -27
2> whats | 35
2> when's | 22
2> where | -20
2> while | -57
2> whistle | -24
2> who | 25
2> whose | 22
2> wife | 65
2> will | 36
2> wind | -20
2> wine | -32
2> wish | -25
2> with | -99
2> without | -39
2> won't | -30
2> wonderful | 25
2> wonders | -36
2> wont | -27
2> working | -21
2> works | -35
2> worn | 40
2> worried | -22
2> worse | -21
2> worth | -23
2> would | 22
2> would've | 29
2> wouldn't | 74
2> wren | -33
2> wrist | -26
2> writing | -26
2> wrong | -47
2> wrote | -20
2> x | 30
2> x-ray | -23
2> year's | -22
2> yellow | -26
2> yes | 29
2> you'll | 24
2> you've | -107
2> yours | -80
2> yourself | 29
2> yr | -28
< " | 25
< #number | -26
< #time | 33
< % | 21
< ) | 42
< , | -26
< - | -22
< . | -120
< ; | -151
< a | -312
< about | -46
< above | -24
< absolute | -35
< abt | -34
< accountant | -35
< across | -35
< act | -39
< actual | -33
< actually | -20
< adult | -32
< after-school | -28
< afternoon | 74
< afterwards | 33
< again | 81
< age | -25
< ah | -23
< air | -30
< airline | 22
< airport | 21
< allergist | -28
< allergy | -33
< allow | -34
< almost | -41
< along | 61
< aloud | -27
< also | -24
< an | -164
< and | -325
< answer | 59
< answers | -31
< anybody | 21
< anyway | 26
< appreciate | -24
< april | 39
< are | -23
< around | 20
< arrangement | -34
< arrive | -24
< arrived | 45
< article | -34
< as | -292
< asks | -29
< assembly | 49
< asthma | 25
< at | -66
< attached | 232
< attendance | -35
< attorney | -41
< audience | 60
< august | 77
< aunt's | -25
< aware | -27
< away | 50
< backpack | 55
< bag | 24
< bake | -27
< bathroom | -43
< be | -45
< bear | -39
< because | -178
< become | -36
< bed | 71
< been | -42
< before | -21
< beginning | -24
< benefit | 34
< beside | -26
< between | -62
< big | -21
< bike | -36
< bins | -45
< birth | -31
< birthday | 43
< bit | -47
< black | -20
< blazer | 42
< block | -31
< blowing | -25
< blue | -72
< bobbis | -28
< boiling | 62
< book | -26
< booked | -27
< booking | -38
< books | -25
< boot | 50
< born | 28
< borrow | -44
< boss | -38
< bother | -31
< bottle | -26
< bought | -33
< bowl | 23
< boxing | 23
< boy | -29
< brace | -27
< brave | -30
< break | 61
< breakfast | 74
< breathe | -25
< bridge | -26
< bring | -33
< bringing | -23
< broken | -39
< brother's | -26
< brothers | 35
< brought | -20
< brown | -28
< building | 37
< burden | -23
< busy | -44
< but | -182
< buy | -29
< buying | 33
< by | -249
< calculator | -34
< calendar | 45
< called | -63
< calling | -34
< can | -68
< cancelled | -23
< cannot | -39
< cant | -21
< caravan | -39
< care | -22
< carried | -20
< case | -41
< cash | -26
< cast | -23
< cause | 24
< cent | -43
< center | -25
< centre | -34
< certain | -29
< certificate | 40
< chair | 23
< changes | -38
< changing | -33
< chapter | -35
< charge | -24
< charged | -40
< charger | 21
< child's | -25
< children | -28
< choir | -34
< choose | -20
< christmas | -36
< clean | -23
< climbing | -36
< closes | -28
< clothes | -26
< club | 35
< coach | -24
< coats | 70
< collect | -24
< column | -23
< common | -31
< company | 66
< concerned | 57
< concert | -39
< confirmed | 24
< contact | -28
< conversation | 104
< cooking | -23
< correspondence | 37
< cost | 46
< costume | 64
< cough | 20
< could | -156
< counsel | -26
< counsellor | -25
< counselor | -33
< counter | -64
< counting | 24
< country | -37
< county | 29
< cousin's | -23
< covered | 39
< covers | -40
< credit | -27
< crib | 26
< cried | -24
< cut | -26
< dad | -39
< daddy | -25
< daddy's | -23
< dads | -32
< dare | 40
< date | -33
< dates | 52
< day | -20
< daycare | -35
< dead | -26
< deadline | -36
< dear | -35
< december | -48
< decent | -24
< decided | -36
< decision | -34
< decree | 44
< deep | -25
< depends | -20
< deposit | 37
< desk | 44
< didn't | -41
< died | -41
< difference | 30
< different | -31
< direct | 34
< directly | 23
< doctor | 25
< doesn't | -26
< don't | -51
< door | 42
< down | 29
< downstairs | -25
< drama | -31
< drawer | -28
< drawn | -25
< dressing | -28
< drink | -31
< drinks | -39
< drive | 58
< driver | -31
< drops | 40
< dry | 27
< due | -44
< dunno | 36
< during | -30
< e-mail | -32
< each | 28
< early | -35
< easier | 57
< easy | 40
< eating | -25
< either | 37
< em | -32
< email | -24
< en | -34
< end | 43
< ends | -27
< enough | 58
< entire | -30
< entrance | 27
< envelope | 32
< eve | 29
< even | -40
< evening | 20
< ever | -49
< every | -188
< everybody | 80
< everyone | 45
< evidently | -44
< exact | -28
< existing | -32
< exists | 68
< expected | 31
< expecting | -25
< expensive | -28
< expires | -45
< eye | -29
< facetime | -34
< fail | -31
< failed | -44
< failing | -24
< fair | -21
< far | -25
< father | -23
< fathers | -28
< fault | -35
< february | 58
< fed | 59
< feed | -27
< feeling | -32
< feels | -29
< fees | 72
< felt | -27
< ferry | -22
< fetch | -23
< fever | 30
< few | -38
< fight | 23
< figure | -29
< files | 25
< fill | -20
< filled | -28
< film | 35
< financial | -35
< find | -54
< finds | -37
< finger | 100
< finished | -34
< fish | -26
< fits | 33
< fix | 55
< flights | -29
< fly | 25
< folks | -26
< food | 68
< footy | -31
< for | -133
< found | -51
< fourth | 36
< fractions | -44
< frame | 23
< fri | 22
< friday | 43
< fridge | 28
< friends | 31
< from | -141
< front | -60
< funny | -28
< game | -33
< garden | -33
< gas | -24
< gaslighting | 20
< gate | 88
< gave | -37
< gentleman | -24
< get | -102
< gets | -53
< getting | -62
< give | -37
< gives | -25
< giving | -21
< go | 23
< god | -52
< goggles | -58
< golf | -32
< gone | 28
< got | -211
< gp | -26
< grading | -28
< grandmother's | -33
< grateful | -36
< great | -28
< green | -23
< ground | -26
< group | -25
< grow | 40
< growing | -34
< grown-ups | -43
< guard | 20
< guy | 33
< h | -36
< habit | -28
< had | -48
< half-term | 22
< hand | 23
< handover | 44
< hands | -39
< hanging | -24
< happen | -28
< happened | 22
< has | -125
< hates | -32
< have | -125
< he | -233
< he'd | -28
< he's | -98
< hear | -20
< help | -33
< helps | -39
< herself | -27
< hey | 57
< hi | 21
< hide | -42
< hiding | 36
< himself | 28
< hire | -34
< his | -232
< hiya | 139
< hobby | 33
< holding | -29
< holds | -33
< holes | 28
< holiday | -26
< homework | -29
< honestly | -34
< hook | 28
< hope | -97
< hoping | -27
< hospital | -31
< hot | 22
< household | -41
< houses | 76
< how | -45
< human | -28
< hung | -23
< hurt | 22
< i | -123
< i'd | -157
< i'll | -163
< i'm | -260
< i've | -146
< ice | -21
< id | -44
< idk | -37
< if | -258
< il | -21
< ill | -50
< im | -100
< imagine | -39
< in | -41
< inbox | -34
< inset | -25
< instead | 66
< interest | 20
< into | -63
< invoice | 37
< ipad | -22
< iron | -31
< ironed | -32
< is | -75
< isn't | -90
< it | 38
< it'd | -25
< it's | -236
< itinerary | 33
< its | -171
< jacket | 79
< jaylen | -32
< jaylen's | -41
< job | 67
< job's | -38
< juice | 33
< jule | -28
< jumper | -28
< june | 43
< just | -182
< karate | -41
< keeping | -32
< keeps | -22
< kept | -29
< kids | -26
< kids' | -27
< kitchen | 42
< knees | 61
< knew | -32
< knowing | -37
< known | -29
< knows | -27
< kwame | -33
< label | 71
< lachlan | -28
< lad | -25
< lady | -33
< lake | -33
< land | -26
< lane | -31
< laptop | -38
< last | -78
< laugh | 35
< lawyer | -29
< lay | -24
< leaflet | -28
< least | -28
< leaves | -27
< leaving | -31
< legs | 81
< lessons | 65
< let | -159
< lets | -31
< letters | 67
< letting | -33
< level | -32
< life | 21
< lift | -26
< light | -23
< lights | -23
< like | -47
< likes | 63
< line | 29
< list | 43
< listen | 55
< literally | -35
< little | -93
< live | 37
< lived | -27
< living | -24
< lobby | -24
< locked | -42
< lol | 204
< look | -23
< looked | 21
< looks | 22
< lord | -28
< lose | -30
< lost | 38
< loves | -41
< lunch | 26
< m | 133
< mad | -21
< mail | -41
< mailbox | 112
< make | -87
< making | -25
< mam | -37
< man's | -34
< manage | -20
< manners | 94
< many | -31
< march | 54
< marked | -34
< match | 36
< matter | 36
< may | -39
< maybe | -117
< mean | -25
< means | -33
< meanwhile | -36
< mediation | -29
< mediator | -23
< memory | -26
< mess | -39
< message | -56
< messages | 57
< met | -30
< might | -97
< milk | -36
< min | 43
< mine | 71
< mins | -20
< minutes | 34
< mislaid | -32
< missed | -37
< missing | 38
< mistake | 64
< ml | -31
< moment | -47
< moms | -48
< mon | -25
< mondays | 28
< month | 22
< morning | 58
< most | -24
< mother's | -42
< motion | -51
< murder | -31
< must | -88
< my | -257
< myself | 39
< n | -179
< nails | 20
< names | -22
< nan | -38
< narcissist | -36
< near | -30
< nearer | -27
< nearly | -37
< neck | -42
< need | -195
< needed | -31
< needs | -142
< nervous | -28
< never | -157
< next | -151
< nice | 30
< night | 21
< nights | -25
< none | -26
< normal | 83
< not | -23
< note | -21
< notice | 53
< nova | -30
< november | 55
< now | 71
< obliged | -36
< of | -154
< off | 21
< offer | -43
< omg | -45
< one's | -45
< opening | -26
< opens | -36
< operation | 68
< optician | -26
< or | -239
< orange | -28
< order | 27
< ordered | -28
< orthodontist | 31
< other | -23
< otherwise | -20
< our | -111
< ours | 65
< out | 51
< outside | 29
< overnight | -20
< own | -36
< pages | -30
< paid | 60
< paint | 30
< pairs | 38
< papa | -39
< paragraph | -30
< parent | -26
< parental | -29
< parenting | -26
< park | 46
< parking | -28
< pass | -28
< passed | 24
< patience | -23
< pattern | -30
< paying | -27
< pays | -29
< pe | 44
< pen | -40
< perfectly | -34
< person | -31
< pharmacist | -27
< phones | -23
< photograph | -25
< physio | -24
< pick-up | -28
< picked | -24
< pickup | -41
< pie | 50
< pink | -40
< pitch | 26
< place | 38
< plastic | -31
< plate | 39
< playing | -34
< plays | -39
< pls | 97
< plus | -41
< pocket | 70
< point | 42
< polish | -36
< pool | 27
< poor | 34
< porridge | 35
< possible | 34
< pounds | 47
< power | -27
< prefer | 71
< prescription | -31
< price | -23
< probably | -33
< properly | 20
< pub | 20
< puffs | -26
< pure | -40
< push | -28
< put | -181
< puts | -40
< question | -36
< questions | -43
< queue | -28
< quick | -33
< quite | -32
< quote | 26
< r | -34
< rain | 38
< raise | -32
< rather | -26
< read | -28
< reads | -27
< real | 28
< reason | -22
< recall | -35
< receipt | 57
< receipts | -35
< recital | -21
< refund | 27
< refused | -34
< remember | 73
< remove | -31
< renewal | -21
< repeat | 67
< report | -25
< request | -40
< require | -32
< retainer | -45
< return | -21
< returned | -32
< ride | -25
< right | 27
< ring | -23
< ringing | -29
< rings | 25
< roll | -21
< roof | -30
< room | -21
< rope | 68
< rota | -25
< round | -29
< rui | -31
< ruin | -33
< ruined | -41
< rule | -49
< rules | 65
< safe | -22
< said | -99
< salaam | -37
< same | -25
< saturday's | -36
< saturdays | -33
< save | -28
< say | -25
< says | -197
< scan | -21
< scared | 23
< school | -26
< science | -23
< scooter | -38
< scream | 41
< screens | 37
< season | 46
< seats | 23
< section | -36
< see | -53
< seeing | -24
< selling | -30
< send | -128
< september | 29
< serious | 78
< session | -33
< setting | -22
< she | -35
< she'd | -26
< she's | -82
< shift | 38
< shin | -29
< shoes | 28
< should | -26
< shout | -36
< shows | -21
< shuts | 20
< sick | -21
< side | 38
< sigh | 59
< signature | -23
< simple | 69
< simply | -23
< since | -53
< single | -43
< sister's | -35
< sit | -55
< sits | -27
< skipped | -31
< sleeps | -25
< slip | -21
< slot | -30
< slow | 30
< small | -36
< smoke | -29
< snow | -33
< social | -33
< socks | -27
< sofa | 31
< soft | -29
< sold | -22
< solicitor | -25
< some | -85
< somebody's | -36
< someone | -30
< somewhere | 27
< soon | -46
< sooner | -56
< sorry | -27
< soup | 55
< spacer | 66
< speech | -36
< spelling | -25
< spend | -24
< split | 37
< sports | -32
< spot | -26
< spreadsheet | -21
< st | -26
< stage | 92
< standing | 22
< stands | 33
< started | -30
< stay | -32
< stayed | -21
< staying | -23
< stays | -22
< step | 22
< still | -191
< stitches | 23
< stood | -27
< stop | 27
< stopping | -28
< store | -70
< story | -22
< stranger | 20
< street | -36
< stretch | -20
< struck | -21
< stuff | 44
< subject | -20
< such | -49
< sugar | -32
< suggest | -23
< suit | -25
< suits | -33
< sun | 67
< sunday's | -30
< sundays | 34
< supper | 71
< sure | -42
< surf | -34
< swap | -32
< swapped | -23
< swim | -22
< switch | 67
< tablets | 52
< take | -178
< takes | -29
< talk | 21
< talking | -30
< teacher | -35
< teeth | 20
< tell | -128
< telling | -33
< tells | -20
< temperature | -23
< term | 54
< terrible | 30
< test | -34
< textbook | -24
< than | -130
< thank | -45
< thanks | 21
< that's | -144
< thats | -37
< the | -307
< their | -90
< themselves | 35
< there | 28
< there's | -131
< theres | -31
< these | -67
< they | -72
< they're | -20
< they've | -29
< thing | -25
< things | -43
< thinking | -22
< thinks | -25
< tho | 37
< though | -20
< threw | -27
< throw | -35
< thurs | 23
< ticket | -37
< tickets | 49
< tie | 65
< tight | -31
< til | -21
< till | -129
< time | -33
< times | -26
< tired | 74
< tmrw | 36
< to | -112
< toast | 77
< today | 77
< told | -61
< tomorrow | 27
< tone | 45
< tonight | 92
< too | 53
< took | -84
< tooth | -32
< total | -24
< touch | -21
< touched | -33
< toxic | -28
< track | 25
< trade | -33
< traffic | -31
< trailer | 47
< train | 29
< treat | -31
< treating | -28
< tried | 64
< trouble | -25
< trousers | 29
< truly | -47
< try | -42
< tues | 24
< tummy | 24
< turning | -22
< twice | 50
< twins | -35
< type | -35
< u | -23
< uniform | -24
< unless | -25
< until | -160
< up | 39
< ur | -153
< us | -29
< use | -27
< used | -23
< useless | 28
< using | -28
< version | -51
< very | -97
< video | 23
< view | 20
< violin | 53
< voice | 25
< w | -53
< walked | -28
< wall | 38
< wanna | -28
< wants | -82
< ward | -33
< warm | 63
< warned | -23
< was | -80
< wash | -32
< washed | 59
< wasnt | -30
< way | -31
< we | -214
< we'd | -20
< we'll | -40
< we're | -26
< we've | -21
< wednesday's | -36
< wednesdays | -22
< wee | -30
< weekends | 39
< weeks | 26
< well | 66
< wellies | 39
< went | -80
< were | -170
< weren't | 34
< what | -29
< whatever | -71
< when | -107
< where's | -23
< whether | -47
< which | -149
< whichever | -40
< whistle | 81
< who | -208
< who'd | -33
< who's | -51
< whoever | -35
< whole | -60
< whose | -23
< wife | 21
< will | -207
< wind | -21
< window | 45
< wine | 30
< wish | -27
< with | -135
< within | -32
< without | -46
< wonderful | -24
< wonders | 21
< wont | -32
< word | -21
< work | 34
< works | 91
< world | 48
< worried | 25
< worry | 37
< worse | -35
< worst | 24
< worth | -25
< would | -73
< would've | -31
< write | -45
< writing | 47
< wrote | -28
< y'all | -21
< ya | -27
< year's | -31
< years | -37
< yesterday | -52
< yet | 68
< you'd | -118
< you'll | -54
< you're | -130
< you've | -67
< your | -292
< yours | 108
< yourself | 38
< yr | -27
<< " is | -20
<< #money , | -65
<< #money is | -24
<< #name #number | -39
<< #name , | 304
<< #name : | 126
<< #name are | -26
<< #name asked | -30
<< #name assembly | 26
<< #name got | -20
<< #name had | -23
<< #name has | -36
<< #name have | -21
<< #name is | -31
<< #name it | 35
<< #name n | -32
<< #name on | -24
<< #name that | -29
<< #name would | -22
<< #name you | -24
<< #number #time | -24
<< #number % | 21
<< #number ( | -26
<< #number , | -98
<< #number - | -22
<< #number . | -95
<< #number ; | -25
<< #number and | -26
<< #number april | 71
<< #number at | -58
<< #number before | -30
<< #number february | 56
<< #number goes | 28
<< #number hours | -23
<< #number in | -38
<< #number instead | 28
<< #number is | -67
<< #number june | 51
<< #number march | 54
<< #number min | 43
<< #number mins | -20
<< #number ml | -31
<< #number more | -54
<< #number nights | -29
<< #number november | 93
<< #number october | 48
<< #number of | -76
<< #number on | -35
<< #number pairs | 42
<< #number per | -27
<< #number please | -29
<< #number pounds | 39
<< #number puffs | -26
<< #number small | -39
<< #number so | -30
<< #number term | 37
<< #number that | -22
<< #number thing | -28
<< #number till | -24
<< #number to | -46
<< #number w | -38
<< #number whole | -26
<< #number word | -28
<< #number yr | -32
<< #time #time | 21
<< #time , | -211
<< #time and | -26
<< #time at | -22
<< #time in | -30
<< #time instead | 47
<< #time is | -29
<< #time on | -64
<< #time works | 29
<< $ #number | -27
<< $ #time | 27
<< $ can | -54
<< $ dear | -35
<< $ did | -30
<< $ do | -26
<< $ does | -29
<< $ has | -29
<< $ hey | 42
<< $ hi | 27
<< $ hiya | 139
<< $ if | -25
<< $ is | -31
<< $ just | -22
<< $ might | -30
<< $ no | 26
<< $ please | -25
<< $ salaam | -37
<< $ school | -24
<< $ well | -37
<< $ yeah | -29
<< $ yes | -31
<< $ you | -91
<< ) , | -43
<< , " | -26
<< , #number | -44
<< , about | -36
<< , after | -24
<< , again | 84
<< , all | -23
<< , and | -132
<< , are | -34
<< , as | -63
<< , ask | 29
<< , at | -51
<< , back | -29
<< , because | -78
<< , before | -22
<< , both | -30
<< , but | -78
<< , can | 31
<< , could | -25
<< , depends | -24
<< , did | -28
<< , do | -35
<< , even | -29
<< , for | -61
<< , forgive | -22
<< , have | -26
<< , he'll | -34
<< , her | -32
<< , how | -24
<< , i | -113
<< , i'll | -28
<< , i'm | -95
<< , i've | -44
<< , if | -25
<< , il | -43
<< , ill | -25
<< , in | -83
<< , is | -36
<< , it | -155
<< , it's | -81
<< , just | -26
<< , last | -36
<< , let's | -27
<< , maybe | -25
<< , my | -33
<< , never | -25
<< , no | -42
<< , not | -68
<< , nothing | -36
<< , november | -33
<< , october | -42
<< , of | -23
<< , on | -43
<< , only | -32
<< , or | -72
<< , otherwise | -41
<< , perhaps | 36
<< , please | 61
<< , read | -30
<< , ring | -28
<< , see | -34
<< , she | -20
<< , since | -43
<< , size | -35
<< , so | -166
<< , some | -22
<< , sorry | -24
<< , starting | -26
<< , thank | -22
<< , that | -56
<< , that's | -36
<< , thats | -36
<< , the | -37
<< , then | -37
<< , these | -34
<< , they | -51
<< , though | -29
<< , to | -23
<< , tuesday | -28
<< , u | -33
<< , under | -34
<< , up | -27
<< , ur | -31
<< , we | -21
<< , we'll | -29
<< , whatever | -29
<< , when | -23
<< , where | -30
<< , which | -96
<< , whichever | -40
<< , will | -21
<< , with | -75
<< , without | -32
<< , yes | -32
<< , you | -32
<< , you'll | -21
<< , you've | -23
<< , yours | -56
<< . m | 161
<< : " | -45
<< ; it | -26
<< a #name | -20
<< a #number | -33
<< a #time | -29
<< a baby | -32
<< a bad | -22
<< a big | -25
<< a bit | -27
<< a book | 29
<< a box | -24
<< a bus | -32
<< a child | -46
<< a copy | 69
<< a day | 47
<< a dog | 53
<< a fortnight | -41
<< a good | -40
<< a great | -26
<< a grown | -20
<< a hot | -32
<< a kid | -32
<< a letter | 36
<< a long | -32
<< a matter | -29
<< a message | -24
<< a month | -25
<< a mother | -27
<< a name | -23
<< a new | -36
<< a nice | -24
<< a note | -29
<< a party | -38
<< a picture | -23
<< a problem | 49
<< a proper | -26
<< a real | -26
<< a reason | -34
<< a row | -23
<< a single | -21
<< a slot | -30
<< a small | -33
<< a spare | -22
<< a stranger | -35
<< a table | 23
<< a tablet | -28
<< a text | 33
<< a very | -31
<< a woman | -25
<< a word | 35
<< a yes | -23
<< about #name | 31
<< about #number | 73
<< about it | 21
<< about that | 152
<< about the | -29
<< about you | 24
<< after , | -21
<< after school | 81
<< after work | 138
<< again , | -22
<< ah , | 33
<< alienation , | -27
<< all , | -24
<< all day | -36
<< all on | -26
<< all over | 22
<< all this | 47
<< alone with | -32
<< along with | -22
<< also , | -29
<< always was | 74
<< am i | 41
<< am so | -22
<< an answer | 21
<< an audience | 60
<< an empty | -26
<< an hour | -34
<< and #money | -53
<< and #name | -41
<< and #number | -20
<< and #time | -49
<< and , | -20
<< and a | -36
<< and after | -21
<< and all | 48
<< and are | -21
<< and both | -35
<< and do | -29
<< and don't | -23
<< and every | -21
<< and everything | 71
<< and for | -33
<< and friday | -24
<< and has | -24
<< and i | -121
<< and i'd | -26
<< and i'll | -68
<< and i'm | -49
<< and i've | -29
<< and in | -25
<< and it | -125
<< and it'll | -24
<< and it's | -39
<< and keep | -38
<< and leave | -25
<< and my | -20
<< and never | -21
<< and nothing | -40
<< and on | -20
<< and please | -36
<< and put | -21
<< and said | -29
<< and she | -45
<< and so | -23
<< and sorry | -29
<< and still | -33
<< and sunday | -31
<< and take | -32
<< and that's | -21
<< and the | -44
<< and they | -35
<< and they're | -38
<< and thursdays | 42
<< and to | -22
<< and u | -23
<< and we'll | -33
<< and you | -158
<< and your | -28
<< anything about | -28
<< apologise to | -37
<< are #number | -21
<< are back | -29
<< are coming | 60
<< are in | -37
<< are on | -27
<< are they | 39
<< around #time | 25
<< as usual | 89
<< as well | 82
<< ask #name | -46
<< ask him | -21
<< asking me | 55
<< asleep in | -22
<< at #name | -38
<< at #number | 69
<< at all | 97
<< at her | -32
<< at home | -47
<< at it | -26
<< at lunch | 76
<< at mine | 74
<< at night | 72
<< at our | -26
<< at some | -26
<< at the | -50
<< at this | -36
<< at ur | -22
<< at yours | 49
<< august in | -20
<< away from | -27
<< back at | -28
<< back on | -25
<< back when | -23
<< bag for | -26
<< be #number | -33
<< be at | -29
<< be back | -29
<< be grateful | -41
<< be in | -55
<< be kept | -31
<< be ready | -31
<< be seen | 23
<< be the | -20
<< be worth | -38
<< because you | -33
<< been to | -31
<< been told | 58
<< before #number | 52
<< before bed | 91
<< before u | -27
<< before you | -45
<< best , | -30
<< between #number | 23
<< birth certificate | 42
<< blood test | -36
<< boat , | -28
<< book , | -26
<< both houses | 59
<< both know | -36
<< both passports | -36
<< box , | -21
<< breakfast , | -26
<< bring him | -24
<< broke down | -24
<< brother , | -31
<< but it | -32
<< but that's | -25
<< but you | -24
<< by #number | 38
<< by #time | 33
<< by all | -22
<< by friday | 25
<< by monday | 26
<< by the | -26
<< by then | 67
<< by thursday | -23
<< by wednesday | 98
<< call me | -28
<< called #number | -29
<< came back | -23
<< came home | -21
<< came in | -21
<< came out | -27
<< can come | 55
<< can do | -33
<< can go | -21
<< can have | -34
<< can hear | 29
<< can of | -22
<< can see | -24
<< can stay | -22
<< can we | -22
<< can you | -92
<< can't do | -20
<< cant do | -33
<< car park | 31
<< carry on | -31
<< change , | -27
<< cheers , | -22
<< children to | -25
<< christmas , | -25
<< clinic , | -29
<< clock , | -22
<< come at | -22
<< come down | 29
<< come from | 24
<< come out | -35
<< come to | -21
<< comes home | 43
<< coming from | -26
<< could be | -38
<< could do | 21
<< could i | -20
<< could not | -27
<< could scream | 54
<< course , | -30
<< dates , | -21
<< day , | -34
<< day it | -43
<< declan , | 176
<< depends on | -27
<< did #name | -38
<< did not | -26
<< did they | -29
<< did u | -20
<< did you | -47
<< dinner money | 28
<< do , | -22
<< do it | 30
<< do not | -23
<< do so | -39
<< do that | 59
<< do they | -21
<< do this | -31
<< do you | -68
<< doctor say | 26
<< does #name | -29
<< don't know | -21
<< don't send | -20
<< don't tell | -25
<< don't you | -28
<< done #number | -36
<< door , | -21
<< down at | -22
<< down for | -20
<< down with | -21
<< dr #name | -28
<< drop it | -25
<< emeka , | 68
<< empty chair | 23
<< envelope in | -23
<< ever been | -20
<< every night | 36
<< every time | -20
<< everything , | -25
<< exam is | -23
<< fault , | -26
<< february , | -27
<< feel like | -34
<< find it | -27
<< find out | -37
<< fine , | -73
<< first #name | 58
<< first #number | -35
<< first , | -25
<< folder , | -34
<< for #money | -33
<< for #name | -54
<< for #number | -22
<< for #time | -25
<< for a | -34
<< for all | -29
<< for both | 20
<< for ever | -38
<< for having | -22
<< for her | 53
<< for him | -20
<< for it | 72
<< for last | -20
<< for me | 52
<< for once | 95
<< for people | -25
<< for saturday | -48
<< for the | -57
<< for them | 20
<< for this | 25
<< for u | 21
<< for you | 93
<< for your | -23
<< forgive me | -40
<< form , | -26
<< forward to | -26
<< found out | -40
<< friday #number | -26
<< friday , | -64
<< friday you | -20
<< from #name | 64
<< from #number | -40
<< from me | 114
<< from monday | -23
<< from now | -34
<< from school | -22
<< from the | -23
<< from you | 23
<< front of | -31
<< front pocket | -27
<< full stop | 78
<< gaslighting , | -28
<< gate , | -24
<< get him | -29
<< get on | -25
<< get to | -21
<< get yourself | -34
<< gets to | -37
<< getting him | -26
<< give her | -32
<< give him | -40
<< give it | -30
<< give them | -37
<< give you | -24
<< glad to | -22
<< go in | -20
<< go through | -23
<< god , | -44
<< goes in | -35
<< goes on | -27
<< going on | 21
<< good , | -24
<< good luck | -28
<< got #number | -29
<< got it | -23
<< got to | -40
<< grown man | 30
<< had her | -32
<< had it | 33
<< had to | -38
<< had you | -28
<< haircut , | -34
<< hand , | -21
<< happy to | -21
<< has #number | -33
<< has asked | -24
<< has come | -29
<< has gone | -27
<< has her | -33
<< has more | -24
<< has moved | 44
<< has no | -20
<< has not | -22
<< have #name | -31
<< have asked | -25
<< have bought | -31
<< have him | -27
<< have that | -41
<< have them | -49
<< have to | -47
<< have told | -22
<< have you | -32
<< he goes | -29
<< he had | -24
<< he has | -32
<< he may | -29
<< he needs | -21
<< he says | -25
<< he was | -26
<< he will | -20
<< he'll be | -31
<< he's got | -21
<< hear you | -40
<< her back | -30
<< her bag | -57
<< her from | -25
<< her hair | -29
<< her inhaler | -33
<< her name | 34
<< her phone | -37
<< her up | -35
<< her with | -23
<< here , | -21
<< him , | -25
<< him have | -29
<< him in | -31
<< him off | 27
<< him to | -24
<< himself , | -28
<< his bag | 63
<< his dad | -31
<< his name | 52
<< his own | -21
<< his phone | -26
<< his shin | -37
<< his teacher | -23
<< home , | -23
<< honest to | -21
<< honestly , | -34
<< hope you | -25
<< hour for | -21
<< house in | -31
<< houses , | -23
<< how it | -25
<< how many | -23
<< i always | -28
<< i ask | -23
<< i asked | -23
<< i believe | -40
<< i bought | -24
<< i bring | -22
<< i called | -23
<< i can | -107
<< i could | -38
<< i couldn't | -37
<< i dont | -28
<< i ever | -32
<< i feel | -25
<< i forgot | -23
<< i got | -26
<< i hate | -20
<< i haven't | -22
<< i hear | -20
<< i keep | -22
<< i know | -61
<< i make | -23
<< i may | -20
<< i might | -32
<< i missed | -35
<< i need | -25
<< i notice | -34
<< i only | -20
<< i really | -30
<< i ruin | -33
<< i saw | -30
<< i see | -20
<< i still | -23
<< i thought | -32
<< i told | -29
<< i trust | -25
<< i understand | -26
<< i waited | -29
<< i want | -21
<< i were | -27
<< i will | -33
<< i won't | 32
<< i work | -27
<< i wouldn't | -30
<< i'd like | -39
<< i'd rather | -35
<< i'd say | -40
<< i'll ask | -32
<< i'll be | -38
<< i'll come | -29
<< i'll drop | -23
<< i'll get | -20
<< i'll keep | -30
<< i'll leave | -22
<< i'll pay | -26
<< i'll ring | -27
<< i'll see | -20
<< i'll sign | -27
<< i'll text | -23
<< i'm in | -23
<< i'm not | -43
<< i'm on | -21
<< i'm sorry | -123
<< i'm sure | -39
<< i've already | -29
<< i've asked | -27
<< i've booked | -29
<< i've done | -33
<< i've finally | -38
<< i've moved | -28
<< i've paid | -32
<< i've stopped | -30
<< i've told | -25
<< if #name | -40
<< if not | -28
<< if that's | -25
<< if there | -24
<< if u | -23
<< if you | -130
<< ill send | -29
<< im not | -21
<< im sorry | -60
<< imran , | 166
<< in a | -39
<< in bed | 28
<< in both | -31
<< in case | -32
<< in each | -34
<< in every | -25
<< in for | -28
<< in her | -81
<< in his | -40
<< in june | 42
<< in my | -28
<< in our | -22
<< in that | -37
<< in the | -57
<< in their | -22
<< in this | -25
<< in which | -30
<< in writing | 151
<< in you | -22
<< instead , | -24
<< instead of | -30
<< is #number | 32
<< is a | -37
<< is better | 47
<< is called | -27
<< is closed | -35
<< is due | -26
<< is fine | 39
<< is going | -23
<< is in | -57
<< is more | -24
<< is not | -35
<< is now | -38
<< is on | -55
<< is only | -31
<< is paying | -26
<< is saturday | -31
<< is that | -59
<< is the | -28
<< is there | -21
<< is thursday | -30
<< is tuesday | -28
<< it #name | -33
<< it #number | -23
<< it , | -148
<< it as | -23
<< it can | -20
<< it costs | -34
<< it depends | -26
<< it does | 76
<< it every | -28
<< it goes | -26
<< it in | -100
<< it looks | -28
<< it may | -40
<< it must | -21
<< it on | -90
<< it out | 23
<< it over | -35
<< it should | -22
<< it so | -23
<< it takes | -21
<< it that | -33
<< it till | -22
<< it to | -39
<< it until | -20
<< it up | 30
<< it was | -122
<< it went | -21
<< it'll be | -23
<< it's #number | -27
<< it's all | -21
<< it's on | -22
<< its not | -25
<< january , | -25
<< job in | -21
<< july #number | 45
<< july , | -25
<< june #number | -21
<< june , | -34
<< just so | -35
<< just want | -36
<< keep her | -25
<< keep them | -32
<< kids , | -33
<< kind of | -21
<< know about | -30
<< know it | 104
<< know which | -23
<< know who | -21
<< know you | -27
<< last night | -45
<< last time | -20
<< last week | -30
<< last year | -45
<< late , | -21
<< late for | -35
<< later , | -23
<< learn to | -26
<< leave them | -36
<< left me | -30
<< let it | -38
<< let me | -80
<< let us | -40
<< let you | -27
<< life , | -33
<< like #number | -25
<< like a | -35
<< like it | -35
<< like them | -22
<< like this | -26
<< like to | -55
<< like you | -41
<< ling , | 183
<< look in | -24
<< look up | -36
<< looked at | -22
<< looks at | 44
<< looks like | -30
<< lunch , | -26
<< make it | 30
<< make me | -37
<< march #number | 42
<< mate , | 33
<< matter of | -29
<< may #number | 83
<< may , | -20
<< may i | -20
<< maybe , | -36
<< maybe you | -28
<< me #name | -30
<< me #number | -23
<< me , | -131
<< me at | -22
<< me first | 68
<< me how | -29
<< me know | -56
<< me like | -26
<< me off | 35
<< me on | -20
<< me to | -27
<< me until | -20
<< me which | -20
<< me you | -20
<< meant to | -27
<< message you | -37
<< might be | -29
<< mind that | 27
<< minutes of | -29
<< money , | -27
<< more than | -22
<< more time | -33
<< more to | -23
<< mother is | -24
<< mother to | -24
<< must not | -27
<< my bad | -38
<< my birthday | 63
<< my blood | -31
<< my brother | 21
<< my brother's | -33
<< my car | 26
<< my dad | -30
<< my daughter | -26
<< my family | -27
<< my feet | -33
<< my grandmother's | -33
<< my hand | 51
<< my head | -31
<< my house | 37
<< my kitchen | -20
<< my mom | -32
<< my own | -20
<< my parents | -21
<< my phone | 30
<< my shift | 57
<< my therapist | -25
<< my way | -38
<< my work | -32
<< myself , | -23
<< n it | -34
<< n u | -25
<< name is | -28
<< need anything | -27
<< need to | -41
<< needs #number | -30
<< needs her | -40
<< never said | 26
<< next time | -42
<< next week | -48
<< ngozi , | 94
<< nice to | -29
<< night , | -32
<< nights , | -28
<< no idea | -37
<< no more | -23
<< nobody in | -31
<< not , | -34
<< not before | -34
<< not even | -34
<< not in | -26
<< not me | -32
<< not need | -33
<< not see | -40
<< not that | -32
<< nothing , | -21
<< notice , | -27
<< now on | 122
<< of #money | 24
<< of #name | 21
<< of august | 46
<< of being | -22
<< of it | 123
<< of last | -24
<< of me | 98
<< of mine | 76
<< of our | -30
<< of that | -26
<< of the | -49
<< of this | 62
<< of those | -21
<< of what | -22
<< of which | -25
<< of you | 72
<< of your | -21
<< of yours | 33
<< off , | -26
<< off in | -32
<< off to | -29
<< office before | -36
<< oh , | -36
<< ok with | -21
<< okay , | -40
<< on #name | 32
<< on #number | -117
<< on , | -24
<< on a | -25
<< on fridays | -22
<< on her | -26
<< on it | 31
<< on me | 71
<< on my | -40
<< on sundays | 28
<< on the | -60
<< on thursdays | -45
<< on tuesday | -45
<< on wednesday | -30
<< on wednesdays | 23
<< on with | 27
<< on your | -24
<< once , | -27
<< once more | -32
<< only ever | -20
<< only thing | -46
<< or #number | 52
<< or am | -29
<< or do | -31
<< or just | -27
<< or me | 62
<< or no | 65
<< or not | 152
<< or what | 120
<< order , | -28
<< other #number | -24
<< out of | -55
<< out there | 105
<< out to | -28
<< over #number | -29
<< over there | 27
<< pair of | -24
<< pardon me | -32
<< part of | -20
<< pay #number | 65
<< pay it | -21
<< pe kit | -30
<< people with | -20
<< phone down | -34
<< phone is | -20
<< photos are | -27
<< piano , | -31
<< pick up | 50
<< picking up | 26
<< place , | -23
<< please , | -24
<< please bring | -33
<< please can | -46
<< please confirm | -26
<< please do | -35
<< please have | -24
<< problem , | -42
<< propose that | -21
<< push it | 44
<< put #name | -32
<< put it | -23
<< put on | -24
<< put them | -32
<< put up | -28
<< rang me | 21
<< rather have | -32
<< ravonda , | 129
<< read it | -27
<< read up | -25
<< recall , | -20
<< record , | -45
<< regards , | -62
<< remain , | -25
<< right , | -25
<< right for | -23
<< right to | 22
<< room , | -21
<< rui en | -34
<< said " | -35
<< said #number | -27
<< said it | 36
<< said no | -32
<< said to | -27
<< said yes | -31
<< same , | -28
<< same way | -34
<< sat in | -42
<< sat on | -30
<< saturday #number | -22
<< saturday is | -24
<< say no | 44
<< say so | 34
<< say that | -30
<< say yes | -30
<< says #number | -23
<< says it | -29
<< says that | -29
<< says you | -32
<< school bag | 23
<< school night | 128
<< school office | -22
<< school shoes | 49
<< school this | -30
<< school trip | -23
<< second #number | -27
<< second time | -33
<< section #number | -26
<< see , | -21
<< see it | 26
<< see me | 37
<< see that | -27
<< send #number | -34
<< send it | 22
<< send me | -27
<< send you | -38
<< sent me | -39
<< september , | -33
<< shared calendar | -45
<< she came | -20
<< she comes | -21
<< she did | -33
<< she gets | -32
<< she go | -20
<< she had | -25
<< she has | -41
<< she says | -41
<< she still | -24
<< she was | -28
<< she'd like | -33
<< she's had | -41
<< shin pads | -23
<< shoes , | -22
<< should have | -22
<< show you | 33
<< side pocket | 70
<< sign it | -21
<< silence , | -25
<< since #number | -25
<< since tuesday | 116
<< since you | -29
<< sincerely , | -23
<< single thing | -31
<< sinéad , | 107
<< sister #name | -30
<< sit down | 27
<< sit in | -21
<< sitting on | -24
<< size #number | 41
<< sleeping in | -31
<< so #name | -34
<< so , | -26
<< so do | -32
<< so don't | -26
<< so dont | -27
<< so i | -28
<< so it | -23
<< so much | -22
<< so no | -40
<< so please | -56
<< so sorry | 64
<< so that | -76
<< so that's | -29
<< so thats | -31
<< so there | -31
<< so there's | -25
<< so you | -41
<< so you'll | -23
<< something with | -23
<< son , | -42
<< sorry , | -72
<< sorry for | -48
<< sorry im | -24
<< sorry that | -27
<< stand there | -31
<< stay in | -34
<< still have | -20
<< still on | -26
<< stood at | -23
<< stood in | -22
<< stood on | -28
<< story , | -36
<< straight to | -25
<< stuff , | -30
<< suits you | 31
<< summer , | -24
<< sunday #number | -31
<< sunday , | -88
<< supposed to | -22
<< sure , | -30
<< ta , | -30
<< take #number | -26
<< take him | 51
<< take them | -33
<< talk about | -24
<< teacher that | -27
<< tell #name | -33
<< tell her | -63
<< tell him | -26
<< tell me | -111
<< telling me | 52
<< telling you | 21
<< tells me | -20
<< test is | -23
<< text you | -52
<< than i | -26
<< than you | 73
<< thank you | 25
<< that #name | -34
<< that , | -22
<< that at | -29
<< that from | 32
<< that i | -46
<< that isn't | -31
<< that to | -32
<< that week | 45
<< that what | -25
<< that you | -51
<< that you'd | -26
<< that's all | 35
<< that's what | -29
<< the #money | -28
<< the #number | 62
<< the #time | -34
<< the account | -37
<< the address | -32
<< the after-school | -32
<< the airline | 22
<< the allergist | -28
<< the answer | 60
<< the baby | 42
<< the balance | -22
<< the bank | -38
<< the bath | 83
<< the best | -28
<< the bill | -25
<< the blue | -45
<< the boiler | -35
<< the book | -21
<< the brown | -28
<< the building | 41
<< the cake | -36
<< the calls | -24
<< the camp | -26
<< the car | -24
<< the cat | -21
<< the cello | 31
<< the center | -27
<< the children | -35
<< the class | -28
<< the club | -30
<< the coach | -31
<< the company | 53
<< the consent | -29
<< the contact | -40
<< the date | -34
<< the day | -83
<< the deposit | 36
<< the door | 85
<< the end | 31
<< the evening | 40
<< the exam | 31
<< the field | -32
<< the first | -64
<< the football | -37
<< the fourth | 55
<< the friday | -46
<< the fridge | 43
<< the fun | -40
<< the gas | -26
<< the gate | 33
<< the gentleman | -24
<< the glasses | 22
<< the head | -39
<< the hospital | -32
<< the hour | 28
<< the insurance | -27
<< the joint | -32
<< the judge | -28
<< the kids | -24
<< the kids' | -30
<< the lads | 20
<< the lady | -25
<< the landline | 64
<< the last | -48
<< the late | -41
<< the left | -34
<< the letter | -21
<< the little | -20
<< the lobby | -27
<< the lunch | -29
<< the maintenance | -22
<< the man | -21
<< the mediator | -21
<< the meeting | -23
<< the money | -25
<< the new | -80
<< the next | -29
<< the number | -34
<< the nurse | -25
<< the nursery | -22
<< the office | -23
<< the old | -34
<< the only | -34
<< the passport | -23
<< the passports | 31
<< the patch | -30
<< the pharmacist | -27
<< the phone | 21
<< the photo | 46
<< the physio | -23
<< the pitch | -36
<< the plan | 31
<< the pool | 24
<< the rain | 32
<< the receipt | 72
<< the review | -36
<< the right | 30
<< the saturday | -27
<< the school's | -25
<< the shared | -23
<< the shoes | -33
<< the side | -38
<< the social | -33
<< the spare | -28
<< the spring | -22
<< the story | -32
<< the summer | -20
<< the sunday | -26
<< the table | -44
<< the tablet | 56
<< the telephone | 41
<< the term | -41
<< the tickets | 94
<< the time | -24
<< the tone | 24
<< the trip | -32
<< the tuesday | -38
<< the twins | -35
<< the uniform | -21
<< the very | -28
<< the vet | 39
<< the video | 20
<< the way | -48
<< the wedding | 105
<< the wednesday | -33
<< the week | -26
<< the weekend | 21
<< the white | -33
<< the whole | -125
<< the wind | -34
<< the window | -28
<< the world | 25
<< the worst | 24
<< the wrong | -28
<< their own | 26
<< them for | -20
<< them in | 25
<< then , | -25
<< then you | -27
<< there , | -29
<< there are | -26
<< there were | -24
<< there's no | -21
<< these things | -36
<< they had | -30
<< they want | -32
<< thing to | -20
<< things , | -30
<< think about | -22
<< this #number | -23
<< this family | -41
<< this month | 69
<< this morning | 97
<< this time | 31
<< this week | 93
<< this weekend | -39
<< this year | 36
<< though , | -22
<< through #number | -32
<< thursday #number | -30
<< thursday , | -68
<< thursday after | -25
<< thursdays , | -25
<< time , | -43
<< time does | -21
<< time in | -27
<< time to | -36
<< to #money | -41
<< to #name | 60
<< to #number | -23
<< to #time | 57
<< to , | -27
<< to all | -32
<< to both | 29
<< to buy | -34
<< to call | -22
<< to collect | -39
<< to come | -22
<< to consider | -33
<< to everybody | 80
<< to feel | -38
<< to find | -23
<< to go | 27
<< to have | -49
<< to hear | -32
<< to him | 71
<< to it | 83
<< to learn | -29
<< to leave | -38
<< to let | -21
<< to make | -27
<< to me | 20
<< to meet | -29
<< to read | -22
<< to run | 21
<< to see | -57
<< to show | -21
<< to sit | -23
<< to talk | -21
<< to tell | -39
<< to that | -33
<< to the | -40
<< to them | -35
<< to think | -36
<< to this | -21
<< to tuesday | -36
<< to us | -33
<< to write | -26
<< to you | 26
<< to yourself | 58
<< told #name | -36
<< told #number | -30
<< told , | -30
<< told her | -20
<< told him | -20
<< told you | -25
<< tomorrow , | -28
<< tonight , | -32
<< treating you | -41
<< trip to | -23
<< trust you | -29
<< tuesday , | -28
<< turn up | 28
<< twice , | -29
<< u , | -23
<< u can | 22
<< u do | -25
<< u get | -23
<< u know | -35
<< u said | -23
<< u still | -24
<< u told | -20
<< u wanna | -39
<< until #number | 42
<< until #time | 43
<< until friday | 80
<< up #name | 22
<< up #number | -30
<< up for | -23
<< up from | -21
<< up till | -24
<< up to | -27
<< up when | -31
<< ur mom | -27
<< ur mum | -34
<< used to | -20
<< visit is | -20
<< wake up | -20
<< want it | -26
<< wants it | 20
<< warned me | 25
<< was down | -40
<< was ever | -29
<< was going | 25
<< was his | -20
<< was in | -31
<< was off | 38
<< was very | -21
<< was you | -28
<< way , | -28
<< way of | -22
<< way you | -25
<< we agree | -20
<< we agreed | 20
<< we do | -40
<< we doing | -26
<< we fly | -38
<< we go | 38
<< we had | -22
<< we leave | -24
<< we set | -28
<< we will | -22
<< we'll be | -25
<< wednesday #number | -25
<< week , | -42
<< week in | -28
<< week is | -22
<< week of | -21
<< week you | -24
<< weekend of | -23
<< weeks in | -28
<< well , | -66
<< well done | 64
<< went on | -34
<< went up | -27
<< were hoping | -34
<< what are | -33
<< what did | -35
<< what do | -31
<< what does | -22
<< what happened | 30
<< what it | -34
<< what time | -76
<< what to | -29
<< what you | -58
<< whatever you | -26
<< when do | -26
<< when does | -30
<< when he's | -30
<< when i | -28
<< when they | -20
<< when u | -27
<< when you | -43
<< whenever , | -22
<< where are | -26
<< where you | -22
<< whether you | -22
<< which is | -51
<< which you | -23
<< while you | -24
<< who are | -32
<< who can | -37
<< who can't | -31
<< whole #number | -27
<< whole family | -33
<< will be | -92
<< will come | -23
<< will need | -24
<< will not | -20
<< will you | -55
<< with #name | -37
<< with #number | -65
<< with a | -25
<< with all | -38
<< with her | 45
<< with him | 64
<< with it | 80
<< with kind | -50
<< with the | -46
<< with their | -27
<< with this | -34
<< with you | 65
<< without so | -24
<< without the | -25
<< woman , | -26
<< wonders for | -33
<< work in | -26
<< work is | -26
<< work on | -37
<< would be | -49
<< would do | -31
<< would rather | -27
<< write down | -30
<< write me | -28
<< yep , | -43
<< yes , | -181
<< yes : | -39
<< yet , | -38
<< you #number | -23
<< you , | -109
<< you about | -24
<< you all | -22
<< you also | -29
<< you bringing | -25
<< you call | -34
<< you came | 35
<< you coming | -25
<< you confirm | -31
<< you could | -26
<< you did | -22
<< you don't | -21
<< you enjoy | -23
<< you even | -29
<< you ever | -20
<< you for | -31
<< you give | -21
<< you go | 43
<< you going | -27
<< you had | -33
<< you have | -65
<< you haven't | -25
<< you having | -26
<< you in | -20
<< you leave | 30
<< you let | -31
<< you look | -29
<< you made | -26
<< you make | -21
<< you mind | -26
<< you miss | -35
<< you on | -29
<< you prefer | 65
<< you return | -21
<< you see | -33
<< you sent | 52
<< you signed | -27
<< you skipped | -38
<< you taking | 32
<< you talk | -23
<< you tell | -34
<< you that | -22
<< you think | -21
<< you this | -24
<< you to | -40
<< you told | -25
<< you took | -21
<< you wanted | -31
<< you were | -38
<< you will | -29
<< you'd be | -21
<< you'd like | 26
<< you'd rather | -23
<< you'll have | -22
<< you're hoping | -43
<< you're not | -21
<< you're on | -24
<< you've had | -33
<< your #name | -34
<< your #number | -48
<< your brother | -20
<< your car | -33
<< your cousin's | -32
<< your house | 28
<< your mind | -32
<< your mother | -28
<< your mother's | -29
<< your mouth | 56
<< your name | -21
<< your number | -42
<< your parents | 53
<< your place | 36
<< your share | -20
<< your signature | -24
<< your sister's | -49
<< your turn | -39
<< your whole | -23
<< yours , | -65
<< yours is | -22
<< yr old | 37
<> " #name | -40
<> #money a | -20
<> #money by | -20
<> #money each | -28
<> #money i | 67
<> #money in | -23
<> #money is | -27
<> #money on | -23
<> #money the | 78
<> #name are | 52
<> #name asked | -26
<> #name assembly | -29
<> #name at | -20
<> #name backpack | -38
<> #name been | -23
<> #name by | -33
<> #name for | -29
<> #name got | -21
<> #name had | -20
<> #name has | -40
<> #name have | -35
<> #name i | 123
<> #name in | -32
<> #name it | 40
<> #name ling | -20
<> #name needs | -25
<> #name or | -43
<> #name road | -32
<> #name that | -26
<> #name the | 57
<> #name to | -21
<> #name until | -23
<> #name wants | -22
<> #name with | -36
<> #name would | -30
<> #number #number | 52
<> #number #time | 84
<> #number a | 26
<> #number april | -30
<> #number are | -33
<> #number august | -33
<> #number before | -38
<> #number but | -27
<> #number can | -36
<> #number could | -55
<> #number days | -37
<> #number december | -30
<> #number february | -27
<> #number from | -35
<> #number goes | -25
<> #number has | -24
<> #number he | 152
<> #number hours | -35
<> #number i'd | 83
<> #number i'm | 124
<> #number i've | 65
<> #number is | -39
<> #number it | 56
<> #number it's | 63
<> #number january | -27
<> #number mg | -35
<> #number min | -28
<> #number mins | -20
<> #number minutes | -67
<> #number missed | -29
<> #number ml | -26
<> #number months | -20
<> #number more | -35
<> #number my | 116
<> #number nobody | 128
<> #number november | -28
<> #number october | -25
<> #number of | -60
<> #number pairs | -30
<> #number past | -39
<> #number payments | -31
<> #number people | -38
<> #number per | -36
<> #number please | 21
<> #number pounds | -35
<> #number puffs | -30
<> #number september | -30
<> #number sharp | -43
<> #number she | 61
<> #number small | -41
<> #number that | 51
<> #number the | 37
<> #number thing | -21
<> #number till | -21
<> #number times | -40
<> #number to | -94
<> #number tonight | -30
<> #number w | -34
<> #number weeks | -64
<> #number what | -30
<> #number who | -41
<> #number whole | -29
<> #number word | -36
<> #number works | -31
<> #number would | -41
<> #number years | -62
<> #number yours | -26
<> #number yr | -37
<> #time #name | 67
<> #time #time | -235
<> #time at | -38
<> #time from | -20
<> #time i | 24
<> #time i'm | 120
<> #time instead | -25
<> #time p | -40
<> #time she | 117
<> #time the | 80
<> #time tomorrow | -35
<> #time until | -26
<> #time works | -39
<> #time you | 118
<> , again | 39
<> , all | -22
<> , and | -158
<> , are | -37
<> , as | -69
<> , ask | -23
<> , back | -34
<> , because | -58
<> , both | -34
<> , but | -75
<> , by | -25
<> , can | -41
<> , delroy | -28
<> , depends | -23
<> , did | -38
<> , do | -22
<> , even | -29
<> , for | -80
<> , forgive | -24
<> , have | -32
<> , he | -25
<> , he'll | -23
<> , his | -38
<> , honestly | -29
<> , how | -37
<> , i | -23
<> , i'm | -24
<> , if | -46
<> , il | -28
<> , ill | -26
<> , is | -27
<> , just | -22
<> , last | 34
<> , let's | -28
<> , maybe | -28
<> , me | -24
<> , never | -31
<> , nobody | 21
<> , not | -64
<> , nothing | -25
<> , october | -38
<> , on | 20
<> , only | 23
<> , or | -66
<> , otherwise | -34
<> , perhaps | -24
<> , please | -35
<> , read | 52
<> , ring | -27
<> , see | -22
<> , she'll | -30
<> , since | -37
<> , size | -20
<> , some | -26
<> , sorry | -97
<> , starting | -22
<> , sunday | 48
<> , tell | -22
<> , thank | -29
<> , that | -36
<> , that's | -40
<> , thats | -26
<> , there's | -21
<> , this | 27
<> , though | -26
<> , thursday | 28
<> , tuesday | 33
<> , twice | -21
<> , u | -34
<> , under | -33
<> , ur | -35
<> , we'll | -26
<> , where | -29
<> , which | -76
<> , whichever | -30
<> , who | -30
<> , will | -39
<> , with | -80
<> , yes | 21
<> , you'd | -39
<> , you're | 36
<> , your | 28
<> , yours | -33
<> . i | -20
<> . the | -32
<> : #number | -28
<> : i | 38
<> ; #number | -28
<> about #name | -30
<> about #number | -24
<> about a | -35
<> about her | -31
<> about his | -22
<> about it | -65
<> about the | -166
<> about you | 24
<> after #number | -38
<> after a | -30
<> after work | -39
<> again and | -27
<> again he | 122
<> again i | -59
<> again on | -31
<> all day | -29
<> all i | -44
<> all right | -22
<> all this | -32
<> all week | -22
<> alone with | -26
<> am not | -25
<> am so | -29
<> am sorry | -35
<> am the | -28
<> an audience | -22
<> and #name | -34
<> and #number | -34
<> and a | -33
<> and i | -44
<> and i've | -24
<> and she | -29
<> and the | -43
<> and you | -57
<> answer by | -20
<> any more | -37
<> any time | -20
<> anything about | -29
<> april #number | -32
<> are #number | -32
<> are a | -26
<> are attached | -21
<> are back | -28
<> are in | -20
<> are not | -21
<> are on | -26
<> are the | -27
<> are they | -26
<> are we | 30
<> around #time | -24
<> around the | -42
<> as a | -24
<> as usual | -22
<> as well | -36
<> ask #name | -20
<> ask for | -23
<> ask her | -20
<> ask your | -35
<> asked if | -34
<> asking for | -25
<> asking me | -20
<> assembly on | -44
<> at #name | -24
<> at #number | -110
<> at #time | -100
<> at my | -28
<> at our | -20
<> at some | -29
<> at the | -258
<> at this | -26
<> at work | -29
<> at your | -35
<> at yours | -74
<> august at | -26
<> august in | -39
<> away from | -31
<> back at | -28
<> back on | -42
<> back sunday | -40
<> back when | -31
<> bad for | -38
<> bag for | -38
<> bag on | -44
<> bag with | -26
<> bank holiday | -33
<> be at | -44
<> be back | -24
<> be in | -48
<> be the | -32
<> be there | -54
<> be with | -21
<> be worth | -29
<> because my | -27
<> bed at | -32
<> before #time | -34
<> before bed | -23
<> before he | -26
<> before i | 27
<> before i'd | -37
<> before it | -29
<> before the | -65
<> before thursday | -24
<> before u | -37
<> before you | -26
<> behind a | -36
<> behind the | -28
<> between #number | -20
<> between the | -36
<> bill for | -22
<> birth certificate | -33
<> blood test | -34
<> both know | -32
<> both parents | -32
<> both passports | -34
<> bought the | -24
<> boxing day | -20
<> bring a | -20
<> bring the | -35
<> bringing the | -27
<> but you | -24
<> buy a | -28
<> by #number | -26
<> by my | -28
<> by the | -41
<> by then | -24
<> call the | -35
<> called it | -23
<> came home | -20
<> came out | -28
<> can do | -36
<> can get | -27
<> can have | -34
<> can hear | -31
<> can i | -46
<> can put | -36
<> can see | -42
<> can she | -24
<> can stay | -22
<> can the | -26
<> can we | -31
<> can you | -103
<> can't do | -25
<> cant do | -36
<> car and | -37
<> car park | -34
<> car seat | -28
<> carry on | -29
<> changed the | -32
<> check the | -35
<> children to | -29
<> coat on | -38
<> come at | -20
<> come out | -30
<> comes home | -23
<> coming from | -34
<> could do | -23
<> could not | -27
<> could you | -79
<> day and | 21
<> day i | -30
<> day is | 20
<> day it | -49
<> day on | -37
<> days i | 121
<> dear #name | -41
<> depends how | -35
<> depends on | -21
<> did #name | -32
<> did a | 29
<> did he | -26
<> did she | -23
<> did the | -40
<> did they | -34
<> did you | -36
<> dinner money | -43
<> do #number | -31
<> do a | -28
<> do not | -21
<> do so | -48
<> do that | -24
<> do the | -70
<> do they | -39
<> do this | -28
<> do with | -39
<> do you | -95
<> do your | -42
<> doctor say | -25
<> does #name | -24
<> does the | -35
<> doing it | -34
<> don't send | -28
<> don't tell | -27
<> don't you | -31
<> done #number | 25
<> door at | -49
<> down and | -44
<> down at | -48
<> down by | -21
<> down for | 39
<> down with | -38
<> dr #name | -20
<> drive safe | -30
<> each house | -24
<> each morning | -31
<> emotional blackmail | -30
<> empty chair | -32
<> enough to | -40
<> envelope in | -46
<> even the | -37
<> ever been | -34
<> every #number | -22
<> everything i | -39
<> expires on | -45
<> father who | -27
<> fee is | -31
<> feel like | -46
<> fell asleep | -21
<> find the | -28
<> first #number | -28
<> first week | -20
<> football boots | -38
<> for #number | -85
<> for #time | -30
<> for a | -81
<> for anything | -23
<> for asking | -24
<> for ever | -32
<> for existing | -20
<> for it | -33
<> for last | -34
<> for my | -27
<> for nothing | -29
<> for people | -20
<> for that | -28
<> for the | -110
<> for u | -29
<> for your | -42
<> form for | -42
<> form is | 33
<> found the | -34
<> friday #time | -41
<> friday and | 29
<> friday at | -28
<> friday or | 26
<> friday the | -47
<> friday you | 123
<> from #name | -26
<> from #number | -28
<> from my | -30
<> from the | -102
<> from you | -22
<> from your | -24
<> front door | -24
<> front pocket | -21
<> full stop | -37
<> funny how | -40
<> get his | -24
<> get the | -23
<> get there | -20
<> give her | -25
<> give the | -26
<> give you | -22
<> glad to | -27
<> go back | -24
<> god bless | -23
<> goes in | -21
<> goes on | -23
<> good evening | -26
<> good luck | -30
<> got a | -47
<> great deal | -23
<> grown man | -23
<> had a | -44
<> had her | -30
<> had my | -30
<> had the | -31
<> had your | -35
<> happy to | -20
<> has #number | -23
<> has a | -85
<> has come | -21
<> has her | -27
<> has his | -22
<> has not | -21
<> has she | -27
<> have a | -86
<> have my | -29
<> have the | -63
<> have you | -23
<> hear about | -23
<> hear it | -22
<> hear you | -38
<> her at | -25
<> her back | -25
<> her birthday | -42
<> her for | -36
<> her from | -33
<> her hair | -36
<> her in | 33
<> her inhaler | -25
<> her name | -33
<> her teacher | -24
<> her the | -34
<> her with | -37
<> here is | -36
<> here on | -29
<> him #number | -34
<> him a | -27
<> him at | -21
<> him from | 22
<> him have | -36
<> him i | -33
<> him in | -34
<> his #name | -26
<> his tea | -22
<> hold the | -34
<> hope you | -26
<> hope your | -22
<> hour for | -43
<> hours with | -21
<> house has | -23
<> house in | -38
<> house with | -29
<> how i | -22
<> i am | -31
<> i believe | -21
<> i could | -21
<> i did | -21
<> i don't | -23
<> i have | -46
<> i just | -25
<> i let | -20
<> i may | -25
<> i should | -23
<> i'll do | -22
<> i'll keep | -25
<> i'll pay | -21
<> i'm not | -25
<> i'm sorry | -73
<> i've the | -25
<> if i | -21
<> if you | -35
<> if your | -20
<> ill put | -33
<> ill send | -36
<> im so | -22
<> im sorry | -45
<> im the | -30
<> in #name | -80
<> in a | -156
<> in at | -22
<> in bed | -21
<> in bits | -28
<> in both | -34
<> in every | -20
<> in exchange | -25
<> in february | -27
<> in for | -31
<> in front | -27
<> in her | -48
<> in his | -39
<> in it | -23
<> in january | -26
<> in june | -25
<> in may | -34
<> in my | -76
<> in november | -28
<> in that | -30
<> in the | -20
<> in their | -20
<> in there | 38
<> in this | -23
<> in which | -33
<> in writing | -28
<> in you | 98
<> in your | -55
<> instead of | -38
<> into a | -28
<> into the | -21
<> is #money | -33
<> is #name | -26
<> is #number | -54
<> is a | -103
<> is being | -26
<> is better | -24
<> is fine | -34
<> is good | -20
<> is his | -33
<> is in | -35
<> is it | -36
<> is mine | -24
<> is never | -38
<> is not | -43
<> is now | -34
<> is on | -78
<> is only | -22
<> is open | -25
<> is that | -38
<> is the | -104
<> is welcome | -34
<> is what | -23
<> isn't a | -34
<> it #name | 88
<> it #number | 28
<> it again | -21
<> it and | 28
<> it as | -40
<> it back | -21
<> it before | -22
<> it by | -28
<> it came | -21
<> it can | 92
<> it costs | -28
<> it depends | -29
<> it does | -38
<> it down | -21
<> it every | -44
<> it go | -39
<> it goes | -23
<> it i | 26
<> it i'm | 78
<> it is | -58
<> it looks | -37
<> it may | -31
<> it must | -31
<> it on | -95
<> it or | -40
<> it so | 20
<> it that | 32
<> it the | 104
<> it till | -29
<> it to | -28
<> it true | -38
<> it until | -25
<> it was | -79
<> it won't | -28
<> it you | 71
<> its not | -26
<> job in | 27
<> july #number | -32
<> june #number | -29
<> june at | -34
<> just so | -23
<> keep a | -29
<> keep her | -26
<> keep your | -35
<> kids are | -23
<> kids for | -38
<> kids have | -31
<> kind regards | -30
<> know by | -26
<> know how | -27
<> know i | -41
<> know i'm | -41
<> know if | -24
<> know it's | -44
<> know where | -27
<> know which | -31
<> know who | -24
<> know you | 22
<> last #number | -24
<> last summer | -24
<> late again | -20
<> late on | -23
<> left it | -28
<> left with | -21
<> let me | -25
<> let you | -32
<> let's see | -30
<> letter for | -37
<> letter from | -31
<> library book | -27
<> like #number | -26
<> like a | -102
<> like an | -22
<> like it | -21
<> like the | -29
<> like to | -39
<> like you | -38
<> little #number | -28
<> look in | -26
<> looking at | -27
<> looks like | -28
<> lot to | -27
<> made a | -22
<> make a | -23
<> make me | -24
<> make the | -27
<> man for | 64
<> man who | -30
<> march #number | -28
<> march at | -32
<> may #number | -27
<> may at | -20
<> may be | -28
<> maybe at | -31
<> maybe you | -24
<> me #name | 92
<> me #number | 65
<> me a | -26
<> me anything | -23
<> me at | -33
<> me first | -36
<> me for | -34
<> me himself | -22
<> me how | -35
<> me i | 93
<> me know | -31
<> me my | 27
<> me she | -43
<> me the | -30
<> me until | -29
<> me what | -36
<> me which | -35
<> me who | -31
<> meant to | -27
<> message you | -35
<> might do | -21
<> might not | -21
<> might try | -48
<> mind that | -20
<> minutes late | -34
<> miss the | -35
<> monday #number | -42
<> monday at | -30
<> monday the | -43
<> more and | -25
<> mother and | -35
<> mother in | -33
<> mother is | 39
<> mother to | -37
<> moved my | -28
<> much as | -24
<> my #number | -20
<> n i | -21
<> n im | -21
<> n it | -22
<> name for | -30
<> name is | -23
<> near the | -37
<> nearer the | -38
<> need your | -21
<> needs #number | -22
<> needs her | -26
<> needs the | -20
<> never mind | -26
<> new #number | -30
<> new pair | -25
<> new year | -24
<> next #number | -22
<> night and | -39
<> no idea | -34
<> no need | -28
<> nobody in | -30
<> not even | -33
<> not me | -24
<> not need | -24
<> not on | -25
<> not see | -26
<> november #number | -32
<> now and | -22
<> now on | -25
<> number #number | -26
<> of #name | -23
<> of #number | -51
<> of a | -43
<> of it | -60
<> of last | -24
<> of my | -37
<> of the | -86
<> of us | -27
<> of what | -25
<> of you | -24
<> of your | -26
<> off at | -25
<> off in | -30
<> off my | 32
<> off the | -53
<> off to | -38
<> okay with | -22
<> on #number | -70
<> on a | -132
<> on for | -38
<> on friday | -38
<> on her | -31
<> on his | -29
<> on how | -41
<> on i | 35
<> on monday | -23
<> on our | -21
<> on saturday | -34
<> on sunday | -26
<> on that | -26
<> on the | -261
<> on thursday | -21
<> on ur | -39
<> on wednesday | -27
<> on with | -29
<> on your | -73
<> only #number | -20
<> only a | -27
<> only ever | -23
<> only thing | -33
<> open the | -32
<> other #number | -27
<> other people | -47
<> our honeymoon | -21
<> out and | -43
<> out at | -34
<> out for | 34
<> out from | -20
<> out in | -42
<> out of | -43
<> out on | -21
<> out the | 73
<> out to | -24
<> outside the | -40
<> over #number | 35
<> over a | -31
<> over here | -30
<> over the | -30
<> over there | -21
<> page #number | -25
<> paid the | -42
<> paragraph #number | -38
<> parental alienation | -29
<> parenting plan | -31
<> parents are | -25
<> parents have | -40
<> parents' evening | -26
<> pay #number | -26
<> pay the | -29
<> paying the | -36
<> pe kit | -34
<> people who | -32
<> per cent | -33
<> person who | -33
<> phone in | -28
<> phone is | -22
<> phone on | -36
<> photos are | -26
<> place at | -41
<> please bring | -32
<> please can | -41
<> please do | -28
<> please don't | -22
<> please have | -33
<> please let | -26
<> push it | -28
<> put #name | -22
<> put my | -30
<> put the | -26
<> put your | -25
<> rang at | -29
<> rather have | -35
<> read it | -23
<> read your | -23
<> ready at | -25
<> returned the | -33
<> round the | -40
<> rui en | -30
<> said #number | -21
<> said he | -34
<> said it | -26
<> said no | -30
<> said the | -27
<> said yes | -31
<> same as | -27
<> same way | -22
<> sat in | -36
<> sat on | -29
<> saturday #number | -27
<> saturday at | -23
<> saturday is | -30
<> saw the | -29
<> say anything | -32
<> say no | -25
<> say so | -39
<> say that | -20
<> say yes | -35
<> says he | -24
<> says it | -22
<> says it's | -28
<> says you | -24
<> school at | -32
<> school on | -29
<> school photos | -29
<> school shoes | -24
<> school this | 29
<> second #number | -35
<> section #number | -46
<> see a | -28
<> see it | -21
<> see that | -21
<> see what | -28
<> send #number | -26
<> send a | -21
<> sent the | -35
<> september #number | -29
<> shall i | -22
<> share is | -25
<> she did | -20
<> she go | -20
<> she's had | -20
<> shin pads | -32
<> should have | -20
<> should not | -22
<> show you | -24
<> side pocket | -30
<> sign the | -23
<> since the | -35
<> since tuesday | -31
<> single thing | -22
<> sister #name | -47
<> sit in | -26
<> sit with | -35
<> sitting on | -28
<> size #number | -24
<> sleep at | -23
<> sleeping in | -24
<> so #money | -27
<> so a | 40
<> so do | -21
<> so don't | -23
<> so i | -73
<> so i'd | -27
<> so i've | -25
<> so is | -27
<> so it's | -27
<> so much | -23
<> so no | -39
<> so sorry | -25
<> so that's | -40
<> so thats | -28
<> so there | -28
<> so there's | -24
<> so u | -35
<> so we | -28
<> so well | 27
<> so you'll | -28
<> sold the | -33
<> some other | -22
<> something with | -36
<> sorry for | -58
<> sorry i | -36
<> sorry i'm | -47
<> sorry im | -26
<> sorry sorry | -44
<> st #name | -37
<> stand there | -23
<> standing order | -25
<> stay in | -32
<> stop the | 37
<> summer camp | -32
<> sunday #number | -41
<> sunday and | -35
<> sunday at | -33
<> sunday i | 120
<> sunday if | -36
<> sunday night | -26
<> sunday the | -26
<> take a | -29
<> taking the | -28
<> talk about | -21
<> teacher that | -23
<> tell #name | -20
<> tell the | -20
<> tell you | -29
<> telling me | -20
<> telling you | -35
<> test on | -37
<> text you | -31
<> than a | -26
<> than i | -46
<> than you | -30
<> thank you | -33
<> thanks a | -23
<> that #number | -26
<> that at | -37
<> that boy | -24
<> that coach | -37
<> that from | 28
<> that has | -21
<> that he | -25
<> that in | -24
<> that isn't | -25
<> that it's | -20
<> that my | -33
<> that this | -25
<> that to | -24
<> that we | -31
<> that with | -32
<> that you | -37
<> that you'd | -35
<> that's a | -22
<> that's all | -35
<> that's fine | -20
<> that's the | -31
<> that's what | -26
<> the #name | -36
<> the #number | -93
<> the same | -20
<> them for | -28
<> them from | -21
<> them in | -23
<> them the | -26
<> then he | -40
<> then the | -42
<> there #name | 48
<> there and | -20
<> there at | -22
<> there by | -33
<> there on | -24
<> there were | -20
<> there with | -33
<> there's a | -65
<> theres a | -37
<> these things | -21
<> thing to | -25
<> think about | -25
<> this #name | 49
<> this #number | -23
<> this and | -33
<> this family | -27
<> this friday | -22
<> this sunday | -28
<> this week | -43
<> this weekend | -22
<> though i | -31
<> thought to | -30
<> through #number | -25
<> through a | -54
<> through the | -34
<> thursday #number | -44
<> thursday after | -32
<> thursday and | -31
<> thursday the | -32
<> til #number | -47
<> time and | -25
<> time does | -26
<> time for | -32
<> time he | -43
<> time in | -41
<> time the | 28
<> time to | -51
<> to #number | -58
<> to a | -52
<> to all | -28
<> to be | -63
<> to both | -28
<> to buy | -33
<> to consider | -30
<> to do | -23
<> to everybody | -28
<> to god | -21
<> to have | -74
<> to leave | -40
<> to let | -24
<> to me | -20
<> to my | -59
<> to pay | -25
<> to say | -38
<> to see | -23
<> to sleep | -29
<> to talk | -20
<> to think | -29
<> to us | -24
<> to visit | -23
<> to you | -79
<> to your | -35
<> told #number | -24
<> told the | -25
<> told you | -23
<> tonight and | -28
<> took a | -37
<> took the | -32
<> treating you | -32
<> tuesday and | -31
<> tuesday at | -31
<> tuesday the | -27
<> tuesdays and | -28
<> twice a | -31
<> u do | -24
<> u get | 30
<> u just | -24
<> u wanna | -25
<> u were | -25
<> under #number | -40
<> under the | -28
<> until #time | -24
<> until the | -29
<> until then | -25
<> up #name | 65
<> up #number | 24
<> up a | -26
<> up as | -39
<> up at | -26
<> up for | -32
<> up from | -25
<> up n | 22
<> up the | -26
<> up till | -24
<> up when | -38
<> ur mum | -24
<> us both | -22
<> us i | 149
<> us the | 20
<> use the | -29
<> video call | -36
<> visit is | -29
<> waiting room | -33
<> want a | -39
<> want it | -26
<> want to | -25
<> was #number | -21
<> was a | -45
<> was born | -36
<> was his | -27
<> was my | -26
<> was never | -30
<> was your | -25
<> way to | -32
<> way you | -24
<> wednesday #number | -38
<> week #number | -33
<> week and | -34
<> week i | 20
<> week in | -22
<> week is | -24
<> week you | -41
<> weekend in | -23
<> weeks in | -38
<> welcome to | -32
<> well done | -36
<> went on | -30
<> were #number | -20
<> what do | -25
<> what i'm | -32
<> what it | -31
<> what she | 21
<> what we | -34
<> what you | -42
<> what you're | -20
<> whatever you | -34
<> when does | 32
<> when he's | -42
<> when i | -27
<> when it's | -37
<> when will | -24
<> when your | -21
<> where are | -21
<> where is | 22
<> which #number | -25
<> which i | -21
<> which is | -28
<> while i | -34
<> whole #number | -37
<> whole family | -23
<> why she | -32
<> will tell | -24
<> will you | -28
<> winter coat | -33
<> with #number | -44
<> with a | -82
<> with her | -39
<> with kind | -30
<> with my | -36
<> with the | -92
<> with their | -27
<> with you | -63
<> with your | -26
<> without a | -21
<> without so | -41
<> without the | -20
<> woman who | -28
<> wonders for | -47
<> word for | -29
<> word from | -29
<> work on | -37
<> works for | -31
<> would be | -22
<> would do | -37
<> would rather | -25
<> would you | -44
<> writing about | -25
<> wrote it | -21
<> years and | -32
<> years i | -27
<> you #number | -39
<> you about | -23
<> you all | -24
<> you also | 34
<> you at | -21
<> you bringing | -30
<> you by | -22
<> you call | -30
<> you came | -23
<> you can | -60
<> you coming | -24
<> you don't | -27
<> you enjoy | -24
<> you even | -34
<> you ever | -20
<> you feel | -23
<> you for | -34
<> you friday | 33
<> you from | -31
<> you gave | -25
<> you get | -44
<> you give | -23
<> you going | -39
<> you haven't | -25
<> you having | -31
<> you is | 23
<> you let | -54
<> you look | -29
<> you made | -20
<> you make | -24
<> you mind | -24
<> you miss | -39
<> you must | -26
<> you on | -33
<> you only | -21
<> you or | -25
<> you prefer | -28
<> you see | -30
<> you she | 100
<> you signed | -25
<> you skipped | -24
<> you taking | -29
<> you talk | -24
<> you tell | -38
<> you there | -28
<> you this | -37
<> you want | -38
<> you were | -51
<> you what | 32
<> you will | -39
<> you write | -26
<> you'd rather | -21
<> you're not | -25
<> you've a | -28
<> your #number | -48
<> yours is | -36
<> yours sincerely | -50
<> yourself a | -43
<> yr old | -32
> #money | -20
> #time | -22
> abacus | 36
> able | -21
> above | -26
> absolute | -30
> abt | -41
> abuse | -28
> account | -32
> accountant | -23
> across | -40
> act | -32
> actual | -27
> address | -22
> adult | -37
> adults | -31
> afterwards | -34
> again | -83
> agree | -20
> agreement | -24
> ah | 56
> alienation | -24
> allergy | -36
> allow | 34
> alone | -23
> aloud | -34
> also | 26
> always | -32
> am | -64
> amoxicillin | -25
> an | -25
> another | -50
> answer | -46
> answers | -28
> anything | -20
> aoife | 61
> apartment | -26
> appointments | -25
> arm | -33
> around | -62
> arrangement | -25
> arrive | -24
> arrived | -28
> arrives | -26
> article | -26
> ask | 35
> asked | -99
> asks | -29
> asleep | -33
> asthma | -33
> attached | -25
> attachment | -31
> attend | -20
> attendance | -22
> august | -81
> awake | -24
> aware | -25
> away | -39
> aye | 26
> baby | -31
> back | -89
> bad | -60
> bag | -119
> bags | -21
> bake | -24
> ball | -47
> bar | -27
> bars | -28
> bath | -22
> bathroom | -24
> beach | -21
> because | -23
> become | -29
> bed | -55
> before | -54
> begging | -31
> beginning | -26
> begins | -30
> behind | -47
> believe | 41
> bell | -20
> benefit | -39
> beside | 23
> best | 68
> between | -76
> big | 23
> bins | -26
> birthday | -29
> bits | -20
> black | -20
> blackmail | -30
> blazer | -26
> bless | 22
> blowing | -24
> blue | -35
> boiler | -23
> boiling | -29
> book | -63
> boots | -29
> borderline | -26
> born | -26
> borrow | -32
> both | -23
> bought | -22
> bowling | -28
> boy | -59
> brace | -32
> brave | -30
> break | -21
> bridge | -21
> bringing | -20
> brings | -37
> broken | -21
> brother | -24
> btw | -38
> bus | -45
> busy | -33
> but | 56
> buying | -31
> by | -33
> c | 37
> calendar | -43
> called | -61
> calpol | -27
> came | -95
> camp | -28
> can't | -31
> candles | -34
> cannot | -36
> canteen | -23
> cap | -22
> car | -78
> caravan | -22
> card | -59
> cards | -33
> carried | -22
> carry | 49
> carys | 105
> case | -32
> cast | -20
> cause | -33
> cello | -20
> cent | -26
> centre | -29
> certain | -22
> change | -37
> changes | -24
> changing | -37
> chapter | -31
> character | -23
> charger | 53
> chart | -28
> check | -36
> cheers | 135
> chess | -25
> child | -79
> child's | -22
> choosing | -28
> christening | -27
> christmas | -36
> church | -30
> class | -32
> clean | -22
> clearly | -27
> climbing | -23
> clock | -20
> close | -21
> closed | -24
> closes | -28
> clothes | -32
> club | -64
> coach | 40
> coat | -45
> coats | 33
> coffee | -26
> coke | -32
> cold | -22
> column | -32
> comes | -62
> coming | -65
> comments | -24
> company | -20
> concert | -24
> congratulations | 93
> consider | 21
> content | -32
> control | -29
> controlling | -23
> conversation | -25
> cooking | -28
> correct | 31
> correspondence | -30
> cos | -21
> cost | -24
> costume | -37
> count | 60
> counted | -27
> counter | -24
> counting | -23
> country | -23
> county | -24
> court | -20
> covers | -31
> cream | -20
> credit | -20
> crib | -25
> cried | -24
> cross | -25
> custody | -38
> d | -36
> dad | -46
> daddy's | -25
> dance | -24
> dare | -20
> date | -27
> day | -163
> days | -85
> deacon | -23
> deadline | -25
> deal | -23
> dec | 61
> decent | 43
> decide | -25
> decree | -20
> deep | 32
> delroy | 31
> did | 22
> died | -32
> difference | -36
> dinner | -27
> direct | -28
> direction | -26
> directly | -29
> doctor | 21
> does | 42
> doesn't | -33
> doing | -84
> done | -88
> door | -75
> dose | -22
> doubt | -31
> dougie | 93
> down | -131
> downstairs | -26
> dr | 22
> drama | 27
> dress | -20
> dressing | -31
> drink | -21
> drinks | -36
> drive | 54
> driver | -27
> driving | -41
> drunk | 39
> dry | -26
> due | -46
> dunno | 39
> during | -40
> e-mail | -36
> each | -59
> early | -29
> easier | -28
> easy | -25
> eating | -25
> eid | 91
> either | -21
> else | -50
> em | -25
> emailed | -20
> emails | -40
> en | -30
> end | -57
> ends | -29
> entrance | -29
> eve | -25
> evening | -83
> evenings | -29
> ever | -25
> everyone | 52
> evidently | -39
> exact | -24
> exam | -25
> exists | -31
> expecting | -24
> expensive | -21
> expires | -31
> eyes | -20
> face | -32
> facetime | -38
> fail | -27
> failing | -21
> fall | -20
> family | -56
> far | -24
> father | -59
> fathers | 73
> february | -23
> feel | -47
> feeling | -30
> feels | -29
> fella | -29
> felt | -24
> fence | -25
> ferry | -21
> few | -35
> field | -22
> fight | -26
> figure | 24
> files | -38
> final | -29
> financial | 22
> finds | -25
> finger | -24
> finishes | -40
> first | -23
> fit | -20
> fits | -39
> flights | 66
> folake | 40
> folder | -40
> folks | 26
> follow | -24
> food | -22
> footy | -22
> forgive | 29
> forgotten | -28
> form | -101
> forward | -21
> found | -39
> fr | -51
> fractions | -37
> frame | 21
> free | -50
> fri | -29
> friends | -27
> frightened | -37
> front | -64
> funeral | -36
> funny | 95
> future | -31
> game | -22
> garage | -22
> gate | -47
> gatwick | -29
> gave | -30
> gets | -51
> giving | 38
> god | 42
> goes | -99
> golf | -23
> gone | -41
> got | -144
> gown | -38
> grade | -25
> grading | 24
> ground | -37
> grow | 32
> growing | -20
> grown-ups | 37
> guard | -26
> gun | -31
> guy | -20
> h | -27
> had | -64
> handover | -47
> hanging | -27
> hangs | -25
> happen | -20
> happy | 22
> harm | -36
> has | -53
> hasn't | -20
> hat | -24
> he | 27
> he's | 80
> heads | 68
> hear | -51
> helps | -28
> hers | -21
> hes | 33
> hey | -30
> hide | -21
> hiding | -31
> him | -195
> himself | -24
> hip | -23
> hire | -36
> hockey | -26
> hold | -34
> holding | -23
> holds | -30
> holes | -33
> holiday | -21
> home | -110
> honest | 65
> honestly | 39
> honeymoon | -21
> hoodie | -25
> hope | 61
> hot | -26
> hotel | -25
> hour | -63
> hours | -51
> house | -103
> houses | -28
> human | -20
> hung | -20
> hurt | -29
> i | 30
> i'd | 51
> i'll | 61
> i'm | 66
> i've | 93
> ice | -30
> id | -40
> idk | 95
> if | 48
> ill | 55
> im | 54
> inbox | -20
> instead | -107
> interview | -38
> into | -75
> invoices | -23
> ipad | -25
> iron | -31
> is | -28
> isn't | -24
> it'd | 66
> it'll | 37
> it's | 81
> itinerary | 38
> its | 25
> ive | 29
> jacket | -32
> january | -26
> jaylen | 37
> jaylen's | 38
> job | -22
> juice | -27
> july | -44
> jumper | -26
> june | -50
> karate | -37
> keep | 28
> key | -20
> keys | -23
> kind | 25
> kindly | 122
> kitchen | -30
> knees | -25
> knew | -28
> know | -149
> knowing | 30
> kofi | 51
> kwame | 24
> lachlan | 34
> lad | -28
> lads | -25
> land | -24
> lane | -31
> laptop | -25
> last | 28
> lawyer | -22
> lay | 35
> learn | 37
> least | -22
> leaves | -27
> leaving | -23
> left | -104
> lent | -35
> less | -24
> lessons | -28
> let | 39
> lets | -36
> letter | -44
> level | -33
> library | -30
> life | -38
> lift | -21
> like | -29
> likes | -28
> lily | 26
> line | -26
> ling | -20
> list | -46
> listen | 22
> literally | 34
> load | -29
> locked | -23
> locker | -24
> lol | -23
> long | -50
> looked | -22
> loose | -26
> lord | -25
> lose | -20
> lost | -26
> lot | -32
> love | 34
> loves | -39
> low | -31
> lump | -27
> lunch | -39
> made | -55
> mail | -26
> making | -21
> mam's | 26
> mama | -20
> man | -92
> man's | -32
> manipulative | -23
> manners | -39
> march | -74
> match | 24
> mate | -30
> mattress | -22
> maybe | 66
> me | -63
> mean | -22
> means | -25
> meanwhile | 143
> meat | -32
> medicine | -30
> meeting | -32
> men | 25
> mention | -30
> mess | -29
> message | -40
> messages | -27
> met | -21
> mg | -35
> mile | -29
> min | -22
> mince | -26
> mine | -76
> mins | -20
> minutes | -89
> mirror | -22
> mislaid | -27
> miss | 52
> missed | -29
> mistake | -20
> ml | -26
> moment | -23
> moms | -20
> mon | -30
> month | -77
> months | -20
> more | -149
> morning | -116
> mornings | -36
> most | -24
> mother | -77
> motion | -26
> moved | -41
> moves | -40
> much | -72
> mum's | 33
> murder | -32
> myself | -41
> nails | -30
> name | -84
> names | -22
> narcissist | -26
> nasreen | 81
> nearer | -21
> nearly | -30
> need | -41
> needed | -25
> needs | -108
> new | -81
> news | -20
> ngozi | 60
> nicely | -34
> night | -127
> nights | -78
> nobody | 27
> none | -22
> normal | 27
> nose | -28
> notice | -21
> nova | 86
> november | -26
> number | -24
> nursery | 20
> october | -44
> of | -100
> off | -152
> office | -72
> oh | 133
> okay | 20
> old | -61
> once | -34
> one's | -29
> ones | -23
> opening | -37
> opens | -35
> operation | -29
> optician | 40
> orange | -20
> order | -72
> otherwise | 42
> ours | -20
> out | -39
> over | -148
> overdue | -30
> overnight | -22
> owe | -20
> own | -81
> p | -37
> packet | -24
> pads | -30
> page | -23
> paid | -60
> paint | -20
> pair | -24
> pairs | -31
> pants | -44
> papa | -23
> papers | 23
> paperwork | -21
> paragraph | 33
> pardon | 22
> parent | -33
> parental | -31
> parents' | 22
> pattern | -21
> paying | -23
> payments | -27
> pays | -34
> pe | -23
> pencil | -30
> people | -20
> percent | -46
> perfect | -33
> perfectly | -29
> perhaps | 34
> person | -40
> pharmacy | -23
> phone | -118
> phoned | -25
> phones | 22
> photo | -20
> photograph | -28
> pick-up | 24
> picking | 26
> pickup | -35
> pictures | -34
> pie | -28
> pin | -27
> place | -79
> plain | -39
> plan | -52
> planning | -26
> plastic | -20
> platform | -25
> playing | 21
> plays | -28
> please | 66
> plus | -34
> pocket | -30
> polish | -35
> pool | -20
> porridge | -29
> port | -20
> possible | -27
> pot | -25
> pounds | -33
> prescription | -23
> present | -23
> price | -26
> printed | -25
> probably | -29
> puffs | -30
> pull | 35
> pump | -20
> pure | 27
> push | 56
> puts | -32
> questions | -23
> queue | -23
> quit | 102
> quite | -26
> r | 77
> ramadan | -30
> rang | -34
> rather | -67
> ravonda | 96
> reads | -21
> really | -38
> receipts | 26
> recital | -24
> regards | 92
> remain | -22
> remember | -21
> remind | 57
> reminder | -35
> remove | 32
> renewal | 21
> repair | -25
> repeat | -28
> request | -34
> require | -31
> respect | -28
> retainer | -27
> review | -20
> rice | -34
> ride | -30
> right | -96
> rings | -31
> rink | -28
> roll | -31
> roof | -21
> room | -60
> rota | -29
> round | -61
> rucksack | -21
> ruined | -22
> run | -27
> rush | -32
> safe | 51
> said | -129
> sale | -23
> sandrine | 93
> sandwich | -21
> sat | -72
> saturday's | 42
> save | 33
> says | -142
> scared | -21
> schedule | -38
> school | -157
> scream | -20
> screens | -21
> section | 55
> seeing | -28
> seen | -24
> selling | -33
> sent | -69
> serious | -26
> service | 36
> services | -28
> session | -21
> sets | -34
> setting | -27
> shame | 33
> sharp | -43
> she'd | 30
> she's | 67
> shed | -22
> shes | 44
> shop | -23
> shoulder | -20
> shouldn't | -21
> shout | 65
> show | -30
> shows | -33
> shuts | -29
> side | -55
> sigh | -25
> signed | -36
> simple | -25
> sincerely | 53
> single | -36
> sinéad | 91
> sister | -25
> skates | -22
> skipped | -20
> sleep | -38
> sleeps | -21
> slow | -32
> smoke | -22
> so | -24
> sock | -20
> sofa | -24
> soft | 33
> someone | -43
> something | -75
> sometime | -32
> somewhere | -21
> soon | -26
> sorry | 46
> spend | 26
> split | -23
> sports | -35
> spot | -29
> st | -23
> stage | -30
> stand | -44
> standing | -22
> stands | -32
> start | -27
> started | -24
> starts | -21
> station | -24
> stayed | -30
> staying | -32
> stays | -21
> steph | 65
> still | -20
> stomach | -24
> stood | -27
> stool | -23
> stops | -27
> store | -28
> story | -24
> straight | -41
> stretch | -24
> struck | -29
> stupid | -22
> sugar | -37
> suits | -25
> summer | -45
> sun | -25
> sunday's | 92
> supper | -20
> surf | -28
> surprised | -26
> swear | 20
> sweet | -30
> swim | -23
> swimming | -39
> swing | -31
> ta | 132
> table | -36
> tablets | -34
> take | 20
> takes | -30
> taking | -32
> talking | -23
> tan | -26
> tank | -31
> tattoo | -29
> taught | -22
> tbh | -43
> teach | -28
> tell | 37
> term | -60
> terrible | -28
> test | -34
> text | -42
> than | -104
> thank | 47
> thanks | 106
> that | -82
> that's | 57
> thats | 35
> them | -188
> themselves | -35
> then | -33
> there's | 26
> these | -55
> they | 21
> they'll | 129
> they're | 29
> they've | -22
> thing | -92
> things | -105
> think | -58
> thinking | -20
> thinks | -22
> though | 43
> through | -121
> tick | -22
> tickets | 30
> tight | 63
> till | -143
> time | -181
> times | -68
> timetable | -27
> tired | -25
> tmrw | -27
> to | -65
> toddler | -26
> together | -21
> told | -125
> tomek | 70
> too | -142
> took | -68
> tooth | -31
> total | 83
> touch | 26
> touched | -20
> towel | -34
> toxic | -20
> track | -39
> traffic | 20
> training | 30
> treat | -22
> treating | -22
> treatment | -36
> trial | -28
> tried | -23
> trip | -51
> trouble | -22
> trousers | -46
> truck | -24
> true | -31
> truly | -32
> truth | -23
> try | 82
> tub | -37
> tues | -29
> tuesdays | -29
> tuition | 38
> turn | -26
> turning | 33
> turns | -22
> type | -28
> u | 26
> unless | -25
> until | -52
> up | -160
> ur | 21
> us | -141
> used | -21
> useless | -20
> using | -25
> version | 37
> vest | -28
> voice | -28
> w | -51
> waiting | -30
> walked | -28
> want | -103
> wants | -100
> warned | -30
> was | -149
> wash | 27
> wasn't | -29
> wasnt | 21
> watching | -33
> water | -29
> way | -74
> we'd | 85
> we'll | 37
> we're | 28
> wearing | -36
> wedding | -28
> wee | -21
> week | -151
> weekend | -78
> weeks | -91
> wellies | -22
> went | -89
> were | -21
> weren't | -33
> what | 29
> what's | 126
> whats | 64
> wheel | -26
> when | -34
> when's | 119
> where | -30
> whichever | -30
> while | -79
> whistle | -32
> who | -38
> who'd | -37
> who's | 45
> whoever | -28
> whole | -77
> whose | -33
> wife | -22
> wine | -24
> wishes | -35
> with | 21
> within | -29
> without | -56
> woman | -30
> won't | -52
> wonderful | 32
> wonders | -33
> wont | -26
> works | -46
> worn | -22
> worried | -20
> worse | -29
> worth | -31
> would've | -27
> wren | 58
> wrist | -33
> writing | -31
> wrong | -36
> wrote | -28
> x | -38
> x-ray | 33
> y'all | 20
> yeah | 34
> year | -82
> year's | -27
> years | -77
> yes | 36
> you'd | 58
> you'll | 22
> you're | 66
> you've | 68
> yourself | -76
>> #money is | -25
>> #money the | -22
>> #name $ | 58
>> #name , | -114
>> #name are | -31
>> #name asked | 24
>> #name assembly | -28
>> #name backpack | -28
>> #name been | 84
>> #name by | -22
>> #name can | -22
>> #name for | -20
>> #name got | 35
>> #name has | 140
>> #name have | -29
>> #name in | 22
>> #name is | -28
>> #name it | -27
>> #name n | -40
>> #name needs | 48
>> #name or | -26
>> #name road | -39
>> #name says | 28
>> #name that | -27
>> #name the | -32
>> #name told | 80
>> #name wants | -21
>> #name was | -31
>> #name with | -24
>> #name you | -21
>> #number #name | -30
>> #number #number | -24
>> #number #time | -25
>> #number $ | -55
>> #number % | -30
>> #number ( | -25
>> #number ) | -43
>> #number , | -294
>> #number . | 347
>> #number ; | -21
>> #number ? | -25
>> #number and | -70
>> #number april | -24
>> #number are | -40
>> #number august | -33
>> #number could | -22
>> #number day | 26
>> #number february | -23
>> #number for | -44
>> #number from | -28
>> #number goes | 36
>> #number has | -26
>> #number i | -62
>> #number i'd | -28
>> #number i'm | -25
>> #number i've | -28
>> #number in | -45
>> #number it's | 27
>> #number last | -25
>> #number mg | -40
>> #number min | -33
>> #number mins | -21
>> #number missed | 26
>> #number ml | -32
>> #number more | 57
>> #number my | -23
>> #number november | -22
>> #number on | -56
>> #number pairs | 30
>> #number past | -25
>> #number payments | -20
>> #number please | -25
>> #number pounds | -27
>> #number puffs | -27
>> #number small | 30
>> #number term | 39
>> #number thing | -24
>> #number till | -22
>> #number time | -31
>> #number to | -132
>> #number tonight | -32
>> #number u | -22
>> #number w | -27
>> #number weeks | -44
>> #number when | -21
>> #number whole | 51
>> #number word | 27
>> #number works | -32
>> #number you'd | -27
>> #number yr | -22
>> #time $ | -30
>> #time , | -116
>> #time and | -33
>> #time at | -25
>> #time i | -23
>> #time i'm | -25
>> #time last | -38
>> #time on | -52
>> #time she | -23
>> #time works | -24
>> a #name | -23
>> a #number | 29
>> a bad | -21
>> a bag | -20
>> a book | -30
>> a box | -23
>> a burden | -29
>> a bus | -35
>> a calendar | 60
>> a call | -35
>> a can | -32
>> a card | -34
>> a coat | -30
>> a copy | -35
>> a dad | 70
>> a day | -23
>> a face | -27
>> a father | 35
>> a form | -21
>> a fortnight | 38
>> a good | -21
>> a great | -25
>> a grown | 74
>> a hobby | -25
>> a hot | -28
>> a kid | 37
>> a letter | -33
>> a list | -36
>> a man | 46
>> a matter | -24
>> a message | -28
>> a month | -22
>> a mother | 40
>> a new | -34
>> a nice | -20
>> a parent | 33
>> a party | -24
>> a person | -24
>> a phone | -21
>> a photo | -24
>> a picture | -35
>> a problem | -22
>> a proper | -31
>> a real | -33
>> a reason | -28
>> a row | -31
>> a school | -26
>> a second | 29
>> a sense | 38
>> a single | -32
>> a small | -31
>> a spreadsheet | -29
>> a stranger | -26
>> a table | -36
>> a tablet | -27
>> a text | -24
>> a time | -24
>> a very | -26
>> a week | -20
>> a while | -31
>> a whole | -20
>> a wife | 97
>> a woman | 21
>> able to | -21
>> about #name | -26
>> about #time | -39
>> about a | -28
>> about her | -34
>> about his | -27
>> about it | -43
>> about me | -21
>> about this | -26
>> about you | -20
>> after #number | -35
>> after $ | -20
>> after a | -43
>> after school | -28
>> after that | 57
>> after work | -30
>> again , | -22
>> again he | -35
>> again i | -31
>> alienation , | -32
>> all #number | 55
>> all , | -24
>> all day | -36
>> all i | 25
>> all my | -21
>> all of | -35
>> all on | -20
>> all over | -25
>> all right | -25
>> all week | -30
>> alone with | -23
>> along with | -24
>> already told | 23
>> also , | 51
>> also like | -21
>> always was | -21
>> an answer | -20
>> an audience | -25
>> an hour | -33
>> and #money | -35
>> and #name | -74
>> and #number | -139
>> and #time | -20
>> and , | -33
>> and a | -138
>> and again | -38
>> and all | -33
>> and an | -20
>> and are | 118
>> and at | -37
>> and both | -29
>> and can | 151
>> and did | 126
>> and do | 58
>> and don't | 24
>> and every | -39
>> and everything | -37
>> and has | 110
>> and he's | -24
>> and his | -29
>> and i'll | -126
>> and i've | -59
>> and if | 58
>> and in | -27
>> and is | 133
>> and it | -27
>> and it'll | -30
>> and it's | -68
>> and keep | -43
>> and leave | 33
>> and my | -73
>> and never | -36
>> and night | -34
>> and no | 27
>> and nothing | -25
>> and on | -34
>> and please | 80
>> and put | -38
>> and said | -33
>> and she | -75
>> and she's | -22
>> and sorry | 148
>> and still | -42
>> and sunday | -34
>> and take | -37
>> and tell | 43
>> and then | -75
>> and they | -34
>> and they're | -33
>> and thursdays | -29
>> and to | -37
>> and told | -48
>> and u | -33
>> and was | -40
>> and we | -21
>> and we'll | -34
>> and when | 50
>> and who | 105
>> and will | 35
>> and would | 84
>> and you | -21
>> and you'll | 49
>> any more | -36
>> any time | -45
>> anything , | -20
>> anything about | -26
>> aoife $ | 61
>> are #number | -28
>> are a | -24
>> are attached | -27
>> are coming | -31
>> are in | -30
>> are they | 75
>> are to | -26
>> are we | 57
>> are you | 84
>> around #time | -28
>> around the | -35
>> as for | 210
>> as the | -38
>> as they | -33
>> as to | 29
>> as usual | -24
>> as well | -43
>> ask #name | 75
>> ask , | -23
>> ask her | 32
>> ask him | 24
>> ask your | 94
>> asked if | -23
>> asking for | -22
>> asking me | 30
>> asleep in | -21
>> assembly on | -21
>> at #name | -31
>> at #time | -80
>> at easter | -31
>> at it | -29
>> at least | 35
>> at mine | -21
>> at my | -32
>> at our | -29
>> at school | -29
>> at some | -35
>> at this | -26
>> at ur | -23
>> at your | -73
>> at yours | -47
>> away from | -26
>> back by | -28
>> back for | -22
>> back on | -39
>> back the | -21
>> back when | -20
>> bag of | -20
>> bank holiday | -23
>> be a | -25
>> be at | -22
>> be grateful | -20
>> be in | -38
>> be nice | 22
>> be the | -26
>> be there | 25
>> be worth | -23
>> because he | -28
>> because it | -21
>> because of | -27
>> because she | -25
>> because the | -24
>> been made | -22
>> before friday | -28
>> before he | -35
>> before i | -22
>> before i'd | -29
>> before it | 36
>> before the | -71
>> before thursday | -22
>> before u | -24
>> before you | -31
>> behind a | -37
>> behind the | -23
>> best , | 59
>> between #number | -24
>> between the | -34
>> bill for | -21
>> birth certificate | -29
>> blood test | -28
>> boat , | -23
>> book , | -20
>> both know | -20
>> both passports | -25
>> boxing day | -20
>> breakfast , | -20
>> bring her | 25
>> bring it | 20
>> bringing the | -23
>> broke down | -34
>> but i | 22
>> but i'm | -27
>> but it | 23
>> but you | 36
>> buy a | 24
>> by #number | -52
>> by #time | -90
>> by all | 35
>> by my | -27
>> by myself | -27
>> by saturday | -24
>> by sunday | -21
>> by then | -31
>> by weds | -27
>> call , | -22
>> call me | -22
>> call the | -35
>> called it | -25
>> came back | -20
>> came out | -21
>> can have | -49
>> can i | 21
>> can of | -24
>> can u | 67
>> can we | 83
>> can you | 127
>> can't be | -20
>> cant do | 31
>> car park | -25
>> care , | -23
>> carry on | 108
>> carys $ | 105
>> change , | -22
>> changed the | -20
>> cheers , | 135
>> christmas , | -24
>> clinic , | -36
>> coat on | -23
>> collect them | -32
>> come , | 22
>> confirm by | -22
>> could be | -32
>> could i | 85
>> could not | -34
>> could we | 104
>> could you | 80
>> course , | 21
>> dates , | 61
>> day , | -20
>> day on | -23
>> days i | -21
>> december , | -21
>> delroy $ | 42
>> depends how | 25
>> depends on | -25
>> did a | -36
>> did it | -33
>> did they | -29
>> did u | -38
>> did you | 82
>> dinner money | -26
>> do #number | -31
>> do a | -23
>> do i | 36
>> do so | -26
>> do that | -41
>> do the | -45
>> do they | 93
>> do this | -32
>> do with | -22
>> do you | 47
>> do your | -25
>> does #name | 42
>> does he | 95
>> does she | 49
>> does the | 58
>> doing it | -27
>> don't be | 87
>> don't come | 23
>> don't you | 68
>> done #number | -25
>> done , | -20
>> dougie $ | 93
>> down by | -20
>> drive safe | 69
>> each house | -24
>> each morning | -35
>> emotional blackmail | -26
>> empty chair | -24
>> end of | -22
>> enough to | -37
>> even the | 52
>> evening is | -33
>> ever been | -28
>> every day | -28
>> every night | -22
>> exam is | -32
>> expires on | -31
>> february , | -27
>> fee is | -32
>> fell asleep | -21
>> find out | 26
>> first #name | -23
>> first , | -36
>> first and | -30
>> folake $ | 40
>> folder , | -22
>> football boots | -28
>> for #money | -28
>> for #name | -30
>> for #time | -37
>> for $ | -32
>> for all | -25
>> for an | -20
>> for anything | 41
>> for ever | -25
>> for friday | -40
>> for him | -22
>> for his | -43
>> for it | -65
>> for last | -32
>> for me | -20
>> for my | 28
>> for nothing | -20
>> for once | -34
>> for people | -55
>> for saturday | -30
>> for that | -41
>> for them | -27
>> for u | -28
>> for your | -65
>> forgive me | 31
>> form is | -23
>> forward to | -41
>> found the | -22
>> friday , | -46
>> from #name | -32
>> from #time | -35
>> from mine | -30
>> from my | -29
>> from now | 50
>> from school | -28
>> from the | -152
>> from this | 113
>> from your | -33
>> front door | -26
>> front of | -31
>> full stop | -31
>> funny how | 93
>> gave us | -31
>> get him | 24
>> get his | -39
>> get on | 30
>> get the | -20
>> get there | -32
>> get yourself | 57
>> gets to | -31
>> getting him | -28
>> give her | 27
>> give it | -33
>> give them | 34
>> glad to | -20
>> go back | -29
>> god , | 85
>> god bless | 79
>> goes in | -25
>> goes on | -21
>> goes to | -20
>> good , | -24
>> good at | -21
>> good evening | 56
>> good for | -23
>> good luck | 81
>> good week | 25
>> got a | -25
>> grown man | -31
>> had a | -31
>> had her | -25
>> had your | -22
>> haircut , | -20
>> has a | -85
>> has been | -26
>> has come | -21
>> has his | 23
>> has it | -21
>> has more | -23
>> has no | -24
>> has she | 40
>> has to | -37
>> have a | 54
>> have been | -24
>> have bought | -21
>> have him | -21
>> have it | -24
>> have my | -20
>> have that | -29
>> have the | -69
>> have to | -56
>> have you | 31
>> he asked | 132
>> he can | -26
>> he had | 65
>> he looks | -33
>> he may | -32
>> he need | -38
>> he needs | 58
>> he said | -30
>> he says | 96
>> he told | 126
>> he wants | -26
>> he'll be | 25
>> he's been | 37
>> he's got | 48
>> her back | -21
>> her birthday | -32
>> her hair | -29
>> her inhaler | 40
>> her name | -22
>> her teacher | 73
>> her the | -23
>> her with | -22
>> here $ | -35
>> here , | -26
>> here i | -29
>> here is | -25
>> here on | -29
>> himself , | -32
>> hip , | -24
>> his dad | -39
>> his father | -30
>> his mother | -30
>> his name | -23
>> his own | -26
>> his phone | -23
>> his shin | 20
>> his tea | -23
>> his teacher | 52
>> hold it | -24
>> home , | -21
>> honest to | 64
>> honestly , | 28
>> hope the | 44
>> hope your | 28
>> hour for | -22
>> hours with | -27
>> house has | -21
>> how i | -29
>> how it | -21
>> how many | 36
>> how much | 36
>> how the | -20
>> i always | -21
>> i apologise | 52
>> i asked | -45
>> i believe | -26
>> i bought | 32
>> i called | 97
>> i can | 54
>> i can't | 22
>> i cannot | -63
>> i come | -21
>> i didn't | 21
>> i do | 64
>> i dont | -27
>> i ever | -40
>> i feel | 47
>> i find | 28
>> i forgot | 30
>> i found | 73
>> i gather | -23
>> i gave | 91
>> i give | 63
>> i got | -25
>> i guess | 58
>> i haven't | 35
>> i hear | 96
>> i hope | 105
>> i know | 105
>> i left | -48
>> i let | -35
>> i may | -27
>> i might | -21
>> i must | -47
>> i need | 26
>> i never | -35
>> i only | 52
>> i propose | 90
>> i rang | -32
>> i read | 28
>> i ruin | 29
>> i sat | 102
>> i see | 52
>> i shall | -50
>> i think | -30
>> i took | 51
>> i touch | -33
>> i trust | 80
>> i understand | 38
>> i want | 59
>> i was | -26
>> i went | -33
>> i won't | -24
>> i work | -30
>> i would | 43
>> i wrote | 34
>> i'd have | 56
>> i'd like | 43
>> i'd rather | 39
>> i'd say | 27
>> i'll be | 40
>> i'll bring | 47
>> i'll come | -41
>> i'll do | -32
>> i'll drop | 43
>> i'll have | 55
>> i'll leave | -33
>> i'll pay | 36
>> i'll put | 61
>> i'll see | -34
>> i'll send | 32
>> i'll text | -37
>> i'm not | 56
>> i'm on | 35
>> i'm so | 40
>> i'm sorry | 66
>> i'm still | 29
>> i'm sure | 37
>> i've already | 39
>> i've asked | 58
>> i've been | 46
>> i've booked | 23
>> i've got | -29
>> i've moved | 27
>> i've put | 63
>> i've the | 51
>> if he | 83
>> if he's | 24
>> if i | -28
>> if it | 20
>> if it's | 74
>> if she | 51
>> if that | -25
>> if the | 46
>> if there | 33
>> if u | -28
>> if you'd | 22
>> if your | -31
>> ill send | 40
>> im so | 69
>> im sorry | -32
>> im the | -38
>> in #number | -84
>> in $ | -25
>> in an | -21
>> in bed | -30
>> in bits | -29
>> in both | -37
>> in each | -43
>> in every | 66
>> in exchange | 49
>> in february | -28
>> in front | -51
>> in her | -69
>> in his | -112
>> in january | -26
>> in june | -20
>> in may | -24
>> in me | -30
>> in november | -31
>> in our | 77
>> in that | -20
>> in the | -81
>> in their | -39
>> in this | -23
>> in which | -30
>> in writing | -21
>> instead , | -28
>> instead of | -50
>> into a | -20
>> is #money | -82
>> is #name | 43
>> is #time | -21
>> is a | -113
>> is attached | -20
>> is being | -29
>> is called | -29
>> is fine | -39
>> is he | 72
>> is his | 56
>> is in | -58
>> is it | 76
>> is mine | -27
>> is more | -24
>> is never | -23
>> is no | -22
>> is now | -29
>> is on | -58
>> is only | 27
>> is saturday | 29
>> is she | 47
>> is that | 43
>> is there | 57
>> is thursday | -22
>> is tuesday | 40
>> is welcome | -33
>> isn't a | -34
>> it #number | -22
>> it $ | -22
>> it , | -84
>> it a | -27
>> it again | -28
>> it and | -39
>> it as | -23
>> it back | -24
>> it can | -29
>> it every | -27
>> it go | -20
>> it goes | -26
>> it has | 58
>> it i'm | -43
>> it in | -51
>> it is | 24
>> it isn't | 69
>> it looks | -26
>> it on | -38
>> it or | -23
>> it till | -23
>> it up | -24
>> it was | 71
>> it went | -20
>> it would | 140
>> it'll be | 25
>> it's a | 20
>> it's all | -23
>> it's going | 43
>> it's not | 36
>> it's on | -33
>> it's the | 26
>> its not | 69
>> july #number | -24
>> july , | -25
>> june , | -28
>> june at | -31
>> just a | -25
>> just want | -22
>> keep a | -27
>> keep her | -29
>> keep it | 25
>> keep them | -20
>> keep your | 53
>> kids for | -20
>> kind of | -35
>> kind regards | 89
>> know $ | -20
>> know who | -26
>> kofi $ | 51
>> last night | -20
>> last time | 37
>> last week | 32
>> last year | 28
>> late , | -29
>> late again | -24
>> late on | -31
>> later , | -21
>> learn to | 51
>> leave them | -31
>> let it | -26
>> let me | 64
>> let us | 26
>> let's see | -27
>> letter for | -36
>> lie , | -26
>> like #number | -27
>> like a | -73
>> like to | -41
>> ling , | -27
>> look in | -27
>> look up | -25
>> looked at | -21
>> looks like | -36
>> love to | 50
>> make a | 30
>> make it | -30
>> make me | -32
>> march , | -23
>> march at | -28
>> may #number | -26
>> may , | -25
>> may at | -25
>> may be | -23
>> may i | 74
>> maybe , | -39
>> maybe at | -28
>> maybe you | 67
>> me how | -30
>> me my | -22
>> me off | -26
>> me the | -41
>> me who | -20
>> message you | -21
>> might have | -24
>> might try | -24
>> mind me | -31
>> mind that | -23
>> mine , | -24
>> minutes late | -23
>> minutes of | -24
>> miss the | -20
>> months , | -26
>> more time | -22
>> mother has | -24
>> mother is | -24
>> moved my | -24
>> must be | 30
>> must have | -30
>> must not | -26
>> my bad | 62
>> my birthday | -26
>> my brother's | 23
>> my car | -26
>> my daughter | -22
>> my family | -31
>> my fault | -21
>> my feet | -31
>> my grandmother's | 21
>> my hand | -23
>> my head | 24
>> my kitchen | -24
>> my mother's | 27
>> my mum | 28
>> my mum's | -29
>> my parents | 50
>> my shift | -29
>> my sister | 44
>> my sister's | 20
>> my son | -29
>> my way | -39
>> my work | -25
>> myself , | -24
>> n he | -48
>> n i | -37
>> n im | -47
>> n the | -28
>> n u | -38
>> name , | -21
>> name is | -21
>> nasreen $ | 81
>> near the | -41
>> nearer the | -28
>> need anything | -28
>> never a | 29
>> never mind | 35
>> new year | -28
>> next #number | 34
>> next time | 38
>> next to | -21
>> next week | -30
>> ngozi $ | 75
>> nice to | 27
>> night , | -27
>> nights , | -20
>> no , | 26
>> no idea | -20
>> no more | -24
>> no need | 50
>> no problem | -30
>> nobody has | -32
>> nobody in | 72
>> not #number | 29
>> not $ | -22
>> not , | -28
>> not a | -21
>> not be | -22
>> not been | -32
>> not before | -43
>> not even | -25
>> not in | -31
>> not me | -33
>> not need | -28
>> not see | -26
>> not that | 29
>> not to | -30
>> nothing , | -27
>> notice , | -26
>> november , | -23
>> now $ | -23
>> now , | -25
>> number #number | 20
>> number , | -21
>> number is | -26
>> of #number | -42
>> of #time | -26
>> of a | -25
>> of it | -22
>> of sunday | -24
>> of the | -75
>> off my | -24
>> ok with | -23
>> okay , | 63
>> okay with | -29
>> on #number | -23
>> on $ | -21
>> on , | -41
>> on for | -22
>> on friday | -138
>> on fridays | 29
>> on her | -28
>> on him | -21
>> on his | -38
>> on how | -37
>> on it | -36
>> on my | -102
>> on our | -26
>> on saturdays | -45
>> on sundays | -31
>> on the | -54
>> on thursday | -112
>> on thursdays | -27
>> on tuesdays | -43
>> on ur | -38
>> on wednesday | -61
>> on wednesdays | -37
>> once , | -20
>> only a | 32
>> only ever | -23
>> open the | -25
>> or #number | -30
>> or a | -40
>> or am | -52
>> or just | 23
>> or me | -29
>> or not | -35
>> or the | -41
>> or what | -46
>> other people | -44
>> ought to | -20
>> our honeymoon | -32
>> out at | -24
>> out for | -23
>> out of | -93
>> out on | 22
>> out the | -22
>> out there | -23
>> outside the | -24
>> over #number | -23
>> over here | -24
>> p . | -32
>> page #number | -20
>> pairs of | -38
>> paragraph #number | 41
>> pardon me | 28
>> parental alienation | -31
>> parenting plan | -20
>> parents have | -44
>> parents' evening | 33
>> part of | -35
>> pay it | 47
>> pay the | 31
>> paying the | -35
>> pe kit | -28
>> people with | 32
>> per cent | -36
>> phone is | -27
>> photos are | -33
>> picking up | 30
>> place at | -24
>> please confirm | 110
>> please don't | -30
>> please let | 63
>> please send | 84
>> please tell | 78
>> pocket of | -30
>> push it | 56
>> put #money | 39
>> put my | -26
>> put on | -22
>> put the | 32
>> put them | -32
>> put your | -20
>> rang me | -25
>> rather have | -28
>> read the | 27
>> read up | 25
>> read your | -22
>> regards , | 96
>> returned the | -21
>> right , | -21
>> road , | -30
>> round the | -32
>> said no | -25
>> same , | -24
>> same as | 45
>> same way | 35
>> sandrine $ | 93
>> sat in | -25
>> sat on | -24
>> saturday the | -21
>> say anything | -27
>> say no | -20
>> say so | -25
>> say that | -26
>> say to | -22
>> say yes | 33
>> says it | -20
>> school is | -25
>> school this | -22
>> seat , | -20
>> second #number | -24
>> section #number | 92
>> see a | -32
>> see it | -25
>> see me | -21
>> see that | 27
>> see you | 129
>> send #number | -30
>> send the | 48
>> september , | -25
>> shall i | 125
>> she comes | -24
>> she gets | -30
>> she go | -30
>> she had | 68
>> she has | 89
>> she is | 113
>> she said | 70
>> she still | -27
>> she wants | 70
>> she was | 26
>> she will | -43
>> she'd like | -25
>> she'll be | 40
>> she's been | 49
>> she's got | 42
>> she's had | 63
>> shoes , | -26
>> should have | -22
>> should i | 63
>> should not | -21
>> sick to | 36
>> sign it | 43
>> signed him | -26
>> since august | -43
>> since the | -50
>> since tuesday | -51
>> since you | 24
>> sincerely , | 53
>> sinéad $ | 91
>> sit down | 30
>> sit in | 24
>> sit with | -24
>> sitting on | -25
>> sleep at | -24
>> so #money | -29
>> so #name | -26
>> so , | -31
>> so a | -29
>> so don't | 20
>> so dont | -36
>> so is | 33
>> so no | -29
>> so sorry | -27
>> so that | -67
>> so thats | -39
>> so the | 75
>> so u | -36
>> so we | -29
>> so well | -24
>> so you'll | -21
>> sold the | -29
>> some of | 40
>> some other | -35
>> someone , | -28
>> something with | -30
>> son , | -22
>> sorry , | 28
>> sorry for | 36
>> sorry i | -21
>> sorry im | 61
>> sorry sorry | -34
>> sorry that | -30
>> st #name | -23
>> stand there | -23
>> stay in | -25
>> stay with | -23
>> still on | -28
>> stood at | -20
>> straight to | -25
>> stuff , | -31
>> suits you | -24
>> sunday #number | -23
>> sunday at | 22
>> ta , | 90
>> take #number | -22
>> take a | 25
>> take care | 127
>> take it | 68
>> talk about | -28
>> talk to | 23
>> teacher that | -23
>> tell #name | 23
>> tell her | 26
>> tell them | 50
>> tell you | -30
>> tell your | 37
>> telling me | 41
>> telling you | -31
>> test is | -31
>> test on | -24
>> than a | -26
>> than you | -24
>> thank you | 52
>> thanks , | 69
>> thanks a | 86
>> thanks for | 76
>> that #name | -35
>> that #number | -20
>> that a | -21
>> that at | -30
>> that boy | -31
>> that coach | -28
>> that day | -27
>> that has | -26
>> that i | -77
>> that the | -35
>> that week | -25
>> that you | -28
>> that you'd | -26
>> that's all | -20
>> that's fine | -20
>> that's the | -25
>> the #money | 32
>> the #name | -54
>> the #number | -60
>> the account | 36
>> the address | -24
>> the after-school | -27
>> the answer | 48
>> the balance | 47
>> the bank | 47
>> the bath | -29
>> the bed | -27
>> the best | 39
>> the bike | -35
>> the birth | 42
>> the board | 28
>> the boat | -20
>> the book | -20
>> the boot | -29
>> the box | -26
>> the boy | -23
>> the boys | -21
>> the bridge | -27
>> the building | -21
>> the cake | -30
>> the call | -28
>> the calls | -25
>> the camp | 20
>> the cat | -36
>> the cello | 26
>> the center | 54
>> the child | -27
>> the choir | 20
>> the company | -20
>> the consent | -24
>> the contact | -34
>> the corner | -24
>> the court | -20
>> the date | -23
>> the day | -40
>> the daycare | -24
>> the decree | -29
>> the dentist | 29
>> the deposit | 38
>> the dinner | -26
>> the doctor | 47
>> the end | -24
>> the exam | 38
>> the exchange | -24
>> the field | -22
>> the flat | -23
>> the flight | 39
>> the football | 25
>> the form | 35
>> the gas | 30
>> the girls | 26
>> the gym | -28
>> the hall | -27
>> the house | -21
>> the insurance | -24
>> the invoice | 36
>> the job | -29
>> the joint | -33
>> the kid | -38
>> the lads | 38
>> the landline | -21
>> the last | 31
>> the late | -35
>> the light | -25
>> the lobby | -26
>> the lunch | 32
>> the mediator | -25
>> the middle | -27
>> the month | -20
>> the morning | -25
>> the newsletter | 37
>> the next | 77
>> the night | -21
>> the odd | -33
>> the other | -50
>> the paper | -22
>> the passports | 24
>> the pharmacist | 79
>> the photo | 54
>> the photos | -22
>> the piano | -26
>> the pitch | -23
>> the place | -20
>> the post | -30
>> the receipt | -22
>> the right | -28
>> the same | -26
>> the saturday | -24
>> the school | 22
>> the school's | -32
>> the screen | -22
>> the sheet | -21
>> the shoes | 43
>> the shop | -30
>> the social | -32
>> the sort | -23
>> the spacer | 25
>> the spare | 31
>> the stairs | -24
>> the story | -38
>> the sunday | 23
>> the tablet | -29
>> the teacher | -27
>> the telephone | -32
>> the term | -34
>> the thing | -31
>> the time | -49
>> the tone | -27
>> the tuesday | -24
>> the twins | 23
>> the very | -30
>> the vet | -26
>> the video | -32
>> the wall | -21
>> the ward | -25
>> the way | -29
>> the week | -23
>> the whole | -66
>> the wind | -25
>> the wrong | -38
>> the year | -25
>> the yellow | -26
>> their own | -39
>> then , | -25
>> then i | -27
>> then the | -34
>> there #name | -27
>> there $ | -22
>> there , | -31
>> there and | -23
>> there are | 150
>> there by | -27
>> there on | -26
>> there was | 24
>> there with | -27
>> there's a | 44
>> there's no | 27
>> theres a | 25
>> these days | -26
>> they are | -24
>> they can | -37
>> they had | 24
>> they have | -24
>> they need | 31
>> they want | 34
>> they will | -26
>> they'll be | 31
>> things , | -29
>> this #name | -23
>> this #number | -29
>> this family | -23
>> this friday | -25
>> this is | 52
>> this month | -20
>> this morning | -33
>> this term | -25
>> this week | -74
>> this weekend | 22
>> this year | -21
>> though , | -37
>> thought to | -25
>> through #number | -25
>> through the | -22
>> thursday after | -20
>> thursday the | -27
>> thursdays , | -28
>> til #number | -38
>> time in | -29
>> time the | -23
>> tired , | -25
>> to #name | -34
>> to #number | -41
>> to , | -21
>> to a | -24
>> to answer | -20
>> to be | -60
>> to both | -20
>> to buy | -34
>> to collect | -28
>> to come | -26
>> to consider | -26
>> to feel | -26
>> to get | -23
>> to know | -33
>> to learn | -30
>> to leave | -28
>> to make | -31
>> to me | -34
>> to move | -20
>> to my | -34
>> to say | -41
>> to see | -29
>> to show | -25
>> to sleep | -34
>> to sunday | -23
>> to talk | -30
>> to tell | -38
>> to the | -126
>> to think | -29
>> to visit | -38
>> to work | -32
>> to you | -45
>> to your | -34
>> today $ | -35
>> today , | -33
>> told me | -34
>> tomek $ | 70
>> tomorrow $ | -41
>> tomorrow , | -33
>> tonight , | -29
>> tonight and | -25
>> too $ | -20
>> took a | -25
>> treating you | -25
>> tuesday , | -21
>> tuesday at | -24
>> twice , | -29
>> twice a | -44
>> u , | -32
>> u can | 26
>> u get | 25
>> u just | 80
>> u wanna | 90
>> under #number | 29
>> until #time | -33
>> until sunday | -29
>> until the | -50
>> until then | -20
>> ur mom | -26
>> ur mum | -20
>> us the | -20
>> use the | -22
>> visit is | -27
>> waiting room | -28
>> want to | -26
>> wants it | -27
>> warned me | -26
>> was a | -25
>> was that | 31
>> way you | -25
>> we agreed | 59
>> we both | 78
>> we do | -22
>> we doing | -32
>> we set | 32
>> we were | 36
>> we'll be | 49
>> wednesday #number | -25
>> week #number | -22
>> week $ | -22
>> week , | -26
>> weekend in | -23
>> weekend of | -22
>> weeks in | -23
>> welcome to | -29
>> well done | 28
>> went up | -20
>> were #number | -23
>> were hoping | -24
>> what are | 95
>> what did | 84
>> what does | 60
>> what happened | 71
>> what i | 28
>> what i'm | -33
>> what it | -32
>> what she | -25
>> what the | -27
>> what time | 117
>> what to | -26
>> what we | -30
>> what's the | 79
>> when can | 39
>> when does | 62
>> when he's | -38
>> when is | 55
>> when it | 22
>> when it's | -45
>> when they | -34
>> when u | -36
>> when will | 129
>> when you | -54
>> whenever , | -37
>> where are | 59
>> where i | 35
>> where is | 63
>> where the | -35
>> where you | -30
>> whether you | -33
>> which is | -22
>> which of | 39
>> while i | -25
>> while you | -24
>> who are | -37
>> who can | -22
>> who can't | -37
>> who has | -31
>> who is | 53
>> who was | -27
>> why she | -41
>> will be | -100
>> will need | -21
>> will you | 130
>> with #name | -24
>> with #number | -55
>> with a | -192
>> with all | -28
>> with an | -32
>> with food | -22
>> with her | -54
>> with him | -50
>> with it | -39
>> with kind | 130
>> with me | -62
>> with my | -28
>> with the | -220
>> with their | -23
>> with us | -32
>> with your | -35
>> without a | -39
>> without so | -31
>> without the | -31
>> woman , | -24
>> wonders for | -39
>> word , | -20
>> word from | -25
>> work , | 30
>> work is | -28
>> work on | 41
>> works for | -23
>> would be | -60
>> would do | -25
>> would like | -22
>> would rather | -23
>> would you | 121
>> write down | -24
>> write to | -22
>> wrote it | -20
>> x $ | -38
>> yes , | 31
>> yet , | -28
>> you #number | -38
>> you about | -25
>> you also | -25
>> you at | -20
>> you bring | 24
>> you bringing | 59
>> you by | -22
>> you can't | 62
>> you coming | -21
>> you confirm | -22
>> you don't | 128
>> you for | -34
>> you friday | -32
>> you give | 32
>> you going | -29
>> you got | 94
>> you had | 45
>> you i | -21
>> you is | -38
>> you keep | -36
>> you let | 30
>> you like | 41
>> you may | 56
>> you might | 122
>> you mind | -34
>> you miss | -21
>> you must | 62
>> you need | -27
>> you never | 55
>> you on | -29
>> you only | 72
>> you or | -23
>> you prefer | -33
>> you see | 85
>> you sent | -39
>> you she | -28
>> you skipped | 37
>> you taking | -24
>> you tell | -26
>> you the | -50
>> you this | -36
>> you to | -54
>> you told | -23
>> you took | -32
>> you wanted | 73
>> you were | 26
>> you what | -29
>> you will | 86
>> you would | -25
>> you write | -33
>> you'd have | 52
>> you'd like | -22
>> you'd rather | -24
>> you'll have | -21
>> you're a | 59
>> you're hoping | 93
>> you're on | 31
>> you've been | 20
>> you've got | 25
>> your #number | 29
>> your address | -27
>> your car | -27
>> your father | -24
>> your hand | -24
>> your life | -21
>> your mind | -25
>> your mouth | 32
>> your mum's | -26
>> your number | -29
>> your parents | -21
>> your share | 52
>> your signature | -24
>> your sister | 33
>> your sister's | 24
>> your week | -24
>> your weekend | -33
>> your weekends | -27
>> yours $ | -20
>> yours , | 63
>> yours is | -23
>> yours sincerely | 32
>> yr old | -37
had 0 adj | -28
had 0 adj adj | -20
had 0 adj and | -42
had 0 adj name | -23
had 0 adj noun | -34
had 0 adj other | -28
had 0 adj sub | -22
had 0 adj time | -70
had 0 adj who | -22
had 0 adv | -59
had 0 adv adv | -22
had 0 adv and | -26
had 0 adv det | -56
had 0 adv finite | -45
had 0 adv name | -37
had 0 adv prep | -59
had 0 adv sub | 30
had 0 adv who | -117
had 0 adv whose | -32
had 0 after | -37
had 0 all | -26
had 0 already | -36
had 0 am | -20
had 0 an | -26
had 0 and asks | -51
had 0 and det | -49
had 0 and finite | -118
had 0 and noun | -20
had 0 and other | -24
had 0 and who | -114
had 0 and whose | -24
had 0 answer | -24
had 0 app | -33
had 0 are | -68
had 0 as | -47
had 0 asked | -39
had 0 asking | -29
had 0 asks adj | -25
had 0 asks adv | -30
had 0 asks det | -38
had 0 asks finite | -174
had 0 asks noun | -48
had 0 asks participle | -37
had 0 baby | -35
had 0 badge | -24
had 0 been | -28
had 0 believe | -28
had 0 belt | -25
had 0 bill | -33
had 0 bless | -28
had 0 board | -33
had 0 boiler | -27
had 0 bringing | -27
had 0 broke | -32
had 0 but | -33
had 0 by | -45
had 0 call | 25
had 0 came | -51
had 0 camp | -32
had 0 can't | -23
had 0 car | -25
had 0 card | -26
had 0 carried | -28
had 0 cello | -40
had 0 change | -35
had 0 changed | -24
had 0 check | -21
had 0 christmas | -21
had 0 class | -23
had 0 clearly | -20
had 0 clinic | -32
had 0 club | -20
had 0 coat | -26
had 0 come | 37
had 0 confirm | -22
had 0 couldn't | -20
had 0 dates | -34
had 0 dentist | -20
had 0 det adj | -58
had 0 det det | -37
had 0 det finite | -31
had 0 det noun | -118
had 0 det who | -39
had 0 dinner | -23
had 0 do | -95
had 0 does | -35
had 0 don't | -82
had 0 done | -20
had 0 dose | -32
had 0 dress | -21
had 0 drive | -28
had 0 drop | -33
had 0 else | -25
had 0 en | -30
had 0 ever | -22
had 0 exactly | -28
had 0 exam | -27
had 0 fault | -21
had 0 finally | -20
had 0 fine | -23
had 0 finite | -37
had 0 folder | -33
had 0 fridays | -24
had 0 front | -26
had 0 gate | -20
had 0 girl | -20
had 0 gives | -33
had 0 glasses | -31
had 0 god | -22
had 0 goes | -31
had 0 good | -20
had 0 got | -44
had 0 grown | -28
had 0 hand | -27
had 0 has | -179
had 0 here | -22
had 0 hes | 40
had 0 his | -27
had 0 home | -29
had 0 hoodie | -32
had 0 hot | -27
had 0 hour | -23
had 0 hours | -31
had 0 i'll | 30
had 0 i'm | 51
had 0 i've | 40
had 0 il | -38
had 0 infinitive | -54
had 0 infinitive det | -20
had 0 infinitive finite | -36
had 0 infinitive prep | -35
had 0 invoice | -20
had 0 is | -324
had 0 isn't | -41
had 0 its | 47
had 0 just | -20
had 0 keeps | -24
had 0 kept | -27
had 0 kind | -25
had 0 kit | -29
had 0 know | -27
had 0 knows | -28
had 0 last | 52
had 0 leave | -26
had 0 leaves | -30
had 0 letter | -25
had 0 library | -20
had 0 like | -26
had 0 ling | -20
had 0 little | -20
had 0 long | -25
had 0 look | -29
had 0 looked | -28
had 0 love | -22
had 0 maintenance | -23
had 0 make | -24
had 0 makes | -26
had 0 man | -30
had 0 many | -26
had 0 mark asks | 36
had 0 mark det | 88
had 0 mark finite | 48
had 0 mark name | 24
had 0 mark noun | 53
had 0 mark other | 35
had 0 mark participle | 37
had 0 mark prep | 41
had 0 mark time | 59
had 0 mark who | 77
had 0 mark whose | 42
had 0 may | -53
had 0 means | -22
had 0 meeting | -30
had 0 men | 36
had 0 might | -39
had 0 min | -33
had 0 minute | -26
had 0 miss | -26
had 0 missed | -22
had 0 morning | -23
had 0 moved | -26
had 0 n | -26
had 0 name adj | -37
had 0 name and | -25
had 0 name prep | -24
had 0 name verb | -23
had 0 name who | 61
had 0 need | -56
had 0 needs | -50
had 0 never | -40
had 0 next | -77
had 0 no verb left | -87
had 0 not adj | -29
had 0 not finite | -30
had 0 not time | -28
had 0 not who | -22
had 0 note | -23
had 0 nothing | -21
had 0 noticed | -36
had 0 noun adv | -24
had 0 noun finite | -45
had 0 noun name | -20
had 0 noun participle | -57
had 0 noun prep | -350
had 0 noun sub | -21
had 0 noun verb | -48
had 0 noun who | -24
had 0 number | -23
had 0 nurse | -20
had 0 odd | -27
had 0 office | -30
had 0 old | -26
had 0 once | -27
had 0 open | -36
had 0 other adj | -41
had 0 other and | -33
had 0 other det | -40
had 0 other time | -20
had 0 ought | -28
had 0 out | -21
had 0 outside | -22
had 0 owe | -29
had 0 pain | -27
had 0 participle adj | -37
had 0 participle det | -53
had 0 participle finite | -35
had 0 participle noun | -38
had 0 participle prep | -53
had 0 participle time | -26
had 0 participle whose | -34
had 0 passport | -22
had 0 pay | 20
had 0 payment | -43
had 0 people | -22
had 0 photo | -28
had 0 photos | -33
had 0 picking | 39
had 0 place | -21
had 0 please | -27
had 0 poor | -26
had 0 prep adj | -50
had 0 prep finite | -35
had 0 prep infinitive | -36
had 0 prep name | -54
had 0 prep noun | -174
had 0 prep participle | -24
had 0 prep time | -112
had 0 prep who | -27
had 0 put | -36
had 0 r | -42
had 0 raised | -21
had 0 read | 43
had 0 reading | 29
had 0 really | -21
had 0 red | 39
had 0 remain | -22
had 0 remember | -26
had 0 report | -30
had 0 right | -27
had 0 ring | -24
had 0 runs | -24
had 0 said | -40
had 0 saturday | -23
had 0 says | -92
had 0 school | -25
had 0 school's | -31
had 0 see | -28
had 0 share | -27
had 0 she | -27
had 0 she'll | -27
had 0 she's | 42
had 0 shes | -33
had 0 should | -47
had 0 side | -26
had 0 single | -21
had 0 sit | -20
had 0 small | -38
had 0 sold | -21
had 0 some | -28
had 0 somebody | -32
had 0 stays | -28
had 0 sub det | -78
had 0 sub finite | -68
had 0 sub sub | -22
had 0 sub whose | -28
had 0 swimming | -21
had 0 tablet | -24
had 0 take | -24
had 0 tell | -53
had 0 test | -22
had 0 text | -20
had 0 thank | -26
had 0 thanks | -38
had 0 that's | -30
had 0 there's | -25
had 0 they're | -33
had 0 think | -24
had 0 thinks | -33
had 0 those | -25
had 0 thought | -20
had 0 thurs | -29
had 0 tickets | 31
had 0 till | -27
had 0 time adv | -20
had 0 time and | -28
had 0 time asks | 38
had 0 time det | -30
had 0 time name | -22
had 0 time noun | -27
had 0 time other | -31
had 0 time prep | -230
had 0 time sub | -37
had 0 time time | -62
had 0 time who | -56
had 0 time whose | -26
had 0 times | -21
had 0 to | -55
had 0 told | -60
had 0 too | -25
had 0 took | -34
had 0 toxic | -32
had 0 trip | -27
had 0 try | -34
had 0 tuition | -30
had 0 turns | -36
had 0 tutor | -24
had 0 twice | -29
had 0 under | -35
had 0 verb | -93
had 0 verb noun | -42
had 0 verb who | -24
had 0 wanna | -30
had 0 want | -23
had 0 wants | -48
had 0 was | -148
had 0 we're | 32
had 0 wednesday | -23
had 0 week | -22
had 0 weeks | -20
had 0 went | -43
had 0 were | -68
had 0 what | 40
had 0 whatever | -34
had 0 whether | 33
had 0 while | -27
had 0 who adj | -80
had 0 who adv | -135
had 0 who finite | -55
had 0 who noun | -27
had 0 who prep | -139
had 0 whose adj | -26
had 0 whose adv | -23
had 0 whose det | -37
had 0 whose finite | -21
had 0 whose noun | -169
had 0 whose time | -26
had 0 why | -35
had 0 will | -62
had 0 with | -90
had 0 without | -28
had 0 word | -23
had 0 would | -33
had 0 yes | 28
had 0 you'd | 22
had 0 you're | 24
had 0 you've | 48
had 1 #money | -132
had 1 #name | -22
had 1 #number | 23
had 1 #time | -45
had 1 able | -28
had 1 above | -39
had 1 absolute | -30
had 1 actually | -28
had 1 adj asks | 20
had 1 adj finite | 28
had 1 adj name | 25
had 1 adj prep | -140
had 1 adj whose | -36
had 1 adv name | 32
had 1 adv not | -34
had 1 adv other | -31
had 1 adv prep | -22
had 1 adv sub | -27
had 1 adv who | 20
had 1 after | -24
had 1 again | -109
had 1 against | -31
had 1 alarm | -22
had 1 along | -27
had 1 also | 23
had 1 always | -28
had 1 an | -100
had 1 and adj | -48
had 1 and adv | -82
had 1 and det | -105
had 1 and finite | -198
had 1 and name | -30
had 1 and noun | -41
had 1 and other | -26
had 1 and sub | -25
had 1 and time | -69
had 1 and who | -201
had 1 and whose | -58
had 1 anyone | -33
had 1 anything | -28
had 1 anyway | 97
had 1 aoife | 38
had 1 appointment | -26
had 1 around | -26
had 1 as | -69
had 1 asked | -34
had 1 asking | -40
had 1 asks det | -47
had 1 asks noun | -33
had 1 asks prep | -22
had 1 asks time | -36
had 1 asks who | -21
had 1 assembly | -21
had 1 attached | -22
had 1 attendance | -26
had 1 august | -37
had 1 aware | -25
had 1 back | -137
had 1 backpack | -31
had 1 bag | -41
had 1 bath | -22
had 1 become | -36
had 1 been | -81
had 1 before | -147
had 1 behind | -29
had 1 believe | 29
had 1 beside | 36
had 1 best | 58
had 1 big | -28
had 1 bike | -28
had 1 bless | 54
had 1 board | -29
had 1 booked | -21
had 1 booking | 35
had 1 books | -20
had 1 boot | -24
had 1 boots | -26
had 1 both | -34
had 1 bother | -25
had 1 bottle | -29
had 1 breathing | -35
had 1 bus | -27
had 1 but | 23
had 1 by | -229
had 1 cake | -26
had 1 came | -29
had 1 can | 56
had 1 cap | -25
had 1 car | -44
had 1 card | -27
had 1 carry | 66
had 1 cash | -29
had 1 cast | -30
had 1 cat | -27
had 1 center | -23
had 1 centre | -38
had 1 certificate | -24
had 1 chair | -30
had 1 changing | -37
had 1 charger | 32
had 1 chart | -28
had 1 child | -20
had 1 choir | -20
had 1 class | -26
had 1 clean | -25
had 1 climbing | -27
had 1 clinic | -23
had 1 close | -25
had 1 coach | 32
had 1 cold | -25
had 1 collect | 20
had 1 come | -91
had 1 concert | -21
had 1 consider | 27
had 1 control | -34
had 1 copy | -21
had 1 cos | -25
had 1 costs | -28
had 1 cough | -24
had 1 count | 40
had 1 counted | -27
had 1 counting | -29
had 1 course | -29
had 1 court | -28
had 1 cried | -23
had 1 cut | -28
had 1 daddy | -24
had 1 day | -71
had 1 daycare | -21
had 1 days | -22
had 1 december | -20
had 1 decent | -21
had 1 decided | -25
had 1 depends | -20
had 1 det adj | -92
had 1 det adv | -49
had 1 det finite | 30
had 1 det noun | 24
had 1 det other | -39
had 1 det prep | -52
had 1 det sub | -37
had 1 det time | -109
had 1 det whose | 33
had 1 died | -38
had 1 do | 21
had 1 does | 47
had 1 doesn't | -25
had 1 doing | -36
had 1 don't | -65
had 1 done | -38
had 1 door | -20
had 1 dose | -39
had 1 doubt | -31
had 1 down | -35
had 1 dr | -27
had 1 dress | -20
had 1 drinks | -32
had 1 drive | -29
had 1 drunk | 39
had 1 dry | -21
had 1 during | -40
had 1 each | -49
had 1 early | -31
had 1 else | -33
had 1 emotional | -25
had 1 enough | -36
had 1 entrance | -29
had 1 evening | -48
had 1 exam | -24
had 1 eye | -31
had 1 fall | -30
had 1 fault | -25
had 1 fees | -24
had 1 fence | -25
had 1 fill | -29
had 1 financial | 26
had 1 finds | -28
had 1 fine | -21
had 1 finite adj | -227
had 1 finite adv | -202
had 1 finite and | -97
had 1 finite asks | -116
had 1 finite det | -98
had 1 finite finite | -46
had 1 finite infinitive | -179
had 1 finite not | -133
had 1 finite other | -20
had 1 finite participle | -98
had 1 finite sub | -115
had 1 finite time | -200
had 1 finite who | -110
had 1 finite whose | -60
had 1 fit | -26
had 1 fixed | -22
had 1 flat | -24
had 1 flight | -22
had 1 fly | -32
had 1 folder | -21
had 1 food | -36
had 1 football | -28
had 1 form | -32
had 1 found | -20
had 1 fri | -26
had 1 friday | -113
had 1 from | -64
had 1 fun | -29
had 1 funny | 68
had 1 further | 30
had 1 gas | -27
had 1 given | -29
had 1 goes | -24
had 1 gonna | -25
had 1 good | 20
had 1 got | -74
had 1 gp | 22
had 1 group | -37
had 1 gun | -31
had 1 h | -27
had 1 had | -118
had 1 hair | -29
had 1 happy | 45
had 1 hard | -28
had 1 hardly | -22
had 1 hasn't | -32
had 1 haven't | -29
had 1 having | -22
had 1 he'll | -22
had 1 he's | 22
had 1 head | 21
had 1 heart | -36
had 1 held | -23
had 1 helmet | -24
had 1 here | -88
had 1 hers | -27
had 1 herself | -27
had 1 hes | -27
had 1 him | -92
had 1 himself | -27
had 1 hip | -23
had 1 holding | -30
had 1 home | -33
had 1 homework | -26
had 1 honestly | -32
had 1 hope | 53
had 1 hour | -33
had 1 house | -39
had 1 houses | -40
had 1 human | -34
had 1 i'd | 34
had 1 i've | 42
had 1 ice | -36
had 1 id | -40
had 1 idea | -20
had 1 if | 26
had 1 ill | 30
had 1 in | -37
had 1 infinitive | -65
had 1 infinitive adj | -47
had 1 infinitive adv | -20
had 1 infinitive det | -56
had 1 infinitive prep | -167
had 1 infinitive sub | -62
had 1 infinitive who | -45
had 1 infinitive whose | -137
had 1 inhaler | -32
had 1 inside | -24
had 1 instead | -45
had 1 interest | -20
had 1 ipad | -31
had 1 it's | 43
had 1 july | -21
had 1 june | -30
had 1 karate | -37
had 1 keeps | -28
had 1 kid | -20
had 1 kids | -21
had 1 kindly | 26
had 1 kit | -27
had 1 know | -65
had 1 known | -21
had 1 land | -28
had 1 late | -46
had 1 leaflet | -21
had 1 learned | -20
had 1 left | -47
had 1 let | 27
had 1 library | -24
had 1 lift | -30
had 1 light | -23
had 1 line | -34
had 1 lol | -44
had 1 looked | -20
had 1 loves | -39
had 1 low | -32
had 1 lunch | -20
had 1 man | -31
had 1 manipulative | -23
had 1 many | -20
had 1 march | -21
had 1 mark adj | -125
had 1 mark adv | -168
had 1 mark and | -156
had 1 mark asks | -50
had 1 mark det | -267
had 1 mark finite | -193
had 1 mark name | -139
had 1 mark not | -50
had 1 mark noun | -296
had 1 mark other | -47
had 1 mark participle | -44
had 1 mark prep | -265
had 1 mark sub | -112
had 1 mark time | -237
had 1 mark verb | -30
had 1 mark who | -236
had 1 mark whose | -133
had 1 match | -26
had 1 may | -72
had 1 maybe | -22
had 1 might | -28
had 1 min | -41
had 1 mind | -26
had 1 mine | -34
had 1 mins | -29
had 1 minutes | -27
had 1 miss | 25
had 1 monday | -68
had 1 month | -49
had 1 months | -20
had 1 more | -65
had 1 morning | -57
had 1 most | -20
had 1 mother | -22
had 1 motion | -26
had 1 mum's | 27
had 1 must | -35
had 1 myself | -20
had 1 name | -23
had 1 name adj | -40
had 1 name adv | -32
had 1 name asks | 65
had 1 name participle | -43
had 1 name sub | -29
had 1 name time | 22
had 1 name verb | -34
had 1 name who | -39
had 1 nan | -25
had 1 near | -35
had 1 needs | -32
had 1 new | -31
had 1 night | -61
had 1 nights | -29
had 1 normal | -26
had 1 not adv | 21
had 1 not and | 40
had 1 not asks | -28
had 1 not det | -52
had 1 not finite | -126
had 1 not infinitive | -31
had 1 not noun | -27
had 1 not participle | -46
had 1 notice | -36
had 1 noun adj | 30
had 1 noun adv | 45
had 1 noun asks | 32
had 1 noun det | 27
had 1 noun name | 34
had 1 noun who | 52
had 1 noun whose | 46
had 1 now | -95
had 1 number | -32
had 1 nursery | -22
had 1 of | -150
had 1 off | -45
had 1 offered | -26
had 1 office | -34
had 1 okay | -26
had 1 once | -56
had 1 only | -101
had 1 or | -20
had 1 other adv | -20
had 1 other and | -27
had 1 other finite | 20
had 1 other noun | -122
had 1 other prep | -23
had 1 other sub | -25
had 1 other who | 118
had 1 otherwise | 57
had 1 our | -28
had 1 out | -108
had 1 over | -71
had 1 own | -50
had 1 paid | -33
had 1 paper | -22
had 1 papers | 38
had 1 paragraph | -38
had 1 pardon | -31
had 1 parenting | -30
had 1 park | -29
had 1 parking | -22
had 1 part | -20
had 1 participle asks | -40
had 1 participle det | -53
had 1 participle finite | 49
had 1 participle noun | -47
had 1 participle other | -40
had 1 participle participle | -20
had 1 participle prep | -139
had 1 participle sub | -52
had 1 participle time | -56
had 1 participle whose | -90
had 1 passed | -21
had 1 passports | -33
had 1 past | -30
had 1 patch | -27
had 1 pattern | -26
had 1 pay | -23
had 1 people | -35
had 1 per | -31
had 1 perfect | -31
had 1 perhaps | -30
had 1 phone | -61
had 1 place | -29
had 1 plastic | -20
had 1 playing | 32
had 1 plays | -31
had 1 please | 39
had 1 pls | -36
had 1 pocket | -23
had 1 point | -22
had 1 police | -22
had 1 pool | -21
had 1 possible | -29
had 1 prefer | -38
had 1 prep | -29
had 1 prep adj | -119
had 1 prep and | 22
had 1 prep det | -92
had 1 prep infinitive | -100
had 1 prep name | -49
had 1 prep noun | -135
had 1 prep other | -33
had 1 prep participle | -101
had 1 prep sub | 22
had 1 prep time | -39
had 1 prep verb | -66
had 1 prep whose | -80
had 1 present | -30
had 1 proper | -27
had 1 puffs | -28
had 1 quiet | -29
had 1 raised | -21
had 1 reading | -22
had 1 records | -20
had 1 regards | 69
had 1 right | -45
had 1 road | -21
had 1 roof | -20
had 1 round | -31
had 1 row | -24
had 1 running | -21
had 1 said | -51
had 1 saturday | -74
had 1 saturdays | -25
had 1 saw | -29
had 1 say | -103
had 1 saying | -29
had 1 says | -21
had 1 scared | -24
had 1 school | -77
had 1 screens | -29
had 1 season | -20
had 1 seat | -27
had 1 seats | -27
had 1 second | -23
had 1 section | 38
had 1 seeing | -30
had 1 sense | -23
had 1 sent | -25
had 1 serious | -34
had 1 services | -33
had 1 she'd | 39
had 1 she'll | 23
had 1 she's | 29
had 1 sheet | -20
had 1 side | -29
had 1 sign | -34
had 1 simple | -26
had 1 single | -20
had 1 sits | -32
had 1 sitting | -21
had 1 sleeps | -25
had 1 small | -31
had 1 smoke | -22
had 1 so | -69
had 1 somewhere | -35
had 1 soon | -28
had 1 sort | -20
had 1 spend | -24
had 1 spring | -21
had 1 starting | -23
had 1 starts | -37
had 1 station | -41
had 1 stays | -31
had 1 still | -98
had 1 stretch | -21
had 1 stuff | -30
had 1 sub finite | -134
had 1 sub name | -42
had 1 sub noun | -27
had 1 sub participle | -37
had 1 sub time | -26
had 1 sub who | -95
had 1 suit | -23
had 1 suitcase | -21
had 1 sun | -40
had 1 sunday | -125
had 1 supper | -28
had 1 swap | -22
had 1 swim | -36
had 1 swimming | -28
had 1 table | -20
had 1 tank | -31
had 1 tea | -26
had 1 tears | -23
had 1 tell | 26
had 1 telling | 22
had 1 term | -26
had 1 test | -20
had 1 textbook | -28
had 1 than | -42
had 1 thank | 32
had 1 thanks | 24
had 1 that | -148
had 1 that's | 25
had 1 them | -80
had 1 theres | 21
had 1 they'll | -45
had 1 thing | -31
had 1 things | -30
had 1 thinking | -32
had 1 this | -79
had 1 tho | -28
had 1 though | -33
had 1 through | -48
had 1 ticket | -26
had 1 tie | -27
had 1 tight | 32
had 1 til | -33
had 1 till | -53
had 1 time | -27
had 1 time adj | 39
had 1 time adv | 24
had 1 time asks | 33
had 1 time finite | 42
had 1 time infinitive | -20
had 1 time name | 73
had 1 time other | 28
had 1 time verb | -33
had 1 time who | 38
had 1 time whose | 44
had 1 times | -32
had 1 timetable | -27
had 1 tmrw | -28
had 1 to | -199
had 1 today | -44
had 1 together | -26
had 1 told | -36
had 1 too | -54
had 1 tooth | -41
had 1 travel | -37
had 1 treat | -30
had 1 treating | -25
had 1 true | -33
had 1 try | 22
had 1 tuesday | -45
had 1 tuition | 32
had 1 turn | -20
had 1 tutor | -22
had 1 twice | -30
had 1 under | -21
had 1 until | -96
had 1 up | -62
had 1 us | -56
had 1 used | -24
had 1 useless | -20
had 1 usual | -20
had 1 verb adj | -60
had 1 verb adv | -23
had 1 verb det | -63
had 1 verb later | -31
had 1 verb participle | -89
had 1 verb prep | -59
had 1 verb time | -28
had 1 verb verb | -23
had 1 verb who | -64
had 1 verb whose | 22
had 1 version | 37
had 1 video | -26
had 1 visit | -23
had 1 w | -28
had 1 walk | -35
had 1 want | -49
had 1 wanted | -20
had 1 was | -151
had 1 wasn't | -27
had 1 wedding | -20
had 1 wednesday | -48
had 1 week | -60
had 1 weekend | -34
had 1 weeks | -26
had 1 wellies | -25
had 1 went | -22
had 1 were | -60
had 1 what's | 159
had 1 whatever | -20
had 1 when | -30
had 1 whenever | -23
had 1 where | -28
had 1 which | 25
had 1 while | -23
had 1 who adv | -55
had 1 who asks | -26
had 1 who infinitive | -164
had 1 who name | 122
had 1 who not | -52
had 1 who noun | -59
had 1 who prep | -261
had 1 who verb | -44
had 1 who who | -20
had 1 who'd | -42
had 1 who's | 54
had 1 whole | -28
had 1 whose adj | -65
had 1 whose det | 26
had 1 whose name | -21
had 1 whose other | -21
had 1 whose prep | -47
had 1 why | 35
had 1 window | -24
had 1 with | -252
had 1 without | -85
had 1 word | -35
had 1 words | -26
had 1 works | -26
had 1 would | 25
had 1 wrong | -21
had 1 wrote | -21
had 1 x-ray | 33
had 1 y'all | -26
had 1 year | -28
had 1 year's | -39
had 1 yesterday | -33
had 1 yet | -29
had 1 you're | 34
had 1 you've | 23
had 1 your | -89
had 1 yourself | -36
had 2 #money | -109
had 2 #name | 27
had 2 account | -22
had 2 address | -21
had 2 adj adj | 29
had 2 adj adv | 22
had 2 adj and | -30
had 2 adj asks | 39
had 2 adj det | 33
had 2 adj finite | 60
had 2 adj name | 62
had 2 adj prep | -75
had 2 adj who | 70
had 2 adj whose | 59
had 2 adv adj | -21
had 2 adv adv | -22
had 2 adv asks | -29
had 2 adv infinitive | -67
had 2 adv name | 87
had 2 adv noun | 21
had 2 adv participle | -89
had 2 adv sub | -23
had 2 adv time | -26
had 2 adv verb | -21
had 2 adv who | 54
had 2 afternoon | -22
had 2 again | -106
had 2 against | -35
had 2 age | -26
had 2 air | -32
had 2 alienation | -30
had 2 aloud | -38
had 2 and adj | -48
had 2 and noun | -54
had 2 and other | -22
had 2 and participle | -22
had 2 and prep | -39
had 2 and whose | -34
had 2 another | -20
had 2 app | 24
had 2 april | -29
had 2 arrive | -28
had 2 ask | 61
had 2 asking | 21
had 2 asks adj | -40
had 2 asks det | -44
had 2 asks finite | -28
had 2 asks noun | -20
had 2 asks prep | -36
had 2 asks who | -166
had 2 asleep | -21
had 2 at | -29
had 2 attend | -23
had 2 awake | -29
had 2 away | -23
had 2 back | -142
had 2 bag | -44
had 2 bags | -31
had 2 bear | -23
had 2 because | -25
had 2 bed | -20
had 2 beg | -26
had 2 behind | -23
had 2 being | -35
had 2 belt | -25
had 2 best | 47
had 2 between | -23
had 2 big | 65
had 2 bill | -27
had 2 birth | -25
had 2 birthday | -29
had 2 black | -32
had 2 boot | -21
had 2 born | -31
had 2 bother | -23
had 2 break | -28
had 2 breakfast | -22
had 2 breathing | -26
had 2 bridge | -27
had 2 bring | 22
had 2 business | -29
had 2 busy | -39
had 2 but | 79
had 2 cake | -26
had 2 camp | -30
had 2 can | -24
had 2 cannot | -34
had 2 care | -25
had 2 carry | -31
had 2 carys | 68
had 2 case | -20
had 2 cash | -24
had 2 cause | -33
had 2 chair | -27
had 2 character | -23
had 2 charge | -23
had 2 charged | -32
had 2 cheers | 112
had 2 cheese | -24
had 2 chess | -23
had 2 child | -25
had 2 child's | -24
had 2 choir | -32
had 2 clear | -21
had 2 closed | -20
had 2 club | -26
had 2 cold | -38
had 2 collect | -35
had 2 come | -87
had 2 comes | -21
had 2 congratulations | 149
had 2 contact | -22
had 2 controlling | -23
had 2 cost | -24
had 2 costs | -28
had 2 count | 23
had 2 counting | -30
had 2 cover | -29
had 2 covered | -21
had 2 credit | -27
had 2 crying | -22
had 2 cut | -31
had 2 daddy | -31
had 2 dates | 31
had 2 day | -79
had 2 december | -21
had 2 decide | -47
had 2 deep | 38
had 2 depends | 36
had 2 deposit | -30
had 2 desk | -31
had 2 det adj | -42
had 2 det finite | 52
had 2 det noun | -38
had 2 det other | -40
had 2 det prep | -58
had 2 det who | 24
had 2 diary | -20
had 2 did | 91
had 2 didn't | 31
had 2 dinner | -27
had 2 doctor | 71
had 2 does | 76
had 2 doing | -34
had 2 don't | 74
had 2 done | -32
had 2 dont | 29
had 2 door | -22
had 2 dougie | 105
had 2 down | -87
had 2 dr | 53
had 2 drink | -30
had 2 drive | 87
had 2 driving | -21
had 2 dry | -28
had 2 early | -45
had 2 easier | -28
had 2 easter | -23
had 2 eat | -24
had 2 either | -35
had 2 else | -25
had 2 email | -32
had 2 empty | -30
had 2 end | -26
had 2 enjoy | 20
had 2 enough | -22
had 2 ever | -65
had 2 every | -20
had 2 exam | -29
had 2 explain | -26
had 2 extra | -28
had 2 eye | -28
had 2 failed | -20
had 2 fair | -33
had 2 fed | -22
had 2 fee | -21
had 2 feet | -27
had 2 fetch | -41
had 2 figure | 38
had 2 fill | -27
had 2 film | -24
had 2 finally | -22
had 2 finished | -28
had 2 finite and | 24
had 2 finite finite | 28
had 2 finite name | 24
had 2 finite participle | -174
had 2 finite prep | -34
had 2 finite verb | -175
had 2 forgive | 50
had 2 form | -30
had 2 fortnight | -35
had 2 forward | -23
had 2 found | -21
had 2 fridays | -25
had 2 full | -35
had 2 funny | 69
had 2 further | -33
had 2 gaslighting | -25
had 2 gave | -27
had 2 gets | -31
had 2 girl | -34
had 2 give | 21
had 2 given | -24
had 2 god | 77
had 2 got | -52
had 2 group | -26
had 2 guard | -24
had 2 guy | -34
had 2 had | -21
had 2 hall | -26
had 2 hanging | -32
had 2 happen | -37
had 2 hardly | -37
had 2 has | -31
had 2 he | 34
had 2 he's | 108
had 2 help | -32
had 2 him | -128
had 2 himself | -26
had 2 hold | -20
had 2 holiday | -28
had 2 home | -40
had 2 homework | -28
had 2 honest | 77
had 2 honestly | 70
had 2 hospital | -29
had 2 hotel | -32
had 2 hours | -25
had 2 house | -37
had 2 houses | -20
had 2 hurt | -31
had 2 i | 51
had 2 i'd | 34
had 2 i'll | 71
had 2 i'm | 41
had 2 i've | 52
had 2 if | 53
had 2 ill | 58
had 2 im | 63
had 2 infinitive adv | 33
had 2 infinitive and | 23
had 2 infinitive finite | 82
had 2 infinitive noun | 40
had 2 infinitive participle | 30
had 2 inside | -39
had 2 instead | -43
had 2 into | -28
had 2 isn't | -24
had 2 it'll | 71
had 2 it's | 48
had 2 ive | 51
had 2 jacket | -36
had 2 july | -31
had 2 keep | 68
had 2 keeps | -31
had 2 kids | 46
had 2 kind | 43
had 2 kindly | 135
had 2 know | -64
had 2 kwame | 24
had 2 lad | -29
had 2 landline | -28
had 2 late | -45
had 2 learn | 37
had 2 leave | 45
had 2 left | -39
had 2 legs | -24
had 2 less | -33
had 2 let | 33
had 2 let's | 61
had 2 library | -25
had 2 lie | -21
had 2 life | -23
had 2 like | -157
had 2 line | -23
had 2 listen | 31
had 2 live | -35
had 2 log | -26
had 2 lol | -29
had 2 look | -36
had 2 looked | -20
had 2 looks | -22
had 2 love | 69
had 2 lunch | -21
had 2 m | -26
had 2 mad | -24
had 2 made | -21
had 2 mail | -26
had 2 makes | -29
had 2 man | -27
had 2 march | -22
had 2 mark adj | -27
had 2 mark adv | -109
had 2 mark and | -212
had 2 mark asks | -36
had 2 mark det | -91
had 2 mark finite | -166
had 2 mark name | -27
had 2 mark noun | -115
had 2 mark other | -23
had 2 mark prep | -218
had 2 mark sub | -106
had 2 mark time | -48
had 2 mark who | -211
had 2 mark whose | -36
had 2 married | -20
had 2 match | 40
had 2 maths | -35
had 2 maybe | 110
had 2 me | -93
had 2 meet | -20
had 2 meeting | -28
had 2 mind | 52
had 2 minutes | -27
had 2 miss | 63
had 2 missing | -28
had 2 ml | -32
had 2 moms | -20
had 2 mon | -37
had 2 monday | -44
had 2 mondays | 21
had 2 months | -39
had 2 more | -52
had 2 morning | -32
had 2 mother | -23
had 2 mother's | 32
had 2 mouth | -26
had 2 move | -22
had 2 n | 29
had 2 name det | -26
had 2 name finite | 67
had 2 name who | 103
had 2 narcissist | -47
had 2 near | -27
had 2 nearer | -25
had 2 new | -22
had 2 next | 72
had 2 nice | 46
had 2 night | -70
had 2 no | 30
had 2 nobody | 74
had 2 none | -27
had 2 not det | -37
had 2 not infinitive | -26
had 2 not prep | -40
had 2 not sub | -31
had 2 not whose | -27
had 2 notice | -27
had 2 noun adj | 56
had 2 noun asks | 45
had 2 noun finite | 27
had 2 noun name | 69
had 2 noun time | 30
had 2 noun verb | 27
had 2 noun who | 36
had 2 noun whose | 51
had 2 november | -25
had 2 nurse | 20
had 2 nursery | 39
had 2 odd | 21
had 2 of | -203
had 2 off | -92
had 2 oh | 104
had 2 okay | 28
had 2 old | -21
had 2 on | -26
had 2 other and | -23
had 2 other prep | -27
had 2 other sub | -36
had 2 other time | -48
had 2 other who | 96
had 2 outside | -30
had 2 over | -83
had 2 overnight | -26
had 2 own | -47
had 2 p | -47
had 2 page | -26
had 2 paint | -27
had 2 pardon | 44
had 2 parent | -20
had 2 parental | -35
had 2 parenting | 21
had 2 park | 20
had 2 participle | -27
had 2 participle adj | -23
had 2 participle asks | 39
had 2 participle finite | 25
had 2 participle name | -30
had 2 participle not | -38
had 2 participle participle | -38
had 2 participle prep | -53
had 2 party | -21
had 2 pass | -39
had 2 passport | 34
had 2 passports | -20
had 2 pay | 37
had 2 per | -27
had 2 perhaps | 76
had 2 phone | -34
had 2 phones | -24
had 2 piano | -22
had 2 picked | -29
had 2 place | -28
had 2 plate | -28
had 2 play | -24
had 2 please | 101
had 2 pocket | -24
had 2 point | -30
had 2 post | -32
had 2 pounds | -43
had 2 practice | -31
had 2 prefer | -31
had 2 prep asks | -22
had 2 prep finite | 74
had 2 prep infinitive | -21
had 2 prep other | 43
had 2 prep prep | -36
had 2 prep time | -24
had 2 prep verb | -88
had 2 price | -31
had 2 printed | -29
had 2 probably | -33
had 2 proper | 36
had 2 pull | 39
had 2 push | 56
had 2 putting | 22
had 2 quiet | -35
had 2 quit | 123
had 2 quite | -30
had 2 rather | -23
had 2 reach | -25
had 2 read | -28
had 2 real | -25
had 2 regards | 147
had 2 remember | -24
had 2 repeat | -38
had 2 report | -23
had 2 right | -34
had 2 ring | 26
had 2 road | -33
had 2 room | -21
had 2 row | -31
had 2 ruined | -26
had 2 rush | -35
had 2 said | -30
had 2 saturday | 40
had 2 saturdays | -31
had 2 saw | 62
had 2 school | -65
had 2 scream | -28
had 2 screen | -22
had 2 seat | -27
had 2 seats | -32
had 2 second | -25
had 2 september | 23
had 2 setting | -26
had 2 shall | 37
had 2 she | 76
had 2 she's | 48
had 2 sheet | -27
had 2 shift | -23
had 2 short | -24
had 2 should | 38
had 2 shut | -21
had 2 signed | -23
had 2 simply | -25
had 2 sincerely | 119
had 2 sinéad | 79
had 2 sit | 24
had 2 slept | -21
had 2 slot | -34
had 2 sofa | -25
had 2 something | -35
had 2 somewhere | -41
had 2 sooner | -34
had 2 sorry | 61
had 2 sort | -22
had 2 soup | -21
had 2 spring | -22
had 2 start | -20
had 2 starting | -25
had 2 stays | -25
had 2 stop | 35
had 2 straight | -23
had 2 street | -24
had 2 stuff | -31
had 2 sub | -20
had 2 sub noun | -28
had 2 suggest | -25
had 2 suits | -37
had 2 sundays | 24
had 2 sure | -24
had 2 surprised | -28
had 2 swap | -24
had 2 swimming | -34
had 2 ta | 138
had 2 table | -21
had 2 take | 33
had 2 takes | -32
had 2 taking | -36
had 2 talk | 37
had 2 teeth | -27
had 2 tell | 47
had 2 telling | -24
had 2 tells | -22
had 2 term | -26
had 2 textbook | -25
had 2 than | -59
had 2 thank | 42
had 2 thanks | 165
had 2 that | -34
had 2 that's | 83
had 2 thats | 81
had 2 them | -122
had 2 themselves | -35
had 2 then | -72
had 2 there's | 68
had 2 they | 59
had 2 they'd | 22
had 2 they'll | 147
had 2 they're | 42
had 2 thing | -45
had 2 things | -54
had 2 think | -28
had 2 thinking | -31
had 2 though | 66
had 2 through | -66
had 2 thurs | -39
had 2 ticket | -32
had 2 til | -43
had 2 till | -67
had 2 time asks | 24
had 2 time det | 53
had 2 time finite | 38
had 2 time infinitive | -22
had 2 time verb | 25
had 2 time who | 75
had 2 time whose | 91
had 2 times | -21
had 2 tired | -23
had 2 to | -31
had 2 toast | -24
had 2 together | -33
had 2 told | -25
had 2 too | -61
had 2 traffic | 20
had 2 training | 59
had 2 travel | -29
had 2 trip | -25
had 2 trouble | -31
had 2 try | 116
had 2 tuesday | -42
had 2 turning | 41
had 2 u | 29
had 2 understand | -21
had 2 unless | -41
had 2 up | -114
had 2 ur | 25
had 2 us | -73
had 2 use | -20
had 2 verb adj | -79
had 2 verb and | -20
had 2 verb det | -85
had 2 verb participle | -108
had 2 verb whose | -48
had 2 voice | -33
had 2 voicemail | -20
had 2 waiting | -34
had 2 walk | -25
had 2 want | -28
had 2 wants | -20
had 2 was | -32
had 2 wash | 38
had 2 wasn't | -29
had 2 watch | -37
had 2 way | -46
had 2 we'll | 24
had 2 wear | -20
had 2 wedding | -30
had 2 wednesdays | -20
had 2 weds | -26
had 2 week | -65
had 2 welcome | -22
had 2 what's | 48
had 2 when | -26
had 2 whether | 24
had 2 whichever | -34
had 2 whistle | -32
had 2 who and | -32
had 2 who asks | 42
had 2 who not | -21
had 2 who verb | -28
had 2 who who | 22
had 2 who whose | 109
had 2 whole | -36
had 2 whose adj | -79
had 2 whose and | 37
had 2 whose det | -27
had 2 whose name | 27
had 2 whose noun | -41
had 2 whose who | 56
had 2 winter | -22
had 2 within | -36
had 2 woman | -24
had 2 working | -23
had 2 works | -35
had 2 worry | -27
had 2 would | -61
had 2 wren | 104
had 2 year | -23
had 2 years | -25
had 2 yet | -34
had 2 you | 50
had 2 you'd | 73
had 2 you'll | 40
had 2 you're | 54
had 2 you've | 35
had 2 yourself | -20
had 2 yr | 24
k< and | -101
k< asks | -66
k< mark | -24
k< not | -62
k< noun | 20
k< prep | -24
k< sub | -68
k< time | 35
k< verb | -22
k<<>> $ finite det noun | -26
k<<>> $ finite name finite | -26
k<<>> $ finite who adv | -33
k<<>> $ finite who finite | -66
k<<>> $ finite who infinitive | -48
k<<>> $ finite who participle | -29
k<<>> $ finite who verb | -23
k<<>> $ name and who | -30
k<<>> $ name finite finite | -25
k<<>> $ name finite who | -25
k<<>> $ name name finite | 49
k<<>> $ name noun finite | -40
k<<>> $ name noun noun | -37
k<<>> $ name participle mark | -27
k<<>> $ noun finite who | 40
k<<>> $ noun noun mark | -34
k<<>> $ noun noun noun | 62
k<<>> $ noun who finite | 67
k<<>> $ prep det noun | -35
k<<>> $ time noun prep | -32
k<<>> $ who finite det | -24
k<<>> $ who finite who | -44
k<<>> $ who not finite | -20
k<<>> adj adj noun finite | -33
k<<>> adj adj noun noun | -29
k<<>> adj adj noun prep | -24
k<<>> adj adj noun who | -28
k<<>> adj adj prep det | -28
k<<>> adj adv finite who | -22
k<<>> adj adv prep time | -37
k<<>> adj finite det adj | -27
k<<>> adj finite det det | -26
k<<>> adj finite prep time | -28
k<<>> adj finite verb participle | -20
k<<>> adj finite who finite | 35
k<<>> adj finite whose noun | -26
k<<>> adj mark adj finite | -29
k<<>> adj mark adj mark | -23
k<<>> adj mark finite adj | -32
k<<>> adj mark finite det | -20
k<<>> adj mark finite infinitive | -23
k<<>> adj mark finite participle | -37
k<<>> adj mark finite prep | -27
k<<>> adj mark finite verb | 31
k<<>> adj mark finite who | -30
k<<>> adj mark name $ | -28
k<<>> adj mark noun finite | -35
k<<>> adj mark prep det | -20
k<<>> adj mark prep time | -20
k<<>> adj mark time noun | -34
k<<>> adj mark time prep | -28
k<<>> adj mark who finite | -98
k<<>> adj name and who | -41
k<<>> adj noun adj finite | 60
k<<>> adj noun adv and | -32
k<<>> adj noun adv mark | 52
k<<>> adj noun and who | -26
k<<>> adj noun finite adv | -31
k<<>> adj noun finite det | 29
k<<>> adj noun finite mark | -32
k<<>> adj noun finite name | 76
k<<>> adj noun finite not | 25
k<<>> adj noun finite noun | 32
k<<>> adj noun finite time | -21
k<<>> adj noun finite verb | -46
k<<>> adj noun finite who | 66
k<<>> adj noun name $ | 57
k<<>> adj noun name finite | 69
k<<>> adj noun noun det | -38
k<<>> adj noun noun finite | 42
k<<>> adj noun noun mark | 69
k<<>> adj noun noun who | 20
k<<>> adj noun prep adj | 34
k<<>> adj noun prep det | -233
k<<>> adj noun prep name | -31
k<<>> adj noun prep noun | -108
k<<>> adj noun prep prep | -24
k<<>> adj noun prep verb | -22
k<<>> adj noun prep whose | -90
k<<>> adj noun sub who | -23
k<<>> adj noun time finite | 146
k<<>> adj noun time time | 25
k<<>> adj noun who adv | -21
k<<>> adj noun who noun | 28
k<<>> adj other who finite | 49
k<<>> adj prep adj noun | -27
k<<>> adj prep noun finite | -25
k<<>> adj prep noun noun | -31
k<<>> adj prep participle det | -40
k<<>> adj prep participle prep | -26
k<<>> adj prep prep time | -29
k<<>> adj prep time det | -24
k<<>> adj prep time finite | -30
k<<>> adj prep time time | -20
k<<>> adj prep who adv | -21
k<<>> adj prep who finite | -39
k<<>> adj prep whose adj | -27
k<<>> adj prep whose noun | -75
k<<>> adj sub who finite | -29
k<<>> adj sub whose noun | -29
k<<>> adj time finite prep | 35
k<<>> adj time finite time | -32
k<<>> adj time prep noun | -37
k<<>> adj time prep time | -22
k<<>> adj time time who | -26
k<<>> adj time who finite | -27
k<<>> adj who adj noun | -31
k<<>> adj who adv finite | -21
k<<>> adj who finite noun | -29
k<<>> adj who finite prep | -22
k<<>> adv adj and finite | -34
k<<>> adv adj noun finite | 128
k<<>> adv adj noun mark | -30
k<<>> adv adj noun prep | -31
k<<>> adv adj noun who | -36
k<<>> adv adj prep det | 30
k<<>> adv adj prep who | -20
k<<>> adv adj who finite | 48
k<<>> adv and who finite | -21
k<<>> adv asks finite who | -22
k<<>> adv finite asks who | -30
k<<>> adv finite det time | -28
k<<>> adv finite infinitive det | -23
k<<>> adv finite noun prep | -35
k<<>> adv finite prep det | -23
k<<>> adv finite time noun | -39
k<<>> adv finite time prep | -22
k<<>> adv finite who adj | -29
k<<>> adv finite who adv | -20
k<<>> adv finite who prep | -41
k<<>> adv finite who time | -22
k<<>> adv finite whose noun | -42
k<<>> adv infinitive prep whose | -33
k<<>> adv mark adj noun | -36
k<<>> adv mark det noun | -22
k<<>> adv mark finite det | -28
k<<>> adv mark finite infinitive | -28
k<<>> adv mark finite prep | -39
k<<>> adv mark finite who | -33
k<<>> adv mark name name | -23
k<<>> adv mark noun mark | -24
k<<>> adv mark prep det | -27
k<<>> adv mark who finite | -53
k<<>> adv noun finite prep | -20
k<<>> adv noun prep whose | -29
k<<>> adv participle det noun | -32
k<<>> adv participle prep det | -24
k<<>> adv participle who finite | 26
k<<>> adv participle whose noun | -28
k<<>> adv prep det adj | -27
k<<>> adv prep finite who | -35
k<<>> adv prep time finite | -25
k<<>> adv prep time noun | -24
k<<>> adv prep time time | -28
k<<>> adv prep time who | -22
k<<>> adv prep who finite | -31
k<<>> adv verb prep det | -33
k<<>> adv who finite finite | -26
k<<>> adv who finite mark | -20
k<<>> adv who finite participle | -21
k<<>> adv who finite prep | -30
k<<>> and adj noun who | -25
k<<>> and adj prep det | -22
k<<>> and adj who finite | -33
k<<>> and adv det noun | -38
k<<>> and adv finite det | -28
k<<>> and adv finite infinitive | -34
k<<>> and adv finite mark | -27
k<<>> and adv finite who | -29
k<<>> and adv prep det | -43
k<<>> and adv who finite | -37
k<<>> and asks who finite | 24
k<<>> and det adj noun | -25
k<<>> and det noun finite | -112
k<<>> and det noun noun | -63
k<<>> and det noun participle | -31
k<<>> and det noun prep | -40
k<<>> and det time prep | -23
k<<>> and finite adj noun | -27
k<<>> and finite adj prep | -20
k<<>> and finite adj sub | -27
k<<>> and finite asks who | -38
k<<>> and finite det adv | -27
k<<>> and finite det noun | -153
k<<>> and finite det time | -30
k<<>> and finite finite whose | -20
k<<>> and finite infinitive sub | -29
k<<>> and finite infinitive who | -99
k<<>> and finite infinitive whose | -29
k<<>> and finite not participle | -25
k<<>> and finite noun prep | -24
k<<>> and finite prep infinitive | -24
k<<>> and finite prep noun | -31
k<<>> and finite prep time | -38
k<<>> and finite time finite | -34
k<<>> and finite time noun | -38
k<<>> and finite who $ | -20
k<<>> and finite who adv | -21
k<<>> and finite who infinitive | -95
k<<>> and finite who prep | -58
k<<>> and finite who verb | -25
k<<>> and finite whose noun | -46
k<<>> and name finite det | -34
k<<>> and name noun prep | -32
k<<>> and noun finite infinitive | -29
k<<>> and noun finite prep | -26
k<<>> and noun finite who | -33
k<<>> and noun noun prep | -36
k<<>> and noun prep time | -46
k<<>> and noun prep whose | 37
k<<>> and noun who finite | -72
k<<>> and participle prep det | -34
k<<>> and prep det adj | -43
k<<>> and prep det noun | -37
k<<>> and sub det noun | -31
k<<>> and time det noun | -46
k<<>> and time finite infinitive | -39
k<<>> and time noun prep | -26
k<<>> and time prep det | 31
k<<>> and who det noun | -31
k<<>> and who finite adj | -31
k<<>> and who finite det | -106
k<<>> and who finite infinitive | -152
k<<>> and who finite not | -26
k<<>> and who finite prep | -116
k<<>> and who finite time | -30
k<<>> and who finite verb | -40
k<<>> and who finite who | -146
k<<>> and who not finite | -25
k<<>> and who noun finite | -35
k<<>> and who time infinitive | -25
k<<>> and who time verb | -30
k<<>> and whose noun finite | -76
k<<>> and whose time finite | -20
k<<>> asks adv finite who | -27
k<<>> asks det finite who | -44
k<<>> asks det noun finite | -53
k<<>> asks finite det noun | -77
k<<>> asks finite who finite | -28
k<<>> asks finite who infinitive | -78
k<<>> asks noun finite noun | -31
k<<>> asks noun finite prep | -32
k<<>> asks noun finite who | -24
k<<>> asks noun who finite | -25
k<<>> asks who finite finite | -30
k<<>> asks who finite mark | -29
k<<>> asks who finite noun | -24
k<<>> asks who finite prep | -95
k<<>> asks who finite verb | -28
k<<>> asks who finite who | -120
k<<>> asks whose noun noun | -30
k<<>> det adj adj noun | -55
k<<>> det adj adj prep | 26
k<<>> det adj finite who | -32
k<<>> det adj name $ | 63
k<<>> det adj noun $ | -26
k<<>> det adj noun adv | -25
k<<>> det adj noun and | -64
k<<>> det adj noun asks | -40
k<<>> det adj noun det | -27
k<<>> det adj noun finite | -257
k<<>> det adj noun mark | -60
k<<>> det adj noun noun | -142
k<<>> det adj noun other | -31
k<<>> det adj noun participle | -31
k<<>> det adj noun prep | -287
k<<>> det adj noun sub | -45
k<<>> det adj noun whose | -38
k<<>> det adj prep det | -22
k<<>> det adj time adv | -43
k<<>> det adj time and | -29
k<<>> det adj time finite | -26
k<<>> det adj time mark | -20
k<<>> det adj time prep | -29
k<<>> det adj time time | 22
k<<>> det adv adj noun | -20
k<<>> det adv noun finite | -34
k<<>> det adv noun prep | -30
k<<>> det adv prep infinitive | -33
k<<>> det det noun mark | -25
k<<>> det finite det noun | -23
k<<>> det mark who finite | -28
k<<>> det noun adj finite | -44
k<<>> det noun adj prep | -45
k<<>> det noun adv and | -24
k<<>> det noun adv finite | 47
k<<>> det noun and adj | 36
k<<>> det noun and adv | 38
k<<>> det noun and det | -34
k<<>> det noun and not | -29
k<<>> det noun and prep | -30
k<<>> det noun and sub | -37
k<<>> det noun and time | -26
k<<>> det noun and whose | -23
k<<>> det noun asks finite | -21
k<<>> det noun asks who | 44
k<<>> det noun det noun | 74
k<<>> det noun det time | 57
k<<>> det noun finite adv | -26
k<<>> det noun finite and | -30
k<<>> det noun finite asks | -40
k<<>> det noun finite det | 21
k<<>> det noun finite finite | -52
k<<>> det noun finite name | -25
k<<>> det noun finite participle | -30
k<<>> det noun finite prep | -42
k<<>> det noun finite who | 46
k<<>> det noun name $ | 142
k<<>> det noun name finite | 123
k<<>> det noun name noun | 32
k<<>> det noun not det | -31
k<<>> det noun noun $ | -22
k<<>> det noun noun and | -73
k<<>> det noun noun asks | -29
k<<>> det noun noun finite | -27
k<<>> det noun noun mark | -38
k<<>> det noun noun name | -24
k<<>> det noun noun not | -42
k<<>> det noun noun noun | -30
k<<>> det noun noun other | -39
k<<>> det noun noun prep | -126
k<<>> det noun noun whose | 22
k<<>> det noun other noun | -32
k<<>> det noun other prep | 107
k<<>> det noun prep $ | -30
k<<>> det noun prep adj | -35
k<<>> det noun prep asks | -22
k<<>> det noun prep participle | -22
k<<>> det noun prep prep | -35
k<<>> det noun prep sub | -31
k<<>> det noun prep time | -28
k<<>> det noun prep verb | -22
k<<>> det noun prep whose | -27
k<<>> det noun sub finite | 53
k<<>> det noun sub whose | -22
k<<>> det noun time and | -24
k<<>> det noun time finite | -44
k<<>> det noun time prep | 30
k<<>> det noun time sub | -30
k<<>> det noun time time | -22
k<<>> det noun verb participle | -41
k<<>> det noun verb prep | -36
k<<>> det noun who adj | 31
k<<>> det noun who det | 93
k<<>> det noun who finite | -20
k<<>> det noun who mark | 30
k<<>> det noun who prep | 40
k<<>> det noun who who | -36
k<<>> det noun whose noun | 58
k<<>> det noun whose time | 104
k<<>> det other and det | -40
k<<>> det other noun finite | -23
k<<>> det other noun noun | 30
k<<>> det other noun prep | -29
k<<>> det other prep det | -26
k<<>> det other time prep | -37
k<<>> det prep whose noun | -20
k<<>> det time adj noun | 49
k<<>> det time adv finite | 71
k<<>> det time adv prep | -31
k<<>> det time and det | -28
k<<>> det time and finite | 36
k<<>> det time and time | -31
k<<>> det time det noun | 101
k<<>> det time finite infinitive | 50
k<<>> det time finite prep | -25
k<<>> det time name $ | 61
k<<>> det time noun $ | 40
k<<>> det time noun adj | -32
k<<>> det time noun mark | -25
k<<>> det time noun noun | -39
k<<>> det time noun who | -34
k<<>> det time prep noun | -41
k<<>> det time prep time | -20
k<<>> det time time finite | 58
k<<>> det who finite whose | -32
k<<>> finite adj adv prep | -28
k<<>> finite adj and finite | -33
k<<>> finite adj and who | -39
k<<>> finite adj asks who | -39
k<<>> finite adj det noun | 38
k<<>> finite adj finite infinitive | -33
k<<>> finite adj finite who | 77
k<<>> finite adj noun $ | 21
k<<>> finite adj noun finite | 41
k<<>> finite adj noun noun | 37
k<<>> finite adj noun prep | -69
k<<>> finite adj noun who | -20
k<<>> finite adj prep det | -94
k<<>> finite adj prep time | -28
k<<>> finite adj prep who | -46
k<<>> finite adj prep whose | -27
k<<>> finite adj sub who | 40
k<<>> finite adj time mark | 29
k<<>> finite adj time prep | 40
k<<>> finite adj time time | -33
k<<>> finite adj who finite | -40
k<<>> finite adj who noun | 26
k<<>> finite adj whose noun | 58
k<<>> finite adv adj and | -22
k<<>> finite adv adj mark | -24
k<<>> finite adv adj noun | -28
k<<>> finite adv adj prep | -29
k<<>> finite adv adj sub | -35
k<<>> finite adv adj who | -33
k<<>> finite adv adv prep | -30
k<<>> finite adv adv verb | -27
k<<>> finite adv det adj | -39
k<<>> finite adv finite det | -39
k<<>> finite adv finite noun | -35
k<<>> finite adv finite whose | -32
k<<>> finite adv infinitive det | -33
k<<>> finite adv infinitive prep | -21
k<<>> finite adv infinitive who | -25
k<<>> finite adv participle det | -24
k<<>> finite adv participle prep | -20
k<<>> finite adv participle whose | -41
k<<>> finite adv prep infinitive | -38
k<<>> finite adv prep noun | -22
k<<>> finite adv prep time | -32
k<<>> finite adv who prep | -33
k<<>> finite adv whose noun | -38
k<<>> finite and adj sub | -22
k<<>> finite and adj who | -21
k<<>> finite and finite who | -21
k<<>> finite and participle prep | -24
k<<>> finite asks det noun | -24
k<<>> finite asks finite participle | -35
k<<>> finite asks who finite | -69
k<<>> finite asks whose noun | -34
k<<>> finite det adj name | -20
k<<>> finite det adj noun | -67
k<<>> finite det adj other | -22
k<<>> finite det adv noun | -20
k<<>> finite det det noun | -37
k<<>> finite det noun mark | -43
k<<>> finite det noun not | -21
k<<>> finite det noun noun | -113
k<<>> finite det noun prep | -67
k<<>> finite det noun verb | -21
k<<>> finite det noun who | -79
k<<>> finite finite adj mark | -30
k<<>> finite finite det adj | -46
k<<>> finite finite det noun | -141
k<<>> finite finite det time | -20
k<<>> finite finite finite prep | -24
k<<>> finite finite finite who | 72
k<<>> finite finite noun noun | -38
k<<>> finite finite noun prep | -28
k<<>> finite finite prep det | -32
k<<>> finite finite prep time | -22
k<<>> finite finite time noun | 25
k<<>> finite finite time prep | -29
k<<>> finite finite time time | -28
k<<>> finite finite who adj | -29
k<<>> finite finite who adv | 38
k<<>> finite finite who and | -25
k<<>> finite finite who finite | 24
k<<>> finite finite who prep | -31
k<<>> finite finite whose adj | -37
k<<>> finite finite whose time | -34
k<<>> finite infinitive adj mark | -33
k<<>> finite infinitive adj noun | -32
k<<>> finite infinitive adj prep | -28
k<<>> finite infinitive and finite | -44
k<<>> finite infinitive asks det | -34
k<<>> finite infinitive asks finite | -35
k<<>> finite infinitive det adj | -31
k<<>> finite infinitive det noun | -61
k<<>> finite infinitive det prep | -30
k<<>> finite infinitive noun $ | 138
k<<>> finite infinitive noun and | -27
k<<>> finite infinitive participle det | -48
k<<>> finite infinitive participle prep | -37
k<<>> finite infinitive participle who | -35
k<<>> finite infinitive prep infinitive | -24
k<<>> finite infinitive prep noun | -41
k<<>> finite infinitive prep participle | -22
k<<>> finite infinitive prep time | -38
k<<>> finite infinitive prep who | -42
k<<>> finite infinitive prep whose | -29
k<<>> finite infinitive sub finite | -33
k<<>> finite infinitive sub who | -31
k<<>> finite infinitive time det | -25
k<<>> finite infinitive time noun | -29
k<<>> finite infinitive who adv | -20
k<<>> finite infinitive who asks | -28
k<<>> finite infinitive who det | -42
k<<>> finite infinitive who mark | -31
k<<>> finite infinitive who participle | -24
k<<>> finite infinitive who prep | -94
k<<>> finite infinitive who who | -28
k<<>> finite infinitive whose adj | -20
k<<>> finite infinitive whose time | -28
k<<>> finite mark adj prep | -23
k<<>> finite mark adv finite | -30
k<<>> finite mark det noun | -42
k<<>> finite mark finite infinitive | -25
k<<>> finite mark finite mark | -24
k<<>> finite mark finite participle | -32
k<<>> finite mark finite who | -28
k<<>> finite mark noun $ | -26
k<<>> finite mark noun finite | -25
k<<>> finite mark who adv | -20
k<<>> finite mark who finite | -82
k<<>> finite mark whose noun | -34
k<<>> finite name finite det | -23
k<<>> finite name finite prep | -37
k<<>> finite name finite whose | -28
k<<>> finite name name who | -20
k<<>> finite name noun finite | -43
k<<>> finite name noun noun | -37
k<<>> finite name noun prep | -41
k<<>> finite not adj prep | -20
k<<>> finite not finite det | -34
k<<>> finite not finite finite | 27
k<<>> finite not finite noun | -24
k<<>> finite not finite prep | -49
k<<>> finite not finite who | -29
k<<>> finite not finite whose | -23
k<<>> finite not participle det | -28
k<<>> finite not prep det | -24
k<<>> finite not prep whose | -22
k<<>> finite not verb adj | -21
k<<>> finite not verb participle | -22
k<<>> finite not whose noun | -27
k<<>> finite noun and finite | -36
k<<>> finite noun and who | -34
k<<>> finite noun det noun | -36
k<<>> finite noun finite adj | -23
k<<>> finite noun finite prep | -28
k<<>> finite noun finite whose | -49
k<<>> finite noun name $ | 44
k<<>> finite noun noun adv | -36
k<<>> finite noun noun finite | -39
k<<>> finite noun noun noun | -46
k<<>> finite noun noun prep | 29
k<<>> finite noun participle prep | -24
k<<>> finite noun prep adj | -36
k<<>> finite noun prep noun | -30
k<<>> finite noun prep time | -87
k<<>> finite noun prep who | -21
k<<>> finite noun time prep | -43
k<<>> finite noun who finite | 24
k<<>> finite noun who noun | -25
k<<>> finite participle adj mark | -34
k<<>> finite participle adj noun | -35
k<<>> finite participle adj prep | -32
k<<>> finite participle adv mark | -33
k<<>> finite participle adv prep | -33
k<<>> finite participle and who | -42
k<<>> finite participle det adj | -49
k<<>> finite participle det time | -21
k<<>> finite participle finite det | -21
k<<>> finite participle name prep | -27
k<<>> finite participle noun and | -22
k<<>> finite participle noun det | 32
k<<>> finite participle noun noun | -36
k<<>> finite participle noun who | -32
k<<>> finite participle prep adj | -28
k<<>> finite participle prep mark | -24
k<<>> finite participle prep noun | -46
k<<>> finite participle prep time | -44
k<<>> finite participle prep who | -32
k<<>> finite participle sub who | -25
k<<>> finite participle time prep | -23
k<<>> finite participle who adv | -26
k<<>> finite participle who asks | -25
k<<>> finite participle who noun | -20
k<<>> finite participle who prep | -82
k<<>> finite participle who time | -33
k<<>> finite prep adv finite | -29
k<<>> finite prep and who | 55
k<<>> finite prep asks who | -29
k<<>> finite prep det adj | -109
k<<>> finite prep det adv | -28
k<<>> finite prep det time | -35
k<<>> finite prep finite det | 46
k<<>> finite prep finite participle | -44
k<<>> finite prep finite prep | 20
k<<>> finite prep finite who | 20
k<<>> finite prep infinitive adv | -29
k<<>> finite prep infinitive asks | -21
k<<>> finite prep infinitive det | -62
k<<>> finite prep infinitive mark | -24
k<<>> finite prep infinitive prep | -61
k<<>> finite prep infinitive who | -83
k<<>> finite prep name $ | 100
k<<>> finite prep name finite | -25
k<<>> finite prep name noun | -28
k<<>> finite prep noun $ | 31
k<<>> finite prep noun asks | -23
k<<>> finite prep noun det | -34
k<<>> finite prep noun finite | -60
k<<>> finite prep noun mark | -38
k<<>> finite prep noun name | -21
k<<>> finite prep noun noun | -47
k<<>> finite prep noun prep | -97
k<<>> finite prep noun time | -20
k<<>> finite prep noun who | -20
k<<>> finite prep participle who | -26
k<<>> finite prep prep det | -105
k<<>> finite prep prep infinitive | -31
k<<>> finite prep prep noun | -34
k<<>> finite prep prep time | -55
k<<>> finite prep time $ | -21
k<<>> finite prep time adj | 23
k<<>> finite prep time adv | 21
k<<>> finite prep time finite | -22
k<<>> finite prep time noun | -73
k<<>> finite prep time prep | -21
k<<>> finite prep who adj | 21
k<<>> finite prep who adv | -21
k<<>> finite prep who asks | -31
k<<>> finite prep who finite | 86
k<<>> finite prep who mark | -25
k<<>> finite prep who other | -20
k<<>> finite prep who prep | -28
k<<>> finite prep who time | -27
k<<>> finite prep whose noun | -174
k<<>> finite sub det adj | -36
k<<>> finite sub finite participle | 31
k<<>> finite sub who finite | -25
k<<>> finite sub whose noun | -20
k<<>> finite time adv prep | -31
k<<>> finite time and det | -32
k<<>> finite time and time | -23
k<<>> finite time and who | -22
k<<>> finite time det noun | -30
k<<>> finite time det time | -32
k<<>> finite time finite adv | -34
k<<>> finite time finite infinitive | 66
k<<>> finite time finite who | 42
k<<>> finite time noun det | -38
k<<>> finite time noun finite | -33
k<<>> finite time noun mark | -35
k<<>> finite time noun noun | -39
k<<>> finite time noun prep | -118
k<<>> finite time prep det | -48
k<<>> finite time time noun | -38
k<<>> finite time time prep | -21
k<<>> finite time who finite | 46
k<<>> finite time who noun | -31
k<<>> finite verb adj prep | -30
k<<>> finite verb adv adj | -33
k<<>> finite verb adv prep | -27
k<<>> finite verb det mark | -21
k<<>> finite verb noun prep | -35
k<<>> finite verb prep det | -57
k<<>> finite verb prep time | -30
k<<>> finite verb prep who | -27
k<<>> finite verb time mark | -26
k<<>> finite verb who finite | 48
k<<>> finite verb who mark | -32
k<<>> finite verb who noun | -22
k<<>> finite who adj $ | -40
k<<>> finite who adj and | -30
k<<>> finite who adj mark | 27
k<<>> finite who adj noun | 25
k<<>> finite who adj prep | -40
k<<>> finite who adj who | -24
k<<>> finite who adv adj | -23
k<<>> finite who adv det | -34
k<<>> finite who adv finite | -40
k<<>> finite who adv mark | -26
k<<>> finite who adv participle | -23
k<<>> finite who adv who | -33
k<<>> finite who and asks | 31
k<<>> finite who and det | 27
k<<>> finite who and who | -36
k<<>> finite who asks finite | -49
k<<>> finite who asks noun | -26
k<<>> finite who det adv | -31
k<<>> finite who det finite | -31
k<<>> finite who det prep | -26
k<<>> finite who det time | -32
k<<>> finite who finite adj | 20
k<<>> finite who finite and | -26
k<<>> finite who finite finite | -41
k<<>> finite who finite name | -24
k<<>> finite who finite not | 24
k<<>> finite who finite participle | 21
k<<>> finite who finite prep | -24
k<<>> finite who finite time | -22
k<<>> finite who finite verb | 23
k<<>> finite who finite who | 41
k<<>> finite who infinitive $ | -26
k<<>> finite who infinitive adj | -21
k<<>> finite who infinitive participle | -24
k<<>> finite who infinitive who | -99
k<<>> finite who name $ | 46
k<<>> finite who noun finite | -25
k<<>> finite who noun name | 30
k<<>> finite who noun time | -32
k<<>> finite who noun who | -24
k<<>> finite who participle det | -40
k<<>> finite who participle name | -23
k<<>> finite who participle prep | -44
k<<>> finite who prep det | -221
k<<>> finite who prep infinitive | -33
k<<>> finite who prep name | -38
k<<>> finite who prep noun | -69
k<<>> finite who prep prep | -25
k<<>> finite who prep time | -124
k<<>> finite who prep who | -38
k<<>> finite who prep whose | -86
k<<>> finite who sub who | -22
k<<>> finite who time $ | -34
k<<>> finite who time adj | -62
k<<>> finite who time noun | -38
k<<>> finite who time time | 26
k<<>> finite who verb det | -26
k<<>> finite who verb participle | -20
k<<>> finite who who and | -45
k<<>> finite who who finite | -21
k<<>> finite who who prep | -31
k<<>> finite who who time | -41
k<<>> finite whose adj noun | -30
k<<>> finite whose noun finite | -57
k<<>> finite whose noun prep | -120
k<<>> finite whose noun verb | -37
k<<>> finite whose noun whose | -26
k<<>> infinitive adj noun prep | -38
k<<>> infinitive and who finite | -29
k<<>> infinitive asks who finite | -26
k<<>> infinitive det noun prep | -37
k<<>> infinitive mark noun mark | -27
k<<>> infinitive mark who finite | -30
k<<>> infinitive name prep time | -40
k<<>> infinitive noun noun prep | -48
k<<>> infinitive noun prep det | -22
k<<>> infinitive noun prep time | -40
k<<>> infinitive participle det noun | -30
k<<>> infinitive prep det noun | -148
k<<>> infinitive prep det prep | -21
k<<>> infinitive prep infinitive prep | -21
k<<>> infinitive prep noun finite | -37
k<<>> infinitive prep noun noun | -30
k<<>> infinitive prep noun prep | -21
k<<>> infinitive prep prep det | -42
k<<>> infinitive prep prep noun | -38
k<<>> infinitive prep prep time | -20
k<<>> infinitive prep prep who | -26
k<<>> infinitive prep prep whose | -21
k<<>> infinitive prep time noun | -22
k<<>> infinitive prep who adv | -20
k<<>> infinitive time noun mark | 31
k<<>> infinitive time noun prep | -31
k<<>> infinitive time prep time | -29
k<<>> infinitive who adv prep | -31
k<<>> infinitive who asks who | -30
k<<>> infinitive who finite det | -22
k<<>> infinitive who finite finite | 54
k<<>> infinitive who finite infinitive | 36
k<<>> infinitive who finite mark | 22
k<<>> infinitive who finite participle | -34
k<<>> infinitive who finite prep | -48
k<<>> infinitive who finite sub | -21
k<<>> infinitive who noun finite | 21
k<<>> infinitive who prep $ | -20
k<<>> infinitive who prep name | -23
k<<>> infinitive who prep noun | -30
k<<>> infinitive who prep time | -105
k<<>> infinitive who sub det | -23
k<<>> infinitive who time noun | -49
k<<>> infinitive who time prep | -31
k<<>> infinitive who time time | -29
k<<>> infinitive who who mark | -32
k<<>> infinitive whose noun $ | -28
k<<>> infinitive whose noun finite | -31
k<<>> infinitive whose noun noun | -25
k<<>> infinitive whose noun prep | -42
k<<>> infinitive whose noun who | -31
k<<>> mark adj finite det | -37
k<<>> mark adj finite who | -42
k<<>> mark adj noun prep | -40
k<<>> mark adj prep noun | -20
k<<>> mark adv det noun | -21
k<<>> mark adv finite infinitive | -36
k<<>> mark adv finite prep | -29
k<<>> mark adv prep det | -21
k<<>> mark adv who finite | -43
k<<>> mark and adv finite | -85
k<<>> mark and asks finite | -27
k<<>> mark and det noun | -72
k<<>> mark and finite asks | -22
k<<>> mark and finite det | -42
k<<>> mark and finite infinitive | -60
k<<>> mark and finite participle | -52
k<<>> mark and finite prep | -31
k<<>> mark and finite who | -66
k<<>> mark and name noun | -21
k<<>> mark and prep time | -20
k<<>> mark and time det | -22
k<<>> mark and who finite | -167
k<<>> mark asks finite who | -28
k<<>> mark asks who finite | -33
k<<>> mark det noun finite | -75
k<<>> mark det noun noun | -38
k<<>> mark det noun who | -27
k<<>> mark det time noun | -21
k<<>> mark finite adj finite | -24
k<<>> mark finite adj prep | -32
k<<>> mark finite adv det | -26
k<<>> mark finite adv participle | -22
k<<>> mark finite asks who | -23
k<<>> mark finite det adj | -54
k<<>> mark finite det noun | -28
k<<>> mark finite det time | -26
k<<>> mark finite finite det | -27
k<<>> mark finite finite who | -25
k<<>> mark finite infinitive mark | -29
k<<>> mark finite infinitive noun | -29
k<<>> mark finite infinitive prep | -20
k<<>> mark finite infinitive who | -68
k<<>> mark finite infinitive whose | -28
k<<>> mark finite noun mark | -30
k<<>> mark finite noun prep | -36
k<<>> mark finite prep mark | -26
k<<>> mark finite prep time | -43
k<<>> mark finite time noun | -30
k<<>> mark finite who adj | 61
k<<>> mark finite who infinitive | -35
k<<>> mark finite who mark | -22
k<<>> mark finite who participle | -21
k<<>> mark finite whose noun | -22
k<<>> mark mark finite who | -29
k<<>> mark mark noun noun | -43
k<<>> mark mark who finite | 23
k<<>> mark name finite who | 64
k<<>> mark name noun finite | -31
k<<>> mark noun adj who | -30
k<<>> mark noun adv finite | -34
k<<>> mark noun and det | -38
k<<>> mark noun finite det | -21
k<<>> mark noun finite finite | -30
k<<>> mark noun finite mark | -34
k<<>> mark noun finite participle | 34
k<<>> mark noun finite time | -35
k<<>> mark noun finite who | -44
k<<>> mark noun noun finite | -21
k<<>> mark noun prep det | 24
k<<>> mark noun prep time | -29
k<<>> mark noun time mark | -24
k<<>> mark noun time prep | -41
k<<>> mark noun who finite | -21
k<<>> mark noun whose noun | -40
k<<>> mark other and det | -32
k<<>> mark participle det noun | -31
k<<>> mark participle prep det | -20
k<<>> mark participle time time | -33
k<<>> mark prep det adj | -30
k<<>> mark prep det noun | -159
k<<>> mark prep prep det | -34
k<<>> mark prep time finite | -42
k<<>> mark prep time noun | -20
k<<>> mark prep who finite | -36
k<<>> mark prep who who | -21
k<<>> mark prep whose adj | -33
k<<>> mark prep whose noun | -35
k<<>> mark sub det noun | -57
k<<>> mark sub who finite | -114
k<<>> mark sub who prep | -27
k<<>> mark sub whose adj | -26
k<<>> mark time and time | -35
k<<>> mark time det noun | -41
k<<>> mark time finite noun | -33
k<<>> mark time noun det | -32
k<<>> mark time noun mark | -29
k<<>> mark time noun who | -31
k<<>> mark time other time | -24
k<<>> mark time prep det | -42
k<<>> mark time prep time | -44
k<<>> mark time time prep | -31
k<<>> mark time time time | -25
k<<>> mark time who finite | 20
k<<>> mark who adv finite | -59
k<<>> mark who finite adv | -43
k<<>> mark who finite det | -117
k<<>> mark who finite finite | -56
k<<>> mark who finite infinitive | -114
k<<>> mark who finite not | -32
k<<>> mark who finite noun | -38
k<<>> mark who finite participle | -48
k<<>> mark who finite prep | -94
k<<>> mark who finite time | -21
k<<>> mark who finite verb | -22
k<<>> mark who finite who | -142
k<<>> mark who finite whose | -27
k<<>> mark who noun finite | -23
k<<>> mark who who finite | -30
k<<>> mark whose noun finite | -38
k<<>> name finite det adj | -36
k<<>> name finite det noun | -59
k<<>> name finite finite det | -23
k<<>> name finite infinitive prep | -31
k<<>> name finite infinitive who | -29
k<<>> name finite noun prep | -32
k<<>> name finite prep time | -29
k<<>> name finite sub who | -27
k<<>> name finite who infinitive | -21
k<<>> name mark and det | 22
k<<>> name mark and finite | -23
k<<>> name mark and who | -23
k<<>> name mark det noun | 53
k<<>> name mark finite adj | 104
k<<>> name mark finite infinitive | 126
k<<>> name mark finite participle | 74
k<<>> name mark finite prep | -28
k<<>> name mark finite who | -58
k<<>> name mark name finite | 97
k<<>> name mark noun finite | 41
k<<>> name mark prep det | 52
k<<>> name mark prep time | 71
k<<>> name mark sub who | -33
k<<>> name mark time mark | 99
k<<>> name mark time noun | 86
k<<>> name mark who finite | 54
k<<>> name mark whose noun | -46
k<<>> name name finite infinitive | -28
k<<>> name name finite prep | -31
k<<>> name name noun noun | -45
k<<>> name name prep det | -44
k<<>> name noun and finite | -37
k<<>> name noun finite det | -22
k<<>> name noun finite participle | -20
k<<>> name noun finite time | -21
k<<>> name noun finite verb | -35
k<<>> name noun noun mark | -29
k<<>> name noun who finite | 169
k<<>> name prep det noun | -20
k<<>> name who finite det | 33
k<<>> not and det sub | -24
k<<>> not det noun finite | -36
k<<>> not finite det adj | 22
k<<>> not finite prep noun | -37
k<<>> not finite whose noun | -35
k<<>> not mark who finite | -30
k<<>> not participle det noun | -36
k<<>> not participle prep det | -21
k<<>> not prep infinitive prep | -31
k<<>> not prep whose noun | -35
k<<>> noun adj finite who | 49
k<<>> noun adj noun mark | -26
k<<>> noun adj noun noun | 32
k<<>> noun adj noun who | -20
k<<>> noun adj who finite | 45
k<<>> noun adv adv finite | 31
k<<>> noun adv and adv | -27
k<<>> noun adv and finite | -40
k<<>> noun adv asks finite | 49
k<<>> noun adv det noun | 77
k<<>> noun adv finite finite | 24
k<<>> noun adv finite prep | -23
k<<>> noun adv finite time | -36
k<<>> noun adv finite who | 56
k<<>> noun adv finite whose | -29
k<<>> noun adv prep det | -20
k<<>> noun adv prep time | 22
k<<>> noun adv prep whose | -28
k<<>> noun adv sub who | -24
k<<>> noun adv who finite | 79
k<<>> noun and det noun | -72
k<<>> noun and det other | -24
k<<>> noun and finite infinitive | -21
k<<>> noun and finite not | -28
k<<>> noun and finite prep | -24
k<<>> noun and finite verb | -24
k<<>> noun and finite who | -27
k<<>> noun and time finite | -27
k<<>> noun asks finite participle | -25
k<<>> noun asks finite who | -35
k<<>> noun asks who finite | -61
k<<>> noun asks whose noun | -28
k<<>> noun det noun det | -25
k<<>> noun det noun finite | -66
k<<>> noun det noun noun | -34
k<<>> noun det time prep | 39
k<<>> noun finite adj adv | -29
k<<>> noun finite adj finite | -25
k<<>> noun finite adj noun | -29
k<<>> noun finite adj prep | -81
k<<>> noun finite adj sub | -22
k<<>> noun finite adj who | -40
k<<>> noun finite adv det | -25
k<<>> noun finite adv finite | 47
k<<>> noun finite adv infinitive | -31
k<<>> noun finite adv mark | 20
k<<>> noun finite adv who | -40
k<<>> noun finite and finite | 67
k<<>> noun finite and who | -38
k<<>> noun finite asks det | -25
k<<>> noun finite det det | -30
k<<>> noun finite det other | -28
k<<>> noun finite finite adj | -34
k<<>> noun finite finite det | 47
k<<>> noun finite finite finite | 23
k<<>> noun finite finite infinitive | -45
k<<>> noun finite finite participle | 57
k<<>> noun finite finite prep | -57
k<<>> noun finite finite time | -23
k<<>> noun finite finite who | 41
k<<>> noun finite finite whose | -27
k<<>> noun finite infinitive adv | -29
k<<>> noun finite infinitive det | -40
k<<>> noun finite infinitive finite | 24
k<<>> noun finite infinitive participle | -27
k<<>> noun finite infinitive prep | -45
k<<>> noun finite infinitive who | -62
k<<>> noun finite name finite | -22
k<<>> noun finite not participle | -21
k<<>> noun finite not prep | -31
k<<>> noun finite not verb | -27
k<<>> noun finite noun $ | 35
k<<>> noun finite noun adv | -26
k<<>> noun finite noun det | -30
k<<>> noun finite noun mark | 39
k<<>> noun finite noun noun | 31
k<<>> noun finite noun prep | 21
k<<>> noun finite noun time | -31
k<<>> noun finite noun who | -33
k<<>> noun finite prep adj | -35
k<<>> noun finite prep adv | -27
k<<>> noun finite prep and | -22
k<<>> noun finite prep det | -83
k<<>> noun finite prep infinitive | -26
k<<>> noun finite prep name | -21
k<<>> noun finite prep noun | -76
k<<>> noun finite prep participle | -25
k<<>> noun finite prep prep | -20
k<<>> noun finite prep who | -46
k<<>> noun finite prep whose | -65
k<<>> noun finite sub det | -24
k<<>> noun finite sub who | 33
k<<>> noun finite time noun | -23
k<<>> noun finite verb participle | -22
k<<>> noun finite who adj | -20
k<<>> noun finite who and | 20
k<<>> noun finite who asks | -22
k<<>> noun finite who finite | 25
k<<>> noun finite who noun | -26
k<<>> noun finite who prep | -93
k<<>> noun finite whose adj | -24
k<<>> noun mark adj finite | -35
k<<>> noun mark adj mark | -22
k<<>> noun mark adj noun | 55
k<<>> noun mark adv finite | -20
k<<>> noun mark adv who | -21
k<<>> noun mark and adj | -23
k<<>> noun mark and asks | -22
k<<>> noun mark and det | -40
k<<>> noun mark and finite | -72
k<<>> noun mark and other | -33
k<<>> noun mark and who | -63
k<<>> noun mark asks det | -41
k<<>> noun mark asks finite | -51
k<<>> noun mark det adj | -50
k<<>> noun mark finite asks | -28
k<<>> noun mark finite det | -89
k<<>> noun mark finite mark | -22
k<<>> noun mark finite not | -36
k<<>> noun mark finite noun | -22
k<<>> noun mark finite time | -24
k<<>> noun mark finite verb | -36
k<<>> noun mark finite who | -23
k<<>> noun mark finite whose | 34
k<<>> noun mark name $ | -35
k<<>> noun mark name name | -29
k<<>> noun mark not prep | -20
k<<>> noun mark noun $ | -48
k<<>> noun mark noun adj | -22
k<<>> noun mark noun adv | -28
k<<>> noun mark noun and | -25
k<<>> noun mark noun det | -26
k<<>> noun mark noun mark | -54
k<<>> noun mark noun prep | -20
k<<>> noun mark noun time | -25
k<<>> noun mark noun who | -21
k<<>> noun mark other mark | 55
k<<>> noun mark other noun | -24
k<<>> noun mark participle prep | -31
k<<>> noun mark prep det | -123
k<<>> noun mark sub det | -21
k<<>> noun mark sub who | -40
k<<>> noun mark time finite | -35
k<<>> noun mark who adj | -20
k<<>> noun mark who not | -37
k<<>> noun mark whose noun | 24
k<<>> noun name finite adj | -29
k<<>> noun name finite det | -21
k<<>> noun name finite infinitive | -35
k<<>> noun name finite participle | -26
k<<>> noun name finite prep | -24
k<<>> noun name finite verb | 57
k<<>> noun name finite who | -36
k<<>> noun not participle who | -40
k<<>> noun noun adj finite | 85
k<<>> noun noun adj noun | 35
k<<>> noun noun adv mark | -35
k<<>> noun noun adv time | 24
k<<>> noun noun and adv | 22
k<<>> noun noun and det | -63
k<<>> noun noun and time | -24
k<<>> noun noun and whose | -38
k<<>> noun noun asks finite | 109
k<<>> noun noun det noun | -36
k<<>> noun noun det prep | -27
k<<>> noun noun finite adv | -30
k<<>> noun noun finite and | 21
k<<>> noun noun finite asks | -28
k<<>> noun noun finite det | -24
k<<>> noun noun finite infinitive | 42
k<<>> noun noun finite not | 49
k<<>> noun noun finite sub | 28
k<<>> noun noun finite who | 37
k<<>> noun noun finite whose | 77
k<<>> noun noun name $ | 77
k<<>> noun noun not det | -35
k<<>> noun noun noun $ | 213
k<<>> noun noun noun det | -35
k<<>> noun noun noun finite | 49
k<<>> noun noun noun noun | 54
k<<>> noun noun participle prep | -36
k<<>> noun noun prep adv | 20
k<<>> noun noun prep infinitive | -23
k<<>> noun noun prep noun | -114
k<<>> noun noun prep who | -81
k<<>> noun noun time adv | 46
k<<>> noun noun time and | -29
k<<>> noun noun time finite | 49
k<<>> noun noun time mark | -24
k<<>> noun noun time noun | 58
k<<>> noun noun time prep | 31
k<<>> noun noun time time | 20
k<<>> noun noun verb participle | -36
k<<>> noun noun who finite | 53
k<<>> noun noun who noun | 37
k<<>> noun noun who who | 56
k<<>> noun noun whose noun | -43
k<<>> noun other noun finite | -35
k<<>> noun participle det noun | 37
k<<>> noun participle noun finite | -35
k<<>> noun prep adj noun | -64
k<<>> noun prep adv mark | -27
k<<>> noun prep and who | 31
k<<>> noun prep det noun | -277
k<<>> noun prep det time | -37
k<<>> noun prep finite prep | -27
k<<>> noun prep infinitive mark | -22
k<<>> noun prep infinitive prep | -37
k<<>> noun prep infinitive who | -29
k<<>> noun prep name name | -20
k<<>> noun prep noun mark | -72
k<<>> noun prep noun participle | 23
k<<>> noun prep noun prep | -127
k<<>> noun prep noun sub | -23
k<<>> noun prep noun time | -46
k<<>> noun prep noun who | -99
k<<>> noun prep participle mark | -34
k<<>> noun prep participle noun | -33
k<<>> noun prep participle who | -24
k<<>> noun prep prep noun | -29
k<<>> noun prep sub det | -39
k<<>> noun prep sub finite | -37
k<<>> noun prep time $ | -21
k<<>> noun prep time adj | -30
k<<>> noun prep time det | -23
k<<>> noun prep time finite | -115
k<<>> noun prep time mark | -47
k<<>> noun prep time noun | -123
k<<>> noun prep time prep | -43
k<<>> noun prep time time | -69
k<<>> noun prep time who | -34
k<<>> noun prep who and | -22
k<<>> noun prep who finite | 26
k<<>> noun prep who mark | -45
k<<>> noun prep who noun | -97
k<<>> noun prep who other | -20
k<<>> noun prep who prep | -41
k<<>> noun prep who time | -25
k<<>> noun prep who who | -71
k<<>> noun prep whose $ | -21
k<<>> noun prep whose adj | -42
k<<>> noun prep whose other | -25
k<<>> noun prep whose time | -23
k<<>> noun sub det noun | -104
k<<>> noun sub finite adv | -26
k<<>> noun sub finite infinitive | -21
k<<>> noun sub finite noun | -28
k<<>> noun sub finite participle | -26
k<<>> noun sub who finite | -68
k<<>> noun sub whose noun | -23
k<<>> noun time adj noun | -30
k<<>> noun time adv finite | -24
k<<>> noun time and det | -41
k<<>> noun time and finite | -46
k<<>> noun time and time | 28
k<<>> noun time finite infinitive | 34
k<<>> noun time finite participle | 36
k<<>> noun time finite prep | -26
k<<>> noun time finite who | -24
k<<>> noun time name $ | 46
k<<>> noun time noun and | -23
k<<>> noun time noun det | -31
k<<>> noun time noun who | 37
k<<>> noun time prep det | 41
k<<>> noun time prep noun | -34
k<<>> noun time prep time | -46
k<<>> noun time time noun | 22
k<<>> noun time time prep | -24
k<<>> noun time time who | -25
k<<>> noun verb prep prep | -21
k<<>> noun who adj noun | -28
k<<>> noun who adv finite | -42
k<<>> noun who det noun | 20
k<<>> noun who finite $ | -31
k<<>> noun who finite adj | -45
k<<>> noun who finite adv | -37
k<<>> noun who finite det | -123
k<<>> noun who finite infinitive | -77
k<<>> noun who finite mark | -47
k<<>> noun who finite name | -32
k<<>> noun who finite not | -42
k<<>> noun who finite noun | -66
k<<>> noun who finite other | 40
k<<>> noun who finite participle | -88
k<<>> noun who finite prep | -148
k<<>> noun who finite time | -43
k<<>> noun who finite verb | -34
k<<>> noun who finite who | -129
k<<>> noun who not finite | -29
k<<>> noun who noun noun | -29
k<<>> noun who noun prep | -27
k<<>> noun who prep det | -23
k<<>> noun who time noun | 23
k<<>> noun who time prep | -24
k<<>> noun who who finite | -26
k<<>> noun whose adv mark | -44
k<<>> noun whose noun finite | -49
k<<>> noun whose noun who | -20
k<<>> other finite det noun | -33
k<<>> other finite who infinitive | -23
k<<>> other mark det noun | -34
k<<>> other mark det time | -37
k<<>> other mark finite adj | -32
k<<>> other mark finite infinitive | -26
k<<>> other mark finite verb | -36
k<<>> other mark noun finite | -27
k<<>> other mark noun prep | -50
k<<>> other mark time prep | -45
k<<>> other mark who finite | -42
k<<>> other noun finite prep | -21
k<<>> other noun finite time | -34
k<<>> other noun noun finite | 24
k<<>> other noun prep time | -28
k<<>> other noun who finite | -52
k<<>> other prep det noun | -33
k<<>> other prep noun noun | -27
k<<>> other sub who finite | 32
k<<>> other time prep det | -30
k<<>> other time who finite | 105
k<<>> other who finite adj | -20
k<<>> participle adj noun prep | 30
k<<>> participle det noun $ | -20
k<<>> participle det noun name | -27
k<<>> participle det noun noun | -39
k<<>> participle det time noun | -20
k<<>> participle det time prep | -27
k<<>> participle finite det adj | -32
k<<>> participle finite det noun | 22
k<<>> participle mark and finite | -22
k<<>> participle mark whose noun | -29
k<<>> participle name prep time | -39
k<<>> participle noun finite prep | 62
k<<>> participle noun prep det | -20
k<<>> participle noun prep noun | -26
k<<>> participle noun prep time | -21
k<<>> participle noun prep whose | -38
k<<>> participle prep adj noun | -22
k<<>> participle prep and finite | -36
k<<>> participle prep det adj | -31
k<<>> participle prep det noun | -24
k<<>> participle prep finite who | 59
k<<>> participle prep infinitive whose | 37
k<<>> participle prep noun and | -22
k<<>> participle prep noun noun | -32
k<<>> participle prep noun prep | -21
k<<>> participle prep noun who | 44
k<<>> participle prep prep noun | 29
k<<>> participle prep prep time | -20
k<<>> participle prep prep whose | -34
k<<>> participle prep time finite | -25
k<<>> participle prep time mark | -20
k<<>> participle prep time noun | -22
k<<>> participle prep verb det | -26
k<<>> participle prep who adv | -22
k<<>> participle prep who finite | 61
k<<>> participle prep whose noun | -65
k<<>> participle sub det noun | -23
k<<>> participle time finite who | 95
k<<>> participle time noun prep | -27
k<<>> participle who finite det | 20
k<<>> participle who finite prep | 60
k<<>> participle who name $ | 43
k<<>> participle who prep det | -65
k<<>> participle who sub det | 31
k<<>> participle who sub who | -29
k<<>> participle who who finite | 24
k<<>> participle whose noun prep | -39
k<<>> prep adj noun and | -30
k<<>> prep adj noun mark | -81
k<<>> prep adj noun prep | -45
k<<>> prep adv finite prep | 32
k<<>> prep adv who finite | 22
k<<>> prep and det noun | -34
k<<>> prep asks who finite | -62
k<<>> prep det adj noun | -54
k<<>> prep det det noun | 24
k<<>> prep det noun $ | -69
k<<>> prep det noun det | -30
k<<>> prep det noun finite | -96
k<<>> prep det noun mark | -64
k<<>> prep det noun name | -35
k<<>> prep det noun noun | -119
k<<>> prep det noun prep | -98
k<<>> prep det noun sub | -25
k<<>> prep det noun time | -25
k<<>> prep det noun who | -168
k<<>> prep det noun whose | -34
k<<>> prep det time adj | -28
k<<>> prep det time noun | -45
k<<>> prep det time prep | -65
k<<>> prep finite det noun | 36
k<<>> prep finite noun prep | -33
k<<>> prep finite prep time | -41
k<<>> prep finite prep who | -20
k<<>> prep finite who finite | 23
k<<>> prep infinitive asks det | -34
k<<>> prep infinitive asks who | -27
k<<>> prep infinitive det time | -26
k<<>> prep infinitive noun finite | 88
k<<>> prep infinitive noun noun | -33
k<<>> prep infinitive prep adj | -32
k<<>> prep infinitive prep det | -77
k<<>> prep infinitive prep mark | -24
k<<>> prep infinitive prep prep | -27
k<<>> prep infinitive prep who | -48
k<<>> prep infinitive prep whose | -26
k<<>> prep infinitive sub det | 35
k<<>> prep infinitive sub finite | -33
k<<>> prep infinitive sub who | -20
k<<>> prep infinitive time noun | -36
k<<>> prep infinitive who and | -26
k<<>> prep infinitive who det | -20
k<<>> prep infinitive who prep | -66
k<<>> prep infinitive who who | -21
k<<>> prep mark det noun | 39
k<<>> prep mark finite det | -25
k<<>> prep mark noun finite | -31
k<<>> prep name and finite | 26
k<<>> prep name and who | -38
k<<>> prep name finite time | 50
k<<>> prep name name finite | 70
k<<>> prep name name prep | -29
k<<>> prep name noun mark | -31
k<<>> prep name noun noun | -39
k<<>> prep name noun prep | -26
k<<>> prep name prep det | -31
k<<>> prep name prep time | -21
k<<>> prep name who finite | -34
k<<>> prep name who noun | 58
k<<>> prep noun adj noun | -31
k<<>> prep noun adv mark | -25
k<<>> prep noun and adv | -37
k<<>> prep noun and det | -20
k<<>> prep noun and finite | 35
k<<>> prep noun and who | 23
k<<>> prep noun asks who | -36
k<<>> prep noun det noun | 47
k<<>> prep noun finite adj | 33
k<<>> prep noun finite det | 59
k<<>> prep noun finite finite | 80
k<<>> prep noun finite noun | -27
k<<>> prep noun finite participle | 119
k<<>> prep noun finite time | 69
k<<>> prep noun finite verb | 65
k<<>> prep noun finite who | 40
k<<>> prep noun name $ | 81
k<<>> prep noun name finite | 54
k<<>> prep noun noun $ | 67
k<<>> prep noun noun det | -33
k<<>> prep noun noun finite | 27
k<<>> prep noun participle prep | -35
k<<>> prep noun prep adj | -31
k<<>> prep noun prep infinitive | -35
k<<>> prep noun prep noun | -41
k<<>> prep noun prep time | -174
k<<>> prep noun prep who | -31
k<<>> prep noun prep whose | -23
k<<>> prep noun sub who | -29
k<<>> prep noun time prep | -24
k<<>> prep noun time time | -26
k<<>> prep noun who noun | -23
k<<>> prep noun who prep | -33
k<<>> prep noun whose noun | 72
k<<>> prep participle prep det | -22
k<<>> prep participle prep whose | -30
k<<>> prep participle who finite | 57
k<<>> prep participle whose noun | -28
k<<>> prep prep infinitive noun | -21
k<<>> prep prep noun finite | -34
k<<>> prep prep noun noun | -34
k<<>> prep prep noun sub | -33
k<<>> prep prep noun who | -36
k<<>> prep prep time finite | -21
k<<>> prep prep whose adj | -20
k<<>> prep prep whose noun | -62
k<<>> prep sub det noun | -23
k<<>> prep sub name $ | 96
k<<>> prep sub who finite | 21
k<<>> prep time adv finite | 46
k<<>> prep time adv who | 114
k<<>> prep time and adv | -31
k<<>> prep time and det | 47
k<<>> prep time and noun | 24
k<<>> prep time and time | -49
k<<>> prep time asks who | -23
k<<>> prep time det adj | 110
k<<>> prep time det time | -21
k<<>> prep time finite adj | 23
k<<>> prep time finite adv | 65
k<<>> prep time finite det | 72
k<<>> prep time finite infinitive | -27
k<<>> prep time finite noun | 92
k<<>> prep time finite participle | -20
k<<>> prep time finite prep | 26
k<<>> prep time finite who | 74
k<<>> prep time name $ | 102
k<<>> prep time name finite | 88
k<<>> prep time name name | 96
k<<>> prep time noun $ | 104
k<<>> prep time noun adj | 37
k<<>> prep time noun and | -56
k<<>> prep time noun det | -32
k<<>> prep time noun finite | 21
k<<>> prep time noun name | -26
k<<>> prep time noun prep | 44
k<<>> prep time noun who | -39
k<<>> prep time other noun | -55
k<<>> prep time prep adv | 22
k<<>> prep time prep name | -34
k<<>> prep time prep time | -58
k<<>> prep time prep whose | -20
k<<>> prep time sub det | 36
k<<>> prep time sub finite | -28
k<<>> prep time sub who | -23
k<<>> prep time time $ | -29
k<<>> prep time time and | -20
k<<>> prep time time det | 74
k<<>> prep time time finite | -22
k<<>> prep time time mark | -56
k<<>> prep time time name | 23
k<<>> prep time time noun | -32
k<<>> prep time time other | -27
k<<>> prep time time prep | -76
k<<>> prep time who finite | 42
k<<>> prep time who time | -62
k<<>> prep time whose noun | 32
k<<>> prep verb adj mark | -25
k<<>> prep verb det adj | -24
k<<>> prep verb det adv | -22
k<<>> prep verb det noun | -20
k<<>> prep verb noun noun | -45
k<<>> prep verb who prep | -26
k<<>> prep who adj noun | -24
k<<>> prep who adv adj | -37
k<<>> prep who adv finite | 50
k<<>> prep who and finite | 30
k<<>> prep who and prep | -37
k<<>> prep who and who | -41
k<<>> prep who and whose | -37
k<<>> prep who asks finite | 185
k<<>> prep who asks who | 22
k<<>> prep who det adj | 22
k<<>> prep who det mark | 51
k<<>> prep who det noun | 63
k<<>> prep who finite $ | 176
k<<>> prep who finite adj | 62
k<<>> prep who finite det | 49
k<<>> prep who finite finite | 132
k<<>> prep who finite infinitive | 54
k<<>> prep who finite mark | 22
k<<>> prep who finite noun | 63
k<<>> prep who finite verb | 115
k<<>> prep who finite who | 191
k<<>> prep who name $ | 58
k<<>> prep who name finite | 70
k<<>> prep who noun $ | 36
k<<>> prep who noun adj | -27
k<<>> prep who noun sub | -25
k<<>> prep who noun time | 24
k<<>> prep who noun who | -21
k<<>> prep who prep adj | -33
k<<>> prep who prep adv | -36
k<<>> prep who prep infinitive | -37
k<<>> prep who prep time | 37
k<<>> prep who prep who | -20
k<<>> prep who time noun | -46
k<<>> prep who who finite | 49
k<<>> prep who who prep | 86
k<<>> prep whose adj noun | -42
k<<>> prep whose det noun | 51
k<<>> prep whose noun and | -32
k<<>> prep whose noun det | -26
k<<>> prep whose noun mark | -56
k<<>> prep whose noun name | -21
k<<>> prep whose noun not | -41
k<<>> prep whose noun noun | -124
k<<>> prep whose noun prep | -111
k<<>> prep whose other noun | -29
k<<>> prep whose prep time | -47
k<<>> sub det noun finite | -132
k<<>> sub finite adj prep | -22
k<<>> sub finite adv finite | -32
k<<>> sub finite infinitive prep | -25
k<<>> sub finite infinitive whose | -31
k<<>> sub finite prep noun | -27
k<<>> sub name noun finite | -42
k<<>> sub sub who finite | -39
k<<>> sub who finite $ | -35
k<<>> sub who finite adj | -24
k<<>> sub who finite adv | -33
k<<>> sub who finite and | -22
k<<>> sub who finite det | -114
k<<>> sub who finite finite | -41
k<<>> sub who finite infinitive | -71
k<<>> sub who finite mark | -20
k<<>> sub who finite noun | -31
k<<>> sub who finite participle | -53
k<<>> sub who finite prep | -105
k<<>> sub who finite verb | -27
k<<>> sub who finite who | -138
k<<>> sub who finite whose | -54
k<<>> sub whose noun finite | -59
k<<>> sub whose noun prep | -26
k<<>> time adj noun and | 37
k<<>> time adj noun finite | -30
k<<>> time adj noun noun | -37
k<<>> time adj noun prep | -35
k<<>> time adj noun time | -34
k<<>> time adv det noun | 21
k<<>> time adv finite infinitive | -26
k<<>> time adv finite who | -28
k<<>> time adv prep det | -35
k<<>> time and det noun | -35
k<<>> time and finite finite | -25
k<<>> time and finite who | -35
k<<>> time and noun finite | -23
k<<>> time and who finite | -73
k<<>> time finite adj mark | -22
k<<>> time finite adj who | -22
k<<>> time finite adv infinitive | -28
k<<>> time finite det noun | -45
k<<>> time finite prep time | -30
k<<>> time finite who infinitive | -33
k<<>> time mark adj noun | -24
k<<>> time mark and finite | -20
k<<>> time mark and other | -25
k<<>> time mark and who | -21
k<<>> time mark det adj | -20
k<<>> time mark det noun | -73
k<<>> time mark det time | -32
k<<>> time mark finite adv | -24
k<<>> time mark finite det | -28
k<<>> time mark finite participle | -29
k<<>> time mark finite time | 30
k<<>> time mark finite verb | -33
k<<>> time mark name noun | 29
k<<>> time mark noun finite | -31
k<<>> time mark noun mark | -20
k<<>> time mark noun noun | -26
k<<>> time mark prep det | -49
k<<>> time mark prep time | -31
k<<>> time mark time mark | -31
k<<>> time mark time noun | -21
k<<>> time mark time prep | -25
k<<>> time mark who finite | -134
k<<>> time mark whose noun | -29
k<<>> time name name finite | -41
k<<>> time noun adj mark | -34
k<<>> time noun adv finite | -37
k<<>> time noun and noun | -38
k<<>> time noun and who | -21
k<<>> time noun asks finite | 92
k<<>> time noun det noun | -28
k<<>> time noun finite adv | -45
k<<>> time noun finite det | 25
k<<>> time noun finite participle | -27
k<<>> time noun finite who | 72
k<<>> time noun finite whose | 27
k<<>> time noun noun $ | 65
k<<>> time noun noun finite | 23
k<<>> time noun noun noun | 54
k<<>> time noun prep adj | -30
k<<>> time noun prep name | -29
k<<>> time noun prep noun | -80
k<<>> time noun prep prep | 22
k<<>> time noun prep who | -26
k<<>> time noun prep whose | -21
k<<>> time noun sub finite | -36
k<<>> time noun sub who | -36
k<<>> time noun time noun | 24
k<<>> time noun time time | -27
k<<>> time noun who finite | -31
k<<>> time noun whose noun | -24
k<<>> time prep det noun | 20
k<<>> time prep det time | -28
k<<>> time prep name name | -23
k<<>> time prep name noun | -37
k<<>> time prep noun finite | -25
k<<>> time prep noun noun | -25
k<<>> time prep noun time | -24
k<<>> time prep time adj | -35
k<<>> time prep time finite | -64
k<<>> time prep time mark | -23
k<<>> time prep time noun | -74
k<<>> time prep time prep | -20
k<<>> time prep time time | -57
k<<>> time prep who noun | -21
k<<>> time prep whose noun | -25
k<<>> time sub det noun | -22
k<<>> time sub who finite | -57
k<<>> time time adj noun | 55
k<<>> time time and time | -31
k<<>> time time and who | 26
k<<>> time time det noun | 70
k<<>> time time finite infinitive | 73
k<<>> time time finite prep | -27
k<<>> time time finite whose | 49
k<<>> time time name finite | -27
k<<>> time time noun finite | 81
k<<>> time time noun prep | 23
k<<>> time time prep det | -22
k<<>> time time prep time | -131
k<<>> time time prep who | -30
k<<>> time time sub who | 38
k<<>> time time time noun | 42
k<<>> time time time prep | -43
k<<>> time who finite det | -34
k<<>> time who finite finite | -28
k<<>> time who finite infinitive | -27
k<<>> time who finite prep | -21
k<<>> time who finite who | -53
k<<>> time who prep det | -21
k<<>> verb adj prep time | -25
k<<>> verb finite prep det | -22
k<<>> verb noun noun prep | -40
k<<>> verb participle prep det | -66
k<<>> verb participle who finite | 100
k<<>> verb participle who noun | -29
k<<>> verb participle whose noun | -29
k<<>> verb prep det noun | -72
k<<>> verb prep noun prep | -27
k<<>> verb prep prep time | -28
k<<>> verb prep time noun | -50
k<<>> verb who prep det | -22
k<<>> who adj finite prep | -34
k<<>> who adj noun finite | 31
k<<>> who adj noun mark | -24
k<<>> who adj noun noun | -40
k<<>> who adj noun prep | 44
k<<>> who adj prep det | -27
k<<>> who adj prep time | -24
k<<>> who adj who finite | 36
k<<>> who adv adj noun | 85
k<<>> who adv adj prep | -23
k<<>> who adv det noun | 29
k<<>> who adv finite asks | -34
k<<>> who adv finite det | -69
k<<>> who adv finite finite | -31
k<<>> who adv finite mark | -25
k<<>> who adv finite sub | -26
k<<>> who adv finite whose | -22
k<<>> who adv participle prep | -25
k<<>> who adv prep det | -39
k<<>> who adv prep time | -31
k<<>> who adv prep who | -21
k<<>> who and det noun | 20
k<<>> who and finite finite | 32
k<<>> who and finite infinitive | -20
k<<>> who and finite prep | -22
k<<>> who and who finite | -30
k<<>> who asks finite det | -22
k<<>> who asks finite who | -21
k<<>> who asks who finite | -35
k<<>> who det noun adj | -26
k<<>> who det noun adv | -32
k<<>> who det noun det | -26
k<<>> who det noun finite | -24
k<<>> who det noun prep | -40
k<<>> who det noun who | -22
k<<>> who finite adj $ | -35
k<<>> who finite adj det | -25
k<<>> who finite adj finite | -32
k<<>> who finite adj mark | -36
k<<>> who finite adj prep | -21
k<<>> who finite adj time | 36
k<<>> who finite adv adj | -46
k<<>> who finite adv prep | -22
k<<>> who finite adv whose | -39
k<<>> who finite and adj | -35
k<<>> who finite and adv | -36
k<<>> who finite asks det | -29
k<<>> who finite asks finite | -30
k<<>> who finite det adj | -61
k<<>> who finite det det | 31
k<<>> who finite det prep | -38
k<<>> who finite det time | -41
k<<>> who finite finite adj | -28
k<<>> who finite finite adv | 32
k<<>> who finite finite finite | -24
k<<>> who finite finite mark | -39
k<<>> who finite finite verb | 29
k<<>> who finite finite who | 40
k<<>> who finite infinitive adv | -29
k<<>> who finite infinitive and | -39
k<<>> who finite infinitive asks | -44
k<<>> who finite infinitive finite | -34
k<<>> who finite infinitive noun | -32
k<<>> who finite infinitive participle | -29
k<<>> who finite infinitive prep | -86
k<<>> who finite infinitive whose | -59
k<<>> who finite name $ | 78
k<<>> who finite name name | -28
k<<>> who finite name noun | -25
k<<>> who finite name prep | -24
k<<>> who finite not adv | -32
k<<>> who finite not finite | -85
k<<>> who finite not infinitive | -38
k<<>> who finite not mark | -29
k<<>> who finite not noun | -32
k<<>> who finite not participle | -28
k<<>> who finite not verb | -28
k<<>> who finite noun adj | -31
k<<>> who finite noun adv | -36
k<<>> who finite noun det | -28
k<<>> who finite noun mark | 39
k<<>> who finite noun name | -34
k<<>> who finite noun noun | -46
k<<>> who finite noun prep | -37
k<<>> who finite noun time | -29
k<<>> who finite noun who | -26
k<<>> who finite participle det | -27
k<<>> who finite participle prep | -22
k<<>> who finite prep adj | -36
k<<>> who finite prep adv | -29
k<<>> who finite prep asks | -22
k<<>> who finite prep det | -95
k<<>> who finite prep finite | -30
k<<>> who finite prep infinitive | -64
k<<>> who finite prep prep | -42
k<<>> who finite prep sub | -22
k<<>> who finite prep who | -66
k<<>> who finite prep whose | -73
k<<>> who finite sub finite | -23
k<<>> who finite time adj | -30
k<<>> who finite time adv | -26
k<<>> who finite time det | -23
k<<>> who finite time noun | -109
k<<>> who finite time prep | -29
k<<>> who finite time time | -20
k<<>> who finite verb participle | -25
k<<>> who finite verb verb | -33
k<<>> who finite who mark | -40
k<<>> who finite who not | -24
k<<>> who finite who noun | -73
k<<>> who finite who prep | -159
k<<>> who finite who verb | -24
k<<>> who finite who who | -93
k<<>> who finite who whose | -37
k<<>> who finite whose det | -31
k<<>> who finite whose finite | -26
k<<>> who finite whose time | -38
k<<>> who infinitive adv prep | -22
k<<>> who infinitive and finite | 45
k<<>> who infinitive det noun | -113
k<<>> who infinitive finite prep | -25
k<<>> who infinitive finite who | -21
k<<>> who infinitive noun prep | -32
k<<>> who infinitive time time | -26
k<<>> who infinitive who prep | -21
k<<>> who infinitive whose time | -28
k<<>> who mark adj prep | -28
k<<>> who mark det adj | -34
k<<>> who mark finite adj | -27
k<<>> who mark finite adv | -29
k<<>> who mark finite finite | -26
k<<>> who mark finite infinitive | -22
k<<>> who mark finite participle | -23
k<<>> who mark finite verb | -23
k<<>> who mark noun $ | -23
k<<>> who mark noun finite | -34
k<<>> who mark who finite | -137
k<<>> who mark who prep | -25
k<<>> who mark whose noun | -28
k<<>> who noun adj noun | 42
k<<>> who noun and finite | -41
k<<>> who noun and who | 26
k<<>> who noun det noun | -57
k<<>> who noun finite adj | 25
k<<>> who noun finite det | -30
k<<>> who noun finite finite | -20
k<<>> who noun finite infinitive | -35
k<<>> who noun finite participle | -27
k<<>> who noun finite time | -34
k<<>> who noun finite who | -52
k<<>> who noun finite whose | -24
k<<>> who noun name $ | 48
k<<>> who noun noun $ | -25
k<<>> who noun noun det | -30
k<<>> who noun noun finite | -21
k<<>> who noun noun mark | 38
k<<>> who noun noun prep | 44
k<<>> who noun prep det | -47
k<<>> who noun prep noun | -29
k<<>> who noun prep prep | -23
k<<>> who noun prep whose | -25
k<<>> who noun who finite | -23
k<<>> who noun whose noun | -59
k<<>> who participle det noun | -28
k<<>> who participle prep whose | -22
k<<>> who participle whose noun | -29
k<<>> who prep adj noun | -23
k<<>> who prep adv finite | -22
k<<>> who prep and finite | -49
k<<>> who prep det adj | -51
k<<>> who prep det noun | -27
k<<>> who prep det time | -46
k<<>> who prep infinitive mark | -26
k<<>> who prep infinitive who | -36
k<<>> who prep name noun | -27
k<<>> who prep noun $ | -38
k<<>> who prep noun noun | -30
k<<>> who prep participle noun | 27
k<<>> who prep participle who | -25
k<<>> who prep prep infinitive | -29
k<<>> who prep prep noun | -21
k<<>> who prep prep who | -28
k<<>> who prep prep whose | -23
k<<>> who prep time name | -21
k<<>> who prep time noun | -49
k<<>> who prep who adj | -31
k<<>> who prep who and | -20
k<<>> who prep who finite | 44
k<<>> who prep who noun | -20
k<<>> who prep who prep | -33
k<<>> who prep whose time | -29
k<<>> who sub det noun | -30
k<<>> who sub finite participle | -30
k<<>> who sub who finite | -74
k<<>> who sub whose noun | -27
k<<>> who time adj noun | -27
k<<>> who time infinitive prep | -24
k<<>> who time infinitive who | -38
k<<>> who time noun mark | -30
k<<>> who time noun prep | -27
k<<>> who time prep det | -20
k<<>> who time verb prep | -39
k<<>> who time who finite | 26
k<<>> who who finite infinitive | -25
k<<>> who who finite participle | -32
k<<>> who who finite prep | -55
k<<>> who who noun finite | -23
k<<>> who who noun noun | -27
k<<>> who who noun prep | -34
k<<>> who who time prep | -21
k<<>> whose adj noun adv | -30
k<<>> whose adj noun finite | -95
k<<>> whose adj noun sub | -26
k<<>> whose adj noun who | -26
k<<>> whose finite det noun | -32
k<<>> whose mark name $ | -24
k<<>> whose mark noun $ | -30
k<<>> whose noun adj noun | 113
k<<>> whose noun adj prep | 33
k<<>> whose noun adv and | -28
k<<>> whose noun asks finite | 33
k<<>> whose noun asks who | -30
k<<>> whose noun finite and | -39
k<<>> whose noun finite infinitive | -28
k<<>> whose noun finite mark | -36
k<<>> whose noun finite sub | -29
k<<>> whose noun finite time | -31
k<<>> whose noun finite who | 22
k<<>> whose noun finite whose | 41
k<<>> whose noun name $ | 88
k<<>> whose noun name finite | -44
k<<>> whose noun noun adj | -33
k<<>> whose noun noun det | -30
k<<>> whose noun noun mark | -75
k<<>> whose noun noun noun | -34
k<<>> whose noun noun prep | -45
k<<>> whose noun noun sub | 34
k<<>> whose noun noun who | -38
k<<>> whose noun participle prep | -26
k<<>> whose noun prep mark | -26
k<<>> whose noun prep name | -22
k<<>> whose noun prep noun | -110
k<<>> whose noun prep who | -110
k<<>> whose noun prep whose | 20
k<<>> whose noun sub finite | -32
k<<>> whose noun time noun | -48
k<<>> whose noun time time | -35
k<<>> whose noun whose adj | -26
k<<>> whose noun whose noun | 47
k<<>> whose prep det noun | -33
k<<>> whose time finite time | -27
k<<>> whose time finite verb | -23
k<<>> whose time noun prep | -28
k<<>> whose time prep noun | -25
k<<>> whose time prep time | 33
k<> adj asks | 47
k<> adj det | 26
k<> adj finite | 40
k<> adj name | 42
k<> adj not | 27
k<> adj prep | -48
k<> adj verb | -33
k<> adj who | 34
k<> adv noun | 31
k<> and adj | -128
k<> and adv | -35
k<> and asks | -85
k<> and det | -26
k<> and finite | -38
k<> and not | -52
k<> and noun | -116
k<> and other | -37
k<> and participle | -22
k<> and prep | -75
k<> and sub | -52
k<> and who | -23
k<> and whose | -117
k<> asks adv | 27
k<> asks det | -143
k<> asks finite | -29
k<> asks noun | -115
k<> asks participle | -37
k<> asks time | -36
k<> asks who | -47
k<> asks whose | -52
k<> det adj | -87
k<> det adv | -20
k<> det finite | 28
k<> det other | -98
k<> det prep | -124
k<> det sub | -23
k<> finite adj | -22
k<> finite infinitive | -37
k<> finite participle | -213
k<> finite time | -25
k<> finite verb | -33
k<> finite whose | -35
k<> infinitive and | 21
k<> infinitive det | -38
k<> infinitive finite | 24
k<> infinitive not | 20
k<> infinitive noun | 21
k<> infinitive prep | -34
k<> infinitive sub | -38
k<> infinitive time | -29
k<> infinitive who | -22
k<> infinitive whose | -43
k<> mark adj | -24
k<> mark adv | -56
k<> mark and | -80
k<> mark asks | -21
k<> mark not | -81
k<> mark sub | -51
k<> mark verb | -31
k<> name adj | 21
k<> name asks | 65
k<> name det | 44
k<> name other | -32
k<> name participle | -29
k<> name who | 35
k<> name whose | 50
k<> not adj | -58
k<> not and | 44
k<> not asks | -26
k<> not det | -115
k<> not finite | -58
k<> not participle | -76
k<> not prep | -84
k<> not verb | -48
k<> not whose | -28
k<> noun adj | 31
k<> noun adv | 21
k<> noun asks | 49
k<> noun det | 29
k<> noun name | 40
k<> noun other | -23
k<> noun who | 39
k<> noun whose | 63
k<> other det | 41
k<> other finite | 22
k<> other noun | -30
k<> other participle | 21
k<> other prep | -76
k<> other sub | -20
k<> other who | 78
k<> other whose | 73
k<> participle det | -22
k<> participle finite | 57
k<> participle not | -38
k<> participle prep | -103
k<> participle time | -29
k<> participle whose | -38
k<> prep adj | -20
k<> prep det | -31
k<> prep infinitive | -28
k<> prep name | -20
k<> prep not | -38
k<> prep noun | -23
k<> prep time | -31
k<> prep verb | -135
k<> prep whose | -28
k<> sub det | -22
k<> sub finite | -81
k<> sub time | -27
k<> sub who | -38
k<> time adj | 46
k<> time asks | 54
k<> time det | 37
k<> time finite | 23
k<> time infinitive | -41
k<> time name | 29
k<> time other | 30
k<> time prep | -21
k<> time whose | 54
k<> verb adj | -152
k<> verb det | -150
k<> verb participle | -182
k<> who name | 63
k<> who verb | -83
k<> who whose | 61
k<> whose adj | -152
k<> whose adv | 36
k<> whose asks | 25
k<> whose noun | -52
k<> whose participle | -29
k<> whose verb | -37
k<>> adj adj adj | -41
k<>> adj adv mark | -29
k<>> adj adv prep | -20
k<>> adj and adv | -36
k<>> adj and det | -34
k<>> adj asks finite | 59
k<>> adj asks who | 34
k<>> adj det noun | 28
k<>> adj finite finite | 58
k<>> adj finite infinitive | -53
k<>> adj finite not | -37
k<>> adj finite noun | 23
k<>> adj finite participle | 75
k<>> adj finite prep | 39
k<>> adj name $ | 182
k<>> adj name and | -29
k<>> adj name mark | -23
k<>> adj name name | 73
k<>> adj noun adj | -29
k<>> adj noun adv | -64
k<>> adj noun mark | -64
k<>> adj noun name | -52
k<>> adj noun not | -34
k<>> adj noun other | -24
k<>> adj noun participle | -24
k<>> adj noun time | -79
k<>> adj noun who | -68
k<>> adj noun whose | 21
k<>> adj other who | -25
k<>> adj prep adv | -33
k<>> adj prep infinitive | -58
k<>> adj prep noun | -68
k<>> adj prep sub | -22
k<>> adj prep time | -132
k<>> adj prep who | -114
k<>> adj prep whose | -84
k<>> adj time adv | -43
k<>> adj time and | -27
k<>> adj time who | -20
k<>> adj who adj | -46
k<>> adj who adv | 20
k<>> adj who mark | -30
k<>> adj who prep | 37
k<>> adj who who | -23
k<>> adv adj finite | -40
k<>> adv adj mark | -48
k<>> adv adj prep | -72
k<>> adv adj sub | -32
k<>> adv adj who | -27
k<>> adv adv finite | -32
k<>> adv adv mark | -26
k<>> adv adv prep | -21
k<>> adv adv verb | -27
k<>> adv and det | -31
k<>> adv asks finite | 24
k<>> adv det adv | -29
k<>> adv finite $ | 208
k<>> adv finite adj | -34
k<>> adv finite adv | 72
k<>> adv finite and | -24
k<>> adv finite asks | -23
k<>> adv finite mark | -36
k<>> adv finite other | -36
k<>> adv finite verb | -21
k<>> adv finite who | -25
k<>> adv infinitive det | -33
k<>> adv infinitive prep | -29
k<>> adv name $ | 149
k<>> adv name finite | -40
k<>> adv noun finite | 47
k<>> adv noun mark | -45
k<>> adv noun noun | 32
k<>> adv noun prep | -20
k<>> adv noun sub | -37
k<>> adv participle finite | -40
k<>> adv participle mark | -51
k<>> adv participle prep | -40
k<>> adv participle sub | -23
k<>> adv participle whose | -30
k<>> adv prep $ | -21
k<>> adv prep infinitive | -29
k<>> adv prep mark | -24
k<>> adv prep name | -34
k<>> adv prep noun | -60
k<>> adv sub det | 21
k<>> adv time mark | 33
k<>> adv time prep | -41
k<>> adv time time | -28
k<>> adv verb participle | -31
k<>> adv verb prep | -40
k<>> adv who adj | -40
k<>> adv who prep | -33
k<>> adv whose adj | -47
k<>> and adv finite | -42
k<>> and asks det | -28
k<>> and asks finite | -32
k<>> and asks noun | -20
k<>> and det adj | -35
k<>> and det sub | -24
k<>> and finite adj | -52
k<>> and finite adv | -39
k<>> and finite and | -29
k<>> and finite det | -78
k<>> and finite infinitive | -116
k<>> and finite participle | -94
k<>> and finite prep | -95
k<>> and finite sub | -25
k<>> and finite verb | -36
k<>> and finite who | -154
k<>> and finite whose | -42
k<>> and name finite | -24
k<>> and not det | -23
k<>> and not who | -22
k<>> and noun finite | -37
k<>> and noun verb | -28
k<>> and prep adv | -26
k<>> and prep det | -21
k<>> and sub who | -20
k<>> and who adj | -21
k<>> and who not | -33
k<>> and whose noun | -60
k<>> asks adj noun | -39
k<>> asks adj prep | -37
k<>> asks adj who | -31
k<>> asks adv finite | 30
k<>> asks det noun | -108
k<>> asks finite adj | -31
k<>> asks finite adv | -32
k<>> asks finite det | -67
k<>> asks finite infinitive | -29
k<>> asks finite name | 31
k<>> asks finite noun | -20
k<>> asks finite participle | -32
k<>> asks finite verb | -28
k<>> asks noun finite | -68
k<>> asks who adv | -39
k<>> asks who finite | -95
k<>> asks who noun | 40
k<>> asks who prep | -28
k<>> asks whose noun | -39
k<>> det adj adj | -20
k<>> det adj mark | -42
k<>> det adj noun | -147
k<>> det adj time | -47
k<>> det adv noun | -25
k<>> det adv prep | -20
k<>> det adv time | 22
k<>> det det adj | 32
k<>> det det prep | -29
k<>> det finite det | 25
k<>> det name finite | 28
k<>> det noun $ | -46
k<>> det noun adv | -67
k<>> det noun and | -30
k<>> det noun asks | -42
k<>> det noun finite | -47
k<>> det noun mark | -153
k<>> det noun name | -87
k<>> det noun noun | -34
k<>> det noun other | -27
k<>> det noun participle | -45
k<>> det noun prep | -179
k<>> det noun sub | -82
k<>> det noun time | -71
k<>> det noun who | 29
k<>> det noun whose | -99
k<>> det other noun | -39
k<>> det participle prep | -28
k<>> det prep det | -34
k<>> det prep time | -22
k<>> det prep who | -27
k<>> det time det | -22
k<>> det time finite | -71
k<>> det time mark | -45
k<>> det time who | -23
k<>> det who mark | -46
k<>> det whose noun | 45
k<>> finite adj and | -40
k<>> finite adj asks | -24
k<>> finite adj det | -24
k<>> finite adj mark | -33
k<>> finite adj name | -27
k<>> finite adj other | -26
k<>> finite adj prep | -39
k<>> finite adj sub | -32
k<>> finite adj time | 30
k<>> finite adj whose | -24
k<>> finite adv $ | -24
k<>> finite adv and | 22
k<>> finite adv asks | -25
k<>> finite adv det | -77
k<>> finite adv infinitive | -22
k<>> finite adv not | -25
k<>> finite adv participle | -107
k<>> finite adv verb | -28
k<>> finite adv whose | -31
k<>> finite and mark | -23
k<>> finite and prep | -39
k<>> finite and who | 21
k<>> finite and whose | -41
k<>> finite asks noun | 23
k<>> finite asks who | -31
k<>> finite asks whose | -32
k<>> finite det adv | -65
k<>> finite det finite | -25
k<>> finite det mark | -29
k<>> finite det prep | -20
k<>> finite det whose | -25
k<>> finite finite adj | -25
k<>> finite finite adv | 22
k<>> finite finite and | 21
k<>> finite finite infinitive | -23
k<>> finite finite mark | -33
k<>> finite finite participle | 30
k<>> finite finite prep | -55
k<>> finite finite verb | 25
k<>> finite finite who | 46
k<>> finite finite whose | -72
k<>> finite infinitive adj | -55
k<>> finite infinitive adv | -24
k<>> finite infinitive det | -33
k<>> finite infinitive name | -20
k<>> finite infinitive noun | -81
k<>> finite infinitive other | -26
k<>> finite infinitive participle | -28
k<>> finite infinitive prep | -197
k<>> finite infinitive sub | -45
k<>> finite infinitive time | -58
k<>> finite infinitive who | -60
k<>> finite infinitive whose | -144
k<>> finite name $ | 204
k<>> finite name and | -21
k<>> finite name noun | -37
k<>> finite not adj | -31
k<>> finite not adv | -21
k<>> finite not finite | -134
k<>> finite not infinitive | -22
k<>> finite not noun | -26
k<>> finite not participle | -42
k<>> finite not prep | -59
k<>> finite not time | -38
k<>> finite not who | 23
k<>> finite not whose | -23
k<>> finite noun $ | 35
k<>> finite noun adj | -23
k<>> finite noun adv | -25
k<>> finite noun asks | 29
k<>> finite noun det | -45
k<>> finite noun mark | 22
k<>> finite noun name | -28
k<>> finite noun participle | -24
k<>> finite noun sub | -33
k<>> finite noun time | -31
k<>> finite noun whose | -41
k<>> finite other time | -27
k<>> finite participle det | -64
k<>> finite participle mark | -33
k<>> finite participle noun | -49
k<>> finite participle prep | -43
k<>> finite participle who | -49
k<>> finite prep adj | -42
k<>> finite prep adv | -26
k<>> finite prep det | -247
k<>> finite prep finite | -64
k<>> finite prep infinitive | -126
k<>> finite prep mark | -70
k<>> finite prep name | -41
k<>> finite prep noun | 23
k<>> finite prep participle | -23
k<>> finite prep prep | -90
k<>> finite prep verb | -39
k<>> finite prep who | -164
k<>> finite prep whose | -181
k<>> finite sub det | -57
k<>> finite sub finite | -42
k<>> finite time adv | -26
k<>> finite time and | -33
k<>> finite time det | -48
k<>> finite time not | -21
k<>> finite time noun | -44
k<>> finite time time | -77
k<>> finite time who | -24
k<>> finite verb adj | -59
k<>> finite verb det | -54
k<>> finite verb finite | -20
k<>> finite verb participle | -89
k<>> finite verb prep | -45
k<>> finite verb verb | -26
k<>> finite verb who | -39
k<>> finite who $ | -34
k<>> finite who asks | -50
k<>> finite who det | -48
k<>> finite who finite | 29
k<>> finite who infinitive | -30
k<>> finite who mark | -136
k<>> finite who name | -20
k<>> finite who noun | -162
k<>> finite who participle | -118
k<>> finite who prep | -68
k<>> finite who sub | -38
k<>> finite who verb | -53
k<>> finite who who | -174
k<>> finite who whose | -21
k<>> finite whose and | -25
k<>> finite whose det | -23
k<>> finite whose other | -22
k<>> finite whose time | -37
k<>> finite whose who | -27
k<>> infinitive adj mark | -34
k<>> infinitive adv finite | 47
k<>> infinitive adv mark | 57
k<>> infinitive and finite | 31
k<>> infinitive asks finite | 23
k<>> infinitive det noun | -34
k<>> infinitive det prep | -21
k<>> infinitive det time | -36
k<>> infinitive name $ | 69
k<>> infinitive name and | -26
k<>> infinitive name noun | -27
k<>> infinitive noun $ | 75
k<>> infinitive noun and | -29
k<>> infinitive noun det | 45
k<>> infinitive noun finite | 76
k<>> infinitive noun mark | 21
k<>> infinitive participle det | -43
k<>> infinitive participle prep | -34
k<>> infinitive participle who | -34
k<>> infinitive prep adj | -25
k<>> infinitive prep infinitive | -42
k<>> infinitive prep mark | -22
k<>> infinitive prep participle | -22
k<>> infinitive prep prep | -64
k<>> infinitive prep who | -121
k<>> infinitive prep whose | -67
k<>> infinitive sub name | -30
k<>> infinitive sub who | -28
k<>> infinitive time det | -25
k<>> infinitive time finite | -31
k<>> infinitive time mark | 27
k<>> infinitive time noun | -22
k<>> infinitive time prep | -24
k<>> infinitive time time | -24
k<>> infinitive who adv | -43
k<>> infinitive who and | -26
k<>> infinitive who det | -68
k<>> infinitive who mark | -62
k<>> infinitive who participle | -23
k<>> infinitive who prep | -166
k<>> infinitive who sub | -25
k<>> infinitive who who | -55
k<>> infinitive whose adj | -25
k<>> infinitive whose det | -25
k<>> infinitive whose who | -22
k<>> mark adj adj | -29
k<>> mark adj mark | -57
k<>> mark adj noun | 20
k<>> mark adj prep | -86
k<>> mark adv adj | -33
k<>> mark adv adv | -24
k<>> mark adv and | -27
k<>> mark adv finite | -90
k<>> mark adv mark | -44
k<>> mark adv prep | -25
k<>> mark adv whose | -30
k<>> mark and adv | -44
k<>> mark and finite | -134
k<>> mark and noun | -22
k<>> mark and prep | -33
k<>> mark and who | -112
k<>> mark asks finite | -33
k<>> mark asks noun | -38
k<>> mark det prep | -24
k<>> mark det time | 42
k<>> mark finite adj | -21
k<>> mark finite asks | -21
k<>> mark finite mark | -40
k<>> mark finite not | -24
k<>> mark finite noun | 23
k<>> mark finite sub | -22
k<>> mark finite who | -122
k<>> mark name $ | -154
k<>> mark name noun | 83
k<>> mark not time | -27
k<>> mark noun $ | -175
k<>> mark noun det | -26
k<>> mark noun noun | 21
k<>> mark noun verb | 30
k<>> mark noun whose | -33
k<>> mark other and | -38
k<>> mark other mark | 37
k<>> mark other prep | -25
k<>> mark participle mark | 21
k<>> mark participle time | -34
k<>> mark participle who | -31
k<>> mark prep adj | -28
k<>> mark prep noun | -51
k<>> mark prep verb | -24
k<>> mark prep who | -23
k<>> mark prep whose | -52
k<>> mark sub det | -61
k<>> mark sub finite | -26
k<>> mark sub name | 41
k<>> mark sub who | -107
k<>> mark time adj | -37
k<>> mark time finite | -27
k<>> mark time name | -36
k<>> mark time other | -27
k<>> mark who adv | -90
k<>> mark who det | 32
k<>> mark who finite | -20
k<>> mark who mark | -22
k<>> mark who noun | -37
k<>> mark whose adv | -37
k<>> name adj noun | 31
k<>> name and time | -33
k<>> name and who | -55
k<>> name asks finite | 31
k<>> name det noun | 86
k<>> name finite adv | -25
k<>> name finite finite | -23
k<>> name finite prep | -24
k<>> name finite sub | 30
k<>> name finite verb | 42
k<>> name finite who | 40
k<>> name name $ | -66
k<>> name name name | -29
k<>> name name noun | 51
k<>> name noun mark | -25
k<>> name noun prep | -62
k<>> name noun who | -42
k<>> name participle mark | -28
k<>> name participle noun | -40
k<>> name prep det | -88
k<>> name prep who | -29
k<>> name verb participle | -34
k<>> name who finite | 41
k<>> name who noun | 26
k<>> not adj noun | -25
k<>> not and det | -37
k<>> not asks who | -27
k<>> not det noun | -76
k<>> not finite det | -57
k<>> not finite prep | -60
k<>> not finite time | -29
k<>> not finite whose | -20
k<>> not noun mark | -30
k<>> not noun prep | -29
k<>> not participle det | -27
k<>> not sub who | -25
k<>> not time mark | -28
k<>> not time noun | -43
k<>> not time prep | -27
k<>> not verb adj | -25
k<>> not who participle | 64
k<>> not who prep | -22
k<>> noun adj $ | 21
k<>> noun adj and | -23
k<>> noun adj asks | 57
k<>> noun adj mark | 33
k<>> noun adj time | 67
k<>> noun adj who | -29
k<>> noun adv $ | -29
k<>> noun adv adj | 53
k<>> noun adv and | -36
k<>> noun adv sub | -42
k<>> noun adv time | 24
k<>> noun and adj | 30
k<>> noun and asks | 132
k<>> noun and det | -54
k<>> noun and mark | -37
k<>> noun and name | -29
k<>> noun and not | -21
k<>> noun and noun | -22
k<>> noun and other | -49
k<>> noun and participle | -33
k<>> noun asks det | 50
k<>> noun asks finite | 67
k<>> noun asks noun | -22
k<>> noun det adv | 63
k<>> noun det finite | 122
k<>> noun det prep | -29
k<>> noun det time | 54
k<>> noun finite $ | -39
k<>> noun finite adj | 21
k<>> noun finite adv | -41
k<>> noun finite and | -20
k<>> noun finite finite | -23
k<>> noun finite mark | -27
k<>> noun finite name | 49
k<>> noun finite noun | -26
k<>> noun finite participle | -24
k<>> noun finite who | 36
k<>> noun finite whose | 21
k<>> noun name $ | 305
k<>> noun name mark | -20
k<>> noun name who | -25
k<>> noun not participle | -27
k<>> noun not whose | -33
k<>> noun noun $ | 35
k<>> noun noun and | -180
k<>> noun noun asks | -26
k<>> noun noun det | -104
k<>> noun noun other | -23
k<>> noun noun participle | 21
k<>> noun noun verb | 62
k<>> noun other finite | -28
k<>> noun other mark | 68
k<>> noun other not | -34
k<>> noun other prep | 79
k<>> noun participle adv | -35
k<>> noun participle and | -31
k<>> noun participle det | 41
k<>> noun participle mark | 21
k<>> noun participle prep | -115
k<>> noun participle whose | -42
k<>> noun prep and | -20
k<>> noun prep asks | -41
k<>> noun prep finite | -60
k<>> noun prep noun | -70
k<>> noun prep participle | -72
k<>> noun prep time | -20
k<>> noun prep verb | -21
k<>> noun sub finite | 25
k<>> noun time adv | 33
k<>> noun time and | -57
k<>> noun time det | -36
k<>> noun time finite | 34
k<>> noun time name | -33
k<>> noun time noun | 26
k<>> noun time other | -36
k<>> noun time sub | -26
k<>> noun time verb | -38
k<>> noun time who | 28
k<>> noun verb noun | -37
k<>> noun verb participle | -28
k<>> noun verb who | 31
k<>> noun who adj | 80
k<>> noun who adv | 23
k<>> noun who det | 42
k<>> noun who mark | 25
k<>> noun who not | 45
k<>> noun who participle | 35
k<>> noun who who | 44
k<>> noun whose adj | 60
k<>> noun whose adv | 65
k<>> noun whose mark | 59
k<>> noun whose time | 152
k<>> other adj noun | -27
k<>> other and det | -21
k<>> other det noun | 62
k<>> other finite and | 22
k<>> other finite participle | -46
k<>> other not mark | -21
k<>> other noun adj | -32
k<>> other noun and | -22
k<>> other noun finite | -75
k<>> other noun mark | -41
k<>> other noun prep | -47
k<>> other noun time | 42
k<>> other prep det | -28
k<>> other prep whose | -24
k<>> other sub who | -28
k<>> other time adv | -21
k<>> other time finite | -20
k<>> other time mark | -21
k<>> other who finite | 71
k<>> other whose noun | 73
k<>> participle adj mark | -31
k<>> participle adj prep | -21
k<>> participle adv finite | -35
k<>> participle adv mark | -27
k<>> participle adv prep | -23
k<>> participle adv who | 52
k<>> participle and finite | -23
k<>> participle asks who | -36
k<>> participle det adj | -77
k<>> participle det time | -25
k<>> participle finite infinitive | 24
k<>> participle finite participle | 92
k<>> participle finite verb | -21
k<>> participle finite who | 70
k<>> participle name $ | 67
k<>> participle name noun | -44
k<>> participle noun noun | -20
k<>> participle noun who | -30
k<>> participle other prep | -40
k<>> participle prep infinitive | -48
k<>> participle prep name | -26
k<>> participle prep noun | -93
k<>> participle prep prep | -30
k<>> participle prep time | -98
k<>> participle prep who | -99
k<>> participle prep whose | -65
k<>> participle sub det | -35
k<>> participle sub finite | -27
k<>> participle sub whose | -29
k<>> participle time finite | -32
k<>> participle time mark | -29
k<>> participle time prep | -22
k<>> participle time time | -24
k<>> participle who adj | -26
k<>> participle who and | 22
k<>> participle who asks | -25
k<>> participle who det | -40
k<>> participle who finite | 116
k<>> participle who noun | -39
k<>> participle who prep | -133
k<>> participle who time | -26
k<>> participle whose adj | -34
k<>> prep adj mark | -27
k<>> prep adj prep | -40
k<>> prep adv $ | -22
k<>> prep adv det | -29
k<>> prep adv prep | -35
k<>> prep adv who | 20
k<>> prep and adv | -46
k<>> prep and det | -45
k<>> prep and finite | -23
k<>> prep and who | 29
k<>> prep asks finite | -21
k<>> prep det finite | -30
k<>> prep det mark | -32
k<>> prep det name | -26
k<>> prep det other | -66
k<>> prep det prep | -57
k<>> prep det time | -198
k<>> prep finite adj | 28
k<>> prep finite finite | 69
k<>> prep finite infinitive | 61
k<>> prep finite mark | -46
k<>> prep finite noun | -43
k<>> prep finite participle | -23
k<>> prep finite who | 29
k<>> prep finite whose | 55
k<>> prep infinitive $ | -21
k<>> prep infinitive adj | -22
k<>> prep infinitive adv | -29
k<>> prep infinitive and | -22
k<>> prep infinitive asks | -29
k<>> prep infinitive det | -161
k<>> prep infinitive finite | -24
k<>> prep infinitive mark | -47
k<>> prep infinitive noun | -75
k<>> prep infinitive prep | -169
k<>> prep infinitive who | -207
k<>> prep name $ | 117
k<>> prep name name | -37
k<>> prep name prep | -37
k<>> prep noun adj | -51
k<>> prep noun and | -83
k<>> prep noun det | -57
k<>> prep noun mark | -163
k<>> prep noun not | -25
k<>> prep noun noun | -24
k<>> prep noun prep | -32
k<>> prep noun sub | -37
k<>> prep other adj | -31
k<>> prep other adv | -28
k<>> prep other and | -36
k<>> prep other mark | 32
k<>> prep other noun | 28
k<>> prep participle adj | -29
k<>> prep participle finite | -34
k<>> prep participle mark | -22
k<>> prep participle prep | -32
k<>> prep participle who | -43
k<>> prep participle whose | -28
k<>> prep prep adj | -34
k<>> prep prep adv | 28
k<>> prep prep infinitive | -67
k<>> prep prep mark | -56
k<>> prep prep time | -182
k<>> prep prep who | -89
k<>> prep prep whose | -105
k<>> prep sub det | -25
k<>> prep sub finite | 71
k<>> prep sub name | -24
k<>> prep sub noun | -27
k<>> prep time $ | -85
k<>> prep time and | -54
k<>> prep time det | -99
k<>> prep time mark | -125
k<>> prep time name | -45
k<>> prep time noun | -35
k<>> prep time prep | -147
k<>> prep time sub | -34
k<>> prep time who | -120
k<>> prep time whose | -26
k<>> prep verb det | -29
k<>> prep verb participle | -24
k<>> prep who $ | -44
k<>> prep who adv | -86
k<>> prep who and | -87
k<>> prep who asks | -28
k<>> prep who det | -75
k<>> prep who finite | 25
k<>> prep who mark | -147
k<>> prep who name | -24
k<>> prep who noun | -30
k<>> prep who prep | -162
k<>> prep who sub | -31
k<>> prep who time | -38
k<>> prep who who | -172
k<>> prep whose det | -28
k<>> prep whose finite | -32
k<>> prep whose participle | -32
k<>> prep whose time | -49
k<>> sub det noun | -24
k<>> sub det other | -37
k<>> sub det prep | -24
k<>> sub det time | -44
k<>> sub finite adj | -35
k<>> sub finite infinitive | -37
k<>> sub finite noun | -22
k<>> sub finite prep | -44
k<>> sub finite time | -24
k<>> sub name $ | 141
k<>> sub name noun | -22
k<>> sub who adj | -27
k<>> sub who finite | -56
k<>> sub who time | 20
k<>> sub whose noun | -35
k<>> time adj finite | 22
k<>> time adj name | -33
k<>> time adv and | -35
k<>> time adv det | 49
k<>> time adv prep | -53
k<>> time adv who | 28
k<>> time and not | -22
k<>> time and prep | 24
k<>> time and time | -44
k<>> time asks noun | 106
k<>> time asks who | -35
k<>> time det adj | 76
k<>> time det finite | 29
k<>> time det mark | -35
k<>> time det noun | 23
k<>> time det time | -35
k<>> time finite and | -38
k<>> time finite infinitive | 33
k<>> time finite mark | -24
k<>> time finite not | 35
k<>> time finite noun | -22
k<>> time finite participle | -30
k<>> time finite prep | -21
k<>> time finite time | -22
k<>> time finite verb | -40
k<>> time finite who | 68
k<>> time finite whose | 59
k<>> time infinitive prep | -24
k<>> time infinitive who | -35
k<>> time name $ | 216
k<>> time name name | 143
k<>> time name prep | -24
k<>> time not det | 36
k<>> time not finite | -38
k<>> time noun $ | 60
k<>> time noun mark | -28
k<>> time noun name | -20
k<>> time noun participle | 31
k<>> time noun sub | -21
k<>> time noun verb | -48
k<>> time noun who | -24
k<>> time noun whose | -25
k<>> time other noun | 27
k<>> time other prep | -23
k<>> time prep adj | 54
k<>> time prep finite | -29
k<>> time prep infinitive | -21
k<>> time prep mark | -32
k<>> time prep name | -29
k<>> time prep noun | -24
k<>> time prep time | -44
k<>> time prep who | -90
k<>> time prep whose | -78
k<>> time sub finite | -36
k<>> time time and | -49
k<>> time time asks | -32
k<>> time time det | 40
k<>> time time prep | -27
k<>> time time whose | -25
k<>> time verb det | -45
k<>> time verb participle | 25
k<>> time verb prep | 29
k<>> time who adv | 39
k<>> time who finite | 25
k<>> time who prep | 29
k<>> time who time | -74
k<>> time whose mark | 81
k<>> time whose noun | 27
k<>> verb adj adv | -22
k<>> verb adj prep | -65
k<>> verb adj time | -20
k<>> verb adv adj | -26
k<>> verb adv prep | -24
k<>> verb det adj | -31
k<>> verb det mark | -21
k<>> verb det noun | -70
k<>> verb noun noun | -38
k<>> verb noun prep | -27
k<>> verb participle other | -21
k<>> verb participle prep | -43
k<>> verb participle who | -31
k<>> verb prep det | -102
k<>> verb prep infinitive | -31
k<>> verb prep mark | -32
k<>> verb prep whose | -23
k<>> verb time mark | -27
k<>> verb time noun | -48
k<>> verb time prep | -37
k<>> verb who and | -22
k<>> verb who finite | 48
k<>> verb who noun | -26
k<>> verb who prep | -34
k<>> verb who time | -33
k<>> who adj and | -23
k<>> who adj det | -34
k<>> who adj finite | -46
k<>> who adj mark | 55
k<>> who adj who | -28
k<>> who adv adj | -30
k<>> who adv adv | -37
k<>> who adv asks | -34
k<>> who adv mark | 22
k<>> who adv prep | -48
k<>> who adv time | -35
k<>> who and adj | 22
k<>> who and adv | -40
k<>> who and asks | 47
k<>> who and name | -27
k<>> who and prep | -29
k<>> who and who | -36
k<>> who and whose | -25
k<>> who asks noun | -36
k<>> who det adv | -30
k<>> who det mark | 51
k<>> who det who | -37
k<>> who finite $ | 71
k<>> who finite adv | -23
k<>> who finite asks | -79
k<>> who finite det | -37
k<>> who finite infinitive | -35
k<>> who finite name | -57
k<>> who finite not | -31
k<>> who finite other | 26
k<>> who finite prep | -42
k<>> who finite sub | -105
k<>> who finite time | -46
k<>> who finite whose | -109
k<>> who infinitive $ | -28
k<>> who infinitive adj | -21
k<>> who infinitive participle | -24
k<>> who infinitive who | -99
k<>> who name $ | 138
k<>> who name finite | 117
k<>> who not adv | -29
k<>> who not finite | -64
k<>> who not participle | -21
k<>> who not prep | 26
k<>> who noun $ | 27
k<>> who noun adv | -25
k<>> who noun and | -28
k<>> who noun asks | -37
k<>> who noun not | -30
k<>> who noun participle | -30
k<>> who noun sub | -25
k<>> who noun who | -78
k<>> who noun whose | -29
k<>> who other adj | -39
k<>> who other who | 57
k<>> who participle and | -38
k<>> who participle finite | -39
k<>> who participle name | -22
k<>> who participle who | -65
k<>> who prep $ | -21
k<>> who prep adv | -34
k<>> who prep det | -57
k<>> who prep finite | -43
k<>> who prep infinitive | -108
k<>> who prep participle | -27
k<>> who prep prep | -95
k<>> who prep sub | -27
k<>> who prep who | -140
k<>> who time adj | 40
k<>> who time adv | -25
k<>> who time infinitive | -24
k<>> who time mark | 23
k<>> who time prep | -83
k<>> who verb adj | -21
k<>> who verb det | -22
k<>> who verb who | -34
k<>> who who and | -30
k<>> who who mark | -26
k<>> who who prep | 35
k<>> whose adj noun | -101
k<>> whose adv mark | -31
k<>> whose and finite | 30
k<>> whose det adj | -39
k<>> whose det noun | 30
k<>> whose finite adj | 78
k<>> whose finite finite | -43
k<>> whose finite who | 38
k<>> whose noun adj | -27
k<>> whose noun adv | -71
k<>> whose noun and | -45
k<>> whose noun asks | -24
k<>> whose noun det | -59
k<>> whose noun mark | -93
k<>> whose noun name | -54
k<>> whose noun not | -25
k<>> whose noun noun | -22
k<>> whose noun sub | -60
k<>> whose noun time | -40
k<>> whose noun whose | -42
k<>> whose other noun | -20
k<>> whose prep det | -42
k<>> whose prep time | -41
k<>> whose time and | -29
k<>> whose time finite | -35
k<>> whose time prep | -31
k<w adj #name | 42
k<w adj abuse | -28
k<w adj after | -37
k<w adj afternoon | -34
k<w adj also | 31
k<w adj as | -61
k<w adj at | -60
k<w adj before | -27
k<w adj blackmail | -30
k<w adj bottle | -27
k<w adj but | 20
k<w adj calendar | -26
k<w adj can | 90
k<w adj cap | -33
k<w adj card | -28
k<w adj chair | -25
k<w adj change | -39
k<w adj child | -28
k<w adj christmas | -25
k<w adj coat | -28
k<w adj dad | -28
k<w adj date | -23
k<w adj deal | -23
k<w adj do | 75
k<w adj dress | -27
k<w adj enough | -27
k<w adj family | -23
k<w adj father | -24
k<w adj fella | -35
k<w adj folder | -24
k<w adj for | -169
k<w adj guy | -39
k<w adj have | -37
k<w adj he | 37
k<w adj how | -38
k<w adj i | -44
k<w adj i've | 25
k<w adj im | -26
k<w adj in | -46
k<w adj is | -29
k<w adj it's | 106
k<w adj its | -20
k<w adj job | -24
k<w adj kitchen | -31
k<w adj last | -45
k<w adj luck | -27
k<w adj lump | -27
k<w adj message | -31
k<w adj month | -23
k<w adj morning | -21
k<w adj mother | -24
k<w adj not | 30
k<w adj notice | -29
k<w adj now | 37
k<w adj number | -28
k<w adj of | -44
k<w adj off | -20
k<w adj old | -32
k<w adj on | -77
k<w adj or | -29
k<w adj order | -23
k<w adj out | -23
k<w adj parent | -26
k<w adj person | -33
k<w adj phone | -26
k<w adj plan | -26
k<w adj put | 33
k<w adj regards | -26
k<w adj room | -25
k<w adj school | -21
k<w adj send | -36
k<w adj shoes | -30
k<w adj since | 37
k<w adj socks | -24
k<w adj stop | -39
k<w adj story | -23
k<w adj stuff | -34
k<w adj summer | -30
k<w adj the | 27
k<w adj thing | -29
k<w adj this | -30
k<w adj thursday | -37
k<w adj time | -86
k<w adj to | -112
k<w adj until | -22
k<w adj w | -37
k<w adj water | -40
k<w adj way | -24
k<w adj weekend | -31
k<w adj what | 121
k<w adj woman | -24
k<w adj words | -37
k<w adj year | -23
k<w adj year's | -30
k<w adj you | 24
k<w adj your | 72
k<w adv a | -109
k<w adv after | -35
k<w adv again | -23
k<w adv all | 28
k<w adv as | -21
k<w adv ask | -30
k<w adv asking | -28
k<w adv be | 21
k<w adv been | -20
k<w adv by | 41
k<w adv can | -40
k<w adv don't | -25
k<w adv done | -35
k<w adv ever | -23
k<w adv found | -27
k<w adv from | -23
k<w adv get | -31
k<w adv give | 23
k<w adv going | -29
k<w adv has | -32
k<w adv i'll | -34
k<w adv i'm | 114
k<w adv is | -21
k<w adv leave | -27
k<w adv look | -24
k<w adv needs | -22
k<w adv no | -36
k<w adv nobody | -21
k<w adv of | -48
k<w adv on | -136
k<w adv open | -22
k<w adv or | -36
k<w adv put | 24
k<w adv read | -36
k<w adv ring | 28
k<w adv say | -28
k<w adv since | -50
k<w adv small | 34
k<w adv so | -21
k<w adv take | 79
k<w adv that | -22
k<w adv thing | -33
k<w adv this | -34
k<w adv to | -80
k<w adv try | -33
k<w adv turn | -25
k<w adv u | 68
k<w adv what | 67
k<w adv when | -29
k<w adv with | 27
k<w adv would | 126
k<w adv write | -29
k<w adv your | -29
k<w and #number | -82
k<w and can | -22
k<w and do | -22
k<w and from | -26
k<w and he | -52
k<w and he'll | -24
k<w and i | -174
k<w and i'd | -38
k<w and i'll | -67
k<w and i've | -55
k<w and is | -26
k<w and it | -63
k<w and it'll | -23
k<w and it's | -61
k<w and its | -33
k<w and let | -28
k<w and maybe | -26
k<w and much | -23
k<w and my | -26
k<w and no | -50
k<w and not | -41
k<w and nothing | 20
k<w and shes | -29
k<w and sunday | 37
k<w and that | -26
k<w and that's | -20
k<w and thats | -28
k<w and the | -101
k<w and then | -21
k<w and there's | -25
k<w and u | -34
k<w and well | 27
k<w and what | -28
k<w and where | -23
k<w and you've | -24
k<w and your | -28
k<w asks #number | -36
k<w asks are | -25
k<w asks did | -33
k<w asks exactly | -36
k<w asks he | -24
k<w asks he's | -42
k<w asks her | -30
k<w asks i | -95
k<w asks i'm | -21
k<w asks it | -42
k<w asks it's | -31
k<w asks my | -30
k<w asks she's | -40
k<w asks that | -29
k<w asks the | -82
k<w asks there | -29
k<w asks this | -31
k<w asks you | -105
k<w asks you're | -21
k<w asks you've | -36
k<w det #money | -21
k<w det age | -21
k<w det as | -24
k<w det belt | -22
k<w det change | -21
k<w det comments | -24
k<w det day | -39
k<w det extra | -20
k<w det fun | -30
k<w det good | -46
k<w det harm | -36
k<w det holiday | -20
k<w det idea | -22
k<w det kids | -39
k<w det know | -32
k<w det lads | -25
k<w det my | 39
k<w det need | -23
k<w det night | -20
k<w det no | -36
k<w det of | -22
k<w det other | -30
k<w det parents | -27
k<w det parents' | -32
k<w det point | -23
k<w det same | -20
k<w det second | -25
k<w det side | -28
k<w det swimming | -21
k<w det things | -24
k<w det this | -36
k<w det thought | -23
k<w det time | -41
k<w det times | -23
k<w det use | -30
k<w det way | -41
k<w det week | -26
k<w finite #money | -82
k<w finite #number | -26
k<w finite #time | -45
k<w finite about | -107
k<w finite actually | -30
k<w finite alone | -31
k<w finite already | -38
k<w finite also | -32
k<w finite always | -27
k<w finite an | -66
k<w finite another | -22
k<w finite any | -29
k<w finite are | 41
k<w finite ask | -39
k<w finite at | -201
k<w finite away | -25
k<w finite back | -72
k<w finite be | -180
k<w finite become | -37
k<w finite been | -88
k<w finite being | 20
k<w finite better | -24
k<w finite between | -29
k<w finite born | -36
k<w finite bother | -29
k<w finite bring | -26
k<w finite broken | -21
k<w finite but | 88
k<w finite buy | -36
k<w finite by | -119
k<w finite can | 114
k<w finite carry | -40
k<w finite collect | -27
k<w finite come | -63
k<w finite consider | -20
k<w finite controlling | -27
k<w finite could | 89
k<w finite count | -44
k<w finite cross | -36
k<w finite do | -21
k<w finite done | -29
k<w finite down | -28
k<w finite drive | -40
k<w finite drop | 27
k<w finite each | -38
k<w finite eat | -21
k<w finite enough | -32
k<w finite even | -37
k<w finite ever | -31
k<w finite every | -35
k<w finite everything | -25
k<w finite expect | -33
k<w finite explain | -50
k<w finite face | -30
k<w finite fill | -24
k<w finite fine | -79
k<w finite first | -34
k<w finite for | -198
k<w finite friday | -21
k<w finite fun | -26
k<w finite glad | -22
k<w finite go | -52
k<w finite going | -23
k<w finite got | -38
k<w finite had | -68
k<w finite happen | -33
k<w finite happy | -26
k<w finite has | -31
k<w finite hate | -25
k<w finite have | -240
k<w finite having | -23
k<w finite he's | 51
k<w finite help | -32
k<w finite her | -36
k<w finite here | -40
k<w finite herself | -27
k<w finite him | -78
k<w finite his | -26
k<w finite hold | -26
k<w finite home | -33
k<w finite i'll | 89
k<w finite i've | 30
k<w finite in | -22
k<w finite it | -54
k<w finite its | 34
k<w finite keep | 26
k<w finite know | -21
k<w finite last | 82
k<w finite late | -29
k<w finite let | -27
k<w finite look | 23
k<w finite love | -30
k<w finite maybe | 94
k<w finite me | -197
k<w finite mislaid | -29
k<w finite miss | -21
k<w finite missed | -21
k<w finite missing | -26
k<w finite monday | -20
k<w finite my | -30
k<w finite n | 32
k<w finite need | -44
k<w finite new | -20
k<w finite no | -134
k<w finite not | -43
k<w finite nothing | -22
k<w finite of | -33
k<w finite off | -50
k<w finite okay | -27
k<w finite once | -26
k<w finite only | -64
k<w finite open | -21
k<w finite our | -30
k<w finite out | -123
k<w finite past | -33
k<w finite please | 74
k<w finite post | -24
k<w finite put | -59
k<w finite quite | -26
k<w finite rather | -44
k<w finite right | -23
k<w finite round | -33
k<w finite run | -25
k<w finite safe | -23
k<w finite saturday | 25
k<w finite say | -45
k<w finite send | -22
k<w finite set | -22
k<w finite short | -26
k<w finite shut | -26
k<w finite since | -36
k<w finite so | -28
k<w finite some | -30
k<w finite sooner | -21
k<w finite sort | -28
k<w finite start | -21
k<w finite still | -54
k<w finite straight | -26
k<w finite suggest | -29
k<w finite sunday | 21
k<w finite sure | -27
k<w finite take | -46
k<w finite talk | -27
k<w finite teach | -32
k<w finite tell | -53
k<w finite thank | 43
k<w finite that | -39
k<w finite them | -68
k<w finite then | -27
k<w finite there | 28
k<w finite there's | 71
k<w finite these | -24
k<w finite they | 29
k<w finite this | -78
k<w finite those | -27
k<w finite time | -20
k<w finite to | -158
k<w finite together | -28
k<w finite tuesdays | -27
k<w finite until | -31
k<w finite up | -68
k<w finite us | -39
k<w finite use | -32
k<w finite wear | -23
k<w finite wednesday | -24
k<w finite welcome | -27
k<w finite well | 28
k<w finite when | -34
k<w finite where | -27
k<w finite which | -26
k<w finite who | 22
k<w finite why | -33
k<w finite wonders | -39
k<w finite work | -22
k<w finite write | -33
k<w finite y'all | -24
k<w finite yet | -30
k<w finite you'd | -33
k<w infinitive #time | -31
k<w infinitive a | -44
k<w infinitive about | -79
k<w infinitive after | -29
k<w infinitive again | -31
k<w infinitive and | 22
k<w infinitive anything | -22
k<w infinitive at | -67
k<w infinitive both | -20
k<w infinitive by | -36
k<w infinitive he | 40
k<w infinitive her | -119
k<w infinitive him | -47
k<w infinitive his | -52
k<w infinitive i | 53
k<w infinitive in | -81
k<w infinitive into | -26
k<w infinitive it | -53
k<w infinitive like | -21
k<w infinitive me | -111
k<w infinitive more | -20
k<w infinitive our | -36
k<w infinitive please | 102
k<w infinitive so | -31
k<w infinitive their | -22
k<w infinitive them | -54
k<w infinitive there | -25
k<w infinitive things | -29
k<w infinitive through | -22
k<w infinitive thursday | -34
k<w infinitive to | -110
k<w infinitive u | -36
k<w infinitive up | -37
k<w infinitive what | -31
k<w infinitive when | 42
k<w infinitive where | 21
k<w infinitive whether | -31
k<w infinitive who | 23
k<w infinitive your | -68
k<w mark again | 39
k<w mark all | -22
k<w mark and | -160
k<w mark are | -37
k<w mark as | -69
k<w mark back | -34
k<w mark because | -58
k<w mark beginning | -30
k<w mark both | -28
k<w mark but | -75
k<w mark by | -25
k<w mark can | -41
k<w mark delroy | -28
k<w mark depends | -23
k<w mark did | -38
k<w mark do | -22
k<w mark even | -29
k<w mark every | -20
k<w mark for | -84
k<w mark forgive | -21
k<w mark have | -32
k<w mark he | -22
k<w mark he'll | -23
k<w mark honestly | -29
k<w mark how | -37
k<w mark i'd | -21
k<w mark if | -56
k<w mark il | -28
k<w mark ill | -26
k<w mark is | -50
k<w mark just | -24
k<w mark last | 34
k<w mark let's | -28
k<w mark maybe | -28
k<w mark me | -24
k<w mark never | -31
k<w mark next | 22
k<w mark not | -64
k<w mark nothing | -25
k<w mark october | -38
k<w mark only | 23
k<w mark or | -66
k<w mark otherwise | -34
k<w mark perhaps | -24
k<w mark please | -48
k<w mark read | 52
k<w mark ring | -27
k<w mark see | -22
k<w mark she'll | -30
k<w mark since | -41
k<w mark size | -20
k<w mark some | -26
k<w mark sorry | -97
k<w mark starting | -22
k<w mark sunday | 48
k<w mark tell | -22
k<w mark thank | -26
k<w mark that | -36
k<w mark that's | -40
k<w mark thats | -26
k<w mark there's | -21
k<w mark this | 27
k<w mark though | -26
k<w mark thursday | 23
k<w mark tuesday | 33
k<w mark twice | -21
k<w mark u | -34
k<w mark under | -33
k<w mark ur | -35
k<w mark we'll | -26
k<w mark where | -29
k<w mark which | -85
k<w mark whichever | -30
k<w mark who | -36
k<w mark will | -39
k<w mark with | -80
k<w mark you're | 36
k<w mark yours | -33
k<w name are | 52
k<w name asked | -26
k<w name assembly | -29
k<w name at | -29
k<w name backpack | -38
k<w name been | -23
k<w name by | -33
k<w name for | -29
k<w name got | -21
k<w name had | -20
k<w name has | -40
k<w name have | -35
k<w name i | 129
k<w name in | -29
k<w name it | 40
k<w name ling | -20
k<w name needs | -25
k<w name or | -43
k<w name road | -32
k<w name that | -26
k<w name the | 57
k<w name to | -21
k<w name until | -23
k<w name wants | -22
k<w name with | -36
k<w name would | -30
k<w not #number | -24
k<w not a | -59
k<w not and | 120
k<w not any | -20
k<w not asking | -22
k<w not be | -22
k<w not been | -20
k<w not even | -27
k<w not for | -35
k<w not give | -25
k<w not me | -20
k<w not my | -26
k<w not need | -24
k<w not on | -25
k<w not once | -25
k<w not see | -21
k<w not send | -26
k<w not so | -32
k<w not the | -26
k<w not you | -38
k<w noun #money | -29
k<w noun #name | 40
k<w noun #number | 32
k<w noun #time | -32
k<w noun a | 29
k<w noun account | -34
k<w noun again | -74
k<w noun alienation | -29
k<w noun alone | -39
k<w noun along | -35
k<w noun already | 33
k<w noun also | -29
k<w noun an | -20
k<w noun app | -40
k<w noun around | -29
k<w noun as | -21
k<w noun ask | 76
k<w noun attached | -30
k<w noun away | -33
k<w noun badge | -39
k<w noun before | -146
k<w noun being | -37
k<w noun best | 64
k<w noun between | -23
k<w noun bill | -36
k<w noun bless | -23
k<w noun board | -32
k<w noun book | -20
k<w noun books | -33
k<w noun boots | -20
k<w noun bring | 79
k<w noun but | 22
k<w noun by | -26
k<w noun calendar | -31
k<w noun called | -26
k<w noun calls | -30
k<w noun came | -27
k<w noun camp | -28
k<w noun can | 29
k<w noun car | -29
k<w noun case | -35
k<w noun centre | -29
k<w noun certificate | -30
k<w noun changed | -33
k<w noun charger | 71
k<w noun cheers | 98
k<w noun children | 47
k<w noun class | -36
k<w noun clinic | -32
k<w noun club | -42
k<w noun coach | 50
k<w noun coat | -32
k<w noun cos | -35
k<w noun costume | -42
k<w noun counter | -33
k<w noun course | 23
k<w noun court | -29
k<w noun covers | -41
k<w noun dates | 46
k<w noun day | -37
k<w noun did | 47
k<w noun do | 49
k<w noun doesn't | -27
k<w noun doing | -36
k<w noun done | -31
k<w noun dont | 34
k<w noun door | -21
k<w noun dress | -36
k<w noun due | -42
k<w noun each | -40
k<w noun en | -30
k<w noun every | -29
k<w noun exam | -29
k<w noun fee | -36
k<w noun files | -38
k<w noun first | -30
k<w noun folder | -34
k<w noun form | -32
k<w noun friday | -35
k<w noun gate | -26
k<w noun get | 54
k<w noun god | 42
k<w noun goes | -32
k<w noun going | 23
k<w noun gone | -31
k<w noun good | 113
k<w noun got | -29
k<w noun has | -54
k<w noun hasn't | -28
k<w noun he | 74
k<w noun he's | -20
k<w noun her | 35
k<w noun holds | -35
k<w noun holiday | -30
k<w noun home | -33
k<w noun house | -23
k<w noun how | 81
k<w noun i | 48
k<w noun i'd | 115
k<w noun i'll | 145
k<w noun i'm | 111
k<w noun i've | 71
k<w noun if | 75
k<w noun ill | 73
k<w noun im | 96
k<w noun interview | -38
k<w noun into | -23
k<w noun is | -21
k<w noun it | 55
k<w noun it's | 247
k<w noun its | 27
k<w noun keep | 76
k<w noun keeps | -35
k<w noun kindly | 91
k<w noun kit | -22
k<w noun knows | -25
k<w noun lady | -32
k<w noun late | -41
k<w noun leave | 42
k<w noun let | 86
k<w noun like | -103
k<w noun list | -24
k<w noun lol | -32
k<w noun looks | -39
k<w noun love | 49
k<w noun man | -30
k<w noun maybe | 104
k<w noun me | 37
k<w noun meeting | -34
k<w noun might | 30
k<w noun more | -33
k<w noun moved | -30
k<w noun my | 61
k<w noun name | -27
k<w noun no | 50
k<w noun nobody | 35
k<w noun noticed | -28
k<w noun now | -20
k<w noun of | -171
k<w noun off | -43
k<w noun office | -20
k<w noun old | -28
k<w noun on | -71
k<w noun only | -28
k<w noun order | -26
k<w noun over | -39
k<w noun pads | -30
k<w noun page | -33
k<w noun pants | -42
k<w noun papers | -35
k<w noun park | -24
k<w noun party | -36
k<w noun pass | -30
k<w noun passport | -45
k<w noun phone | -28
k<w noun photos | -29
k<w noun place | -30
k<w noun plan | -26
k<w noun please | 67
k<w noun put | 31
k<w noun regards | 125
k<w noun ring | 45
k<w noun room | -21
k<w noun round | -33
k<w noun run | -30
k<w noun running | -39
k<w noun runs | -26
k<w noun sat | -35
k<w noun saturday | 36
k<w noun says | -84
k<w noun seat | -23
k<w noun see | 66
k<w noun send | 47
k<w noun sent | -35
k<w noun shall | 23
k<w noun she | 23
k<w noun she's | 96
k<w noun sheet | -39
k<w noun shop | -21
k<w noun sign | 30
k<w noun sinéad | 87
k<w noun slip | -28
k<w noun some | -46
k<w noun sorry | 131
k<w noun stand | -31
k<w noun starting | -33
k<w noun starts | -34
k<w noun station | -28
k<w noun stay | 20
k<w noun store | -32
k<w noun suit | -29
k<w noun suits | -31
k<w noun table | -35
k<w noun take | 79
k<w noun takes | -36
k<w noun talk | 63
k<w noun teeth | -32
k<w noun tell | 66
k<w noun test | -20
k<w noun than | -28
k<w noun thanks | 59
k<w noun that | -38
k<w noun that's | 143
k<w noun the | 76
k<w noun there | -53
k<w noun there's | 37
k<w noun these | -33
k<w noun thing | -20
k<w noun things | -30
k<w noun thinks | -24
k<w noun tho | -33
k<w noun through | -21
k<w noun thursday | 47
k<w noun ticket | -33
k<w noun til | -37
k<w noun till | -46
k<w noun tmrw | -39
k<w noun tonight | -20
k<w noun too | -41
k<w noun took | -28
k<w noun trip | -28
k<w noun until | -103
k<w noun up | -24
k<w noun used | -22
k<w noun w | -27
k<w noun wants | -41
k<w noun warned | -35
k<w noun was | -28
k<w noun wasn't | -32
k<w noun we | 43
k<w noun wedding | -23
k<w noun weekend | -30
k<w noun went | -27
k<w noun what | 30
k<w noun when | -40
k<w noun which | 58
k<w noun while | -25
k<w noun who | -37
k<w noun who'd | -45
k<w noun who's | 95
k<w noun whose | -43
k<w noun with | -29
k<w noun within | -43
k<w noun without | -81
k<w noun won't | -28
k<w noun works | -35
k<w noun wrote | -24
k<w noun yes | 61
k<w noun you'd | 51
k<w noun you're | 44
k<w noun you've | 95
k<w noun yours | 152
k<w noun yourself | -23
k<w other can | 76
k<w other for | -23
k<w other i | -24
k<w other in | -32
k<w other is | -27
k<w other monday | -22
k<w other usual | -22
k<w other well | -36
k<w participle #number | -83
k<w participle after | -23
k<w participle again | -30
k<w participle around | -22
k<w participle at | -41
k<w participle because | -35
k<w participle before | 23
k<w participle by | -36
k<w participle do | 59
k<w participle every | -32
k<w participle for | -139
k<w participle he | 47
k<w participle him | -46
k<w participle his | -20
k<w participle i | 49
k<w participle i'd | 32
k<w participle i'll | -47
k<w participle i'm | 69
k<w participle if | 35
k<w participle in | -109
k<w participle me | -68
k<w participle my | -51
k<w participle on | -115
k<w participle out | -32
k<w participle she | 126
k<w participle since | -26
k<w participle so | -39
k<w participle there | -23
k<w participle things | -23
k<w participle to | -78
k<w participle up | -25
k<w participle us | -27
k<w prep #money | -37
k<w prep #name | -20
k<w prep #number | -22
k<w prep after | -34
k<w prep all | -69
k<w prep an | -60
k<w prep another | -21
k<w prep anyone | -26
k<w prep april | -35
k<w prep ask | 40
k<w prep be | -66
k<w prep because | 35
k<w prep bed | -36
k<w prep before | -23
k<w prep being | -34
k<w prep bits | -20
k<w prep boxing | -20
k<w prep buy | -33
k<w prep by | -34
k<w prep cent | -33
k<w prep consider | -30
k<w prep do | -23
k<w prep either | -23
k<w prep ever | -32
k<w prep everyone | -29
k<w prep exchange | -22
k<w prep existing | -20
k<w prep february | -30
k<w prep first | -35
k<w prep friday | -76
k<w prep from | -42
k<w prep front | -27
k<w prep god | -21
k<w prep going | -31
k<w prep good | -34
k<w prep half-term | 33
k<w prep him | -26
k<w prep his | -169
k<w prep i | 63
k<w prep i'm | 48
k<w prep if | 71
k<w prep im | -44
k<w prep is | 29
k<w prep it | -67
k<w prep kind | -30
k<w prep last | -40
k<w prep leave | 33
k<w prep march | -34
k<w prep maths | -26
k<w prep me | -149
k<w prep mine | -23
k<w prep monday | -47
k<w prep n | -24
k<w prep new | -25
k<w prep no | -33
k<w prep now | -45
k<w prep october | -21
k<w prep of | -43
k<w prep on | -130
k<w prep or | 23
k<w prep other | -29
k<w prep our | -52
k<w prep page | -23
k<w prep pay | -25
k<w prep ramadan | -30
k<w prep reach | -27
k<w prep saturday | -60
k<w prep say | -38
k<w prep school | -45
k<w prep see | -23
k<w prep she | 42
k<w prep sleep | -29
k<w prep somebody | -28
k<w prep st | -27
k<w prep sunday | -89
k<w prep supper | -29
k<w prep talk | -20
k<w prep tea | -27
k<w prep that | -26
k<w prep the | -69
k<w prep their | -23
k<w prep them | -36
k<w prep think | -29
k<w prep this | -133
k<w prep thurs | -20
k<w prep thursday | -83
k<w prep thursdays | -22
k<w prep till | -23
k<w prep to | -102
k<w prep today | -35
k<w prep tomorrow | -25
k<w prep tuesday | -44
k<w prep u | -35
k<w prep under | -32
k<w prep ur | -36
k<w prep us | -59
k<w prep video | -30
k<w prep visit | -23
k<w prep wednesday | -56
k<w prep weekends | -26
k<w prep what | -23
k<w prep when | -31
k<w prep who | 30
k<w prep whoever | -26
k<w prep with | -90
k<w prep work | -43
k<w prep writing | -23
k<w prep your | -47
k<w prep yours | -27
k<w sub #number | -30
k<w sub an | -23
k<w sub any | 29
k<w sub anyone | -22
k<w sub boy | -24
k<w sub he | -90
k<w sub her | 29
k<w sub i've | -28
k<w sub it | -77
k<w sub it's | -47
k<w sub my | -41
k<w sub she's | -25
k<w sub that | -30
k<w sub the | -80
k<w sub there's | -24
k<w sub u | 21
k<w sub we | -38
k<w sub you | -199
k<w sub you'd | -45
k<w sub you'll | -31
k<w sub you've | -31
k<w time #name | 49
k<w time also | 70
k<w time april | -30
k<w time are | -30
k<w time at | -72
k<w time august | -46
k<w time because | -22
k<w time both | -42
k<w time days | -37
k<w time december | -30
k<w time did | 21
k<w time does | 27
k<w time don't | 102
k<w time each | -27
k<w time either | 39
k<w time eve | -36
k<w time every | 91
k<w time february | -24
k<w time from | -133
k<w time goes | -24
k<w time has | -21
k<w time have | 54
k<w time he | 71
k<w time he's | 109
k<w time her | 113
k<w time hours | -35
k<w time i | 55
k<w time i'd | 129
k<w time i'm | -33
k<w time i've | 158
k<w time instead | -51
k<w time it | 107
k<w time it's | 70
k<w time its | -37
k<w time january | -27
k<w time kids | 50
k<w time last | 64
k<w time left | -26
k<w time let | 118
k<w time like | -26
k<w time may | -24
k<w time mg | -35
k<w time might | -53
k<w time min | -28
k<w time mins | -20
k<w time minutes | -67
k<w time missed | -29
k<w time ml | -26
k<w time mondays | 22
k<w time month | -39
k<w time months | -20
k<w time more | -37
k<w time morning | -24
k<w time next | -44
k<w time night | -27
k<w time no | 65
k<w time not | 38
k<w time november | -28
k<w time october | -25
k<w time of | -66
k<w time out | -29
k<w time over | -22
k<w time p | -32
k<w time pairs | -30
k<w time past | -39
k<w time payments | -31
k<w time per | -32
k<w time please | 48
k<w time pls | -35
k<w time pounds | -35
k<w time puffs | -30
k<w time sat | -27
k<w time saturday | -30
k<w time school | -28
k<w time september | -30
k<w time sharp | -43
k<w time she | 29
k<w time she's | 147
k<w time since | 47
k<w time small | -41
k<w time suits | -27
k<w time the | 56
k<w time then | -41
k<w time there | -42
k<w time thing | -21
k<w time through | -23
k<w time times | -40
k<w time to | -146
k<w time tonight | -22
k<w time u | 51
k<w time unless | -21
k<w time w | -34
k<w time we | -20
k<w time week | -65
k<w time weeks | -64
k<w time what | 43
k<w time whether | -39
k<w time which | -21
k<w time who | -35
k<w time whole | -29
k<w time will | 55
k<w time without | -24
k<w time word | -36
k<w time would | -65
k<w time years | -62
k<w time you | 73
k<w time you'd | 43
k<w time you're | 30
k<w time your | 92
k<w time yours | -26
k<w time yr | -37
k<w verb a | -49
k<w verb at | -50
k<w verb back | -24
k<w verb had | -33
k<w verb in | -70
k<w verb it | -30
k<w verb late | -29
k<w verb me | -39
k<w verb on | -42
k<w verb so | -34
k<w verb the | -77
k<w verb worth | -29
k<w who #name | 63
k<w who #time | 26
k<w who actually | 29
k<w who after | 31
k<w who again | -22
k<w who all | -58
k<w who am | -35
k<w who anything | -23
k<w who as | 27
k<w who asked | -30
k<w who back | -45
k<w who because | -29
k<w who before | -77
k<w who being | -26
k<w who believe | -25
k<w who breathe | -30
k<w who bring | -40
k<w who bringing | -21
k<w who brought | -24
k<w who but | -38
k<w who by | -96
k<w who came | -29
k<w who can't | -56
k<w who check | -25
k<w who coach | -37
k<w who collect | 35
k<w who come | -39
k<w who costs | -24
k<w who dare | -23
k<w who depends | -29
k<w who dont | 20
k<w who driving | -39
k<w who either | -44
k<w who else | -32
k<w who enjoy | -24
k<w who evening | -23
k<w who ever | -41
k<w who exists | -36
k<w who family | -27
k<w who feel | -23
k<w who feels | -32
k<w who for | -24
k<w who gave | -20
k<w who getting | -32
k<w who gives | -27
k<w who going | -37
k<w who got | -40
k<w who had | -85
k<w who hang | -20
k<w who hate | -20
k<w who having | -27
k<w who helps | -28
k<w who her | 25
k<w who herself | -28
k<w who his | 128
k<w who home | -39
k<w who house | -24
k<w who i'll | 97
k<w who i'm | 145
k<w who i've | 126
k<w who into | -22
k<w who isn't | -38
k<w who it | 70
k<w who it's | 190
k<w who kind | 39
k<w who kindly | -21
k<w who knew | -28
k<w who know | -94
k<w who last | 22
k<w who left | -29
k<w who like | -44
k<w who look | -22
k<w who looked | -23
k<w who love | 33
k<w who man | -25
k<w who me | -23
k<w who mind | -24
k<w who miss | -29
k<w who more | -21
k<w who my | -20
k<w who myself | -41
k<w who n | -26
k<w who need | -78
k<w who needs | -33
k<w who never | -58
k<w who no | 76
k<w who now | -21
k<w who off | -20
k<w who ok | -24
k<w who on | -30
k<w who order | -28
k<w who out | -47
k<w who paying | -36
k<w who people | -32
k<w who please | 22
k<w who prefer | -27
k<w who put | -47
k<w who remain | -22
k<w who remember | -23
k<w who right | -30
k<w who ring | -40
k<w who round | -34
k<w who said | -49
k<w who same | 32
k<w who saturday | 29
k<w who says | -21
k<w who she | 41
k<w who shouldn't | -21
k<w who show | -23
k<w who since | -23
k<w who skipped | -20
k<w who sold | -26
k<w who sorry | 152
k<w who stand | -22
k<w who stays | -25
k<w who still | -56
k<w who stop | 59
k<w who straight | -37
k<w who suits | -29
k<w who sunday | -24
k<w who swap | -21
k<w who taking | -23
k<w who than | -21
k<w who thank | 93
k<w who thanks | 89
k<w who that | -21
k<w who the | 29
k<w who there | -23
k<w who think | -22
k<w who thursday | -37
k<w who to | -149
k<w who today | -37
k<w who together | -33
k<w who told | -38
k<w who tonight | -31
k<w who took | -35
k<w who true | -35
k<w who twice | -29
k<w who until | -25
k<w who up | -28
k<w who want | -59
k<w who was | -146
k<w who way | -29
k<w who well | -39
k<w who were | -109
k<w who what | 30
k<w who where | -37
k<w who who | -24
k<w who why | -30
k<w who will | -128
k<w who wish | -23
k<w who with | -28
k<w who without | -23
k<w who won't | -33
k<w who wont | -21
k<w who worked | -21
k<w who works | -30
k<w who you've | 39
k<w who your | -44
k<w who yourself | -32
k<w whose a | 35
k<w whose and | 42
k<w whose bag | -35
k<w whose can | -45
k<w whose coat | -22
k<w whose cousins | -22
k<w whose diary | -24
k<w whose eyes | -23
k<w whose first | -23
k<w whose good | -22
k<w whose hair | -26
k<w whose honeymoon | -21
k<w whose i | -49
k<w whose i've | 38
k<w whose is | -25
k<w whose knees | -29
k<w whose mum | -20
k<w whose name | -36
k<w whose own | -44
k<w whose questions | -22
k<w whose reading | -34
k<w whose shoes | -27
k<w whose sincerely | -50
k<w whose teacher | -20
k<w whose things | -20
k<w whose third | -23
k<w whose this | -35
k<w whose thursday | -26
k<w whose violin | -21
k<w whose weekends | -23
k<w whose you | 81
k> infinitive | -24
k> prep | -20
k>> adj adj | -51
k>> adj and | -142
k>> adj det | -86
k>> adj prep | -21
k>> adj who | -36
k>> adj whose | -28
k>> adv $ | -95
k>> adv adj | -21
k>> adv and | -24
k>> adv infinitive | -31
k>> adv name | 25
k>> adv other | -20
k>> adv participle | -21
k>> adv prep | -77
k>> adv who | 21
k>> and asks | 98
k>> and mark | -30
k>> and not | -114
k>> and other | 52
k>> and participle | -41
k>> and time | -28
k>> asks adv | 74
k>> asks noun | 22
k>> asks time | -42
k>> det $ | -28
k>> det and | -21
k>> det asks | -25
k>> det name | -82
k>> det prep | -36
k>> finite $ | 30
k>> finite mark | -21
k>> finite name | 27
k>> finite prep | -30
k>> finite who | 20
k>> infinitive adj | -86
k>> infinitive adv | -62
k>> infinitive and | -52
k>> infinitive det | -58
k>> infinitive name | -69
k>> infinitive not | -30
k>> infinitive noun | -145
k>> infinitive other | -25
k>> infinitive participle | -33
k>> infinitive prep | -30
k>> infinitive sub | -81
k>> infinitive time | -115
k>> name $ | 58
k>> name adv | -23
k>> name and | -21
k>> name asks | -20
k>> name det | -22
k>> name finite | 20
k>> name mark | -129
k>> name participle | 65
k>> name prep | -40
k>> name verb | 23
k>> name who | -88
k>> name whose | -32
k>> not $ | -22
k>> not adv | -37
k>> not infinitive | -22
k>> not mark | -32
k>> not noun | -34
k>> not participle | -67
k>> not whose | -25
k>> noun $ | 44
k>> noun adv | -64
k>> noun and | -70
k>> noun emoji | -25
k>> noun mark | -29
k>> noun name | -29
k>> noun other | -142
k>> noun sub | -36
k>> noun verb | 23
k>> noun who | -20
k>> other adj | -58
k>> other adv | -78
k>> other det | 31
k>> other mark | 44
k>> other participle | -30
k>> other sub | -21
k>> participle $ | -46
k>> participle adj | -68
k>> participle adv | -62
k>> participle and | -73
k>> participle det | 20
k>> participle name | -38
k>> participle not | -27
k>> participle prep | -89
k>> participle time | -95
k>> participle who | -56
k>> prep $ | -87
k>> prep and | -105
k>> prep asks | -121
k>> prep finite | -229
k>> prep name | -77
k>> prep not | -38
k>> prep noun | -27
k>> prep other | -63
k>> prep participle | -180
k>> prep prep | -77
k>> prep verb | -148
k>> prep who | -71
k>> sub sub | 23
k>> sub time | -27
k>> sub whose | -124
k>> time $ | -24
k>> time and | -63
k>> time asks | -58
k>> time infinitive | -37
k>> time name | -22
k>> time not | -21
k>> time other | -96
k>> time participle | -25
k>> time sub | -123
k>> time verb | -45
k>> time who | -23
k>> time whose | -66
k>> verb adv | -38
k>> verb finite | -36
k>> verb participle | -49
k>> verb time | -36
k>> verb whose | -20
k>> who $ | -145
k>> who asks | -49
k>> who mark | -80
k>> who name | -99
k>> who not | 55
k>> who other | -70
k>> who sub | -153
k>> who who | -38
k>> who whose | -22
k>> whose adv | 57
k>> whose asks | -23
k>> whose finite | -37
k>> whose mark | 32
k>> whose other | -29
k>> whose participle | -27
k>> whose verb | -32
k>> whose who | -45
k>>> adj adj mark | -25
k>>> adj adj noun | -20
k>>> adj adv mark | 39
k>>> adj and adv | -22
k>>> adj and det | -21
k>>> adj and finite | -31
k>>> adj asks det | 50
k>>> adj asks finite | 42
k>>> adj det noun | -51
k>>> adj finite adj | -34
k>>> adj finite finite | -25
k>>> adj finite infinitive | -23
k>>> adj mark $ | 24
k>>> adj mark adj | 37
k>>> adj mark and | -132
k>>> adj mark mark | -26
k>>> adj mark name | 60
k>>> adj mark prep | -39
k>>> adj name and | -27
k>>> adj noun $ | -98
k>>> adj noun adv | -42
k>>> adj noun and | -111
k>>> adj noun not | -26
k>>> adj noun noun | -32
k>>> adj noun sub | -49
k>>> adj noun time | -59
k>>> adj noun who | 27
k>>> adj other noun | -28
k>>> adj other who | -25
k>>> adj prep adv | -23
k>>> adj prep det | -32
k>>> adj prep participle | 29
k>>> adj prep sub | 22
k>>> adj prep time | -114
k>>> adj prep who | -38
k>>> adj prep whose | -90
k>>> adj sub det | 29
k>>> adj time $ | 29
k>>> adj time prep | 25
k>>> adj who adj | 30
k>>> adj who finite | -35
k>>> adj who mark | -25
k>>> adv $ $ | -95
k>>> adv adj $ | -20
k>>> adv adj finite | 23
k>>> adv adj noun | -80
k>>> adv adj prep | -53
k>>> adv adj sub | -22
k>>> adv adv mark | -32
k>>> adv adv prep | -23
k>>> adv adv verb | -25
k>>> adv and det | -22
k>>> adv and finite | -28
k>>> adv asks who | -25
k>>> adv det adv | -27
k>>> adv finite adj | -27
k>>> adv finite det | -34
k>>> adv finite infinitive | 30
k>>> adv finite mark | -41
k>>> adv finite other | 20
k>>> adv finite participle | 21
k>>> adv finite verb | 34
k>>> adv finite who | 27
k>>> adv infinitive det | 21
k>>> adv infinitive prep | -31
k>>> adv mark $ | -26
k>>> adv mark adj | -32
k>>> adv mark and | -83
k>>> adv mark det | 41
k>>> adv mark mark | -41
k>>> adv mark name | 91
k>>> adv mark time | -27
k>>> adv name $ | -23
k>>> adv name finite | 65
k>>> adv not finite | -28
k>>> adv noun mark | -39
k>>> adv noun noun | -40
k>>> adv noun sub | -34
k>>> adv noun who | -24
k>>> adv participle det | -27
k>>> adv participle finite | -26
k>>> adv participle mark | -25
k>>> adv participle prep | -38
k>>> adv participle who | -31
k>>> adv prep adj | -38
k>>> adv prep det | -21
k>>> adv prep infinitive | -20
k>>> adv prep name | -28
k>>> adv prep who | -61
k>>> adv prep whose | -40
k>>> adv sub det | -25
k>>> adv time mark | 24
k>>> adv time prep | -37
k>>> adv time time | 39
k>>> adv verb participle | -28
k>>> adv verb prep | -35
k>>> adv who adj | 28
k>>> adv who finite | 25
k>>> adv who prep | 32
k>>> adv whose adj | -35
k>>> adv whose mark | 23
k>>> and adj finite | -28
k>>> and adj sub | 47
k>>> and adv adj | -40
k>>> and adv det | -29
k>>> and adv who | -30
k>>> and asks $ | -43
k>>> and asks det | 26
k>>> and asks finite | 50
k>>> and asks noun | 159
k>>> and det adj | -20
k>>> and det det | -32
k>>> and det mark | 60
k>>> and det noun | -25
k>>> and det other | 20
k>>> and det prep | -30
k>>> and det sub | -41
k>>> and finite adv | -56
k>>> and finite and | -20
k>>> and finite finite | -23
k>>> and finite mark | -28
k>>> and finite name | 52
k>>> and finite participle | -66
k>>> and finite prep | -42
k>>> and finite sub | -26
k>>> and finite verb | -87
k>>> and finite who | 114
k>>> and mark finite | -21
k>>> and name finite | -23
k>>> and not det | -29
k>>> and not finite | -28
k>>> and not prep | -25
k>>> and not who | -30
k>>> and noun name | 30
k>>> and noun noun | -24
k>>> and noun prep | -36
k>>> and noun verb | -40
k>>> and other mark | 64
k>>> and prep adv | -20
k>>> and prep asks | 58
k>>> and prep infinitive | -31
k>>> and prep noun | -22
k>>> and prep verb | -32
k>>> and prep who | -30
k>>> and sub det | -29
k>>> and sub whose | -31
k>>> and time adj | -25
k>>> and time noun | -33
k>>> and time prep | -100
k>>> and who adv | 28
k>>> and who not | -35
k>>> and who noun | 46
k>>> and who time | -26
k>>> and who who | -32
k>>> and whose adj | -37
k>>> and whose finite | -33
k>>> asks adj noun | -37
k>>> asks adj prep | -38
k>>> asks adv finite | 49
k>>> asks det finite | 81
k>>> asks finite adj | -42
k>>> asks finite det | 78
k>>> asks finite infinitive | -35
k>>> asks finite noun | 53
k>>> asks finite participle | -58
k>>> asks finite prep | -26
k>>> asks finite verb | -25
k>>> asks finite who | 151
k>>> asks prep infinitive | -26
k>>> asks who finite | -22
k>>> asks who noun | -38
k>>> det $ $ | -28
k>>> det adj mark | -56
k>>> det adj name | -21
k>>> det adj other | -31
k>>> det adj prep | -78
k>>> det adj who | -29
k>>> det adv adj | -24
k>>> det adv finite | 26
k>>> det adv prep | -34
k>>> det adv time | -24
k>>> det det prep | -30
k>>> det finite det | -23
k>>> det finite prep | 42
k>>> det finite who | -22
k>>> det mark noun | -28
k>>> det mark who | 20
k>>> det name and | -20
k>>> det name finite | -23
k>>> det name mark | -24
k>>> det name name | -24
k>>> det noun $ | -133
k>>> det noun adv | -29
k>>> det noun and | -59
k>>> det noun asks | -104
k>>> det noun det | -67
k>>> det noun finite | 68
k>>> det noun mark | -54
k>>> det noun name | -57
k>>> det noun sub | -103
k>>> det noun time | -24
k>>> det noun who | -29
k>>> det noun whose | -80
k>>> det other and | 22
k>>> det other noun | 22
k>>> det prep det | -35
k>>> det prep noun | -20
k>>> det prep time | -24
k>>> det time $ | -22
k>>> det time and | -83
k>>> det time det | -24
k>>> det time sub | -23
k>>> det time who | -64
k>>> det who mark | -30
k>>> det whose noun | -22
k>>> finite $ $ | 30
k>>> finite adj $ | 23
k>>> finite adj mark | 21
k>>> finite adj sub | 25
k>>> finite adv $ | -29
k>>> finite adv and | 43
k>>> finite adv asks | -29
k>>> finite adv not | -23
k>>> finite adv time | -25
k>>> finite adv verb | -29
k>>> finite adv whose | -23
k>>> finite and adv | -22
k>>> finite and finite | 23
k>>> finite and participle | 49
k>>> finite and prep | -20
k>>> finite and sub | -30
k>>> finite and who | -58
k>>> finite and whose | -26
k>>> finite asks finite | -26
k>>> finite asks whose | -23
k>>> finite det adj | 25
k>>> finite det det | -37
k>>> finite det mark | -24
k>>> finite det time | -34
k>>> finite det who | -26
k>>> finite det whose | -31
k>>> finite finite adj | -41
k>>> finite finite and | -22
k>>> finite finite asks | -32
k>>> finite finite mark | -25
k>>> finite finite noun | 24
k>>> finite finite time | 49
k>>> finite finite verb | -31
k>>> finite infinitive adj | -20
k>>> finite infinitive finite | -26
k>>> finite infinitive mark | -76
k>>> finite infinitive name | 21
k>>> finite infinitive noun | -29
k>>> finite infinitive other | -30
k>>> finite infinitive participle | -20
k>>> finite infinitive whose | 20
k>>> finite mark and | -151
k>>> finite mark asks | -24
k>>> finite mark det | -45
k>>> finite mark name | 57
k>>> finite mark noun | 25
k>>> finite mark prep | -30
k>>> finite mark sub | -22
k>>> finite mark who | -105
k>>> finite name and | 38
k>>> finite name finite | 30
k>>> finite name name | 30
k>>> finite name prep | 24
k>>> finite not infinitive | -25
k>>> finite not noun | -25
k>>> finite not participle | 89
k>>> finite not prep | -20
k>>> finite not time | -33
k>>> finite not who | -29
k>>> finite noun asks | -30
k>>> finite noun name | -25
k>>> finite noun participle | 61
k>>> finite noun sub | -23
k>>> finite noun time | -22
k>>> finite other prep | 25
k>>> finite other time | -23
k>>> finite participle and | 38
k>>> finite participle asks | -23
k>>> finite participle finite | 22
k>>> finite participle time | 38
k>>> finite participle whose | 21
k>>> finite prep adj | -26
k>>> finite prep det | -20
k>>> finite prep finite | -23
k>>> finite prep name | -46
k>>> finite prep noun | -45
k>>> finite prep participle | 32
k>>> finite prep time | -34
k>>> finite sub det | -71
k>>> finite sub finite | -38
k>>> finite sub name | 27
k>>> finite sub whose | 20
k>>> finite time det | -46
k>>> finite time not | 44
k>>> finite verb adj | 28
k>>> finite verb finite | -24
k>>> finite verb noun | 27
k>>> finite verb time | 26
k>>> finite verb who | -34
k>>> finite who adj | 24
k>>> finite who adv | 66
k>>> finite who finite | -34
k>>> finite who infinitive | 119
k>>> finite who name | -21
k>>> finite who noun | -23
k>>> finite who participle | 67
k>>> finite who sub | -21
k>>> finite who time | 43
k>>> finite who verb | 30
k>>> finite whose and | -21
k>>> finite whose det | 20
k>>> finite whose mark | -37
k>>> finite whose time | 25
k>>> finite whose who | -21
k>>> infinitive adj mark | -24
k>>> infinitive adv finite | -37
k>>> infinitive adv mark | -30
k>>> infinitive and who | -27
k>>> infinitive asks who | -39
k>>> infinitive det adj | -85
k>>> infinitive det noun | -36
k>>> infinitive det prep | -20
k>>> infinitive mark adv | -21
k>>> infinitive mark noun | -34
k>>> infinitive mark who | -36
k>>> infinitive name $ | -27
k>>> infinitive name noun | -25
k>>> infinitive noun and | -25
k>>> infinitive noun det | -31
k>>> infinitive noun mark | -22
k>>> infinitive noun prep | -41
k>>> infinitive noun who | -22
k>>> infinitive participle prep | -26
k>>> infinitive participle who | -28
k>>> infinitive prep det | 22
k>>> infinitive prep finite | -22
k>>> infinitive prep infinitive | -37
k>>> infinitive prep noun | -51
k>>> infinitive prep prep | -50
k>>> infinitive prep time | -50
k>>> infinitive prep who | -86
k>>> infinitive prep whose | -41
k>>> infinitive sub det | -26
k>>> infinitive sub who | -25
k>>> infinitive time time | -23
k>>> infinitive who adj | -35
k>>> infinitive who adv | -29
k>>> infinitive who and | -28
k>>> infinitive who asks | 34
k>>> infinitive who det | -72
k>>> infinitive who finite | -149
k>>> infinitive who noun | -50
k>>> infinitive who prep | -29
k>>> infinitive who sub | -40
k>>> infinitive who time | -24
k>>> infinitive who who | -42
k>>> infinitive whose adj | -20
k>>> infinitive whose det | -30
k>>> infinitive whose noun | -139
k>>> infinitive whose who | 70
k>>> name $ $ | 58
k>>> name and time | -26
k>>> name and who | -20
k>>> name asks finite | -21
k>>> name det noun | -30
k>>> name finite adj | -24
k>>> name finite det | 28
k>>> name finite finite | -34
k>>> name finite not | -33
k>>> name finite noun | 95
k>>> name finite sub | 64
k>>> name finite verb | -42
k>>> name finite who | -30
k>>> name finite whose | 56
k>>> name mark and | -23
k>>> name mark who | -24
k>>> name name $ | 50
k>>> name name finite | 35
k>>> name name who | -25
k>>> name noun and | -24
k>>> name noun finite | 27
k>>> name noun noun | 52
k>>> name noun who | -40
k>>> name participle noun | 56
k>>> name prep time | -46
k>>> name prep who | -22
k>>> name time mark | -38
k>>> name who finite | -61
k>>> name who noun | -24
k>>> not $ $ | -22
k>>> not adj prep | -29
k>>> not finite prep | -66
k>>> not finite time | -21
k>>> not finite who | -54
k>>> not finite whose | -25
k>>> not mark and | -26
k>>> not mark finite | -21
k>>> not mark who | -26
k>>> not noun mark | -37
k>>> not noun prep | -21
k>>> not prep who | 33
k>>> not sub who | 35
k>>> not time mark | -35
k>>> not time prep | 25
k>>> not verb adj | 30
k>>> not verb participle | -27
k>>> not who participle | -28
k>>> not who prep | 21
k>>> noun $ $ | 44
k>>> noun adj adv | -29
k>>> noun adj and | 22
k>>> noun adj asks | -25
k>>> noun adj prep | -76
k>>> noun adj time | -37
k>>> noun adv and | -22
k>>> noun adv prep | -44
k>>> noun adv sub | -21
k>>> noun adv time | -39
k>>> noun adv who | -55
k>>> noun and adv | -35
k>>> noun and det | -147
k>>> noun and finite | -186
k>>> noun and mark | -31
k>>> noun and name | -22
k>>> noun and other | -28
k>>> noun and time | -65
k>>> noun and who | -153
k>>> noun and whose | -55
k>>> noun asks adj | -27
k>>> noun asks det | -20
k>>> noun asks finite | -112
k>>> noun asks whose | -41
k>>> noun det adv | -27
k>>> noun det finite | -32
k>>> noun det noun | -26
k>>> noun det other | -26
k>>> noun emoji $ | -25
k>>> noun finite infinitive | -73
k>>> noun finite not | 20
k>>> noun finite other | -36
k>>> noun finite participle | -54
k>>> noun finite verb | -25
k>>> noun finite who | -65
k>>> noun mark $ | -68
k>>> noun mark and | -166
k>>> noun mark asks | -46
k>>> noun mark det | -206
k>>> noun mark finite | -33
k>>> noun mark mark | -34
k>>> noun mark name | 28
k>>> noun mark not | -36
k>>> noun mark noun | 23
k>>> noun mark prep | -204
k>>> noun mark time | -135
k>>> noun mark who | -48
k>>> noun name $ | -163
k>>> noun name name | -21
k>>> noun name prep | -29
k>>> noun name time | -21
k>>> noun name who | 38
k>>> noun not participle | -26
k>>> noun not time | -31
k>>> noun not whose | -38
k>>> noun noun adv | -69
k>>> noun noun mark | -22
k>>> noun noun name | -38
k>>> noun noun other | -20
k>>> noun noun participle | -20
k>>> noun noun sub | -56
k>>> noun noun time | -81
k>>> noun noun who | -45
k>>> noun noun whose | -44
k>>> noun other mark | -20
k>>> noun participle and | -26
k>>> noun participle finite | -32
k>>> noun participle prep | -106
k>>> noun prep adj | -90
k>>> noun prep adv | -45
k>>> noun prep and | -21
k>>> noun prep asks | -35
k>>> noun prep finite | -76
k>>> noun prep prep | -21
k>>> noun prep time | -28
k>>> noun prep verb | -26
k>>> noun prep who | -42
k>>> noun prep whose | -45
k>>> noun sub det | -145
k>>> noun sub finite | -65
k>>> noun time adv | 50
k>>> noun time det | -32
k>>> noun time name | -29
k>>> noun time other | -36
k>>> noun time sub | -24
k>>> noun time verb | -37
k>>> noun time who | -22
k>>> noun verb adj | -37
k>>> noun verb participle | 24
k>>> noun verb who | -39
k>>> noun who adv | -67
k>>> noun who and | -22
k>>> noun who det | 30
k>>> noun who finite | -99
k>>> noun who not | -25
k>>> noun who noun | -114
k>>> noun who participle | 28
k>>> noun who prep | 71
k>>> noun who time | -25
k>>> noun who who | 27
k>>> noun whose adv | -25
k>>> noun whose mark | -37
k>>> noun whose time | -23
k>>> other adj finite | -29
k>>> other adj noun | -32
k>>> other and finite | -26
k>>> other finite and | -37
k>>> other finite det | -23
k>>> other finite participle | 24
k>>> other finite prep | -27
k>>> other finite who | -30
k>>> other mark adv | 22
k>>> other mark and | -23
k>>> other mark det | 37
k>>> other mark finite | 46
k>>> other mark time | 68
k>>> other noun and | -21
k>>> other noun noun | -21
k>>> other noun prep | -37
k>>> other noun sub | -30
k>>> other prep time | 42
k>>> other prep who | -26
k>>> other prep whose | -30
k>>> other sub who | -36
k>>> other time adv | -22
k>>> other time mark | -24
k>>> participle $ $ | -46
k>>> participle asks who | -26
k>>> participle finite participle | -31
k>>> participle finite verb | -27
k>>> participle finite who | 21
k>>> participle mark adj | -23
k>>> participle mark adv | 21
k>>> participle mark and | -35
k>>> participle mark det | -42
k>>> participle mark finite | -20
k>>> participle mark noun | -24
k>>> participle mark sub | -37
k>>> participle mark whose | 34
k>>> participle noun $ | -21
k>>> participle noun finite | 25
k>>> participle noun prep | -73
k>>> participle noun whose | -38
k>>> participle prep adv | -26
k>>> participle prep det | -145
k>>> participle prep infinitive | -42
k>>> participle prep noun | -50
k>>> participle prep prep | -58
k>>> participle prep who | -111
k>>> participle prep whose | -50
k>>> participle sub finite | -22
k>>> participle sub who | -25
k>>> participle sub whose | -26
k>>> participle time finite | -20
k>>> participle time mark | -21
k>>> participle time time | -24
k>>> participle who and | -23
k>>> participle who asks | -28
k>>> participle who det | -29
k>>> participle who finite | -123
k>>> participle who mark | -41
k>>> participle who name | -23
k>>> participle who noun | -29
k>>> participle who prep | -95
k>>> participle whose adj | -21
k>>> prep $ $ | -87
k>>> prep adj and | -33
k>>> prep adj finite | -30
k>>> prep adj mark | -21
k>>> prep adj prep | -57
k>>> prep adv $ | -21
k>>> prep adv det | -32
k>>> prep adv prep | 21
k>>> prep adv who | 22
k>>> prep and finite | -28
k>>> prep asks noun | -27
k>>> prep asks who | -64
k>>> prep det finite | -27
k>>> prep det name | -55
k>>> prep det prep | -91
k>>> prep finite det | -28
k>>> prep finite finite | -24
k>>> prep finite prep | -34
k>>> prep finite who | -42
k>>> prep finite whose | -22
k>>> prep infinitive adj | -20
k>>> prep infinitive and | -24
k>>> prep infinitive det | 24
k>>> prep infinitive finite | -20
k>>> prep infinitive noun | -77
k>>> prep infinitive prep | -230
k>>> prep infinitive sub | -41
k>>> prep infinitive who | -194
k>>> prep infinitive whose | -72
k>>> prep mark adj | -22
k>>> prep mark and | -76
k>>> prep mark det | -24
k>>> prep mark finite | -73
k>>> prep mark not | -36
k>>> prep mark participle | -23
k>>> prep mark prep | -25
k>>> prep mark sub | -36
k>>> prep mark time | 23
k>>> prep name finite | -49
k>>> prep name mark | -42
k>>> prep name name | -33
k>>> prep name noun | -55
k>>> prep name prep | -45
k>>> prep noun adj | -49
k>>> prep noun adv | -34
k>>> prep noun and | -104
k>>> prep noun det | -66
k>>> prep noun finite | -46
k>>> prep noun mark | 26
k>>> prep noun name | -66
k>>> prep noun not | -25
k>>> prep noun noun | -232
k>>> prep noun prep | -63
k>>> prep noun sub | -40
k>>> prep noun time | -116
k>>> prep noun who | -23
k>>> prep other adj | -25
k>>> prep other adv | -20
k>>> prep other and | -24
k>>> prep other mark | -26
k>>> prep other noun | -24
k>>> prep participle finite | -22
k>>> prep participle noun | -21
k>>> prep participle prep | -35
k>>> prep prep adv | -24
k>>> prep prep det | -145
k>>> prep prep finite | -20
k>>> prep prep infinitive | -53
k>>> prep prep noun | -71
k>>> prep prep who | -75
k>>> prep prep whose | -64
k>>> prep sub det | -27
k>>> prep sub finite | -22
k>>> prep sub name | -23
k>>> prep sub noun | -27
k>>> prep time adj | -54
k>>> prep time adv | -65
k>>> prep time finite | -35
k>>> prep time name | -85
k>>> prep time other | -26
k>>> prep time prep | -63
k>>> prep time sub | -88
k>>> prep time whose | 24
k>>> prep verb det | -31
k>>> prep verb participle | -38
k>>> prep who $ | -80
k>>> prep who adj | -73
k>>> prep who and | -137
k>>> prep who asks | -22
k>>> prep who det | -53
k>>> prep who finite | -221
k>>> prep who mark | -172
k>>> prep who name | -30
k>>> prep who noun | -192
k>>> prep who participle | -20
k>>> prep who prep | -24
k>>> prep who sub | -40
k>>> prep whose adj | -125
k>>> prep whose det | -33
k>>> prep whose finite | -37
k>>> prep whose participle | -26
k>>> sub det adj | -38
k>>> sub det other | 26
k>>> sub det prep | -24
k>>> sub finite adv | 23
k>>> sub finite det | 23
k>>> sub finite finite | -22
k>>> sub finite infinitive | -20
k>>> sub finite noun | -29
k>>> sub finite time | -21
k>>> sub finite who | 47
k>>> sub name $ | -21
k>>> sub sub finite | 57
k>>> sub sub who | -20
k>>> sub who adj | -32
k>>> sub who mark | 49
k>>> sub whose noun | -94
k>>> time $ $ | -24
k>>> time adj finite | -27
k>>> time adj mark | -23
k>>> time adj name | -50
k>>> time adj noun | 21
k>>> time adv and | -33
k>>> time adv det | -26
k>>> time and det | -53
k>>> time and finite | -94
k>>> time and who | -69
k>>> time det mark | -20
k>>> time det time | -41
k>>> time finite adv | -41
k>>> time finite and | -20
k>>> time finite finite | 21
k>>> time finite mark | -32
k>>> time finite not | 27
k>>> time finite prep | -36
k>>> time finite who | -66
k>>> time infinitive prep | -21
k>>> time infinitive who | -22
k>>> time mark adj | -21
k>>> time mark and | -60
k>>> time mark det | 33
k>>> time mark finite | -42
k>>> time mark mark | -41
k>>> time mark participle | 45
k>>> time mark time | -28
k>>> time name $ | -59
k>>> time name mark | -21
k>>> time name name | -26
k>>> time name prep | 25
k>>> time not det | -27
k>>> time not finite | -28
k>>> time noun $ | -53
k>>> time noun adj | -28
k>>> time noun and | -115
k>>> time noun asks | -20
k>>> time noun noun | -21
k>>> time noun participle | -27
k>>> time noun who | 46
k>>> time noun whose | -27
k>>> time other finite | -26
k>>> time prep time | -20
k>>> time prep whose | -51
k>>> time sub det | -29
k>>> time sub who | -63
k>>> time time adv | -22
k>>> time time and | -62
k>>> time time asks | -36
k>>> time time det | -20
k>>> time time mark | -194
k>>> time time prep | -56
k>>> time time who | 51
k>>> time time whose | 25
k>>> time verb det | -22
k>>> time verb participle | -31
k>>> time who finite | -34
k>>> time who infinitive | 69
k>>> time who prep | -21
k>>> time whose noun | -40
k>>> verb adj adv | -33
k>>> verb adj noun | -21
k>>> verb adj prep | -88
k>>> verb adv prep | -21
k>>> verb det adj | -37
k>>> verb participle and | -25
k>>> verb participle other | -21
k>>> verb participle prep | -151
k>>> verb participle sub | 32
k>>> verb participle who | -62
k>>> verb prep det | -71
k>>> verb prep infinitive | -27
k>>> verb prep mark | -29
k>>> verb time prep | -31
k>>> verb who and | 37
k>>> verb who noun | -37
k>>> verb who prep | -24
k>>> verb whose noun | -20
k>>> who $ $ | -145
k>>> who adj adj | -39
k>>> who adj asks | 32
k>>> who adj det | -33
k>>> who adj sub | 27
k>>> who adj who | -20
k>>> who adv adv | -27
k>>> who adv and | -24
k>>> who adv asks | -30
k>>> who adv det | -22
k>>> who adv finite | 26
k>>> who adv mark | -34
k>>> who adv time | -37
k>>> who adv whose | -36
k>>> who and adv | -25
k>>> who and finite | -96
k>>> who and name | 21
k>>> who and noun | 26
k>>> who asks det | -27
k>>> who asks finite | -34
k>>> who det adv | -27
k>>> who det finite | 20
k>>> who det other | -20
k>>> who det who | -24
k>>> who finite $ | -103
k>>> who finite adv | -35
k>>> who finite and | -39
k>>> who finite asks | 21
k>>> who finite det | 28
k>>> who finite mark | -43
k>>> who finite not | -21
k>>> who finite noun | -34
k>>> who finite other | -29
k>>> who finite participle | 41
k>>> who finite sub | 56
k>>> who finite time | 98
k>>> who infinitive adj | -31
k>>> who infinitive and | -28
k>>> who infinitive det | -109
k>>> who infinitive mark | -25
k>>> who infinitive prep | -103
k>>> who infinitive time | 27
k>>> who infinitive whose | -20
k>>> who mark adj | -25
k>>> who mark and | -118
k>>> who mark det | -25
k>>> who mark finite | -102
k>>> who mark not | -26
k>>> who mark noun | -21
k>>> who mark participle | -20
k>>> who name $ | -50
k>>> who not finite | 63
k>>> who not participle | 27
k>>> who noun $ | -22
k>>> who noun adv | -32
k>>> who noun and | -42
k>>> who noun finite | 24
k>>> who noun mark | -122
k>>> who noun not | -32
k>>> who noun participle | -24
k>>> who noun sub | -29
k>>> who noun who | -46
k>>> who other adj | -31
k>>> who other mark | -26
k>>> who other who | -27
k>>> who participle and | -31
k>>> who participle det | 47
k>>> who participle finite | -27
k>>> who participle name | 27
k>>> who participle prep | -57
k>>> who prep asks | -22
k>>> who prep det | -33
k>>> who prep finite | -44
k>>> who prep infinitive | -109
k>>> who prep participle | -24
k>>> who prep time | -144
k>>> who prep verb | -24
k>>> who sub det | -27
k>>> who sub who | -69
k>>> who time adj | -20
k>>> who time adv | 33
k>>> who time infinitive | 22
k>>> who time prep | 72
k>>> who verb participle | 27
k>>> who verb who | -30
k>>> who who noun | -25
k>>> who whose noun | -74
k>>> whose adj prep | 33
k>>> whose adv mark | 69
k>>> whose and finite | 23
k>>> whose det adj | -30
k>>> whose finite adj | -23
k>>> whose finite det | -21
k>>> whose finite finite | -21
k>>> whose finite infinitive | -26
k>>> whose finite who | -22
k>>> whose mark and | -23
k>>> whose mark name | 89
k>>> whose mark noun | 71
k>>> whose name and | -30
k>>> whose noun $ | -49
k>>> whose noun adj | -27
k>>> whose noun and | -34
k>>> whose noun asks | -29
k>>> whose noun det | -28
k>>> whose noun finite | 60
k>>> whose noun mark | -39
k>>> whose noun noun | 27
k>>> whose noun sub | -89
k>>> whose noun time | -49
k>>> whose noun who | -154
k>>> whose noun whose | -46
k>>> whose prep time | -25
k>>> whose time finite | 32
k>>> whose time prep | 20
left 1 | 21
left 2 | -107
left 8-12 | 20
shout | -54
since 1 | -196
since 2 | -77
since 3-4 | -130
since 5-7 | -60
since many | 89
w<k " adv | -23
w<k " det | 30
w<k " finite | 39
w<k " name | -40
w<k " participle | -37
w<k " time | 20
w<k " who | 61
w<k #money det | -38
w<k #money noun | 30
w<k #money who | 21
w<k #name adj | 21
w<k #name asks | 65
w<k #name det | 44
w<k #name other | -32
w<k #name participle | -29
w<k #name who | 33
w<k #name whose | 50
w<k #number adj | -29
w<k #number adv | 25
w<k #number not | -33
w<k #number noun | -40
w<k #number verb | 61
w<k #number who | -38
w<k #number whose | 30
w<k #time det | 70
w<k #time noun | 20
w<k #time other | 56
w<k #time prep | -26
w<k #time time | -25
w<k #time who | 90
w<k #time whose | -20
w<k ( noun | -28
w<k , adj | -38
w<k , adv | -48
w<k , and | -78
w<k , asks | -21
w<k , finite | -22
w<k , not | -81
w<k , sub | -43
w<k , verb | -31
w<k - noun | -27
w<k . det | -24
w<k . prep | -28
w<k . who | -20
w<k : finite | -30
w<k : who | 22
w<k : whose | -40
w<k ; det | -26
w<k ; finite | -22
w<k ; time | -24
w<k ; who | -46
w<k a adj | -71
w<k a adv | -51
w<k a det | -28
w<k a noun | -169
w<k a participle | -25
w<k a time | -50
w<k about adj | -41
w<k about asks | -42
w<k about name | -30
w<k about participle | -37
w<k about sub | -26
w<k about time | -71
w<k about who | -21
w<k about whose | -26
w<k absolute noun | -35
w<k account prep | -31
w<k actual noun | -33
w<k after det | -51
w<k after whose | -26
w<k after-school noun | -32
w<k afternoon prep | 32
w<k again and | -24
w<k again asks | 24
w<k again finite | 48
w<k again who | 58
w<k alarm prep | -34
w<k all adv | -27
w<k all finite | 32
w<k all prep | -41
w<k all who | -38
w<k allergy noun | -39
w<k aloud prep | -35
w<k already infinitive | -38
w<k already prep | -25
w<k also finite | -21
w<k also infinitive | -37
w<k always det | -42
w<k always participle | -33
w<k am adj | -53
w<k am adv | -22
w<k am and | -29
w<k am det | -24
w<k am not | -25
w<k am noun | 28
w<k am participle | -20
w<k an adj | -29
w<k an noun | -152
w<k and adv | -51
w<k and asks | -37
w<k and det | -81
w<k and finite | -131
w<k and name | -34
w<k and noun | -31
w<k and time | -59
w<k and who | -133
w<k and whose | -40
w<k angry prep | -22
w<k another noun | -31
w<k answer finite | 86
w<k answer who | 32
w<k any adj | -32
w<k anyone finite | -32
w<k anything finite | 29
w<k anything noun | -33
w<k app finite | -27
w<k app prep | -44
w<k appointment prep | -21
w<k april time | -32
w<k are adj | -60
w<k are det | -39
w<k are not | -20
w<k are participle | -26
w<k are prep | -74
w<k are whose | -31
w<k around det | 29
w<k arrive prep | -33
w<k as adj | -37
w<k as adv | -46
w<k as det | -67
w<k as finite | -20
w<k as sub | -23
w<k as who | -27
w<k ask det | -47
w<k ask name | -20
w<k ask noun | -53
w<k ask prep | -26
w<k asked adv | -30
w<k asked sub | -31
w<k asked who | -34
w<k asking prep | -20
w<k asking sub | -27
w<k assembly prep | -33
w<k at adj | -32
w<k at adv | -23
w<k at finite | 49
w<k at name | -24
w<k at noun | -180
w<k at participle | -37
w<k at time | -182
w<k at who | -66
w<k at whose | -188
w<k ate prep | -21
w<k attendance noun | -41
w<k august who | 115
w<k awake prep | -25
w<k baby noun | -37
w<k baby prep | -36
w<k back and | -40
w<k back asks | -31
w<k back finite | 32
w<k back prep | -174
w<k back who | 101
w<k bad prep | -28
w<k bag finite | 28
w<k bag prep | -62
w<k bag who | 70
w<k balance prep | -36
w<k bank noun | -21
w<k be adj | -101
w<k be adv | -20
w<k be det | -66
w<k be participle | -108
w<k be verb | -31
w<k be whose | -38
w<k because noun | -27
w<k because who | -65
w<k bed finite | 97
w<k bed noun | 47
w<k been participle | -70
w<k been prep | -31
w<k before det | -76
w<k before finite | -27
w<k before time | -106
w<k before whose | -40
w<k being prep | -29
w<k believe finite | -38
w<k beside who | -27
w<k best noun | -20
w<k better noun | -24
w<k between det | -34
w<k between noun | -30
w<k between who | -26
w<k bike prep | -38
w<k birth noun | -31
w<k bit adj | -34
w<k black noun | -23
w<k blood finite | -25
w<k blood noun | -26
w<k blue noun | -62
w<k boiler noun | -35
w<k book det | -34
w<k book noun | -37
w<k book who | -24
w<k books finite | -28
w<k born prep | -41
w<k both finite | 30
w<k both prep | -34
w<k bottle prep | -41
w<k bought who | -23
w<k box prep | -32
w<k boxing noun | -20
w<k boy finite | -25
w<k boy who | 33
w<k boys prep | -32
w<k breakfast who | 115
w<k bring det | -49
w<k bring who | -55
w<k bringing det | -27
w<k brother's participle | -40
w<k brought who | -30
w<k brown noun | -26
w<k burden prep | -23
w<k bus finite | -33
w<k bus prep | -32
w<k business prep | -37
w<k but finite | -43
w<k but other | -27
w<k but time | -20
w<k but who | -56
w<k buy who | -23
w<k by det | -67
w<k by noun | -49
w<k by prep | -20
w<k by time | -107
w<k cake finite | -28
w<k cake prep | -35
w<k calendar finite | 37
w<k calendar prep | -39
w<k call det | -31
w<k call prep | -35
w<k call time | 49
w<k called noun | -28
w<k calls prep | -36
w<k calls who | -23
w<k came finite | 36
w<k came noun | -20
w<k came prep | -37
w<k camp noun | -26
w<k can det | -24
w<k can finite | -90
w<k can not | -34
w<k can who | -23
w<k cannot infinitive | -22
w<k cant finite | -30
w<k car and | -29
w<k car finite | -21
w<k car noun | -32
w<k card finite | 28
w<k card prep | -28
w<k carried who | -25
w<k carry prep | -29
w<k case finite | -35
w<k case who | -65
w<k chair prep | -28
w<k changed det | -32
w<k check det | -35
w<k check prep | -31
w<k check who | 28
w<k child noun | -23
w<k child's noun | -28
w<k children prep | -24
w<k christmas noun | -26
w<k church finite | -23
w<k church noun | -26
w<k class finite | -32
w<k class noun | -28
w<k class prep | -38
w<k close prep | -31
w<k closes prep | -35
w<k club finite | 27
w<k club noun | 31
w<k club prep | -33
w<k coach prep | -32
w<k cold who | 115
w<k comes finite | 21
w<k comes noun | -20
w<k coming prep | -43
w<k confirmed prep | -34
w<k consent noun | -27
w<k consider participle | -45
w<k contact noun | -32
w<k controlling noun | -48
w<k copy finite | 20
w<k cos who | -34
w<k cost who | 24
w<k costs time | -22
w<k could adv | -36
w<k could infinitive | -82
w<k could not | -26
w<k could who | -98
w<k counsellor finite | -25
w<k court finite | -24
w<k cousin's noun | -34
w<k cover det | -29
w<k crazy adj | -39
w<k cream finite | -36
w<k credit noun | -30
w<k cross noun | -41
w<k cross prep | -34
w<k crying prep | -29
w<k cut prep | -23
w<k dad finite | -33
w<k dad prep | -27
w<k dad who | -62
w<k daddy's noun | -29
w<k dare finite | 23
w<k date finite | -21
w<k date prep | -25
w<k daughter finite | -29
w<k daughter prep | 29
w<k day adj | 97
w<k day prep | -31
w<k day sub | 56
w<k day who | -92
w<k days prep | -22
w<k dear name | -41
w<k decent noun | -27
w<k depends asks | -35
w<k deposit prep | -38
w<k did name | -32
w<k did prep | -50
w<k did who | -106
w<k did whose | -32
w<k didn't infinitive | -35
w<k dinner noun | -43
w<k directly prep | -31
w<k do adv | 25
w<k do and | 30
w<k do det | -113
w<k do not | -21
w<k do noun | -21
w<k do time | -49
w<k does det | -30
w<k does infinitive | 25
w<k does name | -24
w<k does noun | -49
w<k dog prep | -37
w<k doing who | -28
w<k don't infinitive | -157
w<k don't who | -35
w<k done and | -47
w<k done noun | -36
w<k done time | 25
w<k dont infinitive | -36
w<k door finite | 27
w<k door who | 107
w<k dose prep | -30
w<k down and | -45
w<k down asks | -42
w<k down det | 35
w<k down finite | 59
w<k down time | -23
w<k dr name | -20
w<k drink prep | -35
w<k drive adj | -30
w<k drive prep | 37
w<k driving noun | -38
w<k driving prep | -20
w<k drop prep | -25
w<k dry noun | 27
w<k due noun | -30
w<k due time | -24
w<k eat noun | -41
w<k eid noun | -26
w<k else finite | -23
w<k else prep | -46
w<k else who | -44
w<k email prep | -33
w<k empty noun | -25
w<k en finite | -34
w<k end finite | 32
w<k ends prep | -27
w<k enjoy who | -23
w<k enough prep | 21
w<k entire noun | -30
w<k envelope prep | -23
w<k even adj | 34
w<k even det | -29
w<k even infinitive | -33
w<k even noun | -30
w<k even participle | -36
w<k even prep | -21
w<k even whose | -34
w<k evening and | -46
w<k evening noun | 33
w<k evening who | 55
w<k ever finite | -71
w<k ever verb | -32
w<k every noun | -116
w<k every time | -46
w<k everybody finite | 37
w<k everybody prep | 28
w<k everything finite | -34
w<k everything who | -21
w<k exact noun | -36
w<k exactly finite | 29
w<k exam prep | -23
w<k exchange prep | -36
w<k expensive noun | -27
w<k expires prep | -45
w<k extra noun | -25
w<k eye noun | -36
w<k fall prep | -40
w<k family noun | -24
w<k family prep | -38
w<k feel adj | -29
w<k feel prep | -24
w<k fell adj | -21
w<k felt adj | -42
w<k fetch who | -24
w<k fill prep | -33
w<k finally finite | -25
w<k finally participle | -38
w<k financial noun | -35
w<k find det | -22
w<k fine and | -39
w<k fine prep | -23
w<k first det | 81
w<k first finite | -43
w<k first prep | -23
w<k first time | -25
w<k first who | 38
w<k fish noun | -29
w<k flat noun | -29
w<k flat prep | -28
w<k flight finite | -24
w<k flight noun | -23
w<k floor who | 65
w<k fly prep | -41
w<k folder finite | -31
w<k folder prep | -42
w<k football noun | -28
w<k football prep | -28
w<k for adj | -34
w<k for adv | -34
w<k for asks | -42
w<k for det | -201
w<k for finite | -42
w<k for noun | -28
w<k for participle | -110
w<k for prep | -20
w<k for sub | -21
w<k for time | -138
w<k for verb | -22
w<k for who | -68
w<k for whose | -125
w<k forget who | -30
w<k forget whose | -32
w<k form finite | 25
w<k form noun | 56
w<k form who | -25
w<k found det | -26
w<k found who | -20
w<k found whose | -33
w<k friday and | 33
w<k friday det | -30
w<k friday prep | -60
w<k friday sub | -39
w<k friday time | 41
w<k friday who | -34
w<k friends finite | -28
w<k from adj | -34
w<k from det | -131
w<k from name | -26
w<k from noun | -88
w<k from participle | -24
w<k from time | -107
w<k from whose | -62
w<k front noun | -20
w<k full noun | -29
w<k funny asks | -40
w<k gas noun | -26
w<k gate prep | -40
w<k get adj | -20
w<k get adv | -24
w<k get det | -49
w<k get noun | -20
w<k get who | -49
w<k gets adj | -25
w<k gets finite | -24
w<k getting finite | -22
w<k girl prep | -22
w<k girls finite | -32
w<k girls prep | -35
w<k give det | -27
w<k give who | -41
w<k given det | -34
w<k gives who | -27
w<k glasses prep | -34
w<k go det | 36
w<k go finite | 24
w<k go noun | -27
w<k go prep | -86
w<k god finite | -36
w<k goes adj | -22
w<k goes finite | 22
w<k goes prep | -33
w<k going adj | -36
w<k going prep | -26
w<k going who | 32
w<k gonna infinitive | -25
w<k good who | 81
w<k got det | -85
w<k got noun | -33
w<k gp finite | -26
w<k grandmother's noun | -33
w<k great noun | -20
w<k growing noun | -34
w<k guy finite | 41
w<k had det | -125
w<k had noun | -57
w<k had prep | -22
w<k had whose | -32
w<k happen prep | -23
w<k hard noun | 29
w<k has adv | -30
w<k has det | -106
w<k has not | -21
w<k has noun | -25
w<k has participle | -30
w<k has who | -34
w<k has whose | -25
w<k hate prep | -26
w<k have adj | -21
w<k have det | -169
w<k have finite | 21
w<k have noun | -68
w<k have participle | -36
w<k have who | -132
w<k have whose | -70
w<k he finite | -174
w<k he'd infinitive | -28
w<k he'll finite | -33
w<k he'll infinitive | -39
w<k head finite | 39
w<k head prep | -28
w<k hear sub | -23
w<k hear who | -24
w<k her adj | -37
w<k her det | -23
w<k her other | -30
w<k her time | -29
w<k her who | -26
w<k here and | 51
w<k here prep | -37
w<k here who | -39
w<k hey who | 82
w<k him adj | -30
w<k him adv | -24
w<k him asks | -25
w<k him finite | 70
w<k him noun | 50
w<k him prep | -20
w<k himself who | -43
w<k his name | -26
w<k his noun | -181
w<k his other | -23
w<k hold det | -28
w<k hold prep | -22
w<k holding det | -33
w<k holiday noun | -30
w<k hoodie finite | 26
w<k hope finite | -34
w<k hope whose | -22
w<k hoping finite | -47
w<k hour prep | -29
w<k hour who | 155
w<k house and | 29
w<k house prep | -24
w<k house time | -36
w<k house who | -55
w<k how det | -40
w<k how who | -49
w<k hung prep | -29
w<k i adv | -90
w<k i finite | -312
w<k i infinitive | -80
w<k i participle | -26
w<k i who | 69
w<k i'd infinitive | -83
w<k i'll finite | -33
w<k i'll infinitive | -114
w<k i'm adj | -107
w<k i'm det | -53
w<k i'm not | -27
w<k i've not | -23
w<k i've participle | -33
w<k idea asks | -40
w<k if det | -31
w<k if finite | -84
w<k if who | -120
w<k il finite | -30
w<k ill finite | -31
w<k ill noun | -39
w<k im adj | -32
w<k im adv | -30
w<k im and | -22
w<k in adj | -61
w<k in and | -45
w<k in det | -46
w<k in finite | 20
w<k in name | -80
w<k in noun | -109
w<k in prep | -81
w<k in time | -28
w<k in whose | -233
w<k inhaler finite | -33
w<k inhaler prep | -36
w<k inside det | -32
w<k instead finite | 135
w<k instead prep | -42
w<k insurance finite | -35
w<k insurance noun | -33
w<k into det | -41
w<k into noun | -26
w<k into whose | -36
w<k invoice prep | -33
w<k is adj | -59
w<k is adv | -28
w<k is and | 110
w<k is det | -211
w<k is name | -26
w<k is not | -68
w<k is noun | -27
w<k is participle | -47
w<k is prep | -150
w<k is time | -136
w<k isn't adj | -25
w<k isn't det | -29
w<k isn't who | -21
w<k it adj | 29
w<k it and | 20
w<k it name | 88
w<k it not | -40
w<k it noun | 40
w<k it other | 48
w<k it participle | 32
w<k it prep | -82
w<k it who | 96
w<k it whose | 82
w<k it'll infinitive | -25
w<k it's adj | -59
w<k it's det | -69
w<k its det | -33
w<k its finite | -20
w<k its not | -26
w<k its noun | -48
w<k job finite | 80
w<k judge finite | -31
w<k judge noun | -41
w<k jule finite | -28
w<k july prep | -24
w<k july time | -32
w<k june prep | -38
w<k june time | -29
w<k just and | -23
w<k just finite | -87
w<k keep who | -22
w<k keeping noun | -39
w<k kept det | -32
w<k kid finite | -24
w<k kid prep | -30
w<k kids' noun | -27
w<k kind noun | -20
w<k kindly finite | -21
w<k kit finite | -30
w<k know asks | -80
w<k know prep | -56
w<k know sub | -26
w<k know who | -22
w<k knows who | -37
w<k lachlan finite | -30
w<k lady prep | -34
w<k last noun | -111
w<k last time | -74
w<k late adv | -20
w<k laugh prep | -35
w<k lawyer finite | -34
w<k learn det | -42
w<k learned prep | -26
w<k least finite | -20
w<k leave det | -23
w<k leave noun | -36
w<k leave prep | -25
w<k leave who | -27
w<k leave whose | -23
w<k left det | -42
w<k left prep | -21
w<k left whose | -38
w<k let det | -24
w<k let prep | -20
w<k let who | -111
w<k letter finite | -22
w<k letter prep | -20
w<k library noun | -30
w<k library prep | -38
w<k lie prep | -21
w<k life prep | -48
w<k lights prep | -23
w<k like adj | -27
w<k like det | -152
w<k like finite | -27
w<k like participle | -31
w<k like prep | -74
w<k like sub | -33
w<k like time | 21
w<k like who | -100
w<k line prep | -34
w<k list finite | 23
w<k list prep | -25
w<k little adj | -30
w<k little noun | -54
w<k little time | -28
w<k live prep | -38
w<k living prep | -24
w<k lobby prep | -27
w<k long noun | -29
w<k look prep | -49
w<k look who | -32
w<k lord finite | -28
w<k lost whose | -38
w<k lot finite | 57
w<k love who | 30
w<k luck prep | 21
w<k lunch finite | 23
w<k lunch prep | 25
w<k mad who | -40
w<k make det | -25
w<k makes who | -40
w<k making who | -32
w<k man det | 53
w<k man noun | -47
w<k man who | -45
w<k manage det | -29
w<k march and | 40
w<k march noun | 39
w<k march prep | -32
w<k march time | -28
w<k march who | 25
w<k married prep | -25
w<k match who | 67
w<k maths noun | -40
w<k matter prep | -26
w<k may adv | -36
w<k may and | -39
w<k may finite | -72
w<k may infinitive | -41
w<k may prep | -20
w<k may time | -27
w<k may verb | -28
w<k may who | -35
w<k maybe finite | -30
w<k maybe prep | -28
w<k maybe time | -27
w<k maybe who | -24
w<k me adj | 70
w<k me adv | -27
w<k me and | 29
w<k me asks | -43
w<k me det | -29
w<k me finite | 47
w<k me name | 92
w<k me other | -28
w<k me participle | -27
w<k me time | 54
w<k me verb | -32
w<k me whose | 51
w<k meant prep | -27
w<k meet who | -20
w<k meeting finite | 39
w<k meeting prep | -24
w<k message who | -28
w<k might infinitive | -38
w<k might not | -21
w<k mind det | -28
w<k mind prep | -20
w<k mind sub | -20
w<k mine prep | -34
w<k mine who | 58
w<k mins prep | -25
w<k minutes adv | -32
w<k minutes prep | -22
w<k miss det | -35
w<k miss noun | -40
w<k missed time | -38
w<k missed who | -23
w<k mom finite | -22
w<k monday and | -21
w<k monday det | -38
w<k monday finite | 55
w<k monday noun | 25
w<k monday sub | -38
w<k monday time | -30
w<k monday who | 68
w<k money finite | -27
w<k money prep | -23
w<k month finite | -36
w<k month noun | 39
w<k more and | -25
w<k more noun | -45
w<k more prep | -43
w<k morning finite | 76
w<k morning prep | -25
w<k morning who | 70
w<k most adj | -41
w<k mother and | -35
w<k mother prep | -39
w<k mother's noun | -23
w<k moved whose | -26
w<k much finite | 24
w<k much noun | -27
w<k much other | -31
w<k much sub | -40
w<k mum prep | -32
w<k must infinitive | -50
w<k must not | -20
w<k my adj | -28
w<k my noun | -188
w<k my time | -20
w<k myself finite | 90
w<k myself prep | -38
w<k n adj | -23
w<k n adv | -22
w<k n asks | -23
w<k n finite | -42
w<k n time | -32
w<k n who | -42
w<k name noun | 33
w<k name prep | -47
w<k name who | -39
w<k near det | -36
w<k nearer det | -38
w<k need det | -51
w<k need noun | -20
w<k needs det | -33
w<k needs who | -25
w<k never finite | -81
w<k new noun | -34
w<k new time | -30
w<k next finite | -32
w<k next noun | -74
w<k next time | -29
w<k nice noun | 29
w<k night and | -40
w<k night det | 116
w<k night finite | 96
w<k night noun | 30
w<k night prep | -28
w<k night who | -81
w<k nights and | -32
w<k nights finite | -33
w<k no adj | -32
w<k no det | 38
w<k no noun | -251
w<k no time | 27
w<k no who | 50
w<k nobody finite | -90
w<k nobody prep | -23
w<k none prep | -24
w<k not adj | -50
w<k not and | 35
w<k not asks | -29
w<k not det | -47
w<k not finite | -36
w<k not noun | 27
w<k not participle | -31
w<k not prep | -60
w<k not verb | -39
w<k not whose | -24
w<k note prep | -21
w<k nothing noun | 28
w<k nothing prep | -21
w<k nothing who | -46
w<k nova finite | -26
w<k november time | -32
w<k now finite | 102
w<k now prep | -33
w<k now who | 43
w<k number prep | -26
w<k number time | -24
w<k number who | -36
w<k nurse prep | -36
w<k nursery finite | -21
w<k obliged prep | -36
w<k october time | -28
w<k of adj | -39
w<k of det | -140
w<k of name | -23
w<k of noun | -225
w<k of participle | -45
w<k of time | -101
w<k of who | -205
w<k of whose | -165
w<k off and | -51
w<k off asks | 28
w<k off det | -59
w<k off prep | -77
w<k off sub | -45
w<k off time | 37
w<k off whose | 56
w<k okay prep | -22
w<k old adv | 61
w<k on adj | -29
w<k on adv | 33
w<k on and | 54
w<k on asks | -39
w<k on det | -44
w<k on participle | -20
w<k on time | -246
w<k on whose | -65
w<k once adv | -23
w<k once det | 30
w<k once prep | -38
w<k ones finite | -23
w<k only adv | -24
w<k only finite | -20
w<k only participle | 24
w<k only prep | -23
w<k open det | -32
w<k opens prep | -36
w<k or det | -42
w<k or finite | -52
w<k or time | -29
w<k or who | -23
w<k orange noun | -28
w<k order finite | -26
w<k other noun | -62
w<k other time | -25
w<k other who | -38
w<k our noun | -96
w<k out adv | -31
w<k out det | 45
w<k out finite | 42
w<k out noun | 24
w<k out time | -34
w<k out who | 47
w<k outside det | -40
w<k outside noun | -21
w<k over det | -78
w<k over noun | -28
w<k over prep | -30
w<k over time | 28
w<k overnight noun | -34
w<k own noun | -187
w<k page prep | -34
w<k page time | -25
w<k paid det | -29
w<k paid who | 65
w<k paper prep | -42
w<k papers prep | -37
w<k paragraph time | -38
w<k pardon prep | -36
w<k parent finite | -33
w<k parental noun | -29
w<k parenting noun | -26
w<k parents prep | 28
w<k park prep | -52
w<k parking noun | -34
w<k pass prep | -28
w<k pass whose | -36
w<k passport finite | 21
w<k passport noun | -24
w<k passports prep | -46
w<k pay det | -25
w<k pay who | 20
w<k pay whose | -27
w<k paying det | -36
w<k payments prep | -20
w<k pe noun | -30
w<k people finite | -22
w<k people who | -36
w<k person finite | -31
w<k person prep | -33
w<k person who | -29
w<k phone and | 27
w<k phone finite | 31
w<k phone noun | -37
w<k phone prep | -57
w<k phone who | -33
w<k phones prep | -56
w<k photos finite | -26
w<k physio finite | -20
w<k piano noun | -31
w<k pick who | 34
w<k picture prep | -25
w<k pink noun | -40
w<k pitch prep | 37
w<k place finite | 32
w<k place prep | -41
w<k plan prep | -21
w<k plastic noun | -31
w<k plate prep | -34
w<k please finite | -80
w<k pocket prep | 29
w<k police noun | -44
w<k pool finite | 30
w<k poor noun | -27
w<k porch prep | -23
w<k post noun | 30
w<k post who | -28
w<k proper noun | -21
w<k propose time | -26
w<k puffs prep | -35
w<k pure noun | -40
w<k push who | -28
w<k put det | -46
w<k put name | -22
w<k put prep | -24
w<k put who | -37
w<k putting who | -26
w<k question prep | -24
w<k queue prep | -34
w<k rain noun | 47
w<k rain prep | -37
w<k rang who | -22
w<k rather infinitive | -23
w<k rather prep | -33
w<k read det | -20
w<k read whose | -24
w<k really finite | -20
w<k reason prep | -30
w<k receipt prep | -44
w<k remember who | 26
w<k report finite | -26
w<k require det | -32
w<k returned det | -33
w<k review prep | -26
w<k right finite | 55
w<k right prep | -50
w<k right who | 34
w<k ring det | -21
w<k ring who | -21
w<k road noun | 51
w<k roll prep | -21
w<k room finite | 88
w<k room time | -38
w<k round det | -38
w<k round noun | -36
w<k rui noun | -31
w<k rule prep | -32
w<k run det | -33
w<k run prep | -25
w<k runs prep | -30
w<k sad prep | -26
w<k said finite | -30
w<k said noun | -22
w<k said other | -28
w<k said time | -21
w<k said who | -35
w<k salaam noun | -43
w<k same noun | -68
w<k same other | -31
w<k sat prep | -32
w<k saturday det | 85
w<k saturday noun | -20
w<k saturday prep | -50
w<k saturday time | -20
w<k saw det | -29
w<k saw whose | -39
w<k say adv | -41
w<k say finite | -39
w<k say other | -24
w<k say prep | -30
w<k say sub | -37
w<k say who | -39
w<k saying who | -41
w<k says det | -27
w<k says finite | -29
w<k says noun | -31
w<k says who | -47
w<k school finite | -31
w<k school noun | -133
w<k school prep | -34
w<k school who | 74
w<k school's noun | -26
w<k science noun | -38
w<k screens prep | 37
w<k seats prep | -32
w<k second noun | -67
w<k second time | -29
w<k section time | -46
w<k see asks | -59
w<k see det | -25
w<k see noun | 21
w<k see sub | -22
w<k see who | -76
w<k see whose | -20
w<k seen det | -36
w<k seen prep | -25
w<k send det | -37
w<k send time | -22
w<k send who | -47
w<k send whose | -28
w<k sent det | -35
w<k september finite | -53
w<k september time | -29
w<k session prep | -44
w<k set det | -31
w<k set prep | -28
w<k shall infinitive | -57
w<k share finite | -25
w<k she finite | -248
w<k she'd infinitive | -34
w<k she's adj | -23
w<k shin noun | -33
w<k shoes finite | -32
w<k shoes prep | -28
w<k shop noun | 31
w<k shop prep | -33
w<k short noun | -28
w<k should finite | -20
w<k should infinitive | -42
w<k show prep | -23
w<k show who | -21
w<k sign det | -29
w<k sign prep | -21
w<k signature prep | -23
w<k signed prep | -23
w<k signed who | 36
w<k simply finite | -35
w<k since det | -35
w<k since finite | -26
w<k since noun | -20
w<k since time | -93
w<k since who | -28
w<k since whose | 24
w<k single noun | -41
w<k sister finite | -23
w<k sister name | -47
w<k sister prep | 32
w<k sister's noun | -33
w<k sister's prep | -34
w<k sit prep | -21
w<k sit who | -26
w<k sitting prep | -24
w<k size time | -24
w<k sleep noun | 21
w<k sleeping prep | -26
w<k slip prep | -40
w<k slot finite | -28
w<k small noun | -24
w<k so adj | -80
w<k so asks | -39
w<k so noun | -24
w<k so other | -49
w<k so participle | -21
w<k so sub | -23
w<k so time | 23
w<k so who | -25
w<k so whose | -22
w<k social noun | -33
w<k soft noun | -29
w<k sold det | -33
w<k solicitor finite | -27
w<k some adj | -22
w<k some noun | -52
w<k somebody finite | -25
w<k somebody who | -39
w<k someone prep | -22
w<k something prep | -24
w<k somewhere prep | -40
w<k sooner finite | -61
w<k sorry adj | -44
w<k sorry finite | -54
w<k sorry noun | 46
w<k sorry prep | -106
w<k sorry sub | -24
w<k sorry who | -42
w<k spelling noun | -29
w<k sports noun | -27
w<k spring noun | -49
w<k st name | -37
w<k standing noun | -25
w<k standing prep | -25
w<k start prep | -27
w<k starting time | -32
w<k starts prep | -35
w<k staying prep | -23
w<k step prep | -34
w<k still det | -34
w<k still finite | -47
w<k still noun | -31
w<k still verb | -21
w<k still who | -29
w<k still whose | -37
w<k stop det | 37
w<k stop prep | -24
w<k story noun | -41
w<k story prep | -33
w<k street prep | -26
w<k stupid noun | -29
w<k such noun | -20
w<k suit who | -28
w<k summer noun | -20
w<k summer prep | -35
w<k sunday and | -25
w<k sunday det | -33
w<k sunday finite | 32
w<k sunday noun | 25
w<k sunday other | -39
w<k sunday prep | -72
w<k sunday time | -32
w<k sunday who | 34
w<k suppose who | -30
w<k sure who | -40
w<k swap prep | -32
w<k swear who | -37
w<k swim noun | -30
w<k swimming noun | -23
w<k table prep | -44
w<k tablet finite | -23
w<k take det | -39
w<k take noun | -21
w<k take who | -20
w<k takes who | -21
w<k taking det | -28
w<k talking prep | -30
w<k taught who | -20
w<k tea finite | 34
w<k teach who | -22
w<k teacher finite | -31
w<k tears prep | -22
w<k teeth finite | 122
w<k teeth prep | -29
w<k tell det | -23
w<k tell name | -20
w<k tell who | -88
w<k tell whose | -34
w<k telling det | -41
w<k term finite | -26
w<k term noun | 52
w<k term prep | -27
w<k term who | 56
w<k terrible noun | 30
w<k test prep | -30
w<k text prep | -21
w<k textbook noun | -35
w<k than det | -21
w<k than finite | -40
w<k than prep | -23
w<k than time | -29
w<k than who | -34
w<k thank who | -43
w<k thanks det | -23
w<k that asks | 91
w<k that not | -43
w<k that noun | -40
w<k that sub | 21
w<k that time | -30
w<k that whose | -50
w<k that's asks | -21
w<k that's det | -31
w<k that's noun | -27
w<k thats det | -26
w<k thats not | -32
w<k the adj | -94
w<k the adv | -49
w<k the name | -36
w<k the noun | -191
w<k the other | -49
w<k the participle | -29
w<k the time | -130
w<k the who | -25
w<k their noun | -75
w<k them det | 23
w<k them noun | 33
w<k them who | -29
w<k then adv | -41
w<k then prep | 69
w<k then who | -38
w<k therapist finite | -22
w<k there adj | -37
w<k there and | -27
w<k there det | 34
w<k there name | 48
w<k there noun | -45
w<k there time | 53
w<k there who | 52
w<k there's det | -73
w<k theres det | -37
w<k these noun | -39
w<k they adv | -24
w<k they finite | -78
w<k they'd infinitive | -45
w<k they're prep | -30
w<k thing and | -38
w<k thing finite | -24
w<k thing prep | -21
w<k thing who | -43
w<k things adv | 52
w<k things finite | -42
w<k things who | -30
w<k think finite | -45
w<k think who | -25
w<k this adj | -25
w<k this adv | 44
w<k this and | -33
w<k this det | -46
w<k this name | 49
w<k this noun | -224
w<k this time | -71
w<k those noun | -32
w<k those time | -46
w<k though who | -27
w<k thought finite | -49
w<k thought who | -35
w<k through det | -73
w<k through noun | -22
w<k thursday det | -20
w<k thursday noun | 34
w<k thursday prep | -70
w<k thursday time | -31
w<k thursdays finite | 85
w<k thursdays prep | -41
w<k tickets finite | 42
w<k tight sub | -31
w<k til time | -31
w<k till finite | -23
w<k till time | -74
w<k time and | -21
w<k time asks | 73
w<k time det | 28
w<k time finite | -49
w<k time noun | 69
w<k time who | -45
w<k time whose | 55
w<k times prep | -37
w<k tired prep | 20
w<k to adj | -21
w<k to asks | -32
w<k to det | -26
w<k to finite | -27
w<k to infinitive | -28
w<k to noun | -153
w<k to participle | -24
w<k to time | -144
w<k to verb | -64
w<k to who | -62
w<k to whose | -143
w<k together and | -46
w<k told det | -36
w<k told time | -24
w<k told who | -40
w<k told whose | -21
w<k tomorrow prep | -30
w<k tone prep | 32
w<k tonight and | -34
w<k tonight prep | -46
w<k too adj | -37
w<k too det | 37
w<k too finite | 137
w<k too who | 114
w<k took whose | -36
w<k toxic noun | -38
w<k train finite | 29
w<k training noun | -32
w<k travel noun | -33
w<k travel prep | -35
w<k treat prep | -34
w<k treating who | -28
w<k trip finite | -23
w<k try det | -28
w<k try noun | -37
w<k tuesday and | -44
w<k tuesday det | -24
w<k tuesday who | 20
w<k tuesdays and | -30
w<k tuesdays prep | -24
w<k tuition finite | -24
w<k turning prep | -24
w<k twice det | -31
w<k twice finite | 114
w<k twice prep | -26
w<k twice who | 84
w<k u adj | -27
w<k u adv | -25
w<k u and | -38
w<k u asks | -40
w<k u det | -39
w<k u participle | -20
w<k u prep | -36
w<k u time | -26
w<k u verb | -22
w<k under noun | -42
w<k under time | -37
w<k under whose | -25
w<k unless who | -25
w<k until adv | -25
w<k until det | -32
w<k until noun | -24
w<k until time | -95
w<k up adj | 33
w<k up det | -62
w<k up name | 65
w<k up noun | 65
w<k up who | 40
w<k ur adv | -35
w<k ur det | -39
w<k ur noun | -80
w<k ur time | -28
w<k us prep | -27
w<k us who | 29
w<k use det | -27
w<k use prep | -41
w<k use who | -22
w<k very adj | -74
w<k video finite | -36
w<k video noun | 24
w<k visit finite | -31
w<k w det | -43
w<k w who | -24
w<k wait prep | -33
w<k waited prep | -23
w<k waiting noun | -33
w<k walk prep | -22
w<k wanna finite | -32
w<k want det | -31
w<k want prep | -42
w<k want time | -32
w<k want who | -32
w<k wants det | -35
w<k wants whose | -27
w<k warned who | -23
w<k was adj | -112
w<k was adv | -71
w<k was and | -42
w<k was not | -25
w<k was participle | -30
w<k was prep | -60
w<k was time | -34
w<k was who | -37
w<k was whose | -36
w<k washed who | 95
w<k wasn't adj | -26
w<k wasn't who | -27
w<k watch prep | -36
w<k way noun | 80
w<k way prep | -26
w<k way who | -58
w<k we adv | -21
w<k we finite | -148
w<k we infinitive | -29
w<k we'll infinitive | -20
w<k wear det | -31
w<k wear who | -24
w<k wedding prep | -24
w<k wednesday and | -35
w<k wednesday noun | -24
w<k wednesday prep | -34
w<k wednesday time | -38
w<k wednesday whose | 86
w<k wednesdays prep | -22
w<k wee noun | -30
w<k week and | -30
w<k week noun | 40
w<k week prep | -27
w<k week sub | 48
w<k week time | -33
w<k week who | -42
w<k weekend and | -37
w<k weekend who | -46
w<k weekends prep | 34
w<k weekends who | -42
w<k weeks prep | -28
w<k weeks who | 125
w<k welcome prep | -26
w<k well finite | 72
w<k well prep | -29
w<k well verb | -36
w<k well who | 41
w<k went prep | -41
w<k were prep | -22
w<k what adj | 28
w<k what det | -31
w<k what finite | -139
w<k what noun | -63
w<k what whose | -30
w<k whatever noun | -36
w<k whatever who | -58
w<k when finite | -25
w<k when who | -114
w<k where noun | -32
w<k where who | -54
w<k which finite | -52
w<k which noun | -81
w<k which who | -31
w<k while finite | -25
w<k white noun | -20
w<k who finite | -166
w<k who who | -20
w<k who's participle | -22
w<k whole adj | -35
w<k whole noun | -94
w<k whole time | -37
w<k whose noun | -24
w<k will det | -23
w<k will infinitive | -94
w<k will who | -33
w<k wind finite | -38
w<k window prep | -29
w<k with adj | -37
w<k with asks | -31
w<k with det | -180
w<k with noun | -135
w<k with sub | -32
w<k with time | -49
w<k with who | -169
w<k with whose | -133
w<k without and | 29
w<k without det | -36
w<k without participle | -22
w<k without whose | -21
w<k woman finite | -28
w<k woman prep | -25
w<k woman who | -28
w<k won't infinitive | -33
w<k wonders prep | -47
w<k word finite | -22
w<k word prep | -49
w<k work finite | -34
w<k work who | -35
w<k works prep | -25
w<k worst noun | -38
w<k would adv | -20
w<k would infinitive | -89
w<k would verb | -22
w<k would who | -45
w<k would've finite | -36
w<k written who | 20
w<k wrong noun | -22
w<k wrong prep | 33
w<k wrote who | -27
w<k year and | -36
w<k year finite | -40
w<k year who | -44
w<k year's noun | -32
w<k years and | -32
w<k years finite | 81
w<k years who | -20
w<k yes and | -22
w<k yesterday who | -20
w<k you asks | 42
w<k you finite | -37
w<k you infinitive | -147
w<k you noun | 46
w<k you other | 50
w<k you prep | -214
w<k you verb | -21
w<k you who | 36
w<k you whose | 70
w<k you'd det | -29
w<k you'd infinitive | -25
w<k you'd noun | -31
w<k you'll infinitive | -28
w<k you're not | -25
w<k you're noun | -24
w<k you've participle | -22
w<k your adj | -27
w<k your noun | -178
w<k your time | -73
w<k yours and | 45
w<k yours finite | 27
w<k yours who | 34
w<k yourself det | 34
w<k yr adj | -32
w>k #money finite | -39
w>k #name $ | 58
w>k #name adv | -23
w>k #name and | -21
w>k #name asks | -20
w>k #name det | -22
w>k #name finite | 22
w>k #name mark | -126
w>k #name participle | 65
w>k #name prep | -37
w>k #name verb | 23
w>k #name who | -87
w>k #name whose | -32
w>k #number $ | -55
w>k #number adj | 21
w>k #number and | -128
w>k #number asks | -20
w>k #number name | -30
w>k #number not | -28
w>k #number participle | -26
w>k #number sub | -30
w>k #number time | -20
w>k #number verb | -25
w>k #number who | -184
w>k #time $ | -30
w>k #time adj | -21
w>k #time and | -59
w>k #time det | -26
w>k #time finite | -79
w>k #time mark | -118
w>k #time prep | -173
w>k #time who | -85
w>k a det | -25
w>k a finite | -28
w>k a mark | -23
w>k a name | -23
w>k a other | 41
w>k a participle | -27
w>k able prep | -21
w>k about adj | -44
w>k about asks | -23
w>k about mark | -32
w>k about name | -26
w>k about noun | -74
w>k about participle | -21
w>k about sub | -30
w>k about time | 20
w>k about who | -89
w>k about whose | -26
w>k account prep | -23
w>k actual noun | -27
w>k after $ | -20
w>k after finite | -29
w>k after noun | -82
w>k after sub | 27
w>k after time | -56
w>k afternoon prep | -26
w>k again asks | -22
w>k again mark | -26
w>k again prep | -24
w>k again time | -30
w>k alienation mark | -28
w>k all adv | -33
w>k all finite | -22
w>k all mark | -24
w>k all noun | -81
w>k all prep | -72
w>k all time | 40
w>k allergy noun | -35
w>k along prep | -24
w>k aloud prep | -37
w>k already prep | 65
w>k also infinitive | -37
w>k also mark | 51
w>k also prep | -21
w>k also who | 60
w>k always det | -21
w>k an adj | -41
w>k an noun | -26
w>k and adv | -23
w>k and and | 23
w>k and asks | 88
w>k and mark | -29
w>k and name | -74
w>k and not | -32
w>k and noun | -45
w>k and sub | 20
w>k and time | -61
w>k angry prep | -20
w>k another noun | -27
w>k answer finite | -21
w>k answer who | -23
w>k any adj | -36
w>k any prep | -29
w>k anyone finite | -32
w>k anything finite | -29
w>k anything noun | -24
w>k aoife $ | 61
w>k app finite | 24
w>k app prep | -35
w>k appointment prep | -24
w>k are adj | -69
w>k are det | -30
w>k are noun | -28
w>k are participle | -107
w>k are prep | -96
w>k are who | 108
w>k are whose | -23
w>k around det | -32
w>k arrive prep | -25
w>k as adj | -39
w>k as adv | -55
w>k as finite | -29
w>k as noun | -25
w>k as participle | -35
w>k as prep | 111
w>k as sub | -31
w>k as who | -55
w>k ask det | -26
w>k ask mark | -23
w>k ask name | 75
w>k ask who | 26
w>k ask whose | 88
w>k asked who | -27
w>k asking prep | -20
w>k asking sub | -26
w>k assembly prep | -24
w>k at adj | -41
w>k at adv | 33
w>k at name | -31
w>k at noun | -180
w>k at participle | -20
w>k at time | -53
w>k at who | -57
w>k at whose | -214
w>k ate prep | -22
w>k awake prep | -27
w>k baby noun | -33
w>k back asks | -20
w>k back det | -21
w>k back who | -30
w>k backpack mark | -22
w>k bad noun | -28
w>k bag finite | -24
w>k bag prep | -31
w>k bag who | -21
w>k be det | -89
w>k be finite | -30
w>k be noun | -23
w>k be prep | -107
w>k be verb | -32
w>k be whose | -31
w>k because det | -24
w>k because noun | -30
w>k bed finite | -34
w>k bed noun | -33
w>k been finite | -23
w>k been participle | -104
w>k before det | -80
w>k before noun | -24
w>k before who | -28
w>k being prep | -36
w>k believe finite | -20
w>k believe who | 72
w>k beside who | -32
w>k best mark | 59
w>k best noun | 28
w>k best prep | 37
w>k better prep | -23
w>k between det | -29
w>k between noun | -37
w>k between who | -28
w>k big noun | 31
w>k bike prep | -32
w>k birth noun | -25
w>k birthday finite | -33
w>k birthday noun | -24
w>k bit adj | 29
w>k blood noun | -20
w>k blue noun | -31
w>k boat mark | -23
w>k book det | -23
w>k book finite | -23
w>k book noun | -24
w>k books finite | -34
w>k born prep | -35
w>k bottle prep | -31
w>k bought who | -25
w>k boxing noun | -20
w>k boy finite | -22
w>k breakfast mark | -20
w>k breakfast who | -34
w>k bringing det | -23
w>k bringing who | -25
w>k broke prep | -33
w>k brought who | -20
w>k bus finite | -21
w>k bus prep | -25
w>k business prep | -35
w>k but adj | 50
w>k but det | -32
w>k but finite | 24
w>k but noun | -27
w>k but other | 126
w>k but prep | 36
w>k but time | -38
w>k but who | 33
w>k buy who | 25
w>k by adv | -30
w>k by noun | -64
w>k by prep | -27
w>k by time | -38
w>k by who | -21
w>k cake finite | -22
w>k cake prep | -33
w>k call det | -32
w>k call finite | -25
w>k call prep | -22
w>k calls prep | -22
w>k calls who | -30
w>k came finite | -26
w>k came prep | -34
w>k camp finite | -37
w>k camp noun | -21
w>k can finite | -27
w>k can infinitive | -200
w>k can not | -31
w>k can prep | -22
w>k can who | 162
w>k can't infinitive | -60
w>k can't verb | -20
w>k cant finite | 23
w>k car noun | -20
w>k card finite | -21
w>k card prep | -22
w>k care mark | -23
w>k care prep | -21
w>k carry prep | 108
w>k carys $ | 105
w>k case finite | -31
w>k case who | -20
w>k chair prep | -21
w>k change mark | -22
w>k change who | -24
w>k changed det | -20
w>k check finite | -23
w>k check who | -27
w>k cheers mark | 135
w>k children finite | 24
w>k children prep | -26
w>k christmas mark | -24
w>k christmas noun | -21
w>k church finite | -33
w>k class finite | -38
w>k class prep | -25
w>k clinic mark | -32
w>k close prep | -28
w>k closes prep | -23
w>k club finite | -25
w>k club noun | -31
w>k club prep | -28
w>k coach finite | 86
w>k coach prep | -34
w>k coat finite | -26
w>k cold who | -31
w>k come mark | 22
w>k come prep | -73
w>k comes finite | -23
w>k coming prep | -43
w>k confirm prep | -22
w>k confirmed prep | -22
w>k congratulations prep | 49
w>k consent noun | 29
w>k consider participle | -21
w>k content prep | -35
w>k controlling noun | -33
w>k copy finite | -30
w>k cos who | -37
w>k cost who | -27
w>k costs time | -30
w>k could adv | -26
w>k could finite | -42
w>k could infinitive | -39
w>k could not | -30
w>k could verb | -32
w>k could who | 139
w>k course mark | 21
w>k court finite | -24
w>k court noun | -24
w>k cream finite | -22
w>k cross noun | -34
w>k cross prep | -20
w>k dad prep | -30
w>k dad who | -28
w>k daddy finite | -27
w>k daddy's noun | -32
w>k dare finite | -23
w>k date finite | -22
w>k date prep | -23
w>k dates mark | 53
w>k day finite | -22
w>k day mark | -21
w>k day noun | -20
w>k day prep | -26
w>k day time | -29
w>k days finite | -23
w>k deal prep | -23
w>k december mark | -21
w>k decent noun | -24
w>k delroy $ | 42
w>k depends asks | 25
w>k did infinitive | -22
w>k did prep | -34
w>k did whose | 65
w>k dinner noun | -26
w>k directly prep | -34
w>k do adv | -32
w>k do and | -25
w>k do det | -78
w>k do finite | -28
w>k do infinitive | 76
w>k do noun | -30
w>k do time | -37
w>k do whose | -20
w>k does det | 52
w>k does infinitive | -28
w>k does name | 42
w>k does noun | 56
w>k does who | 29
w>k doing who | -22
w>k don't verb | 87
w>k don't who | 48
w>k done mark | -20
w>k done noun | -23
w>k done time | -25
w>k dose prep | -39
w>k dougie $ | 93
w>k down prep | -33
w>k down time | -27
w>k drink prep | -22
w>k drive adj | 69
w>k drive prep | 37
w>k drive who | -43
w>k driving prep | -29
w>k drop prep | -22
w>k dry noun | -23
w>k due time | -23
w>k each mark | -31
w>k each prep | -20
w>k eat noun | -24
w>k eid noun | 72
w>k either mark | -23
w>k either noun | -22
w>k else finite | -26
w>k else prep | -35
w>k else who | -30
w>k email prep | -24
w>k en finite | -30
w>k end prep | -30
w>k ends prep | -29
w>k enjoy who | -24
w>k enough noun | 23
w>k enough prep | -22
w>k even adj | -35
w>k even det | 51
w>k even finite | -20
w>k even infinitive | -34
w>k even noun | 46
w>k even participle | -21
w>k even prep | -25
w>k even whose | 26
w>k evening noun | -22
w>k evening who | -22
w>k ever finite | -59
w>k ever verb | -25
w>k every noun | -28
w>k everybody finite | -32
w>k everything finite | -31
w>k everything noun | -37
w>k exactly finite | -28
w>k exam finite | -27
w>k exam prep | -25
w>k exchange finite | -21
w>k exchange prep | -24
w>k expires prep | -31
w>k explain who | -32
w>k extra noun | -24
w>k eye noun | -34
w>k fall prep | -28
w>k falls prep | -26
w>k february mark | -27
w>k fee finite | -28
w>k fell adj | -21
w>k fell prep | -20
w>k felt adj | -34
w>k fetch who | -20
w>k fill prep | -29
w>k finally finite | -23
w>k financial noun | 22
w>k find prep | 26
w>k first and | -30
w>k first mark | -33
w>k first name | -23
w>k first prep | -27
w>k fish noun | -22
w>k flat noun | -24
w>k flat prep | -25
w>k flight finite | -25
w>k flight noun | -26
w>k fly prep | -30
w>k folake $ | 40
w>k folder finite | -25
w>k folder mark | -20
w>k folder prep | -20
w>k football prep | -30
w>k for $ | -32
w>k for adj | -37
w>k for adv | -43
w>k for mark | -37
w>k for name | -30
w>k for noun | -37
w>k for participle | -65
w>k for prep | -23
w>k for sub | -25
w>k for verb | -29
w>k forget who | -24
w>k forget whose | -21
w>k forgive who | 31
w>k form noun | -30
w>k form who | -23
w>k forward prep | -41
w>k found who | -24
w>k found whose | -25
w>k free prep | -21
w>k friday finite | 21
w>k friday mark | -52
w>k friday prep | -34
w>k fridays finite | -23
w>k friends finite | -27
w>k frightened prep | -37
w>k from adj | -39
w>k from adv | 47
w>k from det | -173
w>k from name | -32
w>k from noun | -110
w>k from participle | -20
w>k from who | -79
w>k from whose | -86
w>k front prep | -32
w>k full noun | -22
w>k funny asks | 93
w>k get adj | -20
w>k get prep | 20
w>k get who | 33
w>k gets adj | -20
w>k gets finite | -21
w>k gets prep | -22
w>k getting finite | -28
w>k getting who | -20
w>k girl prep | -20
w>k give whose | 48
w>k given det | -30
w>k gives who | -25
w>k glasses finite | 24
w>k glasses prep | -40
w>k go adj | -28
w>k go det | -34
w>k go finite | 25
w>k go noun | -27
w>k go prep | -81
w>k god mark | 85
w>k goes adj | -26
w>k goes finite | -20
w>k goes mark | -21
w>k goes prep | -39
w>k going prep | -42
w>k good mark | -24
w>k good noun | 38
w>k good who | -35
w>k got det | -48
w>k gp finite | 23
w>k growing noun | -20
w>k guy finite | -28
w>k had det | -83
w>k had noun | -34
w>k had participle | -26
w>k had whose | -23
w>k haircut mark | -20
w>k hand finite | -35
w>k hand who | -20
w>k hang prep | -20
w>k hangs prep | -25
w>k happen prep | -23
w>k happy prep | 42
w>k hard noun | -34
w>k has adv | -32
w>k has det | -26
w>k has participle | -130
w>k has prep | -46
w>k has time | -21
w>k has verb | -36
w>k hasn't participle | -25
w>k hat mark | -35
w>k hate prep | -22
w>k have det | 22
w>k have noun | -53
w>k have participle | -165
w>k have prep | -69
w>k have verb | -33
w>k having who | -22
w>k he participle | -21
w>k he prep | -29
w>k he time | -22
w>k he'll verb | 25
w>k he's adj | 58
w>k he's adv | -31
w>k he's participle | 57
w>k he's prep | -28
w>k he's verb | 37
w>k heads prep | 68
w>k heart finite | -26
w>k held prep | -24
w>k her adj | 31
w>k her asks | -24
w>k her finite | -42
w>k her other | -21
w>k her prep | -86
w>k here $ | -35
w>k here and | -23
w>k here finite | -23
w>k here mark | -26
w>k here prep | -36
w>k him finite | -47
w>k him prep | -33
w>k himself mark | -32
w>k himself who | -38
w>k hip mark | -24
w>k his other | -24
w>k hold prep | -25
w>k hold who | -24
w>k holding det | -31
w>k holiday noun | -28
w>k home prep | -43
w>k honest prep | 64
w>k honestly mark | 28
w>k hoodie finite | -34
w>k hope det | 44
w>k hope whose | 28
w>k hour who | -24
w>k house and | -23
w>k house finite | -25
w>k house time | -24
w>k how adj | 24
w>k how finite | -41
w>k how who | -22
w>k hung prep | -22
w>k i finite | 30
w>k i participle | -25
w>k i prep | -31
w>k i time | 31
w>k i verb | 80
w>k i who | -25
w>k i'd adv | 72
w>k i'd finite | 44
w>k i'd prep | 43
w>k i'd verb | 36
w>k i'll adv | 95
w>k i'll infinitive | 37
w>k i'll verb | 40
w>k i'm adj | 67
w>k i'm adv | 29
w>k i'm and | 40
w>k i'm det | -25
w>k i'm not | 51
w>k i'm prep | 64
w>k i've adv | 62
w>k i've det | 67
w>k i've not | 62
w>k i've participle | 33
w>k i've verb | 30
w>k idea asks | -30
w>k idea prep | -21
w>k if det | 68
w>k if finite | 21
w>k if time | 32
w>k if whose | -24
w>k il finite | -20
w>k ill finite | 51
w>k ill noun | -39
w>k im adj | -31
w>k im adv | 27
w>k im and | 69
w>k im det | -22
w>k im participle | 31
w>k im prep | 51
w>k in $ | -25
w>k in and | -30
w>k in det | -21
w>k in prep | -85
w>k in time | -212
w>k in who | -119
w>k inhaler finite | -26
w>k inhaler prep | -32
w>k inside det | -24
w>k instead finite | -37
w>k instead mark | -28
w>k instead prep | -53
w>k insurance finite | -20
w>k insurance noun | -25
w>k into det | -28
w>k into noun | -30
w>k into whose | -28
w>k is adj | -248
w>k is adv | -39
w>k is and | -32
w>k is det | -79
w>k is name | 43
w>k is participle | -197
w>k is prep | -196
w>k is sub | 21
w>k is who | 99
w>k isn't adj | -27
w>k isn't det | -22
w>k isn't participle | -24
w>k isn't who | 21
w>k it $ | -22
w>k it adj | -65
w>k it and | -73
w>k it asks | -22
w>k it det | -97
w>k it finite | 23
w>k it mark | -105
w>k it not | -34
w>k it noun | -26
w>k it participle | -20
w>k it prep | -193
w>k it sub | -40
w>k it time | -76
w>k it who | -93
w>k it'll infinitive | 42
w>k it'll verb | 25
w>k it's adj | 58
w>k it's adv | 45
w>k it's det | 30
w>k it's not | 27
w>k it's noun | 21
w>k it's participle | 22
w>k it's prep | 49
w>k it's time | -37
w>k it's verb | -27
w>k it's who | -23
w>k its det | -37
w>k its finite | -37
w>k its not | 69
w>k its time | 76
w>k job finite | -22
w>k judge noun | -33
w>k july mark | -25
w>k july prep | -32
w>k july time | -24
w>k june mark | -21
w>k june prep | -26
w>k just prep | -25
w>k keep participle | 66
w>k keep whose | 34
w>k keeping noun | -22
w>k keeps participle | -24
w>k kid prep | -20
w>k kind noun | 80
w>k kindly finite | 96
w>k kit finite | -31
w>k know $ | -20
w>k know asks | -22
w>k know prep | -26
w>k know who | -39
w>k knows who | -22
w>k kofi $ | 51
w>k lady finite | -30
w>k last time | 41
w>k late adv | -24
w>k late mark | -29
w>k later mark | -21
w>k laugh prep | 24
w>k lawyer finite | -22
w>k learn det | -33
w>k learn prep | 46
w>k leave noun | 35
w>k left prep | -23
w>k left whose | -28
w>k let det | -27
w>k let prep | -42
w>k let who | 34
w>k letter finite | -24
w>k library noun | -29
w>k library prep | -32
w>k lie mark | -26
w>k lie prep | -36
w>k life noun | -24
w>k life prep | -30
w>k like adj | -30
w>k like det | -105
w>k like prep | -49
w>k like sub | -36
w>k like who | -52
w>k line prep | -33
w>k ling mark | -27
w>k list mark | -28
w>k listen prep | 39
w>k little adj | -21
w>k little noun | -54
w>k live prep | -23
w>k look who | -30
w>k lord finite | -25
w>k lost whose | -24
w>k love prep | 44
w>k love who | -30
w>k mad who | -21
w>k made who | -23
w>k makes who | -26
w>k making who | -23
w>k man det | -29
w>k man finite | -26
w>k man noun | -28
w>k manage det | -29
w>k march mark | -20
w>k march prep | -28
w>k match who | -27
w>k maths noun | -32
w>k may adv | -25
w>k may infinitive | -37
w>k may mark | -25
w>k may prep | -29
w>k may time | -26
w>k may verb | -23
w>k may who | 64
w>k maybe finite | 57
w>k maybe mark | -39
w>k maybe prep | -24
w>k maybe time | 33
w>k maybe who | 47
w>k me asks | -32
w>k me det | -75
w>k me participle | -20
w>k me prep | -103
w>k me time | -25
w>k me verb | -21
w>k me who | -85
w>k meeting finite | -31
w>k might finite | -26
w>k mind prep | -20
w>k mind sub | -23
w>k mind who | 59
w>k mine prep | -22
w>k mins prep | -27
w>k minutes adv | -22
w>k miss det | -24
w>k miss noun | 93
w>k miss who | -23
w>k monday who | -27
w>k money finite | 22
w>k money mark | -21
w>k money prep | -20
w>k month noun | -20
w>k months mark | -26
w>k more noun | -25
w>k more prep | -28
w>k morning finite | -25
w>k morning noun | -22
w>k most adj | -21
w>k mother finite | -20
w>k moved whose | -20
w>k much mark | -27
w>k much noun | -25
w>k much other | -24
w>k much sub | -24
w>k mum mark | -27
w>k must finite | -26
w>k must infinitive | -43
w>k must not | -25
w>k must verb | 30
w>k myself finite | -36
w>k myself mark | -24
w>k n adj | -51
w>k n adv | -40
w>k n asks | 135
w>k n noun | 35
w>k n time | -37
w>k n who | -20
w>k name mark | -21
w>k name who | -24
w>k nasreen $ | 81
w>k near det | -31
w>k nearer det | -28
w>k need det | -47
w>k need participle | -29
w>k needs participle | -20
w>k needs who | -25
w>k never adv | -26
w>k never infinitive | -26
w>k never participle | -26
w>k new noun | -82
w>k next finite | 36
w>k next noun | 37
w>k next prep | -21
w>k ngozi $ | 75
w>k nice prep | 21
w>k night mark | -30
w>k night noun | -22
w>k night sub | -21
w>k nights finite | -28
w>k no and | -21
w>k no det | -24
w>k no finite | 58
w>k no who | -39
w>k nobody prep | 59
w>k none prep | -24
w>k not $ | -22
w>k not adv | -20
w>k not and | -32
w>k not finite | -173
w>k not mark | -32
w>k not noun | -32
w>k not participle | -27
w>k not time | 21
w>k not whose | -21
w>k nothing finite | 26
w>k nothing mark | -23
w>k nothing noun | 22
w>k nothing who | -33
w>k notice mark | -26
w>k nova finite | 98
w>k november mark | -23
w>k now $ | -23
w>k now mark | -37
w>k now prep | -22
w>k number finite | -22
w>k number mark | -21
w>k number prep | -23
w>k number who | -29
w>k nursery finite | 35
w>k october time | -21
w>k of adj | -21
w>k of det | -93
w>k of noun | -84
w>k of time | -95
w>k of who | -64
w>k of whose | -86
w>k off det | -28
w>k off prep | -24
w>k off time | -26
w>k ok prep | -27
w>k okay mark | 49
w>k okay prep | -29
w>k old adv | -35
w>k old noun | -27
w>k on $ | -21
w>k on adj | -33
w>k on adv | -43
w>k on and | -24
w>k on asks | -35
w>k on det | -39
w>k on mark | -45
w>k on noun | -167
w>k on participle | -23
w>k on prep | -59
w>k on sub | -46
w>k on who | -133
w>k on whose | -22
w>k once adj | 22
w>k once adv | -29
w>k once det | -25
w>k once finite | -25
w>k once mark | -20
w>k once prep | -27
w>k ones finite | -27
w>k only adv | -20
w>k only finite | -75
w>k only participle | 22
w>k only prep | -23
w>k open det | -25
w>k open noun | -26
w>k opens prep | -35
w>k or asks | -46
w>k or finite | -20
w>k or not | -38
w>k or prep | -42
w>k or whose | -38
w>k orange noun | -24
w>k order prep | -27
w>k other who | -30
w>k otherwise who | 89
w>k ought prep | -20
w>k our adj | -20
w>k out adv | -34
w>k out det | -20
w>k out noun | -34
w>k out time | -20
w>k outside det | -24
w>k over det | -42
w>k over who | -25
w>k overnight noun | -23
w>k own noun | -66
w>k p mark | -32
w>k pads finite | -34
w>k page prep | -31
w>k page time | -20
w>k paid who | -23
w>k pain finite | -28
w>k pair sub | -29
w>k pairs prep | -38
w>k paper prep | -36
w>k papers prep | -35
w>k paragraph time | 41
w>k pardon prep | -45
w>k pardon who | 28
w>k parent finite | -29
w>k parental noun | -31
w>k parenting noun | 27
w>k parents prep | -30
w>k parents' noun | 24
w>k park prep | -34
w>k parking noun | -22
w>k part prep | -35
w>k pass whose | 40
w>k passport finite | 22
w>k passports prep | -32
w>k pay det | 23
w>k pay who | 41
w>k pay whose | 30
w>k paying det | -35
w>k payment finite | -36
w>k payments prep | -42
w>k pe noun | -25
w>k perhaps who | 39
w>k person finite | -33
w>k person prep | -32
w>k phone finite | -40
w>k phone prep | -23
w>k phones prep | -37
w>k photos finite | -33
w>k pick who | -25
w>k picking prep | 30
w>k picture prep | -23
w>k place prep | -22
w>k plastic noun | -20
w>k please finite | 96
w>k pls finite | 51
w>k pocket prep | -25
w>k police noun | -39
w>k poor noun | 36
w>k post noun | -34
w>k post who | -31
w>k practice finite | -27
w>k proper noun | 21
w>k puffs prep | -25
w>k pure noun | 35
w>k push who | 56
w>k put det | 47
w>k put prep | -49
w>k put time | 31
w>k putting who | -30
w>k question prep | -23
w>k queue prep | -28
w>k quit participle | 90
w>k rain noun | -22
w>k rang mark | -22
w>k rang who | -26
w>k rather prep | -29
w>k read det | 20
w>k read whose | -24
w>k reading noun | 34
w>k receipt prep | -34
w>k regards mark | 96
w>k remember det | -20
w>k remember who | -22
w>k remind who | 57
w>k report finite | -34
w>k report who | -28
w>k require det | -31
w>k returned det | -21
w>k right mark | -21
w>k right prep | -38
w>k right who | -27
w>k ring det | 24
w>k ring noun | -35
w>k road mark | -30
w>k road noun | -43
w>k roll prep | -31
w>k room finite | -32
w>k room time | -22
w>k round det | -28
w>k round noun | -32
w>k rule prep | -23
w>k run prep | -23
w>k run who | -22
w>k runs prep | -23
w>k sad prep | -21
w>k safe noun | 102
w>k said who | -20
w>k same mark | -24
w>k same other | 23
w>k sandrine $ | 93
w>k sat prep | -32
w>k saturday finite | 25
w>k saturday noun | 37
w>k saw who | -21
w>k saw whose | 32
w>k say and | -23
w>k say finite | -23
w>k say noun | -23
w>k say other | 43
w>k say prep | -21
w>k say who | -28
w>k says prep | -24
w>k says who | -30
w>k school finite | -38
w>k school noun | -51
w>k school's noun | -23
w>k screens prep | -24
w>k seat mark | -20
w>k seats prep | -21
w>k section time | 92
w>k see asks | -47
w>k see noun | -27
w>k see sub | 38
w>k see who | 53
w>k seen det | -32
w>k send det | 33
w>k send time | -27
w>k send who | -59
w>k send whose | -24
w>k september mark | -24
w>k session prep | -31
w>k set det | 32
w>k set prep | -25
w>k shall infinitive | -27
w>k shall who | 66
w>k she finite | 21
w>k she'd infinitive | 50
w>k she'd prep | -25
w>k she'll verb | 40
w>k she's adj | 32
w>k she's finite | 109
w>k she's verb | 49
w>k sheet finite | -29
w>k shes participle | -37
w>k shoes finite | 27
w>k shoes prep | -31
w>k shop noun | -23
w>k shop prep | -30
w>k should finite | -22
w>k should infinitive | -35
w>k should who | 106
w>k show prep | -22
w>k sign who | 38
w>k signed prep | -28
w>k simply finite | -26
w>k since det | -50
w>k since finite | 62
w>k since noun | -20
w>k since whose | -20
w>k sincerely mark | 53
w>k single noun | -32
w>k sinéad $ | 91
w>k sit prep | 23
w>k sit who | -22
w>k sleep noun | -20
w>k slip prep | -30
w>k slot finite | -34
w>k so adv | -71
w>k so mark | -31
w>k so name | -26
w>k so noun | -29
w>k so sub | -72
w>k so who | -34
w>k so whose | -26
w>k soft noun | 33
w>k sold det | -29
w>k some adj | -30
w>k somebody finite | -34
w>k somebody who | 21
w>k someone mark | -28
w>k someone prep | -24
w>k something prep | -23
w>k somewhere prep | -31
w>k sooner finite | -29
w>k sorry adj | -34
w>k sorry finite | 34
w>k sorry mark | 28
w>k sorry prep | 27
w>k sorry sub | 20
w>k spring noun | -21
w>k spring who | -27
w>k st name | -23
w>k stand prep | -21
w>k standing prep | -25
w>k starting time | -28
w>k starts prep | -28
w>k staying prep | -32
w>k still adj | -20
w>k still det | -21
w>k still finite | -45
w>k still noun | -30
w>k still verb | -39
w>k still whose | -28
w>k stood prep | -21
w>k story noun | -26
w>k street prep | -33
w>k stretch prep | -22
w>k stuff mark | -31
w>k suit who | -21
w>k summer prep | -22
w>k sunday finite | -22
w>k sunday noun | -23
w>k sunday time | -26
w>k sundays mark | -36
w>k sure who | -26
w>k swap prep | -26
w>k swear who | -24
w>k swim noun | -31
w>k ta mark | 90
w>k table finite | -34
w>k take noun | 33
w>k take whose | -26
w>k takes who | -33
w>k talking prep | -33
w>k taught who | -26
w>k tea finite | 32
w>k tea noun | -25
w>k tea prep | -26
w>k teach who | -36
w>k teacher finite | -22
w>k teacher who | -27
w>k tears prep | -20
w>k teeth finite | -38
w>k teeth prep | -36
w>k tell name | 23
w>k tell noun | 23
w>k tell whose | 54
w>k telling det | -37
w>k term noun | -29
w>k term prep | -31
w>k term who | -24
w>k terrible noun | -28
w>k test finite | -22
w>k test prep | -20
w>k than time | -31
w>k than who | -21
w>k thank who | 48
w>k thanks det | 86
w>k thanks mark | 75
w>k thanks prep | 45
w>k that and | -23
w>k that det | -94
w>k that finite | -25
w>k that name | -35
w>k that prep | -60
w>k that time | -21
w>k that who | -189
w>k that whose | -21
w>k that's asks | 32
w>k that's noun | 90
w>k that's prep | 58
w>k thats det | 105
w>k the name | -54
w>k the participle | -27
w>k the time | -35
w>k the who | -33
w>k their adj | -34
w>k them finite | -26
w>k them prep | -56
w>k then adv | 35
w>k then det | -22
w>k then mark | -21
w>k then who | -40
w>k there $ | -22
w>k there adj | -39
w>k there adv | -23
w>k there det | -35
w>k there mark | -31
w>k there name | -27
w>k there noun | -31
w>k there prep | -59
w>k there's det | 48
w>k there's who | -28
w>k theres det | 21
w>k these noun | -32
w>k they'd infinitive | -38
w>k they'll verb | 31
w>k they're prep | 36
w>k things adv | -33
w>k things mark | -25
w>k things who | -22
w>k thinking prep | -29
w>k this adv | -23
w>k this det | -26
w>k this finite | 60
w>k this name | -23
w>k this noun | -103
w>k this who | -23
w>k those time | -35
w>k though mark | -37
w>k thought finite | -30
w>k through det | -40
w>k through whose | -20
w>k thursday det | -24
w>k thursdays finite | 39
w>k thursdays mark | -28
w>k tickets finite | 65
w>k tight sub | 51
w>k til time | -31
w>k till time | -73
w>k till who | -24
w>k time asks | -22
w>k time det | -23
w>k time finite | -35
w>k time prep | -44
w>k time who | -37
w>k time whose | -23
w>k times finite | -20
w>k times who | -38
w>k tired mark | -25
w>k to adj | -20
w>k to det | -173
w>k to finite | -40
w>k to mark | -20
w>k to name | -34
w>k to noun | -117
w>k to time | -121
w>k to verb | -61
w>k to who | -136
w>k to whose | -101
w>k today $ | -35
w>k today mark | -30
w>k together and | -23
w>k told who | -73
w>k tomek $ | 70
w>k tomorrow $ | -41
w>k tomorrow mark | -32
w>k tomorrow prep | 47
w>k tonight mark | -29
w>k tonight noun | -35
w>k tonight prep | -30
w>k tonight sub | -20
w>k too $ | -20
w>k too det | -25
w>k too finite | -22
w>k too who | -31
w>k took prep | -21
w>k took whose | -21
w>k toxic noun | -33
w>k train finite | -23
w>k training noun | 32
w>k travel noun | -25
w>k travel prep | -34
w>k treat prep | -22
w>k treating who | -22
w>k trip finite | -45
w>k truck finite | -24
w>k trust who | -20
w>k try det | 21
w>k try noun | 98
w>k tuesday finite | -29
w>k tuesday mark | -23
w>k tuesday noun | -20
w>k tuesdays prep | -21
w>k tuition finite | 32
w>k turning prep | -29
w>k tutor finite | -33
w>k twice det | -44
w>k twice finite | -40
w>k twice mark | -29
w>k twice who | -20
w>k u adv | 68
w>k u and | 69
w>k u asks | -32
w>k u det | 25
w>k u mark | -32
w>k u participle | -35
w>k u prep | -30
w>k u time | -35
w>k u verb | -45
w>k u who | -20
w>k under det | -28
w>k under noun | -35
w>k under time | 20
w>k under whose | -32
w>k unless who | -33
w>k until adv | -22
w>k until det | -53
w>k until noun | -35
w>k until time | -138
w>k up prep | -44
w>k ur adj | 31
w>k ur det | 29
w>k ur time | 41
w>k us det | -24
w>k us finite | -34
w>k use who | -25
w>k very adj | -53
w>k video finite | -28
w>k visit finite | -31
w>k visit mark | -24
w>k w det | -25
w>k w who | -22
w>k waiting noun | -28
w>k walk prep | -27
w>k want prep | -32
w>k want who | -21
w>k wants det | -24
w>k wants time | -27
w>k wants whose | -23
w>k warned who | -30
w>k was adj | -74
w>k was adv | -32
w>k was det | -66
w>k was participle | -83
w>k was prep | -58
w>k was sub | 31
w>k was who | -26
w>k was whose | -21
w>k wasn't who | -26
w>k watch prep | -36
w>k way noun | -24
w>k we adv | -27
w>k we det | 93
w>k we infinitive | -36
w>k we verb | -29
w>k we'll infinitive | 26
w>k we'll verb | 49
w>k we're participle | 64
w>k wear who | -25
w>k wedding prep | -22
w>k wednesday and | -25
w>k wednesday time | -22
w>k wednesdays finite | -24
w>k wednesdays prep | -20
w>k wee noun | -21
w>k week $ | -22
w>k week mark | -28
w>k week time | -22
w>k weekend finite | -21
w>k weekend who | -21
w>k weekends prep | -31
w>k weekends who | -28
w>k weeks prep | -24
w>k weeks who | -24
w>k welcome prep | -25
w>k well prep | -28
w>k well verb | 28
w>k well who | 29
w>k went prep | -55
w>k were adv | -22
w>k were participle | -44
w>k were time | -23
w>k were who | 66
w>k what adj | -26
w>k what det | -21
w>k what noun | 96
w>k what whose | 24
w>k what's det | 79
w>k whatever finite | -27
w>k whatever noun | 33
w>k when noun | -35
w>k when whose | -20
w>k whenever mark | -37
w>k where det | -31
w>k where finite | 28
w>k where noun | -37
w>k which finite | -62
w>k which noun | 34
w>k which prep | 30
w>k which time | 35
w>k which who | -28
w>k while finite | -27
w>k while who | -31
w>k who finite | -38
w>k who noun | 64
w>k who who | -22
w>k who's participle | 44
w>k whole noun | -60
w>k whose noun | -37
w>k why finite | 68
w>k will infinitive | -159
w>k will verb | -100
w>k will who | 123
w>k winter noun | -20
w>k with adj | 47
w>k with asks | -30
w>k with det | -70
w>k with name | -24
w>k with sub | -39
w>k with time | -62
w>k with whose | -168
w>k without and | -31
w>k without det | -62
w>k without participle | -20
w>k without whose | -21
w>k woman finite | -25
w>k woman mark | -28
w>k woman prep | -26
w>k wonders prep | -39
w>k word finite | 22
w>k word prep | -34
w>k words mark | -28
w>k work mark | 27
w>k worked prep | -20
w>k works mark | -31
w>k works prep | -20
w>k would finite | -31
w>k would infinitive | -99
w>k would prep | -26
w>k would time | 155
w>k would verb | -60
w>k would who | 126
w>k would've finite | -28
w>k wren finite | 71
w>k wrong prep | -24
w>k wrote who | -20
w>k x $ | -38
w>k year's noun | -33
w>k years finite | -27
w>k yes mark | 27
w>k yet mark | -25
w>k you asks | -25
w>k you det | -113
w>k you finite | 23
w>k you infinitive | -24
w>k you not | 32
w>k you noun | -34
w>k you other | -27
w>k you verb | -22
w>k you whose | -33
w>k you'd finite | 40
w>k you'd infinitive | 32
w>k you'd prep | -22
w>k you'll finite | -21
w>k you'll infinitive | 41
w>k you're adv | 24
w>k you're det | 42
w>k you're noun | 49
w>k you're participle | 30
w>k you've det | 83
w>k yours $ | -20
w>k yours adv | 60
w>k yours mark | 59
w>k yours who | -29
w>k yourself det | -21
w>k yr adj | -37
`,
);
