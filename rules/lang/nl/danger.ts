import { readDanger } from '../weights.ts';

/** Fitted by scripts/fit/danger.ts on the danger lines, then frozen: not edited by hand. */
export const danger = readDanger(
  { threshold: 120, named: -150 },
  {"any":-160,"own":-64,"violence":-106,"self-harm":-108,"child-harm":-116,"control":-106,"abduction":-140},
  // sign | letters of what it decides, each with how much it counts
  `
& C I | d2
& C T | a-5d-6
& C U | O-4d-2e3
& C account | A2O-2b-5d4
& C aid | a-5c6d-8
& C away | A4a-13b-8c-7d-9e20
& C blow | b-3c10d-5e-4
& C body | b-6c5d-5e-4
& C bone | A-2e-3
& C break | A3b-4c6d-3e-3
& C child_hurt | A9O-3b-6c4d-6e-7
& C dead | A4b3d-5e-11
& C drug | A4O-5a-5b-4c7d-3e-5
& C drunk | A4a-9b-5c14d-4e-6
& C grave | a-3b6d-3e-3
& C gun | A-4
& C harm | A3c7
& C hit | A11b-6c5e-4
& C hitNow | A2b-16c11e-4
& C hitPart | A-3O-3b-4e-3
& C hitPast | A10c3e-5
& C hitPastSure | A2b-2c5
& C hitSure | A4O2a-3b-2c8e-2
& C injury | A11O3a-3b-8c14d-3e-6
& C jump | b3c2d-5e-6
& C kill | A9d-2e-2
& C killInf | A14a11b-9d-4e-4
& C land | a-8b-5c-3d-5e10
& C many | A-7b2
& C modal | b3
& C near | a-7d-3e5
& C not | d-8e4
& C nude | O6d2
& C own_thing | A-3O-3a-4b-3d-3e5
& C papers | b-11e6
& C past | O-7
& C people | a-3b-4c3
& C pills | O-6a-4d-2e-4
& C secret | A11O-2a-4b-3c-6e8
& C selfcut | A4a-2b8d-2e-4
& C sex | A12O-2b-3c5e-3
& C spy | A13a-5b-3c-4d10e-4
& C spySure | A6O-3d3
& C switch | a-5c7e-2
& C weapon | b-4c-2e-4
& I T | O3a2b-3
& I U | A3c-7
& I account | a-5b-9d11e-14
& I aid | A10O-4a5c-5
& I away | O3a-4b-11c-10d-8e18
& I blow | A7a9b-12d-9e-12
& I body | a8d-8e-9
& I bone | a3d-13e-5
& I break | A5O6d-3e-7
& I child | O3
& I child_hurt | A15a3b-2d-3e-5
& I dead | A3O3b4d-7e-8
& I drug | A23O3a-10c4d-11e-10
& I drunk | A8a-3b-6c10d-6e-6
& I grave | A3a-3b5c-5d-2e-8
& I gun | A28O2a21b-11c-7d-9e-5
& I harm | A5O-3a9b-3c-2
& I hit | A15a7b-10d-9e-9
& I hitNow | A5O6a7d-5e-9
& I hitPart | A8a8b-2c-2d-6e-6
& I hitPast | A23O-2a4d-3e-7
& I hitPastSure | A14O-3d-3
& I hitSure | A6O5a6b-12d-10e-9
& I injury | O-5a15b-11c-2d-7e-4
& I jump | A11O5a-6b18d-13e-15
& I kid | O3
& I kidObj | A2O4
& I kill | A3d-10e-6
& I killInf | A14a5c-5d-19e-13
& I land | A-2b-4c-3d-3e6
& I many | a-3b-8c-4d5
& I meds | A11O5a-8b-3c2d-8e-6
& I modal | O4
& I near | A3b-5c-3d4
& I not | O3
& I nude | A5a-13b-9c-9d19e-8
& I own_thing | d3
& I papers | A5a-7b-6d8
& I people | a2c-5
& I pills | A6O2a-7b2d-9e-6
& I secret | a-6b-4d3e-3
& I selfcut | A9O3b11c-7d-6e-4
& I sex | A4a8b-5e-3
& I spy | A27a-15b-11c-11d22e-12
& I spySure | A9O-7d4
& I switch | A-7a-3b-8c3d-4e-7
& I weapon | A18a12d-25e-16
& T U | b-4c3d-2e3
& T account | c-12d6
& T aid | O-7c-2d2
& T away | A14b-7c-14d-5e9
& T blow | A12O5b-9c7d-6e-9
& T body | a-3c7d-6e-11
& T bone | A-4a-3c2e-3
& T break | O3b-2c6d-6e-3
& T child_hurt | A9b-9c6d-7e-9
& T dead | O-7b7d-6e-2
& T drug | A14a-8b-6c6d-8e-8
& T drunk | A4a-4c8
& T grave | A-3O-5a3b6c-6
& T gun | A-7a2
& T harm | A11O-8b-2c3
& T hit | A4b-6c7d-5e-5
& T hitNow | O4b-4c7d-9e-4
& T hitPart | A3b-3c5d-5e-7
& T hitPast | A3O3a2c-4d-5e-5
& T hitPastSure | O-6c-4
& T hitSure | A5O12b-4d-4e-5
& T injury | a-4c7d-2e-6
& T jump | O-6c4d-6e-6
& T kidObj | d-3
& T kill | a7e-2
& T killInf | A7O-4a4d-4e-6
& T land | A15a3b-3c-7d-2
& T many | a-3d-3
& T meds | a-8b-5c6d-6e-7
& T modal | a-7c4d-3
& T near | b-9
& T not | A2a-7d-7e4
& T nude | A13d7
& T ours | a-3d-7
& T own_thing | b-2
& T papers | A5O-2b-5e9
& T past | a-2d-2
& T people | A4a5d2
& T pills | A4a-3b-5d-5e-5
& T secret | A7a-3b-3d-4
& T selfcut | A4O-9b12c-13d-3e-5
& T sex | A12O-11a-10b-3c20d-4e-4
& T spy | O-5d7
& T switch | A13O4a-4b-8c8d-3e-7
& T weapon | b-3c2d-3e-4
& U account | A5a-8b-10c-27d16e-3
& U aid | A8O-3e-5
& U away | A9a-3b-10c-13d-7e13
& U blow | A17a18b-13c-2d-11e-13
& U body | A8O-4a11b-8d-11e-12
& U bone | A3a4d-12e-5
& U break | A3a4c-3e-6
& U child | d-3e4
& U child_hurt | A14O-10a7b-5c-5d-2e-4
& U dead | A14O4a8d-12e-11
& U drug | A5a-4b11d-4e-3
& U drunk | A3O-7b-3c9d-4e-5
& U grave | A16a7c-3d-7e-11
& U gun | A16O4a22b-12c-10d-12e-8
& U harm | A3O-2a-2c9
& U hit | A12O-5a14b-17d-8e-7
& U hitNow | A10a7b-5e-7
& U hitPart | A16O-4a10b-10c-3d-5e-7
& U hitPast | A3O-9a8b-8d-2e-6
& U hitPastSure | A-2O-23a4b-4c-2d-2
& U hitSure | A23a15b-11c-5d-12e-6
& U injury | A17O-5a8b-14d-11e-8
& U jump | b7d-5e-10
& U kid | d-3e4
& U kidObj | e4
& U kill | A20a5c-2d-12e-8
& U killInf | A17a8d-18e-13
& U land | A6b-4c-7
& U many | b-9c-3d3e-4
& U meds | O-12a-6c4d-4e-4
& U modal | c-3
& U near | A11b-9c-4d3
& U nude | A7O3a-16b-10c-10d23e-10
& U ours | O-3d-2e3
& U own_thing | A8c-2
& U papers | A5a-4b-7c-26d10e-2
& U past | A2O-8
& U people | A5b-3
& U pills | O-9a-4b9d-4
& U secret | a-7b-4d3
& U selfcut | O5b4d-5e-6
& U sex | A20b-6c4d-4e-7
& U spy | A21a-15b-9c-10d20e-11
& U spySure | A10O-6a-3d5
& U switch | O-6b-3d-3e-6
& U weapon | A14a15b-6c-3d-25e-16
& account aid | A2b4d-6
& account away | A-4O-7e4
& account body | A-4O4a13
& account bone | A-3O4a9
& account break | A-3
& account child | a-2c-2d7
& account child_hurt | A-7O-2
& account dead | A-2
& account drug | A9O-4b10
& account hit | A-5
& account hitNow | A-4a-2d2
& account hitPart | A-3O-2
& account hitPast | A-4O-3d6
& account kid | a-2c-2d7
& account kidObj | d7
& account killInf | A3O-3a9b-2
& account land | O-7e4
& account many | A-4
& account meds | A9O-4b10
& account modal | O-9a-2c-6d6
& account near | d2
& account not | A-3b-6c-6e3
& account nude | A14O7d2
& account ours | A2O-2b-5d4
& account own_thing | A8O-2d4
& account papers | c3
& account past | c-17d3
& account people | A12a-4b-8c-9d18e-6
& account pills | A9O-4b10
& account spy | A6O-4d3
& account spySure | A6O-4d3
& aid away | A11a-3e10
& aid blow | A11O-7a14c-4d-3
& aid body | d-2e-5
& aid bone | A9a-2e-3
& aid break | A22O4b-3e-2
& aid child | O-6
& aid child_hurt | A19O-17b-2c2
& aid dead | A-7O-6b2d-3e-2
& aid drug | A-4b-3
& aid grave | A2a11c-3d-5e-3
& aid harm | A5a2b-2
& aid hit | A26O-3a7b-5d-6e-4
& aid hitNow | A23a-2b-3e-2
& aid hitPart | A19b-6e-2
& aid hitSure | A9
& aid injury | A18O2b-7e-2
& aid jump | A9O-8a-5b18c-4d-2e-3
& aid kid | O-6
& aid kidObj | A5O-6c3
& aid kill | A10a8b-2
& aid land | A8d-3e8
& aid many | A12a3c2
& aid meds | A-5b-4
& aid modal | A-5O-5c-6
& aid near | A-6a-3
& aid not | b-8c5d-5e2
& aid nude | A8O-2b-2d5
& aid ours | A3O-3a-5c4d-9
& aid own_thing | A7O-6a-2b-2c-4d6
& aid papers | A10O-7a-4c-3d-6e4
& aid past | A9O-10
& aid people | A-4O-11a5b-5
& aid pills | A-7b-4
& aid selfcut | A8
& aid spy | A9O-3a-3c-2d9e-2
& aid spySure | d3
& aid switch | O-4c-2
& aid weapon | A10a9b-2d-2
& away child | A5b-10c-10d-10e15
& away dead | A-3
& away hitNow | A-6c3
& away kid | A6a-2b-11c-10d-10e16
& away kidObj | A5a-2b-9c-10d-10e14
& away land | A3a-3b-7c-6d-6e11
& away many | A-12
& away modal | A-2a-5b-5c-5d-5e13
& away near | A12c-3e8
& away not | A16a-12b-9c-4d-10e19
& away ours | A5a-13b-8c-7d-9e20
& away own_thing | A12a-6b-2c-5d-5e15
& away papers | A4a-6b-3c-4
& away past | A7O-4a-13b-7c-10d-14e24
& away people | A9a-10b-2c-6d-3e14
& away secret | A9e7
& away switch | A4O2a4c3
& blow body | a-3b-6d2
& blow bone | A2a-3
& blow break | A-3a-3d2
& blow child | A5O7b-10c5d-8e-11
& blow child_hurt | A12a-4
& blow dead | A-6O5a6c-2
& blow grave | A4a3
& blow hit | a-5d2
& blow hitNow | a-3b-3
& blow hitPart | A-3O-4a3c-5
& blow hitPast | A14a-3c5
& blow hitPastSure | A9
& blow hitSure | A4O5a-2c-3
& blow injury | A9O-2c-4
& blow kid | A4O8b-10c4d-8e-11
& blow kidObj | A8O8b-8c7d-7e-10
& blow killInf | A-5O3a7
& blow modal | A-10O7
& blow near | A-3O6a12c-5d-3
& blow not | A9O2a2b-5c4d-6e-6
& blow ours | b-3c10d-5e-4
& blow own_thing | A-5
& blow past | A7a2b-12d-17e-9
& blow people | A29d-6e-3
& blow switch | A17a7c-4d-3e-3
& body bone | d-13e-10
& body break | A3a-7d3
& body child | d-6e-8
& body child_hurt | A8a-4b-2d-3
& body dead | A-8a-5c6
& body drug | A-3
& body grave | A7b-3d-3
& body gun | A8a4
& body harm | A7O-6b-2c-3
& body hit | O-2a-6b-3d3
& body hitNow | A-5a-7b-4d3
& body hitPart | A17a-3b-8d-4e-2
& body hitPast | A21O-9a5b-13c-2d-5
& body hitPastSure | A23O-3a-2
& body hitSure | A-3a5b-4
& body injury | A10O-4a4b-2c-5d-4e-4
& body jump | A-5a7b-3
& body kid | d-6e-8
& body kidObj | d-6e-7
& body killInf | A-6a3
& body land | A3
& body many | O-5a13c-3
& body meds | A-3
& body modal | A-3O6a3b-4d-9e-5
& body near | A-6O3a10d-8
& body not | A-3a7b-6d-11e-8
& body ours | b-7c5d-6e-4
& body own_thing | A-6a9
& body papers | A-5
& body past | A2a3b-3d-21e-6
& body people | A12a6b-7d-5e-4
& body pills | A-2
& body selfcut | A16a-3b17c-11
& body sex | A-4
& body switch | A18O-3b-5c-4
& body weapon | A21a-4c-4
& bone break | A18O5a-7d-4
& bone child | c-3d-2e-4
& bone child_hurt | A-9O-3a-3
& bone dead | A-4O8a-3c6
& bone grave | a11
& bone gun | A5a5b-2
& bone harm | A7O-3
& bone hit | A-3O-3a-6b-2
& bone hitNow | A-4a-7b-2d-3
& bone hitPart | A11a-3b-6c3
& bone hitPast | A8O-3a-4b-5c4
& bone hitPastSure | A17a-4
& bone hitSure | A-3a7b-4c-3
& bone injury | A23a3c-3
& bone jump | A-5
& bone kid | c-3d-2e-4
& bone kidObj | A-2c-4e-4
& bone killInf | A-4
& bone many | A-2O-2a5
& bone modal | O5d-3
& bone near | a3d-2
& bone not | A-8a-3
& bone ours | A-2e-3
& bone own_thing | A-4a7
& bone past | A3O2c3d-8e-4
& bone people | A6a9b-5d-4e-3
& bone selfcut | A18a-3b15c-9
& bone sex | A-3
& bone switch | A14b-2c3
& bone weapon | A16a-5c-7
& break child | O4b-4c3d-5e-5
& break child_hurt | A16c7
& break dead | A-3O-2
& break grave | A-5O2a10c-4
& break hit | a-4b-4c2e-2
& break hitNow | O4d-2e-7
& break hitPart | A-3c3
& break hitPast | A15
& break hitPastSure | A8O-3a5c-4
& break hitSure | A19O12a4b-4c-2d-4
& break injury | A-4a-3
& break jump | A-2
& break kid | O4b-4c3d-5e-5
& break kidObj | O4b-4c5d-4e-5
& break modal | O3d-4e-2
& break near | A3O15a16b-4d-11
& break not | A-5c5d-7e-4
& break ours | A3b-4c6d-3e-3
& break own_thing | O6a15b-3d-5
& break papers | A-5
& break past | b-8c2e-2
& break people | A11O8a27b-4c-12d-5
& break selfcut | A8O7b6d-5
& break switch | A12a-3c9
& break weapon | A-3
& child child_hurt | A7b-10c4d-9e-10
& child dead | b2d-8e-6
& child drug | A7a-10b-4c5d-10e-11
& child drunk | A7a-11b-8c18d-6e-8
& child grave | b9d-5e-6
& child gun | A-7a5
& child harm | A11O-8b-2c3
& child hit | A2b-8c3d-3e-6
& child hitNow | O6b-11c5d-3e-7
& child hitPart | A-5b-3c-2d-5e-7
& child hitPast | a2d-5e-6
& child hitPastSure | A-3b-3
& child hitSure | A7O8b-7c5d-4e-7
& child injury | a-2b-2c8d-4e-9
& child jump | A2c4d-10e-11
& child kill | A5a3d-5e-5
& child killInf | A11a9d-8e-9
& child land | b-5c-5d-5e2
& child many | A-4d-3
& child meds | a-7b-4c3d-6e-7
& child near | b-4
& child not | d-9e4
& child nude | A4a-2c-2d8
& child own_thing | a-2b-3c3
& child papers | a-3b-7e6
& child past | O-3
& child people | a2b-7
& child pills | a-5b3c-2d-5e-7
& child secret | A10a-7b-6e2
& child selfcut | A4O-4b12c-6d-6e-8
& child sex | A12O-4b-5c9e-5
& child spy | A10a-7b-5c-6d15e-7
& child spySure | A6O-3d5
& child switch | A8a-4b-9c6d-3e-9
& child weapon | b-7c-2d-4e-7
& child_hurt dead | A13c2
& child_hurt drunk | c-3
& child_hurt grave | A5a8
& child_hurt harm | A3O-2a-2c9
& child_hurt hit | A-3d-8e-3
& child_hurt hitNow | A-10a-6c8
& child_hurt hitPart | A17b-10c4d-5e-8
& child_hurt hitPast | A-3O-4d-3
& child_hurt hitPastSure | A-4O-3d-3
& child_hurt hitSure | A-8a-6c5
& child_hurt injury | A11O-3a-2c-2
& child_hurt jump | A11b3
& child_hurt kid | A8b-11c4d-9e-10
& child_hurt kidObj | A4b-10c7d-6e-9
& child_hurt many | A8O-4a10c-2
& child_hurt modal | a-5c5
& child_hurt near | O-12a7d-3
& child_hurt not | A-8a5b-4d-2e-4
& child_hurt ours | A10b-6c3d-6e-7
& child_hurt own_thing | A15O-7a5d-2
& child_hurt papers | A4O-2
& child_hurt past | A7O3b-3d-3e-5
& child_hurt people | A5O-5a5b-2c-4
& child_hurt switch | A15O-9a-2c-4
& child_hurt weapon | A7O-9a-3c-3
& dead grave | A7
& dead hit | O-4b-5d-2
& dead hitNow | A-4O-2
& dead hitPart | A15a-3c9
& dead hitPast | A12a3c-2
& dead hitPastSure | A8O-4a6
& dead kid | b2d-8e-6
& dead kidObj | A5b4d-6e-6
& dead kill | A8O-3
& dead killInf | A4
& dead land | A-3
& dead modal | A9b5c-10d-2
& dead near | A-2O3c-4d5
& dead not | A6O8b6c-18e-8
& dead nude | A-3
& dead ours | A3b2d-5e-12
& dead own_thing | A6b2c-4e-2
& dead papers | A-7
& dead past | b4d-8e-10
& dead people | A-4a5d-4e-3
& dead sex | A7b-2c3
& dead switch | A-6O5b-3c4
& dead weapon | A-3a5b-2
& drug grave | A5O-3b5
& drug kid | A7a-10b-4c5d-10e-11
& drug kidObj | A15a-10b-5c7d-9e-11
& drug meds | A-4a-4b26c-15d-5e-2
& drug modal | b-6c7
& drug not | A-8b5
& drug ours | A4O-5a-5b-4c7d-3e-5
& drug past | A11O-4a-8c2d-7e-6
& drug pills | a-6b16c-4d-8e-5
& drunk hit | c-3
& drunk kid | A7a-11b-8c18d-6e-8
& drunk kidObj | A13a-11b-8c18d-6e-8
& drunk modal | A5
& drunk near | A16a-5c12d-3e-2
& drunk ours | A4a-9b-5c14d-4e-6
& drunk own_thing | A15a-5c10d-2e-3
& drunk past | A20a-7b-11c19d-10e-10
& drunk people | A5O-3b-2c7
& grave hit | A11O2a13c-6
& grave hitNow | A3O3d-2
& grave hitPart | a12c-4
& grave hitPast | a4d2
& grave injury | A3a6
& grave jump | A9O3b2d-4
& grave kid | b9d-5e-6
& grave kidObj | b8c-2d-5e-6
& grave meds | A12O-5
& grave near | a-3b2
& grave not | e-3
& grave ours | a-3b6d-3e-3
& grave own_thing | A6a-2
& grave past | e-5
& grave people | A-2
& grave pills | A12O-5
& grave weapon | A-5
& gun hitNow | A3a4
& gun kid | A-7a5
& gun kidObj | A-4
& gun kill | A-6
& gun killInf | A-6
& gun modal | A-7a4
& gun near | A-6a3
& gun not | A11a7b-2
& gun ours | A-4
& gun own_thing | A-2O2a4
& gun past | a11b-3c-3d-3e-2
& gun people | A11a4
& gun weapon | A10O7a19b-11c-10d-7e-7
& harm hit | A3c7
& harm hitPast | A2c8
& harm injury | A12O-8b-3
& harm kid | A11O-8b-2c3
& harm kidObj | A11O-8b-2c3
& harm ours | A3c7
& harm past | A7O-6a2c-4
& hit hitNow | A-5a-6b-4c2e-2
& hit hitPart | A-3b-5d-7e-3
& hit hitPast | d-7
& hit hitPastSure | A-3O-4c-2d-3
& hit hitSure | A-6a-4c-2
& hit injury | A13a-2c-3
& hit jump | a-2b2c4
& hit kid | b-8c3d-3e-6
& hit kidObj | A5b-8c7d-2e-6
& hit killInf | A-6a5b-4d-3
& hit many | A8O-4a10c-2
& hit modal | O4a2c2d-7e-5
& hit near | A-4a15d-9
& hit not | A-6a9b-10c2d-12e-7
& hit ours | A9b-6c4e-4
& hit own_thing | A-3a25c-9d-5
& hit papers | A-5a10d-2
& hit past | A-6a4b-6d-14e-5
& hit people | A8O-3a11b-7d-9e-5
& hit selfcut | A-6
& hit switch | A-4O-2a-2c-2
& hit weapon | A-4c-3
& hitNow hitPart | A-8a-3c2
& hitNow hitPast | A24O-3a-3
& hitNow hitPastSure | A15a-2
& hitNow hitSure | A7O2a3b-6d-7e-4
& hitNow injury | A-4a-3
& hitNow jump | A8O6a-3c6
& hitNow kid | O6b-11c5d-3e-7
& hitNow kidObj | O7b-11c7d-3e-7
& hitNow kill | A6O5a4
& hitNow killInf | A-4
& hitNow land | A-6c3
& hitNow modal | O4c2d-5e-2
& hitNow near | A7O5b-12e-5
& hitNow not | A-2O-3c3d-13e-3
& hitNow ours | A2b-16c11e-4
& hitNow own_thing | A3b-3e-3
& hitNow papers | A-5
& hitNow past | b-19c5e-3
& hitNow people | A16O4a10b-6c-3e-4
& hitNow selfcut | A8O7b6d-5
& hitNow sex | A3O3a2
& hitNow switch | A17O3a-6c12
& hitNow weapon | A4
& hitPart hitPast | A3c5
& hitPart hitSure | A11O-2
& hitPart injury | A15a4c-5
& hitPart kid | A-4b-4c-2d-5e-7
& hitPart kidObj | A-2b-3d-3e-6
& hitPart many | A3O-3a9
& hitPart modal | A6O2a-4b-3c10
& hitPart near | O-8a16c-3d-2
& hitPart not | c3d-2e-2
& hitPart ours | A-2b-4c-2e-3
& hitPart own_thing | A10O-6a4c5
& hitPart papers | A-3O-2
& hitPart past | A-3O2b-4d-6e-5
& hitPart people | A-6O-4a5c-5
& hitPart selfcut | A-4b5
& hitPart switch | A11O-8c-6
& hitPart weapon | A15O-7c-5
& hitPast hitPastSure | A-3O-4c-2d-3
& hitPast hitSure | A16a-5
& hitPast injury | A8a-2
& hitPast jump | A8a-3b3c-2
& hitPast kid | a2d-5e-6
& hitPast kidObj | O2d-5e-6
& hitPast modal | c-2
& hitPast near | A2O-14
& hitPast not | A3a6e-3
& hitPast ours | A10c3e-5
& hitPast own_thing | A20O-2a9b-2c-5
& hitPast papers | A-3O-3d6
& hitPast past | A7O2a9c-2d-3e-8
& hitPast people | A16
& hitPast switch | A8O-7a-3c4
& hitPast weapon | A7O-8c-3
& hitPastSure hitSure | A15a-6c3
& hitPastSure injury | A7O-7
& hitPastSure kid | A-3b-3
& hitPastSure kidObj | b-3
& hitPastSure modal | A-4a-4
& hitPastSure near | A3O-7a3
& hitPastSure not | A-3O-11a20c-7
& hitPastSure ours | A2b-2c5
& hitPastSure own_thing | A13O-5a8
& hitPastSure past | A3a4c-2
& hitPastSure people | A10a4c-3
& hitPastSure switch | A8O-7a-3c4
& hitPastSure weapon | A6O-4a-2
& hitSure kid | A7O8b-7c5d-4e-7
& hitSure kidObj | A7O7b-6c4d-3e-7
& hitSure kill | O5a7b-5d-6e-4
& hitSure modal | O2c-3
& hitSure near | A5a-4c3
& hitSure not | A11a10b-2d-3
& hitSure ours | A4O2a-3b-2c8e-2
& hitSure own_thing | A-7a8
& hitSure past | A10a3b-5d-4e-4
& hitSure people | A-2a8d-3
& hitSure selfcut | a5b-3
& hitSure sex | A3O3a2
& hitSure weapon | A9a-3
& injury jump | A3a7b-3
& injury kid | a-2b-2c8d-4e-9
& injury kidObj | A5c6d-4e-8
& injury modal | a4b-4c3d-4e-4
& injury near | A3O-3c2
& injury not | a4b-4e-4
& injury ours | A11O3a-3b-8c14d-3e-6
& injury past | A7O3a3b-22d-9e-7
& injury people | A8O-4a4c-3
& injury switch | A10O-4c-4
& injury weapon | A7c4
& jump kid | c4d-10e-11
& jump kidObj | b5d-7e-9
& jump modal | A2a-14b14d-7e-6
& jump near | b2c2e-6
& jump not | A5O14b8d-10e-5
& jump ours | b3c2d-5e-6
& jump own_thing | A-4O9a-8b9e-2
& jump past | A4a-2b11d-15e-10
& jump people | A3O-4a-2b4
& kid kill | A5a3d-5e-5
& kid killInf | A12a10d-8e-9
& kid land | b-5c-5d-5e2
& kid many | A-4d-3
& kid meds | a-9b-4c4d-6e-8
& kid modal | a-2
& kid near | b-4
& kid not | a-2d-7e3
& kid nude | A5a-4c-3d9e-2
& kid own_thing | a-2b-3c3
& kid papers | a-4b-8e8
& kid past | O-2
& kid people | b-4d2
& kid pills | a-5b3c-2d-5e-7
& kid secret | A10a-7b-6e2
& kid selfcut | A4O-4b12c-6d-6e-8
& kid sex | A12O-4b-5c9e-5
& kid spy | A10a-7b-5c-6d15e-7
& kid spySure | A6O-3d5
& kid switch | A8a-4b-9c6d-3e-9
& kid weapon | b-7c-2d-4e-7
& kidObj kill | A6a2d-4e-5
& kidObj killInf | A15a6d-6e-7
& kidObj land | b-5c-5d-5e2
& kidObj many | A-3d-3
& kidObj meds | a-3b-3d-3e-5
& kidObj near | a-7b-3c2d-4e5
& kidObj not | a-3d-6e4
& kidObj nude | A3O7d5
& kidObj own_thing | O-3a-3b-3c3d-5e4
& kidObj papers | a-2b-7e7
& kidObj people | b-2e2
& kidObj pills | a-4b4c-2d-4e-5
& kidObj secret | A14a-5b-4e6
& kidObj selfcut | A3O-4b11c-6d-6e-7
& kidObj sex | A9O-3b-3c6e-4
& kidObj spy | A10a-7b-5c-6d15e-7
& kidObj spySure | A6O-3d5
& kidObj switch | A4a-3b-7c7e-7
& kidObj weapon | A-2b-5e-5
& kill killInf | A5a7c-9d-5e-6
& kill modal | A-7O-5a9b-2
& kill near | A-6
& kill not | A10O-3a10b-2
& kill ours | A9d-2e-2
& kill own_thing | A-6
& kill past | A6O-4b3c-10d-5e-4
& kill people | a17b-5c-5d-3e-2
& kill sex | A3O3a2
& kill weapon | A-6
& killInf modal | a10d-5e-3
& killInf not | A9a5b5c-5d-2
& killInf ours | A14a11b-9d-4e-4
& killInf own_thing | A7O-3a8b-3c-2
& killInf papers | A3O-3a9b-2
& killInf past | A8a6c-3d-9e-6
& killInf people | A22a8c-2d-4e-5
& killInf weapon | A-7
& land many | A-9
& land modal | A3a-5b-3c-4d-4e9
& land near | A18c-3e8
& land not | A14a-7b-4d-5e9
& land ours | a-8b-5c-3d-5e10
& land own_thing | A4O-6a-3e10
& land papers | O-2a-2e-6
& land past | O-3a-4b-4c-5d-5e10
& land people | A4a-6c-3e7
& land secret | A9e7
& land switch | A4O2a4c3
& many modal | A-9
& many near | A3a-5d3
& many ours | A-9b2
& many past | O-5a-3
& many people | a3b-3d-4e-2
& many pills | A5
& many switch | A3O-3a9
& meds modal | O4b-4
& meds not | A6a-6b-4c9d-4e-5
& meds past | A8O-3a-10d-9e-8
& meds pills | A3a-6b4d-7e-5
& modal not | a-2b2c-3
& modal nude | A4
& modal ours | b3e-2
& modal own_thing | a2c-8
& modal papers | O-8a-5b-11c-2d6e-3
& modal people | O-4b-4c-5d4
& modal pills | O4b-6c4
& modal secret | A-7O-4e7
& modal selfcut | A-4O4a7b-2c-2
& modal spy | A-4
& modal switch | A8c7e-2
& modal weapon | a3b-5d-4e-3
& near not | A-3b-4d3
& near nude | A6O-3b-2d4
& near ours | a-7d-3e5
& near own_thing | A3
& near papers | A-6O-15c-2e2
& near past | A2O-4b-6
& near people | a-3b-12d4
& near selfcut | A14a5e-3
& near spy | A-3
& near switch | A-5
& near weapon | A-4a15b-2c-5d-4e-3
& not nude | A4a-4b-3c-3d12e-2
& not ours | d-8e6
& not own_thing | A-5O3a-15
& not papers | b-10c-10d9e-4
& not past | A-2O-3
& not people | b-7d7
& not pills | a-4b-3c5d-4e-3
& not secret | A-3
& not selfcut | a-8b12d-3e-2
& not sex | A-4
& not spy | A-2O3d5
& not switch | A11O2c9e-3
& not weapon | A8O4a9b-8d-4e-4
& nude ours | A4O3a-2d6
& nude past | O-5a-4c-2d12e-2
& nude people | A-5a-2d7
& ours own_thing | A-3O-3a-4b-3d-3e5
& ours papers | b-11e6
& ours past | O-7
& ours people | A-2b-5c2
& ours pills | O-6a-4d-2e-4
& ours secret | A14O-2a-5b-4
& ours selfcut | A4a-2b8d-2e-4
& ours sex | A12O-2b-3c5e-3
& ours spy | A13a-5b-3c-4d10e-4
& ours spySure | A6O-3d3
& ours switch | a-5c7e-2
& ours weapon | b-4c-2e-4
& own_thing papers | A3O-10a3c-3
& own_thing past | A2b-4
& own_thing people | A2c-17e3
& own_thing selfcut | A7O4a10b-5
& own_thing spy | A14a-5b-3c-3d10e-4
& own_thing weapon | O4a14b-2c-3d-3e-3
& papers past | A3b-2c-7e4
& papers people | A6O2a-2b-6c-5d10
& papers spy | A3O-3d4
& papers spySure | A3O-3d4
& past people | O-6c-2
& past pills | A4O-5a-7b9d-6e-6
& past secret | O-8a-2c-2d2e3
& past selfcut | A10O-2b12c-11d-8e-5
& past sex | A3O-4a4c3d-2
& past spy | A17O-9a-13b-11c-11d22e-12
& past spySure | A12O-8a-3c-3d7e-3
& past switch | A14b-9d-5e-9
& past weapon | A13O-2a11b-2d-11e-9
& people secret | A9O-5d-3e9
& people selfcut | A-2O5a12
& people sex | A7O-10a-5c15d-2e-2
& people weapon | A16a18b-4c-9d-4
& selfcut weapon | A-2
& spy spySure | A13O-9a-3b-2c-3d7e-3
& switch weapon | A-4a-5b-3c14e-4
act apology | A-13O5a3c-3
act command | O5b-3d3
act fragment | b-3d-3
act proposal | A-4O5b-2c3e-5
act question | A-5
act request | A-10d-6
act thanks | a-3b4
anyone past | A-2
anyone past not | A-8
anyone perfect not | A-11
anyone present | c-2d5
anyone present must | A-3
anyone present must not | A-2
anyone present not | A3a-9d-10e5
anyone present should | A-6
anyone present should not | A5
anyone present want not | A10O3a6
b #Day #Day | A-3
b #Day #Name | A-7
b #Day #Number | A-14
b #Day #Time | A-14
b #Day $ | A-4O-9b-2e-6
b #Day aan | A-10
b #Day achter | A-3
b #Day af | A-4
b #Day alleen | A9O2
b #Day alles | A-2
b #Day antwoord | A-2
b #Day bellen | A-3
b #Day bij | A-5
b #Day blijven | A6
b #Day brengen | A-3
b #Day de | A-5
b #Day die | A-3
b #Day doen | A-2
b #Day door | A3
b #Day dus | A-8
b #Day een | O-10b-3c-6d6e-4
b #Day eerder | A6
b #Day en | A-5a-4b-2c10
b #Day er | A-7
b #Day ervoor | A-2
b #Day gaan | A-7
b #Day geven | A-3
b #Day gewoon | A-8
b #Day hebben | O-7a4c-2d-2
b #Day helpen | A-2
b #Day het | A-3
b #Day houden | b-2d-2e5
b #Day ik | b3d-3
b #Day in | O2c-3e-2
b #Day je | A3b-2d8
b #Day jij | A-3
b #Day komen | A-4
b #Day kunnen | A-10
b #Day laten | A-3
b #Day maar | A-2
b #Day maken | A-2
b #Day mee | A-10
b #Day meegeven | A-4
b #Day meekomen | A-2
b #Day meenemen | A-8
b #Day met | O-11a6d-3
b #Day na | A-5
b #Day naar | A-18
b #Day nemen | A-2
b #Day niet | A6O3c-6d-7e10
b #Day niks | A3
b #Day nodig | A-2
b #Day nog | A-8
b #Day of | A-6
b #Day om | A-20
b #Day ook | A-5
b #Day op | A-3a3b2
b #Day ophalen | A-2
b #Day opvangen | A-2
b #Day over | A-2
b #Day per | A-2
b #Day staan | A3d-2e9
b #Day tegen | A-4
b #Day terug | A4O-8a-2c3e4
b #Day terugbrengen | e5
b #Day teruggeven | A-3
b #Day toen | A-3
b #Day tot | A2O-5b-3c10e-2
b #Day uit | A-7
b #Day van | a3b-2e-2
b #Day voor | A-8
b #Day want | A-4
b #Day weer | A-2
b #Day wij | A4
b #Day willen | A-5
b #Day ze | A-2
b #Day zeggen | A-4
b #Day zelf | A-4
b #Day zijn | A-27
b #Day zitten | A-2
b #Day zo | A-2
b #Day zonder | A-4
b #Day zullen | A-2
b #Money $ | A-7
b #Money en | A-5
b #Money per | A-3
b #Money voor | A-4
b #Money zijn | A-2
b #Name #Day | a-5b-3c-5d2e6
b #Name #Name | O-13a-5b-5c-9d-5e24
b #Name #Number | A-9
b #Name $ | A-7a-8c-4d2e7
b #Name aan | a5c-3
b #Name aanstaan | A-3
b #Name afspreken | A-2
b #Name al | A3e-2
b #Name bellen | A12O-7a-4b5c-4d-2e-4
b #Name bij | d-7
b #Name bijstaan | A-3
b #Name blijven | A-2
b #Name d'r | A-2
b #Name dan | A-10
b #Name dat | b7e-3
b #Name de | A-2c4
b #Name die | a4e-3
b #Name doen | A-3
b #Name durven | A-5O-3
b #Name een | A3c-5
b #Name en | A3a-16c-12d3e-3
b #Name er | A-3
b #Name even | A-3
b #Name fluisteren | A2
b #Name gaan | A-5e8
b #Name geboren | A-2
b #Name geen | A-3
b #Name gewoon | A-2
b #Name groeten | A-3
b #Name haar | A-5O-6
b #Name hebben | O-27c-4
b #Name het | A-5
b #Name hoeven | A-2
b #Name horen | A-5
b #Name huilend | A8O-3b5c-2
b #Name ik | A-3e-3
b #Name in | O-3a-7c-2
b #Name ingaan | A-2
b #Name inschrijven | A11O-4b5
b #Name je | A-2
b #Name jij | A-7O-4a3
b #Name kennen | A-3
b #Name kinderen | A-2
b #Name klinken | A-3
b #Name kosten | A-2
b #Name kruipen | A-3
b #Name kunnen | O5b-2d3e-4
b #Name laten | A4O5c2e3
b #Name leren | A-3
b #Name liggen | A-2
b #Name mee | A6O-5d-2e6
b #Name meekrijgen | A-2
b #Name meenemen | A7O-4e9
b #Name met | A-5a-3c7
b #Name mijn | A4
b #Name moeten | O-7a-3c-3d10e-4
b #Name mogen | A-20
b #Name morgen | A3
b #Name naar | A-4
b #Name niet | A4O8a-4b-3
b #Name nog | A-5
b #Name nooit | A6O-6b-2d-2e9
b #Name nou | A-2
b #Name nu | A8c5d-3e-5
b #Name of | O4d2
b #Name onder | A3c3
b #Name ook | A-3
b #Name op | a-2d-3
b #Name ophalen | A-2O-5b-3c6e-5
b #Name opkomen | A3
b #Name opnemen | A-3
b #Name pas | A-2
b #Name praten | A-2
b #Name regelen | A-2
b #Name slaan | A-5
b #Name slapen | A-4
b #Name sorry | A-2
b #Name spelen | A-3
b #Name staan | a4c-2
b #Name stoppen | A-2
b #Name tas | A-2
b #Name tegen | A13O-6a-3c8
b #Name telefoon | A5
b #Name terugbrengen | A13O-5
b #Name thuis | A8O-2b-2c7e-2
b #Name thuiszijn | A-2
b #Name toen | A10b6c2
b #Name uit | A4O-7e9
b #Name van | b-4d-4
b #Name vandaag | A9b6d-3e-2
b #Name vanwege | A-2
b #Name verklaren | A11O-3b4c4e-2
b #Name vertellen | O-6a2c-2e-2
b #Name vertrekken | A12
b #Name vinden | A-2
b #Name vragen | A-8
b #Name waar | A4
b #Name wachten | A-3
b #Name wat | b-3c5d3e-3
b #Name weer | A-2
b #Name wijken | O5c-2
b #Name willen | O-5e10
b #Name ze | A5c-2e9
b #Name zeggen | A-4O-11c3
b #Name zelf | A-2
b #Name zetten | A16a-2d3e-3
b #Name zien | A4O-5a3b-2c-2d-3e5
b #Name zijn | A-7O-3a-3d-6e5
b #Name zitten | O8a-4d-4e3
b #Name zo | A-4
b #Name zonder | A-6O-7c-2e9
b #Name zullen | A-5
b #Number #Day | A-16O-11a17b-7c-7d-6
b #Number #Number | A-13b-3c-2d10e-2
b #Number #Time | a-16d4
b #Number $ | A-8b3d-5
b #Number aan | A-2
b #Number alleen | A11b-3c7e-3
b #Number auto's | A-3
b #Number bellen | A6O-3b9
b #Number bepalen | A-2
b #Number bier | A8b-2c5
b #Number bij | b-3d4e-2
b #Number boterhammen | A-2
b #Number brief | A13b-2c5d-3e3
b #Number dagen | O-3b-8c11e-5
b #Number dan | A-5
b #Number dat | A-5
b #Number die | A9b-2d-2e3
b #Number dingen | A-2
b #Number druppels | A-2
b #Number dus | A-4
b #Number een | O-5b-2c3e-2
b #Number en | O-2a-5b2c3e-3
b #Number even | A-2
b #Number facturen | A-2
b #Number getuigen | A3
b #Number graden | c13d-3e-3
b #Number grote | A3
b #Number hebben | A-2
b #Number het | A-3
b #Number ik | A-6
b #Number in | A-4
b #Number jaar | O-15b-4e-6
b #Number keer | O3b-12d5e-2
b #Number keren | A-5
b #Number krijgen | A-3
b #Number kunnen | A2
b #Number mails | A-2
b #Number man | A-2
b #Number manen | A-10
b #Number met | A-6
b #Number mg | A-3
b #Number min | A-7
b #Number minuten | a-4d11
b #Number mogen | A-3
b #Number naar | A-7
b #Number nacht | A11b-2c-3d6e-2
b #Number nachtdiensten | A-2
b #Number nachten | A-4
b #Number neten | A-2
b #Number niet | A-4
b #Number of | A-3
b #Number opkomen | A-2
b #Number paar | A-3
b #Number plekken | A7O-4a-2c3
b #Number pufjes | A-2
b #Number staan | A-5
b #Number stap | A9c2
b #Number stoelen | A-2
b #Number t | A-2
b #Number tablet | A-2
b #Number terug | A-3
b #Number toen | A-3
b #Number tot | A3b-3c-4d5e-3
b #Number u | A-3
b #Number van | A-8
b #Number voor | A-3b-2d5
b #Number waarheden | A-2
b #Number weken | A-8O-6a-4b-2c-4e12
b #Number woord | a8
b #Number worden | A-2
b #Number ze | A-2
b #Number zeggen | A-2
b #Number zijn | O6e6
b #Time #Time | d6e-3
b #Time $ | A-3b-3c-2d6e-3
b #Time 's | A-6
b #Time aan | A-5
b #Time al | A5
b #Time bellen | A-4
b #Time bij | O6a-2d7
b #Time buiten | A4
b #Time dat | A5
b #Time de | A-3
b #Time dus | A-3
b #Time eten | A6
b #Time halen | A-5
b #Time hebben | A-5
b #Time in | A-9
b #Time jij | A-3
b #Time komen | A-3
b #Time kunnen | A-2
b #Time landen | A-2
b #Time liggen | A-3
b #Time met | A-7
b #Time moeten | A5b-2c-2e5
b #Time naar | A-7
b #Time niet | A-2
b #Time of | A-2
b #Time op | A-11
b #Time ophalen | A-3
b #Time te | A-4
b #Time tot | A-7
b #Time uit | A-2
b #Time voor | d10
b #Time zijn | A-14
b #Time zitten | A-2
b 's avonds | A-3c4
b 's nachts | A2a2
b 's ochtends | A-3
b 't zijn | a-3b9
b ^ #Day | A-17O2e3
b ^ #Name | A-7O-4c-4d-6
b ^ #Number | A-6O-6b-2d-2
b ^ #Time | A-2
b ^ 'k | A4c-2e5
b ^ 't | a-2b3
b ^ aan | A-5
b ^ aanbellen | A-3
b ^ aankomen | A-3
b ^ aanstaande | A-2
b ^ aantrekken | A-2
b ^ aanzetten | A7b-3d10e-2
b ^ abena | A-2
b ^ ach | A-8
b ^ afscheid | A3
b ^ agnieszka | A-2
b ^ al | A2a-3c2d6e-5
b ^ alle | A10b11c-2d-3e-3
b ^ alleen | A-7
b ^ alles | A-8
b ^ als | A13O9c3e-3
b ^ anders | A-8
b ^ ayo | A-2
b ^ baby | A11b-3c10
b ^ bart | A-2
b ^ bas | A-3
b ^ bedankt | A8b5c-2d-2
b ^ beginnen | A-5
b ^ bel | A5O6c-5d-2e6
b ^ bellen | A-5
b ^ beloven | A-3
b ^ bernadette | A-2
b ^ beste | A-12
b ^ betalen | A-8
b ^ bij | A-6b-5c3d-7
b ^ binnenkomen | A-3
b ^ blijven | A-4O4a12c-3
b ^ blokkeren | A12b-3d9e-2
b ^ bram | A7O-4a3
b ^ brandon | A-2
b ^ chan | A-2
b ^ corine | A-2
b ^ daan | A3
b ^ daarvoor | A-2
b ^ dag | A-19
b ^ dan | O3a-4c5
b ^ danken | A-4
b ^ danny | A-2
b ^ dat | A-6a-2c-2
b ^ de | A-6O-15d-6
b ^ demi | A-2
b ^ den | e3
b ^ denken | A8O7b-6c-4d3e3
b ^ die | O3a4b-8e-3
b ^ dieter | A-2
b ^ dit | b7d-2e-2
b ^ doen | A-3a-4
b ^ dokter | A-3
b ^ dood | A3
b ^ door | A2O-2a4c-4d-2
b ^ drinken | A-2
b ^ dus | A-9
b ^ echt | A-2
b ^ eefje | A-2
b ^ een | A-4O8a5d-9e-6
b ^ eerst | A6a8c-2e-2
b ^ elk | A-2
b ^ elke | A2O8c-3d3e-3
b ^ els | A-2
b ^ en | A-16O5a-4e8
b ^ er | b-2d3e-12
b ^ erik | A-2
b ^ ey | A-2
b ^ feliciteren | A-3
b ^ ferry | A-3
b ^ ff | A-3
b ^ fijn | A-5
b ^ fijne | A-5
b ^ finn | A3O-3c9
b ^ floor | A-2
b ^ foto | A-3
b ^ gaan | A-2a8b-3c-2
b ^ ge | A6
b ^ geachte | A-10
b ^ gebeuren | A-3
b ^ geen | e-4
b ^ geert | A-2
b ^ genieten | A6
b ^ gerda | A-2
b ^ geven | O5a-3d8
b ^ gierige | A-2
b ^ gij | O-7c-2d2
b ^ gister | A3
b ^ gisteren | c-2
b ^ goed | A4a4b-4c-3d7e-2
b ^ goede | A-2
b ^ goedvinden | A-3
b ^ gonda | A-3
b ^ graag | A-5
b ^ groeten | A-12
b ^ gunnen | A-2
b ^ ha | A-8
b ^ haal | c4e3
b ^ haar | c-2d-3e6
b ^ hahaha | A-3
b ^ hallo | A-9
b ^ harold | A-3
b ^ hebben | O18a4e-7
b ^ hello | A-2
b ^ hester | A-3
b ^ het | A-2b2d-4
b ^ hey | A-6
b ^ hicham | A-2
b ^ hier | A-4
b ^ hierbij | A-3
b ^ hij | O-6a-3b-3
b ^ hilde | A-2
b ^ hoe | O-13a-4d4e-4
b ^ hoesten | A-3
b ^ hoi | A-16
b ^ hoogachtend | A-12
b ^ houden | A-5
b ^ houdoe | A-3
b ^ hun | A3e8
b ^ hé | A-6
b ^ ik | O16
b ^ ilyas | A-2
b ^ in | A-4O-4b-7c-9d6
b ^ indienen | A7a2b-3c4e-3
b ^ inschrijven | A-3
b ^ inzetten | A-2
b ^ ja | A-3O13b-4c8d-2e-2
b ^ jammer | A5
b ^ je | A4O-15d3
b ^ jeroen | A-2
b ^ jij | b-5c-3d4
b ^ jongen | A-3
b ^ joris | A-3
b ^ jou | A3a7b-2c-2
b ^ jouw | A2O-4b-5c2e-5
b ^ judith | A-2
b ^ juf | A-3
b ^ jullie | A8a-6b10c-5
b ^ k | a-3b-2c4d-2
b ^ kennelijk | A-2
b ^ kennen | A-3
b ^ kijken | A-3c3
b ^ kim | A-2
b ^ kind | b-2c11e-2
b ^ kinderen | A-5e2
b ^ klaas | A-2
b ^ komen | A-4a-3
b ^ kopen | A-3
b ^ krijgen | O2c8
b ^ kunnen | A-34
b ^ laat | A-3b4c4d-3e-3
b ^ lars | A-3
b ^ laten | A-12
b ^ leer | A-2
b ^ leg | A-3
b ^ lekker | A5
b ^ leonard | A-2
b ^ leuk | A10b-3d12e-3
b ^ leuke | A19a-5c-3d9e2
b ^ lezen | A-9
b ^ liefs | A-4
b ^ liesbeth | A-2
b ^ lieve | A-7
b ^ liever | A13b-4c13
b ^ liggen | a4b-3c-3
b ^ loes | A-2
b ^ lotte | A11O-7b12c-2e-2
b ^ ludo | A-2
b ^ luiers | A-2
b ^ luisteren | A-2
b ^ lukken | A-2
b ^ m | A-3
b ^ maar | A-36
b ^ magda | A-2
b ^ mama | A16O-10c-2d-2
b ^ marjolein | A-2
b ^ marlies | A-2
b ^ marnix | A-2
b ^ meenemen | b-2e9
b ^ men | A-2
b ^ met | A-7O5b-2e-3
b ^ mevrouw | A-5
b ^ mij | A-5a5
b ^ mijn | d-2
b ^ mila | A-3
b ^ misschien | A-14
b ^ mn | a11b-4d-2
b ^ mo | A-2
b ^ moeten | A3O6c5d-2
b ^ mogen | A-12O4a4
b ^ mooi | A4
b ^ morgen | A7O6c-6
b ^ muggenzifter | A-3
b ^ murat | A-2
b ^ n | A-3
b ^ na | O-14a-2b10c-3d-2e-2
b ^ naar | A-2
b ^ nadat | A12a3b-3
b ^ namens | A-3
b ^ nee | A-11
b ^ nemen | A-4b-3e8
b ^ niemand | A-3O5b3
b ^ niks | A-2
b ^ nog | A4O11a-2b-7e3
b ^ o | A5
b ^ of | A-12
b ^ om | A-12
b ^ oma | A-3c3
b ^ omdat | O-3a-4b4
b ^ ondanks | A7O-5b-2d3e4
b ^ onder | A4O-5b-2c-2d11e-3
b ^ ons | O-11c3e-2
b ^ onze | A4a-8b5c-4e-2
b ^ op | A-2O-6e-2
b ^ opnemen | A4b4d-3e-2
b ^ over | A-14
b ^ pakken | A-2
b ^ papa | A30O-16e-3
b ^ parkeren | A-2
b ^ pas | A-4
b ^ paspoort | A-2
b ^ passen | A-2
b ^ patrick | A-2
b ^ peinst | A7a-4b-2d3
b ^ peter | A-3
b ^ petra | A-3
b ^ politie | A6b-3d-2e5
b ^ praten | A-4
b ^ proberen | A-5
b ^ proficiat | A-2
b ^ regels | A-3
b ^ reizen | A-2
b ^ ricardo | A-2
b ^ rob | A-2
b ^ rojda | A-2
b ^ ronald | A-2
b ^ ronnie | A-2
b ^ rot | A-3
b ^ rutger | A-2
b ^ samira | A-2
b ^ sander | A-2
b ^ sanne | A-2
b ^ schamen | A-2
b ^ schieten | A-3
b ^ school | A-5
b ^ schoon | A2
b ^ schrikken | A-3
b ^ serieus | A-3
b ^ serkan | A-2
b ^ sinds | A3O-13a6b-5c-5d-2
b ^ slikken | A-3
b ^ sofie | A3
b ^ soms | A6O4a-2b9
b ^ sorry | A-14
b ^ staan | b-3e4
b ^ stijn | A-3
b ^ stop | A-2
b ^ sturen | A2O4a-4c-2d10e-2
b ^ succes | A5b-2d-2e7
b ^ suzanne | A-2
b ^ t | A-2
b ^ taart | A-2
b ^ tegen | A14O6a-5c-3d-3e8
b ^ tekenen | A3
b ^ telefoon | A-3
b ^ tess | A-3O-7
b ^ thijmen | A-3
b ^ thuis | A-2
b ^ tijdens | A-2
b ^ tip | A-3
b ^ tja | A-3
b ^ toen | A3b-8c4e-2
b ^ ton | A-2
b ^ tot | a-3b-2d13
b ^ trekken | A-2
b ^ turen | A-3
b ^ tussen | A-3
b ^ tweede | A-3
b ^ typisch | A-3
b ^ u | A10e-2
b ^ uit | A10O-10b2c-2
b ^ uitgaan | A2
b ^ uw | A16c-3
b ^ van | A-7O-8a3b-2c-2e-3
b ^ vanaf | b-2d6e-2
b ^ vanavond | A2b4c-2
b ^ vandaag | A4b2c2e-3
b ^ vannacht | A11a-2b6c-4e-2
b ^ veerle | A-2
b ^ vergeten | A-6
b ^ vergeven | A-6
b ^ via | A9O5b-2d7e-2
b ^ volgende | A6a13b-2
b ^ volgens | O-16e-3
b ^ voor | a3b4c-8
b ^ voordat | A11O5b-3c5
b ^ voorgaan | A-3
b ^ voorgoed | A19b-4c-2d-3e11
b ^ vorig | A-8
b ^ vorige | a10c-5
b ^ vragen | A-3
b ^ waar | a-10b-7c-7d4e9
b ^ waarom | A3O-5a-3d2e-4
b ^ wachten | A10O3a4e4
b ^ wachtwoord | A4
b ^ walter | A-2
b ^ wanneer | A-3a2e-3
b ^ wat | O4
b ^ wauw | A-2
b ^ we | O11a-7b-4c-5d-3e15
b ^ wel | A-7
b ^ wellicht | A-2
b ^ werken | A-2
b ^ weten | A3a5b2c-4d-3
b ^ wie | O3a9b-4e-4
b ^ wij | O6a-3e-6
b ^ willen | A-8a4
b ^ wim | A-2
b ^ wissen | A13O-10a-6b12c-2d-4
b ^ worden | A-3
b ^ wubbo | A-3
b ^ yo | A-3
b ^ yvet | A-3
b ^ ze | a-4c4d-17
b ^ zeg | A8O15c-6
b ^ zeggen | A-3
b ^ zelf | A-2
b ^ zien | d3e-4
b ^ zijn | a-10c6
b ^ zitten | A-3
b ^ zn | A-4
b ^ zo | A-4b-3c6d-3e-3
b ^ zo'n | A-4
b ^ zoals | A-6
b ^ zodra | A10a6b-2
b ^ zoeken | e4
b ^ zoiets | A-4
b ^ zolang | O7b-2c5e-2
b ^ zonder | A10O9a-8b8c-8e-3
b ^ zulke | A5
b ^ zullen | A-30
b aan #Name | A-8
b aan #Number | A4a2c-3
b aan $ | b4d-2e-4
b aan aan | A-3
b aan dat | A-3
b aan de | O-7c-5d2
b aan die | A-3
b aan een | A-18
b aan haar | A11b-7c10d-4
b aan het | A-9O-2a3b-2c3e-2
b aan hoe | A2
b aan hun | A3
b aan ieders | A-2
b aan je | O7a-4d13
b aan jou | A-2a-3b8e-5
b aan jouw | a11b-2c-2d-2e-2
b aan maken | A20b5c-5d-4e-4
b aan mij | A-10
b aan mijn | O3a5b2c-6d-4e-4
b aan ons | A-3
b aan onze | A-3
b aan sigaretten | A-2
b aan staan | A6
b aan tafel | A-19
b aan te | A5O-3b4c-4
b aan toe | A-4
b aan uw | b3c-2d-3
b aan van | A3
b aan wie | A-3
b aan zelfdoding | A14b10d-3e-2
b aan zelfmoord | A14O6a-2b13d-2
b aan zijn | A6O2a-4c12d-3
b aan zitten | A-2
b aan zn | A-2
b aanbellen $ | A-2
b aanbieden u | A-2
b aandoen $ | A23O3c8d-5e-6
b aandoen als | A4O-2a-6b7c4d-2e-2
b aandoen dan | A11b-3c6e-2
b aandoen de | A8O5b-3c10e-3
b aandoen ik | A10a-3b-3c15
b aandoen met | A-2
b aangetekende brief | A-3
b aangeven aangeven | A-3
b aangeven je | A-2
b aangezien de | A-2
b aangifte doen | A7a13b-4c-9d-6
b aangifte intrekken | A5a-3d3
b aanhouden $ | A-2
b aankijken alsof | A-3
b aankomen $ | A-3
b aanleiding van | A-2
b aannemen $ | O6
b aannemen ik | A-2
b aanraken $ | A-3c6
b aanrecht ik | A-3
b aanrijden $ | A5
b aanstaan #Day | A-3
b aanstaan de | A-3
b aanstaan ge | A9O-4d8
b aanstaan mijn | A9O-7a-3d13
b aanstaande #Day | A-2
b aanvoelen $ | A-2
b aanvragen en | A6O-3e2
b aanvragen met | A13O-9e10
b aanwezig $ | A-4
b aanzetten $ | A-3
b aanzetten je | A2
b aanzetten of | A15a-3d11
b aardbei $ | A-2
b account $ | A8d8
b ach ja | A-2
b achter $ | A-2
b achter de | b-2d6e-3
b achter elkaar | A-3
b achter het | A-4
b achter in | A4b-2c-3e4
b achter je | A9a-4c-2d18e-2
b achter jou | A5
b achter me | A6O-4a-2b-2d3
b achter mij | A8O-5b-2d8
b achteraf $ | A-2
b achterdeur $ | A-3
b achterin en | A5
b adres $ | A6a-3c-3e14
b adres dat | A-4
b adres en | A9O2e13
b adres hebben | A8d10e-3
b adres van | A-3
b adres zijn | A3
b adviseren #Number | A-2
b advocaat $ | A8a6c-3d-3
b advocaat aan | A-2
b advocaat en | A4O4a-4c4e2
b af $ | O7b6c3d-5e-3
b af aan | A-2
b af als | A6O5a-2b6
b af te | A-2O6a4b-2d-3
b af voor | A-2
b af willen | A3
b af zijn | A4a-2b3
b af zonder | A10O3b5d-2e-2
b afdruk van | A13O-6a-3b-2c12
b afgaan het | A-2
b afgooien $ | A14c2
b afhalen $ | A-3
b afkomen $ | A10O-3a-2b-2d7
b aflopen dat | A-3
b aflopen met | A-3
b afmelden en | A-2
b afmelden ik | A-2
b afpakken $ | A3b4d-3
b afpakken en | A7O-2d5
b afpakken ik | A6a-2b4
b afpakken ophangen | A7O5b8c-2d-2e-2
b afscheid nemen | A9a-3b6c-3e3
b afscheid van | A10b6
b afspraak en | A-3
b afspraak in | A-3
b afspreken $ | A-6
b afspreken dat | A-4
b afzeggen de | A-2
b agenda nakijken | A-2
b agnieszka $ | A-2
b airtag in | A9O-4d6
b akkoord $ | A-7
b akkoord met | A-3
b akte $ | A-2
b al #Number | A-2O-4a-4b-4d3
b al beloven | A-3
b al binnen | A5
b al boven | A11O6b2
b al dat | A-2
b al de | O8a-4b-2c6d-2
b al die | A-2
b al doen | A-3
b al duren | A13O8b-2c-4d3
b al een | A-3a-3d3
b al eens | a-3b4c-2
b al geen | A-2
b al hebben | A3a4b-3c2e-3
b al iets | A-3
b al in | A2O4a-3c-4d-4e-3
b al je | A11O3d5e-2
b al jouw | A-4
b al kiezen | A-2
b al kopen | A10b5d-2e-4
b al lang | A12O4c-4e11
b al manen | A22O-7a-3d5
b al mee | A-2
b al met | A-3
b al mijn | A2b5d3
b al naar | A-4
b al onder | A8a3b2c-2d-2e-3
b al onderweg | A-2
b al op | A-2d-2e4
b al opstaan | A-3
b al opzeggen | A-3
b al over | A14e5
b al sinds | A2O2a-4
b al te | A4
b al terug | A4
b al uw | A2O6a4b-2
b al van | A2b5c2
b al voorbij | A15e11
b al wat | A-3
b al weet | A-2
b al weken | A6a-3c2d3
b al zien | A-3
b al zijn | A5a-3d3e-3
b al zo | A-3
b alimentatie $ | A-3
b alimentatie en | A8a6
b alimentatie zijn | A-3
b alle dagen | A6
b alle kanten | A-2
b alle pillen | A7b6c-2
b allebei $ | A3b-3c5d-2e-2
b allebei de | A-4
b allebei op | A-2
b allebei praten | A-2
b alleen #Day | A-3
b alleen $ | A13O-5a4d-3e-3
b alleen een | a5b-3c-3e5
b alleen hoe | A-3
b alleen in | A16O-9a-5c19d-3e-4
b alleen laten | A17a-4c15e-2
b alleen met | b5c-2e-2
b alleen nemen | A-2
b alleen nog | A-2
b alleen om | A-3
b alleen op | A3O-6c8
b alleen thuis | A14O5b-2c13d-3e-3
b alleen thuiszijn | A9O-6a-3b-3c12
b alleen voor | A-3
b alleen wat | A-3
b alleen zijn | a3c2
b allemaal niet | A-3
b allemaal op | A-2
b allemaal vertellen | A-2
b alles $ | A-2d3
b alles aan | A2
b alles alleen | A-2
b alles bij | A-2
b alles de | A-2
b alles en | A-3
b alles hebben | A-2
b alles liggen | A-2
b alles mee | A12d6
b alles opschrijven | A7d3
b alles uit | A-3
b alles van | A4d2e-2
b alles voor | A-4
b alles wat | a-6b4c-5e-4
b alles zijn | O-5a3d-3e5
b als dat | A3O3b-3c-4e4
b als de | O12b3c-6d-4e5
b als die | A-2
b als een | A-19
b als eerste | A-3
b als er | A-3
b als ge | A8O10e-6
b als gij | A3O5a-3b6
b als het | O4c6d-3e-3
b als hij | A10O12b-13c9e-13
b als hulpouder | A-3
b als ie | O-6b-2c3
b als iemand | A-3
b als ik | A15O-7b2e-4
b als je | A4O13a3d-2
b als jij | A11O11b-2e-4
b als jullie | A-2
b als kind | A-2
b als op | A-2
b als papa | A-3
b als rechter | A9O6b11c-3e-3
b als straf | A21O-14a-4b-2c18d-2e-4
b als t | A-2
b als vader | A-6
b als ze | A11a-16c19d-4e-7
b als zijn | A-3
b alsjeblieft $ | A-4
b alsof er | A10b4
b alsof het | A-2
b alsof hij | A-3
b alsof ik | A-2
b altijd $ | A18O3a-7c-6d-6e14
b altijd al | A-2
b altijd als | O-4b5c2
b altijd bij | A-3
b altijd dat | A-2
b altijd de | A-3
b altijd eerst | A-2
b altijd goed | A-2
b altijd in | A-3
b altijd met | A4
b altijd niet | A-4
b altijd slaan | A6O-5a9
b altijd van | A-3
b altijd weten | A11b5d-5e-2
b altijd zijn | A-2
b altijd zo | A-3
b alweer $ | A-2
b alweer een | A-3
b amai ik | A-2
b ander landen | A12a-2e5
b andere $ | A3
b andere keer | A3
b andere man | A10b-2d8e-2
b andere naam | A19a-4b-2c-3d-3e17
b andere ouders | A-2
b anders $ | a-3d3
b anders dan | A-6
b anders eens | A-3
b anders en | A13b-2e11
b anders hebben | A-2
b anders iets | A-2
b anders ik | A15O5d6
b anders komen | A4d-2
b anders liggen | A3
b anders staan | A9b-3d9e-2
b anders vragen | A-2
b anders wat | A-2
b anders zien | A-3
b antwoord $ | A-2
b antwoord op | A-2
b apotheek $ | A-2
b app en | A-2
b app ff | A-3
b app maar | A2
b app op | A8d9
b app van | A-3
b appen $ | O2
b appen dat | A14O-11a-4b4c-3d4e-4
b appen je | A-3
b appje als | A-3
b appje van | A-3
b appjes van | A-2
b arm $ | A-5a4
b arm en | A18O-9a-4c14
b arm hebben | A7O3a6c-4
b arm zijn | O-9a-3c2
b armen $ | A11a-2b2
b armen zijn | A-6
b artikel #Number | A-5
b auto $ | A-3c2
b auto de | A-5
b auto en | c-2
b auto laten | A19a-3c11d-5e-2
b auto op | A-2
b auto plakken | A4O2d2
b auto staan | A-3
b auto stappen | a10
b auto te | A-2
b auto van | A-3
b auto vinden | A-4
b auto voor | A11d10e-2
b avond #Number | A-3
b avond dat | A-3
b avond een | O3b-3c9d-2
b avond en | A5O-5d2
b avond ervoor | A-2
b avond mijn | A-2
b avond voor | A7O-6b-2d6
b avond zitten | A3
b avonden in | A12d8
b ayo #Name | A-2
b baas $ | A13O4a-4d10
b baas zijn | A12b-2c10
b baby doorhebben | A5O5c3
b baby hebben | A11O-6b-3c8
b baby naar | A18e3
b baby zijn | A-3
b bakker ik | A6
b bal uit | A-3
b bal vol | A-3
b balen ervan | A-3
b banaan $ | A-2
b banaan in | A-2
b band zijn | A-2
b bang dat | A-4b4
b bang van | A3O-3
b bang voor | O-8a11
b bang zijn | a7b-2
b bank en | O-4a2
b bank zitten | A11b-3d7
b bankpas en | A8d8e-3
b bart $ | A-2
b bas $ | A-2
b bed $ | O-4a-3b4
b bed en | a-3e-2
b bed gaan | A-3
b bed ik | A-3b-3c8
b bed komen | A8O-5d5
b bed liggen | A7a2b-3c-2d3
b bed plast | A3O3c7
b bedankt #Name | A-2
b bedankt voor | A7b6d-3e-2
b bedenken $ | A-2
b bedoelen ik | A-7a6
b bedtijd $ | A-3
b beeld $ | A-2
b beetje een | A-2
b beetje jaloers | A-2
b beetje koorts | A-3
b beetje uit | A-2
b beginnen $ | b6c-2d-2
b beginnen af | A-3
b beginnen er | A-4
b beginnen ik | A-3
b beginnen met | A-2
b beginnen pas | A-3
b beginnen te | A10O-3c5
b begraven $ | A-3
b begrijpen $ | A4
b begrijpen dat | A-7
b begrijpen ik | A-3
b behandelen $ | A-3
b behandelen als | A-2
b beide huizen | A-3
b bek $ | A2
b bek houden | A6a7
b bekijken $ | b-2d6e-2
b bel $ | A-2
b bel de | A15c-3e7
b bel maar | A-3
b bel op | A-3
b bel rusten | A-5
b bellen #Name | A-2
b bellen $ | a-7
b bellen als | A-2
b bellen dat | A3O2a-3b5c-2
b bellen en | O-5a-5d12
b bellen hebben | A-2
b bellen huilend | A8O-4b4e-4
b bellen ik | A-2O3a-2e-3
b bellen je | A-4
b bellen jij | A-2
b bellen komen | A8a7b-2d-2
b bellen maar | A-2
b bellen met | A-3
b bellen mij | A3
b bellen nu | A6O-5d-3e4
b bellen omdat | A-5O-8a3e-2
b bellen tot | A9b-2d7
b bellen van | A-2
b bellen ze | A-6
b bellen zijn | A-3
b beloven $ | A-2
b beloven een | A-2
b beloven ik | A-2
b bemoeien $ | A-3
b ben $ | A18O5a-3b10c-2
b benen $ | A-3a8
b benen breken | A10a7
b bepalen hoe | A-3
b bepalen ik | A10O4d4
b bereikbaar en | A-3
b bereiken in | A-3
b bericht dat | A7O-6b6d-2
b bericht ik | A5b4e-5
b bericht over | A-5
b berichten mee | A8b-3d6
b berichten van | A10d6
b bernadette $ | A-2
b beschuldigen $ | A-3
b beslissen $ | A-3
b bespreken het | A-3
b best eens | A4
b bestaan $ | A-3
b bestaan een | A-2
b bestaan geen | A-2
b beste #Name | A-12
b bestellen ik | A-2
b betalen #Number | A7
b betalen $ | A-10O4
b betalen hebben | A-3
b betalen ik | A-3
b betalen je | A-4
b betalen of | A-2
b betalen u | A-2
b betalen zien | A-3
b beter $ | A-3
b beter af | A7O8a-4b9c-3d-2e-2
b beter dan | A-2
b beter moeten | A-2
b beter voor | A4
b betreffen de | A-3
b beugel niet | A-3
b beurt $ | O3a7c-3
b bevestigen $ | A-5
b bewijzen $ | A-3
b bezig $ | A-2
b bezitten $ | A-2
b bezwaar tegen | A-3
b bidden $ | A4
b bier op | A8b-2c5
b bij #Name | A-5O-2a-2c14
b bij #Number | A6
b bij $ | A-3a6
b bij als | A2
b bij dat | A5
b bij de | O-11b-2c-10d5
b bij een | a11
b bij familie | A8e3
b bij haar | a-2c12
b bij hem | A22O2a-3c-3d10e-2
b bij het | O-3c-2d-5
b bij je | A16c-11
b bij jou | A-10a-4b-2c6d2e-9
b bij jullie | A-8
b bij kunnen | A3
b bij mama | A2
b bij me | A-7b3e3
b bij mensen | A4b-2d-2e8
b bij mij | O11b-8c4
b bij mijn | A7b-6c-9e4
b bij nemen | A-2
b bij ons | O5a4b-3c-3e-2
b bij opa | A-2
b bij school | A3O6e5
b bij staan | a21c-5d-2
b bij t | A9b5c-2d2
b bij u | O-3a-3c8e-6
b bij uw | A-3O6d5
b bij vrienden | A17O6a-3d-2e14
b bij wie | d-5e4
b bij willen | A-2
b bij zich | a4d-3e2
b bij zijn | A-2
b bijbrengen hem | A-2
b bijhouden van | A-2
b bijkomen jou | A-4
b bijkomen u | A12b-3d9e-2
b bijlage $ | A-5
b bijstaan al | A-2
b bijstaan bijstaan | A3d-3e4
b bijstaan er | A-2
b bijstaan je | A3
b bijstaan jou | A-4
b bijstaan mijn | A13d8e-2
b bijten $ | A-2
b bijwonen mij | A19a-2c-3e11
b bijwonen nu | A11
b bijwonen vanaf | A11
b bijzijn van | A5O-4a8c-3
b bijzonder dat | A-2
b binnen #Number | A-2d5
b binnen $ | A8O-6a-3c-3d6e2
b binnen een | A2d7e-2
b binnen ik | A12d5
b binnen in | A-3
b binnen te | A9d2e-2
b binnen zijn | A-5
b binnenkomen #Day | A-3
b binnenkomen $ | d6e-2
b binnenkomen binnenkomen | A11b-3d7
b binnenkomen en | A2b-3c6
b binnenkomen met | A3
b binnenkomen wanneer | A11b-3d7
b bladzijde #Number | A-2
b blauw $ | c5
b blauw ogen | A3b-2c-2
b blauwe mapje | A-2
b blauwe ogen | A16b-3c5d-2
b blauwe plek | A-3
b blauwe plekken | A26a3b-6c4d-6e-3
b blij $ | A-2
b blij dat | A-4
b blij zijn | A5O3a11
b blijkbaar niemand | A-2
b blijken dat | A15O-10b2c-2
b blijven #Day | A-2
b blijven $ | a-3b2e-8
b blijven bellen | A17O7a-3c-2d15
b blijven bij | A8O12a-5c-4e13
b blijven daar | A21e4
b blijven dat | A-3
b blijven die | A-3
b blijven en | A-2
b blijven gillen | A7c13
b blijven hangen | A-2
b blijven het | A4a5c-3
b blijven hier | A17a-2c-5e13
b blijven hij | A16O4a-3c7
b blijven ik | A12O5
b blijven in | A7O4d3e-3
b blijven je | A-4
b blijven leven | A19O5a-4b14c-2d-2
b blijven met | A9O-7e5
b blijven slapen | A8a-5c-3d18e-2
b blijven van | A4c-2d3
b blijven voortaan | A-3
b blijven wonen | A5
b blijven ze | A9a-2b-2c16
b bloed $ | A3
b bloed uit | A-3
b bloed voorgaan | A13O5a10b-2d-3e-2
b bloeddruk $ | A-2
b bloeden $ | A11b-3
b bloedt $ | A5
b blote handen | A10O4a9c-2
b blote knieën | A-3
b boeken $ | A-4O-3e2
b boeken dan | A-2
b boeken en | A-3
b boeken in | A-2
b boeken voor | A3
b boekentas $ | A-3
b bon $ | A-2
b bonnetje laten | A16O-5b-2d8
b boom $ | A9O3b5c-2
b boord $ | A-3
b boos $ | A6
b boos om | A-3
b boos omdat | A-2
b boot $ | A12b-2c-2e5
b boot van | A-3
b bootcamp $ | A-3
b bord $ | A-2
b bord niet | A5c6
b boven de | A5
b boven een | A-3
b boven en | A-2
b boven haar | A-2
b boven op | A2
b branden $ | A-2O5d7
b branden met | A9a-3c5
b brandwond op | A10b-3
b breken $ | A5a-2b-2
b breken al | A8O2a7
b breken arm | A10a-3c4
b breken bij | A-2
b breken door | A14O-7a4
b breken en | A16c4
b breken je | A12a9
b breken jouw | A10a8e-2
b breken neus | A6a11
b breken van | A9O-5a-3c3
b brengen #Name | A-5
b brengen $ | O-10a4c-3e-3
b brengen dat | A-2
b brengen de | A-2
b brengen haar | A5b-3d-3e12
b brengen hem | A-9
b brengen ik | A-10
b brengen je | A4
b brengen jij | A-3
b brief $ | A-4
b brief in | A-3
b brief schrijven | A-2
b brief van | c3d-2
b brief zitten | A-2
b briefje in | A3
b briefje op | A-2
b brievenbus $ | A3
b bril zijn | A-3
b broek plast | A9c6
b broer $ | A-3
b broer bijkomen | A9c4e-2
b broer haar | A9O-3c2
b broer hebben | A11O-4a3d-3e-3
b broer varen | A-3
b broer zijn | A4
b brood met | A-3
b brug bij | A-2
b brutaal zijn | A11O4a-2c9
b buik en | A-3
b buiten $ | A3d9e-2
b buiten als | A-7
b buiten in | A16O8a-2c13d-3
b buiten komen | A12a-3d4
b buiten slapen | A14b-3c6d-2e-2
b buiten te | A16O-5a-3b-2c3d7
b buiten zijn | A-2
b buitenland $ | A10a-5c-3d-2e12
b buitenland en | A12e4
b buren $ | A-3
b buren hebben | A-5
b buren ook | A-3
b bus $ | A-3
b bus naar | A-2
b buurman zeggen | A-3
b buurman zijn | A-3
b buurvrouw hebben | A9O-4a4c-3
b camera hangen | A7b-3d10
b camera in | A26O5a-7b-5c-4d19e-6
b camera van | A-2
b camera's in | A11b-4d9
b camper te | A2
b camping in | A-4
b carnaval $ | A-2
b cavia laten | A-3
b cent meer | A-3
b chan $ | A-2
b charme van | A-3
b coach noemen | A-2
b cola en | A-2
b collega's onder | A-2
b communie van | A-2
b contact met | A12b-2d9e-3
b contactverbod mij | A7a6b-3
b controleren dat | A5
b controleren de | A-2
b controleren mijn | A10O-4d4
b convenant $ | A-2
b corine $ | A-2
b crèche $ | A-2
b daar $ | A19a-5e-4
b daar aan | A-2
b daar al | A-2
b daar allebei | A-2
b daar bij | A-5
b daar blijven | A30b-5e3
b daar doen | A3c7e-3
b daar dus | A-3
b daar een | A-5
b daar eens | A-2
b daar gaan | A-2
b daar graag | A4
b daar hebben | O4c7e-3
b daar hoeven | A-3
b daar houden | A21O-2c-2e9
b daar krijgen | A-3
b daar leven | A-3
b daar maar | A-2
b daar mijn | A-3
b daar moeten | A2
b daar ook | A3b-2d11e-2
b daar te | A-5
b daar willen | A-2
b daar zeggen | A-5
b daar zijn | A-2O-6a10c-2
b daar zitten | A-2
b daar zorgen | A7
b daar zullen | A-3
b daaraan doen | A-2
b daarna bij | A2
b daarna gaan | A-3
b daarna hij | A2
b daarna je | A13a-2d3
b daarna mogen | A-2
b daarna op | A2
b daarna weer | A-2
b daarna zijn | A6O3a7c-3
b daarom bij | A4
b daarom komen | A8O-4a8
b daarom kunnen | A5
b daarvoor bestaan | A-2
b daarvoor een | A-2
b daarvoor hebben | A-2
b daarvoor ik | A-2
b dag #Name | A-18
b dag #Number | A-3
b dag $ | b5e-2
b dag aan | A2b9d-3e-2
b dag dat | A6a3d-2
b dag een | A2a-2c4d4
b dag en | A12a-7b-3c-5d13
b dag ervoor | A-2
b dag later | A-2
b dag nog | A3
b dag of | A-3
b dag te | A-2
b dag tot | O4a-3c3d6
b dag van | A-4
b dag zelf | A-2
b dagen $ | b-2c12
b dagen bij | A-2
b dagen daarna | A-3
b dagen geen | A10O-3b-3c9e-2
b dagen jij | A-3
b dagen mee | A-3
b dagen moeten | A-2
b dagen niet | A14a-2c12
b dagen op | A3
b dagen voor | A-2
b dagen weten | A-2
b dan #Number | A-3
b dan $ | O4b-2d3
b dan aangeven | A-3
b dan aanstaan | A9O-4d8
b dan afgaan | A-2
b dan afmelden | A-2
b dan al | A3O4e4
b dan appen | A2
b dan bedoelen | A6O5a3
b dan bellen | A-4
b dan bij | A-3
b dan blijven | A4
b dan blokkeren | A-3
b dan breken | A9a-5c3
b dan dat | A8O5b-2c13e-2
b dan doen | A-4
b dan een | a4b-3c3d-2e-3
b dan eten | A-4
b dan gaan | A-2
b dan genoeg | A-3
b dan haar | A-2
b dan hangen | A-2
b dan hebben | O6c5
b dan hoeven | A-8
b dan horen | A-3
b dan ik | O6a-4b5c2e-5
b dan intrekken | A-2
b dan jij | A2a8d-2e-2
b dan jouw | A3
b dan kijken | A-3
b dan komen | A-2
b dan krijgen | A-4a9c-2
b dan kunnen | O4b3e-3
b dan kwijtzijn | A8O5b-3e4
b dan lachen | A-3
b dan laten | A-4
b dan leggen | A-2
b dan leren | A2
b dan liever | A-2
b dan liggen | A3b9d-2
b dan lopen | A-2
b dan meegaan | A-3
b dan merken | A-2
b dan met | A-2
b dan moeten | A-6
b dan mogen | A5O3b5
b dan naar | A-5
b dan nog | A3O3b5c-2
b dan pakken | A2
b dan pas | A-12
b dan praten | a6b-2
b dan rijden | A-2
b dan schieten | A8a6
b dan schoppen | A3O3a10
b dan slaan | A7a8
b dan stoppen | A-2
b dan u | A4a-2b-2d4
b dan uitgaan | A-2
b dan uitleggen | A-3
b dan vallen | A4
b dan verdwijnen | A12b-3c-2e8
b dan vinden | A4
b dan voorleggen | A-2
b dan vragen | A-2
b dan warm | A-3
b dan wat | A-2
b dan weten | A-3
b dan willen | A-2a6b-2
b dan worden | A-2
b dan zien | A-3a10b-2c-2e-3
b dan zijn | A6O11a-6d-8e2
b dan zullen | a-2b-3c5
b dank voor | A-3
b danken je | A-3
b das gewoon | A-2
b dat #Day | A-6
b dat #Name | A-4O-3a-9b7d-4
b dat $ | a-5b2c5
b dat aan | A-3
b dat al | A-3
b dat bekijken | A-2
b dat bellen | A-2
b dat bij | A-13
b dat bijhouden | A-2
b dat breken | A-2
b dat briefje | A-2
b dat broodmes | A-3
b dat contactverbod | A7a6d-2
b dat dat | A-3a6d-2
b dat de | A-10O6e3
b dat ding | A-4
b dat dit | A-6
b dat doen | A-4a-6c9
b dat een | O4a6e-2
b dat elke | A-3
b dat er | d-3e2
b dat feesten | A5
b dat feestje | A8b-3d10e-2
b dat filmpje | A-3O-2b-3d7e-2
b dat gaan | A-3
b dat ge | A8O-5a2c-5
b dat gesprek | A-3
b dat gij | A3
b dat goedvinden | A-2
b dat hebben | O-5
b dat hele | A-2
b dat het | a-10b3e-3
b dat hij | A2O-13b5c-3e-2
b dat hoeven | A-2
b dat hoofd | A4
b dat huis | A-3
b dat hun | A11b10e-3
b dat ie | A-2a3c-4
b dat ik | A-3O6a4c-9
b dat in | A-8
b dat je | A8O-4
b dat jij | A-6O-8a-10c6
b dat jouw | A5O-5a5b-2d-2e2
b dat jullie | A-9
b dat kind | a-3c10
b dat komen | a-5e4
b dat kosten | A-2
b dat krijgen | a2b-2c-2
b dat leren | A5b-3c8d-2e-2
b dat leuk | A-3
b dat liedje | A-3
b dat liggen | A-3
b dat lijken | A-3
b dat maar | O5a11b-3d-2
b dat mama | A10a-3b3e-4
b dat matsen | A-3
b dat menen | A4
b dat mes | A12O6a7b-2c-2
b dat mijn | A2O-4b-3d9e-2
b dat moeten | A-9
b dat mogen | A-4
b dat niemand | A-2
b dat niet | A-3O-6a-7c3
b dat nieuwe | A-3
b dat nodigen | A10O3b-2e5
b dat nog | A-2
b dat ook | A-12
b dat opa | A14O-4b-2c12
b dat opdoen | A-2
b dat papa | A18O-3b10c-6d-7
b dat schelen | A-5
b dat schema | A-2
b dat t | A-3
b dat u | O-16
b dat uw | A-4
b dat van | a9b-2c-2
b dat vergeten | A-3
b dat vertellen | O-3c8
b dat vinden | A-5
b dat volgen | A-3
b dat voor | A-2
b dat wat | A-2
b dat we | O-4e10
b dat weekend | A-5
b dat weten | c3e-2
b dat willen | A-5
b dat wissen | A-3
b dat woord | A-2
b dat worden | A-2
b dat ze | a-2b7c-2e-2
b dat zeggen | O-4c5d-2
b dat zelf | A-2
b dat zien | A-2
b dat zijn | A-4O2b2d-7
b dat zitten | A-3
b dat zullen | O3a7
b data $ | A-3
b datum en | A-2
b de #Money | A-6
b de #Name | a-12b3c-12d4
b de #Number | A-12O-7a-2c3
b de aanvraag | A-3
b de achterbank | A-4
b de achterdeur | A-3
b de achterkant | A-2
b de afdruk | A13O-6a-3b-2c12
b de afspraak | A-4
b de afzuigkap | A-2
b de agenda | A-5
b de ambulance | A2O-5b7
b de andere | a-2c2d3
b de antibiotica | A-2
b de apotheek | A-5
b de app | A-6
b de arm | A-3
b de armen | A-2
b de arts | A2O-6b-3c8
b de aula | A-2
b de auto | A3b-5c6e-2
b de automatische | A-2
b de avond | A-5
b de avonden | A-3
b de baas | a-2c13
b de baby | A20b-5c3d-4
b de badkamer | A3c11
b de bakker | b-2d11e-2
b de bankapp | A-2
b de beelden | A5d3
b de beer | A3
b de bel | A-2
b de berging | A5
b de beschikking | A-3
b de beurt | O3a10c-2
b de bieb | A5
b de bijkeuken | A-2
b de bijlage | A-6
b de blauwe | O-5a4
b de blokfluit | A-2
b de boerderij | A4
b de bonnetjes | A3
b de boom | A-2
b de boot | A4b-2e12
b de brief | b4e-3
b de brievenbus | b5d4e-2
b de bril | A-5
b de brug | O2a-2b13
b de bruiloft | A-3
b de bso | A-4
b de buren | O-4b4e2
b de bus | A-14
b de bushalte | A3
b de buurman | A3O4a-2d8
b de buurt | O7a13
b de buurvrouw | A-2O-4c3
b de camera | A7O5a-2d8
b de camper | A6O5b-3c-2e10
b de camping | A-6
b de cavia | A-3
b de charme | A-3
b de chiro | A-2
b de club | A-7
b de contributie | A-3
b de crisisdienst | A14O-9a-5b17c-3
b de crèche | A9a-4c-2d4e3
b de dagen | A-2
b de deken | A4
b de derde | A-3b5c4d-2
b de deur | A-4b-6d2
b de dierenarts | A-4
b de directeur | A-5
b de dobbelsteen | A-3
b de dokter | A-3O3a-2b-3c10e-4
b de dominee | A-2
b de dood | A7c2
b de douche | O-3b-3c9d-2e-2
b de eerste | A-4a7b-3
b de escaperoom | A-3
b de factuur | A-6
b de familie | A-3
b de familierechtbank | A-3
b de fiets | a12c-3
b de fietsen | A-2
b de fietsenstalling | A-3
b de fik | A10a9b-2d-2
b de file | A-2
b de film | A-3
b de flat | A10b5d-2
b de flikken | A5O3a7e-3
b de folder | A-2
b de foto | O-4c3
b de foto's | A-4
b de gang | O-6b-2c4d-3
b de garage | A4b8d-3e-3
b de garagist | A6O-3d3
b de gaten | A6a-3b-2d11
b de gehele | A4
b de ggd | A-6
b de gitaar | A-2
b de glucagonspray | A-3
b de goudvis | A-3
b de grens | A7a-8b-6c-8d-6e17
b de griepprik | A-2
b de groene | A-4
b de groeten | A-3
b de grond | A11O-3a2b-2d-3
b de grootste | A-2
b de gymzaal | A-2
b de haak | A-2
b de hal | A-3
b de hamster | A-3
b de hand | A-11
b de handschoenen | A-2
b de heg | A2
b de hele | O5a-11b-5c7d5e-11
b de helft | A-13
b de herfstvakantie | A-7
b de hete | A14O3a-2b-2c9
b de hoek | A-2
b de hoge | A-3
b de hond | A-2b-3d-2
b de honger | A-3
b de huisarts | A-4O-3b5e-3
b de ijsbaan | A-2
b de incasso | A-2
b de ingang | A-3
b de intern | A-2
b de ipad | A6b-3d9e-2
b de jas | A-5
b de jongens | A4O2d-3e-2
b de juf | d-4
b de jury | A-3
b de kaart | A-2
b de kabel | A8c2
b de kalender | A-4
b de kamer | A5O-3a3b-3
b de kantine | A-4
b de kantonrechter | A-2
b de kapper | A-4
b de kast | c4
b de kat | b5e-2
b de keel | A7O-2a11
b de keeper | A-3
b de kelder | A14O4a-2b-4c13d-4e-4
b de kerk | A-4
b de kids | A2a3c-7d-3e2
b de kiezen | A-2
b de kinderarts | O-6a-4c17
b de kinderbijslag | A-4
b de kinderen | A10a-2b2c2d-12e-5
b de kinderpsycholoog | A-2
b de kinderrechter | A-2
b de kinesist | A-2
b de klas | a-2b-2e13
b de kleine | A24O6c-2e2
b de kleintjes | A8b-2c8
b de klok | A-2
b de knieën | A-2
b de kno-arts | A6O-5a8b-3c-2
b de knuffel | A5
b de koelkast | A-3O-4a3b-3c4
b de koffers | A-3
b de kogel | A2
b de komende | A-2
b de kop | A-2
b de kou | A8O2a-2c10d-2
b de koude | A13O4a-2c9
b de krant | A12b3
b de kroeg | A24a-8b-4c22d-5e-5
b de kwestie | A-2
b de laatste | A-3b3d-2
b de lamp | A-2
b de laptop | A-2
b de lente | A-2
b de les | A-6
b de lijn | A-3
b de lijst | A-4
b de locatie | A2
b de lucht | A-3
b de luizenmoeder | A-3
b de man | A-3
b de mand | A-2
b de manege | A-2
b de marechaussee | A9O-11a-3e9
b de markt | A-3
b de mattenklopper | A8c8
b de mediator | A-7
b de meiden | A7b12c-2d-3e-3
b de meisjes | A-2
b de melkrobot | A-3
b de mentor | O-7a-3b12
b de meten | A-2
b de middag | A-3
b de mijne | A-2
b de moord | A-3
b de muur | A13b-5c6d-4
b de nacht | A-2a-4b5c4
b de nek | a5b-3
b de neus | A-2
b de nieuwe | A-2
b de nummer | A-2
b de ogen | A-3
b de oogst | A-2
b de open | A-3
b de ophaallijst | A-2
b de oprit | O-5a10b-2c-2d-3
b de opvang | O-5b-2e10
b de opvoeding | A3
b de orthodontist | A-6
b de orthoptist | A-2
b de ouderavond | A-5
b de overdracht | O-8a13c-3d-3
b de overkant | A10b-3d8
b de paasvakantie | A-2
b de pan | A-2
b de papieren | A5
b de parkeerplaats | O-3a10
b de pas | A3
b de paspoorten | A6e8
b de piano | A-2
b de pijn | A5O4c-2
b de pillen | A-2b3
b de plek | A-3
b de politie | A19O-7b-6d3
b de pollepel | A16O6a-3c12
b de pomp | A-3
b de poort | A6
b de pop | A6O5d3
b de post | A-2
b de poster | A-3
b de pot | A6
b de praktijk | A-3
b de prik | A-4
b de psycholoog | A6O-6b12d-2e-3
b de raad | A-2
b de recherche | A9O-4a8b-2d-2
b de rechtbank | a6d-2e-2
b de rechter | O3d-3e6
b de reden | A-3
b de regel | A-3
b de regeling | O-3c5d-2
b de regels | A-3
b de regen | A-9
b de reis | A-3
b de rekening | A-12
b de rest | A-11
b de retourvlucht | A-2
b de riem | A7O5a-14c17
b de router | A-2
b de scheenbeschermers | A-3
b de scheiding | A3c-2d6
b de scherven | A3
b de schoenen | A-2
b de schommel | A-2
b de school | a-3c3d-3
b de schoolapp | A-2
b de schoolkeuze | A-2
b de schoolpoort | c-3e8
b de schooltas | A-2
b de schrijfster | A-2
b de schuur | A3O2a-4b9d-2
b de selectie | A-2
b de site | A-2
b de slaapkamer | A-2d8
b de slagen | A12a5b-3c3d-3e-3
b de slechte | A-2
b de sleutel | A-3
b de sluiten | A7a-3b3c-2d3
b de soep | A-4
b de sokken | A-2
b de spiegel | A-2
b de spierpijn | A-3
b de spoedeisende | A4O-4a-4c3
b de sportschool | A6O-5b-2c-2d11e-2
b de stelen | A-3
b de stoep | A3b-2d3
b de straat | A-2
b de strengste | A-2
b de supermarkt | A-3
b de tablet | A5a-2b-2d15
b de tandarts | A-4
b de tas | A-5
b de tegels | A-4
b de telefoon | A-2O-3a5b2d-3
b de televisie | A-2
b de tickets | A4O4b-2e5
b de tijd | A4a-5c-3d-2e7
b de tocht | A-3
b de toeslag | A-2
b de tracker | A-4
b de trainer | A-9
b de trap | A-4O-3a-3c3
b de trein | a-5b14c-4d-2e-2
b de trommel | A-2
b de tussentijd | A-2
b de tweede | A-9
b de tweeling | A13O-5c4e-3
b de uitnodiging | A-2
b de uitslag | A-5
b de vaatwasser | A-2
b de vakantie | A10a-5b-3
b de vaste | A-3
b de verandering | A-2
b de vereniging | A-2
b de verhuizing | A-3
b de verjaardag | A-2
b de verkeerde | A-6
b de verrekijker | A-2
b de verzekering | A-8
b de vijftiende | A-3
b de vijver | A6
b de vlakke | A3O-3a8
b de vloer | A8b-2d4
b de voering | A11O-6d7
b de voetbal | A-3
b de voicemail | A5O-4a11b-4
b de volgende | A4O12a6b2c-6d-6e-6
b de voordeur | A-3
b de vorige | O-3d3
b de vorm | A9O-5a3d-2
b de vrouw | A-2
b de vuist | A7a9c-2
b de wafels | A-3
b de was | A-3
b de wasmand | A-3
b de wc | A3c10e-3
b de website | A-3
b de wedstrijd | A-3
b de weg | A3a19c-3d-2e-2
b de wegrijden | A10O2a6b-3d-3
b de weken | A-2
b de wekker | A-2
b de werkplaats | A-2
b de wijkagent | A7O-10b-3c-2d4
b de wind | A-3
b de winkel | A4
b de wissel | A-7
b de woorden | A-2
b de zaak | A-3
b de zalf | A-3
b de zedenpolitie | A13O-5c16
b de zenuwen | A-4
b de zetel | A-3
b de zitting | A7a9b-3c-2d-3e-2
b de zomer | A-2b-2c5e-6
b de zonnebrand | A-2
b de zool | A-3
b de zorgjuf | A5
b de zuster | A-2
b de zwemles | A-5
b de zwemtas | A-2
b degene die | A-7
b degene zijn | A-2
b delen $ | A-5
b delen je | A-2
b delen met | A-3
b delen u | A8O3b3c3
b demi $ | A-2
b den $ | A-3
b den hof | A-2
b den riem | A13O4a-3c7
b den trein | A4
b denise en | A-2
b denken aan | A3c4d-2
b denken dan | A-2
b denken dat | O5a4b-4c-3e3
b denken elke | A8b9d-3e-2
b denken ge | A24c-5
b denken ik | O9a-3b9d-2
b denken je | A8O4b-3c-2
b denken jij | A-2
b denken toch | A-3
b denken zeker | A-2
b der #Name | A-2
b derde keer | b5c4d-2
b deugd van | A-2
b deur $ | O-4a-3d7
b deur dat | A-4
b deur dicht | A-2
b deur en | a10c-3
b deur hebben | A4
b deur in | A-2a-3d4
b deur niet | A8O-2
b deur op | A7c2e-2
b deur staan | A22d4
b deur te | A3
b deur zetten | A5
b deur zien | A-3
b deur zijn | A-2
b deur zitten | A4
b deze keer | A-5
b deze maand | A-3
b deze mail | A-4
b deze nacht | A10b3
b deze week | a-3d7
b dezelfde $ | A-3
b dezelfde avond | A-2
b dezelfde dag | A-3
b dicht $ | A-3a6
b dicht zijn | A2
b dichte deur | A-3
b dichtgeknepen en | A9a8c-2
b die #Day | A-5
b die #Name | A-14
b die #Number | A-10
b die aan | A13b-2c5e-2
b die aangifte | A6a-3
b die agenda | A-2
b die al | A-2
b die andere | A-3
b die appen | A-3
b die bij | A-2
b die blauwe | A10a9c-2d-2
b die blijven | A-2
b die bootcamp | A-3
b die crème | A-2
b die dag | A-9
b die dat | A-3
b die dingen | A-3
b die eenden | A-2
b die er | A-5
b die factuur | A-2
b die filmen | A-2
b die filmpjes | O3b-3d6
b die fles | A5a3b4c-3
b die foto | A-4a-3
b die foto's | A6O4d7
b die gast | A17O6c-4d10e-3
b die ge | A10O-4a3b-3c-2e-2
b die gij | A8b-2d-2e8
b die haar | A2
b die hangen | A-2
b die hebben | A6a3b-3c-4d-3
b die hele | A-2
b die hem | A-3
b die het | A-2
b die hond | A10a4b-3c3d-2e-3
b die horen | A-3
b die ik | A-2b-3e4
b die jaren | A-2
b die jas | A-2
b die je | O-8d-3e3
b die jij | A4a-2d10
b die jongen | a-3c10
b die juf | A-2
b die kast | A3
b die kinderen | A4
b die klaarstaan | A-2
b die klappen | A9a7c-2d-2e-2
b die kleine | A7O6a-3c11
b die komen | A7O7a10
b die kunnen | A5
b die man | A12O5c-2d4
b die mensen | A-2
b die met | A-5
b die mij | A-3
b die moeten | A-5
b die mogen | A-2
b die naar | A-3
b die naast | A-3
b die nacht | A8O-8a13b-2
b die niet | A-6
b die nieuwe | A-2a9
b die nog | A-2
b die nooit | A5
b die om | A5
b die op | A-5
b die oren | A-3
b die oude | A-2
b die pillen | A-4
b die ruzie | A-3
b die staan | A-3
b die steken | A-2
b die tanden | A-4
b die telefoon | A-2
b die televisie | A-3
b die terugkrijgen | A-2
b die u | A10O-3a8
b die vakantie | A12
b die van | A-18
b die vent | A18O4c-5d2
b die viool | A-3
b die vlechten | A-2
b die voor | A7a9b-2
b die vriend | O3a6
b die vrouw | a10b-3
b die wekker | A-3
b die zakken | A-2
b die zalven | A-2
b die ze | A-3
b die zijn | A-4O-5d5
b die zin | A-3
b die zitten | A-4
b die zo | A2
b die zwarte | A-2
b dienen te | A3O3a-2c4d-3
b dierenarts $ | A-3
b dieter $ | A-2
b diploma van | A-3
b dit $ | A-2
b dit al | A-2
b dit een | A5
b dit gaan | A-3
b dit jaar | A-11
b dit keer | A-5
b dit kleine | A-4
b dit lezen | A15a-5b8d-2
b dit niet | A-2
b dit nog | A-2
b dit voorjaar | A-2
b dit weekend | A5a-2b10c-3e-2
b dit zijn | O6a-3b7
b ditmaal niet | A-3
b diëtiste van | A-2
b dochter $ | a2d6
b dochter die | A4
b dochter een | A4O7b-3c12e-2
b dochter en | A9O-6c13e-2
b dochter hebben | A3O-9b7c-6e-3
b dochter heten | A9b-3e6
b dochter in | A8a4b-2e-3
b dochter naar | A9O4e3
b dochter niet | d-2e5
b dochter van | A2
b dochter zijn | A11O-2a-5c-2d-2e10
b doden $ | A11a-3b3d-2
b doden als | A-6a7b-2
b doden en | A12O4a9b-3d-2
b doden willen | A15O-4a-4b12c-2
b doden zijn | A18O-2a-7b22c-6d-2
b doei $ | A7
b doen $ | A4b2c2d-8
b doen als | b2d-3
b doen altijd | A-3
b doen dan | A-2
b doen dat | b-2c4
b doen de | A-2b-3c5d3e-2
b doen die | A-3a3
b doen en | A5O-5a-7b12c-5e-4
b doen hebben | A16c6
b doen het | A-3a-4b4
b doen hij | A-3
b doen ik | A-3O13b-5c8d-5
b doen je | A-3c2
b doen jij | b-2d10e-2
b doen maar | A6a10b-3
b doen met | A2O-4a4b-2
b doen mij | A-2
b doen of | A-2
b doen om | A-3
b doen u | A-3
b doen van | A7a-3b3c-4
b doen want | A7O3a-2d-2e5
b doen wat | A23b-4c-2d6e-3
b doen we | A-6
b doen ze | A6a4b2
b doen zeggen | A-3
b doen zijn | A-4c7e-3
b doen zoals | A9a7b-3
b doen zodat | A4
b dokter #Name | A-2
b dokter $ | A-2
b dokter gaan | A5
b dokter hebben | A-4O-3a5b4
b dokter niet | A5
b dokter zeggen | A-4O-2b-2c9
b dokter zijn | A-3a4d2
b donders goed | A-4
b dood $ | A8b3d-6e-2
b dood als | A15O3a14c-2
b dood bel | A-3
b dood bij | A-3
b dood dan | A12b12
b dood en | A14O3a3d-4e-2
b dood ik | A-6O3b4
b dood in | A5a6b-5
b dood maken | A6a-3b4
b dood te | A7O-6a6b-3
b dood toen | A-2
b dood van | A-4
b dood willen | A2
b doodgeslagen $ | A14a10b-3d-3
b door $ | A-7a7
b door dat | A-3
b door de | A-2O-8a5c-2e-3
b door die | A9a5c-2
b door een | d3
b door elkaar | A15a-2c13
b door haar | A8O-5b-3c3
b door het | A6O-6a2c-2
b door je | A7O7c-3
b door jou | A16O-17a16b-5c-9
b door jouw | A-5O-6e3
b door mij | A-7
b door moeten | A4
b door te | A-3
b door u | A6O-10a-6b-2c-2d5
b door uw | A15O-7a10
b door wat | A5
b doordat jij | A4
b doorgaan $ | A12a3b-3e-2
b doorgaan naar | A-2
b doorgeven $ | A-6
b doorgeven het | A-3
b doorhebben $ | A17O6a-4c-3d12e-3
b doorhebben de | A8O3
b doorhebben elkaar | A14O7a-4c12
b doorhebben hem | A2
b doorhebben niks | A11b-3d7
b doorhebben u | A9O-3b-2c-2d-2e5
b doorkomen mij | A-2
b doorsturen $ | O-3c-2d9
b doorsturen ik | A-3
b doorzetten $ | A4
b dossier $ | A-2
b douche tot | A10O3c7d-2e-2
b douchen $ | A12O-6b10c-2
b dr $ | A-3
b draaiende motor | A3
b dragen $ | A-5
b dragen je | A14b-3d11e-2
b dragen zijn | A-2
b dreigen dat | A3O-6
b dreigen gisteren | A8O-5b4e-2
b dreigen me | A10O-5a9b-4
b dreigen met | A3O-9a-2b12d-2
b dreigen mijn | A9O-5a-2b-2d11
b drinken $ | A8a3
b drinken en | A-5O-4c6
b drinken goed | A-3
b drinken haha | A5
b drinken ik | A9b10c-2
b drinken op | A3O-5c7
b drinken toen | A6c4
b drinken zijn | A-6
b dromen op | A-3
b drop $ | A-2
b druk maken | A-2
b drukken een | A10a-3b-3c4
b duiken onder | A13b-2e5
b duren het | A13O8b-2c-4d3
b durven $ | A-2
b durven de | A13a3b-3c6d-3e-2
b durven het | A3
b durven hij | A-2
b durven niet | A-4O-3
b durven te | A-8
b dus #Number | A-2
b dus $ | A-5
b dus checken | A-2
b dus dat | A-4
b dus de | A-15
b dus die | A-3
b dus doen | A5a8b-2
b dus een | A-3
b dus haar | A-2
b dus het | A-8
b dus hij | A-3
b dus ik | A4O10d2e-8
b dus je | c-3
b dus jij | A2
b dus liegen | A10d5
b dus maar | A-2
b dus meenemen | A-3
b dus na | A-2
b dus nog | A-2
b dus pas | A12O4b-2d2
b dus van | A-2
b dus willen | A-2
b dus zeg | A6a4b-2d-3e-3
b dus zo | A-2
b duwen $ | A21O-7a-2c8
b duwen en | A2a9c-2
b duwen nu | A11c10
b duwen van | A8O-5a11
b dwangneurose $ | A-3
b dweil $ | A-3
b echt dat | A12b-2e9
b echt dood | A12O5a10b-4
b echt niet | A-2
b echt van | A-2
b echt waar | O3b7e-2
b echt wat | A-3
b eefje $ | A-2
b een #Day | A-7
b een #Name | A-2O-4e2
b een #Number | A-3O3a-2c8
b een $ | A-2
b een adres | A3e2
b een afscheidsbrief | A13O-5b14c-3d-3e-3
b een afschrift | A-2
b een afspraak | A-4
b een airtag | A4O-4d6
b een alarm | A-2
b een ander | e4
b een andere | b-4c-4d-6e11
b een app | A10O9d11
b een appje | A-4
b een astma-aanval | A-3
b een auto | A3O-6a-2e6
b een baby | A-3
b een beetje | A-11c9
b een bijl | A5a8b-3
b een blauw | A13b-2c-2
b een blauwe | A-4
b een blikje | A-2
b een bloedneus | A-5
b een blok | A-2
b een boek | A-6
b een boekje | A-3
b een bonnetje | A6
b een boom | A4O5a-2b8
b een bos | A-2
b een breken | A11a4c-5
b een briefje | A3O-5b10
b een bundel | A-2
b een camera | A5O3a-6b-3c-2d19e-4
b een contactverbod | A7a8b-2
b een cursus | A-3
b een dag | A2O6b-2c3e-3
b een datum | A-2
b een deken | A-2
b een derde | A-2
b een dikke | b3
b een dossier | A2O-2d4
b een duimpje | A-2
b een dwangneurose | A-3
b een echte | A3
b een eigen | A-3
b een eind | A10a-8b21c-7d-6e-4
b een einde | A20b6c-6d-6e-3
b een elleboog | A-3
b een enkele | A5a-2e7
b een familiestuk | A-2
b een fiets | A-2
b een filmpje | A5
b een fles | A2a3c-4
b een flesje | A-2
b een foto | O3a-4c-2d7e-3
b een frikandel | A-2
b een gaan | A3O-6a4b-3c4d-2e-2
b een gaatje | A-3
b een gedicht | A-2
b een geheim | A9a-4c-4e7
b een geluk | A-2
b een gescheurde | A2
b een gevoelig | A-3
b een geweer | A-5
b een goede | A-3
b een gps-tracker | A7O-9a-2d7
b een greintje | A-3
b een halfuur | A-2
b een halfuurtje | A-3
b een hamer | a9
b een handafdruk | A3c7
b een handtekening | A-2
b een hartverzakking | A-3
b een heks | A-3
b een hersenschudding | A-3O-4a10
b een hobby | A-3
b een honkbalknuppel | A10O3a7c-2
b een hoop | A2
b een horloge | A-2
b een houdgreep | A-2
b een huis | A-3
b een ijsje | A-3
b een inspecteur | A-2
b een jaar | A-3
b een jacuzzi | A-3
b een jongen | A-8
b een jongetje | A-3
b een jurk | A-2
b een kaart | A-2
b een kalender | A-2
b een kamer | A4
b een keer | a-4b-3c4e-3
b een kier | A6
b een kind | A-2a-9b-4c10d-4
b een kip | A-2
b een klap | A3b-3c5d-3e-2
b een klets | O4a-2c3
b een klok | A-2
b een koekje | A-3
b een kogel | A5a9
b een kopen | A-3
b een kopie | A-6
b een kopstoot | A9O-5a12c-3
b een krat | A-2
b een kussen | A14O3a-2b-2c12
b een lampje | A-3
b een land | A15a-2b-2c-2e14
b een landmeter | A-2
b een leeg | A-3
b een les | A-2
b een leven | A-3
b een lichte | A-3
b een maand | A-4
b een maat | A-2
b een man | A-7
b een meisje | A-4
b een melding | A3
b een mens | A-8
b een mep | A7c12
b een mes | A24a29b-9c-13d-5e-5
b een microfoon | A17b-3c-2d12e-2
b een microfoontje | A6O5d3
b een moeder | A-8
b een mond | A-3
b een mooi | A2
b een muur | A-3
b een nacht | A11a-5c6e-2
b een nachtdienst | A-3
b een nachtje | A9b-3c8d-2e-3
b een nieuw | A10a-6b-3c-3d7
b een nieuwe | b-3d-2e9
b een ochtend | A-3
b een oma | A-3
b een ongeluk | A2
b een ontvoering | A6
b een onvoldoende | A-2
b een ouder | A-3
b een overdosis | A19O-2a-3b13c-3e-2
b een paar | A16O12b-6d-6e-8
b een pak | A5O5c9
b een pan | A8O-4a11b-2c-2
b een pannenkoek | A-3
b een papieren | A-2
b een parkeerautomaat | A-2
b een paspoort | A19O-5a-3c-3d-3e14
b een pistool | a7
b een plaats | A4b-3d-2e10
b een pleister | A-4
b een plek | A9O5a-3c-3e9
b een poging | A14O-5a-3b14
b een pollepel | A5b-3c12
b een preek | A-3
b een psychiater | A6
b een punthoofd | A-3
b een riem | A3c7
b een ringetje | A-3
b een rode | A-3
b een rooster | A-3
b een scheermesje | A14O-5b8
b een schop | A6c2
b een schuldige | A-3
b een sigaret | A13O-5a-3b-2c12
b een slaappil | A7O3b-3c8
b een slag | A11a8b-3d-2
b een sleutel | A22a-7b-2c-4d19
b een sluiten | A7a8b-4
b een sprookje | A-2
b een steen | A-2
b een stoel | a8b-2c-2
b een stomp | A3a7
b een stopcontact | A-2
b een stuk | A-2
b een suggestie | A-2
b een tekening | A-3
b een telefoon | A-2
b een tent | A-3
b een tik | A7
b een touw | A14O-4b11
b een traan | A-3
b een tracker | O7a-3d7
b een trommel | A-2
b een tube | A-2
b een tweede | A3e9
b een uitkering | A-2
b een uur | A-4
b een vader | A-15
b een val | A-3
b een valse | A8O-4b-2d6e-2
b een van | A-5
b een verbergen | A2d4e-2
b een verzinsel | A-2
b een vol | A-3
b een volgende | A-3
b een volwassene | A-3
b een voorstel | A-3
b een vreemde | A-2
b een vrouw | A9O6a12b-2c-2
b een vuurwapen | A7O3a3b-2
b een waardeloze | A-2
b een wandeling | A-3
b een wapen | A7a7b-3
b een week | c2
b een weekje | A-3
b een wetsvoorstel | A-2
b een winkel | A-2
b een wit | A-3
b een zaak | A-3
b een zakje | A-2
b een zakmes | A-2
b eens bij | A-4
b eens dan | A-2
b eens dat | A-2
b eens door | A-3
b eens een | A-3
b eens en | A2
b eens goed | A7c5e-4
b eens iets | A-4
b eens in | A-6O4
b eens kunnen | A-2
b eens meenemen | A-3
b eens meer | A-2
b eens uit | A-2
b eens van | A-2
b eens wie | A2
b eens zijn | A-2
b eentje bij | A-2
b eer kapot | A7a9b-4
b eerder $ | A6
b eerder van | A4
b eerlijk $ | A3
b eerlijk zeggen | A-3
b eerst #Number | A-2
b eerst en | A-3
b eerst ff | A-2
b eerst op | A-2
b eerst toestemming | A4
b eerst uw | A11a6
b eerst vallen | A-3
b eerst vragen | A-3
b eerst zijn | A-3
b eerste de | A-2
b eerste hulp | A-2
b eerste vakantie | A-2
b eerste week | A-2
b eigen bed | A-2
b eigen braaksel | A13O-4b-2c10d-3e-3
b eigen eten | A5
b eigen huis | A-5
b eigen kamer | A-2
b eigen moeder | a6
b eigen ogen | A-3
b eigen spiegelbeeld | A-2
b eigen zijn | A-2
b eigenlijk $ | A-2
b eigenlijk nog | A-2
b eind $ | A-3
b eind aan | A16a-8b21c-7d-6e-4
b einde aan | A20b6c-6d-6e-3
b eindelijk bij | A-4
b eindelijk stil | A11b-3c7d-2e-2
b elektrische tandenborstel | A-3
b elk een | A-3
b elk kwartaal | A-2
b elk uur | A12O8a-4d11
b elkaar $ | A-6a6
b elkaar bij | A-2
b elkaar schudden | A9O4a-3c9
b elkaar slaan | A12a15c-4
b elkaar trappen | A5O3a7
b elkaar van | A-2
b elkaar zijn | A-3
b elke #Day | A-6
b elke #Number | A-3
b elke avond | A6a-4d11e-7
b elke dag | A14a-8
b elke keer | O-2a4d-4
b elke nacht | A4O8a-4b6d-5
b elke week | A-2a9b-2
b elleboog bij | A-3
b els $ | A-2
b en #Day | A-3O7a5
b en #Name | A-8b-3c-2e-3
b en #Number | A-3c4e-2
b en $ | A8b-3c9
b en 's | A-2
b en aan | A-4
b en al | d3e-3
b en alle | A-3
b en alles | d-3e3
b en als | a13
b en bellen | A-2
b en bij | A-2
b en blijven | A14a-3
b en chips | A-2
b en da | A-2
b en daar | A5O4a-11b-5c8
b en daarna | A8O6a3b-10
b en daarvoor | A-4
b en dat | e-3
b en de | b7d-7
b en denken | A9O3a-2d2
b en die | a8b-4c-5d-7e-6
b en dr | A3
b en durven | A4
b en een | d-10e2
b en elke | A4
b en gaan | A-2d3
b en ge | A-4a-4b-7c-10d2e3
b en geen | A4a-5b-2d4
b en gij | e11
b en haar | a-6b-4c5
b en hebben | O-10a-6b-3c13d-4e-4
b en hem | A13O2e4
b en het | A-2d-4e-2
b en hij | A9O5b-11c9d-3
b en horen | A3
b en houden | A-4
b en huilen | A5
b en iedereen | A-2
b en ik | A4O6
b en ilyas | A-2
b en in | O-8c3e-3
b en ja | A6b-2c8e-3
b en je | A8O11b-16c-16
b en jij | A9d-6e6
b en jou | A3a4
b en jouw | A-3d3
b en keren | A-3
b en klaar | A3
b en klaarhebben | A-3
b en kloppen | A-2
b en komen | A3a-2d3e-3
b en kunnen | A-9
b en laten | A-6
b en leer | A-3
b en lezen | A5b-2d7
b en liggen | A7O-7
b en luisteren | A-4
b en met | O-4c-2d2
b en mij | A-3
b en mijn | A10O-8b2c-3e-11
b en moeten | O-4b-2c-2e5
b en mogen | A-10
b en morgen | A3O4b-3
b en na | A-2
b en naar | A-2
b en nacht | A12a-5b-2c-4d18e-3
b en niemand | A2a-2e3
b en niet | O4c-10d3
b en nieuw | A-7
b en nog | A2c2
b en nooit | A8a-4c-4d-2e4
b en nu | A12O-15
b en nul | A-3
b en of | A2
b en oma | A-3
b en ook | A-5
b en op | b-3c4e-4
b en over | A-3
b en papa | A5O-3a3b-3d-2e5
b en rijden | A3
b en roepen | A-5O-7a9
b en schoppen | A10O6a-4c5
b en sindsdien | A21O-8a-3c-3d-2e17
b en slaan | A-3O-3
b en staan | A-2
b en stellen | A-2
b en t | A-2
b en te | A-2
b en tegen | A8c3
b en tellen | A2
b en terugbrengen | A4
b en teruggeven | A11b-2e9
b en terugkomen | A-8O5e3
b en thuisblijven | A-4
b en toch | A-4
b en toen | A-4O-2c3
b en u | O3c-2e3
b en uitschelden | A12O-3a3c-2
b en uw | A7c-2d-3
b en van | O2a-2d6e-4
b en vanaf | A-2
b en vandaag | A3
b en vanmorgen | A-4
b en vannacht | A6O3b9c-2
b en verblijfskaart | A6d8e-4
b en volgende | A11O5a3d-2e3
b en voorgaan | A12e4
b en vraag | A-2
b en wachten | A4d10e-2
b en wakkerworden | A-3
b en wat | O5a-4c4d3
b en we | A10O10a-2b-2c-4e10
b en weigeren | A6O-3e7
b en wel | O3c2
b en weten | A-4
b en wie | a-2d12
b en wij | O3e-2
b en willen | O-11b5c-2e-6
b en wonen | A9b-3e6
b en worden | A-2
b en ze | O-2b-4e-3
b en zeg | A-2
b en zeggen | A5O-19a-3c2e-2
b en zelfs | A3
b en zien | A-3e8
b en zijn | A3a-18b2e3
b en zo | c6
b en zonder | b2c3d-2e-3
b en zullen | A2d4
b enige ouder | A-2
b enige wat | A12O5c-3e2
b enkele keer | A-3
b enkele reis | A10a-4c-3d-4e11
b enkele tickets | A11O-3e5
b epipen zitten | A-3
b er #Day | A-4O-7a-3d9
b er #Number | b-3c5d-3
b er $ | A5b-2c-2d4
b er al | A3b9c-2d-3e-2
b er allebei | A5
b er als | A-3
b er anders | A-2
b er bestaan | A-2
b er bij | a-8b-3c-7d24e-4
b er de | A-6
b er een | A-2a-3b10c-3e-5
b er eens | A-3
b er eigenlijk | A-2
b er elke | A5a4c-3
b er even | A-2
b er foto's | A10O-5a-3b-2c6
b er geen | A-15
b er gewoon | A6O4a5b-4c-2
b er goed | A-2
b er hangen | A9O7a-3d13
b er het | A4
b er hier | A3c2d3
b er iemand | A6a3d-3e-2
b er iets | b-3e-2
b er komen | A2b4d-2
b er liggen | A4a3b-2c3
b er maar | A-3
b er moeten | A-3
b er morgen | A8O-4a-3b12c-2e-5
b er niet | O5a-6b20d-11e-11
b er niets | A-5
b er niks | b4
b er nog | A-6a9
b er nu | d-3e4
b er om | A-11
b er ook | A-6
b er overigens | A-2
b er pas | A4
b er pijn | A-2
b er precies | A-2
b er rond | A-2
b er samen | A-3
b er tenminste | A3
b er tot | A-2
b er van | A-3
b er vanavond | A4O4a-3b8
b er vannacht | A11a-4b4c-4e-3
b er voor | A-2
b er wat | A8c-3d3
b er weer | A-3
b er wel | A-12
b er zelf | A-7
b er zijn | a11b-7
b er zitten | A-6
b er überhaupt | A-3
b eraan $ | A6
b eraan gaan | A10a7b-2
b eraan liggen | A-3
b eraan met | A11a9b-3c-2
b erachter $ | A-3
b eraf en | A-3
b eraf zijn | A-3
b erbij $ | a-2c6
b erbij en | A-3
b erbij zijn | A-2
b ergens in | A6
b ergens wel | A-3
b erin $ | a5c-2
b erin en | A8e6
b ermee #Name | A-3
b ermee $ | A-2
b erna $ | A-2
b erna bij | A-3
b ernaar kijken | A-2
b ernaast $ | A-3
b eromheen $ | A-3
b erop $ | A-6
b erop dat | A-3
b erop en | A-2
b erop zetten | A5O-2d2
b eruit $ | A9O4b9d-3e-3
b eruit vannacht | A10a3c-2d-2e-3
b ervan $ | O-4a3b-3
b ervan in | A9O5e2
b ervan vinden | A-3
b es $ | A-2
b es een | A-3
b eten $ | A-6b-2c6
b eten als | A17O-13a-3c6d3e-2
b eten bij | A11b-2c10d-3e-2
b eten doen | A-2
b eten en | c6
b eten hij | A-3
b eten krijgen | A19O-5a-2b-2c12
b eten met | A-3
b eten niet | A12O-6b11c-2e-3
b eten om | A8c3d-3e-2
b eten tot | A16O8a-2c9
b eten zo | A4
b etui en | A-3
b etui in | A-3
b euro moeten | A6
b euro voor | A-3
b even bellen | A-2
b even moeten | A-2
b even spreken | A-3
b ex $ | A-2
b ex hebben | A11O-6b3c-4e2
b expres op | A14a3b-3c5d-2e-2
b eén keer | A3
b factor #Number | A-2
b factuur van | A-5
b familie $ | A7O4b6d-3
b familie en | A12e5
b familie in | A-3O5a-2e4
b familie krijgen | A9d4
b feliciteren met | A-2
b ferry $ | A-3
b ff je | A-2
b ff naar | A9b-2c6e-2
b ff normaal | A-2
b ff over | A-3
b fiets $ | A-2
b fiets van | A-7
b fietsen $ | O2a12d-2
b fietsen op | A3
b fifa met | A-2
b fijn dat | A-6
b fijn om | A-2
b fijn vinden | A-2
b fijne avond | A-3
b file bij | A-3
b filmen ik | A-3
b filmpje van | A-3
b filmpjes van | O3b-3d6
b finn zeggen | A7O-4a-4b-2c3
b flat $ | A9b7c-2
b fles leeg | A9b10c-2
b fles wijn | A-5
b flink huilen | A-2
b fluisteren dat | A-3
b fluiten naar | A3
b folders $ | A-2
b foto $ | A-9
b foto dat | A-5
b foto en | A-3
b foto maken | A-6
b foto van | A3a-2d5e-4
b foto's $ | A4
b foto's en | A-4
b foto's te | A10a-2d6
b foto's van | A-3O-2a-3c5
b fotograferen en | A2
b fout $ | A-3
b fout de | A-2
b frigo hangen | A-2
b gaan #Day | A-2
b gaan #Number | A-3
b gaan $ | A4b3e-6
b gaan aandoen | A12O-4a-3b8c3
b gaan dan | A-3
b gaan dat | A-2
b gaan deze | A-3
b gaan dit | A-3
b gaan dood | A6O8b4c-6d-3
b gaan eens | A-2
b gaan en | A3c3e-6
b gaan er | A6O2b5c-3d-4e-3
b gaan ge | b-2c6e-3
b gaan geen | A5
b gaan haar | A13O5a-3c7e-6
b gaan hem | a2b-3e2
b gaan het | b6
b gaan hij | A-3
b gaan ik | A-2e3
b gaan in | c4d5
b gaan je | A10a10b-11c-12e-3
b gaan jij | A-3
b gaan jou | A4O3a18b-3c-3d-4e-3
b gaan jouw | A13a5e2
b gaan maken | A7O-6a7
b gaan met | A-5O-3a-6b-5c-5e14
b gaan mezelf | A6a-3b12
b gaan mij | A9a-4b13c-2d-4e-3
b gaan naar | O-5a-3d6e-5
b gaan nergens | A14a-3d11
b gaan niet | A4b-2d3
b gaan nu | A-3
b gaan om | A-5
b gaan omdat | A-3
b gaan ons | A11O4b-2d-2e5
b gaan over | A-2
b gaan slaan | A6a8b-2
b gaan slapen | A14O2a-3b15c-2
b gaan springen | A8b4
b gaan stuk | A-3
b gaan toch | A-3
b gaan u | A4O5a10b-2
b gaan van | A-2
b gaan vanaf | A-2
b gaan via | A-3
b gaan vinden | A12b-2d10e-2
b gaan we | A3O5b-3e5
b gaan werken | A17a-3c8
b gaan wij | A-3
b gaan wonen | A4a-2d2e-7
b gaan ze | O4b-2d3
b gaan zelf | A-2
b gaan zelfmoord | A10b7e-2
b gaan zijn | A4
b gaan zitten | A-3
b gaan zoeken | A5
b gaan zonder | A5O-4b-2d5
b gang $ | A-11
b garage $ | A-5b3
b garagist hebben | A6O-3d3
b gaten houden | A4
b ge #Day | a6c-2
b ge #Name | A-4
b ge #Number | A4
b ge aan | A13b-3d4e-3
b ge akkoord | A-2
b ge bij | A-4
b ge blijven | A2
b ge daar | A2
b ge dat | A6b2c-8d-2
b ge de | A-3
b ge doen | A6O8a-4c3e-4
b ge een | A-2
b ge gaan | A14O8c-6e-5
b ge gisteren | A11d9e-2
b ge haar | O-5a-2c15
b ge hebben | A4O-11c-3d4
b ge hem | A-4
b ge krijgen | A5c-2e10
b ge met | A7c-5e5
b ge mij | a11c-10d-7e-5
b ge mijn | A3O-6a5b-2e4
b ge moeten | O10
b ge mogen | A9O7c-4
b ge naar | A11d5e-2
b ge niet | d3e-2
b ge nog | A22b-5e-3
b ge nu | A7b3d-2e5
b ge op | A12O-6b-2c10d-3e-2
b ge straks | A2
b ge tegen | A-3
b ge tenminste | A-3
b ge terugkrijgen | A7O4c-3e6
b ge terugzien | A-4
b ge uitkomen | A-2
b ge uw | A-6a7
b ge uzelf | A10O-4b12d-2
b ge van | A5b3e-2
b ge vinden | b-2e6
b ge weten | A-5O7a-3c3
b ge willen | b-2e7
b ge ze | A3
b ge zeggen | A-3a6b-3d-2
b ge zien | A-6
b ge zijn | A4O-11a-3b-4d7e-5
b ge zitten | A6b-2e2
b ge zullen | A11O8c4d-3
b geachte heer | A-4
b geachte mevrouw | A-4
b gebarsten $ | A-2
b gebeuren $ | a3
b gebeuren en | A-2
b gebeuren het | A-2
b geboren worden | A-2
b gebruiken $ | A-3
b gebruiken van | A-2
b geen #Number | A-3
b geen andere | A11b6
b geen bal | A-3
b geen bezwaar | A-2
b geen brief | A-2
b geen cent | A-3
b geen dag | A2
b geen eigen | A7O-3d5
b geen enkele | O8c-4d3e-2
b geen eten | A29a-6b-7c22d-6e-9
b geen geld | A3b-2d10e-2
b geen gsm | A-2
b geen kind | A-4
b geen leven | O3b-3c3
b geen lucht | A8O-5a3
b geen melk | A-2
b geen nieuwe | A-2
b geen pijn | A-2
b geen probleem | A-2
b geen rechter | A16a2
b geen ruzie | A-2
b geen scherm | A-2
b geen snoep | A-2
b geen sprake | A-7
b geen stress | A-2
b geen tijd | A-2
b geen toestemming | A6O-5b-2e5
b geen tweede | A-5
b geen vakantie | A3
b geen weekend | A-2
b geen woord | A-2
b geen zin | A12O5a-5b9c-4e-4
b geert $ | A-2
b gehackt en | A10O3d6
b geheim adres | A14a-4c-4e7
b gehoorzamen $ | A3
b gek van | A-5
b gek zijn | A-2
b geld met | A-3
b geld zijn | A-2
b gelden $ | A-2
b gelden ook | A4a2b-3c-2d4
b gele boekje | A-2
b gelieve de | A2
b gelijk een | A-2
b gelijk geven | A8O4a-2b5
b gelijk over | A-2
b geloven hoe | A-2
b geloven ik | A-2
b geloven mij | A-2
b geluk dat | A-2
b gemeente zijn | A5
b gemiste oproepen | A4
b genieten van | A-2
b genoeg $ | A-5
b genoeg om | A-2
b gesprek met | A-4
b gestompt $ | A4O-5a9
b getuigen $ | A13a10
b geval tot | A5
b geven #Name | A-3
b geven #Number | A3
b geven $ | O-7
b geven als | A-3
b geven bij | A4
b geven en | A13c8
b geven haar | A5O3a-3c14
b geven hem | A-2
b geven hij | A3
b geven je | A-3
b geven me | A12O5d2
b geven mij | A17a-3c-2d12
b geven mijn | A-3O-5c3e-2
b geven nu | A11O4b-2
b geven omdat | A-5O3c4
b geven op | A2
b geven waar | A11a8d-2
b geven ze | A8a3b-2c-5
b geven zijn | A11O4a-2b-2e3
b gevolg van | A4
b gewoon $ | b-3c-2d6e3
b gewoon aan | A-2
b gewoon bij | A-2
b gewoon de | A3
b gewoon dood | A2
b gewoon een | a-2c5
b gewoon iets | A-2
b gewoon in | A-5
b gewoon mee | A3
b gewoon met | A6b-2c-5e6
b gewoon naar | A-3
b gewoon tegen | A10b4c4
b gewoon uit | A3
b gewoon wat | A-2
b gewurgd en | A-5
b gewurgd in | A-4
b gezag $ | A-2
b gezellig $ | A-2
b gezette tijden | A-2
b gezicht $ | A4c3
b gezicht dan | A9a6b-2
b gezicht duwen | A6a-3c4
b gezicht geven | A11O-3a7
b gezicht hebben | A13O2a-4c7
b gezicht meer | A11a10b-3c-2
b gezicht slaan | A4a4c-4
b gezin die | A-3
b gij $ | A3a10b-3d-3e-2
b gij die | A-2
b gij dreigen | A9O-8a-3b2d3
b gij gaan | A8b-2e2
b gij haar | A-2
b gij hebben | O-2
b gij hem | A11b-2d-2e8
b gij laten | A-3
b gij met | A-3
b gij mij | A-3b3c-2
b gij moeten | A-2
b gij nemen | A-2
b gij niet | A10O4e6
b gij ons | A-2
b gij vinden | A-2
b gij ze | A13O5a-3c4
b gij zijn | O-9e-3
b gij zullen | A2
b gister te | A-4
b gister zijn | A4
b gisteren #Number | A11d6
b gisteren $ | A5O-5a-3d7
b gisteren aan | A13O-3b2e-4
b gisteren bij | A-3
b gisteren de | A3
b gisteren en | A-2
b gisteren hebben | A5O-4d3
b gisteren in | A-4
b gisteren maar | A-3
b gisteren niet | A-3
b gisteren om | A-3
b gisteren op | A-2
b gisteren staan | A-3
b gisteren weer | A13O-4b-2d3
b glimmen $ | A-2
b god zegene | A-3
b goed $ | O3b-2e-2
b goed dat | A-6
b goed en | A-4
b goed genoeg | A-2
b goed hebben | A-3
b goed jij | A-2
b goed op | A-3
b goed ze | A-3
b goed zijn | A-5
b goeddoen $ | A-3
b goede $ | A-2
b goede reis | A-2
b goedmaken $ | A-2
b goedvinden als | A-2
b goedvinden het | A-3
b goedvinden jij | A-3
b gonda $ | A-3
b gooien $ | A10a-5c18
b gooien dat | A-2
b gooien die | A-3
b gooien een | A10O-2a11
b gooien en | A3a4c-2
b gps-tracker onder | A6O-7d6
b graag $ | A-2
b graag een | A-3
b graag weten | A-2
b graag zo | A-3
b graden $ | A-2
b graden wassen | A-3
b graf $ | A11b5c-2d2
b gratis en | A-2
b greintje verstand | A-3
b grens $ | A-5e3
b grens en | A8O5e4
b grens hebben | A-2
b grens over | A17O6a-3c-3e9
b groeien wel | A-3
b groen $ | A-3
b groente $ | A-3
b groep #Number | A-9
b groepsapp van | A4
b groeten #Name | A-14
b groetjes #Name | A-22
b groetjes aan | A-2
b groetjes van | A5
b grond liggen | A11O-2a8
b grond van | A5
b grote mes | A-2
b gunnen jezelf | A-2
b gwn niet | A5
b gwn op | A-2
b gymnasium $ | A-2
b gymzaal $ | A-2
b ha #Name | A-7
b haal de | A3
b haal m | A-3
b haar #Day | a5c-3e4
b haar #Name | A-2
b haar $ | a4b-3c-2d-3e4
b haar aan | A11a-3c11
b haar aanraken | A6O-2c4
b haar alleen | A5a5b-3c-3d-3e-3
b haar antibiotica | A-2
b haar arm | A-4b-3c13
b haar armen | A17O-9a-2b12
b haar bed | A-2
b haar benen | O-4b-4c12
b haar bij | A-3
b haar boekentas | A-3
b haar bovenbenen | A13O-6b11c-2
b haar bril | A-2
b haar broek | A18O-5a-2b-2c17e-2
b haar cap | A-2
b haar daar | e2
b haar dat | A-3
b haar doorgeven | A-2
b haar echt | A-2
b haar een | a-3e4
b haar eigen | A-2
b haar elke | A10O3b-2c8
b haar en | A3b-3c13d-2e-3
b haar fiets | A-3
b haar geboorteakte | A4
b haar gezicht | A3O4a-2c7
b haar gisteren | A5
b haar goed | A5
b haar haar | A13O8a-3c-4e9
b haar haren | A18O3
b haar hebben | A9O-4b6c-5
b haar het | A10O7a-4c3e3
b haar hoofd | O-4b-2c13
b haar huiswerk | A-2
b haar identiteitskaart | A-3
b haar in | A4a-4c8e-5
b haar inentingen | A-2
b haar inhalator | A3
b haar kamer | A3b-3c5e-5
b haar knippen | A6b-3c-2e10
b haar koffer | A-3
b haar kop | A-4
b haar laarzen | A-2
b haar maar | A7a-2b-2c4
b haar map | A-3
b haar meenemen | A3b2e3
b haar met | A-3O-7a-5c16
b haar moeder | A-3
b haar mond | A12a-4b-3c18e-3
b haar na | A-2
b haar naar | A6O5e10
b haar neus | A-3
b haar nicht | A-3
b haar niet | A-7a-3b-3c-8d-3e19
b haar nieuwe | A14a4c-3e5
b haar nog | A5b-2c-3e5
b haar nooit | A3e8
b haar nummer | A-2
b haar ogen | A-3
b haar onder | A20a-4c7
b haar oor | A9O-5c8
b haar op | A-3
b haar opgeven | A-2
b haar ophalen | A5e4
b haar oren | A-3
b haar paspoort | A2O-4c-2d-2e12
b haar pijn | A4
b haar pil | A5
b haar pols | A-2
b haar polsen | A8O-8b11
b haar rechteroog | A-3
b haar regenlaarzen | A6
b haar rug | A3O-3c6
b haar rugzak | A-2
b haar school | A-4
b haar slaan | O3a-3c13
b haar sokken | A-2
b haar spreekbeurt | A-3
b haar straks | A4
b haar tablet | A-3
b haar tas | A-10
b haar te | A4
b haar tegen | A12c8
b haar toilettas | A-2
b haar van | A11a-3b-2e6
b haar vanaf | A-3
b haar vandaag | A2
b haar vastgepakt | A6a3c-4
b haar verjaardag | A4
b haar vertellen | A-2
b haar vinger | A2
b haar vragen | A-2
b haar weer | A-3
b haar weg | A-3
b haar werkstuk | A-2
b haar zeggen | A-3
b haar zelf | A-7
b haar zwempak | A-2
b haha $ | A-3
b hal met | A-4
b halen $ | a6d-3e-3
b halen dan | A-2
b halen en | A8O3b-3c-6d-6e9
b halen hem | A-2
b halen het | A-2
b halen ik | A6a-4b-2c-2d3e-3
b halen met | A15b-4c5d-2e2
b halen op | A5
b halen van | A7
b halen voor | A-3
b halen want | A-2
b halen ze | A3b-4c4d-2e-3
b halen zijn | A-4
b hallo #Name | A-9
b hamer $ | A11a7b-3
b hand $ | A-6
b hand en | A4
b hand hebben | A-2
b hand in | A7O-3a5
b hand op | A16a-5b-2c17e-2
b hand zijn | A10a4e-3
b handelen $ | A5b-3c2
b handen $ | A-3O6a5
b handen eraf | A6
b handen om | A13a7b-2
b handtekening en | A6O-6d-2e4
b handtekening nodig | A-3
b handtekening van | A4
b handtekening voor | A-2
b handtekening zetten | A-3
b hangen #Day | A-3
b hangen $ | A-2b-3d8
b hangen aan | A-3
b hangen al | A3
b hangen een | A5O4a-2d13
b hangen en | d8
b hangen er | A2
b hangen ik | A-3
b hangen in | A7b8
b hangen nog | A-7
b hangen van | A2
b hans $ | A-2
b hard dat | A6a6
b hard hebben | A8a-2c3
b hard slaan | A14c9
b haren de | A10O-3a8b-2
b haren door | A11O-3a4b-3c-2
b harold $ | A-4
b hart breken | A-3
b hartelijke groeten | A-2
b he $ | A-5
b hebben #Day | A-9
b hebben #Name | A-4O-6a-21b-5c6d-11e6
b hebben #Number | A3e-2
b hebben $ | A-4O-2e-6
b hebben aan | A5O-6b10c-2
b hebben aangifte | A11O-6a9c-3
b hebben afspreken | A-2
b hebben al | a-3c-2d4
b hebben alle | A-5O3b9c-2
b hebben alleen | A-3
b hebben alles | A11a-2b13c-3
b hebben altijd | A-3
b hebben appen | A4
b hebben bellen | A-2
b hebben beloven | A-2
b hebben besluiten | A10O5b11
b hebben bestellen | A-2
b hebben bij | O-4b-3c4
b hebben blauwe | A-5c6
b hebben brandwonden | A4O-3a3b-3
b hebben breken | A-3
b hebben brengen | A5
b hebben daar | A-9
b hebben daarvoor | A-2
b hebben dan | A-10
b hebben dat | A-3O-4a-6c9
b hebben de | A-4O2b3c-3e-2
b hebben die | A-10
b hebben dit | A-2
b hebben doen | A11d-2e-3
b hebben dr | A7b-3c8d-2
b hebben dreigen | A11O-3a2b-2e-2
b hebben drukken | A4
b hebben duwen | A20c3
b hebben een | A8d2e-5
b hebben en | A5c5d-5
b hebben er | A-2b-4c12d-3
b hebben eten | A-3
b hebben flink | A-2
b hebben foto | A7O-6a11b-2c-2
b hebben ge | A-2a-3b-3d4
b hebben geen | A7
b hebben gelijk | A-8
b hebben gestompt | a4
b hebben geven | A12O-5a-2b4c3
b hebben gewoon | A-5
b hebben gij | A3a3b-3c-2d4e-2
b hebben gisteren | A-2
b hebben haar | b-3d-12
b hebben halen | A-3
b hebben hangen | A-3
b hebben hebben | A-6
b hebben heel | A-3
b hebben hem | a-6b-7c3d-2
b hebben het | b2e-4
b hebben hier | A-4
b hebben hij | A-2a-4c17
b hebben huilen | A11O-3a12c-3
b hebben hun | A10e3
b hebben in | a-4d10e-2
b hebben je | A4c-8d4
b hebben jij | A-8b-3c10e-2
b hebben jou | A2O2a19c-4d-2
b hebben jouw | A-6a6d2
b hebben kopen | A10O-3b3e-3
b hebben liggen | A12O-4b9
b hebben luizen | A-3
b hebben m | A17a-8b-3c14
b hebben maar | A-3a3
b hebben maken | A-3
b hebben me | A-3O-20a6d-2
b hebben meer | A-7
b hebben mensen | A12b-2d9e-3
b hebben mes | A-4
b hebben met | A-3O5
b hebben meteen | A5O-3b9d-2
b hebben mezelf | A-3
b hebben mij | A8O-15a8c-5e-8
b hebben mijn | A12c-3
b hebben mishandelen | A3c3
b hebben mn | A10O-5a-3b-2d13
b hebben morgen | A-3
b hebben na | A-2
b hebben nemen | A10O-3b9d-2e-2
b hebben net | A4a-2b8
b hebben niemand | A4
b hebben niet | A-2
b hebben niets | A6
b hebben nieuw | A3
b hebben nieuwe | O6e6
b hebben niks | A5a2
b hebben nog | A4O7c2e-2
b hebben nooit | A-11
b hebben nu | a18b-2c-4d-2e-2
b hebben ons | A-6a-4c6e2
b hebben onze | A12O-4a-2c5e-5
b hebben ook | A-10
b hebben opzoeken | A12O-4b13c-2e-3
b hebben overal | A-4
b hebben overigens | A-2
b hebben papier | A-3
b hebben pijn | A-2
b hebben politie | A9O-2a4b2
b hebben praten | A-2
b hebben precies | A-3
b hebben proberen | A9O-4a-2b4
b hebben schoppen | A5
b hebben schrijven | A11O-6b7
b hebben schudden | A3
b hebben sem | A4
b hebben sinds | A6b-4c11d-2e-2
b hebben slaan | A-4O-6c11
b hebben sorry | A-3
b hebben spreken | A4
b hebben staan | A5
b hebben stiekem | A8O-6e5
b hebben t | A-4
b hebben tegen | A20O-7b16c-5d-2e-4
b hebben toch | A-4
b hebben toen | A-2
b hebben tot | A4
b hebben trekken | O-2c11
b hebben u | A-2a5b-2c-4
b hebben uw | O7b-3c6
b hebben vandaag | A5
b hebben vannacht | A5O-9a-4b17d-2e-2
b hebben veel | O3b9
b hebben voor | b2
b hebben vorige | A5b6
b hebben wat | A4c4
b hebben waterpokken | A-3
b hebben we | A-4
b hebben weer | A-4
b hebben wij | A-4
b hebben ze | A7a-18b-5c4
b hebben zeggen | O-18b-3e5
b hebben zeker | A-2
b hebben zelf | A-6
b hebben zetten | A-4
b hebben zich | O-4b3d2
b hebben zien | A8O-6a4b5
b hebben zijn | a2b-3c4d-3e-4
b hebben zitten | A-3
b hebben zonder | b-2d2
b heel #Name | A-5
b heel de | a-3b-2c3d5
b heel even | A3
b heel goed | A-2
b heel kind | A-2
b heel mijn | A-3
b heen $ | A4
b heen en | A-3
b heer #Name | A-7
b heerlijk $ | A-2
b heg $ | A-2
b helaas niet | A-2
b hele #Name | A-2
b hele arm | A10a-2c3
b hele avond | A-3
b hele dag | b-2c12
b hele dorp | A-3
b hele huis | A-3
b hele klas | A-2
b hele middag | A5b-4c9
b hele nacht | A8O2a-4b-4c11e-4
b hele portiek | A-2
b helemaal $ | A10a4b6e-2
b helemaal in | A-4
b helemaal kapot | A-3
b helft $ | A-2
b helft van | A-4
b hello #Name | A-2
b helpen $ | A-9
b helpen ik | A12a2b-3d3e-2
b helpen met | A3b-2d-2e9
b hem #Day | A-7O4
b hem #Number | A-2
b hem $ | A-2c4e-2
b hem alleen | A6
b hem bij | b4c-2d5e-3
b hem binnen | A5
b hem daar | A11O-4b-2c3e-4
b hem dan | A-3
b hem de | A-2
b hem door | A-3
b hem een | A4a-6
b hem eerst | A-3
b hem elke | A6O5b-3c11
b hem gaan | A3
b hem gewoon | A-2
b hem gisteren | A13a4b-2c-2d-3e3
b hem het | A-3
b hem ik | A-3
b hem in | A2a2c-5d-2e2
b hem leren | A-3
b hem liever | A-3
b hem mee | A5
b hem meenemen | A7e-2
b hem met | A-7a-7c13
b hem morgen | A-2
b hem niet | A10b-3d-3e4
b hem nog | A-5
b hem nooit | A10O8c-3e15
b hem onder | A11b-3c7d-3e-3
b hem ook | A6O4c-2e4
b hem op | A3a3c-4
b hem praten | A3a5b-4
b hem slaan | A-5O-5a-3c15
b hem te | O6c10
b hem tegen | A3a-3c14
b hem terug | A14O-3e7
b hem toch | A4
b hem tot | A11c7
b hem van | A-3O2a-2
b hem vanavond | A-4
b hem volgende | A-2
b hem weer | A-2
b hem wel | A10a-4c12
b hem zeggen | A11O-9c4
b hem zijn | O3a10c-2
b hem zullen | A-2
b hen op | A-2
b herinneren $ | A-2
b herkennen $ | A5a3e3
b hester $ | A-3
b het #Day | A-20
b het #Name | A-2O-8
b het #Number | O7c4
b het $ | A3a-2b-4
b het aan | O-5a-3c15
b het aanrecht | A-3
b het adres | A-4
b het al | A-2
b het allemaal | A4O4b-4c2d5
b het appje | A7
b het balkon | A15c6d-3
b het bed | A5
b het bedrag | A-5
b het bewijzen | A-2
b het bidden | A3
b het bij | A-3
b het bijzijn | A5O-4a8c-3
b het binnen | A-2
b het blauwe | A6b-3c5d-2
b het bos | A3
b het briefje | A-5
b het buitenland | A-6a-5c-2d-3e8
b het cadeau | A-2
b het clb | A3O-2b-4c12e-2
b het contact | A5
b het contactverbod | A9O-5d10e-2
b het convenant | A-6
b het dak | A4O-4b6
b het dan | A-4
b het dat | A2O-5b-3c5d3
b het de | O4c-2d5
b het deze | A3
b het document | A-2
b het doen | A-2b5c2
b het donker | A4
b het door | A-2
b het doosje | A-2
b het echt | A-3
b het een | b-2c3e-4
b het eens | A-5
b het eerst | A-2
b het eerste | A-2
b het eind | A-2
b het einde | A-3
b het en | A-3
b het enige | A13O5b3c-5d-3
b het er | A-2
b het eten | A-9
b het even | A-2
b het feestje | A-6
b het fijn | A-2
b het formulier | A-10
b het gaan | A-6
b het geen | A-4
b het geheim | A7O-3d5e-5
b het gelden | A-4
b het gesprek | A-3
b het gevoel | A-2
b het geweer | A2
b het geweldig | A-2
b het gewoon | A-5
b het gezag | A-3
b het gezicht | A-5O-5a11c-3
b het gips | A-3
b het goed | A-11
b het groeien | A-3
b het grote | A-3
b het gymmen | A-2
b het haar | A-2
b het heerlijk | A-2
b het hele | A-10
b het hem | A-5
b het hier | A-3
b het hoofd | A-2
b het hooi | A-2
b het horloge | A-2
b het huis | A-5
b het identiteitsbewijs | A-3
b het ik | A-2
b het in | A-5
b het jaar | A-2
b het je | A-4
b het jou | A-8
b het kamp | A-7
b het kanaal | A15O3a-6b3c4d-2
b het kastje | A-2
b het kerkhof | A9a8b-3d-3
b het kerstdiner | A-2
b het kind | A-3
b het kinderdagverblijf | A-2
b het klaarzijn | A12b9d-2
b het kunnen | A-2O3a2
b het laatst | A5
b het landen | A19O8a-7b-6c-8e13
b het laten | A-3
b het leven | A12O3a-13b29c-7d-9e-10
b het lichten | a-3d6
b het liefst | A7O5
b het liggen | A-10
b het maar | A-16
b het melken | A-2
b het merken | A9O3b3d2
b het mes | A4
b het met | A-3O4a2c2
b het mijn | A-3
b het mijne | A-5
b het misgaat | A-3
b het moeten | A4a7b-2c-2
b het moment | A-2
b het mooi | A-3
b het na | A-3
b het nakijken | A-2
b het niet | O2d5
b het nieuwe | A-5
b het nog | a3c-2d-3e-3
b het nu | c6
b het nummer | A-6
b het omgaan | A-3
b het onder | A4
b het onderzoeken | A-2
b het ontbijten | A-2
b het ook | A-18
b het op | A-10
b het ophangen | A-2
b het oudercontact | A-2
b het ouderschapsplan | A-8
b het paspoort | A-7
b het perron | A5O2b5
b het plafond | A-2
b het plannen | A-3
b het politiebureau | A10O-5a9b-2d-3
b het prima | A3
b het raam | A6O-5a-2b-3c3d5e-5
b het rapport | A-7
b het rekeningnummer | A-2
b het rode | A-2
b het rooster | A-2
b het rusten | A-2
b het schermen | A-4
b het schooladvies | A-3
b het schoolplein | A-2c-2e5
b het schooltoneel | A-2
b het seizoen | A-2
b het slapen | A-3
b het spijten | O5b3
b het spoor | A14a-3b10
b het steken | A-3
b het stil | A4c3
b het stoppen | A14a-2
b het tandenpoetsen | A5
b het te | A4a-2b-3d4
b het tellen | A-3
b het terras | A-2
b het toch | A-2
b het toestel | A-2
b het toetsboekje | A-3
b het totaal | A-2
b het touw | A14a-2b14d-2
b het turnen | A-2
b het u | A-2
b het uitleggen | A3
b het uitmaken | A5
b het van | A-4
b het vanavond | A-3
b het vandaag | A-2
b het vasten | A-2
b het veld | A-5
b het vergeten | A-4
b het verkeersexamen | A-2
b het verzoeken | A12O-4e5
b het via | A-3
b het vieren | A-2
b het vliegtuig | A22O-3a-4b-3c-5d-3e13
b het vliegveld | A7
b het voetballen | A-2
b het vonnis | A-2
b het voor | b9d-2e-3
b het voorschrift | A-3
b het voortaan | A-3
b het voorvak | A-5
b het wachten | A-4
b het wachtwoord | A-4O3
b het water | A3c2
b het weekend | A-6
b het weer | b5
b het wel | A4O4a-5c13d-3e-3
b het werkstuk | A-2
b het weten | b-2d4
b het wissen | A14O-6b-2d3
b het woord | A-5
b het worden | A-3
b het zelf | O-2b10
b het ziekenhuis | A3O2a12b-4d-3
b het zien | A-3
b het zijn | A-3O-5d-6e-5
b het zijvak | A-2
b het zitten | A-2
b het zo | A-2a5
b het zoeken | A3
b het zover | A-2
b het zullen | A-4
b het zwembad | O-2b-2c4e-2
b hete kookplaat | A8O3b-3c5
b heten #Name | A-2
b heten $ | A-2
b heten dat | A-3
b heten vanaf | A10b-4c-2d-2e10
b heus wel | A-3
b hey #Name | A-2
b hey $ | A-2
b hey mam | A-3
b hicham $ | A-2
b hier #Day | A-2
b hier #Number | A-3
b hier $ | d2e-3
b hier 's | A-2
b hier al | A-2
b hier blijven | A3
b hier de | c8
b hier echt | A-2
b hier en | A2c-2e4
b hier gaan | A-2
b hier in | O5e2
b hier ingaan | A9O5
b hier liggen | A3
b hier met | O3a3e-4
b hier nog | O5a8
b hier nu | A-2
b hier slapen | A-3
b hier wel | A3
b hier zijn | A7a2b-2c-3e5
b hiervan $ | A-3
b hij #Day | A-4
b hij #Number | A5c3d-2
b hij $ | A-3c3
b hij aan | A4O-4c7
b hij al | A-4
b hij alleen | A4
b hij als | A-2
b hij altijd | A-2
b hij bij | O6b-2c3e-2
b hij binnenkomen | A-3
b hij blauw | A10b-2c7
b hij blijven | A11a-5b-2c-5e9
b hij dan | A6
b hij de | A3b-4d-2e6
b hij doden | A17O-6a-2b11c-3
b hij dreigen | A9O-5a3b-3d2
b hij drinken | A-4
b hij een | b-3e4
b hij eerst | A-3
b hij en | A9O-4c11
b hij er | b4c-3
b hij eten | A-2
b hij gaan | A-5b-3
b hij gewoon | A-3
b hij gooien | A2
b hij haar | A5
b hij hebben | A-3O-4c-6
b hij het | a-2b-3c13
b hij hier | A3
b hij huilen | A-2
b hij in | A-3
b hij je | A4
b hij jou | A-3
b hij jullie | A-2
b hij kennen | A6
b hij krijgen | A4O5a-3c11
b hij liegen | A10O5b-3c8
b hij liggen | A-7
b hij lusten | A-2
b hij me | O-5a8b-3
b hij met | A-3
b hij mij | A-3
b hij mijn | O4a11b-3c-2e-2
b hij moeten | A3a-3c13
b hij mogen | b-2c12
b hij na | A-3
b hij niet | A-2a-7d-2e-5
b hij nog | a-2
b hij ons | A6
b hij ook | A-4
b hij op | O-3b5c-2d3e-3
b hij opkomen | A3
b hij over | A-2
b hij slapen | A4O4a-4c14d-3
b hij staan | A10a-4c-2d10
b hij terugkomen | A7O-4c8d-2
b hij thuis | A-3
b hij thuiszijn | A-3
b hij tot | A-2
b hij van | A9O-6a-3e-3
b hij vertellen | A3O-5b-2c9
b hij weer | A6
b hij wel | A-3
b hij weten | A5O5b-3c4d-2e-2
b hij willen | A-22
b hij zeggen | O-11d-4
b hij zich | A-2b6c-2
b hij zien | A-3
b hij zijn | a-10d-8e2
b hij zitten | A3a-3c9e-2
b hij zullen | A6O2c13
b hilde $ | A-2
b hoe dat | b3
b hoe de | A-6
b hoe een | A-2
b hoe gaan | A-3
b hoe hard | A8c9
b hoe het | A-3a5b-2
b hoe hij | A11O-4b5c-3
b hoe ik | A-2O5b13d-2
b hoe je | A-5O-3a7b-3
b hoe jij | A-3a9c-2
b hoe komen | A7O-5b-2c10
b hoe laat | A-15
b hoe lang | O-6d3
b hoe laten | a-2d11
b hoe mijn | A3
b hoe we | A-2
b hoe wij | A-2
b hoe ze | A-3
b hoe zitten | A-2
b hoeveel kosten | A-2
b hoeveel pillen | A9O-4b10
b hoeveel zijn | A-2
b hoeven #Name | A5b-3e10
b hoeven het | A12O4b7
b hoeven hij | A-3
b hoeven ik | A-6
b hoeven jij | A5
b hoeven niemand | A-2
b hoeven niet | A3a-3b6
b hoeven te | A-2
b hoeven voor | A6b7
b hoeven we | A-2
b hoi #Name | A-13
b hond hebben | A-2
b hond ook | A-2
b hond slapen | A-3
b hond van | A5
b honger zijn | A3
b honkbalknuppel in | A6a3
b hoofd $ | O-3a15c-2
b hoofd als | A-2
b hoofd dan | A4
b hoofd komen | A-4
b hoofd slaan | A14O-5
b hoofd tegen | A5a3
b hoogachtend mevrouw | A-2
b hooi $ | A-2
b hoor $ | A-7
b hoor je | A-3
b hopen dat | A-2b6c-2
b hopen gewoon | A-2
b hopen voor | A5
b horen $ | A-11
b horen dat | O-4a4
b horen dus | A6
b horen een | A-2
b horen er | A4
b horen het | A-2
b horen iets | A-2
b horen ik | A-17
b horen je | a10b-3
b horen jij | A-3
b horen of | A-3
b horen te | A3
b horen van | A-8
b houden $ | b2d-7
b houden hem | A11b5c-2
b houden ik | A4O9c-3e11
b houden je | A8a-2d2e-3
b houden mijn | A-5
b houden want | O7b8
b huilen $ | A-2b-2c6e-3
b huilen na | A-2
b huilen omdat | A-3
b huilen zo | A12b-3c3
b huilend dat | A8O-4b4e-4
b huilend in | A3O-3b5c-2
b huis $ | A-4d4e-3
b huis binnenkomen | A-4
b huis dus | A10
b huis een | A-3
b huis en | A13a-12b-4c-6d14
b huis gaan | A3
b huis hebben | A15a5b4c-2d-3e-3
b huis ik | A-6
b huis in | a2b-3d-4
b huis moeten | A6
b huis niet | A-3
b huis rijden | A9O8c4
b huis van | A-2O-4d-2e10
b huis zijn | A11O-5b-2c-8e9
b huisarts $ | A-4
b huisarts adviseren | A-2
b huisarts bellen | A-4
b huisarts hebben | A-4
b huisarts zijn | A3
b huiselijk geweld | A-3
b huisje in | A-2
b huiswerk niet | A-3
b hulp en | A-3
b hulpouder meegaan | A-3
b hun eigen | A2
b hun papa | A10b8c-2e-2
b hun paspoorten | A15a-3c-3d-3e12
b hun schoenen | A-2
b huwelijk van | A-2
b huwelijksreis zijn | A-2
b hè $ | A-2
b hé #Name | A-5
b idee om | A5
b ie bij | A-4
b ie en | A-3
b ie in | A-3
b ie maar | A11O3b-3c5
b ie niet | A15O-3
b ie tenminste | A12b-3c10d-2e-2
b ie weer | A-3
b ie zeggen | A-3
b ieder geval | A-2
b iedere #Day | A-3
b iedere avond | A2
b iedereen behalve | A-2
b iedereen op | A-2
b iedereen wel | A-2
b iemand anders | A-2
b iemand die | A-3
b iemand in | A-3
b iemand moeten | A-3
b iemand vragen | A-2
b iets $ | A-3
b iets aan | A14b4c2
b iets aandoen | A17a-5b-3c19e-3
b iets aantrekken | A-2
b iets anders | A-8
b iets gaan | A9O-4b11c-2d-2e-2
b iets in | A6
b iets mee | A-3
b iets minder | A-3
b iets om | A-3
b iets onder | A-2
b iets overkomen | A14a3b7c-2d-3
b iets te | A-6O-7e3
b iets van | A-6
b iets vertellen | A-2
b iets voor | A-7
b iets wat | A-2
b ik #Day | O5a-3c-2d11
b ik #Name | A5O-6c5
b ik #Number | O3d3
b ik $ | O-3b5c-3d-3e-3
b ik aan | A-4O-6a-2d3
b ik aanbieden | A-3
b ik aandoen | A17O5a-2b-2c12e-2
b ik aannemen | A-4
b ik aanstaan | A-3
b ik al | O3c-3d-2e2
b ik alleen | a-4b-2c5
b ik alles | b4c-2e-2
b ik als | A-9
b ik altijd | A5b4d-4
b ik bang | A11O-7a9b-2d-2
b ik beginnen | A-2
b ik begrijpen | A-8
b ik bellen | A-3O-4a-7b-2c-5e4
b ik bepalen | A12O6d10
b ik bespreken | A-3
b ik betalen | A-9
b ik bij | O-7a-2d9
b ik bijstaan | d-3e4
b ik bijten | A-3
b ik binnen | A13a-3d10
b ik binnenkomen | A13a-2d5
b ik blijven | A5O7a-5b-4c-3d14e-3
b ik breken | A21O6a15c-4
b ik brengen | A-10
b ik constateer | A-3
b ik controleren | A4
b ik dan | A-8
b ik dat | A-2O5c3
b ik de | d-6
b ik delen | A8O3b3c3
b ik denken | O3a-3b13d-2
b ik destijds | A-3
b ik die | A-2O7b3c-5e-3
b ik dit | A-7
b ik doden | A19a-5b19c-8d-5e-2
b ik doen | O4c13d-3e-4
b ik door | A6b-3d5e-2
b ik doorhebben | A6c2d-2
b ik dr | A-3
b ik duiken | A13O2b-3d-3e10
b ik durven | A16b-3c3d-3e-2
b ik dus | A-2
b ik echt | A-3
b ik een | a4c-3e-6
b ik eens | A-2
b ik eerst | A2
b ik elke | A4O3b5d-5
b ik en | A-4e4
b ik er | A4O12a-3b17c-9d-4e-9
b ik eraan | A4
b ik eruit | A9b7c-2e-2
b ik eten | A-4
b ik gaan | A9O9a-3b9c-3d-7e-4
b ik geen | A-4a3
b ik geloven | A3
b ik geven | A4O9b-6c17d-4e-5
b ik goedvinden | A-2
b ik gooien | A-3O2c2
b ik graag | A-5
b ik haar | O2c3d-4
b ik halen | A2O6a-4c-3e13
b ik hangen | A-2
b ik haten | A3
b ik hebben | A3O9
b ik hem | A-2O8c-7d-5
b ik herinneren | A-3
b ik herkennen | A-3
b ik het | O-2b-2c2d4
b ik hier | A-5
b ik hoe | A2
b ik hopen | a6b-3d-2
b ik horen | d10e-2
b ik houden | A10O4d3e2
b ik hun | A-3
b ik iets | A-2
b ik in | O6a-5b9c-3d-3e-2
b ik ingaan | A4c-2
b ik invullen | A-2
b ik inzien | A5b-3c4
b ik je | O7a21b-6c-5d-8e-9
b ik jou | A4a6b-4c-6e-3
b ik jouw | A5O7a-3d4e3
b ik jullie | A-3
b ik kapotmaken | A19a15b-3c-4d-3
b ik kennen | A2a9b-2
b ik kijken | A4d5
b ik klaarzijn | A3
b ik knijpen | A12O4a-3c7
b ik koken | A-3
b ik komen | A5a6b-10e-2
b ik kopen | A-6
b ik krijgen | O-5a-3b4d4
b ik kunnen | O2e-5
b ik lachen | A-3
b ik langs | A-2
b ik langskomen | A12O3c-2d3
b ik lastig | A-2
b ik laten | e-3
b ik leven | A-4
b ik lezen | O7d8
b ik liever | A-2
b ik liggen | A-7b3
b ik lopen | A-3O-4a7c-2
b ik lui | A-2
b ik m | O8c5d-2
b ik maar | O5a-4b9
b ik maken | A13O6a-3b-5e-5
b ik me | A5O6a-2b3e2
b ik meegeven | A-3
b ik meenemen | O13a-3b-2c-3d-2e13
b ik meesturen | A-2
b ik menen | A-3
b ik met | O14e2
b ik mezelf | A-2b14c-3d-2e-2
b ik mij | O8a-4b16c-3e-2
b ik mijn | O7
b ik missen | A-2
b ik moeten | O-5b-4d11e-3
b ik mogen | O-9a-6d5
b ik morgen | A2
b ik na | A5
b ik naar | O-4b-3d5
b ik nee | A10O-4a10b-3d-3
b ik nemen | A13a-5b2c-4e-5
b ik nergens | A2
b ik niet | O-4c-6
b ik noemen | A-3
b ik nog | b6c-8e-5
b ik nu | A-3
b ik of | A-3
b ik om | A-7
b ik ontvoeren | A12O4b-4c-3d-2e12
b ik ook | O6d4e-2
b ik op | c3d-2
b ik ophangen | A3b10d-3e-2
b ik opmaken | A-2
b ik opschrijven | A8d6
b ik opwachten | A-4a7
b ik over | A9O-7a-3b13
b ik overhebben | A-2
b ik pakken | A9O6c-2e9
b ik parkeren | A-3
b ik ploffen | A-2
b ik praten | A-5
b ik raden | A-2
b ik ram | A7O3a3
b ik rijden | O4c-2
b ik schieten | A3a12b-3c-3d-2
b ik schoppen | A2a4c-2
b ik schrijven | A-3
b ik schrikken | A-2
b ik sinds | A-3
b ik slaan | A19O7b-4c6d-7e-3
b ik slapen | A-3
b ik slecht | A4
b ik slikken | A5
b ik snappen | A-9
b ik snij | A3O5b5c-3
b ik snijden | A9b8
b ik spreken | A-2
b ik springen | a-2b10c-3
b ik staan | A4O13a-10d7e-13
b ik stappen | A2O6a-5b16c-3d-3e-3
b ik steken | A-5a6
b ik stellen | A-2O5e2
b ik sterven | A-2
b ik stoppen | a-2b3d3
b ik sturen | A-2b-2d9
b ik t | A-3
b ik tegen | A-4
b ik tekenen | A-5
b ik telkens | A-2
b ik tenminste | A-3
b ik terugbrengen | A5O14a-3b-3c-5d-2e13
b ik teruggeven | A8e3
b ik thuisblijven | A-3
b ik trappen | A7O7a-3d-2
b ik trekken | A-2O3a-2b3c3
b ik trillen | A2
b ik trouwens | A-3
b ik u | A2O12a19b-10c-12d-3
b ik uit | A-3
b ik uitgaan | A-3
b ik uw | O4d3
b ik van | b5c-4d-2
b ik verdienen | A-2
b ik vermoeden | A-3
b ik vermoorden | b-2d-2
b ik verstoppen | A17O9a-4c-4e10
b ik vertellen | A8O4b-2d-2e10
b ik vertrekken | A-5
b ik verwachten | A-2
b ik via | A-2
b ik vinden | a-3c-3d8e-3
b ik vliegen | A4
b ik voelen | A-5
b ik volgen | A10O5a-5d11e-2
b ik voor | d3
b ik voorgaan | A10b5e-5
b ik voorkomen | A13a10b-3d-2e-2
b ik voorstellen | A-7
b ik vragen | A-7
b ik vroeger | A5
b ik wachten | A-3d-4
b ik wakker | A8O3b6d-2
b ik weer | c-2
b ik weg | A6O-5b-2d11e-2
b ik weggaan | A9a-3b3c2e-3
b ik weggooien | A17b-3c11
b ik wegrijden | A10O2a6b-3d-3
b ik weten | O5b-2c-10d11
b ik willen | A4O2a-10c-16e-10
b ik wisselen | A-2
b ik wissen | A-4
b ik worden | A-9
b ik wurg | A6O5a4
b ik ze | A6O9a-18d-2e4
b ik zeggen | A17O6b-10c-8
b ik zelf | A-5
b ik zelfmoord | A6O5b9c-2e-3
b ik zetten | A-2O5
b ik zien | A11O3a-19c-6d21e-15
b ik zijn | b2e-4
b ik zitten | O5d4
b ik zo | O4b-3d4
b ik zoeken | A-6
b ik zullen | O12a7b-4e-6
b ik zwanger | A10O-4a6c-2
b ik zweren | O4a10
b in #Day | A-6O-7a14
b in #Name | a7b-8c-21d2e9
b in #Number | A-17
b in $ | A3O11a-4b-5
b in 't | A-2
b in bed | A13a-12c14e-10
b in beide | A-3
b in bidden | A13a-5c9e-3
b in branden | A13a5d-2
b in dan | A3b-4c8
b in dat | b-3c-2d6e-2
b in de | a-3b-3c5e-8
b in deze | A-3
b in die | b-2c3d3
b in dit | A-6
b in duitsland | A6e3
b in een | a3b-9c-5d-2e3
b in elkaar | A7O2a18c-7
b in elke | A-3
b in en | A-4O6a14c-2
b in groep | A-4
b in haar | O-3a-6b-4c9e-4
b in heel | A-3
b in het | d-4e-5
b in hetzelfde | A-2
b in huis | A7a-10b2d8e-6
b in ieder | A-2
b in ik | A-2
b in je | A2a-4b-6c-8d7
b in jouw | A-5d5
b in kast | A-2
b in kennis | O5e2
b in keuken | A-3
b in maat | A-2
b in mijn | A-3O-3b-17c-4d7e-3
b in mn | A6a-2b5
b in ons | A-4
b in op | A5
b in optie | A-2
b in plaatsen | A-9
b in slaan | A4a4
b in stukken | A6
b in t | a3c-2d-3
b in te | b-3c2
b in uw | O7b-5c-5d11e-4
b in uwen | A-3
b in voor | A5
b in welk | A7O-5b-3e12
b in ziekenhuis | A-4
b in zijn | O-11a-14b10c-4d-6e-3
b in zn | O-3a-2b-3c7
b ind en | A9O5b-3d10
b indienen $ | A-2
b indienen u | A7a2b-3c4e-3
b ingaan #Day | A-2
b ingaan #Name | A-2O5
b ingaan en | A3
b ingaan hier | A9O5
b ingaan je | A-4
b ingaan jouw | A-2
b ingrijpen $ | A-5
b inhoudt $ | A-2
b inloggen op | A16d8
b inmiddels dat | A-2
b innemen $ | A-2O3b9c-2
b innemen ik | A11O5
b innemen ze | A-3
b inschrijven $ | A-3
b inschrijven inschrijven | A11O-4b5
b inschrijven voor | A-5
b inschrijven zijn | A11O-4b5
b inschrijving $ | A-2
b inslapen zijn | A5
b instoppen haar | A4
b instoppen zijn | A-2
b intensieve in | A5O-3b7
b interesseren je | A-3
b intern begeleider | A-2
b interviewen $ | A-2
b intrekken $ | A3c-2e3
b intrekken die | A5a-3d3
b intrekken ik | A-2
b invallen slapen | A-2
b invullen $ | A-5
b inzetten $ | A-2
b inzien de | A5O-2b-3c9
b inzien ik | A-2
b inzien mijn | A7a9b-3
b inzien zijn | A5O-2b-3c9
b ipad $ | A6
b ja #Day | A-4
b ja $ | A-5
b ja en | A3c2e5
b ja het | A-2
b ja hij | A4
b ja ik | A-7O12c5
b ja leuk | A-2
b ja of | A-4
b ja ze | A2
b ja zijn | A-2
b jaar $ | A-6
b jaar en | A3
b jaar hebben | A-6
b jaar lang | O-3a3
b jaar lopen | A3
b jaar met | A-4
b jaar niet | A3
b jaar nog | A-2
b jaar oud | A3
b jaar staan | A-2
b jaar te | A-2
b jaar van | A5
b jaar voor | A3
b jaar waarin | A-3
b jaar zijn | A-4
b jacuzzi op | A-3
b jammer dat | A10d3
b janken $ | A4b-2c7d-2e-2
b jaren dat | A-3
b jas $ | A-3
b jas aan | A-2
b jas en | A12O3a-3d3
b jas voor | A-3
b jaszak $ | A-3
b jayden $ | A-2
b je #Day | A-2O7a10c-3
b je #Name | O-14a-9b-2
b je #Number | A-2a7b-2
b je $ | A5O7d5e-4
b je aan | O4a-2d11
b je achter | A-3
b je advocaat | A21O6a-4c2d-4e-3
b je afkomen | A11b-3d10e-2
b je al | A3O-3d6
b je alimentatie | A-2
b je alleen | A8O3
b je als | A-2
b je appen | A10O-6a-3b6d-4e-3
b je appje | A-5
b je appjes | A12O2d5
b je auto | O2c-3d4e-2
b je baas | A4O4b-2d8e-2
b je bankpas | A6O4d6e-2
b je bed | A-3
b je bek | A13O6a11c-4
b je bellen | A-2
b je benen | A-5a3
b je bericht | A-3
b je berichten | A14b-2d8e-2
b je best | A-2
b je beter | A-3
b je bij | A3O6d9
b je broer | A3d-4e-3
b je buik | A-5
b je bus | A-2
b je daar | A-2
b je daaraan | A-3
b je dat | O-2c-11
b je de | a-18b-2d6e-3
b je denken | A-2
b je deur | O9c-2d3
b je deze | A-2
b je die | O9a3c-4e-2
b je dit | a-2b4
b je dochter | a-5b-2e8
b je doden | A14d-2
b je doen | A2a-8b-3d7e-2
b je door | A16a-5d5
b je doorhebben | A8a-2b-2d13
b je dreigen | A26O-15b4e-5
b je echt | A11a7
b je een | O2a-4b6c-7d-7
b je eeuwige | A-2
b je eigen | A-4
b je en | A3O-6b-2c-2d4
b je er | O-4b4c-4e-3
b je eraan | A11a3b-3c3
b je ergens | A-2
b je ervan | A-3
b je ex | A18O-4a4e2
b je familie | A4d5e-2
b je fietsen | A3
b je filmpje | A13d10e-2
b je fluiten | A5
b je gaan | A-4b-2d3
b je gebruiken | A-2
b je geen | A-3O3b6
b je gelden | A-4
b je gezicht | A12O3a14c-3
b je gister | A-6
b je gisteren | A4O5c-2d6e-2
b je goed | A10a2b-3
b je haar | O-12b-2e-3
b je handtekening | a-2e2
b je hebben | A5O-13b-6d2
b je helemaal | A14O5a-3d3
b je hem | O-6c4
b je het | A-16a-3
b je hoeven | A-5
b je hoofd | a9
b je huis | A22b-5c-7
b je in | A3O5a-2c-10d2e-6
b je ineens | A-3
b je je | A3O7a-3b5c-3d-2
b je jezelf | A14O-9a-7b24c-3d-3e-2
b je kapotmaken | A6a5b-2
b je keel | A11O2a10c-2
b je kind | A3b-2e10
b je kinderen | A-3
b je klappen | O3a6d-2
b je koffers | A-3
b je kop | A13a20b-2c-6
b je krijgen | O7a9c-6d-4
b je kunnen | A-13
b je langs | A10a3d-2
b je laptop | A12d6e-2
b je laten | O-6b-2c7d-2e-2
b je leven | A-3
b je lezen | A15O-4d3
b je liggen | A16a6b-2
b je live | A-3
b je locatie | A10O9a-5c-2d8e-3
b je luisteren | A16a12
b je m | A-3
b je maar | A-5
b je mailen | A7a-2
b je maken | A-3
b je matties | A-2
b je me | O-6a10b-16c-9e-9
b je meenemen | A-3
b je met | A8O-4b-11e4
b je mij | A7O-11a15b-7c-9e-4
b je mijn | A-5O-11d5
b je mn | A9O-3a5d-6
b je moeder | O-6b3c-3d-2
b je mogen | b-3d7
b je mond | A2a-4c5e-2
b je morgen | A-5
b je naaktfoto's | A8O3
b je naar | A11b-3
b je naast | A6
b je neer | A9O7a11
b je nek | A10a8c-2
b je nemen | A2
b je niet | A2O3c-4
b je nieuwe | A4O-5b-2c3e-4
b je niks | A-3
b je nodigen | A7c-2e6
b je nog | b-3c-5
b je nooit | A-4
b je nu | A4O6a-3b4c-2
b je nummer | A-3
b je of | A4
b je ogen | A-3
b je op | A7c-4
b je opnemen | A16O8a-5b-2c-3d16e-3
b je over | O5d3
b je overigens | A-2
b je pagina | A-3
b je pas | A4O4a-2d8
b je paspoort | A7O4d12
b je per | A4
b je praten | O3d3
b je regelen | A-3
b je rekening | A5
b je roken | A-3
b je schrijven | A3O-7c3
b je sinds | A7O-5a8b-2
b je slaan | A20a13c-6
b je slapen | A15a-2d11
b je staan | A11
b je stopwatch | A-2
b je straks | A4a10b-2c-2d-2e-2
b je sturen | A2a-4b4
b je tanden | A4a7
b je te | A6a8d-3
b je tegen | A5a15b-2
b je telefoon | O3d-7
b je ten | A-2
b je terugkrijgen | A3O4c-3e11
b je therapeut | A5
b je toe | A-4
b je toen | A12a7b-3
b je uittrekken | A11a-3b-2d5
b je vader | c-2d5e-2
b je van | A15a6c-9d-2
b je vanmorgen | A15b-3c-2d13e-3
b je vannacht | A12O8
b je vanzelf | A-2
b je verbieden | A9d4
b je verdienen | A-2
b je vinden | A4O7a-3b-2c-2d-2e16
b je vingers | A11O2a9
b je volgen | A9b-2d9e-2
b je voor | A-9
b je voordeur | A-3
b je voortaan | A-3
b je vorige | A7a-3d3
b je vragen | A-6
b je vriend | A8O2b-4e-5
b je vriendin | A-5O-5
b je vriendinnen | A7O4a-2d6
b je wachtwoord | A16O4a-3d6
b je weer | A10a5b-3c-4d-3e-3
b je weg | A5O4a-3b6d-3
b je weggaan | A-3
b je werken | O3c-2e-2
b je willen | A-5
b je wissen | A3
b je ze | A2a-3b5e-2
b je zeggen | A16O-12a-14b2c-6d3e-3
b je zien | A-5O3a5b-4d-5e3
b je zijn | O5b-3d9e-11
b je zin | A12b11d-3
b je zitten | A11a-3b-2d12
b je zo | A-5O2a-2
b je zoon | A-3
b je zorgen | A-2
b je zullen | A-9
b je zus | a-4
b je zwager | A-3
b jezelf dood | A11b12
b jezelf iets | A8O-4b10
b jij #Day | A-10
b jij #Name | A-13
b jij #Number | A-3
b jij $ | a9c-2d-3e-2
b jij aan | A-2O3a7c-3
b jij aangifte | A8O4a6b-2
b jij achter | A4
b jij al | A4a11b-4c-2e-3
b jij bellen | A-3
b jij betalen | A5b-3c8d-3e-2
b jij bij | d-2e4
b jij blijven | A10d5e-5
b jij brengen | A-2
b jij dan | A-6
b jij dat | O-4b-2c3
b jij de | A-10O5b-3c6d-2e-6
b jij denken | A-5O8
b jij deze | A-2
b jij doen | A6d-2
b jij dr | A-2
b jij dus | A11a12b-4c-2e-3
b jij een | A-3
b jij elke | A3
b jij en | A4
b jij er | A-17
b jij ernaast | A-3
b jij erop | d3
b jij ervoor | A5
b jij gaan | A14b-11c-12d4
b jij geen | A-2
b jij geloven | A-2
b jij geven | b-2d10e-2
b jij gooien | A5b-3c5e-2
b jij haar | O-7e-3
b jij halen | A-2
b jij hebben | A-4O-7b2c-3
b jij hem | A-6c7
b jij het | A-3a-3b5d-2
b jij hier | a-2c4
b jij hoe | A-2
b jij hoeven | A-2
b jij iemand | A-2
b jij in | O-4b-3c7
b jij je | a-3c3
b jij komen | A3a4b-2c-2d-3e-3
b jij kopen | A7
b jij krijgen | A-2O5a4
b jij kunnen | A15O7a-3b-5c-9e15
b jij laten | A3a-4c2d7
b jij lekker | A-2
b jij liggen | A-4
b jij m | A-3
b jij maar | A-2
b jij maken | A9b6
b jij mee | A-2
b jij meenemen | A-4
b jij meer | A-3
b jij met | A-4O3a4b-4c-5d5
b jij mij | A19O2a7b-9c2d-6e-6
b jij mijn | a4b-2
b jij moeten | A4O6a2c-4e-4
b jij mogen | A7O6a-4e-3
b jij naar | A10O6a-4b-2c3d3e4
b jij niet | A17a-2d-2e2
b jij nog | A-2
b jij nooit | e-4
b jij of | A-5
b jij ook | d2
b jij pakken | A9O-2d-2e3
b jij praten | A16O5a-3d12
b jij rijden | A6
b jij rustig | A-3
b jij schrijven | A-3
b jij staan | A-3
b jij sturen | A8b-3c5
b jij te | A3
b jij tellen | A-2
b jij toch | A-2
b jij van | b-3c4d4e-2
b jij verliezen | A2
b jij vinden | O6e5
b jij volgen | A12O-5d10
b jij volgende | A-2
b jij voorgaan | A13O5a10b-2d-3e-2
b jij vragen | A2b-3d3
b jij waarom | A-2
b jij wakker | A7b-3e7
b jij wat | A6
b jij weer | A-3
b jij weten | A18O6c5e-4
b jij willen | A-5
b jij ze | A10O11a-8c3d-5
b jij zeggen | O-16c-4e4
b jij zien | A6e4
b jij zijn | A4d5e-14
b jij zoeken | b-2e7
b jij zullen | A-4
b jongen op | A-3
b jongen van | c9
b jongens $ | A12a4b-3c-2e2
b jongens naar | A-2
b jongens van | A4
b joris $ | A-3
b jou #Day | A5a2d-2e2
b jou #Name | A-3
b jou #Number | A6a5b-4c3d-2
b jou $ | O-3a2b-3
b jou aan | A-4
b jou allemaal | A-3
b jou als | A4
b jou bij | A-5
b jou dan | A12O5b5c-2e-2
b jou dat | A5
b jou dood | O3a9b-3c-2
b jou een | a-3
b jou en | A-3a4b8c-9d-4e-5
b jou erbij | A7b-2c-3e7
b jou erin | A7a4e-2
b jou geen | A-2
b jou gelijk | A8O4a-2b5
b jou hebben | A-2a4b5e-3
b jou het | A3
b jou ik | A4b-2
b jou in | A-7b-3d3e-2
b jou kapotmaken | A6O5a3
b jou komen | A-2
b jou kunnen | A-5
b jou met | A-5
b jou moeten | A-4
b jou mogen | A4O-4b-2d3e-3
b jou naar | d2e-4
b jou niet | A6b-4c-3d5e2
b jou nog | A-3
b jou nu | A2
b jou om | A-3
b jou onder | A3
b jou ook | A-9
b jou op | A4a-3d8
b jou over | A3
b jou pijn | A9a7b-3
b jou slaan | A11O3a8c-2
b jou stiekem | A10O-4c-2d8e-3
b jou thuis | A4
b jou toch | A10a3b5c-2d-2
b jou tot | A-3
b jou voor | A-2
b jou vooral | A-3
b jou want | O-5c3
b jou zijn | e-2
b jouw account | A-2
b jouw adres | A5d2
b jouw appjes | A-2
b jouw auto | A4
b jouw bericht | A3
b jouw broer | A10O-5c8e-2
b jouw bureau | A-3
b jouw dagen | A5
b jouw deel | A-7
b jouw dochter | A16a-2e2
b jouw eigen | A-5
b jouw familie | A-4
b jouw handen | A13a8b-2
b jouw handtekening | A-2e7
b jouw huis | A-4c-3d-3e5
b jouw kalender | A-2
b jouw kant | A-7
b jouw kind | A10b-2c2d-2e5
b jouw kofferbak | A-3
b jouw leven | A-2
b jouw man | A5O-5c-3
b jouw moeder | O-3a4c-3e-5
b jouw naam | A2a6
b jouw nieuwe | A6a-3d7
b jouw nummer | A-3
b jouw paspoort | A5O4d11e-2
b jouw rekening | A4
b jouw schuld | A11
b jouw schuur | A-3
b jouw stoel | A-3
b jouw talent | A-3
b jouw tanden | A10a8
b jouw telefoon | A12O3a-5d6
b jouw toestemming | A2
b jouw vader | A-3a-3d5
b jouw vingers | A8a9b-2
b jouw vriend | A6O-2b-2c4e2
b jouw vriendin | A3
b jouw week | A-4
b jouw weekend | A-7
b jouw weekenden | A-2
b jouw werk | A11a2d-4
b jouw zoon | A4c4e2
b jouw zus | b2d2
b judith $ | A-2
b juf #Name | A-14
b juf $ | O-3a8c-5
b juf bellen | A4
b juf hebben | A-3
b juf ook | A-2
b juf zeggen | O-3b8
b juist $ | A-2
b jullie al | A-3
b jullie allebei | A2
b jullie allemaal | A4
b jullie gaan | A-2
b jullie in | A-3
b jullie op | A-3
b jullie redden | A13b10d-3e-2
b jullie zijn | A9a-5b5c-4d-3
b jurk zijn | A-3
b k hebben | A5
b k zijn | A-2
b kaak bij | A5a9c-2
b kamer en | A-2
b kamer met | A-3
b kamer op | A7b-3c7d-3
b kamer trekken | A11O-3a4b-3c-2
b kamer voor | A-3
b kamp zijn | A-2
b kamperen $ | A-3
b kan lopen | A-3
b kanaal $ | A8a3
b kanaal in | A9c2
b kans $ | A-3
b kant $ | A7a4b-5d-2
b kant en | A4
b kant maken | A-4
b kanten op | A-2
b kantine $ | A-2
b kapel $ | A-2
b kapot $ | A-2
b kapot en | A-3
b kapot gaan | A12O-4a9b-3
b kapot hebben | A-3
b kapot maken | A7a9b-4
b kapot na | A-3
b kapot van | A-2
b kapotmaken $ | A-6
b kapotmaken en | A15O5a12c-2
b kapotmaken ik | A12O7a10
b kapotmaken je | A7a5b-3
b kapotmaken jou | A7O3a3
b kapper $ | A-2
b kapster zijn | A-2
b kast $ | A-4
b kat $ | A-2
b keel $ | A-3a3
b keel dicht | A13a-4
b keel dichtgeknepen | A9a8c-2
b keel dichtkneep | A6a5
b keel door | a5b-3
b keel grijpen | A5O-2a-4c3
b keel hebben | A13O3a9
b keel pakken | A9a-2c4
b keer $ | b3e-2
b keer aan | O3a6d-2
b keer als | A4b3
b keer bellen | a-2d8
b keer bij | A2O5a7b-2c-2
b keer bijstaan | A5
b keer da | A-3
b keer dan | A-3
b keer dat | A7a7
b keer doen | A-2
b keer een | A-4
b keer goed | A8c11
b keer ik | A4
b keer in | a4c-2
b keer knijpen | A9O3a7b-2
b keer laten | A5
b keer met | A3O3a6c3
b keer of | A-2
b keer om | A4
b keer ook | A4
b keer op | A-8
b keer rijden | A-3
b keer staan | A-4
b keer te | A-3
b keer van | A3
b keer vergeten | A-3
b keer zijn | c-2
b kelder $ | A-2
b kelder opgesloten | A9O-4c8
b kelder zetten | A14b-3c8d-2e-3
b kelvin $ | A-2
b kennen $ | A-3b-2d-2e8
b kennen hebben | A-2
b kennen ik | A-3
b kennen jij | A-3
b kennen jouw | A3
b kennis dat | A9O5e2
b keren dat | A-5O3a6
b kerst naar | A-2
b kerst zonder | A5
b kids naar | A-3
b kier $ | A6
b kiezen $ | A-7
b kiezen en | A-2
b kiezen tussen | A-2
b kijken $ | a-2b-2e-3
b kijken bij | A-2
b kijken dat | A-2
b kijken en | A-3
b kijken hoe | A-2
b kijken ik | A-2
b kijken maar | A-4
b kijken naar | A4O-4c-3d3
b kijken of | A6O5b-2c-2d11
b kijken voor | A5
b kijken wie | A3
b kilo $ | A-2
b kind $ | A-13
b kind als | A11O4b-2c-4e4
b kind bij | A7b-3c8e-2
b kind blijven | A-5
b kind dan | A6
b kind en | A4b-2d-2e10
b kind geen | A4
b kind hebben | A-3
b kind in | A-3
b kind meenemen | A10
b kind met | A-10
b kind niet | c-3e4
b kind van | A2O-4a-4c11d-3e-4
b kind voor | A6
b kind zonder | A-3
b kinderarts $ | A7O-4c11
b kinderarts hebben | A-2
b kinderen $ | A-4O3b4
b kinderen aan | A2
b kinderen afpakken | A12O9a3b4c-3
b kinderen al | A3
b kinderen bij | A-5a13c-5e-3
b kinderen bijpraten | A-3
b kinderen blijven | A10
b kinderen dit | A6
b kinderen dood | A-2b-4c14
b kinderen een | A5
b kinderen en | a-4c5d2
b kinderen eten | A-2
b kinderen hebben | O-5a3b-2
b kinderen het | A14c2
b kinderen iets | A5b-4c11e-2
b kinderen ik | A10O3b9
b kinderen in | A3a-3b-3c13
b kinderen komen | A16a9c-3
b kinderen kunnen | A-2
b kinderen meenemen | A5e7
b kinderen met | A-5
b kinderen moeten | A-3
b kinderen naar | A-3O6a-3b2e-6
b kinderen niet | A-8a3e-6
b kinderen nog | A8a3b6c-2e-2
b kinderen ook | A-2
b kinderen op | O5
b kinderen te | A10b5c2e-2
b kinderen thuiszijn | A12O-6a-3b-3c12
b kinderen verstoppen | A11O-5b-3d-2e11
b kinderen weten | A12b-3e3
b kinderen willen | A2
b kinderen zeggen | A10b10c-2e-2
b kinderen zijn | A11a-9d-7e7
b kinderen zitten | A9b-3c-4e5
b kinderen zonder | A-4
b kinderpsycholoog hebben | A-2
b klaar $ | A2O4a-2c-3e3
b klaar te | A-3
b klaarhebben $ | A5
b klaarhebben een | A5
b klaarliggen bij | A-2
b klaarliggen klaarliggen | A5b9d-2
b klaarzijn $ | A5
b klaarzijn het | A12b9d-2
b klaarzijn klaarzijn | A6O4c5
b klaarzijn met | A8c4
b klaas $ | A-2
b klap in | A-4a-3c5
b klap voor | A13a-3
b klap zijn | A12a8c-3
b klappen $ | O3a13c-4d-3
b klappen als | A-3
b klappen hebben | A8c9
b klappen krijgen | b-2
b klappen van | A9a7c-2d-2e-2
b klas $ | A-3
b klas en | A-2
b klas hebben | A2
b klas vertellen | A-2
b klein worden | A-2
b kleine hebben | A9c2
b kleine zijn | A11e3
b kleine zo | A11O5b-3c9
b kleren aan | A11b-3c10d-3
b kloppen en | A-3
b kloppen hebben | A9a-3c4
b knallen $ | A-3
b knap dat | A-3
b knieën op | A4
b knijpen en | A10c10
b knijpen haar | A-4
b knijpen hem | A12c6
b knijpen ik | A9O3a7b-2
b knijpen je | A8a4
b knippen $ | A-2
b knippen en | A11b-3c-2e10
b knuffel van | A5
b koelkast $ | A-2
b koelkast en | A-2
b koffer $ | A5
b koffers pakken | A-3
b koffertje $ | A-2
b koffie op | A-2
b kogel door | A5a5b-2
b koken $ | A-2
b koken echt | A-3
b koken ik | A-2
b komen #Name | A-3
b komen $ | O-6c-8d2
b komen bij | A11a-3c-2d3
b komen dan | A-4
b komen de | A-10
b komen die | A2
b komen doordat | A-4
b komen een | A3
b komen en | A4a-2e3
b komen er | A14O6d-4
b komen eraan | A11a9b-3c-2
b komen ge | A-2
b komen goed | A3
b komen halen | a5b2
b komen hem | A-3
b komen het | A4
b komen ik | A12O-5a8c-6e-2
b komen je | A-3O7a12c-3
b komen jij | A3b-3c-2d-2e6
b komen maar | A12a-2c4
b komen met | A-3O6a4e-5
b komen naar | A9
b komen net | A-3
b komen niet | A12a4b-3d-6
b komen nooit | A-5
b komen of | A-2
b komen op | A-3
b komen ophalen | a11
b komen uit | A2
b komen van | A-5
b komen vanavond | A4
b komen ze | A5a-3c9e-4
b komen zijn | A-3
b komen zo | A7
b komen zoeken | A9b-2e2
b komend weekend | A-2
b komende #Number | A-2
b konijn liggen | A-2
b kookplaat houden | A12O4b-4c10d-2e-3
b koor $ | A-2
b koorts #Number | A-3
b koorts $ | A5
b koorts en | A-2
b kop $ | A10O4a8c-2
b kop geven | A-5
b kop slaan | A-2
b kop van | A-4
b kopen $ | A3c-3e-2
b kopen en | A11e-3
b kopen ik | A2
b kopie van | A-4
b kopstoot geven | A9O-5a12c-3
b kort dag | A-3
b kosten #Money | A-4
b kosten $ | A-5
b kosten het | A-2
b kosten mij | A3
b kosten rekenen | A-3
b kosten van | A-3
b kou $ | A4
b koud zijn | A3
b koude douche | A11O7a-3c13
b krast met | A9O-4b7
b krat bier | A-2
b krijgen $ | a-2c4e-2
b krijgen als | A-3
b krijgen bij | A18a-4c13
b krijgen dat | A4
b krijgen die | A2
b krijgen dus | A-3
b krijgen een | A7O6b5c-3d-4e-3
b krijgen en | A2a-6b-2c9
b krijgen er | A-3a3c-4
b krijgen ge | A-5
b krijgen geen | A22O6a-3b-2c8d-2e-3
b krijgen hij | A8a-5
b krijgen ik | A-10
b krijgen je | A-2O5a2c-7
b krijgen jij | A-3
b krijgen mijn | A-3
b krijgen nog | A-2
b krijgen nu | A-3
b krijgen omdat | A-3
b krijgen pas | A5b-2c4
b krijgen sinds | A-3
b krijgen slagen | A5c11
b krijgen tot | A-2
b krijgen uw | A6O4d2
b krijgen van | A3O4a6
b krijgen voor | A-2
b krijgen ze | A9O8a-6b-5c17
b krijgen zijn | A10a-3b-2c4e2
b krijsen $ | A4
b kroeg #Day | A10O-4b-3c7
b kroeg $ | A10b-2c9d-3e-2
b kruipen $ | A-3
b kunnen #Day | A-4
b kunnen $ | A-2c2
b kunnen alle | A-2
b kunnen best | A5
b kunnen blijven | A-4
b kunnen dat | b-2c10e-2
b kunnen doen | A-2
b kunnen er | A-2
b kunnen eten | A-3
b kunnen gaan | A8b3c-2d-2e5
b kunnen ge | A-12
b kunnen hem | A-2
b kunnen het | A-15
b kunnen hier | A-2
b kunnen hij | A-2
b kunnen ik | A-5a-3b-4d8
b kunnen je | a2e-4
b kunnen jij | A-11
b kunnen jou | A5b-2d4e-3
b kunnen kijken | A3
b kunnen lachen | A-2
b kunnen leven | A11b8e-3
b kunnen lezen | A-4
b kunnen maken | A16O5b4
b kunnen me | A3O3a2
b kunnen niet | A-3O5b6c-4e-5
b kunnen niks | A9O5a-3c-2e13
b kunnen ook | A-6
b kunnen praten | A-3
b kunnen slapen | A-3
b kunnen staan | A-2
b kunnen van | A2
b kunnen vertellen | A-3
b kunnen verzetten | A-2
b kunnen we | A-9
b kunnen wel | A-3
b kunnen ze | A-10
b kunnen zelf | A-2
b kunnen zijn | A-7
b kus van | A7b12c-2e-2
b kussen $ | A-4
b kussen op | A19O3a-2b-2c12
b kwaad $ | A5
b kwaad dat | A-3
b kwalijk dat | A-3
b kwestie aan | A-2
b kwijt zijn | A2
b kwijtzijn je | A11O5b-3e4
b la en | A2
b laarzen van | A-2
b laat de | A-2
b laat dus | A-2
b laat en | A-3
b laat gaan | A-2
b laat haar | A5
b laat komen | A-4
b laat me | A5b12c-2d-2e-3
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
b lachen me | A-2
b lachen om | A-2
b lachen toen | A-3
b lachen ze | A-3
b lachje $ | A-3
b laken $ | A-2
b land $ | A14d3
b land dat | A11c-2e5
b land en | A4O5e2
b land jij | A9
b land zonder | A9b-3c-2e10
b landen $ | A13O-3a-3e5
b landen uit | A23O6a-7b-5c-7d-2e13
b lang in | A12e7
b lang met | A-2
b lang op | A5
b langs de | A-9
b langs en | A4
b langs het | A3
b langsbrengen $ | A-2
b langsbrengen hem | A-2
b langskomen $ | A19O-6a3b-3c-4e-2
b langskomen met | A7O3a9
b langskomen vanavond | A7O3a7b-2e-2
b laptop $ | A8O-4b3
b laptop van | A-3
b last van | A6O4a-3b10
b lastig bereikbaar | A-3
b late dienst | A-2
b laten $ | A-6
b laten bijmaken | A7b-3c-2d11
b laten een | A14c9
b laten en | A12O4b-2c8d-3e-2
b laten gaan | A-2
b laten ik | A-7c2
b laten je | O5a-2c-2d6
b laten jij | A-3
b laten komen | A5
b laten liggen | A-8
b laten lopen | A-3
b laten maken | A-2
b laten me | A-2
b laten mij | A4d8
b laten slapen | A4
b laten testen | A-2
b laten u | A4
b laten verlopen | A-2
b laten vragen | A-2
b laten we | A-4
b laten weten | A-12
b laten ze | A-2
b laten zien | O-9a-3b-2d15
b laten zijn | A3
b laten zitten | A6b-3c10d-3e-3
b later staan | A-2
b leeg $ | O-4d-3e10
b leeg en | A19O-7a-3c2e4
b leer eens | A-2
b leg hem | A-2
b leggen $ | A-11
b leggen en | A2
b leggen haar | A-3
b leggen op | A-2
b lek $ | A-3
b lenen $ | A-5
b leonard $ | A-2
b leren #Name | A-3
b leren $ | A3O3b-2c5e-2
b leren dat | A-2
b leren hij | A-5
b leren hoe | A-3
b leren je | A-2
b letten $ | A-2
b letterlijk $ | A9b-4c4d-2e2
b leuk $ | A-2
b leuke nieuwe | A8b-2d10e-2
b leven $ | A22b16c-8d-13
b leven als | A11b10d-2e-2
b leven hebben | A15a-3b13e-2
b leven ik | A8b4
b leven maken | A8a-3b9
b leven niet | A20O10a-4b11c-3d-2e-2
b leven nog | A-3
b leven te | A10O5b11
b leven zijn | A11c-3
b leven zo | A8b3
b leven zonder | A4O5b4
b levend terugzien | A8b4c6d-3e-2
b lezen $ | O5a-2b-2d13
b lezen al | A16d9
b lezen alles | A6O5d3
b lezen dit | A-3
b lezen eens | A-2
b lezen eerst | A-3
b lezen hebben | b6
b lezen in | A-3
b lezen je | A3
b lezen nu | A3
b lezen op | A-2
b lezen van | A-3
b lezen zijn | A7b9e-2
b licht uit | A7
b licht zijn | A-3
b liedje met | A-2
b lief dat | A-4
b liefs #Name | A-4
b liefst van | A-2
b liegen $ | A-4c5
b liegen ik | A-2
b liegen niet | A-4
b liesbeth $ | A-2
b lieve #Name | A-5
b liever bij | A-3
b liever een | A3
b liever iets | A13O5b-3c10
b liever met | A-2
b liggen #Day | A5
b liggen $ | a-4b3c-5e-3
b liggen aan | A-3
b liggen achter | A-3
b liggen allemaal | A-3
b liggen als | A-3
b liggen bij | A-9
b liggen daar | A-2
b liggen de | A-2
b liggen die | A-5
b liggen en | A13a2b3c-4e-2
b liggen er | A-9
b liggen eraan | A-3
b liggen hier | A-2a5b-2
b liggen hij | A-4
b liggen ik | A5a-3b12
b liggen in | O-4a5c-5
b liggen jij | A7a11b-4c-2e-3
b liggen nog | A-13
b liggen nu | A7O-6a3c6
b liggen ook | A-3
b liggen op | A10a-3b14c-9d-4e-4
b liggen overigens | A-2
b liggen t | A6
b liggen te | c4
b liggen toen | A-3
b liggen volgens | A-2
b liggen wakker | A-3
b liggen ze | A5b-3c4d6e-3
b liggen zijn | A-3
b lijken $ | A-2
b lijken me | A-2
b lijken mij | A8O4b13c-2e-2
b lijn $ | A-9
b lijst dat | A-2
b lijstjes $ | A-3
b literatuur heten | A-2
b live locatie | A-3
b locatie aanzetten | A3
b locatie dat | A10O6d5
b locatie delen | A6
b locatie even | A-3
b locatie uit | A11d3e-2
b loes $ | A-2
b logeren bij | A-2
b loon zijn | A-3
b lopen $ | O3a-3c4
b lopen dat | A-2
b lopen de | A-2
b lopen er | A-2
b lopen ik | A-3
b lopen nu | A-5
b lopen weer | A-2
b loslaten $ | A3
b loslaten ik | A12O3b-2c5
b losse tand | A-2
b lucht meer | A10O-3a5
b ludo $ | A-2
b luisteren $ | A12O-2a2b-10c9d-8e-8
b luisteren niet | A-6
b luizen $ | A-3
b luizen en | A-3
b m #Day | A-3
b m $ | A5
b m echt | A-3
b m ff | A13O5b-3c9
b m gewoon | A4c4
b m in | A3c7
b m maar | A14b-2c10d-2e-3
b m niet | A-3
b m van | A2
b m vanavond | A-3
b m wel | A2
b maand $ | A-4
b maand de | A-2
b maand hetzelfde | A-2
b maandagavond zijn | A-2
b maar #Day | A-2
b maar #Number | A-2
b maar $ | A3a-6d-2e4
b maar als | A-3
b maar bij | a-3e3
b maar buiten | A-3
b maar daar | A-4
b maar dag | A10e6
b maar dan | a7b-3
b maar dat | a-2b6
b maar de | A-2
b maar dood | A12b12
b maar doorsturen | A-2
b maar een | A3a6d-2
b maar eens | e-3
b maar eerst | A-2
b maar er | A-2
b maar gewoon | A-2
b maar halen | A11b-2c11d-2e-2
b maar hij | c-4e4
b maar ik | A2O9a-8d3e-4
b maar in | A-7
b maar ja | A-2
b maar je | A6O-6a4d-2
b maar jij | A-4
b maar moeten | A8c9
b maar naar | A12a5b-2c-2e-2
b maar niet | A12O7a-8e2
b maar of | A-3
b maar opschrijven | A-2
b maar rustig | A-2
b maar te | A-2
b maar tegen | A11O5a11b2c-4d-2e-3
b maar tot | A11O5a3b4
b maar uit | A7
b maar uitleggen | A-2
b maar van | A3a4b-2
b maar voor | A2a4b-2e-3
b maar wat | A-5
b maar weer | A-3
b maar weten | A-5
b maar wie | A-4
b maar zijn | A9a4b-3e-2
b maat #Number | A-14
b maat aanrijden | A12O-5b-2d8
b maatschappelijk werkster | A5
b magda $ | A-2
b mail $ | A-7
b mail en | A10O-3b-3d6
b mail niet | A-3
b mail van | A-3
b mailen $ | A-5
b maken $ | a3d-15e-10
b maken als | A14O-3b6c-2d-2
b maken die | A-3
b maken een | A-3
b maken en | O3a5b-3
b maken er | A7O5a-5b14c-4d-3
b maken hebben | A-3
b maken hij | A-3
b maken ik | A3O6a3d-4e-3
b maken je | A-3
b maken jezelf | A11b12
b maken me | A-2
b maken mij | A16b9
b maken van | O-3c-2d9
b maken ze | A4
b maken zijn | e3
b mam van | A-3
b mama dat | A12b5e-5
b mama gaan | A8O-3a4b-4d-3e5
b mama hebben | A9O-7b-2c5
b mama hem | A-2
b mama moeten | A-2
b mama niet | A10b7e-3
b mama op | A-3
b mama van | A-2
b mama willen | A7b10
b man $ | A-4
b man die | d2e-2
b man doen | A-3
b man hebben | A8a-3b-2d4
b man meer | A14a4b-2d-3e-2
b man van | A-4
b man zijn | A-4
b map $ | A-2
b mapje $ | A-2
b marechaussee hebben | A9O-4e6
b marechaussee melden | A15O-5
b mario kart | A-2
b marjolein $ | A-2
b marnix $ | A-2
b matsen zijn | A-2
b me #Day | A-4
b me $ | A4a-2b11c-3d-3e-2
b me aan | A6O-4a-2b-2d3
b me af | A4b10
b me afkomen | A14a-2d6
b me al | A3O-2b-2d8e-2
b me alles | A3
b me bij | A-6O-5a12c-2
b me dat | a-5b6
b me de | A-3
b me dood | A-4O-5a9b-4
b me echt | A-2
b me een | A-3
b me elk | A9O6b-2d4
b me gewoon | A11b3d6e-3
b me hebben | A12O3a11
b me het | A-5
b me ik | A-3
b me in | O-5b3
b me kapot | A-2b-2c5
b me kunnen | A-3
b me maar | A9d3e-3
b me met | A16O-10a3
b me net | A-2
b me niet | a-2b-2d2e4
b me niks | A3O3a2
b me nu | b4e-2
b me of | A-2
b me om | A3O-4a2b-3
b me op | A-7O-6a-4d4
b me oprecht | A-2
b me over | A-3
b me overal | A15O-5a-3b-3d15
b me scheef | A-2
b me te | A-2
b me tegen | A-5
b me terugkomen | A10b-3c-2d6
b me toe | A3
b me toen | A5O-4a9c-2
b me van | A3O-4b3
b me vanavond | A2
b me vannacht | A8O-5a-4b5
b me vertellen | A-2
b me weghouden | A-3
b me wel | A2
b me zeggen | A6O5d3
b me zoon | A8O-4b-2c4e4
b me zullen | A9O-6a6
b mea culpa | A-3
b mede dat | A8O3b3c3
b mee $ | A5a-11c-2d7
b mee akkoord | A-2
b mee bezig | A-3
b mee dat | A-2
b mee doen | A-3
b mee eens | A-3
b mee en | A4c-5e5
b mee in | A-8
b mee naar | d3e-4
b mee op | A-3
b mee te | A-3a-7c4d-2e-3
b mee wel | A-3
b meebrengen $ | A-4
b meebrengen hem | A-2
b meedoen met | A-2
b meegaan $ | A-7
b meegaan hij | A-2
b meegeven $ | A-18
b meegeven hem | A-2
b meegeven ik | A-5
b meegeven je | A-2
b meenemen #Name | A-2
b meenemen $ | A-8O-3b4d2e-2
b meenemen de | A-4a-2d4e-2
b meenemen een | A-2
b meenemen en | A10a-9b-9c-10d-8e29
b meenemen haar | A-3
b meenemen hebben | A7b-3c-2d-2e10
b meenemen ik | d4e4
b meenemen je | A-6
b meenemen mijn | A10
b meenemen naar | A5a-10b-4c-3e12
b meenemen voor | A-2
b meenemen ze | A-7
b meer $ | A7O14b-2d-9
b meer alleen | A9O-4a6
b meer bellen | A-6
b meer ben | A22O6a-5b15c-4d-3e-3
b meer dan | A-3
b meer dat | A-4
b meer de | A-2
b meer doen | A3e-4
b meer dus | A-2
b meer en | A14a-2d4
b meer geven | A-3
b meer goed | A-3
b meer herkennen | A2a6
b meer ik | A2O5a-4b-2d-2
b meer in | A-4a-3b-3d6
b meer jij | A13b5d-2e-4
b meer kan | A-4a5
b meer krijgen | A10O-3a5
b meer kunnen | b6
b meer last | A10b7d-2e-2
b meer leven | A8a-5b21c-5d-3e-5
b meer levend | A8b14d-2e-2
b meer met | A19a-2b-4d9e-5
b meer naar | A9a5b-4d-4
b meer niet | A-3
b meer of | A-2
b meer om | A11O3a-4b15d-2
b meer ook | A8c-2d3e4
b meer op | b2e-2
b meer opstaan | A9O3a3b3
b meer over | A-2
b meer praten | A9O4a9b-3d-3
b meer ruggengraat | A-3
b meer schelen | A3O3a2
b meer te | A13a4b5c-9d-2e-6
b meer terugbrengen | A6O4
b meer terugkom | A-4
b meer terugkomen | A19a-5b-4c-6d-3e17
b meer terugkrijgen | A11c-4e14
b meer terugzien | A3
b meer tussen | A-3
b meer uitkomen | A13O6d2e-3
b meer van | A-4
b meer verder | A11b4
b meer vinden | A13e11
b meer voor | A-3
b meer waard | A7b-2
b meer wakker | A26a-7b16c-5d-5e-5
b meer want | A4d2e-2
b meer wil | A11a-7b16c-5e-5
b meer willen | A6b8
b meer zien | a-4b-2c-2d4e4
b meer zijn | A10b15c-6d-4e-5
b meer zitten | A-2
b meer zonder | A11O6b6e-3
b meespelen $ | A-2
b meester zeggen | A-2
b meisje van | A-6
b melden $ | A4O-6d7e-3
b melden aan | A-2
b melden dat | O-4e-3
b melden ik | A-4
b melk $ | A-3
b melken $ | A-2
b men noemen | A-2
b meneer #Name | A-2
b meneer de | A-2
b mening $ | A-2
b mensen die | A12O5c-3d2
b mensen van | A-2
b merken $ | A5O3b3d2
b merken dat | A3
b merken je | A-2
b mes bedreigen | A6O-3
b mes en | A11a-4b4
b mes in | A9a7b-3
b mes naar | A8a7
b mes tussen | A7a6
b mes van | A-6
b met #Day | A-6
b met #Name | O-3a-7b-8c-5e13
b met #Number | A-31
b met advocaat | A6a8
b met al | A-2O5a3b6
b met andere | A9O5d2e-3
b met baby | A12e4
b met belangstelling | A-2
b met benzine | A4a6e-2
b met bloed | A13O5a10b-2d-3e-2
b met dammen | A-3
b met de | A-3b-3c4d-10
b met den | A3O4a-3c7
b met dezelfde | A3
b met die | A-2c-9
b met draaiende | A3
b met een | A-3O-5a3d-7
b met foto | A-2
b met geen | A3O4d9e-2
b met genoegen | A-3
b met haar | A4O6a-9b-5c-7d-6e23
b met hem | A3a2b-11e4
b met het | O-6c-2d3
b met honger | A5
b met huilen | A10O5c9
b met hun | A-2
b met ingang | A-2
b met janken | A12b-2c7d-2e-2
b met je | A-2O5a4b-5c-6d3e-7
b met jou | A-3a11b-2c-3d-4
b met jouw | A5a5b-2c-2e-3
b met kerst | A-4
b met kinderen | A6O5a4b-4c-2
b met klei | A-2
b met lege | A-3
b met mario | A-2
b met me | A4a3d-3
b met mes | A12a5
b met mij | O2e7
b met mijn | A-5a6b-8c-5
b met niemand | A8b-2d2e-2
b met ogen | A-2
b met ons | A3O-5e10
b met onze | A5b-2e9
b met oud | A-3
b met pasen | A-4
b met pinksteren | A-2
b met riem | A3c-3
b met rust | A-2
b met stok | A12a-2c10
b met tape | A15b-3c9d-2e-3
b met thee | A-2
b met u | A8a11
b met uw | A5a-2b-3c-4d11
b met vliegtuig | A-3
b met vriendelijke | A-4
b met wat | A-4
b met wie | A25a-15b-6c-7d28e-9
b met ze | A10O5a-6c-6d-2e11
b met zelfmoord | A13O-7a-3b15
b met zijn | c9
b met zo'n | A-2
b met zoeken | A13b-2d-2e7
b met zoveel | A-3
b meteen $ | A-2
b meteen bij | A-2
b meten $ | A-3
b meten komen | A10a7b-4d-2
b mevrouw #Name | A-11
b mezelf van | A13O5a-3b14
b mezelf wat | A4b8c-3
b mezelf weer | A14O2a-4b12c-2
b middag bij | A-2
b middag naar | A-2
b middag niet | A-2
b midden $ | A-2
b midden in | A-4
b middernacht nuchter | A-3
b mij #Day | A3O-4a9
b mij #Number | A14d6
b mij $ | A-3O7b-4c-2
b mij aan | A4O-5
b mij af | A6b-3d6
b mij afpakken | A9b12d-2
b mij alles | A-2
b mij als | A4a-3b2c7
b mij alsjeblieft | A-3
b mij altijd | A8O-4
b mij bekennen | A-3
b mij bellen | O-3
b mij betreffen | A-5
b mij bij | A-5O-4a6c-2
b mij blijven | A-2
b mij daar | A-2
b mij dan | A9O3b-2c9
b mij dat | O-5b2d-2
b mij de | A4O-3a5e-3
b mij die | A-2
b mij dit | A4
b mij dood | A5a3
b mij door | A-3
b mij dus | A10O4a-2
b mij duwen | A13a-3
b mij een | A-4a4
b mij eerst | A2d7e-2
b mij elke | A3
b mij en | A16O5a-5b-5d6
b mij er | A-2
b mij gaan | A-6O-4a13
b mij geen | A7a3b-3d3
b mij genoodzaakt | A4
b mij geven | A4
b mij gewurgd | A11O-5a3c-4
b mij gisteren | A-3
b mij goed | A-3
b mij haar | A3
b mij hebben | A-7b3c-3d-3e-2
b mij het | d-2e6
b mij hoeven | A10O4b3e-2
b mij iets | O-4a2b4e-3
b mij ik | A-2b5
b mij in | A10O-5b-2
b mij komen | A-3
b mij krijgen | A5O3c2
b mij laten | A-2
b mij liever | A-2
b mij liggen | A-4
b mij maar | A3
b mij maken | A-2
b mij mee | A-4
b mij met | A-7O-6a7c-2
b mij mijn | A-2
b mij mogen | A6a-3b3e-2
b mij na | A-2
b mij naar | A5O-3a-4c-2d8e-4
b mij niet | A15O2b3e-5
b mij niets | A12a3b-5
b mij nog | A-3
b mij nooit | A-3
b mij nu | A-3
b mij ook | A-3
b mij op | A-3d-3
b mij ophangen | A13O7a-3b13
b mij pijn | A9a7b-3
b mij rekenen | A-2
b mij rusten | A10b-3c6e-2
b mij slaan | A10O-8a18c-4
b mij te | A-5O-6d-2e-3
b mij tegen | O-2a9
b mij tegenhouden | A11O4a2d3
b mij trouwens | A-3
b mij uit | A-5
b mij uw | A6O4d2
b mij vandaag | A-3
b mij vergeven | A-2
b mij verlaten | A5b2d2
b mij vertellen | O-3b-3c6e-5
b mij voor | A5a3
b mij waar | A-3
b mij want | A2b-3
b mij wat | A-3
b mij weten | A-3
b mij zeggen | A-3O-3a-2
b mij zien | A11b5d4e-2
b mij zijn | A-12
b mij zo | A-3
b mij zullen | A-3
b mijn #Day | A2
b mijn advocaat | A-2O-10a-4c-2d9
b mijn afscheidsbrief | A12O5b8c-2d-2e-2
b mijn afscheidsbrieven | A13O7b13c-2d-2e-3
b mijn arm | A9O-6a-5b4c-3
b mijn armen | A-3O-5a7
b mijn auto | O-5a2
b mijn baas | A-4
b mijn bed | A-3
b mijn bericht | A-2
b mijn beurt | A-2
b mijn bloeddruk | A-2
b mijn blote | O4a9c-2
b mijn broer | A-2O6e4
b mijn broers | A6O5a10
b mijn buik | A7O-7a12c-2
b mijn bumper | A6O-3d3
b mijn coach | A-2
b mijn dag | A9O-4c-2d-3e9
b mijn deur | A12a-4c-2d3
b mijn dochter | A8O-4b-9d-11e4
b mijn dossier | A-3
b mijn eentje | A-5
b mijn eer | A7a9b-4
b mijn eigen | O2a-3b-4c-4e5
b mijn erf | A13O2a7b-2d-2
b mijn ex | A19O-19
b mijn excuses | A-3
b mijn familie | A12c-3e-6
b mijn fout | A-4
b mijn geld | A15a-2d4e3
b mijn gezicht | A-6O-10a13c-3
b mijn gsm | A3d4
b mijn haar | A-6O-4a10c-2
b mijn hand | A9a13
b mijn handen | A7c3
b mijn handschrift | A-2
b mijn handtekening | A-2
b mijn hart | A-5
b mijn hele | A-2b-2d2
b mijn hoofd | A4O-4a8c-7
b mijn huis | O-2b-3d2e-4
b mijn huishouden | A-3
b mijn kant | A-2
b mijn kapper | A-3
b mijn keel | A-9O-9a12c-3
b mijn kind | A9O-7d-3
b mijn kinderen | A10b2d-8
b mijn kluis | A9d6
b mijn knieën | A-2
b mijn kop | A-3
b mijn laatste | A5
b mijn land | O2e-7
b mijn laptop | A7b-2d8
b mijn leven | A4a-7b16c-4d-3e-4
b mijn lijf | A-3
b mijn locatie | A11O-6b-3d6
b mijn maat | A-2
b mijn mail | A2O-3b-3d6
b mijn man | A-2
b mijn mening | A-2
b mijn meten | A13a15d-2
b mijn moeder | A-3O7a4c-6d-4e-3
b mijn mond | A-3
b mijn naaktfoto's | A5b-2d4
b mijn naam | b3d-4
b mijn neef | A7O10a-3d2
b mijn nek | A7O-8a13
b mijn neus | A-2
b mijn oma | A-3
b mijn oom | A-2
b mijn oude | A-3
b mijn ouders | A2a-2e2
b mijn paspoort | A7O-9d12e-2
b mijn planning | A-2
b mijn pols | A3O-4a9
b mijn polsen | A19O6a-6b14c-4
b mijn raadsman | A-2
b mijn rekening | d6
b mijn ribben | A10O-4a10
b mijn rooster | A-3
b mijn rug | A-5O-3a8
b mijn salaris | A3
b mijn slaapkamer | A15O-5b-2d11
b mijn stem | A-2
b mijn straat | A12O-5d12
b mijn tante | A-3
b mijn telefoon | A2O-18a-3b-6c2e-6
b mijn testament | A22O7a-6b20c-3d-4e-3
b mijn toestemming | A11a-4d5e-5
b mijn vader | O5a-3c4
b mijn vakantie | A-2
b mijn vervalste | A6O-6d-2e4
b mijn voordeur | O-4a7b-2d-2
b mijn voorstel | A-4
b mijn vraag | A6
b mijn vriend | A5c12d-3e-2
b mijn vriendin | A-4
b mijn vriendinnen | A9O-4b-3d10e-3
b mijn vrouw | A9b-2d8
b mijn vuist | A4a3c2
b mijn vuisten | A7a4
b mijn wachtwoorden | A12O-3b-4d11
b mijn werk | O-10a-9b-3c-3d19e-3
b mijn whatsapp | A12O-5b-2d8
b mijn wil | A8O-4a4b-2d-2e-3
b mijn zoon | A13b3c-3d-8
b mijn zus | O-11b-5c-5e3
b mijzelf $ | A3
b mila $ | A-3
b min voor | A-3
b minder $ | A6b6e-3
b minder zijn | A-3
b minuten $ | A-3
b minuut en | A-2
b misschien niet | A-3
b missen de | A-2
b missen mij | A9b7
b missen zijn | A-3
b mn deur | A4
b mn hoofd | A-4
b mn icloud | A10O-6d4
b mn laatste | A10O4b5e-2
b mn moeder | O-4b-3d5
b mn telefoon | A-6
b mn vriendinnen | A11O-4b-3d7
b mn zus | A-2
b mo $ | A-2
b moe dat | A5b4
b moe van | A6O5b4
b moe zijn | A-2
b moeder $ | A-2
b moeder aan | A-2
b moeder allemaal | A6
b moeder dat | A5O-4b-2d-2e9
b moeder denken | A-3
b moeder die | A-2
b moeder en | A-5O4a5b-2
b moeder gaan | A5
b moeder hebben | A-6O-5c-2e2
b moeder in | O9e4
b moeder moeten | A-5
b moeder niet | A11O4b-3d2
b moeder past | A-2
b moeder praten | A10d9e-2
b moeder te | A-2
b moeder van | A-2
b moeder vertellen | A4O-3b11d-3
b moeder voor | A-3
b moeder zeggen | A11O-5b-3d6e-3
b moeder zijn | A-6
b moeten #Day | A-4
b moeten $ | a7b-2c-2
b moeten altijd | A-2
b moeten bang | A11a3b-3c3
b moeten beginnen | A-2
b moeten bellen | A-3
b moeten bij | A3
b moeten blijven | A-3
b moeten dan | A-2
b moeten dat | A-3
b moeten doen | O6c3
b moeten echt | A-2
b moeten er | A-7
b moeten ge | A-3
b moeten hebben | A-2
b moeten hem | A-2
b moeten het | A-9
b moeten huilen | A-2
b moeten ie | A7O3b-3c5
b moeten ik | O-6e-5
b moeten je | A-2
b moeten jij | A5c10e-2
b moeten kiezen | A-2
b moeten leren | A-3
b moeten luisteren | A11O3a-2c8
b moeten maar | A3O7
b moeten met | A-2
b moeten mij | O2a-2b4
b moeten mijn | A-2
b moeten naar | A-2
b moeten nemen | A-3
b moeten niet | O6b3c3d-3e-2
b moeten nog | A-5
b moeten om | A-2
b moeten onthouden | A-3
b moeten over | A3
b moeten praten | A-3
b moeten schrijven | A-2
b moeten smeken | A-3
b moeten toch | A-2
b moeten van | A8O-9a-5d2
b moeten vernemen | A-3
b moeten verzuipen | A8a8b-3
b moeten we | A-4
b moeten wel | A5
b moeten ze | A-3
b moeten zeggen | A5O-5d3e-4
b moeten zijn | A-3
b moeten zitten | A-3
b mogen #Name | A-8
b mogen $ | O-5d4
b mogen best | A2
b mogen bij | A-4
b mogen blij | A10a8b-2d-2
b mogen dat | A-4
b mogen de | A-10
b mogen en | A4
b mogen er | A-7
b mogen ge | A5a3b-2e-4
b mogen geen | A4a-2d8
b mogen gewoon | A-3
b mogen hem | A-2
b mogen het | A-11
b mogen hij | A-11
b mogen hopen | A-3
b mogen ik | O-5a-3d9
b mogen in | A-2
b mogen je | b-2d6e3
b mogen jij | b8d-2
b mogen mee | A-3
b mogen mij | A-3
b mogen mijn | b5
b mogen naar | A-4
b mogen niet | A3a-5b-4c-4d4
b mogen nooit | A-2
b mogen ook | A-2
b mogen u | A3O4a4
b mogen van | O-5d6
b mogen vertellen | A11O-4b-2c4e-4
b mogen volgens | A-2
b mogen weten | A9O-5e5
b mogen ze | c5d-2e-3
b mogen zijn | A-2
b mond $ | A-2a-4c4
b mond over | A3
b morgen #Number | A-2
b morgen $ | A2b-3c5
b morgen aan | A2
b morgen bellen | A-2
b morgen halen | A14b-3c-2d7e-4
b morgen ik | A13b6d-2
b morgen in | A9e3
b morgen maar | A15a-5b3e3
b morgen niet | A9O-4a-5b18c-4d-2e-3
b morgen of | A-2
b morgen om | A-6
b morgen ook | A3
b morgen per | A-2
b morgen rond | A-2
b morgen van | A3e5
b morgen weer | A-3a-3c5
b morgen zijn | O5b9d-2
b motor zijn | A-2
b mouw $ | A-2
b muur gooien | A12O4b-3c12
b muur hebben | a5
b muur slaan | a-3c3
b muur zetten | A8c5d-2
b na #Day | A8b2
b na #Number | A-22
b na $ | A-3
b na aflopen | A-4
b na de | O2a-5b-2c-4e12
b na die | A-4O-6a8c-2
b na een | c3d-2e-2
b na haar | A13O-5b13c-2d-2e-3
b na het | A-7
b na je | A4a-4b5
b na wat | A11O-5a10b-2d-2
b na zijn | A-2
b naaktfoto's naar | A9d4
b naaktfoto's online | A8O3
b naaktfoto's te | A9d2
b naam $ | A-4
b naam en | A-2b-2
b naam geven | A9b-3e8
b naam hebben | A8O-3b-3e-2
b naam op | A-2
b naar #Day | A-3
b naar #Name | A-2a-5b-12c-18d-3e35
b naar #Number | A-5
b naar $ | A-5
b naar 't | A2
b naar aanleiding | A-2
b naar beneden | A-2
b naar binnen | A13d7e-2
b naar boven | A-2
b naar buiten | A10O-4a-3c-4d10e-4
b naar curacao | A7O-4b-2e7
b naar dat | A5b-3d10e-2
b naar de | b-3c3e-5
b naar die | A-5c3
b naar een | a-3b-2e12
b naar haar | A4c3e6
b naar hem | A-3
b naar het | A-3a-6b-2c-4e9
b naar huis | A10
b naar ik | A-2
b naar je | A3a-9d9
b naar jou | A-2b11e-2
b naar jouw | A-6a-2d7
b naar me | A10O-8a7c-3d3
b naar mij | A-5d2
b naar mijn | A-6b-4c-5d4e-5
b naar politie | A13O-3a-2b-2c3d3
b naar rechter | A10O3b-3c-2e6
b naar school | A-3e-4
b naar uw | d3
b naar van | A-2
b naar vragen | A6
b naartoe zonder | A9b-2d4
b naast de | A-2
b naast het | A-2
b naast je | A10b-3d3e-3
b naast me | A2
b naast zich | A-3
b naast zijn | A3
b nacht $ | A9a-5c-4d13e-3
b nacht alleen | A14O-4a-4c19
b nacht in | A20O-4a4d-3
b nacht liggen | A-3
b nacht maar | A-4
b nacht op | A10O-5b5
b nacht te | A5c-2d4
b nachtdienst in | A-3
b nachtdienst zijn | A-3
b nachten achter | A-2
b nachts de | A4
b nachts dragen | A-2
b nachts op | A6
b nachts te | A-2
b nadoen $ | A5
b nakijken $ | A-3
b nalaten $ | A-3
b namens mijn | A-3
b nat kammen | A-2
b nat worden | A-2
b natte dweil | A-3
b natuur $ | A-2
b natuurlijk een | A-2
b ne keer | A-4
b nee #Day | A-2
b nee $ | A-6
b nee die | A-3
b nee te | A-3
b nee ze | A-3
b nee zeggen | O-4a10b-3d-3
b neef $ | A3
b neer $ | A10O6a10
b nek $ | A6a5c-2
b nek omdraaien | A5a2b-3
b nemen $ | A-5a-2b10
b nemen afscheid | A12b2d-2
b nemen dat | A-3
b nemen en | A8O4a-2c-2
b nemen je | A-2
b nemen jij | A-10
b nemen me | A-3
b nemen naar | A3
b nemen niet | A-3
b nemen om | A-2
b nemen omdat | A-2
b nemen op | A-3
b nemen van | A11a-2b8e2
b nemen ze | A-2
b nemen zelf | A-2
b nergens anders | A-3
b nergens heen | A13O-5b-3d10e-3
b nergens naartoe | A9b-2d4
b nergens voor | A-3
b nergens zonder | A7d8e-3
b net aan | A-2
b net de | A-3
b net een | A5c11
b net uit | A-3
b net zo | A12O-3a6b-4c-3
b netjes $ | A-2
b neus $ | O5a6
b neus hebben | A3a-2c4
b nie aan | A3
b nie meer | A17O4a-3b11
b nie zeggen | A2
b niemand anders | A12a-2d5
b niemand die | A-3
b niemand gaan | A13a4b-3e2
b niemand meer | A7
b niemand missen | A12a-3b10
b niemand opnemen | A-4
b niemand over | A3
b niemand te | A5
b niemand vragen | A-2
b niemand weten | A15O-6e11
b niemand zijn | A-3
b niet #Name | A-3
b niet $ | O20c-21e5
b niet aan | b4e-4
b niet aankomen | A-2
b niet alleen | A5O-3a4b8c-3
b niet bel | A-3
b niet bellen | A-3
b niet betalen | A-5
b niet bij | b2c-7d-5e4
b niet binnen | A-2
b niet binnenkomen | A-3
b niet breken | A2
b niet brengen | A13b9c-2e-2
b niet dan | A-6
b niet dat | O4a-6b-4c-3d15
b niet doen | A8a-2d6
b niet door | A-4
b niet durven | A-2
b niet dus | A-4
b niet echt | A4
b niet een | A-2
b niet eens | A-3
b niet eerder | A5
b niet eerlijk | A-2
b niet en | A-3
b niet eten | A15b-2c10d-3e-2
b niet gaan | A2
b niet genoeg | A3
b niet goed | A-5
b niet hier | A-3
b niet hij | A-3
b niet hoor | A-2
b niet ik | A5a-2b-2d8
b niet in | a-2c13d-2
b niet je | A-2
b niet juist | A-3
b niet kennen | A8b-2d-2e8
b niet kijken | A-3
b niet komen | d-3e6
b niet kunnen | O6b-3c4e-2
b niet kwalijk | A-5
b niet laat | A11b-3c8e-2
b niet leren | A-3
b niet levend | A20a6c7d-2e-3
b niet lezen | A-2
b niet luisteren | A24O-5b-4c8d-4e-5
b niet lukken | A-3
b niet mee | O3c4d3
b niet meer | A13O2a-3b12c-9d-2
b niet meetellen | A-2
b niet met | A3a-5c-9d7
b niet mijn | A8a2b-3e4
b niet moeten | A-5c7
b niet mogen | A14O-11a-5b-3c-2d3e6
b niet morgen | A-3
b niet na | A-2
b niet naar | A-2a-7b-4c-3d16e-2
b niet naast | A6
b niet nodig | A3a-2b5e3
b niet nog | A-3
b niet om | O2a6
b niet omdat | A-2
b niet omgaan | A-2
b niet ook | A5
b niet op | a-2e9
b niet opendoen | A-4a3
b niet ophouden | A8c5
b niet opnemen | O7a-4b10c-3d-2
b niet over | A-2
b niet pas | A-3
b niet schrikken | A-3
b niet slaan | A-5
b niet stoppen | A10O5a-2b3
b niet te | A3O5a-4b-2e6
b niet tegen | A-2
b niet tekenen | A-3a2b-4c-2d-2e5
b niet terug | A14a-4b-3c-4e10
b niet terugbrengen | A31a-4b-6c-10d-4e21
b niet teruggeven | A9O-10a-2c-3e4
b niet terugkomen | A31O-5a-3d-2
b niet terugkrijgen | A16a-2c-2
b niet uit | a6
b niet uitgaan | A10O5d10e-2
b niet uitkomen | A-2
b niet van | O-3a-6c3e-2
b niet verbazen | A-3
b niet verder | A8b10e-3
b niet vergeten | A-2
b niet verschonen | A14O-5b-3c8e-3
b niet vinden | A-2b-3c-2d-2e11
b niet voor | A-2O4b-3
b niet waar | A14a-5b-5c-6e18
b niet want | A-3
b niet we | A4
b niet weer | A-3
b niet weerom | A10
b niet weg | A-5
b niet werken | A12O4a-3d13
b niet weten | A7a-2b-2c-2d-2e11
b niet willen | b4
b niet wissen | A-2
b niet ze | A3
b niet zeggen | A-4
b niet zien | A6b-3c3e-3
b niet zo | A-4
b niet zonder | A-4
b niet zwijgen | A11b-2c9e-2
b niets aan | A-2
b niets besluiten | A-2
b niets houden | A-2
b niets van | A-4
b nieuw bij | A-2
b nieuw huis | A14e4
b nieuw landen | A7b-2e5
b nieuw nummer | A15a-3b-2d15
b nieuwe adres | A7d10e-3
b nieuwe appartement | A-3
b nieuwe auto | A8b-2d10e-2
b nieuwe baan | A-2
b nieuwe baas | A-2
b nieuwe bij | A4
b nieuwe keuken | A-3
b nieuwe lief | A14O4a10b-3
b nieuwe man | A13O-5a-3c8
b nieuwe naam | A10b-3d-2e9
b nieuwe paspoort | A8d-2e9
b nieuwe school | A5
b nieuwe van | A-3
b nieuwe vlam | A-2
b nieuwe vriend | A2O-4
b nieuwe winterjas | A-3
b niks $ | c4e-5
b niks aan | A-2
b niks doen | A9a-2e11
b niks doorhebben | A11b-3d7
b niks dus | A-2
b niks horen | A-3
b niks maar | A-2
b niks meer | A9c5d-5e-5
b niks te | O6c3
b niks zeggen | A-3
b niks zijn | A10b4
b nodig $ | A-4
b nodig dat | A-2
b nodig de | A-2
b nodig en | A6
b nodig voor | A-7
b nodigen hebben | a3b3c-2
b noemen $ | A-2
b noemen het | A-3
b nog #Number | A5O18a-2b-2
b nog $ | O4a6b-2c-5d2
b nog 1x | A7O3a9b-2d-3e-2
b nog aan | A-4
b nog aanstaan | A9O-4d8
b nog altijd | A-2
b nog bij | A-4
b nog blijven | A11b10d-2e-2
b nog een | O3a-2b-4c5d2e-3
b nog eens | A-4O8a16b-4c-2d-4e-4
b nog ergens | A2
b nog geen | A-4
b nog geldig | A-3
b nog goed | A3
b nog hebben | A3a5
b nog hoe | A6a6b-2
b nog in | A-3
b nog komen | A2
b nog liever | A16c8
b nog maar | a4e-3
b nog mee | A-4
b nog naar | c4d-2
b nog niet | A-4a3b-3e4
b nog niks | A-4
b nog nooit | A-3
b nog op | A-2
b nog openstaan | A9b-3d6e-2
b nog spijt | A-4
b nog steeds | d8
b nog via | A-3
b nog voor | A3O6c-2e5
b nog wel | A-8
b nog zo | A-4
b nooit $ | A18e11
b nooit bij | A-2
b nooit een | A-15
b nooit goed | A-2
b nooit iets | A-6
b nooit je | A-2
b nooit meer | A16c-4d-18e16
b nooit naar | A-3
b nooit te | A-2
b nooit tijd | A-3
b nooit van | A11b-3d10e-2
b nooit vinden | A15O8a-2e-2
b nooit wat | A-2
b nooit zeggen | A-3
b normaal $ | A-4
b normale mensen | A-2
b notaris hebben | A-2
b nou $ | A3a9b-3c-2
b nou al | A-2
b nou de | A-2
b nou en | A8b-3c9
b nou wel | A-2
b nu #Number | O-5d-2e8
b nu $ | O-7b8
b nu al | b4c3d-3e-2
b nu alles | A9O-7d5
b nu anders | A10b-4c-2d-2e10
b nu bij | A13O-5a4c3
b nu bijwonen | A14
b nu de | A5a3b3e-5
b nu doen | A3O-5d2
b nu dus | A-3
b nu echt | A4
b nu een | O2b3c-2
b nu eenmaal | A-11
b nu eindelijk | A-4
b nu en | A-3
b nu hebben | A-3
b nu het | A-2
b nu hij | A-3
b nu iets | A-3
b nu ik | a5
b nu in | A9a-6b-3d3e-3
b nu je | A2
b nu liggen | A3
b nu met | A-3O-3c-2e5
b nu naar | A-2
b nu niet | A7b3d-2
b nu nog | A-2
b nu of | A8d3
b nu op | b5c-2d-2e4
b nu opnemen | A10e-2
b nu over | A-2
b nu pas | A-2
b nu staan | A-2
b nu vragen | A12O-4
b nu wel | A8b-2c5d4e-2
b nu zijn | b-2c4
b nuchter blijven | A-3
b nummer #Number | A-5
b nummer en | A-2
b nummer van | A-3
b oefenen $ | A-6
b of #Number | A-4
b of dat | A-6
b of de | A-6
b of een | A-6
b of er | A-2
b of geen | A-2
b of gewoon | A-3
b of haar | A-2
b of heel | A10O4d4
b of ie | A-3
b of ik | A4O3b-5d6e-10
b of je | A2a-2c-2d9e-2
b of jij | A-11
b of laat | A-2
b of mama | A-3
b of met | A-2
b of moeten | A-2
b of nee | A-4
b of niet | A-17
b of papa | A-3
b of wij | A-2
b of ze | A-7
b of zijn | A-4
b of zullen | A-8
b ofzo $ | A2a2
b ogen $ | A4a7c-2
b ogen kunnen | A5
b ogen van | A4O-5c5
b ogen zijn | A-3
b oké $ | A-2
b oké voor | A-3
b om #Number | O-2a-10d2e2
b om #Time | A-22d8e-2
b om bij | A3
b om dat | A-4
b om de | A-17
b om door | A-2
b om een | A-13
b om er | A10b5
b om haar | A-2
b om huilen | A-2
b om je | A-2a7b-3
b om jouw | A-3
b om mama | A12c8
b om mee | A-3
b om met | A9O-7e6
b om mij | A-7
b om mijn | A15O-9c-2d6
b om op | A2b-3d3
b om overal | A-2
b om te | A6d-3e-10
b om u | A5O5b-2d3
b om uit | A3
b om van | A-3
b om vergeving | A-2
b om vragen | A-3
b oma $ | A-3
b oma hebben | A-3
b oma ook | A-3
b omdat #Name | A3O-2b-2c8e-2
b omdat de | O2a4b3
b omdat ge | A-6
b omdat hij | A-3O6a-3c5
b omdat ik | A-3b-2c4d-2
b omdat je | A-8O-17a4b-5c3d-3
b omdat jij | A-4O-9d2
b omdat jullie | A10O-6b-2d-2e9
b omdat u | A4b5
b omdat ze | b3c-3e-3
b omdraaien $ | A3a2b-3
b omdraaien en | A-2
b omgaan #Name | A-2
b omgaan $ | b-3d7e-2
b omgaan je | A-3
b omgaan jou | A-2
b ondanks het | A7O-5b-2d3e4
b onder $ | A8a-2
b onder de | A3b-8c9e-11
b onder een | A12a-5c-3e7
b onder haar | A-3
b onder het | a3b-4c4e-3
b onder je | A4O2d2
b onder mijn | A3O-12a-4c-2d12e-3
b onder uw | A5O4d4
b onder water | A-5
b ondergedoken bij | A8O4c-2d-3e9
b ondergedoken en | A10b-4c-2e13
b online $ | A2O3
b ons #Day | A-3
b ons #Name | A6d-5
b ons $ | b4c-2e-2
b ons allebei | A-4
b ons de | A-2
b ons geheimpje | A6c7e-3
b ons gezin | A-3
b ons het | A-2
b ons huwelijk | A-6
b ons in | A-3
b ons kind | A2O-5b-2
b ons maar | A10b-2e7
b ons mam | A5
b ons moeder | A-2
b ons niet | A6O2a-3b-2d-2e14
b ons nooit | A14O5a-2e8
b ons op | A4
b ons trouwen | A-2
b ons trouwfeest | A-3
b ons van | A5
b ons vinden | A13b-3e9
b ons woord | A-2
b ons zijn | A-3
b ontbreken maar | A-3
b ontbreken nog | A-2
b onthouden $ | A6
b ontvangen ik | A-3
b ontvoeren mijn | A12O4b-4c-3d-2e12
b ontvoeren naar | A5O-3
b onvoldoende voor | A-2
b onze #Name | A4O-2e-3
b onze dochter | A22O-8a-5b2e-3
b onze hond | A-2
b onze zoon | O-4a-3b5c-3
b ooit een | A-2
b ooit nog | A7
b ook $ | A6b-7
b ook aan | A-2
b ook al | A-5a-2b-2c8d3
b ook alleen | A-3
b ook als | b-2c4
b ook altijd | A-3
b ook bij | A-6
b ook de | A-9
b ook een | A-19
b ook eerlijk | A-2
b ook elke | A-2
b ook geen | A-9
b ook gewoon | A-5
b ook goed | A-4
b ook goedvinden | A-2
b ook hebben | A-2
b ook het | A-2
b ook in | A-5
b ook maar | A-2
b ook mijn | A-5
b ook na | A4
b ook niet | O11b-5c-2e3
b ook nooit | A-3
b ook op | A-7
b ook tekenen | A-3
b ook van | A-2
b ook voor | a2b-3c-2d4
b ook wel | A-5
b ook willen | A-3
b ook zien | A-3
b oom $ | A-3
b oom in | A-2
b oor $ | A-3
b op #Day | A-32
b op #Name | A-3O3a-2c4d-2e-6
b op #Number | A-7
b op $ | A4O4a-3c-2
b op 't | A-4
b op balkon | A7b-3c6
b op bed | A-5
b op café | A13c9d-2e-3
b op dat | O3b-4c5d4
b op de | a4d-3e-4
b op die | O6a3b2d-2
b op dit | A3
b op dr | A5O-6a-7c4
b op drumles | A-3
b op dus | A-2
b op een | A2a-14c-10e16
b op en | A-3
b op gaan | A6
b op geen | A-2
b op gezette | A-2
b op grond | A7a3
b op haar | A5a-19b2c5d-4e-9
b op het | e-3
b op hockeyen | A-2
b op hun | A-3
b op ik | A11b-3d3
b op in | A-5
b op intensieve | A5O-3b7
b op internet | A10O-4a-3b-2d14
b op je | A-3O10a-2d7
b op jouw | c2
b op kamp | A-4
b op kickboksen | A-2
b op maandagavond | A-3
b op me | A10O-7a12
b op mijn | A10O-2a6b-14c-19
b op ons | A-3
b op onze | A-4
b op rijden | A-6
b op school | a-5e6
b op slot | A18b-7c4d2e-8
b op spoed | A8O-5b5
b op straat | A-3O-8
b op tafel | A4O3a-6b13d-4e-3
b op te | a-6b5e-3
b op terugkomen | A-2
b op tijd | A-9
b op tiktok | A-3
b op uw | a3b-2
b op van | A-2
b op verzenden | A-3
b op voetbal | A-2
b op voor | A-2
b op voorhand | A-2
b op vrijdagmiddag | A-3
b op welke | A-6
b op zijn | A8O-3a-28c23d-3e-13
b op zn | A4b-3c9d-2
b op zolder | A4b-3c11d-2e-2
b op zondagavond | A-2
b op zondagochtend | A-2
b opa $ | A-4
b opa aan | A8O-2b-3c9
b opa en | A-3
b opa in | A6
b opdoen ik | A-3
b open $ | A-2
b open dan | A-3
b opendoen $ | A-5
b opendoen ik | A11b-2d4
b openstaan $ | A4
b openstaan nog | A7b-3d6e-2
b opeten #Name | A-2
b opgaan uw | A8a5
b opgeblazen $ | A-3
b opgesloten $ | A11O-6b-2c10d-2e-2
b opgesloten in | A3a-7c11
b opgespaard en | A6O3b9c-2
b opgroeien $ | A15O5b-2c4e4
b ophalen #Name | A-4
b ophalen $ | A-2a12c-4e-2
b ophalen en | A9e3
b ophalen je | A2
b ophalen terwijl | A-3
b ophalen ze | A-3
b ophalen zijn | A5
b ophangen $ | A7a-2b3
b ophangen ik | A18O9a-4b17c-3e-2
b ophangen in | A15b13
b ophangen vragen | A-2
b ophouden met | b-2c4
b ophouden ophouden | A-4
b opkomen #Day | A4
b opkomen mijn | A4a3d-2
b opkomen zijn | A4
b opletten je | A6
b opletten niet | A-2
b oplopen $ | A-3
b oplopen ik | A-2
b oplossen $ | A-2
b opnemen $ | a-4b12c-5d-3
b opnemen al | A10O4b-2d9e-2
b opnemen of | A20a-3d10
b opnemen opnemen | A3a-2d8
b opnieuw inschrijven | A-2
b opnieuw zonder | A9e2
b oppassen #Name | A-3
b oprecht dat | A-2
b oprit staan | A-3
b opschrijven $ | d3
b opschrijven dat | A-3
b opschrijven elke | A12O-4b-3d10
b opschrijven het | A-3
b opschrijven wie | A12b-3d9
b opstaan $ | O3b2c-3
b opstaan er | A-5
b opstaan ik | A-2
b opstaan je | A5b-2
b opstaan met | A-2
b opstaan mijn | b-2
b opvallend vaak | A-2
b opvang gaan | A-2
b opvang zijn | A-2
b opvangen $ | A-2
b opvangen hem | A-2
b opvoeden $ | A8O4a-2c12
b opvragen ik | A-2
b opwachten u | A-4
b opzetten $ | A3
b opzetten ik | A9
b opzetten je | A-5
b opzetten mijn | A6
b opzetten stil | A-3
b opzetten zijn | A-2
b opzij $ | A-3
b opzoeken $ | A4
b oren $ | A-2
b oud $ | A4
b oude #Name | A-3
b oude adres | A-3
b ouder bij | A-3
b ouders $ | A-4
b ouders naar | A5
b ouderschapsplan hebben | A-2
b ouderschapsplan staan | A-2
b over #Day | A-3
b over #Name | A-4
b over $ | b5c-3d-2
b over alimentatie | A11a9
b over bellen | A-2
b over de | A-2a-16c-9e-4
b over die | A-7
b over een | A-6
b over en | A-3
b over haar | A-4
b over het | A-10
b over huiselijk | A-3
b over je | A-3
b over jou | A-2
b over jouw | A-3
b over me | A6O5d3
b over mij | A-2
b over mijn | A-3a4
b over ons | A9d10e-3
b over schrijven | A-3
b over te | A-3
b over verkeer | A-4
b over vulkanen | A-2
b over zijn | A-3
b overal $ | A2b-3d9e-3
b overal vinden | A10O-4b-3d13e-3
b overdosis paracetamol | A13O-4b8
b overdosis pillen | A4b3
b overdracht $ | A3
b overdracht een | A-5
b overdracht voortaan | A10O-5a9b-2d-3
b overdrijven met | A-3
b overgaan en | A-2
b overhebben #Name | A-2
b overhebben $ | A-3
b overhebben er | A-2
b overhebben haar | A-2
b overhebben zijn | A-2
b overkant $ | A14b-3d8
b overkomen $ | A14a3b7c-2d-3
b overleggen de | A-3
b overleggen dit | A-2
b overleggen van | A-3
b overmaken $ | A-5
b paar dagen | A4
b paar keer | A11b-2c13e-2
b paar tientjes | A5
b paasdag zijn | A-2
b pak slagen | A8O7c-5
b pakken $ | A-2
b pakken dan | A-3
b pakken en | A15
b pakken ik | A8O5b-3d-3e11
b pakken mijn | A11a-2e3
b papa $ | A-5
b papa er | A16O-4a-2b16e-2
b papa gaan | A10b8c-2
b papa hebben | A6O-10a4c-6
b papa hem | A-5
b papa mama | A5O-4a12b-4c-2
b papa mogen | A3
b papa op | A5
b papa slaan | A13O-7
b papa van | A-4
b papa zeggen | A17O-5b2c-3d2e-6
b papier tekenen | A-3
b papier van | A4
b paracetamol laatste | A-3
b parkeerautomaat $ | A-2
b parkeerplaats $ | A3
b parkeerplaats van | A7O-3a8b-2d-2
b parkeren $ | A3
b partner zijn | A10O-4a8c-2
b pas bij | A-3
b pas daarna | A-3
b pas de | A-2
b pas hebben | A-2
b pas komen | A-2
b pas met | A-3
b pas naar | A3
b pas om | A-7
b pas op | a3
b pas terugkrijgen | A6O4d6e-2
b pas van | A3
b pasen bij | A-2
b pasen een | A-2
b paspoort $ | A-2
b paspoort aanvragen | A10O-7b-2d-3e8
b paspoort en | A8a-5b-2c-5d12
b paspoort moeten | A-3
b paspoort niet | d9e-2
b paspoort van | A-6
b paspoort voor | A21a-2c-3d-4e13
b paspoort zijn | A19O-8a-3c-3d-4e17
b paspoorten $ | A5
b paspoorten hebben | A9O6e6
b paspoorten zijn | A10e6
b passieve agressie | A-3
b paswoord van | A6O4d2
b patrick $ | A-2
b per #Number | A-7
b per dag | A-17
b per kind | A-4
b per maand | A-4
b per post | A-2
b per week | A-2
b perron en | A12O2b5
b petra $ | A-3
b piepen $ | A5
b pijn $ | A9a3b-4c4e-2
b pijn doen | A16O-3b7d-4e-4
b pijn hebben | A-3
b pijn van | A-2
b pillen in | A5b5
b pillen nemen | A4b3
b pillen op | A-3
b pillen slikken | A5O-3b7
b pillen tegen | A-2
b pistool en | A9a5
b plaatsen $ | A4
b plaatsen van | A-12
b plakken dus | A4O2d2
b plakken je | A-2
b plakken zijn | A-2
b plegen en | A11b8d-2e-2
b plegen ik | A6O5b9c-2e-3
b pleister erop | A-3
b pleister op | A-3
b plek $ | A-3
b plek op | A-8
b plek waar | A16e13
b plekken breken | A7O-4a-2c3
b plekken op | A6O-7
b plus #Number | A-3
b poging hebben | A11O-3b11d-3
b politie $ | A7O-13a-4b-3c2
b politie bellen | A17O-5a7d-2e-3
b politie gaan | A11b-4c3d-3e3
b politie geven | A4O-2d5
b politie hebben | A13O-4c-4d2
b politie ik | A10d5
b politie komen | A-2
b politie maar | A11b-2e5
b politie weten | A2O-3a9b-2c-2
b politie zijn | A3O-3a-3b-3e9
b politie zoeken | A8O-4e7
b pollepel hebben | A6c7
b pollepel op | A5b-3c12
b pols breken | A-2
b polsen doorgesneden | A10b4
b poort $ | A4
b pop van | A6O5d3
b post dus | A5
b potje $ | A-2
b praten $ | A4b-6
b praten alleen | A-3
b praten dat | A4
b praten en | A4d8
b praten je | A-5
b praten jij | A2
b praten met | A9O5b-3c-3e-3
b praten over | A-3
b praten we | A2
b precies dat | A-2
b precies op | A-2
b precies waar | A17O6a-3d11
b prik van | A-2
b prima $ | A-7
b proberen $ | A4
b probleem $ | A3a2b-3
b probleem met | A-3
b proficiat met | A-3
b puffer en | A-2
b punt $ | A-5
b punt ik | A-2
b punthoofd van | A-3
b raam $ | A5O-5c3
b raden $ | A5
b raken $ | c4
b ram je | A6a5
b ramp $ | A-2
b rapport van | A-2
b reageren $ | A5
b reageren je | A-2
b recht op | A-2
b rechtbank $ | A-2
b rechtbank niet | A3
b rechtbank voorleggen | A-2
b rechter $ | A-4
b rechter en | A-3
b rechter gaan | A12a-3c2d2
b rechter hebben | A10O-3e6
b rechter jou | A16O8a-4b2c-3e7
b rechter om | A-2
b rechter stappen | A4
b rechter van | A10O6
b rechter voor | A6
b rechter zeggen | A12O6b8
b rechtzetten en | A-3
b redden het | A13b10d-3e-2
b reeds tijdens | A-3
b regel $ | A-2
b regel van | A-2
b regelen $ | A-5
b regelen dus | A6a7b-3e-2
b regelen en | O4b5d-2e3
b regelen zijn | A-2
b regels $ | A-3
b reis $ | A4O7e6
b reis en | A-2
b rekenen $ | A-5
b rekenen daar | A-3
b rekenen maar | A-2
b rekenen voor | A-2
b rekening $ | b-2d9
b rekening met | A-2
b rekening van | A-6
b rekeningnummer zijn | A-2
b reserveren waarvan | A-3
b rest van | A-3
b retourvlucht zijn | A-2
b ribben als | A5a4
b ricardo $ | A-2
b riem $ | A6O5a-3c9
b riem geven | A16a-2c5
b riem hebben | A10c7
b riem op | A8O-4a12c-2
b riem slaan | A3c8
b riem van | A-3
b riem zijn | A10c8
b rij $ | A-2
b rijden #Day | A-2
b rijden $ | A-2b-2c7d-2e-2
b rijden een | A-5
b rijden en | A2
b rijden hebben | A-2
b rijden ik | A-4
b rijden jij | A-2
b rijden met | A5a-3b-2c5d4
b rijden voorzichtig | A-3
b rijden we | A-2
b rijden wij | A11
b rijden ze | A-3
b rob $ | A-2
b rode etui | A-2
b roepen dat | A-4O-4a2
b roepen ik | A-2
b rojda $ | A-2
b ronald $ | A-2
b rond #Number | A-2
b rond #Time | A-5
b rond krijgen | A4
b rondvertellen dat | A-3
b ronnie $ | A-2
b rood $ | A5
b rood zijn | A-2
b roos $ | A2
b rot toch | A-3
b router $ | A-3
b rug en | A-5O-4a-2c8
b rug om | A-2
b rugzak $ | A-3
b rugzak van | A-2
b ruiken $ | A-2
b ruilen ik | A-2
b rust geven | A3
b rustig aandoen | A-2
b rutger $ | A-2
b samen #Number | A-2
b samen een | A-6
b samen zijn | A-2
b samira $ | A-2
b sander $ | A-2
b sanne $ | A-2
b schade aan | A-2
b schaken $ | A-3
b schamen je | A-2
b schamen me | A-2
b schamen mij | A-3
b scheenbeschermers niet | A-3
b scheenbeschermers zitten | A-2
b scheiding $ | A11O4a2d-3
b scheiding hebben | A-3
b schelen $ | O3a2
b schieten $ | A6O6a10b-2d-3
b schieten en | A3
b schieten ik | A9O6a12c-3
b schieten je | A6a4
b schieten vol | A-3
b schoenen dat | A-2
b schoenen van | A-2
b school $ | a-3d3e-7
b school als | A-2
b school bellen | A4d-2e6
b school dat | A-2
b school een | A-2
b school en | A9O3a-4c-5d-3e17
b school er | A-2
b school gaan | A-2
b school halen | A10c-4d-3e15
b school hebben | O-3a-3c6
b school horen | A3
b school ik | A3
b school in | A5
b school maar | A4
b school om | A-3
b school staan | A-4
b school zien | A3
b schooladvies van | A-3
b schooljaar $ | A-3
b schoolplein een | A-5
b schoon dat | A-3
b schoonmaken en | A-3
b schop geven | A6c2
b schoppen $ | A15a-5c6
b schoppen en | A15O-4c2
b schoppen ik | A7c-2
b schoppen in | A7a6c-2
b schrijven $ | O5a-3b6d-4
b schrijven dan | A-2
b schrijven dat | A-2O-6b3e-4
b schrijven de | A-2
b schrijven naar | A-5
b schrikken $ | A-4
b schrikken me | A-6
b schrikken niet | A-2
b schrikken van | A-5c8
b schudden $ | A7O-6a-3c10
b schudden dat | A11O5b-3c9
b schudden omdat | A5O5c3
b schudden tot | A10b-3c7e-2
b schuld $ | A3
b schuur $ | A7O5b9d-3
b schuur de | A-3
b screenshots $ | A-3
b secretariaat $ | A-2
b seg $ | A-2
b serieus nemen | A-3
b serkan $ | A-2
b sigaret op | A13O-5a-3b-2c12
b simpel $ | A-4
b simpel zijn | A5b-2c9d-2
b sinds #Day | b-3e4
b sinds #Number | A3O-4e2
b sinds de | A-2a-3c3d3
b sinds die | A-3
b sinds ge | A7O-4a8b-2
b sinds gisteren | A11b-3c8
b sinds het | A-3
b sinds ik | A3
b sinds je | A17O-4a9c-4d-7e-3
b sinds jij | b2
b sinds vannacht | A-4
b sinds ze | A-5
b sindsdien zijn | A15O-6a-2e13
b slaan $ | A10O-12a4b-4c-2d-8e-4
b slaan als | A8O-2c2
b slaan dat | A-3O5a2c3
b slaan de | A-7a7
b slaan dus | A-4
b slaan en | A29a4b-2c-2
b slaan haar | A15O-3
b slaan hem | c6
b slaan hij | A-6O-3c8
b slaan ik | A-5a-5c4
b slaan ja | A10a-3c5
b slaan je | A18O5
b slaan maar | A20a2
b slaan me | A-2
b slaan met | A12O-6c-3
b slaan mij | A13a-3c9
b slaan mijn | A15c7
b slaan op | O-6a-2c3
b slaan schoppen | A12O-3a3c-2
b slaan tot | A5a3
b slaan waar | A10a12c-2
b slaan ze | A-3
b slaan zijn | A-4O-2a7
b slaappillen van | A-2
b slag $ | A-2
b slagen en | A5O4a8c-3
b slagen geven | A3O3c4
b slagen met | A9c8
b slager $ | A-2
b slagroom kloppen | A-2
b slapen #Number | A-2
b slapen $ | A3b-7d7e-8
b slapen als | A3b-2c12
b slapen bij | A20O5a-3c11d-2e-3
b slapen dan | A-2
b slapen dat | A2
b slapen en | A7O5a-7b6
b slapen hij | A-3
b slapen ik | a3
b slapen in | A7a-2b-2c-2d4
b slapen met | A-2
b slapen niet | A-3
b slapen op | A12b-2c10
b slapen rusten | A-2
b slapen ze | A2
b slapen zeggen | A5O-4c6
b slapen zijn | A-2
b sleutel die | A13O-5d10
b sleutel liggen | A-3
b sleutel van | A-4
b sleutel voor | A-2
b slikken en | A9O-2b6
b slipper op | A3c9
b slot $ | A2
b slot doen | A4a3d4
b slot en | A13a-3c7d-3
b slot op | A4
b sluiten $ | A5
b sluiten veranderen | A12d3
b smijten $ | A14c6
b smijten en | O-3a7c-2
b smoesjes $ | A-2
b snappen dat | A-2
b snijden ik | A11a2
b snijden mezelf | A9b8
b soms staan | A9O3b5
b sorry $ | A-3
b sorry daarvoor | A-2
b sorry dat | A-2a-4b2
b sorry ik | A-12
b sorry sorry | A-6
b sorry voor | A-12
b sorry zeggen | O6c5
b spelen #Name | A-3
b spelen $ | A-2
b spelen verstoppertje | A-2
b spelen zijn | A-3
b spierpijn na | A-3
b spijt $ | A10b5
b spijt krijgen | A10a7b-3d-2
b spijt me | A2
b spijt van | A-2
b spijten me | O5b3
b spoedeisende hulp | A4O-4a-4c3
b spoor #Number | A-2
b spoor en | A13b9c-2
b spoorloos $ | A11O-4b-3c-2d-2e10
b sportschool $ | A10O-5b-2c-2d11e-2
b sprake ik | A-2
b spreekbeurt gaan | A-3
b spreekbeurt over | A-4
b spreken $ | A-11
b spreken en | A3
b spreken over | A-2
b spreken we | A-3
b spreken zijn | A4
b springen $ | A10a-7b16c-5d-5
b springen en | A3
b springen ik | A9b10d-2e-2
b springen van | A7a-2b11c-3
b spyware op | d3
b staan #Day | A-4
b staan #Number | A6
b staan $ | A-4b-3c-2d6e-9
b staan aan | A3b-3d8
b staan al | d-5
b staan alle | A4
b staan als | A-2
b staan bij | A-7
b staan dat | O-6d-2e5
b staan elke | A8O-6b-2d6
b staan en | A-4
b staan er | a-2d9e-4
b staan gewoon | A-2
b staan gisteren | A3
b staan het | O5a8
b staan hier | A-3
b staan hij | A-3
b staan horen | A-2
b staan ik | A2O3e-3
b staan in | b-2c3
b staan je | A3c-3d9e-2
b staan jij | A-2
b staan koken | A-2
b staan met | A-4a6b-2
b staan mijn | A-2
b staan nog | A-3
b staan nu | A7O5a-3d2
b staan om | A-9
b staan onder | A-3
b staan op | A15O6b11c-9d-2e-5
b staan te | A-4a10d-2
b staan tot | A5
b staan uit | A9O-6e12
b staan vol | A6
b staan voor | A-4
b staan wachten | A2
b staan wat | A2
b staan ze | A-4
b staan zijn | A-2
b stampen $ | A-2
b stappen $ | A20b3c-4d-4
b stappen eruit | A7O6a-5b16c-3d-3e-3
b stappen ik | A4b6
b station $ | A3
b steeds hetzelfde | A-2
b steeds met | A-3
b steeds niet | A-2
b steek onder | A-3
b steken $ | A2O-5a9b-3d-2
b steken het | A-4
b steken ik | A-4O4
b steken je | O4a7
b stelen fiets | A-3
b stellen $ | A-2
b stellen u | A9O5e2
b step $ | A-2
b sterven van | A-2
b stiekem dat | A-3
b stiekem een | A8O-6e5
b stiekem filmen | A14O-4c-2d8e-3
b stijn $ | A-3
b stil $ | A8O4a-4b-4c8
b stil als | A3
b stil zijn | A12O8a-5b-3c17e-3
b stilstaan stilstaan | A-3
b stoep staan | A4
b stoppen $ | a-2b3
b stoppen ik | A3
b stoppen met | O6a-3b3c5
b storten ik | A-2
b storten met | A-2
b straat $ | A10d4
b straat staan | A-3
b straf $ | A19b-3c13
b straf hij | A11O-6b-3c12d-2e-3
b straf zijn | A3
b straffen $ | A-5
b straks #Name | A-3
b straks nog | A4
b striemen op | A7b-2c13
b studiedag $ | A-2
b studiedag van | A-2
b stuk $ | A-3
b stukken en | A5
b sturen $ | A-5b8
b sturen als | A6O-4d6
b sturen de | A-2
b sturen een | A3
b sturen en | A2
b sturen ff | A-3
b sturen het | A-2
b sturen ik | A-2O4a-2d5
b sturen je | O4d4
b sturen me | O3a-4d2
b sturen mij | A-3d3
b succes met | A9b-2d-2e7
b sukkel $ | A-2
b suzanne $ | A-2
b suïcidaal en | A15b12c-2d-2e-3
b systeem $ | A-2
b t #Number | A5
b t $ | A-7
b t bed | A-3
b t douchen | A5
b t hele | A-3
b t huis | A-3
b t m | A-3
b t niet | A5c5
b t spijt | A6
b t weekend | A-5
b t wel | A-2
b t zijn | A-8
b tablet in | A-3
b tablet van | A17a-2b-2d15
b tafel $ | A2O5b8d-3
b tand zijn | A-3
b tandarts hebben | A-2
b tanden uit | A4O3a6
b tante #Name | A-2
b tas $ | A-10
b tas komen | A2
b tas laten | A-2
b tassen $ | A-2
b te bleiten | A10c5
b te blijven | A6O5b7d-3e-2
b te delen | A-2
b te doen | O-3a2b5c-2d-2
b te eten | A7a-4c15e-2
b te gaan | A3O-8a-5c8e-2
b te geven | A-3
b te glimmen | A-2
b te halen | b2e-2
b te hangen | A4a-3b13
b te hard | O6a-3c6
b te hebben | A-7
b te hoog | A-3
b te houden | A6a-2d2e-3
b te huilen | A-2
b te jong | A-2
b te kijken | A-2d7
b te klein | A-7
b te knikkebollen | A-3
b te komen | A9c-3d3e-2
b te kopen | A5
b te kunnen | A-4
b te laat | A-3d-2e8
b te laten | O-2b-2c-4
b te leggen | A-8
b te letten | A-3
b te leven | A13O3a-2b7
b te lezen | A-3
b te lossen | A-3
b te luisteren | A-2
b te maken | A-3e-4
b te melden | A-3
b te merken | A-2
b te nemen | O-5
b te pakken | A-2
b te pas | A3
b te passen | A-2
b te praten | A3
b te rijden | A5O-5a11b-3d-2e-2
b te schieten | A8a8b-3
b te schrijven | A-2
b te schrikken | A-4
b te slaan | A-7O-4a-3
b te slapen | A22a2b-4c2d-4
b te snikken | A-3
b te spelen | A-2
b te springen | A-3
b te staren | A-3
b te stoppen | A4
b te sturen | A-4O-4d6
b te toeteren | A-2
b te veel | A-4
b te ver | A-2
b te verdwijnen | A11O-4e-3
b te verliezen | A10a10b-2d-2
b te vertellen | b10c-2d-2e-2
b te vertrekken | A6
b te verwachten | A6
b te vinden | A2O5a4
b te vissen | A3
b te voet | A-3
b te volgen | A-2
b te vragen | O-7c-2d8
b te vroeg | A-3
b te wachten | A-3d4
b te weinig | A-4
b te weten | A12O3a-2d-6e6
b te winnen | A-2
b te worden | A-3
b te wurgen | A9O-3a7b-3
b te zeggen | c-6d-4e4
b te zetten | A-3
b te zien | O3a-6b-2c-3d16e-3
b te zijn | b10c-2e-3
b team $ | A-2
b tegen #Day | A-2
b tegen #Name | A17b8d-3e-3
b tegen #Time | A-2
b tegen de | A9O3c3d-13
b tegen die | A7O2a-3c-3
b tegen een | A4a-3b5c-3
b tegen haar | A-5a3c-4
b tegen hem | A-3
b tegen het | O-4a8c-2
b tegen je | A-4a7
b tegen mij | A3O-7d-3e-2
b tegen mijn | A10O-9a6
b tegen mn | A9O-6a-2d4
b tegen u | A3O6a6b-2
b tegengaan dat | A2
b tegenhouden $ | A15c-2e-5
b tegenhouden met | A5O-4e6
b tegenhouden om | A8O4a9b-2
b tekenen $ | A-2O-5a3b-3
b tekenen en | A-2
b tekenen hebben | A-2
b tekening laten | A-3
b telefoon $ | d4
b telefoon aan | A-3
b telefoon afpakken | A7O-4a-2d9
b telefoon bij | A-2
b telefoon dat | a2b4d-3
b telefoon en | A14a-2d4
b telefoon gaan | A-2
b telefoon hebben | A-2
b telefoon liggen | A-2
b telefoon met | A-3
b telefoon staan | A11d-3e3
b telefoon tegen | A-3
b telefoon uit | A-3
b telefoon vinden | A7O-4b5d-3
b telefoon voor | A-2
b telefoon zeggen | A8O-4a4d2
b telefoon zetten | A9O3d4
b telefoontje $ | A-3
b teleurstellen en | A-3
b telkens als | A4O-5b12e-2
b telkens hebben | A-2
b tellen en | A-2
b ten voeten | A-2
b terug $ | A-10
b terug in | A3
b terug met | A2
b terug moeten | A3
b terug te | A9O-6e9
b terug uit | A9c5d-2e-4
b terug voor | A-2
b terugbellen $ | A5
b terugbrengen $ | A-3
b terugbrengen en | A20a-3b-4c-7d-3e18
b terugbrengen haar | A-5
b terugbrengen hem | A7
b terugbrengen ik | A-3
b terugbrengen uit | A19
b terugbrengen ze | A12O6c-2e9
b teruggaan $ | A3
b teruggaan naar | A3
b teruggeven $ | A5O-3a-3c-4e-4
b teruggeven ik | A9e3
b teruggeven je | A3
b terugkom $ | A-4
b terugkomen #Name | A3
b terugkomen $ | A12O-2a-16b-5d2e7
b terugkomen er | A-3
b terugkomen ik | c3e-4
b terugkomen met | b-3d-2e5
b terugkomen niet | A16b-3c-4e12
b terugkomen terugkomen | A6O-4c8d-2
b terugkrijgen $ | A4a-3c2e-4
b terugkrijgen als | A6O4d6e-2
b terugkrijgen haar | A10O6c-2e9
b terugkrijgen ik | A-4
b terugkrijgen je | A6O4d6e-2
b terugkrijgen met | A5c6
b terugkrijgen uw | A9b-3c11e-2
b terugkrijgen we | A5e5
b terugkrijgen ze | A12c-2
b terugnemen $ | A-2
b terugsturen $ | A-2
b terugzien $ | A6a-2b4e-3
b terugzien ze | A7c4e-7
b terwijl de | O-5
b terwijl ge | A8c3d-2
b terwijl hij | A11O-4b-3c9
b terwijl ik | A-2O-8a6c-4
b terwijl jij | O-4b-3c7
b terwijl jullie | A-3
b thuis $ | A7O3a-2c3
b thuis dus | A-2
b thuis niemand | A-3
b thuis te | A7b-3c11
b thuis zijn | a-2d4
b thuiskomen $ | A10a-3b-2c6
b thuiskomen met | A-3
b thuiskomen thuiskomen | A-3
b thuiszijn #Day | A4
b thuiszijn $ | A-10
b thuiszijn en | A-3
b thuiszijn hij | A-2
b thuiszijn je | A-2
b thuiszijn om | A-2
b thuiszijn terwijl | A7O-4b-3c7
b ticket zijn | A15e12
b tijd $ | A-3
b tijd dat | A5a-5c-3d-2e7
b tijd doorgeven | A-2
b tijd om | A-2
b tijdens de | A-5
b tikkie zien | A-2
b toch $ | O3b-3c8d-2e-2
b toch dan | A-3
b toch niet | A3c-4d-2e6
b toch nooit | A-2
b toch zeggen | A-2
b toe $ | A-3
b toe dat | A-2
b toe hebben | A-2
b toe omdat | A10O-4c10e-2
b toe zijn | A-3
b toebrengen $ | A12a9b-2c-2
b toegeven dat | A10a3c-4e3
b toegeven ik | A-2
b toegeven toegeven | A4
b toen #Name | A-3
b toen de | A-2
b toen er | A-2
b toen ge | A-5
b toen geen | A-2
b toen gewoon | A3
b toen ik | A11O-7a2b-3c2e-5
b toen je | A-7O-6
b toen maar | A11a12b-4c-2d-3
b toen mijn | A-3
b toen wij | A-2
b toen ze | A10b-2c11e-2
b toeslag $ | A-2
b toestemming $ | A5O-6a-2e-3
b toestemming hebben | A8e6
b toestemming om | A9b-3d3e3
b toetje krijgen | A-2
b toets $ | A-2
b toevertrouwd dat | A-2
b toilettas $ | A-2
b ton $ | A-2
b top tot | A-3
b tot #Day | O-3a-3b2e-2
b tot #Number | A-4O5a-2c-3d10
b tot #Time | A-16
b tot aan | A2b-2c-2d9e-2
b tot achter | A-2
b tot de | A-2
b tot die | A-2
b tot en | A-13
b tot ge | b-2d7
b tot hier | A-2
b tot hij | A24O11a-12b-6c12e-2
b tot iemand | A-3
b tot ik | A4
b tot in | A-2b-2d8
b tot je | A19O8b-4c-6d4
b tot jij | A8O8a-3b-3
b tot last | A6
b tot mijn | A-3
b tot morgen | A5
b tot nu | A-3
b tot op | A-6
b tot seks | A10O-2a9b-3d-3
b tot teruggeleiding | A12O-4e5
b tot ze | A18O14a-7b-5c6d-3
b touw hangen | A15b9c-2d-3e-2
b touw in | A13O-5b11d-2e-3
b tracker in | A-3
b tracker onder | A8O7a-3d7
b tracker van | A-3
b trainer zeggen | A-3
b trap af | A20
b trap duwen | A2O-3
b trap gooien | A10a3c-3
b trap zijn | A-3
b trappen $ | A-4a8
b trappen ik | A14O3a10d-2
b trappen je | A12a10
b trein al | A-3
b trein van | A-4
b trekken $ | O-7a2
b trekken dat | A3
b trekken dit | A-3
b trekken dus | A-3
b trekken en | A10O-5a-3c-2e3
b trekken t | A11c5
b trillen $ | A-2
b trillen op | A-2
b trommelen zitten | A-2
b trots $ | A-3
b trots zijn | A-3
b trouwens een | A-3
b trouwens geen | A-3
b trouwens ook | A-2
b tuin begraven | A-2
b tussen het | A-3
b tussen ons | A-4
b tussen zijn | a4
b tv in | A4
b tweede paasdag | A-2
b tweede paspoort | A13e9
b tweede set | A-2
b tweede week | A-2
b tweeling meenemen | A8O-4
b type #Number | A-3
b typen $ | A-2
b u #Name | A8O-8b-2c2e3
b u $ | A11a5b-11
b u al | A11b-2d8
b u allebei | A9a7b-2d-2
b u als | A-2
b u altijd | A7b-3d7e-2
b u daar | d4
b u dat | a4b-2e-4
b u de | A10O10a12c-2d-9
b u dienen | A9O3a-2c4d-3
b u dit | b6
b u door | A-3
b u en | A10b3
b u ervan | A9O5e2
b u gaan | A-2
b u geen | A3e-2
b u gisteren | A-6
b u hebben | A6O-18a2
b u het | O2a-4d7
b u hoeven | A18O5a-5e5
b u iets | A-2
b u in | a-3b5d7e-2
b u krijgen | A2
b u kunnen | A7b-3d12e-2
b u mede | A8O3b3c3
b u met | A-5O4a5c-2
b u mij | A7O-12a2b-8e-6
b u mijn | A5O-4d5
b u moeten | A11d2
b u mogen | A-3
b u morgen | A-3
b u niet | b4c-4
b u nog | A12a9
b u onze | A8O-2c3
b u op | O-5a-2b-2d4e2
b u schrijven | A-4
b u sinds | A-4
b u te | A-2b-2
b u terugkrijgen | A10b-3c5d-2e-2
b u thuis | A-3
b u tot | A-4
b u uw | A-4
b u vasthouden | A13O-5
b u voor | A-2
b u willen | A5
b u zelf | A-2
b u zijn | a-3e3
b u zo | A3
b u zullen | A13O8a5c-8
b uit #Name | a-7b-4c-5e6
b uit $ | A2O3a-3b-5c-3d-3e10
b uit bed | A-3
b uit dan | A-3
b uit de | a-3b-11d-9e7
b uit elkaar | A-2
b uit gaan | A5
b uit haar | A6b6c-5e-3
b uit het | A-2b4d-3e-3
b uit huis | A11O-4d-2e10
b uit je | O2a5c-2
b uit jouw | d-5e3
b uit mijn | A-4O-5a8b-2
b uit om | A7
b uit ons | A-2
b uit school | d-2e8
b uit te | A-3O-5c2e-2
b uit uw | A-3
b uit zijn | A16O2c6
b uitdoen $ | A4c8e-2
b uiteindelijk toch | A-2
b uiterlijk #Day | A-3
b uiterlijk #Number | A-4
b uitgaan #Name | A6
b uitgaan $ | b-3c6e-2
b uitgaan dat | A-3
b uitgaan ik | A-2
b uitgaan je | A2
b uitgehongerd en | A11O-6b-2c10d-3
b uithangen $ | A-2
b uithangt $ | A-3
b uitkiezen $ | A-2
b uitkomen #Name | A-3
b uitkomen $ | A-2d3
b uitkomen er | A3
b uitlachen $ | A3
b uitlaten $ | A-3
b uitleggen $ | b8d-2
b uitleggen dat | A3b14c-2d-2e-3
b uitleggen je | A-3
b uitleggen jij | A-3
b uitmaken $ | A2
b uitmaken het | A5
b uitslag van | A-3
b uitvaart zijn | A4
b uitzetten $ | A-3
b uitzien als | A-2
b uitzoeken $ | A-2
b uur $ | A-4
b uur een | A15O7a-2b-2d10
b uur en | A-2
b uur in | A-3
b uur met | A6
b uur per | A-6
b uurtje langer | A-2
b uurtje later | A-2
b uw #Day | A3
b uw advocaat | A6O4a4b-2c-3d-2e3
b uw auto | A13O7a3
b uw baas | A5
b uw bankkaart | A2O5d7
b uw bericht | O-6b9d-2
b uw berichten | O5d3
b uw broer | A2O-4a10
b uw deur | d7
b uw dochter | A3O7a-4c9e-2
b uw eigen | A-2
b uw gezicht | A8a7
b uw gordijnen | A12b-3d10
b uw gsm | A5a-2d4
b uw huis | O-4
b uw keel | A9O3a7
b uw leven | A-3a4b-5d-2
b uw maat | A12O-5b-2d8
b uw moeder | A-4O6d4
b uw nieuwe | A3O4a10b-3
b uw partner | A10O-4a3d-2
b uw paswoord | A6O4d2
b uw ruiten | A12O5a10
b uw straat | A12b-2d8
b uw telefoon | A10O4d6
b uw toestemming | e6
b uw toon | A-3
b uw vader | A-3a9
b uw vriend | A-5O-4a-2c4
b uw vuist | A3O-5a5
b uw weekend | A-3
b uw werk | A3
b uw zoon | A24a-6d-3
b uw zus | A16O-5b3d-3e2
b uw zuster | A-3
b vader $ | a-2d7e-2
b vader die | A-6
b vader en | A-7
b vader hebben | A-4O-7a10b-2
b vader in | A6
b vader moeten | A-3
b vader niet | A4
b vader op | A-2
b vader van | A-6
b vader zijn | A-7
b vakantie in | A5
b vakantie jij | A6
b vakantie niet | A12b-2e9
b vakantie zijn | A12O5a-3c-3e16
b valies $ | A-3
b valies zijn | A8e6
b vallen $ | A-5
b vallen en | A-8
b vallen maar | A2
b van #Day | O-15a-5c4
b van #Money | A-8
b van #Name | A-4O4c-4d9
b van #Number | O-12c8d-13
b van $ | A-5O-3a-4c3
b van 't | A-3
b van aflopen | A4
b van alles | A-7
b van beginnen | A-2
b van bij | A3
b van binnen | A-3
b van dat | A-17
b van de | A-5O-3a6c-3d-3e-2
b van den | A7
b van der | A-2
b van die | O-6c-3
b van draaien | A3
b van echt | A-3
b van een | A-3O-11a-7c9d-2e-2
b van elkaar | A-2
b van flat | A9b7c-2
b van gisteren | A5
b van groep | A-2
b van haar | O-7
b van harte | A-2
b van hebben | A-3
b van hem | A-4
b van het | A-2b4d-2
b van hockeyen | A-3
b van iedere | A-2
b van iedereen | A4
b van in | A-3
b van je | O2b-6e-7
b van jeugdzorg | A-3
b van jou | O-4b-16d7
b van jouw | O-6c2
b van kant | A16O4b11c-5d-4e-4
b van mama | A-3
b van me | A12O8b9c-5e-6
b van mij | A5O7a-2e-5
b van mishandeling | O-2a7
b van mn | A4O3a4b-3c-2d-3
b van niemand | A5
b van niks | A-3
b van ons | A-6O-4a2c-2d3
b van onze | A-4O-4a2c-2d5e-2
b van papa | A-4
b van plan | A-2O-5
b van school | A2a-3b-3c-8e5
b van tafel | A-3
b van te | A-3
b van tevoren | A-3
b van toen | A5b4
b van u | A9O-4c-3d6
b van uw | a2b-3
b van vallen | A11O-4b-2c10
b van vannacht | A11O-6a-3b4d-2
b van vinden | A-2
b van vingers | A4b-3c7
b van voetbal | A3
b van vorige | A-2
b van waar | A18O6a-4d12
b van wat | A-3
b van wie | O-3c-2d9
b van worden | A3
b van ze | A12O5a-3b12
b van zijn | A-4O-3b-2d-2e6
b van zo'n | A-3
b vanaf #Day | A-10
b vanaf #Number | A-11
b vanaf #Time | A-4
b vanaf de | A-3
b vanaf middernacht | A-3
b vanaf nu | c-6e3
b vanavond $ | d6
b vanavond bij | A4
b vanavond dat | A13O-3a4b-4c2e-2
b vanavond een | A7a-5b11c-2
b vanavond langskomen | A7O3a7b-2e-2
b vanavond met | A2
b vanavond niet | A3
b vanavond nog | A-3
b vanavond om | A-2
b vandaag #Number | A-3
b vandaag $ | A3a-3b9
b vandaag hebben | A15b3c3
b vandaag in | A3
b vandaag nog | A2
b vandaag op | A-2
b vandaag trouwens | A5
b vandaag zijn | b6e-2
b vandaan komen | A-3
b vanmorgen $ | A4
b vanmorgen met | A6
b vanmorgen opgesloten | A5c6
b vannacht alleen | A10b-3c12d-3
b vannacht dat | A6O-3b10d-2
b vannacht een | A3a-2b7
b vannacht innemen | A6O3b9c-2
b vannacht naar | A7b4e-2
b vannacht om | A3
b vannacht opstaan | A-2
b vannacht staan | A6
b vannacht zijn | A9b-3c3d4
b vanwege de | A-3
b vanzelf $ | A-3
b vasten nog | A-5
b vasten te | A4
b vastgepakt en | A6a3c-4
b vasthouden $ | A-6O-5
b vasthouden in | A12O-5e3
b vaststaan vaststaan | A6
b vaststellen dat | A4
b vastzitten vastzitten | A-2
b veel drinken | A-3
b veel vragen | A-3
b veerle $ | A-2
b veld hij | A-2
b vent gaan | A6a-3d2
b ver van | A10b-3d-2e9
b ver weg | b-2e9
b veranderen $ | A-2
b veranderen en | A20a-4d13
b veranderen je | A-3
b verandering eens | A-2
b verbazen mij | A-2
b verbergen camera | A2d4e-2
b verbergen op | A15O-8e10
b verdedigen $ | A-2
b verder $ | A-2
b verder moeten | A-2
b verder weten | A-3
b verder willen | A10O-3b6e-3
b verdienen $ | A14a-5c4
b verdienen een | A-5
b verdienen het | A-2
b verdrag $ | A9b-3c-2e10
b verdwijnen $ | A20O3b-3c-7d-5e16
b verdwijnen ik | A-3
b verdwijnen zijn | A-3
b vergadering die | A-2
b vergeten $ | A-8
b vergeten de | A-2
b vergeten en | A-3
b vergeten niet | A-2
b vergeven me | A-4
b verhalen $ | A-2
b verhuizen $ | A3
b verjaardag vergeten | A-2
b verkeersexamen $ | A-2
b verklaren dat | O-3b4c4e-2
b verkopen ik | A-2
b verkopen om | A-2
b verleden jaar | A5
b vermoorden $ | A-4a8b-4
b vermoorden als | A5a8b-3
b vermoorden die | A-3
b vermoorden ik | A-5
b vermoorden je | a6c-2
b vermoorden jou | A10a7
b vernemen $ | A-3
b vernemen dat | A3
b verontschuldigingen aanbieden | A-2
b verschijnen $ | A4
b verschuiven $ | A-3
b verslag van | A-4
b verstaan $ | A11O9b-2d3e4
b verstand van | A-2
b verstoppen $ | A17O-7a-4c-2d3e6
b verstoppen de | A14O7a-2b-2e14
b verstoppen en | A3b-2e8
b verstoppen hem | A11b-2c-2d-2e11
b verstoppen ze | A9O-6b6c-2e4
b verstoppertje doen | A-3
b vertellen #Name | A24O-7d4
b vertellen $ | A6a-2c12d-5e-8
b vertellen bij | A-3
b vertellen dat | A-2O-13b3c-3d-4e-5
b vertellen de | A4
b vertellen hij | A-4
b vertellen hoe | A-3
b vertellen ik | A-5
b vertellen in | A4
b vertellen je | A10O4b-2d-2e10
b vertellen me | A16O-3a-3b8d-4
b vertellen mij | A-2
b vertellen over | A-3
b vertrekken $ | A4
b vertrekken en | O6e3
b vertrekken naar | A9
b vertrekken om | A6
b vertrekken zijn | A2
b vervalste handtekening | A13O-9e10
b vervolgen een | A-3
b verwachten $ | A-6
b verwachten dat | A-2
b verzamelen #Time | A-2
b verzekering sturen | A-3
b verzetten en | A-2
b verzinsel ik | A-2
b verzoeken ik | A-2
b verzoeken tot | A12O-4e5
b via de | b-3c-5d11e-5
b via een | A-2
b via het | A2
b via mijn | A-2
b video van | A10b-2d8
b vijver $ | A5
b vinden #Name | A4
b vinden $ | A12a-12b-7c-10d6e5
b vinden dat | A-13
b vinden de | A13O2a-2d4
b vinden die | A-3
b vinden en | A9d-2e-2
b vinden haha | A-3
b vinden hebben | A-3
b vinden het | A-13
b vinden ik | a-3b3
b vinden je | A2O7a-3d11e-4
b vinden jij | A-7
b vinden liggen | A-2
b vinden ons | A13O6a-4b-3c-3d-3e14
b vinden voor | A-2
b vinden weten | A-2
b vinden ze | A-2a3b-3d-2e2
b vingers inzien | A5O-2b-3c9
b vis zijn | A-3
b vissen $ | A-2
b vlakke hand | A3O-3a8
b vliegen $ | A3
b vliegen de | A2
b vliegen met | A6b-3e9
b vliegen we | A11b-2e9
b vliegtuig $ | A11e8
b vloer komen | A3
b vlucht van | A-2
b vluchten $ | A15O-8e12
b voelen $ | A-2
b voelen hoe | A4
b voelen ik | A-2
b voelen met | A-3
b voering van | A11O-6d7
b voet gaan | A3
b voet zijn | A-3
b voetbal $ | A-2
b voeten uit | A-2
b vol met | A-3
b vol toen | A-3
b vol tot | A-3
b voldoen $ | A-4
b volgen $ | A4a-5b-2c-2d15
b volgen en | A5O-4a-2d11
b volgen je | A3a-2d6
b volgen mij | A12O-5d10
b volgen u | A9b-3d7
b volgen van | A10b-2d7
b volgende $ | A9a7
b volgende keer | A6O12a13c-4d-6e-2
b volgende keren | A-4a4
b volgende maand | A-2
b volgende nota | A-2
b volgende week | b-2c3d-2e3
b volgende zijn | A6
b volgens #Name | A12O-9a-5d2
b volgens de | O-11b-2c6d-2e-3
b volgens het | A-4
b volgens je | A5O-4b4e-3
b volgens mij | A-13
b volgens ons | A-3
b volhouden $ | A-2
b volwassenen $ | A-2
b voor #Day | A-25
b voor #Name | b4c-6d-4e3
b voor #Number | A-12b-2d5
b voor #Time | A-2
b voor $ | a3b-3c2
b voor alle | A-3
b voor alles | A-6
b voor als | A-3
b voor altijd | A20a-3c-2e15
b voor dat | O5b-3c3d4e-2
b voor de | A-6b5
b voor die | A-13
b voor een | A-8a11b-2c-2
b voor elke | A3O-5d5
b voor haar | O5e4
b voor hebben | A-3
b voor hem | e10
b voor hemelvaart | A-2
b voor het | A-4c-5
b voor iedereen | A3
b voor iemand | A-4
b voor iets | A-2
b voor ik | A-2
b voor in | A2
b voor je | A-3b-4c-4d4
b voor jezelf | A-2
b voor jou | O2a9c-7d-5
b voor lezen | A-3
b voor mezelf | A-2
b voor mij | A5O6b8c-8e-4
b voor mijn | O-6a-3c-3d7e-3
b voor moeder | A-2
b voor nemen | A-2
b voor nieuwe | A-2
b voor school | A-2
b voor straf | A11O-4a-2c14
b voor te | A-3
b voor terugkrijgen | A-3
b voor u | b2c-2d-2e4
b voor uw | A-9
b voor vader | A-2
b voor vertrekken | A-3
b voor ze | A5a3b6c-3d-3e-3
b voor zijn | A-6
b voorbij $ | A3O4c-2e4
b voorbij de | A12e6
b voordat je | O4a4c-3
b voordat jij | A13O5a-3b-3c9
b voordat u | A14a3b-2c-2e-2
b voordat ze | A-7
b voorgaan altijd | A20O5a-2b2c-2d-2e2
b voorgaan je | A-2
b voorgoed $ | A23O8a-3c-3d-2e14
b voorgoed naar | A15
b voorhoofd moeten | A-2
b voorkomen $ | A-2
b voorkomen ik | A11a-4b-3c5d-2e-2
b voorleggen $ | A-2
b voorleggen ik | A-2
b voorlezen een | A-2
b voorstel zijn | A-3
b voorstellen dat | A-7
b voorstellen voorstellen | A-4
b voortaan #Number | A-2
b voortaan bij | A-7O-3a7
b voortaan op | A-3
b voortaan via | A5
b voorvak $ | A-2
b voorzetkamer $ | A-2
b vorig jaar | A-14
b vorige #Day | A-2
b vorige #Number | A-5
b vorige exemplaar | A-3
b vorige keer | c-2d2
b vorige maand | O-4a9b-2
b vorige week | A4a3c-5e-3
b vorm van | A4O-5a3d-2
b vraag hem | A-2
b vraag of | A-2
b vraag over | A6
b vragen #Name | A-2
b vragen $ | A-15
b vragen alleen | A-3
b vragen bij | A-3
b vragen dat | A6
b vragen elke | A-2
b vragen en | A-4
b vragen er | A5
b vragen ge | A-2
b vragen het | A-7
b vragen ik | A-7
b vragen je | A3a-2b-2d2
b vragen kunnen | A-2
b vragen laatst | A-3
b vragen maar | A-2
b vragen met | A-3
b vragen mij | b-2d8
b vragen niet | A-3
b vragen of | A-4O-4a9b-3
b vragen om | A-5
b vragen over | A-5
b vragen u | A11a3b5
b vragen voor | A4
b vragen wie | A-4
b vragen ze | A-3
b vragen zijn | A-3
b vriend $ | A-3
b vriend haar | A9O-3c7d-2e-2
b vriend hebben | A18O-8a-3b-3c14d-4e-3
b vriend krijgen | A3a7
b vriend van | A3O4a9
b vriendelijke groeten | A-4
b vrienden en | A-2
b vriendin daar | A-2
b vriendin hebben | A4O-2c4
b vriendin van | A-4
b vriendinnen hebben | A5
b vriezen $ | A3
b vriezer $ | A-3
b vrij en | A6
b vrije dagen | A-2
b vroeg mij | A-2
b vroeger ook | A-2
b vrouw die | A4O6a12b-2c-2
b vrouw jij | A11b-2
b vrouw met | A5
b vuile hoer | A10a6c-2
b vuist in | O-4a5
b vuisten $ | A7a4
b vullen $ | A-3
b vóór #Day | A-2
b waar #Name | A4O-7a4b2
b waar $ | A9a-7c-7e16
b waar blijven | A-3
b waar dat | A7a2b-3c2
b waar de | A-2O3a8
b waar dit | A2
b waar ge | A6O4d2
b waar gij | A9O5b-2e8
b waar haar | A-3
b waar hebben | A13O-7a-2b-2e15
b waar hij | A3e12
b waar iedereen | A11a9d-2
b waar ik | A7O-8a-4d7
b waar je | A12O4a-13b-8c-6d15
b waar jij | A11O8a-7b-6c-7d8e3
b waar jullie | A-4
b waar niemand | A-2
b waar u | A9b-2d2
b waar we | A11e8
b waar wij | A4
b waar ze | A-3O-5b-3e9
b waar zijn | a2
b waard $ | A-3
b waarde van | A-2
b waarheen $ | A14b-2c-2d-2e9
b waarin je | A-3
b waarin ze | A10O-6b11d-2e-2
b waarmee ik | A14O7d9e-2
b waarom #Name | A-2
b waarom $ | A-2
b waarom denken | A4O4
b waarom er | A-3
b waarom hebben | A-3
b waarom jij | A11
b waarom staan | A4d9
b waarom zeggen | A11O-2c7
b waarom zullen | A5b10d-2e-2
b waarop ik | A4
b waarvan de | A-2
b waarvan ik | A-4
b wachten bij | A16c-3d3
b wachten ik | A2
b wachten maar | A-3a6d-2
b wachten met | A-2
b wachten niet | A-2
b wachten tot | A-3
b wachtlijst $ | A-3
b wachtwoord of | A9d3
b wachtwoord van | A4O5a-4d9
b wachtwoorden veranderen | A12O-5b-3d10e-2
b wakker liggen | A-3
b wakker van | A-3
b wakker willen | A10b3d-2
b wakker worden | A29O6a-5b11c-7d-7
b walter $ | A-2
b wang $ | A7O-6c3
b wanneer de | A-2
b wanneer een | A-3
b wanneer hij | A-3
b wanneer ik | A6a-2c3d5
b wanneer je | A-2
b wanneer u | A10a6c-3
b want #Name | A10O6
b want alles | A-2
b want anders | A8b-2c12d-2
b want daar | A-2
b want een | A-3
b want ge | A13O-5b-3d10e-2
b want hij | A-3
b want iemand | A-2
b want ik | O7a9c-9
b want je | A12b-2e5
b want jij | A-6O-3
b want mijn | A-2
b want morgen | A17O5a4c-3d-3
b want na | A12
b want ze | A-5
b was $ | A-2
b was en | A-2
b wasmand $ | A-3
b wassen er | A-2
b wat #Name | A5
b wat $ | A2
b wat aandoen | A19a-8b6c6d-3e-4
b wat dat | A-2
b wat de | A-2
b wat denken | A-2
b wat doen | A4
b wat drinken | A4c4
b wat een | A-12
b wat er | A-3
b wat fijn | A-2
b wat gaan | a-3c4e-3
b wat goed | A-2
b wat hebben | b3
b wat het | A-3
b wat hier | A5
b wat hij | A-7
b wat ik | A8a-2c-2d9e-6
b wat in | A-2
b wat je | A14b-14c-12d3
b wat jij | A2b-3c4d4e-3
b wat jullie | A2
b wat kinderen | A-3
b wat kunnen | A-3
b wat lief | A-3
b wat mij | A-2
b wat minder | A-2
b wat moeten | A-6
b wat van | A-2
b wat vinden | A-5
b wat voor | A-6
b wat wij | A3c7e-3
b wat zijn | A-17
b wat zullen | A19O8c5
b water $ | A-3
b water en | A-2
b water hebben | A12b4
b water in | A3
b water naar | A3a7b-3
b wauw $ | A-2
b we #Day | A-2
b we #Time | A-2
b we allebei | A-3
b we blijven | A-2
b we dat | A-5
b we de | A-9
b we doen | A-3
b we eten | A-3
b we gaan | A-2
b we hebben | e3
b we het | A-8
b we hier | A-2
b we in | A7a-3e9
b we komen | A-4
b we kunnen | A-2
b we landen | A2
b we met | A-2
b we moeten | A-4
b we niet | A-3
b we nog | A-5
b we samen | A-7
b we tegen | A-3
b we toch | A3
b we verder | A2
b we weg | A15O6c-2e8
b we wel | A-2
b we zijn | A12a-7c-8d-5e15
b we zitten | A17O5a-3c-2e9
b we zullen | A-2
b week $ | A-2
b week achter | A3
b week bij | A-3
b week een | b3
b week iets | A-2
b week je | A-2
b week mee | A-2
b week met | A-4
b week niet | A10a3b-2c3
b week op | A-4
b week te | A-2
b week tot | A5
b week van | A-2
b week zeggen | A-2
b week zijn | A4O5b-2d4
b week zonder | A-2
b weekend #Number | A3
b weekend $ | A-9
b weekend bij | A-5
b weekend dat | A-3
b weekend en | A4
b weekend erna | A-3
b weekend hier | A-4
b weekend naar | A-3
b weekend niet | A18b9c-3e-5
b weekend overslaan | A-3
b weekenden op | A-2
b weer #Number | A-3
b weer $ | a-3
b weer alles | A-2
b weer bij | A6d10e-2
b weer dan | A-2
b weer dat | A-2
b weer doen | b4c-3
b weer door | A5
b weer een | A-4
b weer eens | A-2
b weer en | A-6
b weer gaan | A5
b weer goed | A-2
b weer iets | A-2
b weer in | A4O7a-3c2
b weer lopen | A-2
b weer mee | A-2
b weer met | A7O4
b weer mijn | A3
b weer naar | A-2
b weer nee | A-3
b weer niet | A-8
b weer op | A-2
b weer opstaan | A-3
b weer snijden | A12b5
b weer voor | A-4a-3
b weer weg | A-3
b weer zo | A-2
b weerom $ | A10
b weg $ | A4a-6b-4c-6e4
b weg en | A13O-7a-5b-3c-5d-4e19
b weg hebben | A-3
b weg jij | d-2e10
b weg mogen | A3
b weg naar | A4
b weg te | A13a4b-2e-5
b weg van | A-3
b weg voorgoed | A10O6e4
b weg zijn | a-6b5c-2e-3
b weggaan $ | A-4a-2d10
b weggaan en | b-3c3
b weggaan jij | A-3
b weggaan met | A13a7e-4
b weghouden $ | A-3
b weglaten $ | A-3
b wegrijden je | A10O2a6b-3d-3
b wegvallen $ | A-2
b weigeren hem | A14O-3e7
b weigeren te | A14a-2b-2c2e3
b weinig zijn | A-2
b weken #Name | A-3
b weken $ | A-4
b weken bij | A-3
b weken dat | A-2
b weken en | A3b-2d6
b weken lang | A-2
b weken met | A-4
b weken niet | A-2
b wel $ | O7a-8b-4c8d3e-3
b wel bij | A-3
b wel dat | A-3
b wel de | A2
b wel degelijk | A-3
b wel eens | A-6
b wel elke | A-3
b wel gezellig | A-2
b wel hoe | A-2
b wel iets | A-2
b wel in | A-2
b wel maar | A-3
b wel meetellen | A-2
b wel met | A-3
b wel nog | A-2
b wel of | A-3
b wel op | A-2
b wel over | A-2
b wel van | A3
b wel voor | A6
b wel weer | A-5
b wel weten | A-2
b weldenkend mens | A-2
b welk landen | A12O-5b-3e12
b welke dag | A-3
b welke dagen | A-5
b welkom $ | A-2
b wennen $ | A-3
b wennen zijn | A-2
b wens hem | A-2
b werk $ | A-3
b werk doorgeven | A-2
b werk en | a10b-2d-3
b werk ook | A6O-4d8
b werk te | O-3b-2d4
b werk vertellen | A-2
b werk zijn | A-3
b werken #Day | A-3
b werken $ | a-4c-2d7
b werken en | A11O4a4d-3e-2
b werken ik | A-2
b werken tot | d7
b werkzaamheden $ | A-2
b weten #Name | A6
b weten $ | O-6a-8b2d-7e11
b weten alles | A16a-2b-2d11
b weten dat | A-2O9a4b-3
b weten de | A-3
b weten echt | A-3
b weten ervan | A7O-4a3b-3
b weten ge | A3b9d-2
b weten geen | A-2
b weten het | a8b-2c-2
b weten hij | A7c5
b weten hoe | O7c3
b weten ik | a-5b-3c-2d16e-2
b weten inmiddels | A-2
b weten je | c-3
b weten jij | A5O-6a9c-3
b weten komen | A11b2
b weten niet | A5a-6b3e3
b weten niks | A11O6c6e-6
b weten nog | b-2e4
b weten nu | A-4
b weten of | A-15
b weten precies | A10O2a-2d9
b weten t | A-2
b weten te | A3
b weten u | A-6a8b-3
b weten waar | A3b-3c-5d-3e9
b weten wat | O7a-2c3
b weten zitten | A4
b wie $ | A14a-6c-3d8
b wie betalen | A-2
b wie de | A5
b wie doen | A-3
b wie elke | A-3
b wie er | A11a-8b-9c-14d22
b wie hier | A-2
b wie hij | A-3
b wie je | A10O6a-4d8
b wie komen | A5
b wie kopen | A-3
b wie mij | A-3
b wie mijn | A2a10b-3c-2d-2
b wie niet | A5
b wie thuis | A-2
b wie van | A-2
b wie ze | A-3
b wie zijn | A6O6a-7d13e-4
b wie zullen | A-2
b wij daar | A2c5e-5
b wij gaan | A7c4e-7
b wij hebben | A-2
b wij het | A-3
b wij in | e7
b wij kunnen | A-3
b wij naar | A5
b wij nooit | A-2
b wij praten | A-3
b wij samen | A3
b wij terugkomen | A-3O3e3
b wij vertrekken | A6b-2e6
b wij vliegen | A10d-2e6
b wij voorgoed | A8
b wij zijn | A14O4a-7b-6c-8d-3e19
b wij zitten | A6O4c-2e8
b wijkagent $ | A10O-4a8b-3
b wijken #Name | A4
b wil leven | A18a-4b14c-3e-3
b willen #Name | A-3
b willen $ | O-2
b willen alleen | A-2
b willen alles | A5
b willen berichten | A-2
b willen dan | A10b-2d3e-3
b willen dat | O-10b4
b willen dood | A23O3a-9b21c-5d-4
b willen dus | A-3
b willen en | A-3
b willen er | O5b6d-2
b willen gaan | A9O-3b7
b willen ge | A-3
b willen graag | A-5
b willen hem | A-5
b willen het | A-4
b willen ik | a-4b6e-2
b willen je | A-2c2
b willen jij | A-12
b willen leven | A15O-3a-2b12e-2
b willen liever | A-2
b willen met | A-3
b willen mij | A-5
b willen mijn | A-3
b willen niet | A11a-9b8e-9
b willen ook | A3a5b-3d2
b willen springen | A18a-2b8
b willen stappen | A9b4e-2
b willen u | A-3
b willen van | A-3
b willen verdwijnen | A13O-5b3e4
b willen vertellen | A-2
b willen weten | A-4
b willen worden | A10b3d-2
b willen zelf | A-2
b willen zien | A7b-4d6
b willen zijn | A5O-7a-3b11
b wim $ | A-2
b winterjas van | A-2
b wiskunde zijn | A-2
b wissel van | A-2
b wissen $ | O-5d-2e6
b wissen ik | A-3
b wissen je | A7O-6b7
b wissen jij | A8O-3a-3c2d5
b wit shirt | A-3
b wonen $ | O7a-3e4
b wonen en | A17
b wonen ik | A4
b woord dat | A-2
b woord over | A6a8
b woord voor | A-4
b woord wij | A-3
b woord zeggen | A-3
b woorden $ | A7b4d3e-3
b woorden aan | A-3
b worden $ | A3O4a-7b19c-9d-9e-8
b worden als | A-3
b worden dan | A-3
b worden de | A-3
b worden door | A3a5
b worden en | A-2
b worden er | A-8
b worden hebben | A3
b worden het | A-7
b worden hier | A-2
b worden ik | A-3
b worden met | A-3
b worden want | A-3
b worden we | A-2
b worden zijn | A-2
b wubbo $ | A-3
b wurg u | A7O4a3
b wurgen $ | A10O-3a6
b wél haar | A-3
b x $ | A-2
b zaak $ | A-3
b zaak van | A-3
b zakken $ | A-3
b ze #Day | a-3c-3d-2e-3
b ze #Number | A4O8b-2c3
b ze aan | A12O-7a-5c-3d3e-2
b ze achter | A-2
b ze al | A-2
b ze alleen | A4b-3c10d-3e-3
b ze alles | A4
b ze altijd | A-3
b ze bij | O4a-13c4
b ze blijven | A6O5a-4e9
b ze brutaal | A9O3c7
b ze daar | A7O-9a-3c-2e11
b ze dan | b-3c12e-2
b ze dat | A3a-2b4
b ze de | A-7
b ze dit | b7e-2
b ze doen | A-3
b ze drinken | A-3
b ze durven | A-5
b ze een | O2a-5c4
b ze eerst | A-3
b ze er | a10b-3c-2e-2
b ze eten | A4O-6b11c-2e-3
b ze gaan | A-4
b ze gewoon | b-3d-3e4
b ze haar | A-6O-6c8
b ze hebben | c-3d-5e-2
b ze het | O2b-3c7e-2
b ze hier | A2
b ze houden | A7a-6b18c-4
b ze hun | A-2
b ze iets | A-3
b ze in | O-8a-5c3d-3e-6
b ze ingaan | O5
b ze innemen | A6O3b9c-2
b ze inslapen | A3
b ze jou | A5
b ze kijken | A-3
b ze kopen | A-3
b ze krijgen | A15O3a-12c7d-4e-7
b ze kunnen | A-4
b ze liegen | A7O3b-2c5
b ze liggen | A10b2c-4
b ze lopen | A-2
b ze maar | A-3
b ze me | A-4
b ze meenemen | A11O6b4e-6
b ze met | A-12
b ze mij | A9b3c2e-2
b ze moeten | O6b-2c7
b ze naar | A-4e3
b ze niet | A4e-3
b ze nog | A3a-3c10
b ze nooit | c-3e-2
b ze nu | A5
b ze om | A-8
b ze onder | A7O-5b6c-5
b ze op | A-13
b ze opbellen | A-2
b ze pas | A10c5e-3
b ze slapen | A10O5a-3c15e-2
b ze stil | A10O3b-3c7e-3
b ze stoppen | A-2
b ze te | A5
b ze tenminste | A14b-4c10e-2
b ze terugkomen | b-3e6
b ze thuiszijn | A-3
b ze toch | A15a-3c7
b ze tot | A5a-2c4
b ze uit | A12c-2e7
b ze uitleggen | A13b11c-2d-2e-2
b ze van | A4a-3c7d2
b ze vanaf | A-2
b ze vandaag | A5
b ze vannacht | A-2
b ze verstoppen | A8b5c-2d-2e5
b ze vinden | A-2
b ze voortaan | A-2
b ze vragen | A4a6c-2
b ze weer | A-4O2c7
b ze willen | O-2c5
b ze zeggen | A7O-7a-6c17d-2e-2
b ze zich | A-3
b ze zichzelf | A11O-3b10
b ze zien | A-5
b ze zijn | O-15a-11c2d-4
b ze zitten | A2a-3b-2c5
b ze zo | A10b-3c3e-2
b zeg $ | A-2
b zeg dan | A-2
b zeg maar | A6O5a4c-5
b zeg niet | A-3
b zeg tegen | A17O6b5e-3
b zegene je | A-3
b zeggen #Name | A19O-17c2d-3
b zeggen $ | e-3
b zeggen als | A15a-2c2d5
b zeggen altijd | O-5a-3b6
b zeggen arm | A12O-2b-2c9
b zeggen dan | A-3
b zeggen dat | O-11b3c-4
b zeggen de | A-6
b zeggen een | A-2
b zeggen en | A3O-3e-4
b zeggen geen | A-3
b zeggen genoeg | A-2
b zeggen gisteren | A7O-2a3b3d-3
b zeggen hij | A-4O-7a-3c3
b zeggen ie | A-3
b zeggen ik | A-4O-4
b zeggen in | O-5b-3e8
b zeggen je | A12a3b-2d-5e2
b zeggen jij | A-6O-3a5
b zeggen mama | A11O-5b-3c6e3
b zeggen mijn | A-3
b zeggen niet | A5O-7e15
b zeggen of | O6b-3d10
b zeggen ook | A8O5b-2e6
b zeggen papa | O-4c-2d4
b zeggen tegen | a-4b3d2
b zeggen veel | A-3
b zeggen waar | A6O-5d-3e9
b zeggen wie | A3
b zeggen wij | A12e6
b zeggen ze | a-2b4
b zeggen zelf | A-3
b zeggen zijn | A-2
b zeker dat | A-4
b zeker weer | A-3
b zelf #Number | A-4
b zelf al | A-2
b zelf dat | A-4
b zelf de | A-4
b zelf een | A-3
b zelf het | A-2
b zelf in | A-2
b zelf maar | A-2
b zelf naar | A-3
b zelf niks | A-2
b zelf ook | A-12
b zelf zien | A7O-6a4b3c-2
b zelfmoord $ | A16O5a-2b13e-2
b zelfmoord en | A15a-2b13d-2
b zelfmoord plegen | A-3
b zelfmoord zeggen | A-2
b zelfs een | A-2
b zelfs het | A-2
b zelfs mijn | A5
b zenuwen van | A-3
b zetten $ | b-3d3e-3
b zetten dat | A-2
b zetten en | A-4
b zetten in | A3
b zetten je | A10O3
b zetten mijn | A-2
b zetten zonder | A12c3e-5
b zeuren $ | A-3
b zich geen | A-3
b zich hebben | A-3
b zich snijden | A-3
b zichzelf weer | A12O-6b6
b zichzelf wel | A-3
b ziek $ | A-3
b ziek zijn | A-2
b ziekenhuis $ | A7b-3c3
b ziekenhuis in | A11O5a11c-5
b zien #Name | A6
b zien #Number | A2
b zien $ | a-3b2c-2d8e-8
b zien alleen | A-3
b zien alles | A8b-3d3
b zien als | b-2c8
b zien dat | b-3e-3
b zien de | A-5
b zien en | A17O-4a-9b-4d12e-3
b zien er | A-4
b zien eruit | A-3
b zien fietsen | A10O2a6b-3d-3
b zien foto | A-2
b zien geen | A4O3b7
b zien hem | O6
b zien het | b10
b zien hoe | A-6O-5a8c-2
b zien ik | O4c3e-4
b zien je | A3a-14b-8d16
b zien jou | A14b-3d10
b zien jouw | A3
b zien krijgen | A7d-2
b zien met | A3
b zien niemand | A5
b zien nooit | A10e2
b zien op | O7a-4d7
b zien u | A10b-3d5
b zien waar | A4O-4d9e-3
b zien wat | A7b-3d9
b zien wel | A-3
b zien wie | A9O5d6
b zien wij | A6b-3e9
b zien ze | A-3b6e-5
b zijn #Day | A-8
b zijn #Money | A-6
b zijn #Name | A4a-4b-2d-2e3
b zijn #Number | O-3a-8c14d-4
b zijn #Time | A-3
b zijn $ | a-4
b zijn 't | A4a10b-3c-2d-3e-2
b zijn aan | A-2
b zijn afspraak | A-2
b zijn al | A14O7a-10b-3d-9e14
b zijn alleen | A2O7e-3
b zijn allemaal | A-3
b zijn allergisch | A-2
b zijn alles | A-2
b zijn als | O2a8c-2d-3
b zijn alweer | A-2
b zijn anders | A2O5b-2d8
b zijn arm | A5O-5a-4c17
b zijn auto | A7O4a-3d5
b zijn bang | A3O-13a-2c4
b zijn bed | A15a-4c6d-3e-3
b zijn been | A12O-3b12c-2
b zijn beginnen | A2
b zijn bellen | A3b-4c-3d-2e13
b zijn benen | A8a-3b2
b zijn best | A-2
b zijn beter | A19O8a-6b18c-5d-4e-4
b zijn bij | A-2b-2d-2e3
b zijn billen | A10O-4b-3c6d-2
b zijn bitje | A-2
b zijn blij | A-3
b zijn blijven | d-2e-3
b zijn boekentas | A-4
b zijn boterhammen | A-2
b zijn breken | O-9a6
b zijn broek | A4
b zijn brood | A6
b zijn dat | A-3a7e-4
b zijn de | A-4O-5a9b-5d-4e-2
b zijn deze | A-3
b zijn die | a-5c-3d16e-2
b zijn dood | A-3a11b-2
b zijn doodmoe | A-3
b zijn doodop | A-2
b zijn door | A8O-18a-2
b zijn drinken | A10b-2c4d-2e-2
b zijn drogen | A-2
b zijn echt | A-8
b zijn een | A-15b-2
b zijn eerder | A-3
b zijn eerste | A-2
b zijn eigen | A-2O-4b-2c10d-3e-3
b zijn eigenlijk | A-2
b zijn elk | A2
b zijn en | b5c-10
b zijn enkele | A7O4b-2e5
b zijn er | A-14a-3b8c-2e-3
b zijn eraf | A-2
b zijn ermee | A4
b zijn eten | A-2
b zijn etui | A4
b zijn ff | A12b-3c10d-2e-2
b zijn fiets | A-3
b zijn gaan | A-5O6e-3
b zijn ge | A7
b zijn gebarsten | A-2
b zijn gebeuren | A-2
b zijn geen | A-10O6b2e-4
b zijn gekneusd | A-2
b zijn geldig | A-2
b zijn gezicht | A13a-3c14
b zijn goed | A-20
b zijn haar | A4
b zijn hand | A13O7a-4c13
b zijn hebben | A3O-17a2
b zijn heel | A-2
b zijn helemaal | A6b4c3e-3
b zijn het | d-5
b zijn hetzelfde | A-2
b zijn hij | O-4b3c-2d-2e3
b zijn hoe | A-3
b zijn hoeven | A4
b zijn hoofd | A-7c14
b zijn huiswerk | A-3
b zijn id-kaart | A3
b zijn ik | b7
b zijn in | a-3c5e-4
b zijn intrekken | A-2
b zijn jaszak | A-3
b zijn je | A-3O3b-3c-3e-3
b zijn jij | O7a3c-2e4
b zijn jouw | c-2e2
b zijn juist | A-2
b zijn kamer | A13O-8a-3b17c-3e-2
b zijn kapot | A-4
b zijn keel | A10a-3c7
b zijn kin | A-2
b zijn kind | A-2
b zijn knieën | A5
b zijn komen | A14O-4c-2e7
b zijn konijn | A-3
b zijn krijgen | A-2O2c12
b zijn leeg | A10O-12a-5c-5d-4e21
b zijn lek | A-3
b zijn lezen | A-3
b zijn liegen | A3
b zijn liggen | A2
b zijn maar | e6
b zijn maat | A-2
b zijn maken | e6
b zijn me | A-3
b zijn medicijnen | A5c-3
b zijn meer | A-2
b zijn meestal | A-3
b zijn met | A5a-9e3
b zijn meteen | A-2
b zijn mij | a5b-4
b zijn mijn | A3O-8a-2
b zijn mn | A10O4b5e-2
b zijn moe | A12O5b4
b zijn moordend | A-2
b zijn morgen | A6b2e2
b zijn naar | b-3c10d-2e-2
b zijn nat | A-2
b zijn natuurlijk | A-3
b zijn nek | A13O-5a-5c13
b zijn nemen | A5
b zijn net | A3
b zijn neus | A9a-3c16
b zijn niet | a-2b-5c4d-2e2
b zijn niets | A-3
b zijn nieuw | A-2
b zijn nieuwe | A2
b zijn niks | A8
b zijn nog | a3
b zijn nooit | A-6
b zijn normaal | A3O4c6
b zijn nu | O-5a-5b5c-3e-5
b zijn om | A-2
b zijn onderbroek | A-2
b zijn ondergedoken | A13e4
b zijn ons | A6c7e-3
b zijn ook | A-8
b zijn oom | A-3
b zijn op | b2d-5
b zijn opa | A-3
b zijn open | A-4
b zijn opnemen | A4
b zijn oud | A-2
b zijn ouders | A-2
b zijn over | A4
b zijn overdag | A-2
b zijn overlijden | A-3
b zijn pak | A-2
b zijn papieren | A-2
b zijn pas | A4
b zijn paspoort | A-3
b zijn precies | A-3
b zijn pure | A-2
b zijn puur | A6
b zijn ribben | A5a4
b zijn riem | A-5
b zijn rug | A3a-3b-2c15
b zijn rugzak | A-4
b zijn schieten | A-3
b zijn schmink | A-3
b zijn schooltas | A-3
b zijn schoon | A-3
b zijn schrift | A3O-4b6
b zijn slagen | A2
b zijn slapen | A15c11
b zijn sowieso | A-2
b zijn spreekbeurt | A-2
b zijn stappen | A12b-3c6d-2e-3
b zijn storten | A-2
b zijn straks | A8
b zijn tablet | A-2
b zijn tas | A-9
b zijn te | c3e-2
b zijn teen | A2
b zijn telefoon | O-3d5
b zijn tenslotte | A-2
b zijn tijdens | A-6
b zijn toch | a2b6c-2
b zijn toen | a9c-3
b zijn trouwens | A-2
b zijn uit | A-2
b zijn uw | A7b-2c5e-2
b zijn vader | A2
b zijn valies | A3e6
b zijn vallen | A-4a3b-2c5
b zijn van | O-6a-3c-3d10e-2
b zijn vanaf | A-3
b zijn vanmiddag | A3
b zijn vannacht | A8O-5c7
b zijn vasten | A-2
b zijn veranderen | A-4
b zijn verdrietig | A-2
b zijn vertrekken | A11e5
b zijn verwittigen | A11O-4b-3c-2e7
b zijn vinden | A-2
b zijn vinger | A-2
b zijn voor | A-2a2b-2d-2
b zijn vriend | A-2
b zijn vrij | A-2
b zijn waar | A2b-2c3d-2e6
b zijn waarschuwen | A11a7b-3
b zijn wakker | A5
b zijn wang | O-6a-3c10
b zijn want | A-3
b zijn wat | A-3
b zijn we | O2a-2c-3e9
b zijn weer | b2c5d-2e-2
b zijn weg | A23O-8a-4b-8c-3d-10e17
b zijn weigeren | A3
b zijn wel | A-8
b zijn wens | A-2
b zijn wij | A11O5e4
b zijn willen | A-4
b zijn ze | a-2b3
b zijn zeggen | A4O-16a-6b3c2e-6
b zijn zeker | A-2
b zijn zijn | a-7c2e-3
b zijn zin | A-3
b zijn zo | O2a-5d-3
b zijn zo'n | A-4
b zijn zoon | A-3
b zijn zusje | A-3
b zijn zwaar | A7
b zin $ | A14b3e-2
b zin meer | A15O5a-4b14c-2d-2e-3
b zitten $ | b-8d4e-2
b zitten al | A18O4a-5b-4e4
b zitten bij | A2O-6a8b-3d-2e-2
b zitten daar | A11a3b-2c2
b zitten dan | A-3O3
b zitten dat | A7b-4c9
b zitten dicht | A-3
b zitten die | A-3
b zitten een | O7a-3d8
b zitten en | O-5a-3c5e-4
b zitten er | a-3d9
b zitten erin | e6
b zitten ge | A6b2d-2
b zitten hebben | A7b-3c4d3e-3
b zitten hier | A-3
b zitten huilen | A-3
b zitten ik | A4a-3
b zitten in | A-2a4b-4
b zitten je | A8b-2d4e-2
b zitten met | A7O2a-3c5
b zitten nog | A6d4e-2
b zitten nu | A-2O-4b5c-2
b zitten ondergedoken | A10b-3c-2d-3e12
b zitten op | A10a-3b-2d-3e3
b zitten sinds | A11b-3c9e-2
b zitten te | A-4
b zitten we | A11e8
b zitten weten | A5
b zitten wij | b-2e6
b zn gezicht | A-5
b zn kamer | A3
b zo $ | A-4
b zo besluiten | A2
b zo dat | A2
b zo de | A8b-2c13d-2e-3
b zo door | A10a4b-2c-3
b zo doorgaan | A-4
b zo drinken | A11b-3c6
b zo gaan | A6a8b-2c-2d-2
b zo goed | a10c-2d-2
b zo grappig | A-3
b zo hard | A14O5a5b-2
b zo het | A-4
b zo houden | A-2
b zo kijken | A-3
b zo kwaad | A-3
b zo lang | A-3b-2
b zo lekker | A-3
b zo met | A-3
b zo moe | b4
b zo omgaan | A-3
b zo simpel | A7a-3c6
b zo staan | A-3
b zo ver | A-2
b zo vinden | A-3
b zo weer | A8O2a8
b zo zeggen | A-2
b zo zijn | A-3
b zo'n brief | A-2
b zo'n grote | A10O4b-3
b zo'n steek | A-3
b zo. $ | A6
b zoals afspreken | A-2
b zoals de | A-2
b zoals het | A-3
b zoals jij | A11O8a6c3
b zoals u | A-3
b zodat hij | A8b-3c11d-2e-3
b zodat ik | e2
b zodat je | A-4O4d3
b zodat jij | A-3
b zodat we | A-3
b zodra hij | A7O3a8b-2c-2
b zodra ik | A8a3d-3e-2
b zodra u | A-5
b zoeken $ | A10O7a-6b-3e6
b zoeken een | A-3
b zoeken gewoon | A-2
b zoeken iets | A-3
b zoeken maar | A16O2a-2c-2e8
b zoeken naar | A-2
b zoeken nog | A-4
b zoeken ons | A10b-2e7
b zoeken tot | A7e6
b zoeken voor | A-2
b zoeken zijn | A-4
b zoiets doen | A-2
b zolang het | A4
b zolang ik | A5b-3d3
b zolang je | A3b-2d9
b zolang jij | O5a-2b-2e8
b zolang zijn | A12b-3c11d-2e-2
b zomer $ | A-3
b zomer dat | A-2
b zomer zijn | A3
b zonder #Name | A4
b zonder #Number | A-2
b zonder dat | A13a-6c-5d10e-5
b zonder de | A8O5b10c-2
b zonder eten | A9b-2c8d-2
b zonder iets | A8O-5e3
b zonder jas | A7c14d-2
b zonder jou | A31a-9b3c-9e5
b zonder jouw | O7e9
b zonder kleren | A9b-2c3d4e-2
b zonder lunch | A-2
b zonder mij | A3a-3b8c-3d-2e-6
b zonder mijn | A13a-8c-6d4e-4
b zonder ons | A2
b zonder overleggen | A-6
b zonder toestemming | A6b-2d-2e8
b zonder u | A-3
b zonder verdrag | A9b-3c-2e10
b zoon $ | b4c-2e-3
b zoon hebben | A5O-8a-6b10e-2
b zoon meenemen | A11b-3e9
b zoon moeten | A12O5b-2c8
b zoon nooit | A11e4
b zoon ontvoeren | A5O-2e7
b zoon terugkrijgen | A9b-3c11e-2
b zoon zeggen | A11O-5b7c-5d-2e-3
b zoon zijn | A8O-5a-3c4e3
b zorgen ik | A3b-2c3
b zorgen voor | A10b13c-2d-3
b zoveel $ | A-3
b zoveel beter | A-2
b zuchten $ | A-4
b zulke dingen | A-3
b zullen #Day | A8O-6e7
b zullen #Name | A2e10
b zullen betalen | A-2
b zullen daar | A2
b zullen een | A-4
b zullen er | a13b-4d-3
b zullen ge | A3O6b-2c3
b zullen hem | A-3
b zullen het | O4c9d-2e-4
b zullen hij | A-3
b zullen ik | O8a3b3c-9
b zullen in | A-6
b zullen je | A-5c4
b zullen jij | A-2
b zullen me | A-2
b zullen merken | A10a9b-2d-2e-2
b zullen met | A-3
b zullen mij | A8b-3d3
b zullen niet | A13O4a-2e6
b zullen nog | A5a7b-3
b zullen ons | A8O4
b zullen ook | A-3
b zullen u | A6O7c-2d10
b zullen uw | A7c3e-2
b zullen vasten | A-3
b zullen vinden | A10a-2b-2d3e6
b zullen we | A-19
b zullen wel | A-11
b zullen zien | A-2
b zus $ | A-3O-7a-3e7
b zus hebben | A-3O-4a5b-2e4
b zus in | A2
b zus kunnen | A-2
b zwaaien $ | A-4
b zwaard en | A-3
b zwanger zijn | A10O-4a6c-2
b zwarte riem | A-2
b zwemles zijn | A-2
b zweren het | A3
b zwijgen $ | A-3c9
both future | A-13
both none | A-6
both past | A-21
both perfect | A-2e7
both perfect not | A-4
both present | A4O15a-11b-14c-5d-17e14
both present can | A-5
both present must | A-7
both present not | A-7O11c-2e5
both present should | A-2
both present want | A3
c C I | a-6b3c-2e2
c C I I | A3O6a-6b16d-4e-4
c C I U | A-4a-4e8
c C I body | A-3
c C I child | A2a-12d-7e7
c C I kid | A3b9c-2
c C I land | A12
c C I not | A4O-4d-5
c C I own_thing | A9c5d-2e-2
c C I past | A3O-5d3e-3
c C I people | A-2O8e2
c C U | O-3a-7b-3c3
c C U I | A6O10c7d-2e-2
c C U U | A-4O-10a-3e4
c C U aid | A-3
c C U child | a-16b-2c5d-6
c C U hit | A8O-4a5c-5
c C U hitPart | A10a3c-4
c C U kid | A-2
c C U modal | c4
c C U not | O-5a-8b-4c4d-5e3
c C U own_thing | A2O-4d-2e9
c C U papers | d5e-4
c C U past | O-6a3b-3c-4e2
c C U people | A-8O-12c3d-2
c C account | d3e-4
c C aid | A-2a-2b-2e13
c C aid U | A-2
c C aid child | A-3
c C aid past | A3
c C away | A21a-4c-3d-4e12
c C away U | A9
c C away child | A10O8e5
c C blow | A4a-2c14
c C blow past | A2c6
c C body | O-9b-3
c C body child | A4
c C child | O-4a-13b-4d-7e8
c C child kid | O-4a-13b-4d-7e8
c C child_hurt | A8a-5c15d-2
c C child_hurt past | O7c5
c C dead | O3b-4c4e-2
c C dead child | A2
c C drug | A4
c C hit | A-9a-10c26
c C hit hitNow | A-4
c C hit hitPart | a-8c25
c C hitNow | A12O4a5b-2c-4d-2
c C hitNow break | A7O3a8c-4
c C hitNow hitSure | A9c11
c C hitPart | A2O3a-8c18
c C hitPart child_hurt | A17a-4c12
c C hitPart injury | A3c5
c C hitPast | A-3
c C hitPast past | A-3
c C injury | A13O3a-11b-3c26e-3
c C injury body | A16O-5a-5c14
c C injury child | c7
c C injury hit | A6c10
c C kid | A-3
c C kid kidObj | A-3
c C killInf | A5O-4b-3c11
c C land | A8a-4c-3e9
c C land away | A8a-4c-3e9
c C many | A-16
c C many many | A-4
c C modal | A-3e-3
c C modal I | O4
c C modal U | A-8
c C modal child | a-3c5d2e-5
c C modal not | A-4b4e-3
c C modal people | A4
c C near | a-10c3d-7
c C near U | A-5
c C near child | O5e7
c C near jump | A10b-3c9
c C near modal | A-2
c C near past | A6c-2
c C not | a2b-3d-12e3
c C not I | O8a-6
c C not U | A-7O-5a-5d-2e10
c C not account | A-2
c C not child | A14c-3e3
c C not hit | A12O5c7
c C not modal | a3e-4
c C not near | A4e9
c C not not | A7a5c-2e-3
c C not ours | A11
c C not past | O-9a-4
c C not people | A5
c C ours | O5d-3
c C ours child | A2
c C ours past | A-2
c C own_thing | b-7c7d-5
c C own_thing I | A-2
c C own_thing child | A-3
c C own_thing near | A-7O8c4
c C own_thing past | A3O-3c3
c C papers | A-2
c C papers away | A-2
c C past | O-6a3d-2
c C past I | a-12b3c2
c C past U | A5O-7d-7
c C past child | a5d-7e-7
c C past grave | A-3
c C past injury | A10b-2c9
c C past modal | O-15a4b-5
c C past near | A-5
c C past not | O-6a-2e6
c C past ours | A3
c C past own_thing | A6O-4d-2e10
c C past past | O-10
c C people | O4a-4d-2e2
c C people I | A-2
c C people U | A4O5d-4e3
c C people child | b-2c4e-4
c C pills | A11O-5b11
c C pills drug | A6O-4b9c-2
c C secret | A8d-2e5
c C selfcut | A-2O-4b6
c C spy | A6O5d3
c C spy I | A6O5d3
c C switch | A-5O-4
c C switch body | A7O-2c-3
c C switch hit | A10c10
c C weapon | A-5O3a-5c14
c C weapon switch | A-3O3a-5c14
c I I | O3b5c-6e-3
c I I I | A-4O3a-8c-5d3e-4
c I I U | O19c-14
c I I account | A7a-2c3
c I I aid | A4O-3a-3b-3d6
c I I blow | A6a8
c I I body | A4O-4a-2d-4
c I I child | O12c-5d-9e8
c I I dead | A-3b3
c I I drug | A4b9c-2
c I I hit | a15
c I I hitNow | a8b-2c-2
c I I many | A-3
c I I modal | A2O4a-6b5c-3d-3
c I I near | O-4b-2d6
c I I not | O4b-3
c I I nude | A8b-2d4
c I I ours | A2
c I I own_thing | A7a-2b14
c I I papers | A3
c I I past | a-15b7e-9
c I I people | a-2c-2d3
c I I sex | A3a11b-2
c I I weapon | A-2a8b-2
c I T | A3
c I U | A6O7a2b-9c-16d5e-6
c I U I | c-3d6e-6
c I U U | A15c-23e-21
c I U account | A4O18a-2b-6c-2d11e-8
c I U blow | a7
c I U body | A18O5a13b-5c-10
c I U child | A-3O5a-17b3
c I U dead | a4c2d-4
c I U grave | A12a11
c I U hit | A42O17a30b-6c-17d-10e-3
c I U hitNow | A4O2a16b-3c-4d-2
c I U killInf | A12O8a14b-4c-4d-2
c I U modal | O9b-8c-9d4
c I U near | A12O12b-6c-9d8e-7
c I U not | b-5c-3e4
c I U nude | A8O3
c I U ours | A-2
c I U own_thing | A23O2b-8c-6d13
c I U papers | O7a-5d7
c I U past | O2a3c-12e-14
c I U people | A-4a-2b4c-4e-3
c I U secret | A-4
c I U spy | A5d4
c I U weapon | A10a10
c I account | A4O-9a-10b-9d14e-19
c I account I | A10O-3a-3d8
c I account U | A-3d6
c I account account | A4
c I account child | A10d5
c I account many | A-3
c I account papers | O-6a-4b-7c3d6e-8
c I account past | O-10d-3
c I aid | A-4O-26c-4
c I aid U | A-3
c I aid aid | A-3
c I aid past | A8O-19c-5e-2
c I away | A6O10a-4c-4d-3e12
c I blow | A-5a14b-4c-2d-7e-5
c I blow I | A-5
c I blow child | A8O3c-4
c I blow past | A9O-5a12c-3
c I blow switch | A10a7
c I body | O-11a7c-3d-15e-5
c I body bone | A4O-3d-5e-3
c I body child | A-4
c I body hit | A17O-15a12c-2
c I body past | A2a11b-5d-3
c I break | A-2
c I child | A3O7b-5d-3e5
c I child kid | A3O7b-5d-3e5
c I dead | b5c-13d-3e-7
c I dead I | A3a9c-5d-4
c I dead U | A-4
c I dead hit | A9O-2a8b-3
c I dead nude | A-3
c I dead past | A9a-2b3c-3d-2
c I drug | A30O13a-5b6d-5e-5
c I drug meds | A19O7a-2b12c-6d-2
c I drug pills | A3b11c-2
c I grave | a-6b20c-4d-2
c I grave U | A-3
c I grave jump | A4b10
c I grave past | A9b5
c I hit | A9O-2a9b-7e-4
c I hit hitNow | A4a-2b-3d2e-2
c I hit hitPart | O-6a8d-5
c I hit hitPast | A17O-3a4
c I hit past | A14a8
c I hitNow | A3O8a6c-2d-14e-9
c I hitNow U | A19O5a3c-2d-2
c I hitNow blow | A6a7c-2
c I hitNow body | A-5
c I hitNow break | A7O5a2c-2d-13e-5
c I hitNow child | A-3a-3b-2c12
c I hitNow hitSure | A-7a8b-2d-3
c I hitNow weapon | A7O2
c I hitPart | A-6O-2
c I hitPart child_hurt | A-5c2d3
c I hitPart past | A-5
c I hitPast | A-3O-4a8d-2
c I hitSure | b-3d-3e-2
c I hitSure kill | A-3b-2d-2
c I injury | A-5O-11a15b-2c-6
c I injury body | A7O-7a9
c I jump | A7O12a-14b28c-15d-11e-6
c I jump I | A9O3a-3b7c-2
c I jump U | A-3
c I jump past | A-3
c I kid | A3O7b6d-4e-3
c I kid kidObj | O7b8c-4d-2e-3
c I killInf | A12O-6b7c-11d-5e-4
c I killInf U | A6b9
c I killInf dead | A6a-3b4
c I killInf kill | A-3O-3a-5b4
c I land | A8a-4d-2e10
c I land away | A8a-4d-2e10
c I many | a-2c-3d8e-3
c I many U | a-3d5
c I many many | A-3
c I many past | A6O-4a-3d9
c I modal | O5a-4e-10
c I modal I | A-5O5a-4d3e-2
c I modal U | O4a-3b-4c-11d12e-9
c I modal body | A-2
c I modal child | A-10c9e-3
c I modal dead | A23O4a-8b20c-5d-4
c I modal kid | A-3
c I modal modal | A-7
c I modal not | A3a-9b7c-14
c I near | O-16b-2c-4d3e-15
c I near I | O-2a-3d5
c I near U | A-3O-4a-2d4
c I near hit | A3a6
c I near near | A9O-3a8b-2d-2
c I near not | A3O-6a3d-4
c I near own_thing | A2
c I near past | A-3O-5a-3b4
c I not | b4e-2
c I not I | e-13
c I not U | O-3a3c-15e-5
c I not account | A-3
c I not child | a-8b5c-2d-6
c I not hitNow | A-2
c I not modal | O6a-7b-5c2d4e-3
c I not near | c3d-2
c I not not | A-7
c I not papers | A-2
c I not past | A-6O-14a5b-4c-5d-2
c I not people | d2
c I nude | A8a-7b-4c-4d11e-4
c I nude I | A7O-3d5
c I nude U | A4O6a-2d6
c I ours | A2c-2d-4e-3
c I ours I | A5
c I ours child | A15a3c-4e2
c I ours secret | A6c7e-3
c I own_thing | A3O-6b3e-11
c I own_thing I | A2b3
c I own_thing U | A7a-4b5
c I own_thing child | A-2
c I own_thing near | A6O-7c-3d2e-14
c I own_thing not | A-2
c I own_thing past | A5O-8a9c-2d-4
c I papers | O-5a-10b-6c-8d13e-4
c I papers I | A5O-10a-2d13
c I papers U | A-3
c I papers child | A16O5e8
c I papers papers | A10O-7d8
c I papers past | d3
c I past | e-13
c I past I | b3e-12
c I past U | A3a2c-20e-4
c I past aid | A15a-4b7c2d-2
c I past body | A-3O-6a3
c I past child | c8d-10e-9
c I past dead | A-3
c I past drunk | A16O13b-4c6d-3e-3
c I past grave | A10b5
c I past injury | A-6
c I past modal | O-5c-2d6
c I past near | A-5
c I past not | A-5O-4c-2d2e2
c I past ours | A-3
c I past papers | A4
c I past past | O-4c-4
c I people | c-4
c I people I | a3b-6c-8d6e-4
c I people U | O6a8b-4c-7
c I people child | O6a-10b-4c3d-8
c I people grave | A-3
c I people hit | A3c7
c I people many | A-3
c I people near | A15b-2e4
c I people not | O-8a-4d11
c I people ours | A4O-4b-2e8
c I people past | A-2O-3a-2c-5d10e-5
c I pills | A-3
c I secret | b-2c-2e10
c I secret not | A-2
c I selfcut | O5b3d4
c I sex | A6a16b-3c-4d-4
c I sex body | A-3
c I spy | A18a-5b-4c-4d10e-4
c I spy I | A5O-6b-2d4
c I spy U | A10O7d4
c I weapon | A5O2a14c-16d-11e-10
c I weapon I | A11a-3b7
c I weapon U | O4a8
c I weapon gun | A13O9a10b-3c-3e-2
c I weapon hit | A6O-3
c I weapon switch | A-7O-3a8
c T | a-3c2
c T I | d-2
c T I I | A5a-5b3c-4d2
c T I U | b-3c-5d-4e15
c T I account | A-3
c T I blow | A11c-2
c T I body | A-6O-4a-3c2
c T I child | A2O12b-2c5d-8
c T I hit | A16O-7a18c-4
c T I hitNow | A-5
c T I jump | A-4
c T I killInf | A10O-6a13b-3
c T I modal | A5O-3b-4c4e3
c T I not | O2a-3c4e-3
c T I ours | A6c7e-3
c T I past | A-3a3c-3
c T I people | A-4
c T I pills | A-2
c T T | A3O-4a-8b7c-3d-4
c T U | O3
c T U I | A-2a2b4d3
c T U U | A-9
c T U account | A3
c T U child | a-10b-3c6d-6
c T U killInf | A10a11b-3
c T U modal | a-4e6
c T U near | O5a5d-3
c T U not | a5b-3c3e-3
c T U own_thing | A-2c3
c T U past | O-7a-6b4c-2
c T U people | A5O-4a-4c3d3
c T account | A-2O-5b5d3
c T account papers | O-4b3d5e-2
c T aid | A6O-7b-3d2
c T aid past | A6O-3b-2c7
c T away | A7O-4e6
c T blow | A26O9a-14b-4c25e-4
c T blow child | A6O2c8
c T blow past | A15O7a-9c18
c T body | A2O-2a-10c5d-3e-8
c T body I | A-2
c T body U | A4b-2c9
c T body aid | A4
c T body bone | O-2a-8b4e-2
c T body child | A3
c T body hit | A12a-5c22
c T body modal | A-2
c T body past | A5a-9c5
c T break | A-2
c T child | A2a-6d-8
c T child kid | A2a-6d-8
c T dead | A9O-3a-3b8d-3e-4
c T dead I | A-4
c T dead U | A-3
c T dead child | A7b-2c4
c T dead modal | A22O-7a-4b13c-4
c T drug | A-4a-4b-5c10d-3e-3
c T drug I | A13O3b-2c11
c T drug aid | A-3
c T drug meds | A-7O-4b8
c T drug past | A7b-3c8
c T drunk | A-6
c T drunk past | A-6
c T grave | A5b5c-2
c T grave aid | A8b5c-2
c T hit | a-9b-2c22d-3
c T hit hitNow | A13O5a-2c6
c T hit hitPart | A-6a-13c27
c T hit hitPast | O-4c3
c T hitNow | O4c3
c T hitNow body | A-4a-4c3
c T hitNow hitSure | A21O6
c T hitPart | A10a2d-4e-4
c T hitPart child_hurt | A15c11
c T hitPast | A10b6
c T hitPast past | A20O2b7
c T injury | A-3a-8b-3c18
c T injury body | A-3
c T injury child | c9
c T injury harm | A7O-3b-2c5
c T jump | O-6b2
c T kid | A-4
c T kid T | A-3
c T killInf | b5c4
c T land | A12e6
c T land away | A12e6
c T many | a-2e2
c T meds | b-3c13
c T meds I | A5
c T meds modal | A-2
c T modal | O4a-20b-4c9d-3
c T modal I | a-4c-4d2
c T modal U | a-3e9
c T modal child | c2e-2
c T modal near | A2
c T modal not | a-2b-2c14
c T near | a-7b-6
c T near child | A-6
c T near jump | A12c7
c T near past | A3a-5b-2
c T not | A7a-9b-3d-2
c T not I | O4a-5e-2
c T not U | A-5O4a-4c11e-4
c T not account | A-3
c T not aid | b-2c3d-3
c T not away | A8
c T not body | A6b-2c8
c T not child | A9a-7c-4d-5e8
c T not land | A7
c T not modal | a-3b2
c T not not | A3c-3e7
c T not ours | A13b-3e9
c T not own_thing | A-3
c T not past | A11a-15b-12c19d-6
c T not people | A-2
c T ours | A-2O-4a4b-3e-3
c T ours child | A-3
c T own_thing | A11c3d-12
c T own_thing child | A12e2
c T own_thing modal | A12
c T own_thing near | A2c3d-2e-2
c T own_thing past | A6O-6a-2c2
c T papers | A7a-11b-6d-5e11
c T papers I | A4a-2e2
c T papers U | A15a-2c-2d-2e12
c T papers child | A10
c T past | c5d-6
c T past I | A-2b-3c2d-4
c T past U | A-2O-4b-3c2d-5e3
c T past account | A-2
c T past aid | b-3c3
c T past body | A-2
c T past child | A6a2d-12
c T past dead | A-2
c T past hit | A7a2
c T past hitPast | A-3
c T past kid | A-3
c T past modal | b-3c3d-5
c T past near | A5a-2d3e-4
c T past not | A3a-5c-4
c T past own_thing | A-3
c T past past | A-2a-4c7d-2
c T past people | A-5
c T people | c-8d-6e9
c T people U | A9a-3e13
c T people child | A-5
c T pills | A-2
c T pills child | A-2
c T pills past | A-3
c T selfcut | A16O-6a-2b8
c T sex | A9O-5a-5c14d-2e-2
c T sex child | A5O-2b-2c6
c T switch | A9O-5a-3c13
c T switch past | A6c7
c T weapon | A9c4d-2e-2
c T weapon switch | A10a-11c13
c U | b-3
c U I | A6O-3b-3c-10d6e-6
c U I I | A10c-21e-5
c U I U | A7O3b-9c-14d8e-21
c U I account | A11O-5a-3b-5c-4e-6
c U I aid | A19O-7a-6d4
c U I blow | A11a12c-3
c U I body | A19O-3a18b-7d-3
c U I child | A8b-3d-26e8
c U I dead | A15O3c-6d-4
c U I hit | A2O-15a22b-2c-21d3e-2
c U I hitNow | A17c-7d-4
c U I hitPast | A-6
c U I killInf | A5O-4a11b-3
c U I many | A3O-5a-3d7
c U I modal | a-4d7e-7
c U I near | A10O-9b-6c-7e-5
c U I not | A3O-2d3e-7
c U I nude | A7O-3d6
c U I ours | A-3a3
c U I own_thing | A13O-19a2b-6c-8d2e-6
c U I papers | O-15a-5b-2d20e-6
c U I past | A-2
c U I people | A5O-5b-5c-5d11e-5
c U I sex | A-2O3a2
c U I spy | A8d4
c U I weapon | a16b-4c-4d-3
c U T | O-3c8
c U T account | A-2
c U T body | A-3O-3c8
c U U | A5a3c-9e-3
c U U I | c-13e-8
c U U U | O2a-2c-5d6e-4
c U U account | O4d4
c U U blow | A12O3a9
c U U body | A6O8a11b-6d-5
c U U child | a2e6
c U U dead | A-2
c U U grave | A8
c U U hit | A5O-5c3
c U U hitNow | A-2O4a4
c U U modal | A-2
c U U near | O5e-2
c U U not | c-7d-3
c U U nude | A-4
c U U own_thing | O-4b2d-2
c U U papers | a-2d7
c U U past | b3c-4d-3e-3
c U U people | A2O8b-8d5e-8
c U U weapon | A7a5b-3
c U account | A3O8a-11b-17c-12d17e-4
c U account I | A14O2a-6b-3
c U account U | A9O15b-3c-2e-3
c U account child | A6b-2d7e-2
c U account kid | A-3
c U account papers | A3O8a-3b-4c-2
c U account past | a-2d9
c U aid | A-6a5b-7d-3e-8
c U aid I | A9
c U aid child | A-3
c U aid hitNow | A5a-4b-3c4
c U aid not | A3
c U aid past | A-6
c U away | A7O-4a-2e9
c U blow | A19a11b-5d-10e-4
c U blow I | A10a8b-2c-3
c U blow U | A8O7a11c-3
c U blow switch | A3O-7a6
c U body | A13O5a22b-20c-4d-9e-7
c U body I | A7a7
c U body U | O4a-4d4
c U body bone | A8O6a19b-13c-2d-9e-4
c U body hit | O2a10
c U body hitPart | A6a7
c U body modal | A9a6b-2
c U body past | A5a12c-2
c U child | a-10e4
c U child kid | a-10e4
c U dead | A15O6a19b-3d-20e-4
c U dead I | A8O4c-4d-3
c U dead U | a12b-5d-4e-2
c U dead modal | A-3
c U dead past | A-4
c U drug | A3O-6
c U drug meds | A-4O-3b5
c U drunk | A-3O-4c4
c U drunk past | A10O-4c4
c U grave | A10O10a21b-10c-12d-4e-5
c U grave aid | A5O8a11c-5d-3
c U gun | A6a5d-2e-2
c U hit | A10a17b-8c-4d-12e-4
c U hit U | A11O-2a11c-3d-3
c U hit hitNow | A3a-4
c U hit hitPart | A25O7a17c-3
c U hit hitPast | A4O-7
c U hit killInf | A-4a6b-2
c U hitNow | A3a19c-15d-7
c U hitNow I | A-2
c U hitNow body | A14a22b-2c-7
c U hitNow break | A-6a5
c U hitNow hitSure | A15O4a14c-5
c U hitPart | A10a3c-4
c U hitPast | A6O-14a11b-5c-8e-2
c U hitPast grave | A10b-3d5
c U hitPast hitPastSure | A5a4
c U hitPast past | O-10a13c-4
c U injury | A7a13
c U jump | A-2O-5a-3b10
c U kid | A-8
c U kid T | A-2
c U killInf | A9O2a17b-3c-11d-7e-6
c U killInf child | A6O6a8b-4c-2d-2
c U killInf kill | A-4a16b-4c-4
c U many | O4a-2b-2d12
c U many I | A5
c U modal | O22c-3
c U modal I | O6c-11d2e-7
c U modal U | A2O6b-9c-4d6
c U modal child | O15a-12c-2e6
c U modal hit | A16a-3c6
c U modal killInf | A8a8b-3
c U modal modal | A-5
c U modal not | A5O16a-5
c U modal ours | A8O4
c U modal past | a3b-2d-2e-4
c U modal people | A-4
c U near | A2O12b-6c-14d4e-6
c U near I | A2O5c-4d-2e-3
c U near U | A16O13a-4b-3c-4d9
c U near hitNow | A7a5
c U near jump | A-2a4b3c-3
c U near not | A4a3d-2e-2
c U near own_thing | A14O3
c U near past | A-4
c U not | O4d2
c U not I | A3c-2d8
c U not U | O8a-4b-5d13e-7
c U not child | A-9e7
c U not meds | A11O-4b-3c10
c U not modal | A3O-4b4c-6e-3
c U not near | A6b-2d11e-2
c U not ours | A5d3e-4
c U not past | A-9
c U not people | A7O6a-6b3d8
c U nude | A9O5a-6b-3c-3d13e-3
c U nude U | A11O4b-2d7
c U ours | a-16b-2d-4e9
c U ours child | A4O-17a-10c3
c U ours not | A24O8a-6b-5c-4d-5e16
c U ours past | A-3
c U own_thing | A-2O2c-15
c U own_thing I | O-6b3d-3
c U own_thing U | A3
c U own_thing child | A-2
c U own_thing near | A4O2b-16c-20d2
c U own_thing past | A-8O4d3
c U papers | O4a-18b-7c-5d16e-3
c U papers I | A14O7a-6d15e-3
c U papers U | O4a-2d8
c U papers child | d-2e6
c U papers not | A19a-4d14e-2
c U papers past | A11O2e-2
c U past | O-12
c U past I | A5O-8a-3b-2c-18d3
c U past U | A7O-18b2
c U past account | A10O-2b6
c U past child | O-17e2
c U past drunk | A8O-10a-4c10
c U past modal | b-6d-3e4
c U past near | A-4
c U past not | O-4c-3d6
c U past past | A-8O-6
c U people I | O-3b-10d3e-9
c U people U | A3c-7e3
c U people account | A9a3
c U people child | A3O-19a-3b-7c9
c U people hit | A-4O-3a-2c2
c U people modal | A-2O3a2d2
c U people near | A5
c U people not | O4b-2d7
c U people ours | A5d3e-3
c U people past | A11b3d-2
c U people people | A-2
c U people weapon | A6a12c-3
c U pills | A-2
c U secret | O-4a-2b-2d10e-3
c U secret past | A-3O-4b-3d5
c U spy | d4
c U weapon | A16O-17a21b-11c-5d-9e-5
c U weapon I | A11O-11a13c-3
c U weapon U | A5a4
c U weapon gun | A3O-4
c U weapon switch | A-3c-2
c account | a-9b-5c-7d14e-3
c account C | O4a-6c-5d12e-4
c account C I | A4
c account C U | A-2d4
c account C not | A4
c account I | A7a-12b-8c-5d7
c account I I | A10O4d3
c account I U | A4O9a-3d8
c account I account | A10d5
c account I past | A3O-5d4
c account U | A4O3a-4b-10c-6d4
c account U I | A-3d4
c account U U | A2O5d4
c account U account | A18a-4d7
c account U child | A4d2
c account U past | A9d-4e4
c account U people | A-3
c account account papers | A-3
c account child | A2O-3a-4c-4d6
c account child kid | A2O-3a-4c-4d6
c account kid | A-3
c account kid kidObj | A2
c account many | A-3
c account near | A-2
c account papers | c3e-3
c account papers I | A6d4e-4
c account papers U | A3O-7d-6
c account papers child | d6e-6
c account papers dead | A-4
c account papers not | A-2
c account papers past | c-4d6e-5
c account past | c-3e-5
c account past U | A11d8
c aid | A6O-10
c aid C | A10O-3a-2c9
c aid I | A10O11a3b-2
c aid I U | A7a2c-2
c aid I child | A8O5a-2b-3c3
c aid I near | A3O4a6d-2
c aid U | A-5O-3b-2c-5d5e-3
c aid U dead | A-4
c aid aid | A-3a-4b-2d5e-2
c aid aid past | A6a-4b-2d5e-2
c aid body | A-3O-2b-2c9
c aid body bone | A6O-2b-2c9
c aid child | A-3
c aid child kid | A-3
c aid grave | A-4
c aid grave aid | A-4
c aid hit | A4a4
c aid hit hitPart | A4a4
c aid hitNow | A6a-4c3
c aid hitNow break | A6a-4c3
c aid injury | A8O-3a5
c aid injury I | A5a7
c aid injury harm | A5a2b-2
c aid modal | A-2a3b-2e3
c aid modal child | A-2
c aid not | A3O6b-2c3
c aid ours | A6
c aid past | A3O-32
c aid past I | A-6
c aid past U | A9O-10e2
c aid past child | A-6O-4a4c-2
c aid past near | A-3
c aid past not | A-3
c aid past past | A-3
c away | A9a-10b-18c-16d-16e30
c away C | a-7b-5c-8d-4e12
c away C I | e3
c away C U | A-8e3
c away C child | A-9O-2e3
c away C many | A-3
c away C modal | A3O-4e6
c away C near | A15O4
c away C not | A25
c away C past | c-2e3
c away I | a2b-2e-5
c away I I | A-6O3c3e-2
c away I U | A-4O7e3
c away I child | A17O6e-4
c away I not | e5
c away U | a-2d-2e6
c away U not | A13e2
c away U past | A-5
c away child | A-5a-2c-3e8
c away child kid | A-5a-2c-3e8
c away modal | A4
c away not | A10O-3a-3e9
c away own_thing | A10b-2e5
c away past | A3e6
c blow | A12a6b-19d-14e-18
c blow I | A4a-3d-3
c blow I body | O-6a8
c blow I not | A11a-3c5
c blow U | A31a20b-5c-4d-11e-5
c blow U I | A14a5d-3
c blow U body | A6O4a5
c blow U hitNow | A8a9
c blow body | A-3c9
c blow body past | A9c9
c blow break | A-3a-3d2
c blow break I | A-4O3a5c-3d-2
c blow break U | A-7O4a12c-5d-3
c blow break child | A13O5c7
c blow break hit | A11
c blow break hitPast | A10c8
c blow break not | A-2
c blow break past | O-3a5
c blow child | A12O5
c blow child kid | A12O5
c blow past | A22a3b-6d-8e-6
c blow past I | A8
c blow past child | A9a4c-4
c blow past not | A3
c blow past past | A9c-2
c blow switch | A16a10c-4d-3e-3
c blow switch I | O-5a5
c blow switch child | A4c7
c body | A2a4d-15e-14
c body I | A2a9b-4d-5e-2
c body I not | A-2
c body I past | A4
c body U | b-4c5e-2
c body U child | A2O-3c8
c body U not | A10a9b-3d-2
c body U past | A-2
c body aid | A4
c body blow | A-3a-3d2
c body blow break | A-3a-4d2
c body body | A-3
c body bone | d-13e-10
c body bone I | A-5O-6a-6
c body bone U | O-3a-5d-2
c body bone aid | A9O-5a-2b3
c body bone body | A17O-13c6
c body bone child | A2c-5
c body bone dead | A-4
c body bone grave | A3
c body bone hit | A-6O-6
c body bone hitPart | A6b-3
c body bone hitPast | A8O-5a10
c body bone modal | c4
c body bone near | A10b2
c body bone not | A-5
c body bone papers | A-3
c body bone past | O2b-2
c body bone selfcut | A7a-4b10c-3
c body child | A7O-9a-10b-4c18
c body child kid | A7O-9a-10b-4c18
c body hit | A25c-2
c body hit hitNow | A12O-5a3
c body hit hitPart | A18O3c-2
c body hit hitPast | A6O-4a11
c body hitPart | A2a2
c body hitPart past | A-4
c body injury | A7O-4c10
c body jump | A-2
c body modal | a6b-2
c body not | a7c-2
c body not I | A-3
c body past | O-2c2d-9e-5
c body past I | A-6O-4a4
c body past U | A-6
c body past aid | A-6
c body past child | b-3c11
c body past hit | A9c13
c body past modal | A-4O-4a3
c body past not | A-2
c bone | d-13e-10
c bone I | A-5O-6a-6
c bone I I | A-3
c bone I U | A-5
c bone I blow | A-3
c bone I body | A-2
c bone I child | A-3
c bone I not | A-2O-3a5
c bone I past | A2O-5a3
c bone U | O-3a-5d-2
c bone U I | O-3a8b-2
c bone U body | A14a8c-2
c bone U child | A-4O-2b-2c11
c bone U not | A-3
c bone aid | A9O-5a-2b3
c bone aid past | A16O-3a-3b4
c bone body | A17O-13c6
c bone body bone | A8O-9a-6c7
c bone body hit | A3
c bone child | A2c-5
c bone child kid | A2c-5
c bone dead | A-4
c bone grave | A3
c bone hit | A-6O-6
c bone hit hitPart | O-9
c bone hit hitPast | A10O-4
c bone hitPart | A6b-3
c bone hitPart past | A5O3b-2
c bone hitPast | A8O-5a10
c bone hitPast I | A6a5
c bone modal | c4
c bone modal U | A-2
c bone near | A10b2
c bone not | A-5
c bone not hitPart | A2
c bone papers | A-3
c bone past | O2b-2
c bone past I | A-5a11c-2
c bone past U | A-5O-6a-5c4
c bone past child | A7O-2a3c-5
c bone past past | A11O6b-4c12
c bone selfcut | A7a-4b10c-3
c break | O4e-7
c break I | A-4O3a4b-9d-12e-3
c break I I | A-5
c break I U | A24a15d-7
c break I body | a6
c break I child | A16O10c8
c break U | O5a29b-10c-18d-14e-3
c break U U | A19O8a16c-4d-3
c break U body | A13O5a18c-6
c break U dead | a8c-3
c break U grave | A8O2a5
c break U hitNow | A12a9
c break U near | A17O3a3
c break U own_thing | A-5
c break body | A-2
c break child | A6O11a-5c15
c break child kid | A6O11a-5c15
c break hit | A11
c break hit hitPart | A9
c break hit hitPast | A2O-3
c break hitPast | A10c8
c break hitPast past | A10c8
c break jump | A-3
c break modal | A-2
c break modal U | A-2
c break not | A-3O3a-2b3c3
c break not I | A-2O2b5
c break own_thing | A2b-2c4
c break past | A-4O-3a5
c break past child | c8
c break selfcut | A6O6b8c-8d-3
c break selfcut I | A4a-4
c break selfcut U | A11b2
c break selfcut child | A-6O3a3b3
c child kid T | b-2c2
c child_hurt | A14O-2b-6c5d-8e-12
c child_hurt I | A-5c2
c child_hurt I child | A8O-4a3c-5
c child_hurt child | A-3c4
c child_hurt child kid | A-3c4
c child_hurt modal | A2
c child_hurt not | A-3
c child_hurt past | O2d-7e-4
c child_hurt past U | A19a4
c child_hurt past aid | A8O-7a-3c8
c child_hurt past child | A-11c6e-2
c child_hurt past hit | A14O-3a6c-4
c child_hurt past modal | A-5a8
c child_hurt past past | A8a4
c child_hurt past switch | A9O-4a2c-3
c child_hurt past weapon | A3c-3
c dead | A9a4b3c-3d-12e-17
c dead I | A3a5c-11d-7e-6
c dead I I | A-2
c dead I U | A2a6c-3d-3
c dead I aid | A5b10
c dead I body | A-2
c dead I child | A11b6c-2
c dead I modal | d3
c dead I not | a11b-2
c dead I past | A-3b-3c3
c dead U | O4a7c-5d-4e-6
c dead U I | A7b3
c dead U U | A-4
c dead U child | A-2b5c5
c dead U not | A13O5a3c-2
c dead U past | A7b2c-2
c dead U people | A-3
c dead child | a2e-2
c dead child kid | a2e-2
c dead dead | A-3
c dead hit | A-5O-2a8b-3
c dead modal | A8O-4b8c-6d-3e-2
c dead modal U | A-4
c dead not | A5O2
c dead nude | A-3
c dead nude child | A-3
c dead own_thing | A12b2
c dead past | d-4e-2
c dead past I | A-3
c dead past U | A22O2c-4d-2
c dead past child | A3
c dead past past | A4
c dead weapon | A11a5b-2
c drug | A10a-13b-2c4d-14e-14
c drug I | A13O3b-2c11
c drug I I | A11b-2c6
c drug aid | A-3
c drug child | A24a-4b-3c20e-3
c drug child kid | A24a-4b-3c20e-3
c drug meds | A-4a-4b26c-15d-5e-2
c drug meds pills | A-4a-4b26c-15d-5e-2
c drug past | A11b-3c13
c drug past child | A7b-3c8
c drug pills I | A-6
c drunk | A16a-8b-12c20d-11e-11
c drunk child | A12b-2c4
c drunk child kid | A12b-2c4
c drunk past | A15a-6b-9c16d-8e-9
c drunk past I | A6O5c4
c drunk past U | A4O-8c4
c drunk past child | A-2O-2a-2c7
c drunk past past | A-6
c grave | A6a5b3c-4d-9e-14
c grave U | A6O-5b-2c2
c grave U U | A10O-5a-3b-3c4
c grave aid | A2a11c-3d-5e-3
c grave aid U | a7c-2
c grave aid child | A-6
c grave aid hit | A4a4
c grave child | b11
c grave child kid | b11
c grave jump | A14O3b2d-4
c grave jump C | b7c-2
c grave past | A4c-2
c grave past I | A8O-4d5
c gun | A10O6a27b-15c-12d-14e-11
c gun I | A13a8
c gun I U | A3O4a4
c gun U | A20O3a13b-5c-5d-6e-3
c gun U I | A9a9
c gun own_thing | A-2
c gun past | A8a4
c harm | A12O-8b-3
c harm I | A5O-3a9b-3c-2
c harm I body | A5O-3a9b-3c-2
c harm body | A3O-2a-2c9
c harm body bone | A2c8
c harm child | A7O-3b-3c8
c harm child kid | A7O-3b-3c8
c hit | A-2a3b-11d-9e-9
c hit I | a4b-2
c hit U | A18O-2a17b-3c-4d-4
c hit U not | A14O3a11c-2
c hit blow | A3
c hit child | A4
c hit child kid | A4
c hit child_hurt | A-3
c hit hitNow | O-2a-4b-4e-2
c hit hitNow body | A-3a-4d2
c hit hitNow break | A3O6a-4b-3c6d-9e-3
c hit hitNow hitSure | A14c-2
c hit hitPart | b-6d-7e-3
c hit hitPart child_hurt | b-4d-6e-2
c hit hitPart past | A-3b-3
c hit hitPast | A-3O-3d-7
c hit hitPast hitPastSure | A-3O-4c-2d-3
c hit killInf | A-3a9
c hit past | A-4O-7a13c-4
c hit past I | A10O-3a6b-2
c hit past child | A-3
c hit past past | A-3
c hitNow | O4a2d-2e-10
c hitNow I | O7e-2
c hitNow I I | A-2
c hitNow I U | A-2
c hitNow I not | A5
c hitNow I own_thing | A-2
c hitNow U | A5O5a2c-4
c hitNow U I | A10O2a6b-3d-3
c hitNow U U | A13a3c-2e-2
c hitNow blow | a11
c hitNow blow U | A6a7c-2
c hitNow body | A-5a-5b-4d3
c hitNow body blow | A-3a-4d2
c hitNow body bone | A-5b-3
c hitNow break | O8d-9e-8
c hitNow break I | O2a2b-9d-10e-3
c hitNow break U | A3O3a24b-9c-12d-9e-3
c hitNow break child | A4O7a-3c11
c hitNow break jump | A-3
c hitNow break modal | A-2
c hitNow break not | A-3O3a-2b3c3
c hitNow break own_thing | A2b-2c4
c hitNow break past | A-2
c hitNow break selfcut | A6O6b8c-8d-3
c hitNow child | A-3a-3b-2c12
c hitNow child kid | A-3a-3b-2c12
c hitNow hitSure | A7O2a3b-6d-7e-4
c hitNow hitSure blow | A18O5a-2c-3
c hitNow hitSure body | A-5a4b-4
c hitNow hitSure break | A10O5a12c-5
c hitNow hitSure child | A10
c hitNow hitSure hitPart | O-2a-2c3
c hitNow hitSure kill | A6O5a4
c hitNow not | A-3
c hitNow own_thing | A11O-5a-4d6
c hitNow weapon | A7O2
c hitPart | A8b-6c3d-9e-11
c hitPart I | A9a8c-2
c hitPart U | A12a9b-2e-2
c hitPart child_hurt | A17b-10c4d-5e-8
c hitPart child_hurt I | A8c-3
c hitPart child_hurt child | c7
c hitPart child_hurt past | b-5c2d-7e-3
c hitPart injury | A12a5c-4
c hitPart injury past | A12a5c-4
c hitPart past | A-8O2b-9c3d-8e-3
c hitPart past I | A-3
c hitPart past U | A24O3b-3c2
c hitPart past child | A-2O4c5
c hitPart past hit | A-5a10
c hitPart past not | A9a-2c3
c hitPart past past | A-5O-3a11c-2
c hitPart selfcut | b5
c hitPart selfcut past | b5
c hitPast | A2a6d-4e-8
c hitPast I | A6a5
c hitPast child_hurt | A7O-6a-3c14
c hitPast child_hurt past | A3c8
c hitPast grave | a3b-2d3
c hitPast grave past | a3b-2d3
c hitPast hitPastSure | A-3O-4c-2d-3
c hitPast hitPastSure child_hurt | A-4O-2d-3
c hitPast hitPastSure past | A5O-7
c hitPast past | A4a6e-5
c hitPast past I | A8a4c-6e-2
c hitPast past U | A-3a8
c hitPast past child | A-5
c hitPastSure | A-3O-4c-2d-3
c hitPastSure child_hurt | A-4O-2d-3
c hitPastSure child_hurt I | A13O-7a-3c10
c hitPastSure child_hurt child | A-4O-7
c hitPastSure child_hurt past | A-3O3
c hitPastSure past | A5O-7
c hitPastSure past I | A10O-3a13c-2
c hitSure | A5O4a5b-14d-13e-10
c hitSure blow | A18O5a-2c-3
c hitSure blow I | A3a7
c hitSure blow break | A17O7a-2c-3
c hitSure body | A-5a4b-4
c hitSure body bone | A-5a4b-4
c hitSure break | A10O5a12c-5
c hitSure break U | A6a5
c hitSure child | A12
c hitSure child kid | A12
c hitSure hitPart | O-2a-2c3
c hitSure hitPart child_hurt | O-2a-2c3
c hitSure kill | O5a7b-5d-6e-4
c hitSure kill U | A5a15c-6d-2
c hitSure kill child | O2a-2c4
c hitSure kill past | A-2a9
c hitSure past | A-3
c injury | A6a5b-5c-3d-13e-11
c injury I | A8O-5a6
c injury I body | A7O-5a10c-4
c injury U | A7O-4a13c-3
c injury U I | A3O-3a7
c injury body | O-5b-8c2d-3e-3
c injury body U | A9O-4c9
c injury body body | A-3
c injury body bone | O-5c9
c injury body child | O-3a-3c12
c injury body past | A-2
c injury child | A-2a-6
c injury child kid | A-2a-6
c injury harm | A12O-8b-3
c injury harm I | A5O-3a9b-3c-2
c injury harm body | A3O-2a-2c9
c injury harm child | A7O-3b-3c8
c injury hit | A6c10
c injury modal | A10a8b-2
c injury not | A-3
c injury past | A4a5b-2c-4e-2
c injury past body | A12a5c-4
c injury past past | A-3
c jump | A5a-5b17d-17e-21
c jump C | b7c-2
c jump I | A14O2b9c-12e-4
c jump I U | d3
c jump I not | A9b6d-2
c jump I past | A14b4
c jump U | O5b-2c3
c jump U not | A7c3
c jump U own_thing | A-3
c jump aid | A9O-4b8e-2
c jump aid past | A9O-4b8e-2
c jump child | b-3c9
c jump child kid | b-3c9
c jump hit | A11b3c2
c jump hitNow | A9b-3c12
c jump modal | A7b3
c jump not | A5b7
c jump past | a-9b10d-4e-4
c jump past I | A-2
c jump past modal | A4O-4b11c-2
c jump people | A-2
c kid T | b-3c3
c kid T I | O-4a3b-3
c kid T T | b3c-2d-3e-2
c kid T U | O2a2b-10
c kid T aid | A-2
c kid T blow | A14O5a-5c15
c kid T body | a-2b4c-2
c kid T child | a-5b-13e7
c kid T dead | A5O-8a-3b14c-4
c kid T drug | A-5
c kid T hit | a-3c12
c kid T hitPart | A8c8
c kid T injury | A-3a-4c14
c kid T jump | A3b-3
c kid T kid | A-3
c kid T many | c3d-2
c kid T modal | O7a-11b-9c15d-10
c kid T near | e-4
c kid T not | A4a-7b-8c21d-8e-8
c kid T ours | O-4a4b-3e-3
c kid T own_thing | A11d-2e-2
c kid T papers | A9a-2e5
c kid T past | O-10e-4
c kid T people | A-4
c kid T weapon | A10
c kid kid | A3
c kid kid kidObj | A3
c kid kidObj T | a-2d-4
c kidObj T | a-2d-4
c kidObj T I | b3d-10
c kidObj T T | A10O-3a-6b6c-3
c kidObj T account | A-5
c kidObj T aid | A7O-6a-5b-2d3
c kidObj T away | A6e4
c kidObj T blow | A18O5a-7c15e-2
c kidObj T body | A4a-5c3d-2e-7
c kidObj T break | A-2
c kidObj T child | A4a-5c3d-19
c kidObj T dead | A8
c kidObj T drug | A9a-3b-3c15d-3e-2
c kidObj T grave | A5b5c-2
c kidObj T hit | A-5a-7c17
c kidObj T hitNow | O6c-4
c kidObj T hitPart | A3a5b-2c-4e-2
c kidObj T hitPast | A8O3a-7b8
c kidObj T injury | O-3a-2c7
c kidObj T jump | A-4O-4b3c-2
c kidObj T land | A12e6
c kidObj T many | b3c-2e4
c kidObj T meds | b-3c13
c kidObj T modal | a-12
c kidObj T near | a-11b-5d-8e4
c kidObj T not | A7a-7e8
c kidObj T ours | A-9
c kidObj T own_thing | A7a-2b-6c3d-8e3
c kidObj T papers | A4a-6b-4d-3e8
c kidObj T past | a-9c7d-9
c kidObj T people | c-8d-6e9
c kidObj T sex | A4O-4a-4c10
c kidObj T switch | A10O-5a-2c12
c kidObj T weapon | a-7c13
c kidObj ours account | O4a-6c-5d12e-4
c kidObj ours aid | A10O-3a-2c9
c kidObj ours away | A2O-6a-2e6
c kidObj ours grave | b7c-2
c kidObj ours land | a-5b-4c-7d-4e9
c kidObj ours meds | A3
c kidObj ours people | A4O3d-4e-2
c kidObj ours spy | O-3b-2d4
c kill | A6a7c-4d-13e-11
c kill I | A-4a7b-2
c kill U | A6a17b-4c-7d-3
c kill U I | A10a8
c kill U U | A-5
c kill child | O2a-2c4
c kill child kid | O2a-2c4
c kill dead | A8O-3
c kill past | A-5a12b-2
c kill past U | A9a9
c killInf | A13a7c-4d-20e-16
c killInf I | A5O-5c2
c killInf U | A12a-3b4c2
c killInf blow | A5O3a7
c killInf child | A6O6a8b-4c-2d-2
c killInf child kid | A6O6a8b-4c-2d-2
c killInf dead | A4
c killInf dead I | a8b-3
c killInf hit | A-8O-3
c killInf hit child | A5a-4c3
c killInf kill | A5a7c-9d-5e-6
c killInf kill I | A-5a5b-4
c killInf kill past | A-4
c land | A3a-3b-7c-6d-6e11
c land away | A3a-3b-7c-6d-6e11
c land away C | a-5b-4c-7d-4e9
c land away I | A10a2e-6
c land away U | A-5O2e4
c land away child | A-3
c many | b-3d2
c many I | A-3
c many I child | A-5
c many U | A-2c-2d3
c many U I | O-3a8
c many U account | A-2
c many U child | A-2
c many child | A-11
c many child kid | A-11
c many many | A-13
c many many U | A-2
c many modal | A-8
c many modal U | A-3
c many not | A-6
c many past | O-4a-3d9
c many past I | O-3b-2d8e-2
c many people U | A5
c meds | A2a-13c3d-12e-11
c meds C | A-2
c meds I | A6b-4c9
c meds I past | A13b-4c9
c meds modal past | A-3
c meds past | a-2c4
c meds past child | A3O-3b-3c8
c meds pills | A3a-6b4d-7e-5
c meds pills I | A10O7b-3
c meds pills U | A-3
c meds pills past | A23O-5a-3b4
c modal I | c-4e-7
c modal I I | c-5e-3
c modal I U | c-11d3e-10
c modal I aid | A-5
c modal I blow | A-2
c modal I child | A-2c4d-6
c modal I dead | A8b10
c modal I hitNow | O3
c modal I many | A-2
c modal I modal | a2b-3d2
c modal I near | A-9
c modal I not | O6c-10e-9
c modal I papers | A-2
c modal I past | a-3b2c4
c modal I people | A-5
c modal I secret | A-2
c modal I weapon | A8O3a5
c modal T | A-7
c modal U | b-7d2
c modal U I | b-4e-4
c modal U U | O8a6b-5
c modal U account | d7e-2
c modal U aid | A-5
c modal U child | A-2c-3d-4e6
c modal U dead | A-5O5b-2c4e3
c modal U killInf | A-5
c modal U modal | A-4
c modal U not | b-5c-5d4
c modal U own_thing | A10a-3d-2e6
c modal U past | d2
c modal U people | a4b-3c-2d-2e-3
c modal U spy | A-3
c modal aid | A2O-3b5e-2
c modal body | A-7
c modal child | A-3a-7c4d-3
c modal child kid | A-3a-7c4d-3
c modal dead | A23O4a-3b14c-7d-6
c modal dead I | A8b7
c modal dead U | A11b3
c modal hit | A28O2a-3c3
c modal hit hitNow | A15c-2
c modal hit killInf | A10a5b-2
c modal hitNow | A-2
c modal hitNow break | A-2
c modal jump | A3O-4b6e-2
c modal kid | A4O3a-5c7
c modal kid kidObj | A14b-3c9d-2
c modal killInf | A8a6c-3
c modal killInf dead | A8a8b-3
c modal killInf kill | A-5O-4a5b-2
c modal many | A-7
c modal meds | A-3
c modal modal | A-28
c modal modal I | A-4
c modal modal U | A-4
c modal modal not | A-4
c modal near | a5b-2d-3
c modal near U | A-2
c modal not | O3a-5b5
c modal not I | A5O11b17c-4d-11e-9
c modal not U | A10b-2d5
c modal not body | A6
c modal not child | a-4b5e-6
c modal not injury | A-5
c modal not jump | A-2
c modal not modal | A-7
c modal not near | A-2
c modal not not | O4b-2d6e-2
c modal not past | b4c3d-2e-2
c modal not people | b-2d6
c modal ours | O7
c modal ours child | O5c2
c modal own_thing | A-9
c modal own_thing near | A-4
c modal papers | e7
c modal past | O2a2b-4
c modal past U | a10b-2d-3e-2
c modal past child | O-5a-4c-2d2e7
c modal people | A-2c3
c modal people U | A-3
c modal people child | A2
c modal people not | A-3
c modal secret | A-4
c near | b-5d3
c near C past | A-3
c near I | A2b-5c-5d3
c near I U | a3d-4
c near I account | A6O-3
c near I child | e6
c near I hit | A4O3a7c-2
c near I not | A-2O-3b-2d4
c near I past | A3O-4a-4d8
c near I people | A7O-4a-3e6
c near U | O4b-4c-11
c near U I | A6O5
c near U U | d2
c near U body | A4a4
c near U child | A7O-5e7
c near U modal | A-3
c near U not | a-3d9
c near U people | A-5
c near account | A2
c near aid | A12O-3a-3d6
c near body | A-2
c near child | a-10b-5
c near child kid | a-10b-5
c near dead | A2a2e-2
c near dead U | A8a2e-2
c near hit | A6a10c-3
c near hit hitNow | A11O4a5
c near hit hitPart | O-3a5
c near hitNow | A11O4
c near hitNow break | A9O4a6
c near hitNow hitSure | A7a-4c4
c near jump | c3e-5
c near jump I | A13b-3d3
c near jump U | A17O5a2
c near jump past | A-4
c near land | A6e3
c near land away | A6e3
c near modal | A-3a6
c near modal U | A-2
c near modal child | A-3
c near near | O-3a8b-2d-2
c near not | b-4d-3
c near not U | A12O-5a4d-3e4
c near own_thing | A18a-2b-2c-4d6
c near own_thing I | A9a2d-3
c near own_thing near | A11a-4d11
c near past | A-4a-8d2
c near past I | A-3O-6a-4b2c-2e4
c near past U | A-2a-6c-3d6e3
c near past modal | d4e-5
c near past past | A5O-5a-2d6
c near people | A5O-4d3e4
c near people past | A12O-4d3e4
c near selfcut | A11a3c2
c not | O2
c not I | A5O3a-2
c not I I | A2a-7b3d-2
c not I U | A-3O5a3b-5c-6d6e-5
c not I account | A2
c not I body | A-2
c not I child | A6a-18b-2d-14e6
c not I dead | A8b-6d4
c not I hit | A9
c not I jump | A11O4b5
c not I modal | A6O7b2c-4d-3e-2
c not I not | A13a-13
c not I own_thing | A-6b7c-2d-2
c not I papers | A-2
c not I past | b-3c-4d12e-3
c not T | A-2
c not U | b-6d6e-2
c not U I | A2b-5c-3d8e-5
c not U U | A-4a2c3d-4
c not U body | A6O5a9
c not U child | A-4a-3c7e-4
c not U modal | A3a-4b14c-3d-2e-3
c not U near | A3
c not U not | A-3
c not U own_thing | A-4
c not U past | d7e-2
c not U people | A31O3a-11b-7d13
c not account | A-12
c not account child | A-3
c not aid | a-3c3e2
c not away | A-5e6
c not body | A3O2
c not body I | A6
c not body bone | b-2c8
c not child | O2a-10d-16e3
c not child kid | O2a-10d-16e3
c not dead | A-2O4a-3b8
c not dead I | A-2
c not hit | O-3
c not hit hitNow | A12a-3
c not hit past | A-3
c not hitNow | A-2
c not hitNow I | A-2
c not injury | A4a4
c not injury I | A4
c not injury body | A2
c not jump | A-5
c not jump past | A-3
c not kid kidObj | A-2
c not land | A-3O5e4
c not land away | A-3O5e4
c not meds | A4O-4b-3c10
c not meds pills | A11O-4b-3c10
c not modal I | a3b3c-2
c not modal U | O4
c not modal child | O4b-3c11
c not modal not | A-3
c not modal past | b-3e9
c not near | a-3b-3e3
c not near I | A5O5b-2d3e2
c not not | O5c-2d5e-2
c not not U | A6a5b-3c-2e-3
c not not child | A3O5e-4
c not not papers | A-2
c not ours | A5O11
c not ours child | A12b3e-3
c not ours past | A-5
c not own_thing | A-3
c not papers | A2a3d-5e-2
c not past | A-2O-4c4
c not past I | A-14
c not past U | O-3c3e-3
c not past child | O-11a-4c-2e3
c not past kid | A-3
c not past modal | a-8b6e-6
c not past not | A-3
c not past past | c2e-2
c not people | A8O3c-7d7e-9
c not people I | A16c-2d6e-3
c not people U | b-2d8e-2
c not people child | A-3
c not people not | A4
c not people past | A-3
c not weapon | A-4
c nude | A5a-16b-11c-12d24e-11
c nude I | A-4O-6a-3c-2d9
c nude I I | A7O-3b-2d5
c nude I aid | A8O-2b-2d5
c nude U | A5O9a-5b-2c-3d12e-3
c nude child | A-3
c nude child kid | A-3
c ours C I | a-6b4d-2
c ours C U | O-3a-5b-2c4d-2
c ours C account | d3e-4
c ours C aid | A-2b-3c-2d-2e11
c ours C away | A21a-4c-3d-4e12
c ours C blow | A3c11
c ours C body | O-6b-2
c ours C child | O-5a-34b-3d-10e9
c ours C child_hurt | A8a-5c15d-2
c ours C dead | O3b-4c4e-2
c ours C drug | A4
c ours C hit | A-9a-10c26
c ours C hitNow | A10O4a6c-5d-2
c ours C hitPart | A2O3a-8c18
c ours C hitPast | A-3
c ours C injury | A13O3a-11b-3c26e-3
c ours C kid | A-3
c ours C killInf | A5O-4b-3c11
c ours C land | A8a-4c-3e9
c ours C many | A-9
c ours C modal | A-5
c ours C near | a-9c4d-6
c ours C not | a2b-2d-20e3
c ours C ours | O5d-3
c ours C own_thing | b-7c7d-5
c ours C past | O-9a3b2c-2d-2
c ours C people | O2a-3e4
c ours C pills | A11O-5b11
c ours C selfcut | A-2O-4b6
c ours C spy | A6O5d3
c ours C switch | A-5O-4
c ours C weapon | A-5O3a-5c14
c ours I | A2b5e-2
c ours U | A-3
c ours U past | A-4
c ours account | O4a-6c-5d12e-4
c ours account C | O4a-6c-5d12e-4
c ours aid | A10O-3a-2c9
c ours aid C | A10O-3a-2c9
c ours away | A2O-6a-2e6
c ours away C | A2O-6a-2e6
c ours child | A8O-5c-3e-3
c ours child kid | A8O-5c-3e-3
c ours grave | b7c-2
c ours grave jump | b7c-2
c ours land | a-5b-4c-7d-4e9
c ours land away | a-5b-4c-7d-4e9
c ours meds | A3
c ours meds C | A-2
c ours modal | A-3
c ours not | A23O8a-11b-10c-8e17
c ours not I | A3e4
c ours own_thing near | A-2
c ours past | A-8a6
c ours past I | a9
c ours past U | A-9
c ours past child | A-5
c ours past people | A-3
c ours people | O3d-4e-2
c ours people C | A4O3d-4e-2
c ours secret | A6c7e-3
c ours spy | O-3b-2d4
c ours spy C | O-3b-2d4
c own_thing | A2
c own_thing I | A3c-9
c own_thing I I | A-2
c own_thing I U | A10b5d-2
c own_thing I not | A-3
c own_thing U | A14O5
c own_thing U child | A4
c own_thing child | O2a-4b-3
c own_thing child kid | O2a-4b-3
c own_thing modal | A2
c own_thing modal I | A-2
c own_thing modal kid | A12
c own_thing near | c-2
c own_thing near I | A3b-6c-7d5e3
c own_thing near U | A2O3a8c-6
c own_thing near child | O-9a-2c-4d4
c own_thing near dead | A8a2e-2
c own_thing near jump | A-5O4a-4b6c-4
c own_thing near modal | A-4a6
c own_thing near not | A-3O6b-2c5e-2
c own_thing near own_thing | A10d9
c own_thing near past | A-3O3a-7d9e-4
c own_thing near selfcut | A11a3c2
c own_thing not | b-3c-3e3
c own_thing not child | A3
c own_thing not past | A-2
c own_thing own_thing | A-2
c own_thing past | A-2O-5b-7
c own_thing past I | a2d-4
c own_thing past U | A2O-4a4b-2d-3e-2
c own_thing past not | A-7O3d2
c papers | a-5b-10c-3d3
c papers I | A9a-10b-11c-12d10
c papers I U | A14O3a-10b-3c-2d19e-9
c papers I away | A7O4b-2e5
c papers I child | A-8O-8d7e-6
c papers I modal | A3
c papers I past | A-2
c papers U | A4c-8d-6e5
c papers U I | A7b-2d3e-4
c papers U U | a2b4e3
c papers U own_thing | A-2
c papers U papers | A6O4d6e-2
c papers U past | A12d-3e6
c papers account | A3
c papers away | e6
c papers away child | A3
c papers body | A-2
c papers child | A3a-7b-4c-2e5
c papers child kid | A3a-7b-4c-2e5
c papers dead | A-4
c papers dead I | A-2
c papers modal I | A-3
c papers not | O-5a-5d15e-3
c papers not I | A3
c papers not U | A9d5
c papers own_thing | A4O-5d4e-3
c papers papers | A8O-4d11e-3
c papers papers I | A6d8e-4
c papers past | A4d3
c papers past I | A16O-4c-4
c papers past U | A12O2a-4d9e-3
c papers past child | A8a4e2
c papers past modal | A2
c papers past near | A-3
c past I | c-3
c past I I | A-2a-3d7e-5
c past I U | A8a-2c2d-2
c past I account | A8O-9a-5d9
c past I aid | A7a9b-3
c past I body | A11O-6a16b-7c-3d-3
c past I child | A3b-3c4
c past I dead | a-2b5c-4
c past I drug | A9b-4c4
c past I hit | A10a-3c4
c past I hitNow | A13a13c-3
c past I injury | A3O-8a10c-2
c past I many | A-3
c past I modal | O-6b-3c-2d5
c past I near | A9O-11d3
c past I not | A-2b2d-6
c past I own_thing | A-3O-9a-2d7
c past I past | a3b-2d3e-10
c past I people | a-3b3c-2
c past U | A5c-2
c past U I | A7O-13a6b-4c-18
c past U U | b10c-8d-3e-6
c past U account | A4O2a-6b-2c-2d10
c past U aid | A6O-4a11c-3
c past U blow | A6a7c-2
c past U body | A-5a3
c past U child | A7O-29a-21b-6e2
c past U dead | A7
c past U hit | A-4O5a6
c past U jump | A3O-2b6d-2
c past U killInf | A8a8b-2
c past U many | A-3
c past U modal | A6c-7d-7
c past U near | A10e-6
c past U not | A6a-3b2e-5
c past U ours | O-4a-3e9
c past U own_thing | A-2
c past U papers | A4
c past U past | a-3c7e-15
c past U people | A-7O-9b-2d-4e9
c past U weapon | A10O-6a8
c past account | O-15b4c-3d-3
c past account U | A6d2
c past account child | A3
c past account papers | A-3O-6b2e3
c past aid | A15O2a-2e-4
c past aid child | A-3
c past aid past | A5O-4a-2b6
c past away | A15O-9a-3d-2e8
c past away child | A16O-4e3
c past blow | A-4
c past body | A-5b-7
c past body bone | a-2b-6c2
c past child | a2d-5
c past child kid | a2d-5
c past dead | a4c-3
c past dead past | A4
c past drug | A13O-5c6
c past drug child | A10b-3c9
c past drunk | A24a-4b-7c13d-7e-6
c past drunk past | A17a-2b-5c10d-5e-4
c past grave | A4b5
c past grave aid | A-3
c past gun | A-3
c past hit | A-2O-2a10c-4d-2
c past hit hitNow | A8
c past hit hitPart | A-7O-3c-3
c past hit hitPast | a12c-2
c past hitNow | A3
c past hitPart | a3c-2
c past hitPart child_hurt | A-3
c past hitPart injury | A8c-2
c past hitPast | A-6
c past hitPast past | A-3
c past injury | A-3O2a-3c9
c past injury body | A11b-3c12
c past injury child | A-4
c past jump | b3
c past jump I | A5
c past kid | A-2a-4c3d2e-4
c past kid T | O5b-3c6e-2
c past kid kidObj | A5b-2d5e-4
c past killInf | O-4a7
c past killInf hit | A11O-4a7
c past land | A11e5
c past land away | A11e5
c past many | O-3c4d-2e-2
c past many people | A-2
c past modal | O-2
c past modal I | c-4e-11
c past modal U | O-2b-17
c past modal aid | A9O-3b5e-2
c past modal child | O-4d-6e8
c past modal killInf | A5O-4a5b-2
c past modal modal | A-8
c past modal near | A2
c past modal not | a2d-2e-4
c past modal ours | A-3
c past near | O-7b-6d5
c past near U | A4e4
c past near child | A-3
c past near modal | A-2
c past near past | c6
c past not | c-2
c past not I | A-5
c past not U | A4c-4d4
c past not child | A3O-3a-2c-3e13
c past not modal | A-4
c past not not | A4
c past not past | A-5O5b2e-2
c past ours | A3O-11a3c-5
c past ours child | A10O-8a5c-3d2
c past ours past | A-2
c past own_thing | O3a-2b-3c-7d3e6
c past own_thing I | A-3
c past own_thing near | A2a-4c-2e14
c past papers | O3b-2d-3e3
c past papers U | A-4
c past papers child | A-2
c past papers past | A5
c past past | c-2
c past past I | O-8a5c-3e-3
c past past U | b-5d4
c past past child | A3c4d-5
c past past modal | A-3a-3e4
c past past near | A9O-5
c past past own_thing | A-2
c past past papers | A-2
c past past past | O-4c5e-2
c past people | b2e-3
c past people U | A9d10e-3
c past people past | A4b5c3d-2e-2
c past pills | A3
c past selfcut | A-4a4d-2
c past selfcut past | A-3
c past spy | A13O-11a-5b-3c-5d12e-4
c past spy I | A3d6e-2
c past spy spySure | A11O-6a-2c-2d7
c past switch | A4O2
c past weapon | A-4a3c-3
c past weapon gun | A-6
c past weapon switch | A5a-2
c people C | A4O3d-4e-2
c people C I | A-4O6
c people C child | A3a4b2c-2
c people I | O-2b-3c-3d5e-8
c people I I | A-4
c people I U | A5O5d11e-4
c people I account | A13a-2d8
c people I blow | A10a8
c people I child | A7O-6c4e-3
c people I hit | A11O-8a16c-2
c people I near | A-3O-5d3
c people I not | A-2
c people I ours | A-2
c people I own_thing | A8O4b-3d4
c people I past | A-6O-5b-2
c people I weapon | A6O-3
c people U | A6O3b-6c-9
c people U I | A-3O3d2
c people U U | A-3
c people U account | A12d6
c people U blow | A5a-5c6
c people U body | A13a15c-2
c people U child | A7O-4b-3c-4d-4e7
c people U modal | A-3
c people U near | A-4
c people U not | A4O6b-3c-3
c people U own_thing | e4
c people U past | A7b3
c people account | a3
c people account papers | A-3
c people aid | A-8a9c-2
c people aid past | A9a9c-2
c people body | A-3a2
c people body bone | A-3
c people child | a-7b-13c10d-4
c people child kid | a-7b-13c10d-4
c people dead | A-2
c people dead past | A-3
c people grave | A-2
c people hit | c3
c people hit hitPart | A-3
c people hit hitPast | A3c6
c people hitNow | A9c-2d3
c people kid | A-4
c people kid kidObj | A-2
c people killInf | A6O5a6
c people many | A-8
c people many not | A-2
c people modal | A-6a6c-3
c people modal not | A-2
c people near | A5a-3d7
c people not | a-2c-6d10e-7
c people not I | A7b-3d10e-2
c people not modal | A-2
c people not not | A4
c people not past | A5
c people ours | A7O-6a-3
c people ours child | A5O-6e5
c people own_thing | A-3
c people own_thing near | A-3
c people past | O-5b3
c people past I | A7O2a2d-3e-5
c people past U | A14b2c-10d-2
c people past child | A-5O-4b5d5e-2
c people past near | A8O-4c3
c people past not | A-4
c people past past | A-3
c people people child | A-2
c people weapon | A8O3a13c-4
c people weapon body | A5a4
c pills | a-10b6d-12e-10
c pills I | O8a-2
c pills I I | A8b4
c pills I not | A2
c pills I past | A11b-4c2
c pills U | A-3
c pills aid | A-5
c pills drug | A6O-4b9c-2
c pills modal | A-3
c pills past | A20O-5a-5d-4e-3
c pills past child | A11O-6
c pills past grave | A12O-5
c secret | A6a-9b-7
c secret I | A8b-3d6
c secret U | A11
c secret not | A-4
c secret past | A-3O-4b-3d5
c selfcut | A8b19c-13d-10e-12
c selfcut I | O6a-5b4
c selfcut T | A11O-5b6
c selfcut U | A8a2b3c-3d-4
c selfcut U not | A2
c selfcut body | A8O-3b7
c selfcut body bone | A8O-3b7
c selfcut child | b5
c selfcut child kid | b5
c selfcut not | b8
c selfcut past | A-3b3
c selfcut past modal | A3a3b-3d-2
c sex | A11O-3b-9c8d-5e-9
c sex U | A5a-3c3
c sex body | A-3
c sex body bone | A-3
c sex child | A10O-2a2
c sex child kid | A10O-2a2
c sex past | A-3
c spy | A11a-17b-13c-13d25e-15
c spy C | O-3b-2d4
c spy I | A8a-5b-3c-4d11e-4
c spy I U | A10O9d5
c spy I own_thing | A4O-4d5e-2
c spy U | A5O9a-3d5
c spy U own_thing | A10O9a-3d5
c spy child | A2
c spy child kid | A2
c spy past | O-3d5
c spy past I | A6O-3d3
c spy spySure | A13O-9a-3b-2c-3d7e-3
c spy spySure I | A6O-4d3
c spy spySure past | A2d4e-2
c spySure | A13O-9a-3b-2c-3d7e-3
c spySure I | A6O-4d3
c spySure I account | A6O-4d3
c spySure past | A2d4e-2
c switch | A7b-12c5d-7e-12
c switch I | A-5O-8a12c-2
c switch I body | A12O-8a12c-2
c switch U | A-4
c switch body | A8b-2
c switch body bone | A6c5
c switch body hit | A3O-3a9
c switch child | A18O3a-9c14
c switch child kid | A18O3a-9c14
c switch hit | A12a-7c18
c switch hit hitPart | A12O-3a-4c14
c switch modal | A6a-3c7
c switch modal U | A10c3
c switch not | A10c9
c switch past | A-3c8
c switch past child | A9a-4c13
c weapon | A9O2a12b-3d-29e-21
c weapon I | A12O-4b2c-10d-5e-3
c weapon I child | A11a9b-2c-2
c weapon I past | A16O-10a2c-3
c weapon U | A-4O11a14b-3c-5d-4e-3
c weapon U hitNow | A5a3
c weapon U own_thing | A8O6a5e-2
c weapon body | A5a4
c weapon body bone | A5a4
c weapon child | A-2
c weapon child kid | A-2
c weapon gun | A9O7a18b-10c-10d-7e-7
c weapon gun I | A11a7
c weapon gun U | A14O3a5c-2
c weapon gun own_thing | A-2
c weapon gun past | A8a4
c weapon hit | A8O-5a4
c weapon hit past | A6O-3
c weapon past | O-5a15b-2c-3
c weapon switch | A-4a-5b-3c14e-4
c weapon switch I | A-4O-3a8
c weapon switch U | A-4
c weapon switch child | A12O3a-3c3
c weapon switch hit | A9a-4c11
c weapon switch modal | A6a-3c7
c weapon switch past | A-5a-2c5
child future | c-3e-3
child future not | A-6
child no verb | A-7e-2
child none | A-17
child none not | A-2
child past | O-3e-6
child past can not | A-3
child past may not | A11O-4b-3c2d5e-2
child past must | A8a-6c2e-4
child past must not | A-2
child past not | A2O-2a-13c10d-2
child past want | A-3
child past want not | A-3c6
child perfect | A-2O-2a-2b4c-6d-3
child perfect not | A4O-16a-10b-2c6d-4e-3
child present | a-6d-6
child present can | A-4a-3c7d3
child present may | a-4b-3c21d-4e-4
child present may not | A-12
child present must | a-8b-4c6d2
child present must not | O3b-3c5
child present not | b-3c6d-10
child present should | A-6
child present want | A-4O-8a-2b13c-3
child present want not | A-4O-7c4e-4
clauses 1 | A-4
clauses 4 | A-2O-5a-10
f aan | a-4b-15c4d5e-9
f aandoet | A13O-3a-4c7
f aangedaan | A-3
f aangemeld | A-2
f aangepast | A2
f aangeraakt | A-3
f aangereden | A5
f aangevraagd | A17a-3c-3d-3e12
f aanraakt | A8O-3a-2c7
f aanval | A2
f achter | A2O-5d3e-5
f achtergelaten | A-2
f achterloopt | A-2
f adviseert | A-3
f af | A5O2b-7c-2d5e-2
f afgepakt | A18O-8a-6c3e-3
f afgesproken | A-14
f afloop | A-4
f afloopt | A-2
f afpakt | A16O6a3b8c-5d-2e-2
f antwoord | A-3
f antwoordt | A-2
f app | A-3
f appt | d7
f appte | A9O-8a-3b6e-4
f at | A-4
f auto | A6
f bad | A8a-5c12d-3e-4
f bak | A5
f bedacht | A-3
f bedoel | A-6a6
f bedreigd | O-6a9c-3
f begin | A-2O-5a-3b6c-4d-3e-2
f begint | A-8a3c-4
f begon | A7O-2a5
f begonnen | A-5
f begreep | A-2
f begrijp | A-10
f bekend | A-5
f bekijk | A3
f bel | A-2O-3a-9c-7d5e2
f belde | O-14c-5d-4e3
f beloofd | A-5
f belooft | A3
f belt | O3e-2
f ben | O-2b6e-2
f bent | A4O4c-12d3
f bepaal | A10O9a-5d13
f bereikt | A5
f bereikte | A-2
f besloten | A3O8a-3b5
f besluit | A-2
f besproken | A-3
f bestaat | A-11
f betaal | A-10
f betaald | a-3b-3e5
f betaalt | A-2b-3c8d-3e-2
f betekent | A-3
f betreft | A-8
f bevestig | A-2
f bevestigt | A-2
f bewaard | A-3
f bewijs | A-3
f bezit | A-4
f bid | A-2
f bidt | A-3
f bied | A-4
f bij | a-9b-10d7
f binnen | A-2a-2d5
f binnenkomt | b-3c6
f binnenkwam | A5
f bleef | A-6
f bleek | A-2
f blijf | A3O10b-9c-11d6e-2
f blijft | A8O8a-5b-6d5
f blijkt | A8O-10b2c-2
f blokkeer | A6a-3b-2d14
f boeit | A5
f boek | A-7
f boog | A-2
f brak | A8O-6a-3c7
f brand | A13a5d-2
f brandt | A-6a3b-3d-2
f breek | A29O7a6b-3
f breekt | b-2d3
f breng | O-3b-6c-9d-6e17
f brengt | O2a-3b7c-4d-3
f check | A-2
f controleer | A4d6e-2
f controleert | A-4O-4d4
f dacht | b-3e5
f dank | A-6
f deed | A4O-4a7b-2d-2e-3
f deel | A6O3a-3
f deelde | A-2
f denk | A9O17b6c-11
f dient | A3O3a-2c4d-3
f doe | O10a-2b-5c13e-8
f doet | A-3e-4
f dood | A19b11d-10
f door | A-2b-8
f doorgegeven | A-3
f doorgereden | A-3
f doorgestuurd | A4O-5b4d-3
f doorstuurt | A-3
f doorzet | A10a9b-3d-2e-2
f draag | A2
f draagt | A-8
f draai | A-3
f draait | A-4
f dreig | A-5
f dreigde | A21O-11a2d-3
f dreigt | A9O-21a-6b7e-3
f drink | A5b11
f dronken | A11a-4b-6c12d-6e-5
f droogt | A-2
f drukt | A-2
f duik | A13O2b-3d-3e10
f durf | A13a4b3c-4e-3
f durfde | A4
f durft | A-6O-8a5c-2
f duurt | A3O8b-2c-4d3
f duwde | A3O-4a7c-3
f dwingt | A7O-5b-3c3e-2
f dwong | A12b-4
f eet | a-3b4e-3
f feest | A2
f fiets | A7b-2c-2e-2
f fietst | A2
f film | A-5
f filmt | A11O-5b-3c12d-3e-2
f fluisterde | O-4b2c3e-2
f ga | O10a-2b7c-5d-6
f gaan | O8e11
f gaat | O6a3c-11
f gaf | A-5O-4a9c-3d-2
f gat | c7
f geappt | A10O-8a-3b5c-2d4e-2
f gebeld | A11O-32a-5b5c-4
f gebeten | A-2
f gebeurd | a3
f gebeurt | a9b-2d-2
f gebleven | A-9
f geboekt | A-2e6
f gebracht | A5a-3c-2e9
f gebroken | A-5a4b-5
f gebruikt | A-7
f gedaan | A10b4d-3e-3
f gedacht | A-5
f gedreigd | A8O-5a4
f gedronken | A7c6
f gedrukt | A2b-3c3d-2
f geduwd | A24a-4b-2c6
f gedwongen | A9O-2a3b-3c2d-2e-2
f geef | O6b-5c2d3e-6
f geeft | A4a-14c-3
f gefeliciteerd | A-2
f gefotografeerd | A3O-3b-3c4e-2
f gegaan | O3a-5b-4c10e-6
f gegeten | A-8
f gegeven | A12a2b-6c3d-4e-3
f gegooid | A12O-3a6b-3
f gegrepen | A-2
f gehaald | O-4a-7c-8d-6e10
f gehad | O3b-7c12d-4e-6
f gehakt | A-2
f gehangen | O5d6
f gehecht | A-5
f geholpen | A5b-2d-2e9
f gehoord | A-3O-5a4c3
f gehouden | A2O3b-2c4d-3
f gehuild | A-3O-3a12c-3
f gekamd | A-5
f gekeken | A-9
f geklopt | A-5a-3c4
f geknepen | A10O-6c8
f geknipt | A3b-3c-2e10
f gekocht | A2b5c-5d-5e-5
f gekozen | A-6
f gekregen | a-9c12d-2
f gelaten | A11O3a-5b-3c15d-4e-3
f geld | A-4
f geldt | A6a2b-2e-2
f geleden | A-3
f geleend | A-2
f geleerd | A-2
f gelegen | A-3
f gelezen | A4c-2d7e-2
f gelijmd | A-2
f gelooft | A-4
f gelopen | A-3
f geluisterd | A-3
f gemaakt | O2c-3d-3
f gemaild | A-4
f gemeld | A6O-10c-4d4e-5
f gemist | A-4
f genoemd | A-2
f genomen | a-5b18c-4d-3e-3
f genoteerd | A-3
f geoefend | A-4
f gepakt | A8a7c-2
f geplakt | A-3O2d2
f gepraat | A-5
f geprikt | A-3
f geprobeerd | A24O2c-5e-3
f geraakt | A-3
f gereden | b-2c5e-2
f geregeld | O5a3b2c-2
f geroepen | A-5O-3a9b-3
f gerust | O5
f gescheurd | A5
f geschreven | A5a-3b11c-2
f geschud | A14O11a-5b-3c15e-3
f geslagen | b-2c-2d-6
f geslapen | A2b-3c-2d11e-2
f gesleurd | A9O2c-3
f geslikt | A12O-4b8c-3
f gesloten | A2
f gesmeten | A6O-3a-3c7
f gesneden | b5
f gespeeld | A-2
f gesproken | A-3
f gestaan | A8O2
f gestampt | A4a7c-2
f gestolen | A-3
f gestort | A-3
f gestraft | A5b-3c9e-2
f gestuurd | A-2O-8a-4b17c-2d-2e-2
f getekend | A-5e4
f getrapt | A8O-4a6
f getrokken | A7O-6b-3c5
f getrouwd | A-3
f gevallen | A-4a3b-2c5
f gevlucht | A11O-5b-2e10
f gevoerd | A-2
f gevolgd | A9a-4d14
f gevonden | A3O-18a-10b-7d19e-7
f gevraagd | A-11O-4b3
f gewaarschuwd | A13a9
f gewassen | A-4
f geweest | O-5e-3
f geweigerd | A-3
f gewend | A-4
f gewisseld | A-2
f geworden | A-8
f gezegd | O-10a3c-5
f gezet | A7O2a-5b-9d5e-4
f gezeten | a-2b-3c8
f gezworen | A-3
f ging | O-17a4b3c-9d-2e-6
f gingen | A-3
f goed | A-5
f goedvindt | A-3
f gooi | A2O5b-3c4
f gooide | A21O-2a7b-2
f gooit | A6O-3b-3c5d2e-2
f greep | A5O-2a-4c3
f groeit | A-2
f groet | A-14
f haal | A3O7a-10b-8
f haalt | A-2a3b-2e-3
f had | O3
f hadden | A-10
f hang | O9a-6b23c-5d-5e-5
f hangt | O10a-5b2c-4d2e-4
f heb | A2O6a-2
f hebt | O-13
f heeft | A-2O-26c-2
f heen | A4
f heet | O5b-2d-2e5
f helpt | A5b-3d10e-3
f herinner | A-3
f herken | A-3
f herkent | A16O4c-2e6
f hield | O9a-5b9
f hielp | A-2
f hing | A-2
f hockey | A-7
f hoef | O4a-2b5e3
f hoeft | a-5b12c-5d-7e-2
f hoest | A-3
f hoop | a6b-3d-2
f hoopte | A-2
f hoor | a3c-2d5
f hoorde | A-15
f hoort | O2c3e-2
f hou | A-3O7c-4e2
f houd | A3O4a-4b-2c-4e10
f houdt | A-2O-14a-4
f huilde | b-3c3
f huilt | O-2a-2b-2c12
f in | e-3
f indien | a2b-3c4e-3
f ingediend | A12O-4e5
f ingelogd | A12d6e-2
f ingenomen | A9a-3b14c-3
f ingeschakeld | A4b5
f ingeschreven | A-3
f ingeslapen | A-3
f ingevuld | A-2
f interesseert | A-3
f intrekt | A12c-2e3
f is | d-9e2
f jeukt | A-3
f kam | A-2
f kan | O7a-2e3
f kapot | A7a15b-3c-4d-3
f keek | A-3
f keer | A-6a10c-4d-2
f keert | A6
f ken | A-3a9b-2
f kent | O4a3
f kies | A-4
f kijk | d-3e-3
f kijkt | O-5a4
f klaagt | A-3
f klaar | A2O7a-10b14d-5e-3
f klap | A9O4a10b-2d-4e-3
f klapt | A-3
f klinkt | A-4
f klopt | A-5
f kneep | a-4
f knijp | A19O4a3
f knijpt | A-3
f knikte | A-2
f kocht | A-3
f kom | A9O-3a2b-8c-2
f komen | A5O8e4
f komt | a5b-11
f kon | O2a-7d2e-3
f kook | A-2
f koop | A-15
f kost | O7a12b-2
f kreeg | O-9b-2c2e-2
f krijg | A-4c-13d9e-6
f krijgt | A16O29a-2b-12c13d-5
f krijst | A4
f kroop | A-3
f kun | A-2a4c-2d-2e-3
f kunde | A6
f kunt | A-3O7b-4c-5
f kwam | O-18b-5
f kwijt | A2O5b-3e4
f laat | b-13c5d3e-9
f lach | A-4
f lacht | A-4O4b3
f lachte | A-3
f lag | O-5d-4
f lagen | A4
f land | A32a-15b-14c-16d-2e20
f langs | A3O-2a3b-3c-5d3e-5
f las | A-8
f leden | A-2
f leef | A-4
f leeft | O-2a-2b-2c-2e3
f leen | A-2
f leert | O3a-5b-3c14d-2e-3
f lees | O9a-6c-2e-4
f leest | A11O-12a-6c-6d2
f leg | A-11
f legt | A-8
f let | O4a-3d3
f licht | a-3d6
f lieg | A10d5
f liegt | A2O4a-2b-2c10
f liep | A-8
f liet | A-6
f lig | A11O8a2b2d-5e-5
f ligt | b2d-5e-5
f lijkt | A3O4b13c-2e-2
f loog | A3c11
f loop | A-2O-4a7c-2
f loopt | O2b-2c5e-3
f los | O3a-2c3d4
f luister | A-4
f luistert | A5b-7c10e-6
f lukt | A-12
f lust | A-3
f maak | A11O8d-4e-13
f maakt | O-7b9d-2e-10
f maakte | A-3
f maanden | O-7a-3d5
f mag | a-15
f mail | A4a-2
f mailt | A4
f maten | A13a15d-2
f mee | A-7a-4b-6e10
f meegenomen | A34O-19a-15b-3c-18e22
f meeneemt | A3a-2b3c-2
f meent | A-3
f meet | A-3
f meld | A-3
f mis | A-4
f misbruik | A-3
f mishandeld | A4O-3a-2c7
f mist | a-3b10
f mocht | O-8b-6d5e-4
f moest | A7O-8a-8b-10c4d6
f moesten | A-2
f moet | A-2O5e-13
f moogt | A14O4c-5e-2
f nagedacht | A-2
f nakijkt | A-3
f nam | A-3
f namen | A4O7e3
f neem | O14a-8b3c-6e-3
f neemt | a-7c-4d4
f neergelegd | A5
f nodig | A8O5c-2e7
f noem | A-4a3b-3d-2e2
f noemde | A-3
f noemt | O3a-2b-2c4
f om | O5
f omgedraaid | A7b-3c10e-2
f onderzoek | A-5
f ontbijt | A-2
f ontbrak | A-3
f ontbreekt | A-5
f ontvang | A-4
f ontvoer | A18O4a-3b-3c-2e17
f ontvoerd | A11O-6a-3e11
f oog | A9O-5a2b-5d-5e-3
f op | c-3e-4
f open | A5a-2b-5d9
f opendoet | A11O4d3
f opgegeven | A-2
f opgehaald | e4
f opgelegd | A-3
f opgenomen | A7O-13a-4b14c-4e-4
f opgeschreven | A7O-2a11
f opgevallen | A-3
f opgevoed | A5b-3c9
f opgezegd | A-2
f opgezocht | A8O-4b13c-2e-3
f ophaalde | A13O-6c5e-2
f ophoudt | A4
f opnam | A-2
f opneemt | A15O7a-6c-4d7e-3
f oppas | A-2
f opstaat | A-3a6
f opvangt | A-2
f over | A-35
f overdrijft | A-3
f overgebracht | A10O-4e7
f overgegeven | A-3
f overgemaakt | A-4
f overgeslagen | A-2
f overleden | A-4
f overleg | A-12
f pak | A20O11b-4c-5d-5e17
f pakt | A-3b-2c3d-2
f pakte | A-3O-8c-2d3
f parkeert | A5
f past | A-3
f pijn | A10b-5c6d-2e-2
f plaats | A-13
f plan | A-5
f pleeg | A11O5a-2b13
f plof | A-2
f poets | A-3
f praat | A7O2b-11c-10d20e-11
f praten | A-3
f probeer | A-9
f probeerde | A12O-5a11b-3d-2e-2
f puf | A-2
f raad | A-3
f raadt | A4
f raak | A3
f raakt | A-2
f reed | A12b-5c6e-4
f regel | A-5
f regelt | A-2
f reis | A-2
f reken | A-6
f rent | A-2
f riep | A-5O-4a2
f rij | e-4
f rijd | A3O10b-2
f rijdt | O-8a-3d5e-3
f rond | A3
f rookt | A-3
f schaam | A-2
f schaamde | A-3
f schaamt | A-2
f scheelt | A-4
f scheen | A-2
f scherm | A-4
f schiet | A6a20b-6c-8d-5
f schijnt | A-6
f schoongemaakt | A-2
f schoot | A-5
f schop | A10O3a4
f schopte | A9O-3c-4
f schreef | A15O-15e-4
f schrijf | O2a-5b4
f schrijft | A-3O-2a-2b3d-3e-2
f schrok | A-3
f schud | A2
f schudde | A3c8
f schuur | A-2
f sla | A3O6a-4b-3c6d-8e-3
f slaag | A16O10c9d-3e-2
f slaap | A-2a12b-2
f slaapt | A9O9a-12b-19c17e-6
f slaat | A-2O-16b-3c4d-2
f slapen | A-2
f sliep | A-2
f sliepen | A14O2c7
f slik | A3b12c-2d-2e-2
f sloeg | A-2a3
f sloot | a3b-2d3
f sloten | A14a-2d5
f sluit | A-4
f smeer | A-3
f smeert | A-2
f smeet | A9b2
f smijt | A8c10
f snap | A-10
f snapt | A-3
f snijd | A10O3a-3b4c-2
f snijdt | A7O-7a-3b11c-2
f speel | A-2
f speelt | A-14
f spijt | a7c-3
f sprak | A-2
f spreek | A-2
f spreekt | A4O5b-3d9e-2
f spring | A7O4a-4b17c-6d-4e-3
f sprong | A-5
f sta | A6a-9d2e-5
f staat | b-15d4
f stampt | A-4
f stap | A4O6a-8b20c-6d-5e-5
f stapt | A-6a8
f steek | A-8O2a5b-2d-4
f steekt | A-2
f steelt | A9O4b-3c8d-2
f stel | A-5O5e2
f sterf | A-2
f stond | c-6d9e-12
f stonden | A-6
f stop | A-2a-2b3d3
f stopgezet | A-2
f stopt | A15a-9e-4
f stopte | A10O5a3b-2c-4
f stort | A-6
f stuur | O9a-6c-7d14e-6
f stuurde | O-7b3e3
f stuurt | A-2O8a-5c2d5e-2
f tegen | A6a3b3e-4
f tegengehouden | A9O-4e6
f tegenhoudt | A9O4a5b-3c-2e-3
f tekent | A-3b-2c-2d-3e10
f telde | A-2
f teleurgesteld | A-4
f telt | A-12
f tennis | A-3
f terecht | A-2
f terug | A6a-10e-6
f terugbrengt | A11O-5
f teruggebracht | A20O-11c-3e13
f teruggekomen | b-4c4
f terugkom | A19O-10a-4c-4e2
f terugkomt | A26a-4c4e-4
f thuis | b-3c5e-3
f thuiskomt | A13a-3c9
f toegebracht | A5a7
f trap | O8a2d-4
f trek | A-3O3a-4b2d2
f trekt | A4a2c-2
f tril | A2
f trok | A-3O-6a4b-2c-2
f trommel | A-2
f trouwt | A16b-2e2
f tuur | A-3
f typ | A-2
f typt | A-2
f uit | A3a-4
f uitgaat | A4
f uitgeeft | A5
f uitgenodigd | A-2
f uitkomt | A-4
f valt | A-13
f vast | O-9b-8c3d-8e4
f vastgehouden | A-3
f veranderd | A4a-5b-2c-2d15e-2
f verandert | A-2
f verbaasd | A-3
f verbied | A4
f verblijf | A9O5b-3d10
f verblijft | A5
f verboden | A5b-3d10
f verborgen | A25a-6b-4c-7d-3e13
f verbroken | A-2
f verdeeld | A-3
f verdiend | A5O6a-2c8
f verdient | A-3b2
f verdwenen | A5O3c-3e9
f verdwijn | A20O9a-5b-2c-4d-3e21
f verdwijnt | A-3
f vergat | A-3
f vergeef | A-4
f vergeet | A-3b-3e7
f vergeleken | A9a6
f verhaal | A-4
f verhuis | A14b-3d12e-2
f verhuist | A10O4d8e-2
f verklaard | O-3b4c4e-2
f verkocht | A-2
f verkracht | O-2a-2c3
f verlaagt | A7
f verlaat | A5b2d2
f verlengd | A-3
f verliest | A4
f vermoed | A-3
f vermoord | A-3O3a5b-4d-5e-3
f verneem | A-2
f verpest | A-2
f verschoond | A14O-5b-3c8e-3
f verstop | A16O7a-4c-4e20
f verstopt | A13O-5a-11c-9d2e9
f vertel | O4a-2e5
f verteld | O-12c3d-3
f vertelde | A8O-16c-2
f vertelt | A-2O-10a-6c15
f vertrek | O4
f vertrekt | A4b-2d-2e9
f vertrokken | A10O4a-3c-3e5
f vervalt | A-2
f vervolg | A-3
f verwacht | A-9
f verwittigd | A4O-4b-3c-2e7
f verzoek | O-6a3e-2
f viel | A-3
f vielen | A-3
f vind | A-3O8a-7b-3d10
f vindt | O11a-6c-15e8
f voel | A-10
f voelde | A-2
f vol | A-2
f voldaan | A-4
f volg | A5O5a-5d11e-2
f volgt | A5O-5a-9b-4c-3d22e-3
f vond | A-3O-12a-6e-3
f voor | O14a2d-2e-5
f voorbereid | A-3
f voorgeschoten | A-4
f vormt | A-2
f vraag | A-6a-2b3
f vraagt | O-6a3c-4d2e-3
f vriest | A3
f vrij | A-2
f vroeg | A-2a5b3
f waart | c-2d4
f wacht | b-4c-7
f wachtte | A-2
f wakker | A5a4b-3c3d-2
f waren | d-3
f was | O2c5e-3
f wast | A-2
f wees | A-2a8c-2
f weet | b-6d5
f weg | O8d-3e-4
f weggaat | A5O3b-2d6
f weggegaan | A2O-6a4
f weggegooid | A12b-3c11
f wegging | A-2
f weghoudt | A9O5b4
f weigert | A13a-4b-2d-4e7
f wende | A-3
f went | A4
f werd | a-2c4
f werk | A-7O3c-2e-2
f werkt | A-8
f wezen | A-2
f wijst | A-3
f wil | b10c-12e-13
f wilde | A5O-4a-4b5
f wilt | a-5b5c-7
f wissel | A-3
f wist | A5O-19a-12b3c-4
f woont | O9a-5b-3c-5d-4e17
f word | b3c-3e-3
f wordt | A-8b-3c2d-2
f wou | a3b-3
f zag | A7O-13c-3d4
f zagen | A4a4d-2
f zal | O20a3b-12d2
f zaten | A4O-6a4c3d-2e-3
f zeg | A9O4b-4c-15d5
f zegt | A5O-25a-11b2
f zei | A-4O-24
f zet | O6b-4e-5
f zette | A-4a3b3d-2
f zie | A2O12b-2c-2d3e-10
f ziet | A-6O3b-10c2e-2
f zij | O-3a3c3d-2e-3
f zijn | A2
f zijt | A3a-3b-4d3
f zit | b-6
f zoek | A-2a-4c-3e11
f zoekt | A-2b-2c-4d-3e9
f zorg | b-2c3
f zou | a5c-4d-9
f zouden | O-7a-2b3e7
f zoudt | A-4O9a-2c6
f zucht | A-2
f zult | A5O14e4
f zwaaide | A-2
f zwaait | A5
f zweer | O4a10
f zwijgt | A15a-3c6
fact amount | A-27
fact date | b2c-4
fact name | O-2d3
fact number | A-2b-7c5
fact time | A-12a-12b-2d5
mark ! | A-43
mark !! | A-26O-5b4
mark " | A-4O-12e2
mark : | A-11a2c-3
mark ; | A-13O-4a2b3
mark ? | A-11O-3
mark ?! | A-4
mark absolute | a-8c-7e3
mark absolute both | A2b-3e7
mark absolute child | a-5c4d-4e-3
mark absolute none | A-2
mark absolute reader | A-2O-4a-8c-19e2
mark absolute thing | b-12c-4e9
mark absolute third | A-3
mark absolute writer | a-7c-13d3
mark abuse | A-3a6c-2
mark abuse thing | A-3
mark again | O3a-2e-7
mark again both | A-3
mark again child | a-11e-3
mark again none | A7a-3b3d3
mark again reader | a2b-3c-9e-6
mark again thing | A-4a3
mark again third | b-3c6d-2
mark again writer | O6a-3b4d-2e-3
mark contempt | A-8a7b-5d-3
mark contempt child | A-15
mark contempt reader | a8b-2c-2
mark contempt thing | A-17
mark contempt third | A5
mark contempt writer | A-5a6
mark diagnosis | A-39
mark diagnosis child | A-4
mark diagnosis reader | A-14
mark diagnosis thing | A-19
mark diagnosis writer | A-3
mark epithet | b-18c15d-9e-2
mark epithet child | a-8b-3c20e-3
mark epithet none | A4
mark epithet reader | O-2c2e-5
mark epithet thing | A-14
mark epithet third | A10O-7a-3b-2c9e-2
mark epithet writer | A-3b-5d-2
mark exasperation | A-4b7d-8e-7
mark exasperation child | A-12
mark exasperation reader | a4
mark exasperation thing | A-4
mark exasperation writer | A-3b14c-6d-5e-3
mark failing | A-6O3a-13b2d-4
mark failing both | A-2
mark failing child | A-6
mark failing none | A-5
mark failing reader | A-2a-8b2
mark failing thing | A-3
mark failing writer | A-7b2c4
mark hedge | A-6O4a3d-3e-7
mark hedge child | A-5c4
mark hedge reader | O6e-2
mark hedge thing | A-29
mark hedge third | A-4
mark hedge writer | O5a7b-3d-3e-4
mark intensity | O6a2d-7e-7
mark intensity anyone | A-4
mark intensity both | A-6
mark intensity child | a-7c5d-5e-11
mark intensity none | A4O7a2e2
mark intensity reader | A-3O4a14b-3c-5d-3
mark intensity thing | a6d-4e-3
mark intensity third | A6O-2b-3
mark intensity writer | O14a-4b5e-11
mark jab | A-12e-7
mark jab child | A-9
mark jab none | A-3
mark jab reader | A-6b4d4e-3
mark jab thing | A-8a4b3
mark jab writer | b-2c5
mark judgement | A-17c10
mark judgement child | A-10
mark judgement reader | A-2
mark judgement thing | A-11
mark judgement writer | A-5
mark legal | A4a2b-6e3
mark legal both | A-3
mark legal child | A15O2b2
mark legal none | A5O-7
mark legal reader | A11O8a5b-21d-4
mark legal thing | b-2c-5e3
mark legal third | A3O3c-6e7
mark legal writer | A-3O-6b-10d5
mark mental | a-3b8c-9
mark mental anyone | A5O6a9
mark mental both | A5
mark mental child | O-16a-14b11d-6e-7
mark mental none | A5a-3b6e-5
mark mental reader | c-9e6
mark mental thing | O3b5c-5d-4e-3
mark mental third | A5O-2a-12b3
mark mental writer | A3O5a-18b12c-14e-13
mark new-partner | A9b-15c5e-3
mark new-partner reader | c-2e2
mark new-partner thing | a-5d12
mark new-partner third | A14O-3b-8c7d-6e-3
mark new-partner writer | A5O2a9
mark norm | A-2O5c-3d2
mark norm anyone | A-7
mark norm thing | A-11
mark norm third | A-3
mark norm writer | A8O5a-2d3
mark past-relation | b-2c-5d6e-3
mark past-relation both | A-2
mark past-relation child | A-2
mark past-relation reader | A-4
mark past-relation thing | b-2d10
mark past-relation writer | a4b-2c-2d-2
mark please | A-7a3d-7e3
mark please child | A-10
mark please none | A-3
mark please reader | A-3d-3e3
mark please thing | a4b-3c-2d-2
mark please third | A-3
mark please writer | A-12
mark quote | O-6
mark quote anyone | A4a2b-3d2
mark quote both | e6
mark quote child | O-15e-3
mark quote none | A-2O-11e-5
mark quote reader | O-6c-6e2
mark quote thing | O-6a-3c2d-3
mark quote third | A3O4b8c-6e-3
mark quote writer | A-2a4c-8
mark reader-family | c-2d2e-2
mark reader-family child | A-3O-5e10
mark reader-family none | A-2
mark reader-family reader | A7O5a-4b-3c-11d14
mark reader-family thing | A-2a5b-2d-5e-2
mark reader-family third | O-6a-3d-4e-2
mark reader-family writer | A-5O-6b2c-6
mark reader-life | A20a-2b-19d3e-2
mark reader-life child | A10b-2d4e-2
mark reader-life reader | A8O-10a-3b-3c2d4e-4
mark reader-life thing | A3b-5c-7d-2
mark reader-life writer | A23O19a-4b-7d5e-10
mark sacrifice | A-5O2a5d-12e-10
mark sacrifice child | a4e-2
mark sacrifice none | A-2
mark sacrifice reader | A8a17b-3c-3d-2
mark sacrifice thing | A-3b-2d-2
mark sacrifice writer | A-2O2b3d-5e-4
mark slight | b-11
mark slight child | O-6a-4d9
mark slight reader | A-4O-4b-2
mark slight thing | A-8a8c-2
mark slight third | A-4
mark slight writer | A-3O4d-3
mark swear | a9
mark swear child | A-3
mark swear thing | A-2
mark swear writer | A-2
mark thanks | O6b2d-2
mark thanks child | A-2
mark thanks none | A5
mark thanks reader | A-5
mark thanks thing | A-14
mark thanks writer | A12a2b-3c3
none future | A-5
none no verb | A-3O-12b-2c6d-3e-2
none past | A-3O2a-4b-6
none perfect | A3O4a-11b-2c-2
none perfect not | A4
none present | A2O-2
none present can | A-8
none present may | A-7
none present may not | A12O-5b6e-6
none present must | A-6
none present not | a-3b3e-5
person Anyone | c-3
person Both | d-7e7
person Child | A10a-2c3d-21
person Name | d3
person Partner | A5O-9b-3c4e-3
person Professional | e4
person Reader | b-3
persons Both | a-5b2c-5d-14
persons Reader | O3b-8
persons Reader Both | A3O3a-15b-8d-2e6
persons Writer | O9a-15b4c2d-5
persons Writer Both | A-2O5a-6d-13
persons Writer Reader | A4c-6d2e-3
persons Writer Reader Both | A-4O3a4b-21c-16e6
persons none | A-11O2a-6c-2d-9
reader future | a3e-4
reader future not | A19O10a-7c-9
reader no verb | A-6
reader none | A13a11b-3d-3e-2
reader past | O-14
reader past can | A-2
reader past may | O4a4
reader past may not | A-2
reader past must | A8a-2c6d3
reader past not | O-6b-3c-5d8
reader past want | b-2c4d-2e5
reader perfect | A6O-27
reader perfect not | a-3b-3
reader present | c-2d3
reader present can | O7a-4c-3e8
reader present can not | O10b-4c-7e4
reader present may | A3O11b2c-10
reader present may not | A19O2a-10b-7c-4d19e-2
reader present must | O10c4e-8
reader present must not | A-2O15a-2b4d-2
reader present not | A3O6a-5b-3d2e-2
reader present should | b-2
reader present want | A-8c-4d-7e3
reader present want not | A7a-6b4c-4e-2
short | A-6d-4
subject anyone | O2d-2
subject both | O17a-12b-9c-8d-20e14
subject child | a-3c4d-3
subject none | e-2
subject thing | A-2
subject third | O-5d-8
subject writer | O6
tag Emoji | A-29
tag Imperative | b-4d3
tag Negation | O2
tag Ordinal | A-5b9c-3d-4
tag Past | e-3
tag QuestionWord | d5
tag Shout | A-5O-6a-3c5d-2
tag Superlative | a-5b3c-4d-2
tense future | O5a3d-2e-4
tense future not | A4O12c-8
tense no verb | A-5b-3
tense none | a3d-10
tense none not | O6a4c-2
tense past can | A-7
tense past can not | O5a-5b5c-3d3e-3
tense past may | A-4a8
tense past may not | A12O-15a-10b-5d14e-5
tense past must | A8O-8a-8b-10c4d6
tense past not | b-3c3
tense past should | A-7
tense past want | O-2a-3b2
tense past want not | A11c-3e-3
tense perfect not | a-7d-4
tense present can | A-3O11b-2
tense present can not | O4c-3
tense present may | A-2O13d-3
tense present may not | A3O-3a-14b-3c-10d9
tense present must | A-2O3a2b-3e-14
tense present must not | O10a-4b9d-5
tense present not | O3
tense present should | O3a3
tense present should not | O5a-3b5
tense present want | A-3a-3b5c-17
tense present want not | A9b10d-4e-6
thing future | A-3O3
thing future not | A-4
thing no verb | A-8c-2e4
thing none | a2b-3c-5d-4e5
thing none not | A-11
thing past | A-2O-3b-8
thing past may | A-6
thing past may not | A-2
thing past must | O-7a-3e3
thing past not | a7d-6e-2
thing past want | O-2b5e-3
thing past want not | A14a5c-2e-3
thing perfect | O3
thing perfect not | c-4
thing present can | a5b-2d-2e-3
thing present can not | e-2
thing present may | A-26
thing present may not | A-9
thing present must | A-19a7b-2c-2
thing present must not | a-4b16c-4d-3e-4
thing present not | O2c-5
thing present should | a3
thing present want | A-20
thing present want not | A6a2
third future | O-4a4b-4c-2
third none not | A11O6a3d-3e-2
third past | A-4O-3d-2
third past not | A-3
third perfect | A3O-16a6d-4
third perfect not | A-2
third present | O-3d-3
third present can | A-7
third present can not | A4a3e-4
third present may not | A15O-7a-2c-2e16
third present must | A-5O2a8c-2
third present not | A3O2c-3d-6e3
third present should | A-3
tiny | A-12a-8e2
very long | A-42
w #Day | A-9b-7c-2
w #Money | A-27
w #Name | d3
w #Number | A-4b-7c2
w #Time | A-8a-12b-2d5
w 'k | A4c-2e5
w 's | b-2c4e-3
w 't | O4b3d-2
w 1x | A7O3a9b-2d-3e-2
w 3x | A-3
w aan | b4e-8
w aanbieden | A-9
w aandoen | A5a-8b2c13d-11e-14
w aangetekende | A-2
w aangeven | A-2d4
w aangezien | A-4
w aangifte | A16a8b-7c-5d-3
w aankijken | A-4
w aankomen | a2
w aanleiding | A-2
w aannemen | O6
w aanpraten | A-2
w aanraken | A-5O-3a-2c7
w aanrecht | A-2
w aanrijden | A11O-8c-3d8
w aanslag | A-2
w aanstaan | O-7a-5d14
w aanstaande | A-2
w aantreffen | A10e6
w aantrekken | A-3
w aanval | A4
w aanvallen | b-3c11
w aanvoelen | A-2
w aanvraag | A-3
w aanvragen | O-2a-3c-4d-4e12
w aanwezig | A-2
w aanzetten | A4a-3d11
w aardappels | A-2
w aardbei | A-2
w abena | A-2
w abonnement | A-3
w account | A5O2a-2d9
w ach | A-11
w achter | O-3a-13b-3d17
w achteraan | A-3
w achterbank | A-4
w achterblijven | A-2
w achterhouden | O-3d3e-5
w achterin | A10O-8c-3
w achterkant | A-2
w achterlaten | O-6
w achterwege | A-2
w ademhalen | A-2
w adres | A4a-9b-10c-14e12
w advies | A-2
w adviseren | A-3
w advocaat | A-4b-10
w advocate | A-2
w af | O6b5d-5e-6
w afbetalen | A-2
w afbreken | A-3
w afdruk | A10O-6a-3b-2c12
w afgaan | A-2
w afgeleverd | A-3
w afgeslacht | A-2
w afgeven | A5a4b-2c-2
w afgooien | A14c2
w afhalen | A-2
w afkomen | A13O-3a-2d9
w aflopen | a8b-3d-3e-2
w afmaken | A-3a6c-2
w afmelden | A-3
w afpakken | A24b3e-3
w afscheid | A16a-8b14c-8d-8
w afscheidsbrief | A16a-4b19c-3d-2e-2
w afscheidsbrieven | A16O8a-3b16
w afschrift | A-2
w afsluiten | A4
w afspraak | b-3d8e-2
w afspraken | A-6
w afspreken | A-9
w afwachten | A-2
w afzuigkap | A-2
w agenda | A-24
w agnieszka | A-2
w agressie | A-3
w airtag | A3O-4d6
w akkoord | A-16
w al | O3a-7c-2
w alarm | A-4
w algemeen | A-3
w alimentatie | a3d-3e-3
w allang | A-4
w alle | O5a-10b5e-6
w allebei | a10d-5e-4
w alleen | A2b-3c11d-4e-10
w allemaal | A2O13a-11d4e-8
w allergisch | A-3
w alles | a-6c-7d2e-6
w als | c2e-8
w alsjeblieft | b-3d-2e12
w alsnog | A-3
w alsof | A-3b4
w altijd | O-3a-3c-8e3
w alvast | A-7
w alweer | A-3
w amai | A-4
w ambities | A-3
w ambulance | A6O-8a-4b13c-2
w ander | a-2e5
w andere | A4O4c-4e5
w anders | O24a-9b-10d16e-3
w angst | A-2
w antibiotica | A-6
w antwoord | A-14
w antwoorden | A-6
w apart | A-4
w apetrots | A-3
w apotheek | A-7
w apotheker | A-2
w app | O3c-3d3e-2
w appartement | A-3
w appels | A-3
w appen | O-6a-2b4c-8
w appje | a5
w appjes | O2d5
w applaus | A-2
w arm | A-3a-4c14
w armen | A7O-4a-3b6
w artikel | A-5
w arts | A2O-6b-3c8
w asbak | A4
w asociaal | A-3
w astma-aanval | A-3
w aula | A-2
w auto | A5b-7e-3
w auto's | A-2
w automatische | A-2
w autorijden | A6
w autostoel | A-3
w autostoeltje | A-2
w avond | a-8d11e-12
w avonden | d8
w avondeten | A-3
w avonds | A-3c4
w ayo | A-2
w azad | A-2
w baas | O3a-8b-3c4d9e-4
w baby | A14a-3b-13c12d-7e-3
w badkamer | A7a-5c8
w bakfiets | A-3
w bakker | b-2d11e-2
w bakkerij | A-2
w bal | A-14
w balen | A-2
w balkon | A7c7d-5e-3
w banaan | A-3
w band | A-7
w banden | A6
w bang | O-8a4c2d-2e-3
w bank | b-4d3e-2
w bankkaart | A2O5d7
w bankpas | A12a-2d13e-2
w barbecue | A-2
w bart | A-3
w bas | A-3
w beantwoord | A-3
w bed | A6O-3a-9c11e-3
w bedankje | A-2
w bedankt | A4a-3b4
w beddengoed | A-2
w bedenken | A-4
w bederven | A-3
w bedoelen | A-4a6
w bedreigen | O-10a18b-3c-5d-3
w bedtijd | A-6
w beelden | A5d3
w been | A3O-3b12c-2
w beest | A-3
w beetje | A-11a-2c10
w beginnen | b2d-4
w begrafenis | A-2
w begrijpen | A-9
w behandelen | A-5
w beheerder | A-3
w beide | A-5
w beiden | A-3
w bek | A14O7b-3
w bekennen | b-3c3
w bekijken | b-2d6e-2
w bel | c-7d-4e3
w belangrijker | A-2
w belangstelling | A-6
w belastingaangifte | A-2
w bellen | A-2O-4a-6
w belmoment | A-2
w beloven | A-5O6a3d2
w bemoeien | A-3
w bemoeizucht | A-2
w ben | A13O6a-5b15c-4d-3e-3
w benaderen | A13O-5a3b-3d-4e-2
w benen | d-3
w benzine | A12O7a9
w bepalen | A4O9a-5d13
w bereikbaar | A-7
w berekening | A-3
w berging | A2
w bericht | O-13a-3b7c-3
w berichten | A5a-6c-4d12e-5
w bernadette | A-2
w beroven | A9b10d-2
w beschikking | A-3
w beschuldigen | A-3
w beslissen | A-4
w beslissing | A-2
w beslist | A-3
w besluit | A6
w besluiten | O8a-3b5
w best | O7b-2c11
w bestaan | d-2e5
w beste | A-19
w bestellen | A-7
w bestuur | A-3
w betalen | A-9O8b-2
w beter | O13a-3b17c-9d-6e-7
w betere | A-3
w beterschap | A-2
w betreffen | A-8
w beugel | A-8
w beurt | O3a10c-2
w beven | A-3
w bevestigen | A-9
w bevrijden | A-3
w bewaren | A-3
w beweren | A-2
w bewijzen | A-3
w bezitten | A-4
w bezoek | A-3
w bezoeken | b-2d8
w bezorgen | A-2
w bezwaar | A-5
w bidden | A2a-5c12d-3e-4
w bidon | A-3
w bieb | A5
w bieden | A-2
w bier | A7a-2b-2c12
w bij | b-5
w bijbrengen | A-4
w bijdrage | A-8
w bijkeuken | A-2
w bijkomen | A10b-2d8e-3
w bijl | A5a8b-3
w bijlage | A-13
w bijlagen | A-3
w bijles | A-5
w bijmaken | A7b-3c-2d11
w bijna | A-13
w bijpraten | A-3
w bijstaan | O-2a-5d3
w bijwonen | A9a-2c-3e11
w bijzijn | A5O-4a8c-3
w billen | A18O-10a-4b-2c13
w binden | A14b-4c13d-3e-2
w binnen | A4b-10c-14d13
w binnenkomen | O-3a-2b-4d10e-3
w binnenkort | A17O4a2b3
w blauw | A6b-7e-4
w blauwbekken | A-3
w blauwe | A5O-4a3b-9c8d-8e-5
w bleiten | A3c5
w blij | A-2O6b3c-3d-3
w blijkbaar | A-3
w blijken | A5O-10b2c-2
w blijven | A9O12a-4d3
w blikje | A-2
w bloed | A7O4a10b-2d-4e-4
w bloeden | A10O3a3b-4
w bloedneus | A-5
w bloedt | A12a-6b6c6
w blok | A-4
w blokfluit | A-3
w blokkeren | A12O5a-8b-4c-4d23e-3
w blokt | A6
w blote | O7a6c-3
w bo | A-2
w boeien | A5
w boek | A-11
w boeken | A-2e6
w boekentas | A-9
w boekje | A-6
w boeman | A-3
w boeten | A12a2b-3c5d-2
w boksen | A-3
w bomen | A3
w bomma | A-3
w bon | A-6
w bonnetje | A3O-5b-2d8
w bont | A-3
w boom | O5a-2b8
w boord | A-3
w boos | A-3b-3c5e-2
w boot | A6a-2c-3e14
w bootcamp | A-3
w bord | c6
w boterham | A-3
w boterhammen | A-4
w boven | O4
w bovenbenen | A13O-6b11c-2
w bovenbuurvrouw | A-2
w bovendien | A-4
w bovenste | A6
w braaksel | A13O-4b-2c10d-3e-3
w bram | A7O-4a3
w branden | A-2a8b-7d-2e-3
w brandon | A-2
w brandwond | A14O-3b-2c4
w brandwonden | A4O-3a3b-3
w brasa | A-2
w brede | A-2
w breken | A5a6b-14d-2e-6
w brengen | b3c-13d-11e10
w brief | O2b2d-5
w briefje | O-5b10
w briefjes | A4
w brieven | A-2
w brievenbus | b3d2
w bril | A-14
w broek | A8O-2a-4c21d-3e-4
w broer | a3d-5e-2
w broers | A4O5a10
w brommer | A-3
w bron | A-3
w brood | A3b-3c2d5e-3
w broodmes | O-5a5b-3
w broodtrommel | A-7
w brug | A3a-3b15c-2
w bruiloft | A-7
w bruin | A-2
w brutaal | A11O4a-2c9
w bso | A-4
w buik | A-4O-7a14c-3
w buikpijn | A-6
w buiten | A12a-8b-13c3d9e-2
w buitenkomen | A11O5a-4b-3d7
w buitenland | A6a-9b-2c-4d-7e15
w buitensluiten | A3
w bumper | A2O-3d3
w bundel | A-2
w buren | O-4b3c-2
w bus | A-8
w bushalte | A3
w buurman | O2c-2d7e-3
w buurt | O7a13
w buurvrouw | A-4O-6a4
w café | A8c10
w callcenter | A-3
w camera | A17O3a-14b-11c-8d31e-10
w camera's | A7b-4d9
w camper | A4O5b-3c-2e10
w camping | A-2
w cap | A-2
w capuchon | A-2
w caravan | A-3
w carnaval | A-3
w carpool | A-2
w casino | A-3
w cavia | A-2
w cent | A-3
w centimeter | A-3
w chan | A-2
w chantal | A-2
w charme | A-3
w chef | A-2
w chip | A-2
w chiro | A-2
w cijfers | A-2
w circus | A-4
w clb | A3O-2b-4c12e-2
w clown | A-3
w club | A-7
w clubs | A-2
w coach | A-6
w cola | A-7
w collega's | A-2
w colère | A-3
w communie | A-2
w computer | A-3
w conclusie | A-3
w constateer | A-3
w contact | A7b-2d9e-3
w contactverbod | A18b-4c-3e-4
w content | A-3
w contributie | A-3
w controle | A-4
w controleren | A-3a-3d6
w controlerende | A-3
w controlfreak | A-2
w convenant | A-6
w corine | A-2
w crisisdienst | A14O-9a-5b17c-3
w crèche | A9a-4c-2d4e3
w culpa | A-3
w curacao | A7O-4b-2e7
w cursus | A-2
w d'r | a-2c13
w da | A-5
w da's | A-4
w daan | A2
w daar | a2b-23e2
w daarmee | A-4
w daarna | O7a3b-6
w daarom | A6c-3
w daarvan | A-7
w daarvoor | a4
w dag | a-13
w dagboek | A11O-3b4d-2
w dagelijks | A4
w dagen | O-3a-3b-11c15e-7
w dagje | A-3
w dak | O-4b6
w damian | A-3
w dan | O13d-10
w dank | A-6
w danken | A-8
w dankjewel | A5
w dapper | A-2
w das | A-2
w data | A-2
w datum | A-8
w deeg | A-2
w deel | A-17
w deelneming | A-3
w degelijk | A-3
w degene | A-10
w dekbed | A-3
w dekentje | A-3
w delen | O3a-5d3
w den | d-4
w denise | A-3
w denken | O9c-5
w der | A3
w derde | A-6b5c4d-2
w dergelijke | A-3
w deskundigen | A-3
w desnoods | A11O5b-3c-2e10
w detective | A4
w deugt | A-3
w deur | b-15e-7
w deze | A-3c-7
w dezelfde | b-2e2
w dicht | A-3a-7b-2d3e-2
w dichtdoen | A-4
w dichte | A-3
w dichtgeknepen | A9a8c-2
w dichtkneep | A6a5
w dictee | A-3
w die | O4a5b-14c-5
w dienen | A3O3a4c3
w dienst | A-9
w diensten | A-5
w diep | A-2
w dier | A-2
w dierenarts | A-4
w dieter | A-2
w diezelfde | A-2
w dikke | b3
w ding | A-14
w dingen | A-11
w dinsdagavond | A-2
w dion | A-2
w diploma | A-2
w directeur | A-5
w dit | A-6O9a-19b18c-6d-3
w ditmaal | A-5
w djayden | A-3
w dobbelsteen | A-3
w dochter | A13a-5c3d-3
w document | A-2
w doden | A24b9c-2d-12
w doede | A-2
w doei | A5
w doen | c3d-3e-2
w dokter | A-4O3c3e-7
w dol | A-2
w dominee | A-2
w donders | A-4
w donkere | A17a2c8
w dood | A6O4a3b3d-24e-13
w doodgeslagen | A14a10b-3d-3
w doodmaken | A7a-4b6
w doodop | A-2
w doodschieten | A-5
w doodslaan | A5a10b-2d-2
w doof | A5
w door | O-9a8b-4c-4
w doordat | b-2c11
w doordeweeks | A-7
w doorgaan | a6
w doorgesneden | A10b4
w doorgeven | A-8
w doorhakken | A-2
w doorhebben | A8a-2d5
w doorheen | A-3
w doorkomen | A-2
w doorrijden | A-3
w doorsturen | O-7a-2b2d3
w doorzetten | A4a9b-3d-2e-2
w doos | A-4
w dopen | A-3
w dorp | A-4O5
w dossier | A-3O-6
w douche | A10a-7b-4c21d-5e-6
w douchen | A7O-8a-2b6
w dr | O-3a-13c12d-8
w draaien | A-6
w draaiende | A3
w dragen | A-3b-3d11e-2
w drama | A-5
w drammen | A-2
w drank | A4
w dreigen | A15O-33b4
w driehonderd | A-3
w driemaal | A-2
w drieën | A2
w drinken | A3a-3c6d-10e-9
w drogen | A-6
w dromen | A-3
w druk | A-8
w drukken | A3c5
w drumles | A-3
w druppel | A-2
w druppels | A-6
w dtp | A-2
w dubbele | A-2
w duidelijk | A-4
w duiken | A17O2b-2e11
w duim | A-4
w duitsland | A6e3
w dunne | A-2
w duren | A3O8b-2c-4d3
w durven | a5e-8
w dus | O15b-6d3
w duwen | A11b-3c3d-2
w dwangsom | A-3
w dwars | A9a7b-3d-2
w dweil | A-3
w dwingen | A7O-9a3b-2c3d-3e-3
w e-mail | A-2
w echt | O8a4b-2c-3d-7e3
w echtgenoot | A-2
w eefje | A-2
w een | c-3
w eenden | A-2
w eenmaal | A-11
w eens | A-7O15a5b-4c-2
w eentje | A-11
w eer | A12O7a5b-3e2
w eerder | b-2d5
w eergister | A-3
w eerst | A-2O7a7b-4c-6e-4
w eerste | A-14a7b-3
w eeuwig | A-2
w eieren | A-3
w eigen | A-2a-3b-3
w eigenlijk | A-24
w eind | A4a-8b21c-7d-6e-4
w einde | A13b6c-6d-6e-3
w eindelijk | O2a-2c3
w eindigen | A11a7b-3d-2e-2
w elastiekje | A-2
w elektrische | A-2
w elfjarige | A-3
w elk | O5a-9c-5d15e-5
w elkaar | A-4O6a2b-6d-4e-7
w elke | A3O-2a-5d2e-5
w elleboog | A-6
w els | A-2
w em | A9O3a4b-3
w emmer | A3
w enig | A-3
w enige | A3O5b3c-5d-3
w enkele | A8O3c-11e5
w enkeltje | A11O5b-2e6
w er | b6c-6d-2e-10
w eraan | A3a12b-3d-6e-5
w eraf | A-2a12
w erbij | O3d-2
w erf | A9O2a7b-2d-2
w ergens | a4
w ergste | A-2
w erik | A-2
w erin | A4a4b-3
w erna | A-11
w ernaar | A-2
w ernaast | A-4
w erom | A-2
w eronder | A5
w erop | A-3O-3d3
w eruit | A6O10b7d-10e-11
w ervan | A-3b-2e-3
w es | A-7
w escaperoom | A-3
w etalage | A-3
w eten | a-8b-2c17d-2e-25
w etiketten | A-2
w euro | A6a4d-2
w euro's | A-3
w even | A-28c6
w evenmin | A-2
w evenveel | A-3
w ex | A11O-15
w examen | A-2
w excuseren | A-3
w excuus | A-4
w expres | a3b-3c5d-2e-2
w extra | A-9
w ey | A-2
w factor | A-2
w factuur | A-10
w familie | A3O3a-5c-9e-3
w familierechtbank | A-3
w familiestuk | A-2
w fatsoen | A-4
w fatsoenlijk | A-2
w feesten | A4b-4c5d4
w feestje | b-3d10e-2
w feliciteren | A-5
w ferry | A-3
w ff | O5a-5b-2c18d-2e-3
w fiets | A-4a17c-3
w fietsen | a6b-3c-5d-3e-4
w fietsenstalling | A-3
w fietsslot | A-3
w fifa | A-2
w fijn | A-16
w fijne | A-7
w fik | A10a9b-2d-2
w file | A-5
w film | A-3
w filmen | O-8a-4c5d3e-2
w filmpje | O-7a-6c-2d11e-3
w filmpjes | A5O9a-4d2
w financiële | A-2
w finn | O-6a-3c5
w flat | A-5O4a-4b6c-4
w fles | A3a4b2c-4d-3e-3
w flikken | A5O3a7e-3
w flip | A-2
w fluisteren | O-4b2c3e-2
w fluit | A-2
w fluiten | A2
w folder | A-2
w formulier | A-15
w fortnite | A-3
w foto | A-2a-2b-2d5e-4
w foto's | O-2a-3b-7d12e-6
w fotograferen | A3O-3b-3c4e-2
w fout | A-11
w frankrijk | A-3
w frieten | A-2
w frikandel | A-2
w fruit | A-5
w gaan | A3O3c-2
w gaarne | A-2
w gaatjes | A-2
w gamen | A-5
w gang | O-6b-2c4d-3
w garage | b8d-3e-3
w garagist | A6O-3d3
w gas | A7b10c-2
w gaslighting | A-3
w gast | A17O6c-4d10e-3
w gaten | a-3b-2d11
w gazon | A-2
w ge | A6c-3
w geachte | A-12
w gebarsten | A-2
w gebeuren | a9
w geboorteakte | A4
w gebreke | A-3
w gebruiken | A-2O6a8
w gedachten | A-2
w gedicht | A-2
w gedrag | A-2
w geduld | A-2
w geel | A2
w geen | a2e-2
w geert | A-2
w gehackt | A10O3d6
w geheim | A5a-6b-4c-6d3e3
w geheimpje | A11c11
w gehele | A4
w gehoorzamen | A8O6c12d-2e-2
w gek | A-2a8b-3
w gekneusd | A-2
w gekneusde | A-2
w geld | a-8b-4c-5d13
w gelden | b-3d2
w geldig | A-5
w gele | A-7
w gelijk | A-3O4a-2b5
w geloven | A-7
w geluid | A-2
w gelukkig | A-4
w gemeente | A-3
w gemeentehuis | A-2
w gemekker | A-3
w genoeg | A-5b6c-2d-2
w genoegen | A-3
w genoodzaakt | A4
w geopend | O-3c2d3
w gerda | A-2
w gescheurde | A4
w gesprek | A-20
w gesprekken | A3
w gestompt | A2a11c-2
w getekende | A-2
w getuigen | a13
w geven | A5b-5c3e-2
w geverfd | A7b-4c-2e9
w gevoel | A-5
w gevoelig | A-3
w geweer | O4a7
w geweldig | A-2
w gewond | A-2
w gewoon | A-3O4a-3
w gewurgd | A-4a3c-5
w gezag | A-5
w gezette | A-2
w gezeur | A-3
w gezicht | A9O3a9b-12c-4d-8e-4
w gezichtje | A12a10b-3d-2e-3
w ggd | A-6
w gierige | A-2
w gij | A2c-4e-2
w gillen | A-2c13
w gips | A-2
w gister | A3O-9a8c-6d-4
w gisteravond | O-5a2b2d3
w gisteren | A4c-2
w gistermiddag | A4
w glimmen | A-2
w glucagonspray | A-3
w god | A-3
w goed | O4a9e-10
w goede | A-12
w goedemorgen | A-2
w goesting | A-2
w gonda | A-3
w gooien | A4a10b-16c2d-2e-8
w gordel | A11b-2c10e-2
w gordijnen | A6a-3b-3d14
w gouden | A-2
w goudvis | A-3
w gps-tracker | O-9a-2d7
w gr | A-2
w graag | A-20
w graden | c13d-3e-3
w graf | A11b5c-2d2
w grap | A-4
w grappig | A-3
w gratis | A-5
w greintje | A-3
w grens | A4a-8b-6c-9d-6e17
w griep | A-2
w griepprik | A-2
w grijpen | A-6O-2a-4c3
w groeien | A-6
w groen | A-3
w groep | A-12
w groeten | A-22
w grond | A14O-4a4b-4d-4
w groot | A-6
w grootgebracht | A-2
w grootste | A-2
w grote | A-3b-2e4
w gsm | A3a-5b-2c-3d9
w gunnen | A-4
w gym | A-3
w gymmen | A-2
w gymtas | A-6
w gymzaal | A-2
w ha | A-8
w haai | A-2
w haak | A-2
w haal | a-3b-2e8
w haar | a-3b-2c4d-13
w haha | A-3b-2
w hahaha | A-2
w hakken | a10b-3c-2
w hal | A-3
w halen | A2O4d-5e-3
w halfuur | A-2
w halfuurtje | A-3
w hallo | A-9
w hamer | A5a11c-2
w hamster | A-4
w hand | b-3c9d-10e-11
w handafdruk | A3c7
w handelen | A3b-3c2
w handen | a17b-5d-5e-4
w handig | A-2
w handiger | A-3
w handje | A5b-3e3
w handtekening | A-2c-5d-4e12
w handtekeningen | A-2
w hangen | O5a-18c-12d9e-12
w hangerig | A-3
w hap | A-3
w hard | A14O12b-7c8d-5e-6
w harder | A5O4a9c-2
w hardop | A-3
w haren | A13O2a4b-3
w harold | A-4
w hart | A-13
w harte | A-2
w hartelijke | A-2
w hartstikke | A-2
w hartverzakking | A-3
w haven | A-2
w havo | A-3
w he | A-5
w hechten | A-4
w hechtingen | A-3
w heden | A-3
w heel | b-2e-2
w heen | O-7a-2d9
w heengaan | A4
w heer | A-8
w heerlijk | A-3
w heg | A2
w hek | A-3
w helaas | A-12
w held | A-3
w hele | O3a-10c6d4e-17
w helemaal | a-3e-4
w helft | A-21
w hello | A-2
w helpen | b-2d3
w hem | b-9c-3e4
w hen | A11O2a-5b8c-2e-4
w herfstvakantie | A-8
w herinneren | A-5
w herinneringen | A-2
w herkennen | A2O4c-2e6
w hersens | A-3
w hersenschudding | A-3O-4a10
w hester | A-3
w het | b2d-2
w hete | A20a-4c15e-2
w heten | O5b-2d-2e5
w hetgeen | A-3b-2c3
w hetzelfde | A-17
w heus | A-5
w hey | A-6
w hicham | A-2
w hidde | A-3
w hier | O18c-3d-3
w hierbij | b4e-4
w hierna | A5
w hierover | A-3
w hiervan | A-3
w hij | b-2d2
w hilde | A-2
w hobby | A-4
w hockeyen | A-7
w hoe | O-2a-2b2e-14
w hoek | A-2
w hoer | A10a6c-2
w hoes | A-3
w hoesten | A-2
w hoeveel | O-4b7
w hoeven | O3a-8b13c-8d-10
w hof | A-2
w hoge | A-2
w hoi | A-16
w hond | O4a8b-5d-4e-4
w honderduit | A-3
w honger | A5O-4a-2b-2c11
w honkbal | A-2
w honkbalknuppel | A10O3a7c-2
w hoofd | A-5O-4b-3c3d-5
w hoofdpijn | A-3
w hoofdstuk | A-5
w hoog | A-2
w hoogachtend | A-12
w hooguit | A-2
w hooi | A-2
w hoor | A-6b-3d10e-2
w hopen | a5c-3d-3e-2
w horen | A-3b-3d4e-2
w horloge | A2
w houden | A5O3a-7e6
w houdgreep | A-2
w houdoe | A-3
w houten | A-3
w huilen | A-2b-9c4d-4e-2
w huilend | A12O-9a3b5c-4d-2e-3
w huis | A3b-3
w huisarts | A-5O-4b6c-2e-4
w huiselijk | A-3
w huishouden | A-3
w huisje | A-4
w huiswerk | A-2
w huizen | A-6
w hulp | A-3O-6a-4c2
w hulpouder | A-3
w humeur | A-3
w hun | a-11b2d-7
w huwelijk | A-15
w hypochonder | A-3
w hypotheek | A-3
w hé | A-10
w icloud | A10O-6d4
w id-kaart | A-2
w idee | b2d-2
w identiteitsbewijs | A-3
w ie | c6e-7
w ieder | A-14
w iedere | a-6d13e-2
w iedereen | O-5b3c-5d-2e-4
w ieders | A-2
w iemand | A-2a7c-4d-2e-3
w iemands | A-2
w iets | A-3b3d-3e-5
w ijsbaan | A-2
w ijsje | A-3
w ik | O6
w immers | A-2
w in | b-2
w inburgering | A-3
w ind | A15O7a-3b-2d14
w inderdaad | A-7
w indertijd | A-3
w indienen | A4O-4c2e-7
w ineens | A-9
w inentingen | A-2
w ingaan | A-3O5c-2e-2
w ingebroken | A3
w ingehuurd | A14O6b-3c-2d11e-2
w ingemaakt | A-3
w ingetrapt | A9O-3a11d-3
w ingrijpen | A-5
w inhalator | A5b-2c7e-2
w inhalen | A-5
w inhoudt | A-2
w inleveren | A-6
w inloggen | A11d8
w inmiddels | A-8
w innemen | A11a-7b9d-4e-2
w inpakken | A-4
w inschakelen | A4b5
w inschrijven | b4e-3
w inschrijving | A-3
w inspecteur | A-2
w inspectie | A-2
w instemmen | A-3
w instoppen | O-6b3d4
w intensieve | A5O-3b7
w interessant | A-2
w interesseren | A-3
w intern | A-2
w internet | A3O-4a-3b-2d14
w interviewen | A-2
w intieme | A11b-2d9e-2
w intrekken | A4O4c-3
w invallen | A-4
w invullen | A-10
w inzetten | A-3
w inzien | A-5c3
w ipad | A7O-2a-3b-3d15
w ipv | A-3
w ja | O16b-9c8d-8
w jaar | A-5O-18e-7
w jacuzzi | A-3
w jagen | A-2
w jammer | A2a-4b-2c-2d8e-2
w janken | a-2c11
w jaren | A-14
w jarenlang | A5
w jas | O2a-8b-4c3d6e-6
w jaszak | A-3
w jay | A-4
w jayden | A-4
w je | a3b-6c-7
w jenever | A6b-3c6
w jeugdzorg | A-3
w jeuken | A-3
w jezelf | O-6a-6b28c-8d-7e-5
w jij | b-4
w job | A5b-3d9
w joh | A-4
w jongen | O3a-5c18e-2
w jongens | A4O3d-4e-2
w joris | A-3
w jou | a8b-3c-7
w jouw | O-2a3b-10
w jouwe | A-4
w judith | A-2
w judo | A-8
w judoleraar | A-2
w juf | A-3d-4
w juist | A-8
w jullie | A-2a-18b5c2e2
w jurkjes | A-2
w jury | A-3
w k | a-3b-2c4d-2
w kaak | A7a15c-3
w kaartjes | A-2
w kaas | A-3
w kabel | A13O-4a-2c7
w kale | A-3
w kalender | A-13
w kamer | A8O-6a2b3d-11
w kammen | A-12
w kamp | A-15
w kampeerplek | A-2
w kamperen | A-2
w kan | A-4a5
w kanaal | A18O3c3d-3
w kans | A-4
w kant | O6b9c-5e-5
w kanten | A-3
w kantine | A-4
w kantjes | A-3
w kantonrechter | A-2
w kantoor | d6
w kap | A-3
w kapel | A-2
w kapot | A-6a6b-5d-2
w kapotmaken | A16a12b-5d-4e-4
w kapotsla | A14O4a10b-3
w kapper | A-9
w kapsalon | A-2
w kapster | A-2
w kapstok | A-3
w karate | A-3
w kart | A-2
w kast | c4d-3
w kastje | A5b9d-2
w kat | b5e-2
w kauwgom | A-2
w keel | A-5a4b-4
w keeper | A-2
w keer | O2a3e-11
w keihard | A-2
w kelder | A10O4a-2b-4c13d-4e-4
w kennelijk | A-11
w kennen | A-2O8a9c-4d-3
w kennis | O5e2
w keren | a6b-3c-7d-4e3
w kerk | A-8
w kerkhof | A9a8b-3d-3
w kerst | A-9
w kerstdiner | A-2
w ketonen | A-2
w keuken | O-5a3d2
w kh | A-3
w kids | A3a2d-4
w kier | A6
w kiezen | A-15
w kijken | A-2a-3b-8d11e-4
w kil | A-3
w kim | A-3
w kin | A-2
w kind | a-16b-19c8d-18e5
w kinderarts | O-6a-4c17
w kinderbijslag | A-6
w kinderen | A8O2d-17
w kinderkamer | A14O6b-3c-2e6
w kinderontvoering | A14O-4b-2d-2e9
w kinderpsycholoog | A-2
w kinderrechter | A-2
w kinders | A-2
w kinderwagen | A2
w kinesist | A-2
w kip | A-3
w klaar | O5a-3c-3
w klaarliggen | A3b9d-2
w klaarstaan | A-6
w klaarzetten | A-3
w klaarzijn | A6O5a-6b12d-2e-2
w klaas | A-2
w klap | A8b-5c4d-4e-5
w klappen | A2O8a10b-6d-10e-6
w klas | a-2b-2e13
w kleden | A-3
w kleedje | A3
w klei | A-2
w klein | a7e-4
w kleine | A5O12b-4e2
w kleinkinderen | A-2
w kleintjes | A8b-2c8
w klemt | A-3
w kleren | A6a-3b-2c7d3
w klets | O4a-2c3
w kleuren | A-2
w kleuter | A-3
w klimmen | A-2
w klimrek | A-3
w klinken | A-5
w klok | A-2
w klokkijken | A-3
w kloppen | A-3O2a-5b3c2
w kluis | d6
w kluisje | A-3
w klus | A-3
w knakworst | A-3
w knallen | A-5
w knie | A-8
w knieschijven | A14a11b-3c-2
w knieën | O3b-2c4
w knijpen | A11a-3b-4c7d-4
w knikkebollen | A-3
w knip | A-3
w knippen | b-3c-2e10
w kno-arts | A6O-5a8b-3c-2
w knuffel | A3
w knuffelkonijn | A-2
w knuffels | A-2
w koekje | A-3
w koelkast | A-3O-4a3b-3c4
w kofferbak | A-3
w koffers | O-3b-2d-2e9
w koffie | A-6
w kogel | A6a13b-3c-2d-4e-2
w kok | A-3
w koken | A-13
w kom | A5
w komen | a8b-3c-5
w komend | A-2
w komende | A-3
w komma | A-2
w konijn | A-10
w koningsdag | A-2
w kooi | A-3
w kookplaat | A15O5a-3b-2c11
w kookwekker | A-2
w koorts | A-4
w kop | A-5b-3
w kopen | b3c-7e-4
w kopie | A-6
w kopstoot | A14O-8a14c-4d-2
w kort | A-3
w kosten | A-9O7a12b-2
w kot | A11a6
w kou | A8O2a-2c10d-2
w koud | A4a3b-3
w koude | A5O7a-3c13
w krabben | A4
w krant | A9b3
w kras | A2
w krassen | A-3
w krast | A14O-6a-2b9
w krat | A-2
w krijgen | A2O11b-8c7e-5
w krijsen | A12a-4c13
w kroeg | A24a-8b-4c22d-5e-5
w krokus | A-2
w kruipen | A3b-3c8
w kunnen | A-3O12
w kus | A6b16
w kussen | A4O3b-2c6
w kwaad | A-3a3
w kwalijk | A-6
w kwartaal | A-6
w kweekt | A-3
w kwestie | A-2
w kwijtzijn | A3O5b-3e4
w la | b4c3d-2e-3
w laarzen | A-8
w laat | A-3a-7c8d-3
w laatje | A5
w laatste | b15c-5d-5e-5
w lachen | A-15O4a6
w lachje | A-3
w ladder | A-2
w lager | A-2
w lampje | A-3
w land | A22O-3b-9c-7e12
w landen | A20a-15b-15c-17d-2e22
w landmeter | A-2
w lang | c-4e3
w lange | A3b15c-2e-2
w langs | O-2b3c-3
w langsbrengen | A-4
w langskomen | A14a8c-7e-5
w laptop | A4a-3d9e-2
w lars | A-3
w lasagne | A-2
w last | A10O9a-6b19c-3d-3e-3
w lastig | A-9
w late | A-9
w laten | O-3a-3b-20c6d8e-10
w later | A-10b11c-2e-2
w lbio | A-2
w leeg | A4O-20a-10b2d-9e10
w leer | A-4
w leg | A-3
w leggen | A-6a3b4
w lego | A-3
w lek | A3
w lekker | a2b-3c2e-2
w lekt | A-3
w lenen | A-9
w leonard | A-2
w lerares | A-2
w leren | O5a-7b-4c18d-4e-5
w les | A-16
w letterlijk | A3b-3c3
w leuk | b-3d12e-3
w leuke | A12a-5c-3d9e2
w leven | A23O2a-5b37c-27d-27e-13
w levend | A24a2b3c4d-5e-5
w lezen | a-9c-12d8e-4
w licht | A5O3a-3c-3d10
w lichte | A-3
w lichten | a-3d6
w liedje | A-8
w lief | A-4
w liefde | A-3
w liefs | A-4
w liefst | A3O5
w liegen | A5O8a-9b-5c11e-4
w liesbeth | A-2
w lieve | A-8
w liever | O4b-3c12d-5e-7
w liggen | d-6e-9
w lijden | A-7
w lijken | O4b13c-2e-2
w lijmen | A-2
w lijn | A-7
w lijst | A-9
w lijstje | A-2
w limiet | A-2
w link | A-2
w lip | O-6a-3c6
w live | A-3
w living | A10O5b-2d9e-2
w locatie | A12a-9b-5c-6d14e-6
w loes | A-2
w logboek | A-3
w logeren | A-4
w lol | A-2
w loon | A-5
w loonstrook | A-2
w loopfietsje | A-3
w lopen | A-3a-2e-5
w loslaten | A4O3b-2c5
w losse | A2
w lossen | A-2
w lotte | A13O-7a-2b9
w lotus | A-2
w lucht | A-4O-5a3
w luchten | A-3
w ludo | A-2
w lui | A-4
w luidt | A3
w luiers | A-2
w luisteren | A4O4b-12c11d-2e-11
w luizen | A-4
w luizenmoeder | A-3
w lukken | A-17
w lunch | A-4
w lusten | A-3
w m | A2O3a-5b-14c10d-3
w m'n | A5
w maal | A-4
w maand | A-11O-4a9b-2
w maandagavond | A-3
w maandagochtend | A-3
w maar | O19a4b-2d-8
w maat | O-5b-2d8
w maatschappelijk | A3
w mag | A-3
w magda | A-2
w mail | O-3b-2d2e2
w mailen | a-4b-3d7
w mailtje | A-2
w makelaar | A-2
w maken | A5O3b5d-9e-8
w makkelijk | A11b-3c4d3
w mama | A12O-11c-4
w man | a3b-9e-11
w mand | A-5
w manege | A-2
w manen | O-7a-3d5
w manneke | A-2
w mannen | A8b-2d10
w mannetje | A5
w map | A-5
w mapje | A-2
w marechaussee | A9O-11a-3e9
w mario | A-2
w marjolein | A-2
w markt | A-3
w marlies | A-2
w marnix | A-2
w mattenklopper | A8c8
w matties | A-2
w me | O-5a3b3c-27e-10
w mea | A-3
w mede | A6O3b3c3
w medelijden | A3
w mediator | A-9
w medicijnen | A10b-3c5
w medische | A-2
w mee | a-8d5
w meebrengen | A-6
w meedoen | A-9
w meegaan | A-9
w meegeven | A-20
w meelopen | A-2
w meeluister | A14O7d9e-2
w meenemen | O-2a-22b-3c-26e26
w meer | A14O3b11c-9d-7e-3
w mees | A3
w meespelen | A-2
w meestal | A-3
w meester | A-3
w meevallen | A-3
w meewerken | A-3
w meid | A-2
w meiden | A7b12c-2d-3e-3
w meisjes | A-2
w mekaar | A-5
w melden | O-12a-3b2d3e-3
w melding | A6O-3a-3d4
w melk | A-3
w melken | A-2
w melkrobot | A-3
w men | A-3
w meneer | A-4
w mening | A-7
w mens | A-23
w mensen | O5b-3c-5
w mentholpoeder | A-2
w mentor | O-8a-4b14c-3
w mep | A7c12
w merci | A-2
w merken | O5a3
w mes | A10a12c-21d-10e-8
w mesje | A7O-3b7
w met | A-2b-6
w meteen | A-6O-3b9d-2
w meten | a9b-2c-3d-2e-3
w mevrouw | O4a13
w mezelf | A8O16a-22b28d-13e-8
w mg | A-3
w microfoon | A12b-3c-2d12e-2
w microfoontje | A6O5d3
w middag | O7b-2c6
w middel | A-3
w midden | A-10
w mij | e-5
w mijn | O-7c-10d2
w mijne | A-12
w mijzelf | A7O4a-5b6c2
w min | A-9
w minder | a-3b4e-2
w minuten | A-2a-4d11
w minuut | A-10
w misbruiken | A-3
w misgaat | A-2
w mishandelen | A6O-7a-3c11
w mishandeling | A12O-5a12
w mislukkeling | A-2
w misschien | A-15
w missen | A-2b5c-2
w mn | A3O-4c-14
w mo | A-2
w moe | O7a-4b8c-2e-2
w moeder | A-3c-14
w moeilijk | A-6
w moeite | A-2
w moet | A-2
w moeten | b-2c4e-2
w mogelijk | A-4
w mogen | a-4d3
w mond | A7b-7c19d-6e-7
w mooi | a5b6c-2d-3e-3
w moord | A-4
w moordend | A-2
w mop | A-2
w mopperen | A-3
w morgen | A5O13b3c-6
w moskee | A11O-4d2
w mss | A-3
w muggenzifter | A-3
w murat | A-2
w muren | A-2
w muts | A-3
w muur | A8b-5c6d-4
w muziek | A-4
w n | A-7
w na | O-4b4c-2d-5
w naaien | A-3
w naaktfoto's | A8a-6b-4c-4d12e-3
w naaldjes | A-2
w naam | A2c-5e7
w naar | A-2b-9
w naartoe | A20a-4c-2e5
w naast | O-6b3c-6d3e-4
w nacht | A18a-3e-16
w nachten | A-9
w nachtje | A9b-3c8d-2e-3
w nachtlampje | A-3
w nachts | a2
w nadat | A8b2e-4
w nadenken | A-2a5b2
w nadoen | A3
w nagel | A-2
w nagels | A-2
w nakijken | a3b7c-2d-3
w nalaten | A-3
w narcistische | A-2
w nat | A-11
w natte | A-4
w natuur | A-2
w natuurlijk | A-22
w ne | A-20
w nee | A-4a8c-5d-5
w neef | A9O10a4b-3c-5
w neen | A-2
w neer | A14O10a17c-5d-3
w neergeschoten | A-3
w neersteken | A12a10b-2
w neerzetten | A-3
w nek | A21O-7a4b-7
w nemen | a-20b9c-20
w nen | b-2c4e-2
w nergens | A2O-3a-3b-6c-4d16
w net | a4e-6
w netflix | A-4
w netjes | A-9
w neus | O2
w neusspray | A-2
w nicht | A-2
w nichtje | A-2
w nichtjes | A-3
w nie | A7O3b3c-5d-4e3
w niet | a-2
w niets | A-2O7a2c3
w nieuw | a-7b-4c-4d5e4
w nieuwe | a4b-18
w nieuwjaar | A-3
w nieuws | A-4
w niks | c3d-2
w niveau | A-2
w nix | A9b-2d4
w nodig | A-6O5a-6c-5d7
w nodigen | A8O5c-2e7
w noemen | A-6c3
w nog | O19a9c-3
w nogmaals | O4a4
w nooit | A-2O3a-5b-6c-6e12
w noor | A-2
w nore | A-2
w normaal | A-2O4c6
w nota | A-5
w notaris | A-3
w noten | A-5
w noteren | A-2
w nou | A-4a5
w nova | A-4
w ns | A-2
w nu | O-2
w nuchter | A-2
w nul | A-5
w nummer | A-7a-3b-2d15
w o | A5
w obsessieve | A-3
w ochtend | O6a-2c3
w ochtends | A-3
w oefenen | A-16
w of | A-5a-3c-7d11e-6
w ofzo | a2
w ogen | A-3O-4a6b-6d-5e-3
w oke | A-2
w oké | A-6
w om | A-4c-2d2
w oma | A-11c3
w omdat | A-6O-9c3d-5
w omdraaien | A4c8
w omgaan | a-3d11
w omgangsregeling | A5b4d-2e-4
w omver | A12a8b-3c-2d-2
w onbereikbaar | A11O-4b-3c-2d-2e9
w ondanks | A3O-5b-2d3e4
w onder | A8a-3
w onderduiken | A7b-3e9
w ondergedoken | A27a-7b-4c-7d-5e26
w ondertekenen | A-5
w ondertussen | A-5
w onderweg | A-4
w onderwerp | A-3
w onderzoeken | A-5
w ongedaan | A-2
w ongelezen | A-2
w ongeluk | A3O-4a3b-3
w ongetwijfeld | A-4
w online | O5d7
w onmogelijk | A-2
w ons | a2d-3
w ontbijten | A-4
w ontbreken | A-8
w onthouden | A5a5b-3e-3
w ontvangen | A-10
w ontvoeren | A23a-9b-5c-8d-6e27
w ontvoering | A3
w onvindbaar | A10b-4c-2d-2e14
w onvoldoende | A-2
w onweer | A-2
w onze | A-3O-6a-7b3c-3d2e-3
w oogst | A-2
w ooit | A-3
w ook | A-4O6b-9d4
w oom | A-4
w oor | A-3O-11c-2
w oorpijn | A-2
w op | O2
w opa | O-12b-4c10d-3e-3
w opblijven | A-2
w opdagen | A-3
w opdoen | A-6
w opduikt | A6
w opeens | A-2
w open | O-6a8c-3d-3
w opendoen | A7O4b-2c-4d5
w openen | A-3
w openstaan | A3b-3d6e-2
w opent | A-2
w operatie | A-3
w opgaan | A-3a5
w opgesloten | A16a-12b-5c21e-5
w opgespaard | A6O3b9c-2
w opgeven | A-3
w opgroeien | A15O5b-2c4e4
w ophaallijst | A-2
w ophalen | O-2a5d-2e-5
w ophangen | A5a-9b19c-7e-7
w ophouden | c4d-2e-3
w opkomen | A2O-7c6
w oplader | A-4
w opleggen | A-5
w opletten | O4a-3d3
w oplopen | A-4
w oplossen | A-2
w opmaken | A-3
w opmerking | A-2
w opnemen | A10a-19b6c-15d8e-7
w opnieuw | A-2
w oppas | A-2
w oprecht | A-2
w oprit | O-5a10b-2c-2d-3
w oproepen | A3
w opschrijven | A4O-4b-4c-6d12e-3
w opslaan | A-4
w opstaan | d3e-3
w opsteekt | A-2
w optie | A-3
w optreden | A-2
w opvallend | A-3
w opvang | O-5b-2e10
w opvangen | A-5
w opvoeden | A6O6a-4c13
w opwachten | a8d-2
w opzeggen | b-3c3d6
w opzetten | a7c-3d-2
w opzij | A-6
w opzoeken | A3O-4b13c-2e-3
w oranje | A-2
w orde | A4
w oren | A-5
w origineel | A-3
w orthodontist | A-8
w orthoptist | A-2
w oud | a-2c5e-3
w oude | A-19
w ouder | A-14
w ouderavond | A-6
w oudercontact | A-2
w ouders | A-2a-5c-2d6
w ouderschapsplan | A-10
w over | A-4a-4b3c-6e-2
w overal | O-3a-4b-6d18e-7
w overbrengen | A10O-4e7
w overdag | A-2
w overdoen | A-2
w overdosis | A25O-5a-4b19c-5d-3e-3
w overdracht | O-8a13c-3d-3
w overdrijven | A-3
w overeengekomen | A-3
w overgaan | A-2
w overgeven | A-4
w overhebben | A-20
w overigens | A-21
w overkant | A10b-3d8
w overkomen | A8a3b7c-2d-3
w overleggen | A-8
w overleven | A9a2b-2c4e-2
w overlijden | A-4
w overmaken | A-11
w overnachten | A5
w overnemen | A-6
w overschrijving | A-3
w overslaan | A-9
w overzicht | A-2
w pa | A-2
w paaltje | A-3
w paar | A12O12b-6d-6e-8
w paasdag | A-2
w paasvakantie | A-2
w pak | O7c6d-2
w pakken | A3a2c-2e5
w pan | A-5O-4a12
w pannenkoeken | A-4
w pap | A2
w papa | A12O-12a2b3c-3d2
w papieren | A-3a-2d8e-3
w paracetamol | O-4b8
w paraplu | A-3
w pardon | A-2
w park | A-2
w parkeerautomaat | A-2
w parkeergarage | A3
w parkeerplaats | A3a14c-2d-2
w parkeerplek | A-2
w parking | A-3
w partner | A-4O-6a4
w parvenu | A-2
w pas | O4b-8e-5
w pasen | A-3
w pasje | A6b-3d9e-2
w paspoort | A10a-18b-12c-20e9
w paspoorten | A24a-8b-4c-9d-9e23
w passen | A-8
w passief-agressief | A-2
w passieve | A-3
w past | A-10
w pasta | A-2
w paswoord | A6O4d2
w patiënten | A-2
w patrick | A-2
w pedagoog | A-2
w peins | A3
w peinst | A7a-4b-2d3
w pen | A-3
w per | A-17d-3e4
w perron | A5O2a-2b11c-2
w peter | A-3
w petje | A-3
w petra | A-3
w pianoles | A-2
w piepen | A2
w pijn | A6a2b3d-8e-9
w pijndoen | A10b-5c6d-2e-2
w pil | A5
w pillen | A-4a-4b26c-15d-5e-2
w pinda's | A-2
w pistool | a8c-2
w plaatje | A-2
w plaatjes | A-2
w plaats | A3b-3d-2e10
w plaatsen | A-11
w plafond | A-2
w plakband | A-3
w plakken | A-4O5d5
w plan | A-2O-5
w plannen | A-16
w planning | A-9
w plantenbak | A-2
w plassen | A3
w plast | A20O6a-5c15d-3e-3
w plat | A-2
w platte | A-3
w plegen | A5a-5b18c-4d-3e-4
w pleister | A-11
w plek | O5a-6c-4d-3e6
w plekken | A34O-4a5b-8c4d-8e-5
w ploffen | A-2
w pls | A-2
w poes | A-3
w poetsen | A-5
w poging | A14O-5a-3b14
w polis | A6
w politie | A27O-8b-5e2
w politiebureau | A18O-9a4b-2e3
w pollepel | A19O5a-6b-2c16e-3
w pols | A2O-8c2
w polsen | A24a-7b21c-5
w pomp | A-3
w pompoen | A-3
w poort | A4
w pop | A7d9
w portiek | A-2
w post | d-4
w pot | A6
w potje | A-3
w praktijk | A-3
w praten | O2b-18c-5d11e-11
w precies | A-2O8a-4d12e-3
w preek | A-3
w preken | A-3
w pretpark | A-2
w prik | A-4
w prikken | A-6
w prima | A-6
w proberen | A6O3c-8
w probleem | a2b-3
w proefles | A-4
w proficiat | A-6
w programma | A10d7
w protocollen | A-3
w psychiater | A6
w psycholoog | O-6b12d-2e-3
w puf | A-3
w puffen | A-2
w pufjes | A-2
w punt | A-14
w punthoofd | A-3
w pure | A-6
w pushen | A-3
w puur | A6
w pyjama | A-4
w raadsman | A-2
w raam | A6O-8a-4b-5d8e-6
w raar | A2
w radeloos | A-2
w radio | A-2
w raken | O5a5
w ram | A10O5a12c-5
w ramp | A-4
w rand | A-2
w rapport | A-3
w rapportgesprek | A-3
w reactie | A-4
w reageren | O6a-3c7
w recherche | A9O-4a8b-2d-2
w recht | A-4
w rechtbank | a8
w rechter | A7O12c-6d-7e9
w rechteroog | A-3
w rechtstreeks | A-4
w record | A-2
w redden | A5b10d-3e-2
w regel | A-11
w regelen | O5b4c-3d-3
w regeling | O-3c5d-2
w regels | A-9
w regen | A-13
w regenlaarzen | A3
w reinigen | A-2
w reis | A2a-5c-4d-5
w reizen | A-4
w rekenen | A-8
w rekening | O-5a-6d14
w rekeningnummer | A-5
w rekenmachine | A-2
w reserveren | A-5
w reservoirs | A-2
w respecteren | A-2
w rest | A-13
w restaurant | A8b-2d10e-2
w retainer | A-3
w retourvlucht | A-2
w ribben | A9a16b-2c-5
w ricardo | A-2
w richting | d-3e8
w riem | a-5b-3c11e-3
w rijden | c2
w ring | A9a3b4c-2d-2
w ringetje | A-3
w ritme | A-2
w ritten | A-3
w rob | A-2
w rode | O-4a-2d3
w roepen | A-6O-8a8c-2
w rojda | A-2
w roken | b-2c9e-2
w ronald | A-2
w rond | A-4
w rondlopen | A13O5a4b-3d-2
w ronnie | A-2
w rooster | A-17
w ros | A9c-3
w rot | A-2
w route | A7a3b-2d-3
w router | A-2
w roze | A2
w rug | A-5O-10b-4c7
w ruggengraat | A-3
w rugzak | A-12
w ruilen | A-12
w ruiten | A12O5a10
w rust | b4d-2e-2
w rusten | O6c3e-3
w rustig | a-2b6
w rutger | A-2
w ruzie | b15c-2
w saar | A4
w salaris | A4d5
w samen | A-11c3
w samenvatten | A-3
w samira | A-2
w sander | A-2
w sanne | A-2
w schaken | A-3
w schamen | A-7
w schat | A3a4d2
w scheef | A-3
w scheenbeschermers | A-9
w scheermesje | A14O-5b8
w scheiden | b-3
w scheiding | A7c-5d2e-4
w schelen | O3a2
w schema | A-8
w scherm | A-5
w schermen | A-6
w scherven | A3
w scheuren | A3
w schieten | a29b-13c-5d-12e-6
w schijnen | A-13
w schikken | A-3
w schild | A-3
w schmink | A-3
w schoen | A3c10
w schoenen | A-16
w schoenendoos | A-3
w schommel | A-2
w schone | A3
w school | a-7c-5d-2e10
w schoolapp | A-2
w schoolkeuze | A-2
w schoolplein | A-3c-2e5
w schoolpoort | c-3e8
w schoolreis | A-6
w schooltas | A-2
w schooltoneel | A-2
w schoonmaken | A-2
w schoonmoeder | A-3
w schop | A6c2
w schoppen | A13d-3
w schouder | A-2
w schouders | A-3
w schrap | A-4
w schreeuwen | b-2c2
w schrift | O-4b6
w schriften | A-2
w schrijfster | A-2
w schrijven | A-4O-3a-4b8d-5e-2
w schrikken | A-6c8
w schudden | A15a-9b-6c23d-2e-7
w schuiven | A-2
w schuld | b5
w schuldig | A-3
w schuldige | A-3
w schuren | A-3
w schuur | A2O2a-4b9d-2
w scouting | A-2
w screenshots | A2
w secretariaat | A-2
w seg | A-2
w seks | A10O-2a9b-3d-3
w sem | A2
w sensor | A-2
w serieus | A-3
w serkan | A-2
w set | A-2
w sigaret | A16O-2a-4c13
w simpel | A3a-3c6
w sinds | A2O-8e-2
w sindsdien | A21O-8a-3c-3d-2e17
w siroop | A-3
w site | A-4
w skeeleren | A-3
w skeelers | A-2
w skireis | A-2
w slaan | A3a4b-14d-21e-8
w slaapkamer | A11O-3a-5b-3c-3d17e-4
w slaappil | A7O3b-3c8
w slaappillen | b6
w slag | A3a8b-3d-2
w slagen | A14O7b-6c8d-7e-8
w slager | A-2
w slapen | A8O4b-4c5e-13
w slappe | A-2
w slechte | A-4
w slechts | A-3
w sleuren | A9O2c-3
w sleutel | A5O-3a-13b-8d24e-7
w sleutelbeen | A-3
w sleutels | A-3
w slikken | A8O-4a-4b18c-6d-3e-2
w slim | A-3
w slipper | A3c9
w slippers | A-2
w slot | A11b-7c4d3e-8
w sluiten | A3c-5d5e-3
w smeken | A-4
w smeren | A-11
w smijten | A19O2a-3c4e-2
w smoel | A-2
w smoesjes | A-2
w smokkel | A10O4b-2e6
w snappen | A-13
w snel | A-8
w sneller | A-3
w snij | A4O5b7c-4
w snijden | A8O-2a-2b19c-11d-6e-5
w snikken | A-3
w snoep | A-2
w soda | A-2
w soep | A-9
w sofie | A3
w sokken | A-14
w soms | O6b4d-2
w soort | A-8
w sorry | A-5O6a-3b2d-2e-4
w souf | A-2
w sowieso | A-3
w spaarrekening | A-2
w spaarvarken | A-2
w spannend | A-2
w spanning | A-5
w specificatie | A-2
w spel | A-2
w spelen | A-19
w spellen | A-2
w spelling | A-3
w spiegel | A-2
w spiegelbeeld | A-2
w spierpijn | A-3
w spijbelen | A-2
w spijt | O5b5c-2d-3
w spijten | a7c-3
w splinters | A-2
w spoed | A8O-5b5
w spoedeisende | A4O-4a-4c3
w spoor | A7a-3b10
w spoorloos | A5O-4b-3c-2d-2e10
w sportschool | A6O-5b-2c-2d11e-2
w sporttas | A-3
w sprake | A-8
w spreekbeurt | A-12
w spreken | A-3O10a-4d6
w springen | A11a-16b33c-14d-14e-9
w sprookje | A-4
w spugen | A-4
w spyware | d3
w staan | c-4d5e-2
w stad | A4
w stalking | A5
w stalkt | A14O-5b-3d12e-2
w stampen | A3O-6a4c-2
w stand | A-3
w stap | A16a-3b-2d2
w stappen | A11b11d-15
w staren | A-3
w steeds | O-3a-6c-3d9e-4
w steek | A-3
w steken | a20b-7d-10e-7
w stekker | A-2
w stelen | a-2b-2c5e2
w stellen | A-3O5e2
w stem | A-4
w stenen | A-5
w step | A-11
w sterkte | A-5
w sterven | A3
w stevig | A-3
w stick | A5
w sticker | A-2
w stiekem | A9O-7a-7b-3c-8d5
w stijn | A-3
w stil | A6O11a-11c19d-6e-9
w stille | A-2
w stilstaan | A-2
w stilte | A-5
w stipt | A-2
w stoel | O-6a7c-2
w stoelen | A-5
w stoep | A2d4
w stok | A-8a-2c10
w stom | A-8
w stomp | A3a7
w stondt | A4
w stoofvlees | A-3
w stop | a9
w stopcontact | A-2
w stoppen | A6a-6b4e-9
w stopzetten | A-2
w storen | A-3
w storten | A-4
w stout | A6
w straat | A3b-4d6e-6
w straf | A18O-5a-8b-7c30d-5e-9
w straffen | A9a-3c3
w straks | A4O7a5c-10d-9
w stralen | A-3
w stranden | A-3
w strengste | A-2
w striemen | A17a-7b-3c22
w strijkbout | A11O-7a10b-3d-2
w strijken | A-4
w strot | A14a13b-4c-2e-2
w studiedag | A-5
w stuk | A-5
w stukken | A4
w sturen | A-2a-12b2d2e-3
w succes | A3b-2d-2e7
w suggereert | A-3
w supermarkt | A-3
w sushi | A-2
w suzanne | A-2
w suïcidaal | A21O-2b17e-2
w sven | A-3
w systeem | A-2
w t | A-3O11b4e-2
w t-shirt | A-3
w taak | A-3
w taal | A-5
w taart | A-8
w tablet | a-2b-2d15
w tafel | O2a-2b8e-4
w tafels | A5
w tand | A-2
w tandarts | A-8
w tanden | A7O10a18c-6
w tandenpoetsen | A3
w tape | A15b-3c9d-2e-3
w tas | A-17O-5a4d2
w tasje | A-3
w tassen | A-2
w taxi | A-2
w team | A-3
w tegelijk | A7b8
w tegels | A-3
w tegen | A10O2a3d-12
w tegenhouden | A14a2c-6e-5
w tegenop | A-2
w tegenover | A8b3e-2
w tegenwoordig | A-6
w tekenen | A-5b-3c-4e4
w tekening | A-8
w tekst | A-2
w telefoon | c3e-2
w telefoontje | a3b2d-2
w teleurstellen | A-5
w televisie | A-3
w telkens | O-5a-3b8d3
w tellen | A-14
w ten | A-7
w tenminste | A6O9a-8b-2c10e-5
w tennissen | A-3
w tent | A-6
w tenzij | A5
w ter | A-4
w terechtkomen | A-2
w terechtkunnen | A-3
w termijn | A-6
w terug | O-4a-5b-9e11
w terugbellen | A2
w terugbrengen | A13a-7b-10c-7d-9e24
w teruggaan | a4b-3e4
w teruggeleiding | A12O-4e5
w teruggeven | A13O-3a-5c-8e2
w terugkeert | A9d4e-4
w terugkom | A-4
w terugkomen | A15O-3a-12e6
w terugkrijgen | A9O4a-11b-9c3e-4
w terugnemen | A-2
w terugreis | A2
w terugsturen | A-3
w terugweg | A-3
w terugzien | A-3a-3b3c3e-6
w terwijl | O-10b-9c3d-2e-4
w tess | A-3O-7
w testament | A16O7a-6b20c-3d-4e-3
w tetanus | A-3
w tetanusprik | A-3
w tevoren | A-6
w theatrale | A-2
w thema | A-3
w therapeut | A2b-3d9e-2
w thijmen | A-3
w thuis | A3O7a-7b-12c14e-13
w thuisblijven | b-3d9e-3
w thuisbrengen | A4
w thuiskomen | O5a-3c7
w thuiszijn | O-2c8
w ticket | A9a-2c-2e13
w tickets | A3e6
w tientjes | A5
w tijd | A-4a-7c-4d-3e10
w tijdens | A-3O-4a-3c5
w tikkie | A-3
w tiktok | A-2
w tip | A-2
w tja | A-9
w tm | A-2
w toch | O3
w tocht | A-3
w toe | A-3O-7
w toebrengen | A12a11
w toedoen | A3
w toegeven | A2a3c-4e3
w toelichten | A-2
w toen | a11b-8c2d-9e-13
w toestel | O-4
w toestemming | A6O2a-12b-8c-8d3e8
w toeteren | A-4
w toetje | A-2
w toets | A-9
w toetsboekje | A-3
w toevallig | A-3
w toilet | A-3
w toilettas | A-2
w ton | A-2
w toon | A-3
w top | A-4
w topo | A-2
w tot | O5a-5b-5c2d3e-3
w totaal | A-3
w totdat | A-4
w touw | A24a-8b24c-7d-7e-6
w traantje | A-3
w tracker | O9a-4b-3c-2d9e-3
w trainen | A-2
w trainer | A-13
w training | A-5
w trainingen | A-2
w tranen | A-3
w trap | A-4O-3a-3c3
w trappen | A-6O2a8c-3d-5
w treffen | A-3
w trein | a-8b18c-5d-4e-3
w trekken | A-4O-4c3d-3
w trommelvlies | A10a8b-3c-2
w trots | A-3
w trouwen | O5a2
w trouwens | A-3b3
w trouwfeest | A-3
w trui | A-6
w tube | A-2
w tuin | a-3c2d-3
w tuinhuis | A-3
w tunnel | A-3
w turen | A-3
w turnen | A-10
w turnzak | A-3
w tussen | b-4d4e-4
w tussendoor | A-2
w tussentijd | A-2
w tweede | A-3a-3c-3e7
w tweeling | A13O-5c4e-3
w tweemaal | A-3
w type | A-4
w typen | A-6
w typisch | A-5
w u | A4a3b-3c-4
w uit | a-2b-4d-3e9
w uitdoen | A9a-3c6d3e-2
w uiteindelijk | A-2
w uiterlijk | A-8
w uitgaan | A3O9a-6b-3d3
w uitgehongerd | A11O-6b-2c10d-3
w uitgeschreven | A7O-9a-2c-2e10
w uitgeven | A6b-3d2e3
w uithalen | b-2e4
w uithangen | A-2
w uithangt | A-3
w uitkering | A-2
w uitkomen | O6a-3e-3
w uitlachen | A3
w uitleggen | a-4b13c-4e-3
w uitmaken | A4a-3d3
w uitnodigen | A-2
w uitnodiging | A-2
w uitschelden | A12O-3a3c-2
w uitslag | A-8
w uitslapen | A-2
w uitsluitend | A-2
w uittrekken | A7a-3b-2d5
w uitzien | A-3
w uitzoeken | A-4
w umc | A3
w uren | A7O-6b-2c8
w uur | O8a-7b-4d12e-3
w uw | O3a3b-12d3e-2
w uwen | A-5
w uzelf | A4O-4a-3b16
w vaak | d4
w vaatdoek | A-2
w vaatwasser | A-2
w vaccinatieboekje | A-2
w vaccinaties | A-3
w vader | c-2d4
w vaders | A-3
w vak | A-2
w vakantie | A15a-14b-2c-3d-9e17
w vaker | d4
w val | A-4
w valies | e6
w valiezen | A-3
w vallen | A-7O-4c6d-3
w valse | A8O-4b-2d6e-2
w van | e-2
w vanaf | A-3c-7
w vanavond | A4O3b4c-2d-2e-5
w vanbinnen | A-2
w vandaag | A5O2a-23b10e-5
w vandaan | A-6
w vanmorgen | O3a-6b-3c7d5e-3
w vannacht | A23b9c-3d-3e-5
w vanochtend | A5O2c3
w vanwege | A-6
w vanzelf | A-11
w vaste | A-12
w vasten | A-4b-4c5d-4
w vastgepakt | A6a3c-4
w vasthouden | A-5O-13e3
w vastpinnen | A-2
w vaststaan | A6
w vaststellen | A5O-4
w vastzitten | A-2
w vd | A-3
w vechten | O6b4
w veel | A-4O3b7c-3
w veerle | A-2
w veilig | A4b-2c2e4
w veiligheid | A3
w veld | A-6
w vent | A23O7a3b-3c-9d3
w ver | A6a-7b-4c-5e12
w vera's | A-2
w veranderen | O-4b-5d9e-3
w verandering | A-2
w verantwoordelijk | A-3
w verbazen | A-4
w verbergen | A24a-8b-5c-8d-4e16
w verbieden | A4a-4d13
w verblijfskaart | A11O-2d8e-2
w verblijven | A9O7a-3b-2d7e3
w verbreken | A2
w verdedigen | A-2
w verdelen | A-3
w verder | b9c-4d-2e-4
w verdienen | A-5O5
w verdrag | A15a-2b-2e13
w verdrietig | A-8
w verdrinken | A12b4d-2e-3
w verdwijnen | A23a-4c-15d-10e21
w vereniging | A-2
w vergadering | A-3
w vergeet | A-2
w vergelijken | A9a6
w vergeten | A-13b-2c-3e5
w vergeven | A-3
w vergeving | A-2
w vergif | A-2
w verhalen | A-8
w verhuizen | A15a-9b-4c-2d19e-2
w verhuizing | A-3
w verjaardag | A-7
w verjaardagen | A-3
w verkeer | A-4
w verkeerde | A-8
w verkeersexamen | A-2
w verklapt | A-3
w verklaren | A-3O-3b4c4e-2
w verklaring | A4O-4b-3
w verkopen | A-6
w verkrachten | O-2a-2c3
w verlagen | A7
w verlaten | b2d2
w verleden | A5
w verlengen | A-2
w verliezen | A3a3c-2
w verlof | A-3
w verloofde | A-2
w verloopt | A3
w verlopen | A-3
w vermelding | A-2
w vermijden | A-2
w vermoedelijk | A-3
w vermoorden | A-4a11b-11d-6e-5
w verontschuldigingen | A-2
w verpesten | A-2
w verpleegkundige | A-2
w verrot | A12O4a7
w verschonen | A14O-5b-3c8e-3
w verschrikkelijk | A-3
w verschrikkelijke | A-3
w verschuiven | A-3
w verslag | a-3d3
w verslaving | A-3
w verstaan | A9O11c-3d2e3
w verstand | A-7
w verstandig | A4
w verstoppen | A25a-18b-2c-16e16
w verstoppertje | A-2
w verstoren | A-3
w versturen | A-3
w vertellen | O-11b2
w vertrekken | A9O3a-6c-10d-5e16
w vervallen | A-3
w vervalste | A13O-9e10
w vervelend | A-8
w vervolgen | A-3
w verwachten | A-4
w verwarming | A-2
w verwarring | A-2
w verwijderen | d6
w verwijten | A-3
w verwittigen | A3O-4b-3c-2e7
w verzekeren | A10a11b-3d-3
w verzekering | A-13
w verzenden | A-3
w verzetten | A-4
w verzinsel | A-2
w verzoeken | O-6a3e-2
w verzoekschrift | A-3
w verzorgen | A-2
w verzuimen | A5
w verzuipen | A3a8b-3
w via | b-6c-9d9e-9
w video | A10b-2d8
w vieren | A-5
w vies | A5b-3c11d-2e-3
w vijftiende | A-3
w vijver | A3
w vinden | a-10c-9d5e4
w vinger | a4c2d-2e-2
w vingers | A6a-3b-5c7
w vinkje | A6
w viool | A-2
w virus | A-3
w vis | A-3
w vissen | A-2
w vla | A-2
w vlak | A3
w vlakke | A3O-3a8
w vlam | A-2
w vlekken | A-4
w vliegen | A2O2b-6c-8d-4e15
w vliegtuig | A9O-4a-5b-4c-5d-3e14
w vliegveld | A10O5b-2d-2e9
w vloeken | A-3
w vloer | A8b-2d4
w vluchten | A16O-9a-3e13
w vluchtnummers | A-2
w voelen | a-3c7
w voeren | A-4
w voering | A11O-6d7
w voet | A4b-3c4d-3
w voetballen | A-2
w voetbalschoenen | A-3
w voeten | A-3
w voicemail | O-8a15b-3
w vol | A-4b5
w voldoen | A-6
w volgen | A12a-24b-15c-11d41e-13
w volgende | A3O17a13c-7d-13
w volgens | O-22c3
w volhouden | A-2
w vonnis | A3b-3d-3e11
w voor | A-2b4c-5
w vooraf | A-3
w vooral | A-12
w voorbereiden | A-3
w voorbij | A9O9a-3b2c-4d-3e6
w voordat | O12a3b-7
w voordeur | A-3a4c-2e-2
w voorgaan | A5O10a2c-3d-5
w voorgoed | A33O6a-8c-9d-7e15
w voorhand | A-2
w voorhouden | A-3
w voorjaar | A-2
w voorkeur | A-4
w voorkomen | A8O6b-2c4e-4
w voorleggen | A-3
w voorlezen | A-10
w voormiddag | A-2
w voorschieten | A-9
w voorschrift | A-3
w voorschrijven | A-3
w voorstel | A-11
w voorstellen | A-14
w voortaan | A-7O-7a7c-3d-2e-2
w vooruit | A-3
w voorvak | A-5
w voorwerp | A5
w voorzetkamer | A-2
w voorzitter | A-2
w vorig | A-14
w vorige | a8c-12e-6
w vorm | A3O-5a3d-2
w vormen | A-2
w vraag | b-2d8
w vrachtwagen | A-3
w vragen | A-7O-8c-15d7e-7
w vragenlijst | A-2
w vrede | A-2
w vreemde | A-2
w vriend | A11b-13c7e-6
w vriendelijke | A-4
w vrienden | A7O4a-6c-3d-5e8
w vriendin | A-3O-11c6d-3e-2
w vriendinnen | A18a-11b-6c-6d25e-7
w vriendjes | A4
w vrijdagavond | A-5
w vrijdagnacht | A2
w vrije | A-2
w vroeg | A-8
w vroege | A-3
w vroeger | A-3
w vrolijk | A-2
w vrouw | A4O3a11b-6c-3e-7
w vuile | A14a3
w vuist | A11a12
w vuisten | A7a4
w vullen | A-6
w vuurwapen | A7O3a3b-2
w vóór | A-8
w waar | A11b-10c-16d2e13
w waard | a6b-6
w waarderen | A-2
w waarheden | A-2
w waarheen | A14b-2c-2d-2e9
w waarin | O-9a-3b9c3
w waarmee | A13O2d10
w waarom | A-3O-7a-2d2e-5
w waarop | b9d-2
w waarschijnlijk | A-2
w waarschuwen | A8a14
w waarvan | A-2b-2d6e-5
w waarvoor | A-3
w wachten | b-8c-4d3
w wachtkamer | A-2
w wachtwoord | A10O7a-9b-5c-5d18e-4
w wachtwoorden | A16O-6a-3b-3d15
w wafels | A-3
w wakker | A9a-10b18c-11d-12
w wakkerworden | A5a4b-3c3d-2
w walter | A-2
w walvis | A-2
w wandeling | A-3
w wang | A3O-9c4
w wanneer | a6
w want | a2c-6
w wapen | A7a7b-3
w was | A-4
w wasmachine | A-4
w wassen | A-13
w wat | O6c3e-8
w water | O-3b-3c4d-4e-3
w waterpokken | A-5
w waterpolo | A-2
w wauw | A-2
w wc | A3c10e-3
w we | O12a-10b-16c-18d-17e30
w website | A-3
w wedstrijd | A-11
w week | A-4c-2
w weekend | A-3O-4a-8b4c-3
w weekendje | A10e5
w weekje | A-3
w weer | O3e-11
w weerom | A10
w weg | A17b-5c-12e12
w wegen | A-2
w wegens | A4O-6a4b-2d-2e-5
w weggaan | A5d2
w weggooien | A12b-3c11
w weghouden | A-2O5b4
w weglaten | A-3
w weglopen | A-2
w wegrijden | A3O2a6b-3d-3
w wegvallen | A-2
w wegzetten | A-3
w weigeren | a-4b-2d-4e7
w weigering | A-4
w weinig | A-12
w weken | A-2O-2a-8
w wekker | A-3
w wel | A-5O23a-6b-2c15d-3
w weldenkend | A-2
w weleens | A-4
w welk | O-5b-3e12
w welke | a-3b-2c-2d-3e10
w welkom | A-8
w wellicht | A-4
w wenen | A3
w wenkbrauwen | A-2
w wennen | A-2
w wensen | A-3
w wereld | b12c-2d-2e-3
w werk | b-7c-6d4e-6
w werkelijk | A-6
w werken | O7a-2b-8d5e-10
w werkplaats | A-2
w werkster | A5
w werkstuk | A-3
w werkzaamheden | A-2
w weten | b-3
w wetsvoorstel | A-2
w whatsapp | A12O-5b-2d8
w wie | A4O4a-6b-28c-4d24e-7
w wifi | A-2
w wij | A2O15a-13b-11d-17e9
w wijkagent | A7O-10b-3c-2d4
w wijn | A-5
w wijzen | A-3a8c-2
w wijziging | A-2
w wil | A14b9c-7d-4
w willen | O-3a-2b12c-10e-4
w wim | A-2
w wind | A-3
w winkel | O-4b-2d7
w winnen | A-2
w winter | A-2
w winterjas | A-7
w winterkleren | A3
w wiskunde | A-4
w wissel | A-9
w wisselen | A-13
w wissen | A5O-19a-13b3c-4d2
w wodka | A6b-2c7
w wonderen | A-2
w wonen | A12O4a-3c-11e11
w woning | A10a-3d3
w woonkamer | A5b-2d6
w woord | A-3O3c-3
w woorden | b4d3e-3
w worden | A-3b4d-3e-3
w wubbo | A-3
w wurg | A6O5a4
w wurgde | A10
w wurgen | a13b-2c-3d-2
w wél | A-9
w wéér | A-2
w x | A-2
w yo | A-3
w z'n | A-10
w za | A-2
w zaak | A-3b3d-3e5
w zaal | A-4
w zadel | A-3
w zaken | A-3
w zakje | A-2
w zakken | A-4
w zaklamp | A-2
w zakmes | A-2
w zal | A4
w zalf | A-4
w ze | a-5e-3
w zedenpolitie | A13O-5c16
w zeg | A5O17b5c-10
w zegene | A-3
w zeggen | O-13
w zeker | A-4
w zelf | A-22O-2b3d-4e-3
w zelfdoding | A17b13
w zelfmoord | A22a-16b39c-12d-14e-12
w zelfs | A-8
w zendertje | A8d4
w zenuwen | A-5
w zetel | A-3
w zetten | b-6d3e-8
w zeuren | c2
w zeurpiet | A-2
w zich | A-4b5c-7
w zichzelf | A10O-18a-12b29c-10d-2e-5
w ziek | A-10
w ziekenhuis | O4a13b-4d-4
w zien | A3b-2c-5d11
w zij | A6
w zijn | d-4
w zijvak | A-2
w zijvakje | A-2
w zin | A6O9a-11b17c-6e-7
w zingen | A-5
w zitten | A2b-10
w zitting | A7a9b-3c-2d-3e-2
w zn | O-9a-9b-2c15d-5
w zo | O9a2b-3e-5
w zo'n | A-5O11b-3c6d-3e-2
w zoals | A-9O8a6c3
w zodat | A-2a-3c3
w zodra | A3a6c-5d-5
w zoe | A-5
w zoeken | O4a-7b-6c-8d-2e16
w zogenaamd | A-2
w zoiets | A-19
w zolang | A7O12b-10
w zolder | A4b-3c11d-2e-2
w zombies | A-3
w zomer | A-5a-2e4
w zondagavond | A-9
w zonder | A6a-31b3c-4
w zool | A-3
w zoon | A11a-4b4c-3d-17
w zooo | A-2
w zorgen | O4a-5b9e-3
w zorgjuf | A3
w zot | A-3
w zoutzuur | A5O5
w zoveel | A-2
w zover | A-2
w zowat | A-3
w zuchten | A-9
w zuigen | A-2
w zuivel | A-2
w zulke | a4b-3d4e-3
w zullen | O12a2d-3
w zus | O-3c-11
w zusje | A-3
w zuster | A-2
w zusters | A-3
w zuur | A3a8b-3
w zwaaien | d3
w zwaar | A4d5e-2
w zwaard | A-2
w zwanger | A5O-4a6c-2
w zwart | A-3
w zwarte | A-2
w zwembad | O-2a4b-2c3
w zwembroek | A-3
w zwemdiploma | A-6
w zwemles | A-6
w zwemmen | A-12
w zwempak | A-2
w zwemtas | A-3
w zweren | A-2O4a10
w zwijgen | A-2O6a-2c10
w écht | A-2
writer future | A8O10c-3
writer future not | A-5a4
writer no verb | A8O11a-4
writer past | a3e-19
writer past can | A-3
writer past can not | A-2b2d4
writer past may | A-5
writer past may not | A23O-13a-8b-3d12e-2
writer past must | A3O-12b-2d8
writer past not | b-3e-3
writer past should | A-9
writer past want | O-3c-3d3
writer perfect | A2O5a-4c3
writer perfect not | A-4O2e-3
writer present | O10
writer present can | O6b-2
writer present can not | a-3b3c-5e-4
writer present may | A-24
writer present may not | O-4d3e-5
writer present must | a5e-7
writer present not | O-2d-2e2
writer present should | O5c-8
writer present should not | O4b9
writer present want | O3a-5b-2c-4d5e-4
writer present want not | A5O12a-9b9c-6d-2e-7
`,
);
