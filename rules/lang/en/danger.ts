import { readDanger } from '../weights.ts';

/** Fitted by scripts/fit/danger.ts on the danger lines, then frozen: not edited by hand. */
export const danger = readDanger(
  { threshold: 150, named: -150 },
  { any: -159, own: -67, violence: -106, 'self-harm': -102, 'child-harm': -119, control: -104, abduction: -141 },
  // sign | letters of what it decides, each with how much it counts
  `
& C I | a3e2
& C T | A3a-6c-3d-5e3
& C U | O-3e5
& C aid | A14a-3b7d-9
& C away | A9O-2a-7b-10c-11d-16e26
& C blow | A9O-4b-2c3
& C body | A2O-3d3e2
& C bone | O-3d3e2
& C damage | A-3a3b-10c-2e3
& C dope | A8a-3b-3c11
& C drink | A-5a-6b-4c10d-5
& C drinks | A-4
& C drive | A-5a-8c-3e6
& C fam | d-5e3
& C harm | A7O-4a-5b-4c12
& C himher | a-2
& C hurtp | A15a-3c16d-5e-12
& C hurtv | A4O-15a3c3d-9
& C injury | A9O-7b3d-2e-5
& C iwill | A4
& C kill-me | A3d3
& C killing | A-2O-11b7c-2d-2e-5
& C killv | A2c2
& C kinpast | a-2
& C many | c4d-3e-3
& C medic | A6O-10a-4b6d-4e-10
& C modal | e3
& C not | a-14d-7e6
& C past | O-4
& C pills | A3a-4b3c3d-3e-3
& C say | A4a-4b4
& C spy | A7a-4b-4c-5d14e-6
& C water | O2c-4d-4e4
& C weapon | A17O-4c4d-5e-12
& C weeks | a-6b-4c-2e10
& I T | A3O3e3
& I U | A4b-3c-6d2
& I aid | A5O-13a3
& I away | A3a-10b-13c-14e15
& I blow | A5a5b-8d-5e-6
& I body | A4a4d-4
& I bone | A2d-3
& I child | a3
& I damage | A3O4a9b-2c-5d-3
& I dope | A4O5a-5b2c2d-8e-6
& I drink | A-3b-7c2e-10
& I drinks | A4O3b-5e-5
& I drive | O4
& I fam | c-3
& I harm | A8O-5b-2c3d-3
& I himher | A2O3a3e2
& I hurtp | A-2a6b-2d-13e-12
& I hurtv | A8a9b-9d-4e-15
& I injury | A20a13b-2d-12e-9
& I iwill | O4a-2
& I kill-me | A3
& I killing | a3d-6e-12
& I killv | A4d-4
& I kin | c-3
& I kinpast | O2
& I many | b-2c-10d5e-3
& I medic | A-2O-9a4c-3e-6
& I modal | O3
& I not | A2O2e-2
& I pills | A18O5a-13b12d-15e-14
& I say | O-2
& I spy | A18O-3a-18b-15c-12d27e-14
& I water | O6b4c-12d-12
& I weapon | A15a11d-22e-18
& I weeks | d4e-2
& T U | b-9c6e7
& T aid | A4O-9b3c-7d-9
& T away | A15a-11b-10c-14d2e4
& T blow | A3a-11b-2c16d-10e-2
& T body | a-2c4d-8
& T bone | a-2d-6
& T damage | c3
& T dope | A8a-8b-4c18d-6e-5
& T drink | A15a-10b-8c25d-13e-14
& T drinks | O5c11e-2
& T drive | A7a-13b-10d-12e4
& T fam | A4b-2
& T harm | A15O-2a-13b-7c18e-2
& T himher | a-3d-3
& T hurtp | A2a-7c9d-5e-13
& T hurtv | A-3b-7c7d-3
& T injury | A2O-2a-10b2c4d-5e-8
& T iwill | O4d-2
& T kill-me | a-2
& T killing | b8d-5e-6
& T killv | A-3a-3c3
& T kin | c3d2
& T kinpast | A3O6a-6c3
& T many | A-4c2e-3
& T medic | A3O-17b3e-11
& T modal | O5c2d-4
& T not | a-8d-5e5
& T past | a-4c4d-3
& T pills | A11a-9c3d-8e-9
& T say | O-3a2
& T spy | A-6O7d7
& T water | A2O2c-9d-5
& T weapon | A5O-3d-7e-11
& T weeks | a-2c3d-3
& U aid | A9O-3a3e-2
& U away | A5a-12b-8c-11
& U blow | A2a10b-18d-6e-5
& U body | A4a7b-8e-3
& U bone | A4a7b-10
& U child | A-2b-3e4
& U damage | A3a9b-5d-3e-6
& U dope | O-8c6d-4e-2
& U drink | A12O-16b-6e-5
& U drinks | A-4a7
& U drive | A3b-3
& U fam | b-2
& U harm | A13O-3b-3c3d-4e-3
& U himher | b-2e4
& U hurtp | A21a10d-15
& U hurtv | A15O-4a5b-12d-6e-7
& U injury | A19a6b-13c3d-12e-8
& U iwill | A7O2a5
& U kill-me | a9b-5e-2
& U killing | A9a5c-2d-6
& U killv | a9d-9e-6
& U kin | a3b-4e-3
& U kinpast | A3b-4c-7d3
& U many | A5a-2b-13c-3d5
& U medic | A-2O-8c3e-5
& U modal | O2a3c-3
& U past | O-6
& U pills | O-3a-5b4c6d-5e-3
& U say | O-4
& U spy | A18a-15b-8c-9d22e-11
& U water | a11c-6d-7e-2
& U weapon | A13O4a17b-4d-21e-6
& U weeks | O-6a-2b-16d7
& aid blow | A9a8c-2
& aid body | O-11a4b-5d-9
& aid bone | A3O-10a5b-4c-2d-9
& aid child | O-10b3c-4d-13
& aid damage | A-4O5a4
& aid fam | A-3O-2a-5c4
& aid harm | A9
& aid himher | A4O-9a-6b5c-3d-12
& aid hurtp | A15O-4b-7c2
& aid hurtv | A-6O-2a9b-4c-2d-3e-2
& aid injury | A17O-4d-3e-2
& aid iwill | A3a8b-6d-5
& aid kill-me | A14a2d-11
& aid killing | A-4
& aid killv | A6O-2b-3d-5
& aid kin | A-4
& aid kinpast | O-11a2
& aid medic | O-8e-11
& aid modal | A6a2c-2
& aid not | A-6O-4
& aid past | A4O-20
& aid pills | A-2c6
& aid say | A6O-13d-4e-4
& aid spy | A3O-3d5
& aid water | A3
& aid weapon | A3O-3c-2
& aid weeks | d2e4
& away body | A2O2a-4c-3
& away bone | A2O2a-4c-3
& away child | A16a-9b-14c-16e9
& away drive | A8e4
& away fam | A21a-6b-2c-5e11
& away himher | A9a-6b-11c-11e2
& away hurtv | A-9O-3e6
& away iwill | a-4b-3c-3d-5e14
& away kill-me | A11a-4b-3c-3d-5e14
& away killv | A15e7
& away kin | A16a-4c-2e7
& away kinpast | a-7b-8c-8d-10e21
& away modal | A6a-8b-8c-7d-12e23
& away not | A6a-8b-11c-9e7
& away past | A12O-8a-14b-14c-15d-2e26
& away say | A15O-8a-4b-6c-6d-9e21
& blow body | A4b-8c2
& blow bone | b-6
& blow child | A7a-3b-10c13
& blow damage | A-3d-7e-5
& blow drive | A-5
& blow fam | A10b-3d-5
& blow harm | A10c-2
& blow himher | A12b-5c8
& blow hurtp | A24c-5
& blow hurtv | A10b-11d-6
& blow injury | a5b-2c-5
& blow iwill | A18O14a3b-11d-7e-8
& blow kill-me | A8b-2d-10e-7
& blow killing | A12O-4a4b-2
& blow killv | A5d-8e-8
& blow kin | b-2d-5
& blow kinpast | A-10a4e-10
& blow many | A-4
& blow medic | c-3
& blow modal | O6a6b-15c3d-14e-15
& blow not | A-5a3c-3e-6
& blow past | O-6b-7c2d-17
& blow say | O-5b-7c8d-5e-5
& blow weapon | A-2a-2b-3c6d-2e-5
& blow weeks | A3b5c-3e5
& body bone | d-2
& body child | b-3
& body damage | A12O4a-5d-5e-2
& body dope | A7a2
& body drink | O-6a-2c11
& body drinks | A15a6
& body drive | O-5a-4e3
& body fam | A-6b-9
& body harm | A20b-10c3d-3e-4
& body hurtp | A9d-4e-5
& body hurtv | A16O3d-13e-15
& body injury | A8O-4c4d-9e-9
& body iwill | A8O10a2b-4e-11
& body kill-me | c3
& body killing | O-5a2b8c-8d-3e-4
& body killv | A-5a-5e3
& body kin | A7b-9e-3
& body many | e-2
& body medic | O-10b-4d-6e-5
& body modal | b-3e-3
& body not | e3
& body past | A3O-2
& body say | O-10a-3c11
& body weapon | A5O-9b5c-4d-3e-6
& body weeks | a7c-2
& bone child | b-2
& bone damage | A9O7b2d-4e-14
& bone dope | A11a2
& bone drink | O-6a-2c11
& bone drinks | A15a6
& bone drive | O-5a-4e3
& bone fam | A-2b-9
& bone harm | A19b-8c2d-3e-4
& bone himher | a-4e2
& bone hurtp | A12a-2d-4e-3
& bone hurtv | A20O3b2d-11e-13
& bone injury | A9O-3c5d-9e-8
& bone iwill | A7O9b-4e-10
& bone kill-me | A-3e-5
& bone killing | O-4b7c-4e-2
& bone killv | A-7a-5d2
& bone kin | A7a2b-8e-2
& bone kinpast | A-2
& bone many | e-2
& bone medic | A-3O-7a2c-2d-4e-3
& bone modal | b-3e-3
& bone not | e4
& bone past | A3O-2
& bone say | O-9a-3c9
& bone water | A-2
& bone weapon | A5O-9b5c-4d-3e-6
& bone weeks | a7c-2
& child damage | A-5b-4d3
& child dope | A8a-9b-5c19d-6e-6
& child drink | A6O2a-12b-10c21d-15e-8
& child drinks | A-3O5c8d-2e-3
& child drive | a-15b-2d-3
& child harm | A15a-11b-7c17e-3
& child hurtp | a-7c17d-6e-15
& child hurtv | A4b-3c7d-4e-5
& child injury | a-8c7d-6e-9
& child iwill | A4O4
& child kill-me | A-2c3d2
& child killing | A-2O-4b6d-5e-7
& child killv | A-4c7
& child kin | b-5
& child kinpast | O3a-3c2d2
& child many | A-3b-2c3d-4e-2
& child medic | O-18b3e-13
& child modal | O2
& child not | a-8d-4e3
& child past | a-2
& child pills | A9O-2a-8b2d-7e-10
& child say | b2
& child spy | a-4b-4c-5d14e-6
& child water | O4c-8d-6e3
& child weapon | A11O-3d-8e-17
& child weeks | a-15b-12c2e2
& damage fam | A5b-6c-4
& damage himher | a3b-3c-3d2
& damage hurtp | A3
& damage hurtv | A-4a-4b-3
& damage iwill | A12O14a4b-15d-2e-12
& damage kill-me | A3a-7e-3
& damage killing | A-4
& damage killv | a-7d3
& damage kin | A9O2a5b-5d-6
& damage kinpast | A8O6a4c-4e-11
& damage many | A4
& damage medic | A2O-2b-3c10
& damage modal | O4a10b-7d-7e-3
& damage not | O2b5e-7
& damage past | A5O-8a-3
& damage say | A11d-6e-3
& damage weapon | A-7c4
& dope drinks | A-3
& dope drive | A-4
& dope fam | A2b-2c3d-2
& dope himher | A5a-7b-10c21d-4e-4
& dope hurtv | A12b-4c8
& dope iwill | A-4
& dope kill-me | A-5
& dope kin | A2O-5b-3c9d-2
& dope kinpast | A-4O8a-5b-2c12d-3e-2
& dope medic | A2
& dope modal | A-4b-3c7
& dope not | A-4
& dope past | A8O-2a-4c13d-8e-7
& dope pills | A12a-3d-3e-4
& dope weapon | A16a-5b4
& drink drive | c8e-3
& drink fam | A21O-9a-5c3
& drink himher | A9O2a-10b-8c19d-10e-7
& drink hurtv | A6O-3a3c-3
& drink iwill | A-4
& drink kin | A12O-6a-2c3d2
& drink kinpast | b-5c6e-7
& drink modal | A2O6a-3
& drink not | A5O3c10e-3
& drink past | A2O2a-2b-12c7e-10
& drink say | A11O2a-5c9e-2
& drink weeks | A10O-6a-2c4
& drinks drive | A9O5c11e-2
& drinks fam | A3b-3c-2d3
& drinks himher | A-3O5c11e-2
& drinks kill-me | A-2
& drinks killv | A3
& drinks kin | A3b-3d4
& drinks kinpast | A-4e-3
& drinks medic | A-2
& drinks not | O4b-3d4e-2
& drinks past | a2b-2c4d-3e-4
& drive fam | A4O-5a-4e-2
& drive himher | a-14b-2d-3
& drive hurtv | A13O-2c-3e6
& drive iwill | A5c3
& drive kill-me | A-2b-3c3d-2e4
& drive killv | A-3
& drive kin | A4a-2b4e-5
& drive kinpast | O3b3c-3
& drive modal | O2d2
& drive not | A4O10a-13d5e-2
& drive past | A3b-2c4d-3
& drive say | A-4O-6b5e5
& drive weeks | A-4
& fam harm | A4a9c-2
& fam hurtp | A10a3b-3d-2e-2
& fam hurtv | A9O-5b-11d-8e-10
& fam injury | A4O-2a3
& fam iwill | A4a3c-2
& fam kill-me | a6d-3e-8
& fam killing | A5O-5b4c4d-2
& fam killv | A-5a5b-3d-3e-13
& fam kin | A-2
& fam kinpast | A-2b2c-2
& fam medic | A-2O-3
& fam modal | A5c-4
& fam not | a-4c-2
& fam pills | A2
& fam say | A7
& fam water | a4b-2
& fam weapon | A8a3d-3e-5
& fam weeks | O-5d2e4
& harm himher | A13a-7b-6c14e-3
& harm hurtp | A3O-2c-3
& harm hurtv | A12O-2a-4b-2c12
& harm injury | A15b-7d-3e-3
& harm kin | A7O-7a2c-3
& harm kinpast | A6a-2c9
& harm medic | A11b-3c-2
& harm past | A18O-6b-9c9d-5e-4
& harm say | A4O-6a-4c9
& harm weapon | A2O-3c8
& himher hurtp | A10a-10c18d-6e-13
& himher hurtv | c8d-13e-4
& himher injury | A4a-4b2c3d-5e-7
& himher iwill | O5e2
& himher kill-me | A3a-2c3d3
& himher killing | O-4b7d-5e-7
& himher killv | c7d2
& himher kin | b-4c2
& himher kinpast | O5a-3c2
& himher many | A-2c5d-2e-3
& himher medic | O-16b3e-12
& himher modal | O2
& himher not | a-9d-4e3
& himher past | a-2d-4
& himher pills | A7a-7c6d-6e-7
& himher say | O3b2
& himher spy | a-4b-4c-5d14e-6
& himher water | O5a-10c-7d-5e5
& himher weapon | A5O-4b2c-5d-6e-12
& himher weeks | a-10b-10e4
& hurtp hurtv | a-2c5
& hurtp injury | A-6O-5a2c-4
& hurtp iwill | A11O12b-7d-2e-3
& hurtp kill-me | a4b-20c3d-11e-9
& hurtp killing | a-2b7c-5
& hurtp killv | a3b-8c3d-11e-9
& hurtp kin | A12a4b-4
& hurtp kinpast | A5O3a6b-2d-11e-11
& hurtp many | A3
& hurtp medic | A4O-3b-4
& hurtp modal | A10O3b-6c7d-6
& hurtp not | O3a2b-3c3d-5
& hurtp past | A6d-11
& hurtp say | A13O-5b-3c11d-5e-7
& hurtp water | A-2
& hurtp weapon | A2O-5c-5
& hurtp weeks | A11O-5
& hurtv injury | A16a2
& hurtv iwill | A-4O-3a5b-8d-5e-3
& hurtv kill-me | A17a3b-5d-7e-3
& hurtv killing | A3a6b-6d-3e-4
& hurtv killv | A7a5b-5d-7e-8
& hurtv kin | A9O-10b-6c4d-8e-9
& hurtv kinpast | A11a3b-3c3d-5e-12
& hurtv many | A6a7
& hurtv medic | O-4c4
& hurtv modal | A-3a13b-16d-14e-3
& hurtv not | O-6a7c-2
& hurtv past | A6a4b-6d-6e-7
& hurtv say | A2O-22
& hurtv weapon | A9O-8a3b-9e-3
& hurtv weeks | a7c-3e2
& injury iwill | A10b-2c6
& injury kill-me | A-3O6a2
& injury killv | A-4a3b-2
& injury kin | A-10O-8a3c-3
& injury kinpast | A18a6d-8e-5
& injury medic | A8O-4d-3e-2
& injury modal | A12c6d-3e-3
& injury not | a2b-2c5
& injury past | A6a2d-14e-11
& injury say | A7O4c3d-3
& injury weapon | A12O-3c6
& injury weeks | A-3
& iwill kill-me | A15O6e-4
& iwill killing | A-4a6b-3c-2
& iwill killv | A22O6d-10e-25
& iwill kin | a6b-5c-3
& iwill kinpast | A2O-3
& iwill many | O4a-2d7
& iwill medic | A-3
& iwill modal | O5
& iwill not | O5
& iwill past | A-2b2
& iwill pills | O3b-2
& iwill say | A2O-2c-3
& iwill spy | A9O5d4e-2
& iwill water | A6O4a3c-2
& iwill weapon | A8O7a3b-6c3d-2e-5
& iwill weeks | a3c-3e2
& kill-me killing | b-2
& kill-me killv | d-3
& kill-me kin | A3O-2a11b-24e-16
& kill-me kinpast | a2d-3
& kill-me many | A2a15c-2d-4e-2
& kill-me medic | A4a2b-4c4d-4
& kill-me modal | d-2
& kill-me past | a-2
& kill-me pills | A-2
& kill-me say | A8O-15a2e-2
& kill-me spy | a-7b-3c-3d11e-4
& kill-me water | O8b7
& kill-me weapon | A-3a3b-19d-7
& kill-me weeks | O3e-2
& killing killv | A14a-2
& killing kin | A11O-6a-4b2
& killing kinpast | b2e-3
& killing modal | b2c-6d-5
& killing not | A4O3b3c-3
& killing past | A6b8c-11d-6
& killing say | O-2a-2b6d3
& killv kin | a10b-7d-12e-6
& killv kinpast | A2a3d-4
& killv many | A7a13d-2
& killv medic | A-2O-3c-2
& killv modal | a4d-12e-8
& killv not | O2b4e-3
& killv past | O-2a-2e-4
& killv pills | A-3
& killv say | A6O-19b3d-8e-14
& killv water | O4a2
& killv weapon | A4a9b-10c-2d-8e-9
& killv weeks | a3b3
& kin kinpast | A-4
& kin medic | A-3O-2
& kin modal | c-2
& kin not | A2a-4d2
& kin past | A2O-5
& kin say | A3O4
& kin water | A3O5a5
& kin weapon | A8O-5a10b-10d-4e-3
& kin weeks | d5
& kinpast many | O5a4c-5e-4
& kinpast medic | A-2O-11a6e-2
& kinpast pills | A15O5a-8b5d-7e-6
& kinpast say | O-4c-4
& kinpast spy | A9a-10b-8c-7d17e-8
& kinpast water | O7a-6b9c-5d-4
& kinpast weapon | A12b4c-2d-14e-10
& kinpast weeks | d2e-6
& many modal | O8a-2d4e-4
& many not | A-11
& many past | b-2d5
& many say | O-5b-2d4e-2
& many water | A-4
& many weeks | A-9
& medic modal | A-2e-3
& medic not | A-5O-4a-4b-4c12d2
& medic past | O-13b4d-16e-13
& medic pills | A-3b-4c9
& medic say | O-13c6d-2e-7
& medic weapon | A5O-3a5c-4
& medic weeks | A-2
& modal not | e-2
& modal pills | A-4a-3b5
& modal say | O-13c-3d-2
& modal spy | A-6
& modal water | A3b8c-10d-7
& modal weapon | A-2O7a5b-4d-7
& modal weeks | A-5O-2a15b-4c-7d-5
& not past | e3
& not pills | a-5c5d-4e-3
& not say | O-6a3c-3
& not spy | A-4d3
& not water | A3O5b9c-7d-4e-3
& not weapon | A-5O3a4d-5
& not weeks | O-9e-3
& past pills | A6a-8b10d-12e-13
& past say | O-5b3
& past spy | A10a-11b-12c-12d22e-12
& past water | a5b-3c-6d-6
& past weapon | O-10a6d-14e-13
& past weeks | A3O-4b-3
& pills say | O-3b11
& pills weapon | A7b10
& say spy | A3
& say water | O-5a3d-2
& say weapon | A5a9b-9c5d-9e-6
& say weeks | a-4c8
& weapon weeks | A-5
act apology | A-25a7
act command | O20c-6
act fragment | A-10e-3
act proposal | A-8d10e-3
act question | A-11a-3
act request | A-6c-9
act thanks | A-16
anyone future | A2a3b-4c-2e-2
anyone future not | A22O4a-5c-4e5
anyone past | a-2d5
anyone past not | O7c3d-2e-4
anyone perfect | A-6
anyone perfect not | b3
anyone present | O3a2b-6d4e-6
anyone present can | A2
anyone present may | A-4
anyone present not | c-6e7
anyone present should not | A-4
anyone present want not | A15b6c-3
b #Day #Day | A-5
b #Day #Name | A-6
b #Day #Number | A-29
b #Day #Time | A-11
b #Day $ | A-6
b #Day about | A-2
b #Day after | A-11
b #Day afternoon | A-2
b #Day also | A-2
b #Day and | A2a5c-4d-6
b #Day around | A-4
b #Day arvo | A-3
b #Day at | A-6b-3c7e-2
b #Day be | A-4
b #Day because | A-2
b #Day before | A-4
b #Day break | A-3
b #Day bring | A-3
b #Day but | A8a3c-3
b #Day by | A-6
b #Day can | A-2
b #Day collect | A-4
b #Day come | A-2
b #Day cos | A-4
b #Day do | A-2
b #Day explain | A-4
b #Day for | A-7
b #Day from | A-8
b #Day have | A-7
b #Day he | A2
b #Day home | A-4
b #Day i | A-2b2c4d-2e-2
b #Day if | A-10
b #Day in | O-2d7
b #Day it | A-5
b #Day its | A-2
b #Day like | A-3
b #Day morning | O-5b-3c10e-3
b #Day must | A-2
b #Day night | b-3
b #Day or | O4b-3e3
b #Day outside | A10O-2b-2d5
b #Day pickup | A-2
b #Day pls | A-2
b #Day return | A-3
b #Day right | A-3
b #Day school | A-3
b #Day since | A-3
b #Day size | A-2
b #Day so | A-7
b #Day swimming | A-2
b #Day that | O-3a6b-3
b #Day the | a-4b4c-3e6
b #Day them | A-4
b #Day there | A-4
b #Day they | A-2
b #Day through | A2
b #Day to | A-7
b #Day we | A4
b #Day while | A-3
b #Day will | A2O3c-3e7
b #Day without | A-3
b #Day would | A-2
b #Day you | A5O-6c-3d-3e5
b #Money $ | A-8
b #Money and | A-7
b #Money for | A-3
b #Money in | A-5
b #Name #Day | A-5
b #Name #Name | A-10O-6d-7e3
b #Name #Number | A-12
b #Name $ | A-5c-9d-15e11
b #Name a | A2
b #Name about | A-4
b #Name after | A6O-2b2
b #Name against | A15O-5a-3b-2c3
b #Name all | A-2
b #Name allergy | A-2
b #Name always | A-3
b #Name an | A16O-5a-4b-2c-2d-2e11
b #Name and | A4a3b-9c-31e5
b #Name as | A-6
b #Name ask | A-6
b #Name assembly | A-2
b #Name asthma | A-3
b #Name at | a-2b-2e13
b #Name back | A7b-2d-3e12
b #Name backpack | A5
b #Name bag | A-3
b #Name be | O-9d-2e2
b #Name because | A6O-5e7
b #Name bless | A-2
b #Name boys | A5
b #Name by | O-2b-2e4
b #Name call | A-2
b #Name can | A-10
b #Name car | A-3
b #Name cello | A-2
b #Name cleats | A-3
b #Name clinic | A8
b #Name come | A2b-2c-2e3
b #Name confirm | A-3
b #Name cough | A-4
b #Name court | b-3c-2e11
b #Name cry | A-3
b #Name day | A-11
b #Name email | A-3
b #Name every | A-4
b #Name for | a-4c-3d-3e2
b #Name from | a-5b-2c-4d-3e12
b #Name get | A-10
b #Name glasses | A-2
b #Name go | A-2
b #Name good | A3
b #Name got | A-2
b #Name gun | A-5
b #Name guy | A-4
b #Name have | O-15b5c-2
b #Name he | A-4
b #Name her | A-3
b #Name house | A-4
b #Name hurt | A6
b #Name i | a2
b #Name if | A5a-3d10e-3
b #Name in | a-4
b #Name into | A4
b #Name it | A-3
b #Name keep | A4
b #Name kick-off | A-4
b #Name make | A4
b #Name my | A-3
b #Name n | b-2e6
b #Name no | A10b-3d-2e6
b #Name not | A-3
b #Name now | A24a-3c-4d-2e2
b #Name of | A-5
b #Name old | A-2
b #Name on | b4c-2d-5e-2
b #Name only | A-2
b #Name out | A-5
b #Name passport | A-3
b #Name password | A8b-3d9
b #Name police | A10a9b-2d-2e-3
b #Name report | A-2
b #Name retainer | A-4
b #Name rucksack | A-3
b #Name saturday's | A-2
b #Name say | O-9e-4
b #Name school | A7b6e-3
b #Name sewn | A8O-5b-2d4
b #Name she | e-3
b #Name show | A19O-8a2c3d-3
b #Name since | A9O-6e14
b #Name sleep | A-3
b #Name so | O6a-3d5e3
b #Name some | A-3
b #Name sorry | A-3
b #Name start | A-2
b #Name still | O-4b3c-2e4
b #Name tell | A9O-10a-2b4d-7
b #Name than | A2
b #Name that | A-2O-6b3e-5
b #Name the | A-6
b #Name then | A-3
b #Name there | A-3
b #Name this | A-2
b #Name though | A-5
b #Name to | A6a-6b-6c-5d-5e23
b #Name tonight | A5O4e5
b #Name try | A11O-5b11c-2
b #Name tutor | A-2
b #Name under | A5O-2b-2e-2
b #Name up | A2
b #Name volunteer | A-3
b #Name want | A-10
b #Name weekend | A-4
b #Name when | A5
b #Name whether | A-3
b #Name while | A-4
b #Name who | A-5
b #Name will | a-4c-2e5
b #Name with | A12a-20b-6d-4e14
b #Name without | O-12b-3c-4d-3e16
b #Name woman | A-4
b #Name would | A-4
b #Name you | A-3d-2e6
b #Number #Day | A-15O-3a5
b #Number #Name | A-5b-4d4
b #Number #Number | A-3a11d-2
b #Number #Time | O-3a-4d2
b #Number $ | A-10a-4d3
b #Number 0h | A-4
b #Number 0ish | A-3
b #Number about | A-2
b #Number after | A-4
b #Number afternoon | A-2
b #Number again | A-4
b #Number an | A-3
b #Number and | O-2b3c-6
b #Number as | A-8
b #Number at | A-28
b #Number back | A4
b #Number be | A-2c3
b #Number before | A-2
b #Number both | A-2
b #Number but | A-7
b #Number by | A-8
b #Number calls | A-3
b #Number candles | A-3
b #Number children | A2
b #Number day | A6O4a3c-2
b #Number days | O-10a-2c-3e4
b #Number days' | A-4
b #Number degrees | A4
b #Number do | A-5
b #Number down | A-5
b #Number drop | A-2
b #Number each | A2
b #Number either | A-3
b #Number exes | A-4
b #Number eye | a8b-3d-2
b #Number feed | A-3
b #Number feet | A-4
b #Number fingers | A4
b #Number floors | A6
b #Number for | A-12
b #Number from | A-15
b #Number girls | A-3
b #Number go | A-4
b #Number hang | A-4
b #Number he | A4
b #Number here | A-2
b #Number his | A-3
b #Number hours | O5a-3c16d-3e-3
b #Number hours' | A-3
b #Number i | A-9
b #Number if | A-3
b #Number in | O-3a5c3d-5e-3
b #Number inches | A-2
b #Number instead | A-3
b #Number it | A-3
b #Number last | A-2
b #Number leave | A-3
b #Number lessons | A-3
b #Number letters | A-3
b #Number like | A2
b #Number low | A-3
b #Number men | A6O-4b-2d-2e6
b #Number message | A-2
b #Number min | A-7
b #Number minute | A-4
b #Number minutes | a-11d4e-2
b #Number miss | A-3
b #Number ml | A-4
b #Number months | O-6a-2
b #Number more | A3O16e-8
b #Number morning | A-3
b #Number must | A-2
b #Number n | A-2
b #Number night | A10O-6b-3c-2d11e-3
b #Number not | A-2
b #Number of | a6b-11
b #Number on | A-3a-3c8e3
b #Number only | A-3
b #Number or | A-11
b #Number out | A-2
b #Number outside | A-3
b #Number past | A-4
b #Number people | A-5O-3a-2c4
b #Number person | A-4
b #Number photo | A-2
b #Number pints | A15O3c10
b #Number players | A-4
b #Number points | A-2
b #Number present | A-3
b #Number puffs | A-4
b #Number quid | A8a8d-3
b #Number row | A-3
b #Number seats | A-3
b #Number seconds | A-2
b #Number she | A6b-2c10
b #Number shoes | A-2
b #Number single | A-2
b #Number slice | A5
b #Number so | A-22
b #Number spare | A-3
b #Number still | A-3
b #Number stitches | A3O-6a5
b #Number tablet | A-5
b #Number teeth | A-2
b #Number term | A-6
b #Number that | A-3
b #Number the | O-3c3
b #Number thing | A-4
b #Number things | A-3
b #Number through | A-3
b #Number tickets | A-2
b #Number tier | A-3
b #Number time | c8e-2
b #Number times | a-5d12e-6
b #Number to | A-7O5b3e-2
b #Number toddlers | A-2
b #Number tonight | A-2
b #Number treat | A-2
b #Number unless | A-4
b #Number until | A-3
b #Number way | A14a-5c-2e14
b #Number weekend | A-2
b #Number weekends | A-2
b #Number weeks | a-3c4
b #Number when | A-2
b #Number who | A-4
b #Number whole | A-2
b #Number will | A4O2b-3c9e-2
b #Number with | A-10
b #Number words | A-4
b #Number would | A-9
b #Number year | A3O-2a-2b-2c8
b #Number years | O-11b-5d6
b #Time #Number | A-14
b #Time $ | A-9a-4c2
b #Time after | A-2
b #Time and | A-7a-2
b #Time as | A2
b #Time at | A-4
b #Time be | A-5
b #Time from | A-6
b #Time have | A-3
b #Time i | A4
b #Time it | A-3
b #Time last | A5
b #Time on | A-16
b #Time so | A-3
b #Time start | A-2
b #Time that | A2
b #Time this | A7
b #Time to | A-6
b #Time today | A-3
b #Time tonight | A-3
b #Time with | A-9
b #Time would | A-2
b #Time your | A7
b ^ #Day | A-14
b ^ #Name | A-7O-25a-3b8c-6e-6
b ^ #Number | A-4O3d2
b ^ #Time | A-2
b ^ a | A-7b-5c4d-2
b ^ about | A-3
b ^ adjoa's | A-2
b ^ after | O-5a-3c-4d-3
b ^ all | A-7
b ^ allow | A-4
b ^ already | A-3
b ^ alright | A-3
b ^ also | A-2
b ^ always | A-3
b ^ an | O-4d4
b ^ and | A-18O-5b-2d5
b ^ answer | A-4
b ^ any | A-7
b ^ anyway | A-3
b ^ aoife | A3
b ^ as | A-15
b ^ ask | A-5
b ^ at | A-9
b ^ back | A-3
b ^ barnaby | A-3
b ^ be | O13d-3
b ^ beat | A-3
b ^ because | A-5
b ^ better | A-3
b ^ big | A-3
b ^ bless | A-2
b ^ block | A9b-3d9e-2
b ^ break | A-4
b ^ bring | A-3
b ^ but | A-11
b ^ buy | A-3
b ^ by | A23O13a-12b4c-9e5
b ^ call | A-3
b ^ can | A-21
b ^ cancel | A5
b ^ cease | A-3
b ^ change | A6
b ^ charger | A-3
b ^ check | A-5
b ^ chidera's | A-3
b ^ chidi | A4
b ^ chuck | A6
b ^ cillian's | A-3
b ^ clinic | A-3
b ^ coach | A-2
b ^ come | A6O7a7b-2d-3
b ^ congratulations | A-3
b ^ consider | A-3
b ^ cos | A-3
b ^ count | A-2
b ^ dad | A8O-5e4
b ^ daddy | A20O-3e-2
b ^ dates | A-2
b ^ dear | A-7
b ^ delete | A9d13e-2
b ^ do | A-3O10a3c-14
b ^ drive | A-3
b ^ drop | A11a-3c-2
b ^ each | A-2
b ^ even | A-6
b ^ every | A2a-10c3d2e-3
b ^ everybody | A-4
b ^ everyone | A6a-4b6c-2
b ^ fail | A-2
b ^ fathers | A-3
b ^ feel | A-4
b ^ footy | A-3
b ^ for | O-8e-3
b ^ forgive | A-2
b ^ from | A-3
b ^ full | A-2
b ^ funny | A-3
b ^ get | a-3b-2d14
b ^ get in | A-3
b ^ give | A4O4a-6b-2d6e-2
b ^ glad | A6
b ^ go | A-2
b ^ good | A-15
b ^ gp | A-3
b ^ grandad | A-4
b ^ hand | A-4
b ^ have | O14a-13e-2
b ^ he | O-17a2c-5
b ^ heads | A-3
b ^ hello | A-6
b ^ her | A-10
b ^ here | A-2
b ^ hey | A-8
b ^ hi | A-9
b ^ him | A11O-5b-2c-2e4
b ^ his | O-7a-4b3e5
b ^ hit | A-3
b ^ hiya | A-3
b ^ honest | A-2
b ^ honestly | A2
b ^ hope | A-8
b ^ how | c-2d4
b ^ how's | A-2
b ^ hows | A-3
b ^ i | O13a-3e-2
b ^ ice | A-3
b ^ id | A-4
b ^ if | O27c3e-3
b ^ ill | A6a2b-3d-4
b ^ imma | A12a12c-3
b ^ in | A-3a3b-4
b ^ it | A-13a3b-3c-4d-2
b ^ its | A-7
b ^ just | A-6
b ^ keep | A-2O8a8b-3c-4d-4
b ^ kindly | a10b-3d-3e-3
b ^ kirsty | A-3
b ^ lachlan | A-4
b ^ last | O-10a8b4c-4d-3e-3
b ^ learn | A-2
b ^ leave | A-3b7d-2e-3
b ^ lekker | A-3
b ^ let | A-4a3b3c-2
b ^ let's | A-3
b ^ lily | A-4
b ^ listen | A-3
b ^ lots | A-4
b ^ love | A-3
b ^ lovely | A6
b ^ make | A-2
b ^ mark | A5
b ^ mate | A-5
b ^ may | A-5
b ^ maybe | O5a4d-2e-2
b ^ me | A-3
b ^ meanwhile | A-2
b ^ meera | A6
b ^ mi | A8O14b-2e3
b ^ miss | A-3
b ^ morning | A-4
b ^ my | O-5a3c-6
b ^ n | A-13
b ^ nana's | A-3
b ^ naturally | A-3
b ^ never | A-6
b ^ next | A3O11a4c-3d-6
b ^ no | O9a-9c3d3
b ^ nobody | a-4
b ^ normal | A-3
b ^ not | A3a-2b2d-2e9
b ^ nova | A-3
b ^ now | A-7
b ^ off | A-3
b ^ oh | A-10
b ^ okay | A-2
b ^ on | O-5b2
b ^ once | A-5
b ^ only | A-3
b ^ open | a8
b ^ or | A-20
b ^ otherwise | A-3
b ^ our | A10O-13a-4b14c-5d-2e-7
b ^ p | A-2
b ^ pardon | A-3
b ^ parents | A-3
b ^ park | A-4
b ^ pay | A-2
b ^ people | A-3
b ^ permit | A-2
b ^ phones | A-3
b ^ physio | A-2
b ^ pick up | A6b-3d8e-2
b ^ please | O-4b-3c-2d5e-3
b ^ pls | A-2
b ^ post | A-3
b ^ pull | A-4
b ^ push | A-3
b ^ put | A-2
b ^ put away | A-4
b ^ put on | A-4
b ^ reading | A-3
b ^ receipts | A-2
b ^ reckon | A6
b ^ red | A-4
b ^ regard | A-6
b ^ remember | A20a12c-2d-2
b ^ remind | A-3
b ^ right | A-4
b ^ ring | A-5
b ^ ruby's | A-2
b ^ same | A-3
b ^ say | A3O5b-3d-3e4
b ^ school | A-2
b ^ see | A-4a3c-2d5e-3
b ^ send | O4b-3d6
b ^ she | O-2c8d-20e-3
b ^ shoot | A-3
b ^ should | a9b-4
b ^ shout | A-2
b ^ sign | a-2b7d-3
b ^ since | A6O-14a2b-4c-5e2
b ^ sit | A-4
b ^ size | A-4
b ^ sleep | A14a2b-2d2
b ^ small | A-3
b ^ so | A-22
b ^ some | A-4
b ^ sometimes | A9O4b9c-2d-3e-2
b ^ sorry | A-7a6
b ^ spare | A-3
b ^ speak | A8
b ^ stay | A-3
b ^ stop | A-3b-3d3e3
b ^ swim | A-4
b ^ take | b6d-3e-3
b ^ take down | A-4
b ^ talk | A-3
b ^ tell | A3O9a4b8c-6e-13
b ^ thank | A-6
b ^ that | a-3b-3c8
b ^ the | a-4d-2e3
b ^ their | A-5
b ^ there | O-3e-6
b ^ they | a-4b-2d-5e4
b ^ think | A5
b ^ this | a-3b9
b ^ those | A5b-2c6d3
b ^ though | A-2
b ^ tight | A-4
b ^ tilly | A-3
b ^ to | A-3
b ^ train | A-3
b ^ try | A3O4a7b-3
b ^ tuition | A-3
b ^ turn | A6
b ^ tyrell | A-3
b ^ u | A-6O-2a-2c4
b ^ until | A-2
b ^ ur | b2
b ^ violin | A-2
b ^ wave | A11b-3d-2e10
b ^ we | A-2O2a-2c-4d-4
b ^ weekends | A-3
b ^ well | A-10
b ^ what | A-5O4d-4e3
b ^ what's | O5a-2b11
b ^ whatever | A-2
b ^ whats | A-2
b ^ when | b-3c4d-3
b ^ where | A-7O-4b-3d-3e7
b ^ whether | A-3
b ^ who's | A2b-3d7
b ^ why | A4O-6a-2d3e-4
b ^ will | O15a2b-4d-2
b ^ wish | A6
b ^ withdraw | A15a5b-2d-2
b ^ without | A6O3b14
b ^ work's | A-4
b ^ world | A-2
b ^ would | O17b4d-12
b ^ wren | A-3
b ^ write | A-2
b ^ ye | A7O-5d3e-2
b ^ ye'll | A12a2b-3d-2e4
b ^ yeah | O3c3
b ^ yes | A-3O8b-2
b ^ yesterday | A-4
b ^ yh | A-2
b ^ you | O-15b-3c-4d3
b ^ your | A5O-10
b ^ yours | A-9
b ^ yuh | A17O-9b2c-4d8e-2
b a #Day | A-10
b a #Name | A3b-3d-3e-4
b a #Number | A3O-4b-4c3e-4
b a #Time | A-2
b a baby | A-2O-4b-3c9
b a bad | A-9
b a badge | A-2
b a ball | A-3
b a bank | A-2
b a bar | A-3
b a baseball | A9O6a5
b a beach | A-3
b a belt | A2O-3a-2c12
b a better | A-3
b a bill | A-4
b a bird | A-3
b a birthday | A-4
b a biscuit | A-4
b a bit | O3c3d-3e-4
b a black | A-7O-4
b a blanket | A11O-5b-2c2e-3
b a blood | A-2
b a board | A3
b a boat | A6c-2d-2e11
b a body | A17a5b4d-2e-2
b a book | A-5
b a borrow | A-4
b a bottle | A4b7c-3
b a bowl | A-3
b a box | A-5a10d-2e-2
b a boy | A-10
b a boy's | A-2
b a brick | A-2
b a broken | A9a-2c6
b a bruise | A-6
b a bucket | A12b-3c11d-3
b a bullet | A22O7a13c-2e-2
b a bully | A-3
b a bump | A-3
b a burst | A-4
b a by-your-leave | A-2
b a cabin | A5
b a calendar | A-3
b a camera | A10d8
b a cap | A-2
b a caravan | A-3
b a careless | A-3
b a certain | A-3
b a chair | A-3
b a chance | A-3
b a change | A-2
b a check | A-3
b a chicken | A-3
b a child | A-10
b a choice | A-3
b a clean | A-3
b a clock | A-3
b a clown | A-3
b a coffee | A-3
b a coke | A-4
b a cold | A6O6b-3c8e-3
b a conspiracy | A-4
b a conversation | A-3
b a cop | A3
b a copy | b-2d11e-3
b a couple | A6
b a cricket | A-4
b a cruise | A-4
b a cuddle | A-2
b a d | A-4
b a danger | A4
b a date | A-2
b a daughter | A-3
b a day | a5b-3c3d-3e-3
b a dead | A6O5a5b2
b a decent | A-3
b a diary | A-3
b a disgrace | A-3
b a document | A-3
b a dog | A-3
b a door | A-3
b a double | A-4
b a drama | A-3
b a driving | A-3
b a drop | A9O5c9
b a dry | A-4
b a dull | A-3
b a e | A4O-8a5b3
b a face | A-3
b a failure | A-2
b a fair | A-2
b a fat | A13b-2c10e-2
b a father | A-2
b a fence | A-4
b a ferry | A-4
b a fever | A-2
b a few | A10b-2c10d-2e-2
b a figure | A-3
b a film | A-2
b a first | A-3
b a fish | A-2
b a fit | A-2
b a flask | A-5
b a flat | A-4
b a folder | A2
b a form | A-4
b a full | A7a5b-3c-2d-3e2
b a funeral | A-3
b a fuss | A-2
b a game | A2
b a gap | A-3
b a ghost | A-2
b a good | O6a-8b-4c17e-4
b a goodbye | A12b10d-2e-3
b a gps | A3O-4d6
b a grape | A-4
b a great | A-5
b a group | A-3
b a growing | A-3
b a grown | A-2
b a gun | A16O-4a17b-2
b a guy | A7
b a gym | A-2
b a habit | A-3
b a haircut | A-3
b a hammer | A18a12c-3
b a handprint | A2c3
b a hedge | A-2
b a hedgehog | A-3
b a hidden | A17O-4a-3c-3d12e-2
b a hide | A10O3a2c2
b a hobby | A-4
b a hole | A2
b a holiday | A9O5b-3e7
b a home | A-3
b a hook | A-2
b a house | a3b-3d-3e5
b a household | A-2
b a hurley | A4a4b-3
b a job | A5a-3d7e2
b a joint | A-2
b a judge | O5b-3c-2
b a jumper | A-3
b a key | A-4
b a kidnap | A-3
b a knife | A20a6b-5e-2
b a label | A-3
b a lack | A-2
b a ladder | A-4
b a laptop | A-3
b a laugh | A-2
b a lazy | A-2
b a leaflet | A-2
b a letter | b13e-2
b a level | A-3
b a lie-in | A-4
b a lift | A-3
b a light | A-4
b a limit | A-3
b a little | b-3c5
b a locked | A-2
b a long | A-2
b a lorry | A3
b a lot | A-9
b a machete | A11a9b-3
b a mad | A-2
b a man | O4a-2
b a match | A6
b a maybe | A-2
b a medal | A-4
b a memory | A-3
b a message | A-3
b a mild | A-4
b a mohawk | A-3
b a month | A4c-3d-3
b a mother | A-6
b a mother's | A-4
b a name | A-7
b a new | b-5c-6d-6e17
b a night | A-2
b a non-molestation | A7O-2a5
b a nonsense | A-4
b a nuisance | A-2
b a nurse | A-3
b a one-way | A6d-2e5
b a packed | A5
b a pair | A-2
b a paper | A-4
b a parent | A-2
b a parents' | A-2
b a parking | A-3
b a party | A-3
b a pass | A-3
b a passport | A14O2a-3c-2e15
b a penny | A-4
b a phone | A5a-3d15
b a photo | A3a-4
b a photograph | A2
b a piano | A-2
b a piece | A8a9b-3d-2e-3
b a pillow | A10a2b-2c4
b a pitch | A-2
b a pity | A7
b a place | A-2
b a plan | A4
b a plane | A17O-5d3e-6
b a plaster | A-3
b a plastic | A-2
b a pool | A-3
b a poor | A-2
b a postcard | A15b-3c-2d-2e14
b a prison | A-2
b a professional | A-4
b a promise | A6
b a proper | a10b-3e-2
b a question | A-2
b a queue | A-3
b a razor | A7O-4b8
b a reading | A-3
b a receipt | A-3
b a recorder | A7
b a reminder | A-3
b a request | A-3
b a ring | A-3
b a rope | A7b11d-2e-2
b a round | A6
b a rugby | A-2
b a rule | A-3
b a sandwich | A-2
b a scene | A-3
b a scooter | A-3
b a screen | A-3
b a seat | A-3
b a second | b-4d-4e4
b a secret | A4b-3c4e-3
b a sentence | A-3
b a serious | A-4
b a set | A4
b a shame | A10a8b-3c-2d-2
b a shift | A2
b a shoe | A7c6
b a shoebox | A-4
b a short | A-3
b a shotgun | A6O3a8b-4
b a sign | A-3
b a single | A-7
b a size | A-3
b a skating | A-3
b a slap | A10a-2
b a small | A-2
b a social | A5b-3c3e-2
b a soup | A-3
b a speech | A-3
b a stamp | A-3
b a standing | A-2
b a star | A6
b a sticker | A-4
b a stopwatch | A-3
b a story | A-2
b a straw | A13a9b-3c-2d-2
b a street | A6
b a suitcase | A-3
b a sweet | A-4
b a tablet | A-3
b a tattoo | A-3
b a tea | A-2
b a teenager | A-3
b a temperature | A-3
b a ten-year-old | A-4
b a text | A-5
b a textbook | A-2
b a thing | b3c3d-3e-3
b a thought | A-3
b a threat | A10a11b-4c-2d-3e-3
b a time | A-2
b a tracker | A9a-4d7e-2
b a trailer | A-2
b a trampoline | A-3
b a transfer | A-3
b a tune | A-4
b a tutor | A-2
b a twelve-year-old | A-3
b a useless | A-2
b a very | A-6
b a view | A-2
b a visit | A14a8b-3d-2e-2
b a voicemail | A-2
b a wall | A5O3b11d-2e-3
b a watch | A4O-5b-2c-2d13e-2
b a wee | A-2
b a week | b-3e5
b a weight | A3
b a welfare | A6O-3a-3b15
b a wet | A-3
b a wheelchair | A11a10b-3d-3e-2
b a while | A-2
b a whistle | A-3
b a white | A2
b a wife | A-2
b a wobbly | A-3
b a wonderful | A-2
b a wooden | A6a2b-2
b a word | A-6
b a year | A-2
b a yes | A-4
b a zombie | A-3
b able to | A-6
b about #Day | A-4
b about #Name | A-12
b about a | A-11
b about all | A-2
b about any | A-3
b about as | A-2
b about her | A-2
b about his | A-4
b about it | A-13a4b-2
b about kill | A3
b about me | O5b-2d5
b about my | A-3
b about never | A-3
b about sugar | A-2
b about suicide | A16O7a-4b17c-2d-3
b about thanksgiving | A-3
b about the | A-14O-6d4e-2
b about them | A-3
b about where | A9O4d2
b about you | A3O-4b2
b about your | A8a15b-3
b above #Number | A-3
b above the | A-3
b abroad $ | A9e5
b abroad and | A9e6
b abroad where | A4O-2e4
b absence note | A-3
b absolute weapon | A-3
b absurd $ | A-3
b abt #Number | A-2
b abuse the | A-3
b abusive $ | A-2
b accident $ | A-3
b accord to | A2O-5b-2c7e-2
b account and | A5
b account for | A4
b account of | A-3
b acid in | A10O3a8d-3
b across the | A14b-3c3d3
b act like | A-3
b act surprise | A3
b actually want | A-3
b add a | A-3
b address $ | A9O6a-4b-3c-2d5e4
b address me | A-4
b address you | A11O-5b-2d-3e11
b admit it | A-3
b admit that | A16O-4a-2e12
b adults who | A-2
b advise that | A4
b affairs in | A13O3b11e-3
b afraid $ | A5e-3
b afraid of | A-4
b afraid to | A13a5b-3
b after #Name | A7
b after #Number | A-7
b after #Time | A-3
b after $ | A-7
b after and | A-4
b after be | A-2
b after breakfast | A-4
b after everything | A-4
b after her | A-3
b after i | A10a-2b7
b after it | A-2
b after lunch | A-3
b after my | A-2
b after nights | A-3
b after nursery | A-2
b after on | A-3
b after the | c-2
b after this | A6
b after tonight | A10b13d-2e-3
b after u | A-3
b after you | O-8a-3b2c-3
b after your | A-2b-3c4
b after-school club | A-3
b afternoon $ | A-3
b afternoon and | A-3
b afterwards $ | A-3
b again $ | b-3
b again after | A-2
b again and | A2O4a12b-6c-6d-2e-6
b again at | A4O-6b-3d9
b again be | O6e-2
b again because | A8O4a2b-2e3
b again but | A3
b again from | A5
b again i | A7O6
b again if | a4c3
b again in | A-2
b again last | A15O4a-3b14
b again on | O-3a-3b-2d2e-2
b again since | A3
b again so | A-3
b again the | A-2
b again tomorrow | A6O2a6c-2
b again what | A-3
b again when | A-3
b again will | A-9a-3
b against it | A4
b against me | A-3
b against the | A17O-5a6b-6d-5
b against you | A10a8b-3d-2
b against your | A-4
b agent $ | A-4
b ages $ | A-2
b ago $ | A8b-3d-3e7
b ago and | A12c3e-2
b agre $ | A-2
b agre in | A-3
b agre on | A-4
b agre to | A-2
b agree to | A-4
b agreement and | A-3
b ah $ | A-3
b ahead of | A-2
b aim at | A-3
b air $ | A13b-2d-2e4
b airing cupboard | A-4
b airport and | A9e4
b alarm clock | A-2
b alarm on | A-4
b alive $ | A15O-4c-3
b alive again | A10b-4c14d-3e-3
b alive and | A13O-5b8
b alive any | A11O2b6
b alive at | A8b3d-2
b alive if | A12O3a-2b11
b all #Number | b-3c10e-3
b all $ | A4O8a-7b12c-6d-2e-6
b all about | A-2
b all and | A-2
b all be | A10O4a-3b13
b all day | b-2d6
b all fine | A-3
b all have | A-2
b all i | b-2c4
b all in | A-3
b all mean | A-3
b all my | A4O-2b-3d6
b all night | A16a-7b-5c11e-4
b all of | a-4b8c-3
b all over | O-7a4b5c-3
b all right | A-6
b all the | A-4a-6d7e-3
b all these | A-3
b all this | A-2
b all through | A-2
b all week | A3d5
b all weekend | A-2
b all you | A-5
b all your | A19O5a-2b-3d10
b allergic to | A-3
b allergy test | A-4
b allow $ | A-4
b allow i | A-4
b allow me | A-4
b allow to | A13a-9b-6d10
b alone $ | A-4
b alone and | A12a4b-3c5e-2
b alone be | A17a-3b-2c13
b alone for | A-4
b alone in | A21O-2a-5b-4c20d-5e-5
b alone like | A-4
b alone with | A-5O-3a6b-2
b aloud to | A-3
b already $ | A4O5e7
b already and | A-2O2e3
b already buy | A-3
b already cross | A3
b already hear | A-3
b already in | A3
b already say | A-3
b already tell | A-4
b also #Name | A-3
b also $ | A-2
b also be | A-2
b also can | A3
b also do | A-3
b also i | A-2
b also like | A-3
b also my | A-2
b also tell | A5O-5c2
b also with | A6c-2
b always $ | c-2d-3e10
b always a | A-3
b always find | A2d9e-2
b always have | A-2
b always know | A6d6e-2
b always money | A-3
b always my | A-3
b always on | A-3
b always pay | A-3
b always welcome | A-3
b ambulance $ | A6b10d-3e-2
b amoxicillin twice | A-3
b an #Name | A10O-5a-4b-2c-4d4
b an absolute | A-4
b an address | A5O-5b-2d-3e11
b an adult | A-3
b an age | A-2
b an alarm | A-3
b an all | A-3
b an ambulance | A17a5b2c-2d-2e-2
b an answer | A-5
b an atm | A-4
b an audience | A-2
b an e-mail | A-3
b an eejit | A-3
b an egg | A-2
b an email | A4
b an emergency | A5
b an end | A6
b an envelope | A-4
b an him | A11O-5b7c-4e-2
b an hour | O3a-5c2d-5e-2
b an ice | A-4
b an idiot | A-2
b an inch | A5
b an open | A4
b an order | A-4
b an overdose | A16O-6a-2b17
b and #Day | O-2d11
b and #Name | A-8O-7a2d-3e-3
b and #Number | A-6e5
b and #Time | A-3
b and a | a5b-10d-11e3
b and about | A-3
b and after | A3b3d-2e5
b and again | A-5
b and also | A-2
b and ask | A3
b and at | O-5d4e-2
b and bake | A-3
b and batter | A9b-3c3
b and be | A5c-3d-3
b and blue | A7a3b-3c4
b and book | A4d-2e5
b and both | A-3
b and bring | A-2
b and buy | A3
b and by | A-2
b and can | A-10
b and close | A-3
b and come | A-3
b and come back | A-2
b and cover | A7
b and do | O5c2e-3
b and drive | A24a-8b-5d-6e5
b and drop | A-3
b and each | A12O-6b-3d7e-2
b and every | A2b11c-2d-3
b and for | A-3
b and get | A-3
b and give | A3
b and go | d2e-3
b and go on | A-3
b and have | c-6e5
b and he | A4a-7
b and her | b-3d-2e10
b and hers | A-3
b and hide | A12a-2b-2d4e3
b and him | A6
b and his | a-3c6d3
b and hit | A12a2d2
b and hold | A-3
b and how | A-2
b and howl | A-3
b and i | A-3a3c-3
b and if | b3c2e-2
b and in | A-6
b and it | c2d3e-6
b and just | A-2
b and keep | A-3
b and know | A8O-3b-3d6
b and land | A-4
b and leave | A-2a-2c-3e5
b and let | A-4
b and listen | A-7
b and lock | A13a-3d9
b and lose | A-2
b and make | A11O-8a-3c-3d5e-2
b and maybe | A-4
b and me | A3a5b-4d-3e4
b and move | A18e6
b and my | O-15b-14d12e-4
b and name | A-5
b and nearly | A3
b and never | b6e-2
b and next | A12O3a8b-3
b and night | A-2
b and no | A3b-4d-3e7
b and nobody | A6O7d-5e2
b and not | A-3O-3
b and nothing | A-3O4a3b-2
b and now | A19O-4a-9b-3d-3e6
b and off | A-3
b and on | A2
b and only | A-5
b and phone | A6
b and pistachio | A-3
b and pull | A2
b and put back | A-2
b and read | A12O-4a-2b-2d8
b and refuse | A4O-2b-2e4
b and return | A-2
b and ring | A12O-6b-3d7e-2
b and say | O-12c-3
b and see | A11O7a12c-2d-3e-2
b and seek | A-3
b and send | A8b-3d11e-3
b and she | O2d-5e3
b and sleep | A-4
b and so | e8
b and some | A4
b and squeez | A9O-4a5b-2d-2
b and stand | A-3
b and start | A2
b and stick | A-3
b and take | A-4
b and take off | A6
b and talk | A-2
b and tell | O-11b-6e3
b and text | A-4
b and that | O-9c-5
b and the | d-7e3
b and then | a2
b and there | A9
b and they | A-5O-3a-2
b and think | A20O6a-3b13
b and this | A-2
b and those | A11b-3d8e-3
b and throw | A11O4a-2c8
b and to | A2O-4b-3c6d-4e-3
b and tonight | A18a-2b7c2
b and turn up | A13b-3c3e-2
b and twice | A-4
b and u | A-5
b and ur | A-2
b and verse | A-3
b and walk | A15b-3c4d-3e3
b and want | A-5
b and we | A12O2c-10d-10
b and what | A-10
b and what's | A-3
b and when | A-7
b and whenever | A-4
b and which | A-3
b and will | A-2O9
b and with | A-3
b and would | O10a8c-3d-3e-3
b and yes | A-3
b and you | c-4d2e-3
b and your | A4O7a-5c-9d6
b anger $ | A-4
b angry $ | A5a9b-2
b angry about | A-2
b angry with | A-3
b ankle $ | A-2
b another #Number | A-2
b another country | A10O5e7
b another man | A15a2
b another time | A-3
b answer $ | A-9
b answer back | A11c7d-2e-3
b answer by | A-3
b answer in | A5
b answer me | A5b-3d8
b answer on | A-3
b answer the | A3
b answer to | A5
b antihistamine and | A-3
b any evening | A-3
b any further | A-3
b any harm | A6O4b-3c9
b any idea | A-2
b any more | A16a-11c-12d2e-3
b any of | A-3
b any parent | A-2
b any trouble | A-4
b anybody they | A-3
b anymore $ | A12a-2b7
b anyone else | A-4
b anyone who | A-4
b anything $ | A-6
b anything at | A-2
b anything be | A-2
b anything else | A6
b anything it | A-3
b anything with | A-3
b anything wrong | A-2
b anything you | A-3
b anyway $ | A4O7c4
b anywhere $ | A-3
b anywhere be | A-4
b apartment $ | A4
b apologise for | A-5
b apologise i | A5
b apologize for | A-3
b app $ | A-3
b app and | A-3
b app on | A-3
b apply for | A10O-7c-3d-3e10
b arm $ | A5a4b-2c3d-3e-2
b arm above | A-4
b arm and | A-4
b arm for | A-4
b arm on | A-3
b arms $ | A6b-3c5e-2
b arms be | A8b11c-2
b arms since | A13O-4b6e-2
b around $ | A3
b around my | A9O-4a3
b around the | A-2
b around your | A3
b arrangement be | A-2
b arrangements $ | A6
b arrive $ | A-2
b arrive and | A-3
b arrive on | A-2
b arrive this | A-2
b as a | A-6
b as agre | A-2
b as always | A-2
b as an | A-3
b as before | A-3
b as first | A-3
b as for | A-6
b as i | A2a5b7d-2
b as it | A-3
b as long | A3
b as much | A6
b as our | A-2
b as plan | A-3
b as she | A-2
b as soon | A3
b as the | A-16
b as to | A-2
b as usual | A-3
b as we | A-2
b as well | b11e-2
b as your | A-4
b asham $ | A-3
b ask #Number | A-4
b ask $ | A-16
b ask about | A-6O-5a-2c4
b ask and | A-5
b ask around | A6
b ask as | A-2
b ask be | A-2
b ask before | A-4
b ask for | c3d-5
b ask him | A-2b-2c-2d9e-2
b ask last | A-3
b ask me | d6
b ask my | d8e-2
b ask nicely | A-2
b ask that | A-2
b ask the | O-3a-4b4c-3d3e-2
b ask them | A-2
b ask to | A-5
b ask twice | A-4
b ask us | A-2
b ask what | A-4
b ask whether | A-3
b ask who | A-3
b ask yourself | A-3
b asleep $ | A5b2
b asleep at | A-3
b asleep by | A-2
b asleep in | A-4
b assembly on | A-2
b assume the | A-4
b asthma nurse | A-3
b at #Name | a-8b5c-8e-4
b at #Number | A-5a-4c-3e2
b at #Time | A-4a-5d5e-2
b at all | A-2
b at an | O-5b-2d-3e11
b at church | A10b-2d8e-2
b at drop-off | A-4
b at each | A-2
b at easter | A-5
b at every | A-3
b at first | A-3
b at football | A-3
b at gymnastics | A-3
b at her | A-6
b at him | A7O5a10b-3c-2
b at his | A5O6b-2d6
b at home | A3c-2d8
b at judo | A-3
b at least | A-8
b at lunch | A-4
b at me | A2O-5a14b-6d-9e-6
b at my | A4O-4a-2d2e-3
b at night | O-5b-2c10d-2e-2
b at no | A-4
b at once | A-2
b at our | A-3
b at ours | A-2
b at pick-up | A-4
b at scout | A-2
b at something | A-3
b at supper | A-4
b at table | A-3
b at tea | A-2
b at that | A-12
b at the | A-3O-3a4d-4
b at what | A-2
b at work | A11b-6c8d3e-6
b at your | a-5c-2
b at yours | A-14
b attach $ | A-5
b attach the | A-3
b attached $ | A4
b attack me | A9a5
b attend $ | A-4
b attorney will | A-2
b aunt $ | A-3
b awake over | A-4
b aware that | A-4
b away #Name | A-3
b away $ | A13a-5d-3e3
b away and | A-6
b away for | A11b-4d-2e11
b away from | A3O4a4d3
b away on | A-3
b away so | A-4
b away to | A6
b away with | b-3c-2e10
b babies be | A-3
b baby $ | A-5
b baby a | A4b-2
b baby be | A-4
b baby because | A9O5c5
b baby from | A3
b baby have | A-3
b baby i | A10b6c4
b baby in | A2b-2c6
b baby on | A-4
b baby to | A17O-4b-2e15
b back #Day | A-2
b back $ | A9a-3b-2e7
b back about | A5
b back after | A2
b back and | A3O-3a-10b-5d-4e11
b back at | c3d-2e2
b back be | A-3c4
b back door | A-4
b back for | d2e-3
b back from | A9a-3c-3e11
b back in | A-3
b back in in | d11e-2
b back my | A-3
b back of | A-2b-3c8d-2e-2
b back on | c-2d-3e3
b back on on | a-3d11
b back or | A4
b back positive | A-3
b back teeth | A-3
b back the | a4b-2c-2d-2
b back then | A-3
b back to | A-4O7b-3e5
b back tonight | A-3
b back unopen | A-4
b back when | a-3d16e-2
b back will | A11O3c-3
b back with | c2d2
b backbone of | A-4
b backpack on | A-3
b backpack so | A5
b backs of | A6c7
b bacon $ | A-4
b bad $ | A-4
b bad father | A-3
b bad for | A-2
b bad mother | A-3
b bag $ | A-2a8b-3d-3e-3
b bag of | A-3
b bag on | A-3
b bag when | A-2
b bag with | A-4
b bake sale | A-3
b ball and | A-2
b ball at | A-3
b ban it | A-2
b bandstand $ | A-4
b bang my | A10O-4a2b-3c4d-2
b bank card | A25O-2a-7b-3c-2d16e-4
b bank details | A-2
b bank holiday | A-2
b bank transfer | A-2
b bar $ | A-4
b barrister will | A-4
b bars $ | A5
b bars and | A-3
b baseball bat | A11O7a9b-2
b bath $ | A4a2b-3c4e-2
b bath time | A-4
b bath with | A7O6b-3c8e-3
b bathroom $ | A3b6c-2
b batter you | A11O4a8b-2
b battery and | A-2
b battle with | A-3
b be #Day | A-11
b be #Money | A-7
b be #Name | A-13
b be #Number | O-2a-4d-12e3
b be $ | a-9c-6d4e3
b be a | O4a4b-2e-4
b be absolutely | A-3
b be absurd | A-3
b be acceptable | A-2
b be advise | A4
b be afraid | b-2c8e-2
b be after | b3
b be alive | A31a-11b25c-11d-8e-8
b be all | A-3c2e-3
b be allergic | A-2
b be allow | A5O-6a-5b-2d10e-3
b be almost | A-3
b be alone | a4
b be already | A5O2a-3d2
b be also | A-2
b be always | A-4
b be an | a4b-3c-2
b be angry | A-3
b be anyone's | A-2
b be anything | A-3
b be appreciat | A-2
b be around | A10a-3b15
b be asham | A-4
b be ask | O5a10b-2d-3
b be asleep | a3b-3c4
b be at | c2e-3
b be attach | A-4
b be attached | A2
b be aware | A-3
b be back | b-3c4
b be bath | A-2
b be be | O3a-7d-5e4
b be beat | A6c5
b be beg | A3
b be best | A-3
b be better | A4O6a-11b25c-8d-8e-7
b be between | A-2
b be beyond | A-3
b be bill | A-4
b be bleed | A-3
b be blow | A-3
b be boiling | A-3
b be both | A-3
b be bother | A-2
b be bring | c2
b be bring back | d-2e8
b be broken | A-2O-4a6
b be burn | A-3
b be busy | A-3
b be by | A-2
b be call | A-2b4d5e-2
b be careful | A2
b be charge | A-3
b be check | A2
b be cheeky | A-5
b be choose | A-3
b be class | A-3
b be clean | A-2
b be clear | A3
b be cold | A-2
b be collect | A2
b be come | A4a5b-9c-10e4
b be come over | A13O4a11b-2
b be comfortable | A-3
b be comin | A15b-3d4
b be confident | A-3
b be confiscat | A-3
b be consistent | A-2
b be content | A-2
b be cook | A-3
b be correct | A-2
b be count | A-4
b be covered | A-2
b be cracked | O-3a5
b be cross | A6
b be cry | A-4
b be cut | A9a-5b16c-4d-3e-3
b be dead | A26b17c-21d-20
b be delay | A-3
b be delight | A-3
b be desperate | A-4
b be different | A-4
b be difficult | A-3
b be disappear | A13b-3d-3e5
b be discuss | A-4
b be do | A-3c-3e-2
b be down | b-3c11d-3e-3
b be draw | A-2
b be dress | A-4
b be drink | A7a9b-3c-2d-2
b be drive | A5a-3c3e-3
b be drop | A-3
b be drunk | A5c6
b be dry | A-3
b be due | A-7
b be easy | A-3
b be eat | A-4
b be emotional | A-3
b be empty | A20a-4b-4c-4d-5e20
b be end | b8e-2
b be enough | A3
b be even | A-3
b be ever | A-4
b be every | A9b-4c7e-2
b be exactly | A-3
b be fail | A-3
b be far | A-2
b be fed | A-3
b be feed | A-5
b be finally | A-2
b be find | A3
b be fine | A-21
b be finished | A4b-2
b be fix | A-2
b be fly | A3
b be follow | A18a-2d11
b be for | b-3d-3e6
b be forever | A-4
b be forget | A-2
b be forward | A-3
b be frankly | A-3
b be free | A-6
b be frighten | A-5
b be from | A-7b-2c10
b be funny | A-3
b be furious | A-3
b be get | A3O5b-3c5d-5
b be getting | A12a6c-4
b be give | A6O-5a-3c6
b be glad | A-9
b be go | A7a-4b6d-11e3
b be go in | A7a4b-3d-2
b be go up | A5
b be going | b4c-5d-16
b be good | A-7
b be grand | A-4c6
b be grateful | A-2
b be ground | A-4
b be growing | A-2
b be happier | A10b12d-2
b be happy | A-3
b be hardly | A-3
b be have | O-3b6c-3e-3
b be he | A-13
b be hear | A-3
b be here | A6a-5b13c-6d-4
b be hers | A-2
b be hide | a-2c-3e15
b be his | A-10
b be hit | A-2
b be hold | A-5O-3a7c-2
b be home | A-3a-3c8d4
b be honest | A-3
b be hope | A-7
b be hot | A-2
b be how | A7O8a-8b-4c17e-5
b be human | A-3
b be hurt | b11
b be i | A-4
b be ill | A-3
b be in | a-3c-2
b be inform | A5O-3b-3e3
b be it | O-4
b be just | O4a3
b be keep | A3a-5c-3d-3e11
b be keep in | A22O-2a-4c-3e12
b be kill | A-4
b be late | A-7
b be learn | A-5
b be leave | A2a3b-4d-3
b be less | A2
b be let | A-3
b be light | A5
b be like | A-11
b be livid | A-2
b be lock | A10c6d-2
b be log | A3O-4b-3d6
b be look | a3b-4e2
b be lose | A-3
b be lovely | A-2
b be low | A-3
b be lucky | A13O3a13
b be make | A-4O-3a-4c4
b be marked | A-2
b be me | a8
b be mean | A5O-6e13
b be meet | A-3
b be mine | A6a-3d10
b be miss | A8O-7b-2e11
b be missing | A-3
b be more | A-6
b be mortify | A-3
b be move | O-3e12
b be move down | A-3
b be my | d-3e6
b be neglectful | A-2
b be nervous | A-3
b be never | O-6e12
b be nice | A-5
b be no | A4a-3b4
b be nobody | A5
b be not | A2O9c-3
b be nothing | A9O5a-5b4c2d-4e-2
b be now | A2O-6d-3e11
b be odd | A-2
b be of | A-2
b be off | A-3e2
b be on | a-8b7e-5
b be only | A4d-7
b be onshore | A-3
b be open | A-5
b be out | A-3O-3a2b-3c2d-2
b be outgrown | A-2
b be outside | A10a-9c-5d14e-3
b be over | A7O6a-5b3c-3d-4
b be own | A-3
b be pack | A-3
b be packed | A-3
b be paranoia | A-4
b be park | A7a-2b-2d14
b be pass out | A16O-6a-2c12e-2
b be past | A-4
b be pay | a11b-2
b be pay off | A-4
b be people | A5
b be perfectly | A-3
b be pick up | A11O4
b be plan | A12a2b-4e3
b be poison | A-3
b be poorly | A-3
b be practise | A-2
b be pregnant | A-3
b be probably | A-2
b be promise | A-3
b be pull | A-4
b be put in | A4
b be put on | A-4
b be quiet | A3b3d-2e-2
b be quite | A2
b be raise | b-2e9
b be rather | A-3
b be ready | A-6
b be really | A-4
b be report | A11O-3b-2d2e-3
b be require | A-2
b be return | A7d-3e6
b be ridiculous | A-2
b be right | O4a-5c7d6
b be round | A-7
b be rude | A-3
b be ruin | A-3
b be run on | A-2
b be rust | A-3
b be sad | A-4
b be safe | A9O-5a2b5e-5
b be save | O6b11
b be say | A-3
b be scare | A8O-3a8
b be scared | A7O-3a3
b be scarlet | A-3
b be scream | A8b-2c8
b be search | A5c-2e2
b be see | A-3b2e-3
b be sell | A-3
b be serve | A-3
b be seventy-four | A-3
b be sewn | A5O-4d4
b be shake | A-4
b be shatter | A-2
b be she | A-12
b be shoot | A-4
b be sick | b-3c8
b be sign | A2
b be simply | A-3
b be sit | A2
b be slap | A-3
b be sleep | A5b-3c10d-2e-2
b be slow | A-2
b be so | A-7a4d-3e-3
b be solid | A-3
b be something | A-3
b be sore | A-3
b be sorry | A-15a8b-2d-2
b be spar | A-3
b be speak | A2b-2c5d5e-2
b be split | A3
b be stack | A-3
b be stand on | A8O4b10d-2e-3
b be start | A5O5b-2d-2
b be stay | A16O4a-3b-5c-6d-4e19
b be stay in | A20O2e9
b be stick | A-4
b be still | O2d5
b be stop | A-4
b be such | A-7
b be suppos | A5
b be sure | A-5
b be surprise | A-3
b be take | A9O2a-9d-9e16
b be take out | A2
b be talk | A-4
b be teach | A-3
b be tell | A-4e2
b be telling | A-3
b be that | A-4O8e3
b be the | A-8a3b3d-13e-2
b be their | A14a-3b6
b be there | A-3O-13a-4b-3c-4d5
b be they | A-5
b be thick | A-2
b be this | A4a5b5d-3e-3
b be through | A2
b be tire | A-3
b be tired | A-7
b be to | A-5
b be tonight | A5
b be treat | A-3
b be ty | A4
b be u | A-2
b be under | A-3
b be up | A-3
b be upstairs | A7
b be ur | A-3
b be use | A-2
b be very | O-8a-3b4
b be wait | A-2a4
b be watch | A7a-3b-2d11
b be wear | A3
b be welcome | A-5
b be well | A-3
b be what | O-10
b be where | A-4
b be who | A2
b be why | A2b-2c3e5
b be will | O7a5
b be wise | A-2
b be with | a-10
b be wonder | A-3
b be wonderful | A-3
b be work | A-2
b be worse | A3
b be wrap | A-2
b be wrong | A3
b be you | A-10O5a-5b-2c6d6e-3
b be your | A-5d-2e-2
b be yours | a4b-2
b beach $ | A-3
b bear it | A-3
b beat her | A12a-3c11
b beat him | A13a-2c9
b beat me | A-8O-11a19b-2c-5
b beat the | A-4c5
b beat you | A-4a19
b because #Name | A3O-4a-3b4c-2
b because be | A2a3b-3c2d-3e-3
b because he | A5a-8c6e-2
b because his | A-3
b because i | A8O3a-2c3e-7
b because it | A-7
b because my | A-3
b because of | A-3a2
b because on | A6
b because she | c-2
b because the | A-2O-2
b because then | A5
b because they | A-4
b because will | A8a-3b6e-2
b because would | A-3
b because you | O-3c-3d-11e7
b because your | A-3
b become your | A-3
b bed $ | c-4
b bed again | A17O3a-4c11
b bed and | A-5a-2d3
b bed be | A10b-2c11d-2
b bed on | A-3
b bed that | A-5
b bedroom $ | A4O-5d2
b beds $ | A-4
b before #Day | A-9
b before #Number | A-3
b before #Time | A-4
b before a | A-3
b before and | a3
b before be | A-3
b before bed | A-6
b before have | A-4
b before i | A-7b-3e-3
b before or | A-3
b before school | A-3
b before she | A-3
b before that | A-4
b before the | A-5a5c-2e-2
b before then | A-2
b before they | b-3e4
b before would | A-2
b before you | A3O3b-7c-9d3
b before your | A-3
b beg for | A-3
b beg me | A-3
b beg pardon | A-3
b behave $ | A16O8a-4c2e-3
b behind $ | A-4
b behind a | A-2
b behind her | A-3
b behind my | A-3
b behind the | a2b-3c3d-2
b behind you | A13O4d10e-2
b behind your | A14e8
b believe be | A-3
b believe how | A-3
b believe would | A-3
b bell $ | A-2
b below $ | A-3
b belt $ | A-6
b belt and | A-5
b belt be | A-5
b belt buckle | A8c7
b belt for | A4
b belt him | A12c5
b belt test | A-3
b best $ | A-3
b best of | A-3
b best wishes | A-2
b better $ | A-5
b better at | A-4
b better for | A-5
b better off | A17O6a-8b20c-6d-5e-5
b better than | A-2
b between #Number | A-4
b between #Time | A-2
b between you | A3
b big man | A-4
b bike $ | A-2
b bike shop | A-4
b bill me | A-4
b bird $ | A-3
b birth certificates | A4
b birthday money | A-2
b bit and | b-3c6
b bit her | A-3
b bit my | A-4
b bit of | b-3c5
b bit then | A-3
b bits $ | A-3
b black and | A7a3b-3c4
b black eye | A9c-3
b black out | A8O-3a6d-2
b blades in | A12O-5b11c-2
b blame for | A-3
b blanket $ | A11O-5b-2c2e-3
b bleachers $ | A-3
b bless $ | A-2
b bless you | A-3
b bless your | A-4
b block me | A13a-3b-2d12
b block the | A-4
b block twice | A-4
b bloke who | A3
b blood be | A-4
b blood pressure | A-5
b blow up | A-2
b blue $ | A7O3a3
b blue bag | A-3
b blue coat | A-3
b blue folder | A-2
b blue inhaler | A-3
b board $ | A-3
b board be | A-3
b board will | A-3
b boat $ | A-3
b boat or | A-3
b boat with | A4
b body bag | A12a8b-3d-3e-3
b boiler man | A-2
b boiling $ | A-3
b bonfire $ | A-2
b book #Number | A5
b book $ | A-3
b book a | A-3
b book and | A-2
b book club | A-3
b book in | A-3
b book must | A-2
b book on | A-3
b book the | A-4
b book with | A-3
b bookies $ | A13O-5c7d-2e-3
b booking $ | A-3
b books be | A-3
b boot for | A4
b boot of | A-3
b boots be | A-3
b boots in | A-2
b boots off | A-4
b border $ | A-2
b border already | A11O3e3
b border with | A10e7
b born $ | A-4
b borrow a | A-2
b boss $ | A-4
b boss and | A-2
b boss get | A8O2d5
b both $ | A-3
b both arms | A12O-5a-2b-2c4
b both boys | A7O5b-3c4
b both days | A-3
b both from | A5
b both house | A-3
b both houses | A-4
b both in | A-2
b both kids | A-3
b both of | a2b-3c-2d-2e6
b both say | A-4
b bother and | A-3
b bother come | A-5
b bother ring | A3
b bother you | A-3
b bottle $ | A-6
b bottle and | A14a-2
b bottle in | A-3
b bottle must | A-3
b bottle of | A7a-4b18c-3
b bottom of | A-3
b bouncy castle | A-3
b bowl of | A-3
b box $ | A-3
b box at | A-4
b box of | A-3
b box room | A-5
b boy $ | A-5
b boy and | A5
b boy of | A-2
b boy to | A-4
b boy you | A-3
b boyfriend be | A3O5a10b-2c-2d-3e-2
b boyfriend touch | A11O-3b-2c8e-2
b boys $ | A-3a4b-2c-3e3
b boys be | A12O-4a-3e-4
b boys until | A2
b boys with | A12c4
b brat $ | A15b-3c8d-2e-2
b brave with | A-3
b bread $ | A2
b break $ | a4
b break a | A3
b break every | A13a10c-3d-2
b break her | A-4
b break his | A-3
b break in | A-4
b break it | A3
b break my | A12a9
b break your | A14O6a12
b breakfast $ | A-4
b breakfast and | A-2
b breath for | A-4
b breathe $ | O-4b-2c2
b breathing $ | A8
b breathing exercise | A-3
b brick through | A8a7b-2
b bridge and | A18a-3b14
b bridge be | A-4
b bridge for | A5
b bring $ | A-4
b bring back #Name | A4
b bring back back | A-2
b bring back her | A9e3
b bring back him | A-3
b bring back the | A-2
b bring back them | A6e11
b bring her | A-11
b bring him | A-3O4a4b-3e4
b bring his | A-4
b bring in in | A-2
b bring it | A-5
b bring my | A10a-2b-2d5e-2
b bring that | A-6
b bring the | a3b6e-2
b bring them | b5c-2e4
b bring up up | A-2
b bring you | A2
b bring your | A-5
b broken from | A-4
b brother #Name | A-3
b brother $ | A-3O-5b-2e6
b brother be | A-5
b brother come | A11O-2a7b-3
b brother have | A5c-2d-2e6
b brother so | A-4
b brother to | A-4
b brother who | A-2
b brother's wed | A-3
b brother's wife | A-4
b brothers $ | A-4
b brothers will | A11O2a7b-3d-2
b bruise $ | A-3
b bruise be | A7
b bruise on | A-2
b bruises $ | A3
b bruises and | A12a3b-3
b bruises on | A9O-6a2b-2c6d-2
b build a | A-4
b building $ | A3
b bump on | A-2
b bunk bed | A-4
b burden to | A4
b burn from | A-3
b burn her | A12O-4a-3c9
b burn on | A-3O-5a-3c11
b burn that | A7O2a5
b burn the | A-3a13
b bus $ | A-5
b bus and | A-2
b bus break | A-3
b bus driver | A-2
b bus for | A-3
b bus ride | A-3
b bus stop | A-4
b bus to | A-2
b business $ | A3
b busy be | A-4
b but #Name | A-3
b but a | A-2
b but be | a-4b-3c9e-2
b but go off | A-3
b but he | b-2c8
b but here | A-2
b but hey | A-3
b but it | A-4
b but never | A-3
b but nobody | A-3
b but please | A-3
b but sure | A-2
b but that | A-3
b but who | A-3
b but who's | A-3
b but will | A10b-2d12e-3
b but would | A-3
b but you | A2a11c-4d-3
b but your | A-3
b buy an | A-3
b buy him | A-3
b buy my | A-3
b buy one-way | A7O-5b-3d-2e7
b buy that | A-3
b buy them | A-4
b by #Day | O3b5c-2d-3e-3
b by #Number | A-28
b by #Time | A-15
b by a | A-11
b by accident | A-4
b by bus | A-2
b by email | A-3
b by for | A-3
b by her | A9O4b-3c10e-2
b by letter | A-3
b by mail | A-4
b by mistake | A5
b by my | A2c-4d-2
b by myself | A-3
b by now | A-3
b by our | A-4
b by post | A-4
b by proxy | A-3
b by that | A-3
b by the | O3d-3e2
b by then | A3
b by tonight | O4a-2d5e-3
b by you | A13O-12b-3
b by your | A7O-4d-3
b c u | A8
b cake at | A-2
b cake be | A-3
b calamine be | A-2
b calculator and | A-2
b calendar $ | A-5
b calendar and | A-4
b calendar be | A-3
b calendar have | A-3
b calendar since | A-2
b call #Name | A-7
b call #Number | b4
b call $ | A-12
b call a | A-4
b call again | A-3
b call and | A2
b call be | A4
b call before | A-2
b call cps | A8b-3c11e-2
b call her | A6b5d5e-3
b call him | A-6
b call it | b-4d3
b call me | A-4O-2b5e-2
b call my | A-2
b call on | A-2
b call since | A-2
b call that | A3
b call the | A-2b-3c-3d-2e8
b call this | A-3
b call to | A-4
b call with | A-2
b call you | A-2
b call your | A17O-6a-3b11c3
b calls in | A12O-6b-3c-2d11e-3
b calls will | A-2
b camera in | A21a-9b-6c-7d21e-4
b camp $ | A-3
b camp deposit | A-2
b camp in | A-4
b can #Name | A-4
b can $ | A5a-2b6c3
b can agree | A-3
b can all | A-4
b can always | A-3
b can be | O6a-4b17c-2
b can bear | A-3
b can believe | A-2
b can bend | A-2
b can breathe | O-4b-2c2
b can bring | A4
b can call | A-3
b can change | A3
b can chew | A-3
b can cover | A-3
b can decide | A-3
b can do | O3a-5b7
b can drop | A-4
b can face | A-3
b can find | A-2
b can forget | A8b-2d4e-2
b can get | O-4a3c-2e4
b can go | b-3c6e-3
b can go back | A-2
b can go on | A4b9e-2
b can go out | A11b-3c2d5
b can hardly | A-3
b can have | a3c5d-11e-5
b can he | A-2
b can hear | b-2d6e-2
b can help | A-3
b can i | A-21
b can keep | A16O6a-3c4d-2e5
b can leave | A7a-2b-2d5e3
b can lift | A-4
b can live | A4b6d-2e-2
b can murder | A-2
b can never | A-2
b can not | A-5
b can pick up | A-2
b can play | A-3
b can put | A-3
b can put in | A-4
b can read | A-2
b can ring | A-4
b can run | A15d11e-3
b can run over | A-3
b can see | A15O10a-3b3d-2e-7
b can send | A3
b can sit | A13c7
b can sleep | A4
b can spit | A-2
b can stand | A-4
b can stay | O4c2
b can still | A-2
b can stop | A-3b-3e8
b can stretch | A-2
b can swap | A-2
b can take | A-15
b can tell | a-2b-3e7
b can the | A-3
b can trade | A-4
b can trust | A11b-2d4
b can u | A-8
b can wait | A-3
b can wash | A-3
b can we | A-10
b can win | A-3
b can work | A-2
b can you | A-28
b can your | A-3
b canal $ | A9a9b-3d-2e-3
b cancel the | A5
b cancell so | A-4
b cancell the | A-2
b candles $ | A-2
b car $ | b-5c3e-4
b car again | A12O4a8d-2
b car and | A-2O4a-3c-3d-4e7
b car by | A3
b car door | A-3
b car for | A13c10
b car keys | A-3
b car on | A9a4d-3e-2
b car park | A-4a10
b car since | A-2
b car so | A-7O3
b car that | A4
b car to | A-4
b car window | A-4
b car with | A-3
b card $ | A-5
b card and | O3a-6d16e-4
b card at | A-3
b card come | A-2
b card for | A3
b card with | A-2
b cards $ | A-3
b care #Name | A-2
b care $ | A11c5e-2
b care to | A-2
b carry her | A-3
b carry him | A-3
b carry his | A-2
b carry on | A5b-2
b carry that | A-4
b carry the | A-2
b cars $ | A-4
b case $ | A7O-7b-3c-2e-2
b case be | A-2
b case or | A11a7d-2
b case you | A-3
b cashew and | A-3
b cast for | A-3
b castle $ | A-3
b cat in | A-4
b cat stay | A-3
b cavities $ | A-3
b cent and | A-3
b centre $ | A11O-4a8b-3
b certificate be | A-2
b certificates and | A7O-6d7
b chair $ | A-3
b chair at | A-2
b chair with | A-4
b chairs $ | A3
b chance $ | A12O4a7
b chance to | A-3
b change anything | A-3
b change be | A-3
b change like | A-4
b change my | A13O-5b-3d8
b change the | O3c-2d6
b changing the | A-3
b chapter and | A-3
b charge on | A-3
b charge your | A-4
b charger $ | A5
b charges or | A10b-3d10
b chart $ | A-2
b chat $ | A3
b chat with | A-2
b check $ | e5
b check and | A-2
b check be | A2
b check her | A-4
b check if | A-2
b check it | A-3
b check my | A12O-6b-4d8
b check out out | A4
b check under | A7
b check your | A9b-3d11e-2
b cheese $ | A-3
b chess $ | A-2
b chew the | A-3
b chicken $ | A-3
b child #Name | A-4
b child $ | A-12
b child and | A5
b child be | A-3
b child benefit | A-3
b child have | A4
b child leave | A7
b child must | A-3
b child of | A-4
b child say | A8
b child to | A6
b child who | A-3
b child with | A-5
b children #Name | A6
b children $ | A-4a4e-2
b children a | A12b10d-2e-3
b children about | A-3
b children and | A3e7
b children at | A-3
b children be | b-3d3e5
b children in | A4O-4a4b-3d-2e-2
b children it | A3
b children of | A-3
b children out | A9O-4b-3d-2e9
b children see | A-5
b children should | A-5
b children tell | A-4
b children to | A3b6e-5
b children where | A9O5b-2c-2d-2e7
b children will | b-2e6
b children with | A-3
b children's services | A3
b chip in | A-3
b choice $ | A-3
b choice of | A-3
b chok me | A17O-5a4c2
b chok on | A-3
b chok you | A12O3a10c-2
b choose $ | A-3
b choose the | A-3
b christen $ | A3a8b-3
b christmas $ | A10a7b-3c-3d-2
b christmas and | A-2
b christmas day | A-6
b christmas without | A4
b church $ | d8e-2
b church and | A8b-2d8e-2
b church be | A-4
b cigarette burn | A9O-4b-2c9
b city $ | A6
b clap $ | A-3
b clap for | A-4
b class #Name | A-3
b class $ | A-3
b class and | A-3
b class at | A7
b class on | A-4
b class teacher | A7O-2b-3c10e-3
b clause #Number | A-3
b clean and | A-3
b clean through | A4
b clear $ | A-2
b clear that | A-2
b clerk $ | A-3
b clinic $ | A4
b clinic card | A-3
b clock $ | A-3
b close #Day | A-2
b close $ | A2
b close on | A-2
b close the | A7
b closer to | A6
b clothes on | A11O6b-3c8e-3
b club $ | A-5
b club and | A-4
b club on | A-2
b coach call | A-3
b coach say | A-2
b coat since | A-3
b coat so | A-3
b coats $ | A-3
b code be | A-3
b coffee $ | A-3
b coffee ring | A-2
b coffee table | A14O-4b-3c8d-2e-2
b cold $ | A-4
b cold bath | A11O6b-3c8e-3
b collect #Name | A4b-2e4
b collect her | A-3
b collect it | A-2
b collect on | A-3
b collect the | A10O-6a5c-2
b colour in | A-4
b colours be | A-4
b column of | A-3
b come $ | a11b-2
b come again | A-2
b come and | A6a-3c-4d2e3
b come at | A-2a8b-2c-2
b come back | A-3
b come back back | A2O2a-7d2e3
b come back back in | A-2
b come by | A-3
b come first | A-4
b come for | A-5b3
b come from | A-13
b come get | A-2
b come home | O-8a-13c7
b come if | A-3
b come in | A6
b come in in | b11e-3
b come inside | A12a-3b-2d2
b come into | A4
b come look | A4
b come near | A12O4a11
b come off off | A-2
b come on | A-7
b come out out | c8e-2
b come over over | A17O7a8b-3c-3e-2
b come round | A22a7b-6c-7d2e-3
b come the | A-3
b come there | A-3
b come to | A3c-11
b come too | A-3
b come up up | O4a9b-2d-3
b come with | b-2e8
b commend to | A-3
b comment $ | A-3
b comment from | A-3
b concert and | A-3
b conclude that | A-3
b condolences to | A-3
b conference $ | A-3
b conferences be | A-2
b confess i | A-3
b confirm $ | A-3
b confirm by | A-4
b congratulations $ | A4
b congratulations to | A-2
b consent $ | A3O4b-2e5
b consent and | A10O-5e7
b consent letter | A-2
b consent to | A-4
b consider a | A-2
b consult the | A-3
b consultant say | A-4
b contact $ | A-3
b contact centre | A5O-4a8b-3
b contact list | A-4
b content to | A-2
b contrary to | A-4
b convenient $ | A-3
b conversation $ | A-2
b cook $ | A-2
b cop will | A12a3b-3e3
b cope $ | A13O4b-2c6
b copy of | A4
b copy the | A-3
b corner of | A-3
b correct it | A-4
b cos be | A-2
b cos the | A-4
b cos u | A-3
b cost me | A-2
b cost now | A-2
b cost you | A-2
b costume $ | A-2
b costume be | A-2
b costume when | A-3
b couch $ | A5
b couch so | A-3
b couch the | A-4
b cough be | A-4
b cough in | A-3
b cough it | A-4
b counsel have | A-3
b counsel will | A-2
b counsellor have | A-4
b counselor call | A2
b count #Number | A8a4b-3
b count $ | A-2
b count as | A-2
b count how | A-3
b counter for | A-3
b country $ | A18a-4b-3c-4d-3e14
b country and | A14e11
b country now | A5d-2e5
b country on | A7O-4b-3d-2e9
b country with | A11d-2e6
b country you | A17c-2e13
b couple of | A6
b course your | A-4
b court #Number | A-3
b court $ | A-5O-2a2c-4
b court and | A-3a9b-3d-2e-3
b court can | A17O4e7
b court for | A-4
b court order | A12a-3e12
b court say | A7O5
b court will | b3e3
b cousin will | A12a2e2
b cousin's page | A-4
b cousin's wed | A-5
b cousins $ | A-4
b cousins be | A8
b cover $ | A-2
b cover both | A-2
b cover for | A-2
b cover in | A14O-3b2c-3
b cover it | A-3
b cover the | A-3
b crack a | A-3
b cracked from | A7O-3a5
b crackers $ | A5
b cream be | A-3
b credit card | A-3
b crib $ | A-3
b cricket ball | A-3
b cross i | A-2
b cross into | A14b-2e11
b cross me | A5
b cross that | A-3
b cross with | A-3
b crush at | A-3
b cry $ | A6
b cry a | A-2
b cry about | A7
b cry at | A-2
b cry for | A11O4c14
b cry herself | A4
b cry in | A-4
b cry like | A-2
b cry when | A2
b crèche have | A-3
b cupboard and | A-5
b cupboard under | A10b-2c9d-2
b curtains $ | A6
b custody will | A18a-3b-2e8
b cut again | A13O4b10d-2e-3
b cut all | A6O-5b11c-2
b cut her | A5b3c-3
b cut himself | A-2
b cut my | b11d-2e-2
b cut myself | A10b7d-2
b cut off off | A13b-3c5d3e-2
b cut your | A10a-3b-3d6e-2
b d in | A-4
b dad $ | A3a-2b-2d2
b dad have | A-2
b dad hit | A9O-4a4c-4
b dad in | A-4
b dad to | A-4
b dad will | A2
b daddy $ | A8a4c-2
b daddy be | A-4
b daddy do | A-3
b daddy on | A-3
b daddy say | A14O-2b4e-3
b daily $ | A10a-3b-2d5
b dance $ | A-4
b danger to | A4
b dare $ | A-3
b dare say | A-3
b dark $ | A2
b dark and | A-4
b dash $ | A-2
b date in | A-2
b date of | A-3
b dates well | A-2
b daughter $ | O5a3b4d-2e-2
b daughter be | A-5
b daughter have | A13a-3b-2c9
b daughter in | A14b-3c-2d-2e11
b daughter say | A15O-9a-3c-2
b daughter she | A-4
b daughter to | A9e5
b daughter why | A-4
b daughters $ | A-2
b day #Name | A-4
b day #Number | A-2
b day $ | O-2a-3b5d-3
b day and | A-5
b day before | A-4
b day do | A-2
b day go | A-2
b day i | A-5
b day in | A-2
b day of | A-2
b day off | A-2
b day or | A-3
b day since | A8b10d-3
b day so | A-2
b day the | A-3
b day through | A-2
b day till | A-2
b day until | A4d3
b day will | A9O4b-4e3
b day you | A5a14b-4c-2d-3e-3
b daylight $ | A-4
b days $ | A-2O-2c-2e4
b days and | A9O-4a-2b4
b days as | A-2
b days be | A-2
b days in | A-4
b days off | A-4
b days so | A-3
b days to | A4
b days when | A2
b days will | A5
b dead $ | A30b9c-9d-6
b dead and | A26a-7b14c-4d-3e-3
b dead by | A12b12e-3
b dead father | A4
b dead i | A-3
b dead if | A11a11b-4d-2
b dead man | A11O3a9b-3c-2d-2
b dead on | A-3
b dead since | A-4
b dead than | A17a-2b4c3
b deadline for | A-4
b deal of | A-2
b deal to | A-2
b deal with | A3O4a-2b10c-2
b dear #Name | A-7
b decide $ | A-5
b decide be | A-3
b decide to | A15O7b5e-3
b decide what | A7
b decision for | A-3
b decree $ | A-3
b deep down | A-4
b deep end | A4
b delete every | A11O-2d8
b delete it | A-3
b dent in | A5
b dentist and | A-2
b dentist in | A-2
b depend on | A-3
b deport if | A14a-3b-2d15
b deposit on | A-3
b deserve every | A8a9c-2
b deserve it | A10O4c2
b desist from | A-3
b details be | A-2
b dial $ | A-4
b diary $ | A-2
b diary i | A-4
b die $ | A17a-4b10c-4d-2e-3
b die and | A10b9
b die of | A-5
b dinner at | A3
b dinner so | A-2
b director $ | A-2
b disappear $ | A23O9a-4c-3e17
b disclos to | A12O-5c10e-2
b discover what | A-2
b discuss my | A-3
b disgrace and | A-3
b divorce $ | A5d4
b divorce or | A13b-3d10e-2
b do #Day | A-11
b do #Name | A-17
b do #Number | A-8
b do $ | A-4O7d-3
b do a | A-9
b do again | A-3
b do all | A-4
b do an | A-3
b do and | A-5
b do another | A4
b do answer | A2
b do ask | A-5
b do at | A-2
b do be | O4e4
b do bother | A9O6a-3b-3c-4d-3e9
b do bring | A11b14c-2e-2
b do by | A-3
b do care | A2
b do come | O3a-3e4
b do come back | A16a-7c4
b do come up | A-3
b do consent | A-4
b do count | A-2
b do deserve | A13a4b-4c2d-2
b do drive | A3
b do drop | A12a8d-2
b do eat | A3
b do every | A-2
b do everything | A-4
b do expect | A-2
b do find | A3
b do football | A-2
b do forget | A-3
b do give | A10c13e-2
b do go | A9a-3b-2d3
b do handovers | A10O-4a8b-3
b do happen | A-5
b do have | A-9
b do he | A-11
b do her | A7b-3c9e-2
b do his | A-2
b do hope | A-3
b do i | A-15
b do if | A5
b do in | A-2
b do it | O4e-5
b do karate | A-3
b do keep | A-2
b do know | O-2a-7b-4c-6d-3e21
b do learn | A4
b do leave | A15O6a-3b-2d11
b do let | a-2b9e-4
b do lie | A11a-2d10
b do lift | A-3
b do like | A-2
b do look | A5
b do make | A5b-3c11d-2e-3
b do may | A-3
b do me | A5O6a-2c10
b do mind | A-8
b do miss | A-4
b do my | A-3
b do no | A-3
b do not | O-2
b do on | A5
b do open | A3
b do panic | A-3
b do pay | A-4
b do photograph | A-2
b do pick up | A-3
b do pickups | A-4
b do push | A-3
b do read | A-3
b do ring | A-3
b do say | A-3
b do see | A2b7c-2d-3e-2
b do send | A-2
b do she | A-10
b do sign | A5
b do so | A-2
b do suit | A-3
b do take | A6
b do tell | A-6
b do test | A-3
b do text | A-3
b do the | A-15O-5a4e4
b do they | A-3
b do think | A-2
b do this | a-2b3
b do time | A12O2a8b-4
b do to | A22b-3e-2
b do trust | A2
b do try | A4b2e-4
b do u | A-6
b do wake up | A12b3e-2
b do want | A7a-11b19c-12e-15
b do wear | A-4
b do what | A-3
b do when | A5
b do with | c2
b do work | A2
b do your | A-2
b dock $ | A-4
b doctor $ | A-7
b doctor have | A-6b-3c4
b doctor say | A-5
b doctor want | A4
b document $ | A-3
b dog $ | O3
b dog eat | A5
b dog with | A-4
b dollar store | A-3
b door $ | O-2a3c-3d6
b door again | A16a11c-2
b door and | A11O-6a6b-2c4d-4e-2
b door at | A-2
b door for | A3
b door he | A4
b door lock | A10O5c3
b door or | A8a3
b door with | A3
b doorbell cam | A3
b dose be | A-3
b dose of | A-3
b down #Number | A-3
b down $ | A5e-7
b down and | A-2
b down at | A-4
b down be | A2
b down for | A-3
b down from | A-3
b down on | b10
b down the | A3b-5d-3e-4
b down there | A9b3c3e-2
b down what | A-3
b down with | A-5a16c-4
b down you | A-3
b downstairs at | A-2
b dr #Name | A-6
b drag me | A9a4
b drag you | A11a10b-3d-3
b drama $ | A4b-2c4
b drama in | A-2
b draw the | A-2
b draw up | A-3
b drawer and | A13O-4b-3d-3e7
b drawer until | A-3
b dress $ | A-2
b dressing gown | A-5
b drew a | A-3
b drink #Name | A3
b drink the | A6
b drinks in | A-4
b drive $ | A-8
b drive and | A2b-3d11e-3
b drive behind | A13O4d10e-2
b drive him | A-5
b drive home | A3
b drive i | A-3
b drive me | A-3
b drive off | A11O-6a-5d-2e13
b drive safe | A-3
b drive so | A-3
b drive the | A-3
b drive them | A12a-4b-5c15d-7e-2
b drive to | A3a-2b4e6
b driving licence | A-3
b drop dead | A-4
b drop him | A-2
b drop it | A-8
b drop of | A11b-2c7
b drop off him | A-3
b drop off it | A-2
b drop the | A13b-9e-7
b drown them | A10b-3c10
b drown you | A15a9b-4e-2
b drunk $ | A2
b drunk on | A9O-3c5e-2
b drunk when | A13c5
b dry $ | A-3
b dry and | A-2
b dy $ | A17O6a-4b7d-2e-2
b dy for | A-2
b dy in | A-4
b dy laugh | A-3
b dy to | A-2
b dyslexia $ | A-4
b each and | A-4
b each day | A-2
b each night | A7
b each of | A-3
b each other | A-2
b each side | A-4
b each time | O-8a-2b2d4
b ear $ | A2
b ear and | A2
b early and | A14O4b-3e4
b early night | A-3
b ears be | A-3
b easier for | A-3
b easter $ | A-2
b easter and | A2
b easter be | A3
b easy $ | A11O5b-3d-2e6
b eat #Name | A-3
b eat #Number | A-5
b eat a | A4
b eat and | A-4
b eat before | A-3
b eat from | A22O-7b-3c15e-2
b eat her | A-3
b eat it | A-6
b eat or | A-4
b eat since | A15b-4c10e-3
b eat well | A-2
b eat you | A-4
b eh $ | A-4
b eid #Name | A-4
b either $ | A5O4a2b-3e2
b either be | A4
b either of | A5O-5b-2c-2e9
b either side | A-3
b either the | A-3
b eldest be | A10b-3c8e-3
b else be | A-3
b email $ | A-5
b email about | A-3
b email and | A18O3a-2b-2d8
b email the | A-2
b emails $ | A7
b emergency $ | A12b5d-2e-2
b emotional range | A-3
b emotional unavailability | A-3
b empty and | A17a-2c-2d-2e14
b empty chair | A-3
b empty stomach | A-2
b end and | A2
b end his | A11O-5b10c-2
b end it | A14a-10b22c-5d-3e-4
b end my | A8b9
b end of | A-8
b end on | A-3
b end this | A5
b end to | A6
b end up up | A6a3c-2
b end with | A4
b engine running | A3
b enjoy $ | A-2
b enjoy that | A-3
b enjoy the | A-2
b enjoy your | A5O5b-3d5e4
b enough be | A-2
b enough tablets | A-2
b equally $ | A-3
b even #Name | A-4
b even #Number | A-3
b even $ | A-2
b even a | A-2
b even come | A17b12d-3
b even from | A-3
b even have | A-3
b even in | A-2
b even notice | A9b3e-2
b even the | A-2
b even your | A-3
b evening #Name | A-6
b evening $ | A-3b3
b evening before | A5
b evening that | A5
b evening with | A-4
b evenings $ | A-3
b ever #Name | A-2
b ever $ | A-3
b ever born | A-2
b ever find | A12O6a-2c-2e12
b ever get | A8e-2
b ever go | A-3
b ever on | A-3
b ever send | A-3
b ever think | A-4
b ever write | A-4
b every #Number | A-10
b every bath | A-3
b every blessed | A-4
b every christmas | A-5
b every day | A5O3b5d-5e-3
b every email | A3
b every evening | A13O-2a-3d12
b every hour | A11a-4b-2d12
b every man | A10b-3d11
b every meal | A-3
b every month | A-2
b every morning | A15O5b12c-2d-3
b every mother | A-3
b every night | A3a-11d5e-4
b every page | A-4
b every penny | A4
b every second | A11a-3c4
b every single | A-4
b every text | A7
b every time | A6a-9b-5c7d5e-4
b every week | A-3
b everybody $ | A-3
b everybody will | A3
b everyone $ | A-2
b everyone at | A7d6
b everyone in | A6
b everyone would | A11b6
b everything $ | a-2b8c-2
b everything be | A-3
b everything i | A-8
b everything that | A-2
b everything you | A11O5b-3d11
b everywhere i | A8O-5b-2d5
b ex have | A11O-8c-2
b exactly be | A-2
b exactly like | A6
b exam on | A-3
b excuse for | A-2
b excuses $ | A-4
b exhaust and | A-3
b exist $ | A4
b exit at | A-3
b expect $ | A-2
b expect a | A-2
b expect you | A-3
b explain it | A3
b explain that | A-4
b extra cost | A-3
b extra time | A-2
b eye $ | A5
b eye be | a5
b eye open | a8b-3d-2
b eye so | A-2
b eyebrow $ | A-4
b eyes $ | A-3
b eyes and | A-4
b face $ | O5c3
b face and | a5
b face at | A14O-5
b face in | A21a11b-3d-3e-2
b face on | A-7c6e-2
b face outside | A9O-3a6
b face paint | A-2
b face then | A-6
b face to | A-4
b face with | A-2
b faces $ | A-4
b fair $ | A-3
b fair bit | A-2
b fair board | A-3
b fall $ | A-4
b fall down | A-3
b fall from | A-3
b fall off | A-4
b fall out | A-2
b fall through | A-4
b family be | A-4
b family court | A-3
b family do | A-3
b family in | A12e6
b family now | A-4
b family of | A-3
b far $ | A4
b far away | A3
b far too | A-4
b father also | A13c3
b father and | A6a-3c-3e10
b father be | A-3
b father do | A2
b father warn | A-2
b father will | A4
b fault $ | A2b10d-2
b fault all | A-2
b fault he | A-3
b fault that | A-3
b fault the | A-2
b fear of | A-2
b feed and | A-4
b feed him | A-2
b feed store | A-3
b feed the | b8
b feed them | A2
b feel $ | A-3
b feel a | A4
b feel free | A-3
b feel like | A-2
b feel our | A-2
b feel sorry | A-2
b feel stupid | A-4
b feel when | A-3
b fees in | A-2
b feet $ | A-3
b feet after | A-3
b feet have | A-3
b fella with | A-2
b ferry $ | A-4
b ferry be | A-4
b ferry from | A-3
b fetch them | A-3
b fever $ | A-3
b field be | A-3
b fight about | A-3
b fight it | A-4
b figure out it | A-3
b fil for | A-5
b file $ | A-3
b file for | A-2
b fill her | A-3
b fill in in | A-2
b fill in it | A-3
b fill out out | A-4
b film $ | A-4
b film have | A-3
b film it | A-3
b final $ | A5
b final be | A-2
b financial abuse | A-3
b financial control | A-3
b find a | A12O-13a-6d9e-3
b find her | A-4
b find him | A6c-3
b find it | a-3d8
b find me | A25a-6b17c-5d-3e-2
b find out out | A4c-7e3
b find that | A-3
b find the | A-7
b find them | A16c-3d-2e15
b find us | A19O3a-6b-4c-5d-7e20
b find you | A23O-3c-8d13
b find your | A-3
b fine $ | A-9
b fine and | A-3
b fine i | A3
b fine since | A-2
b fine with | A-3
b finger $ | A-3
b finger mark | A3O-2c5
b finger on | A-3
b fingers $ | A3O-4a-3b-2c12
b fingers and | A3
b finish #Time | A-3
b finish $ | A-2
b finish a | A-2
b finish it | A10O2b2
b finish me | A-3
b finish the | A13a6b-2e2
b finish what | A13a10b-3
b finish you | A10a6b-3d-2
b fire to | A6
b first $ | A2d4e-6
b first and | A2
b first be | A-3
b first contact | A-3
b first have | A-3
b first i | A-3
b first in | A-3
b first pick | A-4
b first place | A-3
b first so | A8b5
b first the | A-3
b first thing | A-4
b first you | A-5
b fish fingers | A-4
b fish tank | A-3
b fists $ | A13a4b-3c6d-2e-3
b fit the | A-2
b fix $ | A-3
b fix in | A-3
b fix that | A5
b fixed brace | A-3
b fizzy drinks | A-3
b flat and | A12b2e-3
b flat be | A-3
b flat tyre | A-2
b flight be | A7b-3d-2e7
b flight land | A-5
b flight times | A-3
b floor $ | a2b-3c4d-2
b floor until | A-4
b flu and | A-4
b fly home | A3
b fly out | A9e6
b fly to | A7e7
b folder $ | A-2
b folder be | A-2
b follow me | A25O-14a-10b-5c-5d19e-5
b follow you | A12O11a-6b-2c-4d16e-4
b food $ | A7O-4a-2b-2d8
b food for | A3
b food till | A11O5b-2c7e-2
b food will | A12c8
b foot the | A2
b football $ | A-3
b football boots | A-2
b football on | A-3
b for #Day | A-19
b for #Name | O-5a-7b-4c-6d-5e24
b for #Number | b-14
b for #Time | A-2
b for $ | a3b-2d-3
b for a | b2d-6
b for about | A-2
b for ages | A-2
b for all | A2b-2c4
b for always | A9c-2d-3e10
b for an | a-4c3d-3e-2
b for anything | A-3
b for be | A-10
b for both | A-15
b for breakfast | A-3
b for each | A-4
b for every | A-2
b for everybody | A-3
b for fees | A-3
b for good | A25O8a-13c-13d-10e16
b for have | A-7
b for her | O5e6
b for him | b-3c8e-3
b for his | A2
b for how | A-3
b for it | A-5a-4c14
b for like | A-4
b for live | A9b8d-2
b for lunch | A-3
b for me | A16O2b12c-14d-15
b for men | A-4
b for miss | A-2
b for money | A8
b for much | A3
b for my | A-7
b for not | A-2
b for nothing | A-2
b for now | A-3
b for once | A-8
b for other | A-2
b for parents | A-2
b for sanctions | A-3
b for say | A-3
b for science | A-2
b for show | A6
b for soccer | A-3
b for something | A-4
b for talking | A-5
b for thanksgiving | A-4
b for that | A-20
b for the | A-18O-5d-8
b for them | A-3
b for these | A-2
b for this | A-2
b for tonight | A-3
b for u | A-2
b for under | A-2
b for ur | A5
b for us | A4O3b-2e9
b for want | A-2
b for what | A4
b for when | A12b4c-2d-2
b for word | A-3
b for work | A-2
b for you | A-2O9a-3c9e-6
b for your | A-8
b for yourself | A-3
b forbid you | A6O4b-2d10e-3
b force me | A13O-4
b forever $ | A6b-3e7
b forget his | A-5
b forget that | A10b3
b forgive me | A-4
b forgive the | A-3
b form $ | A-7
b form be | A-4
b form have | A-3
b form in | A-3
b form teacher | A-3
b form to | A-3
b fortnight $ | A-4
b fortnight and | A-3
b fortnight in | A-3
b forward to | A-3
b fourth $ | A-3
b fr be | A-3
b free $ | A-3
b free to | A-2
b free until | A-3
b fridge $ | A-2
b friends $ | A-2O-4b-3d7
b friends and | A10d3
b friends or | A12b-2d9e-2
b frighten of | A-6
b from #Day | O-4c7
b from #Name | O-5a-2c-2e15
b from #Number | A-13
b from #Time | A-4
b from a | e5
b from both | A-2
b from football | A-5
b from her | A-3
b from here | b-3e10
b from his | A-3
b from last | A-4
b from me | A4d2e-3
b from my | A10O-6b-7c-6d-3e2
b from now | c-2d4
b from school | A7a-7b-4c-6d-5e18
b from somebody | A-2
b from swim | A-4
b from that | A-3
b from the | A-7O-5a-3d-3e6
b from today | A-3
b from tomorrow | A7
b from tonight | A-4
b from under | A-3c8
b from us | A-4
b from when | A4a5
b from where | A8O-2e3
b from work | A11O-4a3d-3
b from you | d3
b from your | A-5O-5a-4b2
b front of | a8c-5d-3e-6
b front office | A-3
b front pocket | A-4
b front row | A-2
b fruit $ | A-4
b full custody | A6b14c-2d-3e-3
b full of | A-3
b full stop | A-2
b full tank | A16a5b-3c-2d-3e2
b fun be | A-3
b funeral $ | A5a2b5c-2d-3e-2
b fuss $ | A-3
b future $ | A-2
b game's #Day | A-2
b garage $ | A9a-3b6
b garage find | A3O-3b-2d4
b garden at | A12O-3b-2c4e-2
b garden centre | A-4
b gate $ | A-6
b gate and | O-3a3b-3e4
b gate at | A-2
b gate be | A-4
b gate in | A-3
b gate with | A-5
b gather from | A-4
b gentleman with | A-3
b get #Number | A3a3c3d-2e-2
b get $ | A-4
b get a | a3b-14c3d-2
b get an | A4
b get another | A15O4a-3c2d3
b get away away | A3
b get back back | A4
b get back her | A6b-3c-2d-2e11
b get back him | A5
b get back it | A-3
b get back them | A20O5c-2e4
b get enough | A2
b get extra | A-3
b get from | A3
b get help | A-4
b get her | O3a2c-3e5
b get him | A-2
b get his | A4c5
b get hit | A-3
b get in a | A-3
b get in the | A5O3e3
b get into | A14a-4b-2d5e-3
b get it | A-6
b get lock | A6c4d-2
b get lost | A-3
b get more | A-3
b get my | A3a-3b7c-2d-2
b get no | A7O5b-2c10
b get off off | A-4
b get on my | A14O5a7b-2d-3
b get on on | A-3
b get out a | A-4
b get out out | A3
b get over a | A-4
b get over over | A12b-2c6
b get pay | A-4
b get rid | A10b-3c-2d10e-3
b get that | A-3
b get the | O9a-17c4d4
b get their | A12b-3e5
b get them | A8a3c3e-2
b get there | A7e3
b get this | A-3
b get tired | A-4
b get to | a-3d6
b get u | A-4
b get ur | A2
b get you | A3a12b-2
b get your | A10O5b-3c-4d13e-4
b get yourself | A-3
b getting marry | A-3
b getting stab | A11a5c-2
b ghost $ | A-2
b gift for | A-3
b girl $ | A14a5b-2e-3
b girl in | A3
b girl on | A-3
b girls $ | A12b3
b girls and | A-3
b girls can | A-4
b girls i | A17O7a-3b16c-2e-2
b give #Name | A10O-3b-3c2d5e-3
b give a | A-3
b give her | O4b-2c7
b give him | A6a-8b-9c27d-6e-10
b give it | a5b-2d-5
b give me | A10a-4b-6d2
b give my | A-3
b give our | A6O-3b-2c3d4e-2
b give that | A-4
b give the | A-3
b give them | A-5c3
b give up up | A-8
b give us | A-5
b give what | A-4
b give you | O4d-2e2
b glad you | A-3
b glasses in | A-3
b glasses on | A-3
b go #Number | A-2
b go $ | c-7d-2e4
b go a | A7b-3c-2d-3e13
b go abroad | A6e5
b go ahead | A2e5
b go and | A5a-2b4d-3e3
b go away away | A11b-3c2d-3
b go back back | A-3
b go change | A5
b go cold | A-4
b go for | A13O-4a6c-7d-3
b go halves | A-3
b go hungry | A15b-3c6e-3
b go in | A-3
b go in in | b-2c4d-2
b go in to | A10b-3c-2d5e-2
b go into | A6a-2d4
b go mad | A-3
b go missing | A-2
b go of | A6
b go off off | A-2
b go on | A-3
b go on on | a-4b8c-3
b go out out | A13b-7d8e-5
b go over over | A-3
b go round | A-4
b go straight | A-4
b go the | A-4
b go to | A3O-4a-13d4e-3
b go up up | A4a-3d5
b go with | O8e3
b go without | A-3
b go wrong | A-3
b go you | A-4
b god i | A-2
b going to | A3b3c-7d-17
b gold and | A11O-3b-2d9e-3
b good #Name | A-3
b good $ | A7O3a-12d-6
b good and | A7O7b-2e13
b good day | A-2
b good enough | A-3
b good evening | A-4
b good for | A-6
b good hiding | A20O5a-4c12
b good luck | b-2d-3e10
b good morning | A-5
b good mother | A-3
b good people | A-2
b good trousers | A-4
b good week | A-4
b good weekend | A-2
b goodbye $ | A3d-3e3
b goodbye letter | A3
b goodbye to | A6a-4b3
b googl how | A14O-5b11c-3e-2
b got in | A-4
b got on | A8e2
b gp and | A4
b gp have | A5
b gp say | A-2
b gps in | A-5
b grab #Name | A5O-2c-3e4
b grab her | A12O3a5b-2c-3
b grab him | A15O4a-5c7
b grab me | A12O-6a11
b grand $ | c6
b grand be | A-3
b grandpa #Name | A-4
b grandpa $ | A6
b grateful for | A-2
b grave $ | A-3
b great $ | A-2
b great dad | A-4
b greedy $ | A-2
b greetings #Name | A-2
b greggs $ | A-3
b grommets $ | A-2
b ground $ | A11a8d-3e-2
b ground be | A4
b group chat | A2
b grow up up | A-3
b growing lad | A-3
b guess the | A-4
b gun $ | A-2a7b-3
b gun in | A4b9
b guy $ | A-3
b guy who | A6
b gym $ | A-3
b gym and | A6
b habit and | A-3
b habit of | A-2
b haemoglobin be | A-4
b haha $ | A-2
b hair $ | A-7a-3c4
b hair and | A9a2b-2e4
b hair be | A-2
b hair in | A11O-5a9b-2d-3
b half-term $ | A-2
b hall $ | A-2
b halloween $ | A-3
b halves $ | A-4
b hammer $ | A13O-2a7c-2
b hand $ | O-5a-7b3c3
b hand in | A3
b hand in in | A-3
b hand in it | A-3
b hand on | A4O5a-3c13
b hand over | A12c8
b hand over him | A6
b hand over over | A4a-3c2d4
b hand that | A3
b handovers at | A10O-4a8b-3
b handprint on | A2c3
b hands $ | A-4
b hands around | A9O-4a3
b hands be | A-3
b hands on | A14O5a7b-2d-3
b hands round | A12a10
b hands to | A3
b hang himself | A13b13c-2d-2e-3
b hang it | A-3
b hang myself | A17O6a-4b13c-3
b hang on on | A-4
b hang there | A-4
b hang yourself | A10O-4b10
b hangover $ | A-4
b happen $ | A11b-2e-3
b happen again | A-4
b happen at | A-2
b happen between | A6
b happen on | A5
b happen to | A8O5a10d-2
b happen when | A3
b happen with | A-3
b happy $ | A-2
b happy to | A-6
b happy with | A-3
b hard $ | A13O4c4
b hard and | A-4
b hard to | A-2
b harm and | A13O4b-3c6e-2
b harm do | A-4
b hate for | A-2
b hate the | A-4
b hate to | A-2
b hate you | A-2
b have #Day | A-4
b have #Number | O3a-2c6
b have $ | A-7
b have a | O11b-3c2
b have agre | A-2
b have all | A2
b have also | A-3
b have always | A-5
b have amoxicillin | A-3
b have an | A-7
b have another | A-3
b have any | A-2
b have anything | A-3
b have apply | A-6
b have ask | O-5a-4c-3d3
b have be | A5O-3c-9d3
b have beat | A-6c7
b have better | A-3
b have book | A-3
b have break | O-2a8b-2c-2
b have buy | A-3
b have call | A7O-9a-6c4d-4e3
b have cancell | A-3
b have change | A6a-2b-2d4
b have cigarette | A9b-3c4
b have clean | A-2
b have clock | A-3
b have come | A3d3
b have come down | A-3
b have confirm | A-2
b have contact | A11O-5d5e-4
b have cut | A14b3d-2e5
b have decide | A3O7b5e-3
b have draw | A-3
b have drop | A-3
b have eat | A3
b have email | A-3
b have enjoy | A6
b have enough | A4
b have enroll | A3O5b-3d-2e10
b have even | A-2
b have ever | A-4
b have every | A-2
b have finish | A15O4a9
b have follow | A11O-3b-2d4
b have friend | A13a3b-2c-2
b have friends | A15b-2d8
b have fun | A-2
b have get | A-3
b have get in | A8O3e3
b have get on | A-5
b have give | A-6O-2d8e-2
b have go | A-5
b have have | O5c4d2e-2
b have hear | A-2
b have her | A-2a-2b-3e14
b have here | A-2
b have hide | A21a-4c-5d-5e10
b have him | a-4e4
b have his | A-15
b have in | A-2
b have inform | A-3
b have it | d6
b have just | a3b-3d-3e4
b have keep | A-4
b have land | A-4
b have leave | A4c-2e11
b have let | A4
b have lock | A-4
b have look | A-3
b have make | A9O2b3
b have mark | A-4
b have me | A-2a-3b-3d5
b have meet | A-3
b have mislaid | A-3
b have miss | A-2
b have more | A-6
b have move | O3b-3e7
b have my | b3c-3d-3e-2
b have never | b-3d-2e12
b have new | A6b-4e8
b have no | a-4b3c-2e5
b have not | O-3b-3c3
b have nothing | c4e-2
b have notice | A4
b have now | A-5a7
b have once | A-2
b have only | a3d-2e-2
b have open | A-4
b have order | A-3
b have paper | A9a8b-2
b have pay | A-6
b have phone | A2
b have photograph | A-5
b have pick | A7
b have plenty | A-3
b have poison | A-4
b have prescrib | A-3
b have put | A-2d-3e2
b have put in | A3
b have put on | A-3
b have raise | A-4
b have report | A14O-7a-3b-2c3e3
b have ring | A6O-2b5
b have save | A-4
b have say | d-2
b have search | A-4
b have see | A3O-8c-3e2
b have sell | A2
b have send | A-5a3b-2d-2e3
b have set | A-3
b have set up | A-3
b have sex | A11O-3a10b-2d-3e-2
b have she | A2
b have since | A-3
b have still | A4b-2d8
b have stop | b-3c6e-3
b have strangl | A4O8a6
b have take | A18a-7c-12e5
b have tea | A-2
b have teach | A-4
b have tell | c3
b have that | A-5
b have the | a3b3c-3d-4
b have them | A-3a-4b-2c13
b have thoughts | A4
b have threaten | A4O-3b6
b have time | A-3
b have to | A-7a-4
b have try | A-4
b have turn off | A-3
b have turn on | A3
b have u | A-2
b have want | A6
b have warn | A-3
b have win | A3
b have wreck | A-2
b have write | A5O5a-4b21c-3d-3e-4
b have y'all | A-3
b have you | O-3a5b-6c-4d-2
b have your | A2O3a-2b-7c-4d5
b hay $ | A-3
b he #Day | A-4
b he allow | A-3
b he also | A-3
b he and | A-3
b he apologise | A13b-3c10d-2e-3
b he ask | c-2
b he be | a-16c4d-9
b he beat | A-4
b he can | a-4b-6d-2
b he collect | A3
b he come | A-5O-3a-3c10
b he come back | A-5
b he do | b2
b he eat | A-3
b he fall | A3
b he finally | A-2
b he find | A4
b he finish | A3
b he forget | A-3
b he get | c4d-3
b he get off | A-5
b he go | A-4
b he go on | A-3
b he got | A-3
b he have | O-7b-7c-3e4
b he hear | A-4
b he hide | A-4
b he inform | A-4
b he just | A-3
b he keep | A-2
b he know | A7c-4d5
b he last | A-3
b he learn | A9O5c8
b he leave | A-3
b he lie | A12c6e-3
b he like | A4
b he look | A-3
b he lose | A-3
b he love | A-3
b he make | A6b4c-2
b he may | A5
b he must | O3b-3c9e-3
b he never | A-3
b he on | A-3
b he prefer | A-2
b he raise | A-3
b he ring | A-2
b he say | A6O-7a-13b7c-2d-6e-10
b he shoot | A-3
b he sleep | A3b-3c8d-3e-3
b he stay | A10O4c4
b he stop | A9c6
b he take | A6O-2a-3c-3d6e-2
b he tell | O-7c-3e4
b he threaten | A6O-3a3b-3d2
b he throw up | A-3
b he wait | A-3
b he want | O-4b-2c-2e3
b he wet | A9O2b-2c5
b he will | A9O2a-6c3d-4
b he wish | A3O-4b8
b he would | A-3
b head $ | A2a4c-3
b head against | A10O-5a8d-2
b head and | a6b-2
b head have | A-2
b head in | O3a8c-2
b head on | a-3c6
b head teacher | A-4
b head that | A-3
b head under | A9c10
b head want | A-3
b headbut me | A9O-3a4
b heads up | A-2
b health $ | A-4
b hear $ | O-5a6b-2
b hear be | A-3
b hear from | A-4
b hear how | A11b-3c4
b hear it | a2b-3
b hear me | A5a7b-3
b hear that | A-6
b hear the | A-3
b hear them | A-3
b hear they | A-2
b hear what | A-3
b hear whether | A-2
b hear you | O-5b2d4
b hear your | A7
b hearing be | A-4
b heart $ | A-4
b heat be | A-2
b heaven $ | A14b11d-3e-3
b hedge $ | A-3
b helicopter parent | A-4
b hell $ | A-4
b hello #Name | A-5
b help $ | A-2
b help her | A-3
b help me | A-5
b help on | A-3
b help you | A-3
b hen do | A-2
b hens $ | A-3
b her #Name | A-6
b her #Number | b-2c8
b her $ | O-11a-12b-12e4
b her a | A11O2a-3
b her again | a-2d9e-5
b her an | A-3
b her and | A8a-5b-3d-4e9
b her another | A-2
b her any | A4
b her arms | A3O-4b6e-2
b her assembly | A-2
b her at | A-5
b her back | A3c-5d-2e17
b her bag | A-13
b her be | A-4b-2c3e5
b her bed | A5
b her birthday | A-2
b her book | A-3
b her brother | A-5
b her by | A17O5a3
b her class | A4
b her clothes | A21c16e-2
b her coach | A-4
b her day | A-3
b her diary | A6
b her do | A-3
b her down | A14b-2c15
b her drama | A-3
b her eyes | A3
b her face | A11c10e-2
b her father | A4b7c-2d-3
b her for | A-3
b her glasses | A-2
b her good | A8
b her grade | A-3
b her hair | O6b-3e3
b her hand | b-3c9e-2
b her head | A11c9e-2
b her hear | A-4
b her hold | A-4
b her home | A-3
b her i | A2
b her in | A27a-12b-10c12d-12e-2
b her ipad | A-5
b her kit | A-3
b her life | A-3
b her maths | A-2
b her mom | A13b-3
b her mouth | A4O2a-3b-2c18e-3
b her name | A4b-3c-4e5
b her nan | A-3
b her no | A3
b her number | A-3
b her on | O-8c2
b her out | A8a-3e7
b her over | A3
b her own | A-14
b her passport | A14d-2e13
b her pe | A-3
b her phone | A-4
b her porridge | A-2
b her prescription | A-2
b her recorder | A-3
b her recorder's | A-4
b her report | A-4
b her room | A4c7
b her school | A3
b her she | A6c9
b her sleep | A12b-3c7
b her so | O5e3
b her talk | A-2
b her tea | A-2
b her teacher | A2O-8c7e-2
b her team | A-3
b her temperature | A-2
b her that | A5b-3c10
b her thighs | A12O-5b10c-2
b her this | A-3
b her thumb | A-3
b her till | c-3e3
b her to | b-3e3
b her up | A-3
b her violin | A-2
b her watch | A-2
b her with | A8O-5a-8b-3c5e4
b her would | A-2
b here #Number | A6
b here $ | A7d-6e4
b here and | b-2c-3d3
b here any | A12b8
b here anymore | A14b9d-3e-2
b here at | A-3
b here be | a-2e2
b here have | A-2
b here i | A-3
b here in | A17O12a-5b-3c-6e10
b here now | A5
b here on | A-4
b here so | A-3
b here the | A5
b here to | A2
b here until | A4
b here we | A-3
b here with | A4b-3d-2e10
b hers $ | A-2
b hers and | A-3
b herself $ | A12O-6b4
b herself why | A-4
b hesitate to | A4
b hey be | A-3
b hi #Name | A-8
b hi to | A-4
b hidden camera | A11O-6a-3d6
b hide $ | A-2
b hide behind | A2
b hide her | A16e12
b hide him | A8O-2c-3e11
b hide his | A3
b hide in | A-6
b hide it | A-3
b hide my | A11b-3c-2d5e3
b hide the | A10O4c-5d-4e7
b hide them | A14a-2b-2e12
b hide with | A11O5c2
b hiding from | A11O4b-2c4d5e-2
b him #Day | A-2
b him #Number | A-3
b him $ | A-3c-3
b him a | A-5a-4c8
b him about | A-3
b him abroad | A13e4
b him again | A9O4a6c-3e-4
b him against | A-6
b him an | A6
b him and | a-6b-3c-4d-4e9
b him at | A-3
b him away | A8O-2b-4c-2d-2e14
b him back | A7O-5a-4b-4c-3d-3e18
b him be | A5
b him because | A-4
b him before | A-3
b him by | O4a-3c11
b him come | A11O-3b-3c3e3
b him cry | A2
b him down | A3b5c-5e-2
b him every | A3b-2c-2d9e-2
b him for | A-5
b him from | A-2c2
b him have | A-3
b him he | A5
b him his | A12b-2c12
b him home | A-4
b him i | A4O3a3b-3c3d3e-2
b him in | A4O2c-2d-7
b him last | A-3
b him near | A9a9c-2
b him nothing | A-4
b him on | A6a-8b-4c9d-5
b him or | A-4
b him out | A9a-3c-4e9
b him over | c-2d5
b him say | A-3
b him sleep | A10O-4b-2c8
b him that | A-3
b him the | A-4
b him there | A-2
b him till | A5
b him to | O5c-2d-6e7
b him tomorrow | A4
b him until | A-5
b him up | O2c-5e6
b him when | A6O-4c3
b him whenever | A15O6b-3c5d-3e5
b him why | A-3
b him with | A21a-4b-5c16d-2e-5
b him you | A-4
b himself $ | A12a-4c2
b himself be | A-3
b himself that | A-4
b himself whittl | A-2
b himself with | A15O-5a-3b15
b hip $ | A5O-3a9c-2d-2
b hip and | A-3
b hip so | A-3
b his #Number | A-2
b his adhd | A-3
b his alarm | A-3
b his arm | A2O2a-4b-2c10d3e-2
b his arms | A17O-7a-3b12c-3
b his ass | A13a3c-5
b his asthma | A5
b his back | a-2c13
b his backpack | A-3
b his bag | A-14
b his be | A-2
b his belt | A-6
b his bike | A-3
b his birthday | A-3
b his certificates | A-4
b his class | A-3
b his coat | A-4
b his daughter | A-3
b his dressing | A-3
b his ear | c4
b his face | A6O-3a-2c13
b his father | A-2
b his finger | A-2
b his fingers | A5
b his first | A-2
b his flu | A-2
b his folder | A-2
b his forehead | A-3
b his hair | A-3
b his hand | A12O2a-3c11
b his head | A7a-4e-2
b his inhaler | A13b-2c11
b his insulin | A5b-4c11
b his iron | A-2
b his jab | A-4
b his knee | A-3
b his leg | A-4
b his legs | A15O-6a-5c8e-3
b his life | A11O-5b10c-2
b his lip | A4
b his little | A-3
b his mate's | A-3
b his mum | A3
b his neck | O-5a3b5c-5
b his own | A-17
b his parents | A6
b his passport | O-5b-3d-2e8
b his phone | A-2
b his place | A15O6b-2d6
b his plate | A-3
b his pyjamas | A9b-2c9e-2
b his room | A4c4
b his rucksack | A-3
b his school | A-2
b his shin | A-3
b his shots | A-3
b his shoulder | A-3
b his sister | A-4
b his skates | A-3
b his son | A-3
b his stomach | A-3
b his tablet | A-3
b his teacher | A5O-7b-3c-3d-2e3
b his third | A-3
b his throat | A-6
b his tummy | A-3
b his violin | A-3
b his water | A-3
b his wrist | A-6
b hit #Name | A11b-2c11
b hit a | A4
b hit anybody | A-2
b hit her | A32O-7a-9c16
b hit him | A10a-12b-2c23
b hit me | a6
b hit the | A-4b-3d4
b hit you | A33O2a25c-11d-2
b hobby $ | A-2
b hockey $ | A-3
b hold a | A-5O-3a8b-2
b hold her | A10b-3c10e-3
b hold his | A26a-4b-2c14e-3
b hold on on | A-2
b hold the | A-3O-5
b hold up up | A-2
b hold your | A-3
b hole in | A-4
b holes in | A-3
b holiday $ | A-5
b holiday be | A-3
b holiday but | A13O5b-3e7
b holiday with | A-4
b home #Day | A-3
b home $ | A11O-3a-13d5e-3
b home about | A-3
b home all | A4
b home alone | A8a-3b-2c13
b home and | A9a3c-3d2
b home by | A-2
b home drunk | A11c5e-2
b home from | A9O-4b-2e-2
b home in | A-3
b home on | O-4d-2
b home or | A-4
b home the | A3
b home to | A12a-3b-3c-2e15
b home with | A-3O-5a-4c5
b homework club | A-2
b homework site | A-3
b honest to | A-4
b honestly i | A-3
b honestly the | A6
b hoodie be | A-3
b hook by | A-2
b hope be | A-2
b hope for | A-3
b hope i | A12O3a2b4
b hope it | A-4
b hope the | A-13
b hope will | A-2
b hope would | A-3
b hope your | A-5
b horses $ | A-3
b hose and | A-2
b hospital $ | A4O-2a5
b hospital be | A12b11c-2
b hospital i | A-4
b hospital say | A9a-3b-2c11
b hot $ | A5O4c5
b hot plate | A4
b hotel $ | A-2
b hour $ | A-8
b hour after | A-5
b hour ago | A17b-2e10
b hour and | A5b-2c8
b hour later | A-2
b hour of | A-2
b hour on | A-2
b hour so | A16O8d5
b hour to | A3
b hour with | A2
b hours a | A-2
b hours after | A-3
b hours and | A4O6b-2c8
b hours on | A-2
b hours' sleep | A-3
b house #Day | A-3
b house $ | A4O3d-2
b house and | a-3b-3c-4e5
b house at | A11a-2d13
b house be | O-6c-2d-2e14
b house by | A3a-3b-3d4
b house down | A14a18c-4
b house for | A-3
b house have | A-3
b house i | b-2c10
b house in | a8b-3d-3e-3
b house last | A7a-2
b house on | A12a-3b2c-2d9e-2
b house only | A-4
b house since | A-4e-2
b house the | A5
b house until | A5b-2c3d4
b house while | A10b-2c3d2
b house with | A-2a7b-2
b house without | A14b-3d10e-2
b house you | A3
b houses $ | A-3
b how a | A-3
b how be | A-6
b how do | A4
b how i | A-3
b how it | a-3b-2c3d10
b how many | O-7b11
b how much | A-4
b how that | A-2
b how the | A-3
b how to | A9O-5a-2c3
b how you | c5d-3
b how's the | A-2
b hunt for | A-3
b hurley $ | A4a2b-4
b hurt $ | a10
b hurt and | A5
b hurt by | A-3
b hurt the | A6a-3c9
b hurt you | A14O3a9
b husband and | A2
b i #Day | b4
b i also | A-2
b i always | A-3
b i answer | A-3
b i apologise | A-5
b i ask | A-13
b i assume | A-4
b i attach | A-3
b i be | O-2b3
b i beg | A-3
b i believe | A-2
b i bin | A14b-3c8d-2e-2
b i bit | A-4
b i black | A8O-3a6d-2
b i block | A6
b i break | A10a4d-2
b i breathe | A-3
b i bring | A-4
b i burn | A15O5b2c-2
b i buy | A-3b5
b i call | a-4b4d-4
b i can | e-2
b i care | A10b-2c4
b i carry | A-4
b i change | A15O-2a-2b-2d3e2
b i check | A7
b i choose | A-3
b i come | A4b-5d9e-4
b i confess | A-3
b i count | A-2
b i cut | A12O4b5
b i dare | A-3
b i do | a-4b8d-3
b i drive | O8a-2d4e-3
b i dunno | A-2
b i eat | A-2
b i email | A-3
b i ever | a3b-4c3
b i exist | A-4
b i fail | A-3
b i fancy | A-3
b i feed | A-4
b i file | A-2
b i find | A-4O-14b4e-4
b i find out | O-5d4
b i finish | A6
b i flog | A11b-2c4
b i follow | A8O5a-3d9
b i forbid | A13O4b-2d10e-3
b i forget | A-8
b i forward | A-3
b i gather | A-2
b i get | a2c-11
b i get back | A-3
b i get on | A14O5a7b-2d-3
b i give | O10b-9c11d-6e-6
b i give up | A-2
b i go | A5O-5
b i gotta | A-4
b i grab | A17O10
b i hate | A-5
b i have | A3c-8e3
b i hear | A-2a-2b-2d5
b i hide | A15O4e5
b i hit | A15O13a-2b-3c7
b i hold | A21O6a-5b-2c9e-2
b i hope | b5
b i just | A6O8a-4b9c-3d-2
b i keep | A5O10a-7b8e-3
b i kick | A12c9
b i know | b-14c-3d10e-14
b i leave | A10a-4b-10c7d5e-9
b i let | A21O4d-4e-3
b i like | A2
b i literally | A-4
b i live | A16O-8a-3b-2d16e-2
b i lock | A3O3c12
b i look | A3O4b10d-3e-2
b i lose | A12O12a-8c3d-4
b i love | A17O3b14c-2e-2
b i make | A7b3e-3
b i manage | A-3
b i may | A2O4b5e-2
b i mean | A-3
b i meet | A-3
b i miss | A-3O4b4
b i move | A12b2
b i must | A-2O-6b-2d8e-4
b i nearly | A-2
b i need | A5O-6a5
b i never | b3c-2e-4
b i note | A-3
b i notice | A-4
b i offer | A-4
b i only | A-3a4b4d-5e-4
b i open | A-3
b i owe | A-2
b i pack | A4
b i pay | O8a-2c-2d8
b i phone | A-3
b i pick up | b-2e3
b i print | A-4
b i promise | A-3
b i propose | A-4
b i pull | A14O4b-3c10e-2
b i punch | A17c3
b i push | A-6O2a11
b i put | A10O13a-8c4e-6
b i put down | A-3
b i put in | A15d-3e-3
b i reach | A-3
b i read | A4O5a-6b-4c-3d19e-3
b i realise | A-3
b i realize | A-4
b i really | A-5
b i regret | A3
b i remain | A-3
b i remember | A-3
b i report | A3
b i ring | b3
b i ruin | A-3
b i say | a3b-4c-3e-6
b i see | O9b-10c-11d12e-11
b i send | A5a-4d7
b i shake | A20O6a-2b-4c10e-3
b i should | a6c-5d-5
b i should've | A-4
b i show | A9O5a3b-3d-3e-2
b i sit | b8c-2d-2
b i slap | A17O4a-3c7
b i sleep | A-3
b i smack | A14O5a-3c8
b i stand | A3b6c-2
b i start | A8a10b-3
b i stay | A14O5b6c-2d-2e2
b i steal | A6
b i still | O-10a16b-2c-3d-3e-3
b i suggest | A-2
b i suppos | A-2
b i suppose | A-7
b i suspect | A-3
b i swear | A-6O5c2
b i take | A-3O4a-6c-10e8
b i take back | A-3
b i take out | A-4
b i tap | A-3
b i tell | A-2O6b-8c-5e6
b i tell in | A-4
b i think | O2b8d-3
b i throw | A8O6a8
b i trust | A-7
b i try | A14O7a-2b14c-5d-4e-5
b i tuck | A-3
b i type | A-5
b i video | A-3
b i wait | A-3
b i walk | A14b-3e5
b i want | A6O-2a-7c-2
b i watch | A4O6b-2d5
b i wish | A5a-3b13c-3
b i work | A-2
b i work in | A-3
b i would | O2d8
b i write | A-8
b ibuprofen #Number | A-3
b ice $ | A-3
b idea $ | A-2
b idea of | A-2
b idea what | A-3
b idiot $ | A-4
b if #Name | A-4
b if #Number | A-3
b if anyone | A3
b if be | A-21
b if he | A10O10c3d-6e-5
b if i | A20e-4
b if it | b-2d3
b if memory | A-4
b if mi | A10a12b-4c-2d-3e-3
b if my | A3
b if neither | A-3
b if not | A-6
b if she | c6d-3e-5
b if that | O5b5c3d-3e-3
b if the | O9c3d-5
b if those | A7
b if u | A-3
b if we | A-3
b if will | A-3
b if would | A-3
b if you | O12e-4
b if your | A-3
b il $ | A4c3
b il be | A-4
b ill batter | A8a3b-2d-2
b ill drop | A-3
b ill put | A-3
b ill put on | A-4
b ill smash | A11b-2c4d-2
b imagine what | A-3
b in #Day | O-3a3b4c-3d-6
b in #Name | A7a-5b-11c-40d-8e38
b in #Number | A-2a-8b3c-5d8e-4
b in $ | A-2O2a-5
b in a | a7b-6d-4e-2
b in all | A-3
b in an | a3b-3e-2
b in and | a8d-2
b in another | O5e11
b in at | A-3
b in be | A-2
b in bed | a3c3
b in bit | A-2
b in bits | A-3
b in case | A-3
b in class | A-2
b in court | A-3
b in daylight | A-4
b in first | A8b11e-3
b in from | A-3
b in front | a8c-5d-3e-6
b in general | A-3
b in goal | A-3
b in good | A-3
b in half-term | A-3
b in heaven | A14b11d-3e-3
b in her | O-2a-8b3c3d-3e-6
b in his | a-3b-2c14d-2e-2
b in hospital | A3
b in if | A2
b in it | A3e-3
b in its | A-3
b in mourn | A-3
b in my | A4d4e-4
b in on | d10e-3
b in order | A6O3b11e-3
b in our | A-4b-2c4
b in peace | A-4
b in read | A-4
b in size | A-3
b in some | A-2
b in spring | A-4
b in tear | A-4
b in tears | A6O-3b-3c4
b in that | O4a8b-4c-5d4e-3
b in the | c4d-3e-9
b in their | A-4
b in this | A-8
b in through | A10O-5b-2d8e-2
b in time | b11c-2e-2
b in to | O-3b-3d4e-2
b in trouble | A-3
b in ur | A-3
b in which | A4a7b-2e-3
b in with | A-7
b in without | A-3
b in write | A-8
b in year | A-4
b in your | A-4a-2b-4d7e-7
b includ $ | A-2
b include the | A-3
b incompetence be | A-3
b indoors $ | A6
b inform me | A5
b inform you | A-3
b inhaler $ | A6
b inhaler in | A-3
b inside it | O2a5
b inside out | A-3
b inside the | A-6
b insist on | A-3
b insta $ | A-4
b instead $ | A-5
b instead of | A-14
b insulin pen | A-4
b insurance and | A-2
b insurance be | A14b9e-3
b intention of | A6
b into #Name | A17O-5a-2c-2d-2e5
b into #Number | A-3
b into a | a-3b8
b into it | A-3
b into my | A7O-7a-4d13
b into the | A4b3
b into ur | A16b-3d13e-3
b into your | A9a-3b-2d8
b invoices $ | A-3
b iron $ | A13a10b-3
b iron and | A-3
b iron syrup | A-4
b it #Day | A-7
b it #Number | A-7
b it $ | a8e-9
b it about | A-3
b it again | A6O10c10d-2e-3
b it all | c-5d6e-2
b it alone | A-4
b it aloud | A-2
b it always | A-2
b it and | a-2
b it arrive | A-3
b it as | A-4
b it at | A-12
b it back on | A4b-3c-2d8
b it be | A-7O2
b it because | A-2
b it before | A-11
b it belong | A-3
b it can | A-4
b it come | A-3
b it cover | A-2
b it depend | A-3
b it do | b-2d3
b it down | A3
b it drive | A-3
b it dry | A-2
b it dy | A-3
b it end | A-2
b it every | A-2
b it exist | A-3
b it feel | A-3
b it finish | A-2
b it fix | A-4
b it for | b11
b it from | A-4
b it get | A-3
b it give | A-3
b it hang | A-3
b it have | O4a-2b-2c2
b it he | A-3
b it i | e3
b it in | A-6O-9a-2d4e-2
b it just | A-2
b it keep | A-3
b it kill | A-4
b it later | A-3
b it like | A-3
b it lock | A-4
b it make | A-3
b it me | A-4
b it must | A-4
b it my | A-3
b it now | A8b-3d8e-2
b it off | A-9
b it okay | A-4
b it on | A-7c4
b it once | A-3
b it out | A-3b-2c9e-2
b it over | A-4
b it please | A-3
b it put in | A-3
b it really | A-3
b it recur | A-3
b it say | A-3
b it send | A6
b it she | A-3
b it should | A-2
b it so | A-8
b it sorry | A-3
b it sound | A-3
b it stand | A-3
b it straight | A-2
b it suit | A-3
b it take | A5O-9b7d-5
b it than | A-4
b it that | A-2
b it the | A-7
b it then | A-3
b it there | A-3
b it they | A-3
b it this | A-4
b it through | A-2
b it to | A-5
b it together | A-3
b it tonight | A9a-5b15
b it true | A3O-4b-2c5
b it twice | A-2
b it until | A2
b it up | A-3a4b-3d-2e2
b it when | A-3
b it where | A4
b it will | O5b4d-2e-2
b it with | A-4
b it without | A-2
b it would | A4O4a3
b it yesterday | A-4
b it you | A-2
b it your | A-3
b item #Number | A-2
b itll be | A-3
b its a | A3
b its in | A-4
b its me | A-2
b itself $ | A6
b jacket $ | A-2
b job for | A2
b job in | A-2
b joke $ | A11b11d-2e-3
b journal a | A-3
b journey #Name | A-3
b judge #Name | A-3
b judge $ | A-4
b judge and | A13a5b-3c-2d-2e2
b judge ask | A6
b judge but | A3
b judge can | A14b-4d3
b judge get | A-5
b judge give | A18c4
b judge have | A5
b juice at | A-3
b jump $ | A23O2a-4b17c-2d-2
b jump from | A3
b jump off | A-7
b jumper and | A-3
b just as | A4
b just be | A6
b just confirm | A-4
b just do | A-2
b just have | A-2
b just in | A-3
b just lay | A3
b just like | A-2
b just say | A3
b just see | A-3
b just so | A-3
b just tell | A-4
b just try | A-4
b just wait | A17b5
b just want | b7d-2e-3
b karate grading | A-3
b karate on | A-3
b keep #Name | A9a-2b3e8
b keep a | A-6
b keep an | A-2
b keep from | A-3
b keep her | O5a2c5
b keep him | A13a4b-2d-2e3
b keep in her | A13b-3e9
b keep in him | A10b3e5
b keep it | A-4
b keep look | A2
b keep me | A12a2b5c-2e-2
b keep my | A10O-4b-3d12e-2
b keep on on | A6b-2c3d2e-2
b keep out out | A-3
b keep push | A-4
b keep talk | A12O2a8
b keep text | A-3
b keep the | O3b-3c-4d-3e13
b keep them | a5b-3c3d-3e-3
b keep this | A-4
b keep to | A-2
b keep up it | A-2
b keep up this | A12b-2c5e-2
b keep your | O3c4
b kettle $ | A-4
b key $ | A3
b key and | A3a-3b-3d4
b key have | A5
b kick $ | A-3
b kick back me | A13a-3c4
b kick her | A17O-2c8
b kick him | c6
b kick in in | A11O-2a9c-2
b kick in your | A10O3a5
b kick me | A6O-3a10c-2
b kick off off | A-3
b kick the | A10a-4c3
b kick up | A15c3
b kid $ | A-2
b kid can | A-3
b kidnap be | A4
b kidnap in | A-3
b kids #Day | A-3
b kids #Number | A-3
b kids $ | A5O5a2b6d-3e-4
b kids abroad | A5O2
b kids again | A-4
b kids all | A-3
b kids and | O5a-4b-3e12
b kids at | A-2
b kids be | A9b-8c4d-3
b kids can | A3
b kids do | A-3
b kids for | A-2
b kids from | A-4
b kids get | A3
b kids have | A-4
b kids i | A18a-2b14
b kids in | A18O4a-4c-3e14
b kids that | A-3
b kids this | A-3
b kids to | A6b-2e13
b kids up | A13b-2e4
b kids will | A7O2b-2c-2e9
b kids would | A4O5b7
b kids' faces | A-2
b kill me | A-3O-5a18b-3c-4d-2
b kill myself | A24a-7b25c-7
b kill the | A14O3a4b-3c3
b kill them | A9b-3c15
b kill you | A20O5a27b-9c-4d-4
b kill yourself | A10O-2a-4b18
b kind of | A-3
b kind to | A-4
b kindergarten and | A5
b kindly do | A3
b kindly let | A-2
b kindly tell | A-3
b kiss the | A5
b kit be | A-3
b kitchen $ | a5d2
b kitchen charger | A-3
b kitchen door | A3
b kitchen on | A8a3b-2
b kitchen scissors | A-3
b kitchen table | A-4
b kitchen with | A-3
b knee $ | A6
b kneel on | A14b-3c12d-2e-3
b knees $ | A-4
b knees and | A-4
b knees have | A-4
b knife $ | A9a5
b knife for | A-3
b knife in | A18O6a12c-2
b knife to | A7O-2a4b-3
b knock out | A5
b knock you | A13a6d-2
b knock your | A8a5d-2
b know $ | a-3b-2d6e3
b know a | A-4
b know be | A-2
b know by | A-9
b know have | A10a11b-2d-2
b know he | A5
b know how | a3b-3
b know i | A-2d3
b know if | A-7
b know in | A-4
b know it | O5b-2c4e-3
b know maybe | A-2
b know now | A-3
b know on | A-4
b know people | A6
b know perfectly | A-3
b know that | O-3b5c4e-2
b know this | A-2
b know until | A13b-2c-2d-3e11
b know ur | A6
b know we | A-4
b know what | A5O2a6b-4e-4
b know when | A-2
b know where | A7O-2b-8c-6d4e3
b know which | A4a3b-2e3
b know who | O5b-2d5
b know why | A-3
b know will | A-4
b know you | A-2O5
b label $ | A-3
b lack of | A-2
b ladies at | A-2
b lady $ | A-3
b lady have | A-4
b land at | A-4
b land back | A-4
b land in | A14O4b-2d-3e7
b landing $ | A-4
b landline $ | A-5
b landline be | A-2
b laptop for | A-3
b last #Day | A3a7d-2
b last #Number | A-7
b last have | A-3
b last message | A9b6d-2e-2
b last month | O-4a9b-3
b last night | A11b9c-3e-5
b last nite | A11O5a5b4c-2
b last spring | A-2
b last time | O-4a-4b5c-3d3e-3
b last warning | A-3
b last week | b4
b last weekend | A8b-3e9
b last year | A-11
b last year's | A-3
b late $ | A-5
b late a | A-3
b late again | A-3
b late and | A-4
b late fee | A-2
b late it | A-2
b later $ | A-2
b laugh when | A-4
b lawyer $ | A5a3b-3e-2
b lawyer and | A-4
b lawyer have | A11O-4b-3d5
b lawyer will | A-5
b lay down | A11b13c-2e-2
b lazy eye | A-2
b learn $ | A19O7a-2c9
b learn from | A4
b learn it | A-2
b learn manners | A3
b learn some | A5
b learn that | A-2
b learn the | A-2
b learn to | O5a-5c7
b least #Number | A-3
b leave #Name | A-3
b leave #Number | A-3
b leave $ | A12a-9
b leave a | A6O-3b-2c9e-2
b leave and | A-7
b leave at | A3
b leave before | A-4
b leave for | A11O-3a-2c-3e8
b leave her | A10a-3b-3c5d-3
b leave his | A-2
b leave it | A-17
b leave me | O-3a-2b4c-7e-4
b leave my | A-3
b leave on | A-3O-3a7b-2
b leave out | A-4
b leave that | A7O5a12b-3d-2
b leave the | A10O3a-16b-14d9e-2
b leave them | A8O10a-3c6e-2
b leave to | A3O9d3
b leave until | A2
b leave with | A8b5c-2d-3e4
b leave you | A-2
b leave your | A2b-3c-2d8
b leave yours | A-3
b left with | A-3
b left wrist | A-4
b leg $ | A-4
b legs $ | A2c4
b legs and | A-6
b leisure centre | A-3
b lend him | A-2
b lend you | A-4
b less $ | A-2
b less than | A14a3b-3c4d-3e-3
b less the | A5
b let a | A3
b let another | A12c3
b let go | A9a-2b6d-3e-3
b let her | A-12
b let him | A-3a5e-3
b let me | O-7a-8d10e-5
b let my | A-3
b let near | A-3
b let the | A3
b let them | A2b5d-2e-2
b let us | A-3
b let you | A-4O3a3b-3c4
b let's see | A-2
b lets me | A3
b letter about | A-2
b letter each | A13O6b9d-2e-3
b letter from | a-4b4
b letter to | A-4
b letterbox $ | A6
b letterbox on | A-3
b liar $ | A-3
b library books | A-3
b licence $ | A-2
b lie awake | A-3
b lie in | A-3
b lie to | A13b-3d6
b lie-in $ | A-4
b life $ | A7a-6b13c-4d-4e-2
b life i | A11b4e-2
b life insurance | A14b9e-3
b life on | A11b8e-2
b lift my | A15O-4a11
b light $ | b-3c3d3e-2
b light off | A-2
b light on | A-3
b like $ | A3O7a-5c10
b like a | A-3a4b-3c3e-4
b like an | A-4
b like be | A-3
b like have | A-2
b like her | A-3
b like in | A-4
b like last | A4
b like me | A2
b like some | A-3
b like that | A-3a7b-2
b like this | A3O3a-5b4c-2d4
b like to | A-23
b like when | A-3
b like will | A16O4e5
b like you | d-2e6
b like your | A-4
b limit to | A-3
b limp $ | A-3
b line on | A-3
b line up | A2
b lining of | A10O-6d6
b lip and | A17O-3a5c-3
b lip be | A10O-3b-3c5e-3
b list $ | A-2
b list for | A-3
b listen $ | O5c5
b listen in | A7d10e-3
b listen to | A4a5b-2c-2d4e-3
b literally can | A-4
b literally shake | A-2
b little #Name | A-3
b little #Number | A5O-5a-2e3
b little at | A-4
b little girl | A3
b little man | A-2
b live $ | A11a-7b4c-4d5e-4
b live and | A14a5b-4d-2
b live any | A15b9
b live at | A-3
b live by | A-5
b live for | A3b12e-2
b live here | A6
b live in | A6a-5b-5c-3e8
b live now | A11b-3
b live on | A-4
b live together | A-4
b live with | A5a-3c7e-3
b live without | A10b11c-2d-2e-3
b living room | A8O3b-3d8
b lmk by | A-2
b lobby at | A-2
b lock her | A19O2a-4b-2c16d-3e-2
b lock him | A8c11
b lock in | A19a-3c9d-4
b lock me | O-4d8
b lock myself | A-2
b lock the | A-3d3
b locked gate | A-4
b log and | A4
b log in | A11O-3b-3d4e-2
b log into | A20O2a-4d12
b lol $ | b-2e3
b lol she | A4
b lolly $ | A-4
b long $ | A-2
b long as | A3
b long be | A-3
b long look | A-4
b long weekend | A-2
b longer be | A6
b look $ | A4O2b-3c-4d-3e11
b look after | A9O4a-2b15
b look at | O5b9c-4d-3e-2
b look down down | A5
b look for | O3b-3e13
b look in | A-4
b look in in | A5a-3d13
b look into | A-2
b look out out | A-2
b look over over | A-3
b looks like | A-2
b lose a | A-3
b lose at | A-3
b lose it | A8O8a-4c14
b lose my | A-3
b lose nothing | A-2
b lose on | A5
b lose the | A-3
b lose them | A18O3a-2b4
b lose track | A-3
b lose your | A-3
b lost property | A-3
b lot $ | A-4
b lot and | A4
b lot at | A-2
b lot in | A-2
b lot not | A-4
b lots of | A-3
b loud $ | A3
b love be | A-3
b love it | A-3
b love the | A-3
b love them | A11O3b14c-2e-2
b love to | A-8
b lovely $ | A-2
b lovely to | A-3
b low be | A-2
b luck $ | A-4
b luck on | A-3
b luck with | A3
b lucky i | A9a7b-2c-2d-2
b lump $ | A-4
b lunch account | A-2
b lunch and | A-3
b lunch at | A-2
b lunchbox $ | A-2
b ly about | A9O4d2
b mad dash | A-2
b mad i | A-2
b madrassah finish | A-3
b mail $ | A4
b mail it | A-4
b mailbox $ | A-4
b mailing list | A6
b make $ | A-3
b make a | A-2a-3c5d4
b make an | A5b4e4
b make for | A3
b make her | A23O-7a-3b-2c8e-3
b make him | A8O-7a-5c8e-3
b make it | c4d-2e-3
b make me | A-4O-2a-3c-3d4
b make my | A10a-3b7c2
b make no | A-3
b make of | A-2
b make sure | A13a-5d12e-2
b make that | A-3
b make the | b-3c3e-2
b make up up | A-3
b make you | A-3a9b-2d-2
b make your | A-2
b man $ | A3a-3c4
b man a | A3
b man and | A-2
b man at | A-3
b man be | A6b-3c3d4
b man for | A-3
b man from | A-3
b man have | A6
b man i | A-5
b man in | A3d8
b man of | A-3
b man on | A-3
b man raise | A15a4
b man to | A10a2b-3d3
b man who'd | A-4
b man you | A-2
b manage on | A-2
b manage the | A-2
b manners $ | A4a4b-2e-3
b manners than | A-4
b manual $ | A-3
b many tablets | A10b6
b many things | A-3
b many times | A-2
b map $ | A-4
b mark my | A5
b mark on | A-6O-5a-3c8
b marks be | A7O-3
b marriage be | A-3
b marry $ | A-3
b marry in | A-4
b marry to | A-3
b mask $ | A-4
b match on | A-3
b maths $ | A-3
b maths homework | A-2
b matter $ | A-4
b may as | A6b7e-2
b may be | A-7
b may find | A-2
b may not | A-3
b maybe #Number | A-2
b maybe at | A-4
b maybe if | A-3
b maybe maybe | A-3
b maybe read | A-3
b maybe will | A-3
b maybe you | A-5
b me #Name | A3
b me #Number | A10O-3c-6d7e-6
b me $ | c-3d2
b me a | O4c-4
b me about | O-4b-3c2d2e-2
b me across | a7c-2
b me after | A4a-3b9e-2
b me again | A8a-7b-3c2d3
b me against | A15O-4a11
b me all | A8O-3b-3d7
b me also | A-3
b me and | A13b-5c2
b me any | A12O4b-3c9
b me at | A-3O-5a5b2c-4d-3e-2
b me back | A12O2a-2d6
b me be | A10O5b15c-12d-3
b me because | A-5c4
b me but | A2
b me by | A2O-8a6c-2
b me daddy | A-3
b me down | A14a11b-3
b me first | A4O5a-2b-2d13
b me for | a-2
b me from | A6b-2d3
b me guess | A2
b me have | O-5a-2b-2d9
b me he | O-3a3b3c-2
b me here | A10b9e-2
b me himself | A-2
b me home | A21O-11a-4b-2c-3d13e-2
b me how | A-2
b me i | A3O-8c-5d3
b me if | A-4O-8a3b-3c-2d4
b me in | A9O-4a9b-3d-3
b me it | A4
b me just | A-3
b me know | A-19
b me last | A10b2c2
b me laugh | A6
b me like | A-2
b me mate | A13a3b-2d-2
b me my | A-3
b me next | A-3
b me nobody | A-3
b me not | A-4
b me nothing | A-3
b me now | A7c-3d-3e5
b me of | A-3
b me off | A-3O-3a11b-4d-2e-3
b me on | A6O-9a11c-12d-3
b me only | A-2
b me or | A11b-2d9e-2
b me out | A-4
b me outside | A-6
b me over | A-3
b me say | A-3
b me see | A20O-2a-5b5c-2d5
b me she | A-3
b me since | A-5
b me so | A4O-7a11c-3e3
b me stand | A-4
b me start | A-4
b me straight | A-3
b me that | A5O-10a-4c5e-2
b me the | O4
b me things | A-3
b me through | A-4
b me to | b-3c-11d2
b me tonight | A6
b me too | A-3
b me twice | O-3a3
b me until | A-3a-2d3
b me up | A-4a11
b me wait | A-4
b me what | A-2b-3c4d4
b me when | A-4a-2
b me who | A-2O5a-2b-3d4
b me will | a-3d9
b me with | A5O-17a30b-10c-12d-5e-3
b me would | A3O-4a11b-3d-3
b me you | O2a-4b2e-3
b me your | A5a-5d7e-3
b me yours | A-4
b meal and | A-3
b meals $ | A6
b mean $ | A-4
b mean a | A-3
b mean for | A-3
b mean it | A4
b mean the | A-3
b mean to | A9O-6a-3b3d-2e8
b meanwhile i | A-4
b meat at | A-2
b mediation agreement | A-2
b mediator $ | A-2
b mediator about | A-4
b medicine $ | A-2
b medicine be | A-3
b meet $ | A-3
b meet that | A-3
b meet with | A-3
b meet you | A-5O-4a7
b meeting $ | A-2
b membership $ | A-3
b men to | A14a11b-2d-2e-2
b men who | A-4
b mention it | A-3
b mention the | A4
b mess $ | A-4
b mess with | A-3
b message $ | A-4
b message after | A-3
b message from | A-3
b message me | A16O-5b-3d10
b message of | A-2
b message to | A-3
b messages and | A10O-3b-2d9e-3
b messages to | A15b-3d9e-2
b meter back | A-3
b mi nuh | A9O5b-3c5d-2e-3
b middle of | A-2
b milk $ | A-2
b min late | A-2
b mince and | A-3
b mind a | A-3
b mind how | A-3
b mind me | A-3
b mind the | A2
b mind your | A-3
b mind yourself | A-2
b mine $ | A-15
b mine again | A11a-3
b mine and | b-3d8e-2
b mine at | A5
b mine be | A-3
b mine from | A-3
b mine this | A-3
b minute past | A-4
b minute then | A-3
b minutes $ | A-4
b minutes a | A-4
b minutes and | A-4
b minutes at | A7
b minutes each | A-3
b minutes for | A-2
b minutes i | A6
b minutes on | A-4
b minutes to | A12
b minutes with | A-3
b mislaid her | A-2
b miss #Number | A-3
b miss $ | A14a2b-3d-2e6
b miss a | A-4
b miss and | A6
b miss from | A10O-6b-3d-2e8
b miss have | A7
b miss her | A-4
b miss it | A-2
b miss the | A-9
b miss them | A-2
b mistake $ | A-3
b mittens $ | A-4
b mobile $ | A2
b mohawk $ | A-3
b mom say | A-4
b moment $ | A-3
b money #Name | A-4
b money $ | A-3
b money and | A5
b money be | A-2
b money come | A7
b money on | A5
b monkey bars | A-2
b month and | A4a2b-2d-2e3
b month because | A-4
b month of | A-3
b month so | A-2
b month would | A-2
b months $ | A2b2
b mood tbh | A-2
b more #Name | A-3
b more $ | A8O-2a-8b5c-9e-6
b more and | e3
b more if | A-4
b more letter | A8O4a9b-3d-2
b more night | A3
b more of | A-2
b more on | A-3
b more the | A-4
b more time | A2O9a9d-2
b more with | A5
b more word | A14b-2
b morning #Name | A-8
b morning $ | b4e-2
b morning and | O3
b morning be | A5
b morning before | A-4
b morning from | A6
b mornings be | A-3
b mortify $ | A-3
b most mammals | A-2
b mother #Day | A-2
b mother $ | a-3b5d-5
b mother and | O3b-2e4
b mother be | A-5
b mother can | A-4
b mother do | A-3
b mother have | A-5b-3d4e3
b mother in | A-2
b mother must | A-3
b mother my | A-4
b mother that | A-2
b mother with | A-2
b mother's #Name | A-4
b mother's hip | A-3
b motion for | A-3
b mountains $ | A3
b mourn $ | A-3
b mouth $ | A-8a-4c4
b mouth and | A17c6
b mouth out | A13O5b-2c11
b mouth with | A-3
b move $ | A4a-3b2d2
b move and | A-3
b move down down | A-3
b move go | A-3
b move him | A-4
b move his | A-2
b move it | A-3
b move out out | A-3
b move to | b-3c-2e6
b much as | A-5
b much use | A-4
b muggins here | A-2
b mum #Day | A-3
b mum be | A-2
b mum can | A-2
b mum cry | A-3
b mum find | A11O-4b12d-2
b mum for | A-3
b mum go | A-3
b mum have | A3
b mum in | A2
b mum say | A-4
b mum's $ | A-3
b murder a | A-2
b murder mystery | A-3
b must #Name | A-3
b must #Number | A-3
b must $ | A3
b must a | b-3c3d3e-3
b must also | A4
b must an | A-3
b must ask | A-2
b must be | A-9
b must from | A-3
b must go | A-3
b must have | A-3
b must him | A-2
b must it | A4b3e4
b must know | A-3
b must me | A-3
b must pick up | A-3
b must someone | A-4
b must stay | A-3
b must the | A-12
b must their | A-3
b must think | A-4
b must to | A-2a-3e-3
b must top | A-2
b must wear | A-3
b my #Day | A-3
b my #Name | A2a-2b-2d9
b my #Number | A-7
b my account | A-2
b my accountant | A-2
b my affairs | A13O3b11e-3
b my answer | A-2
b my arms | A13b5c-2e2
b my attorney | A-2
b my aunt | A-3
b my aunt's | A-3
b my auntie's | A-3
b my baby | A13O-4b-3d-2e10
b my back | A-7O-6a5
b my bad | A-2
b my bank | A21O-6a-4d14
b my barrister | A-3
b my bed | A-4
b my bedroom | A4O-5d2
b my birthday | A-2
b my blood | A-2
b my boot | A3
b my boots | A-2
b my boss | O-5a-3b-2d15
b my brief'll | A-4
b my brother | O-5a-2c-2e6
b my brother's | A-2
b my brothers | A9O5a9
b my calendar | A-3
b my car | A11O-3b-5c-4e-4
b my card | A-2
b my certificates | A11O-3b-2d9e-3
b my character | A-2
b my child | A-2
b my children | A14O-2b-4c-3d-3e6
b my compliments | A-4
b my condolences | A-3
b my consent | A15O-5e7
b my counsellor | A-2
b my counselor | A-3
b my country | A14O7b-3d-2e9
b my cousin | A2O2e11
b my cousin's | A-3
b my cousins | A6
b my credit | A-3
b my dad | O-2a7
b my daughter | A3O-3b-7c4
b my day | A-6
b my dead | A-4
b my diary | A-4
b my dinner | A-3
b my door | A9a6c-4
b my drawer | A16O-6a-3b-2e10
b my email | A18O-7a-3d11
b my ex | A24O-16c-7d2
b my face | A4O-12a15b-3d-4e-4
b my family | a-3b-2c-2e6
b my father | A4a-2c8
b my fault | A-8
b my feet | A-2
b my first | A-2
b my fists | A19a9b-2c4e-2
b my flat | A10a11b-2d-2
b my friends | A21O-5a-3d13
b my front | A-3
b my funeral | A17b12d-3
b my garden | A11O-3b-3d9
b my girls | A13b12c-2d-2e-3
b my gold | A11O-3b-2d9e-3
b my goodbye | A6
b my grandmother's | A-4
b my hall | A-5
b my hand | A-7a-4b4
b my hands | A6O8a12d-3
b my head | O-8a10b-2d-3
b my heart | A-3
b my home | A6O-3b-2d10e-2
b my house | A15O3a3c4d-2e-7
b my husband | A10O-5b-2d4e-2
b my kid | A-3
b my kids | A3O7a3b-3
b my knee | A-3
b my knees | A-3
b my late | A-2
b my lawyer | A-2O-4b-3d5
b my life | A29O7a-5b16c-8d-7
b my lips | A-3
b my lunch | A-3
b my manager | A4
b my messages | A10O-8a-3c-2d15
b my mistake | A-3
b my mobile | A-3
b my mom | A-2
b my moms | A-3
b my money | A-3
b my mood | A-2
b my mother | b-5
b my mother's | a-3c-2e9
b my mouth | A4
b my mum | a3c-2e3
b my naked | A12O-4b-3d8
b my name | A-2
b my neck | A19O-10a14b-3c-2d-4e-2
b my neighbour | A3
b my new | A4b-2c4
b my nose | A9O-3a4
b my number | A4O-5b-3d8
b my old | A-3
b my own | a-3b10c-5d-2e-6
b my parents | A-2
b my part | A-3
b my passport | A3O-6a-2b-2d15
b my patience | A-3
b my permission | A17a-3c-2d10e-5
b my phone | A7O-15b-12c-9d10e-11
b my place | A3
b my pocket | A-4
b my pockets | A3
b my private | A10O-4b-2d6e-2
b my records | A-3
b my residence | A13a3b-3
b my ribs | A7O-3a5
b my right | A-4
b my safe | A14O2a-3b-2d3e2
b my salary | A-3
b my screen | A7
b my seat | A-3
b my shift | A-2
b my shoes | A-2
b my shoulder | A4a6
b my sister | A-4O-4a8c-2
b my sleeping | A10O2b-2
b my slippers | A-3
b my solicitor | A-2
b my solicitors | A-3
b my son | A-6d-4
b my sons | A12b-2e7
b my supervisor | A-3
b my table | A-4
b my therapist | A-4
b my throat | A10O-8a14b-2c-3d-2
b my tongue | A-4
b my train | A-3
b my wages | A13O-5b-2d6e-2
b my weekend | A-3
b my weekends | A-4
b my wife | A12e3
b my wits' | A-3
b my words | A5
b my work | A7b-2
b my wrist | A13O-5a8d-2
b myself $ | A4O5a-4b8d-2e-3
b myself again | A9b7d-2
b myself and | A4a-3b13
b myself as | A-2
b myself be | A10
b myself if | A5O3b12c-2
b myself in | A17a-3b8c-2
b myself on | A4O5b6e-2
b myself out | A-2
b myself tonight | A8O4b3
b myself with | A-2
b n be | A-8
b n he | A-4
b n i | A-2
b n il | A-3
b n ill | A6
b n its | A-2
b n never | A-2
b n tell | A-2
b n the | A-3
b nail polish | A-2
b nail will | A-3
b nails $ | A-4
b naked photos | A10a-3d11
b naked pictures | A9b-3d10e-2
b name $ | A7a-4c-4e11
b name again | A-7
b name come up | A-4
b name have | A-3
b name on | A3O3a3b-2c-4
b name you | A3c-2d-3e3
b names $ | A9O4a-2b-2e6
b names do | A11b-2d-3e9
b nan $ | A-4
b nan can | A-3
b nap $ | A4
b nativity $ | A-2
b near my | A18O4a22b-3c-4d-5e-3
b near that | A-4
b near the | A4a2b-3d-3
b nearer the | A-4
b nearly dy | A-2
b nearly finish | A-4
b neck $ | A15a-3b3d-3
b neck and | A-2c4
b neck from | A-5
b need #Number | O-6a5
b needle $ | A-2
b neighbour have | A-2
b neither of | A5O3b-4c10e-2
b neither suits | A-4
b nervous about | A-3
b neutral ground | A-3
b never ask | A-3
b never be | A-2
b never bring | A-3
b never come | A-3
b never come back | A14e10
b never do | O4b-3c9
b never even | A-2
b never find | A16O3b-6c-8d-2e16
b never forget | A3
b never get | A4
b never guess | A-3
b never have | A-2
b never hear | A5
b never hit | A-3
b never know | A-3
b never mind | A-2
b never miss | A-4
b never once | A-2
b never raise | A-3
b never say | A-7
b never see | c2d-6e-8
b never send | A-4
b never shake | A-3
b never tell | A5a-2b-2d8e-4
b never think | A-3
b never wake up | A17b13e-2
b never want | A-2
b new $ | A-3
b new address | A9b-3d9e-3
b new card | A-3
b new fella | b-2c10d-2
b new flat | A-3
b new girlfriend | A-4
b new job | A-2
b new lad | A12a8c-2
b new medicine | A-3
b new missus | A6
b new name | A11c-2d-3e10
b new names | A22a-6b-4c-4d-3e16
b new partner | A10O-2a7b-3
b new password | A-3
b new school | A15a-3c-4d-2e17
b new sofa | A7
b new teacher | A-3
b new truck | A-4
b new year | A5
b newsletter and | A-4
b next morning | A-3
b next time | A8O16a6d-11
b next week | A-5
b nice #Number | A-2
b nice if | A-4
b nice of | A-3
b nice that | A-3
b night #Number | A2
b night $ | A2O-13
b night and | A11a-11d2e-2
b night be | A2
b night because | A6O5
b night before | O-2a9b-2d-3
b night for | A-3
b night he | A-3
b night i | A10O7b6c-3
b night in | A3
b night no | A-3
b night shift | A-4
b night they | A4
b night to | A10a-2b-3d8
b night until | A-3
b night with | A-4
b night would | A-3
b night you | A-4O-7a2c-3
b nightmare $ | A2
b nights i | A-3
b nights on | A-2
b nights so | A2
b nights with | A-4
b nits again | A-3
b no #Name | A2
b no #Number | A14b-3c3
b no $ | A-6
b no accusation | A-4
b no and | A6O-5a11b-3d-3e-3
b no be | A-2
b no business | A-2
b no but | A-4
b no call | A-3
b no comment | A-3
b no comments | A-3
b no court | A13O3e5
b no decent | A-3
b no desk | A-4
b no dinner | A9O5b-3c8e-2
b no excuses | A-3
b no extra | A-3
b no food | A20O-4a-3b-2c17d-3e-3
b no harm | A-3
b no hockey | A-3
b no hurry | A-4
b no i | A-3
b no idea | A-2
b no in | A-3
b no intention | A6
b no judge | A11b-3d3
b no maintenance | A-2
b no man | A13b-3d9
b no more | A13a-5b8
b no nuts | A-3
b no on | A-2
b no point | A6
b no police | A3
b no problem | A-2
b no reason | A4b11c-2e-3
b no screens | A-3
b no such | A-3
b no tea | A15O5b-3c11d-3e-3
b no the | A-3
b no to | A-3
b no use | A-3
b no will | A-3
b no worries | A-2
b no. i | A-2
b nobody $ | A-3
b nobody ask | A-3
b nobody at | A2
b nobody be | O5a5b-2
b nobody dy | A12b-2c9e-3
b nobody ever | A-3
b nobody have | b3
b nobody hit | A-3
b nobody hurt | A-3
b nobody must | A-2
b nobody send | A-4
b nobody tell | A-3
b nobody think | A-3
b nobody will | A27b-6d-4e7
b nobody would | A12O3b9c-2
b nobody's in | A-4
b non-molestation order | A7O-2a5
b not #Number | A-10
b not $ | O7
b not a | a11b-4c-2d-3e-3
b not afraid | A-4O3a8b-4
b not after | A-4
b not agree | A-3
b not allow | A7O2a-2d3
b not always | A-3
b not an | A-4
b not angry | A-4
b not ask | A-3
b not at | A6b-3d10
b not be | A7a3b-3d-10e-3
b not before | A-2
b not bring | A3
b not bring back | A20c-3e15
b not care | A-3
b not change | A-3
b not come | A3
b not come back | A17O6a-3b-3c-4d-3e11
b not do | A4a3b5
b not expect | A-4
b not find | A-4
b not for | A-3
b not from | A-3
b not give | A4b-2c7e-3
b not go | A-3
b not go in | A-3
b not go out | A9b-3d6
b not going | A-3
b not have | A-3
b not here | b13d-2e-2
b not ill | A-4
b not in | A-4
b not just | A-3
b not late | A-2
b not later | A-3
b not leave | A9O4a-3d11
b not let | O-5b-3c-2d12e-2
b not like | A-4
b not lose | A-2
b not make | A-4
b not me | A-3
b not miss | A-3
b not my | A-3
b not on | b-2c5e-6
b not once | A-3
b not only | A2
b not or | A-2
b not pay | A-3
b not return | A22a-3c-3e16
b not say | A5O-4a3c4e-2
b not see | a-5c-2d11
b not send | A-3
b not serious | A-2
b not so | A-3
b not stop | A10O4a6
b not suppos | A-3
b not take | A-7
b not tell | A17a-4d-2e14
b not that | A-4
b not the | A-14
b not there | A-2
b not this | A6
b not to | a-2c-4d3e3
b not true | A-2
b not wait | A5
b not want | A2b8e-2
b not will | a4b-3c4d-2e-3
b not with | A5
b not worry | A-2
b not yet | A-3
b not you | A-4
b not your | A-3
b note about | A-4
b note and | A9b9d-2e-2
b note from | A-3
b note in | A4
b note of | A-3
b note on | A-4
b note say | A-3
b nothing $ | b-2
b nothing be | A-2
b nothing else | A2
b nothing for | A-2
b nothing from | A-4
b nothing i | A-4
b nothing in | A-3
b nothing leave | A7O8b5
b nothing on | A-3
b nothing serious | A-3
b nothing to | A3O-5a-2c7
b nothing you | A6b-3c4e2
b notice $ | A3O8a-5b5c-3d2e-3
b notice if | A16O6a-2b12
b notice in | A-4
b notice the | A-3
b now #Day | A7
b now #Name | A-2
b now $ | A4a-8b3e-2
b now all | A4
b now and | a-5b-3c-4d-3e19
b now he | A14c2e-3
b now i | A20O4a-2b2d-2
b now in | A12b-3c3
b now it | A-3
b now n | A-3
b now on | c-3d2
b now or | A6a-3b-3d2
b now so | A7a3b-3
b now tell | A9a7
b now you | A12O-7a-2e10
b nuisance $ | A-3
b number #Number | A-3
b number $ | A-8
b number and | A-3
b number for | A-3
b number on | A-3
b number to | A-4
b number you | A5
b nurse $ | A4
b nurse be | A-3
b nurse give | A-4
b nurse in | A-3
b nurse on | A-3
b nurse ring | A5
b nursery $ | A-4
b nursery and | A16b-2c-3d-2e10
b nursery on | A-4
b nxt time | A13a9b-3d-2e-2
b objection to | A-4
b oblig to | A-3
b odd night | A-3
b odd weeks | A-3
b odd years | A-3
b of #Day | A-14
b of #Name | O-13d-3e-3
b of #Number | A-16
b of #Time | A-2
b of a | A-13d-2
b of at | A-2
b of be | A-3
b of both | A-2
b of bread | A4
b of cough | A4
b of course | A-6
b of direction | A-2
b of embarrassment | A-4
b of father | A-3
b of get | A-3
b of her | b-3c-2d-3e4
b of him | A6a-3e4
b of his | A-3O-4a-3c13
b of it | a-7b10c-3d-2e-3
b of its | A-3
b of last | A-3
b of me | O2a-6b6c-8d3e-5
b of money | A-3
b of my | A-6a3b-2d-5e2
b of our | A-3O-5b3d2
b of person | A-2
b of pills | A-2
b of practice | A-2
b of proportion | A-2
b of school | A-2
b of something | A-3
b of that | A6O4b-4d4e-2
b of the | a3c-8e3
b of them | a-12d3
b of those | A-7
b of u | A-3
b of us | A-2O3c4
b of water | A-2
b of whiskey | A6b12c-2
b of who | A-3
b of wine | A-4
b of work | A-4
b of you | A5b-13c-6d7
b of your | A-2b-7
b of yours | O4a6b-2c-5e-3
b off $ | A-2O-6b-2c-2d-2e3
b off a | A-4
b off again | A-3
b off and | A-4
b off because | A-3
b off for | A-3
b off from | A-3
b off if | A10O5b4
b off in | A-4
b off it | A-4
b off me | A16b-3c7
b off my | A-2b-2d5
b off on | A-8
b off or | A-3
b off since | A7
b off so | A-3
b off the | A-2b2
b off their | A14O5a4b-3d-2e-3
b off to | A-4
b off what | A-4
b off when | A2
b off with | A8a-3b3e9
b off without | A9b11
b off your | A3d2e-2
b offer the | A-2
b office and | A5
b office at | A-3
b office have | A-2
b office in | A-3
b office to | A-3
b oil $ | A-3
b ok $ | A-4
b ok but | A-2
b okay $ | A-3
b okay be | A-2
b okay if | A-4
b okay it | A3
b old #Name | A-3
b old be | A5
b old enough | A-4
b on #Day | c-3d-9
b on #Name | O-3e-3
b on #Number | A-5O-2
b on $ | a4b2c-3d-2e-3
b on a | c-3
b on about | A-3
b on account | A-3
b on all | A-3
b on an | A-2
b on and | a-4b-3c3d5e-2
b on anybody | A-4
b on anyone | A-2
b on at | A2
b on both | A4a-3c8
b on call | A-4
b on christmas | A-7
b on do | A5
b on easter | A6a7b-2
b on every | A-3
b on everything | A-3
b on for | A-3
b on from | A-4
b on her | A-3a-4c13
b on him | A-4
b on his | a-11b-12c28d-5e-7
b on i | A-3
b on if | A-3
b on in | A-2
b on it | A2a4c-8d-3
b on lates | A-2
b on like | A3O3b-2d3e-2
b on make | A-3
b on maternity | A-2
b on me | a13b-2c-2d-3
b on my | O-6a5b-5c-17d3
b on now | A8b-3c-2d8
b on our | A-6
b on out | A-3
b on paper | A-3
b on purpose | A8a-4b6e-3
b on shift | A-3
b on since | A-3
b on so | A-4
b on speaker | A-3
b on speed | A-4
b on that | a7b-2e-2
b on the | a-3
b on their | A6O5b-2c13
b on them | A15b7d-3e-3
b on those | A-3
b on till | A-4
b on time | A-6
b on under | A-4
b on ur | A2
b on us | A-4
b on video | A-2
b on weekends | A4
b on what | A-2
b on which | A-3
b on with | A-3
b on you | A7O10e-6
b on your | A-3O10b-6c-8d6
b on yours | A-4
b once $ | A-6
b once again | A-2
b once and | A4a7
b once describ | A-3
b once have | A5
b once in | A-2
b once more | A-6b-2c12
b once the | A-3
b once to | A-6
b one-way ticket | A10d-2e5
b one-way tickets | A22O2a-4b-3c-5d-3e16
b ones too | A-3
b ones who'll | A13b-2c12e-3
b ones with | A-3
b online $ | A12b-3d8e-3
b only #Number | A4c3d-2e-3
b only a | A-3
b only ask | A-4
b only be | A-4
b only chok | A5a5b-3
b only do | A-3O-4a8b-3
b only for | A6
b only get | A8O4d-3
b only have | A5
b only my | A-3
b only please | A5
b only so | A-3
b only sorry | A4
b only thing | A6O6a7b-2
b only to | A2
b only want | A-2
b only water | A4
b only work | A-3
b only you | A13O2b-2c2d2
b open at | A-2
b open because | A8a8b-3d-2
b open house | A-4
b open it | A-2
b open on | A-2
b open that | A-4
b open the | A-4c-4
b open to | A-3
b open your | a9
b operation $ | A-2
b operation be | A-2
b opinions $ | A-3
b or #Day | A-8
b or #Name | A5
b or after | A-3
b or at | A6
b or be | a-3d11
b or do | A-13
b or drink | A-4
b or everyone | A8O3b-3d10e-2
b or have | A6
b or i | A7O8b-7c-6d15e-6
b or if | A-4
b or in | A-2
b or it | A-2
b or leave | A-3
b or maybe | A-3
b or mine | A-3
b or next | A-3
b or no | b-4d4
b or not | O7
b or on | A5
b or perhaps | A-2
b or should | A-3
b or the | O5b-2d2
b or they | A-2
b or those | A13b-4d10e-2
b or tomorrow | A-3
b or u | A6
b or ur | A12b-3d9e-2
b or we | A-2
b or what | A-3
b or whatever | A-4
b or whenever | A-2
b or will | A10c-9e-6
b or with | A-2
b or you | A8a-2d8
b or your | A10O4a-2d8
b orange #Number | A-3
b orange belt | A-2
b order #Number | A-3
b order $ | A3
b order a | A-4
b order and | A-3
b order be | A-2
b order because | A8O-2a2b-2e4
b order for | A4
b order have | A3
b order or | A10a4b-3e3
b order say | A-4
b order the | A4
b organise a | A-3
b orthodontist on | A-2
b other day | A-2
b other end | A-3
b other hand | A-3
b other parent | A-3
b other people's | A-3
b other time | A-2
b otherwise $ | A-2
b otherwise he | A-3
b otherwise i | A-3
b otherwise the | A-3
b otherwise will | A-3
b otherwise your | A2
b our #Name | A-4
b our daughter | A24a-4b10d-3e-4
b our dinner | A-4
b our honeymoon | A-2
b our house | A-4
b our marriage | A-3
b our number | A-4
b our own | A-5
b our son | A24O-18a-7b7c-5e-3
b our son's | A3
b our time | A-2
b our watchman | A-4
b our way | A-2
b our wedding | A-3
b ours $ | A-3
b out #Day | A-2
b out #Number | A-5
b out $ | A-3a2b-8e-8
b out a | A-3
b out again | A-2
b out an | A12b-3e7
b out at | A3b-2
b out be | A-2
b out before | A-2
b out by | A-3
b out from | A-5
b out here | A-4
b out his | A-3
b out in | A3a-5b2c6d-3e-3
b out last | A-4
b out like | A-3
b out loud | A-2
b out my | A13O-4b-3d7
b out of | A2b-4c-6d-3e9
b out on | A4O-3a-5b-2c19d-3e-4
b out over | A-3
b out so | A-3
b out that | d4
b out the | A6a-4b-3c4d3
b out there | A-3
b out today | A-3
b out tonight | A2
b out twice | A-4
b out what | A11a12
b out when | A-4
b out where | A12b-2d4
b out with | A6O5b-3c2d-2
b outfit $ | A-2
b outside #Name | A-4
b outside $ | A10c-3d7e2
b outside greggs | A-3
b outside my | A20O-9d10
b outside the | O-4a17c-4d-4e-3
b outside with | A4O5b-2c6d-2e-2
b outside your | A25O11b-3c-4d3e-4
b outside yours | A5
b over $ | A2a-3b-2c2d6
b over and | A7e3
b over at | a2b-2c4
b over be | A9b4d2e-3
b over every | A-2
b over from | A-4
b over her | A15b4
b over his | O-3a-3b3c2
b over if | A12O3a10d-2
b over in | A-3
b over me | A-4
b over my | A-5O-3b-2d3
b over that | A-4
b over the | O2b-4
b over there | O5a7
b over you | A6
b overdue $ | A-4
b overnight $ | A5
b overnight bag | A-4
b owe or | A-3
b owe you | A-2
b owl costume | A-3
b own $ | A-4
b own a | A-3
b own brother | A-4
b own head | A-3
b own life | A8a-3b13
b own list | A-3
b own mother | A6c4
b own mouth | A-3
b own pillow | A-4
b own room | A-3
b own sons | A-3
b own week | A-3
b pack $ | A-3
b pack for | A6
b pack his | A-4
b pack it | A-2
b pack the | A-4
b package $ | A-4
b packed lunch | A-2
b packing list | A-4
b paddling pool | A-3
b pads be | A-2
b paediatrician think | A-3
b page of | A-4
b pain and | A3
b pain be | A-3
b paint $ | A-2
b paint on | A-4
b pair $ | A-3
b pair before | A-3
b pair by | A-3
b pair of | A7a4b-3c2d-3e-3
b pamphlet that | A-2
b pants be | A-4
b paper $ | A-3
b paper and | A-4
b paper from | A5a7b-2e-2
b papers $ | A11b-3d-4e7
b papers be | A-4
b papers for | A-3
b papers or | A13a-2b7d-3
b paragraph #Number | A-3
b parcel say | A-3
b pardon for | A-3
b parent $ | A3
b parent and | A-3
b parent be | A-2
b parental alienation | A-2
b parents $ | A6b-2d7
b parents be | A-6
b parents who | A-2
b parents' evening | A-5
b park $ | A-3
b park at | A-5
b park for | A-4
b park outside | A4a-2b-2d14
b park round | A5
b parking ticket | A-3
b pass out out | A11O-6a-2c12e-2
b passport and | A26a-5b-4c-5d8
b passport be | O-4b-2d-3e8
b passport behind | A14e8
b passport for | A13O-5a-2e8
b passport i | A11b-3d2e3
b passport in | A-2
b passport interview | A-3
b passport office | A-3
b passports $ | A-3
b passports and | A5b-3e5
b passports be | A8O-10a-4d-2e13
b password and | A11b-3d4
b password for | A-2
b past #Name | A-3
b past $ | A-2
b past the | A3
b past yours | A13O2b-3d9
b patch for | A-3
b pattern of | A-2
b pay #Number | A-5
b pay $ | A-3
b pay a | A6O5
b pay and | A-4
b pay first | A-4
b pay for | a5c2d-4e-2
b pay it | A-3
b pay off off | A-3
b pay somebody | A13O4a-2b-2d4
b pay the | A-8
b pay to | A-4
b pay what | A-3
b pay you | A14a8b-3d-2e-2
b pay your | A3
b paying $ | A4
b peace $ | A2O4a-2b6
b pen and | A-3
b penny $ | A3O3d11
b people $ | A-5
b people and | A-3
b people at | A-2
b people be | A-3
b people come | A-4
b people do | A-2
b people like | A-2
b people see | O-3a-2c4
b people who'd | A6
b people with | A-2
b per hour | A-2
b perfectly well | A-3
b period $ | A-3
b permission before | A14a-2d13
b permission slip | A-2
b permit me | A-2
b persecution complex | A-4
b person $ | A-2
b person at | A-2
b petrol $ | A4a-2e4
b pharmacist say | A-3
b phone $ | O-8b-4c-3d5e-2
b phone and | A7O-9b-3d7e-3
b phone at | A-3
b phone away | A4
b phone be | A-2O-5b-2e7
b phone bill | A-3
b phone call | b-2c5d6e-3
b phone can | A-3
b phone every | A6a-2d9
b phone for | A-3
b phone from | A6
b phone if | A-4
b phone in | A-3
b phone me | A-4
b phone on | A-2
b phone or | A8b-3d8e-2
b phone out | A-3
b phone pin | A11O4d7e-2
b phone so | A4
b phone that | A21a-6b4e3
b phone the | A-3
b phone till | A-4
b phone to | A6
b phone with | A4
b phone you | A10b-3d9e-3
b photo every | A21a-2d7
b photo i | A6
b photo of | a-2b2c2
b photo on | A-3
b photograph of | A4
b photos $ | A-3
b photos be | A-2
b photos go up | A13b-2d8e-2
b photos of | A9a-5d15
b photos to | A10d9
b physio manipulate | A-2
b piano $ | A-4
b piano stool | A-2
b pick $ | A-2
b pick for | A-4
b pick the | A7
b pick up #Name | A5
b pick up her | A-4
b pick up him | A14b-3c-2e8
b pick up it | A-4
b pick up them | A7c6e-2
b pick up up | c-5e-3
b pick-up at | A-3
b pick-up be | A-2
b pick-up list | A-3
b pickup for | A-2
b picture $ | A-3
b picture in | A-3
b pictures $ | A4O2a-2d9
b pictures to | A15a-3d7
b pie $ | A-2
b pieces $ | A-4
b pigs so | A-3
b pillow $ | A-3
b pillow over | A15c12d-2e-3
b pills and | A8b9d-2
b pills in | A9b7
b pin and | A4
b pin by | A11O4d7e-2
b pin it | A-4
b pint $ | A-3
b pints and | A10c7d-2e-3
b pitch be | A-4
b place #Number | A5
b place before | A-3
b place have | A7
b place in | A6
b place on | A-2
b plan $ | A-8
b plan and | A-5
b plan around | A-3
b plan for | A6b13c-2d-2e-3
b plan have | A-4
b plan on | A3
b plan say | A-2
b plan to | A9O-4b-3d-2e9
b plane and | A4e6
b plane without | A-4
b plaster on | A-3
b plastic chair | A-3
b plate with | A-3
b platform $ | A-4
b play #Name | A-3
b play a | A-2
b play at | A-2
b play be | A-2
b play hide | A-3
b play the | A-4
b play up | A-3
b play with | A-3
b players and | A-4
b playground and | A7e4
b please and | A-3
b please be | A11b2d3e-2
b please call | A7
b please can | A-2
b please check | A-2
b please do | O-5b-3d6
b please forgive | A-2
b please give | A-3
b please keep | A-3
b please let | A-3
b please lock | A4
b please pack | A-2
b please pass | A-3
b please put | A-2
b please say | A-3
b please send | A-3
b please send in | A-3
b please sign | A-2
b please take | A3
b please tell | A-2
b please use | A-3
b pls $ | A-3
b plus a | A-2
b pocket $ | A-7
b point $ | A-2
b point in | A6
b point of | A10O7a-4b13c-3d-2
b poison and | A6
b poison ivy | A-2
b police $ | A24O-14b-7c3
b police and | A7b-3c5d-3e-3
b police be | A10a3b-2c-2e4
b police come | A-6
b police for | A4O-2b11e-2
b police have | A3O-6c-3d3
b police officer | A-3
b police say | A8O-2b-3d4
b police station | A-7a8b-3
b police to | A12O-2a-3d4
b pool $ | A-7
b poor $ | A-2
b poor woman | A-3
b pop in | A-3
b porch $ | A4
b porridge $ | A-3
b port $ | A-2
b portal and | A-3
b possible $ | A-3
b post $ | A-2
b post my | A11O-5a-3b-2d14
b post office | A-2
b post pictures | A-3
b post the | A-2
b pot $ | A-3
b pouch $ | A-3
b pounds $ | A-2
b practise in | A-2
b practise with | A4
b pram $ | A2
b pray for | A-2
b prayer and | A-2
b prefer that | A-4
b prefer to | A-4
b pregnant $ | O-4a5
b present $ | A-3
b presents at | A-4
b press $ | A-3
b pretty bad | A7
b prices go up | A-3
b print $ | A-4
b print it | A-2
b prison $ | A-4
b problem $ | A-2
b problem with | A-2
b problems $ | A-3
b produce $ | A-3
b project on | A-3
b promise $ | A3
b promise i | A4
b proof $ | A-3
b properly $ | A3a-4b7c-2
b proportion $ | A-3
b propose #Day | A-3
b prove it | A4
b pry $ | A-3
b pub $ | A-2O-3c8d-3e-2
b puffs at | A-2
b pull her | A14O4b-3c10e-2
b pull his | A-4
b pull you | A10O-3a2c3e-3
b pull your | A9a11c-2
b pump be | A-3
b pumpkin be | A-3
b punch me | A12O-4a13c-7d-2
b punch you | A13a5
b puppy $ | A-4
b pure manipulation | A-2
b purple $ | A-4
b purpose $ | A-3
b purpose and | A9b8
b push and | A-3
b push me | a9c-2
b push you | A12O2a11
b put #Number | A2
b put a | A3b-5d3e-5
b put away away | A-4
b put away the | A-4
b put back it | A-3
b put back the | A-3
b put by | A-3
b put down down | A-4
b put down the | A-2
b put down your | A-2
b put her | A14c6e-3
b put him | A2a3b3c-4
b put in | A-4
b put in a | A-5
b put in in | O5a3b-3d-2
b put in my | A13O3b11e-3
b put it | A-5
b put me | A4
b put my | A-6O5
b put on a | A-4
b put on her | A-4
b put on on | A-4
b put on your | A-3
b put out out | A11b-2e3
b put that | A-4
b put the | A-13
b put them | A2
b put up up | A-4
b put you | A9a10
b put your | O-6a6
b question with | A-3
b questions $ | A-3
b queue with | A-4
b quick #Number | A-2
b quid and | A3
b quiet $ | A5O4d-2e-2
b quiet when | A-3
b rails $ | A2
b rain $ | A-4
b rain and | A-3
b raise #Number | A-4
b raise a | A-3
b raise my | A7a8b-2
b range of | A-3
b rank $ | A-2
b rap me | A9a7
b rate $ | A-4
b rather be | A5b8c-2
b rather do | A-2
b rather she | A-2
b rather than | A3
b rather the | A-3
b rather wait | A-4
b razor blades | A12O-5b11c-2
b reach me | A-3
b reach the | A-3
b read #Number | A-2
b read $ | A-3
b read a | A-4
b read about | A-3
b read all | A4
b read aloud | A-2
b read every | A10O5b-3d8
b read it | A-9
b read my | A11O-6a-2b-2d9
b read of | A-5
b read out | A13O-4b-3d7
b read the | A-12
b read these | A-3
b read this | A18O7a-2e3
b read what | A3b-3d5
b read your | b-3d11e-2
b reading $ | A-2
b reading glasses | A-2
b reading go | A-3
b reading log | A-4
b ready $ | A-3
b ready at | A-5
b ready for | A-2
b really can | A-3
b really do | A-3
b really talk | A-3
b really that | A-3
b really want | A-3
b reason for | A9b9c-2d-2e-2
b reason to | A6b11c-2d-2e-2
b recall that | A-4
b receipt in | A-4
b receipts be | A-2
b receipts for | A5
b recipe she | A-3
b recital be | A-3
b reckon $ | A-3
b reckon the | A5
b reckon will | A4
b reckon you | A-2
b recommend a | A-3
b record #Number | A-3
b record and | A-2
b red $ | A2
b red cells | A-3
b refuge $ | A9O-4b-2d8e-3
b refuse the | A-3
b refuse to | A14O-6e10
b regard #Name | A-6
b regards #Name | A-2
b regret this | A-4
b remain yours | A-4
b remember $ | A-3
b remember and | A-4
b remember me | A3
b remember the | A12a8b-2
b remember what | A12a3b-3c5d-3e-2
b reminder $ | A-3
b reminder that | A-4
b remove the | A-3
b renewal be | A-2
b rent $ | A14a5b-2
b repeat the | A-2
b reply $ | A-4
b reply if | A-2
b reply to | A4
b report it | O-3a-3b-2c5e-3
b report me | A11b-3c4d5
b report say | A-3
b request for | A-2
b require a | A-4
b residential $ | A-2
b respect #Name | A-3
b respect $ | A8O3c4
b respect for | A-3
b rest of | A-7
b restraining order | A9a4b-2e-2
b return #Name | A12b-4e10
b return $ | A20O-3e9
b return flight | A6
b return it | A6
b return on | A-4
b return to | A10e3
b review in | A-3
b review of | A-3
b ribs be | A7O-3a5
b rid of | A12a-3b4d6
b ride it | A-3
b ride that | A-2
b right $ | A-10
b right about | A-10
b right after | A-3
b right arm | A-4
b right now | A13O3a-4d4
b right the | A-3
b right to | A-6
b right with | A5
b ring #Number | A-4
b ring $ | A-4
b ring at | A-2
b ring before | A-2
b ring her | A-3
b ring his | A-3
b ring if | A-3
b ring in | A-4
b ring me | O-10a-11
b ring on | A-2
b ring out | A-3
b ring so | A-3
b ring the | A3c-7
b ring to | A4e-2
b ring tonight | A-3
b ring you | A-8
b rink $ | A-2
b river $ | A13e4
b river and | A2
b road be | A-4
b room $ | b-3d10
b room and | A-4O-4a4d-3
b room at | A4
b room be | A3
b room of | A4
b room the | A-4
b room to | A-3
b room with | c3
b rope $ | A-3
b rope in | A12b11d-2e-2
b roster $ | A-3
b round #Name | A-3
b round #Number | A6
b round $ | A3
b round a | A-3
b round and | A17c-2d2
b round at | A-4
b round here | A8a8b-2d-2
b round his | A-5
b round my | O-3a6b-3d-2
b round on | A11a4
b round the | c5
b round your | A2a5b-2
b roundabout and | A-3
b row $ | A-2
b row have | A-2
b rucksack $ | A-3
b rucksack and | A-3
b rude to | A-3
b rug #Number | A-3
b rugby $ | A-2
b rui #Name | A-4
b rui en | A-3
b rule about | A-2
b rules $ | A-3
b run a | A-2
b run away away | b-3c-2e10
b run both | A-3
b run late | A-2
b run out out | A-2
b run over over | A-3
b run over you | A12O3a10d-2
b run to | A10b-3d14e-3
b rust $ | A-3
b safe $ | A-3
b safe in | A7
b safe journey | A-3
b said be | A-3
b salt water | A-4
b same story | A-3
b sandwich $ | A5
b sandwich bag | A-3
b save the | A-4
b save up | O6b11
b save you | A-3
b save your | A4
b say #Day | A-2
b say #Name | c5
b say #Number | a7
b say #Time | A-3
b say $ | b-3d-2e10
b say a | A-2O-4b-4c4d-2e5
b say about | a-2d3e-4
b say and | A-2
b say at | A-3
b say be | A-2O-5a-3b-2e8
b say daddy | A-4
b say do | A-3
b say even | A-4
b say fine | A-4
b say for | A-2
b say goodbye | A11a-6b2d-4e3
b say have | A-3
b say he | O-7a-3b13c-3e-3
b say hi | A-3
b say his | b-2c7
b say i | A3O-8a-3c-4e8
b say in | A8O-2
b say it | A-7
b say no | a12b-3c-4d-5
b say nothing | A-4
b say on | A19O-7c3e3
b say papa | A13b2d-2e-3
b say she | O-4c5
b say so | O4a-2d11
b say something | A-3
b say sorry | A5O6a2b-2c5
b say that | O-11d2e-5
b say the | O-4a-3c5
b say there | A4
b say they | A9O-3b-2e5
b say to | O-11
b say today | A-3
b say u | A3
b say uncle | A12O-3b-3c10d-2e-3
b say what | A2
b say why | A-4
b say will | A7O-10b3c-3d2
b say word | A-3
b say would | A7O-11c-5d-4
b say you | A15O-5a-3c-5
b say your | A7a3b-3
b scan it | A-4
b scare to | O-5c3
b scare us | A-3
b scared of | A7O-3a3
b scarf be | A-3
b school $ | a6d-2
b school and | A4a-4c-3e8
b school app | A-4
b school before | A10c-2d-2e9
b school by | A-2
b school calendar | A-2
b school counsellor | A15O-5b13c-3e-3
b school do | A-4
b school for | A-3
b school gate | A-6
b school have | A4a-3c8
b school he | A2
b school here | A19b-2e13
b school if | A6
b school in | A5
b school must | A-2
b school night | A-2
b school nurse | A11O-3a-4c7
b school on | A2O-5a-2b-2c2
b school photos | A-2
b school ring | A-3
b school say | A4O-5e14
b school tie | A5
b school trip | A-7
b school under | A11O5b-3d-2e10
b school want | A-2
b science $ | A-3
b scissors $ | A-3
b scooter $ | A-2
b scratch $ | A-3
b scratch his | A-5
b scream $ | A-3O4c5
b scream the | A3
b screen $ | A6
b screen and | A-4
b screen be | A-4
b screen time | A-3
b screens after | A-3
b sea $ | A4
b sea and | A11e4
b search the | A-4
b season $ | A-2
b seat $ | A-3
b seat and | A-4
b seat on | A6
b seat so | A-3
b seats on | A-3
b second #Day | A7
b second #Number | A-2
b second and | A-3
b second dose | A-3
b second passport | A17b-2e13
b second row | A-3
b second weekend | A7O4b8c-2
b secretary $ | A-3
b section c | A-3
b see #Name | A-3
b see #Number | A-4
b see a | c-2d4
b see again | A-3
b see all | A21O6a-2b-2d13
b see any | A6b9c-2d-2e-2
b see at | A-2
b see be | A4
b see either | A15O-5b-2c-2e9
b see have | A-3
b see her | A-3
b see him | A-2O3c-6e-4
b see his | A-2
b see in | A-3
b see it | O-6d5
b see me | A4e-4
b see my | O-3b3
b see on | A14O5a-3d12
b see someone | A-3
b see that | a2b-2d4e-3
b see the | O2a-15b5d3
b see their | A-3
b see them | A8a-10c5e-6
b see this | A-3
b see to | A-2
b see u | A-5
b see us | A2
b see what | O7b-3d3
b see where | A4
b see which | A-4
b see you | A3O-5a2b-7c-9
b see your | A12O9a-10b-5c-6d14
b seek and | A-3
b seem to | A-3
b sell my | A-2
b sell the | A-2
b send #Number | A-6
b send $ | A-3
b send a | A-2
b send another | A-4
b send back my | A-3
b send back the | A-3
b send her | A-3
b send home | A-3
b send in in | A-2
b send me | A3O6a-10c-7d14e-5
b send my | A9O-6a-3d10
b send that | A-3
b send the | a-6b10c-3d2e-3
b send to | A2
b send u | A-3
b send you | A-3O-6b-2d9e-2
b send your | d5
b sense of | A-4
b serious $ | A-3
b services $ | A8O-4b-3c11d-3e-3
b set $ | A-3
b set a | A-2
b set an | A-4
b set fire | A6
b set for | A-3
b set up it | A-4
b set up up | A3
b sets of | A-2
b settle down | A5
b sewn into | A13O-9a-2d7
b shake $ | A-2
b shake a | A-3
b shake him | A11c7
b shake out | A-2
b shake rn | A-4
b shake the | A9O5c5
b shake with | A-2
b shame $ | A-3
b shame if | A15a8b-3c-2d-2
b shape of | A7O-4a-3c10
b share #Number | A-4
b share $ | A-2
b share a | A-3
b shared calendar | A-3
b shared folder | A-3
b shatter and | A-3
b she $ | A5
b she advise | A-4
b she allow | A-4
b she answer | A3
b she ask | A-5
b she be | O2a-12c9d-8
b she beat | A-3
b she beg | A-3
b she bit | A5
b she bring | A-3
b she call | A-5
b she can | a-2c9
b she come | A-4
b she come back | A-4
b she cope | A10b-3c8e-3
b she cry | A6a-3c14
b she cut | A-4
b she do | O-9a-4b12c-2e-3
b she dread | A-3
b she even | A-3
b she ever | A7
b she fail | A-3
b she feel | A-4
b she forget | A2
b she get | A10O5a-6b-4c17d-4e-4
b she get back | A-2
b she go | a4b-3c-4
b she hate | A-3
b she have | d-4e-7
b she hide | A-3
b she keep | A-2
b she kill | A-2
b she know | A7c7
b she laugh | A-4
b she leave | A-3
b she like | A3
b she love | A-3
b she may | A-2
b she miss | A-4
b she must | A-3
b she never | A-4
b she on | A-2
b she only | A-3
b she pack | A-4
b she play | A-3
b she ring | A-2
b she say | a-7c3d-2
b she stand up | A-3
b she start | A6
b she stop | A11a-2c8
b she swear | A12c7d-2e-3
b she take | A5O-7b13e-3
b she tell | O-11a-6b-6c24e-6
b she tell in | A3
b she think | A5
b she travel | A-3
b she want | O-8b13c-2
b she wet | A6b-2c5
b she will | O5b-3e-2
b she win | A-3
b she would | A5O2c3
b shed and | A13O4a3
b sheet $ | A-3
b sheet and | A-2
b shift so | A-2
b shin pads | A-3
b shoe $ | c6
b shoes on | A-3
b shoes so | A-3
b shoes when | A-2
b shoot $ | A-5
b shoot for | A12a11b-2d-3e-3
b shoot me | O-4a11b-2
b short message | A-3
b short of | A-3
b shotgun in | A6O3a8b-4
b should be | A-3a2b3e-2
b should come | A-2
b should have | A2a5b-4d-5
b should i | A3O5a4b3
b should it | A-3
b should like | A-2
b should not | A-2
b should prefer | A-3
b should really | A3
b should see | A5
b should try | A-4
b should you | A4
b should've know | A-5
b shout if | A-2
b shout that | A2
b shov me | A8O-2a5
b show a | A-5
b show and | A-3
b show for | A-3
b show the | A5O-3b-3c9e-2
b show up up | A6a7b-3
b show your | A7b-2
b shower $ | A12c4e-2
b shut $ | A-4a-4c5
b shut him | A10b-2c9
b shut in in | A-3
b shut off off | A5
b shut the | A-2
b shut up up | O2a3b-3
b sick $ | A4
b sick and | A-2
b sick on | A-2
b sick twice | A-3
b side $ | A-6
b side of | A-4
b side pocket | A-4
b sigh $ | A-4
b sigh at | A-3
b sight of | A-4
b sign $ | b-3e5
b sign a | A-2
b sign and | A3
b sign i | A-3
b sign in in | A-3
b sign it | A-5
b sign off off | A-2
b sign the | a-2b7d-3
b sign up her | A-3
b signature on | A5
b signatures $ | A-3
b silly have | A3
b simple $ | A-2
b since #Day | A5O-3a-11d2
b since #Name | A-8
b since #Number | A5a-4b-2d7
b since $ | A20O3b-2c-3d2
b since be | A-2
b since easter | b11c-2
b since he | A-3
b since last | A-2
b since lunch | A2b-3c10d-2e-2
b since morning | A-4
b since the | a-3b7
b since there | A-3
b since we | A-2
b since yesterday | A9b-3c3d2e-2
b since you | A14a2c-8d-10e3
b since your | A-4
b sincerely #Name | A-3
b single thing | A-3
b sink $ | A-3
b sinéad $ | A-4
b sister $ | A-3
b sister be | A-6
b sister can | A-3
b sister for | A2
b sister get | A10a11c-2d-2
b sister reckon | A-3
b sister say | O-4b-3d-2e9
b sister's $ | A6
b sister's be | A14c-2d5e-3
b sister's boy | A-3
b sister's in | A-4
b sister's wed | A-4
b sit alone | A-4
b sit at | A-4
b sit down | A-4
b sit in | A-3O2b4c-2d-2
b sit next | A-2
b sit on | A-3
b sit with | A-2
b site be | A-2
b size #Number | A-7
b size $ | A2
b size of | A-3
b skating rink | A-3
b skip the | A-3
b slap her | A5O-3c9
b slap him | A20O3a-6c19
b slap me | A12O-5a10c-2
b slap the | A8
b sleep $ | A3O4a-3e4
b sleep and | A4b9d-3e-3
b sleep at | A-2
b sleep fine | A-4
b sleep for | A2
b sleep in | A5a-3c4
b sleep on | A9O-7c10
b sleep outside | A10O5b-2c6d-2e-2
b sleep through | A-4
b sleep well | A-2
b sleep with | A12
b sleeping pills | A5
b sleeping tablets | A14c-2
b slide $ | A-3
b slip and | A-3
b slip so | A-3
b slippers $ | A3b-3c-4d7e-2
b slow $ | A-4
b smack her | A14O5a-4c14
b smash my | A14O-5a11
b smash the | A-3
b smash ur | A8a10d-2
b smash your | A8O4a13
b smoke alarm | A4b-3d7
b snatch #Name | A7e4
b snatch her | A10b-2c-3d-3e13
b snow in | A9b-2c5e-2
b snow pants | A-3
b so #Day | A-3
b so #Name | A-4
b so #Number | A-2
b so $ | O4a-2d11
b so act | A-3
b so as | A-2
b so at | A-3
b so badly | A-3
b so be | A-7O3a-3b7
b so before | A-4
b so can | A-4
b so come | A-3
b so cross | A-2
b so do | a-8c-4d3e4
b so far | A2
b so forgive | A-2
b so from | A-3
b so go | A-3
b so hard | A12
b so have | A-2
b so he | O3b-2c4
b so i | A6O2a-21e-3
b so it | A-5
b so its | A-3
b so keep | A3
b so kindly | A-4
b so let | A-4
b so long | A-3
b so mad | A-2
b so many | A-2
b so much | A-5
b so my | A-4
b so next | A-3
b so nothing | A-2
b so now | A4
b so on | A-2
b so please | A-9
b so ring | A-3
b so send | A-3
b so sorry | A-5
b so that | O-8c-3d9
b so the | O-3b6
b so there'll | A-4
b so they | A-2
b so think | A9b-3d4e-2
b so this | A-2
b so tired | A2
b so u | A-3
b so watch | A2
b so we | A-6
b so what | A12O3a2
b so who | A7
b so will | O4a2b-3c4e-4
b so would | O6a-5b-2c8
b so yes | A-2
b so you | A-5a3b-3c2d-2
b soccer $ | A-3
b social worker | A4c4
b sofa $ | A-3
b sold out | A-3
b solicitor $ | A-2b-3d5
b solicitor and | A8O5a6b3
b solicitor be | A-2
b solid $ | A-2
b some guy | A-4
b some manners | A5
b some stage | A-2
b somebody else | A-3
b somebody have | A-3
b somebody who | A-2
b someone about | A-3
b someone who | A-3
b something $ | A-2
b something about | A-4
b something and | A-3
b something on | A-4
b sometimes i | A14O4b9c-2d-3e-2
b somewhere $ | A-4
b somewhere between | A-4
b somewhere safe | A13b-3d-3e9
b son $ | A-5
b son abroad | A4O-4e6
b son be | A-2O-5b5c-2
b son get | A13c7
b son in | A10O-4b3e3
b son why | A-4
b soon #Name | A-5
b soon as | A3
b sooner have | A-2
b sore arm | A-3
b sorry $ | O6b-3c7
b sorry about | A-7
b sorry also | A-3
b sorry be | A-14
b sorry for | A-5
b sorry have | A-2
b sorry i | A-4a5
b sorry sorry | A-5
b sorry that | a6
b sorry to | A-8
b sort $ | A-3
b sort of | A-3
b sound like | A-2
b sound of | A-3
b soup $ | A-2
b spacer $ | A-3
b spar me | A-2
b spare $ | A-2
b speak $ | A13d5e-3
b speak of | A-4
b speak to | A3O-4a-6b-2e3
b speaker $ | A-3
b speed dial | A-4
b spelling bee | A-3
b spend it | A-5
b spend the | A6d7e-2
b spirit take | A-3
b spit in | A8a7
b split $ | A-3
b split the | A-2
b split your | A4
b spoil your | A-3
b spoon $ | A-3
b spot it | A-3
b spreadsheet $ | A-3
b spring tuition | A-2
b spyware on | A11d5
b squad $ | A-3
b squints at | A-3
b stab him | A15O6a12c-2
b stab me | A10O-3a7b-3
b stage $ | A-2
b stain so | A-2
b stairs $ | A8a3b-3c-2d-2
b stairs by | A11a2b-2c3
b stalk $ | A11O-4b-3c-2d11e-3
b stand $ | A-4
b stand and | A-3
b stand by | A-3
b stand for | A-3
b stand in | A7a2c4d-2e-2
b stand in in | A2a3b-3c-2d-3e-2
b stand on on | A5O3a-4b14c-2d-2
b stand outside | A-4
b stand the | A-3
b stand there | A-3
b stand under | A-3
b stand with | A-3
b start and | A-4
b start at | A-2
b start i | A-2
b start on | A-3a14b-2d-2
b start the | A-2
b start to | A8b2d-2
b start today | A-4
b start with | A-2
b starts at | A-3
b state $ | A11b-2d5e2
b statement or | A9c-2d3
b station $ | A5a9
b station be | A-3
b station by | A-2
b stay $ | A9b-3d-3e9
b stay alive | A16O4a-2b14
b stay away away | A6a3d-2e-2
b stay by | A6
b stay downstairs | A-3
b stay dry | A-2
b stay here | b-2e8
b stay in here | A11O5b-3e8
b stay in in | A4O4a-6b-3c-3d7
b stay lock | A9O4c2
b stay off off | A-4
b stay put | A-2
b stay there | A21O3a-2c-4e17
b stay until | A-2
b stay up up | A-3
b stay with | A-3
b steal and | A-2
b steal the | A-3
b step $ | A-3
b step at | A-3
b step by | A-4
b step out out | A9a-2b-2d4e-2
b stick and | A5O5b-2c10
b stick at | A-2
b stick with | A-3
b still a | A-3
b still at | A-3
b still bring | A-4
b still can | a4
b still eat | A-3
b still go | A-3
b still have | O-7a6c-2
b still in | A2
b still no | A-3
b still ok | A-2
b still the | A5
b still there | A-4
b still wait | A-3
b still want | A-2
b stitches $ | A-4
b stomach hurt | A-3
b stop $ | A-4
b stop a | A11a5b-3e-3
b stop ask | A5b-2c7
b stop at | A9b-3c-5
b stop buy | A-3
b stop cry | c4
b stop expect | A-3
b stop for | A-3
b stop lose | A-4
b stop me | A4O5c-2e4
b stop on | A-3
b stop scream | A8O4c5
b stop talk | A-3
b stop telling | A-3
b stop text | A-3
b stop the | O2b-2d5e-2
b stop to | A-3
b stopwatch on | A-4
b store $ | A-4
b story $ | A-3
b story to | A-3
b story with | A-2
b straight $ | A-4
b straight away | A-4
b straight to | A-6
b straight up | A-2
b strangl me | A10O-2a6
b strangl you | A11O8a6
b strangle you | A8a8
b street $ | A9O3b-2c-2d4e4
b stretch $ | A-3
b strict $ | A-3
b strike from | A-4
b strike out | A-4
b string round | A-4
b stuff be | A-3
b subject of | A-3
b such a | A-6
b such an | A-3
b such thing | A-3
b such things | A-2
b sugar be | A-2
b suicide every | A12O5a-2b15d-2
b suicide note | A13b9d-2e-2
b suit be | A-3
b suit the | A3
b suit you | A-7
b summer of | A-4
b summer you | A-3
b summers back | A-2
b supervision $ | A-3
b suppose $ | A-3
b suppose that | A-2
b suppose the | A-3
b sure $ | A7b-2d9
b sure be | A3
b sure you | A3d11
b surgery $ | A-4
b swap #Number | A-2
b swap my | A-2
b swap on | A-2
b swap this | A-3
b swear at | A9O4c5e-2
b swear i | A-2
b swear on | A7O2a6b-2
b swim $ | A7
b swim club | A-3
b swim until | A-2
b swimming be | A-3
b swing by | A-3
b switch on | A2
b swung a | A6O-4a4b-3
b syrup be | A-3
b tab $ | A-2
b table $ | A-3O2a3b3c-4
b table and | A9O-4b-3c8d-2e-2
b tablet $ | A3
b tablet at | A-3
b tablets $ | b3
b tablets and | A9b8
b tablets for | A-4
b tablets on | A6b5
b take #Day | A-3
b take #Name | A6a-3b-2c-2d-2e15
b take #Number | A-3a6
b take $ | A10b4c-3e-3
b take a | O-6a2d3
b take all | A8b8c-2
b take an | A9O-6a-2b17
b take away her | A3
b take back it | A-3
b take back me | A12O2a-2d6
b take both | A-5
b take down it | A-5
b take her | O-8b-3d-2e6
b take him | A2O5a-5b-8d-6e18
b take his | A-4
b take it | A-11
b take me | A9b4c-3e-3
b take my | A19a-13c-7
b take notes | A-4
b take off off | A6a-3d5e-3
b take off the | A-3
b take our | A12O-5e6
b take out her | A6b-3e5
b take out him | A3
b take out it | A4
b take out out | A-4
b take out the | A5a-2b-2e12
b take the | A2a-9b-3d-9e13
b take them | A-3a-6c-9d-5e22
b take this | A-3a-3b2
b take to | O-4
b take too | A6b5
b take us | A-3
b take what | A3
b take you | A-4
b take your | a-3b9d-3
b talk about | A-11
b talk through it | A-2
b talk to | c-6d13e-7
b tattoo at | A-4
b tax office | A-3
b taxi rank | A-3
b tbh $ | A4
b tea $ | A-5
b tea and | A-3
b tea be | A-4
b tea before | A-3
b tea for | A15O5b-3c11d-3e-3
b tea on | A-2
b tea towel | A-2
b tea would | A-2
b teach a | A4
b teach them | A-4
b teach u | A-3
b teach you | A6
b teacher #Name | A4
b teacher $ | a-3b-2c13
b teacher about | A-3
b teacher have | A11O-2c2
b teacher that | A6O-7a-2c3
b teacher this | A-2
b team $ | A3
b tears $ | A6O-3b-3c4
b tears at | A-4
b teeth of | A-3
b teeth out | A7O3a5
b telephone $ | A-3
b tell #Name | O-9a-4e-2
b tell #Number | A-2
b tell $ | A-3b-3d5
b tell a | A2O-5b-3c4d-3
b tell be | A-2
b tell by | A-4
b tell di | A-4
b tell her | O-12a3c-3d-3
b tell him | A-4b-3d-2e5
b tell his | A7O-6
b tell i | A-3
b tell it | A-2
b tell me | A-2O-6c4
b tell my | A6O-6
b tell nan | A-2
b tell that | A6O-3b5
b tell the | b5d-10e-3
b tell them | A2a-6b2e5
b tell to | A-5
b tell ur | A-3
b tell us | A-3
b tell you | A2a-6b-5c-14d3e6
b tell your | A-3O8b-5c-7d10e-5
b temperature $ | A-2
b temperature be | A-2
b tennis court | A-2
b tent be | A-2
b tent for | A-3
b term $ | A-6
b term of | A-2
b terrible mother | A-3
b test be | A-4
b test come back | A-3
b test me | A-3
b text from | A4
b text her | A3
b text me | A-4
b text that | A11O-6a6b-3
b text to | A-3
b text you | A-7
b textbook be | A-2
b than #Number | A6b4c3d-3e-3
b than be | A-3
b than every | A5
b than hand over | A15O5d-2
b than i | A-2
b than in | A-3
b than it | A-2
b than let | A13O3b-3
b than me | A-4
b than that | A-2
b than the | A-2
b than with | A-3
b than you | A-5
b thank #Name | A-2
b thank for | A-3
b thank you | A-10
b thank-you card | A-3
b thanksgiving $ | A-4
b that #Name | O-12a-8b7d-4
b that #Number | a6d-2
b that $ | b-2
b that a | A-9
b that after | A-2
b that again | A5
b that age | A-3
b that all | A-4
b that and | A-3
b that any | A-3
b that app | A-3
b that at | A-2
b that be | a-8b-9c2e3
b that begin | A-3
b that boy | A-4
b that boyfriend | A-5
b that car | A6O4a7b-3e-2
b that child | O2b-2c12
b that child's | A-3
b that church | A-4
b that cost | A-2
b that cover | A-3
b that daddy | A2O-4b5d-2e-2
b that day | A-3
b that door | A-4
b that down | A-4
b that dressing | A-3
b that ever | A-3
b that fella | A10a3
b that first | A-5
b that form | A-6
b that from | A-2
b that girl | A-3
b that go | A-3
b that hard | A4b-2c9
b that have | O-7b-2e8
b that he | O-7a-5b9
b that his | A-5
b that hot | A-3
b that house | A15O6a11b-7c-9e-5
b that i | A-2O-6a4c-2
b that if | A12O-5b-4c5d5e-2
b that in | A-7
b that judge | A14a4b-3d-2e-3
b that last | A-3
b that lawyer | A6
b that lets | A13d10e-3
b that line | A-4
b that list | A-4
b that little | A12c3d6e-2
b that make | A-3
b that man | A4b-2c-2d2
b that maths | A-2
b that must | A-3
b that myself | A-4
b that never | A-3
b that new | A-4
b that night | A5a12
b that nobody | A2
b that not | A-2
b that okay | A-3
b that on | A-3
b that order | A-2
b that phone | A2
b that plane | A-7
b that put | A-4
b that reading | A-3
b that recorder | A-5
b that same | A-4
b that say | A-2
b that school | A-3
b that she | O-7a-3b2e-2
b that should | A4
b that shut | A-4
b that somebody | A-3
b that supper | A-4
b that the | c-2e7
b that to | A-4
b that waiting | A-2
b that way | A-4
b that we | b4e-3
b that week | A-4
b that weekend | A-4
b that what | a-3b-3d5
b that will | A-2
b that with | A-2
b that woman | A-3
b that word | A-4
b that would | A-3O-8d-3e2
b that xbox | A-4
b that you | A11O-23c6e-2
b that your | O-4b-3c4d2e-4
b the #Day | A-12
b the #Money | A-4
b the #Name | a4b-7e-2
b the #Number | A-14c-2d-3e2
b the absence | A-3
b the absences | A-2
b the academy | A-3
b the accordion | A-3
b the address | A3O4a-2d3
b the afternoon | A-4
b the aircon | A-3
b the airing | A-4
b the airport | A5e6
b the alert | A-2
b the allowance | A-2
b the ankle | A-2
b the antihistamine | A-3
b the apartment | A-4
b the app | A2O5c-2d9e-2
b the arm | A-4
b the art | A-4
b the astro | A-2
b the atmosphere | A-4
b the attendance | A-2
b the baby | A18O3a-8b-4c6
b the baby's | A10O-4b-3c9
b the back | O2a2b-5c6d-6
b the backbone | A-4
b the backs | A6c7
b the bag | A-5
b the bags | A-2
b the bake | A-3
b the bakery | A-3
b the balcony | A8O6a-2b4
b the ball | A-3
b the bandstand | A-4
b the bank | A-6
b the basket | A-3
b the bath | A2O-5a-3c14e-2
b the bathroom | A14e-3
b the battery | A-3
b the beach | A-3
b the bed | A9O3a-9b-4c12e-3
b the bedroom | A14O-2a-2d6
b the bell | A2
b the belt | A18O2a-9b-4c18
b the bench | A-3
b the best | A-4
b the bike | A-5
b the bikes | A-3
b the bin | A12b-4
b the biscuits | A-3
b the black | A-2
b the bleachers | A-3
b the blinds | A7
b the block | A-3
b the blood | b3c-3
b the blue | A-8
b the board | A-3
b the boat | a3b-3
b the body | A-4
b the book | A-2
b the bookies | A13O-5c7d-2e-3
b the booking | A-4
b the booster | A-2
b the boot | a5
b the border | A16a-4b-3c-4d-6e12
b the boss | A-3
b the bottle | b-3c5
b the bouncy | A-3
b the box | A-6
b the boy | A-6b-2
b the boys | A3O-8d-10e5
b the braces | A-4
b the bridge | A7a-5b16c-3d-4e-2
b the brown | A-2
b the bruise | A-3
b the bruises | A9O-4a7b-3d-2
b the buggy | A-5
b the building | A-3
b the bunk | A-4
b the burn | A-3
b the bursar | A-4
b the bus | A-7
b the by | A-4
b the cabin | A-3
b the cake | A-6
b the calculator | A-3
b the calendar | A-5
b the calls | A-3
b the camera | A5O5b-4c-2d10
b the camp | A-4
b the canal | A9a9b-3d-2e-3
b the cane | A-4
b the car | e-2
b the card | A6b-3d11e-3
b the case | A15O-5b-2c-2d-3e-2
b the cash | A-4
b the cast | A-3
b the castle | A-5
b the cat | A-12
b the cello | A-3
b the center | A-3
b the chair | A12O4b-3c5
b the chance | A22O4a7c-3d-3
b the change | A-3
b the chapter | A-3
b the charger | A-2
b the charges | A13O3b-2
b the cheapest | A-3
b the cheese | A-3
b the chemist | A-3
b the child | a-9e6
b the child's | A-3
b the children | a-5e-4
b the children's | A7O-4c5d-2
b the choir | A-3
b the christen | A7a8b-3
b the christening | A-3
b the class | A-8
b the clear | A-3
b the clerk | A-3
b the cliff | A13b7c4d-2e-3
b the clinic's | A-3
b the clock | A2
b the clothes | A-4
b the club | A-7
b the club's | A-3
b the coach | A-2
b the coat | A-2
b the coats | A-3
b the code | A-3
b the coffee | A14O-4b-3c8d-2e-2
b the colours | A-4
b the column | A-4
b the comments | A-4
b the communion | A-2
b the condo | A-4
b the conservatory | A-2
b the consultant | A-3
b the contact | A-4O-4a8b-3
b the conversation | A-4
b the coppers | A12e4
b the cops | A11b-4e4
b the corner | A-2
b the cot | A9a-2b-2e4
b the couch | A3O-4b-2c10d-2e-3
b the council | A-4
b the counsellor | A-3
b the country | A19a-8b-8c-10d-8e26
b the court | a-6b2d-4e5
b the courthouse | A3
b the cousins | A-4
b the cream | A-3
b the crib | A-3
b the cricket | A-2
b the crèche | A-2
b the cupboard | A9c13
b the curb | A-4
b the curtain | A-4
b the curtains | A3
b the dam | A14a9b-3d-2e-3
b the dark | b-2c6
b the date | A-3
b the day | a3b4
b the daycare | A-3
b the days | A4
b the deadline | A-3
b the deep | A4
b the dentist | A-11
b the deposit | A-6
b the depot | A-4
b the diabetes | A-3
b the diaper | A-2
b the divorce | A7b3d4
b the dock | A-3
b the doctor | A-2O-4a-6b5c-4e-3
b the doctor's | A-3
b the dog | O4a-9c6d-5e-2
b the dog's | A3
b the dollar | A-3
b the door | A2a9b-7d-2e-6
b the doorbell | A6b-3d6
b the doorstep | O-3a4
b the dosage | A-4
b the dress | A-3
b the driveway | A9O-3a12b-4d-2e-2
b the driving | A-2
b the drum | A-3
b the dryer | A-3
b the eggs | A-2
b the eldest | A10b-3c8e-3
b the eleven-plus | A-4
b the email | A-2
b the embassy | A14O-2b-3d-3e12
b the emergency | A-3
b the emotional | A-2
b the end | A-7
b the engine | A3
b the entire | A-2
b the entrance | A-3
b the envelope | A-2
b the er | A-6
b the evening | A-8
b the exact | A-3
b the exchange | A4O-4a6
b the expensive | A-3
b the face | A13a-4
b the fair | A-3
b the family | A-11
b the famous | A-3
b the farm | A-3
b the father | A11O4b-3d-2e10
b the feed | A-3
b the fella | A-2
b the ferry | A-5a-3d2e-3
b the fifth | A-3
b the film | A-2
b the first | A-14
b the fish | A-2
b the fixed | A-3
b the flat | A14a-5c4d-4
b the flight | b-2e5
b the flights | A-3
b the floor | A11O-3a3b-2c4d-2e-2
b the flyer | A-4
b the football | A-2
b the footy | A-2
b the forest | A-3
b the form | A-20
b the four-wheeler | A-3
b the fourth | A-2
b the fridge | A-6
b the front | A-3
b the garage | A16O-4a-2b8c-6d-3e-4
b the garden | A6O-6a2c8
b the gas | b3c6d-2e-3
b the gate | A-2O-4d3e3
b the girl | A-6
b the girls | c-8d-6e8
b the girls' | A-2
b the glasses | A-2
b the glove | A-3
b the glovebox | A4
b the glue | A-3
b the goal | A-2
b the goggles | A-3
b the goldfish | A-5
b the good | A-7
b the gp | A-3O-2a-3b10
b the gravel | A3
b the green | A-3
b the groceries | A-4
b the grommets | A-2
b the ground | A10a15c-3d-2
b the group | A5
b the guard | A-3
b the gun | A14a-3b11
b the gym | O2a-2d7
b the hair | A14a3b2
b the half-term | A-2
b the hall | b-2c3
b the hammer | A10a5b-3
b the hand | A-2
b the handover | A4a6b-2
b the harp | A-2
b the hat | A-3
b the hay | A-3
b the head | A-5a4c-3
b the headmaster | A-2
b the hear | A14a6
b the hearing | A-2
b the heart | A5
b the hens | A-3
b the high | A-4
b the holiday | A-3
b the holidays | A6
b the home | A3
b the hoodie | A-2
b the hook | A-2
b the hospital | A5O-4d-3e-3
b the hostel | A-2
b the hot | A4b-3c10e-3
b the hour | A-6
b the house | A16a-7c-3d15e-3
b the hutch | A-3
b the inbox | A-4
b the inhaler | A-5
b the inside | A-2
b the instrument | A-3
b the insurance | A-4
b the insurer | A-2
b the interim | A-3
b the interval | A-3
b the invoice | A-6
b the invoices | A-2
b the iron | A12a5
b the itinerary | A-3
b the jacket | A-3
b the job | a10b-3c-2e-2
b the joint | A-3
b the judge | d-3
b the judo | A-3
b the key | O5a2b-3e-2
b the kid | A-4
b the kids | A4a-5d-16
b the kindergarten | A8e6
b the kitchen | A-3O-10a17c-8d-4e-3
b the knee | A-3
b the knife | A-3
b the label | A-4
b the lad | A-3
b the ladder | A-3
b the ladies | A-2
b the lads | A2a10b-2c-2e-3
b the lady | A-2
b the lake | A-3
b the lambs | A-4
b the lamp | A-4
b the landing | A-4
b the landline | A-8
b the last | A3a2c-10e2
b the late | A-3
b the laundry | A-4
b the law | A12b-2e8
b the lawyer | A8b-3d10
b the lead | A-5
b the least | A-3
b the letter | A-7
b the letterbox | A6
b the library | A-4
b the life | A-3
b the light | A-2
b the line | A-2
b the lining | A10O-6d6
b the link | A-2
b the list | A-9
b the little | A6O-5c6d-3
b the live | A-4
b the living | A9O3d6
b the lock | A3
b the locks | A9b-3d5e-2
b the log | A2
b the lost | A-4
b the lot | A-6
b the lunchbox | A-2
b the magistrate | A-4
b the mailbox | A-4
b the mailing | A6
b the maintenance | A-3
b the man | A2c3
b the manual | A-3
b the marks | A10a-3b-2c8
b the marriage | A-3
b the mart | A-3
b the mediation | A-2
b the mediator | A-5
b the medicine | A-4
b the meeting | A-3
b the message | A-3
b the metro | A-4
b the middle | A-5
b the miles | A-3
b the milk | A-4
b the mirror | A2
b the mix-up | A-2
b the moment | A-2
b the money | b-3c-2d12e-2
b the monkey | A-2
b the month | A-13
b the mood | A-3
b the moon | A-3
b the morning | b7d-2e-3
b the mother | A-2
b the motorway | A-3
b the mountains | A3O5e7
b the mouth | c9e-2
b the move | A-2
b the mud | A-3
b the multi-storey | A12b13c-2d-3e-2
b the music | A-2
b the names | A-2
b the neck | A6O4c5
b the needle | A-3
b the neighbor | A-4
b the neighbors | A3
b the neighbour | A-2
b the neighbours | A7O-8e5
b the network | A-3
b the new | O-3a-4b3c-3
b the newsletter | A-3
b the next | A-6
b the night | A9O-2a2b-7
b the nights | A5
b the number | A-2
b the nurse | O-3b-2c5
b the nurse's | A-3
b the nursery | A3O-3c-5e4
b the office | A-3
b the old | A3b6c-2
b the once | A2
b the ones | A12a-3c9
b the only | O8a5b6c-3d-2
b the open | A-5
b the opera | A-3
b the order | A-4a4e3
b the orthodontist | A-4
b the other | A-6
b the others | A-3
b the out-of-hours | A7
b the outside | A5
b the owl | A-3
b the paddling | A-3
b the pair | A9a4b-3c2d-3e-3
b the panto | A-2
b the pantomime | A-2
b the paper | A-3
b the papers | A3a-2b7d-3
b the parade | A-3
b the parcel | A-2
b the parent | A-3
b the parents' | A-3
b the park | A-3
b the parking | A2
b the parlour | A-2
b the parrot | A-3
b the part | A-2
b the party | A-5
b the passports | A7O-2a-4b-3c-3d-3e17
b the password | b-2d9
b the patch | A-3
b the pen | A-2
b the people | A-5
b the permission | A-2
b the person | A-3
b the pharmacist | A-2
b the pharmacy | A-4
b the phone | O-4a-10e5
b the photo | A-4
b the photos | A4O5b-3c-2d9e-2
b the physio | A-4
b the piano | A-4
b the pics | A6
b the picture | A-5
b the pictures | A9a-2b-2d8
b the pieces | A-5
b the pills | A10a-3b14c-3d-3e-2
b the pink | A-2
b the pitch | A-3
b the place | b-3e3
b the plan | A-3
b the plane | A21O4a-3c-2d-3e14
b the plaster | A-2
b the plate | A4
b the platform | A3
b the playground | A3e4
b the pleasure | A-3
b the plumber | A-4
b the point | A12O7a-4b13c-3d-2
b the police | A21O-18
b the pool | A-7
b the poor | A-3
b the porch | A-2a4b-3e5
b the post | A-3
b the pot | A-3
b the power | A-2
b the prescription | A-3
b the press | A2
b the price | A-3
b the priest | A-3
b the psychiatrist | A5
b the pub | A3a-3c15d-2e-2
b the pump | A-2
b the pumpkin | A-3
b the puppy | A-4
b the quad | A-3
b the queue | A-3
b the quiz | A-3
b the radiator | A12c7
b the railway | A10a-2b16
b the rain | A-11
b the reason | A-3
b the receipt | A-4
b the record | A-4
b the recording | A-3
b the referee | A-4
b the refuge | A9O-4b-2d8e-3
b the refund | A-3
b the regional | A-3
b the remaining | A-3
b the remote | A-3
b the rent | A7a-4b-2d4
b the report | A-2
b the residential | A-2
b the rest | A-13
b the retainer | A-3
b the return | A7b-3d-2e8
b the review | A-2
b the rice | A6
b the ring | A-3
b the river | A14O7b6
b the road | A11a7b-3e-4
b the roads | A-3
b the roof | b5
b the room | O-3b-3d10
b the rope | A5b9d-2e-2
b the rota | A-3
b the roundabout | A-2
b the router | A-3
b the rug | A-3
b the sale | A-3
b the same | A-19
b the sausage | A-2
b the sausages | A-3
b the school | O-3d-5
b the screen | A-3
b the sea | A13a-5c-2d-2e5
b the second | A-11
b the secretary | A-2
b the senco | A-3
b the sensor | A-2
b the serial | A-3
b the settee | A-2
b the shape | A7O-4a-3c10
b the shared | A-5
b the shed | A12O9b5c-4d-4e-3
b the shin | A-2
b the shoot | A-5
b the shops | A-3
b the show | A-4
b the shower | A14O-2a-4c4e-3
b the side | A-12
b the sideline | A-3
b the sight | A-4
b the sign | A-2
b the signal's | A-2
b the site | A-3
b the sixth | A-3
b the size | A-2
b the sky | A11b-3d-2e10
b the slide | A-2
b the slipper | A12O5c7e-2
b the slow | A-2
b the smoke | A6b-2d8
b the snow | b-2c5e-2
b the social | O5a3b-3c3e-3
b the sofa | A5b-3c-2d3
b the solicitor | A8O7b2
b the solicitor's | A-3
b the soup | A-3
b the spare | A-2
b the speech | A-3
b the speeches | A-3
b the spelling | A-2
b the spirit | A-2
b the spoon | A3
b the spyware | A10O5b-3d5
b the squad | A-4
b the stadium | A-3
b the stairs | A9a9b-5d-4e-4
b the station | A-3
b the step | A-2
b the steps | A5a-3
b the stick | A5b-2c9
b the stomach | A17O-3a2
b the stool | A-3
b the strap | A9b-3c13d-3e-3
b the strawberries | A-3
b the street | A6a-3c-2d3
b the strength | A-4
b the sugar | A-2
b the sun. | A-4
b the support | A4
b the surgeon | A-2
b the surgery | A-3
b the swap | A-2
b the swimming | A-2
b the swing | A-4
b the sword | A-3
b the syringe | A-3
b the syrup | A-3
b the table | A7O2e-2
b the tablet | A-7
b the tablets | A-3b9
b the tailor | A-3
b the taxi | A6
b the teacher | A-6
b the teacher's | A-3
b the teeth | A-3
b the telephone | A-3
b the television | A-3
b the telly | A7a4b-2c4d-3
b the tent | A-2
b the test | A-2
b the thermometer | A-3
b the third | A-9
b the thought | A-3
b the throat | A18O3a2
b the ticket | A-2
b the tickets | b-3d-3e11
b the tide | A-3
b the tie | A-3
b the time | O13a-9b2c-6d-6e12
b the timer | A-3
b the timetable | A-3
b the toast | A-3
b the tooth | A-2
b the top | A-3
b the touchline | A-3
b the tournament | A-3
b the town | A17O6a-2b-2d3e2
b the traffic | A-2
b the trailer | A-4
b the train | b14c-2d-2e-2
b the trainer | A-4
b the trampoline | A-2
b the tree | A-4
b the trip | A-3
b the truck | A11O2a5b-2c3
b the truth | A-2
b the tub | A6
b the tuition | A-3
b the tups | A-3
b the tutoring | A-2
b the tv | A-3
b the twins | A13O2a-3b-3d-4e6
b the ute | A-4
b the vaccination | A-3
b the vet | A-5
b the vicar | A-3
b the victim | A-2
b the video | A3d10
b the videos | A13b-3d10
b the village | A12c-2d-3e7
b the violin | A-3
b the visit | A-3
b the walk | A-3
b the wall | A4b-3c11e-3
b the wardrobe | A9c-3d3
b the wash | A-3
b the washing | A-2
b the washing-up | A-4
b the watch | A4
b the water | A3a3b-3d-2e-3
b the way | a4c-3e-3
b the weans | A-2
b the wee | A16a-3c11
b the week | A-16
b the weekend | A3O-2a-2b4c2d-2e-2
b the weeks | A-3
b the wellingtons | A-3
b the wheel | A8b6c-2d-3e-3
b the whole | A-12b2
b the wifi | A-3
b the will | A7b12e-3
b the wind | A-2
b the window | A6b-2c5d3e-3
b the wine | A-3
b the winter | A-2
b the witch | A-3
b the woman | A-2
b the wooden | A16O7c7
b the worksheets | A-2
b the worst | A-6
b the wrong | A-6
b the x-ray | A-2
b the year | A-5
b the years | A-2
b the youth | A5
b the zip | A-3
b the zoo | A-2
b their boots | A-4
b their hand | A-2
b their own | A5O5b-2c13
b their passports | A12b-3e5
b their tea | A-3
b them #Day | A-3
b them #Number | A-3
b them $ | A4a-18c3e-3
b them abroad | A-5e3
b them again | A3a2c-2
b them alive | A10b-4c14d-3e-3
b them all | A-6
b them alone | A4
b them and | A10O4a-5c3d-3e5
b them at | A-12
b them back | a-5b-3e4
b them back in | A-4
b them every | A-5
b them everything | A-5
b them first | A13O3a-3c5d4
b them for | A3O4a-3b4c-2e-2
b them from | a5b-3c-2d-3
b them home | A11O5a-4b-6c11d-6e-2
b them i | A9a-2b17c-3e-2
b them in | A-3e3
b them it | A7
b them like | A4
b them no | A12b-4c4d-2
b them not | A16b-2d-2e-2
b them nothing | A-4
b them on | A2O4a-4b4d-2
b them or | A-3
b them out | A-3
b them over | A-4
b them so | A6b8
b them the | A-2
b them this | A-3
b them to | A-4a-6d-6e8
b them up | A7d3e-3
b them when | A5O2b4e-3
b them will | A8c4e-2
b them with | A7b-2c4d-2e4
b them would | A-3
b them you | A5b-2e8
b themselves $ | A-3
b then $ | O5a10d-2e-2
b then ask | A-2
b then be | A7b2c-3
b then he | A-3
b then i | A-3b2d-2
b then ill | A-3
b then it | A-3
b then just | A-3
b then nobody | A4a6b-3c3
b then ring | A-4
b then the | A-3a11b-2d-3
b then to | A5
b then try | A-4
b then we | A-4
b then will | A20a-4c-2d5
b then you | A-6a8d-3
b then your | A-4
b therapist say | A-3
b there #Day | A-2
b there $ | b-4c4e2
b there a | A3
b there and | O4a5c-2
b there at | A-9
b there be | c2
b there because | A6
b there for | A-3
b there in | A2
b there now | A-3
b there on | A-3
b there or | A-4
b there too | A-3
b there when | A6
b there with | A8O3b-3d-2e7
b there'd be | A-3
b there'll be | A-4
b these #Number | A-3
b these little | A-4
b they be | a-4d-3
b they call | A-4
b they come back | A5
b they finish | A5
b they get | A-4
b they give | A-2
b they glu | A-4
b they go | A-3
b they have | O-6b-3c2
b they live | A5d-2e5
b they must | A-3
b they never | A-3
b they open | A2
b they play | A-4
b they put | A-3
b they ring | O-3b2
b they say | A5
b they send | A4
b they stand | A-3
b they will | e8
b they with | A-3
b theyve get | A-3
b thick as | A-2
b thing $ | A3b3c3d-3e-3
b thing about | A-3
b thing and | A-3
b thing be | A-2
b thing have | A-2
b thing in | A-4
b thing or | A-2
b thing right | A-3
b thing that | A3
b thing the | A-4
b thing with | A-2
b thing you | A6
b things $ | A-5
b things be | A-4
b things i | A-2
b things out | A-2
b things up | A-3
b think #Name | A-3
b think $ | A-4
b think about | A13O7a3b5c-7d-9e-6
b think can | A-3
b think i | A12O3c-3d2e5
b think it | A-3
b think of | A-3
b think or | A-3
b think so | A-2
b think that | A-2b-3c4e-2
b think we | A-3
b think would | A-6
b third #Number | A-2
b third be | A-2
b third time | A-2
b this #Day | A-8
b this #Number | A-5
b this $ | a3c-3d-2
b this a | A-2
b this again | A-3
b this any | A-4
b this arrangement | A6
b this be | a-4b6
b this correspondence | A-3
b this every | A-4
b this family | A4a3c-2e-2
b this for | A-2
b this go | A-3
b this heat | A-2
b this house | A-5
b this i | A6O5a-3b5
b this life | A9b10d-2e-3
b this month | O-4b5
b this morning | d2
b this on | A-3
b this paper | A-3
b this pattern | A-3
b this phone | b-3e9
b this right | A-2
b this roof | A-3
b this story | A-2
b this summer | A-3
b this they | A2
b this thread | A-4
b this time | b5c-2e-3
b this to | A-5a-3b2
b this up | A8b-2c5e-2
b this week | O-3a5
b this weekend | A4O3a-3c-3e4
b this will | A-3
b this with | A5
b this would | A7
b this year | A-14
b those #Number | A-2
b those $ | A-3
b those children | A4
b those dates | A-2
b those of | A-3
b those pictures | A16O6a-3d10
b those videos | A10b-3d7e-2
b though $ | A-2
b though i | A-3
b thought $ | A-3
b thoughts $ | A6
b threat to | A-6
b threaten me | A5a10
b threaten to | A14O-11a-3c-7d5
b throat $ | A16a10b-2d-2
b throat in | A13a13c-2
b through #Name | A-2
b through #Number | A-2
b through a | a9b-3c-2d-2
b through an | A-4
b through his | A-2
b through it | A-3
b through my | A5O-5b-2d3e-2
b through that | A4a9b-2d-2
b through the | A6O-6a-4b-6c-5d20e-7
b through your | A-6O3a5
b throw a | A-4O-3a7b-2
b throw acid | A14O-2a11
b throw him | A4O7a-3c11
b throw in in | A7
b throw out out | A-4
b throw the | A9O6a11b-2
b thx for | A-3
b ticket $ | A-2
b ticket and | A2
b ticket barrier | A-4
b tickets $ | O-4b-3d-2e7
b tickets be | A2O6b-3c-2e9
b tickets to | A11a-2e7
b tie his | A3
b tight as | A-2
b til #Time | A-2
b til $ | A-3
b till #Day | O6a-3c9e-2
b till #Number | O6a-2c4d4
b till #Time | A-3
b till be | e13
b till evening | A3
b till have | A-4
b till he | A25O4a-3b-3c15d-3e-4
b till it | A2
b till she | A10c5
b till tea | A-4
b till they | A3
b till you | A12O5b-2d11e-2
b time #Day | A-3
b time #Name | A-3
b time $ | O7e-11
b time and | a-3b-3d4
b time be | a9b-3c-2d-2e-2
b time before | A-2
b time by | A-3
b time for | O2a8b-4
b time he | A3O5a-5c17d-2
b time i | A6a4b-7c-8d5
b time if | A-3
b time in | A-2
b time now | A12a-3b8
b time on | A-3
b time she | A7a-2b3c3
b time so | A-4
b time that | A-2
b time to | A-3
b time what | A-3
b time will | A7O4b5
b time with | A-3
b time would | A-2
b time you | A5
b time your | A15O5b-3d-2e10
b timer and | A-3
b times $ | O5b-2d5e-2
b times a | A2
b times and | A5a-2b-2d10
b times do | A-3
b times i | A-4
b times in | A-2
b times must | A-2
b times now | A-3
b times on | A-4
b times so | A-3
b times sorry | A-3
b times this | A3O-3b5
b tiptoe round | A-3
b tired $ | A-2
b tired from | A-3
b tired of | e-2
b tmrw $ | A-3
b tmrw at | A-2
b to #Day | A-4
b to #Name | A15b-6c-29d-3e24
b to #Number | A-9
b to #Time | A-9
b to $ | O-2c-3e3
b to a | b-2d-5e5
b to add | A-3
b to agree | A4
b to all | A-2
b to and | A13a4b-3d-3e5
b to another | A12O3e-2
b to any | A2
b to anything | A-3
b to appeal | A-4
b to arrive | A-3
b to ask | A4a-5b-3c-3d9
b to be | A-3a-11b12c-12
b to bear | A-2
b to beat | A11a11b-2c-2
b to bed | A-3
b to beg | A-2
b to bring back | A-3
b to bury | A-4
b to buy | A4O-7b3d5e-2
b to call | A-5
b to carry | A-3
b to check | A2
b to christmas | A-4
b to clear | A4
b to collect | A-5
b to come | A-12
b to cook | A-4
b to court | A-5a4c-5d-4
b to daddy | A-4
b to deal | A10b13d-2e-3
b to death | A-3a7
b to decide | A-2
b to die | A24a-10b30c-12d-8e-11
b to disappear | A2
b to do | A-2d-3
b to doubt | A-3
b to drive | A5b11d-2e-2
b to drop | A-3
b to each | A-2
b to eat | A9O-5b-3c10e-3
b to end | A19O2b9c-5e-2
b to everyone | A11a-3b8c-3
b to feed | A-3
b to feel | A-3
b to fetch | A-3
b to fight | A-3
b to fill | A-3
b to finally | A-2
b to find | b9e-3
b to finish | A3
b to follow | A-3
b to forget | A-3
b to get | b-3d4e-2
b to give | A5a3e5
b to go | A3a-5b2e-3
b to go on | A4
b to go through | A-3
b to hand over | A-3
b to hang | A19a-6b16c-4d-2e-2
b to have | a4b-4c-6
b to hear | A-7
b to help | A-4
b to her | O-5a-3d7e-4
b to here | A-3
b to hide | A2
b to his | b-3c3d2
b to hold | A-2
b to hold up | A-4
b to hospital | A-5
b to hurt | A-5O2a7
b to ice | A3
b to inform | A5
b to it | A-6
b to join | A-3
b to jump | A10a-3b16e-2
b to keep | A-3
b to keep in | A-3
b to kill | A24d-3e-5
b to know | A-2d-4e7
b to leave | A4b-2d4e-2
b to let | A-4
b to live | A27b11c-12d-11e-4
b to look out | A-2
b to make | d5
b to me | A-3c-6d3
b to meet | A-3
b to mind | A-3
b to miss | A-2
b to my | A9O-2a-2c-18e-2
b to normal | A-3
b to not | A4
b to nursery | A-4
b to our | A-3
b to own | A-3
b to pack | A3
b to page | A-3
b to pass on | A-3
b to pay | A-5
b to people | A3
b to phone | A-4
b to play | A-2
b to post | A6O-5a-3b-2d11
b to prove | A8b-3d7e-2
b to pull | A12O-4b-2d-2e6
b to put | A-3
b to put away | A-3
b to put back | A-3
b to put on | A4b-2c4d2
b to put up | A-2
b to raise | A-3
b to reach | A-3
b to read | A-9
b to repeat | A-4
b to reply | A-4
b to return | A7O-3b-2e5
b to ring | A-11
b to run | A-2a2b-3d5e-3
b to run away | A5b-3c-2e10
b to say | O3
b to school | b-3c-2e7
b to scream | A-4
b to see | O13c-6e-5
b to send | A4b-2d5
b to settle | A3
b to shoot | A4a9
b to show | A-7
b to sign | A-5
b to sit | A-2
b to sleep | A4b12
b to slip | A-4
b to smash | A-8
b to so | A5
b to someone | A-4
b to spend | A-3
b to spite | A-4
b to stab | A6a8
b to start | A5a4b2d-3e-3
b to stay | A5b2d2e-3
b to stay in | A-3
b to stop | A-4
b to swim | A3
b to switch | A5
b to take | A3O-3a-6c-5d-3e10
b to take off | A5
b to take out | A9O-4b-3d-2e9
b to talk | O-4b-2
b to teach | A16a-2b-2c13
b to tell | O7a-6d4
b to the | b-11c2
b to them | A-5
b to think | A-3
b to us | A2
b to use | A6O5a9
b to voicemail | A-4
b to wake | A-4
b to wake up | A3
b to watch | A2
b to wave | A-4
b to what | A-3
b to whatever | A-3
b to when | A-4
b to whoever | A-3
b to win | A-3
b to withdraw | A-3
b to work | A4O-6a-4c-2d7
b to you | A-3b-8
b to your | A6a4b-11e-4
b to yours | c10e-2
b to yourself | A-2
b toast $ | A-3
b today $ | O-4b13
b today and | A3c5e-5
b today be | A-3
b today he | A4
b today i | A6O3b3
b today the | A-2
b toddler have | A-4
b toddler who | A-3
b together or | A-3
b toilet $ | A-5
b tomorrow $ | A3O3b8d-4e-6
b tomorrow and | A-3
b tomorrow as | A-3
b tomorrow at | A-3
b tomorrow be | A-3
b tomorrow from | A7
b tomorrow i | A13a-2b4c3
b tone $ | A-4
b tone of | A-2
b tongue on | A-2
b tonight #Number | A5
b tonight $ | A5a-5d-5e4
b tonight and | O2a3b7
b tonight be | A6
b tonight i | A14a-2b10
b tonight or | A-3
b tonight will | A6b5e-5
b too $ | A-5
b too and | A-3
b too busy | A-3
b too early | A-2
b too many | A11b-4c3
b too small | A-3
b too so | A-2
b too the | A6
b tooth and | A-4
b tooth on | A-3
b top it | A-3
b touch #Name | A13b-3c9e-2
b touch $ | A-5
b touch be | A-3
b touch her | A19a-2c13
b touch i | A-3
b touch that | A-4
b towards the | A-3
b towel $ | A-2
b town be | A11b-3d-3e11
b track of | A-2
b tracker in | A6d3
b tracker on | A-4O6d5
b tracker under | A9O-6a-2d7
b traffic at | A-2
b trailer $ | A-2
b train $ | A-2
b trampoline $ | A-3
b trampoline in | A-3
b transfer it | A-2
b transfer the | A-3
b travel consent | A-3
b travel in | A-3
b travel with | A-3
b treat you | A-2
b tree be | A-4
b trial #Name | A-2
b tribunal $ | A-4
b trip $ | A-3
b trip and | A-3
b trip form | A-2
b trip we | A-2
b trouble for | A-4
b true i | A-2
b true that | A10O-4b-2c5
b truly #Name | A-4
b trust be | A-4
b trust me | A-3
b trust that | A-4
b trust the | A-3
b trust you | A-3
b truth be | A-4
b try #Number | A-4
b try $ | A6b3d-2e-2
b try a | A-2
b try again | A5
b try it | A3
b try me | A-4
b try that | A7
b try the | A-3
b try to | A15b14c-14d-10
b tub and | A-4
b tups $ | A-3
b turn #Day | A-3
b turn $ | A6
b turn a | A-5
b turn back it | A12b-3c-2d8
b turn for | A-3
b turn into | A-3
b turn off off | A2
b turn on the | A3
b turn out out | A-3
b turn round | A9a-3b-3d5e-2
b turn the | A6
b turn up up | A3O-4a-2b-5c-3d12e-4
b tutor you | A-4
b tutoring form | A-2
b twice $ | O-3a2b-2d-3e-2
b twice and | A-3b-2d3
b twice as | A-4
b twice daily | A-4
b twice for | A-3
b twice in | A-7
b twice on | A-3
b twice since | A4
b twins $ | A11b-3c-2e8
b twins for | A-3
b ty to | A4
b type this | A-3
b tyre $ | A-3
b u #Number | A-3
b u $ | a7b-3
b u a | A-3
b u ask | A-3
b u be | A-7
b u bring | A-2
b u can | A-2
b u come | A-2
b u count | A-4
b u do | A-2
b u give | A-3
b u have | A10b3d-2e3
b u in | A2
b u just | A-5
b u keep | A4
b u know | A-4
b u leave | A6
b u like | A5
b u only | A-3
b u pick | A-3
b u ring | A-3
b u send | A-2
b u should | A-4
b u so | A-3
b u the | A-2
b u too | A-2
b u wanna | A-2
b u will | A4
b unbelievable $ | A-3
b uncle #Name | A12O-3b-3c10d-2e-3
b under a | A6O-5d-2e7
b under her | A4O-3b-2c8e-2
b under my | A21a-7b-4c-5d7
b under the | A5b-7c7e-2
b under this | A-3
b under your | A-3
b understand $ | A-2a8b-3d-3
b unfortunately the | A-4
b unless be | A-3
b unless i | A22a-5b-3c-2d16e-3
b unopen $ | A-3
b until #Day | A-24
b until #Number | A-17
b until #Time | A2O-4c7
b until be | A2
b until he | A22O10a-9b-9c23d-6e-8
b until i | A5O-8d4e-2
b until it | A-4
b until school | A-2
b until she | A15O9c11
b until the | A-4
b until then | A-3
b until they | A14b-3c3d4e-2
b until you | A28O9a-5b-5c-7d8
b up $ | A3
b up all | A12O-5b2c3d-2
b up and | A3O2a2b-2c7
b up any | A2
b up at | A4O-2a-3b-3c-4d11e-3
b up because | A3
b up before | A-2
b up by | A-2
b up do | A-3
b up everything | A-3
b up for | A-12
b up from | A7O4a-4b-3c-2d-3e7
b up in | A-3a5
b up more | A-4
b up my | O6a2b4
b up n | A-3
b up on | O4a-3b3
b up over | A-3
b up since | A-3
b up so | A-2
b up that | A-3
b up the | A7O2d-2
b up there | A-3
b up this | A7
b up to | A-6
b up when | A-3
b up with | A-9
b up your | A-5
b up yourself | A-3
b upstairs $ | A3
b upstairs and | A-2
b ur a | A-3
b ur actually | A-3
b ur at | A6
b ur face | A8a10d-2
b ur location | A12b-3d9
b ur mum | A-2
b ur new | A3
b ur nudes | A12b-3d9e-2
b ur own | A-3
b ur weekend | A-4
b ur whole | A5
b us #Name | A-3
b us #Number | A-2
b us $ | a-8b-6c-8e3
b us at | A2
b us both | A-8
b us by | A-2
b us do | A-3
b us for | A-4
b us from | A-3
b us in | A7a10b-3c-2e-2
b us not | A-4
b us see | A-3
b us to | A-11
b us who | A-2
b us will | A8O3b-4c10e-2
b use a | A-2
b use for | A-3
b use it | O5a5b-3c2
b use the | A2a-3b-2c12
b use to | A-4
b used to | A-5
b van at | A7
b vanish with | A12d-2e11
b vehicle that | A5
b version #Number | A-3
b very afraid | A13O-6b3e-3
b very brave | A-2
b very end | A-2
b very good | A-3
b very little | A-3
b very long | A-3
b very nice | A-4
b vet $ | A-4
b vet put | A-3
b vet say | A-3
b video $ | b-4d5e-2
b video call | A-2
b video on | A-3
b videos of | A16a-3b-2d12
b visit $ | A7
b visit year | A-3
b visitor $ | A-3
b voice $ | A2
b voicemail $ | A-3
b voicemail in | A5
b voicemail say | A14O-5a4b2d-2e-2
b w a | A-3
b w me | A-3
b w the | A3
b wage and | A6
b wages go | A13O-5b-2d6e-2
b wait $ | A-4
b wait at | A-4
b wait for | A-2
b wait outside | A3b-2d3
b wait since | A-4
b wait until | A-2
b wait with | A-5
b wake up up | A16a-10b4d-7
b walk $ | A-4
b walk him | A-3
b walk in | A-3
b walk into | A18a-2b8
b walk on | A-3
b walk out | A4a5b-3c-2d-2e4
b walk the | A-4
b wall $ | A2O4a2
b wall by | A6b-3c5e-2
b wall i | A3
b wallet $ | A-2
b want #Day | A-2
b want $ | A8O4a-3e3
b want a | A-7
b want both | A3
b want her | A-2
b want him | A-5
b want i | A5
b want it | A-4
b want me | A-4a7
b want more | A-4
b want my | A-3
b want of | A-2
b want that | A-4
b want the | A-6
b want them | b10e-2
b want to | A3b15c-6d-14e-7
b want you | b-2d7
b ward #Number | A14O-3b11d-2e-2
b ward and | A3
b wardrobe and | A-2
b warm $ | A-2
b warn $ | A-4
b warn me | A-2
b warning $ | A-3
b wash $ | A-3
b wash his | A-4
b wash out her | A10b-3c9e-2
b watch #Name | A-4
b watch $ | A7c3d5e-3
b watch at | A-3
b watch her | A-2
b watch it | A3
b watch me | A5
b watch the | A-2
b watch you | A17b-3c-5d7e-2
b water $ | A-2
b water and | A2
b water be | A-3
b water in | A6
b water pistol | A-3
b wav at | A-3
b wave $ | A6
b wave at | A11b-3d-2e10
b way $ | O5a-3b-2e12
b way and | A-2
b way be | A-4
b way from | A4
b way have | A-2
b way home | A6a5b-2e-2
b way i | A3
b way of | A-2
b way on | A6
b way out | A9b13c-2d-3e-3
b way to | A-4d4e-3
b way u | A-4
b way you | A-2
b ways to | A-2
b we agre | A-7
b we ask | A-2
b we be | O3b-4c-4e5
b we bury | A-3
b we can | A-6
b we cross | b-3d-3e7
b we do | A-14
b we eat | A-3
b we find | A4
b we fly | A5a-3c-2e10
b we follow | A-2
b we get | A-2
b we go | A7c-2e4
b we go on | A-3
b we got | A-4
b we have | A-5
b we keep | A5
b we land | A9O4b-2d-3e7
b we leave | A-2
b we live | e9
b we only | A-3
b we park | A-3
b we put | A-2
b we sit | A-2
b we speak | A-2
b we split | A-3
b we still | A-3
b we take | A2
b we watch | A-3
b we will | O3b-3e9
b we would | A3
b weaponis incompetence | A-3
b wear $ | A5
b wear them | A-3
b wear what | A9O5b-3d10e-3
b weather or | A-2
b wed and | A-4
b wed in | A-2
b wedding and | A6
b wee man | A9a-3b-2c3
b week #Day | A-2
b week #Number | A-4
b week $ | A-4d5
b week and | A5a-3
b week be | A2
b week but | A-3
b week for | A-4
b week have | A-3
b week i | A-2
b week of | A-2
b week or | A-3
b week so | A-3
b week to | A-3
b week which | A-2
b week you | A-2
b weekend $ | a-3b7
b weekend and | b-3c3e-4
b weekend in | A-4
b weekend or | A-3
b weekend with | A-4
b weekends $ | A-4
b weekends be | A-2
b weeks #Number | A-2
b weeks $ | A-9
b weeks before | A-3
b weeks for | A-2
b weeks in | A-3
b weeks old | A4
b weigh a | A-3
b weigh-in be | A8
b welcome $ | A-2
b welcome to | A-5
b welfare check | A6O-3a-3b15
b well $ | A-19
b well and | A-2
b well have | A-3
b well i | A-4
b well not | A17b9
b well she | A-3
b well stay | A-3
b well the | A-2
b well to | A-2
b well with | A-4
b welts on | b-3c6
b went up | A-2
b wet hair | A-4
b wet the | A12a-4c9
b wet weekend | A-4
b what #Name | A6O-5
b what a | A-13
b what be | O8d-2
b what do | A-18
b what happen | A13O2a9b-9d-4e-8
b what i | A11b-3
b what it | A-2
b what must | A-2
b what my | A-3
b what people | A-4
b what she | A-4
b what should | A-3
b what that | A-4
b what the | A-5
b what they | A4
b what time | A-13
b what u | A-2
b what will | A4
b what with | A-2
b what you | O-2c-9d3e-3
b what your | A-3
b what's be | A-3
b what's he | A-4
b what's the | A3O5a-2b11
b what's wrong | A-3
b what's your | A-3
b whatever be | A-4
b whatever it | A-4
b whatever the | A-4
b whatever you | A-2
b whatever your | A-4
b wheel $ | A7
b wheelchair $ | A11a10b-3d-3e-2
b wheez $ | A-4
b when #Number | A-3
b when a | A-3
b when be | a-12b9
b when can | A-5
b when do | A-7
b when have | A-2
b when he | A3O-4d-2
b when i | A5a12b-19d-3e-7
b when it | A-6
b when my | A-4
b when nobody | A3
b when she | A-5c4e-3
b when the | O3d6e-3
b when there | A-2
b when u | A-4
b when ur | A-2
b when we | A-2b5d5e-3
b when will | A-3
b when would | A-4
b when you | b-2d3
b when your | A-2
b whenever i | A14a-4c2e2
b whenever suit | A-3
b where $ | A7O9a-3e14
b where be | O-2b-3d-5e9
b where do | A-2
b where have | A14O-4e10
b where he | O-3b4
b where i | A3O-16b-3c-2d11e-4
b where it | A-4
b where no | A9b-2c-2e8
b where the | A-7
b where we | A9O5b-3d-3e11
b where will | A-4
b where would | A-4
b where you | A19O4a-5b-10c-12d16e-3
b where your | A-5
b wherever you | A13O6b-3d12e-2
b whether be | A-3
b which #Number | A-2
b which $ | A-2
b which be | A-17
b which give | A-3
b which have | A-3
b which house | A-4
b which i | A-9
b which mean | A-3
b which of | A-5
b which tell | A-3
b which the | A3
b which town | A11b-3d-3e11
b which will | A-3
b which would | A-2
b which you | O-4a11b-2d-3e-2
b whichever day | A-2
b while #Name | A7O-4a5b3
b while be | A2O6a-3b-2c3d7
b while i | a-4c3e-2
b while or | A-3
b while the | A2
b while u | A-4
b while we | A-4
b while you | A-5O-10a-3c16d-3e-4
b whip the | A-3
b whiskey and | A6b12c-2
b whisper to | A-4
b whistle $ | A-2
b white #Name | A3
b white dress | A-3
b white shirt | A-4
b whittl at | A-2
b who be | O9a-4c-2d12
b who buy | A-3
b who carry | A-3
b who count | A-4
b who do | A-6
b who else | A-3
b who give | A-2
b who have | A-14
b who he | A-2
b who help | A-4
b who keep | A-2
b who leave | A12b-3c-2d8
b who lets | A-2
b who make | A4
b who must | A-2
b who once | A-3
b who read | A-4
b who sleep | A18a-2c-2d14
b who take | A8O5a11b-3c-2e-2
b who that | A-4
b who to | A-5
b who want | A5
b who will | A10a4d-3e-2
b who would | A5
b who write | A-4
b who'd be | A-3
b who's count | A-3
b who's drive | A-3
b who's the | A13a-3d14
b whoever you | A4
b whole #Name | A-3
b whole circus | A-2
b whole close | A-3
b whole evening | A-4
b whole family | A-4
b whole minutes | A-3
b whole month | A-2
b whole of | A-8
b whole office | A14O5b-3d6
b whole point | A-4
b whole school | A-3
b whole street | A-3
b whole time | A-2
b why #Name | A-4
b why $ | A-3
b why be | A4O-2a-2d8
b why do | O-5a-3c4
b why have | A-3
b why he | A-4
b why she | A-3
b why u | A5
b why you | A-4
b wid di | A7c5
b wid him | A9a5b-3c-4d-2e-2
b wife be | A-4
b wife of | A12O5b-4d8
b wild i | A-4
b will #Name | A-3
b will $ | O5a-3c8e-2
b will always | A22a-5d16e-2
b will ask | A-2d8e-2
b will be | A5O18b6c-9d-9e-3
b will beat | a-2c6
b will book | A-3
b will break | A27O2d-3e-2
b will bring | A-9
b will bring back | O-5d-2e3
b will burn | A12a6
b will call | A-2
b will carry | A-3
b will check | A6b-3d11e-2
b will collect | A4e5
b will come | A-2O3a11b-2
b will come out | A-3
b will continue | A-2
b will cost | A-3
b will cut | O5a5b-3
b will do | O9a-3b3e-3
b will drag | A11a10b-3d-3
b will drive | A5b-3c3
b will drop | A-3
b will drown | A10b-3c10
b will eat | A-3
b will end | A13O-3a-2b15
b will ever | A10O6a-4b-2c-3e8
b will feel | A-2
b will fetch | A5
b will fight | A-4
b will film | A-4
b will find | A6O3a-7c-9d7e5
b will find out | a6d-2e-2
b will finish | A8a15c-3
b will forget | A-2
b will get | A16O5b-14
b will get back | A9a-3d14e-2
b will give | A4a3
b will go | A4
b will go in | A12
b will go on | A-3
b will hang | A11b8c-2
b will happen | A-4
b will have | O12b5d-3e-4
b will hear | A-5
b will hide | A14O5e14
b will hit | A5O4a5
b will hurt | A17c9
b will i | A-10
b will just | A-3
b will kick in | A6
b will kill | A15b3d-6e-4
b will knock | A15a7
b will know | A12O2d4
b will let | O-5a-3b-3d7
b will lie | A-4
b will make | A-2a-4c7d3
b will manage | A-3
b will must | b3e4
b will never | A4O2a-11b-11c2d-2e3
b will not | A3b-18c-9e5
b will only | A7a-2b-4d6
b will phone | A-4
b will post | A-2
b will proceed | A-2
b will put | A-2O-2a7d-3
b will put in | O4a10b-2d-2
b will reach | A-2
b will recall | A-3
b will regret | A-3
b will repeat | A-3
b will return | A-4
b will run over | A12O3a10d-2
b will see | A-4O5c-8d3
b will send | O3a-7b-5c-4d17
b will send in | A-3
b will she | A-3
b will shoot | A16a13
b will sit | A-2
b will slap | A2a-5c2
b will sleep | A-4
b will slit | A6a5
b will smash | A16O3a-4d-2
b will speak | A3
b will stand | A6a7d-2
b will stay | A4
b will stick | A-4
b will stop | A7O7c-2e-3
b will strangle | A8a8
b will swing | A6
b will take | O5a-6b-5e10
b will take out | A12b-3c4e-3
b will text | A-8
b will the | A-3
b will think | A-3
b will throw | A14O-2a11
b will to | A3
b will understand | A-4
b will wait | A-4
b will wake up | A5a-3b-3c4e8
b will walk | A-3
b will wash out | A10b-3c9e-2
b will will | A12a7b-3
b will work | A10O6b2d3
b will write | A-3
b will you | A-12
b win $ | A-6
b wind blow | A-2
b window $ | A14O-5b-3c-3d7e-3
b window and | A5a-2b-2d4
b window be | A12a4b-2c3d-2
b window in | A-4
b window with | A-5
b wine with | A-4
b wish he | A8O-4b8
b wish her | A-4
b wish i | A10a-2b13
b wish to | A5
b wish would | A5
b wish you | A-3
b wishes #Name | A-2
b with #Name | a-5b-2c-5d-3e17
b with #Number | a15c-2
b with $ | A2
b with a | A-3O-8a3e-10
b with all | A4a-3b5c5
b with an | A-3O-5a-3
b with another | A-2
b with any | A6
b with bleach | A19a-2c14
b with both | A4a4b-3c-2d-3e2
b with dinner | A-3
b with fever | A-3
b with fork | A-3
b with her | a-10b-11e4
b with him | O4b-5d4
b with his | b3d2
b with it | A-4a6
b with knife | A-3
b with me | A11O9a-14c-6e6
b with more | A-3
b with my | A-2b-10e4
b with new | A10b-2e3
b with no | A-2c5
b with nothing | A-2
b with people | A2
b with silence | A-3
b with such | A-3
b with that | b-2c2d-2e4
b with the | c4d-11
b with them | A4b-2e9
b with these | A-2
b with those | A-3
b with ur | A-4
b with water | A-3
b with what | A-2
b with which | A-3
b with who | A5
b with you | a10d-10e-9
b with your | a8b-4c-5d-2
b withdraw the | A15a9c-2d-4
b within the | A-3
b without #Number | A-3
b without $ | A-4
b without a | A-7
b without ask | O5b-3d7e-2
b without food | A6O5b-2c7e-2
b without her | A2
b without me | A10O6a-4b19c-3d-4e-3
b without my | A4a-4b2c-5d-3
b without pain | A5
b without tell | b-3d4
b without the | O3b4e-2
b without them | b11d4e-2
b without to | A10b-3d2
b without you | A3O-5a-3d9
b without your | O4b-2e5
b wits' end | A-3
b wobbly tooth | A-2
b woke up | A8a3d-3e-2
b woman i | A-3
b woman of | A-3
b woman to | A-3
b wonder for | A-2
b wooden spoon | A18O4a-3c11
b word $ | A-5
b word about | A3a6d-2
b word and | A2
b word for | A-5
b word in | A-3
b word of | A-3
b word on | A-2
b word that | A-4
b word to | A5
b word with | A-3
b words $ | A-2
b words for | A-4
b work $ | A3a-11d6e-7
b work all | A7b-2d5
b work and | A2c4d-3
b work at | A3a3b-3d-2
b work before | A-2
b work every | A8d3
b work for | A-5
b work have | A-3
b work i | A-2
b work in in | A-2
b work on on | A-4
b work out out | A-3
b work we | A-3
b work wonders | A-3
b work you | A11b-3d11
b works $ | A-3
b world #Name | A-2
b world $ | A-2
b world i | A-3
b worried $ | A-3
b worried about | A-3
b worry $ | A-3
b worry be | A-4
b worse than | A-3
b worse when | A-4
b worst of | A-3
b worth a | A-2
b would #Time | A-2
b would a | A-3
b would all | A10O4b12d-2
b would already | A-3
b would ask | A-3
b would be | a2b9c-13d-4e-11
b would burn | A11O-2a11b-3c-2
b would care | A-3
b would come back | A13b-3d7
b would do | A-4O8a4
b would drown | A-4
b would enjoy | A-3
b would even | A-3
b would find | A-3
b would finish | A-3
b would forget | A-4
b would get | A-3
b would get out | A-3
b would give | A-3
b would have | A-7O4a3b-2d-2
b would help | A-2
b would it | A-3
b would kill | A2O-2
b would know | A-2
b would let | A-3
b would like | A-14b4d-2
b would listen | A8O4b-2c9e-2
b would lose | A-3
b would love | A-10
b would mean | A-2
b would miss | A-2
b would never | a-2c-3e8
b would no | A-2
b would not | b-3c2d4
b would nothing | A-3
b would notice | A9O3b9c-2
b would only | A3
b would open | A-3
b would prefer | A-2
b would put | A5a7b-3c3
b would rather | a-2b4c3
b would remember | A3
b would say | A-8
b would see | A20a2b-2d3
b would shoot | A15O-3a8b-3
b would sign | A-2
b would sit | A-3
b would sooner | O5a-3e5
b would stab | A14a8b-4
b would start | A-5
b would stop | A15c6
b would swear | A-4
b would take | A7O-3e6
b would tell | A3b3d-2e5
b would think | A-2
b would trust | A-4
b would try | A4
b would want | a4b-3e-2
b would you | b12d-3
b would've say | A-4
b wrap in | A3
b wrist $ | A-6
b write #Number | A-3
b write a | A-2
b write down down | A-5
b write down it | A14O-4b-4c4d3
b write him | A-4
b write in in | A3
b write it | A-3
b write me | A-5
b write my | A5
b write that | A12O-12b-3
b write the | A7O3a-3b9e-4
b write this | A-3
b write to | a-6b7e-3
b wrong $ | A3
b wrong in | A-3
b wrong with | A-3
b ye be | A3
b yeah be | A2
b yeah i | A2O3
b yeah nah | A-2
b year #Name | A-2
b year #Number | A-8
b year because | A-4
b year of | A-3
b year old | A3O-5b-3c12e-2
b year so | A-4
b year you | A-2
b year's #Name | A4
b years $ | O-6b-3c2e-2
b years ago | A2
b years and | A-3O-6d6
b years i | O-6a2b-3d4e-2
b years of | A-6
b years so | A-3
b yep #Number | A-2
b yes #Name | A-3
b yes be | A-5
b yes by | A-3
b yes i | A2O8b-2
b yes on | A-2
b yes or | A-7
b yes she | A-3
b yes they | A-2
b yes to | A-3
b yesterday $ | A-2
b yesterday and | A4d3
b yet again | A-3
b yet it | A-4
b yet she | A-3
b yoga $ | A-4
b you #Day | A-2d10e-2
b you #Number | a-2b-2d11
b you $ | O6a3b-4c-4e-5
b you a | O-2b-3c-5d-2
b you about | A-3
b you actually | A-2
b you address | A-4
b you again | A18b-4c-3d3
b you agre | A-4
b you all | O4d10e-2
b you alone | A14O-4a12
b you already | A-3
b you also | A3b4e-3
b you always | A-6
b you an | A3
b you answer | A17a-2b-2d12
b you any | A-4
b you apply | A18O-4a-3e10
b you approve | A2
b you ask | O-8c-3d4
b you at | a-3d13
b you attack | A9a5
b you be | A5O3a-4b-2d3
b you beat | A16O-8a2
b you because | A4O-4a6
b you before | A8c-2
b you behave | A9O3d7
b you belt | A7O-4
b you block | a-3d3
b you borrow | A4
b you break | A5
b you breath | A-3
b you bring | A-4O6c-3d3
b you bring back | A-3
b you burn | A-3
b you but | A-3
b you buy | A4
b you by | a9b-2
b you call | A3a4b-2c3
b you can | O2a-6b3
b you carry | A8
b you change | A-4b-2d-2
b you check | A3O-4b-3d9e-2
b you chok | A17O-6a3c2
b you choose | A-2
b you collect | A7O-3e8
b you come | b2d-2
b you consider | A-2
b you cry | A-3
b you decide | A-3
b you delete | A5
b you deport | A11b-3d11
b you deserve | A4O6a11
b you do | A2O5d2
b you down | A15O5a9c-4e-2
b you drive | O-11b3d-3
b you drop off | A-3
b you eat | A12a-3d5e-2
b you enjoy | A-3
b you even | A7b12d-3
b you ever | A-3
b you feel | A-6
b you fetch | A-2
b you find | A3O-5b-3d8
b you first | A3
b you fly | A15O-4e9
b you follow | A12O-2b-2d7
b you for | O-2b-4c-5d3e-4
b you force | A13O-4
b you forget | A-6
b you from | A-5
b you get | c-6d-2e7
b you give | O-8d6e-3
b you go | A5a-4b-9d6
b you go on | A-3
b you go out | A10a-3d3
b you good | A-3
b you grab | A15O-8a4c-3d-2
b you hang on | A-4
b you hang up | A-3
b you happy | A5
b you hate | A-4
b you have | A-3O-8
b you hear | A4
b you hide | A10b-2c-2d-2e12
b you hit | A26O-12b-3
b you hold | A11O-6
b you i | A-6a5b-3d-3e-3
b you if | A5O5a11b-2
b you in | A9a3c-13d2e-12
b you inside | A11O5a12
b you just | A-4
b you keep | A4O-12c-4e-2
b you kick | A17O-4a3c-3
b you know | a7c-5e-5
b you learn | A9O4a-2
b you leave | a-3b3e-15
b you let | A-22
b you like | e7
b you live | A-3b-2d7e-3
b you load | A7
b you lock | A16O-10b-3c4e-4
b you log | A11O-4a-2b-2d9
b you look | A5
b you look in | A5
b you look up | A-3
b you lose | A5
b you love | A2
b you make | O-12b-4d9e-4
b you marry | A4O4a2b4d-3e-3
b you may | A-11
b you mean | A-3
b you meet | A-3
b you mind | A-3
b you more | A-3
b you move | O5b-2d12e-3
b you must | b-3d7e-2
b you my | A-3
b you need | A-3
b you never | A5O2b-5c-7d8
b you next | A-3
b you no | A4b-3d8e-2
b you not | A3O4a3b-3d-3e-2
b you nothing | A3
b you off | A3a8b-2d-2e-3
b you ok | A-3
b you on | A-3a7b-3d-3e-4
b you once | A-5a5
b you open | a-5d3
b you out | A23O4a9c-3e-2
b you over | A15a7d-2
b you owe | A-5
b you pack | A-2
b you pay | A-2
b you people | O5a-3b5d-2
b you pick up | A10a-3b3
b you please | A-2
b you prefer | A-3
b you promise | A-3
b you punch | A8O-4a3d-2
b you push | A9a3c-2
b you put | O-10a-2d-2
b you put down | A-3
b you put on | A-2
b you put up | A-2
b you raise | A-3
b you read | A12a-3d-3
b you refuse | A2O-3e3
b you remember | A-3
b you ring | e-3
b you roll | A-4
b you run | A-4
b you same | A2
b you say | A4O-14a-3b3
b you scare | A-4
b you see | A-4
b you sell | A-3
b you send | c-2d4e-5
b you send back | A-4
b you set | A9a9b-3d-2
b you should | A3a-4b-5d4
b you shout | A4
b you shov | A14O-4a10
b you sigh | A-3
b you sign | A4O3a4e4
b you sign off | A-3
b you sign out | A4
b you since | A6O-8a2c-3
b you skip | A-3
b you slap | A13O-7
b you sleep | A2b-4d-3e7
b you smash | A14O-5a11
b you snatch | A8O-3c-2d-2e9
b you so | A3O3e-3
b you something | A-2
b you speak | A5b-3d3
b you spend | A6a-3d10
b you spit | A3a4c-2
b you stand | A-3
b you stand in | A8d-3
b you start | A7d10e-3
b you stay | A5
b you still | a10b-2d-3e-3
b you stop | A3
b you strangl | A10O-2a6
b you strike | A-3
b you take | O-2c-6e4
b you take in | A-4
b you take off | A-3
b you take out | A4O-4a-2b-2e15
b you talk | A7b-2d12e-2
b you teach | A-6
b you tell | A3O-2c-3d4
b you text | A6O-4
b you than | A-2
b you that | A-2O4e3
b you the | A-4O2b-3d-3e4
b you then | A-2
b you there | A-4
b you think | O5a4c-2
b you this | A2O3a3b4d-3e-3
b you threaten | A15O-5a-4c-6d2
b you through | A10b-3d6
b you throw | A7c8
b you to | O13a-2c-5d9e-5
b you try | A11O-3b5
b you turn | A9a11b-3d-3e-2
b you turn up | A8a-3b-2d2
b you twice | A-3
b you understand | A10a8d-3
b you up | A-4
b you use | A-3
b you visit | A4
b you walk | A3
b you want | A-2O3a12c-5d-6
b you we | A-4
b you wear | A5
b you well | A-2
b you what | A6a2b4d-2
b you when | A19O7a3b-3c-5d4e-4
b you where | A23O3a-6b-3c-3e11
b you which | A-3
b you whip | A10c10e-2
b you who | O-4b-2c-2d11e-2
b you will | A4b-3c-2
b you with | A6b7c-4d-3e-2
b you woke | A-4
b you worry | A-2
b you would | O-9a3c-7
b you write | A31O-3
b you write down | A2
b you you | A-4a3
b your #Day | A-4
b your #Name | A3O8a-6d10e-3
b your #Number | A-14
b your account | A7O-5b-2d6e-2
b your anger | A-4
b your apartment | A19a-2
b your arm | A13O4a13
b your back | A3a3e5
b your bank | A8d5e-3
b your book | A-3
b your boot | A-3
b your boss | A3O6a-4d9
b your boyfriend | A27b-4d-3e-4
b your brother | A4O-5a3b-5d-4
b your brother's | A-3
b your brothers | A-4
b your business | A4
b your call | A9b-4d11e-2
b your car | A7b-4c-4e-4
b your coffee | A-2
b your consent | O4b-2e5
b your cousin | A17O-7a-2c3
b your cousin's | A-2
b your da | A9a8b-2e-2
b your dad | a4c-2
b your dad's | A-4
b your daughter | A-2a-3c3e7
b your days | A3
b your dog | A6
b your door | A-2
b your emails | A3
b your end | A-2
b your eyes | A-4
b your face | A8a7b-2e-5
b your family | A-3
b your father | A3a4b-2e-2
b your father's | A6
b your fault | A-2
b your fist | A16O-4a10d-3e-2
b your flat | A14a-2b3d3
b your friends | A18O4a-5c-2d16e-3
b your garden | A-4
b your girlfriend | A-4O-2b-2c3
b your golf | A-4
b your hair | A11d4
b your hand | A-7
b your hands | A3O-4a14b-3c-2d-5
b your head | O6a12c-4d-3
b your heart | A-4
b your holiday | A-4
b your house | A2a-9b-7c-9d7e2
b your hr | A-3
b your husband | A12d4e-2
b your inbox | A-3
b your job | A12O3
b your kids | A4b-2e9
b your kitchen | A9d7
b your last | A-2
b your lawyer | A7b-2e8
b your legs | A15O4a11c-2
b your letter | A-3
b your letterbox | A-3
b your life | A-4a-2b5
b your little | A-4
b your location | A5a-2d8
b your login | A-4
b your mail | A5
b your mam | A-2
b your managing | A-4
b your mates | A15d4
b your messages | A7b-3d8e-2
b your mind | A-5
b your mobile | A2
b your mom | A-4
b your mother | A-4O-5a-3d4
b your mother's | A-4
b your mouth | A-5O3d-3
b your mum | a-2b8
b your mum's | A-2
b your nails | A-4
b your name | a-2d-2
b your nan's | A-4
b your neck | A8O5a10
b your new | A2O7a11c-4e-3
b your night | A-3
b your note | A-4
b your number | A-3
b your office | A-3
b your old | A-4
b your own | A-2b2
b your papers | A12b-2d9
b your pardon | A-3
b your parents | b-2d3e2
b your partner | A16O-3c8
b your passport | A-3O3a-5d18e-4
b your password | A16a-3d8
b your phone | A6O4a-2b-6c-5d11
b your place | b-3d3
b your porch | A-2
b your purse | A-4
b your questions | A-3
b your rules | A-3
b your secretary | A-3
b your sense | A-3
b your shift | A3
b your shop | A-3
b your side | A-5
b your signature | A3
b your signed | A-3
b your sister | O2b4c-9
b your sister's | A7O3a-5c-2d16
b your sisters | A-3
b your sleeping | A8O-3b-3c6
b your solicitor | A4O4a3b-3d-2e5
b your son | A-2a-3c9
b your teeth | A13O4a11
b your text | A5O-5
b your throat | A7a6
b your time | A-3
b your turn | A4
b your voice | A6
b your voicemail | A2O-5a3b4e-2
b your weekend | b-3c13
b your whole | A3a-2d6
b your window | A10a-2b-2d4
b your work | A7d-4
b yours #Name | A-9
b yours $ | a4c-3d2e-2
b yours and | A-5
b yours at | A4
b yours can | A4
b yours ever | A-2
b yours for | A-4
b yours in | A-2
b yours too | A2
b yours truly | A-4
b yours will | A-3
b yourself $ | a-2b8d-2
b yourself before | A-3
b yourself if | A3O-2b12
b yourself in | A-4
b yourself to | A-3
b yourself with | A-2
b youth office | A5
b zoo $ | A-3
both future | O5a-2b-6c-4e9
both future not | A-3
both past | c-3
both past not | A-4
both perfect | A10a-4b-3c-4d-3e11
both present | O15a-10b-11c-5d-20e20
both present can | A-11
both present can not | A-3
both present not | A4O8b-4c-4d-3
both present want not | A-3
c C I | A-2O5a-4d-5e5
c C I I | A-2
c C I T | A14b-3c3d-2
c C I U | A3
c C I body | A-5
c C I child | a-2c-2
c C I fam | A-3
c C I kin | O9a-4c3
c C I kinpast | A-2
c C I modal | A-3
c C I not | A14a-5c-5d-5
c C I past | a-3b-2c4e6
c C I say | A-3
c C I water | A4
c C T | c3d-8e-4
c C T T | A-2
c C T U | A-3
c C T body | A5a-4b3
c C T kin | A-3
c C T kinpast | A-4
c C T modal | b-3e6
c C U | O-3a-4b-5d2
c C U I | A9O-5a3b-3c-4d6e-2
c C U U | e3
c C U body | A4
c C U child | d-2e4
c C U fam | A-4
c C U iwill | A-7O-6b-3e6
c C U kill-me | A5
c C U kin | A13O-5b-2c3d-2e-3
c C U kinpast | A10b-3e9
c C U many | A-3
c C U modal | A4a-4d2
c C U not | A2a-13
c C U past | A2O-9a-6d-2e5
c C U say | b-3e4
c C aid | A12a6b2
c C away | A3a-2b-4c-5d-4e12
c C away U | A5O2
c C away child | A3O3e4
c C away kinpast | A4O-3e6
c C away say | A5O-3e3
c C blow | A-4
c C body | O-6b-7e5
c C body bone | O-6b-7e5
c C child | O-5b-2d-10e8
c C child C | a5b-2e-5
c C child T | a-14c-3d-8e4
c C child himher | O-8a-8b-5d-7e9
c C drink | A-4
c C drive | O-3e10
c C drive past | A8O-3c-2e8
c C fam | A-4
c C fam I | A-3
c C fam child | A-3
c C harm | A5b-3c4
c C himher | O-6a-7c-6e13
c C himher child | O-10a-6c-6e9
c C hurtp | A4O-2a-2b9c-2
c C hurtp killing | A8b12c-2
c C hurtv | A-5b4
c C hurtv past | A-5
c C injury | A6
c C iwill | A-3O11a-2d3
c C iwill I | A-3c-2d7
c C iwill T | e7
c C iwill kinpast | O5a-2e2
c C iwill modal | A2
c C killing | O-3b6
c C killing child | A3
c C killv | A-2a-4b7
c C killv kill-me | a-3b10c-3
c C kin | A3a2
c C kin fam | c-2e3
c C kin not | A-4
c C kin past | A6O-4a3b6e-2
c C kinpast | A2a-3e-3
c C kinpast I | A3a-2e-3
c C kinpast not | A3b-2e4
c C kinpast past | A-2
c C many | O-3b-2c2
c C many body | A-3
c C many kinpast | A-2
c C medic | A2
c C modal | O7a-3b-2d-8e8
c C modal I | A-2
c C modal U | A2a2b-2c-2d-2e2
c C modal blow | A5
c C modal child | O7a-3e4
c C modal damage | A-4
c C modal killv | A-4
c C modal not | A4e3
c C modal say | A-2
c C not | O-3a-8d-4e6
c C not I | A6O-11b-2c-3d-2e13
c C not T | A-3
c C not U | A5O5c-2e13
c C not child | A-2
c C not kill-me | A3
c C not kinpast | A-2
c C not modal | A8b-2c6d-4
c C not not | A4b5c-2d-2e-3
c C not past | b-2e4
c C not say | A-3
c C past | O-5c-2
c C past I | A-2O-4a6d-3
c C past T | b-2c4
c C past U | A4O-16a2c-2
c C past blow | A3b-2c8
c C past body | A-9
c C past child | a-7b4c-8
c C past fam | A-2
c C past kinpast | b-3c2d-2e3
c C past medic | A-3O-2b-3c10
c C past modal | A-3O2a-2b13
c C past not | a-3e4
c C past past | O-8a-2e-2
c C past say | A-2
c C pills modal | A-4
c C say | A5O-13b3c-3e-2
c C say U | A-3O-15b-4c-8d3
c C say child | O-6a-3b7d-2e-2
c C say kin | A14O-4c11
c C say kinpast | A2
c C say not | A-3
c C say past | A7O-17b3d-3
c C water | A-4
c C weapon | A-6
c C weeks | A-2b-2
c C weeks child | A4
c C weeks not | A-4
c I I | O-6c-5e-9
c I I I | a-2d6e-2
c I I T | A-3
c I I U | O-5a-3d12
c I I body | A4O2a3b2c-5d-7e-4
c I I child | A3O-9a-7b-3d8e-2
c I I damage | A-4
c I I fam | O-7b-3d4
c I I himher | A-4
c I I killv | A-3
c I I kin | A6c-3
c I I kinpast | O-5a-4d4
c I I modal | a8
c I I not | a-3b8
c I I past | d-3
c I I pills | A4O4b7c-2
c I I say | A5d3
c I T | A-3a-8d-5
c I T T | A-4
c I T modal | A-2
c I T not | A-3
c I U | A4O2a-3c-3d8e-7
c I U I | O5b-7c-4d8e-6
c I U T | A-4
c I U U | A5O3a-5c-7d14e-8
c I U body | A-4O4d12
c I U child | a-4b-7
c I U drink | A-4
c I U fam | A-3d3
c I U himher | A-2
c I U iwill | A11O3a-4d3
c I U kill-me | A-2
c I U killv | A-3O5a-3d6
c I U kin | a-6c3d9e-3
c I U kinpast | A10a-4c-3e-6
c I U many | A-3
c I U medic | A14O-4b6c-3
c I U modal | O6b4d4e-11
c I U not | O2c-9d-3e6
c I U past | d-4
c I U say | A10c-5d5e-8
c I U spy | A12d5
c I U water | A-4
c I aid | A7O-3a2b-7d5e-3
c I aid medic | A5O-5a4b-3c-4d4
c I away | A7O5e6
c I blow | O-9a4b-4e-4
c I blow child | A-3
c I blow weapon | A-4O-5c-2
c I body | A6O-14a13c-12d-6e-5
c I body U | A-5
c I body bone | A5O-11a6c-9d-4e-4
c I body kinpast | A12O-4a7
c I bone | A-2
c I child | a2
c I child C | A3O-3d-7
c I child T | b5c-4e-12
c I child fam | A3O11a2
c I damage | A6O18a-2b2c-12
c I damage U | A7a8b-3d-2
c I damage kill-me | A6O4a5
c I damage killv | A33O14a-3b4c-9
c I damage past | A-3
c I dope | A-2
c I drink | A-5c-3d4
c I drink past | A-5c-3d4
c I drive | A9O11a-8b2c3e-9
c I drive U | A3
c I drive child | A9b3c7e-2
c I drive past | A3O8a-2d4e-3
c I fam | O-2a-2b-8d4
c I fam I | A6
c I fam U | A-3b-3
c I fam child | A-2e6
c I himher | A6O14a-6b-3d-15e14
c I himher I | A3O9b2c-3e4
c I himher child | A6O11a-7b-10d-12e14
c I hurtp | A11O14a2b-6c3d-8e-8
c I hurtp U | A-3
c I hurtp killv | A21O7a4b-5d-4e-2
c I hurtp past | A13O12b-11c7d-4e-5
c I hurtv | A4O10a2b2d-5e-9
c I hurtv I | A-3
c I hurtv killv | A7a6
c I hurtv past | A15O10a4b-13d-10e-6
c I hurtv say | A9O-4b4
c I injury | A2O-6a11
c I iwill | A7a3e-6
c I iwill I | A7c-4
c I iwill T | A-3
c I iwill kinpast | A2O-2a3d-9e-5
c I iwill modal | A8a13b-4d-2e-3
c I kill-me | A4O8d-2
c I kill-me I | O6b4
c I kill-me U | A17a10b-3d-4e-3
c I kill-me child | A24O2
c I kill-me killv | A3
c I kill-me kinpast | A-2
c I kill-me not | A-4
c I kill-me past | A-3O4b4
c I kill-me spy | A13O6d7
c I killing | A-2b8d-2e-2
c I killing not | A5
c I killing past | A-2
c I killv | O4d-18e-4
c I killv kill-me | O10b2d-15e-2
c I killv weapon | A17a13b-4c-5
c I kin | b-15c-4e3
c I kin I | A11O-2d8
c I kin U | A4
c I kin child | A2a3b-2c-2d6e-2
c I kin fam | A-3O2b-22c-2e5
c I kin kinpast | A3
c I kin many | A4
c I kin past | A4b-2e-3
c I kinpast | A-2c-6d3e-10
c I kinpast I | c-12d3e-9
c I kinpast T | A-3
c I kinpast hurtp | A9c8
c I kinpast not | A-3
c I kinpast past | A-5b-2c2
c I many | O-3a-2b-2d5
c I many many | A-2
c I many not | A-3
c I many past | A14O-3a-2b-2d5
c I medic | A-5
c I medic past | A-3
c I modal | O6
c I modal I | A-2a-6d9
c I modal T | A-4
c I modal U | A4O9b-3c-3d8e-14
c I modal away | A-3
c I modal body | O5a-2c3
c I modal child | O15a-18b-2d-5e8
c I modal damage | A15O10a6b-11d-15e-8
c I modal drive | a3b-4c4d-3e-3
c I modal himher | A5O9a-7b-4d-5e17
c I modal hurtp | O5a-4b-4c8d-2
c I modal hurtv | A20O9a7b-3c-4e-2
c I modal kill-me | b-18e-18
c I modal killv | A9O7d-17e-15
c I modal kinpast | A-7
c I modal many | A2
c I modal modal | A-4
c I modal not | A-2a8c-12d-11
c I modal past | a4b5c-3
c I modal say | A-25
c I modal water | A12O3b6e-3
c I modal weeks | A-4
c I not | b5c-4
c I not I | A9a-13b13c-11e-3
c I not T | A6
c I not U | A-3O3c-8d2
c I not child | O2a-6c-2d-8e6
c I not drive | A-4
c I not kill-me | A-5
c I not kin | A-4
c I not kinpast | a-4b3
c I not not | A-2O6b4e-2
c I not past | O-2d6e-7
c I not say | a-7c-3
c I not weeks | A-5
c I past I | a-3b7e-11
c I past T | A5O12a-7b-8c14d-6e-4
c I past U | A2c-29d14e-11
c I past aid | A22O-12a-7b4
c I past blow | A-3
c I past child | A6O3b-3c4d-9e3
c I past damage | A5
c I past drink | c4
c I past drinks | A-3O4c9e-2
c I past fam | A-4
c I past himher | A4a-10b-5c2e3
c I past hurtp | A14b-2c3
c I past hurtv | A7O-2a2c2
c I past injury | A10O-8a4b2c-3
c I past killing | A14a8c-5d-3e-2
c I past killv | A7O2a-3
c I past kin | c-3d6
c I past kinpast | O2a6b-7d2
c I past medic | A-3
c I past modal | O5b3c-2
c I past not | O2b-3e3
c I past past | A-2O3d-2e3
c I past pills | A16O4b13c-4e-3
c I past say | A2b-4c-4d3e6
c I past spy | A4d6
c I past water | A-3
c I past weapon | a4b5c-8d-3e-3
c I past weeks | b2
c I pills | A12a-5b8d-6e-3
c I pills I | A10b5
c I pills dope | A12O3c-3
c I say | O3c-28
c I say I | A4O-6a-2b-2d7
c I say U | c-3d3e-8
c I say child | O-4b-3d2
c I say kin | A-2
c I say kinpast | A7a-2b7d-2
c I say not | A-5
c I say past | A-2O5a7c-15d-6e2
c I spy | A9O-6d6
c I water | A7O7a-7b10c-3d-3
c I weapon | A13a14c-17d-9e-6
c I weapon I | A12a-2
c I weapon U | A13a9b-3d-2
c I weapon kinpast | A8a4b-3
c I weeks | a-5c-2d9
c I weeks I | A-3
c I weeks U | A5b-3d8e-2
c I weeks child | A-4
c T I | A5b-5e2
c T I I | A17O-4a-5c-3d9e-3
c T I T | A4e3
c T I U | A12b-3c3
c T I away | A5d-2e5
c T I body | A2d-2e3
c T I child | A10a-10e8
c T I iwill | a7
c T I kin | A2a3e-2
c T I kinpast | A-3
c T I modal | A-7
c T I not | A12b-3c-2e9
c T I past | A-6
c T I say | A-3O-5b-3c-2d10e-2
c T T | A4d-14e-2
c T T I | A2b-3
c T T T | A-3
c T T body | c11
c T T child | A2O4b-2c12
c T T drinks | A-3
c T T fam | A9b-3e6
c T T iwill | A11b-2c6e-2
c T T kin | b-2c8
c T T modal | c4
c T T past | A-2
c T T pills | A10b2c-4
c T U | a-20b-2c7d-12e7
c T U I | A-4
c T U T | A-4
c T U U | A-4
c T U body | A-3
c T U child | O-4a-3c11e-4
c T U fam | A5
c T U hurtv | A-4
c T U iwill | c10d-2e-2
c T U killv | A-2
c T U kin | O-4a-3c14
c T U kinpast | A2
c T U modal | a-2b3d-3
c T U not | A4c-3d-2e18
c T U past | A5a-7b-8d-6e16
c T U pills | O-3b-3c6
c T U say | A-3
c T U weeks | A-2
c T aid | A5a-2b9c-3
c T aid medic | A5a-2b9c-3
c T away | a-2b-2c-3d-4e10
c T away child | A-5
c T away not | A-3O4e3
c T blow | a-11c2d-3e-3
c T blow weapon | a-8c-3
c T body | A2a-12c6
c T body I | A4
c T body aid | A-4b-3c4
c T body blow | A-4
c T body bone | A6a-7
c T body child | A2O5a-4e2
c T body hurtp | A-3
c T body not | A-3
c T bone | A-3
c T child | a-6b-2d-24
c T child C | b-3
c T child T | A8O3a-5c9d-13e-6
c T child himher | a-5c-4d-15e6
c T damage | A-2b-2c-2d-2e5
c T damage kill-me | A2
c T damage killv | A-5
c T dope | A-4
c T drink | A8a-4b-2c10d-4e-4
c T drink past | A5O2a-2c7d-2
c T drinks | A-3
c T drive | A3b-2c-2d-2e11
c T drive child | A15b-2c-2d-2e11
c T fam | A3a-5b-3c7d-3
c T fam T | A-4
c T fam child | A11b-2c4e2
c T fam past | A-4
c T harm | A6c6
c T himher | A-2O8a8b-4d-4
c T himher I | A11O5a9b-3d-3
c T himher child | A-4
c T hurtp | A-4c-5
c T hurtp killv | A-5c-4
c T hurtp past | a-3b4c-3
c T hurtv | A-7b-11c2d-3
c T hurtv T | A9c8
c T hurtv child | A-2
c T hurtv damage | A5c3
c T hurtv killing | A-2a3b-3
c T hurtv past | A-5O-4a3
c T hurtv say | A-2a4b-3e2
c T injury | A-4b5c-2
c T iwill | A3O4a-5d-6
c T iwill I | O9a-2c-4d-5
c T iwill T | A11b-2c6e-2
c T iwill kinpast | A3b3c5
c T iwill modal | A-4
c T kill-me | a2c-3e2
c T kill-me I | A8a3b5
c T kill-me U | A-3
c T killing | O-4b6e-2
c T killing child | A9O-4b6e-2
c T killv | O5c6
c T killv kill-me | O5b-2c2
c T kin | c3
c T kin child | A3a6b-2
c T kin fam | a-9c3
c T kinpast | A6a-3
c T kinpast I | A5a-3c4
c T kinpast child | A8b-3e5
c T kinpast killv | A3
c T kinpast past | A2O-7b12c-2e-2
c T many child | A-3
c T many past | A-3
c T medic past | A3
c T modal | O5a-4b-5c6d-17e-3
c T modal I | b-2c3
c T modal U | A-3
c T modal body | A-4
c T modal child | O8a-7b-4d-3e3
c T modal drink | A4O4c2
c T modal kill-me | A-2
c T modal killv | A2a7c-2
c T modal kin | A5
c T modal modal | A-11
c T modal not | A10a-5b-8c3d-4
c T modal past | A-3b-2e6
c T modal say | A-7
c T modal weapon | A-3
c T not | A4a-11c8d-2
c T not I | A4a-3c3d2e-2
c T not T | A6b-2c7e-3
c T not U | A-2
c T not body | A5O3c-3e12
c T not child | A-3c5d-2e-3
c T not fam | A-4
c T not hurtp | A-3
c T not iwill | A-2
c T not kinpast | A-2O3b-3c8e-2
c T not modal | A3a-13b-15c15d-9
c T not not | A-4
c T not past | A2a-6c-3d-9e4
c T not say | A-4
c T past | d-2
c T past I | A-3O-3b4d-5e-3
c T past T | A-14a-3c15
c T past U | A-2d-9e4
c T past blow | A5a-5c15
c T past body | c8d-2
c T past child | O-10b-7c3d-6e-3
c T past damage | A-3
c T past harm | A4c6
c T past himher | A10O-4a4b-2c-2e2
c T past hurtp | A-3
c T past hurtv | A-3
c T past injury | a-2c9
c T past kill-me | A5
c T past killing | A-2
c T past killv | A4
c T past kinpast | A-6
c T past medic | A5
c T past modal | A-2O-2b4c-2e-2
c T past not | O-5e-2
c T past past | O-10a-6b-2c6d-4
c T past say | c10
c T past weapon | A-3O-4a4b-4c-3
c T past weeks | A3b-2c8e-3
c T pills | A6a-3c6
c T pills child | A10b-4c9
c T say | O-3a-4c2d-6
c T say I | A-3
c T say T | A-3b-2c7
c T say U | A3O-9a-4
c T say child | c2
c T say iwill | A10b4c-5
c T say kinpast | A6O-4b-4e4
c T say not | A-3
c T say past | O-3b2d-14
c T water | b-4e12
c T water child | A-2
c T weapon | A-5O-3a-5b3c3e-2
c T weapon I | b6c-3
c T weapon U | A-5
c T weapon child | A8c8
c T weapon kinpast | A-5
c T weapon past | A-2
c T weeks | a-4c5d-3
c T weeks child | A13c9d-2e-3
c T weeks iwill | A-3
c U | b-4
c U I | A3a-2b-9c-10d13e-14
c U I I | O-4a-3d12
c U I U | A8a-3b-7c-7d20e-8
c U I aid | A7b-2d2
c U I blow | A3
c U I body | O-2a5c-3
c U I child | O-5a5
c U I himher | A11O5b-3c4
c U I hurtv | A-5
c U I iwill | A3a4c-2e-2
c U I kin | A-2
c U I kinpast | A5d-3
c U I many | A-3
c U I modal | A-2O2a3b-3c-6
c U I not | a-3d10
c U I past | A-2b-3d10e-3
c U I say | O-9d5
c U I weeks | A3
c U T | A-2O2
c U T body | A-3
c U T modal | A-2
c U T past | A-2
c U U | A2O9a-2b-21c-10d10e-6
c U U I | A-2O2a-4b-2c-3
c U U U | A-5O6b-3c-2d6e-4
c U U body | A3O6
c U U child | A2O5a4
c U U hurtp | A18O-8c5
c U U hurtv | A6O-6a10
c U U iwill | O3a-2d7
c U U kin | A-2O4d3
c U U modal | A2O4a-2b-3c-5d7
c U U not | A14O11a3b-7c-9d3e-6
c U U past | b-5c-9
c U U say | a5b-2d2
c U U weeks | A-3
c U aid | A21b-3c3e-4
c U away | A-4a-2d8e-6
c U away I | A-4
c U away not | A7d6e-6
c U blow | A2a14c-6d-4
c U body | A5O6a13b-5c-7d-2e-10
c U body bone | A5O6a12b-4c-6d-4e-10
c U child | b-16d3
c U child C | A-4a-3b-5c8d-7e5
c U child T | d-3e6
c U child fam | A6e6
c U child himher | a3b-11d7e-3
c U child kin | A-2
c U damage | A-4a-3b3
c U damage U | O3a8d-2
c U damage killv | A-5O-4b7
c U dope | A4
c U drink | O-9c-3e-2
c U drink past | A16O-9c-5
c U drinks | A-3
c U drive | A-2O-11b3d-3
c U drive child | A-3
c U drive past | A8O-11b3d-3
c U fam | A6b-12c-2d5e-5
c U fam I | A14O-2a-2b-2d6
c U fam U | A13O6a4b-2d-4e-2
c U fam iwill | A11b-2d10e-3
c U fam kinpast | A11O3d2
c U fam water | A-3
c U himher | O-3b3e-2
c U himher I | A5a4
c U himher child | O-6a-3b4
c U hurtp | A12O-11a2b-9d-4e-6
c U hurtp killv | O-18b-4c3d-2e-3
c U hurtp past | A19a4b-2
c U hurtv | A16O-36a7b-4e-2
c U hurtv I | A8a7
c U hurtv damage | A-5O-4a-2c2
c U hurtv killing | A10O-2a10
c U hurtv killv | A8O-4a10
c U hurtv past | A32O-27a15b-10d-18e-5
c U hurtv say | A15O-5a-4c-6d2
c U injury | A4a11b-2c-3d-2
c U injury U | A4
c U iwill | a-4
c U iwill I | A4O7a-4
c U iwill T | A-2
c U iwill child | A-3O-7b-3e9
c U iwill killv | A8b-2c3
c U iwill kinpast | A11O4a-4c-6
c U iwill modal | A-3O3a6c-3d-3
c U kill-me | A-3O-12a-2b-7d4e-6
c U kill-me I | A-3
c U kill-me T | A-2
c U kill-me U | A3O-3a11d-2
c U kill-me child | A-3
c U kill-me himher | A-3
c U kill-me past | A-4
c U kill-me spy | A2O-4d3
c U killing | A-3
c U killv | A-4O11b-6c-5d3e2
c U killv kill-me | A-4O11b-5c-4d4e2
c U kin | a3e-4
c U kin child | O-6c9d-2e-3
c U kin fam | e-3
c U kin modal | A2
c U kin past | O-5b-3c4
c U kinpast | A7b-2c-7
c U kinpast I | A7c-6
c U kinpast child | A17e6
c U kinpast killv | A-3
c U kinpast modal | A-2
c U kinpast not | A-2
c U kinpast past | A-4
c U kinpast say | A-2
c U many | A3O6b-3c-3d10e-2
c U many I | A10b-3e-2
c U many child | A-4
c U many many | A4
c U medic | A6O-4b6c-3
c U medic say | A4
c U modal | O8c-4
c U modal I | A5a-4d3e-7
c U modal T | A3
c U modal U | O11a5b-12c-8
c U modal blow | A11a10d-2e-2
c U modal body | A-4
c U modal child | O7
c U modal himher | A3
c U modal hurtp | A4a10
c U modal hurtv | A8a6
c U modal kill-me | A4O2c-8d3
c U modal killv | A2O-2d-4
c U modal kin | A-4
c U modal kinpast | A3O3e3
c U modal medic | A-3
c U modal modal | A4
c U modal not | A-2O9a-22c2e6
c U modal past | A-5b4d-2e-3
c U modal say | a-2b-3c4e6
c U modal weapon | A-3
c U not | A4O5b-3d3
c U not I | O5d7e-4
c U not T | A-3
c U not U | A7O5b-7c-10d4
c U not body | A14a-4c7d-2
c U not child | O-9a-6b3e5
c U not himher | A-3
c U not iwill | A8O3d6
c U not killv | A-2
c U not kin | A-4
c U not kinpast | A3O6a7c-4d-3e-2
c U not modal | a2
c U not not | A9O6a-3b-3d12
c U not past | O6b-10c-4d6
c U not say | A-5
c U past | O-12c-3
c U past I | A6O-15b-8c-24d4e-6
c U past T | b-2
c U past U | A3c-13
c U past blow | A-4
c U past child | A2O-17a-12b-27d-4e10
c U past dope | A-4
c U past drink | A3O-6c7
c U past drinks | A3
c U past fam | A-2
c U past himher | A18O-23a-15b-2d-4e8
c U past hurtv | A5O-2
c U past iwill | A11O-4a-2b8
c U past killv | O-4a-3b3
c U past kinpast | a-7c-4e5
c U past many | d2
c U past modal | O-4
c U past not | a-3b-2c6d2
c U past past | A5O3b-10
c U past say | O-5a3b-3c-2d4
c U past weapon | A16O-6a3
c U pills | A4O-5b3c3
c U pills dope | A8O-3b-3c6
c U say | O-8a-2b4c-8
c U say I | O6b-3d8e-2
c U say T | A5
c U say U | A10c-8d5
c U say child | O-2a-3b5c-2
c U say himher | A-7O-6b-4e8
c U say kinpast | A-2d-3
c U say not | a3b-3
c U say past | A5O-13b4
c U say say | A13O-8a-3b14
c U spy | A7d5
c U water | a13b-2e-2
c U weapon | A8a5b-2
c U weeks | A2b-3c-6d7
c U weeks I | A5b-2
c U weeks kinpast | A-4
c aid | A10O-14
c aid U | A-10O-3b3
c aid child | A5c-3
c aid iwill | A6a5
c aid iwill I | A4a2
c aid medic | O-8e-11
c aid medic I | A3
c aid medic U | A3a10b-2d-2
c aid medic child | b5c-2
c aid medic kinpast | A-4
c aid medic past | A-6O-2c-5
c aid medic say | O-2a-6b-3c19d-2
c aid past | A-5O-8c-2
c aid past I | A-4
c aid past U | A10O-2c3d4e-3
c aid past child | A-5
c aid say | A8O-2b-3d4
c aid say U | A8O-2b-3d4
c away | A10a-21b-23c-23d-2e25
c away I | A-6e9
c away I not | A-4
c away T | A-5
c away U | A-3e4
c away U modal | A8O2e3
c away child | A3a-3b-3c-3d-3e10
c away child C | A7O5e4
c away child himher | b-2c-2d-2e8
c away iwill | A-7
c away iwill T | A-5
c away kinpast | A9O-3e8
c away kinpast I | A7O-3e6
c away not | A5O5a-3c-2
c away not body | A8e4
c away past | A2b-3d-2e7
c away past I | A4
c away past iwill | A-4
c away past past | A-4
c away say | A5O-3e3
c blow | a3b-8d-8e-5
c blow I | A10a9b-4e-6
c blow I body | A15O-4a8d-2e-2
c blow I child | A8a2b-2
c blow T | A9c7
c blow U | A4O2a17c-7d-4e-3
c blow U body | A16O4a3
c blow U past | A-5
c blow body | A-2a-2c8
c blow body bone | A-5
c blow child | A-5O-7a-7c3e3
c blow child himher | O-7a-7c3e3
c blow harm | A9c-3
c blow harm injury | A9c-3
c blow injury | a8c-2
c blow injury body | A10a8c-2
c blow iwill | A7
c blow iwill I | A7
c blow kill-me | A8d-7e-2
c blow kill-me I | b2
c blow kill-me U | A13O-4a22b-2c-5d-3
c blow kill-me body | A10c9
c blow kill-me child | a-3c11
c blow kill-me past | A6a6
c blow kinpast | A-4
c blow kinpast I | A-4
c blow modal | A-3
c blow not | A-3
c blow past | A3a3d-2e-2
c blow past I | A14a3d-2e-2
c blow weapon | A-2a-5b-2c7e-4
c blow weapon child | A-4a-4c17
c body | d-3
c body I | A-2b-3c3
c body I modal | A15b-3c3
c body U | O-3a3c-3
c body U past | A-3
c body aid | A-5b-3c4
c body aid medic | A-5b-3c4
c body blow | A-7
c body body bone | A3
c body bone | d-2
c body bone I | A5a5c-12
c body bone T | A-2b-2
c body bone U | a4b-14c-5
c body bone aid | O-3a9b-3d-2
c body bone blow | A-4O-5c3e3
c body bone body | O-5b-3c9
c body bone child | A8a-7b-18c12d-4
c body bone damage | A6a4b-2
c body bone harm | A4O-3c6
c body bone himher | A2b-2c3
c body bone hurtp | A-4
c body bone hurtv | A14O-3a4c-3
c body bone injury | A-4
c body bone iwill | A7O-2b-3c5e-4
c body bone killing | A-4
c body bone killv | a-3e4
c body bone kinpast | A6O-3a-2c-3e-3
c body bone medic | a3b-2
c body bone modal | A3b7
c body bone not | O3a3c-4d-4
c body bone past | A3a-3
c body bone say | A-4O-7c-4
c body bone weapon | A5O-5b6c-3
c body child T | A4O5a-4e2
c body child himher | A-2
c body hurtp | A-6
c body hurtp killv | A-5
c body kinpast | A13a12
c body kinpast I | A13a12
c body not | A-3
c bone | d-2
c bone I | A4a5c-12
c bone I U | A-3
c bone I body | A18O-8a9d-3
c bone I kin | A7a-4d4
c bone I kinpast | A8O4e2
c bone I modal | A-4
c bone I past | A13b-2e6
c bone T | A-3b-2
c bone T child | A-3
c bone T modal | A14O4a2c-4
c bone U | a4b-14c-5
c bone U I | A6a-5d3
c bone U U | A19e3
c bone U body | A22O2a14b-3c-6d-4e-2
c bone U child | a2
c bone U hurtp | a5
c bone U hurtv | A9O-4a7
c bone U iwill | A-3
c bone U kin | A8d2
c bone U modal | A-3
c bone U past | O-5a6
c bone U say | A5O-2e2
c bone aid | O-3a9b-3d-2
c bone blow | A-4O-5c3e3
c bone blow not | A-3
c bone body | O-5b-3c9
c bone body bone | O-5b-3c9
c bone child | A7a-7b-18c12d-4
c bone child T | A11a-13b-11c23d-9e-7
c bone child himher | O3b-9
c bone damage | A6a4b-2
c bone harm | A4O-3c6
c bone harm injury | A4O-3c6
c bone himher | A2b-2c3
c bone himher child | A2b-2c3
c bone hurtp | A-4
c bone hurtp kinpast | A-4
c bone hurtv | A14O-3a4c-3
c bone injury | A-4
c bone iwill | A7O-2b-3c5e-4
c bone iwill I | d-3
c bone iwill kinpast | A6
c bone killing | A-4
c bone killv | a-3e4
c bone killv kill-me | A15b-3e5
c bone kinpast | A5O-3a-2c-3e-3
c bone kinpast I | A-2O-3a-3c-2e-9
c bone kinpast past | A7b-3d6
c bone medic | a3b-2
c bone modal | A3b7
c bone modal child | A2
c bone not | O3a3c-4d-4
c bone not blow | A-3
c bone not child | A9a5c-5d-2e-2
c bone not past | A-5
c bone past | A2a-3
c bone past I | A-4
c bone past T | A-3
c bone past child | A6a-3c3
c bone past fam | A-2
c bone past kinpast | A16c2
c bone past past | A4b-3
c bone say | A-4O-7c-4
c bone say U | A4c7
c bone say past | O-2b-2c-3e4
c bone weapon | A5O-5b6c-3
c child C | O-2a-2d-8e2
c child C I | A-5a-10
c child C T | a-5e-3
c child C U | A2O-4a-4e4
c child C away | A11O-2c-2e10
c child C blow | A-4
c child C child | A4O-2a-12b-4d-13e13
c child C hurtp | A-3
c child C hurtv | A-5
c child C iwill | A15O4d3
c child C killing | A-4
c child C killv | A8a-3b10c-3
c child C kin | A4c-2e3
c child C kinpast | A15O15a-12d-13
c child C many | A2
c child C not | A4a-11c7d-7
c child C past | b-2c4d-3
c child C say | A9O-4a-12b3c-2
c child C weeks | A-3
c child T | a-3
c child T I | c-2d4
c child T T | a-5b-4c15d-3e-3
c child T U | a-14c9d-9
c child T blow | A8O4b-3c6
c child T body | a-6c11e-3
c child T child | O4a-3b-3d-8e5
c child T damage | A-2b-2c-2d-2e5
c child T drink | A-5c4d-2
c child T drinks | A-3
c child T fam | A8b-3c8d-3e-3
c child T harm | A6c6
c child T himher | A-4O3a6b-2
c child T hurtp | A-7O-6b3c-6
c child T hurtv | A-8O-9a7b-4
c child T injury | A-5
c child T iwill | A12a-3e-3
c child T killing | A13O-4b6e-2
c child T killv | O5a2b-3e4
c child T kinpast | A3a-5b-3
c child T many | A5
c child T modal | O5a-7b-6c7d-8e-5
c child T not | A3a-21d2
c child T past | O-2e-7
c child T say | A3O-4a-4c4d-20
c child T water | A-3
c child T weeks | A5O-6b-3c9d-3e-3
c child fam | A3O3d-8
c child fam C | A3O3d-8
c child himher C | O-2c-2e4
c child himher T | a-5b-2c4d-2
c child himher drink | A3
c child himher fam | A-2
c child himher kinpast | A3a-4b2
c child himher pills | A-6b2
c child himher spy | A11O2a-3b-2c-4d11e-3
c child himher water | A-2
c child kin | a2
c child kin C | a2
c damage | A-2d-3
c damage I | A2a2b-3c-2d-2e4
c damage T | A4a3b-3d-2
c damage T body | A5
c damage U | A7a19b-9d-13e-12
c damage U U | A7a8b-2e-2
c damage U body | A6O3a15c-6d-4
c damage U modal | O2a9b-2d-2e-2
c damage body | A3
c damage body bone | A3
c damage child | A4
c damage child himher | A5
c damage damage | A-4
c damage iwill | A-4
c damage iwill I | A-4
c damage kill-me | A3O5a3b-7d-9e-5
c damage kill-me T | A9a10c-2
c damage kill-me U | A19O7a16b-2c-5d-6e-3
c damage kill-me body | A9a-3b-2c8
c damage kill-me kinpast | A5
c damage killv | a-8d3
c damage killv blow | A-3d-6e-2
c damage killv kill-me | O2a-8
c damage kinpast | A2a3b-2
c damage kinpast I | A2a3b-2
c dope | A4a-11c11d-14e-11
c dope I | A-4O3b2
c dope T | A13b-4c10d-2
c dope U | A6O-4a-3b4c4
c dope child | A3O-5b-3
c dope child T | A-3
c dope child himher | A5b-3c4
c dope past | A-5
c dope weapon | A10b-3c5
c drink | O2a-3b-13c7e-10
c drink C | A3
c drink U | A5O-6c7
c drink child | A-4
c drink child himher | A-3
c drink drive | A-3
c drink kinpast | A11c5
c drink kinpast I | A7c4
c drink past | A4b-8e-8
c drink past I | A-6O-4d8
c drink past T | A3c4
c drink past U | A15a-3d7
c drink past child | A22O4a-3b-3c10d-4e-3
c drinks | O3b-5e-5
c drinks I | A-2a3
c drinks drive | A8O4b-2c5e-3
c drinks drive past | A8O4b-2c5e-3
c drive I | A-3
c drive I past | A-3
c drive U | A3O5c-3d8
c drive child | a-4d-4
c drive child himher | A2a-4d-4
c drive past | A12a2
c drive past U | A7a3
c drive past child | A3a-4b-3c5d-4
c fam C | A3O3d-8
c fam C I | A-4O4a-7b-5d-2e9
c fam C T | A3a5b-3e-3
c fam C U | O-2d-4e3
c fam C away | A10O5e4
c fam C child | A6a-7b-2c-8e15
c fam C iwill | A13O4a-2c-3e3
c fam C killv | A-2
c fam C kin | A-4
c fam C kinpast | O5a-3b8c-4e-3
c fam C modal | A4O5a-4e6
c fam C not | a3b5c-2e-2
c fam C past | A2b4
c fam C say | A-7
c fam C weeks | A-3
c fam I | A9a-4c-10d5
c fam I child | A3O-6d10e-3
c fam I modal | A-2
c fam I not | A-3
c fam T | O7a9c-3d3
c fam T body | A13a3c-2d6e-3
c fam T kin | A8O3a9b-3c-2d-2
c fam T past | A-4
c fam U | A5a6b-11c-12
c fam U I | A2
c fam U U | A11d7
c fam U iwill | A13a3b-2d-3e2
c fam U killv | A-3
c fam U modal | d3e-4
c fam U past | A6a15b-3
c fam body | A-2
c fam body bone | A-3
c fam child | b-4c3d-8
c fam child C | A-3
c fam child T | a5
c fam child himher | A4a-3b-2c5d-6
c fam drive | A-3
c fam drive child | A-4
c fam fam | A6
c fam himher | A-4b-2c4e5
c fam himher child | A-3
c fam hurtp | A6a-2c9
c fam hurtp killv | A2a-3c7
c fam hurtv | O-5a-2c2
c fam hurtv say | A2a3
c fam iwill | A8O4c-8d5e-5
c fam iwill I | A10O3c-4d5e-2
c fam iwill kinpast | A4a4d2
c fam kill-me | A-3
c fam kill-me child | A-4
c fam killv kill-me | A-3
c fam kin | b-2c10d-2
c fam kinpast I | A2O4c-7d7
c fam kinpast T | O-4b-3d4
c fam kinpast U | A3a-3e2
c fam kinpast child | A-2
c fam kinpast hurtp | A9a10
c fam kinpast hurtv | A15O-5a-3c11
c fam kinpast iwill | A5
c fam kinpast killv | A-3
c fam kinpast modal | A-6
c fam kinpast not | A5
c fam kinpast past | O-7a-3b10c-3
c fam medic | A-3
c fam medic say | A-3
c fam modal child | A4b-2d4
c fam modal killv | A-3
c fam not | A-3O4a8c-2
c fam not I | A-3
c fam not child | A7
c fam not himher | A-3
c fam not modal | A-4a7b-2
c fam past | O-10d-3
c fam past I | A5O-6a3b-5c3e-4
c fam past T | A10b7d-3e-3
c fam past U | A-3O-3b-2c-2e10
c fam past aid | A-4
c fam past child | A5O-7a-7b-4d-3e4
c fam past past | A-2
c fam past weapon | A8O-5a9b-2
c fam say | A-3O-11d-4e4
c fam say U | O-7a-2e6
c fam say child | A-3
c fam say past | A2O-4
c fam water | A-2
c harm | A21O-3b-11c7d-6e-5
c harm child | A2c3
c harm child himher | A2c3
c harm hurtv | A9O-4b-2c9
c harm hurtv T | A9b-3c4
c harm injury | A15b-7d-3e-3
c harm injury T | A3O-5a-3c7
c harm injury U | A5O-2c7
c harm injury body | A11a6c-4
c himher C | O-2c-2e4
c himher C I | O3c-5d-7e3
c himher C T | a-7c4d-4
c himher C U | O-5a-13b-17c-3d7e-4
c himher C aid | A10a9b-2d-2e-3
c himher C away | A-5
c himher C body | O-5a-14b-5e7
c himher C child | O-4a2d-6
c himher C drink | A-3
c himher C drive | A3O-3e10
c himher C fam | A-4
c himher C harm | A5b-3c4
c himher C himher | O-5a-5b-5c-5e15
c himher C hurtp | A5b12c-2
c himher C hurtv | A-2
c himher C injury | A4O-3a3b4
c himher C iwill | A-2O4a-3c-2d2
c himher C kill-me | A3
c himher C killing | A9O-3b6
c himher C killv | A-9
c himher C kin | O2d3
c himher C kinpast | c-9d6e-3
c himher C medic | A2
c himher C modal | A-4O5a-4e7
c himher C not | O-4a-13b-14c-14e28
c himher C past | O-9b3
c himher C say | A5O-24c-2
c himher C water | A-4
c himher C weapon | A-5
c himher C weeks | A-2
c himher I | A11d-2e3
c himher I child | A9d-2
c himher T | a-5b-2c4d-2
c himher T I | A8b-3
c himher T T | A6O3a3b-15c2d-9
c himher T U | A3a-7b-4c2d-7e10
c himher T aid | b-3c3
c himher T away | a-2b-2c-3d-4e10
c himher T blow | A8a-6c9
c himher T body | a-8b-11d-9e4
c himher T child | A3a-12b-2d-15
c himher T dope | A-4
c himher T drink | A13c5
c himher T drinks | A-3
c himher T drive | A7b-2c-2d-2e11
c himher T fam | A-5
c himher T himher | A-6a9c-2
c himher T hurtv | A9O2a-8b-3c14e-2
c himher T injury | A-2
c himher T iwill | O3b3d-3
c himher T kill-me | A10b2e3
c himher T kin | A3O-3a-5c6d-4
c himher T kinpast | A6O6
c himher T many | A-7
c himher T medic | A3
c himher T modal | A-4
c himher T not | A3b-7c17d-15
c himher T past | d-5
c himher T say | A-2O2a-2c-2d2e3
c himher T water | A4b-4e12
c himher T weapon | A2a-2c8
c himher T weeks | A-4b-2c-4e4
c himher child | A7a-13d-6
c himher child C | A7a-15d-3
c himher child fam | A4a-5d-16
c himher child kin | A-3
c himher drink | A3
c himher drink C | A3
c himher fam | A-2
c himher fam C | A-2
c himher kinpast | A3a-4b2
c himher kinpast C | O-2b-3e5
c himher kinpast T | A4b7c-2d-3
c himher pills | A-6b2
c himher pills C | A-7
c himher spy | A11O2a-3b-2c-4d11e-3
c himher spy C | A11O2a-3b-2c-4d11e-3
c himher water | A-2
c himher water C | A-2
c hurtp | b-3c4d-16e-4
c hurtp U | A-3
c hurtp himher | A-3
c hurtp himher child | A-3
c hurtp killing | b8c-3
c hurtp killing I | A12b2
c hurtp killing T | A10b12c-2
c hurtp killing kinpast | A-3
c hurtp killv | a3b-18c3d-11e-9
c hurtp killv kill-me | a3b-18c3d-11e-9
c hurtp kinpast | A-4
c hurtp kinpast I | A-4
c hurtp past | A9b-2d-6e-10
c hurtp past I | A16a5
c hurtp past T | A17a-4b3c-4
c hurtp past U | A16a14c-3
c hurtp past child | A8a-10b-8c19e-4
c hurtp past himher | A9O5c5
c hurtp past past | A-2
c hurtv | a5b-3d-6e-10
c hurtv I | A-8O-5a8
c hurtv I body | A8a7
c hurtv T | A-3a-4c-2
c hurtv T body | c-4
c hurtv T past | A-4
c hurtv U | c3d-2
c hurtv blow | A14O-3c3
c hurtv body | A3
c hurtv body bone | A3
c hurtv child | c7
c hurtv child T | A4b-3c6
c hurtv child himher | A-4
c hurtv damage | A-4a-3b-3
c hurtv damage killv | A-4a-3b-3
c hurtv dope | A12b-4c8
c hurtv himher | A-3
c hurtv hurtv | A-3
c hurtv hurtv damage | A-3
c hurtv killing | A8a6b-5d-3e-4
c hurtv killing blow | A12O-4a4b-2
c hurtv killing child | A-3
c hurtv killv | A12a11c-3d-4e-5
c hurtv killv blow | A20b-3d-2
c hurtv killv kill-me | A4a16c-11d-2e-3
c hurtv past | A3O4a11b-27d-29e-12
c hurtv past I | A7O-26a30b-13c-7d-16e-11
c hurtv past T | A-5
c hurtv past U | A38O4a20b-6c-3d-8e-4
c hurtv past child | A3b-10c14d-4e-4
c hurtv past hurtv | A-4
c hurtv past kinpast | A-4
c hurtv past many | A3
c hurtv past past | A-2
c hurtv say | O-10a-3c-10
c hurtv say U | A-3
c hurtv say past | A9O-10c-10
c hurtv weapon | A9b-3
c injury | A10O-2a4c4d-20e-16
c injury I | A10O-5a13
c injury T | A-8O-7a-7c6
c injury T body | A-4O-7a-7c6
c injury T past | A-3
c injury U | A9O-7a5b-2d-2e-2
c injury U body | A3O-3a-2b-2c2
c injury body | A10a5b-4c-4d-2
c injury body bone | A10a5b-4c-4d-2
c injury child | O-5a-3b3c6
c injury child T | A-3
c injury child himher | A3O-5a-3b3c6
c injury not | A3
c iwill | O8
c iwill I | O11
c iwill I child | A-5
c iwill I damage | A7O3a11
c iwill I hurtv | A7a6
c iwill I kill-me | A18a4c-3e5
c iwill I killv | A26O4a-4e-4
c iwill I kin | A4
c iwill I modal | O10a-2
c iwill T | A4b-3c6d-7e-2
c iwill T modal | A4b-3c6d-7e-2
c iwill U | b-2d3
c iwill child | A-3O-6c-4d-4e7
c iwill child himher | A-4O-5a-4d-2e17
c iwill damage | c2
c iwill damage killv | c2
c iwill killv | A17O2d-6e-3
c iwill killv kill-me | A17O2d-6e-3
c iwill kinpast | b2
c iwill kinpast modal | O3b-3e9
c iwill modal | A-2O6a7b-11c-12
c iwill modal U | O2a10b-2d-3
c iwill modal away | A11e7
c iwill modal child | A2
c iwill modal killv | A-4
c iwill modal kinpast | A-3
c iwill modal say | A-3
c iwill not | A-4
c iwill say | A-3
c iwill say I | A-3
c kill-me C child | A-3
c kill-me I | b9c-15d-3e-9
c kill-me I I | A-3O-5a14b-2
c kill-me I U | A-5a-3b5d3
c kill-me I blow | A12a8
c kill-me I body | a5d-5e-3
c kill-me I child | A-3a3c-4
c kill-me I himher | A4a4b-4c-2e4
c kill-me I iwill | A11
c kill-me I kill-me | A-3
c kill-me I kinpast | A4a8d-5e-2
c kill-me I modal | b10
c kill-me I not | A-3
c kill-me I past | b2e3
c kill-me I say | A-3
c kill-me I weapon | A-5O-4a8c-2
c kill-me T | b4d-5
c kill-me T U | A-2
c kill-me T body | A-5a4
c kill-me T killv | A7
c kill-me U | A5O3a20b-5c-47d-3e-3
c kill-me U I | A-2O6a18b-4c-4d-4e-2
c kill-me U U | A17O5a33b-12c-9d-12e-5
c kill-me U body | A15a3b2c-11e-7
c kill-me U child | A-2a8c-4d2
c kill-me U himher | A-3
c kill-me U iwill | A12O2a16c-2
c kill-me U kill-me | A-3
c kill-me U kin | A-4a4b-2
c kill-me U kinpast | A14O-3a-3b3c-5e4
c kill-me U modal | A-9
c kill-me U not | A5b-4c-4d6e-3
c kill-me U past | a9b-3
c kill-me U say | A7b3d4e-2
c kill-me aid | A11O-5b-3c-2e6
c kill-me body | A-3a-3b-3c20d-2e-3
c kill-me body bone | A-6a-3c14
c kill-me child | O2a-4b-9c5
c kill-me child C | O4a-3c15
c kill-me child T | A-5b-2c9
c kill-me child himher | A4O2a-5b-9c4
c kill-me damage | A-4
c kill-me dope | A-4
c kill-me drive | A-3
c kill-me himher | A12a-15b-8c20
c kill-me himher child | A12a-14b-8c18
c kill-me hurtv | A-5
c kill-me injury | A-2
c kill-me iwill I | A-3d2
c kill-me iwill T | A2
c kill-me iwill kinpast | A7a4
c kill-me killv | A-4b5e-2
c kill-me killv kill-me | A4
c kill-me killv weapon | A-4
c kill-me kin | A-3
c kill-me kinpast | A-2a4b-4c-6e2
c kill-me kinpast I | a4b-4c-6e2
c kill-me many | A3
c kill-me not | A3a-4b3d2
c kill-me not child | A-2
c kill-me not kill-me | A-4
c kill-me not kinpast | A3
c kill-me not past | A12O6a-2d2e-2
c kill-me not say | A10O-4a2d-3e3
c kill-me past | A-2e2
c kill-me past I | A2
c kill-me past U | A6e-3
c kill-me past child | a-3b-2c-3e8
c kill-me past not | A-3
c kill-me past past | A-2
c kill-me past spy | A6O3
c kill-me pills | A-2
c kill-me say | A-10
c kill-me say I | A-2
c kill-me say U | A-3
c kill-me say past | A-2
c kill-me spy | A3a-4d9e-2
c kill-me spy I | A10O-4d3
c kill-me spy U | A9O4d2
c kill-me weapon not | A-3
c kill-me weeks | A-6
c killing | a2b5c-4d-9e-3
c killing I | b3
c killing I modal | A-2
c killing I past | A-3
c killing T | A5O-4a-3b15
c killing T body | A-3b9
c killing U | O5a15b-2c-3
c killing U modal | A-4
c killing blow | A12O-4a4b-2
c killing blow I | A7a9b-2c-2
c killing blow U | A10a8b-2
c killing body | A-4
c killing body bone | A-4
c killing child | a-3b6
c killing child himher | a-3b6
c killing himher | A-2O-3a7c-2
c killing himher child | A-4
c killing kinpast | A-3
c killing not | A5
c killing past modal | A-4
c killv | d-5e-4
c killv I | A4O6a-6b16c-5d-2e-2
c killv I U | A-4
c killv T | A8O-5b7c-2e-2
c killv U | A13b3d-3e-3
c killv U kinpast | A10O-4b10
c killv blow | A5d-8e-5
c killv blow U | O3a3
c killv blow body | A-3
c killv blow kill-me | A8d-7e-2
c killv child | A-2
c killv child himher | A-2
c killv kill-me | d-2
c killv kill-me I | A-3O-4b10c-14d-4e-13
c killv kill-me T | A4b7c-4e-3
c killv kill-me U | A4O8a17c-34d-4e-2
c killv kill-me aid | A11O-5b-3c-2e6
c killv kill-me body | A-5
c killv kill-me child | a-3b-6c11d4e-16
c killv kill-me damage | A-4
c killv kill-me drive | A-3
c killv kill-me fam | A-2
c killv kill-me himher | A15O2a-10b-4c25e-4
c killv kill-me hurtv | A-6
c killv kill-me injury | A-2
c killv kill-me iwill | A4a3
c killv kill-me killv | A-3
c killv kill-me kinpast | O4a3c-2e6
c killv kill-me many | A6
c killv kill-me not | A3a-5b5c-8
c killv kill-me past | e2
c killv kill-me say | A-8
c killv kill-me weapon | A-3
c killv not | A-4
c killv weapon | A11a16b-11d-6e-5
c killv weapon kill-me | A-2a7b-5d-3e-2
c kin C | a2
c kin C past | A-3
c kin I | A-2O-2a-3d6
c kin I kinpast | A-3
c kin T | c10
c kin U | A3O7a-4c-3d10
c kin U child | A-4
c kin U modal | A4
c kin U past | A-3
c kin child | A6b-9c5e-9
c kin child C | A4
c kin child T | A12b-2d2
c kin child himher | a-3b-3c12e-3
c kin fam I | A3O4a-3c-6d5
c kin fam T | O7a9c-3d3
c kin fam U | A3O-2a2b-5c-4d3
c kin fam body | A-3
c kin fam child | A2b-12c4d-4
c kin fam drive | A-3
c kin fam himher | A-4b-2c4e5
c kin fam hurtp | A6a-2c9
c kin fam hurtv | O-5a-2c2
c kin fam iwill | A5O3a8c-5
c kin fam kill-me | A-3
c kin fam many | A-3
c kin fam medic | A-3
c kin fam not | A-4O4a4e3
c kin fam past | A3O-10d-3
c kin fam say | A-3O-11d-4e4
c kin hurtv | A12O-6c7
c kin iwill | O3d3
c kin iwill I | O3a-3b-2d4
c kin kill-me | A12a3c5d-3e-2
c kin killv | A3
c kin killv kill-me | A3
c kin kinpast | a-2c5
c kin kinpast I | A-3
c kin kinpast past | A9b-3c10
c kin many child | A4
c kin modal T | A2
c kin not | b4d-2
c kin not T | A-3
c kin not modal | A3
c kin past | A5O-3b2e-8
c kin past I | A7a11b-3d-2
c kin past T | A-3
c kin past U | A9b-2d8e-2
c kin past modal | A-3
c kin weeks | A-3
c kinpast C | O-2b-3e5
c kinpast C child | A5O-2b-3e5
c kinpast I | O2e-2
c kinpast I I | d-3
c kinpast I T | A-3
c kinpast I U | O11c-24d10e-14
c kinpast I aid | A10O-2a4c-2
c kinpast I blow | A2a2b-2c4e-3
c kinpast I body | O-8a8
c kinpast I child | O10a2d-7e3
c kinpast I damage | A14O11a-2b3c-7e-4
c kinpast I dope | A-3
c kinpast I drink | A-3O3c8
c kinpast I drive | O9a-4e-3
c kinpast I himher | O7a-3b-7d-7e16
c kinpast I hurtp | A18O23b-18c7d-7e-8
c kinpast I hurtv | A8O28c2d-12e-6
c kinpast I injury | A10O-6a11
c kinpast I iwill | A3O5
c kinpast I kill-me | A7O13c2d-2e-5
c kinpast I killv | O8b5c-7d-9e-6
c kinpast I kin | O2a5b-3d-5
c kinpast I kinpast | A-4a-3b10c-5e-3
c kinpast I many | A-3
c kinpast I not | b6c-5e-3
c kinpast I say | O3a3c-15
c kinpast I spy | A8d4
c kinpast I water | A7b10d-2e-3
c kinpast I weapon | A3O7
c kinpast I weeks | A-3
c kinpast T | A-2a-2b3c-3
c kinpast T body | A-3
c kinpast T kin | b4
c kinpast U | a-2c-3d6
c kinpast U I | A-4
c kinpast U not | A9b-3c-2d5
c kinpast away | A10O3e3
c kinpast body | A-6
c kinpast body bone | A-6
c kinpast child | O7b-6d-6
c kinpast child C | A2
c kinpast child T | A-5
c kinpast child himher | O8a-5b-4c-4d-5e11
c kinpast damage | A-3
c kinpast dope | A-2
c kinpast himher | A-2
c kinpast himher child | A-2
c kinpast hurtp | a3
c kinpast hurtp killv | A14a3
c kinpast hurtv | A5O-6a-5c17
c kinpast hurtv past | A3O-4a-4c15
c kinpast iwill | b3
c kinpast iwill I | A-4
c kinpast iwill kinpast | A4
c kinpast kill-me | A-3
c kinpast killv | b-2e4
c kinpast killv kill-me | b-2e4
c kinpast kinpast | a3d-2e-2
c kinpast kinpast I | A3a3d-2e-2
c kinpast modal | A-4O3b-3e9
c kinpast modal U | A-3
c kinpast modal body | A-3
c kinpast not | a-4e-3
c kinpast not body | A9b-3e8
c kinpast not child | A-2
c kinpast not modal | A2O-5c4e-3
c kinpast not past | A-3
c kinpast past | O-6a-4b4
c kinpast past I | A6a-2b3c-3
c kinpast past U | O-6b9
c kinpast past away | A-6e3
c kinpast past child | c-2
c kinpast past killv | A-3
c kinpast past many | A-2
c kinpast past modal | A3O-6b6e-2
c kinpast past not | A-2
c kinpast past past | A-2
c kinpast past say | A-3
c kinpast say | O-4b2
c kinpast say U | A-4
c kinpast say child | A-2
c kinpast say past | O-3b6e-3
c kinpast water | A-2
c many | b-5d4e-2
c many I | b-3e-2
c many I past | A5
c many U not | A-3
c many U past | A-4
c many body | A-3
c many body bone | A-2
c many child | A-6
c many child himher | A-9
c many iwill | A2
c many iwill I | A-3
c many many I | A-3
c many many many | A-3
c many many not | A-2
c many not | A-3
c many past | A3O-8a-2c-2d8
c many past I | A7O-2b-3d8
c many past child | A-3
c many past many | A7
c many weeks | A-6
c medic | O-18b2d-2e-18
c medic C past | A3
c medic I not | A-3
c medic U | A6a2b4
c medic aid | A12b5c-2d-2
c medic child | O-4a-5b3
c medic child T | b-3c11
c medic child himher | a-2b8c-3
c medic damage | A-3
c medic kill-me | A-2
c medic kill-me weeks | A-3
c medic kinpast | A-4
c medic kinpast I | A-4
c medic many | A-2
c medic not past | A-4
c medic past | O-4d-2e-2
c medic past I | A5
c medic past T | A-2
c medic past child | A-2
c medic past injury | A15c-2
c medic past kinpast | A3
c medic past modal | A-4
c medic past weapon | A-4
c medic say | O-9a-8b-6c17e-2
c medic say T | A-2
c medic say U | A-6
c medic say body | A5
c medic say injury | A3
c medic say not | A-2
c medic say weeks | A-4
c medic weeks | A-3
c modal | O6
c modal I | a-2
c modal I I | A6a-3b6d-3
c modal I U | A10O6a-7c-4d3e-4
c modal I body | A7O-4a4
c modal I child | A-3b-4c3e4
c modal I fam | A4
c modal I iwill | O4a4d-2e-3
c modal I killv | A7
c modal I kin | A-4O-4a-2d3
c modal I kinpast | A11a-4b-3d15
c modal I modal | A-2
c modal I not | A3b-3c2d3e-2
c modal I past | A-11
c modal I say | A-2
c modal T | O2a-3c2d-7
c modal T U | A-2
c modal T body | A-5a-2c12
c modal T child | a4b-3e-2
c modal T modal | A-3
c modal T not | A-3
c modal U | O14c-15d5e-6
c modal U I | O3b4
c modal U T | A-4
c modal U U | A2O6a-11b-4c-7d12
c modal U blow | A4a10c-2
c modal U body | A5O4c-3e-2
c modal U child | O7b-6d2
c modal U fam | A4
c modal U himher | a4b-3c-2d4e-3
c modal U hurtv | A-5a7
c modal U iwill | A-2
c modal U killv | a4b-3d-2
c modal U kin | A2O3a7c-2d-3
c modal U kinpast | b-3d9
c modal U many | A4
c modal U modal | A-3b5e-3
c modal U not | A2O6a6b-4c-5e-2
c modal U past | O5b-4c-3
c modal U say | O-2a-2b5
c modal U water | A4
c modal aid | a4b-3e-2
c modal away | A3a-2e11
c modal blow | A6O4a3c5d-2e-3
c modal blow I | A5a3b-2c3
c modal body | A-2a-5d5e-2
c modal body bone | A-2a-5d5e-2
c modal child | O4a-7b-2e6
c modal child C | A-4b-2c9
c modal child T | a-5b3c4d-2e-5
c modal child himher | O6a-4b-4e10
c modal damage | A2a19b-17c-3d-20e-10
c modal damage U | A4O2a13c-5d-3e-2
c modal damage kill-me | A3O2b-2d-5e-3
c modal damage killv | A7a9b-9d-8
c modal dope | A-2
c modal drink | A6O4c3
c modal drink past | A11O4c3
c modal drive | c2d-2
c modal drive U | A2a3b-3c-2e-2
c modal fam | A4O6a4c-4d-3e-2
c modal fam U | A6
c modal fam say | A-3
c modal himher | A3O2a-3c3d-11e3
c modal himher I | A2O5b-3c-2e8
c modal himher child | A2c2d-7
c modal hurtp | A5O5b-6c3d-4e-3
c modal hurtp killv | A5O5b-6c3d-4e-3
c modal hurtv | A-2O11a16b-8c-9d-8e-4
c modal hurtv damage | A17O4a11c-4
c modal hurtv killv | a7b-4
c modal hurtv past | O8a7
c modal injury | A2
c modal iwill | O4a4b-4c4d-3e-3
c modal iwill I | A6a6b-3c5d-3e-2
c modal iwill modal | A-2
c modal kill-me | A-3O4b-8c-2
c modal kill-me I | A2c-5d-4
c modal kill-me U | A3O-2a-2b-13c-8d3
c modal kill-me body | A-4
c modal kill-me child | A3O10a-6b-4c-2
c modal kill-me killv | A-6
c modal kill-me not | A7b-3c4d5e-3
c modal kill-me say | A-3
c modal killv | A3b3d-24e-13
c modal killv I | A4b8c-2
c modal killv U | A14a2
c modal killv kill-me | b2d-17e-9
c modal killv weapon | A10O3a8c-2
c modal kin | A6a-4c5
c modal kin fam | A7a-3b3c2
c modal kinpast | A-2O4b10c-6d-4
c modal kinpast I | O5b10c-6d-4
c modal kinpast T | A-3
c modal kinpast child | A-2
c modal kinpast killv | A-2
c modal medic | A-4
c modal modal | e3
c modal modal I | A4
c modal modal T | A-3
c modal modal U | A-5
c modal modal child | A-4
c modal modal say | A-2
c modal not | e2
c modal not I | A7b2c-5e-2
c modal not U | A5O-3a2b-4c-6
c modal not body | c-3e4
c modal not child | A10O3a-4d-9e-4
c modal not fam | A5
c modal not himher | A-6
c modal not hurtp | A-3
c modal not iwill | A-3
c modal not kill-me | A2a-6b-5c-7d-7e23
c modal not kin | A10b6e-3
c modal not kinpast | O6c2e-3
c modal not modal | A-2
c modal not past | a8b-2
c modal not say | A-2c3e2
c modal not weeks | A-3
c modal past | O4a3b3c-2d-9
c modal past I | O8b5c-3d-2
c modal past T | A-4
c modal past U | A2O6d-3e-3
c modal past child | b-2c-2e12
c modal past drinks | A4
c modal past kinpast | A5O-4e-2
c modal past modal | A-10
c modal past not | A-6
c modal past past | A-5
c modal pills | A-4
c modal say | A-7d-8e11
c modal say I | A-2
c modal say U | a-5c-3d-2e12
c modal say child | A-2
c modal say himher | A-2
c modal say iwill | A4
c modal say kin | A-3
c modal say not | A-2
c modal say past | A-6
c modal water | A7a-2b7c-2e-3
c modal water not | A17b9
c modal weapon | A-2a11
c modal weeks | c-2e5
c modal weeks I | A-2
c modal weeks child | A-3
c not | O2
c not I | A2a-6d2e-2
c not I I | A4O7b6c-2d-2
c not I U | A5e-4
c not I body | A-2
c not I child | A-3b-2c2d-2
c not I himher | A9b11e-3
c not I iwill | a-3b3c4
c not I kinpast | A-2
c not I not | A-3O-5b-2c-2d6e-2
c not I past | A2O7a-5c-2
c not I say | A5O-5e10
c not T | a-2c7e-3
c not T body | A-3
c not T child | A4
c not T modal | A-3
c not U | c-3
c not U I | A-3
c not U T | A-2
c not U U | A-3
c not U child | a-2b-3d8
c not U himher | A-4
c not U iwill | A-4
c not U killv | A-2
c not U kin | A-4
c not U kinpast | A-5
c not U modal | A6O5b-4c-3d4
c not U not | O5a2b2d-2
c not U past | A3O-8a2d-2e3
c not U say | A-2
c not aid | A-5
c not aid medic | A-2
c not away | e2
c not blow | A-4
c not body | A11O6a-7d-5e12
c not body bone | A12O6a-7d-5e12
c not child | A2O3d-3
c not child C | A-2b-3c2
c not child T | O2c-3d-5e-2
c not child fam | A4
c not child himher | A4O2a-20
c not damage | b-3c3
c not damage killv | A-3
c not drinks | A-2
c not drive | A3a-3b-2d8
c not drive body | A-4
c not himher | a-10b14c-8d-6
c not himher I | A16a-2e2
c not himher child | A-3O7a-7b18c-4d-3e-3
c not hurtp | A-14
c not hurtp himher | A-3
c not hurtp killv | A-9
c not hurtp past | A-2
c not hurtv | A-3
c not injury | A-2
c not injury child | A-4
c not iwill | O8b-2c-9
c not iwill I | O4a-2b6
c not iwill kinpast | A2b-2
c not kill-me | A6a-3d-14e8
c not kill-me I | A5b6e-3
c not kill-me U | A-7e5
c not kill-me child | A2O-3b-2d-2e14
c not killing | A-3
c not killv | b11c-2e-2
c not killv I | A4
c not killv kill-me | A-4
c not kin | A3O6a-8c-5d7e-2
c not kin I | A-2
c not kin fam | A2O4a-4c-2d2e-3
c not kinpast | O4d-6
c not kinpast I | O2b2d-5e-2
c not kinpast T | A-3
c not kinpast child | A4
c not kinpast modal | A-2
c not kinpast past | A-2
c not many | A-2
c not modal | d-2
c not modal I | A5b3
c not modal T | A3a-4c4
c not modal U | a5c-10
c not modal aid | A-3
c not modal body | A-2
c not modal child | O-2a-7b-2e-9
c not modal damage | A-3
c not modal drive | A11b3
c not modal fam | A3
c not modal himher | A9a-5c9e-3
c not modal hurtv | A-4
c not modal iwill | A12O4a3b-4c5d-3e-3
c not modal kill-me | A-4a-7b-7c-9d-5e26
c not modal killv | O5a-4b6
c not modal kinpast | A-2b8e-2
c not modal modal | A6a4b-3e5
c not modal not | A10a-4b4
c not modal past | A-3
c not modal say | d-3e10
c not not | O12c-9d4e-2
c not not I | A11O8a-2b-2d10
c not not T | A5
c not not U | A3
c not not himher | A11O6b4e-2
c not not iwill | A-3
c not not modal | A2
c not not past | A-3
c not past I | A-3O6c4
c not past U | b-3c-4d-3e4
c not past body | A2a-2b-2c3d7
c not past child | O-7b-2c3
c not past damage | A-3
c not past hurtp | A-3
c not past iwill | A-3
c not past kill-me | A3
c not past kin | A-3
c not past kinpast | A-4
c not past modal | A4
c not past not | A4b2d4
c not past past | O-8a-4d7
c not past weeks | A2
c not say | b-4
c not say I | b-3d4
c not say U | O8b-2c-3d-4e7
c not say child | A-3
c not say kinpast | A8O-4a3c4e-2
c not say past | O-7b-2d8e-2
c not weapon | A-3
c not weeks | A-11
c past I | O-9c-2e-5
c past I I | A9O-14a6b-15c-13
c past I T | A-2O-5b4
c past I U | A3O-11a-2
c past I blow | A7O-6
c past I body | A7O-12a15b-13c-5e-14
c past I child | A-3O-4c3
c past I drink | A8O-3d4
c past I fam | A13a-2c2
c past I himher | A-5
c past I hurtp | A-2
c past I hurtv | A11O-3c-3
c past I iwill | A3
c past I kill-me | A11b-2d7
c past I killv | A3O-5a3
c past I kin | O-8a4e-2
c past I kinpast | A3O-11b-17c-6d6e-7
c past I many | A2O-2b-3d8
c past I modal | b10c-3d-2
c past I not | O4c2
c past I past | A-2
c past I pills | A3b10c-2
c past I say | A2O-5c-3
c past I weapon | A8O-7a6c-6
c past I weeks | A9b-3d8e-2
c past T | a-3c4d-10e-2
c past T I | A-4
c past T U | b-2c10e-3
c past T blow | A-4
c past T body | A2a-11b-7c24d-5e-7
c past T child | O-4b3c-5
c past T kin | A-3
c past T kinpast | b-3e5
c past T not | O5b-2c7e-2
c past T past | a3
c past T weapon | A-5
c past U | A4c-8d4
c past U I | A9O-5a3b-16c-13e-4
c past U U | A3O8b-9d7e-10
c past U blow | A2O-4a4c-2d-2e3
c past U body | A5a3b-7c-9e-6
c past U child | a-8c-6d15e-3
c past U damage | A-6
c past U drink | A10O-4a4d-2
c past U fam | b-2d-4e3
c past U himher | A-4
c past U hurtp | A5O-3c-2
c past U hurtv | A23O-11a5b-3d-3e-2
c past U iwill | a-3b-3d6
c past U kill-me | A-4
c past U killing | A4
c past U kin | A2O-9b3d-3e4
c past U kinpast | A12b-13d6
c past U many | A11O5a-2b-2d11
c past U modal | b3d-2
c past U not | a3d-5e2
c past U past | a-13b6c-14
c past U say | A-4O2c-2
c past U weeks | A3a3
c past aid | A10O-19b3d-2e-2
c past aid U | A8O-3b6c-2d-2
c past aid child | A5c-3
c past aid medic | A-2O-3b6d-2
c past aid past | A13O-4a3b4e-3
c past away | A4O-5a-4b-3c-4d-4e16
c past away I | A-4
c past away U | A-4
c past blow | A-2a-9b-3c9
c past blow child | A-6
c past blow injury | A-4
c past blow weapon | A16a-3c11
c past body | b-8d3
c past body T | A-3
c past body bone | b-8d3
c past body past | A-3
c past bone | A-3
c past child | a-5c3d-8
c past child C | A-2O-4a-2b-2e11
c past child T | a-14d-12
c past child fam | A-4
c past child himher | A3a-3c3d-7
c past child kin | A5
c past damage | A3O-10a-2b-3c2
c past damage U | A15O-7c4
c past damage body | A3
c past damage killv | c3d5
c past dope | A6O-7a-4c14
c past dope child | A4
c past drink | A6O-6a-5c15d-5e-5
c past drink U | A5O-6c7
c past drink child | A-4
c past drink kinpast | A7c4
c past drinks | c7d-2e-3
c past drinks I | e-2
c past drinks drive | A8O4b-2c5e-3
c past drive | b-3c10d-2e-2
c past fam | A-4
c past fam past | A-3
c past harm | A8O-2c4d-2
c past harm child | A2c3
c past harm injury | A5O-2c-3
c past himher | A13O-3a-6b-5d-7e5
c past himher I | O-8a-4c-3d-3e16
c past himher child | A15a-4b-4d-5e3
c past hurtp | c4
c past hurtp killv | A-2a3b-3c2
c past hurtv | A3O-5a2d-5e-7
c past hurtv T | A-3
c past hurtv killing | A5
c past hurtv killv | A14O-7b2
c past hurtv past | a8c-4e-2
c past injury | A14O-4a2c-5d-4e-4
c past injury T | b-3c9
c past injury U | A4O-5a8
c past injury body | A6O-2b-2c8
c past iwill | A-2a-5b8c-6
c past iwill I | A-7
c past iwill T | A-3
c past iwill killv | A-5O-4a-3b11
c past iwill kinpast | O-5a-2b5
c past iwill modal | A10b-2d6
c past iwill say | A-3
c past kill-me | O3b-2d4e-2
c past kill-me I | A8a2b-3d5e-3
c past kill-me U | A-3
c past kill-me body | A-2
c past killing | A4a8c-5d-3e-2
c past killing U | A12a10b-4c-2d-2
c past killing himher | A7O-3a7c-2
c past killv | A2b4d-6e-7
c past killv I | A2O5b3
c past killv T | A8O-5b7c-2e-2
c past killv kill-me | O-4a5c-3e-2
c past killv weapon | A11O-2a-4c4
c past kin | a-2b-4d7e-3
c past kin I | A-4
c past kin U | A15O6b-3c-2d12e-3
c past kin child | A-2
c past kin fam | A-6
c past kinpast | O-6
c past kinpast I | O-6
c past kinpast past | b-3d-3e7
c past many | c-3d3e-3
c past many U | A-4
c past many weeks | A-2
c past medic | O-6a-6c8d-2
c past medic past | A7
c past modal | b8c-3d-4e-11
c past modal I | O-4a5b-3d2
c past modal U | A-4O6a-2b3c-5d-2e-3
c past modal blow | A-3
c past modal child | A-6O-8a-2b9
c past modal damage | A14O-5a18
c past modal fam | A9O5a3c-2
c past modal himher | A-6
c past modal hurtv | A-6O2a9
c past modal iwill | A-2
c past modal kin | A13c4e-2
c past modal kinpast | O6b9c-8d-6e-5
c past modal past | O9a10b-3c-5d-4
c past modal say | A-7
c past modal water | A3b7e-2
c past not | O-2c3
c past not I | A-17
c past not T | A-3
c past not U | A2O-8a3c2d-2e-2
c past not body | A-4
c past not child | O-2
c past not hurtp | A-3
c past not iwill | A2a2b-2e4
c past not kill-me | A4
c past not killv | A6
c past not past | a2e-3
c past not say | A-2
c past past | b-2
c past past I | O-10b-4c-4
c past past T | a5b5c-2e-2
c past past U | O-9a3b-2c-4e2
c past past body | A-2
c past past child | A6b-11e4
c past past drink | A11O-4c5d-2
c past past fam | A2
c past past himher | A-4
c past past hurtv | A-3
c past past kill-me | A-2
c past past kinpast | A-5
c past past modal | A-5
c past past not | O-3b-4c10e-3
c past past past | A-5
c past pills | A11a-2b18c-5d-2e-4
c past pills not | b6
c past say | a-3
c past say I | A3
c past say T | A-2
c past say U | A4a-3b3c-5d2
c past say kin | A4
c past say kinpast | A-3
c past say past | A-7
c past spy | A6O-3a-7b-7c-6d15e-5
c past spy I | A8O-8a-3b-2c-3d8
c past spy U | A5d3
c past spy kinpast | A10b-3d5
c past spy past | A5
c past spy say | A-3
c past water | a9b-3d-3e-2
c past weapon | A4O-7a10c-9d-7e-6
c past weapon I | A25O-3a9c-6d-2e-2
c past weapon U | A14a2b-2
c past weapon child | O-7a-3b14
c past weeks | A2b2c4d-6
c past weeks U | A-4
c past weeks child | A3
c past weeks kinpast | A4
c past weeks not | A-3
c past weeks past | A7c5e2
c pills | A7a-16b13d-19e-19
c pills C | A-7
c pills I | A13O5a-2b12c-2
c pills U | A14c4d-2
c pills child | A6b-3c11
c pills child T | A13b-3c11
c pills child himher | A-3
c pills dope | A12a-3d-3e-4
c pills kinpast | A10b10
c pills kinpast I | A10b10
c pills modal | A-3
c pills modal past | A-4
c pills not | b6
c pills past | A-4
c pills say | A-6
c pills say past | A-6
c pills weeks | A-2
c say I | a-2b-3d6
c say I I | A2
c say I T | A-3
c say I U | O-5b-2
c say I child | A-3
c say I killv | A-3
c say I kin | A-3
c say I modal | A-3
c say I not | A-2
c say I past | A7b3c4d-3e-3
c say T | A-2O-5e6
c say T kin | A-3
c say T past | A-4
c say U | A2O2
c say U I | O-4b-3c-3d7e-2
c say U U | A7b-3c-3d14e-3
c say U child | O-9a-10b-7e8
c say U hurtp | A10O-2a-6c14
c say U hurtv | A12a5c-3
c say U iwill | A5a11b-4d-2e-2
c say U kin | A-2O5a5b-5c-2d4e-4
c say U kinpast | a-5b-3d2e2
c say U modal | A9O-10a2b2c-3d-4e-4
c say U past | A8O4a-4b2d-3e4
c say U say | A-4
c say aid | A-3
c say aid medic | A-3
c say away | A4O-6d-2e6
c say child | O-3a-15b4
c say child C | A7O-10a-2b4e6
c say child T | O-6a-6b5
c say child himher | a-6
c say fam | A-3
c say himher | A9a-11b14d-6e-3
c say himher child | A12a-10b12d-4e-4
c say injury | A5a2b-4
c say iwill | A3O-5
c say iwill I | A15b-2c4d3
c say iwill kinpast | A-5
c say kin | O-7a-3b-2c18d-2e-3
c say kin fam | O-4c11
c say kin kinpast | A9b-3c10
c say kin past | A-3
c say kinpast | A2b3
c say kinpast I | A-2c-4
c say many | A-3
c say modal | A-5
c say modal U | A-2
c say modal past | A-2
c say not | O7a3b-3c-3
c say not I | A5a3b-3
c say not U | A-3
c say not child | A-3
c say not iwill | A3
c say not kinpast | A-3
c say not past | A-2
c say past | O-8b3
c say past I | A5O-20
c say past T | A8O2c-2d-2
c say past U | A6O-6a-3b4
c say past aid | A7O-6a18b-2c-2e-2
c say past body | A-2
c say past child | O-12a-3b9c-2d-21
c say past fam | A-3
c say past himher | b4c-3e-4
c say past hurtv | A-3
c say past iwill | A7O-5d4
c say past killv | A-6a10b-4
c say past kin | A-4
c say past kinpast | O-11b4d-6e3
c say past modal | A-3
c say past not | O-6a13b-2
c say past past | A2O-8a-4b5
c say past say | A-3
c say pills | A5
c say say | A13b3c-5e-5
c say say U | A14O-5a4b2d-2e-2
c say say past | A9O-5a-2b10
c say weeks not | A-2
c spy | A11O-2a-20b-18c-16d31e-16
c spy C | A11O2a-3b-2c-4d11e-3
c spy C T | A-4
c spy C past | A13O-9a-2d7
c spy I | A16O-13a-6b-4c-4d11e-3
c spy I aid | A2O-2b-2d4
c spy I kinpast | A3O-2d4
c spy U | A22a-6c-2d9e-3
c spy U kinpast | A6O3
c spy child | A-3
c spy child himher | A-3
c spy kinpast | A8d6
c spy kinpast I | A8d6
c spy past | A5
c spy say | A-3
c water | O5b3c-15d-14
c water C | A-2
c water C child | A-3
c water I past | A-3
c water T | A-4
c water U | A12O7a4b4e-2
c water child | A-9
c water child T | A-4
c water iwill I | A4
c water kin | A-3
c water kinpast | A-5
c water kinpast I | A-4
c water not | A17b3e-2
c water past | A-3
c water past modal | A-4
c water say | A-2
c weapon | A12a9c-2d-28e-15
c weapon I | A28a3d-5e-4
c weapon I body | A11b13
c weapon I kinpast | A10O-3a4
c weapon I not | A8O5
c weapon T | A-6O-8a-3b11c-4
c weapon T body | A-4
c weapon T child | A-2
c weapon U | A5O2a11b-3d-5e-4
c weapon U past | A13O-4b-2
c weapon body | A13b-2
c weapon body bone | A13b-2
c weapon child | O-4b2e-3
c weapon child T | A7a-5c10
c weapon child himher | A-3O-6b6c-3
c weapon dope | A6b12c-2
c weapon iwill | A-3O4a-3c12
c weapon iwill kinpast | A5O5b-2c10
c weapon kill-me | a6b-6d-4e-2
c weapon kill-me I | A7O-2a4b-3
c weapon kill-me U | A10a5
c weapon kill-me child | A-6a3b-2c-3
c weapon kill-me past | A-3
c weapon killv | A7O-4a13b-3
c weapon killv kill-me | A7O-4a13b-3
c weapon kinpast | A9O-4a10b-4
c weapon kinpast I | A8O-4a9b-3
c weapon modal | A-3
c weapon past | A-4
c weapon say | A8O-2a10b-3
c weapon say past | A8O-2a10b-3
c weeks | a-3d2
c weeks I | d3
c weeks I past | A2b-2d7e-3
c weeks U | A3O-6a-6d11e-2
c weeks U modal | A-4
c weeks body | A-2
c weeks body bone | A-3
c weeks child | a-3c6e-3
c weeks child T | A8a-3c6e-3
c weeks child himher | A-4
c weeks himher | A4
c weeks himher child | A4
c weeks iwill | a9b-2e-2
c weeks iwill I | A-2
c weeks iwill T | A4
c weeks iwill kinpast | A3
c weeks killing | A2
c weeks kin | A-4
c weeks kinpast | c-2
c weeks kinpast I | c-2
c weeks many | A-2
c weeks modal | A-5
c weeks modal child | A-3
c weeks not | A-10
c weeks not modal | A-2
c weeks not not | A-4
c weeks not past | A-2
c weeks past | c5e2
c weeks past past | A-3
child future | O13b-7d-8e5
child future not | A8b-4c7d-11
child past | O-6c-2e-6
child past must | A-3
child past not | O-19a-6d-6e-4
child perfect | O-23b6
child perfect can | A-8
child perfect may | A-3
child perfect not | A2b-2c4d-2
child perfect want | A-2
child present | a-6b-2c6
child present can | O5a-4b-5c19d-2e-5
child present can not | A3a-5b-4c-2
child present may | A-6
child present must | A-5O3c11
child present not | A2d-2e2
child present should not | A-3
child present want | a-9d-2
child present want not | A8O11a-3c4e-3
clauses 1 | A-4
clauses 3 | b-2
clauses 4 | b-8d2e3
f abducted | A11O-3b-3c-2e11
f according | A2O-5b-2c7e-2
f acting | A2
f adding | A-3
f addressed | A-4
f admitted | A15O-5a-3b2c-3e3
f advises | A-3
f agreed | A-17
f aint | A6O5b-3e9
f allowed | A7a-9b-7d9
f am | A-2b8d-8
f annoyed | A-3
f answers | A5a-2b-2e10
f apologised | A4
f appears | A-4
f applied | A13O-7c-3d-3e10
f applies | A-3
f approved | A3
f are | a-3b-6d2e2
f aren't | A-2
f arranged | A-3
f arrived | A-4
f ashamed | A-5
f asked | A-4O-15a-3b3
f asking | O2b-5c2e-5
f asks | b-2c10e-3
f ate | A-6
f attached | A-8
f attacked | A-3a5
f audited | A-3
f back | a-7c-3d19e-2
f baking | A-3
f banged | A4O-4a2b-3c4d-2
f barred | A-3
f bathed | A-3
f bawling | A4
f beaten | A-4c10
f beating | A-3O-4
f becomes | A-2
f been | c-2
f begged | A-3
f being | b7c-2d-9
f belongs | A-5
f belted | A-6O-4
f binned | A14b-3c8d-2e-2
f blacked | A8O-3a6d-2
f blanked | A-4
f bleeding | A8b3
f blended | A-4
f blocked | O-5a-3d6
f blowing | A-2
f blown | A-2
f blows | A-2
f boiling | A5
f booked | a-3c-3e11
f boots | A-3
f bothered | A-2
f bothers | A-4
f bought | A-3c-2d-2
f bounced | A-4
f bound | A-3
f breathing | A-2
f bring | a-3c-2e9
f bringing | A4O4b-9c-3d-5e15
f brings | A-3
f broke | A4a11c-3d-3e-2
f broken | A12a9b-2c-2d-2
f brought | A-2
f bruises | A-4
f built | A-3
f buried | A4b5d-2e-3
f burned | A3a-3c9
f burning | A-4
f burns | A9O-4b-2c9
f called | O-12a-12b6
f calling | A-3b4d5e-2
f calls | A-4a-4c2
f calms | A12O4a4b-4
f came | A-2O-14a5b-7c-2d-4e-4
f camping | A-3
f can't | d-22
f cancelling | A-3
f cannot | A-6a3b-3e3
f cant | b-3c4d-2e-2
f carried | a4b-3c-2d-3e5
f carries | A5
f caused | A-3
f changed | a-5b-2d9
f changing | A2
f charged | A-4
f charging | A-3
f checked | b-3e4
f checking | A6a3b3d-2e-3
f checks | A-3
f cheers | A-2
f choked | A-3a-3b-4c3d-3e-3
f chose | A-2
f christening | A3a8b-3
f claimed | A-3
f cleaned | A-2
f clears | A-3
f clocked | A-3
f closes | A-2
f collected | A6O-6e3
f come | O4a-5d3
f comes | c-4d3
f coming | A8O7a7b-2c-21d-3
f concerned | A-2
f confirmed | A-7
f confirming | A-2
f confiscated | A-3
f contacted | A11O-5d5e-4
f cooking | A-3
f copied | A3
f copies | A-3
f coughed | A-4
f coughs | A-4
f could | A-19O3e-4
f couldn't | O-7d4e-5
f counted | a4b-3
f counting | A-3
f counts | A-3
f covered | A6O-3b2c-3
f covering | A-2
f cracked | A-4
f cried | A-3c12d-2e-2
f cries | A13b-2c12
f crossed | A8O2b-3c-3d-3e11
f crushed | A-3
f crying | A-4a-3
f cut | A9a-4d3e-4
f cuts | A6O-5b11c-2
f cutting | A16a-8b20c-5d-4e-5
f dealing | A-3
f dealt | A-3
f decided | O7b5e-3
f deciding | A-3
f delayed | A-3
f deleted | A6
f delighted | A-3
f depends | A-9
f deported | A14a-3b-2d15
f described | A-2
f deserved | A11O4a6c-4
f destroyed | A-3
f diagnosed | A-3
f did | b-2c9
f didn't | b-5d4e-4
f didnt | A5
f died | O4a-2c4
f disclosed | A12O-5c10e-2
f discussing | A-3
f does | A-12O-4b4
f doesn't | a-2d-3
f doesnt | A-4
f doing | A-6O-3c-2d6
f don't | A4O5a-3
f done | A-2O9a4b2c-4d-4e-4
f dont | a-4
f dragged | A9a4
f drank | A11b11e-2
f dreads | A-3
f dressing | A-3
f drinking | A9a4
f driven | A-3
f drives | A-2
f driving | A3O3a-5
f drops | A-3
f drove | A15a2
f drowning | A-3
f dug | A3
f earning | A-3
f eaten | A6c3d-2e-3
f eats | A8O2a3b-2c3
f emailed | A-7
f end | A4e2
f ended | A10O-4c3d-2
f ending | A9O-5a-4b15c-2
f ends | A3
f engaged | A-3
f enjoyed | A3
f enrolled | A3O5b-3d-2e10
f entitled | A-3
f exists | A-5
f expecting | A-3
f failed | A-2
f failing | A-2
f falls | A-3
f fed | A-4b3c2e-2
f feeding | A8b-3c9e-3
f fell | c10
f felt | a10b-3
f figure | A-3
f filed | A15b-3e9
f files | A-2
f filing | A-3
f fill | A-2
f filled | A-4
f find | a3c-3d-2
f finding | A5b-3d2e3
f finds | O5b-3d-2e10
f finished | O4a9
f fitting | A-2
f fixed | A-2
f flew | A11O-4e9
f floated | A-4
f flogged | b-2c4
f followed | A12a-7b-3c-3d14e-3
f following | A10a-4b-2c-3d15e-3
f follows | A6
f forced | A13O-4
f forgets | A-3
f forgot | A-19
f forks | A-3
f fought | A3
f found | A6O-14a-6d6e-18
f framed | A7
f frightened | A-5
f fuming | A-3
f gaslighting | A-3
f gave | O3c6e-13
f get | O13b-7c-4d4
f gets | A7O5b-14c8e-14
f getting | A5O5b-6c7d-8e-4
f given | O-9a-5b-3c3
f gives | A5O3b-2c7d-3e-2
f giving | A8O9c2d-3e-3
f glued | A-4
f go | a-11d10
f goes | O7a-4b10c4d-3e-4
f going | d-2e4
f gone | A5a-13b2d-11e11
f gonna | O6a18b-2c-4d-7e-7
f googled | A6
f got | O4d2
f grabbed | A22
f grading | A-3
f grilling | A-4
f grounded | A-4
f grown | A-3
f hadn't | A-2
f hand | A5O2c2d3
f handed | A-5
f handing | A-3
f hang | A-2
f hanged | A7
f hanging | A-3
f happened | A2O7a7b-2c-2
f happens | A17a6b-7d-3e-7
f has | O-12d-2
f hasn't | A4O4a2c-4
f hates | A-3
f haven't | A-3
f havent | A-4
f having | O-3b4c-2
f he'd | A-2a-5c2
f he'll | A6a-13c11d-5
f he's | O8a-3b-7c4d-14
f headbutted | A12a12
f heard | A4O-7b7c-6d-4
f hearing | A-4a6d-3e-2
f held | A8O-6b-9c7d-6
f hes | a5b-3c-3e6
f hid | A9a-4c-2e6
f hidden | A30O3a-7c-7d-7e17
f hides | A-3
f hiding | A-5c-3e5
f hits | A10O-5b-3c-3d4
f hold | A-3
f holding | A-3a11
f hoping | A-7
f hung | A-2
f hunting | A-4
f hurting | A12b7
f hurts | A11b-3c11e-2
f i'd | O4a5b-2d-3
f i'll | O8a-2
f i'm | O23b2c-3e-3
f i've | A2O22a-4d2
f im | O8b-2e3
f imagining | A-4
f including | A-3
f informed | A2O-4a-2
f insists | A-2
f installed | A13b-3d10e-2
f instructed | A6
f interrogating | A-3
f interviewed | A-4
f invented | A-3
f invited | A-3
f ironed | A-3
f irons | A-4
f is | A-2d-3
f isn't | A-8a4b-4d-2e-3
f isnt | A-3
f it'll | O5
f it's | A-6a2d-5e-3
f ive | A6a-3b5c-2d-3
f joking | A14b11d-2e-3
f jumped | A4
f keep | c4e-4
f keeping | A10a-9b4c-8d-7e11
f keeps | A-5
f kept | O-7b-2c-4e5
f kick | A-5O3a3
f kicked | A6b-2c3d-2e-3
f kidnapped | A13O-2b-3d-2e9
f killed | A-3
f killing | a9b-4d-2
f kills | A-3
f knew | A-3
f known | A-2
f knows | A5O-4a-8b-4c5d3
f laid | A-2
f laminated | A-3
f landed | A-4
f lands | A-3
f laughs | A-4
f learned | a5e2
f learns | A10O5a-3c11
f leaves | A-3
f leaving | A8b-7c-6e3
f left | A7O2a-2c5e-3
f let | O-5b-3c3d4e-3
f letting | A-3
f lies | A18c9
f lifts | A14a11b-2c-2d-2e-2
f liked | A3
f listed | A-3
f listens | A-2
f lived | A-4
f lives | b-3d-3e10
f living | A6a-3c4e-2
f locked | A8b-8e-8
f logged | A14O3a-4d11
f logging | A3O-4b-3d6
f look | A-9
f looked | d8e-2
f looking | A10a-3c-9e6
f looks | A-2
f loses | A-3
f losing | A-2
f lost | O8a-4c14
f loved | b8e-2
f loves | A-2
f lying | A5O4d-2
f made | A4a-6d2
f makes | O-3a-2c14e-2
f making | A-3
f managed | A-3
f manipulated | A-2
f marked | A-2
f marks | a-6b-3c15
f married | A-3
f means | A-5
f meant | A2O-6e13
f mentioned | A-4
f mentions | A-5
f messaged | A3
f messages | A-3
f met | A-6
f might | A-4b7
f minding | A-2
f mins | A-4
f missed | a2
f missing | A7O-10a-3c-3e18
f mortified | A-3
f mourning | A-3
f moved | c-3d-3e8
f moving | A9O-3a-4b-2d-2e10
f murdered | A-3
f nails | A-2
f named | A-4
f need | A-12O6a-4c-3e6
f needed | A-3O-6a5
f needing | A-3
f needs | A-3a-3b2c8
f nodded | A-2
f noted | A-3
f noticed | O8a-5b5c-3d2e-3
f notices | A-3
f offered | A-4
f okayed | A3
f opening | A-4
f ordered | A-5
f ordering | A-3
f owed | A-3
f owns | A-3
f packed | b-3e12
f packing | A-4
f paid | a3c-4d-2e-2
f parenting | A-4
f parked | A5a-2b-2d14
f parks | A-4
f pass | A-2
f passed | O-6a-2c12e-2
f passes | A-3
f paying | a8b-3d-2e-2
f persuaded | A-3
f phoned | A3b-4d2e4
f photographed | A-5
f pick | O9a-7c-5
f picked | A7O-9d-4
f picking | O4
f picks | A-3
f pierced | A-3
f planned | A-2
f planning | A3a2b-4e3
f played | A-5
f playing | A-7
f plays | A-4
f poisoned | A-3
f posted | A-3
f practising | A-2
f prescribed | A-3
f printed | A-2
f promised | A-3
f proposed | A-4
f pulled | A10a2b-3c5e-3
f pulling | A-4
f punched | A14O-5a17b-2c-3d-4e-3
f pushed | a15b-4c-2d-3e-2
f pushing | A-4
f put | O4e-3
f putting | A-7
f questions | A-3
f quoting | A-4
f raised | b-2e9
f raises | A12b-2c2
f ran | A-2
f rang | A7O-19b5e-6
f raped | A9a7
f reached | A-2
f reacts | A-2
f reading | O-5b-3d8
f received | A-2
f reckons | A-5O-4
f recommends | A-3
f recorded | A-3
f recurs | A-3
f refused | A-2
f refuses | A4O-2b-2e4
f regards | A-6
f registered | A3
f remembered | A-3
f reminding | A-2
f replied | A-2
f reported | A18O-10a-2b-3e4
f reports | A-5
f returned | O-5b-3d-3e9
f returning | A13b-3e6
f reversed | A5
f rides | A-3
f riding | A-2
f ringing | A3O4a-3b-3e3
f rings | A-3
f rolled | A-4
f ruining | A-4
f run | A-3O4a9b-3c-4d-5e4
f rung | A6O-2b5
f running | A-2
f runs | A-6
f rusted | A-3
f sacrificed | A-2
f said | O-13b5
f sank | A-2
f saved | A3a-3b-3d5
f saving | O6b11
f saw | c-5d7
f saying | A3O-8b4d-3
f says | A-2O-8a-8
f scared | A-2a6d-2
f scored | A-3
f scratched | A-3
f scratches | A-3
f scratching | A-3
f screaming | A7O8a-2c10
f screening | A-3
f scrolled | A-3
f searched | A-3
f searching | A10c-2e2
f seeing | a-3d5e-3
f seems | A-2
f seen | O-9c-6d2e4
f selling | A-3
f sells | A-3
f send | A-2
f sending | A-2
f sends | A3
f sent | A-4c-4
f served | A-3
f serves | A6
f set | O-3b-3
f shaking | A-4
f shall | A-3O6a8b-3c-3d-2
f shares | A-3
f shattered | A-2
f she'd | A-9
f she'll | O5b-2c-5e4
f she's | a-19c3d-11
f shes | A-11
f shifted | A-2
f shook | A14a-6b-5c15e-3
f shooting | A-3
f shot | a4b-3d-3e3
f shouldn't | A-2b6c-2e-3
f shouted | A4O-4b-2e5
f shoved | A16a12c-3
f show | a7b-3
f showed | O-5b4c2
f showing | A-2
f shows | A10
f shut | A4a5c-3
f signed | O-5a-2b3
f sits | A-5
f sitting | A-2
f skates | A-3
f skiing | A-2
f slammed | A-3
f slapped | A4a-2b-2c7e-3
f slaughtered | A-3
f sleeping | b-3c10d-2e-2
f sleeps | A11a-6b-3d5e-4
f slept | A-3
f slipped | A-2
f smacked | A20a-5c13
f smashed | O-5a11
f snapped | A-2
f snatched | A8O-3c-2d-2e9
f sort | A-3
f sounded | A-4
f spares | A-3
f spat | A8a6
f speaking | A5b-2c5d5e-2
f spent | A13d7e-2
f spoiled | A-3
f spoke | A4
f spoken | A-3
f squeezed | A9O-4a5b-2d-2
f stabbed | A10a12c-3
f stacking | A-3
f stains | A-2
f stalking | A11O-4b-3c-2d11e-3
f stand | A4O2a12b-2
f standing | O4a-3b6
f starting | O5b-2d-2
f stay | A2O2b-4d6
f staying | A20O7a-9b-3c-12e15
f stays | O10a-4b-2
f step | A-4
f sticks | A-3
f stolen | A-3
f stood | a-3d3
f stopped | O3a-7c9d-4e-2
f stopping | A-2
f stops | A8O5c2
f stormed | A-3
f strangled | A7a8d-3
f stretched | A-3
f struck | A-4
f stuck | A-7
f suggests | A-3
f suspended | A-4
f swam | A-2
f swapped | A-3
f swapping | A-4
f swears | A12c7d-2e-3
f swimming | A-3
f take | A6a-6d3
f taken | A7O-2a-14c-4e3
f takes | a2b3c-5d-2
f taking | O2a-13c-4d-12e16
f talk | A-2
f talked | O-4b4
f talking | A3O2a2d7
f taped | A-2
f taught | A-4
f telling | e8
f tells | O-6a-4c8d-2
f tested | A-4
f texted | A12O-8a3b4c-4d-3e-3
f texting | A-3
f thanks | A-8
f that'll | A16a-2c-2e4
f that's | O6b-9
f thats | A-13
f there's | A3O9
f they'll | O5a4c-2e-3
f they're | A10b-3c4d-13e2
f they've | A-6
f theyre | A6
f thinking | A-3
f thinks | A-3
f thought | A-6b4d-2
f threatened | A23O-10c-10
f threw | A9a5b-10c6d-8e-8
f throw | A2
f throwing | b-3c4e4
f thrown | A5a5b-4c-2d-3e3
f ticked | A4
f tied | A14a-3b2c-3
f tired | O4b8d-2e-3
f took | A11O-3a-10b3c-17e5
f topping | A-2
f touched | A7a-2c13
f touching | A4
f training | A2a8c-2
f travels | A-3
f tried | A18a-3b17c-5d-10
f trying | A-4
f tucked | A-3
f turn | a-3b-2c-3d10
f turned | A-2c7d-3e-2
f turning | A9O-3d5e-2
f turns | A-6
f typed | A-3
f understood | A-3
f unopened | A-3
f ur | O4b-2
f used | c4
f visited | A-4
f visiting | A-3
f volunteers | A-3
f waited | A-7
f waiting | A-3b5c-2
f waits | A-3
f wake | A19a-10b4d-7
f wakes | A-4
f walked | b-3c4d-3e3
f walking | A3b4
f wanted | O-8b4c-4d-3
f wants | A-5O-2b3c-2d-3
f warned | A-6
f warning | A2
f was | O-3b-2e-2
f wash | A10b-3c9e-2
f washed | A-4
f washing | A-2
f wasn't | A4a-3b2c-7d4e-6
f wasted | A-2
f watched | A-2a4
f watching | A8a-4c-2d15e-2
f we'd | A-4
f we'll | O4a-2b-5c-4e9
f we're | A6O5a-16b-5c-17d-12e26
f we've | A7O4a-3b-3c-2d-3e14
f weaponised | A-3
f wears | A-2
f weighs | A5
f went | a3e-7
f were | O2d-3
f weren't | b-2e3
f wets | A15a-5c12
f whittling | A-2
f willing | A3
f winning | A-3
f wishes | A6O-4b8
f won't | A8d-4e-2
f wondering | A-3
f wonders | A-2
f wont | a2c-3e3
f wore | A3
f work | A-10
f worked | A-2
f working | A-3
f worried | A-2
f wouldn't | A-2O3d4e-7
f wrecked | A-2
f writes | A-2
f writing | A-8
f written | A4b6d-5e-6
f wrote | O-2a-8b10
f you'd | d-5e3
f you'll | A10O8c-3
f you're | b-8
f you've | O-5c-13d-4
f youll | A-3
f your | d2
f youve | A-2
fact amount | A-28
fact date | b2d-4
fact name | c-2e3
fact number | A-2b-2c3
fact time | A-8O3a-13d4
mark ! | A-42
mark !! | A-36
mark " | A-3O-26d-2
mark : | A-6O-3a4c-3e3
mark ; | A-35
mark ? | A-7a-2
mark absolute | a-18b-3d4
mark absolute anyone | A-4
mark absolute both | b-2e3
mark absolute child | a-8b-6e7
mark absolute none | A-3e5
mark absolute reader | A2a-26c-2d2e4
mark absolute thing | A-4a-3c2
mark absolute third | O-5a3b-3d-2e3
mark absolute writer | a-4d7
mark abuse none | A4
mark abuse reader | A-4
mark abuse thing | A-3
mark abuse writer | A-3
mark again | O5b-2
mark again anyone | A3
mark again child | A-3O8a-4c8d-10
mark again none | O-3c-4d-2
mark again reader | A3O7a6b-9c-6
mark again thing | a2c-2d-3
mark again third | A-4O5a4
mark again writer | O2a-2e-4
mark contempt | b-4c4d-4
mark contempt anyone | A-3
mark contempt both | A-3
mark contempt child | O-8a-7b-5c8d-3
mark contempt none | c5
mark contempt reader | A-7O-4d-2e2
mark contempt thing | O3d-2
mark contempt third | A2
mark contempt writer | A-3O7b-2
mark diagnosis | A-12a-4c12d-3e-6
mark diagnosis anyone | A-3
mark diagnosis child | A-5
mark diagnosis none | A-9
mark diagnosis reader | A-3O-8a-3c10e-3
mark diagnosis thing | A-28
mark diagnosis third | A-10
mark diagnosis writer | A-3O3c3
mark epithet | b-7c8d-4
mark epithet anyone | d-15e4
mark epithet both | A-4
mark epithet child | O-9a-9b-7c11d-5
mark epithet none | a-3c16d-2
mark epithet reader | O-9a-11b-7c2d3
mark epithet thing | O3
mark epithet writer | A-3O10b-7c5
mark exasperation | A-5O-2d-2e-3
mark exasperation child | O-6a3c-3e3
mark exasperation reader | A-3
mark exasperation thing | a2b2d-3e-2
mark exasperation writer | A-9O5d-3e-4
mark failing | b-6
mark failing anyone | a2b-4c4e-2
mark failing both | A-3
mark failing child | A-4O-2b-2c6d-3
mark failing none | b-2c-4e7
mark failing reader | b-15c-17d4
mark failing thing | O2b-2d3
mark failing third | A3a-3b-3c4
mark failing writer | A-3O5d-16
mark hedge | A-3c-6e5
mark hedge anyone | A-3
mark hedge both | A-5a-2d4e-2
mark hedge child | A4a3b-3d-2
mark hedge none | A-29
mark hedge reader | A-6O3e3
mark hedge thing | O6a4c-3e2
mark hedge writer | O-3a-3c-11e4
mark intensity | O3a-2d3e-3
mark intensity both | A-18
mark intensity child | O6b-3c10d-6
mark intensity none | A-4b-9c3
mark intensity reader | b-4c-4d4
mark intensity thing | A-10
mark intensity third | A-4O-4a3c2
mark intensity writer | O2a-9e-3
mark jab | A-12O5d-3e-2
mark jab none | A-9
mark jab reader | A-8
mark jab thing | A-16
mark jab third | A-3
mark jab writer | O7b5e-3
mark judgement | A-5c10e-5
mark judgement anyone | A-3
mark judgement child | O-5c7
mark judgement none | a4b5c-2d-3e-3
mark judgement reader | A-18
mark judgement thing | A-2a-3b-3c5d5
mark judgement writer | A-2O5c9d-3e-3
mark legal | A5
mark legal anyone | A6O4a-2b3d-2
mark legal child | b-3e8
mark legal none | A8b-6
mark legal reader | A9a3c-3d-8
mark legal thing | O-2b-2e-5
mark legal third | A2a-3b-3e5
mark legal writer | A-5
mark mental | b3c-7
mark mental anyone | a2e4
mark mental child | O-10a-4b3c-5
mark mental none | a-3b5e-8
mark mental reader | O5a13c-29
mark mental thing | a-4c-7e2
mark mental third | A-3a-3b3c2
mark mental writer | b4c-4e-2
mark new-partner | A4a6b-8d-7e-8
mark new-partner none | A13a11c-3
mark new-partner reader | A-6O3a9b-3c-2d-2
mark new-partner thing | A-4
mark new-partner third | A5a3b-3c4d-3e-4
mark norm | A-14
mark norm anyone | A-12
mark norm reader | A-3
mark norm thing | A-5
mark norm writer | A-3
mark past-relation | b6c-5d-2e-4
mark past-relation both | A-2
mark past-relation child | A-3
mark past-relation reader | A-3a-4b9d-4
mark past-relation writer | A-2
mark please | A-5b3c-13e-2
mark please child | A-3
mark please none | b6c-6e-3
mark please reader | A-6c-5
mark please thing | A-4
mark please third | A-5
mark quote | O-5a-3
mark quote anyone | A-9
mark quote both | A-2
mark quote child | A2O-6a-16c7d-4e-4
mark quote none | O-25d-3
mark quote reader | O-8e3
mark quote thing | O-3a-5c2
mark quote third | O-4a-3e4
mark quote writer | O3b-2c-6d4
mark reader-family | A3c-3d2
mark reader-family child | A10O-6b-3d-2e13
mark reader-family none | A-3
mark reader-family reader | O3c-10d10e-2
mark reader-family thing | A6a5b-2
mark reader-family third | A3O-7
mark reader-family writer | a-3c-3
mark reader-life | A7a-6b-26d14e-4
mark reader-life anyone | A2
mark reader-life child | A-2b-2c3e-3
mark reader-life none | A-2
mark reader-life reader | A3O-4b-6d3e-9
mark reader-life thing | A2a-3b-4c-7d7
mark reader-life third | A-3
mark reader-life writer | A12O21a-6b-14c-3d17e-16
mark sacrifice | A3c7d-14e-5
mark sacrifice anyone | A-4
mark sacrifice child | A4a-3b-2c15
mark sacrifice reader | A2b-3c13d-4e-4
mark sacrifice thing | A7a-6b11d-3e-3
mark sacrifice writer | A-2d-4
mark slight | A-4c8e-8
mark slight both | A-4
mark slight child | a-5b-3c18e-2
mark slight reader | O-5b-2d8
mark slight thing | A-11
mark slight third | A-2
mark slight writer | A-6b3c2
mark swear | A2O12b-4d-4e-5
mark swear child | O2a-3c8
mark swear none | A-3
mark swear thing | A12O6a2
mark swear writer | A-2O3a-3
mark thanks | A-11
mark thanks none | A-13
mark thanks reader | A-3
mark thanks writer | A-6
none future | A-3a4
none future not | e10
none no verb | A-8
none none | A-4b-2c-2
none past | A4
none past not | c-2d4
none perfect | a3b-3c3e-2
none present can | A-17
none present may | A-7
none present must | A-7
none present not | O-8a-3b-9d2e2
none present should | A-4
person Anyone | e-2
person Both | a-5c-7d-6e12
person Child | d-9
person Family | A-2
person Name | c-2e3
person Partner | A7a4b-5e-10
person Reader | b-4
persons Both | A-3a-18b3c-3d-15
persons Reader | b-4
persons Reader Both | b-17e7
persons Writer | O7a-14b6d-4e-2
persons Writer Both | d-19e3
persons Writer Reader | A3b-3c-5d3e-2
persons Writer Reader Both | A4a-7b-11c-22e18
persons none | A-10O3a-3d-2e-2
reader future | A3O4a3c-17e-3
reader future not | A4O3a-9b-2c2e4
reader past | A7O-28
reader past must | A-2
reader past not | A-3b-16d4e-3
reader perfect | O-16a-3c-19d-2e3
reader perfect can | a-5b9d-2e-4
reader perfect can not | A8O-5b3c4e-3
reader perfect not | A-2O-7b-2
reader perfect should not | A3a4
reader perfect want | A-2
reader perfect want not | A-4
reader present | O3b-2c-5
reader present can | A-4O3b-12e2
reader present can not | A-3c-3e3
reader present may | A-5
reader present must | b-3d7e-2
reader present not | O3d4
reader present should | A4a-3d7
reader present want | a2d-12
reader present want not | A-3O4b5d-2
short | A-11O4a-2
subject anyone | O4
subject both | O8a-5b-4c-14d-6e15
subject child | O-2a-3c3d-4
subject thing | A-2O2
subject third | d-4
subject writer | O7
tag Emoji | A-11
tag Gerund | d-2
tag Imperative | O12a2c-7
tag Negation | O2
tag Ordinal | A-2b3c-4
tag QuestionWord | b-4
tag Shout | O-3d6e-4
tense future | O18a2
tense future not | A10O2e3
tense no verb | A-8
tense none | A-4b-2c-2
tense past | O-4
tense past must | O-10a-3b-2d12
tense past not | O-2
tense perfect | a-4
tense perfect can | A-3O4b5d-4e-2
tense perfect can not | A3a6b-3c6d-4e-5
tense perfect may | A-5
tense perfect must | A-2
tense perfect not | a-5d-16e10
tense perfect should | A3O7a7b-2c-4d-3
tense perfect should not | b-2c3
tense perfect want | A-16
tense present | O3
tense present can | A-4O12a-5b-3c2d3
tense present can not | b3d-2
tense present may | A-25
tense present may not | O4b9e-2
tense present must | A-7a-3c2d3
tense present must not | A-5b-2c3
tense present not | O8
tense present should | a-2
tense present should not | A-6
tense present want | O4d-12
tense present want not | b3c-3
thing future | O9b6d-15e-4
thing future not | A2O6c4d-3e-2
thing past | O-9b-3
thing past not | O12c2d-5e-5
thing perfect | O-19
thing perfect must | A-2
thing perfect not | A-2
thing perfect should | A-2
thing present | A-2
thing present can | A-24
thing present may | A-10
thing present must | A-3b5c4d-2e-2
thing present not | A-2O13d-5
thing present should | A-12
thing present should not | A-4
thing present want | A-2a5b2
third future | A-3a6b-2c-4
third future not | A4e8
third past | A7O-41c3d-16e-2
third past not | A-8
third perfect | O-5a-6b-4c5e3
third present | O2b-3
third present can not | A6c-2e5
third present may | A-3
third present must | A-9
third present not | O5c2e-4
tiny | A-17a6c-7e-6
very long | A-9a-4e6
w #Day | A-3O-2d-2
w #Money | A-28
w #Name | c-2e3
w #Number | A-3
w #Time | A-6a-11d4
w 'em | A-4
w 0h | A-4
w 0ish | A-3
w 5ml | A-3
w abacus | A-2
w abduct | A11O-3b-3c-2e11
w able | A-6
w about | A-4a5d-2
w above | A-3
w abroad | b-4c-4d-4e13
w absence | A-3
w absences | A-2
w absent | A-3
w absolute | A-2
w absurd | A-3
w abt | A-3
w abusive | A-2
w academy | A-3
w acceptable | A-2
w accident | A-3
w accord | A2O-5b-2c7e-2
w accordion | A-3
w account | O-3a-5c-2d13
w accusation | A-4
w acid | A19O-2a17c-3d-2
w acknowledge | A-4
w acquaint | A-4
w across | A3b-3c3d3
w act | A2c3
w actually | A-2
w ad | A-3
w addict | A-3
w address | A3b-8c-7e6
w adjoa's | A-2
w admire | A-3
w admission | A-3
w admit | A9O-5a-3b2c-3e3
w affairs | A9O3b11e-3
w afford | A-4
w afraid | O-2a2b-3e-4
w after | O-2b10c-9d-6
w after-school | A-2
w afternoon | A-13
w afterwards | A-2
w ag | A-4
w again | A2O4
w against | A3a10d-10
w agent | A3
w ages | A-2
w ago | A17O3b-3d-4
w agre | A-17
w agree | A-6
w agreement | A-3
w ah | A-5
w ahead | e5
w aid | A-3
w aim | A-3
w air | b-2d-2e4
w aircon | A-3
w airing | A-4
w airport | e6
w aisle | A-3
w alarm | b-3d7
w alert | A2O-3b-2e10
w alienation | A-4
w alive | A47b18d-15e-15
w all | a-14b4d5e-14
w allow | A2a-9b-7d9
w allowance | A-4
w alone | A10a2b-15c15d-6e-14
w along | A-8
w already | O14b-7c-9e8
w also | A-2a2d-4
w although | A-2
w always | A-3a-10b-5c-7d15
w amazing | A-3
w ambulance | A13a5b2c-2d-2e-2
w amend | A-4
w amuse | A-3
w an | O-4c-2e3
w angry | a9b-2
w annoy | A-3
w another | A-4O17
w answer | a-12b-8d5e2
w antibiotics | A-3
w antihistamine | A-3
w any | a-4c-2d2e-9
w anybody | b4
w anymore | A18a-5b15c-2d-4e-3
w anyone | a3b-2c-3
w anything | A-6a-3b8
w anyway | O7c4
w aoife | A3
w apartment | A5a-2
w apologise | b-3c10d-2e-3
w apologize | A2
w app | a-4c-3d16
w apparently | A-2
w appeal | A-3
w appear | A-3
w appetite | A-2
w apple | A-2
w application | A3
w apply | A8O-7c-3d-3e10
w appointment | A-5
w approach | A3
w approve | A6O4b-2c3d5
w apt | A-4
w argue | A7
w argument | A5
w arithmetic | A-2
w arm | A11b-11c8e-9
w arms | A25O-11a-2b11c-3d-5
w around | a2b4d-7e-6
w arrangement | A2
w arrangements | A6
w arrears | A-4
w arrive | A-13
w arse | A9O4b-2c8
w art | A-4
w arvo | A6d4
w as | A-7b7e-2
w asham | A-5
w ask | A-3d3e-3
w asking | A-2
w asleep | a5
w ass | A9a3c-5
w assault | A10a8e-2
w assembly | A-8
w assume | A-3
w astro | A-2
w at | A-2
w atm | A-4
w atmosphere | A-4
w attach | A-10
w attached | A2
w attack | A-4a5
w attend | A-3
w attorney | A-3
w audience | A-3
w aunt | A-3
w auntie | A-2
w auntie's | A-3
w authority | A-4
w autumn | A-4
w awake | A-4
w aware | A-2
w away | A5c-8e5
w awful | A4
w b | A-3
w babe | A3
w babies | O5b4e-2
w baby | A5a-12b-8c6e2
w baby's | O-4b-3c9
w back | a-5b-20e10
w back in | d11e-2
w back on | a-3d11
w backbone | A-4
w backs | A6c7
w backside | A13b-3c10
w backyard | A6
w bacon | A-3
w bad | a4b3
w badge | A-8
w badly | A-3
w bag | A-15a3c-2d-3e-2
w bag's | A-2
w bags | A-8
w bairn | A6
w bake | A-3
w bakery | A-3
w baking | A-3
w balance | A-3
w balcony | A8O6a-2b4
w ball | A-9
w ballet | A-3
w banana | A-2
w bandstand | A-3
w bang | A-2O-4a2b-3c4d-2
w bank | O-3a-8b-4c-3d18e-5
w baptism | A-4
w bar | A-5
w barely | A-3
w bargain | A-3
w barnaby | A-3
w barrier | A-4
w barrister | A-3
w bars | a3b-2e-3
w base | A-5
w baseball | A5O7a9b-2
w basement | A-3
w bash | A3a7
w basically | A-2
w basket | A-3
w bat | A9a14b-2c-3
w bath | b-4c14d-4e-6
w bathroom | A9e-4
w batter | A15a3
w battle | A-3
w bawl | A4
w bc | A-3
w beard | A-4
w beat | A3b-11c5d-6e-8
w beating | A14a5c-2
w beautifully | A-4
w because | c3d-5
w become | A-8
w bed | A-3b-3c10e-11
w bedroom | A17O-4a-2b-3d4e-4
w beds | A-4
w bedtimes | A-5
w bee | A-2
w beers | A-5
w before | a3b-14d4
w beg | A-4
w begin | A-7
w beginning | A-3
w behave | A13O8a-5b-2
w behaviour | A-3
w behind | A-2O4a2b-5
w believe | O4a8b-3e-2
w below | A-2
w belt | A-3a-3b-2c5e-5
w bench | A3
w beside | A-5
w best | b4e-2
w bet | A6
w better | A3O9a-3b5c-12e-12
w betting | A-3
w between | A-3b-3c5d3e-2
w bicycle | A-3
w big | A-3
w bike | A-16
w bikes | A-2
w bill | A-4
w bills | A-5
w bin | A14a-3c8
w bind | A-3
w bingo | A-3
w bins | A-3
w birthday | A-12
w biscuit | A-4
w biscuits | A-3
w bit | c2d-5e-5
w bite | A-3
w bits | A-3
w black | A-7a9b-4d-4e-3
w blades | A7O-5b11c-2
w blame | A-9
w blank | A-3
w blanket | A3O-5b-2c2e-3
w bleach | A21a-3c6e-3
w bleachers | A-3
w bleed | A8b3
w blend | A-4
w bless | A-9
w blessed | A-3
w blessings | A-3
w blinds | A7
w blisters | A4
w block | O-5a-3b-2c-3d11e-2
w bloke | A6O3a5
w blood | O-7a5b2c-3d-2e-2
w bloody | O2a-3
w blow | A-6
w blue | b-3c11e-3
w board | A-5
w boards | A-4
w boat | c-3e10
w body | A10a12c-4d-4e-3
w boiler | A-3
w boiling | A-3
w book | A-11a-3c-3e11
w book's | A8
w bookies | A13O-5c7d-2e-3
w booking | A-3
w books | A-4
w booster | A-2
w boosters | A-2
w boots | A-11
w bor | A-3
w border | A16O4a-5b-3c-5d-7e18
w borderline | A-4
w boss | a-10b-3c-3d20e-4
w both | A-2O-4b-4d-5e3
w bother | O6a-3b-3c-4d-3e9
w bottle | b8c-2d-4e-3
w bougie | A-2
w bounc | A-4
w bouncy | A-3
w bout | A-2
w bow | A-3
w bowl | A-2
w bowls | A-3
w box | A-3O4a15
w boxes | A-4
w boy | A-3c2d-4
w boyfriend | A12a4b-4d-5e-6
w boys | A4O-2a-3d-3e3
w brain | A-3
w brake | A-3
w brakes | A16a10b-4c-3d-3e-2
w branch | A-2
w brand | A5
w brat | A15b-3c8d-2e-2
w brave | A-4
w bread | A7O-5b-2
w break | A9O3a14b-6d-17e-11
w breakfast | A-3
w breath | A-4
w breathe | A-6O-4b-2c2
w breathing | A2
w brick | a7b-2
w bridge | A6O2a-7b21c-4d-5e-3
w brief'll | A-4
w bring | A-2a5c-7
w bring back | a-4b-5c-8d-5e22
w bring down | A-3
w bring in | A-2
w bring up | A-6
w broken | O-5a-3c4
w brother | O-9b-8d-2e4
w brother's | A-7
w brothers | A4O5a9
w brown | A-2
w bruise | O2c6
w bruises | A20O-9a3b-10c8d-6e-4
w brunch | A-4
w brutal | A-3
w btw | A-2
w bubble | A-4
w bucket | A9b-3c11d-3
w buckle | A4c7
w budget | A-3
w bug | A-4
w buggy | A-5
w building | A2a3b-2c-2d3
w bullet | A15O7a13c-2e-2
w bully | A-3
w bumper | d5
w bun | A-3
w bunk | A-3
w burn | c2d-7e-3
w bursar | A-4
w burst | A-4
w bury | b5d-2e-3
w bus | A-17
w busy | A-4
w but | A-3b-17c3
w button | A-3
w buy | O-7c-5
w buzz | A-4
w by-your-leave | A-2
w bye | A5
w cab | A-4
w cable | A11c10
w cafcass | A-4
w café | A5
w cake | A-14
w calamine | A-2
w calendar | A-15
w call | O-6a-5e-2
w calls | O-6b-3c-2d11e-3
w calm | A6O4a4b-4
w calmer | A-3
w cam | A3
w camera | A8a-9b-6c-7d21e-4
w camp | A-20
w camping | A-2
w can | a-3
w canal | A9a9b-3d-2e-3
w candle | A4
w candy | A-3
w cane | A-4
w cans | A-3
w cap | A-2
w caption | A-3
w car | A4d-3
w car's | A5
w card | O-3a-7b-10c-9d27e-12
w care | O3a-2c8d-2e-3
w careful | A2
w carefully | A3
w careless | A-3
w carry | a2b-4c-2e2
w cars | A-4
w carsick | A-4
w case | A3O-4a6c-6d-2e-5
w cash | A-8
w cashew | A-3
w cast | A-6
w cat | A-16
w catalogue | A-4
w catch | A5a3b-2c-2
w cavities | A-3
w ceiling | A-3
w cellar | A10b-2c6
w cello | A-6
w cells | A-3
w cent | A-3
w center | A-5
w centre | A-3O-4a8b-3
w certain | A-2
w certainly | A-4
w certificate | A-7
w certificates | A3O-6d7
w cetirizine | A-3
w chair | O4b-3c5
w champ | A-3
w chance | A3O4a7c-3d-3
w change | a-6b-9c-7d12
w changing | A-3
w chapter | A-3
w charge | A-11
w charges | A10O3b-2
w chart | A-4
w charter | A-3
w chat | A7O-7a-3b8c-3
w cheap | A-3
w cheapest | A-3
w check | O-2a-4c-9d11e-2
w check in | A-4
w check out | A4
w cheek | A-6
w cheeky | A-5
w cheer | A-2
w cheese | A-3
w chemist | A-3
w chemistry | A-2
w chess | A-5
w chest | A3O-4a-3c4
w chesty | A-3
w chewing | A-4
w chickenpox | A-3
w chidera's | A-3
w chidi | A4
w child | A-3a-15b-4c7d-4e4
w child's | A-4
w childcare | A-4
w childhood | A-4
w children | a3
w children's | A5O-6a-3c10d-2e-3
w chin | A-4
w chip | A-3
w chips | A-2
w chocolate | A-2
w choir | A-9
w chok | b-6c2d-4e-4
w choose | A-10
w christen | A3a8b-3
w christmas | a6c-6d-4e-4
w chuck | A6b-3c3d3e-3
w church | A-3a-5c-3d15e-3
w cigarette | A14a-3c11
w cillian | A-3
w cillian's | A-3
w circle | A-2
w circus | A-2
w city | A6
w clap | A-2
w class | O-8a-3d4
w classic | A-3
w classroom | A-2
w clause | A-3
w clean | d2
w cleaner | A-4
w cleaners | A-4
w clear | A2O-4a-2b8e3
w clearly | A-2
w cleats | A-3
w clerk | A-3
w client | A-4
w cliff | A13b7c4d-2e-3
w close | O4e-3
w closer | A4
w clothes | A10a-5c5d-4
w clown | A-3
w club | A-6
w club's | A-2
w clubs | A-4
w cms | A-3
w co-parent | A-4
w co-pay | A-2
w coach | A-18
w coaching | A-3
w coat | A-6b-3c3e-2
w coats | A-2
w cod | A4
w coercion | A-3
w coffee | O-4b-3c8d-2e-2
w coffin | A6
w coke | A-4
w cold | O8c6
w collar | A-4
w collect | a3b-4d-5e5
w collection | A-3
w color | A-3
w colours | A-3
w column | A-2
w come | a3
w come back | O2a-7d2e3
w come in | b11e-3
w come off | A-2
w come out | c8e-2
w come over | A17O7a8b-3c-3e-2
w come up | O4a9b-2d-3
w comfortable | A-3
w comin | A21a-2b-2e8
w commend | A-3
w commentary | A-3
w comments | A-2
w communication | A-3
w complain | A-4
w complaint | A6
w completely | A-3
w complex | A-4
w compliments | A-3
w compound | A-3
w concept | A-3
w concern | A-7
w concert | A-3
w concussion | A-3
w condo | A-3
w condolences | A-3
w conference | A-2
w confess | A-3
w confident | A-3
w confirm | A-3
w confiscat | A-3
w conscience | A3
w consent | A-3c-3e11
w consider | A-8
w consistent | A-2
w conspiracy | A-4
w consult | A-3
w consultant | A-3
w contact | A-5O-9a-2d2e-2
w contacts | A3
w contempt | A-3
w content | A-2
w contract | A-2
w contrary | A-3
w control | A-6
w controlling | A-6
w convenient | A-3
w conversation | A-3
w cook | A-6
w cooking | A-3
w cool | A-3
w cooler | A-2
w cop | A9
w cope | A13O4b-2c6
w coppers | A12e4
w cops | A11b-4e4
w copy | b-2d11e-3
w cord | A14a-2b3c-3
w corner | A-4
w correspondent | A-3
w cos | A-5
w cost | A-6
w costs | A-3
w costume | A-7
w cot | A9a-2b-2e4
w couch | O-4b-2c10d-2e-3
w cough | A-4
w council | A-3
w counsel | A-4
w counsellor | A6O-6a-2b16c-2
w counselor | A3b5
w count | A-4a2b-2
w counter | A-4
w country | A32O3a-9b-19c-12d-19e33
w couple | A6
w courier | A-3
w course | A-13
w court | c-8d-4e6
w courtesy | A-2
w courthouse | A3
w cousin | A8b-3e6
w cousin's | A-3
w cousins | A5a5b-3d-2e-2
w cover | A-2O-3b2c-3
w coward | A-3
w cows | A-4
w cps | A8b-3c11e-2
w crack | A-4
w cracked | O-4a7
w crackers | A5
w crawl | A3
w cream | A-13
w credit | A-4
w crib | A-2
w cricket | A-3
w crime | A-3
w crisp | A-3
w cross | a4b-4c-4d-5e9
w crossing | A-4
w crown | A-3
w cruise | A-4
w crush | A-3
w cry | a-12c6d-10
w cuddle | A-2
w cupboard | A-3O-5c14
w curb | A-4
w curious | A-4
w current | A-3
w curtain | A-4
w curtains | A5b-3d5e-3
w custody | A12O5b5d-6
w customs | A-3
w cut | A6a-4b18c-17
w cut off | A8b-3c5d3e-2
w cut up | A16a6b-2d4
w cute | A7
w cutoff | A-3
w cuz | A-3
w da | A6a4
w dad | O-4a4b-7
w dad's | A-4
w daddy | A3O-5b2d-6
w daddy's | A-4
w daddys | A2
w dads | A4
w daily | A8a-3b-2d5
w dam | A11a9b-3d-2e-3
w damage | A-2
w damn | A6
w dang | A-3
w danger | A4
w dare | A-5
w dark | a-4c3d2
w darling | A4
w darts | A-4
w dat | A8a4b-3c-2d-2
w date | A-18
w dates | A-13
w daughter | A6O-4a-4d-4
w daughter-in-law | A-3
w daughters | A-2
w day | A-3O2b2d-3
w daycare | a3b-2
w daylight | A-4
w days' | A-4
w dbs | A-3
w deacon | A-3
w dead | A19O2b17c-9d-25e-4
w deadbeat | A-3
w deal | O4a-2b10c-2
w dear | A-8
w death | A4a-4b6
w debate | A-3
w debit | A-2
w decency | A-4
w decent | A-7
w decide | O7a-3b4e-3
w decision-making | A-3
w deck | A-3
w decree | A-2
w degrees | A4
w delay | A-2
w delet | A6
w delete | A16O-3a-9b-3c-3d24e-3
w deliberately | A-4
w delight | A-3
w deliver | A-2
w delivery | A-2
w dem | A16c-2d-3e3
w demand | A-4
w dent | A4
w dentist | A-13
w deny | A-4
w depend | A-10
w deport | A14a-3b-2d15
w deposit | A-11
w depot | A-4
w depth | A-3
w describ | A-2
w describe | A3
w deserve | A8O8a9b-3d-3
w desist | A-3
w desk | A-9
w desperate | A-4
w destroy | A-3
w detail | A-4
w details | A-2
w detention | A-3
w device | A11O-6a-4d11
w di | A16e2
w diabetes | A-3
w diagnos | A-3
w diaper | A4
w diapers | A-3
w die | A19a-13b27c-14d-11e-4
w difficult | A-3
w dig | A3
w dinner | A-2O6b-2c9
w dinners | A4
w director | A-2
w disappear | A25b-5c-6d-6e17
w discipline | A8c4
w disclos | A12O-5c10e-2
w discount | A-3
w discuss | A-4
w disgrace | A-3
w disgust | A-4
w dishwasher | A-3
w disturb | A-3
w ditch | A-2
w div | A-4
w dive | A-4
w diversion | A-2
w divorce | A13O2a-5b5c-2
w doc | A-3
w dock | A-3
w doctor | A-4O-9c-5e-5
w doctor's | A-3
w document | A3b-3d-2e4
w documents | A-3
w dog | O7c2d-8
w dog's | A2
w dogs | A-4
w dollar | A-3
w door | A2a12b-15e-11
w doorbell | A6b-3d6
w doorstep | O-3a4
w dosage | A-4
w dose | A-5
w dot | A-3
w double | A-2
w down | a2d-4e-22
w downstairs | A-3
w dr | A-9
w drag | A-4a13c-2
w dragon | A-4
w drama | b-2c4
w dramatic | A-3
w draw | A-7
w drawer | A5O-6a-4d-2e6
w drawing | A-3
w dread | A-3
w dreadful | A-2
w dress | A-4
w dressing | A-5
w drew | A5
w drill | A-3
w drink | A7b9d-5e-5
w drip | A-3
w drive | A4
w driveway | A11a17d-2
w driving | A-8
w drizzle | A-3
w drop | A-2b-12c3e-9
w drop off | A-2
w drop-off | A-6
w drops | A-4
w drown | A10a2b-3c9e-3
w drowsy | A-3
w drunk | A3a-4c12d-3e-6
w dry | A-18
w dryer | A-3
w duck | A-2
w ducks | A-4
w due | A-11
w duffel | A-2
w dull | A-2
w dump | A-3
w during | A-2
w dy | O6a-4b7d-2e-2
w e | A4O-8a5b3
w each | a-8b4c-4d5e-5
w earlier | A-3
w early | O4b-3e4
w earn | A-2
w earplugs | A-5
w ears | A-5
w easier | A-5
w easter | a4b3c-5d-3
w easy | A3O5a4b-2e5
w eat | b-2c11e-11
w education | A-2
w educational | A-4
w eejit | A-3
w effect | A-3
w egg | A-3
w eggs | A-3
w eh | A-2
w eightieth | A-2
w either | b-4d-3e6
w elbow | A-4
w eldest | A10b-3c8e-3
w eleven-plus | A-4
w else | O3a-2b3
w em | A8a-2b8c2
w email | a-8b-7c-4d12
w emails | A4b-3d12e-3
w embarrass | A-4
w embarrassment | A-4
w embassy | A14O-2b-3d-3e12
w emergency | A4O-5a-2b3c-3e3
w emotional | A-5
w empty | a-6b-6c-5d-6e25
w en | A-3
w end | O-2a-5b21c-6d-11e-6
w end up | A6a3c-2
w ends | A-3
w engage | A-3
w engagement | A-3
w enjoy | O5b-3d5e4
w enough | A2a-4b13c-5d-4
w enroll | A3O5b-3d-2e10
w entire | A-3
w entitl | A-3
w envelope | A-9
w equally | A-3
w er | A-6
w essay | A-4
w estate | A6
w eve | A-2
w even | O4a-2b3c-4e-5
w evening | A-3a-6b2d5e-3
w evenings | A-6
w ever | O3a4c-4d-11e2
w every | A6a-8d12e-30
w everybody | b-3d7
w everyone | A8a-7b5c-10d6e-9
w everyone's | A5
w everything | a-11d3e-7
w everything's | A-3
w everywhere | O-5b-2d5
w ex | A18O-16c-7d2
w exam | A-11
w exams | A-3
w excellent | A-3
w except | A3d5e-2
w exception | A-3
w exchange | O-6a9
w excited | A-2
w excuse | A-4
w exercise | A-2
w exes | A-4
w exhaust | A-2
w exist | A-2a3e-2
w expect | A-11
w expense | A-4
w expensive | A-2
w experience | A-3
w explain | O5b12d-2e-3
w explosions | A-4
w extend | A-3
w extra | A-10
w eye | a11b-4d-5e-3
w eyebrow | A-4
w eyes | A-4a2c3
w face | A4a12b-15d-6e-19
w fade | A-4
w fail | A-14
w failure | A-2
w fair | A-11
w fairness | A-3
w fake | A16O-5b-2d8
w fall | A-4a-3b4c3
w family | A-2
w famous | A-2
w far | b-3d4
w farm | O2e9
w fat | A13b-2c10e-2
w father | O5
w father's | A4
w fatherhood | A-4
w fathers | A-3
w fault | b10d-2
w fear | A-3
w fee | A-7
w feed | a-5c6e-3
w feel | A-4a3b2c-2
w feeling | A-3
w feelings | A-2
w fees | A-6
w feet | A-3O-4a-3b-3c3
w fella | A8e-7
w ferries | A-4
w ferry | A-6a-3d2e-3
w ferry's | A-3
w fever | A-8
w few | A7b-2c10d-2e-2
w field | A-4
w fight | b11d-2e-3
w figure | A-3
w figure out | A-3
w figures | A-3
w fil | A3b-3e9
w file | A-6
w fill | A-6
w fill out | A-4
w film | O-7a-2c4e-2
w films | A-2
w finally | A-4
w financial | A-2
w find | A10O-3a-11c-6d4e2
w find in | O-4a3b3d-2
w find out | A3c-7e3
w fine | A-23
w finger | A-7O-4c7
w fingers | A3O-6b-2c10
w finish | A3O8a13b-3c-10d-7
w finished | A4b-2
w fire | A2O-4a11b-3d-3e-2
w fireworks | A-4
w firm | A-3
w first | A-2O4a2e-12
w fishing | A-3
w fist | A10a11
w fists | A19a9b-2c4e-2
w fit | A-8
w fixed | A-2
w fizzy | A-2
w flag | A-3
w flapjacks | A-2
w flare | A-4
w flash | A-4
w flask | A-5
w flat | A13
w flexible | A-3
w flight | A-3O-6a-2e10
w flights | A-4
w float | A-4
w flog | A5a2
w floor | A7O-6a4b-5c5d-4e-4
w floors | A6
w floppy | A12b-3c9
w flu | A-3
w fluids | A-4
w fly | A4a-6b-5c-7d-5e17
w flyer | A-4
w folder | A-5
w folks | A-5
w follow | A11a-18b-11c-12d32e-13
w food | A14a-9b-8c15e-9
w foot | A-3a-2b-2c3
w football | A-6O-2a-3
w for | d-9
w forbid | A2O4b-2d10e-3
w force | A8O-4
w forecast | A4
w forest | A-3
w forever | A7c-3e15
w forget | A-2O-3e2
w forgive | A-5
w forgiveness | A6
w fork | A-3
w form | A-11
w fort | A-3
w forty-four | A-4
w forward | A-4
w four-wheeler | A-3
w fourth | A-5
w fox | A-4
w fracture | A-6
w fram | A7
w frame | A-3
w free | A-20
w freezing | A-3
w fresh | A-3
w fridge | A-8
w friend | A17O-9b3e-5
w friend's | A4
w friends | A15a-8b-8c-7d14
w frighten | A-5
w fringe | A-3
w from | O-4b-4c-2e4
w front | a8c-6e-7
w frozen | A-4
w fry | A-4
w full | A2b6c-2d-3
w fum | A-3
w fun | A-11
w function | A-4
w funeral | A2b8d-2
w funny | A-8
w furious | A-2
w further | A-8
w fyi | A-2
w gala | A3
w game | A-2
w game's | A-2
w games | A-2
w gan | A-2
w gap | A-2
w garage | A11O-4a-2b8c-6d-3e-4
w garden | A6O-8b-2c5e-2
w gas | A3a3c3e-2
w gaslight | A-3
w gaslighting | A-3
w gate | A-3b-3c-4d3
w gather | A-3
w gel | A-3
w general | A-3
w generator | A-3
w gently | A-2
w get | O8b-4
w get away | A3
w get back | A8a-9b-4c-9d5e8
w get down | A-3
w get in | A-4O5
w get off | O4a-4c7e-3
w get on | A-3O5a11
w get out | A-3
w get over | A4b-2c6
w get up | A-3
w getting | A6a6c-4
w ginger | A-2
w girl | A5b-4c3e-3
w girlfriend | A-8O-2b-2c3
w girls | A3b2c-12d-10e5
w girls' | A-2
w give | b-18c12
w give away | A15O-3b4d-2e2
w give out | A-3
w give up | A-8
w gladly | A-2
w glass | A-5O-4a4b-2c-2
w glasses | A-16
w glitter | A-3
w glovebox | A4
w glu | A-4
w glue | A-2
w go | A5a-11
w go away | A11b-3c2d-3
w go back | A-9
w go in | b-5e-2
w go off | A-2
w go on | a-4b8c-3
w go out | A13b-7d8e-5
w go over | A-2
w go up | A3a-3d5
w goal | A-2
w goalpost | A-3
w goat | A-4
w gob | A4
w goggles | A-3
w going | A2b3c-7d-18
w gold | A8O-3b-2d9e-3
w goldfish | A-3
w golf | A-4
w good | O11a-11c3d-20e4
w goodbye | A17a-12b12d-3
w googl | A10O-5b11c-3e-2
w got | A-7e2
w gotta | A-3
w gown | A-5
w gp | O-3d-3
w gps | A3d7
w grab | A10a2b-3c-2d-7
w grad | A-3
w grade | A-5
w grand | O4a-3b3c5
w grandad | A-5
w grandad's | A-3
w grandkids | A-4
w grandma | A-3
w grandmother | A-3
w grandmother's | A-4
w grandparents | A-3
w granny | A-3
w grape | A-4
w grateful | A-2
w grave | A-3
w gravel | A3
w great | A-14
w green | A-5
w greenhouse | A-4
w greet | A-4
w greetings | A-2
w greggs | A-3
w grey | A-3
w grill | A-4
w grip | A-3
w groceries | A-4
w ground | A4a15c-3d-2
w group | O-4b4c-2e-2
w grovel | A-3
w grow up | A-3
w growing | A-3
w grown | A-2
w guard | A-2
w guardian | A-3
w guests | A-3
w guide | A-2
w guilty | A-2
w gum | A-3
w gumshield | A-5
w gun | A4a6c-5d-3e-3
w guns | A-2
w guy | A4b-4c-2e6
w gym | O2a-2d7
w habit | A-4
w haemoglobin | A-4
w haffi | A10b-3c4d-2e-2
w hair | a3
w haircut | A-2
w halal | A-3
w half-term | A-5
w halfway | A4
w hall | b-2c3
w halloween | A-2
w hammer | A13a15b-4c-6
w hamster | A-5
w hand | A-6O3a-2c6e-10
w hand over | A7O2c2d3
w handbook | A-2
w handout | A-4
w handover | a8
w handovers | A10O-4a8b-3
w handprint | A2c3
w hands | A2a17b-8d-12e-8
w handset | A-3
w hang | A4a-11b30c-8d-6e-7
w hang on | A-4
w hangover | A-4
w happen | A9O3a14b-13d-7e-11
w happier | A10b12d-2
w happiness | A-4
w happy | c4e-2
w har | A13a-3c4e2
w hard | A7O3b-5c4e-4
w harder | A5
w harm | O2a-3b2c-3
w harp | A-2
w harvest | A-3
w hat | A-7
w hate | A-11
w haul | A-4
w hay | A-2
w head | A-3a10b-4d-15e-8
w headbut | A12a12
w headmaster | A-2
w heads | A-2
w heal | A-3
w heaps | A-4
w hear | A-2a2
w heart | A-3
w heartbroken | A-3
w hearts | A-3
w heaven | A9O-2a-2b16e-2
w hedge | A-2
w hedgehog | A-3
w helicopter | A-3
w hell | A-4
w hello | A-8
w helmet | A-6
w help | A-11
w hen | A4a-3b5d-3e-2
w hens | A-3
w her | a-12b-4c5d-2
w here | A6O8a-5d-7e3
w hers | A-3
w herself | A2O-7a-5b7e-3
w hesitate | A4
w hey | A-13
w hi | A-16
w hidden | A23O-7a-5b-4c-5d10
w hide | A12a-2b-10c-12e18
w hiding | A26O8b-2c6e-3
w high | A-2
w hilarious | A-3
w him | b-8c-2d-4e2
w himself | A3a-11b7c-2d-6
w hinge | A-3
w hip | A-2O-3a9c-2d-2
w his | a-6c8d-2e-9
w hit | A6a2b-15e-5
w hiya | A-3
w hobby | A-6
w hockey | A-2
w hold | b-13c3e-2
w hold on | A-2
w hold up | A-2
w holding | A-4
w holes | A-2
w holiday | O5a-5b-3c-3d-3e17
w holidays | A4
w holler | A-4
w holy | A-4
w home | A10O-3a-5b-11c6d3
w homework | A-11
w honest | A-10
w honeymoon | A-2
w honors | A-3
w hoodie | A-3
w hope | A-7O3a2b4
w horse | A-3
w horses | A5
w hose | A2c10e-2
w hospital | d-7e-5
w hostel | A-2
w hot | a-3c16e-3
w hotel | A-3
w hour | O2a-10b-2
w hours | O5a-3c16d-3e-3
w hours' | A-3
w house | A13b-4d8
w household | A-4
w houseplants | A-4
w houses | A-5
w how | O-3c3e-7
w how's | A-2
w however | A-2
w hows | A-3
w hr | A-3
w human | A-4
w hun | A-3
w hungry | A7b-3c6e-3
w hunt | A-3
w hurl | A-4
w hurley | A4a3b-2
w hurry | A-3
w hurt | A-3c3d-4e-6
w husband | O-6c-3d4e-2
w hutch | A-3
w i | O2
w ice | O-4b-3c2d5e-2
w icloud | A14b-3d9
w idiot | A-2
w if | O8a2e-11
w il | c3
w ill | O4b-6
w imagine | A-3
w imma | A12a12c-3
w immigration | A10b-2d9e-2
w impression | A-3
w inbox | A-2
w inch | A5
w inches | A-2
w include | A-3
w income | A-3
w inconvenience | A-3
w inconvenient | A-2
w indeed | A-2
w indoors | A6
w inform | A6O-7a-4b3c-4e-2
w inhaler | A2b-2c11
w initials | A7
w injury | A9b-3c9
w inner | A-3
w inquire | A-4
w insane | A-3
w inside | A-2a2b-3c-4
w inspection | A-3
w insta | A-4
w install | A13b-3d10e-2
w instead | A-22
w instruct | A4
w instructions | A-2
w instructor | A-4
w instrument | A-3
w insulin | A4b-3c13
w insurance | b9e-3
w insurer | A-2
w intensive | A14O-5c9e-3
w intention | A6
w interest | A-3
w interim | A-3
w internet | A-3
w interrogat | A-3
w interval | A-3
w interview | A-2
w intimate | A7O-4b-3d9
w into | A9a-13d5
w inventory | A-2
w invoice | A-9
w iphone | A3
w iron | A-3O-5a5b-3
w it | A-2O2e-6
w itch | A-4
w items | A-3
w itll | A-3
w its | A-28
w ivy | A-2
w jackets | A-4
w jar | A-3
w jaw | A16a13
w jealous | A-2
w jean | A-3
w jerk | A-3
w job | A2b-5c-7d6
w jobs | A-2
w join | A-2
w joint | A-8
w joke | A9b11d-2e-3
w journal | A-3
w judge | A5O4a2d-3
w judgment | A-4
w judo | A-3
w juice | A-3
w jump | A14a-9b29c-6d-6e-5
w jumper | A-3
w just | O3b7c-3e-2
w k | A-4
w karate | A-4
w kata | A-3
w keep | A2e3
w keep away | A-2
w keep in | A17O-5a-6c-5d-3e17
w keep on | A2b-2c3d2e-2
w keep out | A-3
w keep up | b-2c5e-2
w kennel | A11b-2c8d-2e-2
w key | A3b-4c-2d11e-4
w key's | A-3
w keys | A-3b-2d12
w kian | A-3
w kick | A-2c4d-2e-2
w kick back | A16a-2c6
w kick in | A19a13c-5
w kick off | A-3
w kid | A-4b-3c6d-2
w kidnap | A5O-2b-2e13
w kids | A3O3d-8
w kill | A13b3d-14e-15
w kind | A-14
w kinda | A-3
w kindergarten | A5e6
w kindly | a5
w kirsty | A-3
w kiss | A8a-2b8
w kit | A-10
w kitchen | A-2O-4a10c-10e-5
w knee | A-3d-2e5
w kneel | A9b-3c12d-2e-3
w knees | A-6
w knife | A3a13b-8d-4e-3
w knock | A2O5a13c-3d-3
w know | O-2b-20d8
w label | A-3
w labels | A-3
w laces | A-3
w lachlan | A-4
w lack | A-2
w lad | a2
w ladder | A-3
w ladies | A-2
w lads | a10b-2c-2e-3
w lady | A-14
w lake | A-2
w lambs | A-4
w laminat | A-3
w lamp | A-3
w land | O4b-2d-3e7
w landing | A-4
w landline | A-10
w landlord | A-3
w lap | A-5
w laptop | A4O-5b-4d10e-2
w large | A-3
w last | b7c-15
w latch | A-3
w late | A-29
w lately | A2
w later | A-10
w lates | A-2
w laugh | A-3b14c-2d-2e-3
w laundry | A-4
w law | A17b-2e13
w lawyer | A3O-2b-7
w lawyers | A-3
w lay | A-2b13c-2e-2
w lazy | A-4
w lead | A-3
w leader | A-2
w leaflet | A-6
w learn | A4O2b-10c7
w learnt | A-3
w least | A-3
w leather | A3
w leave | A4a-5d3
w leaves | A5
w lecture | A-3
w left | a3b-3d4e-3
w leg | A-8c4
w legs | A19a4d-8e-7
w leisure | A-3
w lekker | A-3
w lemonade | A-3
w lend | A-5
w less | A3a3d-3e-3
w lessons | A-6
w let | b4e-5
w let in | A3
w let out | A5
w let's | A-11
w lets | d10e-3
w letter | A-3O5a-3b9c-2d-3e-3
w letterbox | A3
w letters | b5e-3
w letting | A-3
w liar | A-3
w liberty | A-3
w library | A-10
w licence | A-2
w lick | A4
w lie | A4a-5b-3c4d4e-4
w lie-in | A-4
w lies | A5b-2c4d6
w life | A13a-8b30c-20d-20
w lift | O-7a15c-2d-2
w light | O4
w lighter | A9O-4b6c-4
w like | A-5O6
w lily | A-4
w limp | A6a4b-2c-4
w line | O5b5d-2e-3
w lines | A4
w lining | A10O-6d6
w link | A-3
w lip | A5O-5b-2c5e-3
w lips | A-3
w list | A-5O2a-3d6
w listen | A2O3b-4c-3d6e-7
w lists | A-2
w literally | A-5
w little | a-5c12
w live | A21a-3b5c-3d-2e-3
w livid | A-2
w living | A10O7c-4e-2
w lmk | A-2
w load | A2
w loan | A-3
w lobby | A-2
w location | A9a-6b-2c-4d15e-2
w lock | A17a-5b-7c11e-15
w locked | A-3
w locks | A9b-3d5e-2
w lodger | A-4
w log | A10a-11b-8c-7d28e-8
w login | A-2
w lolly | A-3
w lonely | A-3
w long | a-4b-3d2
w longer | A4a-2b4
w look | O13a-3c-16e3
w look down | A5
w look in | A5a-3d13
w look out | A-2
w look over | A-3
w look up | A-6
w looks | A-2
w loose | A-2
w lose | A-3O14a-3d-5
w lot | A-7a7b-3
w lots | A-3
w lounge | A-3
w love | O3b8c-4e-5
w lovely | a7b-3e-2
w luck | b-2d-3e10
w lucky | A13O3a13
w luggage | A-3
w lump | A-3
w lunch | A-9b-3c10d-2e-2
w lunchbox | A-4
w lunches | A-2
w ly | A5O4d-2
w lying | A11b-3c9d-2
w m8 | A5
w machete | A11a9b-3
w mad | A-10
w madam | A7
w madrassah | A-3
w magistrate | A-4
w magpie | A-3
w mailbox | A-3
w mailing | A6
w maintenance | A-6
w make | O-5a-5c6d2e-10
w make in | A4
w mam's | A-3
w mama | A-4
w mammals | A-2
w mammy | A11b-3d4e3
w man | d3e-16
w man's | A-3
w manager | A2
w managing | A-4
w manners | a4b-2e-3
w manual | A-3
w many | A2O-6b6d-3e-3
w mark | b-4c11d-2e-3
w marked | A-2
w marks | A11O-3a-2c3
w marriage | A-9
w marry | O4b2e-3
w mart | A-3
w mask | A-3
w matching | A-3
w mate | A6O3a4b-2c-4e-3
w mate's | A-3
w maternity | A-2
w mates | A8c-2d2
w maths | A-8
w matter | O7a-3b3
w matters | A-4
w may | A-4b7
w maybe | A-2O5a3d-2e-2
w me | A3c-4e-3
w meals | A5
w mean | O-3a-4d-3e6
w meanwhile | A-2
w medal | A-4
w mediator | A-8
w medication | A6
w meera | A6
w meet | O-6a3b4c-2d-2
w meeting | A-16
w membership | A-3
w memory | A-3
w men | A8a6b-3c-3
w mental | A-2
w mention | A-4b5c3
w merely | A-3
w merit | A-2
w mess | b9e-2
w message | a-3c-7e-6
w messages | A10O-4a-6b-3c-4d19e-4
w metro | A-4
w mi | A24O6c-3
w middle | A-5
w midweek | A-2
w mild | A-3
w miles | A-3
w milk | A-4
w min | A-8
w mind | A-16
w mine | a-3b-4d11e-4
w minor | A-3
w minute | A-16
w minutes | a-11d4e-2
w mirror | A-2
w miss | O-4c-8e5
w missing | A-3
w missus | A6
w mittens | A-3
w mix-up | A-2
w ml | A-4
w moan | A-3
w mohawk | A-3
w mom | e-3
w moment | A-5
w moms | A-2
w money | a-8b-4c4d8e-4
w monkey | A-2
w monster | A-3
w month | O-3a2c-8d-2
w months | O-3c-2
w moon | A-3
w mop | A-3
w more | A2O2b6e-9
w morning | b4e-4
w mortify | A-3
w mosque | A-3
w motel | A10e5
w mother | A-2a-4
w mother's | A-4a-5b-2c-3d3e7
w mothers | A2
w motion | A-2
w motorway | A-3
w mountain | A-3
w mountains | A3O5e7
w mourn | A-3
w mouth | A-3O3a-2c12d-10e-10
w move | A2a-8b-4d3e6
w move down | A-3
w move on | A-4
w move out | A-3
w move up | A-2
w much | A-5a-2b14
w mud | A-3
w muggins | A-2
w multi-storey | A12b13c-2d-3e-2
w mum | b2e4
w mummy | A7a-2c5
w mums | A-3
w murder | A-2
w must | A-8a-13e-2
w my | O-7c-9
w myself | A7O14a-25b29d-12e-13
w n | A-12
w nail | A-4
w nails | A-2
w naked | A19a-9b-3c-3d20e-2
w name | b-2c-2d-5e8
w names | A9O2a-6b-5c-5d-5e17
w nan's | A-4
w nana | A-3
w nana's | A-3
w nans | A-3
w narc | A-2
w narcissist | A-6
w narcissistic | A-2
w nativity | A-2
w natural | A-2
w naturally | A-2
w near | A7O4a16b-6c-8d-9
w nearly | A-2a4d-3e-2
w neck | A15a3b2d-11e-7
w need | A-3O-6a5
w negative | A-3
w neglectful | A-2
w neighbor | A-3
w neighbors | A7b-2d-2e-4
w neighbour | A3O-5a-3d3
w neighbour's | A-4
w neighbours | A10O-9a3b-2c-3d-2
w neither | A4O8c11e-4
w nephew | A-4
w nephews | A-3
w nerves | A-3
w nervous | A-4
w network | A-2
w neutral | A-3
w never | a-6e4
w new | A2b-6c-9e6
w news | A-5
w newsletter | A-3
w next | O16a11d-15e-3
w nice | A-3a5b-2e-2
w night | A9a-3e-5
w nights | A-5a-2b3d3
w nite | A17c-4
w nits | A-2
w no | O5
w nobody | b-3d-5e3
w nobody's | A-3
w nod | A-2
w noise | A-3
w non-molestation | A7O-2a5
w none | b-3c-2d-3e5
w nonsense | A5
w noodles | A-4
w normal | A-3
w normally | A-2
w nose | a15c-3
w nosebleed | A-2
w notary | A-3
w note | O-7b16c-4d-3e-5
w nothing | a-3c9d-11
w notice | O13a-9b13c-8e-6
w notion | A-4
w now | A6a-4e3
w nowhere | A-3
w nudes | A16a-3b-3d14
w nuh | A19b2d-2
w nuisance | A-2
w number | A-4O-5b-4c-4d8
w nurse | O-5b-2c9
w nurse's | A-3
w nursery | c-3d-2e7
w nuts | A-3
w nxt | A13a9b-3d-2e-2
w obey | A9b-2c4d5e-2
w objection | A-4
w observe | A-2
w obsessive | A-2
w odd | A-6
w offend | A-4
w offer | A-11
w office | O5a-6b-2d12
w oh | A-10
w ok | A-17
w okay | b-2d2
w old | O-12c5d-2e-7
w omg | A-2
w on | e-2
w on-call | A-3
w once | O5a-3
w one-way | A22O2a-6b-5c-7d-6e18
w ones | A-2a-3c9
w online | A7a-3b-3d14
w only | a2
w onshore | A-3
w onto | A-4
w open | a15b-11c-4d-4
w opening | A-4
w opera | A-3
w operation | A-5
w opinion | A-3
w opinions | A-3
w or | O22a-3b-5c-13d16e-11
w orange | A-5
w orchestra | A-2
w order | c-14d-10e4
w ordinary | A-3
w organise | A-3
w orthodontist | A-6
w other | A-9c-3d-3e3
w others | A-2
w otherwise | O4b-2
w our | O-13a-6b5e-4
w ours | A-2
w out | b-7
w out-of-hours | A7
w outfit | A-2
w outside | A21b-10d9e-3
w oven | A5
w over | O2b-2
w overdose | A20a-4b20c-2e-2
w overnight | A-2O3a2c3
w overnights | A-3
w ow | A-3
w owe | A-12
w owl | A-3
w own | A-3b4e-14
w p | A-2
w pack | O-4a-3b-3e15
w package | A-3
w packed | A2b-3c-2d-2e12
w packing | A-4
w pad | A-3
w paddling | A-3
w pads | A-4
w paediatrician | A-2
w page | A-2b-3c-2d4
w pain | a4b3d-2e-2
w pains | A-2
w paint | A-6
w pair | a4b-3c2d-3e-3
w pairs | A-2
w pajamas | A8b-3c-5d6e-3
w pamphlet | A-2
w pan | A-4
w panic | A-3
w panto | A-2
w pantomime | A-2
w papa | A9b2d-2e-3
w paper | A-2a10b-2
w papers | A9a-3c-5
w paracetamol | O-7b12c-2e-3
w parade | A-3
w paranoia | A-4
w paranoid | A-3
w parcels | A-4
w pardon | A-7
w parent | A-8
w parental | A-2
w parenting | A-3
w parents | c-5d3e3
w parents' | A-9
w parish | A5
w park | a5b-6d2e-6
w parked | A-4
w parking | A-2a12b-4d-2
w parlour | A-2
w parrot | A-2
w part | A-9
w partner | A15O-4b-4c5d-3e-3
w parts | A5
w party | A-17
w pass | A-18
w pass out | A11O-6a-2c12e-2
w passport | A9O-2a-19b-18c-19d3e17
w passports | A7a-9b-8c-6d-7e23
w password | A14O5a-13b-8c-6d24e-5
w passwords | A3b-4d6
w past | O5c-2
w pasta | A-2
w pastor | d3
w patch | A-6
w path | A3
w patience | A-3
w patient | A-4
w pattern | A-3
w pay | A-3O6a7b-10d-3e-9
w pay off | A-3
w pay up | A6
w payment | A-6
w pays | A-3
w payslips | A-3
w pdf | A-2
w pe | A-4
w peace | O4a-2b6
w peas | A-2
w peel | A-3
w pen | A-7
w pencil | A3O-5b11c-2
w penny | O3d11
w pens | A-2
w people | a5d-3
w people's | A-3
w per | A-10
w perfect | A-4
w perfectly | A-3
w perhaps | A-6
w permanently | A15a5b-3c-2d-2e3
w permission | A14a-6b-3c-4d11e-3
w persecution | A-4
w person | A-18
w personality | A-2
w persuade | A-3
w pet | A6
w petrol | A18O5a13b-4c-4d-3
w pharmacist | A-2
w phone | A3O-2a-12b-6d15
w phones | A7b-2e15
w photo | a-10d6
w photograph | O-5a6b-2
w photos | A3a-14b-6c-6d28e-5
w physically | A5
w physio | A-6
w pic | A6
w pick up | A2
w pick-up | A-8
w pickney | A12O8a-2b-3e5
w pickups | A-3
w pics | A6
w picture | A-12
w pictures | A13O2a-14b-8c-7d28e-7
w piece | A4a9b-3d-2e-3
w pieces | A-2
w pierc | A-3
w pigs | A-3
w pile | A-3
w pillow | A4O-2
w pills | A15a-6b18c-2d-7e-5
w pin | O3a-3d10
w pink | A-2
w pints | A15O3c10
w pipe | A-4
w pirate | A-4
w pistol | A-5
w pitch | A-6
w pity | A7a4b3c-2d-2e-2
w place | b-7
w places | A-2
w plan | b4c-5d-4e-2
w plane | A16a-6b-5c-5e2
w planner | A-3
w planning | A-3
w plans | A-5
w plaster | A-3
w plate | a5c4d-2
w play | A-17
w players | A-4
w playground | A3e4
w plead | A-4
w please | A-2O-3c-10d3e-3
w pleasure | A-3
w plenty | A-3
w plot | A-4
w pls | A-9
w plumber | A-3
w pocket | A-20
w podcast | A-3
w point | A4O9a-6b17c-5d-4e-3
w points | A-2
w poison | A-2
w police | A15O-16
w polish | A-2
w pool | A-7
w poor | A-10
w poorly | A-2
w popcorn | A-3
w porch | a8b-3e3
w porridge | A-3
w positive | A-3
w possible | A-3
w post | O-6a-6b-3c-2d19e-2
w postcard | A15b-3c-2d-2e14
w potato | A-4
w pour | A8a11b-4d-3
w practice | A-4
w prayers | A-5
w prefer | A-13
w pregnant | O-4a5
w prepare | A-4
w prescrib | A-3
w presence | A-2
w present | A-7
w presents | A-3
w press | A-2
w pressure | A-3
w pretend | a3
w pretty | A7a3b4c-3d-3e-3
w previous | A-4
w price | A-3
w prices | A-3
w principle | A-3
w print | A-2
w prison | A-2
w private | A11O-6a-4d7
w prob | A-3
w probably | A-3
w problem | A-12
w problems | A-3
w professional | A-4
w program | A11b-4d12e-2
w programme | A-3
w project | A-4
w promise | O3a9
w promotion | A-3
w prompt | A-3
w proof | A-3
w proper | a10b-3e-2
w properly | A3a-2b4c-2
w property | A-3
w proportion | A-2
w propos | A-4
w proposal | A-3
w propose | A-7
w protein | A-3
w proud | A-4
w prove | A8b-3d7e-2
w provided | A-2
w proxy | A-3
w pry | A-3
w psalm | A-3
w psych | A4
w psychiatrist | A9O-5b13
w pub | A3a-3c15d-2e-2
w publish | A3
w puffs | A-4
w pull | A3O-4a4b-6d-4
w pump | A-4
w pumpkin | A-3
w punch | A13a6b-4d-5e-4
w punctuality | A-2
w puppies | A-4
w puppy | A-3
w purchase | A5
w pure | A-3
w purpose | A6a-4b6e-3
w purse | A-4
w push | A-7a10b-6c-3d-4
w put | A-4a2b-7d-4e-3
w put away | A-2
w put back | A-4
w put down | A-9
w put in | A4O11a4d-5e-5
w put on | a-3c2d8
w put out | A5a-2
w pyjamas | A12O-4a-2c11
w quad | A-3
w quarters | A2
w queen | A-2
w questions | A-4
w queue | A-2
w quick | A5d-3e6
w quicker | A-5
w quickly | A7
w quid | a8d-3
w quiet | O4a-4c3
w quit | A2O7a-2d2
w quiz | A-3
w quot | A-4
w quote | A-3
w rabbit | A-3
w radiator | A12c7
w rage | A-3
w rail | A4
w rails | A2
w railway | A10a-2b16
w rain | A-19
w raise | A-3b-2d-2e2
w ramp | A-3
w range | A-3
w rank | A-2
w rap | a7
w rare | A-2
w rash | A-2
w rashies | A-3
w rate | A-2
w rather | A-2O3a-3b3c6e-2
w ratio | A-2
w razor | A4O-4a-6b21c-4
w reach | A-7
w read | a-18b-5c-8d15
w reader | A-2
w reading | A-14
w ready | a-3b10d-2
w real | A-8
w realize | A-4
w really | A-3b-3c-2d6
w reason | A5b13c-5d-3e-3
w reasons | A-4
w recall | A-8
w recipe | A-2
w recital | A-5
w reckon | A2a-5b8c-3d-2
w recognise | A5
w recommend | A-3
w record | O-3
w recorder's | A-4
w recording | A-3
w records | A-2
w recur | A-3
w red | A-6
w referee | A-4
w refill | A-2
w refuge | A16O-4a-2d14e-2
w refund | A-3
w refuse | O-7a-4e7
w regard | A-9
w regards | A-7
w regional | A-3
w register | A3
w registrar | A-3
w regret | A-4a5b-2c-2d-2e4
w regular | A-3
w relax | A-3
w remain | O3b-3d4e3
w remaining | A-3
w remember | A3a6d-6e-5
w reminder | A-3
w remote | A-3
w remove | A-2
w renewal | A-2
w rent | A14a3c-2
w report | A6O-6a-2d2
w require | A-6
w reserve | A-2
w residence | A14b-2d4
w residential | A-2
w respect | A-4O3a-2c6
w rest | A-17
w restraining | A9a4b-2e-2
w results | A-3
w retainer | A-3
w retake | A-2
w return | A9O-4a-9b-10c-11d-10e30
w revers | A5
w reverse | A-3
w revert | A-3
w review | A-6
w ribs | A12O-4a12c-2
w rich | A-4
w rid | A12a-3b4d6
w ride | A-6
w right | O6a-2c3d4e-7
w ring | b3e-2
w rings | A-4
w rinse | A-3
w river | A14O7b6
w road | A6a10b-4e-3
w roads | A-3
w roast | A-3
w rock | A9a3b-3e-2
w roof | a-3b3
w room | a-3b-10d7
w root | A-2
w rope | A7a-6b13c-2d-3e-3
w roster | A-3
w rota | A-4
w round | A13a4e-19
w route | A-2
w router | A-2
w routine | A-2
w row | A-12
w rub | A-4
w rubber | A-3
w rubbish | A-3
w ruby's | A-2
w rucksack | A-3
w rude | A-3
w ruin | A-9
w rule | A-4
w run | O2b-4c-5d8
w run away | b-3c-2e10
w run over | O3a10d-2
w running | O-4b4
w runs | A-3
w rush | A-3
w sacrific | A-2
w sad | A-11
w safe | A10c-7
w safety | A-2
w said | A-2
w saint | A-4
w sake | A-2
w salon | A-2
w salt | A-3
w same | A-15d2
w sanctions | A-3
w sandal | A-3
w sandwiches | A-3
w sauce | A-3
w sausages | A-3
w save | O3a-2b3c-6
w say | O-6a-3
w sayin | A4
w saying | O-4b11e-3
w scan | A-4
w scar | A-5
w scare | A-3a6d-2
w scared | A-5O-3a3
w scarlet | A-3
w scary | A-3
w school | a-6c-3d-9e10
w school's | A-4
w science | A-6
w scissors | A-3
w score | A-2
w scrap | A-2
w scratch | A-4O-4a3b3c-2
w scream | A-2O4b-3c4
w screenshot | A9b-4e-2
w sea | A13a-5c-2d-2e5
w search | A7a-3c-3e8
w season | A-7
w seat | A-2c-2e3
w second | a-2c4d-8
w seconds | A-2
w secret | A5a-4c6
w secretary | A-7
w section | A-4
w security | A6
w see | A4O5c-6d8
w seem | A-2
w seizure | A2
w sell | A-4
w senco | A-3
w send | a-12c-18d22e-12
w send back | A-2
w send down | A-3
w send in | A-3
w send on | A-3
w send out | A-4
w sense | A-10
w sensei | A-3
w sensor | A-2
w sentence | A-2
w serial | A-3
w serious | A-7
w sermon | A-2
w serve | A2
w services | O-4b-3c11d-3e-3
w session | A-2
w set | a4b-2
w set out | A-3
w settee | A-2
w setting | A-4
w seventy-four | A-3
w sew | A-3
w sewn | A10O-9a-2d7
w sex | A13a4d-3
w shake | A-4a-7b-7c20e-5
w shame | A6O6a13b-2
w shape | A5O-4a-3c10
w share | b-4d12
w shared | A-10
w sharp | A-2
w shatter | A-2
w shave | A-4
w she | c4d-3e-4
w shed | A10O9b2d-6e-4
w sheep | A-3
w sheet | A-10
w sheets | A-2
w shift | b-3d9
w shifts | A-3
w shin | A-12
w shoe | c6
w shoebox | A-4
w shoes | A-23
w shoot | a24b-9c-10d-9
w shop | O-5a-2d8
w shops | A-3
w shortfall | A-4
w shorts | A-4
w shotgun | A13O5a13b-3
w shots | A-3
w should | e-2
w should've | a9b-3c-2e-2
w shoulder | A-3a4
w shout | O-4b-2e5
w shouting | A-4
w shov | A16a12c-3
w show | A4e-3
w show up | A6a7b-3
w shower | A11a-5c5e-3
w shrink | A-4
w shut | A3b-4c7d-5e-3
w shut off | A5
w shut up | O2a3b-3
w sick | b-3c8
w sickness | A-3
w side | A-7
w sideline | A-3
w sigh | A-2
w sight | A-2
w sign | a-3b3d-3
w sign off | A-2
w sign out | A4
w sign up | A-7
w sign-up | A-3
w signature | A4e10
w signed | A-3
w silence | A-2
w simple | A-2
w simply | A-9
w since | A4
w sincerely | A-3
w sing | A-3
w single | A-13
w sink | A-3
w siren | A-4
w sister | A-4O2c-14
w sister's | A4O3a-7c-3d12e-3
w sisters | A-3
w sit | A-3a-4b2e-5
w site | A-7
w sitter | A-3
w sixth | A-3
w size | A-3
w skate | A-3
w skates | A-2
w skating | A-3
w ski | A-4
w skip | A-4
w sky | A11b-3d-2e10
w slam | A-3
w slap | A18b-8c4d-6e-5
w slaughter | A-3
w sleep | A6a-4b-2c6e-5
w sleeping | A16a-2d-2e-2
w sleepover | A-2
w sleepy | A-2
w sleeves | A-2
w slip | A-12
w slipper | A12O5c7e-2
w slippers | A3b-3c-4d7e-2
w slit | A6a5
w slot | A-8
w smack | A19a-7b-2c18e-2
w small | A-5
w smart | A-4
w smash | b-5d-7e-3
w smile | A-4
w smoke | A2a-3d6
w snacks | A-3
w snake | A-4
w snap | a4
w snatch | A20a-5c-5d-4e20
w snow | O5b-2c9
w so | O4d2e-2
w soak | A-3
w sob | A-3
w soccer | A-2
w social | A3b-3c6e-3
w sock | A-2
w socks | A-3
w sofa | A4a-3b-2c-3d9
w sold | A-3
w solicitor | O5c-3
w solicitor's | A-3
w solo | A-2
w solve | A-4
w some | a-6b-4c6d-2
w someone | A-4O-5a4b4d-2e-3
w something | A-3O5a7
w something's | A-4
w sometime | A-4
w sometimes | A5O4b9c-2d-3e-2
w somewhere | O4a-3e10
w son | O-8a-3b5
w song | A-3
w sons | A5b-2e7
w soon | A8b15c-3e-2
w sooner | O5a-3e5
w sorry | A-7O12c3d-7e-5
w sort | A-15
w sort out | A-3
w sound | A-2
w soup | A-5
w spacer | A-3
w spar | A-2
w spare | A-18
w speak | A3O2a-6b-8d5
w special | A-3
w speech | A-2
w speeches | A-3
w speed | A-4
w spelling | A-4
w spellings | A-2
w spend | A3a-5c-2d7
w spill | A-6c10
w spinach | A-4
w spirit | A-2
w spit | A-3O-3
w spite | A-4
w splint | A-4
w split | a-3b-3c5e-3
w spoil | A-2
w spoon | A16O5a-6b-3c16d-2e-3
w spoons | A-3
w sport | A-2
w sports | A-4
w spot | A-5
w sprain | A-4
w spray | A3
w spread | A-4
w spreadsheet | A-3
w spyware | A14a-2d6
w squad | A-2
w squeez | A9O-4a5b-2d-2
w squints | A-3
w stab | A16a24b-6c-10d-5e-2
w stack | A-3
w stadium | A-3
w staff | A-2
w stage | A-2
w stair | A2
w stairs | A8a10b-6c-2d-5e-5
w stalk | A11O-4b-3c-2d11e-3
w stalking | A7O-3b-3d9e-2
w stall | A-2
w stamp | A-3
w stand | A-2a-3b2e-2
w stand in | A2a3b-3c-2d-3e-2
w stand on | A5O3a-4b14c-2d-2
w standing | A-2
w star | A6
w stars | A-2
w start | c-9
w starv | A-3
w starve | A4
w starving | A-3
w state | A12a-3c-3d2e9
w statement | A14a3d2
w station | A-5a9
w stay | A5O14a-15e5
w stay away | A6a3d-2e-2
w stay in | A9O5a-8b-8c-6d4e7
w stay off | A-4
w stay up | A-3
w steal | b-4c3d-2e6
w step | O4b3d-4e-2
w step out | A9a-2b-2d4e-2
w stepdad | A-5O-3b-3c9
w steps | A5a-3
w stick | A-4a-7b-2c20
w sticker | A-3
w still | a8b-3e-3
w stitches | A-7O-6a5
w stock | A-4
w stomach | A-4O-3a2
w stones | A4
w stop | A2O5b-3
w stopwatch | A-3
w store | A-3
w stories | A-3
w storm | A-2
w story | A-19
w straight | A-4a5d-2e-2
w stranger | A-3
w strangl | A7a8d-3
w strangle | A-4O-5a4b3c-3
w strap | A3b-3c13d-3e-3
w straw | A13a9b-3c-2d-2
w strawberries | A-3
w street | A4a-5c-2e6
w strength | A-4
w strep | A-3
w stress | A-2
w stretch | A-5
w strict | A-3
w strike | A-2
w string | A-2
w student | A-3
w studs | A-2
w stuff | A-6
w stung | A-3
w stupid | A-5
w subject | A-3
w subpoena | A-4
w such | A-16
w sugar | A-6
w suggest | A-9
w suggestion | A-3
w suicidal | A7
w suicide | A27a-10b34c-8d-8e-6
w suit | A-3
w suitcase | A-6
w suitcases | A6
w suits | A-4
w sulk | A-3
w sum | A-3
w summer | A-12
w sun. | A-4
w sunglasses | A-3
w supervise | A4
w supervision | A-2
w supervisor | A-2
w supper | A-7
w supply | A-3
w suppose | A-7
w sure | a-5d12e-2
w surgeon | A-2
w surname | A-2
w surveillance | A-4
w suspend | A-4
w swallow | A-2O-3b4
w swap | A-20
w swear | A-5a4b-4c5d-4e-6
w sweet | A-2
w sweets | A-3
w swell | A-3
w swim | A-7
w swimming | b-2c3e6
w swimsuits | A-2
w sword | A-3
w swung | A6O-4a4b-3
w syllables | A-2
w syringe | A-3
w table | b3e-6
w tablet | O-8a-4d4e-3
w tablets | a-4b9c-3d-6e-6
w tailor | A-3
w take | A5a-5b3c-12d-3e8
w take away | A5O4b-3e4
w take back | A-3O2a-2d6
w take down | A-2
w take in | A-3
w take off | A2a-5b-2e4
w take on | A-3
w take out | A8a-10b-7d-7e15
w talk | A-3b-2c-10d10e-10
w talk through | A-2
w talking | A-4
w tally | A-4
w tan | A-2
w tank | A5a5b-3c-2d-3e2
w tape | A2
w taste | A-4
w tattoo | A-4
w taxi | A6b-3d12e-3
w tbh | A3
w tea | A-2O5b-3c11d-3e-3
w teach | b-3c11d-3e-4
w teacher | O-15b-4c5d-5e-2
w teacher's | A-3
w team | A4O-3b13c-2d-3
w tear | b-2d2e3
w tears | O-3b-3c4
w tech | A-3
w teenager | A-3
w teeth | O6a22b-4c-5d-6e-4
w tek | A8b-4c-2d2e4
w telephon | A-4
w telephone | A-5
w tell | A-2O2
w telling | A-5
w telly | A4a4b-2c4d-3
w temp | A-2
w temper | A3
w temperature | A-3
w ten-year-old | A-3
w tent | A-5
w term | A-14
w terminal | A-3
w terrible | A-3
w test | A-11
w tests | A-4
w text | O-5a3c-8
w textbook | A-5
w texts | A12O-7a-3d6
w than | O6c3d-8e-3
w thank | A-21
w thank-you | A-3
w thanks | A4
w thanksgiving | A-6
w that | a2b-3
w that'd | A-3
w theatre | A-3
w their | O15d-8e-4
w theirs | A-2
w them | A4O4a-12c3
w then | O3a6b-8
w therapist | O-5c5
w therapist's | A-2
w there | b-7d-2
w there'd | A-3
w there'll | A-4
w these | A-7a7b-2
w they | a-7d-3e5
w theyve | A-3
w thigh | A6
w thighs | A12O-5b10c-2
w thin | A-3
w thing | A-2O6a2c2d-5e-4
w things | A-18
w think | O8a3b2c-10d-5
w third | A-18
w this | O4b9c-11d-3e-2
w tho | A-7
w those | O14b-2d10
w though | A-15
w thought | A-3
w thoughtful | A-3
w thoughts | A6O-4b12c-2d-2e-3
w thread | A-3
w threat | A12a7b-2
w threaten | A9O-15a-3c-11d2
w thrill | A-5
w throat | A14a13b-10d-8e-5
w through | O-2b-16c-14d8
w throw | A10a9b-13c3d-12e-4
w throw away | A12b-3d-2e7
w throw in | A7
w throw out | A-4
w thru | A7
w tick | a5b-3c-2d-3
w ticket | A-2e9
w ticket's | A-3
w tickets | A8a-9b-6c-8d-8e24
w tide | A-2
w tidy | A-3
w tie | O-5b6c-2e-3
w tier | A-3
w tight | A-4
w till | O14a-13b-10c10
w tilly | A-3
w time | O5e-2
w timer | A-3
w times | c-3d11e-7
w tip | A-2
w tiptoe | A-3
w tire | O4b8d-2e-3
w tired | e-2
w tiredness | A-2
w tmrw | A-4
w to | c-5
w toast | A-9
w today | a-9b5e-4
w toddler | A-3
w toddlers | A-2
w toe | A-3
w toes | A-4
w together | A-8
w togs | A-3
w toilets | A2
w tomorrow | A4b5d-9
w tone | A-5
w tongue | A-5
w tonight | A10O2a-2b4c-5d-7e3
w too | A-4a-8c2e-4
w tooth | A-7
w toothbrush | A-4
w toothpaste | A-3
w torch | A-2
w touch | a-8b-5c18d-5e-2
w touchline | A-3
w tournament | A-2
w towards | A-2
w towel | A-3
w towels | A-2
w town | A14O3a-6b-4e8
w toxic | A-6
w toy | A-3
w track | A7O-5a-3d16e-2
w tracker | a-7b-5c-4d12e-4
w trade | A-4
w traffic | A-3
w traffic's | A-5
w trail | A4
w trailer | A-2
w train | A2b5d-4e-4
w trainer | A-4
w trainers | A-2
w training | A-2
w trains | A-3
w trampoline | A-9
w transcript | A-4
w transfer | A-7
w travel | b-3d-3e10
w travell | A14b-2d3e5
w tray | A-3
w treat | A-6
w tree | A-2
w trim | A-3
w trip | A-15
w trouble | A-8
w trousers | A-4
w truck | A9O4a2d-3e-3
w truck's | A-4
w true | O-4b-2c5
w truly | A-4
w trunks | A-2
w trust | A-4O6
w truth | A-3
w try | A6b10c-11d-17
w tube | A-3
w tuck | A-3
w tuition | A-5
w tummy | A-3
w tune | A-3
w tups | A-3
w turn | A4O2a4b-3c-4
w turn back | A15a-3d6
w turn off | A2
w turn on | A3
w turn out | A-3
w turn up | A5O-4b-7d10e-5
w turns | A3
w tutoring | A-2
w tv | A-3
w twelve-year-old | A-3
w twice | O-9a3b-6e-6
w twins | A13O2a-3b-3d-4e6
w twist | A-3
w two-faced | A-3
w ty | A14a-3b2c-3
w type | A-2
w tyrell | A-3
w u | A-4O-4
w ud | A-3
w ugly | A-2
w ukulele | A-2
w umbrella | A-4
w unavailability | A-3
w uncle | A7a-2c9e-2
w under | A6b-8
w understand | A-3a11
w uniform | A-5
w unit | A3
w unless | A7a-8b-4c-4d22e-5
w unopen | A-3
w unpack | A-2
w until | A2O7a-12b-14c10d3e-5
w upload | A5
w upon | A-3
w upper | A6
w upset | A-4
w ur | a-4d2e-5
w us | a2b-7c-3d-4e7
w use | a4b-3c3e-7
w used | A-5
w useless | A-5
w usher | A-2
w usual | A-6
w ute | A2a-4d4
w vacation | A11b-3e9
w vaccination | A-3
w value | A-3
w vanish | A21a-6b-2c-5d-3e23
w vegetables | A-4
w vehicle | A5
w verbal | A-4
w verify | A-3
w verse | A-3
w very | O-4d2e-4
w vet | A-7
w vicar | A-3
w victim | A-2
w video | d10
w videos | A22a-6b-3c-4d16e-2
w view | A-3
w villa | A-3
w village | A14O2c-3e14
w villain | A-3
w violin | A-5
w visit | b-3d4e-4
w visitation | A5
w visitors | A-4
w vodka | A15O-5a-3b-2c12
w voice | A2O-7a-2b9
w voicemail | O-10a11
w voucher | A-2
w w | A-5
w waan | A12b3c-2
w wage | A5
w wages | A8O-5b-2d6e-2
w wait | a5c-8e-2
w waiting | A-4
w wake up | A16a-10b4d-7
w walk | a3d-2
w wall | A5O3c5d-4e-6
w wallet | A-2
w want | b11c-11d-7e-2
w war | A-4
w ward | A4O-6b7
w warden | A-3
w wardrobe | A6c-3d3
w warm | A-8
w warn | a10b-3
w wart | A-2
w wash | A-3
w wash out | A13O5b-2c11
w washing | A-2
w washing-up | A-4
w wasp | A-4
w wast | A3
w watch | A4b-3c-8d11e-6
w watching | A3
w watchman | A-4
w water | c6e-2
w wav | A-3
w wave | A5a-3b-3d4e4
w way | O4c-12d-3
w ways | A-2
w we | O3a-4c-4d-9e9
w weans | A-2
w weapon | A-3
w weaponis | A-3
w wear | a-4b-2d14
w wear out | A-3
w wedding | O-2a3b-2e2
w wee | A-3a-3c8d-3
w week | A-6c-9d5
w weekdays | A-4
w weekend | O2a-15b3c3d-4
w weekends | A-3O4b-3d9
w weeks | a-3c4
w weigh-in | A8
w weight | A2
w welcome | A-12
w welfare | A6O-3a-3b15
w well | A-8a-5b3c-4d-2
w wellingtons | A-2
w welts | b-3c6
w wet | a-7b-3c14d-2e-2
w what | O2a3b-4
w what's | O6b4c-2d-2
w whatever | A-7b-3d-2e9
w wheel | A6b4d-3
w wheelchair | A17a12b-3d-2
w wheez | A-4
w wheeze | A4
w when | A-3e-2
w whenever | a-5d3
w where | A7a-6b-14c-18d3e8
w wherever | A14O6a-3b-2d8
w whether | A-5O4a-4c4
w which | A-9O-3a3b-6c-5d-6e10
w while | A-3c5e-7
w whip | c10e-2
w whiskey | A11a-3b7
w whisper | A-5
w whittl | A-2
w who | O3b-3c-6d6e-21
w who'd | a9c-2d-3e-2
w who'll | A13b-2c12e-3
w who's | c-2d8e-2
w whoever | A-4O4a2
w whole | A-2b4c-3d4e-7
w whom | A7
w whose | O3b-3c-2d11e-2
w why | a-4
w wid | A6a3b-2d-3e-2
w wide | A-3
w wife | A6b-3d6
w wifi | A-2
w wild | A-2
w will | A3O8
w wind | A-5
w window | A11b-11d2e-10
w windows | A19O2a3c-2
w wine | A-5
w wing | A-3
w wire | A3
w wise | A-2
w wish | A11a-10b27c-8d-6e-7
w witch | A-2
w with | d-3
w withdraw | A14a6b-3c-4d-3e-3
w within | b-3d8e-2
w without | A3O2a-28b13c-3e-6
w wits' | A-3
w wknd | A-2
w woke | A5a3d-3e-2
w woman | A-10
w women | A-4
w wonder | A-6
w wonders | A-3
w wooden | A20O6b-2c5e-2
w word | b-4e-2
w work | A4a-3b-3d6e-19
w work in | A-2
w work on | A-5
w work's | A-4
w worker | A4c4
w works | A-10
w worksheets | A-2
w worktop | A-3
w worm | A-3
w worried | A-3
w worries | A-2
w worry | A-10
w worst | A-6
w worthless | A-3
w would | b4d-4
w would've | A-2
w wren | A-3
w wrist | O-10a8
w wrists | A16O-4a-3b11
w write | A-2O2a-6b7e-2
w write down | O-4b-4c4d3
w write in | A3
w wrong | A-5b-2c8d-2e-2
w xbox | A-3
w ya | A13a-2b-2c-5d5
w ye | A15a3b-5c-7e5
w ye'll | A16a6b-2e3
w yeah | O3c3
w year | A-10a-4b3c6d-2
w years | O-8b-7d5
w yep | A-2
w yes | A-8O6b-3c3e-2
w yesterday | b-3
w yet | A-4
w yh | A-2
w yoghurts | A-3
w you | b-2c-2
w young | A10a2c-2d2e-2
w your | A3b-9c-2d5
w yours | A-3e-4
w yourself | O-7a-3b18d-5e-2
w yuh | A31c-4d4
w zaynab | A-4
w zeke | A-3
w zero | A5
w zoo | A-2
writer future | A-4O12e-3
writer future not | O-2a5b2c-9d-19
writer past | A3O3c3e-6
writer past must | O-10a-3b-2d12
writer past not | O-4c-4d4e-4
writer perfect | A4O8a-4
writer perfect can | A-3O3b-3
writer perfect can not | A5O5a8b-3c4d-2e-2
writer perfect may | A-2
writer perfect not | O9c-6d-5e11
writer perfect should | A7O7a11c-2d-3e-2
writer perfect should not | A-4
writer perfect want | A-11
writer present | O13b2c-8
writer present can | O12c-4d9
writer present can not | O-3b5
writer present may | A-8
writer present may not | A7O2b7e-3
writer present must | A-2O-2c-2d4
writer present not | O7a-3b7d-5
writer present should | b4c-4d-3
writer present want | O12b-4
writer present want not | O-2c-6d3
`,
);
