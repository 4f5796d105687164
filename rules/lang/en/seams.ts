import { readSeams } from '../weights.ts';

/** Fitted by scripts/fit/seams.ts on the learning sets, then frozen: not edited by hand. */
export const seams = readSeams(
  { base: -126, threshold: -100 },
  // sign of the gap between two words | how much it counts for a new sentence
  `
2> " | -76
2> #time | -36
2> $ | 24
2> % | -33
2> . | 25
2> ; | -124
2> ? | -59
2> ?? | 35
2> able | -30
2> about | -20
2> abt | -45
2> abuse | 30
2> accountant | 31
2> across | -36
2> act | 63
2> adult | -27
2> adults | -36
2> after | -190
2> after-school | -20
2> afterwards | -33
2> age | -24
2> agreed | 27
2> agreement | -25
2> ah | -23
2> airline | -22
2> alienation | -27
2> all | -39
2> almost | 49
2> aloud | -33
2> amoxicillin | -21
2> an | -55
2> and | -114
2> anybody | -24
2> apartment | -28
2> apologise | 36
2> apologize | -21
2> appointments | -31
2> appreciate | 58
2> are | 47
2> arrangement | 34
2> arrived | -21
2> asked | 52
2> asks | -28
2> at | -34
2> attachment | -26
2> attend | -23
2> attorney | -22
2> audience | -20
2> august | -99
2> aunt's | -28
2> awake | -25
2> away | -22
2> baby | -23
2> back | -65
2> badge | 31
2> bag | -101
2> bags | -26
2> bake | -39
2> balance | 35
2> ball | -24
2> banana | -30
2> bank | 32
2> bar | -33
2> bars | -33
2> bath | -28
2> bathroom | -23
2> beach | -33
2> because | -92
2> become | -30
2> bed | -43
2> beg | 51
2> begging | -25
2> begins | 36
2> behind | -38
2> bell | 24
2> belt | 20
2> beside | -31
2> better | -52
2> big | -20
2> birth | 21
2> birthday | -30
2> blackmail | -24
2> blame | -26
2> bless | 59
2> block | -39
2> blood | 53
2> boiler | 24
2> booked | 48
2> booking | -22
2> borderline | 36
2> borrow | -38
2> bother | 68
2> bowl | -35
2> bowling | -27
2> boxing | -24
2> brace | -29
2> break | -23
2> bridge | -23
2> bringing | 65
2> brings | -29
2> broken | -20
2> brothers | -29
2> btw | -27
2> building | -23
2> burden | -26
2> busy | -23
2> but | -114
2> c | -29
2> calculator | -25
2> calling | 31
2> calpol | -28
2> camp | 24
2> cancelled | 44
2> candles | -39
2> cannot | -36
2> cant | 45
2> cap | -23
2> caravan | -23
2> card | -46
2> cards | -24
2> care | 32
2> case | -34
2> cent | -26
2> center | 47
2> certain | -20
2> change | -30
2> changes | -35
2> changing | -22
2> character | -33
2> charged | -21
2> chat | -23
2> checked | -22
2> cheers | -21
2> cheese | -33
2> child's | -23
2> choose | 58
2> choosing | -22
2> christening | -23
2> christmas | 40
2> church | -24
2> climbing | 24
2> clocks | -35
2> closes | 58
2> clothes | -21
2> coats | -29
2> coffee | -35
2> coke | -31
2> cold | -22
2> column | -29
2> come | -43
2> company | -30
2> concern | 50
2> concerned | -25
2> concert | 27
2> confirm | 63
2> congratulations | -33
2> consider | 28
2> content | -24
2> corner | -23
2> correct | -27
2> correspondence | -25
2> costs | -28
2> costume | -21
2> couch | -31
2> counsellor | -26
2> counselor | 43
2> count | 32
2> counted | -29
2> counter | -23
2> country | -21
2> county | -27
2> court | -21
2> cousins | -22
2> covers | -27
2> credit | -24
2> crib | -30
2> cried | 73
2> cross | -25
2> custody | -20
2> daddy's | 52
2> dads | -29
2> dare | -21
2> dark | -34
2> daughter | 24
2> day | -57
2> daycare | -23
2> deacon | -25
2> dead | -23
2> dec | -40
2> decided | 68
2> decree | -26
2> deep | -26
2> deposit | 28
2> diary | -25
2> did | 59
2> didn't | 25
2> difference | -26
2> different | -20
2> dinner | -25
2> direct | -28
2> doctor | 32
2> does | 24
2> dog | -20
2> done | 26
2> dose | 43
2> doubt | -24
2> downstairs | -25
2> drama | -27
2> drawer | -23
2> drawn | 34
2> drink | -32
2> drinks | -27
2> driver | 23
2> driving | -33
2> drop | 23
2> dropped | -22
2> drops | 23
2> drunk | -34
2> dry | -25
2> easier | -24
2> easy | -28
2> eating | -32
2> either | -36
2> else | 28
2> emails | -32
2> end | -59
2> ends | -23
2> enough | -40
2> entire | -34
2> entrance | -33
2> evenings | 40
2> ever | -21
2> everything | -72
2> evidently | -26
2> exact | 34
2> exchange | 20
2> expected | -25
2> expecting | -22
2> expensive | -21
2> expires | -20
2> eye | 23
2> eyes | -23
2> face | -33
2> facetime | 25
2> fail | -22
2> failed | -24
2> fair | -21
2> far | -26
2> fault | -29
2> fear | -30
2> fed | -21
2> feed | 24
2> feeling | -23
2> feels | -21
2> fell | 111
2> fence | -41
2> few | -29
2> files | -28
2> filled | -23
2> film | -26
2> finally | 34
2> finds | 21
2> finger | -29
2> finishes | 70
2> fish | -24
2> fits | -31
2> fix | -20
2> flights | -42
2> flu | -30
2> fly | 37
2> folder | -27
2> folks | -34
2> footy | -27
2> forgive | 58
2> forgot | -26
2> form | 24
2> fortnight | 23
2> found | 39
2> fractions | -20
2> friend | -30
2> friends | -24
2> frightened | -22
2> from | -65
2> front | -79
2> future | 31
2> game | 28
2> gas | 22
2> gather | -21
2> gatwick | -30
2> gets | -21
2> gift | -34
2> gives | 23
2> giving | -26
2> golf | -34
2> good | -103
2> got | 21
2> gown | -29
2> gp | -27
2> grade | -21
2> grandmother's | 22
2> green | -24
2> ground | 32
2> grow | 33
2> growing | -41
2> grown | 46
2> grown-ups | -26
2> guard | -27
2> guess | 45
2> gun | -27
2> habit | -28
2> hamster | -32
2> hand | -56
2> handover | -24
2> hands | -24
2> hanging | -24
2> happened | 41
2> hardly | 29
2> harm | -26
2> hat | -23
2> hate | 53
2> haven't | 39
2> he'd | -24
2> he's | -24
2> heads | -20
2> health | -28
2> held | 62
2> helps | -26
2> hers | -24
2> hes | 28
2> hey | 39
2> him | -30
2> hobby | -23
2> hold | -40
2> holding | -24
2> holes | -25
2> holiday | -20
2> honestly | -30
2> honeymoon | -35
2> hook | 26
2> hope | 46
2> hoping | 54
2> hot | -25
2> hotel | 60
2> hour | -72
2> house | -20
2> household | 23
2> how | 37
2> human | 27
2> hung | -24
2> hurt | -23
2> i'd | -29
2> i'll | -46
2> i'm | -80
2> i've | -125
2> ice | -29
2> id | -23
2> idk | -33
2> if | -27
2> im | 29
2> imagine | 32
2> in | -42
2> inbox | -25
2> informed | 43
2> instead | -71
2> interest | -20
2> into | -51
2> invoices | 28
2> ipad | 43
2> iron | -26
2> is | 36
2> isn't | 33
2> it | -33
2> it'll | -21
2> it's | -38
2> itinerary | -21
2> ive | -36
2> jaylen's | -33
2> job | -23
2> juice | -30
2> july | -37
2> jumper | -30
2> june | -67
2> just | 46
2> keys | -26
2> kick | -30
2> kind | 26
2> knees | -30
2> knew | 54
2> know | 45
2> knowing | -20
2> kwame | -25
2> label | -30
2> lad | -28
2> lads | 32
2> lake | -23
2> laptop | 38
2> laugh | -21
2> lawyer | -20
2> lay | 24
2> leader | -28
2> leaflet | -37
2> least | 31
2> leave | 61
2> leaves | 20
2> leaving | -25
2> left | -21
2> legs | -26
2> lent | -24
2> let's | -24
2> lets | -28
2> letters | -33
2> letting | -30
2> level | 33
2> library | -30
2> life | -43
2> likes | -34
2> lily | -27
2> line | -21
2> list | -49
2> listen | -28
2> literally | 56
2> living | -25
2> load | -38
2> lobby | -28
2> locked | -31
2> locker | -29
2> log | 25
2> looks | -32
2> loose | -34
2> lord | -22
2> lose | -27
2> lot | -55
2> love | 22
2> lovely | -21
2> loves | -34
2> low | 54
2> luck | 67
2> lunchbox | -23
2> mail | -33
2> makes | 30
2> mam's | -27
2> man | 48
2> manipulative | -23
2> manners | -25
2> maths | -21
2> mattress | -20
2> may | 31
2> meal | -23
2> mean | -27
2> means | 58
2> meanwhile | -23
2> meat | -37
2> medicine | -21
2> men | 47
2> mention | -29
2> mess | -23
2> messages | -26
2> mg | -37
2> middle | -29
2> might | 56
2> mile | -27
2> milk | 24
2> mine | -80
2> minute | 43
2> mirror | -29
2> mislaid | -21
2> mistake | -27
2> ml | -30
2> moms | -33
2> mon | -36
2> most | -23
2> mother | 29
2> motion | -33
2> mouth | -27
2> moves | -25
2> my | -39
2> myself | -25
2> nails | -29
2> name | -124
2> names | -34
2> nasreen | -24
2> near | -20
2> nearly | -24
2> neck | -25
2> need | 25
2> neighbour | -32
2> neither | 89
2> news | -23
2> newsletter | 35
2> next | 53
2> night | -62
2> none | -25
2> nose | -28
2> nothing | -95
2> nova | -26
2> november | -21
2> number | -27
2> obliged | -29
2> october | -33
2> oh | -24
2> ok | 23
2> on | -35
2> ones | -20
2> open | -53
2> opening | -29
2> opens | -23
2> operation | 22
2> or | -45
2> orange | -20
2> ordered | 22
2> other | -51
2> out | -61
2> over | -114
2> overnight | -23
2> owe | -27
2> pack | 22
2> pages | -36
2> pain | 27
2> paint | 28
2> pair | -21
2> pairs | 25
2> pants | -24
2> papa | -36
2> paper | -22
2> papers | -23
2> paragraph | -23
2> parental | 22
2> parents' | -21
2> park | -24
2> party | 23
2> passed | -28
2> passport | 102
2> patience | 28
2> pattern | -21
2> pay | 26
2> payments | -24
2> pays | -25
2> pe | -34
2> pen | 24
2> pencil | -23
2> people | 29
2> percent | 38
2> perfect | -23
2> perfectly | -24
2> perhaps | -25
2> pharmacist | 74
2> phone | -23
2> phoned | -29
2> photo | 37
2> photograph | -24
2> pick-up | 26
2> picked | -20
2> picking | 20
2> pickup | -25
2> pictures | 23
2> pin | -31
2> pink | -31
2> pitch | -21
2> place | -82
2> planning | -29
2> plaster | -27
2> plastic | -44
2> plays | -26
2> please | -23
2> polish | -24
2> poor | 45
2> porridge | 24
2> possible | -27
2> pot | -29
2> pounds | -26
2> power | -27
2> prefer | -21
2> prescription | 21
2> price | -37
2> printed | -31
2> probably | 25
2> promise | -20
2> proper | 35
2> proud | -25
2> pub | -29
2> puffs | -26
2> pull | -24
2> pump | -20
2> push | -35
2> putting | -31
2> questions | -31
2> queue | -39
2> quit | -27
2> quite | -22
2> r | -28
2> rain | -24
2> raise | -20
2> raised | 33
2> ramadan | -46
2> reception | -24
2> refund | 32
2> regards | 33
2> remain | 67
2> remind | -26
2> reminder | -36
2> repair | 33
2> repeat | 37
2> report | 24
2> require | -31
2> respect | 25
2> retainer | 49
2> returned | -23
2> ringing | -24
2> roll | -22
2> room | -55
2> rope | -29
2> rota | 36
2> rucksack | 23
2> ruin | 29
2> ruined | -33
2> rules | -31
2> runs | 30
2> rush | -32
2> safe | 22
2> salary | -26
2> sale | -26
2> same | -20
2> sandrine | -23
2> sandwich | -22
2> sat | 39
2> saturdays | -28
2> sausage | -38
2> says | 36
2> science | 24
2> scooter | 30
2> scream | -21
2> seats | -27
2> secretary | -20
2> section | -26
2> seeing | -23
2> seen | -23
2> selling | -31
2> sent | -22
2> service | -31
2> sets | -32
2> shaking | 72
2> shall | -43
2> shame | 29
2> share | 24
2> sharp | -23
2> she'd | -28
2> she's | -37
2> shed | 33
2> shop | -22
2> should | 45
2> shout | -24
2> show | -34
2> shows | 33
2> shut | -22
2> shuts | -29
2> sick | -23
2> side | -56
2> sigh | -32
2> signed | 22
2> silence | -38
2> simply | -28
2> since | -149
2> sink | -27
2> sister | 44
2> sister's | 27
2> sits | -32
2> sitting | 29
2> skates | -29
2> skipped | 39
2> slept | -40
2> slow | -22
2> smoke | -28
2> snow | -33
2> social | -23
2> soft | -24
2> sold | 36
2> somebody | -23
2> someone | -43
2> something | -74
2> somewhere | -23
2> soon | 51
2> soup | -23
2> speech | 24
2> spelling | -22
2> spend | 30
2> split | -20
2> spoken | -22
2> spot | 30
2> spreadsheet | -21
2> st | -26
2> stage | -28
2> stairs | -21
2> stands | -28
2> started | -32
2> station | -21
2> stay | -33
2> stayed | -27
2> stick | -35
2> stomach | 29
2> stool | -23
2> stopping | -25
2> story | -32
2> straight | -29
2> struck | -29
2> stuck | -20
2> stupid | -34
2> sugar | -27
2> suitcase | -20
2> sundays | -24
2> supposed | -29
2> sure | 29
2> surf | -39
2> surprised | -27
2> sweet | -21
2> swing | -32
2> switch | -21
2> table | -29
2> tablet | -21
2> tablets | -29
2> takes | 24
2> talking | -21
2> tattoo | -23
2> taught | 37
2> tbh | -30
2> tea | -35
2> teach | -23
2> telephone | -29
2> television | -32
2> tells | 63
2> temperature | 65
2> tent | 37
2> textbook | 28
2> texting | 66
2> than | -94
2> thats | -28
2> their | -73
2> them | -33
2> themselves | -22
2> then | -166
2> there's | -42
2> theres | -38
2> thermometer | -27
2> these | -25
2> they'd | -27
2> they'll | -20
2> they're | -29
2> they've | -33
2> thinking | 23
2> though | -23
2> threw | -47
2> through | -31
2> thursday | -52
2> thursdays | -27
2> till | -115
2> timetable | -21
2> tmrw | 27
2> to | -40
2> toast | -23
2> today | -59
2> toddler | 42
2> told | 65
2> tomorrow | -46
2> tonight | -66
2> too | -37
2> took | 24
2> tooth | -35
2> touch | -23
2> touched | -20
2> tournament | -21
2> toxic | 65
2> track | -21
2> trailer | -33
2> train | 42
2> trampoline | 25
2> transfer | 31
2> treatment | -35
2> tried | -28
2> trouble | -22
2> trousers | -23
2> truck | 31
2> truly | 39
2> trust | 54
2> tues | -31
2> tuition | 37
2> turning | -20
2> turns | -20
2> twins | 25
2> under | -55
2> until | -150
2> ur | 22
2> urs | -31
2> us | -29
2> use | -22
2> useless | -25
2> using | -22
2> vet | -25
2> violin | -20
2> voice | -25
2> w | -29
2> waiting | -20
2> walked | -41
2> wanna | 27
2> wanted | 37
2> warned | -25
2> was | 26
2> washed | -25
2> washing | -33
2> watching | -28
2> water | -21
2> wave | -38
2> way | -38
2> we'd | 23
2> we'll | -23
2> we've | -30
2> wednesday | -153
2> wednesdays | 37
2> wee | -23
2> weekends | -24
2> weeks | -60
2> well | -109
2> wellies | -28
2> what's | 22
2> whats | 39
2> when's | 24
2> where | -20
2> while | -54
2> whistle | -26
2> who | 25
2> whose | 22
2> wife | 65
2> will | 36
2> wind | -20
2> wine | -31
2> wish | -24
2> with | -96
2> without | -37
2> won't | -32
2> wonderful | 20
2> wonders | -37
2> wont | -30
2> works | -34
2> worn | 43
2> worried | -20
2> worse | -20
2> worth | -23
2> would | 23
2> would've | 34
2> wouldn't | 79
2> wren | -32
2> wrist | -25
2> writing | -26
2> wrong | -47
2> wrote | -22
2> x | 28
2> x-ray | -24
2> year's | -22
2> yellow | -23
2> yes | 30
2> you'll | 30
2> you've | -106
2> yours | -78
2> yourself | 29
2> yr | -29
< " | 26
< #number | -27
< #time | 31
< % | 23
< ) | 42
< , | -26
< - | -21
< . | -122
< ; | -155
< a | -312
< about | -43
< above | -26
< absolute | -34
< abt | -34
< accountant | -36
< across | -27
< act | -35
< actual | -31
< actually | -20
< address | -25
< adult | -33
< after-school | -29
< afternoon | 77
< afterwards | 33
< again | 78
< age | -25
< ah | -24
< air | -29
< airport | 23
< allergist | -28
< allergy | -35
< allow | -36
< almost | -39
< along | 61
< aloud | -31
< also | -23
< an | -182
< and | -327
< answer | 59
< answers | -31
< anybody | 21
< anyway | 24
< appointment | 21
< appreciate | -24
< april | 42
< are | -23
< around | 21
< arrangement | -33
< arrive | -25
< arrived | 44
< article | -33
< as | -294
< asks | -31
< assembly | 50
< asthma | 24
< at | -73
< attached | 231
< attend | 24
< attendance | -35
< attorney | -34
< audience | 61
< august | 76
< aunt's | -24
< aware | -34
< away | 51
< baby | 20
< backpack | 55
< bag | 22
< bake | -27
< bathroom | -44
< be | -40
< bear | -41
< because | -185
< become | -34
< bed | 75
< been | -42
< beginning | -26
< benefit | 34
< beside | -29
< between | -64
< big | -21
< bike | -36
< bins | -48
< birth | -30
< birthday | 41
< bit | -49
< black | -20
< blazer | 45
< block | -31
< blowing | -20
< blue | -73
< bobbis | -26
< boiling | 62
< book | -27
< booked | -30
< booking | -42
< books | -27
< boot | 51
< born | 23
< borrow | -44
< boss | -38
< bother | -30
< bottle | -25
< bought | -34
< bowl | 21
< boxing | 20
< boy | -25
< brace | -29
< brave | -30
< break | 64
< breakfast | 78
< breathe | -26
< bridge | -29
< bring | -40
< bringing | -24
< broken | -35
< brother's | -25
< brothers | 35
< brown | -27
< building | 35
< burden | -23
< busy | -44
< but | -174
< buy | -30
< buying | 36
< by | -259
< cake | -20
< calculator | -34
< calendar | 46
< called | -63
< calling | -34
< camp | -22
< can | -65
< cancelled | -23
< cannot | -39
< cant | -21
< caravan | -37
< care | -23
< carried | -24
< case | -39
< cash | -27
< cast | -24
< cause | 27
< cent | -41
< center | -25
< centre | -30
< certain | -25
< certificate | 45
< chair | 27
< changes | -39
< changing | -33
< chapter | -36
< charge | -25
< charged | -41
< charger | 22
< checked | -24
< child's | -26
< children | -28
< choir | -33
< choose | -24
< christmas | -34
< clean | -24
< climbing | -34
< closes | -25
< clothes | -28
< club | 39
< coach | -25
< coats | 71
< collect | -21
< column | -23
< common | -32
< company | 62
< concerned | 55
< concert | -37
< confirmed | 22
< contact | -25
< content | -20
< conversation | 94
< correspondence | 38
< cost | 44
< costume | 64
< cough | 21
< could | -163
< counsel | -27
< counsellor | -23
< counselor | -31
< counter | -57
< counting | 20
< country | -40
< county | 27
< cousin's | -23
< covered | 39
< covers | -39
< credit | -28
< crib | 25
< cried | -25
< cut | -20
< dad | -38
< daddy | -25
< daddy's | -23
< dads | -34
< dare | 37
< date | -37
< dates | 48
< daycare | -35
< dead | -26
< deadline | -35
< december | -48
< decent | -24
< decided | -36
< decision | -34
< decree | 39
< deep | -24
< deposit | 37
< desk | 38
< didn't | -43
< died | -40
< difference | 31
< different | -30
< direct | 37
< directly | 22
< doctor | 32
< doesn't | -26
< don't | -55
< door | 42
< down | 28
< downstairs | -29
< drama | -32
< drawer | -28
< drawn | -24
< dressing | -28
< drink | -31
< drinks | -38
< drive | 57
< driver | -29
< drops | 43
< dry | 22
< due | -42
< dunno | 35
< during | -35
< e-mail | -33
< each | 25
< early | -39
< easier | 61
< easy | 36
< eating | -24
< either | 34
< em | -34
< en | -31
< end | 51
< ends | -27
< enough | 62
< entire | -29
< entrance | 26
< envelope | 30
< eve | 29
< even | -39
< evening | 22
< ever | -50
< every | -188
< everybody | 89
< everyone | 45
< evidently | -43
< exact | -28
< existing | -32
< exists | 68
< expected | 31
< expecting | -26
< expensive | -27
< expires | -42
< eye | -28
< facetime | -33
< fail | -29
< failed | -43
< failing | -23
< fall | -22
< far | -27
< father | -24
< fathers | -27
< fault | -35
< february | 55
< fed | 56
< feed | -25
< feeling | -34
< feels | -28
< fees | 72
< fella | -20
< felt | -28
< ferry | -25
< fetch | -23
< fever | 34
< few | -40
< field | -20
< fight | 22
< figure | -29
< files | 29
< filled | -27
< film | 35
< financial | -34
< find | -54
< finds | -38
< finger | 91
< finished | -32
< fish | -27
< fits | 36
< fix | 56
< flights | -24
< fly | 22
< folks | -26
< food | 53
< footy | -33
< for | -135
< found | -57
< fourth | 31
< fractions | -45
< frame | 27
< fri | 24
< friday | 40
< fridge | 27
< friends | 34
< from | -145
< front | -59
< funny | -27
< game | -33
< garden | -34
< gas | -24
< gaslighting | 20
< gate | 89
< gave | -35
< gentleman | -26
< get | -103
< gets | -54
< getting | -62
< gift | -24
< give | -42
< gives | -23
< go | 21
< god | -54
< goggles | -59
< golf | -30
< gone | 27
< got | -210
< gp | -25
< grading | -28
< grandmother's | -32
< grateful | -39
< great | -27
< green | -22
< ground | -25
< group | -24
< grow | 37
< growing | -35
< grown-ups | -37
< guard | 25
< guy | 31
< h | -35
< habit | -29
< had | -49
< half-term | 22
< hand | 23
< handover | 45
< hands | -37
< hanging | -25
< hangs | -30
< happen | -32
< happened | 20
< has | -135
< hates | -31
< have | -129
< he | -236
< he'd | -31
< he's | -103
< hear | -21
< help | -33
< helps | -38
< herself | -28
< hey | 56
< hi | 21
< hide | -41
< hiding | 30
< himself | 21
< hire | -34
< his | -241
< hiya | 140
< hobby | 33
< hold | -20
< holding | -28
< holds | -33
< holes | 27
< holiday | -24
< homework | -29
< honestly | -34
< hook | 26
< hope | -95
< hoping | -26
< hospital | -30
< hot | 21
< hours | -20
< household | -40
< houses | 72
< how | -45
< human | -26
< hung | -20
< hurt | 25
< i | -118
< i'd | -161
< i'll | -161
< i'm | -254
< i've | -141
< ice | -22
< id | -44
< idk | -37
< if | -270
< il | -21
< ill | -50
< im | -92
< imagine | -40
< in | -45
< inbox | -34
< inset | -26
< instead | 68
< into | -65
< invoice | 33
< ipad | -22
< iron | -33
< ironed | -34
< is | -76
< isn't | -92
< it | 38
< it'd | -24
< it's | -241
< itinerary | 33
< its | -165
< jacket | 80
< jaylen | -31
< jaylen's | -40
< job | 66
< job's | -37
< juice | 36
< jule | -28
< jumper | -27
< june | 44
< just | -180
< karate | -39
< keeping | -32
< keeps | -21
< kept | -29
< kids | -27
< kids' | -28
< kitchen | 44
< knees | 61
< knew | -33
< knowing | -37
< known | -31
< knows | -28
< kwame | -32
< label | 69
< lachlan | -28
< lad | -24
< lady | -34
< lake | -39
< land | -28
< lane | -28
< laptop | -41
< last | -84
< laugh | 32
< lawyer | -28
< lay | -26
< lazy | -26
< leaflet | -28
< least | -28
< leaves | -28
< leaving | -29
< legs | 77
< lessons | 63
< let | -158
< lets | -32
< letters | 72
< letting | -35
< level | -32
< lie | -20
< life | 24
< lift | -27
< light | -21
< like | -48
< likes | 58
< lily | 22
< line | 27
< list | 43
< listen | 59
< literally | -36
< little | -90
< live | 35
< lived | -27
< living | -20
< lobby | -22
< locked | -41
< lol | 208
< looked | 21
< looks | 20
< lord | -26
< lose | -32
< lost | 40
< loves | -41
< lunch | 27
< m | 135
< mad | -20
< mail | -38
< mailbox | 111
< make | -85
< making | -26
< mam | -35
< man's | -35
< manners | 95
< many | -32
< march | 56
< marked | -38
< match | 35
< matter | 30
< may | -39
< maybe | -120
< mean | -25
< means | -35
< meant | -20
< meanwhile | -39
< mediation | -30
< mediator | -24
< memory | -24
< mess | -45
< message | -54
< messages | 58
< met | -30
< might | -100
< milk | -41
< min | 43
< mine | 69
< minutes | 33
< mislaid | -35
< missed | -37
< missing | 36
< mistake | 75
< ml | -32
< moment | -51
< moms | -49
< mon | -26
< mondays | 30
< month | 23
< months | 20
< morning | 57
< most | -26
< mother's | -42
< motion | -51
< murder | -31
< must | -98
< my | -260
< myself | 37
< n | -185
< names | -20
< nan | -34
< narcissist | -33
< near | -29
< nearer | -27
< nearly | -36
< neck | -40
< need | -189
< needed | -31
< needs | -144
< nervous | -29
< never | -162
< next | -149
< nice | 29
< night | 20
< nights | -26
< none | -28
< normal | 89
< not | -26
< notice | 54
< nova | -30
< november | 59
< now | 69
< nurse | -22
< obliged | -29
< october | -20
< of | -154
< offer | -38
< omg | -44
< on | -20
< one's | -45
< opening | -23
< opens | -40
< operation | 67
< optician | -29
< or | -242
< orange | -30
< order | 27
< ordered | -28
< orthodontist | 33
< other | -21
< otherwise | -22
< our | -107
< ours | 64
< out | 45
< outside | 27
< own | -36
< page | -21
< pages | -23
< paid | 61
< paint | 27
< pairs | 34
< papa | -41
< paper | -20
< paragraph | -30
< parent | -25
< parental | -28
< parenting | -25
< park | 48
< parking | -28
< pass | -29
< patience | -21
< pattern | -25
< paying | -29
< pays | -25
< pe | 43
< pen | -42
< per | -22
< perfectly | -35
< perhaps | -21
< person | -32
< pharmacist | -26
< phones | -24
< photograph | -21
< physio | -21
< pick-up | -28
< picked | -24
< pickup | -41
< pie | 48
< pink | -41
< pitch | 22
< place | 38
< plastic | -34
< plate | 35
< playing | -33
< plays | -39
< pls | 96
< plus | -38
< pocket | 69
< point | 44
< polish | -40
< pool | 24
< poor | 30
< porridge | 32
< possible | 31
< pounds | 51
< power | -28
< prefer | 75
< prescription | -30
< present | -20
< price | -26
< probably | -32
< puffs | -27
< pull | -21
< pump | -20
< pure | -38
< push | -29
< put | -182
< puts | -37
< question | -35
< questions | -44
< queue | -32
< quick | -30
< quite | -33
< quote | 24
< r | -36
< rain | 39
< raise | -30
< rather | -25
< read | -27
< reads | -26
< real | 29
< reason | -23
< recall | -35
< receipt | 52
< receipts | -30
< recital | -22
< refund | 27
< refused | -35
< remember | 73
< remove | -31
< renewal | -23
< repeat | 59
< report | -25
< request | -36
< require | -32
< retainer | -47
< return | -21
< returned | -34
< ride | -24
< right | 30
< ring | -23
< ringing | -28
< rings | 23
< roll | -25
< roof | -27
< rope | 68
< rota | -25
< round | -28
< rui | -30
< ruin | -35
< ruined | -40
< rule | -50
< rules | 57
< running | -20
< safe | -22
< said | -104
< salaam | -37
< same | -25
< saturday's | -37
< saturdays | -28
< save | -31
< say | -25
< saying | -22
< says | -202
< scan | -23
< scared | 26
< school | -28
< science | -28
< scooter | -37
< scream | 42
< screens | 37
< season | 42
< seats | 24
< section | -36
< see | -53
< seeing | -25
< selling | -29
< send | -128
< september | 34
< serious | 79
< session | -31
< setting | -23
< settle | -34
< she | -43
< she'd | -26
< she's | -91
< shift | 39
< shin | -29
< shoes | 27
< should | -25
< shout | -37
< shuts | 22
< sick | -20
< side | 38
< sigh | 56
< signature | -21
< simple | 72
< simply | -23
< since | -51
< single | -43
< sister's | -35
< sit | -49
< skipped | -30
< sleeps | -28
< slip | -21
< slot | -29
< slow | 30
< small | -36
< smoke | -29
< snow | -33
< social | -31
< socks | -26
< sofa | 34
< soft | -28
< sold | -21
< solicitor | -25
< some | -89
< somebody's | -36
< someone | -30
< somewhere | 28
< soon | -42
< sooner | -51
< sorry | -29
< soup | 60
< spacer | 66
< speech | -37
< spelling | -26
< spend | -23
< split | 40
< sports | -31
< spot | -25
< spreadsheet | -22
< st | -26
< stage | 92
< standing | 21
< stands | 34
< started | -32
< station | 26
< stay | -33
< staying | -23
< stays | -20
< still | -184
< stitches | 27
< stood | -30
< stop | 27
< stopping | -28
< store | -72
< story | -24
< street | -40
< stretch | -20
< struck | -22
< stuff | 43
< subject | -21
< such | -50
< sugar | -36
< suggest | -23
< suit | -25
< suits | -30
< sun | 63
< sunday's | -27
< sundays | 36
< supper | 76
< suppose | -28
< sure | -44
< surf | -35
< swap | -32
< swapped | -23
< swim | -23
< switch | 70
< tablets | 55
< take | -177
< takes | -30
< talking | -33
< taught | -22
< teacher | -31
< tell | -124
< telling | -33
< tells | -20
< temperature | -20
< term | 55
< terrible | 30
< test | -32
< textbook | -25
< than | -134
< thank | -41
< that's | -139
< thats | -38
< the | -304
< their | -86
< themselves | 36
< then | -23
< there | 30
< there's | -132
< theres | -30
< these | -66
< they | -69
< they're | -20
< they've | -26
< thing | -24
< things | -43
< thinking | -22
< thinks | -23
< tho | 37
< though | -20
< threw | -27
< throw | -36
< thurs | 20
< ticket | -35
< tickets | 46
< tie | 62
< tight | -31
< til | -22
< till | -133
< time | -35
< times | -25
< tired | 71
< tmrw | 39
< to | -114
< toast | 73
< today | 76
< told | -59
< tomorrow | 29
< tone | 46
< tonight | 95
< too | 52
< took | -80
< tooth | -32
< touch | -21
< touched | -34
< toxic | -28
< track | 23
< trade | -35
< traffic | -32
< trailer | 45
< train | 29
< treat | -30
< treating | -27
< tried | 65
< trouble | -23
< trousers | 27
< truly | -46
< trust | -21
< try | -39
< tues | 29
< tummy | 24
< turning | -23
< twice | 49
< twins | -33
< type | -33
< u | -27
< uniform | -26
< unless | -25
< until | -175
< up | 40
< ur | -158
< us | -28
< use | -28
< used | -22
< useless | 28
< using | -30
< usual | 22
< version | -50
< very | -95
< video | 21
< violin | 55
< voice | 23
< w | -53
< walked | -30
< wall | 44
< wanna | -28
< wants | -90
< ward | -33
< warm | 59
< warned | -23
< was | -75
< wash | -31
< washed | 62
< wasnt | -31
< water | -20
< way | -35
< we | -210
< we'd | -24
< we'll | -41
< we're | -27
< we've | -23
< wednesday's | -37
< wednesdays | -25
< wee | -31
< weekends | 40
< weeks | 28
< well | 68
< wellies | 35
< went | -84
< were | -168
< weren't | 31
< what | -33
< whatever | -73
< when | -109
< where's | -21
< whether | -49
< which | -149
< whichever | -40
< whistle | 81
< who | -210
< who'd | -33
< who's | -51
< whoever | -35
< whole | -55
< whose | -23
< wife | 23
< will | -209
< wind | -20
< window | 45
< wine | 29
< wish | -29
< with | -135
< within | -31
< without | -47
< wonderful | -24
< wonders | 24
< wont | -29
< word | -20
< work | 35
< works | 85
< world | 51
< worn | -20
< worried | 24
< worry | 39
< worse | -35
< worst | 22
< worth | -21
< would | -74
< would've | -29
< write | -43
< writing | 55
< wrote | -27
< y'all | -21
< ya | -30
< year's | -30
< years | -34
< yellow | -22
< yesterday | -54
< yet | 67
< you'd | -125
< you'll | -58
< you're | -130
< you've | -78
< your | -296
< yours | 110
< yourself | 35
< yr | -28
<< " is | -21
<< #money , | -58
<< #money is | -24
<< #name #number | -38
<< #name , | 303
<< #name : | 102
<< #name are | -26
<< #name asked | -30
<< #name assembly | 22
<< #name been | -20
<< #name got | -21
<< #name had | -23
<< #name has | -35
<< #name have | -21
<< #name is | -29
<< #name it | 34
<< #name n | -28
<< #name on | -23
<< #name that | -31
<< #name you | -24
<< #number #time | -22
<< #number % | 23
<< #number ( | -25
<< #number , | -100
<< #number - | -21
<< #number . | -96
<< #number ; | -25
<< #number and | -30
<< #number april | 71
<< #number at | -56
<< #number before | -24
<< #number february | 53
<< #number goes | 28
<< #number hours | -27
<< #number in | -36
<< #number instead | 26
<< #number is | -66
<< #number june | 49
<< #number march | 61
<< #number min | 43
<< #number ml | -32
<< #number months | 20
<< #number more | -51
<< #number nights | -29
<< #number november | 96
<< #number october | 44
<< #number of | -74
<< #number on | -32
<< #number pairs | 37
<< #number per | -22
<< #number please | -27
<< #number pounds | 43
<< #number puffs | -27
<< #number small | -38
<< #number so | -28
<< #number term | 38
<< #number that | -23
<< #number thing | -29
<< #number till | -20
<< #number to | -52
<< #number w | -39
<< #number what | -22
<< #number when | -20
<< #number whole | -25
<< #number word | -28
<< #number yr | -31
<< #time #time | 22
<< #time , | -205
<< #time and | -30
<< #time at | -23
<< #time in | -37
<< #time instead | 44
<< #time is | -30
<< #time on | -78
<< #time works | 27
<< $ #number | -26
<< $ #time | 27
<< $ can | -48
<< $ did | -24
<< $ do | -27
<< $ does | -27
<< $ has | -24
<< $ hey | 42
<< $ hi | 27
<< $ hiya | 140
<< $ is | -27
<< $ no | 29
<< $ please | -27
<< $ salaam | -36
<< $ ur | -22
<< $ well | -37
<< $ yeah | -29
<< $ yes | -31
<< $ you | -82
<< ) , | -40
<< , " | -27
<< , #number | -46
<< , about | -35
<< , after | -27
<< , again | 85
<< , all | -23
<< , and | -134
<< , are | -32
<< , as | -71
<< , ask | 29
<< , at | -52
<< , back | -30
<< , because | -80
<< , before | -24
<< , both | -27
<< , but | -89
<< , can | 30
<< , could | -25
<< , depends | -23
<< , did | -24
<< , do | -38
<< , even | -29
<< , for | -61
<< , forgive | -21
<< , have | -28
<< , he'll | -33
<< , her | -29
<< , how | -25
<< , i | -123
<< , i'll | -29
<< , i'm | -92
<< , i've | -40
<< , if | -24
<< , il | -44
<< , ill | -24
<< , in | -97
<< , is | -36
<< , it | -153
<< , it's | -85
<< , just | -28
<< , last | -39
<< , let's | -26
<< , maybe | -26
<< , my | -34
<< , never | -24
<< , no | -50
<< , not | -70
<< , nothing | -35
<< , october | -39
<< , of | -21
<< , on | -51
<< , only | -33
<< , or | -63
<< , otherwise | -42
<< , perhaps | 30
<< , please | 61
<< , read | -29
<< , ring | -31
<< , see | -34
<< , since | -46
<< , size | -34
<< , so | -163
<< , some | -27
<< , sorry | -23
<< , starting | -25
<< , thank | -21
<< , that | -60
<< , that's | -36
<< , thats | -37
<< , the | -37
<< , then | -38
<< , these | -34
<< , they | -49
<< , though | -32
<< , to | -24
<< , tuesday | -29
<< , u | -33
<< , under | -34
<< , up | -34
<< , ur | -31
<< , we | -21
<< , we'll | -26
<< , whatever | -30
<< , when | -23
<< , where | -33
<< , which | -97
<< , whichever | -40
<< , with | -72
<< , without | -28
<< , yes | -31
<< , you | -29
<< , you'll | -21
<< , you've | -24
<< , yours | -52
<< . m | 163
<< : " | -46
<< ; it | -26
<< a #number | -37
<< a #time | -28
<< a baby | -34
<< a bad | -22
<< a big | -25
<< a bit | -28
<< a book | 29
<< a box | -26
<< a bus | -28
<< a can | -23
<< a child | -45
<< a copy | 80
<< a day | 38
<< a dog | 57
<< a fortnight | -44
<< a good | -41
<< a great | -25
<< a grown | -20
<< a hot | -34
<< a kid | -33
<< a letter | 36
<< a long | -33
<< a matter | -23
<< a message | -23
<< a month | -24
<< a mother | -26
<< a name | -23
<< a new | -36
<< a nice | -26
<< a note | -27
<< a party | -39
<< a picture | -22
<< a problem | 36
<< a proper | -28
<< a real | -24
<< a reason | -34
<< a row | -22
<< a school | -20
<< a single | -20
<< a slot | -29
<< a small | -32
<< a spare | -20
<< a stranger | -35
<< a table | 22
<< a tablet | -28
<< a text | 38
<< a very | -31
<< a woman | -26
<< a word | 30
<< a yes | -23
<< about #name | 31
<< about #number | 75
<< about it | 21
<< about that | 156
<< about the | -29
<< about you | 26
<< after , | -21
<< after school | 74
<< after work | 137
<< again , | -21
<< ah , | 31
<< alienation , | -29
<< all , | -24
<< all day | -35
<< all on | -26
<< all over | 20
<< all this | 49
<< alone with | -33
<< along with | -20
<< also , | -28
<< always was | 73
<< am i | 43
<< an answer | 20
<< an audience | 61
<< an empty | -25
<< an hour | -25
<< and #money | -51
<< and #name | -34
<< and #number | -22
<< and #time | -54
<< and a | -29
<< and after | -22
<< and all | 46
<< and are | -22
<< and both | -31
<< and did | -22
<< and do | -28
<< and don't | -22
<< and every | -23
<< and everything | 66
<< and for | -29
<< and friday | -26
<< and has | -20
<< and i | -121
<< and i'd | -26
<< and i'll | -63
<< and i'm | -52
<< and i've | -34
<< and in | -31
<< and it | -120
<< and it'll | -23
<< and it's | -40
<< and keep | -34
<< and leave | -23
<< and never | -20
<< and nothing | -43
<< and please | -35
<< and said | -27
<< and she | -47
<< and so | -25
<< and sorry | -28
<< and still | -32
<< and sunday | -32
<< and take | -33
<< and that's | -23
<< and the | -62
<< and they | -34
<< and they're | -37
<< and thursdays | 48
<< and to | -25
<< and told | -20
<< and u | -27
<< and we'll | -33
<< and what | -20
<< and would | -22
<< and you | -153
<< and your | -24
<< anything about | -25
<< apologise to | -38
<< are #number | -21
<< are back | -28
<< are coming | 60
<< are in | -41
<< are on | -24
<< are they | 40
<< around #time | 25
<< as to | -21
<< as usual | 82
<< as well | 81
<< ask #name | -47
<< ask him | -23
<< asking , | -20
<< asking me | 54
<< asleep in | -21
<< at #name | -37
<< at #number | 68
<< at all | 90
<< at her | -31
<< at home | -38
<< at it | -28
<< at least | -20
<< at lunch | 78
<< at mine | 74
<< at night | 72
<< at our | -25
<< at some | -25
<< at the | -59
<< at this | -36
<< at yours | 47
<< august in | -24
<< away from | -23
<< back at | -29
<< back on | -27
<< back when | -23
<< bad for | -24
<< bag for | -28
<< be #number | -33
<< be at | -30
<< be back | -31
<< be grateful | -43
<< be in | -57
<< be kept | -30
<< be ready | -30
<< be seen | 25
<< be there | 23
<< be worth | -39
<< because you | -32
<< been on | -20
<< been to | -29
<< been told | 57
<< before #number | 47
<< before bed | 92
<< before u | -27
<< before you | -44
<< best , | -30
<< between #number | 20
<< birth certificate | 41
<< bit , | -21
<< blood test | -34
<< boat , | -27
<< book , | -25
<< both houses | 56
<< both know | -38
<< both passports | -31
<< breakfast , | -25
<< bring him | -23
<< broke down | -23
<< brother , | -31
<< but it | -34
<< but that's | -25
<< but you | -22
<< by #number | 36
<< by #time | 32
<< by friday | 28
<< by monday | 27
<< by the | -25
<< by then | 65
<< by thursday | -24
<< by wednesday | 101
<< call me | -32
<< called #number | -27
<< came back | -24
<< came out | -31
<< can come | 59
<< can do | -34
<< can go | -21
<< can have | -31
<< can hear | 29
<< can see | -22
<< can stay | -22
<< can we | -21
<< can you | -95
<< can't do | -20
<< cant do | -33
<< car park | 30
<< carry on | -28
<< change , | -25
<< cheers , | -23
<< children to | -27
<< christmas , | -22
<< clinic , | -29
<< come at | -21
<< come down | 29
<< come from | 26
<< come out | -32
<< come to | -24
<< comes home | 48
<< coming from | -28
<< could be | -34
<< could do | 22
<< could i | -20
<< could not | -27
<< could scream | 56
<< course , | -32
<< day , | -33
<< day it | -43
<< declan , | 176
<< depends how | -20
<< depends on | -27
<< did #name | -39
<< did not | -26
<< did they | -28
<< did u | -21
<< did you | -40
<< dinner money | 27
<< do , | -22
<< do it | 27
<< do not | -22
<< do so | -42
<< do that | 56
<< do they | -20
<< do this | -28
<< do with | -20
<< do you | -68
<< doctor say | 31
<< does #name | -29
<< don't know | -20
<< don't tell | -24
<< don't you | -27
<< done #number | -34
<< done , | -20
<< door , | -22
<< down at | -27
<< down with | -22
<< dr #name | -31
<< drop it | -25
<< emeka , | 71
<< empty chair | 28
<< envelope in | -23
<< ever been | -21
<< every night | 41
<< everything , | -25
<< fault , | -26
<< february , | -24
<< feel like | -33
<< find it | -27
<< find out | -36
<< fine , | -68
<< first #name | 64
<< first #number | -35
<< first , | -23
<< folder , | -34
<< for #money | -29
<< for #name | -67
<< for #number | -21
<< for #time | -20
<< for a | -30
<< for all | -29
<< for both | 24
<< for ever | -40
<< for having | -22
<< for her | 55
<< for him | -26
<< for it | 69
<< for me | 56
<< for once | 93
<< for people | -25
<< for saturday | -43
<< for the | -54
<< for this | 21
<< for u | 27
<< for you | 94
<< for your | -25
<< forgive me | -31
<< form , | -27
<< forward to | -31
<< found out | -40
<< friday #number | -25
<< friday , | -68
<< from #name | 65
<< from #number | -33
<< from me | 110
<< from monday | -27
<< from now | -35
<< from school | -21
<< from the | -24
<< front of | -32
<< front pocket | -28
<< full stop | 73
<< gaslighting , | -27
<< gate , | -23
<< get him | -27
<< get yourself | -35
<< gets to | -37
<< getting him | -27
<< give her | -30
<< give him | -41
<< give it | -30
<< give them | -34
<< give you | -29
<< glad to | -23
<< go through | -26
<< god , | -44
<< goes in | -39
<< goes on | -25
<< good , | -23
<< good at | 20
<< good luck | -29
<< got #number | -30
<< got it | -24
<< got to | -41
<< grown man | 26
<< had her | -32
<< had it | 33
<< had to | -38
<< had you | -28
<< haircut , | -33
<< hand , | -20
<< happy to | -20
<< has #number | -31
<< has asked | -20
<< has come | -27
<< has gone | -28
<< has her | -27
<< has more | -26
<< has moved | 41
<< has no | -20
<< has not | -25
<< have #name | -33
<< have asked | -23
<< have bought | -29
<< have him | -27
<< have read | -22
<< have that | -40
<< have them | -49
<< have to | -48
<< have told | -22
<< have you | -32
<< he goes | -27
<< he had | -22
<< he has | -34
<< he may | -28
<< he needs | -22
<< he says | -23
<< he was | -24
<< he'll be | -28
<< hear you | -37
<< her back | -32
<< her bag | -57
<< her from | -26
<< her hair | -27
<< her inhaler | -31
<< her name | 30
<< her phone | -36
<< her teacher | -21
<< her up | -36
<< here , | -20
<< here is | -21
<< him , | -27
<< him have | -24
<< him in | -36
<< him off | 30
<< him to | -22
<< him up | -33
<< himself , | -27
<< his bag | 63
<< his dad | -31
<< his name | 52
<< his own | -21
<< his phone | -27
<< his shin | -36
<< his teacher | -22
<< hold the | -20
<< home , | -20
<< honest to | -24
<< honestly , | -36
<< hope you | -23
<< house has | -22
<< house in | -31
<< houses , | -25
<< how it | -25
<< how many | -24
<< i always | -26
<< i ask | -22
<< i asked | -23
<< i believe | -38
<< i bought | -26
<< i bring | -24
<< i called | -30
<< i can | -107
<< i could | -39
<< i couldn't | -30
<< i dont | -25
<< i ever | -32
<< i feel | -27
<< i forgot | -22
<< i got | -25
<< i hate | -23
<< i haven't | -20
<< i hear | -20
<< i keep | -24
<< i know | -63
<< i make | -26
<< i may | -22
<< i might | -29
<< i missed | -34
<< i need | -23
<< i notice | -35
<< i only | -21
<< i really | -28
<< i ruin | -35
<< i saw | -31
<< i still | -23
<< i stood | -20
<< i suppose | -28
<< i thought | -35
<< i told | -27
<< i trust | -26
<< i understand | -25
<< i waited | -20
<< i want | -20
<< i were | -31
<< i will | -34
<< i won't | 30
<< i work | -26
<< i'd like | -37
<< i'd rather | -34
<< i'd say | -39
<< i'll ask | -29
<< i'll be | -46
<< i'll come | -29
<< i'll do | -22
<< i'll drop | -25
<< i'll keep | -31
<< i'll pay | -25
<< i'll ring | -26
<< i'll sign | -27
<< i'll text | -22
<< i'm in | -23
<< i'm not | -47
<< i'm on | -22
<< i'm sorry | -120
<< i'm sure | -39
<< i've already | -33
<< i've asked | -24
<< i've booked | -30
<< i've done | -34
<< i've finally | -37
<< i've moved | -29
<< i've paid | -32
<< i've stopped | -31
<< i've told | -25
<< if #name | -40
<< if i | -21
<< if not | -30
<< if that | -20
<< if that's | -26
<< if there | -23
<< if u | -24
<< if you | -137
<< ill put | -25
<< ill send | -31
<< im not | -20
<< im sorry | -59
<< imran , | 164
<< in #number | -20
<< in a | -33
<< in bed | 25
<< in both | -28
<< in case | -31
<< in each | -28
<< in every | -22
<< in for | -23
<< in her | -81
<< in his | -38
<< in june | 41
<< in my | -26
<< in our | -24
<< in that | -41
<< in the | -56
<< in their | -22
<< in this | -25
<< in which | -33
<< in writing | 154
<< in you | -24
<< in your | -20
<< instead , | -21
<< instead of | -21
<< is #number | 29
<< is a | -35
<< is better | 47
<< is called | -25
<< is closed | -33
<< is due | -24
<< is fine | 38
<< is going | -24
<< is in | -70
<< is more | -27
<< is not | -37
<< is now | -40
<< is on | -61
<< is only | -31
<< is paying | -29
<< is saturday | -31
<< is that | -62
<< is the | -33
<< is there | -22
<< is thursday | -35
<< is tuesday | -31
<< it #name | -33
<< it , | -151
<< it as | -25
<< it before | -21
<< it can | -22
<< it costs | -33
<< it depends | -22
<< it does | 77
<< it every | -20
<< it goes | -26
<< it in | -94
<< it looks | -25
<< it may | -43
<< it must | -21
<< it on | -86
<< it out | 23
<< it over | -39
<< it should | -22
<< it takes | -22
<< it that | -35
<< it till | -24
<< it to | -50
<< it up | 26
<< it was | -128
<< it went | -20
<< it'll be | -23
<< it's #number | -24
<< it's all | -20
<< it's been | -25
<< it's on | -22
<< its not | -27
<< january , | -23
<< july #number | 44
<< july , | -23
<< june #number | -23
<< june , | -32
<< just so | -33
<< just want | -36
<< keep her | -26
<< keep them | -34
<< kids , | -33
<< kids are | -21
<< kids for | -20
<< kind of | -22
<< know about | -29
<< know it | 102
<< know which | -26
<< know who | -23
<< know you | -26
<< last night | -46
<< last week | -35
<< last year | -43
<< late , | -22
<< late for | -29
<< later , | -22
<< learn to | -23
<< leave them | -34
<< left me | -29
<< left with | -20
<< let it | -36
<< let me | -83
<< let us | -39
<< let you | -26
<< life , | -32
<< like #number | -26
<< like a | -30
<< like it | -38
<< like them | -28
<< like this | -25
<< like to | -61
<< like you | -38
<< ling , | 183
<< look in | -26
<< look up | -35
<< looked at | -22
<< looks at | 41
<< looks like | -32
<< lunch , | -25
<< made of | -21
<< make it | 34
<< make me | -37
<< march #number | 42
<< mate , | 34
<< matter of | -28
<< may #number | 83
<< may , | -23
<< may i | -22
<< maybe , | -38
<< maybe you | -31
<< me #name | -29
<< me #number | -22
<< me , | -130
<< me at | -25
<< me first | 60
<< me how | -31
<< me know | -58
<< me like | -25
<< me off | 38
<< me on | -20
<< me to | -26
<< me until | -20
<< meant to | -27
<< message you | -37
<< middle of | -22
<< might be | -28
<< might try | -28
<< mind that | 28
<< minutes of | -27
<< money , | -27
<< more than | -23
<< more time | -34
<< more to | -25
<< mother is | -22
<< mother to | -27
<< must not | -25
<< my bad | -32
<< my birthday | 65
<< my blood | -30
<< my brother | 21
<< my brother's | -34
<< my car | 28
<< my dad | -28
<< my daughter | -25
<< my family | -28
<< my feet | -32
<< my grandmother's | -32
<< my hand | 52
<< my head | -32
<< my house | 39
<< my mom | -31
<< my own | -20
<< my parents | -20
<< my phone | 31
<< my shift | 57
<< my therapist | -27
<< my way | -35
<< my work | -30
<< myself , | -23
<< n im | -20
<< n it | -36
<< n u | -24
<< name is | -27
<< need anything | -29
<< need to | -39
<< needs #number | -31
<< needs her | -36
<< never said | 24
<< new #number | 21
<< next time | -42
<< next week | -55
<< ngozi , | 97
<< nice to | -25
<< night , | -33
<< nights , | -27
<< no , | -20
<< no idea | -38
<< no more | -20
<< nobody in | -24
<< not , | -35
<< not before | -32
<< not even | -31
<< not in | -26
<< not me | -32
<< not need | -34
<< not see | -39
<< not that | -40
<< nothing , | -20
<< notice , | -23
<< now on | 121
<< october #number | -21
<< of #name | 23
<< of august | 46
<< of being | -23
<< of it | 121
<< of last | -24
<< of me | 95
<< of mine | 75
<< of our | -27
<< of that | -24
<< of the | -48
<< of this | 57
<< of those | -21
<< of what | -24
<< of which | -26
<< of you | 72
<< of yours | 28
<< off , | -30
<< off in | -31
<< off to | -28
<< office before | -38
<< oh , | -35
<< ok with | -21
<< okay , | -36
<< on #name | 29
<< on #number | -111
<< on , | -21
<< on a | -23
<< on her | -26
<< on how | -20
<< on it | 28
<< on me | 73
<< on my | -25
<< on sundays | 30
<< on the | -60
<< on thursdays | -42
<< on to | -23
<< on tuesday | -48
<< on wednesday | -31
<< on wednesdays | 20
<< on with | 32
<< on your | -21
<< once , | -28
<< once more | -32
<< only thing | -45
<< or #number | 50
<< or am | -28
<< or do | -33
<< or just | -28
<< or me | 68
<< or no | 70
<< or not | 152
<< or what | 125
<< order , | -26
<< other #number | -25
<< out of | -50
<< out there | 105
<< out to | -30
<< over #number | -27
<< over there | 25
<< pair of | -26
<< pardon me | -35
<< pay #number | 64
<< pe kit | -32
<< phone down | -33
<< phone in | -20
<< photos are | -30
<< piano , | -29
<< pick up | 48
<< picking up | 26
<< place , | -21
<< please , | -24
<< please bring | -34
<< please can | -44
<< please confirm | -21
<< please do | -34
<< please have | -22
<< problem , | -42
<< propose that | -26
<< push it | 42
<< put #name | -32
<< put it | -21
<< put on | -22
<< put them | -35
<< put up | -30
<< rather have | -31
<< ravonda , | 129
<< read it | -23
<< read up | -30
<< recall , | -22
<< record , | -44
<< regards , | -60
<< remain , | -25
<< right , | -25
<< right for | -22
<< right to | 21
<< rui en | -31
<< said " | -36
<< said #number | -29
<< said , | -20
<< said it | 33
<< said no | -37
<< said to | -28
<< said yes | -30
<< same , | -29
<< same way | -34
<< sat in | -46
<< sat on | -31
<< saturday #number | -21
<< saturday , | -20
<< saturday is | -27
<< say no | 42
<< say so | 33
<< say that | -31
<< say yes | -28
<< says #number | -25
<< says it | -27
<< says no | -22
<< says that | -28
<< says you | -32
<< school bag | 25
<< school night | 127
<< school shoes | 53
<< school this | -30
<< school trip | -21
<< second #number | -25
<< second time | -34
<< section #number | -27
<< see it | 23
<< see me | 37
<< see that | -28
<< send #number | -36
<< send it | 25
<< send me | -26
<< send you | -37
<< sent me | -38
<< september , | -34
<< shared calendar | -43
<< she asked | -22
<< she came | -20
<< she comes | -22
<< she did | -32
<< she gets | -33
<< she go | -23
<< she had | -21
<< she has | -44
<< she says | -44
<< she still | -27
<< she wants | -23
<< she was | -28
<< she'd like | -24
<< she's had | -41
<< shin pads | -21
<< shoes , | -23
<< should have | -23
<< show you | 33
<< side pocket | 70
<< sign it | -21
<< silence , | -25
<< since #number | -24
<< since tuesday | 115
<< since you | -27
<< sincerely , | -24
<< single thing | -33
<< sinéad , | 102
<< sister #name | -29
<< sit down | 25
<< sit in | -22
<< sitting on | -29
<< size #number | 47
<< sleeping in | -31
<< so #name | -36
<< so , | -29
<< so do | -30
<< so don't | -20
<< so dont | -21
<< so i | -31
<< so i'd | -20
<< so it | -22
<< so much | -23
<< so no | -40
<< so please | -57
<< so sorry | 61
<< so that | -81
<< so that's | -27
<< so thats | -31
<< so there | -31
<< so there's | -26
<< so you | -41
<< something with | -28
<< son , | -45
<< sorry , | -73
<< sorry for | -53
<< sorry im | -23
<< sorry that | -31
<< stand there | -28
<< stay in | -43
<< still on | -27
<< stood at | -20
<< stood in | -23
<< stood on | -29
<< story , | -36
<< straight to | -26
<< stuff , | -31
<< suits you | 35
<< summer , | -28
<< sunday #number | -30
<< sunday , | -86
<< sure , | -28
<< ta , | -28
<< take #number | -25
<< take him | 50
<< take them | -33
<< talk about | -23
<< teacher that | -21
<< tell #name | -33
<< tell her | -63
<< tell him | -27
<< tell me | -113
<< telling me | 48
<< telling you | 21
<< tells me | -20
<< text you | -50
<< than i | -22
<< than you | 73
<< thank you | 27
<< that #name | -32
<< that #number | -20
<< that , | -20
<< that at | -21
<< that from | 34
<< that i | -40
<< that isn't | -28
<< that to | -39
<< that week | 44
<< that you | -50
<< that you'd | -28
<< that's all | 35
<< that's what | -29
<< the #money | -27
<< the #number | 61
<< the #time | -33
<< the account | -39
<< the address | -29
<< the after-school | -34
<< the allergist | -28
<< the answer | 59
<< the baby | 47
<< the balance | -20
<< the bank | -35
<< the bath | 79
<< the best | -28
<< the bill | -28
<< the blue | -47
<< the boiler | -37
<< the boys | -21
<< the brown | -27
<< the building | 40
<< the cake | -32
<< the calls | -25
<< the camp | -26
<< the car | -25
<< the cat | -20
<< the cello | 34
<< the center | -26
<< the children | -34
<< the class | -28
<< the club | -30
<< the coach | -32
<< the company | 49
<< the consent | -24
<< the contact | -40
<< the date | -35
<< the day | -81
<< the deposit | 36
<< the door | 80
<< the end | 31
<< the evening | 41
<< the exam | 28
<< the field | -32
<< the first | -65
<< the football | -37
<< the fourth | 55
<< the friday | -46
<< the fridge | 43
<< the fun | -41
<< the gas | -25
<< the gate | 32
<< the gentleman | -26
<< the glasses | 20
<< the head | -39
<< the hospital | -30
<< the hour | 36
<< the insurance | -27
<< the invoice | -22
<< the joint | -30
<< the judge | -27
<< the kids | -24
<< the kids' | -31
<< the lady | -24
<< the landline | 69
<< the last | -50
<< the late | -42
<< the left | -30
<< the little | -20
<< the lobby | -28
<< the lunch | -28
<< the maintenance | -23
<< the man | -21
<< the mediator | -23
<< the meeting | -22
<< the money | -26
<< the new | -82
<< the next | -29
<< the number | -34
<< the nurse | -28
<< the nursery | -21
<< the office | -24
<< the old | -36
<< the only | -35
<< the passport | -25
<< the passports | 31
<< the patch | -33
<< the pharmacist | -26
<< the phone | 22
<< the photo | 43
<< the physio | -21
<< the pitch | -34
<< the plan | 29
<< the pool | 27
<< the rain | 32
<< the receipt | 69
<< the review | -36
<< the right | 27
<< the saturday | -29
<< the school's | -25
<< the shared | -22
<< the shoes | -23
<< the side | -39
<< the social | -32
<< the spare | -29
<< the spring | -26
<< the story | -36
<< the summer | -26
<< the sunday | -27
<< the table | -44
<< the tablet | 57
<< the telephone | 36
<< the term | -40
<< the tickets | 90
<< the time | -25
<< the tone | 23
<< the trip | -32
<< the tuesday | -35
<< the twins | -33
<< the uniform | -21
<< the very | -29
<< the vet | 37
<< the video | 22
<< the way | -46
<< the wedding | 108
<< the wednesday | -33
<< the week | -24
<< the white | -34
<< the whole | -126
<< the wind | -34
<< the window | -28
<< the worst | 22
<< the wrong | -26
<< the yellow | -22
<< their own | 26
<< them for | -24
<< them in | 21
<< then , | -24
<< then you | -30
<< there , | -30
<< there are | -27
<< there were | -25
<< there's no | -25
<< these things | -36
<< they had | -28
<< they want | -34
<< thing to | -21
<< things , | -31
<< think about | -23
<< this family | -42
<< this month | 66
<< this morning | 101
<< this time | 28
<< this week | 95
<< this weekend | -43
<< this year | 37
<< though , | -22
<< thought to | -23
<< through #number | -31
<< thursday #number | -32
<< thursday , | -66
<< thursday after | -26
<< thursdays , | -29
<< time , | -46
<< time does | -20
<< time in | -33
<< time is | -22
<< time to | -35
<< to #money | -41
<< to #name | 63
<< to #number | -23
<< to #time | 54
<< to , | -27
<< to all | -34
<< to both | 27
<< to buy | -35
<< to call | -22
<< to collect | -38
<< to come | -21
<< to consider | -34
<< to everybody | 79
<< to feel | -36
<< to find | -21
<< to go | 27
<< to have | -44
<< to hear | -34
<< to him | 78
<< to it | 86
<< to learn | -26
<< to leave | -37
<< to let | -20
<< to make | -28
<< to meet | -29
<< to read | -22
<< to run | 22
<< to see | -57
<< to sit | -23
<< to talk | -21
<< to tell | -37
<< to that | -28
<< to the | -43
<< to them | -37
<< to think | -37
<< to this | -22
<< to tuesday | -36
<< to us | -32
<< to work | 21
<< to write | -24
<< to you | 26
<< to yourself | 63
<< told #name | -35
<< told #number | -30
<< told , | -26
<< told her | -20
<< told you | -24
<< tomorrow , | -29
<< tonight , | -36
<< treating you | -39
<< trip to | -22
<< trust you | -25
<< tuesday , | -28
<< turn up | 30
<< twice , | -30
<< u , | -23
<< u can | 22
<< u get | -22
<< u know | -35
<< u said | -23
<< u still | -22
<< u told | -21
<< u wanna | -39
<< until #number | 46
<< until #time | 42
<< until friday | 75
<< up #name | 20
<< up #number | -30
<< up as | -25
<< up for | -21
<< up from | -22
<< up in | -22
<< up till | -23
<< up to | -29
<< up when | -32
<< ur mom | -26
<< ur mum | -34
<< used to | -23
<< video call | -23
<< visit is | -22
<< waiting on | -21
<< want it | -26
<< wanted to | -22
<< wants it | 20
<< warned me | 24
<< was a | -20
<< was down | -42
<< was ever | -27
<< was going | 25
<< was his | -23
<< was in | -27
<< was off | 41
<< was very | -22
<< was you | -26
<< way , | -29
<< way of | -24
<< way to | -22
<< way you | -24
<< we do | -41
<< we doing | -25
<< we fly | -30
<< we go | 38
<< we had | -24
<< we leave | -21
<< we set | -27
<< we will | -21
<< we'll be | -22
<< wednesday #number | -23
<< week , | -43
<< week in | -27
<< week you | -24
<< weekend of | -25
<< weeks in | -25
<< well , | -66
<< well done | 60
<< went on | -28
<< went up | -25
<< were hoping | -32
<< what are | -31
<< what did | -35
<< what do | -32
<< what does | -22
<< what happened | 27
<< what it | -33
<< what time | -77
<< what to | -28
<< what you | -58
<< whatever you | -24
<< when do | -23
<< when does | -27
<< when he's | -26
<< when i | -33
<< when they | -20
<< when u | -28
<< when you | -43
<< whenever , | -20
<< where are | -25
<< where you | -22
<< whether you | -25
<< which #number | -20
<< which is | -50
<< which you | -22
<< while you | -25
<< who are | -32
<< who can | -28
<< who can't | -31
<< whole #number | -26
<< whole family | -31
<< will be | -82
<< will come | -25
<< will need | -24
<< will you | -51
<< with #name | -37
<< with #number | -64
<< with a | -35
<< with all | -36
<< with her | 44
<< with him | 65
<< with it | 83
<< with kind | -45
<< with the | -46
<< with their | -26
<< with this | -33
<< with you | 66
<< without so | -27
<< woman , | -26
<< wonders for | -31
<< work , | -20
<< work in | -29
<< work is | -25
<< work on | -39
<< worry about | -24
<< would be | -45
<< would do | -30
<< would rather | -27
<< write down | -30
<< write me | -23
<< yep , | -40
<< yes , | -182
<< yes : | -37
<< yet , | -37
<< you #number | -22
<< you , | -105
<< you about | -23
<< you all | -25
<< you also | -31
<< you and | -21
<< you bringing | -23
<< you call | -33
<< you came | 33
<< you can | -21
<< you coming | -24
<< you confirm | -32
<< you could | -29
<< you did | -26
<< you even | -29
<< you ever | -20
<< you for | -33
<< you gave | -20
<< you go | 43
<< you going | -28
<< you had | -32
<< you have | -70
<< you having | -21
<< you in | -21
<< you leave | 26
<< you let | -32
<< you look | -28
<< you made | -25
<< you make | -20
<< you mind | -34
<< you miss | -35
<< you on | -33
<< you prefer | 69
<< you rang | -20
<< you return | -22
<< you see | -34
<< you sent | 51
<< you signed | -21
<< you skipped | -38
<< you taking | 38
<< you tell | -35
<< you that | -22
<< you think | -21
<< you this | -22
<< you to | -38
<< you told | -25
<< you took | -22
<< you wanted | -29
<< you were | -35
<< you will | -25
<< you'd be | -20
<< you'd like | 24
<< you'd rather | -21
<< you'll have | -22
<< you're hoping | -45
<< you're not | -20
<< you're on | -24
<< you've had | -31
<< your #name | -35
<< your #number | -49
<< your car | -31
<< your cousin's | -35
<< your house | 29
<< your mind | -28
<< your mother | -27
<< your mother's | -25
<< your mouth | 55
<< your mum | 22
<< your name | -21
<< your number | -43
<< your parents | 56
<< your place | 34
<< your signature | -23
<< your sister's | -51
<< your turn | -41
<< your whole | -24
<< yours , | -63
<< yours is | -21
<< yr old | 39
<> " #name | -40
<> #money a | -21
<> #money by | -22
<> #money each | -29
<> #money i | 72
<> #money in | -23
<> #money is | -25
<> #money on | -24
<> #money the | 74
<> #name #number | 21
<> #name are | 52
<> #name asked | -25
<> #name assembly | -25
<> #name backpack | -39
<> #name been | -21
<> #name by | -38
<> #name for | -29
<> #name had | -20
<> #name has | -39
<> #name have | -35
<> #name i | 122
<> #name in | -25
<> #name it | 38
<> #name needs | -27
<> #name or | -43
<> #name road | -31
<> #name that | -26
<> #name the | 55
<> #name to | -26
<> #name until | -26
<> #name wants | -23
<> #name with | -33
<> #name would | -31
<> #number #number | 48
<> #number #time | 89
<> #number a | 26
<> #number april | -29
<> #number are | -34
<> #number august | -35
<> #number before | -38
<> #number but | -30
<> #number can | -37
<> #number could | -51
<> #number day | -21
<> #number days | -36
<> #number december | -30
<> #number february | -27
<> #number from | -35
<> #number goes | -23
<> #number has | -25
<> #number he | 143
<> #number hours | -34
<> #number i'd | 79
<> #number i'm | 129
<> #number i've | 78
<> #number if | 20
<> #number is | -40
<> #number it | 53
<> #number it's | 62
<> #number january | -26
<> #number mg | -34
<> #number min | -29
<> #number mins | -21
<> #number minutes | -69
<> #number missed | -30
<> #number ml | -24
<> #number more | -34
<> #number my | 121
<> #number nobody | 143
<> #number november | -29
<> #number october | -25
<> #number of | -64
<> #number pairs | -30
<> #number past | -38
<> #number payments | -31
<> #number people | -38
<> #number per | -35
<> #number please | 23
<> #number pounds | -34
<> #number puffs | -30
<> #number september | -28
<> #number sharp | -41
<> #number she | 57
<> #number small | -40
<> #number that | 53
<> #number the | 37
<> #number thing | -20
<> #number till | -22
<> #number times | -40
<> #number to | -89
<> #number tonight | -30
<> #number w | -35
<> #number weeks | -64
<> #number what | -23
<> #number who | -41
<> #number whole | -27
<> #number word | -34
<> #number works | -30
<> #number would | -42
<> #number years | -59
<> #number yours | -29
<> #number yr | -36
<> #time #name | 99
<> #time #time | -223
<> #time at | -38
<> #time from | -21
<> #time i | 20
<> #time i'm | 99
<> #time instead | -25
<> #time on | -24
<> #time p | -40
<> #time she | 87
<> #time the | 80
<> #time tomorrow | -33
<> #time until | -30
<> #time works | -39
<> #time you | 111
<> , again | 38
<> , all | -21
<> , and | -160
<> , are | -38
<> , as | -70
<> , ask | -24
<> , back | -36
<> , because | -58
<> , both | -31
<> , but | -78
<> , by | -28
<> , can | -42
<> , delroy | -30
<> , depends | -20
<> , did | -37
<> , do | -27
<> , even | -30
<> , for | -82
<> , forgive | -25
<> , have | -33
<> , he | -25
<> , he'll | -23
<> , his | -37
<> , honestly | -31
<> , how | -35
<> , i | -24
<> , i'm | -25
<> , if | -47
<> , il | -28
<> , ill | -25
<> , is | -28
<> , just | -22
<> , last | 30
<> , let's | -27
<> , look | -20
<> , maybe | -27
<> , me | -25
<> , never | -28
<> , not | -64
<> , nothing | -28
<> , october | -37
<> , on | 21
<> , only | 22
<> , or | -68
<> , otherwise | -33
<> , perhaps | -24
<> , please | -36
<> , read | 52
<> , ring | -30
<> , see | -21
<> , she'll | -27
<> , since | -38
<> , size | -20
<> , some | -27
<> , sorry | -98
<> , starting | -20
<> , sunday | 52
<> , tell | -24
<> , thank | -29
<> , that | -34
<> , that's | -41
<> , thats | -23
<> , there's | -23
<> , this | 29
<> , though | -29
<> , thursday | 27
<> , tuesday | 28
<> , twice | -24
<> , u | -36
<> , under | -33
<> , ur | -34
<> , we'll | -27
<> , where | -31
<> , which | -73
<> , whichever | -29
<> , who | -30
<> , will | -36
<> , with | -74
<> , you'd | -38
<> , you're | 36
<> , your | 31
<> , yours | -33
<> . i | -23
<> . the | -30
<> : #number | -26
<> : i | 25
<> ; #number | -28
<> a can | -25
<> about #name | -31
<> about #number | -22
<> about a | -29
<> about her | -35
<> about his | -21
<> about it | -69
<> about the | -177
<> about you | 24
<> after #number | -40
<> after a | -36
<> after work | -38
<> again and | -28
<> again he | 123
<> again i | -58
<> again on | -30
<> all day | -22
<> all i | -42
<> all right | -22
<> all this | -30
<> all week | -20
<> alone with | -24
<> also like | -26
<> am not | -27
<> am so | -27
<> am sorry | -32
<> am the | -29
<> and #name | -31
<> and #number | -26
<> and a | -28
<> and i | -52
<> and i'll | -22
<> and i'm | -32
<> and she | -29
<> and the | -43
<> and you | -61
<> answer by | -21
<> any more | -34
<> anything about | -34
<> april #number | -32
<> are #number | -36
<> are a | -29
<> are back | -20
<> are in | -20
<> are not | -21
<> are on | -25
<> are the | -26
<> are they | -24
<> are we | 30
<> are you | -21
<> around #time | -25
<> around the | -45
<> as a | -26
<> as they | -21
<> as usual | -20
<> as well | -35
<> ask #name | -20
<> ask for | -21
<> ask your | -34
<> asked if | -34
<> asking for | -24
<> asking me | -22
<> asleep in | -24
<> assembly on | -43
<> at #name | -26
<> at #number | -115
<> at #time | -104
<> at all | -23
<> at my | -34
<> at our | -22
<> at some | -29
<> at the | -241
<> at this | -28
<> at ur | -23
<> at work | -27
<> at your | -43
<> at yours | -76
<> august at | -27
<> august in | -40
<> away from | -30
<> back at | -26
<> back by | -20
<> back on | -46
<> back sunday | -39
<> back when | -31
<> bad for | -32
<> bag for | -37
<> bag on | -44
<> bag with | -26
<> bank holiday | -32
<> be at | -51
<> be in | -38
<> be the | -33
<> be there | -52
<> be with | -20
<> be worth | -27
<> because my | -28
<> bed at | -32
<> been a | -21
<> been to | -24
<> before #time | -33
<> before bed | -24
<> before he | -29
<> before i | 27
<> before i'd | -39
<> before it | -32
<> before the | -70
<> before thursday | -20
<> before u | -39
<> before you | -28
<> behind a | -38
<> behind the | -30
<> between #number | -20
<> between the | -35
<> bill for | -23
<> birth certificate | -34
<> blood test | -34
<> both know | -31
<> both parents | -28
<> both passports | -36
<> bought the | -22
<> boxing day | -22
<> bring a | -24
<> bring the | -34
<> bringing the | -25
<> but you | -23
<> buy a | -31
<> by #number | -23
<> by #time | -23
<> by my | -30
<> by the | -55
<> by then | -20
<> call the | -36
<> called it | -23
<> came home | -21
<> came in | -21
<> came out | -29
<> can do | -37
<> can get | -21
<> can have | -33
<> can hear | -28
<> can i | -49
<> can put | -26
<> can see | -39
<> can she | -25
<> can the | -23
<> can we | -30
<> can you | -113
<> can't be | -22
<> can't do | -25
<> cant do | -36
<> car and | -34
<> car park | -33
<> car seat | -27
<> carry on | -23
<> changed the | -32
<> check the | -36
<> children to | -27
<> coat on | -34
<> come out | -32
<> comes home | -20
<> coming from | -36
<> could do | -25
<> could not | -25
<> could you | -74
<> day and | 23
<> day i | -30
<> day is | 21
<> day it | -48
<> day on | -32
<> days i | 121
<> depends how | -35
<> depends on | -25
<> did #name | -34
<> did a | 30
<> did he | -23
<> did she | -27
<> did the | -42
<> did they | -32
<> did you | -36
<> dinner money | -42
<> do #number | -31
<> do a | -32
<> do not | -20
<> do so | -48
<> do that | -30
<> do the | -64
<> do they | -39
<> do this | -27
<> do with | -44
<> do you | -90
<> do your | -41
<> doctor say | -27
<> does #name | -23
<> does the | -36
<> doing it | -33
<> don't send | -26
<> don't tell | -28
<> don't you | -31
<> done #number | 25
<> door at | -47
<> down and | -43
<> down at | -51
<> down by | -23
<> down for | 40
<> down to | -23
<> down with | -37
<> down you | -23
<> dr #name | -21
<> drive safe | -30
<> each morning | -25
<> emotional blackmail | -32
<> empty chair | -31
<> enough to | -37
<> envelope in | -46
<> even the | -34
<> ever been | -34
<> every #number | -25
<> everything i | -38
<> expires on | -42
<> father who | -27
<> fee is | -29
<> feel like | -47
<> fell asleep | -21
<> find the | -29
<> first #number | -29
<> football boots | -37
<> for #number | -81
<> for #time | -27
<> for a | -85
<> for anything | -23
<> for asking | -22
<> for ever | -33
<> for existing | -22
<> for it | -35
<> for last | -33
<> for my | -29
<> for nothing | -27
<> for that | -31
<> for the | -109
<> for u | -29
<> for your | -37
<> form for | -41
<> form is | 26
<> found the | -34
<> friday #number | 21
<> friday #time | -34
<> friday and | 31
<> friday at | -25
<> friday or | 25
<> friday the | -45
<> friday you | 132
<> from #name | -27
<> from #number | -29
<> from mine | -25
<> from my | -32
<> from the | -97
<> from you | -22
<> from your | -22
<> front door | -24
<> full stop | -37
<> funny how | -39
<> get his | -22
<> get the | -24
<> get there | -21
<> give her | -24
<> give the | -26
<> give you | -22
<> glad to | -27
<> go back | -21
<> god bless | -20
<> goes in | -25
<> goes on | -22
<> good for | -22
<> good luck | -29
<> got a | -52
<> got the | -20
<> great deal | -22
<> grown man | -23
<> had a | -48
<> had her | -31
<> had my | -29
<> had the | -31
<> had your | -34
<> happy to | -21
<> has #number | -26
<> has a | -60
<> has her | -25
<> has his | -20
<> has she | -26
<> have a | -81
<> have my | -28
<> have the | -66
<> have you | -22
<> hear about | -25
<> hear it | -25
<> hear you | -37
<> her at | -25
<> her back | -23
<> her birthday | -37
<> her for | -35
<> her from | -33
<> her hair | -34
<> her in | 34
<> her inhaler | -23
<> her name | -30
<> her teacher | -22
<> her the | -33
<> her with | -38
<> here is | -38
<> here on | -29
<> him #number | -34
<> him a | -27
<> him at | -20
<> him from | 20
<> him have | -37
<> him i | -39
<> him in | -36
<> him with | -21
<> his #name | -26
<> his tea | -21
<> hold the | -35
<> hope you | -28
<> hope your | -20
<> hour for | -42
<> hours with | -21
<> house has | -23
<> house in | -45
<> house with | -25
<> i am | -32
<> i believe | -20
<> i can | -23
<> i did | -23
<> i have | -43
<> i just | -26
<> i let | -21
<> i may | -20
<> i should | -20
<> i'll do | -22
<> i'll keep | -23
<> i'll leave | -20
<> i'm not | -23
<> i'm sorry | -75
<> i've the | -27
<> if i | -27
<> if the | -20
<> if you | -31
<> if your | -22
<> ill put | -33
<> ill send | -34
<> im so | -22
<> im sorry | -42
<> im the | -31
<> in #name | -84
<> in a | -142
<> in bits | -28
<> in both | -34
<> in each | -31
<> in every | -26
<> in exchange | -24
<> in february | -26
<> in for | -28
<> in front | -30
<> in her | -58
<> in his | -31
<> in it | -24
<> in january | -31
<> in june | -26
<> in may | -33
<> in my | -83
<> in november | -27
<> in that | -33
<> in the | -26
<> in there | 33
<> in this | -22
<> in which | -31
<> in writing | -28
<> in you | 93
<> in your | -62
<> instead of | -36
<> into a | -30
<> into the | -23
<> is #money | -27
<> is #name | -29
<> is #number | -51
<> is a | -96
<> is being | -22
<> is better | -23
<> is fine | -35
<> is good | -23
<> is his | -32
<> is in | -36
<> is it | -35
<> is mine | -21
<> is never | -38
<> is not | -41
<> is now | -34
<> is on | -82
<> is open | -23
<> is that | -36
<> is the | -101
<> is welcome | -33
<> is what | -23
<> isn't a | -33
<> it #name | 93
<> it #number | 31
<> it and | 27
<> it as | -40
<> it before | -22
<> it by | -23
<> it can | 87
<> it costs | -27
<> it depends | -26
<> it does | -41
<> it down | -22
<> it every | -46
<> it go | -40
<> it goes | -23
<> it i | 26
<> it i'm | 80
<> it is | -62
<> it looks | -36
<> it may | -31
<> it must | -33
<> it on | -96
<> it or | -39
<> it so | 20
<> it that | 30
<> it the | 109
<> it till | -31
<> it to | -34
<> it true | -38
<> it until | -25
<> it was | -82
<> it won't | -27
<> it you | 68
<> its not | -24
<> job in | 27
<> july #number | -32
<> june #number | -29
<> june at | -20
<> just so | -23
<> keep a | -28
<> keep her | -25
<> keep your | -34
<> kids are | -24
<> kids for | -38
<> kids have | -35
<> kind regards | -26
<> know about | -22
<> know how | -30
<> know i | -44
<> know i'm | -42
<> know if | -26
<> know it's | -45
<> know where | -28
<> know which | -30
<> know who | -24
<> know you | 23
<> last #number | -25
<> last summer | -23
<> late again | -21
<> left it | -27
<> left out | -21
<> left with | -26
<> let it | -20
<> let me | -37
<> let you | -32
<> let's see | -29
<> letter for | -38
<> letter from | -31
<> library book | -26
<> like #number | -23
<> like a | -110
<> like an | -20
<> like it | -21
<> like the | -30
<> like to | -36
<> like you | -41
<> little #number | -27
<> look in | -26
<> looking at | -27
<> looking for | -21
<> looks like | -20
<> lot to | -27
<> made a | -29
<> make a | -26
<> make me | -24
<> make the | -30
<> man for | 70
<> man who | -30
<> march #number | -28
<> march at | -36
<> may #number | -26
<> may at | -22
<> may be | -29
<> maybe at | -34
<> maybe you | -27
<> me #name | 84
<> me #number | 69
<> me a | -26
<> me at | -30
<> me first | -34
<> me for | -39
<> me himself | -21
<> me how | -35
<> me i | 91
<> me know | -26
<> me my | 27
<> me she | -45
<> me the | -30
<> me to | -20
<> me until | -30
<> me what | -36
<> me which | -35
<> me who | -30
<> meant to | -28
<> message you | -33
<> might do | -22
<> might not | -20
<> might try | -46
<> mind that | -24
<> minutes late | -33
<> miss the | -35
<> monday #number | -42
<> monday at | -28
<> monday the | -41
<> more and | -23
<> mother and | -34
<> mother in | -36
<> mother is | 36
<> mother to | -29
<> moved my | -29
<> much as | -25
<> n i | -22
<> n im | -29
<> n it | -24
<> n u | -22
<> name for | -29
<> name is | -24
<> near the | -35
<> nearer the | -36
<> need your | -21
<> needs #number | -21
<> needs her | -24
<> needs the | -20
<> never mind | -23
<> new #number | -30
<> new pair | -24
<> new year | -22
<> next #number | -22
<> night and | -41
<> no idea | -28
<> no need | -28
<> nobody in | -30
<> not before | -22
<> not even | -32
<> not me | -25
<> not need | -24
<> not see | -29
<> not that | -20
<> november #number | -41
<> now and | -22
<> now on | -24
<> number #number | -25
<> of #name | -22
<> of #number | -41
<> of a | -38
<> of every | -32
<> of it | -68
<> of last | -20
<> of my | -42
<> of the | -105
<> of us | -31
<> of what | -26
<> of you | -24
<> of your | -31
<> off in | -34
<> off my | 35
<> off the | -53
<> off to | -35
<> ok with | -24
<> okay with | -23
<> on #number | -63
<> on a | -142
<> on for | -39
<> on friday | -38
<> on her | -32
<> on his | -34
<> on how | -40
<> on i | 40
<> on monday | -24
<> on our | -24
<> on saturday | -36
<> on sunday | -26
<> on that | -27
<> on the | -262
<> on thursday | -26
<> on ur | -36
<> on wednesday | -26
<> on with | -29
<> on your | -76
<> only #number | -21
<> only a | -28
<> only ever | -23
<> only thing | -31
<> open the | -32
<> other #number | -26
<> other people | -47
<> out and | -41
<> out at | -31
<> out for | 36
<> out from | -24
<> out in | -42
<> out of | -43
<> out on | -25
<> out the | 77
<> out to | -21
<> outside the | -41
<> over #number | 38
<> over a | -35
<> over here | -30
<> over the | -31
<> over there | -21
<> page #number | -26
<> paid the | -42
<> paragraph #number | -40
<> parental alienation | -28
<> parenting plan | -30
<> parents are | -24
<> parents have | -38
<> parents' evening | -23
<> pay #number | -25
<> pay the | -28
<> paying the | -38
<> pe kit | -35
<> people who | -30
<> per cent | -30
<> person who | -31
<> phone in | -30
<> phone is | -24
<> phone on | -37
<> photos are | -28
<> place at | -37
<> please bring | -32
<> please can | -40
<> please do | -28
<> please don't | -22
<> please have | -29
<> please let | -26
<> push it | -29
<> put #name | -21
<> put my | -29
<> put the | -26
<> put your | -23
<> rang at | -32
<> rather have | -33
<> read it | -25
<> read your | -21
<> ready at | -24
<> returned the | -35
<> round the | -39
<> rui en | -27
<> said he | -33
<> said it | -23
<> said no | -28
<> said the | -26
<> said yes | -32
<> same as | -27
<> same way | -21
<> sat in | -26
<> sat on | -27
<> saturday #number | -27
<> saturday and | 20
<> saturday at | -22
<> saturday is | -30
<> saw the | -32
<> say anything | -33
<> say no | -25
<> say so | -39
<> say that | -22
<> say yes | -36
<> says he | -23
<> says it | -26
<> says it's | -29
<> says you | -25
<> school at | -22
<> school bag | -20
<> school night | -20
<> school office | -21
<> school on | -30
<> school photos | -29
<> school shoes | -22
<> school this | 30
<> second #number | -35
<> section #number | -46
<> see a | -31
<> see it | -22
<> see what | -29
<> send #number | -24
<> send a | -21
<> sent the | -37
<> september #number | -30
<> share is | -27
<> shared calendar | -21
<> she did | -20
<> she still | -23
<> she'll be | -20
<> shin pads | -32
<> should i | -21
<> should not | -21
<> show you | -25
<> side pocket | -31
<> sign the | -22
<> since the | -35
<> since tuesday | -33
<> sister #name | -57
<> sit with | -38
<> sitting on | -27
<> size #number | -23
<> sleep at | -21
<> sleeping in | -26
<> so #money | -20
<> so a | 36
<> so could | -20
<> so do | -20
<> so don't | -26
<> so dont | -24
<> so i | -74
<> so i'd | -31
<> so i've | -28
<> so is | -25
<> so it's | -29
<> so no | -40
<> so sorry | -24
<> so that | -22
<> so that's | -44
<> so thats | -29
<> so there | -27
<> so there's | -23
<> so u | -35
<> so we | -31
<> so well | 26
<> so you'll | -28
<> sold the | -34
<> some other | -21
<> something with | -38
<> sorry for | -54
<> sorry i | -35
<> sorry i'm | -47
<> sorry im | -25
<> sorry sorry | -44
<> st #name | -38
<> stand there | -23
<> standing order | -28
<> stay in | -36
<> stop the | 34
<> summer camp | -32
<> sunday #number | -39
<> sunday and | -34
<> sunday at | -26
<> sunday i | 115
<> sunday if | -36
<> sunday night | -27
<> sunday the | -29
<> take #number | -20
<> take a | -30
<> take care | -20
<> taking the | -29
<> talk about | -20
<> teacher that | -20
<> tell #name | -21
<> tell you | -32
<> telling me | -22
<> telling you | -35
<> test on | -36
<> text you | -29
<> than a | -26
<> than i | -47
<> than you | -32
<> thank you | -32
<> thanks a | -23
<> that #number | -26
<> that at | -37
<> that boy | -23
<> that coach | -38
<> that from | 31
<> that has | -21
<> that he | -26
<> that in | -26
<> that isn't | -25
<> that it's | -20
<> that my | -34
<> that she | -20
<> that this | -24
<> that to | -20
<> that we | -35
<> that with | -28
<> that you | -42
<> that you'd | -38
<> that's a | -20
<> that's all | -35
<> that's the | -31
<> that's what | -27
<> the #name | -38
<> the #number | -94
<> the same | -20
<> them for | -29
<> them from | -21
<> them in | -24
<> them the | -25
<> then he | -39
<> then the | -42
<> there #name | 48
<> there and | -21
<> there are | -20
<> there at | -23
<> there by | -36
<> there on | -26
<> there were | -20
<> there with | -33
<> there's a | -63
<> theres a | -36
<> they have | -21
<> thing to | -29
<> think about | -25
<> this #name | 40
<> this #number | -24
<> this and | -32
<> this family | -27
<> this friday | -24
<> this sunday | -29
<> this week | -41
<> this weekend | -24
<> though i | -33
<> thought to | -25
<> through #number | -28
<> through a | -57
<> through the | -35
<> thursday #number | -45
<> thursday after | -31
<> thursday and | -31
<> thursday the | -32
<> til #number | -47
<> time and | -25
<> time does | -26
<> time for | -31
<> time he | -42
<> time in | -42
<> time the | 30
<> time to | -52
<> to #number | -44
<> to a | -53
<> to all | -28
<> to be | -63
<> to both | -36
<> to buy | -35
<> to collect | -20
<> to consider | -29
<> to do | -23
<> to everybody | -32
<> to god | -24
<> to have | -74
<> to learn | -21
<> to leave | -42
<> to let | -20
<> to me | -22
<> to meet | -20
<> to my | -66
<> to pay | -28
<> to say | -37
<> to see | -31
<> to sit | -20
<> to sleep | -23
<> to talk | -20
<> to think | -33
<> to us | -24
<> to visit | -21
<> to work | -24
<> to write | -22
<> to you | -92
<> to your | -37
<> told #number | -23
<> told the | -27
<> told you | -23
<> tonight and | -28
<> took a | -38
<> took the | -33
<> treating you | -31
<> tuesday and | -32
<> tuesday at | -28
<> tuesday the | -32
<> tuesdays and | -30
<> twice a | -33
<> u do | -29
<> u get | 28
<> u just | -26
<> u wanna | -23
<> u were | -22
<> under #number | -40
<> under the | -32
<> until #time | -24
<> until the | -28
<> until then | -23
<> up #name | 62
<> up #number | 24
<> up a | -28
<> up as | -39
<> up at | -25
<> up for | -39
<> up from | -23
<> up the | -27
<> up till | -25
<> up when | -39
<> ur mum | -22
<> us both | -22
<> us i | 144
<> us the | 23
<> use the | -30
<> video call | -35
<> visit is | -31
<> waiting room | -32
<> want a | -42
<> want it | -26
<> want to | -25
<> was #number | -20
<> was a | -58
<> was born | -37
<> was ever | -21
<> was going | -21
<> was his | -28
<> was in | -27
<> was my | -24
<> was never | -31
<> was your | -24
<> way to | -29
<> way you | -23
<> wednesday #number | -38
<> week #number | -34
<> week and | -35
<> week i | 21
<> week in | -21
<> week is | -28
<> week you | -41
<> weekend in | -23
<> weeks in | -39
<> welcome to | -31
<> well done | -34
<> went on | -31
<> what do | -28
<> what i'm | -32
<> what it | -33
<> what we | -45
<> what you | -44
<> what you're | -23
<> whatever you | -33
<> when does | 32
<> when he's | -44
<> when i | -29
<> when is | -22
<> when it's | -39
<> when will | -25
<> when your | -21
<> where are | -20
<> where is | 23
<> which #number | -23
<> which i | -20
<> which is | -27
<> while i | -36
<> while you | -20
<> whole #number | -38
<> why she | -30
<> why the | -21
<> will need | -21
<> will you | -30
<> winter coat | -34
<> with #number | -45
<> with a | -107
<> with her | -43
<> with kind | -30
<> with my | -36
<> with the | -91
<> with their | -27
<> with you | -66
<> with your | -23
<> without a | -23
<> without so | -44
<> woman who | -28
<> wonders for | -47
<> word for | -27
<> word from | -25
<> work in | -22
<> work on | -37
<> works for | -28
<> would be | -28
<> would do | -38
<> would rather | -24
<> would you | -41
<> writing about | -25
<> years and | -32
<> years i | -27
<> you #number | -36
<> you about | -25
<> you all | -25
<> you also | 34
<> you ask | -20
<> you at | -20
<> you bringing | -31
<> you by | -21
<> you call | -29
<> you came | -24
<> you can | -65
<> you coming | -27
<> you didn't | -20
<> you don't | -30
<> you drop | -20
<> you enjoy | -24
<> you even | -33
<> you ever | -21
<> you feel | -21
<> you for | -33
<> you friday | 30
<> you from | -31
<> you gave | -25
<> you get | -43
<> you give | -23
<> you going | -42
<> you haven't | -27
<> you having | -29
<> you is | 20
<> you let | -50
<> you look | -26
<> you make | -28
<> you mind | -23
<> you miss | -38
<> you must | -22
<> you on | -32
<> you only | -20
<> you or | -23
<> you prefer | -26
<> you see | -25
<> you she | 117
<> you signed | -28
<> you skipped | -21
<> you taking | -33
<> you talk | -25
<> you tell | -37
<> you there | -26
<> you this | -37
<> you want | -39
<> you wanted | -20
<> you were | -49
<> you what | 32
<> you will | -38
<> you're not | -20
<> you've a | -25
<> your #number | -41
<> yours is | -33
<> yours sincerely | -48
<> yourself a | -46
<> yr old | -31
> abacus | 41
> able | -22
> above | -29
> absolute | -29
> abt | -42
> abuse | -28
> account | -32
> accountant | -24
> across | -38
> act | -35
> actual | -27
> address | -22
> adult | -38
> adults | -32
> afterwards | -33
> again | -81
> agree | -21
> ah | 54
> alienation | -23
> allergy | -34
> allow | 32
> alone | -23
> aloud | -34
> also | 20
> always | -32
> am | -60
> amoxicillin | -27
> an | -25
> another | -51
> answer | -44
> answers | -27
> aoife | 64
> apartment | -25
> appointments | -26
> arm | -36
> around | -63
> arrive | -23
> arrived | -27
> arrives | -25
> article | -23
> ask | 35
> asked | -99
> asks | -29
> asleep | -31
> asthma | -33
> attached | -26
> attachment | -29
> attend | -20
> attendance | -21
> august | -87
> awake | -23
> aware | -21
> away | -40
> aye | 29
> baby | -30
> back | -87
> bad | -62
> bag | -121
> bags | -21
> bake | -27
> ball | -45
> bar | -26
> bars | -27
> bath | -24
> bathroom | -25
> beach | -25
> because | -24
> become | -29
> bed | -54
> before | -52
> begging | -30
> beginning | -27
> begins | -29
> behind | -48
> believe | 42
> bell | -23
> benefit | -38
> beside | 22
> best | 64
> between | -74
> big | 20
> bins | -26
> birthday | -28
> bits | -21
> black | -20
> blackmail | -32
> blazer | -28
> bless | 23
> blowing | -28
> blue | -36
> boiler | -23
> boiling | -27
> book | -65
> boots | -30
> borderline | -24
> born | -26
> borrow | -30
> both | -25
> bought | -21
> bowling | -29
> boxing | -21
> boy | -57
> brace | -31
> brave | -32
> break | -22
> bridge | -20
> bringing | -22
> brings | -37
> brother | -25
> btw | -38
> bus | -40
> busy | -32
> but | 55
> buy | 20
> buying | -29
> by | -34
> c | 35
> calendar | -43
> called | -59
> calpol | -26
> came | -96
> camp | -28
> can't | -32
> candles | -34
> cannot | -37
> canteen | -23
> car | -79
> caravan | -22
> card | -61
> cards | -34
> carry | 46
> carys | 107
> case | -31
> cash | -20
> cast | -21
> cause | -34
> cent | -23
> centre | -28
> certain | -20
> change | -38
> changes | -26
> changing | -37
> chapter | -34
> character | -20
> charger | 53
> chart | -28
> check | -40
> cheers | 136
> chess | -28
> child | -75
> child's | -24
> choosing | -30
> christening | -25
> christmas | -34
> church | -25
> class | -30
> clean | -22
> clearly | -25
> climbing | -22
> close | -21
> closed | -23
> closes | -27
> clothes | -31
> club | -63
> coach | 42
> coat | -41
> coats | 33
> coke | -32
> cold | -22
> column | -31
> comes | -64
> coming | -65
> comments | -23
> company | -22
> concert | -25
> congratulations | 93
> content | -30
> control | -27
> controlling | -23
> conversation | -24
> cooking | -26
> correct | 29
> correspondence | -31
> cos | -21
> cost | -24
> costume | -35
> cough | -20
> count | 61
> counter | -22
> counting | -21
> country | -20
> county | -24
> covers | -30
> cream | -22
> crib | -21
> cried | -25
> cross | -22
> custody | -38
> d | -35
> dad | -48
> daddy's | -23
> dance | -23
> date | -29
> day | -166
> days | -85
> deacon | -21
> deadline | -25
> deal | -22
> dec | 62
> decent | 42
> decide | -23
> deep | 27
> delroy | 33
> did | 22
> died | -31
> difference | -38
> dinner | -26
> direct | -26
> direction | -21
> directly | -31
> doctor | 24
> does | 43
> doesn't | -33
> doing | -87
> done | -93
> door | -79
> dose | -23
> doubt | -32
> dougie | 95
> down | -134
> downstairs | -25
> dr | 23
> drama | 27
> dress | -20
> dressing | -31
> drink | -23
> drinks | -33
> drive | 59
> driver | -24
> driving | -40
> drunk | 39
> dry | -25
> due | -45
> dunno | 40
> during | -39
> e-mail | -32
> each | -58
> early | -29
> easier | -27
> easy | -24
> eating | -24
> eid | 87
> either | -22
> else | -49
> em | -24
> emailed | -20
> emails | -39
> en | -27
> end | -56
> ends | -27
> enjoy | 22
> entire | -24
> entrance | -25
> eve | -25
> evening | -86
> ever | -25
> everyone | 52
> evidently | -39
> exact | -25
> exam | -25
> exists | -30
> expecting | -25
> expensive | -20
> expires | -33
> face | -34
> facetime | -39
> fail | -28
> failing | -22
> fall | -20
> family | -62
> far | -23
> father | -59
> fathers | 78
> february | -22
> feel | -46
> feeling | -32
> feels | -28
> fella | -29
> felt | -24
> fence | -26
> ferry | -21
> few | -37
> field | -20
> fight | -24
> figure | 27
> files | -39
> filled | -21
> final | -28
> financial | 25
> finds | -27
> finger | -21
> finishes | -42
> first | -20
> fit | -21
> fits | -37
> flights | 66
> folake | 43
> folder | -39
> folks | 27
> follow | -25
> food | -23
> footy | -23
> forgive | 27
> forgotten | -30
> form | -106
> forward | -21
> found | -36
> fr | -50
> fractions | -35
> frame | 24
> free | -51
> fri | -31
> friends | -27
> frightened | -37
> front | -68
> funeral | -37
> funny | 96
> future | -30
> game | -21
> gate | -45
> gatwick | -25
> gave | -28
> gets | -53
> gives | -21
> giving | 42
> god | 45
> goes | -99
> golf | -21
> gone | -39
> got | -139
> gown | -37
> grade | -24
> grading | 25
> ground | -35
> grow | 37
> grown-ups | 36
> guard | -29
> gun | -32
> guy | -21
> h | -23
> had | -61
> handover | -47
> hanging | -27
> hangs | -21
> happy | 20
> harm | -35
> has | -53
> hat | -24
> he | 29
> he's | 78
> heads | 71
> hear | -59
> helps | -28
> hers | -23
> hes | 31
> hey | -29
> hide | -23
> hiding | -33
> him | -195
> himself | -24
> hire | -36
> hockey | -27
> hold | -33
> holding | -26
> holds | -29
> holes | -33
> holiday | -20
> home | -107
> honest | 66
> honestly | 39
> hoodie | -23
> hope | 60
> hot | -24
> hotel | -26
> hour | -67
> hours | -50
> house | -110
> houses | -26
> human | -20
> hurt | -27
> i | 32
> i'd | 49
> i'll | 64
> i'm | 64
> i've | 92
> ice | -29
> id | -39
> idk | 95
> if | 48
> ill | 52
> im | 50
> inbox | -22
> instead | -112
> into | -77
> ipad | -21
> iron | -30
> is | -29
> isn't | -23
> it'd | 67
> it'll | 41
> it's | 82
> itinerary | 40
> its | 24
> ive | 30
> jacket | -30
> january | -28
> jaylen | 37
> jaylen's | 38
> job | -23
> job's | -27
> judo | -20
> juice | -22
> july | -44
> jumper | -23
> june | -50
> karate | -36
> keep | 28
> keys | -22
> kind | 28
> kindly | 119
> kitchen | -33
> knees | -21
> knew | -27
> know | -154
> knowing | 25
> kofi | 52
> kwame | 23
> lachlan | 34
> lad | -29
> lads | -24
> land | -24
> lane | -34
> laptop | -24
> last | 31
> lay | 35
> leaflet | -21
> learn | 36
> least | -23
> leaves | -25
> leaving | -25
> left | -106
> lent | -36
> less | -23
> lessons | -28
> let | 36
> let's | 22
> lets | -36
> letter | -43
> level | -33
> library | -27
> life | -37
> like | -21
> likes | -26
> lily | 26
> line | -25
> list | -51
> listen | 20
> literally | 29
> load | -30
> locked | -25
> locker | -24
> lol | -24
> long | -49
> looked | -22
> loose | -27
> lord | -27
> lose | -20
> lost | -25
> lot | -32
> love | 33
> loves | -39
> low | -30
> lump | -29
> lunch | -40
> made | -54
> mail | -26
> making | -21
> mam's | 27
> man | -94
> man's | -32
> manipulative | -27
> manners | -39
> march | -73
> match | 26
> mate | -31
> mattress | -23
> maybe | 62
> me | -57
> meal | -23
> mean | -23
> means | -26
> meanwhile | 145
> meat | -31
> medicine | -31
> meeting | -32
> men | 25
> mention | -29
> mess | -30
> message | -40
> messages | -27
> met | -20
> mg | -34
> mile | -27
> min | -22
> mince | -20
> mine | -80
> mins | -21
> minutes | -89
> mirror | -25
> mislaid | -22
> miss | 54
> missed | -29
> mistake | -21
> ml | -24
> moment | -21
> mon | -30
> month | -81
> more | -148
> morning | -110
> mornings | -38
> most | -26
> mother | -76
> motion | -25
> moved | -46
> moves | -42
> much | -75
> mum's | 33
> murder | -36
> myself | -40
> nails | -30
> name | -85
> names | -24
> narcissist | -26
> nasreen | 77
> nearer | -22
> nearly | -27
> need | -41
> needed | -27
> needs | -108
> new | -73
> news | -20
> next | 20
> ngozi | 58
> nicely | -35
> night | -129
> nights | -75
> nobody | 28
> none | -22
> normal | 30
> nose | -24
> notice | -21
> nova | 89
> november | -21
> number | -26
> nursery | 20
> october | -45
> of | -93
> off | -146
> office | -70
> oh | 131
> okay | 20
> old | -61
> once | -32
> one's | -30
> ones | -25
> opening | -37
> opens | -34
> operation | -27
> optician | 37
> orange | -20
> order | -72
> otherwise | 43
> ours | -24
> out | -38
> over | -151
> overdue | -30
> overnight | -21
> owe | -20
> own | -84
> p | -35
> packet | -23
> pads | -30
> page | -23
> paid | -56
> paint | -20
> pair | -23
> pairs | -31
> pants | -43
> papa | -27
> papers | 23
> paperwork | -21
> paragraph | 40
> pardon | 26
> parent | -33
> parental | -29
> parents' | 27
> pastor | -21
> pattern | -20
> paying | -22
> payments | -27
> pays | -33
> pe | -22
> pencil | -27
> people | -22
> per | -20
> percent | -42
> perfect | -30
> perfectly | -28
> perhaps | 32
> person | -46
> pharmacy | -22
> phone | -110
> phoned | -24
> phones | 23
> photo | -22
> photograph | -26
> pick-up | 26
> picking | 27
> pickup | -33
> pictures | -37
> pie | -29
> pin | -28
> place | -82
> plain | -35
> plan | -56
> planning | -27
> platform | -22
> plays | -27
> please | 66
> plus | -32
> pocket | -29
> polish | -32
> porridge | -29
> port | -20
> possible | -24
> pot | -25
> pounds | -33
> present | -25
> price | -28
> printed | -25
> probably | -27
> properly | -21
> proud | -20
> puffs | -30
> pull | 34
> pump | -22
> pure | 25
> push | 59
> puts | -32
> questions | -20
> queue | -22
> quit | 103
> quite | -28
> r | 77
> ramadan | -30
> rang | -31
> rather | -68
> ravonda | 95
> reads | -23
> really | -38
> receipts | 25
> reception | -23
> recital | -26
> red | 21
> regards | 91
> remain | -20
> remember | -22
> remind | 57
> reminder | -36
> remove | 31
> repeat | -26
> request | -34
> require | -32
> respect | -24
> retainer | -25
> review | -20
> rice | -31
> ride | -29
> right | -97
> rings | -29
> rink | -27
> roll | -30
> room | -56
> rota | -28
> round | -60
> rucksack | -22
> ruined | -23
> run | -27
> rush | -28
> safe | 47
> said | -127
> sale | -25
> sandrine | 92
> sandwich | -22
> sat | -71
> saturday's | 47
> save | 36
> says | -146
> scan | -22
> scared | -24
> schedule | -37
> school | -144
> scream | -21
> screens | -20
> section | 62
> seeing | -28
> seen | -27
> selling | -36
> sent | -66
> serious | -25
> service | 30
> services | -27
> session | -21
> sets | -32
> setting | -26
> shame | 31
> sharp | -41
> she'd | 30
> she's | 71
> shes | 44
> shop | -23
> shoulder | -20
> shouldn't | -21
> shout | 62
> show | -30
> shows | -34
> shuts | -32
> side | -57
> sigh | -25
> signed | -36
> simple | -25
> sincerely | 51
> single | -36
> sinéad | 91
> sister | -35
> skates | -22
> ski | -20
> skipped | -22
> sleep | -40
> sleeps | -25
> slow | -31
> smoke | -23
> so | -26
> sock | -21
> socks | -21
> sofa | -24
> soft | 31
> someone | -42
> something | -73
> sometime | -35
> somewhere | -20
> soon | -25
> sorry | 45
> spend | 33
> split | -21
> sports | -33
> spot | -28
> stage | -33
> stand | -43
> standing | -24
> stands | -31
> start | -27
> started | -23
> starts | -22
> station | -24
> stayed | -30
> staying | -28
> stays | -22
> step | -20
> steph | 65
> still | -24
> stitches | -22
> stomach | -22
> stood | -29
> stool | -22
> stops | -28
> store | -28
> story | -27
> straight | -40
> stretch | -22
> struck | -29
> stupid | -22
> sugar | -34
> suits | -25
> summer | -49
> sun | -27
> sunday's | 94
> surf | -24
> surprised | -26
> swear | 20
> sweet | -31
> swim | -23
> swimming | -38
> swing | -32
> ta | 134
> table | -38
> tablets | -31
> takes | -30
> taking | -33
> talking | -23
> tan | -21
> tank | -29
> tattoo | -26
> taught | -23
> tbh | -42
> teach | -27
> tell | 35
> term | -62
> terrible | -27
> test | -34
> text | -41
> than | -104
> thank | 47
> thanks | 108
> that | -77
> that's | 53
> thats | 33
> them | -183
> themselves | -35
> then | -33
> there's | 25
> these | -56
> they | 21
> they'll | 123
> they're | 35
> thing | -93
> things | -105
> think | -60
> thinking | -20
> thinks | -22
> though | 41
> through | -126
> tick | -26
> tickets | 31
> tight | 64
> til | -20
> till | -148
> time | -188
> times | -70
> timetable | -24
> tired | -24
> tmrw | -25
> to | -61
> toddler | -27
> together | -20
> told | -125
> tomek | 68
> tone | -20
> too | -141
> took | -69
> tooth | -31
> total | 87
> touch | 24
> touched | -20
> towel | -35
> toxic | -20
> track | -37
> training | 31
> treat | -23
> treatment | -36
> trial | -28
> tried | -23
> trip | -51
> trouble | -23
> trousers | -45
> truck | -22
> true | -29
> truly | -32
> truth | -22
> try | 82
> tub | -37
> tues | -29
> tuesdays | -27
> tuition | 36
> turn | -23
> turning | 33
> turns | -23
> type | -27
> u | 25
> unless | -23
> until | -50
> up | -165
> ur | 21
> us | -142
> used | -21
> using | -28
> version | 38
> vest | -28
> vet | -20
> voice | -29
> w | -51
> waiting | -29
> walked | -27
> want | -107
> wants | -99
> warned | -31
> was | -151
> wash | 25
> wasn't | -29
> wasnt | 20
> watching | -32
> water | -28
> way | -78
> we'd | 82
> we'll | 36
> we're | 33
> wearing | -32
> wedding | -28
> week | -156
> weekend | -82
> weeks | -90
> wellies | -21
> went | -85
> were | -21
> weren't | -33
> what | 26
> what's | 119
> whats | 65
> wheel | -28
> when | -35
> when's | 114
> where | -29
> whichever | -29
> while | -81
> whistle | -28
> who | -38
> who'd | -37
> who's | 43
> whoever | -31
> whole | -68
> whose | -32
> wife | -22
> wind | -20
> wine | -26
> wishes | -36
> within | -30
> without | -56
> woman | -32
> won't | -48
> wonderful | 31
> wonders | -29
> wont | -25
> works | -47
> worried | -20
> worse | -28
> worth | -29
> would've | -28
> wren | 54
> wrist | -32
> writing | -32
> wrong | -34
> wrote | -27
> x | -40
> x-ray | 37
> yeah | 30
> year | -88
> year's | -26
> years | -74
> yes | 36
> you'd | 61
> you'll | 23
> you're | 67
> you've | 65
> yourself | -78
> yr | 20
>> #money is | -24
>> #money the | -25
>> #name $ | 57
>> #name , | -115
>> #name are | -32
>> #name asked | 20
>> #name assembly | -29
>> #name backpack | -27
>> #name been | 88
>> #name by | -23
>> #name can | -22
>> #name for | -20
>> #name got | 32
>> #name has | 135
>> #name have | -31
>> #name in | 23
>> #name is | -27
>> #name it | -27
>> #name n | -43
>> #name needs | 44
>> #name or | -28
>> #name road | -39
>> #name says | 28
>> #name that | -28
>> #name the | -30
>> #name to | -20
>> #name told | 76
>> #name wants | -26
>> #name was | -30
>> #name with | -25
>> #name you | -21
>> #number #name | -32
>> #number #number | -25
>> #number #time | -27
>> #number $ | -54
>> #number % | -33
>> #number ( | -29
>> #number ) | -42
>> #number , | -281
>> #number . | 349
>> #number ; | -21
>> #number ? | -26
>> #number and | -66
>> #number april | -24
>> #number are | -41
>> #number august | -34
>> #number could | -21
>> #number day | 22
>> #number february | -20
>> #number for | -43
>> #number from | -29
>> #number goes | 38
>> #number has | -25
>> #number i | -60
>> #number i'd | -26
>> #number i'm | -24
>> #number i've | -27
>> #number in | -46
>> #number it's | 25
>> #number last | -26
>> #number mg | -37
>> #number min | -33
>> #number missed | 23
>> #number ml | -30
>> #number more | 61
>> #number my | -22
>> #number november | -20
>> #number october | -29
>> #number on | -58
>> #number pairs | 29
>> #number past | -23
>> #number payments | -20
>> #number please | -26
>> #number pounds | -29
>> #number puffs | -26
>> #number sharp | -23
>> #number small | 36
>> #number term | 35
>> #number thing | -24
>> #number till | -23
>> #number time | -30
>> #number to | -131
>> #number tonight | -39
>> #number u | -23
>> #number w | -29
>> #number weeks | -48
>> #number whole | 50
>> #number word | 29
>> #number works | -31
>> #number you'd | -26
>> #number yr | -27
>> #time $ | -22
>> #time , | -112
>> #time and | -33
>> #time at | -27
>> #time i'm | -25
>> #time last | -33
>> #time on | -55
>> #time she | -21
>> #time works | -23
>> a #name | -25
>> a #number | 28
>> a big | -21
>> a book | -30
>> a box | -26
>> a burden | -30
>> a bus | -35
>> a calendar | 59
>> a call | -36
>> a can | -31
>> a card | -35
>> a coat | -33
>> a copy | -34
>> a dad | 71
>> a day | -23
>> a dog | -23
>> a face | -31
>> a father | 37
>> a form | -21
>> a fortnight | 35
>> a good | -24
>> a great | -26
>> a grown | 70
>> a hobby | -22
>> a hot | -27
>> a kid | 33
>> a kitchen | -38
>> a letter | -31
>> a list | -40
>> a man | 43
>> a matter | -23
>> a message | -32
>> a month | -22
>> a mother | 41
>> a new | -32
>> a nice | -21
>> a parent | 38
>> a party | -31
>> a person | -22
>> a phone | -23
>> a photo | -22
>> a picture | -35
>> a proper | -32
>> a real | -34
>> a reason | -25
>> a row | -30
>> a school | -22
>> a second | 30
>> a sense | 35
>> a single | -34
>> a small | -33
>> a spreadsheet | -33
>> a stranger | -27
>> a sunday | -23
>> a table | -39
>> a tablet | -27
>> a text | -25
>> a very | -24
>> a week | -20
>> a while | -33
>> a whole | -21
>> a wife | 98
>> a woman | 22
>> able to | -22
>> about #name | -28
>> about #time | -39
>> about a | -29
>> about her | -35
>> about his | -26
>> about it | -42
>> about me | -24
>> about this | -21
>> after #number | -30
>> after $ | -23
>> after a | -44
>> after school | -28
>> after that | 60
>> after work | -31
>> again , | -20
>> again he | -36
>> again i | -32
>> alienation , | -31
>> all #number | 60
>> all , | -26
>> all day | -35
>> all i | 27
>> all my | -30
>> all of | -36
>> all on | -20
>> all over | -25
>> all right | -25
>> all week | -30
>> alone with | -22
>> already told | 22
>> also , | 53
>> always was | -20
>> an audience | -24
>> an hour | -33
>> and #money | -35
>> and #name | -71
>> and #number | -135
>> and #time | -20
>> and , | -34
>> and a | -134
>> and again | -39
>> and all | -32
>> and are | 117
>> and at | -38
>> and both | -28
>> and can | 152
>> and did | 127
>> and do | 61
>> and don't | 26
>> and every | -40
>> and everything | -38
>> and has | 114
>> and he's | -24
>> and his | -29
>> and i'll | -122
>> and i've | -62
>> and if | 59
>> and in | -25
>> and is | 134
>> and it | -26
>> and it'll | -30
>> and it's | -68
>> and keep | -40
>> and leave | 34
>> and my | -74
>> and never | -33
>> and night | -33
>> and no | 26
>> and nothing | -22
>> and on | -35
>> and please | 81
>> and put | -39
>> and said | -32
>> and she | -73
>> and she's | -20
>> and sorry | 150
>> and still | -41
>> and sunday | -31
>> and take | -36
>> and tell | 41
>> and then | -76
>> and they | -34
>> and they're | -34
>> and thursdays | -30
>> and to | -37
>> and told | -48
>> and u | -33
>> and was | -39
>> and we | -21
>> and we'll | -34
>> and when | 45
>> and who | 107
>> and will | 38
>> and would | 89
>> and you | -20
>> and you'll | 52
>> any more | -34
>> any time | -45
>> anything , | -20
>> anything about | -28
>> aoife $ | 64
>> are #number | -29
>> are a | -21
>> are attached | -26
>> are coming | -29
>> are in | -31
>> are the | -20
>> are they | 67
>> are to | -24
>> are we | 52
>> are you | 88
>> around #time | -29
>> around the | -34
>> as for | 208
>> as the | -40
>> as they | -31
>> as to | 29
>> as usual | -26
>> as well | -42
>> ask #name | 72
>> ask her | 32
>> ask him | 24
>> ask your | 98
>> asked if | -23
>> asking for | -21
>> asking me | 34
>> asleep in | -21
>> assembly on | -23
>> at #name | -30
>> at #time | -82
>> at easter | -28
>> at it | -24
>> at least | 33
>> at mine | -20
>> at my | -33
>> at our | -27
>> at school | -28
>> at some | -31
>> at this | -22
>> at ur | -24
>> at your | -59
>> at yours | -50
>> august in | -22
>> away from | -26
>> back by | -30
>> back for | -21
>> back on | -40
>> back sunday | -25
>> back the | -21
>> bank holiday | -22
>> be at | -23
>> be back | -25
>> be grateful | -22
>> be in | -35
>> be nice | 26
>> be the | -28
>> be there | 28
>> be worth | -28
>> because he | -29
>> because it | -20
>> because of | -29
>> because the | -24
>> been a | -23
>> been made | -21
>> before friday | -30
>> before he | -36
>> before i | -22
>> before i'd | -27
>> before it | 36
>> before the | -67
>> before thursday | -23
>> before u | -23
>> before you | -32
>> behind a | -35
>> behind the | -22
>> best , | 59
>> between #number | -24
>> between the | -31
>> birth certificate | -27
>> blood test | -29
>> boat , | -20
>> both know | -21
>> both passports | -24
>> bought the | -22
>> boxing day | -24
>> bring her | 27
>> bringing the | -29
>> broke down | -34
>> but i'm | -27
>> but it | 24
>> but the | -20
>> but you | 39
>> buy a | 28
>> by #number | -48
>> by #time | -92
>> by all | 38
>> by my | -28
>> by myself | -26
>> by saturday | -27
>> by sunday | -23
>> by then | -30
>> by weds | -28
>> call , | -22
>> call me | -21
>> call the | -34
>> called it | -26
>> came out | -21
>> can have | -49
>> can of | -25
>> can see | -20
>> can u | 65
>> can we | 84
>> can you | 128
>> can't be | -21
>> cant do | 31
>> car park | -25
>> carry on | 103
>> carys $ | 107
>> change , | -20
>> changed the | -22
>> check the | -20
>> cheers , | 136
>> christmas , | -22
>> clinic , | -35
>> coat on | -25
>> collect them | -32
>> come , | 26
>> confirm by | -22
>> could be | -32
>> could do | -20
>> could have | -20
>> could i | 89
>> could not | -35
>> could we | 94
>> could you | 83
>> course , | 24
>> dates , | 62
>> day , | -22
>> day on | -20
>> december , | -22
>> delroy $ | 44
>> depends how | 23
>> depends on | -24
>> did a | -38
>> did he | -21
>> did it | -35
>> did they | -28
>> did u | -36
>> did you | 81
>> dinner money | -26
>> do #number | -29
>> do , | -21
>> do a | -26
>> do i | 39
>> do so | -27
>> do that | -42
>> do the | -45
>> do they | 85
>> do this | -34
>> do with | -25
>> do you | 51
>> do your | -25
>> does #name | 42
>> does he | 89
>> does she | 50
>> does the | 58
>> doing it | -31
>> don't be | 89
>> don't come | 20
>> don't send | -21
>> don't you | 71
>> done #number | -27
>> dougie $ | 95
>> drive safe | 71
>> each house | -29
>> each morning | -36
>> emotional blackmail | -24
>> empty chair | -23
>> end of | -22
>> enough to | -40
>> even the | 50
>> evening is | -34
>> ever been | -26
>> every day | -31
>> every night | -23
>> exam is | -31
>> expires on | -33
>> february , | -28
>> fee is | -32
>> fell asleep | -21
>> find out | 32
>> first #name | -25
>> first , | -35
>> first and | -33
>> folake $ | 43
>> folder , | -21
>> football boots | -30
>> for #money | -26
>> for #name | -32
>> for #time | -36
>> for $ | -31
>> for all | -27
>> for anything | 44
>> for ever | -27
>> for existing | -20
>> for friday | -39
>> for him | -20
>> for his | -41
>> for it | -64
>> for last | -34
>> for my | 22
>> for nothing | -23
>> for once | -33
>> for people | -50
>> for saturday | -34
>> for that | -42
>> for u | -25
>> for your | -63
>> forgive me | 28
>> form is | -23
>> forward to | -40
>> friday , | -44
>> friday at | -21
>> from #name | -30
>> from #time | -37
>> from mine | -29
>> from my | -30
>> from now | 49
>> from school | -30
>> from the | -151
>> from this | 114
>> from your | -34
>> front door | -25
>> front of | -34
>> full stop | -31
>> funny how | 93
>> gave us | -32
>> get him | 21
>> get his | -34
>> get on | 36
>> get the | -20
>> get there | -32
>> get to | -26
>> get yourself | 54
>> gets to | -30
>> getting him | -27
>> give her | 30
>> give it | -26
>> give them | 32
>> glad to | -21
>> go back | -26
>> god , | 90
>> god bless | 79
>> goes in | -25
>> goes on | -22
>> goes to | -21
>> good , | -25
>> good evening | 56
>> good luck | 84
>> good week | 23
>> got a | -30
>> grown man | -29
>> had a | -32
>> had her | -24
>> had your | -22
>> has a | -83
>> has been | -26
>> has his | 27
>> has it | -21
>> has more | -21
>> has no | -25
>> has not | -20
>> has she | 40
>> has the | 20
>> has to | -35
>> have #name | -20
>> have a | 55
>> have been | -23
>> have bought | -23
>> have him | -21
>> have it | -24
>> have my | -21
>> have that | -29
>> have the | -73
>> have to | -55
>> have you | 27
>> having a | -22
>> he asked | 123
>> he can | -29
>> he had | 63
>> he looks | -34
>> he may | -32
>> he need | -42
>> he needs | 56
>> he said | -28
>> he says | 90
>> he told | 135
>> he wants | -24
>> he'll be | 25
>> he's been | 38
>> he's got | 45
>> her back | -22
>> her birthday | -33
>> her for | -20
>> her hair | -31
>> her in | -22
>> her inhaler | 35
>> her name | -26
>> her teacher | 71
>> her the | -25
>> her with | -20
>> here $ | -37
>> here , | -25
>> here and | -23
>> here i | -30
>> here is | -25
>> here on | -26
>> him have | -20
>> himself , | -29
>> his dad | -38
>> his father | -30
>> his mother | -29
>> his own | -26
>> his phone | -24
>> his tea | -21
>> his teacher | 57
>> hold it | -24
>> honest to | 64
>> honestly , | 32
>> hope the | 45
>> hope your | 27
>> hour for | -22
>> hours with | -26
>> house has | -25
>> how i | -29
>> how it | -21
>> how many | 35
>> how much | 34
>> how the | -20
>> i always | -22
>> i apologise | 50
>> i asked | -47
>> i believe | -32
>> i bought | 32
>> i called | 102
>> i can | 52
>> i cannot | -62
>> i come | -22
>> i do | 69
>> i dont | -29
>> i ever | -41
>> i feel | 44
>> i find | 28
>> i forgot | 33
>> i found | 74
>> i gather | -21
>> i gave | 89
>> i give | 56
>> i got | -24
>> i guess | 60
>> i haven't | 36
>> i hear | 92
>> i hope | 105
>> i know | 104
>> i left | -48
>> i let | -36
>> i may | -26
>> i might | -21
>> i must | -46
>> i need | 21
>> i never | -31
>> i only | 48
>> i propose | 87
>> i rang | -33
>> i read | 26
>> i ring | -33
>> i ruin | 29
>> i sat | 103
>> i see | 51
>> i shall | -52
>> i think | -31
>> i took | 47
>> i touch | -35
>> i trust | 76
>> i understand | 40
>> i want | 57
>> i was | -25
>> i went | -37
>> i won't | -26
>> i work | -28
>> i would | 42
>> i wrote | 37
>> i'd have | 58
>> i'd like | 42
>> i'd rather | 40
>> i'd say | 29
>> i'll be | 37
>> i'll bring | 47
>> i'll come | -42
>> i'll do | -33
>> i'll drop | 39
>> i'll have | 57
>> i'll leave | -33
>> i'll pay | 37
>> i'll put | 62
>> i'll ring | -20
>> i'll see | -34
>> i'll send | 33
>> i'll text | -41
>> i'm not | 56
>> i'm on | 35
>> i'm so | 42
>> i'm sorry | 65
>> i'm still | 28
>> i'm sure | 43
>> i've already | 41
>> i've asked | 56
>> i've been | 44
>> i've booked | 28
>> i've got | -31
>> i've moved | 33
>> i've put | 67
>> i've the | 51
>> if he | 86
>> if he's | 21
>> if i | -26
>> if it's | 76
>> if she | 45
>> if that | -24
>> if the | 40
>> if there | 27
>> if u | -29
>> if you'd | 24
>> if your | -33
>> ill send | 40
>> im so | 69
>> im sorry | -32
>> im the | -39
>> in #number | -84
>> in $ | -25
>> in an | -21
>> in bed | -36
>> in bits | -20
>> in both | -38
>> in each | -43
>> in every | 66
>> in exchange | 48
>> in february | -28
>> in for | -21
>> in front | -48
>> in her | -70
>> in his | -118
>> in january | -25
>> in may | -24
>> in me | -26
>> in november | -29
>> in our | 71
>> in that | -20
>> in the | -83
>> in their | -39
>> in this | -21
>> in which | -30
>> in writing | -21
>> instead , | -29
>> instead of | -51
>> into a | -21
>> is #money | -79
>> is #name | 45
>> is #time | -23
>> is a | -114
>> is attached | -22
>> is being | -28
>> is called | -25
>> is fine | -41
>> is he | 69
>> is his | 53
>> is in | -53
>> is it | 74
>> is mine | -26
>> is more | -23
>> is never | -26
>> is no | -22
>> is now | -29
>> is on | -68
>> is only | 26
>> is saturday | 25
>> is she | 47
>> is that | 43
>> is there | 55
>> is thursday | -21
>> is tuesday | 44
>> is welcome | -35
>> isn't a | -32
>> it #number | -21
>> it $ | -21
>> it , | -86
>> it a | -27
>> it again | -29
>> it and | -36
>> it as | -23
>> it back | -24
>> it can | -26
>> it costs | 20
>> it every | -28
>> it goes | -23
>> it has | 60
>> it i'm | -43
>> it in | -44
>> it is | 25
>> it isn't | 71
>> it looks | -28
>> it may | -22
>> it must | 25
>> it on | -39
>> it or | -24
>> it till | -21
>> it up | -24
>> it was | 73
>> it would | 141
>> it'll be | 25
>> it's all | -23
>> it's going | 48
>> it's not | 33
>> it's on | -33
>> it's the | 28
>> its not | 64
>> july #number | -25
>> july , | -25
>> june , | -26
>> june at | -31
>> just a | -28
>> just want | -20
>> keep a | -25
>> keep her | -28
>> keep it | 29
>> keep them | -21
>> keep your | 50
>> kids , | -22
>> kind of | -35
>> kind regards | 89
>> know who | -26
>> kofi $ | 52
>> last night | -23
>> last time | 38
>> last week | 34
>> last year | 28
>> late , | -30
>> late again | -23
>> late for | -23
>> late on | -33
>> later , | -23
>> learn to | 60
>> leave them | -29
>> let it | -23
>> let me | 66
>> let us | 30
>> let's see | -28
>> letter for | -30
>> lie , | -27
>> like #number | -31
>> like a | -66
>> like to | -36
>> ling , | -26
>> look in | -29
>> look up | -23
>> looks like | -33
>> love to | 43
>> make a | 35
>> make it | -24
>> make me | -29
>> march , | -23
>> march at | -28
>> may #number | -24
>> may , | -27
>> may at | -23
>> may be | -23
>> may i | 76
>> maybe , | -39
>> maybe at | -28
>> maybe you | 66
>> me how | -29
>> me know | -24
>> me my | -22
>> me off | -22
>> me the | -40
>> me who | -22
>> message you | -22
>> might have | -27
>> might try | -23
>> mind me | -25
>> mind that | -20
>> mine , | -21
>> minutes late | -24
>> minutes of | -22
>> miss the | -21
>> months , | -27
>> mother has | -24
>> mother is | -21
>> moved my | -20
>> must be | 31
>> must have | -31
>> must not | -25
>> my bad | 57
>> my birthday | -24
>> my brother's | 22
>> my car | -26
>> my daughter | -31
>> my family | -31
>> my fault | -24
>> my feet | -31
>> my grandmother's | 22
>> my hand | -25
>> my head | 28
>> my kitchen | -22
>> my mother's | 30
>> my mum | 28
>> my mum's | -25
>> my parents | 50
>> my shift | -29
>> my sister | 44
>> my sister's | 20
>> my son | -28
>> my way | -38
>> my work | -25
>> myself , | -24
>> n he | -49
>> n i | -38
>> n im | -47
>> n the | -26
>> n u | -38
>> name is | -21
>> nasreen $ | 77
>> near the | -39
>> nearer the | -29
>> need anything | -26
>> never a | 31
>> never mind | 41
>> never said | -20
>> new year | -27
>> next #number | 34
>> next time | 38
>> next to | -21
>> next week | -29
>> ngozi $ | 78
>> nice to | 25
>> night , | -25
>> no , | 33
>> no more | -31
>> no need | 52
>> no problem | -30
>> nobody has | -33
>> nobody in | 76
>> not #number | 27
>> not $ | -20
>> not , | -27
>> not a | -20
>> not be | -23
>> not been | -30
>> not before | -43
>> not even | -22
>> not in | -29
>> not me | -29
>> not see | -25
>> not that | 26
>> not to | -31
>> nothing , | -25
>> notice , | -27
>> november , | -25
>> now $ | -21
>> now , | -25
>> number #number | 25
>> number , | -20
>> number is | -26
>> of #number | -42
>> of a | -24
>> of it | -23
>> of sunday | -22
>> of the | -82
>> of your | -24
>> off my | -25
>> off the | -20
>> ok with | -21
>> okay , | 61
>> okay with | -25
>> on #number | -27
>> on $ | -21
>> on , | -40
>> on for | -26
>> on friday | -144
>> on fridays | 27
>> on her | -30
>> on his | -37
>> on how | -39
>> on it | -34
>> on my | -99
>> on our | -26
>> on saturdays | -50
>> on sundays | -32
>> on the | -61
>> on thursday | -104
>> on thursdays | -29
>> on tuesdays | -44
>> on ur | -37
>> on wednesday | -61
>> on wednesdays | -35
>> on with | -23
>> only a | 34
>> only ever | -22
>> open the | -28
>> or #number | -29
>> or a | -39
>> or am | -52
>> or just | 23
>> or me | -31
>> or not | -36
>> or the | -40
>> or what | -44
>> other people | -43
>> ought to | -22
>> our honeymoon | -35
>> out at | -26
>> out for | -22
>> out from | -20
>> out of | -95
>> out on | 25
>> out the | -23
>> outside the | -21
>> over #number | -23
>> over here | -22
>> p . | -31
>> pairs of | -38
>> paragraph #number | 48
>> pardon me | 32
>> parental alienation | -29
>> parenting plan | -21
>> parents have | -45
>> parents' evening | 39
>> part of | -34
>> pay it | 41
>> pay the | 28
>> paying the | -33
>> pe kit | -24
>> people with | 32
>> per cent | -34
>> phone is | -28
>> photos are | -33
>> picking up | 33
>> place at | -24
>> please confirm | 109
>> please don't | -29
>> please let | 64
>> please send | 82
>> please tell | 76
>> pocket of | -30
>> proud of | -21
>> push it | 59
>> put #money | 42
>> put my | -25
>> put on | -24
>> put the | 34
>> put them | -32
>> put your | -23
>> rang me | -24
>> rather have | -26
>> read the | 28
>> read up | 22
>> read your | -21
>> regards , | 95
>> returned the | -22
>> right , | -20
>> road , | -27
>> round the | -34
>> said no | -22
>> same , | -21
>> same as | 45
>> same way | 33
>> sandrine $ | 92
>> sat in | -25
>> sat on | -22
>> saturday the | -23
>> say anything | -31
>> say so | -26
>> say that | -24
>> say yes | 36
>> says it | -20
>> school is | -25
>> school this | -20
>> second #number | -22
>> section #number | 94
>> see a | -26
>> see it | -28
>> see me | -24
>> see that | 29
>> see you | 132
>> send #number | -31
>> send a | -22
>> send the | 48
>> sent me | -21
>> september #number | -20
>> september , | -26
>> shall i | 120
>> she comes | -24
>> she gets | -25
>> she go | -31
>> she had | 63
>> she has | 86
>> she is | 108
>> she said | 72
>> she says | 23
>> she still | -30
>> she wants | 72
>> she was | 22
>> she will | -39
>> she'd like | -28
>> she'll be | 40
>> she's been | 48
>> she's got | 45
>> she's had | 58
>> shoes , | -24
>> should i | 66
>> should not | -21
>> sick to | 38
>> sign it | 41
>> signed him | -24
>> since august | -41
>> since the | -52
>> since tuesday | -51
>> since you | 21
>> sincerely , | 51
>> sinéad $ | 91
>> sit down | 34
>> sit in | 23
>> sitting on | -23
>> sleep at | -28
>> so #name | -28
>> so , | -29
>> so a | -28
>> so dont | -36
>> so i'd | -23
>> so is | 34
>> so no | -30
>> so she | -20
>> so sorry | -29
>> so that | -67
>> so thats | -39
>> so the | 75
>> so u | -36
>> so we | -31
>> so well | -24
>> so you'll | -23
>> sold the | -28
>> some of | 38
>> some other | -35
>> someone , | -29
>> something with | -29
>> son , | -21
>> sorry , | 29
>> sorry for | 37
>> sorry im | 64
>> sorry sorry | -35
>> sorry that | -29
>> st #name | -20
>> stand there | -20
>> stay in | -24
>> still on | -24
>> stood at | -22
>> straight to | -26
>> stuff , | -27
>> suits you | -24
>> sunday #number | -25
>> sunday at | 21
>> ta , | 92
>> take #number | -20
>> take a | 29
>> take care | 128
>> take it | 69
>> talk about | -28
>> talk to | 26
>> teacher that | -21
>> tell #name | 24
>> tell her | 22
>> tell them | 52
>> tell you | -29
>> tell your | 36
>> telling me | 41
>> telling you | -32
>> test is | -32
>> test on | -26
>> text you | -21
>> than a | -21
>> than you | -22
>> thank you | 52
>> thanks , | 72
>> thanks a | 86
>> thanks for | 80
>> that #name | -36
>> that at | -26
>> that boy | -28
>> that coach | -29
>> that day | -25
>> that has | -25
>> that i | -76
>> that the | -35
>> that week | -25
>> that you | -28
>> that you'd | -25
>> that's all | -20
>> that's fine | -20
>> that's the | -25
>> the #money | 32
>> the #name | -47
>> the #number | -60
>> the account | 37
>> the address | -24
>> the after-school | -24
>> the airline | -22
>> the answer | 46
>> the bag | -21
>> the balance | 43
>> the bank | 45
>> the bath | -28
>> the bed | -30
>> the best | 39
>> the bike | -35
>> the birth | 37
>> the board | 23
>> the boat | -20
>> the book | -23
>> the boot | -29
>> the box | -21
>> the boy | -27
>> the boys | -20
>> the bridge | -31
>> the building | -28
>> the cake | -31
>> the calendar | -21
>> the call | -28
>> the calls | -27
>> the camp | 20
>> the cat | -35
>> the cello | 30
>> the center | 55
>> the child | -28
>> the company | -21
>> the consent | -26
>> the contact | -35
>> the corner | -21
>> the date | -26
>> the day | -40
>> the daycare | -25
>> the decree | -31
>> the dentist | 25
>> the deposit | 36
>> the dinner | -27
>> the doctor | 52
>> the end | -22
>> the exam | 39
>> the exchange | -26
>> the field | -23
>> the flat | -21
>> the flight | 45
>> the football | 26
>> the form | 37
>> the gas | 31
>> the girls | 24
>> the gym | -25
>> the hall | -29
>> the insurance | -25
>> the invoice | 32
>> the job | -29
>> the joint | -30
>> the kid | -38
>> the kids' | -20
>> the lads | 36
>> the lady | 20
>> the landline | -21
>> the last | 33
>> the late | -35
>> the light | -29
>> the lobby | -29
>> the lot | -20
>> the lunch | 32
>> the mediator | -20
>> the middle | -29
>> the newsletter | 35
>> the next | 80
>> the night | -21
>> the odd | -33
>> the other | -54
>> the paper | -27
>> the passport | 22
>> the passports | 26
>> the pharmacist | 74
>> the photo | 53
>> the piano | -29
>> the pitch | -24
>> the place | -22
>> the post | -28
>> the receipt | -21
>> the review | -29
>> the right | -27
>> the same | -24
>> the saturday | -23
>> the school | 22
>> the school's | -32
>> the screen | -27
>> the shoes | 44
>> the shop | -30
>> the sink | -27
>> the social | -30
>> the sort | -20
>> the spacer | 23
>> the spare | 29
>> the stairs | -25
>> the story | -37
>> the sun | -22
>> the sunday | 24
>> the tablet | -28
>> the teacher | -28
>> the telephone | -32
>> the term | -37
>> the thing | -27
>> the time | -49
>> the tone | -27
>> the tuesday | -23
>> the twins | 25
>> the very | -35
>> the vet | -30
>> the video | -31
>> the wall | -23
>> the ward | -22
>> the way | -34
>> the week | -21
>> the white | 21
>> the whole | -66
>> the wind | -23
>> the wrong | -37
>> the year | -28
>> the yellow | -23
>> their own | -38
>> then , | -26
>> then i | -27
>> then the | -32
>> then you | -21
>> there #name | -27
>> there $ | -21
>> there , | -29
>> there and | -23
>> there are | 149
>> there by | -24
>> there on | -26
>> there was | 22
>> there with | -23
>> there's a | 43
>> there's no | 28
>> theres a | 24
>> these days | -27
>> they are | -26
>> they can | -34
>> they had | 20
>> they have | -20
>> they need | 35
>> they want | 34
>> they will | -26
>> they'll be | 30
>> thing to | -22
>> things , | -25
>> this #number | -27
>> this family | -25
>> this friday | -26
>> this is | 51
>> this morning | -31
>> this term | -24
>> this week | -75
>> this weekend | 26
>> this year | -20
>> though , | -38
>> thought to | -29
>> through #number | -26
>> through the | -21
>> thursday after | -20
>> thursday the | -27
>> thursdays , | -31
>> til #number | -36
>> time in | -23
>> time the | -25
>> times , | -20
>> tired , | -26
>> to #name | -36
>> to #number | -50
>> to , | -21
>> to a | -27
>> to be | -61
>> to bring | 20
>> to buy | -31
>> to collect | -28
>> to come | -28
>> to consider | -29
>> to feel | -20
>> to get | -23
>> to his | -21
>> to know | -34
>> to learn | -32
>> to leave | -41
>> to make | -24
>> to me | -37
>> to meet | -22
>> to my | -33
>> to say | -42
>> to see | -45
>> to show | -23
>> to sleep | -33
>> to talk | -27
>> to tell | -35
>> to the | -123
>> to think | -28
>> to visit | -35
>> to work | -29
>> to you | -44
>> to your | -32
>> today $ | -35
>> today , | -32
>> told me | -30
>> tomek $ | 68
>> tomorrow $ | -40
>> tomorrow , | -33
>> tonight , | -28
>> tonight and | -25
>> too $ | -20
>> took a | -23
>> treating you | -20
>> tuesday , | -20
>> tuesday at | -27
>> twice , | -28
>> twice a | -46
>> u , | -31
>> u can | 26
>> u get | 24
>> u just | 81
>> u wanna | 90
>> under #number | 28
>> until #time | -42
>> until the | -51
>> ur mom | -24
>> ur mum | -21
>> use the | -22
>> visit is | -26
>> waiting room | -28
>> want a | -21
>> want to | -22
>> wants it | -28
>> warned me | -28
>> was a | -22
>> was that | 29
>> way you | -27
>> we agreed | 58
>> we both | 79
>> we do | -23
>> we doing | -35
>> we set | 29
>> we were | 37
>> we'll be | 47
>> wednesday #number | -23
>> week $ | -23
>> week , | -24
>> weekend in | -22
>> weeks in | -20
>> welcome to | -29
>> well done | 28
>> went up | -22
>> were hoping | -22
>> what are | 102
>> what did | 81
>> what does | 57
>> what happened | 69
>> what i | 29
>> what i'm | -35
>> what is | -20
>> what it | -33
>> what she | -26
>> what the | -26
>> what time | 115
>> what to | -28
>> what we | -30
>> what's the | 76
>> whatever you | -21
>> when can | 36
>> when does | 59
>> when he's | -39
>> when is | 57
>> when it | 21
>> when it's | -46
>> when they | -35
>> when u | -35
>> when will | 134
>> when you | -55
>> whenever , | -34
>> where are | 51
>> where i | 37
>> where is | 58
>> where the | -33
>> where you | -30
>> whether you | -34
>> which is | -20
>> which of | 39
>> while i | -27
>> while you | -24
>> who are | -35
>> who can | -23
>> who can't | -37
>> who has | -33
>> who is | 55
>> who was | -29
>> why she | -41
>> will be | -98
>> will need | -21
>> will you | 132
>> with #name | -25
>> with #number | -52
>> with a | -187
>> with all | -26
>> with an | -34
>> with food | -24
>> with her | -52
>> with him | -45
>> with it | -38
>> with kind | 129
>> with me | -63
>> with my | -24
>> with the | -230
>> with their | -23
>> with this | -22
>> with us | -22
>> with your | -34
>> without a | -40
>> without so | -30
>> without the | -32
>> woman , | -24
>> wonders for | -37
>> word , | -20
>> word from | -20
>> work , | 31
>> work in | -22
>> work is | -27
>> work on | 40
>> works for | -23
>> would be | -62
>> would do | -26
>> would like | -23
>> would rather | -23
>> would you | 118
>> write down | -25
>> wrote it | -21
>> x $ | -40
>> yes , | 33
>> yet , | -28
>> you #number | -40
>> you about | -25
>> you also | -27
>> you bring | 28
>> you bringing | 62
>> you by | -21
>> you call | -20
>> you can't | 59
>> you don't | 126
>> you for | -35
>> you friday | -33
>> you give | 31
>> you going | -29
>> you got | 94
>> you had | 43
>> you i | -23
>> you is | -37
>> you keep | -39
>> you let | 30
>> you like | 39
>> you may | 54
>> you might | 119
>> you mind | -34
>> you miss | -23
>> you must | 63
>> you need | -29
>> you never | 55
>> you on | -27
>> you only | 76
>> you or | -23
>> you prefer | -33
>> you see | 88
>> you sent | -41
>> you she | -26
>> you skipped | 37
>> you taking | -25
>> you tell | -26
>> you the | -47
>> you this | -37
>> you to | -41
>> you told | -23
>> you took | -29
>> you wanted | 71
>> you were | 28
>> you what | -29
>> you will | 86
>> you would | -30
>> you write | -34
>> you'd have | 53
>> you'd like | -22
>> you'd rather | -24
>> you'll be | -22
>> you're a | 63
>> you're hoping | 94
>> you're on | 32
>> you've been | 22
>> you've got | 28
>> your #number | 26
>> your address | -24
>> your car | -23
>> your cousin's | -22
>> your father | -23
>> your hand | -22
>> your life | -21
>> your mind | -27
>> your mother's | -23
>> your mouth | 28
>> your number | -29
>> your parents | -21
>> your share | 52
>> your signature | -22
>> your sister | 34
>> your sister's | 23
>> your week | -21
>> your weekend | -32
>> your weekends | -29
>> yours $ | -21
>> yours , | 64
>> yours is | -24
>> yours sincerely | 30
>> yr old | -36
had 0 adj | -27
had 0 adj adj | -20
had 0 adj and | -41
had 0 adj name | -33
had 0 adj noun | -26
had 0 adj other | -27
had 0 adj sub | -22
had 0 adj time | -70
had 0 adj who | -25
had 0 adv | -57
had 0 adv adv | -21
had 0 adv and | -26
had 0 adv det | -53
had 0 adv finite | -46
had 0 adv name | -35
had 0 adv prep | -55
had 0 adv sub | 33
had 0 adv who | -121
had 0 adv whose | -30
had 0 after | -34
had 0 all | -24
had 0 already | -36
had 0 am | -21
had 0 an | -25
had 0 and asks | -40
had 0 and det | -64
had 0 and finite | -111
had 0 and name | -20
had 0 and noun | -21
had 0 and other | -23
had 0 and who | -105
had 0 and whose | -25
had 0 answer | -25
had 0 app | -33
had 0 are | -69
had 0 as | -46
had 0 asked | -37
had 0 asking | -31
had 0 asks adj | -24
had 0 asks adv | -28
had 0 asks det | -39
had 0 asks finite | -178
had 0 asks noun | -38
had 0 asks participle | -26
had 0 baby | -34
had 0 badge | -26
had 0 been | -28
had 0 believe | -26
had 0 belt | -21
had 0 bill | -33
had 0 bless | -28
had 0 board | -31
had 0 boiler | -27
had 0 bringing | -25
had 0 broke | -33
had 0 but | -32
had 0 by | -40
had 0 call | 31
had 0 came | -49
had 0 camp | -32
had 0 can't | -24
had 0 car | -25
had 0 card | -29
had 0 carried | -26
had 0 cello | -35
had 0 change | -35
had 0 changed | -23
had 0 check | -20
had 0 class | -23
had 0 clinic | -30
had 0 club | -21
had 0 coat | -26
had 0 come | 43
had 0 confirm | -20
had 0 couldn't | -25
had 0 course | -20
had 0 dates | -33
had 0 det adj | -65
had 0 det det | -36
had 0 det finite | -31
had 0 det noun | -121
had 0 det who | -41
had 0 dinner | -25
had 0 do | -96
had 0 does | -35
had 0 don't | -80
had 0 dose | -34
had 0 dress | -22
had 0 drive | -28
had 0 drop | -31
had 0 else | -25
had 0 en | -27
had 0 ever | -24
had 0 exactly | -31
had 0 exam | -26
had 0 fault | -23
had 0 finally | -21
had 0 fine | -22
had 0 finite | -34
had 0 folder | -33
had 0 front | -24
had 0 gate | -22
had 0 gives | -33
had 0 glasses | -31
had 0 god | -24
had 0 goes | -30
had 0 good | -21
had 0 got | -48
had 0 grown | -30
had 0 hand | -27
had 0 has | -184
had 0 here | -21
had 0 hes | 35
had 0 his | -26
had 0 home | -29
had 0 hoodie | -30
had 0 hot | -27
had 0 hour | -27
had 0 hours | -26
had 0 i'll | 29
had 0 i'm | 51
had 0 i've | 40
had 0 il | -35
had 0 infinitive | -48
had 0 infinitive det | -20
had 0 infinitive finite | -35
had 0 infinitive prep | -34
had 0 invoice | -21
had 0 is | -328
had 0 isn't | -44
had 0 its | 50
had 0 just | -21
had 0 keeps | -23
had 0 kept | -25
had 0 kind | -26
had 0 kit | -31
had 0 know | -30
had 0 knows | -28
had 0 last | 52
had 0 late | 20
had 0 leave | -25
had 0 leaves | -28
had 0 letter | -23
had 0 like | -26
had 0 long | -21
had 0 look | -26
had 0 looked | -29
had 0 love | -24
had 0 maintenance | -22
had 0 make | -28
had 0 makes | -26
had 0 man | -31
had 0 many | -25
had 0 march | -20
had 0 mark asks | 37
had 0 mark det | 86
had 0 mark finite | 47
had 0 mark name | 20
had 0 mark noun | 52
had 0 mark other | 37
had 0 mark participle | 32
had 0 mark prep | 43
had 0 mark time | 60
had 0 mark who | 75
had 0 mark whose | 40
had 0 may | -50
had 0 means | -23
had 0 meeting | -29
had 0 men | 38
had 0 might | -41
had 0 min | -33
had 0 minute | -26
had 0 miss | -21
had 0 missed | -23
had 0 morning | -21
had 0 moved | -24
had 0 n | -27
had 0 name adj | -38
had 0 name and | -32
had 0 name prep | -23
had 0 name verb | -21
had 0 name who | 62
had 0 need | -51
had 0 needs | -55
had 0 never | -42
had 0 next | -77
had 0 no verb left | -85
had 0 not adj | -27
had 0 not finite | -27
had 0 not prep | -21
had 0 not time | -26
had 0 not who | -24
had 0 note | -27
had 0 nothing | -20
had 0 noticed | -34
had 0 noun adv | -26
had 0 noun finite | -46
had 0 noun participle | -59
had 0 noun prep | -342
had 0 noun verb | -48
had 0 noun who | -26
had 0 number | -23
had 0 nurse | -20
had 0 odd | -25
had 0 office | -27
had 0 old | -29
had 0 once | -26
had 0 open | -38
had 0 other adj | -37
had 0 other and | -33
had 0 other det | -38
had 0 other time | -20
had 0 ought | -27
had 0 out | -22
had 0 outside | -24
had 0 owe | -30
had 0 pain | -28
had 0 parents | 21
had 0 participle adj | -37
had 0 participle det | -53
had 0 participle finite | -32
had 0 participle noun | -39
had 0 participle prep | -50
had 0 participle time | -24
had 0 participle whose | -32
had 0 party | -28
had 0 pay | 20
had 0 payment | -42
had 0 people | -22
had 0 photo | -28
had 0 photos | -35
had 0 picking | 43
had 0 place | -23
had 0 please | -27
had 0 poor | -26
had 0 prep adj | -46
had 0 prep adv | -23
had 0 prep det | -22
had 0 prep finite | -35
had 0 prep infinitive | -32
had 0 prep name | -63
had 0 prep noun | -155
had 0 prep participle | -23
had 0 prep time | -129
had 0 prep who | -30
had 0 put | -37
had 0 r | -43
had 0 read | 38
had 0 reading | 28
had 0 really | -21
had 0 red | 45
had 0 remain | -20
had 0 remember | -25
had 0 report | -31
had 0 right | -27
had 0 ring | -25
had 0 said | -47
had 0 saturday | -20
had 0 says | -92
had 0 school | -25
had 0 school's | -33
had 0 see | -25
had 0 share | -23
had 0 she | -29
had 0 she'll | -26
had 0 she's | 45
had 0 shes | -32
had 0 should | -50
had 0 side | -27
had 0 small | -39
had 0 sold | -21
had 0 some | -29
had 0 somebody | -33
had 0 stays | -29
had 0 sub det | -83
had 0 sub finite | -71
had 0 sub whose | -27
had 0 swimming | -21
had 0 tablet | -21
had 0 take | -22
had 0 tell | -53
had 0 test | -22
had 0 text | -20
had 0 thank | -23
had 0 thanks | -37
had 0 that's | -29
had 0 there's | -25
had 0 they're | -32
had 0 thinks | -32
had 0 those | -30
had 0 thought | -20
had 0 thurs | -30
had 0 tickets | 31
had 0 till | -26
had 0 time adv | -20
had 0 time and | -27
had 0 time asks | 38
had 0 time det | -30
had 0 time name | -20
had 0 time noun | -21
had 0 time other | -31
had 0 time prep | -238
had 0 time sub | -38
had 0 time time | -64
had 0 time who | -60
had 0 time whose | -28
had 0 to | -42
had 0 told | -59
had 0 too | -24
had 0 took | -36
had 0 toxic | -29
had 0 trip | -27
had 0 try | -34
had 0 tuition | -29
had 0 turns | -33
had 0 tutor | -22
had 0 twice | -29
had 0 under | -35
had 0 until | -21
had 0 verb | -96
had 0 verb noun | -39
had 0 verb who | -23
had 0 want | -24
had 0 wants | -46
had 0 was | -139
had 0 we're | 31
had 0 wednesday | -21
had 0 week | -22
had 0 went | -39
had 0 were | -65
had 0 what | 40
had 0 whatever | -27
had 0 whether | 32
had 0 while | -28
had 0 who adj | -79
had 0 who adv | -127
had 0 who finite | -56
had 0 who noun | -23
had 0 who prep | -114
had 0 whose adj | -26
had 0 whose adv | -23
had 0 whose det | -34
had 0 whose finite | -23
had 0 whose noun | -159
had 0 whose time | -26
had 0 why | -36
had 0 will | -62
had 0 with | -83
had 0 without | -28
had 0 woman | -20
had 0 would | -30
had 0 yes | 25
had 0 you'd | 21
had 0 you're | 25
had 0 you've | 45
had 1 #money | -137
had 1 #name | -22
had 1 #number | 23
had 1 #time | -62
had 1 able | -24
had 1 above | -35
had 1 absolute | -29
had 1 actually | -26
had 1 adj asks | 25
had 1 adj finite | 26
had 1 adj name | 31
had 1 adj prep | -145
had 1 adj whose | -36
had 1 adv name | 31
had 1 adv not | -32
had 1 adv other | -32
had 1 adv prep | -26
had 1 adv sub | -26
had 1 after | -23
had 1 again | -110
had 1 against | -30
had 1 alarm | -21
had 1 almost | -20
had 1 along | -21
had 1 always | -26
had 1 an | -107
had 1 and adj | -43
had 1 and adv | -71
had 1 and det | -103
had 1 and finite | -206
had 1 and name | -29
had 1 and noun | -49
had 1 and other | -26
had 1 and prep | -21
had 1 and sub | -26
had 1 and time | -74
had 1 and who | -195
had 1 and whose | -54
had 1 anyone | -26
had 1 anything | -28
had 1 anyway | 97
had 1 aoife | 40
had 1 appointment | -25
had 1 around | -26
had 1 as | -64
had 1 asked | -33
had 1 asking | -45
had 1 asks det | -47
had 1 asks noun | -37
had 1 asks prep | -26
had 1 asks time | -38
had 1 assembly | -22
had 1 attached | -22
had 1 attendance | -25
had 1 august | -38
had 1 aware | -21
had 1 back | -126
had 1 backpack | -28
had 1 bag | -44
had 1 bath | -23
had 1 become | -37
had 1 been | -83
had 1 before | -152
had 1 behind | -28
had 1 believe | 30
had 1 beside | 36
had 1 best | 58
had 1 big | -26
had 1 bike | -28
had 1 bits | -21
had 1 bless | 52
had 1 board | -29
had 1 booked | -20
had 1 booking | 35
had 1 books | -21
had 1 boot | -24
had 1 boots | -25
had 1 both | -34
had 1 bother | -27
had 1 bottle | -27
had 1 breathing | -34
had 1 bus | -22
had 1 but | 27
had 1 by | -202
had 1 cake | -25
had 1 came | -28
had 1 can | 55
had 1 cap | -21
had 1 car | -43
had 1 card | -27
had 1 care | -20
had 1 carry | 69
had 1 cash | -31
had 1 cast | -28
had 1 cat | -22
had 1 center | -22
had 1 centre | -39
had 1 certificate | -25
had 1 chair | -28
had 1 changing | -37
had 1 charger | 32
had 1 chart | -23
had 1 child | -20
had 1 choir | -21
had 1 class | -27
had 1 clean | -21
had 1 climbing | -26
had 1 clinic | -21
had 1 clock | -20
had 1 close | -23
had 1 coach | 42
had 1 cold | -23
had 1 come | -90
had 1 consider | 24
had 1 control | -32
had 1 copy | -23
had 1 cos | -24
had 1 costs | -31
had 1 cough | -25
had 1 count | 37
had 1 counting | -30
had 1 course | -29
had 1 court | -27
had 1 cried | -25
had 1 cut | -28
had 1 daddy | -23
had 1 day | -73
had 1 days | -20
had 1 december | -20
had 1 decent | -21
had 1 decided | -25
had 1 depends | -20
had 1 det adj | -93
had 1 det adv | -49
had 1 det finite | 33
had 1 det other | -35
had 1 det prep | -53
had 1 det sub | -37
had 1 det time | -112
had 1 det whose | 36
had 1 died | -36
had 1 does | 45
had 1 doesn't | -25
had 1 doing | -33
had 1 don't | -66
had 1 done | -31
had 1 door | -20
had 1 dose | -36
had 1 doubt | -32
had 1 down | -34
had 1 dr | -27
had 1 drinks | -29
had 1 drive | -27
had 1 drunk | 39
had 1 during | -39
had 1 each | -50
had 1 early | -29
had 1 else | -33
had 1 emotional | -26
had 1 empty | -22
had 1 end | -21
had 1 enough | -35
had 1 entrance | -25
had 1 evening | -46
had 1 exam | -25
had 1 eye | -30
had 1 fall | -28
had 1 father | -20
had 1 fault | -25
had 1 fees | -22
had 1 fence | -26
had 1 fill | -26
had 1 financial | 28
had 1 finds | -30
had 1 fine | -23
had 1 finite adj | -219
had 1 finite adv | -204
had 1 finite and | -98
had 1 finite asks | -121
had 1 finite det | -92
had 1 finite finite | -42
had 1 finite infinitive | -187
had 1 finite not | -137
had 1 finite noun | -20
had 1 finite other | -20
had 1 finite participle | -99
had 1 finite prep | 22
had 1 finite sub | -114
had 1 finite time | -202
had 1 finite who | -111
had 1 finite whose | -67
had 1 fit | -27
had 1 fixed | -24
had 1 flat | -23
had 1 flight | -23
had 1 fly | -33
had 1 folder | -21
had 1 food | -37
had 1 football | -28
had 1 form | -30
had 1 found | -20
had 1 fri | -28
had 1 friday | -101
had 1 from | -55
had 1 fun | -29
had 1 funny | 65
had 1 further | 30
had 1 gas | -25
had 1 given | -26
had 1 goes | -24
had 1 gonna | -25
had 1 got | -68
had 1 gp | 23
had 1 green | 21
had 1 group | -37
had 1 gun | -32
had 1 h | -25
had 1 had | -116
had 1 hair | -25
had 1 happy | 43
had 1 hard | -35
had 1 hasn't | -30
had 1 haven't | -27
had 1 having | -22
had 1 he's | 22
had 1 head | 24
had 1 hear | -20
had 1 heart | -34
had 1 held | -22
had 1 helmet | -24
had 1 here | -83
had 1 hers | -27
had 1 herself | -25
had 1 hes | -27
had 1 him | -80
had 1 himself | -26
had 1 holding | -33
had 1 home | -32
had 1 homework | -21
had 1 honestly | -31
had 1 hope | 54
had 1 hour | -31
had 1 house | -42
had 1 houses | -41
had 1 human | -35
had 1 i'd | 38
had 1 i've | 45
had 1 ice | -34
had 1 id | -39
had 1 idea | -22
had 1 if | 27
had 1 ill | 29
had 1 in | -36
had 1 infinitive | -56
had 1 infinitive adj | -45
had 1 infinitive det | -66
had 1 infinitive prep | -164
had 1 infinitive sub | -64
had 1 infinitive who | -44
had 1 infinitive whose | -151
had 1 inhaler | -31
had 1 inside | -27
had 1 instead | -46
had 1 interest | -21
had 1 ipad | -29
had 1 it's | 43
had 1 july | -22
had 1 june | -32
had 1 karate | -36
had 1 keeps | -27
had 1 kids | -21
had 1 kindly | 29
had 1 kit | -29
had 1 know | -69
had 1 land | -28
had 1 late | -49
had 1 leaflet | -24
had 1 learned | -20
had 1 left | -46
had 1 let | 29
had 1 library | -23
had 1 lift | -27
had 1 light | -22
had 1 line | -33
had 1 lol | -44
had 1 loves | -39
had 1 low | -34
had 1 man | -30
had 1 manipulative | -27
had 1 mark adj | -128
had 1 mark adv | -167
had 1 mark and | -159
had 1 mark asks | -46
had 1 mark det | -262
had 1 mark finite | -192
had 1 mark name | -144
had 1 mark not | -50
had 1 mark noun | -299
had 1 mark other | -43
had 1 mark participle | -42
had 1 mark prep | -245
had 1 mark sub | -116
had 1 mark time | -238
had 1 mark verb | -26
had 1 mark who | -238
had 1 mark whose | -132
had 1 match | -29
had 1 may | -75
had 1 maybe | -21
had 1 might | -27
had 1 min | -40
had 1 mind | -26
had 1 mine | -36
had 1 mins | -30
had 1 minutes | -27
had 1 miss | 27
had 1 monday | -61
had 1 month | -55
had 1 months | -24
had 1 more | -67
had 1 morning | -52
had 1 most | -20
had 1 mother | -21
had 1 motion | -25
had 1 mum's | 28
had 1 must | -37
had 1 myself | -21
had 1 name | -23
had 1 name adj | -39
had 1 name adv | -34
had 1 name asks | 64
had 1 name participle | -42
had 1 name sub | -28
had 1 name time | 22
had 1 name verb | -31
had 1 name who | -39
had 1 nan | -24
had 1 near | -34
had 1 needs | -32
had 1 new | -33
had 1 news | -32
had 1 night | -59
had 1 nights | -28
had 1 normal | -28
had 1 not adv | 21
had 1 not and | 40
had 1 not asks | -30
had 1 not det | -51
had 1 not finite | -121
had 1 not infinitive | -34
had 1 not noun | -26
had 1 not participle | -39
had 1 not prep | -23
had 1 not whose | -20
had 1 notice | -36
had 1 noun adj | 30
had 1 noun adv | 47
had 1 noun asks | 33
had 1 noun det | 29
had 1 noun name | 39
had 1 noun who | 52
had 1 noun whose | 46
had 1 now | -101
had 1 number | -33
had 1 of | -145
had 1 off | -41
had 1 offered | -25
had 1 office | -37
had 1 okay | -22
had 1 once | -58
had 1 only | -102
had 1 or | -20
had 1 other and | -26
had 1 other noun | -125
had 1 other prep | -20
had 1 other sub | -20
had 1 other who | 124
had 1 otherwise | 60
had 1 our | -31
had 1 out | -112
had 1 over | -65
had 1 own | -48
had 1 paid | -35
had 1 papers | 38
had 1 paragraph | -33
had 1 pardon | -31
had 1 parenting | -31
had 1 park | -28
had 1 parking | -23
had 1 participle asks | -41
had 1 participle det | -55
had 1 participle finite | 47
had 1 participle noun | -49
had 1 participle other | -42
had 1 participle participle | -23
had 1 participle prep | -141
had 1 participle sub | -52
had 1 participle time | -52
had 1 participle whose | -92
had 1 passports | -31
had 1 past | -31
had 1 patch | -29
had 1 pattern | -25
had 1 pay | -23
had 1 people | -34
had 1 per | -31
had 1 perfect | -28
had 1 perhaps | -31
had 1 phone | -61
had 1 place | -29
had 1 playing | 29
had 1 plays | -30
had 1 please | 39
had 1 pls | -34
had 1 police | -21
had 1 pool | -22
had 1 possible | -26
had 1 practice | -21
had 1 prefer | -33
had 1 prep | -29
had 1 prep adj | -115
had 1 prep and | 25
had 1 prep det | -82
had 1 prep infinitive | -117
had 1 prep name | -50
had 1 prep noun | -135
had 1 prep other | -33
had 1 prep participle | -104
had 1 prep sub | 20
had 1 prep time | -36
had 1 prep verb | -60
had 1 prep whose | -68
had 1 present | -30
had 1 promise | -23
had 1 proper | -27
had 1 puffs | -30
had 1 quiet | -29
had 1 reading | -22
had 1 records | -21
had 1 regards | 69
had 1 right | -42
had 1 round | -31
had 1 row | -21
had 1 running | -21
had 1 said | -48
had 1 saturday | -76
had 1 saturdays | -23
had 1 saw | -29
had 1 say | -104
had 1 saying | -29
had 1 says | -22
had 1 scared | -26
had 1 school | -65
had 1 screens | -27
had 1 seat | -25
had 1 seats | -25
had 1 second | -25
had 1 section | 41
had 1 seeing | -31
had 1 sense | -24
had 1 sent | -24
had 1 serious | -32
had 1 services | -32
had 1 she'd | 39
had 1 she'll | 22
had 1 she's | 31
had 1 sheet | -21
had 1 side | -30
had 1 sign | -34
had 1 simple | -25
had 1 single | -20
had 1 sits | -27
had 1 sleeps | -27
had 1 small | -30
had 1 smoke | -23
had 1 so | -69
had 1 somewhere | -35
had 1 soon | -27
had 1 spend | -22
had 1 standing | -20
had 1 starting | -22
had 1 starts | -38
had 1 station | -41
had 1 stays | -33
had 1 still | -95
had 1 stretch | -20
had 1 stuff | -28
had 1 sub finite | -137
had 1 sub name | -45
had 1 sub noun | -27
had 1 sub participle | -38
had 1 sub time | -31
had 1 sub who | -87
had 1 suit | -23
had 1 suitcase | -20
had 1 sun | -43
had 1 sunday | -123
had 1 supper | -32
had 1 swap | -25
had 1 swim | -34
had 1 swimming | -30
had 1 tank | -29
had 1 tea | -23
had 1 tears | -23
had 1 tell | 25
had 1 telling | 20
had 1 term | -27
had 1 test | -21
had 1 textbook | -34
had 1 than | -39
had 1 thank | 40
had 1 thanksgiving | -20
had 1 that | -153
had 1 that's | 27
had 1 them | -69
had 1 theres | 20
had 1 they'll | -48
had 1 thing | -31
had 1 things | -31
had 1 thinking | -25
had 1 this | -83
had 1 tho | -27
had 1 though | -33
had 1 through | -64
had 1 ticket | -26
had 1 tie | -27
had 1 tight | 31
had 1 til | -31
had 1 till | -50
had 1 time | -24
had 1 time adj | 40
had 1 time adv | 23
had 1 time asks | 34
had 1 time finite | 43
had 1 time name | 78
had 1 time other | 33
had 1 time verb | -35
had 1 time who | 36
had 1 time whose | 46
had 1 times | -32
had 1 timetable | -25
had 1 tmrw | -27
had 1 to | -192
had 1 today | -43
had 1 together | -24
had 1 told | -37
had 1 too | -50
had 1 tooth | -41
had 1 touch | -21
had 1 travel | -36
had 1 treat | -30
had 1 treating | -20
had 1 true | -31
had 1 try | 20
had 1 tuesday | -42
had 1 tuition | 29
had 1 turn | -22
had 1 tutor | -22
had 1 twice | -29
had 1 under | -20
had 1 until | -103
had 1 up | -59
had 1 us | -58
had 1 used | -26
had 1 verb adj | -58
had 1 verb adv | -22
had 1 verb det | -51
had 1 verb later | -31
had 1 verb participle | -82
had 1 verb prep | -79
had 1 verb time | -29
had 1 verb verb | -24
had 1 verb who | -65
had 1 verb whose | 25
had 1 version | 38
had 1 video | -23
had 1 visit | -24
had 1 w | -27
had 1 walk | -37
had 1 want | -49
had 1 wanted | -20
had 1 wants | -20
had 1 was | -147
had 1 wasn't | -25
had 1 wednesday | -46
had 1 week | -63
had 1 weekend | -35
had 1 weeks | -26
had 1 wellies | -25
had 1 went | -21
had 1 were | -61
had 1 what's | 161
had 1 when | -31
had 1 whenever | -21
had 1 where | -27
had 1 which | 30
had 1 while | -23
had 1 who adv | -56
had 1 who asks | -25
had 1 who infinitive | -164
had 1 who name | 137
had 1 who not | -50
had 1 who noun | -63
had 1 who prep | -263
had 1 who verb | -55
had 1 who'd | -41
had 1 who's | 52
had 1 whole | -27
had 1 whose adj | -61
had 1 whose det | 25
had 1 whose noun | -26
had 1 whose other | -21
had 1 whose prep | -44
had 1 why | 33
had 1 window | -24
had 1 with | -257
had 1 without | -86
had 1 word | -35
had 1 words | -28
had 1 works | -26
had 1 would | 30
had 1 wrong | -21
had 1 x-ray | 37
had 1 y'all | -28
had 1 year | -23
had 1 year's | -40
had 1 yes | 20
had 1 yesterday | -29
had 1 yet | -27
had 1 you're | 33
had 1 you've | 24
had 1 your | -85
had 1 yourself | -34
had 2 #money | -109
had 2 #name | 28
had 2 account | -22
had 2 address | -22
had 2 adj adj | 29
had 2 adj adv | 20
had 2 adj and | -31
had 2 adj asks | 42
had 2 adj det | 33
had 2 adj finite | 57
had 2 adj name | 60
had 2 adj prep | -72
had 2 adj who | 66
had 2 adj whose | 55
had 2 adv adj | -22
had 2 adv asks | -34
had 2 adv det | 20
had 2 adv infinitive | -64
had 2 adv name | 84
had 2 adv noun | 22
had 2 adv participle | -91
had 2 adv sub | -23
had 2 adv time | -25
had 2 adv verb | -21
had 2 adv who | 48
had 2 afternoon | -22
had 2 again | -106
had 2 against | -34
had 2 age | -28
had 2 air | -29
had 2 alienation | -30
had 2 aloud | -38
had 2 and adj | -50
had 2 and noun | -48
had 2 and other | -25
had 2 and participle | -22
had 2 and prep | -42
had 2 and sub | -21
had 2 and whose | -32
had 2 another | -20
had 2 app | 31
had 2 april | -30
had 2 arrive | -26
had 2 ask | 66
had 2 asking | 23
had 2 asks adj | -39
had 2 asks det | -45
had 2 asks finite | -28
had 2 asks noun | -20
had 2 asks prep | -34
had 2 asks who | -171
had 2 at | -26
had 2 attached | -20
had 2 attend | -24
had 2 awake | -27
had 2 away | -23
had 2 back | -137
had 2 bag | -44
had 2 bags | -33
had 2 bear | -23
had 2 because | -24
had 2 beg | -24
had 2 behind | -23
had 2 being | -35
had 2 belt | -26
had 2 best | 53
had 2 between | -22
had 2 big | 62
had 2 bill | -24
had 2 birth | -25
had 2 birthday | -25
had 2 black | -33
had 2 board | -20
had 2 boot | -21
had 2 born | -31
had 2 bother | -23
had 2 boys | 20
had 2 break | -30
had 2 breathing | -24
had 2 bridge | -27
had 2 bring | 21
had 2 business | -27
had 2 busy | -37
had 2 but | 77
had 2 cake | -23
had 2 camp | -29
had 2 can | -22
had 2 cannot | -35
had 2 car | -22
had 2 care | -25
had 2 carry | -30
had 2 carys | 68
had 2 cash | -26
had 2 cause | -34
had 2 chair | -29
had 2 character | -20
had 2 charge | -21
had 2 charged | -32
had 2 cheers | 110
had 2 cheese | -23
had 2 chess | -25
had 2 child | -27
had 2 child's | -24
had 2 choir | -31
had 2 clear | -22
had 2 club | -25
had 2 coach | 22
had 2 cold | -38
had 2 collect | -32
had 2 come | -90
had 2 comes | -21
had 2 congratulations | 149
had 2 contact | -23
had 2 controlling | -23
had 2 cost | -25
had 2 costs | -27
had 2 count | 23
had 2 counting | -28
had 2 cover | -27
had 2 credit | -26
had 2 cut | -32
had 2 daddy | -29
had 2 dates | 27
had 2 day | -80
had 2 december | -22
had 2 decide | -43
had 2 deep | 32
had 2 depends | 34
had 2 deposit | -30
had 2 desk | -35
had 2 det adj | -48
had 2 det finite | 49
had 2 det noun | -37
had 2 det other | -42
had 2 det prep | -59
had 2 det who | 22
had 2 did | 94
had 2 didn't | 31
had 2 dinner | -28
had 2 doctor | 71
had 2 does | 76
had 2 doing | -35
had 2 don't | 74
had 2 done | -34
had 2 dont | 26
had 2 door | -24
had 2 dougie | 107
had 2 down | -92
had 2 dr | 54
had 2 drink | -30
had 2 drive | 90
had 2 driving | -20
had 2 dry | -28
had 2 early | -45
had 2 easier | -27
had 2 easter | -21
had 2 eat | -25
had 2 either | -33
had 2 else | -25
had 2 email | -31
had 2 empty | -30
had 2 end | -26
had 2 enough | -20
had 2 ever | -65
had 2 exam | -29
had 2 explain | -25
had 2 extra | -27
had 2 eye | -30
had 2 failed | -20
had 2 fair | -32
had 2 fed | -22
had 2 fee | -22
had 2 feet | -28
had 2 fetch | -40
had 2 figure | 40
had 2 fill | -23
had 2 film | -20
had 2 finally | -23
had 2 finished | -27
had 2 finite and | 26
had 2 finite finite | 29
had 2 finite name | 25
had 2 finite participle | -176
had 2 finite prep | -34
had 2 finite verb | -186
had 2 forgive | 49
had 2 form | -31
had 2 fortnight | -33
had 2 forward | -23
had 2 fourth | -22
had 2 fridays | -28
had 2 full | -34
had 2 funny | 68
had 2 further | -32
had 2 gaslighting | -24
had 2 gave | -29
had 2 gets | -31
had 2 girl | -33
had 2 give | 22
had 2 given | -22
had 2 god | 73
had 2 got | -51
had 2 group | -25
had 2 guy | -36
had 2 had | -21
had 2 hall | -27
had 2 hanging | -32
had 2 happen | -35
had 2 hardly | -35
had 2 has | -32
had 2 he | 35
had 2 he's | 107
had 2 help | -24
had 2 him | -126
had 2 himself | -27
had 2 holiday | -27
had 2 home | -39
had 2 homework | -28
had 2 honest | 77
had 2 honestly | 74
had 2 hospital | -28
had 2 hotel | -31
had 2 hours | -23
had 2 house | -38
had 2 houses | -20
had 2 hurt | -29
had 2 i | 52
had 2 i'd | 38
had 2 i'll | 71
had 2 i'm | 41
had 2 i've | 53
had 2 if | 56
had 2 ill | 57
had 2 im | 62
had 2 infinitive adv | 32
had 2 infinitive finite | 82
had 2 infinitive noun | 41
had 2 infinitive participle | 29
had 2 inside | -36
had 2 instead | -44
had 2 into | -28
had 2 isn't | -24
had 2 it'll | 69
had 2 it's | 49
had 2 its | 20
had 2 ive | 48
had 2 jacket | -34
had 2 july | -27
had 2 keep | 62
had 2 keeps | -31
had 2 kids | 47
had 2 kind | 42
had 2 kindly | 133
had 2 know | -64
had 2 kwame | 23
had 2 lad | -30
had 2 landline | -26
had 2 late | -44
had 2 learn | 42
had 2 leave | 43
had 2 left | -41
had 2 legs | -22
had 2 less | -31
had 2 let | 29
had 2 let's | 58
had 2 library | -25
had 2 lie | -22
had 2 life | -23
had 2 like | -149
had 2 line | -22
had 2 listen | 29
had 2 live | -33
had 2 log | -27
had 2 lol | -30
had 2 look | -36
had 2 looked | -20
had 2 looks | -20
had 2 lose | -20
had 2 love | 63
had 2 lunch | -23
had 2 m | -25
had 2 mad | -22
had 2 made | -21
had 2 mail | -26
had 2 makes | -28
had 2 man | -29
had 2 march | -22
had 2 mark adj | -27
had 2 mark adv | -110
had 2 mark and | -211
had 2 mark asks | -35
had 2 mark det | -90
had 2 mark finite | -167
had 2 mark name | -28
had 2 mark noun | -113
had 2 mark other | -24
had 2 mark prep | -224
had 2 mark sub | -108
had 2 mark time | -48
had 2 mark who | -215
had 2 mark whose | -36
had 2 married | -20
had 2 match | 42
had 2 maths | -27
had 2 maybe | 110
had 2 me | -98
had 2 meet | -21
had 2 meeting | -27
had 2 mind | 52
had 2 mine | -20
had 2 minutes | -25
had 2 miss | 64
had 2 missed | -28
had 2 missing | -30
had 2 ml | -30
had 2 mon | -37
had 2 monday | -39
had 2 mondays | 22
had 2 months | -38
had 2 more | -52
had 2 morning | -32
had 2 mother | -24
had 2 mother's | 29
had 2 mouth | -24
had 2 mum's | -22
had 2 n | 28
had 2 name det | -22
had 2 name finite | 68
had 2 name noun | -20
had 2 name who | 100
had 2 narcissist | -45
had 2 near | -26
had 2 nearer | -26
had 2 new | -21
had 2 next | 69
had 2 nice | 40
had 2 night | -67
had 2 no | 30
had 2 nobody | 71
had 2 none | -27
had 2 not det | -37
had 2 not infinitive | -23
had 2 not prep | -39
had 2 not sub | -31
had 2 not whose | -27
had 2 notice | -26
had 2 noun adj | 57
had 2 noun asks | 43
had 2 noun det | 20
had 2 noun finite | 27
had 2 noun name | 72
had 2 noun time | 32
had 2 noun verb | 25
had 2 noun who | 33
had 2 noun whose | 51
had 2 november | -23
had 2 nurse | 20
had 2 nursery | 39
had 2 odd | 23
had 2 of | -202
had 2 off | -92
had 2 oh | 101
had 2 okay | 32
had 2 old | -20
had 2 on | -30
had 2 other and | -24
had 2 other prep | -32
had 2 other sub | -35
had 2 other time | -45
had 2 other who | 97
had 2 outside | -31
had 2 over | -84
had 2 overnight | -25
had 2 own | -48
had 2 p | -47
had 2 page | -27
had 2 paint | -28
had 2 pardon | 43
had 2 parent | -22
had 2 parental | -33
had 2 parenting | 20
had 2 participle | -28
had 2 participle adj | -22
had 2 participle asks | 37
had 2 participle finite | 27
had 2 participle name | -28
had 2 participle not | -37
had 2 participle participle | -38
had 2 participle prep | -53
had 2 party | -21
had 2 pass | -32
had 2 passport | 38
had 2 passports | -22
had 2 pay | 32
had 2 per | -29
had 2 perhaps | 78
had 2 phone | -27
had 2 phones | -23
had 2 piano | -22
had 2 picked | -30
had 2 place | -28
had 2 plate | -30
had 2 play | -22
had 2 please | 103
had 2 pocket | -23
had 2 point | -32
had 2 post | -29
had 2 pounds | -42
had 2 practice | -31
had 2 prefer | -30
had 2 prep asks | -22
had 2 prep finite | 73
had 2 prep other | 44
had 2 prep prep | -38
had 2 prep verb | -82
had 2 price | -33
had 2 printed | -29
had 2 probably | -31
had 2 proper | 32
had 2 pull | 38
had 2 push | 59
had 2 putting | 20
had 2 quiet | -35
had 2 quit | 125
had 2 quite | -32
had 2 rather | -24
had 2 reach | -26
had 2 read | -27
had 2 real | -22
had 2 receipt | -22
had 2 regards | 150
had 2 remember | -26
had 2 repeat | -35
had 2 report | -20
had 2 right | -37
had 2 ring | 28
had 2 road | -30
had 2 row | -30
had 2 ruined | -26
had 2 rush | -31
had 2 said | -28
had 2 saturday | 42
had 2 saturdays | -29
had 2 saw | 61
had 2 school | -55
had 2 scream | -29
had 2 screen | -24
had 2 seat | -27
had 2 seats | -32
had 2 second | -26
had 2 september | 27
had 2 set | 20
had 2 setting | -25
had 2 shall | 37
had 2 she | 78
had 2 she's | 49
had 2 sheet | -25
had 2 shift | -21
had 2 short | -24
had 2 should | 38
had 2 shut | -20
had 2 signed | -24
had 2 simply | -27
had 2 sincerely | 120
had 2 sinéad | 76
had 2 sit | 25
had 2 slept | -20
had 2 slot | -31
had 2 sofa | -23
had 2 something | -38
had 2 somewhere | -42
had 2 sooner | -34
had 2 sorry | 60
had 2 sort | -22
had 2 soup | -21
had 2 spring | -23
had 2 starting | -25
had 2 stay | 20
had 2 stays | -26
had 2 stop | 32
had 2 straight | -23
had 2 street | -24
had 2 stuff | -31
had 2 sub noun | -29
had 2 suggest | -26
had 2 suits | -38
had 2 sundays | 22
had 2 sure | -26
had 2 surprised | -28
had 2 swap | -23
had 2 swimming | -32
had 2 ta | 140
had 2 table | -21
had 2 take | 32
had 2 takes | -32
had 2 taking | -36
had 2 talk | 38
had 2 teeth | -28
had 2 tell | 44
had 2 telling | -25
had 2 tells | -21
had 2 term | -26
had 2 textbook | -25
had 2 than | -59
had 2 thank | 42
had 2 thanks | 163
had 2 that | -34
had 2 that's | 86
had 2 thats | 79
had 2 them | -123
had 2 themselves | -35
had 2 then | -72
had 2 there's | 67
had 2 they | 60
had 2 they'd | 24
had 2 they'll | 150
had 2 they're | 46
had 2 thing | -45
had 2 things | -54
had 2 think | -27
had 2 thinking | -32
had 2 though | 69
had 2 through | -61
had 2 thurs | -38
had 2 ticket | -30
had 2 til | -43
had 2 till | -71
had 2 time asks | 25
had 2 time det | 56
had 2 time finite | 38
had 2 time infinitive | -21
had 2 time verb | 24
had 2 time who | 71
had 2 time whose | 95
had 2 times | -21
had 2 tired | -22
had 2 to | -27
had 2 toast | -22
had 2 together | -33
had 2 told | -29
had 2 too | -62
had 2 training | 57
had 2 travel | -30
had 2 trip | -25
had 2 trouble | -31
had 2 try | 115
had 2 tuesday | -41
had 2 turning | 41
had 2 u | 32
had 2 unless | -42
had 2 up | -117
had 2 ur | 23
had 2 us | -73
had 2 verb adj | -81
had 2 verb det | -87
had 2 verb participle | -108
had 2 verb whose | -47
had 2 voice | -34
had 2 waiting | -32
had 2 walk | -24
had 2 want | -28
had 2 was | -33
had 2 wash | 38
had 2 wasn't | -29
had 2 watch | -39
had 2 way | -52
had 2 we'll | 23
had 2 wear | -21
had 2 wedding | -31
had 2 weds | -26
had 2 week | -66
had 2 welcome | -22
had 2 what's | 50
had 2 when | -25
had 2 whether | 22
had 2 whichever | -33
had 2 whistle | -28
had 2 who and | -33
had 2 who asks | 39
had 2 who not | -21
had 2 who verb | -29
had 2 who who | 20
had 2 who whose | 106
had 2 whole | -30
had 2 whose adj | -79
had 2 whose and | 36
had 2 whose det | -28
had 2 whose name | 25
had 2 whose noun | -34
had 2 whose who | 56
had 2 wind | -20
had 2 winter | -21
had 2 within | -37
had 2 woman | -25
had 2 working | -24
had 2 works | -35
had 2 worry | -26
had 2 would | -59
had 2 wren | 107
had 2 wrote | -22
had 2 year | -24
had 2 years | -24
had 2 yet | -34
had 2 you | 52
had 2 you'd | 73
had 2 you'll | 41
had 2 you're | 53
had 2 you've | 32
had 2 yourself | -20
had 2 yr | 24
k< and | -98
k< asks | -67
k< mark | -25
k< not | -66
k< prep | -24
k< sub | -68
k< time | 31
k< verb | -24
k<<>> $ asks finite who | -22
k<<>> $ finite det noun | -25
k<<>> $ finite name finite | -26
k<<>> $ finite who adv | -33
k<<>> $ finite who finite | -62
k<<>> $ finite who infinitive | -25
k<<>> $ finite who participle | -31
k<<>> $ finite who verb | -25
k<<>> $ name and who | -35
k<<>> $ name finite finite | -23
k<<>> $ name finite who | -26
k<<>> $ name name finite | 51
k<<>> $ name noun finite | -39
k<<>> $ name noun noun | -33
k<<>> $ name participle mark | -26
k<<>> $ noun finite prep | -23
k<<>> $ noun finite who | 42
k<<>> $ noun noun mark | -29
k<<>> $ noun noun noun | 70
k<<>> $ noun who finite | 66
k<<>> $ prep det noun | -38
k<<>> $ time noun prep | -33
k<<>> $ who finite det | -22
k<<>> $ who finite who | -44
k<<>> adj adj noun finite | -34
k<<>> adj adj noun noun | -31
k<<>> adj adj noun prep | -23
k<<>> adj adj noun who | -29
k<<>> adj adj prep det | -32
k<<>> adj adv prep time | -38
k<<>> adj finite det adj | -27
k<<>> adj finite prep time | -33
k<<>> adj finite verb participle | -20
k<<>> adj finite who finite | 30
k<<>> adj finite who prep | -24
k<<>> adj finite whose noun | -26
k<<>> adj mark adj finite | -29
k<<>> adj mark adj mark | -24
k<<>> adj mark finite adj | -32
k<<>> adj mark finite det | -20
k<<>> adj mark finite infinitive | -22
k<<>> adj mark finite participle | -37
k<<>> adj mark finite prep | -30
k<<>> adj mark finite verb | 29
k<<>> adj mark finite who | -32
k<<>> adj mark name $ | -26
k<<>> adj mark noun finite | -35
k<<>> adj mark prep det | -23
k<<>> adj mark prep time | -26
k<<>> adj mark time noun | -31
k<<>> adj mark time prep | -29
k<<>> adj mark who finite | -98
k<<>> adj name and who | -40
k<<>> adj noun adj finite | 64
k<<>> adj noun adv and | -35
k<<>> adj noun adv mark | 55
k<<>> adj noun and who | -26
k<<>> adj noun finite adv | -30
k<<>> adj noun finite det | 32
k<<>> adj noun finite mark | -31
k<<>> adj noun finite name | 72
k<<>> adj noun finite not | 24
k<<>> adj noun finite noun | 33
k<<>> adj noun finite participle | -23
k<<>> adj noun finite time | -20
k<<>> adj noun finite verb | -41
k<<>> adj noun finite who | 66
k<<>> adj noun name $ | 64
k<<>> adj noun name finite | 68
k<<>> adj noun noun det | -40
k<<>> adj noun noun finite | 44
k<<>> adj noun noun mark | 69
k<<>> adj noun prep adj | 31
k<<>> adj noun prep det | -217
k<<>> adj noun prep name | -32
k<<>> adj noun prep noun | -103
k<<>> adj noun prep whose | -84
k<<>> adj noun sub who | -24
k<<>> adj noun time finite | 150
k<<>> adj noun time time | 26
k<<>> adj noun who adv | -22
k<<>> adj noun who det | -22
k<<>> adj noun who noun | 31
k<<>> adj other who finite | 47
k<<>> adj prep adj noun | -27
k<<>> adj prep det adj | -22
k<<>> adj prep det other | -21
k<<>> adj prep noun finite | -24
k<<>> adj prep noun noun | -31
k<<>> adj prep participle det | -41
k<<>> adj prep participle prep | -27
k<<>> adj prep prep time | -34
k<<>> adj prep time finite | -26
k<<>> adj prep who finite | -41
k<<>> adj prep whose adj | -31
k<<>> adj prep whose noun | -77
k<<>> adj sub who finite | -30
k<<>> adj sub whose noun | -31
k<<>> adj time finite prep | 30
k<<>> adj time finite time | -33
k<<>> adj time prep det | -20
k<<>> adj time prep noun | -34
k<<>> adj time prep time | -21
k<<>> adj time time who | -27
k<<>> adj time who finite | -28
k<<>> adj who adj noun | -30
k<<>> adj who adv finite | -22
k<<>> adj who finite not | -20
k<<>> adj who finite noun | -26
k<<>> adj who finite prep | -20
k<<>> adv adj and finite | -33
k<<>> adv adj noun finite | 128
k<<>> adv adj noun mark | -29
k<<>> adv adj noun prep | -32
k<<>> adv adj noun who | -31
k<<>> adv adj prep det | 26
k<<>> adv adj prep infinitive | -21
k<<>> adv adj who finite | 48
k<<>> adv and who finite | -21
k<<>> adv asks finite who | -22
k<<>> adv finite asks who | -31
k<<>> adv finite det time | -27
k<<>> adv finite noun prep | -32
k<<>> adv finite prep det | -23
k<<>> adv finite prep whose | -21
k<<>> adv finite time noun | -40
k<<>> adv finite time prep | -26
k<<>> adv finite who adj | -26
k<<>> adv finite who adv | -22
k<<>> adv finite who mark | -21
k<<>> adv finite who noun | -21
k<<>> adv finite who prep | -41
k<<>> adv finite who time | -22
k<<>> adv finite whose noun | -42
k<<>> adv infinitive prep whose | -32
k<<>> adv mark adj noun | -36
k<<>> adv mark det noun | -21
k<<>> adv mark finite det | -30
k<<>> adv mark finite infinitive | -30
k<<>> adv mark finite prep | -39
k<<>> adv mark finite who | -32
k<<>> adv mark name name | -22
k<<>> adv mark noun mark | -22
k<<>> adv mark who finite | -54
k<<>> adv noun finite prep | -21
k<<>> adv noun prep whose | -31
k<<>> adv participle det noun | -32
k<<>> adv participle prep det | -24
k<<>> adv participle who finite | 24
k<<>> adv participle whose noun | -27
k<<>> adv prep det adj | -30
k<<>> adv prep finite who | -38
k<<>> adv prep time noun | -26
k<<>> adv prep time time | -23
k<<>> adv prep time who | -22
k<<>> adv prep who finite | -32
k<<>> adv verb prep det | -29
k<<>> adv who finite finite | -27
k<<>> adv who finite prep | -30
k<<>> and adj noun who | -22
k<<>> and adj prep det | -25
k<<>> and adj who finite | -33
k<<>> and adv det noun | -37
k<<>> and adv finite det | -27
k<<>> and adv finite infinitive | -32
k<<>> and adv finite mark | -27
k<<>> and adv finite who | -30
k<<>> and adv prep det | -43
k<<>> and adv who finite | -36
k<<>> and and finite det | -24
k<<>> and asks who finite | 25
k<<>> and det adj noun | -22
k<<>> and det noun finite | -103
k<<>> and det noun noun | -57
k<<>> and det noun participle | -31
k<<>> and det noun prep | -36
k<<>> and det time prep | -21
k<<>> and finite adj noun | -27
k<<>> and finite adj prep | -21
k<<>> and finite adj sub | -24
k<<>> and finite asks who | -38
k<<>> and finite det adv | -28
k<<>> and finite det noun | -146
k<<>> and finite det time | -30
k<<>> and finite infinitive sub | -25
k<<>> and finite infinitive who | -105
k<<>> and finite infinitive whose | -23
k<<>> and finite not participle | -21
k<<>> and finite noun prep | -24
k<<>> and finite prep infinitive | -24
k<<>> and finite prep noun | -20
k<<>> and finite prep time | -40
k<<>> and finite time finite | -35
k<<>> and finite time noun | -41
k<<>> and finite who $ | -20
k<<>> and finite who adv | -22
k<<>> and finite who infinitive | -93
k<<>> and finite who noun | -20
k<<>> and finite who prep | -60
k<<>> and finite who verb | -26
k<<>> and finite whose noun | -45
k<<>> and name finite det | -36
k<<>> and name noun prep | -30
k<<>> and noun finite infinitive | -30
k<<>> and noun finite prep | -26
k<<>> and noun finite who | -36
k<<>> and noun noun prep | -37
k<<>> and noun prep time | -46
k<<>> and noun prep whose | 34
k<<>> and noun who finite | -74
k<<>> and participle prep det | -26
k<<>> and prep det adj | -29
k<<>> and prep det noun | -34
k<<>> and sub det noun | -34
k<<>> and time det noun | -51
k<<>> and time finite infinitive | -33
k<<>> and time noun prep | -26
k<<>> and time prep det | 28
k<<>> and time prep noun | -20
k<<>> and who det noun | -33
k<<>> and who finite adj | -33
k<<>> and who finite det | -102
k<<>> and who finite infinitive | -148
k<<>> and who finite not | -24
k<<>> and who finite prep | -115
k<<>> and who finite time | -32
k<<>> and who finite verb | -38
k<<>> and who finite who | -145
k<<>> and who not finite | -26
k<<>> and who noun finite | -34
k<<>> and who time infinitive | -25
k<<>> and who time verb | -31
k<<>> and whose noun finite | -63
k<<>> asks adv finite who | -27
k<<>> asks det finite who | -45
k<<>> asks det noun finite | -53
k<<>> asks finite det adj | -21
k<<>> asks finite det noun | -83
k<<>> asks finite who finite | -29
k<<>> asks finite who infinitive | -84
k<<>> asks finite who prep | -20
k<<>> asks noun finite noun | -30
k<<>> asks noun finite prep | -29
k<<>> asks noun finite who | -26
k<<>> asks noun who finite | -25
k<<>> asks who finite adv | -22
k<<>> asks who finite and | -20
k<<>> asks who finite det | -20
k<<>> asks who finite finite | -27
k<<>> asks who finite mark | -29
k<<>> asks who finite noun | -24
k<<>> asks who finite prep | -94
k<<>> asks who finite verb | -26
k<<>> asks who finite who | -119
k<<>> asks whose noun noun | -33
k<<>> det adj adj noun | -55
k<<>> det adj adj prep | 27
k<<>> det adj finite who | -32
k<<>> det adj name $ | 54
k<<>> det adj noun $ | -26
k<<>> det adj noun adv | -26
k<<>> det adj noun and | -58
k<<>> det adj noun asks | -39
k<<>> det adj noun det | -27
k<<>> det adj noun finite | -257
k<<>> det adj noun mark | -64
k<<>> det adj noun noun | -139
k<<>> det adj noun other | -29
k<<>> det adj noun participle | -33
k<<>> det adj noun prep | -293
k<<>> det adj noun sub | -45
k<<>> det adj noun whose | -38
k<<>> det adj prep det | -22
k<<>> det adj prep time | -20
k<<>> det adj time adv | -44
k<<>> det adj time and | -29
k<<>> det adj time finite | -27
k<<>> det adj time prep | -30
k<<>> det adj time time | 23
k<<>> det adv adj noun | -20
k<<>> det adv noun finite | -36
k<<>> det adv noun prep | -31
k<<>> det adv prep infinitive | -35
k<<>> det det noun mark | -24
k<<>> det finite det noun | -21
k<<>> det mark who finite | -29
k<<>> det noun adj finite | -43
k<<>> det noun adj prep | -48
k<<>> det noun adv and | -28
k<<>> det noun adv finite | 52
k<<>> det noun and adj | 36
k<<>> det noun and adv | 39
k<<>> det noun and det | -31
k<<>> det noun and not | -29
k<<>> det noun and prep | -30
k<<>> det noun and sub | -37
k<<>> det noun and time | -25
k<<>> det noun and whose | -23
k<<>> det noun asks finite | -21
k<<>> det noun asks who | 49
k<<>> det noun det noun | 76
k<<>> det noun det time | 59
k<<>> det noun finite adv | -26
k<<>> det noun finite and | -33
k<<>> det noun finite asks | -40
k<<>> det noun finite det | 22
k<<>> det noun finite finite | -52
k<<>> det noun finite name | -26
k<<>> det noun finite participle | -26
k<<>> det noun finite prep | -39
k<<>> det noun finite who | 45
k<<>> det noun name $ | 163
k<<>> det noun name finite | 121
k<<>> det noun name noun | 34
k<<>> det noun not det | -32
k<<>> det noun noun $ | -21
k<<>> det noun noun and | -67
k<<>> det noun noun asks | -29
k<<>> det noun noun finite | -26
k<<>> det noun noun mark | -40
k<<>> det noun noun name | -25
k<<>> det noun noun not | -42
k<<>> det noun noun noun | -29
k<<>> det noun noun other | -38
k<<>> det noun noun participle | -20
k<<>> det noun noun prep | -122
k<<>> det noun noun whose | 24
k<<>> det noun other noun | -33
k<<>> det noun other prep | 109
k<<>> det noun other time | -21
k<<>> det noun participle prep | -20
k<<>> det noun prep $ | -26
k<<>> det noun prep adj | -35
k<<>> det noun prep asks | -21
k<<>> det noun prep det | -20
k<<>> det noun prep prep | -34
k<<>> det noun prep sub | -31
k<<>> det noun prep time | -23
k<<>> det noun prep verb | -23
k<<>> det noun prep whose | -29
k<<>> det noun sub finite | 52
k<<>> det noun sub who | -21
k<<>> det noun sub whose | -23
k<<>> det noun time and | -21
k<<>> det noun time finite | -45
k<<>> det noun time prep | 31
k<<>> det noun time sub | -29
k<<>> det noun time time | -25
k<<>> det noun verb participle | -41
k<<>> det noun verb prep | -37
k<<>> det noun who adj | 32
k<<>> det noun who det | 93
k<<>> det noun who mark | 29
k<<>> det noun who prep | 40
k<<>> det noun who who | -33
k<<>> det noun whose noun | 57
k<<>> det noun whose time | 102
k<<>> det other and det | -39
k<<>> det other noun finite | -22
k<<>> det other noun noun | 28
k<<>> det other noun prep | -26
k<<>> det other prep det | -28
k<<>> det other time prep | -39
k<<>> det time adj noun | 50
k<<>> det time adv finite | 67
k<<>> det time adv prep | -33
k<<>> det time and det | -27
k<<>> det time and finite | 38
k<<>> det time and time | -31
k<<>> det time det noun | 101
k<<>> det time finite infinitive | 50
k<<>> det time finite prep | -25
k<<>> det time name $ | 65
k<<>> det time noun $ | 44
k<<>> det time noun adj | -31
k<<>> det time noun mark | -23
k<<>> det time noun noun | -38
k<<>> det time noun who | -31
k<<>> det time prep noun | -32
k<<>> det time time finite | 59
k<<>> det who finite whose | -29
k<<>> finite adj adv prep | -30
k<<>> finite adj and finite | -33
k<<>> finite adj and who | -38
k<<>> finite adj asks who | -42
k<<>> finite adj det noun | 40
k<<>> finite adj finite infinitive | -31
k<<>> finite adj finite who | 72
k<<>> finite adj noun $ | 24
k<<>> finite adj noun finite | 42
k<<>> finite adj noun noun | 37
k<<>> finite adj noun prep | -64
k<<>> finite adj prep det | -87
k<<>> finite adj prep time | -23
k<<>> finite adj prep who | -42
k<<>> finite adj prep whose | -35
k<<>> finite adj sub det | 21
k<<>> finite adj sub who | 40
k<<>> finite adj time mark | 29
k<<>> finite adj time prep | 36
k<<>> finite adj time time | -34
k<<>> finite adj who finite | -45
k<<>> finite adj who noun | 24
k<<>> finite adj whose noun | 61
k<<>> finite adv adj and | -21
k<<>> finite adv adj mark | -23
k<<>> finite adv adj noun | -27
k<<>> finite adv adj prep | -29
k<<>> finite adv adj sub | -31
k<<>> finite adv adj who | -34
k<<>> finite adv adv prep | -29
k<<>> finite adv adv verb | -28
k<<>> finite adv det adj | -40
k<<>> finite adv finite det | -39
k<<>> finite adv finite noun | -35
k<<>> finite adv finite whose | -32
k<<>> finite adv infinitive det | -30
k<<>> finite adv infinitive prep | -21
k<<>> finite adv infinitive who | -24
k<<>> finite adv participle det | -25
k<<>> finite adv participle prep | -22
k<<>> finite adv participle whose | -34
k<<>> finite adv prep infinitive | -40
k<<>> finite adv prep noun | -23
k<<>> finite adv prep prep | -29
k<<>> finite adv prep time | -34
k<<>> finite adv prep who | -20
k<<>> finite adv who prep | -33
k<<>> finite adv whose noun | -37
k<<>> finite and adj sub | -20
k<<>> finite and adj who | -21
k<<>> finite and finite who | -24
k<<>> finite asks det noun | -24
k<<>> finite asks finite participle | -32
k<<>> finite asks who finite | -67
k<<>> finite asks whose noun | -35
k<<>> finite det adj finite | -23
k<<>> finite det adj noun | -69
k<<>> finite det adj other | -21
k<<>> finite det adv time | -27
k<<>> finite det det noun | -36
k<<>> finite det noun mark | -48
k<<>> finite det noun not | -20
k<<>> finite det noun noun | -112
k<<>> finite det noun prep | -62
k<<>> finite det noun who | -73
k<<>> finite finite adj mark | -29
k<<>> finite finite det adj | -46
k<<>> finite finite det noun | -129
k<<>> finite finite det time | -20
k<<>> finite finite finite prep | -24
k<<>> finite finite finite who | 72
k<<>> finite finite noun noun | -36
k<<>> finite finite noun prep | -25
k<<>> finite finite prep det | -31
k<<>> finite finite prep time | -25
k<<>> finite finite time noun | 25
k<<>> finite finite time prep | -26
k<<>> finite finite time time | -33
k<<>> finite finite who adj | -30
k<<>> finite finite who adv | 38
k<<>> finite finite who and | -24
k<<>> finite finite who finite | 25
k<<>> finite finite who prep | -31
k<<>> finite finite whose adj | -37
k<<>> finite finite whose time | -33
k<<>> finite infinitive adj mark | -32
k<<>> finite infinitive adj noun | -32
k<<>> finite infinitive adj prep | -29
k<<>> finite infinitive and finite | -42
k<<>> finite infinitive asks det | -34
k<<>> finite infinitive asks finite | -34
k<<>> finite infinitive det adj | -31
k<<>> finite infinitive det noun | -51
k<<>> finite infinitive det prep | -30
k<<>> finite infinitive noun $ | 140
k<<>> finite infinitive noun and | -35
k<<>> finite infinitive participle det | -49
k<<>> finite infinitive participle prep | -36
k<<>> finite infinitive participle who | -33
k<<>> finite infinitive prep infinitive | -25
k<<>> finite infinitive prep noun | -39
k<<>> finite infinitive prep participle | -22
k<<>> finite infinitive prep time | -41
k<<>> finite infinitive prep who | -47
k<<>> finite infinitive prep whose | -30
k<<>> finite infinitive sub finite | -35
k<<>> finite infinitive sub who | -30
k<<>> finite infinitive time det | -24
k<<>> finite infinitive time noun | -29
k<<>> finite infinitive who adv | -20
k<<>> finite infinitive who asks | -27
k<<>> finite infinitive who det | -42
k<<>> finite infinitive who mark | -32
k<<>> finite infinitive who participle | -23
k<<>> finite infinitive who prep | -99
k<<>> finite infinitive who who | -29
k<<>> finite infinitive whose adj | -20
k<<>> finite infinitive whose time | -31
k<<>> finite mark adj prep | -24
k<<>> finite mark adv finite | -29
k<<>> finite mark and asks | -24
k<<>> finite mark det noun | -40
k<<>> finite mark finite infinitive | -26
k<<>> finite mark finite mark | -25
k<<>> finite mark finite participle | -32
k<<>> finite mark finite who | -28
k<<>> finite mark noun $ | -26
k<<>> finite mark noun finite | -25
k<<>> finite mark who finite | -83
k<<>> finite mark whose noun | -34
k<<>> finite name finite det | -23
k<<>> finite name finite prep | -36
k<<>> finite name finite whose | -28
k<<>> finite name name who | -20
k<<>> finite name noun finite | -41
k<<>> finite name noun noun | -38
k<<>> finite not adj mark | -20
k<<>> finite not adj prep | -21
k<<>> finite not finite det | -32
k<<>> finite not finite finite | 26
k<<>> finite not finite noun | -25
k<<>> finite not finite prep | -50
k<<>> finite not finite who | -31
k<<>> finite not finite whose | -21
k<<>> finite not participle det | -33
k<<>> finite not prep whose | -21
k<<>> finite not verb adj | -22
k<<>> finite not verb participle | -22
k<<>> finite not whose noun | -28
k<<>> finite noun and finite | -34
k<<>> finite noun and who | -34
k<<>> finite noun det noun | -36
k<<>> finite noun finite adj | -23
k<<>> finite noun finite prep | -28
k<<>> finite noun finite whose | -48
k<<>> finite noun name $ | 70
k<<>> finite noun noun adv | -37
k<<>> finite noun noun finite | -39
k<<>> finite noun noun noun | -44
k<<>> finite noun noun prep | 25
k<<>> finite noun participle prep | -22
k<<>> finite noun prep adj | -32
k<<>> finite noun prep noun | -28
k<<>> finite noun prep time | -83
k<<>> finite noun prep who | -20
k<<>> finite noun time prep | -44
k<<>> finite noun who finite | 26
k<<>> finite noun who noun | -26
k<<>> finite participle adj mark | -34
k<<>> finite participle adj noun | -35
k<<>> finite participle adj prep | -32
k<<>> finite participle adv mark | -34
k<<>> finite participle adv prep | -32
k<<>> finite participle and who | -40
k<<>> finite participle det adj | -49
k<<>> finite participle det time | -22
k<<>> finite participle name prep | -26
k<<>> finite participle noun det | 32
k<<>> finite participle noun noun | -35
k<<>> finite participle noun who | -30
k<<>> finite participle prep mark | -26
k<<>> finite participle prep noun | -50
k<<>> finite participle prep time | -52
k<<>> finite participle prep who | -26
k<<>> finite participle sub who | -25
k<<>> finite participle time prep | -23
k<<>> finite participle who adv | -26
k<<>> finite participle who asks | -27
k<<>> finite participle who noun | -21
k<<>> finite participle who prep | -81
k<<>> finite participle who time | -33
k<<>> finite prep adj noun | 20
k<<>> finite prep adv finite | -29
k<<>> finite prep and who | 59
k<<>> finite prep asks who | -30
k<<>> finite prep det adj | -120
k<<>> finite prep det adv | -25
k<<>> finite prep det prep | -22
k<<>> finite prep det time | -32
k<<>> finite prep finite det | 44
k<<>> finite prep finite participle | -44
k<<>> finite prep finite prep | 22
k<<>> finite prep finite who | 23
k<<>> finite prep infinitive adv | -25
k<<>> finite prep infinitive asks | -22
k<<>> finite prep infinitive det | -60
k<<>> finite prep infinitive mark | -29
k<<>> finite prep infinitive prep | -48
k<<>> finite prep infinitive who | -59
k<<>> finite prep name $ | 103
k<<>> finite prep name finite | -23
k<<>> finite prep name noun | -31
k<<>> finite prep noun $ | 29
k<<>> finite prep noun asks | -21
k<<>> finite prep noun det | -34
k<<>> finite prep noun finite | -57
k<<>> finite prep noun mark | -35
k<<>> finite prep noun noun | -46
k<<>> finite prep noun prep | -89
k<<>> finite prep noun time | -20
k<<>> finite prep noun who | -20
k<<>> finite prep participle who | -22
k<<>> finite prep prep det | -102
k<<>> finite prep prep infinitive | -25
k<<>> finite prep prep noun | -37
k<<>> finite prep prep time | -61
k<<>> finite prep time adj | 22
k<<>> finite prep time adv | 24
k<<>> finite prep time finite | -23
k<<>> finite prep time mark | -22
k<<>> finite prep time noun | -69
k<<>> finite prep time prep | -27
k<<>> finite prep who adj | 25
k<<>> finite prep who adv | -22
k<<>> finite prep who asks | -33
k<<>> finite prep who finite | 83
k<<>> finite prep who mark | -30
k<<>> finite prep who other | -23
k<<>> finite prep who prep | -29
k<<>> finite prep who time | -29
k<<>> finite prep whose noun | -178
k<<>> finite sub det adj | -39
k<<>> finite sub finite participle | 29
k<<>> finite sub who finite | -21
k<<>> finite sub whose noun | -21
k<<>> finite time adv prep | -32
k<<>> finite time and det | -34
k<<>> finite time and time | -23
k<<>> finite time and who | -21
k<<>> finite time det noun | -34
k<<>> finite time det time | -32
k<<>> finite time finite adv | -34
k<<>> finite time finite infinitive | 66
k<<>> finite time finite who | 43
k<<>> finite time noun det | -38
k<<>> finite time noun finite | -33
k<<>> finite time noun mark | -31
k<<>> finite time noun noun | -38
k<<>> finite time noun prep | -119
k<<>> finite time prep det | -44
k<<>> finite time prep whose | -34
k<<>> finite time time noun | -36
k<<>> finite time time prep | -21
k<<>> finite time who finite | 44
k<<>> finite time who noun | -31
k<<>> finite verb adj prep | -33
k<<>> finite verb adv adj | -32
k<<>> finite verb adv prep | -24
k<<>> finite verb noun prep | -30
k<<>> finite verb participle prep | -23
k<<>> finite verb prep det | -49
k<<>> finite verb prep noun | -21
k<<>> finite verb prep time | -31
k<<>> finite verb prep who | -25
k<<>> finite verb who finite | 47
k<<>> finite verb who mark | -32
k<<>> finite verb who noun | -24
k<<>> finite who adj $ | -38
k<<>> finite who adj and | -28
k<<>> finite who adj mark | 27
k<<>> finite who adj noun | 29
k<<>> finite who adj prep | -42
k<<>> finite who adj who | -25
k<<>> finite who adv adj | -20
k<<>> finite who adv det | -36
k<<>> finite who adv finite | -44
k<<>> finite who adv mark | -25
k<<>> finite who adv participle | -22
k<<>> finite who adv who | -33
k<<>> finite who and asks | 33
k<<>> finite who and det | 26
k<<>> finite who and who | -36
k<<>> finite who asks finite | -48
k<<>> finite who asks noun | -26
k<<>> finite who det adv | -33
k<<>> finite who det finite | -28
k<<>> finite who det prep | -22
k<<>> finite who det time | -32
k<<>> finite who finite adv | 20
k<<>> finite who finite and | -23
k<<>> finite who finite det | -20
k<<>> finite who finite finite | -39
k<<>> finite who finite name | -22
k<<>> finite who finite not | 26
k<<>> finite who finite participle | 24
k<<>> finite who finite prep | -24
k<<>> finite who finite time | -24
k<<>> finite who finite who | 43
k<<>> finite who infinitive $ | -25
k<<>> finite who infinitive adv | -22
k<<>> finite who infinitive participle | -23
k<<>> finite who infinitive who | -91
k<<>> finite who name $ | 39
k<<>> finite who noun finite | -25
k<<>> finite who noun name | 28
k<<>> finite who noun time | -32
k<<>> finite who noun who | -24
k<<>> finite who participle det | -39
k<<>> finite who participle name | -26
k<<>> finite who participle prep | -37
k<<>> finite who prep det | -228
k<<>> finite who prep infinitive | -36
k<<>> finite who prep name | -33
k<<>> finite who prep noun | -76
k<<>> finite who prep prep | -28
k<<>> finite who prep time | -116
k<<>> finite who prep who | -50
k<<>> finite who prep whose | -87
k<<>> finite who sub who | -25
k<<>> finite who time $ | -34
k<<>> finite who time adj | -61
k<<>> finite who time noun | -31
k<<>> finite who time time | 26
k<<>> finite who verb det | -26
k<<>> finite who verb participle | -21
k<<>> finite who who and | -43
k<<>> finite who who prep | -31
k<<>> finite who who time | -40
k<<>> finite whose adj noun | -28
k<<>> finite whose noun finite | -59
k<<>> finite whose noun prep | -106
k<<>> finite whose noun verb | -31
k<<>> finite whose noun whose | -24
k<<>> infinitive adj noun prep | -38
k<<>> infinitive and who finite | -26
k<<>> infinitive asks who finite | -26
k<<>> infinitive det noun prep | -52
k<<>> infinitive det time noun | -20
k<<>> infinitive mark noun mark | -21
k<<>> infinitive mark who finite | -31
k<<>> infinitive name prep time | -39
k<<>> infinitive noun noun prep | -47
k<<>> infinitive noun prep det | -24
k<<>> infinitive noun prep time | -38
k<<>> infinitive participle det noun | -37
k<<>> infinitive prep det noun | -135
k<<>> infinitive prep infinitive prep | -20
k<<>> infinitive prep noun finite | -36
k<<>> infinitive prep noun noun | -27
k<<>> infinitive prep noun prep | -20
k<<>> infinitive prep prep det | -38
k<<>> infinitive prep prep noun | -33
k<<>> infinitive prep prep time | -20
k<<>> infinitive prep prep who | -26
k<<>> infinitive prep prep whose | -21
k<<>> infinitive prep who det | -20
k<<>> infinitive time noun mark | 32
k<<>> infinitive time noun prep | -29
k<<>> infinitive time prep time | -31
k<<>> infinitive who adv prep | -30
k<<>> infinitive who asks who | -32
k<<>> infinitive who finite finite | 57
k<<>> infinitive who finite infinitive | 33
k<<>> infinitive who finite mark | 24
k<<>> infinitive who finite participle | -33
k<<>> infinitive who finite prep | -45
k<<>> infinitive who finite sub | -22
k<<>> infinitive who noun finite | 23
k<<>> infinitive who prep $ | -22
k<<>> infinitive who prep name | -26
k<<>> infinitive who prep noun | -31
k<<>> infinitive who prep time | -84
k<<>> infinitive who prep who | -21
k<<>> infinitive who time noun | -47
k<<>> infinitive who time prep | -30
k<<>> infinitive who time time | -30
k<<>> infinitive who who mark | -28
k<<>> infinitive whose noun $ | -29
k<<>> infinitive whose noun finite | -29
k<<>> infinitive whose noun noun | -20
k<<>> infinitive whose noun prep | -39
k<<>> infinitive whose noun who | -29
k<<>> mark adj finite det | -37
k<<>> mark adj finite who | -40
k<<>> mark adj noun prep | -40
k<<>> mark adj prep noun | -22
k<<>> mark adj prep time | -21
k<<>> mark adv det noun | -21
k<<>> mark adv finite det | 21
k<<>> mark adv finite infinitive | -37
k<<>> mark adv finite prep | -29
k<<>> mark adv prep det | -20
k<<>> mark adv who finite | -40
k<<>> mark and adv finite | -88
k<<>> mark and asks finite | -23
k<<>> mark and det noun | -66
k<<>> mark and finite asks | -27
k<<>> mark and finite det | -48
k<<>> mark and finite finite | -21
k<<>> mark and finite infinitive | -69
k<<>> mark and finite not | -20
k<<>> mark and finite participle | -65
k<<>> mark and finite prep | -29
k<<>> mark and finite who | -72
k<<>> mark and finite whose | -24
k<<>> mark and name finite | -20
k<<>> mark and prep time | -20
k<<>> mark and sub finite | -22
k<<>> mark and who finite | -178
k<<>> mark asks finite who | -31
k<<>> mark asks who finite | -29
k<<>> mark det noun finite | -60
k<<>> mark det noun noun | -35
k<<>> mark det noun prep | -22
k<<>> mark finite adj finite | -22
k<<>> mark finite adj prep | -32
k<<>> mark finite adv det | -25
k<<>> mark finite adv participle | -21
k<<>> mark finite asks who | -23
k<<>> mark finite det adj | -59
k<<>> mark finite det noun | -28
k<<>> mark finite det time | -23
k<<>> mark finite finite det | -28
k<<>> mark finite finite who | -26
k<<>> mark finite infinitive mark | -23
k<<>> mark finite infinitive noun | -23
k<<>> mark finite infinitive who | -65
k<<>> mark finite infinitive whose | -24
k<<>> mark finite noun mark | -26
k<<>> mark finite noun prep | -38
k<<>> mark finite prep mark | -22
k<<>> mark finite prep time | -44
k<<>> mark finite time noun | -34
k<<>> mark finite who adj | 63
k<<>> mark finite who infinitive | -36
k<<>> mark finite who mark | -21
k<<>> mark finite who participle | -24
k<<>> mark finite whose noun | -20
k<<>> mark mark finite who | -32
k<<>> mark mark noun noun | -42
k<<>> mark mark who finite | 24
k<<>> mark name finite who | 64
k<<>> mark name noun finite | -36
k<<>> mark noun adj who | -29
k<<>> mark noun and det | -37
k<<>> mark noun finite det | -21
k<<>> mark noun finite finite | -29
k<<>> mark noun finite mark | -35
k<<>> mark noun finite participle | 27
k<<>> mark noun finite time | -35
k<<>> mark noun finite who | -46
k<<>> mark noun noun finite | -21
k<<>> mark noun prep det | 28
k<<>> mark noun prep time | -28
k<<>> mark noun time mark | -27
k<<>> mark noun time prep | -40
k<<>> mark noun who finite | -25
k<<>> mark noun whose noun | -41
k<<>> mark other and det | -31
k<<>> mark participle det noun | -34
k<<>> mark participle time time | -34
k<<>> mark prep det adj | -38
k<<>> mark prep det noun | -158
k<<>> mark prep noun prep | -20
k<<>> mark prep prep det | -32
k<<>> mark prep time finite | -38
k<<>> mark prep who finite | -38
k<<>> mark prep who who | -20
k<<>> mark prep whose adj | -38
k<<>> mark prep whose noun | -40
k<<>> mark sub det noun | -54
k<<>> mark sub who finite | -126
k<<>> mark sub who prep | -23
k<<>> mark sub whose adj | -28
k<<>> mark time and time | -37
k<<>> mark time det noun | -38
k<<>> mark time finite noun | -34
k<<>> mark time noun det | -31
k<<>> mark time noun mark | -26
k<<>> mark time noun who | -30
k<<>> mark time other time | -23
k<<>> mark time prep det | -47
k<<>> mark time prep time | -43
k<<>> mark time time mark | -23
k<<>> mark time time prep | -29
k<<>> mark time time time | -23
k<<>> mark time who finite | 21
k<<>> mark who adv finite | -58
k<<>> mark who finite adv | -44
k<<>> mark who finite det | -109
k<<>> mark who finite finite | -53
k<<>> mark who finite infinitive | -115
k<<>> mark who finite not | -28
k<<>> mark who finite noun | -37
k<<>> mark who finite participle | -41
k<<>> mark who finite prep | -83
k<<>> mark who finite time | -20
k<<>> mark who finite verb | -23
k<<>> mark who finite who | -150
k<<>> mark who finite whose | -24
k<<>> mark who noun finite | -22
k<<>> mark who noun who | -21
k<<>> mark who prep det | -23
k<<>> mark who who finite | -27
k<<>> mark whose noun finite | -35
k<<>> name finite det adj | -37
k<<>> name finite det noun | -63
k<<>> name finite finite det | -23
k<<>> name finite infinitive prep | -28
k<<>> name finite noun prep | -31
k<<>> name finite sub who | -27
k<<>> name finite who infinitive | -20
k<<>> name mark and det | 23
k<<>> name mark and finite | -20
k<<>> name mark det noun | 52
k<<>> name mark finite adj | 107
k<<>> name mark finite infinitive | 126
k<<>> name mark finite participle | 76
k<<>> name mark finite prep | -24
k<<>> name mark finite who | -60
k<<>> name mark name finite | 99
k<<>> name mark noun finite | 43
k<<>> name mark prep det | 49
k<<>> name mark prep time | 67
k<<>> name mark sub who | -36
k<<>> name mark time mark | 95
k<<>> name mark time noun | 84
k<<>> name mark time time | -21
k<<>> name mark who finite | 49
k<<>> name mark whose noun | -47
k<<>> name name finite infinitive | -31
k<<>> name name finite prep | -30
k<<>> name name noun noun | -44
k<<>> name name prep det | -39
k<<>> name noun and finite | -38
k<<>> name noun finite det | -22
k<<>> name noun finite time | -22
k<<>> name noun finite verb | -38
k<<>> name noun finite who | -21
k<<>> name noun noun mark | -29
k<<>> name noun who finite | 170
k<<>> name prep det noun | -22
k<<>> name who finite det | 32
k<<>> not and det sub | -27
k<<>> not det noun finite | -34
k<<>> not finite det adj | 20
k<<>> not finite prep noun | -34
k<<>> not finite who finite | 21
k<<>> not finite who prep | 22
k<<>> not finite whose noun | -33
k<<>> not mark who finite | -32
k<<>> not participle det noun | -37
k<<>> not participle prep det | -22
k<<>> not prep infinitive prep | -28
k<<>> not prep whose noun | -36
k<<>> noun adj finite who | 47
k<<>> noun adj noun mark | -26
k<<>> noun adj noun noun | 29
k<<>> noun adj prep time | -22
k<<>> noun adj who finite | 44
k<<>> noun adv adv finite | 31
k<<>> noun adv and adv | -28
k<<>> noun adv and finite | -38
k<<>> noun adv asks finite | 48
k<<>> noun adv det noun | 73
k<<>> noun adv finite finite | 27
k<<>> noun adv finite prep | -23
k<<>> noun adv finite time | -36
k<<>> noun adv finite who | 57
k<<>> noun adv finite whose | -28
k<<>> noun adv prep det | -20
k<<>> noun adv prep time | 20
k<<>> noun adv prep whose | -26
k<<>> noun adv sub who | -21
k<<>> noun adv who finite | 78
k<<>> noun and det noun | -78
k<<>> noun and det other | -23
k<<>> noun and finite not | -29
k<<>> noun and finite prep | -27
k<<>> noun and finite verb | -26
k<<>> noun and finite who | -21
k<<>> noun and time finite | -30
k<<>> noun and whose noun | -20
k<<>> noun asks finite participle | -26
k<<>> noun asks finite who | -35
k<<>> noun asks who finite | -67
k<<>> noun asks whose noun | -27
k<<>> noun det noun det | -29
k<<>> noun det noun finite | -64
k<<>> noun det noun noun | -26
k<<>> noun det time prep | 37
k<<>> noun finite adj adv | -29
k<<>> noun finite adj asks | -22
k<<>> noun finite adj finite | -24
k<<>> noun finite adj noun | -32
k<<>> noun finite adj prep | -77
k<<>> noun finite adj sub | -22
k<<>> noun finite adj who | -38
k<<>> noun finite adv det | -26
k<<>> noun finite adv finite | 43
k<<>> noun finite adv infinitive | -31
k<<>> noun finite adv mark | 20
k<<>> noun finite adv who | -40
k<<>> noun finite and det | 20
k<<>> noun finite and finite | 66
k<<>> noun finite and who | -37
k<<>> noun finite asks det | -25
k<<>> noun finite det det | -29
k<<>> noun finite det other | -28
k<<>> noun finite finite adj | -32
k<<>> noun finite finite det | 44
k<<>> noun finite finite finite | 23
k<<>> noun finite finite infinitive | -44
k<<>> noun finite finite participle | 63
k<<>> noun finite finite prep | -58
k<<>> noun finite finite time | -24
k<<>> noun finite finite who | 42
k<<>> noun finite finite whose | -26
k<<>> noun finite infinitive adv | -23
k<<>> noun finite infinitive det | -29
k<<>> noun finite infinitive finite | 24
k<<>> noun finite infinitive participle | -29
k<<>> noun finite infinitive prep | -35
k<<>> noun finite infinitive who | -71
k<<>> noun finite name finite | -22
k<<>> noun finite not finite | -24
k<<>> noun finite not prep | -28
k<<>> noun finite not verb | -24
k<<>> noun finite noun $ | 34
k<<>> noun finite noun adv | -24
k<<>> noun finite noun det | -27
k<<>> noun finite noun mark | 40
k<<>> noun finite noun noun | 31
k<<>> noun finite noun time | -27
k<<>> noun finite noun who | -29
k<<>> noun finite prep adj | -36
k<<>> noun finite prep adv | -28
k<<>> noun finite prep and | -22
k<<>> noun finite prep det | -86
k<<>> noun finite prep infinitive | -30
k<<>> noun finite prep name | -21
k<<>> noun finite prep noun | -85
k<<>> noun finite prep participle | -27
k<<>> noun finite prep who | -53
k<<>> noun finite prep whose | -81
k<<>> noun finite sub det | -24
k<<>> noun finite sub who | 35
k<<>> noun finite time det | -20
k<<>> noun finite time noun | -24
k<<>> noun finite who asks | -22
k<<>> noun finite who finite | 25
k<<>> noun finite who noun | -25
k<<>> noun finite who prep | -100
k<<>> noun finite whose adj | -24
k<<>> noun mark adj finite | -34
k<<>> noun mark adj mark | -21
k<<>> noun mark adj noun | 53
k<<>> noun mark adv finite | -20
k<<>> noun mark adv who | -20
k<<>> noun mark and asks | -24
k<<>> noun mark and det | -40
k<<>> noun mark and finite | -86
k<<>> noun mark and other | -34
k<<>> noun mark and who | -66
k<<>> noun mark asks det | -41
k<<>> noun mark asks finite | -49
k<<>> noun mark det adj | -49
k<<>> noun mark finite asks | -25
k<<>> noun mark finite det | -89
k<<>> noun mark finite mark | -22
k<<>> noun mark finite not | -33
k<<>> noun mark finite noun | -23
k<<>> noun mark finite time | -23
k<<>> noun mark finite verb | -37
k<<>> noun mark finite who | -22
k<<>> noun mark finite whose | 39
k<<>> noun mark name $ | -34
k<<>> noun mark name name | -29
k<<>> noun mark not prep | -20
k<<>> noun mark noun $ | -47
k<<>> noun mark noun adj | -23
k<<>> noun mark noun adv | -28
k<<>> noun mark noun and | -28
k<<>> noun mark noun det | -23
k<<>> noun mark noun finite | 22
k<<>> noun mark noun mark | -53
k<<>> noun mark noun time | -23
k<<>> noun mark noun who | -21
k<<>> noun mark other mark | 54
k<<>> noun mark other noun | -24
k<<>> noun mark participle prep | -28
k<<>> noun mark prep det | -134
k<<>> noun mark sub det | -21
k<<>> noun mark sub who | -44
k<<>> noun mark time finite | -32
k<<>> noun mark who adj | -20
k<<>> noun mark who not | -38
k<<>> noun mark whose noun | 26
k<<>> noun name finite adj | -27
k<<>> noun name finite infinitive | -34
k<<>> noun name finite participle | -27
k<<>> noun name finite prep | -21
k<<>> noun name finite verb | 60
k<<>> noun name finite who | -38
k<<>> noun not participle who | -33
k<<>> noun noun adj finite | 85
k<<>> noun noun adj noun | 40
k<<>> noun noun adv mark | -34
k<<>> noun noun adv time | 24
k<<>> noun noun and adv | 23
k<<>> noun noun and det | -59
k<<>> noun noun and time | -24
k<<>> noun noun and whose | -39
k<<>> noun noun asks finite | 124
k<<>> noun noun det noun | -34
k<<>> noun noun det prep | -29
k<<>> noun noun finite adv | -27
k<<>> noun noun finite and | 23
k<<>> noun noun finite asks | -28
k<<>> noun noun finite det | -23
k<<>> noun noun finite infinitive | 46
k<<>> noun noun finite not | 49
k<<>> noun noun finite sub | 23
k<<>> noun noun finite who | 38
k<<>> noun noun finite whose | 80
k<<>> noun noun name $ | 93
k<<>> noun noun not det | -35
k<<>> noun noun noun $ | 202
k<<>> noun noun noun det | -35
k<<>> noun noun noun finite | 53
k<<>> noun noun noun noun | 54
k<<>> noun noun participle prep | -34
k<<>> noun noun prep infinitive | -23
k<<>> noun noun prep noun | -108
k<<>> noun noun prep time | -20
k<<>> noun noun prep who | -72
k<<>> noun noun time adv | 45
k<<>> noun noun time and | -29
k<<>> noun noun time finite | 52
k<<>> noun noun time mark | -23
k<<>> noun noun time noun | 61
k<<>> noun noun time prep | 35
k<<>> noun noun time time | 22
k<<>> noun noun verb participle | -33
k<<>> noun noun who finite | 54
k<<>> noun noun who noun | 34
k<<>> noun noun who who | 60
k<<>> noun noun whose noun | -42
k<<>> noun other noun finite | -35
k<<>> noun other prep det | -24
k<<>> noun participle det noun | 36
k<<>> noun participle noun finite | -35
k<<>> noun prep adj noun | -64
k<<>> noun prep adv mark | -21
k<<>> noun prep and who | 28
k<<>> noun prep det det | -22
k<<>> noun prep det noun | -282
k<<>> noun prep det time | -39
k<<>> noun prep finite prep | -26
k<<>> noun prep infinitive mark | -26
k<<>> noun prep infinitive prep | -31
k<<>> noun prep infinitive who | -31
k<<>> noun prep noun mark | -64
k<<>> noun prep noun participle | 24
k<<>> noun prep noun prep | -124
k<<>> noun prep noun sub | -20
k<<>> noun prep noun time | -44
k<<>> noun prep noun who | -92
k<<>> noun prep participle det | 20
k<<>> noun prep participle mark | -24
k<<>> noun prep participle noun | -33
k<<>> noun prep participle who | -22
k<<>> noun prep prep noun | -32
k<<>> noun prep sub det | -37
k<<>> noun prep sub finite | -40
k<<>> noun prep time $ | -24
k<<>> noun prep time adj | -29
k<<>> noun prep time and | -21
k<<>> noun prep time asks | -23
k<<>> noun prep time det | -22
k<<>> noun prep time finite | -115
k<<>> noun prep time mark | -49
k<<>> noun prep time noun | -130
k<<>> noun prep time prep | -37
k<<>> noun prep time time | -77
k<<>> noun prep time who | -40
k<<>> noun prep who and | -30
k<<>> noun prep who finite | 25
k<<>> noun prep who mark | -57
k<<>> noun prep who noun | -93
k<<>> noun prep who other | -21
k<<>> noun prep who prep | -37
k<<>> noun prep who time | -27
k<<>> noun prep who who | -78
k<<>> noun prep whose $ | -20
k<<>> noun prep whose adj | -45
k<<>> noun prep whose other | -24
k<<>> noun sub det noun | -108
k<<>> noun sub finite adv | -29
k<<>> noun sub finite infinitive | -22
k<<>> noun sub finite noun | -30
k<<>> noun sub finite participle | -26
k<<>> noun sub who finite | -67
k<<>> noun sub who noun | -21
k<<>> noun sub whose noun | -23
k<<>> noun time adj noun | -27
k<<>> noun time adv finite | -25
k<<>> noun time and det | -40
k<<>> noun time and finite | -46
k<<>> noun time and time | 26
k<<>> noun time finite infinitive | 32
k<<>> noun time finite participle | 34
k<<>> noun time finite prep | -27
k<<>> noun time finite who | -21
k<<>> noun time name $ | 61
k<<>> noun time noun and | -27
k<<>> noun time noun det | -30
k<<>> noun time noun mark | -21
k<<>> noun time noun who | 36
k<<>> noun time prep det | 37
k<<>> noun time prep noun | -39
k<<>> noun time prep time | -49
k<<>> noun time time noun | 27
k<<>> noun time time prep | -26
k<<>> noun time time who | -23
k<<>> noun time who finite | 21
k<<>> noun who adj noun | -29
k<<>> noun who adv finite | -43
k<<>> noun who finite $ | -30
k<<>> noun who finite adj | -47
k<<>> noun who finite adv | -33
k<<>> noun who finite det | -126
k<<>> noun who finite infinitive | -79
k<<>> noun who finite mark | -45
k<<>> noun who finite name | -30
k<<>> noun who finite not | -41
k<<>> noun who finite noun | -67
k<<>> noun who finite other | 40
k<<>> noun who finite participle | -82
k<<>> noun who finite prep | -150
k<<>> noun who finite time | -47
k<<>> noun who finite verb | -34
k<<>> noun who finite who | -129
k<<>> noun who not finite | -26
k<<>> noun who noun noun | -29
k<<>> noun who noun prep | -26
k<<>> noun who time noun | 21
k<<>> noun who who finite | -26
k<<>> noun whose adv mark | -45
k<<>> noun whose noun finite | -39
k<<>> other finite det noun | -32
k<<>> other finite who infinitive | -24
k<<>> other mark det noun | -31
k<<>> other mark det time | -32
k<<>> other mark finite adj | -32
k<<>> other mark finite infinitive | -27
k<<>> other mark finite verb | -34
k<<>> other mark noun finite | -23
k<<>> other mark noun prep | -48
k<<>> other mark time prep | -45
k<<>> other mark who finite | -43
k<<>> other noun finite time | -33
k<<>> other noun noun finite | 24
k<<>> other noun prep time | -27
k<<>> other noun who finite | -51
k<<>> other prep det noun | -37
k<<>> other prep noun noun | -24
k<<>> other sub who finite | 31
k<<>> other time prep det | -27
k<<>> other time who finite | 92
k<<>> participle adj noun prep | 30
k<<>> participle det noun $ | -21
k<<>> participle det noun name | -26
k<<>> participle det noun noun | -48
k<<>> participle det time noun | -20
k<<>> participle det time prep | -28
k<<>> participle finite det adj | -32
k<<>> participle finite det noun | 20
k<<>> participle mark whose noun | -33
k<<>> participle name prep time | -38
k<<>> participle noun finite prep | 64
k<<>> participle noun prep noun | -26
k<<>> participle noun prep time | -22
k<<>> participle noun prep whose | -38
k<<>> participle prep adj noun | -22
k<<>> participle prep and finite | -36
k<<>> participle prep det adj | -33
k<<>> participle prep finite who | 57
k<<>> participle prep infinitive whose | 33
k<<>> participle prep noun noun | -31
k<<>> participle prep noun prep | -21
k<<>> participle prep noun who | 50
k<<>> participle prep prep noun | 32
k<<>> participle prep prep time | -22
k<<>> participle prep prep whose | -33
k<<>> participle prep time finite | -25
k<<>> participle prep verb det | -27
k<<>> participle prep who adv | -24
k<<>> participle prep who finite | 62
k<<>> participle prep who who | -22
k<<>> participle prep whose noun | -58
k<<>> participle sub det noun | -26
k<<>> participle time finite who | 71
k<<>> participle time noun prep | -26
k<<>> participle who adv finite | -23
k<<>> participle who finite det | 23
k<<>> participle who finite prep | 60
k<<>> participle who name $ | 64
k<<>> participle who prep det | -71
k<<>> participle who sub det | 37
k<<>> participle who sub who | -31
k<<>> participle who who finite | 28
k<<>> participle whose noun prep | -37
k<<>> prep adj noun and | -29
k<<>> prep adj noun mark | -80
k<<>> prep adj noun prep | -43
k<<>> prep adj prep det | -22
k<<>> prep adv finite prep | 28
k<<>> prep adv who finite | 25
k<<>> prep and det noun | -40
k<<>> prep asks who finite | -67
k<<>> prep det adj noun | -57
k<<>> prep det det noun | 26
k<<>> prep det noun $ | -71
k<<>> prep det noun det | -43
k<<>> prep det noun finite | -93
k<<>> prep det noun mark | -70
k<<>> prep det noun name | -43
k<<>> prep det noun noun | -119
k<<>> prep det noun prep | -93
k<<>> prep det noun sub | -22
k<<>> prep det noun time | -35
k<<>> prep det noun who | -156
k<<>> prep det noun whose | -33
k<<>> prep det time adj | -28
k<<>> prep det time noun | -44
k<<>> prep det time prep | -54
k<<>> prep finite det noun | 32
k<<>> prep finite noun prep | -31
k<<>> prep finite prep time | -41
k<<>> prep finite prep who | -24
k<<>> prep finite who finite | 20
k<<>> prep infinitive asks det | -34
k<<>> prep infinitive asks who | -29
k<<>> prep infinitive det time | -27
k<<>> prep infinitive noun finite | 94
k<<>> prep infinitive noun noun | -35
k<<>> prep infinitive prep adj | -35
k<<>> prep infinitive prep asks | -22
k<<>> prep infinitive prep det | -75
k<<>> prep infinitive prep mark | -25
k<<>> prep infinitive prep prep | -25
k<<>> prep infinitive prep who | -48
k<<>> prep infinitive prep whose | -27
k<<>> prep infinitive sub det | 37
k<<>> prep infinitive sub finite | -33
k<<>> prep infinitive sub who | -20
k<<>> prep infinitive time noun | -37
k<<>> prep infinitive who and | -25
k<<>> prep infinitive who det | -21
k<<>> prep infinitive who prep | -56
k<<>> prep mark det noun | 34
k<<>> prep mark finite det | -25
k<<>> prep mark noun finite | -31
k<<>> prep name and finite | 24
k<<>> prep name and who | -38
k<<>> prep name finite time | 54
k<<>> prep name name finite | 73
k<<>> prep name name prep | -28
k<<>> prep name noun mark | -28
k<<>> prep name noun noun | -39
k<<>> prep name noun prep | -26
k<<>> prep name prep det | -27
k<<>> prep name prep time | -23
k<<>> prep name who finite | -35
k<<>> prep name who noun | 57
k<<>> prep noun adj noun | -28
k<<>> prep noun adv mark | -25
k<<>> prep noun and adv | -38
k<<>> prep noun and finite | 36
k<<>> prep noun and who | 25
k<<>> prep noun asks who | -37
k<<>> prep noun det noun | 47
k<<>> prep noun finite adj | 33
k<<>> prep noun finite det | 57
k<<>> prep noun finite finite | 78
k<<>> prep noun finite noun | -28
k<<>> prep noun finite participle | 120
k<<>> prep noun finite time | 69
k<<>> prep noun finite verb | 67
k<<>> prep noun finite who | 42
k<<>> prep noun name $ | 67
k<<>> prep noun name finite | 53
k<<>> prep noun noun $ | 69
k<<>> prep noun noun det | -34
k<<>> prep noun noun finite | 28
k<<>> prep noun noun noun | 20
k<<>> prep noun participle prep | -32
k<<>> prep noun prep adj | -32
k<<>> prep noun prep infinitive | -29
k<<>> prep noun prep noun | -41
k<<>> prep noun prep time | -164
k<<>> prep noun prep who | -29
k<<>> prep noun prep whose | -25
k<<>> prep noun sub who | -31
k<<>> prep noun time and | -20
k<<>> prep noun time prep | -23
k<<>> prep noun time time | -24
k<<>> prep noun who noun | -22
k<<>> prep noun who prep | -33
k<<>> prep noun whose noun | 74
k<<>> prep participle prep det | -26
k<<>> prep participle prep whose | -31
k<<>> prep participle who finite | 57
k<<>> prep participle whose noun | -29
k<<>> prep prep infinitive asks | -23
k<<>> prep prep infinitive noun | -20
k<<>> prep prep noun finite | -34
k<<>> prep prep noun noun | -33
k<<>> prep prep noun sub | -32
k<<>> prep prep noun who | -31
k<<>> prep prep time finite | -20
k<<>> prep prep time who | -24
k<<>> prep prep whose noun | -64
k<<>> prep sub det noun | -24
k<<>> prep sub name $ | 94
k<<>> prep sub who finite | 20
k<<>> prep time adv finite | 48
k<<>> prep time adv who | 109
k<<>> prep time and adv | -31
k<<>> prep time and det | 48
k<<>> prep time and noun | 27
k<<>> prep time and time | -49
k<<>> prep time asks who | -22
k<<>> prep time det adj | 112
k<<>> prep time det time | -21
k<<>> prep time finite adj | 24
k<<>> prep time finite adv | 67
k<<>> prep time finite det | 72
k<<>> prep time finite infinitive | -27
k<<>> prep time finite not | 21
k<<>> prep time finite noun | 97
k<<>> prep time finite prep | 20
k<<>> prep time finite who | 76
k<<>> prep time name $ | 80
k<<>> prep time name finite | 86
k<<>> prep time name name | 103
k<<>> prep time noun $ | 102
k<<>> prep time noun adj | 39
k<<>> prep time noun and | -62
k<<>> prep time noun det | -31
k<<>> prep time noun name | -26
k<<>> prep time noun prep | 45
k<<>> prep time noun who | -37
k<<>> prep time other noun | -60
k<<>> prep time prep name | -37
k<<>> prep time prep time | -55
k<<>> prep time prep whose | -20
k<<>> prep time sub det | 38
k<<>> prep time sub finite | -29
k<<>> prep time sub who | -24
k<<>> prep time time $ | -29
k<<>> prep time time and | -21
k<<>> prep time time det | 74
k<<>> prep time time finite | -22
k<<>> prep time time mark | -53
k<<>> prep time time name | 22
k<<>> prep time time noun | -28
k<<>> prep time time other | -28
k<<>> prep time time prep | -75
k<<>> prep time who finite | 40
k<<>> prep time who noun | 20
k<<>> prep time who time | -63
k<<>> prep time whose noun | 32
k<<>> prep verb adj mark | -25
k<<>> prep verb det adj | -25
k<<>> prep verb det adv | -20
k<<>> prep verb det noun | -21
k<<>> prep verb noun noun | -41
k<<>> prep verb prep det | -25
k<<>> prep verb who prep | -22
k<<>> prep who adj noun | -25
k<<>> prep who adv adj | -37
k<<>> prep who adv finite | 53
k<<>> prep who and finite | 26
k<<>> prep who and prep | -35
k<<>> prep who and who | -40
k<<>> prep who and whose | -37
k<<>> prep who asks finite | 187
k<<>> prep who asks who | 22
k<<>> prep who det adj | 25
k<<>> prep who det mark | 51
k<<>> prep who det noun | 64
k<<>> prep who finite $ | 179
k<<>> prep who finite adj | 65
k<<>> prep who finite det | 52
k<<>> prep who finite finite | 136
k<<>> prep who finite infinitive | 56
k<<>> prep who finite mark | 22
k<<>> prep who finite noun | 57
k<<>> prep who finite participle | 20
k<<>> prep who finite verb | 114
k<<>> prep who finite who | 193
k<<>> prep who name $ | 62
k<<>> prep who name finite | 73
k<<>> prep who noun $ | 33
k<<>> prep who noun adj | -26
k<<>> prep who noun sub | -26
k<<>> prep who noun time | 29
k<<>> prep who noun who | -21
k<<>> prep who prep adj | -31
k<<>> prep who prep adv | -38
k<<>> prep who prep det | -21
k<<>> prep who prep infinitive | -37
k<<>> prep who prep time | 33
k<<>> prep who time noun | -47
k<<>> prep who who finite | 53
k<<>> prep who who prep | 80
k<<>> prep whose adj noun | -43
k<<>> prep whose det noun | 52
k<<>> prep whose noun and | -28
k<<>> prep whose noun det | -26
k<<>> prep whose noun mark | -59
k<<>> prep whose noun name | -23
k<<>> prep whose noun not | -38
k<<>> prep whose noun noun | -113
k<<>> prep whose noun prep | -128
k<<>> prep whose other noun | -31
k<<>> prep whose prep time | -47
k<<>> prep whose who finite | -22
k<<>> sub det noun finite | -126
k<<>> sub det time det | -23
k<<>> sub finite adj prep | -22
k<<>> sub finite adv finite | -31
k<<>> sub finite infinitive prep | -20
k<<>> sub finite infinitive whose | -33
k<<>> sub finite prep noun | -37
k<<>> sub name noun finite | -40
k<<>> sub sub who finite | -40
k<<>> sub who finite $ | -34
k<<>> sub who finite adj | -24
k<<>> sub who finite adv | -33
k<<>> sub who finite and | -20
k<<>> sub who finite det | -109
k<<>> sub who finite finite | -39
k<<>> sub who finite infinitive | -73
k<<>> sub who finite mark | -20
k<<>> sub who finite noun | -34
k<<>> sub who finite participle | -51
k<<>> sub who finite prep | -101
k<<>> sub who finite verb | -27
k<<>> sub who finite who | -138
k<<>> sub who finite whose | -52
k<<>> sub whose noun finite | -45
k<<>> sub whose noun prep | -24
k<<>> time adj noun and | 37
k<<>> time adj noun finite | -31
k<<>> time adj noun noun | -37
k<<>> time adj noun prep | -37
k<<>> time adj noun time | -35
k<<>> time adv det noun | 23
k<<>> time adv finite infinitive | -22
k<<>> time adv finite who | -26
k<<>> time adv prep det | -36
k<<>> time and det noun | -22
k<<>> time and finite finite | -23
k<<>> time and finite who | -30
k<<>> time and noun finite | -21
k<<>> time and who finite | -75
k<<>> time finite adj mark | -21
k<<>> time finite adj who | -20
k<<>> time finite adv infinitive | -27
k<<>> time finite det noun | -44
k<<>> time finite prep time | -33
k<<>> time finite who infinitive | -37
k<<>> time mark adj noun | -24
k<<>> time mark and other | -27
k<<>> time mark and who | -25
k<<>> time mark det noun | -72
k<<>> time mark det time | -29
k<<>> time mark finite adv | -27
k<<>> time mark finite det | -27
k<<>> time mark finite participle | -27
k<<>> time mark finite time | 26
k<<>> time mark finite verb | -34
k<<>> time mark name noun | 29
k<<>> time mark noun finite | -29
k<<>> time mark noun noun | -23
k<<>> time mark noun time | -20
k<<>> time mark participle prep | -23
k<<>> time mark prep det | -48
k<<>> time mark prep time | -24
k<<>> time mark time mark | -28
k<<>> time mark time noun | -20
k<<>> time mark time prep | -23
k<<>> time mark who finite | -141
k<<>> time mark whose noun | -27
k<<>> time name name finite | -42
k<<>> time noun adj mark | -36
k<<>> time noun adv finite | -40
k<<>> time noun and noun | -37
k<<>> time noun and who | -22
k<<>> time noun asks finite | 95
k<<>> time noun det noun | -23
k<<>> time noun finite adv | -46
k<<>> time noun finite det | 29
k<<>> time noun finite participle | -25
k<<>> time noun finite who | 75
k<<>> time noun finite whose | 28
k<<>> time noun noun $ | 61
k<<>> time noun noun finite | 25
k<<>> time noun noun noun | 51
k<<>> time noun prep adj | -26
k<<>> time noun prep name | -30
k<<>> time noun prep noun | -80
k<<>> time noun prep prep | 24
k<<>> time noun prep who | -25
k<<>> time noun prep whose | -21
k<<>> time noun sub finite | -36
k<<>> time noun sub who | -34
k<<>> time noun time noun | 23
k<<>> time noun time time | -25
k<<>> time noun who finite | -33
k<<>> time noun whose noun | -26
k<<>> time prep det noun | 23
k<<>> time prep det time | -24
k<<>> time prep name name | -26
k<<>> time prep name noun | -36
k<<>> time prep noun finite | -24
k<<>> time prep noun noun | -22
k<<>> time prep noun time | -28
k<<>> time prep time adj | -30
k<<>> time prep time finite | -71
k<<>> time prep time mark | -28
k<<>> time prep time noun | -78
k<<>> time prep time other | -25
k<<>> time prep time time | -71
k<<>> time prep time who | -21
k<<>> time prep who noun | -21
k<<>> time prep whose noun | -23
k<<>> time sub det noun | -21
k<<>> time sub who finite | -62
k<<>> time time adj noun | 58
k<<>> time time and time | -30
k<<>> time time and who | 23
k<<>> time time det noun | 71
k<<>> time time finite infinitive | 77
k<<>> time time finite prep | -22
k<<>> time time finite whose | 46
k<<>> time time name finite | -29
k<<>> time time noun finite | 95
k<<>> time time noun mark | 20
k<<>> time time noun prep | 25
k<<>> time time prep det | -21
k<<>> time time prep time | -130
k<<>> time time prep who | -32
k<<>> time time sub who | 35
k<<>> time time time noun | 42
k<<>> time time time prep | -44
k<<>> time time time time | -20
k<<>> time who finite det | -30
k<<>> time who finite finite | -27
k<<>> time who finite infinitive | -27
k<<>> time who finite who | -59
k<<>> time who prep det | -25
k<<>> verb adj prep time | -25
k<<>> verb noun noun prep | -39
k<<>> verb participle prep det | -64
k<<>> verb participle who finite | 100
k<<>> verb participle who noun | -31
k<<>> verb participle whose noun | -30
k<<>> verb prep det noun | -82
k<<>> verb prep noun prep | -29
k<<>> verb prep prep time | -28
k<<>> verb prep time noun | -47
k<<>> verb who prep det | -22
k<<>> who adj finite prep | -34
k<<>> who adj noun finite | 34
k<<>> who adj noun mark | -22
k<<>> who adj noun noun | -40
k<<>> who adj noun prep | 45
k<<>> who adj prep det | -26
k<<>> who adj prep time | -26
k<<>> who adj who finite | 36
k<<>> who adv adj noun | 89
k<<>> who adv adj prep | -24
k<<>> who adv det noun | 29
k<<>> who adv finite asks | -33
k<<>> who adv finite det | -67
k<<>> who adv finite finite | -31
k<<>> who adv finite mark | -26
k<<>> who adv finite sub | -25
k<<>> who adv finite whose | -22
k<<>> who adv participle prep | -27
k<<>> who adv prep det | -40
k<<>> who adv prep time | -31
k<<>> who adv prep who | -25
k<<>> who and finite finite | 32
k<<>> who and finite infinitive | -22
k<<>> who and who finite | -26
k<<>> who asks finite det | -22
k<<>> who asks finite who | -25
k<<>> who asks who finite | -31
k<<>> who det noun adj | -26
k<<>> who det noun adv | -20
k<<>> who det noun det | -28
k<<>> who det noun finite | -24
k<<>> who det noun prep | -37
k<<>> who det noun who | -22
k<<>> who finite adj $ | -34
k<<>> who finite adj det | -25
k<<>> who finite adj finite | -32
k<<>> who finite adj mark | -31
k<<>> who finite adj time | 39
k<<>> who finite adv adj | -48
k<<>> who finite adv prep | -20
k<<>> who finite adv whose | -40
k<<>> who finite and adj | -34
k<<>> who finite and adv | -36
k<<>> who finite asks det | -29
k<<>> who finite asks finite | -31
k<<>> who finite det adj | -66
k<<>> who finite det det | 29
k<<>> who finite det prep | -36
k<<>> who finite det time | -39
k<<>> who finite finite adj | -29
k<<>> who finite finite adv | 32
k<<>> who finite finite finite | -23
k<<>> who finite finite mark | -37
k<<>> who finite finite verb | 31
k<<>> who finite finite who | 40
k<<>> who finite infinitive adv | -25
k<<>> who finite infinitive and | -36
k<<>> who finite infinitive asks | -44
k<<>> who finite infinitive finite | -31
k<<>> who finite infinitive noun | -29
k<<>> who finite infinitive participle | -24
k<<>> who finite infinitive prep | -87
k<<>> who finite infinitive whose | -48
k<<>> who finite name $ | 81
k<<>> who finite name name | -29
k<<>> who finite name noun | -30
k<<>> who finite name prep | -25
k<<>> who finite not adv | -32
k<<>> who finite not finite | -84
k<<>> who finite not infinitive | -33
k<<>> who finite not mark | -26
k<<>> who finite not noun | -34
k<<>> who finite not participle | -26
k<<>> who finite not verb | -26
k<<>> who finite noun adj | -29
k<<>> who finite noun adv | -33
k<<>> who finite noun det | -26
k<<>> who finite noun mark | 39
k<<>> who finite noun name | -33
k<<>> who finite noun noun | -43
k<<>> who finite noun prep | -29
k<<>> who finite noun time | -29
k<<>> who finite noun who | -25
k<<>> who finite participle det | -24
k<<>> who finite participle prep | -23
k<<>> who finite prep adj | -38
k<<>> who finite prep adv | -31
k<<>> who finite prep and | -20
k<<>> who finite prep asks | -24
k<<>> who finite prep det | -97
k<<>> who finite prep finite | -28
k<<>> who finite prep infinitive | -66
k<<>> who finite prep prep | -54
k<<>> who finite prep who | -76
k<<>> who finite prep whose | -53
k<<>> who finite sub finite | -23
k<<>> who finite sub name | -22
k<<>> who finite time adj | -31
k<<>> who finite time adv | -27
k<<>> who finite time det | -23
k<<>> who finite time noun | -113
k<<>> who finite time prep | -30
k<<>> who finite verb noun | -21
k<<>> who finite verb participle | -30
k<<>> who finite verb verb | -31
k<<>> who finite who mark | -44
k<<>> who finite who not | -26
k<<>> who finite who noun | -67
k<<>> who finite who prep | -164
k<<>> who finite who who | -88
k<<>> who finite who whose | -36
k<<>> who finite whose det | -33
k<<>> who finite whose finite | -27
k<<>> who finite whose time | -35
k<<>> who infinitive adv prep | -20
k<<>> who infinitive and finite | 41
k<<>> who infinitive det noun | -108
k<<>> who infinitive finite prep | -23
k<<>> who infinitive finite who | -22
k<<>> who infinitive name prep | -20
k<<>> who infinitive noun prep | -28
k<<>> who infinitive prep time | -20
k<<>> who infinitive time prep | -32
k<<>> who infinitive time time | -27
k<<>> who infinitive who prep | -22
k<<>> who infinitive whose time | -29
k<<>> who mark adj prep | -29
k<<>> who mark det adj | -31
k<<>> who mark finite adj | -27
k<<>> who mark finite adv | -31
k<<>> who mark finite finite | -24
k<<>> who mark finite infinitive | -22
k<<>> who mark finite participle | -23
k<<>> who mark finite verb | -24
k<<>> who mark noun $ | -22
k<<>> who mark noun finite | -34
k<<>> who mark prep time | -21
k<<>> who mark who finite | -141
k<<>> who mark whose noun | -29
k<<>> who noun adj noun | 42
k<<>> who noun and finite | -41
k<<>> who noun and who | 29
k<<>> who noun det noun | -54
k<<>> who noun finite adj | 20
k<<>> who noun finite det | -31
k<<>> who noun finite finite | -22
k<<>> who noun finite infinitive | -36
k<<>> who noun finite participle | -26
k<<>> who noun finite time | -32
k<<>> who noun finite who | -57
k<<>> who noun finite whose | -25
k<<>> who noun name $ | 34
k<<>> who noun noun $ | -22
k<<>> who noun noun det | -31
k<<>> who noun noun finite | -21
k<<>> who noun noun mark | 37
k<<>> who noun noun prep | 50
k<<>> who noun prep det | -44
k<<>> who noun prep noun | -30
k<<>> who noun prep whose | -26
k<<>> who noun who finite | -22
k<<>> who noun whose noun | -59
k<<>> who participle det noun | -29
k<<>> who participle prep whose | -22
k<<>> who participle whose noun | -28
k<<>> who prep adj noun | -21
k<<>> who prep adj prep | -21
k<<>> who prep adv finite | -22
k<<>> who prep and finite | -46
k<<>> who prep det adj | -54
k<<>> who prep det noun | -31
k<<>> who prep det time | -57
k<<>> who prep infinitive mark | -24
k<<>> who prep infinitive who | -41
k<<>> who prep name noun | -29
k<<>> who prep noun $ | -37
k<<>> who prep noun noun | -30
k<<>> who prep noun time | -21
k<<>> who prep participle noun | 31
k<<>> who prep participle who | -23
k<<>> who prep prep infinitive | -31
k<<>> who prep prep noun | -20
k<<>> who prep prep who | -27
k<<>> who prep prep whose | -24
k<<>> who prep time noun | -46
k<<>> who prep who adj | -32
k<<>> who prep who and | -20
k<<>> who prep who finite | 43
k<<>> who prep who noun | -21
k<<>> who prep who prep | -26
k<<>> who prep whose time | -30
k<<>> who sub det noun | -29
k<<>> who sub finite participle | -33
k<<>> who sub who finite | -80
k<<>> who sub whose noun | -28
k<<>> who time adj noun | -25
k<<>> who time infinitive prep | -22
k<<>> who time infinitive who | -36
k<<>> who time noun mark | -25
k<<>> who time noun prep | -33
k<<>> who time prep det | -21
k<<>> who time verb prep | -35
k<<>> who time who finite | 25
k<<>> who who finite infinitive | -22
k<<>> who who finite participle | -30
k<<>> who who finite prep | -43
k<<>> who who noun finite | -26
k<<>> who who noun noun | -27
k<<>> who who noun prep | -34
k<<>> whose adj noun adv | -30
k<<>> whose adj noun finite | -94
k<<>> whose adj noun sub | -26
k<<>> whose adj noun who | -26
k<<>> whose finite det noun | -30
k<<>> whose mark name $ | -23
k<<>> whose mark noun $ | -29
k<<>> whose noun adj noun | 114
k<<>> whose noun adj prep | 28
k<<>> whose noun adv and | -33
k<<>> whose noun asks finite | 35
k<<>> whose noun asks who | -29
k<<>> whose noun det noun | 21
k<<>> whose noun finite and | -39
k<<>> whose noun finite infinitive | -29
k<<>> whose noun finite mark | -32
k<<>> whose noun finite sub | -29
k<<>> whose noun finite time | -32
k<<>> whose noun finite who | 23
k<<>> whose noun finite whose | 45
k<<>> whose noun name $ | 114
k<<>> whose noun name finite | -46
k<<>> whose noun noun adj | -35
k<<>> whose noun noun det | -31
k<<>> whose noun noun mark | -70
k<<>> whose noun noun noun | -35
k<<>> whose noun noun prep | -45
k<<>> whose noun noun sub | 38
k<<>> whose noun noun who | -36
k<<>> whose noun other adv | -21
k<<>> whose noun participle prep | -21
k<<>> whose noun prep det | -20
k<<>> whose noun prep finite | -22
k<<>> whose noun prep mark | -25
k<<>> whose noun prep name | -22
k<<>> whose noun prep noun | -112
k<<>> whose noun prep who | -106
k<<>> whose noun prep whose | 23
k<<>> whose noun sub finite | -34
k<<>> whose noun time noun | -48
k<<>> whose noun time time | -35
k<<>> whose noun whose adj | -25
k<<>> whose noun whose noun | 46
k<<>> whose prep det noun | -37
k<<>> whose time finite time | -27
k<<>> whose time finite verb | -25
k<<>> whose time noun prep | -28
k<<>> whose time prep noun | -35
k<<>> whose time prep time | 33
k<> adj asks | 44
k<> adj det | 24
k<> adj finite | 39
k<> adj name | 43
k<> adj not | 25
k<> adj prep | -57
k<> adj verb | -35
k<> adj who | 33
k<> adv noun | 31
k<> and adj | -125
k<> and adv | -32
k<> and asks | -80
k<> and det | -32
k<> and finite | -35
k<> and not | -53
k<> and noun | -118
k<> and other | -43
k<> and participle | -21
k<> and prep | -86
k<> and sub | -59
k<> and who | -23
k<> and whose | -114
k<> asks adv | 31
k<> asks det | -144
k<> asks finite | -28
k<> asks noun | -114
k<> asks participle | -26
k<> asks time | -38
k<> asks who | -50
k<> asks whose | -50
k<> det adj | -83
k<> det adv | -20
k<> det finite | 29
k<> det other | -102
k<> det prep | -127
k<> det sub | -24
k<> finite adj | -23
k<> finite infinitive | -32
k<> finite participle | -210
k<> finite time | -27
k<> finite verb | -31
k<> finite whose | -34
k<> infinitive and | 20
k<> infinitive det | -38
k<> infinitive finite | 25
k<> infinitive not | 27
k<> infinitive prep | -35
k<> infinitive sub | -38
k<> infinitive time | -29
k<> infinitive who | -25
k<> infinitive whose | -44
k<> mark adj | -24
k<> mark adv | -55
k<> mark and | -80
k<> mark asks | -22
k<> mark not | -80
k<> mark sub | -56
k<> mark verb | -27
k<> name adj | 20
k<> name asks | 64
k<> name det | 43
k<> name other | -31
k<> name participle | -29
k<> name who | 33
k<> name whose | 49
k<> not adj | -59
k<> not and | 45
k<> not asks | -27
k<> not det | -112
k<> not finite | -55
k<> not participle | -78
k<> not prep | -90
k<> not verb | -47
k<> not whose | -27
k<> noun adj | 33
k<> noun adv | 20
k<> noun asks | 49
k<> noun det | 29
k<> noun name | 40
k<> noun other | -23
k<> noun who | 38
k<> noun whose | 63
k<> other det | 45
k<> other noun | -28
k<> other participle | 21
k<> other prep | -85
k<> other who | 75
k<> other whose | 71
k<> participle det | -22
k<> participle finite | 55
k<> participle not | -37
k<> participle prep | -103
k<> participle time | -31
k<> participle whose | -40
k<> prep adj | -21
k<> prep det | -27
k<> prep infinitive | -31
k<> prep not | -35
k<> prep noun | -24
k<> prep time | -37
k<> prep verb | -140
k<> prep whose | -27
k<> sub det | -20
k<> sub finite | -83
k<> sub time | -27
k<> sub who | -41
k<> time adj | 47
k<> time asks | 54
k<> time det | 35
k<> time finite | 25
k<> time infinitive | -39
k<> time name | 30
k<> time other | 26
k<> time whose | 59
k<> verb adj | -153
k<> verb det | -154
k<> verb participle | -180
k<> who name | 61
k<> who not | -20
k<> who verb | -86
k<> who whose | 65
k<> whose adj | -153
k<> whose adv | 33
k<> whose asks | 24
k<> whose noun | -48
k<> whose participle | -26
k<> whose verb | -37
k<>> adj adj adj | -42
k<>> adj adv mark | -30
k<>> adj adv prep | -21
k<>> adj and adv | -35
k<>> adj and det | -33
k<>> adj and who | 20
k<>> adj asks finite | 56
k<>> adj asks who | 39
k<>> adj det noun | 29
k<>> adj finite finite | 61
k<>> adj finite infinitive | -50
k<>> adj finite not | -38
k<>> adj finite noun | 22
k<>> adj finite participle | 75
k<>> adj finite prep | 38
k<>> adj finite time | 23
k<>> adj name $ | 160
k<>> adj name and | -34
k<>> adj name mark | -22
k<>> adj name name | 75
k<>> adj noun adj | -30
k<>> adj noun adv | -65
k<>> adj noun mark | -68
k<>> adj noun name | -50
k<>> adj noun not | -32
k<>> adj noun other | -23
k<>> adj noun participle | -24
k<>> adj noun time | -76
k<>> adj noun who | -67
k<>> adj noun whose | 21
k<>> adj other who | -25
k<>> adj prep adv | -32
k<>> adj prep infinitive | -62
k<>> adj prep noun | -50
k<>> adj prep sub | -23
k<>> adj prep time | -127
k<>> adj prep who | -104
k<>> adj prep whose | -100
k<>> adj sub whose | -20
k<>> adj time adv | -44
k<>> adj time and | -27
k<>> adj time who | -20
k<>> adj who adj | -45
k<>> adj who mark | -30
k<>> adj who prep | 39
k<>> adj who who | -24
k<>> adv adj finite | -38
k<>> adv adj mark | -48
k<>> adv adj prep | -75
k<>> adv adj sub | -29
k<>> adv adj who | -27
k<>> adv adv finite | -32
k<>> adv adv mark | -28
k<>> adv adv prep | -21
k<>> adv adv verb | -28
k<>> adv and det | -31
k<>> adv asks finite | 23
k<>> adv det adv | -30
k<>> adv finite $ | 213
k<>> adv finite adj | -35
k<>> adv finite adv | 70
k<>> adv finite and | -24
k<>> adv finite asks | -22
k<>> adv finite mark | -37
k<>> adv finite other | -35
k<>> adv finite time | -20
k<>> adv finite who | -27
k<>> adv infinitive det | -30
k<>> adv infinitive prep | -28
k<>> adv name $ | 160
k<>> adv name finite | -41
k<>> adv noun finite | 44
k<>> adv noun mark | -42
k<>> adv noun noun | 34
k<>> adv noun prep | -21
k<>> adv noun sub | -35
k<>> adv participle finite | -40
k<>> adv participle mark | -50
k<>> adv participle prep | -45
k<>> adv participle sub | -37
k<>> adv participle whose | -32
k<>> adv prep $ | -22
k<>> adv prep infinitive | -32
k<>> adv prep mark | -24
k<>> adv prep name | -34
k<>> adv prep noun | -64
k<>> adv sub det | 21
k<>> adv sub who | -20
k<>> adv time mark | 35
k<>> adv time prep | -41
k<>> adv time time | -27
k<>> adv verb participle | -27
k<>> adv verb prep | -38
k<>> adv who adj | -40
k<>> adv who prep | -33
k<>> adv whose adj | -38
k<>> and adv finite | -44
k<>> and adv who | -20
k<>> and asks det | -27
k<>> and asks finite | -29
k<>> and det adj | -42
k<>> and det sub | -27
k<>> and finite adj | -52
k<>> and finite adv | -38
k<>> and finite and | -32
k<>> and finite det | -86
k<>> and finite infinitive | -124
k<>> and finite participle | -92
k<>> and finite prep | -94
k<>> and finite sub | -24
k<>> and finite verb | -43
k<>> and finite who | -173
k<>> and finite whose | -43
k<>> and name finite | -23
k<>> and not det | -22
k<>> and noun finite | -32
k<>> and noun verb | -28
k<>> and prep adv | -24
k<>> and prep det | -27
k<>> and sub who | -23
k<>> and who adj | -22
k<>> and who not | -33
k<>> and whose noun | -57
k<>> asks adj noun | -40
k<>> asks adj prep | -39
k<>> asks adj who | -30
k<>> asks adv finite | 34
k<>> asks det noun | -107
k<>> asks finite adj | -34
k<>> asks finite adv | -32
k<>> asks finite det | -62
k<>> asks finite infinitive | -31
k<>> asks finite name | 31
k<>> asks finite noun | -20
k<>> asks finite participle | -31
k<>> asks finite verb | -25
k<>> asks noun finite | -66
k<>> asks prep infinitive | -24
k<>> asks who adv | -38
k<>> asks who finite | -91
k<>> asks who noun | 37
k<>> asks who prep | -26
k<>> asks whose noun | -38
k<>> det adj adj | -21
k<>> det adj mark | -41
k<>> det adj noun | -137
k<>> det adj time | -68
k<>> det adv noun | -22
k<>> det adv prep | -21
k<>> det adv time | 23
k<>> det det adj | 32
k<>> det det prep | -30
k<>> det finite det | 24
k<>> det name finite | 25
k<>> det noun $ | -40
k<>> det noun adv | -67
k<>> det noun and | -27
k<>> det noun asks | -38
k<>> det noun finite | -39
k<>> det noun mark | -142
k<>> det noun name | -75
k<>> det noun noun | -44
k<>> det noun other | -20
k<>> det noun participle | -38
k<>> det noun prep | -182
k<>> det noun sub | -78
k<>> det noun time | -83
k<>> det noun who | 38
k<>> det noun whose | -95
k<>> det other noun | -33
k<>> det participle prep | -26
k<>> det prep det | -35
k<>> det prep time | -24
k<>> det prep who | -30
k<>> det time det | -22
k<>> det time finite | -69
k<>> det time mark | -55
k<>> det who mark | -43
k<>> det whose noun | 50
k<>> finite adj and | -36
k<>> finite adj asks | -23
k<>> finite adj det | -23
k<>> finite adj mark | -35
k<>> finite adj name | -25
k<>> finite adj other | -24
k<>> finite adj prep | -36
k<>> finite adj sub | -31
k<>> finite adj time | 29
k<>> finite adj whose | -23
k<>> finite adv $ | -24
k<>> finite adv and | 22
k<>> finite adv asks | -24
k<>> finite adv det | -76
k<>> finite adv infinitive | -24
k<>> finite adv not | -23
k<>> finite adv participle | -109
k<>> finite adv verb | -27
k<>> finite adv whose | -31
k<>> finite and mark | -22
k<>> finite and prep | -36
k<>> finite and sub | 23
k<>> finite and who | 20
k<>> finite and whose | -41
k<>> finite asks noun | 23
k<>> finite asks who | -34
k<>> finite asks whose | -33
k<>> finite det adv | -69
k<>> finite det finite | -25
k<>> finite det mark | -29
k<>> finite det whose | -26
k<>> finite finite adj | -26
k<>> finite finite and | 20
k<>> finite finite infinitive | -26
k<>> finite finite mark | -31
k<>> finite finite participle | 34
k<>> finite finite prep | -62
k<>> finite finite verb | 28
k<>> finite finite who | 49
k<>> finite finite whose | -71
k<>> finite infinitive adj | -51
k<>> finite infinitive adv | -21
k<>> finite infinitive det | -40
k<>> finite infinitive name | -21
k<>> finite infinitive noun | -72
k<>> finite infinitive other | -26
k<>> finite infinitive participle | -26
k<>> finite infinitive prep | -192
k<>> finite infinitive sub | -39
k<>> finite infinitive time | -51
k<>> finite infinitive who | -74
k<>> finite infinitive whose | -122
k<>> finite name $ | 217
k<>> finite name and | -26
k<>> finite name noun | -35
k<>> finite not adj | -32
k<>> finite not adv | -21
k<>> finite not finite | -129
k<>> finite not infinitive | -21
k<>> finite not noun | -27
k<>> finite not participle | -40
k<>> finite not prep | -60
k<>> finite not time | -25
k<>> finite not who | 24
k<>> finite not whose | -22
k<>> finite noun $ | 34
k<>> finite noun adj | -22
k<>> finite noun adv | -23
k<>> finite noun asks | 27
k<>> finite noun det | -45
k<>> finite noun mark | 26
k<>> finite noun name | -27
k<>> finite noun participle | -25
k<>> finite noun sub | -31
k<>> finite noun time | -30
k<>> finite noun whose | -39
k<>> finite other time | -28
k<>> finite participle det | -76
k<>> finite participle mark | -35
k<>> finite participle noun | -49
k<>> finite participle prep | -47
k<>> finite participle who | -45
k<>> finite prep adj | -45
k<>> finite prep adv | -29
k<>> finite prep det | -246
k<>> finite prep finite | -67
k<>> finite prep infinitive | -134
k<>> finite prep mark | -75
k<>> finite prep name | -59
k<>> finite prep noun | 21
k<>> finite prep participle | -22
k<>> finite prep prep | -86
k<>> finite prep verb | -37
k<>> finite prep who | -146
k<>> finite prep whose | -159
k<>> finite sub det | -59
k<>> finite sub finite | -43
k<>> finite time adv | -27
k<>> finite time and | -31
k<>> finite time det | -51
k<>> finite time not | -24
k<>> finite time noun | -37
k<>> finite time time | -76
k<>> finite time who | -27
k<>> finite verb adj | -57
k<>> finite verb det | -51
k<>> finite verb participle | -82
k<>> finite verb prep | -55
k<>> finite verb verb | -24
k<>> finite verb who | -55
k<>> finite who $ | -36
k<>> finite who asks | -51
k<>> finite who det | -49
k<>> finite who finite | 27
k<>> finite who infinitive | -28
k<>> finite who mark | -134
k<>> finite who noun | -152
k<>> finite who participle | -120
k<>> finite who prep | -63
k<>> finite who sub | -39
k<>> finite who verb | -48
k<>> finite who who | -176
k<>> finite who whose | -21
k<>> finite whose and | -23
k<>> finite whose det | -24
k<>> finite whose other | -23
k<>> finite whose time | -35
k<>> finite whose who | -25
k<>> infinitive adj mark | -33
k<>> infinitive adv finite | 45
k<>> infinitive adv mark | 54
k<>> infinitive and finite | 32
k<>> infinitive asks finite | 23
k<>> infinitive det noun | -34
k<>> infinitive det prep | -21
k<>> infinitive det time | -34
k<>> infinitive name $ | 65
k<>> infinitive name and | -21
k<>> infinitive name noun | -27
k<>> infinitive noun $ | 76
k<>> infinitive noun and | -32
k<>> infinitive noun det | 40
k<>> infinitive noun finite | 74
k<>> infinitive noun mark | 25
k<>> infinitive participle det | -43
k<>> infinitive participle prep | -32
k<>> infinitive participle who | -33
k<>> infinitive prep adj | -27
k<>> infinitive prep infinitive | -43
k<>> infinitive prep participle | -22
k<>> infinitive prep prep | -64
k<>> infinitive prep who | -108
k<>> infinitive prep whose | -68
k<>> infinitive sub name | -29
k<>> infinitive sub who | -29
k<>> infinitive time det | -24
k<>> infinitive time finite | -31
k<>> infinitive time mark | 23
k<>> infinitive time noun | -22
k<>> infinitive time prep | -25
k<>> infinitive time time | -25
k<>> infinitive who adv | -44
k<>> infinitive who and | -25
k<>> infinitive who det | -72
k<>> infinitive who mark | -64
k<>> infinitive who participle | -25
k<>> infinitive who prep | -172
k<>> infinitive who sub | -25
k<>> infinitive who who | -57
k<>> infinitive whose adj | -24
k<>> infinitive whose det | -25
k<>> infinitive whose who | -20
k<>> mark adj adj | -26
k<>> mark adj mark | -57
k<>> mark adj noun | 21
k<>> mark adj prep | -88
k<>> mark adv adj | -33
k<>> mark adv adv | -22
k<>> mark adv and | -27
k<>> mark adv finite | -90
k<>> mark adv mark | -39
k<>> mark adv prep | -23
k<>> mark adv whose | -32
k<>> mark and adv | -44
k<>> mark and finite | -123
k<>> mark and noun | -26
k<>> mark and prep | -33
k<>> mark and time | -23
k<>> mark and who | -109
k<>> mark asks finite | -32
k<>> mark asks noun | -37
k<>> mark det prep | -24
k<>> mark det time | 42
k<>> mark finite adj | -20
k<>> mark finite asks | -20
k<>> mark finite mark | -42
k<>> mark finite not | -24
k<>> mark finite noun | 26
k<>> mark finite who | -123
k<>> mark name $ | -153
k<>> mark name noun | 84
k<>> mark not time | -24
k<>> mark noun $ | -174
k<>> mark noun det | -25
k<>> mark noun noun | 21
k<>> mark noun verb | 29
k<>> mark noun whose | -32
k<>> mark other and | -38
k<>> mark other mark | 41
k<>> mark other prep | -28
k<>> mark participle mark | 20
k<>> mark participle time | -31
k<>> mark participle who | -30
k<>> mark prep adj | -27
k<>> mark prep name | -24
k<>> mark prep noun | -52
k<>> mark prep verb | -20
k<>> mark prep who | -20
k<>> mark prep whose | -49
k<>> mark sub det | -60
k<>> mark sub finite | -27
k<>> mark sub name | 35
k<>> mark sub who | -111
k<>> mark time adj | -38
k<>> mark time finite | -27
k<>> mark time name | -30
k<>> mark time other | -26
k<>> mark who adv | -89
k<>> mark who det | 30
k<>> mark who finite | -20
k<>> mark who mark | -23
k<>> mark who noun | -36
k<>> mark who prep | 20
k<>> mark whose adv | -36
k<>> name adj noun | 28
k<>> name and time | -33
k<>> name and who | -51
k<>> name asks finite | 30
k<>> name det noun | 86
k<>> name finite adv | -27
k<>> name finite finite | -24
k<>> name finite infinitive | -20
k<>> name finite prep | -22
k<>> name finite sub | 29
k<>> name finite verb | 43
k<>> name finite who | 36
k<>> name name $ | -62
k<>> name name name | -30
k<>> name name noun | 50
k<>> name noun mark | -20
k<>> name noun prep | -58
k<>> name noun who | -40
k<>> name participle mark | -28
k<>> name participle noun | -41
k<>> name prep det | -82
k<>> name prep who | -26
k<>> name verb participle | -35
k<>> name who finite | 39
k<>> name who noun | 27
k<>> not adj mark | -20
k<>> not adj noun | -26
k<>> not and det | -40
k<>> not asks who | -27
k<>> not det noun | -75
k<>> not finite det | -54
k<>> not finite noun | -20
k<>> not finite prep | -61
k<>> not finite time | -31
k<>> not finite whose | -20
k<>> not noun mark | -26
k<>> not noun prep | -28
k<>> not participle det | -27
k<>> not sub who | -24
k<>> not time mark | -26
k<>> not time noun | -42
k<>> not time prep | -27
k<>> not verb adj | -26
k<>> not who participle | 64
k<>> not who prep | -24
k<>> noun adj $ | 22
k<>> noun adj and | -23
k<>> noun adj asks | 58
k<>> noun adj mark | 34
k<>> noun adj time | 66
k<>> noun adj who | -25
k<>> noun adv $ | -29
k<>> noun adv adj | 54
k<>> noun adv and | -38
k<>> noun adv det | 24
k<>> noun adv sub | -44
k<>> noun adv time | 24
k<>> noun and adj | 32
k<>> noun and asks | 134
k<>> noun and det | -57
k<>> noun and mark | -35
k<>> noun and name | -28
k<>> noun and not | -20
k<>> noun and noun | -24
k<>> noun and other | -48
k<>> noun and participle | -32
k<>> noun asks det | 49
k<>> noun asks finite | 65
k<>> noun asks noun | -21
k<>> noun det adv | 65
k<>> noun det finite | 120
k<>> noun det prep | -30
k<>> noun det time | 52
k<>> noun finite $ | -38
k<>> noun finite adj | 22
k<>> noun finite adv | -41
k<>> noun finite finite | -22
k<>> noun finite mark | -29
k<>> noun finite name | 47
k<>> noun finite noun | -25
k<>> noun finite participle | -23
k<>> noun finite who | 38
k<>> noun finite whose | 23
k<>> noun name $ | 302
k<>> noun name mark | -22
k<>> noun name who | -25
k<>> noun not participle | -29
k<>> noun not whose | -29
k<>> noun noun $ | 35
k<>> noun noun and | -175
k<>> noun noun asks | -26
k<>> noun noun det | -108
k<>> noun noun other | -24
k<>> noun noun participle | 23
k<>> noun noun sub | 20
k<>> noun noun verb | 63
k<>> noun other finite | -29
k<>> noun other mark | 65
k<>> noun other not | -31
k<>> noun other prep | 77
k<>> noun participle adv | -35
k<>> noun participle and | -32
k<>> noun participle det | 46
k<>> noun participle mark | 26
k<>> noun participle prep | -121
k<>> noun participle whose | -43
k<>> noun prep and | -20
k<>> noun prep asks | -41
k<>> noun prep finite | -60
k<>> noun prep noun | -72
k<>> noun prep participle | -62
k<>> noun prep time | -25
k<>> noun prep verb | -22
k<>> noun sub finite | 24
k<>> noun time adv | 34
k<>> noun time and | -52
k<>> noun time det | -37
k<>> noun time finite | 31
k<>> noun time name | -32
k<>> noun time noun | 27
k<>> noun time other | -35
k<>> noun time sub | -26
k<>> noun time verb | -35
k<>> noun time who | 24
k<>> noun verb noun | -38
k<>> noun verb participle | -29
k<>> noun verb who | 30
k<>> noun who adj | 81
k<>> noun who adv | 24
k<>> noun who det | 42
k<>> noun who mark | 23
k<>> noun who not | 44
k<>> noun who participle | 35
k<>> noun who who | 45
k<>> noun whose adj | 63
k<>> noun whose adv | 69
k<>> noun whose mark | 60
k<>> noun whose time | 154
k<>> other adj noun | -27
k<>> other and det | -21
k<>> other det noun | 63
k<>> other finite and | 24
k<>> other finite participle | -46
k<>> other noun adj | -31
k<>> other noun and | -23
k<>> other noun finite | -72
k<>> other noun mark | -42
k<>> other noun prep | -43
k<>> other noun time | 42
k<>> other prep det | -37
k<>> other prep whose | -23
k<>> other sub who | -26
k<>> other time adv | -26
k<>> other time noun | 20
k<>> other who finite | 66
k<>> other whose noun | 71
k<>> participle adj mark | -30
k<>> participle adj prep | -21
k<>> participle adv finite | -35
k<>> participle adv mark | -28
k<>> participle adv prep | -23
k<>> participle adv who | 55
k<>> participle and det | 24
k<>> participle and finite | -21
k<>> participle asks who | -36
k<>> participle det adj | -80
k<>> participle det time | -26
k<>> participle finite infinitive | 26
k<>> participle finite participle | 89
k<>> participle finite verb | -25
k<>> participle finite who | 72
k<>> participle name $ | 66
k<>> participle name noun | -41
k<>> participle name prep | -21
k<>> participle noun det | 20
k<>> participle noun who | -29
k<>> participle other prep | -41
k<>> participle prep infinitive | -48
k<>> participle prep name | -26
k<>> participle prep noun | -99
k<>> participle prep prep | -29
k<>> participle prep time | -103
k<>> participle prep who | -94
k<>> participle prep whose | -71
k<>> participle sub det | -34
k<>> participle sub finite | -26
k<>> participle sub whose | -28
k<>> participle time finite | -31
k<>> participle time mark | -30
k<>> participle time prep | -20
k<>> participle time time | -25
k<>> participle who adj | -26
k<>> participle who and | 21
k<>> participle who asks | -25
k<>> participle who det | -39
k<>> participle who finite | 113
k<>> participle who noun | -39
k<>> participle who prep | -128
k<>> participle who time | -26
k<>> participle whose adj | -35
k<>> participle whose noun | -20
k<>> prep adj mark | -28
k<>> prep adj prep | -40
k<>> prep adv $ | -21
k<>> prep adv det | -30
k<>> prep adv prep | -36
k<>> prep and adv | -45
k<>> prep and det | -45
k<>> prep and finite | -23
k<>> prep and who | 26
k<>> prep asks finite | -20
k<>> prep det finite | -35
k<>> prep det mark | -32
k<>> prep det name | -31
k<>> prep det other | -73
k<>> prep det prep | -60
k<>> prep det time | -206
k<>> prep finite adj | 28
k<>> prep finite finite | 66
k<>> prep finite infinitive | 63
k<>> prep finite mark | -37
k<>> prep finite noun | -43
k<>> prep finite participle | -28
k<>> prep finite who | 30
k<>> prep finite whose | 56
k<>> prep infinitive $ | -21
k<>> prep infinitive adj | -22
k<>> prep infinitive adv | -25
k<>> prep infinitive and | -25
k<>> prep infinitive asks | -25
k<>> prep infinitive det | -163
k<>> prep infinitive finite | -21
k<>> prep infinitive mark | -49
k<>> prep infinitive noun | -82
k<>> prep infinitive prep | -159
k<>> prep infinitive sub | -32
k<>> prep infinitive who | -179
k<>> prep name $ | 117
k<>> prep name name | -39
k<>> prep name prep | -40
k<>> prep noun adj | -50
k<>> prep noun and | -78
k<>> prep noun det | -57
k<>> prep noun mark | -167
k<>> prep noun not | -27
k<>> prep noun noun | -28
k<>> prep noun prep | -28
k<>> prep noun sub | -34
k<>> prep noun whose | 22
k<>> prep other adj | -29
k<>> prep other adv | -29
k<>> prep other and | -40
k<>> prep other mark | 26
k<>> prep other noun | 30
k<>> prep participle adj | -30
k<>> prep participle finite | -35
k<>> prep participle mark | -22
k<>> prep participle prep | -34
k<>> prep participle who | -42
k<>> prep participle whose | -29
k<>> prep prep adj | -37
k<>> prep prep adv | 25
k<>> prep prep infinitive | -66
k<>> prep prep mark | -55
k<>> prep prep time | -167
k<>> prep prep who | -74
k<>> prep prep whose | -107
k<>> prep sub det | -26
k<>> prep sub finite | 69
k<>> prep sub name | -25
k<>> prep sub noun | -28
k<>> prep time $ | -86
k<>> prep time and | -57
k<>> prep time det | -112
k<>> prep time mark | -116
k<>> prep time name | -39
k<>> prep time noun | -38
k<>> prep time prep | -129
k<>> prep time sub | -35
k<>> prep time who | -125
k<>> prep time whose | -22
k<>> prep verb det | -30
k<>> prep verb participle | -26
k<>> prep who $ | -45
k<>> prep who adv | -88
k<>> prep who and | -95
k<>> prep who asks | -31
k<>> prep who det | -66
k<>> prep who finite | 23
k<>> prep who mark | -132
k<>> prep who name | -25
k<>> prep who noun | -29
k<>> prep who prep | -162
k<>> prep who sub | -31
k<>> prep who time | -41
k<>> prep who who | -172
k<>> prep whose det | -36
k<>> prep whose finite | -32
k<>> prep whose participle | -34
k<>> prep whose time | -47
k<>> sub det noun | -20
k<>> sub det other | -42
k<>> sub det prep | -29
k<>> sub det time | -52
k<>> sub finite adj | -35
k<>> sub finite infinitive | -41
k<>> sub finite noun | -24
k<>> sub finite prep | -43
k<>> sub finite time | -23
k<>> sub name $ | 136
k<>> sub name noun | -23
k<>> sub who adj | -33
k<>> sub who finite | -60
k<>> sub whose adj | 21
k<>> sub whose noun | -35
k<>> time adj finite | 22
k<>> time adj name | -33
k<>> time adv and | -35
k<>> time adv det | 54
k<>> time adv prep | -53
k<>> time adv who | 34
k<>> time and not | -23
k<>> time and prep | 21
k<>> time and time | -45
k<>> time asks noun | 112
k<>> time asks who | -34
k<>> time det adj | 79
k<>> time det finite | 27
k<>> time det mark | -36
k<>> time det noun | 27
k<>> time det time | -36
k<>> time finite and | -35
k<>> time finite infinitive | 36
k<>> time finite mark | -29
k<>> time finite not | 35
k<>> time finite noun | -28
k<>> time finite participle | -33
k<>> time finite prep | -21
k<>> time finite time | -26
k<>> time finite verb | -38
k<>> time finite who | 68
k<>> time finite whose | 58
k<>> time infinitive prep | -22
k<>> time infinitive who | -32
k<>> time name $ | 209
k<>> time name name | 151
k<>> time name prep | -25
k<>> time not det | 33
k<>> time not finite | -38
k<>> time noun $ | 59
k<>> time noun mark | -27
k<>> time noun name | -20
k<>> time noun participle | 31
k<>> time noun sub | -20
k<>> time noun verb | -48
k<>> time noun who | -25
k<>> time noun whose | -26
k<>> time other noun | 30
k<>> time other prep | -21
k<>> time prep adj | 54
k<>> time prep finite | -30
k<>> time prep infinitive | -20
k<>> time prep mark | -30
k<>> time prep name | -31
k<>> time prep time | -41
k<>> time prep who | -93
k<>> time prep whose | -82
k<>> time sub finite | -37
k<>> time time and | -50
k<>> time time asks | -31
k<>> time time det | 41
k<>> time time whose | -25
k<>> time verb det | -34
k<>> time verb participle | 22
k<>> time verb prep | 26
k<>> time who adv | 38
k<>> time who finite | 24
k<>> time who prep | 32
k<>> time who time | -67
k<>> time whose mark | 80
k<>> time whose noun | 28
k<>> verb adj adv | -23
k<>> verb adj prep | -64
k<>> verb adj time | -20
k<>> verb adv adj | -25
k<>> verb adv prep | -21
k<>> verb det adj | -31
k<>> verb det noun | -72
k<>> verb noun noun | -36
k<>> verb noun prep | -24
k<>> verb participle other | -21
k<>> verb participle prep | -47
k<>> verb participle who | -29
k<>> verb prep det | -106
k<>> verb prep infinitive | -43
k<>> verb prep mark | -29
k<>> verb time mark | -25
k<>> verb time noun | -44
k<>> verb time prep | -33
k<>> verb who and | -21
k<>> verb who finite | 42
k<>> verb who noun | -27
k<>> verb who prep | -33
k<>> verb who time | -32
k<>> who adj and | -25
k<>> who adj det | -34
k<>> who adj finite | -44
k<>> who adj mark | 56
k<>> who adj who | -26
k<>> who adv adj | -30
k<>> who adv adv | -36
k<>> who adv asks | -34
k<>> who adv mark | 20
k<>> who adv prep | -48
k<>> who adv time | -36
k<>> who and adj | 21
k<>> who and adv | -38
k<>> who and asks | 47
k<>> who and name | -26
k<>> who and prep | -28
k<>> who and who | -35
k<>> who and whose | -25
k<>> who asks noun | -33
k<>> who det adv | -31
k<>> who det mark | 51
k<>> who det who | -36
k<>> who finite $ | 71
k<>> who finite adv | -24
k<>> who finite asks | -80
k<>> who finite det | -35
k<>> who finite infinitive | -34
k<>> who finite name | -55
k<>> who finite not | -34
k<>> who finite other | 24
k<>> who finite prep | -45
k<>> who finite sub | -108
k<>> who finite time | -55
k<>> who finite whose | -111
k<>> who infinitive $ | -27
k<>> who infinitive participle | -23
k<>> who infinitive who | -91
k<>> who name $ | 147
k<>> who name finite | 108
k<>> who not adv | -23
k<>> who not finite | -66
k<>> who not participle | -20
k<>> who not prep | 24
k<>> who noun $ | 29
k<>> who noun adv | -27
k<>> who noun and | -23
k<>> who noun asks | -38
k<>> who noun not | -30
k<>> who noun participle | -31
k<>> who noun sub | -26
k<>> who noun who | -77
k<>> who noun whose | -27
k<>> who other adj | -40
k<>> who other who | 53
k<>> who participle and | -39
k<>> who participle finite | -40
k<>> who participle name | -25
k<>> who participle who | -66
k<>> who participle whose | 26
k<>> who prep $ | -24
k<>> who prep adv | -35
k<>> who prep det | -48
k<>> who prep finite | -43
k<>> who prep infinitive | -94
k<>> who prep participle | -28
k<>> who prep prep | -102
k<>> who prep sub | -27
k<>> who prep who | -157
k<>> who time adj | 37
k<>> who time adv | -26
k<>> who time infinitive | -23
k<>> who time mark | 23
k<>> who time prep | -87
k<>> who verb adj | -24
k<>> who verb det | -20
k<>> who verb who | -32
k<>> who who and | -30
k<>> who who mark | -24
k<>> who who prep | 35
k<>> whose adj noun | -104
k<>> whose adv mark | -32
k<>> whose and finite | 30
k<>> whose det adj | -38
k<>> whose det noun | 31
k<>> whose finite adj | 81
k<>> whose finite finite | -40
k<>> whose finite who | 39
k<>> whose name and | -20
k<>> whose noun adj | -28
k<>> whose noun adv | -63
k<>> whose noun and | -42
k<>> whose noun asks | -23
k<>> whose noun det | -59
k<>> whose noun finite | -29
k<>> whose noun mark | -93
k<>> whose noun name | -59
k<>> whose noun not | -23
k<>> whose noun noun | -32
k<>> whose noun sub | -46
k<>> whose noun time | -27
k<>> whose noun whose | -40
k<>> whose other noun | -20
k<>> whose prep det | -42
k<>> whose prep time | -42
k<>> whose time and | -29
k<>> whose time finite | -33
k<>> whose time prep | -29
k<w adj #name | 43
k<w adj abuse | -28
k<w adj after | -35
k<w adj afternoon | -31
k<w adj also | 32
k<w adj as | -63
k<w adj at | -57
k<w adj before | -27
k<w adj blackmail | -32
k<w adj bottle | -29
k<w adj but | 20
k<w adj calendar | -29
k<w adj can | 88
k<w adj cap | -28
k<w adj card | -30
k<w adj chair | -24
k<w adj change | -38
k<w adj child | -28
k<w adj christmas | -23
k<w adj coat | -27
k<w adj dad | -29
k<w adj date | -23
k<w adj deal | -22
k<w adj do | 81
k<w adj dress | -28
k<w adj enough | -29
k<w adj family | -20
k<w adj father | -24
k<w adj fella | -34
k<w adj folder | -23
k<w adj for | -145
k<w adj from | -20
k<w adj guy | -37
k<w adj have | -38
k<w adj he | 35
k<w adj how | -37
k<w adj i | -45
k<w adj i've | 25
k<w adj im | -25
k<w adj in | -56
k<w adj is | -29
k<w adj it's | 105
k<w adj job | -23
k<w adj kitchen | -31
k<w adj last | -44
k<w adj luck | -26
k<w adj lump | -29
k<w adj message | -32
k<w adj mother | -24
k<w adj not | 30
k<w adj notice | -29
k<w adj now | 37
k<w adj number | -27
k<w adj of | -43
k<w adj off | -20
k<w adj old | -33
k<w adj on | -70
k<w adj or | -28
k<w adj order | -27
k<w adj out | -24
k<w adj parent | -26
k<w adj person | -33
k<w adj phone | -20
k<w adj plan | -27
k<w adj put | 31
k<w adj regards | -23
k<w adj room | -25
k<w adj school | -20
k<w adj send | -34
k<w adj shoes | -29
k<w adj since | 32
k<w adj socks | -26
k<w adj stop | -38
k<w adj story | -21
k<w adj stuff | -33
k<w adj summer | -29
k<w adj the | 29
k<w adj thing | -28
k<w adj this | -32
k<w adj thursday | -35
k<w adj time | -90
k<w adj to | -114
k<w adj until | -23
k<w adj w | -36
k<w adj water | -38
k<w adj way | -23
k<w adj weekend | -30
k<w adj what | 122
k<w adj woman | -25
k<w adj words | -34
k<w adj year | -26
k<w adj year's | -29
k<w adj you | 24
k<w adj your | 72
k<w adv a | -111
k<w adv after | -36
k<w adv again | -24
k<w adv all | 29
k<w adv as | -21
k<w adv ask | -29
k<w adv asking | -30
k<w adv be | 25
k<w adv been | -20
k<w adv by | 38
k<w adv can | -33
k<w adv don't | -29
k<w adv done | -35
k<w adv ever | -23
k<w adv found | -30
k<w adv from | -23
k<w adv get | -31
k<w adv give | 23
k<w adv going | -30
k<w adv has | -32
k<w adv i'll | -35
k<w adv i'm | 111
k<w adv is | -21
k<w adv know | -21
k<w adv leave | -27
k<w adv look | -25
k<w adv no | -35
k<w adv of | -63
k<w adv on | -142
k<w adv open | -22
k<w adv or | -35
k<w adv put | 21
k<w adv read | -36
k<w adv ring | 27
k<w adv say | -28
k<w adv since | -49
k<w adv small | 35
k<w adv so | -21
k<w adv take | 74
k<w adv that | -21
k<w adv thing | -31
k<w adv this | -33
k<w adv to | -60
k<w adv try | -33
k<w adv turn | -21
k<w adv u | 72
k<w adv what | 64
k<w adv when | -30
k<w adv with | 26
k<w adv would | 125
k<w adv write | -30
k<w adv your | -29
k<w and #number | -67
k<w and can | -22
k<w and do | -21
k<w and from | -23
k<w and he | -52
k<w and he'll | -23
k<w and i | -172
k<w and i'd | -44
k<w and i'll | -73
k<w and i've | -62
k<w and is | -22
k<w and it | -71
k<w and it'll | -21
k<w and it's | -65
k<w and its | -33
k<w and let | -30
k<w and maybe | -23
k<w and my | -23
k<w and no | -52
k<w and not | -44
k<w and nothing | 20
k<w and shes | -29
k<w and someone | -21
k<w and sunday | 36
k<w and that | -31
k<w and that's | -22
k<w and thats | -29
k<w and the | -99
k<w and then | -20
k<w and there | -20
k<w and there's | -26
k<w and u | -38
k<w and well | 26
k<w and what | -33
k<w and your | -32
k<w asks #number | -38
k<w asks a | -20
k<w asks are | -23
k<w asks did | -33
k<w asks exactly | -33
k<w asks he | -22
k<w asks he's | -44
k<w asks her | -24
k<w asks i | -97
k<w asks i'm | -20
k<w asks it | -50
k<w asks it's | -32
k<w asks my | -30
k<w asks she's | -41
k<w asks that | -20
k<w asks the | -82
k<w asks there | -25
k<w asks this | -25
k<w asks you | -106
k<w asks you're | -23
k<w asks you've | -35
k<w det #money | -20
k<w det age | -20
k<w det as | -25
k<w det belt | -20
k<w det can | -25
k<w det comments | -24
k<w det day | -33
k<w det extra | -21
k<w det fun | -25
k<w det good | -48
k<w det gp | -22
k<w det harm | -35
k<w det holiday | -22
k<w det hour | -20
k<w det kids | -46
k<w det know | -31
k<w det label | -21
k<w det lads | -24
k<w det my | 38
k<w det need | -23
k<w det no | -36
k<w det of | -24
k<w det other | -45
k<w det parents | -23
k<w det parents' | -29
k<w det point | -23
k<w det same | -20
k<w det second | -28
k<w det side | -25
k<w det things | -23
k<w det this | -34
k<w det thought | -28
k<w det time | -39
k<w det times | -21
k<w det use | -22
k<w det way | -37
k<w det week | -22
k<w finite #money | -81
k<w finite #number | -25
k<w finite #time | -49
k<w finite about | -105
k<w finite actually | -30
k<w finite again | -21
k<w finite alone | -32
k<w finite already | -36
k<w finite also | -31
k<w finite always | -26
k<w finite an | -67
k<w finite another | -21
k<w finite any | -28
k<w finite are | 39
k<w finite ask | -38
k<w finite at | -165
k<w finite away | -24
k<w finite back | -73
k<w finite be | -188
k<w finite become | -38
k<w finite been | -84
k<w finite being | 22
k<w finite better | -23
k<w finite between | -29
k<w finite born | -37
k<w finite bother | -32
k<w finite bring | -23
k<w finite but | 89
k<w finite buy | -31
k<w finite by | -133
k<w finite can | 118
k<w finite carry | -37
k<w finite collect | -26
k<w finite come | -58
k<w finite controlling | -26
k<w finite could | 87
k<w finite count | -39
k<w finite cross | -31
k<w finite do | -20
k<w finite done | -36
k<w finite down | -28
k<w finite drive | -37
k<w finite drop | 24
k<w finite each | -37
k<w finite enough | -31
k<w finite even | -37
k<w finite ever | -32
k<w finite every | -36
k<w finite everything | -26
k<w finite expect | -24
k<w finite explain | -36
k<w finite face | -31
k<w finite fine | -80
k<w finite first | -31
k<w finite for | -180
k<w finite friday | -20
k<w finite fun | -27
k<w finite glad | -24
k<w finite go | -47
k<w finite going | -21
k<w finite got | -34
k<w finite had | -71
k<w finite happen | -29
k<w finite happy | -26
k<w finite has | -33
k<w finite hate | -21
k<w finite have | -242
k<w finite having | -24
k<w finite he's | 44
k<w finite help | -24
k<w finite her | -34
k<w finite here | -43
k<w finite herself | -27
k<w finite him | -82
k<w finite his | -28
k<w finite home | -30
k<w finite i'll | 89
k<w finite i've | 26
k<w finite in | -20
k<w finite it | -57
k<w finite its | 33
k<w finite keep | 26
k<w finite know | -24
k<w finite last | 83
k<w finite late | -30
k<w finite let | -29
k<w finite like | 23
k<w finite look | 24
k<w finite love | -30
k<w finite manage | -20
k<w finite maybe | 94
k<w finite me | -197
k<w finite mislaid | -20
k<w finite miss | -21
k<w finite missed | -29
k<w finite missing | -27
k<w finite monday | -20
k<w finite my | -33
k<w finite n | 29
k<w finite need | -43
k<w finite new | -22
k<w finite no | -147
k<w finite not | -39
k<w finite nothing | -23
k<w finite of | -34
k<w finite off | -35
k<w finite okay | -31
k<w finite once | -24
k<w finite only | -65
k<w finite open | -23
k<w finite our | -29
k<w finite out | -124
k<w finite past | -34
k<w finite people | -21
k<w finite please | 80
k<w finite post | -20
k<w finite put | -56
k<w finite quite | -29
k<w finite rather | -45
k<w finite right | -21
k<w finite round | -33
k<w finite run | -21
k<w finite safe | -21
k<w finite saturday | 27
k<w finite say | -46
k<w finite send | -22
k<w finite set | -22
k<w finite short | -25
k<w finite shut | -26
k<w finite since | -38
k<w finite so | -29
k<w finite some | -30
k<w finite someone | -20
k<w finite sooner | -20
k<w finite still | -53
k<w finite straight | -24
k<w finite suggest | -25
k<w finite sunday | 22
k<w finite sure | -27
k<w finite take | -55
k<w finite talk | -24
k<w finite teach | -32
k<w finite tell | -49
k<w finite textbook | -21
k<w finite thank | 41
k<w finite that | -40
k<w finite them | -77
k<w finite then | -27
k<w finite there | 28
k<w finite there's | 72
k<w finite these | -23
k<w finite they | 30
k<w finite this | -79
k<w finite those | -25
k<w finite to | -135
k<w finite together | -26
k<w finite tuesdays | -27
k<w finite until | -32
k<w finite up | -59
k<w finite us | -37
k<w finite use | -30
k<w finite wear | -27
k<w finite wednesday | -21
k<w finite welcome | -27
k<w finite well | 27
k<w finite when | -35
k<w finite where | -27
k<w finite which | -25
k<w finite who | 23
k<w finite why | -34
k<w finite wonders | -37
k<w finite work | -23
k<w finite write | -26
k<w finite y'all | -26
k<w finite yet | -29
k<w finite you'd | -31
k<w infinitive #time | -29
k<w infinitive a | -47
k<w infinitive about | -81
k<w infinitive after | -26
k<w infinitive again | -30
k<w infinitive and | 26
k<w infinitive anything | -23
k<w infinitive at | -76
k<w infinitive both | -20
k<w infinitive by | -30
k<w infinitive he | 39
k<w infinitive her | -121
k<w infinitive him | -43
k<w infinitive his | -49
k<w infinitive i | 52
k<w infinitive in | -63
k<w infinitive into | -28
k<w infinitive it | -59
k<w infinitive like | -21
k<w infinitive me | -123
k<w infinitive our | -37
k<w infinitive please | 103
k<w infinitive so | -29
k<w infinitive their | -22
k<w infinitive them | -53
k<w infinitive there | -25
k<w infinitive things | -29
k<w infinitive through | -24
k<w infinitive thursday | -35
k<w infinitive to | -95
k<w infinitive u | -36
k<w infinitive up | -31
k<w infinitive what | -28
k<w infinitive when | 39
k<w infinitive whether | -30
k<w infinitive who | 24
k<w infinitive your | -67
k<w mark again | 38
k<w mark all | -21
k<w mark and | -162
k<w mark are | -38
k<w mark as | -70
k<w mark back | -36
k<w mark because | -58
k<w mark beginning | -32
k<w mark both | -27
k<w mark but | -78
k<w mark by | -28
k<w mark can | -42
k<w mark delroy | -30
k<w mark depends | -20
k<w mark did | -37
k<w mark do | -27
k<w mark even | -30
k<w mark every | -20
k<w mark for | -83
k<w mark forgive | -22
k<w mark have | -33
k<w mark he | -23
k<w mark he'll | -23
k<w mark honestly | -31
k<w mark how | -35
k<w mark i'd | -21
k<w mark if | -56
k<w mark il | -28
k<w mark ill | -25
k<w mark is | -51
k<w mark just | -24
k<w mark last | 30
k<w mark let's | -27
k<w mark look | -20
k<w mark maybe | -27
k<w mark me | -25
k<w mark never | -28
k<w mark next | 22
k<w mark not | -64
k<w mark nothing | -28
k<w mark october | -37
k<w mark only | 22
k<w mark or | -68
k<w mark otherwise | -33
k<w mark perhaps | -24
k<w mark please | -49
k<w mark read | 52
k<w mark ring | -30
k<w mark see | -21
k<w mark she'll | -27
k<w mark since | -42
k<w mark size | -20
k<w mark some | -27
k<w mark sorry | -98
k<w mark starting | -20
k<w mark sunday | 52
k<w mark tell | -24
k<w mark thank | -26
k<w mark that | -34
k<w mark that's | -41
k<w mark thats | -23
k<w mark there's | -23
k<w mark this | 29
k<w mark though | -29
k<w mark thursday | 22
k<w mark tuesday | 28
k<w mark twice | -24
k<w mark u | -36
k<w mark under | -33
k<w mark ur | -34
k<w mark we'll | -27
k<w mark where | -31
k<w mark which | -81
k<w mark whichever | -29
k<w mark who | -37
k<w mark will | -36
k<w mark with | -74
k<w mark you're | 36
k<w mark your | 20
k<w mark yours | -33
k<w name #number | 21
k<w name are | 52
k<w name asked | -25
k<w name assembly | -25
k<w name at | -26
k<w name backpack | -39
k<w name been | -21
k<w name by | -38
k<w name for | -29
k<w name had | -20
k<w name has | -39
k<w name have | -35
k<w name i | 128
k<w name in | -23
k<w name it | 38
k<w name needs | -27
k<w name or | -43
k<w name road | -31
k<w name that | -26
k<w name the | 55
k<w name to | -26
k<w name until | -26
k<w name wants | -23
k<w name with | -33
k<w name would | -31
k<w not #number | -23
k<w not a | -59
k<w not and | 122
k<w not any | -22
k<w not asking | -23
k<w not be | -21
k<w not been | -22
k<w not before | -22
k<w not even | -27
k<w not for | -31
k<w not give | -28
k<w not me | -22
k<w not my | -25
k<w not need | -24
k<w not once | -25
k<w not see | -22
k<w not send | -25
k<w not so | -30
k<w not that | -20
k<w not the | -24
k<w not you | -39
k<w noun #money | -28
k<w noun #name | 40
k<w noun #number | 31
k<w noun #time | -29
k<w noun a | 29
k<w noun account | -33
k<w noun again | -75
k<w noun alienation | -28
k<w noun alone | -39
k<w noun along | -34
k<w noun already | 37
k<w noun also | -30
k<w noun app | -40
k<w noun around | -27
k<w noun as | -22
k<w noun ask | 74
k<w noun attached | -29
k<w noun away | -35
k<w noun badge | -40
k<w noun before | -149
k<w noun behind | -20
k<w noun being | -37
k<w noun best | 65
k<w noun between | -23
k<w noun bill | -35
k<w noun bless | -20
k<w noun board | -32
k<w noun books | -34
k<w noun boots | -21
k<w noun bring | 77
k<w noun but | 23
k<w noun by | -29
k<w noun calendar | -31
k<w noun called | -26
k<w noun calls | -30
k<w noun came | -27
k<w noun camp | -29
k<w noun can | 32
k<w noun car | -29
k<w noun case | -35
k<w noun centre | -28
k<w noun certificate | -29
k<w noun changed | -34
k<w noun charger | 71
k<w noun cheers | 103
k<w noun children | 46
k<w noun class | -37
k<w noun clinic | -34
k<w noun club | -41
k<w noun coach | 48
k<w noun coat | -33
k<w noun cos | -35
k<w noun costume | -41
k<w noun counter | -31
k<w noun course | 27
k<w noun court | -29
k<w noun covers | -40
k<w noun dates | 43
k<w noun day | -36
k<w noun did | 44
k<w noun do | 53
k<w noun doesn't | -27
k<w noun doing | -37
k<w noun done | -30
k<w noun dont | 33
k<w noun door | -21
k<w noun dress | -36
k<w noun due | -40
k<w noun each | -40
k<w noun en | -27
k<w noun every | -28
k<w noun exam | -29
k<w noun fee | -36
k<w noun files | -39
k<w noun first | -31
k<w noun folder | -32
k<w noun form | -34
k<w noun friday | -33
k<w noun gate | -23
k<w noun get | 52
k<w noun god | 38
k<w noun goes | -32
k<w noun going | 27
k<w noun gone | -32
k<w noun good | 118
k<w noun got | -28
k<w noun has | -53
k<w noun hasn't | -27
k<w noun he | 68
k<w noun her | 38
k<w noun holds | -34
k<w noun holiday | -29
k<w noun home | -32
k<w noun house | -22
k<w noun how | 77
k<w noun i | 47
k<w noun i'd | 116
k<w noun i'll | 144
k<w noun i'm | 109
k<w noun i've | 71
k<w noun if | 76
k<w noun ill | 74
k<w noun im | 95
k<w noun into | -23
k<w noun is | -21
k<w noun it | 51
k<w noun it's | 247
k<w noun its | 32
k<w noun keep | 79
k<w noun keeps | -36
k<w noun kindly | 93
k<w noun kit | -23
k<w noun knows | -26
k<w noun lady | -34
k<w noun late | -40
k<w noun leave | 42
k<w noun let | 87
k<w noun like | -95
k<w noun list | -25
k<w noun lol | -33
k<w noun looks | -37
k<w noun love | 52
k<w noun man | -29
k<w noun maybe | 107
k<w noun me | 34
k<w noun meeting | -35
k<w noun might | 31
k<w noun more | -34
k<w noun moved | -28
k<w noun my | 63
k<w noun name | -28
k<w noun no | 51
k<w noun nobody | 34
k<w noun noticed | -29
k<w noun now | -20
k<w noun of | -174
k<w noun off | -44
k<w noun office | -20
k<w noun old | -28
k<w noun on | -67
k<w noun only | -27
k<w noun order | -25
k<w noun over | -38
k<w noun pads | -30
k<w noun page | -34
k<w noun pants | -42
k<w noun papers | -38
k<w noun park | -24
k<w noun party | -37
k<w noun pass | -30
k<w noun passport | -44
k<w noun phone | -28
k<w noun photos | -29
k<w noun place | -32
k<w noun plan | -27
k<w noun please | 68
k<w noun put | 33
k<w noun regards | 127
k<w noun ring | 43
k<w noun room | -21
k<w noun round | -33
k<w noun run | -29
k<w noun running | -37
k<w noun runs | -26
k<w noun sat | -32
k<w noun saturday | 39
k<w noun says | -85
k<w noun seat | -23
k<w noun see | 65
k<w noun send | 48
k<w noun sent | -35
k<w noun shall | 24
k<w noun she | 23
k<w noun she's | 93
k<w noun sheet | -40
k<w noun shop | -22
k<w noun sign | 34
k<w noun sinéad | 96
k<w noun slip | -28
k<w noun some | -46
k<w noun sorry | 131
k<w noun stand | -27
k<w noun starting | -34
k<w noun starts | -33
k<w noun station | -29
k<w noun store | -32
k<w noun suit | -31
k<w noun suits | -31
k<w noun table | -35
k<w noun take | 81
k<w noun takes | -36
k<w noun talk | 62
k<w noun teeth | -35
k<w noun tell | 64
k<w noun test | -20
k<w noun than | -30
k<w noun thanks | 58
k<w noun that | -38
k<w noun that's | 137
k<w noun the | 74
k<w noun then | 20
k<w noun there | -53
k<w noun there's | 44
k<w noun these | -34
k<w noun things | -30
k<w noun thinks | -24
k<w noun tho | -31
k<w noun thursday | 44
k<w noun ticket | -31
k<w noun til | -37
k<w noun till | -48
k<w noun tmrw | -37
k<w noun tonight | -20
k<w noun too | -41
k<w noun took | -26
k<w noun trip | -28
k<w noun until | -106
k<w noun up | -21
k<w noun used | -22
k<w noun w | -28
k<w noun wants | -41
k<w noun warned | -37
k<w noun was | -28
k<w noun wasn't | -31
k<w noun we | 39
k<w noun wedding | -24
k<w noun weekend | -30
k<w noun went | -27
k<w noun what | 32
k<w noun when | -38
k<w noun which | 55
k<w noun while | -24
k<w noun who | -38
k<w noun who'd | -44
k<w noun who's | 94
k<w noun whose | -42
k<w noun with | -26
k<w noun within | -42
k<w noun without | -82
k<w noun won't | -30
k<w noun works | -34
k<w noun wrote | -24
k<w noun yes | 61
k<w noun you'd | 46
k<w noun you're | 45
k<w noun you've | 103
k<w noun yours | 156
k<w noun yourself | -25
k<w other can | 73
k<w other for | -21
k<w other i | -27
k<w other in | -32
k<w other is | -29
k<w other monday | -23
k<w other usual | -20
k<w other well | -35
k<w participle #number | -85
k<w participle after | -20
k<w participle again | -31
k<w participle around | -22
k<w participle as | -20
k<w participle at | -47
k<w participle back | -20
k<w participle because | -36
k<w participle before | 27
k<w participle by | -34
k<w participle do | 57
k<w participle every | -35
k<w participle for | -144
k<w participle he | 47
k<w participle him | -48
k<w participle his | -20
k<w participle i | 49
k<w participle i'd | 28
k<w participle i'll | -45
k<w participle i'm | 73
k<w participle if | 37
k<w participle in | -112
k<w participle me | -72
k<w participle my | -52
k<w participle on | -116
k<w participle out | -38
k<w participle she | 134
k<w participle since | -25
k<w participle so | -35
k<w participle there | -22
k<w participle things | -23
k<w participle to | -76
k<w participle up | -23
k<w participle us | -27
k<w prep #money | -43
k<w prep #number | -24
k<w prep about | -20
k<w prep after | -33
k<w prep all | -67
k<w prep an | -63
k<w prep another | -25
k<w prep anyone | -24
k<w prep april | -26
k<w prep ask | 38
k<w prep be | -67
k<w prep because | 38
k<w prep bed | -37
k<w prep before | -24
k<w prep being | -26
k<w prep bits | -21
k<w prep boxing | -26
k<w prep buy | -35
k<w prep by | -35
k<w prep cent | -30
k<w prep collect | -20
k<w prep consider | -29
k<w prep do | -23
k<w prep each | -21
k<w prep either | -27
k<w prep ever | -33
k<w prep everyone | -30
k<w prep exchange | -20
k<w prep existing | -22
k<w prep february | -25
k<w prep first | -35
k<w prep friday | -74
k<w prep from | -42
k<w prep front | -30
k<w prep god | -24
k<w prep going | -37
k<w prep good | -34
k<w prep half-term | 36
k<w prep him | -26
k<w prep his | -174
k<w prep i | 62
k<w prep i'm | 51
k<w prep if | 68
k<w prep im | -43
k<w prep is | 35
k<w prep it | -69
k<w prep kind | -30
k<w prep last | -39
k<w prep learn | -21
k<w prep leave | 39
k<w prep like | -21
k<w prep march | -34
k<w prep maths | -20
k<w prep me | -150
k<w prep meet | -20
k<w prep mine | -29
k<w prep monday | -49
k<w prep n | -23
k<w prep new | -24
k<w prep no | -36
k<w prep now | -43
k<w prep nursery | -25
k<w prep october | -21
k<w prep of | -43
k<w prep on | -129
k<w prep or | 22
k<w prep other | -27
k<w prep our | -56
k<w prep page | -20
k<w prep pay | -28
k<w prep ramadan | -30
k<w prep reach | -27
k<w prep reception | -23
k<w prep saturday | -62
k<w prep say | -37
k<w prep school | -39
k<w prep see | -31
k<w prep she | 46
k<w prep sit | -20
k<w prep sleep | -23
k<w prep somebody | -29
k<w prep st | -22
k<w prep sunday | -81
k<w prep supper | -28
k<w prep talk | -20
k<w prep tea | -24
k<w prep tears | -23
k<w prep thanksgiving | -21
k<w prep that | -29
k<w prep the | -76
k<w prep their | -23
k<w prep them | -28
k<w prep think | -33
k<w prep this | -133
k<w prep thursday | -92
k<w prep thursdays | -23
k<w prep till | -24
k<w prep to | -94
k<w prep today | -30
k<w prep tomorrow | -23
k<w prep tuesday | -48
k<w prep u | -35
k<w prep under | -31
k<w prep ur | -36
k<w prep us | -64
k<w prep video | -28
k<w prep visit | -21
k<w prep wednesday | -56
k<w prep weekends | -24
k<w prep what | -21
k<w prep when | -32
k<w prep who | 32
k<w prep whoever | -27
k<w prep with | -95
k<w prep work | -42
k<w prep write | -22
k<w prep writing | -23
k<w prep your | -42
k<w prep yours | -26
k<w sub #number | -30
k<w sub an | -20
k<w sub any | 28
k<w sub anyone | -28
k<w sub boy | -23
k<w sub he | -96
k<w sub her | 29
k<w sub i'd | -20
k<w sub i've | -28
k<w sub it | -84
k<w sub it's | -50
k<w sub my | -41
k<w sub neither | -24
k<w sub she'd | -24
k<w sub she's | -26
k<w sub that | -29
k<w sub the | -82
k<w sub there's | -25
k<w sub u | 21
k<w sub we | -42
k<w sub we're | -20
k<w sub you | -214
k<w sub you'd | -46
k<w sub you'll | -30
k<w sub you're | -20
k<w sub you've | -33
k<w time #name | 50
k<w time also | 69
k<w time april | -29
k<w time are | -31
k<w time at | -74
k<w time august | -49
k<w time because | -23
k<w time both | -43
k<w time days | -36
k<w time december | -30
k<w time did | 23
k<w time does | 22
k<w time don't | 93
k<w time each | -28
k<w time either | 37
k<w time eve | -37
k<w time every | 92
k<w time february | -23
k<w time from | -129
k<w time goes | -22
k<w time has | -22
k<w time have | 54
k<w time he | 66
k<w time he's | 103
k<w time her | 101
k<w time hours | -34
k<w time i | 50
k<w time i'd | 127
k<w time i'll | -21
k<w time i'm | -31
k<w time i've | 162
k<w time instead | -54
k<w time it | 105
k<w time it's | 70
k<w time its | -37
k<w time january | -26
k<w time kids | 53
k<w time last | 65
k<w time left | -29
k<w time let | 113
k<w time like | -25
k<w time may | -23
k<w time mg | -34
k<w time might | -56
k<w time min | -29
k<w time mins | -21
k<w time minutes | -69
k<w time missed | -30
k<w time ml | -24
k<w time mondays | 24
k<w time month | -39
k<w time more | -36
k<w time morning | -23
k<w time next | -42
k<w time night | -28
k<w time no | 68
k<w time not | 37
k<w time november | -29
k<w time october | -25
k<w time of | -71
k<w time out | -30
k<w time over | -22
k<w time p | -31
k<w time pairs | -30
k<w time past | -38
k<w time payments | -31
k<w time per | -31
k<w time please | 49
k<w time pls | -34
k<w time pounds | -34
k<w time puffs | -30
k<w time sat | -27
k<w time saturday | -29
k<w time school | -25
k<w time september | -28
k<w time sharp | -41
k<w time she | 31
k<w time she's | 150
k<w time since | 45
k<w time small | -40
k<w time suits | -26
k<w time the | 54
k<w time then | -43
k<w time there | -41
k<w time thing | -20
k<w time through | -24
k<w time times | -40
k<w time to | -145
k<w time tonight | -23
k<w time u | 53
k<w time unless | -20
k<w time w | -34
k<w time we | -26
k<w time week | -67
k<w time weeks | -64
k<w time what | 43
k<w time whether | -42
k<w time which | -26
k<w time who | -35
k<w time whole | -27
k<w time will | 41
k<w time without | -25
k<w time word | -34
k<w time would | -69
k<w time years | -59
k<w time you | 72
k<w time you'd | 40
k<w time you're | 31
k<w time your | 94
k<w time yours | -29
k<w time yr | -36
k<w verb a | -50
k<w verb at | -57
k<w verb had | -32
k<w verb in | -59
k<w verb it | -30
k<w verb late | -28
k<w verb me | -35
k<w verb on | -34
k<w verb so | -35
k<w verb that | -21
k<w verb the | -80
k<w verb through | -26
k<w verb to | -21
k<w verb worth | -27
k<w who #name | 61
k<w who #time | 26
k<w who actually | 34
k<w who after | 28
k<w who again | -21
k<w who all | -60
k<w who am | -34
k<w who anything | -21
k<w who as | 24
k<w who asked | -29
k<w who back | -43
k<w who because | -31
k<w who before | -79
k<w who being | -29
k<w who believe | -23
k<w who breathe | -30
k<w who bring | -31
k<w who bringing | -22
k<w who brought | -22
k<w who but | -40
k<w who by | -92
k<w who came | -29
k<w who can't | -55
k<w who check | -24
k<w who coach | -38
k<w who collect | 35
k<w who come | -44
k<w who costs | -23
k<w who depends | -26
k<w who driving | -38
k<w who either | -44
k<w who else | -32
k<w who enjoy | -24
k<w who evening | -21
k<w who ever | -40
k<w who every | -20
k<w who exists | -34
k<w who family | -27
k<w who feel | -23
k<w who feels | -30
k<w who for | -21
k<w who getting | -35
k<w who gives | -29
k<w who got | -44
k<w who had | -88
k<w who hate | -20
k<w who having | -27
k<w who helps | -28
k<w who her | 26
k<w who herself | -31
k<w who his | 129
k<w who home | -39
k<w who house | -23
k<w who i | 20
k<w who i'll | 99
k<w who i'm | 145
k<w who i've | 122
k<w who into | -22
k<w who isn't | -37
k<w who it | 71
k<w who it's | 189
k<w who kind | 44
k<w who kindly | -22
k<w who knew | -27
k<w who know | -99
k<w who last | 23
k<w who left | -31
k<w who like | -41
k<w who look | -20
k<w who looked | -22
k<w who love | 33
k<w who man | -21
k<w who me | -23
k<w who mind | -23
k<w who miss | -28
k<w who more | -21
k<w who my | -23
k<w who myself | -39
k<w who n | -25
k<w who need | -76
k<w who needs | -40
k<w who never | -57
k<w who no | 78
k<w who now | -21
k<w who ok | -23
k<w who on | -26
k<w who order | -28
k<w who out | -52
k<w who paying | -34
k<w who people | -32
k<w who please | 23
k<w who prefer | -26
k<w who put | -46
k<w who remain | -20
k<w who right | -28
k<w who ring | -35
k<w who round | -34
k<w who said | -48
k<w who same | 34
k<w who saturday | 28
k<w who says | -22
k<w who she | 39
k<w who shouldn't | -20
k<w who show | -21
k<w who since | -23
k<w who skipped | -22
k<w who sleep | -21
k<w who sold | -24
k<w who sorry | 154
k<w who stand | -22
k<w who stays | -23
k<w who still | -60
k<w who stop | 65
k<w who straight | -37
k<w who suits | -26
k<w who sunday | -25
k<w who swap | -21
k<w who taking | -26
k<w who talk | -20
k<w who thank | 94
k<w who thanks | 93
k<w who that | -20
k<w who the | 26
k<w who there | -30
k<w who think | -23
k<w who thursday | -35
k<w who till | -20
k<w who to | -138
k<w who today | -36
k<w who together | -35
k<w who told | -42
k<w who tonight | -31
k<w who took | -38
k<w who true | -34
k<w who twice | -33
k<w who until | -24
k<w who up | -35
k<w who want | -64
k<w who was | -149
k<w who way | -29
k<w who well | -39
k<w who were | -111
k<w who what | 31
k<w who where | -31
k<w who who | -23
k<w who why | -34
k<w who will | -122
k<w who wish | -25
k<w who with | -23
k<w who without | -24
k<w who won't | -30
k<w who wont | -20
k<w who works | -33
k<w who you've | 39
k<w who your | -46
k<w who yourself | -30
k<w whose a | 38
k<w whose and | 42
k<w whose bag | -36
k<w whose can | -50
k<w whose coat | -21
k<w whose diary | -21
k<w whose eyes | -21
k<w whose first | -26
k<w whose good | -20
k<w whose hair | -23
k<w whose i | -50
k<w whose i've | 37
k<w whose is | -24
k<w whose knees | -21
k<w whose name | -35
k<w whose own | -47
k<w whose reading | -35
k<w whose shoes | -28
k<w whose sincerely | -48
k<w whose teacher | -20
k<w whose things | -20
k<w whose third | -26
k<w whose this | -37
k<w whose thursday | -21
k<w whose you | 83
k> infinitive | -26
k>> adj adj | -52
k>> adj and | -138
k>> adj det | -85
k>> adj who | -34
k>> adj whose | -28
k>> adv $ | -96
k>> adv adj | -20
k>> adv and | -23
k>> adv infinitive | -31
k>> adv name | 22
k>> adv participle | -22
k>> adv prep | -74
k>> adv who | 20
k>> and asks | 94
k>> and mark | -29
k>> and not | -114
k>> and other | 52
k>> and participle | -39
k>> and time | -28
k>> asks adv | 74
k>> asks time | -43
k>> det $ | -27
k>> det and | -20
k>> det asks | -28
k>> det name | -73
k>> det prep | -33
k>> finite $ | 26
k>> finite mark | -23
k>> finite name | 29
k>> finite prep | -30
k>> infinitive adj | -86
k>> infinitive adv | -58
k>> infinitive and | -49
k>> infinitive det | -61
k>> infinitive name | -59
k>> infinitive not | -28
k>> infinitive noun | -141
k>> infinitive other | -25
k>> infinitive participle | -33
k>> infinitive prep | -50
k>> infinitive sub | -105
k>> infinitive time | -113
k>> name $ | 57
k>> name and | -22
k>> name asks | -20
k>> name det | -22
k>> name finite | 23
k>> name mark | -127
k>> name participle | 67
k>> name prep | -40
k>> name sub | -20
k>> name verb | 23
k>> name who | -91
k>> name whose | -31
k>> not $ | -20
k>> not adv | -36
k>> not asks | -20
k>> not infinitive | -21
k>> not mark | -35
k>> not noun | -35
k>> not participle | -68
k>> not whose | -23
k>> noun $ | 43
k>> noun adv | -63
k>> noun and | -75
k>> noun emoji | -22
k>> noun mark | -28
k>> noun name | -25
k>> noun other | -149
k>> noun sub | -37
k>> noun verb | 22
k>> other adj | -61
k>> other adv | -75
k>> other det | 29
k>> other mark | 47
k>> other participle | -29
k>> other sub | -20
k>> participle $ | -47
k>> participle adj | -65
k>> participle adv | -66
k>> participle and | -73
k>> participle name | -45
k>> participle not | -27
k>> participle other | -20
k>> participle prep | -68
k>> participle time | -94
k>> participle who | -48
k>> prep $ | -88
k>> prep and | -109
k>> prep asks | -123
k>> prep finite | -222
k>> prep name | -79
k>> prep not | -32
k>> prep noun | -30
k>> prep other | -56
k>> prep participle | -189
k>> prep prep | -68
k>> prep verb | -150
k>> prep who | -71
k>> sub participle | 22
k>> sub sub | 26
k>> sub time | -27
k>> sub whose | -128
k>> time $ | -25
k>> time and | -63
k>> time asks | -53
k>> time infinitive | -35
k>> time name | -25
k>> time not | -21
k>> time other | -95
k>> time participle | -27
k>> time sub | -124
k>> time verb | -46
k>> time who | -22
k>> time whose | -65
k>> verb adv | -34
k>> verb finite | -38
k>> verb participle | -54
k>> verb time | -38
k>> verb whose | -21
k>> who $ | -142
k>> who asks | -49
k>> who mark | -77
k>> who name | -99
k>> who not | 57
k>> who other | -69
k>> who sub | -156
k>> who who | -38
k>> who whose | -23
k>> whose adv | 53
k>> whose asks | -23
k>> whose finite | -39
k>> whose mark | 32
k>> whose other | -27
k>> whose participle | -26
k>> whose verb | -33
k>> whose who | -44
k>>> adj adj mark | -25
k>>> adj adj noun | -21
k>>> adj adv mark | 40
k>>> adj adv prep | -20
k>>> adj and adv | -21
k>>> adj and finite | -32
k>>> adj asks det | 50
k>>> adj asks finite | 47
k>>> adj det noun | -49
k>>> adj finite adj | -32
k>>> adj finite det | 20
k>>> adj finite finite | -25
k>>> adj finite infinitive | -21
k>>> adj finite noun | -21
k>>> adj mark $ | 26
k>>> adj mark adj | 36
k>>> adj mark and | -126
k>>> adj mark mark | -26
k>>> adj mark name | 61
k>>> adj mark prep | -39
k>>> adj name and | -29
k>>> adj noun $ | -102
k>>> adj noun adv | -36
k>>> adj noun and | -121
k>>> adj noun not | -26
k>>> adj noun noun | -32
k>>> adj noun sub | -53
k>>> adj noun time | -57
k>>> adj noun who | 25
k>>> adj other noun | -29
k>>> adj other who | -27
k>>> adj prep adv | -24
k>>> adj prep det | -28
k>>> adj prep participle | 29
k>>> adj prep time | -113
k>>> adj prep who | -40
k>>> adj prep whose | -98
k>>> adj sub det | 29
k>>> adj time $ | 27
k>>> adj time prep | 27
k>>> adj who adj | 33
k>>> adj who finite | -33
k>>> adj who mark | -24
k>>> adv $ $ | -96
k>>> adv adj $ | -22
k>>> adv adj finite | 25
k>>> adv adj noun | -80
k>>> adv adj prep | -56
k>>> adv adj sub | -21
k>>> adv adv mark | -29
k>>> adv adv prep | -23
k>>> adv adv verb | -24
k>>> adv and det | -26
k>>> adv and finite | -29
k>>> adv asks who | -24
k>>> adv det adv | -26
k>>> adv det time | -21
k>>> adv finite adj | -25
k>>> adv finite det | -33
k>>> adv finite infinitive | 27
k>>> adv finite mark | -40
k>>> adv finite name | 22
k>>> adv finite participle | 21
k>>> adv finite verb | 32
k>>> adv finite who | 26
k>>> adv infinitive prep | -30
k>>> adv mark $ | -25
k>>> adv mark adj | -32
k>>> adv mark and | -84
k>>> adv mark det | 39
k>>> adv mark mark | -40
k>>> adv mark name | 92
k>>> adv mark time | -20
k>>> adv name $ | -26
k>>> adv name finite | 62
k>>> adv not finite | -27
k>>> adv noun mark | -39
k>>> adv noun noun | -42
k>>> adv noun sub | -34
k>>> adv noun who | -25
k>>> adv participle det | -28
k>>> adv participle finite | -25
k>>> adv participle prep | -37
k>>> adv participle who | -32
k>>> adv prep adj | -34
k>>> adv prep det | -23
k>>> adv prep name | -28
k>>> adv prep who | -59
k>>> adv prep whose | -39
k>>> adv sub det | -24
k>>> adv time mark | 27
k>>> adv time prep | -35
k>>> adv time time | 39
k>>> adv verb participle | -28
k>>> adv verb prep | -34
k>>> adv who adj | 24
k>>> adv who finite | 29
k>>> adv who prep | 30
k>>> adv whose adj | -34
k>>> adv whose mark | 22
k>>> and adj finite | -28
k>>> and adj sub | 47
k>>> and adv adj | -40
k>>> and adv det | -26
k>>> and adv who | -28
k>>> and asks $ | -41
k>>> and asks det | 26
k>>> and asks finite | 49
k>>> and asks noun | 160
k>>> and det det | -32
k>>> and det mark | 57
k>>> and det noun | -28
k>>> and det prep | -28
k>>> and det sub | -44
k>>> and finite adv | -55
k>>> and finite finite | -23
k>>> and finite mark | -28
k>>> and finite name | 49
k>>> and finite participle | -63
k>>> and finite prep | -44
k>>> and finite sub | -26
k>>> and finite verb | -87
k>>> and finite who | 112
k>>> and mark finite | -20
k>>> and name finite | -23
k>>> and name name | -22
k>>> and not det | -27
k>>> and not finite | -27
k>>> and not prep | -24
k>>> and not who | -31
k>>> and noun name | 27
k>>> and noun noun | -24
k>>> and noun prep | -35
k>>> and noun verb | -39
k>>> and other mark | 63
k>>> and prep adv | -23
k>>> and prep asks | 57
k>>> and prep infinitive | -35
k>>> and prep noun | -23
k>>> and prep time | -20
k>>> and prep verb | -30
k>>> and prep who | -28
k>>> and sub det | -29
k>>> and sub whose | -28
k>>> and time adj | -24
k>>> and time noun | -32
k>>> and time prep | -97
k>>> and who adv | 27
k>>> and who not | -36
k>>> and who noun | 41
k>>> and who time | -26
k>>> and who who | -31
k>>> and whose adj | -37
k>>> and whose finite | -31
k>>> asks adj noun | -36
k>>> asks adj prep | -40
k>>> asks adv finite | 49
k>>> asks det finite | 81
k>>> asks finite adj | -43
k>>> asks finite det | 77
k>>> asks finite infinitive | -36
k>>> asks finite noun | 51
k>>> asks finite participle | -60
k>>> asks finite prep | -26
k>>> asks finite verb | -25
k>>> asks finite who | 151
k>>> asks prep infinitive | -25
k>>> asks who finite | -22
k>>> asks who noun | -37
k>>> det $ $ | -27
k>>> det adj mark | -58
k>>> det adj name | -22
k>>> det adj other | -31
k>>> det adj prep | -77
k>>> det adj who | -30
k>>> det adv adj | -24
k>>> det adv finite | 28
k>>> det adv prep | -33
k>>> det adv time | -24
k>>> det det prep | -29
k>>> det finite det | -23
k>>> det finite prep | 43
k>>> det finite who | -22
k>>> det mark noun | -28
k>>> det mark who | 24
k>>> det name and | -20
k>>> det name finite | -24
k>>> det name mark | -25
k>>> det name name | -23
k>>> det noun $ | -121
k>>> det noun adv | -24
k>>> det noun and | -58
k>>> det noun asks | -108
k>>> det noun det | -65
k>>> det noun finite | 69
k>>> det noun mark | -53
k>>> det noun name | -54
k>>> det noun sub | -95
k>>> det noun time | -20
k>>> det noun who | -28
k>>> det noun whose | -79
k>>> det other and | 24
k>>> det other noun | 23
k>>> det participle prep | -21
k>>> det prep det | -36
k>>> det prep noun | -20
k>>> det prep time | -25
k>>> det time $ | -22
k>>> det time and | -87
k>>> det time det | -23
k>>> det time sub | -25
k>>> det time who | -67
k>>> det who mark | -29
k>>> det whose noun | -23
k>>> finite $ $ | 26
k>>> finite adj $ | 21
k>>> finite adj sub | 25
k>>> finite adv $ | -27
k>>> finite adv and | 40
k>>> finite adv asks | -29
k>>> finite adv not | -22
k>>> finite adv time | -25
k>>> finite adv verb | -30
k>>> finite adv whose | -25
k>>> finite and adv | -21
k>>> finite and finite | 22
k>>> finite and participle | 45
k>>> finite and sub | -31
k>>> finite and who | -57
k>>> finite and whose | -24
k>>> finite asks finite | -24
k>>> finite asks noun | -20
k>>> finite asks whose | -23
k>>> finite det adj | 24
k>>> finite det det | -36
k>>> finite det mark | -26
k>>> finite det time | -34
k>>> finite det who | -26
k>>> finite det whose | -31
k>>> finite finite adj | -42
k>>> finite finite and | -20
k>>> finite finite asks | -30
k>>> finite finite mark | -25
k>>> finite finite noun | 24
k>>> finite finite time | 49
k>>> finite finite verb | -31
k>>> finite infinitive adj | -21
k>>> finite infinitive finite | -24
k>>> finite infinitive mark | -76
k>>> finite infinitive noun | -28
k>>> finite infinitive other | -29
k>>> finite infinitive participle | -20
k>>> finite infinitive whose | 20
k>>> finite mark and | -149
k>>> finite mark asks | -25
k>>> finite mark det | -45
k>>> finite mark name | 54
k>>> finite mark noun | 24
k>>> finite mark prep | -29
k>>> finite mark sub | -22
k>>> finite mark who | -108
k>>> finite name and | 33
k>>> finite name finite | 30
k>>> finite name name | 30
k>>> finite name prep | 24
k>>> finite not infinitive | -24
k>>> finite not noun | -26
k>>> finite not participle | 88
k>>> finite not prep | -20
k>>> finite not time | -30
k>>> finite not who | -28
k>>> finite noun asks | -29
k>>> finite noun name | -23
k>>> finite noun noun | -21
k>>> finite noun participle | 61
k>>> finite noun sub | -23
k>>> finite noun time | -23
k>>> finite other prep | 24
k>>> finite other time | -22
k>>> finite participle and | 35
k>>> finite participle asks | -22
k>>> finite participle time | 40
k>>> finite participle whose | 21
k>>> finite prep adj | -26
k>>> finite prep det | -20
k>>> finite prep finite | -23
k>>> finite prep name | -48
k>>> finite prep noun | -44
k>>> finite prep participle | 37
k>>> finite prep time | -28
k>>> finite sub det | -74
k>>> finite sub finite | -39
k>>> finite sub name | 28
k>>> finite sub whose | 22
k>>> finite time det | -44
k>>> finite time not | 39
k>>> finite verb adj | 27
k>>> finite verb finite | -23
k>>> finite verb noun | 29
k>>> finite verb participle | -21
k>>> finite verb time | 26
k>>> finite verb who | -37
k>>> finite who adj | 22
k>>> finite who adv | 67
k>>> finite who finite | -33
k>>> finite who infinitive | 122
k>>> finite who name | -20
k>>> finite who not | 22
k>>> finite who noun | -21
k>>> finite who participle | 68
k>>> finite who sub | -21
k>>> finite who time | 42
k>>> finite who verb | 27
k>>> finite whose and | -21
k>>> finite whose det | 20
k>>> finite whose mark | -36
k>>> finite whose time | 29
k>>> finite whose who | -20
k>>> infinitive adj mark | -22
k>>> infinitive adv finite | -36
k>>> infinitive adv mark | -28
k>>> infinitive and who | -25
k>>> infinitive asks who | -38
k>>> infinitive det adj | -67
k>>> infinitive det noun | -36
k>>> infinitive mark adv | -21
k>>> infinitive mark noun | -30
k>>> infinitive mark who | -33
k>>> infinitive name $ | -25
k>>> infinitive noun and | -24
k>>> infinitive noun det | -30
k>>> infinitive noun mark | -20
k>>> infinitive noun prep | -38
k>>> infinitive noun who | -21
k>>> infinitive participle prep | -20
k>>> infinitive participle who | -22
k>>> infinitive prep finite | -21
k>>> infinitive prep infinitive | -35
k>>> infinitive prep noun | -52
k>>> infinitive prep prep | -52
k>>> infinitive prep time | -43
k>>> infinitive prep who | -94
k>>> infinitive prep whose | -39
k>>> infinitive sub det | -21
k>>> infinitive sub who | -21
k>>> infinitive time mark | -23
k>>> infinitive time time | -23
k>>> infinitive who adj | -36
k>>> infinitive who adv | -24
k>>> infinitive who asks | 32
k>>> infinitive who det | -49
k>>> infinitive who finite | -158
k>>> infinitive who noun | -50
k>>> infinitive who prep | -20
k>>> infinitive who sub | -36
k>>> infinitive who time | -23
k>>> infinitive who who | -47
k>>> infinitive whose adj | -21
k>>> infinitive whose det | -30
k>>> infinitive whose noun | -147
k>>> infinitive whose who | 70
k>>> name $ $ | 57
k>>> name and time | -25
k>>> name asks finite | -21
k>>> name det noun | -30
k>>> name finite adj | -26
k>>> name finite det | 28
k>>> name finite finite | -33
k>>> name finite not | -31
k>>> name finite noun | 96
k>>> name finite sub | 57
k>>> name finite verb | -43
k>>> name finite who | -29
k>>> name finite whose | 59
k>>> name mark and | -23
k>>> name mark who | -25
k>>> name name $ | 48
k>>> name name finite | 27
k>>> name name who | -26
k>>> name noun and | -23
k>>> name noun finite | 27
k>>> name noun noun | 56
k>>> name noun who | -40
k>>> name participle noun | 56
k>>> name prep time | -51
k>>> name prep who | -23
k>>> name time mark | -38
k>>> name who finite | -62
k>>> name who noun | -23
k>>> not $ $ | -20
k>>> not adj noun | -23
k>>> not adj prep | -30
k>>> not and det | -27
k>>> not asks who | -22
k>>> not finite prep | -57
k>>> not finite who | -56
k>>> not finite whose | -24
k>>> not mark and | -23
k>>> not mark finite | -22
k>>> not mark who | -24
k>>> not noun mark | -36
k>>> not noun prep | -24
k>>> not prep who | 30
k>>> not sub who | 33
k>>> not time mark | -35
k>>> not time prep | 23
k>>> not verb adj | 33
k>>> not verb participle | -27
k>>> not who participle | -24
k>>> not who prep | 20
k>>> noun $ $ | 43
k>>> noun adj $ | 22
k>>> noun adj adv | -28
k>>> noun adj and | 26
k>>> noun adj asks | -24
k>>> noun adj prep | -75
k>>> noun adj time | -33
k>>> noun adv prep | -45
k>>> noun adv time | -39
k>>> noun adv who | -58
k>>> noun and adv | -37
k>>> noun and det | -159
k>>> noun and finite | -184
k>>> noun and mark | -28
k>>> noun and name | -25
k>>> noun and other | -27
k>>> noun and time | -54
k>>> noun and who | -150
k>>> noun and whose | -49
k>>> noun asks adj | -25
k>>> noun asks finite | -111
k>>> noun asks whose | -41
k>>> noun det adv | -29
k>>> noun det finite | -33
k>>> noun det noun | -26
k>>> noun det other | -29
k>>> noun emoji $ | -22
k>>> noun finite infinitive | -71
k>>> noun finite not | 21
k>>> noun finite other | -36
k>>> noun finite participle | -54
k>>> noun finite verb | -22
k>>> noun finite who | -62
k>>> noun mark $ | -63
k>>> noun mark and | -165
k>>> noun mark asks | -42
k>>> noun mark det | -216
k>>> noun mark finite | -34
k>>> noun mark mark | -34
k>>> noun mark name | 26
k>>> noun mark not | -36
k>>> noun mark noun | 25
k>>> noun mark prep | -203
k>>> noun mark time | -139
k>>> noun mark who | -51
k>>> noun name $ | -157
k>>> noun name name | -21
k>>> noun name prep | -27
k>>> noun name who | 28
k>>> noun not participle | -21
k>>> noun not time | -28
k>>> noun not whose | -38
k>>> noun noun adv | -67
k>>> noun noun mark | -25
k>>> noun noun name | -39
k>>> noun noun other | -21
k>>> noun noun participle | -21
k>>> noun noun sub | -51
k>>> noun noun time | -79
k>>> noun noun who | -46
k>>> noun noun whose | -41
k>>> noun participle and | -29
k>>> noun participle finite | -32
k>>> noun participle prep | -109
k>>> noun prep adj | -85
k>>> noun prep adv | -42
k>>> noun prep and | -21
k>>> noun prep asks | -32
k>>> noun prep finite | -78
k>>> noun prep prep | -22
k>>> noun prep time | -30
k>>> noun prep verb | -24
k>>> noun prep who | -38
k>>> noun prep whose | -50
k>>> noun sub det | -147
k>>> noun sub finite | -67
k>>> noun sub name | -21
k>>> noun time adv | 52
k>>> noun time det | -31
k>>> noun time name | -28
k>>> noun time other | -37
k>>> noun time sub | -22
k>>> noun time verb | -36
k>>> noun time who | -21
k>>> noun verb adj | -37
k>>> noun verb noun | -23
k>>> noun verb participle | 23
k>>> noun verb who | -39
k>>> noun who adv | -71
k>>> noun who and | -22
k>>> noun who det | 30
k>>> noun who finite | -99
k>>> noun who not | -26
k>>> noun who noun | -109
k>>> noun who participle | 26
k>>> noun who prep | 76
k>>> noun who time | -24
k>>> noun who who | 30
k>>> noun whose adv | -26
k>>> noun whose mark | -37
k>>> noun whose time | -23
k>>> other adj finite | -30
k>>> other adj noun | -33
k>>> other adv finite | -20
k>>> other and finite | -27
k>>> other finite and | -38
k>>> other finite det | -24
k>>> other finite participle | 21
k>>> other finite prep | -26
k>>> other finite who | -30
k>>> other mark adv | 24
k>>> other mark and | -26
k>>> other mark det | 36
k>>> other mark finite | 45
k>>> other mark time | 68
k>>> other noun and | -20
k>>> other noun noun | -20
k>>> other noun prep | -39
k>>> other noun sub | -32
k>>> other prep noun | 21
k>>> other prep time | 43
k>>> other prep who | -26
k>>> other prep whose | -33
k>>> other sub who | -35
k>>> other time adv | -22
k>>> other time mark | -22
k>>> participle $ $ | -47
k>>> participle adv who | -21
k>>> participle asks who | -23
k>>> participle finite participle | -30
k>>> participle finite verb | -29
k>>> participle finite who | 21
k>>> participle mark adj | -27
k>>> participle mark adv | 22
k>>> participle mark and | -38
k>>> participle mark det | -40
k>>> participle mark finite | -21
k>>> participle mark noun | -24
k>>> participle mark sub | -37
k>>> participle mark whose | 31
k>>> participle name noun | -21
k>>> participle noun $ | -25
k>>> participle noun and | -20
k>>> participle noun finite | 29
k>>> participle noun prep | -77
k>>> participle noun whose | -40
k>>> participle prep adv | -24
k>>> participle prep det | -162
k>>> participle prep infinitive | -27
k>>> participle prep noun | -50
k>>> participle prep participle | -21
k>>> participle prep prep | -56
k>>> participle prep who | -120
k>>> participle prep whose | -53
k>>> participle sub finite | -25
k>>> participle sub who | -27
k>>> participle sub whose | -24
k>>> participle time finite | -20
k>>> participle time mark | -20
k>>> participle time time | -21
k>>> participle who and | -24
k>>> participle who asks | -27
k>>> participle who det | -28
k>>> participle who finite | -120
k>>> participle who mark | -45
k>>> participle who name | -24
k>>> participle who noun | -28
k>>> participle who prep | -95
k>>> participle who time | -20
k>>> participle whose adj | -22
k>>> prep $ $ | -88
k>>> prep adj and | -34
k>>> prep adj finite | -32
k>>> prep adj mark | -22
k>>> prep adj prep | -55
k>>> prep adv $ | -24
k>>> prep adv det | -32
k>>> prep adv prep | 20
k>>> prep and finite | -31
k>>> prep asks det | -20
k>>> prep asks noun | -28
k>>> prep asks who | -64
k>>> prep det finite | -27
k>>> prep det name | -51
k>>> prep det noun | -20
k>>> prep det prep | -88
k>>> prep finite det | -22
k>>> prep finite finite | -26
k>>> prep finite prep | -30
k>>> prep finite who | -46
k>>> prep finite whose | -24
k>>> prep infinitive adj | -20
k>>> prep infinitive and | -22
k>>> prep infinitive det | 20
k>>> prep infinitive noun | -83
k>>> prep infinitive prep | -213
k>>> prep infinitive sub | -36
k>>> prep infinitive who | -183
k>>> prep infinitive whose | -67
k>>> prep mark adj | -25
k>>> prep mark and | -76
k>>> prep mark det | -21
k>>> prep mark finite | -68
k>>> prep mark not | -30
k>>> prep mark participle | -24
k>>> prep mark prep | -25
k>>> prep mark sub | -33
k>>> prep mark time | 20
k>>> prep name finite | -46
k>>> prep name mark | -40
k>>> prep name name | -36
k>>> prep name noun | -63
k>>> prep name prep | -46
k>>> prep noun adj | -48
k>>> prep noun adv | -32
k>>> prep noun and | -124
k>>> prep noun det | -64
k>>> prep noun finite | -39
k>>> prep noun mark | 27
k>>> prep noun name | -67
k>>> prep noun not | -25
k>>> prep noun noun | -208
k>>> prep noun prep | -59
k>>> prep noun sub | -41
k>>> prep noun time | -113
k>>> prep noun who | -21
k>>> prep other adj | -24
k>>> prep other and | -21
k>>> prep other mark | -27
k>>> prep participle noun | -20
k>>> prep participle prep | -32
k>>> prep participle who | -24
k>>> prep prep adv | -28
k>>> prep prep det | -141
k>>> prep prep finite | -23
k>>> prep prep infinitive | -44
k>>> prep prep noun | -71
k>>> prep prep who | -71
k>>> prep prep whose | -59
k>>> prep sub finite | -22
k>>> prep sub name | -23
k>>> prep sub noun | -33
k>>> prep time adj | -58
k>>> prep time adv | -66
k>>> prep time finite | -34
k>>> prep time name | -82
k>>> prep time other | -25
k>>> prep time prep | -67
k>>> prep time sub | -81
k>>> prep time whose | 20
k>>> prep verb det | -32
k>>> prep verb participle | -42
k>>> prep who $ | -62
k>>> prep who adj | -68
k>>> prep who and | -132
k>>> prep who asks | -22
k>>> prep who det | -52
k>>> prep who finite | -230
k>>> prep who mark | -159
k>>> prep who name | -33
k>>> prep who noun | -176
k>>> prep who participle | -20
k>>> prep who sub | -46
k>>> prep whose adj | -107
k>>> prep whose det | -32
k>>> prep whose finite | -35
k>>> prep whose name | -23
k>>> prep whose participle | -27
k>>> sub det adj | -38
k>>> sub det other | 28
k>>> sub det prep | -25
k>>> sub finite adv | 23
k>>> sub finite det | 26
k>>> sub finite finite | -23
k>>> sub finite noun | -31
k>>> sub finite who | 50
k>>> sub name $ | -20
k>>> sub name noun | -21
k>>> sub sub finite | 56
k>>> sub who adj | -32
k>>> sub who mark | 54
k>>> sub whose noun | -97
k>>> time $ $ | -25
k>>> time adj finite | -26
k>>> time adj mark | -22
k>>> time adj name | -52
k>>> time adv and | -31
k>>> time adv det | -27
k>>> time and det | -53
k>>> time and finite | -84
k>>> time and who | -67
k>>> time det mark | -20
k>>> time det time | -41
k>>> time finite adv | -40
k>>> time finite finite | 23
k>>> time finite mark | -33
k>>> time finite not | 27
k>>> time finite prep | -37
k>>> time finite who | -61
k>>> time infinitive who | -22
k>>> time mark adj | -22
k>>> time mark and | -67
k>>> time mark det | 32
k>>> time mark finite | -46
k>>> time mark mark | -43
k>>> time mark name | 22
k>>> time mark participle | 45
k>>> time mark time | -27
k>>> time name $ | -61
k>>> time name name | -27
k>>> time name prep | 22
k>>> time not det | -24
k>>> time not finite | -26
k>>> time noun $ | -52
k>>> time noun adj | -28
k>>> time noun and | -117
k>>> time noun asks | -20
k>>> time noun noun | -22
k>>> time noun participle | -29
k>>> time noun who | 46
k>>> time noun whose | -25
k>>> time other finite | -28
k>>> time participle noun | -24
k>>> time prep whose | -54
k>>> time sub det | -28
k>>> time sub who | -65
k>>> time time adv | -21
k>>> time time and | -64
k>>> time time asks | -35
k>>> time time det | -21
k>>> time time mark | -202
k>>> time time prep | -54
k>>> time time sub | -20
k>>> time time who | 50
k>>> time time whose | 23
k>>> time verb det | -23
k>>> time verb participle | -30
k>>> time verb prep | -21
k>>> time who finite | -32
k>>> time who infinitive | 69
k>>> time who prep | -24
k>>> time whose noun | -45
k>>> verb adj adv | -34
k>>> verb adj noun | -22
k>>> verb adj prep | -91
k>>> verb adv prep | -22
k>>> verb det adj | -37
k>>> verb participle and | -21
k>>> verb participle other | -21
k>>> verb participle prep | -148
k>>> verb participle sub | 28
k>>> verb participle who | -63
k>>> verb prep det | -70
k>>> verb prep infinitive | -30
k>>> verb prep mark | -28
k>>> verb time mark | -22
k>>> verb time prep | -31
k>>> verb who and | 39
k>>> verb who noun | -33
k>>> verb who prep | -24
k>>> verb whose noun | -21
k>>> who $ $ | -142
k>>> who adj adj | -37
k>>> who adj asks | 32
k>>> who adj det | -34
k>>> who adj noun | 22
k>>> who adj sub | 28
k>>> who adj who | -20
k>>> who adv adv | -30
k>>> who adv and | -23
k>>> who adv asks | -29
k>>> who adv det | -24
k>>> who adv finite | 28
k>>> who adv mark | -35
k>>> who adv time | -34
k>>> who adv whose | -36
k>>> who and adv | -25
k>>> who and finite | -98
k>>> who and name | 21
k>>> who and noun | 28
k>>> who asks det | -28
k>>> who asks finite | -37
k>>> who det adv | -25
k>>> who det who | -27
k>>> who finite $ | -98
k>>> who finite adv | -35
k>>> who finite and | -40
k>>> who finite asks | 22
k>>> who finite det | 29
k>>> who finite mark | -46
k>>> who finite not | -21
k>>> who finite noun | -29
k>>> who finite other | -29
k>>> who finite participle | 41
k>>> who finite sub | 55
k>>> who finite time | 100
k>>> who infinitive adj | -31
k>>> who infinitive adv | -20
k>>> who infinitive and | -29
k>>> who infinitive det | -93
k>>> who infinitive mark | -26
k>>> who infinitive participle | -21
k>>> who infinitive prep | -108
k>>> who infinitive sub | -21
k>>> who infinitive time | 25
k>>> who infinitive whose | -23
k>>> who mark adj | -23
k>>> who mark and | -111
k>>> who mark det | -24
k>>> who mark finite | -106
k>>> who mark not | -24
k>>> who mark time | -23
k>>> who name $ | -51
k>>> who not finite | 61
k>>> who not participle | 30
k>>> who noun $ | -24
k>>> who noun adv | -32
k>>> who noun and | -41
k>>> who noun finite | 26
k>>> who noun mark | -117
k>>> who noun not | -33
k>>> who noun participle | -26
k>>> who noun sub | -28
k>>> who noun who | -45
k>>> who other adj | -34
k>>> who other mark | -27
k>>> who other who | -31
k>>> who participle and | -31
k>>> who participle det | 49
k>>> who participle finite | -27
k>>> who participle name | 29
k>>> who participle prep | -54
k>>> who participle whose | -20
k>>> who prep det | -30
k>>> who prep finite | -42
k>>> who prep infinitive | -96
k>>> who prep participle | -23
k>>> who prep time | -137
k>>> who prep verb | -24
k>>> who sub det | -26
k>>> who sub who | -71
k>>> who time adj | -20
k>>> who time adv | 37
k>>> who time finite | -20
k>>> who time mark | -20
k>>> who time prep | 70
k>>> who verb participle | 28
k>>> who verb who | -31
k>>> who who noun | -25
k>>> who whose noun | -71
k>>> whose adj name | 20
k>>> whose adj prep | 30
k>>> whose adv mark | 71
k>>> whose and finite | 21
k>>> whose det adj | -31
k>>> whose finite adj | -23
k>>> whose finite det | -21
k>>> whose finite finite | -23
k>>> whose finite infinitive | -25
k>>> whose finite who | -20
k>>> whose mark and | -23
k>>> whose mark name | 94
k>>> whose mark noun | 70
k>>> whose name and | -30
k>>> whose noun $ | -52
k>>> whose noun adj | -28
k>>> whose noun and | -35
k>>> whose noun asks | -30
k>>> whose noun det | -27
k>>> whose noun finite | 61
k>>> whose noun mark | -43
k>>> whose noun noun | 30
k>>> whose noun sub | -90
k>>> whose noun time | -50
k>>> whose noun who | -153
k>>> whose noun whose | -46
k>>> whose prep time | -27
k>>> whose time and | -25
k>>> whose time finite | 29
k>>> whose time prep | 22
left 1 | 24
left 2 | -106
left 8-12 | 21
shout | -53
since 1 | -197
since 2 | -76
since 3-4 | -130
since 5-7 | -60
since many | 90
w<k " adv | -21
w<k " det | 27
w<k " finite | 41
w<k " name | -40
w<k " participle | -38
w<k " who | 62
w<k #money det | -36
w<k #money noun | 34
w<k #name adj | 20
w<k #name asks | 64
w<k #name det | 43
w<k #name other | -31
w<k #name participle | -29
w<k #name who | 31
w<k #name whose | 49
w<k #number adj | -27
w<k #number adv | 28
w<k #number not | -35
w<k #number noun | -38
w<k #number verb | 62
w<k #number who | -35
w<k #number whose | 31
w<k #time det | 72
w<k #time other | 54
w<k #time prep | -24
w<k #time time | -27
w<k #time who | 94
w<k #time whose | -22
w<k ( noun | -27
w<k , adj | -38
w<k , adv | -48
w<k , and | -78
w<k , asks | -22
w<k , finite | -22
w<k , not | -80
w<k , sub | -48
w<k , verb | -27
w<k - noun | -26
w<k . det | -22
w<k . prep | -27
w<k . who | -23
w<k : finite | -31
w<k : whose | -39
w<k ; det | -25
w<k ; finite | -23
w<k ; time | -25
w<k ; who | -47
w<k a adj | -71
w<k a adv | -52
w<k a det | -31
w<k a finite | -22
w<k a noun | -168
w<k a participle | -20
w<k a time | -49
w<k about adj | -38
w<k about asks | -40
w<k about name | -31
w<k about participle | -37
w<k about sub | -24
w<k about time | -71
w<k about who | -22
w<k about whose | -27
w<k absolute noun | -34
w<k account prep | -30
w<k actual noun | -31
w<k after det | -51
w<k after whose | -26
w<k after-school noun | -34
w<k afternoon prep | 32
w<k again and | -24
w<k again asks | 25
w<k again finite | 48
w<k again who | 57
w<k alarm prep | -34
w<k all adv | -26
w<k all finite | 31
w<k all prep | -44
w<k all who | -38
w<k allergy noun | -39
w<k aloud prep | -31
w<k already infinitive | -38
w<k already prep | -23
w<k also finite | -22
w<k also infinitive | -34
w<k also prep | -25
w<k always det | -43
w<k always participle | -33
w<k am adj | -49
w<k am adv | -22
w<k am and | -27
w<k am det | -24
w<k am not | -27
w<k am noun | 35
w<k an adj | -30
w<k an noun | -155
w<k and adv | -42
w<k and asks | -47
w<k and det | -76
w<k and finite | -125
w<k and name | -31
w<k and noun | -39
w<k and time | -54
w<k and who | -135
w<k and whose | -37
w<k angry prep | -25
w<k another noun | -31
w<k answer finite | 85
w<k answer who | 35
w<k any adj | -34
w<k anyone finite | -32
w<k anything finite | 29
w<k anything noun | -32
w<k app finite | -25
w<k app prep | -40
w<k appointment prep | -20
w<k april time | -32
w<k are adj | -59
w<k are det | -40
w<k are not | -20
w<k are participle | -29
w<k are prep | -64
w<k are whose | -29
w<k around det | 27
w<k arrive prep | -28
w<k as adj | -37
w<k as adv | -44
w<k as det | -63
w<k as who | -34
w<k ask det | -47
w<k ask name | -20
w<k ask noun | -51
w<k ask prep | -25
w<k ask sub | 21
w<k asked adv | -30
w<k asked sub | -28
w<k asked who | -26
w<k asking prep | -20
w<k asking sub | -27
w<k assembly prep | -33
w<k at adj | -31
w<k at adv | -24
w<k at finite | 47
w<k at name | -26
w<k at noun | -180
w<k at participle | -40
w<k at time | -183
w<k at who | -71
w<k at whose | -203
w<k ate prep | -32
w<k attendance noun | -42
w<k august who | 120
w<k baby noun | -37
w<k baby prep | -35
w<k back and | -40
w<k back asks | -31
w<k back finite | 30
w<k back prep | -143
w<k back who | 98
w<k bad prep | -26
w<k bag finite | 28
w<k bag prep | -62
w<k bag who | 75
w<k balance prep | -35
w<k bank noun | -20
w<k be adj | -102
w<k be det | -64
w<k be participle | -105
w<k be verb | -30
w<k be whose | -37
w<k because noun | -23
w<k because who | -73
w<k bed finite | 99
w<k bed noun | 44
w<k been participle | -72
w<k been prep | -40
w<k before det | -83
w<k before finite | -26
w<k before time | -110
w<k before whose | -41
w<k behind who | -23
w<k being prep | -31
w<k believe finite | -36
w<k beside who | -31
w<k best noun | -23
w<k better noun | -22
w<k between det | -34
w<k between noun | -29
w<k between who | -26
w<k bike prep | -38
w<k birth noun | -31
w<k bit adj | -35
w<k black noun | -22
w<k blood finite | -25
w<k blood noun | -26
w<k blue noun | -60
w<k boiler noun | -37
w<k book det | -34
w<k book noun | -37
w<k book who | -26
w<k books finite | -30
w<k boots prep | -21
w<k born prep | -41
w<k both finite | 32
w<k both prep | -38
w<k bottle prep | -39
w<k bought who | -25
w<k box prep | -29
w<k boxing noun | -22
w<k boy finite | -33
w<k boy who | 30
w<k boys prep | -30
w<k breakfast who | 113
w<k bring det | -49
w<k bring who | -60
w<k bringing det | -25
w<k broke prep | -21
w<k brother's participle | -42
w<k brought who | -28
w<k brown noun | -24
w<k burden prep | -23
w<k bus finite | -32
w<k bus prep | -29
w<k business prep | -33
w<k but finite | -52
w<k but other | -25
w<k but who | -54
w<k buy who | -24
w<k by det | -73
w<k by noun | -47
w<k by time | -110
w<k cake finite | -33
w<k cake prep | -34
w<k calendar finite | 39
w<k calendar prep | -39
w<k call det | -33
w<k call prep | -35
w<k call time | 48
w<k called noun | -29
w<k calls finite | -21
w<k calls prep | -32
w<k calls who | -24
w<k came finite | 31
w<k came noun | -21
w<k came prep | -42
w<k camp noun | -26
w<k can det | -21
w<k can finite | -90
w<k can not | -31
w<k can't verb | -22
w<k cannot infinitive | -21
w<k cant finite | -30
w<k car and | -27
w<k car noun | -29
w<k car prep | 20
w<k card finite | 24
w<k card prep | -28
w<k care prep | -22
w<k carried who | -26
w<k carry prep | -23
w<k case finite | -24
w<k case who | -62
w<k chair prep | -26
w<k changed det | -32
w<k check det | -36
w<k check prep | -29
w<k check who | 26
w<k child noun | -22
w<k child's noun | -28
w<k children prep | -28
w<k christmas noun | -25
w<k church finite | -28
w<k church noun | -26
w<k class finite | -34
w<k class noun | -28
w<k class prep | -33
w<k close prep | -30
w<k closes prep | -31
w<k club finite | 31
w<k club noun | 30
w<k club prep | -32
w<k coach prep | -22
w<k coat prep | 20
w<k cold who | 111
w<k comes finite | 22
w<k comes prep | -22
w<k coming prep | -42
w<k confirmed prep | -34
w<k consent noun | -23
w<k consider participle | -46
w<k contact noun | -33
w<k content prep | -31
w<k controlling noun | -47
w<k copy finite | 21
w<k cos who | -33
w<k cost who | 24
w<k costs time | -24
w<k could adv | -35
w<k could infinitive | -80
w<k could not | -25
w<k could who | -97
w<k counsellor finite | -23
w<k court finite | -27
w<k cousin's noun | -34
w<k cover det | -29
w<k crazy adj | -39
w<k cream finite | -33
w<k credit noun | -30
w<k cross noun | -42
w<k cross prep | -30
w<k cut prep | -25
w<k dad finite | -32
w<k dad prep | -30
w<k dad who | -62
w<k daddy's noun | -29
w<k dare finite | 23
w<k date finite | -25
w<k date prep | -25
w<k daughter finite | -29
w<k daughter prep | 27
w<k day adj | 98
w<k day prep | -41
w<k day sub | 55
w<k day who | -90
w<k decent noun | -28
w<k depends asks | -35
w<k deposit prep | -39
w<k did name | -34
w<k did prep | -58
w<k did who | -103
w<k did whose | -32
w<k didn't infinitive | -32
w<k dinner noun | -42
w<k directly prep | -28
w<k do adv | 27
w<k do and | 33
w<k do det | -105
w<k do not | -20
w<k do noun | -21
w<k do time | -47
w<k does det | -32
w<k does infinitive | 23
w<k does name | -23
w<k does noun | -46
w<k dog prep | -33
w<k doing who | -27
w<k don't infinitive | -146
w<k don't who | -33
w<k done and | -46
w<k done noun | -34
w<k done time | 25
w<k dont infinitive | -34
w<k door finite | 29
w<k door who | 111
w<k dose prep | -29
w<k down and | -45
w<k down asks | -42
w<k down det | 33
w<k down finite | 60
w<k down time | -22
w<k dr name | -21
w<k drink prep | -40
w<k drive adj | -30
w<k drive prep | 39
w<k driving noun | -39
w<k driving prep | -21
w<k drop prep | -28
w<k dry noun | 25
w<k due noun | -29
w<k due time | -24
w<k eat noun | -41
w<k eid noun | -30
w<k else finite | -24
w<k else prep | -44
w<k else who | -45
w<k email prep | -32
w<k empty noun | -24
w<k en finite | -31
w<k end finite | 30
w<k ends prep | -27
w<k enough prep | 22
w<k entire noun | -29
w<k envelope prep | -23
w<k even adj | 36
w<k even det | -27
w<k even infinitive | -34
w<k even noun | -30
w<k even participle | -34
w<k even prep | -20
w<k even whose | -36
w<k evening and | -46
w<k evening noun | 28
w<k evening who | 55
w<k ever finite | -70
w<k ever verb | -32
w<k every noun | -117
w<k every time | -47
w<k everybody finite | 37
w<k everybody prep | 31
w<k everything finite | -34
w<k everything noun | 20
w<k everything who | -26
w<k exact noun | -35
w<k exactly finite | 33
w<k exam prep | -22
w<k exchange prep | -36
w<k expensive noun | -25
w<k expires prep | -42
w<k extra noun | -23
w<k eye noun | -35
w<k fall prep | -38
w<k family noun | -23
w<k family prep | -36
w<k feel adj | -29
w<k feel prep | -26
w<k fell adj | -21
w<k felt adj | -44
w<k fetch who | -25
w<k fill prep | -33
w<k finally finite | -25
w<k finally participle | -37
w<k financial noun | -34
w<k find det | -23
w<k fine and | -38
w<k fine prep | -25
w<k first det | 80
w<k first finite | -44
w<k first prep | -23
w<k first time | -25
w<k first who | 41
w<k fish noun | -28
w<k flat noun | -27
w<k flat prep | -33
w<k flight finite | -21
w<k flight noun | -23
w<k floor who | 64
w<k fly prep | -22
w<k folder finite | -31
w<k folder prep | -42
w<k football noun | -28
w<k football prep | -26
w<k for adj | -33
w<k for adv | -33
w<k for asks | -43
w<k for det | -201
w<k for finite | -40
w<k for noun | -25
w<k for participle | -108
w<k for prep | -23
w<k for sub | -25
w<k for time | -130
w<k for verb | -24
w<k for who | -68
w<k for whose | -132
w<k forget who | -30
w<k forget whose | -31
w<k form finite | 22
w<k form noun | 57
w<k form who | -30
w<k found det | -26
w<k found who | -21
w<k found whose | -30
w<k friday and | 35
w<k friday det | -27
w<k friday prep | -60
w<k friday sub | -39
w<k friday time | 41
w<k friday who | -32
w<k friends finite | -30
w<k from adj | -34
w<k from det | -123
w<k from name | -27
w<k from noun | -81
w<k from participle | -26
w<k from time | -106
w<k from whose | -72
w<k front noun | -21
w<k full noun | -28
w<k funny asks | -39
w<k gas noun | -25
w<k gate prep | -40
w<k get adj | -20
w<k get adv | -23
w<k get det | -51
w<k get noun | -20
w<k get who | -51
w<k gets adj | -25
w<k gets finite | -23
w<k getting finite | -25
w<k girl prep | -22
w<k girls finite | -31
w<k girls prep | -35
w<k give det | -28
w<k give who | -45
w<k given det | -32
w<k gives who | -25
w<k glasses prep | -36
w<k go det | 37
w<k go finite | 21
w<k go noun | -36
w<k go prep | -84
w<k god finite | -38
w<k goes adj | -21
w<k goes prep | -33
w<k going adj | -35
w<k going prep | -28
w<k going who | 26
w<k gonna infinitive | -21
w<k good who | 80
w<k got det | -90
w<k got noun | -31
w<k gp finite | -24
w<k grandmother's noun | -32
w<k growing noun | -35
w<k guy finite | 39
w<k had det | -125
w<k had noun | -53
w<k had prep | -26
w<k had whose | -32
w<k hangs prep | -30
w<k happen prep | -26
w<k hard noun | 29
w<k has adv | -29
w<k has det | -110
w<k has noun | -24
w<k has time | -21
w<k has who | -32
w<k has whose | -24
w<k hate prep | -23
w<k have adj | -20
w<k have det | -166
w<k have finite | 21
w<k have noun | -65
w<k have participle | -44
w<k have prep | -21
w<k have who | -135
w<k have whose | -66
w<k he finite | -172
w<k he participle | -20
w<k he'd infinitive | -24
w<k he'll finite | -33
w<k he'll infinitive | -37
w<k he's adv | -20
w<k head finite | 42
w<k head prep | -27
w<k hear sub | -23
w<k hear who | -26
w<k her adj | -35
w<k her det | -23
w<k her noun | -20
w<k her other | -29
w<k her time | -32
w<k her who | -27
w<k here and | 52
w<k here prep | -37
w<k here who | -40
w<k hey who | 82
w<k him adj | -29
w<k him adv | -23
w<k him asks | -20
w<k him finite | 67
w<k him noun | 53
w<k himself who | -43
w<k his adj | -21
w<k his name | -26
w<k his noun | -177
w<k his other | -25
w<k hold det | -28
w<k hold prep | -25
w<k holding det | -31
w<k holiday noun | -24
w<k hoodie finite | 25
w<k hope finite | -35
w<k hope whose | -20
w<k hoping finite | -46
w<k hour prep | -29
w<k hour who | 154
w<k house and | 31
w<k house prep | -27
w<k house time | -33
w<k house who | -53
w<k how det | -40
w<k how who | -53
w<k hung prep | -28
w<k i adv | -95
w<k i finite | -317
w<k i infinitive | -78
w<k i participle | -25
w<k i who | 75
w<k i'd infinitive | -74
w<k i'll finite | -32
w<k i'll infinitive | -108
w<k i'm adj | -109
w<k i'm det | -46
w<k i'm not | -26
w<k i've det | -20
w<k i've not | -22
w<k i've participle | -33
w<k idea asks | -40
w<k if det | -32
w<k if finite | -79
w<k if who | -131
w<k il finite | -30
w<k ill finite | -31
w<k ill noun | -40
w<k im adj | -31
w<k im adv | -28
w<k im and | -22
w<k in adj | -60
w<k in and | -42
w<k in det | -43
w<k in finite | 24
w<k in name | -84
w<k in noun | -106
w<k in prep | -76
w<k in time | -29
w<k in whose | -230
w<k inhaler finite | -30
w<k inhaler prep | -39
w<k instead finite | 131
w<k instead prep | -42
w<k insurance finite | -35
w<k insurance noun | -34
w<k into det | -45
w<k into noun | -28
w<k into whose | -36
w<k invoice prep | -34
w<k is adj | -58
w<k is adv | -28
w<k is and | 110
w<k is det | -214
w<k is finite | 21
w<k is name | -29
w<k is not | -66
w<k is noun | -26
w<k is participle | -41
w<k is prep | -156
w<k is time | -134
w<k is verb | -20
w<k isn't adj | -22
w<k isn't det | -29
w<k isn't who | -22
w<k it adj | 29
w<k it and | 21
w<k it name | 93
w<k it not | -41
w<k it noun | 40
w<k it other | 45
w<k it participle | 33
w<k it prep | -76
w<k it who | 98
w<k it whose | 80
w<k it'll infinitive | -22
w<k it's adj | -53
w<k it's det | -71
w<k its det | -33
w<k its not | -24
w<k its noun | -50
w<k job finite | 83
w<k judge finite | -32
w<k judge noun | -40
w<k jule finite | -28
w<k july prep | -21
w<k july time | -32
w<k june prep | -29
w<k june time | -29
w<k just and | -23
w<k just finite | -86
w<k keep who | -27
w<k keeping noun | -38
w<k kept det | -34
w<k kid finite | -24
w<k kid prep | -32
w<k kids' noun | -27
w<k kindly finite | -23
w<k kit finite | -29
w<k know asks | -79
w<k know prep | -51
w<k know sub | -27
w<k know who | -21
w<k knows who | -40
w<k lachlan finite | -30
w<k lady prep | -31
w<k last noun | -115
w<k last time | -74
w<k late adv | -21
w<k laugh prep | -37
w<k lawyer finite | -32
w<k lazy noun | -26
w<k learn det | -42
w<k least finite | -21
w<k leave det | -24
w<k leave noun | -34
w<k leave prep | -29
w<k leave who | -24
w<k leave whose | -22
w<k left det | -47
w<k left prep | -23
w<k left whose | -39
w<k let det | -21
w<k let prep | -24
w<k let who | -110
w<k letter finite | -22
w<k letter prep | -21
w<k library noun | -27
w<k library prep | -36
w<k lie prep | -21
w<k life prep | -49
w<k like adj | -24
w<k like det | -156
w<k like finite | -27
w<k like participle | -31
w<k like prep | -73
w<k like sub | -31
w<k like time | 23
w<k like who | -97
w<k line prep | -35
w<k list finite | 26
w<k list prep | -25
w<k listen prep | -21
w<k little adj | -29
w<k little noun | -52
w<k little time | -27
w<k live prep | -38
w<k living prep | -20
w<k lobby prep | -28
w<k long noun | -30
w<k look prep | -59
w<k look who | -32
w<k lord finite | -26
w<k lost whose | -35
w<k lot finite | 52
w<k love who | 30
w<k luck prep | 21
w<k lunch prep | 23
w<k mad who | -40
w<k made det | -22
w<k made who | -22
w<k make det | -24
w<k makes who | -41
w<k making who | -32
w<k man det | 52
w<k man noun | -46
w<k man who | -45
w<k manage det | -28
w<k march and | 41
w<k march noun | 36
w<k march prep | -36
w<k march time | -28
w<k march who | 21
w<k married prep | -24
w<k match who | 68
w<k maths noun | -39
w<k matter prep | -24
w<k may adv | -34
w<k may and | -36
w<k may finite | -78
w<k may infinitive | -39
w<k may prep | -20
w<k may time | -26
w<k may verb | -29
w<k may who | -32
w<k maybe finite | -30
w<k maybe prep | -31
w<k maybe time | -26
w<k maybe who | -26
w<k me adj | 78
w<k me adv | -29
w<k me and | 30
w<k me asks | -43
w<k me det | -30
w<k me finite | 48
w<k me name | 84
w<k me other | -27
w<k me participle | -26
w<k me time | 50
w<k me verb | -32
w<k me whose | 51
w<k meant prep | -28
w<k meeting finite | 36
w<k meeting prep | -23
w<k message who | -26
w<k might infinitive | -48
w<k might not | -20
w<k mind det | -29
w<k mind sub | -24
w<k mine prep | -33
w<k mine who | 63
w<k mins prep | -26
w<k minutes adv | -33
w<k minutes prep | -22
w<k miss det | -35
w<k miss noun | -41
w<k missed time | -41
w<k missed who | -21
w<k mom finite | -21
w<k monday and | -20
w<k monday det | -36
w<k monday finite | 54
w<k monday noun | 23
w<k monday sub | -40
w<k monday time | -31
w<k monday who | 67
w<k money finite | -29
w<k money prep | -23
w<k month finite | -34
w<k month noun | 42
w<k more and | -23
w<k more finite | -22
w<k more noun | -41
w<k more prep | -47
w<k morning finite | 75
w<k morning prep | -29
w<k morning who | 72
w<k most adj | -42
w<k mother and | -34
w<k mother prep | -35
w<k mother's noun | -23
w<k moved whose | -26
w<k much finite | 26
w<k much noun | -27
w<k much other | -31
w<k much sub | -40
w<k mum prep | -32
w<k must infinitive | -44
w<k my adj | -35
w<k my noun | -186
w<k myself finite | 93
w<k myself prep | -40
w<k n adj | -23
w<k n adv | -24
w<k n asks | -22
w<k n finite | -45
w<k n time | -22
w<k n who | -48
w<k name noun | 34
w<k name prep | -43
w<k name who | -38
w<k near det | -36
w<k nearer det | -36
w<k need det | -55
w<k needs det | -37
w<k needs who | -25
w<k never adv | -20
w<k never finite | -84
w<k new noun | -33
w<k new time | -30
w<k next finite | -34
w<k next noun | -68
w<k next time | -29
w<k nice noun | 31
w<k night and | -41
w<k night det | 114
w<k night finite | 98
w<k night noun | 27
w<k night prep | -20
w<k night who | -81
w<k nights and | -32
w<k nights finite | -32
w<k nights prep | -20
w<k no adj | -34
w<k no det | 37
w<k no noun | -237
w<k no time | 28
w<k no who | 47
w<k nobody finite | -88
w<k nobody prep | -23
w<k none prep | -25
w<k not adj | -51
w<k not and | 33
w<k not asks | -29
w<k not det | -41
w<k not finite | -33
w<k not noun | 23
w<k not participle | -33
w<k not prep | -65
w<k not verb | -39
w<k not whose | -26
w<k note prep | -20
w<k nothing noun | 25
w<k nothing prep | -21
w<k nothing who | -48
w<k nova finite | -26
w<k november time | -41
w<k now finite | 100
w<k now prep | -33
w<k now who | 44
w<k number prep | -27
w<k number time | -23
w<k number who | -36
w<k nurse prep | -37
w<k nursery finite | -20
w<k obliged prep | -29
w<k october time | -28
w<k odd noun | -20
w<k of adj | -36
w<k of det | -141
w<k of name | -22
w<k of noun | -221
w<k of participle | -44
w<k of time | -83
w<k of who | -201
w<k of whose | -167
w<k off and | -49
w<k off asks | 29
w<k off det | -62
w<k off prep | -67
w<k off sub | -47
w<k off time | 37
w<k off whose | 52
w<k ok prep | -20
w<k okay prep | -23
w<k old adv | 62
w<k on adj | -31
w<k on adv | 31
w<k on and | 54
w<k on asks | -39
w<k on det | -36
w<k on participle | -26
w<k on time | -245
w<k on whose | -70
w<k once adv | -23
w<k once det | 26
w<k once prep | -37
w<k ones finite | -21
w<k only adv | -24
w<k only finite | -20
w<k only participle | 22
w<k only prep | -22
w<k open det | -32
w<k open noun | 23
w<k open prep | -20
w<k opens prep | -40
w<k or det | -40
w<k or finite | -60
w<k or time | -27
w<k or who | -23
w<k orange noun | -30
w<k order finite | -26
w<k other noun | -61
w<k other time | -24
w<k other who | -38
w<k our noun | -89
w<k out adv | -30
w<k out det | 52
w<k out finite | 45
w<k out noun | 29
w<k out time | -35
w<k out who | 43
w<k outside det | -41
w<k outside noun | -28
w<k over det | -85
w<k over noun | -28
w<k over prep | -27
w<k over time | 29
w<k overnight noun | -35
w<k own noun | -183
w<k pads finite | -20
w<k page prep | -29
w<k page time | -26
w<k paid det | -29
w<k paid who | 64
w<k pair prep | -21
w<k paper prep | -38
w<k papers prep | -40
w<k paragraph time | -40
w<k pardon prep | -33
w<k parent finite | -33
w<k parental noun | -28
w<k parenting noun | -27
w<k parents prep | 27
w<k park prep | -48
w<k parking noun | -33
w<k pass prep | -25
w<k pass whose | -38
w<k passport finite | 21
w<k passport noun | -27
w<k passports prep | -49
w<k pay det | -24
w<k pay whose | -26
w<k paying det | -38
w<k payment finite | -20
w<k pe noun | -27
w<k people finite | -21
w<k people who | -36
w<k person finite | -30
w<k person prep | -29
w<k person who | -28
w<k phone and | 25
w<k phone finite | 28
w<k phone noun | -42
w<k phone prep | -57
w<k phone who | -32
w<k phones prep | -53
w<k photos finite | -28
w<k piano noun | -29
w<k pick who | 37
w<k picture prep | -26
w<k pink noun | -41
w<k pitch prep | 33
w<k place finite | 34
w<k place prep | -39
w<k plan prep | -22
w<k plastic noun | -34
w<k plate prep | -35
w<k please finite | -80
w<k pocket prep | 25
w<k police noun | -44
w<k pool finite | 29
w<k poor noun | -30
w<k porch prep | -22
w<k post noun | 31
w<k post who | -29
w<k proper noun | -23
w<k propose time | -26
w<k puffs prep | -30
w<k pure noun | -39
w<k push who | -29
w<k put det | -47
w<k put name | -21
w<k put prep | -21
w<k put who | -40
w<k putting who | -28
w<k question prep | -24
w<k queue prep | -33
w<k rain noun | 47
w<k rain prep | -37
w<k rang who | -21
w<k rather infinitive | -21
w<k rather prep | -31
w<k read det | -21
w<k read whose | -22
w<k real noun | 20
w<k reason prep | -28
w<k receipt prep | -36
w<k remember who | 27
w<k report finite | -23
w<k require det | -32
w<k returned det | -35
w<k review prep | -26
w<k right finite | 53
w<k right prep | -58
w<k right who | 35
w<k ring det | -20
w<k ring prep | -23
w<k ring who | -21
w<k road noun | 56
w<k roll prep | -25
w<k room finite | 84
w<k room time | -37
w<k round det | -37
w<k round noun | -36
w<k rui noun | -30
w<k rule prep | -31
w<k run det | -31
w<k run prep | -34
w<k runs prep | -33
w<k sad prep | -23
w<k safe noun | -21
w<k said finite | -30
w<k said noun | -24
w<k said other | -30
w<k said who | -33
w<k salaam noun | -42
w<k same noun | -66
w<k same other | -32
w<k sat prep | -30
w<k saturday det | 86
w<k saturday prep | -50
w<k saturday time | -20
w<k saw det | -32
w<k saw whose | -37
w<k say adv | -40
w<k say finite | -41
w<k say other | -25
w<k say prep | -33
w<k say sub | -37
w<k say who | -41
w<k saying who | -40
w<k says det | -28
w<k says finite | -30
w<k says noun | -29
w<k says who | -48
w<k school finite | -36
w<k school noun | -133
w<k school prep | -34
w<k school who | 76
w<k school's noun | -28
w<k science noun | -37
w<k screens prep | 37
w<k seats prep | -33
w<k second noun | -70
w<k second time | -29
w<k section time | -46
w<k see asks | -61
w<k see det | -26
w<k see noun | 26
w<k see sub | -22
w<k see who | -75
w<k seen det | -35
w<k seen prep | -20
w<k send det | -38
w<k send time | -21
w<k send who | -49
w<k send whose | -27
w<k sent det | -33
w<k september finite | -45
w<k september time | -30
w<k session prep | -41
w<k set det | -32
w<k set prep | -22
w<k shall infinitive | -54
w<k share finite | -27
w<k she finite | -255
w<k she'd infinitive | -34
w<k she'll verb | -20
w<k she's adj | -21
w<k shin noun | -33
w<k shoes finite | -21
w<k shoes prep | -29
w<k shop noun | 29
w<k shop prep | -34
w<k short noun | -28
w<k should infinitive | -33
w<k should not | -20
w<k show prep | -24
w<k show who | -22
w<k sign det | -28
w<k signature prep | -26
w<k signed prep | -24
w<k signed who | 30
w<k simply finite | -35
w<k since det | -35
w<k since finite | -27
w<k since time | -89
w<k since who | -32
w<k since whose | 28
w<k single noun | -40
w<k sister finite | -22
w<k sister name | -57
w<k sister prep | 29
w<k sister's noun | -32
w<k sister's prep | -33
w<k sit prep | -21
w<k sit who | -25
w<k sitting prep | -23
w<k size time | -23
w<k sleep noun | 23
w<k sleeping prep | -27
w<k slip prep | -34
w<k slot finite | -28
w<k small noun | -24
w<k so adj | -79
w<k so asks | -37
w<k so noun | -23
w<k so other | -50
w<k so participle | -20
w<k so sub | -28
w<k so who | -28
w<k so whose | -22
w<k social noun | -31
w<k soft noun | -28
w<k sold det | -34
w<k solicitor finite | -28
w<k some adj | -22
w<k some noun | -55
w<k somebody finite | -26
w<k somebody who | -37
w<k something prep | -25
w<k somewhere prep | -39
w<k sooner finite | -55
w<k sorry adj | -44
w<k sorry finite | -53
w<k sorry noun | 45
w<k sorry prep | -95
w<k sorry sub | -22
w<k sorry who | -43
w<k spelling noun | -30
w<k sports noun | -24
w<k spring noun | -47
w<k st name | -38
w<k standing noun | -27
w<k standing prep | -26
w<k start prep | -30
w<k starting time | -29
w<k starts prep | -38
w<k staying prep | -23
w<k step prep | -36
w<k still det | -35
w<k still finite | -42
w<k still noun | -31
w<k still who | -28
w<k still whose | -36
w<k stop det | 34
w<k stop prep | -23
w<k story noun | -39
w<k story prep | -30
w<k street prep | -23
w<k stupid noun | -29
w<k suit who | -28
w<k summer noun | -20
w<k summer prep | -30
w<k sunday and | -24
w<k sunday det | -33
w<k sunday finite | 33
w<k sunday noun | 29
w<k sunday other | -40
w<k sunday prep | -71
w<k sunday time | -31
w<k sunday who | 31
w<k suppose who | -34
w<k sure who | -40
w<k swap prep | -33
w<k swear who | -40
w<k swim noun | -31
w<k swimming noun | -23
w<k table prep | -44
w<k tablet finite | -23
w<k take det | -39
w<k take noun | -21
w<k taking det | -29
w<k talking prep | -33
w<k taught who | -26
w<k tea finite | 37
w<k teach who | -22
w<k teacher finite | -30
w<k teacher who | -20
w<k tears prep | -20
w<k teeth finite | 124
w<k teeth prep | -28
w<k tell det | -22
w<k tell name | -21
w<k tell who | -94
w<k tell whose | -34
w<k telling det | -39
w<k term finite | -26
w<k term noun | 53
w<k term prep | -22
w<k term who | 60
w<k terrible noun | 30
w<k test prep | -29
w<k text prep | -24
w<k textbook noun | -34
w<k than det | -24
w<k than finite | -39
w<k than prep | -24
w<k than time | -32
w<k than who | -34
w<k thank who | -40
w<k thanks det | -23
w<k that adj | -20
w<k that asks | 94
w<k that not | -40
w<k that noun | -39
w<k that sub | 21
w<k that time | -30
w<k that whose | -52
w<k that's asks | -22
w<k that's det | -30
w<k that's noun | -30
w<k thats det | -26
w<k thats not | -31
w<k the adj | -91
w<k the adv | -48
w<k the name | -38
w<k the noun | -191
w<k the other | -57
w<k the participle | -31
w<k the time | -134
w<k the who | -23
w<k their noun | -70
w<k them det | 23
w<k them noun | 33
w<k them who | -32
w<k then adv | -41
w<k then det | 23
w<k then prep | 69
w<k then who | -38
w<k therapist finite | -24
w<k there adj | -38
w<k there and | -28
w<k there det | 31
w<k there name | 48
w<k there noun | -44
w<k there time | 55
w<k there who | 54
w<k there's det | -75
w<k theres det | -36
w<k these noun | -39
w<k they adv | -23
w<k they finite | -78
w<k they'd infinitive | -35
w<k they're prep | -29
w<k thing and | -37
w<k thing finite | -25
w<k thing prep | -22
w<k thing who | -42
w<k things adv | 50
w<k things finite | -41
w<k things who | -30
w<k think finite | -46
w<k think who | -26
w<k this adj | -23
w<k this adv | 48
w<k this and | -32
w<k this det | -47
w<k this name | 40
w<k this noun | -223
w<k this time | -64
w<k those noun | -31
w<k those time | -45
w<k though who | -28
w<k thought finite | -48
w<k thought who | -38
w<k through det | -78
w<k through noun | -20
w<k through whose | -21
w<k thursday det | -20
w<k thursday noun | 37
w<k thursday prep | -67
w<k thursday time | -31
w<k thursdays finite | 86
w<k thursdays prep | -39
w<k tickets finite | 37
w<k tight sub | -29
w<k til time | -31
w<k till finite | -25
w<k till time | -66
w<k till who | -20
w<k time and | -21
w<k time asks | 76
w<k time det | 30
w<k time finite | -48
w<k time noun | 64
w<k time who | -43
w<k time whose | 57
w<k times prep | -33
w<k to adj | -20
w<k to asks | -32
w<k to det | -27
w<k to finite | -28
w<k to infinitive | -31
w<k to noun | -157
w<k to participle | -25
w<k to time | -119
w<k to verb | -65
w<k to who | -59
w<k to whose | -150
w<k together and | -44
w<k told det | -38
w<k told time | -23
w<k told who | -36
w<k told whose | -21
w<k tomorrow prep | -29
w<k tone prep | 34
w<k tonight and | -34
w<k tonight prep | -46
w<k too adj | -38
w<k too det | 34
w<k too finite | 137
w<k too who | 117
w<k took whose | -35
w<k toxic noun | -37
w<k train finite | 26
w<k training noun | -31
w<k travel noun | -32
w<k travel prep | -34
w<k treat prep | -33
w<k treating who | -27
w<k trip finite | -21
w<k try det | -26
w<k try noun | -36
w<k tuesday and | -45
w<k tuesday det | -25
w<k tuesday who | 21
w<k tuesdays and | -31
w<k tuesdays prep | -27
w<k tuition finite | -25
w<k turning prep | -25
w<k twice det | -33
w<k twice finite | 110
w<k twice prep | -26
w<k twice who | 84
w<k u adj | -25
w<k u adv | -25
w<k u and | -38
w<k u asks | -43
w<k u det | -34
w<k u participle | -26
w<k u prep | -41
w<k u time | -26
w<k u verb | -26
w<k under noun | -44
w<k under time | -36
w<k under whose | -29
w<k unless who | -26
w<k until adv | -24
w<k until det | -32
w<k until noun | -23
w<k until time | -82
w<k up adj | 30
w<k up det | -67
w<k up name | 62
w<k up noun | 71
w<k up who | 41
w<k ur adv | -32
w<k ur det | -36
w<k ur noun | -66
w<k ur time | -30
w<k us prep | -25
w<k us who | 27
w<k use det | -30
w<k use prep | -42
w<k use who | -23
w<k very adj | -75
w<k video finite | -31
w<k video noun | 27
w<k visit finite | -32
w<k w det | -42
w<k w who | -23
w<k wait prep | -30
w<k waited prep | -25
w<k waiting noun | -32
w<k wanna finite | -32
w<k want det | -31
w<k want prep | -40
w<k want time | -33
w<k want who | -33
w<k wants det | -34
w<k wants whose | -30
w<k warned who | -23
w<k was adj | -103
w<k was adv | -71
w<k was and | -44
w<k was not | -25
w<k was participle | -32
w<k was prep | -52
w<k was time | -33
w<k was who | -37
w<k was whose | -33
w<k washed who | 94
w<k wasn't adj | -28
w<k wasn't who | -29
w<k watch prep | -30
w<k way noun | 79
w<k way prep | -27
w<k way who | -57
w<k we adv | -22
w<k we finite | -145
w<k we infinitive | -22
w<k wear det | -30
w<k wear who | -23
w<k wedding prep | -27
w<k wednesday and | -33
w<k wednesday finite | -23
w<k wednesday prep | -31
w<k wednesday time | -38
w<k wednesday whose | 82
w<k wednesdays prep | -25
w<k wee noun | -31
w<k week and | -30
w<k week noun | 58
w<k week prep | -27
w<k week sub | 43
w<k week time | -34
w<k week who | -45
w<k weekend and | -37
w<k weekend who | -48
w<k weekends prep | 38
w<k weekends who | -43
w<k weeks prep | -25
w<k weeks who | 130
w<k welcome prep | -26
w<k well finite | 68
w<k well prep | -25
w<k well verb | -34
w<k well who | 44
w<k went prep | -46
w<k were prep | -23
w<k what adj | 27
w<k what det | -29
w<k what finite | -149
w<k what noun | -60
w<k what whose | -31
w<k whatever noun | -35
w<k whatever who | -58
w<k when finite | -26
w<k when who | -119
w<k where noun | -32
w<k where who | -52
w<k which finite | -53
w<k which noun | -78
w<k which who | -31
w<k while finite | -25
w<k white noun | -20
w<k who finite | -172
w<k who noun | -20
w<k who's participle | -21
w<k whole adj | -34
w<k whole noun | -94
w<k whole time | -38
w<k whose noun | -24
w<k why det | -21
w<k will det | -24
w<k will infinitive | -99
w<k will who | -35
w<k wind finite | -39
w<k window prep | -27
w<k winter noun | 24
w<k with adj | -35
w<k with asks | -30
w<k with det | -199
w<k with noun | -120
w<k with sub | -31
w<k with time | -50
w<k with who | -172
w<k with whose | -151
w<k without and | 26
w<k without det | -37
w<k without participle | -23
w<k woman finite | -26
w<k woman prep | -24
w<k woman who | -28
w<k won't infinitive | -29
w<k wonders prep | -47
w<k word finite | -23
w<k word prep | -48
w<k work finite | -34
w<k work who | -33
w<k works prep | -26
w<k worst noun | -34
w<k would infinitive | -80
w<k would verb | -28
w<k would who | -42
w<k would've finite | -34
w<k wren finite | -20
w<k writing prep | -20
w<k written who | 21
w<k wrong noun | -21
w<k wrong prep | 29
w<k wrote who | -27
w<k year and | -38
w<k year finite | -40
w<k year who | -47
w<k year's noun | -31
w<k years and | -32
w<k years finite | 73
w<k years who | -20
w<k yes and | -21
w<k yesterday who | -22
w<k you asks | 41
w<k you finite | -36
w<k you infinitive | -152
w<k you noun | 46
w<k you other | 47
w<k you prep | -227
w<k you verb | -26
w<k you who | 36
w<k you whose | 64
w<k you'd det | -29
w<k you'd infinitive | -31
w<k you'd noun | -28
w<k you'll infinitive | -33
w<k you're not | -20
w<k you're noun | -24
w<k your adj | -28
w<k your noun | -179
w<k your time | -67
w<k yours and | 43
w<k yours finite | 24
w<k yours who | 32
w<k yourself det | 32
w<k yr adj | -31
w>k #money finite | -39
w>k #name $ | 57
w>k #name and | -21
w>k #name asks | -20
w>k #name det | -22
w>k #name finite | 24
w>k #name mark | -123
w>k #name participle | 67
w>k #name prep | -37
w>k #name sub | -20
w>k #name verb | 23
w>k #name who | -88
w>k #name whose | -31
w>k #number $ | -54
w>k #number adj | 23
w>k #number and | -119
w>k #number asks | -20
w>k #number name | -32
w>k #number not | -28
w>k #number participle | -28
w>k #number sub | -29
w>k #number verb | -27
w>k #number who | -177
w>k #time $ | -22
w>k #time and | -51
w>k #time det | -25
w>k #time finite | -81
w>k #time mark | -114
w>k #time prep | -165
w>k #time who | -79
w>k #time whose | -21
w>k a det | -24
w>k a finite | -27
w>k a mark | -24
w>k a name | -25
w>k a other | 44
w>k a participle | -31
w>k a time | 20
w>k able prep | -22
w>k about adj | -47
w>k about asks | -27
w>k about mark | -33
w>k about name | -28
w>k about noun | -71
w>k about participle | -24
w>k about sub | -30
w>k about who | -89
w>k about whose | -26
w>k account prep | -24
w>k actual noun | -27
w>k after $ | -23
w>k after finite | -32
w>k after noun | -77
w>k after sub | 30
w>k after time | -50
w>k afternoon prep | -29
w>k again asks | -21
w>k again mark | -25
w>k again prep | -23
w>k again time | -32
w>k alienation mark | -28
w>k all adj | -20
w>k all adv | -32
w>k all finite | -21
w>k all mark | -26
w>k all noun | -81
w>k all prep | -77
w>k all time | 42
w>k allergy noun | -34
w>k aloud prep | -37
w>k already infinitive | -20
w>k already prep | 64
w>k also infinitive | -39
w>k also mark | 53
w>k also who | 56
w>k always det | -24
w>k an adj | -40
w>k an noun | -26
w>k and adv | -22
w>k and and | 20
w>k and asks | 88
w>k and mark | -29
w>k and name | -71
w>k and not | -32
w>k and noun | -46
w>k and time | -62
w>k another noun | -28
w>k answer finite | -22
w>k any adj | -35
w>k any prep | -30
w>k anyone finite | -33
w>k anything finite | -28
w>k anything noun | -23
w>k aoife $ | 64
w>k app finite | 28
w>k app prep | -36
w>k appointment prep | -24
w>k are adj | -71
w>k are det | -32
w>k are noun | -28
w>k are participle | -104
w>k are prep | -100
w>k are who | 111
w>k are whose | -23
w>k around det | -32
w>k arrive prep | -22
w>k as adj | -41
w>k as adv | -53
w>k as finite | -29
w>k as noun | -26
w>k as participle | -36
w>k as prep | 110
w>k as sub | -32
w>k as who | -55
w>k ask det | -32
w>k ask name | 72
w>k ask noun | -21
w>k ask who | 27
w>k ask whose | 92
w>k asked who | -27
w>k asking sub | -27
w>k assembly prep | -26
w>k at adj | -37
w>k at adv | 29
w>k at name | -30
w>k at noun | -190
w>k at participle | -21
w>k at time | -55
w>k at who | -57
w>k at whose | -190
w>k august who | -22
w>k awake prep | -29
w>k baby noun | -30
w>k back and | -20
w>k back det | -21
w>k back who | -27
w>k backpack mark | -22
w>k bad noun | -29
w>k bag finite | -23
w>k bag prep | -31
w>k be det | -70
w>k be finite | -31
w>k be noun | -25
w>k be prep | -120
w>k be verb | -31
w>k be whose | -33
w>k because det | -24
w>k because noun | -30
w>k because prep | -20
w>k bed finite | -35
w>k bed noun | -29
w>k been finite | -23
w>k been participle | -97
w>k before det | -79
w>k before noun | -21
w>k before who | -29
w>k being prep | -36
w>k believe who | 70
w>k beside who | -29
w>k best mark | 59
w>k best noun | 24
w>k best prep | 38
w>k better prep | -22
w>k between det | -27
w>k between noun | -36
w>k between who | -26
w>k big noun | 27
w>k bike prep | -27
w>k birth noun | -23
w>k birthday finite | -29
w>k birthday noun | -25
w>k bit adj | 33
w>k blue noun | -31
w>k boat mark | -20
w>k book finite | -22
w>k book noun | -26
w>k book who | -20
w>k books finite | -34
w>k born prep | -34
w>k bottle prep | -26
w>k bought who | -26
w>k boxing noun | -24
w>k boy finite | -22
w>k breakfast who | -28
w>k bringing det | -29
w>k bringing who | -25
w>k broke prep | -32
w>k brought who | -20
w>k bus finite | -22
w>k bus prep | -23
w>k business prep | -34
w>k but adj | 53
w>k but det | -32
w>k but finite | 24
w>k but noun | -25
w>k but other | 127
w>k but prep | 40
w>k but time | -35
w>k but who | 34
w>k buy who | 25
w>k by adv | -30
w>k by noun | -67
w>k by prep | -26
w>k by time | -37
w>k by who | -20
w>k cake finite | -22
w>k cake prep | -30
w>k call det | -31
w>k call finite | -24
w>k call prep | -22
w>k calls who | -31
w>k came finite | -25
w>k came prep | -35
w>k camp finite | -36
w>k can finite | -24
w>k can infinitive | -200
w>k can not | -29
w>k can prep | -23
w>k can who | 163
w>k can't infinitive | -63
w>k can't verb | -21
w>k cant finite | 24
w>k card finite | -21
w>k card prep | -21
w>k carry prep | 103
w>k carys $ | 107
w>k case finite | -27
w>k chair prep | -20
w>k change mark | -20
w>k change who | -21
w>k changed det | -22
w>k check det | -20
w>k check finite | -22
w>k check who | -29
w>k cheers mark | 136
w>k child's noun | -20
w>k children finite | 27
w>k children prep | -28
w>k christmas mark | -22
w>k church finite | -32
w>k class finite | -37
w>k class prep | -26
w>k clinic mark | -32
w>k close prep | -31
w>k closes prep | -25
w>k club finite | -25
w>k club noun | -31
w>k club prep | -29
w>k coach finite | 85
w>k coach prep | -36
w>k coat finite | -25
w>k cold who | -32
w>k come adj | -22
w>k come mark | 26
w>k come noun | -20
w>k come prep | -78
w>k comes finite | -22
w>k coming prep | -40
w>k confirm prep | -22
w>k confirmed prep | -21
w>k congratulations prep | 46
w>k consent noun | 28
w>k content prep | -33
w>k controlling noun | -33
w>k copy finite | -31
w>k cos who | -38
w>k cost who | -28
w>k costs time | -28
w>k could adv | -28
w>k could finite | -41
w>k could infinitive | -43
w>k could not | -31
w>k could verb | -32
w>k could who | 140
w>k course mark | 24
w>k court finite | -23
w>k court noun | -21
w>k cream finite | -26
w>k cross noun | -31
w>k crying prep | -20
w>k dad prep | -29
w>k dad who | -25
w>k daddy finite | -26
w>k daddy's noun | -30
w>k date finite | -25
w>k date prep | -21
w>k dates mark | 51
w>k day mark | -23
w>k day prep | -26
w>k day time | -24
w>k days finite | -24
w>k deal prep | -22
w>k december mark | -22
w>k decent noun | -24
w>k delroy $ | 44
w>k depends asks | 23
w>k did infinitive | -23
w>k did prep | -30
w>k did whose | 66
w>k didn't infinitive | -20
w>k dinner noun | -26
w>k directly prep | -34
w>k do adv | -28
w>k do and | -26
w>k do det | -79
w>k do finite | -32
w>k do infinitive | 80
w>k do mark | -20
w>k do noun | -29
w>k do time | -37
w>k does det | 53
w>k does infinitive | -28
w>k does name | 42
w>k does noun | 61
w>k does who | 32
w>k doesn't infinitive | -20
w>k doing noun | -20
w>k doing who | -23
w>k don't verb | 89
w>k don't who | 50
w>k done noun | -24
w>k done time | -27
w>k dose prep | -36
w>k dougie $ | 95
w>k down prep | -37
w>k down time | -28
w>k drink prep | -24
w>k drive adj | 71
w>k drive prep | 39
w>k drive who | -43
w>k driving prep | -28
w>k dry noun | -22
w>k due time | -24
w>k each mark | -31
w>k eat noun | -24
w>k eid noun | 74
w>k either mark | -24
w>k either noun | -21
w>k else finite | -27
w>k else prep | -35
w>k else who | -29
w>k email prep | -23
w>k en finite | -27
w>k end finite | -20
w>k end prep | -31
w>k ends prep | -27
w>k enjoy who | -24
w>k enough noun | 22
w>k enough prep | -23
w>k entire noun | -24
w>k even adj | -37
w>k even det | 55
w>k even finite | -21
w>k even infinitive | -33
w>k even noun | 44
w>k even participle | -23
w>k even prep | -24
w>k even whose | 28
w>k evening and | -24
w>k evening who | -21
w>k ever finite | -59
w>k ever participle | -20
w>k ever verb | -24
w>k every noun | -31
w>k everybody finite | -34
w>k everybody prep | -20
w>k everything finite | -30
w>k everything noun | -34
w>k exactly finite | -31
w>k exam finite | -26
w>k exam prep | -23
w>k exchange prep | -23
w>k expires prep | -33
w>k explain who | -29
w>k extra noun | -24
w>k eye noun | -31
w>k fall prep | -27
w>k falls prep | -26
w>k february mark | -28
w>k fee finite | -27
w>k fell adj | -21
w>k fell prep | -20
w>k felt adj | -34
w>k fetch who | -22
w>k fill prep | -27
w>k finally finite | -23
w>k financial noun | 25
w>k find prep | 32
w>k first and | -33
w>k first mark | -34
w>k first name | -25
w>k first prep | -26
w>k fish noun | -20
w>k flat noun | -24
w>k flat prep | -25
w>k flight finite | -24
w>k flight noun | -27
w>k fly prep | -30
w>k folake $ | 43
w>k folder finite | -26
w>k football prep | -28
w>k for $ | -31
w>k for adj | -36
w>k for adv | -44
w>k for asks | -22
w>k for mark | -36
w>k for name | -32
w>k for noun | -29
w>k for participle | -71
w>k for prep | -22
w>k for sub | -24
w>k for verb | -28
w>k forget who | -27
w>k forgive who | 28
w>k form noun | -29
w>k form who | -21
w>k forward prep | -40
w>k found who | -22
w>k found whose | -23
w>k free prep | -21
w>k friday finite | 21
w>k friday mark | -50
w>k friday prep | -37
w>k friends finite | -28
w>k frightened prep | -37
w>k from adj | -39
w>k from adv | 46
w>k from det | -172
w>k from name | -30
w>k from noun | -106
w>k from participle | -22
w>k from who | -76
w>k from whose | -88
w>k front prep | -35
w>k full noun | -21
w>k funny asks | 93
w>k get adj | -21
w>k get adv | -23
w>k get prep | 21
w>k get who | 33
w>k gets finite | -21
w>k gets prep | -23
w>k getting finite | -28
w>k getting who | -20
w>k girl prep | -20
w>k give whose | 48
w>k given det | -32
w>k gives who | -27
w>k glasses finite | 21
w>k glasses prep | -33
w>k go adj | -27
w>k go det | -27
w>k go finite | 24
w>k go noun | -28
w>k go prep | -73
w>k god mark | 90
w>k goes adj | -24
w>k goes finite | -20
w>k goes mark | -23
w>k goes prep | -40
w>k going prep | -37
w>k going who | -22
w>k good mark | -25
w>k good noun | 36
w>k good who | -33
w>k got det | -56
w>k gp finite | 20
w>k guy finite | -30
w>k had det | -87
w>k had noun | -32
w>k had participle | -27
w>k had whose | -21
w>k hand finite | -36
w>k hand who | -28
w>k hangs prep | -21
w>k happen prep | -24
w>k happy prep | 43
w>k hard noun | -35
w>k has adv | -32
w>k has det | -23
w>k has not | -20
w>k has participle | -125
w>k has prep | -42
w>k has time | -20
w>k has verb | -36
w>k hasn't participle | -24
w>k hat mark | -34
w>k have det | 23
w>k have name | -20
w>k have noun | -54
w>k have participle | -164
w>k have prep | -68
w>k have verb | -31
w>k he participle | -22
w>k he prep | -24
w>k he'll verb | 25
w>k he's adj | 59
w>k he's adv | -34
w>k he's participle | 61
w>k he's prep | -30
w>k he's verb | 38
w>k head prep | -20
w>k heads prep | 71
w>k heard prep | -20
w>k heart finite | -25
w>k held prep | -24
w>k her adj | 32
w>k her asks | -23
w>k her finite | -43
w>k her other | -25
w>k her prep | -91
w>k her time | -20
w>k here $ | -37
w>k here and | -26
w>k here finite | -24
w>k here mark | -25
w>k here prep | -34
w>k him finite | -49
w>k him prep | -30
w>k himself mark | -29
w>k himself who | -37
w>k his other | -24
w>k hold prep | -23
w>k hold who | -24
w>k holding det | -35
w>k holiday noun | -23
w>k home prep | -43
w>k honest prep | 64
w>k honestly mark | 32
w>k hoodie finite | -31
w>k hope det | 45
w>k hope whose | 27
w>k hour who | -21
w>k house and | -21
w>k house finite | -29
w>k house time | -22
w>k how adj | 22
w>k how finite | -41
w>k how who | -23
w>k hung prep | -21
w>k i finite | 35
w>k i participle | -23
w>k i prep | -33
w>k i time | 31
w>k i verb | 77
w>k i who | -26
w>k i'd adv | 78
w>k i'd finite | 49
w>k i'd prep | 42
w>k i'd verb | 36
w>k i'll adv | 92
w>k i'll infinitive | 35
w>k i'll verb | 37
w>k i'm adj | 67
w>k i'm adv | 33
w>k i'm and | 42
w>k i'm det | -23
w>k i'm not | 50
w>k i'm prep | 62
w>k i've adv | 62
w>k i've det | 67
w>k i've not | 66
w>k i've participle | 32
w>k i've verb | 28
w>k idea asks | -30
w>k idea prep | -24
w>k if det | 68
w>k if finite | 22
w>k if time | 33
w>k if whose | -26
w>k il finite | -20
w>k ill finite | 52
w>k ill noun | -35
w>k im adj | -29
w>k im adv | 28
w>k im and | 69
w>k im det | -23
w>k im participle | 26
w>k im prep | 50
w>k in $ | -25
w>k in and | -30
w>k in det | -25
w>k in prep | -81
w>k in time | -211
w>k in who | -120
w>k inhaler finite | -25
w>k inhaler prep | -27
w>k instead finite | -38
w>k instead mark | -29
w>k instead prep | -53
w>k insurance noun | -25
w>k into det | -29
w>k into noun | -31
w>k into whose | -28
w>k is adj | -250
w>k is adv | -38
w>k is and | -30
w>k is det | -78
w>k is name | 45
w>k is participle | -191
w>k is prep | -196
w>k is who | 101
w>k isn't adj | -26
w>k isn't det | -21
w>k isn't participle | -23
w>k isn't who | 22
w>k it $ | -21
w>k it adj | -68
w>k it and | -74
w>k it asks | -22
w>k it det | -99
w>k it finite | 26
w>k it mark | -105
w>k it not | -37
w>k it noun | -27
w>k it participle | -20
w>k it prep | -211
w>k it sub | -44
w>k it time | -77
w>k it who | -96
w>k it'll infinitive | 42
w>k it'll verb | 25
w>k it's adj | 60
w>k it's adv | 42
w>k it's det | 28
w>k it's not | 28
w>k it's noun | 20
w>k it's participle | 23
w>k it's prep | 55
w>k it's time | -36
w>k it's verb | -29
w>k it's who | -21
w>k its det | -36
w>k its finite | -35
w>k its not | 64
w>k its time | 73
w>k job finite | -23
w>k judge noun | -31
w>k july mark | -25
w>k july prep | -33
w>k july time | -25
w>k june mark | -22
w>k june prep | -26
w>k just prep | -26
w>k keep participle | 68
w>k keep whose | 32
w>k keeping noun | -20
w>k keeps participle | -24
w>k kid prep | -23
w>k kind noun | 79
w>k kindly finite | 95
w>k kit finite | -31
w>k know asks | -25
w>k know prep | -22
w>k know who | -42
w>k knows who | -23
w>k kofi $ | 52
w>k lady finite | -33
w>k last time | 41
w>k late adv | -23
w>k late mark | -30
w>k later mark | -20
w>k laugh prep | 25
w>k learn det | -33
w>k learn prep | 55
w>k learned who | -20
w>k leave noun | 37
w>k left prep | -24
w>k left whose | -23
w>k let prep | -38
w>k let who | 38
w>k let's finite | 22
w>k letter finite | -24
w>k library noun | -28
w>k library prep | -33
w>k lie mark | -27
w>k lie prep | -35
w>k life noun | -25
w>k life prep | -29
w>k like adj | -30
w>k like det | -100
w>k like prep | -42
w>k like sub | -34
w>k like time | -23
w>k like who | -50
w>k line prep | -33
w>k ling mark | -26
w>k list mark | -27
w>k listen prep | 39
w>k little noun | -53
w>k live prep | -23
w>k look who | -29
w>k lord finite | -27
w>k lost whose | -26
w>k love prep | 37
w>k love who | -32
w>k made who | -23
w>k makes who | -25
w>k making who | -26
w>k man det | -28
w>k man finite | -24
w>k man noun | -25
w>k manage det | -27
w>k march mark | -20
w>k march noun | -21
w>k march prep | -28
w>k match who | -27
w>k maths noun | -29
w>k may adv | -27
w>k may and | -23
w>k may infinitive | -35
w>k may mark | -27
w>k may prep | -26
w>k may time | -24
w>k may verb | -23
w>k may who | 70
w>k maybe finite | 58
w>k maybe mark | -39
w>k maybe prep | -24
w>k maybe time | 36
w>k maybe who | 47
w>k me asks | -38
w>k me det | -74
w>k me participle | -20
w>k me prep | -95
w>k me time | -24
w>k me verb | -21
w>k me who | -81
w>k meeting finite | -31
w>k might finite | -28
w>k mind sub | -20
w>k mind who | 58
w>k mine prep | -21
w>k mins prep | -26
w>k minutes adv | -23
w>k miss det | -25
w>k miss noun | 94
w>k miss who | -24
w>k missed who | -25
w>k monday noun | -20
w>k monday who | -27
w>k money finite | 20
w>k month noun | -20
w>k months mark | -27
w>k more noun | -23
w>k more prep | -28
w>k morning finite | -25
w>k most adj | -23
w>k mother finite | -21
w>k much mark | -28
w>k much noun | -24
w>k much sub | -27
w>k mum mark | -24
w>k must finite | -28
w>k must infinitive | -45
w>k must not | -25
w>k must verb | 31
w>k myself finite | -34
w>k myself mark | -24
w>k myself prep | -21
w>k n adj | -49
w>k n adv | -39
w>k n asks | 135
w>k n noun | 32
w>k n time | -36
w>k n who | -20
w>k name who | -21
w>k nasreen $ | 77
w>k near det | -29
w>k nearer det | -29
w>k need det | -48
w>k need participle | -28
w>k needs det | -21
w>k needs who | -26
w>k never adv | -26
w>k never finite | 20
w>k never infinitive | -24
w>k never participle | -25
w>k new noun | -68
w>k next finite | 35
w>k next noun | 39
w>k next prep | -21
w>k ngozi $ | 78
w>k night mark | -31
w>k nights finite | -27
w>k no and | -27
w>k no det | -21
w>k no finite | 57
w>k no mark | 20
w>k no who | -39
w>k nobody prep | 62
w>k none prep | -27
w>k not $ | -20
w>k not adv | -20
w>k not and | -31
w>k not finite | -169
w>k not mark | -35
w>k not noun | -31
w>k not participle | -23
w>k nothing finite | 24
w>k nothing mark | -23
w>k nothing noun | 22
w>k nothing who | -34
w>k notice mark | -27
w>k nova finite | 101
w>k november mark | -25
w>k now $ | -21
w>k now and | -20
w>k now mark | -38
w>k now prep | -21
w>k number finite | -22
w>k number mark | -20
w>k number prep | -20
w>k number who | -29
w>k nursery finite | 35
w>k october time | -21
w>k of adj | -21
w>k of det | -102
w>k of noun | -92
w>k of time | -94
w>k of who | -65
w>k of whose | -73
w>k off det | -29
w>k off prep | -27
w>k off time | -22
w>k ok prep | -27
w>k okay mark | 49
w>k okay prep | -25
w>k old adv | -32
w>k old noun | -29
w>k on $ | -21
w>k on adj | -36
w>k on adv | -44
w>k on and | -25
w>k on asks | -34
w>k on det | -42
w>k on mark | -43
w>k on noun | -165
w>k on participle | -25
w>k on prep | -56
w>k on sub | -46
w>k on who | -131
w>k once adj | 23
w>k once adv | -29
w>k once det | -29
w>k once finite | -26
w>k once prep | -28
w>k ones finite | -27
w>k only adv | -20
w>k only finite | -78
w>k only participle | 20
w>k only prep | -20
w>k open det | -28
w>k open noun | -26
w>k open prep | 21
w>k opens prep | -34
w>k or asks | -44
w>k or finite | -20
w>k or not | -39
w>k or prep | -43
w>k or whose | -38
w>k orange noun | -24
w>k order prep | -26
w>k other who | -31
w>k otherwise who | 91
w>k ought prep | -22
w>k our adj | -23
w>k out adv | -35
w>k out det | -21
w>k out noun | -34
w>k out time | -27
w>k outside det | -21
w>k outside noun | -21
w>k over det | -42
w>k over who | -27
w>k own noun | -68
w>k p mark | -31
w>k pads finite | -34
w>k page prep | -30
w>k paid who | -23
w>k pain finite | -28
w>k pair sub | -32
w>k pairs prep | -38
w>k paper prep | -38
w>k papers prep | -32
w>k paragraph time | 48
w>k pardon prep | -43
w>k pardon who | 32
w>k parent finite | -30
w>k parental noun | -29
w>k parenting noun | 27
w>k parents finite | -20
w>k parents prep | -27
w>k parents' noun | 29
w>k park prep | -34
w>k parking noun | -22
w>k part prep | -34
w>k pass whose | 40
w>k passport finite | 25
w>k passports prep | -31
w>k pay det | 23
w>k pay who | 38
w>k pay whose | 32
w>k paying det | -33
w>k payment finite | -35
w>k payments prep | -40
w>k people finite | -22
w>k perhaps who | 41
w>k person finite | -33
w>k person prep | -31
w>k phone finite | -45
w>k phones prep | -31
w>k photos finite | -33
w>k pick who | -24
w>k picking prep | 33
w>k picture prep | -23
w>k place prep | -21
w>k plan prep | -20
w>k plate prep | -21
w>k please finite | 96
w>k pls finite | 47
w>k pocket prep | -25
w>k police noun | -39
w>k poor noun | 29
w>k post noun | -32
w>k post who | -28
w>k practice finite | -26
w>k proud prep | -21
w>k puffs prep | -25
w>k pure noun | 34
w>k push who | 59
w>k put det | 43
w>k put prep | -49
w>k put time | 34
w>k putting who | -30
w>k question prep | -24
w>k queue prep | -26
w>k quit participle | 94
w>k rain noun | -21
w>k rang mark | -23
w>k rang who | -26
w>k rather prep | -30
w>k reach who | -20
w>k read det | 21
w>k read whose | -23
w>k reading noun | 29
w>k receipt prep | -33
w>k regards mark | 95
w>k remember who | -24
w>k remind who | 57
w>k report finite | -31
w>k report who | -27
w>k require det | -32
w>k returned det | -22
w>k right mark | -20
w>k right prep | -36
w>k right who | -30
w>k ring det | 26
w>k ring noun | -34
w>k road mark | -27
w>k road noun | -41
w>k roll prep | -30
w>k room finite | -33
w>k room time | -23
w>k round det | -30
w>k round noun | -30
w>k rule prep | -22
w>k run prep | -22
w>k run who | -22
w>k sad prep | -21
w>k safe noun | 104
w>k same mark | -21
w>k same other | 25
w>k sandrine $ | 92
w>k sat prep | -32
w>k saturday finite | 21
w>k saturday noun | 32
w>k saw whose | 34
w>k say and | -25
w>k say finite | -24
w>k say other | 44
w>k say prep | -21
w>k say who | -27
w>k says prep | -24
w>k says who | -32
w>k school finite | -36
w>k school noun | -57
w>k school's noun | -24
w>k screens prep | -23
w>k seats prep | -21
w>k section time | 94
w>k see asks | -47
w>k see noun | -28
w>k see sub | 38
w>k see who | 53
w>k seen det | -28
w>k send det | 33
w>k send time | -26
w>k send who | -60
w>k send whose | -21
w>k september mark | -25
w>k september time | -20
w>k session prep | -31
w>k set det | 35
w>k set prep | -24
w>k shall infinitive | -30
w>k shall who | 65
w>k she finite | 23
w>k she'd infinitive | 50
w>k she'd prep | -28
w>k she'd verb | -21
w>k she'll verb | 40
w>k she's adj | 30
w>k she's finite | 102
w>k she's verb | 48
w>k sheet finite | -31
w>k shes participle | -40
w>k shoes finite | 28
w>k shoes prep | -31
w>k shop noun | -21
w>k shop prep | -29
w>k should infinitive | -33
w>k should who | 108
w>k show prep | -21
w>k sign who | 35
w>k signed prep | -26
w>k simply finite | -25
w>k since det | -52
w>k since finite | 62
w>k since noun | -20
w>k sincerely mark | 51
w>k single noun | -32
w>k sinéad $ | 91
w>k sit prep | 22
w>k sit who | -33
w>k sleep noun | -22
w>k slip prep | -29
w>k slot finite | -34
w>k so adv | -68
w>k so mark | -29
w>k so name | -28
w>k so noun | -28
w>k so sub | -72
w>k so who | -32
w>k so whose | -25
w>k soft noun | 31
w>k sold det | -28
w>k some adj | -31
w>k somebody finite | -34
w>k someone mark | -29
w>k someone prep | -24
w>k something prep | -23
w>k somewhere prep | -31
w>k sooner finite | -29
w>k sorry adj | -35
w>k sorry finite | 39
w>k sorry mark | 29
w>k sorry prep | 27
w>k sorry sub | 20
w>k spring who | -27
w>k st name | -20
w>k stand prep | -21
w>k standing prep | -24
w>k starting time | -27
w>k starts prep | -28
w>k staying prep | -28
w>k still adj | -21
w>k still det | -25
w>k still finite | -47
w>k still noun | -29
w>k still verb | -37
w>k still whose | -30
w>k stood prep | -23
w>k stop prep | 21
w>k story noun | -23
w>k street prep | -32
w>k stretch prep | -23
w>k stuff mark | -27
w>k suit who | -20
w>k summer prep | -22
w>k sunday finite | -21
w>k sunday noun | -26
w>k sunday time | -28
w>k sundays mark | -35
w>k sure who | -25
w>k swap prep | -24
w>k swear who | -21
w>k swim noun | -31
w>k ta mark | 92
w>k table finite | -34
w>k take noun | 37
w>k take whose | -26
w>k takes who | -33
w>k talking prep | -32
w>k taught who | -26
w>k tea finite | 37
w>k tea noun | -26
w>k tea prep | -27
w>k teach who | -35
w>k teacher finite | -23
w>k teacher who | -26
w>k teeth finite | -38
w>k teeth prep | -38
w>k tell name | 24
w>k tell noun | 21
w>k tell whose | 51
w>k telling det | -37
w>k term noun | -29
w>k term prep | -30
w>k term who | -21
w>k terrible noun | -27
w>k test finite | -22
w>k test prep | -20
w>k than prep | -20
w>k than time | -28
w>k than who | -21
w>k thank who | 48
w>k thanks det | 86
w>k thanks mark | 78
w>k thanks prep | 46
w>k that and | -25
w>k that det | -90
w>k that finite | -24
w>k that name | -36
w>k that prep | -60
w>k that time | -22
w>k that who | -191
w>k that whose | -20
w>k that's asks | 31
w>k that's noun | 96
w>k that's prep | 58
w>k thats det | 101
w>k the name | -47
w>k the participle | -29
w>k the time | -33
w>k the who | -29
w>k their adj | -34
w>k them finite | -26
w>k them prep | -62
w>k then adv | 33
w>k then det | -22
w>k then mark | -22
w>k then who | -41
w>k there $ | -21
w>k there adj | -39
w>k there adv | -23
w>k there det | -33
w>k there finite | 22
w>k there mark | -29
w>k there name | -27
w>k there noun | -30
w>k there prep | -57
w>k there's det | 47
w>k there's who | -29
w>k theres det | 20
w>k these noun | -33
w>k they'd infinitive | -37
w>k they'll verb | 30
w>k they're prep | 38
w>k things adv | -32
w>k things mark | -22
w>k things who | -20
w>k think finite | -22
w>k thinking prep | -28
w>k this adv | -24
w>k this det | -24
w>k this finite | 61
w>k this noun | -98
w>k this who | -24
w>k those time | -35
w>k though mark | -38
w>k thought finite | -30
w>k thought prep | -20
w>k through det | -38
w>k thursday det | -24
w>k thursdays finite | 38
w>k thursdays mark | -31
w>k tickets finite | 69
w>k tight sub | 54
w>k til time | -32
w>k till finite | -22
w>k till time | -75
w>k till who | -23
w>k time asks | -21
w>k time det | -25
w>k time finite | -32
w>k time prep | -35
w>k time who | -39
w>k time whose | -26
w>k times finite | -21
w>k times mark | -20
w>k times who | -36
w>k tired mark | -26
w>k to adj | -22
w>k to det | -168
w>k to finite | -33
w>k to mark | -20
w>k to name | -36
w>k to noun | -117
w>k to time | -132
w>k to verb | -62
w>k to who | -118
w>k to whose | -111
w>k today $ | -35
w>k today mark | -28
w>k together and | -21
w>k told who | -72
w>k tomek $ | 68
w>k tomorrow $ | -40
w>k tomorrow mark | -32
w>k tomorrow prep | 49
w>k tonight mark | -28
w>k tonight noun | -33
w>k tonight prep | -33
w>k tonight sub | -21
w>k too $ | -20
w>k too det | -28
w>k too finite | -22
w>k too who | -32
w>k took prep | -25
w>k took whose | -24
w>k toxic noun | -33
w>k train finite | -22
w>k training noun | 29
w>k travel noun | -24
w>k travel prep | -29
w>k treat prep | -23
w>k trip finite | -46
w>k truck finite | -22
w>k try noun | 98
w>k tuesday finite | -31
w>k tuesday mark | -23
w>k tuesdays prep | -23
w>k tuition finite | 35
w>k turning prep | -28
w>k tutor finite | -33
w>k twice det | -46
w>k twice finite | -39
w>k twice mark | -28
w>k u adv | 69
w>k u and | 69
w>k u asks | -29
w>k u det | 25
w>k u mark | -31
w>k u participle | -36
w>k u prep | -28
w>k u time | -36
w>k u verb | -44
w>k under det | -27
w>k under noun | -34
w>k under time | 22
w>k under whose | -30
w>k unless who | -36
w>k until adv | -23
w>k until det | -55
w>k until noun | -32
w>k until time | -154
w>k up prep | -43
w>k ur adj | 36
w>k ur det | 29
w>k ur time | 44
w>k us det | -24
w>k us finite | -36
w>k use who | -23
w>k very adj | -55
w>k video finite | -27
w>k visit finite | -32
w>k visit mark | -23
w>k w det | -28
w>k w who | -22
w>k waiting noun | -28
w>k walk prep | -30
w>k want prep | -30
w>k want who | -20
w>k wanted who | -22
w>k wants det | -23
w>k wants time | -24
w>k warned who | -31
w>k was adj | -77
w>k was adv | -31
w>k was det | -64
w>k was participle | -74
w>k was prep | -54
w>k was sub | 29
w>k was who | -29
w>k wasn't who | -27
w>k watch prep | -35
w>k way noun | -25
w>k we adv | -28
w>k we det | 95
w>k we infinitive | -37
w>k we verb | -29
w>k we'll infinitive | 24
w>k we'll verb | 47
w>k we're participle | 70
w>k wear who | -27
w>k wedding prep | -25
w>k wednesday and | -26
w>k wednesday time | -20
w>k wednesdays finite | -26
w>k wednesdays prep | -20
w>k week $ | -23
w>k week mark | -26
w>k weekend finite | -21
w>k weekend who | -23
w>k weekends prep | -32
w>k weeks prep | -23
w>k weeks who | -22
w>k welcome prep | -25
w>k well prep | -27
w>k well verb | 28
w>k well who | 25
w>k went prep | -51
w>k were adv | -20
w>k were participle | -44
w>k were who | 70
w>k what adj | -29
w>k what det | -20
w>k what noun | 98
w>k what whose | 25
w>k what's det | 76
w>k whatever finite | -25
w>k whatever noun | 33
w>k when noun | -36
w>k when whose | -20
w>k whenever mark | -34
w>k where det | -30
w>k where finite | 26
w>k where noun | -38
w>k which finite | -62
w>k which noun | 35
w>k which prep | 33
w>k which time | 33
w>k which who | -27
w>k while finite | -29
w>k while who | -31
w>k who finite | -38
w>k who noun | 64
w>k who who | -22
w>k who's participle | 46
w>k whole noun | -55
w>k whose noun | -35
w>k why finite | 68
w>k will infinitive | -158
w>k will verb | -98
w>k will who | 125
w>k with adj | 48
w>k with asks | -34
w>k with det | -71
w>k with name | -25
w>k with sub | -39
w>k with time | -58
w>k with whose | -161
w>k without and | -30
w>k without det | -63
w>k without participle | -20
w>k woman finite | -25
w>k woman mark | -27
w>k woman prep | -25
w>k wonders prep | -37
w>k word finite | 20
w>k word prep | -32
w>k words mark | -22
w>k work mark | 27
w>k worked prep | -20
w>k works mark | -30
w>k works prep | -20
w>k would adv | -20
w>k would finite | -33
w>k would infinitive | -104
w>k would prep | -26
w>k would time | 155
w>k would verb | -62
w>k would who | 126
w>k would've finite | -28
w>k wren finite | 72
w>k wrong prep | -24
w>k wrote who | -21
w>k x $ | -40
w>k year's noun | -31
w>k years finite | -26
w>k yes mark | 30
w>k yet mark | -24
w>k you asks | -23
w>k you det | -117
w>k you finite | 26
w>k you infinitive | -20
w>k you not | 32
w>k you noun | -31
w>k you other | -27
w>k you verb | -21
w>k you whose | -34
w>k you'd finite | 44
w>k you'd infinitive | 33
w>k you'd prep | -22
w>k you'll infinitive | 44
w>k you'll verb | -22
w>k you're adv | 24
w>k you're det | 41
w>k you're noun | 47
w>k you're participle | 29
w>k you've det | 86
w>k yours $ | -21
w>k yours adv | 57
w>k yours and | -23
w>k yours mark | 61
w>k yours who | -26
w>k yourself det | -20
w>k yr adj | -36
`,
);
