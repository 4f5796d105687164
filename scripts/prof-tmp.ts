import { check } from '../rules/index.ts';
const D = { nl: 'Ik heb je bericht gelezen. Vrijdag kan ik Noa om half zes ophalen bij de opvang, zoals afgesproken. Je bent weer eens te laat met het schoolgeld en dat is niet de eerste keer. Kun je haar gymspullen meegeven? De tandarts is verzet naar dinsdag 14 mei om 10.20 uur. Ik breng haar zondag om zeven uur terug. ', en: 'I have read your message. On Friday I can collect Noah at half past five from the club, as we agreed. You are late with the school money once again and that is not the first time. Could you pack his gym kit? The dentist has moved to Tuesday 14 May at 10:20. I will bring him back on Sunday at seven. ' };
const l = process.argv[2] as 'nl' | 'en'; const text = D[l].repeat(4);
for (let i = 0; i < 400; i++) check({ text, language: l });
const t = performance.now(); for (let i = 0; i < 200; i++) check({ text, language: l }); console.log((performance.now() - t) / 200, 'ms');
