import { VERBS } from './verbs.ts';

export type Person = 'first' | 'third' | 'plural';
export interface VerbForm {
  readonly lemma: string;
  /** The particle, where it is written onto the form (`terugbrengt`, `teruggebracht`). */
  readonly attached: boolean;
  /** Misspelled or spoken: read, and never written. */
  readonly slip: boolean;
  readonly kind: 'stem' | 'third' | 'infinitive' | 'past' | 'past-plural' | 'participle' | 'te-infinitive';
}

export interface VerbEntry {
  readonly lemma: string;
  readonly particle: string;
  readonly infinitive: string;
  readonly stem: string;
  readonly third: string;
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
}

/** Every verb of the table by its lemma (`terugbrengen`); forms are those of the verb without its particle. */
export const VERB_BY_LEMMA: ReadonlyMap<string, VerbEntry> = new Map(
  VERBS.map((line) => {
    const [head, stem, third, past, pastPlural, participle] = line.split(';') as [string, string, string, string, string, string];
    const [particle, infinitive] = head.includes('|') ? (head.split('|') as [string, string]) : ['', head];
    return [particle + infinitive, { lemma: particle + infinitive, particle, infinitive, stem, third, past, pastPlural, participle }];
  }),
);

const EXTRA: Readonly<Record<string, readonly (readonly [string, VerbForm['kind']])[]>> = {
  zijn: [
    ['bent', 'third'],
    ['zijn', 'stem'],
    ['zij', 'stem'],
    ['zijt', 'third'],
    ['waart', 'past'],
    ['wees', 'stem'],
  ],
  hebben: [
    ['hebt', 'third'],
    ['heb', 'stem'],
    ['hep', 'stem'],
    ['heeft', 'third'],
  ],
  kunnen: [
    ['kunt', 'third'],
    ['kun', 'stem'],
    ['kunde', 'third'],
    ['kondt', 'past'],
    ['kan', 'stem'],
  ],
  willen: [
    ['wilt', 'third'],
    ['wou', 'past'],
    ['wouden', 'past-plural'],
    ['wilde', 'past'],
  ],
  zullen: [
    ['zult', 'third'],
    ['zul', 'stem'],
    ['zouden', 'past-plural'],
    ['zou', 'past'],
    ['zoudt', 'past'],
    ['zouen', 'past-plural'],
  ],
  mogen: [['moogt', 'third']],
  moeten: [
    ['most', 'past'],
    ['moete', 'infinitive'],
  ],
  worden: [
    ['word', 'third'],
    ['wordt', 'stem'],
  ],
  vinden: [
    ['vind', 'third'],
    ['vint', 'third'],
  ],
  gaan: [
    ['gaat', 'third'],
    ['gaa', 'stem'],
    ['gat', 'third'],
  ],
  houden: [
    ['hou', 'stem'],
    ['hield', 'past'],
  ],
  rijden: [
    ['rij', 'stem'],
    ['rijd', 'stem'],
  ],
  zeggen: [
    ['zei', 'past'],
    ['zeiden', 'past-plural'],
    ['zegde', 'past'],
  ],
  doen: [
    ['doet', 'third'],
    ['doe', 'stem'],
  ],
  komen: [['kom', 'stem']],
};

/** Forms that are far oftener another word: read as a verb only where a subject stands beside them. */
export const SHY: ReadonlySet<string> = new Set(
  `weer was waren week weken dacht(en) mis kast haat deel delen zin werk straf plan plannen bel mail app sport spel tel regel regels vraag antwoord hoop geluk huur bed les steun rest recht licht boek druk kosten
   eis bericht feest dans stem lach spijt schat hulp schuld vorm slag prijs kus last schaar loon klacht dank tas pak pot weg straat raad voet mond band vat ren kamp lijm post poot stap vlieg wind winkel zorg reis draai
   val verdriet haal zon maan school reden ruil ruim past noem tik duik schop kap rust stop start vecht proef leg lap klik knal lek slecht best meest wonder les leer vrees wens`
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/\s+/),
);

/** Form -> what it can be. Built once; frozen after. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = (() => {
  const map = new Map<string, VerbForm[]>();
  const add = (form: string, lemma: string, kind: VerbForm['kind'], attached = false, slip = false) => {
    if (form === '-' || form === '') return;
    const list = map.get(form) ?? [];
    if (!list.some((f) => f.lemma === lemma && f.kind === kind)) list.push({ lemma, attached, slip, kind });
    map.set(form, list);
  };
  for (const verb of VERB_BY_LEMMA.values()) {
    const p = verb.particle;
    add(p + verb.participle, verb.lemma, 'participle', p !== '');
    add(p + verb.infinitive, verb.lemma, 'infinitive', p !== '');
    if (p) add(`${p}te${verb.infinitive}`, verb.lemma, 'te-infinitive', true, true);
    add(p + verb.past, verb.lemma, 'past', p !== '');
    add(p + verb.pastPlural, verb.lemma, 'past-plural', p !== '');
    add(p + verb.third, verb.lemma, 'third', p !== '');
    add(p + verb.stem, verb.lemma, 'stem', p !== '');
    if (/[td]$/.test(verb.participle)) {
      const slip = verb.participle.slice(0, -1) + (verb.participle.endsWith('t') ? 'd' : 't');
      if (!map.has(p + slip)) add(p + slip, verb.lemma, 'participle', p !== '', true);
    }
  }
  for (const [lemma, forms] of Object.entries(EXTRA)) for (const [form, kind] of forms) add(form, lemma, kind, false, true);
  return map;
})();

export const MODALS: ReadonlyMap<string, 'must' | 'can' | 'may' | 'want' | 'should'> = new Map([
  ['moeten', 'must'],
  ['dienen', 'must'],
  ['hoeven', 'must'],
  ['kunnen', 'can'],
  ['mogen', 'may'],
  ['willen', 'want'],
  ['horen', 'should'],
  ['behoren', 'should'],
] as const);

export const PARTICLES: ReadonlySet<string> = new Set([...VERB_BY_LEMMA.values()].map((v) => v.particle).filter((p) => p !== ''));
