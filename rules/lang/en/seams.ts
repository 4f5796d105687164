import { readSeams } from '../weights.ts';

/** Fitted by scripts/fit/seams.ts on the learning sets, then frozen: not edited by hand. */
export const seams = readSeams(
  { base: -125, threshold: -100 },
  // sign of the gap between two words | how much it counts for a new sentence
  `
2> " | -78
2> #time | -28
2> $ | 22
2> % | -28
2> . | 20
2> ; | -121
2> ? | -59
2> ?? | 33
2> able | -31
2> above | -26
2> abt | -45
2> abuse | 33
2> accountant | 33
2> across | -38
2> act | 62
2> adult | -24
2> adults | -38
2> after | -192
2> after-school | -25
2> afterwards | -31
2> again | -24
2> age | -24
2> agree | 20
2> agreed | 33
2> agreement | -25
2> ah | -22
2> airline | -24
2> alienation | -27
2> all | -39
2> almost | 45
2> aloud | -31
2> an | -56
2> and | -114
2> anybody | -24
2> apartment | -31
2> apologise | 35
2> apologize | -25
2> appointments | -32
2> appreciate | 60
2> are | 47
2> arrangement | 29
2> arrived | -22
2> arrives | -22
2> article | -22
2> asked | 52
2> asks | -26
2> at | -32
2> attachment | -27
2> attend | -24
2> attorney | -23
2> audience | -21
2> august | -101
2> aunt's | -29
2> awake | -27
2> away | -24
2> baby | -21
2> back | -69
2> badge | 34
2> bag | -94
2> bags | -25
2> bake | -38
2> balance | 38
2> ball | -27
2> banana | -30
2> bank | 31
2> bar | -30
2> bars | -33
2> bath | -29
2> bathroom | -22
2> beach | -34
2> because | -96
2> become | -30
2> bed | -51
2> beg | 52
2> begging | -29
2> begins | 34
2> behind | -39
2> bell | 23
2> beside | -32
2> better | -53
2> birth | 21
2> birthday | -30
2> blackmail | -25
2> blame | -24
2> blazer | -22
2> bless | 55
2> block | -39
2> blood | 49
2> boiler | 22
2> boiling | -20
2> booked | 45
2> booking | -21
2> books | 20
2> borderline | 34
2> borrow | -32
2> boss | 20
2> bother | 69
2> bowl | -33
2> bowling | -26
2> boxing | -27
2> brace | -30
2> break | -21
2> bridge | -23
2> bringing | 61
2> brings | -27
2> brothers | -32
2> btw | -24
2> burden | -23
2> busy | -21
2> but | -121
2> c | -28
2> calculator | -25
2> calling | 31
2> calpol | -33
2> camp | 21
2> cancelled | 45
2> candles | -37
2> cannot | -36
2> cant | 44
2> canteen | -23
2> cap | -25
2> caravan | -24
2> card | -49
2> cards | -26
2> care | 30
2> case | -31
2> cash | -20
2> cent | -25
2> center | 49
2> certain | -23
2> change | -28
2> changes | -35
2> changing | -24
2> character | -30
2> charged | -20
2> chat | -24
2> checked | -24
2> cheers | -21
2> cheese | -35
2> child's | -23
2> choose | 51
2> choosing | -21
2> christening | -22
2> christmas | 33
2> church | -24
2> climbing | 25
2> clocks | -34
2> closes | 56
2> clothes | -21
2> coats | -27
2> coffee | -37
2> coke | -33
2> cold | -21
2> collect | -21
2> column | -26
2> come | -47
2> company | -24
2> concern | 43
2> concerned | -29
2> concert | 27
2> confirm | 62
2> congratulations | -31
2> consider | 27
2> content | -22
2> conversation | -22
2> corner | -26
2> correct | -29
2> correspondence | -24
2> costs | -30
2> costume | -26
2> couch | -31
2> counsellor | -29
2> counselor | 45
2> count | 33
2> counted | -27
2> counter | -20
2> country | -22
2> county | -25
2> court | -22
2> cousins | -21
2> covers | -30
2> cream | -21
2> credit | -29
2> crib | -31
2> cried | 74
2> cross | -24
2> daddy's | 52
2> dads | -28
2> dark | -34
2> daughter | 25
2> day | -54
2> daycare | -23
2> deacon | -25
2> dead | -22
2> dec | -40
2> decided | 65
2> decree | -26
2> deep | -25
2> depends | -20
2> deposit | 30
2> diary | -27
2> did | 56
2> didn't | 27
2> difference | -30
2> dinner | -27
2> direct | -28
2> doctor | 31
2> does | 25
2> dog | -21
2> don't | 20
2> done | 26
2> dose | 41
2> doubt | -25
2> downstairs | -23
2> drama | -29
2> drawer | -24
2> drawn | 37
2> dress | -22
2> drink | -31
2> drinks | -27
2> driver | 30
2> driving | -34
2> drop | 31
2> dropped | -22
2> drops | 21
2> drunk | -37
2> dry | -25
2> easier | -24
2> easy | -28
2> eating | -31
2> either | -38
2> else | 28
2> emails | -30
2> end | -58
2> ends | -21
2> enough | -39
2> entire | -37
2> entrance | -33
2> evenings | 42
2> ever | -23
2> everything | -67
2> evidently | -25
2> exact | 30
2> exchange | 22
2> expected | -26
2> expecting | -22
2> expensive | -23
2> expires | -24
2> face | -30
2> facetime | 28
2> fail | -25
2> failed | -23
2> fair | -22
2> fall | -23
2> far | -25
2> fault | -29
2> fear | -25
2> fed | -22
2> feed | 25
2> feeling | -21
2> feels | -22
2> fell | 112
2> felt | -21
2> fence | -41
2> few | -30
2> files | -27
2> filled | -21
2> film | -23
2> finally | 33
2> finds | 20
2> finger | -29
2> finishes | 68
2> fish | -23
2> fits | -31
2> fix | -21
2> flights | -41
2> flu | -29
2> fly | 40
2> folder | -33
2> folks | -33
2> footy | -28
2> forgive | 59
2> forgot | -25
2> form | 25
2> fortnight | 23
2> found | 40
2> fr | -20
2> fractions | -23
2> friend | -25
2> friends | -22
2> from | -68
2> front | -81
2> future | 27
2> game | 28
2> garden | -22
2> gather | -25
2> gatwick | -30
2> gets | -22
2> gift | -32
2> gives | 23
2> giving | -26
2> goes | -21
2> golf | -33
2> good | -109
2> got | 22
2> gown | -29
2> gp | -26
2> grade | -22
2> grandmother's | 25
2> green | -24
2> ground | 33
2> grow | 28
2> growing | -39
2> grown | 47
2> grown-ups | -28
2> guard | -31
2> guess | 43
2> gun | -27
2> habit | -26
2> hamster | -35
2> hand | -58
2> handover | -27
2> hands | -24
2> hanging | -24
2> happen | -20
2> happened | 40
2> hardly | 25
2> harm | -30
2> hat | -24
2> hate | 55
2> haven't | 39
2> he'd | -23
2> he's | -23
2> heads | -21
2> health | -27
2> held | 60
2> helps | -20
2> hers | -25
2> hes | 31
2> hey | 42
2> hiding | -20
2> him | -27
2> hire | -20
2> his | -20
2> hobby | -22
2> hockey | -22
2> hold | -38
2> holding | -27
2> holes | -25
2> holiday | -22
2> honestly | -27
2> honeymoon | -37
2> hook | 28
2> hope | 53
2> hoping | 54
2> hot | -24
2> hotel | 55
2> hour | -66
2> household | 25
2> how | 38
2> human | 26
2> hung | -23
2> hurt | -23
2> i'd | -27
2> i'll | -46
2> i'm | -80
2> i've | -129
2> ice | -24
2> id | -24
2> idk | -33
2> if | -27
2> im | 25
2> imagine | 30
2> in | -40
2> inbox | -27
2> informed | 45
2> instead | -76
2> interest | -20
2> into | -54
2> invoice | 20
2> invoices | 27
2> ipad | 43
2> iron | -29
2> ironed | -21
2> is | 35
2> isn't | 31
2> it | -32
2> it'll | -21
2> it's | -33
2> itinerary | -27
2> ive | -38
2> jaylen's | -31
2> job | -24
2> juice | -31
2> july | -36
2> jumper | -32
2> june | -66
2> just | 45
2> keys | -28
2> kick | -31
2> kind | 26
2> knee | -22
2> knees | -28
2> knew | 58
2> know | 41
2> knowing | -23
2> kwame | -26
2> label | -31
2> lachlan | -21
2> lad | -28
2> lads | 33
2> lake | -20
2> laptop | 41
2> laugh | -21
2> lawyer | -20
2> lay | 30
2> leader | -31
2> leaflet | -35
2> learned | 21
2> least | 30
2> leave | 61
2> leaving | -26
2> left | -21
2> legs | -24
2> lent | -25
2> let's | -23
2> lets | -30
2> letters | -34
2> letting | -32
2> level | 29
2> library | -30
2> life | -44
2> likes | -37
2> lily | -27
2> line | -21
2> list | -50
2> listen | -28
2> literally | 55
2> living | -26
2> load | -41
2> lobby | -26
2> locked | -32
2> locker | -31
2> log | 23
2> looking | 23
2> looks | -29
2> loose | -36
2> lose | -26
2> lot | -54
2> love | 20
2> lovely | -22
2> loves | -34
2> low | 56
2> luck | 63
2> lunchbox | -22
2> mail | -34
2> makes | 30
2> making | -20
2> mam's | -33
2> man | 51
2> man's | -22
2> manipulative | -25
2> manners | -24
2> marked | -21
2> maths | -21
2> may | 30
2> meal | -20
2> mean | -26
2> means | 60
2> meanwhile | -23
2> meat | -41
2> medicine | -20
2> men | 48
2> mention | -30
2> mess | -23
2> messages | -27
2> mg | -38
2> middle | -28
2> might | 56
2> mile | -27
2> milk | 21
2> mine | -78
2> mins | -20
2> minute | 37
2> mirror | -29
2> mislaid | -23
2> mistake | -28
2> ml | -30
2> moms | -32
2> mon | -35
2> most | -23
2> mother | 29
2> motion | -34
2> mouth | -31
2> moves | -27
2> my | -39
2> myself | -23
2> nails | -31
2> name | -122
2> names | -33
2> nasreen | -28
2> near | -20
2> nearly | -22
2> neck | -26
2> need | 27
2> neighbour | -32
2> neither | 86
2> news | -23
2> newsletter | 37
2> next | 50
2> night | -60
2> none | -25
2> nose | -27
2> nothing | -90
2> nova | -23
2> november | -20
2> number | -27
2> obliged | -27
2> october | -31
2> offered | -20
2> oh | -25
2> ok | 22
2> on | -30
2> one's | -23
2> open | -55
2> opening | -29
2> opens | -21
2> operation | 21
2> or | -48
2> orange | -21
2> ordered | 20
2> other | -52
2> ours | -23
2> out | -63
2> over | -120
2> overnight | -24
2> owe | -30
2> pack | 24
2> pages | -36
2> pain | 26
2> paint | 26
2> pair | -21
2> pairs | 23
2> pants | -27
2> papa | -35
2> paper | -22
2> papers | -23
2> paragraph | -26
2> parental | 21
2> park | -22
2> passed | -29
2> passport | 102
2> patience | 25
2> pattern | -22
2> pay | 27
2> payments | -24
2> pays | -26
2> pe | -37
2> pen | 22
2> pencil | -27
2> people | 34
2> percent | 37
2> perfect | -23
2> perfectly | -24
2> perhaps | -24
2> pharmacist | 82
2> phone | -23
2> phoned | -29
2> photo | 34
2> photograph | -25
2> pick-up | 25
2> picked | -20
2> picking | 21
2> pickup | -32
2> pictures | 20
2> pie | -22
2> pin | -33
2> pink | -27
2> pitch | -23
2> place | -78
2> planning | -30
2> plaster | -30
2> plastic | -39
2> plays | -26
2> please | -23
2> polish | -23
2> poor | 44
2> porridge | 27
2> port | -35
2> possible | -28
2> pot | -27
2> pounds | -25
2> power | -29
2> prefer | -20
2> price | -35
2> printed | -32
2> probably | 22
2> proper | 42
2> proud | -24
2> pub | -29
2> puffs | -24
2> pull | -25
2> pump | -20
2> push | -34
2> putting | -31
2> questions | -30
2> queue | -36
2> quit | -27
2> quite | -24
2> r | -28
2> rain | -24
2> raised | 37
2> ramadan | -48
2> receipt | -20
2> reception | -30
2> refund | 34
2> regards | 37
2> remain | 72
2> remember | 21
2> remind | -25
2> reminder | -35
2> repair | 33
2> repeat | 34
2> report | 28
2> request | -20
2> require | -30
2> respect | 28
2> retainer | 57
2> returned | -23
2> ringing | -25
2> roll | -24
2> roof | -20
2> room | -58
2> rota | 34
2> rucksack | 21
2> ruin | 32
2> ruined | -31
2> rules | -30
2> runs | 34
2> rush | -31
2> safe | 22
2> salary | -26
2> sale | -25
2> sat | 40
2> saturdays | -26
2> sausage | -37
2> says | 35
2> science | 28
2> scooter | 33
2> scream | -23
2> seats | -27
2> secretary | -23
2> section | -23
2> seeing | -23
2> seen | -22
2> selling | -29
2> sent | -22
2> service | -32
2> sets | -29
2> shaking | 72
2> shall | -38
2> shame | 26
2> sharp | -25
2> she'd | -28
2> she's | -34
2> shed | 33
2> shift | -21
2> shop | -20
2> should | 48
2> shout | -23
2> show | -32
2> shows | 31
2> shut | -20
2> shuts | -32
2> sick | -20
2> side | -53
2> sigh | -31
2> signed | 22
2> silence | -39
2> simply | -30
2> since | -149
2> sink | -23
2> sister | 44
2> sister's | 25
2> sits | -32
2> sitting | 30
2> skates | -30
2> skipped | 38
2> slept | -45
2> slow | -21
2> smoke | -27
2> snow | -33
2> social | -22
2> soft | -27
2> sold | 36
2> somebody | -24
2> someone | -42
2> something | -75
2> somewhere | -22
2> soon | 54
2> soup | -24
2> speech | 22
2> spelling | -24
2> spend | 26
2> split | -20
2> spoken | -23
2> sports | 21
2> spot | 33
2> st | -22
2> stage | -27
2> stairs | -21
2> stands | -28
2> started | -32
2> station | -21
2> stay | -35
2> stayed | -23
2> stick | -35
2> stomach | 26
2> stool | -23
2> stopping | -24
2> story | -31
2> straight | -32
2> struck | -29
2> stuck | -21
2> stupid | -27
2> sugar | -27
2> sundays | -25
2> supposed | -29
2> sure | 25
2> surf | -41
2> surprised | -27
2> swing | -32
2> switch | -21
2> ta | -20
2> tab | -32
2> table | -31
2> tablets | -31
2> takes | 28
2> talking | -25
2> tank | -20
2> tattoo | -26
2> taught | 39
2> tbh | -33
2> tea | -38
2> teach | -25
2> telephone | -32
2> television | -32
2> tells | 59
2> temperature | 64
2> tent | 38
2> textbook | 24
2> texting | 64
2> than | -96
2> thats | -28
2> their | -74
2> them | -36
2> themselves | -22
2> then | -160
2> there's | -43
2> theres | -38
2> thermometer | -24
2> these | -24
2> they'd | -27
2> they'll | -20
2> they're | -33
2> they've | -35
2> thinking | 24
2> though | -23
2> threw | -45
2> through | -27
2> thursday | -48
2> thursdays | -32
2> till | -117
2> timetable | -21
2> tmrw | 28
2> to | -39
2> toast | -23
2> today | -59
2> toddler | 42
2> told | 64
2> tomorrow | -47
2> tone | -20
2> tonight | -74
2> too | -40
2> took | 29
2> tooth | -31
2> touch | -22
2> touched | -24
2> tournament | -22
2> toxic | 59
2> track | -23
2> trade | -23
2> trailer | -33
2> train | 37
2> training | -20
2> trampoline | 25
2> transfer | 32
2> treatment | -32
2> tried | -30
2> trouble | -23
2> trousers | -20
2> truck | 28
2> truly | 50
2> trust | 60
2> tues | -31
2> tuition | 36
2> turning | -25
2> turns | -22
2> twins | 24
2> under | -54
2> understand | 20
2> until | -161
2> ur | 25
2> urs | -27
2> us | -30
2> use | -22
2> useless | -21
2> using | -23
2> vet | -22
2> violin | -21
2> voice | -26
2> w | -25
2> waiting | -25
2> walked | -42
2> wanna | 30
2> wanted | 36
2> warned | -21
2> was | 25
2> wash | -20
2> washed | -25
2> washing | -33
2> watching | -26
2> water | -22
2> wave | -38
2> way | -37
2> we'd | 23
2> we'll | -23
2> we've | -28
2> wednesday | -144
2> wednesdays | 38
2> wee | -22
2> weekends | -23
2> weeks | -55
2> well | -114
2> wellies | -28
2> whats | 38
2> wheel | -21
2> when's | 29
2> while | -56
2> whistle | -26
2> who | 26
2> whose | 20
2> wife | 62
2> will | 36
2> wind | -21
2> wine | -30
2> wish | -26
2> with | -99
2> without | -34
2> won't | -32
2> wonderful | 23
2> wonders | -38
2> wont | -27
2> works | -35
2> worn | 45
2> worse | -21
2> worth | -26
2> would've | 35
2> wouldn't | 76
2> wren | -34
2> wrist | -25
2> writing | -23
2> wrong | -46
2> x | 24
2> x-ray | -22
2> year's | -22
2> yellow | -23
2> yes | 30
2> yet | 21
2> you'll | 31
2> you've | -107
2> yours | -80
2> yourself | 28
2> yr | -28
< " | 28
< #number | -26
< #time | 35
< % | 24
< ) | 45
< , | -27
< - | -22
< . | -122
< ; | -154
< a | -311
< about | -45
< above | -26
< absolute | -35
< abt | -36
< accountant | -37
< across | -37
< act | -36
< actual | -33
< actually | -21
< address | -20
< adult | -32
< after-school | -30
< afternoon | 75
< afterwards | 35
< again | 78
< age | -24
< ah | -26
< air | -29
< airport | 24
< allergist | -28
< allergy | -34
< allow | -36
< almost | -39
< along | 59
< aloud | -32
< also | -24
< an | -167
< and | -323
< answer | 57
< answers | -33
< anybody | 22
< anyway | 27
< appointment | 20
< appreciate | -28
< april | 42
< are | -23
< arrangement | -33
< arrive | -28
< arrived | 43
< article | -33
< as | -298
< asks | -28
< assembly | 47
< asthma | 24
< at | -71
< attached | 231
< attend | 21
< attendance | -32
< attorney | -42
< audience | 63
< august | 78
< aunt's | -24
< aware | -35
< away | 57
< baby | 20
< backpack | 55
< bag | 23
< bake | -31
< bathroom | -43
< be | -40
< bear | -40
< because | -182
< become | -33
< bed | 73
< been | -47
< before | -21
< beginning | -24
< benefit | 37
< beside | -29
< between | -64
< big | -22
< bike | -35
< bins | -47
< birth | -32
< birthday | 39
< bit | -46
< black | -20
< blazer | 43
< block | -34
< blowing | -26
< blue | -73
< bobbis | -33
< boiler | 20
< boiling | 64
< book | -27
< booked | -27
< booking | -40
< books | -27
< boot | 43
< born | 23
< borrow | -45
< boss | -39
< bother | -30
< bottle | -27
< bought | -34
< bowl | 26
< boxing | 22
< boy | -26
< brace | -28
< brave | -32
< break | 64
< breakfast | 79
< breathe | -27
< bridge | -25
< bring | -32
< bringing | -25
< broke | 20
< broken | -35
< brother's | -26
< brothers | 37
< brown | -27
< building | 31
< burden | -24
< busy | -43
< but | -185
< buy | -28
< buying | 33
< by | -261
< calculator | -34
< calendar | 46
< called | -63
< calling | -33
< camp | -26
< can | -66
< cancelled | -22
< cannot | -38
< cant | -20
< caravan | -39
< care | -21
< carried | -23
< case | -42
< cash | -27
< cast | -27
< cause | 26
< cent | -46
< center | -24
< centre | -35
< certain | -29
< certificate | 42
< chair | 29
< changes | -39
< changing | -32
< chapter | -38
< charge | -25
< charged | -41
< charger | 20
< checked | -21
< child's | -27
< children | -29
< choir | -34
< choose | -23
< christmas | -38
< clean | -26
< climbing | -34
< closes | -29
< clothes | -29
< club | 36
< coach | -24
< coats | 73
< collect | -22
< column | -26
< common | -33
< company | 78
< concerned | 57
< concert | -38
< confirmed | 23
< contact | -23
< content | -20
< conversation | 104
< cooking | -21
< correspondence | 41
< cost | 47
< costume | 63
< could | -161
< counsel | -25
< counsellor | -24
< counselor | -28
< counter | -28
< counting | 22
< country | -38
< county | 27
< cousin's | -23
< covered | 38
< covers | -40
< credit | -27
< crib | 25
< cried | -24
< cut | -21
< dad | -36
< daddy | -25
< daddy's | -24
< dads | -33
< dare | 34
< date | -31
< dates | 50
< day | -20
< daycare | -36
< dead | -25
< deadline | -35
< december | -45
< decent | -25
< decided | -35
< decision | -35
< decree | 43
< deep | -24
< depends | -20
< deposit | 34
< desk | 38
< didn't | -44
< died | -44
< difference | 29
< different | -26
< direct | 37
< directly | 21
< doctor | 29
< doesn't | -26
< don't | -52
< door | 44
< down | 26
< downstairs | -31
< drama | -31
< drawer | -30
< drawn | -20
< dressing | -26
< drink | -31
< drinks | -36
< drive | 52
< driver | -29
< drops | 44
< dry | 27
< due | -43
< dunno | 32
< during | -38
< e-mail | -33
< each | 29
< early | -39
< easier | 58
< easy | 37
< eating | -24
< either | 38
< em | -33
< email | -20
< en | -32
< end | 51
< ends | -28
< enough | 63
< entire | -30
< entrance | 25
< envelope | 30
< eve | 26
< even | -38
< evening | 22
< ever | -50
< every | -190
< everybody | 87
< everyone | 48
< evidently | -43
< exact | -29
< existing | -29
< exists | 63
< expected | 29
< expecting | -24
< expensive | -27
< expires | -44
< eye | -29
< facetime | -35
< fail | -28
< failed | -42
< failing | -23
< fall | -20
< far | -26
< father | -25
< fathers | -28
< fault | -36
< february | 58
< fed | 60
< feed | -27
< feeling | -31
< feels | -30
< fees | 69
< felt | -27
< ferry | -24
< fetch | -23
< fever | 29
< few | -40
< fight | 26
< figure | -31
< files | 28
< fill | -20
< filled | -23
< film | 35
< finally | -20
< financial | -32
< find | -55
< finds | -39
< fine | 22
< finger | 100
< finished | -34
< fish | -27
< fits | 30
< fix | 59
< flights | -22
< fly | 23
< folks | -26
< food | 67
< footy | -32
< for | -134
< found | -53
< fourth | 35
< fractions | -45
< frame | 28
< fri | 26
< friday | 39
< fridge | 28
< friends | 34
< from | -148
< front | -65
< funny | -27
< game | -33
< garden | -34
< gas | -28
< gate | 90
< gave | -36
< gentleman | -25
< get | -104
< gets | -54
< getting | -63
< gift | -21
< give | -36
< gives | -24
< go | 23
< god | -52
< goggles | -58
< golf | -30
< gone | 25
< got | -210
< gp | -24
< grading | -29
< grandmother's | -34
< grateful | -38
< great | -26
< green | -22
< ground | -27
< group | -26
< grow | 36
< growing | -34
< grown-ups | -47
< guard | 24
< guy | 34
< h | -33
< habit | -23
< had | -49
< half-term | 22
< handover | 43
< hands | -37
< hanging | -24
< hangs | -26
< happened | 20
< has | -129
< hates | -33
< have | -124
< he | -237
< he'd | -32
< he's | -99
< hear | -22
< help | -27
< helps | -39
< herself | -27
< hey | 57
< hi | 25
< hide | -41
< hiding | 31
< himself | 26
< hire | -34
< his | -234
< hiya | 140
< hobby | 35
< holding | -29
< holds | -35
< holes | 29
< holiday | -23
< homework | -28
< honestly | -33
< hook | 30
< hope | -95
< hoping | -27
< hospital | -33
< hours | -20
< household | -40
< houses | 77
< how | -49
< human | -29
< hung | -20
< hurt | 24
< i | -120
< i'd | -160
< i'll | -162
< i'm | -269
< i've | -150
< ice | -23
< id | -44
< idk | -35
< if | -264
< il | -20
< ill | -50
< im | -99
< imagine | -39
< in | -44
< inbox | -32
< inset | -28
< instead | 69
< into | -68
< invoice | 35
< ipad | -21
< iron | -35
< ironed | -33
< is | -75
< isn't | -92
< it | 40
< it'd | -24
< it's | -239
< itinerary | 34
< its | -168
< jacket | 77
< jaylen | -33
< jaylen's | -41
< job | 68
< job's | -37
< juice | 33
< jule | -27
< jumper | -27
< june | 45
< just | -178
< karate | -37
< keeping | -31
< keeps | -23
< kept | -28
< kids | -28
< kids' | -27
< kitchen | 42
< knees | 64
< knew | -34
< knowing | -36
< known | -31
< knows | -30
< kwame | -32
< label | 67
< lachlan | -27
< lad | -26
< lady | -35
< lake | -38
< land | -26
< lane | -27
< laptop | -44
< last | -81
< laugh | 31
< lawyer | -29
< lay | -29
< lazy | -25
< leaflet | -27
< least | -29
< leaves | -25
< leaving | -32
< legs | 84
< lessons | 64
< let | -160
< lets | -32
< letters | 72
< letting | -35
< level | -31
< lie | -22
< life | 23
< lift | -28
< light | -23
< lights | -20
< like | -50
< likes | 61
< lily | 20
< line | 22
< list | 43
< listen | 53
< literally | -37
< little | -91
< live | 33
< lived | -25
< living | -25
< lobby | -25
< locked | -42
< lol | 206
< look | -20
< looked | 25
< lord | -30
< lose | -30
< lost | 41
< loves | -41
< lunch | 25
< m | 132
< mad | -20
< mail | -39
< mailbox | 112
< make | -83
< making | -26
< mam | -38
< man's | -35
< manage | -22
< manners | 99
< many | -30
< march | 48
< marked | -37
< match | 33
< matter | 35
< may | -41
< maybe | -117
< mean | -28
< means | -36
< meant | -20
< meanwhile | -37
< mediation | -30
< mediator | -24
< memory | -24
< mess | -42
< message | -55
< messages | 61
< met | -30
< might | -103
< milk | -41
< min | 45
< mine | 70
< mins | -20
< minutes | 32
< mislaid | -34
< missed | -37
< missing | 36
< mistake | 72
< ml | -31
< moment | -50
< moms | -49
< mon | -24
< mondays | 28
< month | 23
< months | 21
< morning | 58
< most | -26
< mother's | -43
< motion | -53
< murder | -31
< must | -94
< my | -262
< myself | 37
< n | -181
< nan | -37
< narcissist | -39
< near | -32
< nearer | -28
< nearly | -38
< neck | -40
< need | -189
< needed | -30
< needs | -144
< nervous | -28
< never | -160
< new | -21
< next | -148
< nice | 28
< night | 22
< nights | -26
< none | -25
< normal | 84
< not | -23
< note | -21
< notice | 51
< nova | -29
< november | 58
< now | 67
< nurse | -20
< obliged | -33
< october | -25
< of | -158
< offer | -41
< omg | -44
< on | -20
< one's | -45
< opening | -26
< opens | -37
< operation | 71
< optician | -26
< or | -249
< orange | -28
< order | 28
< ordered | -28
< orthodontist | 33
< other | -20
< otherwise | -24
< our | -111
< ours | 60
< out | 47
< outside | 27
< overnight | -20
< own | -31
< page | -20
< pages | -31
< paid | 59
< paint | 26
< pairs | 34
< papa | -39
< paragraph | -32
< parent | -27
< parental | -29
< parenting | -27
< park | 45
< parking | -28
< pass | -27
< passed | 21
< patience | -23
< pattern | -25
< paying | -28
< pays | -26
< pe | 41
< pen | -43
< per | -21
< perfectly | -35
< perhaps | -20
< person | -29
< pharmacist | -29
< phones | -25
< photograph | -20
< physio | -23
< pick-up | -31
< picked | -24
< pickup | -41
< pie | 50
< pink | -43
< pitch | 20
< place | 41
< plastic | -32
< plate | 35
< playing | -33
< plays | -42
< pls | 94
< plus | -42
< pocket | 69
< point | 43
< polish | -45
< pool | 25
< poor | 33
< porridge | 35
< possible | 35
< pounds | 55
< power | -27
< prefer | 69
< prescription | -29
< present | -21
< price | -25
< probably | -32
< properly | 20
< puffs | -28
< pull | -20
< pure | -39
< push | -30
< put | -180
< puts | -39
< question | -31
< questions | -45
< queue | -30
< quick | -32
< quite | -32
< quote | 27
< r | -31
< rain | 38
< raise | -27
< rather | -29
< read | -25
< reads | -29
< real | 29
< reason | -22
< recall | -34
< receipt | 57
< receipts | -30
< recital | -20
< refund | 24
< refused | -33
< remember | 72
< remove | -32
< renewal | -23
< repeat | 67
< report | -28
< request | -39
< require | -34
< retainer | -45
< return | -21
< returned | -33
< ride | -29
< right | 28
< ring | -22
< ringing | -28
< rings | 22
< roll | -25
< roof | -30
< room | -24
< rope | 67
< rota | -25
< round | -29
< rui | -30
< ruin | -33
< ruined | -41
< rule | -44
< rules | 63
< running | -21
< safe | -22
< said | -102
< salaam | -36
< same | -26
< saturday's | -36
< saturdays | -31
< save | -29
< say | -24
< saying | -23
< says | -200
< scan | -22
< scared | 26
< school | -28
< science | -30
< scooter | -40
< scream | 38
< screens | 40
< season | 46
< seats | 25
< section | -35
< see | -57
< seeing | -25
< selling | -29
< send | -131
< september | 32
< serious | 82
< session | -29
< setting | -22
< settle | -27
< she | -38
< she'd | -23
< she's | -89
< shift | 37
< shin | -30
< shoes | 27
< should | -24
< shout | -37
< shows | -20
< shuts | 21
< sick | -21
< side | 37
< sigh | 62
< signature | -25
< simple | 69
< simply | -24
< since | -57
< single | -43
< sister's | -35
< sit | -51
< sits | -24
< skipped | -30
< sleeps | -28
< slip | -20
< slot | -28
< slow | 22
< small | -36
< smoke | -31
< snow | -33
< social | -31
< socks | -26
< sofa | 31
< soft | -29
< sold | -21
< solicitor | -26
< some | -77
< somebody's | -35
< someone | -28
< somewhere | 25
< soon | -42
< sooner | -56
< sorry | -30
< soup | 59
< spacer | 69
< speech | -38
< spelling | -25
< spend | -22
< split | 37
< sports | -31
< spot | -21
< spreadsheet | -26
< st | -26
< stage | 92
< standing | 22
< stands | 34
< started | -32
< station | 22
< stay | -36
< stayed | -20
< staying | -23
< stays | -20
< still | -186
< stitches | 28
< stood | -28
< stop | 28
< stopping | -26
< store | -64
< story | -24
< stranger | 21
< street | -33
< stretch | -21
< struck | -25
< stuff | 48
< subject | -23
< such | -50
< sugar | -34
< suggest | -23
< suit | -24
< suits | -43
< summer | -20
< sun | 65
< sunday's | -28
< sundays | 37
< supper | 68
< suppose | -25
< sure | -40
< surf | -35
< swap | -35
< swapped | -22
< swim | -23
< swing | -22
< switch | 67
< tablets | 57
< take | -175
< takes | -30
< talking | -30
< taught | -21
< teacher | -33
< teeth | 20
< tell | -127
< telling | -32
< term | 53
< terrible | 32
< test | -34
< textbook | -24
< than | -131
< thank | -47
< that's | -140
< thats | -40
< the | -304
< their | -93
< themselves | 34
< then | -21
< there | 26
< there's | -131
< theres | -30
< these | -68
< they | -72
< they're | -20
< they've | -29
< thing | -24
< things | -43
< thinking | -21
< thinks | -22
< third | -21
< this | -20
< tho | 42
< threw | -28
< throw | -36
< ticket | -28
< tickets | 43
< tie | 65
< tight | -29
< til | -21
< till | -133
< time | -33
< times | -26
< tired | 71
< tmrw | 37
< to | -111
< toast | 75
< today | 73
< told | -63
< tomorrow | 20
< tone | 49
< tonight | 91
< too | 53
< took | -81
< tooth | -34
< touch | -22
< touched | -31
< toxic | -27
< track | 24
< trade | -34
< traffic | -30
< trailer | 43
< train | 25
< treat | -31
< treating | -28
< tried | 61
< trouble | -22
< trousers | 31
< truly | -42
< try | -40
< tues | 28
< tummy | 26
< turning | -22
< twice | 51
< twins | -36
< type | -34
< u | -25
< uniform | -25
< unless | -26
< until | -165
< up | 38
< ur | -152
< us | -30
< use | -29
< used | -22
< useless | 24
< using | -30
< usual | 20
< version | -49
< very | -95
< video | 22
< violin | 54
< visit | -21
< voice | 24
< w | -52
< walked | -27
< wall | 52
< wanna | -28
< wants | -89
< ward | -33
< warm | 64
< warned | -23
< was | -75
< wash | -23
< washed | 56
< wasnt | -30
< water | -20
< way | -34
< we | -218
< we'd | -24
< we'll | -42
< we're | -25
< we've | -22
< wednesday's | -36
< wednesdays | -22
< wee | -29
< weekends | 42
< weeks | 28
< well | 70
< wellies | 36
< went | -79
< were | -166
< weren't | 29
< what | -32
< whatever | -69
< when | -106
< whether | -47
< which | -147
< whichever | -40
< whistle | 83
< who | -207
< who'd | -34
< who's | -51
< whoever | -36
< whole | -60
< whose | -22
< wife | 26
< will | -203
< wind | -23
< window | 46
< wine | 30
< wish | -30
< with | -133
< within | -31
< without | -45
< wonderful | -28
< wonders | 21
< wont | -30
< word | -21
< work | 33
< worked | 20
< works | 91
< world | 54
< worn | -21
< worried | 23
< worry | 40
< worse | -33
< worst | 21
< worth | -23
< would | -71
< would've | -28
< write | -45
< writing | 47
< wrote | -27
< ya | -24
< year's | -32
< years | -33
< yellow | -24
< yesterday | -51
< yet | 64
< you'd | -126
< you'll | -59
< you're | -137
< you've | -77
< your | -295
< yours | 104
< yourself | 38
< yr | -28
<< " is | -20
<< #money , | -63
<< #money is | -24
<< #name #number | -38
<< #name , | 300
<< #name : | 104
<< #name are | -27
<< #name asked | -29
<< #name assembly | 25
<< #name been | -20
<< #name by | -21
<< #name got | -20
<< #name had | -24
<< #name has | -36
<< #name have | -21
<< #name inhaler | -20
<< #name is | -28
<< #name it | 37
<< #name n | -35
<< #name on | -23
<< #name that | -30
<< #name to | -20
<< #name you | -23
<< #number #time | -25
<< #number % | 24
<< #number ( | -26
<< #number , | -103
<< #number - | -22
<< #number . | -97
<< #number ; | -23
<< #number and | -34
<< #number april | 72
<< #number at | -60
<< #number august | 22
<< #number before | -29
<< #number february | 55
<< #number for | -21
<< #number goes | 30
<< #number hours | -28
<< #number in | -34
<< #number instead | 30
<< #number is | -72
<< #number june | 50
<< #number march | 59
<< #number min | 45
<< #number mins | -20
<< #number ml | -31
<< #number months | 21
<< #number more | -51
<< #number nights | -29
<< #number november | 93
<< #number october | 49
<< #number of | -83
<< #number on | -39
<< #number pairs | 39
<< #number per | -25
<< #number please | -28
<< #number pounds | 42
<< #number puffs | -28
<< #number small | -40
<< #number so | -29
<< #number term | 36
<< #number that | -24
<< #number thing | -27
<< #number till | -22
<< #number to | -57
<< #number w | -37
<< #number what | -22
<< #number whole | -24
<< #number word | -29
<< #number you'd | -22
<< #number yr | -33
<< #time #time | 23
<< #time , | -207
<< #time and | -26
<< #time at | -24
<< #time in | -39
<< #time instead | 46
<< #time is | -33
<< #time on | -77
<< #time works | 29
<< #time you | -20
<< $ #number | -29
<< $ #time | 26
<< $ can | -48
<< $ did | -33
<< $ do | -25
<< $ does | -26
<< $ has | -31
<< $ hey | 42
<< $ hi | 31
<< $ hiya | 140
<< $ is | -29
<< $ just | -20
<< $ might | -25
<< $ no | 31
<< $ please | -27
<< $ salaam | -35
<< $ school | -21
<< $ ur | -20
<< $ well | -37
<< $ would | -23
<< $ yeah | -28
<< $ yes | -30
<< $ you | -91
<< ) , | -42
<< , " | -30
<< , #number | -48
<< , about | -31
<< , after | -23
<< , again | 83
<< , all | -22
<< , and | -136
<< , are | -29
<< , as | -73
<< , ask | 28
<< , at | -37
<< , back | -31
<< , because | -78
<< , before | -24
<< , both | -30
<< , but | -80
<< , can | 27
<< , could | -23
<< , depends | -22
<< , did | -30
<< , do | -35
<< , even | -28
<< , for | -60
<< , forgive | -20
<< , have | -28
<< , he'll | -35
<< , her | -37
<< , how | -25
<< , i | -121
<< , i'll | -32
<< , i'm | -101
<< , i've | -36
<< , if | -26
<< , il | -44
<< , ill | -24
<< , in | -97
<< , is | -35
<< , it | -156
<< , it's | -91
<< , just | -26
<< , last | -35
<< , let's | -28
<< , maybe | -26
<< , my | -33
<< , never | -23
<< , no | -54
<< , nobody | -20
<< , not | -69
<< , nothing | -35
<< , october | -39
<< , of | -20
<< , on | -46
<< , only | -32
<< , or | -70
<< , otherwise | -41
<< , perhaps | 34
<< , please | 62
<< , read | -27
<< , ring | -28
<< , see | -33
<< , she | -21
<< , since | -44
<< , size | -35
<< , so | -170
<< , some | -27
<< , sorry | -23
<< , starting | -25
<< , thank | -24
<< , that | -58
<< , that's | -35
<< , thats | -38
<< , the | -49
<< , then | -38
<< , these | -34
<< , they | -49
<< , though | -31
<< , to | -25
<< , tuesday | -29
<< , u | -33
<< , under | -37
<< , up | -33
<< , ur | -29
<< , we'll | -26
<< , whatever | -30
<< , when | -24
<< , where | -30
<< , which | -95
<< , whichever | -40
<< , will | -20
<< , with | -73
<< , without | -30
<< , yes | -33
<< , you | -34
<< , you're | -21
<< , you've | -24
<< , yours | -37
<< . m | 161
<< : " | -47
<< ; it | -27
<< a #number | -30
<< a #time | -30
<< a baby | -30
<< a bad | -22
<< a big | -26
<< a bit | -26
<< a book | 30
<< a box | -28
<< a bus | -28
<< a child | -49
<< a copy | 75
<< a day | 43
<< a different | -22
<< a dog | 57
<< a fortnight | -40
<< a good | -43
<< a great | -25
<< a hot | -34
<< a kid | -34
<< a letter | 33
<< a long | -31
<< a matter | -23
<< a message | -24
<< a month | -25
<< a mother | -24
<< a name | -24
<< a new | -38
<< a nice | -26
<< a note | -28
<< a party | -35
<< a picture | -21
<< a problem | 49
<< a proper | -27
<< a real | -27
<< a reason | -35
<< a row | -22
<< a school | -21
<< a single | -20
<< a slot | -29
<< a small | -35
<< a spare | -24
<< a stranger | -34
<< a tablet | -27
<< a text | 33
<< a very | -29
<< a woman | -27
<< a word | 29
<< a yes | -22
<< about #name | 28
<< about #number | 74
<< about it | 21
<< about that | 156
<< about the | -29
<< about you | 27
<< after , | -21
<< after school | 74
<< after work | 138
<< again , | -23
<< ah , | 34
<< alienation , | -29
<< all , | -22
<< all day | -35
<< all on | -27
<< all over | 24
<< all this | 53
<< alone with | -30
<< also , | -29
<< always was | 77
<< am i | 37
<< am so | -22
<< an answer | 25
<< an audience | 63
<< an empty | -25
<< an hour | -24
<< and #money | -50
<< and #name | -36
<< and #number | -21
<< and #time | -42
<< and a | -41
<< and after | -22
<< and all | 47
<< and an | -20
<< and are | -22
<< and both | -32
<< and do | -28
<< and don't | -23
<< and every | -25
<< and everything | 70
<< and for | -33
<< and friday | -27
<< and good | -24
<< and has | -25
<< and i | -125
<< and i'd | -27
<< and i'll | -66
<< and i'm | -50
<< and i've | -34
<< and in | -30
<< and it | -123
<< and it'll | -22
<< and it's | -36
<< and keep | -38
<< and leave | -26
<< and never | -21
<< and nothing | -39
<< and please | -36
<< and put | -22
<< and said | -27
<< and she | -46
<< and so | -24
<< and sorry | -29
<< and still | -32
<< and sunday | -30
<< and take | -30
<< and that's | -23
<< and the | -62
<< and they | -34
<< and they're | -38
<< and thursdays | 46
<< and to | -21
<< and u | -26
<< and we'll | -34
<< and what | -20
<< and you | -156
<< and your | -27
<< anything about | -24
<< apologise to | -35
<< are #number | -20
<< are back | -24
<< are coming | 57
<< are in | -41
<< are on | -26
<< are they | 40
<< around #time | 24
<< as they | -20
<< as usual | 85
<< as well | 80
<< ask #name | -49
<< ask him | -22
<< asking , | -20
<< asking me | 47
<< asleep in | -24
<< at #name | -37
<< at #number | 69
<< at all | 94
<< at her | -27
<< at home | -48
<< at it | -28
<< at least | -20
<< at lunch | 78
<< at mine | 73
<< at night | 71
<< at our | -26
<< at some | -23
<< at the | -54
<< at this | -35
<< at ur | -27
<< at yours | 47
<< august in | -24
<< away from | -26
<< back at | -22
<< back on | -30
<< back when | -24
<< bag for | -32
<< be #number | -25
<< be at | -30
<< be back | -30
<< be grateful | -44
<< be in | -56
<< be kept | -31
<< be nice | 20
<< be ready | -30
<< be seen | 20
<< be there | 22
<< be worth | -36
<< because you | -35
<< been to | -31
<< been told | 55
<< before #number | 52
<< before bed | 98
<< before u | -28
<< before you | -44
<< best , | -28
<< between #number | 24
<< birth certificate | 41
<< bit , | -22
<< blood test | -38
<< boat , | -27
<< book , | -27
<< both houses | 61
<< both know | -37
<< both passports | -35
<< box , | -20
<< breakfast , | -24
<< bring him | -22
<< broke down | -24
<< brother , | -33
<< but it | -32
<< but that's | -24
<< but you | -22
<< by #number | 39
<< by #time | 30
<< by friday | 27
<< by monday | 27
<< by the | -25
<< by then | 65
<< by thursday | -22
<< by wednesday | 102
<< call me | -34
<< called #number | -27
<< came back | -26
<< came home | -21
<< came out | -30
<< can come | 59
<< can do | -33
<< can go | -21
<< can have | -33
<< can hear | 29
<< can see | -26
<< can stay | -25
<< can we | -20
<< can you | -92
<< can't do | -21
<< cant do | -36
<< car park | 31
<< carry on | -30
<< change , | -28
<< cheers , | -21
<< child , | 21
<< child is | -21
<< children to | -23
<< christmas , | -24
<< clinic , | -29
<< clock , | -21
<< come at | -23
<< come down | 30
<< come from | 20
<< come out | -33
<< come to | -23
<< comes home | 43
<< coming from | -28
<< could be | -35
<< could do | 20
<< could i | -21
<< could not | -27
<< could scream | 51
<< course , | -31
<< day , | -31
<< day it | -45
<< declan , | 176
<< depends on | -27
<< did #name | -40
<< did not | -27
<< did they | -31
<< did you | -46
<< dinner money | 26
<< do , | -22
<< do it | 29
<< do not | -22
<< do so | -44
<< do that | 58
<< do they | -24
<< do this | -32
<< do with | -21
<< do you | -63
<< doctor say | 32
<< does #name | -30
<< don't know | -21
<< don't send | -22
<< don't tell | -23
<< don't you | -26
<< done #number | -34
<< done , | -20
<< door , | -21
<< down with | -26
<< dr #name | -31
<< drop it | -26
<< emeka , | 70
<< empty chair | 23
<< envelope in | -20
<< every night | 43
<< every time | -24
<< everything , | -25
<< fault , | -27
<< february , | -20
<< feel like | -35
<< fell asleep | -22
<< find it | -27
<< find out | -35
<< fine , | -72
<< first #name | 63
<< first #number | -38
<< first , | -22
<< folder , | -36
<< for #money | -28
<< for #name | -64
<< for #number | -22
<< for #time | -21
<< for a | -31
<< for all | -27
<< for both | 26
<< for ever | -39
<< for having | -22
<< for her | 51
<< for him | -26
<< for it | 69
<< for me | 52
<< for once | 96
<< for people | -25
<< for saturday | -56
<< for the | -59
<< for this | 24
<< for u | 28
<< for you | 93
<< for your | -22
<< forgive me | -41
<< form , | -24
<< forward to | -22
<< found out | -42
<< friday #number | -25
<< friday , | -70
<< friday you | -20
<< from #name | 68
<< from #number | -38
<< from me | 112
<< from monday | -26
<< from now | -34
<< from school | -23
<< from this | -20
<< from you | 20
<< front of | -27
<< front pocket | -29
<< full stop | 71
<< gaslighting , | -29
<< gate , | -23
<< get him | -29
<< get to | -22
<< get yourself | -34
<< gets to | -34
<< getting him | -29
<< give her | -29
<< give him | -41
<< give it | -32
<< give them | -33
<< give you | -31
<< glad to | -22
<< go in | -21
<< go through | -26
<< god , | -43
<< goes in | -34
<< goes on | -27
<< good , | -26
<< good at | 20
<< good luck | -20
<< good week | 52
<< got #number | -29
<< got it | -20
<< got to | -32
<< grown man | 26
<< had her | -31
<< had it | 36
<< had to | -34
<< had you | -29
<< haircut , | -33
<< hand , | -22
<< happy to | -20
<< has #number | -33
<< has asked | -21
<< has come | -25
<< has gone | -27
<< has her | -32
<< has more | -26
<< has moved | 41
<< has no | -21
<< has not | -25
<< have #name | -32
<< have asked | -24
<< have bought | -30
<< have him | -26
<< have read | -20
<< have that | -40
<< have them | -48
<< have to | -46
<< have told | -22
<< have you | -32
<< he asked | -20
<< he goes | -27
<< he had | -20
<< he has | -29
<< he may | -27
<< he needs | -23
<< he says | -25
<< he was | -29
<< he'll be | -27
<< hear you | -41
<< her back | -28
<< her bag | -59
<< her from | -27
<< her hair | -28
<< her inhaler | -32
<< her name | 32
<< her phone | -37
<< her teacher | -20
<< her up | -36
<< her with | -20
<< here , | -20
<< here is | -20
<< him , | -24
<< him have | -25
<< him in | -33
<< him off | 31
<< him to | -22
<< him up | -29
<< him with | -20
<< himself , | -29
<< his #name | 20
<< his bag | 60
<< his dad | -31
<< his name | 53
<< his own | -21
<< his phone | -26
<< his shin | -38
<< his teacher | -22
<< home , | -22
<< honestly , | -36
<< hope you | -25
<< hour for | -21
<< house in | -31
<< houses , | -22
<< how it | -25
<< how many | -24
<< i always | -27
<< i ask | -23
<< i asked | -23
<< i believe | -39
<< i bought | -23
<< i bring | -23
<< i called | -28
<< i can | -111
<< i could | -37
<< i couldn't | -34
<< i dont | -28
<< i ever | -33
<< i feel | -27
<< i forgot | -25
<< i got | -25
<< i hate | -21
<< i haven't | -21
<< i hear | -20
<< i keep | -24
<< i know | -61
<< i make | -27
<< i may | -22
<< i might | -28
<< i missed | -33
<< i need | -22
<< i notice | -32
<< i only | -20
<< i really | -29
<< i ruin | -33
<< i saw | -30
<< i still | -22
<< i suppose | -25
<< i thought | -34
<< i told | -28
<< i trust | -24
<< i understand | -24
<< i waited | -24
<< i want | -20
<< i were | -26
<< i will | -41
<< i won't | 27
<< i work | -23
<< i wouldn't | -27
<< i'd like | -39
<< i'd rather | -34
<< i'd say | -39
<< i'll ask | -29
<< i'll be | -41
<< i'll come | -30
<< i'll keep | -28
<< i'll leave | -21
<< i'll pay | -24
<< i'll ring | -28
<< i'll sign | -29
<< i'll text | -22
<< i'm in | -24
<< i'm not | -41
<< i'm on | -22
<< i'm sorry | -120
<< i'm still | -20
<< i'm sure | -39
<< i've already | -31
<< i've asked | -26
<< i've booked | -31
<< i've done | -34
<< i've finally | -36
<< i've moved | -29
<< i've paid | -33
<< i've stopped | -30
<< i've told | -27
<< if #name | -42
<< if i | -21
<< if not | -28
<< if that's | -25
<< if there | -24
<< if u | -23
<< if you | -131
<< ill send | -24
<< im not | -23
<< im so | -22
<< im sorry | -57
<< imran , | 165
<< in a | -36
<< in both | -28
<< in case | -32
<< in each | -32
<< in for | -26
<< in her | -81
<< in his | -41
<< in june | 37
<< in my | -28
<< in our | -26
<< in that | -40
<< in the | -56
<< in their | -21
<< in this | -25
<< in which | -31
<< in writing | 152
<< instead , | -24
<< instead of | -34
<< is #number | 29
<< is a | -25
<< is better | 47
<< is called | -26
<< is closed | -35
<< is due | -27
<< is fine | 49
<< is going | -23
<< is in | -66
<< is more | -25
<< is not | -37
<< is now | -40
<< is on | -64
<< is only | -30
<< is paying | -29
<< is saturday | -34
<< is that | -61
<< is the | -28
<< is there | -21
<< is thursday | -32
<< is tuesday | -33
<< it #name | -34
<< it , | -151
<< it as | -24
<< it costs | -32
<< it depends | -24
<< it does | 74
<< it every | -25
<< it goes | -24
<< it in | -96
<< it looks | -27
<< it may | -41
<< it on | -83
<< it out | 23
<< it over | -35
<< it should | -20
<< it so | -25
<< it takes | -22
<< it that | -33
<< it till | -23
<< it to | -48
<< it up | 33
<< it was | -130
<< it'll be | -24
<< it's #number | -25
<< it's all | -21
<< it's been | -29
<< it's on | -25
<< its not | -26
<< january , | -23
<< job in | -23
<< july #number | 44
<< july , | -23
<< june #number | -23
<< june , | -36
<< just so | -32
<< just want | -37
<< keep her | -25
<< keep them | -33
<< kids , | -35
<< kids are | -20
<< kind of | -23
<< know about | -31
<< know it | 103
<< know which | -21
<< know who | -20
<< know you | -29
<< last night | -48
<< last week | -33
<< last year | -44
<< late , | -22
<< late for | -28
<< later , | -24
<< learn to | -26
<< leave them | -32
<< left me | -29
<< left with | -25
<< let him | -20
<< let it | -39
<< let me | -86
<< let us | -40
<< let you | -24
<< let's see | 20
<< lie , | -21
<< life , | -32
<< like #number | -26
<< like a | -24
<< like it | -36
<< like them | -28
<< like this | -24
<< like to | -68
<< like you | -38
<< ling , | 183
<< look in | -27
<< look up | -35
<< looked at | -21
<< looking at | -20
<< looks at | 45
<< looks like | -30
<< lunch , | -25
<< made of | -22
<< make it | 28
<< make me | -37
<< march #number | 35
<< mate , | 34
<< matter of | -26
<< may #number | 83
<< may , | -22
<< may i | -22
<< maybe , | -38
<< maybe you | -32
<< me #name | -26
<< me #number | -21
<< me , | -130
<< me at | -24
<< me first | 62
<< me how | -29
<< me know | -63
<< me like | -27
<< me off | 37
<< me on | -25
<< me to | -25
<< me which | -20
<< meant to | -28
<< merry christmas | -32
<< message you | -36
<< middle of | -23
<< might be | -26
<< might try | -24
<< mind that | 27
<< mine , | -22
<< minutes of | -29
<< money , | -28
<< more than | -23
<< more time | -33
<< more to | -24
<< mother is | -26
<< must not | -29
<< my bad | -42
<< my birthday | 62
<< my blood | -32
<< my brother | 22
<< my brother's | -34
<< my car | 27
<< my dad | -30
<< my daughter | -28
<< my family | -29
<< my feet | -33
<< my grandmother's | -34
<< my hand | 54
<< my head | -32
<< my house | 32
<< my kitchen | -29
<< my mom | -33
<< my parents | -22
<< my phone | 26
<< my shift | 59
<< my therapist | -26
<< my way | -35
<< my work | -33
<< myself , | -24
<< n im | -22
<< n it | -36
<< n u | -26
<< name is | -28
<< need anything | -29
<< need to | -41
<< needs #number | -32
<< needs her | -42
<< never said | 26
<< next time | -41
<< next week | -60
<< ngozi , | 94
<< nice to | -24
<< night , | -36
<< nights , | -28
<< no , | -21
<< no idea | -36
<< no more | -23
<< nobody in | -36
<< not , | -35
<< not before | -35
<< not even | -33
<< not in | -25
<< not me | -31
<< not need | -32
<< not see | -39
<< not that | -36
<< nothing , | -21
<< notice , | -25
<< now , | -20
<< now on | 124
<< of #name | 24
<< of august | 42
<< of being | -22
<< of it | 123
<< of last | -23
<< of me | 101
<< of mine | 72
<< of our | -29
<< of that | -25
<< of the | -47
<< of this | 61
<< of those | -21
<< of what | -23
<< of which | -22
<< of you | 70
<< of your | -22
<< of yours | 30
<< off , | -30
<< off in | -30
<< off to | -28
<< office before | -24
<< oh , | -38
<< ok with | -21
<< okay , | -39
<< on #name | 35
<< on #number | -110
<< on , | -26
<< on a | -22
<< on fridays | -20
<< on her | -27
<< on how | -25
<< on it | 32
<< on march | -34
<< on me | 75
<< on my | -32
<< on sundays | 31
<< on the | -57
<< on thursdays | -45
<< on to | -20
<< on tuesday | -48
<< on wednesday | -25
<< on wednesdays | 22
<< on with | 26
<< on your | -23
<< once , | -29
<< once more | -31
<< only ever | -20
<< only thing | -44
<< only want | -23
<< or #number | 46
<< or am | -28
<< or do | -29
<< or just | -25
<< or me | 64
<< or no | 68
<< or not | 147
<< or what | 120
<< order , | -28
<< other #number | -24
<< out in | -20
<< out of | -48
<< out there | 106
<< out to | -20
<< over #number | -27
<< over there | 27
<< pair of | -23
<< pardon me | -33
<< parents , | -25
<< pay #number | 76
<< pay it | -20
<< pe kit | -33
<< people with | -21
<< phone down | -33
<< phone is | -20
<< photos are | -28
<< piano , | -32
<< pick up | 44
<< picking up | 28
<< place , | -21
<< please , | -26
<< please bring | -33
<< please can | -45
<< please confirm | -27
<< please do | -28
<< please have | -23
<< problem , | -42
<< propose that | -26
<< push it | 39
<< put #name | -33
<< put it | -24
<< put on | -24
<< put them | -30
<< put up | -27
<< rang me | 22
<< rather have | -27
<< ravonda , | 126
<< read it | -25
<< read up | -28
<< recall , | -21
<< record , | -47
<< regards , | -56
<< remain , | -23
<< right , | -26
<< right for | -24
<< right to | 26
<< room , | -20
<< rui en | -32
<< said " | -34
<< said #number | -29
<< said , | -20
<< said it | 30
<< said no | -36
<< said to | -28
<< said yes | -29
<< same , | -30
<< same way | -33
<< sat in | -42
<< sat on | -32
<< saturday #number | -22
<< saturday is | -25
<< say no | 40
<< say so | 31
<< say that | -33
<< say yes | -29
<< says #number | -24
<< says it | -25
<< says that | -28
<< says you | -32
<< school bag | 23
<< school night | 126
<< school shoes | 54
<< school this | -30
<< school trip | -20
<< seat , | -20
<< second #number | -25
<< second time | -33
<< section #number | -26
<< see it | 24
<< see me | 33
<< see that | -29
<< send #number | -37
<< send it | 20
<< send me | -27
<< send you | -39
<< sent me | -38
<< september , | -32
<< shared calendar | -44
<< she comes | -25
<< she did | -31
<< she gets | -32
<< she go | -23
<< she had | -27
<< she has | -44
<< she says | -42
<< she still | -26
<< she wants | -26
<< she was | -28
<< she'd like | -31
<< she's been | -22
<< she's had | -43
<< shin pads | -20
<< shoes , | -20
<< should have | -23
<< show you | 35
<< side pocket | 73
<< sign it | -20
<< silence , | -25
<< since #number | -23
<< since tuesday | 115
<< since you | -29
<< single thing | -30
<< sinéad , | 107
<< sister #name | -28
<< sit down | 28
<< sitting on | -30
<< size #number | 46
<< sleeping in | -27
<< so #name | -34
<< so , | -27
<< so do | -30
<< so don't | -23
<< so dont | -25
<< so i | -27
<< so is | -20
<< so it | -23
<< so much | -23
<< so no | -39
<< so please | -57
<< so sorry | 63
<< so that | -75
<< so that's | -28
<< so thats | -32
<< so there | -32
<< so there's | -25
<< so u | -20
<< so you | -42
<< so you'll | -20
<< something with | -30
<< son , | -43
<< sorry , | -70
<< sorry for | -62
<< sorry im | -25
<< sorry that | -30
<< stand there | -31
<< stay in | -39
<< still on | -27
<< stood at | -24
<< stood in | -22
<< stood on | -29
<< story , | -38
<< straight to | -23
<< stuff , | -31
<< suits you | 32
<< summer , | -26
<< sunday #number | -29
<< sunday , | -87
<< sure , | -31
<< ta , | -30
<< take #number | -26
<< take him | 55
<< take them | -33
<< talk about | -22
<< teacher that | -21
<< tell #name | -34
<< tell her | -53
<< tell him | -26
<< tell me | -114
<< telling me | 51
<< telling you | 21
<< tells me | -20
<< test is | -20
<< text you | -49
<< than i | -27
<< than you | 73
<< thank you | 22
<< that #name | -35
<< that , | -22
<< that at | -32
<< that from | 29
<< that i | -54
<< that in | -20
<< that isn't | -30
<< that to | -32
<< that week | 48
<< that what | -28
<< that you | -51
<< that you'd | -27
<< that's all | 37
<< that's what | -29
<< the #money | -27
<< the #number | 61
<< the #time | -33
<< the account | -37
<< the address | -29
<< the after-school | -33
<< the allergist | -28
<< the answer | 61
<< the baby | 44
<< the balance | -22
<< the bank | -35
<< the bath | 79
<< the best | -28
<< the bill | -27
<< the blue | -47
<< the boiler | -37
<< the book | -22
<< the brown | -27
<< the building | 37
<< the cake | -32
<< the calls | -25
<< the camp | -27
<< the car | -26
<< the cat | -22
<< the cello | 28
<< the center | -26
<< the children | -35
<< the class | -26
<< the club | -32
<< the coach | -31
<< the company | 60
<< the consent | -28
<< the contact | -40
<< the date | -34
<< the day | -85
<< the dentist | 21
<< the deposit | 33
<< the door | 84
<< the end | 35
<< the evening | 38
<< the exam | 24
<< the field | -31
<< the first | -68
<< the football | -38
<< the fourth | 60
<< the friday | -47
<< the fridge | 43
<< the fun | -41
<< the gas | -28
<< the gate | 33
<< the gentleman | -25
<< the head | -43
<< the hospital | -34
<< the hour | 31
<< the insurance | -27
<< the invoice | -20
<< the joint | -32
<< the judge | -28
<< the kids | -26
<< the kids' | -30
<< the lads | 22
<< the lady | -25
<< the landline | 66
<< the last | -51
<< the late | -42
<< the left | -36
<< the letter | -20
<< the lobby | -31
<< the lunch | -28
<< the maintenance | -22
<< the man | -20
<< the mediator | -22
<< the meeting | -23
<< the money | -25
<< the new | -84
<< the next | -28
<< the number | -33
<< the nurse | -26
<< the nursery | -21
<< the office | -23
<< the old | -36
<< the only | -33
<< the passport | -27
<< the passports | 31
<< the patch | -33
<< the pharmacist | -29
<< the phone | 22
<< the photo | 40
<< the physio | -23
<< the pitch | -34
<< the plan | 31
<< the pool | 29
<< the rain | 33
<< the receipt | 71
<< the review | -32
<< the right | 25
<< the saturday | -29
<< the school's | -26
<< the shared | -23
<< the shoes | -32
<< the side | -43
<< the social | -32
<< the spare | -30
<< the spring | -23
<< the story | -34
<< the summer | -23
<< the sunday | -28
<< the table | -39
<< the tablet | 58
<< the teacher | -22
<< the telephone | 39
<< the term | -40
<< the tickets | 91
<< the time | -21
<< the tone | 26
<< the trip | -32
<< the tuesday | -37
<< the twins | -36
<< the uniform | -22
<< the very | -27
<< the vet | 40
<< the video | 21
<< the way | -46
<< the wedding | 105
<< the wednesday | -32
<< the week | -26
<< the white | -34
<< the whole | -124
<< the wind | -34
<< the window | -28
<< the worst | 21
<< the wrong | -28
<< the yellow | -24
<< their own | 22
<< them for | -23
<< them in | 20
<< then , | -24
<< then you | -30
<< there , | -29
<< there are | -27
<< there were | -26
<< there's no | -26
<< these things | -35
<< they had | -28
<< they want | -34
<< thing to | -21
<< things , | -32
<< think about | -24
<< this #number | -22
<< this family | -40
<< this month | 68
<< this morning | 100
<< this time | 25
<< this week | 96
<< this weekend | -43
<< this year | 34
<< though , | -25
<< though i | -20
<< thought to | -22
<< through #number | -32
<< thursday #number | -29
<< thursday , | -68
<< thursday after | -24
<< thursdays , | -28
<< time , | -51
<< time in | -30
<< time to | -37
<< time u | -23
<< to #money | -42
<< to #name | 61
<< to #number | -23
<< to #time | 52
<< to , | -27
<< to all | -32
<< to both | 30
<< to buy | -35
<< to call | -22
<< to collect | -36
<< to come | -21
<< to consider | -31
<< to everybody | 84
<< to feel | -38
<< to find | -22
<< to go | 25
<< to have | -43
<< to hear | -33
<< to him | 78
<< to it | 81
<< to learn | -27
<< to leave | -37
<< to let | -21
<< to make | -27
<< to meet | -28
<< to read | -21
<< to run | 20
<< to see | -58
<< to sit | -22
<< to talk | -24
<< to tell | -37
<< to that | -33
<< to the | -43
<< to them | -38
<< to think | -34
<< to this | -20
<< to tuesday | -37
<< to us | -31
<< to work | 20
<< to write | -28
<< to you | 26
<< to yourself | 60
<< told #name | -37
<< told #number | -31
<< told , | -28
<< told her | -20
<< told him | -20
<< told you | -26
<< tomorrow , | -29
<< tonight , | -34
<< treating you | -39
<< trip to | -22
<< truly , | -22
<< trust you | -28
<< tuesday , | -30
<< turn up | 29
<< twice , | -29
<< u , | -23
<< u get | -22
<< u know | -33
<< u said | -22
<< u still | -23
<< u told | -26
<< u wanna | -39
<< until #number | 41
<< until #time | 41
<< until friday | 76
<< up #name | 22
<< up #number | -30
<< up as | -20
<< up for | -22
<< up from | -20
<< up in | -22
<< up till | -24
<< up to | -26
<< up when | -32
<< ur mom | -27
<< ur mum | -37
<< used to | -21
<< video call | -20
<< visit is | -21
<< want it | -26
<< wanted to | -22
<< wants it | 20
<< warned me | 26
<< was down | -34
<< was ever | -31
<< was going | 26
<< was in | -29
<< was off | 35
<< was paid | -20
<< was up | -20
<< was very | -21
<< was you | -26
<< way , | -29
<< way of | -24
<< way to | -21
<< way you | -23
<< we do | -41
<< we doing | -21
<< we fly | -39
<< we go | 37
<< we had | -24
<< we leave | -24
<< we set | -27
<< we will | -22
<< we'll be | -25
<< wednesday #number | -23
<< week , | -44
<< week in | -28
<< week you | -23
<< weeks in | -24
<< well , | -68
<< well done | 68
<< went on | -32
<< went up | -27
<< were hoping | -32
<< what are | -35
<< what did | -33
<< what do | -32
<< what does | -23
<< what happened | 29
<< what it | -36
<< what time | -78
<< what to | -27
<< what you | -59
<< whatever you | -26
<< when do | -20
<< when does | -30
<< when he's | -28
<< when i | -31
<< when is | -20
<< when it's | -20
<< when they | -23
<< when u | -30
<< when you | -44
<< whenever , | -21
<< where are | -22
<< where you | -23
<< whether you | -23
<< which is | -49
<< which you | -22
<< while you | -23
<< who are | -35
<< who can | -31
<< who can't | -33
<< whole #number | -28
<< whole family | -32
<< will be | -78
<< will come | -24
<< will need | -24
<< will not | -21
<< will tell | 22
<< will you | -56
<< with #name | -34
<< with #number | -61
<< with a | -33
<< with all | -34
<< with her | 44
<< with him | 67
<< with it | 78
<< with kind | -49
<< with the | -45
<< with their | -28
<< with this | -31
<< with you | 66
<< without so | -25
<< woman , | -27
<< wonders for | -34
<< work in | -30
<< work is | -26
<< work on | -43
<< worry about | -21
<< would be | -48
<< would do | -32
<< would rather | -26
<< write down | -31
<< write me | -28
<< yep , | -43
<< yes , | -190
<< yes : | -37
<< yet , | -39
<< you #number | -23
<< you , | -105
<< you about | -23
<< you all | -24
<< you also | -32
<< you and | -24
<< you bringing | -26
<< you call | -26
<< you came | 38
<< you can | -20
<< you coming | -25
<< you confirm | -32
<< you could | -27
<< you did | -22
<< you don't | -21
<< you enjoy | -20
<< you even | -29
<< you ever | -21
<< you for | -39
<< you gave | -21
<< you go | 45
<< you going | -26
<< you had | -26
<< you have | -65
<< you haven't | -27
<< you having | -25
<< you leave | 26
<< you let | -32
<< you look | -28
<< you made | -28
<< you make | -20
<< you mind | -37
<< you miss | -33
<< you on | -33
<< you prefer | 69
<< you return | -24
<< you see | -34
<< you sent | 54
<< you signed | -26
<< you skipped | -35
<< you taking | 38
<< you talk | -26
<< you tell | -34
<< you that | -21
<< you think | -21
<< you this | -23
<< you to | -39
<< you told | -26
<< you took | -20
<< you wanted | -28
<< you were | -42
<< you will | -25
<< you'd be | -21
<< you'd like | 23
<< you'd rather | -30
<< you'll have | -20
<< you're hoping | -46
<< you're on | -24
<< you've been | -21
<< you've had | -31
<< your #name | -36
<< your #number | -50
<< your brother | -22
<< your car | -33
<< your cousin's | -33
<< your house | 29
<< your mind | -29
<< your mother | -29
<< your mother's | -28
<< your mouth | 59
<< your name | -21
<< your number | -40
<< your parents | 55
<< your place | 30
<< your signature | -24
<< your sister's | -48
<< your turn | -38
<< your whole | -22
<< yours , | -65
<< yours is | -23
<< yr old | 36
<> " #name | -36
<> #money a | -22
<> #money by | -21
<> #money each | -30
<> #money i | 64
<> #money in | -26
<> #money is | -25
<> #money on | -24
<> #money the | 70
<> #name #number | 22
<> #name are | 54
<> #name asked | -25
<> #name assembly | -28
<> #name at | -21
<> #name backpack | -40
<> #name been | -22
<> #name by | -36
<> #name for | -28
<> #name had | -21
<> #name has | -44
<> #name have | -36
<> #name i | 122
<> #name in | -26
<> #name inhaler | -27
<> #name it | 40
<> #name needs | -25
<> #name or | -44
<> #name road | -32
<> #name that | -27
<> #name the | 55
<> #name to | -26
<> #name until | -27
<> #name wants | -23
<> #name with | -34
<> #name would | -31
<> #number #number | 50
<> #number #time | 86
<> #number a | 31
<> #number april | -30
<> #number are | -32
<> #number august | -34
<> #number before | -37
<> #number but | -28
<> #number can | -33
<> #number could | -50
<> #number days | -37
<> #number december | -31
<> #number february | -28
<> #number from | -35
<> #number goes | -24
<> #number has | -25
<> #number he | 146
<> #number hours | -35
<> #number i'd | 79
<> #number i'm | 121
<> #number i've | 81
<> #number if | 21
<> #number is | -41
<> #number it | 54
<> #number it's | 64
<> #number january | -28
<> #number mg | -35
<> #number min | -29
<> #number mins | -21
<> #number minutes | -70
<> #number missed | -29
<> #number ml | -25
<> #number more | -35
<> #number my | 118
<> #number nobody | 108
<> #number november | -28
<> #number october | -24
<> #number of | -58
<> #number pairs | -30
<> #number past | -42
<> #number payments | -30
<> #number people | -38
<> #number per | -35
<> #number please | 23
<> #number pounds | -36
<> #number puffs | -31
<> #number september | -29
<> #number sharp | -40
<> #number she | 62
<> #number small | -40
<> #number that | 49
<> #number the | 37
<> #number thing | -21
<> #number till | -23
<> #number times | -39
<> #number to | -60
<> #number tonight | -28
<> #number w | -36
<> #number weeks | -65
<> #number what | -28
<> #number who | -41
<> #number whole | -28
<> #number word | -35
<> #number works | -29
<> #number would | -45
<> #number years | -62
<> #number yours | -31
<> #number yr | -37
<> #time #name | 74
<> #time #time | -234
<> #time at | -45
<> #time from | -21
<> #time i | 23
<> #time i'm | 116
<> #time instead | -26
<> #time on | -24
<> #time p | -42
<> #time she | 103
<> #time the | 79
<> #time tomorrow | -35
<> #time until | -27
<> #time works | -41
<> #time you | 118
<> , again | 41
<> , all | -22
<> , and | -161
<> , are | -38
<> , as | -71
<> , ask | -22
<> , back | -36
<> , because | -59
<> , both | -33
<> , but | -77
<> , by | -27
<> , can | -41
<> , delroy | -27
<> , depends | -23
<> , did | -40
<> , do | -25
<> , even | -30
<> , for | -87
<> , forgive | -25
<> , have | -34
<> , he | -23
<> , he'll | -24
<> , her | 21
<> , his | -38
<> , honestly | -29
<> , how | -36
<> , i | -21
<> , i'm | -26
<> , if | -49
<> , il | -31
<> , ill | -27
<> , is | -27
<> , just | -24
<> , last | 34
<> , let's | -28
<> , look | -21
<> , maybe | -28
<> , me | -26
<> , never | -28
<> , not | -66
<> , nothing | -27
<> , october | -38
<> , only | 25
<> , or | -67
<> , otherwise | -33
<> , perhaps | -27
<> , please | -36
<> , read | 53
<> , ring | -32
<> , see | -22
<> , she'll | -30
<> , since | -40
<> , some | -26
<> , sorry | -95
<> , starting | -21
<> , sunday | 49
<> , tell | -23
<> , thank | -29
<> , that | -37
<> , that's | -41
<> , thats | -24
<> , then | -20
<> , there's | -23
<> , this | 27
<> , though | -27
<> , thursday | 31
<> , tuesday | 28
<> , twice | -24
<> , u | -35
<> , under | -36
<> , ur | -35
<> , we'll | -28
<> , where | -32
<> , which | -73
<> , whichever | -30
<> , who | -30
<> , will | -37
<> , with | -73
<> , you'd | -39
<> , you're | 38
<> , your | 35
<> , yours | -23
<> . i | -22
<> . the | -33
<> : #number | -27
<> : i | 27
<> ; #number | -29
<> about #name | -32
<> about #number | -24
<> about #time | -23
<> about a | -33
<> about her | -35
<> about his | -21
<> about it | -60
<> about the | -167
<> about you | 27
<> after #number | -38
<> after a | -30
<> after work | -40
<> again and | -27
<> again he | 124
<> again i | -60
<> again on | -30
<> all day | -26
<> all i | -42
<> all this | -31
<> all week | -22
<> alone with | -34
<> also like | -25
<> always was | -22
<> am not | -26
<> am so | -29
<> am sorry | -35
<> am the | -28
<> an audience | -22
<> and #name | -33
<> and #number | -33
<> and a | -21
<> and i | -46
<> and i'll | -25
<> and i'm | -27
<> and never | -21
<> and she | -35
<> and the | -45
<> and you | -58
<> answer by | -22
<> any more | -38
<> anything about | -31
<> april #number | -31
<> are #number | -34
<> are a | -26
<> are attached | -21
<> are back | -28
<> are in | -20
<> are on | -28
<> are the | -25
<> are they | -25
<> are we | 27
<> around #time | -26
<> around the | -42
<> as a | -29
<> as usual | -20
<> as well | -36
<> ask for | -20
<> ask her | -22
<> ask your | -34
<> asked if | -33
<> asked the | 20
<> asking for | -25
<> asking me | -20
<> asleep in | -26
<> assembly on | -45
<> at #name | -27
<> at #number | -113
<> at #time | -100
<> at all | -20
<> at my | -33
<> at our | -22
<> at some | -32
<> at the | -242
<> at this | -26
<> at ur | -24
<> at work | -30
<> at your | -36
<> at yours | -74
<> august at | -29
<> august in | -39
<> away from | -31
<> back at | -30
<> back on | -44
<> back sunday | -39
<> back when | -30
<> bad for | -42
<> bag for | -39
<> bag on | -43
<> bag with | -26
<> bank holiday | -34
<> be at | -53
<> be back | -22
<> be in | -43
<> be the | -33
<> be there | -47
<> be with | -21
<> be worth | -30
<> because my | -27
<> bed at | -34
<> been to | -27
<> before #time | -31
<> before bed | -24
<> before friday | -21
<> before he | -26
<> before i | 29
<> before i'd | -38
<> before it | -29
<> before the | -69
<> before u | -37
<> before you | -27
<> behind a | -23
<> behind the | -23
<> between #number | -23
<> between the | -33
<> bill for | -22
<> birth certificate | -35
<> blood test | -34
<> both know | -24
<> both parents | -29
<> both passports | -31
<> bought the | -23
<> boxing day | -21
<> bring a | -23
<> bring her | -21
<> bring the | -35
<> bringing the | -27
<> but you | -22
<> buy a | -31
<> by #number | -22
<> by #time | -26
<> by my | -30
<> by the | -51
<> by then | -24
<> call the | -37
<> called it | -23
<> came in | -20
<> came out | -24
<> can do | -36
<> can get | -24
<> can have | -34
<> can hear | -30
<> can i | -43
<> can put | -26
<> can say | -25
<> can see | -36
<> can she | -21
<> can the | -29
<> can we | -29
<> can you | -105
<> can't be | -23
<> can't do | -25
<> cant do | -34
<> car and | -38
<> car park | -33
<> car seat | -29
<> carry on | -27
<> changed the | -31
<> check the | -36
<> children to | -28
<> coat on | -32
<> come out | -30
<> comes home | -23
<> coming from | -35
<> could do | -24
<> could not | -29
<> could you | -75
<> day and | 23
<> day i | -31
<> day is | 21
<> day it | -48
<> day on | -36
<> days i | 128
<> depends how | -35
<> depends on | -22
<> did #name | -33
<> did a | 29
<> did he | -23
<> did she | -27
<> did the | -40
<> did they | -27
<> did you | -52
<> dinner money | -43
<> do #number | -29
<> do a | -33
<> do so | -47
<> do that | -25
<> do the | -69
<> do they | -38
<> do this | -28
<> do with | -35
<> do you | -92
<> do your | -39
<> doctor say | -22
<> does #name | -24
<> does the | -35
<> doing it | -33
<> don't send | -28
<> don't tell | -27
<> don't you | -29
<> done #number | 26
<> door at | -54
<> down and | -43
<> down at | -53
<> down by | -22
<> down for | 39
<> down with | -31
<> dr #name | -20
<> drive safe | -29
<> each house | -23
<> each morning | -28
<> eid mubarak | -20
<> emotional blackmail | -29
<> empty chair | -33
<> enough to | -40
<> envelope in | -42
<> even the | -35
<> ever been | -34
<> every #number | -23
<> everything i | -40
<> expires on | -44
<> father who | -28
<> fee is | -30
<> feel like | -42
<> fell asleep | -21
<> find the | -31
<> first #number | -29
<> football boots | -38
<> for #number | -79
<> for #time | -29
<> for a | -76
<> for anything | -21
<> for asking | -20
<> for ever | -33
<> for existing | -24
<> for it | -36
<> for last | -34
<> for my | -29
<> for nothing | -30
<> for people | -20
<> for that | -32
<> for the | -110
<> for u | -28
<> for your | -43
<> form for | -43
<> form is | 28
<> found the | -33
<> friday #time | -40
<> friday and | 31
<> friday at | -25
<> friday or | 21
<> friday the | -41
<> friday you | 128
<> from #name | -28
<> from #number | -34
<> from mine | -24
<> from my | -33
<> from the | -101
<> from you | -21
<> from your | -25
<> front door | -24
<> front pocket | -20
<> full stop | -36
<> funny how | -38
<> get his | -23
<> get the | -26
<> gets to | -23
<> give the | -24
<> give you | -21
<> glad to | -28
<> go back | -21
<> god bless | -24
<> goes in | -23
<> goes on | -24
<> good for | -25
<> good luck | -22
<> got a | -52
<> got the | -20
<> great deal | -23
<> grown man | -22
<> had a | -44
<> had her | -31
<> had my | -31
<> had the | -30
<> had your | -35
<> has #number | -27
<> has a | -78
<> has her | -28
<> has his | -23
<> has not | -20
<> has she | -31
<> have a | -85
<> have my | -26
<> have the | -65
<> have you | -23
<> hear it | -25
<> hear you | -36
<> her at | -26
<> her back | -22
<> her birthday | -39
<> her for | -37
<> her from | -21
<> her hair | -38
<> her in | 33
<> her inhaler | -23
<> her name | -32
<> her phone | -25
<> her the | -35
<> her with | -34
<> here is | -36
<> here on | -32
<> him #number | -35
<> him a | -28
<> him at | -21
<> him from | 23
<> him have | -37
<> him i | -34
<> him in | -34
<> him with | -21
<> his #name | -28
<> his tea | -24
<> hold the | -36
<> hope you | -25
<> hope your | -21
<> hour for | -41
<> hours with | -22
<> house has | -26
<> house in | -44
<> house with | -26
<> i am | -30
<> i believe | -21
<> i can | -21
<> i did | -20
<> i don't | -25
<> i have | -49
<> i just | -26
<> i let | -22
<> i may | -20
<> i'll do | -22
<> i'm in | -20
<> i'm not | -21
<> i'm sorry | -71
<> i've the | -25
<> if i | -25
<> if the | -22
<> if you | -31
<> ill put | -33
<> ill send | -34
<> im so | -24
<> im sorry | -45
<> im the | -30
<> in #name | -85
<> in a | -162
<> in at | -23
<> in bed | -23
<> in bits | -30
<> in both | -34
<> in exchange | -30
<> in for | -28
<> in front | -29
<> in her | -57
<> in his | -34
<> in it | -25
<> in january | -32
<> in june | -22
<> in may | -33
<> in my | -79
<> in november | -31
<> in our | -21
<> in that | -36
<> in the | -23
<> in their | -28
<> in there | 32
<> in this | -24
<> in which | -33
<> in writing | -27
<> in you | 97
<> in your | -60
<> instead of | -40
<> into a | -29
<> into the | -20
<> is #money | -30
<> is #name | -30
<> is #number | -49
<> is a | -96
<> is being | -26
<> is better | -28
<> is closed | -21
<> is fine | -32
<> is good | -25
<> is his | -36
<> is in | -31
<> is it | -39
<> is mine | -25
<> is never | -39
<> is not | -42
<> is now | -36
<> is on | -93
<> is only | -22
<> is open | -28
<> is that | -33
<> is the | -103
<> is welcome | -34
<> is what | -23
<> isn't a | -34
<> it #name | 83
<> it #number | 28
<> it again | -21
<> it and | 30
<> it as | -42
<> it back | -21
<> it before | -23
<> it by | -27
<> it can | 85
<> it comes | -29
<> it costs | -27
<> it depends | -25
<> it does | -41
<> it down | -20
<> it every | -45
<> it go | -41
<> it goes | -24
<> it i | 26
<> it i'm | 85
<> it is | -64
<> it looks | -37
<> it may | -32
<> it must | -34
<> it on | -101
<> it or | -40
<> it that | 34
<> it the | 106
<> it till | -29
<> it to | -27
<> it true | -37
<> it until | -26
<> it was | -78
<> it won't | -29
<> it you | 71
<> its not | -24
<> job in | 29
<> july #number | -30
<> june #number | -29
<> june at | -42
<> just so | -22
<> keep a | -33
<> keep her | -24
<> keep your | -35
<> kids are | -24
<> kids for | -38
<> kids have | -33
<> kind regards | -28
<> know about | -20
<> know by | -23
<> know how | -29
<> know i | -41
<> know i'm | -41
<> know if | -22
<> know it's | -44
<> know where | -28
<> know which | -32
<> know who | -24
<> know you | 22
<> last #number | -27
<> last summer | -22
<> late again | -21
<> late for | -20
<> late on | -22
<> left it | -28
<> left with | -23
<> let me | -25
<> let you | -33
<> let's see | -31
<> letter for | -36
<> letter from | -32
<> library book | -29
<> like #number | -26
<> like a | -111
<> like an | -22
<> like it | -20
<> like the | -30
<> like to | -41
<> like you | -40
<> little #number | -29
<> look in | -27
<> looked at | -20
<> looking at | -25
<> looks like | -25
<> lot to | -28
<> made a | -27
<> make a | -26
<> make it | -20
<> make me | -22
<> make the | -28
<> man for | 70
<> man who | -29
<> march #number | -25
<> march at | -33
<> may #number | -27
<> may at | -21
<> may be | -29
<> maybe at | -35
<> maybe you | -25
<> me #name | 89
<> me #number | 68
<> me a | -26
<> me anything | -21
<> me at | -33
<> me first | -36
<> me for | -36
<> me himself | -27
<> me how | -35
<> me i | 93
<> me know | -25
<> me my | 27
<> me she | -43
<> me the | -31
<> me until | -31
<> me what | -43
<> me which | -34
<> me who | -30
<> meant to | -28
<> message you | -34
<> might do | -24
<> might have | -20
<> might try | -43
<> mind that | -23
<> minutes late | -35
<> miss the | -36
<> monday #number | -40
<> monday at | -31
<> monday the | -41
<> more and | -26
<> mother and | -34
<> mother in | -33
<> mother is | 33
<> mother to | -33
<> moved my | -29
<> much as | -25
<> n i | -21
<> n im | -25
<> n it | -24
<> n u | -22
<> name for | -29
<> name is | -23
<> near the | -35
<> nearer the | -38
<> need your | -20
<> needs #number | -25
<> needs her | -29
<> never mind | -25
<> new #number | -30
<> new pair | -26
<> new year | -23
<> night and | -41
<> no idea | -34
<> no more | -20
<> no need | -26
<> nobody in | -28
<> not before | -22
<> not even | -33
<> not me | -24
<> not need | -26
<> not on | -25
<> not see | -29
<> not that | -24
<> november #number | -39
<> now and | -22
<> now on | -22
<> number #number | -25
<> of #name | -24
<> of #number | -66
<> of a | -58
<> of every | -26
<> of it | -63
<> of last | -22
<> of my | -32
<> of the | -89
<> of us | -27
<> of what | -27
<> of you | -23
<> of your | -32
<> off at | -24
<> off in | -32
<> off my | 37
<> off the | -52
<> off to | -24
<> okay with | -23
<> on #number | -42
<> on a | -137
<> on for | -34
<> on friday | -39
<> on her | -34
<> on his | -27
<> on how | -41
<> on i | 35
<> on monday | -26
<> on our | -24
<> on saturday | -36
<> on sunday | -29
<> on that | -26
<> on the | -280
<> on thursday | -21
<> on ur | -41
<> on wednesday | -22
<> on with | -25
<> on your | -71
<> only #number | -20
<> only a | -28
<> only ever | -23
<> only thing | -32
<> only want | -20
<> open the | -34
<> or a | -22
<> other #number | -23
<> other people | -46
<> our honeymoon | -22
<> out and | -43
<> out at | -31
<> out for | 37
<> out from | -26
<> out in | -39
<> out of | -45
<> out on | -25
<> out the | 77
<> out to | -24
<> outside the | -40
<> over #number | 34
<> over a | -34
<> over here | -31
<> over the | -28
<> over there | -21
<> page #number | -27
<> paid the | -41
<> paragraph #number | -39
<> parental alienation | -29
<> parenting plan | -30
<> parents are | -24
<> parents have | -38
<> parents' evening | -24
<> pay #number | -28
<> pay the | -29
<> paying the | -36
<> pe kit | -32
<> people who | -31
<> per cent | -32
<> person who | -29
<> phone in | -29
<> phone is | -24
<> phone on | -33
<> photos are | -25
<> place at | -41
<> please bring | -34
<> please can | -41
<> please confirm | -21
<> please do | -27
<> please don't | -22
<> please have | -31
<> please let | -27
<> push it | -30
<> put #name | -21
<> put my | -29
<> put the | -29
<> put your | -24
<> rang at | -31
<> rather have | -34
<> read it | -23
<> read your | -22
<> ready at | -27
<> returned the | -34
<> round the | -39
<> rui en | -30
<> said #number | -20
<> said he | -32
<> said it | -25
<> said no | -30
<> said the | -25
<> said yes | -32
<> same as | -28
<> same way | -21
<> sat in | -40
<> sat on | -31
<> saturday #number | -28
<> saturday and | 22
<> saturday at | -23
<> saturday is | -30
<> saw the | -28
<> say anything | -34
<> say no | -26
<> say so | -39
<> say yes | -35
<> says he | -23
<> says it | -25
<> says it's | -29
<> says you | -22
<> school at | -32
<> school night | -20
<> school on | -28
<> school photos | -27
<> school shoes | -23
<> school this | 35
<> second #number | -36
<> section #number | -46
<> see a | -27
<> see it | -20
<> see what | -27
<> send #number | -24
<> send a | -25
<> sent the | -40
<> september #number | -26
<> shall i | -23
<> share is | -27
<> shared calendar | -20
<> she did | -20
<> she go | -20
<> she still | -20
<> shin pads | -33
<> should have | -20
<> show you | -26
<> side pocket | -32
<> sign the | -24
<> since the | -35
<> since tuesday | -34
<> sister #name | -55
<> sit in | -23
<> sit with | -37
<> sitting on | -29
<> size #number | -23
<> sleep at | -23
<> sleeping in | -24
<> so #name | 22
<> so a | 40
<> so could | -20
<> so do | -20
<> so don't | -22
<> so dont | -25
<> so i | -65
<> so i'd | -31
<> so i've | -26
<> so is | -29
<> so it's | -28
<> so much | -21
<> so no | -41
<> so sorry | -25
<> so that | -26
<> so that's | -41
<> so thats | -28
<> so the | -26
<> so there | -25
<> so there's | -25
<> so u | -35
<> so we | -34
<> so well | 27
<> so you'll | -27
<> sold the | -32
<> something with | -38
<> sorry for | -60
<> sorry i | -37
<> sorry i'm | -46
<> sorry im | -26
<> sorry sorry | -43
<> st #name | -37
<> stand there | -25
<> standing order | -26
<> stay in | -35
<> stop the | 31
<> summer camp | -33
<> sunday #number | -40
<> sunday and | -34
<> sunday at | -25
<> sunday i | 124
<> sunday if | -36
<> sunday night | -27
<> sunday the | -28
<> take #number | -20
<> take a | -30
<> take care | -21
<> taking the | -28
<> talk about | -21
<> teacher that | -21
<> tell #name | -22
<> tell you | -31
<> telling me | -24
<> telling you | -35
<> test on | -39
<> text you | -29
<> than i | -47
<> than you | -31
<> thank you | -36
<> thanks a | -20
<> that #number | -26
<> that at | -37
<> that boy | -25
<> that coach | -38
<> that from | 30
<> that has | -25
<> that he | -26
<> that in | -26
<> that isn't | -28
<> that it's | -21
<> that my | -32
<> that she | -21
<> that we | -32
<> that with | -29
<> that you | -42
<> that you'd | -38
<> that's all | -34
<> that's fine | -24
<> that's the | -30
<> that's what | -27
<> the #name | -38
<> the #number | -96
<> them for | -27
<> them from | -21
<> them in | -23
<> them the | -26
<> then he | -38
<> then the | -42
<> there #name | 48
<> there at | -20
<> there by | -34
<> there on | -26
<> there were | -20
<> there with | -33
<> there's a | -60
<> theres a | -36
<> they have | -20
<> thing to | -31
<> think about | -25
<> this #name | 55
<> this #number | -26
<> this and | -32
<> this family | -25
<> this friday | -25
<> this sunday | -28
<> this week | -39
<> this weekend | -22
<> though i | -29
<> thought to | -29
<> through #number | -26
<> through a | -58
<> through the | -34
<> thursday #number | -43
<> thursday after | -33
<> thursday and | -32
<> thursday the | -33
<> til #number | -48
<> time and | -26
<> time does | -26
<> time for | -32
<> time he | -41
<> time in | -42
<> time or | -40
<> time the | 30
<> time to | -50
<> to #number | -59
<> to a | -56
<> to all | -25
<> to be | -62
<> to both | -32
<> to buy | -36
<> to consider | -29
<> to do | -23
<> to everybody | -29
<> to find | -21
<> to have | -74
<> to learn | -21
<> to leave | -39
<> to let | -25
<> to me | -28
<> to my | -66
<> to say | -38
<> to see | -37
<> to think | -31
<> to us | -22
<> to visit | -21
<> to write | -21
<> to you | -83
<> to your | -35
<> told #number | -22
<> told the | -27
<> told you | -22
<> tonight and | -28
<> took a | -36
<> took the | -32
<> treating you | -32
<> tuesday and | -32
<> tuesday at | -32
<> tuesday the | -31
<> tuesdays and | -29
<> twice a | -32
<> u do | -27
<> u get | 30
<> u just | -25
<> u wanna | -24
<> u were | -24
<> under #number | -40
<> under the | -29
<> until #time | -22
<> until the | -28
<> until then | -23
<> up #name | 62
<> up #number | 25
<> up a | -28
<> up as | -39
<> up at | -24
<> up for | -38
<> up from | -24
<> up the | -26
<> up till | -28
<> up when | -38
<> ur mum | -22
<> us both | -23
<> us i | 156
<> us the | 24
<> use the | -31
<> video call | -32
<> visit is | -28
<> waiting room | -30
<> want a | -40
<> want it | -25
<> want to | -22
<> was #number | -21
<> was a | -53
<> was born | -37
<> was ever | -20
<> was his | -26
<> was in | -21
<> was my | -24
<> was never | -28
<> was your | -23
<> way to | -29
<> way you | -23
<> wednesday #number | -37
<> week #number | -35
<> week and | -35
<> week i | 24
<> week in | -24
<> week is | -29
<> week you | -40
<> weekend in | -25
<> weeks in | -37
<> welcome to | -33
<> well done | -33
<> went on | -31
<> were #number | -23
<> what do | -29
<> what i'm | -31
<> what it | -31
<> what she | 22
<> what we | -39
<> what you | -41
<> what you're | -27
<> whatever you | -33
<> when can | -20
<> when does | 33
<> when he's | -44
<> when i | -23
<> when it's | -40
<> when will | -21
<> where are | -23
<> where is | 21
<> which #number | -24
<> which i | -20
<> which is | -26
<> while i | -32
<> whole #number | -35
<> whole family | -22
<> why she | -34
<> will need | -20
<> will you | -32
<> winter coat | -34
<> with #number | -41
<> with a | -96
<> with her | -38
<> with kind | -30
<> with my | -38
<> with nothing | -21
<> with the | -98
<> with their | -31
<> with you | -70
<> with your | -26
<> without a | -22
<> without so | -40
<> without the | -22
<> woman who | -29
<> wonders for | -47
<> word for | -28
<> word from | -25
<> work is | -20
<> work on | -38
<> works for | -29
<> would be | -27
<> would do | -38
<> would rather | -24
<> would you | -44
<> writing about | -24
<> wrote it | -20
<> years and | -33
<> years i | -27
<> you #number | -38
<> you about | -25
<> you all | -21
<> you also | 35
<> you ask | -23
<> you at | -21
<> you bringing | -33
<> you by | -23
<> you call | -31
<> you came | -25
<> you can | -65
<> you coming | -24
<> you don't | -27
<> you enjoy | -24
<> you even | -34
<> you feel | -20
<> you for | -34
<> you friday | 32
<> you from | -31
<> you gave | -26
<> you get | -44
<> you give | -21
<> you going | -28
<> you haven't | -27
<> you having | -29
<> you is | 24
<> you let | -56
<> you look | -27
<> you made | -23
<> you make | -27
<> you mind | -24
<> you miss | -40
<> you must | -23
<> you on | -30
<> you only | -20
<> you or | -24
<> you prefer | -26
<> you see | -29
<> you she | 114
<> you signed | -20
<> you skipped | -23
<> you taking | -33
<> you talk | -24
<> you tell | -38
<> you there | -28
<> you this | -35
<> you want | -43
<> you wanted | -21
<> you were | -49
<> you what | 30
<> you will | -37
<> you write | -24
<> you're not | -24
<> you've a | -28
<> your #name | -22
<> your #number | -41
<> yours is | -34
<> yours sincerely | -49
<> yours truly | -38
<> yourself a | -46
<> yr old | -33
> #money | -22
> #time | -20
> abacus | 35
> able | -20
> above | -32
> absolute | -31
> abt | -44
> abuse | -25
> account | -33
> accountant | -23
> across | -41
> act | -34
> actual | -23
> address | -21
> adult | -39
> adults | -33
> afterwards | -37
> again | -80
> agreement | -20
> ah | 56
> alienation | -24
> allergy | -36
> allow | 33
> alone | -23
> aloud | -35
> also | 24
> always | -31
> am | -58
> amoxicillin | -30
> an | -25
> another | -51
> answer | -45
> answers | -29
> anything | -20
> aoife | 62
> apartment | -27
> appointments | -26
> arm | -35
> around | -65
> arrangement | -26
> arrive | -22
> arrived | -29
> arrives | -23
> article | -28
> ask | 35
> asked | -99
> asks | -30
> asleep | -34
> asthma | -32
> at | -20
> attached | -25
> attachment | -31
> attend | -23
> attendance | -22
> attorney | -23
> august | -85
> awake | -24
> aware | -21
> away | -40
> aye | 26
> baby | -31
> back | -85
> backpack | -20
> bad | -63
> bag | -119
> bags | -20
> bake | -23
> ball | -47
> bar | -27
> bars | -26
> bath | -23
> bathroom | -25
> beach | -26
> because | -23
> become | -30
> bed | -56
> before | -49
> begging | -30
> beginning | -26
> begins | -30
> behind | -50
> believe | 38
> bell | -20
> benefit | -39
> beside | 23
> best | 71
> between | -71
> bins | -28
> birthday | -28
> bits | -22
> blackmail | -29
> blazer | -27
> bless | 24
> blowing | -22
> blue | -31
> boiler | -22
> boiling | -25
> book | -64
> boots | -30
> borderline | -24
> born | -26
> borrow | -32
> both | -25
> bought | -21
> bowl | -22
> bowling | -29
> boxing | -23
> boy | -58
> brace | -33
> brave | -34
> break | -20
> breathe | 23
> bridge | -20
> bringing | -20
> brings | -36
> broken | -20
> brother | -26
> btw | -37
> bus | -44
> busy | -33
> but | 51
> buy | 21
> buying | -31
> by | -34
> c | 40
> calendar | -42
> called | -62
> calpol | -25
> came | -101
> camp | -28
> can't | -29
> candles | -36
> cannot | -37
> canteen | -25
> cap | -20
> car | -83
> caravan | -22
> card | -55
> cards | -34
> carry | 52
> carys | 105
> case | -30
> cause | -33
> cello | -20
> cent | -25
> centre | -28
> certain | -26
> change | -40
> changes | -24
> changing | -36
> chapter | -33
> character | -21
> charger | 50
> chart | -29
> check | -37
> cheers | 135
> chess | -31
> child | -73
> child's | -21
> choosing | -28
> christening | -24
> christmas | -40
> church | -31
> class | -31
> clean | -23
> clear | -20
> clearly | -26
> climbing | -22
> clock | -22
> close | -20
> closed | -24
> closes | -27
> clothes | -32
> club | -65
> coach | 37
> coat | -45
> coats | 34
> coffee | -25
> coke | -32
> cold | -23
> column | -33
> comes | -64
> coming | -69
> comments | -23
> company | -22
> concert | -24
> congratulations | 93
> consider | 20
> content | -32
> control | -28
> controlling | -22
> conversation | -24
> cooking | -28
> correct | 32
> correspondence | -31
> cos | -22
> cost | -25
> costume | -38
> count | 64
> counted | -23
> counter | -24
> counting | -23
> country | -25
> county | -28
> court | -20
> covered | -20
> covers | -30
> cream | -22
> credit | -20
> crib | -23
> cried | -25
> cross | -22
> custody | -38
> d | -37
> dad | -48
> daddy's | -24
> dance | -23
> dare | -20
> date | -26
> day | -161
> days | -86
> deadline | -24
> deal | -23
> dec | 61
> decent | 41
> decide | -25
> deep | 26
> delroy | 29
> did | 22
> died | -33
> difference | -36
> dinner | -27
> direct | -25
> direction | -26
> directly | -30
> doctor | 24
> does | 39
> doesn't | -33
> doing | -84
> done | -92
> door | -75
> dose | -23
> doubt | -27
> dougie | 90
> down | -136
> downstairs | -26
> dr | 22
> drama | 23
> dress | -20
> dressing | -29
> drink | -22
> drinks | -36
> drive | 59
> driver | -22
> driving | -40
> drunk | 43
> dry | -25
> due | -45
> dunno | 39
> during | -41
> e-mail | -34
> each | -58
> early | -29
> easier | -27
> easy | -25
> eating | -24
> eid | 87
> either | -23
> else | -48
> em | -23
> emailed | -21
> emails | -37
> en | -30
> end | -54
> ends | -27
> entire | -22
> entrance | -24
> eve | -24
> evening | -84
> evenings | -27
> ever | -26
> everyone | 54
> evidently | -39
> exact | -23
> exam | -24
> existing | -20
> exists | -30
> expecting | -24
> expires | -34
> face | -30
> facetime | -39
> fail | -28
> failing | -22
> fall | -23
> family | -60
> far | -26
> father | -60
> fathers | 78
> february | -23
> feel | -43
> feeling | -30
> feels | -28
> fella | -27
> felt | -24
> fence | -25
> ferry | -21
> fetch | -21
> fever | -20
> few | -36
> field | -22
> fight | -27
> figure | 26
> files | -38
> filled | -21
> final | -26
> financial | 25
> finds | -25
> finger | -22
> finished | -20
> finishes | -42
> first | -23
> fit | -21
> fits | -39
> flights | 66
> folake | 43
> folder | -39
> folks | 28
> follow | -24
> food | -23
> footy | -24
> forgive | 28
> forgotten | -31
> form | -100
> fortnight | -20
> forward | -22
> found | -42
> fr | -51
> fractions | -37
> free | -51
> fri | -28
> friends | -28
> frightened | -38
> front | -69
> funeral | -36
> funny | 89
> future | -31
> game | -26
> garden | -20
> gate | -49
> gatwick | -32
> gave | -29
> gets | -52
> giving | 43
> god | 44
> goes | -100
> golf | -26
> gone | -39
> got | -148
> gown | -35
> grade | -25
> grading | 23
> ground | -34
> grow | 35
> grown-ups | 35
> guard | -32
> gun | -33
> guy | -21
> h | -24
> had | -63
> handover | -46
> hanging | -28
> hangs | -21
> happen | -21
> harm | -36
> has | -54
> hat | -24
> he | 29
> he's | 82
> heads | 71
> hear | -54
> helps | -29
> hers | -22
> hes | 29
> hey | -29
> hide | -24
> hiding | -29
> him | -194
> himself | -23
> hip | -20
> hire | -38
> hockey | -26
> hold | -31
> holding | -24
> holds | -29
> holes | -34
> holiday | -21
> home | -117
> honest | 65
> honestly | 43
> honeymoon | -22
> hoodie | -24
> hope | 60
> hot | -25
> hotel | -26
> hour | -67
> hours | -51
> house | -107
> houses | -29
> human | -24
> hung | -22
> hurt | -30
> i | 32
> i'd | 49
> i'll | 62
> i'm | 66
> i've | 90
> ice | -27
> id | -40
> idk | 96
> if | 48
> ill | 50
> im | 55
> inbox | -20
> instead | -111
> into | -77
> invoices | -20
> ipad | -26
> iron | -30
> is | -28
> isn't | -24
> it'd | 65
> it'll | 37
> it's | 80
> itinerary | 32
> its | 25
> ive | 28
> jacket | -31
> january | -27
> jaylen | 30
> jaylen's | 36
> job | -23
> job's | -22
> juice | -28
> july | -44
> jumper | -25
> june | -51
> karate | -34
> keep | 27
> key | -20
> keys | -22
> kind | 27
> kindly | 119
> kitchen | -30
> knees | -22
> knew | -28
> know | -154
> knowing | 30
> kofi | 51
> kwame | 23
> lachlan | 31
> lad | -28
> lads | -23
> land | -23
> lane | -31
> laptop | -26
> last | 32
> lawyer | -20
> lay | 27
> leaflet | -21
> learn | 36
> least | -25
> leaves | -26
> leaving | -25
> left | -103
> lent | -38
> less | -24
> lessons | -28
> let | 36
> let's | 21
> lets | -36
> letter | -42
> level | -33
> library | -24
> life | -39
> lift | -23
> likes | -26
> lily | 25
> line | -25
> list | -49
> listen | 20
> literally | 27
> living | -20
> load | -27
> locked | -27
> locker | -23
> lol | -24
> long | -48
> looked | -23
> loose | -26
> lord | -25
> lost | -24
> lot | -32
> love | 32
> loves | -40
> low | -30
> lump | -30
> lunch | -43
> lunchbox | -22
> made | -57
> mail | -25
> making | -21
> mam's | 26
> man | -97
> man's | -33
> manipulative | -26
> manners | -38
> march | -73
> marked | -22
> match | 24
> mate | -30
> mattress | -22
> maybe | 63
> me | -65
> mean | -24
> means | -24
> meanwhile | 142
> meat | -34
> medicine | -30
> meeting | -33
> men | 31
> mention | -29
> mess | -31
> message | -39
> messages | -27
> met | -20
> mg | -35
> mile | -31
> min | -23
> mince | -27
> mine | -78
> mins | -21
> minutes | -89
> mirror | -22
> mislaid | -26
> miss | 52
> missed | -29
> mistake | -22
> ml | -25
> moment | -22
> moms | -21
> mon | -30
> month | -80
> more | -153
> morning | -113
> mornings | -35
> most | -24
> mother | -66
> motion | -24
> moved | -48
> moves | -39
> mubarak | -20
> much | -77
> mum's | 38
> murder | -32
> myself | -41
> nails | -31
> name | -88
> names | -20
> narcissist | -25
> nasreen | 78
> nearer | -22
> nearly | -25
> need | -39
> needed | -27
> needs | -109
> new | -78
> ngozi | 61
> nicely | -35
> night | -130
> nights | -77
> nobody | 31
> none | -21
> normal | 32
> nose | -27
> notice | -22
> nova | 86
> november | -21
> number | -26
> october | -42
> of | -95
> off | -153
> office | -77
> oh | 131
> okay | 20
> old | -63
> once | -34
> one's | -28
> ones | -24
> opening | -32
> opens | -34
> operation | -30
> optician | 40
> order | -71
> otherwise | 42
> ought | -20
> ours | -22
> out | -38
> over | -154
> overdue | -29
> overnight | -22
> owe | -20
> own | -84
> p | -32
> packet | -26
> pads | -30
> page | -23
> paid | -53
> paint | -21
> pair | -24
> pairs | -31
> pants | -43
> papa | -28
> paperwork | -22
> paragraph | 38
> pardon | 29
> parent | -33
> parental | -32
> parents' | 25
> paying | -23
> payments | -27
> pays | -33
> pe | -24
> pencil | -28
> people | -22
> per | -21
> percent | -44
> perfect | -32
> perfectly | -30
> perhaps | 34
> person | -41
> pharmacy | -22
> phone | -106
> phoned | -25
> phones | 22
> photo | -23
> photograph | -25
> pick-up | 24
> picked | -20
> picking | 24
> pickup | -32
> pictures | -35
> pie | -30
> pin | -31
> place | -78
> plain | -40
> plan | -55
> planning | -25
> platform | -25
> plays | -26
> please | 64
> plus | -31
> pocket | -30
> polish | -33
> pool | -20
> porridge | -31
> port | -21
> possible | -24
> pot | -27
> pounds | -35
> prescription | -23
> present | -24
> price | -27
> printed | -27
> probably | -27
> puffs | -31
> pull | 37
> pump | -22
> pure | 23
> push | 56
> puts | -33
> questions | -25
> quit | 102
> quite | -29
> r | 77
> ramadan | -32
> rang | -32
> rather | -70
> ravonda | 99
> reads | -23
> really | -36
> receipts | 25
> reception | -20
> recital | -25
> regards | 90
> remember | -23
> remind | 60
> reminder | -37
> remove | 34
> repair | -23
> repeat | -26
> request | -36
> require | -36
> respect | -28
> retainer | -26
> rice | -37
> ride | -30
> right | -98
> rings | -30
> rink | -26
> roll | -29
> room | -57
> rota | -28
> round | -60
> rucksack | -23
> ruined | -23
> run | -30
> rush | -31
> safe | 52
> said | -133
> sale | -24
> sandrine | 93
> sandwich | -20
> sat | -73
> saturday's | 44
> save | 35
> says | -139
> scan | -26
> scared | -21
> schedule | -38
> school | -140
> screens | -21
> seats | -20
> section | 59
> seeing | -26
> seen | -23
> selling | -33
> sent | -68
> serious | -26
> service | 30
> services | -29
> session | -21
> sets | -33
> setting | -26
> shame | 28
> sharp | -40
> she'd | 26
> she's | 71
> shes | 39
> shop | -25
> shoulder | -23
> shouldn't | -20
> shout | 61
> show | -30
> shows | -30
> shuts | -34
> side | -59
> sigh | -28
> signal | -21
> signed | -37
> simple | -28
> sincerely | 46
> single | -36
> sinéad | 91
> sister | -33
> sits | -20
> skates | -22
> skipped | -23
> sleep | -41
> sleeps | -21
> slow | -27
> smoke | -22
> snow | -21
> so | -26
> sock | -21
> socks | -21
> sofa | -24
> soft | 37
> someone | -43
> something | -74
> sometime | -32
> somewhere | -22
> son | -20
> soon | -27
> sorry | 44
> spend | 28
> split | -24
> sports | -34
> spot | -31
> st | -24
> stage | -31
> stand | -44
> standing | -23
> stands | -29
> start | -24
> started | -23
> starts | -21
> station | -25
> stayed | -29
> staying | -29
> stays | -22
> step | -21
> steph | 64
> still | -25
> stomach | -22
> stood | -24
> stool | -24
> stops | -28
> store | -30
> story | -26
> straight | -40
> stretch | -27
> struck | -27
> stupid | -21
> sugar | -34
> suitcase | -20
> suits | -24
> summer | -45
> sun | -27
> sunday's | 96
> surf | -28
> surprised | -24
> sweet | -30
> swim | -22
> swimming | -39
> swing | -31
> ta | 133
> table | -40
> tablets | -32
> take | 26
> takes | -29
> taking | -32
> talking | -23
> tan | -23
> tank | -29
> tattoo | -24
> taught | -22
> tbh | -43
> teach | -27
> tell | 36
> term | -58
> terrible | -26
> test | -35
> text | -44
> than | -105
> thank | 45
> thanks | 108
> that | -79
> that's | 55
> thats | 34
> them | -187
> themselves | -34
> then | -31
> there's | 25
> these | -55
> they | 22
> they'll | 127
> they're | 33
> they've | -22
> thing | -97
> things | -102
> think | -63
> thinking | -21
> thinks | -21
> though | 44
> through | -137
> tick | -25
> tickets | 27
> tight | 64
> till | -147
> time | -183
> times | -67
> timetable | -26
> tired | -25
> tmrw | -24
> to | -54
> toddler | -27
> together | -20
> told | -129
> tomek | 71
> too | -149
> took | -61
> tooth | -30
> total | 81
> touch | 25
> towel | -36
> toxic | -20
> track | -39
> traffic | 20
> training | 31
> treat | -22
> treating | -22
> treatment | -38
> trial | -28
> tried | -22
> trip | -48
> trousers | -44
> truck | -25
> true | -29
> try | 80
> tub | -36
> tues | -27
> tuesdays | -27
> tuition | 40
> turn | -23
> turning | 33
> turns | -24
> type | -28
> u | 26
> unless | -23
> until | -54
> up | -172
> ur | 22
> us | -143
> used | -20
> using | -26
> version | 35
> vest | -28
> vet | -20
> voice | -28
> w | -53
> waiting | -32
> walked | -25
> want | -107
> wants | -96
> ward | -21
> warned | -32
> was | -150
> wash | 30
> wasn't | -29
> wasnt | 22
> watching | -32
> water | -28
> wave | -20
> way | -74
> we'd | 85
> we'll | 35
> we're | 33
> wearing | -36
> wedding | -28
> week | -154
> weekend | -77
> weeks | -91
> wellies | -23
> went | -85
> weren't | -35
> what | 30
> what's | 124
> whats | 67
> wheel | -29
> when | -35
> when's | 119
> where | -29
> whichever | -30
> while | -80
> whistle | -32
> who | -37
> who'd | -37
> who's | 47
> whoever | -29
> whole | -65
> whose | -34
> wife | -23
> wine | -28
> wishes | -38
> within | -30
> without | -57
> woman | -31
> won't | -50
> wonderful | 32
> wonders | -34
> wont | -26
> works | -46
> worn | -25
> worse | -31
> worth | -31
> would've | -27
> wren | 58
> wrist | -31
> writing | -31
> wrong | -34
> wrote | -29
> x | -40
> x-ray | 34
> y'all | 20
> yeah | 32
> year | -87
> year's | -24
> years | -78
> yes | 36
> you'd | 60
> you'll | 26
> you're | 66
> you've | 65
> yourself | -78
>> #money is | -23
>> #money the | -21
>> #name $ | 57
>> #name , | -119
>> #name are | -33
>> #name asked | 23
>> #name assembly | -27
>> #name backpack | -30
>> #name been | 88
>> #name by | -25
>> #name can | -21
>> #name for | -22
>> #name got | 34
>> #name has | 138
>> #name have | -29
>> #name in | 22
>> #name inhaler | -36
>> #name is | -28
>> #name it | -26
>> #name n | -42
>> #name needs | 40
>> #name or | -27
>> #name road | -38
>> #name says | 27
>> #name that | -28
>> #name the | -30
>> #name to | -20
>> #name told | 73
>> #name wants | -25
>> #name was | -30
>> #name with | -27
>> #name you | -21
>> #number #name | -32
>> #number #number | -24
>> #number #time | -24
>> #number $ | -53
>> #number % | -28
>> #number ( | -28
>> #number ) | -42
>> #number , | -274
>> #number . | 352
>> #number ; | -21
>> #number ? | -26
>> #number and | -67
>> #number april | -21
>> #number are | -39
>> #number august | -34
>> #number could | -20
>> #number day | 24
>> #number february | -21
>> #number for | -42
>> #number from | -29
>> #number goes | 40
>> #number has | -25
>> #number i | -58
>> #number i'd | -25
>> #number i'm | -25
>> #number i've | -26
>> #number in | -43
>> #number it's | 27
>> #number last | -27
>> #number mg | -38
>> #number min | -32
>> #number mins | -20
>> #number missed | 23
>> #number ml | -30
>> #number more | 59
>> #number november | -21
>> #number october | -28
>> #number on | -55
>> #number pairs | 29
>> #number past | -22
>> #number payments | -20
>> #number please | -25
>> #number pounds | -29
>> #number puffs | -24
>> #number sharp | -25
>> #number small | 30
>> #number term | 39
>> #number thing | -24
>> #number till | -23
>> #number time | -31
>> #number to | -123
>> #number tonight | -38
>> #number u | -24
>> #number w | -27
>> #number weeks | -44
>> #number whole | 53
>> #number word | 28
>> #number works | -32
>> #number you'd | -29
>> #number yr | -25
>> #time $ | -26
>> #time , | -118
>> #time and | -24
>> #time at | -25
>> #time i'm | -23
>> #time is | -22
>> #time last | -34
>> #time on | -58
>> #time p | -23
>> #time she | -24
>> a #name | -25
>> a #number | 32
>> a bad | -21
>> a bag | -20
>> a big | -20
>> a book | -31
>> a box | -23
>> a burden | -27
>> a bus | -39
>> a calendar | 59
>> a call | -34
>> a can | -30
>> a card | -35
>> a coat | -29
>> a copy | -36
>> a dad | 67
>> a day | -23
>> a different | -26
>> a dog | -20
>> a face | -30
>> a father | 36
>> a form | -24
>> a fortnight | 33
>> a good | -27
>> a great | -26
>> a grown | 77
>> a hobby | -23
>> a hot | -28
>> a job | -22
>> a kid | 36
>> a kitchen | -33
>> a letter | -29
>> a list | -38
>> a man | 47
>> a matter | -23
>> a message | -30
>> a month | -23
>> a mother | 38
>> a new | -37
>> a nice | -20
>> a parent | 33
>> a party | -27
>> a person | -21
>> a phone | -23
>> a photo | -25
>> a picture | -35
>> a problem | -23
>> a proper | -29
>> a real | -33
>> a reason | -28
>> a row | -32
>> a school | -26
>> a second | 29
>> a sense | 35
>> a single | -32
>> a small | -32
>> a spreadsheet | -32
>> a sunday | -22
>> a table | -38
>> a tablet | -26
>> a text | -24
>> a time | -25
>> a very | -24
>> a week | -20
>> a while | -28
>> a whole | -20
>> a wife | 100
>> able to | -20
>> about #name | -27
>> about #time | -38
>> about a | -30
>> about her | -35
>> about his | -26
>> about it | -39
>> about me | -27
>> about this | -21
>> after #number | -35
>> after $ | -25
>> after a | -44
>> after school | -28
>> after that | 60
>> after work | -34
>> again he | -37
>> again i | -31
>> alienation , | -31
>> all #number | 62
>> all , | -22
>> all day | -34
>> all i | 25
>> all my | -27
>> all of | -36
>> all over | -24
>> all right | -20
>> all week | -28
>> alone with | -24
>> along with | -25
>> already told | 24
>> also , | 54
>> an audience | -25
>> an hour | -32
>> and #money | -36
>> and #name | -73
>> and #number | -136
>> and , | -33
>> and a | -140
>> and again | -38
>> and all | -33
>> and an | -21
>> and are | 116
>> and at | -36
>> and both | -27
>> and can | 146
>> and did | 128
>> and do | 61
>> and don't | 27
>> and every | -40
>> and everything | -40
>> and good | -33
>> and has | 113
>> and he's | -26
>> and his | -30
>> and i'll | -125
>> and i've | -62
>> and if | 59
>> and in | -26
>> and is | 126
>> and it | -26
>> and it'll | -33
>> and it's | -68
>> and keep | -42
>> and leave | 33
>> and my | -74
>> and never | -35
>> and night | -33
>> and no | 21
>> and not | -20
>> and nothing | -24
>> and on | -33
>> and please | 82
>> and put | -37
>> and said | -31
>> and she | -75
>> and she's | -21
>> and sorry | 151
>> and still | -42
>> and sunday | -34
>> and take | -40
>> and tell | 37
>> and then | -74
>> and they | -33
>> and they're | -36
>> and thursdays | -29
>> and to | -36
>> and told | -49
>> and u | -35
>> and was | -40
>> and we | -21
>> and we'll | -36
>> and when | 50
>> and who | 106
>> and will | 35
>> and would | 89
>> and you | -20
>> and you'll | 52
>> any more | -34
>> any time | -44
>> anything , | -21
>> anything about | -28
>> aoife $ | 62
>> are #number | -29
>> are a | -22
>> are attached | -25
>> are coming | -29
>> are in | -31
>> are they | 69
>> are to | -23
>> are we | 57
>> are you | 87
>> around #time | -28
>> around the | -36
>> as for | 208
>> as the | -43
>> as they | -34
>> as to | 29
>> as usual | -27
>> as well | -43
>> ask #name | 69
>> ask , | -22
>> ask her | 35
>> ask him | 22
>> ask your | 95
>> asked if | -21
>> asking for | -23
>> asking me | 31
>> asleep in | -22
>> assembly on | -21
>> at #name | -35
>> at #time | -91
>> at easter | -30
>> at it | -24
>> at least | 32
>> at lunch | -20
>> at mine | -21
>> at my | -31
>> at our | -29
>> at school | -30
>> at some | -38
>> at this | -22
>> at ur | -23
>> at your | -71
>> at yours | -45
>> august in | -22
>> away from | -26
>> back by | -26
>> back for | -20
>> back on | -42
>> back sunday | -23
>> back the | -23
>> bag of | -20
>> bag on | -22
>> bank holiday | -21
>> be a | -24
>> be at | -23
>> be back | -25
>> be in | -40
>> be nice | 28
>> be the | -25
>> be there | 27
>> be worth | -27
>> because he | -29
>> because it | -20
>> because of | -29
>> because she | -26
>> because the | -23
>> been a | -20
>> been made | -21
>> before friday | -31
>> before he | -36
>> before i | -21
>> before i'd | -29
>> before it | 36
>> before the | -69
>> before u | -24
>> before you | -31
>> behind a | -37
>> behind the | -25
>> best , | 58
>> between #number | -24
>> between the | -35
>> bill for | -21
>> birth certificate | -30
>> blood test | -27
>> boat , | -23
>> book , | -20
>> both know | -22
>> both parents | -20
>> both passports | -25
>> bought the | -22
>> boxing day | -26
>> bring her | 23
>> bringing the | -23
>> broke down | -35
>> brother , | -21
>> but i | 22
>> but i'm | -30
>> but it | 25
>> but the | -21
>> but you | 44
>> buy a | 28
>> by #number | -49
>> by #time | -94
>> by all | 32
>> by monday | -20
>> by my | -28
>> by myself | -25
>> by saturday | -23
>> by sunday | -23
>> by then | -31
>> by weds | -27
>> call , | -20
>> call me | -24
>> call the | -33
>> called it | -24
>> came back | -22
>> came in | -21
>> came out | -21
>> can get | -21
>> can have | -51
>> can of | -24
>> can u | 60
>> can we | 86
>> can you | 125
>> can't be | -20
>> cant do | 33
>> car park | -26
>> care , | -23
>> carry on | 107
>> carys $ | 105
>> change , | -24
>> changed the | -21
>> cheers , | 135
>> christmas , | -25
>> clinic , | -36
>> coat on | -28
>> collect them | -32
>> come , | 24
>> confirm by | -22
>> could be | -33
>> could i | 83
>> could not | -34
>> could we | 105
>> could you | 83
>> course , | 21
>> dates , | 60
>> day , | -21
>> day at | -20
>> day is | -20
>> day on | -22
>> days i | -21
>> december , | -22
>> delroy $ | 40
>> depends how | 23
>> depends on | -27
>> did a | -35
>> did he | -21
>> did it | -35
>> did they | -26
>> did u | -38
>> did you | 81
>> dinner money | -26
>> do #number | -30
>> do , | -20
>> do a | -26
>> do i | 40
>> do so | -27
>> do that | -42
>> do the | -48
>> do they | 88
>> do this | -35
>> do with | -24
>> do you | 51
>> do your | -26
>> does #name | 44
>> does he | 90
>> does she | 51
>> does the | 55
>> doing it | -28
>> don't be | 91
>> don't send | -22
>> don't you | 74
>> done #number | -27
>> dougie $ | 90
>> down by | -20
>> drive safe | 70
>> each house | -30
>> each morning | -35
>> emotional blackmail | -25
>> empty chair | -24
>> end of | -23
>> enough to | -37
>> even the | 52
>> evening is | -34
>> ever been | -27
>> every day | -27
>> every night | -22
>> exam is | -32
>> expires on | -34
>> february , | -27
>> fee is | -35
>> feel like | -21
>> fell asleep | -20
>> find out | 31
>> first #name | -25
>> first , | -36
>> first and | -31
>> folake $ | 43
>> folder , | -20
>> football boots | -29
>> for #money | -26
>> for #name | -32
>> for #time | -35
>> for $ | -31
>> for all | -25
>> for anything | 44
>> for ever | -28
>> for friday | -38
>> for his | -42
>> for it | -62
>> for last | -33
>> for me | -20
>> for my | 26
>> for once | -34
>> for people | -53
>> for saturday | -30
>> for that | -37
>> for them | -23
>> for u | -25
>> for your | -63
>> forgive me | 29
>> form is | -25
>> forward to | -41
>> friday , | -45
>> friday at | -20
>> from #name | -33
>> from #time | -36
>> from mine | -31
>> from my | -28
>> from now | 46
>> from school | -29
>> from the | -145
>> from this | 113
>> from your | -33
>> front door | -27
>> front of | -34
>> full stop | -31
>> funny how | 94
>> gave us | -33
>> get him | 26
>> get his | -37
>> get on | 30
>> get there | -33
>> get to | -22
>> get yourself | 60
>> gets to | -30
>> getting him | -29
>> give her | 29
>> give it | -33
>> give them | 34
>> go back | -28
>> god , | 84
>> god bless | 79
>> goes in | -24
>> goes on | -20
>> goes to | -20
>> good , | -26
>> good evening | 54
>> good for | -23
>> good luck | 86
>> got a | -26
>> grown man | -29
>> had a | -32
>> had been | -20
>> had her | -27
>> had your | -22
>> has a | -80
>> has been | -28
>> has his | 25
>> has it | -21
>> has more | -23
>> has no | -25
>> has not | -21
>> has she | 36
>> has to | -37
>> have a | 53
>> have been | -22
>> have bought | -24
>> have him | -22
>> have it | -23
>> have my | -20
>> have that | -31
>> have the | -68
>> have to | -54
>> have you | 32
>> having a | -23
>> he asked | 138
>> he can | -28
>> he had | 61
>> he looks | -32
>> he may | -31
>> he need | -41
>> he needs | 54
>> he said | -29
>> he says | 95
>> he told | 123
>> he wants | -24
>> he'll be | 25
>> he's been | 35
>> he's got | 44
>> hear you | -20
>> her back | -24
>> her birthday | -36
>> her hair | -33
>> her in | -21
>> her inhaler | 37
>> her name | -28
>> her teacher | 67
>> her the | -25
>> her with | -23
>> here $ | -35
>> here , | -28
>> here i | -30
>> here is | -25
>> here on | -23
>> him have | -20
>> himself , | -30
>> his #name | -20
>> his dad | -38
>> his father | -28
>> his mother | -28
>> his name | -24
>> his own | -24
>> his phone | -24
>> his tea | -23
>> his teacher | 58
>> hold it | -29
>> honest to | 64
>> honestly , | 30
>> hope the | 44
>> hope your | 26
>> hour for | -22
>> hours with | -27
>> house has | -27
>> how i | -30
>> how it | -20
>> how many | 36
>> how much | 34
>> i always | -22
>> i apologise | 52
>> i asked | -41
>> i believe | -30
>> i bought | 37
>> i called | 96
>> i can | 51
>> i can't | 22
>> i cannot | -64
>> i come | -21
>> i didn't | 20
>> i do | 72
>> i dont | -28
>> i ever | -39
>> i feel | 47
>> i find | 30
>> i forgot | 33
>> i found | 77
>> i gather | -25
>> i gave | 94
>> i give | 57
>> i got | -25
>> i guess | 57
>> i haven't | 38
>> i hear | 99
>> i hope | 107
>> i know | 108
>> i left | -52
>> i let | -35
>> i may | -24
>> i might | -23
>> i must | -42
>> i need | 24
>> i never | -34
>> i only | 49
>> i propose | 96
>> i rang | -31
>> i read | 28
>> i really | 20
>> i ring | -30
>> i ruin | 32
>> i sat | 106
>> i see | 52
>> i shall | -47
>> i think | -30
>> i took | 48
>> i touch | -33
>> i trust | 83
>> i understand | 37
>> i want | 58
>> i was | -23
>> i went | -35
>> i won't | -29
>> i work | -33
>> i would | 44
>> i wrote | 31
>> i'd have | 57
>> i'd like | 45
>> i'd rather | 45
>> i'd say | 27
>> i'll be | 40
>> i'll bring | 50
>> i'll come | -42
>> i'll do | -28
>> i'll drop | 40
>> i'll have | 52
>> i'll leave | -33
>> i'll pay | 37
>> i'll put | 57
>> i'll see | -36
>> i'll send | 36
>> i'll text | -45
>> i'm not | 54
>> i'm on | 36
>> i'm so | 43
>> i'm sorry | 68
>> i'm still | 27
>> i'm sure | 46
>> i've already | 37
>> i've asked | 61
>> i've been | 45
>> i've booked | 30
>> i've got | -25
>> i've moved | 35
>> i've put | 63
>> i've the | 47
>> if he | 84
>> if he's | 24
>> if i | -26
>> if it | 20
>> if it's | 73
>> if she | 49
>> if that | -22
>> if the | 44
>> if there | 34
>> if u | -27
>> if you'd | 23
>> if your | -31
>> ill send | 40
>> im so | 67
>> im sorry | -31
>> im the | -37
>> in #number | -86
>> in $ | -25
>> in an | -21
>> in bed | -33
>> in bits | -20
>> in both | -39
>> in each | -39
>> in every | 65
>> in exchange | 48
>> in february | -29
>> in front | -49
>> in her | -67
>> in his | -112
>> in january | -25
>> in may | -23
>> in me | -22
>> in november | -28
>> in our | 77
>> in that | -20
>> in the | -84
>> in their | -38
>> in this | -23
>> in which | -27
>> instead , | -28
>> instead of | -50
>> into a | -23
>> is #money | -81
>> is #name | 39
>> is #time | -21
>> is a | -110
>> is being | -29
>> is called | -24
>> is fine | -40
>> is he | 71
>> is his | 52
>> is in | -56
>> is it | 76
>> is mine | -27
>> is more | -21
>> is never | -25
>> is no | -24
>> is now | -30
>> is on | -58
>> is only | 27
>> is open | -20
>> is saturday | 24
>> is she | 47
>> is that | 44
>> is there | 57
>> is tuesday | 44
>> is welcome | -35
>> isn't a | -33
>> it #number | -20
>> it $ | -21
>> it , | -74
>> it a | -25
>> it again | -30
>> it and | -35
>> it as | -23
>> it back | -25
>> it can | -28
>> it every | -27
>> it goes | -25
>> it has | 55
>> it i'm | -44
>> it in | -38
>> it is | 24
>> it isn't | 70
>> it looks | -29
>> it may | -20
>> it must | 20
>> it on | -37
>> it or | -24
>> it up | -27
>> it was | 73
>> it would | 131
>> it'll be | 22
>> it's a | 23
>> it's all | -24
>> it's going | 43
>> it's not | 32
>> it's on | -33
>> it's the | 28
>> its not | 67
>> july #number | -23
>> july , | -26
>> june , | -28
>> june at | -26
>> just a | -23
>> just so | 21
>> just want | -21
>> keep a | -28
>> keep her | -27
>> keep it | 28
>> keep them | -22
>> keep your | 50
>> kids , | -20
>> kind of | -36
>> kind regards | 92
>> know who | -23
>> kofi $ | 51
>> last night | -21
>> last time | 36
>> last week | 32
>> last year | 30
>> late , | -28
>> late again | -22
>> late for | -28
>> late on | -33
>> learn to | 60
>> leave them | -30
>> left it | -22
>> let it | -25
>> let me | 64
>> let us | 30
>> let's see | -29
>> letter for | -37
>> lie , | -35
>> like #number | -28
>> like a | -77
>> like to | -44
>> ling , | -27
>> look in | -23
>> look up | -27
>> looks like | -37
>> love to | 46
>> make a | 34
>> make it | -28
>> make me | -28
>> march , | -22
>> march at | -26
>> may #number | -27
>> may , | -28
>> may at | -22
>> may be | -22
>> may i | 78
>> maybe , | -41
>> maybe at | -23
>> maybe you | 71
>> me how | -26
>> me off | -26
>> me the | -36
>> might have | -26
>> might try | -22
>> mind me | -28
>> mind that | -25
>> mine , | -27
>> minutes late | -24
>> minutes of | -23
>> miss the | -22
>> months , | -28
>> more time | -20
>> mother has | -24
>> mother is | -22
>> moved my | -22
>> must be | 32
>> must have | -30
>> must not | -21
>> my bad | 63
>> my birthday | -24
>> my brother's | 22
>> my car | -25
>> my daughter | -29
>> my family | -30
>> my fault | -24
>> my feet | -30
>> my grandmother's | 25
>> my hand | -26
>> my head | 24
>> my kitchen | -23
>> my mother's | 27
>> my mum | 30
>> my mum's | -26
>> my parents | 47
>> my shift | -31
>> my sister | 45
>> my son | -28
>> my way | -38
>> my work | -26
>> myself , | -24
>> n he | -49
>> n i | -37
>> n im | -45
>> n the | -26
>> n u | -39
>> name , | -20
>> name is | -20
>> nasreen $ | 78
>> near the | -42
>> nearer the | -29
>> need anything | -28
>> never a | 28
>> never mind | 37
>> never said | -20
>> new year | -26
>> next #number | 37
>> next time | 37
>> next to | -21
>> next week | -29
>> ngozi $ | 77
>> nice to | 25
>> night , | -27
>> nights , | -21
>> no , | 30
>> no more | -30
>> no need | 50
>> no problem | -30
>> nobody has | -36
>> nobody in | 72
>> not #number | 27
>> not $ | -20
>> not , | -26
>> not a | -20
>> not be | -23
>> not been | -32
>> not before | -44
>> not even | -23
>> not in | -27
>> not me | -29
>> not need | -20
>> not see | -20
>> not that | 24
>> not to | -29
>> nothing , | -27
>> notice , | -29
>> november , | -21
>> now $ | -22
>> now , | -31
>> number #number | 23
>> number is | -26
>> of #number | -42
>> of #time | -25
>> of a | -23
>> of every | -20
>> of it | -23
>> of sunday | -23
>> of the | -81
>> of your | -22
>> off my | -25
>> off the | -20
>> ok with | -22
>> okay , | 63
>> okay with | -24
>> on #number | -21
>> on $ | -20
>> on , | -38
>> on for | -26
>> on friday | -141
>> on fridays | 27
>> on her | -29
>> on his | -38
>> on how | -35
>> on it | -34
>> on march | -27
>> on my | -94
>> on our | -25
>> on saturdays | -48
>> on sundays | -31
>> on the | -53
>> on thursday | -108
>> on thursdays | -25
>> on tuesdays | -46
>> on ur | -37
>> on wednesday | -53
>> on wednesdays | -35
>> once , | -21
>> only a | 31
>> only ever | -23
>> open the | -25
>> or #number | -28
>> or a | -39
>> or am | -51
>> or just | 20
>> or me | -31
>> or not | -34
>> or the | -40
>> or what | -40
>> other people | -44
>> ought to | -22
>> our honeymoon | -37
>> out at | -25
>> out for | -20
>> out from | -20
>> out of | -92
>> out on | 23
>> out the | -25
>> out to | -20
>> outside the | -25
>> over #number | -26
>> over here | -25
>> p . | -33
>> pairs of | -38
>> paragraph #number | 45
>> pardon me | 31
>> parental alienation | -32
>> parenting plan | -20
>> parents have | -44
>> parents' evening | 34
>> part of | -35
>> pay it | 42
>> pay the | 33
>> paying the | -37
>> pe kit | -24
>> people with | 32
>> per cent | -34
>> phone is | -28
>> photos are | -34
>> picking up | 32
>> place at | -26
>> please confirm | 105
>> please don't | -33
>> please let | 60
>> please send | 84
>> please tell | 78
>> pocket of | -29
>> push it | 56
>> put #money | 42
>> put my | -25
>> put on | -22
>> put the | 34
>> put them | -32
>> put up | -20
>> put your | -23
>> rang me | -24
>> rather have | -23
>> read the | 28
>> read your | -23
>> regards , | 95
>> returned the | -24
>> right , | -21
>> road , | -29
>> round the | -32
>> said no | -23
>> same , | -24
>> same as | 45
>> same way | 33
>> sandrine $ | 93
>> sat in | -25
>> sat on | -22
>> saturday the | -23
>> say anything | -27
>> say so | -24
>> say that | -23
>> say yes | 34
>> says it | -22
>> school is | -26
>> school this | -21
>> second #number | -22
>> section #number | 94
>> see a | -31
>> see it | -25
>> see me | -21
>> see that | 27
>> see you | 132
>> send #number | -31
>> send the | 46
>> sent me | -20
>> sent the | -21
>> september #number | -22
>> september , | -25
>> shall i | 117
>> she comes | -26
>> she does | -21
>> she gets | -26
>> she go | -29
>> she had | 63
>> she has | 87
>> she is | 112
>> she said | 69
>> she says | 21
>> she still | -28
>> she wants | 71
>> she was | 24
>> she will | -43
>> she'd like | -26
>> she'll be | 39
>> she's been | 43
>> she's got | 42
>> she's had | 64
>> shoes , | -28
>> should have | -22
>> should i | 68
>> should not | -21
>> sick to | 36
>> sign it | 41
>> signed him | -26
>> since august | -41
>> since the | -52
>> since tuesday | -47
>> since you | 26
>> sincerely , | 46
>> sinéad $ | 91
>> sit down | 28
>> sit in | 21
>> sit with | -23
>> sitting on | -24
>> sleep at | -26
>> so #name | -26
>> so , | -30
>> so a | -29
>> so dont | -36
>> so is | 33
>> so no | -30
>> so she | -20
>> so sorry | -29
>> so that | -65
>> so thats | -39
>> so the | 75
>> so u | -35
>> so we | -28
>> so well | -23
>> so you'll | -23
>> sold the | -29
>> some of | 37
>> some other | -35
>> someone , | -30
>> something with | -26
>> son , | -25
>> sorry , | 30
>> sorry for | 36
>> sorry im | 64
>> sorry sorry | -35
>> sorry that | -29
>> st #name | -24
>> stand there | -23
>> stay in | -27
>> stay with | -24
>> still on | -24
>> straight to | -25
>> stuff , | -30
>> suits you | -24
>> sunday #number | -25
>> sunday at | 22
>> ta , | 91
>> take a | 28
>> take care | 121
>> take it | 67
>> talk about | -21
>> talk to | 24
>> teacher that | -24
>> tell #name | 27
>> tell her | 25
>> tell them | 49
>> tell you | -34
>> tell your | 36
>> telling me | 44
>> telling you | -32
>> test is | -31
>> test on | -25
>> text you | -21
>> than a | -26
>> than you | -22
>> thank you | 50
>> thanks , | 72
>> thanks a | 86
>> thanks for | 79
>> that #name | -35
>> that at | -29
>> that boy | -30
>> that coach | -23
>> that day | -26
>> that has | -26
>> that i | -77
>> that the | -40
>> that to | -22
>> that week | -24
>> that you | -29
>> that you'd | -26
>> that's all | -21
>> that's fine | -20
>> that's the | -25
>> the #money | 28
>> the #name | -48
>> the #number | -66
>> the account | 32
>> the address | -25
>> the after-school | -28
>> the airline | -24
>> the answer | 47
>> the balance | 47
>> the bank | 48
>> the bath | -28
>> the bed | -29
>> the best | 35
>> the bike | -40
>> the birth | 39
>> the board | 27
>> the book | -23
>> the boot | -24
>> the box | -25
>> the boy | -24
>> the boys | -20
>> the bridge | -26
>> the building | -27
>> the cake | -29
>> the calendar | -25
>> the call | -29
>> the calls | -27
>> the camp | 25
>> the cat | -36
>> the cello | 30
>> the center | 57
>> the child | -28
>> the choir | 22
>> the consent | -26
>> the contact | -32
>> the corner | -25
>> the date | -24
>> the day | -38
>> the daycare | -23
>> the decree | -31
>> the dentist | 27
>> the deposit | 39
>> the dinner | -29
>> the doctor | 51
>> the driver | 41
>> the end | -22
>> the exam | 36
>> the exchange | -26
>> the field | -22
>> the flat | -24
>> the flight | 46
>> the football | 25
>> the form | 40
>> the gas | 30
>> the girls | 25
>> the gym | -27
>> the hall | -28
>> the house | -21
>> the insurance | -25
>> the invoice | 31
>> the job | -31
>> the joint | -33
>> the kid | -38
>> the lads | 37
>> the landline | -20
>> the last | 32
>> the late | -33
>> the light | -24
>> the lobby | -27
>> the lot | -20
>> the lunch | 32
>> the mediator | -24
>> the meeting | 20
>> the middle | -28
>> the month | -21
>> the morning | -22
>> the newsletter | 37
>> the next | 77
>> the night | -21
>> the odd | -34
>> the other | -55
>> the paper | -23
>> the passport | 20
>> the passports | 23
>> the pharmacist | 82
>> the photo | 51
>> the photos | -20
>> the piano | -27
>> the pitch | -27
>> the place | -22
>> the post | -28
>> the receipt | -25
>> the review | -24
>> the right | -28
>> the same | -21
>> the saturday | -21
>> the school | 21
>> the school's | -32
>> the screen | -25
>> the shared | -25
>> the shoes | 43
>> the shop | -29
>> the sink | -23
>> the social | -29
>> the sort | -22
>> the spacer | 25
>> the spare | 33
>> the stairs | -25
>> the story | -37
>> the sunday | 24
>> the teacher | -24
>> the telephone | -33
>> the term | -36
>> the thing | -33
>> the time | -50
>> the tone | -26
>> the tuesday | -25
>> the twins | 24
>> the very | -33
>> the vet | -24
>> the video | -30
>> the wall | -22
>> the ward | -22
>> the way | -28
>> the week | -23
>> the white | 22
>> the whole | -69
>> the wind | -25
>> the world | -20
>> the wrong | -37
>> the year | -24
>> the yellow | -23
>> their own | -37
>> then , | -24
>> then i | -27
>> then the | -32
>> there #name | -26
>> there $ | -22
>> there , | -29
>> there and | -24
>> there are | 148
>> there by | -23
>> there on | -26
>> there was | 28
>> there with | -23
>> there's a | 44
>> there's no | 29
>> theres a | 25
>> these days | -27
>> they are | -24
>> they can | -32
>> they had | 23
>> they have | -22
>> they need | 36
>> they want | 32
>> they will | -26
>> they'll be | 32
>> things , | -29
>> this #name | -21
>> this #number | -26
>> this family | -22
>> this friday | -27
>> this is | 55
>> this morning | -31
>> this term | -25
>> this week | -71
>> this weekend | 21
>> this year | -20
>> though , | -35
>> thought to | -23
>> through #number | -26
>> through the | -20
>> thursday the | -29
>> thursdays , | -27
>> til #number | -36
>> time in | -26
>> time the | -24
>> times , | -20
>> tired , | -27
>> to #name | -42
>> to #number | -33
>> to #time | -27
>> to a | -24
>> to answer | -20
>> to be | -60
>> to both | -22
>> to buy | -26
>> to collect | -26
>> to come | -27
>> to consider | -28
>> to feel | -25
>> to get | -23
>> to know | -34
>> to learn | -35
>> to leave | -43
>> to make | -28
>> to me | -31
>> to move | -20
>> to my | -36
>> to say | -38
>> to see | -37
>> to show | -24
>> to sleep | -34
>> to sunday | -21
>> to talk | -28
>> to tell | -37
>> to the | -133
>> to think | -32
>> to visit | -35
>> to work | -31
>> to you | -48
>> to your | -34
>> today $ | -34
>> today , | -30
>> told me | -32
>> tomek $ | 71
>> tomorrow $ | -40
>> tomorrow , | -34
>> tonight , | -29
>> tonight and | -27
>> took a | -23
>> treating you | -26
>> truly , | -38
>> tuesday at | -25
>> twice , | -28
>> twice a | -47
>> u , | -28
>> u can | 31
>> u get | 27
>> u just | 79
>> u wanna | 86
>> under #number | 28
>> until #time | -43
>> until the | -50
>> until then | -23
>> ur mom | -25
>> ur mum | -24
>> use the | -22
>> visit is | -27
>> waiting room | -31
>> wake up | -20
>> wants it | -27
>> warned me | -29
>> was a | -26
>> was his | -20
>> was off | -20
>> was that | 31
>> way you | -28
>> we agreed | 60
>> we both | 74
>> we do | -22
>> we doing | -30
>> we set | 31
>> we were | 37
>> we'll be | 47
>> wednesday #number | -22
>> week #number | -21
>> week $ | -22
>> week , | -26
>> weekend in | -21
>> weekend of | -21
>> weeks in | -22
>> welcome to | -30
>> well done | 27
>> were #number | -20
>> what are | 91
>> what did | 83
>> what does | 57
>> what happened | 66
>> what i | 27
>> what i'm | -33
>> what is | -21
>> what it | -31
>> what she | -25
>> what the | -25
>> what time | 119
>> what to | -26
>> what we | -29
>> what's the | 77
>> whatever you | -24
>> when can | 38
>> when does | 61
>> when he's | -39
>> when is | 54
>> when it's | -44
>> when they | -36
>> when u | -35
>> when will | 130
>> when you | -53
>> whenever , | -37
>> where are | 57
>> where i | 35
>> where is | 63
>> where the | -34
>> where you | -31
>> whether you | -33
>> which is | -20
>> which of | 43
>> while i | -27
>> while you | -24
>> who are | -35
>> who can | -20
>> who can't | -35
>> who has | -32
>> who is | 56
>> who was | -29
>> why she | -41
>> will be | -97
>> will need | -21
>> will you | 133
>> with #name | -23
>> with #number | -54
>> with a | -201
>> with all | -29
>> with an | -34
>> with food | -24
>> with her | -54
>> with him | -45
>> with it | -38
>> with kind | 130
>> with me | -51
>> with my | -26
>> with that | -20
>> with the | -237
>> with their | -24
>> with this | -24
>> with us | -31
>> with your | -37
>> without a | -40
>> without so | -29
>> without the | -31
>> wonders for | -37
>> word , | -22
>> word from | -23
>> work , | 32
>> work in | -22
>> work is | -30
>> work on | 44
>> works for | -23
>> would be | -64
>> would do | -24
>> would like | -22
>> would rather | -21
>> would you | 122
>> write down | -24
>> write to | -20
>> wrote it | -21
>> x $ | -40
>> yes , | 32
>> yet , | -32
>> you #number | -37
>> you about | -27
>> you also | -27
>> you bring | 25
>> you bringing | 62
>> you by | -20
>> you can't | 61
>> you coming | -20
>> you confirm | -22
>> you don't | 127
>> you even | -20
>> you feel | -22
>> you for | -36
>> you friday | -33
>> you give | 29
>> you going | -26
>> you got | 91
>> you had | 47
>> you i | -24
>> you is | -35
>> you keep | -42
>> you let | 27
>> you like | 38
>> you may | 56
>> you might | 121
>> you mind | -33
>> you miss | -20
>> you must | 68
>> you need | -32
>> you never | 49
>> you on | -26
>> you only | 75
>> you or | -22
>> you prefer | -33
>> you see | 92
>> you sent | -40
>> you she | -25
>> you skipped | 40
>> you taking | -23
>> you tell | -26
>> you the | -48
>> you this | -37
>> you to | -54
>> you told | -20
>> you took | -31
>> you wanted | 72
>> you were | 30
>> you what | -29
>> you will | 86
>> you would | -27
>> you write | -34
>> you'd have | 53
>> you'd like | -22
>> you'd rather | -21
>> you'll be | -20
>> you're a | 61
>> you're hoping | 96
>> you're on | 25
>> you've been | 22
>> you've got | 28
>> your #number | 29
>> your address | -24
>> your car | -28
>> your cousin's | -23
>> your end | -21
>> your father | -23
>> your hand | -23
>> your life | -23
>> your mind | -23
>> your mouth | 34
>> your mum's | -29
>> your number | -29
>> your parents | -20
>> your share | 46
>> your signature | -21
>> your sister | 35
>> your sister's | 24
>> your week | -24
>> your weekend | -33
>> your weekends | -28
>> yours $ | -20
>> yours , | 62
>> yours is | -25
>> yours sincerely | 25
>> yours truly | -29
>> yr old | -37
had 0 adj | -29
had 0 adj and | -42
had 0 adj name | -34
had 0 adj noun | -36
had 0 adj other | -28
had 0 adj sub | -22
had 0 adj time | -75
had 0 adj who | -23
had 0 adv | -54
had 0 adv adv | -23
had 0 adv and | -27
had 0 adv det | -56
had 0 adv finite | -46
had 0 adv name | -34
had 0 adv prep | -60
had 0 adv sub | 35
had 0 adv who | -116
had 0 adv whose | -27
had 0 after | -36
had 0 all | -29
had 0 already | -36
had 0 am | -21
had 0 an | -26
had 0 and asks | -45
had 0 and det | -59
had 0 and finite | -114
had 0 and name | -23
had 0 and noun | -22
had 0 and other | -23
had 0 and who | -99
had 0 and whose | -27
had 0 answer | -25
had 0 app | -33
had 0 are | -72
had 0 as | -47
had 0 asked | -38
had 0 asking | -31
had 0 asks adj | -23
had 0 asks adv | -26
had 0 asks det | -43
had 0 asks finite | -182
had 0 asks noun | -38
had 0 asks participle | -39
had 0 baby | -35
had 0 badge | -30
had 0 been | -27
had 0 believe | -22
had 0 belt | -20
had 0 bill | -33
had 0 bless | -25
had 0 board | -33
had 0 boiler | -26
had 0 bringing | -27
had 0 broke | -34
had 0 but | -33
had 0 by | -51
had 0 call | 31
had 0 came | -50
had 0 camp | -30
had 0 can't | -23
had 0 car | -25
had 0 card | -32
had 0 carried | -24
had 0 cello | -38
had 0 change | -35
had 0 changed | -22
had 0 check | -21
had 0 class | -22
had 0 clearly | -20
had 0 clinic | -31
had 0 club | -21
had 0 coat | -24
had 0 come | 41
had 0 confirm | -23
had 0 couldn't | -24
had 0 dates | -34
had 0 day | -20
had 0 dentist | -20
had 0 det adj | -67
had 0 det det | -37
had 0 det finite | -29
had 0 det noun | -119
had 0 det time | 20
had 0 det who | -39
had 0 dinner | -23
had 0 do | -100
had 0 does | -34
had 0 don't | -92
had 0 done | -20
had 0 dont | -20
had 0 dose | -34
had 0 dress | -24
had 0 drive | -26
had 0 drop | -31
had 0 else | -26
had 0 en | -30
had 0 ever | -24
had 0 exactly | -31
had 0 exam | -27
had 0 fault | -21
had 0 finally | -21
had 0 fine | -22
had 0 finite | -34
had 0 folder | -32
had 0 fridays | -20
had 0 front | -26
had 0 gate | -21
had 0 girl | -21
had 0 gives | -36
had 0 glasses | -27
had 0 goes | -33
had 0 good | -21
had 0 got | -45
had 0 grown | -29
had 0 hand | -26
had 0 has | -175
had 0 here | -23
had 0 hes | 31
had 0 his | -28
had 0 home | -29
had 0 hoodie | -31
had 0 hot | -27
had 0 hour | -25
had 0 hours | -30
had 0 i'll | 27
had 0 i'm | 50
had 0 i've | 41
had 0 il | -35
had 0 infinitive | -49
had 0 infinitive det | -22
had 0 infinitive finite | -34
had 0 infinitive prep | -38
had 0 invoice | -20
had 0 is | -330
had 0 isn't | -44
had 0 its | 47
had 0 just | -21
had 0 keeps | -24
had 0 kept | -26
had 0 kind | -26
had 0 kit | -28
had 0 know | -28
had 0 knows | -28
had 0 last | 53
had 0 leave | -27
had 0 leaves | -31
had 0 letter | -23
had 0 like | -23
had 0 long | -20
had 0 look | -30
had 0 looked | -27
had 0 love | -24
had 0 made | -21
had 0 maintenance | -23
had 0 make | -25
had 0 makes | -23
had 0 man | -29
had 0 many | -26
had 0 mark asks | 35
had 0 mark det | 87
had 0 mark finite | 49
had 0 mark name | 23
had 0 mark noun | 50
had 0 mark other | 38
had 0 mark participle | 34
had 0 mark prep | 41
had 0 mark time | 63
had 0 mark who | 77
had 0 mark whose | 41
had 0 may | -52
had 0 means | -22
had 0 meeting | -31
had 0 men | 40
had 0 might | -40
had 0 min | -33
had 0 minute | -28
had 0 miss | -22
had 0 missed | -22
had 0 morning | -24
had 0 moved | -23
had 0 mubarak | -20
had 0 n | -26
had 0 name adj | -38
had 0 name and | -30
had 0 name prep | -23
had 0 name verb | -22
had 0 name who | 63
had 0 need | -59
had 0 needs | -58
had 0 never | -41
had 0 next | -77
had 0 no verb left | -85
had 0 not adj | -26
had 0 not finite | -29
had 0 not prep | -21
had 0 not time | -29
had 0 not who | -22
had 0 note | -27
had 0 nothing | -20
had 0 noticed | -38
had 0 noun adv | -27
had 0 noun finite | -50
had 0 noun name | -21
had 0 noun participle | -59
had 0 noun prep | -343
had 0 noun sub | -21
had 0 noun verb | -46
had 0 noun who | -25
had 0 number | -23
had 0 nurse | -20
had 0 odd | -28
had 0 office | -30
had 0 old | -28
had 0 once | -23
had 0 open | -36
had 0 other adj | -34
had 0 other and | -33
had 0 other det | -40
had 0 other time | -21
had 0 ought | -27
had 0 out | -26
had 0 outside | -27
had 0 owe | -28
had 0 pain | -27
had 0 participle adj | -37
had 0 participle det | -54
had 0 participle finite | -32
had 0 participle noun | -39
had 0 participle prep | -46
had 0 participle time | -24
had 0 participle whose | -34
had 0 party | -31
had 0 passport | -22
had 0 pay | 21
had 0 payment | -44
had 0 people | -21
had 0 photo | -31
had 0 photos | -33
had 0 picking | 40
had 0 place | -22
had 0 please | -27
had 0 pool | -20
had 0 poor | -26
had 0 prep adj | -47
had 0 prep adv | -26
had 0 prep det | -22
had 0 prep finite | -37
had 0 prep infinitive | -32
had 0 prep name | -59
had 0 prep noun | -153
had 0 prep participle | -24
had 0 prep time | -123
had 0 prep who | -31
had 0 put | -39
had 0 r | -45
had 0 read | 41
had 0 reading | 31
had 0 really | -20
had 0 red | 39
had 0 remember | -26
had 0 report | -28
had 0 right | -24
had 0 room | -20
had 0 runs | -23
had 0 said | -49
had 0 saturday | -21
had 0 says | -97
had 0 school | -28
had 0 school's | -32
had 0 see | -27
had 0 share | -25
had 0 she | -28
had 0 she'll | -26
had 0 she's | 43
had 0 shes | -34
had 0 should | -48
had 0 side | -28
had 0 single | -20
had 0 small | -39
had 0 some | -28
had 0 somebody | -34
had 0 stays | -30
had 0 sub det | -88
had 0 sub finite | -74
had 0 sub sub | -21
had 0 sub whose | -29
had 0 swimming | -21
had 0 tablet | -24
had 0 take | -22
had 0 tell | -53
had 0 test | -23
had 0 text | -23
had 0 thank | -24
had 0 thanks | -37
had 0 that's | -30
had 0 there's | -26
had 0 they're | -28
had 0 thinks | -34
had 0 those | -26
had 0 thurs | -34
had 0 tickets | 30
had 0 till | -27
had 0 time adv | -20
had 0 time and | -25
had 0 time asks | 30
had 0 time det | -34
had 0 time name | -21
had 0 time noun | -24
had 0 time other | -31
had 0 time prep | -245
had 0 time sub | -36
had 0 time time | -67
had 0 time who | -59
had 0 time whose | -27
had 0 times | -21
had 0 to | -57
had 0 told | -60
had 0 too | -24
had 0 took | -30
had 0 toxic | -33
had 0 trip | -28
had 0 try | -34
had 0 tuition | -29
had 0 turns | -34
had 0 tutor | -25
had 0 twice | -29
had 0 under | -37
had 0 verb | -92
had 0 verb noun | -40
had 0 wanna | -26
had 0 want | -22
had 0 wants | -50
had 0 was | -138
had 0 we're | 36
had 0 wednesday | -22
had 0 week | -23
had 0 went | -40
had 0 were | -83
had 0 what | 42
had 0 whatever | -30
had 0 whether | 33
had 0 while | -29
had 0 who adj | -78
had 0 who adv | -128
had 0 who finite | -58
had 0 who noun | -23
had 0 who prep | -142
had 0 whose adj | -28
had 0 whose adv | -22
had 0 whose det | -36
had 0 whose finite | -22
had 0 whose noun | -164
had 0 whose time | -25
had 0 why | -34
had 0 will | -68
had 0 with | -97
had 0 without | -28
had 0 word | -20
had 0 would | -36
had 0 yes | 29
had 0 you'd | 21
had 0 you're | 24
had 0 you've | 49
had 1 #money | -134
had 1 #name | -20
had 1 #number | 24
had 1 #time | -48
had 1 a | -21
had 1 able | -27
had 1 above | -39
had 1 absolute | -31
had 1 actually | -27
had 1 adj asks | 21
had 1 adj finite | 27
had 1 adj name | 30
had 1 adj prep | -138
had 1 adj whose | -33
had 1 adv name | 34
had 1 adv not | -32
had 1 adv other | -29
had 1 adv sub | -26
had 1 after | -25
had 1 again | -114
had 1 against | -31
had 1 alarm | -21
had 1 along | -25
had 1 also | 23
had 1 always | -25
had 1 an | -99
had 1 and adj | -48
had 1 and adv | -85
had 1 and det | -92
had 1 and finite | -214
had 1 and name | -29
had 1 and not | -22
had 1 and noun | -47
had 1 and other | -26
had 1 and prep | -20
had 1 and sub | -22
had 1 and time | -66
had 1 and who | -206
had 1 and whose | -52
had 1 anyone | -29
had 1 anything | -28
had 1 anyway | 92
had 1 aoife | 42
had 1 appointment | -27
had 1 around | -25
had 1 as | -69
had 1 asked | -37
had 1 asking | -43
had 1 asks det | -45
had 1 asks noun | -36
had 1 asks prep | -25
had 1 asks time | -37
had 1 assembly | -21
had 1 attached | -22
had 1 attendance | -25
had 1 august | -37
had 1 aware | -21
had 1 back | -136
had 1 backpack | -29
had 1 bag | -39
had 1 bath | -21
had 1 become | -38
had 1 been | -77
had 1 before | -158
had 1 behind | -30
had 1 believe | 30
had 1 beside | 36
had 1 best | 62
had 1 big | -26
had 1 bike | -30
had 1 bits | -21
had 1 bless | 53
had 1 board | -28
had 1 booked | -21
had 1 booking | 32
had 1 books | -21
had 1 boot | -23
had 1 boots | -25
had 1 both | -33
had 1 bother | -22
had 1 bottle | -26
had 1 breathing | -29
had 1 bus | -27
had 1 but | 27
had 1 by | -222
had 1 cake | -27
had 1 came | -30
had 1 can | 54
had 1 cant | -25
had 1 cap | -24
had 1 car | -45
had 1 card | -26
had 1 care | -21
had 1 carry | 70
had 1 cash | -33
had 1 cast | -28
had 1 cat | -29
had 1 center | -25
had 1 centre | -39
had 1 certificate | -23
had 1 chair | -28
had 1 changing | -36
had 1 charger | 32
had 1 chart | -26
had 1 child | -21
had 1 choir | -22
had 1 class | -25
had 1 clean | -26
had 1 climbing | -25
had 1 clinic | -23
had 1 clock | -20
had 1 close | -26
had 1 coach | 34
had 1 cold | -24
had 1 come | -90
had 1 concert | -21
had 1 consider | 27
had 1 control | -33
had 1 copy | -23
had 1 cos | -25
had 1 costs | -29
had 1 cough | -24
had 1 count | 40
had 1 counted | -23
had 1 counting | -29
had 1 course | -31
had 1 court | -28
had 1 cried | -25
had 1 cut | -28
had 1 daddy | -23
had 1 day | -75
had 1 days | -21
had 1 december | -21
had 1 decent | -22
had 1 decided | -21
had 1 depends | -20
had 1 det adj | -96
had 1 det adv | -52
had 1 det finite | 28
had 1 det other | -35
had 1 det prep | -54
had 1 det sub | -36
had 1 det time | -112
had 1 det whose | 35
had 1 died | -38
had 1 does | 44
had 1 doesn't | -26
had 1 doing | -35
had 1 don't | -66
had 1 done | -34
had 1 door | -20
had 1 dose | -41
had 1 doubt | -27
had 1 down | -41
had 1 dr | -25
had 1 dress | -21
had 1 drinks | -33
had 1 drive | -29
had 1 drunk | 43
had 1 dry | -20
had 1 during | -41
had 1 each | -47
had 1 early | -30
had 1 else | -32
had 1 emotional | -24
had 1 empty | -20
had 1 end | -20
had 1 enough | -34
had 1 entrance | -24
had 1 evening | -53
had 1 exam | -25
had 1 eye | -31
had 1 fall | -32
had 1 fault | -25
had 1 fees | -24
had 1 fence | -25
had 1 fill | -28
had 1 financial | 28
had 1 finds | -28
had 1 fine | -20
had 1 finite adj | -225
had 1 finite adv | -201
had 1 finite and | -102
had 1 finite asks | -117
had 1 finite det | -102
had 1 finite finite | -44
had 1 finite infinitive | -178
had 1 finite not | -154
had 1 finite other | -21
had 1 finite participle | -100
had 1 finite sub | -115
had 1 finite time | -205
had 1 finite who | -114
had 1 finite whose | -56
had 1 fit | -26
had 1 flat | -22
had 1 flight | -25
had 1 fly | -29
had 1 folder | -21
had 1 food | -36
had 1 football | -28
had 1 form | -29
had 1 found | -21
had 1 fri | -26
had 1 friday | -105
had 1 from | -63
had 1 fun | -31
had 1 funny | 71
had 1 further | 32
had 1 gas | -25
had 1 given | -29
had 1 goes | -23
had 1 gonna | -24
had 1 good | 21
had 1 got | -67
had 1 gp | 21
had 1 green | 21
had 1 group | -35
had 1 gun | -33
had 1 h | -24
had 1 had | -117
had 1 hair | -30
had 1 handed | -21
had 1 happy | 41
had 1 hard | -30
had 1 hasn't | -30
had 1 haven't | -25
had 1 having | -21
had 1 head | 25
had 1 heart | -36
had 1 held | -23
had 1 helmet | -24
had 1 here | -91
had 1 hers | -26
had 1 herself | -24
had 1 hes | -28
had 1 him | -82
had 1 himself | -25
had 1 hip | -20
had 1 holding | -33
had 1 home | -37
had 1 homework | -21
had 1 honestly | -29
had 1 hope | 50
had 1 hour | -30
had 1 house | -42
had 1 houses | -38
had 1 human | -34
had 1 i'd | 38
had 1 i've | 45
had 1 ice | -35
had 1 id | -40
had 1 idea | -20
had 1 if | 24
had 1 ill | 33
had 1 in | -53
had 1 infinitive | -67
had 1 infinitive adj | -45
had 1 infinitive det | -57
had 1 infinitive prep | -185
had 1 infinitive sub | -63
had 1 infinitive who | -45
had 1 infinitive whose | -146
had 1 inhaler | -25
had 1 inside | -27
had 1 instead | -45
had 1 ipad | -30
had 1 it's | 46
had 1 july | -22
had 1 june | -31
had 1 karate | -34
had 1 keeps | -30
had 1 kid | -21
had 1 kids | -21
had 1 kindly | 25
had 1 kit | -24
had 1 know | -69
had 1 known | -23
had 1 land | -27
had 1 late | -46
had 1 leaflet | -23
had 1 learned | -22
had 1 left | -53
had 1 let | 30
had 1 lift | -30
had 1 light | -22
had 1 line | -33
had 1 lol | -45
had 1 loves | -40
had 1 low | -33
had 1 lunch | -20
had 1 man | -30
had 1 manipulative | -26
had 1 many | -20
had 1 mark adj | -129
had 1 mark adv | -172
had 1 mark and | -160
had 1 mark asks | -46
had 1 mark det | -263
had 1 mark finite | -193
had 1 mark name | -150
had 1 mark not | -46
had 1 mark noun | -301
had 1 mark other | -46
had 1 mark participle | -45
had 1 mark prep | -261
had 1 mark sub | -117
had 1 mark time | -233
had 1 mark verb | -27
had 1 mark who | -234
had 1 mark whose | -140
had 1 match | -29
had 1 may | -75
had 1 maybe | -23
had 1 me | -22
had 1 might | -29
had 1 min | -42
had 1 mind | -26
had 1 mine | -35
had 1 mins | -31
had 1 minutes | -28
had 1 miss | 26
had 1 monday | -67
had 1 month | -50
had 1 months | -26
had 1 more | -64
had 1 morning | -61
had 1 motion | -24
had 1 mouth | -21
had 1 mum's | 28
had 1 must | -37
had 1 myself | -21
had 1 name | -21
had 1 name adj | -39
had 1 name adv | -33
had 1 name asks | 65
had 1 name participle | -40
had 1 name sub | -29
had 1 name time | 23
had 1 name verb | -34
had 1 name who | -40
had 1 nan | -25
had 1 near | -35
had 1 needs | -30
had 1 new | -27
had 1 news | -33
had 1 night | -59
had 1 nights | -29
had 1 nobody | -21
had 1 normal | -28
had 1 not adv | 21
had 1 not and | 44
had 1 not asks | -28
had 1 not det | -56
had 1 not finite | -126
had 1 not infinitive | -29
had 1 not noun | -27
had 1 not participle | -42
had 1 not prep | -26
had 1 not whose | -20
had 1 notice | -36
had 1 noun adj | 30
had 1 noun adv | 46
had 1 noun asks | 32
had 1 noun det | 29
had 1 noun name | 35
had 1 noun who | 51
had 1 noun whose | 50
had 1 now | -106
had 1 number | -34
had 1 of | -155
had 1 off | -48
had 1 offered | -24
had 1 office | -38
had 1 okay | -26
had 1 on | -20
had 1 once | -57
had 1 only | -97
had 1 ordered | -23
had 1 other and | -28
had 1 other finite | 20
had 1 other noun | -120
had 1 other prep | -21
had 1 other sub | -26
had 1 other who | 125
had 1 otherwise | 56
had 1 our | -31
had 1 out | -115
had 1 over | -70
had 1 own | -40
had 1 paid | -30
had 1 paper | -25
had 1 papers | 32
had 1 paragraph | -33
had 1 pardon | -30
had 1 parenting | -29
had 1 park | -28
had 1 parking | -23
had 1 part | -21
had 1 participle asks | -42
had 1 participle det | -61
had 1 participle finite | 44
had 1 participle noun | -48
had 1 participle other | -41
had 1 participle participle | -23
had 1 participle prep | -150
had 1 participle sub | -54
had 1 participle time | -58
had 1 participle whose | -89
had 1 passed | -20
had 1 passports | -33
had 1 past | -30
had 1 patch | -25
had 1 pattern | -25
had 1 pay | -22
had 1 people | -34
had 1 per | -33
had 1 perfect | -30
had 1 perhaps | -31
had 1 phone | -54
had 1 place | -28
had 1 playing | 27
had 1 plays | -29
had 1 please | 38
had 1 pls | -34
had 1 pocket | -23
had 1 police | -22
had 1 pool | -22
had 1 possible | -27
had 1 prefer | -36
had 1 prep | -21
had 1 prep adj | -120
had 1 prep and | 27
had 1 prep det | -76
had 1 prep infinitive | -113
had 1 prep name | -45
had 1 prep noun | -139
had 1 prep other | -35
had 1 prep participle | -107
had 1 prep sub | 25
had 1 prep time | -40
had 1 prep verb | -61
had 1 prep whose | -65
had 1 present | -28
had 1 promise | -26
had 1 proper | -28
had 1 puffs | -29
had 1 quiet | -29
had 1 raised | -22
had 1 reading | -20
had 1 regards | 69
had 1 right | -44
had 1 road | -20
had 1 round | -30
had 1 row | -21
had 1 running | -20
had 1 said | -50
had 1 saturday | -77
had 1 saturdays | -24
had 1 saw | -28
had 1 say | -103
had 1 saying | -29
had 1 says | -21
had 1 scared | -22
had 1 school | -57
had 1 screens | -27
had 1 seat | -26
had 1 seats | -27
had 1 second | -25
had 1 section | 39
had 1 seeing | -31
had 1 sense | -20
had 1 sent | -24
had 1 serious | -33
had 1 services | -34
had 1 she'd | 37
had 1 she'll | 21
had 1 she's | 31
had 1 sheet | -21
had 1 shin | -21
had 1 side | -29
had 1 sign | -35
had 1 simple | -29
had 1 single | -20
had 1 sits | -30
had 1 sitting | -23
had 1 sleeps | -25
had 1 small | -29
had 1 smoke | -22
had 1 so | -67
had 1 somewhere | -35
had 1 soon | -29
had 1 sort | -20
had 1 spend | -23
had 1 spring | -20
had 1 starting | -22
had 1 starts | -37
had 1 station | -41
had 1 stays | -31
had 1 still | -98
had 1 stretch | -24
had 1 stuff | -31
had 1 sub finite | -135
had 1 sub name | -41
had 1 sub noun | -28
had 1 sub participle | -35
had 1 sub time | -32
had 1 sub who | -92
had 1 suit | -22
had 1 suitcase | -26
had 1 sun | -41
had 1 sunday | -122
had 1 supper | -27
had 1 swap | -24
had 1 swim | -35
had 1 swimming | -28
had 1 tank | -29
had 1 tea | -21
had 1 tears | -24
had 1 tell | 28
had 1 telling | 25
had 1 term | -25
had 1 textbook | -29
had 1 than | -38
had 1 thank | 40
had 1 thanks | 20
had 1 that | -150
had 1 that's | 24
had 1 them | -71
had 1 theres | 21
had 1 they'll | -48
had 1 thing | -36
had 1 things | -30
had 1 thinking | -29
had 1 this | -83
had 1 tho | -29
had 1 though | -30
had 1 through | -59
had 1 ticket | -25
had 1 tie | -27
had 1 tight | 32
had 1 til | -31
had 1 till | -51
had 1 time | -27
had 1 time adj | 36
had 1 time adv | 23
had 1 time asks | 35
had 1 time finite | 43
had 1 time name | 77
had 1 time other | 36
had 1 time verb | -32
had 1 time who | 38
had 1 time whose | 46
had 1 times | -30
had 1 timetable | -28
had 1 tmrw | -25
had 1 to | -198
had 1 today | -43
had 1 together | -25
had 1 told | -37
had 1 too | -53
had 1 tooth | -40
had 1 touch | -20
had 1 travel | -37
had 1 treat | -30
had 1 treating | -26
had 1 true | -31
had 1 truly | -38
had 1 try | 21
had 1 tuesday | -37
had 1 tuition | 34
had 1 turn | -20
had 1 tutor | -22
had 1 twice | -31
had 1 until | -106
had 1 up | -56
had 1 us | -58
had 1 used | -23
had 1 usual | -22
had 1 verb adj | -56
had 1 verb adv | -21
had 1 verb det | -57
had 1 verb finite | 20
had 1 verb later | -31
had 1 verb participle | -83
had 1 verb prep | -72
had 1 verb time | -27
had 1 verb verb | -23
had 1 verb who | -60
had 1 verb whose | 23
had 1 version | 35
had 1 video | -27
had 1 visit | -23
had 1 w | -29
had 1 walk | -36
had 1 want | -40
had 1 wanted | -21
had 1 was | -151
had 1 wasn't | -27
had 1 wednesday | -44
had 1 week | -59
had 1 weekend | -34
had 1 weeks | -26
had 1 wellies | -27
had 1 went | -20
had 1 were | -60
had 1 what's | 160
had 1 when | -30
had 1 whenever | -22
had 1 where | -29
had 1 which | 29
had 1 while | -23
had 1 who adv | -53
had 1 who asks | -27
had 1 who infinitive | -154
had 1 who name | 112
had 1 who not | -51
had 1 who noun | -63
had 1 who prep | -260
had 1 who verb | -43
had 1 who'd | -42
had 1 who's | 55
had 1 whole | -22
had 1 whose adj | -62
had 1 whose det | 25
had 1 whose finite | -21
had 1 whose name | -20
had 1 whose noun | -22
had 1 whose prep | -48
had 1 why | 35
had 1 window | -24
had 1 with | -254
had 1 without | -86
had 1 word | -33
had 1 words | -26
had 1 works | -25
had 1 would | 27
had 1 wrong | -24
had 1 x-ray | 34
had 1 y'all | -28
had 1 year | -24
had 1 year's | -36
had 1 yes | 21
had 1 yesterday | -31
had 1 yet | -29
had 1 you're | 31
had 1 you've | 26
had 1 your | -93
had 1 yourself | -34
had 2 #money | -111
had 2 #name | 26
had 2 account | -24
had 2 address | -22
had 2 adj adj | 27
had 2 adj adv | 20
had 2 adj and | -29
had 2 adj asks | 40
had 2 adj det | 32
had 2 adj finite | 52
had 2 adj name | 66
had 2 adj prep | -76
had 2 adj who | 67
had 2 adj whose | 52
had 2 adv adj | -23
had 2 adv adv | -20
had 2 adv asks | -32
had 2 adv infinitive | -67
had 2 adv name | 90
had 2 adv participle | -90
had 2 adv sub | -22
had 2 adv time | -25
had 2 adv verb | -21
had 2 adv who | 53
had 2 afternoon | -22
had 2 again | -108
had 2 against | -34
had 2 age | -29
had 2 air | -30
had 2 alienation | -30
had 2 aloud | -39
had 2 and adj | -47
had 2 and noun | -53
had 2 and other | -24
had 2 and participle | -23
had 2 and prep | -43
had 2 and sub | -24
had 2 and whose | -33
had 2 another | -21
had 2 app | 26
had 2 april | -29
had 2 are | -20
had 2 arrive | -26
had 2 ask | 65
had 2 asking | 20
had 2 asks adj | -40
had 2 asks det | -44
had 2 asks finite | -27
had 2 asks noun | -20
had 2 asks prep | -38
had 2 asks who | -161
had 2 asleep | -20
had 2 at | -24
had 2 attached | -20
had 2 attend | -27
had 2 awake | -29
had 2 away | -24
had 2 back | -138
had 2 bag | -43
had 2 bags | -33
had 2 bear | -21
had 2 because | -25
had 2 beg | -25
had 2 behind | -24
had 2 being | -37
had 2 belt | -27
had 2 best | 51
had 2 between | -21
had 2 big | 63
had 2 bill | -25
had 2 birth | -24
had 2 birthday | -26
had 2 black | -31
had 2 board | -22
had 2 boot | -21
had 2 born | -31
had 2 bother | -26
had 2 bowl | -22
had 2 boys | 20
had 2 break | -28
had 2 breakfast | -22
had 2 breathing | -27
had 2 bridge | -27
had 2 bring | 24
had 2 business | -29
had 2 busy | -38
had 2 but | 79
had 2 cake | -24
had 2 camp | -29
had 2 can | -23
had 2 cannot | -33
had 2 car | -20
had 2 care | -24
had 2 carry | -28
had 2 carys | 75
had 2 cash | -25
had 2 cause | -33
had 2 chair | -27
had 2 character | -21
had 2 charge | -20
had 2 charged | -33
had 2 cheers | 111
had 2 cheese | -26
had 2 chess | -29
had 2 child | -27
had 2 child's | -24
had 2 choir | -31
had 2 clear | -23
had 2 club | -27
had 2 coach | 20
had 2 cold | -39
had 2 collect | -35
had 2 come | -91
had 2 comes | -21
had 2 congratulations | 148
had 2 contact | -23
had 2 controlling | -22
had 2 cost | -25
had 2 costs | -27
had 2 count | 21
had 2 counting | -30
had 2 cover | -24
had 2 covered | -21
had 2 credit | -26
had 2 crying | -22
had 2 cut | -30
had 2 daddy | -30
had 2 dates | 30
had 2 day | -76
had 2 december | -22
had 2 decide | -46
had 2 deep | 34
had 2 depends | 34
had 2 deposit | -30
had 2 desk | -32
had 2 det adj | -44
had 2 det finite | 52
had 2 det noun | -40
had 2 det other | -44
had 2 det prep | -58
had 2 did | 94
had 2 didn't | 28
had 2 dinner | -26
had 2 doctor | 72
had 2 does | 73
had 2 doing | -34
had 2 don't | 74
had 2 done | -32
had 2 dont | 25
had 2 door | -22
had 2 dougie | 107
had 2 down | -91
had 2 dr | 56
had 2 drink | -27
had 2 drive | 91
had 2 driving | -20
had 2 dry | -27
had 2 early | -46
had 2 easier | -27
had 2 easter | -25
had 2 eat | -29
had 2 either | -35
had 2 else | -24
had 2 email | -31
had 2 empty | -29
had 2 end | -26
had 2 enough | -20
had 2 ever | -64
had 2 every | -21
had 2 exam | -30
had 2 explain | -29
had 2 extra | -29
had 2 eye | -30
had 2 failed | -21
had 2 fair | -34
had 2 fed | -22
had 2 fee | -21
had 2 feet | -26
had 2 fetch | -38
had 2 figure | 38
had 2 finally | -23
had 2 finished | -28
had 2 finite and | 21
had 2 finite finite | 29
had 2 finite name | 28
had 2 finite participle | -173
had 2 finite prep | -36
had 2 finite verb | -174
had 2 forgive | 47
had 2 form | -31
had 2 fortnight | -33
had 2 forward | -24
had 2 found | -21
had 2 fourth | -22
had 2 fridays | -28
had 2 full | -32
had 2 funny | 66
had 2 further | -33
had 2 gaslighting | -25
had 2 gave | -30
had 2 gets | -32
had 2 girl | -36
had 2 give | 22
had 2 given | -22
had 2 god | 72
had 2 going | -20
had 2 got | -53
had 2 group | -25
had 2 guy | -35
had 2 had | -21
had 2 hair | 20
had 2 hall | -24
had 2 hanging | -31
had 2 happen | -36
had 2 hardly | -38
had 2 has | -30
had 2 he | 33
had 2 he's | 108
had 2 help | -26
had 2 him | -121
had 2 himself | -24
had 2 hold | -21
had 2 holiday | -28
had 2 home | -41
had 2 homework | -31
had 2 honest | 77
had 2 honestly | 73
had 2 hospital | -27
had 2 hotel | -30
had 2 hours | -25
had 2 house | -36
had 2 houses | -22
had 2 hurt | -32
had 2 i | 51
had 2 i'd | 37
had 2 i'll | 71
had 2 i'm | 38
had 2 i've | 51
had 2 if | 51
had 2 ill | 62
had 2 im | 61
had 2 infinitive adv | 33
had 2 infinitive finite | 83
had 2 infinitive name | 20
had 2 infinitive noun | 39
had 2 infinitive participle | 28
had 2 inside | -36
had 2 instead | -44
had 2 into | -30
had 2 isn't | -24
had 2 it'll | 74
had 2 it's | 46
had 2 ive | 49
had 2 jacket | -35
had 2 july | -34
had 2 keep | 67
had 2 keeps | -31
had 2 kids | 49
had 2 kind | 41
had 2 kindly | 134
had 2 know | -63
had 2 kwame | 23
had 2 lad | -28
had 2 landline | -27
had 2 late | -45
had 2 laugh | 20
had 2 learn | 43
had 2 leave | 42
had 2 left | -39
had 2 legs | -21
had 2 less | -33
had 2 let | 26
had 2 let's | 59
had 2 library | -27
had 2 lie | -22
had 2 life | -25
had 2 like | -159
had 2 line | -23
had 2 listen | 32
had 2 live | -35
had 2 log | -27
had 2 lol | -30
had 2 look | -37
had 2 looked | -21
had 2 looks | -21
had 2 lose | -24
had 2 love | 66
had 2 lunch | -24
had 2 m | -25
had 2 mad | -23
had 2 made | -22
had 2 mail | -25
had 2 makes | -30
had 2 man | -29
had 2 march | -23
had 2 mark adj | -28
had 2 mark adv | -112
had 2 mark and | -219
had 2 mark asks | -35
had 2 mark det | -91
had 2 mark finite | -162
had 2 mark name | -27
had 2 mark noun | -114
had 2 mark other | -23
had 2 mark prep | -239
had 2 mark sub | -109
had 2 mark time | -48
had 2 mark who | -213
had 2 mark whose | -38
had 2 married | -20
had 2 match | 42
had 2 maths | -32
had 2 matter | -22
had 2 maybe | 107
had 2 me | -93
had 2 meet | -21
had 2 meeting | -28
had 2 mind | 52
had 2 minutes | -26
had 2 miss | 68
had 2 missed | -25
had 2 missing | -29
had 2 ml | -30
had 2 moms | -21
had 2 mon | -38
had 2 monday | -43
had 2 months | -38
had 2 more | -52
had 2 morning | -31
had 2 mother | -23
had 2 mother's | 29
had 2 mouth | -28
had 2 mum's | -23
had 2 n | 28
had 2 name det | -28
had 2 name finite | 67
had 2 name who | 107
had 2 narcissist | -44
had 2 near | -28
had 2 nearer | -25
had 2 new | -22
had 2 next | 69
had 2 nice | 44
had 2 night | -67
had 2 nights | -20
had 2 no | 31
had 2 nobody | 71
had 2 none | -26
had 2 not det | -37
had 2 not infinitive | -25
had 2 not prep | -39
had 2 not sub | -30
had 2 not whose | -28
had 2 notice | -27
had 2 noun adj | 57
had 2 noun asks | 44
had 2 noun finite | 26
had 2 noun name | 71
had 2 noun time | 31
had 2 noun verb | 24
had 2 noun who | 34
had 2 noun whose | 48
had 2 november | -25
had 2 nursery | 35
had 2 odd | 25
had 2 of | -207
had 2 off | -91
had 2 oh | 103
had 2 okay | 28
had 2 old | -20
had 2 on | -24
had 2 other and | -25
had 2 other prep | -30
had 2 other sub | -35
had 2 other time | -45
had 2 other who | 95
had 2 outside | -31
had 2 over | -84
had 2 overnight | -26
had 2 own | -46
had 2 p | -49
had 2 page | -23
had 2 paint | -29
had 2 pardon | 47
had 2 parent | -20
had 2 parental | -36
had 2 parenting | 23
had 2 participle | -30
had 2 participle adj | -23
had 2 participle asks | 37
had 2 participle finite | 25
had 2 participle name | -28
had 2 participle not | -38
had 2 participle participle | -38
had 2 participle prep | -54
had 2 party | -20
had 2 pass | -32
had 2 passport | 41
had 2 passports | -21
had 2 pay | 36
had 2 per | -30
had 2 perhaps | 73
had 2 phone | -33
had 2 phones | -20
had 2 piano | -22
had 2 picked | -31
had 2 place | -28
had 2 plate | -29
had 2 play | -23
had 2 please | 104
had 2 pocket | -24
had 2 point | -30
had 2 post | -32
had 2 pounds | -43
had 2 practice | -30
had 2 prefer | -30
had 2 prep asks | -20
had 2 prep finite | 74
had 2 prep other | 41
had 2 prep prep | -31
had 2 prep verb | -84
had 2 prep whose | -21
had 2 price | -31
had 2 printed | -31
had 2 probably | -31
had 2 proper | 37
had 2 pull | 42
had 2 push | 56
had 2 putting | 20
had 2 quiet | -34
had 2 quit | 122
had 2 quite | -32
had 2 rather | -27
had 2 reach | -30
had 2 read | -27
had 2 real | -23
had 2 receipt | -25
had 2 regards | 146
had 2 remember | -27
had 2 repeat | -35
had 2 report | -22
had 2 right | -36
had 2 ring | 28
had 2 road | -32
had 2 room | -20
had 2 row | -29
had 2 ruined | -24
had 2 rush | -33
had 2 said | -28
had 2 saturday | 43
had 2 saturdays | -29
had 2 saw | 63
had 2 saying | -20
had 2 school | -61
had 2 scream | -25
had 2 screen | -23
had 2 seat | -27
had 2 seats | -32
had 2 second | -27
had 2 september | 25
had 2 setting | -25
had 2 shall | 36
had 2 she | 77
had 2 she's | 50
had 2 sheet | -27
had 2 shift | -22
had 2 short | -24
had 2 should | 39
had 2 signed | -24
had 2 simply | -26
had 2 sincerely | 124
had 2 sinéad | 74
had 2 sit | 22
had 2 slot | -34
had 2 sofa | -24
had 2 something | -33
had 2 somewhere | -42
had 2 sooner | -34
had 2 sorry | 58
had 2 sort | -23
had 2 soup | -21
had 2 spring | -21
had 2 starting | -27
had 2 stays | -27
had 2 stop | 28
had 2 straight | -23
had 2 street | -23
had 2 stuff | -31
had 2 sub noun | -30
had 2 suggest | -27
had 2 suits | -37
had 2 sundays | 23
had 2 sure | -26
had 2 surprised | -28
had 2 swap | -24
had 2 swimming | -37
had 2 ta | 139
had 2 table | -23
had 2 take | 35
had 2 takes | -32
had 2 taking | -31
had 2 talk | 33
had 2 teeth | -26
had 2 tell | 46
had 2 telling | -25
had 2 tells | -22
had 2 term | -23
had 2 textbook | -27
had 2 than | -58
had 2 thank | 47
had 2 thanks | 164
had 2 that | -34
had 2 that's | 83
had 2 thats | 77
had 2 them | -127
had 2 themselves | -34
had 2 then | -73
had 2 there's | 69
had 2 they | 59
had 2 they'd | 22
had 2 they'll | 148
had 2 they're | 46
had 2 thing | -46
had 2 things | -53
had 2 think | -29
had 2 thinking | -32
had 2 though | 71
had 2 through | -68
had 2 thurs | -37
had 2 ticket | -33
had 2 til | -42
had 2 till | -71
had 2 time asks | 27
had 2 time det | 50
had 2 time finite | 40
had 2 time infinitive | -22
had 2 time verb | 27
had 2 time who | 74
had 2 time whose | 87
had 2 times | -21
had 2 tired | -23
had 2 to | -29
had 2 together | -32
had 2 told | -28
had 2 too | -66
had 2 top | -22
had 2 traffic | 20
had 2 training | 61
had 2 travel | -28
had 2 trip | -25
had 2 try | 113
had 2 tuesday | -40
had 2 turning | 41
had 2 u | 32
had 2 understand | -20
had 2 unless | -41
had 2 up | -124
had 2 ur | 25
had 2 us | -74
had 2 use | -22
had 2 verb adj | -79
had 2 verb det | -85
had 2 verb participle | -106
had 2 verb whose | -47
had 2 voice | -33
had 2 voicemail | -20
had 2 waiting | -35
had 2 wake | -22
had 2 walk | -24
had 2 want | -31
had 2 wants | -21
had 2 was | -33
had 2 wash | 44
had 2 wasn't | -28
had 2 watch | -37
had 2 way | -46
had 2 we | -20
had 2 we'll | 22
had 2 wear | -21
had 2 wedding | -30
had 2 wednesdays | -20
had 2 weds | -26
had 2 week | -68
had 2 welcome | -23
had 2 what's | 49
had 2 when | -26
had 2 whether | 20
had 2 whichever | -34
had 2 whistle | -32
had 2 who and | -32
had 2 who asks | 41
had 2 who not | -21
had 2 who verb | -29
had 2 who who | 21
had 2 who whose | 104
had 2 whole | -29
had 2 whose adj | -80
had 2 whose and | 32
had 2 whose det | -27
had 2 whose name | 29
had 2 whose noun | -41
had 2 whose who | 56
had 2 winter | -23
had 2 within | -37
had 2 woman | -25
had 2 working | -23
had 2 works | -35
had 2 worry | -26
had 2 would | -64
had 2 wren | 104
had 2 wrote | -22
had 2 year | -24
had 2 years | -24
had 2 yet | -35
had 2 you | 50
had 2 you'd | 71
had 2 you'll | 38
had 2 you're | 51
had 2 you've | 28
had 2 yourself | -20
had 2 yr | 26
k< and | -100
k< asks | -67
k< mark | -25
k< not | -62
k< prep | -24
k< sub | -70
k< time | 33
k< verb | -22
k<<>> $ and who finite | -21
k<<>> $ finite det noun | -24
k<<>> $ finite name finite | -26
k<<>> $ finite who adv | -32
k<<>> $ finite who finite | -60
k<<>> $ finite who infinitive | -42
k<<>> $ finite who participle | -25
k<<>> $ finite who verb | -20
k<<>> $ name and who | -37
k<<>> $ name finite finite | -22
k<<>> $ name finite who | -25
k<<>> $ name name finite | 49
k<<>> $ name noun finite | -39
k<<>> $ name noun noun | -37
k<<>> $ name participle mark | -27
k<<>> $ noun finite who | 39
k<<>> $ noun noun mark | -33
k<<>> $ noun noun noun | 65
k<<>> $ noun who finite | 62
k<<>> $ prep det noun | -30
k<<>> $ time noun prep | -32
k<<>> $ who finite det | -22
k<<>> $ who finite who | -43
k<<>> adj adj noun finite | -32
k<<>> adj adj noun noun | -31
k<<>> adj adj noun prep | -23
k<<>> adj adj noun who | -29
k<<>> adj adj prep det | -28
k<<>> adj adv finite who | -20
k<<>> adj adv prep time | -38
k<<>> adj finite det adj | -25
k<<>> adj finite prep time | -25
k<<>> adj finite who finite | 35
k<<>> adj finite whose noun | -29
k<<>> adj mark adj finite | -30
k<<>> adj mark adj mark | -23
k<<>> adj mark finite adj | -31
k<<>> adj mark finite infinitive | -22
k<<>> adj mark finite participle | -37
k<<>> adj mark finite prep | -26
k<<>> adj mark finite verb | 31
k<<>> adj mark finite who | -31
k<<>> adj mark name $ | -24
k<<>> adj mark noun finite | -36
k<<>> adj mark prep det | -22
k<<>> adj mark prep time | -26
k<<>> adj mark time noun | -34
k<<>> adj mark time prep | -25
k<<>> adj mark who finite | -100
k<<>> adj name and who | -40
k<<>> adj noun adj finite | 62
k<<>> adj noun adv and | -34
k<<>> adj noun adv mark | 46
k<<>> adj noun and who | -26
k<<>> adj noun finite adv | -29
k<<>> adj noun finite det | 28
k<<>> adj noun finite mark | -32
k<<>> adj noun finite name | 77
k<<>> adj noun finite not | 23
k<<>> adj noun finite noun | 30
k<<>> adj noun finite time | -21
k<<>> adj noun finite verb | -39
k<<>> adj noun finite who | 67
k<<>> adj noun name $ | 55
k<<>> adj noun name finite | 69
k<<>> adj noun noun det | -40
k<<>> adj noun noun finite | 43
k<<>> adj noun noun mark | 66
k<<>> adj noun prep adj | 33
k<<>> adj noun prep det | -227
k<<>> adj noun prep name | -28
k<<>> adj noun prep noun | -96
k<<>> adj noun prep prep | -21
k<<>> adj noun prep whose | -91
k<<>> adj noun sub who | -23
k<<>> adj noun time finite | 148
k<<>> adj noun time time | 25
k<<>> adj noun who adv | -23
k<<>> adj noun who det | -22
k<<>> adj noun who noun | 35
k<<>> adj other who finite | 45
k<<>> adj prep adj noun | -25
k<<>> adj prep det adj | -20
k<<>> adj prep noun finite | -26
k<<>> adj prep noun noun | -32
k<<>> adj prep participle det | -39
k<<>> adj prep participle prep | -24
k<<>> adj prep prep time | -27
k<<>> adj prep time det | -22
k<<>> adj prep time finite | -29
k<<>> adj prep time who | -20
k<<>> adj prep who finite | -40
k<<>> adj prep whose adj | -30
k<<>> adj prep whose noun | -75
k<<>> adj sub who finite | -29
k<<>> adj sub who noun | -21
k<<>> adj sub whose noun | -31
k<<>> adj time finite prep | 38
k<<>> adj time finite time | -33
k<<>> adj time prep det | -20
k<<>> adj time prep noun | -39
k<<>> adj time time who | -27
k<<>> adj time who finite | -29
k<<>> adj who adj noun | -32
k<<>> adj who adv finite | -21
k<<>> adj who finite noun | -28
k<<>> adj who finite prep | -21
k<<>> adv adj and finite | -34
k<<>> adv adj noun finite | 127
k<<>> adv adj noun mark | -29
k<<>> adv adj noun prep | -33
k<<>> adv adj noun who | -35
k<<>> adv adj prep det | 27
k<<>> adv adj prep infinitive | -25
k<<>> adv adj prep who | -20
k<<>> adv adj who finite | 48
k<<>> adv and who finite | -20
k<<>> adv asks finite who | -22
k<<>> adv asks who finite | -21
k<<>> adv finite asks who | -32
k<<>> adv finite det time | -27
k<<>> adv finite infinitive det | -21
k<<>> adv finite noun prep | -32
k<<>> adv finite prep det | -25
k<<>> adv finite time noun | -39
k<<>> adv finite time prep | -20
k<<>> adv finite who adj | -27
k<<>> adv finite who adv | -23
k<<>> adv finite who noun | -22
k<<>> adv finite who prep | -40
k<<>> adv finite who time | -23
k<<>> adv finite whose noun | -44
k<<>> adv infinitive prep whose | -32
k<<>> adv mark adj noun | -35
k<<>> adv mark adv finite | -21
k<<>> adv mark det noun | -23
k<<>> adv mark finite det | -28
k<<>> adv mark finite infinitive | -30
k<<>> adv mark finite prep | -40
k<<>> adv mark finite who | -33
k<<>> adv mark name $ | -28
k<<>> adv mark name name | -22
k<<>> adv mark noun mark | -26
k<<>> adv mark prep det | -30
k<<>> adv mark who finite | -51
k<<>> adv noun finite prep | -20
k<<>> adv noun prep whose | -27
k<<>> adv participle det noun | -32
k<<>> adv participle who finite | 25
k<<>> adv participle whose noun | -26
k<<>> adv prep det adj | -30
k<<>> adv prep finite who | -38
k<<>> adv prep time finite | -24
k<<>> adv prep time noun | -26
k<<>> adv prep time time | -24
k<<>> adv prep time who | -22
k<<>> adv prep who finite | -32
k<<>> adv verb prep det | -33
k<<>> adv who finite finite | -24
k<<>> adv who finite mark | -22
k<<>> adv who finite participle | -22
k<<>> adv who finite prep | -30
k<<>> and adj noun who | -24
k<<>> and adj prep det | -28
k<<>> and adj who finite | -36
k<<>> and adv det noun | -39
k<<>> and adv finite det | -25
k<<>> and adv finite infinitive | -34
k<<>> and adv finite mark | -29
k<<>> and adv finite who | -31
k<<>> and adv prep det | -41
k<<>> and adv who finite | -36
k<<>> and and finite det | -25
k<<>> and asks who finite | 25
k<<>> and det adj noun | -28
k<<>> and det noun finite | -83
k<<>> and det noun noun | -62
k<<>> and det noun participle | -30
k<<>> and det noun prep | -38
k<<>> and det time prep | -21
k<<>> and finite adj noun | -29
k<<>> and finite adj prep | -22
k<<>> and finite adj sub | -26
k<<>> and finite asks who | -38
k<<>> and finite det adv | -29
k<<>> and finite det noun | -156
k<<>> and finite det time | -30
k<<>> and finite infinitive sub | -27
k<<>> and finite infinitive who | -107
k<<>> and finite infinitive whose | -23
k<<>> and finite not adj | -24
k<<>> and finite not participle | -25
k<<>> and finite noun prep | -25
k<<>> and finite prep infinitive | -21
k<<>> and finite prep noun | -31
k<<>> and finite prep time | -38
k<<>> and finite time finite | -35
k<<>> and finite time noun | -39
k<<>> and finite who $ | -22
k<<>> and finite who adv | -22
k<<>> and finite who infinitive | -91
k<<>> and finite who prep | -54
k<<>> and finite who verb | -23
k<<>> and finite whose noun | -47
k<<>> and name finite det | -35
k<<>> and name noun prep | -32
k<<>> and noun finite infinitive | -27
k<<>> and noun finite prep | -26
k<<>> and noun finite who | -35
k<<>> and noun noun prep | -37
k<<>> and noun prep time | -49
k<<>> and noun prep whose | 33
k<<>> and noun who finite | -71
k<<>> and participle prep det | -40
k<<>> and prep det adj | -36
k<<>> and prep det noun | -42
k<<>> and sub det noun | -32
k<<>> and time det noun | -46
k<<>> and time finite infinitive | -33
k<<>> and time noun prep | -26
k<<>> and time prep det | 27
k<<>> and time prep noun | -20
k<<>> and who det noun | -34
k<<>> and who finite adj | -30
k<<>> and who finite det | -107
k<<>> and who finite infinitive | -152
k<<>> and who finite not | -26
k<<>> and who finite prep | -107
k<<>> and who finite time | -31
k<<>> and who finite verb | -39
k<<>> and who finite who | -140
k<<>> and who not finite | -27
k<<>> and who noun finite | -35
k<<>> and who time infinitive | -24
k<<>> and who time verb | -31
k<<>> and whose noun finite | -64
k<<>> asks adv finite who | -28
k<<>> asks det finite who | -42
k<<>> asks det noun finite | -46
k<<>> asks finite det adj | -20
k<<>> asks finite det noun | -77
k<<>> asks finite who finite | -28
k<<>> asks finite who infinitive | -80
k<<>> asks finite who prep | -24
k<<>> asks noun finite noun | -28
k<<>> asks noun finite prep | -30
k<<>> asks noun finite who | -24
k<<>> asks noun who finite | -25
k<<>> asks who finite det | -20
k<<>> asks who finite finite | -28
k<<>> asks who finite mark | -35
k<<>> asks who finite noun | -23
k<<>> asks who finite prep | -99
k<<>> asks who finite verb | -28
k<<>> asks who finite who | -121
k<<>> asks whose noun noun | -22
k<<>> det adj adj noun | -55
k<<>> det adj adj prep | 26
k<<>> det adj finite who | -34
k<<>> det adj name $ | 68
k<<>> det adj noun $ | -27
k<<>> det adj noun adv | -29
k<<>> det adj noun and | -63
k<<>> det adj noun asks | -39
k<<>> det adj noun det | -27
k<<>> det adj noun finite | -262
k<<>> det adj noun mark | -65
k<<>> det adj noun noun | -141
k<<>> det adj noun other | -29
k<<>> det adj noun participle | -32
k<<>> det adj noun prep | -286
k<<>> det adj noun sub | -45
k<<>> det adj noun time | -20
k<<>> det adj noun who | -20
k<<>> det adj noun whose | -38
k<<>> det adj prep det | -26
k<<>> det adj time $ | 21
k<<>> det adj time adv | -43
k<<>> det adj time and | -28
k<<>> det adj time finite | -26
k<<>> det adj time prep | -29
k<<>> det adj time time | 22
k<<>> det adv adj noun | -20
k<<>> det adv noun finite | -34
k<<>> det adv noun prep | -30
k<<>> det adv prep infinitive | -29
k<<>> det det noun mark | -21
k<<>> det finite det noun | -24
k<<>> det mark name $ | -31
k<<>> det mark who finite | -30
k<<>> det noun adj finite | -43
k<<>> det noun adj prep | -47
k<<>> det noun adv and | -26
k<<>> det noun adv finite | 47
k<<>> det noun and adj | 34
k<<>> det noun and adv | 38
k<<>> det noun and det | -33
k<<>> det noun and not | -30
k<<>> det noun and prep | -30
k<<>> det noun and sub | -37
k<<>> det noun and time | -26
k<<>> det noun and whose | -23
k<<>> det noun asks finite | -23
k<<>> det noun asks who | 48
k<<>> det noun det noun | 75
k<<>> det noun det time | 55
k<<>> det noun finite adv | -26
k<<>> det noun finite and | -31
k<<>> det noun finite asks | -39
k<<>> det noun finite det | 20
k<<>> det noun finite finite | -50
k<<>> det noun finite name | -27
k<<>> det noun finite participle | -29
k<<>> det noun finite prep | -43
k<<>> det noun finite who | 45
k<<>> det noun name $ | 158
k<<>> det noun name finite | 118
k<<>> det noun name noun | 32
k<<>> det noun not det | -31
k<<>> det noun noun $ | -22
k<<>> det noun noun and | -77
k<<>> det noun noun asks | -30
k<<>> det noun noun finite | -26
k<<>> det noun noun mark | -39
k<<>> det noun noun name | -25
k<<>> det noun noun not | -42
k<<>> det noun noun noun | -27
k<<>> det noun noun other | -38
k<<>> det noun noun prep | -117
k<<>> det noun noun whose | 25
k<<>> det noun other noun | -32
k<<>> det noun other prep | 106
k<<>> det noun other time | -20
k<<>> det noun prep $ | -28
k<<>> det noun prep adj | -33
k<<>> det noun prep asks | -22
k<<>> det noun prep det | -20
k<<>> det noun prep participle | -20
k<<>> det noun prep prep | -40
k<<>> det noun prep sub | -31
k<<>> det noun prep time | -21
k<<>> det noun prep verb | -24
k<<>> det noun prep whose | -26
k<<>> det noun sub finite | 52
k<<>> det noun sub who | -20
k<<>> det noun sub whose | -24
k<<>> det noun time and | -23
k<<>> det noun time finite | -42
k<<>> det noun time prep | 28
k<<>> det noun time sub | -31
k<<>> det noun time time | -21
k<<>> det noun verb participle | -38
k<<>> det noun verb prep | -34
k<<>> det noun who adj | 30
k<<>> det noun who det | 89
k<<>> det noun who mark | 30
k<<>> det noun who prep | 37
k<<>> det noun who who | -34
k<<>> det noun whose noun | 58
k<<>> det noun whose time | 100
k<<>> det other and det | -39
k<<>> det other noun finite | -22
k<<>> det other noun noun | 32
k<<>> det other noun prep | -29
k<<>> det other prep det | -25
k<<>> det other time prep | -39
k<<>> det prep whose noun | -20
k<<>> det time adj noun | 49
k<<>> det time adv finite | 67
k<<>> det time adv prep | -32
k<<>> det time and det | -27
k<<>> det time and finite | 40
k<<>> det time and time | -30
k<<>> det time det noun | 101
k<<>> det time finite infinitive | 50
k<<>> det time finite prep | -25
k<<>> det time name $ | 70
k<<>> det time noun $ | 40
k<<>> det time noun adj | -32
k<<>> det time noun mark | -25
k<<>> det time noun noun | -38
k<<>> det time noun who | -32
k<<>> det time prep noun | -46
k<<>> det time time finite | 56
k<<>> det who finite whose | -31
k<<>> finite adj adv prep | -30
k<<>> finite adj and finite | -33
k<<>> finite adj and who | -38
k<<>> finite adj asks who | -37
k<<>> finite adj det noun | 40
k<<>> finite adj finite infinitive | -30
k<<>> finite adj finite who | 69
k<<>> finite adj noun $ | 27
k<<>> finite adj noun finite | 37
k<<>> finite adj noun noun | 37
k<<>> finite adj noun prep | -67
k<<>> finite adj prep det | -99
k<<>> finite adj prep time | -26
k<<>> finite adj prep who | -48
k<<>> finite adj prep whose | -31
k<<>> finite adj sub who | 38
k<<>> finite adj time mark | 26
k<<>> finite adj time prep | 34
k<<>> finite adj time time | -35
k<<>> finite adj who finite | -42
k<<>> finite adj who noun | 27
k<<>> finite adj whose noun | 61
k<<>> finite adv adj mark | -27
k<<>> finite adv adj noun | -27
k<<>> finite adv adj prep | -29
k<<>> finite adv adj sub | -31
k<<>> finite adv adj who | -32
k<<>> finite adv adv prep | -27
k<<>> finite adv adv verb | -27
k<<>> finite adv det adj | -38
k<<>> finite adv finite det | -38
k<<>> finite adv finite noun | -35
k<<>> finite adv finite whose | -33
k<<>> finite adv infinitive det | -32
k<<>> finite adv infinitive prep | -22
k<<>> finite adv infinitive who | -23
k<<>> finite adv participle det | -24
k<<>> finite adv participle prep | -20
k<<>> finite adv participle whose | -39
k<<>> finite adv prep infinitive | -39
k<<>> finite adv prep noun | -25
k<<>> finite adv prep prep | -28
k<<>> finite adv prep time | -32
k<<>> finite adv who prep | -34
k<<>> finite adv whose noun | -37
k<<>> finite and adj who | -20
k<<>> finite and det noun | -20
k<<>> finite and finite who | -21
k<<>> finite and participle prep | -25
k<<>> finite and who finite | 20
k<<>> finite asks det noun | -22
k<<>> finite asks finite participle | -35
k<<>> finite asks who finite | -65
k<<>> finite asks whose noun | -33
k<<>> finite det adj noun | -65
k<<>> finite det adj other | -22
k<<>> finite det adv noun | -21
k<<>> finite det det noun | -36
k<<>> finite det noun mark | -49
k<<>> finite det noun not | -21
k<<>> finite det noun noun | -105
k<<>> finite det noun prep | -65
k<<>> finite det noun verb | -20
k<<>> finite det noun who | -73
k<<>> finite finite adj mark | -32
k<<>> finite finite det adj | -46
k<<>> finite finite det noun | -134
k<<>> finite finite det time | -22
k<<>> finite finite finite prep | -24
k<<>> finite finite finite who | 74
k<<>> finite finite noun noun | -39
k<<>> finite finite noun prep | -26
k<<>> finite finite prep det | -28
k<<>> finite finite prep time | -21
k<<>> finite finite time noun | 23
k<<>> finite finite time prep | -28
k<<>> finite finite time time | -32
k<<>> finite finite who adj | -30
k<<>> finite finite who adv | 38
k<<>> finite finite who and | -25
k<<>> finite finite who prep | -40
k<<>> finite finite whose adj | -39
k<<>> finite finite whose time | -33
k<<>> finite infinitive adj mark | -30
k<<>> finite infinitive adj noun | -33
k<<>> finite infinitive adj prep | -29
k<<>> finite infinitive and finite | -42
k<<>> finite infinitive asks det | -33
k<<>> finite infinitive asks finite | -35
k<<>> finite infinitive det adj | -32
k<<>> finite infinitive det noun | -52
k<<>> finite infinitive det prep | -31
k<<>> finite infinitive noun $ | 136
k<<>> finite infinitive noun and | -33
k<<>> finite infinitive participle det | -48
k<<>> finite infinitive participle prep | -40
k<<>> finite infinitive participle who | -31
k<<>> finite infinitive prep infinitive | -23
k<<>> finite infinitive prep noun | -41
k<<>> finite infinitive prep participle | -20
k<<>> finite infinitive prep time | -42
k<<>> finite infinitive prep who | -47
k<<>> finite infinitive prep whose | -29
k<<>> finite infinitive sub finite | -33
k<<>> finite infinitive sub who | -31
k<<>> finite infinitive time det | -24
k<<>> finite infinitive time noun | -30
k<<>> finite infinitive who adj | 21
k<<>> finite infinitive who asks | -28
k<<>> finite infinitive who det | -40
k<<>> finite infinitive who mark | -32
k<<>> finite infinitive who participle | -22
k<<>> finite infinitive who prep | -106
k<<>> finite infinitive who who | -29
k<<>> finite infinitive whose time | -31
k<<>> finite mark adj prep | -24
k<<>> finite mark adv finite | -29
k<<>> finite mark and asks | -24
k<<>> finite mark det noun | -43
k<<>> finite mark finite infinitive | -26
k<<>> finite mark finite mark | -24
k<<>> finite mark finite participle | -30
k<<>> finite mark finite who | -28
k<<>> finite mark noun $ | -26
k<<>> finite mark noun finite | -25
k<<>> finite mark who finite | -80
k<<>> finite mark whose adv | -31
k<<>> finite mark whose noun | -34
k<<>> finite name finite det | -23
k<<>> finite name finite prep | -38
k<<>> finite name finite whose | -30
k<<>> finite name name who | -20
k<<>> finite name noun finite | -43
k<<>> finite name noun noun | -40
k<<>> finite not adj mark | -22
k<<>> finite not adj prep | -20
k<<>> finite not finite det | -33
k<<>> finite not finite finite | 28
k<<>> finite not finite noun | -25
k<<>> finite not finite prep | -53
k<<>> finite not finite who | -31
k<<>> finite not finite whose | -20
k<<>> finite not participle det | -33
k<<>> finite not prep det | -24
k<<>> finite not prep whose | -23
k<<>> finite not verb adj | -24
k<<>> finite not verb participle | -21
k<<>> finite not whose noun | -27
k<<>> finite noun and finite | -35
k<<>> finite noun and who | -36
k<<>> finite noun det noun | -37
k<<>> finite noun finite prep | -30
k<<>> finite noun finite whose | -50
k<<>> finite noun name $ | 42
k<<>> finite noun noun adv | -37
k<<>> finite noun noun finite | -40
k<<>> finite noun noun noun | -47
k<<>> finite noun noun prep | 25
k<<>> finite noun participle prep | -24
k<<>> finite noun prep adj | -34
k<<>> finite noun prep noun | -30
k<<>> finite noun prep time | -83
k<<>> finite noun time prep | -41
k<<>> finite noun who finite | 25
k<<>> finite noun who noun | -29
k<<>> finite participle adj mark | -34
k<<>> finite participle adj noun | -35
k<<>> finite participle adj prep | -31
k<<>> finite participle adv mark | -34
k<<>> finite participle adv prep | -34
k<<>> finite participle and who | -41
k<<>> finite participle det adj | -47
k<<>> finite participle det time | -22
k<<>> finite participle finite infinitive | 20
k<<>> finite participle name prep | -28
k<<>> finite participle noun and | -21
k<<>> finite participle noun det | 34
k<<>> finite participle noun noun | -35
k<<>> finite participle noun who | -31
k<<>> finite participle prep adj | -21
k<<>> finite participle prep mark | -27
k<<>> finite participle prep noun | -52
k<<>> finite participle prep time | -50
k<<>> finite participle prep who | -28
k<<>> finite participle sub det | -20
k<<>> finite participle sub who | -26
k<<>> finite participle time prep | -22
k<<>> finite participle who adv | -25
k<<>> finite participle who asks | -26
k<<>> finite participle who noun | -22
k<<>> finite participle who prep | -77
k<<>> finite participle who time | -31
k<<>> finite prep adj noun | 20
k<<>> finite prep adv finite | -28
k<<>> finite prep adv prep | -20
k<<>> finite prep and who | 57
k<<>> finite prep asks who | -29
k<<>> finite prep det adj | -123
k<<>> finite prep det adv | -26
k<<>> finite prep det time | -39
k<<>> finite prep finite det | 43
k<<>> finite prep finite participle | -44
k<<>> finite prep finite prep | 23
k<<>> finite prep finite who | 24
k<<>> finite prep infinitive adv | -31
k<<>> finite prep infinitive asks | -20
k<<>> finite prep infinitive det | -60
k<<>> finite prep infinitive mark | -26
k<<>> finite prep infinitive prep | -50
k<<>> finite prep infinitive who | -64
k<<>> finite prep name $ | 102
k<<>> finite prep name finite | -25
k<<>> finite prep name noun | -33
k<<>> finite prep noun $ | 29
k<<>> finite prep noun asks | -25
k<<>> finite prep noun det | -33
k<<>> finite prep noun finite | -58
k<<>> finite prep noun mark | -44
k<<>> finite prep noun noun | -48
k<<>> finite prep noun prep | -97
k<<>> finite prep noun time | -20
k<<>> finite prep noun who | -21
k<<>> finite prep participle who | -25
k<<>> finite prep prep det | -103
k<<>> finite prep prep infinitive | -27
k<<>> finite prep prep noun | -39
k<<>> finite prep prep time | -61
k<<>> finite prep time adj | 22
k<<>> finite prep time adv | 23
k<<>> finite prep time mark | -22
k<<>> finite prep time noun | -74
k<<>> finite prep time prep | -21
k<<>> finite prep who adj | 24
k<<>> finite prep who adv | -23
k<<>> finite prep who asks | -31
k<<>> finite prep who finite | 85
k<<>> finite prep who mark | -29
k<<>> finite prep who prep | -29
k<<>> finite prep who time | -28
k<<>> finite prep whose noun | -188
k<<>> finite sub det adj | -38
k<<>> finite sub finite participle | 28
k<<>> finite sub whose noun | -22
k<<>> finite time adv prep | -30
k<<>> finite time and det | -34
k<<>> finite time and time | -22
k<<>> finite time and who | -21
k<<>> finite time det noun | -32
k<<>> finite time det time | -34
k<<>> finite time finite adv | -35
k<<>> finite time finite infinitive | 64
k<<>> finite time finite who | 47
k<<>> finite time noun det | -38
k<<>> finite time noun finite | -34
k<<>> finite time noun mark | -34
k<<>> finite time noun noun | -39
k<<>> finite time noun prep | -125
k<<>> finite time prep det | -52
k<<>> finite time prep whose | -32
k<<>> finite time time noun | -37
k<<>> finite time time prep | -21
k<<>> finite time who finite | 47
k<<>> finite time who noun | -31
k<<>> finite verb adj prep | -29
k<<>> finite verb adv adj | -34
k<<>> finite verb adv prep | -22
k<<>> finite verb noun prep | -31
k<<>> finite verb participle prep | -21
k<<>> finite verb prep det | -56
k<<>> finite verb prep noun | -23
k<<>> finite verb prep time | -29
k<<>> finite verb prep who | -26
k<<>> finite verb time mark | -22
k<<>> finite verb who finite | 44
k<<>> finite verb who mark | -31
k<<>> finite verb who noun | -20
k<<>> finite who adj $ | -38
k<<>> finite who adj and | -29
k<<>> finite who adj mark | 22
k<<>> finite who adj noun | 26
k<<>> finite who adj prep | -39
k<<>> finite who adj who | -24
k<<>> finite who adv adj | -24
k<<>> finite who adv det | -38
k<<>> finite who adv finite | -40
k<<>> finite who adv mark | -24
k<<>> finite who adv participle | -20
k<<>> finite who adv who | -35
k<<>> finite who and adj | -37
k<<>> finite who and asks | 33
k<<>> finite who and det | 23
k<<>> finite who and who | -35
k<<>> finite who asks finite | -48
k<<>> finite who asks noun | -24
k<<>> finite who det adv | -32
k<<>> finite who det finite | -29
k<<>> finite who det prep | -28
k<<>> finite who det time | -31
k<<>> finite who finite adj | 25
k<<>> finite who finite and | -22
k<<>> finite who finite det | -20
k<<>> finite who finite finite | -40
k<<>> finite who finite name | -22
k<<>> finite who finite not | 22
k<<>> finite who finite participle | 20
k<<>> finite who finite prep | -23
k<<>> finite who finite time | -25
k<<>> finite who finite verb | 23
k<<>> finite who finite who | 43
k<<>> finite who infinitive $ | -22
k<<>> finite who infinitive adj | -21
k<<>> finite who infinitive adv | -20
k<<>> finite who infinitive participle | -26
k<<>> finite who infinitive who | -92
k<<>> finite who name $ | 82
k<<>> finite who noun finite | -25
k<<>> finite who noun name | 28
k<<>> finite who noun time | -31
k<<>> finite who noun who | -25
k<<>> finite who participle det | -38
k<<>> finite who participle name | -28
k<<>> finite who participle prep | -47
k<<>> finite who prep det | -226
k<<>> finite who prep infinitive | -35
k<<>> finite who prep mark | -20
k<<>> finite who prep name | -36
k<<>> finite who prep noun | -73
k<<>> finite who prep prep | -29
k<<>> finite who prep time | -124
k<<>> finite who prep who | -54
k<<>> finite who prep whose | -84
k<<>> finite who sub who | -24
k<<>> finite who time $ | -33
k<<>> finite who time adj | -62
k<<>> finite who time noun | -37
k<<>> finite who time time | 27
k<<>> finite who verb det | -24
k<<>> finite who verb participle | -21
k<<>> finite who who and | -43
k<<>> finite who who prep | -32
k<<>> finite who who time | -41
k<<>> finite whose adj noun | -31
k<<>> finite whose noun $ | -21
k<<>> finite whose noun finite | -72
k<<>> finite whose noun prep | -121
k<<>> finite whose noun verb | -38
k<<>> finite whose noun whose | -26
k<<>> infinitive adj noun prep | -37
k<<>> infinitive and who finite | -28
k<<>> infinitive asks who finite | -25
k<<>> infinitive det noun prep | -57
k<<>> infinitive mark noun mark | -28
k<<>> infinitive mark who finite | -29
k<<>> infinitive name prep time | -39
k<<>> infinitive noun noun prep | -47
k<<>> infinitive noun prep det | -24
k<<>> infinitive noun prep time | -38
k<<>> infinitive participle det noun | -34
k<<>> infinitive prep det noun | -141
k<<>> infinitive prep infinitive prep | -20
k<<>> infinitive prep noun finite | -38
k<<>> infinitive prep noun noun | -31
k<<>> infinitive prep noun prep | -20
k<<>> infinitive prep prep det | -39
k<<>> infinitive prep prep noun | -39
k<<>> infinitive prep prep time | -20
k<<>> infinitive prep prep who | -21
k<<>> infinitive prep prep whose | -20
k<<>> infinitive prep time and | -20
k<<>> infinitive prep time noun | -23
k<<>> infinitive prep who det | -20
k<<>> infinitive time noun mark | 30
k<<>> infinitive time noun prep | -29
k<<>> infinitive time prep time | -32
k<<>> infinitive who adv prep | -31
k<<>> infinitive who asks who | -30
k<<>> infinitive who finite finite | 57
k<<>> infinitive who finite infinitive | 33
k<<>> infinitive who finite mark | 23
k<<>> infinitive who finite participle | -36
k<<>> infinitive who finite prep | -49
k<<>> infinitive who finite sub | -24
k<<>> infinitive who noun finite | 22
k<<>> infinitive who prep name | -25
k<<>> infinitive who prep noun | -24
k<<>> infinitive who prep time | -104
k<<>> infinitive who sub det | -21
k<<>> infinitive who time noun | -45
k<<>> infinitive who time prep | -28
k<<>> infinitive who time time | -29
k<<>> infinitive who who mark | -28
k<<>> infinitive whose noun $ | -28
k<<>> infinitive whose noun finite | -32
k<<>> infinitive whose noun noun | -24
k<<>> infinitive whose noun prep | -41
k<<>> infinitive whose noun who | -31
k<<>> mark adj finite det | -37
k<<>> mark adj finite who | -40
k<<>> mark adj noun prep | -38
k<<>> mark adj prep noun | -21
k<<>> mark adj prep time | -21
k<<>> mark adv det noun | -21
k<<>> mark adv finite det | 20
k<<>> mark adv finite infinitive | -38
k<<>> mark adv finite prep | -30
k<<>> mark adv prep det | -22
k<<>> mark adv who finite | -44
k<<>> mark and adv finite | -87
k<<>> mark and asks finite | -23
k<<>> mark and det noun | -72
k<<>> mark and finite asks | -23
k<<>> mark and finite det | -46
k<<>> mark and finite finite | -21
k<<>> mark and finite infinitive | -61
k<<>> mark and finite participle | -60
k<<>> mark and finite prep | -34
k<<>> mark and finite who | -72
k<<>> mark and name finite | -20
k<<>> mark and name noun | -23
k<<>> mark and sub finite | -20
k<<>> mark and who finite | -171
k<<>> mark and who prep | -21
k<<>> mark asks finite who | -30
k<<>> mark asks who finite | -24
k<<>> mark det noun finite | -79
k<<>> mark det noun noun | -39
k<<>> mark det noun prep | -22
k<<>> mark det noun time | -20
k<<>> mark det noun who | -27
k<<>> mark det time noun | -21
k<<>> mark finite adj finite | -24
k<<>> mark finite adj prep | -30
k<<>> mark finite adv det | -26
k<<>> mark finite adv participle | -22
k<<>> mark finite asks who | -22
k<<>> mark finite det adj | -62
k<<>> mark finite det noun | -33
k<<>> mark finite det time | -25
k<<>> mark finite finite det | -27
k<<>> mark finite finite who | -27
k<<>> mark finite infinitive mark | -28
k<<>> mark finite infinitive noun | -29
k<<>> mark finite infinitive who | -62
k<<>> mark finite infinitive whose | -22
k<<>> mark finite noun mark | -30
k<<>> mark finite noun prep | -38
k<<>> mark finite prep mark | -22
k<<>> mark finite prep time | -40
k<<>> mark finite time noun | -33
k<<>> mark finite who adj | 59
k<<>> mark finite who infinitive | -34
k<<>> mark finite who mark | -23
k<<>> mark finite who participle | -25
k<<>> mark finite whose noun | -23
k<<>> mark mark finite who | -26
k<<>> mark mark noun noun | -43
k<<>> mark mark who finite | 22
k<<>> mark name finite who | 71
k<<>> mark name name $ | -23
k<<>> mark name noun finite | -34
k<<>> mark noun adj who | -30
k<<>> mark noun adv finite | -27
k<<>> mark noun and det | -39
k<<>> mark noun finite adj | 21
k<<>> mark noun finite det | -25
k<<>> mark noun finite finite | -28
k<<>> mark noun finite mark | -36
k<<>> mark noun finite participle | 29
k<<>> mark noun finite time | -34
k<<>> mark noun finite who | -46
k<<>> mark noun noun finite | -21
k<<>> mark noun prep det | 28
k<<>> mark noun prep time | -28
k<<>> mark noun time mark | -27
k<<>> mark noun time prep | -40
k<<>> mark noun who finite | -24
k<<>> mark noun whose noun | -38
k<<>> mark other and det | -33
k<<>> mark participle det noun | -32
k<<>> mark participle prep det | -26
k<<>> mark participle time time | -33
k<<>> mark prep det adj | -40
k<<>> mark prep det noun | -155
k<<>> mark prep noun who | -20
k<<>> mark prep prep det | -34
k<<>> mark prep time finite | -40
k<<>> mark prep who finite | -35
k<<>> mark prep who who | -25
k<<>> mark prep whose adj | -32
k<<>> mark prep whose noun | -37
k<<>> mark sub det noun | -57
k<<>> mark sub who finite | -117
k<<>> mark sub who prep | -25
k<<>> mark sub whose adj | -26
k<<>> mark time and time | -34
k<<>> mark time det noun | -40
k<<>> mark time finite noun | -34
k<<>> mark time noun det | -31
k<<>> mark time noun mark | -28
k<<>> mark time noun who | -29
k<<>> mark time other time | -24
k<<>> mark time prep det | -45
k<<>> mark time prep time | -44
k<<>> mark time time mark | -22
k<<>> mark time time prep | -26
k<<>> mark time time time | -22
k<<>> mark time who finite | 21
k<<>> mark who adv finite | -59
k<<>> mark who finite adv | -45
k<<>> mark who finite det | -117
k<<>> mark who finite finite | -53
k<<>> mark who finite infinitive | -116
k<<>> mark who finite not | -31
k<<>> mark who finite noun | -38
k<<>> mark who finite participle | -35
k<<>> mark who finite prep | -89
k<<>> mark who finite time | -20
k<<>> mark who finite verb | -25
k<<>> mark who finite who | -145
k<<>> mark who finite whose | -24
k<<>> mark who noun finite | -22
k<<>> mark who noun who | -20
k<<>> mark who prep det | -20
k<<>> mark who who finite | -30
k<<>> mark whose adv mark | -42
k<<>> mark whose noun finite | -41
k<<>> name finite det adj | -37
k<<>> name finite det noun | -61
k<<>> name finite infinitive prep | -30
k<<>> name finite infinitive who | -23
k<<>> name finite noun prep | -33
k<<>> name finite prep time | -24
k<<>> name finite sub who | -25
k<<>> name finite whose noun | -20
k<<>> name mark and det | 25
k<<>> name mark and finite | -23
k<<>> name mark and who | -20
k<<>> name mark det noun | 57
k<<>> name mark finite adj | 103
k<<>> name mark finite infinitive | 126
k<<>> name mark finite participle | 73
k<<>> name mark finite prep | -25
k<<>> name mark finite who | -59
k<<>> name mark name finite | 95
k<<>> name mark noun finite | 42
k<<>> name mark noun mark | 86
k<<>> name mark prep det | 52
k<<>> name mark prep time | 76
k<<>> name mark sub who | -35
k<<>> name mark time mark | 99
k<<>> name mark time noun | 85
k<<>> name mark who finite | 51
k<<>> name mark whose noun | -44
k<<>> name name finite infinitive | -33
k<<>> name name finite prep | -26
k<<>> name name noun noun | -46
k<<>> name name prep det | -47
k<<>> name noun and finite | -39
k<<>> name noun finite det | -22
k<<>> name noun finite participle | -20
k<<>> name noun finite time | -23
k<<>> name noun finite verb | -37
k<<>> name noun finite who | -20
k<<>> name noun noun mark | -29
k<<>> name noun who finite | 162
k<<>> name prep det noun | -21
k<<>> name who finite det | 37
k<<>> not and det sub | -25
k<<>> not det noun finite | -34
k<<>> not finite det adj | 24
k<<>> not finite prep noun | -37
k<<>> not finite whose noun | -34
k<<>> not mark who finite | -30
k<<>> not participle det noun | -37
k<<>> not participle prep det | -23
k<<>> not prep infinitive prep | -34
k<<>> not prep whose noun | -36
k<<>> noun adj finite who | 43
k<<>> noun adj noun mark | -26
k<<>> noun adj noun noun | 29
k<<>> noun adj noun who | -20
k<<>> noun adj prep time | -20
k<<>> noun adj who finite | 42
k<<>> noun adv adv finite | 30
k<<>> noun adv and adv | -27
k<<>> noun adv and finite | -40
k<<>> noun adv asks finite | 51
k<<>> noun adv det noun | 75
k<<>> noun adv finite finite | 20
k<<>> noun adv finite prep | -23
k<<>> noun adv finite time | -37
k<<>> noun adv finite who | 59
k<<>> noun adv finite whose | -31
k<<>> noun adv prep time | 21
k<<>> noun adv prep whose | -26
k<<>> noun adv sub who | -22
k<<>> noun adv who finite | 81
k<<>> noun and asks finite | -22
k<<>> noun and det noun | -58
k<<>> noun and finite not | -29
k<<>> noun and finite prep | -27
k<<>> noun and finite verb | -25
k<<>> noun and time finite | -21
k<<>> noun and who finite | -20
k<<>> noun asks finite participle | -25
k<<>> noun asks finite who | -37
k<<>> noun asks who finite | -66
k<<>> noun asks whose noun | -27
k<<>> noun det noun det | -26
k<<>> noun det noun finite | -67
k<<>> noun det noun noun | -32
k<<>> noun det time prep | 42
k<<>> noun finite adj adv | -31
k<<>> noun finite adj asks | -23
k<<>> noun finite adj det | -20
k<<>> noun finite adj finite | -25
k<<>> noun finite adj noun | -31
k<<>> noun finite adj prep | -80
k<<>> noun finite adj sub | -21
k<<>> noun finite adj who | -41
k<<>> noun finite adv adj | -22
k<<>> noun finite adv det | -26
k<<>> noun finite adv finite | 44
k<<>> noun finite adv infinitive | -30
k<<>> noun finite adv who | -41
k<<>> noun finite and det | 24
k<<>> noun finite and finite | 67
k<<>> noun finite and who | -39
k<<>> noun finite asks det | -25
k<<>> noun finite det det | -30
k<<>> noun finite det other | -29
k<<>> noun finite finite adj | -36
k<<>> noun finite finite det | 44
k<<>> noun finite finite finite | 24
k<<>> noun finite finite infinitive | -46
k<<>> noun finite finite participle | 63
k<<>> noun finite finite prep | -61
k<<>> noun finite finite time | -23
k<<>> noun finite finite who | 42
k<<>> noun finite finite whose | -26
k<<>> noun finite infinitive adv | -27
k<<>> noun finite infinitive det | -42
k<<>> noun finite infinitive finite | 22
k<<>> noun finite infinitive participle | -31
k<<>> noun finite infinitive prep | -37
k<<>> noun finite infinitive who | -74
k<<>> noun finite name finite | -24
k<<>> noun finite not prep | -32
k<<>> noun finite not verb | -28
k<<>> noun finite noun $ | 35
k<<>> noun finite noun adv | -28
k<<>> noun finite noun det | -28
k<<>> noun finite noun mark | 36
k<<>> noun finite noun noun | 30
k<<>> noun finite noun prep | 20
k<<>> noun finite noun time | -30
k<<>> noun finite noun who | -34
k<<>> noun finite prep adj | -33
k<<>> noun finite prep adv | -29
k<<>> noun finite prep and | -22
k<<>> noun finite prep det | -87
k<<>> noun finite prep infinitive | -32
k<<>> noun finite prep noun | -74
k<<>> noun finite prep participle | -26
k<<>> noun finite prep prep | -22
k<<>> noun finite prep who | -41
k<<>> noun finite prep whose | -72
k<<>> noun finite sub det | -25
k<<>> noun finite sub who | 31
k<<>> noun finite time det | -20
k<<>> noun finite time noun | -24
k<<>> noun finite verb participle | -21
k<<>> noun finite who adj | -20
k<<>> noun finite who asks | -23
k<<>> noun finite who finite | 26
k<<>> noun finite who noun | -26
k<<>> noun finite who prep | -91
k<<>> noun finite whose adj | -23
k<<>> noun mark adj finite | -35
k<<>> noun mark adj mark | -21
k<<>> noun mark adj noun | 52
k<<>> noun mark adv finite | -20
k<<>> noun mark adv who | -20
k<<>> noun mark and adj | -21
k<<>> noun mark and asks | -30
k<<>> noun mark and det | -34
k<<>> noun mark and finite | -59
k<<>> noun mark and other | -34
k<<>> noun mark and prep | -20
k<<>> noun mark and who | -72
k<<>> noun mark asks det | -41
k<<>> noun mark asks finite | -48
k<<>> noun mark det adj | -52
k<<>> noun mark finite asks | -26
k<<>> noun mark finite det | -91
k<<>> noun mark finite mark | -23
k<<>> noun mark finite not | -32
k<<>> noun mark finite noun | -22
k<<>> noun mark finite time | -22
k<<>> noun mark finite verb | -36
k<<>> noun mark finite who | -23
k<<>> noun mark finite whose | 33
k<<>> noun mark name $ | -39
k<<>> noun mark name name | -27
k<<>> noun mark noun $ | -48
k<<>> noun mark noun adj | -21
k<<>> noun mark noun adv | -28
k<<>> noun mark noun and | -27
k<<>> noun mark noun det | -24
k<<>> noun mark noun finite | 21
k<<>> noun mark noun mark | -52
k<<>> noun mark noun prep | -20
k<<>> noun mark noun time | -23
k<<>> noun mark noun who | -21
k<<>> noun mark other mark | 51
k<<>> noun mark other noun | -25
k<<>> noun mark participle prep | -34
k<<>> noun mark prep det | -130
k<<>> noun mark sub det | -22
k<<>> noun mark sub finite | -20
k<<>> noun mark sub who | -47
k<<>> noun mark time finite | -33
k<<>> noun mark who adj | -22
k<<>> noun mark who not | -41
k<<>> noun mark whose noun | 30
k<<>> noun name finite adj | -30
k<<>> noun name finite det | -20
k<<>> noun name finite infinitive | -35
k<<>> noun name finite participle | -27
k<<>> noun name finite prep | -24
k<<>> noun name finite verb | 61
k<<>> noun name finite who | -37
k<<>> noun not participle who | -37
k<<>> noun noun adj finite | 86
k<<>> noun noun adj noun | 41
k<<>> noun noun adv mark | -35
k<<>> noun noun adv time | 24
k<<>> noun noun and adv | 26
k<<>> noun noun and det | -63
k<<>> noun noun and time | -24
k<<>> noun noun and whose | -39
k<<>> noun noun asks finite | 123
k<<>> noun noun det noun | -34
k<<>> noun noun det prep | -29
k<<>> noun noun finite adv | -28
k<<>> noun noun finite and | 22
k<<>> noun noun finite asks | -29
k<<>> noun noun finite det | -20
k<<>> noun noun finite infinitive | 45
k<<>> noun noun finite not | 46
k<<>> noun noun finite sub | 21
k<<>> noun noun finite who | 36
k<<>> noun noun finite whose | 74
k<<>> noun noun name $ | 68
k<<>> noun noun not det | -35
k<<>> noun noun noun $ | 202
k<<>> noun noun noun det | -36
k<<>> noun noun noun finite | 50
k<<>> noun noun noun noun | 54
k<<>> noun noun participle prep | -35
k<<>> noun noun prep det | -21
k<<>> noun noun prep infinitive | -24
k<<>> noun noun prep noun | -111
k<<>> noun noun prep who | -82
k<<>> noun noun time adv | 43
k<<>> noun noun time and | -30
k<<>> noun noun time finite | 52
k<<>> noun noun time mark | -24
k<<>> noun noun time noun | 60
k<<>> noun noun time prep | 35
k<<>> noun noun time time | 24
k<<>> noun noun verb participle | -36
k<<>> noun noun who finite | 54
k<<>> noun noun who noun | 34
k<<>> noun noun who who | 57
k<<>> noun noun whose noun | -40
k<<>> noun other adv mark | -21
k<<>> noun other noun finite | -32
k<<>> noun participle det noun | 35
k<<>> noun participle noun finite | -35
k<<>> noun prep adj noun | -64
k<<>> noun prep adv mark | -23
k<<>> noun prep and who | 29
k<<>> noun prep det det | -26
k<<>> noun prep det noun | -285
k<<>> noun prep det time | -40
k<<>> noun prep finite prep | -29
k<<>> noun prep infinitive mark | -27
k<<>> noun prep infinitive prep | -36
k<<>> noun prep infinitive who | -26
k<<>> noun prep name name | -20
k<<>> noun prep noun adj | -20
k<<>> noun prep noun and | -20
k<<>> noun prep noun det | -20
k<<>> noun prep noun mark | -67
k<<>> noun prep noun participle | 28
k<<>> noun prep noun prep | -121
k<<>> noun prep noun sub | -23
k<<>> noun prep noun time | -47
k<<>> noun prep noun who | -100
k<<>> noun prep participle det | 21
k<<>> noun prep participle mark | -23
k<<>> noun prep participle noun | -32
k<<>> noun prep participle who | -23
k<<>> noun prep prep noun | -32
k<<>> noun prep sub det | -40
k<<>> noun prep sub finite | -39
k<<>> noun prep time $ | -23
k<<>> noun prep time adj | -23
k<<>> noun prep time and | -21
k<<>> noun prep time asks | -21
k<<>> noun prep time finite | -112
k<<>> noun prep time mark | -49
k<<>> noun prep time noun | -125
k<<>> noun prep time prep | -46
k<<>> noun prep time time | -87
k<<>> noun prep time who | -41
k<<>> noun prep who and | -23
k<<>> noun prep who finite | 25
k<<>> noun prep who mark | -58
k<<>> noun prep who noun | -93
k<<>> noun prep who other | -22
k<<>> noun prep who prep | -40
k<<>> noun prep who time | -25
k<<>> noun prep who who | -76
k<<>> noun prep whose $ | -20
k<<>> noun prep whose adj | -44
k<<>> noun prep whose other | -26
k<<>> noun prep whose time | -22
k<<>> noun sub det noun | -108
k<<>> noun sub finite adv | -29
k<<>> noun sub finite infinitive | -22
k<<>> noun sub finite noun | -30
k<<>> noun sub finite participle | -26
k<<>> noun sub who finite | -65
k<<>> noun sub whose noun | -21
k<<>> noun time adj noun | -28
k<<>> noun time adv finite | -24
k<<>> noun time and det | -40
k<<>> noun time and finite | -46
k<<>> noun time and time | 29
k<<>> noun time finite infinitive | 35
k<<>> noun time finite participle | 38
k<<>> noun time finite prep | -27
k<<>> noun time finite who | -22
k<<>> noun time name $ | 77
k<<>> noun time noun and | -25
k<<>> noun time noun det | -32
k<<>> noun time noun mark | -23
k<<>> noun time noun who | 32
k<<>> noun time prep det | 37
k<<>> noun time prep noun | -36
k<<>> noun time prep time | -49
k<<>> noun time time noun | 22
k<<>> noun time time prep | -27
k<<>> noun time time who | -25
k<<>> noun time who finite | 22
k<<>> noun verb prep prep | -22
k<<>> noun who adj noun | -26
k<<>> noun who adv finite | -47
k<<>> noun who det noun | 20
k<<>> noun who finite $ | -32
k<<>> noun who finite adj | -46
k<<>> noun who finite adv | -36
k<<>> noun who finite det | -118
k<<>> noun who finite infinitive | -71
k<<>> noun who finite mark | -49
k<<>> noun who finite name | -33
k<<>> noun who finite not | -46
k<<>> noun who finite noun | -68
k<<>> noun who finite other | 43
k<<>> noun who finite participle | -85
k<<>> noun who finite prep | -152
k<<>> noun who finite time | -43
k<<>> noun who finite verb | -36
k<<>> noun who finite who | -124
k<<>> noun who not finite | -27
k<<>> noun who noun noun | -29
k<<>> noun who noun prep | -26
k<<>> noun who prep det | -25
k<<>> noun who time noun | 24
k<<>> noun who who finite | -25
k<<>> noun whose adv mark | -45
k<<>> noun whose noun finite | -50
k<<>> noun whose noun who | -22
k<<>> other finite det noun | -30
k<<>> other finite who infinitive | -22
k<<>> other mark det noun | -36
k<<>> other mark det time | -36
k<<>> other mark finite adj | -32
k<<>> other mark finite infinitive | -26
k<<>> other mark finite verb | -35
k<<>> other mark noun finite | -27
k<<>> other mark noun prep | -49
k<<>> other mark time prep | -42
k<<>> other mark who finite | -43
k<<>> other noun finite prep | -20
k<<>> other noun finite time | -35
k<<>> other noun noun finite | 24
k<<>> other noun prep time | -26
k<<>> other noun who finite | -53
k<<>> other prep det noun | -36
k<<>> other prep noun noun | -28
k<<>> other sub who finite | 30
k<<>> other time prep det | -33
k<<>> other time who finite | 105
k<<>> other who finite adj | -20
k<<>> participle adj noun prep | 33
k<<>> participle det noun $ | -22
k<<>> participle det noun name | -24
k<<>> participle det noun noun | -51
k<<>> participle det time prep | -26
k<<>> participle finite det adj | -29
k<<>> participle finite det noun | 22
k<<>> participle mark and finite | -21
k<<>> participle mark whose noun | -32
k<<>> participle name prep time | -39
k<<>> participle noun finite prep | 62
k<<>> participle noun prep noun | -27
k<<>> participle noun prep time | -22
k<<>> participle noun prep whose | -36
k<<>> participle prep adj noun | -23
k<<>> participle prep and finite | -35
k<<>> participle prep det adj | -32
k<<>> participle prep det noun | -20
k<<>> participle prep finite who | 57
k<<>> participle prep infinitive whose | 30
k<<>> participle prep noun noun | -33
k<<>> participle prep noun who | 51
k<<>> participle prep prep noun | 33
k<<>> participle prep prep time | -23
k<<>> participle prep prep whose | -34
k<<>> participle prep time mark | -21
k<<>> participle prep time noun | -21
k<<>> participle prep verb det | -26
k<<>> participle prep who adv | -21
k<<>> participle prep who finite | 61
k<<>> participle prep who who | -21
k<<>> participle prep whose noun | -69
k<<>> participle sub det noun | -24
k<<>> participle time finite who | 88
k<<>> participle time noun prep | -27
k<<>> participle who adv finite | -21
k<<>> participle who finite det | 21
k<<>> participle who finite prep | 60
k<<>> participle who finite time | -20
k<<>> participle who name $ | 71
k<<>> participle who prep det | -69
k<<>> participle who sub det | 33
k<<>> participle who sub who | -32
k<<>> participle who who finite | 26
k<<>> participle whose noun prep | -35
k<<>> prep adj noun and | -30
k<<>> prep adj noun mark | -83
k<<>> prep adj noun prep | -44
k<<>> prep adj prep det | -24
k<<>> prep adv finite prep | 30
k<<>> prep and det noun | -37
k<<>> prep asks who finite | -65
k<<>> prep det adj noun | -52
k<<>> prep det det noun | 28
k<<>> prep det noun $ | -60
k<<>> prep det noun and | -23
k<<>> prep det noun det | -41
k<<>> prep det noun finite | -100
k<<>> prep det noun mark | -57
k<<>> prep det noun name | -38
k<<>> prep det noun noun | -116
k<<>> prep det noun prep | -87
k<<>> prep det noun sub | -24
k<<>> prep det noun time | -37
k<<>> prep det noun who | -162
k<<>> prep det noun whose | -32
k<<>> prep det time adj | -24
k<<>> prep det time noun | -43
k<<>> prep det time prep | -54
k<<>> prep finite det noun | 34
k<<>> prep finite noun prep | -32
k<<>> prep finite prep time | -43
k<<>> prep finite who finite | 23
k<<>> prep infinitive asks det | -33
k<<>> prep infinitive asks who | -27
k<<>> prep infinitive det time | -28
k<<>> prep infinitive noun finite | 88
k<<>> prep infinitive noun noun | -33
k<<>> prep infinitive prep adj | -30
k<<>> prep infinitive prep asks | -22
k<<>> prep infinitive prep det | -71
k<<>> prep infinitive prep mark | -24
k<<>> prep infinitive prep prep | -30
k<<>> prep infinitive prep who | -38
k<<>> prep infinitive prep whose | -24
k<<>> prep infinitive sub det | 41
k<<>> prep infinitive sub finite | -34
k<<>> prep infinitive sub who | -21
k<<>> prep infinitive time noun | -38
k<<>> prep infinitive who and | -24
k<<>> prep infinitive who det | -22
k<<>> prep infinitive who prep | -60
k<<>> prep mark det noun | 33
k<<>> prep mark finite det | -26
k<<>> prep mark noun finite | -33
k<<>> prep name and finite | 23
k<<>> prep name and who | -37
k<<>> prep name finite time | 53
k<<>> prep name name finite | 73
k<<>> prep name name prep | -31
k<<>> prep name noun mark | -28
k<<>> prep name noun noun | -39
k<<>> prep name noun prep | -27
k<<>> prep name prep det | -31
k<<>> prep name prep time | -23
k<<>> prep name who finite | -35
k<<>> prep name who noun | 55
k<<>> prep noun adj noun | -28
k<<>> prep noun adv mark | -26
k<<>> prep noun and adv | -37
k<<>> prep noun and det | -21
k<<>> prep noun and finite | 37
k<<>> prep noun and who | 25
k<<>> prep noun asks who | -36
k<<>> prep noun det noun | 49
k<<>> prep noun finite adj | 36
k<<>> prep noun finite det | 56
k<<>> prep noun finite finite | 82
k<<>> prep noun finite noun | -31
k<<>> prep noun finite participle | 119
k<<>> prep noun finite time | 68
k<<>> prep noun finite verb | 67
k<<>> prep noun finite who | 41
k<<>> prep noun name $ | 71
k<<>> prep noun name finite | 54
k<<>> prep noun noun $ | 65
k<<>> prep noun noun det | -34
k<<>> prep noun noun finite | 24
k<<>> prep noun noun noun | 20
k<<>> prep noun participle prep | -34
k<<>> prep noun prep adj | -30
k<<>> prep noun prep infinitive | -26
k<<>> prep noun prep noun | -43
k<<>> prep noun prep time | -169
k<<>> prep noun prep who | -26
k<<>> prep noun prep whose | -23
k<<>> prep noun sub who | -31
k<<>> prep noun time prep | -24
k<<>> prep noun time time | -24
k<<>> prep noun who noun | -22
k<<>> prep noun who prep | -33
k<<>> prep noun whose noun | 74
k<<>> prep participle det adj | -33
k<<>> prep participle prep det | -24
k<<>> prep participle prep whose | -30
k<<>> prep participle who finite | 58
k<<>> prep participle whose noun | -29
k<<>> prep prep infinitive noun | -20
k<<>> prep prep noun finite | -33
k<<>> prep prep noun noun | -34
k<<>> prep prep noun sub | -33
k<<>> prep prep noun who | -32
k<<>> prep prep time finite | -21
k<<>> prep prep time noun | -20
k<<>> prep prep time who | -20
k<<>> prep prep whose adj | -20
k<<>> prep prep whose noun | -70
k<<>> prep sub det noun | -22
k<<>> prep sub name $ | 98
k<<>> prep sub who finite | 20
k<<>> prep time adv finite | 47
k<<>> prep time adv who | 109
k<<>> prep time and adv | -31
k<<>> prep time and det | 48
k<<>> prep time and noun | 28
k<<>> prep time and time | -48
k<<>> prep time asks who | -21
k<<>> prep time det adj | 112
k<<>> prep time det time | -20
k<<>> prep time finite adj | 23
k<<>> prep time finite adv | 70
k<<>> prep time finite det | 69
k<<>> prep time finite finite | -21
k<<>> prep time finite infinitive | -26
k<<>> prep time finite noun | 89
k<<>> prep time finite prep | 24
k<<>> prep time finite who | 76
k<<>> prep time name $ | 84
k<<>> prep time name finite | 85
k<<>> prep time name name | 105
k<<>> prep time noun $ | 103
k<<>> prep time noun adj | 40
k<<>> prep time noun adv | 29
k<<>> prep time noun and | -61
k<<>> prep time noun det | -31
k<<>> prep time noun name | -28
k<<>> prep time noun prep | 45
k<<>> prep time noun who | -37
k<<>> prep time other noun | -58
k<<>> prep time prep name | -36
k<<>> prep time prep time | -53
k<<>> prep time prep whose | -21
k<<>> prep time sub det | 37
k<<>> prep time sub finite | -29
k<<>> prep time sub who | -27
k<<>> prep time time $ | -28
k<<>> prep time time and | -21
k<<>> prep time time det | 74
k<<>> prep time time finite | -21
k<<>> prep time time mark | -57
k<<>> prep time time name | 23
k<<>> prep time time noun | -27
k<<>> prep time time other | -27
k<<>> prep time time prep | -78
k<<>> prep time who finite | 44
k<<>> prep time who time | -62
k<<>> prep time whose noun | 32
k<<>> prep verb adj mark | -24
k<<>> prep verb det adv | -20
k<<>> prep verb det noun | -21
k<<>> prep verb noun noun | -43
k<<>> prep verb prep det | -27
k<<>> prep verb who prep | -21
k<<>> prep who adj noun | -27
k<<>> prep who adv adj | -36
k<<>> prep who adv finite | 51
k<<>> prep who and finite | 29
k<<>> prep who and prep | -36
k<<>> prep who and who | -41
k<<>> prep who and whose | -33
k<<>> prep who asks finite | 189
k<<>> prep who asks who | 22
k<<>> prep who det adj | 24
k<<>> prep who det mark | 39
k<<>> prep who det noun | 64
k<<>> prep who finite $ | 177
k<<>> prep who finite adj | 65
k<<>> prep who finite det | 48
k<<>> prep who finite finite | 135
k<<>> prep who finite infinitive | 54
k<<>> prep who finite noun | 57
k<<>> prep who finite verb | 112
k<<>> prep who finite who | 191
k<<>> prep who name $ | 57
k<<>> prep who name finite | 75
k<<>> prep who noun $ | 33
k<<>> prep who noun adj | -26
k<<>> prep who noun sub | -24
k<<>> prep who noun time | 30
k<<>> prep who noun who | -21
k<<>> prep who prep adj | -33
k<<>> prep who prep adv | -34
k<<>> prep who prep det | -21
k<<>> prep who prep infinitive | -33
k<<>> prep who prep time | 36
k<<>> prep who time noun | -46
k<<>> prep who who finite | 50
k<<>> prep who who prep | 80
k<<>> prep whose adj noun | -38
k<<>> prep whose det noun | 48
k<<>> prep whose noun and | -29
k<<>> prep whose noun det | -30
k<<>> prep whose noun mark | -65
k<<>> prep whose noun name | -22
k<<>> prep whose noun not | -41
k<<>> prep whose noun noun | -124
k<<>> prep whose noun prep | -103
k<<>> prep whose other noun | -30
k<<>> prep whose prep time | -43
k<<>> prep whose who finite | -21
k<<>> prep whose who noun | 24
k<<>> sub det noun finite | -128
k<<>> sub finite adj prep | -22
k<<>> sub finite adv finite | -27
k<<>> sub finite infinitive prep | -21
k<<>> sub finite infinitive whose | -35
k<<>> sub finite prep noun | -26
k<<>> sub name noun finite | -43
k<<>> sub sub who finite | -38
k<<>> sub who finite $ | -37
k<<>> sub who finite adj | -25
k<<>> sub who finite adv | -32
k<<>> sub who finite and | -22
k<<>> sub who finite det | -116
k<<>> sub who finite finite | -44
k<<>> sub who finite infinitive | -74
k<<>> sub who finite mark | -21
k<<>> sub who finite noun | -34
k<<>> sub who finite participle | -55
k<<>> sub who finite prep | -102
k<<>> sub who finite verb | -27
k<<>> sub who finite who | -143
k<<>> sub who finite whose | -54
k<<>> sub whose noun finite | -55
k<<>> sub whose noun prep | -26
k<<>> time adj noun and | 37
k<<>> time adj noun finite | -32
k<<>> time adj noun noun | -38
k<<>> time adj noun prep | -35
k<<>> time adj noun time | -33
k<<>> time adv det noun | 21
k<<>> time adv finite infinitive | -25
k<<>> time adv finite who | -30
k<<>> time adv prep det | -35
k<<>> time and det noun | -31
k<<>> time and finite finite | -24
k<<>> time and finite who | -38
k<<>> time and time finite | -22
k<<>> time and who finite | -67
k<<>> time finite adj mark | -24
k<<>> time finite adv infinitive | -28
k<<>> time finite det noun | -44
k<<>> time finite prep time | -22
k<<>> time finite who infinitive | -29
k<<>> time mark adj noun | -23
k<<>> time mark and finite | -25
k<<>> time mark and other | -32
k<<>> time mark det adj | -21
k<<>> time mark det noun | -72
k<<>> time mark det time | -32
k<<>> time mark finite adv | -24
k<<>> time mark finite det | -26
k<<>> time mark finite participle | -27
k<<>> time mark finite time | 28
k<<>> time mark finite verb | -38
k<<>> time mark name noun | 29
k<<>> time mark noun finite | -30
k<<>> time mark noun noun | -24
k<<>> time mark noun time | -20
k<<>> time mark participle prep | -20
k<<>> time mark prep det | -57
k<<>> time mark prep time | -27
k<<>> time mark time mark | -29
k<<>> time mark time noun | -20
k<<>> time mark time prep | -20
k<<>> time mark who finite | -139
k<<>> time mark whose noun | -28
k<<>> time name name finite | -41
k<<>> time noun adj mark | -37
k<<>> time noun adv finite | -40
k<<>> time noun and noun | -38
k<<>> time noun and who | -22
k<<>> time noun asks finite | 90
k<<>> time noun det noun | -29
k<<>> time noun finite adv | -47
k<<>> time noun finite det | 25
k<<>> time noun finite participle | -23
k<<>> time noun finite who | 72
k<<>> time noun finite whose | 31
k<<>> time noun noun $ | 61
k<<>> time noun noun finite | 21
k<<>> time noun noun noun | 51
k<<>> time noun prep adj | -28
k<<>> time noun prep name | -30
k<<>> time noun prep noun | -82
k<<>> time noun prep prep | 24
k<<>> time noun prep who | -25
k<<>> time noun sub finite | -38
k<<>> time noun sub who | -35
k<<>> time noun time noun | 25
k<<>> time noun time time | -27
k<<>> time noun who finite | -35
k<<>> time noun whose noun | -25
k<<>> time prep det noun | 23
k<<>> time prep det time | -22
k<<>> time prep name name | -26
k<<>> time prep name noun | -37
k<<>> time prep noun finite | -26
k<<>> time prep noun noun | -23
k<<>> time prep noun time | -30
k<<>> time prep time adj | -33
k<<>> time prep time finite | -68
k<<>> time prep time mark | -25
k<<>> time prep time noun | -74
k<<>> time prep time other | -22
k<<>> time prep time time | -63
k<<>> time prep time who | -20
k<<>> time prep who noun | -22
k<<>> time prep whose noun | -23
k<<>> time sub det noun | -23
k<<>> time sub who finite | -60
k<<>> time time adj noun | 59
k<<>> time time and time | -28
k<<>> time time and who | 22
k<<>> time time det noun | 70
k<<>> time time finite infinitive | 77
k<<>> time time finite prep | -22
k<<>> time time finite whose | 45
k<<>> time time name finite | -30
k<<>> time time noun finite | 96
k<<>> time time noun prep | 22
k<<>> time time prep det | -25
k<<>> time time prep time | -128
k<<>> time time prep who | -32
k<<>> time time sub who | 34
k<<>> time time time noun | 44
k<<>> time time time prep | -43
k<<>> time who finite det | -26
k<<>> time who finite finite | -27
k<<>> time who finite infinitive | -26
k<<>> time who finite who | -55
k<<>> time who prep det | -27
k<<>> verb adj prep time | -26
k<<>> verb finite prep det | -25
k<<>> verb noun noun prep | -41
k<<>> verb participle finite prep | 20
k<<>> verb participle prep det | -62
k<<>> verb participle who finite | 100
k<<>> verb participle who noun | -30
k<<>> verb participle whose noun | -29
k<<>> verb prep det noun | -75
k<<>> verb prep noun prep | -29
k<<>> verb prep prep time | -29
k<<>> verb prep time noun | -49
k<<>> verb who prep det | -20
k<<>> who adj finite prep | -34
k<<>> who adj noun finite | 35
k<<>> who adj noun mark | -22
k<<>> who adj noun noun | -41
k<<>> who adj noun prep | 45
k<<>> who adj prep det | -27
k<<>> who adj prep time | -25
k<<>> who adj who finite | 36
k<<>> who adv adj noun | 90
k<<>> who adv adj prep | -24
k<<>> who adv det noun | 29
k<<>> who adv finite asks | -34
k<<>> who adv finite det | -70
k<<>> who adv finite finite | -33
k<<>> who adv finite mark | -26
k<<>> who adv finite sub | -26
k<<>> who adv finite whose | -22
k<<>> who adv participle prep | -29
k<<>> who adv prep det | -41
k<<>> who adv prep time | -33
k<<>> who adv prep who | -21
k<<>> who and finite finite | 32
k<<>> who and finite infinitive | -23
k<<>> who and finite prep | -21
k<<>> who and who finite | -31
k<<>> who asks finite det | -20
k<<>> who asks finite who | -20
k<<>> who asks noun finite | -21
k<<>> who asks who finite | -33
k<<>> who det noun $ | 21
k<<>> who det noun adj | -22
k<<>> who det noun adv | -31
k<<>> who det noun det | -30
k<<>> who det noun finite | -20
k<<>> who det noun prep | -37
k<<>> who det noun who | -22
k<<>> who finite adj $ | -35
k<<>> who finite adj det | -23
k<<>> who finite adj finite | -32
k<<>> who finite adj mark | -35
k<<>> who finite adj time | 35
k<<>> who finite adv adj | -49
k<<>> who finite adv prep | -22
k<<>> who finite adv whose | -40
k<<>> who finite and adj | -35
k<<>> who finite and adv | -36
k<<>> who finite asks det | -29
k<<>> who finite asks finite | -30
k<<>> who finite det adj | -58
k<<>> who finite det det | 27
k<<>> who finite det prep | -37
k<<>> who finite det time | -38
k<<>> who finite finite adj | -28
k<<>> who finite finite adv | 35
k<<>> who finite finite finite | -23
k<<>> who finite finite mark | -38
k<<>> who finite finite verb | 30
k<<>> who finite finite who | 41
k<<>> who finite infinitive adv | -26
k<<>> who finite infinitive and | -35
k<<>> who finite infinitive asks | -44
k<<>> who finite infinitive finite | -32
k<<>> who finite infinitive noun | -32
k<<>> who finite infinitive participle | -25
k<<>> who finite infinitive prep | -83
k<<>> who finite infinitive whose | -54
k<<>> who finite name $ | 83
k<<>> who finite name name | -27
k<<>> who finite name noun | -30
k<<>> who finite name prep | -24
k<<>> who finite not adj | -20
k<<>> who finite not adv | -37
k<<>> who finite not finite | -86
k<<>> who finite not infinitive | -36
k<<>> who finite not mark | -29
k<<>> who finite not noun | -34
k<<>> who finite not participle | -23
k<<>> who finite not verb | -24
k<<>> who finite noun adj | -33
k<<>> who finite noun adv | -38
k<<>> who finite noun det | -27
k<<>> who finite noun mark | 41
k<<>> who finite noun name | -32
k<<>> who finite noun noun | -43
k<<>> who finite noun prep | -35
k<<>> who finite noun time | -30
k<<>> who finite noun who | -25
k<<>> who finite participle det | -25
k<<>> who finite participle prep | -23
k<<>> who finite prep adj | -36
k<<>> who finite prep adv | -26
k<<>> who finite prep asks | -24
k<<>> who finite prep det | -100
k<<>> who finite prep finite | -26
k<<>> who finite prep infinitive | -61
k<<>> who finite prep mark | -20
k<<>> who finite prep prep | -43
k<<>> who finite prep sub | -22
k<<>> who finite prep who | -68
k<<>> who finite prep whose | -80
k<<>> who finite sub finite | -22
k<<>> who finite time adj | -32
k<<>> who finite time adv | -30
k<<>> who finite time det | -24
k<<>> who finite time noun | -112
k<<>> who finite time prep | -26
k<<>> who finite time time | -20
k<<>> who finite verb adj | -22
k<<>> who finite verb participle | -22
k<<>> who finite verb verb | -29
k<<>> who finite who mark | -36
k<<>> who finite who not | -24
k<<>> who finite who noun | -72
k<<>> who finite who prep | -168
k<<>> who finite who verb | -23
k<<>> who finite who who | -88
k<<>> who finite who whose | -35
k<<>> who finite whose det | -33
k<<>> who finite whose finite | -28
k<<>> who finite whose time | -39
k<<>> who infinitive adv prep | -25
k<<>> who infinitive and finite | 43
k<<>> who infinitive det adj | -21
k<<>> who infinitive det noun | -110
k<<>> who infinitive finite prep | -24
k<<>> who infinitive finite who | -24
k<<>> who infinitive noun prep | -27
k<<>> who infinitive prep time | -20
k<<>> who infinitive time prep | -29
k<<>> who infinitive time time | -26
k<<>> who infinitive who prep | -28
k<<>> who infinitive whose time | -32
k<<>> who mark adj prep | -28
k<<>> who mark det adj | -33
k<<>> who mark finite adj | -27
k<<>> who mark finite adv | -31
k<<>> who mark finite finite | -25
k<<>> who mark finite infinitive | -23
k<<>> who mark finite participle | -23
k<<>> who mark finite verb | -24
k<<>> who mark noun $ | -22
k<<>> who mark noun finite | -34
k<<>> who mark prep time | -22
k<<>> who mark who finite | -135
k<<>> who mark who prep | -24
k<<>> who mark whose noun | -28
k<<>> who noun adj noun | 44
k<<>> who noun and finite | -42
k<<>> who noun and who | 27
k<<>> who noun det noun | -54
k<<>> who noun finite adj | 22
k<<>> who noun finite det | -30
k<<>> who noun finite finite | -20
k<<>> who noun finite infinitive | -33
k<<>> who noun finite mark | -26
k<<>> who noun finite participle | -25
k<<>> who noun finite time | -30
k<<>> who noun finite who | -54
k<<>> who noun finite whose | -24
k<<>> who noun name $ | 67
k<<>> who noun noun $ | -25
k<<>> who noun noun det | -32
k<<>> who noun noun finite | -22
k<<>> who noun noun mark | 42
k<<>> who noun noun prep | 51
k<<>> who noun prep det | -47
k<<>> who noun prep noun | -28
k<<>> who noun prep prep | -25
k<<>> who noun prep whose | -24
k<<>> who noun who finite | -22
k<<>> who noun whose noun | -62
k<<>> who participle det noun | -29
k<<>> who participle prep whose | -22
k<<>> who participle whose noun | -30
k<<>> who prep adj noun | -24
k<<>> who prep adj prep | -21
k<<>> who prep adv finite | -24
k<<>> who prep and finite | -47
k<<>> who prep det adj | -50
k<<>> who prep det noun | -46
k<<>> who prep det time | -58
k<<>> who prep infinitive mark | -23
k<<>> who prep infinitive who | -42
k<<>> who prep name noun | -31
k<<>> who prep noun $ | -37
k<<>> who prep noun noun | -31
k<<>> who prep noun time | -20
k<<>> who prep participle noun | 34
k<<>> who prep participle who | -20
k<<>> who prep prep infinitive | -21
k<<>> who prep prep who | -25
k<<>> who prep prep whose | -24
k<<>> who prep time det | -20
k<<>> who prep time name | -22
k<<>> who prep time noun | -45
k<<>> who prep who adj | -33
k<<>> who prep who and | -24
k<<>> who prep who finite | 45
k<<>> who prep who noun | -22
k<<>> who prep who prep | -35
k<<>> who prep whose time | -30
k<<>> who sub det noun | -31
k<<>> who sub finite participle | -31
k<<>> who sub who finite | -75
k<<>> who sub whose noun | -27
k<<>> who time adj noun | -24
k<<>> who time infinitive prep | -25
k<<>> who time infinitive who | -38
k<<>> who time noun mark | -25
k<<>> who time noun prep | -34
k<<>> who time prep det | -21
k<<>> who time verb prep | -38
k<<>> who time who finite | 27
k<<>> who who finite infinitive | -23
k<<>> who who finite participle | -32
k<<>> who who finite prep | -56
k<<>> who who noun finite | -27
k<<>> who who noun noun | -24
k<<>> who who noun prep | -35
k<<>> who who time prep | -20
k<<>> whose adj noun adv | -30
k<<>> whose adj noun finite | -95
k<<>> whose adj noun sub | -24
k<<>> whose adj noun who | -27
k<<>> whose finite det noun | -30
k<<>> whose mark name $ | -22
k<<>> whose mark noun $ | -29
k<<>> whose noun adj noun | 115
k<<>> whose noun adj prep | 32
k<<>> whose noun adv and | -30
k<<>> whose noun asks finite | 36
k<<>> whose noun asks who | -31
k<<>> whose noun det noun | 20
k<<>> whose noun finite and | -35
k<<>> whose noun finite infinitive | -28
k<<>> whose noun finite mark | -35
k<<>> whose noun finite sub | -29
k<<>> whose noun finite time | -34
k<<>> whose noun finite who | 22
k<<>> whose noun finite whose | 39
k<<>> whose noun name $ | 104
k<<>> whose noun name finite | -43
k<<>> whose noun noun adj | -34
k<<>> whose noun noun det | -28
k<<>> whose noun noun mark | -75
k<<>> whose noun noun noun | -34
k<<>> whose noun noun prep | -45
k<<>> whose noun noun sub | 31
k<<>> whose noun noun who | -36
k<<>> whose noun participle prep | -21
k<<>> whose noun prep finite | -21
k<<>> whose noun prep mark | -22
k<<>> whose noun prep name | -23
k<<>> whose noun prep noun | -109
k<<>> whose noun prep who | -102
k<<>> whose noun prep whose | 23
k<<>> whose noun sub finite | -32
k<<>> whose noun time noun | -49
k<<>> whose noun time time | -35
k<<>> whose noun whose adj | -26
k<<>> whose noun whose noun | 47
k<<>> whose prep det noun | -32
k<<>> whose time finite time | -28
k<<>> whose time finite verb | -25
k<<>> whose time noun prep | -27
k<<>> whose time prep noun | -36
k<<>> whose time prep time | 26
k<> adj asks | 46
k<> adj det | 25
k<> adj finite | 44
k<> adj name | 42
k<> adj not | 27
k<> adj prep | -51
k<> adj verb | -32
k<> adj who | 33
k<> adv noun | 32
k<> and adj | -124
k<> and adv | -31
k<> and asks | -86
k<> and det | -30
k<> and finite | -34
k<> and not | -55
k<> and noun | -126
k<> and other | -41
k<> and participle | -25
k<> and prep | -85
k<> and sub | -59
k<> and who | -24
k<> and whose | -115
k<> asks adv | 25
k<> asks det | -141
k<> asks finite | -28
k<> asks noun | -114
k<> asks participle | -39
k<> asks time | -37
k<> asks who | -54
k<> asks whose | -51
k<> det adj | -91
k<> det adv | -20
k<> det finite | 28
k<> det noun | -24
k<> det other | -105
k<> det prep | -124
k<> det sub | -23
k<> finite adj | -24
k<> finite infinitive | -35
k<> finite participle | -212
k<> finite time | -28
k<> finite verb | -41
k<> finite whose | -39
k<> infinitive det | -41
k<> infinitive finite | 24
k<> infinitive not | 28
k<> infinitive prep | -34
k<> infinitive sub | -39
k<> infinitive time | -29
k<> infinitive who | -23
k<> infinitive whose | -45
k<> mark adj | -23
k<> mark adv | -52
k<> mark and | -77
k<> mark asks | -21
k<> mark not | -85
k<> mark sub | -49
k<> mark verb | -30
k<> name adj | 21
k<> name asks | 65
k<> name det | 45
k<> name other | -33
k<> name participle | -29
k<> name who | 33
k<> name whose | 47
k<> not adj | -61
k<> not and | 46
k<> not asks | -27
k<> not det | -115
k<> not finite | -58
k<> not participle | -79
k<> not prep | -93
k<> not verb | -49
k<> not whose | -27
k<> noun adj | 34
k<> noun adv | 20
k<> noun asks | 48
k<> noun det | 28
k<> noun name | 43
k<> noun other | -23
k<> noun who | 39
k<> noun whose | 62
k<> other det | 43
k<> other finite | 21
k<> other noun | -29
k<> other participle | 26
k<> other prep | -87
k<> other who | 79
k<> other whose | 72
k<> participle det | -23
k<> participle finite | 57
k<> participle not | -38
k<> participle prep | -97
k<> participle time | -31
k<> participle whose | -40
k<> prep adj | -20
k<> prep det | -28
k<> prep infinitive | -32
k<> prep not | -39
k<> prep noun | -21
k<> prep time | -38
k<> prep verb | -145
k<> prep whose | -32
k<> sub finite | -81
k<> sub time | -25
k<> sub who | -41
k<> time adj | 46
k<> time asks | 50
k<> time det | 38
k<> time finite | 23
k<> time infinitive | -39
k<> time name | 26
k<> time other | 29
k<> time prep | -21
k<> time whose | 56
k<> verb adj | -153
k<> verb and | -20
k<> verb det | -154
k<> verb participle | -180
k<> who name | 66
k<> who not | -20
k<> who verb | -84
k<> who whose | 65
k<> whose adj | -156
k<> whose adv | 28
k<> whose asks | 20
k<> whose noun | -57
k<> whose participle | -29
k<> whose verb | -37
k<>> adj adj adj | -41
k<>> adj adj mark | 21
k<>> adj adv mark | -29
k<>> adj adv prep | -22
k<>> adj and adv | -34
k<>> adj and det | -33
k<>> adj and who | 21
k<>> adj asks finite | 56
k<>> adj asks who | 38
k<>> adj det noun | 28
k<>> adj finite finite | 60
k<>> adj finite infinitive | -48
k<>> adj finite not | -39
k<>> adj finite noun | 23
k<>> adj finite participle | 71
k<>> adj finite prep | 40
k<>> adj finite time | 22
k<>> adj finite whose | 23
k<>> adj name $ | 174
k<>> adj name and | -34
k<>> adj name name | 74
k<>> adj noun adj | -28
k<>> adj noun adv | -67
k<>> adj noun mark | -63
k<>> adj noun name | -52
k<>> adj noun not | -31
k<>> adj noun other | -23
k<>> adj noun participle | -25
k<>> adj noun time | -77
k<>> adj noun who | -72
k<>> adj other who | -26
k<>> adj prep adv | -33
k<>> adj prep infinitive | -58
k<>> adj prep noun | -80
k<>> adj prep sub | -29
k<>> adj prep time | -134
k<>> adj prep who | -101
k<>> adj prep whose | -95
k<>> adj sub whose | -21
k<>> adj time adv | -43
k<>> adj time and | -25
k<>> adj time who | -21
k<>> adj who adj | -45
k<>> adj who adv | 21
k<>> adj who mark | -30
k<>> adj who prep | 31
k<>> adj who who | -25
k<>> adv adj finite | -38
k<>> adv adj mark | -52
k<>> adv adj prep | -72
k<>> adv adj sub | -30
k<>> adv adj who | -27
k<>> adv adv finite | -32
k<>> adv adv mark | -25
k<>> adv adv prep | -20
k<>> adv adv verb | -27
k<>> adv and det | -31
k<>> adv asks finite | 24
k<>> adv det adv | -30
k<>> adv finite $ | 207
k<>> adv finite adj | -36
k<>> adv finite adv | 71
k<>> adv finite and | -24
k<>> adv finite asks | -23
k<>> adv finite mark | -38
k<>> adv finite other | -37
k<>> adv finite who | -27
k<>> adv infinitive det | -32
k<>> adv infinitive prep | -29
k<>> adv name $ | 152
k<>> adv name finite | -38
k<>> adv noun finite | 44
k<>> adv noun mark | -43
k<>> adv noun noun | 32
k<>> adv noun prep | -20
k<>> adv noun sub | -36
k<>> adv participle finite | -41
k<>> adv participle mark | -47
k<>> adv participle prep | -41
k<>> adv participle sub | -36
k<>> adv participle whose | -28
k<>> adv prep $ | -21
k<>> adv prep infinitive | -29
k<>> adv prep mark | -20
k<>> adv prep name | -35
k<>> adv prep noun | -61
k<>> adv sub det | 22
k<>> adv sub who | -20
k<>> adv time mark | 32
k<>> adv time prep | -40
k<>> adv time time | -27
k<>> adv verb participle | -31
k<>> adv verb prep | -38
k<>> adv who adj | -39
k<>> adv who prep | -34
k<>> adv whose adj | -45
k<>> adv whose mark | -22
k<>> and adv det | -22
k<>> and adv finite | -41
k<>> and asks det | -28
k<>> and asks finite | -35
k<>> and asks noun | -21
k<>> and det adj | -48
k<>> and det sub | -25
k<>> and finite adj | -51
k<>> and finite adv | -37
k<>> and finite and | -34
k<>> and finite det | -87
k<>> and finite infinitive | -109
k<>> and finite participle | -108
k<>> and finite prep | -91
k<>> and finite sub | -27
k<>> and finite verb | -41
k<>> and finite who | -162
k<>> and finite whose | -41
k<>> and name finite | -25
k<>> and not who | -20
k<>> and noun finite | -37
k<>> and noun verb | -33
k<>> and prep adv | -24
k<>> and prep det | -24
k<>> and sub who | -23
k<>> and who adj | -25
k<>> and who not | -38
k<>> and whose noun | -61
k<>> asks adj noun | -42
k<>> asks adj prep | -40
k<>> asks adj who | -30
k<>> asks adv finite | 29
k<>> asks det noun | -105
k<>> asks finite adj | -33
k<>> asks finite adv | -34
k<>> asks finite det | -64
k<>> asks finite infinitive | -35
k<>> asks finite name | 26
k<>> asks finite noun | -21
k<>> asks finite participle | -31
k<>> asks finite verb | -27
k<>> asks noun finite | -67
k<>> asks prep infinitive | -21
k<>> asks who adv | -38
k<>> asks who finite | -92
k<>> asks who noun | 38
k<>> asks who prep | -25
k<>> asks whose noun | -39
k<>> det adj adj | -20
k<>> det adj mark | -36
k<>> det adj noun | -139
k<>> det adj time | -71
k<>> det adv noun | -24
k<>> det adv prep | -20
k<>> det adv time | 23
k<>> det det adj | 34
k<>> det det prep | -26
k<>> det name finite | 24
k<>> det noun $ | -39
k<>> det noun adv | -76
k<>> det noun and | -32
k<>> det noun asks | -37
k<>> det noun finite | -42
k<>> det noun mark | -143
k<>> det noun name | -86
k<>> det noun noun | -32
k<>> det noun other | -23
k<>> det noun participle | -40
k<>> det noun prep | -180
k<>> det noun sub | -84
k<>> det noun time | -57
k<>> det noun who | 32
k<>> det noun whose | -95
k<>> det other noun | -41
k<>> det participle prep | -30
k<>> det prep det | -35
k<>> det prep time | -24
k<>> det prep who | -30
k<>> det time det | -22
k<>> det time finite | -69
k<>> det time mark | -50
k<>> det time who | -24
k<>> det who mark | -39
k<>> det whose noun | 49
k<>> finite adj and | -38
k<>> finite adj asks | -23
k<>> finite adj det | -24
k<>> finite adj mark | -34
k<>> finite adj name | -29
k<>> finite adj other | -27
k<>> finite adj prep | -31
k<>> finite adj sub | -29
k<>> finite adj time | 25
k<>> finite adj who | -20
k<>> finite adj whose | -25
k<>> finite adv $ | -24
k<>> finite adv and | 23
k<>> finite adv asks | -26
k<>> finite adv det | -75
k<>> finite adv infinitive | -24
k<>> finite adv not | -23
k<>> finite adv participle | -106
k<>> finite adv time | 20
k<>> finite adv verb | -28
k<>> finite adv whose | -32
k<>> finite and mark | -26
k<>> finite and prep | -39
k<>> finite and sub | 20
k<>> finite and who | 20
k<>> finite and whose | -43
k<>> finite asks noun | 22
k<>> finite asks who | -32
k<>> finite asks whose | -34
k<>> finite det adj | -22
k<>> finite det adv | -59
k<>> finite det finite | -25
k<>> finite det mark | -29
k<>> finite det whose | -27
k<>> finite finite adj | -25
k<>> finite finite adv | 24
k<>> finite finite infinitive | -25
k<>> finite finite mark | -31
k<>> finite finite participle | 31
k<>> finite finite prep | -61
k<>> finite finite verb | 28
k<>> finite finite who | 46
k<>> finite finite whose | -73
k<>> finite infinitive adj | -49
k<>> finite infinitive adv | -24
k<>> finite infinitive det | -36
k<>> finite infinitive name | -22
k<>> finite infinitive noun | -75
k<>> finite infinitive other | -28
k<>> finite infinitive participle | -28
k<>> finite infinitive prep | -199
k<>> finite infinitive sub | -41
k<>> finite infinitive time | -55
k<>> finite infinitive who | -66
k<>> finite infinitive whose | -133
k<>> finite name $ | 209
k<>> finite name and | -24
k<>> finite name noun | -38
k<>> finite not adj | -36
k<>> finite not adv | -21
k<>> finite not finite | -137
k<>> finite not infinitive | -22
k<>> finite not noun | -26
k<>> finite not participle | -35
k<>> finite not prep | -60
k<>> finite not time | -23
k<>> finite not who | 26
k<>> finite not whose | -24
k<>> finite noun $ | 33
k<>> finite noun adj | -24
k<>> finite noun adv | -27
k<>> finite noun asks | 23
k<>> finite noun det | -46
k<>> finite noun mark | 26
k<>> finite noun name | -27
k<>> finite noun participle | -24
k<>> finite noun sub | -32
k<>> finite noun time | -32
k<>> finite noun whose | -40
k<>> finite other time | -28
k<>> finite participle det | -86
k<>> finite participle mark | -36
k<>> finite participle noun | -42
k<>> finite participle prep | -45
k<>> finite participle who | -54
k<>> finite prep adj | -39
k<>> finite prep adv | -25
k<>> finite prep det | -247
k<>> finite prep finite | -60
k<>> finite prep infinitive | -116
k<>> finite prep mark | -77
k<>> finite prep name | -55
k<>> finite prep noun | 21
k<>> finite prep participle | -22
k<>> finite prep prep | -97
k<>> finite prep time | 22
k<>> finite prep verb | -36
k<>> finite prep who | -165
k<>> finite prep whose | -155
k<>> finite sub det | -58
k<>> finite sub finite | -46
k<>> finite time adv | -27
k<>> finite time and | -31
k<>> finite time det | -47
k<>> finite time not | -22
k<>> finite time noun | -41
k<>> finite time time | -70
k<>> finite time who | -24
k<>> finite verb adj | -69
k<>> finite verb det | -55
k<>> finite verb mark | -21
k<>> finite verb participle | -75
k<>> finite verb prep | -45
k<>> finite verb verb | -23
k<>> finite verb who | -57
k<>> finite who $ | -36
k<>> finite who asks | -50
k<>> finite who det | -48
k<>> finite who finite | 28
k<>> finite who infinitive | -30
k<>> finite who mark | -127
k<>> finite who noun | -157
k<>> finite who participle | -121
k<>> finite who prep | -65
k<>> finite who sub | -38
k<>> finite who verb | -51
k<>> finite who who | -174
k<>> finite who whose | -21
k<>> finite whose and | -23
k<>> finite whose det | -21
k<>> finite whose other | -25
k<>> finite whose time | -36
k<>> finite whose who | -24
k<>> infinitive adj mark | -32
k<>> infinitive adv finite | 42
k<>> infinitive adv mark | 53
k<>> infinitive and finite | 30
k<>> infinitive asks finite | 21
k<>> infinitive det noun | -36
k<>> infinitive det prep | -21
k<>> infinitive det time | -38
k<>> infinitive name $ | 72
k<>> infinitive name and | -27
k<>> infinitive name noun | -26
k<>> infinitive noun $ | 75
k<>> infinitive noun and | -30
k<>> infinitive noun det | 44
k<>> infinitive noun finite | 76
k<>> infinitive noun mark | 23
k<>> infinitive participle det | -43
k<>> infinitive participle prep | -24
k<>> infinitive participle who | -30
k<>> infinitive prep adj | -23
k<>> infinitive prep infinitive | -41
k<>> infinitive prep mark | -21
k<>> infinitive prep participle | -20
k<>> infinitive prep prep | -74
k<>> infinitive prep who | -117
k<>> infinitive prep whose | -62
k<>> infinitive sub name | -31
k<>> infinitive sub who | -29
k<>> infinitive time det | -24
k<>> infinitive time finite | -32
k<>> infinitive time mark | 26
k<>> infinitive time noun | -23
k<>> infinitive time prep | -24
k<>> infinitive time time | -24
k<>> infinitive who adv | -41
k<>> infinitive who and | -25
k<>> infinitive who det | -71
k<>> infinitive who mark | -65
k<>> infinitive who participle | -23
k<>> infinitive who prep | -168
k<>> infinitive who sub | -24
k<>> infinitive who who | -56
k<>> infinitive whose adj | -24
k<>> infinitive whose det | -26
k<>> infinitive whose who | -20
k<>> mark adj adj | -28
k<>> mark adj mark | -56
k<>> mark adj prep | -85
k<>> mark adv adj | -35
k<>> mark adv adv | -24
k<>> mark adv and | -28
k<>> mark adv finite | -91
k<>> mark adv mark | -44
k<>> mark adv prep | -24
k<>> mark adv whose | -33
k<>> mark and adv | -43
k<>> mark and finite | -130
k<>> mark and noun | -23
k<>> mark and prep | -36
k<>> mark and who | -107
k<>> mark and whose | -23
k<>> mark asks finite | -31
k<>> mark asks noun | -37
k<>> mark det prep | -26
k<>> mark det time | 44
k<>> mark finite adj | -20
k<>> mark finite asks | -20
k<>> mark finite det | -20
k<>> mark finite mark | -41
k<>> mark finite not | -24
k<>> mark finite noun | 24
k<>> mark finite sub | -21
k<>> mark finite who | -125
k<>> mark name $ | -166
k<>> mark name noun | 88
k<>> mark not time | -27
k<>> mark noun $ | -177
k<>> mark noun det | -25
k<>> mark noun noun | 24
k<>> mark noun verb | 27
k<>> mark noun whose | -33
k<>> mark other and | -39
k<>> mark other mark | 38
k<>> mark other prep | -28
k<>> mark participle mark | 21
k<>> mark participle time | -33
k<>> mark participle who | -28
k<>> mark prep adj | -27
k<>> mark prep name | -24
k<>> mark prep noun | -49
k<>> mark prep verb | -23
k<>> mark prep who | -26
k<>> mark prep whose | -52
k<>> mark sub det | -62
k<>> mark sub finite | -28
k<>> mark sub name | 41
k<>> mark sub who | -113
k<>> mark time adj | -37
k<>> mark time finite | -26
k<>> mark time name | -33
k<>> mark time other | -28
k<>> mark who adj | -20
k<>> mark who adv | -91
k<>> mark who det | 34
k<>> mark who finite | -21
k<>> mark who noun | -41
k<>> mark whose adv | -26
k<>> name adj noun | 29
k<>> name and time | -31
k<>> name and who | -49
k<>> name asks finite | 30
k<>> name det noun | 84
k<>> name finite adv | -28
k<>> name finite finite | -21
k<>> name finite prep | -20
k<>> name finite sub | 27
k<>> name finite time | 21
k<>> name finite verb | 48
k<>> name finite who | 35
k<>> name name $ | -60
k<>> name name name | -30
k<>> name name noun | 46
k<>> name noun mark | -20
k<>> name noun prep | -59
k<>> name noun who | -41
k<>> name participle mark | -28
k<>> name participle noun | -39
k<>> name prep det | -91
k<>> name prep who | -28
k<>> name verb participle | -33
k<>> name who finite | 37
k<>> name who noun | 27
k<>> not adj mark | -21
k<>> not adj noun | -26
k<>> not and det | -38
k<>> not asks who | -27
k<>> not det noun | -75
k<>> not finite det | -56
k<>> not finite noun | -21
k<>> not finite prep | -65
k<>> not finite sub | -21
k<>> not finite time | -31
k<>> not finite whose | -20
k<>> not noun mark | -30
k<>> not noun prep | -31
k<>> not participle det | -31
k<>> not sub who | -23
k<>> not time mark | -28
k<>> not time noun | -41
k<>> not time prep | -28
k<>> not verb adj | -26
k<>> not who participle | 64
k<>> not who prep | -26
k<>> noun adj $ | 20
k<>> noun adj and | -23
k<>> noun adj asks | 59
k<>> noun adj mark | 33
k<>> noun adj sub | 21
k<>> noun adj time | 62
k<>> noun adj who | -32
k<>> noun adv $ | -28
k<>> noun adv adj | 57
k<>> noun adv and | -37
k<>> noun adv det | 22
k<>> noun adv sub | -42
k<>> noun adv time | 24
k<>> noun and adj | 33
k<>> noun and asks | 123
k<>> noun and det | -56
k<>> noun and mark | -35
k<>> noun and name | -30
k<>> noun and not | -21
k<>> noun and noun | -22
k<>> noun and other | -51
k<>> noun and participle | -33
k<>> noun asks det | 51
k<>> noun asks finite | 69
k<>> noun det adv | 64
k<>> noun det finite | 119
k<>> noun det prep | -30
k<>> noun det time | 52
k<>> noun finite $ | -37
k<>> noun finite adj | 23
k<>> noun finite adv | -38
k<>> noun finite finite | -22
k<>> noun finite mark | -25
k<>> noun finite name | 45
k<>> noun finite noun | -25
k<>> noun finite participle | -26
k<>> noun finite who | 39
k<>> noun finite whose | 25
k<>> noun name $ | 302
k<>> noun name mark | -21
k<>> noun name who | -25
k<>> noun not participle | -26
k<>> noun not whose | -33
k<>> noun noun $ | 36
k<>> noun noun and | -172
k<>> noun noun asks | -27
k<>> noun noun det | -107
k<>> noun noun other | -24
k<>> noun noun participle | 25
k<>> noun noun verb | 66
k<>> noun other finite | -29
k<>> noun other mark | 68
k<>> noun other not | -31
k<>> noun other prep | 77
k<>> noun participle adv | -36
k<>> noun participle and | -31
k<>> noun participle det | 42
k<>> noun participle finite | 20
k<>> noun participle mark | 28
k<>> noun participle prep | -124
k<>> noun participle whose | -43
k<>> noun prep and | -20
k<>> noun prep asks | -42
k<>> noun prep finite | -61
k<>> noun prep noun | -70
k<>> noun prep participle | -65
k<>> noun prep time | -25
k<>> noun prep verb | -24
k<>> noun sub finite | 22
k<>> noun time adv | 33
k<>> noun time and | -55
k<>> noun time det | -36
k<>> noun time finite | 33
k<>> noun time name | -32
k<>> noun time noun | 24
k<>> noun time other | -36
k<>> noun time sub | -27
k<>> noun time verb | -35
k<>> noun time who | 27
k<>> noun verb noun | -37
k<>> noun verb participle | -28
k<>> noun verb who | 26
k<>> noun who adj | 80
k<>> noun who adv | 24
k<>> noun who det | 40
k<>> noun who mark | 27
k<>> noun who not | 45
k<>> noun who participle | 36
k<>> noun who who | 41
k<>> noun whose adj | 63
k<>> noun whose adv | 74
k<>> noun whose mark | 60
k<>> noun whose time | 154
k<>> other adj noun | -29
k<>> other adv finite | -20
k<>> other and det | -21
k<>> other det noun | 64
k<>> other finite and | 22
k<>> other finite participle | -45
k<>> other not mark | -20
k<>> other noun adj | -29
k<>> other noun and | -23
k<>> other noun finite | -75
k<>> other noun mark | -40
k<>> other noun prep | -46
k<>> other noun time | 42
k<>> other prep det | -34
k<>> other prep whose | -23
k<>> other sub who | -26
k<>> other time adv | -29
k<>> other time noun | 21
k<>> other who finite | 67
k<>> other whose noun | 72
k<>> participle adj mark | -31
k<>> participle adj prep | -21
k<>> participle adv finite | -35
k<>> participle adv mark | -28
k<>> participle adv prep | -25
k<>> participle adv who | 55
k<>> participle and det | 23
k<>> participle and finite | -24
k<>> participle asks who | -36
k<>> participle det adj | -78
k<>> participle det time | -26
k<>> participle finite infinitive | 29
k<>> participle finite participle | 92
k<>> participle finite verb | -21
k<>> participle finite who | 72
k<>> participle name $ | 70
k<>> participle name noun | -44
k<>> participle name prep | -21
k<>> participle noun who | -30
k<>> participle other prep | -43
k<>> participle prep adv | -22
k<>> participle prep infinitive | -47
k<>> participle prep name | -26
k<>> participle prep noun | -87
k<>> participle prep prep | -37
k<>> participle prep time | -95
k<>> participle prep who | -90
k<>> participle prep whose | -67
k<>> participle sub det | -36
k<>> participle sub finite | -26
k<>> participle sub whose | -29
k<>> participle time finite | -31
k<>> participle time mark | -28
k<>> participle time prep | -21
k<>> participle time time | -25
k<>> participle who adj | -26
k<>> participle who asks | -26
k<>> participle who det | -40
k<>> participle who finite | 114
k<>> participle who noun | -40
k<>> participle who prep | -129
k<>> participle who time | -25
k<>> participle whose adj | -34
k<>> participle whose noun | -20
k<>> prep adj mark | -29
k<>> prep adj prep | -39
k<>> prep adv $ | -22
k<>> prep adv det | -27
k<>> prep adv prep | -37
k<>> prep and adv | -44
k<>> prep and det | -44
k<>> prep and finite | -21
k<>> prep and who | 28
k<>> prep asks finite | -20
k<>> prep det finite | -32
k<>> prep det mark | -28
k<>> prep det other | -71
k<>> prep det prep | -61
k<>> prep det time | -208
k<>> prep det who | -22
k<>> prep finite adj | 28
k<>> prep finite finite | 71
k<>> prep finite infinitive | 62
k<>> prep finite mark | -35
k<>> prep finite noun | -44
k<>> prep finite participle | -24
k<>> prep finite who | 30
k<>> prep finite whose | 56
k<>> prep infinitive $ | -20
k<>> prep infinitive adj | -21
k<>> prep infinitive adv | -31
k<>> prep infinitive and | -24
k<>> prep infinitive asks | -26
k<>> prep infinitive det | -160
k<>> prep infinitive finite | -25
k<>> prep infinitive mark | -48
k<>> prep infinitive noun | -67
k<>> prep infinitive prep | -160
k<>> prep infinitive sub | -36
k<>> prep infinitive who | -189
k<>> prep name $ | 121
k<>> prep name name | -39
k<>> prep name prep | -40
k<>> prep noun adj | -55
k<>> prep noun adv | -24
k<>> prep noun and | -89
k<>> prep noun det | -57
k<>> prep noun mark | -151
k<>> prep noun not | -30
k<>> prep noun noun | -30
k<>> prep noun prep | -35
k<>> prep noun sub | -39
k<>> prep noun whose | 20
k<>> prep other adj | -33
k<>> prep other adv | -31
k<>> prep other and | -36
k<>> prep other mark | 25
k<>> prep other noun | 25
k<>> prep participle adj | -29
k<>> prep participle finite | -35
k<>> prep participle mark | -22
k<>> prep participle prep | -35
k<>> prep participle who | -45
k<>> prep participle whose | -29
k<>> prep prep adj | -39
k<>> prep prep adv | 29
k<>> prep prep infinitive | -66
k<>> prep prep mark | -57
k<>> prep prep time | -177
k<>> prep prep who | -74
k<>> prep prep whose | -104
k<>> prep sub det | -27
k<>> prep sub finite | 71
k<>> prep sub name | -24
k<>> prep sub noun | -31
k<>> prep time $ | -85
k<>> prep time and | -44
k<>> prep time det | -105
k<>> prep time mark | -119
k<>> prep time name | -42
k<>> prep time noun | -29
k<>> prep time prep | -144
k<>> prep time sub | -36
k<>> prep time who | -105
k<>> prep time whose | -24
k<>> prep verb det | -39
k<>> prep verb participle | -26
k<>> prep who $ | -44
k<>> prep who adv | -83
k<>> prep who and | -88
k<>> prep who asks | -28
k<>> prep who det | -74
k<>> prep who finite | 24
k<>> prep who mark | -132
k<>> prep who name | -25
k<>> prep who noun | -26
k<>> prep who prep | -157
k<>> prep who sub | -34
k<>> prep who time | -40
k<>> prep who who | -167
k<>> prep whose det | -37
k<>> prep whose finite | -35
k<>> prep whose participle | -33
k<>> prep whose time | -50
k<>> sub det other | -40
k<>> sub det prep | -28
k<>> sub det time | -52
k<>> sub finite adj | -36
k<>> sub finite infinitive | -40
k<>> sub finite noun | -24
k<>> sub finite prep | -45
k<>> sub finite time | -22
k<>> sub name $ | 140
k<>> sub name noun | -22
k<>> sub sub finite | -21
k<>> sub who adj | -31
k<>> sub who finite | -59
k<>> sub whose noun | -32
k<>> time adj finite | 21
k<>> time adj name | -29
k<>> time adv and | -35
k<>> time adv det | 53
k<>> time adv prep | -53
k<>> time adv who | 30
k<>> time and not | -22
k<>> time and prep | 23
k<>> time and time | -47
k<>> time asks noun | 111
k<>> time asks who | -34
k<>> time det adj | 76
k<>> time det finite | 29
k<>> time det mark | -34
k<>> time det noun | 26
k<>> time det time | -36
k<>> time finite and | -37
k<>> time finite infinitive | 35
k<>> time finite mark | -28
k<>> time finite not | 34
k<>> time finite noun | -22
k<>> time finite participle | -35
k<>> time finite prep | -21
k<>> time finite time | -24
k<>> time finite verb | -35
k<>> time finite who | 67
k<>> time finite whose | 59
k<>> time infinitive prep | -23
k<>> time infinitive who | -33
k<>> time name $ | 214
k<>> time name name | 154
k<>> time name prep | -24
k<>> time not det | 32
k<>> time not finite | -38
k<>> time noun $ | 57
k<>> time noun mark | -25
k<>> time noun name | -21
k<>> time noun participle | 25
k<>> time noun sub | -20
k<>> time noun verb | -48
k<>> time noun who | -28
k<>> time noun whose | -22
k<>> time other noun | 24
k<>> time other prep | -25
k<>> time prep adj | 52
k<>> time prep finite | -31
k<>> time prep infinitive | -22
k<>> time prep mark | -31
k<>> time prep name | -30
k<>> time prep time | -37
k<>> time prep who | -93
k<>> time prep whose | -83
k<>> time sub finite | -35
k<>> time time and | -49
k<>> time time asks | -30
k<>> time time det | 39
k<>> time time prep | -26
k<>> time time whose | -26
k<>> time verb det | -44
k<>> time verb participle | 25
k<>> time verb prep | 25
k<>> time who adv | 36
k<>> time who prep | 31
k<>> time who time | -71
k<>> time whose mark | 90
k<>> time whose noun | 32
k<>> verb adj adv | -24
k<>> verb adj prep | -61
k<>> verb adv adj | -28
k<>> verb det adj | -32
k<>> verb det noun | -70
k<>> verb noun noun | -37
k<>> verb noun prep | -24
k<>> verb participle prep | -48
k<>> verb participle who | -32
k<>> verb prep det | -118
k<>> verb prep infinitive | -42
k<>> verb prep mark | -30
k<>> verb prep whose | -24
k<>> verb time mark | -25
k<>> verb time noun | -45
k<>> verb time prep | -30
k<>> verb who and | -24
k<>> verb who finite | 43
k<>> verb who noun | -24
k<>> verb who prep | -30
k<>> verb who time | -26
k<>> who adj and | -23
k<>> who adj det | -33
k<>> who adj finite | -43
k<>> who adj mark | 55
k<>> who adj who | -26
k<>> who adv adj | -30
k<>> who adv adv | -37
k<>> who adv asks | -35
k<>> who adv mark | 22
k<>> who adv prep | -48
k<>> who adv time | -38
k<>> who and adj | 20
k<>> who and adv | -38
k<>> who and asks | 48
k<>> who and name | -25
k<>> who and prep | -29
k<>> who and who | -36
k<>> who and whose | -21
k<>> who asks noun | -38
k<>> who det adv | -31
k<>> who det mark | 39
k<>> who det who | -37
k<>> who finite $ | 72
k<>> who finite adv | -28
k<>> who finite asks | -79
k<>> who finite det | -33
k<>> who finite infinitive | -34
k<>> who finite name | -58
k<>> who finite not | -42
k<>> who finite other | 30
k<>> who finite prep | -49
k<>> who finite sub | -111
k<>> who finite time | -51
k<>> who finite whose | -116
k<>> who infinitive $ | -24
k<>> who infinitive adj | -21
k<>> who infinitive participle | -26
k<>> who infinitive who | -92
k<>> who name $ | 137
k<>> who name finite | 114
k<>> who not adv | -26
k<>> who not finite | -65
k<>> who not participle | -22
k<>> who not prep | 26
k<>> who noun $ | 31
k<>> who noun adv | -31
k<>> who noun and | -26
k<>> who noun asks | -38
k<>> who noun not | -30
k<>> who noun participle | -32
k<>> who noun sub | -24
k<>> who noun who | -74
k<>> who noun whose | -28
k<>> who other adj | -40
k<>> who other who | 58
k<>> who participle and | -39
k<>> who participle finite | -39
k<>> who participle name | -28
k<>> who participle who | -63
k<>> who prep $ | -22
k<>> who prep adv | -33
k<>> who prep det | -51
k<>> who prep finite | -43
k<>> who prep infinitive | -107
k<>> who prep participle | -30
k<>> who prep prep | -97
k<>> who prep sub | -25
k<>> who prep who | -156
k<>> who sub whose | -20
k<>> who time adj | 36
k<>> who time adv | -25
k<>> who time infinitive | -24
k<>> who time mark | 23
k<>> who time prep | -80
k<>> who verb det | -20
k<>> who verb who | -32
k<>> who who and | -30
k<>> who who mark | -24
k<>> who who prep | 32
k<>> who who who | 20
k<>> whose adj noun | -103
k<>> whose and finite | 30
k<>> whose det adj | -40
k<>> whose det noun | 28
k<>> whose finite adj | 84
k<>> whose finite finite | -41
k<>> whose finite who | 37
k<>> whose name and | -22
k<>> whose noun adj | -29
k<>> whose noun adv | -75
k<>> whose noun and | -42
k<>> whose noun asks | -24
k<>> whose noun det | -63
k<>> whose noun finite | -24
k<>> whose noun mark | -100
k<>> whose noun name | -57
k<>> whose noun not | -24
k<>> whose noun noun | -22
k<>> whose noun sub | -51
k<>> whose noun time | -35
k<>> whose noun whose | -43
k<>> whose other noun | -21
k<>> whose prep det | -42
k<>> whose prep time | -38
k<>> whose time and | -22
k<>> whose time finite | -34
k<>> whose time prep | -29
k<w adj #name | 42
k<w adj abuse | -25
k<w adj after | -36
k<w adj afternoon | -34
k<w adj again | -20
k<w adj also | 31
k<w adj as | -64
k<w adj at | -68
k<w adj before | -25
k<w adj blackmail | -29
k<w adj bottle | -28
k<w adj but | 22
k<w adj calendar | -28
k<w adj can | 86
k<w adj cap | -31
k<w adj card | -28
k<w adj chair | -26
k<w adj change | -40
k<w adj child | -26
k<w adj coat | -29
k<w adj dad | -29
k<w adj deal | -23
k<w adj do | 79
k<w adj dress | -29
k<w adj enough | -28
k<w adj family | -21
k<w adj father | -25
k<w adj fella | -33
k<w adj folder | -23
k<w adj for | -167
k<w adj from | -20
k<w adj guy | -38
k<w adj have | -39
k<w adj he | 32
k<w adj how | -36
k<w adj i | -48
k<w adj i've | 26
k<w adj im | -26
k<w adj in | -62
k<w adj is | -29
k<w adj it's | 110
k<w adj its | -20
k<w adj job | -25
k<w adj kitchen | -31
k<w adj last | -44
k<w adj lump | -30
k<w adj message | -32
k<w adj morning | -20
k<w adj mother | -24
k<w adj not | 31
k<w adj notice | -29
k<w adj now | 37
k<w adj number | -26
k<w adj of | -41
k<w adj off | -21
k<w adj old | -34
k<w adj on | -83
k<w adj or | -28
k<w adj order | -26
k<w adj out | -24
k<w adj parent | -27
k<w adj person | -31
k<w adj phone | -26
k<w adj plan | -26
k<w adj put | 28
k<w adj regards | -25
k<w adj room | -24
k<w adj school | -20
k<w adj send | -34
k<w adj shoes | -29
k<w adj since | 33
k<w adj socks | -26
k<w adj stop | -38
k<w adj stuff | -35
k<w adj summer | -29
k<w adj the | 25
k<w adj thing | -29
k<w adj this | -30
k<w adj thursday | -34
k<w adj time | -89
k<w adj to | -111
k<w adj until | -22
k<w adj w | -39
k<w adj water | -38
k<w adj way | -23
k<w adj weekend | -26
k<w adj what | 121
k<w adj woman | -26
k<w adj words | -37
k<w adj year | -25
k<w adj year's | -27
k<w adj you | 22
k<w adj your | 73
k<w adv a | -111
k<w adv after | -34
k<w adv again | -23
k<w adv all | 31
k<w adv as | -21
k<w adv ask | -28
k<w adv asking | -27
k<w adv be | 22
k<w adv by | 36
k<w adv can | -33
k<w adv confirm | -21
k<w adv don't | -29
k<w adv done | -34
k<w adv ever | -23
k<w adv found | -29
k<w adv from | -24
k<w adv get | -31
k<w adv give | 26
k<w adv going | -31
k<w adv has | -33
k<w adv i'll | -38
k<w adv i'm | 111
k<w adv is | -21
k<w adv know | -20
k<w adv leave | -26
k<w adv look | -25
k<w adv needs | -21
k<w adv no | -35
k<w adv of | -51
k<w adv on | -133
k<w adv open | -22
k<w adv or | -34
k<w adv put | 24
k<w adv read | -35
k<w adv ring | 27
k<w adv say | -27
k<w adv since | -47
k<w adv small | 33
k<w adv so | -20
k<w adv take | 73
k<w adv that | -22
k<w adv thing | -32
k<w adv this | -33
k<w adv to | -70
k<w adv try | -34
k<w adv turn | -22
k<w adv u | 68
k<w adv was | -21
k<w adv what | 66
k<w adv when | -28
k<w adv with | 27
k<w adv would | 124
k<w adv write | -29
k<w adv your | -30
k<w adv yours | -22
k<w and #number | -78
k<w and can | -25
k<w and do | -20
k<w and from | -25
k<w and he | -55
k<w and he'll | -21
k<w and i | -167
k<w and i'd | -43
k<w and i'll | -68
k<w and i've | -57
k<w and is | -26
k<w and it | -70
k<w and it'll | -23
k<w and it's | -64
k<w and its | -36
k<w and let | -27
k<w and maybe | -26
k<w and much | -21
k<w and my | -28
k<w and no | -51
k<w and not | -44
k<w and nothing | 23
k<w and shes | -25
k<w and sunday | 37
k<w and that | -33
k<w and that's | -21
k<w and thats | -29
k<w and the | -107
k<w and then | -24
k<w and there's | -28
k<w and u | -39
k<w and well | 27
k<w and what | -29
k<w and where | -23
k<w and you've | -28
k<w and your | -33
k<w asks #number | -37
k<w asks are | -23
k<w asks can | -20
k<w asks did | -34
k<w asks exactly | -33
k<w asks he | -24
k<w asks he's | -44
k<w asks her | -24
k<w asks i | -87
k<w asks i'm | -22
k<w asks it | -45
k<w asks it's | -31
k<w asks my | -29
k<w asks she's | -38
k<w asks that | -26
k<w asks the | -83
k<w asks there | -23
k<w asks this | -25
k<w asks you | -104
k<w asks you're | -27
k<w asks you've | -34
k<w det age | -20
k<w det as | -25
k<w det belt | -22
k<w det change | -20
k<w det comments | -25
k<w det day | -38
k<w det extra | -23
k<w det fun | -29
k<w det good | -45
k<w det gp | -24
k<w det harm | -36
k<w det hour | -21
k<w det idea | -22
k<w det kids | -39
k<w det know | -24
k<w det lads | -23
k<w det more | -21
k<w det morning | -21
k<w det my | 38
k<w det need | -22
k<w det no | -36
k<w det of | -24
k<w det other | -47
k<w det parents | -24
k<w det parents' | -31
k<w det second | -28
k<w det side | -23
k<w det signal | -21
k<w det swimming | -20
k<w det things | -26
k<w det this | -36
k<w det thought | -30
k<w det time | -38
k<w det times | -20
k<w det use | -27
k<w det way | -39
k<w det week | -28
k<w finite #money | -78
k<w finite #number | -25
k<w finite #time | -43
k<w finite about | -107
k<w finite actually | -28
k<w finite again | -20
k<w finite alone | -32
k<w finite already | -38
k<w finite also | -31
k<w finite always | -26
k<w finite an | -65
k<w finite another | -22
k<w finite any | -30
k<w finite are | 37
k<w finite ask | -37
k<w finite at | -188
k<w finite away | -24
k<w finite back | -70
k<w finite be | -180
k<w finite become | -39
k<w finite been | -83
k<w finite being | 22
k<w finite better | -24
k<w finite between | -33
k<w finite born | -37
k<w finite bother | -28
k<w finite bring | -27
k<w finite but | 89
k<w finite buy | -31
k<w finite by | -123
k<w finite can | 117
k<w finite carry | -38
k<w finite closed | -21
k<w finite collect | -27
k<w finite come | -58
k<w finite controlling | -27
k<w finite could | 93
k<w finite count | -41
k<w finite cross | -32
k<w finite do | -23
k<w finite done | -39
k<w finite down | -28
k<w finite drive | -40
k<w finite drop | 25
k<w finite due | -21
k<w finite each | -37
k<w finite enough | -34
k<w finite even | -37
k<w finite ever | -31
k<w finite every | -33
k<w finite everything | -25
k<w finite expect | -34
k<w finite explain | -43
k<w finite face | -31
k<w finite fill | -20
k<w finite fine | -76
k<w finite finished | -24
k<w finite first | -31
k<w finite for | -204
k<w finite friday | -22
k<w finite fun | -25
k<w finite glad | -23
k<w finite go | -47
k<w finite going | -21
k<w finite got | -34
k<w finite had | -70
k<w finite happen | -32
k<w finite happy | -26
k<w finite hardly | -20
k<w finite has | -34
k<w finite hate | -23
k<w finite have | -241
k<w finite having | -23
k<w finite he's | 47
k<w finite help | -26
k<w finite her | -31
k<w finite here | -42
k<w finite herself | -23
k<w finite him | -89
k<w finite his | -24
k<w finite hold | -27
k<w finite home | -34
k<w finite i'll | 90
k<w finite i've | 28
k<w finite it | -58
k<w finite its | 28
k<w finite keep | 28
k<w finite know | -26
k<w finite last | 86
k<w finite late | -32
k<w finite let | -30
k<w finite like | 20
k<w finite look | 25
k<w finite love | -29
k<w finite manage | -22
k<w finite maybe | 89
k<w finite me | -192
k<w finite mislaid | -24
k<w finite miss | -21
k<w finite missed | -30
k<w finite missing | -27
k<w finite monday | -21
k<w finite my | -29
k<w finite n | 32
k<w finite need | -44
k<w finite no | -154
k<w finite not | -46
k<w finite nothing | -22
k<w finite of | -36
k<w finite off | -47
k<w finite okay | -29
k<w finite on | 21
k<w finite once | -22
k<w finite only | -62
k<w finite open | -21
k<w finite our | -32
k<w finite out | -119
k<w finite past | -32
k<w finite people | -24
k<w finite please | 79
k<w finite post | -23
k<w finite put | -61
k<w finite quite | -29
k<w finite rather | -48
k<w finite right | -22
k<w finite round | -33
k<w finite run | -27
k<w finite saturday | 24
k<w finite say | -47
k<w finite send | -21
k<w finite set | -20
k<w finite short | -26
k<w finite shut | -30
k<w finite since | -38
k<w finite so | -26
k<w finite some | -30
k<w finite sooner | -20
k<w finite sort | -22
k<w finite stand | -22
k<w finite still | -54
k<w finite straight | -30
k<w finite stretch | -20
k<w finite suggest | -25
k<w finite sunday | 22
k<w finite sure | -28
k<w finite take | -60
k<w finite talk | -23
k<w finite teach | -30
k<w finite tell | -51
k<w finite textbook | -21
k<w finite thank | 42
k<w finite that | -40
k<w finite them | -66
k<w finite then | -27
k<w finite there | 28
k<w finite there's | 73
k<w finite these | -22
k<w finite they | 27
k<w finite this | -75
k<w finite those | -23
k<w finite to | -159
k<w finite together | -27
k<w finite tuesdays | -27
k<w finite until | -33
k<w finite up | -58
k<w finite us | -35
k<w finite use | -27
k<w finite wear | -24
k<w finite wednesday | -21
k<w finite welcome | -28
k<w finite well | 25
k<w finite when | -36
k<w finite where | -27
k<w finite which | -25
k<w finite who | 24
k<w finite why | -34
k<w finite wonders | -37
k<w finite work | -25
k<w finite write | -32
k<w finite wrong | -20
k<w finite yet | -31
k<w finite you'd | -31
k<w infinitive #time | -31
k<w infinitive a | -45
k<w infinitive about | -78
k<w infinitive after | -25
k<w infinitive again | -29
k<w infinitive and | 24
k<w infinitive anything | -21
k<w infinitive at | -82
k<w infinitive both | -20
k<w infinitive by | -35
k<w infinitive he | 37
k<w infinitive her | -124
k<w infinitive him | -41
k<w infinitive his | -48
k<w infinitive i | 52
k<w infinitive in | -59
k<w infinitive into | -29
k<w infinitive it | -59
k<w infinitive me | -121
k<w infinitive our | -38
k<w infinitive please | 106
k<w infinitive so | -29
k<w infinitive their | -22
k<w infinitive them | -56
k<w infinitive there | -25
k<w infinitive things | -29
k<w infinitive through | -22
k<w infinitive thursday | -35
k<w infinitive to | -114
k<w infinitive u | -35
k<w infinitive up | -34
k<w infinitive what | -30
k<w infinitive when | 37
k<w infinitive where | 23
k<w infinitive whether | -31
k<w infinitive who | 22
k<w infinitive your | -67
k<w mark again | 41
k<w mark all | -22
k<w mark and | -164
k<w mark are | -38
k<w mark as | -71
k<w mark back | -36
k<w mark because | -59
k<w mark beginning | -30
k<w mark both | -29
k<w mark but | -77
k<w mark by | -27
k<w mark can | -41
k<w mark delroy | -27
k<w mark depends | -23
k<w mark did | -40
k<w mark do | -24
k<w mark even | -30
k<w mark every | -20
k<w mark for | -90
k<w mark forgive | -22
k<w mark have | -34
k<w mark he | -21
k<w mark he'll | -24
k<w mark honestly | -29
k<w mark how | -36
k<w mark i'd | -21
k<w mark i'm | -22
k<w mark if | -58
k<w mark il | -31
k<w mark ill | -27
k<w mark is | -48
k<w mark just | -27
k<w mark last | 34
k<w mark let's | -28
k<w mark look | -21
k<w mark maybe | -28
k<w mark me | -26
k<w mark never | -28
k<w mark next | 20
k<w mark not | -66
k<w mark nothing | -27
k<w mark october | -38
k<w mark only | 25
k<w mark or | -67
k<w mark otherwise | -33
k<w mark perhaps | -27
k<w mark please | -48
k<w mark read | 53
k<w mark ring | -32
k<w mark see | -22
k<w mark she'll | -30
k<w mark since | -43
k<w mark some | -26
k<w mark sorry | -95
k<w mark starting | -21
k<w mark sunday | 49
k<w mark tell | -23
k<w mark thank | -27
k<w mark that | -37
k<w mark that's | -41
k<w mark thats | -24
k<w mark then | -20
k<w mark there's | -23
k<w mark this | 27
k<w mark though | -27
k<w mark thursday | 27
k<w mark tuesday | 28
k<w mark twice | -24
k<w mark u | -35
k<w mark under | -36
k<w mark ur | -35
k<w mark we'll | -28
k<w mark where | -32
k<w mark which | -81
k<w mark whichever | -30
k<w mark who | -37
k<w mark will | -37
k<w mark with | -73
k<w mark you're | 38
k<w mark your | 22
k<w mark yours | -23
k<w name #number | 22
k<w name are | 54
k<w name asked | -25
k<w name assembly | -28
k<w name at | -30
k<w name backpack | -40
k<w name been | -22
k<w name by | -36
k<w name for | -28
k<w name had | -21
k<w name has | -44
k<w name have | -36
k<w name i | 128
k<w name in | -25
k<w name inhaler | -27
k<w name it | 40
k<w name needs | -25
k<w name or | -44
k<w name road | -32
k<w name that | -27
k<w name the | 55
k<w name to | -26
k<w name until | -27
k<w name wants | -23
k<w name with | -34
k<w name would | -31
k<w not #number | -23
k<w not a | -63
k<w not and | 120
k<w not any | -22
k<w not asking | -21
k<w not be | -23
k<w not been | -21
k<w not before | -22
k<w not even | -26
k<w not for | -33
k<w not give | -27
k<w not me | -20
k<w not my | -25
k<w not need | -26
k<w not on | -25
k<w not once | -27
k<w not see | -23
k<w not send | -28
k<w not so | -31
k<w not that | -24
k<w not the | -25
k<w not you | -38
k<w noun #money | -28
k<w noun #name | 43
k<w noun #number | 34
k<w noun #time | -28
k<w noun a | 30
k<w noun account | -34
k<w noun again | -77
k<w noun alienation | -29
k<w noun all | -21
k<w noun alone | -38
k<w noun along | -35
k<w noun already | 35
k<w noun also | -30
k<w noun an | -22
k<w noun app | -41
k<w noun around | -28
k<w noun as | -23
k<w noun ask | 75
k<w noun attached | -30
k<w noun away | -36
k<w noun badge | -41
k<w noun before | -154
k<w noun behind | -20
k<w noun being | -41
k<w noun best | 64
k<w noun between | -22
k<w noun bill | -37
k<w noun bless | -24
k<w noun board | -35
k<w noun book | -20
k<w noun books | -33
k<w noun boots | -21
k<w noun bring | 80
k<w noun but | 27
k<w noun by | -26
k<w noun calendar | -31
k<w noun called | -23
k<w noun calls | -29
k<w noun came | -28
k<w noun camp | -29
k<w noun can | 33
k<w noun car | -28
k<w noun case | -34
k<w noun centre | -28
k<w noun certificate | -30
k<w noun changed | -32
k<w noun charger | 71
k<w noun cheers | 98
k<w noun children | 45
k<w noun class | -36
k<w noun clinic | -34
k<w noun club | -43
k<w noun coach | 46
k<w noun coat | -33
k<w noun cos | -37
k<w noun costume | -42
k<w noun counter | -32
k<w noun course | 29
k<w noun court | -30
k<w noun covers | -40
k<w noun dates | 41
k<w noun day | -37
k<w noun did | 45
k<w noun do | 51
k<w noun doesn't | -27
k<w noun doing | -38
k<w noun done | -31
k<w noun dont | 35
k<w noun door | -20
k<w noun dress | -35
k<w noun due | -39
k<w noun each | -41
k<w noun en | -30
k<w noun every | -27
k<w noun exam | -31
k<w noun fee | -37
k<w noun files | -38
k<w noun first | -31
k<w noun folder | -32
k<w noun form | -33
k<w noun friday | -33
k<w noun gate | -25
k<w noun get | 53
k<w noun god | 42
k<w noun goes | -34
k<w noun going | 28
k<w noun gone | -31
k<w noun good | 118
k<w noun got | -30
k<w noun has | -55
k<w noun hasn't | -28
k<w noun he | 70
k<w noun her | 37
k<w noun holds | -34
k<w noun holiday | -30
k<w noun home | -33
k<w noun house | -25
k<w noun how | 74
k<w noun i | 48
k<w noun i'd | 113
k<w noun i'll | 146
k<w noun i'm | 109
k<w noun i've | 74
k<w noun if | 73
k<w noun ill | 72
k<w noun im | 97
k<w noun into | -22
k<w noun is | -20
k<w noun it | 53
k<w noun it's | 246
k<w noun its | 33
k<w noun keep | 74
k<w noun keeps | -36
k<w noun kindly | 93
k<w noun kit | -24
k<w noun knows | -26
k<w noun lady | -33
k<w noun late | -39
k<w noun leave | 44
k<w noun let | 89
k<w noun like | -104
k<w noun list | -25
k<w noun lol | -32
k<w noun looks | -39
k<w noun love | 51
k<w noun man | -31
k<w noun maybe | 107
k<w noun me | 34
k<w noun meeting | -35
k<w noun might | 30
k<w noun more | -35
k<w noun moved | -27
k<w noun mubarak | -20
k<w noun my | 62
k<w noun name | -28
k<w noun no | 50
k<w noun nobody | 32
k<w noun noticed | -28
k<w noun now | -22
k<w noun of | -170
k<w noun off | -43
k<w noun office | -21
k<w noun old | -29
k<w noun on | -68
k<w noun only | -27
k<w noun order | -25
k<w noun over | -40
k<w noun pads | -30
k<w noun page | -35
k<w noun pants | -41
k<w noun papers | -39
k<w noun park | -24
k<w noun party | -37
k<w noun pass | -31
k<w noun passport | -45
k<w noun phone | -28
k<w noun photos | -27
k<w noun place | -31
k<w noun plan | -27
k<w noun please | 74
k<w noun put | 36
k<w noun regards | 123
k<w noun ring | 46
k<w noun room | -21
k<w noun round | -33
k<w noun run | -32
k<w noun running | -37
k<w noun runs | -28
k<w noun sat | -34
k<w noun saturday | 34
k<w noun says | -81
k<w noun seat | -23
k<w noun see | 63
k<w noun send | 50
k<w noun sent | -36
k<w noun shall | 25
k<w noun she | 25
k<w noun she's | 92
k<w noun sheet | -38
k<w noun shop | -21
k<w noun sign | 32
k<w noun sinéad | 89
k<w noun slip | -30
k<w noun some | -43
k<w noun sorry | 130
k<w noun stand | -30
k<w noun starting | -32
k<w noun starts | -32
k<w noun station | -28
k<w noun store | -34
k<w noun suit | -30
k<w noun suits | -32
k<w noun table | -35
k<w noun take | 80
k<w noun takes | -36
k<w noun talk | 61
k<w noun teeth | -33
k<w noun tell | 62
k<w noun test | -20
k<w noun than | -28
k<w noun thanks | 55
k<w noun that | -37
k<w noun that's | 143
k<w noun the | 74
k<w noun then | 20
k<w noun there | -50
k<w noun there's | 38
k<w noun these | -34
k<w noun thing | -20
k<w noun things | -28
k<w noun thinks | -23
k<w noun tho | -34
k<w noun through | -22
k<w noun thursday | 50
k<w noun ticket | -31
k<w noun til | -38
k<w noun till | -46
k<w noun tmrw | -36
k<w noun too | -42
k<w noun took | -27
k<w noun trip | -27
k<w noun until | -105
k<w noun up | -26
k<w noun ur | -20
k<w noun used | -22
k<w noun w | -28
k<w noun wants | -39
k<w noun warned | -38
k<w noun was | -32
k<w noun wasn't | -31
k<w noun we | 43
k<w noun wedding | -23
k<w noun weekend | -30
k<w noun went | -27
k<w noun what | 30
k<w noun when | -39
k<w noun which | 57
k<w noun while | -24
k<w noun who | -37
k<w noun who'd | -46
k<w noun who's | 95
k<w noun whose | -45
k<w noun with | -21
k<w noun within | -44
k<w noun without | -80
k<w noun won't | -29
k<w noun works | -37
k<w noun wrote | -23
k<w noun yes | 59
k<w noun you'd | 48
k<w noun you're | 47
k<w noun you've | 102
k<w noun yours | 149
k<w noun yourself | -23
k<w other can | 75
k<w other for | -20
k<w other i | -26
k<w other in | -32
k<w other is | -27
k<w other monday | -24
k<w other time | -20
k<w other usual | -20
k<w other well | -36
k<w participle #number | -81
k<w participle after | -21
k<w participle again | -31
k<w participle around | -20
k<w participle as | -20
k<w participle at | -44
k<w participle because | -35
k<w participle by | -34
k<w participle do | 57
k<w participle every | -32
k<w participle first | 21
k<w participle for | -141
k<w participle he | 47
k<w participle him | -48
k<w participle his | -20
k<w participle i | 49
k<w participle i'd | 31
k<w participle i'll | -44
k<w participle i'm | 73
k<w participle if | 38
k<w participle in | -98
k<w participle me | -72
k<w participle my | -51
k<w participle on | -115
k<w participle out | -35
k<w participle she | 115
k<w participle since | -28
k<w participle so | -37
k<w participle there | -22
k<w participle things | -24
k<w participle to | -75
k<w participle up | -25
k<w participle us | -27
k<w prep #money | -35
k<w prep #number | -32
k<w prep after | -31
k<w prep all | -73
k<w prep an | -66
k<w prep another | -23
k<w prep anyone | -23
k<w prep april | -32
k<w prep ask | 41
k<w prep be | -65
k<w prep because | 36
k<w prep bed | -38
k<w prep before | -24
k<w prep being | -33
k<w prep bits | -22
k<w prep boxing | -26
k<w prep buy | -36
k<w prep by | -35
k<w prep cent | -32
k<w prep church | -22
k<w prep consider | -29
k<w prep december | -20
k<w prep do | -23
k<w prep either | -25
k<w prep ever | -33
k<w prep everyone | -30
k<w prep exchange | -26
k<w prep existing | -24
k<w prep february | -22
k<w prep find | -21
k<w prep first | -35
k<w prep friday | -77
k<w prep from | -43
k<w prep front | -29
k<w prep going | -34
k<w prep good | -35
k<w prep half-term | 37
k<w prep him | -31
k<w prep his | -170
k<w prep i | 64
k<w prep i'm | 50
k<w prep if | 69
k<w prep im | -45
k<w prep is | 32
k<w prep it | -68
k<w prep kind | -30
k<w prep last | -40
k<w prep learn | -21
k<w prep leave | 35
k<w prep like | -20
k<w prep march | -28
k<w prep maths | -22
k<w prep me | -141
k<w prep mine | -31
k<w prep monday | -46
k<w prep n | -23
k<w prep new | -23
k<w prep no | -34
k<w prep now | -45
k<w prep october | -20
k<w prep of | -45
k<w prep on | -133
k<w prep other | -28
k<w prep our | -57
k<w prep own | -21
k<w prep page | -21
k<w prep ramadan | -32
k<w prep reach | -30
k<w prep reception | -20
k<w prep saturday | -62
k<w prep say | -38
k<w prep school | -48
k<w prep see | -37
k<w prep she | 42
k<w prep somebody | -29
k<w prep st | -28
k<w prep sunday | -91
k<w prep supper | -33
k<w prep tea | -21
k<w prep tears | -26
k<w prep thanksgiving | -23
k<w prep that | -22
k<w prep the | -74
k<w prep their | -27
k<w prep them | -32
k<w prep think | -31
k<w prep this | -140
k<w prep those | -20
k<w prep thursday | -78
k<w prep thursdays | -23
k<w prep till | -27
k<w prep to | -105
k<w prep today | -35
k<w prep tomorrow | -24
k<w prep tuesday | -45
k<w prep u | -35
k<w prep under | -31
k<w prep ur | -41
k<w prep us | -61
k<w prep video | -24
k<w prep visit | -21
k<w prep wednesday | -46
k<w prep weekends | -27
k<w prep what | -22
k<w prep when | -32
k<w prep who | 32
k<w prep whoever | -24
k<w prep with | -81
k<w prep work | -45
k<w prep write | -21
k<w prep writing | -23
k<w prep your | -48
k<w prep yours | -25
k<w sub #number | -32
k<w sub an | -21
k<w sub any | 29
k<w sub anyone | -26
k<w sub boy | -25
k<w sub he | -88
k<w sub her | 24
k<w sub i've | -27
k<w sub it | -79
k<w sub it's | -49
k<w sub my | -40
k<w sub neither | -25
k<w sub she's | -27
k<w sub that | -30
k<w sub the | -84
k<w sub there's | -25
k<w sub u | 20
k<w sub we | -40
k<w sub you | -208
k<w sub you'd | -47
k<w sub you'll | -30
k<w sub you've | -33
k<w time #name | 53
k<w time about | 21
k<w time also | 69
k<w time april | -30
k<w time are | -31
k<w time at | -78
k<w time august | -48
k<w time because | -22
k<w time both | -42
k<w time days | -37
k<w time december | -31
k<w time did | 21
k<w time does | 23
k<w time don't | 98
k<w time down | -20
k<w time each | -29
k<w time either | 38
k<w time eve | -34
k<w time every | 90
k<w time february | -24
k<w time from | -129
k<w time goes | -23
k<w time has | -22
k<w time have | 54
k<w time he | 67
k<w time he's | 103
k<w time her | 106
k<w time hours | -35
k<w time i | 52
k<w time i'd | 125
k<w time i'm | -30
k<w time i've | 158
k<w time instead | -53
k<w time it | 109
k<w time it's | 71
k<w time its | -36
k<w time january | -28
k<w time kids | 50
k<w time last | 62
k<w time left | -27
k<w time let | 113
k<w time like | -31
k<w time may | -23
k<w time mg | -35
k<w time might | -57
k<w time min | -29
k<w time mins | -21
k<w time minutes | -70
k<w time missed | -29
k<w time ml | -25
k<w time mondays | 23
k<w time month | -40
k<w time more | -37
k<w time morning | -23
k<w time next | -42
k<w time night | -27
k<w time no | 64
k<w time not | 36
k<w time november | -28
k<w time october | -24
k<w time of | -65
k<w time out | -35
k<w time over | -29
k<w time p | -33
k<w time pairs | -30
k<w time past | -42
k<w time payments | -30
k<w time per | -31
k<w time please | 51
k<w time pls | -34
k<w time pounds | -36
k<w time puffs | -31
k<w time sat | -29
k<w time saturday | -32
k<w time school | -20
k<w time september | -29
k<w time sharp | -40
k<w time she | 30
k<w time she's | 143
k<w time since | 48
k<w time small | -40
k<w time suits | -26
k<w time the | 55
k<w time then | -43
k<w time there | -41
k<w time thing | -21
k<w time through | -22
k<w time times | -39
k<w time to | -122
k<w time tonight | -21
k<w time u | 54
k<w time unless | -21
k<w time w | -35
k<w time we | -24
k<w time week | -63
k<w time weeks | -65
k<w time what | 42
k<w time whether | -40
k<w time which | -22
k<w time who | -35
k<w time whole | -28
k<w time will | 55
k<w time without | -24
k<w time word | -35
k<w time would | -72
k<w time years | -62
k<w time you | 73
k<w time you'd | 38
k<w time you're | 34
k<w time your | 91
k<w time yours | -31
k<w time yr | -37
k<w verb a | -51
k<w verb at | -59
k<w verb back | -22
k<w verb had | -35
k<w verb in | -65
k<w verb it | -29
k<w verb late | -25
k<w verb me | -32
k<w verb on | -38
k<w verb so | -36
k<w verb that | -25
k<w verb the | -79
k<w verb through | -25
k<w verb to | -22
k<w verb worth | -30
k<w who #name | 66
k<w who #time | 26
k<w who actually | 29
k<w who after | 28
k<w who again | -21
k<w who all | -63
k<w who always | -21
k<w who am | -34
k<w who an | 22
k<w who anything | -23
k<w who as | 23
k<w who asked | -32
k<w who back | -47
k<w who because | -30
k<w who before | -81
k<w who being | -27
k<w who believe | -20
k<w who breathe | -31
k<w who bring | -34
k<w who bringing | -22
k<w who brought | -25
k<w who but | -36
k<w who by | -98
k<w who call | -20
k<w who came | -30
k<w who can't | -58
k<w who check | -25
k<w who coach | -38
k<w who collect | 36
k<w who come | -44
k<w who comes | -20
k<w who costs | -23
k<w who dare | -23
k<w who depends | -25
k<w who driving | -38
k<w who either | -44
k<w who else | -32
k<w who enjoy | -24
k<w who evening | -22
k<w who ever | -40
k<w who exists | -34
k<w who family | -25
k<w who feel | -21
k<w who feels | -32
k<w who for | -33
k<w who getting | -34
k<w who gives | -27
k<w who going | -27
k<w who got | -38
k<w who had | -83
k<w who hang | -22
k<w who having | -28
k<w who helps | -29
k<w who her | 25
k<w who herself | -29
k<w who his | 127
k<w who home | -40
k<w who house | -22
k<w who i'll | 102
k<w who i'm | 150
k<w who i've | 127
k<w who into | -24
k<w who isn't | -39
k<w who it | 71
k<w who it's | 187
k<w who kind | 42
k<w who kindly | -23
k<w who knew | -28
k<w who know | -101
k<w who last | 20
k<w who left | -31
k<w who like | -40
k<w who look | -20
k<w who looked | -22
k<w who love | 33
k<w who man | -26
k<w who me | -23
k<w who mind | -24
k<w who miss | -29
k<w who more | -20
k<w who my | -24
k<w who myself | -38
k<w who n | -26
k<w who need | -79
k<w who needs | -45
k<w who never | -57
k<w who no | 71
k<w who now | -21
k<w who ok | -23
k<w who on | -35
k<w who order | -31
k<w who out | -49
k<w who paying | -38
k<w who people | -33
k<w who please | 23
k<w who prefer | -26
k<w who put | -48
k<w who remember | -22
k<w who right | -30
k<w who ring | -28
k<w who round | -35
k<w who said | -48
k<w who same | 34
k<w who saturday | 28
k<w who says | -22
k<w who she | 42
k<w who shouldn't | -20
k<w who show | -24
k<w who simply | -21
k<w who since | -23
k<w who skipped | -23
k<w who sleep | -21
k<w who sold | -24
k<w who sorry | 153
k<w who stand | -24
k<w who stays | -25
k<w who still | -56
k<w who stop | 66
k<w who straight | -36
k<w who suits | -29
k<w who sunday | -25
k<w who taking | -26
k<w who thank | 91
k<w who thanks | 90
k<w who the | 26
k<w who there | -26
k<w who think | -23
k<w who thursday | -33
k<w who till | -20
k<w who to | -142
k<w who today | -36
k<w who together | -33
k<w who told | -39
k<w who tonight | -28
k<w who took | -29
k<w who true | -34
k<w who twice | -30
k<w who until | -26
k<w who up | -35
k<w who want | -60
k<w who was | -147
k<w who way | -30
k<w who well | -40
k<w who were | -114
k<w who what | 33
k<w who where | -33
k<w who who | -23
k<w who why | -33
k<w who will | -129
k<w who wish | -24
k<w who with | -21
k<w who without | -23
k<w who won't | -31
k<w who wont | -21
k<w who worked | -23
k<w who works | -30
k<w who you've | 45
k<w who your | -48
k<w who yourself | -32
k<w whose a | 31
k<w whose and | 38
k<w whose bag | -37
k<w whose can | -51
k<w whose cousins | -22
k<w whose diary | -23
k<w whose eyes | -20
k<w whose first | -25
k<w whose good | -21
k<w whose hair | -27
k<w whose honeymoon | -22
k<w whose i | -48
k<w whose i've | 37
k<w whose is | -24
k<w whose knees | -29
k<w whose name | -38
k<w whose own | -44
k<w whose pocket | -22
k<w whose questions | -25
k<w whose reading | -40
k<w whose shoes | -30
k<w whose sincerely | -49
k<w whose tea | -22
k<w whose things | -21
k<w whose third | -24
k<w whose this | -33
k<w whose thursday | -27
k<w whose truly | -38
k<w whose weekends | -20
k<w whose you | 82
k> infinitive | -28
k>> adj adj | -53
k>> adj and | -137
k>> adj det | -88
k>> adj who | -34
k>> adj whose | -27
k>> adv $ | -96
k>> adv adj | -23
k>> adv and | -24
k>> adv infinitive | -33
k>> adv name | 25
k>> adv participle | -24
k>> adv prep | -76
k>> and asks | 97
k>> and mark | -30
k>> and not | -113
k>> and other | 55
k>> and participle | -40
k>> and time | -28
k>> asks adv | 77
k>> asks noun | 22
k>> asks time | -42
k>> det $ | -28
k>> det and | -20
k>> det asks | -25
k>> det name | -75
k>> det prep | -39
k>> finite $ | 29
k>> finite mark | -20
k>> finite name | 29
k>> finite prep | -28
k>> infinitive adj | -83
k>> infinitive adv | -60
k>> infinitive and | -48
k>> infinitive det | -61
k>> infinitive name | -71
k>> infinitive not | -33
k>> infinitive noun | -145
k>> infinitive other | -26
k>> infinitive participle | -33
k>> infinitive prep | -41
k>> infinitive sub | -105
k>> infinitive time | -113
k>> name $ | 57
k>> name adv | -23
k>> name and | -24
k>> name asks | -23
k>> name det | -22
k>> name finite | 22
k>> name mark | -132
k>> name participle | 67
k>> name prep | -40
k>> name sub | -20
k>> name verb | 25
k>> name who | -89
k>> name whose | -32
k>> not $ | -20
k>> not adv | -36
k>> not asks | -20
k>> not infinitive | -22
k>> not mark | -33
k>> not noun | -35
k>> not participle | -65
k>> not whose | -25
k>> noun $ | 44
k>> noun adv | -47
k>> noun and | -65
k>> noun det | -20
k>> noun emoji | -24
k>> noun mark | -30
k>> noun name | -26
k>> noun other | -146
k>> noun prep | -20
k>> noun sub | -35
k>> noun verb | 25
k>> other adj | -61
k>> other adv | -78
k>> other det | 29
k>> other mark | 44
k>> other participle | -29
k>> other sub | -21
k>> participle $ | -47
k>> participle adj | -68
k>> participle adv | -62
k>> participle and | -71
k>> participle det | 21
k>> participle name | -34
k>> participle not | -29
k>> participle other | -20
k>> participle prep | -77
k>> participle time | -91
k>> participle who | -45
k>> prep $ | -89
k>> prep and | -112
k>> prep asks | -125
k>> prep finite | -234
k>> prep name | -82
k>> prep not | -36
k>> prep noun | -31
k>> prep other | -56
k>> prep participle | -192
k>> prep prep | -68
k>> prep verb | -156
k>> prep who | -72
k>> sub participle | 22
k>> sub sub | 29
k>> sub time | -26
k>> sub whose | -125
k>> time $ | -23
k>> time and | -65
k>> time asks | -57
k>> time infinitive | -37
k>> time name | -20
k>> time not | -20
k>> time other | -95
k>> time participle | -26
k>> time sub | -121
k>> time verb | -44
k>> time who | -24
k>> time whose | -65
k>> verb adv | -36
k>> verb finite | -38
k>> verb participle | -56
k>> verb time | -35
k>> verb whose | -20
k>> who $ | -144
k>> who asks | -48
k>> who mark | -77
k>> who name | -97
k>> who not | 55
k>> who other | -70
k>> who sub | -159
k>> who who | -39
k>> who whose | -24
k>> whose adv | 50
k>> whose asks | -22
k>> whose finite | -38
k>> whose mark | 31
k>> whose other | -29
k>> whose participle | -28
k>> whose time | 20
k>> whose verb | -31
k>> whose who | -45
k>>> adj adj adj | -20
k>>> adj adj mark | -25
k>>> adj adj noun | -20
k>>> adj adv mark | 38
k>>> adj and adv | -20
k>>> adj and finite | -32
k>>> adj asks det | 48
k>>> adj asks finite | 43
k>>> adj det noun | -49
k>>> adj finite adj | -35
k>>> adj finite finite | -24
k>>> adj finite infinitive | -24
k>>> adj mark $ | 26
k>>> adj mark adj | 37
k>>> adj mark and | -127
k>>> adj mark mark | -25
k>>> adj mark name | 53
k>>> adj mark prep | -38
k>>> adj name and | -27
k>>> adj noun $ | -97
k>>> adj noun adv | -38
k>>> adj noun and | -113
k>>> adj noun not | -20
k>>> adj noun noun | -35
k>>> adj noun sub | -50
k>>> adj noun time | -54
k>>> adj noun who | 26
k>>> adj other noun | -30
k>>> adj other who | -26
k>>> adj prep adv | -22
k>>> adj prep det | -29
k>>> adj prep participle | 27
k>>> adj prep sub | 25
k>>> adj prep time | -108
k>>> adj prep who | -39
k>>> adj prep whose | -96
k>>> adj sub det | 28
k>>> adj time $ | 27
k>>> adj time prep | 24
k>>> adj who adj | 36
k>>> adj who adv | -20
k>>> adj who finite | -32
k>>> adj who mark | -26
k>>> adv $ $ | -96
k>>> adv adj $ | -24
k>>> adv adj finite | 23
k>>> adv adj noun | -79
k>>> adv adj prep | -55
k>>> adv adj sub | -25
k>>> adv adv mark | -31
k>>> adv adv prep | -23
k>>> adv adv verb | -23
k>>> adv and det | -24
k>>> adv and finite | -28
k>>> adv asks who | -24
k>>> adv det adv | -26
k>>> adv det time | -21
k>>> adv finite adj | -27
k>>> adv finite det | -36
k>>> adv finite infinitive | 28
k>>> adv finite mark | -42
k>>> adv finite name | 22
k>>> adv finite participle | 20
k>>> adv finite verb | 32
k>>> adv finite who | 27
k>>> adv infinitive det | 20
k>>> adv infinitive prep | -29
k>>> adv mark $ | -28
k>>> adv mark adj | -32
k>>> adv mark and | -86
k>>> adv mark det | 39
k>>> adv mark mark | -42
k>>> adv mark name | 83
k>>> adv mark time | -23
k>>> adv name $ | -26
k>>> adv name finite | 66
k>>> adv not finite | -27
k>>> adv noun mark | -39
k>>> adv noun noun | -42
k>>> adv noun sub | -37
k>>> adv noun who | -22
k>>> adv participle det | -28
k>>> adv participle finite | -23
k>>> adv participle prep | -39
k>>> adv participle who | -29
k>>> adv prep adj | -35
k>>> adv prep name | -29
k>>> adv prep who | -60
k>>> adv prep whose | -39
k>>> adv sub det | -28
k>>> adv time mark | 28
k>>> adv time prep | -35
k>>> adv time time | 40
k>>> adv verb participle | -29
k>>> adv verb prep | -35
k>>> adv who adj | 22
k>>> adv who finite | 24
k>>> adv who prep | 31
k>>> adv whose adj | -32
k>>> and adj finite | -28
k>>> and adj sub | 45
k>>> and adv adj | -40
k>>> and adv det | -30
k>>> and adv who | -28
k>>> and asks $ | -40
k>>> and asks det | 23
k>>> and asks finite | 49
k>>> and asks noun | 159
k>>> and det adj | -22
k>>> and det det | -33
k>>> and det mark | 64
k>>> and det noun | -33
k>>> and det other | 23
k>>> and det prep | -29
k>>> and det sub | -40
k>>> and finite adv | -57
k>>> and finite and | -21
k>>> and finite finite | -20
k>>> and finite mark | -26
k>>> and finite name | 52
k>>> and finite participle | -65
k>>> and finite prep | -42
k>>> and finite sub | -25
k>>> and finite verb | -88
k>>> and finite who | 113
k>>> and mark finite | -20
k>>> and name finite | -24
k>>> and name name | -21
k>>> and name prep | 21
k>>> and not det | -27
k>>> and not finite | -27
k>>> and not prep | -27
k>>> and not who | -29
k>>> and noun name | 29
k>>> and noun noun | -24
k>>> and noun prep | -36
k>>> and noun verb | -40
k>>> and other mark | 64
k>>> and prep adv | -22
k>>> and prep asks | 63
k>>> and prep infinitive | -31
k>>> and prep noun | -22
k>>> and prep verb | -31
k>>> and prep who | -28
k>>> and sub det | -30
k>>> and sub whose | -28
k>>> and time adj | -27
k>>> and time noun | -31
k>>> and time prep | -98
k>>> and who adv | 30
k>>> and who not | -36
k>>> and who noun | 40
k>>> and who time | -24
k>>> and who who | -32
k>>> and whose adj | -39
k>>> and whose finite | -30
k>>> asks adj noun | -36
k>>> asks adj prep | -40
k>>> asks adv finite | 49
k>>> asks det finite | 81
k>>> asks finite adj | -41
k>>> asks finite det | 79
k>>> asks finite infinitive | -34
k>>> asks finite noun | 52
k>>> asks finite participle | -57
k>>> asks finite prep | -26
k>>> asks finite verb | -23
k>>> asks finite who | 152
k>>> asks prep infinitive | -27
k>>> asks who finite | -22
k>>> asks who noun | -37
k>>> det $ $ | -28
k>>> det adj mark | -62
k>>> det adj name | -23
k>>> det adj other | -30
k>>> det adj prep | -77
k>>> det adj who | -28
k>>> det adv adj | -23
k>>> det adv finite | 27
k>>> det adv prep | -37
k>>> det adv time | -23
k>>> det det adj | -21
k>>> det det prep | -32
k>>> det finite det | -24
k>>> det finite prep | 38
k>>> det finite who | -21
k>>> det mark name | -33
k>>> det mark noun | -29
k>>> det name finite | -24
k>>> det name mark | -23
k>>> det name name | -24
k>>> det noun $ | -129
k>>> det noun adv | -28
k>>> det noun and | -56
k>>> det noun asks | -106
k>>> det noun det | -63
k>>> det noun finite | 67
k>>> det noun mark | -53
k>>> det noun name | -54
k>>> det noun sub | -98
k>>> det noun time | -25
k>>> det noun who | -30
k>>> det noun whose | -82
k>>> det other and | 25
k>>> det other noun | 21
k>>> det participle prep | -20
k>>> det prep det | -37
k>>> det prep noun | -20
k>>> det prep time | -23
k>>> det time $ | -23
k>>> det time and | -84
k>>> det time det | -25
k>>> det time sub | -22
k>>> det time who | -66
k>>> det who mark | -29
k>>> det whose noun | -22
k>>> finite $ $ | 29
k>>> finite adj $ | 25
k>>> finite adj mark | 20
k>>> finite adj sub | 26
k>>> finite adv $ | -28
k>>> finite adv and | 40
k>>> finite adv asks | -30
k>>> finite adv not | -21
k>>> finite adv time | -23
k>>> finite adv verb | -28
k>>> finite adv whose | -24
k>>> finite and adv | -21
k>>> finite and finite | 22
k>>> finite and participle | 49
k>>> finite and sub | -29
k>>> finite and who | -57
k>>> finite and whose | -25
k>>> finite asks finite | -24
k>>> finite asks noun | -20
k>>> finite asks whose | -23
k>>> finite det adj | 24
k>>> finite det det | -37
k>>> finite det mark | -27
k>>> finite det time | -34
k>>> finite det who | -26
k>>> finite det whose | -33
k>>> finite finite adj | -39
k>>> finite finite and | -22
k>>> finite finite asks | -31
k>>> finite finite mark | -25
k>>> finite finite noun | 22
k>>> finite finite time | 46
k>>> finite finite verb | -31
k>>> finite infinitive adj | -21
k>>> finite infinitive finite | -21
k>>> finite infinitive mark | -80
k>>> finite infinitive noun | -29
k>>> finite infinitive other | -30
k>>> finite infinitive participle | -20
k>>> finite mark and | -153
k>>> finite mark asks | -23
k>>> finite mark det | -45
k>>> finite mark name | 51
k>>> finite mark noun | 25
k>>> finite mark prep | -29
k>>> finite mark sub | -23
k>>> finite mark who | -105
k>>> finite name and | 39
k>>> finite name finite | 27
k>>> finite name name | 32
k>>> finite name prep | 20
k>>> finite not infinitive | -22
k>>> finite not noun | -28
k>>> finite not participle | 90
k>>> finite not time | -33
k>>> finite not who | -27
k>>> finite noun asks | -30
k>>> finite noun name | -24
k>>> finite noun noun | -22
k>>> finite noun participle | 55
k>>> finite noun sub | -23
k>>> finite noun time | -20
k>>> finite other prep | 26
k>>> finite other time | -24
k>>> finite participle and | 35
k>>> finite participle asks | -21
k>>> finite participle other | -21
k>>> finite participle time | 38
k>>> finite participle whose | 20
k>>> finite prep adj | -27
k>>> finite prep det | -20
k>>> finite prep finite | -25
k>>> finite prep name | -46
k>>> finite prep noun | -46
k>>> finite prep participle | 32
k>>> finite prep time | -36
k>>> finite sub det | -73
k>>> finite sub finite | -40
k>>> finite sub name | 27
k>>> finite sub whose | 22
k>>> finite time det | -45
k>>> finite time not | 38
k>>> finite verb adj | 26
k>>> finite verb finite | -25
k>>> finite verb noun | 28
k>>> finite verb time | 21
k>>> finite verb who | -37
k>>> finite who adj | 26
k>>> finite who adv | 67
k>>> finite who finite | -33
k>>> finite who infinitive | 123
k>>> finite who name | -21
k>>> finite who not | 20
k>>> finite who noun | -21
k>>> finite who participle | 66
k>>> finite who sub | -22
k>>> finite who time | 47
k>>> finite who verb | 31
k>>> finite whose and | -20
k>>> finite whose det | 21
k>>> finite whose mark | -36
k>>> finite whose time | 27
k>>> finite whose who | -23
k>>> infinitive adj mark | -26
k>>> infinitive adv finite | -38
k>>> infinitive adv mark | -29
k>>> infinitive and who | -25
k>>> infinitive asks who | -40
k>>> infinitive det adj | -71
k>>> infinitive det noun | -36
k>>> infinitive mark adv | -25
k>>> infinitive mark noun | -31
k>>> infinitive mark who | -34
k>>> infinitive name $ | -26
k>>> infinitive name and | -21
k>>> infinitive name noun | -23
k>>> infinitive noun and | -23
k>>> infinitive noun det | -30
k>>> infinitive noun prep | -45
k>>> infinitive participle who | -24
k>>> infinitive prep finite | -23
k>>> infinitive prep infinitive | -35
k>>> infinitive prep noun | -54
k>>> infinitive prep prep | -54
k>>> infinitive prep time | -51
k>>> infinitive prep who | -90
k>>> infinitive prep whose | -34
k>>> infinitive sub det | -22
k>>> infinitive sub who | -21
k>>> infinitive time mark | -22
k>>> infinitive time time | -22
k>>> infinitive who adj | -35
k>>> infinitive who adv | -28
k>>> infinitive who and | -27
k>>> infinitive who asks | 34
k>>> infinitive who det | -43
k>>> infinitive who finite | -157
k>>> infinitive who noun | -46
k>>> infinitive who prep | -24
k>>> infinitive who sub | -39
k>>> infinitive who who | -50
k>>> infinitive whose adj | -21
k>>> infinitive whose det | -29
k>>> infinitive whose noun | -160
k>>> infinitive whose who | 74
k>>> name $ $ | 57
k>>> name and time | -28
k>>> name asks finite | -24
k>>> name det noun | -32
k>>> name finite adj | -28
k>>> name finite det | 26
k>>> name finite finite | -29
k>>> name finite not | -35
k>>> name finite noun | 101
k>>> name finite sub | 59
k>>> name finite verb | -45
k>>> name finite who | -32
k>>> name finite whose | 57
k>>> name mark and | -24
k>>> name mark who | -24
k>>> name name $ | 50
k>>> name name finite | 24
k>>> name name who | -27
k>>> name noun and | -21
k>>> name noun finite | 29
k>>> name noun noun | 52
k>>> name noun who | -41
k>>> name participle noun | 58
k>>> name prep time | -51
k>>> name prep who | -24
k>>> name time mark | -38
k>>> name who finite | -62
k>>> name who noun | -22
k>>> not $ $ | -20
k>>> not adj noun | -25
k>>> not adj prep | -33
k>>> not and det | -26
k>>> not asks who | -22
k>>> not finite prep | -65
k>>> not finite sub | -20
k>>> not finite time | -20
k>>> not finite who | -57
k>>> not finite whose | -24
k>>> not mark and | -25
k>>> not mark finite | -23
k>>> not mark who | -27
k>>> not noun mark | -35
k>>> not noun prep | -24
k>>> not prep who | 31
k>>> not sub who | 31
k>>> not time mark | -36
k>>> not time prep | 23
k>>> not verb adj | 28
k>>> not verb participle | -28
k>>> not who participle | -26
k>>> not who prep | 20
k>>> noun $ $ | 44
k>>> noun adj $ | 21
k>>> noun adj adv | -30
k>>> noun adj and | 25
k>>> noun adj asks | -26
k>>> noun adj prep | -78
k>>> noun adj time | -37
k>>> noun adv adj | -20
k>>> noun adv and | -21
k>>> noun adv finite | -20
k>>> noun adv prep | -42
k>>> noun adv sub | -24
k>>> noun adv time | -43
k>>> noun adv who | -57
k>>> noun adv whose | 24
k>>> noun and adv | -36
k>>> noun and det | -155
k>>> noun and finite | -174
k>>> noun and mark | -29
k>>> noun and name | -22
k>>> noun and other | -27
k>>> noun and time | -60
k>>> noun and who | -149
k>>> noun and whose | -56
k>>> noun asks adj | -26
k>>> noun asks finite | -107
k>>> noun asks whose | -43
k>>> noun det adv | -28
k>>> noun det finite | -33
k>>> noun det noun | -24
k>>> noun det other | -28
k>>> noun det prep | -20
k>>> noun emoji $ | -24
k>>> noun finite adv | -21
k>>> noun finite infinitive | -73
k>>> noun finite not | 21
k>>> noun finite other | -37
k>>> noun finite participle | -51
k>>> noun finite verb | -25
k>>> noun finite who | -63
k>>> noun mark $ | -62
k>>> noun mark and | -163
k>>> noun mark asks | -39
k>>> noun mark det | -204
k>>> noun mark finite | -38
k>>> noun mark mark | -41
k>>> noun mark name | 27
k>>> noun mark not | -37
k>>> noun mark noun | 22
k>>> noun mark prep | -204
k>>> noun mark time | -136
k>>> noun mark who | -46
k>>> noun name $ | -166
k>>> noun name name | -21
k>>> noun name prep | -29
k>>> noun name time | -24
k>>> noun name who | 31
k>>> noun not participle | -23
k>>> noun not time | -28
k>>> noun not whose | -38
k>>> noun noun adv | -69
k>>> noun noun mark | -23
k>>> noun noun name | -39
k>>> noun noun other | -20
k>>> noun noun participle | -20
k>>> noun noun sub | -52
k>>> noun noun time | -78
k>>> noun noun who | -44
k>>> noun noun whose | -38
k>>> noun other not | -23
k>>> noun participle and | -28
k>>> noun participle finite | -32
k>>> noun participle prep | -105
k>>> noun prep adj | -83
k>>> noun prep adv | -46
k>>> noun prep and | -21
k>>> noun prep asks | -36
k>>> noun prep finite | -77
k>>> noun prep prep | -24
k>>> noun prep time | -30
k>>> noun prep verb | -24
k>>> noun prep who | -38
k>>> noun prep whose | -44
k>>> noun sub det | -151
k>>> noun sub finite | -67
k>>> noun time adv | 52
k>>> noun time det | -31
k>>> noun time name | -26
k>>> noun time other | -36
k>>> noun time sub | -23
k>>> noun time verb | -36
k>>> noun time who | -21
k>>> noun verb adj | -36
k>>> noun verb participle | 25
k>>> noun verb who | -39
k>>> noun who adv | -68
k>>> noun who and | -20
k>>> noun who det | 29
k>>> noun who finite | -96
k>>> noun who not | -24
k>>> noun who noun | -113
k>>> noun who participle | 26
k>>> noun who prep | 72
k>>> noun who time | -26
k>>> noun who who | 27
k>>> noun whose adv | -28
k>>> noun whose mark | -36
k>>> noun whose time | -23
k>>> other adj finite | -30
k>>> other adj noun | -32
k>>> other adv finite | -20
k>>> other and finite | -25
k>>> other finite and | -37
k>>> other finite det | -25
k>>> other finite participle | 23
k>>> other finite prep | -26
k>>> other finite who | -31
k>>> other mark adv | 25
k>>> other mark and | -27
k>>> other mark det | 37
k>>> other mark finite | 50
k>>> other mark time | 65
k>>> other noun and | -21
k>>> other noun noun | -23
k>>> other noun prep | -40
k>>> other noun sub | -28
k>>> other prep time | 38
k>>> other prep who | -26
k>>> other prep whose | -31
k>>> other sub who | -35
k>>> other time adv | -24
k>>> other time mark | -23
k>>> participle $ $ | -47
k>>> participle asks who | -23
k>>> participle finite participle | -32
k>>> participle finite verb | -27
k>>> participle mark adj | -27
k>>> participle mark adv | 22
k>>> participle mark and | -35
k>>> participle mark det | -39
k>>> participle mark finite | -22
k>>> participle mark noun | -24
k>>> participle mark sub | -35
k>>> participle mark whose | 34
k>>> participle name noun | -25
k>>> participle noun $ | -25
k>>> participle noun and | -20
k>>> participle noun finite | 25
k>>> participle noun prep | -75
k>>> participle noun whose | -39
k>>> participle prep adv | -23
k>>> participle prep det | -137
k>>> participle prep infinitive | -37
k>>> participle prep noun | -52
k>>> participle prep prep | -58
k>>> participle prep who | -116
k>>> participle prep whose | -54
k>>> participle sub finite | -25
k>>> participle sub who | -27
k>>> participle sub whose | -26
k>>> participle time finite | -22
k>>> participle time time | -24
k>>> participle who and | -23
k>>> participle who asks | -30
k>>> participle who det | -30
k>>> participle who finite | -126
k>>> participle who mark | -46
k>>> participle who name | -24
k>>> participle who noun | -32
k>>> participle who prep | -99
k>>> participle whose adj | -21
k>>> prep $ $ | -89
k>>> prep adj and | -33
k>>> prep adj finite | -29
k>>> prep adj mark | -22
k>>> prep adj prep | -57
k>>> prep adv $ | -23
k>>> prep adv det | -37
k>>> prep and adv | -20
k>>> prep and finite | -32
k>>> prep asks noun | -22
k>>> prep asks who | -62
k>>> prep det finite | -27
k>>> prep det name | -50
k>>> prep det prep | -88
k>>> prep finite det | -27
k>>> prep finite finite | -27
k>>> prep finite prep | -31
k>>> prep finite who | -45
k>>> prep finite whose | -26
k>>> prep infinitive adj | -20
k>>> prep infinitive and | -22
k>>> prep infinitive det | 21
k>>> prep infinitive noun | -82
k>>> prep infinitive prep | -224
k>>> prep infinitive sub | -44
k>>> prep infinitive who | -199
k>>> prep infinitive whose | -64
k>>> prep mark adj | -23
k>>> prep mark and | -81
k>>> prep mark det | -21
k>>> prep mark finite | -69
k>>> prep mark not | -31
k>>> prep mark participle | -27
k>>> prep mark prep | -25
k>>> prep mark sub | -35
k>>> prep mark time | 20
k>>> prep name finite | -49
k>>> prep name mark | -40
k>>> prep name name | -37
k>>> prep name noun | -64
k>>> prep name prep | -44
k>>> prep noun adj | -50
k>>> prep noun adv | -35
k>>> prep noun and | -120
k>>> prep noun det | -69
k>>> prep noun finite | -34
k>>> prep noun mark | 25
k>>> prep noun name | -63
k>>> prep noun not | -26
k>>> prep noun noun | -239
k>>> prep noun prep | -60
k>>> prep noun sub | -40
k>>> prep noun time | -112
k>>> prep noun who | -22
k>>> prep other adj | -27
k>>> prep other adv | -23
k>>> prep other and | -20
k>>> prep other mark | -28
k>>> prep other noun | -28
k>>> prep participle noun | -20
k>>> prep participle prep | -35
k>>> prep participle who | -24
k>>> prep prep adv | -25
k>>> prep prep det | -149
k>>> prep prep finite | -25
k>>> prep prep infinitive | -63
k>>> prep prep noun | -77
k>>> prep prep who | -79
k>>> prep prep whose | -67
k>>> prep sub det | -24
k>>> prep sub finite | -21
k>>> prep sub name | -22
k>>> prep sub noun | -32
k>>> prep time adj | -56
k>>> prep time adv | -61
k>>> prep time finite | -30
k>>> prep time name | -81
k>>> prep time other | -30
k>>> prep time prep | -79
k>>> prep time sub | -87
k>>> prep time whose | 22
k>>> prep verb det | -34
k>>> prep verb participle | -43
k>>> prep who $ | -68
k>>> prep who adj | -66
k>>> prep who and | -129
k>>> prep who asks | -20
k>>> prep who det | -57
k>>> prep who finite | -225
k>>> prep who mark | -175
k>>> prep who name | -30
k>>> prep who noun | -179
k>>> prep who prep | -23
k>>> prep who sub | -44
k>>> prep whose adj | -117
k>>> prep whose det | -29
k>>> prep whose finite | -35
k>>> prep whose name | -22
k>>> prep whose participle | -24
k>>> sub det adj | -38
k>>> sub det other | 26
k>>> sub det prep | -21
k>>> sub finite adv | 20
k>>> sub finite det | 22
k>>> sub finite finite | -24
k>>> sub finite noun | -30
k>>> sub finite who | 48
k>>> sub name $ | -20
k>>> sub sub finite | 58
k>>> sub who adj | -32
k>>> sub who mark | 54
k>>> sub whose noun | -94
k>>> time $ $ | -23
k>>> time adj finite | -27
k>>> time adj mark | -24
k>>> time adj name | -52
k>>> time adv and | -33
k>>> time adv det | -24
k>>> time and det | -47
k>>> time and finite | -92
k>>> time and who | -59
k>>> time det time | -40
k>>> time finite adv | -42
k>>> time finite mark | -33
k>>> time finite not | 28
k>>> time finite prep | -37
k>>> time finite who | -65
k>>> time infinitive prep | -22
k>>> time infinitive who | -23
k>>> time mark adj | -20
k>>> time mark and | -60
k>>> time mark det | 34
k>>> time mark finite | -44
k>>> time mark mark | -41
k>>> time mark participle | 39
k>>> time mark time | -30
k>>> time name $ | -62
k>>> time name name | -25
k>>> time name prep | 31
k>>> time not det | -24
k>>> time not finite | -27
k>>> time noun $ | -53
k>>> time noun adj | -28
k>>> time noun adv | -22
k>>> time noun and | -112
k>>> time noun asks | -20
k>>> time noun noun | -21
k>>> time noun participle | -25
k>>> time noun who | 45
k>>> time noun whose | -29
k>>> time other finite | -25
k>>> time participle noun | -20
k>>> time prep whose | -50
k>>> time sub det | -25
k>>> time sub who | -64
k>>> time time adv | -21
k>>> time time and | -63
k>>> time time asks | -35
k>>> time time det | -20
k>>> time time mark | -193
k>>> time time prep | -54
k>>> time time who | 53
k>>> time time whose | 22
k>>> time verb det | -22
k>>> time verb participle | -29
k>>> time verb prep | -20
k>>> time who finite | -37
k>>> time who infinitive | 69
k>>> time who prep | -24
k>>> time whose noun | -42
k>>> verb adj adv | -32
k>>> verb adj noun | -20
k>>> verb adj prep | -82
k>>> verb adv prep | -24
k>>> verb det adj | -34
k>>> verb participle and | -23
k>>> verb participle other | -20
k>>> verb participle prep | -160
k>>> verb participle sub | 29
k>>> verb participle who | -64
k>>> verb prep det | -73
k>>> verb prep infinitive | -26
k>>> verb prep mark | -25
k>>> verb time prep | -30
k>>> verb who and | 39
k>>> verb who noun | -32
k>>> verb who prep | -25
k>>> verb whose noun | -20
k>>> who $ $ | -144
k>>> who adj adj | -38
k>>> who adj asks | 33
k>>> who adj det | -34
k>>> who adj noun | 22
k>>> who adj sub | 29
k>>> who adj who | -21
k>>> who adv adv | -31
k>>> who adv and | -23
k>>> who adv asks | -25
k>>> who adv det | -24
k>>> who adv finite | 27
k>>> who adv mark | -34
k>>> who adv time | -37
k>>> who adv whose | -34
k>>> who and adv | -23
k>>> who and finite | -94
k>>> who and name | 22
k>>> who and noun | 21
k>>> who asks det | -26
k>>> who asks finite | -35
k>>> who det adv | -28
k>>> who det finite | 20
k>>> who det who | -25
k>>> who finite $ | -100
k>>> who finite adv | -36
k>>> who finite and | -42
k>>> who finite asks | 24
k>>> who finite det | 28
k>>> who finite mark | -47
k>>> who finite not | -22
k>>> who finite noun | -33
k>>> who finite other | -28
k>>> who finite participle | 40
k>>> who finite sub | 52
k>>> who finite time | 99
k>>> who infinitive adv | -20
k>>> who infinitive and | -28
k>>> who infinitive det | -106
k>>> who infinitive mark | -21
k>>> who infinitive prep | -108
k>>> who infinitive time | 30
k>>> who mark adj | -23
k>>> who mark and | -122
k>>> who mark det | -28
k>>> who mark finite | -109
k>>> who mark not | -28
k>>> who mark time | -23
k>>> who name $ | -53
k>>> who not finite | 60
k>>> who not participle | 28
k>>> who noun $ | -24
k>>> who noun adv | -31
k>>> who noun and | -45
k>>> who noun finite | 26
k>>> who noun mark | -132
k>>> who noun not | -33
k>>> who noun participle | -25
k>>> who noun sub | -29
k>>> who noun who | -46
k>>> who other adj | -30
k>>> who other mark | -27
k>>> who other who | -29
k>>> who participle and | -30
k>>> who participle det | 48
k>>> who participle finite | -26
k>>> who participle name | 29
k>>> who participle prep | -54
k>>> who prep asks | -21
k>>> who prep det | -34
k>>> who prep finite | -42
k>>> who prep infinitive | -88
k>>> who prep other | -20
k>>> who prep participle | -25
k>>> who prep time | -143
k>>> who prep verb | -22
k>>> who sub det | -30
k>>> who sub who | -74
k>>> who time adv | 34
k>>> who time infinitive | 22
k>>> who time mark | -20
k>>> who time prep | 73
k>>> who verb participle | 28
k>>> who verb who | -31
k>>> who who noun | -25
k>>> who whose noun | -74
k>>> whose adj prep | 28
k>>> whose adv mark | 57
k>>> whose and finite | 21
k>>> whose and who | -21
k>>> whose det adj | -30
k>>> whose finite adj | -24
k>>> whose finite finite | -25
k>>> whose finite infinitive | -28
k>>> whose finite who | -20
k>>> whose mark and | -21
k>>> whose mark name | 87
k>>> whose mark noun | 71
k>>> whose name and | -30
k>>> whose noun $ | -51
k>>> whose noun adj | -27
k>>> whose noun and | -36
k>>> whose noun asks | -30
k>>> whose noun det | -29
k>>> whose noun finite | 59
k>>> whose noun mark | -43
k>>> whose noun noun | 29
k>>> whose noun sub | -89
k>>> whose noun time | -47
k>>> whose noun verb | 21
k>>> whose noun who | -151
k>>> whose noun whose | -45
k>>> whose prep time | -26
k>>> whose time and | -20
k>>> whose time finite | 33
k>>> whose time prep | 23
left 1 | 22
left 2 | -109
left 8-12 | 20
shout | -54
since 1 | -198
since 2 | -78
since 3-4 | -130
since 5-7 | -61
since many | 89
w<k " adv | -23
w<k " det | 27
w<k " finite | 42
w<k " name | -36
w<k " participle | -38
w<k " time | 23
w<k " who | 57
w<k #money det | -35
w<k #money noun | 32
w<k #name adj | 21
w<k #name asks | 65
w<k #name det | 45
w<k #name other | -33
w<k #name participle | -29
w<k #name who | 31
w<k #name whose | 47
w<k #number adj | -28
w<k #number adv | 27
w<k #number not | -34
w<k #number noun | -40
w<k #number verb | 62
w<k #number who | -36
w<k #number whose | 30
w<k #time det | 68
w<k #time noun | 26
w<k #time other | 49
w<k #time prep | -24
w<k #time time | -23
w<k #time who | 88
w<k #time whose | -22
w<k ( noun | -28
w<k , adj | -36
w<k , adv | -45
w<k , and | -76
w<k , asks | -22
w<k , finite | -22
w<k , not | -85
w<k , sub | -41
w<k , verb | -30
w<k - noun | -27
w<k . det | -25
w<k . prep | -32
w<k . who | -22
w<k : finite | -31
w<k : whose | -39
w<k ; det | -25
w<k ; finite | -24
w<k ; time | -25
w<k ; who | -43
w<k a adj | -71
w<k a adv | -40
w<k a det | -29
w<k a noun | -168
w<k a participle | -21
w<k a time | -45
w<k about adj | -40
w<k about asks | -41
w<k about name | -32
w<k about participle | -35
w<k about sub | -24
w<k about time | -64
w<k about whose | -26
w<k absolute noun | -35
w<k account prep | -32
w<k actual noun | -33
w<k after det | -50
w<k after whose | -26
w<k after-school noun | -33
w<k afternoon prep | 31
w<k again and | -24
w<k again asks | 27
w<k again finite | 48
w<k again who | 57
w<k alarm prep | -37
w<k all adv | -27
w<k all finite | 29
w<k all noun | 20
w<k all prep | -45
w<k all who | -38
w<k allergy noun | -40
w<k aloud prep | -33
w<k already infinitive | -34
w<k already prep | -23
w<k also finite | -20
w<k also infinitive | -37
w<k also prep | -25
w<k always det | -42
w<k always participle | -32
w<k am adj | -53
w<k am adv | -24
w<k am and | -29
w<k am det | -23
w<k am not | -26
w<k am noun | 27
w<k am participle | -22
w<k an adj | -29
w<k an noun | -157
w<k and adv | -40
w<k and asks | -45
w<k and det | -76
w<k and finite | -128
w<k and name | -33
w<k and noun | -39
w<k and time | -68
w<k and who | -131
w<k and whose | -43
w<k angry prep | -27
w<k another noun | -30
w<k answer finite | 87
w<k answer who | 35
w<k any adj | -34
w<k anyone finite | -31
w<k anything finite | 28
w<k anything noun | -33
w<k app finite | -26
w<k app prep | -43
w<k april time | -31
w<k are adj | -64
w<k are det | -38
w<k are participle | -30
w<k are prep | -76
w<k are whose | -30
w<k around det | 27
w<k around time | -21
w<k arrive prep | -33
w<k as adj | -37
w<k as adv | -45
w<k as det | -61
w<k as finite | -20
w<k as who | -30
w<k ask det | -47
w<k ask noun | -52
w<k ask prep | -24
w<k asked adv | -31
w<k asked det | 20
w<k asked sub | -29
w<k asked who | -25
w<k asking prep | -20
w<k asking sub | -26
w<k assembly prep | -35
w<k at adj | -33
w<k at adv | -25
w<k at finite | 44
w<k at name | -27
w<k at noun | -192
w<k at participle | -40
w<k at time | -174
w<k at who | -70
w<k at whose | -196
w<k ate prep | -28
w<k attendance noun | -43
w<k august who | 116
w<k awake prep | -29
w<k baby noun | -39
w<k baby prep | -33
w<k back and | -42
w<k back asks | -30
w<k back finite | 32
w<k back prep | -165
w<k back who | 106
w<k bad prep | -30
w<k bag finite | 27
w<k bag prep | -56
w<k bag who | 75
w<k balance prep | -34
w<k bank noun | -21
w<k be adj | -104
w<k be adv | -20
w<k be det | -68
w<k be participle | -112
w<k be verb | -29
w<k be whose | -37
w<k because noun | -26
w<k because who | -69
w<k bed finite | 94
w<k bed noun | 47
w<k been participle | -63
w<k been prep | -43
w<k before det | -81
w<k before finite | -25
w<k before time | -98
w<k before whose | -40
w<k behind who | -20
w<k being prep | -29
w<k believe finite | -37
w<k beside who | -29
w<k better noun | -24
w<k between det | -33
w<k between noun | -30
w<k between who | -26
w<k bike prep | -38
w<k birth noun | -33
w<k bit adj | -35
w<k black noun | -23
w<k blood finite | -29
w<k blood noun | -27
w<k blue noun | -61
w<k boiler noun | -37
w<k book det | -35
w<k book noun | -38
w<k book who | -23
w<k books finite | -30
w<k born prep | -42
w<k both finite | 35
w<k both prep | -34
w<k bottle prep | -38
w<k bought who | -23
w<k box prep | -33
w<k boxing noun | -21
w<k boy finite | -29
w<k boy who | 30
w<k boys prep | -33
w<k breakfast who | 115
w<k bring det | -50
w<k bring who | -51
w<k bringing det | -27
w<k brother's participle | -43
w<k brought who | -28
w<k brown noun | -24
w<k burden prep | -24
w<k bus finite | -32
w<k bus prep | -29
w<k business prep | -33
w<k but asks | -22
w<k but finite | -44
w<k but other | -27
w<k but time | -24
w<k but who | -57
w<k buy det | -20
w<k buy who | -23
w<k by det | -82
w<k by noun | -43
w<k by time | -111
w<k cake finite | -28
w<k cake prep | -35
w<k calendar finite | 39
w<k calendar prep | -37
w<k call det | -33
w<k call prep | -29
w<k call time | 47
w<k called noun | -29
w<k calls finite | -20
w<k calls prep | -31
w<k calls who | -25
w<k came finite | 35
w<k came prep | -38
w<k camp noun | -26
w<k can det | -27
w<k can finite | -91
w<k can not | -33
w<k can who | -26
w<k can't verb | -23
w<k cannot infinitive | -22
w<k cant finite | -29
w<k car and | -30
w<k car finite | -21
w<k car noun | -32
w<k car prep | 20
w<k card finite | 30
w<k card prep | -29
w<k carried who | -25
w<k carry prep | -27
w<k case finite | -34
w<k case who | -67
w<k chair prep | -25
w<k changed det | -31
w<k check det | -36
w<k check prep | -23
w<k check who | 28
w<k child noun | -22
w<k child's noun | -30
w<k children prep | -26
w<k christmas noun | -23
w<k christmas prep | -38
w<k church finite | -25
w<k church noun | -27
w<k class finite | -29
w<k class noun | -28
w<k class prep | -36
w<k close prep | -31
w<k closes prep | -34
w<k club finite | 27
w<k club noun | 31
w<k club prep | -34
w<k coach prep | -30
w<k cold who | 110
w<k comes finite | 22
w<k comes noun | -20
w<k comes prep | -20
w<k coming prep | -45
w<k confirmed prep | -34
w<k consent noun | -27
w<k consider participle | -44
w<k contact noun | -32
w<k content prep | -31
w<k controlling noun | -48
w<k copy finite | 21
w<k cos who | -34
w<k cost who | 24
w<k costs time | -23
w<k could adv | -33
w<k could infinitive | -79
w<k could not | -26
w<k could who | -105
w<k counsellor finite | -24
w<k court finite | -27
w<k cousin's noun | -34
w<k cover det | -30
w<k crazy adj | -40
w<k cream finite | -35
w<k credit noun | -28
w<k cross noun | -41
w<k cross prep | -30
w<k crying prep | -31
w<k cut prep | -25
w<k dad finite | -29
w<k dad prep | -29
w<k dad who | -62
w<k daddy's noun | -30
w<k date finite | -20
w<k date prep | -24
w<k daughter finite | -29
w<k daughter prep | 27
w<k day adj | 98
w<k day prep | -40
w<k day sub | 56
w<k day who | -88
w<k days prep | -24
w<k decent noun | -28
w<k depends asks | -35
w<k deposit prep | -39
w<k did name | -33
w<k did prep | -51
w<k did who | -103
w<k did whose | -31
w<k didn't infinitive | -34
w<k different noun | -22
w<k dinner noun | -43
w<k directly prep | -31
w<k do adv | 27
w<k do and | 31
w<k do det | -111
w<k do prep | 20
w<k do time | -48
w<k does det | -30
w<k does infinitive | 23
w<k does name | -24
w<k does noun | -47
w<k dog prep | -36
w<k doing who | -27
w<k don't infinitive | -144
w<k don't who | -32
w<k done and | -47
w<k done noun | -35
w<k done time | 26
w<k dont infinitive | -35
w<k door finite | 29
w<k door who | 110
w<k dose prep | -32
w<k down and | -45
w<k down asks | -41
w<k down det | 34
w<k down finite | 61
w<k down time | -40
w<k dr name | -20
w<k drink prep | -37
w<k drive adj | -29
w<k drive prep | 39
w<k driving noun | -40
w<k drop prep | -22
w<k dry noun | 27
w<k due noun | -26
w<k due time | -27
w<k eat noun | -39
w<k eid noun | -24
w<k else finite | -23
w<k else prep | -43
w<k else who | -45
w<k email prep | -34
w<k empty noun | -24
w<k en finite | -32
w<k end finite | 28
w<k ends prep | -28
w<k enjoy who | -20
w<k enough prep | 21
w<k entire noun | -30
w<k envelope prep | -20
w<k even adj | 38
w<k even det | -28
w<k even infinitive | -33
w<k even noun | -30
w<k even participle | -35
w<k even prep | -21
w<k even whose | -36
w<k evening and | -47
w<k evening noun | 29
w<k evening who | 52
w<k ever finite | -71
w<k ever verb | -31
w<k every adj | -20
w<k every noun | -114
w<k every time | -46
w<k everybody finite | 42
w<k everybody prep | 31
w<k everything finite | -33
w<k everything noun | 21
w<k everything who | -20
w<k exact noun | -37
w<k exactly finite | 26
w<k exam prep | -24
w<k exchange prep | -34
w<k expensive noun | -25
w<k expires prep | -44
w<k explain who | -21
w<k extra noun | -25
w<k eye noun | -36
w<k fall prep | -40
w<k family noun | -24
w<k family prep | -36
w<k feel adj | -28
w<k feel prep | -24
w<k fell adj | -21
w<k felt adj | -43
w<k fetch who | -24
w<k fill prep | -28
w<k finally finite | -25
w<k finally participle | -36
w<k financial noun | -32
w<k find det | -22
w<k fine and | -40
w<k fine finite | 79
w<k fine prep | -25
w<k first det | 84
w<k first finite | -44
w<k first prep | -23
w<k first time | -25
w<k first who | 37
w<k fish noun | -29
w<k flat noun | -31
w<k flat prep | -31
w<k flight finite | -21
w<k flight noun | -26
w<k floor who | 68
w<k fly prep | -38
w<k folder finite | -30
w<k folder prep | -42
w<k football noun | -27
w<k football prep | -28
w<k for adj | -35
w<k for adv | -36
w<k for asks | -44
w<k for det | -208
w<k for finite | -39
w<k for noun | -25
w<k for participle | -114
w<k for prep | -21
w<k for sub | -25
w<k for time | -135
w<k for verb | -27
w<k for who | -71
w<k for whose | -136
w<k forget who | -31
w<k forget whose | -31
w<k form finite | 22
w<k form noun | 56
w<k form who | -28
w<k found det | -25
w<k found who | -21
w<k found whose | -32
w<k friday and | 32
w<k friday det | -24
w<k friday prep | -61
w<k friday sub | -39
w<k friday time | 39
w<k friday who | -33
w<k friends finite | -28
w<k from adj | -35
w<k from det | -129
w<k from name | -28
w<k from noun | -87
w<k from participle | -24
w<k from time | -111
w<k from whose | -75
w<k front noun | -22
w<k full noun | -30
w<k funny asks | -38
w<k gas noun | -28
w<k gate prep | -40
w<k get adj | -22
w<k get adv | -26
w<k get det | -55
w<k get noun | -21
w<k get who | -51
w<k gets adj | -26
w<k gets finite | -24
w<k getting finite | -20
w<k girl prep | -22
w<k girls finite | -32
w<k girls prep | -35
w<k give det | -26
w<k give who | -45
w<k given det | -33
w<k gives who | -26
w<k glasses prep | -35
w<k go det | 30
w<k go finite | 21
w<k go noun | -35
w<k go prep | -87
w<k god finite | -36
w<k goes adj | -22
w<k goes finite | 20
w<k goes prep | -31
w<k going adj | -35
w<k going prep | -27
w<k going who | 31
w<k gonna infinitive | -22
w<k good who | 81
w<k got det | -92
w<k got noun | -31
w<k gp finite | -24
w<k grandmother's noun | -34
w<k growing noun | -34
w<k guy finite | 41
w<k had det | -119
w<k had noun | -51
w<k had prep | -25
w<k had whose | -32
w<k hangs prep | -26
w<k happen prep | -26
w<k hard noun | 25
w<k has adv | -27
w<k has det | -125
w<k has not | -20
w<k has noun | -24
w<k has participle | -29
w<k has who | -32
w<k has whose | -24
w<k hate prep | -21
w<k have adj | -20
w<k have det | -169
w<k have noun | -67
w<k have participle | -35
w<k have prep | -21
w<k have who | -117
w<k have whose | -67
w<k he finite | -174
w<k he'd infinitive | -26
w<k he'll finite | -33
w<k he'll infinitive | -38
w<k he's adv | -20
w<k head finite | 40
w<k head prep | -28
w<k hear sub | -22
w<k hear who | -25
w<k her adj | -39
w<k her det | -23
w<k her finite | -20
w<k her other | -29
w<k her time | -32
w<k her who | -29
w<k here and | 50
w<k here prep | -37
w<k here who | -38
w<k hey who | 86
w<k him adj | -28
w<k him adv | -25
w<k him asks | -24
w<k him finite | 69
w<k him noun | 53
w<k him prep | -25
w<k himself who | -45
w<k his adj | -21
w<k his name | -28
w<k his noun | -182
w<k his other | -24
w<k hold det | -30
w<k hold prep | -24
w<k holding det | -33
w<k holiday noun | -24
w<k hoodie finite | 25
w<k hope finite | -36
w<k hope whose | -21
w<k hoping finite | -45
w<k hour prep | -28
w<k hour who | 149
w<k house and | 25
w<k house prep | -27
w<k house time | -34
w<k house who | -53
w<k how det | -40
w<k how who | -53
w<k hung prep | -20
w<k i adv | -97
w<k i finite | -313
w<k i infinitive | -85
w<k i participle | -28
w<k i who | 77
w<k i'd infinitive | -78
w<k i'll finite | -34
w<k i'll infinitive | -107
w<k i'm adj | -102
w<k i'm det | -57
w<k i'm not | -25
w<k i've det | -20
w<k i've not | -23
w<k i've participle | -29
w<k idea asks | -40
w<k if det | -39
w<k if finite | -86
w<k if who | -122
w<k il finite | -29
w<k ill finite | -31
w<k ill noun | -38
w<k im adj | -34
w<k im adv | -30
w<k im and | -24
w<k in adj | -60
w<k in and | -43
w<k in det | -46
w<k in finite | 21
w<k in name | -85
w<k in noun | -107
w<k in prep | -75
w<k in time | -31
w<k in whose | -246
w<k inhaler finite | -30
w<k inhaler prep | -37
w<k instead finite | 135
w<k instead prep | -44
w<k insurance finite | -34
w<k insurance noun | -34
w<k into det | -40
w<k into noun | -31
w<k into whose | -32
w<k invoice prep | -33
w<k is adj | -60
w<k is adv | -27
w<k is and | 106
w<k is det | -216
w<k is finite | 21
w<k is name | -30
w<k is not | -69
w<k is noun | -27
w<k is participle | -45
w<k is prep | -155
w<k is time | -138
w<k is verb | -20
w<k isn't adj | -25
w<k isn't adv | -27
w<k isn't det | -28
w<k it adj | 27
w<k it name | 83
w<k it not | -40
w<k it noun | 42
w<k it other | 48
w<k it participle | 28
w<k it prep | -81
w<k it who | 92
w<k it whose | 80
w<k it's adj | -59
w<k it's det | -73
w<k its det | -34
w<k its finite | -21
w<k its not | -24
w<k its noun | -50
w<k job finite | 84
w<k judge finite | -31
w<k judge noun | -40
w<k jule finite | -27
w<k july prep | -27
w<k july time | -30
w<k june prep | -40
w<k june time | -29
w<k just and | -22
w<k just finite | -86
w<k keep who | -23
w<k keeping noun | -40
w<k kept det | -35
w<k kid finite | -24
w<k kid prep | -34
w<k kids' noun | -27
w<k kindly finite | -22
w<k kit finite | -30
w<k know asks | -78
w<k know prep | -62
w<k know sub | -32
w<k know who | -22
w<k knows who | -39
w<k lachlan finite | -28
w<k lady prep | -29
w<k last noun | -114
w<k last time | -76
w<k late adv | -21
w<k laugh prep | -36
w<k lawyer finite | -36
w<k lazy noun | -25
w<k learn det | -42
w<k learned prep | -21
w<k least finite | -21
w<k leave det | -24
w<k leave noun | -33
w<k leave prep | -26
w<k leave who | -25
w<k leave whose | -22
w<k left det | -44
w<k left prep | -23
w<k left whose | -37
w<k let det | -23
w<k let prep | -21
w<k let who | -114
w<k letter finite | -24
w<k letter prep | -21
w<k library noun | -29
w<k library prep | -39
w<k lie prep | -21
w<k life prep | -48
w<k lights prep | -20
w<k like adj | -25
w<k like det | -153
w<k like finite | -29
w<k like participle | -33
w<k like prep | -81
w<k like sub | -29
w<k like time | 21
w<k like who | -103
w<k line prep | -35
w<k list finite | 28
w<k list prep | -22
w<k little adj | -30
w<k little noun | -51
w<k little time | -29
w<k live prep | -35
w<k living prep | -25
w<k lobby prep | -31
w<k long noun | -29
w<k look prep | -57
w<k look who | -34
w<k lord finite | -30
w<k lost whose | -40
w<k lot finite | 64
w<k love who | 30
w<k luck prep | 20
w<k lunch finite | 20
w<k lunch prep | 25
w<k mad who | -40
w<k made det | -20
w<k make det | -25
w<k makes who | -40
w<k making who | -32
w<k man det | 56
w<k man noun | -47
w<k man who | -43
w<k manage det | -32
w<k march and | 39
w<k march noun | 38
w<k march prep | -33
w<k march time | -25
w<k march who | 23
w<k match who | 69
w<k maths noun | -40
w<k matter prep | -25
w<k may adv | -35
w<k may and | -36
w<k may finite | -71
w<k may infinitive | -39
w<k may prep | -22
w<k may time | -27
w<k may verb | -29
w<k may who | -34
w<k maybe finite | -30
w<k maybe prep | -32
w<k maybe time | -27
w<k maybe who | -24
w<k me adj | 77
w<k me adv | -25
w<k me and | 33
w<k me asks | -42
w<k me det | -30
w<k me finite | 46
w<k me name | 89
w<k me other | -28
w<k me participle | -26
w<k me time | 54
w<k me verb | -32
w<k me whose | 52
w<k meant prep | -28
w<k meeting finite | 34
w<k meeting prep | -27
w<k message who | -27
w<k might infinitive | -34
w<k mind det | -29
w<k mind sub | -23
w<k mine prep | -38
w<k mine who | 63
w<k mins prep | -24
w<k minutes adv | -34
w<k minutes prep | -23
w<k miss det | -36
w<k miss noun | -40
w<k missed time | -40
w<k missed who | -22
w<k mom finite | -23
w<k monday and | -21
w<k monday det | -38
w<k monday finite | 59
w<k monday noun | 23
w<k monday sub | -34
w<k monday time | -27
w<k monday who | 69
w<k money finite | -28
w<k money prep | -24
w<k month finite | -35
w<k month noun | 42
w<k more and | -26
w<k more finite | -21
w<k more noun | -43
w<k more prep | -43
w<k morning finite | 70
w<k morning prep | -27
w<k morning who | 73
w<k most adj | -40
w<k mother and | -34
w<k mother prep | -40
w<k mother's noun | -22
w<k moved whose | -26
w<k much finite | 23
w<k much noun | -27
w<k much other | -31
w<k much sub | -39
w<k mum prep | -34
w<k must infinitive | -48
w<k my adj | -34
w<k my noun | -184
w<k myself finite | 91
w<k myself prep | -35
w<k n adj | -26
w<k n adv | -23
w<k n asks | -22
w<k n finite | -42
w<k n time | -26
w<k n who | -44
w<k name noun | 39
w<k name prep | -48
w<k name who | -39
w<k near det | -35
w<k nearer det | -38
w<k need det | -50
w<k need noun | -21
w<k needs det | -34
w<k needs who | -27
w<k never finite | -82
w<k new noun | -35
w<k new time | -30
w<k next finite | -34
w<k next noun | -76
w<k next time | -28
w<k nice noun | 31
w<k night and | -41
w<k night det | 112
w<k night finite | 96
w<k night noun | 25
w<k night prep | -27
w<k night who | -81
w<k nights and | -33
w<k nights finite | -33
w<k no adj | -36
w<k no det | 35
w<k no noun | -206
w<k no time | 27
w<k no who | 49
w<k nobody finite | -91
w<k nobody prep | -20
w<k none prep | -23
w<k not adj | -52
w<k not and | 34
w<k not asks | -30
w<k not det | -43
w<k not finite | -36
w<k not noun | 25
w<k not participle | -34
w<k not prep | -69
w<k not verb | -41
w<k not whose | -26
w<k note prep | -20
w<k nothing noun | 28
w<k nothing prep | -22
w<k nothing who | -50
w<k nova finite | -25
w<k november time | -39
w<k now finite | 105
w<k now prep | -30
w<k now who | 45
w<k number prep | -27
w<k number time | -25
w<k number who | -38
w<k nurse prep | -36
w<k nursery finite | -21
w<k obliged prep | -33
w<k october time | -29
w<k odd noun | -20
w<k of adj | -38
w<k of det | -153
w<k of name | -24
w<k of noun | -223
w<k of participle | -45
w<k of time | -108
w<k of who | -208
w<k of whose | -169
w<k off and | -50
w<k off asks | 34
w<k off det | -61
w<k off prep | -72
w<k off sub | -48
w<k off time | 38
w<k off whose | 54
w<k ok and | 21
w<k okay prep | -23
w<k old adv | 61
w<k on adj | -30
w<k on adv | 29
w<k on and | 55
w<k on asks | -39
w<k on participle | -27
w<k on time | -242
w<k on whose | -64
w<k once adv | -23
w<k once det | 30
w<k once prep | -37
w<k ones finite | -28
w<k only adv | -25
w<k only finite | -20
w<k only participle | 22
w<k only prep | -22
w<k open det | -34
w<k open noun | 23
w<k opens prep | -37
w<k or det | -44
w<k or finite | -62
w<k or time | -30
w<k or who | -22
w<k orange noun | -28
w<k order finite | -28
w<k other noun | -61
w<k other time | -21
w<k other who | -35
w<k our noun | -97
w<k out adv | -32
w<k out det | 50
w<k out finite | 41
w<k out noun | 26
w<k out time | -36
w<k out who | 44
w<k outside det | -40
w<k outside noun | -20
w<k over det | -79
w<k over noun | -28
w<k over prep | -30
w<k over time | 28
w<k overnight noun | -34
w<k own noun | -196
w<k pads finite | -20
w<k page prep | -32
w<k page time | -27
w<k paid det | -30
w<k paid who | 69
w<k paper prep | -40
w<k papers prep | -41
w<k paragraph time | -39
w<k pardon prep | -34
w<k parent finite | -34
w<k parent prep | -21
w<k parental noun | -29
w<k parenting noun | -26
w<k parents prep | 26
w<k park prep | -50
w<k parking noun | -34
w<k pass prep | -28
w<k pass whose | -35
w<k passport finite | 22
w<k passport noun | -29
w<k passports prep | -44
w<k pay det | -25
w<k pay time | -20
w<k pay who | 23
w<k pay whose | -24
w<k paying det | -36
w<k payment finite | -21
w<k payments prep | -26
w<k pe noun | -30
w<k people finite | -22
w<k people who | -36
w<k person finite | -28
w<k person prep | -33
w<k person who | -27
w<k phone and | 27
w<k phone finite | 31
w<k phone noun | -45
w<k phone prep | -60
w<k phone who | -30
w<k phones prep | -54
w<k photos finite | -25
w<k physio finite | -20
w<k piano noun | -32
w<k pick who | 37
w<k picture prep | -23
w<k pink noun | -43
w<k pitch prep | 33
w<k place finite | 30
w<k place prep | -41
w<k plan prep | -23
w<k plastic noun | -32
w<k plate prep | -31
w<k please finite | -80
w<k pocket prep | 27
w<k police noun | -44
w<k pool finite | 29
w<k poor noun | -29
w<k porch prep | -23
w<k post noun | 35
w<k post who | -27
w<k proper noun | -22
w<k propose time | -27
w<k puffs prep | -33
w<k pure noun | -39
w<k push who | -30
w<k put det | -48
w<k put name | -21
w<k put prep | -24
w<k put who | -35
w<k putting who | -28
w<k question prep | -26
w<k queue prep | -32
w<k rain noun | 48
w<k rain prep | -36
w<k rang who | -21
w<k rather infinitive | -21
w<k rather prep | -32
w<k read whose | -24
w<k really finite | -21
w<k reason prep | -30
w<k receipt prep | -40
w<k remember who | 24
w<k report finite | -24
w<k require det | -34
w<k returned det | -34
w<k review prep | -24
w<k right finite | 56
w<k right prep | -51
w<k right who | 35
w<k ring det | -20
w<k ring who | -21
w<k road noun | 54
w<k roll prep | -25
w<k room finite | 90
w<k room time | -34
w<k round det | -37
w<k round noun | -36
w<k rui noun | -30
w<k rule prep | -32
w<k run det | -33
w<k run prep | -30
w<k runs prep | -29
w<k sad prep | -28
w<k safe noun | -22
w<k said finite | -33
w<k said noun | -22
w<k said other | -30
w<k said time | -20
w<k said who | -33
w<k salaam noun | -41
w<k same noun | -67
w<k same other | -32
w<k sat prep | -34
w<k saturday det | 90
w<k saturday prep | -48
w<k saturday time | -20
w<k saw det | -28
w<k saw whose | -38
w<k say adv | -40
w<k say finite | -39
w<k say other | -24
w<k say prep | -33
w<k say sub | -38
w<k say who | -40
w<k saying who | -41
w<k says det | -26
w<k says finite | -30
w<k says noun | -28
w<k says who | -46
w<k school finite | -34
w<k school noun | -132
w<k school prep | -34
w<k school who | 78
w<k school's noun | -28
w<k science noun | -40
w<k screens prep | 40
w<k seats prep | -32
w<k second noun | -65
w<k second time | -30
w<k section time | -46
w<k see asks | -60
w<k see det | -26
w<k see noun | 24
w<k see prep | -20
w<k see sub | -24
w<k see who | -71
w<k see whose | -20
w<k seen det | -37
w<k seen prep | -23
w<k send det | -37
w<k send time | -21
w<k send who | -49
w<k send whose | -32
w<k sent det | -38
w<k september finite | -53
w<k september time | -26
w<k session prep | -43
w<k set det | -32
w<k set prep | -25
w<k shall infinitive | -55
w<k share finite | -27
w<k she finite | -253
w<k she'd infinitive | -34
w<k she'd verb | -25
w<k she's adj | -24
w<k shift finite | -26
w<k shin noun | -34
w<k shoes finite | -29
w<k shoes prep | -29
w<k shop noun | 33
w<k shop prep | -37
w<k short noun | -28
w<k should finite | -20
w<k should infinitive | -37
w<k show prep | -22
w<k show who | -23
w<k sign det | -31
w<k sign prep | -21
w<k signature prep | -30
w<k signed prep | -22
w<k signed who | 32
w<k simply finite | -36
w<k since det | -35
w<k since finite | -28
w<k since time | -91
w<k since who | -30
w<k since whose | 25
w<k single noun | -39
w<k sister finite | -23
w<k sister name | -55
w<k sister prep | 32
w<k sister's noun | -32
w<k sister's prep | -32
w<k sit prep | -23
w<k sit who | -24
w<k sitting prep | -22
w<k size time | -23
w<k sleeping prep | -25
w<k slip prep | -39
w<k slot finite | -27
w<k small noun | -24
w<k so adj | -77
w<k so asks | -37
w<k so name | 22
w<k so noun | -24
w<k so other | -51
w<k so participle | -23
w<k so sub | -31
w<k so who | -27
w<k so whose | -24
w<k social noun | -31
w<k soft noun | -29
w<k sold det | -32
w<k solicitor finite | -28
w<k some adj | -20
w<k some noun | -49
w<k somebody finite | -26
w<k somebody who | -38
w<k someone prep | -24
w<k something prep | -25
w<k somewhere prep | -38
w<k sooner finite | -59
w<k sorry adj | -43
w<k sorry finite | -53
w<k sorry noun | 45
w<k sorry prep | -110
w<k sorry sub | -23
w<k sorry who | -44
w<k spelling noun | -30
w<k sports noun | -25
w<k spring noun | -50
w<k st name | -37
w<k standing noun | -26
w<k standing prep | -30
w<k start prep | -28
w<k starting time | -30
w<k starts prep | -41
w<k staying prep | -23
w<k step prep | -35
w<k still det | -35
w<k still finite | -44
w<k still noun | -29
w<k still verb | -21
w<k still who | -27
w<k still whose | -35
w<k stop det | 31
w<k stop prep | -26
w<k story noun | -41
w<k story prep | -30
w<k street prep | -27
w<k stuck prep | -20
w<k stupid noun | -28
w<k such noun | -20
w<k suit who | -28
w<k summer noun | -21
w<k summer prep | -29
w<k sunday and | -24
w<k sunday det | -32
w<k sunday finite | 33
w<k sunday noun | 29
w<k sunday other | -41
w<k sunday prep | -69
w<k sunday time | -32
w<k sunday who | 34
w<k suppose who | -29
w<k sure who | -38
w<k swap prep | -34
w<k swear who | -39
w<k swim noun | -30
w<k swimming noun | -23
w<k table prep | -44
w<k tablet finite | -22
w<k take det | -42
w<k take noun | -22
w<k takes who | -20
w<k taking det | -28
w<k talking prep | -30
w<k taught who | -23
w<k tea finite | 36
w<k teach who | -23
w<k teacher finite | -30
w<k tears prep | -21
w<k teeth finite | 126
w<k teeth prep | -30
w<k tell det | -22
w<k tell name | -22
w<k tell who | -89
w<k tell whose | -34
w<k telling det | -41
w<k term finite | -25
w<k term noun | 52
w<k term prep | -26
w<k term who | 59
w<k terrible noun | 32
w<k test prep | -29
w<k text prep | -24
w<k textbook noun | -37
w<k than det | -22
w<k than finite | -41
w<k than prep | -24
w<k than time | -35
w<k than who | -33
w<k thank who | -45
w<k thanks det | -20
w<k that adj | -20
w<k that asks | 94
w<k that not | -41
w<k that noun | -36
w<k that sub | 23
w<k that time | -29
w<k that whose | -51
w<k that's asks | -22
w<k that's det | -29
w<k that's noun | -28
w<k thats det | -26
w<k thats not | -33
w<k the adj | -91
w<k the adv | -48
w<k the name | -38
w<k the noun | -191
w<k the other | -55
w<k the participle | -22
w<k the time | -132
w<k the who | -22
w<k their noun | -78
w<k them det | 25
w<k them noun | 33
w<k them who | -34
w<k then adv | -40
w<k then det | 22
w<k then prep | 72
w<k then who | -37
w<k therapist finite | -23
w<k there adj | -37
w<k there and | -24
w<k there det | 35
w<k there name | 48
w<k there noun | -43
w<k there time | 53
w<k there who | 53
w<k there's det | -76
w<k theres det | -35
w<k these noun | -40
w<k they adv | -25
w<k they finite | -78
w<k they'd infinitive | -40
w<k thing and | -38
w<k thing finite | -24
w<k thing prep | -21
w<k thing who | -43
w<k things adv | 49
w<k things finite | -42
w<k things who | -26
w<k think finite | -45
w<k think who | -26
w<k this adj | -24
w<k this adv | 44
w<k this and | -32
w<k this det | -48
w<k this name | 55
w<k this noun | -222
w<k this time | -67
w<k those noun | -32
w<k those time | -45
w<k though who | -27
w<k thought finite | -48
w<k thought who | -38
w<k through det | -77
w<k through noun | -23
w<k through whose | -20
w<k thursday noun | 31
w<k thursday prep | -70
w<k thursday time | -33
w<k thursdays finite | 85
w<k thursdays prep | -38
w<k tickets finite | 36
w<k tight sub | -26
w<k til time | -30
w<k till finite | -24
w<k till time | -65
w<k till who | -20
w<k time and | -26
w<k time asks | 79
w<k time det | 30
w<k time finite | -46
w<k time noun | 70
w<k time who | -44
w<k time whose | 52
w<k times prep | -33
w<k tired prep | 20
w<k to adj | -22
w<k to asks | -31
w<k to det | -21
w<k to finite | -30
w<k to infinitive | -32
w<k to noun | -142
w<k to participle | -25
w<k to time | -136
w<k to verb | -63
w<k to who | -66
w<k to whose | -157
w<k together and | -45
w<k told det | -39
w<k told time | -22
w<k told who | -39
w<k told whose | -21
w<k tomorrow prep | -28
w<k tone prep | 38
w<k tonight and | -35
w<k tonight prep | -44
w<k too adj | -35
w<k too det | 35
w<k too finite | 135
w<k too who | 114
w<k took whose | -35
w<k top prep | -26
w<k toxic noun | -38
w<k train finite | 25
w<k training noun | -32
w<k travel noun | -31
w<k travel prep | -36
w<k treat prep | -33
w<k treating who | -28
w<k trip finite | -22
w<k try det | -24
w<k try noun | -34
w<k tuesday and | -46
w<k tuesday det | -23
w<k tuesday who | 21
w<k tuesdays and | -31
w<k tuesdays prep | -29
w<k tuition finite | -23
w<k turning prep | -24
w<k twice det | -32
w<k twice finite | 113
w<k twice prep | -26
w<k twice who | 84
w<k u adj | -27
w<k u adv | -28
w<k u and | -36
w<k u asks | -46
w<k u det | -40
w<k u participle | -25
w<k u prep | -37
w<k u time | -24
w<k u verb | -28
w<k under noun | -47
w<k under time | -34
w<k under whose | -31
w<k unless who | -26
w<k until adv | -25
w<k until det | -33
w<k until noun | -22
w<k until time | -95
w<k up adj | 26
w<k up det | -64
w<k up name | 62
w<k up noun | 68
w<k up who | 41
w<k ur adv | -33
w<k ur det | -39
w<k ur noun | -74
w<k ur time | -28
w<k us prep | -28
w<k us who | 24
w<k use det | -30
w<k use prep | -40
w<k use who | -27
w<k very adj | -72
w<k video finite | -35
w<k video noun | 26
w<k visit finite | -31
w<k w det | -42
w<k w who | -25
w<k wait prep | -32
w<k waited prep | -22
w<k waiting noun | -30
w<k walk prep | -21
w<k wanna finite | -32
w<k want det | -33
w<k want prep | -36
w<k want time | -35
w<k want who | -33
w<k wants det | -34
w<k wants whose | -30
w<k warned who | -23
w<k was adj | -112
w<k was adv | -70
w<k was and | -45
w<k was not | -24
w<k was participle | -25
w<k was prep | -74
w<k was time | -34
w<k was who | -33
w<k was whose | -32
w<k washed who | 96
w<k wasn't adj | -29
w<k wasn't who | -27
w<k watch prep | -33
w<k way noun | 81
w<k way prep | -26
w<k way who | -56
w<k we adv | -22
w<k we finite | -149
w<k we infinitive | -25
w<k we'll infinitive | -21
w<k wear det | -34
w<k wear who | -23
w<k wednesday and | -32
w<k wednesday finite | -20
w<k wednesday noun | -22
w<k wednesday prep | -34
w<k wednesday time | -37
w<k wednesday whose | 85
w<k wednesdays prep | -31
w<k wee noun | -29
w<k week and | -30
w<k week noun | 56
w<k week prep | -26
w<k week sub | 49
w<k week time | -35
w<k week who | -42
w<k weekend and | -35
w<k weekend who | -48
w<k weekends prep | 33
w<k weekends who | -42
w<k weeks prep | -26
w<k weeks who | 139
w<k welcome prep | -27
w<k well finite | 69
w<k well prep | -27
w<k well verb | -33
w<k well who | 44
w<k went prep | -43
w<k were prep | -23
w<k what adj | 32
w<k what det | -27
w<k what finite | -145
w<k what noun | -62
w<k what prep | -21
w<k what whose | -31
w<k whatever noun | -35
w<k whatever who | -58
w<k when finite | -27
w<k when who | -110
w<k where noun | -31
w<k where who | -49
w<k which finite | -55
w<k which noun | -77
w<k which who | -31
w<k while finite | -25
w<k who finite | -175
w<k who noun | -23
w<k who's participle | -21
w<k whole adj | -34
w<k whole noun | -97
w<k whole time | -35
w<k whose noun | -22
w<k will det | -23
w<k will infinitive | -103
w<k will who | -38
w<k wind finite | -39
w<k window prep | -28
w<k with adj | -41
w<k with asks | -28
w<k with det | -193
w<k with noun | -137
w<k with sub | -34
w<k with time | -46
w<k with who | -169
w<k with whose | -149
w<k without and | 30
w<k without det | -38
w<k without participle | -26
w<k without whose | -21
w<k woman finite | -29
w<k woman who | -29
w<k won't infinitive | -31
w<k wonders prep | -47
w<k word finite | -20
w<k word prep | -50
w<k work finite | -34
w<k work who | -33
w<k works prep | -23
w<k worst noun | -35
w<k would adv | -20
w<k would infinitive | -83
w<k would verb | -27
w<k would who | -43
w<k would've finite | -33
w<k written who | 20
w<k wrong noun | -22
w<k wrong prep | 31
w<k wrote prep | -20
w<k wrote who | -25
w<k year and | -38
w<k year finite | -39
w<k year who | -47
w<k year's noun | -33
w<k years and | -33
w<k years finite | 70
w<k years who | -20
w<k yes and | -22
w<k yesterday who | -22
w<k you asks | 39
w<k you finite | -35
w<k you infinitive | -140
w<k you noun | 44
w<k you other | 48
w<k you prep | -238
w<k you verb | -20
w<k you who | 36
w<k you whose | 71
w<k you'd det | -31
w<k you'd infinitive | -32
w<k you'd noun | -30
w<k you'll infinitive | -34
w<k you're not | -24
w<k you're noun | -26
w<k your adj | -31
w<k your name | -22
w<k your noun | -177
w<k your time | -69
w<k yours and | 42
w<k yours finite | 28
w<k yours who | 31
w<k yourself det | 30
w<k yr adj | -33
w>k #money finite | -38
w>k #name $ | 57
w>k #name adv | -23
w>k #name and | -22
w>k #name asks | -23
w>k #name det | -22
w>k #name finite | 24
w>k #name mark | -127
w>k #name participle | 67
w>k #name prep | -37
w>k #name sub | -20
w>k #name verb | 25
w>k #name who | -87
w>k #name whose | -32
w>k #number $ | -53
w>k #number adj | 20
w>k #number and | -120
w>k #number asks | -20
w>k #number name | -32
w>k #number not | -28
w>k #number participle | -27
w>k #number sub | -30
w>k #number verb | -27
w>k #number who | -177
w>k #time $ | -26
w>k #time and | -43
w>k #time det | -24
w>k #time finite | -79
w>k #time mark | -119
w>k #time prep | -161
w>k #time who | -79
w>k a det | -25
w>k a finite | -26
w>k a mark | -23
w>k a name | -25
w>k a other | 42
w>k a participle | -29
w>k a time | 20
w>k able prep | -20
w>k about adj | -44
w>k about asks | -26
w>k about mark | -32
w>k about name | -27
w>k about noun | -75
w>k about participle | -26
w>k about sub | -28
w>k about who | -86
w>k about whose | -25
w>k account prep | -23
w>k actual noun | -23
w>k after $ | -25
w>k after finite | -31
w>k after noun | -75
w>k after sub | 32
w>k after time | -53
w>k afternoon prep | -27
w>k again asks | -23
w>k again mark | -25
w>k again prep | -23
w>k again time | -33
w>k agree mark | -23
w>k alienation mark | -28
w>k all adj | -20
w>k all adv | -29
w>k all finite | -21
w>k all mark | -22
w>k all noun | -78
w>k all prep | -70
w>k all time | 44
w>k all whose | -21
w>k allergy noun | -34
w>k along prep | -25
w>k aloud prep | -37
w>k already prep | 64
w>k also infinitive | -36
w>k also mark | 54
w>k also prep | -20
w>k also who | 61
w>k always det | -21
w>k an adj | -39
w>k an noun | -26
w>k and adv | -25
w>k and and | 23
w>k and asks | 87
w>k and mark | -28
w>k and name | -73
w>k and not | -34
w>k and noun | -47
w>k and time | -64
w>k another noun | -28
w>k answer finite | -22
w>k any adj | -34
w>k any prep | -22
w>k anyone finite | -33
w>k anything finite | -29
w>k anything noun | -27
w>k aoife $ | 62
w>k app finite | 26
w>k app prep | -37
w>k appointment prep | -23
w>k are adj | -68
w>k are det | -31
w>k are noun | -29
w>k are participle | -104
w>k are prep | -96
w>k are who | 113
w>k are whose | -24
w>k around det | -34
w>k arrive prep | -22
w>k as adj | -41
w>k as adv | -55
w>k as finite | -30
w>k as noun | -26
w>k as participle | -35
w>k as prep | 108
w>k as sub | -32
w>k as who | -58
w>k ask det | -29
w>k ask mark | -22
w>k ask name | 69
w>k ask who | 26
w>k ask whose | 88
w>k asked who | -26
w>k asking sub | -30
w>k assembly prep | -24
w>k at adj | -40
w>k at adv | 30
w>k at name | -35
w>k at noun | -202
w>k at participle | -23
w>k at time | -47
w>k at who | -65
w>k at whose | -206
w>k ate prep | -20
w>k awake prep | -30
w>k baby noun | -32
w>k back det | -20
w>k back who | -28
w>k bad noun | -30
w>k bag finite | -24
w>k bag prep | -32
w>k bag who | -22
w>k be det | -84
w>k be finite | -31
w>k be noun | -22
w>k be participle | -23
w>k be prep | -109
w>k be verb | -29
w>k be whose | -33
w>k because det | -23
w>k because noun | -30
w>k because prep | -20
w>k bed finite | -37
w>k bed noun | -32
w>k been det | -20
w>k been finite | -22
w>k been participle | -94
w>k before det | -82
w>k before noun | -21
w>k before who | -31
w>k being prep | -36
w>k believe who | 65
w>k beside who | -30
w>k best mark | 58
w>k best noun | 30
w>k best prep | 38
w>k better prep | -20
w>k between det | -30
w>k between noun | -35
w>k between who | -26
w>k big noun | 29
w>k bike prep | -30
w>k birth noun | -27
w>k birthday finite | -31
w>k birthday noun | -21
w>k bit adj | 28
w>k blue noun | -28
w>k boat mark | -23
w>k book finite | -22
w>k book noun | -24
w>k books finite | -35
w>k boots prep | -20
w>k born prep | -35
w>k bottle prep | -28
w>k bought who | -24
w>k boxing noun | -26
w>k boy finite | -23
w>k breakfast who | -35
w>k bringing det | -23
w>k bringing who | -24
w>k broke prep | -34
w>k brother mark | -21
w>k brought who | -20
w>k bus finite | -22
w>k bus prep | -23
w>k business prep | -37
w>k but adj | 51
w>k but det | -33
w>k but finite | 25
w>k but noun | -25
w>k but other | 127
w>k but prep | 37
w>k but time | -37
w>k but who | 33
w>k buy who | 21
w>k by adv | -30
w>k by noun | -67
w>k by prep | -33
w>k by time | -39
w>k by who | -20
w>k cake finite | -24
w>k cake prep | -31
w>k call det | -30
w>k call finite | -26
w>k call prep | -21
w>k called mark | -21
w>k calls who | -31
w>k came finite | -29
w>k came prep | -37
w>k camp finite | -34
w>k can finite | -25
w>k can infinitive | -202
w>k can not | -28
w>k can prep | -23
w>k can who | 165
w>k can't infinitive | -65
w>k can't verb | -20
w>k cant finite | 27
w>k car noun | -20
w>k card finite | -21
w>k card prep | -22
w>k care mark | -23
w>k carry prep | 107
w>k carys $ | 105
w>k case finite | -29
w>k case who | -22
w>k center finite | -20
w>k chair prep | -21
w>k change mark | -24
w>k change who | -20
w>k changed det | -21
w>k check finite | -21
w>k check who | -28
w>k cheers mark | 135
w>k child's noun | -20
w>k children finite | 24
w>k children prep | -26
w>k christmas mark | -25
w>k church finite | -31
w>k class finite | -38
w>k class prep | -25
w>k clinic mark | -32
w>k close prep | -29
w>k closes prep | -23
w>k club finite | -26
w>k club noun | -32
w>k club prep | -28
w>k coach finite | 81
w>k coach prep | -36
w>k coat finite | -22
w>k cold who | -33
w>k come adj | -20
w>k come mark | 24
w>k come prep | -82
w>k comes finite | -24
w>k coming prep | -46
w>k confirm prep | -22
w>k confirmed prep | -27
w>k congratulations prep | 48
w>k consent noun | 30
w>k consider participle | -20
w>k content prep | -35
w>k controlling noun | -32
w>k copy finite | -29
w>k cos who | -40
w>k cost who | -28
w>k costs time | -30
w>k could adv | -27
w>k could finite | -40
w>k could infinitive | -41
w>k could not | -30
w>k could verb | -33
w>k could who | 144
w>k course mark | 21
w>k court finite | -23
w>k cream finite | -25
w>k cross noun | -31
w>k dad prep | -26
w>k dad who | -26
w>k daddy finite | -26
w>k daddy's noun | -29
w>k dare finite | -23
w>k date prep | -23
w>k dates mark | 49
w>k day adj | -20
w>k day finite | -20
w>k day mark | -23
w>k day prep | -29
w>k day time | -22
w>k days finite | -22
w>k deal prep | -23
w>k december mark | -22
w>k decent noun | -25
w>k delroy $ | 40
w>k depends asks | 23
w>k depends prep | -20
w>k did infinitive | -22
w>k did prep | -30
w>k did whose | 65
w>k didn't infinitive | -22
w>k dinner noun | -26
w>k directly prep | -33
w>k do adv | -31
w>k do and | -25
w>k do det | -82
w>k do finite | -30
w>k do infinitive | 77
w>k do noun | -30
w>k do time | -36
w>k does det | 47
w>k does infinitive | -28
w>k does name | 44
w>k does noun | 62
w>k does who | 30
w>k doesn't infinitive | -20
w>k doing noun | -20
w>k doing who | -21
w>k don't verb | 91
w>k don't who | 53
w>k done noun | -22
w>k done time | -27
w>k door who | -20
w>k dose prep | -41
w>k dougie $ | 90
w>k down prep | -36
w>k down time | -28
w>k drink prep | -23
w>k drive adj | 70
w>k drive prep | 37
w>k drive who | -42
w>k driving prep | -29
w>k drop prep | -22
w>k dry noun | -22
w>k due time | -25
w>k each mark | -29
w>k eat noun | -23
w>k eid noun | 73
w>k either mark | -24
w>k either noun | -22
w>k else finite | -29
w>k else prep | -38
w>k else who | -28
w>k email prep | -24
w>k en finite | -30
w>k end prep | -33
w>k ends prep | -27
w>k enjoy who | -24
w>k enough noun | 24
w>k enough prep | -22
w>k entire noun | -22
w>k even adj | -35
w>k even det | 57
w>k even finite | -20
w>k even infinitive | -33
w>k even noun | 46
w>k even participle | -26
w>k even prep | -27
w>k even whose | 29
w>k evening and | -22
w>k evening finite | -20
w>k evening noun | -24
w>k evening who | -20
w>k ever finite | -58
w>k ever verb | -25
w>k every noun | -31
w>k everybody finite | -33
w>k everything finite | -33
w>k everything noun | -35
w>k exactly finite | -31
w>k exam finite | -27
w>k exam prep | -23
w>k exchange finite | -23
w>k exchange prep | -28
w>k expires prep | -34
w>k explain who | -33
w>k extra noun | -24
w>k eye noun | -33
w>k fall prep | -31
w>k falls prep | -26
w>k february mark | -27
w>k fee finite | -29
w>k fell adj | -20
w>k fell prep | -22
w>k felt adj | -32
w>k fetch who | -24
w>k finally finite | -23
w>k financial noun | 25
w>k find prep | 31
w>k fine finite | -26
w>k first and | -31
w>k first mark | -34
w>k first name | -25
w>k first prep | -26
w>k fish noun | -21
w>k flat noun | -23
w>k flat prep | -25
w>k flight finite | -25
w>k flight noun | -30
w>k fly prep | -31
w>k folake $ | 43
w>k folder finite | -26
w>k folder prep | -23
w>k football prep | -28
w>k for $ | -31
w>k for adj | -37
w>k for adv | -44
w>k for asks | -24
w>k for mark | -37
w>k for name | -32
w>k for noun | -30
w>k for participle | -72
w>k for prep | -22
w>k for sub | -26
w>k for verb | -30
w>k forget who | -25
w>k forgive who | 29
w>k form noun | -29
w>k form who | -20
w>k forward prep | -41
w>k found who | -25
w>k found whose | -23
w>k free prep | -23
w>k friday finite | 21
w>k friday mark | -52
w>k friday prep | -38
w>k fridays finite | -22
w>k friends finite | -28
w>k frightened prep | -38
w>k from adj | -38
w>k from adv | 44
w>k from det | -166
w>k from name | -33
w>k from noun | -109
w>k from participle | -22
w>k from who | -74
w>k from whose | -85
w>k front prep | -35
w>k full noun | -21
w>k funny asks | 94
w>k get adj | -21
w>k get adv | -23
w>k get who | 34
w>k gets finite | -21
w>k gets prep | -22
w>k getting finite | -27
w>k getting who | -22
w>k girl prep | -22
w>k give whose | 50
w>k given det | -30
w>k gives who | -25
w>k glasses finite | 23
w>k glasses prep | -37
w>k go adj | -27
w>k go det | -31
w>k go finite | 26
w>k go noun | -27
w>k go prep | -80
w>k god mark | 84
w>k goes adj | -26
w>k goes finite | -20
w>k goes mark | -20
w>k goes prep | -38
w>k going prep | -44
w>k going who | -20
w>k good mark | -26
w>k good noun | 36
w>k good who | -35
w>k got det | -49
w>k guy finite | -29
w>k had det | -84
w>k had noun | -32
w>k had participle | -28
w>k had verb | -20
w>k had whose | -22
w>k hand finite | -34
w>k hand who | -30
w>k hang prep | -22
w>k hangs prep | -21
w>k happen prep | -24
w>k happy prep | 40
w>k hard noun | -35
w>k has adv | -35
w>k has det | -25
w>k has not | -21
w>k has participle | -128
w>k has prep | -46
w>k has time | -20
w>k has verb | -36
w>k hasn't participle | -24
w>k hat mark | -34
w>k have det | 24
w>k have noun | -54
w>k have participle | -165
w>k have prep | -66
w>k have verb | -32
w>k haven't participle | -20
w>k he prep | -34
w>k he'll verb | 25
w>k he's adj | 62
w>k he's adv | -31
w>k he's participle | 58
w>k he's prep | -27
w>k he's verb | 35
w>k heads prep | 71
w>k heart finite | -29
w>k held prep | -26
w>k her adj | 32
w>k her asks | -23
w>k her finite | -42
w>k her other | -22
w>k her prep | -92
w>k her time | -23
w>k here $ | -35
w>k here and | -23
w>k here finite | -23
w>k here mark | -28
w>k here prep | -33
w>k him finite | -44
w>k him prep | -33
w>k himself mark | -30
w>k himself who | -39
w>k his name | -20
w>k his other | -25
w>k hold prep | -26
w>k hold who | -29
w>k holding det | -31
w>k holiday noun | -25
w>k home prep | -43
w>k honest prep | 64
w>k honestly mark | 30
w>k hoodie finite | -33
w>k hope det | 44
w>k hope whose | 26
w>k hour who | -20
w>k house and | -20
w>k house finite | -28
w>k house time | -20
w>k how adj | 24
w>k how finite | -46
w>k how who | -21
w>k hung prep | -24
w>k i finite | 32
w>k i participle | -25
w>k i prep | -32
w>k i time | 31
w>k i verb | 81
w>k i who | -24
w>k i'd adv | 77
w>k i'd finite | 44
w>k i'd prep | 45
w>k i'd verb | 36
w>k i'll adv | 93
w>k i'll infinitive | 37
w>k i'll verb | 40
w>k i'm adj | 69
w>k i'm adv | 34
w>k i'm and | 43
w>k i'm det | -25
w>k i'm not | 49
w>k i'm prep | 63
w>k i've adv | 61
w>k i've det | 64
w>k i've not | 67
w>k i've participle | 30
w>k i've verb | 28
w>k idea asks | -28
w>k idea prep | -24
w>k if det | 68
w>k if finite | 21
w>k if time | 28
w>k if whose | -24
w>k il finite | -21
w>k ill finite | 50
w>k ill noun | -37
w>k im adj | -28
w>k im adv | 24
w>k im and | 67
w>k im det | -22
w>k im participle | 30
w>k im prep | 54
w>k in $ | -25
w>k in and | -28
w>k in det | -24
w>k in prep | -81
w>k in time | -206
w>k in who | -109
w>k inhaler finite | -28
w>k inhaler prep | -29
w>k instead finite | -37
w>k instead mark | -28
w>k instead prep | -52
w>k insurance noun | -27
w>k into det | -31
w>k into noun | -29
w>k into whose | -29
w>k is adj | -247
w>k is adv | -40
w>k is and | -30
w>k is det | -78
w>k is name | 39
w>k is participle | -194
w>k is prep | -193
w>k is sub | 22
w>k is who | 102
w>k isn't adj | -26
w>k isn't adv | -35
w>k isn't det | -22
w>k isn't participle | -23
w>k isn't who | 22
w>k it $ | -21
w>k it adj | -68
w>k it and | -69
w>k it asks | -24
w>k it det | -99
w>k it finite | 26
w>k it mark | -94
w>k it not | -35
w>k it noun | -26
w>k it participle | -20
w>k it prep | -200
w>k it sub | -40
w>k it time | -72
w>k it who | -93
w>k it'll infinitive | 38
w>k it'll verb | 22
w>k it's adj | 60
w>k it's adv | 47
w>k it's det | 28
w>k it's not | 25
w>k it's noun | 20
w>k it's participle | 24
w>k it's prep | 51
w>k it's time | -38
w>k it's verb | -28
w>k it's who | -21
w>k its det | -37
w>k its finite | -36
w>k its not | 67
w>k its time | 77
w>k job finite | -22
w>k judge noun | -32
w>k july mark | -26
w>k july prep | -30
w>k july time | -23
w>k june mark | -22
w>k june prep | -23
w>k just and | 21
w>k just prep | -25
w>k keep participle | 67
w>k keep whose | 30
w>k keeps participle | -25
w>k kid finite | -20
w>k kid prep | -22
w>k kind noun | 82
w>k kindly finite | 91
w>k kit finite | -28
w>k know asks | -21
w>k know prep | -21
w>k know who | -40
w>k knows who | -23
w>k kofi $ | 51
w>k lady finite | -30
w>k last time | 42
w>k late adv | -22
w>k late mark | -28
w>k laugh prep | 26
w>k lawyer finite | -21
w>k learn det | -32
w>k learn prep | 55
w>k leave noun | 36
w>k left prep | -23
w>k left whose | -20
w>k let det | -22
w>k let prep | -40
w>k let who | 37
w>k let's finite | 21
w>k letter finite | -24
w>k library noun | -26
w>k library prep | -33
w>k lie mark | -35
w>k lie prep | -36
w>k life noun | -24
w>k life prep | -31
w>k like adj | -28
w>k like det | -112
w>k like prep | -55
w>k like sub | -35
w>k like time | -21
w>k like who | -44
w>k line prep | -33
w>k ling mark | -27
w>k list mark | -27
w>k listen prep | 37
w>k little noun | -52
w>k live prep | -22
w>k living prep | -23
w>k look who | -29
w>k lord finite | -25
w>k lost whose | -26
w>k love prep | 39
w>k love who | -32
w>k mad who | -22
w>k made who | -25
w>k makes who | -25
w>k making who | -23
w>k man det | -28
w>k man finite | -27
w>k man noun | -25
w>k manage det | -27
w>k march prep | -26
w>k match who | -22
w>k maths noun | -33
w>k may adv | -26
w>k may infinitive | -37
w>k may mark | -28
w>k may prep | -25
w>k may time | -27
w>k may verb | -22
w>k may who | 68
w>k maybe finite | 59
w>k maybe mark | -41
w>k maybe prep | -21
w>k maybe time | 33
w>k maybe who | 50
w>k me asks | -32
w>k me det | -72
w>k me participle | -21
w>k me prep | -92
w>k me time | -25
w>k me verb | -20
w>k me who | -77
w>k meeting finite | -33
w>k might finite | -27
w>k mind sub | -25
w>k mind who | 61
w>k mine mark | -21
w>k mine prep | -22
w>k mins prep | -29
w>k minutes adv | -23
w>k miss det | -26
w>k miss noun | 96
w>k miss who | -24
w>k missed who | -21
w>k monday who | -25
w>k money finite | 21
w>k months mark | -28
w>k more noun | -25
w>k more prep | -26
w>k morning finite | -26
w>k morning noun | -23
w>k mother finite | -20
w>k mubarak prep | -20
w>k much mark | -29
w>k much noun | -23
w>k much sub | -25
w>k mum mark | -26
w>k must finite | -26
w>k must infinitive | -45
w>k must not | -24
w>k must verb | 32
w>k myself finite | -35
w>k myself mark | -24
w>k n adj | -49
w>k n adv | -39
w>k n asks | 134
w>k n noun | 30
w>k n time | -36
w>k n who | -20
w>k name mark | -20
w>k name who | -23
w>k nasreen $ | 78
w>k near det | -31
w>k nearer det | -29
w>k need det | -50
w>k need participle | -29
w>k needs who | -24
w>k never adv | -25
w>k never infinitive | -25
w>k never participle | -24
w>k new noun | -76
w>k next finite | 34
w>k next noun | 39
w>k next prep | -21
w>k ngozi $ | 77
w>k nice prep | 20
w>k night mark | -31
w>k night noun | -23
w>k nights finite | -26
w>k no and | -22
w>k no det | -23
w>k no finite | 62
w>k no who | -39
w>k nobody prep | 59
w>k none prep | -24
w>k not $ | -20
w>k not adv | -21
w>k not and | -31
w>k not finite | -170
w>k not mark | -33
w>k not noun | -30
w>k not participle | -23
w>k not time | 20
w>k not whose | -24
w>k nothing finite | 27
w>k nothing mark | -23
w>k nothing noun | 22
w>k nothing who | -33
w>k notice mark | -29
w>k nova finite | 97
w>k november mark | -21
w>k now $ | -22
w>k now mark | -42
w>k number finite | -22
w>k number who | -30
w>k nursery finite | 34
w>k october time | -21
w>k odd noun | 21
w>k of det | -104
w>k of noun | -85
w>k of time | -98
w>k of who | -67
w>k of whose | -81
w>k off det | -30
w>k off prep | -23
w>k off time | -23
w>k ok prep | -26
w>k okay mark | 52
w>k okay prep | -24
w>k old adv | -34
w>k old noun | -28
w>k on $ | -20
w>k on adj | -30
w>k on adv | -41
w>k on and | -26
w>k on asks | -34
w>k on det | -38
w>k on mark | -41
w>k on noun | -164
w>k on participle | -25
w>k on prep | -58
w>k on sub | -38
w>k on who | -131
w>k on whose | -31
w>k once adj | 25
w>k once adv | -27
w>k once det | -28
w>k once finite | -26
w>k once mark | -21
w>k once prep | -27
w>k ones finite | -27
w>k only adv | -20
w>k only finite | -78
w>k only participle | 22
w>k only prep | -22
w>k open det | -25
w>k open noun | -24
w>k opens prep | -34
w>k or asks | -40
w>k or finite | -20
w>k or not | -37
w>k or prep | -41
w>k or whose | -38
w>k orange noun | -23
w>k order prep | -28
w>k other who | -31
w>k otherwise who | 92
w>k ought prep | -22
w>k our adj | -22
w>k out adv | -36
w>k out det | -21
w>k out noun | -33
w>k out time | -27
w>k outside det | -25
w>k outside noun | -24
w>k over det | -44
w>k over time | -20
w>k over who | -27
w>k overnight noun | -20
w>k own noun | -69
w>k p mark | -33
w>k pads finite | -34
w>k page prep | -27
w>k paid who | -23
w>k pain finite | -27
w>k pair sub | -31
w>k pairs prep | -38
w>k paper prep | -36
w>k papers prep | -35
w>k paragraph time | 45
w>k pardon prep | -44
w>k pardon who | 31
w>k parent finite | -30
w>k parental noun | -32
w>k parenting noun | 30
w>k parents finite | -20
w>k parents prep | -31
w>k parents' noun | 28
w>k park prep | -33
w>k parking noun | -21
w>k part prep | -35
w>k pass whose | 38
w>k passport finite | 28
w>k passports prep | -29
w>k pay det | 26
w>k pay who | 40
w>k pay whose | 32
w>k paying det | -37
w>k payment finite | -38
w>k payments prep | -42
w>k pe noun | -22
w>k people finite | -22
w>k perhaps who | 37
w>k person finite | -32
w>k person prep | -31
w>k phone finite | -43
w>k phone prep | -24
w>k phones prep | -37
w>k photos finite | -34
w>k pick who | -23
w>k picking prep | 32
w>k picture prep | -24
w>k place prep | -23
w>k plate prep | -20
w>k please finite | 93
w>k pls finite | 48
w>k pocket prep | -24
w>k police noun | -40
w>k poor noun | 32
w>k post noun | -33
w>k post who | -29
w>k practice finite | -29
w>k proper noun | 22
w>k puffs prep | -26
w>k pure noun | 33
w>k push who | 56
w>k put det | 46
w>k put prep | -49
w>k put time | 29
w>k putting who | -30
w>k question prep | -23
w>k queue prep | -23
w>k quit participle | 93
w>k rain noun | -21
w>k rang mark | -21
w>k rang who | -25
w>k rather prep | -29
w>k read det | 20
w>k read whose | -26
w>k reading noun | 39
w>k receipt prep | -33
w>k regards mark | 95
w>k remember who | -23
w>k remind who | 60
w>k report finite | -34
w>k require det | -36
w>k returned det | -24
w>k right mark | -21
w>k right prep | -36
w>k right who | -30
w>k ring det | 26
w>k ring noun | -36
w>k road mark | -29
w>k road noun | -42
w>k roll prep | -29
w>k room finite | -33
w>k room time | -27
w>k round det | -29
w>k round noun | -32
w>k rule prep | -22
w>k run det | -20
w>k run prep | -26
w>k runs prep | -20
w>k sad prep | -20
w>k safe noun | 103
w>k said who | -20
w>k same mark | -24
w>k same other | 25
w>k sandrine $ | 93
w>k sat prep | -30
w>k saturday finite | 25
w>k saturday noun | 36
w>k saw whose | 33
w>k say and | -23
w>k say finite | -23
w>k say noun | -23
w>k say other | 43
w>k say prep | -21
w>k say who | -28
w>k says prep | -23
w>k says who | -30
w>k school finite | -37
w>k school noun | -54
w>k school's noun | -25
w>k screens prep | -23
w>k seats prep | -22
w>k section time | 94
w>k see asks | -48
w>k see noun | -28
w>k see sub | 35
w>k see who | 54
w>k seen det | -31
w>k send det | 29
w>k send time | -27
w>k send who | -61
w>k send whose | -21
w>k september mark | -24
w>k september time | -22
w>k session prep | -32
w>k set det | 35
w>k set prep | -21
w>k shall infinitive | -28
w>k shall who | 66
w>k she finite | 24
w>k she'd infinitive | 47
w>k she'd prep | -26
w>k she'll verb | 39
w>k she's adj | 34
w>k she's finite | 103
w>k she's verb | 43
w>k sheet finite | -30
w>k shes participle | -34
w>k shift finite | -24
w>k shoes finite | 30
w>k shoes mark | -20
w>k shoes prep | -30
w>k shop noun | -23
w>k shop prep | -28
w>k should finite | -22
w>k should infinitive | -34
w>k should who | 104
w>k show prep | -21
w>k sign who | 38
w>k signed prep | -28
w>k simply finite | -26
w>k since det | -52
w>k since finite | 56
w>k since noun | -20
w>k since whose | -21
w>k sincerely mark | 46
w>k single noun | -32
w>k sinéad $ | 91
w>k sit who | -24
w>k sleep noun | -21
w>k slip prep | -30
w>k slot finite | -34
w>k so adv | -65
w>k so mark | -30
w>k so name | -26
w>k so noun | -29
w>k so sub | -70
w>k so who | -31
w>k so whose | -23
w>k soft noun | 37
w>k sold det | -29
w>k some adj | -30
w>k somebody finite | -33
w>k somebody who | 21
w>k someone mark | -30
w>k someone prep | -24
w>k somewhere prep | -31
w>k son mark | -21
w>k sooner finite | -30
w>k sorry adj | -35
w>k sorry finite | 41
w>k sorry mark | 30
w>k sorry prep | 28
w>k spring who | -24
w>k st name | -24
w>k stand prep | -21
w>k standing prep | -26
w>k starting time | -27
w>k starts prep | -26
w>k staying prep | -29
w>k still adj | -20
w>k still det | -22
w>k still finite | -47
w>k still noun | -26
w>k still verb | -38
w>k still whose | -27
w>k story noun | -25
w>k street prep | -30
w>k stretch prep | -23
w>k stuff mark | -30
w>k suit who | -20
w>k summer prep | -25
w>k sunday finite | -22
w>k sunday noun | -24
w>k sunday time | -27
w>k sundays mark | -34
w>k sure who | -25
w>k swap prep | -26
w>k swim noun | -30
w>k ta mark | 91
w>k table finite | -36
w>k take noun | 40
w>k takes who | -33
w>k talking prep | -34
w>k taught who | -26
w>k tea finite | 31
w>k tea noun | -25
w>k tea prep | -25
w>k teach who | -35
w>k teacher finite | -23
w>k teacher who | -26
w>k tears prep | -20
w>k teeth finite | -37
w>k teeth prep | -38
w>k tell name | 27
w>k tell noun | 23
w>k tell whose | 50
w>k telling det | -36
w>k telling who | 21
w>k term noun | -26
w>k term prep | -28
w>k term who | -26
w>k terrible noun | -26
w>k test finite | -23
w>k than time | -30
w>k than who | -20
w>k thank who | 46
w>k thanks det | 86
w>k thanks mark | 78
w>k thanks prep | 44
w>k that and | -22
w>k that asks | -20
w>k that det | -95
w>k that finite | -24
w>k that name | -35
w>k that prep | -54
w>k that time | -22
w>k that who | -193
w>k that whose | -21
w>k that's asks | 31
w>k that's noun | 98
w>k that's prep | 58
w>k thats det | 104
w>k the name | -48
w>k the participle | -24
w>k the time | -32
w>k the who | -32
w>k their adj | -33
w>k them finite | -25
w>k them prep | -60
w>k then adv | 33
w>k then det | -22
w>k then mark | -20
w>k then who | -41
w>k there $ | -22
w>k there adj | -38
w>k there adv | -22
w>k there det | -32
w>k there finite | 20
w>k there mark | -29
w>k there name | -26
w>k there noun | -28
w>k there prep | -56
w>k there's det | 48
w>k there's who | -26
w>k theres det | 21
w>k these noun | -33
w>k they'd infinitive | -37
w>k they'll verb | 32
w>k they're prep | 38
w>k things adv | -32
w>k things mark | -24
w>k things who | -21
w>k think finite | -24
w>k thinking prep | -28
w>k this adv | -23
w>k this det | -22
w>k this finite | 62
w>k this name | -21
w>k this noun | -98
w>k this who | -25
w>k those time | -35
w>k though mark | -35
w>k thought finite | -30
w>k through det | -38
w>k thursday det | -27
w>k thursdays finite | 39
w>k thursdays mark | -27
w>k tickets finite | 67
w>k tight sub | 54
w>k til time | -30
w>k till finite | -20
w>k till time | -75
w>k till who | -25
w>k time asks | -20
w>k time det | -24
w>k time finite | -31
w>k time prep | -36
w>k time who | -37
w>k time whose | -23
w>k times finite | -23
w>k times mark | -20
w>k times prep | -20
w>k times who | -34
w>k tired mark | -27
w>k to asks | -21
w>k to det | -183
w>k to finite | -38
w>k to name | -42
w>k to noun | -114
w>k to time | -111
w>k to verb | -61
w>k to who | -141
w>k to whose | -114
w>k today $ | -34
w>k today mark | -27
w>k together and | -22
w>k told who | -74
w>k tomek $ | 71
w>k tomorrow $ | -40
w>k tomorrow mark | -33
w>k tomorrow prep | 47
w>k tonight mark | -29
w>k tonight noun | -31
w>k tonight prep | -28
w>k tonight sub | -20
w>k too det | -28
w>k too finite | -23
w>k too who | -32
w>k took prep | -23
w>k took whose | -24
w>k toxic noun | -33
w>k train finite | -24
w>k training noun | 29
w>k travel noun | -26
w>k travel prep | -32
w>k treat prep | -23
w>k treating who | -22
w>k trip finite | -46
w>k truck finite | -25
w>k truly mark | -38
w>k try det | 23
w>k try noun | 98
w>k tuesday finite | -32
w>k tuesday noun | -22
w>k tuesdays prep | -20
w>k tuition finite | 37
w>k turning prep | -29
w>k tutor finite | -33
w>k twice det | -47
w>k twice finite | -40
w>k twice mark | -28
w>k u adv | 67
w>k u and | 67
w>k u asks | -31
w>k u det | 26
w>k u mark | -28
w>k u participle | -33
w>k u prep | -27
w>k u time | -36
w>k u verb | -43
w>k under det | -29
w>k under noun | -38
w>k under time | 21
w>k under whose | -35
w>k unless who | -34
w>k until adv | -22
w>k until det | -54
w>k until noun | -36
w>k until time | -144
w>k up prep | -40
w>k ur adj | 33
w>k ur det | 29
w>k ur time | 37
w>k us det | -25
w>k us finite | -35
w>k use who | -25
w>k very adj | -54
w>k video finite | -32
w>k visit finite | -32
w>k visit mark | -22
w>k w det | -27
w>k w who | -23
w>k waiting noun | -31
w>k wake prep | -20
w>k walk prep | -31
w>k want prep | -24
w>k want who | -23
w>k wanted who | -26
w>k wants det | -23
w>k wants time | -27
w>k wants whose | -23
w>k warned who | -32
w>k was adj | -81
w>k was adv | -29
w>k was det | -64
w>k was participle | -77
w>k was prep | -52
w>k was sub | 31
w>k was time | -20
w>k was who | -23
w>k was whose | -21
w>k washed who | -20
w>k wasn't who | -29
w>k watch prep | -34
w>k way noun | -23
w>k we adv | -30
w>k we det | 98
w>k we infinitive | -35
w>k we verb | -31
w>k we'll infinitive | 25
w>k we'll verb | 47
w>k we're participle | 70
w>k wear who | -27
w>k wedding prep | -24
w>k wednesday and | -21
w>k wednesday time | -20
w>k wednesday whose | -22
w>k wednesdays finite | -25
w>k wednesdays prep | -25
w>k week $ | -22
w>k week mark | -29
w>k week time | -21
w>k weekend finite | -21
w>k weekend who | -22
w>k weekends prep | -31
w>k weekends who | -28
w>k weeks prep | -23
w>k weeks who | -22
w>k welcome prep | -25
w>k well prep | -28
w>k well verb | 27
w>k well who | 29
w>k went prep | -52
w>k were adv | -20
w>k were participle | -44
w>k were time | -21
w>k were who | 68
w>k what adj | -28
w>k what det | -22
w>k what noun | 98
w>k what whose | 23
w>k what's det | 77
w>k whatever finite | -25
w>k whatever noun | 35
w>k when det | -21
w>k when noun | -36
w>k when whose | -21
w>k whenever mark | -37
w>k where det | -31
w>k where finite | 28
w>k where noun | -41
w>k where who | -20
w>k which finite | -61
w>k which noun | 32
w>k which prep | 36
w>k which time | 34
w>k which who | -27
w>k while finite | -29
w>k while who | -31
w>k who finite | -37
w>k who noun | 67
w>k who who | -23
w>k who's participle | 47
w>k whole noun | -53
w>k whose noun | -38
w>k why finite | 70
w>k will infinitive | -155
w>k will verb | -97
w>k will who | 125
w>k with adj | 46
w>k with asks | -32
w>k with det | -63
w>k with name | -23
w>k with sub | -43
w>k with time | -61
w>k with whose | -165
w>k without and | -29
w>k without det | -63
w>k without whose | -20
w>k woman finite | -25
w>k woman mark | -26
w>k woman prep | -25
w>k wonders prep | -37
w>k word finite | 21
w>k word prep | -35
w>k words mark | -26
w>k work mark | 29
w>k worked prep | -20
w>k works mark | -31
w>k works prep | -20
w>k would finite | -30
w>k would infinitive | -100
w>k would prep | -25
w>k would time | 154
w>k would verb | -64
w>k would who | 128
w>k would've finite | -28
w>k wren finite | 72
w>k wrong prep | -23
w>k wrote who | -22
w>k x $ | -40
w>k year's noun | -30
w>k years finite | -26
w>k yes mark | 28
w>k yet mark | -27
w>k you asks | -24
w>k you det | -118
w>k you finite | 25
w>k you infinitive | -36
w>k you not | 29
w>k you noun | -32
w>k you other | -25
w>k you verb | -21
w>k you whose | -34
w>k you'd finite | 44
w>k you'd infinitive | 33
w>k you'd prep | -22
w>k you'll infinitive | 46
w>k you'll verb | -20
w>k you're adv | 24
w>k you're det | 43
w>k you're noun | 47
w>k you're participle | 29
w>k you've det | 80
w>k yours $ | -20
w>k yours adv | 48
w>k yours and | -20
w>k yours mark | 59
w>k yours who | -26
w>k yr adj | -37
`,
);
