import { readDanger } from '../weights.ts';

/** Fitted by scripts/fit/danger.ts on the danger lines, then frozen: not edited by hand. */
export const danger = readDanger(
  { threshold: 150, named: -150 },
  { any: -161, own: -61, violence: -104, 'self-harm': -109, 'child-harm': -120, control: -108, abduction: -138 },
  // sign | letters of what it decides, each with how much it counts
  `
& C I | d2
& C T | a-5d-5
& C U | O-4e3
& C account | A2O-3b-6d5
& C aid | a-5c5d-7
& C away | A4a-12b-8c-7d-8e17
& C blow | b-3c7d-5e-4
& C body | b-7c6d-4e-4
& C bone | A-2e-3
& C break | A3b-4c7d-2e-3
& C child_hurt | A9O-3b-6c3d-5e-8
& C dead | A4b2d-5e-12
& C drug | A4O-4a-6b-4c8d-3e-6
& C drunk | A4a-9b-5c14d-3e-7
& C grave | a-3b6d-2e-4
& C gun | A-4
& C harm | c7
& C hit | A13b-6c5e-4
& C hitNow | A3b-16c12e-4
& C hitPart | A-3O-4b-4e-3
& C hitPast | A8O2c2e-5
& C hitPastSure | A2b-2c5
& C hitSure | A4a-4b-3c8e-3
& C injury | A11O4a-3b-8c14d-2e-6
& C jump | b3c2d-4e-6
& C kill | A11d-2e-2
& C killInf | A15O2a11b-9d-4e-4
& C land | a-8b-5c-3d-5e9
& C many | A-7b2
& C meds | A-2
& C modal | b2e-2
& C near | a-7d-3e5
& C not | d-8e4
& C nude | A-4O6d3
& C own_thing | A-3O-3a-4b-2d-3e3
& C papers | b-11e6
& C past | O-7
& C people | a-3b-4c3
& C pills | O-6a-3e-4
& C secret | A10a-4b-2c-5e7
& C selfcut | A2a-3b8d-2e-4
& C sex | A12O-2b-3c4e-3
& C spy | A10a-5b-3c-4d11e-4
& C spySure | A6O-2d3
& C switch | a-5c7e-2
& C weapon | b-4c-2e-3
& I T | O4a2b-3
& I U | A3c-7
& I account | a-5b-8d11e-16
& I aid | A13O-4a5c-4
& I away | A-2O2a-3b-10c-9d-8e17
& I blow | A8a9b-12d-9e-13
& I body | a8b-2d-8e-9
& I bone | a3d-11e-5
& I break | A6O6d-3e-7
& I child | O3
& I child_hurt | A16a3b-3d-3e-5
& I dead | A3O3b4d-7e-8
& I drug | A24O5a-10b-2c4d-11e-10
& I drunk | A8a-4b-6c11d-5e-5
& I grave | a-2b6c-5d-2e-7
& I gun | A27O2a20b-10c-7d-9e-5
& I harm | A5O-3a9b-3c-2
& I hit | A16a7b-11d-9e-9
& I hitNow | A6O6a7d-5e-9
& I hitPart | A9a9b-3c-2d-7e-6
& I hitPast | A24O-2a5d-2e-8
& I hitPastSure | A15O-3d-3
& I hitSure | A7O4a6b-12d-10e-9
& I injury | O-6a15b-10c-2d-6e-4
& I jump | A10O5a-7b19d-13e-15
& I kid | O3
& I kidObj | A2O5
& I kill | A4d-11e-7
& I killInf | A14a5c-5d-19e-12
& I land | A-4b-4c-3d-3e5
& I many | a-3b-8c-4d6
& I meds | A11O5a-8b-3c2d-8e-7
& I modal | O4e-2
& I near | A4b-6c-3d4
& I not | O3
& I nude | A6a-15b-10c-10d20e-10
& I own_thing | d4
& I papers | A4a-7b-6d9
& I people | c-5
& I pills | A6O3a-6b2d-9e-6
& I secret | a-5b-3d5e-4
& I selfcut | A9O5b11c-7d-8e-5
& I sex | A3a7b-5e-4
& I spy | A30a-16b-13c-12d23e-13
& I spySure | A9O-6a-2d6
& I switch | A-6b-7c3d-4e-7
& I weapon | A18a13d-25e-16
& T U | b-4c4d-2e3
& T account | c-13d5e-2
& T aid | A3O-8c-3d2
& T away | A14a3b-6c-14d-5e10
& T blow | A10O6b-9c8d-6e-9
& T body | a-3c6d-5e-10
& T bone | A-4a-3c3e-3
& T break | O2b-3c7d-5e-3
& T child_hurt | A9b-9c7d-6e-8
& T dead | O-7b9d-5
& T drug | A13a-8b-6c7d-7e-8
& T drunk | A4a-4c7
& T grave | A-2O-6a2b7c-7
& T gun | A-7a3
& T harm | A12O-7b-2c3
& T hit | A3b-6c6d-5e-4
& T hitNow | A-2O4b-4c6d-8e-3
& T hitPart | A2b-3c5d-5e-7
& T hitPast | A5a2c-4d-6e-6
& T hitPastSure | O-6c-4
& T hitSure | A4O12b-4d-3e-5
& T injury | A-2a-3c6d-2e-6
& T jump | c4d-7e-7
& T kidObj | d-3
& T kill | a6e-2
& T killInf | A7O-5a4d-4e-6
& T land | A16a4b-3c-8d-2
& T many | a-3d-3
& T meds | A2a-7b-5c7d-6e-7
& T modal | a-8c4d-3
& T near | b-11
& T not | a-5d-7e4
& T nude | A11d7
& T ours | a-3d-6
& T own_thing | b-2
& T papers | A5b-5e10
& T past | a-2c2d-2
& T people | A4a5d2
& T pills | A5a-7b-4d-5e-6
& T secret | A6a-3b-2d-3
& T selfcut | A4O-10b11c-14d-3e-6
& T sex | A14O-11a-11b-4c21d-5e-5
& T spy | O-5d7
& T switch | A14O3a-5b-8c8d-3e-8
& T weapon | b-3d-3e-3
& U account | A4a-8b-8c-27d15e-2
& U aid | A7O-3e-4
& U away | A11a-4b-11c-14d-7e15
& U blow | A20a18b-12c-2d-11e-13
& U body | A9O-4a11b-8d-11e-12
& U bone | A3a5d-14e-5
& U break | A5a4c-2e-6
& U child | d-2e4
& U child_hurt | A15O-11a7b-5c-5d-3e-4
& U dead | A14O4a8d-11e-10
& U drug | A5a-3b10d-3e-2
& U drunk | A2O-8b-3c10d-4e-5
& U grave | A18a8c-3d-7e-12
& U gun | A17O3a22b-12c-10d-12e-8
& U harm | O-3a-2c10
& U hit | A12O-4a14b-17d-7e-7
& U hitNow | A11a7b-5e-7
& U hitPart | A17O-6a11b-10c-3d-6e-7
& U hitPast | A5O-8a8b-8d-3e-6
& U hitPastSure | O-27a4b-4c-2d-2
& U hitSure | A24a16b-11c-5d-11e-6
& U injury | A17O-5a8b-13d-10e-7
& U jump | b8d-5e-9
& U kid | c2d-2e4
& U kidObj | e4
& U kill | A21a5c-3d-12e-8
& U killInf | A18a8d-18e-13
& U land | A10b-4c-7
& U many | b-9c-3d4e-4
& U meds | O-14a-5c4d-4e-3
& U modal | c-3
& U near | A11b-11c-4d2
& U nude | A9O2a-19b-12c-12d25e-12
& U ours | O-3e3
& U own_thing | A8c-2
& U papers | A5a-5b-7c-27d10e-3
& U past | A2O-8
& U people | A5O2b-4c-3d2
& U pills | O-10a-3b6d-4
& U secret | a-6b-3d4
& U selfcut | O5b4d-5e-6
& U sex | A18a4b-6d-3e-7
& U spy | A20a-14b-9c-9d20e-11
& U spySure | A10O-6a-2d5
& U switch | O-6b-3d-3e-7
& U weapon | A13a15b-4c-2d-25e-16
& account aid | A2b3d-5
& account away | A-5O-7e3
& account body | A-4O3a12
& account bone | A-3O3a8
& account break | A-3
& account child | a-2d6
& account child_hurt | A-6
& account dead | A-2
& account drug | A9O-4b10
& account hit | A-4
& account hitNow | A-4d2
& account hitPart | A-3
& account hitPast | A-3O-3d4
& account kid | a-2d6
& account kidObj | b-2d6
& account killInf | A4O-4a10b-2
& account land | O-7e3
& account many | A-4
& account meds | A9O-4b10
& account modal | O-8a-2c-7d7
& account near | a-2c-2
& account not | A-3b-6c-6e3
& account nude | A14O7d3
& account ours | O-3b-6d5
& account own_thing | A8O-3d5
& account papers | c2
& account past | c-18d2
& account people | A12a-4b-9c-8d18e-6
& account pills | A9O-4b10
& account spy | A5O-4d3
& account spySure | A5O-4d3
& aid away | A12a-5d-2e10
& aid blow | A11O-7a12c-4d-3
& aid body | O-2d-2e-4
& aid bone | A10a-3e-3
& aid break | A19O4a-2b-3e-2
& aid child | A2O-7
& aid child_hurt | A24O-19b-2c3
& aid dead | A-7O-5b3d-3e-2
& aid drug | A-4b-2e-2
& aid grave | a8c-4d-4e-3
& aid harm | A5O-2a3b-2
& aid hit | A37O-4a6b-5d-6e-4
& aid hitNow | A19a-3b-3e-2
& aid hitPart | A19b-5e-2
& aid hitSure | A3
& aid injury | A21O3b-7e-3
& aid jump | A10O-8a-5b18c-3d-2e-2
& aid kid | A2O-7
& aid kidObj | A6O-6a-2c3
& aid kill | A10a8b-2e-2
& aid land | A10a-3e8
& aid many | A12a3
& aid meds | A-6b-4
& aid modal | A-4O-5c-6
& aid near | A-8a-3
& aid not | O3b-9c4d-5e2
& aid nude | A8O-2d4
& aid ours | a-5c5d-7
& aid own_thing | A8O-6a-2b-2c-5d7
& aid papers | A10O-6a-4c-3d-6e4
& aid past | A10O-10
& aid people | A-5O-9a6b-5
& aid pills | A-8a-2
& aid selfcut | A7a3
& aid spy | A10O-3a-2c-2d9e-2
& aid spySure | d4
& aid switch | O-4c-2
& aid weapon | A10a9d-3
& away child | A4b-10c-10d-9e15
& away dead | A-3
& away hitNow | A-5c3
& away kid | A5b-10c-10d-10e16
& away kidObj | A5b-9c-10d-10e14
& away land | A4a-4b-7c-6d-6e11
& away many | A-12
& away modal | A-4a-5b-5c-6d-5e16
& away near | A12c-3e6
& away not | A17a-12b-9c-5d-10e19
& away ours | A4a-12b-8c-7d-8e17
& away own_thing | A11a-6c-4d-4e13
& away papers | A5a-6b-3c-5
& away past | A7O-5a-13b-7c-9d-14e22
& away people | A5a-8c-5d-3e10
& away secret | A8e5
& away switch | A7O2a3c3
& blow body | a-3b-6d2
& blow bone | a-4
& blow break | A-4a-4d2
& blow child | A4O5b-11c4d-8e-11
& blow child_hurt | A12a-4c-2
& blow dead | A-6O4a5c-2
& blow grave | A4a5
& blow hit | A-2a-5
& blow hitNow | a-4b-3
& blow hitPart | A-4O-4a3c-6
& blow hitPast | A16a-3c5
& blow hitPastSure | A10
& blow hitSure | A4O5a-2c-2
& blow injury | A7O-2c-5
& blow kid | A4O5b-11c4d-8e-11
& blow kidObj | A10O4b-8c6d-7e-10
& blow killInf | A-4O4a6
& blow modal | A-9O5
& blow near | A-3O6a13c-5d-3
& blow not | A9b-5c4d-6e-6
& blow ours | b-3c7d-5e-4
& blow own_thing | A-4
& blow past | A8a3b-12d-16e-9
& blow people | A29d-5e-3
& blow switch | A18a7c-4d-2e-4
& body bone | d-14e-10
& body break | A3a-6d3
& body child | d-5e-7
& body child_hurt | A8a-4b-3d-4
& body dead | A-8a-5c6
& body drug | A-3
& body grave | A7b-3d-3
& body gun | A8a5
& body harm | A7O-6b-2c-3
& body hit | a-6b-3d3
& body hitNow | A-5a-6b-3d3
& body hitPart | A17O2a-3b-8d-5e-3
& body hitPast | A20O-9a5b-13d-5
& body hitPastSure | A25O-3a-2
& body hitSure | A-3a5b-4
& body injury | A11O-5a3b-4c-3d-4e-4
& body jump | A-5a7b-3
& body kid | d-6e-8
& body kidObj | d-5e-7
& body killInf | A-7a7
& body land | A3
& body many | A-2O-5a10c-3
& body meds | A-3
& body modal | A-4O5a3b-4c2d-8e-5
& body near | A-6O2a9c-2d-7
& body not | A-3a7b-6d-14e-9
& body ours | b-7c5d-6e-5
& body own_thing | A-5a9
& body papers | A-5
& body past | a3b-3d-21e-7
& body people | A13a7b-7d-6e-5
& body pills | A-2
& body selfcut | A17a-5b18c-12e-2
& body sex | A-4
& body switch | A18O-3b-4c-3
& body weapon | A19a-4c-4
& bone break | A18O6a-7d-3
& bone child | c-3d-2e-4
& bone child_hurt | A-10a-2
& bone dead | A-5O8a-3c6
& bone grave | A2a11
& bone gun | A6a4b-2
& bone harm | A6O-3
& bone hit | A-6a-5b-2
& bone hitNow | A-4a-6b-2d-3
& bone hitPart | A11O2a-3b-6c2
& bone hitPast | A7O-4a-5b-5c2
& bone hitPastSure | A17a-4
& bone hitSure | A-3a6b-4c-3
& bone injury | A25O-3
& bone jump | A-5
& bone kid | c-3d-2e-4
& bone kidObj | A-3c-3e-4
& bone killInf | A-5
& bone many | A-2O-2a5
& bone modal | A-2O5d-3
& bone near | a4d-2
& bone not | A-7a-2c3d-5
& bone ours | A-2e-3
& bone own_thing | A-4a7
& bone past | A3O3c3d-7e-4
& bone people | A6a9b-4d-3e-3
& bone selfcut | A20a-4b16c-10e-2
& bone sex | A-3
& bone switch | A16O-2b-2c3
& bone weapon | A14a-6c-7
& break child | O4b-4c3d-5e-5
& break child_hurt | A21c8
& break dead | A-4O-2
& break grave | A-5O2a10c-4
& break hit | a-5b-3c2e-2
& break hitNow | O4e-7
& break hitPart | A-3c3
& break hitPast | A16
& break hitPastSure | A9O-3a6c-4
& break hitSure | A19O12a4b-4d-3
& break injury | A-3a-2
& break jump | A-2
& break kid | O4b-4c3d-5e-5
& break kidObj | O4b-4c5d-4e-5
& break modal | O3a2d-3
& break near | A4O14a17b-4d-11
& break not | A-7c5d-7e-4
& break ours | A3b-4c7d-2e-3
& break own_thing | O8a14b-3d-5
& break papers | A-5
& break past | b-7c2
& break people | A11O12a27b-4c-12d-6
& break selfcut | A8O9a-2b7d-5
& break switch | A13a-3c9
& break weapon | A-4
& child child_hurt | A7b-10c5d-8e-10
& child dead | b3d-8e-6
& child drug | A6a-10b-4c5d-9e-11
& child drunk | A8a-12b-7c17d-6e-9
& child grave | b10d-5e-6
& child gun | A-7a4
& child harm | A12O-7b-2c3
& child hit | b-8c3d-3e-6
& child hitNow | O6b-11c5d-3e-6
& child hitPart | A-6b-4c-2d-5e-7
& child hitPast | A3a3c-2d-6e-7
& child hitPastSure | A-4b-3
& child hitSure | A7O8b-7c5d-4e-7
& child injury | b-2c7d-4e-10
& child jump | A3c4d-10e-11
& child kill | A3a3d-4e-5
& child killInf | A12a9d-7e-9
& child land | a2b-5c-4d-5e3
& child many | A-4d-3
& child meds | a-7b-4c4d-6e-7
& child near | b-4
& child not | d-11e4
& child nude | O2a-2c-2d8
& child own_thing | a-2b-3c3
& child papers | a-3b-8e7
& child past | O-3
& child people | b-7e2
& child pills | O-2a-9b3c-2d-6e-7
& child secret | A9a-7b-5e2
& child selfcut | A3O-6b13c-7d-6e-8
& child sex | A14O-4b-5c10e-6
& child spy | A9a-7b-4c-6d15e-7
& child spySure | A7O-3d5
& child switch | A9a-4b-9c5d-3e-9
& child weapon | b-7c-2d-4e-7
& child_hurt dead | A13c2
& child_hurt drunk | A3c-3
& child_hurt grave | A11a8
& child_hurt harm | O-3a-2c10
& child_hurt hit | A-3b-2d-8e-3
& child_hurt hitNow | A-10a-6c8
& child_hurt hitPart | A17b-10c4d-4e-8
& child_hurt hitPast | A-4O-4d-3
& child_hurt hitPastSure | A-4O-2d-3
& child_hurt hitSure | A-8a-6c6
& child_hurt injury | A7a-3
& child_hurt jump | A11b3
& child_hurt kid | A8b-11c5d-9e-10
& child_hurt kidObj | A5b-9c7d-5e-9
& child_hurt many | A8O-5a8c-2
& child_hurt modal | a-5c6
& child_hurt near | O-14a6d-3
& child_hurt not | A-7a4b-4d-2e-4
& child_hurt ours | A10b-6c2d-5e-8
& child_hurt own_thing | A16O-9a4c3d-3
& child_hurt papers | A3
& child_hurt past | A8O2b-3d-3e-5
& child_hurt people | A5O-5a4b-2c-4d-2
& child_hurt switch | A17O-10a-2c-4
& child_hurt weapon | A14O-12a-2c-4
& dead grave | A6
& dead hit | O-4b-6d-2
& dead hitNow | A-5O-2
& dead hitPart | A14a-3c9
& dead hitPast | A13a4c-2
& dead hitPastSure | A8O-5a5
& dead kid | b3d-8e-6
& dead kidObj | A5b4d-6e-5
& dead kill | A8O-3
& dead killInf | A5
& dead land | A-3
& dead modal | A11b7c-12d-3
& dead near | A-3O3c-4d5
& dead not | A5O7b6c-17e-8
& dead ours | A3d-5e-13
& dead own_thing | A2b2c-4d2e-2
& dead papers | A-7
& dead past | b4d-9e-10
& dead people | A-4a5d-4e-3
& dead sex | A6b-2c3
& dead switch | A-6O5b-3c3
& dead weapon | A-3a4b-2
& drug grave | A4O-3b3
& drug kid | A6a-10b-4c5d-9e-11
& drug kidObj | A15a-11b-5c7d-8e-11
& drug meds | A-5a-4b28c-16d-5e-2
& drug modal | a-2b-5c6
& drug not | A-9b4
& drug ours | A4O-4a-6b-4c8d-3e-6
& drug past | A9O-3a-7c2d-6e-6
& drug pills | a-6b15c-4d-8e-5
& drunk hit | A3c-3
& drunk kid | A8a-12b-7c17d-6e-9
& drunk kidObj | A13a-12b-7c17d-6e-9
& drunk modal | A6
& drunk near | A15a-5c11d-3e-2
& drunk ours | A4a-9b-5c14d-3e-7
& drunk own_thing | A16a-5c9e-3
& drunk past | A20a-9b-11c20d-10e-11
& drunk people | A5O-3b-2c6
& grave hit | A12O2a12c-5
& grave hitNow | A4O3d-2
& grave hitPart | a12c-3
& grave hitPast | a4d2
& grave injury | A2a7
& grave jump | A9O3d-4
& grave kid | b10d-5e-6
& grave kidObj | b8c-2d-4e-6
& grave meds | A11O-6
& grave near | A-2a-3b2
& grave not | e-3
& grave ours | a-3b6d-2e-4
& grave own_thing | A5a-3
& grave past | e-5
& grave people | A-3
& grave pills | A15O-7a-3b4
& grave weapon | A-5
& gun hitNow | A4a4
& gun kid | A-7a4
& gun kidObj | A-4
& gun kill | A-6
& gun killInf | A-6
& gun modal | A-7a5
& gun near | A-5a4
& gun not | A10a7b-2
& gun ours | A-4
& gun own_thing | a5
& gun past | A2a11b-3c-3d-3e-2
& gun people | A10a5
& gun weapon | A9O7a19b-10c-10d-7e-8
& harm hit | c7
& harm hitPast | A3c8
& harm injury | A13O-8b-3
& harm kid | A12O-7b-2c3
& harm kidObj | A12O-7b-2c3
& harm ours | c7
& harm past | A6O-5a2c-3
& hit hitNow | A-4a-6b-4c2e-2
& hit hitPart | A-3O2b-5d-7e-3
& hit hitPast | A-2d-6
& hit hitPastSure | A-3O-4d-3
& hit hitSure | A-6a-4
& hit injury | A10a-2c-3
& hit jump | a-2b2c4
& hit kid | b-8c3d-3e-6
& hit kidObj | A5b-7c7d-2e-6
& hit killInf | A-6a5b-5d-3
& hit many | A8O-5a8c-2
& hit modal | O3a3c2d-8e-5
& hit near | A-3a18c-2d-10
& hit not | A-7a9b-9c3d-12e-7
& hit ours | A10b-6c4e-4
& hit own_thing | A-3a26c-8d-6
& hit papers | A-4a11d-3
& hit past | A-5O2a4b-5d-13e-5
& hit people | A8O-2a10b-6d-10e-5
& hit selfcut | A-6
& hit switch | A-5O-2a-2c-3
& hit weapon | A-5c-3
& hitNow hitPart | A-7a-2c2
& hitNow hitPast | A21O-3a-4
& hitNow hitPastSure | A15a-3
& hitNow hitSure | A8O2a3b-7d-6e-4
& hitNow injury | A-3a-2
& hitNow jump | A8O5a-4c6e-2
& hitNow kid | A-2O6b-11c5d-3e-6
& hitNow kidObj | O6b-11c6d-3e-6
& hitNow kill | A10O6a4
& hitNow killInf | A-4
& hitNow land | A-5c3
& hitNow modal | O5c2d-4e-2
& hitNow near | A7O5b-11e-5
& hitNow not | A-3O-4c2d-14e-2
& hitNow ours | A3b-16c12e-4
& hitNow own_thing | A3b-2e-3
& hitNow papers | A-5
& hitNow past | b-17c5e-3
& hitNow people | A17O4a10b-6c-3e-4
& hitNow selfcut | A8O9a-2b7d-5
& hitNow sex | A3O2a2
& hitNow switch | A19O3a-6c11
& hitNow weapon | A4
& hitPart hitPast | A3c-2
& hitPart hitPastSure | O-4c-2
& hitPart hitSure | A9O-3
& hitPart injury | A14a5c-6
& hitPart kid | A-5b-4d-5e-7
& hitPart kidObj | A-3b-3d-3e-6
& hitPart many | A3O-3a7
& hitPart modal | A6O2a-4b-3c10
& hitPart near | O-10a18c-4d-3
& hitPart not | c4d-2e-2
& hitPart ours | A-2b-4c-2e-3
& hitPart own_thing | A11O-7a3c8d-2
& hitPart papers | A-3
& hitPart past | A-3b-4d-6e-5
& hitPart people | A-6O-4a6c-4
& hitPart selfcut | A-3b6
& hitPart switch | A12O-8c-6
& hitPart weapon | A15O-6a2c-5
& hitPast hitPastSure | A-3O-4c-2d-3
& hitPast hitSure | A10O-2a-5
& hitPast injury | A9O2a-2
& hitPast jump | A8a-3b3c-2
& hitPast kid | A3a3c-2d-6e-7
& hitPast kidObj | A4a2d-6e-7
& hitPast modal | O2
& hitPast near | O-15e-2
& hitPast not | A3a6e-3
& hitPast ours | A8O2c2e-5
& hitPast own_thing | A17O-2a9b-2c-5
& hitPast papers | A-3O-3d4
& hitPast past | A7O2a9d-3e-8
& hitPast people | A16
& hitPast switch | A16O-10a-4c6
& hitPast weapon | A14O-10a-2c-4
& hitPastSure hitSure | A13a-7c3
& hitPastSure injury | A8O-8
& hitPastSure kid | A-4b-3
& hitPastSure kidObj | b-3
& hitPastSure modal | A-3a-4
& hitPastSure near | O-9a4
& hitPastSure not | A-3O-13a20c-7
& hitPastSure ours | A2b-2c5
& hitPastSure own_thing | A10O-6a8
& hitPastSure past | A3a3c-2
& hitPastSure people | A12a3c-3
& hitPastSure switch | A16O-10a-4c6
& hitPastSure weapon | A12O-7a-3
& hitSure kid | A7O8b-7c5d-4e-7
& hitSure kidObj | A7O8b-6c4d-3e-7
& hitSure kill | O6a7b-5d-6e-4
& hitSure modal | O3c-3
& hitSure near | A5a-5c3
& hitSure not | A10a10b-2d-3
& hitSure ours | A4a-4b-3c8e-3
& hitSure own_thing | A-5a8
& hitSure past | A10a3b-5d-4e-4
& hitSure people | A-3a8d-3
& hitSure selfcut | O3a8b-3
& hitSure sex | A3O2a2
& hitSure weapon | A7a-3
& injury jump | A3a7b-3
& injury kid | b-2c7d-4e-10
& injury kidObj | A5c5d-3e-9
& injury modal | a4b-3c2d-3e-3
& injury near | A4O-4
& injury not | a4b-4e-4
& injury ours | A11O4a-3b-8c14d-2e-6
& injury past | A6O3a3b-20d-8e-7
& injury people | A8O-5a6c-3
& injury switch | A10O-5c-3
& injury weapon | A6c3
& jump kid | A2c4d-10e-11
& jump kidObj | O-2b5d-6e-9
& jump modal | A3a-13b14d-7e-5
& jump near | O3b2c2d-2e-6
& jump not | A4O13b8d-11e-4
& jump ours | b3c2d-4e-6
& jump own_thing | A-4O9a-9b9e-2
& jump past | A5a-3b12d-15e-9
& jump people | A3O-5b4
& kid kill | A3a3d-4e-5
& kid killInf | A12a10d-8e-9
& kid land | a2b-5c-4d-5e3
& kid many | A-4d-3
& kid meds | a-8b-4c5d-6e-8
& kid modal | a-2
& kid near | b-4
& kid not | d-7e3
& kid nude | a-3c-3d9e-2
& kid own_thing | a-2b-3c3
& kid papers | a-4b-8e8
& kid past | O-2
& kid people | b-4
& kid pills | O-2a-9b3c-2d-6e-7
& kid secret | A9a-7b-5e2
& kid selfcut | A3O-6b13c-7d-6e-8
& kid sex | A14O-4b-5c10e-6
& kid spy | A9a-7b-4c-6d15e-7
& kid spySure | A7O-3d5
& kid switch | A9a-4b-9c5d-3e-9
& kid weapon | b-7c-2d-4e-7
& kidObj kill | A5a2d-3e-4
& kidObj killInf | A14a6d-6e-7
& kidObj land | a2b-5c-4d-5e3
& kidObj many | A-3d-3
& kidObj meds | a-4b-3d-3e-5
& kidObj near | a-5b-2d-4e5
& kidObj not | a-2d-5e3
& kidObj nude | O7d5
& kidObj own_thing | O-3a-3b-3c3d-6e4
& kidObj papers | a-2b-6e7
& kidObj people | b-3e2
& kidObj pills | a-4b4c-2d-3e-5
& kidObj secret | A14a-5b-3e6
& kidObj selfcut | A3O-5b11c-6d-6e-8
& kidObj sex | A10O-4b-4c7e-5
& kidObj spy | A9a-7b-4c-6d15e-7
& kidObj spySure | A7O-3d5
& kidObj switch | A4a-3b-7c7e-7
& kidObj weapon | b-5e-5
& kill killInf | A4a7c-9d-5e-5
& kill modal | A-7O-5a10
& kill near | A-6
& kill not | A8O-4a10b-2
& kill ours | A11d-2e-2
& kill own_thing | A-5
& kill past | A6O-4b3c-9d-5e-4
& kill people | a16b-5c-5d-4
& kill sex | A3O2a2
& kill weapon | A-6
& killInf modal | a10d-5e-3
& killInf not | A8a5b4c-5d-3
& killInf ours | A15O2a11b-9d-4e-4
& killInf own_thing | A7O-4a7b-3c-2
& killInf papers | A4O-4a10b-2
& killInf past | A9a6c-3d-10e-7
& killInf people | A22a7d-4e-5
& killInf weapon | A-7
& land many | A-9
& land modal | a-5b-3c-4d-4e11
& land near | A19c-3e6
& land not | A16a-6b-4d-5e8
& land ours | a-8b-5c-3d-5e9
& land own_thing | A4O-6e8
& land papers | e-8
& land past | A3O-3a-4b-4c-5d-5e11
& land people | a-6c-2e7
& land secret | A8e5
& land switch | A7O2a3c3
& many modal | A-9
& many near | A4a-5d2
& many not | O2
& many ours | A-9b2
& many past | O-4a-3
& many people | a3b-3d-4e-2
& many pills | A5
& many switch | A3O-3a7
& meds modal | O4b-3
& meds not | A7a-6b-4c10d-4e-6
& meds ours | A-2
& meds past | A9O-3a-10c2d-9e-9
& meds pills | A3a-6b3d-6e-5
& modal near | b-3
& modal not | a-2b2c-2
& modal nude | A3
& modal ours | b2e-2
& modal own_thing | c-8
& modal papers | O-8a-4b-11d6e-2
& modal people | O-3b-3c-4d5
& modal pills | O4b-6c4
& modal secret | A-5
& modal selfcut | A-5O4a7
& modal spy | A-5
& modal switch | A8b-2c8e-2
& modal weapon | a4b-5d-4e-3
& near not | A-3b-4d2
& near nude | A5O-3d5
& near ours | a-7d-3e5
& near own_thing | A3d2
& near papers | A-4O-16c-3e5
& near past | A2O-4b-9
& near people | a-3b-11c-2d4
& near selfcut | A14a7e-4
& near spy | A-3
& near switch | A-5
& near weapon | A-5a15b-2c-5d-4e-3
& not nude | A3a-5b-3c-3d11e-2
& not ours | A2d-8e6
& not own_thing | A-5O3a-16
& not papers | O-3b-9c-10d8e-4
& not past | A-2O-3
& not people | b-6c-3d7
& not pills | A-2a-3b-3c6d-3e-3
& not secret | A-4
& not selfcut | O2a-9b12d-2e-2
& not sex | A-4
& not spy | A-4O3d7
& not switch | A10O2a-2c9e-2
& not weapon | A6O3a9b-7d-4e-4
& nude ours | O3a-2d7
& nude past | A4O-7a-6b-3c-3d12e-3
& nude people | a-5c-2d8
& ours own_thing | A-3O-3a-4b-2d-3e3
& ours papers | b-11e6
& ours past | O-7
& ours people | A-2b-5c3
& ours pills | O-6a-3e-4
& ours secret | A13a-5b-3
& ours selfcut | A2a-3b8d-2e-4
& ours sex | A12O-2b-3c4e-3
& ours spy | A10a-5b-3c-4d11e-4
& ours spySure | A6O-2d3
& ours switch | a-5c7e-2
& ours weapon | b-4c-2e-3
& own_thing papers | A3O-10a3c-3
& own_thing past | A2b-4
& own_thing people | c-18e2
& own_thing selfcut | A8O5a12b-6e-3
& own_thing spy | A16a-6b-5c-4d12e-5
& own_thing weapon | O3a14c-3d-3e-3
& papers past | A4a-2b-3c-6e4
& papers people | A6O2b-6c-5d10
& papers spy | A3O-3
& papers spySure | A3O-3
& past people | O-4c-2
& past pills | A4O-6a-9b9d-7e-6
& past secret | O-6d3
& past selfcut | A6b12c-10d-7e-6
& past sex | A4O-5a2b-2c5d-3e-2
& past spy | A20O-10a-13b-12c-12d22e-13
& past spySure | A13O-8a-4b-2c-3d8e-3
& past switch | A13O3b-9d-5e-9
& past weapon | A15a12b-3d-12e-9
& people selfcut | A-3O4a12
& people sex | A3O-7a-4c10
& people switch | A2
& people weapon | A17O2a12b-4c-4d-4
& selfcut weapon | A-2
& spy spySure | A13O-9a-4b-2c-3d9e-3
& switch weapon | A-4a-5b-3c14e-3
act apology | A-14O5a5c-3
act command | O6b-4d2
act fragment | O3d-6
act proposal | A-4O5c4e-5
act question | A-5O2
act request | A-8d-6
act thanks | a-3b4e-2
anyone none not | A-2
anyone past | A-3
anyone past not | A-8
anyone perfect | A-3
anyone perfect not | A-13
anyone present | c-3e-2
anyone present must | A-3
anyone present must not | A-2
anyone present not | A5a-10d-11
anyone present should | A-5
anyone present should not | A3
anyone present want not | A11O3a5
b #Day #Day | A-4
b #Day #Name | A-7
b #Day #Number | A-13
b #Day #Time | A-14
b #Day $ | A-9O-9a2b-2c4d-5e-5
b #Day aan | A-11
b #Day achter | A-3
b #Day af | A-4
b #Day alleen | A8O2
b #Day alles | A-2
b #Day antwoord | A-2
b #Day bellen | A-2
b #Day bij | A-5
b #Day blijven | A6
b #Day brengen | A-3
b #Day de | A-5
b #Day die | A-3
b #Day doen | A-2
b #Day door | A3
b #Day dus | A-7
b #Day een | O-11b-3c-6d6e-4
b #Day eerder | A5
b #Day en | A-6a-4b-2c9
b #Day er | A-7
b #Day gaan | A-7
b #Day gelden | A-2
b #Day geven | A-3
b #Day gewoon | A-8
b #Day hebben | a3c-4d-2e3
b #Day helpen | A-3
b #Day het | A-3
b #Day houden | b-3d-2e5
b #Day ik | b3d-2
b #Day in | O3c-3e-2
b #Day je | A2d8
b #Day jij | A-3
b #Day komen | A-5
b #Day kunnen | A-12
b #Day laten | A-4
b #Day maar | A-2
b #Day maken | A-2
b #Day mee | A-10
b #Day meegeven | A-5
b #Day meenemen | A-8
b #Day met | A-2O-11a7d-3
b #Day na | A-5
b #Day naar | A-18
b #Day nemen | A-2
b #Day niet | A5O3c-7d-7e12
b #Day niks | A3
b #Day nodig | A-3
b #Day nog | A-8
b #Day of | A-7
b #Day om | A-21
b #Day ook | A-5
b #Day op | A-3a2b2
b #Day ophalen | A-2
b #Day opvangen | A-2
b #Day over | A-2
b #Day per | A-3
b #Day ruilen | A-2
b #Day staan | A3d-2e10
b #Day tegen | A-4
b #Day terug | O-7a-2c3e3
b #Day terugbrengen | e5
b #Day teruggeven | A-4
b #Day toen | A-3
b #Day tot | A2O-4b-3c10e-2
b #Day uit | A-6
b #Day van | a3b-2e-2
b #Day vastzitten | A-3
b #Day voor | A-7
b #Day want | A-4
b #Day we | A-2
b #Day weer | O5a9
b #Day wij | A4
b #Day willen | A-5
b #Day zeggen | A-3
b #Day zelf | A-3
b #Day zijn | A-28
b #Day zitten | A-2
b #Day zo | A-2
b #Day zonder | A-4
b #Day zullen | A-3
b #Money $ | A-6
b #Money en | A-6
b #Money per | A-3
b #Money voor | A-3
b #Money zijn | A-2
b #Name #Day | a-3c-4e15
b #Name #Name | O-12a-4b-5c-9d-4e23
b #Name #Number | A-9
b #Name $ | A-6a-9c-4d2e7
b #Name aan | O-3a4c-3
b #Name aanstaan | A-3
b #Name afspreken | A-2
b #Name al | A3e-3
b #Name bellen | A12O-7a-4b5c-4e-5
b #Name bij | d-5
b #Name bijstaan | A-4
b #Name blijven | A-2
b #Name d'r | A-2
b #Name dan | A-10
b #Name dat | b6e-3
b #Name de | A-2c5
b #Name die | a5e-3
b #Name doen | A-3
b #Name durven | A-5O-4c-2
b #Name dus | A-2
b #Name een | A3c-5
b #Name en | A4a-16c-14d3
b #Name er | A-3
b #Name even | A-3
b #Name fluisteren | A2
b #Name gaan | A-5e3
b #Name geboren | A-2
b #Name geen | A-4
b #Name groeten | A-3
b #Name haar | A-4O-6
b #Name hebben | O-28a2c-3
b #Name het | A-5
b #Name hoeven | A-2
b #Name horen | A-5
b #Name huilend | A8O-2a2b5c-2
b #Name ik | A-3e-4
b #Name in | O-3a-7c-3
b #Name ingaan | A-2
b #Name inschrijven | A11O-4b6
b #Name je | A-2
b #Name jij | A-7O-4a2
b #Name kennen | A-3
b #Name kinderen | A-2
b #Name klinken | A-3
b #Name kosten | A-2
b #Name kruipen | A-3
b #Name kunnen | O5b-2d3e-4
b #Name laten | A3O5c2e3
b #Name leren | A-2
b #Name liggen | A-2
b #Name maken | A-2
b #Name mee | A5O-5d-2e7
b #Name meekrijgen | A-3
b #Name meenemen | A7O-3e9
b #Name met | A-4a-3c6
b #Name mij | A-2
b #Name moeten | O-7a-3c-3d10e-4
b #Name mogen | A-21
b #Name morgen | A4
b #Name naar | A-4
b #Name niet | A5O2a-4b-4d-3
b #Name nog | A-5
b #Name nooit | A5O-6b-2d-2e10
b #Name nou | A-2
b #Name nu | A8c5d-3e-5
b #Name of | O4d2
b #Name onder | A5c4e-4
b #Name ook | A-3
b #Name op | a-3d-3
b #Name opgeven | A-2
b #Name ophalen | A-2O-5b-3c5e-5
b #Name opkomen | A3
b #Name opnemen | A-3
b #Name pas | A-2
b #Name praten | A-3
b #Name regelen | A-2
b #Name rijden | A-2
b #Name slaan | A-5
b #Name slapen | A-4
b #Name sorry | A-2
b #Name spelen | A-4
b #Name staan | a4c-2
b #Name stoppen | A-2
b #Name tas | A-2
b #Name tegen | A11O-7a-3c8
b #Name telefoon | A5
b #Name terugbrengen | A10O-5
b #Name thuis | A9O-3a-3c8
b #Name thuiszijn | A-2
b #Name toen | A9b5
b #Name uit | A4O-6b-2e11
b #Name van | b-4d-5
b #Name vandaag | A9b6d-2e-2
b #Name vanwege | A-2
b #Name verklaren | A12O-3b3c4e-2
b #Name vertellen | A-2O-6c-3e-2
b #Name vertrekken | A11
b #Name vinden | A-3
b #Name vragen | A-8
b #Name waar | A3
b #Name wachten | A-3
b #Name wat | b-3c5d4e-3
b #Name weer | A-3
b #Name wijken | O5c-2
b #Name willen | O-4e11
b #Name ze | A5c-2e8
b #Name zeggen | A-5O-15a-2e-3
b #Name zelf | A-3
b #Name zetten | A15a-2d3e-3
b #Name zien | A4O-4a3b-2c-2d-2e6
b #Name zijn | A-7O-3a-3d-6e6
b #Name zitten | O7a-5d-5e3
b #Name zo | A-4
b #Name zonder | A-5O-8c-3e11
b #Name zullen | A-5
b #Number #Day | A-17O-11a16b-6c-6d-6
b #Number #Number | A-13b-3c-2d10e-2
b #Number #Time | a-15d4
b #Number $ | A-12d-4
b #Number alleen | A11b-2c7e-3
b #Number allemaal | A-2
b #Number auto's | A-3
b #Number bellen | A7O-4b10
b #Number bepalen | A-2
b #Number berichtje | A-3
b #Number bestellen | A-2
b #Number bier | A9b-2c6
b #Number bij | b-3d5e-2
b #Number boterhammen | A-2
b #Number brief | A13b-2c5d-3e3
b #Number dagen | A2O-4b-9c12e-5
b #Number dan | A-5
b #Number dat | A-4
b #Number de | A2O-4b-2c8d-2e-2
b #Number die | A9b-2c-2d-2e4
b #Number dingen | A-3
b #Number druppels | A-2
b #Number dus | A-4
b #Number een | O-5b-2c3
b #Number en | a-6b2c4e-3
b #Number euro | A-2
b #Number even | A-2
b #Number facturen | A-3
b #Number getuigen | A3
b #Number graden | c13d-3e-3
b #Number grote | A3
b #Number hebben | A-3
b #Number het | A-3
b #Number in | A-4
b #Number jaar | O-16b-3e-6
b #Number keer | O2b-13c-3d6e-3
b #Number keren | a-3d5
b #Number klaarzijn | A-3
b #Number krijgen | A-3
b #Number lange | A-2
b #Number mails | A-2
b #Number man | A-2
b #Number manen | A-11
b #Number met | A-7
b #Number mg | A-3
b #Number minuten | a-4d12
b #Number mogen | A-3
b #Number naar | A-6
b #Number nacht | A11b-2c-3d7
b #Number nachtdiensten | A-2
b #Number nachten | A-4
b #Number neten | A-2
b #Number niet | A-4
b #Number of | A-3
b #Number opties | A-2
b #Number paar | A-3
b #Number per | A-2
b #Number plekken | A7O-4c3
b #Number pufjes | A-2
b #Number staan | A-5
b #Number stap | A9c3
b #Number stoelen | A2
b #Number t | A-2
b #Number tablet | A-2
b #Number terug | A-4
b #Number toen | A-3
b #Number tot | A2b-3c-4d5e-3
b #Number u | A-3
b #Number uitkomen | A-2
b #Number uur | b-4c4d3
b #Number van | A-7
b #Number voor | A-3b-2d5e-2
b #Number waarheden | A-2
b #Number weken | A-8O-5a-4b-2c-4e12
b #Number woord | A5O2a3c-3
b #Number worden | A-3
b #Number ze | A-2
b #Number zijn | O6a-2e6
b #Time #Time | d7e-2
b #Time $ | A-5b-3c-2d7e-3
b #Time 's | A-6
b #Time aan | A-6
b #Time afgaan | A-2
b #Time al | A5
b #Time beginnen | A-2
b #Time bellen | A-5
b #Time bij | O5a-2d5
b #Time bijstaan | A-3
b #Time buiten | A3
b #Time dat | A6
b #Time de | A-4
b #Time dus | A-3
b #Time eten | A6
b #Time halen | A-6
b #Time hebben | A-5
b #Time in | A-9
b #Time jij | A-3
b #Time komen | A-3
b #Time kunnen | A-3
b #Time landen | A-2
b #Time langsbrengen | A-2
b #Time liggen | A-3
b #Time met | A-7
b #Time moeten | A5b-2c-2e5
b #Time naar | A-7
b #Time niet | A-3
b #Time nog | A5b-2c-3d12e-3
b #Time of | A-2
b #Time op | A-11
b #Time ophalen | A-4
b #Time te | A-4
b #Time tot | A-7
b #Time uit | A-3
b #Time voor | d8
b #Time zijn | A-14
b #Time zitten | A-2
b 's avonds | A-2c5
b 's nachts | A2
b 's ochtends | A-3
b 't zijn | b4c3
b ^ #Day | A-18O2e4
b ^ #Name | A-7O-4c-5d-6
b ^ #Number | A-6O-6b-2d-3
b ^ #Time | A-2
b ^ 'k | A5c-2e5
b ^ 't | a-3b3
b ^ aan | A-5
b ^ aanbellen | A-3
b ^ aanstaande | A-2
b ^ aantrekken | A-3
b ^ aanvragen | A-3
b ^ aanzetten | A8b-3d10e-2
b ^ abena | A-2
b ^ ach | A-7
b ^ afscheid | A4
b ^ afwachten | A-3
b ^ al | A2a-3c2d5e-5
b ^ alle | A10b11c-2d-3e-3
b ^ alleen | A-6
b ^ alles | A-13
b ^ als | A12O10c4e-6
b ^ anders | A-9
b ^ arm | A-2
b ^ ayo | A-2
b ^ baby | A11b-3c10e-2
b ^ bart | A-2
b ^ bas | A-3
b ^ bedankt | A7b5c-2d-2e-3
b ^ beginnen | A-5
b ^ bel | A6O5b-2c-5d-2e6
b ^ bellen | A-5
b ^ beloven | A-2
b ^ beste | A-12
b ^ betalen | A-7
b ^ bij | A-5b-5c3d-7
b ^ binnenkomen | A-3
b ^ blijven | O7a18c-5d-4e-3
b ^ blokkeren | A12b-3d10e-2
b ^ bram | A7O-3a3b-2
b ^ chan | A-2
b ^ corine | A-2
b ^ daan | A3
b ^ daarom | A-3
b ^ daarvoor | A-2
b ^ dag | A-19
b ^ dan | O8d-6
b ^ danken | A-4
b ^ danny | A-2
b ^ dat | A-9a-2c-2
b ^ de | A-7O-12d-4
b ^ delen | A-2
b ^ demi | A-2
b ^ den | e3
b ^ denken | A3O7b-5c-3d3
b ^ die | A-2O3a3b-7e-3
b ^ diederik | A-2
b ^ dieter | A-2
b ^ dit | a-2b5
b ^ doei | A-3
b ^ doen | O2a-2d-2
b ^ dokter | A-3
b ^ door | O-3a4c-4d-2
b ^ drinken | A-2
b ^ druppels | A-2
b ^ dus | A-9
b ^ eefje | A-2
b ^ een | A-4O7a5c-2d-9e-5
b ^ eerst | A6a8c-2e-2
b ^ elk | A-2
b ^ elke | A2O7c-3d3e-3
b ^ els | A-2
b ^ en | A-13O8a-5b-3d-3e9
b ^ er | b-3d3e-11
b ^ erik | A-2
b ^ ey | A-2
b ^ feliciteren | A-6
b ^ ferry | A-3
b ^ ff | A-3
b ^ fijn | A-9
b ^ fijne | A-5
b ^ finn | A2O-4c9
b ^ floor | A-2
b ^ foto | A-3
b ^ gaan | a13b-2
b ^ ge | A6d2
b ^ geachte | A-10
b ^ gebeuren | A-3
b ^ geen | e-4
b ^ geert | A-2
b ^ genieten | A6
b ^ gerda | A-2
b ^ geven | O5a-4d10
b ^ gierige | A-2
b ^ gij | O-8c-2d3
b ^ gister | A4
b ^ gisteren | b-3c-4e3
b ^ goede | A-2
b ^ goedvinden | A-4
b ^ gonda | A-3
b ^ graag | A-5
b ^ groeten | A-12
b ^ guido | A-2
b ^ gunnen | A-3
b ^ ha | A-8
b ^ haal | c4
b ^ haar | b-2c-2d-3e6
b ^ hahaha | A-3
b ^ hallo | A-9
b ^ harold | A-3
b ^ hebben | O18a3e-8
b ^ hello | A-2
b ^ hester | A-3
b ^ het | A-3b2d-4
b ^ hey | A-6
b ^ hicham | A-2
b ^ hier | A-6
b ^ hierbij | A-3
b ^ hij | O-5c-2
b ^ hilda | A-2
b ^ hilde | A-2
b ^ hoe | O-13a-4d4e-5
b ^ hoesten | A-3
b ^ hoeveel | b-3d-2e4
b ^ hoi | A-16
b ^ hoogachtend | A-12
b ^ houden | A-3
b ^ houdoe | A-3
b ^ hun | A-2O3e4
b ^ hé | A-5
b ^ iedereen | A2
b ^ ik | O14
b ^ ilyas | A-3
b ^ in | A-5O-4b-6c-9d8
b ^ indienen | A7a2b-3c4d-2e-3
b ^ inschrijven | A-3
b ^ ja | A-3O13b-3c9d-3e-2
b ^ jammer | A6
b ^ je | O-15
b ^ jij | b-5c-3d4
b ^ jongen | A-4
b ^ joris | A-3
b ^ jou | A3a6
b ^ jouw | A3O-6b-4c3e-5
b ^ judith | A-2
b ^ juf | A-3
b ^ jullie | A8a-6b11c-5d-2
b ^ k | a-2b-3c3d-2
b ^ kammen | A-2
b ^ kennelijk | A-2
b ^ kennen | A-3
b ^ khaled | A-2
b ^ kijken | c3
b ^ kim | A-2
b ^ kind | c11e-2
b ^ kinderen | A-4e5
b ^ klaas | A-2
b ^ komen | A-2O4
b ^ kopen | A-2
b ^ krijgen | O4a-3c12
b ^ kunnen | A-33
b ^ laat | b5c5d-3e-3
b ^ lars | A-3
b ^ laten | A-14
b ^ leer | A-3
b ^ leg | A-3
b ^ lekker | A5
b ^ leonard | A-2
b ^ leuk | A10b-3d12e-3
b ^ leuke | A20a-5c-3d8e3
b ^ lezen | A-11
b ^ liefs | A-4
b ^ liesbeth | A-2
b ^ lieve | A-7
b ^ liever | A13b-4c13
b ^ liggen | a4b-3c-3
b ^ loes | A-2
b ^ lotte | A11O-6b12c-2e-2
b ^ ludo | A-2
b ^ luiers | A-2
b ^ luisteren | A-2
b ^ lukken | A-2
b ^ m | A-3
b ^ maar | A-35
b ^ magda | A-2
b ^ maken | A-2
b ^ mama | A16O-9c-2d-2
b ^ marjolein | A-2
b ^ marlies | A-2
b ^ marnix | A-2
b ^ meekomen | A-2
b ^ meenemen | b-2e8
b ^ men | A-2
b ^ met | A-7O5b-2e-3
b ^ mevrouw | A-4
b ^ mij | A-4a4
b ^ mijn | a3d-3
b ^ mila | A-3
b ^ misschien | A-16
b ^ mn | a11b-3
b ^ moeten | A3O6c5d-2
b ^ mogen | A-14O4a3
b ^ mooi | A5
b ^ morgen | A6O4c-7
b ^ muggenzifter | A-3
b ^ murat | A-2
b ^ n | A-3
b ^ na | O-14a-2b10c-3d-2e-2
b ^ naar | A-2
b ^ nadat | A11a3b-3e-2
b ^ namens | A-3
b ^ nee | A-10
b ^ nemen | A-4b-3e5
b ^ net | A-3
b ^ niemand | A-3O5b3
b ^ niks | A-2
b ^ nog | A5O12a-3b-8
b ^ o | A5
b ^ of | A-3a-2b-2
b ^ oh | A-2
b ^ om | A-11
b ^ oma | A-2c4
b ^ omdat | O-3a-4b5
b ^ ondanks | A8O-5b-2d3e4
b ^ onder | A4O-5b-2c-2d11e-3
b ^ ons | O-11c3e-2
b ^ onze | A4O-2a-8b5c-4e-3
b ^ op | A-2O-6e-2
b ^ ophouden | A-4
b ^ opnemen | A4b5d-2e-2
b ^ opvallend | A-2
b ^ over | A-15
b ^ pakken | A-2
b ^ papa | A31O-18e-4
b ^ parkeren | A-2
b ^ pas | A-3
b ^ paspoort | A-2
b ^ passen | A-2
b ^ patrick | A-2
b ^ peinst | A5a-4b-2d4
b ^ per | A-2
b ^ peter | A-3
b ^ petra | A-3
b ^ politie | A7b-3c-2d-2e6
b ^ praten | A-4
b ^ proberen | A-6
b ^ proficiat | A-2
b ^ regels | A-3
b ^ ricardo | A-2
b ^ rob | A-2
b ^ rojda | A-2
b ^ ronald | A-2
b ^ ronnie | A-2
b ^ rooster | A-2
b ^ rutger | A-2
b ^ samira | A-2
b ^ sander | A-2
b ^ sanne | A-2
b ^ schamen | A-2
b ^ schieten | A-3
b ^ school | A-5
b ^ schoon | A2
b ^ schrikken | A-3
b ^ selam | A-2
b ^ serieus | A-3
b ^ serkan | A-2
b ^ sinds | A2O-13a5b-5c-5d-2
b ^ slikken | A-3
b ^ sofie | A3
b ^ soms | A6O5a-2b9
b ^ sorry | A-14a3
b ^ spijtig | A-2
b ^ staan | b-3e3
b ^ stijn | A-3
b ^ stop | A-3
b ^ sturen | O3a-4d9e-2
b ^ succes | A7a-3b-2e10
b ^ taart | A-2
b ^ tegen | A15O9a-7c-4d-4e8
b ^ tekenen | A6d10e-2
b ^ tess | A-3O-7b2
b ^ thijmen | A-3
b ^ thuis | A-2
b ^ tijdens | A-3
b ^ tip | A-3
b ^ tja | A-2
b ^ toen | A3b-9c4e-3
b ^ ton | A-2
b ^ tot | a-3d12
b ^ trekken | A-2
b ^ turen | A-3
b ^ tussen | A-3
b ^ tweede | A-3
b ^ typisch | A-4
b ^ u | A10e-2
b ^ uit | A11O-10b2c-3d-2
b ^ uw | A17c-4
b ^ van | A-5O-10b-3d3e-3
b ^ vanaf | d7e-2
b ^ vanavond | b4c-2
b ^ vandaag | A5a-2b2c2e-3
b ^ vannacht | A12b6c-5e-2
b ^ veerle | A-2
b ^ vergeten | A-7
b ^ vergeven | A-8
b ^ via | A10O5b-2d7e-2
b ^ volgende | A6a13b-2
b ^ volgens | O-16e-3
b ^ voor | a3b3c-10d-3
b ^ voordat | A9O5b-3c5
b ^ voorgaan | A-3
b ^ voorgoed | A20a-3e4
b ^ vorig | A-8
b ^ vorige | a10c-5
b ^ vragen | A-3
b ^ vroeger | A-2
b ^ waar | a-10b-6c-7d4e8
b ^ waarom | A7O-6a-4d5e-4
b ^ wachten | A-2a7
b ^ wachtwoord | A4
b ^ wagen | A5
b ^ walter | A-2
b ^ wanneer | A-2a2e-2
b ^ wat | O4
b ^ wauw | A-2
b ^ we | O12a-7b-3c-4d-3e14
b ^ weer | A-2
b ^ wel | A-6
b ^ wellicht | A-3
b ^ weten | a5c-3d-3
b ^ wie | O3a9b-4e-3
b ^ wij | O6a-5b-3d-2e-2
b ^ willen | A-7a3
b ^ wim | A-2
b ^ wissen | A14O-10a-6b12c-2d-4
b ^ worden | A-3
b ^ wubbo | A-2
b ^ yo | A-3
b ^ yvet | A-2
b ^ ze | O-3a-4c4d-18
b ^ zeg | A8O15b2c-6
b ^ zeggen | A-3
b ^ zelf | A-3
b ^ zetten | A-2
b ^ zien | d3e-4
b ^ zijn | O-3a-10c6
b ^ zitten | A-3
b ^ zn | A-4
b ^ zo | A-3b-3c6d-3e-3
b ^ zo'n | A-4
b ^ zoals | A-7
b ^ zodra | A12a5b-2
b ^ zoeken | e4
b ^ zoiets | A-4
b ^ zolang | O7c5e-2
b ^ zonder | A10O9a-8b8c-10e-2
b ^ zorgen | A-2
b ^ zulke | A5
b ^ zullen | A-31
b a-diploma $ | A-3
b aan #Name | A-8
b aan #Number | A4a2c-4
b aan $ | b4d-2e-4
b aan aan | A-3
b aan dat | A-3
b aan de | O-9c-5d3e-2
b aan die | A-3
b aan een | A-18
b aan haar | A11b-7c10d-4
b aan het | A-5O-4b-2e5
b aan hoe | A2
b aan hun | A4
b aan ieders | A-2
b aan ik | A4
b aan je | O7a-4d13
b aan jou | A-2a-2b8e-4
b aan jouw | a11c-2d-2e-2
b aan kunnen | A3
b aan maken | A20b6c-5d-4e-3
b aan mij | A-11
b aan mijn | A3a4c-6e-5
b aan ons | A-3
b aan onze | A-3
b aan sigaretten | A-2
b aan staan | A7
b aan t | A-3
b aan tafel | A-20
b aan te | A4O-3b4c-4
b aan toe | A-4
b aan uw | A-2b3c-2d-3
b aan van | A2
b aan wie | A-3
b aan zelfdoding | A14b10d-3e-2
b aan zelfmoord | A14O4a-2b13d-2
b aan zijn | A4O2a-4c12d-3
b aan zitten | A-2
b aan zn | A-2
b aanbieden u | A-2
b aandoen $ | A21O2c8d-4e-6
b aandoen als | A5a-7b7c4d-2e-2
b aandoen dan | A10b-3c5e-2
b aandoen de | A9O5b-3c10e-3
b aandoen ik | A11a-3b-3c15
b aandoen met | A-2
b aangetekende brief | A-3
b aangeven aangeven | A-3
b aangezien de | A-3
b aangifte doen | A8a9b-6c-10d-7e4
b aangifte intrekken | A5a-3d3
b aanhouden $ | A-2
b aankijken alsof | A-3
b aankomen $ | A-3
b aankomen met | A-2
b aanleiding van | A-2
b aannemen $ | O6
b aannemen ik | A-2
b aanraken $ | A-3O-2c5
b aanrecht ik | A-3
b aanrijden $ | A5
b aanstaan #Day | A-3
b aanstaan de | A-3
b aanstaan ge | A9O-4d8
b aanstaan mijn | A8O-7a-3d13
b aanstaande #Day | A-2
b aanvoelen $ | A-2
b aanvragen $ | A-2
b aanvragen en | A5O-4e2
b aanvragen met | A13O-10e9
b aanwezig $ | A-2
b aanzetten $ | A-3
b aanzetten je | A3
b aanzetten of | A14a-3d11
b aardappels schillen | A-3
b aardbei $ | A-2
b account $ | A9d8
b ach ja | A-2
b achter $ | A-2
b achter de | b-2d6e-3
b achter elkaar | A-3
b achter het | A-5
b achter in | A5b-2c-4e4
b achter je | A7a-4d18e-2
b achter jou | A5
b achter me | A8O-4a-2d3
b achter mij | A8O-5b-2d8e-2
b achter mijn | A-2
b achter te | A4
b achteraf $ | A-2
b achterdeur $ | A-3
b achterin $ | A5c2
b achterin en | A5
b adres $ | A10O4c-3d-3e5
b adres dat | A-5
b adres en | A10e13
b adres hebben | A8d10e-4
b adres van | A-3
b adres zijn | A3
b adviseren #Number | A-2
b advocaat $ | A2a8c-2d-3
b advocaat en | A3O4a-3c4
b advocaat het | A-2
b af $ | O6b7c2d-4e-3
b af aan | A-2
b af als | A6O4a-2b6
b af of | A12a9c-2d-2
b af te | O6a5b-2d-2
b af van | A-2
b af voor | A-2
b af willen | A3
b af zijn | A5a-3b3
b af zonder | A14O6b8
b afdruk van | A13O-6a-3b-2c12
b afgaan $ | A-3
b afgaan het | A-3
b afgooien $ | A15c2d2
b afhalen $ | A-3
b afkomen $ | A12O-5d5
b aflopen $ | A-2
b aflopen dat | A-3
b aflopen met | A-3
b afmelden en | A-2
b afmelden ik | A-2
b afpakken $ | A4a-3b3
b afpakken en | A8d6
b afpakken ik | A7b4
b afpakken ophangen | A6O4b8c-2e-2
b afscheid nemen | A9a-3b7c-2e2
b afscheid van | A8b5
b afscheidsbrief schrijven | A13O5b8c-3d-3e-3
b afspraak en | A-3
b afspraak houden | A-2
b afspraak in | A-3
b afspraken $ | A-3
b afspraken zijn | A-2
b afspreken $ | A-6
b afspreken dat | A-4
b afwachten maar | A-3
b afzeggen de | A-2
b agenda nakijken | A-2
b airtag in | A8O-4d5
b akkoord $ | A-6
b akkoord met | A-3
b akte $ | A-2
b al #Number | A-3O-4a-3b-4d3
b al beloven | A-3
b al bij | A2
b al binnen | A5
b al boven | A12O5b2
b al dat | A-3
b al de | O8a-4b-2c6d-2
b al die | A-2
b al doen | A-3
b al duren | A13O8b-2c-3d3
b al een | A-2a-3d3
b al eens | a-2b4c-2
b al eten | A-2
b al geen | A-2
b al hebben | A3a4b-3c3e-3
b al iets | A-3
b al in | A4O4a-3c-4d-4e-4
b al je | A12O3d4e-2
b al jouw | A-5
b al kiezen | A-2
b al kopen | A10b5d-2e-4
b al lang | A14O4c-4e13
b al manen | A22O-6a-3d6
b al mee | A-2
b al met | A-3
b al mijn | A5b7c-3
b al naar | A-4
b al onder | A8a3b2c-2d-2e-3
b al onderweg | A-2
b al op | A-2d-2e5
b al opstaan | A-3
b al opzeggen | A-3
b al over | A16a-2e6
b al sinds | A3O2a-4
b al te | A3
b al terug | A5
b al toen | A-3
b al uw | A2O5a3b-2
b al van | b4c3
b al voorbij | A15e11
b al wat | A-3
b al weet | A-2
b al weken | A8a-4c2d4e-3
b al zien | A-3
b al zijn | A6a-3d3e-3
b al zo | A-3
b alimentatie $ | A-2
b alimentatie en | A8a7
b alimentatie zijn | A-3
b alle #Number | A-2
b alle dagen | A6
b alle kanten | A-3
b alle pillen | A8b6c-2
b allebei $ | A4b-3c6d-2e-2
b allebei de | A-3
b allebei op | A-2
b allebei praten | A-2
b alleen #Day | A-3
b alleen $ | A13O-6a4d-3e-3
b alleen aan | A-3
b alleen doen | A-3
b alleen een | a5b-3c-3d-2e6
b alleen heen | A6
b alleen hoe | A-3
b alleen in | A16O-9a-4c18d-3e-4
b alleen laten | A17a-4c16e-2
b alleen met | b5c-2e-2
b alleen nemen | A-2
b alleen om | A-3
b alleen op | A3O-6c7
b alleen thuis | A17O3b-3c15d-4e-4
b alleen thuiszijn | A8O-7a-3b-3c12
b alleen voor | A-5
b alleen wat | A-3
b alleen zijn | a3c2
b allemaal $ | A2
b allemaal beter | A-2
b allemaal niet | A-3
b allemaal op | A-2
b allemaal vertellen | A-3
b alles $ | d4
b alles aan | A3
b alles alleen | A-2
b alles bij | A-2
b alles de | A-2
b alles en | A-3
b alles hebben | A-2
b alles kwijtraken | A-3
b alles mee | A16d9
b alles opschrijven | A7d3
b alles uit | A-3
b alles van | A4e-2
b alles voor | A-6
b alles wat | a-6b4c-5d2e-4
b alles zijn | O-6a3d-2e4
b allez #Name | A-2
b als dat | A3O4b-3c-3e4
b als de | A-4O9b5c-5d-3
b als die | A-2
b als een | A-18
b als eerste | A-3
b als er | A-4
b als ge | A9O11e-7
b als gij | A4O5a-3b6
b als het | O7b-3c10d-4e-4
b als hij | A10O12b-13c9e-13
b als hulpouder | A-3
b als ie | O-6b-2c3
b als iemand | A-3
b als ik | A17O-6e-5
b als je | A3O14a2d-2
b als jij | A12O10b-2c2e-3
b als jullie | A-2
b als kind | A-3
b als man | A-2
b als moeder | A-2
b als op | A-2
b als papa | A-3
b als rechter | A11O7b11c-3e-3
b als straf | A21O-14a-4c17d-2e-3
b als t | A-2
b als toen | A-3
b als u | d2
b als vader | A-5
b als ze | A14a-17c14d-4e-7
b als zijn | A-3
b alsjeblieft $ | A-4
b alsof er | A10b4d-2
b alsof het | A-2
b alsof hij | A-3
b alsof ik | A-2
b altijd $ | A17O3a-8c-7d-6e15
b altijd als | O-5b5c2
b altijd bij | A-3
b altijd de | A-3
b altijd die | A-2
b altijd eerst | A-2
b altijd goed | A-2
b altijd in | A-3
b altijd met | A3
b altijd niet | A-3
b altijd om | A-2
b altijd slaan | A7O-5a9
b altijd van | A-3
b altijd weten | A11b5d-4e-3
b alweer $ | A-2
b alweer een | A-3
b amai ik | A-2
b ander een | A-2
b ander landen | A12a-2e3
b andere $ | A3
b andere keer | A3
b andere man | A10b-2d8e-2
b andere naam | A19a-5b-2c-3d-3e17
b andere ouders | A-3
b andere tijd | A-2
b anders $ | A2O4a3d-3
b anders dan | A-6
b anders eens | A-3
b anders en | A14b-2e12
b anders hebben | A-3
b anders iets | A-3
b anders ik | A16O4d7
b anders komen | A3d-2
b anders liggen | A3
b anders moeten | A-2
b anders mogen | A2
b anders nemen | A-3
b anders staan | A9b-3d9e-2
b anders vragen | A-2
b anders wat | A-3
b anders zien | A-3
b anders zijn | A5O5d-4e-2
b antwoord $ | A-3
b apotheek $ | A-2
b app en | A-2
b app ff | A-3
b app maar | A2
b app op | A8d8
b app van | A-3
b appen $ | A4O4d4
b appen dat | A18O-15b5c-5d2e-2
b appen ik | A-3
b appen je | A-3
b appje als | A-3
b appje van | A-2
b appjes van | A-2
b arm $ | A-4a6
b arm en | A17O-10a-4c13
b arm hebben | A9O3a5c-5
b arm zijn | O-9a-3c2
b armen $ | A10a-3b3
b armen zijn | A-5
b artikel #Number | A-4
b arts af | A-2
b auto $ | A-3b-3d5e-3
b auto de | A-4
b auto en | A-2c-2
b auto laten | A19a-3c10d-4e-2
b auto naar | A-2
b auto op | A-2
b auto plakken | A5O2d3
b auto staan | A-5
b auto stappen | a10d-2
b auto te | A-2
b auto van | A-4
b auto vinden | A-4
b auto voor | A11d9
b auto zitten | A-2
b avond #Number | A-3
b avond $ | A-2
b avond alleen | A8O-4b-2c8d-2e-2
b avond dat | A-3
b avond een | A2O2b-3c9
b avond en | A4O-6d3
b avond ervoor | A-3
b avond mijn | A-2
b avond voor | A7O-6b-2d6
b avond zitten | A3
b avonden in | A13d6
b ayo #Name | A-2
b baan $ | A-3
b baas $ | A13O4a-4d11
b baas de | A6
b baas zijn | A12b-2c9
b baby doorhebben | A5O4c4
b baby een | A-4
b baby hebben | A12O-6b-3c9e-2
b baby naar | A16
b baby zijn | A-3
b bakker ik | A6
b bal uit | A-3
b bal vol | A-3
b balen ervan | A-3
b banaan $ | A-3
b banaan in | A-2
b band zijn | A-2
b bang dat | A-4b4
b bang van | A5O-4
b bang voor | A-2O-8a10
b bang zijn | a7b-2c2
b bank $ | A-3
b bank en | O-4a3
b bank zitten | A11b-2d8
b bankpas en | A9d8e-3
b bart $ | A-2
b bas $ | A-2
b basketballen $ | A-3
b bed $ | O-4a-3b4
b bed dat | A13O-5
b bed en | a-3e-3
b bed gaan | A-3
b bed ik | A-2b-3c9
b bed komen | A9O-5d5
b bed liggen | A6b-3d2
b bed plast | A4O3c7
b bedankt #Name | A-3
b bedankt voor | A6b6d-3e-2
b bedenken $ | A-2
b bedoelen ik | A-6a6
b bedreigen $ | A5O-2a5
b bedtijd $ | A-3
b beeld $ | A-2
b beetje een | A-2
b beetje jaloers | A-2
b beetje koorts | A-2
b beetje uit | A-2
b beginnen $ | A-2b5c-2d-2
b beginnen af | A-3
b beginnen er | A-4
b beginnen ik | A-2
b beginnen met | A-2
b beginnen pas | A-2
b beginnen te | A11O-3c5
b begraven $ | A-3
b begrijpen $ | A4
b begrijpen dat | A-7
b begrijpen ik | A-3
b behandelen $ | A-3
b behandelen als | A-3
b beide huizen | A-3
b bek $ | A-7a3
b bek houden | A5a6c-2
b bekijken $ | b-2d7e-2
b bel $ | A-2
b bel de | A16c-3e8
b bel maar | A-4
b bel op | A-2
b bel rusten | A-4
b bellen #Name | A-2
b bellen $ | a-7
b bellen als | A-2
b bellen dat | A4a-3b6c-2
b bellen en | O-4a-5d12
b bellen hebben | A-3
b bellen huilend | A8O-4b4e-4
b bellen ik | A-2O3a-2e-3
b bellen je | A-5
b bellen jij | A-2
b bellen komen | A7a6b-2d-2
b bellen kunnen | A-2
b bellen maar | A-2
b bellen me | A14O-5b-3d3
b bellen met | A-3
b bellen mij | A2
b bellen nu | A7O-5d-3e4
b bellen omdat | A-5O-7a3e-2
b bellen tot | A9b-2d8
b bellen van | A-2
b bellen ze | A-5
b bellen zijn | A-3
b beloven $ | A-4
b beloven een | A-2
b beloven ik | A-2
b bemoeien $ | A-2
b bemoeien zich | A-2
b ben $ | A16O3a-3b10c-2
b benen $ | A-3O3a7
b benen breken | A10a8
b bepalen hoe | A-3
b bepalen ik | A10O5d5
b bereikbaar en | A-3
b bereiken in | A-3
b bericht dat | A7O-6b7d-2
b bericht en | A5
b bericht ik | A5b3e-5
b bericht over | A-4
b berichten mee | A8b-3d4
b berichten van | A12d8
b beschuldigen $ | A-3
b beslissen $ | A-3
b bespreken het | A-3
b best eens | A4
b bestaan $ | A-4
b bestaan een | A-2
b bestaan geen | A-2
b beste #Name | A-12
b bestellen ik | A-2
b betalen #Number | A7
b betalen $ | A-11O4d2e-2
b betalen hebben | A-3
b betalen ik | A-3
b betalen je | A-4
b betalen niks | A-2
b betalen of | A-2
b betalen u | A-2
b betalen zien | A-3
b beter $ | A-6
b beter af | A11O9a-5b12c-4d-3e-3
b beter dan | A-2
b beter moeten | A-2
b beter voor | A4
b betreffen de | A-3
b beugel niet | A-3
b beurt $ | O4a8c-3
b bevestigen $ | A-5
b bevestigen ik | A-2
b bevestigen je | A-2
b bewaren $ | A-2
b bewijzen $ | A-3
b bezig $ | A-2
b bezitten $ | A-2
b bezwaar tegen | A-3
b bidden $ | A5
b bier op | A9b-2c6
b bij #Name | A-5a-2c14
b bij #Number | A6
b bij $ | A-3a6
b bij allebei | A-2
b bij als | A2
b bij dat | A5
b bij de | O-11c-11d4
b bij deze | A-2
b bij een | a11
b bij familie | A13e5
b bij haar | A2a-3c12
b bij hem | A17O2a-3c-3d10
b bij het | O-4c-2d-5
b bij je | A17c-9
b bij jou | A-7a-6b-3c4d4e-10
b bij judo | A-2
b bij jullie | A-8
b bij kunnen | A3
b bij mama | A2
b bij me | A-7b3e3
b bij mensen | A4b-2d-2e8
b bij mij | O11b-8c4
b bij mijn | A5O3b-5c-9e-3
b bij mn | A7O-5b-3d12e-2
b bij nemen | A-2
b bij ons | O5a4b-2c-4e-2
b bij opa | A-2
b bij school | A3O5e4
b bij staan | a23c-7d-2
b bij t | A10b5c-2d2
b bij u | O-3a-3c8e-6
b bij uw | A-3O6d7
b bij voetbal | A-2
b bij vrienden | A19O8a-5c-3d-2e16
b bij wie | d-3e5
b bij willen | A-2
b bij wiskunde | A-3
b bij zich | a4d-3
b bij zijn | A-2
b bijbrengen hem | A-2
b bijbrengen ik | A-2
b bijhouden van | A-3
b bijkomen jou | A-5
b bijkomen u | A11b-3d8
b bijlage $ | A-5
b bijstaan #Name | A-2
b bijstaan al | A-2
b bijstaan bijstaan | A2d-2e5
b bijstaan er | A-2
b bijstaan mijn | A14d9e-2
b bijten $ | A-2
b bijwonen mij | A19a-3c-3e11
b bijwonen nu | A9e3
b bijwonen vanaf | A12
b bijzijn van | A3O-4a9c-2
b bijzonder dat | A-2
b binnen #Number | d6
b binnen $ | A9O-6a-3c-3d6e2
b binnen een | A2d8e-3
b binnen ik | A12d6
b binnen in | A-3
b binnen te | A9d3
b binnen zijn | A-4
b binnenkomen #Day | A-3
b binnenkomen $ | c-2d6
b binnenkomen binnenkomen | A10b-3d8
b binnenkomen en | A3b-3c6
b binnenkomen met | A3
b binnenkomen wanneer | A10b-3d8
b bladzijde #Number | A-2
b blauw $ | c5
b blauw ogen | A2b-2c-3e-2
b blauwe mapje | A-2
b blauwe ogen | A16b-3c6d-2e-2
b blauwe plek | A-2
b blauwe plekken | A27a2b-5c4d-6e-3
b blij $ | A-2
b blij dat | A-5
b blij zijn | A6O3a11
b blijkbaar niemand | A-2
b blijkbaar niet | A2
b blijken dat | A16O-10b2c-3d-2
b blijven #Day | A-2
b blijven $ | a-3e-8
b blijven bellen | A17O7a-3c-2d16
b blijven bij | A8O11a-4c-4e12
b blijven daar | A25O3c-3d-4e5
b blijven dat | A-3
b blijven dezelfde | A-3
b blijven die | A-3
b blijven en | A-2
b blijven gillen | A9c14
b blijven hangen | A-2
b blijven het | A3a6c-3
b blijven hier | A18a-3c-4e13
b blijven hij | A14O4a-3c8
b blijven ik | A11O3d2
b blijven in | A7O4d3e-3
b blijven je | A-4
b blijven leven | A17O4a-4b14c-2
b blijven met | A12O-6e5
b blijven slapen | A8a-6c-3d18e-2
b blijven van | A7a3d-3
b blijven voortaan | A-3
b blijven wonen | A5
b blijven ze | A9a-2b-2c16
b bloed $ | A4
b bloed voorgaan | A13O5a10d-3e-2
b bloeddruk $ | A-2
b bloeden $ | A11b-3
b bloedt $ | A4b2
b blote handen | A10O3a8c-2
b blote knieën | A-3
b boeken $ | A-5O-4e2
b boeken dan | A-3
b boeken en | A-3
b boeken in | A-2
b boekentas $ | A-3
b bon $ | A-2
b bonnetje laten | A16O-5b-2c-2d9e-2
b boom $ | A9b6c-2
b boord $ | A-3
b boos $ | A4
b boos om | A-3
b boos omdat | A-2
b boot $ | A12b-2c-2e6
b boot van | A-3
b bootcamp $ | A-3
b bord $ | A-2
b bord niet | A5c8
b boven #Number | A-2
b boven de | A4
b boven een | A-4
b boven en | A-2
b boven haar | A-2
b boven op | A3
b branden $ | A-3O4d7
b branden met | A8a-4c6
b brandwond op | A10b-3
b breken $ | A5a-2b-2
b breken al | A9O2a5
b breken arm | A11a-3c4
b breken bij | A-2
b breken door | A13O-6a5
b breken en | A14c4
b breken ik | A5O3a2
b breken je | A4a9
b breken jouw | A11a7
b breken neus | A5a10
b breken van | A11O-4a-2c2
b brengen #Name | A-5
b brengen $ | O-10a4c-3e-2
b brengen dat | A-2
b brengen de | A-2
b brengen haar | A5b-3d-3e12
b brengen hem | A-10
b brengen ik | A-11
b brengen je | A4
b brengen jij | A-2
b brengen ze | A-2
b brief $ | A-4
b brief schrijven | A-3
b brief van | c3d-2
b brief zitten | A-2
b briefje in | A3
b briefje op | A-3
b brievenbus $ | A3
b bril zijn | A-3
b broek plast | A10b-2c6d-2
b broer $ | A-3
b broer bijkomen | A9c5e-2
b broer haar | A7O-3c2e-2
b broer hebben | A11O-4a3d-3e-3
b broer varen | A-3
b broer zijn | A4
b brood met | A-3
b brug bij | A-3
b bruiloft in | A-2
b brutaal zijn | A8O4c5
b buik en | A-3
b buikpijn en | A-2
b buiten $ | A3d10e-2
b buiten als | A-7
b buiten in | A16O8a-2c13d-3
b buiten komen | A12a-3d4
b buiten slapen | A14b-3c7d-2
b buiten te | A16O-6a-3b-2c3d8
b buiten zijn | A-2
b buitenland $ | A11a-4c-2d-2e9
b buitenland en | A11e3
b buren hebben | A-5
b buren ook | A-3
b bus $ | A-4
b bus naar | A-2
b buurman zeggen | A-3
b buurman zijn | A-3
b buurt $ | A-2
b buurvrouw hebben | A4O-5a5c-3
b camera $ | A3
b camera hangen | A8b-2d10e-2
b camera in | A27O5a-7b-5c-4d18e-5
b camera's in | A11b-4d10
b camper te | A2
b camping in | A-4
b carnaval $ | A-3
b cavia laten | A-3
b cent meer | A-3
b chan $ | A-2
b charme van | A-3
b club $ | A-2
b coach noemen | A-3
b cola en | A-2
b collega's $ | A7b-2d6
b collega's onder | A-2
b communie van | A-2
b concept #Day | A-2
b consultatiebureau slaan | A-2
b contact met | A11d8e-2
b contactverbod mij | A5a7b-3
b controleren dat | A4
b controleren de | A-2
b controleren mijn | A11O-4d6
b convenant $ | A-2
b corine $ | A-2
b crèche $ | A-2
b da gaan | A-2
b daar $ | A3a-4e-4
b daar aan | A-3
b daar al | A-3
b daar allebei | A-3
b daar bij | A-5
b daar blijven | A31b-5c2e3
b daar doen | A2c8e-3
b daar dus | A-3
b daar een | A-5
b daar eens | A-2
b daar gaan | A-2
b daar graag | A4
b daar hebben | O5c8e-4
b daar hoeven | A-2
b daar houden | A22O-2c-3e10
b daar krijgen | A-3
b daar leven | A-3
b daar mijn | A-3
b daar moeten | A2
b daar ook | A3b-2d11e-2
b daar staan | a3c3d-2e-2
b daar te | A-5
b daar willen | A-2
b daar zeggen | A-4
b daar zijn | A-3O-6a8c-2
b daar zitten | A-2
b daar zorgen | A6
b daar zullen | A-3
b daaraan doen | A-2
b daarmee eens | A-2
b daarmee uit | A-3
b daarna bij | A2
b daarna gaan | A-3
b daarna hij | A3
b daarna je | A12a-2d2
b daarna mogen | A-2
b daarna op | A2
b daarna weer | A-2
b daarna zijn | A5O4a8c-3
b daarom komen | A6O-5a9
b daarom kunnen | A5
b daarvoor bestaan | A-2
b daarvoor een | A-2
b daarvoor hebben | A-2
b dag #Name | A-18
b dag #Number | A-3
b dag $ | A-4
b dag aan | A3b9d-3e-2
b dag al | A-2
b dag dat | A6a3d-2
b dag een | A2a-2c5d4
b dag en | A16O-3a-8b-4c-6d15
b dag ervoor | A-2
b dag later | A-3
b dag nog | A4
b dag of | A-3
b dag te | A-2
b dag tot | O5a-3c3d8
b dag van | A-4
b dag zelf | A-2
b dagen $ | c12
b dagen bij | A-2
b dagen daarna | A-4
b dagen geen | A13O-5b-2c10
b dagen jij | A-2
b dagen mee | A-3
b dagen moeten | A-3
b dagen niet | A15a-2c12
b dagen op | A3
b dagen van | A-2
b dagen voor | A-2
b dagen weten | A-3
b dagje mee | A-2
b dan #Number | A-3
b dan $ | O4b-2d2
b dan aangeven | A-3
b dan aanstaan | A9O-4d8
b dan afgaan | A-3
b dan afmelden | A-2
b dan al | A6O5
b dan appen | A-3
b dan bedoelen | A4O5a2
b dan bellen | A-4
b dan bij | A-3
b dan blijven | A3
b dan blokkeren | A-3
b dan breken | A12a-5
b dan dat | A8O5b-2c13e-2
b dan delen | A13b-2c-2d11e-2
b dan doen | A-4
b dan een | a4b-3c3e-3
b dan eten | A-4
b dan genoeg | A-2
b dan haar | A-2
b dan hangen | A-2
b dan hebben | O5c6
b dan hoeven | A-8
b dan horen | A-3
b dan ik | O7a-5b5c2e-5
b dan intrekken | A-2
b dan jij | A4O4a5c3
b dan jouw | A3
b dan kijken | A-2
b dan komen | A-2
b dan krijgen | A-4O3a7
b dan kunnen | O5b6c-2
b dan kwijtzijn | A8O4b-3e4
b dan lachen | A-3
b dan laten | A-4
b dan leren | A3
b dan liever | A-2
b dan liggen | A2b9d-2
b dan lopen | A-2
b dan meegaan | A-3
b dan merken | A4O2a5b-2
b dan met | A-2
b dan moeten | A-6
b dan mogen | A5O3b5
b dan naar | A-5
b dan nog | A3O4b4c-2
b dan pakken | A3
b dan pas | A-12
b dan praten | A4O3a11
b dan rijden | A-2
b dan schieten | A8a4
b dan schoppen | A5O3a8
b dan slaan | A5a8
b dan stoppen | A-2
b dan u | A4a-2d4
b dan uitgaan | A-2
b dan uitleggen | A-3
b dan vallen | A4
b dan verdwijnen | A11b-3c-2e8
b dan vinden | A5
b dan voor | A-2
b dan voorleggen | A-2
b dan vragen | A-2
b dan warm | A-3
b dan wat | A-2
b dan weten | O5a5c-3
b dan willen | a6
b dan worden | A-2
b dan zien | A-3a10b-2c-2e-2
b dan zijn | A7O13a-3d-9e2
b dan zo | A-2
b dan zullen | O3b-2c3
b dank $ | A-2
b dank voor | A-3
b danken je | A-3
b das gewoon | A-2
b dat #Day | A-6
b dat #Name | A-4O-3a-9b7d-3
b dat $ | a-5b3c6e-2
b dat aan | A-3
b dat al | A-2
b dat alles | A7
b dat bekijken | A-3
b dat bellen | A-2
b dat bepalen | A2
b dat bij | A-13
b dat bijhouden | A-3
b dat briefje | A-2
b dat broodmes | A-3
b dat contactverbod | A8a5b-2d-2
b dat dat | A-2a5b-2d-2
b dat de | A-11O5e3
b dat ding | A-4
b dat dit | A-7
b dat doen | A-4a-8c9
b dat een | O4a5e-2
b dat elke | A-3
b dat er | a-2
b dat feesten | A4
b dat feestje | A8b-3d11e-2
b dat filmpje | A-4O-2b-2d7e-2
b dat ge | A7O-5a2c-6
b dat gesprek | A-3
b dat gij | A5
b dat goedvinden | A-3
b dat hebben | O-5
b dat het | a-10b2e-2
b dat hij | A3O-15b7c-2d2e-2
b dat hoeven | A-2
b dat hoofd | A4
b dat huis | A-2
b dat hun | A11b9e-3
b dat ie | A-2a3c-3
b dat ik | A-3O5a4c-8
b dat in | A-7
b dat je | A8O-4
b dat jij | A-6O-2a-11c5
b dat jouw | A5O-5a5b-2d-2e3
b dat jullie | A-9
b dat kind | a-3c9
b dat kloppen | A-2
b dat komen | A2a-5e4
b dat kosten | A-3
b dat krijgen | a2c-3
b dat leren | A5b-3c8d-2e-3
b dat leuk | A-3
b dat liedje | A-3
b dat liggen | A-4
b dat lijken | A-2
b dat maar | O5a11b-3d-2
b dat mama | A10a-3b3e-4
b dat matsen | A-3
b dat menen | A4
b dat mens | A-2
b dat mes | A12O6a7b-2c-2
b dat mijn | A2O-5b-3d8
b dat moeten | A-11
b dat mogen | A-4
b dat niet | A-2O-7a-7c2e2
b dat nieuwe | A-3
b dat nodigen | A9O4b-2e5
b dat nog | A3O2a4d-2
b dat nou | A-2
b dat ook | A-13
b dat opa | A14O-4b-2c12
b dat papa | A17O-3b11c-6d-6
b dat schelen | A-4
b dat schema | A-3
b dat t | A-3
b dat u | O-16
b dat uw | A-4
b dat van | a9b-2c-3
b dat vergeten | A-3
b dat vertellen | O-4c9
b dat vinden | A-5
b dat volgen | A-3
b dat voor | A-2
b dat wat | A-2
b dat we | O-5e10
b dat weekend | A-5
b dat weten | c2e-2
b dat willen | A-5
b dat wissen | A-3
b dat woord | A-2
b dat worden | A-2
b dat ze | a-2b8c-3
b dat zeggen | O-5c5d-2
b dat zelf | A-2
b dat zien | A-2
b dat zijn | A-4b2d-7
b dat zitten | A-2
b dat zullen | O2a6
b data $ | A-3
b datum en | A-3
b de #Money | A-6
b de #Name | a-11b4c-13d4
b de #Number | A-7O-9a-2d3e-2
b de aanvraag | A-3
b de achterbank | A-5
b de achterdeur | A-3
b de achterkant | A-2
b de afdruk | A13O-6a-3b-2c12
b de aflopen | A-2
b de afspraak | A-4
b de afspraken | A-3
b de afzuigkap | A-2
b de agenda | A-7
b de ambulance | A2O-5b8
b de andere | a-2c3d3
b de antibiotica | A-3
b de apotheek | A-5
b de app | A-7
b de arm | A-4
b de armen | A-2
b de arts | O-6b-3c9e-2
b de aula | A-2
b de auto | b-5c6
b de automatische | A-2
b de avond | A-5
b de avonden | A-3
b de baas | A2a-2c13
b de baby | A13b-6c4d-4
b de badkamer | A3c12
b de bakker | A2b-3d11e-2
b de bal | A-3
b de bankapp | A-3
b de beelden | A5d3
b de beer | A4
b de bel | A-2
b de berging | A5
b de beschikking | A-2
b de beurt | O4a9c-2
b de bieb | A5
b de bijlage | A-5
b de blauwe | O-5a5
b de blokfluit | A-2
b de boerderij | A4
b de bonnetjes | A3
b de boom | A-2
b de boot | A4b-2e11
b de brief | b4d-2e-3
b de bril | A-4
b de brug | O2b12
b de bruiloft | A-3
b de bso | A-5
b de buren | O-4b4
b de bus | A-15
b de bushalte | A3
b de buurman | A3O4a-2d9
b de buurt | O6a12
b de buurvrouw | A-3O-3a-3c3
b de camera | A6O6a-2d8
b de camper | A7O4b-3c-2e10
b de camping | A-6
b de cavia | A-3
b de charme | A-3
b de chiro | A-2
b de club | A-7
b de code | A-2
b de contributie | A-3
b de crisisdienst | A8O-6a-3b12
b de crèche | A8a-4c-2d5e3
b de dag | A-2
b de dagen | A-2
b de deken | A4
b de derde | A-3b5c4d-2
b de deur | A-4b-6d3
b de deurbel | A-3
b de dierenarts | A-3
b de directeur | A-5
b de dobbelsteen | A-3
b de dokter | A-3O3a-2b-3c9e-4
b de dood | A8a2
b de douche | O-4a-3c11
b de eerste | A-4a6b-3
b de escaperoom | A-3
b de factuur | A-6
b de familie | A-3
b de familierechtbank | A-3
b de fiets | a12c-3
b de fietsen | A-2
b de fietsenstalling | A-3
b de fik | A11a10b-2d-2e-2
b de file | A-5
b de flat | A11b5d-2
b de flikken | A5O4a6e-3
b de folder | A-2
b de foto | O-4c2
b de gang | O-9a2b-4c2d-4e-3
b de garage | A6b6d-2e-3
b de garagist | A5O-3d3
b de gaten | A6a-3b-2d11
b de gehele | A4
b de ggd | A-6
b de gitaar | A-2
b de glucagonspray | A-3
b de goudvis | A-3
b de grens | A9O2a-8b-7c-9d-5e16
b de griepprik | A-3
b de groene | A-4
b de groeten | A-5
b de grond | A11O-4b-2d-3
b de grootste | A-2
b de haak | A-2
b de hal | A-3
b de hamster | A-3
b de hand | A-11
b de handschoenen | A-2
b de heg | A3
b de hele | O5a-14b-6c8d5e-12
b de helft | A-12
b de herfstvakantie | A-7
b de hete | A14O3a-2b-2c10
b de hoek | A-2
b de hoge | A-3
b de hond | A-3b-3d-2
b de honger | A-3
b de huisarts | A-4O-3b5e-4
b de iftar | A-2
b de ijsbaan | A-2
b de incasso | A-2
b de ingang | A-3
b de intern | A-2
b de ipad | A5b-3d9e-2
b de jaaropgave | A-2
b de jas | A-5
b de jongens | A6d-3e-3
b de juf | O-2d-4
b de jury | A-3
b de kaart | A-2
b de kabel | A7c3
b de kalender | A-4
b de kamer | A5O-3a3b-2
b de kans | A-2
b de kantine | A-4
b de kantonrechter | A-3
b de kapper | A-4
b de kast | c4
b de kat | a2b5e-2
b de keel | A9O-3a12c-2
b de keeper | A-3
b de kelder | A13O4a-2b-3c13d-4e-4
b de kerk | A-4
b de kids | A2a3c-7d-2e3
b de kiezen | A-2
b de kinderarts | O-7a-4c16
b de kinderbijslag | A-4
b de kinderen | A9a-2b2c2d-12e-5
b de kinderpsycholoog | A-2
b de kinderrechter | A-2
b de kinesist | A-2
b de klas | a-3b-2e13
b de kleine | A23O6c-3e3
b de kleintjes | A8b-2c8e-2
b de knieën | A-3
b de kno-arts | A7O-5a7b-2c-2
b de knuffel | A5
b de koelkast | A-3O-4a3b-3c3
b de koffers | A-3
b de kogel | A2
b de komende | A-2
b de kou | A8c12d-2
b de koude | A13O5a-2c8
b de krant | A12
b de kroeg | A26a-9b-4c22d-5e-5
b de kwestie | A-2
b de laatste | A-4b3d-2
b de lamp | A-3
b de laptop | A-2
b de lente | A-2
b de les | A-6
b de lijn | A-3
b de lijst | A-4
b de locatie | A2
b de longverpleegkundige | A-2
b de lucht | A-3
b de luizenmoeder | A-3
b de man | A-3
b de mand | A-2
b de manege | A-2
b de marechaussee | A11O-12a-3e7
b de markt | A-3
b de mattenklopper | A9c8
b de mediator | A-7
b de meester | A-2
b de meiden | A7b12c-2d-2e-3
b de meisjes | b5c-2
b de melkrobot | A-3
b de mentor | O-7a-3b12
b de meten | A-2
b de middag | A-3
b de mijne | A-2
b de moeder | A-2
b de moeite | A-2
b de moord | A-3
b de musical | A-3
b de muur | A13O2b-5c7d-5
b de nacht | a-5b4c3e-2
b de nek | a4b-3
b de neus | A-2
b de nieuwe | A-2
b de noorderzon | A13O3b-3c-2e6
b de nummer | A-2
b de ogen | A-3
b de oogst | A-2
b de open | A-3
b de ophaallijst | A-2
b de oppas | A-2
b de oprit | O-5a10c-2d-3e-2
b de opvang | O-5e11
b de opvoeding | A3
b de orthodontist | A-5
b de orthoptist | A-3
b de ouderavond | A-5
b de ouderraad | A-2
b de overdracht | O-9a11c-3d-3
b de overkant | A10b-3d8
b de paasvakantie | A-2
b de pan | A-2
b de papieren | A5
b de parkeerplaats | O-3a10
b de pas | A2
b de paspoorten | A6e8
b de piano | A-2
b de pijn | A6O4c-2
b de pillen | A-3b5
b de plek | A-3
b de politie | A18O-7b-4d3
b de pollepel | A16O6a-3c13
b de pomp | A-3
b de poort | A4
b de pop | A7O5d3
b de poster | A-3
b de pot | A6
b de praktijk | A-2
b de prik | A-4
b de psycholoog | A5O-7b12c-2d-2e-3
b de raad | A-2
b de recherche | A7O-4a7d-2
b de rechtbank | A-2a6d-2e-2
b de rechter | A-3d-2e4
b de reden | A-3
b de regel | A-3
b de regeling | O-3c5d-2
b de regels | A-3
b de regen | A-10
b de reis | A-3
b de rekening | A-13
b de rest | A-11
b de retourvlucht | A-3
b de riem | A7O5a-16c21
b de rug | A-3
b de scheenbeschermers | A-3
b de scheiding | A4b-2c-2d5
b de scherven | A3
b de schoenen | A-2
b de school | a-3c3d-3e-2
b de schoolapp | A-2
b de schoolarts | A2
b de schoolkeuze | A-2
b de schoolpoort | e3
b de schooltas | A-2
b de schrijfster | A-2
b de schuur | A4a-5b8d-3
b de selectie | A-2
b de site | A-2
b de slaapkamer | A-2O-2d8
b de slagen | A11a5b-3c3d-2e-3
b de slechte | A-2
b de slechtste | A-2
b de sleutel | A-3
b de sluiten | A7a-3b3d3
b de soep | A-4
b de sokken | A-2
b de spiegel | A-2
b de spierpijn | A-3
b de spoedeisende | A5O-4a-4c3
b de sportschool | A7O-5c-2d11e-2
b de stelen | A-3
b de stoep | A3a7d-3
b de straat | A-2
b de supermarkt | A-3
b de taart | A-3
b de tablet | A5a-2b-2d16
b de tandarts | A-5
b de tas | A-6
b de tegels | A-4
b de telefoon | A-2O-5a5b2d-3
b de tickets | A4O5e4
b de tijd | A7O7a-6c-4d-3e8
b de tocht | A-3
b de toeslag | A-3
b de tracker | A-3O3d4
b de trainer | A-9
b de training | A-5
b de trap | A-2O-3a-3c3
b de trein | a-6b15c-5d-2e-2
b de tribune | A-3
b de trommel | A-2
b de tweede | A-9
b de tweeling | A13O-5c4e-3
b de uitnodiging | A-2
b de uitslag | A-7
b de vaatwasser | A-2
b de vader | A-6
b de vakantie | A10a-5b-2
b de vaste | A-3
b de verandering | A-2
b de vereniging | A-2
b de verhuizing | A-3
b de verjaardag | A-2
b de verkeerde | A-6
b de verkoop | A-2
b de verrekijker | A-2
b de verzekering | A-8
b de vijftiende | A-3
b de vijver | A6
b de vlakke | A3O-3a7
b de vloer | A7b-2c2d4
b de voering | A11O-6d7
b de voetbal | A-3
b de voicemail | A5O-4a11b-4
b de volgende | A3O12a7c-6d-6e-7
b de voordeur | A-3
b de vorige | O-3a-2d3
b de vorm | A9O-5a4d-2
b de vrouw | A-2
b de vuist | A6a8c-2
b de wafels | A-3
b de was | A-3
b de wasmand | A-3
b de wc | A3c10e-2
b de website | A-3
b de wedstrijd | A-4
b de weg | a18c-3d-2e-2
b de wegrijden | A12O3a4b-3
b de weken | A-2
b de wekker | A-2
b de werkplaats | A-2
b de wijkagent | A7O-10b-3c-2d4
b de wind | A-3
b de winkel | A4
b de wissel | A-7
b de zaak | A-4
b de zalf | A-3
b de zedenpolitie | A13O-5a-2c15
b de zee | A-2
b de zenuwen | A-3
b de zetel | A-3
b de zitting | A3a9b-3d-3e-3
b de zomer | A-2b-2c5e-5
b de zomervakantie | A-2
b de zonnebrand | A-2
b de zool | A-3
b de zorgjuf | A4
b de zuster | A-2
b de zwemles | A-5
b de zwemtas | A-2
b degene die | A-9
b degene zijn | A-2
b delen $ | A-5
b delen ik | A13b-2c-2d11e-2
b delen met | A-3
b delen u | A10O2b3c3
b demi $ | A-2
b den $ | A-3
b den hof | A-2
b den riem | A8O3a-3c8
b den trein | A4
b denise en | A-2
b denken aan | c3d-2e-2
b denken alleen | A-3
b denken dan | A-2
b denken dat | O5a3b-3c-3e3
b denken elke | A8b9d-3e-2
b denken ge | A26c-5
b denken ik | O9a-3b10d-2
b denken je | O4b-2d2e-4
b denken jij | A-3
b denken toch | A-3
b denken zeker | A-2
b der #Name | A-2
b derde keer | b5c4d-2
b dermatoloog #Number | A-2
b deugd van | A-3
b deur $ | O-5a-2d10
b deur dat | A-4
b deur dicht | A-3
b deur en | A2a7c-3
b deur hebben | A4
b deur in | A-3a-4d4
b deur niet | A3O-2
b deur op | A7c2e-2
b deur staan | A22O2c-2d4e-2
b deur te | A4O-4d7
b deur uit | A2
b deur zetten | A5
b deur zien | A-3
b deur zijn | A-2
b deur zitten | A4
b deze keer | A-6
b deze maand | A-3
b deze mail | A-3
b deze nacht | A10b3
b deze week | a-3d8
b dezelfde avond | A-2
b dezelfde dag | A-2
b dicht $ | A-3a4
b dicht bij | A-2
b dicht zijn | A2
b dichte deur | A-3
b dichtgeknepen en | A7a4
b die #Day | A-5
b die #Name | A-13
b die #Number | A-10
b die aan | A13b-2c5e-2
b die aangifte | A6a-4
b die agenda | A-2
b die al | A-2
b die andere | A-2
b die appen | A-3
b die bij | A-2
b die blauwe | A10a8d-2
b die blijven | A-3
b die bootcamp | A-3
b die crème | A-2
b die dag | A-9
b die dat | A-3
b die die | A-2
b die dingen | A-3
b die eenden | A-3
b die er | A-6
b die factuur | A-3
b die filmen | A-2
b die filmpjes | A4O5d7
b die fles | A8a2b4c-2
b die foto | A-4a-2
b die foto's | A9O5a-3c-2d9
b die gast | A17O6c-4d10e-3
b die ge | A11O-4a3b-3c-2e-2
b die gij | A8b-2d-2e8
b die haar | A3
b die hangen | A-2
b die hebben | A6a2b-3c-4d-3
b die hele | A-3
b die hem | A-3
b die het | A-2
b die hond | A10a3b-3c3e-3
b die horen | A-3
b die ik | A-2b-3d2e4
b die jas | A-2
b die jij | A3a-2d9
b die jongen | a-3c10
b die juf | A-2
b die kast | A3
b die kinderen | A5
b die klappen | A9a6c-2d-2
b die kleine | A6O6a-3c12
b die komen | A7O7a9
b die kunnen | A5
b die man | A13O6c-2d4
b die mensen | A-2
b die met | A-5
b die mij | A-3
b die moeten | A-5
b die mogen | A-2
b die naar | A-3
b die naast | A-2
b die nacht | A8O-8a13b-2
b die niet | A-7
b die nieuwe | a9
b die nooit | A5
b die om | A6
b die op | A-4
b die oren | A-3
b die pillen | A-4
b die ruzie | A-3
b die staan | A-3
b die steken | A-3
b die tanden | A-4
b die telefoon | A-2
b die televisie | A-3
b die u | A8O-4a8
b die vakantie | A13e2
b die van | A-17
b die vent | A19O4c-5d3
b die viool | A-2
b die vlechten | A-2
b die voor | A7a9b-2
b die vriend | A-5O3a6
b die vrouw | a11b-3c-2e-2
b die wekker | A-3
b die zalven | A-2
b die ze | A-3
b die zijn | A-4O-5d4
b die zin | A-3
b die zitten | A-3
b die zo | A2
b die zwarte | A-3
b diederik $ | A-2
b dienen te | A3O3c4d-3
b dierenarts $ | A-3
b dieter $ | A-2
b diploma van | A-3
b dit $ | A-3
b dit al | A-2
b dit alleen | A-2
b dit echt | A-2
b dit een | A5
b dit gaan | A-2
b dit jaar | A-12
b dit keer | A-4
b dit kleine | A-4
b dit lezen | A17a-6b8d-3
b dit niet | A-3
b dit nog | A-3
b dit voorjaar | A-2
b dit weekend | A5a-2b9c-3
b dit zijn | a-5b5e-3
b ditmaal niet | A-3
b diëtiste van | A-2
b dochter $ | a2d6
b dochter die | A4
b dochter een | A5O6b-3c12e-2
b dochter en | A8O-6c13e-2
b dochter hebben | A4O-9b7c-5e-3
b dochter heten | A10b-3e7
b dochter in | A11a3b-2e-3
b dochter naar | A5O3e3
b dochter niet | c2d-2e5
b dochter van | A2
b dochter zijn | A8a-5c-3e7
b doden $ | A11a-3b3d-2
b doden als | A-8a7b-2c-2
b doden en | A11O4a9b-3d-2
b doden willen | A17O-5a-4b13c-3
b doden zijn | A18O-2a-8b21c-6d-2
b doei $ | A8
b doen #Number | A-2
b doen $ | A3b3d-8
b doen als | b2d-3
b doen altijd | A-3
b doen dan | A-2
b doen dat | A2c3d-2
b doen de | A-2b-3c5d3e-2
b doen die | A-3a4
b doen dit | A-3
b doen eens | A-2
b doen en | A5O-5a-7b13c-5e-4
b doen er | A-2
b doen haar | A-2
b doen hebben | A7c6
b doen het | A-3a-4b4
b doen hij | A-3
b doen ik | A-3O13b-6c8d-5
b doen je | c3
b doen jij | b-2d11e-2
b doen maar | A5a10b-3
b doen met | A2O-4a5b-2
b doen mij | A-2
b doen of | A-3
b doen om | A-3
b doen u | A-3
b doen van | A8a-3c-6d-2e6
b doen want | A8O3e3
b doen wat | A26b-4c-2d7e-3
b doen we | O4b-3e6
b doen ze | A5a4b3
b doen zeggen | A-3
b doen zijn | A-3c8e-3
b doen zoals | A9a7b-3
b doen zodat | A4
b dokter #Name | A-2
b dokter $ | A-4
b dokter gaan | A5
b dokter hebben | A-4O-3a5b5
b dokter niet | A5
b dokter zeggen | A-4O-3b-2c9
b dokter zijn | A-3O-2a4
b donders goed | A-5
b dood $ | A9b2d-5
b dood als | A15O3a14c-2
b dood bedreigen | A10O-3a6b-3
b dood bel | A-3
b dood bij | A-3
b dood dan | A11b11
b dood en | A14O3a3d-4e-2
b dood ik | A-7O3b4
b dood in | A4a6b-5
b dood maken | A4a-3b4
b dood om | A-2
b dood te | A7O-6a5b-4
b dood toen | A-2
b dood van | A-6
b dood zijn | A19a-4b20c-4
b doodgaat $ | A2
b doodgeslagen $ | A14a10b-3d-3
b door $ | a11
b door dat | A-3
b door de | A-2O-10a5b3c-2e-3
b door die | A7a5c-2
b door een | d4
b door elkaar | A15a-2c11
b door haar | A8O-5b-2c2
b door het | A7O-6
b door je | A7O8c-3
b door jou | A4O-15a16b-5c-10
b door jouw | A-3O-4
b door mij | A-7
b door moeten | A4
b door te | A-3
b door u | A7O-11b-3d4
b door uw | A14O-7a11
b door wat | A5
b doordat jij | A4
b doorgaan $ | A9a3b-3c-2e-2
b doorgaan en | O3
b doorgaan naar | A-3
b doorgeven $ | A-5
b doorgeven het | A-3
b doorhebben $ | A16O6a-4c-3d11e-3
b doorhebben de | A5O4c4
b doorhebben elkaar | A13O7a-4c12
b doorhebben hem | A2
b doorhebben niks | A10b-3d6
b doorkomen mij | A-3
b doorrijden naar | A14e2
b doorslapen $ | b-2c5
b doorsturen $ | O-4d9
b doorsturen aan | A13O-5b3d-4
b doorsturen ik | A-3
b doorzetten $ | A4
b douche tot | A10O3c6e-2
b douchen $ | A12O-6b10c-2
b dr $ | A-3
b draaiende motor | A3
b dragen $ | A-5
b dragen je | A15b-3d11e-2
b drama $ | A-2
b dreigen dat | A4O-6
b dreigen gisteren | A8O-4b4e-2
b dreigen me | A9O-4a9b-4
b dreigen met | O-9a-3b12c-2d-2
b dreigen mijn | A13O-6a-3d12
b drinken $ | A5a4
b drinken en | A-4O-5c4
b drinken goed | A-3
b drinken haha | A5
b drinken ik | A9b10c-3
b drinken op | A3O-5c6
b drinken toen | A7c5
b drinken zijn | A-6
b dromen op | A-3
b drop $ | A-2
b druk maken | A-2
b druk op | A-2
b drukken een | A10a-2b-3c4
b duidelijkheid ik | A-2
b duiken onder | A13b-2e6
b duren het | A13O8b-2c-3d3
b durven $ | A-3
b durven de | A14a2b-3c6d-3e-2
b durven het | A3
b durven hij | A-3
b durven niet | A-5O-4c-2
b durven te | A-8
b dus $ | A-5
b dus checken | A-3
b dus dat | A-4
b dus de | A-15
b dus die | A-3
b dus doen | A5a8b-2
b dus een | A-2
b dus haar | A-2
b dus het | A-9
b dus hij | A-3
b dus ik | A4O11d3e-8
b dus je | c-2
b dus jij | A2
b dus liegen | A9O2d5
b dus maar | A-2
b dus meenemen | A-2
b dus na | A-3
b dus nog | A-2
b dus pas | A12O4b-2d3e-2
b dus van | A-2
b dus willen | A-2
b dus zeg | A6a5b-2d-4e-3
b dus zo | A-2
b duwen $ | A20O-8a-3c6
b duwen en | A7a9c-2
b duwen nu | A9c11
b duwen van | A7O-5a9c-2
b dwangneurose $ | A-2
b dweil $ | A-3
b echt dat | A5b-3e10
b echt dood | A13O5a10b-3
b echt niet | A-4
b echt van | A-2
b echt waar | O4b5
b echt wat | A-2
b eefje $ | A-2
b een #Day | A-7
b een #Name | O-4e2
b een #Number | A-3O3a-3c8
b een aangetekende | A-2
b een adres | A3e3
b een afscheidsbrief | A17a-3b17c-2e-2
b een afschrift | A-2
b een afspraak | A-4
b een airtag | A4O-4d5
b een alarm | A-2
b een ander | e3
b een andere | b-3c-4d-5e11
b een antwoord | A-2
b een app | A10O9d10
b een appje | A-4
b een astma-aanval | A-4
b een auto | A5O-5a-2e6
b een baby | A-3
b een beetje | A-11c7
b een begrafenis | A-2
b een bijl | A8a8b-3
b een blauw | A10b-2c-3e-2
b een blauwe | A-3
b een blikje | A-2
b een bloedneus | A-4
b een blok | A-2
b een boek | A-7
b een boekje | A-3
b een bonnetje | A6
b een boom | A4O5a-3b9
b een bord | A-4
b een bos | A-3
b een breken | A12a5c-5
b een briefje | A2O-4b9
b een broodje | A-3
b een bundel | A-2
b een camera | A5O3a-6b-3c-2d19e-4
b een contactverbod | A7a8b-2
b een cursus | A-4
b een dag | O7b-2c3e-3
b een datum | A-2
b een deken | A-2
b een derde | A-3
b een dikke | b3
b een dossier | O-2d4
b een duimpje | A-3
b een dwangneurose | A-2
b een eigen | A-3
b een eind | A9a-8b21c-7d-5e-4
b een einde | A21b6c-6d-6e-3
b een elleboog | A-2
b een enkele | A5a-2e6
b een excuus | A-3
b een familiestuk | A-2
b een feestje | A-2
b een fiets | A-2
b een filmpje | A5
b een fles | A2a3c-4
b een flesje | A-2
b een foto | O4a-5b-3c-3d10e-3
b een frikandel | A-2
b een gaan | A4O-5a4b-3c4d-2e-2
b een gaatje | A-3
b een gedicht | A-2
b een geheim | A9a-4c-4d2e9
b een gevoelig | A-3
b een geweer | A-6
b een goed | A-2
b een goede | A-5
b een gps-tracker | A9O-10a-2d6
b een greintje | A-3
b een halfuur | A-2
b een halfuurtje | A-3
b een hamer | a10
b een handafdruk | c7
b een handtekening | A-2
b een hartverzakking | A-3
b een heel | A-2
b een heks | A-2
b een hersenschudding | A-4O-4a12
b een hobby | A-3
b een honkbalknuppel | A11O3a7
b een hoop | A2
b een houdgreep | A-2
b een huis | A-2
b een ijsje | A-3
b een inspecteur | A-2
b een jaar | A-3
b een jacuzzi | A-3
b een jas | A-2
b een jongen | A-8
b een jongetje | A-2
b een jurk | A-2
b een kaart | A-2
b een kamer | A5
b een keer | a-4b-3c4e-3
b een keertje | A-2
b een kier | A6
b een kind | a-12b-7c16d-6
b een kip | A-2
b een klap | a-2b-2c5d-3
b een klets | O4a-2c4
b een klok | A-2
b een koekje | A-2
b een kogel | A5a8
b een kopen | A-3
b een kopie | A-5
b een kopstoot | A15O-9a14c-4d-2
b een krat | A-2
b een kussen | A15O3b-2c11
b een lampje | A-3
b een land | A15a-2b-2c-2e14
b een landmeter | A-2
b een leeg | A-4
b een leven | A-3
b een lichte | A-3
b een maand | A-3
b een maat | A-2
b een man | A-7
b een meisje | A-4
b een melding | A3
b een mens | A-8
b een mep | A7c11
b een mes | A24a28b-9c-13d-5e-5
b een microfoon | A17b-3c-2d12e-2
b een microfoontje | A7O5d3
b een moeder | A-7
b een mond | A-2
b een mooi | A2
b een muur | A-3
b een nacht | A11a-4c7e-2
b een nachtdienst | A-2
b een nachtje | A8b-3c8d-2e-3
b een nieuw | A11a-6b-3c-2d7
b een nieuwe | b-3d-2e9
b een nog | A-2
b een ochtend | A-3
b een oma | A-3
b een ongeluk | A2
b een ontvoering | A4
b een onvoldoende | A-2
b een oorontsteking | A-2
b een ouder | A-3
b een overdosis | A19a-4b13c-3e-2
b een paar | A16O11b-6d-5e-7
b een pak | A4O6c10d-2
b een pan | A10O-4a11b-2c-2
b een pannenkoek | A-3
b een papieren | A-2
b een parkeerautomaat | A-3
b een paspoort | A19O-5a-3c-2d-3e13
b een pistool | a7
b een plaats | A4b-3e10
b een pleister | A-4
b een plek | A8O5a-3c-3e9
b een poging | A15O-5a-3b14
b een pollepel | A8b-2c10
b een preek | A-3
b een psychiater | A6
b een punthoofd | A-3
b een riem | c6
b een ringetje | A-2
b een rode | A-3
b een rooster | A-3
b een scheermesje | A17O-6a-2b9
b een schop | A6c3
b een schuldige | A-3
b een sigaret | A13O-6a-3c12
b een slaappil | A8b-3c8
b een slag | A11a8b-2d-2
b een slechte | A-3
b een sleutel | A14a-7c-3d18
b een sluiten | A7a9b-4
b een sprookje | A-2
b een steen | A-2
b een stoel | a7
b een stomp | A3a7
b een stopcontact | A-3
b een stuk | A-2
b een suggestie | A-3
b een tekening | A-2
b een tent | A-3
b een tik | A7c-2
b een timer | A-2
b een touw | A15O-4a-2b11
b een traan | A-3
b een tracker | O6a-3d5
b een tube | A-2
b een tweede | A3e10
b een uitkering | A-2
b een uur | A-3
b een vader | A-14
b een val | A-2
b een valse | A9O-4b-2d6e-2
b een van | A-7
b een verbergen | A3d3
b een verzinsel | A-2
b een vol | A-3
b een volgende | A3a2
b een volwassene | A-2
b een voorstel | A-2
b een vreemde | A-2
b een vrouw | A8O6a12b-2c-2
b een vuurwapen | A7O2a3b-2
b een wandeling | A-3
b een wapen | A8a6b-3
b een week | A-2c2
b een weekje | A-2
b een wetsvoorstel | A-3
b een winkel | A-2
b een wit | A-3
b een zaak | A-3
b een zakje | A-2
b een zakmes | A-2
b een zendertje | A6O-3b-2d5
b eens #Number | A-2
b eens $ | A-2
b eens aan | A-2
b eens aanvragen | A-3
b eens bellen | A-3
b eens bij | A-4
b eens dan | A-3
b eens dat | A-2
b eens door | A-3
b eens een | A-5
b eens goed | A7c5e-4
b eens iets | A-4
b eens in | A-6O4
b eens leren | A-2
b eens mailen | A-2
b eens meenemen | A-3
b eens meer | A-2
b eens naar | A-3
b eens om | A5
b eens op | A6
b eens over | A-4
b eens uit | A-3
b eens van | A-2
b eens waarom | A-2
b eens wie | A2
b eens zijn | A-2
b eentje bij | A-2
b eer kapot | A6a9b-4
b eerder $ | A3
b eerder van | A4
b eerder zeggen | A-2
b eerlijk $ | A3
b eerlijk zeggen | A-4
b eerst #Number | A-2
b eerst en | A-3
b eerst ff | A-3
b eerst op | A-2
b eerst over | A-2
b eerst toestemming | A4
b eerst uw | A8a6
b eerst vallen | A-3
b eerst vragen | A-3
b eerst zijn | A-3
b eerste de | A-2
b eerste hulp | A-2
b eerste vakantie | A-2
b eerste week | A-2
b eigen bed | A-2
b eigen braaksel | A13O-5b-2c10d-3e-3
b eigen eten | A5
b eigen huis | A-4
b eigen kamer | A-2
b eigen moeder | A-2a5
b eigen ogen | A-3
b eigen spiegelbeeld | A-3
b eigen zijn | A-2
b eigenlijk $ | A-2
b eigenlijk nog | A-3
b eind $ | A-3
b eind aan | A14a-8b21c-7d-5e-4
b einde aan | A21b6c-6d-6e-3
b eindelijk bij | A-4
b eindelijk stil | A12b-3c7d-2e-2
b elektrische tandenborstel | A-3
b elk een | A-3
b elk kwartaal | A-2
b elk uur | A12O9a-4d9
b elkaar $ | A-7a7
b elkaar bij | A-3
b elkaar schudden | A9O4a-3c9
b elkaar slaan | A14a12c-4
b elkaar trappen | A2O4a6
b elkaar van | A-2
b elkaar zijn | A-3
b elke #Day | A-6
b elke #Number | A-3
b elke avond | A6a-4d12e-7
b elke dag | A13a-8
b elke keer | O-2a4d-4
b elke nacht | A4O7a-4b6d-5
b elke ochtend | A-2
b elke week | A-2a8
b elleboog bij | A-2
b els $ | A-2
b en #Day | A-4O7a5
b en #Name | A-8b-3c-3e-2
b en #Number | A-3c3
b en $ | A9b-3c9
b en 's | A-3
b en aan | A-4
b en al | d2e-3
b en alle | A-3
b en alles | d-2e3
b en als | A-2a12
b en bankpas | A4O-3b-2d6e-3
b en bellen | A-4
b en bij | A-2
b en blijven | A15a-5c-2e8
b en chips | A-3
b en da | A-3
b en daar | A4O4a-12b-5c9
b en daarmee | A-3
b en daarna | A7O5a3b-9
b en daarvoor | A-3
b en dan | A4
b en dat | e-2
b en de | O-3b8d-6
b en denken | A10O3a-2d3
b en die | a6b-4c-5d-6e-6
b en door | A-2
b en dr | A2
b en durven | A4
b en een | d-10e3
b en eigenlijk | A-2
b en elke | A4
b en gaan | A-2d4e-4
b en ge | a-4b-8c-11e6
b en geen | A3a-5b-2d4
b en gij | e10
b en haar | a-6b-4c5
b en hebben | O-10a-6b-3c12d-4e-4
b en hem | A15O2e4
b en het | A-3d-4
b en hij | A9O5b-11c9
b en horen | A3
b en houden | A-4
b en huilen | A4
b en iedereen | A-2
b en ik | A4O6
b en ilyas | A-3
b en in | O-8c3e-3
b en ja | A6b-2c9e-3
b en je | A10O9a2b-16c-19
b en jij | A8d-6e7
b en jou | a5d-2
b en jouw | A-2d3
b en keren | A-3
b en klaar | A2
b en klaarhebben | A-3
b en kloppen | A-3
b en komen | A2a-2d3e-2
b en kunnen | A-9
b en laten | A-6
b en leer | A-3
b en lezen | A5b-2d7
b en liggen | A8O-8b3
b en luisteren | A-5
b en met | O-5c-3d3
b en mij | A-3
b en mijn | A9O-9b3c-3e-12
b en moeten | O-4b-2c-2e5
b en mogen | A-11
b en morgen | A3O3b-3e2
b en na | A-2
b en naar | A-3
b en nacht | A10a-5b-2c-3d17e-3
b en niemand | A3e3
b en niet | O4b2c-10d3
b en nieuw | A-7
b en nog | A3c3
b en nooit | A7a-4c-4d-2e4
b en nu | A14O-15e2
b en nul | A-3
b en of | A3
b en om | A-2
b en oma | A-2
b en op | b-3c3e-3
b en over | A-3
b en papa | A5O-3a3b-3d-2e5
b en rijden | A3
b en roepen | A-5O-6a9
b en schoppen | A10O5a-4c5
b en sindsdien | A21O-8a-3c-3e17
b en slaan | A-2O-4
b en slecht | A-2
b en stellen | A-2
b en t | A-2
b en te | A-3
b en tegen | A8c4
b en tellen | A2
b en terugbrengen | A4
b en teruggeven | A10b-2e8
b en terugkeren | A12O3b-2e7
b en terugkomen | A-5O10e7
b en thuisblijven | A-4
b en toch | A-4
b en toen | A-5c4
b en u | O2c-2e4
b en uitschelden | A11O-3a2
b en uw | A7c-2d-3
b en van | O2a-2d6e-4
b en vanaf | A-2
b en vandaag | A3
b en vanmorgen | A-4
b en vannacht | A3O3b8c-3
b en verblijfskaart | A6d6e-4
b en volgende | A11O5a3d-2e3
b en voorgaan | A14d-2e4
b en vraag | A-2
b en waar | A-2
b en wachten | A5d11e-2
b en wagen | A-3
b en wakkerworden | A-3
b en wat | O5a-4c4d4
b en we | A10O9a-3b-2c-5e13
b en weigeren | A6O-4e8
b en wel | O3a-2c2
b en weten | A-4
b en wie | a-2d12
b en wij | O3e-2
b en willen | O-11b5e-6
b en wonen | A10b-3e7
b en ze | b-4
b en zeg | A-4
b en zeggen | A4O-19a-3c2e-2
b en zelfs | A3
b en zien | A-3e9
b en zijn | A3a-16b2e2
b en zo | A2c7
b en zonder | b2c3d-2e-3
b en zullen | d4
b enige ouder | A-2
b enige wat | A12O4c-3e2
b enkele keer | A-3
b enkele reis | A10a-5c-3d-6e13
b enkele tickets | A16e7
b epipen zitten | A-3
b er #Day | A-2O-7a-3c-2d9
b er #Number | b-3c5d-3
b er $ | A5c-2d4
b er al | A3b10c-2d-3e-2
b er allebei | A4
b er als | A-3
b er altijd | A-2
b er anders | A-2
b er bij | a-8b-3c-7d23e-4
b er de | A-6
b er een | A-3a-3b11c-3e-5
b er eens | A-3
b er eigenlijk | A-3
b er elke | A7a3c-3
b er even | A-2
b er foto's | A10O-6a-4c7
b er gebeuren | A15O2a17b-4c-6d-6e-4
b er geen | A-14
b er gewoon | A6O4a5b-4c-2
b er goed | A-2
b er hangen | A8O7a-3d13
b er helemaal | A-2
b er het | A4
b er hier | A3c2d4
b er iemand | A7a4d-3e-2
b er iets | b-3d2e-2
b er klaarzijn | A3
b er komen | A2b4d-2
b er liever | A-2
b er liggen | A4a4b-2c2
b er maar | A-3
b er moeten | A-2
b er morgen | A8O-4a-2b11c-2e-5
b er net | A6b10c-2
b er niet | O4a-7b18c-2d-11e-2
b er niets | A-4
b er niks | b4d-2
b er nog | A-7a8
b er nu | d-3e3
b er ook | A-9
b er over | A-2
b er pas | A4
b er precies | A-2
b er rond | A-2
b er samen | A-2
b er tenminste | A2
b er tot | A-2
b er vallen | A-2
b er vanavond | A5O5a-3b8
b er vannacht | A11a-4b3c-4e-2
b er voor | A-2
b er wat | A8c-3d3
b er weer | A-3
b er wel | A-13
b er worden | A-2
b er zelf | A-8
b er zijn | a12d-2e-7
b er zitten | O-5b-2c4
b er zoals | A-2
b er überhaupt | A-2
b eraan $ | A2
b eraan gaan | A11a6b-2
b eraan hoe | A-2
b eraan liggen | A-3
b eraan met | A12a9b-3c-2
b erachter $ | A-3
b eraf en | A-3
b eraf zijn | A-3
b erbij $ | a-2c6
b erbij en | A-3
b ergens in | A6
b ergens volgende | A-2
b ergens wel | A-3
b erin $ | A-2a5c-2
b erin en | A9e7
b ermee #Name | A-3
b ermee $ | A-3
b erna $ | A-2
b erna bij | A-2
b ernaar kijken | A-2
b ernaast $ | A-3
b eromheen $ | A-3
b erop $ | A-5
b erop dat | A-3
b erop en | A-2
b erop zetten | A4O-2d2
b eruit $ | A8O3b5d-2
b eruit vannacht | A10a3c-2d-2e-3
b ervan $ | O-4a3b-3d2
b ervan en | A-3
b ervan in | A8O5
b ervan vinden | A-3
b es $ | A-2
b es een | A-3
b eten $ | A-7c5
b eten als | A17O-13a-3c5d3
b eten bij | A11b-2c9d-3e-2
b eten doen | A-3
b eten en | c6d-2
b eten goed | A-3
b eten hij | A-3
b eten krijgen | A20O-5a-2b-2c12
b eten met | A-3
b eten niet | A12O-6b11c-2e-2
b eten om | A9c4d-3e-2
b eten tot | A17O8a-2c9
b eten zo | A4
b etui en | A-3
b etui in | A-3
b euro moeten | A6
b euro voor | A-2
b even moeten | A-2
b even spreken | A-3
b ex $ | A-2
b ex hebben | A11O-6b3c-4e3
b excuus $ | A-3
b expres $ | A-2
b expres doen | A-2
b expres op | A13a3b-3c4d-2e-2
b eén keer | A3
b factor #Number | A-2
b factuur $ | A-2
b factuur van | A-4
b familie #Name | A-2
b familie $ | A4O4b6d-3
b familie en | A8
b familie in | A-2O5a-2e6
b familie krijgen | A9d3
b feestje $ | A-2
b feliciteren met | A-8
b ferry $ | A-3
b ff je | A-3
b ff naar | A9b-2c7e-2
b ff normaal | A-2
b ff over | A-3
b ff voor | A-2
b fiets $ | A-6
b fiets van | A-7
b fietsen $ | O3a12d-2
b fietsen op | A3
b fifa met | A-2
b fijn dat | A-9
b fijn om | A-2
b fijn vinden | A-3
b fijne avond | A-2
b file bij | A-3
b film zijn | A-2
b filmen $ | A10O-4b-3c11d-2e-2
b filmen ik | A-3
b filmpje van | A-3
b filmpjes van | A7O6a-4d13
b finn zeggen | A6O-4a-4b-2c4
b flat $ | A6b7c-2d-2
b fles leeg | A9b10c-3
b fles wijn | A-5
b fleur $ | A-2
b flink huilen | A-3
b flink op | A-3
b fluisteren dat | A-3
b fluiten naar | A3
b folders $ | A-2
b foto $ | A-9
b foto dat | A-5
b foto en | A-3
b foto maken | A-6
b foto op | A-2
b foto van | A4a-3b-2d6e-4
b foto zijn | A-2
b foto's $ | A4
b foto's en | A-4
b foto's te | A12d5
b foto's van | b-2c3d5
b fotograferen en | A2
b fout $ | A-3
b fout de | A-2
b frigo hangen | A-2
b gaan #Day | A-2
b gaan #Number | A-3
b gaan $ | A4b2e-6
b gaan aandoen | A13O-4a-4b7c3
b gaan altijd | A-4
b gaan anders | A2
b gaan dan | A-3
b gaan dat | A-2
b gaan deze | A-3
b gaan dit | A-3
b gaan dood | A5O8b4c-6d-3
b gaan een | A-3
b gaan eens | A-2
b gaan en | c3e-7
b gaan er | A6O3b4c-3d-4e-2
b gaan ge | b-2c6e-4
b gaan geen | A5
b gaan goed | A-2
b gaan haar | A14O4a-4c7e-6
b gaan hem | b-3e3
b gaan het | b6
b gaan hij | A-3
b gaan ik | A-3e3
b gaan in | b-2c5d5e-2
b gaan je | A10a9b-10c-12e-2
b gaan jij | A-3
b gaan jou | A4O3a18b-3c-3d-4e-3
b gaan jouw | A13a5e2
b gaan maken | A6O-6a7
b gaan mee | A-2
b gaan met | A-4O-3a-6b-5c-5e14
b gaan mezelf | A6a-3b12
b gaan mij | A10a-4b14c-3d-4e-3
b gaan naar | A4a-4d8e-5
b gaan nergens | A13a-3d10
b gaan niet | A4b-2d4
b gaan nu | A-3
b gaan om | A-5
b gaan omdat | A-3
b gaan ons | A10O4b-2e7
b gaan over | A-3
b gaan slaan | A7a8
b gaan slapen | A14O2a-3b16c-3
b gaan springen | A8b4
b gaan stuk | A-3
b gaan toch | A-3
b gaan u | A4O5a9b-2
b gaan van | A-2
b gaan via | A-3
b gaan vinden | A12b-2d9e-2
b gaan we | A3O5b-2e6
b gaan werken | A17a-2c7d2
b gaan wij | A-3
b gaan wonen | A8a-2e-4
b gaan ze | O4b-2d3
b gaan zelf | A-2
b gaan zelfmoord | A11b6e-2
b gaan zijn | A4
b gaan zitten | A-3
b gaan zonder | A5O-5d5e-2
b gang $ | A-4
b garage $ | A-4b3c-2
b garagist hebben | A5O-3d3
b gaten houden | A3
b ge #Day | A2O3a9
b ge #Name | A-5
b ge #Number | A5
b ge aan | A13b-3d4e-4
b ge akkoord | A-2
b ge bij | A-4
b ge daar | A3
b ge dat | A7c-8d-3
b ge de | A-3
b ge doen | A6O8a-4c3e-5
b ge een | A-2
b ge er | A-2
b ge gaan | A14O8c-6e-5
b ge gisteren | A10d8e-2
b ge haar | O-6c15
b ge hebben | A3O-10c-3d4
b ge hem | A-4
b ge krijgen | A9c-2e11
b ge met | A8c-5e5
b ge mij | O2a11c-10d-7e-6
b ge mijn | A3O-6a5b-2e3
b ge moeten | O10c2
b ge mogen | A9O8b-2c-3d2
b ge naar | A10d5e-2
b ge niet | A2d3e-2
b ge nog | A22b-5e-4
b ge nu | A7b3d-3e6
b ge op | A12O-6b-2c10d-2e-2
b ge straks | A2
b ge tegen | A-3
b ge tenminste | A-3
b ge terugkrijgen | A10O4c-3e6
b ge terugzien | A-5
b ge uw | A-5a7
b ge uzelf | A10O-4b12d-2
b ge van | A4b3e-2
b ge vinden | b-2e7
b ge weten | A-5O7a-3c3
b ge willen | e5
b ge ze | A3
b ge zeggen | A-3a5b-3d-2
b ge zien | A-6
b ge zijn | A4O-11a-4b-4d7e-5
b ge zitten | A6b-2e2
b ge zullen | A10O8c4d-3
b geachte heer | A-4
b geachte mevrouw | A-4
b gebeuren $ | A9O-3a12b-4d-5e-4
b gebeuren als | A10a6b-3d-2
b gebeuren dat | A-2
b gebeuren en | A-2
b gebeuren het | A-2
b gebeuren op | A-2
b geboren worden | A-2
b gebruiken $ | A-3
b gebruiken jij | A-2
b gebruiken van | A-2
b geen #Name | A2
b geen #Number | A-3
b geen andere | A12b5
b geen bal | A-3
b geen bezwaar | A-3
b geen brief | A-2
b geen cent | A-3
b geen dag | A3
b geen eigen | A7O-3d5
b geen enkele | O8c-3d4e-2
b geen eten | A29a-8b-7c21d-6e-9
b geen geld | A3b-2c-2d10
b geen gsm | A-2
b geen idee | A-3
b geen kind | A-4
b geen leven | O2b-3c2
b geen lucht | A11O-6a4
b geen medicijnen | A11O-4c7
b geen melk | A-3
b geen mens | A-2
b geen nieuwe | A-2
b geen pijn | A-3
b geen probleem | A-2
b geen rechter | A16a2e2
b geen reden | A3
b geen ruzie | A-2
b geen scherm | A-2
b geen sprake | A-7
b geen stress | A-2
b geen tijd | A-2
b geen toestemming | A7O-5b-2e7
b geen tweede | A-5
b geen vakantie | A3
b geen van | A4
b geen weekend | A-3
b geen woord | A-2
b geen zin | A12O5a-5b8c-4e-4
b geert $ | A-2
b gehackt en | A10O3d5
b geheim adres | A16a-4c-4d2e9
b gehoorzamen $ | A2
b gek van | A-6
b geld $ | A-3
b geld met | A-2
b gelden $ | A-2
b gelden ook | A4a2b-3c-2d4e-2
b gele boekje | A-2
b gelieve de | A3
b gelijk een | A-2
b gelijk geven | A11O5a-3b5e3
b geloven ik | A-2
b geloven mij | A-2
b gelukkig hebben | A-2
b gemeente zijn | A5
b gemiste oproepen | A3
b genieten van | A-2
b genoeg $ | A-5
b genoeg om | A-2
b gesprek met | A-4
b gestompt $ | A5O-7a12c-2
b getuigen $ | A12a9
b getuigen van | A-3
b geval tot | A6
b geven #Name | A-3
b geven #Number | A3
b geven $ | O-6
b geven als | A-3
b geven bij | A5
b geven dat | A-2
b geven en | A11c8
b geven geen | A-3
b geven haar | A6O3a-3c12
b geven hem | A-2
b geven hij | A-3
b geven je | A-2
b geven jij | A-2
b geven me | A15O5a-2d5
b geven mij | A18a-3c-2d13
b geven mijn | O-5c3e-2
b geven nu | A11O4b-2d-2
b geven omdat | A-5c4
b geven op | A2
b geven u | A-2
b geven waar | A11a7
b geven ze | A9a4b-2c-6
b geven zijn | A12O5a-3b-2c-3e4
b gevoel nog | A-2
b gevolg van | A4
b gewoon aan | A-2
b gewoon bij | A-3
b gewoon de | A3
b gewoon een | a-2c4
b gewoon en | A-2
b gewoon iets | A-2
b gewoon in | A-4
b gewoon mee | A3
b gewoon met | A6b-2c-5e6
b gewoon naar | A-3
b gewoon tegen | A10b3c5
b gewoon uit | A4
b gewoon wat | A-2
b gewurgd en | A-5
b gewurgd in | A-4
b gezellig $ | A-2
b gezette tijden | A-2
b gezeur $ | A-2
b gezicht $ | c2
b gezicht dan | A9a6
b gezicht duwen | A6a-4c4
b gezicht geven | A12O-4a7
b gezicht hebben | A12O2a-5c6
b gezicht meer | A11a9b-3c-2
b gezicht slaan | A3a4c-4
b gezin die | A-3
b gij $ | A3a10b-3c-2d-3e-2
b gij die | A-2
b gij dreigen | A11O-8a-4b3d4
b gij gaan | A8b-3e3
b gij hebben | O-2
b gij hem | A11b-2d-2e8
b gij laten | A-3
b gij met | A-3
b gij mij | b4c-2
b gij moeten | A-2
b gij nemen | A-2
b gij niet | A9O4e6
b gij ons | A-2
b gij vinden | A-2
b gij ze | A12O5a-3c5
b gij zijn | A-2O-9e-3
b gij zullen | A3
b gips mogen | A-2
b gister te | A-4
b gister zijn | A4
b gisteren #Number | A12d6
b gisteren $ | A6O-5a-2d7
b gisteren aan | A12O-4b2e-4
b gisteren bij | A-3
b gisteren de | A2
b gisteren een | A-2
b gisteren en | A-2
b gisteren hebben | A5O-3d3
b gisteren ik | A8b-4d-3e6
b gisteren in | A3b5c-2
b gisteren maar | A-2
b gisteren niet | A-3
b gisteren om | A-3
b gisteren op | A-2
b gisteren staan | A-3
b gisteren weer | A12O-6a-2d5
b glimmen $ | A-2
b god zegene | A-3
b goed $ | O3b-2e-2
b goed dat | A-6
b goed en | A-3
b goed hebben | A-2
b goed ik | A-6
b goed jij | A-2
b goed niet | A8b10c-2
b goed op | A-3
b goed te | A-2
b goed thuisblijven | A-4
b goed ze | A-3
b goed zijn | A-5
b goeddoen $ | A-3
b goede moeder | A-2
b goede reis | A-2
b goedmaken $ | A-2
b goedvinden als | A-2
b goedvinden het | A-3
b goedvinden je | A-2
b goedvinden jij | A-2
b goedvinden nemen | A-3
b gonda $ | A-3
b gooien $ | A7a-5c18
b gooien als | A-2
b gooien dat | A-2
b gooien die | A-3
b gooien een | A9O-2a11
b gooien en | A3a4c-2
b gooien je | A13O-4a6
b gordijn verstoppen | A-4
b gps-tracker onder | A7O-8d5
b graag $ | A-2
b graag bij | A-2
b graag een | A-5
b graag weten | A-2
b graag zo | A-3
b graden $ | A-2
b graden wassen | A-3
b graf $ | A10b5c-2d2
b gratis en | A-3
b greintje verstand | A-3
b grens $ | A3O4e5
b grens en | A12O7e6
b grens hebben | A-3
b grens melden | A-2
b grens over | A17O4a-3c-2e8
b groeien wel | A-3
b groen $ | A-3
b groente $ | A-3
b groep #Number | A-9
b groep zijn | A-2
b groepsapp van | A5
b groeten #Name | A-14
b groetjes #Name | A-22
b groetjes aan | A-2
b groetjes van | A5
b grond liggen | A11O-3a8
b grond van | A5
b grote mes | A-2
b guido $ | A-2
b gunnen jezelf | A-3
b gwn een | A-2
b gwn niet | A5
b gwn op | A-2
b gymnasium $ | A-2
b gymzaal $ | A-2
b ha #Name | A-7
b haal m | A-2
b haar #Day | a5c-3e2
b haar #Name | A-2
b haar #Number | A-2
b haar $ | a3b-2c2
b haar aan | A13a-3c13
b haar aanraken | A6c4
b haar alleen | A5a5b-3c-3d-2e-3
b haar antibiotica | A-2
b haar arm | A-4b-3c12
b haar armen | A20O-10a-3b13c-3
b haar bed | A-2
b haar benen | O-5b-3c11
b haar bij | A-3
b haar boekentas | A-3
b haar bovenbenen | A13O-6b11c-2
b haar brengen | A-4
b haar bril | A-2
b haar broek | A17O-5a-2b-2c17e-2
b haar cap | A-2
b haar dat | A-3
b haar de | A3
b haar doorgeven | A-2
b haar echt | A-3
b haar een | a-3e4
b haar elke | A10O4b-2c8
b haar en | A3b-3c13d-2e-3
b haar fiets | A-4
b haar geboorteakte | A4
b haar gezicht | A3O4c5
b haar gisteren | A5
b haar goed | A5
b haar haar | A13O7a-4c-4e10
b haar haren | A19O3c2
b haar hart | A-3
b haar hebben | A10O-4b6c-4
b haar het | A10O7a-4c3e3
b haar hoofd | O-5c12
b haar huiswerk | A-2
b haar identiteitskaart | A-2
b haar in | A5O3a-5c11e-4
b haar inentingen | A-2
b haar inhalator | A4
b haar kamer | A3b-3c5e-5
b haar knippen | A5b-3c-2e11
b haar koffer | A-3
b haar kop | A-4
b haar maar | A7a-2b-2c4
b haar map | A-3
b haar meenemen | A2e3
b haar met | A-5O-8a-6c18
b haar moeder | A-3
b haar mond | A13a-4b-3c19e-3
b haar na | A-3
b haar naar | A5O5e9
b haar neus | A-3
b haar nicht | A-3
b haar niet | A-3O2a-3b-4d-3e11
b haar nieuwe | A13a4c-3e5
b haar nog | A5b-2c-3e4
b haar nooit | e9
b haar ogen | A-3
b haar onder | A20a-4c7
b haar oor | A10O-5c6
b haar op | A-3
b haar opgeven | A-2
b haar ophalen | A5e4
b haar oren | A-3
b haar paspoort | O-4c-2e12
b haar pil | A5
b haar pols | A-2
b haar polsen | A8O-8b11
b haar rechteroog | A-3
b haar regenlaarzen | A7
b haar rug | A4O-4c8
b haar rugzak | A-2
b haar school | A-4
b haar slaan | A3O5a-4c15
b haar sokken | A-2
b haar spreekbeurt | A-4
b haar step | A-3
b haar straks | A5
b haar tablet | A-3
b haar tas | A-13
b haar te | A4
b haar tegen | A13c8
b haar uit | A-2
b haar van | A12a-2e5
b haar vanaf | A-3
b haar vandaag | A2
b haar vastgepakt | A5a3c-3
b haar verjaardag | A4
b haar vertellen | A-2
b haar vinger | A2
b haar vragen | A-3
b haar weg | A-2
b haar werkstuk | A-2
b haar zeggen | A-3
b haar zwempak | A-2
b haha $ | A-2
b hal met | A-5
b halen $ | a6d-3e-4
b halen die | A-2
b halen en | A6b-2c-6d-7e10
b halen haar | A4a3b-2c-2
b halen hem | A-2
b halen het | A-2
b halen ik | A6a-4b-3c-2d3e-3
b halen met | A16b-4c5d-2e2
b halen op | A5
b halen van | A7
b halen voor | A-3
b halen want | A-2
b halen ze | A3b-4c5d-2e-2
b halen zijn | A-3
b hallo #Name | A-9
b hamer $ | A10a5b-2
b hand $ | A-6
b hand en | A5
b hand hebben | A-2
b hand in | A5O-2a4
b hand op | A18a-5b-2c17e-2
b hand zijn | A10a5b-2e-2
b handelen $ | A6b-3c2
b handen $ | A-3O5a3
b handen eraf | A5
b handen om | A12a7b-2c-2
b handig $ | A-2
b handtekening en | A6O-6e3
b handtekening nodig | A-2
b handtekening van | A4
b handtekening voor | A-2
b handtekening zetten | A-3
b hangen #Day | A-3
b hangen $ | b-3d8
b hangen aan | A-3
b hangen al | A3
b hangen een | A6O4a-2d12
b hangen en | d8
b hangen ik | A-3
b hangen in | A7b9
b hangen nog | A-7
b hans $ | A-2
b hard dat | A5a5
b hard hebben | A10a-3c3
b hard slaan | A12c10
b haren de | A9O-3a10b-2
b haren door | A12O-2a5b-3c-2
b harold $ | A-4
b hart breken | A-3
b haten je | A-3
b he $ | A-4
b hebben #Day | A-9
b hebben #Name | A-2O-7a-22b-5c4d-13e8
b hebben #Number | A2c2e-2
b hebben $ | A-3O-2e-6
b hebben aan | A5O-7b9c-2
b hebben aandoen | A2
b hebben aangifte | A14O-8a6b-2c-4d-3e4
b hebben afspreken | A-2
b hebben al | a-3c-2d3e-2
b hebben alle | A-4O3b8c-3
b hebben alleen | A-3
b hebben alles | A6a-2b12c-3
b hebben altijd | A-2
b hebben appen | A3
b hebben bellen | A-3
b hebben beloven | A-2
b hebben besluiten | A11O5b10e-2
b hebben betalen | A-2
b hebben bij | O-5c6
b hebben blauwe | A-6c4
b hebben brandwonden | A4O-3a3b-3
b hebben breken | A-4
b hebben brengen | A5
b hebben daar | A-8
b hebben daarvoor | A-2
b hebben dan | A-3
b hebben dat | A-3O-5a-6b2c8
b hebben de | A-4O3b2c-4
b hebben die | A-9
b hebben dit | A-2
b hebben doen | A11e-4
b hebben dr | A7b-3c8d-2
b hebben dreigen | A12O-4a3b-2e-3
b hebben drukken | A4
b hebben duwen | A19c3
b hebben een | A9O-2
b hebben en | A5c5d-5
b hebben er | A-2b-4c12d-3
b hebben eten | A-3
b hebben flink | A-3
b hebben foto | A7O-5a10c-2
b hebben ge | A-3a-3b-3d4
b hebben geen | A8
b hebben gelijk | A-9
b hebben gestompt | a5
b hebben geven | A13O-5a-3b4c2
b hebben gewoon | A-6
b hebben gij | A3a3b-3c-2d3e-2
b hebben gisteren | A-2
b hebben haar | b-3c2d-12
b hebben halen | A-3
b hebben hangen | A-3
b hebben hebben | A-6
b hebben heel | A-3
b hebben hem | a-6b-7c4d-2
b hebben het | b5e-5
b hebben hier | A-4
b hebben hij | A-3a-4c17
b hebben huilen | A11O-4a12c-2
b hebben hun | A6
b hebben iemand | A5
b hebben in | a-4d11e-2
b hebben je | A3c-8d3
b hebben jij | A-8b-3c10e-2
b hebben jou | A3a19c-4d-2
b hebben jouw | A-6a6d2
b hebben jullie | A-2
b hebben kanker | A-3
b hebben kopen | A10O-3b3e-3
b hebben lezen | A-3
b hebben liever | A-2
b hebben liggen | A12O-4b9
b hebben luizen | A-3
b hebben m | A17a-9b-3c14
b hebben maar | A-3a3
b hebben maken | A-3
b hebben me | A-3O-23a7d-3
b hebben meer | A-8
b hebben mensen | A11b-2d8e-2
b hebben mes | A-4
b hebben met | A-2O4
b hebben meteen | A6O-3b10d-2
b hebben mezelf | A-3
b hebben mij | A8O-17a7c-5d2e-8
b hebben mijn | A13c-3
b hebben mishandelen | c3
b hebben mn | A9O-5a-3b-2d12
b hebben morgen | A-3
b hebben nemen | A11O-3b9d-2e-2
b hebben net | A4a-2b8c-2
b hebben niemand | A8c4e-3
b hebben niets | A4
b hebben nieuw | A3
b hebben nieuwe | O6e5
b hebben niks | A5a3
b hebben nog | A4O6e-2
b hebben nooit | A-14
b hebben nu | a17c-4
b hebben om | A-2
b hebben ons | A-6a-5c6e2
b hebben onze | A14O-5a-3c5e-6
b hebben ook | A-10
b hebben opzoeken | A12O-4b12c-2e-3
b hebben overal | A-5
b hebben overigens | A-2
b hebben papier | A-3
b hebben politie | A11O-2a4b2
b hebben praten | A-2
b hebben precies | A-3
b hebben proberen | A9O-4b4
b hebben schoppen | A4
b hebben schrijven | A11O-6b6
b hebben schudden | A3
b hebben sem | A5
b hebben sinds | A5b-4c11e-2
b hebben slaan | A-4O-7c9
b hebben sorry | A-3
b hebben spreken | A4
b hebben staan | A5
b hebben stiekem | A8O-6e4
b hebben t | A-5
b hebben tegen | A22O-7b16c-5d-2e-4
b hebben toch | A-5
b hebben toen | A-3
b hebben tot | A4
b hebben trekken | O-3c11
b hebben u | A-3a5c-5
b hebben uw | O6b-3c6e-2
b hebben vandaag | A5
b hebben vannacht | A5O-9a-4b16d-2e-2
b hebben veel | O2b9
b hebben vorige | A5b6
b hebben wat | A4c3
b hebben waterpokken | A-3
b hebben we | A-4
b hebben weer | A-6
b hebben wij | A-4
b hebben ze | A7a-16b-4c3
b hebben zeggen | O-19b-3e5
b hebben zeker | A-2
b hebben zelf | A-7
b hebben zetten | A-4
b hebben zich | O-4b4d2
b hebben zien | A9O-6a4b5
b hebben zijn | a2b-4c5d-3e-4
b hebben zitten | A-3
b hebben zonder | b-2d3
b heel #Name | A-5
b heel de | O-2a-3b-2c3d4
b heel die | A-2
b heel even | A3
b heel kind | A-3
b heel mijn | A-3
b heen $ | A9b-3c-2d-3e6
b heen en | A-3
b heer #Name | A-7
b heg $ | A-2
b helaas niet | A-2
b hele #Name | A-2
b hele arm | A9a-3c4
b hele avond | A7
b hele dag | b-2c10
b hele dorp | A-3
b hele huis | A-3
b hele klas | A-2
b hele middag | A5b-3c10
b hele nacht | A8O2a-5b-4c11e-4
b hele portiek | A-2
b hele straat | A-3
b hele week | O6b-3d9
b hele weg | A2
b helemaal $ | A11a4b5e-2
b helemaal alleen | A-3
b helemaal gek | A-3
b helemaal in | A-4
b helemaal kapot | A-3
b helft $ | A-2
b helft van | A-3
b hello #Name | A-2
b helpen $ | A-9
b helpen ik | A12a2b-3d3e-2
b helpen met | A4b-2d-3e9
b hem #Day | A-6O4e3
b hem #Number | A-2
b hem $ | A-2c4
b hem alleen | A6
b hem als | A-2
b hem bij | b4c-2d6e-3
b hem binnen | A5
b hem daar | A10O-3b-2c3
b hem dan | A-2
b hem door | A-3
b hem een | a-6
b hem eerst | A-2
b hem elke | A8O3b-3c11
b hem gaan | A2
b hem gewoon | A-2
b hem gisteren | A12a4b-2c-2d-3e3
b hem hebben | A-3
b hem het | A-3
b hem ik | A-3
b hem in | a3c-3
b hem leren | A-3
b hem liever | A-3
b hem mee | A5
b hem meenemen | A5
b hem met | A-7a-8c17
b hem morgen | A-3
b hem niet | A10b-3d-3e4
b hem nog | A-5
b hem nooit | A10O7c-3e14
b hem onder | A12b-3c8d-2e-3
b hem ook | A5O5c-2e4
b hem op | A3a3c-5
b hem praten | A4a5b-3
b hem slaan | A-5O-4a-3c15
b hem te | O5c10
b hem tegen | A3a-5c14
b hem terug | A13O-4e8
b hem toch | A4
b hem tot | A10O2c7
b hem van | A-3O2a-2
b hem vanavond | A-4
b hem volgende | A-2
b hem weer | A-3
b hem wel | A10a-4c9
b hem zeggen | A11O-9c4
b hem zijn | O4a9c-2
b hem zullen | A-2
b hen op | A-3
b herinneren $ | A-2
b herkennen $ | A4a3e3
b hester $ | A-3
b het #Day | A-22
b het #Name | A-2O-7
b het #Number | O6c4
b het $ | A3a-3b-4
b het aan | O-5a-3c15
b het aanrecht | A-3
b het aardappels | A-3
b het adres | A-5e2
b het al | A-5
b het allemaal | A4O5b-4c3d5
b het appje | A6
b het balkon | A16c7d-4e-2
b het basketballen | A-3
b het bed | A5
b het bedrag | A-6
b het beginnen | A-2
b het bericht | A-3
b het best | A-6
b het beter | A-3
b het bewijzen | A-2
b het bidden | A3
b het bij | A-2
b het bijzijn | A3O-4a9c-2
b het binnen | A-2
b het blauwe | A6b-3c6d-2e-2
b het boeken | A-2
b het bos | A2
b het briefje | A-5
b het buitenland | A-8a-5c-2d-4e11
b het clb | A3b-4c12e-2
b het contact | A5
b het contactverbod | A9O-5d10e-2
b het convenant | A-5
b het daarmee | A-2
b het dak | A4O-4b7
b het dan | A-4
b het dat | A2O-6b-3c4d4
b het de | O4b-3c-2d5
b het deze | A3
b het document | A-2
b het doen | b5c3
b het donker | A4
b het door | A-2
b het doosje | A-2
b het douchen | A2
b het echt | A-3
b het een | b-2c3
b het eens | A-5
b het eerst | A-2
b het eerste | A-2
b het eind | A-2
b het einde | A-3
b het en | A-3
b het enige | A13O4b4c-4d-2
b het er | A-2
b het eten | A-8
b het feesten | A-4
b het feestje | A-6
b het fietsslot | A-2
b het formulier | A-12
b het gaan | A-10
b het geen | A-3
b het geheim | A8O-3b-2d5e-5
b het gelden | A-6
b het gesprek | A-4
b het gevoel | A-2
b het geweer | A2
b het geweldig | A-3
b het gewoon | A-6
b het gezicht | A-4O-6a12c-3
b het gips | A-2
b het goed | A-11
b het gordijn | A-4
b het groeien | A-3
b het grote | A-2
b het gymmen | A-2
b het haar | A-2
b het hebben | A2
b het heerlijk | A-2
b het hele | A-10
b het hem | A-5
b het hier | A-3
b het hoofd | A-2
b het hooi | A-2
b het horloge | A-3
b het huis | A-4
b het huwelijk | A-2
b het identiteitsbewijs | A-3
b het ik | A-3
b het in | A-5
b het interesseren | A-3
b het je | A-5
b het jou | A-8
b het kamp | A-9
b het kanaal | A16O3a-6b3c4d-2
b het kastje | A-3
b het kerkhof | A9a8b-3d-3
b het kerstdiner | A-3
b het kind | A-3
b het kinderdagverblijf | A-2
b het klaarzijn | A7b9e-2
b het koor | A-2
b het kunnen | O3a2
b het laatst | A4
b het landen | A18O8a-8b-6c-8e13
b het laten | A-4
b het leuk | A-2
b het leven | A5a-11b28c-6d-8e-9
b het lichten | a-3d7
b het liefst | A7O6
b het liggen | A-10
b het maar | A-17
b het melken | A-2
b het merken | A3O2b2d2
b het mes | A5
b het met | A-3O4a3c2
b het mijn | A-3
b het mijne | A-5
b het misgaat | A-3
b het moeten | A4a7b-2c-2
b het moment | A-2
b het mooi | A-3
b het na | A-3
b het naar | A-3
b het nakijken | A-2
b het niet | O3d5
b het nieuwe | A-5
b het nog | A2O5a4b2c-3e-2
b het nooit | A-2
b het nu | A2c6
b het nummer | A-5
b het omgaan | A-3
b het onder | A3
b het ontbijten | A-2
b het ook | A-18
b het op | A-12
b het ophangen | A-2
b het ouderschapsplan | A-7
b het paspoort | A-6
b het perron | A6b8
b het plafond | A-3
b het plannen | A-3
b het politiebureau | A10O-5a8b-2d-2
b het pretpark | A-3
b het prima | A3
b het raam | A6O-6a-2b-2c3d5e-5
b het rapport | A-7
b het regent | A-2
b het rekeningnummer | A-2
b het rode | A-2
b het rooster | A-2
b het rusten | A-2
b het schermen | A-4
b het schooladvies | A-3
b het schoolplein | a-2c-2e6
b het schooltoneel | A-2
b het seizoen | A-2
b het slapen | A-3
b het spijten | O5a3b3
b het spoor | A15O3a-4b12c-3
b het staan | A-2
b het steken | A-2
b het stil | A4c3
b het stoppen | A13a-3
b het tandenpoetsen | A4
b het te | A4a-2b-3d4
b het telefoongesprek | A2
b het tellen | A-3
b het terras | A-2
b het toestel | A-2
b het toetsboekje | A-2
b het totaal | A-2
b het touw | A14a-3b14d-2
b het turnen | A-2
b het u | A-2
b het uitleggen | A3
b het uitmaken | A4
b het van | A-3
b het vanavond | A-3
b het vandaag | A-2
b het vasten | A-2
b het veld | A-5
b het vergeten | A-6
b het verkeersexamen | A-2
b het verzoeken | A4O-4e3
b het via | A-3
b het vieren | A-2
b het vliegtuig | A23a-4b-4c-5d-3e14
b het vliegveld | A6
b het voetballen | A-2
b het vonnis | A-3
b het voor | b14
b het voorschrift | A-3
b het voortaan | A-3
b het voorvak | A-5
b het wachten | A-4
b het wachtwoord | O4d4
b het water | A4c2
b het weekend | A-8
b het weer | b5
b het wel | A3O5a-5c13d-3e-3
b het werkstuk | A-2
b het weten | b-2d3
b het wissen | A13O-7b-2d2e2
b het woord | A-5
b het worden | A-3
b het ze | A2
b het zeggen | A2
b het zelf | O-3b10
b het ziekenhuis | a9c-2d-4
b het zien | A-3
b het zijn | A-4O-5d-7e-5
b het zijvak | A-2
b het zitten | A-2
b het zo | O4b-2c3
b het zoeken | A4
b het zonder | A-3
b het zover | A-2
b het zullen | A-4
b het zwembad | b-2c4e-2
b hete kookplaat | A9O3b-3c7e-2
b heten #Name | A-2
b heten $ | A-2
b heten dat | A-3
b heten vanaf | A11b-4c-2d-2e10
b hetgeen ik | A-3
b hetzelfde $ | A-2
b heus wel | A-3
b hey #Name | A-2
b hey mam | A-3
b hicham $ | A-2
b hier #Day | A-2
b hier #Number | A-3
b hier $ | e-2
b hier 's | A-3
b hier al | A-3
b hier blijven | A3
b hier de | c8
b hier echt | A-2
b hier en | b-3c-2e5
b hier gaan | A-3
b hier in | O5e3
b hier ingaan | A7O4
b hier liggen | A3
b hier met | O3a3e-4
b hier nog | O5a9
b hier nu | A-2
b hier slapen | A-3
b hier spijt | A-3
b hier wel | A4
b hier zijn | A8b-2c-3e5
b hierbij bevestigen | A-2
b hiervan $ | A-3
b hij #Day | A-4
b hij #Number | A5c3d-2
b hij $ | A-3c3e-2
b hij aan | A4O-4b-2c7
b hij al | A-4
b hij alleen | A4
b hij als | A-2
b hij altijd | A-2
b hij bij | O6b-2c3e-2
b hij binnenkomen | A-3
b hij blauw | A9c7
b hij blijven | A13a-5c-5d2e9
b hij dan | A4
b hij dat | A-2
b hij de | A3b-4d-2e6
b hij doden | A19O-7a-3b12c-4
b hij doen | A-3
b hij dreigen | A8O-5a4b-3
b hij drinken | A-3
b hij een | b-3e4
b hij eerst | A-3
b hij en | A10O-5c10
b hij er | b7c-4
b hij eten | A-2
b hij gaan | A-6b-3
b hij gewoon | A-3
b hij gooien | A2
b hij haar | A6
b hij hebben | A-3O-5c-6d2
b hij het | a-2b-3c12
b hij hier | A2
b hij huilen | A-2
b hij in | A-3
b hij je | A-2
b hij jou | A-2
b hij jullie | A-3
b hij kennen | A5
b hij krijgen | A4O7a-4c13
b hij liegen | A11O6a-2c9
b hij liggen | A-7
b hij lusten | A-2
b hij me | O-5a7b-2
b hij met | A-4
b hij mij | A-4
b hij mijn | A2O4a11b-3c-2e-2
b hij moeten | a-3c12
b hij mogen | b-2c11
b hij na | A-3
b hij niet | A-4O2a-8e-6
b hij nog | a-2
b hij ons | A5
b hij ook | A-4
b hij op | O-3b5c-2d4e-3
b hij opkomen | A2
b hij over | A-2
b hij slapen | A4O7a-5b-3c15d-4e-2
b hij staan | A11a-4c-2d10e-2
b hij sturen | A4
b hij terugkomen | A7O-4c8d-2
b hij thuis | A-3
b hij thuiszijn | A-3
b hij tot | A-2
b hij van | A9O-7a-3e-3
b hij vertellen | A3O-5b-2c7
b hij weer | A7
b hij wel | A-4
b hij weten | A4O4b-2c4d-2e-2
b hij willen | A-24
b hij zeggen | O-12a-2d-4
b hij zich | b6
b hij zien | A-3
b hij zijn | a-10d-7e3
b hij zitten | A5a-5c6d-3
b hij zullen | A6O2c10
b hilda $ | A-2
b hilde $ | A-2
b hockeyen $ | A-2
b hoe dat | b3
b hoe de | A-6
b hoe een | A-2
b hoe gaan | A-2
b hoe hard | A8c9
b hoe het | A-4a4
b hoe hij | A11O-4b5c-3
b hoe ik | O5b14c-2d-2
b hoe je | A-4O-3a7b-2
b hoe jij | A-3a9c-2
b hoe komen | A7O-5b-2c11
b hoe laat | A-16
b hoe lang | O-6d3
b hoe laten | a-3d11
b hoe mijn | A3
b hoe we | A-2
b hoe wij | A-2
b hoe ze | A-3
b hoe zitten | A-2
b hoeveel kosten | A-3
b hoeveel pillen | A9O-4b10
b hoeveel zijn | A-2
b hoeven #Name | A5b-3e9
b hoeven haar | A-2
b hoeven het | A15O6b12c-2
b hoeven hij | A-3
b hoeven ik | A-7
b hoeven jij | A5
b hoeven niemand | A-2
b hoeven niet | A3a-2b6
b hoeven te | A-2
b hoeven voor | A5b7
b hoeven we | A-3
b hoezo ik | A-3
b hoi #Name | A-14
b hond hebben | A-2
b hond ook | A-2
b hond slapen | A-3
b hond van | A4
b honger zijn | A3
b honkbalknuppel in | A7a3
b hoofd $ | O-4a16c-3
b hoofd als | A-2
b hoofd dan | A4
b hoofd komen | A-4
b hoofd slaan | A16O-6
b hoofd tegen | A6a3
b hooi $ | A-2
b hoor $ | A-8
b hoor het | A-2
b hoor je | A-3
b hopen dat | b7c-3d-2e-2
b hopen gewoon | A-2
b hopen voor | A5
b horen $ | A-11
b horen dat | O-3a4
b horen dus | A6
b horen er | A4
b horen het | A-4
b horen hoe | A-2
b horen iets | A-3
b horen ik | A-18
b horen je | a10b-3
b horen jij | A-3
b horen of | A-3
b horen te | A3
b horen van | A-7
b houden $ | b2d-6
b houden haar | A-2
b houden hebben | A3
b houden hem | A11b5c-2
b houden ik | A5O8c-4e12
b houden je | A-2a-2d3e-3
b houden me | A-2
b houden mijn | A-5
b houden want | O6b8
b huilen $ | A-2b-2c6e-3
b huilen na | A-3
b huilen omdat | A-3
b huilen zo | A12b-3c3
b huilend dat | A8O-4b4e-4
b huilend in | A3O-2a2b5c-2
b huis $ | A-3d4e-3
b huis binnenkomen | A-4
b huis dus | A11
b huis een | A-4
b huis en | A11a-12b-4c-6d16
b huis gaan | A3
b huis hebben | A15a5b5d-3e-3
b huis ik | A-7
b huis in | b-2d-3
b huis moeten | A6
b huis niet | A-3
b huis rijden | A6O7c3
b huis te | A3
b huis van | O-4d-2e10
b huis zijn | A11O-6c-7e8
b huisarts $ | A-3
b huisarts bellen | A-4
b huisarts hebben | A-4
b huisarts zeggen | A-2
b huisarts zijn | A2
b huiselijk geweld | A-3
b huisje in | A-2
b huiswerk niet | A-3
b hulp en | A-3
b hulpouder meegaan | A-3
b hun papa | A10b8c-2
b hun paspoorten | A8e7
b hun schoenen | A-2
b huwelijksreis zijn | A-2
b hè $ | A-2
b hé #Name | A-5
b idee $ | A-3
b idee dat | A-2
b idee om | A6
b ie bij | A-4
b ie en | A-2
b ie in | A-3
b ie maar | A11O3b-2c6
b ie niet | A15O-3c2
b ie tenminste | A12b-3c8e-2
b ie weer | A-3
b ie zeggen | A-3
b ieder geval | A-2
b iedere #Day | A-3
b iedere avond | A2
b iedereen behalve | A-3
b iedereen op | A-2
b iedereen vinden | A-2
b iedereen wel | A-2
b iedereen zijn | A6
b iemand anders | A-2
b iemand die | A-3
b iemand in | A-2
b iemand moeten | A-2
b iemand op | A-3
b iemand vragen | A-3
b iets $ | A-3
b iets aan | A14b4c3
b iets aandoen | A16a-5b-3c18e-3
b iets aantrekken | A-3
b iets anders | A-7
b iets gaan | A9O-4b11c-2d-2
b iets in | A6
b iets mee | A-3
b iets minder | A-3
b iets om | A-3
b iets onder | A-3
b iets over | A-2
b iets overkomen | A14a3b7c-2d-2e-2
b iets te | O-11e10
b iets van | A-6
b iets vertellen | A-3
b iets voor | A-7
b iets wat | A-3
b ik #Day | O4a-3c-2d12
b ik #Name | A5O-7c5
b ik #Number | O5b-3c-3e2
b ik $ | b4d-3e-4
b ik aan | A-5O-5a-2d3
b ik aanbieden | A-3
b ik aandoen | A16O5a-2b-2c12e-2
b ik aannemen | A-4
b ik aanstaan | A-2
b ik al | O3c-2d-2
b ik alleen | a-4c5
b ik alles | b4c-2e-2
b ik als | A-9
b ik altijd | A5b3d-4
b ik bang | A11O-7a9d-2
b ik beginnen | A-2
b ik begrijpen | A-7
b ik bellen | A-3O-4a-7b-2c-5e4
b ik bepalen | A12O5d9
b ik bespreken | A-3
b ik bestaan | A-2
b ik betalen | A-10
b ik bij | O-7d7
b ik bijhouden | A-2
b ik bijstaan | a2d-5e3
b ik bijten | A-3
b ik binnen | A13a-3d12
b ik binnenkomen | A11a-2d6
b ik blijven | A4O7a-6b-3c-3d14e-3
b ik breken | A18O6a13c-4
b ik brengen | A-11
b ik constateer | A-3
b ik controleren | A4
b ik dan | A-8
b ik dat | O6c4
b ik delen | A10O2b3c3
b ik denken | O3a-3b13d-2
b ik destijds | A-3
b ik die | A-2O7b4c-5e-3
b ik dit | A-7
b ik doden | A20a-6b19c-8d-5
b ik doen | O4c12d-3e-4
b ik door | A6b-3d5
b ik doorhebben | A5c2
b ik doorsturen | A-2
b ik dr | A-3
b ik duiken | A13O3b-3c-2d-2e10
b ik durven | A17b-3c3d-3e-2
b ik dus | A-2
b ik echt | A-3
b ik een | a4c-3e-7
b ik eens | A-3
b ik elke | A4O3b5d-5
b ik en | A-4e5
b ik er | A5O12a-3b20c-12d-4e-11
b ik eraan | A4
b ik eruit | A10b7c-2e-2
b ik eten | A-4
b ik gaan | A10O10a-3b9c-2d-6e-4
b ik geen | A-4a3
b ik geloven | A3
b ik geven | A3O10b-7c17d-4e-6
b ik goedvinden | A-3
b ik gooien | A-4O3a-2c2
b ik graag | A-5
b ik haar | O3a-2c6d-4
b ik halen | A6O5b-2c-5e8
b ik hangen | A-2
b ik hebben | A4O8a-2
b ik hem | O7c-8d-4
b ik herinneren | A-3
b ik herkennen | A-3
b ik het | b-4c2d4
b ik hier | A-5
b ik hoe | A2
b ik hopen | A2O4a4b-3d-3e-2
b ik horen | d9e-2
b ik houden | A10O5d2e2
b ik hun | A-3
b ik iets | A-2
b ik in | O6a-5b8c-3d-3e-2
b ik ingaan | A4c-2
b ik invullen | A-2
b ik inzien | A8b-2c3
b ik je | O9a19b-7c-6d-4e-10
b ik jou | a6b-4c-7e-4
b ik jouw | A5O7a-3d4e3
b ik jullie | A-3
b ik kapotmaken | A21a16b-4c-5d-3
b ik kennen | a9b-2
b ik kijken | A4d6
b ik knijpen | A10O3a-3c7
b ik koken | A-3
b ik komen | A4a6b-9
b ik kopen | A-6
b ik krijgen | O-9b3c-3d3
b ik kunnen | A-2e-5
b ik lachen | A-4
b ik langs | A-3
b ik langskomen | A12O3d3
b ik lastig | A-2
b ik laten | e-2
b ik later | A-2
b ik leven | A-4
b ik lezen | O7a-3d10e-2
b ik liever | A-3
b ik liggen | A-6b2
b ik lopen | A-3O-4a6c-2
b ik m | O7c5d-2
b ik maar | O5a-4b9
b ik maken | A9O7a-3b-5c2e-5
b ik me | A4O6b3e2
b ik meegeven | A-5
b ik meenemen | O17a-3b-3c-3e11
b ik meesturen | A-2
b ik menen | A-3
b ik met | O13
b ik mezelf | A-3b14c-3d-2e-2
b ik mij | O8a-4b16c-3e-2
b ik mijn | O6d-2
b ik missen | A-2
b ik moeten | O-5b-4d11e-3
b ik mogen | O-9a-6d4
b ik morgen | A4a-2b3
b ik na | A6
b ik naar | A-3O-6a3b-2d4
b ik nakijken | A-2
b ik nee | A10O-5a10b-3d-3
b ik nemen | A9a-3b8d-2e-6
b ik nergens | A6O-4d3
b ik net | A-3
b ik niemand | d2
b ik niet | O-6c-7
b ik noemen | A-3
b ik nog | a4b4c-9e-5
b ik nu | A-3
b ik of | A-3
b ik om | A-7
b ik ontvoeren | A12O5b-4c-3e12
b ik ook | O6d4e-2
b ik op | a-2c3d-3
b ik opdoen | A-2
b ik ophalen | A-2
b ik ophangen | A2b10d-3e-2
b ik opmaken | A-2
b ik opschrijven | A9d7
b ik opstaan | A-2
b ik opvangen | A-2
b ik opwachten | A-3a6
b ik over | A9O-6a-3b13
b ik overhebben | A-5
b ik pakken | A2O6
b ik parkeren | A-3
b ik ploffen | A-2
b ik praten | A-5
b ik raden | A-2
b ik ram | A8a2
b ik rijden | O3c-2
b ik schieten | A6a12b-3c-4d-3
b ik schoppen | A2O2a5c-2
b ik schrijven | A-3
b ik schrikken | A-2
b ik sinds | A-3
b ik slaan | A21O9b-4c6d-7e-3
b ik slapen | A-2
b ik slecht | A4
b ik slikken | A5
b ik snappen | A-9
b ik snij | A3O4b5c-3
b ik snijden | A9O3b8
b ik spreken | A-3
b ik springen | a-2b11c-3d-2
b ik staan | A2O12a-11d9e-13
b ik stappen | O6a-3b13c-2d-2
b ik steken | A-5a5
b ik stellen | O5
b ik sterven | A-2
b ik stoppen | a-2b4d3
b ik straks | A-3
b ik sturen | d8
b ik t | A-3
b ik tegen | A-4
b ik tekenen | A-5
b ik telkens | A-2
b ik tenminste | A-3
b ik terugbrengen | A7O13a-3b-3c-6d-2e15
b ik teruggeven | A8d2e4
b ik thuis | A-2
b ik thuisblijven | A-3
b ik toekomen | A9d-3
b ik trappen | O8a-3d-2
b ik trekken | A-3O3a-2b2c3
b ik trillen | A3
b ik trouwens | A-3
b ik u | A2O12a19b-9c-12d-3
b ik uit | A-4
b ik uitgaan | A-3
b ik uw | A-2O4d2
b ik van | b6c-4d-3
b ik verdienen | A-2
b ik vermoeden | A-3
b ik vermoorden | b-2d-2
b ik verstoppen | A14O10a-4c-4e9
b ik vertellen | A7O5e10
b ik vertrekken | A-5
b ik verwachten | A-2
b ik via | A-2
b ik vinden | a-4c-4d7e-3
b ik voelen | A-5
b ik volgen | A9O6a-5d11
b ik voor | c-3
b ik voorgaan | A10b5e-5
b ik voorkomen | A13a10b-3c-2d-2e-2
b ik voorstellen | A-7
b ik vragen | A-7
b ik vroeger | A6
b ik wachten | A-3d-4
b ik wakker | A7O2b6d-2
b ik weer | O3
b ik weg | A6O-5b-2d11e-3
b ik weggaan | A10a-4b3c2e-3
b ik weggooien | A16b-3c12
b ik wegrijden | A9O3a7b-2d-3
b ik werken | A-3
b ik weten | O4c-9d11
b ik willen | A7O3a-11c-17e-10
b ik wisselen | A-3
b ik wissen | A-5
b ik worden | A-11
b ik wurg | A6O5a3
b ik ze | A8O13a-22c3d-4
b ik zeggen | A14O5b-9c-8
b ik zelfmoord | A7O5b8c-2d-2e-3
b ik zetten | O4a-2
b ik zien | A10O4a-20c-6d20e-15
b ik zijn | b2e-4
b ik zitten | O6d5
b ik zo | O4b-3d4
b ik zoeken | A-6
b ik zorgen | A-2
b ik zullen | O8a8b-4e-7
b ik zwanger | A9O-4a5c-2
b ik zweren | O4a10
b in #Day | A-6O-7a14
b in #Name | a7b-7c-22d3e9
b in #Number | A-20
b in $ | O13b-4
b in 't | A-2
b in al | A-3
b in bed | A14a-14c9d-2e-11
b in beide | A-3
b in bidden | A13a-5c10e-3
b in branden | A14a4d-2
b in dan | A3b-4c8
b in dat | b-3c-2d6e-2
b in de | a-3b-2c5d2e-10
b in deze | A-3
b in die | b-2c3d3
b in dit | A-5
b in dubai | A11e3
b in duitsland | A3e6
b in een | O-2a3b-8c-5d-3e3
b in elkaar | A7a16c-6
b in elke | A-3
b in en | A-4O5a13c-2
b in groep | A-3
b in haar | O-4a-5b-4c9e-4
b in heel | A-3
b in het | d-4e-7
b in huis | A7a-11b2d9e-6
b in ieder | A-2
b in ik | A-2
b in je | a-5b-5c-8d8
b in jouw | A-6d5
b in kast | A-3
b in kennis | O5
b in keuken | A-4
b in mijn | A-3O-3a2b-16c-4d6e-5
b in mn | A6a-2b5
b in ons | A-3
b in op | A5
b in optie | A-2
b in overleggen | A-3
b in plaatsen | A-9
b in slaan | A3a4
b in stukken | A6
b in t | a2d-2
b in te | b-3c2
b in tegenstelling | A-3
b in uw | O7b-4c-5d11e-4
b in uwen | A-3
b in voor | A5
b in welk | A7O-5a-2b-3e12
b in ziekenhuis | A-3
b in zijn | O-11a-14b10c-4d-6e-2
b in zn | O-3a-2b-4c8
b ind en | A9O5b-3d11
b indienen $ | O-6b-3c-2d-2e11
b indienen u | A7a2b-3c4d-2e-3
b ingaan #Day | A-2
b ingaan #Name | A-2O4
b ingaan en | A3
b ingaan hier | A7O4
b ingaan ingaan | A-2
b ingaan je | A-4
b ingaan jouw | A-3
b ingedeeld $ | A-2
b ingrijpen $ | A-4
b inhoudt $ | A-2
b inleveren bij | A-2
b inloggen op | A16d8
b inmiddels #Number | A-3
b innemen #Name | A6
b innemen $ | A-3O3b8c-3
b innemen en | A9O-4b11c-2
b innemen ik | A9O5b-2
b innemen ze | A-3
b inschrijven $ | A-3
b inschrijven inschrijven | A11O-4b6
b inschrijven voor | A-5
b inschrijven zijn | A11O-4b6
b inschrijving $ | A-3
b inslapen zijn | A5
b instoppen haar | A4
b instoppen zijn | A-2
b intensieve in | A5O-4b5c-2
b interesseren je | A-2
b intern begeleider | A-2
b interviewen $ | A-2
b intrekken $ | A2c-2e4
b intrekken die | A5a-3d3
b intrekken ik | A-2
b invallen slapen | A-2
b invullen $ | A-6
b inzetten $ | A-2
b inzien de | A5O-2b-2c9
b inzien mijn | A8a8b-2
b inzien zijn | A5O-2b-2c9
b ipad $ | A6
b ja #Day | A-4
b ja $ | A-6
b ja dat | A2
b ja en | A4c2e5
b ja er | A-2
b ja het | A-2
b ja hij | A4
b ja ik | A-7O12c5
b ja leuk | A-3
b ja of | A-4
b ja ze | A2
b ja zijn | A-3
b jaar $ | A-5
b jaar en | A3
b jaar hebben | A-6
b jaar lang | O-4a3
b jaar lopen | A4
b jaar met | A-4
b jaar niet | A3
b jaar nog | A-3
b jaar oud | A4
b jaar staan | A-2
b jaar te | A-2
b jaar van | A6
b jaar voor | A4
b jaar waarin | A-3
b jaar zijn | A-6
b jacuzzi op | A-3
b jaloers op | A-2
b jammer dat | A9b-2d2
b janken $ | A3b-2c6e-3
b jaren dat | A-3
b jarig $ | A5O5a12d-2
b jas $ | A-4
b jas aan | A-2
b jas en | A12O3a-2d2
b jas voor | A-3
b jaszak $ | A-3
b jayden $ | A-2
b je #Day | A-2O7a10c-3
b je #Name | A2O-13a-9b-2
b je #Number | a6
b je $ | O7b-6d9e-8
b je aan | O5a-3d12
b je aantrekken | A11b-2
b je achter | A-3
b je advocaat | A21O6a-4c2d-4e-3
b je afkomen | A14O-3a-2b-2d7
b je akkoord | A-2
b je al | A3O-3d5
b je alimentatie | A-2
b je alleen | A9O3
b je altijd | A-4
b je appen | A10O-8b5d-3e-2
b je appje | A-6
b je appjes | A12O2d5
b je auto | O2c-3d4e-3
b je baan | A-3
b je baas | A9O5a-3d12
b je bankpas | A6O4d5e-2
b je bed | A-3
b je bek | A3O5a12c-4
b je bellen | d6
b je benen | A-3a6
b je bericht | A-3
b je berichten | A10b-2d8e-2
b je best | A-3
b je betalen | A-2
b je beter | A-3
b je bij | O6d9
b je broer | A5d-4e-3
b je buik | A-5
b je bus | A-2
b je daar | A-2
b je daaraan | A-3
b je dat | a2c-9
b je de | a-19d8e-3
b je denken | A-2
b je destijds | A-3
b je deur | O9a-3c-2d5
b je deze | A-2
b je die | O10a4c-3e-2
b je dit | A-2a-2b5
b je dochter | a-5b-2e8
b je doden | A12d-2
b je doen | a-8b-3d8
b je door | A15a-5d5
b je doorhebben | A10a-2d12
b je dreigen | A28O-16b4e-4
b je echt | A6a7
b je een | A-2O-6a-3b6c-6d-7
b je eens | A-6
b je eeuwige | A-2
b je eigen | A-4
b je en | A2O-6b-2c-2d3
b je er | O-5b4c-4e-3
b je eraan | A11a2b-3c3
b je ergens | A-2
b je ervan | A-3
b je ex | A17O-4a4c-2e2
b je familie | d4e-2
b je fietsen | A3
b je filmpje | A13d11e-3
b je fluiten | A4
b je gaan | A-4b-2d3e-2
b je gebruiken | A-2
b je geen | A-3O3b6
b je gelden | A-4
b je gezicht | A13O3a15c-3
b je gister | A-6
b je gisteren | A2O5c-3d7e-2
b je goed | A11b-3
b je haar | O-12b-3c3e-3
b je handtekening | a-3e2
b je hebben | A7O-15b-8
b je helemaal | A16O3a-3d3
b je helpen | A2
b je hem | O-6c4
b je het | A-23a-3
b je hoeven | A-6
b je hoofd | O3a14
b je huis | A26b-5c-6
b je ik | A-3
b je in | A3O5c-10d2e-6
b je ineens | A-3
b je insta | A-5
b je je | A4O8a-3b3c-4e-2
b je jezelf | A14O-9a-7b24c-3d-3e-2
b je kapotmaken | A10a6
b je keel | A6O3a11c-2
b je kind | A2b-2e11
b je kinderen | A-3
b je klappen | O3a7d-2
b je koffers | A-3
b je kop | A12a16c-6
b je krijgen | A-3O7a8c-5d-4
b je kunnen | A-13
b je laatste | A-2
b je langs | A10a3d-2e-2
b je laptop | A13d6e-2
b je laten | A3O-9a-3c8e-4
b je leven | A-3
b je lezen | A9
b je liggen | A16a7b-2
b je live | A-2
b je locatie | A10O9a-5c-2d10e-4
b je luisteren | A16a12
b je m | A-3
b je maar | A-6
b je mailen | A10a-3b-2
b je maken | A-2
b je matties | A-2
b je me | A-2O-8a10b-16c-9e-9
b je meenemen | A-2
b je met | A8O-5b-12e6
b je mij | A4O-10a15b-7c-8e-4
b je mijn | A-4O-11c-2d6
b je mn | A10O-4a5d-5
b je moeder | O-6b3c-2d-2
b je mogen | b-3d8
b je mond | c4
b je morgen | A-5
b je naaktfoto's | A11O3d3
b je naar | A6e-4
b je naast | A6
b je neer | A10O6a10
b je nek | A9a9c-3
b je niet | A4O2c-5
b je nieuwe | O-3a4e-3
b je niks | A-2
b je nodigen | A8c-2e6
b je nog | O4a7b-5c-6
b je nooit | A-3
b je nou | A-3
b je nu | A3O5a-3b4c-3
b je nummer | A-3
b je of | A4
b je ogen | A-2
b je ook | A-3
b je op | A5c-4
b je opendoen | A2
b je opnemen | A15O7a-5b-2c-3d15e-3
b je ouders | d3e-3
b je over | O5d3
b je overigens | A-2
b je pagina | A-3
b je pas | A5O4a-2d7
b je paspoort | A7O4d11
b je per | A5
b je praten | A2O3d4
b je regelen | A-3
b je rekening | A5
b je rijden | A-2
b je roken | A-3
b je schrijven | A3O-12b-2c4d-2e-5
b je sinds | A7O-5a7b-2
b je slaan | A21a16c-6
b je slapen | A15a-2d10
b je staan | A15d5
b je stopwatch | A-2
b je straks | A2a10b-2c-2d-2e-2
b je sturen | A3a-4b4
b je t | A-2
b je tanden | A7a2
b je te | A7a8d-2
b je tegen | A6a15b-2
b je telefoon | A4d-8
b je ten | A-2
b je terugkrijgen | A4O3c-3e13
b je therapeut | A5
b je tijd | A-2
b je toe | A-4
b je toekomen | A9d-3
b je toen | A12a7b-3d-2
b je uittrekken | A11a-4b-2d5
b je vader | c-2d6e-2
b je van | A11a6c-8d-2
b je vanmorgen | A15b-3c-2d13e-3
b je vannacht | A12O7d3
b je vanzelf | A-2
b je verbieden | A9d4
b je verjaardag | A-2
b je vinden | A4O8a-3b-3c-2d-3e14
b je vingers | A10O3a5
b je volgen | A15O-6a-4d10
b je voor | A-10
b je voordeur | A-3
b je voortaan | A-4
b je vorige | A6a-3d4
b je vragen | A-7
b je vriend | A12b-5c3e-6
b je vriendin | A-4O-5
b je vriendinnen | A7O4a-2d8
b je waarschuwen | A-3
b je wachtwoord | A16O3a-2d4
b je wat | A6a7c-2d-3
b je weer | A9a5b-3c-4d-3e-3
b je weg | A8O5a-4b3d-2
b je weggaan | A-3
b je wel | O4a8d-3
b je werken | A-4O3e-2
b je weten | a4
b je willen | A-6
b je ze | A-2a-4b4e-3
b je zeggen | A16O-14a-6c-6e-2
b je zien | A-4O5a7b-4c-3d-7
b je zijn | O5b-3d9e-11
b je zin | A14a-3b14
b je zitten | A12a-3d11
b je zo | A-4O3a-3
b je zolang | A12O3b-3d8
b je zoon | A-3
b je zorgen | A-3
b je zullen | A-11
b je zus | a-6d3
b je zwager | A-3
b jezelf dood | A11b12
b jezelf iets | A7O-4b10c-2
b jij #Name | A-13
b jij #Number | A-3
b jij $ | a14c-2
b jij aan | A-2O4a8c-3
b jij aangifte | A2O4a5b-2
b jij achter | A4
b jij al | A4a11b-3c-3e-3
b jij alles | A-3
b jij bellen | A-4
b jij beslist | A-2
b jij betalen | A6b-2c8d-3e-2
b jij bij | d-2e3
b jij blijven | A11d6e-5
b jij dan | A-6
b jij dat | O-5b-2c3d2
b jij de | A-11O6b-3c6d-2e-5
b jij denken | A-4O7
b jij deze | A-2
b jij doen | A4d-2
b jij dr | A-2
b jij dus | A11a12b-3c-2e-3
b jij een | A-4
b jij elke | A3
b jij en | A4
b jij er | A-17
b jij ernaast | A-3
b jij erop | O-2
b jij ervoor | A6
b jij gaan | A16b-11c-13d4
b jij geen | A-2
b jij geloven | A-2
b jij geven | b-2c-2d10
b jij gooien | A5b-3c5e-2
b jij haar | O-9e-3
b jij hebben | A-4O-7a-2b2c-3
b jij hem | A-5c5
b jij het | a-4b4d-2
b jij hier | a-2c3
b jij hoe | A-2
b jij hoeven | A-2
b jij houden | A-2
b jij iemand | A-2
b jij in | O-3b-3c7e-2
b jij je | a-4c4
b jij komen | A4a2d-2e-3
b jij kopen | A6
b jij krijgen | O6a4
b jij kunnen | A18O5a-5b-6c-11e17
b jij laten | A3a-4c2d7
b jij lekker | A-2
b jij liggen | A-4
b jij m | A-3
b jij maar | A-4
b jij maken | A9b6
b jij mee | A-2
b jij meenemen | A-4
b jij meer | A-3
b jij met | A-4O3a4b-4c-5d5
b jij mij | A19O2a8b-8d-6e-6
b jij mijn | a4b-2
b jij moeten | A4O5c-4e-3
b jij mogen | A7O6a-4c-2e-3
b jij naar | A10O6a-4b-2c3d3e4
b jij niet | A18a-2e3
b jij nooit | e-4
b jij of | A-5
b jij ook | c3
b jij pakken | A9O-2e3
b jij praten | A19O7a-6d15
b jij rijden | A5
b jij rustig | A-3
b jij schrijven | A-3
b jij slapen | A-5
b jij staan | A-2
b jij sturen | A8b-3c5d3e-2
b jij t | A-2
b jij tellen | A-3
b jij toch | A-2
b jij uitzetten | A-3
b jij van | b-3c4d4e-2
b jij verliezen | A2
b jij vinden | O5e4
b jij volgen | A12O-5d10
b jij volgende | A-2
b jij voorgaan | A13O5a10d-3e-2
b jij vragen | A3b-3d3
b jij waar | A-3
b jij waarom | A-3
b jij wakker | A7e8
b jij wat | A6
b jij weer | A-3
b jij wel | A-3
b jij weten | A11O6c5e-3
b jij willen | A-6
b jij ze | A14O4a-9c8d-6e-2
b jij zeggen | O-16c-3e3
b jij zien | A4e-2
b jij zijn | A3d5e-15
b jij zoeken | b-2e8
b jij zullen | A-4
b jongen op | A-3
b jongen van | c9
b jongens naar | A-2
b jongens van | A4
b joris $ | A-3
b jou #Day | A6d-2e2
b jou #Name | A-3
b jou #Number | A8O-2a4b-3c5
b jou $ | O-2b-4c-2d2e-2
b jou aan | A-4
b jou allemaal | A-3
b jou als | A4
b jou bij | A-6
b jou dan | A13O5b5c-2e-2
b jou dat | A4
b jou de | A-2
b jou doen | A-3
b jou dood | O2a9b-3c-2
b jou een | a-3e2
b jou en | A-3a4b7c-9d-3e-5
b jou erbij | A8b-2c-3e6
b jou erin | A6a5e-2
b jou gaan | A10b-3d2
b jou geen | A-3
b jou gelijk | A11O5a-3b5e3
b jou haalbaar | A-2
b jou hebben | a4b5d-2e-2
b jou helpen | A-3
b jou het | A-2
b jou ik | A3b-2
b jou in | A-6b-3d3e-2
b jou kapotmaken | A4O5a2
b jou komen | A-2
b jou kunnen | A-5
b jou maar | A-3
b jou met | A-3
b jou moeten | A-4
b jou mogen | A7O-5d6e-4
b jou naar | e-4
b jou niet | A5b-3c-3d5e2
b jou nog | A-4
b jou nou | A-2
b jou nu | A2
b jou om | A-2
b jou onder | A2
b jou ook | A-10
b jou op | A10c-4d3
b jou over | A3
b jou pijn | A9a7b-3
b jou slaan | A13O3a8
b jou stiekem | A9O-4c-3d8e-2
b jou thuis | A4
b jou toch | A10a3b5c-2
b jou tot | A-4
b jou voor | A-3
b jou vooral | A-3
b jou want | O-5c4
b jou zijn | e-2
b jou zullen | A-2
b jouw account | A-2
b jouw adres | A10a5d-3e-2
b jouw appjes | A-3
b jouw auto | A4
b jouw bericht | A3
b jouw broer | A10O-5c8
b jouw bureau | A-3
b jouw dagen | A6
b jouw deel | A-9
b jouw dochter | A15a-3b2e2
b jouw eigen | A-5
b jouw familie | A-3
b jouw handen | A12a9b-2
b jouw handtekening | A-3e8
b jouw huis | A-3c-3d-2e5
b jouw kalender | A-2
b jouw kant | A-7
b jouw kind | A9b-2c3d-2e4
b jouw kofferbak | A-3
b jouw leven | A-2
b jouw man | A3O-6c-3
b jouw moeder | O-3a4c-4e-5
b jouw naam | A2a6
b jouw nieuwe | A6a-3d7
b jouw nummer | A-3
b jouw ouders | A-2
b jouw paspoort | A5O4d10e-2
b jouw rekening | A5
b jouw schuld | A7
b jouw schuur | A-3
b jouw stoel | A-3
b jouw talent | A-3
b jouw tanden | A11a6
b jouw telefoon | A12O3a-4d10e-2
b jouw vader | A-3a-3d5
b jouw vingers | A7a7
b jouw vriend | A7O-3b-2c3e2
b jouw vriendin | A5
b jouw week | A-4
b jouw weekend | A-6
b jouw werk | A11d-3e-2
b jouw zoon | A4c4e2
b jouw zus | d2
b judith $ | A-2
b juf #Name | A-15
b juf $ | O-3a7c-4
b juf hebben | A-3
b juf zeggen | O-3b6
b juist $ | A-2
b jullie $ | A-2
b jullie al | A-4
b jullie allebei | A2
b jullie allemaal | A4
b jullie gaan | A-2
b jullie in | A-3
b jullie op | A-3
b jullie redden | A12b10d-3e-3
b jullie zijn | A9a-5b4c-3d-3
b jurk zijn | A-3
b k hebben | A6
b kaak bij | A7a9c-2
b kamer en | A-3
b kamer met | A-3
b kamer op | A7b-3c8d-3
b kamer trekken | A12O-2a5b-3c-2
b kamer voor | A-3
b kamp $ | A-2
b kamp zijn | A-2
b kan lopen | A-3
b kanaal $ | A8a3
b kanaal in | A11
b kant $ | A8a4b-6d-2
b kant en | A4
b kant maken | A-4
b kanten op | A-3
b kantine $ | A-2
b kapel $ | A-2
b kapot $ | A-2
b kapot en | A-3
b kapot gaan | A11O-3a9b-3
b kapot hebben | A-3
b kapot maken | A6a9b-4
b kapot na | A-3
b kapot van | A-2
b kapotmaken $ | A-5
b kapotmaken en | A15O5a12c-2
b kapotmaken ik | A12O6a10
b kapotmaken je | A10a5
b kapotmaken jou | A4O3a2
b kapper $ | A-2
b kapster zijn | A-2
b kast $ | A-3
b kat $ | A-2
b kat zijn | A-4
b keel $ | A-3a2
b keel dicht | A14a-4c2
b keel dichtgeknepen | A7a4
b keel dichtkneep | A7a4
b keel door | O3a8b-3
b keel grijpen | A4O-3a-4c3
b keel hebben | A14O4a10c-2
b keel pakken | A8a-2c3
b keer $ | b3
b keer aan | a6d-2
b keer als | A4b4e-2
b keer bellen | d8e-2
b keer bij | A2O4a8b-2c-2
b keer bijstaan | A5
b keer da | A-3
b keer dan | A-3
b keer dat | A7a7
b keer door | A3
b keer een | A-3
b keer en | O3
b keer goed | A8c11
b keer ik | A5
b keer in | a5c-2
b keer knijpen | A9O3a6b-2
b keer laten | A6
b keer met | A4a4c2e-4
b keer niet | A-3
b keer of | A-2
b keer om | A4
b keer ook | A4
b keer op | A-8
b keer overgeven | A-3
b keer per | d7
b keer rijden | A-3
b keer staan | A-4
b keer te | A-3
b keer van | A2
b keer vergeten | A-3
b keer zijn | a-2c-2
b kelder $ | A-3
b kelder opgesloten | A9O-4c9
b kelder zetten | A13b-3c8d-2e-3
b kelvin $ | A-2
b kennen $ | A-3b-2d-2e8
b kennen hebben | A-3
b kennen ik | A-3
b kennen jij | A-3
b kennen jouw | A8O6a12b-2d-3e-4
b kennis dat | A8O5
b keren dat | A-2
b kerst naar | A-2
b kerst zonder | A3
b khaled $ | A-2
b kids naar | A-3
b kier $ | A6
b kiezen $ | A-7
b kiezen en | A-3
b kiezen tussen | A-2
b kijken $ | c-4d5
b kijken bij | A-2
b kijken dat | A-2
b kijken en | A-2
b kijken ik | A-2
b kijken in | A-4
b kijken maar | A-3
b kijken naar | A4O-4c-2d3
b kijken of | A6O3d10
b kijken voor | A4
b kijken wie | A3
b kilo $ | A-2
b kind $ | A-2
b kind als | A11O4b-3c-4e4
b kind bij | A8b-2c9e-2
b kind blijven | A-5
b kind dan | A5
b kind een | A-3
b kind en | A4b-2d-2e10
b kind geen | A4
b kind hebben | A-3
b kind horen | A-3
b kind in | A-3
b kind kunnen | A-2
b kind meenemen | A10
b kind met | A-9
b kind niet | c-4e4
b kind van | A4O-5a-5b-2c12d-4e-3
b kind voor | A6
b kind zonder | A-3
b kinderarts $ | A7O-4c10
b kinderarts hebben | A-3
b kinderen #Number | A-2
b kinderen $ | A-4O2b3
b kinderen aan | A2
b kinderen achterin | A7O-6b-2c4
b kinderen afpakken | A11O8a3b4c-3
b kinderen al | A3
b kinderen bij | A-3a16c-6d-2e-2
b kinderen bijpraten | A-3
b kinderen blijven | A12
b kinderen dit | A5
b kinderen dood | A-3b-4c14
b kinderen door | A-2
b kinderen een | A5
b kinderen en | a-4c4d2
b kinderen eten | A-2
b kinderen hebben | O-4a3b-2c-2
b kinderen het | A14c3e-2
b kinderen iets | A4b-4c11e-2
b kinderen ik | A10O4b8
b kinderen in | A-3a-2b-3c12
b kinderen komen | A17a9c-4
b kinderen kunnen | A-2
b kinderen meenemen | A7e3
b kinderen met | A-5
b kinderen naar | A-6O6a-3b2e-5
b kinderen niet | A-6a3c2e-6
b kinderen nog | A8a3b6c-2e-2
b kinderen ook | A-2
b kinderen op | A-2O4e-2
b kinderen te | A10b5c2e-2
b kinderen tegenhouden | A8e7
b kinderen thuiszijn | A13O-7a-3b-3c12
b kinderen verstoppen | A11O-5b-3d-2e11
b kinderen weten | A11b-3e4
b kinderen willen | A2
b kinderen zeggen | A8b9c-2e-2
b kinderen zijn | A6a-9d-6e7
b kinderen zitten | A10b-2c-5e4
b kinderen zonder | A-5
b kinderpsycholoog hebben | A-2
b klaar $ | A2O3a-2c-3e3
b klaar te | A-3
b klaarhebben $ | A5
b klaarhebben een | A5
b klaarliggen bij | A-2
b klaarliggen klaarliggen | A5b9d-2
b klaarstaan $ | A-2
b klaarzijn $ | A3
b klaarzijn het | A13b9e-2
b klaarzijn klaarzijn | A3O3c4
b klaarzijn met | A5c4
b klaarzijn om | A-2
b klaas $ | A-2
b klap in | A-5a-2c4
b klap voor | A12a-3
b klap zijn | A13a8c-3
b klappen $ | A-2O3a13c-4d-3
b klappen als | A-3
b klappen hebben | A9c10
b klappen krijgen | b-2
b klappen van | A9a6c-2d-2
b klas en | A-2
b klas hebben | A3
b klas vertellen | A-2
b klein worden | A-2
b kleine hebben | A9c2
b kleine zijn | A12c2e4
b kleine zo | A11O5b-3c9
b kleren aan | A11b-3c10d-3e-2
b kloppen en | A-3
b kloppen gewoon | A-2
b kloppen hebben | A8a-3c4
b kloppen het | A-2
b knallen $ | A-3
b knap dat | A-3
b knap hoor | A-3
b knieën op | A4
b knijpen en | A11c9
b knijpen haar | A-4
b knijpen hem | A11c5
b knijpen ik | A9O3a6b-2
b knijpen je | A9a5
b knippen $ | A-2
b knippen en | A10b-3c-2e11
b knuffel van | A5
b koelkast $ | A-2
b koelkast en | A-2
b koffer $ | A5
b koffers pakken | A-3
b koffertje $ | A-2
b koffie op | A-2
b kogel door | A6a4b-2
b koken echt | A-3
b koken ik | A-2
b komen #Name | A-3
b komen $ | O-2c-9
b komen als | A2
b komen bij | A11a-2c-2d2
b komen dan | a4
b komen de | A-11
b komen doordat | A-4
b komen een | A2
b komen en | A4a-3e3
b komen er | A15O6d-4
b komen eraan | a9b-3c-2
b komen ge | A-3
b komen goed | A3
b komen halen | a5
b komen hem | A-3
b komen het | A4
b komen hij | A-2
b komen ik | A13O-3a7c-6e-2
b komen je | A-3O7a12c-3
b komen jij | A4b-3c-2d-2e6
b komen maar | A11a-3c4
b komen met | A-3O6a3e-5
b komen naar | A6
b komen net | A-4
b komen niet | A13a3b-3d-6
b komen nog | A2
b komen nooit | A-4
b komen of | A-3
b komen op | A-5
b komen ophalen | a10
b komen uit | A3
b komen van | A-5
b komen vanavond | A4
b komen ze | A4a-3c8e-4
b komen zijn | A-3
b komen zo | A6
b komen zoeken | A9b-2d2e2
b komend weekend | A-3
b komende #Day | A-2
b komende #Number | A-2
b konijn liggen | A-3
b kookplaat houden | A12O3b-4c10d-2e-3
b koor $ | A-2
b koorts #Number | A-3
b koorts $ | A3
b koorts en | A-4
b kop $ | A11O4a9c-2
b kop geven | A-5
b kop slaan | A-2
b kop van | A-4
b kopen $ | A2c-3e-2
b kopen en | A9e-3
b kopen ik | A2
b kopie van | A-4
b kopstoot geven | A11O-4a11c-3
b kort dag | A-3
b kosten #Money | A-4
b kosten $ | A-6
b kosten het | A-3
b kosten mij | A4
b kosten rekenen | A-3
b kosten van | A-2
b kou $ | A4
b koud zijn | A4
b koude douche | A11O7a-4c12
b krast met | A10O-3b6
b krat bier | A-2
b krijgen $ | a-3c7e-2
b krijgen als | A3O-5b-3c5d2e-3
b krijgen bij | A17a-4c14
b krijgen dat | A5
b krijgen dus | A-3
b krijgen een | A7b4c-3d-5e-4
b krijgen en | A3a-6b-2c9
b krijgen er | a3c-5
b krijgen ge | A-5
b krijgen geen | A8O6a-3b-2c8d-2e-3
b krijgen het | A-2
b krijgen hier | A-2
b krijgen hij | A9a-5
b krijgen ik | A-4b-3c5d-2e-2
b krijgen je | O4c-7
b krijgen jij | A-4
b krijgen met | A-2
b krijgen mijn | A-3
b krijgen nog | A-2
b krijgen nu | A-3
b krijgen omdat | A-3
b krijgen pas | A4b-2c4
b krijgen sinds | A-3
b krijgen slagen | A3c12
b krijgen tot | A-2
b krijgen uw | A7O4d2
b krijgen van | A3O4a7
b krijgen voor | A-2
b krijgen ze | A9O10a-7b-5c17
b krijgen zijn | A10a-3b-2c4e2
b krijsen $ | A4
b kroeg #Day | A12O-3b-3c7e-2
b kroeg $ | A12b-2c9d-3e-2
b kruipen $ | A-3
b kunnen #Day | A-5
b kunnen $ | A-2c2
b kunnen alle | A-3
b kunnen best | A4
b kunnen blijven | A-3
b kunnen dat | c9e-2
b kunnen dit | A-2
b kunnen doen | A-3
b kunnen er | A-2
b kunnen eten | A-3
b kunnen gaan | A2
b kunnen ge | A-11
b kunnen halen | A-2
b kunnen hem | A-2
b kunnen het | A-15
b kunnen hier | A-2
b kunnen hij | A-3
b kunnen ik | O4a-7b3c-5d3e-2
b kunnen je | A-3a2c-3e-4
b kunnen jij | A-10
b kunnen jou | A6b-2d4e-3
b kunnen kijken | A3
b kunnen leven | A11b7e-3
b kunnen lezen | A-2
b kunnen maken | A17O5b4
b kunnen me | A5O3a2
b kunnen mij | A2
b kunnen niet | A-2O5a-2b6c-5e-4
b kunnen niks | A11O5a-4c-4d-2e15
b kunnen ook | A-7
b kunnen praten | A-3
b kunnen slapen | A-3
b kunnen staan | A-2
b kunnen vertellen | A-3
b kunnen verzetten | A-2
b kunnen we | A-8
b kunnen wel | A-3
b kunnen ze | A-10
b kunnen zelf | A-2
b kus van | A7b11c-2e-2
b kussen $ | A-4
b kussen op | A19O3b-2c11
b kwaad $ | A4
b kwaad dat | A-3
b kwalijk dat | A-3
b kwalijk ik | A-2
b kwestie aan | A-2
b kwijt zijn | A3
b kwijtraken $ | A-2
b kwijtzijn $ | A2
b kwijtzijn je | A12O4b-3e4
b la en | A3
b laat de | A-2
b laat dus | A-2
b laat en | A-3
b laat gaan | A-2
b laat komen | A-4
b laat me | A5b12c-2e-3
b laat op | A-2
b laat weten | A-2
b laat zien | A-3
b laat zijn | A-3
b laatst of | A-3
b laatste #Number | A-4
b laatste dag | A4
b laatste moment | A-3
b laatste tijd | A-3
b lachen er | A-3
b lachen me | A-3
b lachen om | A-2
b lachen toen | A-3
b lachen ze | A-3
b lachje $ | A-3
b lafaard $ | A-2
b laken $ | A-2
b land $ | A13d3
b land dat | A11c-3e4
b land en | A7O4
b land jij | A7e2
b land zonder | A9b-3c-2e10
b landen $ | A20O-3a-4b-2c-3d-3e12
b landen uit | A23O7a-7b-5c-7e13
b lang in | A12b-2e8
b lang met | A-2
b lang op | A5
b lang over | A-2
b langs de | A-9
b langs en | A4
b langs het | A2
b langsbrengen $ | A-2
b langsbrengen hem | A-2
b langskomen $ | A19O-6a3b-3c-3e-2
b langskomen met | A7O3a9
b langskomen vanavond | A6O3a6e-2
b laptop $ | A9O-4b3
b laptop van | A-3
b last van | A6O4a-3b10
b lastig bereikbaar | A-3
b late dienst | A-2
b laten #Name | A-2
b laten bijmaken | A8b-3d11
b laten een | A17a-3c11e-2
b laten en | A11O3b-2c8d-3e-2
b laten gaan | A-2
b laten ik | A-7
b laten je | O5a-2c-2d7
b laten jij | A-3
b laten komen | A4
b laten liggen | A-10
b laten lopen | A-4
b laten maken | A-2
b laten me | A-2
b laten mij | A3d8
b laten slapen | A4
b laten u | A5
b laten verlengen | A-2
b laten verlopen | A-2
b laten vragen | A-2
b laten wachten | A-2
b laten we | A-4
b laten weten | A-13
b laten zien | O-9a-3b-2d16
b laten zijn | A2
b laten zitten | b-3c10d-2e-3
b later staan | A-2
b leeg $ | O-4d-2e10
b leeg en | A20O-7a-3c2e4
b leer eens | A-2
b leggen $ | A-11
b leggen en | A2
b leggen haar | A-3
b leggen op | A-3
b leggen ze | A-2
b lek $ | A-3
b lekker dan | A-2
b lekker met | A-2
b lenen $ | A-5
b leonard $ | A-2
b leren #Name | A-3
b leren $ | O3b-2c6e-2
b leren dat | A-2
b leren hij | A-6
b leren hoe | A-3
b leren je | A-3
b leren luisteren | A-2
b letten $ | A-2
b letterlijk $ | A9b-3c4e3
b leuk $ | A-2
b leuke nieuwe | A8b-2d9
b leven $ | A24b17c-9d-15e-2
b leven als | A11b10d-2
b leven hebben | A15a-3b13c-2e-2
b leven ik | A10b3
b leven maken | A8a-3b10
b leven niet | A14O7a-3b9
b leven nog | A-3
b leven te | A11O5b10e-2
b leven zijn | A13b-2c-3
b leven zo | A9b3
b leven zonder | O2b3
b levend terugzien | A7b5c5d-2e-2
b levensboekje $ | A-2
b lezen $ | O5a-2d13
b lezen al | A17d6
b lezen alles | A12O6a-2d7
b lezen de | A-3
b lezen dit | A-3
b lezen eerst | A-3
b lezen hebben | b7
b lezen het | A3
b lezen in | A-3
b lezen je | A2
b lezen nu | A3
b lezen op | A-2
b lezen van | A-4
b lezen zijn | A9a-2b7e-4
b licht uit | A7
b licht zijn | A-3
b liedje met | A-2
b lief dat | A-4
b liefs #Name | A-4
b liefst van | A-2
b liegen $ | O4a-4c7
b liegen ik | A-2
b liegen niet | A-5
b liesbeth $ | A-2
b lieve #Name | A-5
b liever dood | A13O-3b9c-2
b liever een | A3
b liever iets | A13O5b-2c9
b liever met | A-3
b liggen #Day | A5
b liggen $ | a-4b3c-5e-2
b liggen aan | A-3
b liggen achter | A-3
b liggen als | A-4
b liggen bij | A-9
b liggen daar | A-2
b liggen de | A-2
b liggen die | A-4
b liggen en | A13b3c-4e-2
b liggen er | A-9
b liggen eraan | A-3
b liggen hier | A-2a5b-2
b liggen hij | A-3
b liggen ik | A5a-3b11
b liggen in | O-6a4c-6
b liggen jij | A7a11b-3c-3e-3
b liggen niet | A-2
b liggen nog | A-15
b liggen nu | A6O-6a3c6
b liggen ook | A-2
b liggen op | A6a-3b14c-10d-4e-4
b liggen overigens | A-2
b liggen t | A6
b liggen te | c5
b liggen toen | A-3
b liggen volgens | A-2
b liggen wakker | A-4
b liggen ze | A5b-3c4d6e-3
b liggen zijn | A-3
b lijken $ | A-2
b lijken me | A-2
b lijken mij | A8O4b12c-2
b lijn $ | A-9
b lijst dat | A-2
b lijstjes $ | A-3
b literatuur heten | A-2
b live locatie | A-2
b locatie aanzetten | A3
b locatie dat | A11O6d6
b locatie delen | A6
b locatie even | A-3
b locatie uit | A10d2e-2
b loes $ | A-2
b logeren $ | A-2
b logeren bij | A-3
b longverpleegkundige $ | A-2
b loon zijn | A-3
b lopen $ | O2a-2c3
b lopen dat | A-2
b lopen de | A-2
b lopen er | A-2
b lopen ik | A-3
b lopen nu | A-6
b lopen weer | A-2
b loslaten $ | A4
b loslaten ik | A11O4a-2b-2c4
b losse tand | A-2
b lucht meer | A10O-3a9c-2
b luchten $ | A-3
b ludo $ | A-2
b luisteren $ | A13a3b-11c9d-10e-8
b luisteren naar | A4
b luisteren niet | A-6
b luizen $ | A-3
b luizen en | A-3
b lukken $ | A-4
b m #Day | A-2
b m $ | A5
b m echt | A-2
b m ff | A13O4b-2c9
b m gewoon | A5c5
b m in | A3c7
b m maar | A14b-2c10d-2e-3
b m niet | A-3
b m van | A2
b m vanavond | A-2
b m wel | A2
b maand $ | A-4
b maand de | A-2
b maand hetzelfde | A-2
b maandagavond zijn | A-2
b maar #Day | A-2
b maar #Number | A-2
b maar $ | A3a-6d-2e5
b maar als | A-3
b maar bij | a-3e2
b maar buiten | A-3
b maar daar | A-4
b maar dag | A10e7
b maar dan | a7b-3
b maar dat | a-3b6
b maar de | A-2
b maar dood | A11b11
b maar doorsturen | A-3
b maar een | A4a5d-2
b maar eens | e-3
b maar eerst | A-2
b maar er | A-2
b maar geen | A-2
b maar halen | A11b-2c11d-2e-2
b maar hij | b-2c-3e4
b maar iets | A-2
b maar ik | A3O9a-8c2d4e-5
b maar in | A-9
b maar ja | A-2
b maar je | A7O-6a5d-2
b maar jij | A-5
b maar moeten | A9c8
b maar naar | A13a4b-3c-2
b maar niet | A12O6a-10e2
b maar niks | A-3
b maar of | A-3
b maar op | A-3
b maar opletten | A-2
b maar opschrijven | A-2
b maar te | A-3
b maar tegen | A12O6a11b2c-4e-3
b maar tot | A11O5a3b5
b maar uit | A7
b maar van | A4a5
b maar voor | a3b-3e-2
b maar wat | A-6
b maar weer | A-3
b maar weten | A-5
b maar wie | A-4
b maar zijn | A9a4b-2e-2
b maat #Number | A-14
b maat aanrijden | A12O-5b-2d8e-2
b maatschappelijk werkster | A4
b magda $ | A-2
b mail $ | A-8
b mail en | A11O-3b-3d6
b mail niet | A-3
b mail van | A-3
b maken $ | a3d-15e-10
b maken als | A14O-3b6c-3d-2
b maken die | A-3
b maken een | A-2
b maken en | O3a4b-2
b maken er | A7O5a-6b14c-4d-3
b maken hebben | A-3
b maken hij | A-3
b maken ik | A3O5a2b2d-4e-3
b maken je | A-5
b maken jezelf | A11b12
b maken mij | A15b8
b maken van | O-3d9
b maken ze | A4
b maken zijn | e3
b mam van | A-3
b mama dat | A12b5d-2e-4
b mama gaan | A9O-3a3b-3d-2e5
b mama hebben | A8O-6c5e2
b mama moeten | A-2
b mama niet | A10b7e-2
b mama op | A-4
b mama van | A-2
b mama willen | A7b11
b man $ | A-4
b man die | d2
b man doen | A-3
b man hebben | A7a-3d3
b man meer | A14a4b-2d-2e-2
b man van | A-3
b man zijn | A-3
b map $ | A-2
b mapje $ | A-2
b marechaussee hebben | A12O-6e6
b marechaussee melden | A14O-5
b mario kart | A-2
b marjolein $ | A-2
b marnix $ | A-2
b matsen zijn | A-2
b me #Day | A-4
b me $ | A5b8c-4e-3
b me aan | A8O-4a-2d3
b me af | A4b11
b me afkomen | A15O-4d5
b me al | A5O-4a-2d10
b me alles | A3
b me bij | A-6O-5a14c-3
b me dat | a-5b6
b me de | A-2
b me doen | A2
b me dood | A-3O-4a9b-4
b me echt | A-2
b me een | A-3
b me elk | A9O5b-2d4
b me gewoon | A6
b me hebben | A11O3a10
b me het | O3d4
b me ik | A-4
b me in | O-5b2c-2
b me kapot | A-3b-2c5
b me kunnen | A-2
b me maar | A9d4e-3
b me met | A18O-11a4
b me net | A-2
b me niet | a-2b-2d3e3
b me niks | A5O3a2
b me nu | b4e-2
b me of | A-2
b me om | A3O-3a2b-3
b me ook | a3
b me op | A-6O-6a-3d3
b me over | A-3
b me overal | A15O-5a-3b-3d15
b me scheef | A-2
b me te | A-2
b me tegen | A-5
b me terugkomen | A10b-3c-2d7
b me toe | A2
b me toen | A7O-4a8
b me van | A2O-4b4
b me vanavond | A3
b me vannacht | A4O-5a-3b5
b me vertellen | A-2
b me vorige | A10O-2a7b-2d-2
b me weghouden | A-4
b me zeggen | A7O5d3
b me zo | A-2
b me zoon | A8O-4b-2c4e3
b me zullen | A9O-7a9
b mea culpa | A-3
b mede dat | A10O2b3c3
b medicijnen hebben | A11b-2c5
b mee $ | a-9d7e-5
b mee akkoord | A-2
b mee bezig | A-3
b mee doen | A-3
b mee eens | A-3
b mee en | A5c-6e5
b mee ik | A-2
b mee in | A-7
b mee naar | e4
b mee op | A-3
b mee te | A-3a-6b2c4d-2e-4
b mee want | A2
b mee wat | A4
b mee wel | A-3
b mee willen | A-2
b mee zijn | A-2
b meebrengen $ | A-4
b meebrengen hem | A-2
b meedoen met | A-2
b meegaan $ | A-7
b meegaan hij | A-2
b meegaan met | O5e5
b meegeven $ | A-20
b meegeven ik | A-5
b meegeven je | A-2
b meenemen #Name | A-2
b meenemen $ | A-8O-3b4e-2
b meenemen de | A-4d4e-3
b meenemen een | A-2
b meenemen en | A10a-9b-8c-10d-7e27
b meenemen haar | A-3
b meenemen hebben | A7b-2c-2d-2e10
b meenemen ik | d3e4
b meenemen je | A-5
b meenemen mijn | A10
b meenemen naar | A7O-3a-10b-4c-3e12
b meenemen ze | A-9O5
b meer $ | A4O13d-8
b meer aan | A-2
b meer alleen | A9O-4a6
b meer bellen | A-5
b meer ben | A21O5a-5b14c-4d-3e-3
b meer dan | A-3
b meer dat | A-5
b meer de | A-2
b meer doen | A3e-2
b meer dus | A-2
b meer en | A14a-2d4
b meer geven | A-3
b meer goed | A-4
b meer herkennen | A5a5
b meer ik | A5O7a-3b-2d-2
b meer in | A-4O3a-3b-4d5
b meer jij | A13b5d-2e-3
b meer kan | A-4a5
b meer komen | A13b11
b meer krijgen | A10O-3a9c-2
b meer kunnen | b9c-2
b meer last | A9b8d-2e-2
b meer leven | A11a-6b23c-6d-4e-5
b meer levend | A8b13d-2e-2
b meer met | A20a-3b-5d11e-6
b meer naar | A5O-2a4b-4d-4
b meer niet | A-3
b meer of | A-3
b meer om | A12O6a-5b16c-3d-3
b meer ook | A8b-2c-2d3e4
b meer op | A2b3d-2e-2
b meer opstaan | A10O2a3b3
b meer over | A-2
b meer praten | A10O4a9b-3d-3
b meer ruggengraat | A-3
b meer schelen | A5O3a2
b meer te | A13a3b5c-9d-2e-6
b meer terugbrengen | A4O5
b meer terugkom | A-5
b meer terugkomen | A18a-5b-4c-6d-3e15
b meer terugkrijgen | A9c-4e12
b meer terugzien | A12
b meer tussen | A-3
b meer uitkomen | A14O6a-2d2e-2
b meer van | A-6
b meer verder | A11b3
b meer vinden | A10e13
b meer voor | A-3
b meer waard | A7b-4
b meer wakker | A28a-9b19c-7d-5e-6
b meer want | A4d2e-3
b meer wil | A10a-8b16c-5e-5
b meer willen | A10a-2b8
b meer zie | A9b4e-3
b meer zien | a-4b-2d4e3
b meer zijn | A12b16c-7d-4e-6
b meer zitten | A-2
b meer zonder | A11O6b6e-3
b meespelen $ | A-2
b meester zeggen | A-3
b meisje van | A-6
b melden $ | A3O-6a-2d6e-3
b melden aan | A-2
b melden dat | O-4b2e-3
b melden ik | A-5
b melk $ | A-3
b melken $ | A-2
b men noemen | A-2
b meneer #Name | A-2
b mening $ | A-2
b mensen $ | A-2
b mensen die | A11O4c-3d2e2
b mensen van | A-3
b merken $ | O2b2d2
b merken dat | A3
b merken je | A2O2a5b-2
b merken wat | A12a7
b mes bedreigen | A5O-3a3
b mes en | A9a-5b4
b mes in | A9a7b-2
b mes naar | A8a7
b mes tussen | A8a5
b mes van | A-6
b met #Day | A-7
b met #Name | O-3a-8b-8c-6e12
b met #Number | A-32
b met advocaat | A5a10
b met al | O5a3b5
b met andere | A10O5d2e-3
b met appen | A-3
b met baby | A9
b met belangstelling | A-2
b met benzine | A4a6e-2
b met betalen | A-2
b met bloed | A13O5a10d-3e-2
b met dammen | A-3
b met de | b-4c3d-11
b met den | A3O3a-3c8
b met dezelfde | A3
b met die | A-2c-8
b met draaiende | A3
b met een | A-3O-7a2d-6
b met foto | A-3
b met geen | A3O4d9e-2
b met genoegen | A-3
b met haar | A3O6a-8b-5c-7d-5e23
b met hem | A2b-10e4
b met het | O-7c-3d3
b met honger | A5
b met huilen | A11O4a-2c10
b met hun | A-2
b met ingang | A-2
b met janken | A12b-2c6e-3
b met je | A-2O6b-5c-7d5e-8
b met jou | A-3a11b-2c-3d-4e-2
b met jouw | A5a4b-2c-2e-3
b met kerst | A-4
b met kinderen | A7O5a4b-4c-2
b met klei | A-2
b met lege | A-3
b met mario | A-2
b met me | A2a4d-4
b met mes | A13a5
b met mij | O3b-3e7
b met mijn | A-5a6b-8c-5
b met ne | A-2
b met nen | A-2
b met niemand | A8b-2d3
b met ogen | A-2
b met ons | A3O-5e11
b met onze | A4b-2e9
b met opzetten | A3
b met oud | A-3
b met pasen | A-4
b met pinksteren | A-2
b met riem | A3c-3
b met rust | A-2
b met stok | A10a-3c9
b met tape | A14b-4c9d-2e-3
b met thee | A-3
b met u | A9a12
b met uw | A5a-3b-3c-4d11
b met vliegtuig | A-3
b met vriendelijke | A-4
b met wat | A-4
b met wie | A26a-15b-5c-7d27e-9
b met ze | A9O5a-5c-6d-2e11
b met zelfmoord | A13O-6a-3b16
b met zijn | c9
b met zo'n | A-2
b met zoeken | A18a-3b-2e10
b met zoveel | A-3
b meteen $ | A-2
b meteen bij | A-2
b meten $ | A-3
b meten komen | A11a8b-4d-2
b mevrouw #Name | A-11
b mezelf van | A14O6a-3b14
b mezelf wat | A4b8c-3
b mezelf weer | A14O3a-4b13c-2
b middag bij | A-2
b middag naar | A-2
b middag niet | A-2
b midden $ | A-3
b middernacht nuchter | A-2
b mij #Day | A3O-4a8
b mij #Number | A13d5
b mij $ | A-2O7c-3
b mij aan | A4O-5
b mij af | A7b-2d7
b mij afpakken | A9b11d-2
b mij alles | A-2
b mij als | A4a-3b2c7
b mij alsjeblieft | A-3
b mij altijd | A8O-4a2
b mij bekennen | A-3
b mij bellen | O-4
b mij best | A-2
b mij betreffen | A-5
b mij bij | A-5O-5a4
b mij blijven | A-3
b mij daar | A-3
b mij dan | A9O3b-2c8
b mij dat | O-5b2d-2
b mij de | A4O-3a5e-3
b mij die | A-3
b mij dit | A5
b mij dood | A5a3
b mij door | A-3
b mij doorsturen | A5
b mij dus | A9O5a-2
b mij duwen | A12a-3
b mij een | A-4a4
b mij eerst | A2d6
b mij elke | A3
b mij en | A14a-4b-4d7
b mij er | A-2
b mij gaan | A-6O-5a13b-2
b mij geen | A7a2b-2d3
b mij genoodzaakt | A4
b mij geven | A4
b mij gewurgd | A12O-5a3c-4
b mij gisteren | A-3
b mij goed | A-3
b mij haar | A3
b mij hebben | A-7b3c-4d-3e-2
b mij het | b-2d-2e7
b mij hoeven | A10O4b4e-2
b mij iets | O-5b4e-3
b mij ik | A-3a2b5c-2
b mij in | A8O-5b-2
b mij komen | A-3
b mij krijgen | A4O4c3
b mij laten | A-2
b mij liever | A-2
b mij liggen | A-4
b mij maar | A2
b mij maken | A-2
b mij mee | A-4
b mij meegaan | A16O5e5
b mij met | A-8O-6a7c-2
b mij mijn | A-3
b mij moeten | A-2
b mij mogen | A6a-3b3e-2
b mij na | A-2
b mij naar | A3O-3a-4c-2d8e-4
b mij niet | A15O4b3e-11
b mij niets | A13a2b-5
b mij nog | A-2
b mij nooit | A-4
b mij nu | A-2
b mij ook | A-2O4b4
b mij op | A-3d-3
b mij ophangen | A12O6a-3b13
b mij pijn | A9a7b-3
b mij rekenen | A-2
b mij rusten | A10b-3c6e-2
b mij slaan | A13O-10a15c-4
b mij te | A-4O-6d-2e-3
b mij tegen | O-3a9
b mij tegenhouden | A11O4d3
b mij trouwens | A-3
b mij uit | A-5
b mij uw | A7O4d2
b mij vandaag | A-2
b mij verlaten | A4b3d2
b mij vertellen | O-3b-3c6e-5
b mij voor | A5a2
b mij waar | A-3
b mij waarom | A-3
b mij want | A2b-3d3
b mij wat | A-3
b mij weten | A-3
b mij zeggen | A-4O-3
b mij zien | A11b5d3e-2
b mij zijn | A-11
b mij zo | A-2
b mij zullen | A-3
b mijn advocaat | A-9O-6a-3d13
b mijn afscheidsbrief | A10O4b7d-2e-2
b mijn afscheidsbrieven | A13O7b13c-2d-2e-3
b mijn arm | A8O-5a-5b5c-3
b mijn armen | A-4O-5a9
b mijn auto | O-7e-2
b mijn baas | A-5
b mijn bed | A-3
b mijn bericht | A-3
b mijn beurt | A-2
b mijn bloeddruk | A-2
b mijn blote | A-2O3a8c-2
b mijn broer | A-2O6e4
b mijn broers | A6O4a9
b mijn buik | A6O-7a10c-2
b mijn bumper | A5O-3d3
b mijn coach | A-3
b mijn collega's | A4
b mijn dag | A9O-4c-2d-3e9
b mijn deur | A19a-4b-2c-4e-3
b mijn dochter | A8O-4b-9d-9e3
b mijn dossier | A-2
b mijn eentje | A-6
b mijn eer | A6a9b-4
b mijn eigen | b-3c-4e5
b mijn erf | A13a6b-2
b mijn ex | A20O-19
b mijn excuses | A-3
b mijn familie | A12c-3e-7
b mijn fout | A-4
b mijn geld | A15a-2d4e3
b mijn gezicht | A-7O-10a11c-3
b mijn gsm | A3d2
b mijn haar | O-7a13
b mijn hand | A9a13
b mijn handen | A8c4
b mijn handschrift | A-2
b mijn handtekening | A-2
b mijn hart | A-5
b mijn hele | A-2b-2d3
b mijn hoofd | A5O-5a9c-8
b mijn huis | O-3b-3d2e-4
b mijn huishouden | A-3
b mijn kant | A-2
b mijn kapper | A-3
b mijn keel | A-8O-9a10c-3
b mijn kind | A4O-7d-2
b mijn kinderen | A12b2d-7
b mijn kluis | A9d4
b mijn knieën | A-2
b mijn kop | A-3
b mijn laatste | A6
b mijn land | e-8
b mijn laptop | A8b-2d7
b mijn leven | A4a-7b17c-4d-3e-4
b mijn lijf | A-3
b mijn locatie | A10O-6b-2d5
b mijn maag | A-5
b mijn maat | A-2
b mijn mail | A4O-3b-3d6
b mijn man | A-2
b mijn mening | A-3
b mijn meten | A13a15d-3
b mijn moeder | A-3O7a3c-6d-4e-3
b mijn mond | A-3
b mijn naaktfoto's | A7O-3d4
b mijn naam | b-3
b mijn neef | A6O10a-4d3
b mijn nek | A6O-8a13
b mijn neus | A-2
b mijn oma | A-3
b mijn oom | A-2
b mijn oude | A-3
b mijn ouders | a-2e2
b mijn paspoort | A9O-11a-2d14e-3
b mijn planning | A-3
b mijn pols | A5O-4a9
b mijn polsen | A22O9a-7b15c-4
b mijn post | A2
b mijn rekening | d8e-2
b mijn ribben | A10O-4a10
b mijn rooster | A-3
b mijn rug | A-5O-3a10
b mijn salaris | A3
b mijn slaapkamer | A15O-6b-3d11
b mijn slaappillen | A6b9c-3
b mijn spullen | A12O2b-3c5d-2e-2
b mijn stem | A-2
b mijn stoel | A-3
b mijn straat | A12O-5d12
b mijn tante | A-2
b mijn telefoon | A3O-18a-3b-5c2e-7
b mijn testament | A21O7a-6b19c-3d-4e-3
b mijn tijd | A-2
b mijn toestemming | A11a-5d5e-4
b mijn vader | O5a-3c4
b mijn vervalste | A6O-6e3
b mijn voordeur | A4O-4a8d-2
b mijn voorstel | A-4
b mijn vraag | A6
b mijn vriend | A6c12d-3e-2
b mijn vriendin | A-4
b mijn vriendinnen | A9O-5b-3d10e-3
b mijn vrouw | A9b-2d8
b mijn vuist | A3a2
b mijn vuisten | A8a5
b mijn wachtwoorden | A13O-4b-4d11e-2
b mijn weekenden | A-2
b mijn werk | O-10a-9b-2c-3d21e-3
b mijn whatsapp | A13O-5b-2d6
b mijn wil | A9O-5a3b-2d-2e-4
b mijn zoon | A13b3c-3d-7
b mijn zus | O-6b-5c-7e4
b mijzelf $ | A3
b mila $ | A-3
b min $ | A5
b min voor | A-3
b minder $ | A6b6c-2e-3
b minder zijn | A-3
b minuten $ | A-3
b misschien jij | A-2
b misschien moeten | A-3
b misschien niet | A-5
b missen de | A-2
b missen mij | A9b8c-2e-2
b missen ze | A-3
b missen zijn | A-3
b mn deur | A4
b mn hoofd | A-4
b mn icloud | A10O-6d6
b mn laatste | A10O5b4d-2
b mn moeder | O-4b-3d5
b mn ouders | A-2
b mn telefoon | A-6
b mn vriendinnen | A10O-4b-2d6
b mn zus | A-2
b moe dat | A6b2
b moe zijn | A-2
b moeder #Day | A-2
b moeder aan | A-2
b moeder allemaal | A6
b moeder dat | A6O-3b-2d-3e10
b moeder denken | A-3
b moeder die | A-2
b moeder en | A-4O4a5b-2
b moeder gaan | A4
b moeder hebben | A-5O-6e2
b moeder in | O9
b moeder moeten | A-5
b moeder niet | A10O4b-3d3
b moeder op | A-2
b moeder praten | A10d9
b moeder te | A-2
b moeder van | A-3
b moeder vertellen | A5O-2b11d-3
b moeder voor | A-3
b moeder zeggen | A11O-5b-3d5e-3
b moeder zijn | A-6
b moeite $ | A-3
b moeten #Day | A-4
b moeten $ | a7b-2c-2
b moeten altijd | A-2
b moeten bang | A12a3b-3c4
b moeten beginnen | A-2
b moeten bellen | A-3
b moeten betalen | A-3
b moeten bij | A3
b moeten blijven | A-3
b moeten brengen | A4
b moeten dan | A-2
b moeten dat | A-3
b moeten doen | O6c4
b moeten er | A-8
b moeten ge | A-3
b moeten hebben | A3
b moeten hem | A-2
b moeten het | A-9
b moeten hij | A-4
b moeten horen | A-2
b moeten huilen | A-2
b moeten ie | A7O3b-2c6
b moeten ik | O-6e-5
b moeten je | A-4
b moeten jij | A5c9e-2
b moeten kiezen | A-2
b moeten leren | A-2
b moeten luisteren | A11O3a-2c9
b moeten maar | A3O6
b moeten met | A-2
b moeten mij | A2O2a-2b4
b moeten mijn | A-2
b moeten naar | A-2
b moeten nemen | A-3
b moeten niet | O6b3c3d-2e-2
b moeten nog | A-6
b moeten nu | A-2
b moeten om | A-3
b moeten onthouden | A-3
b moeten over | A3
b moeten praten | A-3
b moeten schrijven | A-2
b moeten smeken | A-3
b moeten t | A-2
b moeten toch | A-2
b moeten van | A7O-10a-5d3
b moeten vernemen | A-3
b moeten verzuipen | A9a7b-3
b moeten we | A-4
b moeten wel | A5
b moeten weten | A-3
b moeten ze | A-2
b moeten zeggen | A3O-5d4e-4
b moeten zijn | A-3
b moeten zitten | A-3
b moeten zwijgen | A-3
b mogen #Name | A-8
b mogen $ | O-5d4
b mogen altijd | A-2
b mogen best | A2
b mogen bij | A-4
b mogen blij | A11a8b-2d-2
b mogen blijven | A2
b mogen dat | A-5
b mogen de | A-10
b mogen een | A-2
b mogen en | A4
b mogen er | A-7
b mogen ge | A5a3d-2e-3
b mogen geen | A4d8
b mogen gewoon | A-3
b mogen haar | A-3
b mogen hebben | A13b-3c5d5e-2
b mogen hem | A-2
b mogen het | A-11
b mogen hij | A-11
b mogen hopen | A-3
b mogen ik | O-7a-4d10
b mogen in | A-2
b mogen je | b-2d7e4
b mogen jij | b8d-2
b mogen mee | A-3
b mogen mij | A-3
b mogen naar | A-4
b mogen niet | A4a-5b-3c-4d5
b mogen nooit | A-2
b mogen ook | A-2
b mogen u | A2O4a3
b mogen van | O-5d4
b mogen vertellen | A11O-4b-2c3e-4
b mogen volgens | A-2
b mogen weten | A9O-5e6
b mogen ze | c4d-2e-3
b mond $ | A-3c4
b mond over | A3
b mooi woord | A-2
b morgen #Number | A-2
b morgen $ | b-3c5
b morgen aan | A3
b morgen bellen | A-3
b morgen halen | A14b-3c-3d7e-5
b morgen ik | A14b5e-2
b morgen in | A4
b morgen maar | A10a-5b6e-2
b morgen na | A-2
b morgen niet | A11a-6b19c-5d-3e-4
b morgen of | A-3
b morgen om | A-6
b morgen ook | A3
b morgen op | A2
b morgen per | A-3
b morgen rond | A-3
b morgen van | A4e5
b morgen weer | A-4a-2c5
b morgen zijn | O5b11d-2
b motor zijn | A-2
b mouw $ | A-2
b muur gooien | A12O4b-3c11
b muur hebben | a5
b muur slaan | a-3c3
b muur zetten | A7c5d-2
b muziek $ | A-2
b na #Day | A8b2
b na #Number | A-22
b na $ | A-2
b na aflopen | A-4
b na alles | A-4
b na de | O2a-6b-2c-4e12
b na die | A-5O-6a6c-2
b na een | c2d-2e-2
b na haar | A13O-5b13c-2e-3
b na het | A-6
b na je | A3a-4b5
b na school | A-2
b na wat | A12O-5a10b-2d-2
b na zijn | A-2
b naaktfoto's naar | A7d3
b naaktfoto's online | A11O3d3
b naaktfoto's te | A9d2
b naaktfoto's van | A9O-3b-3d6
b naam $ | A-4
b naam en | A-2b-2
b naam geven | A10b-2e8
b naam hebben | A8O-4b-3e-2
b naar #Day | A-5
b naar #Name | a-12b-15c-21d-10e41
b naar #Number | A-5
b naar $ | A-2
b naar 't | A2
b naar aanleiding | A-2
b naar beneden | A-3
b naar binnen | A13d7e-2
b naar boven | A-3
b naar buiten | A10O-4a-4c-4d11e-4
b naar curacao | A7O-3b-2e8
b naar dat | A5b-3d11e-2
b naar de | b-3c3e-5
b naar die | A-5c2
b naar dokter | A-5
b naar een | a-3b-2e12
b naar haar | c6
b naar hem | A-2
b naar het | A-2a-6b-2c-4e9
b naar huis | A10
b naar ik | A-2
b naar je | A6a-5b-3d5
b naar jezelf | A-3
b naar jou | A-3b11e-2
b naar jouw | A-6a-2d6
b naar me | A10O-8a7c-3d3
b naar mij | A-5d2
b naar mijn | A-4b-5c-8d3
b naar papa | A-3
b naar politie | A11O-2c2d3
b naar rechter | A10O3b-3c-2e6
b naar school | A-4e-4
b naar uw | d3
b naar van | A-2
b naar vragen | A6
b naar zwemles | A2
b naartoe zonder | A8b-2d3
b naast de | A-2
b naast je | A11b-3d3e-3
b naast me | A3
b naast zich | A-3
b naast zijn | A3
b nacht $ | A13a-7c-5d15e-4
b nacht alleen | A14O-4a-4c18
b nacht in | A20O-4a3d-3
b nacht liggen | A-3
b nacht maar | A-4
b nacht op | A10O-5b5
b nacht te | A5c-2d5e-2
b nachtdienst in | A-2
b nachtdienst zijn | A-2
b nachten achter | A-3
b nachts de | A3
b nachts dragen | A-2
b nachts op | A6
b nachts te | A-2
b nadenken en | A-2
b nadoen $ | A5
b nakijken $ | A-3
b nalaten $ | A-3
b namens mijn | A-3
b nat kammen | A-2
b nat worden | A-2
b natte dweil | A-3
b natuur $ | A-2
b natuurlijk een | A-3
b ne keer | A-4
b nee #Day | A-2
b nee $ | A-6
b nee die | A-3
b nee te | A-3
b nee ze | A-3
b nee zeggen | O-5a10b-3d-3
b neef $ | A3
b neer $ | A11O6a10
b nek $ | A5a9c-2
b nek omdraaien | A6a2b-3
b nemen $ | A-5a-2b10
b nemen afscheid | A12b2d-2
b nemen bij | A-2
b nemen dat | A-3
b nemen en | A8O4a-3c-2
b nemen jij | A-9
b nemen me | A-3
b nemen naar | A3
b nemen om | A-2
b nemen omdat | A-2
b nemen op | A-3
b nemen van | A11a-2b8
b nemen ze | A-2
b nemen zelf | A-2
b nergens anders | A-3
b nergens heen | A16O-7a-2b-2d13
b nergens naartoe | A8b-2d3
b nergens voor | A-3
b nergens zonder | A7d7e-3
b net $ | A-3
b net aan | A-3
b net als | A-2
b net de | A-3
b net een | A4c12
b net uit | A-4
b net zo | A13O-3a3c-3e-3
b netjes $ | A-2
b neus $ | A4O6a4
b neus hebben | A6a-2c3
b nie meer | A18O3a-3b12
b nie zeggen | A2
b niemand anders | A12a-3d7
b niemand daar | A-2
b niemand die | A-3
b niemand gaan | A12a4b-3e2
b niemand hebben | A-3
b niemand meer | A7a-2b3
b niemand missen | A12a-3b12
b niemand opnemen | A-4
b niemand over | A3
b niemand te | A6
b niemand thuis | A-3
b niemand vragen | A-3
b niemand weten | A15O-6e12
b niemand zijn | A-3
b niet #Name | A-4
b niet $ | O21c-22e6
b niet aan | b4e-4
b niet aankomen | A-3
b niet alleen | A6O-3a4b8c-3
b niet bel | A-2
b niet bellen | A-3
b niet betalen | A-4
b niet bij | a2b2c-8d-5e5
b niet binnen | A-3
b niet binnenkomen | A-2
b niet boos | A-2
b niet brengen | A13b9c-3e-2
b niet dan | b-3c5d2e-3
b niet dat | A2O5a-8b-5d13
b niet de | A-2
b niet degene | A-2
b niet doen | A7a-2d6
b niet door | A-3
b niet durven | A-3
b niet dus | A-4
b niet echt | A3
b niet eens | A-4
b niet eerder | A4
b niet eerlijk | A-3
b niet eerst | A-2
b niet en | A-3
b niet eten | A15b-2c9d-3e-2
b niet gaan | A2
b niet genoeg | A4
b niet goed | A-5
b niet hier | A-3
b niet hij | A-3
b niet hoeven | A-2
b niet ik | A4a-3d8
b niet in | a-3b-3c9d-4e2
b niet jarig | A12O3a16c-3d-3
b niet je | A-3
b niet juist | A-3
b niet kennen | A8b-2d-2e8
b niet kijken | A-3
b niet komen | d-3e7
b niet krijgen | A-3
b niet kunnen | O6b-3c4
b niet kwalijk | A-5
b niet laat | A10b-3c7e-2
b niet leren | A-3
b niet leven | A-3
b niet levend | A20a6c7d-2e-2
b niet lezen | A-2
b niet luisteren | A26O-4b-6c7d-5e-5
b niet lukken | A-3
b niet mee | A-2O3a-2c5d3
b niet meer | A13O2a-4b13c-11
b niet meewerken | A-5
b niet met | a-6c-8d8
b niet mijn | A3b-3e4
b niet moeten | A-4c8
b niet mogen | A18O-4a-6b-5c2d2
b niet morgen | A-3
b niet na | A-2
b niet naar | a-7b-3c-3d17e-2
b niet naast | A5
b niet nodig | A3a-2b4e5
b niet nog | A-3
b niet om | a5
b niet omdat | A-2
b niet omgaan | A-2
b niet ook | A5
b niet op | a-2e9
b niet opendoen | a5
b niet ophouden | A9c7
b niet opnemen | O7a-5b11c-2d-2e-2
b niet over | A-2
b niet pas | A-3
b niet platbellen | A-2
b niet reageren | A3
b niet rijden | A-2
b niet schrikken | A-3
b niet slaan | A-5
b niet spreken | A-2
b niet stoppen | A10O3a-2b3
b niet te | O6a-4e7
b niet tegen | A-3
b niet tekenen | b-2e4
b niet terug | A14a-4b-2c-4e10
b niet terugbrengen | A34a-4b-6c-11d-6e21
b niet teruggeven | A11O-11a-2c-3e4
b niet terugkomen | A30O-6a-3d-3
b niet terugkrijgen | A16a-2c-2e2
b niet thuis | A2O4a3c-2d-4
b niet uit | a6c-2
b niet uitgaan | A10O5d11e-2
b niet uitkomen | A-2
b niet van | O-9a-4c5
b niet verbazen | A-3
b niet verder | A9b10e-3
b niet verschonen | A14O-4b-3c8e-2
b niet vinden | A-2b-3c-2d-3e12
b niet voor | A-2O4b-2
b niet waar | A9a-6b-4c-7e19
b niet we | A2
b niet weer | A-3
b niet weerom | A7
b niet weg | A-4
b niet werken | A12O4a-3d12
b niet weten | A7a-2b-2c-2d-2e10
b niet willen | b4
b niet wissen | A-2
b niet ze | A3
b niet zeggen | A-2
b niet zien | A4b-2c3e-3
b niet zo | A-4
b niet zonder | A-4
b niet zwijgen | A10c9e-2
b niets besluiten | A-2
b niets houden | A-2
b niets meer | a-2
b niets van | A-4
b niets veranderen | A-3
b nieuw $ | A-2
b nieuw bij | A-2
b nieuw huis | A14e2
b nieuw landen | A7e3
b nieuw nummer | A15a-3b-2d15
b nieuwe adres | A8d10e-4
b nieuwe appartement | A-3
b nieuwe auto | b-2d9
b nieuwe baas | A-2
b nieuwe bij | A4
b nieuwe keuken | A-3
b nieuwe lief | A14O4a9b-2
b nieuwe man | A12O-6a-3c7
b nieuwe naam | A9b-3d-2e9
b nieuwe paspoort | A8d-3e10
b nieuwe school | A6
b nieuwe van | A-2
b nieuwe vlam | A-2
b nieuwe vriend | O-2a9
b nieuwe vriendin | A-2
b nieuwe winterjas | A-3
b niks $ | c4e-6
b niks aan | A-3
b niks doen | A11a-3c-2e14
b niks doorhebben | A10b-3d6
b niks dus | A-3
b niks horen | A-3
b niks maar | A-2
b niks meer | A10b-2c4d-5e-5
b niks schelen | A-3
b niks te | O6c3
b niks waard | A-3
b niks zeggen | A-3
b niks zijn | A10b4d-2
b nodig $ | A-3
b nodig dat | A-2
b nodig de | A-3
b nodig en | A6
b nodig om | A-2
b nodig voor | A-6
b nodigen hebben | a2b3c-2
b noemen het | A-3
b noemen ik | A2
b noemen jou | A-2
b nog #Number | A5O18a-2b-3
b nog $ | O4a7b-2c-5
b nog 1x | A6O3a9b-2d-2e-2
b nog aan | A-4
b nog aanstaan | A9O-4d8
b nog bij | A-5
b nog blijven | A11b10d-2
b nog dat | A-2
b nog een | O5b-5c8d2e-4
b nog eens | O11a20b-6c-5d-7e-7
b nog ergens | A2
b nog geen | A-4
b nog geldig | A-3
b nog goed | A4
b nog hebben | A3a5
b nog hoe | A7a5
b nog in | A-3
b nog komen | A3
b nog liever | A16c9
b nog maar | a4e-3
b nog mee | A-4
b nog naar | c4d-2
b nog niet | O4a14b-3c-5d-5
b nog niks | A-4
b nog nooit | A-3
b nog op | A-2
b nog openstaan | A7b-3d6e-2
b nog spijt | A-4
b nog steeds | d8
b nog via | A-3
b nog voor | A4O7a-3b4e4
b nog wakker | A-2
b nog wel | A-11
b nog zeggen | A-3
b nog zo | A-3
b nog zo'n | A-2
b nooit $ | A23O7b-2c-4d-2e13
b nooit achter | A3
b nooit bij | A-2
b nooit een | A-16
b nooit goed | A-2
b nooit iets | A-6
b nooit je | A-2
b nooit meer | A14b-2d-17e11
b nooit naar | A-3
b nooit op | A-3
b nooit tijd | A-3
b nooit van | A11b-3d12e-3
b nooit vinden | A15O8a-2d2
b nooit wat | A-2
b nooit zeggen | A-4
b normaal $ | A-5
b notaris hebben | A-2
b nou $ | a9b-2c-3
b nou al | A-2
b nou de | A-2
b nou en | A9b-3c9
b nou wel | A-2
b nu #Number | O-5d-2e8
b nu $ | O-7b8
b nu al | b5c3d-3e-2
b nu alles | A9O-7d5
b nu anders | A11b-4c-2d-2e10
b nu bij | A11O-6a4c3
b nu bijwonen | A12e3
b nu de | A6a3b2e-4
b nu doen | A3O-5d3
b nu dus | A-3
b nu echt | A5
b nu een | O2c-2
b nu eenmaal | A-11
b nu eens | A-2
b nu eindelijk | A-4
b nu en | A-3
b nu hebben | A-3
b nu het | A-2
b nu hij | A-3
b nu iets | A-3
b nu ik | A2a4
b nu in | A10a-5b-3d4e-4
b nu liggen | A3
b nu met | A-4O-3a2e4
b nu naar | A-2
b nu niet | A7b3d-2
b nu nog | A-2
b nu of | A9d3
b nu om | A-2
b nu op | A-2b5c-2e4
b nu opnemen | A10e-2
b nu over | A-2
b nu pas | A-2
b nu staan | A-2
b nu vragen | A12O-4
b nu wel | A8b-2c5d4e-2
b nu zijn | A3c4
b nuchter blijven | A-2
b nummer #Number | A-5
b nummer en | A-2
b nummer van | A-3
b oefenen $ | A-6
b of #Number | A-3
b of dat | A-7
b of de | A-6
b of een | A-7
b of er | A-2
b of geen | A-2
b of gewoon | A-3
b of haar | A-2
b of heel | A12O4d4
b of ie | A-2
b of ik | A5O2b-5d7e-9
b of je | A3a-2b-2c-3d11e-3
b of jij | A-10
b of laat | A-2
b of mama | A-3
b of met | A-2
b of moeten | A-3
b of nee | A-4
b of niet | A-17
b of papa | A-2
b of wij | A-2
b of ze | A-7
b of zijn | A-5
b of zullen | A-8
b ofzo $ | A3a3
b ogen $ | A4a7c-2
b ogen kunnen | A4
b ogen van | O-5c5
b ogen zijn | A-3
b oké $ | A-2
b oké voor | A-2
b om #Day | A-2
b om #Name | A-2
b om #Number | a-10d2
b om #Time | A-13a-3d11
b om bij | A3
b om dat | A-5
b om de | A-17
b om door | A-2
b om een | A-14
b om er | A10b6e-2
b om geld | A-2
b om huilen | A-2
b om je | a8b-3
b om jouw | A-3
b om mama | A12c8
b om mee | A-3
b om met | A5O-7e8
b om mij | A-9
b om mijn | A15O-9c-2d5
b om op | b-3d3e-2
b om overal | A-2
b om te | A6d-2e-11
b om u | A4O6b-2d4
b om uit | A3
b om van | A-2
b om vergeving | A-2
b om vragen | A-3
b oma $ | A-5
b oma ook | A-3
b omdat #Name | A3O-2b-2c8e-2
b omdat de | O2a3b3
b omdat ge | A-6
b omdat hij | A-5O6a-4c7
b omdat ik | A-3c4d-2
b omdat je | A-7O-16a4b-5c3d-3
b omdat jij | A-4O-8
b omdat jullie | A9O-6b-2d-2e10
b omdat u | A6b5
b omdat ze | b3c-3e-3
b omdraaien $ | A3a2b-3
b omdraaien en | A-3
b omdraaien omdraaien | A-3
b omgaan #Name | A-2
b omgaan $ | b-2d8e-3
b omgaan je | A-3
b omgaan jou | A-2
b ondanks het | A8O-5b-2d3e4
b onder $ | A8a-2e-3
b onder de | A3b-9c10e-12
b onder een | A11a-6c-3e7
b onder haar | A-3
b onder het | a4b-4c3e-3
b onder je | A5O2d3
b onder mijn | A5O-14a-6b-3c-3d13e-4
b onder uw | A4O4d5
b onder water | A-5
b ondergedoken bij | A11O6a-3e11
b ondergedoken en | A10b-4c-2e12
b ongeluk de | A-2
b online $ | A11O5a-3d4
b ons #Day | A-3
b ons #Name | A6d-4e-2
b ons $ | b4c-3e-2
b ons allebei | A-4
b ons de | A-2
b ons geheimpje | A6c8e-3
b ons gezin | A-3
b ons het | A-2
b ons huwelijk | A-7
b ons in | A-3
b ons kind | O-6b-2
b ons maar | A10b-2e7
b ons mam | A5
b ons moeder | A-2
b ons niet | A12O5a-4b-4c-4d-3e16
b ons nooit | A13O4a-2e6
b ons op | A4
b ons trouwfeest | A-3
b ons tweeën | A4
b ons van | A5
b ons vinden | A13b-3e10
b ons woord | A-2
b ons zijn | A-3
b ontbreken maar | A-2
b ontbreken nog | A-2
b onthouden $ | A6
b ontvangen ik | A-3
b ontvoeren mijn | A12O5b-4c-3e12
b ontvoeren naar | A9O-3
b onvoldoende voor | A-2
b onze #Name | A4e-3
b onze dochter | A18O-8a-5b2c-2e-3
b onze hond | A-2
b onze kinderen | A2
b onze zoon | O-6a-4b5c-3
b ooit een | A-2
b ooit nog | A7
b ook #Name | A-2
b ook $ | A5b-7
b ook aan | A-2
b ook al | A-5a-2b-2c8d3
b ook alleen | A-3
b ook als | A2b-2c4
b ook altijd | A-3
b ook bij | A-6
b ook dat | A-2
b ook de | A-9
b ook die | d2
b ook een | A-19
b ook eerlijk | A-3
b ook elk | A-2
b ook elke | A-2
b ook geen | A-9
b ook gewoon | A-5
b ook goed | A-4
b ook goedvinden | A-2
b ook hebben | A-3
b ook het | A-2
b ook in | A-5
b ook kunnen | A-2
b ook maar | A-2
b ook mijn | A-5
b ook na | A4
b ook niet | O14
b ook niets | A-3
b ook op | A-7
b ook tekenen | A-4
b ook van | A-2
b ook voor | a2b-3c-2d4e-2
b ook wel | A-4
b ook willen | A-3
b ook zien | A-3
b oom $ | A-3
b oom in | A-2
b oor $ | A-3
b op #Day | A-30
b op #Name | a-4c3e-6
b op #Number | A-7
b op $ | A4O4a-3b2c-3
b op 't | A-4
b op balkon | A7b-3c7
b op bed | A-6
b op café | A12c8d-2e-3
b op dat | O3b-4c4d3
b op de | a5d-3e-4
b op die | O5a2d-2
b op dit | A4
b op dr | A5O-6a-7c4
b op drumles | A-3
b op dus | A-3
b op een | A2a-13c-10e15
b op en | A-3
b op gaan | A6
b op geen | A-2
b op gezette | A-2
b op grond | A7a3
b op haar | A6a-19b3c3d-4e-9
b op het | b-2e-3
b op hockeyen | A-2
b op hun | A-3
b op ik | A10b-4d4
b op in | A-5
b op intensieve | A5O-4b5c-2
b op internet | A11O-4a-3b-2d14
b op je | A-3O10a-2d9
b op jouw | c2
b op kamp | A-3
b op kickboksen | A-2
b op maandagavond | A-2
b op me | A11O-9a15d-2
b op mijn | A8O-2a6b-13c-19
b op ons | A-4
b op onze | A-4
b op rijden | A-6
b op school | a-5e6
b op slot | A18b-6c5d2e-8
b op spoed | A7O-4b5c-2
b op straat | A-3O-8
b op tafel | A5O3a-6b13d-4e-3
b op te | a-6b6e-3
b op terugkomen | A-2
b op tijd | A-17
b op tiktok | A-3
b op uw | a2
b op van | A-2
b op verzenden | A-3
b op voetbal | A-2
b op voorhand | A-2
b op vrijdagmiddag | A-3
b op welke | A-6
b op zijn | A10O-4a-29c27d-4e-14
b op zn | A5b-3c10d-2
b op zolder | A7a-2b-2c4d2
b op zondagavond | A-2
b op zondagochtend | A-3
b opa $ | A-5
b opa aan | A9O-2b-3c9d-2
b opa doen | A4
b opa en | A-2
b opa in | A7
b opbellen je | A-2
b open $ | A-3
b open dan | A-3
b opendoen $ | A-6
b opendoen dan | A8O3a7b-2c-2
b opendoen ik | A10b-3d4
b openstaan $ | A2
b openstaan nog | A6b-3d6e-2
b opeten #Name | A-3
b opgaan uw | A5a5
b opgeblazen $ | A-3
b opgesloten $ | A12O-7c11
b opgesloten in | a-8c14
b opgespaard en | A3O3b8c-3
b opgroeien $ | A16O5a-2b-2c3e5
b ophalen #Name | A-4
b ophalen $ | a11c-4e-2
b ophalen en | A10e2
b ophalen ik | A-2
b ophalen je | A2
b ophalen terwijl | A-3
b ophalen ze | A-3
b ophalen zijn | A5
b ophangen $ | A8a-2b4d2
b ophangen ik | A16O8a-4b17c-3e-2
b ophangen in | A14b13
b ophangen vragen | A-2
b ophouden met | c4
b ophouden ophouden | A-4
b ophouden toch | A-2
b opkomen #Day | A3
b opkomen mijn | A4a2d-2
b opkomen zijn | A3
b opletten je | A6
b opletten niet | A-2
b oplopen $ | A-3
b oplossen $ | A-3
b opmerken dat | A-2
b opnemen $ | a-5b13c-4d-3
b opnemen al | A10O4b-2d8e-2
b opnemen of | A20a-4d12
b opnemen opnemen | A2a-2d8
b opnieuw inschrijven | A-3
b opnieuw zonder | A9e3
b oppassen #Name | A-3
b oppassen $ | A-2
b oprit $ | A-2
b oprit staan | A-3
b opschrijven $ | d3
b opschrijven dat | A-3
b opschrijven elke | A12O-4b-3d9
b opschrijven het | A-2
b opschrijven wie | A12b-3d10
b opstaan $ | O2b2c-3
b opstaan er | A-5
b opstaan ik | A-2
b opstaan je | A6b-2
b opstaan met | A-2
b opvang gaan | A-2
b opvangen $ | A-3
b opvangen hem | A-2
b opvoeden $ | A7O5a-2c10
b opvragen ik | A-2
b opwachten u | A-3
b opzeggen ik | A-2
b opzetten ik | A9
b opzetten je | A-5
b opzetten mijn | A5
b opzetten stil | A-3
b opzetten zijn | A-2
b opzij $ | A-3
b opzoeken $ | A3
b oren $ | A-2
b oud $ | A4
b oude #Name | A-3
b oude adres | A-3
b oude fiets | A-2
b ouder bij | A-2
b ouders die | A-3
b ouders naar | A5
b ouders van | A-3
b ouders wonen | A-3
b ouderschapsplan hebben | A-2
b ouderschapsplan staan | A-2
b over #Day | A-3
b over #Name | A-4
b over $ | b5c-3d-2
b over alimentatie | A10a10
b over de | a-16c-10
b over die | A-7
b over een | A-7
b over en | A-3
b over haar | A-4
b over het | A-10
b over huiselijk | A-3
b over je | A-2
b over jou | A-2
b over jouw | A-3
b over kindermishandeling | A-2
b over me | A7O5d3
b over mij | A-4
b over mijn | A-3a4
b over nadenken | A-2
b over ons | A9d10e-2
b over schrijven | A-3
b over te | A-3
b over verkeer | A-4
b over vulkanen | A-2
b over wat | A-2
b over zijn | A-3
b overal $ | A2b-3d10e-3
b overal mee | A-2
b overal vinden | A11O-4b-3d13e-3
b overdosis paracetamol | A13O-4b7
b overdosis pillen | A4b3
b overdracht $ | A3
b overdracht bij | A-2
b overdracht een | A-5
b overdracht voortaan | A10O-5a8b-2d-2
b overdrijven met | A-3
b overgaan en | A-2
b overhebben er | A-2
b overhebben zijn | A-3
b overkant $ | A14b-3d8
b overkomen $ | A14a3b7c-2d-2e-2
b overleggen de | A-3
b overleggen dit | A-2
b overleggen van | A-3
b overmaken $ | A-5
b paar dagen | A5
b paar keer | A11b-2c12e-2
b paar tientjes | A5
b paasdag zijn | A-2
b pak slagen | A8O7c-5d-2
b pakken $ | A-2
b pakken dan | A-3
b pakken en | A15
b pakken ik | A9O5b-3d-3e11
b pakken je | A-4
b pakken mijn | A11a-2e3
b papa $ | A-5
b papa er | A15O-4a-2b17
b papa gaan | A11b9c-2
b papa hebben | A8O-11a4c-5
b papa hem | A-5
b papa mama | A4O-4a12b-4c-2
b papa mogen | A3
b papa nog | A-2
b papa op | A5
b papa slaan | A12O-7
b papa van | A-4
b papa zeggen | A11O-7c-3d2e-7
b papier tekenen | A-3
b papier van | A4
b paracetamol laatste | A-3
b parkeerautomaat $ | A-3
b parkeerplaats $ | A3
b parkeerplaats van | A7O-3a8d-2
b parkeren $ | A4
b partner zijn | A11O-4a7d-2
b pas als | A-2
b pas bij | A-3
b pas daarna | A-3
b pas de | A-2
b pas hebben | A-2
b pas in | A-3
b pas komen | A-3
b pas maar | A3
b pas met | A-3
b pas naar | A3
b pas om | A-7
b pas op | a3d3
b pas terugkrijgen | A6O4d5e-2
b pas van | A2
b pasen bij | A-2
b pasen een | A-2
b paspoort $ | A-3
b paspoort aanvragen | A10O-7b-2d-2e8
b paspoort en | A10a-5b-3c-5d13
b paspoort hebben | A2
b paspoort moeten | A-3
b paspoort niet | d9e-2
b paspoort van | A-6
b paspoort voor | A20a-2c-3d-4e11
b paspoort zijn | A20O-7a-3c-3d-4e16
b paspoorten $ | A5
b paspoorten hebben | A10O6e5
b paspoorten zijn | A10e5
b passieve agressie | A-3
b paswoord van | A7O4d2
b patrick $ | A-2
b per #Number | A-7
b per dag | A-3
b per kind | A-4
b per maand | A-4
b per week | A-3
b perron en | A12b8
b petra $ | A-3
b piepen $ | A5
b pijn $ | A9a3b-4c4e-2
b pijn doen | A14O-4a2b7d-4e-4
b pijn hebben | A-2
b pillen in | A6b7
b pillen nemen | A4b3
b pillen op | A-3
b pillen slikken | A5O-4b5c-2
b pillen tegen | A-3
b pistool en | A7a5
b plaatsen $ | A4
b plaatsen van | A-12
b plakken dus | A5O2d3
b plakken je | A-2
b plakken zijn | A-2
b plannen $ | A-2
b plegen en | A11b7d-2e-2
b plegen ik | A7O5b8c-2d-2e-3
b pleister erop | A-3
b pleister op | A-3
b plek $ | A-4
b plek op | A-8
b plek waar | A16e13
b plekken breken | A7O-4c3
b plekken op | A10O-8
b plus #Number | A-3
b poging hebben | A11O-2b11d-3
b politie $ | A8O-13a-3b-3c2
b politie bellen | A18O-5a7d-2e-2
b politie gaan | A16a2b-3e2
b politie geven | A4d4
b politie hebben | A12O-6c-5
b politie ik | A7d5
b politie komen | A-4
b politie maar | A13b-2e6
b politie weten | A5O-3a9b-2c-2
b politie zijn | A2O-3b-4d-2e6
b politie zoeken | A7O-4e6
b pollepel hebben | A6c8
b pollepel op | A8b-2c10
b pols breken | A-3
b polsen doorgesneden | A10b4
b polsen opengesneden | A5b4
b pom $ | A-2
b poort $ | A3
b pop van | A7O5d3
b post dus | A5
b potje $ | A-2
b praten $ | A3b-5d3
b praten alleen | A-3
b praten dat | A4
b praten en | A5d8
b praten je | a9d-3
b praten jij | A3
b praten met | A9O4b-3c-3e-3
b praten niet | A10b-2d7
b praten over | A-3
b praten we | A2
b precies dat | A-2
b precies hoe | A-2
b precies op | A-3
b precies waar | A16O7a-3d9
b precies wat | A-2
b prik van | A-2
b prima $ | A-7
b proberen $ | A4
b proberen en | A-3
b probleem $ | a2b-3
b probleem met | A-3
b proficiat met | A-2
b publiek $ | A-2
b puffer en | A-2
b punt $ | A-5
b punt ik | A-2
b punthoofd van | A-3
b raam $ | A5O-5c3
b raden $ | A6
b raken $ | A-4c3d-2
b ram je | A8a2
b ramp $ | A-2
b rapport van | A-2
b reageren je | A-2
b recht op | A-2
b rechtbank $ | A-2
b rechtbank niet | A4
b rechtbank voorleggen | A-2
b rechter $ | A-4
b rechter en | A-2
b rechter gaan | A16a-4c2d2
b rechter hebben | A5O-3e6
b rechter jou | A11O5a-3b5e3
b rechter om | A-2
b rechter stappen | A7
b rechter van | A10O6e4
b rechter voor | A7
b rechter zeggen | A14O7b7
b rechtstreeks naar | A-2
b rechtzetten en | A-2
b redden het | A12b10d-3e-3
b reden meer | A8O3b6d-3
b reeds tijdens | A-3
b regel van | A-2
b regelen $ | A-4
b regelen dus | A7a7b-3e-2
b regelen en | O4b5d-2e3
b regelen ik | A-2
b regelen zijn | A-2
b regels $ | A-3
b regen op | A-2
b regen zijn | A-2
b reis $ | A5O7d-2e9
b reis en | A-2
b reizen over | A-2
b rekenen $ | A-5
b rekenen daar | A-3
b rekenen maar | A-3
b rekenen voor | A-2
b rekening $ | b-2d9
b rekening met | A-2
b rekening van | A-5
b rekeningnummer zijn | A-3
b reserveren waarvan | A-3
b reservesleutel laten | A-2
b rest van | A-3
b retourvlucht zijn | A-3
b ribben als | A5a4
b ricardo $ | A-2
b riem $ | A8O5a-3c10
b riem als | A5O3c2
b riem geven | A8a-2c5
b riem hebben | A10c7
b riem op | A8O-4a8c-2
b riem slaan | A7a-2c9
b riem van | A-4
b riem zijn | A9c8
b rij $ | A-2
b rijden #Day | A-2
b rijden $ | A-2b-2c8d-2
b rijden een | A-3
b rijden hebben | A-2
b rijden ik | A-5
b rijden jij | A-2
b rijden met | A7a-3b-2c5d4
b rijden ook | A-2
b rijden voorzichtig | A-2
b rijden we | A-2
b rijden wij | A12
b rijden ze | A-3
b rob $ | A-2
b rode etui | A-2
b roepen dat | A-7O-4a3
b roepen ik | A-2
b rojda $ | A-2
b ronald $ | A-2
b rond #Number | A-3
b rond #Time | A-4
b rond krijgen | A4
b rondvertellen dat | A-3
b ronnie $ | A-2
b rood $ | A5
b rood zijn | A-2
b roos $ | A2
b router $ | A-3
b rug $ | A2
b rug en | A-3O-6a-3c10
b rug om | A-3
b rug van | A-3
b rugzak $ | A-3
b rugzak van | A-2
b rugzak zodat | A-3
b ruiken $ | A-2
b ruilen ik | A-2
b rust geven | A3
b rustig $ | A4
b rustig aandoen | A-2
b rustig slapen | A-3
b rutger $ | A-2
b samen #Number | A-2
b samen een | A-5
b samen zijn | A-2
b samira $ | A-2
b sander $ | A-2
b sanne $ | A-2
b schade aan | A-2
b schaken $ | A-3
b schamen je | A-2
b schamen me | A-3
b schamen mij | A-3
b scheenbeschermers niet | A-3
b scheenbeschermers zitten | A-3
b scheermesje $ | A12O-3b6
b scheiding $ | A11O4a2d-3
b scheiding hebben | A-3
b schelen $ | A-3O3a2
b schieten $ | A7O5a10b-2d-3
b schieten en | A3
b schieten ik | A8O5a11c-3
b schieten je | A14a4
b schieten vol | A-3
b schijnen een | A-2
b schillen $ | A-3
b schoenen dat | A-3
b schoenen van | A-2
b schommel vallen | A-2
b school $ | A-2a-3d3e-7
b school als | A-2
b school bellen | A3d-2e6
b school blijven | A-3
b school dat | A-2
b school een | A-3
b school en | A11a-6b-2c-6d-5e20
b school er | A-2
b school gaan | A-2
b school halen | A12c-4d-3e16
b school hebben | O-4a-3c6
b school horen | A3
b school ik | A3
b school in | A5
b school maar | A4
b school om | A-3
b school staan | A-4
b school voor | A-2
b school zien | A3
b school zoals | A-3
b schooladvies van | A-3
b schooljaar $ | A-3
b schoolplein een | A-4
b schoon dat | A-3
b schoonmaken en | A-3
b schop geven | A6c3
b schoppen $ | A12a-5c6
b schoppen en | A15O-5c3
b schoppen ik | A6a2c-2
b schoppen in | A7a4c-2
b schrijven $ | O7a-4b9c-3d-4
b schrijven dan | A-2
b schrijven dat | O-11b2d-2e-5
b schrijven de | A-3
b schrijven naar | A-4
b schrikken $ | A-4
b schrikken me | A-7
b schrikken niet | A-2
b schrikken van | A-5c7
b schudden $ | A8O-6a-3b-2c11
b schudden dat | A11O5b-3c9
b schudden omdat | A5O4c4
b schudden tot | A10b-3c9e-2
b schuur $ | A7O5b9c-2d-3
b schuur de | A-3
b schuur hebben | A11O-5b5c4d-2
b screenshots $ | A-3
b secretariaat $ | A-2
b seg $ | A-2
b serieus nemen | A-3
b serkan $ | A-2
b sigaret op | A13O-6a-3c12
b simpel $ | A-3
b simpel zijn | A5b-2c8d-2
b sinds #Day | b-3e4
b sinds #Number | A2O-4
b sinds de | A-2a-3c3d4
b sinds die | A-3
b sinds ge | A7O-4a7b-2
b sinds gisteren | A11b-3c8
b sinds het | A-3
b sinds ik | A3
b sinds je | A17O-3a10c-4d-7e-4
b sinds vannacht | A-3
b sinds wanneer | A-3
b sinds ze | A-6
b sindsdien zijn | A15O-6a-2e13
b slaan $ | A9O-14a5b-3c-3d-7e-3
b slaan als | A8O-3c2
b slaan dat | A-2O5a3c3
b slaan de | A-7a7
b slaan dus | A-4
b slaan en | A31b-2c-2
b slaan haar | A14O-3
b slaan hem | c5
b slaan hij | A-6O-3c9
b slaan ik | A-5a-4c5
b slaan ja | A9a-3c5
b slaan je | A22O6
b slaan maar | A19a2
b slaan me | A-3
b slaan met | A12O-7c-3
b slaan mij | A13a-3c9
b slaan mijn | A19c7
b slaan op | A-4O-5a-2c3
b slaan per | A-2
b slaan schoppen | A11O-3a2
b slaan tot | A6a4b-2
b slaan waar | A12a12
b slaan ze | A-3
b slaan zijn | A-3a7
b slaappillen opgespaard | A6O2b9c-3
b slaappillen van | A-2
b slag $ | A-2
b slagen en | A5O4a8c-3
b slagen geven | A5c4
b slagen met | A9c8
b slagen voor | A-2
b slagroom kloppen | A-2
b slapen #Number | A-3
b slapen $ | b-7d7e-8
b slapen als | A3b-2c12
b slapen bij | A22O5a-3c11e-3
b slapen dan | A-2
b slapen dat | A2
b slapen en | A8O5a-7b5
b slapen goed | A-5
b slapen hij | A-3
b slapen ik | a3
b slapen in | A7a-2b-2c-2d4
b slapen met | A-2
b slapen niet | A-3
b slapen op | A11b-2c10
b slapen rusten | A-2
b slapen zeggen | A8O-4c6d2
b slechte moeder | A-3
b slepen je | A-3
b sleutel bij | A-3
b sleutel die | A12O-5d10
b sleutel liggen | A-3
b sleutel van | A-4
b sleutel voor | A-2
b slikken en | A8O-2b6
b slipper op | c10
b slot $ | A2
b slot doen | A4a3d5
b slot en | A13a-3c6d-3
b slot op | A4
b sluiten $ | A6
b sluiten veranderen | A11d3
b smijten $ | A15c6
b smijten en | A2O-3a7c-2
b snappen dat | A-2
b snijden $ | A3O-2b4
b snijden bij | A-3
b snijden ik | A10a3
b snijden mezelf | A9O3b8
b soms niet | A-2
b soms staan | A9O3b5
b sorry daarvoor | A-2
b sorry dat | A-2a-5b2
b sorry ik | A-12
b sorry sorry | A-6
b sorry voor | A-12
b sorry zeggen | O6c4
b spelen #Name | A-3
b spelen niet | A-4
b spelen verstoppertje | A-2
b spelen zijn | A-3
b spierpijn na | A-3
b spijt $ | A11b5d-2e-2
b spijt krijgen | A9a7b-2d-2
b spijt me | A2
b spijt van | A-3
b spijten me | O5a3b3
b spoedeisende hulp | A5O-4a-4c3
b spoor #Number | A-2
b spoor en | A12b9c-2e-2
b spoorloos $ | A10O-4b-2c-2d-2e10
b sportschool $ | A11O-5c-2d11e-2
b sprake ik | A-3
b spreekbeurt over | A-4
b spreken $ | A-11
b spreken en | A2
b spreken we | A-3
b spreken zijn | A3
b springen $ | A10a-7b17c-5d-4
b springen en | A3
b springen ik | A11O2b10
b springen van | A6a-3b11c-2d-2
b spullen af | A12O2b-3c5d-2e-2
b spyware op | O-2
b staan #Day | A-3
b staan #Number | A6
b staan $ | A-2b-3c-3d8e-11
b staan aan | A3b-3d8
b staan achter | A-4
b staan al | d-5
b staan alle | A5
b staan als | A-2
b staan bij | A-7
b staan daar | A2
b staan dat | O-6d-2e5
b staan elke | A8O-6b-2d6
b staan en | a10d-2
b staan er | a-2d9e-4
b staan gewoon | A-2
b staan gisteren | A7b-3d9
b staan het | O5a7
b staan hier | A-3
b staan hij | A-3
b staan horen | A-2
b staan ik | O3e-3
b staan in | b-2c2
b staan je | A3c-3d10e-2
b staan jij | A-2
b staan koken | A-2
b staan met | A-5a4
b staan mijn | A-2
b staan nog | A-3
b staan nu | A8O5a-3
b staan om | A-9
b staan onder | A-3
b staan op | A14O6b12c-9d-2e-5
b staan te | A-4a11d-2
b staan tot | A5
b staan uit | A11O-8d-2e13
b staan vol | A6
b staan voor | A-5
b staan wachten | A2
b staan wat | A-2
b staan ze | A-4
b stampen $ | A-2
b stappen $ | A22b3c-4d-4
b stappen eruit | A10O6a-3b13c-2d-2
b stappen ik | A2b5
b stappen naar | A-3
b steeds hetzelfde | A-2
b steeds met | A-3
b steeds niet | A-4
b steek onder | A-3
b steken $ | A2O-5a9b-3d-2
b steken die | A2
b steken het | A-4
b steken ik | A-5O4
b steken je | O4a7
b stelen fiets | A-3
b stellen $ | A-2
b stellen u | A8O5
b step $ | A-2
b step op | A-3
b sterkte $ | A-3
b sterven van | A-2
b stiekem dat | A-3
b stiekem een | A8O-6e4
b stiekem filmen | A14O-4c-3d8e-2
b stijn $ | A-3
b stil $ | A6O4a-4b-4c9
b stil als | A3
b stil zijn | A12O8a-5b-3c18e-4
b stilstaan stilstaan | A-2
b stoep staan | A3
b stop met | A-3
b stoppen $ | A5a-3b5d-2
b stoppen met | O6a-3b2c4
b storten ik | A-2
b storten met | A-2
b straat $ | A10d3
b straat staan | A-3
b straat weten | A-3
b straf $ | A21O2a-4c16e-2
b straf hij | A11O-6b-3c11d-2e-3
b straf zijn | A3
b straffen $ | A-5
b straks #Name | A-3
b straks $ | A-2
b straks nog | A4
b streng zijn | A-2
b striemen op | A10a-3c12
b studiedag $ | A-3
b studiedag van | A-2
b stuk $ | A-3
b stukken en | A6
b sturen $ | A-6b9d-2
b sturen als | A7O-5d7
b sturen dat | A13O-4a3b3d-3e-2
b sturen de | A-2
b sturen een | A3
b sturen en | A2
b sturen ff | A-3
b sturen ik | O5a-3d8
b sturen je | O3d4
b sturen me | O2a-4d2
b sturen mij | A-3d5e-2
b succes met | A10a-3b-2e10
b suïcidaal en | A15b12c-2d-2e-3
b systeem $ | A-3
b t #Day | A-2
b t #Number | A5
b t $ | A-7
b t bed | A-3
b t douchen | A5
b t er | A-3
b t hele | A-3
b t huis | A-3
b t m | A-3
b t niet | A4O2c4
b t spijt | A6
b t weekend | A-4
b t wel | A-2
b t zijn | A-6
b tablet in | A-2
b tablet van | A17a-2b-2d16
b tafel $ | A2O5b8d-3
b tand zijn | A-4
b tandarts hebben | A-3
b tanden uit | A7O3a5
b tante #Name | A-2
b tante in | A-3
b tas $ | A-11
b tas komen | A3
b tas laten | A-2
b tas liggen | A-2
b tassen $ | A-2
b te bereiken | A-2
b te bleiten | A10c4
b te blijven | A4O4b5d-3
b te doen | O-3b6c-2d-2
b te eten | A8a-3c15e-2
b te gaan | A4O-7a-5c8e-3
b te geven | A-3
b te glimmen | A-2
b te halen | b2e-2
b te hangen | A4a-3b14
b te hard | O5a-3c6
b te hebben | A-7
b te hoog | A-2
b te houden | A6a-2d2e-3
b te janken | A-2
b te jong | A-2
b te kijken | a-2d7
b te klein | A-6
b te knikkebollen | A-2
b te komen | A11c-5e-3
b te kopen | A5
b te kunnen | A-5
b te laat | A-4e8
b te laten | A2O-3b-3c-5e2
b te leggen | A-8
b te letten | A-3
b te leven | A14O5a-4b10c-3d-3e-2
b te lezen | A-5
b te lossen | A-3
b te luisteren | A-3
b te maken | A-3e-4
b te melden | A-3
b te merken | A-3
b te mogen | A-2
b te nemen | O-5
b te pakken | A-2
b te pas | A3
b te passen | A-2
b te rijden | A4O-5a11b-3d-2e-2
b te schieten | A9a7b-3
b te schrijven | A-2
b te schrikken | A-4
b te slaan | A-6O-4a-3
b te slapen | A22a3b-4c2d-4
b te snikken | A-3
b te spelen | A-2
b te springen | A-3
b te staren | A-3
b te stoppen | A4
b te sturen | A-4O-5d7
b te toeteren | A-2
b te veel | A-4
b te ver | A-3
b te verdwijnen | A12O-5b2e-3
b te verliezen | A10a10b-2c-2d-3
b te vertellen | b10c-2d-2e-2
b te vertrekken | A5
b te verwachten | A6
b te vinden | O4a4
b te vissen | A2
b te voet | A-3
b te voldoen | A-2
b te vragen | O-8c-2d9
b te vroeg | A-3
b te wachten | A-3a-2d5
b te weinig | A-3
b te weten | A14O6a-3d-7e7
b te winnen | A-2
b te worden | A-3
b te wurgen | A10O-3a6b-2
b te zeggen | O-3c-7d-6e6
b te zetten | A-3
b te zien | O3a-5c-3d16e-3
b te zijn | b10c-2e-3
b team $ | A-2
b tegen #Name | A18b7d-3e-3
b tegen #Time | A-2
b tegen dat | A7a4b-2c-2e-3
b tegen de | A10O2c2d-14
b tegen die | A7O3c-3
b tegen een | A4a-4b6c-3
b tegen haar | A-5a4c-4
b tegen hem | A-4
b tegen het | O-4a8c-2d-2
b tegen je | A-4a7
b tegen mij | A4O-7d-3e-2
b tegen mijn | A11O-9a6
b tegen mn | A9O-7a-2b-2d4
b tegen u | A2O6a6b-2
b tegenhouden $ | A15c-2e-5
b tegenhouden met | A4O-4e5
b tegenhouden om | A6O4a9b-2
b tegenstelling tot | A-3
b tekenen $ | A-3O-5a3b-3
b tekenen en | A-2
b tekenen hebben | A-2
b tekening laten | A-3
b telefoon $ | d4
b telefoon aan | A-3
b telefoon afpakken | A7O-3a-2d8
b telefoon bij | A-2
b telefoon dat | a2b4d-3
b telefoon en | A14d6
b telefoon gaan | A-2
b telefoon hebben | A-2
b telefoon met | A-3
b telefoon staan | A13d-2e3
b telefoon tegen | A-3
b telefoon uit | A-3O-2a3d-3e3
b telefoon vinden | A7O-4b5d-2
b telefoon voor | A-2
b telefoon zeggen | A9O-5a3d3e-2
b telefoon zetten | A9O3d5
b telefoongesprek met | A2
b telefoontje $ | A-3
b teleurstellen en | A-3
b telkens als | A3O-5b12e-2
b telkens hebben | A-2
b tellen en | A-2
b ten voeten | A-3
b terug $ | A-6b-2c6e-6
b terug in | A3
b terug met | A2
b terug moeten | A3
b terug te | A8O-6e8
b terug uit | A10c4d-2e-5
b terug van | A-2
b terug voor | A-2
b terugbrengen $ | A-2
b terugbrengen en | A21O-2a-3b-5c-7d-4e18
b terugbrengen haar | A-6
b terugbrengen hem | A4e3
b terugbrengen ik | A-4
b terugbrengen uit | A16
b terugbrengen ze | A13O7c-3e9
b teruggaan $ | A3
b teruggaan naar | A4
b teruggeven $ | A7O-3a-3c-4e-4
b teruggeven ik | A7e3
b teruggeven je | A3
b terugkom $ | A-5
b terugkomen #Name | A3
b terugkomen $ | A12O-2a-16b-5d2e8
b terugkomen als | A-2
b terugkomen er | A-6
b terugkomen ik | a-2c3e-4
b terugkomen met | b-3d-2e5
b terugkomen niet | A19b-3c-4e7
b terugkomen terugkomen | A5O-4c8d-2
b terugkrijgen $ | A4a-4e-3
b terugkrijgen als | A6O4d5e-2
b terugkrijgen haar | A8O4c-2e11
b terugkrijgen ik | A-4
b terugkrijgen je | O4d5e-2
b terugkrijgen met | A7c6
b terugkrijgen uw | A10b-3c11e-2
b terugkrijgen we | A4e5
b terugkrijgen ze | A11c-2
b terugnemen $ | A-2
b terugsturen $ | A-2
b terugzien $ | A7a-2b4e-3
b terugzien ze | A12c4e-5
b terwijl de | O-5a2
b terwijl ge | A8c2d-2
b terwijl hij | A10O-3b-2c9
b terwijl ik | A-3O-10a5c-4
b terwijl jij | O-3b-3c7e-2
b terwijl jullie | A-3
b terwijl zijn | A2
b thuis $ | A10c5e-3
b thuis bellen | A10O-2b-3c10d-2e-3
b thuis met | A-2
b thuis niemand | A-4
b thuis te | A7b-3c11
b thuis zijn | O2
b thuiskomen $ | A7a-3b-2c6
b thuiskomen met | A-3
b thuiskomen thuiskomen | A-3
b thuiszijn #Day | A4
b thuiszijn $ | A-12
b thuiszijn en | A-3
b thuiszijn hij | A-2
b thuiszijn om | A-2
b thuiszijn terwijl | A8O-3b-3c7e-2
b ticket zijn | A15a-2e13
b tijd $ | A-8
b tijd betalen | A-2
b tijd dat | A9O7a-6c-4d-3e8
b tijd doorgeven | A-2
b tijd om | A-2
b tijdens de | A-5
b tijdstip van | A-2
b tikkie zien | A-2
b toch $ | O3b-3c8e-2
b toch al | A-2
b toch dan | A-3
b toch niet | A3b2c-3d-2e6
b toch nog | A-2
b toch nooit | A-3
b toch ophouden | A-2
b toch wel | A2
b toch zeggen | A-3
b toe $ | A-2
b toe dat | A-2
b toe hebben | A-2
b toe omdat | A11O-4c9e-2
b toe zijn | A-3
b toebrengen $ | A9a9b-2c-2
b toegeven dat | A10a3c-4e3
b toegeven ik | A-2
b toegeven toegeven | A3
b toekomen naar | A9d-3
b toen #Name | A-3
b toen de | A-2
b toen er | A-2
b toen ge | A-4
b toen geen | A-2
b toen gewoon | A3
b toen hebben | A-4
b toen ik | A11O-7b-3c2e-5
b toen je | A-7O-6c-2
b toen maar | A12a12b-4c-3d-3
b toen mijn | A-3
b toen we | A-3
b toen wij | A-2
b toen ze | A9b-2c11e-2
b toeslag $ | A-2
b toestemming $ | A10O-5a-3d3e-3
b toestemming hebben | A10e5
b toestemming om | A9b-3d3e3
b toevertrouwd dat | A-3
b ton $ | A-2
b top tot | A-3
b tot #Day | A2O-3a-3b2e-2
b tot #Number | A-4O5a-2c-3d10
b tot #Time | A-17
b tot aan | A2b-2d8e-2
b tot achter | A-2
b tot de | A-2
b tot die | A-2
b tot eind | A-2
b tot en | A-13
b tot ge | b-2d8
b tot hier | A-2
b tot hij | A25O10a-13b-6c12
b tot iemand | A-3
b tot ik | A3
b tot in | b-2d9
b tot je | A20O7b-4c-6d5
b tot jij | A10O9a-2b-3
b tot last | A6
b tot mijn | A-4
b tot morgen | A5
b tot nu | A-2
b tot op | A-6
b tot seks | A10O-2a9b-3d-3
b tot teruggeleiding | A16O-8e12
b tot ze | A19O14a-7b-5c6d-2
b touw hangen | A15b9c-2d-3e-2
b touw in | A13O-5b11d-2e-3
b tracker in | A-3
b tracker onder | A7O6a-3d5
b trainer zeggen | A-3
b trap af | A22
b trap duwen | A2O-3
b trap gooien | A12a2c-4
b trap zijn | A-3
b trappen $ | A-3a8
b trappen er | A-2
b trappen ik | A14a9d-2
b trappen je | A16a11
b treffen ik | A-2
b trein al | A-3
b trein gaan | A2
b trein uit | A-2
b trein van | A-7
b trekken $ | O-7a2
b trekken dat | A3
b trekken dit | A-2
b trekken dus | A-3
b trekken en | A11O-5a-2c-3e3
b trekken t | A12O2c4
b tribune $ | A-3
b trillen $ | A-2
b trillen op | A-2
b trommelen zitten | A-3
b trots $ | A-3
b trots zijn | A-3
b trouwen zijn | A-4
b trouwens een | A-3
b trouwens geen | A-3
b trouwens niet | A-2
b trouwens ook | A-2
b trui $ | A-2
b tuin begraven | A-2
b tussen het | A-3
b tussen ons | A-5
b tussen zijn | A2a4
b tv in | A4
b tweede paasdag | A-2
b tweede paspoort | A13e10
b tweede week | A-2
b tweeling meenemen | A8O-4
b type #Number | A-3
b u #Name | A8O-8a-2b-2c2e3
b u $ | A11a4b-11
b u al | A11b-2d9e-2
b u allebei | A9a7b-2c-2d-2
b u als | A-2
b u altijd | A7b-2d6e-2
b u bij | A-2
b u daar | b-2d4
b u dat | a3b-2e-4
b u de | A10O9a12c-2d-9
b u dienen | A10O3c4d-3
b u dit | b7
b u door | A-3
b u en | A12b3
b u ervan | A8O5
b u gaan | A-3
b u geen | A3c2
b u gisteren | A-5
b u hebben | A5O-17
b u het | O2a-4d6
b u hoeven | A19O5a-5e5
b u iets | A-2
b u in | a-3b5d7e-2
b u kunnen | A7b-3d12e-2
b u mede | A10O2b3c3
b u met | A-4O5a4c-2
b u mij | A8O-12a3b-8e-6
b u mijn | A6O-4d4
b u moeten | A13d3
b u mogen | A-4
b u morgen | A-3
b u niet | b3c-4
b u nog | A12a10
b u onze | A7O-3c3
b u op | O-5a-2b-2d4e2
b u schrijven | A-5
b u sinds | A-4
b u te | b-2d2
b u terugkrijgen | A9b-3c5
b u thuis | A-3
b u tot | A-3
b u uw | A-4
b u vasthouden | A13O-5
b u willen | A5
b u zelf | A-2
b u zijn | a-3e3
b u zo | A2
b u zullen | A14O7a5c-8
b uit #Name | a-7b-4c-6e7
b uit $ | A2a-3b-6c-4d-4e12
b uit bed | A-4
b uit dan | A-3
b uit de | a-3b-11d-9e8
b uit elkaar | A-2
b uit gaan | A5
b uit haar | A6b7c-5e-2
b uit het | A-3b4d-2e-3
b uit huis | A12O-4d-2e10
b uit je | O3a4
b uit jouw | d-5e3
b uit mijn | A-4O-5a9d-2
b uit om | A7
b uit ons | A-2
b uit school | e6
b uit te | A-3O-5c3e-2
b uit uw | A-3
b uit zijn | A20O3c6
b uitdoen $ | A4a-2c8e-2
b uiteindelijk toch | A-2
b uiterlijk #Day | A-3
b uiterlijk #Number | A-3
b uitgaan #Name | A6
b uitgaan $ | b-3c6e-2
b uitgaan dat | A-3
b uitgaan er | A-3
b uitgaan ik | A-2
b uitgaan uitgaan | A2
b uitgehongerd en | A12O-6b-2c11d-3e-2
b uitgeschreven van | A9O-4d-2e5
b uithangen $ | A-2
b uithangt $ | A-3
b uitkiezen $ | A-2
b uitkomen #Name | A-2
b uitkomen $ | A-2d3
b uitkomen er | A3
b uitlachen $ | A3
b uitlaten $ | A-3
b uitleggen $ | b8d-2
b uitleggen dat | A3b14c-2d-2e-3
b uitleggen je | A-3
b uitleggen jij | A-3
b uitmaken $ | A2
b uitmaken het | A4
b uitslag van | A-4
b uitvaart zijn | A4
b uitzetten $ | A-3
b uitzien als | A-2
b uur $ | A-4
b uur een | A18O8a-3d10
b uur en | A-2
b uur in | A-3
b uur met | A6
b uur per | A-7
b uurtje langer | A-2
b uurtje later | A-3
b uw #Day | A3
b uw advocaat | A7O3a3b-2c-3d-2e3
b uw auto | A14O7a3d-3
b uw baas | A5
b uw bankkaart | A3O5d5
b uw bericht | O-6b9d-3
b uw berichten | O5d3
b uw broer | A2O-4a10
b uw deur | d6
b uw dochter | A4O6a-4c9
b uw eigen | A-3
b uw gezicht | A7a7
b uw gordijnen | A12b-3d10
b uw gsm | A5d3
b uw huis | O-4
b uw keel | A8O3a7
b uw leven | A-3a4b-4d-2
b uw maat | A12O-5b-2d8e-2
b uw moeder | A-5O6d4
b uw nieuwe | A2O4a9b-2
b uw partner | A9O-4a2d-2
b uw paswoord | A7O4d2
b uw ruiten | A11O4a10
b uw straat | A13b-2d9
b uw telefoon | A10O3d6
b uw toestemming | e5
b uw toon | A-3
b uw vader | A-4a9
b uw vriend | A-4O-4a-2c4
b uw vuist | A4O-5a4
b uw weekend | A-2
b uw werk | A3
b uw zoon | A23a-6d-3
b uw zus | A15O-5b3d-3
b uw zuster | A-3
b vader $ | d8
b vader die | A-7
b vader doen | A-2
b vader en | A-8
b vader hebben | A-6O-7a9
b vader in | A6
b vader moeten | A-4
b vader niet | A4
b vader op | A-2
b vader van | A-6
b vader zijn | A-8
b vakantie $ | A-4
b vakantie in | A5
b vakantie jij | A6
b vakantie niet | A11b-2e7
b vakantie zijn | A11O5a-3c-3e15
b valies $ | A-3
b valies zijn | A9e7
b vallen $ | A-5
b vallen en | A-8
b van #Day | O-15a-5c3
b van #Money | A-8
b van #Name | A-4O3c-4d10
b van #Number | O-12c8d-13
b van $ | A-6O-3a-4c4
b van 't | A-3
b van aflopen | A4
b van alles | A-8
b van beginnen | A-2
b van bij | A3
b van binnen | A-3
b van dat | A-16
b van de | A-7O-4a8c-3d-2e-3
b van den | A6
b van der | A-2
b van die | O-6c-3
b van draaien | A3
b van echt | A-3
b van een | A-3O-12a-9c5d-3e-2
b van elkaar | A-3
b van flat | A6b7c-2d-2
b van gisteren | A5
b van groep | A-2
b van haar | O-7e2
b van harte | A-4
b van hebben | A-3
b van hem | A-3
b van het | A-4b3
b van hockeyen | A-3
b van iedere | A-2
b van iedereen | A4
b van in | A-3
b van je | b-8d2e-7
b van jeugdzorg | A-3
b van jou | O-2a-3b-16d11
b van jouw | O-6c2
b van juf | A-2
b van kant | A17O4b12c-4d-4e-3
b van komen | A5
b van krijgen | A-3
b van mama | A-3
b van me | A12O8b10c-6e-6
b van mij | A3O6a-2e-5
b van mijn | d-2
b van mishandeling | A2a6
b van mn | A4O3a4b-3c-2d-2
b van niemand | A5
b van niks | A-2
b van ons | A-2b-2d2
b van onze | A-5O-4a2d5e-2
b van papa | A-4
b van plan | O-5
b van pure | A-2
b van school | A3O-2a-4b-3c-9e10
b van tafel | A-3
b van te | A-3
b van tevoren | A-4
b van toen | A3b5
b van u | A10O-3c-3d7
b van uw | a2b-3
b van vallen | A11O-4c10
b van vannacht | A9O-6a-3b4
b van vinden | A-2
b van vingers | A5b-3c6
b van voetbal | A3
b van vorige | A-2
b van waar | A18O5a-4d12
b van wat | A-3
b van wie | O-3d9
b van worden | A3
b van ze | A11O5a-3b13
b van zijn | A-5O-3b-2d-2e5
b van zo'n | A-3
b vanaf #Day | A-10
b vanaf #Number | A-11
b vanaf #Time | A-4
b vanaf de | A-3
b vanaf middernacht | A-2
b vanaf nu | c-6e2
b vanavond $ | d6e-2
b vanavond bij | A4
b vanavond dat | A13O-4a4b-4c3e-2
b vanavond een | A8a-5b11
b vanavond langskomen | A6O3a6e-2
b vanavond met | A2
b vanavond niet | A3
b vanavond nog | A-3
b vanavond om | A-2
b vandaag #Number | A-3
b vandaag $ | A3a-3b9
b vandaag hebben | A15b3c3
b vandaag in | A3
b vandaag op | A-2
b vandaag trouwens | A5
b vandaag zijn | b7e-2
b vandaan komen | A-2
b vanmorgen $ | A4
b vanmorgen met | A6
b vanmorgen opgesloten | A5c7
b vannacht alleen | A12b-3c12d-3e-2
b vannacht dat | A6O-4b9d-2
b vannacht een | A5b5
b vannacht innemen | A3O3b8c-3
b vannacht naar | A7b3e-2
b vannacht om | A3
b vannacht opstaan | A-4
b vannacht staan | A6b2
b vannacht zijn | A8b-3c3d4
b vanwege de | A-3
b vanzelf $ | A-3
b vasten al | A-2
b vasten nog | A-5
b vasten te | A5
b vasten wel | A-2
b vastgepakt en | A5a3c-3
b vasthouden $ | A-4O-5
b vasthouden in | A14O-6e2
b vaststaan vaststaan | A6
b vaststellen dat | A3
b vastzitten in | A-3
b vastzitten vastzitten | A-2
b veel drinken | A-2
b veel plezier | A-4
b veel vragen | A-3
b veerle $ | A-2
b veilig thuis | A9O-2b-3c10e-2
b veld hij | A-3
b vent gaan | A8a-3d2
b ver van | A10b-3d-2e9
b ver weg | A2e9
b veranderen en | A20a-4d13
b veranderen je | A-3
b veranderen zijn | A-2
b verandering eens | A-2
b verbazen mij | A-3
b verbergen camera | A3d3
b verbergen op | A14O-8e10
b verdedigen $ | A-3
b verder $ | A-3
b verder gaan | A-2
b verder geen | A-2
b verder moeten | A-2
b verder weten | A-3
b verder willen | A10O-3b7e-3
b verdienen $ | A15a-5c4
b verdienen een | A-4
b verdienen het | A-2
b verdrag $ | A9b-3c-2e10
b verdwijnen $ | A20O3a-2b-3c-7d-5e16
b verdwijnen ik | A-2
b vergadering die | A-2
b vergeten $ | A-10
b vergeten de | A-2
b vergeten dus | A-2
b vergeten en | A-3
b vergeten het | A-2
b vergeten niet | A-2
b vergeven me | A-5
b verhalen $ | A-2
b verhuizen $ | A4
b verjaardag vergeten | A-2
b verkeersexamen $ | A-2
b verklaren dat | O-3b3c4e-2
b verkopen ik | A-2
b verkopen om | A-2
b verleden jaar | A5
b verlengen $ | A-3
b verloopt in | A-2
b vermoorden $ | A-4a9b-4
b vermoorden als | A9a9b-3
b vermoorden die | A-3
b vermoorden ik | A-5
b vermoorden je | a7c-2
b vermoorden jou | A9a6
b vernemen $ | A-3
b vernemen dat | A3
b verontschuldigingen aanbieden | A-2
b verschijnen $ | A5
b verschuiven $ | A-3
b verslag van | A-3
b verslag zitten | A-2
b verstaan $ | A11O9b-2d3e3
b verstand van | A-2
b verstoppen $ | A12O-7a-4d4e6
b verstoppen de | A11O8a-2b-2e14
b verstoppen en | A5a-2b-2e9
b verstoppen hem | A11c-2d-2e11
b verstoppen ze | A10O-6b6e4
b verstoppertje doen | A-3
b vertellen #Name | A25O-8d4
b vertellen $ | A5a-2c12d-5e-7
b vertellen bij | A-3
b vertellen dat | O-13b3c-3d-4e-4
b vertellen de | A4
b vertellen en | A-2
b vertellen hij | A-4
b vertellen hoe | A-3
b vertellen ik | A-5
b vertellen in | A4
b vertellen je | A10O5e10
b vertellen me | A15O-2a-3b8d-4
b vertellen mij | A-2
b vertellen over | A-3
b vertrekken $ | A7b-3c-2e8
b vertrekken en | O6
b vertrekken met | A9O3e4
b vertrekken naar | A12
b vertrekken om | A6
b vertrekken zonder | A8O-6d-2e5
b vervalste handtekening | A13O-10e9
b vervolgen een | A-3
b verwachten $ | A-7
b verwachten dat | A-2
b verzamelen #Time | A-2
b verzekering sturen | A-2
b verzetten $ | A-2
b verzetten en | A-2
b verzetten naar | A-2
b verzinsel ik | A-2
b verzoeken ik | A-2
b verzoeken tot | A12O-4e3
b via de | b-3c-5d10e-5
b via een | A-2
b via het | A2
b video van | A9b-2d7
b vieren $ | A-2
b vijver $ | A6
b vinden #Name | A4
b vinden $ | A11a-10b-6c-11d6e6
b vinden dat | A-14
b vinden de | A10O2a-2d5
b vinden die | A-4
b vinden een | A7O-3c-2d-2
b vinden en | A9e-2
b vinden haha | A-3
b vinden hebben | A-3
b vinden het | A-15
b vinden ik | a-3b4d2e-2
b vinden je | A3O8a-3d11e-5
b vinden jij | A-7
b vinden liggen | A-2
b vinden ons | A12O6a-4b-4c-3d-3e12
b vinden voor | A-2
b vinden weten | A-3
b vinden ze | a3b-3d-2e2
b vingers inzien | A5O-2b-2c9
b vis zijn | A-3
b vissen $ | A-2
b vlakke hand | A3O-3a7
b vliegen #Number | A-2
b vliegen $ | A2
b vliegen de | A2
b vliegen met | A6b-3e9
b vliegen we | A12b-2e9
b vliegtuig $ | A10e7
b vliegtuig en | A6b-2e5
b vliegtuig naar | A-3
b vloer komen | A2
b vlucht van | A-3
b vluchten $ | A15O-7a-2e13
b voelen hoe | A3
b voelen ik | A-3
b voelen met | A-2
b voering van | A11O-6d7
b voet gaan | A4
b voet zijn | A-3
b voetbal $ | A-4
b voeten uit | A-3
b vol met | A-3
b vol toen | A-3
b vol tot | A-3
b voldoen $ | A-4
b volgen $ | A6O4b-4c-5d14e-3
b volgen en | A4O-5a-3d11
b volgen je | A3a-2d5
b volgen me | A12O-6a-2d7
b volgen mij | A12O-5d10
b volgen u | A7b-3d8
b volgen van | A9d7
b volgende $ | A10a7
b volgende keer | A6O7a12c-4d-6
b volgende keren | A-5a5
b volgende maand | A-2
b volgende nota | A-2
b volgende week | a-2e6
b volgende zijn | A5
b volgens #Name | A12O-9a-4d3
b volgens de | O-11b-2c6e-3
b volgens het | A-4
b volgens je | A6O-4b4e-3
b volgens mij | A-14
b volgens ons | A-4
b volhouden $ | A-2
b volwassenen $ | A-2
b voor #Day | A-9
b voor #Name | b5c-6d-4e3
b voor #Number | A-11b-2d5e-2
b voor #Time | A-2
b voor $ | a3b-3c2
b voor alle | A-3
b voor alles | A-5
b voor als | A-3
b voor altijd | A20a-4c-3e16
b voor dat | O4b-3c4d4e-2
b voor de | A-6b6
b voor die | A-15
b voor een | A-11a11c-2
b voor elke | A4O-5d7
b voor haar | O5a2e5
b voor hebben | A-3
b voor hem | e9
b voor hemelvaart | A-2
b voor het | A-3c-5e-3
b voor iedereen | A3
b voor iemand | A-4
b voor iets | A-2
b voor ik | A-3
b voor je | A-4b-3c-4d5
b voor jou | O3a9c-6d-5
b voor lezen | A-3
b voor mezelf | A-3
b voor mij | A4O3b10c-9e-9
b voor mijn | O-8a-3b-2c-4d10e-3
b voor moeder | A-2
b voor nemen | A-2
b voor niets | A-3
b voor nieuwe | A-2
b voor school | A-2
b voor schut | A-3
b voor straf | A12a-4c16
b voor te | A-3
b voor terugkrijgen | A-2
b voor u | b2c-2d-2e5
b voor uw | A-9
b voor vertrekken | A-3
b voor ze | A6a3b6c-3d-3e-3
b voor zijn | A-6
b voor zin | A12O4b9e-2
b voorbij $ | A2O4e5
b voorbij de | A11e6
b voordat je | O3a4c-3
b voordat jij | A12O5a-3b-2c9
b voordat u | A14a3c-2e-2
b voordat ze | A-6
b voorgaan altijd | A20O4a-3b2c-3d-2
b voorgaan je | A-2
b voorgoed $ | A23O8a-5c-5d-3e6
b voorgoed naar | A16
b voorhoofd moeten | A-2
b voorkomen $ | A-2
b voorkomen ik | A10a-4b-3c5d-2e-2
b voorleggen $ | A-2
b voorleggen ik | A-2
b voorlezen een | A-2
b voorschieten en | A-2
b voorstel zijn | A-3
b voorstellen dat | A-7
b voorstellen voorstellen | A-4
b voortaan bij | A-6O-3a8
b voortaan op | A-3
b voortaan via | A5
b voorvak $ | A-2
b voorvak van | A-2
b voorzetkamer $ | A-2
b vorig jaar | A-13
b vorige #Day | A-2
b vorige #Number | A-5
b vorige exemplaar | A-3
b vorige keer | c-2d2
b vorige maand | O-4a9b-2
b vorige week | A5a4c-6e-4
b vorm van | A3O-5a4d-2
b vraag hem | A-2
b vraag je | A-3
b vraag of | A-2
b vraag over | A6
b vragen $ | A-15
b vragen alleen | A-3
b vragen bij | A-3
b vragen dat | A6
b vragen en | A-4
b vragen er | A5
b vragen ge | A-4
b vragen het | A-9
b vragen ik | A-6
b vragen je | A2a-2b-2d3
b vragen kunnen | A-2
b vragen laatst | A-3
b vragen maar | A-2
b vragen met | A-3
b vragen mij | d7
b vragen niet | A-3
b vragen of | A-4O-4a8b-3
b vragen om | A-5
b vragen ook | A-2
b vragen over | A-6
b vragen u | A11a2b4
b vragen voor | A4
b vragen wie | A-4
b vragen ze | A-3
b vragen zijn | A-2
b vriend $ | A-3
b vriend haar | A8O-3c7d-2e-2
b vriend hebben | A19O-9a-3b-3c15d-4e-3
b vriend hem | A6c4
b vriend krijgen | A4a6
b vriend van | A-5O4a9
b vriendelijke groeten | A-4
b vriendin daar | A-2
b vriendin hebben | A5c4
b vriendin op | A-3
b vriendin van | A-4
b vriendinnen hebben | A5
b vriezen $ | A3
b vriezer $ | A-2
b vrij $ | A-3
b vrij en | A6
b vrije dagen | A-3
b vroeg mij | A-2
b vroeger ook | A-3
b vroeger zijn | A-3
b vrouw die | A4O6a12b-2c-2
b vrouw jij | A12b-2
b vrouw met | A5
b vuile hoer | A10a5c-2
b vuist in | O-4a4
b vuisten $ | A8a5
b vullen $ | A-3
b vóór #Day | A-2
b waar #Name | A3O-7a4b2
b waar $ | A8a-10c-6e15
b waar blijven | A-2
b waar dat | A7a2b-3c2
b waar de | a10b-2d-2
b waar ge | A6O5d2
b waar gij | A10O4b-2e8
b waar haar | A-2
b waar hebben | A16O-7a-3b-2e16
b waar hij | A4e14
b waar iedereen | A11a10d-2
b waar ik | A5O-8a-4d6
b waar je | A11O4a-13b-6c-4d19e-4
b waar jij | A12O9a-8b-5c-7d7e4
b waar jullie | A-5
b waar niemand | A-2
b waar u | A9d3
b waar we | A11e7
b waar wij | A4
b waar ze | A-3O-5b-3c-2e10
b waar zijn | a2e2
b waard $ | A-3
b waarde van | A-2
b waarheen $ | A14c-2d-2e8
b waarin je | A-3
b waarin ze | A11O-6b11d-2e-2
b waarmee ik | A14O7c-2d9e-2
b waarom #Name | A-3
b waarom $ | A-2
b waarom denken | A6O5
b waarom er | A-3
b waarom hebben | A-4
b waarom jij | A10
b waarom papa | A-3
b waarom staan | A4d6
b waarom zeggen | A10O-3c8
b waarom zullen | A4b10d-2
b waarop ik | A5
b waarschuwen $ | A-3
b waarvan de | A-2
b waarvan ik | A-4
b wachten bij | A16c-3d3
b wachten en | A-2
b wachten maar | A-3a7
b wachten niet | A-2
b wachten op | A-3
b wachten tot | A-4
b wachtlijst $ | A-3
b wachtwoord of | A7d2
b wachtwoord van | A6O6a-5d12
b wachtwoorden veranderen | A12O-5b-3d10e-2
b wagen het | A2
b wakker liggen | A-3
b wakker van | A-4
b wakker willen | A11b4d-2
b wakker worden | A32O8a-7b11c-9d-8
b walter $ | A-2
b wang $ | A8O-6c3
b wanneer de | A-2
b wanneer een | A-3
b wanneer het | A-2
b wanneer hij | A-3
b wanneer ik | A5a-2c3d6
b wanneer je | A-2
b wanneer krijgen | A-2
b wanneer u | A11a6c-3
b want #Name | A9O6e2
b want alles | A-2
b want anders | A8c11
b want daar | A-2
b want een | A-3
b want ge | A13O-5b-3d9e-2
b want hij | A-3
b want iemand | A-2
b want ik | O8a10c-9
b want je | A12b-2e7
b want jij | A-6O-3
b want mijn | A-3
b want morgen | A16O5a4c-3d-3
b want na | A11
b want van | A-2
b want ze | A-5
b was $ | A-2
b was en | A-3
b wasmand $ | A-3
b wassen $ | A-2
b wassen er | A-2
b wat #Name | A6
b wat aandoen | A17a-9b6c7d-3e-4
b wat attent | A-3
b wat de | A-2
b wat denken | A-3
b wat doen | A4
b wat drinken | A4c3
b wat een | A-13
b wat er | A5O6a15c-8d-10e-6
b wat gaan | a-2c4e-3
b wat hebben | a-3b6
b wat het | A-3
b wat hier | A5
b wat hij | A-7
b wat ik | A4a-3c-2d9e-7
b wat in | A-2
b wat je | A12b-15c-12d5
b wat jij | b-3c3d5e-3
b wat jullie | A2
b wat kinderen | A-3
b wat kunnen | A-3
b wat lief | A-3
b wat mij | A-2
b wat minder | A-2
b wat moeten | A-6
b wat niet | A-2
b wat van | A-3
b wat vinden | A-5
b wat voor | A-7
b wat wij | A3c8e-3
b wat zeggen | A-3
b wat zijn | A-18
b wat zullen | A18O8c5
b water $ | A-3
b water en | A-2
b water hebben | A12b4
b water in | A3
b water naar | A3a7b-3
b wauw $ | A-2
b we #Day | A-2
b we #Time | A-2
b we allebei | A-3
b we blijven | A-3
b we dat | A-4
b we de | A-10
b we doen | A-3
b we eten | A-3
b we gaan | A-2
b we het | A-9
b we in | A7a-4e5
b we ingaan | A-3
b we je | A2
b we komen | A-6
b we kunnen | A-2
b we maar | A-2
b we met | A-2
b we moeten | A-4
b we nemen | A-2
b we niet | A4
b we nog | A-7
b we nooit | A12O3b-2e7
b we oefenen | A-3
b we samen | A-7
b we tegen | A-3
b we toch | A3
b we verder | A2
b we vertrekken | A-2
b we vliegen | A-3
b we weg | A15O5a-2c-2e8
b we wel | A-2
b we zien | A-2
b we zijn | A12a-7c-8d-4e15
b we zitten | A22O6a-3c-2e7
b we zullen | A-2
b wedstrijd $ | A-2
b week $ | A-2
b week achter | A4
b week bij | A-3
b week een | b3e-2
b week hebben | A3
b week iets | A-3
b week in | a6
b week mee | A-2
b week met | A-3
b week niet | A11O2a2c3
b week nog | A2
b week op | A-5
b week slaan | A9O-5a9
b week te | A-3
b week tot | A4
b week van | A-2
b week zeggen | A-2
b week zien | A-3
b week zijn | A3O5b-2d4
b week zonder | A-2
b weekend #Number | A4
b weekend $ | A-8
b weekend bij | A-5
b weekend dat | A-3
b weekend en | A3
b weekend erna | A-3
b weekend hier | A-4
b weekend naar | A-3
b weekend niet | A18b10c-3e-5
b weekend overslaan | A-3
b weekenden op | A-3
b weer #Number | A-3
b weer $ | a-3
b weer alleen | A-2
b weer bellen | A-2
b weer bij | A6d10e-2
b weer dan | A-2
b weer dat | A-3
b weer doen | a-2b5c-2
b weer door | A6
b weer een | A-5
b weer eens | A-2
b weer en | A-6
b weer gaan | A6
b weer goed | A-2
b weer iets | A-2
b weer in | A3O6a-3c2
b weer lopen | A-2
b weer mee | A-3
b weer met | A7O4
b weer mijn | A2
b weer naar | A-2
b weer nee | A-2
b weer niet | O3a7b-2c-2d-3
b weer om | A5
b weer op | A-2
b weer opstaan | A-3
b weer over | A-2
b weer snijden | A12b6
b weer te | A-3
b weer thuiszijn | A-3
b weer voor | A-2a-3
b weer weg | A-3
b weer zo | A-2
b weerom $ | A7
b weg $ | A6O-2a-7b-4c-6e4
b weg en | A14O-7a-6b-3c-5d-4e19
b weg hebben | A-3
b weg jij | d-2e10
b weg mogen | A4
b weg te | A12a5b-2e-5
b weg van | A-3
b weg voorgoed | A10O6e3
b weg zijn | A2a-8b2c-2e-2
b weggaan $ | A-3a-2d11
b weggaan en | b-3c4
b weggaan jij | A-3
b weggaan met | A13a7e-4
b weghouden $ | A-3
b weglaten $ | A-3
b wegrijden je | A9O3a7b-2d-3
b wegvallen $ | A-3
b weigeren hem | A13O-4e8
b weigeren te | A15a-2b-2c2e2
b weinig zijn | A-2
b weken #Name | A-2
b weken #Number | A-2
b weken $ | A-4
b weken bij | A-3
b weken dat | A-2
b weken en | A4d6
b weken met | A-4
b weken niet | A-2
b weken te | A-2
b wel $ | O8a-8b-4c8d3e-3
b wel aan | A-2
b wel achter | A-2
b wel anders | A5a9d-3
b wel bij | A-4
b wel dat | A-3
b wel degelijk | A-3
b wel eens | A-7
b wel elke | A-3
b wel gezellig | A-2
b wel hoe | A-2
b wel iets | A-2
b wel in | A-2
b wel komen | A-2
b wel krijgen | A-3
b wel maar | A-3
b wel meetellen | A-2
b wel met | A-3
b wel nog | A-2
b wel of | A-3
b wel over | A-2
b wel van | A3
b wel voor | A6
b wel wat | A5O3a5b-2d-2
b wel weer | A-6
b wel weten | A-2
b wel zullen | A-2
b weldenkend mens | A-2
b welk landen | A11O-5a-2b-3e12
b welke dag | A-3
b welke dagen | A-5
b welkom $ | A-3
b wennen $ | A-3
b wennen dat | A-2
b wennen zijn | A-2
b wens hem | A-2
b werk $ | A-3
b werk doorgeven | A-2
b werk en | a10b-2d-3e-2
b werk ook | A6O-4d8
b werk te | O-3d5
b werk vertellen | A-2
b werk zijn | A-3
b werken #Day | A-3
b werken $ | a-4c-2d7
b werken en | A5O4a4d-2e-2
b werken ik | A-2
b werken tot | d9
b werkzaamheden $ | A-2
b weten #Name | A6
b weten $ | O-6a-8d-6e12
b weten alles | A16a-2b-2d11
b weten als | A-2
b weten dat | O8a5b-3e-2
b weten de | A-3
b weten echt | A-3
b weten ervan | O-4a3b-3d2
b weten ge | A2b10d-2
b weten geen | A-2
b weten het | A-2a7c-2
b weten hij | A6c6
b weten hoe | O7c3
b weten ik | a-6b-3c-2d17e-2
b weten je | O3a6b-3c-6e-4
b weten jij | A4O-6a9c-2
b weten komen | A10b3
b weten niet | A5a-6b3e4
b weten niks | A12O6c6e-6
b weten nog | b-2e5
b weten nu | A-4
b weten of | A-18
b weten precies | A9O2a-2d7
b weten t | A-2
b weten te | A3
b weten u | A-6a7b-2
b weten van | A-3
b weten waar | A5b-3c-6d-3e10
b weten wat | O8d-4
b wie $ | A14a-6c-3d7
b wie de | A6
b wie doen | A-3
b wie elke | A-3
b wie er | A12a-9b-9c-14d23
b wie het | A-3
b wie hier | A-3
b wie hij | A-2
b wie je | A9O6a-4d8
b wie komen | A5
b wie kopen | A-3
b wie mij | A-3
b wie mijn | a10b-2c-2
b wie niet | A5
b wie tellen | A-2
b wie thuis | A-2
b wie van | A-2
b wie ze | A-3
b wie zijn | A7O6a-7d12e-3
b wie zullen | A-3
b wij al | A8O5e5
b wij daar | A2c5e-5
b wij elkaar | A-2
b wij gaan | A10a-2c3e-5
b wij hebben | A-2
b wij het | A-3
b wij in | e7
b wij ingaan | A-2
b wij kunnen | A-3
b wij naar | A5
b wij nog | A-2
b wij nooit | A-3
b wij praten | A-3
b wij samen | A3
b wij spreken | A-2
b wij terugkomen | A-5O3
b wij vertrekken | A12e6
b wij vliegen | A10d-2e6
b wij voorgoed | A8e2
b wij zijn | A12O4a-7b-5c-8d-2e20
b wij zitten | A5O4c-2e10
b wijkagent $ | A10O-5a8b-3e-2
b wijken #Name | A3
b wijken $ | A-3
b wil leven | A18a-5b13c-3e-3
b willen #Name | A-3
b willen $ | O-3a-3b2c-2
b willen alles | A4
b willen berichten | A-2
b willen daar | A-2
b willen dan | A9b-2d3e-2
b willen dat | A3O-5a-2b8d-3
b willen de | A-2
b willen dood | A23O3a-10b25c-5d-4
b willen dus | A-3
b willen elk | A12O3b-3d8
b willen en | A-2
b willen er | O4b3d-2
b willen gaan | A9O-3b7
b willen ge | A-4
b willen geen | A-2
b willen graag | A-5
b willen hem | A-5
b willen het | A-5
b willen ik | a-3b7e-2
b willen je | A-2c2
b willen jij | A-12
b willen leven | A16O-4a-4b14c-2e-2
b willen liever | A-2
b willen met | A-3
b willen mijn | A-3
b willen niet | A7a-8b8d-2e-8
b willen ook | A4a5b-3d2
b willen springen | A18b8c-2
b willen stappen | A10b4e-2
b willen u | A-2
b willen van | A-3
b willen verdwijnen | A13O-5b2e4
b willen vertellen | A-2
b willen weten | A-5
b willen worden | A11b4d-2
b willen ze | A-2
b willen zelf | A-2
b willen zien | A6a-2b-3d6
b willen zijn | A4O-7a-3b9
b wim $ | A-2
b wissel van | A-3
b wissen $ | O-5d-2e7
b wissen ik | A-3
b wissen je | A7O-5b6
b wissen jij | A9O-3a-3c2d6
b wit shirt | A-3
b woede $ | A-2
b wonen $ | O7a-3e3
b wonen daar | A-2
b wonen en | A19
b wonen ik | A4
b wonen in | A-3
b woord over | A4a9
b woord voor | A-4
b woord wij | A-3
b woorden $ | A7b3c-2d4e-3
b woorden aan | A-3
b worden $ | A3O4a-7b20c-10d-9e-10
b worden als | A-3
b worden dan | A-3
b worden de | A-3
b worden door | A2a5
b worden en | A-3
b worden er | A-10
b worden hebben | A2
b worden het | A-7
b worden hier | A-3
b worden ik | A-3
b worden met | A-2
b worden want | A-3
b worden we | A-2
b worden zijn | A-2
b worden zitten | A5b-3e7
b wubbo $ | A-2
b wurg u | A6O4a2
b wurgen $ | A13O-5a7
b wél haar | A-3
b x $ | A-2
b yvet $ | A-2
b zaak $ | A-3
b zaak van | A-3
b zakken $ | A-3
b ze #Day | a-3c-2d-3e-5
b ze #Number | A3O6c3
b ze $ | c6e-4
b ze aan | A12O-7a-5c-3d4
b ze achter | A-2
b ze al | A-2
b ze alleen | A4b-3c9d-3e-3
b ze alles | A4
b ze altijd | A-3
b ze bij | O5a-12c4
b ze blijven | A7O5a-4e10
b ze brutaal | A6O3c9
b ze daar | A6O-8a-3c-2d-2e12
b ze dan | b-2c12e-2
b ze dat | A4a-2b4
b ze de | A-7
b ze dit | b7c-2e-2
b ze doen | A-4
b ze drinken | A-3
b ze durven | A-5
b ze een | O3a-5c5
b ze eerst | A-3
b ze er | a10b-3c-2e-2
b ze eten | A2O-6b11c-2e-2
b ze gaan | A-3
b ze gewoon | b-3d-3e5
b ze haar | A-5O-7c9
b ze halen | A-2
b ze hebben | O-3c-4d-6e-3
b ze het | O3b-3c6e-2
b ze hier | A2
b ze houden | A8a-6b18c-4
b ze huilen | A5
b ze hun | A-2
b ze iets | A-3
b ze in | O-8a-4c4d-3e-6
b ze ingaan | O4
b ze innemen | A3O3b8c-3
b ze inslapen | A3
b ze je | A2
b ze jou | A6
b ze kijken | A-3
b ze kopen | A-3
b ze krijgen | A15O5a-12c7d-4e-7
b ze kunnen | A-3
b ze kwijtraken | A10O4b2c3e-3
b ze lachen | A-2
b ze liegen | A8O3c7
b ze liggen | A10c-3
b ze lopen | A-3
b ze maar | A-3
b ze me | A-4
b ze mee | A-3
b ze meenemen | A15O4b3c-2e-7
b ze met | A-11
b ze mij | A9b3c2e-2
b ze moeten | O6b-2c6
b ze naar | A-4
b ze niet | A4e-6
b ze nog | A3a-3c10
b ze nooit | A-2c-3d2
b ze nu | A5
b ze om | A-8
b ze onder | A7O-6b6c-4
b ze ook | A2
b ze op | A-13
b ze opbellen | A-2
b ze pas | A11c4e-3
b ze schijnen | A-2
b ze slapen | A6O4a-2c14
b ze stil | A10O4b-3c7e-3
b ze stoppen | A-2
b ze te | A5
b ze tenminste | A15b-4c11e-2
b ze terugkomen | b-3e4
b ze toch | A15a-3c7
b ze tot | A4a-2c4
b ze uit | A12c-2e5
b ze uitleggen | A13b11c-2e-3
b ze van | A4a-3c7d3
b ze vanaf | A-2
b ze vandaag | A6
b ze vannacht | A-2
b ze verstoppen | A8b5c-2d-2e5
b ze vinden | A-2
b ze voortaan | A-3
b ze vragen | A3a6c-2
b ze weer | A-3O3c3
b ze wel | A-2
b ze willen | O-2c5
b ze worden | A-2
b ze zeggen | A6O-5a-5c16e-2
b ze zich | A-3
b ze zichzelf | A12O-4a-3b11
b ze zien | A-5
b ze zijn | O-17a-14c5d-6
b ze zitten | a-3b-2c5
b ze zo | A10b-3c3e-3
b ze zoeken | A-2
b zeg $ | A-2
b zeg dan | A-2
b zeg maar | A3O5a4c-5
b zeg niet | A-4
b zeg tegen | A11O6b6e-3
b zegene je | A-3
b zeggen #Name | A13O-17d-3
b zeggen $ | c-2d3e-4
b zeggen als | A13c2d5
b zeggen altijd | O-6a-3b6
b zeggen arm | A13O-3b-2c9
b zeggen dan | A-3
b zeggen dat | O-11b3c-4
b zeggen de | A-8
b zeggen een | A-2
b zeggen en | O-3e-4
b zeggen geen | A-3
b zeggen genoeg | A-2
b zeggen gisteren | A13O-5b7
b zeggen hij | A-4O-8a-3c3
b zeggen ie | A-2
b zeggen ik | A-4O-5
b zeggen in | O-5b-3e8
b zeggen je | A7a3d-5e2
b zeggen jij | A-6O-4a6
b zeggen mama | A12O-5a-2b-2c5e3
b zeggen mijn | A-3
b zeggen niet | A5O-7e15
b zeggen of | A2O5b-3d10
b zeggen ook | O6b-2e7
b zeggen papa | O-5d4
b zeggen tegen | a-5b4c-3
b zeggen veel | A-3
b zeggen waar | A4
b zeggen wie | A2
b zeggen wij | A12e5
b zeggen ze | A-3a-2b4
b zeggen zelf | A-3
b zeggen zijn | A-2
b zeker dat | A-3
b zeker weer | A-3
b zelf #Number | A-5
b zelf dat | A-4
b zelf de | A-4
b zelf een | A-2
b zelf het | A-3
b zelf in | A-2
b zelf maar | A-3
b zelf naar | A-3
b zelf niks | A-2
b zelf ook | A-13
b zelf zien | A7O-6a3b3c-2
b zelfmoord $ | A16O5a-3b12e-2
b zelfmoord en | A15a-2b13d-2
b zelfmoord plegen | A-2
b zelfmoord zeggen | A-2
b zelfs een | A-2
b zelfs het | A-2
b zelfs mijn | A5
b zenuwen van | A-3
b zetten $ | b-3d4e-3
b zetten dat | A-2
b zetten de | A-3
b zetten en | A-3
b zetten hem | A-2
b zetten het | A-2
b zetten in | A3
b zetten je | O2
b zetten mijn | A-2
b zetten zonder | A13e-4
b zeuren $ | A-3
b zich achter | A-4
b zich geen | A-3
b zich hebben | A-3
b zich overal | A-2
b zichzelf snijden | A11O-2b4
b zichzelf weer | A12O-6b7
b zichzelf wel | A-3
b ziek $ | A-3
b ziek zijn | A-2
b ziekenhuis $ | A8
b ziekenhuis in | A11O6a11c-4
b zien #Name | A6
b zien #Number | A3
b zien $ | a-4b2c-2d8e-8
b zien alleen | A-3
b zien alles | A9b-3d2
b zien als | b-2c9
b zien dat | b-3d2e-3
b zien de | A-4
b zien en | A17O-4a-9b-4d11e-3
b zien er | A-3
b zien eruit | A-3
b zien fietsen | A9O3a7b-2d-3
b zien foto | A-2
b zien geen | A5O6b9c-2d-2
b zien hem | O6
b zien het | b10c-2
b zien hoe | A-5O-5a9c-2
b zien ik | O4c2e-4
b zien je | A2a-14b-7d17
b zien jij | A3b-3c6e-6
b zien jou | A14b-3d10
b zien jouw | A4
b zien krijgen | A6d-2
b zien met | A3
b zien niemand | A4
b zien nooit | A8e2
b zien op | O8a-5c-3d9
b zien u | A10b-3d5
b zien waar | A5O-5d9e-3
b zien wat | A11O4
b zien we | A-2
b zien wel | A-8
b zien wie | A8O5d7
b zien wij | A6b-3e9
b zien ze | A-6b6e-5
b zijn #Day | A-9
b zijn #Money | A-6
b zijn #Name | A4a-3d-2
b zijn #Number | O-4a-9c16d-5e-3
b zijn #Time | A-3
b zijn $ | a-5
b zijn 't | A4a10b-3c-2d-3e-2
b zijn aan | A-2
b zijn af | A-3
b zijn afspraak | A-2
b zijn al | A13O7a-11b-3d-9e15
b zijn alleen | O7e-3
b zijn allemaal | A-3
b zijn allergisch | A-2
b zijn alles | A-3
b zijn als | A2a8c-5e-3
b zijn altijd | A-3
b zijn anders | A2O4b-2d8
b zijn arm | A6O-5a-4c17
b zijn auto | A7O2a-3d5
b zijn bal | A-2
b zijn bang | A4O-13c4
b zijn bed | A16a-4c7d-2e-3
b zijn been | A13O-3b12c-2
b zijn beginnen | A2
b zijn benen | A10a-2b2
b zijn best | A-2
b zijn beter | A22O9a-7b20c-6d-5e-5
b zijn bij | A-2O2b-2d-2e5
b zijn billen | A10O-4b-3c7d-2
b zijn bitje | A-2
b zijn blij | A-3
b zijn blijven | c2e-3
b zijn boekentas | A-4
b zijn boterhammen | A-2
b zijn breken | O-8a5
b zijn broek | A4
b zijn brood | A6
b zijn daarvoor | A-2
b zijn dan | e2
b zijn dat | A-3a6e-4
b zijn de | A-3O-7a7b-6
b zijn deze | A-3
b zijn die | a-5c-3d14
b zijn doen | A-3
b zijn dood | A-4a10b-2
b zijn doodmoe | A-3
b zijn doodop | A-3
b zijn door | A8O-18
b zijn drinken | A9b-2c3e-2
b zijn drogen | A-2
b zijn dus | A-7
b zijn echt | A-10
b zijn een | A-16b-2
b zijn eerder | A-3
b zijn eerste | A-2
b zijn eigen | O-5b-2c10d-3e-3
b zijn eigenlijk | A-2
b zijn elk | A2
b zijn en | b5c-10
b zijn enkel | A-2
b zijn enkele | A8O5e4
b zijn er | A-17a-3b7c-2e-3
b zijn eraf | A-2
b zijn ermee | A4
b zijn eten | A-2
b zijn etui | A3
b zijn ff | A12b-3c10d-2e-2
b zijn fiets | A-5
b zijn gaan | A-7O6e-2
b zijn ge | A9b-2d-2
b zijn gebeuren | A-3
b zijn geen | A-10O6b2e-4
b zijn gekneusd | A-2
b zijn gezicht | A14a-3c14
b zijn gisteren | e2
b zijn goed | A-20
b zijn gwn | A-2
b zijn haar | A4
b zijn hand | A13O6a-4c14
b zijn hebben | A2O-17
b zijn heel | A-2
b zijn helemaal | A6b4c3e-2
b zijn het | d-6
b zijn hetzelfde | A-3
b zijn hij | O-4b3c-2d-2e3
b zijn hoe | A-3
b zijn hoofd | A-6c14
b zijn huiswerk | A-2
b zijn id-kaart | A3
b zijn ik | b5
b zijn in | a-3c5e-4
b zijn intrekken | A-2
b zijn jaszak | A-3
b zijn je | O4a4b-5c-5d-6
b zijn jij | a8c-4e3
b zijn jouw | c-3e2
b zijn juist | A-2
b zijn kamer | A13O-8a-3b17c-3
b zijn kapot | A-4
b zijn keel | A12a-3c7
b zijn kin | A-2
b zijn kind | A-2
b zijn knieën | A6
b zijn komen | A13O-4c-2e5
b zijn konijn | A-3
b zijn koud | A-3
b zijn krijgen | O3c11
b zijn laarzen | A-2
b zijn leeg | A11O-12a-5c-5d-3e21
b zijn lek | A-3
b zijn levensboekje | A-2
b zijn lezen | A-3
b zijn liegen | A3
b zijn liggen | A2
b zijn maar | e5
b zijn maat | A-2
b zijn maken | e7
b zijn me | A-3
b zijn medicijnen | c-2
b zijn meer | A-2
b zijn meestal | A-2
b zijn met | A6O2a-9e3
b zijn meteen | A-3
b zijn mij | a5b-5e-2
b zijn mijn | A3O-8
b zijn mn | A10O5b4d-2
b zijn moordend | A-2
b zijn morgen | A2b3
b zijn naar | b-3c10d-2e-3
b zijn nat | A-2
b zijn natuurlijk | A-3
b zijn nek | A16O-6a-5c15
b zijn nemen | A6
b zijn net | A3
b zijn neus | A16O4a-5c19
b zijn niet | a-3b-5c4e2
b zijn niets | A-4
b zijn nieuw | A-2
b zijn nieuwe | A2
b zijn niks | A2
b zijn nog | a3
b zijn nooit | A-8
b zijn normaal | A4O4c6
b zijn nu | O-5a-5b6c-3e-5
b zijn nummer | A-2
b zijn om | A-3
b zijn onderbroek | A-3
b zijn ondergedoken | A12e5
b zijn ons | A6c8e-3
b zijn ook | A-8
b zijn oom | A-3
b zijn op | O-2b3d-4
b zijn opa | A-3
b zijn open | A-4
b zijn opnemen | A3
b zijn oud | A-3
b zijn ouders | A-3
b zijn over | A3
b zijn overdag | A-3
b zijn overlijden | A-3
b zijn pak | A-2
b zijn papieren | A-2
b zijn pas | A3
b zijn paspoort | A-3
b zijn precies | A-4
b zijn pure | A-3
b zijn puur | A6
b zijn ribben | A5a4
b zijn riem | A-5
b zijn rug | A8O-7a-6c17
b zijn rugzak | A-5
b zijn schieten | A-3
b zijn schmink | A-3
b zijn schooltas | A-3
b zijn schoon | A-2
b zijn schrift | A3O-4b5
b zijn sjaal | A-3
b zijn slapen | A15a-2c11
b zijn sowieso | A-3
b zijn spreekbeurt | A-2
b zijn stappen | A12b-3c6d-2e-4
b zijn storten | A-2
b zijn straks | A7
b zijn tablet | A-3
b zijn tas | A-9
b zijn te | c4e-2
b zijn telefoon | O-3b-2d5e-3
b zijn tenslotte | A-3
b zijn theorie | A-2
b zijn tijdens | A-6
b zijn toch | A2a2b6c-2e-2
b zijn toen | a8c-3
b zijn trouwens | A-3
b zijn uit | A-2
b zijn uw | A7b-2c4e-2
b zijn vader | A2
b zijn valies | A3e7
b zijn vallen | A-4a3b-2c4
b zijn van | O-4a-2c-3d10e-7
b zijn vanaf | A-3
b zijn vandaag | A-2
b zijn vanmiddag | A4
b zijn vannacht | A5O-5c7
b zijn vasten | A-2
b zijn veranderen | A-6
b zijn verdrietig | A-3
b zijn vertrekken | A16e7
b zijn verwittigen | A11O-4b-3c-2e8
b zijn vinden | A-2
b zijn vinger | A-2
b zijn voor | A-2a2b-2d-2
b zijn vriend | A-2
b zijn vrij | A-2
b zijn waar | A-5
b zijn waarschuwen | a7b-3
b zijn wakker | A6
b zijn wang | O-6a-3c9
b zijn want | A-3
b zijn wat | A-3
b zijn we | O3a-2c-3e8
b zijn weer | b2c5d-2
b zijn weg | A24O-9a-4b-7c-3d-10e17
b zijn weigeren | A3
b zijn wel | A-7
b zijn wens | A-3
b zijn wij | A14O8a-3c-3e7
b zijn ze | a-2b2
b zijn zeggen | A4O-15a-8b3e-5
b zijn zeker | A-3
b zijn zijn | e-3
b zijn zin | A-3
b zijn zo | O3a-6d-2
b zijn zo'n | A-4
b zijn zoon | A-3
b zijn zusje | A-2
b zijn zwaar | A7
b zin $ | A17a-3b6
b zin in | A-3
b zin meer | A17O5a-4b15c-3d-2e-3
b zitten $ | b-8d3e-3
b zitten al | A18O4a-6b-4e3
b zitten bij | A2O-6a8b-2d-2e-2
b zitten daar | A10a2c3
b zitten dan | O4
b zitten dat | A7b-3c10
b zitten dicht | A-3
b zitten die | A-3
b zitten een | O8a-3d7
b zitten en | O-4a-2c5e-5
b zitten er | a-5d7
b zitten erin | e7
b zitten ge | A7b2d-2
b zitten hebben | A7b-3c4d3e-3
b zitten hier | A-3
b zitten huilen | A-4
b zitten ik | A4a-3
b zitten in | A-2a4b-4
b zitten je | A8b-2d4
b zitten met | A5O2a-3c5e-3
b zitten nog | A7d4
b zitten nu | A-3O-3b6
b zitten ondergedoken | A13O5a-3b-2e14
b zitten op | A10a-3b-2d-3e3
b zitten sinds | A12b-3c9e-2
b zitten te | A-4
b zitten we | A7e3
b zitten weten | A5
b zitten wij | e8
b zitting verzetten | A-2
b zn gezicht | A-5
b zn kamer | A3
b zo $ | A-4
b zo besluiten | A2
b zo dat | A2
b zo de | A8b-3c13d-2e-3
b zo door | A9a3b-2
b zo doorgaan | A-2O3
b zo drinken | A10b-2c7
b zo erg | A-2
b zo gaan | A7a8b-2c-2d-2
b zo goed | A3O-3a4b7c-5d-2
b zo grappig | A-3
b zo hard | A13O4a5b-2
b zo het | A-3
b zo horen | A4
b zo houden | A-2
b zo kijken | A-3
b zo kwaad | A-3
b zo lang | A-2
b zo lekker | A-3
b zo met | A-3
b zo moe | b2
b zo omgaan | A-3
b zo simpel | A8a-3c6
b zo snel | A-3
b zo staan | A-2
b zo vinden | A-3
b zo weer | A6O2a6
b zo zeggen | A-3
b zo zijn | A-3
b zo'n bericht | A5
b zo'n brief | A-3
b zo'n grote | A10O4b-2
b zo'n steek | A-3
b zoals afspreken | A-3
b zoals altijd | A-4
b zoals de | A-2
b zoals het | A-4
b zoals je | A-2
b zoals jij | A11O8a6c3
b zoals u | A-3
b zoals we | A-2
b zodat hij | A8b-3c9d-2e-2
b zodat je | A-3O4d4
b zodat jij | A-3
b zodat we | A-2
b zodra hij | A8O3a8c-2
b zodra ik | A9a3d-3e-2
b zodra u | A-5
b zoeken $ | A11O9a-7b-3d-3e5
b zoeken een | A-2
b zoeken gewoon | A-2
b zoeken iets | A-3
b zoeken maar | A16O2a-2e7
b zoeken naar | A-2
b zoeken nog | A-4
b zoeken ons | A10b-2e7
b zoeken tot | A5e6
b zoeken voor | A-2
b zoeken zijn | A-4
b zoiets doen | A-2
b zolang het | A4
b zolang ik | A4a-2b-2d4
b zolang je | A5O3a-2b-2d11
b zolang jij | O4a-3b-2d-2e9
b zolang zijn | A12b-3c11d-2e-2
b zolder $ | A6
b zomer $ | A-3
b zomer dat | A-2
b zomer zijn | A3
b zonder #Name | A4
b zonder #Number | A-3
b zonder adres | A10c-2d-3e10
b zonder dat | A13a-7c-5d9e-5
b zonder de | A10O4a-2b13
b zonder die | A-3
b zonder eten | A9b-3c7d-2
b zonder iemand | A-3
b zonder iets | A17O-7e9
b zonder jas | A7c15d-2
b zonder jou | A30a-8b3c-9e4
b zonder jouw | O6e9
b zonder kleren | A9b-2c3d4e-2
b zonder lunch | A-2
b zonder mij | A6O2a-3b10c-4e-6
b zonder mijn | A11a-8c-5d4e-3
b zonder ons | A2
b zonder overleggen | A-8
b zonder toestemming | A10e6
b zonder u | A-3
b zonder verdrag | A9b-3c-2e10
b zonder zijn | A-3
b zoon $ | b4e-3
b zoon hebben | A5O-8a-6b10e-2
b zoon meenemen | A10b-3e9
b zoon moeten | A11O5b-2c8
b zoon nooit | A9
b zoon ontvoeren | A7O-3e5
b zoon terugkrijgen | A10b-3c11e-2
b zoon zeggen | A12O-5b7c-5e-3
b zoon zijn | A10O-4a-3c5e3
b zorgen dat | A-3
b zorgen ik | A2b-2c4
b zorgen voor | A10b12c-2d-2e-2
b zoveel $ | A-3
b zoveel beter | A-2
b zuchten $ | A-3
b zulke dingen | A-2
b zullen #Day | A8O-6e6
b zullen #Name | A2e8
b zullen betalen | A-2
b zullen beter | A-3
b zullen daar | A2
b zullen een | A-4
b zullen er | a13b-3d-3
b zullen ge | A3O6b-2c4
b zullen haar | A2
b zullen hem | A-3
b zullen het | O5c9d-2e-4
b zullen hij | A-2
b zullen ik | O8a2b3c-9
b zullen in | A-5
b zullen je | A-3c2
b zullen me | A-2
b zullen merken | A15a11b-2
b zullen met | A-3
b zullen mij | A9b-2d3
b zullen niet | A13O4a-2e6
b zullen nog | A5a6b-3
b zullen ons | A4O4
b zullen ook | A-3
b zullen u | A6O7d9
b zullen uw | A7c2
b zullen vasten | A-3
b zullen vinden | A10a-3b-2d3e6
b zullen voor | A-2
b zullen we | A-7
b zullen wel | A-11
b zullen wurgen | A7O-4a5b-2
b zullen zien | A-2
b zus $ | A-3O-7a-2e6
b zus en | A-2
b zus hebben | A-4O-5a6c-2e3
b zus in | A3e4
b zus kunnen | A-2
b zuur $ | A-3
b zwaaien $ | A-4
b zwaard en | A-3
b zwanger zijn | A9O-4a5c-2
b zwarte riem | A-2
b zwemles zijn | A-2
b zwemmen $ | A-3
b zweren het | A3
b zwijgen $ | c9
both future | A-4
both none | A-8
both past | A-22
both perfect | O5a-2c-2e9
both perfect not | A-4
both present | A3O15a-11b-13c-6d-17e13
both present can | A-5
both present must | A-7
both present not | A-6O11e5
both present should | A-2
both present want | A3
c C I | a-7b3c-3
c C I I | A3O6a-7b16d-4e-4
c C I U | A-5a-4e6
c C I body | A-3
c C I child | A2a-12d-6e7
c C I kid | A4b10c-2
c C I land | A12e3
c C I not | A4O-3d-4
c C I own_thing | A8c4d-2e-2
c C I past | A3O-4d3e-3
c C I people | O9c-3e10
c C U | O-3a-7b-3c3
c C U I | A7O10c6e-2
c C U U | A-5O-10a-3c2e3
c C U aid | A-3
c C U child | O-2a-17b-3c5d-5
c C U hit | A5O-5a6c-5
c C U hitPart | A11a4c-5
c C U kid | A-3
c C U modal | c4
c C U not | O-5a-9b-4c4d-5e3
c C U own_thing | A3O-5d-2e9
c C U papers | d5e-4
c C U past | O-5a3b-3c-4d2
c C U people | A-8O-14c3d-2
c C account | d2e-5
c C aid | A-2b-2e11
c C aid U | A-2
c C aid child | A-3
c C aid past | A4
c C away | A19a-3c-3d-4e8
c C away U | A9e3
c C away child | A9O8e3
c C blow | A5a-3c14
c C blow past | A2c6
c C body | O-8b-3
c C body child | A4
c C child | O-3a-11b-4d-6e7
c C child kid | O-3a-11b-4d-6e7
c C child_hurt | A8a-5c15
c C child_hurt past | O7c5
c C dead | O3b-4c5e-2
c C drug | A7
c C drug child | A7c4
c C hit | A-9a-10c24
c C hit hitNow | A-5
c C hit hitPart | a-9c23
c C hitNow | A11O4a5b-2c-4d-2
c C hitNow break | A6O3a9c-4
c C hitNow hitSure | A11c11
c C hitPart | A5O3a-8c20
c C hitPart child_hurt | A16O2a-4c14
c C hitPart injury | A2c10
c C hitPast | A-3
c C hitPast past | A-3
c C injury | A14O3a-12b-3c24e-3
c C injury body | A15O-4a-5c11
c C injury child | c6
c C injury hit | A6c10
c C kid | A-2
c C kid kidObj | A-2
c C killInf | A4O-4b-3c11
c C land | A9a-4c-3e8
c C land away | A9a-4c-3e8
c C many | A-16
c C many many | A-4
c C modal | A-3e-3
c C modal I | O6b3e-2
c C modal U | A-9
c C modal child | A-2a-3c5d3e-5
c C modal not | b2c-2e4
c C modal people | A4
c C near | a-10c2d-8
c C near U | A-5
c C near child | O5e6
c C near jump | A12b-3c10
c C near modal | A-2
c C near past | A7c-3d-2e3
c C not | a3b-4d-12e3
c C not I | A2O8a-7
c C not U | A-7O-6a-5d-2e9
c C not account | A-2
c C not child | A14c-3e4
c C not hit | A10O6c6
c C not modal | a2e-3
c C not near | A5e7
c C not not | A7a5b2c-2e-3
c C not ours | A10
c C not past | O-10a-5d-2
c C not people | A5
c C ours | A-2O5d-2
c C ours past | A-3
c C own_thing | b-6c6d-5
c C own_thing I | A-2
c C own_thing child | A-3
c C own_thing near | A-7O7c3
c C own_thing past | A3O-3c4
c C papers away | A-2
c C past | O-6a3
c C past I | a-11b3
c C past U | A6O-7d-7
c C past child | A2O2a5d-7e-7
c C past grave | A-3
c C past injury | A11b-2c10
c C past modal | O-15a4b-5
c C past near | A-3
c C past not | O-6a-2e6
c C past ours | A4
c C past own_thing | O-4d-2e10
c C past past | O-10
c C people | O4a-3d-3
c C people I | A-2
c C people U | A4O4d-4e3
c C people child | b-2c5e-5
c C pills | A11O-6b12
c C pills drug | A8O-4b10c-2
c C secret | A8d-2e5
c C selfcut | A-3O-5b7
c C spy | A7O5d3
c C spy I | A7O5d3
c C switch | A-4O-5
c C switch body | A6O-3c-3
c C switch hit | A7c12
c C weapon | A-6O3a-5c13
c C weapon switch | A-3O3a-5c13
c I I | O3b5c-6e-3
c I I I | A-5O3a-8c-4d3e-4
c I I U | O19c-15
c I I account | A7a-2c3
c I I aid | A4O-3a-2b-3c-2d5
c I I blow | A8a8
c I I body | A4O-4a-2d-4
c I I child | O9c-6d-8e7
c I I dead | A-5b2
c I I drug | A8O2b11
c I I hit | A4a14
c I I hitNow | a8b-2c-2
c I I many | A-3
c I I modal | A3O3a-7b5c-2d-3
c I I near | O-4d7
c I I not | O6b-3
c I I nude | A6d3
c I I ours | A2
c I I own_thing | A7a-2b14
c I I papers | A3
c I I past | a-15b7e-10
c I I people | a-2c-2d3
c I I sex | A2a11
c I I weapon | A-2a8b-2
c I T | A3
c I U | A6O8a3b-8c-16d4e-7
c I U I | A-2c-3d6e-6
c I U U | A18c-23e-20
c I U account | A6O18a-3b-5c-2d12e-9
c I U blow | a6
c I U body | A19O6a10b-5c-11
c I U child | A-3O5a-18b3
c I U dead | a4d-5
c I U grave | A10a10
c I U hit | A35O16a28b-6c-17d-10e-3
c I U hitNow | A5O4a15b-3c-4d-2
c I U killInf | A10O8a13b-4c-4d-2
c I U modal | O7b-7c-9d5
c I U near | A10O13b-6c-8d3e-7
c I U not | b-5c-4e4
c I U nude | A11O3d3
c I U ours | A-3
c I U own_thing | A24O3b-8c-7d10
c I U papers | O7a-5d7
c I U past | O2a2c-10e-12
c I U people | A-4O-2b4c-4e-3
c I U secret | A-4
c I U spy | A5d4
c I U weapon | A9a9
c I account | A3O-8a-10b-8d13e-19
c I account I | A10O-3a-3d8
c I account U | A-3d4
c I account account | A5
c I account child | A10b2d6
c I account many | A-3
c I account papers | O-7a-5b-6c3d6e-8
c I account past | A2O-11d-3
c I aid | A-3O-29
c I aid U | A-3
c I aid aid | A-3
c I aid past | A13O-21c-3
c I away | A6O10a-4b-2c-5d-3e11
c I blow | A-5a13b-4d-7e-5
c I blow I | A-5
c I blow child | A6O3a2c-4
c I blow past | A11O-4a11c-3
c I blow switch | A11a6
c I body | A-2O-10a6c-3d-15e-5
c I body I | A-2
c I body bone | A4O-3a-3d-4e-4
c I body child | A-3
c I body hit | A14O-16a13c-2
c I body past | a10b-4d-2
c I break | A-3
c I child | A4O7b-4d-5e5
c I child kid | A4O7b-4d-5e5
c I dead | b6c-15d-3e-7
c I dead I | A2a9c-4d-4
c I dead U | A-4
c I dead hit | A12O-3a9
c I dead past | A8b2c-4d-2
c I drug | A32O14a-6b6d-6e-5
c I drug meds | A19O7a-3b14c-6
c I drug pills | A7O2b13
c I grave | a-7b19c-3d-2
c I grave U | A-3
c I grave jump | A5b9
c I grave past | A10b6
c I hit | A7O-2a9b-6e-4
c I hit hitNow | A2a-3b-3e-2
c I hit hitPart | O-5a8d-5
c I hit hitPast | A19O-3a4
c I hit past | A14a8
c I hitNow | A3O8a6c-2d-14e-9
c I hitNow U | A18O4a3c-2d-2
c I hitNow blow | A7a8c-2d-2
c I hitNow body | A-4
c I hitNow break | A7O5a2c-3d-13e-5
c I hitNow child | A-3a-3b-2c12
c I hitNow hitSure | A-9a7b-2d-3
c I hitNow not | A-2
c I hitNow weapon | A6O3
c I hitPart | A-5O-4a3c-3
c I hitPart child_hurt | A-3
c I hitPart past | A-5
c I hitPast | A-4O-4a8d-2
c I hitSure | b-3d-3e-2
c I hitSure kill | b-2d-2
c I injury | A-4O-12a15b-2c-6
c I injury body | A10O-7a9
c I jump | A8O12a-15b30c-16d-12e-6
c I jump I | A9O4a-3b7c-2
c I jump U | A-3
c I jump past | A-3
c I kid | A5O7b6d-4e-3
c I kid kidObj | A3O7b8c-4e-2
c I killInf | A11O-7a-2b7c-11d-5e-5
c I killInf U | A6b10
c I killInf dead | A4a-3b4
c I killInf kill | A-3O-3a-4b4
c I land | A9a-3e8
c I land away | A9a-3e8
c I many | A2O-4a-2b-2c-4d8e-4
c I many U | d4
c I many many | A-3
c I many past | A6O-3a-3d10
c I modal | O6a-4e-10
c I modal I | A-5O4a-5c2d3e-2
c I modal U | O5a-2b-3c-10d12e-8
c I modal body | A-2
c I modal child | A-10c9d-2e-3
c I modal dead | A23O4a-8b23c-5d-4
c I modal kid | A-3
c I modal modal | A-8
c I modal not | A4a-10b7c-14
c I near | O-16a-2b-14c-4d5e-18
c I near I | O-2a-3d5
c I near U | A-3d-2
c I near hit | A2a5
c I near near | A9O-3a8d-2
c I near not | A2O-7a4d-4
c I near own_thing | A2
c I near past | A-3O-4a-3d5
c I not | A-2b4c-2e-3
c I not I | e-13
c I not U | O-3a3c-14e-5
c I not account | A-4
c I not child | a-9b5c-2d-6
c I not hitNow | A-2
c I not modal | O5a-7b-4d4e-3
c I not near | c2d-2
c I not not | A-8
c I not papers | A-2
c I not past | A-5O-16a7b-5c-6d-2
c I not people | d3
c I nude | A6a-8b-4c-4d11e-4
c I nude I | A9O-3a-2d5
c I nude U | A3O8a-3d6
c I ours | A3c-2d-4e-2
c I ours I | A5
c I ours child | A18a3c-4e2
c I ours secret | A6c8e-3
c I own_thing | A3O-7b2c-2e-12
c I own_thing I | b3
c I own_thing U | A8a-4b5
c I own_thing child | A-2
c I own_thing near | A5O-8c-3d3e-14
c I own_thing not | A-3
c I own_thing past | A5O-7a9c-2d-3
c I papers | O-6a-10b-7c-10d13e-4
c I papers I | A5O-10a-2d14
c I papers U | A-3
c I papers child | A16O5e8
c I papers papers | A11O-8d9e-2
c I papers past | O-2d3
c I past | e-7
c I past I | b3e-13
c I past U | a2c-20e-4
c I past aid | A16a-5b7c2d-2e-2
c I past blow | A-5
c I past body | A-2O-6a3
c I past child | c7d-9e-2
c I past dead | A-4
c I past drunk | A16O13b-4c7d-3e-3
c I past grave | A10b5
c I past injury | A-6
c I past modal | O-6d5
c I past near | A-6
c I past not | A-4O-4c-3d3e2
c I past ours | A-3
c I past papers | A4
c I past past | O-4c-4
c I people | c-3
c I people I | a3b-6c-7d5e-5
c I people U | O8a6b-5c-7
c I people child | O7a-10b-5c2d-8e4
c I people grave | A-4
c I people hit | A4c8
c I people many | A-3
c I people near | A15b-2e4
c I people not | O-8a-4d8
c I people ours | A4O-5b-2e9
c I people past | O-3a-2c-5d11e-5
c I pills | A-4
c I secret | A-3
c I selfcut | O5b3d4
c I sex | A5a16b-3c-4d-4
c I sex body | A-3
c I spy | A17a-5b-4c-3d9e-4
c I spy I | A4O-5d3
c I spy U | A9O7a-2d7
c I weapon | A6O2a12c-17d-11e-11
c I weapon I | A11a-3b7
c I weapon U | O4a6
c I weapon gun | A15O10a9b-3c-3e-2
c I weapon hit | A5O-3a3
c I weapon switch | A-7O-3a10
c T | a-2c2
c T I | d-2
c T I I | A5a-5b3c-4d3
c T I U | b-3c-5d-4e16
c T I account | A-3
c T I aid | A13O-2b-4c12d-2e-3
c T I blow | A9c-2
c T I body | A-6O-3a-2
c T I child | O12b-2c4d-6
c T I hit | A17O-8a19c-4
c T I hitNow | A-5
c T I jump | A-4
c T I killInf | A11O-7a12b-2
c T I modal | A4O-3a-2b-4c4e3
c T I not | O2a-4c4e-2
c T I ours | A6c8e-3
c T I past | A-3O-2a2c-3
c T I people | A-4
c T I pills | A-2
c T T | A5O-6a-9b8c-3d-4
c T T selfcut | A11O-2b4
c T U | b-2
c T U I | b4d3
c T U U | A-9
c T U account | A3
c T U child | a-10b-5c11d-6e-2
c T U killInf | A10a10b-3
c T U modal | a-5e6
c T U near | O6a4c-2d-3
c T U not | a3c5
c T U own_thing | A-2c2
c T U past | O-7a-6b4c-2
c T U people | A6O-5a-6c2d2e-4
c T account | O-5b5d4
c T account papers | O-4b4d5e-3
c T aid | A6O-7b-3d2
c T aid past | A6O-2c8
c T away | O-4e7
c T blow | A17O11a-15b-5c23d-2e-4
c T blow child | A8O4a-2c6
c T blow past | A5O7a-9c18
c T body | A2O-2a-11c5d-3e-7
c T body I | A-3
c T body U | A4b-2c9
c T body aid | A4
c T body bone | O-3a-8b4e-2
c T body child | A3
c T body hit | A15a-7c22
c T body modal | A-2
c T body past | A6O-2a-10c5e-2
c T child | A2a-6d-7
c T child kid | A2a-6d-7
c T dead | A11O-4a-3b10d-3e-5
c T dead I | A-5
c T dead U | A-3
c T dead child | A7b-3c4
c T dead modal | A23O-8a-4b13c-5
c T drug | A-4a-4b-5c10d-3e-2
c T drug I | A13b-2c10
c T drug aid | A-3
c T drug meds | A-7O-4b9
c T drug past | A6b-3c7
c T drunk | A-6
c T drunk past | A-6
c T grave | A5b5c-2
c T grave aid | A8b5c-2
c T hit | a-10b-2c22d-3
c T hit hitNow | A10O5a-2c6
c T hit hitPart | A-6a-14c27
c T hit hitPast | O-4c4
c T hitNow | O3c4
c T hitNow body | A-5a-4c3
c T hitNow hitSure | A22O5
c T hitPart | A8a2d-3e-3
c T hitPart child_hurt | A14c9
c T hitPast | A10b6
c T hitPast past | A20O2b7
c T injury | A-4a-7b-4c19
c T injury body | A-3
c T injury child | c9
c T injury harm | A7O-3b-2c8
c T jump | O-6
c T kid | A-4
c T kid T | A-2
c T killInf | b5c3
c T land | A12e6
c T land away | A12e6
c T many | a-2e2
c T meds | b-2c12
c T meds I | A5
c T meds modal | A-2
c T modal | O5a-22c8d-3
c T modal I | O2a-5b3c-4e-2
c T modal U | a-3e9
c T modal child | c3e-2
c T modal near | A2
c T modal not | a-2b-2c13
c T near | a-5b-8
c T near child | A-6
c T near jump | A12a-3c10
c T near past | A4O-3a-4b-2
c T not | A7a-11b-2c2d-3
c T not I | O4a-6
c T not U | A-3O5a-7c16d-3e-5
c T not account | A-3
c T not aid | b-2c3d-3
c T not away | A6e3
c T not body | A7b-2c6
c T not child | A10O2a-7c-3d-5e8
c T not land | A10e2
c T not modal | a-5d-3e-2
c T not not | A3c-4e7
c T not ours | A13b-3e10
c T not own_thing | A-3
c T not past | A13a-17b-4c13d-6e-2
c T not people | A-2
c T ours | A-3O-4a4b-3e-3
c T ours child | A-3
c T own_thing | A13a-2b-2c3d-11
c T own_thing child | A13e2
c T own_thing modal | A12
c T own_thing near | A2c3d-2e-2
c T own_thing past | A5O-6a-2
c T papers | A5a-10b-5d-4e9
c T papers I | e-4
c T papers U | A13a-3c-2e12
c T papers child | A11e2
c T past | c4d-7
c T past I | A-2b-3d-5
c T past U | A-2O-4b-3c2d-5e3
c T past account | A-2
c T past aid | b-3c2d-2
c T past child | A6a2d-12
c T past dead | A-2
c T past hit | A7
c T past hitPast | A-3
c T past kid | A-3
c T past modal | b-3c4d-6
c T past near | A2a-2d3e-4
c T past not | A2a-5b2c-4e2
c T past own_thing | A-2
c T past past | A-2a-4c8d-2
c T past people | A-6
c T people | c-9d-7e10
c T people U | A7O4a-5c-2d-2e15
c T people child | A-4
c T people past | A-2
c T pills past | A-4
c T selfcut | A20O-9a-4b9c-3e-2
c T sex | A11O-5a-7b-2c16d-3e-4
c T sex child | A5c6
c T switch | A9O-5a-4c14
c T switch past | A6c7
c T weapon | A10c4d-3e-2
c T weapon switch | A11a-13c20
c U | b-3
c U I | A6O-3a-2b-3c-9d5e-6
c U I I | A9c-20e-5
c U I U | A7O2b-8c-13d9e-21
c U I account | A10O-4a-2b-3c-3e-5
c U I aid | A21O-7a-6d5
c U I blow | A10a12c-2
c U I body | A20O-4a16b-7d-2
c U I child | A6b-3d-24e8
c U I dead | A20c-7d-5
c U I hit | A2O-18a21b-2c-21d2e-2
c U I hitNow | A18c-7d-4
c U I hitPast | A-6
c U I killInf | A7O-5a13b-2
c U I many | A6O-8a-2d9e-2
c U I modal | a-4d8e-5
c U I near | A16O-8b-6c-10e-7
c U I not | A3O-2d4e-7
c U I nude | A-6O-3d5
c U I ours | A-2a4
c U I own_thing | A13O-18b-5c-7d3e-6
c U I papers | O-17a-5b-3c-2d21e-6
c U I past | A-3c-3
c U I people | A5O-4b-4c-4d11e-5
c U I sex | A-3O2a2
c U I spy | A8d5
c U I weapon | a16b-4c-4d-3
c U T | O-4c9
c U T account | A-2
c U T body | A-4O-4c9
c U U | A4a2c-9e-5
c U U I | a2c-11d-2e-7
c U U U | O2a-2c-5d7e-4
c U U account | O3d8
c U U blow | A12O3a9
c U U body | A6O7a11b-5d-5
c U U child | e3
c U U dead | A-2
c U U grave | A8
c U U hit | A7O-5c4
c U U hitNow | A-3O4a2
c U U modal | A-2
c U U near | O4e-2
c U U not | c-7d-2
c U U nude | A-5
c U U own_thing | A3O-4b2d-2
c U U papers | A2a-2d7
c U U past | b4c-4d-3e-3
c U U people | A4O8b-9d6e-9
c U U weapon | A8a4b-3
c U account | A4O6a-12b-17c-13d15
c U account I | A10a-6b-3
c U account U | A10O13b-3c-2d3e-4
c U account child | A6b-2d7e-2
c U account kid | A-3
c U account papers | A4O5a-3b-4c-3d-3
c U account past | a-2d9
c U aid | A-5a5b-7c2d-3e-7
c U aid I | A9c2
c U aid child | A-3
c U aid hitNow | A3a-4b-2c5
c U aid not | A3
c U aid past | A-6
c U away | A8a-3b-2c-2e12
c U blow | A20a11b-5d-11e-4
c U blow I | A12a7b-2c-3
c U blow U | A8O8a11c-3
c U blow switch | A4O-6a5
c U body | A13O5a21b-19c-5d-8e-7
c U body I | A6a5
c U body U | O4a-4d4
c U body bone | A7O6a20b-13c-3d-11e-4
c U body hit | A3O2a12
c U body hitPart | A7a6
c U body modal | A9a6
c U body past | A6a12c-2
c U child | a-9e3
c U child kid | a-9e3
c U dead | A16O7a19b-3d-20e-4
c U dead I | A8O4c-4d-3
c U dead U | a13b-6d-4e-2
c U dead modal | A-3
c U dead past | A-4
c U drug | A4O-7
c U drug meds | A-3O-4b5
c U drunk | A-4O-5c5
c U drunk past | A11O-5c5
c U grave | A15O11a23b-10c-13d-5e-6
c U grave aid | A5O8a11c-5d-2
c U gun | A6a6b-2d-2
c U hit | A10a17b-7c-4d-12e-3
c U hit U | A11O-2a13c-3d-3
c U hit hitNow | A3a-4
c U hit hitPart | A18O7a18c-3
c U hit hitPast | A4O-10
c U hit killInf | A-3a5
c U hitNow | A3a18c-15d-6
c U hitNow I | A-3
c U hitNow body | A14a17b-2c-6
c U hitNow break | A-6a7
c U hitNow hitSure | A12O6a15c-4
c U hitPart | A11a4c-5
c U hitPast | A13O-16a12b-6c-8e-3
c U hitPast grave | A12b-3d4
c U hitPast hitPastSure | A3O-2a4
c U hitPast past | A3O-12a15b-2c-5d-2
c U injury | A7a12
c U jump | O-5a-3b10
c U kid | A-8
c U kid T | A-2
c U killInf | A9O2a17b-3c-11d-7e-5
c U killInf child | A4O6a8b-4c-2
c U killInf kill | A-4a14b-4c-4
c U land | A9O4e4
c U land away | A9O4e4
c U many | O4a-2d12
c U many I | A5
c U modal | O21c-3
c U modal I | O7c-9d3e-6
c U modal U | A3O6b-9c-3d6
c U modal child | O15a-12c-2e4
c U modal hit | A15a-3c6
c U modal killInf | A9a7b-3
c U modal modal | A-6
c U modal not | A5O15a-6
c U modal ours | A4O4
c U modal past | a3b-2d-2e-5
c U modal people | A-4
c U near | O12b-4c-13d3e-6
c U near I | A3O3c-4e-3
c U near U | A19O14b-3c-5d4
c U near hitNow | A9a5
c U near jump | A-2a4b3c-3
c U near not | A5a3
c U near own_thing | A15O3
c U near past | A-4
c U not | O4
c U not I | A4d9
c U not U | A2O11b-7d9e-9
c U not child | A-10e8
c U not meds | A13O-4b-2c11
c U not modal | A3O-4b4c-7
c U not near | A7b-2d11e-2
c U not ours | A4d3e-4
c U not past | A-13
c U not people | A4O6a-6b3d8
c U nude | A12O4a-8b-4c-5d16e-4
c U nude I | A-5
c U nude U | A10O4b-2d7e-2
c U ours | a-17b-3d-5e10
c U ours child | A4O-18a-10c3
c U ours not | A28O11a-6b-7c-6d-6e17
c U ours past | A-3
c U own_thing | A-3O3c-16
c U own_thing I | O-6b3d-2
c U own_thing child | A-2
c U own_thing near | A5O2b-15c-20d2
c U own_thing past | A-8O4d4
c U papers | O4a-18b-6c-4d15e-3
c U papers I | A15O6a-6d13e-3
c U papers U | O4a-2d7
c U papers child | d-2e6
c U papers not | A20a-4d14e-2
c U papers past | A11O2e-3
c U past | O-11
c U past I | A6O-9a-3b-2c-18d3
c U past U | A8O-19b3c-2
c U past account | A9O-4b7
c U past child | O-19e3
c U past drunk | A10O-13a-4c11d-2
c U past modal | b-7d-3e3
c U past near | A-5
c U past not | O-7b-2d5e-2
c U past past | A-9O-5
c U people I | O-4b-9e-9
c U people U | c-7e3
c U people account | A9a3e-2
c U people body | A6a8
c U people child | A3O-18a-3b-6c11
c U people hit | A-4O-3c3
c U people modal | O3a2d2
c U people near | A4
c U people not | O4b-2d6
c U people ours | A6c2d3e-3
c U people past | A11b4d-2
c U people weapon | A7a9c-3
c U pills | A-2
c U secret | O-5a-2b-2d10e-2
c U secret past | A-2O-5b-3d4
c U spy | A-2d4
c U weapon | A15O-17a20b-10c-4d-8e-5
c U weapon I | A15O-11a12c-2
c U weapon U | A5a3
c U weapon gun | O-4a3
c U weapon switch | A-4O-3
c account | a-9b-5c-7d13e-2
c account C | O4a-5c-4d12e-5
c account C I | A4
c account C U | A-2d3
c account C not | A4
c account I | A7a-12b-8c-6d9
c account I I | A11O3d4
c account I U | A4O9a-3d8
c account I account | A11d4
c account I past | A4O-5d7
c account U | A3O2a-4b-10c-6d5
c account U I | A-3O-2d3
c account U U | O4d3
c account U account | A18a-4d6
c account U child | A4d2
c account U near | A-3
c account U past | A5d-5e4
c account account papers | A-3
c account child | A3O-3a-5c-5d7
c account child kid | A3O-3a-5c-5d7
c account kid | A-3
c account kid kidObj | A3
c account many | A-3
c account near | A-2
c account papers | c2
c account papers I | A6d7e-5
c account papers U | A3O-6d-5
c account papers child | d6e-5
c account papers dead | A-4
c account papers not | A-2
c account papers past | c-3d7e-6
c account past | c-3d2e-6
c account past U | A11d8
c aid | A5O-9
c aid C | A9O-4a-4c10
c aid I | A10O10a2b-2
c aid I U | A7c-2e-2
c aid I child | A5O5a-2b-3c3
c aid I near | A2O4a7d-2
c aid U | A-5O-2b-2c-5d5e-3
c aid U dead | A-4
c aid aid | A-4a-4b-2d6e-2
c aid aid past | A8a-4b-2d6e-2
c aid body | A-3O-3b-2c9
c aid body bone | A6O-3b-2c9
c aid child | A-3
c aid child kid | A-3
c aid grave | A-4
c aid grave aid | A-4
c aid hit | A3a4
c aid hit hitPart | A3a4
c aid hitNow | A4a-5c3
c aid hitNow break | A4a-5c3
c aid injury | A9O-3a6
c aid injury I | A7a5
c aid injury harm | A5O-2a3b-2
c aid modal | A-2a3b-2e3
c aid modal child | A-2
c aid not | A3O6b-2c3
c aid past | A3O-33
c aid past I | A-5
c aid past U | A10O-11e2
c aid past child | A-7O-4a4c-2
c aid past near | A-2
c aid past not | A-3
c aid past past | A-4
c away | A10a-12b-18c-16d-15e29
c away C | a-7b-5c-8d-4e13
c away C I | A-6e4
c away C U | A-9e5
c away C child | A-8O-3e2
c away C many | A-3
c away C modal | O-4e7
c away C near | A11O4
c away C not | A27
c away C past | e4
c away I | A-3b-2e-6
c away I I | A-7O3c3
c away I U | A-3O4e3
c away I child | A10O6a2e-4
c away I not | e3
c away U | a-3d-2e5
c away U not | A11e5
c away U past | A-5
c away child | A-5a-2c-3e9
c away child kid | A-5a-2c-3e9
c away not | A16a-4b-2c-4d-2e11
c away own_thing | A9b-2e5
c away past | A-3e4
c blow | A11a6b-19d-14e-18
c blow I | A2a-4c2d-3
c blow I body | O-7a8
c blow I not | A11a-3c5
c blow U | A33a21b-5c-5d-11e-6
c blow U I | A13O2a5d-2
c blow U body | A5O5a7
c blow U hitNow | A9a9
c blow body | A-2c10
c blow body past | A10c10
c blow break | A-4a-4d2
c blow break I | A-2a5c-3
c blow break U | A-7O5a16c-5d-3
c blow break child | O5c8
c blow break hit | A17
c blow break hitPast | A9c8
c blow break past | O-3a5
c blow child | A12O7
c blow child kid | A12O7
c blow past | A17a3b-6d-8e-6
c blow past I | A8c2
c blow past child | A12a4c-4
c blow past not | A5
c blow past past | A10b-2
c blow switch | A17a9c-3d-2e-3
c blow switch I | O-5a6
c blow switch child | A3c4
c body | A2a4d-15e-14
c body I | A2a9b-3d-5e-2
c body I not | A-3
c body I past | A3
c body U | b-4c5e-2
c body U child | c6
c body U not | A9a9b-3c-2d-2
c body U past | A-2
c body aid | A4
c body blow | A-4a-4
c body blow break | A-4a-4
c body body | A-2
c body bone | d-14e-10
c body bone I | A-6O-5a-6
c body bone U | O-2a-4b2d-5
c body bone aid | A9O-4a-2b3
c body bone body | A18O-13c6
c body bone child | A2c-4
c body bone dead | A-5
c body bone grave | A3
c body bone hit | A-7O-6
c body bone hitPart | A6b-2
c body bone hitPast | A5O-6a9
c body bone modal | c3
c body bone near | A11b2
c body bone not | A-5
c body bone ours | A-4
c body bone papers | A-3
c body bone past | O3b-2
c body bone selfcut | A7a-5b11c-4
c body child | A8O-9a-9b-4c17
c body child kid | A8O-9a-9b-4c17
c body hit | A24c-2
c body hit hitNow | A11O-5a3
c body hit hitPart | A17O3
c body hit hitPast | A4O-4a9
c body hitPart | a2
c body hitPart past | A-4
c body injury | A7O-4c10
c body jump | A-2
c body modal | a6
c body not | a7
c body not I | A-3
c body past | A2O-2d-9e-5
c body past I | A-6O-3a4
c body past U | A-6
c body past aid | A-6
c body past child | b-2c10
c body past hit | A6c14
c body past modal | A-5O-3a4
c body past not | A-2
c bone | d-14e-10
c bone I | A-6O-5a-6
c bone I I | A-3
c bone I U | A-5
c bone I aid | A6O-4a-3c5
c bone I blow | A-2
c bone I body | A-3
c bone I child | A-2
c bone I not | O-3a9c-2
c bone I past | A2O-4a3
c bone U | O-2a-4b2d-5
c bone U I | O-3a10b-2
c bone U body | A15a11c-2
c bone U child | A-3O-4c5
c bone U not | A-3
c bone aid | A9O-4a-2b3
c bone aid past | A17O-3a-3b4
c bone body | A18O-13c6
c bone body bone | A9O-10a-6c8
c bone body hit | A2
c bone child | A2c-4
c bone child kid | A2c-4
c bone dead | A-5
c bone grave | A3
c bone hit | A-7O-6
c bone hit hitPart | O-9
c bone hit hitPast | A9O-5a-2
c bone hitPart | A6b-2
c bone hitPart past | A5O2
c bone hitPast | A5O-6a9
c bone hitPast I | A7a4
c bone modal | c3
c bone modal U | A-3
c bone near | A11b2
c bone not | A-5
c bone ours | A-4
c bone ours child | A-4
c bone papers | A-3
c bone past | O3b-2
c bone past I | A-5a13c-2
c bone past U | A-5O-5a-5c4
c bone past child | A9O-4c-5
c bone past past | A11O6b-4c13
c bone selfcut | A7a-5b11c-4
c break | O4e-8
c break I | A-3O3a4b-9d-12e-3
c break I I | A-4
c break I U | A27a15b-2d-8
c break I body | a6
c break I child | A16O12c8
c break U | O7a30b-10c-18d-12e-3
c break U U | A20O6a11c-3d-2
c break U body | A17O5a9c-5
c break U child | A-3
c break U dead | A-3a7c-3
c break U grave | A7O3a6
c break U hitNow | A16a14
c break U modal | A2
c break U near | A14O5a7
c break U own_thing | A-5
c break child | A6O8a-6c16
c break child kid | A6O8a-6c16
c break hit | A17
c break hit hitPart | A16
c break hit hitPast | A2O-3
c break hitPast | A9c8
c break hitPast past | A9c8
c break jump | A-3
c break modal | A-2
c break modal U | A-2
c break not | A-3O3a-2b2c3
c break not I | O2b5
c break own_thing | b-2c4
c break past | A-3O-3a5
c break past child | c8
c break selfcut | A6O7b9c-8d-3
c break selfcut I | O3a-5b2
c break selfcut U | A12O2
c break selfcut child | A-6O3a3b3
c child kid T | c2
c child_hurt | A14O-3b-6c5d-8e-13
c child_hurt I | A-7c2
c child_hurt I child | A9O-5a3c-4
c child_hurt child | A-2c4
c child_hurt child kid | A-2c4
c child_hurt not | A-3
c child_hurt past | b-2d-7e-4
c child_hurt past U | A22a10c-2
c child_hurt past aid | A9O-7a-3c9
c child_hurt past child | A-12c7e-2
c child_hurt past hit | A5O-3a6c-4
c child_hurt past modal | A-4a10
c child_hurt past near | A-2
c child_hurt past past | A7a4
c child_hurt past switch | A7O-5c-3
c child_hurt past weapon | A3c-3
c dead | A9a4b3c-3d-12e-17
c dead I | A3a5c-9d-7e-7
c dead I U | a7b-2c-4d-3
c dead I aid | A7b10
c dead I body | A-2
c dead I child | A8b5c-2
c dead I modal | A2d3
c dead I not | a10b-2
c dead I past | A-5b-3c2
c dead U | O4a7c-5d-4e-7
c dead U I | A9b4
c dead U U | A-5
c dead U child | b5c5
c dead U not | A13O3a3c-2
c dead U past | A7b2c-2
c dead U people | A-2
c dead aid | A-3
c dead child | a3e-2
c dead child kid | a3e-2
c dead dead | A-3
c dead hit | A-5O-3a9
c dead hit past | A10O-3a6b-3
c dead modal | A7O-5b7c-7d-3e-2
c dead modal U | A-4
c dead not | A4O3a2
c dead nude child | A-2
c dead own_thing | A12b3
c dead past | d-4e-2
c dead past I | A-3
c dead past U | A22O2c-4d-2
c dead past child | A2
c dead past past | A3
c dead weapon | A11a4b-2
c drug | A11a-13b-2c4d-13e-14
c drug I | A13b-2c10
c drug I I | A11b-2c5
c drug aid | A-3
c drug child | A26a-5b-4c22d-3e-4
c drug child kid | A26a-5b-4c22d-3e-4
c drug meds | A-5a-4b28c-16d-5e-2
c drug meds pills | A-5a-4b28c-16d-5e-2
c drug past | A11b-2c12
c drug past child | A6b-3c7
c drug pills | A3a-2d-2
c drug pills I | A-6
c drunk | A17a-10b-12c21d-11e-11
c drunk child | A12b-2c4
c drunk child kid | A12b-2c4
c drunk past | A15a-7b-9c19d-8e-9
c drunk past I | A6O5c4
c drunk past U | A7O-7c4
c drunk past child | O-6a-3c8
c drunk past past | A-6
c grave | A9a4b3c-5d-9e-15
c grave U | A6O-5b-2c2
c grave U U | A11O-5a-2b-3c3d-2
c grave aid | a8c-4d-4e-3
c grave aid U | a8c-2
c grave aid child | A-6
c grave aid hit | A3a4
c grave child | b11
c grave child kid | b11
c grave jump | A14O3d-4
c grave jump C | b7c-2
c grave past | A4c-2
c grave past I | A5O-5d5
c gun | A11O6a27b-15c-13d-13e-11
c gun I | A13a7
c gun I U | A4O3a3
c gun U | A18O3a13b-5c-5d-6e-3
c gun U I | A8a9
c gun own_thing | A-3
c gun past | A8a4
c harm | A13O-8b-3
c harm I | A5O-3a9b-3c-2
c harm I body | A5O-3a9b-3c-2
c harm body | O-3a-2c10
c harm body bone | A3c8
c harm child | A8O-3b-3c9
c harm child kid | A8O-3b-3c9
c hit | A-2a3b-11d-9e-9
c hit I | a3b-2
c hit U | A18O-2a18b-3c-5d-5e-2
c hit U not | A13O3a11c-2
c hit blow | A3
c hit child_hurt | A-3
c hit hitNow | O-2a-5b-4c2e-2
c hit hitNow body | A-4a-4
c hit hitNow break | A2O7a-4b-3c6d-9e-3
c hit hitNow hitSure | A15a2c-2
c hit hitPart | O2b-5d-7e-3
c hit hitPart child_hurt | O2b-3d-6e-2
c hit hitPart past | A-3b-3
c hit hitPast | A-3O-2d-6
c hit hitPast hitPastSure | A-3O-4d-3
c hit killInf | a9c-2
c hit past | A-3O-8a16b-2c-5
c hit past I | A8O-3a6b-2
c hit past child | A-3
c hit past past | A-3
c hitNow | O4a3e-10
c hitNow I | O7e-3
c hitNow I I | A-2
c hitNow I U | A-3
c hitNow I child | A-2
c hitNow I not | A8a4b-4d-2
c hitNow I own_thing | A-2
c hitNow U | A6O4c-3
c hitNow U I | A9O3a7b-2d-3
c hitNow U U | A13a3c-2d2
c hitNow blow | a11
c hitNow blow U | A7a8c-2d-2
c hitNow body | A-7a-4b-4d3
c hitNow body blow | A-4a-4
c hitNow body bone | A-5b-2
c hitNow break | O9d-8e-8
c hitNow break I | O2a3b-8d-10e-3
c hitNow break U | A4O5a24b-9c-12d-10e-3
c hitNow break child | A7O4a-3c13
c hitNow break jump | A-3
c hitNow break modal | A-2
c hitNow break not | A-3O3a-2b2c3
c hitNow break own_thing | b-2c4
c hitNow break past | A-2
c hitNow break selfcut | A6O7b9c-8d-3
c hitNow child | A-3a-3b-2c12
c hitNow child kid | A-3a-3b-2c12
c hitNow hitSure | A8O2a3b-7d-6e-4
c hitNow hitSure blow | A18O5a-2c-2
c hitNow hitSure body | A-4a4b-4
c hitNow hitSure break | A11O3a9c-4
c hitNow hitSure child | A9
c hitNow hitSure hitPart | O-3a-2c2
c hitNow hitSure kill | A10O6a4
c hitNow not | A-3
c hitNow own_thing | A11O-5a-4d6
c hitNow weapon | A6O3
c hitPart | A8b-6c3d-9e-11
c hitPart I | A8a8c-2
c hitPart U | A12a10b-2e-2
c hitPart child_hurt | A17b-10c4d-4e-8
c hitPart child_hurt I | A12a2c-3
c hitPart child_hurt child | A-2c7
c hitPart child_hurt past | A2b-5c2d-7e-3
c hitPart injury | A13a6c-5
c hitPart injury past | A13a6c-5
c hitPart past | A-8O2b-7c3d-7e-3
c hitPart past I | A-4
c hitPart past U | A23O2b-3c2
c hitPart past child | A-3O4c6
c hitPart past hit | A-5a9
c hitPart past not | A8a-3c3
c hitPart past past | A-4O-3a11c-2
c hitPart selfcut | b6
c hitPart selfcut past | b6
c hitPast | A3a6d-3e-8
c hitPast I | A7a4
c hitPast child_hurt | A2O-7a-4c14
c hitPast child_hurt past | A3O-4c8
c hitPast grave | a3b-2d3
c hitPast grave past | a3b-2d3
c hitPast hitPastSure | A-3O-4c-2d-3
c hitPast hitPastSure child_hurt | A-4O-2d-3
c hitPast hitPastSure past | A6O-8a2
c hitPast past | A5a7e-6
c hitPast past I | A12a5c-7e-3
c hitPast past U | A-4a9
c hitPast past child | A-5
c hitPastSure | A-3O-4c-2d-3
c hitPastSure child_hurt | A-4O-2d-3
c hitPastSure child_hurt I | A13O-8a-2c10
c hitPastSure child_hurt child | A-3O-8c-2
c hitPastSure child_hurt past | A-4O3
c hitPastSure past | A6O-8a2
c hitPastSure past I | A12O-3a15c-3
c hitSure | A5O3a5b-13d-12e-9
c hitSure blow | A18O5a-2c-2
c hitSure blow I | A3a7
c hitSure blow break | A17O8a-3c-3
c hitSure body | A-4a4b-4
c hitSure body bone | A-4a4b-4
c hitSure break | A11O3a9c-4
c hitSure break U | A8a2
c hitSure child | A11
c hitSure child kid | A11
c hitSure hitPart | O-3a-2c2
c hitSure hitPart child_hurt | O-3a-2c2
c hitSure kill | O6a7b-5d-6e-4
c hitSure kill I | A7O4a5
c hitSure kill U | A5a12c-5d-2
c hitSure kill child | O3a-3c4
c hitSure kill past | A-2a9
c hitSure past | A-3
c injury | A6O-2a4b-6d-13e-11
c injury I | A10O-6a8
c injury I body | A9O-6a13c-4
c injury U | A8O-4a14c-3
c injury U I | A5O-3a7b-2
c injury body | A3O-8b-9c6d-4e-3
c injury body U | A9O-4c9
c injury body body | A-2
c injury body bone | A5O-10b-3c10
c injury body child | O-3a-3c12
c injury body past | A-2
c injury child | a-6
c injury child kid | a-6
c injury harm | A13O-8b-3
c injury harm I | A5O-3a9b-3c-2
c injury harm body | O-3a-2c10
c injury harm child | A8O-3b-3c9
c injury hit | A6c10
c injury modal | A9a7
c injury not | A-2
c injury past | A3a6c-4e-2
c injury past body | A13a6c-5
c injury past past | A-3
c jump | A5O3a-6b17d-17e-21
c jump C | b7c-2
c jump I | A13b9c-12e-4
c jump I U | d3
c jump I not | A9b5d-2
c jump I past | A14b4
c jump U | O5b-2
c jump U not | A7c3
c jump U own_thing | A-3
c jump aid | A9O-4b7e-2
c jump aid past | A9O-4b7e-2
c jump child | b-3c9
c jump child kid | b-3c9
c jump hit | A10b3c3
c jump hitNow | A11a-3b-5c8
c jump modal | A7b5
c jump not | b6
c jump past | a-9b11d-4e-3
c jump past modal | A3O-4b11c-2
c kid T | b-2c3
c kid T I | O-4a3b-3
c kid T T | b3c-2d-3e-2
c kid T U | a3b-8
c kid T aid | A-3
c kid T blow | A4O5a-5c15
c kid T body | a-4b3
c kid T child | a-6b-12e6
c kid T dead | A8O-10a-5b19c-7e-2
c kid T drug | A-4
c kid T hit | a-3c8
c kid T hitPart | c10
c kid T injury | A-3a-4c14
c kid T jump | A3b-4c2
c kid T kid | A-3
c kid T many | c3d-2
c kid T modal | O13a-11b-9c18d-10
c kid T near | e-3
c kid T not | A5a-7b-5c19d-8e-8
c kid T ours | O-4a4b-3e-3
c kid T own_thing | A11e-2
c kid T papers | A8a-2e6
c kid T past | O-13a2d-2e-4
c kid T weapon | A11O2c-3
c kid kid | A3
c kid kid kidObj | A3
c kid kidObj T | a-2d-4
c kidObj T | a-2d-4
c kidObj T I | b3d-12
c kidObj T T | A11O-5a-7b7
c kidObj T account | A-5
c kidObj T aid | A8O-6a-5b-2d3
c kidObj T away | A-2e2
c kidObj T blow | A20O5a-8b-2c14e-2
c kidObj T body | A4a-5d-2e-7
c kidObj T child | A4a-5c3d-17
c kidObj T dead | A7
c kidObj T drug | A8a-4b-3c14d-2e-2
c kidObj T grave | A5b5c-2
c kidObj T hit | A-5a-8c17
c kidObj T hitNow | O6c-4
c kidObj T hitPart | A3a5c-3e-2
c kidObj T hitPast | A7O3a-7b8
c kidObj T injury | O-3a-2c10
c kidObj T jump | A-4O-5b3c-3
c kidObj T land | A12e6
c kidObj T many | b3c-2e3
c kidObj T meds | b-2c12
c kidObj T modal | a-11
c kidObj T near | a-5b-4d-7e3
c kidObj T not | A7a-8e5
c kidObj T ours | A-10
c kidObj T own_thing | A8a-3b-6c2d-8e3
c kidObj T papers | A2a-5b-3d-2e5
c kidObj T past | a-9c7d-8
c kidObj T people | c-8d-6e9
c kidObj T selfcut | A10O-4b5
c kidObj T sex | A7O-5a-5c11e-2
c kidObj T switch | A11O-5a-3c12
c kidObj T weapon | a-9c16
c kidObj ours C | d-2
c kidObj ours account | O4a-5c-4d12e-5
c kidObj ours aid | A9O-4a-4c10
c kidObj ours away | A3O-7a-3e5
c kidObj ours grave | b7c-2
c kidObj ours land | a-5b-4c-7d-4e9
c kidObj ours meds | A4
c kidObj ours people | A4d-4e-2
c kidObj ours spy | O-3b-2d4
c kill | A5a7c-4d-13e-11
c kill I | A-2a8
c kill I U | A7O4a5
c kill U | A5a12b-3c-6d-3
c kill U I | A9a6
c kill U U | A-6
c kill child | O3a-3c4
c kill child kid | O3a-3c4
c kill dead | A8O-3
c kill past | A-4a12b-2
c kill past U | A9a9
c killInf | A12a7c-4d-20e-16
c killInf I | A5O-5b2c2
c killInf U | A8a-3b4c2
c killInf blow | A2O4a6
c killInf child | A4O6a8b-4c-2
c killInf child kid | A4O6a8b-4c-2
c killInf dead | A5
c killInf dead I | a8b-3
c killInf hit | A-8O-3
c killInf hit child | A4a-4c3
c killInf kill | A4a7c-9d-5e-5
c killInf kill I | A-6a5b-4
c killInf kill past | A-5
c land | A4a-4b-7c-6d-6e11
c land away | A4a-4b-7c-6d-6e11
c land away C | a-5b-4c-7d-4e9
c land away I | A8e-7
c land away U | A-5O2e6
c land away child | A-3
c many | b-3c-2d3
c many I | A-4
c many I child | A-5
c many U | A-2a2c-2d2
c many U I | O-3a7
c many U account | A-2
c many U child | A-2
c many child | A-11
c many child kid | A-11
c many many | A-13
c many many U | A-2
c many modal | A-8
c many modal U | A-3
c many not | A-6
c many past | O-3a-3d10
c many past I | O-2d7
c many people U | A5
c meds | a-13b-2c3d-12e-12
c meds C | A-3
c meds I | A6b-3c9e-2
c meds I past | A13b-3c9e-2
c meds modal past | A-3
c meds past | a-2c4
c meds past child | A3O-4b-2c8
c meds pills | A3a-6b3d-6e-5
c meds pills I | A10O7a-2b-5
c meds pills U | A-3
c meds pills past | A25O-5a-3
c modal I | c-5e-10
c modal I I | c-5d2e-2
c modal I U | c-11d3e-9
c modal I aid | A-5
c modal I blow | A-2
c modal I child | A-3c4d-6
c modal I dead | A16a-3b16c-3
c modal I grave | A2
c modal I hitNow | O2
c modal I modal | a3b-3d2e-2
c modal I near | A-10
c modal I not | O3b2c-14e-11
c modal I papers | A-2
c modal I past | a-3b3c4
c modal I people | A-5
c modal I weapon | A8O3a4
c modal T | A-7
c modal U | O2b-7d2
c modal U I | b-5e-4
c modal U U | O9a4b-6
c modal U account | d6
c modal U aid | A-5
c modal U child | c-3d-4e6
c modal U dead | A-5O5b-2c4e3
c modal U killInf | A-5
c modal U modal | A-4
c modal U not | b-5c-5d3
c modal U own_thing | A11a-3d-2e6
c modal U past | d2
c modal U people | a4b-3c-2e-3
c modal aid | A3O-4b6c-2e-2
c modal body | A-6
c modal child | A-3a-7c4d-3
c modal child kid | A-3a-7c4d-3
c modal dead | A23O4a-2b14c-7d-5
c modal dead I | A7b9
c modal dead U | A11b3
c modal hit | A27a-3b-2c3
c modal hit hitNow | A15c-2
c modal hit killInf | A11a7
c modal hitNow | A-2
c modal hitNow break | A-2
c modal jump | A4O-5b5e-2
c modal kid | A5O3a-5c8
c modal kid kidObj | A14b-3c9
c modal killInf | A7a6c-3
c modal killInf dead | A9a7b-3
c modal killInf kill | A-5O-4a6b-2
c modal many | A-7
c modal meds | A-3
c modal modal | A-29
c modal modal I | A-4
c modal modal U | A-4
c modal modal not | A-4
c modal near | a5b-2d-3
c modal near U | A-2
c modal not | A2O4a-6b2
c modal not I | A4O10b18c-5d-11e-8
c modal not U | A8d5
c modal not body | A6
c modal not child | O2a-5c4e-7
c modal not injury | A-6
c modal not jump | A-2
c modal not modal | A-7
c modal not not | O4d6e-2
c modal not ours | A5
c modal not past | b4c3d-2e-2
c modal not people | b-2d6
c modal ours | O6
c modal ours child | O4c3
c modal own_thing | A-8
c modal own_thing near | A-4
c modal papers | e7
c modal past | O2b-4
c modal past U | a9b-2d-3e-2
c modal past child | O-6a-3c-2d2e7
c modal people | A-2c3
c modal people U | A-3
c modal people child | A3
c modal people not | A-3
c modal secret | A-4
c near | b-7d3
c near C past | A-3
c near I | b-5c-5d4
c near I U | a4d-4
c near I account | A9O-2
c near I child | a-2e6
c near I hit | A4O2a5c-2
c near I not | A-2O-3d5
c near I past | A3O-4a-4d8
c near I people | A7O-4a-3e6
c near U | O5a3b-3c-12
c near U I | A5O4a-2d3
c near U U | d4
c near U body | A5a5
c near U child | A7O-5e7
c near U modal | A-2
c near U not | c-2d3
c near U people | A-5
c near account | A2
c near aid | A14O-2a-3c2d7
c near body | A-2
c near child | a-10b-4
c near child kid | a-10b-4
c near dead | A2e-2
c near dead U | A10e-2
c near hit | A12a12c-3
c near hit hitNow | A11O4a5
c near hit hitPart | A5O-3a5
c near hit hitPast | a5
c near hitNow | A13O4d-2
c near hitNow break | A10O4a8
c near hitNow hitSure | A7a-4c5
c near jump | A2O2c3e-6
c near jump I | A14b-3d3
c near jump U | A17O5a2
c near jump past | A-4
c near land | A5e3
c near land away | A5e3
c near modal | A-3a6
c near modal U | A-2
c near modal child | A-3
c near near | O-3a8d-2
c near not | b-3d-2
c near not U | A12O-5a4d-2e4
c near own_thing | A17a-3c-3d7
c near own_thing I | A9a2
c near own_thing near | A10a-4d11
c near past | A-4a-9b-4d2
c near past I | A-3O-6e6
c near past U | a-6c-4d3e4
c near past child | A-3
c near past modal | d3e-5
c near past past | A4O-5a-2d7
c near people | A5O-5d2e4
c near people past | A10O-5d2e4
c near selfcut | A12a3c3
c not | O2
c not I | A4O3a-3b2
c not I I | a-7b3
c not I U | O4b-6c-6d7e-5
c not I account | A2
c not I body | A-3
c not I child | A3O-2a-20b-2d-12e4
c not I dead | A9b-5d4
c not I hit | A9
c not I hitNow | a2
c not I jump | A14O4b5
c not I modal | A7O8b2c-5d-3e-2
c not I not | A12a-13
c not I own_thing | A-5b7c-2d-3
c not I papers | A-3
c not I past | b-3c-4d12e-3
c not T | A-2
c not U | b-6d5e-3
c not U I | A2b-5c-4d9e-6
c not U U | A-3c3d-4
c not U account | A-3
c not U body | A10O6a13
c not U child | A-4a-3c6e-4
c not U modal | a-4b13c-3d-2e-3
c not U near | A2
c not U not | A7O6c3e-5
c not U own_thing | A-4
c not U past | c-2d6e-2
c not U people | A34O3a-14b-7d16
c not account | A-14
c not account child | A-3
c not aid | a-3c2e3
c not away | A-5e6
c not body | A3
c not body I | A6
c not body bone | b-2c6
c not child | O2a-11d-16
c not child kid | O2a-11d-16
c not dead | A-2O3a-2b8
c not hit | A-3O-3a2
c not hit hitNow | A11a-3
c not hit past | A-3
c not hitNow | A-3
c not hitNow I | A-2
c not injury | A4a5c-2
c not injury I | A5
c not injury body | A2
c not jump | A-6
c not jump past | A-3
c not kid kidObj | A-2
c not land | A-3O4e5
c not land away | A-3O4e5
c not meds | A6O-4b-2c11
c not meds pills | A13O-4b-2c11
c not modal I | A-3a2b7
c not modal U | A3O5c-3
c not modal child | O4b-3c10
c not modal not | O5b-4c13e-3
c not modal past | O-2b-2e9
c not near | a-3b-3d2e3
c not near I | A6O5d3e3
c not not | O4c-3d5
c not not U | A5a4b-3c-2d2e-3
c not not child | A3O5b2e-5
c not not papers | A-3
c not ours | A10O12
c not ours child | A17O6a-3b-2c3e-4
c not ours past | A-5
c not own_thing | A-3
c not papers | a3d-5e-2
c not past | O-4c2d-3
c not past I | A-10a3b-3d-3e-2
c not past U | O-4b-2c2d-3
c not past child | A-2O-11a-4c-2e4
c not past kid | A-3
c not past modal | A3a-10b8e-7
c not past not | A-4
c not past past | c2e-2
c not people | A8O2c-7d6e-9
c not people I | A15c-2d6e-3
c not people U | b-2d8e-2
c not people child | A-3
c not people not | A3
c not people past | A-3
c not weapon | A-4
c nude | A6a-20b-13c-14d26e-13
c nude I | O-8a-5b-3c-3d11e-3
c nude I I | A5O-3b-2d5
c nude I aid | A8O-2d4
c nude U | A5O11a-8b-3c-5d14e-4
c nude U U | A12O2d5
c nude U child | A-3
c nude U not | A-2
c nude child | A-2
c nude child kid | A-2
c ours C | d-2
c ours C I | a-7b4
c ours C U | O-3a-5b-2c5
c ours C account | d2e-5
c ours C aid | b-3c-2e10
c ours C away | A19a-3c-3d-4e8
c ours C blow | A4c10
c ours C body | O-7b-2
c ours C child | O-5a-35b-4d-8e8
c ours C child_hurt | A8a-5c15
c ours C dead | O3b-4c5e-2
c ours C drug | A7
c ours C hit | A-9a-10c24
c ours C hitNow | A10O4a6c-4e-2
c ours C hitPart | A5O3a-8c20
c ours C hitPast | A-3
c ours C injury | A14O3a-12b-3c24e-3
c ours C kid | A-2
c ours C killInf | A4O-4b-3c11
c ours C land | A9a-4c-3e7
c ours C many | A-9
c ours C modal | A-4
c ours C near | a-9c3d-7
c ours C not | a3b-3d-20e3
c ours C ours | O5d-2
c ours C own_thing | b-6c6d-5
c ours C past | O-9a3b2c-2
c ours C people | O2
c ours C pills | A11O-6b12
c ours C selfcut | A-3O-5b7
c ours C spy | A7O5d3
c ours C switch | A-4O-5
c ours C weapon | A-6O3a-5c13
c ours I | A2b5e-2
c ours U | A-3
c ours U past | A-4
c ours account | O4a-5c-4d12e-5
c ours account C | O4a-5c-4d12e-5
c ours aid | A9O-4a-4c10
c ours aid C | A9O-4a-4c10
c ours away | A3O-7a-3e5
c ours away C | A3O-7a-3e5
c ours child | A8O-5c-2e-4
c ours child kid | A8O-5c-2e-4
c ours grave | b7c-2
c ours grave jump | b7c-2
c ours land | a-5b-4c-7d-4e9
c ours land away | a-5b-4c-7d-4e9
c ours meds | A4
c ours meds C | A-3
c ours modal | A-3
c ours not | A25O10a-13b-11c-11e18
c ours not I | A2e4
c ours own_thing near | A-2
c ours past | A-9a7
c ours past I | a10
c ours past U | A-9
c ours past child | A-6
c ours past people | A-3
c ours people | A2d-4e-2
c ours people C | A4d-4e-2
c ours secret | A6c8e-3
c ours spy | O-3b-2d4
c ours spy C | O-3b-2d4
c own_thing I | A3c-8
c own_thing I U | A11b5d-2e-2
c own_thing I not | A-3
c own_thing U | A12O4
c own_thing U child | A3
c own_thing child | O2a-4b-2
c own_thing child kid | O2a-4b-2
c own_thing hitPart | A8O-4c10
c own_thing hitPart child_hurt | A8O-4c10
c own_thing modal | A2
c own_thing modal I | A-3
c own_thing modal kid | A12
c own_thing near I | A2b-6c-8d7e2
c own_thing near U | A3O2a7c-6e-2
c own_thing near child | O-9a-2c-4d5
c own_thing near dead | A10e-2
c own_thing near jump | A-5O4a-4b7c-4
c own_thing near modal | A-4a5
c own_thing near not | A-3O7b-2c5e-2
c own_thing near own_thing | A9d9
c own_thing near past | A-2O3a-7d9e-4
c own_thing near selfcut | A12a3c3
c own_thing not | b-3c-3e3
c own_thing not child | A2
c own_thing not past | A-3
c own_thing own_thing | A-2
c own_thing past | O-5b-8
c own_thing past I | a2d-4
c own_thing past U | A2O-4a3b-2d-3
c own_thing past not | A-7O3d4
c papers | a-5b-10c-3d3
c papers I | A9a-11b-10c-11d11
c papers I U | A16O4a-9b-3c-2d16e-8
c papers I away | A8O5e4
c papers I child | A-7O-8d7e-6
c papers I modal | A4
c papers I past | A-2
c papers U | A3c-8d-4e5
c papers U I | A7d3e-3
c papers U U | a2b4e3
c papers U own_thing | A-2
c papers U papers | A6O4d5e-2
c papers U past | A13d-4e6
c papers account | A2
c papers away | e3
c papers away child | A4
c papers body | A-2
c papers child | A3a-8b-4c-2e6
c papers child kid | A3a-8b-4c-2e6
c papers dead | A-4
c papers dead I | A-2
c papers modal I | A-3
c papers not | O-5a-5d15e-3
c papers not I | A3
c papers not U | A10d6
c papers own_thing | A4O-5b-2d3e-3
c papers papers | A9O-5a-3d12e-4
c papers papers I | A4d7e-4
c papers papers past | A7O-4b-2d6e-3
c papers past | A3b-2d4
c papers past I | A16O-4c-4
c papers past U | A11O2a-3d9e-2
c papers past child | A8a4d-2e2
c papers past modal | A3
c papers past near | A-3
c past I | c-2
c past I I | a-3c-2d6e-6
c past I U | A7a-2b2c2d-3
c past I account | A9O-9a-4d7
c past I aid | A11O-3a11
c past I body | A8O-6a15b-7c-3d-2
c past I child | b-3c4
c past I dead | A-2b3c-4
c past I drug | A10b-5c5
c past I hit | A9a-3c4
c past I hitNow | A15a14c-4
c past I injury | A4O-8a10c-2
c past I many | A-3
c past I modal | O-6b-2c-2d5
c past I near | A12O-12a-2b-2c-3d6e-3
c past I not | A-2d-6
c past I nude | A6b-2d3
c past I own_thing | A-3O-8a-2d7
c past I past | a4b-3d3e-11
c past I people | a-3b2c-3d-2
c past U | A4c-2
c past U I | A4O-12a6b-4c-17
c past U U | b10c-9d-3e-6
c past U account | A4a-7b-3c-3d3
c past U aid | A5O-4a12c-3
c past U blow | A10a6c-2
c past U body | A-5a6c-2
c past U child | A8O-31a-20b-6e3
c past U dead | A5
c past U hit | A-4O5a7
c past U jump | A3O-2b7d-2
c past U killInf | A9a9b-2
c past U many | A-3
c past U modal | A4c-6d-7
c past U near | A12O2e-6
c past U not | A6a-4b3e-5
c past U ours | A-2O-5a-3e9
c past U own_thing | A-2
c past U papers | A4
c past U past | a-3c7e-16
c past U people | A-6O-7d-2e6
c past U weapon | A11O-6a8
c past account | O-14b4c-4d-2
c past account U | A4d2
c past account child | A3
c past account papers | A-4O-6b2e2
c past aid | A15O2a-2e-3
c past aid child | A-4
c past aid past | A6O-4a-2b6c-2
c past away | A16O-8a-3d-2e8
c past away child | A15O-4e6
c past blow | A-5a7c-2
c past blow I | A-3
c past blow U | A9a7c-2
c past body | A-5b-6
c past body bone | b-5
c past child | a2d-4
c past child kid | a2d-4
c past dead | a4c-3
c past dead past | A4
c past drug | A13O-6c6
c past drug child | A10b-2c9
c past drunk | A24a-5b-7c14d-8e-7
c past drunk past | A18a-3b-5c11d-5e-5
c past grave | A6b7
c past grave aid | O-2
c past grave modal | A-2
c past gun | A-3
c past hit | a10c-4d-2
c past hit hitNow | A8
c past hit hitPart | A-6O-4a2c-3
c past hit hitPast | a11c-2
c past hitNow | A3
c past hitPart | a3
c past hitPart child_hurt | A-5
c past hitPart injury | A7
c past hitPast | A-6
c past hitPast past | A-3
c past injury | A-4O2a-2c10
c past injury body | A13a-4c13
c past injury child | A-4
c past jump | b3
c past jump I | A6
c past jump child | A-2
c past kid | O2a-3c2e-3
c past kid T | O5b-3c5
c past kid kidObj | A4d4e-3
c past killInf | O-4a7
c past killInf hit | A11O-4a7
c past land | A10e4
c past land away | A10e4
c past many | O-3c4d-2e-2
c past many past | A-2
c past many people | A-2
c past modal | O-3
c past modal I | O-2c-4e-13
c past modal U | b-16
c past modal aid | A9O-4b6c-2e-2
c past modal child | O-3d-5e8
c past modal hit | A7O-4a5b-2
c past modal killInf | A4O-4a6b-2
c past modal modal | A-8
c past modal near | A2
c past modal not | a2d-2e-4
c past modal ours | A-2
c past near | O-7b-6d5
c past near U | A3e4
c past near child | A-3
c past near modal | A-2
c past near not | A-3
c past near past | c6
c past not I | A-5
c past not U | A4c-4d4
c past not child | A5O-6a-3b-2e6
c past not modal | A-4
c past not not | A4
c past not past | A-4O5
c past ours | A4O-11a3b2c-6
c past ours child | A10O-8a5c-3d2
c past ours past | A-2
c past own_thing | O3a-2b-2c-6d3e6
c past own_thing I | A-3
c past own_thing near | A2a-3c-2e13
c past papers | O3b-2d-3e3
c past papers U | A-5
c past papers child | A-3
c past papers past | A5
c past past I | O-8a4c-3e-4
c past past U | b-4d4
c past past child | c4d-4
c past past modal | A-3a-3e4
c past past near | A9O-5
c past past own_thing | A-2
c past past papers | A-2
c past past past | O-4c5e-2
c past people | b2e-3
c past people U | A9d9e-3
c past people past | A4b5c3d-2e-3
c past pills | A3
c past selfcut | A-4a4d-2
c past selfcut past | A-3
c past spy | A16O-13a-7b-5c-6d15e-6
c past spy I | A8O-5a-2d9
c past spy spySure | A11O-6a-2c-2d7
c past switch | A5
c past weapon | A-2a4b-2c-2
c past weapon gun | A-6
c past weapon switch | A5
c people | c-2
c people C | A4d-4e-2
c people C I | O7e2
c people C child | A5a3e-2
c people C modal | A-2
c people I | O-2b-3c-3d4e-7
c people I I | A-3
c people I U | A5O5d12e-4
c people I account | A13a-3d9
c people I blow | A11a7
c people I child | A7O-6c4e-3
c people I hit | A10O-9a15c-2
c people I near | A-2O-5a-2d2
c people I not | A-2
c people I ours | A-2
c people I own_thing | A9O4a2b-3d4
c people I past | A-6O-6b-2
c people I weapon | A5O-3a3
c people U | A6O4b-6c-9
c people U I | A-3O2d3
c people U U | A-3
c people U account | A12d3e-2
c people U blow | A5a-5c6
c people U body | A16a13c-2
c people U child | A8O-4b-3c-4d-4e8
c people U modal | A-3
c people U near | A-3
c people U not | A5O8b-4c-4e2
c people U own_thing | e4
c people U past | A10
c people account | a3e-2
c people account papers | A-4
c people aid | A-7a10c-2
c people aid past | A8a10c-2
c people body | A-4a9
c people body bone | A-4
c people child | a-8b-13c11d-4
c people child kid | a-8b-13c11d-4
c people dead | A-2
c people dead past | A-3
c people grave | A-4
c people grave aid | A-5
c people hit | c3
c people hit hitPart | A-4
c people hit hitPast | A3c6
c people hitNow | A9c-2d3
c people kid | A-3
c people killInf | A6O5a6c-2
c people many | A-8
c people many not | A-2
c people modal | A-7a5c-3
c people modal child | A-3
c people modal not | A-2
c people near | A4a-3d7
c people not | c-6d9e-6
c people not I | A7b-3d9
c people not not | A4
c people not past | A5
c people ours | A8O-7a-3
c people ours child | A5O-7e6
c people own_thing | A-3
c people own_thing near | A-3
c people past | O-4b3
c people past I | A8O2a2d-3e-6
c people past U | A15b2c-9
c people past child | A-5O-4b5d5e-2
c people past near | A9O-3c3
c people past not | A-4
c people past past | A-2
c people people child | A-2
c people weapon | A10O3a11c-3
c people weapon body | A5a4
c pills | a-12b7d-12e-10
c pills I | O7a-2
c pills I I | A6O2b8
c pills I not | A2
c pills I past | A11b-3
c pills U | A-3
c pills aid | A-5
c pills drug | A8O-4b10c-2
c pills modal | A-3
c pills not | A-2
c pills past | A22O-7a-7d-4e-4
c pills past child | A11O-6
c pills past grave | A15O-7a-3b4
c pills pills | A3
c secret | A6a-8b-6
c secret I | A9b-3d6
c secret U | A11
c secret not | A-3
c secret past | A-2O-5b-3d4
c selfcut | A8b19c-14d-11e-13
c selfcut I | O7b4c-2d-2
c selfcut I U | A3O3a8b-3d-2
c selfcut T | A11O-5b6
c selfcut U | A7O2a2b4c-3d-3
c selfcut body | A9O-3b7
c selfcut body bone | A9O-3b7
c selfcut child | A3O-3b7
c selfcut child kid | A3O-3b7
c selfcut not | A-2b8
c selfcut past | A-4b3
c selfcut past modal | A3a3b-2d-2
c sex | A9a2b-9c5d-5e-9
c sex U | A4a-3c3
c sex body | A-3
c sex body bone | A-3
c sex child | A10
c sex child kid | A10
c sex past | O-3a2b-3c2d-2e-2
c spy | A11a-18b-14c-14d26e-16
c spy C | O-3b-2d4
c spy C not | A-3
c spy I | A11a-6b-4c-4d11e-4
c spy I U | A10O9d5
c spy I own_thing | A8O-6d7
c spy U | A5O9a-3d9
c spy U own_thing | A10O9a-3d9
c spy child | A2
c spy child kid | A2
c spy past | O-3d4
c spy past I | A5O-3d3
c spy spySure | A13O-9a-4b-2c-3d9e-3
c spy spySure I | A5O-4d3
c spy spySure past | A3d3
c spySure | A13O-9a-4b-2c-3d9e-3
c spySure I | A5O-4d3
c spySure I account | A5O-4d3
c spySure past | A3d3
c switch | A6b-12c4d-7e-13
c switch I | A-3O-9a13c-2
c switch I body | A6O-9a13c-2
c switch U | A-4
c switch body | A11
c switch body bone | A9c4
c switch body hit | A3O-3a7
c switch child | A16O4a-10c12
c switch child kid | A16O4a-10c12
c switch hit | A18a-8c22
c switch hit hitPart | A8O-4a-4c16
c switch hit hitPast | A7c7
c switch modal | A6a-3c8
c switch modal U | A11c4
c switch not | A9c10
c switch past | A-2c8
c switch past child | A9a-4c14
c weapon | A8a12b-4d-29e-21
c weapon I | A13O-4a2b2c-11d-5e-3
c weapon I child | A11a9b-2c-2
c weapon I past | A17O-10c-3
c weapon U | A-4O11a13b-3c-5d-3e-3
c weapon U hitNow | A3a2
c weapon U own_thing | A8O5a5e-2
c weapon body | A5a4
c weapon body bone | A5a4
c weapon child | A-2
c weapon child kid | A-2
c weapon gun | A9O7a18b-9c-10d-7e-7
c weapon gun I | A10a6
c weapon gun U | A13O2a7c-3
c weapon gun own_thing | A-3
c weapon gun past | A8a4
c weapon hit | A6O-5a6
c weapon hit past | A5O-3a3
c weapon past | O-6a15c-3
c weapon switch | A-4a-5b-3c14e-3
c weapon switch I | A-3O-3a10
c weapon switch U | A-4
c weapon switch child | A11O4a-4c5
c weapon switch hit | A16a-5c12
c weapon switch modal | A6a-3c8
c weapon switch past | A-4a-2c5
child future | c-2e-3
child future not | A-5
child no verb | A-8e-2
child none | A-18
child none not | A-2
child past | O-3e-7
child past can not | A2
child past may not | A11O-4b-3c2d5e-2
child past must | A6a-6c3e-4
child past must not | A-2
child past not | a-14c11d-2
child past want | A-3
child past want not | A-6c8
child perfect | A-2O-3a-2b5c-7d-2
child perfect not | A5O-17a-10b-3c8d-3e-3
child present | a-6d-5
child present can | A-4a-3c7d3e-2
child present may | a-4b-3c20d-3e-4
child present may not | A-12
child present must | a-8b-3c4d2
child present must not | A-2O3b-2c6
child present not | b-3c4d-9
child present should | A-7
child present should not | A-3
child present want | A-4O-8a-2b14c-3
child present want not | A-6O-7c4e-4
clauses 1 | A-5
clauses 4 | A-2O-5a-10
f aan | b-15c3d3e-9
f aandoet | A12O-3a-4c7
f aangedaan | A-2
f aangemeld | A-2
f aangepast | A3
f aangeraakt | A-3
f aangereden | A5
f aangevraagd | A17a-3c-3d-3e11
f aanraakt | A7O-2a-2c7
f achter | O-4d3e-5
f achtergelaten | A-2
f achterloopt | A-2
f adviseert | A-4
f af | A5b-9c-2d5e-3
f afgepakt | A19O-9a-7c2e-4
f afgesproken | A-14
f afloop | A-4
f afloopt | A-2
f afpakt | A14O6a3b9c-5d-2e-2
f antwoord | A-3
f antwoordt | A-2
f app | A-2
f appt | A3O3a-2d8
f appte | A12O-13b7c-3d-4e-3
f at | A-6
f auto | A7
f bad | A8a-6c12d-3e-4
f bak | A4
f bedacht | A-3
f bedoel | A-5a6
f bedreigd | O-7a12c-4
f begin | A-2O-5a-3b6c-4d-3e-2
f begint | A-8a3c-4
f begon | A7O-2a5
f begonnen | A-5
f begreep | A-2
f begrijp | A-10
f bekend | A-5
f bekijk | A3
f bel | A-3O-3a-10c-7d4e2
f belde | O-15d-5e3
f beloofd | A-5
f belooft | A3
f belt | b-4
f bemoeit | A-3
f ben | O-2b6d-2e-2
f bent | O3c-13d4
f bepaal | A10O9a-5d13
f bereikt | A5
f bereikte | A-3
f besloten | A3O7a-2b5
f besproken | A-3
f besta | A-2
f bestaat | A-12
f betaal | A-10
f betaald | A-2a-3b-3e4
f betaalt | A-2b-2c8d-3e-2
f betekent | A-3
f betreft | A-8
f bevestig | A-2
f bevestigt | A-2
f bewaard | A-3
f bewijs | A-2
f bezit | A-4
f bezorgd | A-4
f bid | A-3
f bidt | A-3
f bied | A-4
f bij | A3a-3b-10d2
f binnen | A-2a-2d6
f binnenkomt | b-3c5
f binnenkwam | A5
f bleef | A-6
f bleek | A-2
f blijf | A5O12b-11c-11e-2
f blijft | A8O7a-5b-6d5
f blijkt | A8O-10b2c-3d-2
f blokkeer | A6a-3b-2d13
f boeit | A6
f boek | A-7
f boog | A-2
f brak | A8O-6a-3c8
f brand | A15O3a9b-2d-4
f brandt | A-6a3b-3
f breek | A15O8a8b-3
f breekt | b-2d3
f breng | O-3b-7c-10d-6e18
f brengt | O2a-4b7c-4d-3
f check | A-3
f controleer | A4d6e-2
f controleert | A-4O-4d6
f dacht | b-3e5
f dank | A-6
f deed | O-4a7b-2e-2
f deel | A6O3a-5d4
f deelde | A-2
f denk | A7O15b6c-11e-7
f dient | A3O3c4d-3
f doe | O11b-5c12e-8
f doet | A-3a-2d2e-4
f dood | A18b11d-10
f door | b-8d3
f doorgegeven | A-3
f doorgereden | A-3
f doorgestuurd | A7O-6a-3b2d-3
f doorstuurt | A-3
f doorzet | A11a9b-3d-2e-2
f draag | A2
f draagt | A-8
f draai | A-3
f draait | A-5
f dreig | A-5
f dreigde | A22O-11
f dreigt | A9O-21a-7b7e-3
f drink | A5b11
f drinkt | A-2
f dronken | A10a-5b-6c14d-6e-5
f droogt | A-2
f drukt | A-2
f drukte | A-2
f duik | A13O3b-3c-2d-2e10
f durf | A11a3b3c-4e-3
f durfde | A5
f durft | A-6O-8a5c-3
f duurt | A3O8b-2c-3d3
f duwde | A3O-5a8c-3
f dwingt | A7O-5b-3c3e-2
f dwong | A12b-4
f eet | a-3b4e-3
f fiets | A8b-2c-2e-2
f fietst | A3
f film | A-5
f filmt | A11O-5b-3c12d-3e-2
f fluisterde | O-5c3e-2
f ga | O11a-2b6c-5d-4
f gaan | A-3O10a-2c-2e10
f gaat | O5a3b-2c-10
f gaf | A-5O-3a8c-3
f gat | c7
f geappt | A9O-8a-3b4c-2d4e-2
f gebeld | A7O-32a-5b6
f gebeten | A-2
f gebeurd | a3
f gebeurt | A7O6a20b-5c-7d-8e-5
f gebleven | A-8
f geboekt | a-2e7
f gebracht | A5a-3b2c-2e8
f gebroken | A-5a4b-5
f gebruikt | A-7
f gedaan | A9b4d-3
f gedacht | A-6
f gedreigd | A8O-5a4
f gedronken | A6c4
f gedrukt | A2b-2c3d-2
f geduwd | A30a-4b-2c6
f gedwongen | A9O-3a3b-3c2d-2e-2
f geef | O7a-2b-5c2d3e-6
f geeft | a-12b2
f gefeliciteerd | A-8
f gefilmd | A-2
f gefotografeerd | A3O-3b-3c4d-2e-2
f gegaan | O2a-5b-4c9e-7
f gegeten | A-8
f gegeven | A12a2b-7c3d-4e-2
f gegooid | A10O-4a5b-3
f gegrepen | A-2
f gehaald | O-5a-5c-9d-5e12
f gehad | b-8c14d-4e-6
f gehangen | O4d5
f gehecht | A-5
f geholpen | A5b-2d-3e9
f gehoord | A-3O-5a3c3
f gehouden | O3b-2c5d-3
f gehuild | A-3O-4a12c-2
f gekamd | A-4
f gekeken | A-10
f geklopt | A-5a-3c4
f geknepen | A9O-7c9
f geknipt | A2b-3c-2e11
f gekocht | A2b5c-6d-5e-5
f gekozen | A-7
f gekregen | a-9c13d-2
f gelaten | A12O2a-5b-3c15d-4e-4
f geld | A-5
f geldt | A6a2e-2
f geleden | A-3
f geleend | A-3
f geleerd | A-2
f gelegen | A-3
f gelezen | A4d8e-3
f gelijmd | A-2
f gelooft | A-4
f gelopen | A-3
f geluisterd | A-3
f gelukt | A-3
f gemaakt | c-3d-2
f gemaild | A-4
f gemeld | A6O-9c-4d3e-5
f gemist | A-5
f genoemd | A-2
f genomen | a-5b20c-4d-3e-4
f genoteerd | A-3
f geoefend | A-3
f gepakt | A9a6c-2
f geplakt | A-3O2d3
f gepraat | A-6
f geprikt | A-3
f geprobeerd | A23O2c-5d2e-3
f geraakt | A-3
f gereden | b-2c5
f geregeld | A2O6a3c-2
f gereserveerd | A-2
f geroepen | A-5O-4a9b-2
f gerust | O4
f gescheurd | A5
f geschopt | A2a2
f geschreven | A8a-4b13c-4d-3e-3
f geschud | A14O11a-6b-3c17e-3
f geslagen | b-2c-2d-6
f geslapen | A2b-3c-2d11e-2
f gesleurd | A12O2c-3
f geslikt | A11O-5b9c-3
f gesloten | A2
f gesmeten | A7a-3c8
f gesneden | b6
f gespeeld | A-2
f gesproken | A-3
f gestaan | A8
f gestampt | A5O-2a8c-2
f gestolen | A-2
f gestort | A-3
f gestraft | A5b-3c9e-2
f gestuurd | A-3O-9a-4b18c-2d-2e-2
f getekend | A-6e2
f getrapt | A8O-4a7
f getrokken | A8O-5b-3c4
f getrouwd | A-5
f gevallen | A-4a3b-2c4
f gevlucht | A12O-5b-2e10
f gevoerd | A-2
f gevolgd | A12O3a-6c-3d16
f gevonden | A2O-17a-9b-6d17e-7
f gevraagd | A-13O-4b3
f gewaarschuwd | A-4a9
f gewassen | A-5
f geweest | O-5b-3e-2
f geweigerd | A-3
f gewend | A-4
f geweten | A2
f gewisseld | A-2
f geworden | A-8
f gezegd | O-9a3c-5
f gezet | A7O2a-5b-9d6e-4
f gezeten | a-2b-2c7
f gezongen | A-2
f gezworen | A-3
f ging | O-18a6c-10d-2e-7
f gingen | A-3
f goed | A-4
f goedvindt | A-2
f gooi | A2O5b-2c4
f gooide | A23O-2a7b-3
f gooit | A6O-4b-3c5e-2
f greep | A4O-3a-4
f groet | A-14
f haal | A4O7b-9d2
f haalt | A-3a3b-2e-3
f had | O3b-2
f hadden | A-11
f hang | O8a-6b23c-5d-4e-5
f hangt | O9a-5b2c-4d2e-4
f heb | A2O5a-3
f hebt | O-12
f heeft | A-2O-22
f heen | A5
f heet | O4b-2d-2e6
f helpt | A6b-3d11e-3
f herinner | A-3
f herken | A-3
f herkende | A-2
f herkent | A17O3c-3e6
f hield | O9a-5b10c-2
f hing | A-3
f hockey | A-6
f hoef | O4a-2b5e3
f hoefde | A-3
f hoeft | a-5b13c-5d-6e-2
f hoest | A-3
f hoop | O4a4b-3d-3e-2
f hoopte | A-2
f hoor | A-2a3c-2d5
f hoorde | A-15
f hoort | O2c2e-2
f hou | A-3O7c-4e2
f houd | A3O4a-5b-3c-4e10
f houdt | O-14a-4e3
f huilde | b-3c3
f huilt | O-3a-2b-2c13
f indien | a2b-3c4d-2e-3
f ingediend | A16O-8e12
f ingelogd | A12b-2d7e-2
f ingenomen | A10O-4a-5b17c-4d-2
f ingeschakeld | A6b5
f ingeschreven | A-3
f ingeslapen | A-3
f ingevuld | A-3
f interesseert | A-2
f intrekt | A12c-2e4
f is | d-8
f jeukt | A-3
f kam | A-2
f kan | O8a-3
f kapot | A8a16b-4c-5d-3
f keek | A-3
f keer | a3c-5
f keert | A6
f ken | A-3a9b-2
f kent | O5a3e2
f kies | A-4
f kijk | A-2d-3e-3
f kijkt | O-5a4
f klaagt | A-3
f klaar | A2O7a-10b14d-5e-3
f klaarstaat | A-2
f klap | A11O4a9d-4e-3
f klapt | A-3
f klinkt | A-3
f klopt | A-6
f kneep | a-4c2
f knijp | A19O4a3
f knijpt | A-3
f knikte | A-2
f kocht | A-3
f kom | A10O-3a3b-9
f komen | A3O8e3
f komt | a5b-12
f kon | a-8b5d2e-4
f kook | A-2
f koop | A-15
f kost | O7a12b-2
f kreeg | A-2O-13b-2e-3
f krijg | A-3c-4d9e-8
f krijgt | A16O26a-2b-12c13d-6
f krijst | A3
f kroop | A-3
f kun | A-2a4c-3d-2e-3
f kunde | A6
f kunt | A-3O7b-4c-5
f kwam | A-2O-18a2b-5
f kwijt | O4b-3e4
f kwijtgeraakt | A-2
f kwijtraak | A13O6a-2b5
f laat | b-11c5d4e-10
f lach | A-5
f lacht | A-3O4b3
f lag | O-5a-2d-4
f lagen | A4
f land | A32a-13b-13c-15e19
f langs | A4a3b-2c-5d3e-4
f las | A-9
f leden | A-2
f leef | A-4
f leeft | O-2b-3c-2e3
f leen | A-3
f leert | O4a-6b-3c13d-2e-3
f lees | O9a-7c-3d5e-5
f leest | A9O-7a-6c-6
f leg | A-11
f legt | A-8
f let | O4a-4d3
f licht | a-3d7
f lieg | A9O2d5
f liegt | A4O6a-5b-2c13
f liep | A-7
f liet | O-7b2e-3
f lig | A12O8a2b2d-5e-4
f ligt | O2b3d-4e-4
f lijkt | A3O4b12c-2
f loog | A5c11
f loop | A-3a2
f loopt | b-2c5e-3
f los | O4a-3d4
f luister | A-4a2b-2d-3
f luisterde | A4O3c3
f luistert | A5b-7c10e-6
f lukt | A-11
f lust | A-3
f maak | A8O8d-4e-13
f maakt | O-6b8e-11
f maakte | A-3
f maanden | O-6a-3d6
f mag | a-15
f mail | A7a-3b-2
f mailt | A4
f mat | A-2
f maten | A14a15d-3
f mee | A-5O2a-5b-6e12
f meegenomen | A35O-18a-16b-3c-17e22
f meen | A-2
f meeneemt | a-2b2c-3
f meent | A-3
f meet | A-2
f meld | A-2
f merk | O2a5b-2
f mis | A-4
f misbruik | A-3
f mishandeld | A2O-4a-3c8
f mist | a-3b12
f mocht | O-9b-6d6e-5
f moest | A6O-8a-8b-9c4d6
f moesten | A-2
f moet | A-2O5c2e-13
f moogt | A13O4c-4e-2
f nader | A-2
f nagedacht | A-2
f nakijkt | A-3
f nam | A-3
f namen | A4O6e5
f neem | O15a-8b4c-5d-7e3
f neemt | a-7c-4d5
f neergelegd | A5
f nodig | A7O5c-2e6
f noem | A-4a3b-3d-2e3
f noemde | A-3
f noemt | O3b-2c4
f om | O4
f omgedraaid | A8b-3c10e-2
f onderzoek | A-4
f ontbijt | A-2
f ontbrak | A-3
f ontbreekt | A-5
f ontvang | A-4
f ontvoer | A18O5a-3b-3c-2e17
f ontvoerd | A14O-5a-3c-2e11
f oog | A8O-5a2b-5c2d-5e-4
f op | c-4e-4
f open | A3a-2b-4d9
f opendoet | A13O6a3c-3d2
f opgehaald | e4
f opgenomen | A8O-13a-4b14c-4e-4
f opgeschreven | A7O-2a11
f opgevallen | A-3
f opgevoed | A8b-2c8
f opgezegd | A-2
f opgezocht | A9O-4b12c-2e-3
f ophaalde | A13O-6c4e-2
f ophoudt | A4
f opnam | A-2
f opneemt | A14O7a-6c-4d7e-3
f oppas | A-2
f opstaat | A-2a6c-2
f opvangt | A-2
f over | A-36
f overdrijft | A-3
f overgebracht | A10O-4e8
f overgegeven | A-2
f overgemaakt | A-5
f overgeslagen | A-3
f overleden | A-5
f overleg | A-13
f pak | A12O11b-2c-4d-3e12
f pakt | A-3b-2c3
f pakte | A-4O-9c-2d2
f parkeert | A5
f past | A-3
f piep | A-3
f pijn | A11b-5c6d-2e-2
f pint | A-2
f plaats | A-13
f plan | A-5
f pleeg | A11O5a-2b12
f plof | A-2
f poets | A-3
f poetst | A-2
f praat | A9O4b-11c-11d15e-12
f praten | A-3
f probeer | A-10
f probeerde | A11O-5a11b-3d-2e-2
f puf | A-2
f raad | A-2
f raadt | A3
f raak | A-3
f raakt | A-2
f reageerde | A5
f reed | A15b-5c7e-5
f regel | A-5
f reis | A-2
f reken | A-6
f rent | A-2
f riep | A-5O-4a3
f rij | e-4
f rijd | A4O9b-2
f rijdt | O-8a-4d4e-4
f roddelt | A-3
f rond | A4
f rookt | A-3
f schaam | A-2
f schaamde | A-3
f schaamt | A-2
f scheelt | A-3
f scheen | A-2
f scherm | A-4
f schiet | A7a20b-6c-8d-5
f schijnt | A-6
f schoot | A-5
f schop | A10O5a5
f schopte | A8O-3c-4
f schreef | A17O-20a-3e-5
f schreeuwde | A-3
f schrijf | O3a-5b3
f schrijft | A-2O-2a-2b3d-3e-2
f schrok | A-4
f schud | A2
f schudde | A3O-4c8
f schuur | A-3
f sla | A2O6a-4b-3c6d-8e-3
f slaag | A16O11c10d-3e-2
f slaap | a12b-2
f slaapt | A9O10a-12b-20c18e-6
f slaat | A-2O-20b-3c4d-2
f slapen | A-2
f sleept | A4
f sliepen | A12O2c7
f slik | A3b12c-2d-2
f sloeg | A-4a2
f sloot | a3b-2d3
f sloten | A14d5
f sluit | A-3
f smeer | A-3
f smeet | A9b2
f smijt | A9c10
f snap | A-12
f snijd | A7O5a-3b4
f snijdt | A8O-8a-4b11c-3e-2
f speel | A-4
f speelde | A-3
f speelt | A-14
f spijt | a9c-4
f sprak | A-2
f spreek | A-3
f spreekt | A4O5b-3d10e-2
f spring | A8O4a-5b18c-6d-5e-3
f sprong | A-4
f sta | A5a-5e-5
f staat | b-15d5
f stampt | A-4
f stap | O6a-6b17c-5d-4e-4
f stapt | A-5O3a8
f steek | A-8O3a5d-5
f steekt | A-2
f steelt | A10O4b-3c7d-2e-2
f stel | A-5O5
f stelt | A-3
f sterf | A-2
f stil | A-3
f stond | A-2O2a-3c-6d10e-11
f stonden | A-2
f stop | a-2b4d3
f stopgezet | A-3
f stopt | A17a-10b4e-5
f stopte | A10O4a3b-2c-4
f stort | A-5
f stuur | O10a-7c-7d15e-6
f stuurde | A4O-9a2c-3d-3e2
f stuurt | A-2O7a-6c2d6e-2
f tegen | b5e-3
f tegengehouden | A12O-6e6
f tegenhoudt | A9O4a4b-3c-2e-3
f teken | d10e-2
f tekent | O4a-2b-2e8
f telde | A-2
f teleurgesteld | A-3
f telt | A-12
f tennis | A-3
f terecht | A-2
f terug | A2a-9b-5
f terugbrengt | A11O-4
f teruggebracht | A23O-13b-2c-4d-2e13
f teruggekomen | b-3c4
f terugkom | A19O-10a-3c-4
f terugkomt | A27a-4c4e-3
f thuis | b-3c5e-3
f thuiskomt | A13a-3c10
f toe | O2a6
f toegebracht | A7a5
f trap | O5a3d-4
f trek | A-3O3a-4
f trekt | A4a2c-2
f tril | A3
f trok | O-8a7
f trommel | A-3
f trouwt | A16b-2e2
f tuur | A-3
f typ | A-2
f typt | A-2
f uit | A2a-4d2e-2
f uitgaat | A5
f uitgeeft | A5
f uitgenodigd | A-2
f uitkomt | A-4
f valt | A-13
f vang | A-2
f vast | O-9b-9c2d-9e5
f vastgehouden | A-3
f vastgelegd | A3
f veranderd | A2a-5b-2d14e-2
f verandert | A-3
f verbaasd | A-3
f verbied | A4
f verblijf | A9O5b-3d11
f verblijft | A5
f verboden | A5b-3d11e-2
f verborgen | A25O-2a-6b-4c-7d-3e12
f verbroken | A-2
f verdeeld | A-3
f verdiend | A6O6a-2c8
f verdient | A-3b3
f verdwenen | A6O2c-3e10
f verdwijn | A19O7a-5b-2c-4d-3e21
f verdwijnt | A-3
f vergat | A-3
f vergeef | A-5
f vergeet | A-4b-3e8
f vergeleken | A9a6
f verhaal | A-4
f verhuis | A14b-3d12e-2
f verhuist | A10O5d8e-2
f verklaard | O-3b3c4e-2
f verkocht | A-2
f verkracht | O-3a-2c2
f verlaagt | A7
f verlaat | A4b3d2
f verlengd | A-3
f verliest | A4b2
f vermoed | A-3
f vermoord | A-2O2a5b-4d-4e-3
f verneem | A-2
f vernomen | A2
f verpest | A-4
f verschoond | A14O-4b-3c8e-2
f verschuift | A-2
f verstop | A15O8a-4c-4e19
f verstopt | A13O-6a-10c-10d3e9
f vertel | A-2O5a-2e5
f verteld | A-2O-11c3d-3
f vertelde | A9O-16c-2
f vertelt | O-11a-6c9e-2
f vertrek | O3
f vertrekt | A4b-3d-2e9
f vertrokken | A13O3a-5c-6d-3e10
f vervolg | A-3
f verwacht | A-8
f verwittigd | A3O-4b-3c-2e8
f verzoek | O-6a3e-2
f viel | A-2
f vielen | A-3
f vind | A-3O11a-7b-3d10
f vindt | O11a-6c-15e8
f voel | A-9
f voelde | A-2
f vol | A-2
f voldaan | A-4
f volg | A5O6a-5d11
f volgt | A9O-5a-6b-6c-5d20e-5
f vond | A-4O-13a-7d2e-4
f voor | O15a3d-2e-5
f voorbereid | A-3
f voorgeschoten | A-4
f vormt | A-3
f vraag | A-6a-2b3
f vraagt | O-7a3c-4d3e-3
f vriest | A3
f vrij | A-2
f vroeg | A-3a5b3
f waag | A2
f waart | c-2d4
f wacht | A-2b-2c-6
f wachtte | A-3
f wakker | A5a4b-3c3d-2e-2
f waren | d-3
f was | O2b-2c4e-3
f wees | A-2a7c-2
f weet | b-7d4e-2
f weg | O9b-2d-4e-3
f weggaat | A6O3b-2d6
f weggegaan | A3O-6a3
f weggegooid | A12b-3c12
f wegging | A-2
f weghoudt | A8O5b4c-2
f weigert | A14a-4b-2d-4e7
f wende | A-3
f went | A5
f werd | a-2c5
f werk | A-6O3e-2
f werkt | A-7
f wijst | A-3
f wil | b10c-12e-12
f wilde | A2O-4a-4b5
f wilt | a-6b6c-6d-2
f wissel | A-3
f wist | A2O-18a-11b3c-3
f woont | O9a-5b-3c-5d-3e17
f word | b3c-5e-5
f wordt | A-7b-3c2d-3
f wou | a3b-3
f zag | A5O-11d3
f zagen | A4a4d-2
f zal | O20a3b-12d2
f zaten | A4O-6a4c3d-2e-2
f zeg | A9O4b-4c-15d6
f zegt | A4O-26a-11b2
f zei | A-4O-26
f zet | A-2O7b-5e-6
f zette | A-4a3b3d-2
f zie | A2O12d3e-12
f ziet | A-5O5b-11d-3e-2
f zij | O-3a2c3d-3e-2
f zijn | A2
f zijt | A4b-5
f zit | b-6
f zocht | A-2
f zoek | A-2a-4c-3e10
f zoekt | A-2b-2c-4d-2e9
f zorg | b-2c4
f zou | a6c-3d-9
f zouden | O-7a-2b3e6
f zoudt | A-4O9c6
f zucht | A-2
f zul | A5a5
f zult | A5O13e4
f zwaaide | A-2
f zwaait | A5
f zweer | A8O5a6c2d-2
f zwemt | A-2
f zwijgt | A13c6
fact amount | A-28
fact date | b2c-5
fact name | O-2d2
fact number | b-8c5
fact time | A-11a-13b-2d6
long | A-2
mark ! | A-43
mark !! | A-26O-5b3
mark " | A-5O-12
mark : | A-10a2c-3
mark ; | A-13O-4a2b3
mark ? | A-11O-4
mark ?! | A-5
mark absolute | a-9c-5e3
mark absolute both | A2b-2d-2e9
mark absolute child | a-5c2d-4
mark absolute none | A-2
mark absolute reader | A-4O-5a-8c-19e2
mark absolute thing | b-12c-4e8
mark absolute third | A-3
mark absolute writer | a-8d3
mark abuse | A-5a5c-2
mark abuse child | A-3
mark abuse thing | A-3
mark again | O3e-7
mark again both | A-2
mark again child | a-11e-3
mark again none | A5a-3b3d3
mark again reader | b-3c-13e-7
mark again thing | A-4
mark again third | b-3c6d-2
mark again writer | O6a-3b5d-2e-3
mark contempt | A-8a7b-5d-3
mark contempt child | A-17
mark contempt reader | A-2a8c-2
mark contempt thing | A-17
mark contempt third | A4
mark contempt writer | A-5a6
mark diagnosis | A-39
mark diagnosis child | A-4
mark diagnosis reader | A-14
mark diagnosis thing | A-19
mark diagnosis writer | A-3
mark epithet | b-17c15d-8
mark epithet child | a-8b-3c20e-3
mark epithet none | A4
mark epithet reader | O-2c2e-4
mark epithet thing | A-14
mark epithet third | A10O-7a-3c9e-3
mark epithet writer | A-3O2b-5d-2
mark exasperation | A-6b7d-7e-6
mark exasperation child | A-14
mark exasperation none | A-2
mark exasperation reader | a5
mark exasperation thing | A-3
mark exasperation writer | A-6b15c-5d-4e-2
mark failing | A-6O2a-14b3d-5
mark failing both | A-2
mark failing child | A-6
mark failing none | A-5
mark failing reader | a-9b2c-2d-2
mark failing thing | A-4
mark failing writer | A-8b2c3
mark hedge | A-8O4a3d-3e-7
mark hedge both | A-4
mark hedge child | A-4c6
mark hedge reader | O5e-2
mark hedge thing | A-28
mark hedge third | A-4
mark hedge writer | O6a7b-3d-2e-4
mark intensity | O6a2d-7e-6
mark intensity anyone | A-2
mark intensity both | A-6
mark intensity child | A3a-7d-5e-11
mark intensity none | A2O7a2e3
mark intensity reader | A-3O4a12b-3c-4
mark intensity thing | a5b-2d-4e-4
mark intensity third | A6O-3b-4
mark intensity writer | A2O15a-3b5d-4e-12
mark jab | A-12e-6
mark jab child | A-9
mark jab none | A-3
mark jab reader | A-7b4d4e-3
mark jab thing | A-7a4b2
mark jab writer | b-2c5
mark judgement | A-19c12
mark judgement child | A-11
mark judgement reader | A-4
mark judgement thing | A-13
mark judgement writer | A-5
mark legal | A4a3b-6e2
mark legal both | A-3
mark legal child | A10O3b2c-4
mark legal none | A3O-6
mark legal reader | A12O7a5b-20d-4
mark legal thing | a2b-2c-5e2
mark legal third | O2c-5e5
mark legal writer | A-2O-7b-13d4
mark mental | a-3b8c-10
mark mental anyone | A3O6a9
mark mental both | A6
mark mental child | O-16a-13b11d-5e-7
mark mental none | A6a-3b5e-5
mark mental reader | c-9e5
mark mental thing | O3b4c-5e-2
mark mental third | A4O-3a-13b3
mark mental writer | A3O6a-19b13c-15e-12
mark new-partner | A4b-14c3e-2
mark new-partner reader | A-4a2c-2
mark new-partner thing | a-5d11
mark new-partner third | A9O-2b-8c6d-5e-2
mark new-partner writer | A8O5a10c-3
mark norm | A-5O4c-3d2e2
mark norm anyone | A-11
mark norm thing | A-11
mark norm third | A-9
mark norm writer | A8O4a-2d3
mark past-relation | A-3b-2c-5d6e-3
mark past-relation both | A-2
mark past-relation child | A-2
mark past-relation reader | A-6
mark past-relation thing | b-2d10e-2
mark past-relation writer | A2a3b-3c-2
mark please | A-8a3d-6e3
mark please child | A-10
mark please none | A-4
mark please reader | A-3d-3e3
mark please thing | a4b-3d-2
mark please third | A-4
mark please writer | A-17
mark quote | O-7
mark quote anyone | A2a2b-3d2
mark quote both | e7
mark quote child | O-15a-2e-4
mark quote none | A-3O-11e-4
mark quote reader | O-6c-5e3
mark quote thing | O-6a-3d-2
mark quote third | A2O4b9c-6e-3
mark quote writer | A-2a4c-7
mark reader-family | c-2d2
mark reader-family none | A-2
mark reader-family reader | A8O3a-4b-2c-11d13e-2
mark reader-family thing | O3a2
mark reader-family third | O-6a-2d-4e-2
mark reader-family writer | A-4O-3c-7
mark reader-life | A13b-19d2
mark reader-life child | A10b-2d4e-2
mark reader-life reader | O-9a-3b-3c2d4e-4
mark reader-life thing | A4b-4c-7d-3e2
mark reader-life writer | A15O18b-7d2e-12
mark sacrifice | A-4O3a4d-12e-10
mark sacrifice child | a3
mark sacrifice none | A-3
mark sacrifice reader | A6a16b-3c-3d-2
mark sacrifice thing | A-4b-3c3d-3
mark sacrifice writer | A-2O3b2d-6e-5
mark slight | b-11
mark slight child | O-6a-4d9
mark slight reader | A-3O-5
mark slight thing | A-8a8c-2
mark slight third | A-5
mark slight writer | A-3O5d-2
mark swear | A-4a10
mark swear child | A-3
mark swear none | A-2
mark swear reader | A-5
mark swear thing | A-3
mark swear third | A-3
mark swear writer | A-2
mark thanks | O6b2d-2e-3
mark thanks reader | A-6
mark thanks thing | A-15
mark thanks writer | A13a2b-3c3
none future | A-5
none no verb | A-5O-12b-2c6d-3e-2
none none | A2b3c-2d-3e2
none none not | A-3
none past | A-2O3a-4b-5
none perfect | A3O4a-12b-3c-2
none perfect not | A3
none present | O-2
none present can | A-8
none present may | A-8
none present may not | A12O-5b6e-5
none present must | A-6
none present not | a-3b2d-2e-6
person Both | O3b-3d-7e8
person Child | A10a-3c4d-20
person Name | d2
person Partner | A3O-9b-3c3e-3
person Professional | e3
person Reader | b-3
persons Both | a-4c-3d-12e2
persons Reader | O3b-8d-2
persons Reader Both | A2O3a-16b-7e6
persons Writer | O9a-15b4d-6
persons Writer Both | O5a-5d-13e4
persons Writer Reader | A4c-6d2e-3
persons Writer Reader Both | A-4O3a4b-19c-15e6
persons none | A-11O2a-7b2c-3d-9
reader future | a2e-4
reader future not | A18O10a-8c-10
reader none | A12a11b-3d-3e-2
reader past | O-14
reader past can | A-2
reader past may | O4a3
reader past may not | A-2
reader past must | A9a-3c5d2
reader past not | O-6b-2c-5d8
reader past want | b-2c4d-2e5
reader past want not | A2
reader perfect | A7O-27
reader perfect not | a-3b-4
reader present | c-3d2
reader present can | O7a-4c-4e8
reader present can not | O10b-5c-8e6
reader present may | A3O12c-9
reader present may not | A18O2a-10b-6c-5d19e-2
reader present must | O9c3e-8
reader present must not | A-3O15a-2b4d-2
reader present not | A3O7a-4b-3d2e-2
reader present want | A-8c-4d-6e2
reader present want not | A8a-7b5c-4
short | A-8d-5
subject anyone | O2d-3
subject both | O16a-14b-9c-9d-20e15
subject child | a-3c3d-3
subject third | O-6d-7
subject writer | O6
tag Emoji | A-27
tag Imperative | O3b-5d3
tag Negation | O2
tag Ordinal | A-5b9c-3d-4
tag Past | e-3
tag QuestionWord | b-2d4
tag Shout | A-6O-6a-3c3
tag Superlative | a-5b3c-4
tense future | O5a2d-3e-2
tense future not | A4O12c-8
tense no verb | A-5d-7
tense none | A3O8a4b-2c-4d-6
tense none not | O6a4
tense past can | A-8
tense past can not | a-7b8c-4d3e-3
tense past may | A-4a6
tense past may not | A13O-17a-11b-6d15e-5
tense past must | A8O-8a-8b-9c4d6
tense past must not | A-3
tense past not | b-4
tense past should | A-6
tense past want | O-2a-3b2
tense past want not | A7c-3e-2
tense perfect not | a-8d-5
tense present can | A-3O12
tense present can not | O5c-3
tense present may | A-3O14d-2
tense present may not | A5a-16b-4d7
tense present must | A-3O2a3b-3e-13
tense present must not | O11a-4b8d-6e-2
tense present not | O4
tense present should | a3
tense present should not | O7a-3b6
tense present want | A-3a-4b5c-18
tense present want not | A7a-2b11d-5e-6
thing future | A-4O4
thing future not | A-3
thing no verb | A-10c-2e3
thing none | O4a2b-6
thing none not | A-11
thing past | O-5b-8
thing past may | A-7
thing past may not | A-2
thing past must | O-7a-2e3
thing past not | a8d-6e-3
thing past want | A2O-2b5e-3
thing past want not | A15a5c-2e-3
thing perfect | O3
thing perfect not | c-4
thing present can | a5b-2d-2e-3
thing present can not | e-3
thing present may | A-25
thing present may not | A-9
thing present must | A-17a7b-2c-2
thing present must not | A2a-6b8d-3e-5
thing present not | O2c-6
thing present should | a3c-2
thing present want | A-21
thing present want not | A7a2
third future | O-4a4b-4c-2
third none | A-7
third none not | A11O6a3d-2e-2
third past | A-4
third past not | A-3
third perfect | A3O-18a7d-4
third perfect not | A-2
third present | O-4d-2
third present can | A-7
third present can not | A4a4e-4
third present may | A-2
third present may not | A14O-7c-2e17
third present must | A-5O2a7c-2
third present not | A4O2c-3d-5e3
third present should | A-2
tiny | A-11a-11e4
very long | A-43
w #Day | A-9b-6c-3
w #Money | A-28
w #Name | d2
w #Number | A-3b-8c2d2
w #Time | A-7a-13b-2d6
w 'k | A5c-2e5
w 's | b-2c4e-3
w 't | O3
w 1x | A6O3a9b-2d-2e-2
w 2x | A-2
w 3x | A-3
w a-diploma | A-3
w aan | b4e-5
w aanbieden | A-9
w aandoen | A6a-8b2c14d-11e-14
w aandoenlijk | A-2
w aangetekende | A-2
w aangeven | A-2d3
w aangezien | A-4
w aangifte | A16a6b-9c-5d-3
w aankijken | A-2
w aankomen | a5d-2
w aanleiding | A-2
w aannemen | O6
w aanpraten | A-2
w aanraken | A-5O-2a-2c7
w aanrecht | A-2
w aanrijden | A11O-8c-3d8
w aanslag | A-2
w aanstaan | O-7a-5d13
w aanstaande | A-2
w aantreffen | A9e6
w aantrekken | b-2
w aanval | A4
w aanvallen | A-2b-3c10
w aanvoelen | A-2
w aanvraag | A-3
w aanvragen | O-3a-3c-3d-4e12
w aanzetten | A4a-3d11
w aardbei | A-2
w abena | A-2
w abonnement | A-4
w account | A5O2a-2d10
w ach | A-11
w achter | O-3a-14b-3d15
w achteraan | A-3
w achterbank | A-5
w achterdeur | A-2
w achterhouden | O-3d3e-5
w achterin | A11O-10c-4d-3
w achterkant | A-2
w achterlaten | O-6e3
w achterwege | A-2
w ademhalen | A-2
w adhd | A-3
w adres | A8b-11c-16e9
w advies | A-2
w adviseren | A-4
w advocaat | A-4b-10
w af | A3O6b6d-6e-6
w afbetalen | A-2
w afbreken | A-3
w afdruk | A10O-6a-3b-2c12
w afgaan | A-3
w afgeleverd | A-3
w afgeslacht | A-3
w afgeven | A5a4b-2c-2
w afgooien | A15c2d2
w afhalen | A-2
w afkomen | A14O-5a-2b-2d8e-2
w aflopen | a8b-3d-3e-2
w afmaken | A-3a6
w afmelden | A-3
w afpakken | A23b3e-5
w afscheid | A16a-8b13c-8d-8
w afscheidsbrief | A19a-6b22c-5d-3e-4
w afscheidsbrieven | A16O8a-3b17
w afschrift | A-2
w afsluiten | A3
w afspraak | b-3d9e-3
w afspraken | A-9
w afspreken | A-10
w afzuigkap | A-2
w agenda | A-25
w agressie | A-3
w airtag | A2O-4d5
w akkoord | A-17
w al | A2O4a-7c-3
w alarm | A-4
w algemeen | A-3
w alimentatie | a3d-3e-2
w allang | A-4
w alle | O5a-10b6e-6
w allebei | a9d-5e-4
w alleen | A3b-3c10d-4e-6
w allemaal | A2O12a-11d4e-10
w allergisch | A-2
w alles | a-8b3c-8e-7
w als | c3e-10
w alsjeblieft | b-3d-2e12
w alsnog | A-3
w alsof | A-2b4d-2
w altijd | O-3a-3c-9d2e3
w alvast | A-6
w alweer | A-4
w amai | A-4
w ambities | A-3
w ambulance | A6O-9a-3b13c-2
w ander | a-2e3
w andere | A3O4c-5e4
w anders | O25a-3b-10d10e-3
w angst | A-3
w annuleren | A-2
w antibiotica | A-6
w antwoord | A-16
w antwoorden | A-6
w apart | A-4
w apetrots | A-2
w apotheek | A-7
w apotheker | A-2
w app | O3c-3d3e-2
w appartement | A-3
w appels | A-3
w appen | O-7a-2b4c-10
w appje | a4
w appjes | O2d5
w applaus | A-2
w arm | A-3a-4c14
w armen | A8O-5a-4b8
w artikel | A-4
w arts | O-6b-3c9e-2
w asbak | A4
w asociaal | A-3
w astma-aanval | A-4
w attent | A-3
w aula | A-2
w auto | A4b-8e-3
w auto's | A-2
w automatische | A-2
w autorijden | A7
w autostoel | A-3
w autostoeltje | A-2
w avond | a-10d11e-13
w avonden | d6
w avondeten | A-3
w avonds | A-2c5
w ayo | A-2
w azad | A-2
w baan | A-3
w baas | O4a-10b-4c3d11e-5
w baby | A12a-3b-14c12d-6e-3
w badkamer | A7a-6c8
w bakfiets | A-2
w bakker | A2b-3d11e-2
w bakkerij | A-2
w bal | A-18
w balen | A-2
w balkon | A8c8d-6e-4
w banaan | A-3
w band | A-7
w banden | A6
w bang | O-8a5d-2e-3
w bank | b-4d3e-2
w bankkaart | A3O5d5
w bankpas | A12a-3d14e-3
w barbecue | A-2
w bart | A-3
w bas | A-3
w basketballen | A-3
w beantwoord | A-5
w bed | A7O-3a-9c9e-3
w bedankt | A3a-3b4e-2
w beddengoed | A-2
w bedenken | A-4
w bederven | A-3
w bedoelen | A-4a6
w bedreigen | A2O-10a19b-4c-6d-3
w bedtijd | A-5
w beelden | A5d3
w been | O-3b12c-2
w beest | A-3
w beetje | A-12a-2c9
w beginnen | A-2b2d-3
w begrafenis | A-2
w begrijpen | A-9
w begrip | A-2
w behandelen | A-4
w beheerder | A-3
w beide | A-5
w beiden | A-3
w bek | A7O7b-3
w bekennen | b-3c3
w bekijken | b-2d7e-2
w bel | c-7d-4e4
w belachelijk | A-2
w belangstelling | A-6
w belastingaangifte | A-2
w bellen | A-2O-6a-5
w beloven | A-6O6a3d3
w bemoeien | A-3
w bemoeizucht | A-2
w ben | A13O5a-5b14c-4d-3e-3
w benaderen | A13O-5a3b-3d-4e-3
w benen | a3d-3e-2
w benzine | A12O7a9
w bepalen | A4O9a-5d13
w bereikbaar | A-7
w berekening | A-3
w bericht | O-8a-5b7c-5
w berichten | A5a-6c-4d12e-5
w beroven | A10b11d-2
w beschikking | A-2
w beschuldigen | A-3
w beslis | A6
w beslissen | A-4
w beslist | A-4
w besluit | A6
w besluiten | O7a-2b5
w best | O7c10
w bestaan | d-2e4
w beste | A-19
w bestellen | A-7
w bestuur | A-3
w betalen | A-10O8b-2
w beter | O14a-4b19c-9d-7e-7
w betere | A-3
w beterschap | A-2
w betreffen | A-8
w beugel | A-9
w beurt | O4a9c-2
w beven | A-3
w bevestigen | A-8
w bevrijden | A-3
w bewaren | A-5
w beweren | A-3
w bewijzen | A-3
w bezitten | A-4
w bezoek | A-4
w bezoeken | A2b-2d9
w bezorgen | A-3
w bezwaar | A-5
w bidden | A2a-6c12d-3e-4
w bidon | A-2
w bieb | A5
w bieden | A-2
w bier | A7a-3b-2c13
w bij | b-5
w bijbrengen | A-4
w bijdrage | A-8
w bijkomen | A11a-2b-2d8e-3
w bijl | A8a8b-3
w bijlage | A-14
w bijlagen | A-3
w bijles | A-5
w bijmaken | A8b-3d11
w bijna | A-13
w bijpraten | A-3
w bijstaan | c-2d-4
w bijwonen | A9a-3c-3e11
w bijzijn | A3O-4a9c-2
w billen | A20O-10a-4b-2c13
w binden | A14b-4c13d-3e-3
w binnen | A4a-2b-10c-14d13
w binnenkomen | O-3a-2b-4d10e-3
w binnenkort | A17O4a2b3
w blauw | A6b-6e-5
w blauwbekken | A-2
w blauwe | A4O-4a2b-8c8d-9e-4
w bleiten | A4c4
w blij | A-2O7b3c-3d-3
w blijkbaar | A-2
w blijken | A4O-10b2c-3d-2
w blijven | A9O12a-3
w blikje | A-2
w bloed | A7O4a10b-2d-4e-3
w bloeden | A9O2a3b-4
w bloedneus | A-5
w bloedt | A10a-6b6c5
w blok | A-4
w blokfluit | A-2
w blokkeren | A12O5a-8b-4c-4d23e-3
w blokt | A6
w blote | O6a6c-3
w bo | A-2
w boeien | A6
w boek | A-13
w boeken | a-2e7
w boekentas | A-10
w boekje | A-6
w boeman | A-3
w boeten | A12a3b-3c5d-2e-2
w boksen | A-3
w bomen | A3
w bomma | A-3
w bon | A-6
w bonnetje | A3O-5b-2c-2d9e-2
w bont | A-2
w boom | O5a-3b9
w boord | A-3
w boos | A-3b-3c5e-2
w boot | A6c-3e13
w bootcamp | A-3
w bord | A-2O-2c4
w borst | A-3
w boterham | A-3
w boterhammen | A-3
w boven | A-2O4
w bovenbenen | A13O-6b11c-2
w bovendien | A-4
w bovenste | A7
w braaksel | A13O-5b-2c10d-3e-3
w bram | A7O-3a3b-2
w branden | A8a7b-8e-5
w brandwond | A14O-3b-2c4
w brandwonden | A4O-3a3b-3
w brasa | A-2
w bravo | A-2
w brede | A-2
w breken | A5a6b-13d-2e-6
w brengen | A-2b3c-12d-10e10
w brief | b3d-5
w briefje | O-4b9
w briefjes | A4
w brieven | A-2
w brievenbus | c-2d5e-2
w bril | A-13
w broek | A8O-2a-5c21d-3e-4
w broer | A3a3d-5e-2
w broers | A3O4a9
w brommer | A-3
w bron | A-2
w brood | A3b-3c3d4e-3
w broodje | A-3
w broodmes | O-5a5b-3
w broodtrommel | A-6
w brug | A3a-3b14
w bruiloft | A-7
w bruin | A-2
w brutaal | A8O4c5
w bso | A-5
w buik | A-4O-7a11c-3
w buikgriep | A-2
w buikpijn | A-6
w buiten | A12a-9b-12c3d8
w buitenkomen | A11O4a-3b-3d6
w buitenland | A4a-9b-2c-4d-7e16
w buitensluiten | A3
w bumper | A2O-3d3
w bundel | A-2
w buren | O-4b3c-2d-2
w bus | A-9
w bushalte | A3
w buurman | O2c-3d7
w buurt | O6a12
w buurvrouw | A-4O-7a5
w café | A6c9
w callcenter | A-3
w camera | A16O2a-14b-10c-8d30e-10
w camera's | A8b-4d10
w camper | A5O4b-3c-2e10
w camping | A-2
w cap | A-2
w capuchon | A-2
w caravan | A-3
w carnaval | A-3
w casino | A-3
w cavia | A-2
w cent | A-6
w centimeter | A-3
w chan | A-2
w chantal | A-2
w charme | A-3
w chef | A-3
w chip | A-2
w chiro | A-2
w cijfers | A-2
w circus | A-4
w clb | A3b-4c12e-2
w clown | A-3
w club | A-8
w clubs | A-2
w coach | A-6
w cola | A-7
w collega's | b-2d6
w colère | A-3
w commentaar | A-2
w communie | A-2
w computer | A-3
w conclusie | A-3
w constateer | A-3
w consultatiebureau | A-3
w contact | A7d8e-2
w contactverbod | A18b-4c-3e-4
w content | A-3
w contributie | A-3
w controle | A-4
w controleren | A-3a-3d9
w controlerende | A-3
w convenant | A-5
w corine | A-2
w crisisdienst | A8O-6a-3b12
w crèche | A8a-4c-2d5e3
w culpa | A-3
w curacao | A7O-3b-2e8
w cursus | A-3
w d'r | a-2c13
w da | A-4
w da's | A-4
w daan | A2
w daar | a3b-23d-2e3
w daarbij | A-2
w daarmee | A-5
w daarna | O6a3b-6
w daarnaast | A-2
w daarom | c-3
w daarover | A-2
w daarvan | A-7
w daarvoor | a4
w dag | a-14d2
w dagboek | A11O-3b5d-2
w dagelijks | A4
w dagen | O-3a-3b-10c15e-7
w dagje | A-2
w dak | O-4b7
w dakkapel | A-2
w damian | A-3
w dan | O15d-12
w dank | A-6
w danken | A-8
w dankjewel | A5
w dapper | A-2
w das | A-2
w datum | A-8
w deeg | A-3
w deel | A-17
w deelneming | A-3
w degelijk | A-3
w degene | A-12
w dekbed | A-3
w dekentje | A-3
w delen | O3a-7d6e-2
w den | d-4
w denise | A-3
w denken | O9c-5
w der | A3
w derde | A-6b5c4d-2
w dergelijke | A-3
w deskundigen | A-3
w desnoods | A11O5b-3c-2e9
w detective | A5
w deugt | A-3
w deur | b-14d3e-8
w deurbel | A-3
w deze | A-3c-7
w dezelfde | b-2e3
w dicht | A-3a-6b-2d3e-2
w dichtdoen | A-4
w dichte | A-3
w dichtgeknepen | A7a4
w dichtkneep | A7a4
w dictee | A-2
w die | O4a4b-14c-5
w diederik | A-2
w dienen | A2O3a4c2
w dienst | A-9
w diensten | A-5
w diep | A-2
w dier | A-3
w dierenarts | A-3
w dieter | A-2
w dikke | b3
w ding | A-14
w dingen | A-10
w dinsdagavond | A-3
w dion | A-2
w diploma | A-2
w directeur | A-5
w discussie | A-2
w dit | A-6O6a-20b17c-7
w ditmaal | A-5
w djayden | A-2
w dobbelsteen | A-3
w dochter | A13a-5c3d-3
w document | A-2
w doden | A24b10c-2d-12
w doede | A-2
w doei | A6
w doen | c3d-4
w dokter | A-5O3a-3c4e-7
w dol | A-2
w donders | A-5
w donker | A2
w donkere | A17c8
w dood | A7O4a2b3c-3d-24e-14
w doodgaat | A2
w doodgeslagen | A14a10b-3d-3
w doodmaken | A5a-4b6
w doodmoe | A-2
w doodop | A-3
w doodschieten | A-6
w doodslaan | A7a10b-2d-2
w doof | A5
w door | O-9a9b-4c-4
w doordat | c10
w doordeweeks | A-7
w doorgaan | a3c-2
w doorgesneden | A10b4
w doorgeven | A-8
w doorhakken | A-2
w doorhebben | A8a-5c-2d5
w doorheen | A-3
w doorkomen | A-2
w doorrijden | e2
w doorslapen | b-2c5
w doorsturen | O-8a-4c-2d4
w doorzetten | A5a9b-3d-2e-2
w doos | A-3
w dopen | A-3
w dorp | A-4O5
w dossier | A-3O-5
w douche | A11a-10b-6c22d-6e-7
w douchen | A7O-8a-2b5
w dr | O-3a-13c12d-7
w draaien | A-6
w draaiende | A3
w dragen | A-3b-3d11e-2
w drama | A-5
w drammen | A-2
w drank | A4
w dreigen | A14O-34b4
w driehonderd | A-4
w driemaal | A-2
w drinken | A3a-3c6d-10e-9
w droge | A-2
w drogen | A-6
w dromen | A-2
w druk | A-8
w drukken | A3c5
w drumles | A-3
w druppel | A-2
w druppels | A-6
w dtp | A-2
w dubai | A11e3
w dubbele | A-3
w duidelijk | A-4
w duiken | A17O3a-2b-2e12
w duim | A-3
w duitsland | A3e6
w dunne | A-3
w duren | A3O8b-2c-3d3
w durven | a4e-7
w dus | O18b-6d3
w duwen | A12b-3c2d-2
w dwangsom | A-3
w dwars | A10a6b-3d-2
w dweil | A-2
w dwingen | A7O-9a3b-2c3d-2e-3
w dyslexie | A-2
w echt | A-2O9a5b-2c-3d-6e3
w echtgenoot | A-2
w eefje | A-2
w een | c-2
w eenden | A-3
w eenmaal | A-11
w eens | A-5O16a7b-5c-2d-4e-2
w eentje | A-12
w eer | A11O7a5b-3e3
w eerder | a-2b-2d4
w eergister | A-3
w eerst | A-2O7a6b-4c-7e-4
w eerste | A-14a6b-3
w eeuwig | A-3
w eieren | A-3
w eigen | A-2a-2b-3
w eigenlijk | A-23
w eind | A4a-8b21c-7d-5e-4
w einde | A13b6c-6d-6e-3
w eindelijk | A2O2a-2c4
w eindigen | A10a7b-3d-2e-2
w elastiekje | A-3
w elektrische | A-2
w elfjarige | A-3
w elk | O6a-10c-5d15e-5
w elkaar | A-4O6a3b-6d-3e-7
w elke | A3O-2a-5d3e-5
w elleboog | A-5
w els | A-2
w em | A9O4a4b-3
w emmer | A3
w eng | A-2
w enge | A-3
w enig | A-4
w enige | A3O4b4c-4d-2
w enkele | A11O3b-2c-11e6
w er | O2b5c-7d-2e-13
w eraan | A3a11b-3d-6e-5
w eraf | A-3a10
w erbij | O3d-2
w erf | A9a6b-2
w ergens | a4
w ergste | A-2
w erik | A-2
w erin | A3a4b-3
w erna | A-10
w ernaar | A-2
w ernaast | A-4
w erom | A-2
w eronder | A5
w erop | A-2O-3d3
w eruit | A7O9b6d-8e-10
w ervan | A-3b-2e-2
w es | A-6
w escaperoom | A-3
w etalage | A-3
w eten | O-2a-8b-2c17d-2e-24
w etiketten | A-3
w euro | A6a4c-2d-2
w euro's | A-3
w even | A-28c6
w evengoed | A5
w evenmin | A-2
w evenveel | A-3
w ex | A12O-16
w examen | A-2
w excuseren | A-3
w excuses | A-2
w excuus | A-5
w exemplaar | A-2
w expres | a3b-3c4d-2e-2
w extra | A-9
w ey | A-2
w factor | A-2
w factuur | A-11
w familie | A2O5a-4c-7e-7
w familierechtbank | A-3
w familiestuk | A-2
w fatsoen | A-4
w fatsoenlijk | A-2
w feesten | b-3c4d2
w feestje | b-3d11e-2
w feliciteren | A-10
w ferry | A-3
w ff | O4a-5b-2c17d-2e-3
w fiets | A-5a17c-3
w fietsen | a6b-3c-5d-2e-4
w fietsenstalling | A-3
w fietssleutel | A-2
w fifa | A-2
w fijn | A-18
w fijne | A-7
w fik | A11a10b-2d-2e-2
w file | A-8
w filmen | A3O-9a-6b-2c7e-3
w filmpje | O-7a-6c-2d12e-3
w filmpjes | A9O11a-7c-4d7e-4
w financiële | A-2
w finn | O-7a-3c5
w flat | A-5O4a-4b7c-4
w fles | A3a4b2c-4d-3e-3
w flikken | A5O4a6e-3
w flip | A-2
w fluisteren | O-5c3e-2
w fluit | A-3
w fluiten | A2
w folder | A-2
w formulier | A-17
w formulieren | A-2
w fortnite | A-3
w foto | b-4d5e-4
w foto's | a-5b-8d14e-8
w fotograferen | A3O-3b-3c4d-2e-2
w fout | A-11
w frankrijk | A-3
w frieten | A-2
w frikandel | A-2
w fruit | A-4
w gaan | A3O3c-3
w gaarne | A-2
w gamen | A-4
w gang | O-9a2b-4c2d-4e-3
w garage | A3b6d-2e-3
w garagist | A5O-3d3
w gas | A7b9c-2
w gaslighting | A-4
w gast | A17O6c-4d10e-3
w gaten | a-3b-2d11
w gazon | A-2
w ge | A6c-3
w geachte | A-11
w gebeuren | A3a17b-6c-3d-9e-6
w geboorteakte | A4
w gebreke | A-3
w gebruikelijk | A-2
w gebruiken | A-2O6a8
w gedachten | A-2
w gedicht | A-2
w gedoe | A-2
w geduld | A-2
w geel | A3
w geen | a2e-3
w geert | A-2
w gefaald | A-3
w gehackt | A10O3d5
w geheel | A-2
w geheim | A6a-6b-4c-7d3e6
w geheimpje | A11c12
w gehele | A4
w gehoorzamen | A7O6c12d-2e-2
w gek | A-3a8b-3
w gekneusd | A-2
w gekneusde | A-4
w geld | a-8b-4c-6d14
w gelden | b-3d2e-2
w geldig | A-5
w gele | A-6
w gelijk | A-3O5a-3b5e3
w geloven | A-7
w geluid | A-2
w gelukkig | A-4
w gemeente | A-4
w gemeentehuis | A-2
w gemekker | A-3
w genoeg | A-4
w genoegen | A-3
w genoodzaakt | A4
w geopend | A2O-2d2
w gerda | A-2
w gescheurde | A4
w gesprek | A-20
w gesprekken | A4
w gestompt | A5a14c-3
w getekende | A-2
w getuigen | a13
w geven | A4b-5c3e-6
w geverfd | A7b-3c-2e10
w gevoel | A-5
w gevoelig | A-3
w geweer | O5a7
w geweldig | A-2
w gewond | A-2
w gewoon | A-4O9
w gewurgd | A-4a3c-4
w gezette | A-2
w gezeur | A-3
w gezicht | A10O3a8b-11c-3d-8e-4
w gezichtje | A13a10b-2d-2e-3
w ggd | A-6
w gierige | A-2
w gieten | A3
w gij | c-4
w gillen | A-2c14
w gips | A-2
w gister | A3O-9a8c-5d-4
w gisteravond | O-5d3
w gisteren | A5a-3c-3d2
w gistermiddag | A4
w glimmen | A-2
w glucagonspray | A-3
w god | A-3
w goed | O3a8c-2d-7e-10
w goede | A-13
w goedvinden | A-2
w goesting | A-3
w gonda | A-3
w gooien | A3O-2a10b-16c3d-3e-8
w gordel | A11b-2c9e-2
w gordijnen | A6a-3b-2d15
w gouden | A-2
w goudvis | A-3
w gps-tracker | A3O-10a-2d6
w gr | A-2
w graag | A-24
w graden | c13d-3e-3
w graf | A10b5c-2d2
w grap | A-4
w grappig | A-3
w gratis | A-6
w greintje | A-3
w grens | A6O3a-8b-7c-9d-6e17
w griep | A-2
w griepprik | A-3
w grijpen | A-6O-3a-4
w groeien | A-5
w groen | A-3
w groep | A-12
w groeten | A-23
w grond | A14O-5a3b-3d-4
w groot | A-7
w grootgebracht | A-3
w grootste | A-2
w grote | A-2e4
w groter | A-2
w gsm | A4a-4c-2d8
w guido | A-2
w gunnen | A-4
w gym | A-3
w gymmen | A-2
w gymschoenen | A-2
w gymtas | A-8
w ha | A-8
w haai | A-2
w haak | A-2
w haal | a-3e6
w haar | b-2c4d-12
w haha | A-3a2b-2c-2
w hahaha | A-2
w hakken | a10b-3c-2
w hal | A-3
w halen | A2O4d-4e-3
w halfuur | A-2
w halfuurtje | A-3
w hallo | A-9
w hamer | A7a11c-3
w hamster | A-4
w hand | b-4c9d-9e-11
w handafdruk | c7
w handelen | A4b-3c2
w handen | a15b-5d-5e-4
w handig | A-3
w handiger | A-3
w handje | A5b-3e3
w handtekening | A-2c-5d-4e12
w handtekeningen | A-2
w hangen | O5a-18c-13d9e-11
w hangerig | A-2
w hap | A-3
w hard | A14O12b-6c8d-5e-6
w harder | A6O4a10c-3
w hardop | A-3
w haren | A13O2a4b-4
w harold | A-4
w hart | A-14
w harte | A-4
w hartstikke | A-2
w hartverzakking | A-3
w haven | A-3
w havo | A-3
w he | A-5
w hechten | A-5
w hechtingen | A-4
w heden | A-3
w heel | e-2
w heen | A3O-4b-3c-4d8
w heengaan | A5
w heer | A-7
w heerlijk | A-3
w heg | A3
w hek | A-3
w helaas | A-12
w held | A-3
w hele | O3a-13b-2c7d5e-19
w helemaal | a-4e-4
w helft | A-20
w hello | A-2
w helpen | d3
w hem | b-9c-2e3
w hen | A11O2a-5b7c-3e-3
w herfstvakantie | A-8
w herinneren | A-5
w herinneringen | A-2
w herkennen | O3c-3e6
w hersens | A-5
w hersenschudding | A-4O-4a12
w hester | A-3
w het | b2d-2
w hete | A20a-4c15e-2
w heten | O4b-2d-2e6
w hetgeen | A-4b-2c3
w hetzelfde | A-16
w heus | A-5
w hey | A-6
w hicham | A-2
w hidde | A-3
w hier | O19c-4d-3
w hierbij | b4e-4
w hierna | A5
w hierover | A-3
w hiervan | A-3
w hij | d2
w hilda | A-2
w hilde | A-2
w hobby | A-3
w hockeyen | A-6
w hoe | O-2a-2b3e-13
w hoek | A-2
w hoer | A10a5c-2
w hoes | A-3
w hoesten | A-2
w hoeveel | O-4c-2e3
w hoeven | O4a-8b14c-8d-10
w hoezo | A-3
w hof | A-2
w hoge | A-2
w hoi | A-16
w hond | O4a8b-5d-4e-4
w honderduit | A-3
w honger | A4O-4a-2b-2c11
w honkbal | A-2
w honkbalknuppel | A11O3a7
w hoofd | A-3b-3c2d-7
w hoofdpijn | A-2
w hoofdstuk | A-4
w hoog | A-2
w hoogachtend | A-12
w hooguit | A-2
w hooi | A-2
w hooikoorts | A-2
w hoor | A-8b-3d9e-2
w hopen | a3c-3d-4e-3
w horen | A-4b-4d4e-2
w horloge | A2
w houden | A5O3a-7e4
w houdgreep | A-2
w houdoe | A-3
w houten | A-4
w huilen | A-3O2b-9c3d-3e-2
w huilend | A14O-9a3b5c-3d-2e-3
w huis | A3
w huisarts | A-5O-4b6c-2e-5
w huiselijk | A-3
w huishouden | A-3
w huisje | A-4
w huiswerk | A-2
w huizen | A-6
w hulp | A-3O-6a-4c2
w hulpouder | A-3
w humeur | A-3
w hun | O3a-10b2d-5e-3
w huwelijk | A-16
w hypochonder | A-3
w hypotheek | A-3
w hé | A-10
w icloud | A10O-6d6
w idee | b2d-2
w identiteitsbewijs | A-3
w ie | c6e-6
w ieder | A-13
w iedere | a-6d13e-2
w iedereen | O-2b5c-6e-5
w ieders | A-2
w iemand | a5c-5d-3e-4
w iemands | A-2
w iets | A-2b2d-3e-6
w iftar | A-2
w ijsbaan | A-2
w ijsje | A-2
w ik | O6
w immers | A-2
w in | b-2
w inburgering | A-3
w ind | A14O7a-3b-2d15
w inderdaad | A-7
w indertijd | A-3
w indienen | A6O-8b-2d-3e4
w ineens | A-8
w inentingen | A-2
w ingaan | A-3O5c-2
w ingebroken | A3
w ingedeeld | A-2
w ingehuurd | A17O9a-3b-2d13
w ingemaakt | A-3
w ingetrapt | A9O-3a11d-3
w ingrijpen | A-3
w inhalator | A5b-2c6
w inhoudt | A-2
w inleveren | A-6
w inloggen | A11d8
w inmiddels | A-8
w innemen | A15a-9b9d-5
w inpakken | A-3
w inschakelen | A6b5
w inschrijven | b4e-3
w inschrijving | A-3
w inspecteur | A-2
w inspectie | A-2
w insta | A-4
w instemmen | A-3
w instoppen | A3O-6d4
w intensieve | A5O-4b5c-2
w interessant | A-3
w interesseren | A-2
w intern | A-2
w internet | A4O-4a-3b-2d14
w interviewen | A-2
w intieme | A10d7
w intrekken | A4O4c-4
w invallen | A-4
w invullen | A-11
w inzetten | A-3
w inzicht | A-2
w inzien | b-3
w ipad | A6O-2a-3b-3d14
w ipv | A-3
w ja | O16b-9c8d-9
w jaar | A-6O-20e-6
w jacuzzi | A-3
w jaloers | A-2
w jammer | a-4b-3c-2d9e-2
w janken | a-2c10
w jaren | A-16
w jarenlang | A5
w jarig | A4O3a16c-3d-3
w jas | O2a-8b-4c3d6e-6
w jaszak | A-3
w jay | A-4
w jayden | A-3
w je | a3b-6c-7
w jenever | A6b-2c6
w jeugdzorg | A-3
w jeuken | A-3
w jezelf | O-6a-5b27c-7d-7e-5
w jij | b-4
w job | A5b-3d10
w joh | A-4
w jongen | O5a-6c17
w jongens | A4d-4e-2
w joris | A-3
w jou | a7b-3c-7
w jouw | O-2a4b-9
w jouwe | A-4
w judith | A-2
w judo | A-8
w judoleraar | A-2
w juf | A-3O-2d-4
w juist | A-8
w jullie | A-2a-18b6
w jurkjes | A-2
w jury | A-3
w k | a-2b-3c3d-2
w kaak | A7a14c-3
w kaartjes | A-2
w kaas | A-3
w kabel | A9O-4a-2c8
w kale | A-2
w kalender | A-12
w kamer | A7O-6b3d-10
w kammen | A-12
w kamp | A-16
w kampeerplek | A-2
w kamperen | A-3
w kan | A-5a5
w kanaal | A18O3c3d-3
w kanker | A-3
w kans | A-3
w kant | O7b9c-5e-5
w kanten | A-3
w kantine | A-4
w kantjes | A-3
w kantonrechter | A-3
w kantoor | d6
w kap | A-3
w kapel | A-2
w kapot | A-7a6b-5d-3
w kapotmaken | A18a13b-5d-5e-4
w kapotsla | A14O4a9b-2
w kapper | A-9
w kapsalon | A-2
w kapster | A-2
w kapstok | A-3
w karate | A-3
w kart | A-2
w kast | c4d-3
w kastje | A5b9d-2
w kat | A-3a2b5e-2
w kauwgom | A-2
w keel | A-4a4b-4
w keeper | A-2
w keer | e-10
w keertje | A-2
w keihard | A-2
w kelder | A9O4a-2b-3c13d-4e-4
w kennelijk | A-10
w kennen | O10a12b-2c-5d-4e-2
w kennis | O5
w keren | b-4c-7
w kerk | A-9
w kerkhof | A9a8b-3d-3
w kerst | A-9
w kerstdiner | A-3
w ketonen | A-2
w keuken | O-5a3d3
w keurig | A-2
w kh | A-3
w khaled | A-2
w kids | A3a2d-3e2
w kier | A6
w kiezen | A-14
w kijken | A-4a-2b-7c-5d14e-3
w kil | A-3
w kim | A-2
w kin | A-2
w kind | a-19b-21c11d-17e4
w kinderarts | O-7a-4c16
w kinderbijslag | A-6
w kinderen | A8d-16e-2
w kindermishandeling | A-2
w kinderontvoering | A14O-5e8
w kinderpsycholoog | A-2
w kinderrechter | A-2
w kinders | A-2
w kinesist | A-2
w kip | A-3
w klaar | O5a-3c-3
w klaarhebben | A3
w klaarliggen | A3b9d-2
w klaarstaan | A-6
w klaarzetten | A-2
w klaarzijn | A4O5a-6b12d-2e-2
w klaas | A-2
w klap | A3b-4c4d-3e-3
w klappen | A3O7a10b-5d-10e-6
w klas | a-3b-2e13
w kleden | A-3
w kleedje | A3
w klei | A-2
w klein | a8e-5
w kleine | A5O12b-4e2
w kleinkinderen | A-3
w kleintjes | A8b-2c8e-2
w klemt | A-3
w kleren | A7a-2b-2c6d3
w klets | O4a-2c4
w kleur | A-2
w kleuren | A-2
w kleuter | A-4
w klimmen | A-2
w klimrek | A-2
w klinken | A-4
w klok | A-2
w klokkijken | A-3
w kloppen | A-3O2a-5b2c2
w kluis | d4
w kluisje | A-3
w klus | A-4
w knakworst | A-3
w knallen | A-5
w knap | A-5
w knie | A-7
w knieschijven | A14a10b-2c-2
w knieën | O3b-2c4
w knijpen | A11a-3b-3c7d-3
w knikkebollen | A-2
w knip | A-3
w knippen | b-3c-2e11
w kno-arts | A7O-5a7b-2c-2
w knuffel | A3
w knuffels | A-2
w koekje | A-2
w koelkast | A-3O-4a3b-3c3
w kofferbak | A-4
w koffers | O-3b-2d-2e10
w koffie | A-6
w kogel | A7a12b-3c-2d-4e-2
w kok | A-3
w koken | A-15
w kom | A5
w komen | a9b-2c-6d-2
w komend | A-3
w komende | A-3
w komma | A-2
w konijn | A-9
w koningsdag | A-3
w kooi | A-3
w kookplaat | A15O4a-3b-2c12
w kookwekker | A-2
w koorts | A-5
w kop | A-5b-2
w kopen | b3c-8e-4
w kopie | A-5
w kopstoot | A17O-12a16c-5d-3
w kort | A-2
w kosten | A-9O7a12b-2
w kot | A11a5
w kou | A8c12d-2
w koud | A4a2b-3
w koude | A5O7a-4c12
w krabben | A6
w krant | A9
w kras | A3
w krassen | A-3O-5b6
w krast | A14O-6a-2b9
w krat | A-2
w krijgen | A3O9b-9c8e-5
w krijsen | A12a-4c15
w kroeg | A26a-9b-4c22d-5e-5
w krokus | A-2
w kruipen | A4b-3c8
w kunnen | A-3O11
w kus | A6a-2b16
w kussen | A5O3b-2c6
w kwaad | A-2a4
w kwalijk | A-6
w kwartaal | A-6
w kweekt | A-3
w kwestie | A-2
w kwijtraken | O6a-2b5
w kwijtzijn | A3O4b-3e4
w la | b4c3d-2e-3
w laarzen | A-10
w laat | A-4O3a-7c6d-2
w laatje | A5
w laatste | b15c-5d-5e-5
w lachen | A-16O4a6
w lachje | A-3
w ladder | A-2
w lager | A-2
w lamp | A-3
w lampje | A-3
w land | A22O-3b-8c-6e12
w landen | A23a-15b-16c-18d-3e24
w landmeter | A-2
w lang | c-4e3
w lange | A3b15c-2e-2
w langs | b3c-3e-2
w langsbrengen | A-5
w langskomen | A14a7c-6e-5
w laptop | A5a-3d8
w lars | A-3
w lasagne | A-2
w last | A11O9a-6b20c-4d-3e-3
w lastig | A-9
w late | A-9
w laten | O-4a-4b-20c6d8e-7
w later | A-10b11c-2e-2
w lbio | A-2
w leeg | A4O-20a-11b3d-8e10
w leer | A-4
w leesboek | A-2
w leg | A-3
w lege | A-7
w leggen | A-5a4b4
w lego | A-3
w lek | A2
w lekker | a3b-2c2e-3
w lekt | A-3
w lenen | A-9
w leonard | A-2
w lerares | A-3
w leren | O6a-8b-4c16d-4e-5
w les | A-16
w letterlijk | A3b-2c3
w leuk | b-3d12e-3
w leuke | A13a-5c-3d8e3
w leuker | A-2
w leven | A21a-5b38c-27d-28e-13
w levend | A24a2b4c3d-4e-5
w levensboekje | A-2
w lezen | a-10c-12d9e-3
w licht | A9O2a-5b-2c-3d13e-2
w lichte | A-3
w lichten | a-3d7
w liedje | A-8
w lief | A-3
w liefde | A-3
w liefs | A-4
w liefst | A3O6
w liegen | A6O11a-11b-6c14e-5
w liesbeth | A-2
w lieve | A-8
w liever | O3a-2b-3c8d-5e-8
w liggen | O3b2d-5e-13
w lijden | A-8
w lijken | O4b12c-2
w lijmen | A-2
w lijn | A-7
w lijst | A-9
w lijstje | A-3
w limiet | A-2
w linkje | A-2
w lip | O-5a-3c6
w live | A-2
w living | A10O5b-2d9e-2
w locatie | A12a-10b-4c-6d16e-7
w loes | A-2
w logboek | A-3
w logeren | A-4
w lol | A-2
w longverpleegkundige | A-2
w loon | A-4
w loonstrook | A-2
w loopfietsje | A-4
w lopen | A-3a-2e-5
w loslaten | A3O4a-2b-2c4
w losse | A2
w lotte | A13O-6a-2b9
w lotus | A-2
w lucht | A-5O-6a4
w luchten | A-2
w ludo | A-2
w lui | A-4
w luidt | A3
w luiers | A-2
w luisteren | A4O3b-14c11d-3e-12
w luizen | A-4
w luizenmoeder | A-3
w lukken | A-18
w lunch | A-4
w lusten | A-3
w m | A2O3a-6b-13c11d-3
w m'n | A5
w maag | A-3
w maal | A-4
w maand | A-11O-4a9b-2
w maandagavond | A-2
w maandagochtend | A-3
w maar | O18a4b-2d-6
w maat | O-5b-2d8e-2
w maatschappelijk | A3
w mag | A-3
w magda | A-2
w mail | A-3e3
w mailen | a-6b-3c-2d8
w mailtje | A-2
w makelaar | A-2
w maken | A5O3b5d-8e-8
w makkelijk | A11b-3c3d4
w mama | A12O-12c-3
w man | a3b-8e-10
w mand | A-5
w manege | A-2
w manen | O-6a-3d6
w manneke | A-2
w mannen | A8b-2d10
w mannetje | A3
w map | A-5
w mapje | A-2
w marechaussee | A11O-12a-3e7
w mario | A-2
w marjolein | A-2
w markt | A-3
w marlies | A-2
w marnix | A-2
w mattenklopper | A9c8
w matties | A-2
w me | O-5a2c-27e-9
w mea | A-3
w mede | A7O2b3c3
w medelijden | A3
w mediator | A-9
w medicijnen | A8b-3c7
w medische | A-3
w mee | a-8d6
w meebrengen | A-6
w meedoen | A-9
w meegaan | A-5O5e5
w meegeven | A-19
w meelopen | A-2
w meeluister | A14O7c-2d9e-2
w meenemen | O-3a-22c-27e26
w meer | A14O3b12c-9d-6e-2
w mees | A3
w meespelen | A-2
w meestal | A-3
w meester | A-3
w meevallen | A-3
w meewerken | A-5
w meid | A-2
w meiden | A7b12c-2d-2e-3
w meisjes | b5c-2
w mekaar | A-5
w melden | A-3O-12a-3b2d2e-4
w melding | A6O-2a-3d4
w melk | A-4
w melken | A-2
w melkrobot | A-3
w men | A-3
w meneer | A-6
w mening | A-7
w mens | A-23
w mensen | O4b-2c-5
w mentholpoeder | A-2
w mentor | O-9a-4b14c-3
w mep | A7c11
w merci | A-2
w merken | A4O3a9c-5e-5
w mes | A9a11c-21d-9e-7
w mesje | A9O-4b7
w met | A-2b-7
w meteen | A-6O-3b10d-2
w meten | a9b-2c-3d-2e-2
w mevrouw | O4a13
w mezelf | A8O17a-23b28d-13e-9
w mg | A-3
w microfoon | A12b-3c-2d12e-2
w microfoontje | A7O5d3
w middag | O7b-2c7
w middel | A-3
w mij | e-6
w mijn | O-6c-10
w mijne | A-11
w mijzelf | A7O4a-5b5c2
w minder | a-3b4e-2
w minuten | A-2a-4d12
w minuut | A-10
w misbruiken | A-3
w misgaat | A-2
w mishandelen | A3O-8a-3c12
w mishandeling | A13O-5a12
w mislukkeling | A-2
w misschien | A-17
w misselijk | A-2
w missen | A-3b5c-3
w mn | A3O-4c-14
w moe | O5a-2b5
w moeder | A-3c-14
w moeilijk | A-7
w moeite | A-2
w moet | A-3
w moeten | b-3c4e-2
w mogelijk | A-4
w mogen | a-4d3
w mond | A6b-7c17d-5e-7
w mooi | a5b6c-2d-2e-3
w moord | A-4
w moordend | A-2
w mop | A-2
w mopperen | A-3
w morgen | A4O13b4c-6
w moskee | A12O-4d3
w mss | A-3
w muggenzifter | A-3
w murat | A-2
w muren | A-2
w musical | A-3
w muts | A-2
w muur | A8O2b-5c7d-5
w muziek | A-5
w n | A-6
w na | O-4b4d-5
w naaien | A-3
w naaktfoto's | A13a-8b-6c-5d12e-4
w naaldjes | A-2
w naam | A3b-10c-4e7
w naar | A-2b-9c-2
w naartoe | A19a-4c-3d3e4
w naast | O-6b3c-6d4e-4
w nacht | A20a-3d3e-17
w nachten | A-9
w nachtje | A8b-3c8d-2e-3
w nachtlampje | A-3
w nachtrust | A-2
w nadat | A8b2e-4
w nadenken | a4b2
w naderen | A-2
w nadoen | A3
w nagels | A-2
w nakijken | a4b6c-2d-2e-2
w nalaten | A-3
w narcistische | A-2
w nat | A-11
w natte | A-3
w natuur | A-2
w natuurlijk | A-22
w ne | A-19
w nee | A-4a8c-5d-4
w neef | A9O9a2b-2c-5
w neen | A-2
w neer | A16O9a16c-5d-3
w neergeschoten | A-3
w neersteken | A12a10b-2
w neerzetten | A-3
w nek | A20O-8a4b-7e-2
w nemen | a-19b12c-17d-4
w nen | A2b-2c4e-2
w nergens | A4O-4a-4b-7c-6d17e-2
w net | A2a3b3e-6
w netflix | A-4
w netjes | A-9
w neus | A3O2a-2b-3c4
w neusspray | A-3
w neven | A3
w nichtje | A-2
w nichtjes | A-3
w nie | A5b6c-4d-2
w niets | A-3O7a2b-2c3
w nieuw | a-7b-4c-3d5e3
w nieuwe | a6b-17c-8
w nieuwjaar | A-3
w nieuws | A-4
w niks | c3
w nix | A9b-2d4
w nodig | A-6O4a-6c-5d7
w nodigen | A7O5c-2e6
w noemen | A-6c2
w nog | O20a9b-2c-3
w nogal | A-2
w nogmaals | O4a3
w nooit | A-2O3a-5b-7c-2e12
w noor | A-2
w noorderzon | A13O3b-3c-2e6
w nore | A-3
w normaal | O4c6
w normale | A-4
w nota | A-5
w notaris | A-3
w noten | A-5
w noteren | A-2
w nou | A-4a5
w nova | A-4
w ns | A-2
w nuchter | A-2
w nul | A-5
w nummer | A-7a-3b-2d15
w o | A5
w obsessieve | A-3
w ochtend | O6a-2b-2c4
w ochtenden | A-2
w ochtends | A-3
w oefenen | A-17
w of | A-4a-3c-8d9e-7
w ofzo | a3
w ogen | A-3O-4a6b-6d-6e-4
w oh | A-2
w oke | A-2
w oké | A-6
w om | A-4c-2d3
w oma | A-13c4
w omdat | A-6O-7c3d-5
w omdraaien | A4c8
w omgaan | a-3d11
w omgangsregeling | A10b3e-2
w omver | A12a8b-2d-2
w onbereikbaar | A11O-4b-3c-2d-2e9
w ondanks | A3O-5b-2d3e4
w onder | A9O-3a-3
w onderduiken | A7b-3e10
w ondergedoken | A28a-9b-5c-8d-6e27
w onderhandelen | A-2
w ondertekenen | A-5
w ondertussen | A-5
w onderweg | A-4
w onderwerp | A-2
w onderzoeken | A-4
w ongedaan | A-2
w ongelezen | A-3
w ongeluk | A2O-4a3b-2
w ongetwijfeld | A-3
w online | A4O6a-4d7
w onmogelijk | A-2
w ons | a3b-2
w ontbijten | A-4
w ontbreken | A-8
w ontgaan | A-2
w onthouden | A5a4b-3e-3
w ontmoeten | A-3
w ontsteking | A-2
w ontvangen | A-10
w ontvoeren | A24a-9b-5c-8d-5e27
w ontvoering | A2
w onvindbaar | A11b-4c-2e14
w onvoldoende | A-2
w onweer | A-3
w onze | A-3O-7a-8b3c-3d2e-4
w oogst | A-2
w ooit | A-3
w ook | A-4O4b-7d4e-2
w oom | A-4
w oor | A-3O-10c-2
w oorontsteking | A-2
w oorpijn | A-2
w op | O2
w opa | O-12b-3c9d-3e-3
w opblijven | A-3
w opdagen | A-3
w opdoen | A-2
w opduikt | A6
w opeens | A-2
w open | O-6a7c-3d-3
w opendoen | A7O6a2b-3c-6d3
w openen | A-3
w opengesneden | A5b4
w openstaan | A2b-3d6e-2
w opent | A-2
w operatie | A-3
w opgaan | a5
w opgesloten | A16O-2a-12b-4c20e-4
w opgespaard | A7O4b11c-2
w opgeven | A-4
w opgroeien | A16O5a-2b-2c3e5
w ophaallijst | A-2
w ophalen | O-3a5d-2e-5
w ophangen | A6a-8b20c-7e-7
w ophouden | c5d-2e-2
w opkomen | A2O-7c5
w oplader | A-4
w opleggen | A-4
w opletten | O4a-4d3
w oplopen | A-2
w oplossen | A-3
w opmaken | A-3
w opmerken | A-2
w opmerking | A-2
w opnemen | A10a-20b5c-16d8e-7
w opnieuw | A-2
w oppas | A-3
w oprit | O-5a10c-2d-3e-2
w oproepen | A2
w opschrijven | A4O-3b-4c-5d12e-3
w opslaan | A-4
w opstaan | d3e-4
w opsteekt | A-3
w optie | A-3
w opties | A-2
w optreden | A-2
w opvallend | A-4
w opvang | O-5e11
w opvangen | A-6
w opvoeden | A3O6a-4c13
w opwachten | a7d-2
w opzeggen | b-3c2d6
w opzetten | a8c-3d-4
w opzij | A-5
w opzoeken | A3O-4b12c-2e-3
w oranje | A-3
w orde | A3
w oren | A-4
w origineel | A-3
w orthodontist | A-7
w orthoptist | A-3
w oud | a-2c5e-2
w oude | A-20
w ouder | A-15
w ouderavond | A-6
w oudercursus | A-3
w ouderraad | A-2
w ouders | A-2a-7c-3d6
w ouderschapsplan | A-10
w ouderverstoting | A-2
w over | A-4a-5b2c-6
w overal | O-4a-4b-6d17e-7
w overbrengen | A10O-4e8
w overdosis | A25O-4a-5b19c-5d-3e-3
w overdracht | O-9a11c-3d-3
w overdrijven | A-2
w overeengekomen | A-3
w overgaan | A-3
w overgeven | A-6
w overhebben | A-20
w overhoop | A6O5a10b-2c-2d-2
w overigens | A-20
w overkant | A10b-3d8
w overkomen | A8a3b7c-2d-2e-2
w overleggen | A-10
w overleven | A10c4e-2
w overlijden | A-5
w overmaken | A-11
w overnachten | A5
w overnemen | A-6
w overschrijving | A-3
w overslaan | A-9
w overzicht | A-2
w pa | A-3
w paaltje | A-3
w paar | A12O11b-6d-5e-7
w paasdag | A-2
w paasvakantie | A-2
w pak | O7c6d-3
w pakken | a2e2
w pan | A-6O-4a13
w pannenkoeken | A-3
w papa | A10O-10a2b3c-3d2
w papieren | A-3a-2d7e-3
w paracetamol | O-6a-2b11
w paraplu | A-2
w pardon | A-2
w parkeerautomaat | A-3
w parkeergarage | A3
w parkeerplaats | A3a13c-2d-2
w parkeerplek | A-2
w parking | A-3
w partner | A-6O-6a4
w parvenu | A-2
w pas | O4b-7e-5
w pasen | A-3
w pasje | A6b-3d9e-2
w paspoort | A11O-2a-18b-12c-21e8
w paspoorten | A21a-6b-3c-8d-7e21
w passen | A-8
w passieve | A-3
w past | A-11
w pasta | A-2
w paswoord | A7O4d2
w patiënten | A-2
w patrick | A-2
w pedagoog | A-2
w peins | A3
w peinst | A5a-4b-2d4
w pen | A-3
w per | A-13O-3d-3e3
w perron | A6a-3b12c-3
w pesten | A-3
w peter | A-3
w petje | A-3
w petra | A-3
w pfff | A-2
w pijn | A5b3d-7e-9
w pijndoen | A11b-5c6d-2e-2
w pil | A3
w pillen | A-5a-4b28c-16d-5e-2
w pinda's | A-2
w pinnen | A-2
w pistool | a8
w plaatje | A-2
w plaatjes | A-2
w plaats | A3b-3e10
w plaatsen | A-10
w plafond | A-3
w plakband | A-3
w plakken | A-4O5d5
w plan | O-5
w plannen | A-17
w planning | A-9
w plantenbak | A-2
w plassen | A2
w plast | A21O6a-5b-2c15d-3e-3
w plat | A-3
w platbellen | A-2
w platte | A-3
w plegen | A6a-5b17c-4d-3e-3
w plein | A-3
w pleister | A-11
w plek | O4a-7c-4d-3e6
w plekken | A36O-4a4b-7c5d-8e-5
w plezier | A-6
w ploffen | A-2
w pls | A-2
w poes | A-3
w poetsen | A-5
w poging | A15O-5a-3b14
w polis | A6
w politie | A26O-8b-5c-2
w politiebureau | A18O-9a4b-2e3
w pollepel | A18O5a-6b-2c17e-3
w pols | A2O-10a3
w polsen | A26a-8b23c-6
w pom | A-2
w pomp | A-3
w pompoen | A-3
w poort | A3
w pop | A8d9
w portiek | A-2
w post | d-4
w pot | A6
w potje | A-3
w potlood | A-2
w praktijk | A-2
w praten | A2O2b-18c-6d9e-12
w precies | O8a-4d10e-3
w preek | A-3
w preken | A-3
w prik | A-5
w prikken | A-5
w prima | A-6
w proberen | A6O3c-8
w probleem | a2b-3
w proefles | A-4
w proficiat | A-5
w programma | A10b-2d8
w protocollen | A-3
w psychiater | A6
w psycholoog | O-7b12c-2d-2e-3
w puf | A-3
w puffen | A-2
w pufjes | A-2
w punt | A-15
w punthoofd | A-3
w pure | A-7
w pushen | A-3
w puur | A6
w pyjama | A-4
w raam | A5O-9a-4b-4d8e-7
w raar | A2
w radio | A-2
w raken | A-2O5a4
w ram | A11O3a9c-4
w ramp | A-3
w rand | A-2
w rapport | A-3
w rapportgesprek | A-3
w reactie | A-5
w reageren | O4a-3c8
w recherche | A7O-4a7d-2
w recht | A-4
w rechtbank | A-2a8
w rechter | A3O10c-5d-6e7
w rechteroog | A-3
w rechtstreeks | A-4
w record | A-3
w redden | A3b10d-3e-3
w reden | O3b6d-3
w regel | A-10
w regelen | O6b3c-3d-3
w regeling | O-3c5d-2
w regels | A-9
w regen | A-15
w regenlaarzen | A4
w regent | A-2
w reinigen | A-2
w reis | A2a-6c-6d-7e6
w reizen | A-5
w rekenen | A-7
w rekening | O-5a-6d16
w rekeningnummer | A-5
w rekenmachine | A-2
w reserveren | A-6
w reservesleutel | A-2
w reservoirs | A-2
w rest | A-13
w restaurant | A7b-2d10e-2
w retainer | A-3
w retourvlucht | A-3
w ribben | A10O2a15b-2c-5
w ricardo | A-2
w richting | d-2e7
w riem | a-5b-3c12e-3
w rijden | b-2c3d-2
w ring | A9a4b3c-2d-2
w ringetje | A-2
w ritme | A-2
w ritten | A-3
w rob | A-2
w roddelen | A-3
w rode | O-4a-2d3
w roepen | A-6O-7a7c-2
w rojda | A-2
w roken | b-2c8e-2
w ronald | A-2
w rondlopen | A14O5a4b-3d-2e-2
w ronnie | A-2
w rooster | A-18
w ros | A10c-4
w rot | A-3
w route | A7a3b-2d-3
w roze | A2
w rug | A-3O-14b-5c9
w ruggengraat | A-3
w rugzak | A-13
w ruilen | A-13
w ruit | A-3
w ruiten | A11O4a10
w rust | b4d-2
w rusten | O6c3e-3
w rustig | a-3b6
w rustiger | A4
w rutger | A-2
w ruzie | b15c-2
w salaris | A4d5
w samen | A-12a-2c3
w samenvatten | A-3
w samira | A-2
w sander | A-2
w sanne | A-2
w schaken | A-3
w schamen | A-7
w schat | A3a4
w scheef | A-3
w scheenbeschermers | A-9
w scheermesje | A17O-6a-2b9
w scheiden | b-3
w scheiding | A7a2c-5d2e-4
w schelen | O3a2
w schema | A-8
w scherm | A-5
w schermen | A-6
w scherven | A3
w scheuren | A3
w schieten | a29b-13c-5d-13e-6
w schijnen | A-13
w schikken | A-3
w schild | A-3
w schillen | A-3
w schmink | A-3
w schoen | A3c9
w schoenen | A-17
w schoenendoos | A-3
w schone | A3
w school | a-8b-2c-5d-4e12
w schoolapp | A-2
w schoolkeuze | A-2
w schoolplein | A-2a-2c-2e6
w schoolpoort | e3
w schoolreis | A-6
w schooltas | A-2
w schooltoneel | A-2
w schoonmoeder | A-3
w schop | A6c3
w schoppen | A12d-4
w schouder | A-3
w schouders | A-3
w schrap | A-4
w schreeuwen | b-2c2
w schrift | O-4b5
w schriften | A-2
w schrijfster | A-2
w schrijven | A-3O-4a-6b8d-8e-3
w schrikken | A-6c7
w schudden | A16a-9b-6c23e-7
w schuiven | A-2
w schuld | b5
w schuldig | A-3
w schuldige | A-3
w schuren | A-4
w schut | A-3
w schuur | A2a-5b8d-3
w scouting | A-3
w screenshot | A-2
w screenshots | A3
w secretariaat | A-2
w seg | A-2
w seks | A10O-2a9b-3d-3
w selam | A-2
w sem | A2
w sensor | A-2
w serieus | A-3
w serkan | A-2
w sieren | A-4
w sigaret | A15O-2a-4c14
w simpel | A4a-3c6
w sinds | A2O-9e-2
w sindsdien | A21O-8a-3c-3e17
w siroop | A-3
w site | A-4
w sjaal | A-4
w sjouwen | A-3
w skeeleren | A-3
w skeelers | A-2
w skireis | A-2
w slaan | A3a4b-13d-20e-8
w slaapkamer | A11O-2a-5b-3c-3d17e-4
w slaappil | A8b-3c8
w slaappillen | A3a-2b6
w slaappilletje | A10c5
w slag | A3a8b-2d-2
w slagen | A14O8b-7c8d-7e-8
w slapen | A7O4b-5c6e-13
w slappe | A-2
w slechte | A-8
w slechts | A-3
w slechtste | A-2
w sleuren | A12O2c-3
w sleutel | A5O-3a-13b-7d24e-7
w sleutelbeen | A-3
w sleutels | A-3
w slikken | A8O-5a-4b18c-6d-3e-2
w slim | A-3
w slipper | c10
w slot | A10b-7c4d3e-8
w sluiten | A3c-4d6e-3
w smeken | A-4
w smeren | A-11
w smijten | A19O2a-3c5e-3
w smoesje | A-3
w smokkel | A10O3e6
w snappen | A-5
w snel | A-9
w sneller | A-2
w snij | A4O4b7c-4
w snijden | A8O-4a-3b21c-11d-6e-6
w snikken | A-3
w soda | A-2
w soep | A-9
w sofie | A3
w sokken | A-13
w soms | O7b4d-2
w soort | A-7
w sorry | A-5O6a-3d-3e-4
w souf | A-2
w sowieso | A-3
w spaarrekening | A-2
w spaarvarken | A-2
w spanning | A-5
w specificatie | A-2
w spel | A-2
w spelen | A-20
w spelling | A-3
w spiegel | A-2
w spiegelbeeld | A-3
w spierpijn | A-3
w spijbelen | A-2
w spijt | O4b5d-3e-2
w spijten | a9c-4
w splinters | A-2
w spoed | A7O-4b5c-2
w spoedeisende | A5O-4a-4c3
w spoor | A8O3a-4b12c-3
w spoorloos | A5O-4b-2c-2d-2e10
w sportschool | A13O-8a-3d16
w sporttas | A-3
w sprake | A-8
w spreekbeurt | A-13
w spreken | A-2O9a-4d7
w springen | A11a-16b34c-16d-14e-10
w sprookje | A-4
w spugen | A-3
w spullen | O2b-3c5d-2e-2
w spyware | O-2
w staan | c-4d5e-3
w stad | A4
w stalking | A5
w stampen | A3O-6a5c-2
w stand | A-3
w stap | A15a-3b-3d3
w stappen | A8b9d-14e-2
w staren | A-3
w steeds | O-3a-6c-3d9e-4
w steek | A-2
w steken | A-2a19b-7d-11e-7
w stekker | A-2
w stelen | a-2b-2c4e2
w stellen | A-3O5
w stem | A-4
w stenen | A-5
w step | A-12
w sterkte | A-7
w sterven | A4
w stevig | A-3
w stick | A5
w sticker | A-2
w stiekem | A10O-8a-7b-2c-8d4
w stijn | A-3
w stil | A6O11a-10c18d-6e-9
w stille | A-3
w stilstaan | A-4
w stilte | A-5
w stipt | A-2
w stoel | O-5a6c-3
w stoep | A2a5d-4
w stof | A-2
w stok | A-8a-3c9
w stom | A-7
w stomp | A3a7
w stondt | A3
w stoofvlees | A-3
w stop | a9
w stopcontact | A-3
w stoppen | A7O2a-5b5e-9
w stopwatch | A-2
w stopzetten | A-3
w storen | A-3
w storten | A-4
w stout | A6
w straat | A2b-3d6e-6
w straf | A19a-10b-8c29d-6e-9
w straffen | A8a-3c2
w straks | A5O8a3d-8
w stralen | A-3
w stranden | A-3
w striemen | A17O-3a-7b-4c19e-2
w strijkbout | A11O-7a10b-3d-2
w strijken | A-4
w strip | A10b9
w strot | A14a13b-4c-2e-2
w studiedag | A-6
w stuk | A-4
w stukken | A4
w sturen | A-2a-8c-2d2e-3
w succes | A5a-3b-2e10
w suggereert | A-3
w sukkel | A-2
w supermarkt | A-3
w suriname | A8e5
w sushi | A-3
w suïcidaal | A21O-3b17e-2
w sven | A-3
w systeem | A-3
w t | A-3O10b4e-2
w t-shirt | A-3
w taak | A-3
w taal | A-5
w taart | A-8
w tablet | a-2b-2d16
w tafel | O2a-2b9e-5
w tafels | A5
w talent | A-2
w tand | A-3
w tandarts | A-9
w tanden | A6O9a16c-6
w tandenpoetsen | A3
w tape | A14b-4c9d-2e-3
w tas | A-20O-5a3
w tasje | A-3
w tassen | A-2
w taxi | A-3
w team | A-3
w tegelijk | A7b8
w tegels | A-3
w tegen | A10O2a3d-11
w tegengaan | A-2
w tegenhouden | A16c-7e-4
w tegenover | A8b3e-2
w tegenstelling | A-3
w tegenwoordig | A-6
w tekenen | A-3a-2b-4c-6d4e5
w tekening | A-7
w tekst | A-2
w telefoon | c3
w telefoongesprek | A2
w telefoontje | a3b2d-2
w teleurstellen | A-5
w televisie | A-3
w telkens | O-5a-3b8d3
w tellen | A-14
w ten | A-8
w tenminste | A6O9a-8b-2c10e-5
w tennissen | A-3
w tent | A-5
w tenzij | A4
w ter | A-4
w terechtkomen | A-2
w terechtkunnen | A-3
w termijn | A-5
w terug | O-3a-6b-9e3
w terugbellen | A-2
w terugbrengen | A16a-7b-10c-9d-9e24
w teruggaan | A4b-2e7
w teruggeleiding | A16O-8e12
w teruggeven | A14O-3a-6c-9e3
w terugkeert | A9d4e-4
w terugkeren | A12O3b-2e7
w terugkom | A-5
w terugkomen | A17O-3a-13e7
w terugkrijgen | A9O4a-10b-8c2e-3
w terugnemen | A-2
w terugsturen | A-3
w terugweg | A-3
w terugzien | A-3a-3b3c3e-5
w terwijl | O-9b-8c3e-4
w tess | A-3O-7b2
w testament | A15O7a-6b19c-3d-4e-3
w tetanus | A-3
w tetanusprik | A-3
w tevoren | A-7
w theatrale | A-2
w thema | A-3
w theorie | A-2
w therapeut | b-3d10e-2
w thijmen | A-3
w thuis | A4O4a-4b-14c14e-16
w thuisblijven | b-3d9e-2
w thuisbrengen | A4
w thuiskomen | A2O5a-2c7
w thuiszijn | O-3c8
w ticket | A8a-3c-2e14
w tickets | A7a-3c-2e9
w tientjes | A5
w tijd | A-5O7a-9c-4d-4e9
w tijden | A-3
w tijdens | A-2O-3a-2c5
w tik | c-2
w tikken | A2
w tikkie | A-3
w tiktok | A-2
w tip | A-2
w tja | A-9
w tm | A-2
w toch | A-2O3
w tocht | A-3
w toe | A-3O-8
w toebrengen | A12a11
w toedoen | A4
w toegeven | A2a3c-4e3
w toekomen | d-3
w toelichten | A-2
w toen | a11b-7d-9e-14
w toernooi | A-2
w toestel | O-3
w toestemming | A6a-13b-8c-10d5e8
w toeteren | A-3
w toets | A-11
w toetsboekje | A-2
w toevallig | A3
w toilet | A-3
w ton | A-2
w toneelstuk | A-3
w toon | A-3
w top | A-3
w topo | A-2
w tot | a-6b-5d2
w totaal | A-3
w totdat | A-3
w touw | A24a-9b25c-7d-7e-6
w traantje | A-4
w tracker | O9a-4b-3c-2d10e-3
w trainen | A-2
w trainer | A-13
w training | A-10
w trainingen | A-2
w tranen | A-3
w trap | A-4O-3a-3c3
w trappen | A-7a8c-2d-4
w treffen | A-3
w trein | a-9b18c-6d-5e-4
w trekken | A-5O-5c3d-3
w tribune | A-3
w trommelen | A-2
w trommelvlies | A10a7b-2c-2
w trots | A-2
w trouwen | O5a2
w trouwens | A-4b4d2
w trouwfeest | A-3
w trui | A-6
w trut | A-4
w tube | A-3
w tuin | a-3d-3e2
w tuinhuis | A-3
w tunnel | A-3
w turen | A-3
w turnen | A-10
w turnzak | A-3
w tussen | b-4d5e-4
w tussendoor | A-2
w tweede | A-2a-3c-3e8
w tweeling | A13O-5c4e-3
w tweemaal | A-2
w type | A-3
w typen | A-5
w typisch | A-5
w u | A4a3b-3c-4
w uit | a-2b-3d-3e10
w uitdoen | A9a-3c6d3e-2
w uiterlijk | A-8
w uitgaan | A2O9a-7b-3d3
w uitgehongerd | A12O-6b-2c11d-3e-2
w uitgeschreven | A12O-11a-3c-3e13
w uitgeven | A7b-3d3e3
w uithalen | A-2b-2e6
w uithangen | A-2
w uithangt | A-3
w uitkering | A-2
w uitkijken | A2
w uitkomen | O6a-3e-3
w uitlachen | A3
w uitleggen | a-3b13c-4e-3
w uitmaken | A4a-3d2
w uitnodigen | A-2
w uitnodiging | A-2
w uitschelden | A11O-3a2
w uitslag | A-9
w uitslapen | A-2
w uitsluitend | A-3
w uittrekken | A7a-4b-2d5
w uitzien | A-2
w uitzoeken | A-5
w umc | A3
w uren | A11O-8a-3c6
w uur | O10a-8b-5d13e-3
w uw | O2a2b-12d3
w uwen | A-5
w uzelf | A4O-5a-3b16
w vaak | d4
w vaatdoek | A-2
w vaatwasser | A-2
w vaccinatieboekje | A-2
w vaccinaties | A-3
w vader | A-3d3e-3
w vak | A-2
w vakantie | A11a-14b-2c-3d-8e15
w vaker | d4
w val | A-4
w valies | e7
w valiezen | A-3
w vallen | A-5O-6c5d-3
w valse | A9O-4b-2d6e-2
w vanaf | A-2c-7
w vanavond | A3O3b5c-2d-2e-4
w vanbinnen | A-2
w vandaag | A4O3a-22b9e-4
w vandaan | A-7
w vandaar | A-2
w vanmorgen | A2O2a-6b-3c7d5e-3
w vannacht | A23b9c-2d-3e-6
w vanochtend | A5O2c4
w vanwege | A-6
w vanzelf | A-11
w vaste | A-11
w vasten | A-3b-4c5d-5
w vastgepakt | A5a3c-3
w vasthouden | A-5O-13e3
w vastpinnen | A-2
w vaststaan | A6
w vaststellen | A4O-4
w vastzitten | A-3
w vd | A-3
w vechten | O5b4c2
w veel | A-7O2b7c-3
w veerle | A-2
w vegetarisch | A-2
w veilig | A8b-2c7
w veiligheid | A3
w veld | A-6
w vent | A24O6a2b-3c-9d3
w ver | A6a-6b-4c-5e11
w vera's | A-3
w veranderen | O-4a-2b-4d9e-3
w verandering | A-2
w verantwoordelijk | A-2
w verbazen | A-4
w verbergen | A24O-2a-9b-4c-8d-3e15
w verbieden | A5a-4d14
w verblijfskaart | A9O-2d8e-2
w verblijven | A9O7a-3b-3d8e3
w verdedigen | A-3
w verdelen | A-3
w verder | b8c-4d-3e-4
w verdienen | A-5O4
w verdrag | A15a-2b-2e13
w verdrietig | A-8
w verdrinken | A12b4e-3
w verdwijnen | A24a-7c-15d-11e23
w vereniging | A-2
w vergadering | A-4
w vergeet | A-2
w vergelijken | A9a6
w vergeten | A-16b-2c-4e5
w vergeven | A-3b2e-2
w vergeving | A-2
w verhalen | A-8
w verhuizen | A14a-10b-4c-2d19
w verhuizing | A-3
w verjaardag | A-8
w verjaardagen | A-3
w verkeer | A-4
w verkeerde | A-8
w verkeersexamen | A-2
w verklapt | A-3
w verklaren | A-2O-3b3c4e-2
w verklaring | A3O-4b-3e-2
w verkoop | A-2
w verkopen | A-5
w verkrachten | O-3a-2c2
w verlagen | A7
w verlaten | b3d2
w verleden | A5
w verlengen | A-4
w verliezen | a3c-2d-2
w verlof | A-3
w verloofde | A-2
w verloopt | A3
w verlopen | A-2
w vermelding | A-3
w vermijden | A-3
w vermoedelijk | A-3
w vermoorden | A-5a11b-10d-6e-4
w verontschuldigingen | A-2
w verpesten | A-4
w verpleegkundige | A-2
w verrot | A11a7d-2
w verschijnen | A-2
w verschonen | A14O-4b-3c8e-2
w verschrikkelijk | A-3
w verschrikkelijke | A-3
w verschuiven | A-3
w verslag | a-3d4
w verslaving | A-4
w verstaan | A10O11c-3d2e3
w verstand | A-8
w verstandig | A4
w verstoppen | A24a-18b-2c-17d2e17
w verstoppertje | A-2
w verstoren | A-3
w versturen | A-4
w vertellen | O-11b3
w vertraging | A-3
w vertrekken | A13O3a-9b-3c-14d-8e20
w vervallen | A-3
w vervalste | A13O-10e9
w vervangen | A-2
w vervelend | A-7
w vervolgen | A-3
w verwachten | A-3
w verwarming | A-3
w verwarring | A-2
w verwijderen | A2d3e-2
w verwijten | A-3
w verwittigen | A2O-4b-3c-2e8
w verzekeren | A10a11b-4d-2
w verzekering | A-13
w verzenden | A-3
w verzetten | A-7
w verzinnen | A-2
w verzinsel | A-2
w verzoeken | O-6a3e-2
w verzoekschrift | A-4
w verzorgen | A-2
w verzuimen | A6
w verzuipen | A3a7b-3
w via | b-6c-9d9e-10
w video | A9b-2d7
w vieren | A-5
w vies | A5b-3c11d-2e-3
w vijftiende | A-3
w vijver | A4
w vinden | a-10c-10d6e4
w vinger | a5b-2d-2e-3
w vingers | A5a-3b-5c6
w vinkje | A7
w virus | A-3
w vis | A-4
w vissen | A-2
w vlak | A3
w vlakke | A3O-3a7
w vlam | A-2
w vlekken | A-4
w vliegen | b-6c-7d-4e15
w vliegtuig | A11a-5b-5c-6d-3e15
w vliegveld | A11O5d-2e9
w vloeken | A-3
w vloer | A7b-2c2d4
w vluchten | A17O-8a-3c-2e13
w vluchtnummers | A-2
w voelen | a-3c7
w voeren | A-4
w voering | A11O-6d7
w voet | A3b-3c4d-3
w voetballen | A-2
w voetbalschoenen | A-4
w voeten | A-3
w voicemail | O-8a14b-3
w vol | A-4b5
w voldoen | A-6
w volgen | A15a-18b-16c-13d37e-15
w volgende | A3O12a11c-7d-14
w volgens | O-22c3
w volhouden | A-2
w volwassenen | A-2
w vonnis | A3b-3c-2d-3e11
w voor | A-2b4c-5
w vooraf | A-4
w vooral | A-12
w voorbeeld | A-2
w voorbereiden | A-3
w voorbij | A9O8a-4b3c-4d-3e6
w voordat | O11a3b-7
w voordeur | A-2a4c-2e-3
w voorgaan | A5O10a2c-4d-5e-3
w voorgoed | A33O6a-9c-10d-7e7
w voorhand | A-2
w voorhouden | A-3
w voorjaar | A-2
w voorkeur | A-3
w voorkomen | A8O6c4e-3
w voorleggen | A-3
w voorlezen | A-9
w voormiddag | A-2
w voorschieten | A-9
w voorschrift | A-3
w voorschrijven | A-3
w voorstel | A-11
w voorstellen | A-15
w voortaan | A-7O-8a7c-3d-2
w vooruit | A-3
w voorvak | A-5
w voorwerp | A5
w voorzetkamer | A-2
w voorzitter | A-2
w vorig | A-14
w vorige | A-2a8c-14e-7
w vorm | A2O-5a4d-2
w vormen | A-3
w vraag | b-2d8
w vrachtwagen | A-2
w vragen | A-7O-8c-15d7e-6
w vragenlijst | A-2
w vrede | A-2
w vreemde | A-2
w vriend | A9b-13c5e-6
w vriendelijke | A-4
w vrienden | A8O5a-8c-4d-6e10
w vriendin | A-3O-12c6d-3e-2
w vriendinnen | A18a-11b-6c-6d26e-8
w vriendjes | A4
w vrijdagavond | A-5
w vrijdagnacht | A3
w vrije | A-2
w vroeg | A-9
w vroege | A-2
w vroeger | A-6
w vrolijk | A-2
w vrouw | A4O3a10b-6c-2e-8
w vuile | A10a3
w vuist | A10a11e-2
w vuisten | A8a5
w vullen | A-6
w vuurwapen | A7O2a3b-2
w vóór | A-8
w waar | A9b-9c-17d2e12
w waard | a7b-6
w waardeloze | A-3
w waardoor | A-2
w waarheden | A-2
w waarheen | A14c-2d-2e8
w waarin | O-9a-3b8c3
w waarmee | A13O2d10
w waarom | O-8a-3d5e-5
w waarop | b9d-2
w waarschijnlijk | A-2
w waarschuwen | A-3a13
w waarvan | A-3b-2d5e-5
w waarvoor | A-2
w wachten | a-3b-5c-2d4
w wachtkamer | A-2
w wachtwoord | A10O7a-10b-5c-5d19e-4
w wachtwoorden | A16O-6a-3b-3d15
w wafels | A-3
w wakker | A10a-12b18c-12d-13
w wakkerworden | A5a4b-3c3d-2e-2
w walter | A-2
w walvis | A-3
w wang | A3O-8c4
w wanneer | a6
w want | c-6e2
w wapen | A8a6b-3
w was | A-4
w wasmachine | A-4
w wassen | A-14
w wat | O7e-9
w water | O-3b-2c3d-4e-3
w waterpokken | A-4
w waterpolo | A-2
w wauw | A-2
w wc | A3c10e-2
w we | O14a-10b-17c-20d-18e32
w website | A-3
w wedstrijd | A-11
w week | A-2c-3
w weekend | A-3O-4a-8b4c-3
w weekendje | A9e3
w weekje | A-2
w weer | O3e-11
w weerom | A7
w weg | A18b-6c-13e11
w wegen | A-2
w wegens | A3O-6a4b-2d-2e-5
w weggaan | A4O-2e-2
w weggooien | A12b-3c12
w weghalen | A-3
w weghouden | O5b4c-2
w weglaten | A-3
w weglopen | A-2
w wegrijden | A4O3a4b-3
w wegvallen | A-3
w wegzetten | A-3
w weigeren | a-4b-2d-4e7
w weigering | A-4
w weinig | A-12
w weken | A-2O-3a-9
w wekker | A-3
w wel | A-4O25b-3c11d-6
w weldenkend | A-2
w weleens | A-4
w welk | O-5a-2b-3e12
w welke | a-3b-2d-4e11
w welkom | A-9
w wellicht | A-4
w wenen | A3
w wenkbrauwen | A-2
w wensen | A-3
w wereld | b12c-2d-2e-2
w werk | b-5c-5d5e-7
w werkelijk | A-6
w werken | O7a-2b-7d6e-10
w werkplaats | A-2
w werkster | A4
w werkstuk | A-4
w werkzaamheden | A-2
w weten | O3b-3
w wetsvoorstel | A-3
w whatsapp | A13O-5b-2d6
w wie | A4O4a-7b-25c-4d25e-7
w wifi | A-3
w wij | A4O16a-14b-12d-20e11
w wijkagent | A7O-10b-3c-2d4
w wijn | A-5
w wijzen | A-3a7c-2
w wijziging | A-2
w wil | A14b10c-7d-4
w willen | O-2a-2b13c-10e-5
w wim | A-2
w wind | A-3
w winkel | A2O-4b-2d7
w winter | A-2
w winterjas | A-7
w winterkleren | A3
w wiskunde | A-6
w wissel | A-9
w wisselen | A-13
w wissen | A3O-18a-12b3c-4d2
w wodka | A8b-2c5
w woede | A-2
w woensdagavond | A-2
w wonen | A8O5a-3c-13e12
w woning | A13a-3d2
w woonkamer | A5b-2d5
w woord | A-2O5c-4
w woorden | b3c-2d4e-3
w worden | A-3b4d-3e-2
w wubbo | A-2
w wurg | A10O6a4
w wurgde | A10
w wurgen | a13b-3c-3d-2
w wél | A-9
w wéér | A-2
w x | A-3
w yo | A-3
w z'n | A-10
w za | A-2
w zaak | A-3b4d-3e4
w zaal | A-4
w zadel | A-3
w zaken | A-3
w zakje | A-2
w zakken | A-4
w zaklamp | A-2
w zal | A4
w zalf | A-4
w zaterdagochtend | A-3
w ze | a-6c2d-2e-2
w zedenpolitie | A13O-5a-2c15
w zee | A-2
w zeg | A5O16b5c-9
w zegene | A-3
w zeggen | O-13
w zeker | A-5
w zelf | A-16a2b3d-5e-5
w zelfdoding | A17b13
w zelfmoord | A23a-16b39c-12d-14e-12
w zelfs | A-8
w zendertje | A9d7
w zenuwen | A-5
w zetel | A-3
w zetten | O2a-2b-7d4e-9
w zeuren | A-2
w zich | A-4a2b4c-8
w zichzelf | A12O-20a-13b29c-10d-2e-6
w zie | A9b4e-3
w ziek | A-10
w ziekenhuis | A-4O2a10c-3d-4e-2
w zielige | A-2
w zien | A2c-3d10
w zij | A6
w zijn | d-4
w zijvak | A-2
w zijvakje | A-2
w zin | A6O9a-13b22c-8e-8
w zingen | A-5
w zitten | A2b-10
w zitting | A3a9b-3d-3e-3
w zn | O-9a-9b-2c16d-5
w zo | O8a3e-5
w zo'n | A-3O12b-3c4e-3
w zoals | A-10O8a6c3
w zodat | A-3a-2c4
w zodra | A2a6c-5d-5
w zoe | A-5
w zoeken | O6a-8b-6c-8d-2e14
w zogenaamd | A-2
w zoiets | A-19
w zolang | A9O14b-10
w zolder | A7a-2b-2c4d2
w zombies | A-2
w zomer | A-5a-2e4
w zondagavond | A-8
w zonder | A8a-33b3c-5
w zonnetje | A-2
w zool | A-3
w zoon | A10a-5b5c-2d-16
w zooo | A-2
w zorgen | O3a-5b9e-2
w zorgjuf | A3
w zot | A-3
w zoutzuur | A4O4a3
w zoveel | A-3
w zover | A-2
w zowat | A-3
w zuchten | A-9
w zuigen | A-3
w zuivel | A-3
w zulke | a3b-3d5e-2
w zullen | O11a3d-3
w zus | c-13e3
w zusje | A-2
w zuster | A-2
w zusters | A-3
w zuur | a8b-2
w zwaaien | d3e-2
w zwaar | A5d5e-2
w zwaard | A-2
w zwanger | A6O-4a5c-2
w zwangeren | A-2
w zwart | A-3
w zwarte | A-2
w zwembad | a4b-2c3
w zwembroek | A-3
w zwemdiploma | A-5
w zwemles | A-6
w zwemmen | A-13
w zwempak | A-2
w zwemtas | A-3
w zweren | A4O5a6c2d-2
w zwijgen | A-4O5a-2c9
w écht | A-2
writer future | A7O10c-3
writer future not | A-5a4c-2
writer no verb | A7O10a-4
writer past | a4e-21
writer past can | A-3
writer past can not | A-3d3
writer past may | A-5
writer past may not | A25O-14a-9b-3c-2d13e-3
writer past must | A4O-13b-3d9
writer past not | a3b-4e-4
writer past should | A-9
writer past want | O-3c-3d2
writer perfect | A2O5a-4c2
writer perfect not | A-3O4a-2
writer present | O9
writer present can | O5e-2
writer present can not | a-4b4c-6e-4
writer present may | A-26
writer present may not | A7c7e-6
writer present must | O-2a5e-6
writer present must not | O4b8
writer present not | O-2d-2
writer present should | a3c-9
writer present should not | O5b10
writer present want | O4a-6b-2c-4d3e-5
writer present want not | A5O8a-8b8c-6d-2e-7
`,
);
