import { readDanger } from '../weights.ts';

/** Fitted by scripts/fit/danger.ts on the danger lines, then frozen: not edited by hand. */
export const danger = readDanger(
  { threshold: 150, named: -150 },
  {"any":-159,"own":-62,"violence":-106,"self-harm":-105,"child-harm":-118,"control":-107,"abduction":-141},
  // sign | letters of what it decides, each with how much it counts
  `
& C I | d2
& C T | a-5d-5
& C U | O-4e3
& C account | A2O-2b-6d4
& C aid | a-6c6d-8
& C away | A4a-13b-8c-7d-8e19
& C blow | b-3c8d-5e-4
& C body | b-7c6d-4e-4
& C bone | A-2c2e-3
& C break | A3b-5c7d-2e-3
& C child_hurt | A8O-4b-6c3d-5e-7
& C dead | A4b3d-4e-12
& C drug | A4O-3a-5b-4c8d-4e-6
& C drunk | A4a-9b-5c14d-3e-7
& C grave | a-3b5d-2e-3
& C gun | A-4
& C harm | A3c6
& C hit | A12b-6c5e-4
& C hitNow | A2b-16c12e-4
& C hitPart | A-3O-4b-4e-3
& C hitPast | A9O2c2e-5
& C hitPastSure | A2O2b-2c6
& C hitSure | A4a-4b-2c7e-2
& C injury | A11O4a-3b-7c13d-2e-6
& C jump | b3d-5e-6
& C kill | A9d-2e-2
& C killInf | A15a11b-9d-4e-4
& C land | a-8b-5c-3d-5e9
& C many | A-7b2
& C meds | A-2b-2
& C modal | b3e-2
& C near | a-7d-3e6
& C not | d-8e4
& C nude | O6d2
& C own_thing | A-3O-3a-4b-2d-4e4
& C papers | b-11e7
& C past | O-7
& C people | a-3b-5c3
& C pills | O-5a-3e-3
& C secret | A10O-3a-4b-3c-5e8
& C selfcut | A2a-3b9d-2e-4
& C sex | A11O-2b-3c5e-3
& C spy | A10a-5b-3c-4d10e-4
& C spySure | A6d3
& C switch | a-5c7
& C weapon | b-4c-2e-4
& I T | O3a2b-3
& I U | A4c-7
& I account | a-6b-8d11e-14
& I aid | A11O-4a6c-5
& I away | O3a-4b-11c-9d-8e18
& I blow | A8a9b-12d-9e-12
& I body | a8b-2d-9e-9
& I bone | a3d-12e-5
& I break | A6O6d-3e-7
& I child | O3
& I child_hurt | A17a3b-3d-3e-6
& I dead | A2O3b4d-7e-8
& I drug | A25O5a-11b-2c4d-11e-10
& I drunk | A8a-4b-6c11d-6e-5
& I grave | a-3b5c-4d-3e-7
& I gun | A28O2a21b-11c-7d-9e-5
& I harm | A6O-3a9b-3c-2
& I hit | A16a7b-11d-10e-9
& I hitNow | A5O6a7d-5e-9
& I hitPart | A9a8b-2c-2d-7e-6
& I hitPast | A24O-2a5d-3e-8
& I hitPastSure | A13O-3a3d-3
& I hitSure | A6O4a6b-12d-10e-9
& I injury | O-6a16b-11c-2d-7e-4
& I jump | A10O6a-7b19d-13e-15
& I kid | O3
& I kidObj | O4
& I kill | A4d-11e-7
& I killInf | A13a6c-4d-18e-13
& I land | A-2b-4c-3d-3e7
& I many | a-3b-8c-4d7
& I meds | A11O5a-7b-3c2d-7e-6
& I modal | O4
& I near | A3b-6c-3d4
& I not | O3
& I nude | A6a-14b-10c-9d20e-9
& I own_thing | d3
& I papers | A4a-7b-6d9
& I people | c-6
& I pills | A6O3a-7b3d-8e-7
& I secret | a-6b-4d4e-3
& I selfcut | A9O5b10c-7d-7e-5
& I sex | A3a8b-5e-3
& I spy | A29a-15b-13c-12d22e-13
& I spySure | A8O-6a-2d5
& I switch | A-7b-7c2d-4e-7
& I weapon | A18a14d-25e-16
& T U | b-5c3d-3e3
& T account | c-12d6
& T aid | A2O-8c-2
& T away | A13b-7c-13d-5e9
& T blow | A10O5b-9c8d-7e-9
& T body | a-3c6d-6e-10
& T bone | A-4a-3e-3
& T break | O2b-2c7d-6e-3
& T child_hurt | A9b-9c7d-6e-9
& T dead | O-8b7d-5e-2
& T drug | A14a-8b-6c7d-8e-8
& T drunk | A4a-4c10
& T grave | A-3O-6a3b7c-7d-2e-2
& T gun | A-6a2
& T harm | A11O-7b-2c4
& T hit | A4b-6c6d-5e-5
& T hitNow | O4b-3c7d-9e-3
& T hitPart | A3b-3c5d-5e-7
& T hitPast | A4c-4d-6e-6
& T hitPastSure | O-6c-3
& T hitSure | A5O13b-4d-4e-5
& T injury | A-2a-3c6d-2e-6
& T jump | a-2c5d-7e-7
& T kidObj | d-3
& T kill | a6e-2
& T killInf | A7O-5a4d-4e-6
& T land | A14a3b-3c-7d-2
& T many | A2a-3d-3
& T meds | A2a-7b-5c7d-6e-7
& T modal | a-7c4d-3
& T near | b-10
& T not | A2a-7d-7e5
& T nude | A12d8
& T ours | a-3d-6
& T own_thing | b-2
& T papers | A4b-5e9
& T past | a-3d-2
& T people | A4a5d2
& T pills | A5a-8b-3d-6e-6
& T secret | A7a-3b-2d-4
& T selfcut | A3O-10b11c-14d-4e-6
& T sex | A14O-11a-10b-4c19d-4e-5
& T spy | O-5d7
& T switch | A14O4a-5b-8c9d-3e-8
& T weapon | b-3c2d-4e-4
& U account | A5a-8b-9c-26d16e-3
& U aid | A7O-4e-4
& U away | A9a-3b-11c-13d-6e13
& U blow | A18a19b-13c-2d-11e-13
& U body | A8O-4a12b-9d-12e-12
& U bone | A3a4d-12e-5
& U break | A4a4c-3e-6
& U child | d-3e4
& U child_hurt | A15O-13a7b-5c-5d-3e-4
& U dead | A14O4a8b-2d-11e-10
& U drug | A4a-4b11d-4e-3
& U drunk | A2O-7b-3c10d-4e-5
& U grave | A18a8c-4d-7e-12
& U gun | A17O3a22b-11c-10d-11e-8
& U harm | A3O-2a-2c9
& U hit | A12O-4a14b-17d-8e-7
& U hitNow | A11a7b-5e-7
& U hitPart | A16O-6a11b-10c-3d-6e-7
& U hitPast | A4O-9a8b-8d-3e-6
& U hitPastSure | A-4O-27a3b-4c-2d-2
& U hitSure | A24a15b-11c-5d-11e-6
& U injury | A16O-4a8b-14c-2d-11e-8
& U jump | b7d-5e-10
& U kid | c2d-3e4
& U kidObj | e5
& U kill | A21a5c-2d-12e-8
& U killInf | A18a8d-17e-13
& U land | A7b-4c-7e-2
& U many | A2b-9c-4d4e-4
& U meds | O-14a-6c5d-4e-4
& U modal | c-3
& U near | A11b-11c-4d3
& U not | e-2
& U nude | A8O2a-17b-11c-12d24e-11
& U ours | O-3e3
& U own_thing | A8c-3
& U papers | A5a-4b-8c-27d10e-3
& U past | A3O-8
& U people | A5O2b-3
& U pills | O-11a-4b6d-4
& U secret | O-2a-6b-4d3
& U selfcut | O6b4d-5e-6
& U sex | A21b-7c5d-4e-8
& U spy | A20a-13b-8c-9d18e-10
& U spySure | A10O-5a-3d5
& U switch | O-6b-3d-3e-6
& U weapon | A13a15b-6c-2d-26e-15
& account aid | A3O-2b3d-5
& account away | A-4O-7e3
& account body | A-4O4a12
& account bone | A-3O4a8
& account break | A-3
& account child | a-2c-2d7
& account child_hurt | A-6
& account dead | A-2
& account drug | A8O-4b10
& account hit | A-5
& account hitNow | A-4a-3d3
& account hitPart | A-2
& account hitPast | A-4O-3d7
& account kid | a-2c-2d7
& account kidObj | b-2d7
& account killInf | A6O-4a10b-3
& account land | O-7e3
& account many | A-4
& account meds | A8O-4b10
& account modal | O-9a-2c-7d8
& account near | d3
& account not | A-3b-6c-6d-2e3
& account nude | A13O7d2
& account ours | A2O-2b-6d4
& account own_thing | A8O-2d4
& account papers | c3
& account past | c-17d3
& account people | A12a-4b-8c-8d17e-6
& account pills | A8O-4b10
& account spy | A5O-3d3
& account spySure | A5O-3d3
& aid away | A11a-3e10
& aid blow | A7O-7a14c-4d-3
& aid body | O-2d-2e-4
& aid bone | A10a-2e-2
& aid break | A20O4b-3e-2
& aid child | O-7
& aid child_hurt | A23O-15c2
& aid dead | A-8O-5b2d-3
& aid drug | A-4b-3
& aid grave | a9c-4d-5e-4
& aid harm | A4a2b-2
& aid hit | A33O-3a7b-4d-5e-3
& aid hitNow | A20a-3b-3e-2
& aid hitPart | A17b-5
& aid hitSure | A8
& aid injury | A18O3b-7c2e-2
& aid jump | A10O-8a-5b19c-3d-2e-3
& aid kid | O-7
& aid kidObj | A5O-6c3
& aid kill | A9a8b-3e-2
& aid land | A9d-3e8
& aid many | A10a3c2
& aid meds | A-5b-4
& aid modal | A-6O-5c-5
& aid near | A-5a-4
& aid not | b-8c5d-5e2
& aid nude | A10O-2b-2d5
& aid ours | A3O-3a-6c4d-9
& aid own_thing | A8O-6a-2b-2c-4d6
& aid papers | A10O-6a-4c-3d-5e4
& aid past | A9O-9
& aid people | A-5O-10a5b-5
& aid pills | A-7a-2
& aid selfcut | A8a2
& aid spy | A12O-4a-3c-2d10e-2
& aid spySure | d4
& aid switch | O-3c-2
& aid weapon | A11a9d-2
& away child | A5a-2b-10c-10d-9e15
& away dead | A-3
& away hitNow | A-5c3
& away kid | A6a-3b-11c-10d-10e16
& away kidObj | A5a-2b-9c-10d-9e14
& away land | A4a-3b-7c-6d-6e11
& away many | A-12
& away modal | A-3a-5b-5c-5d-5e15
& away near | A12c-3e6
& away not | A16a-12b-8c-4d-10e19
& away ours | A5a-13b-8c-7d-8e19
& away own_thing | A10a-6b-2c-5d-5e15
& away papers | A5a-6b-3c-5e4
& away past | A7O-4a-13b-8c-10d-14e21
& away people | A10a-10b-2c-6d-3e16
& away secret | A6e7
& away switch | A7O3a4c2
& blow body | a-3b-6
& blow bone | a-3
& blow break | A-3a-4d3
& blow child | A4O5b-11c5d-8e-12
& blow child_hurt | A9a-4
& blow dead | A-6O5a5c-2
& blow grave | A5a6
& blow hit | a-5d2
& blow hitNow | a-3b-3
& blow hitPart | A-4O-4a2c-5
& blow hitPast | A14a-3c6
& blow hitPastSure | A8a-2
& blow hitSure | A4O5a-2c-2
& blow injury | A6O-2c-5
& blow kid | A4O6b-11c4d-8e-12
& blow kidObj | A9O5b-8c7d-8e-11
& blow killInf | A-5O3a6
& blow modal | A-10O7
& blow near | A-2O9a12c-5d-3
& blow not | A8a2b-6c5d-7e-6
& blow ours | b-3c8d-5e-4
& blow own_thing | A-4
& blow past | A8a3b-11d-15e-8
& blow people | A28a-2d-5e-2
& blow switch | A17a7c-4d-2e-3
& body bone | d-13e-10
& body break | A2a-7d2
& body child | d-5e-7
& body child_hurt | A8a-4b-2d-3
& body dead | A-8a-5c5
& body drug | A-3
& body grave | A7b-3d-3
& body gun | A6a4
& body harm | A7O-6b-2c-3
& body hit | a-6b-3d3
& body hitNow | A-5a-6b-3d2
& body hitPart | A17a-3b-8d-4e-2
& body hitPast | A19O-10a5b-13c-2d-4
& body hitPastSure | A23O-3a-2c-2
& body hitSure | A-3a4b-4
& body injury | A10O-5a3b-3c-3d-4e-4
& body jump | A-5a8b-3
& body kid | d-6e-8
& body kidObj | d-5e-7
& body killInf | A-6a3
& body land | A2
& body many | O-4a11c-3
& body meds | A-3
& body modal | A-3O6a2b-4c2d-8e-5
& body near | A-6O2a11c-2d-8
& body not | A-3a7b-6d-12e-9
& body ours | b-7c6d-6e-5
& body own_thing | A-6a11
& body papers | A-5
& body past | A2a3b-3d-21e-6
& body people | A12a7b-7d-5e-4
& body selfcut | A16a-5b18c-12e-2
& body sex | A-4
& body switch | A17O-3b-4c-3
& body weapon | A19a-4c-5
& bone break | A16O5a-8d-3
& bone child | c-3d-2e-4
& bone child_hurt | A-10O-4a-3
& bone dead | A-3O8a-3c6
& bone grave | a11
& bone gun | A3a3b-2
& bone harm | A5O-2
& bone hit | A-4a-6b-2
& bone hitNow | A-5a-6d-3
& bone hitPart | A11a-3b-6c2
& bone hitPast | A8O-4a-4b-5c3
& bone hitPastSure | A19a-4
& bone hitSure | A-4a6b-4c-3
& bone injury | A25O-3
& bone jump | A-5
& bone kid | c-3d-2e-4
& bone kidObj | A-3c-4e-4
& bone killInf | A-5
& bone many | O-2a5
& bone modal | O5d-3
& bone near | a4d-2
& bone not | A-8a-4
& bone ours | A-2c2e-3
& bone own_thing | A-4a8
& bone past | A3O2c3d-8e-4
& bone people | A6a8b-4d-4e-3
& bone selfcut | A20a-4b16c-10
& bone sex | A-3
& bone switch | A18a-2b-2c4
& bone weapon | A16a-6c-7
& break child | O4b-4c3d-5e-5
& break child_hurt | A20c7
& break dead | A-4O-2
& break grave | A-5O2a12c-4
& break hit | a-5b-4c2e-2
& break hitNow | O4d-3e-7
& break hitPart | A-3c3
& break hitPast | A14O-2
& break hitPastSure | A8O-3a5c-4
& break hitSure | A21O14a4b-4d-4
& break injury | A-3a-2
& break jump | A-2
& break kid | O4b-4c3d-5e-5
& break kidObj | O4b-3c5d-4e-5
& break modal | O3d-4
& break near | A5O17a17b-5d-11
& break not | A-6c5d-6e-4
& break ours | A3b-5c7d-2e-3
& break own_thing | O5a15b-4d-5
& break papers | A-5
& break past | b-8c2e-2
& break people | A9O9a26b-3c-13d-4
& break selfcut | A7O9a-2b6d-5
& break switch | A10a-3c9
& break weapon | A-3c2
& child child_hurt | A7b-10c5d-8e-10
& child dead | b2d-8e-6
& child drug | A6a-10b-5c6d-9e-11
& child drunk | A7a-11b-8c18d-6e-9
& child grave | b9d-5e-6
& child gun | A-6a5
& child harm | A11O-7b-2c4
& child hit | b-8c3d-3e-6
& child hitNow | O6b-11c5d-3e-7
& child hitPart | A-5b-4c-2d-5e-7
& child hitPast | A2a2d-6e-7
& child hitPastSure | A-3b-3
& child hitSure | A7O9b-7c5d-4e-7
& child injury | b-2c7d-4e-9
& child jump | A2c5d-11e-11
& child kill | A5a3d-4e-5
& child killInf | A11a8d-8e-9
& child land | b-5c-4d-5e3
& child many | A-4d-4
& child meds | a-7b-4c3d-6e-7
& child near | b-5
& child not | d-10e4
& child nude | A3a-2c-2d7
& child own_thing | a-2b-3c3
& child papers | a-3b-8e7
& child past | O-3
& child people | b-7
& child pills | O-2a-9b3c-2d-6e-7
& child secret | A10a-6b-5e3
& child selfcut | A3O-5b13c-7d-6e-8
& child sex | A13O-4b-5c9e-6
& child spy | A8a-7b-5c-6d15e-7
& child spySure | A7O-3d5
& child switch | A9a-4b-9c6d-3e-9
& child weapon | b-7c-2d-4e-7
& child_hurt dead | A13c2
& child_hurt drunk | c-3
& child_hurt grave | A10a7
& child_hurt harm | A3O-2a-2c9
& child_hurt hit | A-3d-8e-3
& child_hurt hitNow | A-11a-5c8
& child_hurt hitPart | A17b-11c3d-5e-8
& child_hurt hitPast | A-3O-4d-3
& child_hurt hitPastSure | A-4O-2d-3
& child_hurt hitSure | A-8a-5c5
& child_hurt injury | A7O-2a-2
& child_hurt jump | A11b3
& child_hurt kid | A8b-11c5d-9e-10
& child_hurt kidObj | A4b-9c7d-5e-9
& child_hurt many | A6O-3a10c-2
& child_hurt modal | a-5c5
& child_hurt near | O-12a7d-3
& child_hurt not | A-8a4b-4e-4
& child_hurt ours | A9O-2b-6c3d-5e-7
& child_hurt own_thing | A17O-8a5c2d-3
& child_hurt papers | A2
& child_hurt past | A8b-3d-3e-5
& child_hurt people | A5O-4a4b-2c-4
& child_hurt switch | A14O-9a-2c-4
& child_hurt weapon | A11O-11a-2c-4
& dead grave | A7
& dead hit | O-5b-6d-2
& dead hitNow | A-5O-2
& dead hitPart | A12a-3c9
& dead hitPast | A12a3c-2
& dead hitPastSure | A8O-4a4
& dead kid | b2d-8e-6
& dead kidObj | A5b3c2d-5e-5
& dead kill | A9O-3
& dead killInf | A4a-2c-2
& dead land | A-3
& dead modal | A9b5c-10d-2
& dead near | A-2O3c-4d5
& dead not | A6O7b5c-19e-8
& dead ours | A3d-5e-13
& dead own_thing | A6b2c-4d3e-2
& dead papers | A-7
& dead past | b4d-9e-11
& dead people | A-5a5d-4e-3
& dead sex | A6b-2c3
& dead switch | A-6O5b-3c4
& dead weapon | A-3a5b-2
& drug grave | A5O-3b4
& drug kid | A6a-10b-5c6d-9e-11
& drug kidObj | A15a-10b-5c7d-9e-11
& drug meds | A-5a-4b27c-14d-5e-2
& drug modal | a-2b-6c7
& drug not | A-10b4
& drug ours | A4O-3a-5b-4c8d-4e-6
& drug past | A10O-4a-7c2d-6e-6
& drug pills | a-6b16c-4d-8e-5
& drunk hit | c-3
& drunk kid | A7a-11b-8c18d-6e-9
& drunk kidObj | A13a-11b-8c18d-6e-9
& drunk modal | A5
& drunk near | A15a-4c11d-3e-2
& drunk ours | A4a-9b-5c14d-3e-7
& drunk own_thing | A17a-5c10e-4
& drunk past | A19a-9b-11c19d-10e-11
& drunk people | A5O-4c7
& grave hit | A13O2a15c-6
& grave hitNow | A3O4a-3d-2
& grave hitPart | a12c-3
& grave hitPast | a4d2
& grave injury | A2a7
& grave jump | A9O3d-4
& grave kid | b9d-5e-6
& grave kidObj | b7c-2d-5e-6
& grave meds | A11O-5
& grave near | a-3b2
& grave not | e-3
& grave ours | a-3b5d-2e-3
& grave own_thing | A6a-2
& grave past | e-5
& grave people | A-3
& grave pills | A14O-7a-4b4
& grave weapon | A-6
& gun hitNow | A2
& gun kid | A-6a5
& gun kidObj | A-4
& gun kill | A-6
& gun killInf | A-6
& gun modal | A-7a4
& gun near | A-5a3
& gun not | A9a7b-2
& gun ours | A-4
& gun own_thing | a4
& gun past | a12b-3c-3d-4e-3
& gun people | A11a6
& gun weapon | A9O7a18b-10c-10d-7e-7
& harm hit | A3c6
& harm hitPast | A2c8
& harm injury | A13O-8b-3
& harm kid | A11O-7b-2c4
& harm kidObj | A11O-7b-2c4
& harm ours | A3c6
& harm past | A7O-5a3c-3
& hit hitNow | A-5a-6b-4c2e-2
& hit hitPart | A-3O2b-5d-7e-3
& hit hitPast | d-6
& hit hitPastSure | A-3O-4c-2d-3
& hit hitSure | A-4a-5
& hit injury | A10a-2c-3
& hit jump | a-2b2c4
& hit kid | b-8c3d-3e-6
& hit kidObj | A5b-8c7d-2e-6
& hit killInf | A-6a5b-5d-4
& hit many | A6O-3a10c-2
& hit modal | O3a3d-7e-5
& hit near | A-4a17c-2d-9
& hit not | A-6a8b-10c3d-12e-7
& hit ours | A10b-6c4e-4
& hit own_thing | A-3a25c-8d-6
& hit papers | A-5a10d-3
& hit past | A-5O2a4b-5d-13e-5
& hit people | A7a11b-6d-9e-5
& hit selfcut | A-5
& hit switch | A-4O-2a-2c-2
& hit weapon | A-4c-3
& hitNow hitPart | A-9a-2c2
& hitNow hitPast | A24O-4a-4
& hitNow hitPastSure | A14a-2
& hitNow hitSure | A9O2a3b-7d-7e-4
& hitNow injury | A-3a-2
& hitNow jump | A8O6a-4c5
& hitNow kid | O6b-11c5d-3e-7
& hitNow kidObj | O6b-11c7d-2e-7
& hitNow kill | A8O6a4
& hitNow killInf | A-4
& hitNow land | A-5c3
& hitNow modal | O5c2d-4e-2
& hitNow near | A7O6b-12d2e-5
& hitNow not | A-3O-3c2d-13e-3
& hitNow ours | A2b-16c12e-4
& hitNow own_thing | A3b-2e-3
& hitNow papers | A-5
& hitNow past | b-18c5e-3
& hitNow people | A14O4a9b-5c-3e-3
& hitNow selfcut | A7O9a-2b6d-5
& hitNow sex | A3O3
& hitNow switch | A16O2a-6c11
& hitNow weapon | A4d-2
& hitPart hitPast | A4a-2
& hitPart hitPastSure | A2O-3c-2
& hitPart hitSure | A10O-3
& hitPart injury | A14a5c-6
& hitPart kid | A-5b-4d-5e-7
& hitPart kidObj | A-2b-3c2d-3e-6
& hitPart many | A4O-2a8
& hitPart modal | A6O2a-4b-3c10
& hitPart near | O-9a18c-4d-3
& hitPart not | c4d-2e-2
& hitPart ours | A-3O-2b-4c-2e-3
& hitPart own_thing | A11O-6a3c7
& hitPart papers | A-2
& hitPart past | A-3b-4d-6e-5
& hitPart people | A-6O-4a6c-4
& hitPart selfcut | A-3b6
& hitPart switch | A10O-7c-6
& hitPart weapon | A13O-6a2c-5
& hitPast hitPastSure | A-3O-4c-2d-3
& hitPast hitSure | A17O-2a-4
& hitPast injury | A11a-2
& hitPast jump | A7a-4b3
& hitPast kid | A2a2d-6e-7
& hitPast kidObj | A3d-6e-7
& hitPast modal | a-2c-2
& hitPast near | O-15
& hitPast not | A3a4e-3
& hitPast ours | A9O2c2e-5
& hitPast own_thing | A18O-2a8b-2c-5
& hitPast papers | A-3O-3d7
& hitPast past | A7O2a10c-2d-3e-8
& hitPast people | A16
& hitPast switch | A12O-10a-3c5
& hitPast weapon | A10O-9a-2c-3
& hitPastSure hitSure | A13a-6c2
& hitPastSure injury | A12O-8
& hitPastSure kid | A-3b-3
& hitPastSure kidObj | b-3
& hitPastSure modal | A-3a-5
& hitPastSure near | O-8a5
& hitPastSure not | A-3O-12a20c-7
& hitPastSure ours | A2O2b-2c6
& hitPastSure own_thing | A14O-5a8
& hitPastSure past | A3a4c-2
& hitPastSure people | A11a3c-3
& hitPastSure switch | A12O-10a-3c5
& hitPastSure weapon | A8O-7a-3
& hitSure kid | A7O9b-7c5d-4e-7
& hitSure kidObj | A6O8b-6c4d-3e-7
& hitSure kill | O6a7b-5d-6e-4
& hitSure modal | O4c-2
& hitSure near | A4a-5c3
& hitSure not | A13a11b-2d-3
& hitSure ours | A4a-4b-2c7e-2
& hitSure own_thing | A-6a7
& hitSure past | A10a2b-5d-4e-4
& hitSure people | A-4a8d-3
& hitSure selfcut | O2a7b-2
& hitSure sex | A3O3
& hitSure weapon | A8
& injury jump | A5a8b-3
& injury kid | b-2c7d-4e-9
& injury kidObj | A5c6d-3e-8
& injury modal | a4b-4c3d-3e-3
& injury near | A3O-3
& injury not | a4b-4e-3
& injury ours | A11O4a-3b-7c13d-2e-6
& injury past | A6O4a2b-20d-7e-7
& injury people | A7O-4a6c-3
& injury switch | A6O-4c-3
& injury weapon | A6c2
& jump kid | c5d-11e-11
& jump kidObj | O-2b5d-6e-9
& jump modal | A2a-13b14d-6e-6
& jump near | O3b2c2d-2e-6
& jump not | A6O13b8d-10e-5
& jump ours | b3d-5e-6
& jump own_thing | A-4O7a-8b9e-2
& jump past | A5a-3b10d-14e-10
& jump people | A2O-5a-2b4
& kid kill | A5a3d-4e-5
& kid killInf | A12a9d-8e-9
& kid land | b-5c-4d-5e3
& kid many | A-4d-4
& kid meds | a-8b-4c5d-6e-8
& kid modal | a-2
& kid near | b-5
& kid not | a-2d-7e4
& kid nude | A4a-4c-3d9e-2
& kid own_thing | a-2b-3c3
& kid papers | a-4b-8e8
& kid past | O-2
& kid people | b-4
& kid pills | O-2a-9b3c-2d-6e-7
& kid secret | A10a-6b-5e3
& kid selfcut | A3O-5b13c-7d-6e-8
& kid sex | A13O-4b-5c9e-6
& kid spy | A8a-7b-5c-6d15e-7
& kid spySure | A7O-3d5
& kid switch | A9a-4b-9c6d-3e-9
& kid weapon | b-7c-2d-4e-7
& kidObj kill | A5a2d-4e-4
& kidObj killInf | A14a6d-6e-7
& kidObj land | b-5c-4d-5e3
& kidObj many | A-3d-4
& kidObj meds | a-3b-3d-3e-5
& kidObj near | a-6b-3d-4e6
& kidObj not | A2d-5e4
& kidObj nude | O8d5
& kidObj own_thing | O-3a-3b-3c3d-6e4
& kidObj papers | a-2b-6e7
& kidObj people | b-2
& kidObj pills | a-3b3c-2d-4e-5
& kidObj secret | A14a-5b-4e7
& kidObj selfcut | A3O-5b12c-6d-6e-8
& kidObj sex | A10O-3b-4c7e-5
& kidObj spy | A8a-7b-5c-6d15e-7
& kidObj spySure | A7O-3d5
& kidObj switch | A5a-3b-7c7e-8
& kidObj weapon | A-2b-5e-5
& kill killInf | A4a7c-9d-5e-5
& kill modal | A-7O-5a10b-2
& kill near | A-5
& kill not | A11O-4a10b-2
& kill ours | A9d-2e-2
& kill own_thing | A-5
& kill past | A6O-3b3c-8d-5e-4
& kill people | a17b-5c-5d-3e-2
& kill sex | A3O3
& kill weapon | A-6
& killInf modal | a10d-6e-2
& killInf not | A9a5b5c-6d-2
& killInf ours | A15a11b-9d-4e-4
& killInf own_thing | A6O-4a8b-3c-2
& killInf papers | A6O-4a10b-3
& killInf past | A8a6c-3d-9e-6
& killInf people | A22a8d-4e-5
& killInf weapon | A-6
& land many | A-9
& land modal | A2a-5b-3c-4d-4e11
& land near | A17c-3e6
& land not | A15a-6b-4d-5e10
& land ours | a-8b-5c-3d-5e9
& land own_thing | A4O-6a-3e10
& land papers | O-2e-6
& land past | O-2a-4b-4c-5d-5e9
& land people | A5a-7c-3e9
& land secret | A6e7
& land switch | A7O3a4c2
& many modal | A-9
& many near | A3a-5d2
& many ours | A-9b2
& many past | O-5a-3
& many people | a4b-3d-5e-2
& many pills | A5
& many switch | A4O-2a8
& meds modal | O5b-4
& meds not | A7a-5b-4c10d-4e-5
& meds ours | A-2b-2
& meds past | A8O-3a-9c2d-9e-8
& meds pills | A3a-6b3d-6e-5
& modal near | b-2
& modal not | a-3b3c-3
& modal nude | A4
& modal ours | b3e-3
& modal own_thing | a2c-8
& modal papers | O-8a-5b-12d6e-2
& modal people | O-4b-3c-4d5
& modal pills | O5b-6c4
& modal secret | A-6O-4e8
& modal selfcut | A-4O4a7
& modal spy | A-5
& modal switch | A8c8e-2
& modal weapon | a4b-6d-5e-3
& near not | A-3b-4d3
& near nude | A6O-3d4
& near ours | a-7d-3e6
& near own_thing | A2
& near papers | A-6O-15c-2e3
& near past | O-4b-9
& near people | a-4b-11d4
& near selfcut | A12a8e-4
& near spy | A-3
& near switch | A-5
& near weapon | A-4a15b-2c-6d-4e-3
& not nude | A5a-4b-2c-2d11e-2
& not ours | d-8e6
& not own_thing | A-5O4a-15
& not papers | O-2b-10c-10d7e-4
& not past | A-2O-3
& not people | b-8d7
& not pills | A-2a-3b-4c6d-3e-3
& not secret | A-3
& not selfcut | O2a-8b13d-3e-2
& not sex | A-5
& not spy | A-4O3d6
& not switch | A11O2c9e-3
& not weapon | A7O3a10b-7d-4e-4
& nude ours | A2O3a-2d5
& nude past | A2O-7a-5b-3c-2d12e-2
& nude people | A-4a-4c-2d8
& ours own_thing | A-3O-3a-4b-2d-4e4
& ours papers | b-11e8
& ours past | O-7
& ours people | A-2b-6c2
& ours pills | O-5a-3e-3
& ours secret | A14O-3a-5b-4
& ours selfcut | A2a-3b9d-2e-4
& ours sex | A11O-2b-3c5e-3
& ours spy | A10a-5b-3c-4d10e-4
& ours spySure | A6d3
& ours switch | a-5c7
& ours weapon | b-4c-2e-4
& own_thing papers | A3O-10a3c-2
& own_thing past | b-4
& own_thing people | A2c-16e2
& own_thing selfcut | A7O5a12b-6e-2
& own_thing spy | A16a-7b-5c-4d12e-5
& own_thing weapon | A2O3a12c-3d-3e-3
& papers past | A3a-2b-3c-7d-3e5
& papers people | A7O2b-5c-4d10
& papers spy | A3O-2d2
& papers spySure | A3O-2d2
& past people | O-4c-3
& past pills | A4O-6a-10b9d-7e-6
& past secret | O-8a-2c-2d3e3
& past selfcut | A7b11c-10d-7e-5
& past sex | A4O-5a3b-2c5d-3e-2
& past spy | A19O-10a-13b-12c-12d22e-13
& past spySure | A12O-8a-3c-3d8e-3
& past switch | A13O2b-8d-5e-8
& past weapon | A14O-2a13b-2d-12e-10
& people secret | A8O-4d-2e8
& people selfcut | A-3O5a12
& people sex | A8O-10a-5c16d-2e-2
& people weapon | A16O2a13b-4c-5d-4e-2
& spy spySure | A12O-9a-4b-2c-3d8e-3
& switch weapon | A-4a-5b-3c14e-4
act apology | A-13O5a3c-3
act command | O5b-4d3
act fragment | O2d-4
act proposal | A-4O5c4e-5
act question | A-5O2
act request | A-10b2d-6
act thanks | a-3b3e-2
anyone past | A-3
anyone past not | A-9
anyone perfect not | A-13
anyone present | c-3e-2
anyone present must | A-3
anyone present must not | A-2
anyone present not | A4a-9d-10e5
anyone present should | A-6
anyone present should not | A5
anyone present want not | A11O3a6
b #Day #Day | A-4
b #Day #Name | A-7
b #Day #Number | A-14
b #Day #Time | A-14
b #Day $ | A-7O-8a3b-2c4d-4e-4
b #Day aan | A-11
b #Day achter | A-3
b #Day af | A-4
b #Day alleen | A8O2
b #Day alles | A-2
b #Day antwoord | A-2
b #Day bellen | A-3
b #Day bij | A-4
b #Day blijven | A6
b #Day brengen | A-4
b #Day de | A-5
b #Day die | A-2
b #Day door | A2
b #Day dus | A-8
b #Day een | O-11b-3c-6d7e-4
b #Day eerder | A5
b #Day en | A-5a-3b-2c9
b #Day er | A-7
b #Day gaan | A-8
b #Day geven | A-3
b #Day gewoon | A-9
b #Day hebben | O-8a4c-2d-2
b #Day helpen | A-2
b #Day het | A-3
b #Day houden | b-3d-2e5
b #Day ik | b3d-2
b #Day in | O2c-3e-3
b #Day je | A2d7
b #Day jij | A-3
b #Day komen | A-4
b #Day kunnen | A-11
b #Day laten | A-4
b #Day maar | A-2
b #Day mee | A-10
b #Day meegeven | A-4
b #Day meekomen | A-2
b #Day meenemen | A-8
b #Day met | O-11a7d-3
b #Day na | A-5
b #Day naar | A-19
b #Day nemen | A-2
b #Day niet | A6O3c-7d-7e11
b #Day niks | A2
b #Day nodig | A-2
b #Day nog | A-8
b #Day of | A-6
b #Day om | A-22
b #Day ook | A-4
b #Day op | A-3a2b2
b #Day ophalen | A-2
b #Day opvangen | A-2
b #Day over | A-2
b #Day per | A-2
b #Day staan | A3d-2e8
b #Day tegen | A-4
b #Day terug | A4O-7a-2c3e4
b #Day terugbrengen | e4
b #Day teruggeven | A-3
b #Day toen | A-3
b #Day tot | A2O-4b-3c10e-2
b #Day uit | A-7
b #Day van | a3b-2
b #Day voor | A-7
b #Day want | A-4
b #Day wij | A4
b #Day willen | A-5
b #Day ze | A-2
b #Day zeggen | A-4
b #Day zelf | A-4
b #Day zijn | A-28
b #Day zo | A-2
b #Day zonder | A-4
b #Day zullen | A-2
b #Money $ | A-6
b #Money en | A-5
b #Money per | A-4
b #Money voor | A-4
b #Money zijn | A-3
b #Name #Day | a-3c-4e15
b #Name #Name | O-12a-4b-5c-8d-5e23
b #Name #Number | A-10
b #Name $ | A-7O2a-7c-4d3e6
b #Name aan | O-2a5c-3
b #Name aanstaan | A-3
b #Name aanvragen | A-2
b #Name afspreken | A-2
b #Name al | A3e-3
b #Name bellen | A10O-7a-4b5c-3e-4
b #Name bij | d-6
b #Name bijstaan | A-4
b #Name blijven | A-2
b #Name brengen | A-2
b #Name d'r | A-2
b #Name dan | A-10
b #Name dat | b6e-4
b #Name de | A-2c4
b #Name die | a4e-2
b #Name doen | A-4
b #Name dragen | A-2
b #Name durven | A-5O-3c-2
b #Name dus | A-2
b #Name een | A6c-5
b #Name en | A3a-17c-12d3e-3
b #Name er | A-4
b #Name even | A-3
b #Name fluisteren | A2
b #Name gaan | A-4e4
b #Name geboren | A-2
b #Name geen | A-4
b #Name groeten | A-3
b #Name haar | A-5O-5
b #Name hebben | A-2O-28a2c-4
b #Name het | A-5
b #Name horen | A-5
b #Name huilend | A8b5c-2d-2
b #Name ik | A-3e-3
b #Name in | O-2a-7c-3e2
b #Name ingaan | A-2
b #Name inschrijven | A11O-4b6
b #Name je | A-3
b #Name jij | A-7O-5a3c-2
b #Name kennen | A-3
b #Name kinderen | A-2
b #Name klinken | A-3
b #Name kosten | A-2
b #Name kruipen | A-3
b #Name kunnen | O5d3e-3
b #Name laten | A3O5c3e3
b #Name leren | A-2
b #Name liggen | A-2
b #Name mee | A7O-5d-2e6
b #Name meekrijgen | A-2
b #Name meenemen | A7O-4e8
b #Name met | A-4a-3c6
b #Name mijn | A4
b #Name moeten | O-7a-3c-3d10e-4
b #Name mogen | A-20
b #Name morgen | A4
b #Name naar | A-4
b #Name niet | A6O3a-4b-4d-3e3
b #Name nog | A-5
b #Name nooit | A5O-6b-2d-2e8
b #Name nou | A-2
b #Name nu | A7c6d-3e-6
b #Name of | O4
b #Name onder | A4c3e-4
b #Name ook | A-3
b #Name op | a-3d-2
b #Name ophalen | A-2O-5b-3c5e-3
b #Name opkomen | A3
b #Name opnemen | A-3
b #Name pas | A-2
b #Name praten | A-2
b #Name rijden | A-2
b #Name slaan | A-5
b #Name slapen | A-4
b #Name sorry | A-2
b #Name spelen | A-3
b #Name staan | a4
b #Name tas | A-2
b #Name tegen | A8O-6a-3c8
b #Name telefoon | A5
b #Name terugbrengen | A12O-4
b #Name thuis | A9O-4a-2c8
b #Name thuiszijn | A-2
b #Name toen | A10b5
b #Name uit | A3O-7b-2e10
b #Name van | b-4d-5
b #Name vandaag | A8b6d-2e-2
b #Name vanwege | A-2
b #Name verklaren | A11O-3b4c4e-2
b #Name vertellen | A-2O-5a2c-3e-2
b #Name vertrekken | A11
b #Name vinden | A-2
b #Name vragen | A-7
b #Name waar | A4
b #Name wachten | A-2
b #Name wat | b-3c5d4e-3
b #Name weer | A-2
b #Name wijken | O5c-2
b #Name willen | O-5e11
b #Name ze | A4c-2e10
b #Name zeggen | A-5O-13c5e-3
b #Name zelf | A-3
b #Name zetten | A16a-2d3
b #Name zien | A4O-4a3b-2c-2d-3e5
b #Name zijn | A-8O-3a-3d-6e5
b #Name zitten | O8a-4d-3e2
b #Name zo | A-5
b #Name zonder | A-6O-8c-2e9
b #Name zullen | A-5
b #Number #Day | A-16O-12a15b-6c-6d-5
b #Number #Number | A-13b-2d9e-2
b #Number #Time | a-16d3
b #Number $ | A-9b2d-5
b #Number alleen | A11b-3c7e-3
b #Number auto's | A-2
b #Number bellen | A3O-2b7
b #Number bepalen | A-2
b #Number bier | A8b-2c6
b #Number bij | b-3d5e-2
b #Number boterhammen | A-2
b #Number brief | A13b-2c5d-3e3
b #Number dagen | A2O-4b-8c12e-5
b #Number dan | A-5
b #Number dat | A-4
b #Number de | A2O-4b-2c8d-2e-2
b #Number die | A8b-2d-2e4
b #Number dingen | A-2
b #Number druppels | A-2
b #Number dus | A-4
b #Number een | O-4b-2c3e-2
b #Number en | a-6c4e-3
b #Number even | A-2
b #Number facturen | A-2
b #Number getuigen | A3
b #Number graden | c13d-3e-3
b #Number grote | A3
b #Number hebben | A-3
b #Number het | A-4
b #Number ik | A-6
b #Number in | A-4
b #Number jaar | O-15b-3e-6
b #Number keer | O2b-12c-2d6e-2
b #Number keren | A-5
b #Number krijgen | A-3
b #Number kunnen | A2
b #Number mails | A-2
b #Number man | A-2
b #Number manen | A-10
b #Number met | A-6
b #Number mg | A-3
b #Number min | A-7
b #Number minuten | a-4d12
b #Number mogen | A-3
b #Number naar | A-7
b #Number nacht | A11b-2c-3d6e-2
b #Number nachtdiensten | A-2
b #Number nachten | A-4
b #Number neten | A-2
b #Number niet | A-5
b #Number of | A-3
b #Number op | A-5
b #Number paar | A-2
b #Number per | A-2
b #Number plekken | A8O-4a-2c3
b #Number pufjes | A-2
b #Number staan | A-5
b #Number stap | A10c3
b #Number stoelen | A-2
b #Number t | A-2
b #Number tablet | A-2
b #Number terug | A-4
b #Number toen | A-2
b #Number tot | A3b-3c-4d5e-3
b #Number u | A-3
b #Number uur | b-4c4d2
b #Number van | A-8
b #Number voor | A-4a-3b-2d5
b #Number waarheden | A-2
b #Number weken | A-8O-5a-4b-2c-4e12
b #Number woord | a8c-2
b #Number worden | A-2
b #Number zijn | O6a-2e6
b #Time #Time | d7e-2
b #Time $ | A-6b-3c-2d6e-3
b #Time 's | A-7
b #Time aan | A-6
b #Time al | A4
b #Time bellen | A-4
b #Time bij | O5a-2d7
b #Time buiten | A4
b #Time dat | A10O-4b13d-3e-3
b #Time de | A-4
b #Time dus | A-3
b #Time eten | A6
b #Time gamen | A-2
b #Time halen | A-5
b #Time hebben | A-5
b #Time in | A-10
b #Time jij | A-3
b #Time komen | A-3
b #Time kunnen | A-3
b #Time landen | A-2
b #Time liggen | A-2
b #Time met | A-8
b #Time moeten | A4b-2c-2e5
b #Time naar | A-8
b #Time niet | A-3
b #Time nog | A5b-2c-3d11e-2
b #Time of | A-3
b #Time op | A-12
b #Time ophalen | A-4
b #Time te | A-4
b #Time tot | A-8
b #Time uit | A-3
b #Time voor | d8
b #Time zijn | A-15
b #Time zitten | A-2
b 's avonds | A-3c5
b 's nachts | A2
b 's ochtends | A-4
b 't zijn | b4c3
b ^ #Day | A-18O2e3
b ^ #Name | A-7O-4c-5d-5
b ^ #Number | A-6O-6b-2d-2
b ^ #Time | A-2
b ^ 'k | A5c-2e4
b ^ 't | a-3b3
b ^ aan | A-5
b ^ aanbellen | A-2
b ^ aankomen | A-3
b ^ aanstaande | A-2
b ^ aantrekken | A-2
b ^ aanzetten | A8b-3d10e-2
b ^ abena | A-2
b ^ ach | A-7
b ^ afscheid | A3
b ^ agnieszka | A-2
b ^ al | A3a-3c2d6e-5
b ^ alle | A10b11c-2d-3e-3
b ^ alleen | A-7
b ^ alles | A-8
b ^ als | A11O14c3e-3
b ^ anders | A-8
b ^ ayo | A-2
b ^ baby | A11b-3c10e-2
b ^ bart | A-3
b ^ bas | A-4
b ^ bedankt | A8b5c-2d-2e-2
b ^ beginnen | A-5
b ^ bel | A6O6b-2c-5d-3e6
b ^ bellen | A-6
b ^ beloven | A-2
b ^ bernadette | A-3
b ^ beste | A-12
b ^ betalen | A-8
b ^ bij | A-6b-5c3d-8
b ^ binnenkomen | A-2
b ^ blijven | A-3O4a13c-3
b ^ blokkeren | A12b-3d9e-2
b ^ bram | A7O-3a3
b ^ brandon | A-2
b ^ chan | A-2
b ^ corine | A-2
b ^ daan | A3
b ^ dag | A-19
b ^ dan | O7d-5
b ^ danken | A-4
b ^ dat | A-7a-2c-2
b ^ de | A-6O-15d-4
b ^ delen | A-2
b ^ demi | A-2
b ^ den | A-2e3
b ^ denken | A8O8b-6c-4d2e3
b ^ die | O4a4b-7e-3
b ^ diederik | A-2
b ^ dieter | A-3
b ^ dit | b6d-2e-2
b ^ doen | A-3a-5
b ^ dokter | A-3
b ^ dood | A3
b ^ door | a5c-4d-2
b ^ dus | A-9
b ^ echt | A-2
b ^ eefje | A-2
b ^ een | A-4O8a5c-2d-9e-5
b ^ eerst | A5a8c-2e-2
b ^ elke | A3O7c-3d2e-3
b ^ els | A-2
b ^ en | A-17O5a-4e7
b ^ er | b-4d3e-11
b ^ erik | A-3
b ^ evelien | A-2
b ^ ey | A-2
b ^ feliciteren | A-3
b ^ ferry | A-3
b ^ ff | A-2
b ^ fijn | A-5
b ^ fijne | A-6
b ^ finn | A3O-3c9
b ^ floor | A-2
b ^ foto | A-3
b ^ gaan | a8b-3c-2
b ^ ge | A6d2
b ^ geachte | A-11
b ^ gebeuren | A-3
b ^ geen | e-3
b ^ geert | A-3
b ^ genieten | A6
b ^ gerda | A-2
b ^ geven | O6a-4d10
b ^ gij | O-7c-2d3
b ^ gister | A3
b ^ gisteren | c-2
b ^ goedvinden | A-4
b ^ gonda | A-3
b ^ graag | A-5
b ^ groeten | A-12
b ^ gunnen | A-2
b ^ ha | A-8
b ^ haal | c3e3
b ^ haar | b-2d-3e6
b ^ hahaha | A-3
b ^ hallo | A-10
b ^ harold | A-4
b ^ hebben | O18a4e-8
b ^ hello | A-2
b ^ hester | A-3
b ^ het | A-2b2d-4
b ^ hey | A-7
b ^ heyy | A-2
b ^ hicham | A-2
b ^ hier | A-5
b ^ hierbij | A-3
b ^ hij | O-4a-3
b ^ hilde | A-2
b ^ hoe | O-13a-4d4e-4
b ^ hoesten | A-2
b ^ hoi | A-16
b ^ hoogachtend | A-12
b ^ houden | A-4
b ^ houdoe | A-3
b ^ hun | A-2O2e4
b ^ hé | A-6
b ^ iedereen | A4
b ^ ik | O14
b ^ ilyas | A-2
b ^ in | A-4O-4b-7c-9d7
b ^ indienen | A7a2b-2c4d-2e-3
b ^ inschrijven | A-3
b ^ ja | A-4O13b-4c7d-2e-2
b ^ jammer | A6
b ^ je | A5O-17d2
b ^ jeroen | A-2
b ^ jij | b-5c-3d4
b ^ jongen | A-3
b ^ joris | A-3
b ^ jou | A3a7b-2c-2
b ^ jouw | A2O-4b-5c2e-5
b ^ judith | A-3
b ^ juf | A-3
b ^ jullie | A7a-6b11c-5d-2
b ^ k | a-3b-2c4d-2
b ^ katrien | A-2
b ^ kennelijk | A-2
b ^ kennen | A-3
b ^ khaled | A-2
b ^ kijken | A-3c3
b ^ kind | c10e-2
b ^ kinderen | A-4
b ^ klaas | A-2
b ^ kloppen | A-2
b ^ komen | A-4a-2
b ^ kopen | A-3
b ^ krijgen | O2c7
b ^ kunnen | A-34
b ^ laat | A-3b5c4d-3e-3
b ^ lars | A-3
b ^ laten | A-12
b ^ leer | A-2
b ^ leg | A-3
b ^ lekker | A5
b ^ leonard | A-2
b ^ leuk | A10b-3d12e-3
b ^ leuke | A19a-4c-3d8e3
b ^ lezen | A-10
b ^ liefs | A-4
b ^ liesbeth | A-2
b ^ lieve | A-7
b ^ liever | A14b-4c13
b ^ liggen | a4b-3c-4
b ^ loes | A-2
b ^ lotte | A10O-6b12c-2e-2
b ^ ludo | A-2
b ^ luisteren | A-2
b ^ lukken | A-3
b ^ m | A-3
b ^ maar | A-36
b ^ magda | A-2
b ^ mama | A17O-9c-2d-2
b ^ marlies | A-2
b ^ marnix | A-3
b ^ meenemen | b-2e7
b ^ men | A-2
b ^ meneer | A-2
b ^ met | A-8O5b-2e-3
b ^ mevrouw | A-4
b ^ mij | A-6a4
b ^ mijn | a3d-3
b ^ mila | A-3
b ^ misschien | A-15
b ^ mn | a11b-3d-2
b ^ moeten | A3O5c5d-2
b ^ mogen | A-14O3a5
b ^ mooi | A4
b ^ morgen | A6O5c-6
b ^ muggenzifter | A-3
b ^ murat | A-3
b ^ n | A-2
b ^ na | O-14b9c-3d-2e-2
b ^ naar | A-2
b ^ nadat | A11a3b-2
b ^ namens | A-3
b ^ nee | A-10
b ^ nemen | A-4b-3e8
b ^ niemand | A-2O5b3
b ^ nog | A4O11a-3b-7e3
b ^ o | A4
b ^ of | A-5b-3
b ^ oh | A-2
b ^ om | A-12
b ^ oma | A-3c3
b ^ omdat | O-3a-4b4
b ^ ondanks | A7O-5b-2e4
b ^ onder | A4O-5b-2d11e-3
b ^ ons | O-11c2e-2
b ^ onze | A3a-8b5c-4e-2
b ^ op | A-2O-6e-2
b ^ opnemen | A4b5d-3
b ^ over | A-14
b ^ pakken | A-2
b ^ papa | A31O-18e-3
b ^ pas | A-4
b ^ paspoort | A-2
b ^ passen | A-2
b ^ patrick | A-2
b ^ peinst | A6a-3b-2d3
b ^ peter | A-2
b ^ petra | A-4
b ^ politie | A6b-3d-2e5
b ^ praten | A-4
b ^ proberen | A-5
b ^ proficiat | A-2
b ^ rania | A-2
b ^ regels | A-3
b ^ ricardo | A-3
b ^ rijden | A-2
b ^ rojda | A-2
b ^ ronald | A-2
b ^ ronnie | A-2
b ^ rot | A-3
b ^ ruth | A-2
b ^ samira | A-2
b ^ sander | A-2
b ^ sanne | A-2
b ^ schamen | A-2
b ^ schieten | A-3
b ^ school | A-6
b ^ schrikken | A-3
b ^ selam | A-2
b ^ serieus | A-3
b ^ serkan | A-2
b ^ sinds | A2O-13a6b-5c-5d-2
b ^ slikken | A-3
b ^ sofie | A3
b ^ soms | A6O5a-2b10
b ^ sorry | A-14a2
b ^ staan | b-3e4
b ^ stijn | A-4
b ^ stop | A-3
b ^ sturen | O3a-4c-2d11e-2
b ^ succes | A7a-3b-2e9
b ^ t | A-2
b ^ tegen | A13O6a-6c-3d-3e9
b ^ tekenen | A6d9e-2
b ^ telefoon | A-2
b ^ tess | A-3O-6
b ^ thijmen | A-3
b ^ thuis | A-2
b ^ tijdens | A-2
b ^ tip | A-3
b ^ tja | A-3
b ^ toen | A3b-9c4e-3
b ^ ton | A-3
b ^ tot | a-3d13
b ^ trekken | A-2
b ^ turen | A-2
b ^ tussen | A-3
b ^ tweede | A-3
b ^ typisch | A-4
b ^ u | A9e-2
b ^ uit | A10O-9b2c-3d-2e2
b ^ uitgaan | A2
b ^ uw | A16c-4
b ^ van | A-5O-9b-3d3e-3
b ^ vanaf | a-2b-2d4
b ^ vanavond | b4c-2
b ^ vandaag | A4b2c3e-4
b ^ vannacht | A11b6c-5e-3
b ^ veerle | A-2
b ^ verder | A-7
b ^ vergeten | A-6
b ^ vergeven | A-7
b ^ via | A9O5b-2d7e-2
b ^ volgende | A6a13b-2
b ^ volgens | O-15e-3
b ^ voor | a3b4c-8d-2e-2
b ^ voordat | A11O5b-3c5
b ^ voorgaan | A-3
b ^ voorgoed | A19a-3d-2e4
b ^ vorig | A-8
b ^ vorige | a11c-5
b ^ vragen | A-3
b ^ waar | a-10b-7c-7d4e9
b ^ waarom | A6O-6a-4d5e-4
b ^ wachten | A10O2a4e4
b ^ wachtwoord | A4
b ^ walter | A-2
b ^ wanneer | A-3a2e-3
b ^ wat | O4
b ^ wauw | A-2
b ^ we | O12a-8b-4c-5d-3e16
b ^ wel | A-7
b ^ welke | A-7
b ^ wellicht | A-3
b ^ wessel | A-2
b ^ weten | A3a5b2c-3d-3
b ^ wie | O3a9b-4e-4
b ^ wij | O6a-4b-2e-5
b ^ willen | A-7a3
b ^ wim | A-2
b ^ wissen | A13O-10a-5b11c-2d-5
b ^ worden | A-3
b ^ wubbo | A-3
b ^ yo | A-3
b ^ yvet | A-2
b ^ ze | O-2a-4c3d-18
b ^ zeg | A8O16c-6
b ^ zeggen | A-4
b ^ zelf | A-3
b ^ zien | d3e-4
b ^ zijn | a-10c6
b ^ zitten | A-3
b ^ zn | A-4
b ^ zo | A-4b-3c6d-3e-3
b ^ zo'n | A-4
b ^ zoals | A-6
b ^ zodra | A11a6b-2
b ^ zoeken | e4
b ^ zoiets | A-4
b ^ zolang | O7c5e-2
b ^ zonder | A9O8a-8b7c-9
b ^ zulke | A5
b ^ zullen | A-31
b aan #Name | A-9
b aan #Number | A5c-3
b aan $ | b4d-2e-4
b aan aan | A-2
b aan dat | A-3
b aan de | O-7c-5d2
b aan die | A-4
b aan een | A-18
b aan haar | A11b-7c11d-4
b aan het | A-9a2b-2c3e-2
b aan hoe | A2
b aan hun | A3
b aan je | O7a-4d13
b aan jou | A-2a-2b8e-4
b aan jouw | a11c-2d-2e-2
b aan maken | A20b5c-5d-4e-4
b aan mij | A-11
b aan mijn | A3a3c-7e-4
b aan ons | A-2
b aan onze | A-2
b aan sigaretten | A-2
b aan staan | A6
b aan tafel | A-20
b aan te | A4O-3b4c-4
b aan toe | A-3
b aan uw | A-2b3c-2d-3
b aan van | A2
b aan wie | A-3
b aan zelfdoding | A14b11d-3e-2
b aan zelfmoord | A13O6a-2b13d-2
b aan zijn | A6O2a-3c11
b aan zn | A-2
b aandoen $ | A23O2c8d-4e-6
b aandoen als | A5a-6b7c4d-2e-2
b aandoen dan | A10b-3c5e-2
b aandoen de | A8O4b-3c10e-3
b aandoen ik | A10a-3b-3c16e-2
b aandoen met | A-2
b aangetekende brief | A-3
b aangeven aangeven | A-3
b aangezien de | A-2
b aangifte doen | A6a13b-5c-8d-6
b aangifte intrekken | A5a-3d3
b aanhouden $ | A-2
b aankijken alsof | A-3
b aankomen $ | A-3
b aanleiding van | A-2
b aannemen $ | O6
b aannemen ik | A-2
b aanraken $ | A-2c6
b aanrecht ik | A-2
b aanrijden $ | A5
b aanstaan #Day | A-3
b aanstaan $ | A-2
b aanstaan de | A-3
b aanstaan ge | A10O-4d7
b aanstaan mijn | A8O-7a-3d13
b aanstaande #Day | A-2
b aanvragen en | A6O-3d-2e3
b aanvragen met | A12O-10e9
b aanwezig $ | A-4
b aanzetten $ | A-3
b aanzetten je | A3
b aanzetten of | A14a-3d11
b aardappels schillen | A-3
b aardbei $ | A-2
b account $ | A8d5
b ach ja | A-2
b achter de | b-2d7e-3
b achter elkaar | A-4
b achter het | A-4
b achter in | A4b-2c-4e4
b achter je | A6a-4d18e-2
b achter jou | A5
b achter me | A7O-3a-2b-2d3
b achter mij | A7O-5b-2d9e-2
b achter te | A3
b achteraf $ | A-2
b achterdeur $ | A-3
b achterin $ | A5
b achterin en | A5
b adres $ | A10O4c-4d-3e6
b adres dat | A-5
b adres en | A9O2e12
b adres hebben | A7d10e-3
b adres van | A-4
b adres zijn | A3
b adviseren #Number | A-2
b advocaat $ | A6a8c-2d-2
b advocaat en | A4O3a-4c4e2
b af $ | O6b6c3d-4e-3
b af aan | A-2
b af als | A6O5b6
b af te | A-2O6a5b-2d-2
b af van | A-2
b af voor | A-2
b af willen | A4
b af zijn | A4a-2b4
b af zonder | A14O6b8
b afdruk van | A13O-6a-3b-2c12
b afgaan $ | A-2
b afgaan het | A-2
b afgooien $ | A14c2d2
b afhalen $ | A-3
b afkomen $ | A11O-4d5
b aflopen dat | A-3
b aflopen met | A-3
b afmelden en | A-2
b afmelden ik | A-2
b afpakken $ | A4O-2a-3b4
b afpakken en | A9O-2d6
b afpakken ik | A7a-2b5
b afpakken ophangen | A8O5b8c-2e-2
b afscheid nemen | A9a-3b7c-3d-2e3
b afscheid van | A7b5e-2
b afscheidsbrief schrijven | A13O5b8c-2d-3e-3
b afspraak en | A-2
b afspraak houden | A-2
b afspraak in | A-3
b afspraken $ | A-2
b afspraken zijn | A-2
b afspreken $ | A-7
b afspreken dat | A-4
b afzeggen de | A-2
b agenda nakijken | A-2
b agnieszka $ | A-2
b airtag in | A8O-4d6
b akkoord $ | A-7
b akkoord met | A-3
b akte $ | A-2
b al #Number | A-2O-4a-3b-4d3
b al beloven | A-3
b al binnen | A5
b al boven | A12O6b2
b al dat | A-2
b al de | O8a-4b-2c6d-2
b al doen | A-3
b al duren | A12O8b-2c-3d3
b al een | A-3a-3d3
b al eens | a-2b4c-2
b al geen | A-2
b al hebben | A3a4b-3c2e-3
b al iets | A-2
b al in | A3O5a-3c-4d-4e-3
b al je | A10O2d5e-2
b al jouw | A-4
b al kiezen | A-2
b al kopen | A10b5e-4
b al lang | A13O4c-3e12
b al manen | A21O-6a-3d5
b al mee | A-2
b al met | A-3
b al mijn | A4b6c-3
b al naar | A-4
b al om | A-2
b al onder | A8a3b2c-2d-2e-3
b al onderweg | A-2
b al op | A-2d-2e4
b al opstaan | A-2
b al opzeggen | A-3
b al over | A17a-2c-2e10
b al sinds | A3O2a-4
b al te | A4
b al terug | A4
b al uw | A2O5a4b-2
b al van | b4c3
b al voorbij | A14e11
b al wat | A-3
b al weet | A-2
b al weken | A8a-4c2d3e-3
b al zien | A-3
b al zijn | A5a-3d3e-3
b al zo | A-3
b alimentatie $ | A-2
b alimentatie en | A7a6
b alimentatie zijn | A-2
b alle dagen | A5
b alle kanten | A-2
b alle pillen | A5b5c-2
b allebei $ | A3b-3c6d-2e-2
b allebei de | A-3
b allebei op | A-2
b allebei praten | A-2
b alleen #Day | A-3
b alleen $ | A13O-5a4d-3e-3
b alleen een | a5b-3c-3e6
b alleen hoe | A-3
b alleen in | A15O-8a-4c18d-3e-4
b alleen laten | A17a-4c16e-2
b alleen met | b5c-2e-2
b alleen nemen | A-2
b alleen nog | A-2
b alleen om | A-3
b alleen op | A2O-6c8
b alleen thuis | A18O3b-3c15d-4e-4
b alleen thuiszijn | A8O-7a-3b-2c12
b alleen voor | A-3
b alleen wat | A-3
b alleen zijn | a3c2
b allemaal $ | A2
b allemaal niet | A-3
b allemaal op | A-2
b allemaal vertellen | A-2
b alles $ | A-2d3
b alles aan | A3
b alles alleen | A-2
b alles bij | A-2
b alles de | A-2
b alles en | A-2
b alles mee | A16a-2d9
b alles opschrijven | A7d3
b alles uit | A-3
b alles van | A4e-2
b alles voor | A-5
b alles wat | a-6b4c-5e-3
b alles zijn | O-5a3d-2e4
b allez #Name | A-2
b als dat | A3O4b-2c-4e5
b als de | A-3O10b5c-4d-3e2
b als die | A-2
b als een | A-20
b als eerste | A-4
b als er | A-4
b als ge | A8O11e-6
b als gij | A4O5a-3b6
b als het | O4c6d-3e-2
b als hij | A11O12b-13c10e-13
b als hulpouder | A-2
b als ie | A-5
b als iemand | A-3
b als ik | A16O-7b2e-3
b als je | A4O14a3d-2
b als jij | A11O12b-2e-2
b als kind | A-2
b als op | A-2
b als papa | A-3
b als rechter | A10O6b11c-3e-3
b als straf | A21O-14a-4b-2c18d-2e-4
b als t | A-2
b als vader | A-6
b als ze | A12a-16c20d-4e-6
b als zijn | A-3
b alsjeblieft $ | A-4
b alsof er | A9b4
b alsof het | A-2
b alsof hij | A-2
b alsof ik | A-2
b altijd #Number | A-2
b altijd $ | A18O3a-8c-7d-7e16
b altijd al | A-2
b altijd als | O-5b5c3
b altijd bij | A-3
b altijd de | A-3
b altijd eerst | A-2
b altijd goed | A-2
b altijd in | A-3
b altijd met | A3
b altijd niet | A-3
b altijd slaan | A7O-5a6
b altijd van | A-3
b altijd weten | A10b5d-5e-2
b altijd zo | A-2
b alweer een | A-2
b ander landen | A11a-3e6
b andere $ | A3
b andere keer | A3
b andere man | A10d7
b andere naam | A18a-5b-2c-3d-3e17
b andere ouders | A-2
b anders $ | a-3d3
b anders dan | A-7
b anders eens | A-3
b anders en | A13b-2e12
b anders hebben | A-2
b anders iets | A-2
b anders ik | A15O4d6
b anders komen | A4d-3
b anders liggen | A3
b anders staan | A9b-3d9e-2
b anders wat | A-2
b anders zien | A-2
b antwoord $ | A-2
b app en | A-2
b app ff | A-3
b app maar | A2
b app op | A8d9
b app van | A-3
b appen $ | A5O4d6
b appen dat | A15O-12b3c-4d3e-3
b appen je | A-3
b appje als | A-3
b appjes van | A-2
b arm $ | A-5a6
b arm en | A15O-9a-4c14
b arm hebben | A8O3a5c-5
b arm zijn | O-9a-3c2
b armen $ | A9a-2b2
b armen zijn | A-6
b artikel #Number | A-5
b auto $ | A-3b-3d4e-3
b auto de | A-5
b auto en | c-3
b auto laten | A19a-2c11d-4e-2
b auto op | A-2
b auto plakken | A3
b auto staan | A-6
b auto stappen | a10d-2
b auto te | A-2
b auto van | A-3
b auto vinden | A-4
b auto voor | A10d9
b avond #Number | A-2
b avond alleen | A8O-4b-2c8d-2e-2
b avond dat | A-3
b avond een | O3b-3c9
b avond en | A4O-5d2
b avond ervoor | A-2
b avond mijn | A-2
b avond voor | A6O-6b-2d6
b avond zitten | A3
b avonden in | A11d7
b ayo #Name | A-2
b baas $ | A14O3a-4d9
b baas zijn | A11b-2c10
b baby doorhebben | A6O5c4
b baby een | A-4
b baby hebben | A11O-6b-3c9e-2
b baby naar | A17
b baby zijn | A-3
b bakker ik | A5
b bal uit | A-2
b bal vol | A-3
b balen ervan | A-3
b banaan $ | A-2
b band zijn | A-2
b bang dat | A-4b5
b bang van | A5O-4
b bang voor | O-9a11
b bang zijn | a7b-2c2
b bank en | O-4a3
b bank zitten | A11b-3d8
b bankpas en | A8d8e-3
b bart $ | A-3
b bas $ | A-2
b basketballen $ | A-3
b bed $ | O-3a-3b4
b bed en | a-3e-3
b bed gaan | A-3
b bed ik | A-2b-3c9
b bed komen | A8O-5c-2d5
b bed liggen | A7b-3c-2d3
b bed plast | A3O3c3
b bedankt #Name | A-2
b bedankt voor | A7b6d-3e-2
b bedenken $ | A-2
b bedoelen ik | A-5a7
b bedreigen $ | A8O-2a6
b bedtijd $ | A-3
b beeld $ | A-2
b beetje koorts | A-2
b beetje uit | A-2
b beginnen $ | b6c-3d-2
b beginnen af | A-3
b beginnen er | A-4
b beginnen met | A-3
b beginnen pas | A-2
b beginnen te | A11O-2c5
b begraven $ | A-3
b begrijpen $ | A4
b begrijpen dat | A-7
b begrijpen ik | A-3
b behandelen $ | A-2
b behandelen als | A-2
b beide huizen | A-3
b bek $ | A5a5
b bek houden | A4a6c-2
b bekijken $ | b-2d7e-2
b bel $ | A-2
b bel de | A16c-3e8
b bel maar | A-4
b bel op | A-2
b bel rusten | A-4
b bellen $ | a-6
b bellen als | A-2
b bellen dat | A3O2a-3b6c-2
b bellen en | O-5a-5d11
b bellen hebben | A-2
b bellen huilend | A8O-4b4e-4
b bellen ik | A-2O3a-2d2e-3
b bellen je | A-4
b bellen jij | A-2
b bellen komen | A8a6b-2d-2
b bellen me | A13O-5a2b-3d3
b bellen met | A-3
b bellen mij | A2
b bellen nu | A6O-5d-3e4
b bellen om | A4O-4b6d-2e-2
b bellen omdat | A-5O-8a3e-2
b bellen tot | A9b-2d7
b bellen ze | A-6
b bellen zijn | A-2
b beloven $ | A-2
b beloven een | A-2
b beloven ik | A-2
b ben $ | A17O5a-3b10c-2
b benen $ | A-3O3a8
b benen breken | A8a9
b bepalen hoe | A-3
b bepalen ik | A10O5d5
b bereikbaar en | A-3
b bereiken $ | A-2
b bereiken in | A-3
b bericht dat | A7O-6b6d-2
b bericht ik | A5b4e-5
b bericht over | A-4
b berichten mee | A9b-3d5
b berichten van | A12d9
b bernadette $ | A-3
b beschuldigen $ | A-3
b beslissen $ | A-3
b bespreken het | A-3
b best eens | A3
b bestaan $ | A-3
b bestaan een | A-2
b bestaan geen | A-2
b beste #Name | A-12
b bestellen ik | A-2
b betalen #Number | A7
b betalen $ | A-10O3d2
b betalen hebben | A-3
b betalen ik | A-3
b betalen je | A-4
b betalen of | A-2
b betalen u | A-2
b betalen voor | A-2
b betalen zien | A-3
b beter $ | A-4
b beter af | A12O10a-4b12c-4d-3e-3
b beter dan | A-2
b beter moeten | A-2
b beter voor | A4
b betreffen de | A-3
b beugel niet | A-2
b beurt $ | O5a8c-3
b bevestigen $ | A-5
b bevestigen ik | A-2
b bewijzen $ | A-3
b bezig $ | A-2
b bezitten $ | A-2
b bezwaar tegen | A-3
b bidden $ | A5
b bier op | A8b-2c6
b bij #Name | A-6O-3a-2c15
b bij #Number | A5
b bij $ | A-3a6
b bij als | A2
b bij dat | A4
b bij de | A-2O-11c-10d4
b bij een | a10
b bij familie | A10e3
b bij haar | a-3c12
b bij hem | A22O2a-3c-3d10
b bij het | O-4c-2d-5
b bij je | A16a2c-10d-3
b bij jou | A-7a-6b-3c4d4e-10
b bij judo | A-2
b bij jullie | A-8
b bij kunnen | A3
b bij mama | A2
b bij me | A-5b3e3
b bij mensen | A3d-2e8
b bij mij | O11b-8c5
b bij mijn | A4O3b-5c-9e-3
b bij ons | O5a4b-2c-4e-2
b bij opa | A-2
b bij school | A3O6c-2e4
b bij staan | a23c-7d-3
b bij t | A9b5d2
b bij u | O-3a-4c9e-6
b bij uw | A-3O6d6
b bij voetbal | A-2
b bij vrienden | A19O9a-5c-3d-3e16
b bij wie | d-3e4
b bij willen | A-2
b bij zich | a4d-3
b bij zijn | A-2b2
b bijbrengen hem | A-2
b bijbrengen ik | A-2
b bijhouden $ | A-2
b bijhouden van | A-2
b bijkomen jou | A-4
b bijkomen u | A12b-3d9e-2
b bijlage $ | A-6
b bijstaan #Name | A-2
b bijstaan al | A-2
b bijstaan bijstaan | A3d-3e4
b bijstaan er | A-2
b bijstaan je | A3
b bijstaan jou | A-4
b bijstaan mijn | A13d7e-2
b bijten $ | A-2
b bijwonen mij | A18a-2c-3e11
b bijwonen nu | A11
b bijwonen vanaf | A10
b bijzijn van | A5O-3a9c-2
b binnen #Number | A-2d5
b binnen $ | A8O-6a-3c-3d6e2
b binnen een | d7e-2
b binnen ik | A11d5
b binnen in | A-3
b binnen te | A9d3
b binnen zijn | A-4
b binnenkomen #Day | A-3
b binnenkomen $ | d6e-2
b binnenkomen binnenkomen | A10b-3d8
b binnenkomen en | b-3c5
b binnenkomen met | A3
b binnenkomen wanneer | A10b-3d8
b bladzijde #Number | A-2
b blauw $ | c8
b blauw ogen | A3b-2c-3
b blauwe mapje | A-2
b blauwe ogen | A16b-3c6d-2
b blauwe plekken | A26a2b-6c4d-6e-3
b blij $ | A-3
b blij dat | A-5
b blij zijn | A5O3a11
b blijkbaar niemand | A-2
b blijken dat | A14O-9b2c-3d-2e2
b blijven #Day | A-2
b blijven $ | a-3e-7
b blijven bellen | A17O7a-3d15
b blijven bij | A9O11a-5c-4e13
b blijven daar | A23e3
b blijven dat | A-3
b blijven dezelfde | A-3
b blijven die | A-3
b blijven en | A-2
b blijven gillen | A6c13
b blijven hangen | A-2
b blijven het | A3a6c-3
b blijven hier | A18a-2c-4e13
b blijven hij | A13O3a-3c8
b blijven ik | A13O4d2
b blijven in | A7O3d3e-3
b blijven je | A-4
b blijven leven | A18O4a-4b14c-2d-2
b blijven met | A9O-7
b blijven slapen | A8a-5c-3d17e-2
b blijven van | A3c-2d3
b blijven voortaan | A-2
b blijven wonen | A5
b blijven ze | A9b-2c15
b bloed $ | A4
b bloed voorgaan | A13O6a10d-3e-2
b bloeddruk $ | A-2
b bloeden $ | A10b-3
b bloedt $ | A4
b blote handen | A10O4a8c-2
b blote knieën | A-3
b boeken $ | A-5O-3d-2e3
b boeken dan | A-2
b boeken en | A-2
b boeken in | A-2
b boeken voor | A2
b boekentas $ | A-3
b bonnetje laten | A16O-5b-2d9e-2
b boom $ | A9b6c-2
b boord $ | A-3
b boos $ | A6
b boos om | A-2
b boot $ | A12b-2e5
b boot van | A-3
b bootcamp $ | A-3
b bord $ | A-2
b bord niet | A5c7
b boven de | A4
b boven een | A-3
b boven haar | A-2
b branden $ | A-3O5d7
b branden met | A4a-5c6
b brandwond op | A10b-3
b breken $ | A5a-2b-2
b breken al | A8O2a8
b breken arm | A6a-3c5
b breken bij | A-2
b breken door | A13O-6a4
b breken en | A15c4
b breken ik | A4O3a2
b breken je | A13a9
b breken jouw | A11a7e-2
b breken neus | A7a10
b breken van | A10O-5a-3c3
b brengen #Name | A-5
b brengen $ | O-11a4c-3e-2
b brengen dat | A-2
b brengen de | A-2
b brengen haar | A5b-3d-3e12
b brengen hem | A-10
b brengen ik | A-11
b brengen je | A3
b brengen jij | A-3
b brief $ | A-4
b brief schrijven | A-2
b brief van | c2d-2
b briefje in | A3
b briefje op | A-3
b brievenbus $ | A3
b bril zijn | A-3
b broek plast | A9b-2c7d-2
b broer $ | A-3
b broer bijkomen | A9c4e-2
b broer haar | A7O-3c2
b broer hebben | A11O-4a3d-3e-3
b broer varen | A-3
b broer zijn | A4
b brood met | A-3
b brug bij | A-2
b brutaal zijn | A11O5a-2c7
b buik en | A-3
b buikpijn en | A-2
b buiten $ | A3d10e-2
b buiten als | A-5
b buiten in | A16O8a-2c13d-2
b buiten komen | A11a-3d4
b buiten slapen | A14b-3c7d-2e-2
b buiten te | A16O-5a-3b-2c3d8
b buiten zijn | A-2
b buitenland $ | A9a-5c-3d-2e9
b buitenland en | A12e4
b buren $ | A-2
b buren hebben | A-5
b buren ook | A-3
b bus $ | A-3
b bus naar | A-2
b buurman zeggen | A-3
b buurman zijn | A-3
b buurvrouw hebben | A8O-5a4c-3
b camera $ | A2
b camera hangen | A7b-3d11
b camera in | A27O5a-7b-5c-4d18e-5
b camera's in | A11b-4d10
b camper te | A2
b camping in | A-4
b carnaval $ | A-2
b cavia laten | A-3
b cent meer | A-3
b chan $ | A-2
b charme van | A-2
b coach noemen | A-2
b cola en | A-2
b collega's $ | A7b-3d5
b collega's onder | A-2
b communie van | A-2
b contact met | A12b-2d9e-3
b contactverbod mij | A6a6b-3
b controleren dat | A4
b controleren de | A-2
b controleren mijn | A10O-4d6
b corine $ | A-2
b crèche $ | A-2
b daar $ | A19a-4e-4
b daar aan | A-2
b daar al | A-2
b daar allebei | A-2
b daar bij | A-5
b daar blijven | A30a-2b-5e4
b daar doen | A3c7e-3
b daar dus | A-3
b daar een | A-5
b daar eens | A-2
b daar gaan | A-2
b daar graag | A4
b daar hebben | O5c7e-4
b daar hoeven | A-3
b daar houden | A21c-2e10
b daar krijgen | A-3
b daar leven | A-3
b daar maar | A-2
b daar mijn | A-2
b daar moeten | A2
b daar ook | A3b-2d11e-2
b daar te | A-4
b daar willen | A-2
b daar zeggen | A-4
b daar zijn | A-3O-6a9c-2
b daar zitten | A-2
b daar zorgen | A6
b daar zullen | A-3
b daaraan doen | A-2
b daarna bij | A2
b daarna gaan | A-3
b daarna hij | A2
b daarna je | A13d3
b daarna op | A2
b daarna weer | A-2
b daarna zijn | A6O5a8c-3
b daarom komen | A9O-4a8
b daarom kunnen | A5
b daarvoor bestaan | A-2
b daarvoor een | A-2
b dag #Name | A-18
b dag #Number | A-3
b dag $ | A-4
b dag aan | A2b9d-3e-2
b dag dat | A6a3d-2
b dag een | A2a-2c5d4
b dag en | A15O-3a-8b-4c-6d15
b dag later | A-2
b dag nog | A3
b dag of | A-3
b dag te | A-2
b dag tot | O5a-3c3d6
b dag van | A-4
b dagen $ | c12
b dagen daarna | A-3
b dagen geen | A13O-5b-2c11
b dagen jij | A-2
b dagen mee | A-3
b dagen moeten | A-2
b dagen niet | A14c11
b dagen op | A3
b dagen van | A-3
b dagen weten | A-2
b dan #Number | A-3
b dan $ | O4b-2d2
b dan aangeven | A-3
b dan aanstaan | A10O-4d7
b dan afgaan | A-2
b dan afmelden | A-2
b dan al | A6O6e3
b dan appen | A2
b dan bedoelen | A6O5a3
b dan bellen | A-4
b dan bij | A-3
b dan blijven | A4
b dan blokkeren | A-3
b dan breken | A12a-5
b dan dat | A8O6b-2c12e-2
b dan doen | A-4
b dan een | a4b-3c3e-3
b dan eten | A-4
b dan gaan | A-2
b dan genoeg | A-2
b dan haar | A-2
b dan hebben | O6c6
b dan hoeven | A-8
b dan horen | A-3
b dan ik | O6a-4b5c2e-5
b dan intrekken | A-2
b dan jij | A2a8d-2e-2
b dan jouw | A3
b dan kijken | A-2
b dan komen | A-2
b dan krijgen | A-4a10c-2
b dan kunnen | O4b3e-2
b dan kwijtzijn | A7O5b-3e4
b dan lachen | A-3
b dan laten | A-4
b dan leren | A2
b dan liggen | A3b9d-2
b dan lopen | A-2
b dan meegaan | A-2
b dan met | A-3
b dan moeten | A-6
b dan mogen | A5O3b5
b dan naar | A-4
b dan nog | A3O3b5c-2
b dan pakken | A2
b dan pas | A-12
b dan praten | a6b-2
b dan rijden | A-2
b dan schieten | A9a5
b dan schoppen | A3O2a8c-2
b dan slaan | A7a9c-2
b dan stoppen | A-2
b dan u | A4a-2b-2d4
b dan uitgaan | A-2
b dan uitleggen | A-3
b dan vallen | A4
b dan verdwijnen | A12b-3c-2e9
b dan vinden | A5
b dan voorleggen | A-2
b dan warm | A-2
b dan wel | A-2
b dan weten | A-3
b dan willen | A-2a5b-2
b dan worden | A-2
b dan zien | A-3a10b-3c-2e-3
b dan zijn | A7O12a-6d-7e2
b dan zitten | A-2
b dan zullen | a-3b-3c5
b dank voor | A-3
b danken je | A-3
b das gewoon | A-2
b dat #Day | A-6
b dat #Name | A-5O-3a-9b7d-3
b dat $ | a-5b2c6e-2
b dat aan | A-3
b dat al | A-3
b dat alles | A6
b dat bekijken | A-2
b dat bij | A-13
b dat bijhouden | A-2
b dat broodmes | A-2
b dat contactverbod | A6a6b-2d-2e-2
b dat dat | A-2a6b-2d-2e-2
b dat de | A-11O6e2
b dat ding | A-4
b dat dit | A-6
b dat doen | A-3a-7c10
b dat een | O4a6e-2
b dat elke | A-3
b dat er | d-3e3
b dat feesten | A4
b dat feestje | A8b-3d11e-2
b dat filmpje | A-4O-2b-2d6
b dat gaan | A-2
b dat ge | A7O-5c-6
b dat gesprek | A-3
b dat gij | A4
b dat goedvinden | A-2
b dat hangen | A-2
b dat hebben | O-5
b dat hele | A-2
b dat het | a-12c3e-3
b dat hij | A3O-14b5c-2e-2
b dat hoeven | A-2
b dat hoofd | A4
b dat huis | A-3
b dat hun | A11b11e-3
b dat ie | A-2a3c-4
b dat ik | A-4O7a3c-8
b dat in | A-8
b dat je | A8O-4b2
b dat jij | A-5O-10a-10c7
b dat jouw | A5O-5a4b-2d-2e3
b dat jullie | A-9
b dat kind | a-3c10
b dat komen | A-3a-4c3
b dat kosten | A-2
b dat krijgen | a2c-3
b dat leren | A5b-3c8d-2e-3
b dat leuk | A-2
b dat liedje | A-3
b dat liggen | A-3
b dat lijken | A-3
b dat maar | O5a11b-2c-2d-2
b dat mama | A11a-4b4e-4
b dat matsen | A-2
b dat menen | A4
b dat mes | A11O5a7b-2c-2
b dat mijn | A2O-4b-3d8
b dat moeten | A-9
b dat mogen | A-4
b dat niemand | A-2
b dat niet | A-3O-6a-6c3e2
b dat nieuwe | A-3
b dat nodigen | A10O4b-2e5
b dat nog | A-3
b dat ook | A-13
b dat opa | A14O-4b-2c11
b dat opdoen | A-2
b dat papa | A18O-3b11c-6d-6
b dat schelen | A-5
b dat schema | A-3
b dat t | A-3
b dat u | O-15
b dat uw | A-4
b dat van | a10b-2c-3
b dat vergeten | A-2
b dat vertellen | O-3c9
b dat vinden | A-5
b dat volgen | A-3
b dat voor | A-2
b dat wat | A-2
b dat we | O-4e10
b dat weekend | A-5
b dat weten | c3
b dat willen | A-5
b dat wissen | A-3
b dat woord | A-2
b dat worden | A-2
b dat ze | A2b8c-3e-2
b dat zeggen | O-4c5d-2
b dat zelf | A-2
b dat zien | A-2
b dat zijn | A-4d-7
b dat zitten | A-3
b dat zo | A-2
b dat zullen | O3a6
b data $ | A-3
b datum en | A-3
b de #Money | A-6
b de #Name | A-2a-12b3c-12d4
b de #Number | A-12O-6a-2c2
b de aanvraag | A-2
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
b de apotheek | A-4
b de app | A-6
b de arm | A-4
b de armen | A-2
b de arts | A3O-6b-3c9e-2
b de aula | A-2
b de auto | A2b-5c6e-2
b de automatische | A-2
b de avond | A-5
b de avonden | A-2
b de baas | A2a-2c13
b de baby | A19b-6c4d-4
b de badkamer | A3c12
b de bakker | b-3d11e-2
b de bal | A-4
b de bankapp | A-2
b de beelden | A5
b de beer | A3
b de bel | A-2
b de berging | A5
b de beschikking | A-2
b de beurt | O5a9c-2
b de bibliotheek | A-2
b de bieb | A5
b de bijkeuken | A-2
b de bijlage | A-6
b de blauwe | A-2O-5a5
b de boerderij | A4
b de bon | A-2
b de bonnetjes | A3
b de boom | A-2
b de boot | A3b-2e12
b de brief | b4d-2e-2
b de bril | A-5
b de brug | O2b12
b de bruiloft | A-2
b de bso | A-4
b de buren | O-4b3e2
b de bus | A-14
b de bushalte | A2
b de buurman | A3O4a-2c-2d8
b de buurt | O7a12
b de buurvrouw | A-2O-3a-3c3
b de camera | A6O6a-2d9
b de camper | A7O4b-3c-2e9
b de camping | A-6
b de cavia | A-3
b de charme | A-2
b de club | A-7
b de code | A-2
b de contributie | A-3
b de crisisdienst | A14O-9a-5b17c-3
b de crèche | A9a-4c-2d4e4
b de dag | A-3
b de dagen | A-3
b de deken | A4
b de derde | A-3b5c4d-2
b de deur | A-4b-6
b de deurbel | A-3
b de dierenarts | A-4
b de directeur | A-5
b de dobbelsteen | A-3
b de dokter | A-3O3b-3c9e-4
b de dood | A8
b de doos | A-2
b de douche | O-4a-3c11
b de eerste | A-4a6b-3
b de escaperoom | A-3
b de factuur | A-5
b de familie | A-3
b de familierechtbank | A-3
b de fiets | a12c-3d-2
b de fietsen | A-2
b de fietsenstalling | A-3
b de fik | A10a9b-2d-2e-2
b de file | A-4
b de film | A-2
b de flat | A11b5d-2
b de flikken | A5O4a6e-2
b de folder | A-2
b de foto | O-4c2d-2
b de foto's | A-6
b de gang | O-8a3b-4c2d-4e-3
b de garage | A6b6d-2e-3
b de garagist | A5O-3d3
b de gaten | A6a-3b-2d11
b de gehele | A4
b de ggd | A-5
b de gitaar | A-2
b de glucagonspray | A-3
b de goudvis | A-3
b de grens | A8a-9b-7c-9d-6e20
b de griepprik | A-2
b de groene | A-4
b de groeten | A-3
b de grond | A12O-3d-3
b de grootste | A-2
b de gymzaal | A-2
b de haak | A-2
b de hal | A-3
b de hamster | A-3
b de hand | A-11
b de handschoenen | A-2
b de heg | A2
b de hele | O5a-13b-6c7d5e-12
b de helft | A-13
b de herfstvakantie | A-7
b de hete | A14O2a-2b-2c9
b de hoek | A-2
b de hoge | A-2
b de hond | A-2b-3d-2
b de honger | A-2
b de huisarts | A-4O-3b4e-4
b de ijsbaan | A-2
b de incasso | A-2
b de ingang | A-3
b de ipad | A5b-3d9e-2
b de jas | A-5
b de jongens | A5d-3
b de juf | O-2d-4
b de jury | A-3
b de kaart | A-2
b de kabel | A7c3
b de kalender | A-4
b de kamer | A4O-3a3b-2
b de kans | A-2
b de kantine | A-4
b de kantonrechter | A-2
b de kapper | A-4
b de kast | c4
b de kat | a2b5c-2e-2
b de keel | A8O-3a13c-3
b de keeper | A-3
b de kelder | A13O4a-2b-3c13d-4e-4
b de kerk | A-5
b de kids | a3c-7d-3e3
b de kiezen | A-2
b de kinderarts | O-6a-4c17
b de kinderbijslag | A-4
b de kinderen | A10b2c2d-12e-5
b de kinderpsycholoog | A-2
b de kinesist | A-2
b de klas | a-2b-2e12
b de kleine | A23O6c-2
b de kleintjes | A7b-2c8e-2
b de klok | A-2
b de knieën | A-2
b de kno-arts | A7O-5a7b-2c-2
b de knuffel | A5
b de koelkast | A-3O-4a3b-3c3e-2
b de koffers | A-3
b de kogel | A2
b de kou | A8a-2c11d-2
b de koude | A13O5a-2c9
b de krant | A12b3
b de kroeg | A24a-9b-4c21d-5e-5
b de kwestie | A-2
b de laatste | A-3b3d-2
b de lamp | A-3
b de lente | A-2
b de les | A-7
b de lijn | A-3
b de lijst | A-5
b de locatie | A3
b de lucht | A-4
b de luizenmoeder | A-3
b de man | A-3
b de mand | A-2
b de manege | A-2
b de marechaussee | A11O-12a-4d-2e8
b de markt | A-2
b de mattenklopper | A8c7
b de mediator | A-7
b de meiden | A7b12d-2e-3
b de meisjes | A-2
b de melkrobot | A-3
b de mentor | O-7a-3b12
b de meten | A-2
b de middag | A-3
b de mijne | A-3
b de moord | A-3
b de muur | A13O2b-5c7d-4
b de nacht | a-5b3c3e-2
b de nek | a5b-3
b de neus | A-2
b de nieuwe | A-2
b de noorderzon | A12O3b-3c-2e6
b de nummer | A-2
b de ogen | A-3
b de oogst | A-2
b de open | A-4
b de ophaallijst | A-2
b de oprit | O-5a10c-2d-3
b de opvang | O-6e11
b de opvoeding | A3
b de orthodontist | A-6
b de orthoptist | A-2
b de ouderavond | A-6
b de ouderraad | A-3
b de overdracht | O-8a12c-3d-3
b de overkant | A10b-3c-2d9
b de pan | A-2
b de papieren | A4
b de parkeerplaats | O-3a10
b de pas | A3
b de paspoorten | A6e8
b de piano | A-2
b de pijn | A6O3c-2
b de pillen | A-2b3
b de plek | A-2
b de politie | A19O-6b-5d3e2
b de pollepel | A17O6a-3c11
b de pomp | A-3
b de poort | A6
b de pop | A6O6d2
b de post | A-2
b de poster | A-3
b de pot | A5
b de praktijk | A-3
b de prik | A-4
b de psycholoog | A6O-7b13d-2e-3
b de recherche | A9O-4a7b-2d-2
b de rechtbank | a6d-2e-2
b de rechter | d-3e3
b de reden | A-2
b de regel | A-3
b de regeling | O-2c5d-2
b de regels | A-2
b de regen | A-10
b de reis | A-3
b de rekening | A-12
b de rest | A-11
b de retourvlucht | A-2
b de riem | A6O5a-16c19
b de router | A-2
b de scheenbeschermers | A-3
b de scheiding | A3b-2c-2d6
b de scherven | A2
b de schoenen | A-2
b de school | a-3c3d-3
b de schoolpoort | a-3c-3e8
b de schuur | A3a-5b8d-3
b de selectie | A-2
b de site | A-2
b de slaapkamer | O-3d8
b de slagen | A12a4b-3c3d-3e-3
b de slechte | A-2
b de sleutel | A-3
b de sluiten | A7a-3b3d4
b de soep | A-4
b de sokken | A-2
b de spiegel | A-3
b de spierpijn | A-3
b de spoedeisende | A5O-4a-4c4
b de sportschool | A6O-5c-2d11e-2
b de stelen | A-2
b de stoep | A3d2
b de straat | A-2
b de supermarkt | A-3
b de tablet | A5a-3b-2d15
b de tandarts | A-5
b de tas | A-5
b de tegels | A-3
b de telefoon | A-3O-5a4b2d-2
b de tent | A-2
b de tickets | A4O4e4
b de tijd | A4a-5c-3d-2e7
b de tocht | A-3
b de toeslag | A-2
b de tracker | A-4O5d4
b de trainer | A-9
b de training | A-2
b de trap | A-3O-3a-3c3d2
b de trein | a-6b15c-4d-3e-3
b de tweede | A-9
b de tweeling | A11O-6c4e-3
b de uitnodiging | A-2
b de uitslag | A-5
b de vaatwasser | A-2
b de vakantie | A10a-5b-2
b de vaste | A-3
b de vereniging | A-2
b de verhuizing | A-3
b de verjaardag | A-3
b de verkeerde | A-6
b de verkoop | A-2
b de verrekijker | A-2
b de verzekering | A-8
b de vijftiende | A-2
b de vijver | A6
b de vlakke | A3O-2a7
b de vloer | A8c2d4
b de voering | A10O-5d8
b de voetbal | A-3
b de voicemail | A5O-4a11b-4
b de volgende | A3O12a7c-6d-6e-6
b de voordeur | A-3
b de vorige | O-3d3
b de vorm | A10O-6a4d-2
b de vrouw | A-2
b de vuist | A6a8c-2
b de wachtlijst | A-2
b de wafels | A-3
b de was | A-3
b de wasmand | A-3
b de wc | A2c10d-2e-2
b de website | A-3
b de wedstrijd | A-4
b de weg | A3a18c-3d-2e-2
b de wegrijden | A12O5a3b-3
b de wekker | A-2
b de werkplaats | A-2
b de wijkagent | A6O-11b-3c-2d5
b de wind | A-3
b de winkel | A4
b de wissel | A-7
b de zaak | A-4
b de zalf | A-3
b de zedenpolitie | A14O-5a-2c16
b de zenuwen | A-4
b de zetel | A-2
b de zitting | A7a9b-3d-3e-3
b de zomer | A-3b-2c5e-5
b de zonnebrand | A-2
b de zool | A-2
b de zorgjuf | A5
b de zuster | A-2
b de zwemles | A-5
b de zwemtas | A-2
b degene die | A-8
b degene zijn | A-2
b delen $ | A-5
b delen met | A-3
b delen u | A10O4b3c3
b demi $ | A-2
b den $ | A-2
b den hof | A-2
b den riem | A14O3a-3c9
b den trein | A4
b denise en | A-2
b denken aan | A3c4d-2e-2
b denken dat | O6a4b-3c-3e2
b denken elke | A7b9d-3e-2
b denken ge | A25c-5
b denken ik | O9a-4b9d-2
b denken je | A8O5b-3c-2
b denken jij | A-2
b denken toch | A-3
b denken zeker | A-3
b derde keer | b5c4d-2
b dermatoloog #Number | A-2
b deugd van | A-2
b deur $ | O-5a-2d10
b deur dat | A-5
b deur dicht | A-3
b deur en | a7c-2
b deur hebben | A4
b deur in | A-3a-4d4
b deur niet | A8O-2
b deur op | A7c2e-2
b deur staan | A24O2c-2d4
b deur te | A5O-3d8
b deur zetten | A5
b deur zien | A-3
b deur zijn | A-2
b deur zitten | A3
b deze keer | A-6
b deze maand | A-3
b deze mail | A-4
b deze nacht | A11b3
b deze week | a-3d7
b dezelfde avond | A-2
b dezelfde dag | A-2
b dicht $ | A-3a6
b dicht zijn | A3
b dichte deur | A-3
b dichtgeknepen en | A9a8c-2
b die #Day | A-5
b die #Name | A-13
b die #Number | A-10
b die aan | A13b-2c5e-2
b die aangifte | A7a-4
b die agenda | A-2
b die al | A-2
b die andere | A-3
b die appen | A-3
b die bij | A-2
b die blauwe | A9a9d-2
b die blijven | A-2
b die bootcamp | A-3
b die crème | A-2
b die dag | A-9
b die dat | A-2
b die dingen | A-2
b die eenden | A-2
b die ene | A-2
b die er | A-5
b die factuur | A-2
b die filmen | A-2
b die filmpjes | O4b-2d6
b die fles | A6a3b4c-3
b die foto | A-3a-2
b die foto's | A6O3d7
b die gast | A16O6c-4d11e-4
b die ge | A9O-3a3b-3c-2e-2
b die gij | A7d-2e8
b die haar | A2
b die hangen | A-2
b die hebben | A6a2b-3c-4d-3
b die hele | A-2
b die hem | A-2
b die het | A-2
b die hond | A11a3b-3c3d-2e-3
b die horen | A-2
b die ik | A-2b-3e4
b die jaren | A-2
b die jas | A-2
b die jij | A3a-2d8
b die jongen | a-3c10
b die juf | A-2
b die kast | A3
b die kinderen | A5
b die klappen | A9a7c-2d-2e-2
b die kleine | A6O6a-3c12
b die komen | A7O7a10
b die kunnen | A5
b die man | A13O5c-2d4
b die mensen | A-2
b die met | A-5
b die mij | A-3
b die moeten | A-5
b die naar | A-2
b die naast | A-2
b die nacht | A7O-8a13b-2
b die niet | A-7
b die nieuwe | A-2a8
b die nog | A-2
b die nooit | A5
b die om | A5
b die op | A-5
b die oren | A-3
b die pillen | A-4
b die rekening | A-2
b die ruzie | A-3
b die staan | A-3
b die steken | A-3
b die tanden | A-4
b die telefoon | A-2
b die televisie | A-3
b die terugkrijgen | A-2
b die u | A10O-3a9
b die vakantie | A13
b die van | A-18
b die vent | A19O4c-5d2
b die viool | A-2
b die vlechten | A-2
b die voor | A8a9b-2c-2
b die vriend | O2a6
b die vrouw | a11b-3c-2d-2e-2
b die wekker | A-3
b die zalven | A-2
b die ze | A-3
b die zijn | A-3O-4d5
b die zin | A-3
b die zitten | A-3
b die zo | A2
b die zwarte | A-2
b diederik $ | A-2
b dienen te | A4O3c4d-3
b dierenarts $ | A-3
b dieter $ | A-3
b diploma van | A-3
b dit $ | A-2
b dit al | A-2
b dit een | A5
b dit gaan | A-3
b dit jaar | A-12
b dit keer | A-5
b dit kleine | A-3
b dit lezen | A16a-5b8d-2
b dit niet | A-3
b dit nog | A-2
b dit soort | A-2
b dit weekend | A5a-3b10c-3e-2
b dit zijn | O7a-3b6
b ditmaal niet | A-3
b diëtiste van | A-2
b dochter $ | a2d6
b dochter die | A4
b dochter een | A5O7b-3c12
b dochter en | A8O-6c13e-2
b dochter hebben | A3O-9b8c-5e-3
b dochter heten | A9b-3e7
b dochter in | A8a3b-2
b dochter naar | A8O4e5
b dochter niet | c2e5
b dochter van | A2
b dochter zijn | A10O-2a-5c-2d-2e10
b doden $ | A10a-3b3d-2
b doden als | A-7a8b-2c-2
b doden en | A12O3a9b-3d-2
b doden willen | A16O-5a-4b13c-3
b doden zijn | A19O-2a-8b21c-6d-2
b doei $ | A7b2
b doen $ | A3b2c2d-8
b doen als | b2d-3
b doen altijd | A-3
b doen dan | A-2
b doen dat | b-2c4
b doen de | b-3c5d2e-2
b doen die | A-2a4
b doen en | A5O-4a-7b12c-5e-4
b doen er | A-2
b doen hebben | A16c6
b doen het | A-3a-4b4
b doen hij | A-4
b doen ik | A-3O15b-6c8d-5
b doen je | A-3c2
b doen jij | b-2d10
b doen maar | A5a10b-3
b doen met | A2O-3a5b-2
b doen mij | A-2
b doen of | A-2
b doen om | A-3
b doen u | A-3
b doen van | A7a-3b2c-4
b doen want | A8O3a-2e5
b doen wat | A23b-4c-3d7e-4
b doen we | A-7
b doen ze | A6a3b3
b doen zeggen | A-2
b doen zijn | A-4c7e-3
b doen zoals | A9a7b-3
b doen zodat | A3
b dokter #Name | A-2
b dokter $ | A-2
b dokter gaan | A5
b dokter hebben | A-4O-3a4b4
b dokter niet | A5
b dokter zeggen | A-4O-4b-2c9
b dokter zijn | A-3O-2a4d2
b donders goed | A-5
b dood $ | A9b2d-5e-2
b dood als | A16O4a14c-3
b dood bedreigen | A11O-3a6b-3
b dood bel | A-2
b dood bij | A-3
b dood dan | A12b13
b dood en | A14O3a3d-5e-2
b dood ik | A-6O3b3
b dood in | A5a6b-5
b dood maken | A7a-3b4
b dood om | A-3
b dood te | A8O-6a5b-3
b dood toen | A-2
b dood van | A-6
b dood willen | A2
b doodgeslagen $ | A14a10b-3d-3e-2
b door $ | a10
b door dat | A-3
b door de | A-3O-9a5b3c-2e-3
b door die | A7a4c-2
b door een | d3
b door elkaar | A16a-2c12
b door haar | A7O-5b-3c3
b door het | A6O-6a2c-2
b door je | A6O8c-3
b door jou | A15O-15a15b-5c-9
b door jouw | A-5O-6e3
b door mij | A-7
b door moeten | A4
b door te | A-3
b door u | A6O-10a-6b-2c-2d6
b door uw | A14O-7a11
b door wat | A4
b doordat jij | A4
b doorgaan $ | A12a4b-3c-2e-2
b doorgaan naar | A-2
b doorgeven $ | A-6
b doorgeven het | A-2
b doorhebben $ | A16O6a-4c-3d12e-3
b doorhebben de | A6O2
b doorhebben elkaar | A14O7a-4c12
b doorhebben hem | A2
b doorhebben niks | A10b-3d7
b doorhebben u | A7O-3b-2c-2d-2e5
b doorkomen mij | A-2
b doorrijden naar | A14e2
b doorslapen $ | b-2c5
b doorsturen $ | O-4d10e-2
b doorsturen aan | A12O-5b2d-3
b doorsturen ik | A-2
b doorzetten $ | A4
b dossier $ | A-3
b douche tot | A10O4c6d-2e-2
b douchen $ | A12O-5b10c-2
b dr $ | A-3
b draaien $ | A-2
b draaiende motor | A3
b dragen $ | A-5
b dragen je | A14b-3d11e-2
b dragen zijn | A-2
b dreigen dat | A4O-6
b dreigen gisteren | A7O-5b4
b dreigen me | A9O-5a9b-4
b dreigen met | A3O-9a-3b12d-2
b dreigen mijn | A10O-5a-2b-2d11
b drinken $ | A8a3
b drinken en | A-5O-5c5
b drinken goed | A-3
b drinken haha | A5
b drinken ik | A8b10c-2
b drinken op | A2O-5c7
b drinken toen | A9c6
b drinken zijn | A-6
b dromen op | A-2
b drop $ | A-2
b druk maken | A-2
b druk op | A-2
b drukken een | A9a-3b-3c4
b duiken onder | A12b-3c-2e7
b duren het | A12O8b-2c-3d3
b durven $ | A-2
b durven de | A13a3b-3c6d-3e-2
b durven het | A2
b durven hij | A-2
b durven niet | A-4O-3c-2
b durven te | A-8
b dus #Number | A-2
b dus $ | A-5
b dus checken | A-2
b dus dat | A-5
b dus de | A-16
b dus die | A-3
b dus doen | A5a8b-2
b dus een | A-3
b dus haar | A-2
b dus het | A-8
b dus hij | A-3
b dus ik | A4O10d3e-8
b dus je | c-2
b dus jij | A2
b dus liegen | A9d6
b dus meenemen | A-2
b dus na | A-2
b dus nog | A-2
b dus pas | A12O4b-2d3e-2
b dus van | A-2
b dus voor | A2
b dus willen | A-2
b dus zeg | A5a4b-2d-3e-3
b dus zo | A-2
b duwen $ | A22O-8a-3b-3c8
b duwen en | A3a10c-2
b duwen nu | A10c11
b duwen van | A8O-5a10c-2
b dwangneurose $ | A-2
b dweil $ | A-3
b echt dat | A12b-2e9
b echt dood | A12O5a10b-4
b echt van | A-2
b echt waar | O3b6e-2
b echt wat | A-2
b eefje $ | A-2
b een #Day | A-7
b een #Name | O-4e2
b een #Number | A-4O4a-2c8
b een adres | A2
b een afscheidsbrief | A17a-3b17c-2e-2
b een afschrift | A-2
b een afspraak | A-4
b een airtag | A5O-4d6
b een alarm | A-2
b een ander | e5
b een andere | A4b-5c-6d-6e14
b een app | A10O9d10
b een appje | A-4
b een astma-aanval | A-3
b een auto | A4O-5a-2e6
b een baan | A-2
b een baby | A-3
b een beetje | A-11c10
b een bijl | A8a7b-3
b een blauw | A10b-2c-3
b een blauwe | A-3
b een blikje | A-2
b een bloedneus | A-4
b een boek | A-6
b een boekje | A-3
b een bonnetje | A6
b een boom | A3O4a-2b8
b een bord | A-4
b een bos | A-2
b een breken | A11a5c-5
b een briefje | A2O-4b10
b een broodje | A-3
b een bundel | A-2
b een camera | A5O3a-6b-3d19e-4
b een contactverbod | A8a7b-2
b een cursus | A-4
b een dag | O6b-2c3e-3
b een datum | A-2
b een deken | A-2
b een derde | A-2
b een dikke | b2
b een dossier | d4
b een duimpje | A-2
b een dwangneurose | A-2
b een echte | A3
b een eigen | A-3
b een eind | A9a-8b21c-7d-6e-4
b een einde | A21b6c-7d-6e-3
b een enkele | A6a-2e7
b een familiestuk | A-2
b een fiets | A-2
b een filmpje | A5
b een fles | A2a2b2c-4
b een flesje | A-2
b een foto | O4a-5b-3c-3d10e-3
b een gaan | A3O-5a4b-3c4d-2e-2
b een gaatje | A-3
b een geheim | A9a-4c-4e8
b een gescheurde | A2
b een gevoelig | A-2
b een geweer | A-5
b een goede | A-3
b een gps-tracker | A8O-9a-3d6
b een greintje | A-3
b een groot | A-2
b een halfuur | A-2
b een halfuurtje | A-3
b een hamer | a11
b een handafdruk | A3c6
b een handtekening | A-2
b een hartverzakking | A-2
b een heel | A-2
b een heks | A-2
b een hersenschudding | A-5O-4a9
b een hobby | A-3
b een hond | A-2
b een honkbalknuppel | A10O3a7c-2
b een huis | A-3
b een huisje | A-2
b een ijsje | A-2
b een jaar | A-2
b een jacuzzi | A-2
b een jongen | A-9
b een jongetje | A-3
b een jurk | A-2
b een kaart | A-2
b een kamer | A4
b een keer | a-4b-3c4e-3
b een keertje | A-2
b een kier | A6
b een kind | a-10b-5c12d-6
b een kip | A-2
b een klap | b-3c4d-3
b een klets | O4a-2c3
b een klok | A-2
b een koekje | A-2
b een kogel | A4a9
b een kopen | A-3
b een kopie | A-6
b een kopstoot | A12O-9a15c-4d-2
b een krat | A-2
b een kussen | A15O3b-2c11
b een lampje | A-2
b een land | A14b-2e14
b een landmeter | A-2
b een leeg | A-3
b een leven | A-3
b een lichte | A-2
b een maand | A-4
b een maat | A-2
b een man | A-8
b een meisje | A-5
b een melding | A3
b een mens | A-8
b een mep | A8c10
b een mes | A24a29b-9c-13d-5e-5
b een microfoon | A16b-3c-2d12e-2
b een microfoontje | A6O6d2
b een minuut | A-2
b een moeder | A-8
b een mond | A-2
b een mooi | A2
b een muur | A-3
b een nacht | A10a-4c6e-2
b een nachtdienst | A-2
b een nachtje | A8b-3c8d-2e-3
b een nieuw | A10a-6b-3c-3d7
b een nieuwe | b-3d-2e9
b een ochtend | A-2
b een oma | A-2
b een ongeluk | A2
b een ontvoering | A4
b een onvoldoende | A-2
b een ouder | A-3
b een overdosis | A20a-3b12c-3
b een paar | A16O12b-7d-6e-8
b een pak | A5O6c10d-2
b een pan | A12O-4a11b-2c-2
b een pannenkoek | A-3
b een papieren | A-2
b een parkeerautomaat | A-2
b een paspoort | A18O-5a-3c-3d-4e13
b een pilletje | A-2
b een pistool | a7
b een plaats | A4b-3e9
b een pleister | A-4
b een plek | A9O5a-3c-3e9
b een poging | A14O-5a-3b14
b een pollepel | A7b-2c11
b een preek | A-3
b een psychiater | A6
b een punthoofd | A-2
b een riem | c8
b een ringetje | A-2
b een rode | A-3
b een rooster | A-3
b een scheermesje | A16O-6a-2b9
b een schop | A6c2
b een schuldige | A-2
b een sigaret | A13O-5a-3c12
b een slaappil | A8O2b-3c8
b een slag | A11a8b-2d-2
b een sleutel | A21a-6b-2c-4d19
b een sluiten | A6a8b-4
b een sprookje | A-2
b een steen | A-2
b een stoel | a7b-2
b een stomp | A3a6
b een stopcontact | A-3
b een stuk | A-2
b een suggestie | A-2
b een tekening | A-3
b een telefoon | A-2
b een tent | A-2
b een tik | A6
b een touw | A14O-4a-2b11
b een traan | A-2
b een tracker | O6a-3d6
b een trommel | A-2
b een tube | A-2
b een tweede | A3e11
b een uitkering | A-2
b een uur | A-4
b een vader | A-15
b een valse | A9O-4b-2d6e-2
b een van | A-6
b een verbergen | A3d3
b een verzinsel | A-2
b een vol | A-2
b een volgende | A3a3
b een volwassene | A-3
b een voorstel | A-3
b een vraag | A-2
b een vreemde | A-3
b een vrouw | A9O6a12b-2c-2e-2
b een vuurwapen | A6O3a3b-2
b een waardeloze | A-2
b een wandeling | A-3
b een wapen | A7a7b-3
b een week | A-2c2
b een weekje | A-3
b een wetsvoorstel | A-2
b een wit | A-2
b een zaak | A-3
b een zakje | A-2
b een zendertje | A5O-3b-2d4
b eens $ | A-2
b eens bij | A-4
b eens dan | A-2
b eens dat | A-2
b eens door | A-3
b eens een | A-4
b eens goed | A7c5e-4
b eens iets | A-4
b eens in | A-5O4
b eens kijken | A-2
b eens kunnen | A-2
b eens mailen | A-2
b eens meenemen | A-3
b eens meer | A-2
b eens op | A6
b eens te | A-2
b eens uit | A-2
b eens wie | A3
b eens zijn | A-2
b eer kapot | A5a10b-4
b eerder $ | A5
b eerder van | A4
b eerlijk $ | A3
b eerlijk zeggen | A-3
b eerst #Number | A-2
b eerst en | A-3
b eerst ff | A-2
b eerst op | A-2
b eerst toestemming | A3
b eerst uw | A7a8
b eerst vallen | A-3
b eerst vragen | A-3
b eerst zijn | A-3
b eerste de | A-2
b eerste hulp | A-2
b eerste vakantie | A-2
b eigen bed | A-2
b eigen braaksel | A13O-5b-2c10d-3e-3
b eigen eten | A6
b eigen huis | A-6
b eigen kamer | A-3
b eigen moeder | a6
b eigen ogen | A-3
b eigen spiegelbeeld | A-2
b eigen zijn | A-2
b eigenlijk $ | A-3
b eigenlijk nog | A-2
b eind $ | A-3
b eind aan | A13a-8b21c-7d-6e-4
b einde aan | A21b6c-7d-6e-3
b eindelijk bij | A-5
b eindelijk stil | A11b-3c8d-2e-2
b elektrische tandenborstel | A-3
b elk een | A-3
b elk kwartaal | A-2
b elk uur | A11O8a-3d10
b elkaar $ | A-7a9
b elkaar bij | A-2
b elkaar schudden | A10O4a-3c10
b elkaar slaan | A15a11c-4
b elkaar trappen | A3O3a6
b elkaar van | A-2
b elkaar zijn | A-2
b elke #Day | A-6
b elke #Number | A-4
b elke avond | A5a-4d12e-7
b elke dag | A14a-8
b elke keer | O-2a4d-4
b elke nacht | A4O9a-4b6d-5
b elke week | A-2a8b-2
b els $ | A-2
b en #Day | A-3O6a5
b en #Name | A-9b-2c-3e-2
b en #Number | A-3c4
b en $ | A8b-3c10
b en 's | A-2
b en aan | A-3
b en al | d3e-3
b en alle | A-3
b en alles | d-2e3
b en als | a13
b en bankpas | A3O-3b-2d6e-3
b en beginnen | A-2
b en bellen | A-3
b en bij | A-3
b en blijven | A14a-3
b en chips | A-2
b en da | A-2
b en daar | A4O5a-11b-4c9
b en daarna | A6O6a3b-9
b en daarvoor | A-3
b en dan | a-2
b en dat | e-2
b en de | b7d-7
b en denken | A9O3a-2d2
b en die | a8b-4c-5d-7e-6
b en dr | A3
b en durven | A5
b en een | d-12e6
b en elke | A4
b en gaan | A-2d4e-4
b en ge | A-4a-4b-7c-10d2e3
b en geen | A3a-5b-2d4
b en gij | e12
b en haar | a-6b-4c5
b en hebben | O-9a-5b-3c12d-4e-4
b en hem | A12O2e4
b en het | A-2d-4
b en hij | A9O5b-10c8d-2
b en horen | A3
b en houden | A-4
b en huilen | A5
b en iedereen | A-2
b en ik | A4O6
b en ilyas | A-2
b en in | O-8c3e-3
b en ja | A5b-2c8e-3
b en je | A9O8b-17c-17
b en jij | A9d-6e7
b en jou | A3a5d-2
b en jouw | A-3d5
b en keren | A-3
b en klaar | A2
b en klaarhebben | A-3
b en kloppen | A-2
b en komen | A2a-2d3
b en kunnen | A-9
b en laten | A-6
b en leer | A-3
b en lezen | A5b-2d6
b en liggen | A8O-8b2
b en luisteren | A-4
b en met | O-4c-3d2
b en mij | A-3
b en mijn | A11O-8b2c-3e-12
b en moeten | O-4b-3c-2e5
b en mogen | A-11
b en morgen | A3O3b-3
b en nacht | A11a-5b-2c-3d17e-3
b en niemand | A4a-2e3
b en niet | O4c-10d3
b en nieuw | A-8
b en nog | A3c3
b en nooit | A8a-5c-3d-2e3
b en nu | A10O-15
b en nul | A-3
b en of | A2
b en om | A-3
b en oma | A-3
b en op | b-3c3
b en over | A-4
b en papa | A5O-3a3b-3d-2e6
b en rijden | A3
b en roepen | A-5O-7a8
b en schoppen | A10O6a-4c5
b en sindsdien | A20O-8a-3c-3d-2e17
b en slaan | A-3O-3
b en staan | A-2
b en stellen | A-2
b en t | A-2
b en te | A-2
b en tegen | A8c4
b en tellen | A2
b en terugbrengen | A4
b en teruggeven | A10b-2e8
b en terugkomen | A-7O6e3
b en thuisblijven | A-3
b en toch | A-4
b en toen | A-5O-2c3
b en u | O3c-2e3
b en uitschelden | A12O-3a2c-2
b en uw | A8e-2
b en van | O2a-2d5e-4
b en vanaf | A-2
b en vandaag | A2
b en vanmorgen | A-3
b en vannacht | A4O4b9c-3
b en verblijfskaart | A7d6e-3
b en volgende | A11O5a3d-2e3
b en voorgaan | A12e7
b en vraag | A-2
b en wachten | A4d10e-2
b en wakkerworden | A-3
b en wat | O5a-3c3d3
b en we | A10O10a-4b-3c-5e16
b en weigeren | A5O-3e7
b en wel | O3a-3c2
b en weten | A-4
b en wie | a-2d11
b en wij | O3e-3
b en willen | O-11b5e-6
b en wonen | A9b-3e7
b en worden | A-2
b en ze | O-2b-4e-2
b en zeg | A-3
b en zeggen | A5O-18a-4c2e-2
b en zelfs | A3
b en zien | A-3e8
b en zijn | A3a-17b2d-3e4
b en zo | c8
b en zonder | b2c3d-2e-3
b en zullen | d4
b enige ouder | A-2
b enige wat | A13O4c-3e2
b enkele keer | A-2
b enkele reis | A9a-4c-3d-4e10
b enkele tickets | A9O-4
b epipen zitten | A-3
b er #Day | A-3O-7a-3c-2d9
b er #Number | A-6
b er $ | A5b-2c-2d4
b er al | A3b9c-2d-3e-2
b er allebei | A4
b er alleen | A-2
b er als | A-2
b er anders | A-2
b er bestaan | A-2
b er bij | a-8b-3c-7d24e-4
b er de | A-6
b er een | A-3a-3b12c-3e-5
b er eens | A-2
b er eigenlijk | A-2
b er elke | A6a3c-3
b er even | A-2
b er foto's | A9O-5a-3b-2c7
b er geen | A-14
b er gewoon | A5O4a5b-3c-2
b er goed | A-2
b er hangen | A9O7a-3d13
b er het | A4
b er hier | A3c2d4
b er iemand | A6a4d-3e-2
b er iets | b-3d2e-2
b er komen | A2b4d-2
b er liggen | A4a3c3
b er maar | A-3
b er moeten | A-3
b er morgen | A8O-4a-2b12c-3e-5
b er niet | O5a-7b21d-11e-11
b er niets | A-5
b er niks | b4
b er nog | A-6a8
b er nu | d-3e4
b er ook | A-6
b er pas | A4
b er precies | A-2
b er rond | A-2
b er samen | A-2
b er tenminste | A2
b er tot | A-2
b er van | A-3
b er vanavond | A4O3a-3b8
b er vannacht | A11a-4b3c-4e-3
b er wat | A8d3
b er weer | A-3
b er wel | A-12
b er zelf | A-7
b er zijn | a11b-7d-2
b er zitten | O-5b-2c3
b er überhaupt | A-2
b eraan $ | A5
b eraan gaan | A11a6b-2
b eraan liggen | A-3
b eraan met | A11a9b-3c-2
b erachter $ | A-3
b eraf zijn | A-3
b erbij $ | a-2c6
b erbij en | A-2
b ergens bij | A-2
b ergens in | A6
b ergens wel | A-2
b erik $ | A-2
b erin $ | a5c-2
b erin en | A9e6
b ermee #Name | A-3
b ermee $ | A-2
b erna $ | A-2
b erna bij | A-2
b ernaar kijken | A-2
b ernaast $ | A-3
b eromheen $ | A-3
b erop $ | A-6
b erop dat | A-3
b erop zetten | A4O-3d4
b eruit $ | A8O3b5d-2
b eruit vannacht | A10a3c-2d-2e-3
b ervan $ | O-5a3b-3d2
b ervan in | A10O5e2
b ervan vinden | A-3
b es een | A-3
b eten $ | A-7b-2c7
b eten als | A17O-13a-3c6d3e-2
b eten bij | A10c9d-3e-2
b eten doen | A-2
b eten en | c6
b eten hij | A-3
b eten krijgen | A19O-5a-2b-2c12
b eten met | A-3
b eten niet | A12O-6b11c-2e-2
b eten om | A9c4d-3e-2
b eten tot | A16O7a-2c9
b eten zo | A4
b etui en | A-3
b etui in | A-3
b euro moeten | A6
b euro voor | A-3
b evelien $ | A-2
b even bellen | A-2
b even moeten | A-2
b even spreken | A-3
b ex $ | A-2
b ex hebben | A12O-6b2c-4e3
b expres op | A13a3b-3c5d-2e-2
b eén keer | A3
b factor #Number | A-2
b factuur van | A-5
b familie $ | A7O5b6d-2
b familie en | A12e5
b familie in | A-3O5a-2e4
b familie krijgen | A10d4
b feliciteren met | A-2
b ferry $ | A-3
b ff je | A-2
b ff naar | A8b-2c6e-2
b ff over | A-3
b fiets $ | A-3
b fiets van | A-7
b fietsen $ | O3a12d-2
b fietsen op | A2
b fifa met | A-2
b fijn dat | A-6
b fijn om | A-2
b fijn vinden | A-2
b fijne avond | A-3
b file bij | A-3
b filmen $ | A9O-4b-3c11d-2e-2
b filmen ik | A-3
b filmpje van | A-3
b filmpjes van | O4b-2d6
b finn zeggen | A9O-4a-4b-2c3
b flat $ | A9b8c-2d-2
b fles leeg | A8b10c-2
b fles wijn | A-5
b flink huilen | A-2
b flink op | A-3
b fluisteren dat | A-3
b fluiten naar | A3
b foto $ | A-9
b foto dat | A-5
b foto en | A-3
b foto maken | A-5
b foto van | A3a-2b-2d6e-4
b foto zijn | A-2
b foto's $ | A3
b foto's en | A-4
b foto's te | A11a-2d7
b foto's van | A-3O-2a-3c5
b fotograferen en | A2
b fout $ | A-3
b fout de | A-2
b frigo hangen | A-2
b gaan #Day | A-2
b gaan #Number | A-4
b gaan $ | A4b2e-6
b gaan aandoen | A13O-4a-3b8c3
b gaan dan | A-3
b gaan dat | A-2
b gaan deze | A-3
b gaan dit | A-3
b gaan dood | A6O9b4c-6d-3
b gaan een | A-3
b gaan eens | A-2
b gaan en | A2c2e-6
b gaan er | A6b4c-3d-4e-3
b gaan ge | b-2c6e-4
b gaan geen | A5
b gaan haar | A13O4a-3c7e-6
b gaan hem | b-3e3
b gaan het | b6
b gaan hij | A-3
b gaan ik | A-2e4
b gaan in | b-2c5d5e-2
b gaan je | A9a10b-11c-12e-3
b gaan jij | A-2
b gaan jou | A4O3a18b-4c-3d-4e-3
b gaan jouw | A13a5e3
b gaan maken | A6O-6a7
b gaan met | A-4O-3a-6b-4c-4e13
b gaan mezelf | A7a-3b13
b gaan mij | A9a-4b13c-3d-4e-3
b gaan naar | O-5a-3d7e-6
b gaan nergens | A13a-2d10
b gaan niet | A4b-2d3
b gaan nu | A-3
b gaan om | A-6
b gaan omdat | A-3
b gaan ons | A11O4b-2e5
b gaan over | A-4
b gaan slaan | A5a8b-2
b gaan slapen | A14O2a-2b14c-2
b gaan springen | A8b4
b gaan stuk | A-3
b gaan toch | A-3
b gaan u | A4O5a9b-2
b gaan van | A-2
b gaan vanaf | A-2
b gaan via | A-3
b gaan vinden | A13b-2d9
b gaan we | A3O5b-2e5
b gaan werken | A16a-3c8
b gaan wij | A-2
b gaan wonen | A6a-2e-6
b gaan ze | O4b-2d3
b gaan zelf | A-2
b gaan zelfmoord | A10b6e-2
b gaan zijn | A4
b gaan zitten | A-3
b gaan zoeken | A5
b gaan zonder | A5O-5d6e-3
b gang $ | A-5
b garage $ | A-5b3
b garagist hebben | A5O-3d3
b gaten houden | A3
b ge #Day | a7c-2
b ge #Name | A-5
b ge #Number | A4
b ge aan | A13b-3d4e-4
b ge akkoord | A-2
b ge bij | A-4
b ge blijven | A2
b ge daar | A3
b ge dat | A6c-8d-3
b ge de | A-3
b ge doen | A7O7a-4c3e-4
b ge een | A-3
b ge gaan | A13O7c-6e-5
b ge gisteren | A10d9e-2
b ge haar | O-5c14
b ge hebben | A3O-10c-3d4
b ge hem | A-4
b ge krijgen | A4c-2e10
b ge met | A8c-5e4
b ge mij | a11c-10d-7e-6
b ge mijn | A3O-7a5b-2e3
b ge moeten | O9c2
b ge mogen | A9O7b-2c-3
b ge naar | A11d5e-3
b ge niet | A2d2e-2
b ge nog | A20b-4e-3
b ge nu | A7b3d-2e5
b ge op | A12O-6b-2c11d-3e-2
b ge tegen | A-3
b ge tenminste | A-3
b ge terugkrijgen | A8O3c-3e6
b ge terugzien | A-4
b ge uw | A-5a7
b ge uzelf | A10O-3b12d-2e-2
b ge van | A5b3e-2
b ge vinden | b-2e7
b ge weten | A-5O6a-3c3
b ge willen | b-2e6
b ge ze | A4
b ge zeggen | A-3a5b-3d-2
b ge zien | A-5
b ge zijn | A4O-11a-4b-5d7e-4
b ge zitten | A6b-2e2
b ge zullen | A9O8c4d-3
b geachte heer | A-5
b geachte mevrouw | A-5
b gebeuren $ | a3
b gebeuren het | A-2
b geboren worden | A-2
b gebruiken $ | A-4
b geen #Name | A2
b geen #Number | A-2
b geen andere | A12b5
b geen bal | A-3
b geen bezwaar | A-2
b geen cent | A-3
b geen dag | A3
b geen eigen | A7O-3d4
b geen enkele | O9c-3d3e-2
b geen eten | A28a-8b-7c22d-6e-9
b geen geld | A3b-2c-2d10e-2
b geen gsm | A-2
b geen idee | A-2
b geen kind | A-3
b geen leven | O3b-3c3
b geen lucht | A9O-5a3
b geen medicijnen | A11O-3b-2c7
b geen melk | A-2
b geen pijn | A-2
b geen probleem | A-2
b geen rechter | A15a2e2
b geen reden | A2
b geen ruzie | A-2
b geen sprake | A-7
b geen stress | A-2
b geen tijd | A-2
b geen toestemming | A7O-5b-2e7
b geen tweede | A-5
b geen vakantie | A2
b geen weekend | A-2
b geen woord | A-2
b geen zin | A13O5a-6b9c-4e-4
b geert $ | A-3
b gehackt en | A8O3d5
b geheim adres | A14a-4c-4e8
b gehoorzamen $ | A2
b gek van | A-5
b geld $ | A-2
b geld met | A-2
b geld zijn | A-2
b gelden $ | A-2
b gelden ook | A4a2b-3c-2d4e-2
b gele boekje | A-2
b gelieve de | A2
b gelijk een | A-2
b gelijk geven | A11O5a-3b4e3
b gelijk over | A-2
b geloven ik | A-2
b geloven mij | A-2
b gemeente $ | A-2
b gemeente zijn | A5
b gemeentehuis $ | A-2
b gemiste oproepen | A3
b genieten van | A-2
b genoeg $ | A-5
b genoeg om | A-2
b gesprek met | A-4
b gestompt $ | A5O-7a12
b getuigen $ | A12a10
b getuigen van | A-3
b geval tot | A5
b geven #Name | A-2
b geven #Number | A3
b geven $ | O-5
b geven als | A-3
b geven bij | A4
b geven en | A14c8d-2
b geven haar | A5O2a-3c13
b geven hem | A-2
b geven hij | A-2
b geven je | A-3
b geven me | A15O6a-2d3
b geven mij | A18a-3c-2d12
b geven mijn | O-5c3e-2
b geven nu | A11O4b-2
b geven omdat | A-4c4
b geven op | A2
b geven waar | A11a8d-2
b geven ze | A9a3b-2c-5
b geven zijn | A13O5a-3b-2c-3e4
b gevolg van | A3
b gewoon $ | b-4c-2d6e4
b gewoon bij | A-3
b gewoon de | A3
b gewoon een | c4d2
b gewoon iets | A-2
b gewoon in | A-5
b gewoon mee | A3
b gewoon met | A6b-2c-5e6
b gewoon naar | A-4
b gewoon tegen | A9b4c5
b gewoon uit | A3
b gewoon wat | A-2
b gewurgd en | A-4
b gewurgd in | A-4
b gezag $ | A-2
b gezellig $ | A-2
b gezette tijden | A-2
b gezicht $ | c3
b gezicht dan | A9a5b-2
b gezicht duwen | A5a-3c4
b gezicht geven | A11O-4a7
b gezicht hebben | A13O2a-5c6
b gezicht meer | A11a10b-3c-2
b gezicht slaan | a5c-4
b gezin die | A-2
b gij $ | A3a10b-3c-2d-3e-2
b gij die | A-2
b gij dreigen | A9O-8a-4b3d3
b gij gaan | A8b-3
b gij haar | A-2
b gij hebben | O-2
b gij hem | A10b-2d-2e8
b gij laten | A-3
b gij met | A-3
b gij mij | A-3b3c-2
b gij moeten | A-2
b gij nemen | A-2
b gij niet | A9O3e6
b gij ze | A13O5a-2c4
b gij zijn | O-9e-3
b gij zullen | A2
b gister te | A-3
b gister zijn | A4
b gisteren #Number | A11d7
b gisteren $ | A5O-5a-3c-2d7
b gisteren aan | A12O-4b2e-4
b gisteren bij | A-3
b gisteren de | A2
b gisteren en | A-2
b gisteren hebben | A4O-4d2
b gisteren in | A-4
b gisteren maar | A-2
b gisteren niet | A-3
b gisteren om | A-3
b gisteren op | A-2
b gisteren staan | A-3
b gisteren weer | A16O-6a-2d4
b glimmen $ | A-2
b god zegene | A-3
b goed $ | O3a2b-2e-2
b goed dat | A-6
b goed doen | A2
b goed en | A-4
b goed hebben | A-2
b goed ik | A-6
b goed jij | A-2
b goed op | A-3
b goed ze | A-3
b goed zijn | A-5
b goeddoen $ | A-3
b goedvinden het | A-2
b goedvinden jij | A-3
b goedvinden nemen | A-3
b gonda $ | A-3
b gooien $ | A7a-5c19
b gooien die | A-3
b gooien een | A9O-2a11
b gooien en | A4a4
b gooien je | A12O-3a5b-2
b gordijn verstoppen | A-4
b gps-tracker onder | A7O-8d6
b graag $ | A-2
b graag bij | A-2
b graag een | A-3
b graag weten | A-2
b graag zo | A-3
b graden $ | A-2
b graden wassen | A-3
b graf $ | A10b5c-2d2
b gratis en | A-2
b greintje verstand | A-3
b grens $ | A4O3e8
b grens en | A5O6e4
b grens hebben | A-2
b grens melden | A-2
b grens over | A17O4a-3c-3e8
b groeien wel | A-2
b groen $ | A-2
b groente $ | A-3
b groep #Number | A-9
b groepsapp van | A4
b groeten #Name | A-14
b groetjes #Name | A-23
b groetjes aan | A-2
b groetjes van | A5
b grond liggen | A10O-3a9
b grond van | A4
b gunnen jezelf | A-2
b gwn niet | A5
b gwn op | A-2
b gymnasium $ | A-2
b gymzaal $ | A-2
b ha #Name | A-8
b haal de | A2
b haal m | A-2
b haar #Day | a5c-3e2
b haar #Name | A-2
b haar $ | a4b-3d-3e4
b haar aan | A12a-2c12
b haar aanraken | A5c3
b haar al | A-2
b haar alleen | A5a5b-3c-3d-2e-3
b haar antibiotica | A-2
b haar arm | A-3b-3c12
b haar armen | A19O-10a-3b13c-3
b haar bed | A-2
b haar benen | O-4b-3c10
b haar bij | A-2
b haar boekentas | A-3
b haar bovenbenen | A13O-6b11c-2
b haar brengen | A-2
b haar bril | A-2
b haar broek | A18O-4b-2c17e-2
b haar cap | A-2
b haar daar | e3
b haar dat | A-3
b haar de | A4
b haar doorgeven | A-2
b haar echt | A-2
b haar een | a-3c-2e5
b haar eigen | A-2
b haar elke | A10O3b-2c7
b haar en | A2b-3c13d-2e-3
b haar fiets | A-4
b haar geboorteakte | A4
b haar gezicht | A3O4c8
b haar gisteren | A5
b haar goed | A5
b haar haar | A13O7a-4c-4e10
b haar haren | A17O2c2
b haar hebben | A9O-4b6c-4
b haar het | A10O7a-4c3e3
b haar hoofd | O-4b-2c12
b haar identiteitskaart | A-3
b haar in | A4O2a-5c10e-4
b haar inentingen | A-2
b haar inhalator | A4
b haar kamer | A3b-3c5e-5
b haar knippen | A5b-3c-2e10
b haar koffer | A-2
b haar kop | A-3
b haar laarzen | A-2
b haar maar | A7a-2b-2c4
b haar map | A-2
b haar meenemen | A2b2e2
b haar met | A-5O-7a-6c14
b haar moeder | A-3
b haar mond | A12a-4b-3c18e-3
b haar na | A-3
b haar naar | A5O6e9
b haar neus | A-3
b haar nicht | A-3
b haar niet | A-7a-3b-2c-7d-3e19
b haar nieuwe | A13a4c-3e6
b haar nog | A5b-2c-3e5
b haar nooit | A2e8
b haar nummer | A-2
b haar ogen | A-4
b haar onder | A20a-4c8
b haar oor | A8O-5c7
b haar op | A-4
b haar opgeven | A-2
b haar ophalen | A7e4
b haar oren | A-3
b haar paspoort | O-5c-2e14
b haar pil | A5
b haar polsen | A9O-7b11
b haar rechteroog | A-3
b haar regenlaarzen | A7
b haar rug | A3O-4c6
b haar rugzak | A-2
b haar school | A-4
b haar slaan | A4O6a-4c14
b haar sokken | A-2
b haar spreekbeurt | A-5
b haar straks | A5
b haar tablet | A-3
b haar tas | A-10
b haar te | A4
b haar tegen | A13a-2c7
b haar toilettas | A-2
b haar van | A11a-3e5
b haar vanaf | A-2
b haar vandaag | A2
b haar vastgepakt | A5a4c-4
b haar verjaardag | A4
b haar vinger | A2
b haar vragen | A-2
b haar weer | A-3
b haar weg | A-3
b haar werkstuk | A-2
b haar zeggen | A-3
b haar zelf | A-7
b haha $ | A-2
b hal met | A-4
b halen $ | A-4a8c-5e-2
b halen en | A8O3b-2c-5d-6e9
b halen hem | A-2
b halen het | A-2
b halen ik | A7a-4b-3c-2d3e-3
b halen met | A15b-4c5d-2e2
b halen op | A5
b halen van | A6
b halen voor | A-3
b halen want | A-2
b halen ze | A3b-4c5d-2e-2
b halen zijn | A-3
b hallo #Name | A-9
b hamer $ | A11a7b-3
b hand $ | A-7
b hand en | A5
b hand in | A6O-3a4
b hand op | A18a-4b-2c17e-2
b hand zijn | A9a4e-3
b handelen $ | A5b-3c2
b handen $ | A-3O5a3
b handen eraf | A5
b handen om | A13a7
b handtekening en | A7O-6d-2e3
b handtekening van | A3
b handtekening voor | A-2
b handtekening zetten | A-3
b hangen #Day | A-3
b hangen $ | b-3d9
b hangen aan | A-3
b hangen al | A4
b hangen een | A5O4a-2d11
b hangen en | d9
b hangen er | A2
b hangen ik | A-3
b hangen in | A6b10d-2
b hangen nog | A-7
b hangen van | A2
b hans $ | A-2
b hard dat | A5a6
b hard hebben | A8a-2c2
b hard ik | A-2
b hard slaan | A13c9
b haren de | A6O-3a11b-2
b haren door | A11O-2a4b-3c-2
b harold $ | A-4
b hart breken | A-3
b hartelijke groeten | A-2
b he $ | A-5
b hebben #Day | A-10
b hebben #Name | O-8a-22b-6c2d-14e10
b hebben #Number | A3c3
b hebben $ | A-3O-3e-6
b hebben aan | A4O-6b9c-2
b hebben aandoen | A2
b hebben aangifte | A10O-6a9c-3
b hebben afspreken | A-2
b hebben al | a-3c-2d3e-2
b hebben alle | A-4O4b9c-3
b hebben alleen | A-3
b hebben alles | A9a-2b12c-2
b hebben altijd | A-3
b hebben appen | A4
b hebben bellen | A-2
b hebben beloven | A-2
b hebben besluiten | A11O5b11e-2
b hebben bij | O-6c6
b hebben blauwe | A-5c5
b hebben brandwonden | A4O-3a3b-3
b hebben breken | A-4
b hebben brengen | A5
b hebben daar | A-9
b hebben daarvoor | A-2
b hebben dan | A-10
b hebben dat | A-3O-5a-6c9
b hebben de | A-4O2b3c-3e-2
b hebben die | A-10
b hebben dit | A-2
b hebben doen | A11e-3
b hebben dr | A7b-3c7d-2
b hebben dreigen | A12O-3a3b-2
b hebben drukken | A4
b hebben duwen | A16c2
b hebben een | A8O-2
b hebben en | A5c5d-5
b hebben er | A-5O-5b-3c7d-2
b hebben eten | A-3
b hebben flink | A-2
b hebben foto | A9O-5a9b-2
b hebben ge | A-2a-2b-3d3
b hebben geen | A8
b hebben gelijk | A-8
b hebben gestompt | a7
b hebben geven | A11O-5a-2b4c3
b hebben gewoon | A-5
b hebben gij | A2a4b-3c-2d3
b hebben gisteren | A-2
b hebben haar | b-3c3d-12
b hebben halen | A-3
b hebben hangen | A-3
b hebben hebben | A-6
b hebben heel | A-3
b hebben hem | a-6b-6c3d-2
b hebben het | b3e-4
b hebben hier | A-4
b hebben hij | A-3a-4c18
b hebben huilen | A12O-4a12c-2
b hebben hun | A10e4
b hebben iemand | A4
b hebben in | a-4d10e-2
b hebben je | A3c-8d3
b hebben jij | A-8O-2b-3c10e-3
b hebben jou | A3a19c-4d-2
b hebben jouw | A-6O2a5d2
b hebben kopen | A9O-3b3e-3
b hebben liggen | A11O-3b8
b hebben luizen | A-3
b hebben m | A17a-8b-3c15
b hebben maar | A-3a2
b hebben maken | A-3
b hebben me | A-5O-22a8d-3
b hebben meer | A-7
b hebben mensen | A11b-2d8e-2
b hebben mes | A-4
b hebben met | A-2O4
b hebben meteen | A6O-2b9d-2
b hebben mezelf | A-2
b hebben mij | A7O-15a8c-5d2e-9
b hebben mijn | A12c-2
b hebben mishandelen | A3c4
b hebben mn | A11O-5a-3b-2d14
b hebben morgen | A-3
b hebben nemen | A10O-3b9d-2e-2
b hebben net | A4a-2b7
b hebben niemand | A4
b hebben niet | A-2
b hebben niets | A6
b hebben nieuw | A3
b hebben nieuwe | O6e8
b hebben niks | A5a3
b hebben nog | A4O6c3e-2
b hebben nooit | A-11
b hebben nu | a17c-4
b hebben om | A-2
b hebben ons | A-6a-4c6e2
b hebben onze | A13O-5a-3c5e-5
b hebben ook | A-10
b hebben opzoeken | A12O-4b13c-2e-3
b hebben overal | A-4
b hebben pakken | A2
b hebben papier | A-3
b hebben pijn | A-2
b hebben politie | A9a4b2
b hebben praten | A-2
b hebben precies | A-3
b hebben proberen | A10O-4a-2b4
b hebben schoppen | A5
b hebben schrijven | A10O-6b6
b hebben schudden | A3
b hebben sem | A4
b hebben sinds | A6b-4c11e-3
b hebben slaan | A-5O-5c10
b hebben sorry | A-2
b hebben spreken | A4
b hebben staan | A6
b hebben stiekem | A9O-5e4
b hebben t | A-4
b hebben tegen | A21O-6b16c-5d-2e-4
b hebben toch | A-4
b hebben toen | A-2
b hebben tot | A3
b hebben trekken | O-2c11
b hebben u | A-2a5b-2c-4
b hebben uw | O7b-3c6e-2
b hebben vandaag | A4
b hebben vannacht | A5O-9a-4b17d-2e-2
b hebben veel | O2b8
b hebben voor | b2
b hebben vorige | A5b6
b hebben wat | A7c4
b hebben waterpokken | A-3
b hebben we | A-4
b hebben weer | A-4
b hebben wij | A-4
b hebben ze | A7a-17b-5c4
b hebben zeggen | O-18b-3e5
b hebben zeker | A-2
b hebben zelf | A-6
b hebben zetten | A-4
b hebben zich | O-4b4d3
b hebben zien | A8O-5a5b5
b hebben zijn | a2b-3c3d-3e-4
b hebben zitten | A-2
b hebben zonder | b-2d3
b heel #Name | A-5
b heel de | a-2b-2c3d5
b heel even | A3
b heel kind | A-2
b heel mijn | A-2
b heen $ | A4
b heen en | A-3
b heer #Name | A-7
b heerlijk $ | A-2
b heg $ | A-2
b helaas niet | A-2
b hele #Name | A-2
b hele arm | A9a-2c3
b hele avond | A6c2
b hele dag | b-2c12
b hele dorp | A-3
b hele huis | A-2
b hele middag | A5b-3c10e-2
b hele nacht | A8O2a-5b-4c11e-4
b hele portiek | A-2
b hele week | O7b-3d8
b helemaal $ | A10a4b5e-2
b helemaal in | A-4
b helemaal kapot | A-2
b helft $ | A-2
b helft van | A-4
b hello #Name | A-2
b helpen $ | A-9
b helpen ik | A12a2b-3d3e-2
b helpen met | A3b-2d-2e9
b hem #Day | A-6O4e2
b hem #Number | A-2
b hem $ | A-2c4e-2
b hem alleen | A5
b hem bij | A2b4c-2d5e-2
b hem binnen | A5
b hem daar | A9O-3b-2c3e-4
b hem dan | A-3
b hem door | A-3
b hem een | a-6
b hem eerst | A-2
b hem elke | A7O5b-3c11
b hem gaan | A3
b hem gisteren | A13a5b-2c-2d-3e2
b hem het | A-3
b hem ik | A-3
b hem in | A2a2c-5e2
b hem leren | A-3
b hem liever | A-3
b hem mee | A5
b hem meenemen | A8
b hem met | A-6a-8c18
b hem morgen | A-3
b hem niet | A10b-3d-3e4
b hem nog | A-5
b hem nooit | A10O8c-2e14
b hem onder | A11b-3c7d-2e-3
b hem ook | A5O5c-2e4
b hem op | A3a3c-5
b hem praten | A5a5b-3
b hem slaan | A-5O-5a-3c15
b hem te | O6c10
b hem tegen | A3a-4c14
b hem terug | A14O-3e7
b hem toch | A4
b hem tot | A10O3c5
b hem van | A-3O2
b hem vanavond | A-4
b hem volgende | A-2
b hem weer | A-2
b hem wel | A11a-4c11
b hem zeggen | A10O-9c4
b hem zijn | O4a9c-2
b hem zullen | A-2
b hen op | A-2
b herinneren $ | A-2
b herkennen $ | A4a3e3
b hester $ | A-3
b het #Day | A-20
b het #Name | A-2O-8
b het #Number | O7c4
b het #Time | A-2
b het $ | A4a-2b-4
b het aan | O-5a-3c15
b het aanrecht | A-2
b het aardappels | A-3
b het adres | A-4e2
b het al | A-2
b het allemaal | A4O5b-4c2d5
b het appje | A6
b het balkon | A16c6d-3
b het basketballen | A-3
b het bed | A5
b het bedrag | A-5
b het bewijzen | A-2
b het bidden | A3
b het bij | A-3
b het bijzijn | A5O-3a9c-2
b het binnen | A-2
b het blauwe | A5b-3c6d-2
b het bos | A3
b het briefje | A-5
b het buitenland | A-8a-6c-2d-4e11
b het cadeau | A-2
b het clb | A3b-4c12e-2
b het contact | A5
b het contactverbod | A9O-5d9e-2
b het convenant | A-5
b het dak | A4O-5b8
b het dan | A-4
b het dat | O-5b-3c4d3
b het de | O5b-2c-2d5
b het deze | A3
b het document | A-2
b het doen | A-2b5c2d-2
b het donker | A4
b het doosje | A-2
b het echt | A-2
b het een | b-2c3e-4
b het eens | A-5
b het eerst | A-2
b het eerste | A-2
b het einde | A-2
b het en | A-4
b het enige | A13O4b2c-4d-3
b het er | A-2
b het eten | A-9
b het feestje | A-6
b het fijn | A-2
b het formulier | A-10
b het fout | A7
b het gaan | A-7
b het geen | A-4
b het geheim | A8O-3d5e-6
b het gelden | A-5
b het gesprek | A-3
b het geweldig | A-2
b het gewoon | A-5
b het gezag | A-3
b het gezicht | A-6O-5a12c-3
b het gips | A-2
b het goed | A-11
b het gordijn | A-4
b het groeien | A-2
b het grote | A-2
b het gymmen | A-2
b het haar | A-2
b het heerlijk | A-2
b het hele | A-10
b het hem | A-5
b het hier | A-4
b het hooi | A-2
b het horloge | A-3
b het huis | A-5
b het identiteitsbewijs | A-2
b het ik | A-2
b het in | A-5
b het jaar | A-2
b het je | A-4
b het jou | A-8
b het kamp | A-7
b het kanaal | A17O3a-6b3c4d-2
b het kastje | A-2
b het kerkhof | A9a8b-3d-2
b het kerstdiner | A-2
b het kind | A-3
b het kinderdagverblijf | A-2
b het klaarzijn | A12b9
b het koor | A-2
b het kunnen | A-2O4a2
b het laatst | A5
b het landen | A19O8a-7b-6c-8e12
b het laten | A-5
b het leven | A9O2a-11b27c-6d-8e-9
b het lichten | a-3d7
b het liefst | A7O5
b het liggen | A-10
b het maar | A-16
b het melken | A-2
b het merken | A9O2b3e-2
b het mes | A4
b het met | A-3O4a2c2
b het midden | A-2
b het mijn | A-3
b het mijne | A-5
b het misgaat | A-2
b het moeten | A4a7b-2c-2
b het moment | A-2
b het mooi | A-2
b het na | A-2
b het nakijken | A-2
b het niet | O2b-2d6
b het nieuwe | A-5
b het nog | a4d-3e-3
b het nu | c6
b het nummer | A-6
b het omgaan | A-4
b het onder | A3
b het onderzoeken | A-2
b het ook | A-19
b het op | A-11
b het ophangen | A-2
b het oudercontact | A-2
b het ouderschapsplan | A-7
b het paspoort | A-7
b het perron | A5O2b5
b het plafond | A-2
b het plannen | A-2
b het politiebureau | A10O-5a8b-2d-2
b het prima | A3
b het raam | A6O-6a-2b-2c3d5e-5
b het rapport | A-8
b het rekeningnummer | A-3
b het rode | A-2
b het rooster | A-2
b het rusten | A-2
b het schermen | A-5
b het schooladvies | A-3
b het schoolplein | c-2e5
b het schooltoneel | A-2
b het seizoen | A-2
b het slapen | A-3
b het spijten | O5a2b3
b het spoor | A15O4a-4b12c-3
b het staan | A-2
b het steken | A-2
b het stil | A4c3
b het stoppen | A13a-2
b het tandenpoetsen | A4
b het te | A4a-2b-3d4
b het telefoongesprek | A2
b het tellen | A-3
b het terras | A-2
b het toch | A-2
b het toestel | A-2
b het toetsboekje | A-2
b het touw | A14a-2b14d-2
b het turnen | A-2
b het u | A-2
b het uitleggen | A3
b het uitmaken | A4
b het van | A-4
b het vanavond | A-4
b het vandaag | A-2
b het vasten | A-2
b het veld | A-5
b het vergeten | A-4
b het verkeersexamen | A-2
b het verzoeken | A11O-4e2
b het via | A-3
b het vieren | A-2
b het vliegtuig | A22O-3a-4b-3c-4d-3e11
b het vliegveld | A7
b het voetballen | A-2
b het vonnis | A-2
b het voor | b11d-2e-3
b het voorschrift | A-3
b het voortaan | A-2
b het voorvak | A-6
b het wachten | A-3
b het wachtwoord | O5d2
b het water | A3b-3c3
b het weekend | A-6
b het weer | b5
b het wel | A4O4a-5c12d-3e-3
b het werkstuk | A-2
b het weten | b-3d3
b het wissen | A13O-7b-2d3
b het woord | A-6
b het worden | A-3
b het ze | A2
b het zelf | O-2b10
b het ziekenhuis | A3a9c-2d-4
b het zien | A-2
b het zijn | A-3O-4d-7e-4
b het zijvak | A-2
b het zitten | A-2
b het zo | A-2a5
b het zoeken | A4
b het zover | A-2
b het zullen | A-4
b het zwembad | b-2c4e-2
b hete kookplaat | A9O2b-3c6
b heten #Name | A-2
b heten $ | A-2
b heten dat | A-3
b heten vanaf | A10b-4c-2d-2e10
b hetgeen ik | A-3
b hetzelfde $ | A-2
b heus wel | A-3
b hey mam | A-3
b hicham $ | A-2
b hier #Day | A-2
b hier #Number | A-3
b hier $ | e-3
b hier 's | A-2
b hier al | A-2
b hier blijven | A3
b hier de | c7
b hier echt | A-2
b hier en | A2c-2e5
b hier gaan | A-2
b hier in | O5e2
b hier ingaan | A8O5
b hier liggen | A3
b hier met | O3a2e-4
b hier nog | O4a9
b hier slapen | A-3
b hier wel | A3
b hier zijn | A8a2b-2c-3d-2e5
b hierbij bevestigen | A-2
b hiervan $ | A-3
b hij #Day | A-4
b hij #Number | A5c3d-2e-2
b hij $ | A-3c3e-3
b hij aan | A4O-5b-2c7
b hij al | A-4
b hij alleen | A4
b hij als | A-2
b hij altijd | A-2
b hij bellen | A-2
b hij bij | O6c3
b hij binnenkomen | A-3
b hij blauw | A10b-2c7
b hij blijven | A12a-5b-2c-5e10
b hij dan | A6
b hij de | A3b-4d-2e6
b hij doden | A18O-8a-3b12c-4
b hij dreigen | A9O-5a4b-3d2
b hij drinken | A-3
b hij een | b-3e4
b hij eerst | A-2
b hij en | A8O-5c10
b hij er | b4c-4
b hij eten | A-3
b hij gaan | A-5b-3
b hij gewoon | A-3
b hij gooien | A2
b hij haar | A5
b hij hebben | A-3O-5c-6d2
b hij het | a-2b-2c12
b hij hier | A2
b hij huilen | A-3
b hij in | A-3
b hij je | A-2
b hij jou | A-3
b hij jullie | A-2
b hij kennen | A5
b hij krijgen | A5O7a-4c13
b hij liegen | A11O5a-2c10
b hij liggen | A-7
b hij me | O-5a8b-2
b hij met | A-3
b hij mij | A-4
b hij mijn | O5a11b-2c-2e-2
b hij moeten | a-3c13
b hij mogen | b-2c12
b hij na | A-2
b hij niet | A-2a-9d-2e-6
b hij nog | a-3
b hij ons | A6
b hij ook | A-4
b hij op | O-3b5c-2d4e-3
b hij opkomen | A3
b hij over | A-2
b hij slapen | A4O8a-6b-3c16d-4e-2
b hij spelen | A-2
b hij staan | A10a-4c-2d10e-2
b hij terugkomen | A7O-4c6
b hij thuis | A-2
b hij thuiszijn | A-2
b hij tot | A-2
b hij van | A9O-7a-3e-3
b hij vertellen | A6O-6b-2c10
b hij weer | A6
b hij wel | A-2
b hij weten | A4O5b-2c4d-2e-2
b hij willen | A-22
b hij zeggen | O-11a-2c-2d-4
b hij zich | b6d-2
b hij zien | A-3
b hij zijn | a-10d-7e2
b hij zitten | A5a-5c5d-3
b hij zullen | A6O2c13
b hilde $ | A-2
b hoe dat | b3
b hoe de | A-6
b hoe gaan | A-3
b hoe hard | A8c9
b hoe het | A-3a5b-2
b hoe hij | A11O-4b6c-4
b hoe ik | A-2O5b14c-2d-2
b hoe je | A-4O-3a7b-3
b hoe jij | A-3a9b-2c-2
b hoe komen | A6O-4b-2c10
b hoe laat | A-15
b hoe lang | O-6d4
b hoe laten | a-2d11
b hoe mijn | A4
b hoe we | A-2
b hoe wij | A-2
b hoe ze | A-2
b hoe zitten | A-2
b hoeveel kosten | A-2
b hoeveel pillen | A8O-4b10
b hoeveel zijn | A-2
b hoeven #Name | A6b-3e9
b hoeven het | A12O5b6
b hoeven hij | A-3
b hoeven ik | A-6
b hoeven jij | A5
b hoeven niemand | A-2
b hoeven niet | A3a-2b6
b hoeven te | A-2
b hoeven voor | A6b7
b hoeven we | A-2
b hoi #Name | A-14
b hond ook | A-2
b hond slapen | A-3
b hond van | A4
b honger zijn | A3
b honkbalknuppel in | A8a3
b hoofd $ | O-4a16c-3
b hoofd als | A-2
b hoofd dan | A4
b hoofd komen | A-3
b hoofd slaan | A18O-5
b hoofd tegen | A6a3
b hoogachtend mevrouw | A-2
b hoor $ | A-8
b hoor je | A-3
b hopen dat | b7c-3d-2e-2
b hopen gewoon | A-2
b hopen voor | A4
b horen $ | A-11
b horen dat | O-3a4
b horen dus | A6
b horen een | A-2
b horen er | A4
b horen het | A-3
b horen hoe | A-2
b horen iets | A-2
b horen ik | A-17
b horen je | a10b-3
b horen jij | A-2
b horen of | A-3
b horen te | A3
b horen van | A-8
b houden $ | b2d-7
b houden haar | A-2
b houden hem | A11b5c-2
b houden ik | A5O8c-3e10
b houden je | A7d2e-4
b houden mijn | A-5
b houden want | O6b7
b huilen $ | A-3b-2c5e-3
b huilen na | A-2
b huilen omdat | A-3
b huilen zo | A12b-3c3
b huilend dat | A8O-4b4e-4
b huilend in | A3b5c-2d-2
b huis $ | A-4d4e-3
b huis binnenkomen | A-4
b huis dus | A11
b huis een | A-4
b huis en | A12a-11b-4c-5d15
b huis gaan | A3
b huis hebben | A14a5b4d-3e-3
b huis ik | A-7
b huis in | b-2d-3
b huis moeten | A5
b huis niet | A-3
b huis rijden | A7O8c3
b huis van | A-2O-4d-3e10
b huis zijn | A10O-5b-2c-7e9
b huisarts $ | A-4
b huisarts adviseren | A-2
b huisarts bellen | A-4
b huisarts hebben | A-4
b huisarts zijn | A3
b huiselijk geweld | A-3
b huisje in | A-2
b huiswerk niet | A-2
b hulp en | A-3
b hulpouder meegaan | A-2
b hun papa | A9b8c-2e-2
b hun paspoorten | A12e9
b hun schoenen | A-2
b huwelijk van | A-2
b huwelijksreis zijn | A-2
b hè $ | A-2
b hé #Name | A-6
b idee om | A5
b ie bij | A-4
b ie en | A-3
b ie in | A-3
b ie maar | A12O3b-2c6
b ie niet | A12
b ie tenminste | A12b-3c9d-2e-2
b ie weer | A-2
b ie zeggen | A-3
b ieder geval | A-2
b iedere #Day | A-3
b iedereen behalve | A-2
b iedereen wel | A-2
b iemand anders | A-2
b iemand die | A-4
b iemand in | A-2
b iemand moeten | A-2
b iemand vragen | A-2
b iets $ | A-3
b iets aan | A14b3c2
b iets aandoen | A16a-5b-3c19e-3
b iets aantrekken | A-2
b iets anders | A-8
b iets gaan | A9O-4b11c-2d-2
b iets in | A6
b iets mee | A-3
b iets minder | A-3
b iets om | A-3
b iets onder | A-3
b iets overkomen | A14a3b7c-2d-2
b iets te | A-3O-10e4
b iets van | A-6
b iets vertellen | A-2
b iets voor | A-7
b iets wat | A-2
b ik #Day | O5a-3c-2d12
b ik #Name | A5O-6c4
b ik #Number | O3d3
b ik $ | O-3b6c-3d-3e-2
b ik aan | A-4O-5a-2d2
b ik aanbieden | A-3
b ik aandoen | A16O4a-2b-2c11e-2
b ik aannemen | A-4
b ik aanstaan | A-3
b ik al | O3c-3d-2
b ik alleen | a-4b-2c5
b ik alles | b4c-2e-2
b ik als | A-10
b ik altijd | A4b4d-5
b ik bang | A10O-7a9b-2d-2
b ik beginnen | A-2
b ik begrijpen | A-8
b ik bellen | A-3O-4a-7c-6e3
b ik bepalen | A12O5d10
b ik bespreken | A-3
b ik betalen | A-10
b ik bij | O-8d7
b ik bijstaan | d-3e4
b ik bijten | A-3
b ik binnen | A13a-3d11
b ik binnenkomen | A12a-2d5
b ik blijven | A5O7a-6b-4c-3d13e-3
b ik breken | A18O6a15c-4
b ik brengen | A-10
b ik constateer | A-2
b ik controleren | A4
b ik dan | A-8
b ik dat | A-2O5c3
b ik de | d-5
b ik delen | A10O4b3c3
b ik denken | O5a-3b14d-2
b ik destijds | A-3
b ik die | A-3O8b4c-5e-3
b ik dit | A-7
b ik doden | A20a-5b19c-8d-4e-2
b ik doen | O5c13d-3e-4
b ik door | A6b-3d5e-2
b ik doorhebben | A7
b ik dr | A-3
b ik duiken | A13O3b-3c-2d-2e10
b ik durven | A16b-4c3d-3
b ik dus | A-2
b ik echt | A-2
b ik een | a4c-3e-6
b ik eens | A-2
b ik elke | A3O3b5d-5
b ik en | A-3e6
b ik er | A4O11a-3b17c-10d-4e-9
b ik eraan | A2
b ik eruit | A9b8c-2e-2
b ik eten | A-4
b ik gaan | A10O9a-3b9c-3d-7e-4
b ik geen | A-4a3
b ik geloven | A2
b ik geven | A4O10b-7c18d-4e-6
b ik goedvinden | A-2
b ik gooien | A-3O3c2
b ik graag | A-5
b ik haar | c3d-4
b ik halen | A2O5a-4c-3e12
b ik hangen | A-2
b ik haten | A3
b ik hebben | A3O8
b ik hem | O8c-7d-4
b ik herinneren | A-3
b ik herkennen | A-3
b ik het | a-2b-3d4
b ik hier | A-5
b ik hoe | A2
b ik hopen | A2O5a4b-2d-3e-2
b ik horen | d10e-2
b ik houden | A9O5d2e2
b ik hun | A-3
b ik iets | A-2
b ik in | O6a-5b9c-3d-3e-2
b ik ingaan | A4b2c-2
b ik invullen | A-2
b ik inzien | A7b-3c4
b ik je | O8a22b-7c-6d-6e-10
b ik jou | A4a6b-4c-6e-4
b ik jouw | A5O7a-3d4e3
b ik jullie | A-3
b ik kapotmaken | A20a15b-4c-5d-3
b ik kennen | a9b-2c-2
b ik kijken | A4d5
b ik klaarzijn | A3
b ik knijpen | A10O3a-3c6
b ik koken | A-3
b ik komen | A5a6b-10
b ik kopen | A-6
b ik krijgen | O-9b4c-3d3
b ik kunnen | O2e-5
b ik lachen | A-5
b ik langs | A-2
b ik langskomen | A11O3c-2d3
b ik lastig | A-2
b ik laten | e-3
b ik leven | A-4
b ik lezen | O8a-4d12e-2
b ik liever | A-2
b ik liggen | A-6b3
b ik lopen | A-3O-4a4c-2
b ik m | O7c5d-2
b ik maar | O5a-4b10
b ik maken | A9O7a-2b-5e-6
b ik me | A5O6a-2b3e2
b ik meegeven | A-4
b ik meenemen | O14a-3b-3c-3d-2e10
b ik meesturen | A-2
b ik menen | A-3
b ik met | O13
b ik mezelf | A-2b14c-3d-2e-2
b ik mij | O8a-4b16c-3e-2
b ik mijn | O6
b ik missen | A-2
b ik moeten | O-5b-4d11e-3
b ik mogen | O-9a-5d5
b ik morgen | A4a-2b3e-3
b ik na | A5
b ik naar | A-2O-4b-3d6
b ik nee | A9O-4a9b-3d-3
b ik nemen | A8a-3b7d-2e-6
b ik nergens | A6O-4d3
b ik niemand | d2
b ik niet | O-4c-6
b ik niks | A-2
b ik noemen | A-3
b ik nog | a2b6c-8e-5
b ik nu | A-3
b ik of | A-3
b ik om | A-8
b ik ontvoeren | A12O4b-4c-3e12
b ik ook | O6d4e-2
b ik op | a-2c3d-3
b ik ophalen | A-2
b ik ophangen | A2b10d-3e-2
b ik opmaken | A-2
b ik opschrijven | A8d7
b ik opwachten | A-4a6
b ik over | A9O-6a-3b13
b ik overhebben | A-4
b ik pakken | A9O8c-2e9
b ik parkeren | A-3
b ik praten | A-5
b ik raden | A-3
b ik ram | A6O3a3
b ik rijden | O5c-2
b ik schieten | A6a12b-3c-4d-3
b ik schoppen | O3a6c-2
b ik schrijven | A-3
b ik sinds | A-3
b ik slaan | A21O9b-4c5d-8e-3
b ik slapen | A-3
b ik slecht | A3
b ik slikken | A4
b ik snappen | A-9
b ik snij | A3O5b5c-3
b ik snijden | A9b8
b ik spreken | A-2
b ik springen | a-2b11c-3d-2
b ik staan | A3O12a-10d7e-13
b ik stappen | O6a-3b13c-2d-2
b ik steken | A-5a6
b ik stellen | A-2O5e2
b ik sterven | A-2
b ik stoppen | a-2b4d4
b ik sturen | d8
b ik t | A-3
b ik tegen | A-5
b ik tekenen | A-5
b ik telkens | A-2
b ik tenminste | A-3
b ik terugbrengen | A7O13a-3b-3c-5d-2e12
b ik teruggeven | A7e3
b ik thuis | A-2
b ik thuisblijven | A-3
b ik trappen | O5a-3d-2
b ik trekken | A-2O4a-2b2c3
b ik trillen | A2
b ik trouwens | A-3
b ik u | O13a19b-9c-12d-3
b ik uit | A-3
b ik uitgaan | A-3
b ik uw | O4d2
b ik van | b6c-4d-3
b ik verdienen | A-2
b ik vermoeden | A-3
b ik vermoorden | b-2d-2
b ik verstoppen | A18O8a-4c-4e9
b ik vertellen | A8O5b-2d-2e10
b ik vertrekken | A-5
b ik verwachten | A-2
b ik vinden | a-4c-3d8e-3
b ik vliegen | A4
b ik voelen | A-5
b ik volgen | A9O4a-5d13e-2
b ik voor | c-3
b ik voorgaan | A9b5e-5
b ik voorkomen | A13a10b-3d-3e-2
b ik voorstellen | A-7
b ik vragen | A-7
b ik vroeger | A5
b ik wachten | A-3d-4
b ik wakker | A7O3b6d-2
b ik weer | O3
b ik weg | A5O-5b-2d12e-3
b ik weggaan | A9a-3b3c2e-3
b ik weggooien | A16b-3c11
b ik wegrijden | A10O3a6b-3d-3
b ik weten | O6b-3d8
b ik willen | A6O3a-11c-16e-10
b ik wisselen | A-2
b ik wissen | A-4
b ik worden | A-9
b ik wurg | A7O5a3
b ik ze | A3O8a-16e4
b ik zeggen | A17O5b-9c-8
b ik zelf | A-5
b ik zelfmoord | A8O5b8c-2e-3
b ik zetten | A-2O4
b ik zien | A11O3a-20c-7d20e-16
b ik zijn | b2e-4
b ik zitten | O6d4
b ik zo | O4b-3d3
b ik zoeken | A-6
b ik zullen | O13a6b-4e-7
b ik zwanger | A10O-4a6c-2
b ik zweren | O4a10
b in #Day | A-5O-7a13
b in #Name | a8b-8c-21d2e9
b in #Number | A-20
b in $ | O13a-5b-6
b in 't | A-2
b in bed | A11a-11c13e-10
b in beide | A-3
b in bidden | A15a-6c11d-3e-3
b in branden | A12a4d-2
b in dan | A2b-4c8
b in dat | b-4c-2d6e-2
b in de | a-3b-2c5e-9
b in deze | A-3
b in die | b-2c3d3
b in dit | A-6
b in duitsland | A5e5
b in een | O-2a3b-9c-5d-2e3
b in elkaar | A7O2a15c-6
b in elke | A-3
b in en | A-4O8a15c-2
b in groep | A-4
b in haar | O-4a-6b-4c10e-4
b in heel | A-2
b in het | d-4e-5
b in hetzelfde | A-2
b in huis | A7a-11b2d8e-6
b in ieder | A-2
b in ik | A-2
b in je | a-4b-6c-8d7
b in jouw | A-6d5
b in kast | A-2
b in kennis | O5e2
b in keuken | A-3
b in mijn | A-3O-3a2b-17c-4d6e-4
b in mn | A5a-2b5
b in ons | A-4
b in op | A4
b in optie | A-2
b in plaatsen | A-9
b in slaan | A2a5
b in stukken | A6
b in t | a3d-2
b in te | b-3c2
b in uw | O6b-4c-5d10e-4
b in uwen | A-3
b in voor | A5
b in welk | A8O-5a-2b-3e12
b in ziekenhuis | A-4
b in zijn | O-11a-14b10c-3d-6e-3
b in zn | a-2b-4c7
b ind en | A9O6b-3d11
b indienen $ | A3O-6b-3c-2d-2e11
b indienen u | A7a2b-2c4d-2e-3
b ingaan #Day | A-2
b ingaan #Name | A-2O5
b ingaan en | A3
b ingaan hier | A8O5
b ingaan je | A-2
b ingaan jouw | A-2
b ingrijpen $ | A-4
b inhoudt $ | A-2
b inleveren $ | A-2
b inloggen op | A16d8
b innemen $ | A-2O4b9c-3
b innemen en | A9O-4b9c-2
b innemen ik | A10O6b-2
b innemen ze | A-3
b inschrijven $ | A-3
b inschrijven inschrijven | A11O-4b6
b inschrijven voor | A-5
b inschrijven zijn | A11O-4b6
b inschrijving $ | A-2
b inslapen zijn | A5
b instoppen haar | A4
b intensieve in | A6O-4b6
b interesseren je | A-3
b interviewen $ | A-2
b intrekken $ | e4
b intrekken die | A5a-3d3
b intrekken ik | A-2
b invallen slapen | A-2
b invullen $ | A-5
b inzetten $ | A-2
b inzien de | A5O-2b-3c9
b inzien ik | A-2
b inzien mijn | A8a9b-3
b inzien zijn | A5O-2b-3c9
b ipad $ | A6
b ja #Day | A-4
b ja $ | A-6
b ja en | A4c2e5
b ja het | A-2
b ja hij | A4
b ja ik | A-6O12c5
b ja leuk | A-2
b ja of | A-4
b ja zijn | A-2
b jaar $ | A-6
b jaar en | A3
b jaar hebben | A-7
b jaar lang | O-4a3
b jaar lopen | A3
b jaar met | A-4
b jaar niet | A2
b jaar nog | A-2
b jaar oud | A3
b jaar staan | A-2
b jaar te | A-2
b jaar van | A6
b jaar voor | A4
b jaar waarin | A-2
b jaar zijn | A-4
b jacuzzi op | A-2
b jammer dat | A9b-2d3
b janken $ | A4b-2c8e-3
b jaren dat | A-2
b jas $ | A-3
b jas aan | A-3
b jas en | A12O3a-2d2
b jas voor | A-3
b jaszak $ | A-2
b jayden $ | A-2
b je #Day | A-2O7a12c-3
b je #Name | O-14a-8b-2d2
b je #Number | a7b-2
b je $ | A3O8d6e-4
b je aan | O5a-2d12
b je aantrekken | A11b-2
b je achter | A-3
b je advocaat | A21O6a-4c2d-4e-3
b je afkomen | A12O-3a-2b-2d7
b je al | A2O-3d5
b je alimentatie | A-2
b je alleen | A8O3
b je appen | A9O-8b3d-3e-3
b je appje | A-4
b je appjes | A11d6
b je auto | O3c-3d4e-3
b je baas | A5O3b-2d9e-2
b je bankpas | A6O4d6e-2
b je bed | A-3
b je bek | A12O6a12c-5
b je bellen | A3a-2b5d-3
b je benen | A-4a7
b je bericht | A-3
b je berichten | A14b-2d7e-2
b je best | A-2
b je beter | A-3
b je bij | A3O6d9
b je broer | A4d-4e-3
b je buik | A-5
b je bus | A-2
b je daar | A-2
b je daaraan | A-3
b je dat | a2c-11
b je de | a-19b-2d7e-3
b je denken | A-3
b je deur | O9a-2c-2d3
b je deze | A-3
b je die | O9a3c-4e-2
b je dit | a-2b4
b je dochter | A-2a-5b-2e8
b je doden | A14
b je doen | a-8b-3d8e-2
b je door | A14a-5d5
b je doorhebben | A8a-2b-2d13
b je dreigen | A25O-13b5e-5
b je echt | A10O2a7
b je een | A-3O-4a-3b6c-6d-7
b je eeuwige | A-2
b je eigen | A-4
b je en | A2O-6b-2d3e-2
b je er | O-5b4c-4e-3
b je eraan | A10a3b-3c3
b je ergens | A-2
b je ervan | A-4
b je ex | A17O-4a4c-2e2
b je familie | A4d5e-2
b je fietsen | A2
b je filmpje | A13d10e-2
b je fluiten | A4
b je gaan | A-4b-2d3
b je gebruiken | A-2
b je geen | A-3O2b6
b je gelden | A-4
b je gewoon | A-2
b je gezicht | A13O3a12c-4
b je gister | A-6
b je gisteren | A3O5c-2d5
b je goed | A10a2b-3
b je haar | O-12b-3c2e-3
b je handtekening | a-2e3
b je hebben | A7O-14b-8
b je helemaal | A14O5a-3d3
b je helpen | A2
b je hem | O-5c4
b je het | A-17a-3
b je hoeven | A-5
b je hoofd | a10
b je huis | A22b-5c-7
b je in | O5c-9e-6
b je ineens | A-2
b je je | A4O8a-3b3c-4d-2e-2
b je jezelf | A14O-9a-7b23c-3d-3
b je kapotmaken | A10a6
b je keel | A11O3a7c-2
b je kind | A3b-2e10
b je kinderen | A-3
b je klappen | O3a7d-2
b je koffers | A-3
b je komen | b-2
b je kop | A13a19c-6
b je krijgen | O7a9c-6d-4
b je kunnen | A-13
b je langs | A9a2d-2e-2
b je laptop | A13d6e-2
b je laten | A3O-8a-3c8e-4
b je leven | A-2
b je lezen | A9
b je liggen | A15a7b-2
b je live | A-2
b je locatie | A9O8a-5d8e-3
b je luisteren | A16a11
b je m | A-3
b je maar | A-5
b je mailen | A9a-3b-2
b je maken | A-3
b je me | A-2O-7a10b-16c-8e-8
b je meenemen | A-2
b je met | A7O-4b-12e5
b je mij | A6O-12a14b-6c-8e-3
b je mijn | A-5O-11b-2c-2d6
b je mn | A10O-4a5d-6
b je moeder | O-5b3c-2d-2
b je mogen | b-3d7
b je mond | a-5c5
b je morgen | A-6
b je naaktfoto's | A11O4d3
b je naar | A10b-3
b je naast | A5
b je neer | A5O6a11
b je nek | A10a8c-3
b je nemen | A3
b je niet | A4b3c-4
b je nieuwe | A3O-5b-2c3e-4
b je niks | A-2
b je nodigen | A7c-2e6
b je nog | b-3c-5
b je nooit | A-4
b je nu | A4O7a-3b4c-3
b je nummer | A-3
b je of | A4
b je ogen | A-3
b je op | A6c-4d-2
b je opnemen | A14O8a-4b-2c-3d16e-3
b je over | O6d2
b je overigens | A-3
b je pagina | A-3
b je pas | A4O4a-2d8
b je paspoort | A7O4d11
b je per | A5
b je praten | O3d3
b je regelen | A-3
b je rekening | A5
b je rijden | A-3
b je roken | A-3
b je schrijven | A5O-9e-2
b je sinds | A9O-5a9b-2
b je slaan | A21O2a12c-6
b je slapen | A15a-2d11
b je staan | A15d5
b je stopwatch | A-2
b je straks | A4a10b-2c-2d-2e-2
b je sturen | a-4b4
b je tanden | A6a8
b je te | A5a8d-3
b je tegen | A6a15b-2
b je telefoon | d-7
b je ten | A-2
b je terugkrijgen | A4O4c-3e11
b je therapeut | A5
b je toe | A-4
b je toen | A12a7b-3d-2
b je uittrekken | A11a-4b-2d5
b je vader | c-2d5e-2
b je van | A14a6c-8d-2
b je vanavond | A-2
b je vanmorgen | A14b-3c-2d13e-3
b je vannacht | A12O7d2
b je verbieden | A9d4
b je verdienen | A-2
b je vinden | A4O9a-3b-3c-2d-2e14
b je vingers | A9O3a8
b je volgen | A15O-6a-3d11
b je voor | A-10
b je voordeur | A-3
b je voortaan | A-3
b je vorige | A4a-3d4
b je vragen | A-6
b je vriend | A8b-5e-6
b je vriendin | A-4O-4
b je vriendinnen | A7O4a-2d7
b je wachtwoord | A16O4a-2d6
b je weer | A10a5b-3c-4d-3e-3
b je weg | A9O6a-4b3d-2
b je weggaan | A-3
b je werken | O3e-2
b je weten | A-2
b je willen | A-6
b je ze | A2a-4b4
b je zeggen | A14O-12a-14c-5d2e-2
b je zien | A-5O3a5b-4d-5e3
b je zijn | O5b-3d9e-11
b je zin | A11b11d-3
b je zitten | A11a-3b-2d13
b je zo | A-5
b je zolang | A12O3b-3d8
b je zoon | A-3
b je zorgen | A-2
b je zullen | A-9
b je zus | a-5d3
b je zwager | A-3
b jezelf dood | A8b12
b jezelf iets | A7O-4b10
b jij #Day | A-10
b jij #Name | A-14
b jij #Number | A-3
b jij $ | a14c-2
b jij aan | A-2O5a8c-3
b jij aangifte | A7O3a4b-2
b jij achter | A4
b jij al | A4a11b-4c-2e-3
b jij bellen | A-3
b jij betalen | A6b-3c8d-3e-2
b jij bij | e3
b jij blijven | A11d5e-5
b jij dan | A-6
b jij dat | O-5b-2c3
b jij de | A-9O6b-3c6d-2e-6
b jij denken | A-5O8
b jij deze | A-2
b jij doen | A6d-3
b jij dr | A-2
b jij dus | A10a12b-4e-3
b jij een | A-3
b jij elke | A3
b jij en | A4
b jij er | A-17
b jij ernaast | A-3
b jij erop | A3O-2d2
b jij ervoor | A5
b jij gaan | A14b-11c-12d4
b jij geen | A-2
b jij geloven | A-2
b jij geven | d9
b jij gooien | A5b-3c5e-2
b jij haar | O-9e-3
b jij halen | A-2
b jij hebben | A-4O-7a-2b2c-3
b jij hem | A-6c7
b jij het | A-3a-3b6d-3
b jij hier | a-2c4
b jij hoe | A-2
b jij hoeven | A-2
b jij iemand | A-2
b jij in | O-4b-3c7e-2
b jij je | a-3c3
b jij komen | A4a3d-3e-2
b jij kopen | A7
b jij krijgen | A-2O5a5
b jij kunnen | A15O6a-4b-5c-9e14
b jij laten | A3a-4c3d6
b jij lekker | A-2
b jij liggen | A-4
b jij maar | A-2
b jij maken | A8b6
b jij mee | A-2
b jij meenemen | A-4
b jij meer | A-3
b jij met | A-4O4a4b-4c-5d5
b jij mij | A20O2a7b-9c2d-6e-6
b jij mijn | a4b-2
b jij moeten | A3O5a2c-4e-3
b jij mogen | A6O6a-4e-3
b jij naar | A9O6a-4b-2c3d3e4
b jij niet | A13
b jij nooit | e-3
b jij of | A-5
b jij pakken | A9d-2e3
b jij praten | A18O7a-5d14
b jij rijden | A5
b jij rustig | A-3
b jij schrijven | A-2
b jij staan | A-3
b jij sturen | A8b-3c6
b jij te | A3
b jij tellen | A-2
b jij van | b-4c5d4e-2
b jij verliezen | A2
b jij vinden | O6e5
b jij volgen | A12O-5d10
b jij volgende | A-2
b jij voorgaan | A13O6a10d-3e-2
b jij vragen | A2b-3d3
b jij waarom | A-2
b jij wakker | A8e7
b jij wat | A6
b jij weer | A-3
b jij weten | A18O6c5e-4
b jij willen | A-6
b jij ze | A10O11a-8c3d-5
b jij zeggen | O-16c-3e3
b jij zien | A5a-2e3
b jij zijn | A3d5e-13
b jij zoeken | b-2e7
b jij zullen | A-4
b jongen op | A-3
b jongen van | c9
b jongens $ | A13a4b-3c-2
b jongens naar | A-2
b jongens van | A4
b joris $ | A-3
b jou #Day | A5d-3e3
b jou #Name | A-3
b jou #Number | A8O-2a3b-3c5
b jou $ | O-2a2b-3
b jou aan | A-4
b jou allemaal | A-3
b jou als | A4
b jou bij | A-5
b jou dan | A12O5b5c-2d-2e-2
b jou dat | A4
b jou dood | a9b-3c-2
b jou een | a-3e2
b jou en | A-2a4b8c-8d-4e-5
b jou erbij | A7b-2c-3e6
b jou erin | A5a4e-2
b jou geen | A-3
b jou gelijk | A11O5a-3b4e3
b jou hebben | A-2a5b5e-3
b jou het | A-2
b jou ik | A3b-2
b jou in | A-8b-3d3e-2
b jou kapotmaken | A6O5a3
b jou kunnen | A-5
b jou met | A-4
b jou moeten | A-4
b jou mogen | A7O-5a-2d5e-3
b jou naar | d2e-4
b jou niet | A6b-4c-3d5e2
b jou nog | A-3
b jou om | A-3
b jou ook | A-9
b jou op | A6a-3c-3d11
b jou over | A3
b jou pijn | A9a7b-3
b jou slaan | A9O3a9c-2
b jou stiekem | A10O-4c-2d8e-2
b jou thuis | A4
b jou toch | A10a3b5c-2
b jou tot | A-3
b jou voor | A-3
b jou vooral | A-3
b jou want | O-5c4
b jouw account | A-3
b jouw adres | A9O2a5d-2e-2
b jouw appjes | A-2
b jouw auto | A4
b jouw bericht | A3
b jouw broer | A10O-5c8
b jouw bureau | A-3
b jouw dagen | A5
b jouw deel | A-8
b jouw dochter | A16a-2e2
b jouw eigen | A-5
b jouw familie | A-4
b jouw handen | A12a8b-2
b jouw handtekening | A-2e8
b jouw huis | A-4c-3d-3e5
b jouw kalender | A-2
b jouw kant | A-7
b jouw kind | A10b-2c3d-2e4
b jouw kofferbak | A-3
b jouw leven | A-2
b jouw man | A4O-5c-4
b jouw moeder | O-3a4c-3e-4
b jouw naam | A3a5
b jouw nieuwe | A6a-3d8
b jouw nummer | A-3
b jouw paspoort | A5O4d9e-2
b jouw rekening | A5
b jouw schuld | A11
b jouw schuur | A-3
b jouw stoel | A-2
b jouw talent | A-3
b jouw tanden | A10a6
b jouw telefoon | A12O3a-5d8
b jouw toestemming | A2
b jouw vader | A-3a-3d5
b jouw vingers | A9a6
b jouw vriend | A6O-4b-2c3e2
b jouw vriendin | A4
b jouw week | A-4
b jouw weekend | A-6
b jouw werk | A10a2d-4e-2
b jouw zoon | A3c4
b jouw zus | d2
b judith $ | A-3
b juf #Name | A-16
b juf $ | O-4a8c-5
b juf bellen | A4
b juf hebben | A-3
b juf zeggen | A-2O-2b7
b juist $ | A-2
b jullie al | A-3
b jullie allemaal | A4
b jullie gaan | A-2
b jullie in | A-4
b jullie op | A-3
b jullie redden | A12b10d-3e-2
b jullie zijn | A8a-5b4c-4d-4
b jurk zijn | A-3
b k hebben | A6
b k zijn | A-2
b kaak bij | A5a9c-2
b kamer en | A-2
b kamer met | A-3
b kamer op | A7b-3c8d-3
b kamer trekken | A11O-2a4b-3c-2
b kamer voor | A-3
b kamp zijn | A-2
b kamperen $ | A-2
b kanaal $ | A8a3
b kanaal in | A9
b kans $ | A-2
b kant $ | A8a4b-6d-2
b kant en | A4
b kant maken | A-4
b kanten op | A-2
b kantine $ | A-2
b kapot en | A-2
b kapot gaan | A10O-3a9b-4
b kapot hebben | A-3
b kapot maken | A5a10b-4
b kapot na | A-2
b kapot van | A-2
b kapotmaken $ | A-6
b kapotmaken en | A15O5a12
b kapotmaken ik | A12O6a9
b kapotmaken je | A11a5b-2
b kapotmaken jou | A6O2a2
b kapper $ | A-2
b kapster zijn | A-2
b kast $ | A-4
b kat $ | A-2
b kat zijn | A-4
b katrien $ | A-2
b keel $ | A-3
b keel dicht | A9a-4c2
b keel dichtgeknepen | A9a8c-2
b keel dichtkneep | A6a7
b keel door | O2a7b-2
b keel grijpen | A5O-2a-3c3
b keel hebben | A13O3a9c-2
b keel pakken | A10a-2c3
b keer $ | b3e-2
b keer aan | O3a7d-2
b keer als | A4b3
b keer bellen | a-2d8
b keer bij | A2O5a7b-2c-2
b keer bijstaan | A4
b keer da | A-2
b keer dan | A-2
b keer dat | A7a7
b keer doen | A-2
b keer een | A-4
b keer goed | A7c12
b keer ik | A5
b keer in | a4c-2
b keer knijpen | A10O3a7b-2
b keer laten | A6
b keer met | A4a5c2e-4
b keer om | A4
b keer ook | A3
b keer op | A-8
b keer per | b-2d8
b keer rijden | A-3
b keer staan | A-4
b keer te | A-3
b keer van | A3
b keer vergeten | A-2
b keer zijn | a-2c-3
b kelder $ | A-2
b kelder opgesloten | A9O-4c9
b kelder zetten | A13b-3c8d-2e-3
b kelvin $ | A-2
b kennen $ | A-3d-2e8
b kennen hebben | A-2
b kennen ik | A-3
b kennen jij | A-3
b kennen jouw | A8O6a12b-2d-3e-4
b kennis dat | A10O5e2
b keren dat | A-6O3a6
b kerst zonder | A4
b khaled $ | A-2
b kids naar | A-3
b kier $ | A6
b kiezen $ | A-7
b kiezen en | A-2
b kijken $ | a-3b-2d2e-3
b kijken bij | A-2
b kijken dat | A-2
b kijken en | A-3
b kijken hoe | A-2
b kijken ik | A-2
b kijken maar | A-4
b kijken naar | A4O-4c-3d3
b kijken of | A6O5b-2d11
b kijken voor | A4
b kijken wie | A3
b kilo $ | A-2
b kind $ | A-14
b kind als | A11O4b-3c-4e4
b kind bij | A7b-2c9e-2
b kind blijven | A-5
b kind dan | A5
b kind en | A4b-2d-2e10
b kind geen | A3
b kind hebben | A-3
b kind in | A-3
b kind meenemen | A9
b kind met | A-10
b kind niet | c-3e4
b kind van | A4O-4a-5b-2c13d-4e-3
b kind voor | A5
b kind zonder | A-3
b kinderarts $ | A7O-4c11
b kinderen $ | A-4O2b4c-2e2
b kinderen aan | A2
b kinderen achterin | A5O-6b-2c4
b kinderen afpakken | A10O9a2b5c-3
b kinderen al | A3
b kinderen bij | A-4a16b-2c-6d-2e-2
b kinderen bijpraten | A-3
b kinderen blijven | A10
b kinderen dit | A6
b kinderen dood | A-2b-4c14
b kinderen door | A-2
b kinderen een | A4
b kinderen en | a-4c5d2
b kinderen eten | A-2
b kinderen hebben | O-4a3b-2c-2e-2
b kinderen het | A13c3
b kinderen iets | A4b-4c12e-2
b kinderen ik | A10O4b9
b kinderen in | A2a-2b-3c12
b kinderen komen | A15a9c-4
b kinderen kunnen | A-2
b kinderen meenemen | A6e6
b kinderen met | A-5
b kinderen moeten | A-3
b kinderen naar | A-3O6a-3b2e-5
b kinderen niet | A-8a3e-6
b kinderen nog | A8a3b6c-3e-2
b kinderen om | A-2
b kinderen ook | A-2
b kinderen op | O5
b kinderen te | A10b5c2e-2
b kinderen tegenhouden | A9e6
b kinderen thuiszijn | A12O-7a-3b-2c12
b kinderen verstoppen | A11O-6b-3d-2e11
b kinderen weten | A11b-2e4
b kinderen willen | A2
b kinderen zeggen | A9b9e-2
b kinderen zijn | A11a-10b-2d-7e8
b kinderen zitten | A9b-3c-4e5
b kinderen zonder | A-3
b kinderpsycholoog hebben | A-2
b klaar $ | O3a-2c-3e3
b klaar te | A-3
b klaarhebben $ | A4
b klaarhebben een | A5
b klaarliggen bij | A-2
b klaarliggen klaarliggen | A5b9d-2
b klaarzijn $ | A5
b klaarzijn het | A12b9
b klaarzijn klaarzijn | A6O4c4
b klaarzijn met | A8c4
b klaas $ | A-2
b klap in | A-5c4
b klap voor | A12a-3
b klap zijn | A13a8c-3
b klappen $ | A-2O3a13c-4d-3
b klappen als | A-3
b klappen hebben | A10c9
b klappen krijgen | b-2
b klappen van | A9a7c-2d-2e-2
b klas $ | A-3
b klas en | A-2
b klas hebben | A2
b klas vertellen | A-2
b klein worden | A-2
b kleine hebben | A9b2c2
b kleine zijn | A11e4
b kleine zo | A11O5b-3c8
b kleren aan | A10b-3c9d-3e-2
b kloppen en | A-3
b kloppen hebben | A9a-3c4
b kloppen het | A-2
b knallen $ | A-3
b knap dat | A-3
b knieën op | A5
b knijpen en | A10c10
b knijpen haar | A-4
b knijpen hem | A11c5
b knijpen ik | A10O3a7b-2
b knijpen je | A7a7
b knippen $ | A-2
b knippen en | A10b-3c-2e10
b knuffel van | A5
b koelkast $ | A-2
b koffer $ | A5
b koffers pakken | A-3
b koffertje $ | A-2
b koffie op | A-2
b kogel door | A3a3b-2
b koken $ | A-2
b koken echt | A-2
b komen #Name | A-3
b komen $ | O-5c-8d2
b komen bij | A11a-2c-2d3
b komen dan | A-4
b komen de | A-10
b komen die | A2
b komen doordat | A-4
b komen een | A2
b komen en | A4a-2c-2e3
b komen er | A14O6d-4
b komen eraan | A11a9b-3c-2
b komen ge | A-3
b komen goed | A3
b komen halen | a5b2
b komen hem | A-3
b komen het | A4
b komen ik | A11O-5a8c-6
b komen je | A-3O6a11c-3
b komen maar | A11a-2c3
b komen met | A-3O6a4e-5
b komen naar | A10
b komen net | A-3
b komen niet | A13a3b-3d-6e3
b komen nooit | A-5
b komen of | A-2
b komen op | A-2
b komen ophalen | a10
b komen uit | A3
b komen van | A-5
b komen vanavond | A4
b komen ze | A5a-3c9e-4
b komen zijn | A-3
b komen zo | A6
b komen zoeken | A9b-2e2
b komend weekend | A-2
b konijn liggen | A-2
b kookplaat houden | A12O4b-4c10d-2e-3
b koor $ | A-2
b koorts #Number | A-3
b koorts $ | A5
b koorts en | A-2
b kop $ | A10O3a13c-2
b kop geven | A-5
b kop slaan | A-2
b kop van | A-4
b kopen $ | A2c-3e-2
b kopen en | A9e-3
b kopen ik | A2
b kopie van | A-4
b kopstoot geven | A12O-4a12c-3
b kort dag | A-3
b kosten #Money | A-4
b kosten $ | A-5
b kosten het | A-2
b kosten mij | A3
b kosten rekenen | A-3
b kosten van | A-3
b kou $ | A5
b koud zijn | A3
b koude douche | A11O7a-3c13e-2
b krast met | A9O-3b6
b krat bier | A-2
b krijgen $ | a-3c5e-2
b krijgen als | A-3
b krijgen bij | A17a-4c13
b krijgen dat | A5
b krijgen die | A2
b krijgen dus | A-3
b krijgen een | A7b4c-3d-4e-3
b krijgen en | A3a-6b-2c9
b krijgen er | A-2a3c-4
b krijgen ge | A-4
b krijgen geen | A20O5a-3b-2c9d-3e-3
b krijgen hij | A8a-5
b krijgen ik | A-10
b krijgen je | O4a2c-6
b krijgen jij | A-3
b krijgen mijn | A-3
b krijgen nog | A-2
b krijgen nu | A-3
b krijgen omdat | A-3
b krijgen pas | A5b-2c4
b krijgen sinds | A-3
b krijgen slagen | A5c11
b krijgen tot | A-2
b krijgen uw | A7O4
b krijgen van | A2O5a6
b krijgen ze | A9O9a-8b-5c19
b krijgen zijn | A9a-3b-2c4e2
b krijsen $ | A4
b kroeg #Day | A10O-4b-3c7e-2
b kroeg $ | A10b-2c9d-3e-2
b kruipen $ | A-3
b kunnen #Day | A-5
b kunnen $ | A-2c2
b kunnen alle | A-2
b kunnen appen | A-2
b kunnen best | A4
b kunnen blijven | A-4
b kunnen dat | b-2c9
b kunnen doen | A-2
b kunnen er | A-2
b kunnen eten | A-3
b kunnen gaan | A8b3c-2d-2e5
b kunnen ge | A-12
b kunnen hem | A-3
b kunnen het | A-15
b kunnen hier | A-2
b kunnen hij | A-2
b kunnen ik | A-5a-3b-4d7
b kunnen je | a3c-3e-4
b kunnen jij | A-11
b kunnen jou | A6b-2d4e-3
b kunnen kijken | A3
b kunnen leven | A11b8e-3
b kunnen lezen | A-3
b kunnen maken | A16O5b5
b kunnen me | A4O4a2
b kunnen mij | A2
b kunnen niet | A-3O5a-2b6c-4e-4
b kunnen niks | A9O5a-3c-2e12
b kunnen ook | A-6
b kunnen praten | A-2
b kunnen slapen | A-2
b kunnen staan | A-2
b kunnen vertellen | A-3
b kunnen verzetten | A-2
b kunnen we | A-8
b kunnen wel | A-4
b kunnen ze | A-10
b kunnen zelf | A-2
b kunnen zijn | A-7
b kus van | A7b12c-2e-3
b kussen $ | A-4
b kussen op | A19O3b-2c11
b kwaad $ | A4
b kwaad dat | A-2
b kwalijk dat | A-3
b kwestie aan | A-2
b kwijt zijn | A3
b kwijtzijn je | A11O5b-3e4
b la en | A2
b laat de | A-2
b laat dus | A-2
b laat en | A-3
b laat gaan | A-2
b laat haar | A5
b laat komen | A-4
b laat me | A4b12c-2d-2e-3
b laat op | A-3
b laat weten | A-2
b laat zien | A-3
b laat zijn | A-3
b laatst of | A-3
b laatste #Number | A-4
b laatste dag | A4
b laatste moment | A-2
b laatste tijd | A-3
b laatste week | A-2
b lachen er | A-3
b lachen me | A-4
b lachen om | A-2
b lachen toen | A-3
b lachen ze | A-2
b lachje $ | A-3
b laken $ | A-2
b land $ | A14d3
b land dat | A10c-2e5
b land en | A8O5e3
b land jij | A6e3
b land zonder | A9b-3c-2e9
b landen $ | A11O-3a-3e4
b landen uit | A23O7a-6b-5c-7e12
b lang in | A12b-2e8
b lang met | A-2
b lang op | A5
b langs de | A-9
b langs en | A4
b langs het | A2
b langsbrengen $ | A-3
b langsbrengen hem | A-2
b langskomen $ | A18O-6a3b-3c-3e-2
b langskomen met | A7O3a10
b langskomen vanavond | A6O3a7b-2e-2
b laptop $ | A9O-4b3
b laptop van | A-3
b last van | A6O4a-3b10
b lastig bereikbaar | A-2
b late dienst | A-2
b laten bijmaken | A7b-3c-2d12e-2
b laten een | A18a-3c11e-2
b laten en | A11O4b-2c8d-3e-2
b laten gaan | A-2
b laten ik | A-8c2
b laten je | O5c-2d6
b laten jij | A-3
b laten komen | A5
b laten liggen | A-9
b laten lopen | A-3
b laten me | A-2
b laten mij | A4d9
b laten slapen | A4
b laten u | A4
b laten verlengen | A-2
b laten verlopen | A-2
b laten vragen | A-2
b laten we | A-4
b laten weten | A-12
b laten ze | A-2
b laten zien | O-9a-3b-2d16
b laten zijn | A3
b laten zitten | A5b-3c9d-2e-3
b later staan | A-2
b leeg $ | O-4d-2e10
b leeg en | A20O-7a-3c2e3
b leer eens | A-2
b leggen $ | A-11
b leggen en | A2
b leggen haar | A-3
b leggen ik | A-2
b leggen op | A-2
b lek $ | A-3
b lekker dan | A-2
b lenen $ | A-6
b leonard $ | A-2
b leren #Name | A-3
b leren $ | A4O3b-2c7d-2e-2
b leren hij | A-5
b leren hoe | A-2
b leren je | A-2
b les over | A-2
b letten $ | A-3
b letterlijk $ | A9b-3c4d-2e3
b leuk $ | A-2
b leuke nieuwe | A8b-2d9
b leven $ | A24b17c-9d-15e-2
b leven als | A11b10d-2e-2
b leven hebben | A12a-2b13
b leven ik | A9b3
b leven maken | A8a-3b9
b leven niet | A15O8a-2b7
b leven nog | A-2
b leven te | A11O5b11e-2
b leven zijn | A12c-3
b leven zo | A9
b leven zonder | O5b4
b levend terugzien | A8b4c6d-2e-2
b levensboekje $ | A-2
b lezen $ | O5a-2b-2d13
b lezen al | A16d7
b lezen alles | A11O7a-2d8
b lezen dit | A-3
b lezen eens | A-2
b lezen eerst | A-2
b lezen hebben | b7
b lezen het | A2
b lezen in | A-3
b lezen je | A3
b lezen nu | A3
b lezen van | A-4
b lezen zijn | A8b9e-2
b licht uit | A7
b licht zijn | A-3
b liedje met | A-2
b lief dat | A-4
b liefs #Name | A-4
b liefst van | A-2
b liegen $ | O4a-4c7
b liegen ik | A-2
b liegen niet | A-4
b liesbeth $ | A-2
b lieve #Name | A-6
b liever bij | A-3
b liever een | A3
b liever iets | A13O5b-2c9
b liever met | A-2
b liggen #Day | A5
b liggen $ | a-4b3c-5e-3
b liggen aan | A-3
b liggen achter | A-3
b liggen allemaal | A-2
b liggen als | A-3
b liggen bij | A-10
b liggen daar | A-2
b liggen de | A-3
b liggen die | A-5
b liggen en | A13b3c-4e-2
b liggen er | A-9
b liggen eraan | A-3
b liggen hier | A-2a3
b liggen hij | A-4
b liggen ik | A5a-3b11
b liggen in | O-5a4c-5
b liggen jij | A7a11b-4c-2e-3
b liggen nog | A-15
b liggen nu | A6O-6a2c6
b liggen ook | A-2
b liggen op | A8a-3b15c-9d-4e-4
b liggen t | A6
b liggen te | c4
b liggen toen | A-2
b liggen wakker | A-3
b liggen ze | A5b-3c4d5e-3
b liggen zijn | A-3
b lijken me | A-3
b lijken mij | A8O4b13c-2d-2
b lijn $ | A-9
b lijst dat | A-2
b lijstjes $ | A-3
b literatuur heten | A-2
b live locatie | A-2
b locatie aanzetten | A3
b locatie dat | A10O6d5
b locatie delen | A6
b locatie even | A-2
b locatie uit | A11d2e-2
b loes $ | A-2
b logeren $ | A-2
b logeren bij | A-2
b loon zijn | A-3
b lopen $ | O2a-2c4
b lopen dat | A-2
b lopen er | A-2
b lopen ik | A-2
b lopen nu | A-6
b lopen weer | A-2
b loslaten $ | A5
b loslaten ik | A11O3b-2c5
b losse tand | A-2
b lucht meer | A6O-3a7c-2
b ludo $ | A-2
b luisteren $ | A11O12a2b-9c9d-8e-7
b luisteren niet | A-5
b luizen $ | A-3
b luizen en | A-3
b lukken $ | A-2
b m #Day | A-3
b m $ | A5
b m echt | A-2
b m ff | A13O5b-2c10
b m gewoon | A4c4
b m in | A3c7
b m maar | A14b-2c10d-2e-3
b m niet | A-3
b m om | A-2
b m van | A2
b m wel | A2
b maand $ | A-4
b maand de | A-2
b maand hetzelfde | A-2
b maandagavond zijn | A-2
b maar #Day | A-2
b maar #Number | A-2
b maar $ | A3a-6d-2e5
b maar als | A-3
b maar bij | a-3e4
b maar buiten | A-3
b maar daar | A-4
b maar dag | A10e6
b maar dan | a7b-3
b maar dat | a-2b5
b maar de | A-3
b maar dood | A12b13
b maar doorsturen | A-2
b maar een | A4a6d-2
b maar eens | c-2e-2
b maar eerst | A-2
b maar gewoon | A-2
b maar halen | A11b-2c11d-2e-2
b maar hij | c-3e4
b maar iets | A-2
b maar ik | A3O10a-7d4e-4
b maar in | A-8
b maar ja | A-2
b maar je | A6O-6a5d-2
b maar jij | A-4
b maar moeten | A8c9
b maar naar | A13a5b-2c-2e-2
b maar niet | A13O6a-9e2
b maar of | A-3
b maar opschrijven | A-2
b maar te | A-2
b maar tegen | A11O6a11b2c-5e-3
b maar tot | A11O5a3b4
b maar uit | A7
b maar uitleggen | A-2
b maar van | A3a4
b maar voor | a3b-3e-3
b maar wat | A-5
b maar weer | A-3
b maar weten | A-6
b maar wie | A-4
b maar zijn | A9a4b-3e-2
b maat #Number | A-13
b maat aanrijden | A12O-5b-2d9e-2
b maatschappelijk werkster | A4
b magda $ | A-2
b mail $ | A-9
b mail en | A11O-3b-3d6
b mail niet | A-2
b mail van | A-3
b maken $ | a3d-15e-11
b maken als | A15O-3b6c-3d-2
b maken die | A-3
b maken en | O3a5b-3
b maken er | A6O5a-6b14c-5d-3
b maken hebben | A-3
b maken hij | A-3
b maken ik | A3O6a3d-3e-3
b maken je | A-3
b maken jezelf | A8b12
b maken me | A-2
b maken mij | A16b9
b maken van | O-3d9
b maken ze | A4
b maken zijn | e4
b mam van | A-3
b mama dat | A12b5e-5
b mama gaan | A8O-3a3b-4d-2e5
b mama hebben | A8O-6b-2c5
b mama moeten | A-2
b mama niet | A10b8e-3
b mama op | A-3
b mama van | A-3
b mama willen | A8b10
b man $ | A-5
b man die | d2e-2
b man doen | A-3
b man hebben | A8a-3d3
b man meer | A14a4b-2c-2d-2e-2
b man van | A-4
b man zijn | A-4
b map $ | A-2
b mapje $ | A-2
b marechaussee hebben | A13O-6e7
b marechaussee melden | A15O-5
b mario kart | A-2
b marnix $ | A-3
b matsen zijn | A-2
b me #Day | A-4
b me $ | A5b9c-4d-2e-3
b me aan | A7O-3a-2b-2d3
b me af | A4b10
b me afkomen | A14O-3d4
b me al | A4O-3d8
b me alles | A3
b me bij | A-6O-5a16c-3
b me dat | a-5b6
b me de | A-3
b me doen | A2
b me dood | A-3O-5a9b-4
b me echt | A-2
b me een | A-3
b me elk | A8O5b-2d4
b me gewoon | A11b3d6e-3
b me hebben | A11O3a10
b me het | O3d2
b me ik | A-3
b me in | O-5b3c-2
b me kapot | A-3b-2c5
b me kunnen | A-2
b me maar | A9d4e-3
b me met | A17O-10a5e-2
b me net | A-2
b me niet | a-2b-2d2e4
b me niks | A4O4a2
b me nu | b4d-2e-2
b me of | A-2
b me om | O-4a2b-3
b me ook | a2
b me op | A-7O-5a-4d3
b me over | A-2
b me overal | A14O-5a-3b-3d15
b me scheef | A-2
b me te | A-2
b me tegen | A-6
b me terugkomen | A9b-3c-2d7
b me toe | A3
b me toen | A6O-4a8c-2
b me van | A3O-4b4
b me vanavond | A2
b me vannacht | A7O-5a-4b5
b me vertellen | A-2
b me vorige | A8O-2a7d-2
b me weghouden | A-4
b me zeggen | A6O6d2
b me zoon | A9O-4b-2c4e3
b me zullen | A9O-7a8
b mea culpa | A-2
b mede dat | A10O4b3c3
b medicijnen hebben | A11b-2c6
b mee $ | A4a-9d6
b mee akkoord | A-2
b mee bezig | A-3
b mee dat | A-2
b mee doen | A-3
b mee eens | A-3
b mee en | A3c-5e5
b mee in | A-7
b mee naar | A-2d2e-3
b mee op | A-3
b mee te | A-3a-6b2c3d-2e-4
b mee want | A2
b mee wat | A4
b mee wel | A-2
b meebrengen $ | A-4
b meebrengen hem | A-2
b meegaan $ | A-7
b meegaan hij | A-2
b meegeven #Day | A2
b meegeven $ | A-18
b meegeven ik | A-5
b meenemen #Name | A-2
b meenemen $ | A-9O-3b4e-2
b meenemen de | A-4d4e-3
b meenemen een | A-2
b meenemen en | A9a-9b-8c-10d-8e27
b meenemen haar | A-2
b meenemen hebben | A7b-3c-2d-2e10
b meenemen ik | d3e4
b meenemen je | A-6
b meenemen mijn | A9
b meenemen naar | A7a-9b-4c-3e11
b meenemen voor | A-2
b meenemen ze | A-8O6
b meer $ | A9O10d-10
b meer alleen | A9O-4a3
b meer bellen | A-6
b meer ben | A21O5a-5b15c-4d-3e-3
b meer dan | A-3
b meer dat | A-4
b meer de | A-2
b meer doen | A3e-3
b meer dus | A-2
b meer en | A13a-2d4
b meer geven | A-3
b meer goed | A-3
b meer hebben | A-2
b meer herkennen | A4a6
b meer ik | A3O7a-3b-2
b meer in | A-5O5a-3b-4d4
b meer jij | A12b6e-4
b meer kan | A-2a5
b meer krijgen | A6O-3a7c-2
b meer kunnen | b6
b meer last | A10b8d-2e-2
b meer leven | A10a-6b21c-5d-4e-5
b meer levend | A8b14d-2e-2
b meer met | A21a-3b-4d11e-6
b meer naar | A9a4b-4d-4
b meer niet | A-3
b meer of | A-2
b meer om | A13O7a-5b16c-2d-3
b meer ook | A8c-2d3e4
b meer op | d-2
b meer opstaan | A10O3a3b3
b meer over | A-2
b meer praten | A10O4a9b-3d-3
b meer ruggengraat | A-3
b meer schelen | A4O4a2
b meer te | A12a4b4c-9e-6
b meer terugbrengen | A5O4
b meer terugkom | A-5
b meer terugkomen | A19a-4b-4c-6d-3e16
b meer terugkrijgen | A14c-3e12
b meer terugzien | A11
b meer tussen | A-3
b meer uitkomen | A13O5d3e-3
b meer van | A-4
b meer verder | A10b3
b meer vinden | A13e14
b meer voor | A-3
b meer waard | A7b-3
b meer wakker | A28a-8b19c-7d-5e-6
b meer want | A4d2e-2
b meer wil | A11a-6b17c-5e-5
b meer willen | A8a-2b7
b meer zien | a-4b-2c-2d3e4
b meer zijn | A10b15c-5d-4e-5
b meer zitten | A-3
b meer zonder | A11O6b5e-3
b meespelen $ | A-2
b meester zeggen | A-2
b meisje van | A-7
b melden $ | A4O-6a-2d6e-3
b melden dat | O-4e-3
b melden ik | A-5
b melk $ | A-3
b melken $ | A-2
b men noemen | A-2
b meneer #Name | A-2
b meneer de | A-2
b mensen die | A12O4c-3e2
b mensen van | A-2
b merken $ | A5O2b3e-2
b merken dat | A3
b mes bedreigen | A4O-3
b mes en | A11a-5b4c-2
b mes in | A9a7b-3
b mes naar | A10a7
b mes tussen | A8a7
b mes van | A-6
b met #Day | A-6
b met #Name | O-3a-7b-8c-6e12
b met #Number | A-32
b met advocaat | A8a9
b met al | A-3O5a3b5
b met andere | A9O5d2e-2
b met baby | A12
b met belangstelling | A-2
b met benzine | A6a6e-2
b met bloed | A13O6a10d-3e-2
b met dammen | A-3
b met de | b-4c3d-11
b met den | A3O3a-3c9
b met dezelfde | A3
b met die | c-9
b met draaiende | A3
b met een | A-3O-7a3d-7
b met foto | A-2
b met geen | A3O4d8
b met genoegen | A-3
b met haar | A4O6a-9b-5c-7d-6e24
b met hem | A2a2b-10e4
b met het | O-6c-3d3
b met honger | A5
b met huilen | A9O5c9
b met hun | A-2
b met janken | A12b-2c8e-3
b met je | A-3O6a2b-5c-7d4e-8
b met jou | A-3a11b-2c-3d-4
b met jouw | A5a4b-2c-2e-3
b met kerst | A-4
b met kinderen | A7O5a4b-3c-2
b met klei | A-2
b met lege | A-3
b met mario | A-2
b met me | A4a4d-3
b met mes | A12a6
b met mij | e7
b met mijn | A-6a6b-8c-5
b met niemand | A8b-2d2e-2
b met ogen | A-2
b met ons | A2O-4e11
b met onze | A5b-2e8
b met oud | A-3
b met pasen | A-4
b met pinksteren | A-2
b met riem | A3c-3
b met rust | A-2
b met stok | A8a-2c9
b met tape | A14b-4c9d-2e-3
b met thee | A-2
b met u | A9a11
b met uw | A4a-3b-3c-5d11
b met vliegtuig | A-3
b met vriendelijke | A-4
b met wat | A-4
b met wie | A25a-15b-6c-7d26e-9
b met ze | A9O6a-5c-5d-2e10
b met zelfmoord | A13O-6a-3b15
b met zijn | c9
b met zo'n | A-2
b met zoeken | A17a-3b-2e9
b met zoveel | A-3
b meteen $ | A-2
b meten $ | A-3
b meten komen | A10a7b-4d-2
b mevrouw #Name | A-11
b mezelf van | A14O6a-3b13
b mezelf wat | A5b9c-3
b mezelf weer | A12O3a-4b13c-2
b middag bij | A-2
b middag naar | A-2
b midden $ | A-3
b middernacht nuchter | A-3
b mij #Day | A3O-4a9
b mij #Number | A13d6
b mij $ | O7c-2
b mij aan | A4O-5
b mij af | A7b-2d7
b mij afpakken | A9b12d-2
b mij als | A3a-3b2c8
b mij alsjeblieft | A-2
b mij altijd | A5O-3
b mij bekennen | A-2
b mij bellen | O-4
b mij betreffen | A-5
b mij bij | A-5O-3a7c-2
b mij blijven | A-2
b mij daar | A-2
b mij dan | A9O2b-2c9
b mij dat | O-5b3
b mij de | A4O-3a5e-3
b mij die | A-2
b mij dit | A4
b mij dood | A6a3
b mij door | A-3
b mij doorsturen | A5
b mij dus | A10O4a-2b2d-2
b mij duwen | A12a-3
b mij een | A-5a4
b mij eerst | d6
b mij elke | A2
b mij en | A15O5a-4b-5d6
b mij gaan | A-6O-4a13
b mij geen | A7a3b-3d4
b mij genoodzaakt | A4
b mij geven | A4
b mij gewurgd | A10O-5a3c-4
b mij gisteren | A-2
b mij goed | A-3
b mij haar | A3
b mij hebben | A-7b3c-4d-3
b mij het | d-2e5
b mij hoeven | A11O5b3e-2
b mij iets | O-5a2b4e-3
b mij ik | A-2a2b5c-2
b mij in | A9O-4b-3
b mij komen | A-3
b mij krijgen | A4O4c2
b mij laten | A-2
b mij liever | A-2
b mij liggen | A-4
b mij maar | A4
b mij mee | A-4
b mij met | A-7O-6a7c-2
b mij mijn | A-3
b mij mogen | A6a-3b3e-2
b mij na | A-2
b mij naar | A4O-3a-4c-2d8e-3
b mij niet | A15O2b2e-5
b mij niets | A13a2b-5
b mij nog | A-2
b mij nooit | A-2
b mij nu | A-2
b mij ook | A-2
b mij op | A-3a-2d-3
b mij ophangen | A13O7a-3b13
b mij pijn | A9a7b-3
b mij rekenen | A-2
b mij rusten | A10b-3c5d2e-2
b mij slaan | A16O-9a17c-4
b mij te | A-4O-7d-2e-4
b mij tegen | O-2a8
b mij tegenhouden | A11O4d2e-2
b mij trouwens | A-2
b mij uit | A-5
b mij uw | A7O4
b mij vandaag | A-3
b mij verlaten | A5b2d2
b mij vertellen | O-3b-3c6e-4
b mij voor | A5a2
b mij waar | A-2
b mij want | b-3
b mij wat | A-2
b mij weten | A-3
b mij zeggen | A-3O-3a-2
b mij zien | A11b5c-2d4e-2
b mij zijn | A-12
b mij zo | A-3
b mij zullen | A-3
b mijn #Day | A2
b mijn advocaat | A-6O-6a-3d13
b mijn afscheidsbrief | A10O4b7d-2e-2
b mijn afscheidsbrieven | A13O6b13c-2d-2e-3
b mijn arm | A10O-5a-5b4c-3
b mijn armen | A-4O-5a10
b mijn auto | O-7e-2
b mijn baas | A-4
b mijn bed | A-2
b mijn bericht | A-2
b mijn beurt | A-2
b mijn bloeddruk | A-2
b mijn blote | O4a8c-2
b mijn broer | A-2O6e4
b mijn broers | A5O4a10
b mijn buik | A7O-7a11c-2
b mijn bumper | A5O-3d3
b mijn coach | A-2
b mijn collega's | A5
b mijn dag | A8O-4c-2d-3e8
b mijn deur | A15O-2a-5b-2c-3d5e-2
b mijn dochter | A8O-4b-9d-10e4
b mijn dossier | A-3
b mijn eentje | A-5
b mijn eer | A5a10b-4
b mijn eigen | O2a-3b-3c-4e6
b mijn erf | A12O2a7b-2d-2
b mijn ex | A22O-18
b mijn excuses | A-3
b mijn familie | A12c-4e-7
b mijn foto's | A2
b mijn fout | A-6
b mijn geld | A14a-2d4e2
b mijn gezicht | A-6O-10a12c-3
b mijn gsm | A3d3
b mijn haar | O-7a13
b mijn hand | A9a13
b mijn handen | A8c3
b mijn handschrift | A-2
b mijn handtekening | A-2
b mijn hart | A-5
b mijn hele | A-2b-2d3
b mijn hoofd | A4O-5a8c-8
b mijn huis | A2O-2b-3e-4
b mijn huishouden | A-3
b mijn kant | A-2
b mijn kapper | A-2
b mijn keel | A-9O-9a11c-2
b mijn kind | A8O-6d-2
b mijn kinderen | A11b2d-8
b mijn kluis | A9d6
b mijn knieën | A-2
b mijn kop | A-3
b mijn laatste | A6
b mijn land | A2O2a2e-7
b mijn laptop | A8b-2d7
b mijn leven | A4a-8b16c-3d-3e-3
b mijn lijf | A-3
b mijn locatie | A11O-6b-3d5
b mijn maag | A-5
b mijn maat | A-2
b mijn mail | A2O-3b-3d6
b mijn mening | A-2
b mijn meten | A13a15d-3
b mijn moeder | A-2O7a3c-6d-3e-3
b mijn mond | A-3
b mijn naaktfoto's | A4d3
b mijn naam | b-3
b mijn neef | A6O10a-3d2
b mijn nek | A7O-8a11
b mijn neus | A-2
b mijn oma | A-3
b mijn oude | A-3
b mijn ouders | a-2
b mijn paspoort | A8O-10a-2d13e-3
b mijn planning | A-2
b mijn pols | A4O-4a7
b mijn polsen | A22O9a-7b15c-4
b mijn rekening | d9e-2
b mijn ribben | A9O-4a10
b mijn rooster | A-3
b mijn rug | A-5O-3a9
b mijn salaris | A3
b mijn slaapkamer | A15O-5b-3d11
b mijn slaappillen | A6b9c-2
b mijn stem | A-2
b mijn stoel | A-2
b mijn straat | A11O-5d12
b mijn telefoon | O-18a-3b-5c3e-6
b mijn testament | A21O7a-6b20c-3d-4e-3
b mijn toestemming | A10a-4d6e-5
b mijn vader | O5a-3c4
b mijn vervalste | A7O-6d-2e3
b mijn voordeur | A4O-3a6d-2
b mijn voorstel | A-4
b mijn vraag | A7
b mijn vriend | A6c12d-3e-2
b mijn vriendin | A-3
b mijn vriendinnen | A9O-5b-3d9e-3
b mijn vrouw | A9b-2d8
b mijn vuist | A6a3c2
b mijn vuisten | A6a3
b mijn wachtwoorden | A13O-4b-4d11
b mijn weekenden | A-2
b mijn werk | O-11a-9b-2c-3d19e-3
b mijn whatsapp | A12O-5b-2d7
b mijn wil | A9O-5a3b-2d-2e-3
b mijn zoon | A13b3c-2d-8
b mijn zus | O-12b-5c-6e2
b mijzelf $ | A4
b mila $ | A-3
b min voor | A-3
b minder $ | A6b6c-2e-3
b minder zijn | A-2
b minuten $ | A-3
b misschien niet | A-3
b missen de | A-2
b missen mij | A9b7
b missen zijn | A-3
b mn deur | A4
b mn hoofd | A-4
b mn icloud | A10O-7d5
b mn laatste | A10O5b4e-2
b mn moeder | O-4b-3d5
b mn telefoon | A-5
b mn vriendinnen | A11O-4b-2d5
b mn zus | A-2
b moe dat | A6b2
b moe zijn | A-2
b moeder #Day | A-2
b moeder $ | A-2
b moeder allemaal | A6
b moeder dat | A6O-3b-2d-3e10
b moeder denken | A-3
b moeder die | A-2
b moeder en | A-5O4a3
b moeder gaan | A4
b moeder hebben | A-5O-4c-2e2
b moeder in | A-2O8e2
b moeder moeten | A-5
b moeder niet | A11O4b-3d2
b moeder praten | A10d9e-2
b moeder te | A-2
b moeder van | A-2
b moeder vertellen | A4O-3b11d-2
b moeder voor | A-3
b moeder zeggen | A12O-4b-3d5
b moeder zijn | A-6
b moeten #Day | A-4
b moeten $ | a7b-2c-2
b moeten altijd | A-2
b moeten bang | A12a3b-3c3
b moeten beginnen | A-2
b moeten bellen | A-3
b moeten bij | A3
b moeten blijven | A-3
b moeten dan | A-2
b moeten dat | A-3
b moeten doen | O6c4
b moeten echt | A-2
b moeten er | A-7
b moeten ge | A-3
b moeten hebben | A-2
b moeten hem | A-2
b moeten het | A-9
b moeten ie | A7O3b-2c6
b moeten ik | O-7e-5
b moeten je | A-3
b moeten jij | A5c10
b moeten leren | A-2
b moeten luisteren | A11O2a-2c10
b moeten maar | A3O6
b moeten met | A-2
b moeten mij | O3a-3b5
b moeten mijn | A-2
b moeten naar | A-2
b moeten nemen | A-3
b moeten niet | O6b3c4d-3e-2
b moeten nog | A-5
b moeten om | A-3
b moeten onthouden | A-3
b moeten ook | A-2
b moeten over | A3
b moeten praten | A-2
b moeten schrijven | A-2
b moeten smeken | A-3
b moeten van | A6O-9a-5d3
b moeten vernemen | A-3
b moeten verzuipen | A8a8b-4
b moeten we | A-4
b moeten wel | A5
b moeten weten | A-2
b moeten ze | A-2
b moeten zeggen | A5O-5d3e-4
b moeten zijn | A-2
b moeten zitten | A-3
b mogen #Name | A-7
b mogen $ | O-4d4e-2
b mogen best | A2
b mogen bij | A-4
b mogen blij | A10a8b-2d-2
b mogen blijven | A2
b mogen dat | A-4
b mogen de | A-11
b mogen en | A4
b mogen er | A-7
b mogen ge | A4a3d-2e-3
b mogen geen | A4a-2d7
b mogen gewoon | A-2
b mogen hem | A-2
b mogen het | A-11
b mogen hij | A-11
b mogen hopen | A-2
b mogen ik | O-7a-4d10
b mogen in | A-2
b mogen je | b-2d6e4
b mogen jij | b8d-2
b mogen mee | A-3
b mogen mij | A-3
b mogen naar | A-4
b mogen niet | A4a-5b-3c-4d5
b mogen nooit | A-2
b mogen ook | A-2
b mogen u | A3O3a5
b mogen van | O-5d4
b mogen vertellen | A10O-4b-2c3e-3
b mogen weten | A10O-5e5
b mogen ze | b2c4d-2e-3
b mogen zijn | A-2
b mond $ | A-2a-5c4
b mond over | A3
b moord op | A-2
b morgen #Number | A-2
b morgen $ | b-3c6d-2e-2
b morgen bellen | A-2
b morgen halen | A14b-3c-2d6e-4
b morgen ik | A14b5e-2
b morgen in | A8e3
b morgen maar | A15a-4b3e3
b morgen niet | A12a-6b18c-5d-3e-4
b morgen of | A-2
b morgen om | A-7
b morgen ook | A3
b morgen per | A-2
b morgen van | A4e4
b morgen weer | A-3a-3c5
b morgen zijn | O5b10
b mouw $ | A-2
b muur gooien | A13O4b-3c12
b muur hebben | a6
b muur slaan | a-2c3
b muur zetten | A7c5d-2
b na #Day | A8b2
b na #Number | A-22
b na $ | A-3
b na aflopen | A-4
b na de | O2a-5b-2c-4e11
b na die | A-4O-6a6
b na een | c2d-2e-2
b na haar | A13O-5b14c-2d-2e-3
b na het | A-7
b na je | A3a-3b5d-2
b na school | A-2
b na wat | A11O-5a10d-2
b na zijn | A-2
b naaktfoto's naar | A7d3
b naaktfoto's online | A11O4d3
b naaktfoto's te | A8
b naaktfoto's van | A10O-3b-3d5
b naam $ | A-5
b naam en | A-2b-2
b naam geven | A9b-2e8
b naam hebben | A8O-4b-3e-2
b naam op | A-2
b naar #Day | A-3
b naar #Name | A-2a-5b-11c-17d-3e30
b naar #Number | A-5
b naar $ | A-5
b naar 't | A3
b naar aanleiding | A-2
b naar beneden | A-3
b naar binnen | A13d7e-2
b naar boven | A-3
b naar buiten | A10O-4a-4b-2c-5d11e-4
b naar curacao | A8O-3b-2e7
b naar dat | A4b-3d11e-2
b naar de | b-3c3e-5
b naar die | A-5c3
b naar een | a-3b-2e11
b naar haar | A4c3e7
b naar hem | A-2
b naar het | A-3a-6b-2c-4e10
b naar huis | A10
b naar ik | A-2
b naar je | A3a-8d10
b naar jou | A-2b11c-2e-2
b naar jouw | A-5a-2d6
b naar me | A10O-8a7c-3d3
b naar mij | A-5a-2d2
b naar mijn | A-6O-2b-4c-5d4e-5
b naar politie | A12O-2c2d4
b naar rechter | A9O2b-3c-2e6
b naar school | A-3e-4
b naar uw | d3
b naar vragen | A6
b naar zijn | A-2
b naartoe zonder | A8b-3d3
b naast de | A-3
b naast je | A10b-3d3e-3
b naast me | A2
b naast zich | A-3
b naast zijn | A3
b nacht $ | A12a-6c-5d15e-4
b nacht alleen | A14O-4a-4c19
b nacht in | A20O-3a4d-4
b nacht liggen | A-3
b nacht maar | A-3
b nacht op | A10O-5b5
b nacht te | A4c-2d4e-2
b nachtdienst in | A-3
b nachtdienst zijn | A-2
b nachten achter | A-2
b nachts de | A3
b nachts dragen | A-2
b nachts op | A5
b nachts te | A-2
b nadoen $ | A4
b nakijken $ | A-3
b nalaten $ | A-2
b namens mijn | A-3
b nat kammen | A-2
b nat worden | A-2
b natte dweil | A-3
b natuurlijk een | A-2
b ne keer | A-4
b nee #Day | A-2
b nee $ | A-6
b nee die | A-2
b nee te | A-2
b nee ze | A-3
b nee zeggen | O-4a9b-3d-3
b neef $ | A4
b neer $ | A10O5a10
b nek $ | A5a8c-2
b nek omdraaien | A6a3b-3
b nemen $ | A-5a-2b10
b nemen afscheid | A11b2
b nemen dat | A-3
b nemen en | A8O5a-2c-2
b nemen je | A-3
b nemen jij | A-10
b nemen me | A-3
b nemen naar | A3
b nemen niet | A-2
b nemen om | A-2
b nemen omdat | A-2
b nemen op | A-2
b nemen van | A11a-2b9
b nemen zelf | A-2
b nergens anders | A-3
b nergens heen | A16O-7a-2b-2d13
b nergens naartoe | A8b-3d3
b nergens voor | A-2
b nergens zonder | A7d8e-2
b net aan | A-2
b net als | A-2
b net de | A-2
b net een | A5c12
b net uit | A-3
b net zo | A13O-2a5b-3c-4
b netjes $ | A-2
b neus $ | O5a6
b neus hebben | A5a-3c4
b nie aan | A4
b nie meer | A17O3a-3b12
b nie zeggen | A2
b niemand anders | A12a-3d6
b niemand die | A-3
b niemand gaan | A12a3b-3e2
b niemand hebben | A-3
b niemand meer | A8a-2b2
b niemand missen | A12a-3b10
b niemand opnemen | A-5
b niemand over | A3
b niemand te | A6
b niemand vragen | A-2
b niemand weten | A13O-6e11
b niemand zijn | A-3
b niet #Name | A-3
b niet $ | O21c-21e4
b niet aan | b4e-3
b niet aankomen | A-3
b niet alleen | A5O-3a4b7c-3e-2
b niet bel | A-2
b niet bellen | A-3
b niet betalen | A-5
b niet beter | A-2
b niet bij | b2c-7d-5e4
b niet binnenkomen | A-3
b niet brengen | A13b10c-2e-2
b niet dan | A-6
b niet dat | O4a-6b-4c-3d16
b niet de | A-2
b niet doen | A7a-2d9
b niet door | A-4
b niet durven | A-2
b niet dus | A-3
b niet echt | A4
b niet eens | A-3
b niet eerder | A6
b niet eerlijk | A-2
b niet en | A-3
b niet eten | A15c9d-3e-2
b niet genoeg | A4
b niet goed | A-5
b niet hier | A-3
b niet hij | A-3
b niet hoor | A-2
b niet ik | A4a-2b-2d8
b niet in | a-2c13d-2
b niet je | A-2
b niet juist | A-2
b niet kennen | A7d-2e8
b niet kijken | A-3
b niet komen | d-3e6
b niet kunnen | O6b-3c4e-2
b niet kwalijk | A-5
b niet laat | A10b-3c7e-2
b niet leren | A-3
b niet leven | A-3
b niet levend | A20a6c6d-2e-3
b niet lezen | A-2
b niet luisteren | A22O5b-3c7d-3e-4
b niet lukken | A-3
b niet mee | A-2O5c4d3
b niet meer | A13O2a-4b13c-9d-2
b niet met | A3a-5c-8d8
b niet mijn | A7a2b-3e5
b niet moeten | A-4c8
b niet mogen | A14O-11a-5b-2c-2d3e6
b niet morgen | A-3
b niet na | A-2
b niet naar | a-7b-4c-3d17e-2
b niet naast | A5
b niet nodig | A3a-2b5e3
b niet nog | A-3
b niet om | a5
b niet omdat | A-2
b niet omgaan | A-2
b niet ook | A5
b niet op | e7
b niet opendoen | A-3a7c-2
b niet ophouden | A9c6
b niet opnemen | O7a-4b10c-3
b niet over | A-2
b niet pas | A-2
b niet platbellen | A-2
b niet schrikken | A-3
b niet slaan | A-4
b niet stoppen | A10O4b3c2
b niet te | O6a-2e4
b niet tegen | A-2
b niet tekenen | A-3b-4c-2d-2e5
b niet terug | A15a-4b-2c-4e9
b niet terugbrengen | A34a-4b-6c-10d-6e21
b niet teruggeven | A8O-11a-2c-3e4
b niet terugkomen | A32O-5a-3d-2
b niet terugkrijgen | A16c-2
b niet uit | a6
b niet uitgaan | A10O5d11e-2
b niet uitkomen | A-3
b niet van | O-9a-4c5
b niet verbazen | A-2
b niet verder | A9b9e-3
b niet verschonen | A14O-4b-3c8e-2
b niet vinden | b-3c-2d-3e12
b niet voor | A-2O4b-2
b niet waar | A13a-6b-5c-6e18
b niet want | A-3
b niet we | A3
b niet weer | A-3
b niet weerom | A8
b niet weg | A-5
b niet werken | A12O5a-3d12
b niet weten | A7a-2b-2c-2d-2e10
b niet willen | b4
b niet wissen | A-2
b niet ze | A3
b niet zeggen | A-3
b niet zien | A7b-3c3e-3
b niet zo | A-4
b niet zonder | A-4
b niet zwijgen | A11b-2c9e-2
b niets aan | A-2
b niets houden | A-2
b niets meer | a-2
b niets van | A-4
b nieuw bij | A-2
b nieuw huis | A14e2
b nieuw landen | A7e3
b nieuw nummer | A14a-3b-2d15
b nieuwe adres | A7d10e-3
b nieuwe appartement | A-3
b nieuwe auto | A8b-2d9
b nieuwe baan | A-2
b nieuwe baas | A-2
b nieuwe bij | A4
b nieuwe keuken | A-3
b nieuwe lief | A14O4a10b-2c-2
b nieuwe man | A12O-5a-3c7
b nieuwe naam | A9b-3d-2e9
b nieuwe paspoort | A8d-2e9
b nieuwe school | A6
b nieuwe van | A-3
b nieuwe vlam | A-2
b nieuwe vriend | A2O-4
b nieuwe winterjas | A-3
b niks $ | c4e-5
b niks aan | A-3
b niks doen | A9a-2e11
b niks doorhebben | A10b-3d7
b niks dus | A-2
b niks horen | A-3
b niks maar | A-2
b niks meer | A9c5d-5e-5
b niks te | O6c2
b niks zeggen | A-3
b niks zijn | A9b4
b nodig $ | A-3
b nodig dat | A-2
b nodig de | A-2
b nodig en | A6
b nodig om | A-2
b nodig voor | A-7
b nodigen hebben | A2a3b3c-2
b noemen $ | A-2
b noemen het | A-3
b nog #Number | A4O18b-2
b nog $ | O4a7b-2c-5
b nog 1x | A7a9b-2d-3e-2
b nog aan | A-4
b nog aanstaan | A10O-4d7
b nog bij | A-5
b nog blijven | A11b10d-2e-2
b nog dat | A-2
b nog een | O4a-2b-4c5d2e-3
b nog eens | O9a18b-5c-3d-6e-5
b nog ergens | A2
b nog geen | A-4
b nog geldig | A-3
b nog goed | A3
b nog hebben | A3a5b-2
b nog hoe | A6a6b-2c-2
b nog in | A-3
b nog komen | A3
b nog liever | A16c8
b nog maar | a4e-3
b nog mee | A-4
b nog naar | b2c4d-2
b nog niet | A-5a3b-3e4
b nog niks | A-4
b nog nooit | A-3
b nog op | A-3
b nog openstaan | A9b-3d6e-2
b nog spijt | A-4
b nog steeds | d9
b nog via | A-3
b nog voor | A3O6c-2e6
b nog wel | A-8
b nog zo | A-4
b nooit $ | A17e11
b nooit een | A-15
b nooit goed | A-2
b nooit iets | A-7
b nooit je | A-2
b nooit meer | A15b-2c-4d-17e17
b nooit naar | A-3
b nooit te | A-3
b nooit tijd | A-2
b nooit van | A11b-3d11e-2
b nooit vinden | A14O9a-2d2e-2
b nooit wat | A-3
b nooit zeggen | A-2
b normaal $ | A-4
b normale mensen | A-2
b notaris hebben | A-2
b nou $ | A2a9b-3c-3
b nou al | A-2
b nou de | A-2
b nou en | A8b-3c10
b nou of | A-2
b nou wel | A-2
b nu #Number | O-4d-2e7
b nu $ | O-7b8
b nu al | A-2b4c3d-3e-2
b nu alles | A10O-7d4
b nu anders | A10b-4c-2d-2e10
b nu bij | A13O-5a3b-2c3
b nu bijwonen | A14
b nu de | A5a3b2e-4
b nu doen | A3O-5d3
b nu dus | A-3
b nu echt | A4
b nu een | O2b3c-2
b nu eenmaal | A-11
b nu eindelijk | A-4
b nu en | A-3
b nu hebben | A-2
b nu het | A-2
b nu hij | A-2
b nu iets | A-3
b nu ik | a4
b nu in | A9a-5b-3d3e-4
b nu liggen | A3
b nu met | A-3O-3e4
b nu naar | A-2
b nu niet | A8b3d-2
b nu nog | A-2
b nu of | A10d5
b nu op | b5c-2d-2e4
b nu opnemen | A10e-2
b nu over | A-2
b nu pas | A-2
b nu vragen | A12O-4
b nu wel | A7b-2c5d4e-2
b nu zijn | b-2c4
b nuchter blijven | A-3
b nummer #Number | A-5
b nummer en | A-2
b nummer van | A-3
b oefenen $ | A-6
b of #Number | A-4
b of anders | A-2
b of dat | A-7
b of de | A-7
b of een | A-6
b of geen | A-2
b of gewoon | A-3
b of haar | A-2
b of heel | A12O4d4
b of ie | A-2
b of ik | A4O3b-5d6e-9
b of je | A3b-2c-3d11e-4
b of jij | A-11
b of laat | A-2
b of mama | A-3
b of met | A-2
b of nee | A-4
b of niet | A-17
b of papa | A-2
b of wij | A-2
b of ze | A-8
b of zijn | A-5
b of zullen | A-9
b ofzo $ | A2a3b-2
b ogen $ | A5a7c-2
b ogen kunnen | A5
b ogen van | O-5c5
b ogen zijn | A-3
b oké voor | A-2
b om #Number | O-3a-11
b om #Time | A-13a-3d11
b om bij | A3
b om dat | A-6
b om de | A-18
b om door | A-2
b om een | A-13
b om er | A10b7
b om haar | A-2
b om huilen | A-2
b om je | a7b-3
b om jouw | A-3
b om mama | A11c7
b om mee | A-3
b om met | A5O-7e8
b om mij | A-7
b om mijn | A15O-9d4
b om op | A2b-3d3e-2
b om overal | A-2
b om te | A6d-3e-11
b om u | A4O6b-2d3
b om uit | A3
b om van | A-3
b om vergeving | A-2
b om vragen | A-3
b oma #Name | A-2
b oma $ | A-3
b oma hebben | A-3
b oma ook | A-3
b omdat #Name | A3O-2b-2c8e-2
b omdat de | O2a3b2
b omdat ge | A-6
b omdat hij | A-4O6a-4c6
b omdat ik | A-3c4d-2
b omdat je | A-9O-16a3b-5c3d-3
b omdat jij | A-4O-8a-2
b omdat jullie | A9O-6b-2d-2e8
b omdat u | A4b5c2
b omdat ze | b3c-2e-3
b omdraaien $ | A2a3b-3
b omdraaien en | A-2
b omgaan #Name | A-2
b omgaan $ | b-2d6e-2
b omgaan je | A-3
b omgaan jou | A-2
b ondanks het | A7O-5b-2e4
b onder $ | A8a-2b2e-3
b onder de | A3b-9c10e-12
b onder een | A11a-5c-3e6
b onder haar | A-3
b onder het | a4b-4c3e-3
b onder je | A3
b onder mijn | A5O-13a-6b-3c-4d14e-4
b onder uw | A5O4d4
b onder water | A-3O-3b-3c9
b ondergedoken bij | A11O6a-3e11
b ondergedoken en | A10b-4c-2e12
b online $ | A6O4d3
b ons #Day | A-2
b ons #Name | A7d-4
b ons $ | b4c-2e-2
b ons allebei | A-5
b ons de | A-2
b ons geheimpje | A7c7e-3
b ons gezin | A-2
b ons het | A-2
b ons huwelijk | A-6
b ons in | A-4
b ons kind | A2O-5b-2d-2
b ons maar | A10b-2e7
b ons mam | A5
b ons moeder | A-2
b ons niet | A6O3a-3b-3d-2e13
b ons nooit | A14O6a-2e9
b ons op | A4
b ons trouwfeest | A-3
b ons van | A4
b ons vinden | A13b-3e9
b ons woord | A-2
b ons zijn | A-3
b ontbreken maar | A-3
b ontbreken nog | A-2
b onthouden $ | A5
b ontvangen ik | A-3
b ontvoeren mijn | A12O4b-4c-3e12
b ontvoeren naar | A9O-4
b onvoldoende voor | A-2
b onze #Name | A4O-2e-3
b onze dochter | A22O-7a-5b2e-3
b onze hond | A-2
b onze zoon | O-4a-3b5c-3
b ooit een | A-2
b ooit hebben | A-2
b ooit nog | A7
b ook $ | A5b-7
b ook aan | A-2
b ook al | A-5a-2b-2c8d3
b ook alleen | A-3
b ook als | b-2c4
b ook altijd | A-4
b ook bij | A-6
b ook de | A-9
b ook die | c-2d2
b ook een | A-18
b ook eerlijk | A-2
b ook elke | A-2
b ook geen | A-9
b ook gewoon | A-6
b ook goed | A-4
b ook goedvinden | A-2
b ook hebben | A-2
b ook in | A-6
b ook maar | A-3
b ook mijn | A-5
b ook na | A4
b ook niet | O11b-5c-2e3
b ook nooit | A-3
b ook op | A-6
b ook tekenen | A-3
b ook van | A-2
b ook voor | a2b-3c-2d4e-2
b ook wel | A-5
b ook willen | A-2
b ook zien | A-2
b oom $ | A-2
b oor $ | A-3
b op #Day | A-31
b op #Name | a-4c3e-6
b op #Number | A-7
b op $ | A3O4a-3b2c-3
b op 't | A-4
b op balkon | A8b-3c6
b op bed | A-6
b op café | A12c9d-2e-2
b op dat | O4b-4c4d3
b op de | a5d-3e-4
b op die | O5a3b2d-2
b op dit | A3
b op dr | A5O-6a-7c5
b op drumles | A-3
b op dus | A-2
b op een | a-14c-9e15
b op en | A-3
b op gaan | A5
b op geen | A-2
b op gezette | A-2
b op grond | A6a2b-2c-2
b op haar | A5a-18b3c3d-4e-9
b op het | e-2
b op hockeyen | A-2
b op hun | A-2
b op ik | A10b-4d3
b op in | A-4
b op intensieve | A6O-4b6
b op internet | A11O-4a-3b-2d14
b op je | A-3O10a-2d7
b op jouw | c2d-2
b op kamp | A-3
b op maandagavond | A-3
b op me | A10O-8a15d-2
b op mijn | A9O-2a6b-13c-18
b op ons | A-3
b op onze | A-4
b op rijden | A-6
b op school | a-5e6
b op slot | A18b-6c5d2e-8
b op spoed | A7O-5b5
b op straat | A-3O-8
b op tafel | A5O3a-6b13d-4e-3
b op te | a-7b4e-2
b op tijd | A-10
b op tiktok | A-3
b op uw | a3b-2
b op vakantie | A3
b op verzenden | A-3
b op voorhand | A-3
b op vrijdagmiddag | A-3
b op welke | A-6
b op zijn | A9O-4a-29c26d-3e-13
b op zn | A5b-3c10d-2
b op zolder | A7a-2b-2c3d2
b op zondagavond | A-2
b op zondagochtend | A-2
b opa $ | A-4
b opa aan | A8O-2b-3c8
b opa en | A-3
b opa in | A6
b opdoen ik | A-3
b open $ | A-3
b open dan | A-3
b opendoen $ | A-5
b opendoen ik | A10b-3d4
b openstaan $ | A4
b openstaan nog | A7b-3d6e-2
b opeten #Name | A-3
b opgaan uw | A7a3
b opgeblazen $ | A-3
b opgesloten $ | A12O-8a-2c12
b opgesloten in | A2a-8c12
b opgespaard en | A4O4b9c-3
b opgroeien $ | A14O5b-2c4e3
b ophalen #Name | A-4
b ophalen $ | a12c-5e-2
b ophalen en | A10
b ophalen je | A3
b ophalen terwijl | A-2
b ophalen ze | A-2
b ophalen zijn | A5
b ophangen $ | A8a-2b4d2
b ophangen ik | A17O8a-4b17c-3e-2
b ophangen in | A15b13
b ophangen vragen | A-2
b ophouden met | b-2c3
b ophouden ophouden | A-4
b opkomen #Day | A3
b opkomen mijn | A4a3d-3
b opkomen zijn | A3
b opletten je | A5
b opletten maar | A-2
b oplopen $ | A-2
b oplossen $ | A-2
b opnemen $ | a-4b12c-4d-3
b opnemen al | A10O4b-2d9e-2
b opnemen of | A20a-4d12
b opnemen opnemen | A2a-2d9
b opnieuw inschrijven | A-2
b opnieuw zonder | A8e2
b oppassen #Name | A-2
b oppassen $ | A-2
b oprit $ | A-2
b oprit staan | A-3
b opschrijven $ | d3
b opschrijven dat | A-3
b opschrijven elke | A12O-4b-3d8
b opschrijven het | A-2
b opschrijven wie | A12b-3d10
b opstaan $ | O3b2c-3
b opstaan er | A-5
b opstaan ik | A-2
b opstaan je | A5b-2
b opstaan met | A-2
b opvang gaan | A-2
b opvangen $ | A-3
b opvangen hem | A-2
b opvoeden $ | A10O5a-2c12
b opwachten u | A-3
b opzetten $ | A2
b opzetten ik | A8
b opzetten je | A-5
b opzetten mijn | A5
b opzetten stil | A-2
b opzetten zijn | A-2
b opzij $ | A-2
b opzoeken $ | A3
b oren $ | A-2
b oud $ | A4
b oude #Name | A-2
b oude adres | A-2
b oude fiets | A-2
b ouder bij | A-3
b ouders $ | A-4
b ouders naar | A5
b ouderschapsplan hebben | A-2
b ouderschapsplan staan | A-2
b over #Day | A-3
b over #Name | A-4
b over $ | b6c-3
b over alimentatie | A10a10
b over bellen | A-2
b over de | a-16c-10e-3
b over die | A-7
b over een | A-7
b over en | A-2
b over haar | A-5
b over het | A-10
b over huiselijk | A-3
b over je | A-3
b over jou | A-2
b over jouw | A-3
b over kindermishandeling | A-2
b over me | A6O6d2
b over mij | A-3
b over mijn | A-3
b over ons | A9d10e-2
b over schrijven | A-2
b over te | A-3
b over verkeer | A-3
b over vulkanen | A-2
b over zijn | A-3
b overal $ | b-3d9e-3
b overal vinden | A10O-4b-3d13e-3
b overdosis paracetamol | A13O-4b7
b overdosis pillen | A5b3
b overdracht $ | A3
b overdracht een | A-5
b overdracht voortaan | A10O-5a8b-2d-2
b overdrijven met | A-3
b overgaan en | A-2
b overhebben #Name | A-2
b overhebben $ | A-2
b overhebben er | A-2
b overhebben zijn | A-2
b overkant $ | A14b-3c-2d9
b overkomen $ | A14a3b7c-2d-2
b overleggen de | A-2
b overleggen dit | A-2
b overleggen van | A-2
b overmaken $ | A-5
b overslaan $ | A-2
b paar dagen | A5
b paar keer | A11b-2c13e-2
b paar tientjes | A5
b pak slagen | A8O8c-5d-2
b pakken $ | A-2
b pakken dan | A-3
b pakken en | A15
b pakken ik | A8O5b-3d-3e11
b pakken mijn | A11a-2e3
b papa $ | A-5
b papa er | A15O-4a-2b16e-2
b papa gaan | A11b8c-2
b papa hebben | A6O-9a4b-2c-6
b papa hem | A-5
b papa mama | A5O-4a12b-4c-2
b papa mogen | A3
b papa op | A5
b papa slaan | A12O-6
b papa van | A-3
b papa zeggen | A18O-6b2c-3e-6
b papier tekenen | A-3
b papier van | A4
b paracetamol laatste | A-3
b parkeerautomaat $ | A-2
b parkeerplaats $ | A2
b parkeerplaats van | A7O-3a8d-2
b parkeren $ | A3
b partner zijn | A10O-4a8c-2
b pas bij | A-3
b pas daarna | A-3
b pas de | A-2
b pas hebben | A-2
b pas komen | A-2
b pas met | A-2
b pas naar | A3
b pas om | A-7
b pas op | a3d2
b pas terugkrijgen | A6O4d6e-2
b pas van | A3
b pasen bij | A-2
b pasen een | A-2
b paspoort $ | A-3
b paspoort aanvragen | A10O-7b-2d-2e9
b paspoort en | A10a-6b-3c-5d13
b paspoort hebben | A2
b paspoort moeten | A-2
b paspoort niet | d9e-2
b paspoort van | A-6
b paspoort voor | A20a-2c-3d-4e13
b paspoort zijn | A19O-7a-3c-3d-4e17
b paspoorten $ | A5
b paspoorten hebben | A11O5e5
b paspoorten zijn | A10e6
b passieve agressie | A-3
b paswoord van | A7O4
b patrick $ | A-2
b per #Number | A-8
b per dag | A-2
b per kind | A-4
b per maand | A-5
b per post | A-2
b per week | A-3
b perron en | A12O2b5
b petra $ | A-4
b piepen $ | A5
b pijn $ | A9a3b-4c4e-3
b pijn doen | A14O-4a2b7d-4e-4
b pijn hebben | A-2
b pillen in | A6b7
b pillen nemen | A5b3
b pillen op | A-3
b pillen slikken | A6O-4b6
b pillen tegen | A-2
b pistool en | A4a6
b plaatsen $ | A4
b plaatsen van | A-12
b plakken dus | A3
b plakken je | A-2
b plakken zijn | A-2
b plegen en | A11b7d-2e-2
b plegen ik | A8O5b8c-2e-3
b pleister erop | A-3
b pleister op | A-3
b plek $ | A-4
b plek op | A-8
b plek waar | A16e13
b plekken breken | A8O-4a-2c3
b plekken op | A10O-8
b plus #Number | A-3
b poging hebben | A10O-3b11d-2
b politie $ | A7O-13a-4b-3c2
b politie bellen | A19O-5a7d-2e-3
b politie gaan | A11b-3c3d-3e3
b politie geven | A4d5
b politie hebben | A14O-7c-4
b politie ik | A7c-2d5
b politie maar | A12b-2e5
b politie weten | A6O-3a9b-2c-2
b politie zijn | A3O-4a-3b-3c-3e9
b politie zoeken | A7O-3e7
b pollepel hebben | A7c9
b pollepel op | A7b-2c11
b pols breken | A-2
b polsen doorgesneden | A10b4
b polsen opengesneden | A5b4
b poort $ | A4
b pop van | A6O6d2
b post dus | A5
b potje $ | A-2
b praten $ | A4b-6
b praten alleen | A-3
b praten dat | A4
b praten en | A4d8
b praten je | A-4
b praten jij | A2
b praten met | A9O4a2b-3c-4e-3
b praten niet | A10d7
b praten over | A-3
b praten we | A2
b precies dat | A-2
b precies op | A-2
b precies waar | A16O6a-3d11
b prima $ | A-8
b proberen $ | A4
b probleem $ | A3a2b-3
b probleem met | A-3
b proficiat met | A-2
b publiek $ | A-2
b puffer en | A-2
b punt $ | A-5
b punt ik | A-2
b punthoofd van | A-2
b raam $ | A5O-4c3
b raden $ | A6
b raken $ | A-4a2c3
b ram je | A7a3
b rania $ | A-2
b rapport van | A-2
b reageren $ | A5
b reageren je | A-2
b recht op | A-2
b rechtbank $ | A-2
b rechtbank niet | A3
b rechtbank voorleggen | A-2
b rechter $ | A-3
b rechter en | A-3
b rechter gaan | A12a-3c2
b rechter hebben | A9O-3e7
b rechter jou | A11O5a-3b4e3
b rechter stappen | A4
b rechter van | A11O6
b rechter voor | A6
b rechter zeggen | A13O6b8
b rechtzetten en | A-2
b redden het | A12b10d-3e-2
b reden meer | A9O4b6d-3
b reeds tijdens | A-3
b regel $ | A-2
b regel van | A-2
b regelen $ | A-5
b regelen dus | A6a7b-3e-2
b regelen en | O5b5d-2e3
b regelen zijn | A-2
b regels $ | A-3
b reis $ | A3O7e5
b reis en | A-2
b reizen over | A-2
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
b ribben als | A4a5
b ricardo $ | A-3
b riem $ | A7O5a-3c8
b riem als | A4O2c3
b riem geven | A13a-2c5
b riem hebben | A10c6
b riem op | A5O-3a12c-2
b riem slaan | A9a-2c8
b riem van | A-5
b riem zijn | A9c7
b rij $ | A-2
b rijden #Day | A-3
b rijden $ | O2b-2c8d-2e-2
b rijden een | A-5
b rijden ik | A-5
b rijden jij | A-2
b rijden met | A5a-3b-2c5d4
b rijden voorzichtig | A-2
b rijden we | A-2
b rijden wij | A12
b rijden ze | A-2
b rode etui | A-2
b roepen dat | A-5O-5
b roepen ik | A-2
b rojda $ | A-2
b ronald $ | A-2
b rond #Number | A-3
b rond #Time | A-5
b rond krijgen | A3
b rondvertellen dat | A-2
b ronnie $ | A-2
b rood $ | A5
b rood zijn | A-2
b roos $ | A2
b rot toch | A-3
b router $ | A-2
b rug $ | A2
b rug en | A-3O-7a-3c7
b rug om | A-2
b rugzak $ | A-3
b rugzak van | A-2
b rugzak zodat | A-3
b ruiken $ | A-2
b rust geven | A3
b rustig aandoen | A-2
b ruth $ | A-2
b samen #Number | A-2
b samen een | A-6
b samen zijn | A-3
b samira $ | A-2
b sander $ | A-2
b sanne $ | A-2
b schaken $ | A-3
b schamen je | A-2
b schamen me | A-2
b schamen mij | A-2
b scheenbeschermers niet | A-2
b scheenbeschermers zitten | A-2
b scheermesje $ | A11O-3b6
b scheiding $ | A11O4a3d-4
b scheiding hebben | A-3
b schelen $ | O4a2
b schieten $ | A6O5a10b-2d-3
b schieten en | A3
b schieten ik | A9O4a11c-3
b schieten je | A12a6
b schieten vol | A-3
b schillen $ | A-3
b schoenen dat | A-2
b schoenen van | A-2
b schommel vallen | A-2
b school $ | a-3d3e-7
b school als | A-2
b school bellen | A3d-2e6
b school blijven | A-3
b school dat | A-2
b school een | A-2
b school en | A14a-6b-4c-7d-6e22
b school gaan | A-2
b school halen | A9c-3d-3e13
b school hebben | O-5a-3c6
b school horen | A2
b school ik | A2
b school in | A5
b school maar | A4
b school om | A-3
b school staan | A-4
b school zien | A3
b school zoals | A-3
b schooladvies van | A-3
b schooljaar $ | A-3
b schoolplein een | A-5
b schoon dat | A-2
b schoonmaken en | A-2
b schop geven | A6c2
b schoppen $ | A12a-4c5
b schoppen en | A16O-4c3
b schoppen ik | A8a2c-2
b schoppen in | A7a8c-2
b schrijven $ | O6a-4b9c-3d-4
b schrijven dat | O-8b4e-4
b schrijven de | A-2
b schrijven naar | A-5
b schrikken $ | A-3
b schrikken me | A-7
b schrikken niet | A-2
b schrikken van | A-5c9
b schudden $ | A7O-6a-2c10
b schudden dat | A11O5b-3c8
b schudden omdat | A6O5c4
b schudden tot | A10b-3c8e-2
b schuld $ | A3
b schuur $ | A6O5b9d-3
b schuur de | A-3
b schuur hebben | A11O-5b5c3
b screenshots $ | A-2
b secretariaat $ | A-2
b seg $ | A-2
b serieus nemen | A-3
b serkan $ | A-2
b sigaret op | A13O-5a-3c12
b simpel $ | A-4
b simpel zijn | A5b-2c8
b sinds #Day | b-3e4
b sinds #Number | A2O-4
b sinds de | a-3c3d4
b sinds die | A-3
b sinds ge | A4O-4a8b-2
b sinds gisteren | A11b-2c8
b sinds het | A-3
b sinds ik | A3
b sinds je | A17O-4a10c-5d-6e-4
b sinds vannacht | A-3
b sinds wanneer | A-2
b sinds ze | A-5
b sindsdien zijn | A14O-6a-2e13
b slaan $ | A10O-13a4b-3c-2d-7e-3
b slaan als | A10O-2a-2c2
b slaan dat | A-3O5a3c3
b slaan de | A-7a7
b slaan dus | A-4
b slaan en | A28b-2c-2
b slaan haar | A12O-3
b slaan hem | c4
b slaan hij | A-6O-3c6
b slaan ik | A-4a-4c5
b slaan ja | A8a-3c4
b slaan je | A24O7
b slaan maar | A17a3
b slaan me | A-3
b slaan met | A14O-7c-3
b slaan mij | A9a-3c10
b slaan mijn | A16c7
b slaan op | O-6a-3c3
b slaan schoppen | A12O-3a2c-2
b slaan tot | A3a4b-2
b slaan waar | A12a12c-2
b slaan ze | A-3
b slaan zijn | A-4a7
b slaappillen opgespaard | A6O2b8c-3
b slaappillen van | A-2
b slag $ | A-2
b slagen en | A5O4a8c-3
b slagen geven | A3c4
b slagen met | A9c7
b slager $ | A-2
b slagroom kloppen | A-2
b slapen #Number | A-3
b slapen $ | A3b-7c-2d7e-8
b slapen als | A3b-2c13
b slapen bij | A21O4a-3c10e-3
b slapen dan | A-2
b slapen dat | A2
b slapen en | A7O6a-6b5
b slapen goed | A-2
b slapen hij | A-3
b slapen ik | a3
b slapen in | A7a-2b-2c-2d5
b slapen met | A-2
b slapen niet | A-3
b slapen op | A11b-2c10
b slapen rusten | A-2
b slapen ze | A2
b slapen zeggen | A7O-4c6
b sleutel die | A12O-5b-2d11
b sleutel liggen | A-3
b sleutel van | A-4
b sleutel voor | A-2
b slikken en | A8O-3b8
b slipper op | A3c12
b slot $ | A2
b slot doen | A4a3d5
b slot en | A12a-3c6d-3
b slot op | A4
b sluiten $ | A5
b sluiten veranderen | A12d5
b smijten $ | A13c6
b smijten en | A3O-3a4
b smoesjes $ | A-2
b snappen dat | A-2
b snijden $ | A3b4
b snijden bij | A-3
b snijden ik | A12a3
b snijden mezelf | A9b8
b soms staan | A9O3b6
b sorry $ | A-3
b sorry daarvoor | A-2
b sorry dat | A-3a-5
b sorry hoor | A-2
b sorry ik | A-13
b sorry sorry | A-6
b sorry voor | A-12
b sorry zeggen | O6c3
b spelen #Name | A-3
b spelen $ | A-2
b spelen verstoppertje | A-2
b spelen zijn | A-3
b spierpijn na | A-3
b spijt $ | A10b6
b spijt krijgen | A9a7b-2d-2
b spijt me | A3
b spijt van | A-2
b spijten me | O5a2b3
b spoedeisende hulp | A5O-4a-4c4
b spoor #Number | A-2
b spoor en | A12b8c-2
b spoorloos $ | A11O-4b-2c-2d-2e10
b sportschool $ | A10O-5c-2d11e-2
b sprake ik | A-2
b spreekbeurt over | A-4
b spreken $ | A-11
b spreken en | A2
b spreken over | A-2
b spreken we | A-3
b spreken zijn | A4
b springen $ | A10a-6b16c-5d-4
b springen en | A3
b springen ik | A11O3b10
b springen van | A7a-2b11c-2d-2
b spyware op | A3O-2d2
b staan #Day | A-4
b staan #Number | A5
b staan $ | A-4b-3c-3d6e-11
b staan aan | A3b-3c-2d9
b staan achter | A-4
b staan al | d-4
b staan alle | A4
b staan als | A-2
b staan bij | A-7
b staan dat | O-6d-2e5
b staan een | A-2
b staan elke | A8O-6b-2d6
b staan en | A-4
b staan er | a-2d9e-4
b staan gewoon | A-2
b staan gisteren | A7b-3d8
b staan het | O5a7
b staan hier | A-3
b staan hij | A-3
b staan horen | A-2
b staan ik | A2O3e-3
b staan in | b-2c3
b staan je | A2c-3d10e-2
b staan met | A-4a6b-2
b staan mijn | A-2
b staan nog | A-3
b staan nu | A7O5a-2
b staan om | A-10
b staan onder | A-2
b staan op | A15O6b11c-9d-2e-5
b staan te | A-4a10d-2
b staan tot | A5
b staan uit | A11O-7d-2e14
b staan vol | A5
b staan voor | A-5
b staan wachten | A2
b staan wat | A3
b staan ze | A-4
b stappen $ | A21b4c-4d-4
b stappen eruit | A8O6a-3b13c-2d-2
b stappen ik | A4b5
b station $ | A2
b steeds hetzelfde | A-2
b steeds met | A-3
b steeds niet | A-2
b steek onder | A-3
b steken $ | A2O-5a9b-3d-2
b steken het | A-4
b steken ik | A-5O3
b steken je | O5a7
b stelen fiets | A-2
b stellen $ | A-2
b stellen u | A10O5e2
b step $ | A-2
b sterven van | A-2
b stiekem dat | A-3
b stiekem een | A9O-5e4
b stiekem filmen | A15O-4c-2d8e-2
b stijn $ | A-4
b stil $ | A8O4a-4b-3c8
b stil als | A3
b stil zijn | A12O8a-5b-3c17e-4
b stilstaan stilstaan | A-3
b stoep staan | A4
b stop met | A-2
b stoppen $ | A5a-3b5
b stoppen ik | A2
b stoppen met | O6a-4b2c5
b storten ik | A-2
b storten met | A-2
b straat $ | A9d3
b straat staan | A-2
b straf $ | A21a-3c15
b straf hij | A11O-6b-3c11d-2e-3
b straf zijn | A3
b straffen $ | A-4
b straks #Name | A-2
b straks bij | A2
b straks nog | A4
b striemen op | A10a-3c12
b studiedag $ | A-3
b studiedag van | A-2
b stuk $ | A-3
b stukken en | A5
b sturen $ | A-6b8
b sturen als | A5O-4d6
b sturen de | A-2
b sturen een | A3
b sturen ff | A-3
b sturen ik | O3a-2d6
b sturen je | O3d6
b sturen me | O2a-4
b sturen mij | A-3d4e-2
b succes met | A13a-3b-2e9
b suïcidaal en | A15b12c-2d-2e-3
b systeem $ | A-2
b t #Number | A5
b t $ | A-7
b t bed | A-2
b t douchen | A4
b t hele | A-3
b t huis | A-2
b t m | A-3
b t niet | A5O3c5
b t spijt | A6
b t weekend | A-5
b t wel | A-2
b t zijn | A-8
b tablet in | A-3
b tablet van | A17a-3b-2d15
b tafel $ | A2O4b8d-3
b tand zijn | A-4
b tandarts hebben | A-3
b tanden uit | A4O2a10
b tante in | A-3
b tas $ | A-10
b tas komen | A3
b tas laten | A-2
b te bleiten | A10c6
b te blijven | A7O4b6d-3
b te delen | A-2
b te doen | O-3a2b5c-2d-2
b te eten | A7a-3c15e-2
b te gaan | A3O-7a-5c8e-3
b te geven | A-3
b te glimmen | A-2
b te hangen | A4a-3b14
b te hard | O6a-3c5
b te hebben | A-7
b te hoog | A-2
b te houden | A5a-2d2e-3
b te huilen | A-2
b te jong | A-2
b te kijken | A-2a-2d7
b te klein | A-7
b te knikkebollen | A-3
b te komen | A10c-3d3e-3
b te kopen | A5
b te kunnen | A-5
b te laat | A-4d-2e8
b te laten | O-3b-3c-5e2
b te leggen | A-8
b te letten | A-3
b te leven | A15O5a-4b9c-2d-3e-2
b te lezen | A-4
b te lossen | A-3
b te luisteren | A-2
b te maken | A-3e-4
b te melden | A-3
b te merken | A-2
b te mogen | A-2
b te nemen | O-5e-2
b te pakken | A-2
b te pas | A3
b te passen | A-2
b te praten | A3
b te rijden | A4O-4a11b-3d-2e-2
b te schieten | A9a8b-3
b te schrijven | A-2
b te schrikken | A-3
b te slaan | A-6O-4a-2
b te slapen | A21a3b-5c3d-4
b te snikken | A-3
b te spelen | A-2
b te springen | A-3
b te staren | A-2
b te stoppen | A3
b te sturen | A-5O-4d6
b te toeteren | A-2
b te veel | A-4
b te ver | A-3
b te verdwijnen | A11O-4e-3
b te verliezen | A10a10b-2c-2d-3
b te vertellen | b10c-2d-2e-2
b te vertrekken | A6
b te verwachten | A5
b te vinden | A3O5a5
b te vissen | A2
b te voet | A-3
b te voldoen | A-2
b te vragen | O-8c-2d8
b te vroeg | A-3
b te wachten | A-3d5
b te weinig | A-4
b te weten | A10O6a-2b3d-5e4
b te worden | A-3
b te wurgen | A10O-3a7b-2
b te zeggen | O-2c-6d-5e4
b te zetten | A-3
b te zien | O3a-6b-2c-3d16e-3
b te zijn | b11c-2e-3
b team $ | A-2
b tegen #Name | A17b9d-3e-3
b tegen de | A9O3c2d-13
b tegen die | A7O3c-4
b tegen een | A5a-4b6c-3
b tegen haar | A-4a3c-4
b tegen hem | A-3
b tegen het | O-4a7c-2d-2
b tegen je | A-4a7
b tegen mij | A4O-7d-3e-2
b tegen mijn | A11O-9a6
b tegen mn | A9O-6a-2d4
b tegen u | A3O6a6b-2
b tegengaan dat | A3
b tegenhouden $ | A15c-2e-5
b tegenhouden met | A4O-4e5
b tegenhouden om | A7O4a9b-3
b tekenen $ | A-3O-5a3b-3
b tekenen en | A-2
b tekening laten | A-3
b telefoon $ | d6
b telefoon aan | A-2
b telefoon afpakken | A8O-4a-3d10
b telefoon bij | A-2
b telefoon dat | a2b4d-2
b telefoon en | A13a-2d7
b telefoon hebben | A-2
b telefoon liggen | A-2
b telefoon met | A-3
b telefoon staan | A12O2d-3e4
b telefoon tegen | A-2
b telefoon uit | A-3
b telefoon vinden | A5O-4b4d-2
b telefoon voor | A-2
b telefoon zeggen | A7O-4a4d3e-2
b telefoon zetten | A9O3d5
b telefoongesprek met | A2
b telefoontje $ | A-2
b teleurstellen en | A-3
b telkens als | A3O-5b12e-2
b telkens hebben | A-2
b tellen en | A-2
b ten voeten | A-2
b terug $ | A-11
b terug in | A3
b terug moeten | A3
b terug te | A9O-6e8
b terug uit | A9c4d-2e-5
b terug van | A-2
b terug voor | A-2
b terugbellen $ | A5
b terugbrengen $ | A-3
b terugbrengen en | A21O-2a-4b-5c-7d-4e19
b terugbrengen haar | A-5
b terugbrengen hem | A6e2
b terugbrengen ik | A-3
b terugbrengen uit | A19
b terugbrengen ze | A13O6c-3e7
b teruggaan $ | A3
b teruggaan naar | A3
b teruggeven $ | A5O-3a-4c-4e-3
b teruggeven ik | A8d2e3
b teruggeven je | A3
b terugkom $ | A-5
b terugkomen #Name | A3
b terugkomen $ | A12a-15b-5d2e7
b terugkomen er | A-3
b terugkomen ik | c4e-5
b terugkomen met | b-2d-2e5
b terugkomen niet | A15b-4c-4e13
b terugkomen terugkomen | A6O-4c6
b terugkrijgen $ | A4a-3d2e-4
b terugkrijgen als | A6O4d6e-2
b terugkrijgen haar | A12O6c-2e8
b terugkrijgen ik | A-4
b terugkrijgen je | A6O4d6e-2
b terugkrijgen met | A7c5
b terugkrijgen uw | A10b-3c11e-2
b terugkrijgen we | A6e3
b terugkrijgen ze | A12c-2
b terugnemen $ | A-2
b terugsturen $ | A-2
b terugzien $ | A8a-2b4e-4
b terugzien ze | A11c4e-7
b terwijl de | O-5a2
b terwijl ge | A7c2d-2
b terwijl hij | A10O-3b-2c9
b terwijl ik | A-3O-8a6c-4
b terwijl jij | O-4b-3c7e-2
b terwijl jullie | A-3
b terwijl zijn | A2
b thuis $ | A10c6e-3
b thuis niemand | A-3
b thuis te | A6b-3c11
b thuis zijn | d4
b thuiskomen $ | A10a-3b-2c5
b thuiskomen met | A-3
b thuiskomen thuiskomen | A-2
b thuiszijn #Day | A4
b thuiszijn $ | A-10
b thuiszijn en | A-2
b thuiszijn om | A-2
b thuiszijn terwijl | A8O-4b-3c7e-2
b ticket zijn | A15e12
b tickets zijn | A2
b tijd $ | A-4
b tijd dat | A5a-5c-3d-2e7
b tijd om | A-2
b tijdens de | A-5
b toch $ | O3b-3c8e-2
b toch dan | A-3
b toch niet | A3c-4d-2e6
b toch niks | A-2
b toch nooit | A-2
b toch zeggen | A-2
b toe $ | A-3
b toe dat | A-2
b toe hebben | A-2
b toe omdat | A10O-4c9e-2
b toe zijn | A-3
b toebrengen $ | A11a9b-2c-2
b toegeven dat | A10a3c-4e3
b toegeven ik | A-2
b toegeven toegeven | A4
b toen #Name | A-3
b toen de | A-2
b toen er | A-2
b toen ge | A-4
b toen geen | A-2
b toen gewoon | A3
b toen hebben | A-3
b toen ik | A7O-9a3b-2e-5
b toen je | A-7O-6c-3
b toen maar | A11a11b-3c-2d-3
b toen mijn | A-3
b toen wij | A-2
b toen ze | A10b-2c11e-2
b toen zijn | A-2
b toestemming $ | A9O-6a-3d3e-5
b toestemming hebben | A6e4
b toestemming om | A9b-3d3e3
b toetje krijgen | A-2
b toevertrouwd dat | A-2
b toilettas $ | A-2
b ton $ | A-3
b top tot | A-3
b tot #Day | A2O-2a-3e-2
b tot #Number | A-4O5a-2c-3d9
b tot #Time | A-16
b tot aan | A3b-2d8
b tot achter | A-2
b tot de | A-2
b tot die | A-2
b tot en | A-13
b tot ge | b-2d7
b tot hier | A-2
b tot hij | A24O11a-12b-6c11
b tot iemand | A-3
b tot ik | A4
b tot in | b-2d9
b tot je | A19O7b-4c-6d4
b tot jij | A8O8a-3b-3
b tot last | A6
b tot mijn | A-3
b tot morgen | A5
b tot nu | A-2
b tot op | A-6
b tot seks | A9O-2a9b-3d-3
b tot teruggeleiding | A15O-8b-2e13
b tot ze | A18O14a-6b-4c6d-3
b touw hangen | A14b9c-2d-3e-2
b touw in | A13O-5b11d-2e-3
b tracker in | A-3
b tracker onder | A7O6a-3d6
b trainer $ | A-2
b trainer zeggen | A-2
b trap af | A15
b trap duwen | A2O-3
b trap gooien | A12a2c-4
b trap zijn | A-3
b trappen $ | A-5a9
b trappen er | A-2
b trappen ik | A14O3a9d-2
b trappen je | A17a12
b trein al | A-3
b trein uit | A-2
b trein van | A-5
b trekken $ | O-7a3
b trekken dat | A3
b trekken dit | A-3
b trekken dus | A-2
b trekken en | A10O-4a-3c-2e3
b trekken t | A12O3c5
b trillen op | A-2
b trommelen zitten | A-2
b trots $ | A-2
b trots zijn | A-3
b trouwens een | A-3
b trouwens geen | A-3
b trouwens ook | A-2
b tuin begraven | A-2
b tussen de | A-2
b tussen het | A-3
b tussen ons | A-4
b tussen zijn | a5
b tv in | A4
b tweede paspoort | A13e11
b tweede week | A-2
b tweeling meenemen | A5O-4
b type #Number | A-2
b typen $ | A-2
b u #Name | A8O-8a-2b-2c2e4
b u $ | A11a4b-11
b u al | A11b-2d8e-2
b u allebei | A9a7b-2d-2
b u als | A-2
b u altijd | A7b-3d6
b u daar | b-2d3
b u dat | a4b-2e-3
b u de | A9O10a12c-2d-9
b u dienen | A9O3c4d-3
b u dit | b7
b u door | A-2
b u en | A10b2
b u ervan | A10O5e2
b u gaan | A-3
b u geen | A4c2
b u gisteren | A-5
b u hebben | A5O-17a2
b u het | O2a-4d7
b u hoeven | A19O5a-5e5
b u iets | A-2
b u in | a-3b5d7e-2
b u krijgen | A2
b u kunnen | A7b-3d12e-2
b u mede | A10O4b3c3
b u met | A-4O4a4c-2
b u mij | A7O-12a3b-8e-6
b u mijn | A5O-4d5
b u moeten | A11d3
b u mogen | A-3
b u morgen | A-3
b u niet | b3c-4
b u nog | A12a9
b u onze | A6O-3c4
b u op | O-5a-2b-2d4e2
b u schrijven | A-4
b u sinds | A-4
b u te | A-3b-2d2
b u terugkrijgen | A9b-3c5e-2
b u thuis | A-3
b u tot | A-4
b u uw | A-4
b u vasthouden | A13O-5
b u voor | A-2
b u willen | A5
b u zelf | A-2
b u zich | A-2
b u zijn | a-3e3
b u zo | A3
b u zullen | A14O7a5c-8
b uit #Name | a-7b-4c-6e7
b uit $ | A3a-3b-5c-3d-3e10
b uit bed | A-3
b uit dan | A-3
b uit de | a-2b-11d-10e9
b uit elkaar | A-2
b uit gaan | A5
b uit haar | A6b6c-5e-3
b uit het | A-3b5d-3e-3
b uit huis | A12O-4d-3e10
b uit je | a6c-3
b uit jouw | d-3e3
b uit mijn | A-4O-5a8d-2
b uit om | A7
b uit ons | A-2
b uit school | d-2e6
b uit te | A-3O-5c3e-2
b uit uw | A-3
b uit zijn | A17O3c6
b uitdoen $ | A4a-2c9e-2
b uiterlijk #Day | A-3
b uiterlijk #Number | A-4
b uitgaan #Name | A5
b uitgaan $ | b-3c6e-2
b uitgaan dat | A-3
b uitgaan ik | A-2
b uitgaan je | A2
b uitgaan uitgaan | A2
b uitgehongerd en | A11O-6b-2c11d-3e-2
b uitgeschreven van | A8O-5d-2e6
b uithangen $ | A-2
b uithangt $ | A-3
b uitkomen #Name | A-2
b uitkomen $ | A-2d4
b uitkomen er | A3
b uitlachen $ | A3
b uitlaten $ | A-3
b uitleggen $ | b8d-2
b uitleggen dat | A3b14c-2d-2e-3
b uitleggen je | A-3
b uitleggen jij | A-2
b uitmaken $ | A2
b uitmaken het | A5
b uitslag van | A-3
b uitvaart zijn | A4
b uitzetten $ | A-2
b uitzien als | A-2
b uitzoeken $ | A-2
b uur $ | A-4
b uur een | A17O9a-3d11
b uur in | A-3
b uur met | A6
b uur per | A-8
b uurtje langer | A-2
b uurtje later | A-2
b uw #Day | A3
b uw advocaat | A7O4a4b-2c-2d-2e3
b uw auto | A12O7a3d-2
b uw baas | A5
b uw bankkaart | A2O5d7
b uw bericht | O-6b8d-2
b uw berichten | O6d3
b uw broer | A3O-3a10
b uw deur | d7
b uw dochter | A2O7a-4c10e-2
b uw eigen | A-2
b uw gezicht | A8a7
b uw gordijnen | A11b-3d10
b uw gsm | A5a-2d4
b uw huis | O-4
b uw keel | A11O2a3
b uw leven | A-3a4b-5d-2
b uw maat | A12O-5b-2d9e-2
b uw moeder | A-4O6d4
b uw nieuwe | A3O4a10b-2c-2
b uw partner | A10O-4a2d-2
b uw paswoord | A7O4
b uw ruiten | A11O4a10
b uw straat | A12b-2d9
b uw telefoon | A10O4d3
b uw toestemming | e4
b uw toon | A-3
b uw vader | A-4a9
b uw vriend | A-5O-4a-2c4
b uw vuist | A7O-5a5
b uw weekend | A-3
b uw werk | A2
b uw zoon | A22a-6d-3
b uw zus | A16O-5b3d-2e2
b uw zuster | A-3
b vader $ | a-2d6e-2
b vader die | A-6
b vader en | A-8
b vader hebben | A-5O-7a10
b vader in | A6
b vader moeten | A-4
b vader niet | A4
b vader van | A-6
b vader zijn | A-7
b vakantie in | A5
b vakantie jij | A5
b vakantie niet | A12b-2e7
b vakantie zijn | A11O6a-3c-3e15
b valies $ | A-3
b valies zijn | A9e6
b vallen $ | A-5
b vallen en | A-9
b van #Day | O-14a-5c3
b van #Money | A-8
b van #Name | A-4O4c-4d10
b van #Number | O-12c8d-12e-2
b van $ | A-6O-3a-4c4
b van 't | A-2
b van aflopen | A4
b van alles | A-8
b van beginnen | A-2
b van bij | A3
b van binnen | A-2
b van dat | A-17
b van de | A-7O-4a8c-3d-2e-2
b van den | A6
b van die | O-6c-3
b van draaien | A3
b van echt | A-4
b van een | A-3O-12a-8c6d-3e-2
b van elkaar | A-2
b van flat | A9b8c-2d-2
b van gisteren | A5
b van haar | O-6
b van harte | A-2
b van hebben | A-3
b van hem | A-4
b van het | A-4b4
b van hockeyen | A-3
b van iedere | A-2
b van iedereen | A4
b van in | A-3
b van je | b-8e-8
b van jeugdzorg | A-2
b van jou | O-4b-15d8
b van jouw | O-6c2d-2
b van juf | A-2
b van kant | A16O5b11c-5d-4e-3
b van mama | A-3
b van me | A11O8b9c-6e-6
b van mij | A5O6a-2e-5
b van mijn | d-2
b van mishandeling | a8
b van mn | A4O2a4b-3c-2d-3
b van niemand | A5
b van niks | A-2
b van ons | A-6O-5a3b-2c-2d3
b van onze | A-5O-4a2d5e-2
b van opa | A-2
b van papa | A-3
b van plan | O-5
b van school | A3a-3b-3c-9e7
b van tafel | A-2
b van te | A-2
b van tevoren | A-4
b van toen | A2b4
b van u | A10O-4c-4d7
b van uw | a2b-3
b van vallen | A11O-4b-2c10
b van vannacht | A9O-5a-3b4
b van vinden | A-2
b van vingers | A5b-2c6
b van vorige | A-2
b van waar | A18O5a-4d11
b van wat | A-4
b van wie | O-3d9
b van worden | A3
b van ze | A12O5a-3b13
b van zijn | A-5O-3b-2d-2e5
b van zo'n | A-3
b vanaf #Day | A-10
b vanaf #Number | A-12
b vanaf #Time | A-5
b vanaf de | A-3
b vanaf middernacht | A-3
b vanaf nu | c-6
b vanaf vandaag | A6b-3e8
b vanavond $ | d7
b vanavond bij | A4
b vanavond dat | A13O-4a4b-4c2e-2
b vanavond een | A7a-5b11c-2
b vanavond langskomen | A6O3a7b-2e-2
b vanavond met | A2
b vanavond niet | A3
b vanavond nog | A-4
b vanavond om | A-2
b vandaag #Number | A-2
b vandaag $ | A3a-3b9c-2
b vandaag hebben | A20e3
b vandaag in | A2
b vandaag op | A-2
b vandaag trouwens | A5
b vandaag zijn | b5e-2
b vandaan komen | A-3
b vanmorgen $ | A4
b vanmorgen met | A6
b vanmorgen opgesloten | A6c8
b vannacht alleen | A11b-3c11d-3
b vannacht dat | A5O-4b10d-2
b vannacht een | A5b5
b vannacht innemen | A4O4b9c-3
b vannacht naar | A8b4e-2
b vannacht om | A2
b vannacht opstaan | A-4
b vannacht staan | A5
b vannacht zijn | A8b-2c3d4
b vanwege de | A-3
b vanzelf $ | A-3
b vasten nog | A-5
b vasten te | A5
b vastgepakt en | A5a4c-4
b vasthouden $ | A-4O-5
b vasthouden in | A13O-5
b vaststaan vaststaan | A6
b vaststellen dat | A4
b vastzitten vastzitten | A-2
b veel drinken | A-3
b veel vragen | A-3
b veerle $ | A-2
b veld hij | A-2
b vent gaan | A8a-2d2
b ver van | A10b-3d-2e9
b ver weg | e9
b veranderen $ | A-2
b veranderen en | A20a-4d13
b veranderen je | A-3
b verbazen mij | A-2
b verbergen camera | A3d3
b verbergen op | A15O-9e11
b verdedigen $ | A-2
b verder $ | A-2
b verder moeten | A-2
b verder weten | A-3
b verdienen $ | A15a-5c4
b verdienen een | A-4
b verdienen het | A-2
b verdrag $ | A9b-3c-2e9
b verdwijnen $ | A20O3b-3c-7d-5e16
b verdwijnen ik | A-2
b verdwijnen zijn | A-2
b vergadering die | A-2
b vergeten $ | A-8
b vergeten de | A-2
b vergeten en | A-2
b vergeten niet | A-2
b vergeven me | A-4
b verhuizen $ | A4
b verjaardag vergeten | A-2
b verkeersexamen $ | A-2
b verklaren dat | O-3b4c4e-2
b verkopen om | A-2
b verleden jaar | A5
b verlengen $ | A-2
b vermoorden $ | A-4a9b-4
b vermoorden als | A5a8b-3
b vermoorden die | A-3
b vermoorden ik | A-5
b vermoorden je | a7c-2
b vermoorden jou | A10a6
b vernemen $ | A-3
b vernemen dat | A3
b verschijnen $ | A4
b verschuiven $ | A-3
b verslag van | A-3
b verstaan $ | A11O9b-2d3e3
b verstand van | A-2
b verstoppen $ | A12O-7a-4d4e6
b verstoppen de | A14O7a-2b-2e14
b verstoppen en | A5a-2b-2e9
b verstoppen hem | A11b-2c-2d-2e11
b verstoppen ze | A10O-6b6c-2e4
b verstoppertje doen | A-3
b vertellen #Name | A25O-8d3
b vertellen $ | A5a-2c13d-6e-8
b vertellen bij | A-3
b vertellen dat | A-3O-10b3c-3d-4e-4
b vertellen de | A4
b vertellen hij | A-5
b vertellen hoe | A-3
b vertellen ik | A-5
b vertellen in | A7O-4b-3c8
b vertellen je | A9O5b-2d-2e10
b vertellen me | A15O-3a-3b8d-4
b vertellen mij | A-2
b vertellen over | A-4
b vertrekken #Day | A-2
b vertrekken $ | A7b-3c-2e8
b vertrekken en | O6e2
b vertrekken met | A10O3e5
b vertrekken naar | A12
b vertrekken om | A6
b vertrekken zonder | A7O-6d-2e6
b vervalste handtekening | A12O-10e9
b vervolgen een | A-3
b verwachten $ | A-6
b verzekering sturen | A-2
b verzetten $ | A-2
b verzetten en | A-2
b verzinsel ik | A-2
b verzoeken ik | A-2
b verzoeken tot | A11O-4e2
b via de | b-3c-4d10e-5
b via een | A-3
b via het | A2
b via mijn | A-2
b video van | A11b-2d7
b vijver $ | A5
b vinden #Name | A3
b vinden $ | A12a-12b-6c-10d6e5
b vinden dat | A-13
b vinden de | A13O2a-2d5
b vinden die | A-4
b vinden een | A7O-3
b vinden en | A7e-2
b vinden haha | A-3
b vinden hebben | A-3
b vinden het | A-14
b vinden ik | a-3b3d2e-2
b vinden je | A2O8a-3d12e-5
b vinden jij | A-7
b vinden liggen | A-2
b vinden ons | A13O7a-4b-4c-3d-3e13
b vinden voor | A-2
b vinden weten | A-2
b vinden ze | a3b-3d-2e3
b vingers inzien | A5O-2b-3c9
b vis zijn | A-3
b vissen $ | A-2
b vlakke hand | A3O-2a7
b vliegen $ | A2
b vliegen met | A6b-3e8
b vliegen we | A11b-2e9
b vliegtuig $ | A9e6
b vliegtuig naar | A-2
b vloer komen | A3
b vlucht van | A-2
b vluchten $ | A15O-7e12
b voelen hoe | A4
b voelen ik | A-2
b voelen me | A-2
b voelen met | A-2
b voering van | A10O-5d8
b voet gaan | A4
b voet zijn | A-3
b voetbal $ | A-3
b voeten uit | A-2
b vol met | A-3
b vol toen | A-3
b vol tot | A-2
b voldoen $ | A-4
b volgen $ | A5O3a-5b-3c-3d16e-2
b volgen en | A4O-5a-2d10
b volgen je | A3a-2d8
b volgen me | A13O-6a-2d9
b volgen mij | A12O-5d10
b volgen u | A9b-3d8
b volgen van | A9d6
b volgende $ | A10a7
b volgende keer | A6O7a12c-5d-6
b volgende keren | A-5a5
b volgende maand | A-2
b volgende nota | A-2
b volgende week | c3d-2e3
b volgende zijn | A6
b volgens #Name | A11O-9a-4c2d2
b volgens de | O-11b-2c6d-2e-3
b volgens het | A-4
b volgens je | A5O-4b4d-2
b volgens mij | A-14
b volgens ons | A-3
b volwassenen $ | A-2
b voor #Day | A-24
b voor #Name | b4c-6d-4e3
b voor #Number | A-12a-3b-2d5
b voor #Time | A-3
b voor $ | a3b-3c2
b voor alle | A-3
b voor alles | A-6
b voor als | A-3
b voor altijd | A20a-4c-3d-2e17
b voor beginners | A-2
b voor dat | O4b-3c3d4e-2
b voor de | A-6b6
b voor die | A-14
b voor een | A-9a11c-2
b voor elke | A3O-5d7
b voor haar | O4e4
b voor hebben | A-3
b voor hem | e10
b voor hemelvaart | A-2
b voor het | A-4c-4e-3
b voor iedereen | A3
b voor iemand | A-4
b voor iets | A-2
b voor in | A2
b voor je | A-4b-4c-4d4
b voor jezelf | A-2
b voor jou | O2a9c-7d-5
b voor lezen | A-3
b voor mezelf | A-2
b voor mij | A4O6b9c-8e-3
b voor mijn | O-7a-3b-2c-4d9e-3
b voor moeder | A-2
b voor nieuwe | A-2
b voor school | A-2
b voor straf | A13a-3c15
b voor te | A-3
b voor terugkrijgen | A-2
b voor u | b2c-2d-2e5
b voor uw | A-9
b voor vader | A-2
b voor vertrekken | A-2
b voor ze | A6a3b7c-3d-2e-3
b voor zijn | A-7
b voorbij $ | A3O4c-2e4
b voorbij de | A11e6
b voordat je | O3a4c-3
b voordat jij | A13O5a-3b-3c10
b voordat u | A13a3e-2
b voordat ze | A-6
b voorgaan altijd | A20O5a-3b2c-2d-2e2
b voorgaan je | A-2
b voorgoed $ | A23O8a-5c-5d-3e7
b voorgoed naar | A14
b voorhoofd moeten | A-2
b voorkomen ik | A10a-4b-3c5d-2e-2
b voorleggen $ | A-2
b voorleggen ik | A-2
b voorlezen een | A-2
b voorstel zijn | A-3
b voorstellen dat | A-7
b voorstellen voorstellen | A-4
b voortaan aan | A-2
b voortaan bij | A-6O-3a7
b voortaan op | A-3
b voortaan via | A4
b voorvak $ | A-2
b voorvak van | A-2
b voorzetkamer $ | A-2
b vorig jaar | A-14
b vorige #Day | A-2
b vorige #Number | A-5
b vorige exemplaar | A-3
b vorige keer | a2c-2
b vorige maand | O-4a9
b vorige week | A4a4c-6e-4
b vorm van | A4O-6a4d-2
b vraag hem | A-2
b vraag of | A-2
b vraag over | A6
b vragen #Name | A-2
b vragen $ | A-15
b vragen alleen | A-3
b vragen bij | A-3
b vragen dat | A5
b vragen en | A-4
b vragen er | A5
b vragen het | A-8
b vragen ik | A-7
b vragen je | A3a-2b-2d2
b vragen kunnen | A-2
b vragen laatst | A-3
b vragen maar | A-2
b vragen met | A-3
b vragen mij | b-2d8
b vragen niet | A-2
b vragen of | A-4O-4a8b-3
b vragen om | A-5
b vragen over | A-6
b vragen u | A10a2b4
b vragen voor | A5
b vragen waar | A2
b vragen wie | A-4
b vragen ze | A-3
b vragen zijn | A-3
b vriend $ | A-3
b vriend haar | A9O-3c7d-3e-2
b vriend hebben | A18O-8a-3b-3c14d-4e-3
b vriend hem | A5c5
b vriend krijgen | A5a6c-2
b vriend van | O3a8
b vriendelijke groeten | A-4
b vriendin daar | A-2
b vriendin hebben | A4c4
b vriendin van | A-4
b vriendinnen hebben | A4
b vriezen $ | A3
b vriezer $ | A-2
b vrij en | A6
b vrije dagen | A-2
b vroeg mij | A-2
b vroeger ook | A-2
b vrouw die | A4O6a12b-2c-2e-2
b vrouw jij | A11b-2
b vrouw met | A5
b vuile hoer | A10a6c-2
b vuist in | O-4a6
b vuisten $ | A6a3
b vullen $ | A-3
b vóór #Day | A-2
b waar #Name | A4O-8a4b2
b waar $ | A11a-10c-7e16
b waar blijven | A-3
b waar dat | A7a2b-3c3
b waar de | a11b-2d-2
b waar dit | A2
b waar ge | A6O5
b waar gij | A9O5b-2e8
b waar haar | A-3
b waar hebben | A14O-8a-3b-3e15
b waar hij | A4e13
b waar iedereen | A12a9d-2
b waar ik | A6O-8a-4d6
b waar je | A12O5a-14b-8c-6d15
b waar jij | A12O8a-7b-6c-7d7e3
b waar jullie | A-4
b waar u | A8d2
b waar we | A10e7
b waar wij | A3
b waar ze | A-3O-5b-3c-2e9
b waar zijn | a3e2
b waard $ | A-2
b waarde van | A-2
b waarheen $ | A14b-2c-2d-2e9
b waarin je | A-3
b waarin ze | A11O-6b11d-2e-2
b waarmee ik | A14O7b-2d9e-2
b waarom #Name | A-2
b waarom $ | A-2
b waarom denken | A5O4
b waarom er | A-3
b waarom hebben | A-3
b waarom jij | A9d2
b waarom staan | A3d5
b waarom zeggen | A10O-2c7
b waarom zullen | A5b10d-2e-2
b waarop ik | A4
b waarvan de | A-2
b waarvan ik | A-4
b wachten bij | A15c-3d4
b wachten en | A-2
b wachten ik | A2
b wachten maar | A-2a7
b wachten niet | A-2
b wachten tot | A-3
b wachtlijst $ | A-3
b wachtwoord of | A7d2
b wachtwoord van | A5O7a-6d11
b wachtwoorden veranderen | A12O-5b-3d10e-2
b wakker liggen | A-3
b wakker van | A-3
b wakker willen | A10b4
b wakker worden | A31O8a-5b10c-9d-8
b walter $ | A-2
b wang $ | A8O-6c3
b wanneer de | A-2
b wanneer een | A-3
b wanneer hij | A-2
b wanneer ik | A5a-2c3d6
b wanneer u | A11a6c-3
b want #Name | A9O6
b want alles | A-2
b want anders | A7b-2c11
b want een | A-3
b want ge | A13O-4b-3d10e-2
b want hij | A-4
b want iemand | A-2
b want ik | O8a9c-8
b want je | A12b-2e7
b want jij | A-6O-3
b want mijn | A-2
b want morgen | A15O5a4c-4d-3
b want na | A11
b want ze | A-5
b was $ | A-2
b was en | A-2
b wasmand $ | A-3
b wassen er | A-2
b wat #Name | A5
b wat aandoen | A20a-9b6c7d-3e-4
b wat dat | A-2
b wat denken | A-2
b wat doen | A4
b wat drinken | A7c4
b wat een | A-11
b wat er | A-3
b wat fijn | A-2
b wat gaan | a-3c5e-4
b wat hebben | b2
b wat het | A-2
b wat hier | A5
b wat hij | A-7
b wat ik | A7a-2c-2d8e-7
b wat in | A-2
b wat je | A14b-16c-12d4
b wat jij | b-3c4d4e-3
b wat jullie | A2
b wat kinderen | A-3
b wat kunnen | A-3
b wat lief | A-3
b wat mij | A-2
b wat minder | A-2
b wat moeten | A-6
b wat vinden | A-5
b wat voor | A-6
b wat wij | A3c7e-3
b wat zijn | A-18
b wat zullen | A16O8c4
b water $ | A-3
b water en | A-3
b water hebben | A12b4
b water in | A3
b water naar | A5a8b-3
b wauw $ | A-2
b we #Day | A-2
b we #Time | A-2
b we allebei | A-3
b we blijven | A-3
b we dat | A-5
b we de | A-9
b we die | A-2
b we dit | A-2
b we doen | A-3
b we eens | A-2
b we eten | A-3
b we gaan | A-2
b we hebben | e2
b we het | A-8
b we in | A7a-3e10
b we komen | A-3
b we kunnen | A-2
b we laten | A-2
b we met | A-2
b we moeten | A-4
b we nemen | A-2
b we niet | A-3
b we nog | A-5
b we samen | A-7
b we tegen | A-3
b we toch | A3
b we verder | A2
b we vertrekken | A-2
b we vliegen | A-3
b we voortaan | A-2
b we weg | A14O6c-2e7
b we zijn | A11a-7c-8d-5e14
b we zitten | A22O6a-3c-3e9
b we zullen | A-3
b wedstrijd $ | A-2
b week $ | A-2
b week achter | A3
b week bij | A-3
b week een | b3
b week hebben | A3
b week iets | A-2
b week in | a7
b week mee | A-2
b week met | A-4
b week niet | A10a3b-2c3
b week op | A-6
b week slaan | A9O-5a8
b week te | A-2
b week tot | A4
b week van | A-2
b week zijn | A3O5b-2d3
b week zonder | A-2
b weekend #Number | A3
b weekend $ | A-8
b weekend bij | A-4
b weekend dat | A-3
b weekend en | A3
b weekend erna | A-3
b weekend hier | A-4
b weekend met | A-2
b weekend naar | A-2
b weekend niet | A18b10c-3e-5
b weekend overslaan | A-2
b weekenden op | A-2
b weer #Number | A-2
b weer $ | a-3c2
b weer alles | A-2
b weer bij | A6b-2d10e-2
b weer dan | A-2
b weer dat | A-3
b weer doen | b4c-2
b weer door | A5
b weer een | A-5
b weer eens | A-2
b weer en | A-6
b weer gaan | A6
b weer goed | A-2
b weer iets | A-2
b weer in | A4O7a-3c3
b weer mee | A-2
b weer met | A7O3c-2
b weer mijn | A3
b weer naar | A-2
b weer nee | A-2
b weer niet | A-8
b weer op | A-2
b weer opstaan | A-3
b weer snijden | A11b6
b weer voor | A-3a-3
b weer weg | A-3
b weer zo | A-2
b weerom $ | A8
b weg $ | A3a-6b-3c-5e4
b weg en | A13O-6a-6b-3c-5d-4e19
b weg hebben | A-3
b weg jij | d-2e9
b weg mogen | A3
b weg naar | A4
b weg te | A13a4b-2e-5
b weg van | A-3
b weg voorgoed | A9O6e2
b weg zijn | A2a-7b3c-2d2e-2
b weggaan $ | A-4a-2d11
b weggaan en | b-3c3
b weggaan jij | A-2
b weggaan met | A12a7e-3
b weghouden $ | A-3
b weglaten $ | A-3
b wegrijden je | A10O3a6b-3d-3
b wegvallen $ | A-2
b weigeren hem | A14O-3e7
b weigeren te | A14c2e2
b weinig zijn | A-2
b weken #Name | A-2
b weken $ | A-4
b weken bij | A-3
b weken dat | A-2
b weken en | A5d8
b weken lang | A-2
b weken met | A-3
b wel $ | O8a-8b-4c8d3e-3
b wel bij | A-4
b wel dat | A-3
b wel degelijk | A-3
b wel eens | A-6
b wel elke | A-2
b wel gezellig | A-2
b wel hoe | A-2
b wel iets | A-2
b wel in | A-2
b wel maar | A-3
b wel meetellen | A-2
b wel met | A-3
b wel nog | A-2
b wel of | A-3
b wel over | A-3
b wel van | A3
b wel voor | A6
b wel weer | A-5
b wel weten | A-2
b weldenkend mens | A-2
b welk landen | A12O-5a-2b-3e12
b welke dag | A-2
b welke dagen | A-4
b welkom $ | A-3
b wennen $ | A-3
b wennen zijn | A-2
b werk $ | A-3
b werk en | a9b-2d-3e-2
b werk ook | A6O-4d7
b werk te | O-3d4
b werk zijn | A-3
b werken #Day | A-3
b werken $ | a-4c-2d7
b werken en | A11O5a4d-3e-2
b werken ik | A-2
b werken tot | d5
b wessel $ | A-2
b weten #Name | A6
b weten $ | O-5a-6b2d-5e9
b weten alles | A15a-3b-2d13
b weten dat | O11b-4c3e-4
b weten de | A-3
b weten echt | A-3
b weten ervan | A7O-5a3b-3d2
b weten ge | A3b10d-2
b weten het | a7b-2c-2
b weten hij | A6c6
b weten hoe | O7c3
b weten ik | a-5b-3d16e-2
b weten je | c-3
b weten jij | A4O-6a8c-3
b weten komen | A11b3
b weten niet | A5a-6b3e4
b weten niks | A11O6c6e-6
b weten nog | b-2e4
b weten nu | A-3
b weten of | A-16
b weten precies | A8a-2d9
b weten t | A-2
b weten te | A3
b weten u | A-5a7b-2
b weten waar | A4b-3c-6d-2e9
b weten wat | O8a-2c3
b weten zitten | A4
b wie $ | A13a-6c-3d7
b wie betalen | A-2
b wie de | A5
b wie doen | A-3
b wie elke | A-3
b wie er | A11a-8b-8c-14d22
b wie hier | A-2
b wie hij | A-3
b wie je | A9O6a-4d8
b wie komen | A5
b wie kopen | A-3
b wie mij | A-2
b wie mijn | A2a10b-3c-2
b wie niet | A5
b wie thuis | A-2
b wie van | A-2
b wie ze | A-3
b wie zijn | A6O5a-7d13e-4
b wie zullen | A-2
b wij al | A8O6b-2e5
b wij daar | A3c5e-5
b wij gaan | A7c4e-7
b wij hebben | A-3e3
b wij het | A-3
b wij in | A-2e5
b wij kunnen | A-2
b wij naar | A5
b wij nog | A-2
b wij nooit | A-2
b wij praten | A-3
b wij samen | A3
b wij terugkomen | A-4O3e2
b wij vertrekken | A11e6
b wij vliegen | A10d-2e6
b wij voorgoed | A9e2
b wij zijn | A13O4a-7b-5c-8d-2e19
b wij zitten | A5O5c-2e9
b wijkagent $ | A9O-5a8b-3e-2
b wijken #Name | A3
b wil leven | A18O-2a-3b14c-3e-3
b willen #Name | A-3
b willen $ | O-4a-3b3c-2
b willen alleen | A-2
b willen alles | A4
b willen dan | A10b-2d3
b willen dat | A2O-4b7d-3
b willen dood | A23O3a-9b23c-4d-4
b willen dus | A-3
b willen een | A-2
b willen elk | A12O3b-3d8
b willen en | A-3
b willen er | O4b5
b willen gaan | A8O-3b6
b willen ge | A-3
b willen graag | A-6
b willen hem | A-6
b willen het | A-6
b willen ik | a-4b7
b willen je | A-3a2c2
b willen jij | A-13
b willen leven | A14O-4a-2b12
b willen met | A-3
b willen mij | A-4
b willen mijn | A-3
b willen niet | A8a-8b8d-2e-8
b willen ook | A3a5b-3d2e-2
b willen springen | A18b7
b willen stappen | A9b4e-2
b willen u | A-3
b willen van | A-3
b willen verdwijnen | A13O-5b3d-2e3
b willen vertellen | A-2
b willen weten | A-4
b willen worden | A10b4
b willen zien | A7b-4d6
b willen zijn | A5O-7a-3b10
b wim $ | A-2
b winterjas van | A-2
b wiskunde zijn | A-2
b wissel van | A-3
b wissen $ | O-5e3
b wissen ik | A-3
b wissen je | A6O-6b6
b wissen jij | A8O-3a-3c2d6
b wit shirt | A-2
b wonen $ | O8a-3e4
b wonen en | A18
b wonen ik | A4
b woord dat | A-2
b woord over | A5a8c-2
b woord voor | A-4
b woord wij | A-3
b woord zeggen | A-3
b woorden $ | A7b3c-2d4e-3
b woorden aan | A-3
b worden $ | A3O4a-8b21c-10d-9e-10
b worden als | A-3
b worden dan | A-3
b worden de | A-3
b worden door | A4a6
b worden en | A-2
b worden er | A-9
b worden hebben | A2
b worden het | A-8
b worden hier | A-2
b worden ik | A-3
b worden met | A-3
b worden want | A-2
b worden we | A-2
b worden zijn | A-2
b worden zitten | A6b-3e6
b wubbo $ | A-3
b wurg u | A5O4a4
b wurgen $ | A9O-4a8
b wél haar | A-3
b x $ | A-2
b zaak $ | A-3
b zaak van | A-3
b zakken $ | A-3
b ze #Day | a-3d-3e-5
b ze #Number | A4O7c3
b ze aan | A12O-7a-5c-3d3
b ze achter | A-2
b ze al | A-2
b ze alleen | A4b-3c10d-3e-3
b ze alles | A4
b ze altijd | A-2
b ze bij | O5a-12c4
b ze blijven | A6O5a-3e10
b ze brutaal | A9O3c6
b ze daar | A6O-8a-3c-2d-2e13
b ze dan | b-2c12e-2
b ze dat | A3a-2b4
b ze de | A-8
b ze dit | b8e-2
b ze doen | A-3
b ze drinken | A-3
b ze durven | A-5
b ze een | A2O3a-6c5e-2
b ze eerst | A-3
b ze er | a10b-3c-2e-2
b ze eten | A3O-6b11c-2e-2
b ze gaan | A-3
b ze gewoon | b-3d-3e4
b ze haar | A-6O-6c7
b ze hebben | c-3d-6e-3
b ze het | O2b-3c6e-2
b ze hier | A2
b ze houden | A7a-7b19c-4
b ze iets | A-2
b ze in | O-8a-3c4d-3e-6
b ze ingaan | O5
b ze innemen | A4O4b9c-3
b ze inslapen | A3
b ze jou | A5
b ze kijken | A-3
b ze klaarzijn | A-2
b ze kopen | A-3
b ze krijgen | A15O4a-12c8d-4e-7
b ze kunnen | A-4
b ze liegen | A8O4c6
b ze liggen | A10c-4e2
b ze lopen | A-2
b ze maar | A-3
b ze me | A-4
b ze mee | A-2
b ze meenemen | A11O8b3e-7
b ze met | A-12
b ze mij | A9b3c2d-2e-2
b ze moeten | O6b-2c9
b ze naar | A-4e5
b ze niet | A4e-4
b ze nog | A3a-2c9
b ze nooit | c-3d2e-3
b ze nu | A5
b ze om | A-9
b ze onder | A7O-5b6c-5
b ze op | A-14
b ze opbellen | A-2
b ze pas | A11c4e-3
b ze slapen | A10O4a-3c15e-2
b ze stil | A10O4b-3c8e-3
b ze stoppen | A-2
b ze te | A5
b ze tenminste | A14b-4c11e-2
b ze terugkomen | b-3e7
b ze toch | A15a-3c8
b ze tot | A4a-2c4
b ze uit | A12c-2e6
b ze uitleggen | A13b11c-2d-2e-3
b ze van | d4
b ze vanaf | A-2
b ze vandaag | A5
b ze verstoppen | A8b5c-2d-2e5
b ze vinden | A-2
b ze voortaan | A-2
b ze vragen | A4a6c-2
b ze weer | A-3O3c7
b ze willen | O-3c5
b ze zeggen | A8O-5a-6c16e-2
b ze zich | A-2
b ze zichzelf | A12O-3a-2b11
b ze zien | A-6
b ze zijn | O-15a-11c2d-4
b ze zitten | A2a-3b-2c5
b ze zo | A11b-3c3e-3
b zeg $ | A-2
b zeg dan | A-2
b zeg maar | A6O5a5c-5
b zeg niet | A-3
b zeg tegen | A17O6b7e-3
b zegene je | A-3
b zeggen #Name | A18O-17b-2c2d-3
b zeggen $ | e-3
b zeggen als | A14c2d5
b zeggen altijd | O-5a-3b5
b zeggen arm | A13O-4b-2c9
b zeggen dan | A-3
b zeggen dat | O-11b3c-4
b zeggen de | A-6
b zeggen een | A-2
b zeggen en | A3O-2e-5
b zeggen geen | A-3
b zeggen genoeg | A-2
b zeggen gisteren | A8O-3a3b3d-3
b zeggen hij | A-4O-8a-3c3
b zeggen ie | A-3
b zeggen ik | A-4O-5d2
b zeggen in | A2O-5b-3e8
b zeggen je | A11a4b-2d-5e2
b zeggen jij | A-5O-3a6
b zeggen mama | A11O-5a-2b-2c5e3
b zeggen mijn | A-3
b zeggen niet | A5O-6e16
b zeggen of | O5b-3d10
b zeggen ook | A8O7b-2e7
b zeggen papa | O-4d4
b zeggen tegen | a-5b4c-3e-2
b zeggen veel | A-3
b zeggen waar | A5O-4d-2e8
b zeggen wie | A2
b zeggen wij | A10e9
b zeggen ze | a-2b4
b zeggen zelf | A-3
b zeggen zijn | A-3
b zeker dat | A-4
b zeker weer | A-3
b zelf #Number | A-4
b zelf al | A-2
b zelf dat | A-4
b zelf de | A-4
b zelf een | A-2
b zelf het | A-2
b zelf in | A-2
b zelf maar | A-3
b zelf naar | A-3
b zelf niks | A-2
b zelf ook | A-13
b zelf zien | A7O-6a4b4c-2
b zelfmoord $ | A14O5a-2b13c-2e-2
b zelfmoord en | A15a-2b13d-2
b zelfmoord plegen | A-3
b zelfmoord zeggen | A-2
b zelfs een | A-2
b zelfs het | A-2
b zelfs mijn | A5
b zenuwen van | A-3
b zetten $ | b-3d3e-3
b zetten dat | A-2
b zetten en | A-3
b zetten in | A3
b zetten je | A7O3
b zetten mijn | A-2
b zetten zonder | A12c2e-3
b zeuren $ | A-3
b zich achter | A-4
b zich geen | A-3
b zich hebben | A-3
b zichzelf snijden | A10b4
b zichzelf weer | A12O-5b6
b zichzelf wel | A-3
b ziek $ | A-3
b ziekenhuis $ | A9
b ziekenhuis in | A12O6a13c-4
b zien #Name | A6
b zien #Number | A2
b zien $ | a-4b2c-2d8e-8
b zien alleen | A-3
b zien alles | A8b-3d4
b zien als | b-2c9
b zien dat | b-3d2e-3
b zien de | A-4
b zien en | A16O-4a-9b-4d11e-3
b zien er | A-4
b zien eruit | A-3
b zien fietsen | A10O3a6b-3d-3
b zien foto | A-2
b zien geen | A6O6b8c-2d-2
b zien hem | O6
b zien het | b10c-2
b zien hoe | A-6O-4a9c-2
b zien ik | O4c3e-4
b zien je | A3a-14b-8d17
b zien jou | A13b-3d10
b zien jouw | A4
b zien krijgen | A8d-2
b zien met | A3
b zien niemand | A4
b zien nooit | A9e2
b zien op | O8a-4c-2d9
b zien u | A10b-3d5
b zien waar | A4O-4b-2d10e-3
b zien wat | A7b-3d10
b zien wel | A-3
b zien wie | A9O6d7
b zien wij | A5b-3c-2e10
b zien ze | A-3b6e-5
b zijn #Day | A-9
b zijn #Money | A-6
b zijn #Name | A4a-4d-2e3
b zijn #Number | O-4a-8c13d-4
b zijn #Time | A-3
b zijn $ | a-4
b zijn 't | A4a10b-3c-2d-3e-2
b zijn aan | A-3
b zijn afspraak | A-2
b zijn al | A15O7a-10b-3d-8e15
b zijn alleen | A3O8e-2
b zijn allemaal | A-3
b zijn alles | A-2
b zijn als | O2a8c-2d-3
b zijn anders | A2O5b-2d6
b zijn arm | A6O-4a-4c17
b zijn auto | A5O3a-3d5
b zijn bang | A4O-12a-2c4
b zijn bed | A14a-4b-2c6d-3e-3
b zijn been | A12O-3b12
b zijn beginnen | A2
b zijn bellen | A4b-4c-3d-2e13
b zijn benen | A9a-3b3
b zijn best | A-2
b zijn beter | A22O9a-7b20c-6d-5e-5
b zijn bij | A-3b-2e4
b zijn billen | A10O-4b-3c6d-2
b zijn blij | A-3
b zijn blijven | e-3
b zijn boekentas | A-5
b zijn boterhammen | A-2
b zijn breken | O-9a5
b zijn broek | A4
b zijn brood | A6
b zijn dat | A-3a6e-4
b zijn de | A-4O-5a9b-5d-4e-2
b zijn deze | A-3
b zijn die | a-5c-3d15
b zijn dood | A-4a11b-2
b zijn doodmoe | A-3
b zijn doodop | A-2
b zijn door | A8O-18a-2
b zijn drinken | A11b-2c4d-2e-2
b zijn drogen | A-2
b zijn dus | A-7
b zijn echt | A-8
b zijn een | A-16b-2
b zijn eerder | A-3
b zijn eerste | A-2
b zijn eigen | A-2O-5b-2c10d-3e-3
b zijn eigenlijk | A-2
b zijn elk | A2
b zijn en | b5c-10
b zijn enkele | A8O4e4
b zijn er | A-15a-3b7c-2e-3
b zijn ermee | A4
b zijn eten | A-2
b zijn etui | A3
b zijn ff | A11b-3c10e-2
b zijn fiets | A-4
b zijn gaan | A-5O6e-3
b zijn ge | A7c2
b zijn gebeuren | A-2
b zijn geen | A-10O6b2e-3
b zijn gezicht | A15a-3c13
b zijn goed | A-20
b zijn haar | A4
b zijn hand | A13O6a-4c13
b zijn hebben | A2O-17a2
b zijn heel | A-2
b zijn helemaal | A6b4c3e-2
b zijn het | d-6
b zijn hetzelfde | A-2
b zijn hij | O-4b3c-2d-2e2
b zijn hoe | A-3
b zijn hoeven | A5
b zijn hoofd | A-6c12
b zijn huiswerk | A-3
b zijn id-kaart | A3
b zijn ik | b6
b zijn in | a-3c5e-4
b zijn intrekken | A-2
b zijn jaszak | A-2
b zijn je | A-3O4b-3c-2e-3
b zijn jij | a8c-4e3
b zijn jouw | c-2e2
b zijn juist | A-2
b zijn kamer | A13O-7a-3b17c-3
b zijn kapot | A-5
b zijn keel | A12a-3c7
b zijn kind | A-2
b zijn knieën | A5
b zijn komen | A13O-4c-2e6
b zijn konijn | A-3
b zijn krijgen | O2a-2c12
b zijn leeg | A9O-12a-5c-5d-4e21
b zijn lek | A-3
b zijn levensboekje | A-2
b zijn lezen | A-3
b zijn liegen | A3
b zijn liggen | A2
b zijn maar | e5
b zijn maat | A-2
b zijn maken | e6
b zijn me | A-4
b zijn medicijnen | A2c-2
b zijn meer | A-2
b zijn meestal | A-2
b zijn met | A5O2a-8e2
b zijn meteen | A-2
b zijn mij | a5b-4
b zijn mijn | A2O-8a-2
b zijn mn | A10O5b4e-2
b zijn moordend | A-2
b zijn morgen | A6b2e3
b zijn naar | b-3c10d-2e-3
b zijn nat | A-2
b zijn natuurlijk | A-3
b zijn nek | A14O-5a-5c14
b zijn nemen | A6
b zijn net | A3
b zijn neus | A12a-3c16
b zijn niet | a-3b-5c4d-2e2
b zijn niets | A-3
b zijn niks | A7
b zijn nog | a3
b zijn nooit | A-6
b zijn normaal | A4O4c6
b zijn nu | O-5a-6b6c-3e-4
b zijn om | A-3
b zijn onderbroek | A-2
b zijn ondergedoken | A12e4
b zijn ons | A7c7e-3
b zijn ook | A-8
b zijn oom | A-3
b zijn op | b3d-5
b zijn opa | A-3
b zijn open | A-4
b zijn opnemen | A3
b zijn oud | A-2
b zijn ouders | A-2
b zijn over | A4
b zijn overdag | A-3
b zijn overlijden | A-2
b zijn pak | A-2
b zijn papieren | A-2
b zijn pas | A3
b zijn paspoort | A-3
b zijn precies | A-3
b zijn pure | A-2
b zijn puur | A6
b zijn ribben | A4a5
b zijn riem | A-4
b zijn rug | A6O-6a-5c17
b zijn rugzak | A-6
b zijn schieten | A-3
b zijn schmink | A-3
b zijn schooltas | A-3
b zijn schoon | A-2
b zijn schrift | A3O-4b6
b zijn slagen | A2
b zijn slapen | A15a-2c11
b zijn sowieso | A-2
b zijn spreekbeurt | A-2
b zijn stappen | A12b-3c6d-2e-4
b zijn straks | A7
b zijn tablet | A-2
b zijn tas | A-9
b zijn te | c3e-2
b zijn teen | A2
b zijn telefoon | O-3b-2d5e-2
b zijn tenslotte | A-2
b zijn tijdens | A-7
b zijn toch | a2b6c-2e-2
b zijn toen | A2a8c-3
b zijn trouwens | A-2
b zijn uit | A-2
b zijn uw | A7b-3c5e-2
b zijn vader | A2
b zijn valies | A3e6
b zijn vallen | A-3a3b-2c4
b zijn van | O-4a-3c-3d9e-2
b zijn vanaf | A-3
b zijn vanmiddag | A3
b zijn vannacht | A5O-4c7
b zijn vasten | A-2
b zijn veranderen | A-6
b zijn verdrietig | A-2
b zijn vertrekken | A14e6
b zijn verwittigen | A11O-4b-3c-2e8
b zijn vinden | A-2
b zijn vinger | A-2
b zijn voor | A-2a2b-2d-2
b zijn vriend | A-2
b zijn waar | b-2c2d-2e6
b zijn waarschuwen | A10a7b-3
b zijn wakker | A5
b zijn wang | O-6a-2c9
b zijn want | A-2
b zijn wat | A-3
b zijn we | O3a-2c-3e8
b zijn weer | c5d-2e-2
b zijn weg | A24O-8a-4b-7c-3d-10e17
b zijn weigeren | A3
b zijn wel | A-8
b zijn wens | A-2
b zijn wij | A13O6a-3c-2e8
b zijn willen | A-4
b zijn ze | a-2b2
b zijn zeggen | A4O-15a-8b3e-5
b zijn zeker | A-2
b zijn zijn | a-7c2e-3
b zijn zin | A-3
b zijn zo | O3a-5d-3
b zijn zo'n | A-4
b zijn zoon | A-3
b zijn zusje | A-2
b zijn zwaar | A6
b zin $ | A14b3e-2
b zin meer | A15O5a-4b16c-3d-2e-3
b zitten $ | b-8d3e-2
b zitten al | A18O5a-5b-4e4
b zitten bij | A3O-6a8b-2d-2e-2
b zitten daar | A10a3b-2c2
b zitten dan | O5
b zitten dat | A6b-3c10e-2
b zitten dicht | A-2
b zitten die | A-3
b zitten een | O8a-3d8
b zitten en | O-5a-2c5e-4
b zitten er | a-4d9
b zitten erin | e6
b zitten ge | A7
b zitten hebben | A7b-3c4d3e-3
b zitten hier | A-3
b zitten huilen | A-3
b zitten ik | A4a-3
b zitten in | A-3a4b-4
b zitten je | A8b-2d4e-2
b zitten met | A4O2a-3c5e-3
b zitten nog | A7d4e-2
b zitten nu | A-3O-3b5
b zitten ondergedoken | A13O5a-3b-2e14
b zitten op | A10a-4b-2d-3e2
b zitten sinds | A12b-3c10e-2
b zitten te | A-5
b zitten we | A12e8
b zitten weten | A4
b zitten wij | e7
b zn gezicht | A-5
b zn kamer | A3
b zo $ | A-5
b zo besluiten | A2
b zo de | A8b-2c13d-2e-3
b zo door | A10a3b-2c-2
b zo doorgaan | A-5
b zo drinken | A11b-2c6
b zo erg | A-2
b zo gaan | A6a8b-2c-2d-2
b zo goed | a9c-2d-2
b zo grappig | A-3
b zo hard | A14O4a6b-2
b zo het | A-3
b zo houden | A-2
b zo kijken | A-3
b zo kwaad | A-2
b zo lang | A-3
b zo lekker | A-3
b zo met | A-3
b zo moe | b2
b zo omgaan | A-3
b zo simpel | A7a-3c6
b zo staan | A-3
b zo ver | A-2
b zo vinden | A-4
b zo weer | A8O2a5
b zo zeggen | A-2
b zo zijn | A-3
b zo'n brief | A-2
b zo'n grote | A10O4b-2
b zo'n steek | A-3
b zo. $ | A6
b zoals afspreken | A-4
b zoals de | A-2
b zoals het | A-3
b zoals jij | A11O8a6c3
b zoals u | A-3
b zoals we | A-2
b zodat hij | A8b-3c10d-2e-2
b zodat ik | e2
b zodat je | A-4O4d4
b zodat jij | A-2
b zodra hij | A6O3a8c-2
b zodra ik | A8a3d-3
b zodra jij | e2
b zodra u | A-5
b zoeken $ | A12O9a-8b-4d-3e8
b zoeken een | A-3
b zoeken gewoon | A-2
b zoeken iets | A-2
b zoeken maar | A17O3a-2e7
b zoeken naar | A-2
b zoeken nog | A-4
b zoeken ons | A10b-2e7
b zoeken tot | A6e5
b zoeken voor | A-2
b zoeken zijn | A-3
b zoiets doen | A-2
b zolang het | A4
b zolang ik | A5b-2d3
b zolang je | A4O3a-2b-2d11
b zolang jij | O4a-2b-2e8
b zolang zijn | A12b-3c11d-2e-2
b zolder $ | A6
b zomer $ | A-3
b zomer dat | A-2
b zomer zijn | A3
b zonder #Name | A4
b zonder #Number | A-2
b zonder adres | A9c-2d-3e10
b zonder dat | A12a-7c-5d9e-4
b zonder de | A7O4b10c-2
b zonder die | A-2
b zonder eten | A10b-3c8d-2
b zonder iets | A12O-6e4
b zonder jas | A6c15d-2
b zonder jou | A31a-9b3c-9e5
b zonder jouw | O7e7
b zonder kleren | A9b-2c3d4e-2
b zonder lunch | A-2
b zonder mij | A6O2a-3b9c-3e-5
b zonder mijn | A11a-8c-6d4e-4
b zonder ons | A2
b zonder overleggen | A-6
b zonder toestemming | A11e5
b zonder u | A-3
b zonder verdrag | A9b-3c-2e9
b zonder zijn | A-3
b zoon $ | b4e-2
b zoon hebben | A5O-7a-6b10e-2
b zoon meenemen | A10b-3e8
b zoon moeten | A11O4b-2c9
b zoon nooit | A10e5
b zoon ontvoeren | A7O-3e7
b zoon terugkrijgen | A10b-3c11e-2
b zoon zeggen | A12O-5b7c-5e-2
b zoon zijn | A7O-5a-3c5e3
b zorgen ik | A4b-2c3
b zorgen voor | A10b13c-2d-2
b zoveel $ | A-3
b zoveel beter | A-2
b zuchten $ | A-3
b zulke dingen | A-3
b zullen #Day | A9O-6e7
b zullen #Name | A2e8
b zullen betalen | A-2
b zullen een | A-5
b zullen er | a13b-3d-3
b zullen ge | A3O6b-2c3
b zullen haar | A2
b zullen hem | A-3
b zullen het | O5c10d-2e-4
b zullen hij | A-2
b zullen ik | O8a3b3c-8
b zullen in | A-6
b zullen je | A-5c4
b zullen jij | A-2
b zullen me | A-2
b zullen merken | A11a9b-2d-2e-2
b zullen met | A-2
b zullen mij | A8b-2d3
b zullen niet | A13O4e5
b zullen nog | A5a7b-3
b zullen ons | A9O5
b zullen ook | A-2
b zullen u | A5O7d9
b zullen uw | A9
b zullen vasten | A-3
b zullen vinden | A9a-2b-2d3e6
b zullen we | A-18
b zullen wel | A-11
b zullen wurgen | A7O-3a3
b zullen zien | A-2
b zus $ | A-4O-7a-2e7
b zus hebben | A-3O-4a7c-2e3
b zus in | A3
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
both past | A-22
both perfect | O5a-2c-2e8
both perfect not | A-4
both present | A4O15a-11b-14c-6d-18e14
both present can | A-5
both present must | A-7
both present not | A-7O11e5
both present should | A-2
both present want | A3
c C I | a-5b3c-2
c C I I | A3O7a-6b16d-4e-4
c C I U | A-4a-3e9
c C I body | A-4
c C I child | A3a-13d-7e7
c C I kid | A3b8c-2
c C I land | A9
c C I not | A4O-4d-4e2
c C I own_thing | A9c4d-2e-2
c C I past | A3O-4d3e-3
c C I people | A-2O7e4
c C U | A-2O-2a-6b-4c2e2
c C U I | A7O10c7e-2
c C U U | A-4O-10a-3
c C U aid | A-2
c C U child | a-16b-2c6d-6e3
c C U hit | A8O-4a5c-4
c C U hitPart | A11a4c-5
c C U kid | A-2
c C U modal | c4
c C U not | O-5a-8b-4c4d-5e4
c C U own_thing | A2O-4d-2e8
c C U papers | d4e-4
c C U past | O-6a3b-3c-4d2
c C U people | A-8O-14c4d-3
c C account | d3e-4
c C aid | b-2e12
c C aid U | A-2
c C aid child | A-3
c C aid past | A3
c C away | A20a-4c-4d-4e14
c C away U | A7e2
c C away child | A7O8e5
c C blow | A4a-2c15
c C blow past | A2c6
c C body | O-8b-3
c C body child | A4
c C child | O-3a-12b-4d-7e7
c C child kid | O-3a-12b-4d-7e7
c C child_hurt | A7a-6c16
c C child_hurt past | O7c6
c C dead | O3b-4c4e-2
c C drug | A6
c C drug child | A4c3
c C hit | A-10a-10c23
c C hit hitNow | A-5
c C hit hitPart | a-8c22
c C hitNow | A11O5a5b-2c-4d-2
c C hitNow break | A6O4a9c-4
c C hitNow hitSure | A10c11
c C hitPart | A3O3a-7c18
c C hitPart child_hurt | A16a-4c13
c C hitPart injury | A4c7
c C hitPast | A-3
c C hitPast past | A-3
c C injury | A13O3a-11b-3c24e-4
c C injury body | A15O-4a-5c11
c C injury child | c6
c C injury hit | A4c10
c C kid | A-3
c C kid kidObj | A-3
c C killInf | A4O-4b-3c11
c C land | A8a-4c-3e5
c C land away | A8a-4c-3e5
c C many | A-16
c C many many | A-4
c C modal | A-3e-3
c C modal I | O4
c C modal U | A-8
c C modal child | a-3c5d2e-5
c C modal not | A-3b4e-2
c C modal people | A4
c C near | A3a-11b-2d-10e3
c C near U | A-4
c C near child | O6e6
c C near jump | A10b-3c10
c C near modal | A-2
c C near past | A6c-2d-2
c C not | a3b-4d-12e4
c C not I | O8a-6b-2
c C not U | A-6O-6a-5e9
c C not account | A-2
c C not child | A14c-3e4
c C not hit | A12O3c7
c C not modal | a3e-4
c C not near | A5e8
c C not not | A7a5c-2e-3
c C not ours | A11
c C not past | O-11a-5d-3
c C not people | A5
c C ours | O5d-2
c C ours child | A2
c C ours past | A-2
c C own_thing | b-6c5d-5
c C own_thing I | A-2
c C own_thing child | A-3
c C own_thing near | A-7O8c3
c C own_thing past | A3O-4c5
c C papers away | A-2
c C past | O-6a3
c C past I | a-11b3
c C past U | A5O-6d-8
c C past child | A2a5d-7e-8
c C past grave | A-2
c C past injury | A10b-2c9
c C past modal | O-15a5b-5
c C past near | A-4
c C past not | O-5a-2b-2e6
c C past ours | A4
c C past own_thing | A5O-4d-3e10
c C past past | O-10
c C people | O4a-3
c C people U | A4O4d-3e3
c C people child | b-2c5e-5
c C pills | A11O-6b12
c C pills drug | A9O-4b10c-2
c C secret | A7d-2e5
c C selfcut | A-2O-5b7
c C spy | A6O6d2
c C spy I | A6O6d2
c C switch | A-4O-4
c C switch body | A6O-2c-3
c C switch hit | A6c10
c C weapon | A-5O4a-5c12
c C weapon switch | A-3O4a-5c12
c I I | O3b5c-6e-3
c I I I | A-5O3a-8c-5d3e-4
c I I U | O19c-13
c I I account | A7a-2c3
c I I aid | A4O-2a-3b-3c-2d6
c I I blow | A6a8
c I I body | A4O-3a-3d-5
c I I child | O9c-6d-9e7
c I I dead | A-3b3
c I I drug | A8b11
c I I hit | A3a14
c I I hitNow | a8b-2c-2
c I I many | A-4
c I I modal | A2O5a-7b6c-2d-3
c I I near | O-4d6
c I I not | O5b-3
c I I nude | A7b-2d4
c I I ours | A2
c I I own_thing | A7a-2b14
c I I papers | A3
c I I past | a-15b6e-9
c I I people | a-2c-2d3
c I I sex | A3a11b-2
c I I weapon | A-2a8b-2
c I T | A3
c I U | A6O8a3b-8c-16d4e-7
c I U I | c-3d5e-6
c I U U | A15c-24e-21
c I U account | A5O18a-2b-6c-2d11e-8
c I U blow | a6
c I U body | A19O6a12b-5c-11
c I U child | A-3O6a-17b3
c I U dead | a4d-5
c I U grave | A12a10
c I U hit | A35O17a31b-6c-18d-10e-3
c I U hitNow | A4O4a15b-3c-4d-3
c I U killInf | A12O8a14b-4c-4d-2
c I U modal | O9b-7c-10d5
c I U near | A12O11b-6c-8d8e-7
c I U not | b-5c-3e5
c I U nude | A11O4d3
c I U ours | A-2
c I U own_thing | A21O2b-8c-7d9
c I U papers | O8a-5d7
c I U past | O2a2c-12e-13
c I U people | A-4a-2b4c-4e-2
c I U secret | A-4
c I U spy | A4d3
c I U weapon | A10a9
c I account | A3O-9a-10b-8d13e-19
c I account I | A10O-4a-3d7
c I account U | A-3d4
c I account account | A4
c I account child | A9b2d5
c I account many | A-3
c I account papers | O-6a-4b-6c3d6e-8
c I account past | O-10d-3
c I aid | A-4O-27c-3
c I aid U | A-3
c I aid aid | A-3
c I aid past | A9O-19c-5e-2
c I away | A5O8a-3c-4d-2e10
c I blow | A-5a14b-4d-7e-4
c I blow I | A-4
c I blow child | A8O3c-3
c I blow past | A12O-4a12c-3
c I blow switch | A8a6
c I body | O-10a7c-3d-16e-5
c I body I | A-2
c I body bone | A4O-3d-4e-4
c I body child | A-3
c I body hit | A10O-15a11c-2
c I body past | A2a10b-4d-3
c I break | A-2
c I child | A3O7b-5d-5e5
c I child kid | A3O7b-5d-5e5
c I dead | b4c-13d-3e-7
c I dead I | A3a9c-5d-4
c I dead U | A-4
c I dead hit | A10O-3a9
c I dead past | A9a-2b4c-3d-2
c I drug | A31O14a-5b6d-5e-5
c I drug meds | A17O7a-2b12c-6d-2
c I drug pills | A7O2b12
c I grave | a-7b19c-3d-2
c I grave U | A-2
c I grave jump | A5b9
c I grave past | A9b6
c I hit | A8a8b-7e-4
c I hit hitNow | A2a-2b-3e-2
c I hit hitPart | O-7a8d-4
c I hit hitPast | A19O-3a3
c I hit past | A14a8
c I hitNow | A3O8a5c-2d-14e-9
c I hitNow U | A18O7a3c-2
c I hitNow blow | A8a8c-2d-2
c I hitNow body | A-5
c I hitNow break | A8O5c-3d-13e-5
c I hitNow child | A-3a-3b-2c12
c I hitNow hitSure | A-9a7d-3
c I hitNow weapon | A5O3
c I hitPart | A-5O-4a3c-3
c I hitPart child_hurt | A-3c-2
c I hitPart past | A-6
c I hitPast | A-3O-4a8d-2
c I hitSure | b-3d-3e-2
c I hitSure kill | A-3b-2d-2
c I injury | A-5O-11a15b-2c-6
c I injury body | A8O-6a9
c I jump | A7O14a-14b29c-16d-11e-6
c I jump I | A9O5a-3b8c-2
c I jump U | A-3
c I jump past | A-3
c I kid | A4O8b6d-4e-3
c I kid kidObj | A2O8b8c-4d-2e-2
c I killInf | A10O-6b7c-12d-5e-5
c I killInf U | A4b9
c I killInf dead | A7a-3b4
c I killInf kill | A-3O-3a-5b4
c I land | A8a-4e9
c I land away | A8a-4e9
c I many | A2O-3a-2b-2c-4d10e-3
c I many U | a-3d4
c I many many | A-4
c I many past | A6O-4a-3d9
c I modal | O6a-4c-2e-10
c I modal I | A-5O4a-5c2d3e-2
c I modal U | O5a-2b-4c-10d12e-9
c I modal body | A-2
c I modal child | A-10b-2c10d-2e-2
c I modal dead | A23O4a-9b24c-5d-4
c I modal kid | A-3
c I modal modal | A-8
c I modal not | A4a-10b7c-13
c I near | O-17a-2b-13c-4d4e-16
c I near I | O-2a-3c2d5
c I near U | A-3O-4a-3d3
c I near hit | a7
c I near near | A10O-3a8d-2
c I near not | A3O-6a3d-4
c I near own_thing | A2
c I near past | A-3O-4a-2b-2d5
c I not | b4e-3
c I not I | e-14
c I not U | O-3a3c-14e-4
c I not account | A-3
c I not child | a-8b4d-6
c I not hitNow | A-3
c I not modal | O5a-7b-4c2d4e-3
c I not near | c2d-2
c I not not | A-8
c I not papers | A-2
c I not past | A-6O-14a5b-4c-4
c I not people | d3
c I nude | A8a-6b-3c-3d11e-3
c I nude I | A5O-3d4
c I nude U | A5O7a-2d6
c I ours | A2c-2d-4e-3
c I ours I | A5
c I ours child | A14a3c-4e2
c I ours secret | A7c7e-3
c I own_thing | A3O-7b3e-11
c I own_thing I | b3e-2
c I own_thing U | A7a-4b5
c I own_thing near | A5O-7c-2d2e-14
c I own_thing not | A-3
c I own_thing past | A5O-7a9c-2d-3
c I papers | O-6a-11b-7c-8d13e-4
c I papers I | A4O-10a-2d13
c I papers U | A-3
c I papers child | A16O5e8
c I papers papers | A10O-8a-2d10e-2
c I papers past | O-2a-2d4e2
c I past | e-8
c I past I | b3e-13
c I past U | a2c-20e-3
c I past aid | A15a-4b6c2d-2
c I past blow | A-4
c I past body | O-7a3
c I past child | c9d-10e-10
c I past dead | A-3
c I past drunk | A18O13b-4c7d-3e-3
c I past grave | A9b5
c I past injury | A-5
c I past jump | A2
c I past modal | O-6c-2d6
c I past near | A-5
c I past not | A-5O-4c-2d3e2
c I past ours | A-3
c I past papers | A4
c I past past | A-2O-4c-4
c I people | c-3
c I people I | a3b-5c-8d6e-4
c I people U | O8a6b-5c-7
c I people child | O6a-10b-4c3d-8e2
c I people grave | A-4
c I people hit | A5a-2c8
c I people many | A-3
c I people near | A14b-2e4
c I people not | O-8a-4d9
c I people ours | A4O-4b-2e8
c I people past | A-2O-3a-2c-5d10e-5
c I pills | A-3
c I secret | c-2e10
c I secret not | A-2
c I selfcut | O5b3d4
c I sex | A5a16b-3c-4d-4
c I sex body | A-3
c I spy | A17a-5b-4c-4d11e-4
c I spy I | A3O-5d3
c I spy U | A11O8a-2d5
c I switch | A2
c I weapon | A5O2a13c-17d-11e-10
c I weapon I | A11a-3b7
c I weapon U | O4a7
c I weapon gun | A14O10a10b-3c-3e-2
c I weapon hit | A4O-3
c I weapon switch | A-6O-3a9
c T | a-2
c T I | d-2
c T I I | A5O-2a-5b3c-4d3
c T I U | b-3c-5d-4e15
c T I account | A-2
c T I blow | A10c-2
c T I body | A-5O-4a-3c2
c T I child | O12b-3c5d-7
c T I hit | A17O-7a18c-4
c T I hitNow | A-6
c T I jump | A-3
c T I killInf | A10O-6a12b-2
c T I modal | A3O-3a-2b-4c4e3
c T I not | a-3c5e-3
c T I ours | A7c7e-3
c T I past | A-2a3c-3
c T I people | A-4
c T I pills | A-2
c T T | A5O-5a-9b8c-3d-4
c T T selfcut | A10b4
c T U I | a2b4d3
c T U U | A-10
c T U account | A3
c T U child | a-10b-3c6d-6
c T U killInf | A9a11b-3
c T U modal | a-4e6
c T U near | O5a4d-3
c T U not | a3c4
c T U own_thing | A-2c2
c T U past | O-7a-6b4c-2
c T U people | A5O-4a-5c3d2
c T account | A-2O-5b5d3
c T account papers | O-4b4d5e-2
c T aid | A6O-8b-3
c T aid past | A6O-2c8
c T away | O-4e6
c T blow | A16O11a-15b-5c27d-2e-4
c T blow child | A8O3a-3c10
c T blow past | A5O7a-8c17
c T body | A2O-2a-11c5d-3e-8
c T body I | A-3
c T body U | A4b-3c10
c T body aid | A4
c T body bone | O-3a-7b4e-2
c T body child | A3
c T body hit | A15a-7c20
c T body modal | A-2
c T body past | A6a-9c5e-2
c T child | A2a-6d-7
c T child kid | A2a-6d-7
c T dead | A10O-4a-3b9d-3e-5
c T dead I | A-5
c T dead U | A-3
c T dead child | A7b-3c4
c T dead modal | A23O-8a-5b14c-5
c T drug | A-4a-3b-5c10d-3e-3
c T drug I | A13O2b-2c11
c T drug aid | A-3
c T drug meds | A-6O-4b8
c T drug past | A7b-3c7
c T drunk | A-6
c T drunk past | A-6
c T grave | A5b5c-2
c T grave aid | A8b5c-2
c T hit | a-9b-2c22d-3
c T hit hitNow | A10O5c6
c T hit hitPart | A-5a-14c29
c T hit hitPast | O-3c4
c T hitNow | O3c4
c T hitNow body | A-5a-4c3
c T hitNow hitSure | A19O6
c T hitPart | A7a2d-4e-4
c T hitPart child_hurt | A15c9
c T hitPast | A10b6
c T hitPast past | A20O2b7
c T injury | A-4a-8b-3c19
c T injury body | A-2
c T injury child | c9
c T injury harm | A7O-3b-2c6
c T jump | O-7b2
c T jump I | A-2
c T kid | A-4
c T kid T | A-3
c T killInf | b4c4
c T land | A13e9
c T land away | A13e9
c T many | a-2e2
c T meds | b-2c12
c T meds I | A5
c T meds modal | A-2
c T modal | O3a-20b-5c9d-3
c T modal I | a-4c-3d2
c T modal U | a-3e9
c T modal child | c3e-2
c T modal not | b-2c13
c T near | a-5b-7
c T near child | A-6
c T near jump | A13a-3c10
c T near past | A3a-5
c T not | A7a-10b-4d-2
c T not I | A2O3a-5e-2
c T not U | A-5O3a-4c12e-5
c T not account | A-3
c T not aid | b-2c3d-2
c T not away | A6
c T not body | A6b-2c8
c T not child | A10a-7c-3d-5e7
c T not land | A5
c T not modal | a-3b2
c T not not | A4c-3e7
c T not ours | A13b-3e9
c T not own_thing | A-3
c T not past | A11a-15b-11c18d-6
c T not people | A-2
c T ours | A-3O-4a4b-3e-2
c T ours child | A-2
c T own_thing | A12b-2c4d-12
c T own_thing child | A12e2
c T own_thing modal | A12
c T own_thing near | A2c3d-2e-2
c T own_thing past | A5O-6a-2
c T papers | A6a-10b-6d-4e9
c T papers I | e-5
c T papers U | A15a-3c-2d-2e13
c T papers child | A11
c T past | c4d-6
c T past I | A-2b-3c2d-4
c T past U | A-3O-4b-3c2d-5e3
c T past aid | b-3c3d-2
c T past body | A-2
c T past child | A7a2d-12
c T past hit | A7
c T past hitPast | A-3
c T past kid | A-3
c T past modal | O-2b-3c3d-5
c T past near | A3a-2d3e-4
c T past not | A3a-5c-4
c T past own_thing | A-3
c T past past | a-6c8d-3e-2
c T past people | A-5
c T people | O2c-9d-7e10
c T people U | A10O4a-4c-2d-2e14
c T people child | A-5
c T pills past | A-4
c T selfcut | A20O-8a-4b9c-3e-2
c T sex | A11O-5a-6b-2c14d-3e-3
c T sex child | A5b-2c6
c T switch | A10O-4a-4c13
c T switch past | A7c8
c T weapon | A10c4d-3e-2
c T weapon switch | A11a-14c18
c U | b-3
c U I | A6O-3b-3c-9d6e-6
c U I I | A9c-21e-4
c U I U | A6O3b-8c-14d8e-22
c U I account | A9O-4a-2b-3c-4e-5
c U I aid | A21O-7a-5d4
c U I blow | A13a12c-2
c U I body | A21O-3a17b-7c-2d-3
c U I child | A8b-3d-24e7
c U I dead | A17c-6d-5e-2
c U I hit | A2O-17a21b-2c-21d2
c U I hitNow | A19c-7d-4
c U I hitPast | A-6
c U I killInf | A8O-4a12b-3
c U I many | A5O-8a-2d10
c U I modal | a-4d7e-6
c U I near | A9O-9b-5c-8e-6
c U I not | A3O-2d3e-7
c U I nude | A7O-3d7
c U I ours | A-3a4
c U I own_thing | A14O-18a2b-6c-7d2e-6
c U I papers | O-16a-6b-3d21e-7
c U I past | A-3c-2
c U I people | A4O-5b-4c-4d11e-5
c U I sex | A-3O3
c U I spy | A9d6
c U I weapon | a15b-4c-4d-3
c U T | O-3c8
c U T account | A-2
c U T body | A-4O-3c8
c U U | A4a2c-9e-3
c U U I | c-12d-2e-7
c U U U | O2a-2c-5d6e-4
c U U account | O4d4
c U U blow | A11O3a9
c U U body | A6O8a12b-6d-5
c U U child | a2e6
c U U grave | A8
c U U hit | A7O-5c4
c U U hitNow | A-3O3a7
c U U modal | A-3
c U U near | O4e-2
c U U not | c-6d-3
c U U nude | A-5
c U U own_thing | O-4b2d-2
c U U papers | A2a-2d9
c U U past | b3c-4d-2e-3
c U U people | A4O8b-10d6e-9
c U U weapon | A7a4b-3
c U account | A3O7a-11b-16c-12d15e-3
c U account I | A13a-6b-3
c U account U | A8O14b-3c-2e-4
c U account child | A6b-2d7e-2
c U account kid | A-4
c U account papers | A3O6a-2b-4c-3
c U account past | a-2d10
c U aid | A-6a5b-8d-3e-8
c U aid I | A9c2
c U aid child | A-2
c U aid hitNow | A8a-4b-2c4
c U aid not | A3
c U aid past | A-5
c U away | A7a-2e8
c U blow | A18a11b-5d-10e-4
c U blow I | A12a7b-2c-2
c U blow U | A8O8a10c-3
c U blow switch | A8O-6a6
c U body | A12O5a22b-20c-5d-8e-7
c U body I | A7a6
c U body U | O5a-4d4
c U body bone | A7O6a20b-14c-3d-10e-4
c U body hit | A2O3a10
c U body hitPart | A7a8
c U body modal | A9a5b-2
c U body past | A6a12c-2
c U child | a-9e3
c U child kid | a-9e3
c U dead | A15O7a19b-3d-21e-4
c U dead I | A9O4c-4d-3
c U dead U | a13b-6d-4e-2
c U dead modal | A-3
c U dead past | A-4
c U drug | A3O-6
c U drug meds | A-4O-3b7
c U drunk | A-3O-4c4
c U drunk past | A9O-4c4
c U grave | A14O12a23b-11c-14d-5e-7
c U grave aid | A5O8a13c-5d-3
c U gun | A6a6b-2d-2e-2
c U hit | A11a18b-8c-4d-13e-4
c U hit U | A10O-2a13c-3d-3
c U hit hitNow | A3a-4
c U hit hitPart | A15O7a17c-3
c U hit hitPast | A4O-9c-2
c U hit killInf | A-3a6b-2
c U hitNow | A3a18c-14d-7
c U hitNow I | A-3
c U hitNow body | A14a18b-2c-6
c U hitNow break | A-6a2
c U hitNow hitSure | A18O5a8c-4
c U hitPart | A11a4c-5
c U hitPast | A9O-15a12b-6c-9e-3
c U hitPast grave | A10b-3d5
c U hitPast hitPastSure | A4
c U hitPast past | A3O-11a15b-2c-5d-2
c U injury | A7a13
c U jump | O-7a-4b5
c U kid | A-8
c U kid T | A-2
c U killInf | A8O2a16b-3c-11d-7e-5
c U killInf child | A6O6a8b-4c-2
c U killInf kill | A-5a16b-4c-3
c U many | O4a-2b-2d12
c U many I | A5
c U many U | A-2
c U modal | O22c-3
c U modal I | O6c-10d3e-6
c U modal U | A2O6b-9c-3d6
c U modal child | O16a-11c-2e4
c U modal hit | A16a-3c6
c U modal killInf | A8a8b-4
c U modal modal | A-5
c U modal not | A5O16a-6
c U modal ours | A9O5
c U modal past | a3b-2d-2e-4
c U modal people | A-4
c U near | A2O12b-5c-14d5e-6
c U near I | A2O3c-4d-3e-3
c U near U | A16O14a-4b-3c-5d9
c U near hitNow | A8a6
c U near jump | A-3a4b3c-3
c U near not | A4a3d-2e-2
c U near own_thing | A12O3
c U near past | A-5
c U not | O4d2
c U not I | A4c-2d8
c U not U | O9a-6b-6d14e-8
c U not child | A-9e9
c U not meds | A13O-4b-2c12
c U not modal | A3O-5a-2b5c-5e-2
c U not near | A7b-2d10e-2
c U not ours | A5d3e-4
c U not past | A-9d2
c U not people | A6O6a-6b3d7
c U nude | A13O4a-8b-5c-5d15e-4
c U nude I | A-4
c U nude U | A11O4b-2d8e-2
c U ours | a-16b-2d-4e9
c U ours child | A4O-17a-10c3
c U ours not | A24O10a-5b-5c-4d-5e15
c U ours past | A-3
c U own_thing | A-2O2c-15
c U own_thing I | O-6b2d-2
c U own_thing U | A3
c U own_thing child | A-2
c U own_thing near | A4a2b-16c-19
c U own_thing past | A-8O4d3
c U papers | O4a-19b-7c-5d15e-2
c U papers I | A15O6a-7d17e-3
c U papers U | O4a-2d8
c U papers child | d-2e7
c U papers not | A20a-4d14e-2
c U papers past | A11O2e-2
c U past | O-11
c U past I | A4O-9a-3c-18d3
c U past U | A8O-21b4c-3
c U past account | A9O-4b7
c U past child | O-20e3
c U past drunk | A10O-13a-4c11d-2
c U past modal | b-7d-4e3
c U past near | A-4
c U past not | O-4c-3d7
c U past past | A-8O-5
c U people I | O-4b-9d2e-9
c U people U | A2c-7e2
c U people account | A9a4
c U people body | A5a8c-2
c U people child | A2O-19a-3b-7c9
c U people hit | A-5O-2
c U people modal | A-2O3a2d2
c U people near | A4
c U people not | O4b-2d7
c U people ours | A6d3e-3
c U people past | A11b3d-2
c U people people | A-2
c U people weapon | A6a10c-3
c U pills | A-2
c U secret | O-5a-2b-2d10e-3
c U secret past | A-3O-5b-3d5
c U spy | d3
c U weapon | A17O-17a20b-11c-5d-8e-4
c U weapon I | A13O-11a12c-2
c U weapon U | A6
c U weapon gun | O-4a4
c U weapon switch | A-4O-3c-3
c account | a-9b-5c-7d14e-3
c account C | O5a-5c-4d12e-4
c account C I | A4
c account C U | A-3d4
c account C not | A5
c account I | A7a-12b-7c-5d8
c account I I | A11O4d3
c account I U | A4O8a-3d7
c account I account | A11d5
c account I past | A4O-5d7
c account U | A4O3a-4b-10c-6d5
c account U I | A-3a-2d4
c account U U | O5b-2d2
c account U account | A18a-4d5
c account U child | A4d3
c account U past | A9d-4e4
c account U people | A-3
c account account papers | A-2
c account child | A3O-2a-4c-4d6
c account child kid | A3O-2a-4c-4d6
c account kid | A-4
c account kid kidObj | A2
c account many | A-3
c account near | A-2
c account papers | c3e-2
c account papers I | A6d4e-3
c account papers U | A2O-7d-5
c account papers child | d6e-5
c account papers dead | A-4
c account papers past | c-4d7e-5
c account past | c-3e-6
c account past U | A11a-2d9
c aid | A6O-10
c aid C | A9O-4a-4c9
c aid I | A10O11a2b-2
c aid I U | A6
c aid I child | A5O5a-2b-3c3
c aid I near | A4O4a8d-2
c aid U | A-5O-3b-3c-5d5e-3
c aid U dead | A-4
c aid aid | A-4a-4b-2d6
c aid aid past | A5a-4b-2d6
c aid body | A-3O-4b-2c9
c aid body bone | A6O-4b-2c9
c aid child | A-3
c aid child kid | A-3
c aid grave | A-4
c aid grave aid | A-4
c aid hit | A2a5
c aid hit hitPart | A2a5
c aid hitNow | A5a-4c3
c aid hitNow break | A5a-4c3
c aid injury | A6O-3a5
c aid injury I | A4a6
c aid injury harm | A4a2b-2
c aid modal | A-3a3b-2e3
c aid not | A2O6b-2c3
c aid ours | A6
c aid past | A2O-31
c aid past I | A-6
c aid past U | A9O-10e2
c aid past child | A-6O-4a4c-2
c aid past near | A-3
c aid past not | A-3
c aid past past | A-3
c away | A9a-10b-18c-15d-15e30
c away C | a-7b-5c-8d-4e12
c away C I | e4
c away C U | A-10e3
c away C child | A-8O-2e3
c away C many | A-3
c away C modal | A4O-4e6
c away C near | A8O4
c away C not | A25
c away C past | c-2e4
c away I | a2b-2e-6
c away I I | A-7O4c3e-3
c away I U | A-3O6e5
c away I child | A17O7e-4
c away I not | e5
c away U | a-2d-2e5
c away U not | A9e6
c away U past | A-5
c away child | A-5a-2c-3e6
c away child kid | A-5a-2c-3e6
c away not | A11O-3a-3e10
c away own_thing | A9b-2e5
c away past | A3e6
c blow | A11a6b-19d-14e-18
c blow I | a-3d-3
c blow I body | O-6a7
c blow I not | A11a-3c5
c blow U | A32a21b-5c-5d-11e-5
c blow U I | A13O2a5d-2
c blow U body | A7O5a4
c blow U hitNow | A8a8
c blow body | c9
c blow body past | A10c9
c blow break | A-3a-4d3
c blow break I | A-3O3a6c-3
c blow break U | A-7O6a16c-5d-3
c blow break child | O3c7
c blow break hit | A17
c blow break hitPast | A9c8
c blow break past | O-3a5
c blow child | A14O6
c blow child kid | A14O6
c blow past | A16a3b-6d-8e-6
c blow past I | A8c2
c blow past child | A8a3c-4
c blow past not | A4
c blow past past | A10c-2
c blow switch | A15a10c-3d-2e-3
c blow switch I | O-5a6
c blow switch child | A2c6
c body | A2a4d-15e-14
c body I | A2a9b-4d-5e-2
c body I not | A-3
c body I past | A3
c body U | b-4c5e-2
c body U child | A2O-3c7
c body U not | A10a9b-3c-2d-2
c body U past | A-2
c body aid | A4
c body blow | A-4a-3d2
c body blow break | A-4a-4d2
c body bone | d-13e-10
c body bone I | A-5O-6a-7c2
c body bone U | O-3a-5d-2
c body bone aid | A9O-5b3
c body bone body | A17O-12c7
c body bone child | A2c-5
c body bone dead | A-4
c body bone grave | A3
c body bone hit | A-7O-6
c body bone hitPart | A6b-2
c body bone hitPast | A9O-5a9
c body bone modal | c3
c body bone near | A10b3
c body bone not | A-6
c body bone papers | A-2
c body bone past | O3b-2
c body bone selfcut | A7a-5b11c-4
c body child | A7O-7a-10b-4c17
c body child kid | A7O-7a-10b-4c17
c body hit | A20c-2
c body hit hitNow | A5O-5a3c-2
c body hit hitPart | A17O3c-2
c body hit hitPast | A5O-4a7
c body hitPart | a2
c body hitPart past | A-4
c body injury | A8O-4c9
c body jump | A-2
c body modal | a5b-2
c body not | a7
c body not I | A-3
c body past | d-9e-5
c body past I | A-6O-3
c body past U | A-6
c body past aid | A-6
c body past child | b-2c11
c body past hit | A9c13
c body past modal | A-4O-3a6
c body past not | A-2
c bone | d-13e-10
c bone I | A-5O-6a-7c2
c bone I I | A-3
c bone I U | A-5
c bone I blow | A-3
c bone I body | A-2
c bone I child | A-3
c bone I not | O-3a7c-2
c bone I past | A2O-4a4b2
c bone U | O-3a-5d-2
c bone U I | O-3a8b-2
c bone U body | A14a10c-2
c bone U child | A-4O-4c5
c bone U not | A-3
c bone aid | A9O-5b3
c bone aid past | A16O-2a-3b4
c bone body | A17O-12c7
c bone body bone | A8O-9a-6c8
c bone body hit | A3
c bone child | A2c-5
c bone child kid | A2c-5
c bone dead | A-4
c bone grave | A3
c bone hit | A-7O-6
c bone hit hitPart | O-8
c bone hit hitPast | A5O-5
c bone hitPart | A6b-2
c bone hitPart past | A5O3
c bone hitPast | A9O-5a9
c bone hitPast I | A6a7
c bone modal | c3
c bone modal U | A-2
c bone near | A10b3
c bone not | A-6
c bone papers | A-2
c bone past | O3b-2
c bone past I | A-5a7c-2
c bone past U | A-4O-6a-5c4
c bone past child | A8O-3c-5
c bone past past | A11O6b-4c12
c bone selfcut | A7a-5b11c-4
c break | O4e-7
c break I | A-3O3a4b-10d-13e-3
c break I I | A-5
c break I U | A25a15b-2d-8
c break I body | a4
c break I child | A15O14c8
c break U | O6a32b-11c-19d-14e-3
c break U U | A19O4a13c-3d-2
c break U body | A19O5a19c-6
c break U dead | a10c-3
c break U grave | A7O3a7
c break U hitNow | A10a16
c break U near | A15O5a5
c break U own_thing | A-5
c break body | A-2
c break child | A5O6a-5c15
c break child kid | A5O6a-5c15
c break hit | A17
c break hit hitPart | A15
c break hit hitPast | A2O-3
c break hitPast | A9c8
c break hitPast past | A9c8
c break jump | A-3
c break modal | A-2
c break modal U | A-2
c break not | A-3O4a-2b2c3
c break not I | b6
c break own_thing | b-2c3
c break past | A-3O-3a5
c break past child | c7
c break selfcut | A5O8b8c-8d-3
c break selfcut I | A4O2a-4
c break selfcut U | A11b2
c break selfcut child | A-6O3a3b3c-2
c child kid T | b-2c3
c child_hurt | A14O-3b-7c5d-8e-12
c child_hurt I | A-5c2
c child_hurt I child | A8O-4a3c-4
c child_hurt child | A-2c4
c child_hurt child kid | A-2c4
c child_hurt not | A-3
c child_hurt past | d-7e-4
c child_hurt past U | A22a10c-2
c child_hurt past aid | A8O-7a-4c9
c child_hurt past child | A-11c7e-3
c child_hurt past hit | A11O-3a6c-4
c child_hurt past modal | A-3a9
c child_hurt past past | A5a4
c child_hurt past switch | A8O-6a2c-3
c child_hurt past weapon | A3c-3
c dead | A8a4b3c-3d-12e-17
c dead I | A4a5c-10d-7e-7
c dead I I | A-2
c dead I U | a6b-2c-4d-3
c dead I aid | A5b9
c dead I body | A-2
c dead I child | A9b6c-2
c dead I modal | A2d2
c dead I not | a11b-2
c dead I past | A-4b-3c3
c dead U | A2O5a7c-5d-4e-7
c dead U I | A6b3
c dead U U | A-4
c dead U child | b5c5
c dead U not | A14O4a3c-2
c dead U past | A7b2c-2
c dead U people | A-3
c dead aid | A-3
c dead child | a3e-2
c dead child kid | a3e-2
c dead dead | A-3
c dead hit | A-5O-3a9
c dead hit past | A11O-3a6b-3
c dead modal | A8O-5b8c-7d-3e-2
c dead modal U | A-4
c dead not | A5O3
c dead nude child | A-2
c dead own_thing | A12b3
c dead past | d-4e-3
c dead past I | A-3
c dead past U | A22O2c-4d-3
c dead past child | A3
c dead past past | A4
c dead weapon | A10a5b-2
c drug | A11a-13c4d-14e-14
c drug I | A13O2b-2c11
c drug I I | A11b-2c6
c drug aid | A-3
c drug child | A25a-4b-4c22d-2e-4
c drug child kid | A25a-4b-4c22d-2e-4
c drug meds | A-5a-4b27c-14d-5e-2
c drug meds pills | A-5a-4b27c-14d-5e-2
c drug past | A11b-3c13
c drug past child | A7b-3c7
c drug pills | A3a-2d-2
c drug pills I | A-6
c drunk | A16a-9b-12c20d-11e-11
c drunk child | A12b-2c5d-2
c drunk child kid | A12b-2c5d-2
c drunk past | A14a-7b-8c17d-7e-9
c drunk past I | A6O5c4
c drunk past U | A7O-8c6
c drunk past child | O-7a-3c7
c drunk past past | A-6
c grave | A9a5b3c-5d-10e-16
c grave U | A5O-5b-2c2
c grave U U | A10O-5a-3b-3c4d-2
c grave aid | a9c-4d-5e-4
c grave aid U | a7c-2
c grave aid child | A-5
c grave aid hit | A2a5
c grave child | b11
c grave child kid | b11
c grave jump | A14O3d-4
c grave jump C | b6
c grave past | A3c-2
c grave past I | A6O-4d4
c gun | A11O6a26b-14c-12d-13e-10
c gun I | A13a8
c gun I U | A4O4a4
c gun U | A18O3a13b-5c-4d-5e-3
c gun U I | A8a10
c gun own_thing | A-3
c gun past | A8a4
c harm | A13O-8b-3
c harm I | A6O-3a9b-3c-2
c harm I body | A6O-3a9b-3c-2
c harm body | A3O-2a-2c9
c harm body bone | A2c8
c harm child | A8O-3b-3c9
c harm child kid | A8O-3b-3c9
c hit | A-3a3b-11d-10e-9
c hit I | a3b-2
c hit U | A17O-2a18b-3c-5d-4e-2
c hit U not | A11O3a12c-2
c hit blow | A3
c hit child_hurt | A-3
c hit hitNow | O-2a-5b-4c2e-2
c hit hitNow body | A-4a-4d2
c hit hitNow break | A3O6a-5b-3c6d-9e-2
c hit hitNow hitSure | A15c-2
c hit hitPart | b-5d-7e-3
c hit hitPart child_hurt | b-4d-6e-2
c hit hitPart past | A-3b-2
c hit hitPast | A-2O-2d-6
c hit hitPast hitPastSure | A-3O-4c-2d-3
c hit killInf | A-3a11c-2
c hit past | A-3O-7a14c-5
c hit past I | A8O-3a4
c hit past child | A-3
c hitNow | O4a3d-2e-10
c hitNow I | O7e-2
c hitNow I I | A-2
c hitNow I U | A-2
c hitNow I not | A8a4b-4d-2
c hitNow I own_thing | A-2
c hitNow U | A5O7c-4
c hitNow U I | A10O3a6b-3d-3
c hitNow U U | A13a3c-2e-2
c hitNow blow | a11
c hitNow blow U | A8a8c-2d-2
c hitNow body | A-6a-5b-4d2
c hitNow body blow | A-4a-4d2
c hitNow body bone | A-4b-3
c hitNow break | O8d-8e-8
c hitNow break I | a3b-10d-11e-3
c hitNow break U | A4O4a25b-10c-13d-9e-3
c hitNow break child | A5O3a-3c12
c hitNow break jump | A-3
c hitNow break modal | A-2
c hitNow break not | A-3O4a-2b2c3
c hitNow break own_thing | b-2c3
c hitNow break past | A-2
c hitNow break selfcut | A5O8b8c-8d-3
c hitNow child | A-3a-3b-2c12
c hitNow child kid | A-3a-3b-2c12
c hitNow hitSure | A9O2a3b-7d-7e-4
c hitNow hitSure blow | A14O5a-2c-2
c hitNow hitSure body | A-5a4b-4
c hitNow hitSure break | A10O4a11c-5
c hitNow hitSure child | A9a2
c hitNow hitSure hitPart | O-2a-2c3
c hitNow hitSure kill | A8O6a4
c hitNow not | A-3
c hitNow own_thing | A11O-5a-5d6
c hitNow weapon | A5O3
c hitPart | A8b-6c3d-10e-11
c hitPart I | A8a8
c hitPart U | A12a10b-2c-2e-2
c hitPart child_hurt | A17b-11c3d-5e-8
c hitPart child_hurt I | A8a2c-3
c hitPart child_hurt child | A-2c7
c hitPart child_hurt past | A2b-5c2d-7e-3
c hitPart injury | A12a6c-5
c hitPart injury past | A12a6c-5
c hitPart past | A-8O3b-8c3d-7e-3
c hitPart past I | A-3
c hitPart past U | A26O3a-2b-3c2
c hitPart past child | A-2O3c9
c hitPart past hit | A-5a10
c hitPart past not | A9a-3c4
c hitPart past past | A-5O-4a11c-2
c hitPart selfcut | b6
c hitPart selfcut past | b6
c hitPast | A2a7d-4e-9
c hitPast I | A6a7
c hitPast child_hurt | A3O-6a-3c14
c hitPast child_hurt past | A2O-3c8
c hitPast grave | a3b-2d3
c hitPast grave past | a3b-2d3
c hitPast hitPastSure | A-3O-4c-2d-3
c hitPast hitPastSure child_hurt | A-4O-2d-3
c hitPast hitPastSure past | A5O-8
c hitPast past | A5a7e-6
c hitPast past I | A12a4c-7e-3
c hitPast past U | A-3a8
c hitPast past child | A-5
c hitPastSure | A-3O-4c-2d-3
c hitPastSure child_hurt | A-4O-2d-3
c hitPastSure child_hurt I | A9O-7a-2c10
c hitPastSure child_hurt child | A-2O-7c-2
c hitPastSure child_hurt past | A-4O3
c hitPastSure past | A5O-8
c hitPastSure past I | A10O-3a11c-3
c hitSure | A5O4a5b-14d-13e-10
c hitSure blow | A14O5a-2c-2
c hitSure blow I | A3a6
c hitSure blow break | A13O9a-3c-3
c hitSure body | A-5a4b-4
c hitSure body bone | A-5a4b-4
c hitSure break | A10O4a11c-5
c hitSure break U | A7a3
c hitSure child | A11
c hitSure child kid | A11
c hitSure hitPart | O-2a-2c3
c hitSure hitPart child_hurt | O-2a-2c3
c hitSure kill | O6a7b-5d-6e-4
c hitSure kill I | A5O3a4
c hitSure kill U | A4a12c-5d-2
c hitSure kill child | O4a-2c4
c hitSure kill past | A-2a9
c hitSure past | A-3
c injury | A6O-2a4b-7d-13e-12
c injury I | A8O-6a8
c injury I body | A7O-6a14c-4
c injury U | A9O-3a12c-3
c injury U I | A5O-2a7
c injury body | A4O-8b-9c5d-3e-3
c injury body U | A10O-4c9
c injury body bone | A7O-9b-3c10
c injury body child | O-3a-3c10
c injury body past | A-2
c injury child | a-6
c injury child kid | a-6
c injury harm | A13O-8b-3
c injury harm I | A6O-3a9b-3c-2
c injury harm body | A3O-2a-2c9
c injury harm child | A8O-3b-3c9
c injury hit | A4c10
c injury modal | A9a8b-2
c injury not | A-2
c injury past | A3a6c-4e-2
c injury past body | A12a6c-5
c injury past past | A-3
c jump | A6O2a-5b16d-17e-21
c jump C | b6
c jump I | A13b9c-12e-4
c jump I U | d2
c jump I not | A9b7d-2
c jump I past | A13b4
c jump U | O5c2
c jump U not | A6c3
c jump U own_thing | A-3
c jump aid | A9O-4b8e-2
c jump aid past | A9O-4b8e-2
c jump child | b-3c9
c jump child kid | b-3c9
c jump hit | A10b3c2
c jump hitNow | A10a-3b-5c8
c jump modal | A7b4
c jump not | A5b6
c jump past | a-9b11d-4e-3
c jump past I | A-2
c jump past modal | A4O-5b11c-2
c kid T | b-2c3
c kid T I | O-4a3b-3
c kid T T | b3c-2d-2e-2
c kid T U | a3b-9
c kid T aid | A-3
c kid T blow | A4O5a-5c14
c kid T body | a-3b4c-2
c kid T child | a-5b-12e7
c kid T dead | A6O-9a-4b15c-6
c kid T drug | A-5
c kid T hit | a-3c7
c kid T hitPart | c10d-2
c kid T injury | A-4O2a-4c14
c kid T jump | A3b-4
c kid T kid | A-3
c kid T many | c3d-2e-2
c kid T modal | O7a-11b-9c15d-11
c kid T near | e-3
c kid T not | A3O5a-6b-8c21d-8e-8
c kid T ours | O-4a4b-3e-2
c kid T own_thing | A11e-2
c kid T papers | A8a-2e6
c kid T past | O-11e-4
c kid T weapon | A10O2c-3
c kid kid | A3
c kid kid kidObj | A3
c kid kidObj T | d-4
c kidObj T | d-4
c kidObj T I | b3d-12
c kidObj T T | A12O-4a-7b7c-2
c kidObj T account | A-5
c kidObj T aid | A8O-6a-5b-2d3
c kidObj T away | e2
c kidObj T blow | A20O5a-9b-2c17e-3
c kidObj T body | A4a-5d-2e-8
c kidObj T child | A4a-5c3d-19e-2
c kidObj T dead | A7
c kidObj T drug | A9a-3b-3c14d-2e-2
c kidObj T grave | A5b5c-2
c kidObj T hit | A-5a-7c17
c kidObj T hitNow | O6c-3
c kidObj T hitPart | A4a5c-3e-2
c kidObj T hitPast | A8O3a-8b8
c kidObj T injury | O-3a-2c9
c kidObj T jump | A-5O-5b4c-3
c kidObj T land | A13e9
c kidObj T many | b3c-2e3
c kidObj T meds | b-2c12
c kidObj T modal | a-11
c kidObj T near | a-5b-4d-8e3
c kidObj T not | A7a-7e7
c kidObj T ours | A-10
c kidObj T own_thing | A7a-3b-6c3d-8e2
c kidObj T papers | A3a-5b-4d-3e5
c kidObj T past | a-7c6d-8
c kidObj T people | c-8d-6e8
c kidObj T selfcut | A10O-5b5
c kidObj T sex | A6O-4a-5c12d-2e-2
c kidObj T switch | A9O-4a-3c11
c kidObj T weapon | a-9c15
c kidObj ours C | d-2
c kidObj ours account | O5a-5c-4d12e-4
c kidObj ours aid | A9O-4a-4c9
c kidObj ours away | A3O-8a-3e7
c kidObj ours grave | b6
c kidObj ours land | a-5b-4c-7d-4e9
c kidObj ours meds | A3
c kidObj ours people | A4O3d-4e-2
c kidObj ours spy | O-3b-2d5
c kill | A5a7c-4d-13e-11
c kill I | A-2a9c-2
c kill I U | A5O3a4
c kill U | A5a13b-4c-6d-3
c kill U I | A11a6
c kill U U | A-6
c kill child | O4a-2c4
c kill child kid | O4a-2c4
c kill dead | A9O-3
c kill past | A-4a12b-2
c kill past U | A9a9
c killInf | A12a7c-4d-20e-15
c killInf I | A5O-5c3
c killInf U | A10a-3b4c2
c killInf blow | A3O3a6
c killInf child | A6O6a8b-4c-2
c killInf child kid | A6O6a8b-4c-2
c killInf dead | A4a-2c-2
c killInf dead I | a8b-3
c killInf hit | A-8O-2
c killInf hit child | A4a-4c2
c killInf kill | A4a7c-9d-5e-5
c killInf kill I | A-5a6b-4
c killInf kill past | A-5
c killInf past | A-2
c land | A4a-3b-7c-6d-6e11
c land away | A4a-3b-7c-6d-6e11
c land away C | a-5b-4c-7d-4e9
c land away I | A10a2e-7
c land away U | A-4O2e3
c land away child | A-3
c many | b-3c-2d3
c many I | A-4
c many I child | A-5
c many U | A-2c-2d2
c many U I | O-2a7
c many U child | A-2
c many child | A-11
c many child kid | A-11
c many many | A-13
c many many U | A-2
c many modal | A-8
c many modal U | A-2
c many not | A-6
c many past | O-4a-3d9
c many past I | O-2b-2d8e-2
c many people U | A5
c meds | a-12b-2c3d-11e-11
c meds C | A-2
c meds I | A6b-4c9
c meds I past | A12b-4c9
c meds modal past | A-2
c meds past | c4
c meds past child | A3O-4b-3c8
c meds pills | A3a-6b3d-6e-5
c meds pills I | A10O8b-3
c meds pills U | A-3
c meds pills past | A25O-5a-3
c modal I | c-3e-7
c modal I I | c-5d2e-3
c modal I U | c-12d3e-10
c modal I aid | A-4
c modal I blow | A-2
c modal I child | A-3c4d-6
c modal I dead | A7b9
c modal I hitNow | O3
c modal I many | A-2
c modal I modal | a3b-3d2
c modal I near | A-10
c modal I not | O3a-2c-11e-9
c modal I papers | A-2
c modal I past | a-3b2c4
c modal I people | A-4
c modal I secret | A-2
c modal I weapon | A7O3a5b-2
c modal T | A-7
c modal U | b-7d2
c modal U I | b-4e-4
c modal U U | O10a4b-6
c modal U account | d6
c modal U aid | A-5
c modal U child | A-2c-3d-5e5
c modal U dead | A-5O5b-2c3e3
c modal U killInf | A-5
c modal U modal | A-5
c modal U not | b-5c-5d4
c modal U own_thing | A11a-3d-2e6
c modal U past | d2
c modal U people | a4b-3d-2e-3
c modal body | A-7
c modal child | A-3a-8c5d-3
c modal child kid | A-3a-8c5d-3
c modal dead | A24O4a-2b15c-7d-5
c modal dead I | A9b8
c modal dead U | A10b3
c modal hit | A29a-3b-2c3
c modal hit hitNow | A14c-2
c modal hit killInf | A12a6
c modal hitNow | A-2
c modal hitNow break | A-2
c modal jump | A3O-5b6e-2
c modal kid | A5O3a-5c7
c modal kid kidObj | A14b-3c9d-2
c modal killInf | A8a7c-3
c modal killInf dead | A8a8b-4
c modal killInf kill | A-5O-4a6b-2
c modal many | A-7
c modal meds | A-2
c modal modal | A-28
c modal modal I | A-4
c modal modal U | A-5
c modal modal not | A-4
c modal near | a5b-2d-3
c modal near U | A-2
c modal not | O3a-5b5
c modal not I | A5O12b17c-4d-11e-8
c modal not U | A10b-2d5
c modal not body | A6
c modal not child | a-4b5e-6
c modal not injury | A-5
c modal not jump | A-2
c modal not modal | A-7
c modal not near | A-2
c modal not not | O5b-2d7e-2
c modal not past | b5c2d-2e-2
c modal not people | b-2d5
c modal ours | O7
c modal ours child | O5c3
c modal own_thing | A-9
c modal own_thing near | A-4
c modal papers | e7
c modal past | O2b-4
c modal past U | a10b-2d-3e-3
c modal past child | O-6a-4c-2d2e7
c modal people | A-2c3
c modal people U | A-3
c modal people child | A2
c modal people not | A-2
c modal secret | A-4
c near | b-7d3
c near C past | A-3
c near I | b-4c-5d3
c near I U | A2a4d-4
c near I account | A6O-2
c near I child | a-2e6
c near I hit | A3O3a5c-2
c near I not | A-2O-3d4
c near I past | A3O-3a-4d9
c near I people | A7O-4a-2e6
c near U | O4b-3c-11
c near U I | A6O5d2
c near U U | d2
c near U body | A4a6
c near U child | A7O-5e3
c near U modal | A-3
c near U not | a-3d9
c near U people | A-4
c near account | A2
c near aid | A12a-3c2d7
c near body | A-2
c near child | a-10b-4
c near child kid | a-10b-4
c near dead | A3e-2
c near dead U | A9e-2
c near hit | A15a13c-3
c near hit hitNow | A11O3a8
c near hit hitPart | A3O-3a5
c near hit hitPast | A5O-2a5
c near hitNow | A9O4d-2
c near hitNow break | A9O4a9
c near hitNow hitSure | A6a-4c4
c near jump | O2c3e-6
c near jump I | A12b-3d2
c near jump U | A16O5a2
c near jump past | A-4
c near land | A5e3
c near land away | A5e3
c near many | A-2
c near modal | A-3a5d-2
c near modal U | A-2
c near modal child | A-3
c near near | O-3a8d-2
c near not | b-3d-3
c near not U | A11O-5a4d-2e3
c near own_thing | A16a-2b-2c-3d6
c near own_thing I | A8a2d-2
c near own_thing near | A9a-4d10
c near past | A-4a-8b-4d2
c near past I | A-2O-6e6
c near past U | A-3a-6c-3d6e4
c near past child | A-3
c near past modal | d3e-5
c near past past | A5O-6d6
c near people | A5O-5d2e4
c near people past | A11O-5d2e4
c near selfcut | A12a2c2
c not | O3
c not I | A5O3a-2
c not I I | A2a-7b3
c not I U | A-3O4a3b-5c-6d6e-5
c not I body | A-2
c not I child | A7a-18b-2d-14e7
c not I dead | A7b-5d4
c not I hit | A11
c not I hitNow | a2
c not I jump | A13O5b6
c not I modal | A7O8b3c-5d-3e-2
c not I not | A12a-13
c not I own_thing | A-6b8c-2d-3
c not I papers | A-2
c not I past | b-3c-4d12e-3
c not U | b-6d5e-2
c not U I | A2b-5c-3d8e-5
c not U U | A-4c3d-4
c not U body | A6O4a10c-2
c not U child | A-3a-3c7e-4
c not U modal | A3a-4b12c-3d-2e-3
c not U not | A-3
c not U own_thing | A-4
c not U past | A-2d6e-2
c not U people | A34O4a-13b-7d14
c not account | A-13
c not account child | A-3
c not aid | a-3c2e3
c not away | A-4e3
c not body | A3O2
c not body I | A6
c not body bone | b-2c8
c not child | a-11d-17e3
c not child kid | a-11d-17e3
c not dead | A-2O2a-3b8
c not dead I | A-2
c not hit | A-2O-3
c not hit hitNow | A12a-3
c not hit past | A-2
c not hitNow | A-3
c not hitNow I | A-2
c not injury | A5a4c-2
c not injury I | A6
c not injury body | A2
c not jump | A-5
c not jump past | A-2
c not kid kidObj | A-2
c not land | A-3O5e7
c not land away | A-3O5e7
c not meds | A6O-4b-2c12
c not meds pills | A13O-4b-2c12
c not modal I | a3b3c-2d-2
c not modal U | O4b2
c not modal child | O3b-3c10
c not modal not | A-3
c not modal past | b-2e8
c not near | a-3b-3e3
c not near I | A6O5b-2d3e2
c not not | O5c-3d5e-2
c not not U | A6a4b-3c-2e-3
c not not child | A3O5b2e-5
c not not papers | A-2
c not ours | A6O10
c not ours child | A12b3e-3
c not ours past | A-5
c not own_thing | A-3
c not papers | a4d-5e-2
c not past | O-4c4d-2e-2
c not past I | A-14
c not past U | O-4c3d-3
c not past child | O-11a-4c-2e3
c not past kid | A-3
c not past modal | A2a-8b6e-6
c not past not | A-4
c not past past | c2e-2
c not people | A8O3c-7d6e-9
c not people I | A15c-2d6e-3
c not people U | d7
c not people child | A-2
c not people not | A3
c not people past | A-3
c not weapon | A-3
c nude | A5a-18b-12c-13d26e-12
c nude I | A-3O-7a-4b-2c-2d10e-2
c nude I I | A6O-3b-2d5
c nude I aid | A10O-2b-2d5
c nude U | A4O9a-5b-2c-4d12e-3
c nude child | A-2
c nude child kid | A-2
c ours C | d-2
c ours C I | a-5b4
c ours C U | O-2a-4b-2c4
c ours C account | d3e-4
c ours C aid | b-3c-2d-2e11
c ours C away | A20a-4c-4d-4e14
c ours C blow | A4c11
c ours C body | O-6b-2
c ours C child | O-5a-34b-4d-9e8
c ours C child_hurt | A7a-6c16
c ours C dead | O3b-4c4e-2
c ours C drug | A6
c ours C hit | A-10a-10c23
c ours C hitNow | A10O5a6c-5d-2e-2
c ours C hitPart | A3O3a-7c18
c ours C hitPast | A-3
c ours C injury | A13O3a-11b-3c24e-4
c ours C kid | A-3
c ours C killInf | A4O-4b-3c11
c ours C land | A8a-3c-3e5
c ours C many | A-9
c ours C modal | A-5
c ours C near | A2a-10d-8
c ours C not | a2b-3d-19e4
c ours C ours | O5d-2
c ours C own_thing | b-6c5d-5
c ours C past | O-9a3b2c-2
c ours C people | O2a-3e2
c ours C pills | A11O-6b12
c ours C selfcut | A-2O-5b7
c ours C spy | A6O6d2
c ours C switch | A-4O-4
c ours C weapon | A-5O4a-5c12
c ours I | b5e-2
c ours U | A-4
c ours U past | A-5
c ours account | O5a-5c-4d12e-4
c ours account C | O5a-5c-4d12e-4
c ours aid | A9O-4a-4c9
c ours aid C | A9O-4a-4c9
c ours away | A3O-8a-3e7
c ours away C | A3O-8a-3e7
c ours child | A7O-6c-3e-3
c ours child kid | A7O-6c-3e-3
c ours grave | b6
c ours grave jump | b6
c ours land | a-5b-4c-7d-4e9
c ours land away | a-5b-4c-7d-4e9
c ours meds | A3
c ours meds C | A-2
c ours modal | A-3
c ours not | A23O8a-11b-9c-9e17
c ours not I | A2e4
c ours own_thing near | A-2
c ours past | A-9a7
c ours past I | a10
c ours past U | A-9
c ours past child | A-7
c ours past people | A-3
c ours people | A2O3d-4e-2
c ours people C | A4O3d-4e-2
c ours secret | A7c7e-3
c ours spy | O-3b-2d5
c ours spy C | O-3b-2d5
c own_thing | A2
c own_thing I | A2c-8
c own_thing I U | A11b5d-2e-2
c own_thing I not | A-3
c own_thing U | A14O5
c own_thing U child | A3
c own_thing child | O2a-4b-2
c own_thing child kid | O2a-4b-2
c own_thing hitPart | A8O-3c10
c own_thing hitPart child_hurt | A8O-3c10
c own_thing modal I | A-2
c own_thing modal kid | A12
c own_thing near | c-2
c own_thing near I | A2b-6c-8d6e2
c own_thing near U | A3O3a7c-5
c own_thing near child | O-9a-3c-4d5
c own_thing near dead | A9e-2
c own_thing near jump | A-5O4a-4b7c-4
c own_thing near modal | A-3a6
c own_thing near not | A-3O6b-2c5e-2
c own_thing near own_thing | A10d10
c own_thing near past | A-2O3a-7d9e-4
c own_thing near selfcut | A12a2c2
c own_thing not | A-2b-3c-3e3
c own_thing not child | A3
c own_thing not past | A-3
c own_thing own_thing | A-2
c own_thing past | O-5b-8
c own_thing past I | a2d-3
c own_thing past U | A2O-4a3b-2d-3
c own_thing past not | A-7O3d2
c papers | a-5b-10c-2d3
c papers I | A8a-11b-10c-11d11
c papers I U | A15O4a-10b-3d18e-8
c papers I away | A8O4e4
c papers I child | A-7O-8d6e-6
c papers I modal | A4
c papers I past | A-2
c papers U | A4c-8d-6e5
c papers U I | A6b-2d4e-3
c papers U U | a2b3e3
c papers U own_thing | A-2
c papers U papers | A6O4d6e-2
c papers U past | A13d-3e6
c papers account | A2
c papers away | e3
c papers away child | A3
c papers body | A-3
c papers child | A2a-7b-4c-2e5
c papers child kid | A2a-7b-4c-2e5
c papers dead | A-4
c papers modal | A-2
c papers modal I | A-3
c papers not | O-5a-5d14e-3
c papers not I | A3
c papers not U | A9d5
c papers own_thing | A4O-5d2e-2
c papers papers | A9O-5a-3d12e-4
c papers papers I | A7d7e-4
c papers papers past | A6O-4b-2d5e-3
c papers past | A4b-2d4
c papers past I | A16O-4c-5
c papers past U | A10O2a-3d7e-2
c papers past child | A8a4d-2e2
c papers past modal | A2
c papers past near | A-2
c past I | c-3
c past I I | a-3d6e-5
c past I U | A7a-3c2d-2
c past I account | A8O-9a-5d9
c past I aid | A4a9b-3
c past I body | A10O-6a15b-7c-3d-2
c past I child | b-2
c past I dead | b4c-4
c past I drug | A9b-5c5
c past I hit | A9a-3c4
c past I hitNow | A10a15c-5
c past I injury | A3O-8a10c-2
c past I many | A-3
c past I modal | O-6b-3c-2d5
c past I near | A12O-12b-2c-3d4e-3
c past I not | A-3b2d-5
c past I own_thing | A-3O-8a-2d8
c past I papers | A-2
c past I past | A-2a3b-2d4e-10
c past I people | a-2b2c-3
c past U | A5c-2
c past U I | A5O-12a7b-4c-18
c past U U | b10c-9d-3e-6
c past U account | A4a-7b-3c-2d5
c past U aid | A5O-4a8c-2
c past U blow | A11a6c-2
c past U body | A-4a6c-2
c past U child | A7O-31a-20b-7e3
c past U dead | A6
c past U hit | A-4O5a7
c past U jump | A8O-5a-3
c past U killInf | A9a7b-2
c past U many | A-2
c past U modal | A6c-7d-8
c past U near | A11O2e-6
c past U not | A8a-4b6c-2d-2e-6
c past U ours | A-2O-5a-3e9
c past U papers | A3
c past U past | a-3c6e-16
c past U people | A-7O-9b-2d-4e9
c past U weapon | A10O-5a8
c past account | O-15b3c-4d-3
c past account U | A4d3
c past account child | A3
c past account papers | A-3O-7b2e3
c past aid | A15O2a-2e-4
c past aid child | A-3
c past aid past | A6O-3a-2b6
c past away | A16O-8a-3d-2e7
c past away child | A13O-4e3
c past blow | A-4a7c-2
c past blow I | A-2
c past blow U | A7a7c-2
c past body | A-4b-6
c past body bone | a-2b-5
c past child | a2d-5
c past child kid | a2d-5
c past dead | a4c-3
c past dead past | A4
c past drug | A13O-5c6
c past drug child | A10b-2c10
c past drunk | A25a-5b-7c14d-8e-7
c past drunk past | A19a-3b-5c11d-5e-5
c past grave | A5b7
c past grave aid | O-3
c past gun | A-2
c past hit | A-3a10c-4
c past hit hitNow | A7
c past hit hitPart | A-7O-3a2c-3
c past hit hitPast | a11c-2
c past hitNow | A3
c past hitPart | a3c-2
c past hitPart child_hurt | A-4
c past hitPart injury | A7c-2
c past hitPast | A-6
c past hitPast past | A-3
c past injury | A-3O2a-2c9
c past injury body | A12O2a-4c11
c past injury child | A-3
c past jump | b3
c past jump I | A5
c past jump child | A-2
c past kid | O2a-4c2e-4
c past kid T | O5b-3c6e-2
c past kid kidObj | A5b-2d4e-4
c past killInf | O-4a6
c past killInf hit | A10O-4a6
c past land | A9e3
c past land away | A9e3
c past many | O-3c4d-2e-2
c past many people | A-2
c past modal | O-2
c past modal I | c-3d2e-13
c past modal U | b-17
c past modal child | O-3a-2d-6e7
c past modal hit | A7O-3a3
c past modal killInf | A4O-4a6b-2
c past modal modal | A-8
c past modal near | A2
c past modal not | a2d-2e-4
c past modal ours | A-3
c past near | O-7b-5d5
c past near U | A7e4
c past near child | A-3
c past near modal | A-2
c past near past | c7
c past not | c-2
c past not I | A-5
c past not U | A4c-4d4
c past not child | A3O-4a-2c-3e14
c past not modal | A-4
c past not not | A4
c past not past | A-5O5b2
c past ours | A3O-10a3c-5
c past ours child | A11O-8a5c-3d3
c past ours past | A-2
c past own_thing | O3a-2b-2c-6d3e6
c past own_thing I | A-3
c past own_thing near | A2a-3e13
c past papers | O3b-2d-4e3
c past papers U | A-4
c past papers child | A-3
c past papers past | A5
c past past | c-2
c past past I | O-8a5c-3e-3
c past past U | b-6d3
c past past child | A3c3d-4
c past past modal | A-3a-2e4
c past past near | A9O-5a2
c past past not | A-2
c past past own_thing | A-2
c past past papers | A-3
c past past past | O-4c5e-2
c past people | b2e-3
c past people U | A9d10e-3
c past people past | A4b4c3d-2e-2
c past pills | A3
c past selfcut | A-4a4d-2
c past selfcut past | A-3
c past spy | A15O-13a-7b-5c-6d15e-5
c past spy I | A8O-4a-2d8
c past spy spySure | A11O-6a-2c-2d7
c past switch | A4O2
c past weapon | A-3a4b-2c-3
c past weapon gun | A-5
c past weapon switch | A7a-2
c people | c-2
c people C | A4O3d-4e-2
c people C I | A-4O6
c people C child | A5a3e-2
c people C modal | A-2
c people I | O-2b-3c-3d5e-8
c people I I | A-3
c people I U | A5O5d11e-4
c people I account | A15a-2d9
c people I blow | A8a9
c people I child | A7O-6c4e-3
c people I hit | A11O-9a15c-2
c people I near | A-2O-4a-2d3
c people I not | A-3
c people I ours | A-2
c people I own_thing | A10O4a2b-3d4
c people I past | A-6O-6b-2
c people I weapon | A4O-3
c people U | A7O5b-6c-10
c people U I | A-4
c people U U | A-3
c people U account | A12d2
c people U blow | A6a-4c5
c people U body | A12a13c-2
c people U child | A6O-3b-3c-5d-4e9
c people U modal | A-3
c people U near | A-4
c people U not | A5O8b-4c-4e2
c people U own_thing | e4
c people U past | A9
c people account | a4
c people account papers | A-4
c people aid | A-8a9
c people aid past | A10a9
c people body | A-4a9
c people body bone | A-4
c people child | a-7b-13c11d-3
c people child kid | a-7b-13c11d-3
c people dead | A-2
c people dead past | A-3
c people grave | A-3
c people hit | A-2c3
c people hit hitPart | A-4
c people hit hitPast | A4c6
c people hitNow | A8c-2d2
c people kid | A-3
c people killInf | A7O5a6c-2
c people many | A-8
c people modal | A-6a6c-3
c people modal not | A-2
c people near | A4a-3d6
c people not | a-2c-7d10e-7
c people not I | A7b-3d11e-2
c people not modal | A-2
c people not not | A4
c people not past | A5
c people ours | A7O-6a-3
c people ours child | A5O-6e5
c people own_thing | A-3
c people own_thing near | A-3
c people past | O-5b3
c people past I | A7O3a2d-3e-5
c people past U | A13b2c-9d-2
c people past child | A-4O-3b5d4e-2
c people past near | A8O-3c3d-2
c people past not | A-4
c people past past | A-2
c people weapon | A9O3a12c-4
c people weapon body | A4a5
c pills | a-13b7d-12e-10
c pills I | O9a-2
c pills I I | A6O2b6
c pills I not | A2
c pills I past | A12b-3
c pills U | A-3
c pills aid | A-4
c pills drug | A9O-4b10c-2
c pills modal | A-2
c pills not | A-2
c pills past | A22O-7a-7c-2d-4e-4
c pills past child | A11O-6
c pills past grave | A14O-7a-4b4
c pills pills | A3
c secret | A6a-9b-7
c secret I | A8b-3d5
c secret U | A9
c secret not | A-4
c secret past | A-3O-5b-3d5
c selfcut | A8b18c-14d-10e-14
c selfcut I | O8b3c-2d-2
c selfcut I U | A2O3a8b-2d-2
c selfcut T | A11O-5b5
c selfcut U | A7b4c-3d-3
c selfcut body | A8O-3b7
c selfcut body bone | A8O-3b7
c selfcut child | A3O-2b7
c selfcut child kid | A3O-2b7
c selfcut not | b8
c selfcut past | A-3b3
c selfcut past modal | A2a3b-2
c sex | A11O-3b-10c8d-6e-10
c sex U | A5a-3c3
c sex body | A-3
c sex body bone | A-3
c sex child | A10
c sex child kid | A10
c sex past | O-2a3b-3c2d-2
c spy | A11a-17b-14c-14d26e-16
c spy C | O-3b-2d5
c spy C not | A-3
c spy I | A11a-6b-4c-5d12e-5
c spy I U | A10O9d4
c spy I own_thing | A8O-6d7
c spy U | A5O10a-3d7
c spy U own_thing | A12O10a-3d7
c spy child | A3
c spy child kid | A3
c spy past | O-3d4
c spy past I | A5O-3d3
c spy spySure | A12O-9a-4b-2c-3d8e-3
c spy spySure I | A5O-3d3
c spy spySure past | A3d3
c spySure | A12O-9a-4b-2c-3d8e-3
c spySure I | A5O-3d3
c spySure I account | A5O-3d3
c spySure past | A3d3
c switch | A6b-11c4d-7e-12
c switch I | A-2O-8a13c-2
c switch I body | A5O-8a13c-2
c switch U | A-4
c switch body | A11
c switch body bone | A8c5
c switch body hit | A4O-2a8
c switch child | A13O3a-10c15
c switch child kid | A13O3a-10c15
c switch hit | A16a-8c19
c switch hit hitPart | A7O-3a-4c14
c switch hit hitPast | A8c4
c switch modal | A6a-3c8
c switch modal U | A10c4
c switch not | A9c9
c switch past | A-3c10
c switch past child | A10a-4c13
c weapon | A8O2a12b-4c-2d-29e-21
c weapon I | A12O-4a2b2c-11d-5e-3
c weapon I child | A11a9b-2c-2
c weapon I past | A17O-9c-3
c weapon U | A-3O10a14b-3c-5d-4e-3
c weapon U hitNow | A4
c weapon U own_thing | A8O5a5e-2
c weapon body | A4a5
c weapon body bone | A4a5
c weapon child | A-2
c weapon child kid | A-2
c weapon gun | A9O7a18b-9c-10d-7e-7
c weapon gun I | A11a8
c weapon gun U | A13O3a5c-2
c weapon gun own_thing | A-3
c weapon gun past | A8a4
c weapon hit | A4O-5a4
c weapon hit past | A4O-3
c weapon past | O-6a15b-2c-3
c weapon switch | A-4a-5b-3c14e-4
c weapon switch I | A-3O-3a9
c weapon switch U | A-4
c weapon switch child | A8O3a-4c6
c weapon switch hit | A12a-5c13
c weapon switch modal | A6a-3c8
c weapon switch past | A-4a-2c5
child future | c-3e-3
child future not | A-6
child no verb | A-8e-2
child none | A-19
child past | O-2e-7
child past can not | A-2
child past may not | A10O-4b-3c2d5e-2
child past must | A6O-2a-6c2e-4
child past must not | A-2
child past not | a-14c10d-2
child past want | A-3
child past want not | A-5c7
child perfect | A-2O-3a-2b5c-6d-3
child perfect not | A5O-17a-9b-2c7d-4e-3
child present | a-7d-5
child present can | A-5a-3c7d3
child present may | a-4b-3c21d-4e-4
child present may not | A-12
child present must | a-8b-4c6
child present must not | O3b-2c6
child present not | b-3c5d-10
child present should | A-6
child present should not | A-2
child present want | A-5O-8a-2b14c-3
child present want not | A-3O-7c3e-4
clauses 1 | A-4
clauses 4 | A-2O-5a-11
f aan | a-2b-16c4d6e-9
f aandoet | A12O-3a-4c8
f aangedaan | A-2
f aangemeld | A-2
f aangepast | A2
f aangeraakt | A-3
f aangereden | A5
f aangevraagd | A16a-3c-3d-3e11
f aanraakt | A7O-2a-2c6
f achter | O-5d3e-5
f achtergelaten | A-3
f achterloopt | A-2
f adviseert | A-3
f af | A5b-9c-2d4e-3
f afgepakt | A17O-9a-8c2e-4
f afgesproken | A-15
f afloop | A-4
f afloopt | A-2
f afpakt | A14O7a3b8c-5d-2e-2
f antwoord | A-3
f app | A-2
f appt | A2O3a-2d11
f appte | A9O-9b4d-3e-4
f at | A-4
f auto | A6
f bad | A9a-7c14d-4e-5
f bak | A4
f bedacht | A-3
f bedoel | A-5a7
f bedreigd | O-7a10c-3
f bedreigt | A-2
f begin | O-4a-4b7c-4d-3e-2
f begint | A-8a3c-3
f begon | A8O-2a5
f begonnen | A-5
f begrijp | A-10
f bekend | A-5
f bekijk | A3
f bel | A-2O-3a-9c-7d4e2
f belde | A3O-16b5d-7
f beloofd | A-5
f belooft | A3
f belt | e-3
f ben | O-3b6e-2
f bent | A4O4c-13d3
f bepaal | A10O9a-5d13
f bereikt | A5
f bereikte | A-2
f besloten | A3O8a-3b5
f besluit | A-2
f besproken | A-3
f bestaat | A-12
f betaal | A-11
f betaald | a-3b-3e5
f betaalt | A-2b-3c8d-3e-2
f betekent | A-2
f betreft | A-8
f bevestig | A-3
f bevestigd | A-2
f bevestigt | A-2
f bewaard | A-3
f bewijs | A-2
f bezit | A-4
f bezorgd | A-2
f bid | A-3
f bidt | A-2
f bied | A-4
f bij | a-9b-9d7
f binnen | A-2a-2d5
f binnenkomt | b-3c6
f binnenkwam | A5
f bleef | A-6
f bleek | A-2
f blijf | O10b-9c-10d6e-2
f blijft | A8O7a-5b-6d5
f blijkt | A7O-9b2c-3d-2e2
f blokkeer | A6a-3b-2d13
f boeit | A6
f boek | A-7
f boog | A-2
f brak | A8O-6a-2c8
f brand | A12O3a9b-2d-4
f brandt | A-6a3b-3
f breek | A25O9a7b-3
f breekt | b-2d3
f breng | O-3b-6c-8d-6e16
f brengt | O3a-3b8c-4d-3
f check | A-2
f controleer | A4d3
f controleert | A-3O-4d6
f dacht | b-3e5
f dank | A-7
f deed | A4O-4a8b-2e-3
f deel | A4O4a-3
f deelde | A-2
f denk | A9O16b5c-11
f dient | A4O3c4d-3
f doe | O11a-2b-5c14e-7
f doet | A-3a-2e-3
f dood | A19b12c-2d-10
f door | b-9
f doorgegeven | A-3
f doorgereden | A-3
f doorgestuurd | A6O-7a-3d-2
f doorstuurt | A-3
f doorzet | A10a9b-3d-2e-2
f draag | A3
f draagt | A-9
f draai | A-2
f draait | A-4
f dreig | A-5
f dreigde | A21O-11d-3
f dreigt | A9O-20a-7b7e-3
f drink | A5b11
f drinkt | A-2
f dronken | A10a-4b-6c13d-6e-5
f droogt | A-2
f drukt | A-2
f duik | A13O3b-3c-2d-2e10
f durf | A13a3b4c-3e-3
f durfde | A4
f durft | A-6O-7a5c-3
f duurt | A3O8b-2c-3d3
f duwde | A3O-5a7c-3
f duwt | A3
f dwingt | A7O-5b-3c3e-2
f dwong | A12b-3
f eet | a-3b4e-3
f fiets | A7b-2c-2e-2
f fietst | A3
f film | A-5
f filmt | A11O-4b-3c12d-3e-2
f fluisterde | O-5c2e-2
f ga | O10a-2b7c-5d-6
f gaan | O8e12
f gaat | O5a3b-2c-11
f gaf | A-5O-3a8c-2
f gat | c7
f geappt | A9O-9a-3b5c-2d4e-2
f gebeld | A9O-31a-4b4c-4
f gebeten | A-2
f gebeurd | a3
f gebeurt | a9b-2d-2
f gebleven | A-9
f geboekt | A-2e5
f gebracht | A5a-3c-2e9
f gebroken | A-5O2a4b-5
f gebruikt | A-7
f gedaan | A10b5d-3e-3
f gedacht | A-5
f gedreigd | A9O-6a4
f gedronken | A7c6
f gedrukt | A3b-2c3d-2
f geduwd | A26a-4c5
f gedwongen | A9O-2a3b-3c3d-2e-2
f geef | O7b-5c2d3e-6
f geeft | a-12b2c-2
f gefeliciteerd | A-2
f gefilmd | A-2
f gefotografeerd | A4O-3b-3c4d-2
f gegaan | O3a-5b-4c10e-6
f gegeten | A-8
f gegeven | A11a2b-7c3d-4e-3
f gegooid | A10O-3a5b-3
f gegrepen | A-2
f gehaald | O-4a-6c-7d-5e9
f gehad | b-7c14d-5e-6
f gehangen | O5d6
f gehecht | A-5
f geholpen | A5b-2d-2e9
f gehoord | A-3O-4a4c3
f gehouden | O3b-2c4d-3
f gehuild | A-3O-4a12c-2
f gekamd | A-5
f gekeken | A-9
f geklopt | A-6a-3c4
f geknepen | A9O-6c8
f geknipt | A3b-3c-2e10
f gekocht | b5c-5d-5e-5
f gekozen | A-7
f gekregen | a-9c13d-2
f gelaten | A11O3a-5b-3c16d-4e-4
f geld | A-5
f geldt | A7a2e-2
f geleden | A-3
f geleend | A-2
f geleerd | A-2
f gelegen | A-3
f gelezen | A4d6e-2
f gelijmd | A-2
f gelooft | A-4
f gelopen | A-3
f geluisterd | A-2
f gemaakt | O2c-3d-3
f gemaild | A-4
f gemeld | A6O-10c-4d4e-5
f gemist | A-5
f genoemd | A-2
f genomen | a-5b18c-4d-3e-3
f genoteerd | A-2
f geoefend | A-4
f gepakt | A8a7
f geplakt | A-3
f gepraat | A-5
f geprikt | A-3
f geprobeerd | A23O2c-4e-3
f geraakt | A-2
f gereden | b-2c5
f geregeld | O6a3c-2
f geroepen | A-5O-3a9b-2
f gerust | O5
f gescheurd | A4
f geschopt | a2
f geschreven | A6a-5b13c-4d-3e-3
f geschud | A14O11a-6b-3c16e-3
f geslagen | b-2d-6
f geslapen | A2b-2c-2d11e-2
f gesleurd | A12O2c-3
f geslikt | A12O-5b8c-3
f gesloten | A2
f gesmeten | A10a-2c7
f gesneden | b6
f gespeeld | A-2
f gesproken | A-3
f gestaan | A8O2
f gestampt | A5a7c-2
f gestolen | A-2
f gestort | A-3
f gestraft | A5b-3c9
f gestuurd | A-2O-9a-4b18c-2d-2
f getekend | A-5e4
f getrapt | A7O-4a7
f getrokken | A7O-5b-3c5
f getrouwd | A-4
f gevallen | A-4a3b-2c4
f gevlucht | A11O-5b-2e10
f gevoerd | A-2
f gevolgd | A12O3a-5c-2d14
f gevonden | A3O-17a-9b-6d18e-7
f gevraagd | A-11O-4b3
f gewaarschuwd | A13a9
f gewassen | A-4
f geweest | O-5a2b-3e-2
f geweigerd | A-3
f gewend | A-4
f gewisseld | A-2
f geworden | A-8
f gezegd | O-9a3c-5
f gezet | A7O3a-4b-9d5e-3
f gezeten | a-2b-2c8
f gezien | O2
f gezongen | A-2
f gezworen | A-3
f ging | O-17a4b2c-9d-3e-6
f gingen | A-2
f goed | A-5
f gooi | A3O6b-2c4
f gooide | A24O-2a7b-3
f gooit | A6O-3b-3c5d2e-2
f greep | A6O-3a-4
f groeit | A-2
f groet | A-15
f haal | A3O6a-11b-8
f haalde | A-3
f haalt | A-2a3b-2e-2
f had | O3c-3
f hadden | A-11
f hang | O8a-6b23c-5d-4e-5
f hangt | O10a-5b2c-4d2e-4
f heb | A2O6a-2
f hebt | O-10
f heeft | A-2O-23c-2
f heen | A5
f heet | O5b-2d-3e6
f helpt | A5b-3d10e-3
f herinner | A-3
f herken | A-3
f herkent | A17O4c-3e5
f hield | O9a-5b9
f hielp | A-3
f hing | A-3
f hockey | A-7
f hoef | O5a-2b5e3
f hoeft | a-5b11c-5d-6e-2
f hoest | A-3
f hoop | O5a4b-2d-3e-2
f hoopte | A-2
f hoor | A-2a3c-2d5
f hoorde | A-16
f hoort | O2c3e-3
f hou | A-3O7c-4e3
f houd | A3O5a-4b-2c-4e9
f houdt | A-2O-14a-4e2
f huilde | b-3c3
f huilt | O-3a-2c11
f in | e-3
f indien | a2b-2c4d-2e-3
f ingediend | A15O-8b-2e13
f ingelogd | A12b-2d7e-2
f ingenomen | A10O-4a-4b16c-4d-2
f ingeschakeld | A4b5c2
f ingeschreven | A-3
f ingeslapen | A-3
f ingevuld | A-2
f interesseert | A-3
f intrekt | A12e4
f is | d-9e2
f jeukt | A-2
f kam | A-2
f kan | O8e3
f kapot | A7a15b-4c-5d-3
f keek | A-3
f keer | A-5O2a9c-4d-2
f keert | A6
f ken | A-3a9b-2c-2
f kent | O4a3e2
f kies | A-4
f kijk | d-3e-3
f kijkt | O-5a3
f klaagt | A-2
f klaar | A3O8a-11b14d-5e-3
f klap | A11O4a9b-2d-4e-3
f klapt | A-3
f klinkt | A-4
f klopt | A-5
f kneep | a-4c2
f knijp | A20O4a3
f knijpt | A-3
f knikte | A-2
f kocht | A-3
f kom | A7O-2a3b-8d2e-2
f komen | A4O7e3
f komt | a5b-12
f kon | O2a-7b2d3e-3
f konden | A-2
f kook | A-2
f koop | A-16
f kost | O7a12b-2
f kreeg | A-2O-13b-3e-3
f krijg | A-4c-12d9e-7
f krijgt | A15O29b-11c12d-6
f krijst | A3
f kroop | A-3
f kun | A-3a4c-3d-2e-2
f kunde | A6
f kunt | A-3O7b-4c-5
f kwam | O-18a3b-5
f kwijt | O5b-3e4
f laat | b-12c5d4e-10
f lach | A-6
f lacht | A-3O5b3
f lachte | A-3
f lag | O-6d-4
f lagen | A4
f land | A31a-13b-13c-15e19
f langs | A4a3b-2c-5d3e-4
f las | A-9
f leden | A-2
f leef | A-4
f leeft | a-2b-2c-2e3
f leen | A-3
f leert | O3a-6b-3c14d-2e-3
f lees | O11a-7c-3d5e-5
f leest | A9O-11a-5c-6
f leg | A-11
f legt | A-8
f let | O3a-4d3
f licht | a-3d7
f lieg | A9d6
f liegt | A4O6a-5c12
f liep | A-8
f liet | O-6b2e-3
f lig | A11O8a2b3d-5e-5
f ligt | b3d-5e-4
f lijkt | A3O4b13c-2d-2
f loog | A2c10
f loop | A-3
f loopt | O2b-2c5e-3
f los | O3a-2c3d4
f luister | A-3
f luisterde | A4O2c3
f luistert | A3O11b-6c8e-5
f lukt | A-11
f lust | A-4
f maak | A10O9b-2d-4e-13
f maakt | O-6b8d-2e-10
f maakte | A-2
f maanden | O-6a-3d5
f mag | a-16
f mail | A6a-3b-2
f mailt | A4
f maten | A13a15d-3
f mee | A-6O2a-4b-7e11
f meegegeven | A-2
f meegenomen | A36O-20a-15b-3c-17e22
f meeneemt | A3a-2b3
f meent | A-2
f meet | A-3
f meld | A-2
f mis | A-4
f misbruik | A-2
f mishandeld | A4O-3a-3c8
f mist | a-3b10
f mocht | O-8b-6d7e-5
f moest | A6O-7a-8b-10c4d6
f moet | A-2O5c2e-14
f moogt | A13O4a2c-4e-2
f nagedacht | A-2
f nakijkt | A-3
f nam | A-3
f namen | A4O6e3
f neem | O15a-6b3c-4d-7
f neemt | a-7c-4d4
f neergelegd | A5
f nodig | A8O5c-2e7
f noem | A-4a3b-3d-2e3
f noemde | A-3
f noemt | O2b-2c4
f om | O5
f omgedraaid | A8b-3c11e-2
f onderzoek | A-5
f ontbijt | A-2
f ontbrak | A-3
f ontbreekt | A-5
f ontvang | A-4
f ontvoer | A18O4a-3b-3c-2e16
f ontvoerd | A10O-7a-3c-2e13
f oog | A8O-5a2b-5c2d-5e-3
f op | c-4e-4
f open | A5a-2b-5d9
f opendoet | A9O5a2c-2d3
f opgegeven | A-2
f opgehaald | A-2
f opgelegd | A-3
f opgenomen | A7O-13a-3b14c-4e-4
f opgeschreven | A8O-2a11
f opgevallen | A-3
f opgevoed | A7b-2c9
f opgezegd | A-2
f opgezocht | A9O-4b13c-2e-3
f ophaalde | A13O-6c4e-2
f ophoudt | A4
f opneemt | A15O7a-6c-5d7e-3
f oppas | A-2
f opstaat | a7b-2c-2
f opvangt | A-2
f over | A-37
f overdrijft | A-3
f overgebracht | A10O-4e7
f overgegeven | A-3
f overgemaakt | A-5
f overgeslagen | A-2
f overleden | A-5
f overleg | A-12
f pak | A19O12b-4c-5d-4e16
f pakt | A-3b-2c3d-2
f pakte | A-4O-8c-2d4
f parkeert | A5
f past | A-3
f pijn | A11b-5c6d-2e-2
f pint | A-2
f plaats | A-13
f plan | A-4
f pleeg | A12O5a-2b13
f poets | A-3
f praat | A7O3b-12c-11d20e-12
f praten | A-2
f probeer | A-9
f probeerde | A12O-4a11b-3d-2e-2
f puf | A-2
f raad | A-3
f raadt | A4
f raak | A3
f raakt | A-2
f reed | A14b-5c7e-5
f regel | A-5
f regelt | A-2
f reken | A-6
f rent | A-2
f riep | A-4O-5
f rij | e-4
f rijd | A3O10
f rijdt | O-8a-4d5e-4
f rond | A3
f rookt | A-3
f schaam | A-3
f schaamde | A-3
f schaamt | A-2
f scheelt | A-4
f scheen | A-2
f scherm | A-5
f schiet | A6O2a21b-7c-8d-5
f schijnt | A-6
f schoongemaakt | A-2
f schoot | A-5
f schop | A10O5a6
f schopte | A8O-2c-4
f schreef | A14O-17a-2e-3
f schreeuwde | A-2
f schrijf | O2a-5b3
f schrijft | A-3O-2a-2b3d-4
f schrok | A-4
f schud | A2
f schudde | A2O-3c8
f schuur | A-3
f sla | A3O5a-4b-3c6d-8e-2
f slaag | A16O11c10d-3e-2
f slaap | A-2a12b-2
f slaapt | A10O11a-12b-19c18e-7
f slaat | O-19b-3c4d-2
f sliepen | A13O3c7
f slik | A4b11c-2d-2
f sloeg | A-4a3
f sloot | a3b-2d3
f sloten | A14a-2d7
f sluit | A-4
f smeer | A-3
f smeet | A8b3
f smijt | A8c10e-2
f snap | A-10
f snapt | A-3
f snijd | A12O4a-3b4c-2
f snijdt | A9O-7a-4b12c-3e-2
f speel | A-2
f speelt | A-15
f spijt | a8c-4
f spreek | A-2
f spreekt | A4O4b-3d9e-2
f spring | A8O5a-5b17c-7d-5e-3
f sprong | A-5
f sta | A6a-9d3e-5
f staat | b-14d4
f stampt | A-4
f stap | A2O6a-6b17c-5d-4e-4
f stapt | A-5a8c-2
f steek | A-8O2a5b-2d-5
f steekt | A-2
f steelt | A9O3b-3c7d-2
f stel | A-6O5e2
f stelt | A-2
f sterf | A-2
f stond | A-2a-2c-6d10e-12
f stop | a-2b4d4
f stopgezet | A-2
f stopt | A17a-9b4e-4
f stopte | A10O4a3b-2c-3
f stort | A-6
f stuur | O9a-6c-8d14e-6
f stuurde | O-6b3e3
f stuurt | A-2O7a-5c2d5e-2
f tegen | A6a3b3e-4
f tegengehouden | A13O-6e7
f tegenhoudt | A8O4a4b-3c-2e-3
f teken | d9e-2
f tekent | A-3b-3c-2d-3e10
f telde | A-2
f teleurgesteld | A-4
f telt | A-13
f tennis | A-2
f terecht | A-2
f terug | A5O-2a-10e-5
f terugbrengt | A10O-5
f teruggebracht | A22O-13b-2c-4d-2e14
f teruggekomen | b-3c4d-2
f terugkom | A19O-10a-4c-4e2
f terugkomt | A27a-4c4e-4
f thuis | b-3c5e-3
f thuiskomt | A14a-3c9
f toegebracht | A4a6
f toon | A-2
f trap | O6a2d-4
f trek | A-3O4a-4
f trekt | A4a3c-2
f tril | A2
f trok | O-8a7
f trommel | A-2
f trouwt | A16b-2e2
f tuur | A-2
f typ | A-2
f typt | A-2
f uit | A3a-3
f uitgaat | A5
f uitgeeft | A5
f uitgekozen | A2
f uitgenodigd | A-2
f uitkomt | A-4
f valt | A-13
f vast | O-9b-8c3d-8e5
f vastgehouden | A-3
f veranderd | A3a-6b-2d15e-2
f verandert | A-3
f verbaasd | A-3
f verbied | A4
f verblijf | A9O6b-3d11
f verblijft | A5
f verboden | A5b-3d10
f verborgen | A25a-6b-4c-7d-2e12
f verbroken | A-2
f verdeeld | A-3
f verdiend | A6O6a-2c9
f verdient | A-3b3
f verdwenen | A5O3c-3e10
f verdwijn | A19O8a-5b-2c-4d-3e21
f verdwijnt | A-3
f vergat | A-3
f vergeef | A-5
f vergeet | A-3b-3e6
f vergeleken | A8a6
f verhaal | A-5
f verhuis | A14b-3d12e-2
f verhuist | A10O5d9e-2
f verklaard | O-3b4c4e-2
f verkocht | A-2
f verkracht | O-2a-2c3
f verlaagt | A7
f verlaat | A5b2d2
f verlengd | A-2
f verliest | A5
f vermoed | A-3
f vermoord | A-3O2a5b-4d-4e-3
f verneem | A-2
f verpest | A-3
f verschoond | A14O-4b-3c8e-2
f verstop | A18O7a-4c-4e18
f verstopt | A12O-5a-11c-9d2e9
f vertel | O5a-2e4
f verteld | O-11c3d-3
f vertelde | A10O-18c-3
f vertelt | O-10a-6c8e-2
f vertrek | A-2O4
f vertrekt | A4b-3e9
f vertrokken | A14O3a-4c-5d-3e8
f vervalt | A-2
f vervolg | A-3
f verwacht | A-8
f verwittigd | A4O-4b-3c-2e8
f verzoek | O-5a3
f viel | A-3
f vielen | A-3
f vind | A-4O10a-7b-3d10
f vindt | O12a-6c-14e8
f voel | A-9
f voelde | A-3
f voldaan | A-3
f volg | A5O4a-5d13e-2
f volgt | A8O-7a-11b-6c-4d24e-4
f vond | A-4O-12a-7d3e-4
f voor | O15a3d-2e-5
f voorbereid | A-3
f voorgeschoten | A-4
f vormt | A-2
f vraag | A-6a-2b3
f vraagt | O-7a3c-4d2e-3
f vriest | A3
f vrij | A-2
f vroeg | A-2a6b3
f waart | c-2d4
f wacht | b-4c-7
f wachtte | A-2
f wakker | A5a4b-3c3d-2e-2
f waren | d-3
f was | b-2c6e-3
f wast | A-2
f wees | A-2a8c-2
f weet | b-7d4
f weg | O9b-2d-3e-4
f weggaat | A5O3b-2d6
f weggegaan | O-6a4
f weggegooid | A11b-3c11
f weghoudt | A8O5b4
f weigert | A12a-4b-2d-4e6
f wende | A-3
f went | A5
f werd | a-2c4
f werk | A-7O3e-2
f werkt | A-8
f wezen | A-2
f wijst | A-3
f wil | b9c-13e-13
f wilde | A2O-3a-4b5
f wilt | a-6b6c-5d-2
f wissel | A-3
f wist | A3O-18a-11b3c-3
f woont | O9a-5b-3c-5d-4e18
f word | b3c-5e-4
f wordt | A-7b-3d-2
f wou | a3b-3
f zag | A7O-10d3
f zagen | A4a4d-2
f zal | O20a3b-12
f zaten | A3O-6a4c2d-2e-2
f zeg | A9O4b-5c-15d5
f zegt | A5O-26a-12b2
f zei | A-4O-22
f zet | O7b-5e-6
f zette | A-4a3b4d-2
f zie | O12c-2d3e-10
f ziet | A-6O4b-11c2e-2
f zij | O-3a3c3d-3e-3
f zijt | A3a-3b-4d3
f zingt | A-2
f zit | b-6
f zoek | A-2a-4c-3e10
f zoekt | A-2b-2c-4d-2e8
f zorg | b-2c3
f zou | a6c-3d-9
f zouden | O-7a-2b3e6
f zoudt | A-4O9a-2c7
f zucht | A-2
f zult | A5O12e4
f zwaait | A4
f zweer | O4a10
f zwijgt | A13a-2c6
fact amount | A-28
fact date | b2c-4
fact name | O-2d3
fact number | A-2b-8c4
fact time | A-11a-14d5
mark ! | A-44
mark !! | A-26O-5b3
mark " | A-4O-12e2
mark : | A-11a3c-3
mark ; | A-13O-4a2b3
mark ? | A-11O-3
mark ?! | A-4
mark absolute | a-7c-7e2
mark absolute both | b-2d-2e8
mark absolute child | a-5c3d-4e-2
mark absolute none | A-2
mark absolute reader | A-2O-5a-7c-18
mark absolute thing | b-12c-4e9
mark absolute third | A-3
mark absolute writer | a-7c-14d4
mark abuse | A-3a6c-2
mark abuse thing | A-3
mark again | O2e-7
mark again both | A-2
mark again child | a-11e-3
mark again none | A6a-3b2d2
mark again reader | b-3c-10e-7
mark again thing | A-4
mark again third | b-3c6d-2
mark again writer | O6a-3b5d-2e-3
mark contempt | A-8a7b-5d-3
mark contempt child | A-15
mark contempt reader | a8b-2c-2
mark contempt thing | A-18
mark contempt third | A5
mark contempt writer | A-5a5
mark diagnosis | A-39
mark diagnosis child | A-4
mark diagnosis reader | A-15
mark diagnosis thing | A-19
mark diagnosis writer | A-3
mark epithet | b-17c15d-9
mark epithet child | a-8b-3c19e-3
mark epithet none | A4
mark epithet reader | O-2c2e-3
mark epithet thing | A-14
mark epithet third | A10O-7a-3b-2c8e-2
mark epithet writer | A-4O2b-5d-2
mark exasperation | A-5b7d-7e-6
mark exasperation child | A-12
mark exasperation reader | a5
mark exasperation thing | A-3
mark exasperation writer | A-5b14c-5d-4e-3
mark failing | A-5O3a-14b3d-4
mark failing child | A-6
mark failing none | A-6
mark failing reader | A-2a-9b2
mark failing thing | A-4
mark failing writer | A-7b2c4
mark hedge | A-7O4a3d-3e-7
mark hedge child | A-5c4
mark hedge reader | O5e-2
mark hedge thing | A-29
mark hedge third | A-4
mark hedge writer | O6a7b-3d-3e-4
mark intensity | O6a2d-7e-6
mark intensity anyone | A-3
mark intensity both | A-7
mark intensity child | a-6c4d-5e-11
mark intensity none | A4O8e3
mark intensity reader | A-3O4a14b-3c-5d-3
mark intensity thing | a6c-2d-4e-3
mark intensity third | A5O-3b-3
mark intensity writer | O15a-4b5e-12
mark jab | A-12e-6
mark jab child | A-9
mark jab none | A-3
mark jab reader | A-7b4d4e-3
mark jab thing | A-7a4b2
mark jab writer | b-2c5
mark judgement | A-16c11
mark judgement child | A-10
mark judgement reader | A-2
mark judgement thing | A-11
mark judgement writer | A-5
mark legal | A4a2b-6e2
mark legal both | A-3
mark legal child | A16O3c-3
mark legal none | A3O-6
mark legal reader | A12O8a6b-21d-4
mark legal thing | a2b-3c-5e3
mark legal third | O2c-6e6
mark legal writer | A-2O-6b-11d6
mark mental | a-2b8c-10
mark mental anyone | A5O6a9
mark mental both | A5
mark mental child | O-17a-14b12d-6e-8
mark mental none | A5a-3b6e-5
mark mental reader | c-9e5
mark mental thing | O3b4c-5e-2
mark mental third | A5O-3a-12b3
mark mental writer | A4O5a-19b13c-14e-13
mark new-partner | A9b-16c5e-3
mark new-partner reader | A-2a2c-2
mark new-partner thing | a-5d11
mark new-partner third | A13O-3b-8c8d-6e-3
mark new-partner writer | A3O5a12c-3
mark norm | A-3O4c-3e2
mark norm anyone | A-7
mark norm thing | A-11
mark norm third | A-3
mark norm writer | A8O4a-2d2
mark past-relation | b-2c-5d5e-3
mark past-relation both | A-2
mark past-relation child | A-2
mark past-relation reader | A-4
mark past-relation thing | b-2d10e-2
mark past-relation writer | A2a4b-3c-2d-2
mark please | A-7a3d-7e3
mark please child | A-10
mark please none | A-3
mark please reader | A-3d-3e4
mark please thing | a4b-3c-2d-2
mark please third | A-3
mark please writer | A-14
mark quote | O-6
mark quote anyone | A4b-3d2
mark quote both | e6
mark quote child | O-15e-3
mark quote none | O-11e-4
mark quote reader | O-6c-6e3
mark quote thing | O-7a-2
mark quote third | A2O3b8c-6e-3
mark quote writer | A-2a5c-7
mark reader-family child | A-3O-5e9
mark reader-family none | A-2
mark reader-family reader | A6O4a-4b-2c-11d14
mark reader-family thing | A-2a5b-2d-5e-2
mark reader-family third | O-6a-3d-5e-2
mark reader-family writer | A-4O-3c-7
mark reader-life | A20b-19d2e-2
mark reader-life child | A10d4e-2
mark reader-life reader | A8O-9a-3b-3c2d4e-4
mark reader-life thing | A4b-5c-7d-3e2
mark reader-life writer | A25O19b-7d3e-11
mark sacrifice | A-4O3a4d-12e-10
mark sacrifice child | a4
mark sacrifice none | A-2
mark sacrifice reader | A6a17b-4c-3d-2
mark sacrifice thing | A-4c3d-2
mark sacrifice writer | A-3O3d-6e-5
mark slight | b-11
mark slight child | O-6a-4d9
mark slight reader | A-4O-5
mark slight thing | A-9a8c-2
mark slight third | A-4
mark slight writer | A-3O5d-3
mark swear | a7
mark swear child | A-3
mark swear thing | A-2
mark swear writer | A-2
mark thanks | O6b2d-2e-3
mark thanks none | A4
mark thanks reader | A-5
mark thanks thing | A-15
mark thanks writer | A13a2b-2c3
none future | A-4
none no verb | A-4O-11b-2c6d-3
none past | A-3O3a-4b-5
none perfect | A3O4a-10b-2c-3
none perfect not | A3
none present | A2O-2
none present can | A-8
none present may | A-8
none present may not | A12O-5b6e-6
none present must | A-6
none present not | a-3b2c2e-5
person Anyone | c-3
person Both | O2c-2d-7e7
person Child | A10c3d-20
person Name | O-2d3
person Partner | A4O-9b-3c4e-3
person Professional | e3
person Reader | b-3
persons Both | a-6b2c-6d-14
persons Reader | O3b-7d-2
persons Reader Both | O3a-14b-9e6
persons Writer | O9a-15b4c2d-7
persons Writer Both | A-2O4a-5d-12
persons Writer Reader | A4c-6d2e-3
persons Writer Reader Both | A-4O3a4b-20c-15e5
persons none | A-11O3a-6c-3d-9
reader future | a3e-4
reader future not | A18O10a-9c-9
reader none | A12a11b-3d-3e-2
reader past | O-13
reader past may | O3a5
reader past may not | A-2
reader past must | A7a-3c6d2
reader past not | A2O-8c-6d4e-3
reader past want | A-2b-2c4d-2e5
reader perfect | A6O-27
reader perfect not | a-3b-3
reader present | c-2d3
reader present can | O7a-4c-4e8
reader present can not | O9b-4c-6e5
reader present may | A2O11c-10
reader present may not | A18O3a-10b-6c-3d18e-2
reader present must | O10c3e-8
reader present must not | O15a-2b3d-3
reader present not | A3O6a-5b-4d2
reader present want | A-8c-4d-7e2
reader present want not | A7a-7b4c-3
short | A-4O3d-5
subject anyone | O3d-2
subject both | O17a-13b-10c-10d-21e15
subject child | a-3c4d-3
subject thing | A-2
subject third | O-6d-8
subject writer | O6
tag Emoji | A-28
tag Imperative | O2b-4d3
tag Negation | O3
tag Ordinal | A-5b9c-3d-3
tag Past | e-3
tag QuestionWord | d6
tag Shout | A-5O-6a-3c4
tag Superlative | a-5b3c-4
tense future | O5a3d-3e-4
tense future not | A4O13c-8
tense no verb | A-5d-2
tense none | O5a4d-12
tense none not | O6a4c-2
tense past can | A-8
tense past can not | O5a-5b5c-3d4e-3
tense past may | A-4a7
tense past may not | A13O-17a-10b-6d15e-6
tense past must | A7O-7a-8b-10c4d6
tense past not | c2
tense past should | A-7
tense past want | A-2a-2
tense past want not | A7c-3e-3
tense perfect | O2
tense perfect not | a-7d-5e-2
tense present can | A-3O12b-2
tense present can not | O5c-3
tense present may | A-3O13d-2
tense present may not | A3O-3a-14b-3c-10d8
tense present must | A-2O2a3b-3e-14
tense present must not | O10a-4b10d-6
tense present not | A-2O4
tense present should | O3a3
tense present should not | O5a-3b5
tense present want | A-3a-4b5c-17
tense present want not | A9a-2b10d-5e-6
thing future | A-3O4
thing future not | A-4
thing no verb | A-9c-3e3
thing none | O3a3b-6d-6
thing none not | A-11
thing past | O-4b-9
thing past may | A-6
thing past may not | A-2
thing past must | O-7a-3e3
thing past not | a8d-5e-3
thing past want not | A15a5c-2d-2e-3
thing perfect | O3
thing perfect not | c-4
thing present can | a5b-2d-2e-3
thing present may | A-26
thing present may not | A-9
thing present must | A-18a7b-2c-2
thing present must not | a-3b15c-5d-2e-4
thing present not | O2a2c-5
thing present should | a3c-2
thing present want | A-20
thing present want not | A6a3
third future | O-4a4b-4c-2
third none not | A10O6a3d-2e-2
third past | A-4O-2
third past not | A-3
third perfect | A3O-16a6d-4e2
third perfect not | A-2
third present | O-4d-3
third present can | A-7
third present can not | A4a3e-3
third present may not | A16O-6c-2e16
third present must | A-6O2a8c-2
third present not | A4O3c-3d-6e3
third present should | A-3
tiny | A-11a-10e2
very long | A-42
w #Day | A-10b-6c-2
w #Money | A-28
w #Name | O-2d3
w #Number | A-4b-6
w #Time | A-7a-14d5
w 'k | A5c-2e4
w 's | b-3c4e-3
w 't | O4
w 1x | A7a9b-2d-3e-2
w 3x | A-3
w aan | b4e-7
w aanbieden | A-9
w aandoen | A6a-8b2c14d-11e-14
w aangetekende | A-2
w aangeven | A-2d4
w aangezien | A-4
w aangifte | A15a9b-8c-5d-2
w aankijken | A-4
w aankomen | a2
w aanleiding | A-2
w aannemen | O6
w aanraken | A-5O-2a-2c6
w aanrecht | A-2
w aanrijden | A11O-7c-3d8
w aanslag | A-2
w aanstaan | O-7a-5d14
w aanstaande | A-2
w aantreffen | A9e5
w aantrekken | b-2
w aanval | A4
w aanvallen | A-2b-3c10
w aanvraag | A-2
w aanvragen | O-2a-3c-3d-4e12
w aanwezig | A-2
w aanzetten | A4a-3d11
w aardbei | A-2
w abena | A-2
w abonnement | A-3
w account | A5O2a-2d9
w ach | A-11
w achter | O-3a-14b-3d16
w achteraan | A-3
w achteraf | A-2
w achterbank | A-4
w achterhouden | O-3d2e-5
w achterin | A10O-10b-2c-3d-3
w achterkant | A-2
w achterlaten | O-6e3
w achternaam | A6
w achterwege | A-2
w ademhalen | A-2
w adres | A7b-12c-15e9
w advies | A-2
w adviseren | A-3
w advocaat | A-5b-10
w advocate | A-2
w af | A3O6b6d-5e-6
w afbetalen | A-2
w afbreken | A-3
w afdruk | A10O-6a-3b-2c12
w afgaan | A-2
w afgeleverd | A-3
w afgeslacht | A-2
w afgeven | A5a4b-2c-2
w afgooien | A14c2d2
w afhalen | A-3
w afkomen | A14O-4a-2b-2d7e-2
w aflopen | a8b-3d-3e-2
w afmaken | A-3a7c-2
w afmelden | A-3
w afpakken | A22b3e-4
w afscheid | A15a-8b13c-9d-8
w afscheidsbrief | A19a-5b22c-5d-3e-4
w afscheidsbrieven | A16O8a-3b16
w afschrift | A-2
w afsluiten | A3
w afspraak | b-3d10e-3
w afspraken | A-7
w afspreken | A-10
w afzuigkap | A-2
w agenda | A-24
w agnieszka | A-2
w agressie | A-3
w airtag | A3O-4d6
w akkoord | A-17
w al | A2O4a-7c-3
w alarm | A-4
w algemeen | A-3
w alimentatie | a3b-2d-3e-3
w allang | A-4
w alle | O5a-10b5e-6
w allebei | a10d-5e-4
w alleen | A2b-3c12d-5e-10
w allemaal | A2O13a-11d4e-8
w allergisch | A-2
w alles | a-7b2c-8e-7
w als | c2e-9
w alsjeblieft | b-3d-2e12
w alsnog | A-3
w alsof | A-3b4
w altijd | O-3a-2c-8e2
w alvast | A-7
w alweer | A-3
w amai | A-4
w ambities | A-3
w ambulance | A5O-9a-4b13c-2
w ander | a-3e6
w andere | A5O4b-2c-6e6
w anders | O24a-9b-9d17e-3
w angst | A-2
w antibiotica | A-6
w antwoord | A-15
w antwoorden | A-6
w apart | A-4
w apetrots | A-2
w apotheek | A-6
w apotheker | A-2
w app | O3c-2d2e-2
w appartement | A-3
w appels | A-3
w appen | O-5b2c-9
w appje | a4
w appjes | d6
w arm | A-2a-4c14
w armen | A8O-6a-3b7c-2
w artikel | A-5
w arts | A3O-6b-3c9e-2
w asbak | A4
w asociaal | A-3
w astma-aanval | A-3
w aula | A-2
w auto | A6b-9e-3
w auto's | A-2
w automatische | A-2
w autorijden | A6
w autostoel | A-3
w autostoeltje | A-2
w avond | a-9d11e-12
w avonden | d7
w avondeten | A-3
w avonds | A-3c5
w ayo | A-2
w azad | A-2
w baan | A-2
w baas | O3a-7b-3c4d8e-4
w baby | A14a-4b-14c12d-7e-2
w badkamer | A6a-5c7
w bakfiets | A-3
w bakker | b-3d11e-2
w bakkerij | A-2
w bal | A-16
w balen | A-3
w balkon | A7c8d-6e-3
w banaan | A-3
w band | A-7
w banden | A5
w bang | O-7a5d-2e-3
w bank | b-4d4e-2
w bankkaart | A2O5d7
w bankpas | A10a-3d14e-3
w barst | A-2
w bart | A-3
w bas | A-4
w basketballen | A-3
w beantwoord | A-4
w bed | A5O-3a-9c12e-3
w bedankje | A-2
w bedankt | A4a-3b3e-2
w beddengoed | A-2
w bedenken | A-5
w bederven | A-3
w bedoelen | A-3a7
w bedreigen | A2O-10a19b-4c-6d-3
w bedtijd | A-6
w beelden | A5
w been | O-3b12
w beest | A-4
w beetje | A-12a-2c10
w beginnen | b3d-3
w beginners | A-2
w begrafenis | A-2
w begrijpen | A-9
w behandelen | A-5
w beheerder | A-2
w beide | A-5
w beiden | A-3
w bek | A14O8a2b-3
w bekennen | b-3c3
w bekijken | b-2d7e-2
w bel | c-7d-5e4
w belangrijker | A-2
w belangstelling | A-6
w belastingaangifte | A-2
w bellen | O-5a-6
w belmoment | A-2
w beloven | A-6O6a3d2
w bemoeizucht | A-2
w ben | A13O5a-5b15c-4d-3e-3
w benaderen | A13O-5a3b-3d-4e-2
w benen | a2d-3
w benzine | A12O7a10
w bepalen | A4O9a-5d13
w bereikbaar | A-7
w berekening | A-3
w bericht | O-13a-3b7c-3
w berichten | A5a-7c-3d11e-4
w bernadette | A-3
w beroven | A9b11d-2
w beschikking | A-2
w beschuldigen | A-3
w beslissen | A-5
w beslist | A-3
w besluit | A6
w besluiten | O8a-3b5
w best | O7c10
w bestaan | d-2e5
w beste | A-20
w bestellen | A-7
w bestuur | A-3
w betalen | A-9O8b-2
w beter | O15a-4b19c-9d-7e-8
w betere | A-3
w betreffen | A-8
w beugel | A-9
w beurt | O5a9c-2
w beven | A-2
w bevestigen | A-9
w bevrijden | A-3
w bewaren | A-4
w beweren | A-2
w bewijzen | A-3
w bezitten | A-4
w bezoek | A-3
w bezoeken | b-2d9
w bezorgen | A-3
w bezwaar | A-5
w bibliotheek | A-2
w bidden | A3a-7c14d-4e-5
w bidon | A-3
w bieb | A5
w bier | A8a-3b-2c13
w bij | b-5
w bijbrengen | A-4
w bijdrage | A-8
w bijkeuken | A-2
w bijkomen | A10b-2d9e-3
w bijl | A8a7b-3
w bijlage | A-14
w bijlagen | A-3
w bijles | A-6
w bijmaken | A7b-3c-2d12e-2
w bijna | A-13
w bijpraten | A-3
w bijstaan | O-2a-5d3
w bijwonen | A9a-2c-3e11
w bijzijn | A5O-3a9c-2
w billen | A19O-10a-4b-2c12
w binden | A14b-4c13d-3e-2
w binnen | A4b-10c-13d12
w binnenkomen | O-3a-2b-4d9e-4
w binnenkort | A17O4a2b2d-2
w blauw | A6b-7e-5
w blauwbekken | A-2
w blauwe | A4O-4a2b-8c8d-9e-5
w bleiten | A4c6
w blij | A-2O7b3c-3d-3
w blijkbaar | A-2
w blijken | A5O-9b2c-3d-2e2
w blijven | A9O12a-4d3
w blikje | A-2
w bloed | A7O4a10b-2d-4e-4
w bloeden | A10O2a3b-4
w bloedneus | A-5
w bloedt | A11a-6b6c6
w blok | A-5
w blokfluit | A-3
w blokkeren | A12O5a-8b-4c-4d23e-3
w blokt | A6
w blote | O7a6c-3
w bo | A-2
w boeien | A6
w boek | A-11
w boeken | A-2e5
w boekentas | A-10
w boekje | A-7
w boeman | A-3
w boeten | A12a3b-4c5d-2
w boksen | A-2
w bomen | A3
w bomma | A-2
w bon | A-6
w bonnetje | A3O-5b-2d9e-2
w boom | O4a-2b8
w boord | A-3
w boos | A-3b-3c5e-2
w boot | A6c-3e14
w bootcamp | A-3
w bord | A-2O-2c4
w borst | A-3
w boterham | A-3
w boterhammen | A-4
w boven | O4
w bovenbenen | A13O-6b11c-2
w bovendien | A-5
w bovenop | A-2
w bovenste | A6
w braaksel | A13O-5b-2c10d-3e-3
w bram | A7O-3a3
w branden | A9a8b-8e-5
w brandon | A-2
w brandwond | A13O-2b-2c4
w brandwonden | A4O-3a3b-3
w brede | A-2
w breken | A6a6b-14e-6
w brengen | b3c-13d-10e10
w brief | O2d-5
w briefje | O-4b10
w briefjes | A4
w brieven | A-2
w brievenbus | c-2d4e-2
w bril | A-14
w broek | A8O-2a-4c20d-3e-4
w broer | a3d-5e-3
w broers | A3O4a10
w brommer | A-3
w bron | A-3
w brood | A3b-3c2d4e-3
w broodje | A-3
w broodmes | O-5a6b-3
w broodtrommel | A-6
w brug | A3a-3b13
w bruiloft | A-7
w bruin | A-2
w brutaal | A11O5a-2c7
w bso | A-5
w buik | A-4O-7a12c-4
w buikpijn | A-6
w buiten | A13a-9b-13c3d8e-2
w buitenkomen | A10O3a-3b-3d7
w buitenland | A5a-9b-2c-5d-6e14
w buitensluiten | A3
w bumper | A2O-3d3
w bundel | A-2
w buren | O-4b2c-2d-2
w bus | A-9
w bushalte | A2
w buurman | A-2O2c-3d7e-2
w buurt | O7a12
w buurvrouw | A-4O-7a5
w café | A8c10
w callcenter | A-3
w camera | A16O3a-15b-11c-8d31e-10
w camera's | A7b-4d10
w camper | A5O4b-3c-2e9
w camping | A-2
w cap | A-2
w capuchon | A-2
w caravan | A-2
w carnaval | A-3
w casino | A-3
w cavia | A-3
w cent | A-3
w centimeter | A-2
w chan | A-2
w chantal | A-2
w charme | A-2
w chef | A-2
w chip | A-2
w cijfers | A-2
w circus | A-4
w clb | A3b-4c12e-2
w clown | A-3
w club | A-7
w clubs | A-2
w coach | A-6
w cola | A-8
w collega's | b-3d5
w colère | A-3
w communie | A-3
w computer | A-3
w conclusie | A-3
w constateer | A-2
w consultatiebureau | A-3
w contact | A7b-2d9e-3
w contactverbod | A18b-4c-3e-4
w content | A-2
w contributie | A-4
w controle | A-5
w controleren | A-3a-3d8
w controlerende | A-3
w controlfreak | A-2
w convenant | A-5
w corine | A-2
w crisisdienst | A14O-9a-5b17c-3
w crèche | A9a-4c-2d4e4
w culpa | A-2
w curacao | A8O-3b-2e7
w cursus | A-2
w d | A-2
w d'r | a-2c13
w da | A-5
w da's | A-4
w daan | A3
w daar | a3b-22e3
w daarmee | A-4
w daarna | O7a3b-6
w daarom | A4c-3
w daarop | A-2
w daarvan | A-7
w daarvoor | a5
w dag | a-13d2
w dagboek | A10O-2b4d-2
w dagelijks | A4
w dagen | O-4a-3b-10c15e-8
w dagje | A-3
w dak | O-5b8
w damian | A-3
w dan | O14d-10
w dank | A-6
w danken | A-8
w dankjewel | A4
w dapper | A-3
w das | A-2
w dat | e-2
w data | A-2
w datum | A-9
w deeg | A-2
w deel | A-17
w deelneming | A-3
w degelijk | A-3
w degene | A-10
w dekbed | A-3
w dekentje | A-3
w delen | O4a-5d3
w den | d-4
w denise | A-3
w denken | O8c-5
w der | A3
w derde | A-6b5c4d-2
w dergelijke | A-2
w deskundigen | A-3
w desnoods | A11O5b-3c-2e9
w detective | A4
w deugt | A-3
w deur | b-15d2e-7
w deurbel | A-3
w deze | A-3c-7
w dezelfde | b-3e3
w dicht | A-3a-7b-2d4e-2
w dichtdoen | A-4
w dichte | A-3
w dichtgeknepen | A9a8c-2
w dichtkneep | A6a7
w dictee | A-2
w die | O4a5b-16c-5
w diederik | A-2
w dienen | A2O3a4c3
w dienst | A-9
w diensten | A-5
w diep | A-3
w dier | A-2
w dierenarts | A-4
w dieter | A-3
w diezelfde | A-2
w dikke | b2
w ding | A-14
w dingen | A-10
w dinsdagavond | A-2
w dion | A-2
w diploma | A-2
w directeur | A-5
w dit | A-6O9a-18b18c-6d-2
w ditmaal | A-6
w diëtist | A-2
w djayden | A-3
w dobbelsteen | A-3
w dochter | A13a-4c4d-3
w document | A-2
w doden | A25b10c-3d-12
w doede | A-2
w doei | A5b2
w doen | c3d-3e-2
w dokter | A-4O4c3e-6
w donders | A-5
w donkere | A16a2c8
w dood | A6O4a2b3d-24e-14
w doodgeslagen | A14a10b-3d-3e-2
w doodmaken | A5a-4b6
w doodop | A-2
w doodschieten | A-5
w doodslaan | A6a10b-2d-2
w doof | A5
w door | O-9a9b-4c-4
w doordat | b-2c11
w doordeweeks | A-7
w doorgaan | a6b-2
w doorgesneden | A10b4
w doorgeven | A-8
w doorhakken | A-2
w doorhebben | A8a-2c-2d5
w doorheen | A-3
w doorkomen | A-2
w doorrijden | e2
w doorslapen | b-2c5
w doorsturen | O-9a-4c-2d4
w doorzetten | A4a9b-3d-2e-2
w doos | A-4
w dopen | A-3
w dorp | A-4O6
w dossier | A-2O-5
w douche | A11a-9b-5c22d-6e-7
w douchen | A7O-8a-2b6
w dr | O-3a-13c11d-7
w draaien | A-7
w draaiende | A3
w dragen | A-3b-3d11e-2
w drama | A-5
w drammen | A-2
w drank | A4
w dreigen | A15O-32b4
w driehonderd | A-3
w driemaal | A-2
w drieën | A2
w drinken | A3a-3c5d-9e-9
w drogen | A-6
w dromen | A-3
w druk | A-8
w drukken | A2c5
w drumles | A-3
w druppel | A-2
w druppels | A-6
w dtp | A-2
w dubbele | A-2
w duidelijk | A-4
w duiken | A17O3a-2b-2e12
w duim | A-4
w duitsland | A5e5
w dunne | A-2
w duren | A3O8b-2c-3d3
w durven | a5e-7
w dus | A-2O18b-5d3
w duwen | A16b-6c2d-3
w dwangsom | A-3
w dwars | A9a6b-3d-2
w dweil | A-3
w dwingen | A7O-9a3b-2c3d-2e-3
w echt | O8a5b-3c-3d-6e3
w echtgenoot | A-2
w eczeem | A-2
w eefje | A-2
w een | c-2
w eenden | A-2
w eenmaal | A-11
w eens | A-6O16a6b-4c-2d-2
w eentje | A-11
w eer | A10O7a5b-3e2
w eerder | b-2d5
w eergister | A-3
w eerst | A-3O6a7b-4c-7e-4
w eerste | A-15a6b-3
w eeuwig | A-2
w eieren | A-3
w eigen | A-3a-3b-3
w eigenlijk | A-24
w eind | A4a-8b21c-7d-6e-4
w einde | A14b6c-7d-6e-3
w eindelijk | O2c3
w eindigen | A11a7b-3d-2e-2
w elastiekje | A-2
w elektrische | A-2
w elfjarige | A-3
w elk | O6a-10c-5d16e-5
w elkaar | A-5O6a3b-5d-4e-7
w elke | A3O-2a-5d2e-4
w elleboog | A-5
w els | A-2
w em | A9O5a4b-2
w emmer | A3
w enig | A-3
w enige | A4O4b2c-4d-3
w enkele | A8O3c-10e6
w enkeltje | A11O4e5
w er | b5c-7d-2e-10
w eraan | A3a13b-3d-6e-5
w eraf | A-2a11
w erbij | O3d-2
w erf | A9O2a7b-2d-2
w ergens | a4
w erik | A-3
w erin | A3a4b-3
w erna | A-11
w ernaar | A-2
w ernaast | A-4
w erom | A-2
w eronder | A5
w erop | A-3O-3d4
w erover | A-2
w eruit | A6O9b5d-9e-10
w ervan | A-3b-2e-3
w es | A-7
w escaperoom | A-3
w etalage | A-2
w eten | O-2a-8b-2c17d-2e-25
w etiketten | A-2
w euro | A5a5d-3
w euro's | A-3
w evelien | A-2
w even | A-28c5
w evenveel | A-3
w ex | A11O-15
w examen | A-2
w excuseren | A-3
w excuus | A-5
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
w feesten | A3b-3c5d3
w feestje | b-3d11e-2
w feliciteren | A-5
w ferry | A-3
w ff | O5a-5b-2c18d-2e-3
w fiets | A-4a17c-3
w fietsen | a6b-3c-5d-2e-3
w fietsenstalling | A-3
w fietssleutel | A-2
w fifa | A-2
w fijn | A-16
w fijne | A-7
w fik | A10a9b-2d-2e-2
w file | A-7
w film | A-2
w filmen | A3O-9a-6b-2c6d2e-3
w filmpje | O-6a-6c-2d11e-3
w filmpjes | A5O9a-4d2
w finn | O-6a-3c5
w flat | A-5O4a-4b7c-4
w fles | A3a4b3c-4d-3e-2
w flesje | A-2
w flikken | A5O4a6e-2
w flip | A-2
w fluisteren | O-5c2e-2
w fluit | A-2
w fluiten | A2
w folder | A-2
w formulier | A-15
w fortnite | A-3
w foto | b-3d5e-4
w foto's | O-2a-3b-7d13e-7
w fotograferen | A4O-3b-3c4d-2
w frankrijk | A-3
w frieten | A-2
w frigo | A-2
w fruit | A-5
w gaan | A3O3c-3
w gaarne | A-2
w gamen | A-5
w gang | O-8a3b-4c2d-4e-3
w garage | A3b6d-2e-3
w garagist | A5O-3d3
w gas | A7b10c-2
w gaslighting | A-3
w gast | A16O6c-4d11e-4
w gaten | a-3b-2d11
w gazon | A-2
w ge | A6c-3
w geachte | A-11
w gebeuren | a9
w geboorteakte | A4
w gebreke | A-3
w gebruiken | A-2O6a7
w gedrag | A-2
w geduld | A-2
w geel | A3
w geen | a2e-2
w geert | A-3
w gehackt | A8O3d5
w geheim | A6a-6b-4c-6d3e4
w geheimpje | A11c11
w gehele | A4
w gehoorzamen | A7O7c12d-2e-2
w gek | A-2a8b-3
w gekneusde | A-3
w geld | a-8b-4c-5d14
w gelden | b-3e-2
w geldig | A-5
w gele | A-7
w gelijk | A-3O5a-3b4e3
w geloven | A-7
w geluid | A-2
w gelukkig | A-4
w gemeente | A-4
w gemeentehuis | A-2
w gemekker | A-3
w genoeg | A-4
w genoegen | A-3
w genoodzaakt | A4
w geopend | O-2c2d4
w gerda | A-2
w gescheurde | A5
w gesprek | A-20
w gesprekken | A4
w gestompt | A3a14c-3
w getekende | A-2
w getuigen | a13
w geven | A4b-5c3e-6
w geverfd | A8b-3c-2e10
w gevoel | A-5
w gevoelig | A-2
w geweer | O3a5
w geweldig | A-2
w gewond | A-2
w gewoon | A-3O4a-4
w gewurgd | A-4a3c-5
w gezag | A-5
w gezette | A-2
w gezeur | A-3
w gezicht | A8O3a9b-12c-4d-8e-4
w gezichtje | A12a10b-2d-2e-3
w ggd | A-5
w gieten | A2
w gij | c-4
w gillen | c13
w gister | A3O-9a8c-5d-4
w gisteravond | O-5a2b2d3
w gisteren | A4a-2c-2d2
w gistermiddag | A3
w gitaar | A-2
w glimmen | A-2
w glucagonspray | A-3
w god | A-3
w goed | A-2O5a10d-7e-8
w goede | A-12
w goedemorgen | A-2
w goedvinden | A-2
w goesting | A-2
w gonda | A-3
w gooien | A2O-2a11b-17c2d-3e-8
w gordel | A11b-2c10e-3
w gordijnen | A6a-3b-2d14
w goudvis | A-3
w gps-tracker | A3O-9a-3d6
w gr | A-2
w graag | A-20
w graden | c13d-3e-3
w graf | A10b5c-2d2
w grap | A-3
w grappig | A-3
w gratis | A-5
w greintje | A-3
w grens | A5O3a-9b-7c-10d-6e20
w griepprik | A-2
w grijpen | A-6O-3a-4
w groeien | A-5
w groen | A-2
w groente | A-2
w groep | A-12
w groeten | A-23
w grond | A14O-4a3b-3d-4
w groot | A-6
w grootgebracht | A-2
w grootste | A-2
w grote | A-2b-2c-2e4
w gsm | A4a-4b-2c-3d9
w gunnen | A-4
w gym | A-3
w gymmen | A-2
w gymnasium | A-2
w gymschoenen | A-2
w gymtas | A-7
w gymzaal | A-2
w ha | A-8
w haai | A-2
w haak | A-2
w haal | a-3e8
w haar | a-3b-2c5d-12
w haha | A-3b-2
w hahaha | A-3
w hakken | A2a10b-3c-2
w hal | A-3
w halen | O4d-3e-3
w halfuur | A-2
w halfuurtje | A-3
w hallo | A-10
w hamer | A6a13b-2c-3d-2
w hamster | A-5
w hand | b-4c8d-9e-11
w handafdruk | A3c6
w handelen | A3b-3c2
w handen | a16b-5d-5e-4
w handig | A-3
w handiger | A-3
w handje | A5b-3e3
w handtekening | A-2c-5d-4e12
w handtekeningen | A-2
w hangen | O5a-18c-13d9e-11
w hangerig | A-2
w hap | A-3
w hard | A14O12b-6c8d-4e-6
w harder | A4O5a5c-2
w hardop | A-3
w haren | A12O2a4b-3
w harold | A-4
w hart | A-14
w harte | A-2
w hartelijke | A-2
w hartstikke | A-2
w hartverzakking | A-2
w haven | A-2
w havo | A-3
w he | A-6
w hechten | A-4
w heden | A-3
w heel | e-2
w heen | O-9c-2d12e-3
w heengaan | A5
w heer | A-8
w heerlijk | A-3
w heg | A2
w hek | A-2
w helaas | A-12
w held | A-3
w hele | O3a-12b-2c7d5e-18
w helemaal | O2a-3e-4
w helft | A-22
w hello | A-2
w helpen | b-2d3
w hem | b-10c-3e4
w hen | A11O2a-5b8c-3e-4
w herfstvakantie | A-8
w herinneren | A-6
w herinneringen | A-2
w herkennen | A2O4c-3e5
w hersens | A-5
w hersenschudding | A-5O-4a9
w hester | A-3
w het | b2d-2
w hete | A21a-4c15
w heten | O5b-2d-3e6
w hetgeen | A-4b-2c4
w hetzelfde | A-17
w heus | A-6
w hey | A-7
w heyy | A-2
w hicham | A-2
w hidde | A-3
w hier | O17c-4d-2
w hierbij | b4e-5
w hierna | A4
w hierover | A-3
w hiervan | A-3
w hij | b-2
w hilde | A-2
w hobby | A-4
w hockeyen | A-7
w hoe | O-2a-2b3e-14
w hoek | A-2
w hoer | A10a6c-2
w hoes | A-2
w hoesten | A-2
w hoeveel | O-4b6
w hoeven | O4a-8b12c-7d-10
w hof | A-2
w hoge | A-2
w hoi | A-16
w hond | O3a8b-5d-4e-4
w honderduit | A-3
w honger | A5O-4c10
w honkbal | A-2
w honkbalknuppel | A10O3a7c-2
w hoofd | A-4O-4b-3c3d-5
w hoofdpijn | A-3
w hoofdstuk | A-5
w hoog | A-2
w hoogachtend | A-12
w hooi | A-2
w hoop | A-2
w hoor | A-7b-3d10e-2
w hopen | a3c-3d-4e-3
w horen | A-3b-4d3e-2
w horloge | A2
w houden | A5O3a-6e6
w houdoe | A-3
w houten | A-3
w huilen | A-2O2b-9c3d-4e-2
w huilend | A13O-9a3b5c-3d-2e-3
w huis | A2b-2
w huisarts | A-5O-4b5c-2e-5
w huiselijk | A-3
w huishouden | A-3
w huisje | A-4
w huiswerk | A-2
w huizen | A-6
w hulp | A-3O-6a-4c2
w hulpouder | A-2
w humeur | A-2
w hun | O3a-10b2d-6e-2
w huwelijk | A-15
w hypochonder | A-2
w hypotheek | A-3
w hé | A-11
w icloud | A10O-7d5
w id-kaart | A-2
w idee | b2d-2
w identiteitsbewijs | A-2
w ie | O3c5e-5
w ieder | A-13
w iedere | a-6d12e-2
w iedereen | A2b5c-6d-2e-5
w iemand | a5c-4d-2e-4
w iemands | A-2
w iets | A-3b2d-3e-6
w ijsbaan | A-2
w ijsje | A-3
w ik | O6
w immers | A-2
w in | b-2
w inburgering | A-2
w ind | A14O8a-3b-2d15
w inderdaad | A-7
w indertijd | A-3
w indienen | A8O-8b-2d-3e5
w ineens | A-9
w inentingen | A-2
w ingaan | A-2O7c-2
w ingebroken | A3
w ingehuurd | A17O9a-2b-2d13
w ingemaakt | A-3
w ingetrapt | A10O-3a11d-3
w ingrijpen | A-4
w inhalator | A5b-2c6
w inhalen | A-6
w inhoudt | A-2
w inleveren | A-7
w inloggen | A11d8
w inmiddels | A-7
w innemen | A12a-7b10d-4e-2
w inpakken | A-3
w inschakelen | A4b5c2
w inschrijven | b4e-3
w inschrijving | A-3
w inspectie | A-2
w instemmen | A-3
w instoppen | A2O-6b2d4
w intensieve | A6O-4b6
w interessant | A-3
w interesseren | A-3
w internet | A3O-4a-3b-2d14
w interviewen | A-2
w intieme | A11b-2d9e-2
w intrekken | A3O4c-4
w intussen | A-2
w invallen | A-4
w invullen | A-10
w inzetten | A-4
w inzien | A-5c3
w ipad | A6O-2a-3b-3d15
w ipv | A-3
w ja | O15b-8c7d-8
w jaar | A-5O-19e-7
w jacuzzi | A-2
w jagen | A-2
w jammer | a-4b-3c-2d9e-2
w janken | a-2c12
w jaren | A-14
w jarenlang | A5
w jas | O2a-8b-4c4d6e-6
w jaszak | A-2
w jay | A-4
w jayden | A-4
w je | a3b-6c-7
w jenever | A7b-2c7
w jeugdzorg | A-2
w jeuken | A-3
w jezelf | O-6a-6b27c-7d-7e-5
w jij | b-5
w job | A6b-3d10
w joh | A-5
w jongen | O4a-6c18
w jongens | A4O3d-4e-2
w joris | A-3
w jou | a8b-3c-6
w jouw | a4b-9
w jouwe | A-4
w judith | A-3
w judo | A-9
w judoleraar | A-2
w juf | A-2O-2d-4
w juist | A-9
w jullie | A-2a-18b5c2e2
w jury | A-3
w k | a-3b-2c4d-2
w kaak | A8a14c-3
w kaartjes | A-2
w kaas | A-3
w kabel | A8O-4a-2c7
w kale | A-2
w kalender | A-13
w kamer | A7O-5b3c-2d-10
w kammen | A-12
w kamp | A-16
w kampeerplek | A-2
w kamperen | A-3
w kan | A-2a5
w kanaal | A17O3c2d-3
w kans | A-4
w kant | O7b9c-5e-5
w kanten | A-3
w kantine | A-4
w kantjes | A-3
w kantonrechter | A-2
w kantoor | d7
w kap | A-3
w kapot | A-6a5b-6c2d-2
w kapotmaken | A17a13b-5d-4e-4
w kapotsla | A14O4a10b-2c-2
w kapper | A-9
w kapsalon | A-2
w kapster | A-2
w kapstok | A-3
w karate | A-2
w kart | A-2
w kast | c5d-4
w kastje | A5b8d-2
w kat | A-4a2b5c-2e-2
w katrien | A-2
w kauwgom | A-2
w keel | A-5a4b-4
w keeper | A-3
w keer | a2e-9
w keertje | A-2
w kelder | A9O4a-2b-3c13d-4e-4
w kennelijk | A-11
w kennen | O10a11b-2c-5d-4e-2
w kennis | O5e2
w keren | a5b-3c-6d-4e3
w kerk | A-9
w kerkhof | A9a8b-3d-2
w kerst | A-9
w kerstdiner | A-2
w keuken | O-5a3d2
w kh | A-2
w khaled | A-2
w kids | A4a2d-3
w kier | A6
w kiezen | A-14
w kijken | A-3a-3b-8d11e-4
w kil | A-3
w kim | A-2
w kin | A-3
w kind | a-16b-20c9d-18e4
w kinderarts | O-6a-4c17
w kinderbijslag | A-6
w kinderen | A8d-16e-2
w kindermishandeling | A-2
w kinderontvoering | A12O-4b-2d-2e9
w kinderpsycholoog | A-2
w kinders | A-2
w kinesist | A-2
w kip | A-3
w klaar | O4a-4c-3
w klaarhebben | A2
w klaarliggen | A2b9d-2
w klaarstaan | A-6
w klaarzetten | A-4
w klaarzijn | A6O5a-7b12d-2e-2
w klaas | A-2
w klap | A3b-4c3d-3e-4
w klappen | A3O7a10b-6d-10e-6
w klas | a-2b-2e12
w kleden | A-3
w kleedje | A3
w klei | A-2
w klein | a8e-5
w kleine | A6O12b-4e2
w kleinkinderen | A-2
w kleintjes | A7b-2c8e-2
w klemt | A-2
w kleren | A7a-2b-2c6d3
w klets | O4a-2c3
w kleur | A-2
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
w knap | A-2
w knie | A-8
w knieschijven | A14a10b-2c-2
w knieën | O3b-2c4
w knijpen | A11a-3b-4c8d-3
w knikkebollen | A-3
w knip | A-3
w knippen | b-3c-2e10
w kno-arts | A7O-5a7b-2c-2
w knuffel | A3
w knuffelkonijn | A-2
w knuffels | A-2
w koekje | A-2
w koelkast | A-3O-4a3b-3c3e-2
w kofferbak | A-4
w koffers | O-4b-2d-2e10
w koffie | A-7
w kogel | A6a13b-3c-2d-4e-2
w kok | A-2
w koken | A-13
w kom | A5
w komen | a9b-3c-5
w komend | A-2
w komende | A-3
w komma | A-2
w konijn | A-10
w koningsdag | A-2
w kooi | A-3
w kookplaat | A15O4a-3b-2c11
w kookwekker | A-2
w koorts | A-4
w kop | A-4b-3
w kopen | b3c-7e-4
w kopie | A-6
w kopstoot | A15O-11a16c-5d-3
w kort | A-3
w kosten | A-9O7a12b-2
w kot | A10a6c-2
w kou | A8a-2c11d-2
w koud | A4a3b-3
w koude | A6O7a-3c13e-2
w krabben | A5
w krant | A8b3
w kras | A3
w krassen | O-5b6
w krast | A14O-6a-2b9
w krat | A-2
w krijgen | A3O9b-9c7e-5
w krijsen | A11a-4c13
w kroeg | A24a-9b-4c21d-5e-5
w krokus | A-2
w kruipen | A3b-3c7
w kunnen | A-3O13
w kus | A6b17
w kussen | A5O3b-2c6
w kwaad | A-2a4
w kwalijk | A-6
w kwartaal | A-7
w kweekt | A-3
w kwestie | A-2
w kwijtzijn | A2O5b-3e4
w la | b4c3d-2e-3
w laarzen | A-8
w laat | A-3a-7c8d-3
w laatje | A6
w laatste | b14c-5d-5e-5
w lachen | A-15O5a5
w lachje | A-3
w ladder | A-2
w lager | A-2
w lamp | A-2
w lampje | A-2
w land | A22O-3b-8c-6e13
w landen | A20a-13b-15c-16e20
w landmeter | A-2
w lang | c-4e3
w lange | A3b15c-2d-2e-2
w langs | O-2b2c-3e-2
w langsbrengen | A-5
w langskomen | A14a7c-6e-5
w laptop | A5a-3d9
w lars | A-3
w lasagne | A-2
w lasergamen | A-2
w last | A10O9a-6b19c-3d-3e-3
w lastig | A-9
w late | A-9
w laten | O-4a-3b-21c6d8e-7
w later | A-9b11c-2e-2
w lbio | A-2
w leeg | A4O-20a-10b2d-9e10
w leer | A-4
w leg | A-3
w lege | A-6
w leggen | A-5a4b3
w lego | A-3
w lek | A2
w lekker | a2b-3c2e-3
w lekt | A-2
w lenen | A-10
w leonard | A-2
w lerares | A-2
w leren | O5a-8b-4c17d-4e-5
w les | A-17
w letterlijk | A3b-2c3
w leuk | b-3d12e-3
w leuke | A11a-4c-3d8e3
w leuker | A-2
w leven | A21a-6b37c-26d-26e-12
w levend | A24a3b3c3d-4e-5
w levensboekje | A-2
w lezen | a-10c-13d9e-5
w licht | A9O3a-5b-2c-3d13e-3
w lichte | A-2
w lichten | a-3d7
w liedje | A-8
w lief | A-3
w liefde | A-3
w liefs | A-4
w liefst | A2O5
w liegen | A7O10a-11b-6c13e-5
w liesbeth | A-2
w lieve | A-9
w liever | O6b-3c13d-5e-7
w liggen | O2b2d-6e-13
w lijden | A-8
w lijken | O4b13c-2d-2
w lijmen | A-2
w lijn | A-7
w lijst | A-10
w lijstje | A-3
w limiet | A-2
w link | A-2
w lip | A3O-5a-3c6
w live | A-2
w living | A10O5b-3d9e-2
w locatie | A11a-10b-4c-6d15e-6
w loes | A-2
w logboek | A-2
w logeren | A-4
w lol | A-2
w loon | A-5
w loonstrook | A-2
w loopfietsje | A-3
w lopen | A-3e-5
w loslaten | A4O3b-2c5
w losse | A2
w lossen | A-2
w lotte | A12O-6a-2b9
w lotus | A-2
w lucht | A-4O-5a3
w luchten | A-3
w ludo | A-2
w lui | A-4
w luidt | A3
w luisteren | A3O20b-12c11e-11
w luizen | A-4
w luizenmoeder | A-3
w lukken | A-17
w lunch | A-4
w lusten | A-4
w m | A3O2a-6b-15c11d-3
w m'n | A5
w maag | A-3
w maal | A-4
w maand | A-12O-4a9
w maandagavond | A-3
w maandagochtend | A-3
w maar | O18a4b-2d-8
w maat | O-5b-2d9e-2
w maatschappelijk | A3
w mag | A-3
w magda | A-2
w mail | A-3e3
w mailen | a-6b-3d7
w mailtje | A-2
w makelaar | A-2
w maken | A5O3b5d-8e-8
w makkelijk | A11b-3c3d4
w mama | A12O-11c-3
w man | a3b-8e-11
w mand | A-5
w manege | A-2
w manen | O-6a-3d5
w manneke | A-2
w mannen | A7a-2b-2d11
w mannetje | A4
w map | A-5
w mapje | A-2
w marechaussee | A11O-12a-4d-2e8
w mario | A-2
w markt | A-2
w marlies | A-2
w marnix | A-3
w mattenklopper | A8c7
w me | O-6a3c-28e-10
w mea | A-2
w mede | A7O4b3c3
w mededeling | A-2
w medelijden | A3
w mediator | A-10
w medicijnen | A8b-3c6
w medische | A-2
w mee | a-8d5
w meebrengen | A-6
w meedoen | A-9
w meegaan | A-9
w meegeven | A-19
w meelopen | A-2
w meeluister | A14O7b-2d9e-2
w meenemen | O-2a-21c-26e26
w meer | A15O3b12c-9d-7e-3
w mees | A3
w meespelen | A-2
w meestal | A-4
w meester | A-3
w meevallen | A-3
w meewerken | A-3
w meiden | A7b12d-2e-3
w meisjes | A-2
w mekaar | A-5
w melden | A-2O-12a-3d3e-4
w melding | A6O-3a-3d4
w melk | A-3
w melken | A-2
w melkrobot | A-3
w men | A-3
w meneer | A-4
w mening | A-8
w mens | A-22
w mensen | O4b-2c-5
w mentor | O-8a-4b14c-3
w mep | A8c10
w merci | A-2
w merken | O4a3
w mes | A10a11c-21d-10e-7
w mesje | A7O-4b7
w met | b-7
w meteen | A-7O-2b9d-2
w meten | a9b-2c-3d-2e-2
w mevrouw | O5a12
w mezelf | A8O16a-23b28d-13e-8
w mg | A-3
w microfoon | A11b-3c-2d12e-2
w microfoontje | A6O6d2
w middag | O7b-2c7
w middel | A-2
w midden | A-2
w middernacht | A-2
w mij | e-5
w mijn | O-7c-10d2
w mijne | A-12
w mijzelf | A7O4a-5b5c2
w min | A-9
w minder | a-3b3e-2
w minuten | A-3a-4d12
w minuut | A-11
w misbruiken | A-3
w misgaat | A-2
w mishandelen | A4O-7a-3c12
w mishandeling | A12O-6a11
w mislukkeling | A-2
w misschien | A-16
w missen | A-3b5c-2
w mn | O-4c-15
w moe | O5a-2b5
w moeder | A-3c-13
w moeders | A-2
w moeilijk | A-7
w moeite | A-2
w moet | A-2
w moeten | b-2c4e-2
w mogelijk | A-3
w mogen | a-4d3
w mond | A7b-7c19d-6e-7
w mooi | a5b6c-2d-3e-3
w moord | A-4
w moordend | A-2
w mop | A-2
w mopperen | A-3
w morgen | A5O14b3c-5
w moskee | A11O-4d2
w mss | A-3
w muggenzifter | A-3
w murat | A-3
w muts | A-3
w muur | A8O2b-5c7d-4
w muziek | A-4
w n | A-6
w na | O-4b4d-5
w naaien | A-2
w naaktfoto's | A13a-8b-5c-5d12e-4
w naaldjes | A-2
w naam | A3b-10c-4e7
w naar | A-2b-9
w naartoe | A20a-4c-2e4
w naast | O-6b3c-6d3e-4
w nacht | A19a-3d3e-17
w nachten | A-9
w nachtje | A8b-3c8d-2e-3
w nachtlampje | A-2
w nadat | A7b2e-5
w nadenken | a5b2
w nadoen | A3
w nagel | A-2
w nagels | A-2
w nakijken | a4b6c-2d-2e-2
w nalaten | A-2
w narcistische | A-3
w nat | A-12
w natte | A-4
w natuurlijk | A-23
w ne | A-19
w nee | A-4a9c-5d-4
w neef | A9O9a4b-3c-5
w neen | A-2
w neer | A12O9a17c-5d-3
w neergeschoten | A-3
w neersteken | A12a10b-2
w neerzetten | A-3
w nek | A21O-8a4b-7
w nemen | a-17b11c-18d-3
w nen | b-2c4e-2
w nergens | A3O-4a-4b-7c-5d18e-2
w net | a3e-5
w netflix | A-3
w netjes | A-9
w neus | O2a-2b-2c2
w neusspray | A-2
w neven | A4
w nicht | A-2
w nichtje | A-2
w nichtjes | A-2
w nie | A7O3b3c-5d-4e3
w niet | O2a-2
w niets | A-3O7a2c3
w nieuw | a-7b-4c-3d5e3
w nieuwe | a4b-18c-2
w nieuwjaar | A-3
w nieuws | A-4
w niks | c3d-2
w niveau | A-2
w nix | A9b-2d4
w nodig | A-6O4a-6c-5d8
w nodigen | A8O5c-2e7
w noemen | A-6c3
w nog | O19a9b-2c-3
w nogmaals | O3a5
w nooit | A-2O3a-6b-7c-6e13
w noorderzon | A12O3b-3c-2e6
w nore | A-2
w normaal | O4c6
w nota | A-6
w notaris | A-3
w noten | A-5
w noteren | A-2
w nou | A-5a5
w nova | A-4
w ns | A-2
w nuchter | A-3
w nul | A-5
w nummer | A-7a-3b-2d15
w o | A4
w obsessieve | A-2
w och | A-2
w ochtend | O5a-2c4
w ochtends | A-4
w oefenen | A-15
w of | A-5a-3c-8d12e-7
w ofzo | a3b-2
w ogen | A-3O-4a5b-6d-6e-4
w oh | A-2
w ok | A-2
w oke | A-2
w oké | A-6
w om | A-4c-3d2
w oma | A-13c3
w omdat | A-6O-8c3d-5
w omdraaien | A4c9
w omgaan | a-3d10
w omgangsregeling | A5b4d-2e-4
w omver | A12a8b-2d-2
w onbereikbaar | A10O-4b-3c-2d-2e9
w ondanks | A2O-5b-2e4
w onder | A9O-3a-3
w onderduiken | A7b-3e10
w ondergedoken | A29a-8b-5c-8d-6e26
w ondertekenen | A-5
w ondertussen | A-5
w onderweg | A-4
w onderwerp | A-3
w onderzoeken | A-5
w ongelezen | A-2
w ongeluk | A2O-3a3b-2
w ongetwijfeld | A-4
w online | O6a-3d7
w onmogelijk | A-2
w ons | a3d-2
w ontbijten | A-5
w ontbreken | A-8
w onthouden | A4a4b-3e-3
w ontvangen | A-10
w ontvoeren | A22a-9b-5c-8d-6e27
w ontvoering | A2
w onvindbaar | A10b-4c-2d-2e14
w onvoldoende | A-3
w onweer | A-2
w onze | A-3O-6a-7b2c-3e-3
w oogst | A-2
w ooit | A-3
w ook | A-4O4b-9d5
w oom | A-4
w oor | A-3O-10c-3
w oorpijn | A-2
w opa | O-12b-3c9d-3e-2
w opblijven | A-2
w opdagen | A-3
w opdoen | A-6
w opduikt | A6
w open | O-6a8c-3d-3
w opendoen | A8O5b-2c-5d5
w openen | A-3
w opengesneden | A5b4
w openstaan | A3b-3d6e-2
w operatie | A-2
w opgaan | A-2a3
w opgesloten | A16a-13b-5c23e-6
w opgespaard | A8O4b10c-2
w opgeven | A-3
w opgroeien | A14O5b-2c4e3
w ophaallijst | A-2
w ophalen | O-2a6d-2e-4
w ophangen | A5a-8b19c-7e-6
w ophouden | c5d-2e-3
w opkomen | O-6c5d-2
w oplader | A-4
w opleggen | A-4
w opletten | O3a-4d3
w oplossen | A-2
w opmaken | A-3
w opnemen | A9a-21b6c-14d7e-7
w oppas | A-2
w oprit | O-5a10c-2d-3
w oproepen | A2
w opschrijven | A3O-2b-4c-5d12e-2
w opslaan | A-4
w opstaan | d2e-3
w opsteekt | A-2
w optie | A-3
w opvallend | A-3
w opvang | O-6e11
w opvangen | A-5
w opvoeden | A7O6a-3c13
w opwachten | a7d-2
w opzeggen | b-3d6
w opzetten | a7c-3d-2
w opzij | A-5
w opzoeken | A3O-4b13c-2e-3
w oranje | A-3
w orde | A3
w oren | A-5
w origineel | A-2
w orthodontist | A-8
w orthoptist | A-2
w oud | c5e-3
w oude | A-20
w ouder | A-14
w ouderavond | A-7
w oudercontact | A-2
w ouderraad | A-3
w ouders | A-2a-5c-2d6
w ouderschapsplan | A-10
w over | A-4a-4b2c-6e-3
w overal | O-4a-4b-6d17e-6
w overbrengen | A10O-4e7
w overdag | A-2
w overdoen | A-2
w overdosis | A25O-5a-4b19c-5d-3e-3
w overdracht | O-8a12c-3d-3
w overdrijven | A-3
w overeengekomen | A-3
w overgaan | A-2
w overgeven | A-5
w overhebben | A-20
w overhoop | A5O5a10b-3c-2d-2
w overigens | A-21
w overkant | A10b-3c-2d9
w overkomen | A7a3b7c-2d-2
w overleggen | A-8
w overleven | A9a2b-2c4
w overlijden | A-5
w overmaken | A-11
w overnachten | A5
w overnemen | A-6
w overschrijving | A-3
w overslaan | A-10
w overzicht | A-2
w pa | A-2
w paaltje | A-3
w paar | A11O12b-7d-6e-8
w pak | O8c6d-3
w pakken | A3a2c-2e5
w pan | A-6O-4a13
w pannenkoek | A-2
w pannenkoeken | A-4
w papa | A12O-12a2b3c-3d2
w papieren | A-3a-2d7e-3
w paracetamol | O-6a-2b11
w paraplu | A-3
w pardon | A-2
w parkeerautomaat | A-2
w parkeergarage | A2
w parkeerplaats | A2a13c-2d-2
w parkeerplek | A-2
w parking | A-3
w partner | A-5O-5a4
w parvenu | A-2
w pas | O4b-8e-5
w pasen | A-4
w pasje | A6b-3d9
w paspoort | A10a-19b-13c-21e8
w paspoorten | A22a-6b-3c-8d-8e20
w passen | A-8
w passief-agressief | A-2
w passieve | A-3
w past | A-12
w pasta | A-2
w paswoord | A7O4
w patiënten | A-2
w patrick | A-2
w pedagoog | A-2
w peins | A3
w peinst | A6a-3b-2d3
w pen | A-2
w per | A-13O-3d-3e3
w perron | A5O2a-2b10c-2
w peter | A-2
w petje | A-3
w petra | A-4
w piepen | A2
w pijn | A5b3d-8e-9
w pijndoen | A11b-5c6d-2e-2
w pil | A5
w pillen | A-5a-4b27c-14d-5e-2
w pilletje | A-2
w pinda's | A-2
w pinksteren | A-2
w pinnen | A-2
w pistool | a8c-2
w plaatje | A-2
w plaats | A3b-3e9
w plaatsen | A-11
w plafond | A-2
w plakband | A-3
w plakken | A-4O4d4
w plan | O-5
w plannen | A-16
w planning | A-9
w plassen | A3
w plast | A20O5a-5c15d-3e-3
w plat | A-3
w platbellen | A-2
w platte | A-3
w plegen | A5a-5b17c-4d-3e-3
w plein | A-2
w pleister | A-12
w plek | O5a-6c-4d-3e6
w plekken | A34O-3a4b-7c5d-8e-5
w pls | A-2
w poes | A-3
w poetsen | A-5
w poging | A14O-5a-3b14
w polis | A6
w politie | A28O-8b-5c-2e2
w politiebureau | A17O-9a4b-2e3
w pollepel | A19O4a-6b-2c15e-3
w pols | A3O-8a3
w polsen | A26a-9b22c-5
w pomp | A-3
w pompoen | A-3
w poort | A4
w pop | A7d8
w portiek | A-2
w post | d-4
w pot | A5
w potje | A-3
w potlood | A-2
w praktijk | A-3
w praten | A2O3b-19c-5d11e-12
w precies | A-2O7a-4d12e-3
w preek | A-3
w preken | A-3
w pretpark | A-2
w prik | A-5
w prikken | A-6
w prima | A-6
w proberen | A6c-8
w probleem | a2b-3
w proefles | A-4
w proficiat | A-6
w programma | A9d5
w protocollen | A-3
w psychiater | A6
w psycholoog | O-7b13d-2e-3
w puf | A-3
w puffen | A-2
w pufjes | A-2
w punt | A-14
w punthoofd | A-2
w pure | A-7
w pushen | A-3
w puur | A6
w pyjama | A-4
w raam | A5O-8a-5b-4d8e-6
w raar | A2
w radio | A-2
w raken | O5a5
w ram | A10O4a11c-5
w ramp | A-4
w rand | A-2
w rania | A-2
w rapport | A-3
w rapportgesprek | A-3
w reactie | A-4
w reageren | O5a-3c8
w recherche | A9O-4a7b-2d-2
w recht | A-4
w rechtbank | A-2a8
w rechter | A6O11c-5d-7e8
w rechteroog | A-3
w rechtstreeks | A-4
w record | A-2
w redden | A5b10d-3e-2
w reden | O4b6d-3
w regel | A-11
w regelen | O6b4c-3d-3
w regeling | O-2c5d-2
w regels | A-9
w regen | A-13
w regenlaarzen | A3
w reinigen | A-2
w reis | a-5c-5d-5e3
w reizen | A-6
w rekenen | A-8
w rekening | O-5a-6d15
w rekeningnummer | A-5
w rekenmachine | A-2
w rennen | A-2
w reserveren | A-6
w reservoirs | A-2
w respecteren | A-2
w rest | A-13
w restaurant | A7b-2d10e-2
w retainer | A-3
w retourvlucht | A-2
w ribben | A9O2a16c-5
w ricardo | A-3
w richting | d-3e8
w riem | a-6b-3c12e-3
w rijden | b-2c3d-2
w ring | A10a3b4c-2d-2
w ringetje | A-2
w ritme | A-2
w ritten | A-2
w rode | O-3d2
w roepen | A-5O-7a7c-2
w rojda | A-2
w roken | b-2c9e-2
w ronald | A-2
w rond | A-4
w rondlopen | A13O6a4b-3
w ronnie | A-2
w rooster | A-17
w ros | A9c-3
w rot | A-2
w route | A6a3d-3
w router | A-2
w roze | A2
w rug | A-3O-12a-2b-5c10
w ruggengraat | A-3
w rugzak | A-14
w ruilen | A-12
w ruim | A2
w ruiten | A11O4a10
w rust | b4d-2
w rusten | O6c3e-3
w rustig | a-3b6
w ruth | A-2
w ruzie | b15c-2
w saar | A4
w salaris | A3d7
w samen | A-11c4
w samenvatten | A-3
w samira | A-2
w sander | A-2
w sanne | A-2
w schaken | A-4
w schamen | A-7
w schat | A3a4
w scheef | A-3
w scheenbeschermers | A-10
w scheermesje | A16O-6a-2b9
w scheiden | b-3
w scheiding | A6a2c-5e-3
w schelen | O4a2
w schema | A-9
w scherm | A-5
w schermen | A-6
w scherven | A2
w scheuren | A2
w schieten | a29b-14c-5d-12e-6
w schijnen | A-13
w schikken | A-3
w schild | A-3
w schillen | A-3
w schmink | A-3
w schoen | A3c10
w schoenen | A-16
w schoenendoos | A-2
w schone | A3
w school | a-8b-3c-6d-3e13
w schoolplein | A-2c-2e5
w schoolpoort | a-3c-3e8
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
w schreeuwen | b-2
w schrift | O-4b6
w schriftje | A-2
w schrijven | A-3O-3a-5b9d-6
w schrikken | A-7c9
w schudden | A15a-8b-6c24d-2e-7
w schuiven | A-2
w schuld | b4
w schuldig | A-3
w schuldige | A-2
w schuren | A-3
w schuur | a-5b8d-3
w scouting | A-2
w screenshots | A2
w secretariaat | A-2
w seg | A-2
w seks | A9O-2a9b-3d-3
w selam | A-2
w sem | A2
w serieus | A-2
w serkan | A-2
w sigaret | A16O-2a-4c14
w simpel | A2a-3c6
w sinds | A2O-9e-2
w sindsdien | A20O-8a-3c-3d-2e17
w siroop | A-2
w site | A-4
w sjouwen | A-3
w skeeleren | A-2
w skireis | A-2
w slaan | a4b-14d-20e-8
w slaapkamer | A11O-2a-5b-4c-3d17e-3
w slaappil | A8O2b-3c8
w slaappillen | A2b6
w slaappilletje | A9b-2c5
w slag | A3a8b-2d-2
w slagen | A16O8b-6c8d-7e-8
w slager | A-2
w slapen | A8O4b-5c5d2e-14
w slappe | A-2
w slecht | A-2
w slechte | A-4
w slechts | A-3
w sleuren | A12O2c-3
w sleutel | A6O-2a-13b-7d24e-7
w sleutelbeen | A-2
w sleutels | A-3
w slikken | A8O-5a-3b17c-6d-3e-2
w slim | A-3
w slipper | A3c12
w slippers | A-2
w slot | A11b-7c4d2e-8
w sluiten | A3c-4d6e-3
w smeken | A-4
w smeren | A-11
w smijten | A18O2a-2c5e-2
w smoesjes | A-2
w smokkel | A9O3e6
w snappen | A-13
w snel | A-8
w sneller | A-3
w snij | A3O5b7c-4
w snijden | A7O-3a-3b20c-11d-7e-6
w snikken | A-3
w soda | A-2
w soep | A-9
w sofie | A3
w sokken | A-14
w soms | O7b4d-2
w soort | A-8
w sorry | A-5O6a-3b2d-2e-4
w souf | A-2
w sowieso | A-4
w spaarvarken | A-2
w spannend | A-2
w spanning | A-5
w specificatie | A-2
w spel | A-2
w spelen | A-20
w spelling | A-3
w spiegel | A-3
w spiegelbeeld | A-2
w spierpijn | A-3
w spijbelen | A-2
w spijt | A2O4b5c-2d-3
w spijten | a8c-4
w spoed | A7O-5b5
w spoedeisende | A5O-4a-4c4
w spoor | A9O4a-4b12c-3
w spoorloos | A5O-4b-2c-2d-2e10
w sportschool | A6O-5c-2d11e-2
w sporttas | A-3
w sprake | A-8
w spreekbeurt | A-14
w spreken | A-3O9a-4c-2d7
w springen | A11a-16b33c-15d-14e-9
w sprookje | A-4
w spugen | A-4
w spyware | A3O-2d2
w staan | c-4d5e-2
w stad | A4
w stalking | A5
w stalkt | A14O-6b-3d13e-3
w stampen | A4O-6a3c-2
w stand | A-3
w stap | A15a-3b-3d3
w stappen | A9b9d-14e-2
w staren | A-2
w steeds | O-3a-6c-3d10e-4
w steek | A-3
w steken | A-2a19b-6d-10e-6
w stekker | A-2
w stelen | a-2b-2c5e2
w stellen | A-3O5e2
w stem | A-4
w stenen | A-5
w step | A-11
w sterkte | A-6
w sterven | A3
w stevig | A-3
w stick | A5
w sticker | A-3
w stiekem | A9O-7a-7b-3c-8d4
w stijn | A-4
w stil | A6O11a-10c18d-6e-9
w stille | A-2
w stilstaan | A-2
w stilte | A-6
w stipt | A-2
w stoel | O-5a7c-2
w stoelen | A-6
w stoep | A3d3
w stok | A-7a-2c9
w stom | A-8
w stomp | A3a6
w stondt | A4
w stoofvlees | A-3
w stop | a9
w stopcontact | A-3
w stoppen | A7O2a-5b5e-9
w stopzetten | A-2
w storen | A-3
w storten | A-5
w stout | A6
w straat | A3b-3d6e-5
w straf | A19a-10b-8c30d-7e-9
w straffen | A8a-2c3
w straks | A4O7a5c-11d-9
w stralen | A-3
w stranden | A-3
w striemen | A18O-2a-7b-4c19e-2
w strijkbout | A11O-7a10b-3d-2
w strijken | A-4
w strip | A9b8
w strot | A14a13b-4c-2
w studiedag | A-5
w stuk | A-5
w stukken | A4
w sturen | A-2a-12b3e-2
w succes | A5a-3b-2e9
w suggereert | A-3
w supermarkt | A-3
w sushi | A-3
w suïcidaal | A21O-3b17e-2
w sven | A-3
w systeem | A-2
w t | A-4O10b4e-2
w t-shirt | A-3
w taak | A-3
w taal | A-5
w taart | A-8
w tablet | a-3b-2d15
w tafel | a-2b8e-5
w tafels | A5
w tand | A-3c2
w tandarts | A-9
w tanden | A6O10a17c-6
w tandenpoetsen | A3
w tape | A14b-4c9d-2e-3
w tas | A-18O-5a4c-2d2
w tasje | A-2
w taxi | A-2
w team | A-3
w tegelijk | A7b8
w tegels | A-2
w tegen | A9O2a3d-12
w tegenhouden | A15c-7e-5
w tegenover | A8b3e-2
w tegenwoordig | A-6
w tekenen | A-4b-3c-5d2e4
w tekening | A-8
w tekst | A-3
w telefoon | c3e-2
w telefoongesprek | A2
w telefoontje | a3b2d-2
w teleurstellen | A-5
w televisie | A-4
w telkens | O-5a-3b8d2
w tellen | A-14
w ten | A-7
w tenminste | A6O8a-8b-2c11e-5
w tennissen | A-2
w tent | A-6
w tenzij | A4
w ter | A-4
w terechtkunnen | A-2
w termijn | A-6
w terug | O-4a-5b-8e10
w terugbellen | A2
w terugbrengen | A15a-7b-10c-8d-9e22
w teruggaan | a3b-3e4
w teruggeleiding | A15O-8b-2e13
w teruggeven | A12O-3a-5c-9e3
w terugkeert | A10d4e-4
w terugkom | A-5
w terugkomen | A15O-2a-13e5
w terugkrijgen | A9O4a-11b-8c2e-3
w terugnemen | A-2
w terugreis | A2
w terugsturen | A-3
w terugweg | A-3
w terugzien | A-3a-3b3c3e-6
w terwijl | O-9b-9c2d-2e-4
w tess | A-3O-6
w testament | A16O7a-6b20c-3d-4e-3
w tetanus | A-3
w tetanusprik | A-3
w tevoren | A-7
w theatrale | A-2
w thema | A-3
w therapeut | A2b-3d10e-2
w thijmen | A-3
w thuis | A3O4a-9b-12c15e-14
w thuisblijven | b-3d9e-2
w thuisbrengen | A4
w thuiskomen | O5a-2c7
w thuiszijn | O-3a-2c8
w ticket | A8a-2c-2e13
w tickets | A3e6
w tientjes | A5
w tijd | A-5a-7c-4d-3e10
w tijdens | A-3O-4a-3c5
w tijdstip | A-2
w tikken | A2
w tikkie | A-3
w tip | A-3
w tja | A-10
w tm | A-2
w toch | A-2O3
w tocht | A-3
w toe | A-3O-7
w toebrengen | A9a11
w toedoen | A3
w toegeven | A2a3c-4e3
w toelichten | A-2
w toen | a12b-7d-10e-13
w toernooi | A-2
w toestel | O-4
w toestemming | A7O2a-13b-8c-8d5e7
w toeteren | A-4
w toetje | A-2
w toets | A-9
w toetsboekje | A-2
w toevallig | A-3
w toilet | A-3
w toilettas | A-2
w ton | A-3
w tonen | A-2
w toon | A-3
w top | A-4
w topo | A-2
w tot | a-6b-6d2
w totaal | A-3
w totdat | A-3
w touw | A24a-8b24c-7d-7e-5
w traantje | A-3
w tracker | O10a-4b-3c-3d11e-3
w trainen | A-2
w trainer | A-13
w training | A-7
w trainingen | A-2
w tranen | A-3
w trap | A-4O-3a-3c3d2
w trappen | A-7O2a8c-3d-5
w treffen | A-4
w trein | a-9b19c-6d-5e-4
w trekken | A-4O-4c3d-3
w trommelvlies | A10a7b-3c-2
w trots | A-3
w trouwen | O4a2
w trouwens | A-4b4
w trouwfeest | A-3
w trui | A-6
w tube | A-3
w tuin | a-3d-3
w tuinhuis | A-3
w tunnel | A-2
w turen | A-2
w turnen | A-10
w turnzak | A-3
w tussen | b-4d5e-4
w tussendoor | A-2
w tweede | A-3a-3c-3e7
w tweeling | A11O-6c4e-3
w tweemaal | A-3
w type | A-4
w typen | A-5
w typisch | A-5
w u | A3a3b-3c-4
w uit | a-2b-3d-2e9
w uitdoen | A8a-4c7d3e-2
w uiteindelijk | A-2
w uiterlijk | A-8
w uitgaan | A2O9a-6b-3d3
w uitgehongerd | A11O-6b-2c11d-3e-2
w uitgeschreven | A9O-11a-3c-4d-2e14
w uitgeven | A6b-3d3e4
w uithalen | b-2e5
w uithangen | A-2
w uithangt | A-3
w uitkering | A-2
w uitkomen | O5a-3e-3
w uitlachen | A3
w uitleggen | a-4b13c-4e-3
w uitmaken | A4a-3c-2d3
w uitnodigen | A-2
w uitnodiging | A-3
w uitschelden | A12O-3a2c-2
w uitslag | A-8
w uitslapen | A-2
w uitsluitend | A-2
w uittrekken | A7a-4b-2d5
w uitzien | A-3
w uitzoeken | A-4
w umc | A3
w uren | A11O-7a-3c5
w uur | O10a-8b-5d14e-3
w uw | O3a3b-12d3e-2
w uwen | A-6
w uzelf | A5O-4a-3b16
w vaak | d4e-2
w vaatdoek | A-2
w vaatwasser | A-2
w vaccinatieboekje | A-2
w vaccinaties | A-2
w vader | c-2d3
w vaders | A-3
w vak | A-2
w vakantie | A14a-13b-2c-3d-8e16
w vaker | d4
w val | A-3
w valies | e6
w valiezen | A-3
w vallen | A-6O-7b-2c4d-3
w valse | A9O-4b-2d6e-2
w van | e-2
w vanaf | c-8e4
w vanavond | A3O3b4c-3d-2e-5
w vanbinnen | A-2
w vandaag | A7a-24b10e-2
w vandaan | A-7
w vanmorgen | A2O3a-6b-3c7d5e-3
w vannacht | A22b8c-2d-3e-6
w vanochtend | A4O2c4
w vanwege | A-6
w vanzelf | A-11
w vaste | A-12
w vasten | A-4b-4c5d-5
w vastgepakt | A5a4c-4
w vasthouden | A-5O-12e3
w vastpinnen | A-2
w vaststaan | A6
w vaststellen | A5O-4
w vastzitten | A-2
w vd | A-3
w vechten | O6b4
w veel | A-4O2b6c-2
w veerle | A-2
w veilig | A3b-2c2e4
w veiligheid | A3
w veld | A-6
w vent | A24O7a3b-3c-8d3
w ver | A5a-6b-4c-5e12
w vera's | A-2
w veranderen | O-4b-5d9e-3
w verantwoordelijk | A-3
w verbazen | A-4
w verbergen | A24a-9b-5c-8d-3e15
w verbieden | A4a-4d13
w verblijfskaart | A10O-2d7e-2
w verblijven | A9O8a-3b-2d8e3
w verbreken | A2
w verdedigen | A-2
w verdelen | A-3
w verder | A-3b7c-3e-3
w verdienen | A-4O5
w verdrag | A15b-2e13
w verdriet | A-2
w verdrietig | A-8
w verdrinken | A12b4d-2e-2
w verdwijnen | A23a-5c-15d-10e21
w vereniging | A-2
w vergadering | A-3
w vergelijken | A8a6
w vergeten | A-14c-3e4
w vergeven | A-3
w vergeving | A-2
w vergif | A-2
w verhalen | A-8
w verhuizen | A14a-9b-4c-2d20e-2
w verhuizing | A-3
w verjaardag | A-8
w verjaardagen | A-3
w verkeer | A-3
w verkeerde | A-9
w verkeersexamen | A-2
w verklapt | A-3
w verklaren | A-2O-3b4c4e-2
w verklaring | A3O-4a2b-3e-2
w verkoop | A-2
w verkopen | A-6
w verkrachten | O-2a-2c3
w verlagen | A7
w verlaten | b2d2
w verleden | A5
w verlengen | A-4
w verliezen | A3a3c-2
w verlof | A-3
w verloofde | A-2
w verloopt | A3
w verlopen | A-3
w vermelding | A-2
w vermijden | A-2
w vermoedelijk | A-3
w vermoorden | A-5a11b-11d-6e-4
w verpesten | A-3
w verpleegkundige | A-2
w verrekijker | A-2
w verrot | A12O3a7d-2
w verschonen | A14O-4b-3c8e-2
w verschrikkelijk | A-3
w verschrikkelijke | A-3
w verschuiven | A-3
w verslag | a-3d3
w verslaving | A-3
w verstaan | A10O11c-3e3
w verstand | A-7
w verstandig | A4
w verstoppen | A23a-19c-16e17
w verstoppertje | A-2
w verstoren | A-3
w versturen | A-4
w vertellen | O-11b2
w vertrekken | A13O3a-8b-3c-13d-8e20
w vervallen | A-3
w vervalste | A12O-10e9
w vervangen | A-2
w vervelend | A-8
w vervolgen | A-3
w verwachten | A-4
w verwarming | A-2
w verwarring | A-2
w verwijderen | A2d2
w verwijten | A-3
w verwittigen | A2O-4b-3c-2e8
w verzekeren | A10a11b-3d-2
w verzekering | A-12
w verzenden | A-3
w verzetten | A-4
w verzinsel | A-2
w verzoeken | O-5a3
w verzoekschrift | A-3
w verzuimen | A6
w verzuipen | A3a8b-4
w via | b-6c-9d9e-9
w video | A11b-2d7
w vieren | A-5
w vies | A4b-3c11d-2e-3
w vijftiende | A-2
w vijver | A3
w vinden | a-11c-9d6e3
w vinger | a4d-2e-2
w vingers | A5a-3b-4c6
w vinkje | A6
w viool | A-2
w virus | A-3
w vis | A-4
w vissen | A-2
w vla | A-2
w vlak | A3
w vlakke | A3O-2a7
w vlam | A-2
w vlekken | A-4
w vliegen | A2b-6c-7d-4e15
w vliegtuig | A10O-4a-4b-4c-5d-3e12
w vliegveld | A10O5d-2e9
w vloeken | A-3
w vloer | A8c2d4
w vluchten | A16O-8a-2c-2e12
w voelen | a-3c7
w voeren | A-4
w voering | A10O-5d8
w voet | A4b-3c4d-3
w voetbal | A-14
w voetballen | A-2
w voetbalschoenen | A-4
w voeten | A-3
w voicemail | O-7a15b-3
w vol | A-4b5
w voldoen | A-6
w volgen | A14a-26b-17c-12d42e-14
w volgende | A3O13a12c-7d-13
w volgens | O-22c3
w vonnis | A3b-3d-3e11
w voor | A-2b4c-4
w vooraf | A-3
w vooral | A-12
w voorbereiden | A-3
w voorbij | A10O8a-4b2c-4d-3e7
w voordat | O12a3b-7
w voordeur | A-3a4c-2e-3
w voorgaan | A4O10a2c-4d-5e-2
w voorgoed | A33O7a-10c-11d-9e8
w voorhand | A-3
w voorhouden | A-3
w voorjaar | A-2
w voorkeur | A-4
w voorkomen | A8O5c4e-3
w voorleggen | A-4
w voorlezen | A-9
w voormiddag | A-2
w voorschieten | A-10
w voorschrift | A-3
w voorschrijven | A-3
w voorstel | A-11
w voorstellen | A-14
w voortaan | A-7O-8a7c-2d-2
w vooruit | A-3
w voorvak | A-6
w voorwerp | A5
w voorzetkamer | A-2
w voorzitter | A-2
w vorig | A-14
w vorige | A-2a9c-14e-7
w vorm | A3O-6a4d-2
w vormen | A-2
w vraag | b-2d8e-2
w vrachtwagen | A-2
w vragen | A-7O-8c-15d7e-7
w vragenlijst | A-2
w vrede | A-2
w vreemde | A-3
w vriend | A11b-13c6e-6
w vriendelijke | A-4
w vrienden | A8O6a-8c-4d-7e10
w vriendin | A-3O-11c6d-3e-2
w vriendinnen | A18a-11b-6c-6d25e-7
w vriendjes | A4
w vrijdagavond | A-5
w vrijdagnacht | A2
w vrije | A-3
w vroeg | A-8
w vroege | A-2
w vroeger | A-4
w vrolijk | A-2
w vrouw | A4O3a10b-6c-2e-8
w vuile | A13a3
w vuist | A10a12e-2
w vuisten | A6a3
w vullen | A-6
w vuurwapen | A6O3a3b-2
w vóór | A-9
w waar | A10b-10c-17e13
w waard | a6b-6
w waarderen | A-2
w waarheden | A-2
w waarheen | A14b-2c-2d-2e9
w waarin | O-9a-3b9c2e-2
w waarmee | A14O2d10
w waarom | O-7a-3d5e-5
w waarop | b10d-2
w waarschijnlijk | A-3
w waarschuwen | A8a13
w waarvan | A-2b-2d6e-5
w waarvoor | A-2
w wachten | b-8c-4d3
w wachtkamer | A-2
w wachtlijst | A-2
w wachtwoord | A10O8a-11b-5c-6d20e-4
w wachtwoorden | A17O-6a-3b-3d15
w wafels | A-3
w wakker | A10a-10b16c-11d-13
w wakkerworden | A5a4b-3c3d-2e-2
w walter | A-2
w walvis | A-2
w wandeling | A-3
w wang | A2O-8c4
w wanneer | a6
w want | a2c-6e2
w wapen | A7a7b-3
w was | A-4
w wasmachine | A-4
w wassen | A-13
w wat | O6a-2c3e-8
w water | O-5b-3c5d-5e-3
w waterpokken | A-5
w waterpolo | A-2
w wauw | A-2
w wc | A2c10d-2e-2
w we | O12a-10b-15c-17d-19e32
w website | A-3
w wedstrijd | A-12
w week | A-3c-2
w weekend | A-4O-4a-8b4c-3
w weekendje | A10e5
w weekje | A-3
w weer | O2e-11
w weerom | A8
w weg | A18b-5c-13e12
w wegen | A-2
w wegens | A4O-6a4b-2d-3e-4
w weggaan | A5
w weggooien | A11b-3c11
w weghouden | A-2O5b4
w weglaten | A-3
w weglopen | A-2
w wegrijden | A4O5a3b-3
w wegvallen | A-2
w wegzetten | A-2
w weigeren | a-4b-2d-4e6
w weigering | A-3
w weinig | A-12
w weken | A-2O-2a-10
w wekker | A-3
w wel | A-5O22a-6c15d-3
w weldenkend | A-2
w weleens | A-4
w welk | O-5a-2b-3e12
w welke | A-8b-3c-2e6
w welkom | A-8
w wellicht | A-4
w wenen | A3
w wenkbrauwen | A-2
w wennen | A-2
w wensen | A-3
w wereld | b11c-2e-2
w werk | b-6c-5d3e-7
w werkelijk | A-6
w werken | O7a-2b-8d6e-10
w werkplaats | A-2
w werkster | A4
w werkstuk | A-3
w wessel | A-2
w weten | O2b-4
w wetsvoorstel | A-2
w whatsapp | A12O-5b-2d7
w wie | A4O4a-6b-26c-4d24e-7
w wifi | A-3
w wij | A3O16a-14b-13d-18e11
w wijkagent | A6O-11b-3c-2d5
w wijn | A-5
w wijzen | A-2a8c-2
w wil | A14b10c-7d-3
w willen | O-3a-2b13c-11e-4
w wim | A-2
w wind | A-3
w winkel | O-4b-2d6
w winter | A-2
w winterjas | A-7
w winterkleren | A4
w wiskunde | A-5
w wissel | A-9
w wisselen | A-14
w wissen | A4O-18a-12b3c-4
w wodka | A8b-2c5
w woensdagavond | A-2
w wonderen | A-2
w wonen | A13O4b-2c-12e11
w woning | A11a-3d3
w woonkamer | A6b-2d5
w woord | A-3O4c-4
w woorden | b3c-2d4e-3
w worden | A-3b3d-2
w wubbo | A-3
w wurg | A8O6a4
w wurgde | A10
w wurgen | a15b-3c-4d-2
w wél | A-10
w wéér | A-2
w x | A-3
w yo | A-3
w z'n | A-11
w za | A-2
w zaak | A-3b4d-3e4
w zaal | A-4
w zadel | A-3
w zaken | A-2
w zakje | A-2
w zakken | A-4
w zaklamp | A-2
w zakmes | A-2
w zal | A4
w zalf | A-4
w ze | a-5e-3
w zedenpolitie | A14O-5a-2c16
w zeg | A5O17b5c-10
w zegene | A-3
w zeggen | O-12
w zeker | A-4
w zelf | A-22O-2b4d-4e-3
w zelfdoding | A17a-2b14
w zelfmoord | A22a-16b38c-12d-14e-12
w zelfs | A-8
w zendertje | A9d6
w zenuwen | A-5
w zetel | A-2
w zetten | O2b-7d3e-8
w zeuren | c2
w zich | A-5a2b4c-8
w zichzelf | A11O-18a-13b29c-11d-3e-6
w ziek | A-10
w ziekenhuis | A-2O3a10c-2d-5
w zien | A3a-2c-4d10
w zij | A6
w zijn | d-4
w zijvak | A-2
w zijvakje | A-2
w zin | A6O8a-10b18c-7e-7
w zingen | A-6
w zitten | A2a-2b-10
w zitting | A7a9b-3d-3e-3
w zn | O-7a-9b-2c15d-5
w zo | O9a2b-3e-4
w zo'n | A-5O12b-2c6d-3e-2
w zoals | A-10O8a6c3
w zodat | A-2a-3c4
w zodra | A2a5c-6d-5
w zoe | A-5
w zoeken | O6a-8b-7c-9d-3e17
w zoiets | A-20
w zolang | A8O13b-10
w zolder | A7a-2b-2c3d2
w zombies | A-3
w zomer | A-5a-2e4
w zondagavond | A-9
w zonder | A7a-32b3c-5
w zool | A-2
w zoon | A11a-5b5c-3d-18
w zooo | A-2
w zorgen | O4a-4b8e-3
w zorgjuf | A3
w zot | A-2
w zoutzuur | A4O5a2
w zoveel | A-3
w zover | A-2
w zowat | A-3
w zuchten | A-9
w zuigen | A-2
w zuivel | A-2
w zulke | a4b-3d4e-3
w zullen | O11a3d-4
w zus | O-2c-11
w zusje | A-3
w zuster | A-2
w zusters | A-3
w zuur | A2a8b-2d-2
w zwaaien | d3e-2
w zwaar | A5d5e-2
w zwaard | A-2
w zwanger | A6O-4a6c-2
w zwart | A-3
w zwembad | a3b-2c3
w zwembroek | A-3
w zwemdiploma | A-6
w zwemles | A-6
w zwemmen | A-12
w zwemtas | A-3
w zweren | O4a10
w zwijgen | A-2O5a-2c10
w écht | A-2
writer future | A8O10c-3
writer future not | A-5a4b2c-2
writer no verb | A8O11a-4
writer past | a4e-20
writer past can | A-3
writer past can not | A-2d4
writer past may | A-5
writer past may not | A25O-14a-9b-4c-2d13e-3
writer past must | A3O-13b-2d9
writer past not | b-3e-3
writer past should | A-10
writer past want | O-3c-3d3
writer perfect | A2O5a-4c2
writer perfect not | A-4O3e-3
writer present | O9
writer present can | O5b-2
writer present can not | A-2a-3b3c-5e-4
writer present may | A-25
writer present may not | O-4e-4
writer present must | O-2a4e-6
writer present not | O-2c-2d-2e2
writer present should | O5a2c-8
writer present should not | O5a-2b10
writer present want | O5a-6c-4d3e-4
writer present want not | A5O15a-8b8c-6d-2e-7
`,
);
