const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What one parent can be asked to do: acts that are seen done or not done, never feelings, thoughts or manners. */
export const PRACTICAL = set(`
  aanbellen aangeven aankleden aanleveren aanmelden aantrekken aanvragen aanzetten afbellen binnenbrengen binnenlaten binnenzetten buitenzetten afgeven afhalen afmelden afrekenen afspreken
  afstemmen afzeggen afzetten annuleren antwoorden appen bellen bespreken bestellen betalen bevestigen bewaren bijbetalen bijhouden
  boeken brengen controleren doorgeven doorsturen fietsen geven halen inhalen inleveren inpakken inschrijven insmeren invullen klaarleggen
  klaarmaken klaarstaan klaarzetten komen kopen langskomen leggen leveren mailen meebrengen meegeven meekomen meenemen melden meten
  nakijken neerleggen neerzetten noteren ondertekenen ophalen ophangen opnemen opschrijven opsturen opzeggen overleggen overmaken
  parkeren plannen poetsen regelen reageren reserveren ruilen smeren storten sturen tekenen teruggeven terugbellen terugbetalen
  terugbrengen terugsturen thuisbrengen toesturen uitpakken uitschrijven uitzetten verlengen verplaatsen verschonen vervangen verwijderen
  verzetten voorleggen vragen wassen weghalen wegbrengen zetten`);

/** Done once and then done: what was not done is still asked for, not for the next time. */
export const ONCE = set(
  `tekenen ondertekenen invullen betalen overmaken terugbetalen sturen opsturen doorsturen mailen antwoorden reageren regelen boeken
  doorgeven bevestigen aanmelden inschrijven opzeggen kopen bestellen inleveren aanleveren storten aanvragen`,
);

/** Separable verbs that the table has only by their stem. */
export const JOINED = set('aanleveren uitschrijven uitpakken insmeren toesturen buitenzetten binnenzetten binnenbrengen binnenlaten');

/** What can be let: `laat me weten`, `laat haar uitpraten`. */
export const LET = set('weten zien horen meekijken uitpraten slapen logeren');

/** Words that only press or scold; a request does without. */
export const PRESSING = set(
  `nou gewoon gwoon gwn eens es ns ne maar toch dus eindelijk blijkbaar kennelijk natuurlijk onmiddellijk direct meteen NU nú echt zeker
  verdomme godverdomme tenminste joh hoor ff`,
);

/** Besides, what a reproach is made of. */
export const REPROACH = set(
  'nooit altijd weer alweer wederom steeds telkens niet nu nou toch ook zelfs ooit weleens soms opnieuw voortaan ni nie gewoon eens eindelijk blijkbaar kennelijk natuurlijk zeker echt maar onmiddellijk meteen direct',
);

/** Words before the verb that open an order and say nothing of their own. */
export const OPENERS = set('nu dus en maar nou ja gewoon dan verder tja goh zeg luister luistert kijk oké ok nee hé he hey');

/** What ends an argument behind a comma. */
export const ENDERS = set('klaar punt basta uit begrepen duidelijk ja hè he hé ok oké toch joh hoor aub alsjeblieft alstublieft svp');
