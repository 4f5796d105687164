import { expect, test } from 'vitest';
import { readingOf } from '../../rules/index.ts';
import { writer } from '../../rules/lang/nl/write.ts';
import type { Category, Finding } from '../../rules/types.ts';

const first = (text: string, category: Category): string | null => {
  const [s] = readingOf(text, 'nl').sentences;
  const finding: Finding = { start: s!.start, end: s!.end, rule: 'x', category, principle: 'friendly', severity: 'warning' };
  return writer.alternatives(s!, [finding])[0] ?? null;
};

/** What is said | of what category | how the writer puts it otherwise; null where it is not sure. */
const WAYS: readonly (readonly [string, Category, string | null])[] = [
  // orders, with the verb in one piece and in two
  ['Breng zijn jas vrijdag terug.', 'command', 'Wil je zijn jas vrijdag terugbrengen?'],
  ['Stuur mij het formulier voor maandag.', 'command', 'Wil je mij het formulier voor maandag sturen?'],
  ['Neem haar dinsdag gewoon mee naar de tandarts.', 'command', 'Wil je haar dinsdag naar de tandarts meenemen?'],
  ['Vul dat formulier nou eens in.', 'command', 'Wil je dat formulier invullen?'],
  ['Zet vanaf zondag om half acht de televisie uit, klaar.', 'command', 'Wil je vanaf zondag om half acht de televisie uitzetten?'],
  ['Haal die foto eraf.', 'command', 'Wil je die foto eraf halen?'],
  ['Maak het geld vandaag nog over, punt.', 'command', 'Wil je het geld vandaag nog overmaken?'],
  [
    'Geef haar gymspullen maandag mee en breng ze op tijd terug.',
    'command',
    'Wil je haar gymspullen maandag meegeven en ze op tijd terugbrengen?',
  ],
  ['Je levert dit uiterlijk zondag om 20.00 uur aan.', 'command', 'Wil je dit uiterlijk zondag om 20.00 uur aanleveren?'],
  ['Je moet het formulier morgen tekenen.', 'command', 'Wil je het formulier morgen tekenen?'],
  ['Je dient de rekening voor vrijdag te betalen.', 'command', 'Wil je de rekening voor vrijdag betalen?'],
  ['U gaat dit deze week regelen en u stuurt mij het bewijs.', 'command', 'Wilt u dit deze week regelen en mij het bewijs sturen?'],
  ['U brengt haar zondag om 17.00 uur terug.', 'command', 'Wilt u haar zondag om 17.00 uur terugbrengen?'],
  ['Ge brengt haar zondag om vijf uur terug.', 'command', 'Wilt ge haar zondag om vijf uur terugbrengen?'],
  ['Gij zet hem morgen buiten of ik kom hem met de flikken halen.', 'threat', 'Wilt ge hem morgen buitenzetten?'],
  ['Jullie halen haar woensdag om 12 uur op.', 'command', 'Willen jullie haar woensdag om 12 uur ophalen?'],
  ['Jij schrijft haar morgen weer uit, ik wacht niet.', 'command', 'Wil je haar morgen weer uitschrijven?'],
  [
    'Je belt morgen om negen uur, je zet het op de app en je stuurt me een foto.',
    'command',
    'Wil je morgen om negen uur bellen, het op de app zetten en me een foto sturen?',
  ],
  ['Ik wil dat je haar vrijdag om vijf uur ophaalt.', 'command', 'Wil je haar vrijdag om vijf uur ophalen?'],
  ['Ik eis dat je het bedrag voor 1 maart overmaakt.', 'command', 'Wil je het bedrag voor 1 maart overmaken?'],
  ['Zorg dat je om vijf uur klaarstaat.', 'command', 'Wil je om vijf uur klaarstaan?'],
  ['Laat me morgen weten hoe laat je komt.', 'command', null],
  ['haal die foto eraf en wel vandaag nog', 'command', 'wil je die foto vandaag nog eraf halen?'],
  ['stuur me dat formulier ff voor vrijdag', 'command', 'wil je me dat formulier voor vrijdag sturen?'],
  ['neem ff normaal eten mee', 'command', 'wil je normaal eten meenemen?'],
  // what cannot be asked, or not surely
  ['Hou je mond.', 'command', null],
  ['Gedraag je als een volwassene.', 'command', null],
  ['Word eens volwassen.', 'command', null],
  ['Stop met dat gezeur.', 'command', null],
  ['Kom niet te laat.', 'command', 'Wil je op tijd zijn?'],
  ['Bel mij nooit meer.', 'command', null],
  ['Neem haar mee zonder mijn ja en ik sta bij jou voor de deur.', 'command', null],
  ['Waag het niet om haar zondag mee te nemen.', 'command', null],
  ['Reageer nu eens inhoudelijk en beperk u tot één alinea.', 'command', null],
  // reproaches
  ['Je hebt zijn jas weer niet meegegeven.', 'blame', 'Wil je zijn jas de volgende keer meegeven?'],
  ['Je hebt het formulier nog steeds niet getekend.', 'blame', 'Wil je het formulier nog tekenen?'],
  ['Je brengt ze nooit op tijd terug.', 'blame', 'Wil je ze op tijd terugbrengen?'],
  ['Je geeft haar nooit een jas mee.', 'blame', 'Wil je haar een jas meegeven?'],
  ['Je hebt geen luiers meegegeven.', 'blame', 'Wil je de volgende keer luiers meegeven?'],
  ['U heeft de rekening niet betaald.', 'blame', 'Wilt u de rekening nog betalen?'],
  ['Je bent altijd te laat.', 'blame', 'Wil je op tijd zijn?'],
  ['je bent zijn tas vergeten', 'blame', 'wil je de volgende keer aan zijn tas denken?'],
  ['Je hebt hem vorige week niet opgehaald.', 'blame', null],
  ['De afgelopen vier maandagen heb je twee keer niet opgenomen.', 'blame', null],
  ['U legt dergelijke vragen niet meer aan hem voor.', 'blame', null],
  ['Je luistert nooit.', 'blame', null],
  ['Je hebt mij nooit begrepen.', 'blame', null],
  ['Je bent altijd welkom.', 'blame', null],
  // what can be measured of it
  ['Je was vrijdag 40 minuten te laat.', 'blame', 'De overdracht was vrijdag 40 minuten later.'],
  ['Je was 20 minuten te laat.', 'blame', 'De overdracht was 20 minuten later.'],
  ['U was zondag een half uur te laat.', 'blame', 'De overdracht was zondag een half uur later.'],
  ['je was gisteren 30 min te laat', 'blame', 'de overdracht was gisteren 30 min later'],
  ['Je was te laat.', 'blame', 'Wil je de volgende keer op tijd zijn?'],
  // what the writer would rather have
  ['Dat is belachelijk, 20.00 uur is te laat.', 'opinion', 'Ik heb liever een tijd voor 20.00 uur.'],
  ['Belachelijk, 16.00 uur is te vroeg.', 'opinion', 'Ik heb liever een tijd na 16.00 uur.'],
  ['Dat is belachelijk.', 'opinion', null],
  ['Dat slaat nergens op, half acht is niet te laat.', 'opinion', null],
];
test.each(WAYS)('%s (%s)', (text, category, way) => {
  expect(first(text, category)).toBe(way);
});

/** What stays vague | the matter | how it is put off. */
const DEFERRED: readonly (readonly [string, string | undefined, string])[] = [
  ['Over Londen moet ik nog eens nadenken.', 'Londen', 'Over Londen laat ik het je nog weten.'],
  ['Over de tablet heb ik nog geen mening.', 'de tablet', 'Over de tablet laat ik het je nog weten.'],
  ['Voor de kerstmarkt moet ge mij nog maar eens vragen.', 'de kerstmarkt', 'Over de kerstmarkt laat ik het u nog weten.'],
  ['We zien wel.', undefined, 'Ik laat het je nog weten.'],
  ['kweenie joh', undefined, 'ik laat het je nog weten'],
  ['Het hangt ervan af hoe ik mij voor de dag voel.', undefined, 'Ik laat het je nog weten.'],
];
test.each(DEFERRED)('%s is about %s', (text, about, way) => {
  const [s] = readingOf(text, 'nl').sentences;
  expect(writer.topic(s!)).toBe(about);
  expect(writer.defer(s!, about)).toBe(way);
});
