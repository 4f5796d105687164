import type { Tag } from '../../types.ts';

/** Closed classes and person words of English: tags -> words. Complete where the class is closed; chat and British forms stand beside the others. */
export const WORDS: readonly (readonly [readonly Tag[], string])[] = [
  [['Pronoun', 'Writer'], "i me im i'm ive i've i'll ill-i id-i i'd myself"],
  [['Pronoun', 'Writer', 'Possessive'], 'my mine'],
  [
    ['Pronoun', 'Reader'],
    "you u ya ye yous youse y'all yall you're youre you've youve you'll youll you'd youd yourself yourselves ur-you thou",
  ],
  [['Pronoun', 'Reader', 'Possessive'], 'your yours ur yer'],
  [['Pronoun', 'Both'], "we us we're we've we'll we'd ourselves let's lets"],
  [['Pronoun', 'Both', 'Possessive'], 'our ours'],
  [
    ['Pronoun', 'They'],
    "he she they him them he's she's they're they've they'll they'd he'd she'd he'll she'll himself herself themselves hes shes theyre",
  ],
  [['Pronoun', 'They', 'Possessive'], 'his her hers their theirs'],
  [
    ['Pronoun', 'ItThis'],
    "it this that these those it's its that's thats it'd it'll that'll everything nothing something anything there there's theres which",
  ],
  [['Pronoun', 'Anyone'], "anyone anybody everyone everybody someone somebody nobody no-one one people others who who's whoever"],
  [['Pronoun', 'Reflexive'], 'myself yourself yourselves himself herself ourselves themselves'],
  [
    ['Determiner'],
    'the a an this that these those each every some any no another such what which whose all both either neither half many much few several',
  ],
  [['Conjunction'], 'and or but nor so yet plus n & cos'],
  [
    ['Subordinator'],
    'because since if unless until till while when whenever after before although though whereas once that as cause coz bc cuz whether so-that',
  ],
  [
    ['Preposition'],
    'about above across after against along among around at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since through throughout to towards toward under until up upon via with within without than',
  ],
  [['QuestionWord'], "who what where when how why which whose whom who's what's where's when's how's whats wheres hows"],
  [
    ['Negation'],
    "not no never nothing nobody nowhere neither nor none without cannot n't don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt can't cant couldn't couldnt shouldn't shouldnt haven't havent hasn't hasnt hadn't hadnt mustn't needn't ain't aint hardly barely",
  ],
  [
    ['Adverb'],
    'now then here there again always never ever often sometimes usually already still yet just only even too also very really quite so well maybe perhaps please today soon later early together away back home ago once twice actually probably apparently clearly obviously finally suddenly literally honestly seriously frankly conveniently somehow anyway instead otherwise though',
  ],
  [['Interjection'], 'yes no yeah yep nope nah ok okay hi hello hey oh ah wow lol well thanks ta cheers sorry sure fine right great bye'],
  [
    ['Number'],
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half quarter',
  ],
  [['Ordinal'], 'first second third fourth fifth sixth seventh eighth ninth tenth umpteenth last'],
  [
    ['Weekday'],
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ],
  [
    ['Month'],
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ],
  [
    ['Date'],
    'today tomorrow yesterday tonight weekend tmrw tmr tomoz easter christmas thanksgiving halloween fortnight spring-break half-term',
  ],
  [['Time'], 'noon midnight midday lunchtime bedtime teatime'],
  [
    ['Noun', 'Child'],
    'kid kids child children son daughter boy boys girl girls baby babies toddler toddlers teen teens teenager bairn bairns wean weans lad lads wee-one little-one littles twins eldest youngest oldest kiddo kiddos sons daughters',
  ],
  [
    ['Noun', 'Partner'],
    'girlfriend boyfriend partner fiancé fiancée fiance fiancee fella bf gf hubby wife husband lover mistress date dates missus ex exes bloke girlfriends boyfriends sidepiece',
  ],
  [
    ['Noun', 'Family'],
    'mother father mum mom dad mam mummy mommy daddy parents sister brother sisters brothers gran nan nana grandma grandpa granny grandad granddad grandparents aunt auntie uncle cousin cousins niece nephew stepmum stepmom stepdad stepmother stepfather mother-in-law father-in-law family in-laws folks',
  ],
  [['Parent'], 'mother father mum mom dad mam parent parents mums moms dads mothers fathers'],
  [
    ['Noun', 'Professional'],
    'teacher teachers headteacher principal school nursery gp doctor dr dentist orthodontist paediatrician pediatrician nurse therapist counsellor counselor psychologist lawyer attorney solicitor barrister judge magistrate court mediator cafcass guardian gal social-worker police coach instructor childminder nanny sitter babysitter daycare senco tutor office clerk receptionist evaluator coordinator',
  ],
];

/** Verb forms with their base: auxiliaries and modals, contracted and misspelt forms with them. */
export const AUX: readonly (readonly [string, string])[] = [
  [
    'be',
    "am is are was were be been being i'm im you're youre he's she's it's that's they're we're isn't isnt aren't arent wasn't wasnt weren't werent ain't aint theyre hes shes there's theres thats",
  ],
  ['have', "have has had having i've ive you've youve we've they've haven't havent hasn't hasnt hadn't hadnt"],
  ['do', "do does did doing done don't dont doesn't doesnt didn't didnt"],
  ['will', "will won't wont i'll you'll youll he'll she'll it'll we'll they'll that'll gonna shall"],
  ['would', "would wouldn't wouldnt i'd you'd youd he'd she'd we'd they'd it'd"],
  ['can', "can can't cant cannot could couldn't couldnt"],
  ['may', 'may might'],
  ['must', "must mustn't need needs needn't"],
  ['should', "should shouldn't shouldnt ought"],
];
