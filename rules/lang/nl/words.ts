import type { Tag } from '../../types.ts';

/** Closed classes and person words of Dutch: word -> tags. Complete where the class is closed; chat and Flemish forms stand beside the others. */
export const WORDS: readonly (readonly [readonly Tag[], string])[] = [
  [['Pronoun', 'Writer'], "ik 'k k mij me"],
  [['Pronoun', 'Writer', 'Possessive'], "mijn m'n mn mijne"],
  [['Pronoun', 'Reader'], 'jij je jou jullie u ge gij ulle jijzelf uzelf jezelf'],
  [['Pronoun', 'Reader', 'Possessive'], 'jouw uw jouwe uwe'],
  [['Pronoun', 'Both'], 'wij we wijzelf onszelf elkaar mekaar'],
  [['Pronoun', 'Both', 'Possessive'], 'ons onze'],
  [['Pronoun', 'They'], 'hij ie ze zij hem hen hun haar zijzelf hijzelf hunzelf haarzelf hemzelf zichzelf'],
  [['Pronoun', 'Reflexive'], 'zich mezelf mijzelf zichzelf'],
  [['Pronoun', 'They', 'Possessive'], "z'n zn d'r"],
  [['Pronoun', 'ItThis'], "dat dit het 't dees deze die zulks zoiets datgene hetgeen alles iets niets niks"],
  [['Pronoun', 'Anyone'], 'men iemand niemand iedereen eenieder ieder elkeen allen anderen degene wie-dan-ook sommigen'],
  [
    ['Determiner'],
    "de het 't een 'n n deze die dat dit elk elke ieder iedere geen zo'n zulke sommige enkele alle al beide andere dezelfde hetzelfde welke veel meer weinig minder",
  ],
  [['Conjunction'], 'en of maar want dus doch noch oftewel alsook plus'],
  [
    ['Subordinator'],
    'dat omdat als toen terwijl zodat doordat hoewel ofschoon tenzij mits voordat nadat totdat zodra zolang indien aangezien opdat wanneer alsof sinds sedert naarmate vermits waardoor waarbij waarin waarop waarna waarmee waarvan waarover waartoe',
  ],
  [
    ['Preposition'],
    'aan achter behalve beneden bij binnen boven buiten door gedurende in langs met na naar naast namens om omtrent ondanks onder ongeveer op over per rond rondom sinds te tegen tegenover tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder richting qua inclusief dankzij ipv',
  ],
  [
    ['QuestionWord'],
    'wie wat waar wanneer hoe waarom welk welke hoeveel hoelang hoezo waarheen waarvoor waarmee waarover waarvan waarop wiens hoevaak',
  ],
  [['Negation'], 'niet geen nooit niets niks niemand nergens nimmer evenmin noch geenszins ni nie'],
  [
    ['Adverb'],
    `nu dan toen toch maar wel ook al nog weer eens even eigenlijk gewoon alleen pas zelfs zeker misschien wellicht altijd nooit soms vaak meestal meteen direct gelijk straks
     later eerder vroeger gauw snel graag liever liefst hier daar ergens overal nergens heel erg zeer best echt helemaal totaal absoluut ontzettend enorm vreselijk zo te
     bijna haast ongeveer circa zowat al alweer opnieuw telkens steeds constant voortdurend continu immers trouwens overigens sowieso alsnog alvast eindelijk uiteindelijk
     blijkbaar kennelijk natuurlijk uiteraard vanzelfsprekend zogenaamd zogezegd juist net precies enkel slechts amper nauwelijks hoogstens minstens minimaal tenminste
     voortaan vandaag ff effe samen zelf thuis terug weg mee af op uit door verder anders daarom daarna daarvoor daarmee daarbij daarover daarvan daarop daaraan hiermee hiervoor
     hierbij hierover ervan erover ervoor ermee erop eraan erbij erna eruit erin er misschien hopelijk helaas gelukkig jammer idd inderdaad binnenkort intussen ondertussen inmiddels
     reeds toevallig expres bewust stiekem eventueel desnoods anderzijds enerzijds vooral bijvoorbeeld namelijk dus zodoende tevens eveneens evenwel nochtans wél wéér dáár allebei`,
  ],
  [
    ['Interjection'],
    'ja nee neen jawel hoor hè he nou ach tja oh o ah jeetje goh joh zeg allee amai oké oke ok okee prima goed hoi hallo dag hey sorry bedankt dankje dankjewel',
  ],
  [
    ['Number'],
    'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend tientallen honderden half halve anderhalf anderhalve kwartier',
  ],
  [['Ordinal'], 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde zoveelste laatste'],
  [['Weekday'], 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr zat zon maandagen zaterdagen zondagen'],
  [
    ['Month'],
    'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt nov dec',
  ],
  [
    ['Date'],
    'vandaag morgen overmorgen gisteren eergisteren vanavond vanmiddag vanmorgen vanochtend vannacht morgenavond morgenochtend morgenmiddag gisteravond morgenvroeg weekend kerst pasen pinksteren hemelvaart koningsdag sinterklaas kerstvakantie zomervakantie herfstvakantie meivakantie voorjaarsvakantie krokusvakantie paasvakantie',
  ],
  [
    ['Noun', 'Child'],
    `kind kinderen kids kindje kindjes zoon zonen zoons zoontje dochter dochters dochtertje jongens jongen meisje meisjes meiden kleine kleintje kleintjes baby peuter kleuter puber
     oudste jongste tweeling gastje ukkie schat kroost kiddo's jongetje bengel`,
  ],
  [
    ['Noun', 'Partner'],
    `vriendin vriend vriendinnetje vriendje partner lief liefje minnaar minnares verloofde scharrel tinderdate date ex exen nieuwe-vriendin nieuwe-vriend vlam affaire`,
  ],
  [
    ['Noun', 'Family'],
    `moeder vader ma pa mama papa mam pap ouders schoonmoeder schoonvader schoonouders zus zusje broer broertje broers zussen oma opa opa's oma's oom tante nicht neef neefje nichtje familie stiefmoeder
     stiefvader bonusmoeder bonusvader bonusouder stiefouder schoonzus schoonbroer zwager grootouders grootmoeder grootvader bomma bompa omi opi moeke vake`,
  ],
  [['Parent'], 'moeder vader mama papa ouder ouders mam pap moeders vaders'],
  [
    ['Noun', 'Professional'],
    `juf juffrouw meester leerkracht leraar lerares mentor docent school directeur directrice huisarts dokter arts tandarts kinderarts orthodontist psycholoog therapeut psychiater logopedist
     fysiotherapeut rechter rechtbank advocaat advocate mediator jeugdzorg raad voogd gezinsvoogd bemiddelaar notaris politie trainer trainster coach oppas gastouder bso opvang crèche kdv
     hulpverlener maatschappelijk-werker ib'er wijkteam cjg clb ocmw leidster leider deurwaarder`,
  ],
  [
    ['Noun'],
    `afspraak afspraken dag dagen week weken maand jaar jaren uur uren minuut minuten tijd keer keren school tas jas jassen schoenen sleutel huis geld alimentatie rekening bonnetje bon kosten factuur vakantie
     weekend feestje verjaardag zwemles voetbal training wedstrijd dokter medicijn medicijnen pil rooster schema regeling ouderschapsplan overdracht bericht berichten mail mails app telefoon antwoord vraag
     formulier paspoort kleren kleding huiswerk toets rapport gesprek oudergesprek tandarts auto fiets deur bed eten lunch boterham brood moeite leven gedrag schuld fout fouten waarheid leugen leugens
     ruzie drama spelletje spelletjes toneelstuk circus gezeur gedoe gezeik onzin aandacht respect vertrouwen fatsoen verantwoordelijkheid plicht recht rechten hulp kans gevoel gevoelens mening reden excuus excuses smoes smoesjes`,
  ],
];

/** Adjectives that parents use; inflected forms end in `-e`, and the usual endings are known besides. */
export const ADJECTIVES =
  `aardig arm attent belachelijk bang beneden-alle-peil beschamend bespottelijk betrouwbaar blij boos bot brutaal chaotisch correct diep dom dood druk duidelijk duur echt eerlijk egoïstisch
  egocentrisch eigenwijs eng enig ernstig fijn fout gek gemeen gênant gestoord geschift gezellig gezond goed goedkoop groot grof handig hard harteloos hatelijk heel heftig heerlijk hoog hopeloos hypocriet idioot
  idioot ijskoud irritant jammer jong kapot kil kinderachtig klaar klein koppig koud krankzinnig krom kwaad laag laat laf lang lastig leeg lekker lelijk leuk lief link lui maf makkelijk mis moe moeilijk mooi
  naar naïef nat nieuw nodig normaal nuttig onbeschoft onbetrouwbaar ondankbaar onfatsoenlijk ongelooflijk ongelofelijk ongepast onhandig onmogelijk onnodig onredelijk onterecht onverantwoord onvolwassen onwaar beter slechter groter kleiner liever erger mooier leuker makkelijker moeilijker fijner drukker stiller rustiger ouder jonger langer korter hoger lager
  onzinnig oud overdreven pathetisch pijnlijk prachtig prima raar radeloos redelijk rijk rot rustig schandalig schattig schoon schuldig simpel slap slecht slim slordig smerig snel sneu stil stom stout sterk
  stipt tevreden teleurstellend triest trots typisch verdrietig verkeerd verschrikkelijk vervelend vies vlug vol volwassen vreemd vreselijk vriendelijk vroeg waar waardeloos walgelijk warm wijs wreed zielig ziek
  zinloos zorgzaam zuur zwaar zwak stipt`
    .trim()
    .split(/\s+/);
