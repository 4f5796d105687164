import { readDanger } from '../weights.ts';

/** Fitted by scripts/fit/danger.ts on the danger lines, then frozen: not edited by hand. */
export const danger = readDanger(
  { threshold: 120, named: -150 },
  {"any":-155,"own":-66,"violence":-108,"self-harm":-100,"child-harm":-120,"control":-100,"abduction":-139},
  // sign | letters of what it decides, each with how much it counts
  `
& C I | a2
& C T | A3a-5c-3d-5e3
& C U | O-3e5
& C aid | A13a-3b7d-9
& C away | A10O-2a-7b-10c-11d-16e26
& C blow | A12O-5b-2c4
& C body | A3O-3d3e2
& C bone | O-3d3e2
& C damage | A-2a3b-10c-2e3
& C dope | A8a-3b-3c10
& C drink | A-5a-6b-3c9d-5
& C drinks | A-4
& C drive | A-5a-7c-8e7
& C fam | d-5e2
& C harm | A7O-4a-5b-4c13
& C himher | a-2
& C hurtp | A10c14d-5e-12
& C hurtv | A6O-16c4d-8
& C injury | A9O-7b3d-3e-5
& C iwill | A4d2
& C kill-me | A3d3
& C killing | O-11b8c-2d-3e-6
& C killv | c2
& C kinpast | a-2
& C many | b-2c4d-3e-2
& C medic | A6O-10a-4b7d-4e-10
& C modal | e3
& C not | a-13d-6e6
& C past | O-3a-2
& C pills | A2a-3b3c3d-3e-3
& C say | A4O-2a-4b3
& C spy | A7a-4b-4c-5d14e-6
& C water | c-3d-3e5
& C weapon | A19O-5c4d-4e-13
& C weeks | a-6b-4c-3e11
& I T | A2e3
& I U | A4b-3c-6d2
& I aid | O-13a3
& I away | A3a-10b-14c-13d-3e15
& I blow | A5a4b-9d-5e-6
& I body | A4a4d-4
& I bone | A2d-3
& I child | a3
& I damage | A3O4a10b-2c-6d-4
& I dope | A4O4a-5c3d-9e-6
& I drink | A-4b-8c3e-10
& I drinks | A3O2b-4e-5
& I drive | O4
& I fam | c-3
& I harm | A8O-5b-2c3d-2
& I himher | O3a3e2
& I hurtp | a7d-13e-13
& I hurtv | A7a10b-8d-5e-17
& I injury | A19a11d-10e-7
& I iwill | O4
& I kill-me | A3
& I killing | A2a3d-6e-13
& I killv | A5d-5
& I kin | a2c-2
& I kinpast | O2
& I many | b-2c-10d5e-4
& I medic | A-3O-9a4c-3e-6
& I modal | O3
& I not | O2
& I pills | A17O4a-13b11d-16e-14
& I say | O-2
& I spy | A18O-3a-18b-15c-12d27e-14
& I water | O4b2c-10d-11
& I weapon | A17a10d-23e-19
& I weeks | d4
& T U | b-8c5e7
& T aid | A4O-8b3c-7d-10
& T away | A14a-11b-9c-13e4
& T blow | A2a-11c16d-10e-3
& T body | a-2c4d-8
& T bone | d-7
& T damage | c3
& T dope | A8a-7b-3c17d-6e-4
& T drink | A16a-10b-9c26d-14e-15
& T drinks | O4b-2c10
& T drive | A8a-12b-10d-11e4
& T fam | A5b-2
& T harm | A12a-10b-7c17
& T himher | a-2d-3
& T hurtp | A2a-7c10d-4e-14
& T hurtv | A-3b-6c7d-3
& T injury | A3O-3a-9b2c4d-6e-8
& T iwill | O4a-2d-2
& T kill-me | a-2c2
& T killing | A-2b7d-5e-6
& T killv | A-3a-2c4
& T kin | c3
& T kinpast | A2O5a-7c2d2e2
& T many | A-4c2e-2
& T medic | A4O-17b3e-12
& T modal | O6a-2c2d-4
& T not | a-7d-5e6
& T past | a-5c3d-3
& T pills | A10a-8c3d-7e-9
& T say | O-3
& T spy | A-7O8d7
& T water | c-5d-3e7
& T weapon | O-4d-6e-11
& T weeks | c3d-3
& U aid | A12a3e-2
& U away | A5a-12b-9c-11
& U blow | A2a9b-19d-5e-5
& U body | A4a7b-8e-3
& U bone | A4a7b-10
& U child | A-2b-4e4
& U damage | A3a9b-6d-4e-7
& U dope | O-6c6d-3
& U drink | A10O-16b-6e-4
& U drinks | A-3a6
& U drive | A2b-3
& U fam | b-2
& U harm | A12O-2b-3c2d-4e-3
& U himher | b-3e4
& U hurtp | A22a11b-2d-15
& U hurtv | A15O-3a5b-12d-8e-7
& U injury | A19a7b-13c2d-12e-8
& U iwill | A6O2a4
& U kill-me | a7b-5
& U killing | A9a5c-2d-6
& U killv | a8d-9e-3
& U kin | a4b-3e-2
& U kinpast | A3b-3c-8d2
& U many | A3b-12d4
& U medic | O-9c3e-5
& U modal | a2c-2
& U past | O-6
& U pills | A2a-4b4c5d-4e-3
& U say | O-4
& U spy | A17a-15b-9c-9d23e-11
& U water | a9c-5d-6e-2
& U weapon | A15O4a17b-4d-22e-7
& U weeks | O-6a-2b-16d7
& aid blow | A11a8c-2
& aid body | O-12a3b-4d-9
& aid bone | A4O-11a4b-3d-8
& aid child | O-9b3c-4d-13
& aid damage | A-5O6a5
& aid fam | O-2a-5c4
& aid harm | A9
& aid himher | A3O-8a-6b5c-3d-13
& aid hurtp | A13O-5b-7c3
& aid hurtv | A-6O-2a10b-4c-2d-3e-2
& aid injury | A14O-3a2c-3
& aid iwill | a8b-6d-6
& aid kill-me | A12d-11
& aid killing | A-5
& aid killv | A4O-3b-2d-5
& aid kin | A-2
& aid kinpast | A-2O-11a2
& aid medic | O-8d-2e-12
& aid modal | A9a3
& aid not | A-6O-3
& aid past | A6O-20
& aid pills | A9c7
& aid say | A8O-14d-5e-5
& aid spy | A3O-3d6
& aid water | A3
& aid weapon | A2O-3c-2
& aid weeks | e4
& away body | A2O3a-4c-3d2
& away bone | A2O3a-4c-3d2
& away child | A16a-9b-13c-15d-2e9
& away drive | A10e4
& away fam | A21a-6b-3c-6e11
& away himher | A9a-6b-11c-11e2
& away hurtv | A-7O-2e6
& away iwill | A3a-4b-4c-3d-5e15
& away kill-me | A12a-4b-3c-3d-5e13
& away killv | A14e7
& away kin | A15a-4c-2e8
& away kinpast | a-5b-8c-8d-10e20
& away modal | A7a-7b-9c-8d-12e24
& away not | A7a-8b-12c-11e7
& away past | A12O-9a-14b-14c-15d-2e26
& away say | A15O-7a-3b-6c-5d-9e17
& blow body | A5b-8c3
& blow bone | b-6
& blow child | A7a-3b-9c14
& blow damage | A-5d-7e-5
& blow drive | A-4
& blow fam | A9b-3d-6
& blow harm | A9
& blow himher | A11a-2b-5c9
& blow hurtp | A23c-4
& blow hurtv | A11b-12d-6
& blow injury | a4b-2c-4
& blow iwill | A17O13a3b-12d-8e-8
& blow kill-me | A9O3b-3d-11e-8
& blow killing | A11O-5a4b-2
& blow killv | A7O2d-8e-9
& blow kin | b-2d-5
& blow kinpast | A-10a2e-10
& blow many | A-4
& blow medic | c-3
& blow modal | O5a7b-17c3d-14e-14
& blow not | A-5a3c-3e-6
& blow past | O-4b-7c2d-16
& blow say | O-4b-7c8d-5e-5
& blow weapon | A-3b-2c6d-2e-6
& blow weeks | A3b5c-3e5
& body bone | d-2
& body child | b-3
& body damage | A12O3a-5d-5e-2
& body dope | A7
& body drink | O-6a-2c11
& body drinks | A14a5
& body drive | O-5a-4d-2e3
& body fam | A-6b-9
& body harm | A18b-10c2d-3e-4
& body hurtp | A7d-4e-5
& body hurtv | A14O3d-13e-15
& body injury | A9O-3c4d-9e-9
& body iwill | A7O11a2b-4d-2e-10
& body kill-me | c3d-2
& body killing | O-2a2b7c-7d-2e-3
& body killv | A-6a-5e4
& body kin | A6b-9e-3
& body many | e-2
& body medic | O-10b-3d-6e-5
& body modal | b-4c2e-3
& body not | e3
& body past | A3O-3
& body say | A2O-9a-2c11e-2
& body weapon | O-9b5c-3d-2e-6
& body weeks | a6
& bone child | b-3
& bone damage | A9O7d-4e-14
& bone dope | A10
& bone drink | O-6a-2c11
& bone drinks | A14a5
& bone drive | O-5a-4d-2e3
& bone fam | A-3b-9
& bone harm | A17b-8d-3e-4
& bone himher | a-4
& bone hurtp | A10a-2c2d-4e-3
& bone hurtv | A20O3d-11e-13
& bone injury | A9O-3c5d-9e-8
& bone iwill | A7O11b-3e-10
& bone kill-me | A-4e-5
& bone killing | b6c-3
& bone killv | A-8a-5d3
& bone kin | A6b-8e-3
& bone kinpast | A-2
& bone many | e-2
& bone medic | A-3O-7d-4e-3
& bone modal | b-4e-3
& bone not | e4
& bone past | A4O-3
& bone say | O-8a-2c9
& bone weapon | O-8b5c-4d-2e-6
& bone weeks | a6
& child damage | A-5b-3d3
& child dope | A7a-9b-4c18d-6e-5
& child drink | A6a-12b-10c21d-15e-8
& child drinks | A-3O4c8e-2
& child drive | a-14b-3
& child harm | A12a-9b-6c16e-3
& child hurtp | a-4c15d-6e-15
& child hurtv | A4b-3c7d-4e-6
& child injury | O-2a-6c7d-6e-9
& child iwill | A4O4c2
& child kill-me | c3
& child killing | A-3b6d-5e-7
& child killv | A-4c6
& child kin | b-5
& child kinpast | O4a-4c2d2
& child many | A-3b-3c3d-4e-2
& child medic | O-18b3e-14
& child modal | O3
& child not | a-7d-3e3
& child past | a-3
& child pills | A7a-8b3d-7e-10
& child say | O-2
& child spy | a-4b-4c-5d14e-6
& child water | O4c-5d-5e9
& child weapon | A10O-4d-8e-17
& child weeks | a-14b-13c3e3
& damage fam | A5b-6c-4
& damage himher | a3b-3c-3d3
& damage hurtv | A-5a-4b-3
& damage iwill | A11O20a5b-15d-2e-12
& damage kill-me | a-7e-4
& damage killing | A-4
& damage killv | a-7d3e-2
& damage kin | A8O2a6b-4d-6
& damage kinpast | A9O5a4c-4e-12
& damage many | A4
& damage medic | O-2b-3c11
& damage modal | O3a10b-7d-6e-3
& damage not | O2b6e-7
& damage past | A5O-8a-3
& damage say | A11O-2d-6e-4
& damage weapon | A-7a-2c4
& dope drinks | A-3
& dope drive | A-4
& dope fam | b-2c3d-2
& dope himher | A4a-7b-10c20d-4e-4
& dope hurtv | A11b-4c8
& dope iwill | A-4
& dope kill-me | A-5
& dope kin | A2O-5b-3c10d-3e-2
& dope kinpast | A-3O6a-4b-6c17d-2
& dope modal | A-3b-4c7
& dope not | A-4
& dope past | A7a-3b-2c12d-9e-7
& dope pills | A11O2a-2d-3e-3
& dope weapon | A18a-6b4
& drink drive | A-2c6e-2
& drink fam | A18O-8a-4
& drink himher | A9O2a-10b-8c18d-10e-6
& drink hurtv | A3O-2a2c-4
& drink iwill | A-4
& drink kin | A12O-5a-2c4d2
& drink kinpast | b-5c6e-7
& drink modal | O6a-3c3
& drink not | A6O3c10e-3
& drink past | O2b-12c6e-9
& drink say | A11O2a-4c10e-2
& drink weeks | A9O-6a-2c4
& drinks drive | A8O4b-2c10
& drinks fam | A3b-3c-2d3
& drinks himher | A-3O4b-2c10
& drinks kill-me | A-2
& drinks kin | A2a-2b-3d4
& drinks kinpast | A-4a2
& drinks medic | A-2
& drinks not | A2O4b-3d4e-3
& drinks past | a2c3d-2e-3
& drive fam | A2a-3
& drive himher | A-2a-13b-2
& drive hurtv | A14c-3e6
& drive iwill | A5c3
& drive kill-me | b-3c4d-2e3
& drive killv | A-3
& drive kin | A4a-2b4e-4
& drive kinpast | A2O3b6c-3
& drive modal | O2b-2
& drive not | A2O10a-11b-2d4e-2
& drive past | A4c3d-5
& drive say | A-4O-6b4e6
& drive weeks | A-2
& fam harm | A4a8c-2
& fam hurtp | A7b-3d-2
& fam hurtv | A7O-7b-12c2d-8e-10
& fam injury | A3O-3a3
& fam iwill | A2a3
& fam kill-me | A-2a5d-3e-8
& fam killing | A5O-4b5c4d-2
& fam killv | A-6a3b-2d-3e-15
& fam kinpast | A-2b2
& fam medic | O-3
& fam modal | A5c-3
& fam not | a-4c-2
& fam past | O-3
& fam pills | A2
& fam say | A7
& fam water | A2a5
& fam weapon | A8a2d-3e-4
& fam weeks | O-5d2e4
& harm himher | A11a-7b-6c15e-3
& harm hurtp | A3O-2c-2
& harm hurtv | A12O-3a-4b-2c11
& harm injury | A14b-7d-3e-3
& harm kin | A7O-7a2c-3
& harm kinpast | A6a-2c9
& harm medic | A11b-3c-2
& harm past | A16O-7b-8c8d-4e-4
& harm say | A4O-7a-4c8
& harm weapon | A2c5
& himher hurtp | A16a-7c15d-5e-14
& himher hurtv | c7d-12e-4
& himher injury | A6O-3a-3b2c3d-6e-7
& himher iwill | O4
& himher kill-me | A4c3d3
& himher killing | O-2b6d-5e-7
& himher killv | c6d2
& himher kin | b-4
& himher kinpast | O6c3
& himher many | c5d-2e-3
& himher medic | O-16b3e-12
& himher modal | O2
& himher not | a-9d-3e3
& himher past | a-3d-3
& himher pills | A5a-6c5d-6e-7
& himher say | A2c-2
& himher spy | a-4b-4c-5d14e-6
& himher water | O2a-8c-4d-4e12
& himher weapon | A6O-4b2c-4d-6e-12
& himher weeks | a-11b-10e5
& hurtp hurtv | A-3a-2c4
& hurtp injury | A-5O-5c-3
& hurtp iwill | A32O12b-7d-2e-3
& hurtp kill-me | a4b-21c3d-11e-10
& hurtp killing | a-2b6c-5
& hurtp killv | a3b-6c3d-11e-10
& hurtp kin | A9a3b-3
& hurtp kinpast | A4O2a7b-2d-11e-11
& hurtp many | A2
& hurtp medic | A5O-3b-4
& hurtp modal | A9O4b-6c7d-6
& hurtp not | A-3O3a3b-4c3d-5
& hurtp past | A6c2d-12
& hurtp say | A8O-6b-3c12d-4e-7
& hurtp water | A-2
& hurtp weapon | O-5c-4
& hurtp weeks | A10O-4
& hurtv injury | A10a2
& hurtv iwill | A-6O-3a5b-8d-5e-3
& hurtv kill-me | A17a3b-5d-6e-7
& hurtv killing | A2a6b-6d-3e-4
& hurtv killv | A8a5b-6c-2d-6e-8
& hurtv kin | A8O-12a-2b-6c5d-8e-9
& hurtv kinpast | A11a3b-3c3d-6e-11
& hurtv many | A5a9
& hurtv medic | O-4c4
& hurtv modal | A-4a13b-17d-13e-5
& hurtv not | O-6a6e-4
& hurtv past | A6a4b-6d-8e-7
& hurtv say | A2O-23d2
& hurtv weapon | A8O-8b-8e-2
& hurtv weeks | a6c-2e3
& injury iwill | A11b-3c6
& injury kill-me | A-3O7a3c2
& injury killv | A-4a4b-2
& injury kin | A-10O-9a3c-3
& injury kinpast | A13a3d-6e-4
& injury medic | A5O-3c-3d-2
& injury modal | A12c6d-3e-3
& injury not | a2b-3c5
& injury past | A7a3d-15e-11
& injury say | A5O4c-2
& injury weapon | A12O-3c7
& injury weeks | A-2
& iwill kill-me | A17O6e-4
& iwill killing | a6b-3c-2
& iwill killv | A22O5d-10e-30
& iwill kin | a6b-6c-3
& iwill kinpast | A4O-3
& iwill many | O4a-3b-2d7
& iwill medic | A-3
& iwill modal | O4
& iwill not | O6
& iwill past | b2
& iwill pills | b-2
& iwill say | A2O-2c-3
& iwill spy | A8O3d5
& iwill water | A4O2
& iwill weapon | A7O9a3b-6c3d-2e-6
& iwill weeks | a3c-3e3
& kill-me killing | b-2
& kill-me killv | d-4
& kill-me kin | O-2a10b-24e-17
& kill-me kinpast | a3d-2
& kill-me many | A2a17c-2d-4e-3
& kill-me medic | A4a2b-4c4d-4
& kill-me past | a-2
& kill-me pills | A-2
& kill-me say | A8O-13
& kill-me spy | a-7b-4c-3d11e-4
& kill-me water | O7b7c-2
& kill-me weapon | A-2a3b-19d-7
& kill-me weeks | O3e-2
& killing killv | A13a-3
& killing kin | A10O-6a-4b2
& killing kinpast | b2e-3
& killing modal | c-6d-4
& killing not | A6O4b3c-3
& killing past | A7O2b9c-11d-5
& killing say | O-3a-2b7d3
& killv kin | A-3a9b-6d-12e-7
& killv kinpast | a3d-4
& killv many | A6a15d-2
& killv medic | A-3O-3c-2
& killv modal | a3d-12
& killv not | b5
& killv past | e-5
& killv pills | A-3
& killv say | A6O-18b3d-9
& killv water | O4a3
& killv weapon | A5a7b-10c-2d-7e-10
& killv weeks | a4b3
& kin kinpast | A-4O-3
& kin medic | O-2
& kin not | a-4d2
& kin past | A2O-5
& kin say | A3O3
& kin water | A4O5a5
& kin weapon | A8O-4a9b-9d-4e-3
& kin weeks | d5
& kinpast many | O5a4c-5e-3
& kinpast medic | A-3O-11a6e-2
& kinpast pills | A15O4a-8b3d-7e-5
& kinpast say | O-3c-3
& kinpast spy | A9O-2a-9b-9c-7d17e-8
& kinpast water | A-3a-4b4
& kinpast weapon | A13a2b4c-2d-14e-9
& kinpast weeks | d2e-5
& many modal | O7a-2d5e-4
& many not | A-12
& many past | b-2d4
& many water | A-4
& many weeks | A-8
& medic modal | e-4
& medic not | A-5O-4a-4b-3c13d2
& medic past | O-14b3c2d-16e-14
& medic pills | A7b-4c10
& medic say | O-13c5e-7
& medic weapon | A4O-3a5c-3
& medic weeks | A-3
& modal pills | a-3b4
& modal say | O-12c-3
& modal spy | A-6
& modal water | a2b5c-6d-5
& modal weapon | O8a6b-5d-7
& modal weeks | A-5a13b-4c-7d-4
& not past | e4
& not pills | a-4c5d-3e-4
& not say | O-7a-2c-4
& not spy | A-4d5
& not water | O6b4c-3d-2
& not weapon | A-4O3a4d-6
& not weeks | O-9e-3
& past pills | A8a-9b10d-12e-13
& past say | O-3b3
& past spy | A10a-10b-12c-12d22e-11
& past water | O2a7b-7c-5d-5e2
& past weapon | O-10a4d-15e-13
& past weeks | A3O-5b-3
& pills say | O-4b11
& pills weapon | A8b10
& say spy | A4
& say water | A-4
& say weapon | A6a9b-8c5d-9e-7
& say weeks | a-3c9
& water weeks | A2
& weapon weeks | A-3
act apology | A-24a8
act command | O18c-5
act fragment | A-10e-3
act proposal | A-8b-2d10e-3
act question | A-10a-2
act request | A-6b2c-9
act thanks | A-17
anyone future | a4b-4c-2d2e-2
anyone future not | A21O5a-5c-4e4
anyone past | A-2a-3d6
anyone past not | O7c2e-4
anyone perfect | A-6
anyone perfect not | b3e-2
anyone present | O3a3b-7d3e-6
anyone present can | A2
anyone present may | A-3
anyone present must | A-2
anyone present not | c-6e7
anyone present should not | A-4
anyone present want not | A11a2b6
b #Day #Day | A-6
b #Day #Name | A-5
b #Day #Number | A-30
b #Day #Time | A-11
b #Day $ | A-6
b #Day about | A-2
b #Day after | A-12
b #Day afternoon | A-2
b #Day also | A-2
b #Day and | O-2a4c-4d-6
b #Day around | A-4
b #Day arvo | A-3
b #Day as | A-5
b #Day at | A-7b-3c7d2e-2
b #Day be | A-4
b #Day because | A-3
b #Day before | A-4
b #Day break | A-3
b #Day but | A8a3c-3
b #Day by | A-6
b #Day cos | A-4
b #Day do | A-2
b #Day explain | A-4
b #Day for | A-8
b #Day from | A-8
b #Day have | A-7
b #Day he | A2
b #Day i | b2c3e-2
b #Day if | A-11
b #Day in | O-3d8
b #Day it | A-5
b #Day its | A-2
b #Day morning | A2O-5b-4c10e-3
b #Day must | A-2
b #Day my | A-2
b #Day night | a-2b-3e2
b #Day or | O4b-3e3
b #Day outside | A11O-2b-3d7
b #Day pickup | A-2
b #Day please | A-2
b #Day pls | A-2
b #Day return | A-3
b #Day right | A-3
b #Day she | A-5
b #Day since | A-2
b #Day size | A-2
b #Day so | A-8
b #Day that | O-2a5b-3
b #Day the | a-4b4c-2e6
b #Day them | A-4
b #Day then | A-2
b #Day there | A-4
b #Day they | A-2
b #Day to | A-7
b #Day we | A4
b #Day while | A-3
b #Day will | O2a-2e8
b #Day would | A-2
b #Day you | A6O-5c-3d-3e4
b #Money $ | A-7
b #Money and | A-7
b #Money for | A-3
b #Money in | A-5
b #Name #Day | A-7
b #Name #Name | A-10O-5d-8e3
b #Name #Number | A-12
b #Name $ | A-5c-9d-17e12
b #Name a | A3
b #Name about | A-4
b #Name after | A6b3
b #Name against | A15O-6a-2b-2c3
b #Name all | A-2
b #Name allergy | A-2
b #Name always | A-4
b #Name an | A15O-5a-4b-2d-2e11
b #Name and | A4a3b-10c-30e5
b #Name as | A-5
b #Name ask | A-6
b #Name assembly | A-2
b #Name asthma | A-3
b #Name at | b-2d-2e12
b #Name back | A6b-3c-2d-3e12
b #Name backpack | A4
b #Name bag | A-3
b #Name be | O-9e2
b #Name because | A7O-5e8
b #Name bless | A-2
b #Name boys | A5
b #Name by | O-3b-2e4
b #Name call | A-3
b #Name can | A-10
b #Name car | A-3
b #Name cello | A-2
b #Name cleats | A-3
b #Name clinic | A8
b #Name come | A2b-2c-3e3
b #Name confirm | A-2
b #Name cough | A-4
b #Name court | b-3c-2e10
b #Name cry | A-3
b #Name day | A-10
b #Name email | A-3
b #Name every | A-4
b #Name for | a-5c-3d-3e4
b #Name from | a-5c-2d-2e14
b #Name get | A-10
b #Name glasses | A-3
b #Name good | A3
b #Name got | A-2
b #Name gun | A-5
b #Name guy | A-4
b #Name have | O-15b5c-3
b #Name he | A-4
b #Name her | A-3
b #Name house | A-4
b #Name hurt | A6
b #Name i | a2
b #Name if | A6a-2d9e-3
b #Name in | a-4
b #Name instead | A-2
b #Name into | A5
b #Name it | A-3
b #Name keep | A4
b #Name kick-off | A-3
b #Name leave | A-2
b #Name make | A4
b #Name my | A-3
b #Name n | b-2e4
b #Name no | A10b-3d-3e7
b #Name not | A-3
b #Name now | A23a-3c-4d-2
b #Name of | A-5
b #Name old | A-2
b #Name on | b4c-2d-5e-3
b #Name only | A-2
b #Name out | A-4
b #Name papers | A2
b #Name passport | A-3
b #Name password | A9b-3d9
b #Name phone | A2
b #Name police | A11a9b-3d-2e-3
b #Name report | A-2
b #Name retainer | A-3
b #Name ride | A-2
b #Name rucksack | A-3
b #Name say | O-9c3e-4
b #Name school | A7b6e-4
b #Name sewn | A8O-5b-2d5
b #Name she | b3e-4
b #Name show | A20O-8a2c4d-3
b #Name since | A9O-6e13
b #Name sleep | A-3
b #Name so | O6a-2d5e3
b #Name some | A-3
b #Name sorry | A-3
b #Name start | A-2
b #Name still | O-4b3c-2e4
b #Name tell | A9O-10a-2b4d-7
b #Name that | A-2O-6b2e-4
b #Name the | A-6
b #Name then | A-2
b #Name there | A-3
b #Name this | A-3
b #Name though | A-5
b #Name to | A6a-6b-6c-6d-6e27
b #Name tonight | A4O4e4
b #Name try | A11O-5b11c-2
b #Name tutor | A-3
b #Name under | A5O-3b-2e-2
b #Name up | A3
b #Name volunteer | A-3
b #Name want | A-11
b #Name weekend | A-4
b #Name when | A5
b #Name whether | A-3
b #Name while | A-4
b #Name who | A-5
b #Name will | a-4c-2e5
b #Name with | A11a-19b-17d-4e17
b #Name without | O-10c-3d-2e14
b #Name woman | A-4
b #Name would | A-3
b #Name you | A-3d-2e7
b #Number #Day | A-13O-3a6
b #Number #Name | A-4b-4d5
b #Number #Number | A-2a12d-2
b #Number #Time | O-3a-4d3
b #Number $ | A-12a-3c-2
b #Number 0h | A-4
b #Number 0ish | A-3
b #Number about | A-2
b #Number after | A-5
b #Number afternoon | A-3
b #Number again | A-4
b #Number an | A-3
b #Number and | O-2b3c-6
b #Number as | A-6
b #Number at | A-28
b #Number back | A4
b #Number be | b-2c2
b #Number before | A-2
b #Number both | A-2
b #Number but | A-8
b #Number by | A-8
b #Number can | A-6
b #Number candles | A-3
b #Number day | A4b-2e4
b #Number days | A2O-10a-2c-3e4
b #Number days' | A-4
b #Number degrees | A4
b #Number do | A-5
b #Number down | A-4
b #Number drop | A-2
b #Number each | A3
b #Number either | A-3
b #Number exes | A-3
b #Number eye | a8b-3d-2
b #Number feed | A-3
b #Number feet | A-3
b #Number fingers | A4
b #Number floors | A6
b #Number for | A-11
b #Number from | A-14
b #Number girls | A-3
b #Number go | A-4
b #Number hang | A-4
b #Number he | A4
b #Number here | A-2
b #Number his | A-3
b #Number hours | O5a-2c14d-3e-2
b #Number hours' | A-3
b #Number i | A-9
b #Number if | A-2
b #Number in | O-3a5c3d-5e-4
b #Number inches | A-2
b #Number instead | A-3
b #Number it | A-3
b #Number leave | A-3
b #Number lessons | A-3
b #Number letters | A-3
b #Number low | A-3
b #Number maybe | A2
b #Number men | A7O-5b-3d-2e5
b #Number message | A-2
b #Number min | A-7
b #Number minute | A-5
b #Number minutes | a-11d4e-2
b #Number miss | A-2
b #Number ml | A-4
b #Number months | O-5a-2
b #Number more | O13a4e-6
b #Number morning | A-3
b #Number must | A-2
b #Number night | A5
b #Number not | A-2
b #Number of | a6b-12d-2
b #Number on | A-3a-3b-2c8e3
b #Number only | A-3
b #Number or | A-11
b #Number outside | A-3
b #Number past | A-5
b #Number people | A-5O-4a-3c5
b #Number person | A-4
b #Number photo | A-2
b #Number pints | A12b-3c8d-2e-3
b #Number players | A-4
b #Number present | A-3
b #Number puffs | A-4
b #Number quid | A7a8d-3e-2
b #Number row | A-3
b #Number seats | A-3
b #Number seconds | A-2
b #Number she | A5b-2c11
b #Number since | A-2
b #Number single | A-2
b #Number slice | A6
b #Number so | A-22
b #Number spare | A-3
b #Number still | A-3
b #Number stitches | A2O-5a6b-2
b #Number tablet | A-4
b #Number teeth | A-2
b #Number term | A-7
b #Number that | A-2
b #Number the | O-2b-2c3d2
b #Number thing | A-4
b #Number things | A-3
b #Number this | A-2
b #Number through | A-3
b #Number tickets | A-2
b #Number time | c9e-2
b #Number times | a-5d13e-7
b #Number to | A-7O4b2e-2
b #Number toddlers | A-2
b #Number treat | A-2
b #Number unless | A-4
b #Number until | A-3
b #Number way | A14a-5c-2e15
b #Number weekend | A-3
b #Number weeks | a-3c3
b #Number when | A-3
b #Number who | A-4
b #Number whole | A-2
b #Number with | A-9
b #Number without | A-2
b #Number words | A-4
b #Number would | A-8
b #Number year | A3O-2a-3b-2c9
b #Number years | O-12b-6d6
b #Time #Number | A-14
b #Time $ | A-12a-4
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
b #Time no | A-3
b #Time on | A-18
b #Time so | A-3
b #Time this | A7
b #Time to | A-6
b #Time today | A-3
b #Time tonight | A-2
b #Time with | A-9
b #Time would | A-3
b #Time your | A7
b ^ #Day | A-13
b ^ #Name | A-8O-26a-4b9c-6e-5
b ^ #Number | A-7
b ^ #Time | A-2
b ^ a | A-7b-5c3
b ^ about | A-3
b ^ adjoa's | A-2
b ^ after | A5O-4a-3c-2d-2
b ^ all | A-3
b ^ allow | A-4
b ^ already | A-3
b ^ alright | A-4
b ^ also | A-3
b ^ always | A-3
b ^ an | O-3d3
b ^ and | A-23b-3c-2d11e-3
b ^ any | A-6
b ^ anyway | A-3
b ^ aoife | A2
b ^ as | A-13
b ^ ask | A-3
b ^ at | A-8
b ^ barnaby | A-3
b ^ be | O12d-2
b ^ beat | A-2
b ^ because | A-3
b ^ better | A-3
b ^ big | A-3
b ^ bless | A-2
b ^ block | A10b-4d9e-2
b ^ break | A-5
b ^ bring | A-3
b ^ but | A-10
b ^ buy | A-3
b ^ by | A23O14a-12b7c-9e2
b ^ call | A-3
b ^ can | A-21
b ^ cancel | A4
b ^ carry | A-2
b ^ cease | A-2
b ^ change | A5
b ^ charger | A-3
b ^ chidera's | A-3
b ^ chidi | A4
b ^ chuck | A6
b ^ cillian's | A-3
b ^ clinic | A-2
b ^ coach | A-2
b ^ come | A7O7a7b-2d-3
b ^ cos | A-3
b ^ count | A-2
b ^ dad | A16O-5a2e3
b ^ daddy | A19O-3c2e-3
b ^ dates | A-2
b ^ dear | A-8
b ^ decent | A-3
b ^ delete | A11d12e-2
b ^ do | A-3O7c-14
b ^ drive | A-4
b ^ drop | A12a-2c-2
b ^ even | A-6
b ^ every | A6a-10c3e-3
b ^ everyone | A6a-4b7c-3
b ^ everything | A-3
b ^ fail | A-2
b ^ fathers | A-3
b ^ feel | A-4
b ^ fine | A2
b ^ footy | A-3
b ^ for | O-8d2e-3
b ^ forgive | A-3
b ^ from | A-3
b ^ full | A-2
b ^ funny | A-3
b ^ get | a-3b-2d14
b ^ get in | A-3
b ^ give | a-4d3
b ^ glad | A5
b ^ go | A-2
b ^ good | A-11
b ^ gp | A-3
b ^ grandad | A-4
b ^ hand | A-4
b ^ happy | A-2
b ^ have | O13a-12d3
b ^ he | O-15a2c-5
b ^ heads | A-3
b ^ hello | A-6
b ^ her | A-8
b ^ here | A-2
b ^ hey | A-9
b ^ hi | A-9
b ^ him | A11O-5b-2c-2e4
b ^ his | A-4O-4a-2b-2e6
b ^ hit | A-4
b ^ hiya | A-3
b ^ honest | A-3
b ^ honestly | A2
b ^ hope | A-9
b ^ how | d4
b ^ how's | A-2
b ^ hows | A-2
b ^ i | O15a-2e-3
b ^ ice | A-3
b ^ id | A-4
b ^ if | O24
b ^ ill | A5a2b-3d-4
b ^ imma | A10a12b-2c-3
b ^ in | A-3a2b-4
b ^ it | A-15b-2c-3d-2e2
b ^ its | A-8
b ^ just | A-3
b ^ keep | A-3O6a5e2
b ^ kindly | a10b-3d-3e-3
b ^ kirsty | A-3
b ^ lachlan | A-3
b ^ last | O-9a7b4c-4d-3e-3
b ^ learn | A-3
b ^ leave | b7c2d-2e-3
b ^ lekker | A-3
b ^ let | A-4a4b3c-2
b ^ let's | A-3
b ^ lily | A-4
b ^ listen | A-3
b ^ lots | A-3
b ^ love | A-2
b ^ lovely | A5
b ^ make | A-3
b ^ mate | A-5
b ^ may | A-3
b ^ maybe | O5a4b3d-2
b ^ me | A-3
b ^ meanwhile | A-2
b ^ meera | A6
b ^ mi | A8O13b-2e4
b ^ miss | A-3
b ^ morning | A-4
b ^ must | A-2
b ^ my | O-6a2c-6e2
b ^ n | A-14
b ^ nana's | A-3
b ^ naturally | A-3
b ^ never | A-4
b ^ next | A3O13a4c-3d-6
b ^ no | O9a-9c3d3
b ^ nobody | a-3c3
b ^ normal | A-3
b ^ not | A3a-2b3d-2e9
b ^ nothing | A-2
b ^ nova | A-3
b ^ now | A-6
b ^ off | A-3
b ^ oh | A-10
b ^ okay | A-2
b ^ on | O-5b3
b ^ once | A-3
b ^ only | A-3
b ^ open | A11a9
b ^ or | A-18
b ^ our | A11O-13a-4b14c-5d-2e-8
b ^ p | A-2
b ^ pardon | A-3
b ^ parents | A-3
b ^ park | A-5
b ^ pay | A-2
b ^ people | A-3
b ^ phones | A-3
b ^ physio | A-3
b ^ pick up | A5b-3d9
b ^ please | O-3b-3c-2d5e-3
b ^ pls | A-2
b ^ pull | A-4
b ^ put away | A-4
b ^ put on | A-4
b ^ read | A-2
b ^ reading | A-3
b ^ receipts | A-2
b ^ reckon | A6
b ^ red | A-3
b ^ regard | A-7
b ^ remember | A20a13c-2d-2
b ^ right | A-4
b ^ ring | A-4
b ^ ruby's | A-2
b ^ run | A-2
b ^ say | A4O5b-3d-3e4
b ^ school | A-2
b ^ see | A-3a3d5e-3
b ^ send | O5b-3d6
b ^ she | c8d-20
b ^ shoot | A-3
b ^ should | a9b-4
b ^ sign | a-2b7d-3
b ^ since | A7O-15b-4c-4e2
b ^ sit | A-4
b ^ size | A-4
b ^ sleep | A15b-2d2
b ^ small | A-3
b ^ so | A-21
b ^ somebody | A-3
b ^ sometimes | A9O4b9c-2d-3e-2
b ^ sorry | A-6a6
b ^ speak | A7
b ^ stay | A-3
b ^ stop | A-3b-3d3e3
b ^ swim | A-3
b ^ take | b6d-3e-3
b ^ take down | A-5
b ^ tell | O8a5b3c-5e-10
b ^ thank | A-5
b ^ that | a-3b-3c8
b ^ the | a-3
b ^ their | A-4
b ^ there | O-3e-6
b ^ they | A-2O-7a-3b-3d-3e5
b ^ think | A5
b ^ this | a-3b9
b ^ those | A6b-2c6d2
b ^ tight | A-2
b ^ tilly | A-4
b ^ to | A-3
b ^ train | A-3
b ^ try | a4b-3d-3
b ^ tuition | A-2
b ^ turn | A7
b ^ tyrell | A-3
b ^ u | A-4O-6a3b-2e-3
b ^ until | A-2
b ^ ur | b3
b ^ violin | A-2
b ^ warmly | A-2
b ^ wave | A11b-3d-2e10
b ^ we | A-2O6a-2b-4c-3d-3e12
b ^ weekends | A-2
b ^ well | A-8
b ^ what | A-6O3d-3e3
b ^ what's | O5a-3b11
b ^ whats | A-2
b ^ when | b-3c5d-3
b ^ where | A-6O-3b-3d-3e7
b ^ whether | A-2
b ^ who's | A2b-3d8
b ^ why | A4O-6a-2d3e-4
b ^ will | O13b-5
b ^ wish | A7
b ^ withdraw | A15a5b-2d-3
b ^ without | A-3
b ^ work | A-2
b ^ work's | A-3
b ^ world | A-2
b ^ would | O17b3d-13
b ^ wren | A-3
b ^ write | A-2
b ^ ye | A6O-5d2
b ^ ye'll | A13b-3d-2e4
b ^ yeah | O2c3
b ^ yes | A-4O8a3
b ^ yesterday | A-3
b ^ yh | A-2
b ^ you | A4O-15b-2c-5d3
b ^ your | A8O-7
b ^ yours | A-9
b ^ yuh | A18O-9b2c-3d8e-2
b a #Day | A-10
b a #Name | A3b-3d-3e-4
b a #Number | A3O-3b-4c3e-4
b a #Time | A-2
b a baby | A-2O-3b-3c10
b a bad | A-5
b a badge | A-3
b a bank | A-2
b a bar | A-2
b a baseball | A8O6a6b-2
b a beach | A-3
b a belt | A3O-4a-3c12
b a better | A-3
b a bill | A-3
b a bird | A-2
b a biscuit | A-4
b a bit | O4c3d-3e-3
b a black | A-5O-4
b a blanket | A12O-5b-2c2e-3
b a blood | A-2
b a board | A2
b a boat | A6c-2d-2e11
b a body | A14a4b5d-3e-3
b a book | A-2
b a borrow | A-4
b a bottle | A3b7c-3
b a bowl | A-3
b a box | A-4a10b-2c-2d-2
b a boy | A-11
b a boy's | A-2
b a broken | A9a-2c6
b a bruise | A-4
b a bucket | A13b-3c12d-3
b a bullet | A21O7a13c-2e-2
b a bully | A-3
b a bump | A-3
b a burst | A-4
b a by-your-leave | A-2
b a cabin | A5
b a calendar | A-3
b a camera | A10d9e-2
b a cap | A-3
b a caravan | A-3
b a careless | A-3
b a certain | A-2
b a chair | A-3
b a check | A-3
b a chicken | A-3
b a child | A-22
b a choice | A-3
b a clean | A-3
b a clown | A-2
b a coke | A-4
b a cold | A5O5b-3c8e-3
b a conspiracy | A-4
b a conversation | A-2
b a cop | A4
b a copy | b-2d11e-3
b a couple | A6
b a cricket | A-4
b a cross | A-2
b a cruise | A-4
b a cuddle | A-2
b a d | A-4
b a danger | A3
b a date | A-2
b a day | a5b-3c3d-3e-3
b a dead | A6O6a5b2
b a decent | A-4
b a diary | A-3
b a disgrace | A-3
b a document | A-3
b a dog | A-3
b a door | A-3
b a double | A-3
b a drama | A-3
b a driving | A-2
b a drop | A8O5a-2c9
b a dry | A-3
b a dull | A-3
b a e | A3O-8a6b3
b a face | A-3
b a fair | A-2
b a fat | A13b-3c10e-2
b a father | A-3
b a fence | A-4
b a ferry | A-4
b a fever | A-3
b a few | A13b-2c10d-2e-3
b a figure | A-3
b a film | A-2
b a first | A-3
b a fish | A-2
b a fit | A-2
b a flask | A-4
b a flat | A-3
b a folder | A2
b a form | A-4
b a full | A7a5b-3c-2d-3e2
b a funeral | A-3
b a fuss | A-2
b a gap | A-3
b a ghost | A-2
b a good | O6a-6b-3c17e-4
b a goodbye | A13b10d-2e-3
b a gps | A3O-4d6
b a grape | A-4
b a great | A-4
b a green | A-2
b a group | A-3
b a growing | A-3
b a grown | A-3
b a gun | A16O-4a17b-2
b a guy | A6
b a gym | A-2
b a habit | A-3
b a haircut | A-3
b a hammer | A17a13c-3
b a handprint | A3c4
b a hat | A-3
b a head | A-2
b a heart | A-2
b a hedge | A-2
b a hedgehog | A-3
b a hidden | A16O-4a-3c-3d11e-2
b a hide | A11O4a2c3e-2
b a hobby | A-4
b a hole | A3
b a holiday | A9O5b-3e7
b a home | A-3
b a house | a4b-4d-3e4
b a household | A-2
b a job | A7a-3d7e2
b a judge | O5b-3c-2
b a jumper | A-3
b a key | A-3
b a knife | A18a6b-4e-2
b a label | A-2
b a lack | A-2
b a ladder | A-4
b a laptop | A-3
b a laugh | A-2
b a letter | b13e-2
b a lie-in | A-4
b a lift | A-3
b a light | A-4
b a limit | A-3
b a little | b-3c6
b a locked | A-3
b a long | A-2
b a look | A-2
b a lorry | A2
b a lot | A-7
b a lovely | A2
b a machete | A10a9b-3
b a man | O4
b a match | A4
b a matter | A-2
b a maybe | A-2
b a medal | A-3
b a memory | A-2
b a message | A-3
b a mohawk | A-3
b a month | A3a2b-2d-2e3
b a mother | A-5
b a mother's | A-4
b a name | A-8
b a new | b-4c-4d-5e14
b a non-molestation | A5O-3a6
b a nurse | A-2
b a one-way | A6d-2e6
b a packed | A6
b a pair | A-2
b a paper | A-4
b a parents' | A-2
b a parking | A-3
b a pass | A-2
b a passport | A17O2a-3c-2e15
b a phone | A5a-3d14
b a photo | a-3
b a photograph | A2
b a piano | A-2
b a piece | A8a9b-4d-2e-3
b a pillow | A9a2b-2c3
b a pint | A-2
b a pitch | A-2
b a pity | A6
b a place | A-2
b a plan | A4
b a plane | A16O-5d3e-5
b a plaster | A-3
b a plastic | A-2
b a pool | A-3
b a poor | A-2
b a postcard | A15b-3c-2d-3e14
b a prison | A-2
b a professional | A-4
b a proper | a9b-3
b a question | A-2
b a queue | A-3
b a razor | A6O-5b8
b a reading | A-3
b a receipt | A-2
b a recorder | A6
b a reminder | A-3
b a request | A-3
b a ring | A-4
b a rope | A4
b a round | A6
b a rugby | A-2
b a rule | A-2
b a sandwich | A-2
b a say | A-3
b a scene | A-3
b a scooter | A-3
b a screen | A-3
b a seat | A-3
b a second | b-4d-4e4
b a secret | A4b-3c4e-2
b a sentence | A-3
b a serious | A-4
b a set | A3
b a shame | A5
b a shift | A3
b a shoebox | A-3
b a short | A-3
b a shotgun | A6a8b-4
b a sign | A-3
b a single | A-6
b a size | A-3
b a skating | A-3
b a slap | A5a-3c2
b a small | A-2
b a social | A6b-3c3e-2
b a soup | A-3
b a speech | A-3
b a stamp | A-3
b a standing | A-2
b a star | A6
b a sticker | A-4
b a stopwatch | A-2
b a straw | A13a9b-3d-2
b a street | A7
b a suitcase | A-3
b a sweet | A-4
b a swimsuit | A-2
b a tablet | A-3
b a tattoo | A-3
b a tea | A-2
b a teenager | A-3
b a temperature | A-3
b a ten-year-old | A-4
b a terrible | A-3
b a text | A-5
b a thing | c3d-3e-3
b a thought | A-3
b a threat | A4
b a time | A-2
b a toddler | A-3
b a tracker | A7a-3d6
b a trailer | A-3
b a trampoline | A-3
b a transfer | A-3
b a tune | A-4
b a tutor | A-2
b a twelve-year-old | A-3
b a very | A-6
b a view | A-2
b a wall | A4b11d-2e-2
b a watch | A4O-5b-3d13e-2
b a wee | A-2
b a week | b-3d2e4
b a weight | A4
b a welfare | A6O-2a-2b14
b a wet | A-3
b a while | A-2
b a whistle | A-3
b a wife | A-3
b a wobbly | A-3
b a wooden | A7b-2
b a word | A-5
b a year | A-2
b a yes | A-4
b a zombie | A-3
b able to | A-7
b about #Day | A-4
b about #Name | A-12
b about a | A-11
b about all | A-2
b about any | A-3
b about as | A-2
b about her | A-3
b about his | A-4
b about how | A-3
b about it | A-11a4b-2
b about kill | A3
b about me | A4O5b-2d6
b about my | A-4
b about sugar | A-2
b about suicide | A16O7a-3b17c-2d-3
b about thanksgiving | A-3
b about the | A-16O-3d5e-2
b about where | A8O4d4
b about you | A3O-5b2
b about your | A11a15b-3
b above #Number | A-3
b above the | A-3
b abroad $ | A10e4
b abroad and | A6e6
b absence note | A-3
b absolute weapon | A-3
b abt #Number | A-2
b abuse the | A-3
b abusive $ | A-2
b accident $ | A-3
b accord to | A2O-5b-2c9d-2e-2
b account and | A6
b account for | A-3
b account of | A-3
b acid in | A9O3a7d-3
b across the | A13a-2b-2c3d3
b act like | A-3
b act surprise | A3
b actually want | A-3
b add a | A-3
b address $ | A8O5a-4b-3c-3d5e3
b address me | A-4
b address you | A10O-5b-2d-3e11
b admit it | A-3
b admit that | A15O-4a-2e11
b adults who | A-2
b advise that | A4
b afraid $ | A3e-3
b afraid to | A11a5b-3
b after #Name | A6
b after #Number | A-6
b after #Time | A-2
b after $ | A-7
b after all | A-2
b after and | A-4
b after be | A-2
b after breakfast | A-3
b after her | A-3
b after i | A9a-2b7
b after it | A-2
b after lunch | A-2
b after my | A-2
b after nights | A-2
b after on | A-2
b after the | c-2
b after this | A5
b after tonight | A9b13d-2e-4
b after u | A-3
b after you | O-8a-3c-3
b after your | A-2b-3c4
b after-school club | A-3
b after-school lady | A-2
b afternoon and | A-2
b afterwards $ | A-3
b again $ | A4b-2
b again after | A-2
b again and | A-2O4a7b-3c-4d-3e-3
b again at | A4O-6b-3d9e-2
b again be | O6e-2
b again because | A6O5b-2e3
b again but | A3
b again from | A5
b again i | A9O6
b again if | a6c3
b again in | A-2
b again last | A16O3a-3b14
b again since | A3
b again so | A-3
b again the | A-2
b again tomorrow | A8O3a6c-2
b again what | A-3
b again when | A-3
b again will | A-8O2a-3
b against it | A5
b against me | A-3
b against the | A15O-4a5b-6d-4e-2
b against you | A9a8b-3d-2
b against your | A-4
b agent $ | A-3
b ages $ | A-2
b ago $ | A11b-3d-3e8
b ago and | A12O2c3
b agre in | A-3
b agre on | A-4
b agre to | A-2
b agree to | A-4
b agreement and | A-2
b ah $ | A-3
b ahead of | A-2
b aim at | A-3
b airing cupboard | A-4
b airport and | A7e4
b alarm clock | A-2
b alarm on | A-3
b alienation $ | A-3
b alive $ | A15O-4c-2
b alive and | A11O-4b9
b alive any | A10b6
b alive at | A9b4d-2
b alive if | A10b9c-2d-2
b all #Number | b-3c10e-3
b all $ | A3O9a-7b12c-6d-2e-5
b all and | A-2
b all be | A9O4a-3b13
b all day | b-2d7
b all have | A-2
b all i | b-3c5
b all in | A-3
b all mean | A-3
b all my | A6O-2b-3d6
b all night | A17a-6b-5c11e-5
b all of | a-4b7c-3
b all over | O-7a4b6c-3
b all right | A-5
b all the | A-3a-5d6e-2
b all these | A-3
b all through | A-2
b all week | b-3d3
b all weekend | A-2
b all your | A18O5b-3d9
b allergic to | A-4
b allergy test | A-3
b allow i | A-4
b allow me | A-4
b allow to | A12a-8b-6d11
b alone $ | A9a-3d5e-2
b alone and | A12a4b-3c4e-2
b alone be | A16a-3b-2c13
b alone for | A-4
b alone in | A17O-2a-4b-3c19d-5e-4
b alone like | A-4
b alone with | A-6O-3a8b-2d-2
b aloud to | A-3
b already $ | a2c-2d-3e5
b already and | O3e3
b already buy | A-3
b already cross | A3
b already in | A3
b already say | A-3
b already tell | A-4
b also #Name | A-2
b also $ | A-2
b also be | A-2
b also can | A3
b also do | A-3
b also i | A-3
b also like | A-4
b also my | A-2
b also tell | A4O-5c3
b also with | A13c-2
b always $ | A3c-2d-3e11
b always find | b-2d10e-3
b always know | A7b-2d7e-2
b always me | A-3
b always my | A-3
b ambulance $ | A7b9d-3e-2
b an #Name | A11O-5a-4b-2c-4d4
b an absolute | A-4
b an address | A5O-5b-2d-3e11
b an adult | A-2
b an age | A-2
b an alarm | A-3
b an all | A-3
b an ambulance | A18a6c-2d-2e-2
b an answer | A-4
b an atm | A-4
b an audience | A-2
b an e-mail | A-3
b an ear | A-2
b an eejit | A-3
b an egg | A-3
b an email | A7
b an emergency | A4
b an empty | A-2
b an end | A5
b an envelope | A-4
b an him | A10O-5b7c-4e-3
b an hour | A2O3a-4c2d-5e-3
b an ice | A-3
b an idiot | A-2
b an inch | A5
b an open | A4
b an order | A-5
b an overdose | A15O-6a-2b16
b and #Day | O-2a-2b-2d12
b and #Name | A-9O-7a2d-3e-2
b and #Number | A-5e5
b and #Time | A-4
b and a | a5b-10d-11e3
b and about | A-3
b and after | A3b2d-2e5
b and again | A-5
b and also | A-2
b and ask | A3
b and at | O-6b2d4e-2
b and bake | A-3
b and batter | A9b-3c3
b and be | A5c-3d-4
b and blue | A9a3b-3c4
b and book | A4d-2e6
b and both | A-3
b and bring | A-2
b and buy | A2
b and by | A-3
b and can | A-11
b and close | A-3
b and come | A-3
b and come back | A-2
b and cover | A7
b and do | O5c2e-3
b and drive | A22a-6b-4c2d-4e5
b and drop | A-3
b and each | A11O-5b-3d7e-2
b and every | b11c-2d-3
b and for | A-3
b and get | A-3
b and give | A3
b and go | A2d2e-3
b and have | a-2c-6e6
b and he | A4a-7c-2
b and her | b-3d-2e10
b and hers | A-3
b and hide | A13a-2b-2d4e3
b and him | A6
b and his | a-2b-2c6d3
b and hit | A12O-2a2
b and hold | A-3
b and how | A-2
b and howl | A-3
b and i | A-2a2c-3
b and if | b3c3
b and in | A-4
b and it | c2d3e-7
b and keep | A-3
b and know | A7O-3b-3d5
b and land | A-4
b and leave | A-2a-2c-2e5
b and let | A-4
b and listen | A-7
b and lock | A14a-3d8
b and lose | A-2
b and make | A10O-8a-3c-2d6e-2
b and maybe | A-4
b and me | A3a5b-4d-3e4
b and move | A17e7
b and my | O-15b-15d13e-5
b and name | A-5
b and nearly | A3
b and never | b5e-2
b and next | A11O4a8b-3
b and no | A3b-4d-2e7
b and nobody | A6O7a-2d-4
b and not | A-3O-4
b and nothing | A-3O5a2b-2
b and now | A19O-4a-8b-2d-3e6
b and off | A-2
b and on | A2
b and only | A-5
b and phone | A6
b and pistachio | A-3
b and pull | A2
b and put back | A-2
b and read | A12O-5a-2b-2d8
b and refuse | A4O-2b-2e4
b and return | A-2
b and ring | A11O-5b-3d7e-2
b and say | O-11c-3
b and see | A7O6a8b-3e-2
b and seek | A-2
b and send | A8b-3d11e-3
b and she | O2c-2d-5e3
b and sleep | A-4
b and so | e8
b and some | A3
b and squeez | A9O-4a5b-3d-2
b and stand | A-3
b and start | A3
b and stick | A-3
b and take | A-4
b and take off | A6
b and talk | A-2
b and tell | O-12b-6e2
b and text | A-4
b and that | O-9c-5
b and the | d-7e4
b and then | A-2a3b-2
b and there | A8
b and they | A-4O-3a-2
b and think | A19O6a-3b12
b and this | A-3
b and throw | A11O4a-2c10
b and to | O-3b-3c6d-4e-2
b and tonight | A18a-2b7c2
b and turn up | A14b-3c4d2e-2
b and twice | A-3
b and u | A-4
b and ur | A-2
b and verse | A-3
b and walk | A15b-4c3d-3e3
b and want | A-6
b and we | A15O2c-9d-10
b and what | A-10
b and what's | A-2
b and when | A-7
b and whenever | A-4
b and which | A-2
b and will | A-2O8
b and with | A-3
b and would | O10a8c-3d-3e-3
b and yes | A-4
b and you | A-2c-4d5
b and your | A3O6a-4c-7d4
b angry with | A-3
b another #Number | A-3
b another country | A9e7
b another man | A14a3
b another time | A-2
b answer $ | A-8
b answer back | A11c9d-2e-3
b answer by | A-4
b answer in | A5
b answer me | A4b-3d8
b answer on | A-3
b answer to | A5
b antihistamine and | A-3
b any $ | A-3
b any evening | A-2
b any further | A-3
b any harm | A6O4b-3c9
b any idea | A-3
b any more | A15a-8b-2c-8d3
b any of | A-2
b any parent | A-2
b anybody they | A-2
b anymore $ | A11a-2b8
b anyone else | A-4
b anyone who | A-3
b anything $ | A-4
b anything at | A-3
b anything else | A5
b anything it | A-3
b anything with | A-3
b anything wrong | A-3
b anything you | A-4
b anyway $ | A4O7c5
b anywhere $ | A-3
b anywhere be | A-4
b apartment $ | A4
b apartment and | A2
b apologise for | A-5
b apologise i | A4
b apologize for | A-2
b app $ | A-3
b app and | A-2
b app on | A-2
b apply for | A10O-7c-3d-3e10
b appointment with | A-2
b arm $ | A5a4b-2c3d-3e-2
b arm above | A-4
b arm and | A-4
b arm for | A-4
b arm on | A-3
b arms $ | A6b-2c5e-2
b arms be | A9b11c-2
b around $ | A-2
b around my | A9O-4a4d-2
b around the | A-2
b around your | A3
b arrangement be | A-2
b arrangements $ | A6
b arrive and | A-3
b arrive on | A-2
b arrive this | A-3
b as a | A-5
b as always | A-3
b as an | A-3
b as before | A-3
b as first | A-3
b as for | A-6
b as his | A-2
b as i | A2a5b7d-2
b as it | A-2
b as long | A3
b as much | A6
b as our | A-2
b as plan | A-3
b as she | A-2
b as soon | A3
b as the | A-15
b as they | A2
b as to | A-2
b as we | A-2
b as well | A-12
b as your | A-4
b ask #Number | A-4
b ask $ | A-14
b ask about | A-4
b ask and | A-5
b ask around | A6
b ask be | A-2
b ask before | A-4
b ask for | c3d-5
b ask him | A-2O-2b-2c-2d10e-2
b ask how | A7
b ask last | A-3
b ask me | d6
b ask my | b-2d8e-2
b ask nicely | A-2
b ask that | A-2
b ask the | O-4a-3b4c-3d4e-2
b ask to | A-6
b ask twice | A-4
b ask us | A-3
b ask what | A-4
b ask who | A-3
b ask yourself | A-3
b asleep $ | A5b2
b asleep at | A-2
b asleep by | A-3
b asleep in | A-4
b assembly on | A-2
b assume the | A-4
b asthma nurse | A-3
b at #Name | a-8b5c-8e-5
b at #Number | A-4a-4c-3e3
b at #Time | A-3a-5d5e-2
b at an | A10O-5b-2d-3e11
b at chess | A-2
b at church | A11b-3d8e-2
b at drop-off | A-4
b at each | A-2
b at easter | A-5
b at every | A-3
b at first | A-3
b at football | A-3
b at gymnastics | A-2
b at her | A-6
b at him | A8O5a10b-2c-2
b at his | A7O6b-2d5
b at home | A3d8
b at judo | A-3
b at least | A-8
b at lunch | A-5
b at me | A3O-4a14b-7d-9e-7
b at my | A2O-3e-2
b at night | O-5b-3c10d-2e-2
b at no | A-4
b at nursery | A-2
b at our | A-3
b at ours | A-2
b at practice | A-3
b at something | A-3
b at supper | A-4
b at table | A-3
b at tea | A-2
b at that | A-12
b at the | A-3O-4a4d-5
b at what | A-2
b at work | A10b-6c8d3e-6
b at your | a-5
b at yours | A-14
b attach $ | A-5
b attach the | A-3
b attached $ | A3
b attack me | A9a3
b attend $ | A-4
b attorney will | A-2
b aunt $ | A-2
b awake over | A-4
b aware that | A-4
b away #Name | A-3
b away $ | A13a-5d-3e2
b away and | A-6
b away for | A11b-3d-2e12
b away from | A3O4a3c-2d4e-2
b away on | A-3
b away so | A-4
b away to | A6
b away with | b-3c-2e10
b babies be | A-3
b baby $ | A-6
b baby a | A4b-3
b baby be | A-5
b baby because | A9O6c6
b baby from | A4
b baby have | A-3
b baby i | A11b6c4
b baby in | A3b-2c6
b baby on | A-5
b baby to | A17O-3b-2e15
b back $ | A13a-2b-3c-2e7
b back about | A4
b back after | A2
b back and | A3O-3a-11b-5d-4e10
b back at | c2d-3e2
b back be | A-2c5
b back door | A-4
b back for | e-2
b back from | A8a-3c-4e12
b back in | A-3
b back in in | d11e-2
b back my | A-3
b back of | A-2b-3c9d-2
b back on | c-2d-2e3
b back on on | a-3d11
b back or | A3
b back positive | A-3
b back teeth | A-3
b back the | a4b-2c-2d-2
b back then | A-4
b back to | A-4O6b-3e4
b back tonight | A-2
b back unopen | A-4
b back when | a-3d16e-2
b back will | A11O3c-3d2
b back with | d2
b backbone of | A-3
b backpack on | A-3
b backpack so | A5
b backs of | A8c6
b bacon $ | A-3
b bad $ | A-3
b bad for | A-3
b badge $ | A-2
b bag $ | A-4
b bag be | A-2
b bag of | A-3
b bag with | A-4
b bags $ | A-3
b bake sale | A-3
b ball and | A-2
b ban it | A-2
b bandstand $ | A-4
b bang my | A11O-4b-3c4d-2
b bank card | A25a-6b-3d17e-4
b bank details | A-2
b bank holiday | A-3
b bar $ | A-4
b barrister will | A-4
b bars $ | A6
b baseball bat | A11O7a10b-2
b bath $ | A4a2b-3c4d-2e-2
b bath time | A-3
b bath with | A7O5b-3c8e-3
b bathroom $ | b5
b batter you | A10O5a9b-2
b battery and | A-2
b battle with | A-4
b be #Day | A-9
b be #Money | A-6
b be #Name | A-14
b be #Number | a-3d-14e3
b be $ | a-10c-7d-2e2
b be a | O3a3e-4
b be absolutely | A-3
b be advise | A4
b be afraid | b-2c9e-2
b be after | b3
b be alive | A29a-9b23c-9d-7e-7
b be all | A-2a2c3e-4
b be allergic | A-2
b be allow | A5O-5a-5b-3d10e-3
b be almost | A-3
b be alone | A7a-2d5
b be already | A4O3a-3d2
b be also | A-3
b be always | A-2
b be an | a4b-3c-2
b be angry | A-3
b be anyone's | A-2
b be anything | A-3
b be around | A6b10d-2e-2
b be ask | O5a10b-2d-3
b be asleep | a3b-3c4
b be at | c3e-3
b be attach | A-4
b be attached | A2
b be aware | A-3
b be away | A4
b be back | b-3c3e2
b be bath | A-2
b be be | O3a-8d-5e4
b be beat | A4c5
b be beg | A2
b be best | A-3
b be better | A5O4a-10b23c-6d-6e-5
b be between | A-2
b be beyond | A-3
b be bill | A-4
b be bleed | A-3
b be blow | A-3
b be boiling | A-3
b be born | A-2
b be both | A-3
b be bring | c2
b be bring back | d-2e9
b be broken | A-2O-4a5
b be burn | A-3
b be busy | A-4
b be by | A-2
b be call | b3d5e-2
b be cancell | A-3
b be charge | A-3
b be check | A2
b be cheeky | A-5
b be choose | A-3
b be class | A-3
b be clean | A-2
b be clear | A2
b be come | A3O2a5b-9c-9e2
b be come over | A8O3a7b-3d-2
b be comfortable | A-3
b be comin | A14b-3d4e-2
b be confident | A-3
b be confiscat | A-3
b be consistent | A-2
b be content | A-3
b be cook | A-3
b be correct | A-2
b be count | A-4
b be cover | A-3
b be cracked | A2O-3a5
b be cross | A5
b be cry | A-3
b be cut | A7a-4b15c-3d-2e-2
b be dead | A28b16c-20d-19
b be delay | A-3
b be delight | A-3
b be desperate | A-4
b be different | A-4
b be difficult | A-2
b be disappear | A14b-3d-3e8
b be discuss | A-4
b be do | A-3c-3e-3
b be down | b-3c11d-3e-3
b be draw | A-2
b be dress | A-4
b be drink | A7a9b-3d-2
b be drive | A6a-3c3e-3
b be drop | A-3
b be drunk | A5c7
b be dry | A-3
b be due | A-7
b be easy | A-3
b be eat | A-4
b be emotional | A-3
b be empty | A19a-4b-4c-4d-5e20
b be end | A2b8e-2
b be enough | A3
b be even | A-3
b be ever | A-5
b be every | A9b-4c6e-2
b be exactly | A-5
b be exhaust | A-4
b be fail | A-3
b be far | A-2
b be feed | A-5
b be finally | A-2
b be find | A3
b be find in | A2
b be fine | A-21
b be finished | A4b-3
b be fly | A6
b be follow | A17a-2d11
b be for | b-3d-3e5
b be forever | A-4
b be forget | A-2
b be forward | A-3
b be frankly | A-3
b be free | A-7
b be frighten | A-6
b be from | A-7O-2b-2c9
b be funny | A-3
b be furious | A-3
b be get | A2O5b-3c5d-5
b be getting | A13a6c-4
b be give | A7O-5a-3c7
b be glad | A-9
b be go | A6a-3b4d-11e4
b be go in | A7a4b-3d-2
b be go on | A-2
b be go up | A4
b be going | b4c-5d-17
b be good | A-5
b be grand | A-4b-2c5
b be grateful | A-2
b be ground | A-4
b be growing | A-2
b be happier | A10b12d-2e-2
b be happy | A-2
b be hardly | A-3
b be have | O-2b6c-3e-2
b be he | A-13
b be hear | A-3
b be here | A3O5a-2b13e-2
b be hers | A-2
b be hide | A2a-2c-3e15
b be his | A-10
b be hold | A-5O-2a6c-2
b be home | A-3a-3b-2c7d4
b be honest | A-2
b be hope | A-7
b be hot | A-3
b be how | A3O7a-7b-3c15e-4
b be human | A-3
b be hurt | b11
b be i | A-4
b be in | a-3c-2
b be inform | A5O-4b-3d2e3
b be it | O-4
b be just | O4a3
b be keep | A4a-5c-3d-4e12
b be keep in | A22O-2a-4c-3e12
b be kill | A-3
b be late | A-6
b be learn | A-4
b be leave | A5a3b-4d-4
b be less | A4
b be light | A5
b be like | A-9
b be literally | A-4
b be livid | A-2
b be lock | A10c7d-2
b be log | A3O-4b-3d6
b be look | a3b-4d-2
b be lose | A-4
b be lovely | A-2
b be low | A-3
b be lucky | A12O4a13
b be make | A-4O-3a-4c4
b be marked | A-3
b be me | a8e-2
b be mean | A5O-6e12
b be meet | A-3
b be mine | A5a-3b-2d11
b be miss | A6O-5b-2d-3e9
b be missing | A-2
b be more | A-7
b be mortify | A-3
b be move | A2O-3e13
b be move down | A-3
b be my | b-2d-3e7
b be nervous | A-2
b be never | O-5e12
b be nice | A-5
b be no | A2O2b4
b be nobody | A4
b be not | A2O7c-2
b be nothing | A9O4a-6b2c2d-4e-2
b be now | A2O-5b-2d-3e12
b be of | A-2
b be off | A-2e3
b be on | a-8b7e-4
b be only | A4d-7
b be onshore | A-3
b be open | A-6
b be out | A-3O-3a2b-3c2
b be outgrown | A-2
b be outside | A11a-9c-5d13e-4
b be over | A8O6a-6b8c-4d-4e-4
b be own | A-4
b be pack | A-3
b be packed | A-3
b be paranoia | A-3
b be park | A9b-3d11e-2
b be pass out | A16O-6a-2c11e-2
b be past | A-4
b be pay | a9b-3d-3e-3
b be pay off | A-3
b be people | A5
b be perfect | A-2
b be perfectly | A-3
b be pick up | A10O4e2
b be plan | A11a2b-4e3
b be play | A-2
b be poison | A-2
b be poorly | A-3
b be pregnant | A-4
b be probably | A-2
b be promise | A-3
b be pull | A-3
b be pure | A-2
b be put in | A5
b be put on | A-4
b be quiet | A4b3d-2
b be raise | b-2e7
b be rather | A-2
b be ready | A-6
b be really | A-3
b be report | A11O-3b-2d2e-3
b be require | A-2
b be return | A8d-3e5
b be right | O5a-5c7d6
b be round | A-6
b be rude | A-3
b be ruin | A-2
b be run on | A-2
b be rust | A-3
b be sad | A-4
b be safe | A9O-5a2b4e-4
b be save | O4b9c-2
b be say | A-2
b be scare | A7O-2a8
b be scared | A5O-3a3c2
b be scarlet | A-3
b be scream | A7b-2c7
b be search | A4O-2c-2e3
b be see | A-3b2e-3
b be sell | A-3
b be serve | A-2
b be seventy-four | A-3
b be sewn | A4O-3d3
b be shake | A-5
b be shatter | A-2
b be she | A-13
b be shoot | A-4
b be sick | b-3c9
b be sign | A2
b be sit | A3
b be slap | A-3
b be sleep | A4b-3c8d-2e-2
b be slow | A-2
b be so | A-10
b be solid | A-3
b be something | A-3
b be sorry | A-21
b be spar | A-3
b be speak | A2b-3c5d5e-2
b be split | A3
b be stack | A-3
b be stand on | A8O2b10d-2e-2
b be start | A5O5b-2d-2
b be stay | A15O2a-3b-5c-6d-4e19
b be stay in | A20O2e10
b be stick | A-5
b be still | O3d4
b be stop | A-4
b be straight | A-2
b be such | A-6
b be suppos | A4
b be sure | A-4
b be surprise | A-2
b be take | A10O2a-8d-9e15
b be take out | A2
b be teach | A-3
b be tell | A-4e2
b be telling | A-3
b be that | A-3O8e4
b be the | A-9a3d-12
b be their | A14a-3b6c2
b be there | A-3O-13a-5b-3c-3d5
b be they | A-3
b be thick | A-2
b be this | A4a5b4d-3e-3
b be through | A2
b be tired | A-5
b be to | A-5
b be treat | A-2
b be ty | A4
b be u | A-2
b be under | A-3
b be up | A-4
b be upstairs | A7
b be ur | A-3
b be use | A-2
b be very | O-8a-3b5
b be wait | A-3a4
b be watch | A7a-3b-2d11
b be wear | A2
b be welcome | A-6
b be well | A-2
b be what | A2O-11
b be where | A-3
b be why | A2b-2c3d-2e5
b be will | O5a5d-2
b be with | a-10
b be wonder | A-3
b be wonderful | A-2
b be work | A-2
b be worth | A2
b be wrong | A4
b be you | A-10O5a-5b-2c6d5e-3
b be your | A-4d-2
b be yours | a4b-2
b beach $ | A-3
b bear it | A-3
b beat her | A8a-3c11
b beat him | A13a-2c12
b beat me | A-9O-11a19b-2c-5
b beat the | A-5c6
b beat you | A10O3a18
b because #Name | A3O-3a-3b4
b because be | a3b-3c2d-3e-4
b because he | A5a-7c6e-2
b because his | A-3
b because i | A8O3a-2c3e-7
b because it | A-7
b because my | A-2
b because of | A-2
b because on | A7
b because she | c-3
b because the | A-3O-2
b because then | A5
b because they | A-4
b because will | A9a-3b5e-2
b because would | A-3
b because you | O-4c-3d-10e6
b because your | A-3
b become your | A-3
b bed $ | O-2c-4
b bed again | A17O3a-3c11
b bed and | A-5a-2b-2d3
b bed be | A10b-2c10d-2
b bed on | A-3
b bed that | A-5
b bedroom $ | A4O-5
b beds $ | A-3
b before #Day | A-9
b before #Number | A-19
b before #Time | A-4
b before a | A-3
b before and | a7
b before be | A-3
b before bed | A-6
b before have | A-4
b before i | A-3b-3e-3
b before or | A-3
b before school | A-3
b before she | A-3
b before that | A-3
b before the | A-5a5c-2e-2
b before then | A-2
b before they | b-3e4
b before we | A-2
b before you | A3O3b-7c-8d2
b before your | A-3
b beg for | A-2
b beg me | A-3
b beg pardon | A-3
b behave $ | A15O6a-3c3e-2
b behind $ | A-4
b behind a | A-2
b behind her | A-3
b behind my | A-2b-2
b behind the | b-3c3d-2
b behind your | A13e8
b believe be | A-3
b believe would | A-3
b bell $ | A-2
b below $ | A-3
b belt $ | A-4a-2
b belt and | A-4
b belt be | A-4
b belt buckle | A10c9
b belt for | A4
b belt him | A9c6
b belt test | A-2
b best of | A-2
b best wishes | A-2
b better $ | A-3
b better at | A-4
b better for | A-4
b better off | A20O4a-7b18c-4d-4e-4
b better than | A-3
b between #Number | A-4
b between #Time | A-2
b between you | A3
b big man | A-3
b bike $ | A-3
b bike shop | A-4
b bill me | A-3
b bird $ | A-2
b birth certificates | A5
b birthday money | A-2
b bit and | b-2c5
b bit her | A-3
b bit my | A-4
b bit of | a2b-3c4
b bit then | A-2
b bits $ | A-4
b black and | A9a3b-3c4
b black eye | A9a2c-2
b black out | A8O-3a7d-2
b blades in | A12O-5b11c-2
b blanket $ | A12O-5b-2c2e-3
b blazer $ | A-2
b bleachers $ | A-3
b bless #Name | A-2
b bless $ | A-3
b bless you | A-2
b bless your | A-3
b block me | A13a-3b-2d12
b block the | A-4
b block twice | A-4
b bloke who | A3
b blood be | A-4
b blood pressure | A-5
b blow up | A-2
b blue $ | A6O3a4b-2
b blue bag | A-4
b blue coat | A-3
b blue folder | A-2
b blue inhaler | A-3
b board $ | A-3
b board be | A-3
b board will | A-3
b boat $ | A-3
b boat or | A-3
b boat with | A4
b boiling $ | A-3
b bonfire $ | A-2
b book #Number | A5
b book a | A-3
b book club | A-2
b book in | A-3
b book it | A-2
b book on | A-3
b book the | A-3
b book with | A-3
b bookies $ | A13O-5c7d-2e-3
b booking $ | A-3
b books be | A-2
b boot for | A5
b boot of | A-3
b boots be | A-2
b boots in | A-2
b boots off | A-4
b border with | A11e7
b borderline $ | A-2
b born $ | A-3
b boss $ | A-4
b boss get | A10O3d6
b both $ | A-5
b both arms | A12O-5a-2b-2c4
b both boys | A7O5b-3c4
b both days | A-3
b both from | A6
b both house | A-3
b both houses | A-4
b both in | A-2
b both kids | A-2
b both of | a3b-3c-2d-2e6
b both say | A-4
b bother $ | A3
b bother and | A-3
b bother ring | A2
b bother you | A-3
b bottle $ | A-3
b bottle and | A14a-2b2
b bottle in | A-3
b bottle must | A-2
b bottle of | A8a-4b18c-3
b bottom of | A-3
b bouncy castle | A-2
b bowl of | A-3
b box $ | A-3
b box at | A-4
b box of | A-3
b box room | A-4
b boy $ | A-5
b boy and | A5
b boy of | A-2
b boy to | A-3
b boy you | A-3
b boyfriend be | A2O5a10b-2c-2d-2e-2
b boys $ | A-3a4b-3c-2e3
b boys be | A12O-5a-3e-3
b boys from | A2
b boys until | A2
b boys with | A11b-2c5
b brat $ | A15b-3c8e-2
b brave with | A-2
b bread $ | A4
b break $ | a4
b break a | A3
b break every | A11a7c-2
b break his | A-3
b break in | A-4
b break my | A12a9b-2d-2
b break your | A15O6a10
b breakfast $ | A-4
b breakfast and | A-2
b breath for | A-4
b breathe $ | O-3b-3c2
b breathing $ | A8
b breathing exercise | A-3
b brick through | A8a7b-3
b bridge and | A18a-3b14
b bridge be | A-3
b bridge for | A4
b bring a | A-2
b bring back #Name | A4
b bring back back | A-2
b bring back her | A8e3
b bring back him | A-2
b bring back the | A-2
b bring back them | A7e12
b bring her | A-10
b bring him | A-3O4a3b-2e3
b bring his | A-3
b bring in in | A-2
b bring it | A-5
b bring my | A10a-2b-3d5
b bring that | A-6
b bring the | a3b6e-2
b bring them | b4c-2e3
b bring up up | A-2
b bring you | A3
b bring your | A-6
b broken $ | A2
b broken from | A-4
b broken last | A-2
b brother #Name | A-2
b brother $ | A-2O-5b-3d-2e6
b brother be | A-4
b brother come | A10O-3a8b-3
b brother have | A6c-2d-2e6
b brother who | A-3
b brother's wed | A-3
b brother's wife | A-4
b brothers $ | A-3
b bruise $ | A-4
b bruise be | A6
b bruise on | A-2
b bruises $ | A4
b bruises and | A12a3b-3c2
b bruises on | A5O-4a-3c9
b build a | A-4
b building $ | A3
b bump on | A-2
b bunk bed | A-4
b burden to | A4
b burn from | A-3
b burn her | A8O-4a-3c10
b burn on | A-2O-6a-3c11
b burn that | A6a5
b burn the | A-4a12
b bus $ | A-4
b bus and | A-2
b bus break | A-3
b bus for | A-3
b bus ride | A-2
b bus stop | A-4
b business $ | A6
b but #Name | A-3
b but #Number | A-2
b but be | a-4b-3c10e-3
b but go off | A-3
b but have | A3
b but he | b-2c8
b but here | A-2
b but hey | A-2
b but it | A-4
b but never | A-3
b but nobody | A-3
b but please | A-3
b but sure | A-3
b but the | A-2
b but who | A-3
b but who's | A-3
b but will | A8b-2d12e-3
b but would | A-3
b but you | A3a11c-4d-3
b but your | A-2
b buy an | A-3
b buy him | A-2
b buy my | A-3
b buy one-way | A7O-5b-3d-2e7
b buy that | A-3
b buy the | A-2
b buy them | A-4
b by #Day | O3b4c-2d-3e-2
b by #Number | A-26
b by #Time | A-15
b by a | A-10
b by accident | A-4
b by bus | A-2
b by email | A-3
b by for | A-3
b by her | A9O3b-3c10e-2
b by letter | A-3
b by mail | A-4
b by mistake | A5
b by my | a-2c-4d-2e2
b by myself | A-3
b by now | A-3
b by our | A-3
b by post | A-4
b by proxy | A-3
b by that | A-3
b by the | O3b2d-3
b by then | A3
b by tonight | A-4
b by you | A13O-12b-3
b by your | A6O-3d-3
b c u | A7
b cake $ | A-2
b cake at | A-2
b cake be | A-3
b cake from | A-2
b calamine be | A-3
b calculator and | A-2
b calendar $ | A-5
b calendar be | A-3
b calendar have | A-3
b calendar since | A-2
b call #Name | A-8
b call #Number | b4
b call $ | A-6
b call a | A-3
b call and | A2
b call at | A-2
b call be | A4
b call before | A-2
b call cps | A10b-4c11e-2
b call her | A6b5d5e-3
b call him | A-5
b call it | b-4d3
b call me | A-5O-3b4e-2
b call my | A-3
b call on | A-3
b call since | A-3
b call that | A2
b call the | A2c-4d-4e7
b call this | A-3
b call to | A-4
b call with | A-2
b call you | A-2
b call your | A17O-6a-3b10c3
b calls in | A6
b calls will | A-2
b camera in | A21a-9b-6c-7d20e-4
b camp deposit | A-2
b camp in | A-3
b can #Name | A-4
b can $ | A3b10d-2e-2
b can agree | A-3
b can all | A-3
b can always | A-3
b can be | O5a-4b17c-2
b can bear | A-2
b can believe | A-3
b can bend | A-2
b can breathe | O-3b-3c2
b can bring | A4
b can call | A-3
b can change | A3
b can chew | A-3
b can cover | A-3
b can decide | A-3
b can do | O5a-5b6
b can drive | A-2
b can drop | A-4
b can explain | A2
b can face | A-3
b can find | A-2
b can forget | A11b-2d5
b can get | O-4a3c-2e4
b can give | A2
b can go | b-3c7e-3
b can go back | A-2
b can go on | A5b8e-2
b can go out | A9O-2b-3c3d4
b can hardly | A-3
b can have | a3d-10e-3
b can hear | A-2
b can help | A-3
b can i | A-18
b can keep | A8b-4c-2d-3e11
b can leave | A7b-3d6e3
b can lift | A-4
b can live | A5b5c2d-2e-2
b can make | A-2
b can murder | A-2
b can never | A-3
b can not | A-2
b can pick up | A-2
b can put | A-3
b can put in | A-4
b can read | A-3
b can ring | A-3
b can run | A18d5
b can run over | A-3
b can see | A14O8a-3b3d-2e-7
b can send | A3
b can she | A-2
b can sit | A9c6
b can sleep | A4
b can spit | A-2
b can stand | A-3
b can stay | O4c2
b can still | A-2
b can stop | A-4
b can stretch | A-2
b can swap | A-3
b can take | A-11
b can tell | a-2b-3e6
b can the | A-4
b can trade | A-3
b can u | A-8
b can wash | A-3
b can we | A-10
b can you | A-27
b can your | A-3
b canal $ | A4
b cancel the | A4
b cancell the | A-2
b candles $ | A-2
b car $ | a-2b-3c4e-3
b car again | A11O4a8d-2
b car and | O4a-4c-3d-3e7
b car by | A4
b car door | A-3
b car for | A12c9
b car keys | A-2
b car on | A9a4d-3e-2
b car park | A-5a11c-2
b car seat | A-2
b car since | A-2
b car so | A-6O3
b car that | A4
b car to | A-4
b car window | A-4
b car with | A-3
b card $ | A-6
b card and | A2O3a-6d17e-4
b card at | A-3
b card come | A-2
b card for | A2
b card with | A-3
b cards $ | A-3
b care #Name | A-2
b care $ | A11c6e-2
b care to | A-2
b carry her | A-3
b carry him | A-3
b carry his | A-2
b carry on | A-4
b carry that | A-4
b carry the | A-2
b cars $ | A-4
b case $ | A6O-7b-3c-2e-2
b case be | A-2
b case or | A11a8d-2
b case you | A-2
b cashew and | A-3
b cast for | A-3
b castle $ | A-2
b cat in | A-4
b cat stay | A-3
b cat to | A-2
b cavities $ | A-3
b cent and | A-3
b centre $ | A11O-4a7b-3
b certificate $ | A-2
b certificate be | A-2
b certificates and | A7O-6d6
b chair $ | A-2
b chair at | A-3
b chair with | A-4
b chairs $ | A3
b chance $ | A8a4
b change anything | A-3
b change be | A-3
b change like | A-3
b change my | A13O-5b-3d7
b change the | O4a-2c-2d5
b chapter and | A-3
b charge on | A-3
b charge your | A-3
b charger $ | A5
b charges or | A10b-3d11
b chart $ | A-2
b chat $ | A-3
b chat with | A-2
b check $ | e4
b check be | A2
b check her | A-4
b check if | A-2
b check it | A-3
b check my | A11O-6b-4d8
b check out out | A4
b check under | A6
b check your | A8b-4d11
b cheese $ | A-3
b chess $ | A-2
b chew the | A-3
b chicken $ | A-3
b child #Name | A-4
b child $ | A-9
b child and | A5
b child be | A-3
b child benefit | A-3
b child have | A5
b child of | A-3
b child say | A5
b child to | A6
b child who | A-3
b child with | A-6
b children #Name | A6
b children $ | A-4a3b-2e-2
b children a | A12b10d-2e-3
b children about | A-3
b children and | A3e9
b children at | A-3
b children be | A-2
b children in | A5O-5a4b-4d-2e-2
b children it | A2
b children of | A-3
b children out | A9O-4b-4e9
b children see | A-5
b children should | A-5
b children tell | A-3
b children to | A3b6e-5
b children where | A8O3b-2c-2d-2e8
b children will | b-2e6
b children with | A-3
b children's services | A3
b chip in | A-3
b choice $ | A-3
b choice of | A-3
b chok me | A15O-5a4c2
b chok on | A-3
b chok you | A15O4a10c-2
b choose $ | A-3
b choose the | A-4
b christen $ | A2a9b-3
b christmas $ | A11a7b-2c-3d-2e-2
b christmas day | A-6
b christmas without | A4
b church $ | b-2d8e-2
b church and | A8b-2d8e-2
b church be | A-4
b cigarette burn | A9O-5b-2c9
b city $ | A5
b clap $ | A-2
b clap for | A-4
b class #Name | A-3
b class $ | A-2
b class at | A6
b class teacher | A7O-3b-3c11e-3
b clause #Number | A-3
b clean and | A-3
b clean through | A3
b clear $ | A-2
b clear that | A-3
b clerk $ | A-3
b clinic $ | A3
b clinic card | A-3
b close #Day | A-2
b close on | A-2
b close the | A7
b closer to | A6
b clothes $ | A-2
b clothes on | A11O5b-3c8e-3
b club $ | A-5
b club and | A-3
b coach call | A-3
b coat $ | A-2
b coat since | A-3
b coat so | A-4
b coats $ | A-2
b code be | A-3
b coffee $ | A-4
b coffee table | A13O-4b-3c8d-2e-2
b cold $ | A-3
b cold bath | A11O5b-3c8e-3
b collect #Name | A6b-2e5
b collect her | A-2
b collect it | A-2
b collect on | A-2
b collect the | A8O-7a5c-2
b colour in | A-4
b colours be | A-4
b column of | A-3
b come $ | A-3a8b-2
b come again | A-3
b come and | A5a-4c-3e3
b come at | A-2a8b-2c-2
b come back | A-3
b come back back | A3O2a-7e3
b come back back in | A-2
b come by | A-3
b come for | A-3b2
b come from | A-11
b come get | A-2
b come home | O-7a-11c6e-2
b come if | A-3
b come in | A6
b come in in | b11e-3
b come inside | A11a-3b-2
b come into | A4
b come look | A4
b come near | A8O4a6b-3d-3
b come off off | A-2
b come on | A-7
b come out out | c8e-2
b come over over | A14O6a5
b come round | A25a5b-5c-5d4e-2
b come the | A-3
b come there | A-3
b come to | A4c-11
b come up up | O4a9b-2d-2
b come with | b-2e8
b commend to | A-3
b comment $ | A-3
b comment from | A-2
b concert and | A-3
b conclude that | A-3
b condolences to | A-3
b conference $ | A-3
b conferences be | A-3
b confess i | A-3
b confirm $ | A-3
b confirm by | A-4
b consent $ | A3O4b-2e7
b consent and | A7O-4e4
b consent letter | A-2
b consent to | A-3
b consider a | A-2
b consider what | A-2
b consult the | A-3
b consultant say | A-3
b contact $ | A-3
b contact centre | A5O-4a7b-3
b contact list | A-4
b content to | A-2
b contrary to | A-4
b controlling $ | A-2
b conversation $ | A-2
b cop will | A12a3b-3e3
b cope $ | A12O3b-3c6
b copy $ | A-2
b copy of | A3
b copy the | A-3
b corner of | A-3
b correct it | A-4
b cos be | A-2
b cos the | A-4
b cos u | A-3
b cost me | A-3
b cost you | A-3
b costume $ | A-3
b costume be | A-2
b couch $ | A5
b couch so | A-3
b couch the | A-4
b cough be | A-4
b cough in | A-3
b cough it | A-4
b counsel have | A-3
b counsel will | A-2
b counsellor have | A-4
b count #Number | A8a3b-4
b count $ | A-2
b count as | A-2
b count how | A-3
b counter for | A-2
b country $ | A17O3a-3b-2c-3d-2e11
b country and | A15e9
b country on | A6O-4b-4e9
b country with | A11e6
b country you | A17a-2c-2e15
b couple of | A6
b court $ | A-4c-3
b court and | A-3a10b-3d-3e-3
b court can | A17O4b-2e6
b court for | A-3
b court order | A13a-3e11
b court say | A7O5
b court will | b3e2
b cousin will | A11a2e2
b cousin's page | A-4
b cousin's wed | A-5
b cousins $ | A-3
b cousins be | A7
b cover both | A-2
b cover for | A-2
b cover in | A14O-3b3c-3
b cover it | A-3
b cover the | A-3
b crack a | A-3
b cracked from | A7O-3a5
b crackers $ | A4
b crazy hot | A-2
b cream be | A-3
b credit card | A-3
b crib $ | A-3
b cricket ball | A-3
b cross i | A-2
b cross into | A13b-2e13
b cross me | A5
b cross that | A-3
b cross with | A-3
b crush at | A-3
b cry $ | A10
b cry a | A-2
b cry about | A7
b cry at | A-2
b cry for | A10O5c13
b cry herself | A4
b cry in | A-4
b cry like | A-2
b cry when | A3
b crèche have | A-3
b cupboard $ | A-4
b cupboard under | A10b-3c10d-2
b curtains $ | A5
b custody will | A17a-3b-3e8
b cut again | A13O5b9d-2e-3
b cut all | A6O-5b11c-2
b cut her | A3b3e3
b cut my | A-2b11d-3e-2
b cut myself | A8b6d-2
b cut off off | A12b-3c5d3e-2
b cut your | A11a-3b-3d6e-2
b d in | A-4
b dad $ | a-3b-2d3
b dad be | A-2
b dad have | A-2
b dad hit | A5O-4a4c-5
b dad in | A-3
b dad to | A-3
b dad will | A2
b daddy $ | A12a4c-2
b daddy be | A-2
b daddy do | A-3
b daddy say | A13O-2b3e-4
b daily $ | A10a-3b-2d4
b dance $ | A-3
b danger to | A3
b dare $ | A-3
b dark and | A-4
b dark so | A2
b date for | A-3
b date in | A-3
b date of | A-3
b dates well | A-2
b daughter $ | A2O5a2b4e-2
b daughter be | A-5
b daughter have | A14a-3b-2c9
b daughter in | A14b-3c-2e11
b daughter say | A16O-9a-3c-2
b daughter she | A-4
b daughter to | A7b-2e6
b daughter why | A-4
b daughters $ | A-2
b day #Name | A-4
b day #Number | A-2
b day $ | A-6O-2b-2d3
b day and | A-5
b day be | A-8
b day before | A-3
b day go | A-2
b day i | A-5
b day in | A-2
b day of | A-2
b day or | A-3
b day since | A9b10d-3
b day so | A-2
b day the | A-3
b day through | A-2
b day until | A3d4
b day will | A5
b day you | A5a14b-4c-2d-3e-3
b daylight $ | A-4
b days $ | O-2c-2e5
b days and | A9O-5b4
b days in | A-4
b days off | A-3
b days to | A4
b days will | A5
b dead $ | A25b8c-7d-5
b dead and | A25a-8b15c-4d-3e-3
b dead by | A13b12e-2
b dead father | A4
b dead i | A-3
b dead if | A10a11b-4d-2
b dead man | A8O4a9b-3c-2d-2
b dead on | A-2
b dead since | A-4
b dead than | A16a-2b4c3
b deadline for | A-3
b deal of | A-2
b deal to | A-2
b deal with | O3a-2b9e-2
b dear #Name | A-8
b death $ | A3
b decent people | A-3
b decide $ | A-4
b decide be | A-3
b decide to | A15O7b5e-4
b decide what | A7
b decision for | A-3
b decree $ | A-3
b deep down | A-4
b deep end | A3
b delete it | A-3
b dent in | A5
b dentist and | A-2
b depend on | A-3
b deport if | A14a-3b-2d15
b deposit on | A-3
b deserve every | A10a9d-2
b deserve it | A11O4c3
b desist from | A-4
b details be | A-2
b dial $ | A-4
b diary $ | A-2
b diary i | A-4
b die $ | A14O-3a-3b10c-3e-2
b die and | A8b9d-2e-2
b dinner $ | A-3
b dinner at | A4
b director $ | A-2
b disappear $ | A18O7a-2e10
b disclos to | A11O-5c10d-2e-2
b discover what | A-2
b discuss my | A-3
b disgrace and | A-3
b divorce $ | A5d3e-2
b divorce or | A12b-3d11e-2
b do #Day | A-10
b do #Name | A-18
b do #Number | A-9
b do $ | A-6O6a-2b2
b do a | A-9
b do about | A2
b do again | A-3
b do all | A-4
b do an | A-3
b do another | A4
b do answer | A2
b do anyone | A-2
b do anything | A-2
b do ask | A-4
b do at | A-3
b do be | O4e3
b do bother | A11O4a-3b-3c-4d-3e9
b do bring | A10b14c-2e-2
b do by | A-3
b do come | O3a-3e4
b do come back | A16a-7c4
b do come up | A-3
b do consent | A-3
b do count | A-2
b do deserve | A13a4b-4c3
b do do | A-2
b do drive | A4
b do drop | A11a7
b do eat | A4
b do even | A-2
b do every | A-2
b do find | A4
b do football | A-2
b do for | A-3
b do forget | A-3
b do give | A10b-2c14
b do go | A8a-2b-2d4
b do handovers | A10O-4a7b-3
b do happen | A-4
b do have | A-8
b do he | A-10
b do her | A6b-3c9e-2
b do his | A-2
b do i | A-13
b do if | A5
b do in | A-3
b do it | O2b2e-6
b do karate | A-3
b do know | A2a-5b-2c-5d-4e16
b do learn | A4
b do leave | A11b-3d6
b do let | a-2b9e-5
b do lie | A11d9
b do lift | A-3
b do like | A-2
b do look | A5
b do make | A5b-3c11d-2e-3
b do me | A4O6a-2b-2c10
b do mind | A-9
b do miss | A-3
b do my | A-2
b do no | A-2
b do on | A5
b do panic | A-3
b do pay | A-4
b do photograph | A-2
b do pick up | A-3
b do pickups | A-2
b do read | A-3
b do say | A-3
b do see | A4b6c-2d-3
b do send | A-2
b do she | A-9
b do so | A-2
b do suit | A-3
b do take | A5
b do tell | A-6
b do text | A-3
b do that | A-8
b do the | A-16O-5a4e4
b do they | A-3
b do think | A-3
b do this | A2b3
b do time | A10O3a8b-4
b do to | A19O-4c2
b do try | A5b2e-4
b do u | A-6
b do want | A13a-11b20c-11e-15
b do wear | A-4
b do what | A-3
b do when | A4
b do with | c2
b do work | A2
b do worry | A-3
b do your | A-2
b dock $ | A-4
b doctor $ | A-5
b doctor have | A-6b-3c5
b doctor say | A-4
b doctor want | A4
b document $ | A-3
b dog $ | O3
b dog eat | A4
b dog with | A-4
b dollar store | A-2
b door $ | O-2a3c-3d6
b door again | A15a11c-2
b door and | A11O-6a6b-2c4d-4e-2
b door at | A-2
b door for | A3
b door he | A4
b door lock | A11O5c3
b door on | A-2
b door or | A8a5
b door with | A3
b doorbell cam | A3
b doorstep $ | A-2
b dose be | A-2
b dose of | A-2
b down #Number | A-3
b down $ | A4e-7
b down and | A-2
b down at | A-3
b down be | A3
b down by | A-2
b down for | A-3
b down from | A-3
b down on | b10
b down the | A2b-6c2d-3e-4
b down there | A10b4c2e-2
b down what | A-3
b down with | A-4a15c-4
b down you | A-3
b dr #Name | A-6
b drag me | A9a5
b drag you | A11a10b-3d-2e-2
b drama $ | A7b-3c4
b draw the | A-2
b draw up | A-2
b drawer and | A13O-4b-3d-3e9
b drawer until | A-3
b dress $ | A-2
b dressing gown | A-3
b drink #Name | A3
b drink the | A5
b drinks in | A-3
b drive $ | A-6
b drive and | A2b-3d11e-3
b drive him | A-5
b drive home | A3
b drive i | A-3
b drive me | A-3
b drive off | A9O-4a-4e12
b drive safe | A-4
b drive so | A-3
b drive them | A12a-3b-5c15d-6
b drive to | A2a-2b3e7
b driving $ | A-2
b driving licence | A-2
b driving so | A-3
b drop dead | A-4
b drop him | A-2
b drop it | A-7
b drop of | A10b-2c7
b drop off him | A-3
b drop the | A12b-9e-8
b drown them | A11b-3c12
b drown you | A16a9b-4e-2
b drunk when | A15c6
b dry $ | A-3
b dy $ | A14O4a-2b4c5e-2
b dy for | A-2
b dy in | A-4
b dy laugh | A-3
b dy to | A-3
b each and | A-4
b each night | A6
b each of | A-3
b each side | A-4
b each time | O-8a-2b2d4
b ear infection | A-2
b early and | A13O5b-3e4
b ears be | A-3
b easier for | A-2
b easter $ | A-2
b easter and | A3
b easter be | A3
b easy $ | A10O6b-3d-2e7
b eat #Name | A-3
b eat #Number | A-4
b eat a | A4
b eat and | A-4
b eat at | A-3
b eat before | A-3
b eat from | A22O-7b-3c15
b eat her | A-3
b eat it | A-4
b eat or | A-3
b eat you | A-3
b eh $ | A-3
b eid #Name | A-4
b either $ | A4O5a3b-3e2
b either be | A4
b either of | A5O-5b-2e8
b either side | A-3
b either the | A-2
b eldest be | A10b-3c8e-3
b else be | A-3
b email $ | A-3
b email about | A-3
b email and | A12b-4d6
b email from | A-2
b emails $ | A6
b emergency $ | A12b6d-2
b emotional range | A-3
b emotional unavailability | A-3
b empty and | A17a-2c-2d-2e15
b empty stomach | A-2
b end and | A2
b end his | A11O-5b10c-2
b end it | A18a-10b20c-5d-3e-4
b end my | A8b9
b end of | A-7
b end on | A-3
b end this | A4
b end to | A5
b end up up | A6a3b-2
b end with | A4
b engine running | A3
b enjoy $ | A-2
b enjoy that | A-3
b enjoy your | A17O5b-3d4e3
b enough be | A-2
b enough tablets | A-3
b envelope $ | A-2
b equally $ | A-3
b even #Name | A-4
b even $ | A-2
b even a | A-2
b even come | A17b11d-3
b even from | A-3
b even have | A-2
b even notice | A9b3e-2
b even the | A-2
b even your | A-3
b evening #Name | A-7
b evening $ | b3e-2
b evening before | A4
b evening that | A5
b evening with | A-4
b evenings $ | A-3
b ever #Name | A-2
b ever $ | A-3
b ever do | A-2
b ever find | A12O6a-3c-2e13
b ever get | A7
b ever go | A-3
b ever on | A-3
b ever send | A-3
b ever write | A-4
b every #Number | A-10
b every bath | A-3
b every blessed | A-3
b every christmas | A-4
b every day | A6O3b4d-6e-4
b every email | A2
b every evening | A13O-2a-2b-2d11
b every hour | A9a-3d11
b every man | A10b-3d11
b every meal | A-3
b every month | A-2
b every morning | A15O4b12c-2d-3
b every mother | A-3
b every night | A5a-11c-2d5e-4
b every page | A-4
b every penny | A4
b every second | A12a-3c4
b every single | A-4
b every text | A7
b every time | A5a-9b-6c7d6e-5
b every week | A-3
b every window | A2
b everybody $ | A-3
b everybody will | A3
b everyone at | A8d6
b everyone would | A11b6d-2
b everything $ | a-2b9c-3
b everything be | A-3
b everything i | A-5
b everything you | A10O5b-3d11
b everywhere i | A8O-5b-3d4
b ex have | A10O-10c-2
b exactly like | A6
b exam on | A-3
b excuses $ | A-4
b exit at | A-2
b expect a | A-2
b expect you | A-3
b explain it | A3
b explain that | A-4
b extra cost | A-3
b eye $ | A5
b eye be | a4
b eye open | A2a8b-3d-2
b eyebrow $ | A-3
b eyes $ | A-3
b eyes and | A-4
b face $ | O6c2
b face and | A-2a3c-2
b face at | A17O-5
b face in | A19a11b-2d-3
b face on | A-7c6e-2
b face outside | A9O-3a6
b face paint | A-2
b face then | A-6
b face to | A-3
b face with | A-3
b faces $ | A-3
b fail to | A-3
b fair $ | A-3
b fair bit | A-2
b fair board | A-3
b fall $ | A-4
b fall down | A-2
b fall from | A-3
b fall off | A-3
b fall out | A-2
b fall through | A-4
b family $ | A2
b family be | A-3
b family court | A-2
b family do | A-3
b family in | A10b-2e7
b family now | A-4
b family of | A-3
b far $ | A5
b far away | A2
b far too | A-4
b father also | A12b-2c3
b father and | A7a-3c-2e11
b father be | A-3
b father do | A3
b father in | A-2
b father warn | A-2
b father will | A3
b fault $ | A7b10d-2
b fault he | A-3
b fault i | A-3
b fault that | A-3
b fear of | A-2
b feed and | A-4
b feed him | A-2
b feed store | A-3
b feed the | A2b7
b feel $ | A-3
b feel a | A4
b feel free | A-2
b feel like | A-2
b feel our | A-2
b feel sorry | A-2
b feel stupid | A-4
b feel when | A-2
b fees in | A-2
b feet $ | A-3
b feet have | A-4
b fella with | A-2
b ferry $ | A-3
b ferry from | A-3
b fetch them | A-3
b fever $ | A-3
b field be | A-3
b fight about | A-2
b fight it | A-4
b figure out it | A-3
b fil for | A-4
b file $ | A-3
b file for | A-2
b fill her | A-3
b fill in it | A-3
b fill out out | A-3
b film $ | A-4
b film have | A-3
b film it | A-3
b final $ | A5
b final be | A-3
b financial abuse | A-3
b financial control | A-3
b find #Name | A-2
b find #Number | A-2
b find a | A11O-13a-6d9e-2
b find her | A-3
b find him | A7c-3
b find it | a-3d8
b find me | A25a-6b17c-5d-4e-2
b find out out | a-5c-3d3e3
b find that | A-2
b find the | A-5
b find them | A15b-2e14
b find us | A16a-5b-4c-3d-6e17
b find you | A21O-3c-7d12
b find your | A-3
b fine $ | A-8
b fine and | A-3
b fine for | A-2
b fine i | A4
b fine with | A-3
b finger $ | A-3
b finger mark | A6O-2c7
b finger on | A-3
b fingers $ | A4O-4a-3b-2c12
b fingers and | A4
b finish #Time | A-3
b finish $ | A-2
b finish a | A-2
b finish it | A10O2a-2b3
b finish me | A-3
b finish the | A14a6b-3e2
b finish what | A12a10b-3
b fire to | A5
b first $ | A4d5e-6
b first be | A-2
b first contact | A-3
b first have | A-3
b first i | A-3
b first in | A-3
b first pick | A-4
b first place | A-3
b first so | A8b4
b first the | A-2
b first thing | A-3
b first you | A-5
b fish fingers | A-4
b fish tank | A-2
b fists $ | A13a4b-3c5d-2e-3
b fix $ | A-3
b fix in | A-3
b fix it | A-2
b fix that | A5
b fixed brace | A-3
b fizzy drinks | A-3
b flat and | A12a-2b2e-2
b flat be | A-4
b flight be | A7b-3d-2e7
b flight home | A3
b flight land | A-4
b flight times | A-3
b floor $ | a2b-3c4d-2
b floor until | A-3
b flu and | A-4
b fly from | A-2
b fly home | A3
b fly out | A9b-2d-2e6
b fly to | A11e6
b folder $ | A-2
b folder be | A-2
b follow me | A22O-13a-8b-4c-5d18e-5
b follow you | A12O10a-6b-2c-4d16e-4
b food $ | A3b-3d11
b food for | A4
b food till | A11O5b-3c8e-2
b food will | A12c7
b football $ | A-4
b football boots | A-2
b football on | A-3
b for #Day | A-19
b for #Money | A-2
b for #Name | O-5a-6b-4c-7d-5e24
b for #Number | b-14
b for #Time | A-2
b for $ | a3b-2d-3
b for a | b2d-6
b for about | A-2
b for ages | A-2
b for all | b-3c5
b for always | A10c-2d-3e11
b for an | A3a-3c3d-3e-2
b for anything | A-3
b for be | A-10
b for both | A-15
b for breakfast | A-3
b for each | A-4
b for every | A-2
b for everybody | A-2
b for fees | A-2
b for good | A24O7a-13c-14d-11e16
b for have | A-7
b for her | O5e7
b for him | b-3c8e-3
b for his | b2c-2
b for how | A-2
b for it | A-4a-4c14
b for like | A-5
b for live | A10b7d-2
b for lunch | A-3
b for me | A15O3b12c-13d-14
b for men | A-4
b for money | A7
b for much | A2
b for my | A-7
b for not | A-2
b for now | A-3
b for once | A-5
b for other | A-2
b for parents | A-2
b for sanctions | A-3
b for say | A-3
b for show | A6
b for soccer | A-3
b for something | A-4
b for talking | A-4
b for thanksgiving | A-3
b for that | A-20
b for the | A-18O-3d-7
b for them | A-4
b for these | A-2
b for tonight | A-3
b for u | A-2
b for ur | A5
b for us | A4O3b-2e10
b for what | A4
b for when | A13b3c-2d-2
b for word | A-2
b for work | A-2
b for you | O10a-3c8e-6
b for your | A-8
b for yourself | A-4
b forbid you | A7O4b-2d10e-2
b force me | A13O-5a2b-2
b forever $ | A7b-3e8
b forget his | A-3
b forget that | A10b3
b forgive me | A-3
b forgive the | A-3
b form $ | A-5
b form be | A-3
b form have | A-3
b form teacher | A-3
b form to | A-4
b fortnight $ | A-3
b fortnight and | A-3
b fortnight in | A-3
b fourth $ | A-3
b fr be | A-3
b free $ | A-3
b free evening | A-2
b free to | A-2
b free until | A-2
b fridge $ | A-6
b friends $ | A-2O-4b-3d7
b friends and | A9d3
b friends or | A11b-3d9e-3
b frighten of | A-6
b from #Day | O-4c7
b from #Name | A-2O-5a-2c-2e16
b from #Number | A-14
b from #Time | A-4
b from a | e6
b from both | A-2
b from football | A-3
b from her | A-3
b from here | b-3e11
b from his | A-3
b from last | A-5
b from me | d3e-3
b from my | A10O-4a2b-6c-6d-2
b from now | d4
b from school | A11a-7b-4c-6d-5e18
b from swim | A-4
b from that | A-2
b from the | A-8O-4a-4d-2e5
b from today | A-3
b from tomorrow | A6
b from tonight | A-3
b from under | A-4c8
b from us | A-3
b from when | A3a4
b from where | A6O-3e2
b from work | A12O-4a2d-2
b from you | A-2a-2e2
b from your | A-4O-5a-4
b front of | a9c-6d-3e-6
b front office | A-3
b front pocket | A-4
b front row | A-2
b full custody | A6b14c-2d-3e-3
b full of | A-3
b full tank | A16a5b-3c-2d-3e2
b fun be | A-3
b funeral $ | A5a2b5c-2d-3e-2
b fuss $ | A-3
b future $ | A-2
b game's #Day | A-2
b garage $ | A9a-2b6
b garden at | A12O-2b-2c4e-2
b garden centre | A-4
b gate $ | A-5
b gate and | O-2a3b-3e5
b gate at | A-3
b gate be | A-4
b gate in | A-3
b gate with | A-4
b gather from | A-4
b gentleman with | A-3
b get #Number | A3a3c2d-2e-2
b get $ | A-4
b get a | A2O4a2b-14c3
b get an | A7
b get another | A11O2c5d4
b get away away | A2
b get back back | A4
b get back her | A6b-3c-2d-2e11
b get back him | A6
b get back it | A-2
b get back them | A18O6a-2c-2e3
b get extra | A-3
b get from | A2
b get her | O3a2c-3e5
b get him | A-2
b get his | A3c5
b get hit | A-3
b get in the | A5O3e4
b get into | A14a-5b-2d6e-3
b get it | A-7
b get lock | A6c4d-3
b get more | A-3
b get my | A3a-3b6d-2
b get no | A6O4b-2c10
b get off off | A-4
b get on my | A14O5a7d-3
b get on on | A-3
b get out a | A-4
b get out out | A4
b get over a | A-4
b get over over | A12b-2c6
b get pay | A-4
b get rid | A10b-3d10e-3
b get that | A-3
b get the | O8a-16c3d4
b get their | A12O2b-3e3
b get them | A7a4b-2c3d-2e-2
b get there | A9e3
b get tired | A-4
b get to | A-2d4
b get u | A-4
b get ur | A2
b get you | A3a12b-2
b get your | A8O5b-3c-4d13e-4
b get yourself | A-3
b getting marry | A-3
b getting stab | A12a6c-2
b ghost $ | A-2
b gift for | A-3
b girl $ | A14a5b-2e-2
b girl in | A3
b girl on | A-3
b girls $ | A11b3
b girls and | A-2
b girls can | A-4
b girls i | A15O5b13
b give #Name | A9O-3b-3c2d5e-2
b give a | A-3
b give her | b-2c8
b give him | A6O3a-7b-9c26d-6e-9
b give it | a5b-2d-5
b give me | A7a-3b-5
b give my | A-3
b give our | A6O-2b-3c3d3e-3
b give that | A-3
b give the | A-4
b give them | A-5a-2c4
b give up up | A-6
b give us | A-4
b give what | A-3
b give you | O4d-2
b glad you | A-3
b glasses in | A-3
b glasses on | A-2
b go #Number | A-2
b go $ | c-7d-2e6
b go a | A6b-3c-2d-3e13
b go abroad | A8e4
b go ahead | A2e4
b go and | A6a-2b4d-2e2
b go away away | A11b-3c2d-3
b go back back | A-2
b go change | A4
b go cold | A-4
b go for | A12O-3a5c-6d-3
b go from | A2
b go halves | A-3
b go hungry | A15b-3c7e-3
b go in | A-3
b go in in | b-2c3d-2
b go in to | A10b-3d5e-3
b go into | A3b-2c3d2e-2
b go mad | A-3
b go missing | A-3
b go off off | A-2
b go on on | a-4b7c-2
b go out out | A13b-8d8e-5
b go over over | A-3
b go round | A-4
b go straight | A-4
b go the | A-4
b go to | A4O-4a-25d4e-3
b go up up | A4a-3d5
b go with | O7d2e3
b go without | A-2
b go wrong | A-3
b go you | A-4
b goal $ | A-2
b going to | A4b3c-7d-18
b gold and | A10O-3b-2d9e-3
b good #Name | A-3
b good $ | A8O3a-12d-7
b good and | A6O5b-4d-2e10
b good day | A-3
b good enough | A-3
b good evening | A-4
b good for | A-4
b good hiding | A19O5a-4c13
b good luck | A2b-2d-3e10
b good morning | A-5
b good people | A-2
b good trousers | A-4
b good week | A-3
b goodbye $ | A3d-3e3
b goodbye letter | A4
b goodbye to | A5a-2c3
b googl how | A14O-5b11c-3e-2
b got in | A-3
b got on | A8e2
b gp have | A5
b gp say | A-3
b gps in | A-6
b grab #Name | A3O-2c-3e4
b grab him | A16O4a-5c10
b grab me | A12O-6a10
b grand $ | b-2c5
b grand be | A-4
b grandpa #Name | A-4
b grandpa $ | A6
b grateful for | A-2
b grave $ | A-3
b great dad | A-3
b greedy $ | A-3
b green #Number | A-2
b greetings #Name | A-2
b greggs $ | A-3
b grommets $ | A-2
b ground $ | A11a9d-3e-2
b ground be | A4
b group chat | A-3
b grow up up | A-3
b growing lad | A-3
b guess the | A-4
b gun $ | a8b-3
b gun in | A5b8
b guy $ | A-2
b guy who | A6
b gym $ | A-4
b gym and | A6
b habit and | A-3
b habit of | A-2
b haemoglobin be | A-4
b haha $ | A-2
b hair $ | A-5
b hair and | A8O2a2b-3e3
b hair in | A11O-4a9b-2d-3e-2
b half-term $ | A-2
b halloween be | A-4
b halves $ | A-3
b hammer $ | A11O-2a7c-2
b hand $ | a-5b4c2
b hand and | A-2
b hand in | A3
b hand in in | A-3
b hand in it | A-3
b hand on | A4O5a-3c14
b hand over | A12c7
b hand over him | A6
b hand over over | A4a-3c2d5
b hand that | A2
b handovers at | A10O-4a7b-3
b handprint on | A3c4
b hands around | A9O-4a4d-2
b hands be | A-3
b hands on | A14O5a7d-3
b hands round | A13a6
b hands to | A2
b hang himself | A13b13d-2e-3
b hang it | A-3
b hang myself | A18O7a-4b13c-3
b hang on on | A-4
b hang there | A-4
b hang up up | A-2
b hang yourself | A10O-4b10e-2
b hangover $ | A-4
b happen $ | A3c-3
b happen again | A-4
b happen at | A-3
b happen between | A5
b happen to | A6a9b-2
b happen with | A-2
b happy $ | A-2
b happy birthday | A-3
b happy to | A-6
b happy with | A-3
b hard $ | A14O3c6
b hard to | A-2
b harm and | A12O4b-3c7e-2
b harm do | A-4
b hat $ | A-2
b hate for | A-3
b hate the | A-4
b hate to | A-3
b have #Number | A-3c6
b have $ | A-7
b have a | O10b-2
b have agre | A-2
b have all | A2
b have also | A-2
b have amoxicillin | A-2
b have an | A-7
b have anything | A-2
b have apply | A-5
b have ask | O-6a-3c-3d3
b have be | A6O-4c-8d3
b have beat | A-5c7
b have better | A-3
b have book | A-2
b have break | A2O-2a8b-2c-2
b have buy | A-3
b have call | A8O-10a-6c4d-4e3
b have cancell | A-3
b have change | A8a-2b-2d4
b have cigarette | A8b-3c5
b have clean | A-2
b have clock | A-3
b have come | A4b-2d3
b have come down | A-3
b have confirm | A-2
b have contact | A12O-5b-2d4e-4
b have cut | A13b3d-2e5
b have decide | A3O7b5e-4
b have draw | A-3
b have drop | A-3
b have eat | A3
b have email | A-3
b have enjoy | A6
b have enough | A4
b have even | A-3
b have ever | A-4
b have finish | A11a7b-2e-2
b have friend | A14a3b-2
b have friends | A14b-3d9
b have get | A-3
b have get in | A8O3e4
b have get on | A-4
b have give | A-5O-2b-2d8e-2
b have go | A-6
b have have | O5c4e-2
b have her | a-2b-3e14
b have here | A-2
b have hide | A20a-4c-5d-5e11
b have him | a-4e4
b have his | A-14
b have in | A-2
b have inform | A-3
b have it | d7
b have just | a2b-3d-3e4
b have keep | A-3
b have land | A-4
b have leave | A4c-2e11
b have let | A3
b have lock | A-4
b have look | A-3
b have lose | A-3
b have make | A10O2b3
b have mark | A-4
b have me | a-3b-3d5
b have meet | A-3
b have mislaid | A-3
b have miss | A-3
b have more | A-5
b have move | O3b-3d-2e8
b have my | b3c-2d-3e-2
b have never | b-4d-2e12
b have new | A6b-4e8
b have no | a-4b3c-2e6
b have not | A-6
b have nothing | A3c4e-2
b have notice | A5
b have now | A-6a7
b have only | a2e-2
b have open | A-4
b have order | A-2
b have paper | A11a8b-3
b have pay | A-5
b have phone | A2
b have photograph | A-4
b have plenty | A-3
b have poison | A-4
b have prescrib | A-3
b have put | e2
b have put in | A5
b have put on | A-2
b have raise | A-3
b have report | A10O-2a-4b-2c5e-2
b have ring | A6O-3b5
b have save | A-3
b have say | a2d-2
b have search | A-4
b have see | A5O-7c-3
b have sell | A3
b have send | A-5a4b-3e2
b have set | A-3
b have set up | A-3
b have sex | A11O-4a10b-3d-3
b have since | A-3
b have still | A3b-3d9
b have stop | b-4c5e-3
b have strangl | A3O8a6
b have take | A17a-8c-13e6
b have tea | A-2
b have teach | A-3
b have tell | c3
b have that | A-5
b have the | b5c-6d-2
b have them | A-5a-2b-3c9
b have thoughts | A4
b have threaten | A3O-3b5
b have time | A-2
b have to | A-7O-2a-4
b have try | A-5
b have turn off | A-3
b have turn on | A3
b have want | A5
b have win | A2
b have wreck | A-2
b have write | A6O5a-4b21c-4d-3e-4
b have y'all | A-3
b have you | O-2a4b-6c-3d-2
b have your | O4b-6c-4d7
b hay $ | A-2
b he #Day | A-4
b he allow | A-3
b he also | A-3
b he and | A-3
b he apologise | A14b-3c9e-3
b he ask | c-3
b he be | A-2a-15c4d-10
b he beat | A-4
b he bring | A-2
b he can | A3a-4b-6c2d-2
b he collect | A3
b he come | A-3O-2b-2c8
b he come back | A-5
b he cry | A3
b he cut | A-3
b he do | b3d-2
b he eat | A-3
b he fall | A2
b he find | A4
b he finish | A3
b he forget | A-3
b he get | O3a-3c13
b he go | A-4
b he go on | A-3
b he got | A-3
b he hate | A-3
b he have | O-7b-7c-4e4
b he hear | A-4
b he hit | A2
b he inform | A-4
b he just | A-2
b he keep | A-2
b he know | A7c-4d5
b he last | A-3
b he learn | A9O5c8
b he leave | A-3
b he lie | A11c7e-3
b he like | A4
b he look | A-3
b he lose | A-3
b he make | A6b4c-2
b he must | O4b-3c9e-2
b he never | A-3
b he on | A-3
b he play | A-2
b he prefer | A-2
b he raise | A-2
b he ring | A-2
b he say | A5O-6a-7b4d-4e-9
b he shoot | A-3
b he sleep | A3b-3c9d-3e-3
b he stay | A12O4c4
b he stop | A10c8
b he take | A7O-2a-3c-3d6e-2
b he tell | O-7c-4e4
b he threaten | A7O-4a3b-3d3
b he throw up | A-2
b he wait | A-2
b he want | O-5b-3c-2e2
b he wet | A9O2b-3c4
b he will | A8a-5c4d-5
b head $ | A3a4b2c-3
b head against | A10O-4a8d-2
b head and | a7b-3
b head have | A-3
b head in | O3a8c-2
b head on | A4c5
b head teacher | A-4
b head that | A-2
b head torch | A-2
b head under | A9c12
b head want | A-3
b headbut me | A9O-2a3
b health $ | A-4
b hear $ | O-5a6b-2
b hear be | A-3
b hear from | A-4
b hear how | A11b-3c4
b hear it | b-3
b hear me | A5a7b-3d-2e-3
b hear that | A-5
b hear the | A-2
b hear them | A-4
b hear they | A-2
b hear what | A-3
b hear whether | A-2
b hear you | A-6O-4b4c-2e-2
b hear your | A6
b heat be | A-2
b heaven $ | A14b11d-3e-3
b hedge $ | A-3
b helicopter parent | A-4
b hello #Name | A-6
b help me | A-5
b help on | A-3
b help you | A-3
b hen do | A-2
b hens $ | A-3
b her #Name | A-4
b her #Number | b-2c8
b her $ | O-11a-11b-12e4
b her a | A12O2a-3e3
b her again | b-2d9e-5
b her an | A-3
b her and | A8O-2a-5b-3d-4e9
b her another | A-2
b her any | A4
b her assembly | A-2
b her at | A-3
b her back | A3c-5d-2e18
b her bag | A-12
b her be | A-4b-3c2e4
b her bed | A4
b her birthday | A-2
b her by | A14O3a5b-3c-3
b her clothes | A20c16e-3
b her coach | A-4
b her day | A-3
b her diary | A5
b her do | A-3
b her down | A14b-2c15
b her drama | A-4
b her eyes | A3
b her face | A11c8e-2
b her father | A4b6c-2d-3
b her for | A-3
b her good | A7
b her grade | A-3
b her hair | O6b-3e3
b her hand | b-3c9
b her head | A12c8e-2
b her hear | A-4
b her here | A3
b her hip | A-2
b her hold | A-3
b her home | A-3
b her in | A22a-9b-9c14d-10e-2
b her ipad | A-5
b her kit | A-3
b her life | A-3
b her maths | A-2
b her mom | A13b-3
b her mouth | A3O3a-3b-2c18e-3
b her name | A4b-3c-4e5
b her number | A-2
b her on | O-8
b her out | A8a-3e8
b her over | A3
b her own | A-14
b her passport | A14d-2e14
b her pe | A-3
b her phone | A-4
b her porridge | A-3
b her prescription | A-2
b her recorder's | A-3
b her report | A-4
b her room | A4c6
b her school | A3
b her she | A5c8
b her shoes | A-2
b her sleep | A12b-3c7
b her so | O5c-2e2
b her tea | A-2
b her teacher | A2O-7c7e-2
b her temperature | A-2
b her that | A5b-3c10d-2
b her thighs | A12O-4b10c-2
b her this | A-3
b her thumb | A-3
b her till | c-4e3
b her to | b-3e3
b her up | A-4
b her violin | A-2
b her watch | A-2
b her will | A2
b her with | A8O-5a-8b-3c5e3
b her would | A-3
b here #Number | A6
b here $ | A8O5d-5
b here and | b-2c-3d3
b here anymore | A14b10d-3e-2
b here at | A-4
b here be | a-2e2
b here for | e-3
b here i | A-3
b here in | A17O11a-6b-2c-6e11
b here now | A5
b here on | A-5
b here so | A-3
b here the | A5
b here to | A2
b here until | A4
b here we | A-3
b here with | A4b-3d-3e11
b hers $ | A-2
b hers and | A-3
b herself $ | A8O-3c2e-2
b herself why | A-4
b hesitate to | A3
b hey #Name | A-2
b hey be | A-3
b hey do | A-2
b hi #Name | A-8
b hi to | A-4
b hidden camera | A10O-6a-3d5
b hide behind | A2
b hide her | A16e11
b hide him | A8c-3e11
b hide his | A3
b hide in | A-3
b hide it | A-3
b hide my | A12b-3c-2d5e3
b hide the | A11O3c-5d-4e7
b hide them | A14b-2e12
b hide with | A11O6b-2c3
b hiding from | A12O4b-2c4d5e-2
b him #Day | A-2
b him #Number | A-2
b him $ | A-2
b him a | A-5a-4c10
b him about | A-3
b him abroad | A11e4
b him again | A9O5a6c-2e-5
b him against | A-6
b him an | A6
b him and | a-5b-2c-4d-3e11
b him at | A-2
b him away | A8b-4c-2d-2e13
b him back | A8O-4a-4b-3c-3d-3e17
b him be | A5
b him because | A-4
b him before | A-2
b him by | O4a-3c14
b him come | A12O-4b-3c3e3
b him cry | A2
b him down | A4b5c-4e-2
b him every | A2O-2b-2c-2d10e-2
b him for | A-4
b him from | A-3c2
b him have | A-3
b him he | A5
b him his | A12b-2c11
b him home | A-3
b him i | A4O4a3b-3c3d3e-2
b him if | A-3
b him in | O4c-4d-7
b him last | A-4
b him near | A6a9c-2
b him nothing | A-4
b him on | A6a-9b-4c9d-5
b him or | A-4
b him out | A12a-3c-3e9
b him over | c-2d5
b him say | A-3
b him sleep | A11O-4b-2c9e-2
b him that | A-3
b him the | A-4
b him there | A-2
b him till | A4
b him to | A-3O5c-3d-6e8
b him together | A-2
b him tomorrow | A4
b him until | A-5
b him up | O3a-2c-4e6
b him when | A5O-4c5
b him whenever | A14O6b-4c5d-3e4
b him why | A-3
b him with | A18a-3b-4c15d-2e-5
b him you | A-6
b himself $ | A12a-3b2c3e-2
b himself be | A-3
b himself that | A-4
b himself with | A16O-5a-3b15
b hip $ | A5O-2a9c-2d-2
b hip and | A-3
b hip so | A-3
b his #Number | A-2
b his adhd | A-3
b his alarm | A-3
b his arm | O2a-4b-2c10d3e-3
b his arms | A17O-7a-3b12c-3
b his ass | A12a3c-4
b his asthma | A5
b his back | A-3a-3c13
b his backpack | A-3
b his bag | A-13
b his be | A-2
b his belt | A-5
b his birthday | A-2
b his certificates | A-3
b his class | A-3
b his coat | A-2
b his daughter | A-3
b his ear | A-3b-2c8
b his face | A8O-3a-3c14
b his father | A-3
b his finger | A-2
b his fingers | A4
b his flu | A-2
b his folder | A-2
b his forehead | A-3
b his hair | A-3
b his hand | A12O2a-3c12
b his head | A9a-4c3e-2
b his inhaler | A9b-2c9e-3
b his insulin | A4b-4c11
b his jab | A-4
b his knee | A-3
b his legs | A15O-6a-6c7e-3
b his life | A11O-5b10c-2
b his lip | A4
b his little | A-3
b his mate's | A-4
b his mum | A3
b his neck | O-5a2b5c-4
b his own | A-16
b his parents | A5
b his passport | O-5b-3d-2e8
b his phone | A-2
b his place | A14O6b-2d5
b his plate | A-3
b his pyjamas | A10b-3c9e-2
b his reading | A-2
b his room | A3c3
b his rucksack | A-3
b his school | A-2
b his shin | A-3
b his shots | A-2
b his shoulder | A-3
b his sister | A-4
b his skates | A-3
b his son | A-3
b his stomach | A-3
b his tablet | A-3
b his teacher | A3O-6b-2c-4e4
b his third | A-3
b his tummy | A-4
b his violin | A-2
b his water | A-3
b his wrist | A-7
b hit #Name | A12c11
b hit by | A-2
b hit her | A29O-6a-9c16
b hit him | A16a-10c19
b hit me | A2O-3a9c-2
b hit the | b-3d4
b hit you | A31O2a28c-12d-2
b hobby $ | A-3
b hockey $ | A-3
b hold a | A-4O-3a8b-2
b hold her | A10b-3c9e-3
b hold his | A25a-4b-2c17e-3
b hold the | A-3O-5
b hold up up | A-3
b hold your | A-3
b hole in | A-4
b holes in | A-3
b holiday $ | A-5
b holiday be | A-3
b holiday but | A12O5b-3e7
b home #Day | A-3
b home $ | A9O-4a-11d6e-3
b home about | A-3
b home alone | A8a-3b-2c13
b home and | A6a5b-3c-3
b home from | A9O-3c-2e-3
b home in | A-2
b home on | O-4d-3e-2
b home or | A-4
b home the | A3
b home to | A11e12
b home with | O-6a-4c6
b homework be | A-2
b homework club | A-2
b honest to | A-4
b honestly i | A-3
b hoodie be | A-3
b hope be | A-2
b hope for | A-3
b hope it | A-3
b hope the | A-13
b hope will | A-2
b hope would | A-3
b hope your | A-4
b hospital $ | A5O-2a5
b hospital be | A11b11c-2
b hospital i | A-4
b hospital say | A6b-4c8
b hot $ | A4O5b-2c5
b hot plate | A4
b hotel $ | A-2
b hour $ | A-8
b hour after | A-5
b hour ago | A15b-2e11
b hour and | A5b-2c8
b hour for | A-2
b hour of | A-2
b hour on | A-2
b hour so | A13O6b-3d5
b hour to | A3
b hour with | A2
b hours after | A-2
b hours and | A4O7b-2c8d-2
b hours' sleep | A-3
b house #Day | A-3
b house $ | A3O3
b house and | A2a-2b-3c-4e4
b house at | A11a-2b-2d13
b house be | O-6c-2d-2e14
b house by | A3a-3b-3d4
b house down | A14a16c-4
b house for | A-3
b house have | A-3
b house i | b-2c10
b house last | A7a-3
b house on | A12a-3b2c-2d10e-2
b house only | A-4
b house since | A-7
b house the | A4
b house until | A6b-3c3d4e-2
b house where | A3
b house while | A8b-2c3
b house with | A-3a7b-2
b house without | A14b-3d9e-2
b house you | A3
b houses $ | A-3
b how a | A-3
b how be | A-6
b how do | A4
b how i | A3b6d-3e-3
b how it | b-2d13e-2
b how many | A3O-7b10
b how much | A-4
b how that | A-3
b how the | A-3
b how to | A10O-5c3
b how you | c5d-2
b how's the | A-2
b hunt for | A-3
b hurt $ | A-2a9
b hurt and | A3
b hurt by | A-4
b hurt her | A3
b hurt the | A2a-3c10
b hurt you | A7O4a12
b i #Day | A-3
b i also | A-2
b i always | A-4
b i answer | A-2
b i apologise | A-6
b i ask | A-13
b i assume | A-4
b i attach | A-3
b i be | O-2b3
b i beg | A-3
b i believe | A-3
b i bit | A-4
b i black | A8O-3a7d-2
b i block | A6
b i break | A10a6b-2d-2
b i breathe | A-3
b i bring | A-4
b i burn | A12O4b2c-2
b i buy | A-3b4
b i call | A4a-5b5c-2d-4
b i can | c-5
b i care | A11b-3c5
b i carry | A-4
b i change | A14O-2a-2b-2d3e2
b i check | A7
b i choose | A-3
b i come | A4b-5d9e-4
b i confess | A-3
b i count | A-2
b i cut | A12O3b6
b i do | a-7b10d-2
b i drive | A-2O8c5d2
b i drop | A-3
b i eat | A-2
b i email | A-3
b i ever | a3b-4c4
b i exist | A-3
b i fancy | A-3
b i feed | A-4
b i file | A-2
b i find | A-4O-15b3e-4
b i find out | O-5d4
b i finish | A6
b i flog | A8b-2c5
b i follow | A12O4a-2d10
b i forbid | A13O4b-2d10e-2
b i forget | A-8
b i forward | A-3
b i gather | A-3
b i get | c-9d2
b i get back | A-3
b i get on | A14O5a7d-3
b i give | O10b-9c10d-6e-6
b i give up | A-2
b i go | A3O-4a-8
b i gotta | A-3
b i grab | A18O8a2
b i have | A3c-7e2
b i hear | a-2b-3d6
b i hide | A14O4e6
b i hit | A12O14a-3b-3c7
b i hold | A21O6a-5b-3c11e-3
b i hope | b2d-2
b i just | A6O7a-4b9c-3d-2
b i keep | A4O10a-5b10d-2e-3
b i kick | A11c8
b i know | b-14d10e-13
b i leave | A14a-4b-10c7d5e-9
b i let | A20O4a4b-2c2d-2
b i like | A2
b i literally | A-4
b i live | A12O-4b-3d11e-3
b i lock | A3O4a-2c12
b i look | A5O4b9d-3e-2
b i lose | A10O11a-7d-2
b i love | A15b13
b i make | A6b4e-3
b i mean | A-4
b i meet | A-4
b i miss | A-2O3b4d-2
b i must | A-2O-6b-2d8e-3
b i nearly | A-3
b i need | A5O-5a6b-2
b i never | b3
b i note | A-3
b i notice | A-4
b i offer | A-3
b i only | A-4a5b2d-5e-4
b i open | A-2
b i owe | A-2
b i pack | A5
b i pay | O8a-2d8
b i phone | A-3
b i pick up | A8b-2e2
b i print | A-4
b i promise | A-2
b i propose | A-4
b i pull | A14O3b-3c10e-2
b i punch | A17c3
b i push | A7a11
b i put | A11O14a-7c4e-6
b i put down | A-3
b i reach | A-3
b i read | A5O4a-6b-5c-2d17e-3
b i realise | A-3
b i realize | A-4
b i really | A-4
b i regret | A3
b i remain | A-3
b i remember | A-3
b i report | A2
b i ring | b3
b i ruin | A-2
b i say | b-3c-3d7e-4
b i see | A2O10b-10c-11d11e-11
b i send | A4a-5d6
b i shake | A18O6a-2b-3c11e-2
b i should | a4c-4d-4
b i should've | A-5
b i show | A7O5a3b-3d-4e-2
b i sit | b8c-2d-2
b i slap | A18O4c7
b i sleep | A-3
b i smack | A10O5a-3c9
b i stand | A3b6c-2
b i start | A9a10b-3
b i stay | A14O5b5c-2d-2e2
b i steal | A6
b i still | O-11a17b-3c-3d-3e-3
b i suppose | A-7
b i suspect | A-3
b i swear | A-7O3c3
b i take | A-3O4a-6c-10e9
b i take back | A-3
b i take out | A-4
b i talk | A5
b i tap | A-3
b i tell | O6b-9c-5e6
b i tell in | A-4
b i think | O2b7d-3
b i throw | A12O5a8
b i trust | A-7
b i try | A11O8b8c-4d-2e-3
b i tuck | A-3
b i type | A-5
b i video | A-3
b i wait | A-3
b i walk | A14b-4e5
b i want | A5O-2a-5c-2
b i watch | A4O6b-3d6
b i will | e-3
b i wish | A6a-3b14c-3e-2
b i work | A-3
b i work in | A-2
b i would | O3d7
b i write | A-7
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
b if he | A8O10c2d-6e-6
b if i | A15c-9
b if it | O2b-2d3
b if memory | A-3
b if mi | A10a12b-4c-2d-3e-3
b if my | A3
b if neither | A-2
b if not | A-6
b if she | a-2c4d-3e-5
b if the | O9c3d-5
b if those | A7
b if u | A-3
b if we | A-4
b if will | A-3
b if would | A-3
b if you | A2O14a-2e-4
b il $ | A4c4
b il be | A-3
b ill batter | A8a4b-3d-2
b ill drop | A-3
b ill put | A-3
b ill put on | A-3
b ill smash | A10b-2c4d-2
b imagine what | A-3
b in #Day | O-3a3b4c-2d-6
b in #Name | A7a-5b-11c-38d-9e36
b in #Number | A-3a-6b3c-4d6e-3
b in $ | O3a-5
b in a | a5b-4d-3
b in all | A-2
b in an | a3b-3e-2
b in and | a8d-2
b in another | e11
b in bed | A4a4c3
b in bits | A-3
b in case | A-3
b in court | A-4
b in daylight | A-4
b in first | A8b11e-3
b in from | A-3
b in front | a9c-6d-3e-6
b in general | A-2
b in good | A-3
b in half-term | A-4
b in heaven | A14b11d-3e-3
b in her | O-2a-7b3c2d-3e-6
b in his | a-4b-2c15d-2e-3
b in it | A3e-3
b in its | A-3
b in mourn | A-3
b in my | A4a-2d3e-3
b in on | b-2d10e-3
b in order | A3
b in our | A-4b-3c4
b in peace | A-4
b in read | A-4
b in size | A-3
b in some | A-2
b in spring | A-3
b in tears | A8O-3b-3c4
b in that | O4a7b-4c-5d4e-3
b in the | c4d-3e-10
b in their | A-4
b in this | A-8
b in through | A9O-5b-2d8e-2
b in time | O-2b10c-2e-2
b in to | O-4b-3d4e-2
b in trouble | A-2
b in ur | A-2
b in which | A4a7b-3
b in with | A-7
b in write | A-8
b in year | A-4
b in your | A-4a-2b-3d7e-7
b includ $ | A-2
b include the | A-2
b incompetence be | A-2
b indoors $ | A5
b inform me | A4
b inform you | A-3
b inhaler in | A-3
b inside it | a5
b inside out | A-3
b inside the | A-7
b instead $ | A-5
b instead of | A-13
b insulin pen | A-4
b insurance be | A14b9d-2e-2
b intention of | A6
b into #Name | A15O-4a-3c-2e5
b into #Number | A-3
b into a | a-3b8
b into it | A-3
b into my | A5O-6a-2b-3d10
b into the | A5b3
b into ur | A16b-3d12e-3
b into your | A6b-3d9e-2
b invoices $ | A-3
b iron $ | A13a10b-3
b iron and | A-4
b iron syrup | A-4
b it #Day | A-7
b it #Number | A-5
b it $ | a9e-9
b it about | A-3
b it again | A9O9c8d-2e-3
b it all | c-4d7e-2
b it aloud | A-2
b it always | A-2
b it and | a-2
b it arrive | A-3
b it as | A-5
b it at | A-13
b it back on | A4b-3d8
b it be | A-6O2
b it before | A-11
b it belong | A-3
b it can | A-4
b it come | A-3
b it do | b-3d3
b it down | A3
b it drive | A-3
b it dy | A-2
b it either | A-2
b it end | A-2
b it every | A-2
b it exist | A-3
b it feel | A-4
b it fix | A-4
b it for | b12e-2
b it from | A-4
b it get | A-3
b it give | A-4
b it go | A-7
b it hang | A-3
b it have | O4a-2c2
b it he | A-3
b it i | e4
b it in | A-7O-9a-2c2d4e-2
b it just | A-2
b it keep | A-2
b it later | A-3
b it like | A-3
b it lock | A-4
b it make | A-3
b it me | A-4
b it must | A-4
b it my | A-3
b it now | A7b-4d8e-2
b it off | A-8
b it okay | A-4
b it on | A-4c4
b it once | A-3
b it out | A-4b-2c10e-3
b it over | A-4
b it please | A-3
b it put in | A-3
b it recur | A-3
b it send | A7
b it she | A-3
b it so | A-8
b it sorry | A-3
b it sound | A-2
b it stand | A-3
b it straight | A-2
b it suit | A-3
b it take | A4O-9b6d-5
b it than | A-4
b it the | A-6
b it then | A-3
b it there | A-3
b it they | A-3
b it this | A-3
b it through | A-2
b it to | A-4
b it together | A-3
b it tonight | A9a-5b13
b it true | A3O-4b-2c4
b it twice | A-2
b it up | A-4a4b-3c-2d-2e3
b it we | A-3
b it when | A-3
b it where | A4
b it will | A4O5b9d-3e-4
b it with | A-3
b it without | A-3
b it would | d-2e-2
b it yesterday | A-4
b it you | A-2
b it your | A-3
b item #Number | A-2
b itll be | A-3
b its a | A2
b its in | A-4
b its not | A-2
b itself $ | A6
b jacket $ | A-2
b job for | A3
b joke $ | A10b10d-2e-2
b journal a | A-3
b journey #Name | A-3
b judge #Name | A-2
b judge and | A14a5b-3c-2d-2e2
b judge ask | A5
b judge but | A2
b judge can | A13b-4d3e2
b judge get | A-4
b judge give | A18O3c3
b judge have | A5
b juice at | A-2
b jump $ | A22O2a-4b17c-2d-2
b jump from | A3
b jump off | A-6
b jumper and | A-3
b just be | A5
b just confirm | A-3
b just do | A-2
b just have | A-2
b just in | A-2
b just lay | A4
b just say | A4
b just see | A-3
b just so | A-3
b just tell | A-4
b just turn up | A2
b just wait | A17b5
b just want | A4b6d-2e-2
b karate grading | A-3
b karate on | A-3
b keep #Name | A8a-2b3e7
b keep a | A-6
b keep an | A-2
b keep from | A-3
b keep her | A-2
b keep him | A11a4b-2d-2e3
b keep in her | A13b-3e8
b keep in him | A10b3e5
b keep it | A-4
b keep me | A12a2b5c-3e-2
b keep my | A10O-4b-3d12e-2
b keep on on | A5b-2c4d3e-2
b keep out out | A-3
b keep push | A-4
b keep text | A-3
b keep the | O3b-3c-3d-3e12
b keep to | A-2
b keep up this | A10b-2c5e-3
b keep your | b-3c6d-2e-2
b kettle $ | A-3
b key $ | A5
b key and | A3a-3b-3d4
b key have | A4
b kick $ | A-3
b kick back me | A12a-2c4
b kick her | A13O-3c9
b kick him | A10c6
b kick in in | A11a9c-2
b kick in your | A8O3a4
b kick me | A9O-2a10c-2
b kick off off | A-3
b kick the | A8a-4c4
b kick up | A15c5
b kid can | A-3
b kidnap be | A4
b kids #Day | A-3
b kids #Number | A-3
b kids $ | A7O4b7d-3e-3
b kids abroad | A4O2e2
b kids again | A-4
b kids all | A-3
b kids and | A-4O3a-2e6
b kids at | A-3
b kids be | A14b-8c4d-4
b kids before | A2
b kids can | A3
b kids do | A-3
b kids from | A-3
b kids get | A4
b kids have | A-4
b kids i | A19a-2b14
b kids in | A19O6a-3c-3e15
b kids that | A-3
b kids this | A-3
b kids to | A6b-2e13
b kids up | A15b-2e4
b kids will | A6O3b-2c-2e9
b kids' faces | A-3
b kill for | A-2
b kill me | A-3O-5a15b-2c-3
b kill myself | A21a-8b25c-7
b kill the | A13O2a4b-3c3
b kill them | A10b-3c14
b kill you | A25O4a27b-9c-4d-5
b kill yourself | A6b13
b kind to | A-4
b kindergarten and | A5
b kindly do | A2
b kindly let | A-2
b kindly tell | A-3
b kiss the | A5
b kit be | A-3
b kitchen $ | a5d2
b kitchen charger | A-3
b kitchen door | A3
b kitchen scissors | A-3
b kitchen table | A-4
b kitchen with | A-4
b knee $ | A5
b kneel on | A14b-3c12d-2e-3
b knees $ | A-4
b knees and | A-4
b knees have | A-3
b knife $ | A9a6
b knife for | A-3
b knife in | A12O6a11c-2
b knife to | A6a3b-3
b knock out | A6
b knock you | A12O4a6d-2
b knock your | A7a3d-2
b know $ | b-3e5
b know a | A-3
b know be | A-2
b know by | A-8
b know have | A10a11b-3d-3
b know he | A5
b know how | a3b-3c3
b know i | a2d2
b know if | A-6
b know in | A-3
b know it | O3b-3c4e-2
b know maybe | A-4
b know now | A-3
b know that | O-3b5c4e-2
b know this | A-3
b know until | A13b-3c-2d-3e11
b know ur | A5
b know we | A-4
b know what | A3O7b-2c5e-2
b know where | A5b-6c-5d5
b know which | A3a3b-3e3
b know who | O6b-2d4
b know why | A-3
b know will | A-4
b know you | A-2O5d2
b label $ | A-3
b lack of | A-2
b ladies at | A-3
b lady $ | A-3
b lady have | A-4
b land at | A-4
b land back | A-4
b land in | A13O5b-2d-3e6
b landing $ | A-5
b landline $ | A-5
b landline be | A-2
b laptop for | A-3
b last #Day | A3a7d-2
b last #Number | A-7
b last have | A-3
b last message | A9b7d-2e-2
b last month | O-4a9b-3
b last night | A11b9c-3e-5
b last nite | A12O4a5b4c-2
b last time | O-3a-4b4c-2d3e-3
b last week | b4
b last weekend | A7b-3e8
b last year | A-9
b last year's | A-2
b late $ | A-3
b late a | A-3
b late again | A-3
b late and | A-3
b late fee | A-2
b late it | A-3
b later $ | A-3
b laugh when | A-3
b lawyer $ | A17a6b-3d-3
b lawyer and | A-4
b lawyer have | A11O-5b-3c-2d5
b lay down | A13b13c-3e-2
b leaflet about | A-3
b learn $ | A18O7a-3c10
b learn from | A5
b learn it | A-3
b learn manners | A3
b learn some | A5
b learn that | A-2
b learn the | A-2
b learn to | O5a-5c6
b learn when | A-2
b least #Number | A-3
b leave #Name | A-3
b leave #Number | A-3
b leave $ | A7a-8c-4
b leave a | A8O-3b-2c9d-2e-2
b leave and | A-6
b leave at | A4
b leave before | A-4
b leave for | A12O-3a-2c-2e9
b leave her | A11a-2b-2c3d-2
b leave his | A-2
b leave it | A-17
b leave me | O-2b4c-6d-2e-5
b leave my | A-3
b leave on | A-3O-3a6b-2
b leave out | A-4
b leave that | A4a10b-4d-3e-3
b leave the | A10O2a-13b-13d7e-2
b leave them | A8O10a-2c6e-2
b leave to | A7O9d2e-2
b leave until | A2
b leave with | A8b4c-2d-3e4
b leave you | A-3
b leave your | A5b-3d8
b leave yours | A-2
b left with | A-3
b left wrist | A-4
b leg $ | A-5
b legs $ | c7
b legs and | A-5
b leisure centre | A-3
b lend you | A-4
b less $ | A-3
b less than | A14a3b-4c4d-3e-3
b less the | A5
b let a | A3
b let another | A11b-2c3
b let her | A-12
b let him | A-3a4e-3
b let me | O-7a-8d10e-5
b let my | A-2
b let near | A-2
b let the | A3
b let them | A2b5d-2e-2
b let us | A-3
b let you | A-3O2a2b-3c4
b let's see | A-2
b lets me | A3
b letter about | A-2
b letter each | A14O6b10d-2e-3
b letter from | a-3b4
b letter to | A-3
b letterbox $ | A6
b letterbox on | A-3
b library be | A-2
b library books | A-3
b lie awake | A-3
b lie in | A-3
b lie to | A12b-3d4
b lie-in $ | A-4
b life $ | A4a-5b11c-3d-3
b life be | A3
b life i | A11b4
b life insurance | A14b9d-2e-2
b life on | A11b9e-3
b lift my | A14O-4a11
b light $ | b-3c3d2e-2
b light off | A-2
b light on | A-3
b like $ | A4O7a-4c10
b like a | A-3a4b-3c2e-4
b like an | A-4
b like be | A-3
b like have | A-2
b like her | A-3
b like in | A-3
b like last | A5
b like some | A-3
b like that | A-3
b like this | A2a-3b5
b like to | A-23
b like we | A-2
b like when | A-4
b like will | A16O5e5
b like you | d-3e6
b like your | A-3
b limit to | A-3
b limp $ | A-4
b line on | A-3
b line up | A2
b lining of | A10O-6d5
b lip and | A15O-3a5
b lip be | A10O-3b-3c5e-3
b list $ | A-2
b list for | A-3
b listen $ | O4c5
b listen in | A6b-2d10e-3
b listen to | A6a5b-3c-2d3e-3
b literally can | A-4
b little #Name | A-3
b little #Number | A4O-5a-3e3
b little at | A-4
b little girl | A3
b little man | A-3
b live $ | A10a-7b3c-3d5e-3
b live and | A13a5b-4d-2e-2
b live any | A10O4b4d-2
b live at | A-3
b live by | A-5
b live for | A5b11
b live here | A5
b live in | A10a-5b-5c-3e8
b live on | A-4
b live together | A-3
b live with | A8a-3b-2c9e-3
b live without | A12b11c-2d-2e-3
b living room | A8O4b-3d8
b lmk by | A-2
b lobby at | A-2
b lock her | A19O2a-3c17d-3e-2
b lock him | A2O4c5
b lock in | A20a-3c10d-4
b lock me | O-4d8
b lock myself | A-2
b lock the | A-4d3
b locked gate | A-4
b log $ | A2
b log and | A4
b log in | A11O-4b-3d4e-2
b log into | A16O2a-2b-3d9
b lol $ | b-2c-2e2
b lol she | A3
b lolly $ | A-4
b long $ | A-2
b long as | A3
b long be | A-3
b long look | A-4
b longer be | A6
b look $ | A4O2b-2c-4d-3e11
b look after | A8a-2b16
b look at | O5b9c-4d-3e-2
b look down down | A5
b look for | O3a-2b-3e13
b look in | A-4
b look in in | A6a-3d14
b look out out | A-2
b look over over | A-3
b looks like | A-2
b lose $ | A2
b lose a | A-3
b lose at | A-3
b lose it | A9O8a-4c15
b lose my | A-3
b lose nothing | A-2
b lose on | A4
b lose the | A-3
b lose them | A16b7e3
b lose track | A-3
b lost $ | A2
b lost property | A-3
b lot $ | A-2
b lot and | A4
b lot at | A-3
b lot in | A-2
b lot not | A-3
b lots of | A-2
b loud $ | A4
b love be | A-3
b love it | A-2
b love the | A-3
b love them | A9b13
b love to | A-7
b lovely $ | A-2
b lovely to | A-3
b low be | A-2
b luck $ | A-4
b luck on | A-3
b luck with | A3
b lucky i | A8a8b-3d-2
b lump $ | A-4
b lunch account | A-2
b lunch and | A-3
b lunch at | A-2
b lunchbox $ | A-2
b ly about | A8O4d4
b mad i | A-2
b madrassah finish | A-2
b mail $ | A4
b mail it | A-3
b mailbox $ | A-4
b mailing list | A6
b make $ | A-3
b make a | A-2a-3c6d4
b make an | A6b4e4
b make for | A4
b make her | A22O-7a-2b-2c8e-4
b make him | A8O-6a-5c10e-3
b make it | c4d-2e-2
b make me | A-6b2c-2d2
b make my | A10a-3b6
b make no | A-2
b make of | A-2
b make sure | A11a-5d12e-3
b make that | A-3
b make the | b-3c3e-2
b make up up | A-3
b make you | A3a9b-2d-2
b make your | A-3
b man $ | A4a-3c5
b man a | A3
b man and | A-3
b man at | A-3
b man be | A6b-3c2d4
b man for | A-3
b man from | A-3
b man have | A6
b man i | A-5
b man in | A3d8
b man of | A-3
b man on | A-3
b man raise | A16a5
b man to | A10a2b-3d2
b man who'd | A-3
b man you | A-3
b manage the | A-2
b manners $ | A4a4b-3e-3
b manners than | A-4
b manual $ | A-3
b many tablets | A9b4
b many things | A-3
b many times | A-5
b map $ | A-4
b mark on | A-7O-4a-3c9
b marks be | A2
b marriage $ | A-2
b marry in | A-3
b marry to | A-3
b mask $ | A-4
b match $ | A-3
b match on | A-3
b maths $ | A-3
b maths homework | A-2
b matter $ | A-4
b may be | A-5
b maybe at | A-4
b maybe if | A-2
b maybe read | A-3
b maybe will | A-3
b maybe you | A-2
b me #Name | A3
b me #Number | A10O-2c-6d7e-6
b me $ | A4c-2d2
b me a | A-2O2b-2c-4
b me about | O-4b-3c2d3
b me across | A3a7c-2
b me after | A5a-2b9e-2
b me again | A14a-7b-3c3d3
b me against | A9O-3a11
b me all | A7O-2b-3d6
b me also | A-3
b me and | A13b-5
b me any | A12O4b-3c9
b me at | A-2O-5a5b2c-4d-3e-2
b me back | A14O5a-3d5
b me be | A7O4b12c-10d-3
b me because | A-6c5
b me by | A2O-8a6c-2
b me daddy | A-4
b me down | A13a11b-3
b me first | A6O5a-2b-2d12
b me for | a-2e2
b me forgive | A-2
b me from | A6b-2d3
b me have | O-5a-2b-2d8
b me he | O-3a2b3c-2
b me here | A10b9e-2
b me himself | A-2
b me home | A19O-10a-3c-2d11
b me how | A-2
b me i | O-8c-4d3
b me if | A-3O-8b-3c-2d5
b me in | A9O-8a10b-2d-3
b me it | A4
b me just | A-3
b me know | A-17
b me last | A10a-2b3
b me laugh | A5
b me like | A-2
b me mate | A13a3b-2d-2
b me my | A-3
b me next | A-3
b me nobody | A-3
b me not | A-4
b me nothing | A-4
b me now | A7a-2c-4d-2e5
b me of | A-3
b me off | A-3O-4a11b-4d-2e-3
b me on | A4O-12a10c-10
b me or | A11b-2d9
b me out | A-4
b me outside | A-6
b me say | A-3
b me see | A18a-5b5c-2d4
b me she | A-3
b me since | A-5
b me so | A2O-6a10c-3e2
b me stand | A-4
b me start | A-4
b me straight | A-3
b me that | A6O-10a-4c5e-2
b me the | O3
b me things | A-3
b me through | A-4
b me to | b-3c-12d2
b me tonight | A6
b me too | A-3
b me twice | A2O-3a5
b me until | A-3a-3d3
b me up | A-4a12
b me what | A-2b-3c4d3
b me when | A-4
b me who | O5a-2b-3d3
b me will | A4a-3d9
b me with | A4O-16a28b-8c-10d-4e-3
b me you | a-4b3e-3
b me your | a-3d4
b me yours | A-4
b meal and | A-3
b meals $ | A6
b mean $ | A-4
b mean a | A-3
b mean for | A-3
b mean it | A5
b mean the | A-3
b mean to | A8O-6a-2b3d-2e7
b meanwhile i | A-4
b mediation agreement | A-2
b mediator about | A-4
b medicine be | A-3
b meet $ | A-2
b meet that | A-3
b meet with | A-3
b meet you | A-3O-5a7
b meeting and | A-3
b membership $ | A-3
b men to | A15a11b-2d-3e-2
b men who | A-4
b mention it | A-2
b mention the | A3
b mess $ | A-3
b mess with | A-3
b message $ | A-4
b message after | A-4
b message from | A-2
b message me | A15O-5b-3d10
b message of | A-2
b message you | A-2
b messages and | A9O-3b-3d9e-3
b messages to | A14b-3d9e-2
b meter back | A-2
b mi nuh | A9O5b-3c5d-2e-3
b middle of | A-2
b milk $ | A-3
b min late | A-2
b mince and | A-3
b mind $ | A-2
b mind a | A-3
b mind how | A-3
b mind me | A-2
b mind the | A2
b mind yourself | A-2
b mine $ | A-16
b mine again | A11a-2b-2
b mine and | b-3d8e-2
b mine at | A6
b mine be | A-3
b mine from | A-3
b mine this | A-2
b minute $ | A-2
b minute late | A-2
b minute past | A-4
b minute then | A-3
b minutes $ | A-5
b minutes a | A-4
b minutes and | A-3
b minutes at | A7
b minutes each | A-3
b minutes for | A-2
b minutes i | A6
b minutes on | A-4
b minutes to | A11
b minutes with | A-2
b mislaid her | A-2
b miss #Number | A-2
b miss and | A6
b miss anything | A-3
b miss have | A7
b miss her | A-4
b miss it | A-3
b miss the | A-6
b miss them | A-2
b miss you | A4
b mistake $ | A-3
b mittens $ | A-4
b mobile $ | A2
b mohawk $ | A-3
b mom say | A-3
b moment $ | A-3
b money #Name | A-4
b money $ | A-3
b money and | A5
b money be | A-2
b money come | A6
b money on | A5
b monkey bars | A-3
b month $ | O-4a3b-3d3
b month and | A5a2b-2d-2e3
b month because | A-4
b month of | A-3
b month would | A-2
b months $ | A2b2
b mood tbh | A-3
b more #Name | A-3
b more $ | A7O-4a-6c-4e-4
b more and | d-2e3
b more if | A-4
b more letter | A8O4a6b-3d-2
b more night | A4
b more of | A-2
b more on | A-4
b more sense | A-2
b more the | A-4
b more time | O7a7b-2
b more with | A5
b more word | A9a10b-3c-2d-2
b morning #Name | A-8
b morning $ | b4e-3
b morning and | O3
b morning be | A4
b morning before | A-4
b morning from | A5
b mornings be | A-2
b mortify $ | A-3
b most mammals | A-2
b mother $ | a-3b5d-4
b mother and | O4b-2e3
b mother be | A-5
b mother can | A-4
b mother have | b-3d4e3
b mother i | A-3
b mother in | A-2
b mother must | A-3
b mother my | A-4
b mother that | A-2
b mother with | A-2
b mother's #Name | A-4
b mother's hip | A-3
b motion for | A-3
b mountains $ | A2
b mourn $ | A-3
b mouth $ | A-8a-5c4
b mouth and | A17c5
b mouth out | A13O5b-2c11
b mouth with | A-3
b move $ | A6b-2d3
b move and | A-3
b move down down | A-3
b move go | A-3
b move him | A-4
b move his | A-2
b move it | A-3
b move out out | A-3
b move to | b-3c-3e6
b much as | A-5
b much use | A-3
b mum be | A-2
b mum can | A-2
b mum cry | A-3
b mum find | A11O-4b11d-2
b mum for | A-3
b mum go | A-3
b mum have | A3
b mum in | A2
b mum's $ | A-4
b murder a | A-2
b murder mystery | A-3
b must #Name | A-3
b must #Number | A-3
b must $ | A3
b must a | b-3c4d3e-3
b must also | A4
b must an | A-3
b must ask | A-2
b must be | A-9
b must from | A-3
b must go | A-3
b must have | A-2
b must him | A-2
b must it | A4b3e4
b must know | A-3
b must me | A-3
b must pick up | A-4
b must someone | A-4
b must stay | A-3
b must the | A-11
b must their | A-3
b must think | A-3
b must to | A-2a-3e-3
b must wear | A-2
b my #Day | A-3
b my #Name | A3a-2b-2d8
b my #Number | A-6
b my account | A-2
b my accountant | A-3
b my answer | A-2
b my arms | A15b5c-2e2
b my aunt | A-2
b my aunt's | A-3
b my auntie's | A-3
b my baby | A12O-4b-3e10
b my back | A-7O-5a5
b my bad | A-2
b my bank | A20O-5a-4d14
b my barrister | A-3
b my bed | A-4
b my bedroom | A4O-5
b my birthday | A-2
b my blood | A-2
b my boot | A3
b my boots | A-2
b my boss | O-4a-3b-2d14
b my brief'll | A-4
b my brother | O-5a-2c-2d-2e6
b my brothers | O3a3
b my calendar | A-2
b my car | A11O-3b-5c-3e-3
b my card | A-2
b my certificates | A10O-3b-2d9e-3
b my child | A-2
b my children | A10O5b-2c-2
b my compliments | A-4
b my condolences | A-3
b my consent | A11O-4e4
b my counselor | A-2
b my country | A14O6e7
b my cousin | A3O2e11
b my cousin's | A-3
b my cousins | A6
b my credit | A-3
b my dad | O-2a6b-2
b my daughter | A4O-3b-8c4
b my day | A-6
b my dead | A-4
b my diary | A-3
b my dinner | A-3
b my door | A9a7c-5
b my drawer | A17O-7a-3b-2e12
b my email | A15O-6a-2b-2d7
b my ex | A24O-17c-7d2e-2
b my face | A3O-12a15b-4d-4e-4
b my family | a-3b-2c-2e6
b my father | A3a-3c8
b my fault | A-4
b my feet | A-2
b my first | A-2
b my fists | A18a9b-2c3e-2
b my flat | A10a11b-2d-2
b my friends | A20O-5a-3d12
b my front | A-3
b my funeral | A17b11d-3
b my garden | A10O-2b-3d9
b my girls | A14b11c-2d-2e-2
b my gold | A10O-3b-2d9e-3
b my goodbye | A6
b my grandmother's | A-4
b my hall | A-5
b my hand | A-7a-5b4
b my hands | A6O8a11d-3
b my head | O-8a10b-3d-3
b my heart | A-4
b my home | A6O-3b-3d10e-2
b my house | A14O2c5e-6
b my husband | A8O-4b-2d4
b my kid | A-3
b my kids | O9a3b-3
b my knee | A-3
b my knees | A-3
b my lawyer | O-5b-3c-2d5
b my life | A26O6a-6b16c-8d-7
b my lips | A-3
b my lunch | A-3
b my manager | A4
b my messages | A9O-8a-3c-2d16
b my mistake | A-3
b my mobile | A-2
b my mom | A-2
b my moms | A-3
b my money | A-4
b my mood | A-3
b my mother | O2b-6e2
b my mother's | a-2b-3e6
b my mouth | A4
b my mum | a3c-2e2
b my naked | A12O-4b-3d9
b my name | A-2
b my neck | A17O-10a12b-2d-2
b my neighbour | A3
b my new | A4b-2c4
b my nose | A9O-2a3
b my number | A4O-5b-3d7
b my old | A-2
b my own | a-3b9c-4e-6
b my parents | A-3
b my part | A-3
b my passport | A3O-5b-2d15
b my patience | A-3
b my permission | A16a-3d10e-5
b my phone | A4O-12b-11c-6d13e-10
b my place | A3
b my pocket | A-4
b my pockets | A3
b my private | A10O-4b-2d8e-3
b my records | A-3
b my residence | A12a3b-4
b my ribs | A7O-3a5
b my right | A-4
b my salary | A-3
b my screen | A7
b my seat | A-3
b my shift | A-2
b my shoes | A-2
b my shoulder | A3a7
b my sister | A-3O-3a5b-2d3
b my sleeping | A10b-2
b my slippers | A-3
b my solicitor | A-2
b my solicitors | A-3
b my son | A-6d-4
b my sons | A12b-2e7
b my supervisor | A-3
b my therapist | A-2
b my throat | A11O-8a13b-2c-2d-2
b my tongue | A-4
b my train | A-3
b my weekend | A-3
b my weekends | A-3
b my wife | A11e2
b my will | A-2
b my wits' | A-3
b my work | A2a10b-3d-3
b my wrist | A13O-5a7d-2
b myself $ | A4O3a-4b8d-2e-3
b myself again | A8b7d-2
b myself and | A2a-3b13
b myself as | A-2
b myself be | A9
b myself if | A7O4b11c-2
b myself in | A18a-3b8c-2
b myself on | A4O4b6d-2e-2
b myself out | A-2
b myself with | A-2
b n be | A-9
b n he | A-5
b n il | A-2
b n ill | A6
b n its | A-2
b n never | A-2
b n the | A-3
b n u | A-2
b nail polish | A-2
b nail will | A-3
b naked photos | A12a-3d13
b naked pictures | A8b-3d10e-2
b name $ | A5a-2c-4e8
b name again | A-7
b name come up | A-4
b name have | A-3
b name on | A3O3a3b-2c-4
b name you | A2c-2d-3e3
b names $ | A11O3a-2b-2e7
b names do | A12b-2d-3e9
b nan $ | A-4
b nap $ | A4
b nativity $ | A-2
b near my | A17O3a18b-2c-3d-3
b near that | A-5
b near the | A4a3b-3d-3
b nearer the | A-3
b nearly finish | A-4
b neck $ | A15O3a-5b4
b neck and | c5
b neck from | A-5
b need #Number | O-5a6b-2
b needle $ | A-2
b neighbour have | A-4
b neither of | A-3
b neither suits | A-3
b nervous about | A-3
b neutral ground | A-4
b never any | A-2
b never be | A-2
b never come back | A11e7
b never do | A3O4b-3c9
b never even | A-3
b never find | A15O2b-5c-6e13
b never forget | A2
b never have | A-2
b never hear | A4
b never know | A-2
b never notice | A-3
b never raise | A-3
b never say | A-3
b never see | A-3b-5d-4e-7
b never send | A-4
b never tell | A3b-2d4e-3
b never think | A-3
b never wake up | A18b13
b never want | A-3
b new $ | A-3
b new address | A8b-3d10e-3
b new card | A-3
b new fella | b-2c11d-2
b new flat | A-3
b new husband | A-2
b new job | A-2
b new lad | A13a8c-2d-2
b new medicine | A-3
b new missus | A5
b new name | A12b-2c-2d-3e11
b new names | A22a-5b-4c-4d-3e15
b new number | A3
b new partner | A12a9b-3
b new school | A13a-2e13
b new sofa | A7
b new teacher | A-3
b new year | A5
b newsletter and | A-4
b next month | A-2
b next morning | A-4
b next time | A5O16a6d-11
b next week | A-4
b nice #Number | A-2
b nice if | A-3
b night #Number | A-3
b night $ | A3O-13
b night and | A10a-11b2d2e-2
b night be | A3
b night because | A6O5
b night before | O-2a9b-2d-2
b night for | A-3
b night he | A-3
b night i | A20O6b6c-4
b night in | A3
b night no | A-3
b night shift | A-4
b night they | A6
b night to | A9a-2b-3d8
b night until | A-3
b night with | A-4
b night would | A-3
b night you | A-4O-6c-4
b nightmare $ | A3
b nights i | A-3
b nights with | A-4
b nits again | A-3
b no #Name | A2
b no #Number | A8b-2d3e3
b no $ | A-6
b no accusation | A-3
b no and | A-3
b no business | A-2
b no but | A-4
b no call | A-3
b no comment | A-3
b no comments | A-3
b no court | A12O4e4
b no desk | A-4
b no dinner | A9O4b-3c8e-2
b no excuses | A-3
b no extra | A-3
b no food | A17c14e-2
b no harm | A-3
b no hockey | A-3
b no hurry | A-4
b no i | A-2
b no idea | A-2
b no in | A-3
b no intention | A6
b no judge | A10b-3d3
b no maintenance | A-2
b no man | A13b-3d9
b no more | A12a-5b8
b no on | A-2
b no police | A3
b no problem | A-3
b no reason | A5b11c-2d-2e-3
b no screens | A-3
b no such | A-3
b no tea | A15O5b-3c10d-3e-3
b no the | A-3
b no to | A-3
b no use | A-3
b no will | A-3
b no worries | A-2
b no. i | A-3
b nobody $ | A-3
b nobody ask | A-3
b nobody at | A2
b nobody be | A2O5a5b-2
b nobody can | A-3
b nobody dy | A13b-2c10e-3
b nobody ever | A-4
b nobody have | b3e-2
b nobody hit | A-3
b nobody must | A-2
b nobody send | A-4
b nobody tell | A-3
b nobody think | A-3
b nobody will | A23a2b-4c-4d-3e9
b non-molestation order | A5O-3a6
b nose $ | A3
b not #Number | A-11
b not $ | O7
b not a | A-3
b not afraid | a8b-4
b not after | A-4
b not agree | A-3
b not allow | A7O2b-2d3
b not always | A-3
b not an | A-4
b not ask | A-3
b not at | A5b-3d10
b not be | A4a5b-2d-8e-4
b not before | A-2
b not bring | A3
b not bring back | A20c-3e15
b not care | A-3
b not change | A-4
b not come | A5
b not come back | A25O6a-3b-3c-4d-3e13
b not do | A4a2b5c-2
b not expect | A-3
b not for | A-3
b not from | A-3
b not give | A2b-2c6e-3
b not go | A-3
b not go in | A-3
b not go out | A9b-3d7
b not going | A-3
b not have | A-3
b not here | A2b13d-2e-2
b not ill | A-3
b not in | A-4
b not just | A-3
b not later | A-2
b not leave | A11O5a-3d12
b not let | O-5b-3c-2d12e-3
b not like | A-3
b not lose | A-3
b not make | A-4
b not me | A-3
b not miss | A-3
b not on | b-3c5e-5
b not only | A3
b not or | A-3
b not pay | A-3
b not return | A22a-3c-3e16
b not say | A5O-4a3c4d-2
b not see | a-4c-3d12
b not send | A-4
b not serious | A-2
b not stop | A12O2a6
b not suppos | A-3
b not take | A-6
b not tell | A15e8
b not that | A-3
b not the | A-14
b not there | A-2
b not this | A6
b not to | a-2b-2c-4d3e2
b not wait | A5
b not will | a4b-3c4d-2e-3
b not with | A5
b not worry | A-2
b not yet | A-3
b not you | A-4
b note about | A-4
b note and | A8b9d-2e-2
b note from | A-3
b note in | A3
b note of | A-3
b note on | A-3
b nothing $ | A-2b-3
b nothing be | A-2
b nothing but | A-2
b nothing else | A2
b nothing for | A-3
b nothing from | A-4
b nothing have | A-4
b nothing i | A-3
b nothing in | A-3
b nothing leave | A7O7b5
b nothing on | A-3
b nothing serious | A-3
b nothing to | A3O-5a-2c7
b nothing you | A7b-4c4
b notice $ | O7a-4b7c-2e-2
b notice in | A-4
b notice the | A-3
b now #Day | A7
b now #Name | A-3
b now $ | A2a-8b4
b now all | A4
b now and | a-4b-3c-4d-3e18
b now be | A-2
b now he | A14c2e-3
b now i | A21O3a-3b2d-2
b now in | A12b-3c3
b now it | A-3
b now n | A-3
b now on | c-3d2
b now or | A6a-2b-3d2
b now so | A7a3b-3
b now tell | A10a7
b now you | A12O-7a-2e10
b nuisance $ | A-3
b number #Number | A-4
b number $ | A-7
b number and | A-3
b number for | A-3
b number on | A-3
b number to | A-4
b number you | A4
b nurse $ | A3
b nurse be | A-3
b nurse give | A-4
b nurse have | A-2
b nurse in | A-3
b nurse on | A-3
b nurse ring | A6
b nursery and | A16b-3c-2e10
b nursery on | A-5
b nxt time | A13a9b-3d-2e-2
b objection to | A-4
b oblig to | A-3
b odd night | A-3
b odd weeks | A-3
b odd years | A-3
b of #Day | A-14
b of #Name | O-13d-2e-3
b of #Number | A-16
b of #Time | A-2
b of a | A-13a2d-2
b of be | A-3
b of both | A-2
b of bread | A5
b of cough | A4
b of course | A-6
b of direction | A-2
b of embarrassment | A-4
b of get | A-3
b of her | b-3c-2d-2e4
b of him | A3a-3e3
b of his | A-3O-4a-4c15
b of it | a-7b9c-3e-3
b of its | A-3
b of last | A-3
b of me | O3a-4b5c-7d2e-4
b of money | A-3
b of my | A-5a3b-2d-5e2
b of no | A-3
b of our | A-2O-5b3d2
b of pills | A-2
b of practice | A-2
b of proportion | A-2
b of school | A-3
b of something | A-3
b of that | A6O2b-4d4e-3
b of the | A-2a4c-7e4
b of them | a-12d3
b of those | A-7
b of u | A-3
b of us | A-4a3b-3c2
b of water | A-2
b of whiskey | A7b12c-2
b of who | A-3
b of wine | A-4
b of work | A-4
b of you | A2a3b-8c-4
b of your | A-2a3b-7c-2
b of yours | O3a7b-2c-5e-3
b off $ | A-2O-5
b off a | A-4
b off again | A-3
b off and | A-3
b off because | A-3
b off before | A-2
b off for | A-3
b off from | A-2
b off if | A11O6b5d-2
b off in | A-3
b off it | A-4
b off me | A15b-3c7
b off my | A-3b-3d5
b off on | A-7
b off or | A-2
b off since | A6
b off so | A-3
b off the | A-2b2
b off their | A14O5a5b-3d-2e-3
b off to | A-4
b off what | A-4
b off with | A7a-3b2e9
b off without | A9b7d-2
b off your | A3d2e-2
b offer $ | A-2
b offer the | A-2
b office and | A5
b office at | A-3
b office have | A-2
b office in | A-3
b office to | A-3
b oil $ | A-3
b ok $ | A-3
b ok but | A-2
b okay $ | A-3
b okay be | A-2
b okay if | A-4
b okay it | A4
b old #Name | A-3
b old be | A4
b old enough | A-3
b on #Day | c-3d-12
b on #Name | O-3b2d2e-3
b on #Number | A-4O-3
b on $ | A-5b5
b on a | O-2c-2
b on about | A-3
b on account | A-3
b on all | A-3
b on an | A-2
b on and | a-4b-3c3d5e-2
b on anybody | A-3
b on be | A-3
b on both | A4a-3c9
b on call | A-3
b on christmas | A-7
b on do | A5
b on easter | A5a8b-3
b on every | A-3
b on everything | A-3
b on for | A-3
b on from | A-4
b on her | A-3a-5c13
b on him | A-4
b on his | a-10b-12c28d-5e-7
b on i | A-3
b on if | A-3
b on in | A-2
b on it | A2a4c-8d-3
b on lates | A-2
b on make | A-4
b on maternity | A-2
b on me | a13b-2c-2d-3
b on my | O-5a4b-4c-16d4
b on now | A9b-3d8
b on our | A-6
b on out | A-3
b on page | A-2
b on paper | A-3
b on purpose | A19a-5b10d-4e-4
b on shift | A-3
b on since | A-3
b on so | A-4
b on speaker | A-3
b on speed | A-4
b on thanksgiving | A2
b on that | a8b-3e-2
b on the | a-3
b on their | A7O4b-2c13
b on them | A15b7d-3e-3
b on those | A-3
b on time | A-2
b on trial | A-2
b on under | A-4
b on ur | A2
b on video | A-2
b on weekends | A4
b on what | A-2
b on with | A-3
b on you | A3O10d-6e-5
b on your | A-2O10b-7c-8d5
b on yours | A-4
b once $ | A-4
b once a | A-3
b once again | A-2
b once and | A4a8
b once describ | A-3
b once in | A-2
b once more | A-6b-2c12
b once the | A-3
b once to | A-6
b one-way ticket | A10d-2e6
b one-way tickets | A21a-4b-2c-3d-3e14
b ones too | A-3
b ones who'll | A13b-3c12e-2
b ones with | A-3
b only #Number | A5c3d-3e-3
b only a | A-2
b only ask | A-5
b only be | A-3
b only chok | A8a7b-3
b only come | A2
b only do | A2O-3a8b-3
b only for | A5
b only get | A8O4b2d-3
b only have | A5
b only my | A-3
b only please | A5
b only sorry | A5
b only thing | A6O5a7b-2
b only want | A-2
b only water | A4
b only when | A-3
b only work | A-3
b only you | A12O3b-2c2
b open at | A-2
b open because | A9a8b-3d-2
b open house | A-4
b open it | A-2
b open that | A-5
b open the | A-4a-3c-2e2
b open to | A-3
b open your | a8
b operation $ | A-2
b operation be | A-2
b opinions $ | A-2
b or #Day | A-7
b or #Name | A5
b or #Number | b-2
b or after | A-3
b or at | A5
b or be | a-3b-2d11
b or do | A-13
b or drink | A-3
b or everyone | A10O3b-3d11e-2
b or have | A6
b or i | A7O6b-7c-6d15e-7
b or if | A-4
b or in | A-2
b or it | A-2
b or leave | A-2
b or maybe | A-2
b or mine | A-3
b or next | A-3
b or no | b-4d4
b or not | O7
b or on | A5
b or perhaps | A-2
b or should | A-3
b or the | O5b-3d2
b or they | A-2
b or those | A13b-4d10e-2
b or tomorrow | A-3
b or u | A5
b or ur | A12b-3d8
b or what | A-3
b or whatever | A-3
b or will | A8O3c-8e-6
b or with | A-2
b or you | A6a-2d8
b or your | A11O5a-2d7
b orange #Number | A-3
b orange belt | A-2
b order #Number | A-3
b order $ | O-4a2b-2e4
b order a | A-3
b order and | A-3
b order be | A-2
b order because | A8O-3a2b-2e5
b order for | A4
b order have | A3
b order or | A9a3b-3e2
b order say | A-4
b order the | A5
b organise a | A-3
b other day | A-2
b other end | A-3
b other hand | A-3
b other parent | A-3
b other people | A-2
b other people's | A-3
b otherwise $ | A-2
b otherwise he | A-3
b otherwise the | A-3
b otherwise will | A-3
b our #Name | A-4
b our daughter | A24O-2a-4b9d-3e-4
b our dinner | A-4
b our end | A-2
b our honeymoon | A-2
b our house | A-3
b our number | A-4
b our own | A-5
b our son | A23O-19a-8b7c-5
b our son's | A3
b our watchman | A-3
b our way | A-2
b our wedding | A-4
b ours $ | A-3
b out #Day | A-2
b out #Number | A-4
b out $ | a3b-10e-8
b out a | A-3
b out again | A-2
b out an | A11b-3d-2e8
b out at | A2b-2
b out before | A-2
b out by | A-2
b out from | A-5
b out here | A-4
b out his | A-3
b out in | A3a-4b3c6d-3e-3
b out last | A-4
b out like | A-2
b out my | A13O-4b-3d7
b out of | b-4c-4d-2e10
b out on | A5O-3a-5b-2c19d-3e-4
b out over | A-3
b out so | A-3
b out that | c-2d4
b out the | A6a-5b-3c5d2
b out there | A-3
b out today | A-2
b out tonight | A2
b out twice | A-4
b out when | A-4
b out where | A13b-2d3
b out with | A7O5b-3d-2
b outfit $ | A-2
b outside #Name | A-4
b outside $ | A12c-3d7
b outside greggs | A-3
b outside my | A21O-9d10
b outside the | A-10a11c-2
b outside with | A3O5b-3c6d-2e-2
b outside your | A23O10b-2c-4d3e-4
b outside yours | A5
b over $ | A5a-4d3e-2
b over and | A7c-2e3
b over at | b-3c3
b over be | A9b4e-3
b over every | A-2
b over from | A-4
b over her | A15b3
b over his | A-3O-4a-3b3
b over if | A12a10d-2
b over me | A-4
b over my | A-3O-4a-2b-3d4
b over that | A-4
b over the | A-4b-4e-2
b over there | A-2O4
b over this | A-2
b over you | A6
b overdue $ | A-3
b overnight $ | A5
b overnight bag | A-4
b owe or | A-3
b owe you | A-2
b owl costume | A-3
b own a | A-3
b own brother | A-4
b own daughter | A-3
b own head | A-3
b own life | A6a-3b13
b own list | A-3
b own mother | A6c5
b own mouth | A-3
b own pillow | A-3
b own room | A-3
b own son | A-2
b own sons | A-2
b own week | A-4
b pack $ | A-2
b pack for | A6
b pack his | A-4
b pack it | A-2
b pack the | A-3
b package $ | A-3
b packing list | A-4
b paddling pool | A-3
b pads be | A-2
b page of | A-3
b pain and | A4
b pain be | A-3
b paint $ | A-2
b paint on | A-3
b pair $ | A-2
b pair before | A-3
b pair by | A-3
b pair of | A8a3b-3c2d-3e-3
b pants be | A-4
b paper $ | A-3
b paper and | A-3
b paper from | A5a7b-3e-2
b papers $ | A10b-3d-4e7
b papers be | A-4
b papers for | A-3
b papers or | A12a-2b7d-3
b paragraph #Number | A-2
b pardon for | A-3
b parent $ | A3
b parent and | A-3
b parent be | A-2
b parent would | A-2
b parental alienation | A-2
b parents $ | A5b-2d7
b parents be | A-3
b parents who | A-3
b parents' evening | A-3
b park $ | A-3
b park at | A-5
b park for | A-4
b park outside | A6b-3d11e-2
b park round | A5
b parking ticket | A-3
b party $ | A-2
b party at | A-2
b pass out out | A11O-6a-2c11e-2
b passport and | A26a-5b-4c-5d8
b passport be | O-4b-2d-3e8
b passport behind | A13e8
b passport for | A16O-5a-2e8
b passport i | A11b-3e3
b passport in | A-4
b passport office | A-3
b passports $ | A-2
b passports and | A5O2b-3e3
b passports be | A7O-7a-2e12
b password and | A11b-3d4
b password for | A-4
b past #Name | A-4
b past the | A4
b past yours | A13O2b-3d10
b patch for | A-3
b pattern of | A-2
b pay #Number | A-5
b pay a | A6O6d2
b pay and | A-4
b pay first | A-4
b pay for | a5c2d-4e-2
b pay it | A-3
b pay off off | A-3
b pay somebody | A12O4a-2b-2d3
b pay the | A-6
b pay to | A-4
b pay what | A-3
b pay your | A3
b pe $ | A-3
b peace $ | O4a-3b6
b pen and | A-3
b pencil case | A2
b penny $ | A13O3b-2d10
b people $ | A-5
b people and | A-3
b people at | A-2
b people be | A-3
b people come | A-2
b people do | A-2
b people like | A-2
b people see | A-3O-4a-3c5
b people who'd | A7
b people with | A-2
b per hour | A-2
b period $ | A-3
b permission before | A13a-3d13
b permission slip | A-2
b permit me | A-2
b persecution complex | A-3
b person $ | A-2
b person at | A-3
b petrol $ | A3b-2e4
b pharmacist say | A-3
b phone $ | O-6a-3d10e-3
b phone and | A7O-9b-3d8e-3
b phone at | A-3
b phone away | A4
b phone be | A-2O-5b-2e7
b phone bill | A-2
b phone call | A2c5d6e-3
b phone can | A-3
b phone every | A6a-2b-2d10
b phone for | A-3
b phone from | A7
b phone if | A-4
b phone in | A-3
b phone me | A-3
b phone on | A-2
b phone or | A9b-3d8e-2
b phone out | A-3
b phone so | A4
b phone that | A22a-5b3e2
b phone the | A-2
b phone till | A-3
b phone to | A6
b phone with | A4
b phone you | A10b-3d9e-3
b photo every | A18b-2d7
b photo of | a-2c2
b photo on | A-3
b photograph of | A4
b photos $ | A-3
b photos go up | A14b-3c-2d9e-2
b photos of | O-4b-3d10
b photos to | A10b-2d9
b piano $ | A-4
b piano exam | A-2
b pick $ | A-3
b pick for | A-3
b pick up him | A13b-3c-2e8
b pick up it | A-4
b pick up them | A7c5e-2
b pick up up | c-5e-3
b pick-up at | A-3
b pick-up be | A-2
b pick-up list | A-3
b pickup for | A-2
b picture $ | A-3
b picture in | A-3
b pictures $ | A3O5d5
b pictures of | A-2
b pictures to | A15a-3d8
b pigs so | A-3
b pillow $ | A-3
b pillow over | A15c11e-2
b pills and | A7b9d-2
b pills in | A10b7
b pin and | A5
b pin it | A-3
b pint $ | A-2
b pitch be | A-3
b place #Number | A5
b place $ | b-2
b place before | A-3
b place have | A7
b place in | A7
b plan $ | A-6
b plan and | A-4
b plan around | A-3
b plan for | A7b13c-2d-3e-3
b plan have | A-4
b plan on | A2
b plan say | A-3
b plan to | A9O-4b-4e9
b plane and | A3e6
b plane without | A-3
b plaster on | A-3
b plastic chair | A-3
b plate with | A-3
b platform #Number | A-2
b platform $ | A-3
b play #Name | A-3
b play $ | A-3
b play a | A-3
b play be | A-2
b play hide | A-3
b play the | A-3
b play up | A-3
b players and | A-4
b please and | A-3
b please be | A12d2e-2
b please call | A6
b please can | A-2
b please do | O-5b-3d6e-2
b please give | A-3
b please keep | A-2
b please let | A-4
b please lock | A3
b please pass | A-4
b please put | A-3
b please say | A-3
b please send | A-2
b please send in | A-3
b please take | A3
b please tell | A-2
b please use | A-3
b plenty of | A-3
b pls $ | A-3
b plus a | A-2
b pocket $ | A-6
b point $ | A-2
b point of | A9O6a-3b11
b poison and | A6
b poison ivy | A-3
b police $ | A25O-14b-7c3
b police and | A7b-3c5d-3e-3
b police be | A9a3b-2c-2e4
b police come | A-6
b police for | A4b11e-2
b police have | A2O-6b-2c-3d3
b police officer | A-3
b police say | A6O-2b-3d5e2
b police station | A-6a7b-4
b police to | A13O-3a-2b-3d5
b pool $ | A-7
b poor $ | A-2
b poor woman | A-3
b pop in | A-3
b porch $ | A4
b porridge $ | A-3
b port $ | A-2
b portal and | A-3
b possible $ | A-2
b post my | A10O-4b-4d11e-2
b post pictures | A-2
b pot $ | A-3
b pouch $ | A-3
b pounds $ | A-2
b practise in | A-2
b practise with | A4
b prefer that | A-4
b prefer to | A-3
b pregnant $ | A-2O-4a7
b present $ | A-2
b presents at | A-3
b press $ | A-3
b pretty bad | A7
b prices go up | A-2
b print $ | A-4
b print it | A-2
b prison $ | A-3
b problems $ | A-2
b produce $ | A-4
b project on | A-3
b promise $ | A-3
b promise i | A4
b proof $ | A-2
b properly $ | A3a-4b7c-2
b proportion $ | A-3
b propose #Day | A-3
b prove it | A3
b pry $ | A-4
b pub $ | O-3b-2c8d-3e-2
b puffs at | A-2
b pull her | A14O3b-3c10e-2
b pull his | A-4
b pull you | A11O-3a2c3e-2
b pull your | A11a10c-2
b pump be | A-3
b pumpkin be | A-3
b punch me | A7O-4a11c-6
b punch you | A13a6
b puppy $ | A-4
b purple $ | A-3
b purpose and | A7b7
b push and | A-4
b push it | A-2
b push me | A8a11c-2
b push you | A7a11
b put #Money | A-2
b put #Number | A2
b put a | A2b-5d3e-6
b put away away | A-4
b put away the | A-4
b put back it | A-3
b put back the | A-3
b put by | A-3
b put down down | A-4
b put her | A13c6e-2
b put him | A3O3a2b3c-4
b put in | A-4
b put in a | A-5
b put in in | O5a3b-3d-2
b put it | A-6
b put my | A-6O5
b put on a | A-4
b put on her | A-3
b put on on | A-4
b put on the | A2
b put on your | A-3
b put out out | A10b-2e3
b put that | A-4
b put the | A-13
b put them | A2
b put up up | A-4
b put you | A10a10d-2
b put your | A2O-6a6
b question with | A-3
b questions $ | A-3
b queue with | A-3
b quick #Number | A-2
b quid and | A2
b quiet $ | A5O3b2d-2
b quiet when | A-3
b rails $ | A2
b rain $ | A-4
b rain and | A-3
b raise #Number | A-4
b raise a | A-3
b raise my | A7a8b-3c-2
b range of | A-3
b rank $ | A-3
b rap me | A10a7
b rate $ | A-3
b rather be | A10b8c-2
b rather do | A-2
b rather she | A-3
b rather than | A3
b rather the | A-3
b rather wait | A-4
b razor blades | A12O-5b11c-2
b reach me | A-3
b reach the | A-3
b read #Number | A-3
b read $ | A-3
b read about | A-3
b read all | A4
b read aloud | A-2
b read every | A10O5b-4d10e-2
b read it | A-8
b read my | A11O-6a-2b-2d9
b read of | A-5
b read out | A13O-4b-3d7
b read the | A-11
b read this | A17O7a-2e6
b read what | A4b-3d4
b read your | b-3d11e-2
b reader $ | A-3
b reading $ | A-2
b reading glasses | A-2
b reading log | A-4
b ready $ | A-2
b ready at | A-5
b ready for | A-2
b really can | A-2
b really do | A-3
b really want | A-3
b reason for | A9b8c-2d-3e-2
b reason to | A7b11d-2e-2
b recall that | A-4
b receipt in | A-4
b receipts be | A-2
b receipts for | A6
b recipe she | A-3
b recital be | A-4
b reckon $ | A-3
b reckon the | A5
b reckon will | A4
b record #Number | A-2
b record i | A-3
b red $ | A3
b red cells | A-3
b red folder | A-2
b refuge $ | A8O-5b-3d9e-3
b refuse the | A-4
b refuse to | A14O-6a-2e11
b regard #Name | A-7
b regards #Name | A-2
b regret to | A3
b remain yours | A-4
b remember $ | A-2
b remember and | A-4
b remember me | A3
b remember the | A11a8b-2
b remember what | A12a3b-3c5d-3e-2
b reminder $ | A-3
b reminder that | A-4
b remove the | A-3
b renewal be | A-3
b rent $ | A13a4b-3d-3e-2
b repeat the | A-3
b reply $ | A-3
b reply to | A3
b report it | O-2a-4b-2c5e-2
b report me | A12b-3c4d5
b report say | A-3
b request for | A-2
b require a | A-4
b residential $ | A-2
b respect #Name | A-3
b respect $ | A7O3c5
b respect for | A-3
b rest of | A-6
b restraining order | A9a3b-2
b return #Name | A12b-3c-2e13
b return $ | A19O-3e8
b return flight | A6
b return it | A6
b return on | A-4
b return to | A10e4
b review in | A-3
b review of | A-3
b ribs be | A7O-3a5
b rid of | A12a-3b3d7
b ride it | A-3
b ride that | A-2
b right $ | A-9
b right about | A-11
b right after | A-3
b right arm | A-4
b right now | A16O4a-4d4
b right the | A-3
b right there | A-2
b right to | A-6
b ring #Number | A-5
b ring $ | A-4
b ring at | A-2
b ring her | A-3
b ring his | A-2
b ring if | A-3
b ring in | A-3
b ring me | O-10a-11
b ring out | A-2
b ring so | A-3
b ring the | A3c-7
b ring to | A4b2e-2
b ring tonight | A-2
b ring you | A-6
b rink $ | A-2
b river $ | A14e2
b river and | A3
b road be | A-3
b roof $ | A-2
b room $ | A-2b-3d10
b room and | A-3O-4a4d-3
b room at | A4
b room be | A3
b room of | A4
b room the | A-4
b room to | A-3
b room with | c3
b rope $ | A-2
b roster $ | A-3
b round #Name | A-3
b round #Number | A6
b round $ | A3
b round a | A-2
b round and | A14b-2d3
b round here | A8a9b-3d-2
b round his | A-5
b round my | A-2
b round on | A11a4
b round the | c6
b round your | A3a4b-2
b roundabout and | A-3
b row $ | A-2
b row have | A-2
b rucksack $ | A-3
b rucksack and | A-3
b rude to | A-3
b rug #Number | A-3
b rui #Name | A-4
b rui en | A-3
b ruin everything | A-3
b rules $ | A-3
b run away away | b-3c-2e10
b run both | A-3
b run late | A-2
b run on on | A-2
b run out out | A-2
b run over over | A-3
b run over you | A12a10d-2
b run to | A12b-2d8
b rust $ | A-3
b safe $ | A-2
b safe in | A7
b safe journey | A-3
b said be | A-3
b salt water | A-4
b same time | A-3
b sandwich $ | A6
b sandwich bag | A-3
b save the | A-4
b save up | O4b9c-2
b save you | A-2
b save your | A3
b say #Day | A-2
b say #Name | c5
b say #Number | a6
b say $ | b-3d-2e10
b say a | O-4b-4c4d-2e5
b say about | a-2b-2d4e-3
b say and | A-2
b say at | A-3
b say be | A-2O-6a-3c2e8
b say daddy | A-4
b say even | A-4
b say fine | A-4
b say goodbye | A11a-4d-3e3
b say have | A-2
b say he | O-5b11c-4
b say hi | A-3
b say his | A9b-2c6
b say i | A6O-9a-3c-4e8
b say in | A7O-2
b say it | A-7
b say no | A-3a10b-2c-3d-3
b say nothing | A-3
b say on | A20O-6c3e3
b say papa | A13b3d-2e-3
b say she | A2O-4c5
b say so | O5a-2b-2d11e-2
b say something | A-3
b say sorry | A4O6a2b-2c4
b say thank | A-3
b say that | A3O-11d3e-5
b say the | b5d-2
b say there | A-3
b say they | A3b-3e2
b say this | A-3
b say to | O-12
b say u | A3
b say uncle | A12O-3b-3c10d-2e-3
b say what | A6
b say will | A7O-9b3c-2d3
b say word | A-2
b say would | A7O-11b2c-5d-4
b say you | A18O-4c-5
b say your | A7a3b-3e2
b scan it | A-4
b scare to | A-2O-5c3
b scare us | A-3
b scared of | A5O-3a3c2
b scarf be | A-3
b schedule by | A-2
b school $ | a6d-2e-2
b school and | A5a-4c-3d-2e9
b school before | A10b-2c-2d-2e10
b school calendar | A-2
b school counsellor | A15O-5b13c-3e-3
b school do | A-3
b school fees | A-2
b school gate | A-6
b school have | A3a-3b-2c8
b school he | A3
b school here | A19b-2e13
b school if | A6
b school in | A5
b school must | A-2
b school night | A-2
b school nurse | A10O-3a-3c7
b school on | A3O-5a-2b-2c3
b school photos | A-2
b school ring | A-3
b school say | A13O-6b-2e13
b school tie | A5
b school trip | A-6
b school want | A-2
b scissors $ | A-3
b scooter $ | A-2
b scratch $ | A-3
b scratch his | A-5
b scream $ | A-4O4c5
b scream the | A3
b screen $ | A5
b screen and | A-3
b screen be | A-4
b screen time | A-2
b screens after | A-3
b sea $ | A3
b sea and | A11e3
b search the | A-4
b season $ | A-2
b seat $ | A-4
b seat and | A-3
b seat on | A6
b seat or | A-2
b seat so | A-2
b seats on | A-3
b second #Day | A7
b second #Number | A-2
b second and | A-3
b second dose | A-2
b second passport | A17b-2e14
b second row | A-4
b second weekend | A7O4b9c-3d-2e-2
b secretary $ | A-2
b section c | A-3
b see #Name | A-3
b see #Number | A-4
b see a | d3
b see again | A-3
b see all | A21O6a-2b-2d13
b see any | A7b8d-3
b see at | A-2
b see be | A4
b see either | A14O-5b-2e8
b see have | A-3
b see her | A-3
b see him | A-4O3c-5e-4
b see his | A-3
b see in | A-3
b see it | O-5d4
b see me | A3e-3
b see my | O-2b3d-2
b see on | A15O5a-2d10
b see someone | A-3
b see that | a3b-3d3e-3
b see the | a-14b5
b see their | A-3
b see them | A16a-8c3e-7
b see u | A-6
b see us | A3
b see what | O6b-3d7e-2
b see where | A4
b see which | A-3
b see who | A-2
b see you | A4O-5a2b-7c-8
b see your | A12O10a-10b-6c-6d14
b seek and | A-3
b seem to | A-2
b sell my | A-3
b send #Number | A-6
b send a | A-2
b send another | A-3
b send back my | A-3
b send back the | A-3
b send her | A-2
b send home | A-3
b send in in | A-3
b send me | A2O7a-10c-6d14e-5
b send my | A8O-5a-3d12
b send that | A-4
b send the | a-6b9c-3d2e-4
b send to | A2
b send u | A-3
b send you | A-2O-6b-2d9e-2
b send your | A-5
b sense of | A-5
b serious $ | A-3
b services $ | A8O-3b-3c11d-3e-2
b set $ | A-4
b set a | A-2
b set an | A-3
b set fire | A5
b set for | A-3
b set up it | A-4
b set up up | A2
b settle down | A5
b sewn into | A12O-9a-2d7
b shake him | A9b-2c5
b shake rn | A-4
b shake the | A9O6c6
b shake with | A-2
b shame $ | A-3
b shape of | A7O-2b-3c8
b share #Number | A-3
b share $ | A-2
b share a | A-2
b share the | A-2
b shared calendar | A-3
b shared folder | A-3
b shatter and | A-3
b she $ | A4
b she advise | A-3
b she allow | A-4
b she answer | A3
b she ask | A-5
b she be | a-13c8d-9
b she beat | A-4
b she beg | A-3
b she bit | A5
b she bring | A-3
b she call | A-4
b she can | a-2c9
b she come | A-4
b she come back | A-5
b she cope | A10b-3c8e-3
b she cry | A7a-3c15
b she cut | A-3
b she do | O-5a-3b9c-3
b she dread | A-3
b she eat | A2
b she even | A-2
b she ever | A7
b she fail | A-3
b she feel | A-4
b she get | A9O4a-5b-3c16d-4e-3
b she get back | A-2
b she go | A-2a4b-3c-4
b she hate | A-3
b she have | d-3e-4
b she hide | A-3
b she keep | A-2
b she know | A9c8
b she leave | A-3
b she like | A3
b she love | A-3
b she must | A-3
b she on | A-2
b she only | A-3
b she pack | A-3
b she pass | A-2
b she say | A4a-5d-2
b she stand up | A-3
b she start | A6
b she stop | A10a-2c7
b she swear | A12c8d-2e-3
b she take | A4O-6b13e-3
b she tell | O-13a-3b-6c25d-2e-6
b she tell in | A3
b she think | A7
b she travel | A-3
b she want | O-9a-2b13c-2
b she wet | A9b-2c5
b she will | O5b-3e-3
b she would | A6c2
b shed and | A14O3a3
b sheet $ | A-3
b sheet and | A-2
b shift so | A-2
b shin pads | A-3
b shoe $ | A-6
b shoes $ | A-2
b shoes on | A-2
b shoes so | A-3
b shoes when | A-3
b shoot $ | A-4
b shoot for | A12a12b-2d-3e-3
b shoot me | A-2O-3a12b-2
b shoot up | A2
b short message | A-3
b short of | A-2
b shotgun in | A6a8b-4
b should be | A-3a2b3e-2
b should come | A-2
b should have | a4b-3d-3
b should i | A2O5a5b2
b should it | A-3
b should not | A-2
b should prefer | A-2
b should really | A6
b should see | A4
b should you | A4
b should've know | A-4
b shout that | A3
b show a | A-4
b show and | A-4
b show for | A-3
b show me | A2
b show the | A7O-3b-3c9e-2
b show your | A9b-2d2
b shut $ | A-5a-5c6
b shut him | A10b-3c9
b shut in in | A-3
b shut off off | A5
b shut the | A-3
b sick $ | A6
b sick on | A-2
b sick twice | A-3
b side $ | A-6
b side of | A-4
b side pocket | A-2
b sigh $ | A-4
b sigh at | A-3
b sign and | A4
b sign i | A-3
b sign it | A-6
b sign off off | A-3
b sign the | a-2b7d-3
b sign up her | A-3
b signature on | A5
b signatures $ | A-2
b silly have | A3
b simple $ | A-3
b simple as | A-2
b since #Day | A4a-10d3
b since #Name | A-8
b since #Number | A3a-3d6
b since $ | A19O2b-2c-3d2
b since be | A-2
b since easter | A2b11c-2
b since he | A-3
b since last | A-2
b since lunch | A2b-3c9d-2
b since morning | A-3
b since the | a-3b8
b since there | A-3
b since we | A-2
b since yesterday | A9b-3c3d3e-2
b since you | A13a3b2c-7d-9
b since your | A-3
b sincerely #Name | A-3
b single thing | A-2
b sink $ | A-3
b sinéad $ | A-4
b sister $ | A-3
b sister be | A-6
b sister can | A-3
b sister for | A2
b sister get | A10a11c-2d-2
b sister have | A-3
b sister reckon | A-3
b sister say | A8O-5b-4d-2e9
b sister that | A-3
b sister's $ | A6
b sister's be | A14c-2d5e-3
b sister's boy | A-3
b sister's in | A-4
b sister's wed | A-4
b sit alone | A-4
b sit at | A-3
b sit down | A-3
b sit in | A-3O2b3c-2d-2
b sit next | A-2
b sit on | A-3
b sit with | A-2
b site be | A-4
b size #Number | A-7
b size $ | A3
b size of | A-3
b skating rink | A-3
b skip the | A-3
b slap her | A7O-3c10
b slap him | A20O3a-6c20
b slap me | A13O-5a11c-3
b slap the | A6
b sleep $ | A5O4a-3e4
b sleep and | A5b8d-3e-3
b sleep at | A-3
b sleep fine | A-4
b sleep in | A6a-4c5d2e-2
b sleep on | A8O-7c11d-2e-2
b sleep outside | A10O5b-3c6d-2e-2
b sleep through | A-4
b sleep with | A11
b sleeping pills | A7
b sleeping tablets | A10
b slip and | A-3
b slip so | A-3
b slippers $ | A3b-3c-4d7e-2
b slow $ | A-4
b smack her | A14O5a-4c14
b smash my | A15O-5a11
b smash the | A-3
b smash ur | A6a8d-2
b smash your | A6O5a9
b smoke alarm | A4b-3d6
b snatch her | A11b-3c-3d-3e13
b snow in | A10b-3c7e-2
b snow pants | A-3
b so #Day | A-3
b so #Name | A-4
b so #Number | A-2
b so $ | O5a-2b-2d11e-2
b so act | A-3
b so angry | A-2
b so at | A-3
b so badly | A-3
b so be | A-7O3a-3b6
b so before | A-4
b so can | A-4
b so cross | A-2
b so do | a-7c-4d3e3
b so forgive | A-2
b so from | A-3
b so go | A-4
b so hard | A10
b so have | A-3
b so he | O4b-2c4
b so her | A-2
b so i | A6a-19e-4
b so if | A-2
b so it | A-5
b so its | A-2
b so keep | A3
b so kindly | A-4
b so let | A-3
b so long | A-3
b so mad | A-2
b so many | A-2
b so much | A-5
b so my | A-3
b so next | A-2
b so nothing | A-2
b so now | A3
b so please | A-8
b so ring | A-3
b so send | A-3
b so sorry | A-3
b so that | O-8c-3d9
b so the | O-3b5
b so there'll | A-4
b so think | A9b-3d3e-2
b so this | A-2
b so tired | A2
b so u | A-3
b so we | A-4
b so what | A10O3a3
b so who | A6
b so will | O5a2b-3c4e-4
b so would | O7a-5b-2c10
b so yes | A-2
b so you | A-4a4b-3c3d-2
b soccer $ | A-2
b social worker | A5c4e-2
b sofa $ | A-3
b sold out | A-3
b solicitor $ | b-4d6
b solicitor and | A10O5a4b4
b solid $ | A-2
b some guy | A-4
b some manners | A5
b some stage | A-2
b somebody else | A-3
b somebody have | A-2
b somebody who | A-2
b someone who | A-3
b something $ | A-2
b something about | A-4
b something and | A-4
b something on | A-4
b sometime $ | A-2
b sometimes i | A14O4b9c-2d-3e-2
b somewhere $ | A-4
b somewhere between | A-3
b somewhere safe | A13b-3d-3e9
b son $ | A-5
b son abroad | A2O-4e6
b son be | A-3O-5b5c-2d2
b son get | A12c7
b son in | A10O-4b3e3
b soon #Name | A-5
b soon as | A3
b sooner have | A-3
b sore arm | A-3
b sorry $ | O6b-3c5e-2
b sorry about | A-7
b sorry also | A-2
b sorry be | A-15
b sorry for | A-5
b sorry have | A-2
b sorry i | A-3a6
b sorry sorry | A-4
b sorry that | a8b-2
b sorry to | A-7
b sorry you | A-2
b sort $ | A-2
b sort of | A-4
b sound like | A-2
b sound of | A-3
b soup $ | A-3
b spacer $ | A-3
b spare me | A-3
b speak $ | A14d5e-2
b speak of | A-3
b speak to | A2O-3a-6b-3e3
b speaker $ | A-3
b speed dial | A-4
b spelling bee | A-3
b spend the | A7d8e-3
b spirit take | A-3
b spit in | A9a8
b split $ | A-3
b split the | A-2
b split your | A4
b spoil your | A-2
b spoon $ | A-5
b spot it | A-4
b spreadsheet $ | A-3
b spyware on | A11d5
b squad $ | A-2
b squints at | A-3
b stab him | A13O5a12c-2
b stab me | A9O-2a6b-3
b stage $ | A-2
b stain so | A-2
b stairs $ | A9a3b-3d-2
b stairs by | A11a2b-2c2
b stairs i | A-2
b stalk $ | A11O-4b-3d11e-3
b stand $ | A-4
b stand and | A-3
b stand at | A-2
b stand by | A-3
b stand for | A-3
b stand in | A6a2c3d-2e-2
b stand in in | A2a3b-3c-3d-3e-2
b stand on on | A5O3a-4b14c-2d-2
b stand outside | A-4
b stand the | A-4
b stand there | A-3
b stand under | A-3
b stand with | A-3
b start and | A-3
b start i | A-3
b start on | A-2a11b-2d-2
b start the | A-2
b start to | A7b2d-2
b start today | A-4
b start with | A-3
b state $ | A10b-3d5e3
b statement or | A9c-2d3
b station $ | A3a8
b station be | A-2
b station by | A-2
b stay $ | A9b-3d-2e9
b stay alive | A16O4a-2b15
b stay away away | A6a2e-2
b stay by | A6
b stay downstairs | A-3
b stay dry | A-2
b stay here | b-3e8
b stay in here | A11O5b-3e7
b stay in in | A4O4a-6b-3c-3d7
b stay lock | A9O4c2
b stay off off | A-4
b stay put | A-2
b stay there | A21O3a-2b-2c-4e17
b stay until | A-2
b stay with | A-4
b steal and | A-3
b steal the | A-3
b step $ | A-3
b step at | A-2
b step by | A-3
b step out out | A10b-2d5e-2
b stick and | A4O4b-3c10
b stick to | A-2
b stick with | A-3
b still a | A-3
b still at | A-3
b still bring | A-4
b still can | a5b-2
b still eat | A-3
b still go | A-3
b still have | O-7a6
b still in | A3
b still no | A-3
b still ok | A-2
b still the | A5
b still there | A-4
b still wait | A-3
b stitches $ | A-4
b stomach hurt | A-3
b stop $ | A-4
b stop a | A10a5b-3e-3
b stop ask | A5b-2c6
b stop at | A11b-3c-5
b stop buy | A-3
b stop cry | c4
b stop expect | A-2
b stop for | A-3
b stop me | A2O3e3
b stop on | A-3
b stop scream | A9O4c5
b stop talk | A-3
b stop telling | A-4
b stop the | O3b-2d5
b stop to | A-3
b stopwatch on | A-3
b store $ | A-4
b story $ | A-2
b story to | A-3
b straight $ | A-4
b straight away | A-3
b straight to | A-7
b straight up | A-2
b strangl me | A8O-2a5b-2
b strangl you | A11O8a6
b strangle you | A8a8
b street $ | A9O4b-3c-2d4e4
b stretch $ | A-3
b strike from | A-3
b strike out | A-4
b string round | A-4
b stuff be | A-3
b subject of | A-3
b such a | A-6
b such an | A-3
b such thing | A-3
b sugar be | A-3
b suggest we | A-3
b suicide every | A13O5a-2b15d-2
b suicide note | A13b9d-2e-2
b suit the | A2
b suit you | A-7
b summer of | A-4
b summer you | A-3
b summers back | A-2
b supervision $ | A-3
b supper $ | A-2
b suppose $ | A-3
b suppose that | A-2
b suppose the | A-3
b sure $ | A8b-2d8
b sure be | A2
b sure you | d11e-2
b surgery $ | A-4
b swap #Number | A-2
b swap $ | A-3
b swap my | A-2
b swap on | A-2
b swap this | A-2
b swear at | A9O5b-2c6e-2
b swear i | A-3
b swear on | A7a7b-2
b swim $ | A6
b swim club | A-2
b swim until | A-2
b swimming $ | A-3
b swimming be | A-3
b swing by | A-2
b swung a | A5O-4a5b-3
b syrup be | A-3
b tab $ | A-3
b table $ | O2a3b3c-4
b table and | A9O-4b-3c8d-2e-2
b tablet $ | A3
b tablet at | A-3
b tablets $ | A-3
b tablets and | A8b8
b tablets for | A-3
b tablets on | A5b5
b take #Day | A-3
b take #Name | A4a-3e13
b take #Number | A-3a6
b take $ | A9b4c-3e-3
b take a | O-6a2d3
b take all | A8a-2b8c-2
b take an | A9O-6a-2b16
b take away her | A2
b take back it | A-3
b take back me | A14O5a-3d5
b take both | A-5
b take down it | A-4
b take her | O-8b-3d-2e6
b take him | O6a-6b-8d-7e18
b take his | A-4
b take it | A-9
b take me | A9b4c-3e-3
b take my | A20a-14c-7e2
b take notes | A-4
b take off off | A6a-3c2d5e-4
b take our | A11O-5e8
b take out her | A6b-3e5
b take out it | A3
b take out out | A-4
b take out the | A4a-2b-2e12
b take the | a-9b-3d-8e13
b take them | A-2O2a-5b-2c-7d-4e20
b take this | A8O2a-3
b take to | A3O-4
b take too | A5b5
b take us | A-3
b take what | A3
b take your | a-3b8d-3
b talk $ | A3
b talk about | A-8
b talk be | A-3
b talk through it | A-2
b talk to | A4c-6d12e-7
b tattoo at | A-4
b tax office | A-3
b taxi rank | A-3
b tbh $ | A5
b tea $ | A-5
b tea and | A-3
b tea be | A-4
b tea before | A-3
b tea for | A15O5b-3c10d-3e-3
b tea towel | A-2
b tea would | A-3
b teach a | A5
b teach them | A-3
b teach u | A-2
b teach you | A6
b teacher #Name | A4
b teacher $ | A4b-2c12
b teacher have | A10O-2b-2c2
b teacher that | A3O-6b-2c2
b team $ | A4
b tears $ | A7O-3b-3c4
b tears at | A-4
b teeth of | A-3
b teeth out | A6O3a3
b telephone $ | A-3
b tell #Name | O-8a-4d-2e-2
b tell #Number | A-3
b tell $ | A-2b-3d5
b tell a | O-4b-3c5d-3e-2
b tell be | A-2
b tell di | A-4
b tell her | A2O-11a2b2c-2d-3
b tell him | A-5b-4d-2e4
b tell his | A5O-4a3b-2c-3
b tell i | A-3
b tell it | A-3
b tell me | O-9a-3c4
b tell my | A3O-5d2
b tell nan | A-3
b tell that | A6O-2b5
b tell the | b4d-10e-3
b tell them | O2a-4e7
b tell to | A-5
b tell ur | A-3
b tell us | A-3
b tell you | A3a-4b-3c-13d3e7
b tell your | A-2O8b-6c-6d9e-6
b temperature $ | A-3
b temperature be | A-2
b tent be | A-2
b tent for | A-2
b term $ | A-6
b term of | A-2
b test be | A-3
b test come back | A-3
b text from | A4
b text her | A3
b text me | A-3
b text to | A-3
b text you | A-6
b textbook narcissist | A-3
b than #Number | A5b4c3d-3e-3
b than be | A-2
b than every | A5
b than hand over | A15O6
b than i | A-3
b than in | A-3
b than it | A-2
b than let | A14O3b-3e2
b than me | A-4
b than that | A-3
b than the | A-2
b than with | A-2
b than you | A-4
b thank #Name | A-2
b thank for | A-2
b thank you | A-11
b thank-you card | A-3
b thanksgiving $ | A-6
b that #Name | O-11a-7b6d-4
b that $ | b-2
b that a | A-9
b that after | A-2
b that again | A-4
b that age | A-4
b that any | A-3
b that app | A-2
b that at | A-2
b that be | A-2a-7b-8e5
b that begin | A-2
b that boy | A-5
b that car | A6O3a8b-3d-2e-2
b that child | A-3O2b-3c11
b that child's | A-3
b that church | A-4
b that cost | A-2
b that cover | A-3
b that daddy | A7O-4b4d-2e-2
b that day | A-2
b that do | A-2
b that door | A-6
b that down | A-4
b that dressing | A-3
b that ever | A-2
b that fella | A11a4b-2
b that first | A-5
b that form | A-6
b that from | A-2
b that girl | A-4
b that go | A-3
b that hard | A6b-2c9
b that have | O-7b-3e7
b that he | O-5a-4b7
b that his | A-5
b that hot | A-3
b that house | A13O3a11b-6c-7e-4
b that i | A-2O-3
b that in | A-7
b that judge | A13a5b-3d-2e-3
b that last | A-2
b that lawyer | A5
b that lets | A13b-2d10e-3
b that line | A-4
b that list | A-4
b that little | A13c3d5e-2
b that make | A-3
b that man | A4b-2c-2d2
b that must | A-3
b that myself | A-4
b that never | A-3
b that new | A-3
b that night | A5a12
b that okay | A-2
b that on | A-3
b that phone | A2
b that plane | A-7
b that put | A-4
b that recorder | A-4
b that same | A-4
b that say | A-2
b that school | A-3
b that she | O-7a-3b3e-2
b that should | A4
b that shut | A-4
b that somebody | A-3
b that supper | A-4
b that the | c-2e7
b that to | A-2
b that waiting | A-3
b that way | A-4
b that we | b4e-5
b that week | A-2
b that weekend | A-4
b that what | a-3b-3d4e-2
b that with | A-2
b that woman | A-4
b that word | A-4
b that would | A-4O-7d-2e3
b that xbox | A-4
b that you | A8O-22c5
b that your | O-4a-2b-3c5e-5
b the #Day | A-12
b the #Money | A-4
b the #Name | a5b-7e-3
b the #Number | A-13c-2d-3
b the absence | A-3
b the academy | A-3
b the accordion | A-3
b the address | A4O3a-2d3e-2
b the aircon | A-3
b the airing | A-4
b the airport | A5e5
b the alert | A-2
b the allowance | A-3
b the antihistamine | A-3
b the apartment | A-3
b the app | O5b-2d9e-2
b the arm | A-4
b the art | A-3
b the astro | A-2
b the atmosphere | A-4
b the baby | A16b-3c4d-5
b the baby's | A11O-4b-3c9
b the back | O2a2b-6c5d-6
b the backbone | A-3
b the backs | A8c6
b the bag | A-4
b the bags | A-4
b the bake | A-3
b the bakery | A-3
b the balcony | A9O5a-2b3
b the bandstand | A-4
b the bank | A-6
b the basket | A-3
b the bath | O-5a-3c15e-2
b the bathroom | A15c2e-3
b the battery | A-3
b the beach | A-3
b the bed | A9O4a-10b-5c13e-3
b the bedroom | A13O-2a-3d7
b the bell | A2
b the belt | A15a-7b-3c16
b the bench | A-2
b the best | A-2
b the bike | A-5
b the bikes | A-3
b the bin | A12b-4c3
b the biscuits | A-3
b the blazer | A-2
b the bleachers | A-3
b the blinds | A7
b the block | A-3
b the blood | b3c-3
b the blue | A-6
b the board | A-4
b the boat | a3b-3d-2
b the body | A-4
b the bookies | A13O-5c7d-2e-3
b the booking | A-4
b the booster | A-3
b the boot | a5
b the border | A11a-3b-2c-4d-5e13
b the bottle | b-3c6
b the bouncy | A-2
b the box | A-6
b the boy | A-5b-2e2
b the boys | A2O-8d-10e5
b the boys' | A3
b the braces | A-3
b the bridge | A7a-5b16c-3d-4e-2
b the brown | A-2
b the bruise | A-3
b the bruises | A6a4c3
b the buggy | A-4
b the building | A-3
b the bunk | A-4
b the burn | A-3
b the bursar | A-4
b the bursar's | A-2
b the bus | A-7
b the by | A-3
b the cabin | A-3
b the cake | A-5
b the calculator | A-3
b the calendar | A-3
b the calls | A-3
b the camera | A5O6b-4c-2d10
b the camp | A-4
b the canal | A4
b the cane | A-3
b the car | d-2e-3
b the card | A5b-3d10e-3
b the case | A15O-6b-2c-2e-2
b the cash | A-3
b the cast | A-3
b the castle | A-5
b the cat | A-9
b the cello | A-3
b the center | A-3
b the chair | A10O4b-3c8
b the chance | A18a6c-2
b the change | A-2
b the chapter | A-3
b the charger | A-2
b the charges | A13O3b-2
b the cheapest | A-3
b the cheese | A-3
b the chemist | A-2
b the child | O2a-8e7
b the child's | A-3
b the childminder | A-2
b the children | a-7e-2
b the children's | A6O-4c5d-2
b the choir | A-3
b the christen | A8a9b-3
b the christening | A-2
b the class | A-8
b the clear | A-3
b the clerk | A-3
b the cliff | A13b6c4d-3e-3
b the clinic's | A-3
b the clothes | A-4
b the club | A-6
b the club's | A-2
b the coach | A-2
b the coats | A-2
b the code | A-3
b the coffee | A13O-4b-3c8d-2e-2
b the colours | A-4
b the column | A-4
b the comments | A-4
b the communion | A-2
b the condo | A-3
b the conservatory | A-2
b the consultant | A-3
b the contact | A-4O-4a7b-3
b the conversation | A-3
b the coppers | A11e4
b the cops | A11b-4e4
b the corner | A-2
b the cot | A9a-2b-2e4
b the couch | A2O-4b-2c10d-2e-3
b the council | A-4
b the counsellor | A-3
b the country | A18a-7b-7c-9d-7e24
b the court | a-7d-4e5
b the courthouse | A3
b the cousins | A-3
b the cream | A-3
b the creche | A-4
b the crib | A-4
b the crèche | A-2
b the cupboard | A10b-3c10d-2
b the curb | A-3
b the curtain | A-4
b the curtains | A2
b the dam | A14a9b-3d-2e-3
b the dark | b-2c7d-2
b the date | A-3
b the day | A-3a5b-4d-2
b the daycare | A-4
b the days | A4
b the deadline | A-3
b the deep | A3
b the dentist | A-10
b the deposit | A-4
b the depot | A-3
b the diabetes | A-3
b the divorce | A6b3d4e-2
b the dock | A-3
b the doctor | A-2O-4a-7b6c-4e-3
b the doctor's | A-2
b the dog | O4a-9c6d-5e-2
b the dog's | A3
b the dollar | A-2
b the door | a8b-7e-5
b the doorbell | A6b-3d7e-2
b the doorstep | O-2a3
b the dosage | A-4
b the draft | A-2
b the dress | A-3
b the driver | A-2
b the driveway | A9O-3a12b-4d-2e-2
b the driving | A-2
b the drops | A-2
b the drum | A-3
b the dryer | A-3
b the eldest | A10b-3c8e-3
b the eleven-plus | A-4
b the email | A-2
b the embassy | A14O-2b-3c-2d-3e12
b the emergency | A-3
b the emotional | A-2
b the end | A-7
b the engine | A3
b the entrance | A-4
b the envelope | A-2
b the er | A-6
b the evening | A-8
b the exact | A-3
b the exchange | A3O-4a7
b the expensive | A-3
b the face | A16a-4c2
b the family | A-11
b the famous | A-2
b the farm | A-3
b the father | A13O4b-3d-2e11
b the feed | A-3
b the ferry | A-4a-3d2e-2
b the film | A-2
b the final | A-2
b the first | A-14
b the fixed | A-3
b the flat | A11a-4c3d-3
b the flight | b-2e6
b the flights | A-3
b the floor | A12O-3a4b-2c4d-2e-2
b the flyer | A-4
b the forest | A-3
b the form | A-16
b the four-wheeler | A-3
b the fridge | A-12
b the front | A-3
b the garage | A12b7c-4d-3e-2
b the garden | A6O-6a3b-2c7
b the gas | A2b3c5d-2e-2
b the gate | A-2O-3d3e3
b the girl | A-6
b the girls | c-6d-4e6
b the girls' | A-2
b the glasses | A-2
b the glove | A-3
b the glovebox | A4
b the glue | A-3
b the goal | A-2
b the goggles | A-3
b the goldfish | A-4
b the good | A-8
b the gp | O-3a-3b10
b the gravel | A3
b the green | A-4
b the groceries | A-4
b the ground | A9a15c-2d-2
b the guard | A-3
b the gun | A15a-3b11
b the gym | A3O2a-2d8
b the hair | A12O-4a5b3
b the hall | b-3c3
b the hammer | A9a5b-3
b the handover | A5a6b-3
b the harp | A-2
b the hat | A-3
b the hay | A-3
b the head | A-6a4c-3
b the hear | A13a5
b the heart | A5
b the hens | A-3
b the high | A-4
b the holiday | A-2
b the holidays | A5
b the home | A3
b the homework | A-2
b the hospital | O-4b3c-2e-3
b the hostel | A-2
b the hot | A4b-3c10e-3
b the hour | A-6
b the house | A15a-6c-2d14e-3
b the hutch | A-3
b the idea | A-2
b the inbox | A-4
b the inhaler | A-5
b the inside | A-2
b the instrument | A-3
b the insurance | A-5
b the insurer | A-2
b the interim | A-3
b the interval | A-3
b the invoice | A-6
b the iron | A11a4
b the itinerary | A-3
b the jacket | A-4
b the job | a10b-4c-2e-2
b the joint | A-3
b the judge | d-3
b the judo | A-3
b the key | A9O4a3b-3e-2
b the kid | A-4
b the kids | A3a-5d-16
b the kindergarten | A8e6
b the kitchen | A-3O-9a16c-7d-4e-3
b the knee | A-3
b the knife | A-3
b the label | A-3
b the lad | A-3
b the ladies | A-3
b the lads | A3a11b-3c-2d-2e-3
b the lady | A-2
b the lake | A-2
b the lambs | A-4
b the lamp | A-4
b the landing | A-5
b the landline | A-8
b the large | A-2
b the last | A4a3c-9e2
b the late | A-2
b the laundry | A-4
b the law | A11b-2e7
b the lawyer | A7b-4d12e-2
b the lead | A-4
b the letter | A-7
b the letterbox | A6
b the library | A-5
b the life | A-3
b the light | A-2
b the line | A-2
b the lining | A10O-6d5
b the link | A-2
b the list | A-9
b the little | A7O-5c6d-3
b the live | A-3
b the living | A9O4b-2d6
b the lock | A4
b the locks | A10b-3d5
b the log | A2
b the lost | A-3
b the lot | A-6
b the lunchbox | A-2
b the magistrate | A-3
b the mailbox | A-4
b the mailing | A6
b the maintenance | A-4
b the man | c3
b the manual | A-3
b the marks | A4b-3c4
b the marriage | A-3
b the mart | A-3
b the mediation | A-2
b the mediator | A-5
b the metro | A-4
b the middle | A-5
b the miles | A-3
b the milk | A-4
b the mirror | A2
b the mix-up | A-3
b the moment | A-2
b the money | b-3c-2d12
b the monkey | A-3
b the month | A-13
b the mood | A-3
b the moon | A-3
b the morning | b7d-2e-3
b the mother | A-2
b the motorway | A-3
b the mountains | A3O5e7
b the mouth | c9
b the multi-storey | A13b13c-2d-3e-2
b the music | A-2
b the names | A-2
b the neck | A4O4c6
b the needle | A-2
b the neighbor | A-3
b the neighbors | A2
b the neighbour | A-4
b the neighbours | A6O-8e4
b the network | A-3
b the new | O-3a-3b2c-3
b the next | A-6
b the night | A8a2b-7
b the nights | A4
b the number | A-2
b the nurse | O-2a2b-2c5
b the nurse's | A-3
b the nursery | A2O-3c-3e4
b the office | A-4
b the old | A3b7c-2
b the once | A2
b the ones | A12a-3c9
b the only | O7a4b6c-3d-2e-2
b the open | A-5
b the opera | A-3
b the order | A-3a3e3
b the orthodontist | A-4
b the other | A-5
b the others | A-3
b the out-of-hours | A7
b the outside | A5
b the owl | A-3
b the paddling | A-3
b the paediatrician | A-4
b the pair | A9a3b-3c2d-3e-3
b the pantomime | A-2
b the paper | A-3
b the papers | A3a-2b7d-3
b the parade | A-2
b the parcel | A-4
b the parent | A-3
b the park | A-3
b the parking | A2
b the parlour | A-2
b the parrot | A-3
b the part | A-2
b the passports | A4a-3c-2e15
b the password | b-2d9
b the patch | A-3
b the pen | A-2
b the people | A-4
b the permission | A-2
b the person | A-3
b the pharmacist | A-2
b the pharmacy | A-4
b the phone | O-4a-9e4
b the photo | A-4
b the physio | A-3
b the piano | A-3
b the pics | A6
b the picture | A-4
b the pictures | A16a-2b-2d10
b the pills | A9a-3b14c-3d-3e-2
b the pink | A-2
b the pitch | A-3
b the place | b-3e3
b the plane | A21O4a-3c-2d-3e14
b the plaster | A-2
b the plate | A4
b the platform | A3
b the play | A-2
b the pleasure | A-3
b the point | A10O6a-3b11
b the police | A19O-18
b the pool | A-7
b the poor | A-3
b the porch | A-2a4b-3e4
b the post | A-4
b the pot | A-3
b the power | A-2
b the prescription | A-3
b the press | A2
b the price | A-3
b the priest | A-3
b the psychiatrist | A6
b the pub | A5a-3c16d-2e-2
b the pump | A-2
b the pumpkin | A-3
b the puppy | A-3
b the quad | A-3
b the queue | A-3
b the quiz | A-3
b the radiator | A13c7
b the railway | A9a-2b16
b the rain | A-10
b the reason | A-2
b the receipt | A-4
b the record | A-2
b the recording | A-3
b the referee | A-4
b the refuge | A8O-5b-3d9e-3
b the refund | A-2
b the regional | A-3
b the remaining | A-3
b the report | A-3
b the residential | A-2
b the rest | A-12
b the retainer | A-3
b the return | A7b-3d-2e8
b the review | A-2
b the rice | A6
b the ring | A-3
b the river | A14O7b6e-2
b the road | A10a7b-3e-4
b the roads | A-3
b the roof | b5
b the room | O-2b-3d11
b the rope | A5b8d-2e-2
b the rota | A-3
b the router | A-3
b the rug | A-3
b the sale | A-3
b the same | A-19
b the sausage | A-2
b the sausages | A-3
b the school | O-3d-5
b the screen | A-4
b the sea | A13a-5b3c-3d-2e3
b the second | A-11
b the secretary | A-2
b the senco | A-3
b the sensor | A-2
b the serial | A-3
b the shape | A7O-2b-3c8
b the shared | A-4
b the shed | A13O8b5c-4d-4e-3
b the shin | A-2
b the shoot | A-4
b the show | A-4
b the shower | A10a-2d2e-2
b the side | A-10
b the sideline | A-3
b the signal's | A-2
b the site | A-3
b the sixth | A-3
b the sky | A11b-3d-2e10
b the slide | A-4
b the slipper | A12O5b-2c9d-2e-2
b the slow | A-2
b the smoke | A5b-2d7
b the snow | b-3c7e-2
b the social | O4a3b-3c3e-3
b the sofa | A5b-3d3
b the solicitor | A9O7b3
b the solicitor's | A-3
b the sound | A-2
b the soup | A-3
b the speech | A-2
b the speeches | A-4
b the spelling | A-2
b the spirit | A-2
b the spyware | A10O5b-3d5
b the squad | A-3
b the stadium | A-3
b the stairs | A8a9b-5d-4e-4
b the station | A-5
b the step | A-2
b the steps | A4a-3
b the stick | A4b-3c9
b the stomach | A19O-3a2
b the stool | A-3
b the strap | A8b-3c12d-2e-3
b the strawberries | A-3
b the street | A6a-3b-2d3
b the strength | A-3
b the sun. | A-4
b the support | A4
b the surgery | A-3
b the swap | A-2
b the swimming | A-4
b the swing | A-4
b the sword | A-3
b the syringe | A-2
b the syrup | A-3
b the table | A7O3e-2
b the tablet | A-7
b the tablets | A-3b10e-2
b the tailor | A-2
b the taxi | A5
b the teacher | A-3
b the teacher's | A-3
b the teeth | A-3
b the telephone | A-3
b the television | A-3
b the telly | A6a4b-3c4d-3
b the thermometer | A-3
b the third | A-9
b the thought | A-2
b the throat | A16O3a2
b the ticket | A-2
b the tickets | b-3d-3e11
b the tide | A-2
b the tie | A-3
b the time | A2O12a-9b6c-6d-6e8
b the timer | A-3
b the times | A-3
b the timetable | A-3
b the toast | A-3
b the top | A-3
b the touchline | A-3
b the tournament | A-2
b the town | A17O6a-2b-3d3e4
b the traffic | A-2
b the trailer | A-3
b the train | A4b14c-2d-2
b the trainer | A-4
b the trampoline | A-2
b the travel | A2
b the tree | A-4
b the trip | A-3
b the truck | A11O2a6b-2c2
b the truth | A-3
b the tub | A5
b the tuition | A-3
b the tups | A-3
b the tutoring | A-2
b the tv | A-2
b the twins | A11a-3b-2d-3e5
b the ute | A-3
b the vaccination | A-2
b the van | A-7
b the vet | A-5
b the vicar | A-4
b the victim | A-2
b the video | A3d10
b the village | A12c-2d-3e6
b the violin | A-3
b the visit | A-3
b the wall | A4b-3c11e-3
b the wardrobe | A9c-3d3
b the wash | A-3
b the washing | A-2
b the washing-up | A-3
b the watch | A3
b the water | A3a4b-3e-3
b the way | a5
b the wee | A15a-3c11
b the week | A-16
b the weekend | A2O-2b4c2d-2e-2
b the weeks | A-2
b the wellingtons | A-3
b the whole | A-12b2d2
b the wifi | A-3
b the will | A9b14d-2e-3
b the wind | A-2
b the window | A6b-3c5d3e-4
b the wine | A-3
b the winter | A-2
b the woman | A-2
b the wooden | A16O7b-2c8
b the worksheets | A-2
b the worst | A-5
b the wrong | A-6
b the year | A-4
b the years | A-2
b the youth | A5
b the zip | A-3
b the zoo | A-3
b their boots | A-3
b their hand | A-2
b their own | A6O4b-2c13
b their passports | A12O2b-3e3
b their tea | A-3
b them #Day | A-3
b them #Number | A-3
b them $ | A3a-17c4e-2
b them abroad | A-4
b them again | A15a2
b them all | A-6
b them alone | A4
b them and | A11O3a-5c4d-3e4
b them at | A-13
b them back | a-5b-3e3
b them back in | A-4
b them every | A-4
b them everything | A-4
b them first | A14a-3b-2c7d3
b them for | A4O4a-4b5c-2e-3
b them from | a5b-3c-2d-3
b them home | A9O3a-3b-4c12d-4e-2
b them i | A3b13
b them in | A-3a-2e2
b them it | A7
b them like | A4
b them not | A16b-3c2d-2e-3
b them nothing | A-4
b them on | A4O4a-4b5c-2d-2
b them or | A-3
b them out | A-3
b them over | A-3
b them so | A6b9
b them the | A-2
b them this | A-3
b them to | A-4a-7d-6e9
b them up | A6a-2d3e-3
b them with | A7b-3c4e4
b them would | A-3
b them you | A9b-2e8
b themselves $ | A-3
b then ask | A-2
b then be | A8c-3
b then he | A-3
b then i | A-3b2d-2
b then ill | A-3
b then it | A-3
b then just | A-4
b then nobody | a9b-4
b then ring | A-4
b then the | A-3a11b-2d-3
b then to | A4
b then try | A-4
b then u | A14a11b-3d-2e-3
b then we | A-4
b then will | A20a-2c-2d5
b then you | A-6a8d-3
b then your | A-4
b there #Day | A-2
b there $ | b-5c4e2
b there a | A2
b there and | O3e4
b there at | A-8
b there be | d-2
b there because | A5
b there now | A-3
b there on | A-4
b there or | A-3
b there too | A-3
b there with | A8O3b-3d-2e7
b there'd be | A-3
b there'll be | A-4
b these #Number | A-3
b these little | A-4
b they ask | A-2
b they be | a-2c8
b they call | A-3
b they come back | A4
b they finish | A4
b they get | A-5
b they give | A-2
b they glu | A-4
b they go | A-3
b they have | O-6b-2
b they must | A-3
b they play | A-4
b they put | A-3
b they ring | O-2b3
b they say | A6
b they send | A4
b they stand | A-3
b they will | A-3e6
b they with | A-3
b theyve get | A-3
b thick as | A-2
b thing $ | A4c3d-3e-3
b thing about | A-3
b thing and | A-3
b thing be | A-2
b thing have | A-2
b thing in | A-4
b thing or | A-2
b thing right | A-4
b thing that | A3
b thing the | A-4
b thing with | A-2
b thing you | A5
b things $ | A-5
b things be | A-3
b things out | A-2
b things up | A-3
b think #Name | A-3
b think $ | A-5
b think about | A12O6b8c-6d-8e-6
b think be | b-4d6e3
b think can | A-3
b think i | A10O4c-3d2e4
b think it | A-2
b think of | A-2
b think or | A-3
b think that | A-3b-3c4
b think the | A-2
b think we | A-3
b think would | A-6
b third be | A-2
b this #Day | A-8
b this #Number | A-5
b this $ | a3c-3d-3
b this a | A-2
b this again | A-4
b this and | A-6
b this arrangement | A6
b this be | a-4b6
b this correspondence | A-3
b this every | A-4
b this family | A3a3e-3
b this for | A-3
b this heat | A-2
b this house | A-6
b this i | A6O6a-3b3
b this life | A10b10d-2e-3
b this month | O-4b5
b this morning | d3e-3
b this on | A-3
b this paper | A-3
b this pattern | A-3
b this phone | b-3e10
b this right | A-2
b this roof | A-3
b this story | A-2
b this summer | A-3
b this thread | A-4
b this time | b5c-2e-3
b this to | A-5O2a-3
b this up | A8b-2c5e-3
b this week | O-4a5
b this weekend | A3O3a-4c-3e5
b this with | A5
b this would | A6
b this year | A-14
b those #Number | A-2
b those $ | A-3
b those children | A4
b those dates | A-2
b those of | A-3
b those pictures | A13O5b-2d6
b those videos | A11b-3c-2d7e-2
b though $ | A-2
b though i | A-3
b thought $ | A-2
b thoughts $ | A7
b threat to | A-4
b threaten me | A10O-2a9b-2
b threaten to | A14O-10a-3c-7d3
b throat $ | A17a9b-2d-2
b throat in | A13a13c-2
b through #Name | A-2
b through #Number | A-2
b through a | a9b-3d-2
b through an | A-3
b through his | A-2
b through it | A-3
b through my | A4O-5b-3d3e-2
b through that | A4a8b-2d-2
b through the | A6O-7a-4b-7c-5d19e-8
b through your | A-6O4a5
b throw a | A-4O-4a7b-3
b throw acid | A13O-2a11
b throw her | A-2
b throw him | A14O6a-3c13
b throw in in | A7
b throw out out | A-4
b throw the | A8O5a11b-2
b thx for | A-2
b ticket and | A2
b ticket barrier | A-4
b tickets $ | O-4b-3e6
b tickets be | A3O6b-3c-2e10
b tickets for | A-2
b tickets to | A10a-2e10
b tie his | A4
b tight as | A-2
b til #Time | A-2
b til $ | A-3
b til the | A6
b till #Day | O5a-2c10e-3
b till #Number | O6a-2c3d4
b till #Time | A-3
b till be | e12
b till evening | A4
b till have | A-3
b till he | A27O4a-3b-4c16d-3e-4
b till she | A7b-2c4
b till tea | A-4
b till they | A3
b till you | A12O5b-3d11e-2
b time #Day | A-3
b time #Name | A-4
b time $ | O6b2e-10
b time and | A-3
b time be | a9b-3d-2e-2
b time before | A-2
b time by | A-3
b time for | O3a8b-4
b time he | A3O4a-6c19d-2
b time i | A5a4b-6c-7d4
b time if | A-3
b time now | A12a-3b8
b time on | A-3
b time she | A7a-2b3c3
b time so | A-4
b time the | A-2
b time this | A-3
b time to | A-3
b time what | A-3
b time will | A7O5b5
b time would | A-2
b time you | A8b3
b timer and | A-3
b times $ | O5b-2d5e-2
b times a | A6
b times and | A6a-2b-2d9
b times do | A-3
b times i | A-4
b times in | A-2
b times now | A-3
b times on | A-5
b times so | A-3
b times sorry | A-3
b times this | A4O-3b5
b tiptoe round | A-3
b tired $ | A-3
b tired of | e-2
b tmrw $ | A-3
b tmrw at | A-2
b to #Day | A-3
b to #Name | A15a-2b-6c-30d-3e23
b to #Number | A-9
b to #Time | A-10
b to $ | O-2c-2e2
b to a | b-2d-4e5
b to add | A-3
b to agree | A5
b to all | A-2
b to and | A13a4b-3d-3e4
b to another | A10O4d-2
b to any | A2
b to anything | A-3
b to appeal | A-3
b to arrive | A-3
b to ask | A4a-5b-3c-3d9
b to be | A-4O-2a-10b13c-11
b to bear | A-3
b to beat | A12a11b-2c-2
b to bed | A-3
b to bring back | A-3
b to bury | A-4
b to buy | A4O-7b2d5e-2
b to call | A-5
b to carry | A-3
b to check | A2
b to christmas | A-3
b to clear | A4
b to collect | A-5
b to come | A-8
b to cook | A-4
b to court | A-3c-4d-3
b to deal | A9b13d-2e-4
b to death | A-3a5
b to die | A26O-2a-9b28c-10d-8e-10
b to do | A-2d-3e-2
b to doubt | A-3
b to drive | A6b10d-2e-2
b to drop | A-2
b to eat | A9O-5b-4c10e-3
b to end | A19O2b8c-4e-2
b to everyone | A8b4d4
b to feed | A-2
b to feel | A-3
b to fetch | A-3
b to fight | A-3
b to fill | A-3
b to find | b9e-3
b to finish | A3
b to follow | A-3
b to forget | A-3
b to get | b-4d4e-2
b to give | A5a3b-2e5
b to go | A4a-5b2e-4
b to go on | A3
b to go through | A-3
b to hand over | A-5
b to hang | A17a-5b14c-3
b to have | a4b-4c-6
b to hear | A-7
b to help | A-4
b to her | O-5a-3d7e-4
b to here | A-3
b to hide | A3
b to his | b-3c4d2
b to hold | A-2
b to hold up | A-4
b to hurt | A5O3a8
b to ice | A3
b to inform | A4
b to it | A-5
b to join | A-3
b to jump | A10a-3b16
b to keep | A-4
b to keep in | A-3
b to kill | A22d-3e-6
b to know | d-4e6
b to leave | A3b-2d4e-3
b to lend | A-2
b to let | A-4
b to live | A29b8c-11d-11e-3
b to look out | A-2
b to make | d4
b to me | c-6d4
b to meet | A-2
b to my | A9O-3a-2c-15e-4
b to normal | A-3
b to not | A4
b to nursery | A-4
b to open | A-2
b to our | A-3
b to own | A-3
b to pack | A3
b to page | A-2
b to pass on | A-3
b to pay | A-3
b to people | A4
b to phone | A-4
b to pick up | A-3
b to play | A-3
b to post | A6O-4b-3d9
b to prove | A8b-3d6
b to pull | A11O-5b-3d-2e5
b to put | A-3
b to put away | A-3
b to put back | A-3
b to put on | A4b-2c4d2
b to put up | A-2
b to raise | A-2
b to reach | A-3
b to read | A-7
b to repeat | A-4
b to return | A7O-2b-2e7
b to ring | A-11
b to run | A-3a2b-3d5e-4
b to run away | A4b-3c-2e10
b to say | O3e-2
b to school | b-3e8
b to scream | A-4
b to see | O12c-5e-4
b to send | A4b-2d5
b to settle | A3
b to shoot | A4a8b-2c-2d-2
b to show | A-6
b to sign | A-4
b to sit | A-2
b to sleep | A4b12
b to slip | A-4
b to smash | A-7
b to so | A4
b to spend | A-3
b to stab | A4a6
b to start | A3a4d-3e-3
b to stay | A5e-3
b to stop | A-5
b to swim | A6
b to switch | A5
b to take | A3O-3a-6b2c-5d-2e9
b to take off | A4
b to take out | A9O-4b-4e9
b to talk | O-4b-2
b to teach | A16a-2b-3c13
b to tell | O7a-6d3
b to the | b-12c2d-2
b to them | A-5
b to us | A2
b to use | A6O3a10
b to voicemail | A-3
b to wake | A-4
b to wake up | A3
b to watch | A2
b to wave | A-4
b to what | A-3
b to whatever | A-3
b to when | A-4
b to whoever | A-3
b to withdraw | A-3
b to work | A4O-5a-4c-3d7
b to you | A-4b-8
b to your | A5a3b-11e-4
b to yours | A3c9e-2
b toast $ | A-3
b today $ | O-4b13
b today and | A3c5e-4
b today be | A-3
b today he | A3
b today i | A6O3b3
b today the | A-2
b toddler who | A-3
b together or | A-3
b toilet $ | A-4
b tomorrow $ | A3O3b8d-4e-6
b tomorrow and | A-3
b tomorrow as | A-3
b tomorrow at | A-2
b tomorrow be | A-2
b tomorrow from | A6
b tomorrow i | A12a-2b4c2
b tone $ | A-4
b tone of | A-2
b tongue on | A-2
b tonight #Number | A4
b tonight $ | A3a-4b3d-10
b tonight and | O2a3b7
b tonight be | A6
b tonight i | A12b9d-3e-2
b tonight will | A6b5e-5
b too $ | A-4d2
b too and | A-4
b too early | A-2
b too many | A11b-3c2
b too much | A-2
b too small | A-3
b too so | A-2
b too the | A5
b tooth and | A-4
b tooth on | A-3
b top it | A-4
b torch $ | A-2
b touch #Name | A13b-4c10e-2
b touch her | A15b-3c10d-2e-3
b touch i | A-3
b touch that | A-4
b towards the | A-3
b town be | A11b-3d-3e11
b tracker in | A6d5
b tracker on | A-4O6d5
b tracker under | A8O-4d5
b traffic at | A-2
b trailer $ | A-3
b train $ | A-3
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
b trip and | A-3
b trip form | A-2
b trouble for | A-4
b truck $ | A-3
b true i | A-3
b true that | A10O-4b-2c4
b truly #Name | A-4
b trust be | A-4
b trust me | A-3
b trust that | A-4
b trust the | A-3
b trust you | A-3
b truth be | A-4
b try #Number | A-4
b try a | A-3
b try again | A6
b try it | A4
b try me | A-4
b try the | A-3
b try to | A16b14c-14d-9
b tub and | A-4
b tups $ | A-3
b turn #Day | A-2
b turn $ | A6
b turn a | A-4
b turn back it | A11b-3d8
b turn for | A-3
b turn into | A-3
b turn on the | A3
b turn out out | A-4
b turn round | A9a-2b-3d4e-2
b turn the | A6
b turn up up | O-4a-2b-3d12e-2
b tutor you | A-4
b tutoring form | A-2
b twice $ | O-3a2b-3d-4e-2
b twice and | A-3b-2d3
b twice as | A-3
b twice daily | A-4
b twice for | A-3
b twice in | A-7
b twice on | A-3
b twice since | A4
b twins for | A-2
b ty to | A4
b type this | A-3
b tyre $ | A-3
b u #Day | A-2
b u #Number | A-3
b u $ | a8b-3
b u a | A-3
b u ask | A-3
b u be | A-7
b u bring | A-2
b u can | A-3c5d-2e-3
b u come | A-2
b u count | A-3
b u do | A-3
b u give | A-3
b u have | A11b2d-3e4
b u in | A-2
b u just | A-5
b u keep | A2
b u know | A-5
b u leave | A5
b u like | A3
b u only | A-3
b u pick | A-3
b u ring | A-3
b u say | A-2
b u send | A-2
b u should | A-4
b u so | A-3
b u the | A-2
b u too | A-2
b u wanna | A-2
b u will | A4
b uncle #Name | A12O-3b-3c10d-2e-3
b under a | A7O-5d-2e6
b under my | A17a-5b-3c-3d9
b under the | A7b-8c8e-2
b under this | A-3
b under your | A-3
b understand $ | A-3a9b-3d-2
b unfortunately the | A-4
b unless be | A-3
b unless i | A17a-2b-2d8
b unless you | A2
b unopen $ | A-3
b until #Day | A-21
b until #Number | A-17
b until #Time | b-3c5e-2
b until be | A3
b until he | A21O10a-9b-9c23d-7e-8
b until i | A5O-8d4e-2
b until it | A-4
b until school | A-2
b until she | A16O9c11
b until the | A-4b3
b until then | A-2
b until they | A14b-3c3d4e-2
b until you | A27O8a-5b-5c-7d8e2
b up #Name | A-2
b up $ | A3
b up all | A12O-5b2c3d-2
b up and | A4O3a2b-2c7
b up any | A3
b up at | A2a-2b-2c-3d8e-3
b up because | A2
b up by | A-3
b up do | A-3
b up everything | A-3
b up for | A-11
b up from | A7O4a-4b-3c-2d-3e8
b up in | A-3a5d-2
b up more | A-3
b up my | O4a3c-2
b up n | A-3
b up on | O4a-3b2
b up over | A-3
b up since | A-3
b up so | A-3
b up that | A-3
b up the | A9O2a2d-2
b up there | A-3
b up to | A-6
b up when | A-2
b up with | A-8
b up your | A-5
b up yourself | A-3
b upstairs $ | A3
b ur a | A-3
b ur actually | A-3
b ur at | A5
b ur face | A6a8d-2
b ur location | A12b-3d10
b ur new | A3
b ur nudes | A12b-3d8
b ur own | A-3
b ur so | A-3
b ur weekend | A-4
b ur whole | A4
b us #Name | A-3
b us $ | a-6b-5c-7
b us at | A2
b us both | A-8
b us by | A-2
b us do | A-2
b us for | A-3
b us from | A-3
b us in | A9a11b-3c-2e-2
b us not | A-4
b us see | A-3
b us to | A-11
b us who | A-2
b use a | A-2
b use for | A-2
b use it | O3a5b-3c2
b use the | A2a-3b-3c13
b use to | A-4
b used to | A-3
b vanish with | A12d-2e11
b vehicle that | A5
b version #Number | A-3
b very afraid | A13O-6b3d2e-3
b very brave | A-3
b very end | A-2
b very good | A-3
b very little | A-2
b very long | A-3
b very nice | A-4
b vet $ | A-4
b vet put | A-3
b vet say | A-3
b video $ | a2b-4d4
b video call | A-2
b video on | A-3
b visit the | A-2
b visit year | A-3
b visitor $ | A-3
b voice $ | A2
b voicemail $ | A-3
b voicemail in | A5
b voicemail say | A14O-5a4d-2e-2
b w a | A-3
b w me | A-2
b w the | A3
b wage and | A6
b wait $ | A-4
b wait at | A-4
b wait on | A-2
b wait outside | A7b-2d3
b wait since | A-4
b wait until | A-3
b wait with | A-4
b wake up up | A14a-9b3d-6
b walk him | A-3
b walk in | A-3
b walk into | A17a-3b7
b walk on | A-3
b walk out | A6a4b-4d-2e4
b walk the | A-4
b wall $ | A2O4a4
b wall by | A6b-3c5e-2
b wall i | A2
b wallet $ | A-2
b want #Day | A-2
b want $ | A7O4a-3e3
b want a | A-7
b want both | A3
b want her | A-2
b want him | A-4
b want it | A-4
b want me | A-4a7
b want my | A-3
b want that | A-4
b want the | A-6
b want them | b9e-2
b want to | A4b13c-6d-14e-7
b want you | b-3d6
b ward #Number | A14O-2b11d-2e-2
b ward and | A4
b wardrobe and | A-2
b warm $ | A-2
b warmly #Name | A-2
b warn me | A-2
b wash $ | A-3
b wash his | A-4
b wash out her | A10b-3c8e-2
b watch #Name | A-4
b watch $ | A5c3d4e-3
b watch at | A-4
b watch her | A-2
b watch it | A3
b watch you | A16b-3c-5d7e-2
b water and | A3
b water be | A-3
b water in | A5
b water pistol | A-3
b wav at | A-3
b wave $ | A6
b wave at | A11b-3d-2e10
b way $ | O5a-3b-2e13
b way and | A-2
b way be | A-4
b way from | A5
b way have | A-2
b way home | A3
b way i | A4
b way of | A-2
b way on | A6
b way out | A10b12d-3e-3
b way to | A-3d6e-3
b way u | A-4
b way you | A-3
b ways to | A-2
b we agre | A-7
b we ask | A-3
b we be | O4b-4c-4e6
b we bury | A-3
b we cross | b-3d-3e8
b we do | A-15
b we eat | A-3
b we fly | A6O2a-2e9
b we follow | A-2
b we go | A7c-2e5
b we go on | A-3
b we got | A-4
b we have | A-6
b we keep | A6
b we land | A9O5b-2d-3e6
b we leave | A-2
b we live | A-3e3
b we only | A-4
b we park | A-3
b we put | A-2
b we sit | A-2
b we split | A-3
b we still | A-3
b we stop | A-3
b we take | A2
b we watch | A-3
b we would | A4
b weaponis incompetence | A-3
b wear $ | A4
b wear them | A-4
b wear what | A9O5b-3d10e-3
b wed and | A-4
b wed in | A-2
b wedding and | A6
b wee man | A7a-3b-3c3
b week #Number | A-4
b week $ | A-7b-3d3
b week and | A6a-3
b week but | A-2
b week for | A-4
b week have | A-3
b week of | A-2
b week so | A-3
b week to | A-3
b week which | A-2
b week you | A-2
b weekend $ | a-3b7c2
b weekend and | b-3c3e-4
b weekend in | A-4
b weekend or | A-2
b weekend with | A-4
b weekends $ | A-5
b weekends be | A-2
b weeks #Number | A-2
b weeks $ | A-9
b weeks before | A-3
b weeks for | A-2
b weeks in | A-2
b weeks old | A3
b weigh a | A-2
b weigh-in be | A7
b welcome $ | A-2
b welcome to | A-5
b welfare check | A6O-2a-2b14
b well $ | A-12
b well and | A-2
b well i | A-3
b well she | A-3
b well to | A-2
b well with | A-3
b welts on | b-3c3
b went up | A-2
b wet hair | A-4
b wet the | A15a-4c10
b wet weekend | A-4
b what #Name | A5O-6c2
b what a | A-11
b what be | O7c3
b what do | A-17
b what happen | A10O5a2b-4c5d-3e-3
b what i | A9b-9
b what it | A-2
b what must | A-2
b what my | A-3
b what people | A-4
b what she | A-4
b what should | A-3
b what that | A-3
b what the | A-5
b what they | A4
b what time | A-14
b what u | A-2
b what will | A4
b what with | A-2
b what you | c-9d2e-3
b what your | A-4
b what's be | A-3
b what's he | A-4
b what's the | A3O5a-3b11
b what's your | A-3
b whatever $ | A-2
b whatever be | A-3
b whatever it | A-4
b whatever the | A-4
b whatever your | A-4
b when #Number | A-2
b when a | A-3
b when be | a-11b6
b when can | A-5
b when do | A-6
b when have | A-2
b when he | a-3c10
b when i | A4a13b-19d-2e-7
b when it | A-6
b when my | A-4
b when nobody | A4
b when she | A-5c5e-3
b when the | A-3O2e-3
b when there | A-2
b when u | A-4
b when ur | A-2
b when we | A-3b5d5e-3
b when will | A-2
b when would | A-3
b when you | A3b-3d6
b whenever i | A14a-4c3e2
b whenever suit | A-3
b where $ | A7O9a-2e13
b where be | O-2b-4d-5e8
b where do | A-2
b where have | A13O-3e10
b where he | A2O-4b4
b where i | A3O-13b-2d7e-4
b where it | A-4
b where no | A9b-3c-2e8
b where the | A-5
b where we | A6
b where will | A-4
b where you | A19O4a-5b-12c-12d15e-2
b where your | A-4
b wherever you | A11O6b-3d12e-2
b whether be | A-3
b which #Number | A-2
b which $ | A-2
b which be | A-17
b which give | A-2
b which have | A-3
b which house | A-3
b which i | A-9
b which mean | A-3
b which of | A-5
b which tell | A-3
b which the | A3
b which town | A11b-3d-3e11
b which will | A-3
b which would | A-2
b which you | O-4a10b-3d-3e-2
b while #Name | A6O-4a5b3
b while be | A2O6a-2b-2c3d6
b while i | A3a-4c3e-2
b while or | A-3
b while u | A-3
b while we | A-4
b while you | O-10a-2c16d-4e-4
b whip the | A-3
b whiskey and | A7b12c-2
b whisper to | A-4
b whistle $ | A-2
b white #Name | A3
b white dress | A-3
b white shirt | A-4
b who be | O9a-4c-2d11
b who buy | A-3
b who carry | A-3
b who count | A-4
b who do | A-4
b who else | A-3
b who give | A-3
b who have | A-15
b who he | A-2
b who help | A-4
b who keep | A-2
b who leave | A12b-3d8
b who make | A4
b who must | A-2
b who once | A-2
b who pay | A-4
b who read | A-4
b who sleep | A17a-2c-2d14
b who take | A8O5a11b-3c-2e-2
b who tell | A-2
b who that | A-3
b who to | A-4
b who want | A5
b who will | A9a4d-3e-2
b who would | A5
b who write | A-4
b who'd be | A-3
b who's count | A-3
b who's drive | A-3
b who's the | A14a-3d15
b whoever you | A4
b whole #Name | A-3
b whole circus | A-2
b whole close | A-3
b whole evening | A-4
b whole family | A-4
b whole minutes | A-3
b whole month | A-2
b whole of | A-8
b whole office | A14O5b-2d6
b whole point | A-4
b whole school | A-3
b why #Name | A-4
b why $ | A-3
b why be | A3O-2a-2d7
b why do | O-6a-3c4
b why have | A-2
b why she | A-4
b why u | A4
b why you | A-5
b wid di | A6c5
b wid him | A9a5b-3c-4d-2e-2
b wife be | A-5
b wife of | A12O6b-4d9
b wild i | A-3
b will #Name | A-3
b will $ | A-5b4e-2
b will always | A21a-5d16e-2
b will answer | A-3
b will ask | A-2b-2d8e-2
b will be | A5O17b7c-9d-8e-3
b will beat | A17O4a-2c7
b will book | A-3
b will break | A23O2d-2
b will bring | A-8
b will bring back | O-5d-2e2
b will burn | A10a6
b will carry | A-3
b will check | A6b-4d11
b will collect | A5d-2e4
b will come | A-2a12b-4
b will come out | A-2
b will continue | A-2
b will cut | O5a4b-3
b will do | O9b3e-3
b will drag | A11a10b-3d-2e-2
b will drive | A5b-3c3
b will drop | A-3
b will drown | A11b-3c12
b will eat | A-3
b will end | A13O-3a-2b15
b will ever | A9O6a-4b-2c-3e9
b will feel | A-2
b will fetch | A5
b will fight | A-4
b will film | A-3
b will find | A15O3a-6c-9d7e4
b will finish | A9a15c-3
b will forget | A-2
b will get | A19O4b-14
b will get back | A7a-3d13
b will give | A3a3
b will go | A4
b will go in | A14b-2
b will go on | A-2
b will hang | A11b7c-2
b will happen | A-4
b will have | O12b6c-9d-4e-3
b will hear | A-4
b will hide | A14O3e12
b will hit | A17O3a5
b will hurt | A5O4a-2c9
b will i | A-10
b will just | A-3
b will kick in | A7a3
b will kill | A13b4d-6e-4
b will knock | A14O4a5
b will know | A18O2d5
b will leave | A-4
b will let | O-4a-2b-3d7
b will lie | A-4
b will make | A4a-3c6d3e-2
b will must | b3e4
b will never | A4a-8b-9c2e3
b will not | a3b-18c-9e4
b will only | A7a-2b-4d6
b will phone | A-3
b will post | A-2
b will proceed | A-2
b will put | O-2a8d-3
b will put in | O4a10b-2d-2
b will reach | A-3
b will recall | A-3
b will repeat | A-3
b will return | A-4
b will run over | A12a10d-2
b will say | A-2
b will see | A-4O6c-7d2
b will send | O2a-5b-3c-2d14
b will send in | A-3
b will she | A-3
b will shoot | A16a12
b will sit | A-2
b will slap | A7a-5c3
b will sleep | A-4
b will slit | A9a8
b will smash | A15O4a-5
b will speak | A2
b will stand | A5a6d-2
b will stay | A4
b will stop | A8O7e-3
b will strangle | A8a8
b will swing | A6
b will take | O5a-7b-5e10
b will take out | A13b-3c4e-3
b will tell | b-3d-3e11
b will text | A-7
b will the | A-3
b will throw | A13O-2a11
b will to | A2
b will understand | A-4
b will wait | A-3
b will wake up | A4a-3b-3c3e7
b will walk | A-3
b will wash out | A10b-3c8e-2
b will will | A13a6b-3c3
b will work | A9O6d3
b will write | A-3
b will you | A-14
b win $ | A-4
b wind blow | A-2
b wind up me | A-2
b window $ | A14O-5b-3c-3d8e-3
b window and | A4b-2d3
b window be | A12a4b-3c3d-2
b window in | A-3
b window with | A-5
b wine with | A-4
b wish her | A-4
b wish i | A13b13
b wish to | A5
b wish would | A5
b wish you | A-3
b wishes #Name | A-2
b with #Name | a-5b-2c-5d-3e19
b with #Number | a15c-2
b with $ | A2
b with a | A-3O-6a4b-3e-10
b with all | A4a-3b5c5
b with an | A-3O-5a-4
b with any | A6
b with bleach | A19a-2c14e-2
b with both | A3a5b-4c-2d-3e2
b with dinner | A-3
b with fever | A-3
b with fork | A-3
b with her | a-9b-11e4
b with him | O5b-5d4
b with his | b3d2
b with it | A-4a8
b with knife | A-3
b with me | A11O7a-13c-6e5
b with more | A-3
b with my | b-10e4
b with new | A9b-2e3
b with no | A-3c5
b with nothing | A-2
b with people | A2
b with silence | A-3
b with such | A-2
b with that | b-2d-2e4
b with the | c4d-12
b with them | A4b-3e9
b with these | A-2
b with those | A-3
b with ur | A-4
b with water | A-2
b with what | A-2
b with which | A-3
b with who | A5
b with you | a11d-10e-8
b with your | a8b-4c-6d-2
b withdraw the | A14a10c-3d-4
b within the | A-3
b without #Number | A-3
b without $ | A-3
b without a | A-6
b without ask | O5b-3d7
b without food | A6O5b-3c8e-2
b without her | A-2
b without me | A9a-4b17c-2d-2
b without my | A3a-3b2c-4d-3e-2
b without pain | A6
b without tell | A3b-3d4
b without them | b12d3e-2
b without to | A10b-3d3
b without you | A3O-4a-3d9
b without your | O4b-2e7
b wits' end | A-3
b wobbly tooth | A-2
b woke up | A8a3d-3e-2
b woman i | A-3
b woman to | A-3
b wonder for | A-2
b wooden spoon | A18O4a-3c12
b word $ | A-5
b word about | A3O4a6d-2
b word and | A-3
b word for | A-5
b word in | A-3
b word on | A-2
b word that | A-3
b word to | A5
b word with | A-3
b words $ | A-3
b words for | A-3
b work $ | a-10c2d4e-7
b work all | A7b-2d5
b work and | c4d-3
b work at | A5a4b-3d-2
b work before | A-2
b work every | A6d4
b work for | A-4
b work have | A-3
b work i | A-3
b work in in | A-2
b work on | A4
b work on on | A-3
b work out out | A-3
b work we | A-3
b work you | A12b-3d12e-2
b works $ | A-3
b world #Name | A-2
b world $ | A-2
b world i | A-3
b worried $ | A-4
b worried about | A-3
b worry $ | A-2
b worry be | A-4
b worse than | A-3
b worse when | A-4
b worst of | A-3
b would a | A-3
b would all | A9O5b12d-2
b would already | A-3
b would also | A-2
b would ask | A-3
b would be | b10c-11d-3e-11
b would burn | A10O-2a10b-3
b would care | A-4
b would come | A-3
b would come back | A13b-3d8
b would do | A-3O8a4
b would drown | A-3
b would enjoy | A-3
b would even | A-3
b would find | A-3
b would finish | A-4
b would forget | A-4
b would get out | A-3
b would give | A-3
b would hate | A-2
b would have | A-7O5a2b-3c2d-2
b would help | A-3
b would know | A-4
b would let | A-3
b would like | A-13b4d-2
b would listen | A9O3c7
b would lose | A-3
b would love | A-8
b would mean | A-2
b would miss | A-2
b would never | e6
b would not | b-3d4
b would nothing | A-3
b would notice | A5
b would only | A4
b would open | A-3
b would prefer | A-3
b would put | A2a4b-4c4d-2e-2
b would rather | a-2b4c3
b would remember | A3
b would say | A-8
b would see | A20b-2d4
b would shoot | A15O-3a9b-4
b would sign | A-2
b would sit | A-5
b would sooner | O5a-2e5
b would stab | A13a8b-3
b would start | A-4
b would stop | A15a-2c7
b would swear | A-4
b would take | A7O-4e6
b would tell | A3b2d-2e5
b would think | A-2
b would trust | A-4
b would try | A4
b would want | a4b-3e-2
b would you | b11d-3
b would've say | A-4
b wrap in | A2
b wrist $ | A-6
b write a | A-2
b write down down | A-6
b write down it | A14O-4b-4c4d3
b write him | A-4
b write in in | A3
b write it | A-3
b write me | A-5
b write my | A4
b write that | A7O-9e5
b write the | A9O2a-3b8e-3
b write this | A-3
b write to | a-5b8e-3
b wrong $ | A5
b wrong in | A-3
b x $ | A-2
b ye be | A2
b yeah be | A3
b yeah i | O2
b year #Name | A-2
b year #Number | A-8
b year $ | A-2
b year because | A-4
b year of | A-3
b year old | A3O-5b-3c12
b year so | A-4
b year you | A-3
b year's #Name | A4
b years ago | A3
b years and | A-3O-6d5
b years i | O-5a3b-3d4e-2
b years of | A-5
b years so | A-3
b yep #Number | A-2
b yes #Day | A-2
b yes #Name | A-2
b yes and | A-2
b yes be | A-6
b yes by | A-2
b yes i | O8a3
b yes or | A-6
b yes she | A-3
b yes there | A-2
b yes they | A-2
b yes to | A-3
b yesterday and | A4b-2d3
b yet she | A-3
b yoga $ | A-3
b you #Day | A-2b-2d10e-2
b you #Number | a-2b-2d11
b you $ | A3O4a5b-4c-3e-5
b you a | A-3O-5b-2c-4e2
b you about | A-4
b you actually | A-3
b you address | A-4
b you again | A18b-4c-3d2e-2
b you agre | A-3
b you alone | A14O-5a12
b you already | A-3
b you also | A3b4e-2
b you an | A4
b you answer | A17a-3b-2d11
b you apply | A18O-3a-3e10
b you ask | A3O-8b3c-4e-2
b you at | a-3d13
b you attack | A9a3
b you be | A8O3a-4b-2d5
b you beat | A15O-8
b you because | O-3a6
b you before | O3a9
b you behave | A7d6e-3
b you belt | A8O-4a-2
b you block | a-4d4
b you book | A-3
b you borrow | A4
b you breath | A-3
b you bring | A-4O5a3c-3d2
b you bring back | A-4
b you burn | A-3
b you but | A-3
b you buy | A3
b you by | a8b-2
b you call | A2a4b-2c4
b you can | O3a-4b3
b you change | A-5b-2d-2
b you check | A3O-4b-3d9e-2
b you chok | A15O-6a2c2
b you choose | A-2
b you collect | A6O-4b-2d-2e8
b you come | A-5
b you consider | A-2
b you cry | A-3
b you dare | A-3
b you delete | A5
b you deport | A11b-3d10
b you deserve | A4O6a11
b you do | A3
b you down | A13O5a9c-4e-2
b you drive | O-9a2b2c-2d-2
b you eat | A12a-3b-2d5e-2
b you enjoy | A-2
b you even | A7b11d-3
b you feel | A-6
b you find | O-5b-3d7
b you fly | A15O-4e8
b you follow | A12O-2b-2d7
b you for | b-4c-4d4e-4
b you force | A13O-5a2b-2
b you from | A-6
b you get | b4c-7d-2e4
b you give | O-6d6e-2
b you go | A3a-2b-8d4
b you go on | A-3
b you go out | A8a-3d3
b you good | A-3
b you grab | A15O-8a3c-2d-2
b you hang on | A-3
b you hang up | A-3
b you happy | A3
b you hate | A-4
b you have | A-2O-8
b you hear | A4
b you hide | A10b-3c-2d-2e12
b you hit | A24O-11b-2c3
b you hold | A11O-6
b you i | a6b-3d-2e-2
b you if | A3O4a10b-2
b you in | A10a4b-2c-12e-12
b you inside | A15O3a13c-2
b you keep | O-9c-2d-2e-2
b you kick | A14O-4a4c-4
b you know | A-2O-4a7c-3e-2
b you learn | A8O3a-3c2
b you leave | A3a-3b3e-14
b you let | A-22
b you like | e7
b you live | A-3b-3d7e-2
b you load | A6
b you lock | A14O-10e-2
b you log | A7O-2b-3d5e-2
b you look | A5
b you look in | A5
b you look up | A-2
b you lose | A6
b you love | A3
b you make | O-11b-3d7e-3
b you marry | A3O3a3b4d-3e-3
b you may | A-8
b you mean | A-3
b you meet | A-3
b you mind | A-3
b you more | A-3
b you move | O5b-2d13e-3
b you must | b-3d7e-2
b you my | A-3
b you need | A-3
b you never | A4O2b-4c-6d8
b you next | A-3
b you no | A6b-3d9e-2
b you not | A3O5a3b-3
b you nothing | A2
b you off | A-2
b you ok | A-3
b you on | A-3a7b-3d-3e-4
b you once | A-7a5
b you open | a-5d4
b you out | A19O3a6c-2
b you outside | A-2
b you over | A16a7d-2
b you owe | A-5
b you pack | A-2
b you people | O4a-3b5d-2
b you pick up | A9a-3b3
b you please | A-2
b you prefer | A-2
b you promise | A-3
b you punch | A6O-4a3
b you push | A6a4c-2
b you put | O-11d-3e-2
b you put down | A-3
b you put on | A-2
b you put up | A-2
b you read | A11a-3d-2
b you refuse | A2O-3e3
b you remember | A-3
b you ring | A2e-3
b you roll | A-3
b you run | A-4
b you say | A5O-13
b you scare | A-4
b you see | A-4
b you sell | A-3
b you send | A2c-3d5e-5
b you send back | A-4
b you set | A9a9b-3d-3
b you should | A9a-4b-5d4
b you shout | A3
b you shov | A12O-3a8c-2
b you sigh | A-3
b you sign | A4a4e4
b you sign out | A4
b you since | A5O-7a2c-3
b you skip | A-3
b you slap | A18O-7
b you sleep | A11b-4d-3e7
b you smash | A15O-5a11
b you so | A3O3e-3
b you something | A-2
b you speak | A4b-3d3
b you spend | A8a-3d10
b you spit | A7O-2a7c-2
b you stand | A-2
b you stand in | A7d-2
b you start | A7O3d10e-3
b you stay | A5
b you still | a11b-3d-3e-3
b you stop | A4
b you strangl | A8O-2a5b-2
b you strike | A-3
b you swap | A-2
b you take | A-2c-5e3
b you take in | A-4
b you take off | A-2
b you take out | A8O-3a-2b-3e14
b you talk | A6b-3d12e-2
b you teach | A-6
b you tell | c-2d8
b you text | A3O-4a-2b5
b you that | A-3O4a-2d2e3
b you the | A-3O3b-3d-3e5
b you then | A-2
b you there | A-3
b you think | O5b-3c-4d5
b you this | A3O3a3b5d-3e-3
b you threaten | A13O-4a-3c-5
b you through | A10b-3d7e-2
b you throw | A7c8
b you to | O12a-2c-5d10e-5
b you try | A9O-3b5e-2
b you turn | A8a11b-3d-3e-2
b you turn up | A9a-2b-2
b you understand | A11a9d-3
b you up | A-3
b you use | A-4
b you visit | A4
b you walk | A5
b you want | A-2O3a13c-5d-7
b you we | A-4
b you wear | A5
b you well | A-3
b you what | A7a2b4d-3
b you when | A11O7a6c-4e-2
b you where | A20O7a-3e14
b you which | A-3
b you whip | A9O-2c9e-2
b you who | O-5b-2c-3d11e-2
b you will | A9b-3
b you with | A7b6c-4d-3e-2
b you woke | A-4
b you worry | A-2
b you would | O-8a7c-5
b you write | A30O-3c-7
b you write down | A2
b you you | A-5a4
b your #Day | A-4
b your #Name | A3O8a-6d10e-3
b your #Number | A-14
b your account | A4
b your apartment | A19a-2c2d-3
b your arm | A12O4a13
b your back | A10a3e4
b your bank | A7d6e-3
b your book | A-2
b your boot | A-3
b your boss | O6a-3d8
b your boyfriend | A23b-3d-2e-4
b your brother | a5b-3c-5d-2e4
b your brother's | A-3
b your brothers | A-3
b your business | A4
b your call | A8b-4d10e-2
b your car | A5b-3c-2e-4
b your church | A-2
b your concern | A-2
b your consent | O4b-2e7
b your cousin | A18O-8a-3c3
b your da | A9a7b-2c-2
b your dad | a4c-2
b your dad's | A-4
b your daughter | A-3a-3c3e8
b your dog | A6
b your emails | A2
b your end | A-2
b your eyes | A-3
b your face | A8a7b-2e-5
b your family | A-3
b your father | A3a3b-2e-2
b your father's | A6
b your fist | A15O-4a10d-3e-2
b your flat | A13a-2b3d3
b your friends | A19O4a-5b-2c-2d16e-3
b your garden | A-4
b your girlfriend | O-2b-2c3
b your hair | A12a2d4
b your hand | A-2
b your hands | A2O-4a11b-2d-4
b your head | O5a13c-4d-3
b your heart | A-4
b your house | a-7b-7c-8d5e2
b your hr | A-3
b your husband | A12d4e-2
b your inbox | A-3
b your job | A13O3
b your kids | A5b-2e6
b your kitchen | A8d6
b your last | A-2
b your legs | A13O3a10
b your letter | A-3
b your letterbox | A-3
b your life | a-2b5
b your little | A-4
b your location | A5a-2d7
b your login | A-3
b your managing | A-4
b your mates | A15d3
b your messages | A13b-3d7
b your mind | A-4
b your mobile | A2
b your mom | A-3
b your mother | O-4a-4d4
b your mother's | A-4
b your mouth | A-5O4c2d-3
b your mum | A-3O-4b11d-2
b your mum's | A-2
b your name | a-3d-2e-2
b your nan's | A-4
b your neck | A9O5a8
b your new | A7O7a10c-4e-3
b your night | A-3
b your note | A-4
b your number | A-3
b your office | A-3
b your old | A-4
b your own | b2
b your papers | A11b-2d10
b your pardon | A-3
b your parents | b-2d2
b your partner | A19O-3c9
b your passport | a-4d18e-3
b your password | A16a-3d10
b your phone | A5O3b-5c-5d10
b your place | b-3d3
b your porch | A-2
b your purse | A-4
b your questions | A-3
b your rules | A-3
b your secretary | A-3
b your sense | A-3
b your shift | A3
b your shop | A-4
b your side | A-6
b your signature | A3
b your signed | A-3
b your sister | b4c-8
b your sister's | A7O3a-5c-2d17
b your sisters | A-3
b your solicitor | A3O5a3b-4d-2e6
b your son | a-3c9
b your teeth | A12O4a7
b your text | A5O-4
b your throat | A8a5
b your time | A-2
b your turn | A4
b your voice | A7
b your voicemail | O-5a2b4e-2
b your weekend | b-3c13
b your whole | A2a-3d7
b your window | A9b-2d3
b your work | A15O2c-2d-4
b yours #Name | A-9
b yours $ | a5b-2c-3d2e-3
b yours and | A-5
b yours at | A4
b yours be | A-2
b yours can | A3
b yours ever | A-2
b yours for | A-4
b yours too | A3
b yours truly | A-4
b yours will | A-3
b yourself $ | a-2b9d-2
b yourself before | A-3
b yourself in | A-4
b yourself to | A-3
b yourself with | A-2
b youth office | A5
both future | O6a-2b-6c-4e8
both future not | A-3
both past | c-2e3
both past not | A-4
both perfect | A10a-4b-3c-4d-4e11
both present | O15a-10b-10c-5d-21e19
both present can | A-10
both present not | A5O8b-4c-4d-4
both present want not | A-3
c C I | O5a-5d-4e6
c C I T | A14b-3c3d-2e-2
c C I U | A4
c C I body | A-5
c C I child | A2a-2c-3
c C I kin | O7a-4c3d2
c C I kinpast | A-2
c C I modal | A-2
c C I not | A15a-4c-4d-5
c C I past | a-3b-2c4e6
c C I say | A-3
c C I water | A4
c C T | c4d-9e-4
c C T T | A-2
c C T U | A-3
c C T body | A5a-4b3
c C T kin | A-3
c C T kinpast | A-4
c C T modal | b-3e7
c C U | O-3a-5b-5
c C U I | A8O-5a3b-3c-4d7e-3
c C U U | c2e4
c C U body | A4
c C U child | d-2e4
c C U fam | A-4
c C U iwill | A-7O-6b-3e6
c C U kill-me | A6
c C U kin | A11O-5b-3c3d-2
c C U kinpast | A11b-3e8
c C U many | A-2
c C U modal | A3a-4b-2
c C U not | a-13e-2
c C U past | A3O-10a-6d-3e6
c C U say | b-3e4
c C aid | A14O-2a6
c C away | A5a-3b-4c-4d-4e13
c C away U | A4O2e2
c C away child | A3O4e2
c C away kinpast | A3O-4e5
c C away say | A4O-3e3
c C body | O-6b-7e5
c C body bone | O-6b-7e5
c C child | O-5a-2b-4d-9e8
c C child C | a6b-2e-6
c C child T | a-13c-3d-8e6
c C child himher | O-9a-9b-5d-6e9
c C drink | A-3
c C drive | A-3c-2e9
c C fam | A-5
c C fam I | A-3
c C fam child | A-3
c C harm | A6b-3c6
c C himher | O-7a-7c-7e14
c C himher child | O-11a-6c-6e10
c C hurtp | A3O-2a-2b8
c C hurtp killing | A9b12c-2
c C hurtv | A-4b4
c C hurtv past | A-5
c C injury | A5
c C iwill | A-4O12a-2d3
c C iwill I | A-3c-2d7
c C iwill T | A3e5
c C iwill kinpast | O6b3
c C killing | O-3b6
c C killing child | A3
c C killv | A-2a-4b7
c C killv kill-me | a-3b9c-2
c C kin | A2
c C kin fam | a2b-2c-2e2
c C kin not | A-4
c C kin past | A6O-3a3b7e-2
c C kinpast | a-3e-3
c C kinpast I | A2a-2e-2
c C kinpast not | A3b-2e5
c C kinpast past | A-2
c C many | O-3b-3c3
c C many body | A-3
c C many kinpast | A-2
c C medic | A2
c C modal | O7b-2d-8e8
c C modal U | A2a3b-3c-2d-2e4
c C modal blow | A4
c C modal child | O7a-3e4
c C modal damage | A-4
c C modal killv | A-4
c C modal not | A5b-2e7
c C modal say | A-2
c C not | O-3a-7d-4e7
c C not I | A4O-10c-3e11
c C not T | A-3
c C not U | A5O7c-3e15
c C not child | A-2
c C not kill-me | A3
c C not kinpast | A-2
c C not modal | A7O-2c3d-4
c C not not | A5b5c-2d-2e-3
c C not past | b-2e5
c C not say | A-2
c C past | O-9c-2
c C past I | A-2O-4a7d-2
c C past T | b-3c6
c C past U | A4O-15c-2
c C past blow | A3b-2c8
c C past body | A-10
c C past child | a-8b4c-8
c C past kinpast | b-3c2d-2e3
c C past medic | A-4O-2b-3c8
c C past modal | A-4b10e-2
c C past not | a-3e5
c C past past | O-8e-2
c C past say | A-2
c C pills modal | A-4
c C say | A6O-13b3c-2
c C say U | A-5O-15b-4c-7d3
c C say child | O-7a-3b6e-3
c C say kin | A14O-4b-2c12
c C say kinpast | A2
c C say not | A-3
c C say past | A6O-17b2d-2
c C water | A-4
c C weapon | A-8
c C weeks | A-2b-2
c C weeks child | A4
c C weeks not | A-4
c I I | O-5c-5e-8
c I I I | a-2d5e-2
c I I T | A-3
c I I U | O-5a-3d11
c I I body | A4a3b3c-5d-6e-4
c I I child | A3O-9a-6b-3d8e-3
c I I damage | A-4
c I I fam | O-7b-3d4
c I I himher | A-4
c I I killv | A-3
c I I kin | A6b-2c-3
c I I kinpast | O-4a-4d4
c I I modal | a3b4d-3e-2
c I I not | a-3b8d-2
c I I past | d-3
c I I say | A5d4
c I T | A-2a-8d-5
c I T T | A-4
c I T modal | A-3
c I T not | A-3
c I U | A4O2a-3c-2d8e-10
c I U I | O5b-7c-4d7e-6
c I U T | A-4
c I U U | A5O3a-5c-8d15e-9
c I U body | A-4O4d11
c I U child | a-4b-8
c I U drink | A-4
c I U fam | A-3d3
c I U himher | A-2
c I U iwill | A12O4a-4b-2d3
c I U kill-me | A-2
c I U killv | A-3O5a-2d5
c I U kin | a-6c3d8e-3
c I U kinpast | A11a-3c-3e-6
c I U many | A-2
c I U medic | A14O-4b6c-2
c I U modal | O7b5d3e-11
c I U not | a-6c-6d-3e7
c I U past | A-2d-4
c I U say | A10c-4d4e-8
c I U spy | A11d3
c I U water | A-4
c I aid | A6O-3a2b-7d5e-3
c I aid medic | A4O-4a4b-3c-4d4
c I away | A7d-2e5
c I blow | O-9a4b-4e-4
c I blow child | A-4
c I blow weapon | A-4O-5c-3
c I body | A6O-14a13c-12d-6e-5
c I body U | A-4
c I body bone | A5O-11a6c-9d-4e-4
c I body kinpast | A13O-3a6d-2
c I child C | A2d-7
c I child T | a-4b6c-4d2e-12
c I child fam | A2O12
c I damage | A7O16a-2b2c-11
c I damage U | A6a6b-3d-2
c I damage kill-me | A5O4a8
c I damage killv | A32O11a-3b5c-9
c I damage past | A-3
c I drink | A-4c-2d4
c I drink past | A-4c-2d4
c I drive | A11O10a-10b3e-10
c I drive U | A2
c I drive child | A8c8e-2
c I drive past | A7O8a-3c-3e-3
c I fam | O-2a-2b-9d4e-2
c I fam I | A7
c I fam U | A-3b-3
c I fam child | A-2b-2e7
c I himher | A8O11a-4b-5d-15e15
c I himher I | A2O8b2c-3e4
c I himher child | A8O8a-3b-11d-12e15
c I hurtp | A13O14a3b-5c3d-8e-9
c I hurtp U | A-3
c I hurtp killv | A16O7a4b-5d-5e-2
c I hurtp past | A31O12b-12c8d-4e-6
c I hurtv | A3O9b2d-3e-9
c I hurtv I | A-3
c I hurtv killv | A6a5b-2
c I hurtv past | A14O10a4b-13d-9e-6
c I hurtv say | A10O-3a-2b3d2
c I injury | A-4O-4a6
c I iwill | A5a3e-6
c I iwill I | A5c-4
c I iwill T | A-3
c I iwill kinpast | a4d-8e-5
c I iwill modal | A8a12b-4d-2e-3
c I kill-me | A2O7
c I kill-me I | A-2
c I kill-me U | A15a10b-2d-3e-3
c I kill-me child | A25O2
c I kill-me killv | A3
c I kill-me not | A-4
c I kill-me past | A-2O5b5
c I kill-me spy | A13O6d7
c I killing | A-2b8d-2e-2
c I killing not | A5
c I killing past | A-3
c I killv | O5b2d-17e-4
c I killv kill-me | O8b4d-14e-3
c I killv weapon | A18a13b-4c-5
c I kin | b-15c-4e3
c I kin U | A5
c I kin child | A2a3b-2c-2d6e-2
c I kin fam | A-3O2b-23c-2e5
c I kin kinpast | A6
c I kin many | A4
c I kin past | A5b-3e-3
c I kinpast | A-2O-2c-5d3e-10
c I kinpast I | O-3c-11d3e-9
c I kinpast T | A-3
c I kinpast hurtp | A12c7
c I kinpast past | A-5b-2
c I many | O-4a-3b-2d6
c I many many | A-2
c I many not | A-3
c I many past | A14O-4a-3b-2d6
c I medic | A-5
c I medic past | A-3
c I modal | O6e-2
c I modal I | A-2a-6d8
c I modal T | A-4
c I modal U | O8b-2d7e-11
c I modal away | A-3
c I modal body | O5a-2c3
c I modal child | O15a-20b-3d-5e7
c I modal damage | A14O16a6b-10d-14e-7
c I modal drive | a3b-4c4d-3e-2
c I modal fam | A2
c I modal himher | A6O12a-8b-5d-5e17
c I modal hurtp | A26O9a-4b-4c8
c I modal hurtv | A23O9a7b-3c-4e-2
c I modal kill-me | O2b-18d2e-19
c I modal killv | A8O7d-17e-17
c I modal kinpast | A-6
c I modal many | A3
c I modal modal | A-4
c I modal not | A-2a10c-11d-10
c I modal past | a4b5c-3
c I modal say | A-24
c I modal weeks | A-4
c I not | b6c-5
c I not I | A9a-13b13c-10e-3
c I not T | A6
c I not U | A-3O3c-8
c I not child | a-6c-2d-7e6
c I not drive | A-4
c I not kill-me | A-6
c I not kin | A-4
c I not kinpast | a-3b3
c I not modal | c-6
c I not not | A3O5b4
c I not past | O-3d7e-7
c I not say | a-4b2
c I not weeks | A-4
c I past I | a-3b6e-12
c I past T | A4O4a-7c6d-5e-2
c I past U | A2b-5c-27d15e-10
c I past aid | A21O-13a-6b4
c I past blow | A-3
c I past child | A7O3a2b-3c6d-10e2
c I past damage | A5
c I past drink | c3
c I past drinks | A-2b-2c8e-3
c I past fam | A-4
c I past himher | A3a-8b-3c3e-2
c I past hurtp | A13b-2c4
c I past hurtv | A5c4
c I past injury | A10O-8a4c-3
c I past kill-me | A-2
c I past killing | A13a8c-4d-3e-2
c I past killv | A9O2a-3e-2
c I past kin | A3c-2d7
c I past kinpast | a7b-7d2
c I past medic | A-2
c I past modal | O4b3
c I past not | O2b-2
c I past past | A-2O3d-2e3
c I past pills | A14O3b13c-4e-3
c I past say | A3b-5c-4d2e7
c I past spy | A3b-2d6
c I past water | A-2
c I past weapon | a4b5c-8d-3e-3
c I past weeks | b3
c I pills | A11a-5b7d-6e-3
c I pills I | A9b6d-2
c I pills dope | A12O2c-2
c I say | O3c-27
c I say I | A4O-6a-2b-2d7
c I say U | c-3d2e-8
c I say child | O-4b-3d3
c I say kin | A-2
c I say kinpast | A7a-2b7
c I say not | A-5
c I say past | A-2O4a6c-16d-5e3
c I spy | A9O-6d5
c I water | A8O7a-7b11c-3d-3e-2
c I weapon | A11a14c-15d-9e-6
c I weapon I | A12a-2
c I weapon U | A12a10b-4d-2
c I weapon kinpast | A7a4b-3
c I weeks | a-5c-2d9
c I weeks I | A-2
c I weeks U | A4b-3d9e-2
c I weeks child | A-4
c T I | A5b-7e2
c T I I | A17O-4a-5c-3d9e-3
c T I T | A4e4
c T I U | A11b-2c4
c T I body | A2b-2d-3e4
c T I child | A10O3a-10e8
c T I iwill | A-3a5
c T I kin | A3a2
c T I kinpast | A-3
c T I modal | A-8
c T I not | A13a-2b-3c-2e9
c T I past | A-15
c T I say | A-2O-5b-3d10e-2
c T T | A3d-14e-3
c T T I | A3b-3
c T T T | A-3
c T T body | b-2c12
c T T child | A2O4b-2c12
c T T drinks | A-2
c T T fam | A8b-4e5
c T T iwill | A11b-3c7e-2
c T T kin | b-2c8
c T T modal | A-2b-2c6
c T T past | A-2
c T T pills | A10b2c-4
c T U | a-20b-2c5d-13e7
c T U I | A-4
c T U T | A-4
c T U U | A-4
c T U body | A-3
c T U child | O-3c8e-5
c T U fam | A5
c T U hurtv | A-3
c T U iwill | A-2c10d-3e-2
c T U killv | A-2
c T U kin | O-4a-3c14
c T U kinpast | A3
c T U modal | A-2b4c-3e2
c T U not | A4c-3d-2e17
c T U past | A4a-6b-8d-7e15
c T U say | A-2
c T U weeks | A-3
c T aid | A3a-3b9c-2
c T aid medic | A3a-3b9c-2
c T away | c-2d-3e9
c T away child | A-5
c T away not | A-3O4e3
c T blow | a-11d-3e-3
c T blow weapon | A-5a-7c-4
c T body | a-12c7
c T body I | A4
c T body aid | A-5b-3c6
c T body blow | A-4
c T body bone | A6a-7c2
c T body child | A4O5a-4
c T body hurtp | A-3
c T body not | A-3
c T bone | A-3
c T child | O2a-6d-25
c T child C | b-3
c T child T | A7O3a-4b-2c9d-14e-7
c T child himher | a-4c-4d-16e6
c T damage | A-2b-3c-2d-2e5
c T damage killv | A-4
c T dope | A-4
c T drink | A9a-4b-2c10d-4e-4
c T drink past | A4O2a-2c7d-2
c T drinks | A-3
c T drive | A3b-3d-2e10
c T drive child | A14b-3d-2e10
c T fam | A3a-5b-3c7d-3
c T fam T | A-4
c T fam child | A11b-3c4e2
c T fam past | A-4
c T harm | A4c7
c T himher | O7a8b-4d-4
c T himher I | A12O6a9b-3d-3
c T himher child | A-4
c T hurtp | A-4c-5
c T hurtp killv | A-5c-4
c T hurtp past | a-3b4c-3
c T hurtv | A-8b-11d-3
c T hurtv T | A8c7
c T hurtv damage | A4c5
c T hurtv killing | A-2a3b-2
c T hurtv past | A-5O-4a3
c T hurtv say | A-2O-2a3b-3e2
c T injury | A-3b4c-2
c T iwill | A2O5a-4d-7
c T iwill I | O7a-2c-3d-5
c T iwill T | A11b-3c7e-2
c T iwill kinpast | b4c3e-3
c T iwill modal | A-4
c T kill-me | a2c-3
c T kill-me I | A9a3b4
c T kill-me U | A-3
c T kill-me child | A-3
c T killing | A-3
c T killing child | A6
c T killv | O6c6
c T killv kill-me | O6b-2c2
c T kin | c2
c T kin child | A2a6b-3
c T kin fam | a-9c3
c T kinpast | A5a-3e3
c T kinpast I | A4a-3b-2c6
c T kinpast child | A7O2b-3e3
c T kinpast killv | A2
c T kinpast past | A3O-7b12c-2e-2
c T many child | A-3
c T many past | A-3
c T medic past | A3
c T modal | O6a-7b-4c6d-16e-2
c T modal I | b-2c3
c T modal U | A-15
c T modal body | A-5
c T modal child | O9a-6b-4d-2e3
c T modal drink | A4O4c2
c T modal kill-me | A-2
c T modal killv | A3a7b2
c T modal kin | A4
c T modal modal | A-11
c T modal not | A9a-4b-7c4d-4e-3
c T modal past | A-2b-3e5
c T modal say | A-7
c T modal weapon | A-3
c T not | A4a-9c7
c T not I | a-2b-2c6d3e-2
c T not T | A7b-2c8e-3
c T not body | A4O3c-3e13
c T not child | A-3c6d-2e-3
c T not hurtp | A-2
c T not iwill | A-2
c T not kinpast | O4b-3c7
c T not modal | a-10b-12c10d-6
c T not not | A-3
c T not past | a-6c-4d-10e4
c T not say | A-2
c T past | d-2
c T past I | A-3O-4b4d-5e-3
c T past T | A-13a-3c14
c T past U | A-2d-9e4
c T past blow | A4a-5c16
c T past body | A-2c4d-2
c T past child | O-10b-7c2d-6e-3
c T past damage | A-3
c T past himher | A10O-3a4b-2c-2e3
c T past hurtp | A-4
c T past hurtv | A-3
c T past injury | a-3c10
c T past iwill | A-3
c T past kill-me | A5
c T past killv | A4
c T past kinpast | A-5
c T past medic | A4
c T past modal | A-4b3c-2
c T past not | O-5e-2
c T past past | O-8a-5b-4c8d-3
c T past say | c8
c T past weapon | A-2O-4a4b-4c-2
c T past weeks | A2b-2c10e-3
c T pills | A6a-3b-2c7
c T pills child | A8b-4c9
c T say | a-21c4d-5
c T say I | A-3
c T say T | b-2c6
c T say U | A3O-10a-3c-2
c T say iwill | A7b4c-5
c T say kinpast | A6O-4b-4e4
c T say not | A-3
c T say past | a-13c3d-11
c T water | b-3e10
c T water child | A-2
c T weapon | A-4O-3a-4b2c3e-2
c T weapon I | A-2b6c-3
c T weapon U | A-5
c T weapon child | A3c6
c T weapon kinpast | A-5
c T weapon past | A-3
c T weeks | A2O-2a-4c6d-3
c T weeks child | A12b-2c8d-3e-3
c T weeks iwill | A-3
c U | b-4
c U I | A2b-9c-10d12e-15
c U I I | O-3a-3d12
c U I U | A7b-7c-6d19e-8
c U I aid | A6b-2
c U I blow | A3
c U I body | A-3O-2a5c-3
c U I child | O-5a6
c U I himher | A11O5b-3c4e2
c U I hurtv | A-5
c U I iwill | A3a3
c U I killv | A2
c U I kin | A-3
c U I kinpast | A5d-2e-2
c U I many | A-3
c U I modal | A-2O2a3b-3c-5
c U I not | a-3d11
c U I past | b-3d10e-3
c U I say | O-9d5
c U I weeks | A3
c U T | A-3O2
c U T body | A-3
c U T child | A-2
c U T modal | A-2
c U T past | A-4
c U U | A3O9a-2b-22c-10d10e-8
c U U I | A-3O3a-5b-2c-3d3
c U U U | O6a-2b-4c-4d11e-5
c U U body | O6
c U U child | A2O5a5
c U U hurtp | A16O-7c6
c U U hurtv | A5O-5a11
c U U iwill | a-2d8
c U U kin | O5b-2d3
c U U modal | O5b-3c-4d5
c U U not | A13O8a5b-7c-9e-8
c U U past | b-5c-9
c U U say | a5b-3
c U aid | A19b-3c3e-4
c U away | A-4a-2d9e-6
c U away I | A-4
c U away not | A7d6e-6
c U blow | a14c-6d-4
c U body | A5O6a14b-6c-9d-2e-10
c U body bone | A5O6a13b-4c-8d-3e-9
c U child | a2b-16d3
c U child C | A-3a-3b-6c8d-7e5
c U child T | d-2e6
c U child fam | A6e4
c U child himher | a3b-11d7e-3
c U child kin | A-2
c U damage | A-4a-3b3
c U damage U | O3a8b-2d-2
c U damage killv | A-5O-4b6
c U dope | A5
c U drink | O-9c-3e-2
c U drink past | A18O-9c-4
c U drinks | A-3
c U drive | A-3O-9a2b2c-2d-2
c U drive child | A-3
c U drive past | A6O-9a2b2c-2d-2
c U fam | A6b-12c-3d5e-5
c U fam I | A14O-2b-2d5
c U fam U | A13O6a4b-3d-4e-2
c U fam iwill | A10b-2d10e-3
c U fam kinpast | A12O4
c U fam water | A-2
c U himher | O-3b3
c U himher I | A5a5
c U himher child | A-2O-6a-3b5d-6
c U hurtp | A24O-12a3b-10d-4e-7
c U hurtp killv | A12O-20b-4d-2e-3
c U hurtp past | A15a4b-2e-2
c U hurtv | A16O-35a10b-4d-5e-2
c U hurtv I | A9a8
c U hurtv damage | A-5O-4a-2c2
c U hurtv killing | A10O-3a11
c U hurtv killv | A9O-4a12
c U hurtv past | A28O-26a13b-11d-16e-4
c U hurtv say | A13O-4a-3c-5
c U injury | A2a11b-2c-2d-3
c U injury U | A3
c U iwill | a-3
c U iwill I | A4O5a-4
c U iwill T | A-3
c U iwill child | A-2O-7b-4e9
c U iwill killv | A9a2b-3c2
c U iwill kinpast | A7O3a-4c-5e-6
c U iwill modal | A-3O3a6c-3d-3
c U kill-me | A-3O-13a-2b-8d4e-7
c U kill-me I | A-5
c U kill-me T | A-3
c U kill-me U | A3O-3a10d-2
c U kill-me child | A-3
c U kill-me himher | A-3
c U kill-me past | A-3
c U kill-me spy | A3O-4d4
c U killing | A-3
c U killv | O3b-7c-4e5
c U killv kill-me | O3b-7c-4d2e5
c U kin | a3e-4
c U kin child | O-6c9d-2e-3
c U kin fam | e-2
c U kin past | O-5b-3c3d-2
c U kinpast | A7b-3c-6
c U kinpast I | A7b-3c-5
c U kinpast child | A16e7
c U kinpast killv | A-2
c U kinpast not | A-2
c U kinpast past | A-3
c U kinpast say | A-2
c U many | A3O7b-3c-3d9e-3
c U many I | A11b-3e-2
c U many child | A-4
c U many many | A4
c U medic | A7O-4b6c-2
c U medic say | A4
c U modal | A2O7c-5
c U modal I | A4a-4d3e-7
c U modal T | A3
c U modal U | O10a4b-10c-6
c U modal blow | A10a10b-2c-2d-2
c U modal body | A-4
c U modal child | O8
c U modal himher | A2
c U modal hurtp | a10
c U modal hurtv | A8a5
c U modal kill-me | A4O2c-5d7
c U modal killv | A3a3d-4
c U modal kin | A-4
c U modal kinpast | O4a-5e4
c U modal medic | A-3
c U modal modal | A6
c U modal not | A-3O6a-19e6
c U modal past | A-5a2b3d-3e-3
c U modal say | a-2b-3c4e5
c U not | A4O4b-3d2
c U not I | O6d7e-4
c U not U | A7O4b-8c-10d4
c U not body | A16a-4c7
c U not child | O-10a-6b3e4
c U not drive | A2
c U not himher | A-3
c U not iwill | A5O2b-3d4
c U not killv | A-2
c U not kinpast | a10c-2d-2
c U not modal | A3
c U not not | A8O6a-2b-3d12
c U not past | O5b-10c-3d5
c U not say | A-4
c U past | O-12b-2c-3
c U past I | A4O-15b-7c-23d3e-5
c U past T | b-2
c U past U | A3O-2c-11
c U past blow | A-4
c U past child | O-16a-11b-26d-4e10
c U past dope | A-5
c U past drink | A3O-6c8
c U past drinks | A2
c U past fam | A-2
c U past himher | A14O-22a-12b-2d-3e7
c U past hurtv | A5O-3
c U past iwill | A11O-4a-2b8d-2
c U past kill-me | A6
c U past killv | A-2O-4a-4b4
c U past kinpast | a-9b8c-6d-2e3
c U past many | d2
c U past modal | O-3b-3d2
c U past not | a-2b-2c6d3
c U past past | A6O2b-10
c U past say | O-5a3b-3c-2d4
c U past weapon | A16O-6a3
c U pills | A2O-3b3c3
c U say | O-6a-3b4c-12d2
c U say I | O6b-3d8e-2
c U say T | A5
c U say U | A10c-7d5
c U say child | O-3a-3b5
c U say himher | A-6O-6b-4e7
c U say kinpast | A-3d-3
c U say not | a3b-3
c U say past | A4O-11a-3b5c-2
c U say say | A14O-9a-4b15
c U spy | A7d3
c U water | a10b-3e-3
c U weapon | A8a6b-2
c U weeks | O2b-3c-5d6
c U weeks I | A4b-2
c U weeks kinpast | A-4
c aid | A11O-11
c aid U | A-9O-3b3
c aid child | A6c-3
c aid iwill | A4a5
c aid iwill I | A7a4
c aid medic | O-8d-2e-11
c aid medic U | a10b-2d-2
c aid medic child | b5c-2
c aid medic kinpast | A-4
c aid medic past | A-6O-2c-4
c aid medic say | a-5c16
c aid past | A-5O-7c-2
c aid past I | A-4
c aid past U | A8O-2c3d4e-3
c aid past child | A-4
c aid say | A6O-2b-3d5e2
c aid say U | A6O-2b-3d5e2
c away | A8a-22b-23c-23d-3e26
c away I | A-5e7
c away I not | A-3
c away T | A-4
c away U | A-3e4
c away U modal | A5O2e5
c away child | A4a-2b-3c-3d-3e9
c away child C | A8O4e6
c away child himher | d-2e6
c away iwill | A-6
c away iwill T | A-5
c away kinpast | A10O-4e7
c away kinpast I | A7O-4e6
c away not | A6O5a-3c-3e-2
c away not body | A8d-2e7
c away past | A3b-3d-2e7
c away past I | A3
c away past past | A-4
c away say | A4O-3e3
c blow | a3b-8d-8e-5
c blow I | A6a10b-4c-2e-6
c blow I body | A15O-4a9d-2e-2
c blow I child | A7a3b-2
c blow T | A8c7
c blow U | A4O2a18c-7d-4e-3
c blow U body | A15O4a6
c blow U past | A-3
c blow body | a-2c7
c blow body bone | A-4
c blow child | A-4O-8a-7c3e3
c blow child himher | O-8a-7c3e3
c blow harm | A9a2c-2
c blow harm injury | A9a2c-2
c blow injury | a8c-2
c blow injury body | A11a8c-2
c blow iwill | A7
c blow iwill I | A7
c blow kill-me | A9O3d-7e-2
c blow kill-me I | b2
c blow kill-me U | A16O3a17c-4d-2
c blow kill-me body | A9c10
c blow kill-me child | a-3c11
c blow kill-me past | A5a3
c blow kinpast | A-5
c blow kinpast I | A-5
c blow modal | A-3
c blow not | A-3
c blow past | A4a3b-2d-2
c blow past I | A13a3b-2d-2
c blow weapon | A-5a-4c5e-5
c blow weapon child | A-3a-4c15
c body | d-3
c body C child | A-2
c body I | A-3a2b-3c4
c body I modal | A14a2b-3c4
c body U | O-2a4c-2
c body U past | A-3
c body aid | A-5b-3c6
c body aid medic | A-5b-3c6
c body blow | A-7
c body body bone | A2
c body bone | d-2
c body bone I | A2a5c-12
c body bone T | A-2b-2c2
c body bone U | a4b-13c-4
c body bone aid | O-3a9b-3d-2
c body bone blow | A-4O-5c3e2
c body bone body | O-4b-3c9
c body bone child | A8a-6b-19c12d-3
c body bone damage | A6a4b-3
c body bone harm | A3O-3c7
c body bone himher | A3b-2c3
c body bone hurtp | A-4
c body bone hurtv | A9O-3a4c-2
c body bone injury | A-4
c body bone iwill | A7b-3c4e-4
c body bone killv | a-3c-2e4
c body bone kinpast | A5O-3a-2c-3e-3
c body bone medic | a3b-2
c body bone modal | b4e-2
c body bone not | O3a3c-4d-4
c body bone past | A3a-2c2
c body bone say | A-3O-7c-3
c body bone weapon | O-4b6c-3
c body child | d-2
c body child T | A4O5a-4
c body child himher | A-2
c body hurtp | A-5
c body hurtp killv | A-5
c body kinpast | A14a11
c body kinpast I | A14a11
c body not | A-4
c bone | d-2
c bone I | a5c-12
c bone I U | A-3
c bone I body | A14O-7a7
c bone I kin | A11a-4d4
c bone I kinpast | A9O3e3
c bone I modal | A-3
c bone I past | A12a-2b-2e6
c bone T | A-3b-2c2
c bone T child | A-3
c bone T modal | A13O4a2c-3
c bone U | a4b-13c-4
c bone U I | A9a-5d3
c bone U U | A18e3
c bone U body | A25O2a12b-4c-5d-5e-2
c bone U child | a3
c bone U hurtp | a4
c bone U hurtv | A6O-4a6
c bone U iwill | A-3
c bone U kin | A7
c bone U modal | A-3
c bone U past | O-5a6
c bone U say | A5O-2e2
c bone aid | O-3a9b-3d-2
c bone blow | A-4O-5c3e2
c bone blow not | A-3
c bone body | O-4b-3c9
c bone body bone | O-4b-3c9
c bone child | A6a-6b-19c12d-3
c bone child T | A11a-12b-12c24d-9e-8
c bone child himher | O3b-9
c bone damage | A6a4b-3
c bone harm | A3O-3c7
c bone harm injury | A3O-3c7
c bone himher | A3b-2c3
c bone himher child | A3b-2c3
c bone hurtp | A-4
c bone hurtp kinpast | A-4
c bone hurtv | A9O-3a4c-2
c bone injury | A-4
c bone iwill | A7b-3c4e-4
c bone iwill I | d-2
c bone iwill kinpast | A7
c bone killv | a-3c-2e4
c bone killv kill-me | A15b-3c-2e6
c bone kinpast | A4O-3a-2c-3e-3
c bone kinpast I | A-3O-3a-2c-3e-9
c bone kinpast past | A7b-3d5
c bone medic | a3b-2
c bone modal | b4e-2
c bone modal child | A2
c bone not | O3a3c-4d-4
c bone not blow | A-4
c bone not child | A8a5c-5d-2e-2
c bone not past | A-4
c bone past | a-2c2
c bone past I | A-4
c bone past T | A-3
c bone past child | A6a-3c3
c bone past fam | A-3
c bone past kinpast | A16c2
c bone past past | A4b-3
c bone say | A-3O-7c-3
c bone say U | A5c8
c bone say child | A-2
c bone say past | O-2b-2e4
c bone weapon | O-4b6c-3
c child C | d-9
c child C I | A-4a-10
c child C T | a-6e-2
c child C U | O-4a-4d-2e5
c child C away | A13O-3c-2e9
c child C child | A5O-2a-12b-4d-12e14
c child C hurtp | A-2
c child C hurtv | A-5
c child C iwill | A16O3d3
c child C killing | A-4
c child C killv | A8a-3b9c-2
c child C kin | A2a2b-2c-2e2
c child C kinpast | A13O12a-11c2d-11e2
c child C many | A2
c child C not | A3a-9c6d-7
c child C past | O-4c2d-3
c child C say | A8O-5a-12b2
c child C weeks | A-3
c child T | a-3c2
c child T I | O-3a-2c-3d5
c child T T | a-4b-4c15d-2e-3
c child T U | a-14c9d-8
c child T body | a-6c12e-3
c child T child | O4a-3b-6d-8e6
c child T damage | A-2b-3c-2d-2e5
c child T drink | A-5c4d-3
c child T drinks | A-3
c child T fam | A10b-3c9d-3e-3
c child T harm | A4c7
c child T himher | A-3O4a6b-2
c child T hurtp | A-7O-6b2c-6
c child T hurtv | A-8O-9a8b-4
c child T injury | A-4
c child T iwill | A11O2a-3e-3
c child T killv | O6a2b-3e3
c child T kinpast | A2a-4b-3
c child T many | A5
c child T modal | O6a-7b-6c8d-8e-5
c child T not | A2a-20
c child T past | O-2e-6
c child T say | A3a-20c6d-18
c child T water | A-3
c child T weeks | A5O-5b-3c11d-3e-3
c child fam | A3O3d-7
c child fam C | A3O3d-7
c child himher C | O-2c-2e4
c child himher T | a-5b-3c4d-2e2
c child himher drink | A4
c child himher kinpast | a-4b2
c child himher pills | A-5b2
c child himher spy | A12O2a-3b-2c-4d10e-3
c child himher water | A-3
c child kin | a2d2
c child kin C | a2d2
c damage | d-3
c damage I | A2a3b-3c-2d-2e5
c damage T | A5a3b-3
c damage U | A6a18b-9d-12e-11
c damage U U | A5a7b-3e-2
c damage U body | A6O3a12c-5d-4
c damage U modal | A2
c damage body | A2
c damage body bone | A2
c damage child | A4
c damage child himher | A5
c damage damage | A-4
c damage iwill | A-4
c damage iwill I | A-4
c damage kill-me | A4O5a3b-7d-8e-5
c damage kill-me T | A10a9c-2
c damage kill-me U | A18O6a16b-2c-4d-5e-3
c damage kill-me body | A9a-3b-2c8
c damage kill-me kinpast | A4
c damage killv | a-7d3e-2
c damage killv blow | A-4d-6e-3
c damage killv kill-me | O2a-7
c damage kinpast | A2a5b-3
c damage kinpast I | A2a5b-3
c dope | A4a-10c12d-14e-10
c dope I | A-2O3b3
c dope T | A13b-4c10d-2
c dope U | A5O-5a-3b3c5
c dope child | A3O-5b-3
c dope child T | A-2
c dope child himher | A5b-3c5
c dope past | A-4
c dope weapon | A11b-3c6
c drink | O2b-13c7e-10
c drink C | A4
c drink U | A5O-6c8
c drink U past | A-2
c drink child | A-5
c drink child himher | A-4
c drink drive | A-3
c drink kinpast | A12c5
c drink kinpast I | A9c4
c drink past | A4b-9e-9
c drink past I | A-6O-4d8
c drink past T | A4c3
c drink past U | A15a-3d6
c drink past child | A22O4a-3b-3c13d-4e-4
c drinks | O2b-4e-5
c drinks I | a2
c drive | A2
c drive I | A-3
c drive I past | A-3
c drive U | A3O5c-3d8e-2
c drive child | a-4c2d-5
c drive child himher | A3a-4c2d-5
c drive past | A12d-3
c drive past U | A4a5b-3e-2
c drive past child | A3a-4b-3c5d-3
c fam C | A3O3d-7
c fam C I | A-3O3a-7b-5d-3e10
c fam C T | A4a5b-3e-2
c fam C U | O-2d-4e3
c fam C away | A8O5e6
c fam C child | A5a-6b-3c-7e14
c fam C iwill | A6O2a-3b4
c fam C killv | A-2
c fam C kin | A-3
c fam C kinpast | O5a-3b8c-4e-3
c fam C modal | A6O5a-4e7
c fam C not | a2b5c-2e-2
c fam C past | b2
c fam C say | A-6
c fam C weeks | A-3
c fam I | A11a-4c-11d5
c fam I child | A2O-6d10e-3
c fam I modal | A-2
c fam I not | A-3
c fam T | O7a9c-3d3e-2
c fam T body | A12a3d6e-3
c fam T kin | A5O4a9b-3c-2d-2
c fam T past | A-4
c fam U | A5a6b-11c-12
c fam U U | A12d7
c fam U iwill | A12a3b-3d-3e3
c fam U killv | A-3
c fam U modal | d3e-4
c fam U past | A3a12b-4d-2
c fam body | A-2
c fam body bone | A-2
c fam child | A2O2b-3c2d-7
c fam child C | A-2
c fam child T | a5c-2
c fam child himher | A4c4d-5
c fam drive | A-4
c fam drive child | A-4
c fam fam | A5
c fam himher | A-4b-2c4e5
c fam himher child | A-3
c fam hurtp | A5a-2c9
c fam hurtp killv | A2a-3c7
c fam hurtv | O-5a-3c2
c fam hurtv past | A-2
c fam hurtv say | A2a4b-2
c fam iwill | A12O7c-8d5e-5
c fam iwill I | A8O4c-4d5e-3
c fam iwill kinpast | A10O3a4d3
c fam kill-me | A-3
c fam kill-me child | A-3
c fam killv kill-me | A-3
c fam kin | b-2c11d-2
c fam kinpast | A-2
c fam kinpast I | O5c-6d6
c fam kinpast T | O-4b-3d4
c fam kinpast U | A-3a-2c-2e4
c fam kinpast child | A-3
c fam kinpast hurtp | A6a10
c fam kinpast hurtv | A8O-5a-2c12
c fam kinpast iwill | A4a-2
c fam kinpast killv | A-2
c fam kinpast modal | A-4
c fam kinpast not | A5
c fam kinpast past | O-7a-3b10c-3
c fam medic | A-3
c fam medic say | A-3
c fam modal | a2
c fam modal child | A7b-3d4
c fam modal killv | A-3
c fam not | A-3O4a7
c fam not I | A-3
c fam not modal | A-4a6b-2
c fam past | O-10d-3
c fam past I | A6O-5a2b-4c4e-4
c fam past T | A11b7d-3e-3
c fam past U | A-2O-3b-3c-2e9
c fam past child | A4O-6a-4b-3d-2e6
c fam past weapon | A6O-6a10b-2
c fam say | O-11d-3e5
c fam say U | A3O-7a-2b2e6
c fam say child | A-3
c fam say past | O-4c2
c fam water | A-2
c harm | A20O-2b-11c7d-5e-5
c harm child | A3c4
c harm child himher | A3c4
c harm hurtv | A9O-5b-2c9
c harm hurtv T | A8b-3c5
c harm injury | A14b-7d-3e-3
c harm injury T | A3O-4a-3c6
c harm injury body | A11a5c-3
c himher C | O-2c-2e4
c himher C I | O3c-5d-7e3
c himher C T | a-7c4d-4
c himher C U | O-5a-14b-19c-3d7e-4
c himher C aid | A11a9b-3d-2e-3
c himher C away | A-4
c himher C body | O-5a-14b-6e7
c himher C child | O-4d-5
c himher C drink | A-3
c himher C drive | c-2e9
c himher C fam | A-4
c himher C harm | A6b-3c6
c himher C himher | O-5a-5b-5c-5e16
c himher C hurtp | A4b12c-2
c himher C hurtv | A-2
c himher C injury | A5O-3a3b3
c himher C iwill | A-2O5a-3d3
c himher C kill-me | A4
c himher C killing | A8O-3b6
c himher C killv | A-10
c himher C kin | d2
c himher C kinpast | c-10d6e-3
c himher C medic | A2
c himher C modal | A-3O5a-4d-2e6
c himher C not | O-3a-12b-14c-13e27
c himher C past | O-10b3
c himher C say | A5O-23c-2
c himher C water | A-4
c himher C weapon | A-5
c himher C weeks | A-2
c himher I | A10d-2
c himher I child | A8d-2
c himher T | a-5b-3c4d-2e2
c himher T I | A8b-4
c himher T T | A6O3a3b-16c2d-9
c himher T U | A2a-7b-4d-8e10
c himher T aid | A-3b-2c3
c himher T away | c-2d-3e9
c himher T blow | A7a-7c11e-2
c himher T body | a-7b-15d-8e4
c himher T child | A4a-11d-15
c himher T dope | A-4
c himher T drink | A14c5
c himher T drinks | A-3
c himher T drive | A6b-3d-2e10
c himher T fam | A-5
c himher T himher | A-6a9c-2
c himher T hurtv | A8O2a-8b-3c15e-2
c himher T injury | A-2
c himher T iwill | b3d-3
c himher T kill-me | A10e2
c himher T kin | A5O-3a-5c6d-4
c himher T kinpast | A5O5
c himher T many | A-8
c himher T medic | A3
c himher T modal | A-4
c himher T not | b-4c12d-11e-2
c himher T past | c3d-6
c himher T say | A-3O2c-3d2e3
c himher T water | A4b-3e10
c himher T weapon | A3a-2c8
c himher T weeks | A-3c-4e3
c himher child | A6a-11d-7
c himher child C | A6a-11d-4
c himher child fam | A3a-5d-16
c himher child kin | A-3
c himher drink | A4
c himher drink C | A4
c himher kinpast | a-4b2
c himher kinpast C | b-4c2e5
c himher kinpast T | A4b6c-2d-3
c himher pills | A-5b2
c himher pills C | A-7
c himher spy | A12O2a-3b-2c-4d10e-3
c himher spy C | A12O2a-3b-2c-4d10e-3
c himher water | A-3
c himher water C | A-3
c hurtp | a2b-2c3d-16e-5
c hurtp U | A-3
c hurtp killing | b7c-4
c hurtp killing I | A11b2
c hurtp killing T | A10b12c-2
c hurtp killing kinpast | A-3
c hurtp killv | a4b-19c3d-10e-10
c hurtp killv kill-me | a4b-19c3d-10e-10
c hurtp kinpast | A-4
c hurtp kinpast I | A-4
c hurtp past | A11b-3d-7e-10
c hurtp past I | A11a5
c hurtp past T | A12a-3b3c-3
c hurtp past U | A12a14c-3
c hurtp past child | A17a-10b-7c23e-4
c hurtp past himher | A9O6c6
c hurtp past past | A-2
c hurtv | A3a6b-3d-8e-10
c hurtv I | A-8O-5a9
c hurtv I body | A9a8
c hurtv T | A-3a-4c-3
c hurtv T body | b2c-4
c hurtv T past | A-4
c hurtv U | a-3b-2c4d-2
c hurtv blow | A11O-4a-2c3
c hurtv body | A3
c hurtv body bone | A3
c hurtv child | c8
c hurtv child T | A4b-3c7
c hurtv child himher | A-3
c hurtv damage | A-5a-4b-3
c hurtv damage killv | A-5a-4b-3
c hurtv dope | A11b-4c8
c hurtv himher | A-3
c hurtv hurtv | A-3
c hurtv hurtv damage | A-3
c hurtv killing | A7a6b-5d-3e-4
c hurtv killing blow | A11O-5a4b-2
c hurtv killing child | A-3
c hurtv killv | A14a12c-3d-4e-5
c hurtv killv blow | A16O4a3b-4c-2
c hurtv killv kill-me | A4a16c-11d-2e-3
c hurtv past | A4O3a11b-28d-27e-11
c hurtv past I | A6O-24a31b-14c-7d-15e-10
c hurtv past T | A-5
c hurtv past U | A39O5a20b-6c-3d-8e-4
c hurtv past child | A5b-11c14d-4e-3
c hurtv past hurtv | A-4
c hurtv past kinpast | A-3
c hurtv past many | A3
c hurtv past past | A-2
c hurtv say | O-10c-10
c hurtv say U | A-3
c hurtv say past | A9O-9c-9
c hurtv weapon | A9b-3
c injury | A8a3c3d-18e-15
c injury I | A7O-3a8b-3
c injury T | A-8O-7a-7c6
c injury T body | A-4O-7a-7c6
c injury T past | A-3
c injury U | A8O-5a9
c injury body | A11a5b-4c-4d-2
c injury body bone | A11a5b-4c-4d-2
c injury child | O-6a-3b3c6
c injury child T | A-2
c injury child himher | A3O-6a-3b3c6
c injury not | A4
c iwill | O7
c iwill I | O11
c iwill I child | A-5
c iwill I damage | A7O2a10b-2
c iwill I hurtv | A6a5b-2
c iwill I kill-me | A15a4c-3e6
c iwill I killv | A23O6a-4e-4
c iwill I kin | A5
c iwill I modal | O10
c iwill T | A2a-4b-3c6d-6
c iwill T modal | A2a-4b-3c6d-6
c iwill U | b-2d3
c iwill child | O-6c-4d-4e7
c iwill child himher | A-4O-5a-4d-2e17
c iwill damage | c2
c iwill damage killv | c2
c iwill killv | A16b2d-7e-5
c iwill killv kill-me | A16b2d-7e-5
c iwill kinpast | A2b3e-5
c iwill kinpast I | A2e-4
c iwill many | A-2
c iwill modal | O7a7b-12c-12
c iwill modal U | O3a8b-2d-3
c iwill modal away | A11e7
c iwill modal killv | A-4
c iwill modal kinpast | A-2
c iwill modal say | A-3
c iwill not | A-4
c iwill say | A-3
c iwill say I | A-3
c kill-me | A-2
c kill-me C child | A-3
c kill-me I | a3b9c-16d-2e-9
c kill-me I I | A-3O-5a14b-2
c kill-me I U | A-5a-3b6d3
c kill-me I blow | A12a7
c kill-me I body | a6d-5e-3
c kill-me I child | A-3a3c-4
c kill-me I himher | A11O-4a8b-3e2
c kill-me I iwill | A7c2
c kill-me I kill-me | A-3
c kill-me I kinpast | A6a8d-5e-3
c kill-me I modal | b10
c kill-me I not | A-3
c kill-me I past | d-2e3
c kill-me I say | A-3
c kill-me I weapon | A-5O-4a8c-2
c kill-me T | b4d-6
c kill-me T U | A-2
c kill-me T body | A-5a3
c kill-me T killv | A7
c kill-me U | A6O4a20b-7c-46d-3
c kill-me U I | A-5O7a18b-4c-4d-4e-3
c kill-me U T | A-3
c kill-me U U | A17O5a37b-12c-10d-14e-8
c kill-me U body | A14a4c-10e-9
c kill-me U child | A-2a8c-4d2e-2
c kill-me U himher | A-3
c kill-me U iwill | A7a14c-2
c kill-me U kill-me | A-3
c kill-me U kin | A-3a4b-3
c kill-me U kinpast | A12c-4e4
c kill-me U modal | A-6
c kill-me U not | A7a-4b-5c-4d5
c kill-me U past | a11b-3d-2
c kill-me U say | A7b2d5e-3
c kill-me aid | A11O-5b-3c-2e6
c kill-me body | A-3a-3b-3c20e-3
c kill-me body bone | A-6a-3c14
c kill-me child | O3a-5b-9c6
c kill-me child C | A-3O4a-3c15
c kill-me child T | A-6b-2c10
c kill-me child himher | A4O2a-5b-9c5
c kill-me damage | A-4
c kill-me dope | A-3
c kill-me drive | A-3
c kill-me fam | A-2
c kill-me himher | A12a-15b-9c21
c kill-me himher child | A12a-14b-8c19
c kill-me hurtv | A-5
c kill-me injury | A-2
c kill-me iwill | e-2
c kill-me iwill I | A-3d2
c kill-me iwill kinpast | A5a5b2
c kill-me kill-me | A-2
c kill-me killv | A-4b4e-2
c kill-me killv kill-me | A4
c kill-me killv weapon | A-4
c kill-me kin | A-3
c kill-me kinpast | a2b-4c-5e2
c kill-me kinpast I | a2b-4c-5e2
c kill-me many | A4
c kill-me not | A3a-4b3d2
c kill-me not child | A-3
c kill-me not kill-me | A-4
c kill-me not kinpast | A7
c kill-me not past | A12O6a-2d2e-2
c kill-me not say | A9O-4a3b-2d-3e3
c kill-me past | A-2e2
c kill-me past I | A4
c kill-me past U | A7c2e-3
c kill-me past child | a-2b-2c-3e8
c kill-me past not | A-3
c kill-me past past | A-2
c kill-me past spy | A5O3
c kill-me pills | A-2
c kill-me say | A-10
c kill-me say I | A-2
c kill-me say U | A-3
c kill-me spy | A3a-4d9e-3
c kill-me spy I | A8O-4d4
c kill-me spy U | A8O4d4
c kill-me weapon not | A-2
c kill-me weeks | A-5
c killing | a2b4c-4d-9e-3
c killing I | b3
c killing I modal | A-2
c killing I past | A-4
c killing T | A6O-4a-3b14
c killing T body | A-2b9
c killing U | A2O5a15b-2c-3
c killing blow | A11O-5a4b-2
c killing blow I | A8a9b-2c-2
c killing blow U | A11a8b-2
c killing body | A-4
c killing body bone | A-4
c killing child | O2b5
c killing child himher | O2b5
c killing himher | A-4O-2a6c-2
c killing himher child | A-5
c killing kinpast | A-2
c killing not | A5
c killing past modal | A-3
c killv | d-5
c killv I | A6O7a-6b17c-5d-3e-3
c killv I U | A-5
c killv U | A14b4d-3e-3
c killv U kinpast | A10O-4b10e-2
c killv blow | A6O3d-8e-5
c killv blow U | O3a5
c killv blow body | A-4
c killv blow kill-me | A9O3d-7e-2
c killv child | A-3
c killv child himher | A-3
c killv kill-me | A-2d-2
c killv kill-me I | O-4b10c-15d-4e-15
c killv kill-me T | A4b8c-4d-2e-4
c killv kill-me U | A4O5a17c-34d-4e3
c killv kill-me aid | A11O-5b-3c-2e6
c killv kill-me body | A-4
c killv kill-me child | A-3a-3b-7c13d3e-18
c killv kill-me damage | A-4
c killv kill-me drive | A-3
c killv kill-me fam | A-2
c killv kill-me himher | A16a-10b-5c26e-4
c killv kill-me hurtv | A-6
c killv kill-me injury | A-2
c killv kill-me iwill | a4c-2
c killv kill-me killv | A-3
c killv kill-me kinpast | O5a4c-2e5
c killv kill-me many | A6
c killv kill-me not | A4a-5b5c-8
c killv kill-me past | e2
c killv kill-me say | A-8
c killv kill-me weapon | A-2
c killv not | A-4
c killv past | A-3
c killv weapon | A11a17b-11d-5e-5
c killv weapon kill-me | A-2a7b-5d-3e-2
c kin C | a2d2
c kin C past | A-3
c kin I | A-5b-3d4
c kin T | c9
c kin U | A3O7a-4c-3d10
c kin U child | A-4
c kin U modal | A4
c kin U past | A-3
c kin body | A6
c kin body bone | A6
c kin child | A6b-9c4e-10
c kin child C | A5
c kin child T | A12b-2e-2
c kin child himher | a-4b-3c12e-4
c kin fam I | A5O4a-3c-7d5
c kin fam T | O7a9c-3d3e-2
c kin fam U | A5b-4c-4d4
c kin fam body | A-2
c kin fam child | A2b-12c3d-3
c kin fam drive | A-3
c kin fam himher | A-4b-2c4e5
c kin fam hurtp | A5a-2c9
c kin fam hurtv | O-5a-3c2
c kin fam iwill | A16O6a7c-4
c kin fam kill-me | A-3
c kin fam kinpast | A-2O-2
c kin fam many | A-3
c kin fam medic | A-3
c kin fam modal | a2
c kin fam not | A-4O4a3e2
c kin fam past | A2O-10d-3
c kin fam say | O-11d-3e5
c kin hurtv | A12O-5c8
c kin iwill | O2d3
c kin iwill I | O2a-2b-2d4
c kin kill-me | A13a3b-2c5d-3e-2
c kin killv | A2
c kin killv kill-me | A2
c kin kinpast | a-2c5
c kin kinpast I | A-2
c kin kinpast past | A10b-3c10
c kin many child | A4
c kin not | b4d-2
c kin not T | A-3
c kin not modal | A3
c kin past | A5O-2b2e-8
c kin past I | A7a11b-3d-3
c kin past T | A-3
c kin past U | A9b-3d7e-2
c kin past modal | A-3
c kin weeks | A-3
c kinpast C | b-4c2e5
c kinpast C child | A4b-4c2e5
c kinpast I | O3e-2
c kinpast I I | d-2
c kinpast I T | A-2
c kinpast I U | O11c-24d10e-13
c kinpast I aid | A13O-2a4c-2
c kinpast I blow | A3a2b-3c5e-2
c kinpast I body | O-9a8
c kinpast I child | O14d-5e5
c kinpast I damage | A13O9a-3b3c-7e-5
c kinpast I dope | A-3
c kinpast I drink | A-3O4c6
c kinpast I drive | A5O10a-5b4c-4e-4
c kinpast I himher | O8a-3b-8d-6e16
c kinpast I hurtp | A24O24b-19c7d-6e-8
c kinpast I hurtv | A7O28c2d-11e-6
c kinpast I injury | A4O-4a6
c kinpast I iwill | A3O4
c kinpast I kill-me | A3O12c3d-3e-5
c kinpast I killv | O7b9c-7d-8e-6
c kinpast I kin | O2a4b-3d-5
c kinpast I kinpast | A-6a-3b8c-3e-3
c kinpast I many | A-2
c kinpast I not | b6c-10e-3
c kinpast I say | O4a2c-15
c kinpast I spy | A8d4
c kinpast I water | A8b11d-2e-3
c kinpast I weapon | A2O7
c kinpast I weeks | A-3
c kinpast T | A-2b3c-3
c kinpast T body | A-3
c kinpast T kin | b4
c kinpast U | A-2a-2b-2d4
c kinpast U I | A-4
c kinpast U not | A9b-4c-2d5
c kinpast away | A11O3e5
c kinpast body | A-3
c kinpast body bone | A-3
c kinpast child | O8b-6d-7
c kinpast child C | A2
c kinpast child T | A-4
c kinpast child himher | A2O9a-4b-4c-3d-6e11
c kinpast damage | A-3
c kinpast dope | A-2
c kinpast himher | A-2
c kinpast himher child | A-2
c kinpast hurtp | a3
c kinpast hurtp killv | A14a3
c kinpast hurtv | A13O-6a-5c17
c kinpast hurtv past | A15O-5a-3c15
c kinpast iwill | A3b2
c kinpast iwill I | A-4
c kinpast iwill kinpast | A4
c kinpast kill-me | A-3
c kinpast killv | b-2e4
c kinpast killv kill-me | b-2e4
c kinpast kinpast | a4d-2e-2
c kinpast kinpast I | A2a4d-2e-2
c kinpast modal | A-6
c kinpast modal U | A-3
c kinpast not | a-4e-4
c kinpast not body | A15b-3e6
c kinpast not child | A-3
c kinpast not modal | A2O-5c4e-3
c kinpast not past | A-2
c kinpast past | O-5a-4b3d-2
c kinpast past I | A5a-2b2c-4
c kinpast past U | O-5b8
c kinpast past away | A-5e4
c kinpast past child | b-2e11
c kinpast past killv | A-3
c kinpast past many | A-2
c kinpast past modal | A6O-6b6
c kinpast past not | A-2
c kinpast past say | A-3
c kinpast say | O-4b2
c kinpast say U | A-4
c kinpast say child | A-2
c kinpast say past | O-3b6e-3
c many | b-4d3e-2
c many I | b-3e-2
c many I past | A5
c many U not | A-3
c many U past | A-3
c many body | A-3
c many child | A-6
c many child himher | A-9
c many iwill I | A-3
c many many I | A-3
c many many many | A-3
c many many not | A-2
c many not | A-3
c many past | O-4a-3b-2d6
c many past I | A7O-3b-3d9
c many past child | A-3
c many weeks | A-6
c medic | O-17b2d-2e-18
c medic C past | A3
c medic I | A-2
c medic I not | A-2
c medic U | A4a2b5
c medic aid | A11O-2b5c-2d-2
c medic child | O-3a-5b4
c medic child T | b-3c11
c medic child himher | a-2b8c-3
c medic damage | A-3
c medic kill-me | A-2
c medic kill-me weeks | A-3
c medic kinpast | A-4
c medic kinpast I | A-4
c medic not past | A-4
c medic past | O-5d-3e-3
c medic past I | A4
c medic past T | A-3
c medic past child | A-2
c medic past injury | A14
c medic past kinpast | A2
c medic past modal | A-3
c medic past weapon | A-4
c medic say | O-8a-7b-4c14
c medic say T | A-3
c medic say body | A5
c medic say weeks | A-4
c medic weeks | A-3
c modal | O5
c modal I | e-3
c modal I I | A6a-3b5d-3
c modal I U | A9O6a-8c-3d3e-4
c modal I body | A6O-4a4
c modal I child | A-3b-4c4e4
c modal I fam | A4
c modal I iwill | O3a4d-2e-3
c modal I killv | A7
c modal I kin | A-4O-4a-2d3
c modal I kinpast | A9a-4d15
c modal I modal | A-2
c modal I not | A4b-3c2d3e-2
c modal I past | A-12
c modal I say | A-2
c modal T | O2a-2c3d-8
c modal T U | A-2
c modal T body | A-4a-2c11
c modal T child | a4b-3e-2
c modal T modal | A-3
c modal T not | A-3
c modal U | O13c-12d4e-4
c modal U I | b4d-2
c modal U T | A-5
c modal U U | O4a-10b-4c-5d11
c modal U blow | A5a10c-2
c modal U body | A5O6c-3e-2
c modal U child | O8b-5
c modal U damage | A-2
c modal U fam | A4
c modal U hurtv | A-4a6
c modal U iwill | A-2
c modal U kill-me | A-2
c modal U killv | a4b-3d-2
c modal U kin | O5a7d-3
c modal U kinpast | b-3d10
c modal U many | A4
c modal U modal | A-3b4e-3
c modal U not | O6a5b-4c-4
c modal U past | O3b-2
c modal U say | O-2a-2b5
c modal aid | a3b-4c2e-2
c modal away | A3a-2e9
c modal blow | A6O3a3c5d-2e-2
c modal blow I | A5a3b-2c2
c modal body | A-2a-5d5e-2
c modal body bone | a-5d5e-2
c modal child | O5a-6e7
c modal child C | A-3b-3c9
c modal child T | a-5b3c3d-3e-5
c modal child himher | O7a-3b-2e11
c modal damage | A3a19b-16c-2d-19e-10
c modal damage U | A3O5a12c-4d-3e-2
c modal damage kill-me | A3O2d-4e-2
c modal damage killv | A7a9b-9d-8
c modal dope | A-2
c modal drink | A6O4c4
c modal drink past | A12O4c4
c modal drive | b-2c2d-2
c modal drive U | A2a4b-3e-2
c modal fam | A4O7a4c-4d-3e-3
c modal fam U | A6
c modal fam say | A-3
c modal himher | a-3d-9e5
c modal himher I | A3O6b-3c-2e9
c modal himher child | d-5e4
c modal hurtp | A10O11b-6c4d-4e-4
c modal hurtp killv | A10O11b-6c4d-4e-4
c modal hurtv | A-4O10a16b-8c-8d-7e-4
c modal hurtv damage | A20O5a13c-4
c modal hurtv killv | A-2a6b-3
c modal hurtv past | O8a8
c modal injury | A2
c modal iwill | O3a3b-5c5d-3e-3
c modal iwill I | A5a5b-3c7d-2e-3
c modal iwill modal | A-2
c modal kill-me | A-3O6b-7
c modal kill-me I | O3c-4d-4
c modal kill-me U | A5O-2b-14c-8d2e-2
c modal kill-me body | A-4
c modal kill-me child | A3O8a-6b-4c-2
c modal kill-me iwill | A5
c modal kill-me killv | A-6
c modal kill-me not | A5b-3c4d5e-3
c modal kill-me say | A-3
c modal killv | A2a3b2d-23e-17
c modal killv I | A3b7c-2
c modal killv U | A14a3b2
c modal killv kill-me | d-17e-12
c modal killv weapon | A9O3a8c-2
c modal kin | A5a-4b2c5e-2
c modal kin fam | A5a-3b3
c modal kinpast | A-3O3a-2b12c-5d-3
c modal kinpast I | O4b11c-4d-3
c modal kinpast T | A-3
c modal kinpast child | A-2
c modal kinpast killv | A-2
c modal medic | A-5
c modal modal | A-2e3
c modal modal I | A3
c modal modal T | A-3
c modal modal U | A-6
c modal modal child | A-4
c modal modal say | A-3
c modal not | d-3
c modal not I | A9b3c-5e-2
c modal not U | A3O-2a3b-4c-6
c modal not body | c-2e4
c modal not child | A13O3a-4d-9e-4
c modal not fam | A5
c modal not himher | A-6
c modal not iwill | A-3
c modal not kill-me | a-4b-4c-5d-6e19
c modal not kin | A10b6e-3
c modal not modal | A-2
c modal not past | A-2a8b-2
c modal not say | c3
c modal not weeks | A-3
c modal past | a3b3d-8
c modal past I | O9b4c-3d-2
c modal past T | A-4
c modal past U | b3c3
c modal past child | b-3c-2e11
c modal past drinks | A4
c modal past kinpast | A4O-4
c modal past modal | A-11
c modal past not | A-6
c modal past past | A-5
c modal say | A-5a-4d-11e13
c modal say U | a-4c-3d-3e12
c modal say child | A-2
c modal say iwill | A4
c modal say killv | A-2
c modal say kin | A-4
c modal say not | A-3
c modal say past | A-5
c modal weapon | a10b-2
c modal weeks | e6
c modal weeks I | A-2
c modal weeks child | A-3
c not I | A2a-5d3
c not I I | A3O6b6c-2d-2
c not I U | A4e-4
c not I body | A-2
c not I child | A-2b-3c2d-2
c not I himher | A9b11d-2e-3
c not I iwill | a-3b3c4
c not I not | A-3O-6b-2c-2d5
c not I past | A2O7a-5c-3
c not I say | O-4b-3e9
c not T | c7e-3
c not T body | A-3
c not T child | A4
c not T modal | A-3
c not U I | A-3
c not U T | A-2
c not U U | A-3
c not U child | b-3d8
c not U himher | A-2
c not U iwill | A-4
c not U killv | A-2
c not U kin | A-4
c not U kinpast | A-4
c not U modal | A2O5a-5b-2c-3d5
c not U not | O4a2
c not U past | O-5a-2c3e4
c not aid | A-5
c not aid medic | A-2
c not away | e3
c not blow | A-5
c not body | A12O6a-7d-4e11
c not body bone | A13O6a-7d-4e11
c not child | A2O2d-3e-2
c not child C | b-3c2e2
c not child T | O2c-2d-5e-2
c not child fam | A4
c not child himher | A3a-17
c not damage killv | A-3
c not drinks | A-2
c not drive | A2a-3b-3d9
c not drive body | A-4
c not fam | A3
c not himher | O10a-9b20c-6d-4
c not himher I | A10O5b9e-2
c not himher child | A-3O6a-6b15c-4d-2e-3
c not hurtp | A-11
c not hurtp killv | A-7
c not hurtp past | A-2
c not hurtv | A-3
c not injury | A-2
c not injury child | A-3
c not iwill | O7b-3c-8
c not iwill I | O4b9c-2
c not iwill kinpast | b-2
c not kill-me | A4a-3d-12e6
c not kill-me I | A4b6e-2
c not kill-me U | A-8e4
c not kill-me child | A6b-3c-2d-4e12
c not killv | b12c-2e-2
c not killv kill-me | A-3
c not kin | A3O6a-8c-5d7
c not kin I | A-3
c not kin fam | A3O5a-4b2c-2e-2
c not kinpast | c3d-12e-2
c not kinpast I | c3d-10
c not kinpast T | A-3
c not kinpast child | A4
c not kinpast modal | A-2
c not kinpast past | A-2
c not many | A-2
c not modal | d-2
c not modal I | A2b3
c not modal T | A3a-3c4
c not modal U | a6c-9
c not modal aid | A-3
c not modal body | A-3
c not modal child | O-4a-4c-3d2e-6
c not modal damage | A-3
c not modal drive | A11
c not modal fam | A4
c not modal himher | b6c3
c not modal hurtp | A-3
c not modal hurtv | A-4
c not modal iwill | A12O3a2b-5c7d-2e-3
c not modal kill-me | A-3O2b-8c-9d-7e21
c not modal killv | A2O6a-4b5e-2
c not modal modal | A5a4b-3e5
c not modal not | A10a-4b3
c not modal say | d-6e12
c not not | A2O11c-10d4e-2
c not not I | A10O8a-2b-2d9
c not not T | A4
c not not himher | A11O5b4
c not not kinpast | A-2
c not not past | A-3
c not past I | A-3O6c3
c not past U | b-3c-4d-2e3
c not past body | A2a-2b-2c3d7
c not past child | O-5
c not past hurtp | A-3
c not past kill-me | A2
c not past killv | A-2
c not past kin | A-3
c not past kinpast | A-4
c not past modal | A3O-2c2
c not past not | A4d4
c not past past | O-8a-3d7
c not past weeks | A3
c not say I | b-3d4
c not say U | O6c-2d-2
c not say child | A-3
c not say kinpast | A8O-4a3c4d-2
c not say past | b-3d3
c not weapon | A-3
c not weeks | A-11
c past I | O-8c-2e-5
c past I I | A8O-14a4b-15c-12
c past I T | A-2O-5b4
c past I U | A4O-11
c past I blow | A11O-5
c past I body | A5O-11a14b-14c-5e-13
c past I child | A-3O-4c2
c past I drink | A8O-3d4
c past I fam | A12b-2c3
c past I himher | A-4
c past I hurtv | A12O-3c-3
c past I iwill | A2a-2
c past I kill-me | A11b-2d6
c past I killv | O-4a2
c past I kin | A-4O-6a8d-2
c past I kinpast | A5O-11b-18c-5d5e-9
c past I many | A3O-3b-3d9
c past I modal | b10c-3d-2
c past I not | O4c3
c past I pills | A2b10
c past I say | O-3b2d-2
c past I weapon | A6O-6a5c-5
c past I weeks | A9b-3d9e-2
c past T | A-2a-3d-8e-2
c past T I | A-3
c past T U | A-3
c past T blow | A-3
c past T body | A4a-12c15d-6e-8
c past T child | O-3b3c-5
c past T kin | A-3
c past T kinpast | O2b-3e3
c past T not | A2O5b-2c8e-2
c past T past | a2b-2
c past T weapon | A-4
c past U | A4c-7d4
c past U I | A10O-7a2b-16c-11d3e-5
c past U U | O7b-8d5e-10
c past U blow | A2O-4a4c-2e3
c past U body | A3a2b-6c-8e-6
c past U child | a-7c-5d15e-2
c past U damage | A-5
c past U drink | A12O-3a4d-2
c past U fam | a2b-2d-3e3
c past U himher | A-3
c past U hurtp | A6O-3
c past U hurtv | A21O-11a4b-3d-3
c past U iwill | a-4b-3d6
c past U kill-me | A-4
c past U killing | A4
c past U kin | O-9b2d-2e4
c past U kinpast | A13b-11d6
c past U many | A11O5a-2b-2d11
c past U modal | b3
c past U not | A-2a5c-5d-4e3
c past U past | a-9c-13d4
c past U say | A-4c-3e-2
c past U water | A3
c past U weeks | A-2a8d-2
c past aid | A15O-20b3d-2e-3
c past aid U | A5O-3b5c-2d-2
c past aid child | A6c-3
c past aid medic | O-4b6d-3
c past aid past | A12O-4a3b4e-2
c past away | A4O-5a-3b-2c-4d-4e15
c past away I | A-4
c past away U | A-4
c past blow | A-3a-9b-4c8
c past blow child | A-5
c past blow injury | A-4
c past blow weapon | A16a-3b-2c11
c past body | b-8d3
c past body T | A-4
c past body bone | b-7d3
c past body past | A-3
c past bone | A-3
c past child | a-4c3d-8
c past child C | A-3O-4a-2b-2e10
c past child T | O2a-10b3d-12e-3
c past child fam | A-3
c past child himher | A3a-2c3d-7
c past child kin | A5
c past damage | A5O-10a-2b-3c2
c past damage U | A15O-7c4
c past damage body | A2
c past damage killv | c3d5
c past dope | A5O-7a-4c15d-2
c past dope child | A4
c past drink | A6O-6a-5b-2c15d-5e-5
c past drink U | A5O-6c8
c past drink child | A-4
c past drink kinpast | A9c4
c past drinks | c7e-2
c past drinks I | c3e-2
c past drive | b-3c9e-2
c past fam | A-4
c past fam past | A-3
c past harm | A7c2
c past harm child | A3c4
c past harm injury | A3a6c-2
c past himher | A11a-7b-4c2d-6e3
c past himher I | O-8a-3b-2c-3d-3e16
c past himher child | A13a-4b-3c3d-4
c past hurtp | c4
c past hurtp killv | A-4a2b-3c3
c past hurtv | d-5e-6
c past hurtv T | A-3
c past hurtv killing | A4
c past hurtv killv | A13O-4a-4b3
c past hurtv past | a8c-3
c past injury | A16O-5a2c-5d-5e-5
c past injury T | b-3c8
c past injury U | A5O-4a8
c past injury body | A6O-2b-3c10
c past iwill | a-5b7c-6
c past iwill I | A-7
c past iwill T | A-3
c past iwill killv | A-4O-4a-3b11
c past iwill kinpast | A2O-5a-2b5
c past iwill modal | A9b-3d6
c past iwill say | A-3
c past kill-me | O3b-3d4e-2
c past kill-me I | A7a2b-3d5e-4
c past kill-me U | A-3
c past kill-me body | A-2
c past killing | A3a8c-4d-3e-2
c past killing U | A12a11b-4c-2d-2
c past killing himher | A7O-2a6c-2
c past killv | A2a-3b4d-6e-6
c past killv I | O5b3
c past killv kill-me | O-4a4c-3e-2
c past killv weapon | A9a-4b-2c4
c past kin | a-3b-4d7e-3
c past kin I | A-4
c past kin U | A14O6b-3c-2d12e-3
c past kin child | A-2
c past kin fam | A-4
c past kinpast | O-5b2d-3
c past kinpast I | O-5b2d-3
c past kinpast past | b-3d-3e8
c past many U | A-3
c past many weeks | A-2
c past medic | O-5a-6c7d-2
c past medic past | A6
c past modal | b5d-3e-10
c past modal I | O-4a5b-3d2
c past modal U | A-3O6a-2b3c-5d-3e-3
c past modal blow | A-2
c past modal child | A-6O-8b9
c past modal damage | A13O-4a16
c past modal fam | A8O5a2c-2
c past modal himher | A-6
c past modal hurtv | A-6O2a9
c past modal iwill | A-2
c past modal killv | A-2O-2a6b-3c2
c past modal kin | A13c4d-2e-2
c past modal kinpast | O6b9c-7d-5e-5
c past modal medic | A-2
c past modal past | A-6O5a7c-2
c past modal say | A-5
c past not | c2
c past not I | A-16
c past not T | A-2
c past not U | O-6c3
c past not body | A-4
c past not child | O-3
c past not hurtp | A-3
c past not iwill | A2a3b-3d-2e5
c past not kill-me | A4
c past not past | a2e-3
c past not weeks | A-2
c past past | b-3
c past past I | O-10b-4c-3
c past past T | a4b6c-2e-2
c past past U | O-9a2b-2c-4
c past past body | A-2
c past past child | A5b-11e3
c past past drink | A11O-3c4d-2
c past past fam | A2
c past past himher | A-4
c past past hurtv | A-3
c past past kill-me | A-2
c past past killv | A-4
c past past kinpast | A-5
c past past modal | A-4
c past past past | A-5
c past pills | A12a-2b18c-5d-2e-4
c past pills not | b7e-2
c past say | a-3
c past say I | A3
c past say T | A-2
c past say U | A4a-2b2c-5d2
c past say kin | A3
c past say kinpast | A-3
c past say past | A-7
c past spy | A8O-3a-6b-6c-6d13e-5
c past spy I | A7O-7a-2c-2d7
c past spy U | A6d2
c past spy kinpast | A11b-3d6
c past spy past | A4
c past water | a10b-3d-3e-2
c past weapon | A3O-7a10c-8d-7e-6
c past weapon I | A23O-2a10c-6d-3e-2
c past weapon U | A12a2b-2
c past weapon child | O-7a-3b14
c past weeks | A2b2c4d-6
c past weeks U | A-3
c past weeks child | A2
c past weeks kinpast | A3
c past weeks not | A-4
c past weeks past | A7c4e2
c pills | A9a-16b13d-20e-19
c pills C | A-7
c pills I | A14O7a-2b13c-2
c pills U | A14c4d-2
c pills child | A5b-3c12
c pills child T | A12b-3c12
c pills child himher | A-3
c pills dope | A11O2a-2d-3e-3
c pills kinpast | A9b10
c pills kinpast I | A9b10
c pills modal | A-3
c pills modal past | A-4
c pills not | b7e-2
c pills past | A-4
c pills say | A-7
c pills say past | A-7
c pills weeks | A-2
c say | A-2O-3
c say I | a-3b-3d6
c say I I | A2
c say I T | A-4
c say I U | O-6b-2
c say I child | A-3
c say I killv | A-3
c say I modal | A-3
c say I not | A-2
c say I past | A7b3c4d-3e-3
c say T | A-2O-5e5
c say T kin | A-4
c say T past | A-4
c say U | O2
c say U I | O-3b-3c-3d7e-2
c say U T | A-2
c say U U | A7b-3c-3d14e-3
c say U child | O-10a-9b-7e8
c say U hurtp | A6O-2a-5c15
c say U hurtv | A8a5c-4
c say U iwill | A4a10b-4e-2
c say U kin | A-5O3a6b-3d3e-4
c say U kinpast | A-3a-3d7e-3
c say U modal | A11O-10a3c-3d-4e-4
c say U past | A9O4a-4b2d-3e4
c say U say | A-4
c say aid | A-3
c say aid medic | A-3
c say away | A5O-5d-3e5
c say child | O-3a-13b3
c say child C | A7O-10a-2b4e6
c say child T | O-5a-6b6
c say child himher | A-3a-4b-2c2
c say fam | A-3
c say himher | A10O-2a-10b12d-5e-3
c say himher child | A13O-2a-8b10d-3e-3
c say iwill | O-5
c say iwill I | A15b-3c4d3
c say iwill child | A-3
c say iwill kinpast | A-6e2
c say kin | O-7a-4b-2c19d-2e-3
c say kin fam | O-4b-2c12
c say kin kinpast | A10b-3c10
c say kin past | A-3
c say kinpast | A3b3
c say kinpast I | A-2c-4
c say many | A-2
c say modal | A-4
c say modal past | A-2
c say not | O5a4b-3c-2
c say not I | A4a3b-3
c say not U | A-3
c say not child | A-3
c say not iwill | A3
c say not kinpast | A-3
c say not past | A-2
c say past | O-6b4d-2
c say past I | A4O-21
c say past T | A6c-3
c say past U | A7O-4a-3b5
c say past aid | A21O-6a18b-2c-2
c say past body | A-2
c say past child | O-12a-3b9c-2d-21e-2
c say past fam | A-3
c say past himher | b4c-3e-3
c say past hurtv | A-2
c say past iwill | A6O-5d4
c say past killv | A-6a9b-4
c say past kin | A-4
c say past kinpast | A-2O-8a-5b5d-4e5
c say past modal | A-2
c say past not | A-3O-4a9b-2d-2
c say past past | O-5a-2b7d2
c say past say | A-2
c say past water | A-2
c say pills | A5
c say say | A11O-11b7c-3e-3
c say say U | A14O-5a4d-2e-2
c say say past | A10O-5a-2b11
c say weeks not | A-2
c spy | A11O-2a-19b-18c-16d30e-16
c spy C | A12O2a-3b-2c-4d10e-3
c spy C past | A12O-9a-2d7
c spy I | A15O-12a-5b-4c-4d9e-3
c spy I aid | A2O-2b-2d4
c spy I kinpast | A3O-2d4
c spy U | A22a-6c-3d10e-3
c spy U kinpast | A5O3
c spy child | A-3
c spy child himher | A-3
c spy kinpast | A8d7
c spy kinpast I | A8d7
c spy past | A4
c water | O4a2c-11d-12
c water C | A-3
c water C child | A-3
c water I past | A-2
c water T | A-4
c water U | A11O6a4b4
c water child | A-8
c water child T | A-3
c water iwill | A2
c water iwill I | A6
c water kin | A-2
c water kinpast | A-3
c water kinpast I | A-3
c water not | A6
c water past | A-2
c water past modal | A-3
c weapon | A11a9c-2d-29e-14
c weapon I | A27a3d-5e-5
c weapon I body | A11b13
c weapon I kinpast | A8O-3a4
c weapon I not | A7O3
c weapon T | A-4O-8a-3b12c-5
c weapon T body | A-4
c weapon U | A5O2a11b-2d-4e-4
c weapon U past | A13O-4b-2
c weapon body | A15b-2
c weapon body bone | A15b-2
c weapon child | O-3e-4
c weapon child T | A7a-5c11
c weapon child himher | A-3O-6b6c-3
c weapon dope | A7b12c-2
c weapon iwill | A-4O6a-3c13
c weapon iwill kinpast | A4O4b-3c10
c weapon kill-me | a5b-6d-3e-2
c weapon kill-me I | A6a3b-3
c weapon kill-me U | A7a3
c weapon kill-me child | A-6a3b-2c-3
c weapon kill-me past | A-3
c weapon killv | A14O-4a13b-3
c weapon killv kill-me | A14O-4a13b-3
c weapon kinpast | A8O-3a11b-4d-2
c weapon kinpast I | A7O-3a10b-3
c weapon modal | A-2
c weapon past | A-4
c weapon say | A7a10b-3
c weapon say past | A7a10b-3
c weeks | a-2
c weeks I | d4
c weeks I past | A3b-2d9e-3
c weeks U | A2O-5a-6d10e-2
c weeks U modal | A-4
c weeks body | A-2
c weeks body bone | A-3
c weeks child | a-2c6e-3
c weeks child T | A8a-2c6e-3
c weeks child himher | A-4
c weeks himher | A4
c weeks himher child | A4
c weeks iwill | a9b-2e-2
c weeks iwill I | A-2
c weeks iwill T | A4
c weeks killing | A3
c weeks kinpast | c-2
c weeks kinpast I | c-2
c weeks many | A-2
c weeks modal | A-5
c weeks modal child | A-3
c weeks not | A-10
c weeks not modal | A-2
c weeks not not | A-4
c weeks not past | A-2
c weeks past | A2c4e2
c weeks past past | A-3
child future | O12a-3b-7d-8e6
child future not | A7b-4c7d-12
child past | O-5e-5
child past must | A-3
child past not | O-17a-5b3d-5e-4
child perfect | O-19b3
child perfect can | A-8
child perfect may | A-3
child perfect not | e2
child perfect want | A-2
child present | a-8b-2c6
child present can | O5a-4b-5c20d-2e-6
child present can not | A4a-5b-4
child present may | A-5
child present must | A-4O4b-2c11
child present not | A2O2d-2e3
child present should not | A-3
child present want | O2a-9d-2
child present want not | A5O7a-3c11
clauses 1 | A-4e-2
clauses 3 | b-3
clauses 4 | b-8d2e3
f abducted | A11O-3b-3c-2d-2e12
f according | A2O-5b-2c9d-2e-2
f adding | A-3
f addressed | A-3
f admitted | A14O-5a-3c-3e3
f advises | A-3
f agreed | A-17
f aint | A5O6b-3e9
f allowed | A7a-8b-8d9
f am | A-2b9d-9e-2
f annoyed | A-3
f answering | A-2
f answers | A4a-2b-2e10
f apologised | A4
f appears | A-3
f applied | A13O-7c-3d-3e10
f applies | A-3
f are | a-2b-6d3
f aren't | A-2
f arranged | A-3
f arrived | A-4
f ashamed | A-5
f asked | A-2O-16a-4b5
f asking | O11b-4c3e-4
f asks | b-3c9e-3
f ate | A-5
f attached | A-8
f attacked | A-3a3
f audited | A-3
f back | a-7c-3d19e-3
f baking | A-3
f banged | A4O-4b-3c4d-2
f barred | A-3
f bathed | A-2
f bawling | A4
f beaten | A-3a-2c10
f beating | A-4O-5
f becomes | A-2
f been | O-3
f begged | A-3
f being | b2d-7
f belongs | A-4
f belted | A-5O-4a-2
f blacked | A8O-3a7d-2
f blanked | A-4
f bleeding | A8b3
f blended | A-4
f blocked | O-4a-3d7
f blowing | A-2
f blown | A-3
f blows | A-2
f boiling | A4
f booked | O3a-2b-2e10
f boots | A-2
f bothered | A-2
f bothers | A-3
f bought | A-3a2c-2d-2e2
f bounced | A-4
f bound | A-3
f breathing | A-2
f bring | a-3c-2e10
f bringing | A4O5b-9c-3d-6e15
f brings | A-3
f broke | A4a11b-2c-3d-3e-2
f broken | A12a8b-2d-3
f brought | A-2
f bruises | A-4
f built | A-3
f buried | A3b5d-2e-3
f burned | A3a-3c11
f burning | A-4
f burns | A9O-5b-2c9
f called | O-13a-12b6
f calling | b3d5e-2
f calls | A-4a-4
f calms | A12O4a3b-3
f came | A-3O-13a7b-7c-2d-4e-4
f camping | A-3
f can't | O-4b3c-3d-20
f cancelling | A-3
f cannot | A-2a5
f carried | A-3
f caused | A-3
f changed | a-5b-2d8
f charged | A-4
f charging | A-3
f checked | b-3e4
f checking | A6a3b3d-2e-3
f checks | A-3
f cheers | A-2
f choked | A-4a-3b-4c3d-3e-3
f chose | A-2
f christening | A2a9b-3
f claimed | A-3
f cleaned | A-2
f clears | A-3
f clocked | A-3
f closes | A-3
f collected | A6O-7e4
f come | A-2O4a-6d3
f comes | c-3d3
f coming | A6O7a6c-20
f concerned | A-2
f confirmed | A-7
f confirming | A-2
f confiscated | A-3
f contacted | A12O-5b-2d4e-4
f cooking | A-3
f copied | A3
f copies | A-3
f coughed | A-4
f coughs | A-3
f could | A-17O2e-4
f couldn't | O-6d4e-6
f counted | a3b-4
f counting | A-3
f counts | A-3
f covered | A5O-3b3c-3
f covers | A-2
f cracked | A-3
f cried | A-3c12d-2e-2
f cries | A18b-2c13
f crossed | A8O3b-3c-3d-3e10
f crushed | A-3
f crying | A-4a-3c2
f cut | A9a-3d3e-4
f cuts | A6O-5b11c-2
f cutting | A14a-6b18c-5d-3e-4
f dealing | A-3
f dealt | A-3
f decided | O7b5e-4
f deciding | A-3
f delayed | A-3
f deleted | A6
f delighted | A-3
f depending | A-2
f depends | A-8
f deported | A14a-3b-2d15
f described | A-2
f deserved | A7O4a5c-3
f destroyed | A-3
f diagnosed | A-2
f did | b-2c9
f didn't | b-6d5e-4
f didnt | A5
f died | b-2c10e-3
f disclosed | A11O-5c10d-2e-2
f discussing | A-3
f does | A-16c4
f doesn't | O-2a-2b2d-3
f doesnt | A-4
f doing | A-7O-2c-3d6
f don't | A3O9a-4b2
f done | O9a4b2c-4d-4e-4
f dont | a-3
f dragged | A9a5
f drank | A11b10e-2
f dreads | A-3
f dressing | A-2
f drinking | A8a5
f driven | A-2
f drives | A-2
f driving | A3O4a-6
f drop | A-2
f drops | A-3
f drove | A10a2d-2
f drowning | A-3
f dug | A3
f earning | A-3
f eats | A9O3a3b-3c3
f emailed | A-7
f end | A3e2
f ended | A9O-4c3d-2e-2
f ending | A14O-6a-4b15c-2
f ends | A3
f engaged | A-4
f enjoyed | A2
f entitled | A-2
f exhausted | A-4
f exists | A-4
f expecting | A-4
f failing | A-2
f falls | A-3
f fed | A-4b3c2e-2
f feeding | A9b-3c10e-3
f fell | c9d-2
f felt | a10b-3
f figure | A-3
f filed | A14b-3d-2e11
f files | A-2
f filing | A-3
f filled | A-5
f find | A-4b-2d3
f finding | A6b-3e3
f finished | A-2a7b-2e-2
f fitting | A-2
f fixed | A-2
f flew | A10O-4e8
f floated | A-3
f flogged | b-2c5
f followed | A12a-5b-2c-3d14e-2
f following | A10a-4b-2c-3d14e-3
f follows | A6
f forced | A13O-5a2b-2
f forgets | A-4
f forgot | A-16
f forks | A-3
f fought | A4
f found | A6O-13a-5d6e-17
f framed | A7
f frightened | A-5
f fuming | A-2
f gave | O2c5e-12
f get | O13b-6c-4d4
f gets | A5O5b-13c12e-14
f getting | A4O5b-6c7d-8e-4
f given | O-9a-5b-3c4
f gives | A4O3b-2c8d-3e-2
f giving | A10O9c2d-3e-3
f glued | A-4
f go | a-11d10e-2
f goes | O5a-4b16d-2e-3
f going | d-3e3
f gone | A5a-12d-10e13
f gonna | O6a18c-4d-8e-7
f googled | A6
f got | O6b-2
f grabbed | A15c-3
f grading | A-3
f grilling | A-3
f grounded | A-4
f grow | A-2
f grown | A-3
f had | c2
f hadn't | A-2
f hand | A5O2c2d3e-2
f handed | A-5
f handing | A-3
f hang | A-2
f hanged | A6
f hanging | A-3
f happened | O5a5b-3c-2d-2
f happens | A15b-2c7e-3
f has | O-12
f hasn't | A4O4a2c-4d2
f hates | A-3
f havent | A-4
f having | O-2b4c-3
f he'd | A-2a-5c3
f he'll | A6a-13c10d-5
f he's | O8a-2b-7c4d-14
f headbutted | A13a12
f heard | A5O-7b8c-6d-4
f hearing | A-2a5d-3e-2
f held | A7O-6b-10c8d-7
f hes | a5b-3c-3d-2e6
f hid | A12a-3c-2e7
f hidden | A30O3a-8c-8d-8e18
f hides | A2
f hiding | A-5c-4e5
f hits | A9O-5b-3c-3d4
f hold | A-3
f holding | A-3a10c-2
f hoping | A-7
f hung | A-2
f hunting | A-4
f hurting | A12b7
f hurts | A10b-4c10e-2
f i'd | O5a4
f i'll | O9
f i'm | O21b2c-3e-3
f i've | A2O21a-4c-2d3
f im | O8b-2e4
f imagining | A-4
f including | A-3
f informed | A2O-5e2
f insists | A-2
f installed | A13b-3d9e-2
f instructed | A5
f interrogating | A-3
f interviewed | A-4
f invented | A-3
f invited | A-3
f ironed | A-3
f irons | A-3
f is | O-2d-3
f isn't | A-7a4b-4d-2e-3
f isnt | A-3
f it'll | O5
f it's | A-9a2b-3c2d-3e-2
f ive | A5a-3b4d-4
f joking | A14b10d-2e-2
f jumped | A3
f keep | b-2c4e-4
f keeping | A11a-9b3c-8d-7e10
f keeps | A-6
f kept | O-7a2b-2c-4e4
f kick | A-5O3a5
f kicked | A9b-2c4d-2e-2
f kidnapped | A13O-2b-3d-2e10
f kidnapping | A-3
f killing | a9b-5d-2
f kills | A-3
f knocked | A6
f known | A-2
f knows | A6O-5a-8b-4c4d4
f laid | A-2
f laminated | A-3
f landed | A-4
f lands | A-3
f laughed | A-3
f laughs | A-4
f learned | A-2a5e2
f learns | A9O5a-3c11
f leaves | A-3
f leaving | A8b-7c-6e2
f left | A7O2c4e-2
f let | O-4b-3c4d4e-2
f letting | A-3
f lies | A17c10
f lifts | A14a11b-3c-2d-2e-2
f liked | A4
f listed | A-3
f listens | A-2
f lived | A-4
f lives | A4b-3d-3e10
f living | A6a-2c4e-2
f locked | A7b-9e-9
f logged | A11O2a-2b-3d8
f logging | A3O-4b-3d6
f look | A-9
f looked | d8e-2
f looking | A11a-3c-9e6
f loses | A-3
f losing | A-3
f lost | O8a-4c15
f loved | A5b9e-2
f loves | A-3
f lying | A7O4d-3
f made | A3a-6
f makes | O-3a-3c15e-2
f making | A-3
f marked | A-2
f marks | a-6b-3c16
f means | A-5
f meant | A2O-6e12
f mentioned | A-4
f mentions | A-5
f messaged | A2
f messages | A-3
f met | A-5
f might | A-19
f minding | A-3
f mins | A-4
f minutes | A-2
f missed | A-4a8b-3d-2e-2
f missing | A4O-5b-2d-3e9
f mortified | A-3
f mourning | A-3
f moved | A-2b-3c-3d-3e11
f moving | A9O-3a-4b-2d-2e9
f murdered | A-3
f named | A-4
f need | A-11O4a-4c-4e6
f needed | A-3O-5a6b-2
f needing | A-2
f needs | A-2a-4b2c8
f nodded | A-2
f noted | A-2
f noticed | O7a-4b7c-2e-2
f notices | A-3
f offered | A-3
f okayed | A4
f opening | A-4
f ordered | A-5
f ordering | A-3
f owed | A-3
f owns | A-3
f packed | b-3e11
f packing | A-3
f paid | a2c-3e-3
f parenting | A-4
f parked | A9b-3d11e-2
f parks | A-3
f pass | A-2
f passed | O-6a-2c11e-2
f passes | A-3
f paying | A-3
f persuaded | A-3
f phoned | A2b-4d2e4
f photographed | A-4
f pick | O9a-7c-4
f picked | A3O-9b-2d-2e-2
f picking | A3O4e2
f picks | A-2
f pierced | A-3
f planned | A-2
f planning | A2a2b-4e3
f played | A-5
f playing | A-7
f plays | A-3
f poisoned | A-3
f posted | A-2
f prayed | A-2
f prescribed | A-3
f printed | A-2
f promised | A-3
f proposed | A-4
f pulled | A10a2b-3c6e-3
f pulling | A-3
f punched | A12O-4a16b-2c-2d-4e-3
f pushed | A18a15b-5c-2d-3e-2
f pushing | A-4
f put | O3e-2
f putting | A-7
f questions | A-3
f quoting | A-3
f raised | b-2e7
f raises | A10b-2c2
f rang | A8O-19b4e-6
f raped | A10a7
f reached | A-2
f reacts | A-2
f reading | O-5b-3d7
f reckons | A-4O-4
f recommends | A-3
f recorded | A-3
f recurs | A-3
f refuses | A4O-2b-2e4
f regards | A-7
f registered | A3
f remembered | A-3
f reminding | A-3
f replied | A-2
f reported | A16O-6a-3b-2
f reports | A-4
f returned | O-6b-3d-3e9
f returning | A13b-3e9
f rides | A-3
f riding | A-2
f ringing | O4a-3b-3c-2e3
f rings | A-4
f rolled | A-4
f ruining | A-4
f run | A-2O3a9b-3c-3d-6e4
f rung | A6O-3b5
f runs | A-6
f rusted | A-3
f said | O-12b4
f sank | A-3
f saved | A2a-3b-3d4
f saving | O4b9c-2
f saw | A3c-5d7
f saying | A4O-7b4d-3
f says | O-7a-6
f scared | A-3a6d-2
f scored | A-3
f scouts | A-2
f scratched | A-3
f scratches | A-3
f scratching | A-2
f screaming | A6O8a-3c10
f screening | A-3
f scrolled | A-3
f searched | A-3
f searching | A9O-2c-2e3
f seeing | a-3d5e-4
f seems | A-2
f seen | O-9c-6e3
f selling | A-3
f sells | A-3
f send | A-2
f sending | A-3
f sends | A3
f sent | A-4c-5
f served | A-2
f serves | A6
f set | O-3b-3
f shaking | A-2
f shall | A-3O9a8b-3c-3d-2
f shares | A-3
f shattered | A-2
f she'd | A-8
f she'll | O5b-2c-4e3
f she's | a-20c3d-12
f shes | A-11
f shook | A11a-6b-4c17e-3
f shooting | A-3
f shot | a4b-3d-3e3
f shouldn't | A-2b6e-3
f shouted | A4O-4b-2e4
f shoved | A11a10
f show | A-2
f showed | O-6b3c2
f showing | A-2
f shows | A10
f shut | A3a7b-2
f signed | A-3b4d-2
f sits | A-6
f skates | A-3
f skipped | A-2
f slammed | A-4
f slapped | A4a-2b-2c8e-3
f sleeping | b-3c8d-2e-2
f sleeps | A11a-6b-4d6e-4
f slipped | A-2
f smacked | A15a-6c13
f smashed | O-5a11
f snapped | A-3
f sort | A-3
f sounded | A-4
f spared | A-2
f spares | A-4
f spat | A7a5
f speaking | A5b-3c5d5e-2
f spelling | A-2
f spent | A13d8e-3
f spoiled | A-2
f spoke | A4
f spoken | A-3
f squeezed | A9O-4a5b-3d-2
f stabbed | A9a12c-3
f stacking | A-3
f stains | A-2
f stalking | A11O-4b-3d11e-3
f stand | A4a12b-2
f standing | O2a-3b6
f started | b6c-2
f starting | O5b-2d-2
f stay | A3O3b-4d5
f staying | A20O7a-9b-3c-12e16
f stays | O10a-4b-2
f step | A-4
f sticks | A-3
f stolen | A-3
f stood | a-3d2
f stopped | O3a-7c10d-5
f stopping | A-3
f stops | A8O5
f stormed | A-3
f strangled | A6a7d-2
f stretched | A-3
f struck | A-4
f stuck | A-7
f suggests | A-3
f suspended | A-4
f swam | A-3
f swapped | A-3
f swapping | A-4
f swears | A12c8d-2e-3
f swimming | A-3
f take | A6a-7d2
f taken | A10O-2a-13c-5e4
f takes | a3b3c-5d-2e-2
f taking | O2a-13c-4d-12e16
f talked | O-4b4
f talking | A6b-3d8
f taped | A-2
f taught | A-4
f tears | A-2
f telling | e6
f tells | O-7a-3c9d-2
f tested | A-3
f texted | A3O-3a-2b14
f texting | A-2
f thanks | A-7
f that'll | A16a-2e3
f that's | O5a-4b-8c4
f thats | A-13
f there's | A2O9
f they'll | a2e2
f they're | A9b-3c4d-13e3
f they've | A-6
f theyre | A5
f thinking | A-3
f thought | A-7b4d-2
f threatened | A22O-9c-9
f threw | A11a5b-11c6d-9e-9
f throw | A3
f throwing | b-3c5e4
f thrown | A5a5b-4c-2d-3e3
f ticked | A3
f tied | A11a-4c-3
f tired | O4b8d-2e-3
f took | A10O-3a-9b2c-16e4
f touched | A5b-3c10d-2e-3
f touching | A3
f travels | A-3
f tried | A14a-2b13c-4d-9
f trying | A-4
f tucked | A-3
f turn | A2a-3b-2c-3d11
f turned | O-2c7d-3
f turning | b-2d4e-2
f turns | A-6
f typed | A-3
f understood | A-3
f unopened | A-3
f ur | O3b-3
f used | a2c4
f visited | A-3
f visiting | A-3
f volunteers | A-3
f waited | A-8
f waiting | A-3b5c-2
f waits | A-3
f wake | A16a-9b3d-6
f wakes | A-4
f walked | b-4c3d-3e3
f walking | A3b3
f wanted | O-8b4c-4d-3
f wants | A-5O-2b3c-2d-3
f was | O-3b-3
f wash | A10b-3c8e-2
f washed | A-4
f wasn't | A3O-2a-2c-6d4e-6
f wasted | A-2
f watched | A-2a4
f watching | A8a-4c-2d15e-2
f we'd | A-5
f we'll | O4a-2b-5c-4e8
f we're | A4O4a-15b-5c-17d-14e25
f we've | A7O3a-3b-3c-3d-3e14
f weaponised | A-3
f wears | A-2
f weighs | A5
f went | a2e-6
f were | O2d-2
f weren't | b-2e3
f wets | A17a-5c11
f willing | A2
f wind | A-2
f wishes | A2
f won't | A11d-4
f wondering | A-3
f wonders | A-2
f wont | A-4a2e3
f wore | A2
f work | A-9
f worked | A-2
f working | A-3
f worried | A-3
f wouldn't | A-3O3d4e-7
f wrecked | A-2
f writes | A-2
f writing | A-8
f written | A3b5d-5e-6
f wrote | O-2a-6b12c-6e-2
f you'd | d-4e3
f you'll | A9O8c-5
f you're | b-8d2
f you've | A-2O-5c-11d-3
f your | b-2d3
f youve | A-3
fact amount | A-28
fact date | b3d-5
fact name | c-2e3
fact number | A-3c2
fact time | A-9O3a-12d2
mark ! | A-43
mark !! | A-35
mark " | A-2O-26d-2
mark : | A-6O-3a6c-3e2
mark ; | A-35
mark ? | A-6
mark ?! | A-3
mark absolute | a-16b-3d4e2
mark absolute anyone | A-3
mark absolute both | b-3e4
mark absolute child | a-8b-7e7
mark absolute none | A-3e4
mark absolute reader | A2a-23d2
mark absolute thing | A-6O4a-2b-2c5
mark absolute third | O-5a2b-3d-2e3
mark absolute writer | a-3c-11d7
mark abuse none | A7
mark abuse thing | A-3
mark abuse writer | A-3
mark again | O4
mark again anyone | A3
mark again child | A-2O6a-3c8d-9
mark again none | O-3c-2d-2e2
mark again reader | O8a4b-8c-3
mark again thing | a2c-2d-3
mark again third | O5a5
mark again writer | e-3
mark contempt | b-4c4d-17
mark contempt both | A-3
mark contempt child | O-8a-8b-6c9d-3
mark contempt none | c6
mark contempt reader | A-2O-6c-3e2
mark contempt thing | O3d-2
mark contempt writer | A-4O7b-2d-5
mark diagnosis | A-13a-4c11d-2e-5
mark diagnosis anyone | A-3
mark diagnosis child | A-4
mark diagnosis none | A-10
mark diagnosis reader | A-3O-7a-2c8e-2
mark diagnosis thing | A-28
mark diagnosis third | A-6
mark diagnosis writer | A-2O3c3
mark epithet | b-9c7d-8
mark epithet anyone | d-15e4
mark epithet both | A-4
mark epithet child | A3O-9a-9b-8c12d-4
mark epithet none | a-4c16
mark epithet reader | A2O-10a-3b-7d3
mark epithet thing | O3
mark epithet writer | A-5O9b-5c2d-8
mark exasperation | A-5d-2e-2
mark exasperation child | O-3b-3c3e4
mark exasperation none | A2
mark exasperation reader | A-2
mark exasperation thing | a3b3d-3e-3
mark exasperation writer | A-9O3b3c-3d-2e-2
mark failing | b-6
mark failing anyone | A2a3b-4c4e-2
mark failing both | A-2
mark failing child | A-3O-2b-2c6d-3
mark failing none | b-2c-4e8
mark failing reader | b-15c-16d5
mark failing thing | O7b-3c-2
mark failing third | A3a-3b-3c4
mark failing writer | A-2O4d-15
mark hedge | A-3O3c-5e5
mark hedge anyone | A-2
mark hedge both | A-2a-2d4e-2
mark hedge child | b-2e3
mark hedge none | A-27
mark hedge reader | A-5O3e3
mark hedge thing | O6a4c-3e2
mark hedge writer | a-2b3c-9e3
mark intensity | O3a-2d3e-4
mark intensity both | A-16
mark intensity child | O6b-4c9d-7
mark intensity none | A-4b-9c3
mark intensity reader | b-4c-4d6
mark intensity thing | A-9
mark intensity third | A-3O-4a3c2
mark intensity writer | O3a-7e-4
mark jab | A-13O4b4e-3
mark jab none | A-8
mark jab reader | A-18
mark jab thing | A-15
mark jab writer | O7b5e-4
mark judgement | A-4c10e-5
mark judgement anyone | A-2
mark judgement child | O-5c7
mark judgement none | a4b4d-3e-3
mark judgement reader | A-15
mark judgement thing | a-3b-3c6d4
mark judgement writer | O4c9d-3e-3
mark legal | A7
mark legal anyone | A6O5a-2b3d-2
mark legal child | A2b-3e7
mark legal none | A8b-6
mark legal reader | A8a3c-3d-8
mark legal thing | e-6
mark legal third | A3a-2b-2e4
mark legal writer | A-5O-2
mark mental | b3c-7
mark mental anyone | a2b-2e4
mark mental child | O-9a-3b3c-5
mark mental none | a-2b5e-8
mark mental reader | O3a11c-26
mark mental thing | a-4c-7e2
mark mental third | A-3a-3b3c2
mark mental writer | a-3b4c-3e-4
mark new-partner | A6a7b-7d-7e-8
mark new-partner none | A11a11c-3
mark new-partner reader | A-5O4a9b-3c-2d-2
mark new-partner third | A8O2a4b-2c3d-2e-3
mark norm | A-9
mark norm anyone | A-10
mark norm none | A-2
mark norm thing | A-3
mark norm writer | A-3
mark past-relation | b6c-5d-3e-5
mark past-relation both | A-3
mark past-relation child | A-3
mark past-relation none | A2
mark past-relation reader | a-4b9d-4
mark past-relation writer | A-2
mark please | A-6b3c-13e-3
mark please child | A-4
mark please none | b6c-5e-4
mark please reader | A-6c-6
mark please thing | A-4
mark please third | A-4
mark quote | O-6a-3
mark quote anyone | A-10
mark quote child | A3O-7a-13c7d-5e-3
mark quote none | O-23d-3
mark quote reader | O-9b2e2
mark quote thing | O-3a-4
mark quote third | O-4a-3d-3e4
mark quote writer | O3c-6d5
mark reader-family | A3c-5d3
mark reader-family child | A9O-5b-3d-2e13
mark reader-family none | A-3
mark reader-family reader | O3c-9d10e-3
mark reader-family thing | A8a6b-3d-2
mark reader-family third | A4O-9
mark reader-family writer | a-3c-3d4
mark reader-life | A7a-7b-27d15e-4
mark reader-life child | b-2c3e-3
mark reader-life none | A-2
mark reader-life reader | A6O-6b-5d2e-8
mark reader-life thing | a-9b-4c-6d10
mark reader-life third | A-3
mark reader-life writer | A13O19a-5b-14c-4d16e-16
mark sacrifice | A7c6d-6e-4
mark sacrifice anyone | A-3
mark sacrifice child | A3a-3b-2c15
mark sacrifice none | A4
mark sacrifice reader | A7b-3c9e-4
mark sacrifice thing | A8a-5b11d-3e-3
mark sacrifice writer | d-5
mark slight | A-4c8e-8
mark slight anyone | A-2
mark slight child | a-5b-3c20e-2
mark slight reader | O-5b-2d8e-2
mark slight thing | A-9
mark slight third | A-2
mark slight writer | A-6b3
mark swear | A5O10b-4d-3e-4
mark swear child | A9c7
mark swear thing | A14O6a2
mark swear writer | a-3
mark thanks | A-11
mark thanks none | A-13
mark thanks reader | A-3
mark thanks writer | A-6
none future | A-6a3
none future not | e10
none no verb | A-9O3
none none | A-3b-2c-3
none past | A4
none past must | A-2
none past not | O5d6
none perfect | a3b-3c4e-2
none present can | A-17
none present may | A-5
none present must | A-7
none present not | O-7a-2b-9d2
none present should | A-4
none present should not | A-2
person Anyone | e-2
person Both | a-8c-8d-4e13
person Child | d-10
person Family | A-3
person Name | c-2e3
person Partner | A8a4b-5e-11
person Reader | b-4
persons Both | A-4a-17b4c-5d-15
persons Reader | b-3
persons Reader Both | a-8b-16e8
persons Writer | O7a-15b7d-4e-2
persons Writer Both | d-20e4
persons Writer Reader | A3b-3c-5d2e-2
persons Writer Reader Both | A3a-5b-12c-22e16
persons none | A-10O4a-3e-2
reader future | A4O4a3c-15e-3
reader future not | A7a-15b-2c4e6
reader past | A6O-27
reader past must | A-2
reader past not | A-2b-15d4e-3
reader perfect | O-15c-19e4
reader perfect can | a-5b8d-2e-3
reader perfect can not | A3
reader perfect not | O-7b-2
reader perfect should not | a5
reader perfect want | A-2
reader perfect want not | A-3
reader present | O2b-2c-6
reader present can | A-3O3b-12
reader present can not | A-5a3e2
reader present may | A-4
reader present must | b-3d7e-2
reader present not | O2a-3d4e-2
reader present should | A7a-3d7
reader present want | b3d-10
reader present want not | A-3O4b5d-2
short | A-10O4a-3
subject anyone | O4
subject both | O9a-5b-5c-13d-6e16
subject child | O-2a-3c4d-4
subject thing | A-2
subject third | d-3
subject writer | O8
tag Emoji | A-11
tag Gerund | d-2
tag Imperative | O11a2c-6
tag Ordinal | A-2b3c-4
tag QuestionWord | b-2
tag Shout | O-6d5e-4
tense future | O18
tense future not | A10d-2e4
tense no verb | A-9O3
tense none | A-3b-2c-3
tense past | O-4
tense past must | O-10a-3b-2d13
tense perfect | a-3
tense perfect can | A-3O3b5d-4e-2
tense perfect can not | a8b-3d-2e-3
tense perfect may | A-4
tense perfect not | a-4d-16e11
tense perfect should | O5a7c-3d-2
tense perfect should not | b-2c4
tense perfect want | A-16
tense present | O3
tense present can | A-4O12a-4b-2c3
tense present can not | b4d-2
tense present may | A-19
tense present may not | A-5
tense present must | A-7a-3c3d2
tense present must not | A-5b-2c3
tense present not | O9
tense present should not | A-6
tense present want | O5d-10
tense present want not | b2c-3
thing future | O10b6d-15e-5
thing future not | O5c2d-2
thing past | A-2O-9
thing past not | O13c2d-4e-5
thing perfect | O-19
thing perfect must | A-2
thing present | A-2
thing present can | A-23
thing present may | A-10
thing present must | b4c4d-2e-2
thing present not | A-4O10c-3d-4
thing present should | A-12
thing present should not | A-4
thing present want | A-5a3b3d-2e-2
third future | A-6a3c-3
third future not | A4e7
third past | A6O-41c3d-16e-2
third past not | A-8
third perfect | O-5a-6b-4c5e3
third present | O2b-3
third present can not | A7c-2e5
third present must | A-9
third present not | A-2O5c2e-4
tiny | A-12a8c-9e-7
very long | A-9a-3e7
w #Day | A-4O-2d-2
w #Money | A-28
w #Name | c-2e3
w #Number | A-4
w #Time | A-7a-11d4
w 'em | A-4
w 0h | A-4
w 0ish | A-3
w 5ml | A-3
w abacus | A-2
w abduct | A11O-3b-3c-2d-2e12
w able | A-7
w about | A-4a4d-3
w above | A-3
w abroad | b-4c-3d-3e13
w absence | A-3
w absent | A-3
w absolute | A-3
w abt | A-3
w abusive | A-2
w academy | A-3
w accident | A-3
w accord | A2O-5b-2c9d-2e-2
w accordion | A-3
w account | a-3d12
w accusation | A-3
w acid | A19O-2a16c-3d-2
w acknowledge | A-4
w acquaint | A-4
w across | A3a-2b-2c3d3
w act | c3
w actually | A-2
w ad | A-3
w add | A-2
w addict | A-3
w address | A3b-9c-8e6
w adjoa's | A-2
w admire | A-3
w admission | A-3
w admit | A9O-5a-3c-3e3
w adult | A2
w afford | A-4
w afraid | A3a2b-3e-4
w after | b10c-7d-6
w after-school | A-2
w afternoon | A-11
w afterwards | A-2
w ag | A-4
w again | A2O4
w against | a9d-10
w agent | A3
w ages | A-2
w ago | A20O3b-3d-4
w agre | A-17
w agree | A-6
w agreement | A-3
w ah | A-4
w ahead | e4
w aid | A-3
w aim | A-3
w aircon | A-3
w airing | A-4
w airport | e5
w aisle | A-3
w alarm | b-3d6
w alert | A2O-3b-3e10
w alienation | A-4
w alive | A45b18c-3d-14e-13
w all | a-14b5d4e-15
w allow | A2a-8b-8d9
w allowance | A-4
w alone | A12b-16c13e-14
w along | A-8
w aloud | A-2
w already | O15b-6c-8e7
w also | A-2a2d-4
w although | A-2
w always | a-10b-5c-7d15
w amazing | A-2
w ambulance | A13a6c-2d-2e-2
w amend | A-3
w amuse | A-3
w an | O-3c-2e3
w annoy | A-3
w another | A-3O15
w answer | a-12b-8d5
w antibiotics | A-3
w antihistamine | A-3
w any | O-2a-3b-3d3e-7
w anybody | b4e-2
w anymore | A17a-5b15c-2d-4e-3
w anyone | a3b-2c-4
w anything | A-7a-2b7
w anyway | O7c5
w aoife | A2
w apartment | A5a-2c2d-3
w apologise | b-3c9e-3
w apologize | A3
w app | a-4c-3d16e-2
w apparently | A-2
w appeal | A-2
w appear | A-3
w appetite | A-2
w apple | A-2
w application | A3
w apply | A7O-7c-3d-3e10
w appointment | A-5
w appreciate | A-2
w approach | A3
w apt | A-4
w arch | A-2
w argue | A6
w argument | A4
w arithmetic | A-2
w arm | A11b-11c9e-9
w arms | A21O-7b10c-3d-5
w around | A-2a5d-5e-4
w arrangement | A2
w arrangements | A6
w arrears | A-3
w arrive | A-14
w arse | A9O4b-2c9
w art | A-3
w arvo | A7b-2d4
w as | A-9b3
w asham | A-5
w ask | A-2d2e-4
w asking | A-2
w asleep | a5
w ass | A7a3c-4
w assault | A9O-2a8d-2e-2
w assembly | A-9
w assume | A-3
w astro | A-2
w atm | A-4
w atmosphere | A-4
w attach | A-10
w attached | A2
w attack | A-3a3
w attend | A-3
w attorney | A-2
w audience | A-4
w aunt | A-3
w auntie | A-2
w auntie's | A-3
w authority | A-3
w autumn | A-3
w awake | A-4
w aware | A-2
w away | A6c-7e4
w awful | A3
w b | A-3
w babe | A3
w babies | O5b4e-2
w baby | A5a-4b-7c5d-9e3
w baby's | O-4b-3c9
w back | a-6b-20e9
w back in | d11e-2
w back on | a-3d11
w backbone | A-3
w backs | A8c6
w backside | A12b-3c10
w backyard | A6
w bacon | A-3
w bad | a4b3
w badge | A-8
w badly | A-3
w bag | A-17a3d-3
w bag's | A-2
w bags | A-7
w bairn | A5
w bake | A-3
w bakery | A-3
w baking | A-3
w balance | A-3
w balcony | A9O5a-2b3
w ball | A-6
w ballet | A-3
w banana | A-2
w bandstand | A-3
w bang | O-4b-3c4d-2
w bank | O-2a-8b-4c-3d19e-5
w baptism | A-3
w bar | A-5
w barely | A-3
w bargain | A-3
w barnaby | A-3
w barrier | A-4
w barrister | A-3
w bars | a3b-3e-3
w base | A-5
w baseball | A7O7a10b-2
w basement | A-2
w bash | A3a7
w basically | A-2
w basket | A-2
w bat | A9a16b-2c-4
w bath | b-5c16d-3e-6
w bathroom | A9e-4
w batter | A15O2a4b-2d-2
w battery | A-2
w battle | A-4
w bawl | A4
w bc | A-3
w beard | A-3
w beat | A3b-11c6d-6e-8
w beating | A14a5c-2
w beautifully | A-4
w because | c3d-5
w become | A-8
w bed | A-3O2b-3c10e-12
w bedroom | A18O-3a-2b-3d4e-4
w beds | A-3
w bedtimes | A-5
w beers | A-4
w before | A-2a4b-13d3
w beg | A-4
w begin | A-8
w beginning | A-3
w behave | A12O7a-4b-2
w behaviour | A-3
w behind | O3a3b-4
w believe | O4a8b-3e-2
w below | A-2
w belt | A-7a-3c4e-5
w bench | A3
w beside | A-5
w best | b5e-2
w bet | A6
w better | A3O7a-2b3c-11d2e-11
w betting | A-3
w between | A-3b-3c6d3e-2
w bicycle | A-3
w big | A-3
w bike | A-14
w bikes | A-2
w bill | A-4
w bills | A-4
w bin | A10b-3c5
w bind | A-3
w bingo | A-3
w bins | A-2
w birthday | A-12
w biscuit | A-4
w biscuits | A-3
w bit | c2d-5e-5
w bite | A-3
w bits | A-3
w black | A-7a8b-4d-5e-3
w blades | A8O-5b11c-2
w blame | A-7
w blank | A-3
w blanket | A4O-5b-2c2e-3
w bleach | A20a-4c6e-3
w bleachers | A-3
w bleed | A8b3
w blend | A-4
w bless | A-9
w blessed | A-3
w blessings | A-2
w blinds | A7
w blisters | A4
w block | O-4a-3b-2c-3d12e-2
w bloke | A6O3a6b-2
w blood | O-7a5b2c-3d-2e-2
w bloody | A7O2
w blow | A-6
w blue | b-3c11e-2
w board | A-4
w boards | A-4
w boat | c-3e10
w body | A9a11b2c-3d-2e-2
w boiler | A-3
w boiling | A-3
w book | A-14O3a-2b-2e10
w book's | A8
w bookies | A13O-5c7d-2e-3
w booking | A-4
w books | A-4
w booster | A-3
w boosters | A-2
w boots | A-10
w bor | A-3
w border | A12O3a-5b-3c-5d-7e18
w borderline | A-3
w born | A-4
w boss | a-8b-3c-3d20e-4
w both | A-3O-6b-4d-4e3
w bother | O4a-3b-3c-4d-3e9
w bottle | b9c-2d-4e-3
w bougie | A-2
w bounc | A-4
w bouncy | A-2
w bow | A-3
w bowl | A-2
w bowls | A-3
w box | A-3O4a15
w boxes | A-4
w boy | A-3c2d-4
w boy's | A2
w boyfriend | A16a5b-5d-5e-6
w boys | A4O-2a-3d-2e3
w boys' | A3
w braids | A-2
w brain | A-3
w brake | A-3
w brakes | A17a11b-4c-3d-3e-2
w branch | A-2
w brand | A5
w brat | A15b-3c8e-2
w brave | A-4
w bread | A8O-5a2b-2
w break | A10O2a13b-6d-17e-11
w breakfast | A-3
w breath | A-4
w breathe | A-5O-3b-3c2
w breathing | A2
w brick | a7b-3
w bridge | A6a-7b21c-5d-5e-4
w brief'll | A-4
w bring | a5c-8
w bring back | a-4b-5c-7d-6e22
w bring down | A-3
w bring in | A-2
w bring up | A-6
w broken | O-5a-2c3
w brother | O-4b-6c-2e6
w brother's | A-7
w brothers | A-4O3a3
w brown | A-2
w bruise | a2c5
w bruises | A19O-8b-9c10d-4e-3
w brunch | A-4
w brutal | A-3
w btw | A-2
w bubble | A-4
w bucket | A9b-3c12d-3
w buckle | A6c9
w budget | A-3
w bug | A-4
w buggy | A-4
w building | A2a3b-3c-2d4
w bullet | A16O7a13c-2e-2
w bully | A-3
w bumper | d4
w bun | A-3
w bunk | A-3
w burn | c2d-6e-4
w bursar | A-4
w bursar's | A-2
w burst | A-4
w bury | b5d-2e-3
w bus | A-16
w busy | A-3
w but | A-2b-18c3
w buy | O-7c-5
w buzz | A-4
w by | d-2
w by-your-leave | A-2
w bye | A4
w cab | A-3
w cable | A10c10
w cafcass | A-4
w café | A4
w cake | A-13
w calamine | A-3
w calendar | A-14
w call | O-6a-6e-2
w calm | A6O4a3b-3
w calmer | A-3
w cam | A3
w camera | A8a-9b-6c-7d20e-4
w camp | A-19
w camping | A-3
w can | a-2b2
w canal | A4
w candle | A3
w candy | A-3
w cane | A-3
w cans | A-3
w cap | A-3
w caption | A-3
w car | A3d-3
w car's | A5
w card | O-2a-7b-10c-8d27e-12
w care | A3O3c8d-2e-3
w careless | A-3
w carry | c-4e6
w cars | A-4
w carsick | A-4
w case | A2O-3a6c-6d-2e-5
w cash | A-8
w cashew | A-3
w cast | A-6
w cat | A-13
w catalogue | A-3
w catch | A5a3b-2c-2
w cats | A2
w cavities | A-3
w ceiling | A-3
w cellar | A10b-2c7d-2
w cello | A-6
w cells | A-3
w cent | A-3
w center | A-5
w centre | A-3O-4a7b-3
w certain | A-2
w certainly | A-4
w certificate | A-7
w certificates | A4O-6d6
w cetirizine | A-3
w chair | O4b-3c8
w champ | A-3
w chance | A5a6c-2
w change | a-6b-9c-8d12
w chapter | A-3
w charge | A-12
w charges | A9O3b-2
w chart | A-5
w charter | A-3
w chat | A5O-4a-2b4d2
w cheap | A-3
w cheapest | A-3
w check | a-3c-9d11e-2
w check in | A-4
w check out | A4
w cheek | A-5
w cheeky | A-5
w cheer | A-2
w cheese | A-3
w chemist | A-2
w chemistry | A-2
w chess | A-4
w chest | A3O-4a-3c4d-2
w chesty | A-3
w chewing | A-3
w chickenpox | A-3
w chidera's | A-3
w chidi | A4
w child | A-3a-15b-2c5d-3e7
w child's | A-4
w childcare | A-4
w childhood | A-4
w children | a2c-2
w children's | A5O-6a-3c10d-2e-3
w chin | A-4
w chip | A-3
w chips | A-3
w choir | A-10
w chok | b-6c2d-4e-4
w choose | A-11
w christen | A2a9b-3
w christmas | a7c-6d-4e-4
w chuck | A6b-3c3d3e-3
w church | A-2a-5c-3d16e-3
w cigarette | A12O-2a-3c11
w cillian | A-3
w cillian's | A-3
w circus | A-2
w city | A5
w class | O-7a-3d3
w classic | A-3
w classroom | A-2
w clause | A-2
w clean | d2
w cleaner | A-3
w cleaners | A-4
w clear | A2O-4a-2b8e3
w clearly | A-2
w cleats | A-3
w clerk | A-3
w client | A-4
w cliff | A13b6c4d-3e-3
w clip | A-2
w close | O4e-3
w closer | A4
w clothes | A10a-5c5d-4
w clown | A-2
w club | A-5
w clubs | A-4
w cms | A-3
w co-parent | A-4
w co-pay | A-2
w coach | A-19
w coat | A-6b-3c3e-2
w coats | A-2
w cod | A4
w coercion | A-3
w coffee | O-4b-3c8d-2e-2
w coffin | A7
w coke | A-4
w cold | O7c7
w collar | A-4
w collect | a3b-4d-5e5
w collection | A-2
w color | A-3
w colours | A-3
w column | A-3
w come | a2
w come back | O2a-7e3
w come in | b11e-3
w come off | A-2
w come out | c8e-2
w come over | A14O6a5
w come up | O4a9b-2d-2
w comfortable | A-3
w comin | A20b-2e7
w commend | A-3
w commentary | A-3
w comments | A-3
w communication | A-3
w complain | A-4
w complaint | A6
w completely | A-3
w complex | A-3
w compliments | A-2
w compound | A-4
w concept | A-3
w concern | A-7
w concert | A-3
w concussion | A-3
w condo | A-2
w condolences | A-3
w conference | A-2
w confess | A-3
w confident | A-3
w confirm | A-4
w confiscat | A-3
w conscience | A3
w consent | A-3c-2e9
w consider | A-8
w consistent | A-2
w conspiracy | A-4
w consult | A-3
w consultant | A-3
w contact | A-5O-9d2e-2
w contacts | A5
w contempt | A-4
w content | A-2
w contract | A-2
w contrary | A-3
w control | A-6
w controlling | A-4
w convenient | A-4
w conversation | A-3
w cook | A-4
w cooking | A-3
w cool | A-3
w cooler | A-2
w cop | A10b-2
w cope | A12O3b-3c6
w coppers | A11e4
w cops | A11b-4e4
w copy | b-2d11e-3
w cord | A12a-3b3c-3
w corner | A-4
w correspondent | A-3
w cos | A-5
w cost | A-4
w costs | A-3
w costume | A-6
w cot | A9a-2b-2e4
w couch | O-4b-2c10d-2e-3
w cough | A-3
w council | A-2
w counsel | A-4
w counsellor | A6O-6b16c-2
w counselor | A2b5
w count | A-4a2b-2
w counter | A-4
w country | A30a-8b-18c-10d-17e30
w couple | A6
w courier | A-3
w course | A-12
w court | c-7d-3e6
w courtesy | A-2
w courthouse | A3
w cousin | A5b-3e7
w cousin's | A-3
w cousins | A4a5b-4d-2e-2
w cover | A-2O-3b3c-3
w cows | A-4
w cps | A10b-4c11e-2
w crack | A-3
w cracked | O-4a7
w crackers | A4
w cream | A-12
w creche | A-4
w credit | A-4
w crib | A-3
w cricket | A-2
w crime | A-3
w crisp | A-3
w cross | a4b-4c-4d-5e8
w crossing | A-4
w crown | A-2
w cruise | A-4
w crush | A-3
w cry | a-13c6d-9
w cuddle | A-2
w cupboard | A-5O-5c11
w curb | A-3
w curious | A-4
w current | A-3
w curtain | A-4
w curtains | A5b-3d5e-3
w custody | A12O5b5d-6
w customs | A-3
w cut | A5a-4b18c-16
w cut off | A7b-3c5d3e-2
w cut up | A17a7b-3d4
w cute | A6
w cutoff | A-3
w cuz | A-3
w da | A6a3
w dad | O-4a4b-7
w dad's | A-4
w daddy | A4O-6c2d-7
w daddy's | A-4
w dads | A4
w daily | A7a-3b-2d4
w dam | A11a9b-3d-2e-3
w damage | A-2
w dance | A-2
w dang | A-4
w danger | A3
w dare | A-3
w dark | a-4c3d2
w darling | A5
w darts | A-4
w dash | A-2
w dat | A8a4b-3c-2
w date | A-17
w dates | A-13
w daughter | A7O-5a-4c2d-4
w daughter-in-law | A-2
w daughters | A-2
w day | A-4O2d-4
w daycare | a2b-2
w daylight | A-4
w days | O-2
w days' | A-4
w dbs | A-3
w deacon | A-3
w dead | A21O2b16c-8d-25e-3
w deadbeat | A-3
w deadline | A-2
w deal | O3a-2b9e-2
w dear | A-9
w death | A3a-4b5
w debate | A-2
w decency | A-3
w decent | A-6
w decide | O7a-2b4e-3
w decision-making | A-3
w deck | A-3
w decree | A-2
w degrees | A4
w delet | A6
w delete | A15a-7b-2c-2d22e-2
w delight | A-3
w deliver | A-2
w delivery | A-2
w dem | A16a2d-3e3
w dent | A3
w dentist | A-12
w deny | A-3
w depend | A-10
w deport | A14a-3b-2d15
w deposit | A-10
w depot | A-3
w depth | A-3
w describ | A-2
w describe | A3
w deserve | A9O8a9b-3d-3
w desist | A-4
w desk | A-8
w desperate | A-4
w destroy | A-3
w detail | A-4
w details | A-2
w detention | A-3
w device | A12O-7a-4d12
w di | A15e2
w diabetes | A-3
w diagnos | A-2
w diaper | A4
w diapers | A-3
w die | A21a-12b27c-12d-11e-4
w difficult | A-2
w dig | A3
w dinner | A-3O5b-2c9
w dinners | A3
w direct | A-2
w director | A-2
w disappear | A21b-3c-4d-5e13
w discipline | A6c5
w disclos | A11O-5c10d-2e-2
w discount | A-3
w discuss | A-4
w disgrace | A-3
w dishwasher | A-3
w disturb | A-3
w div | A-4
w dive | A-3
w diversion | A-2
w divorce | A13a-5b5c-2e-2
w doc | A-3
w dock | A-3
w doctor | A-6O-9c-5e-5
w doctor's | A-2
w document | A3b-3d-2e5
w documents | A-2
w dog | A2O7c2d-8
w dog's | A2
w dogs | A-4
w dollar | A-2
w door | A2a12b-15e-11
w doorbell | A6b-3d7e-2
w doorstep | O-2a3
w dosage | A-4
w dose | A-4
w dot | A-3
w double | A-2
w down | a3d-3e-22
w downstairs | A-4
w dr | A-8
w drag | A-2a14c-3
w dragon | A-4
w drama | b-3c4
w dramatic | A-3
w draw | A-6
w drawer | A5O-7a-4d-2e7
w drawing | A-3
w dread | A-3
w dreadful | A-2
w dress | A-4
w dressing | A-3
w drew | A7
w drill | A-3
w drink | A7b9d-5e-4
w drip | A-3
w drive | A3c2
w driveway | A12a18d-2
w driving | A-9
w drizzle | A-3
w drop | A-2b-14c4e-10
w drop-off | A-6
w drops | A-3
w drown | A10b-3c10e-3
w drowsy | A-3
w drunk | A2a-4c11d-2e-5
w dry | A-18
w dryer | A-3
w duck | A-2
w ducks | A-4
w due | A-11
w duffel | A-2
w dump | A-3
w during | A-3
w dy | O4a-2b4c5e-2
w dyslexia | A-2
w e | A3O-8a6b3
w each | a-7b3c-4d6e-5
w ear | c2
w earlier | A-3
w early | O5b-3e4
w earn | A-2
w earplugs | A-4
w ears | A-5
w easier | A-5
w easter | A-2a4b3c-5d-3
w easy | A3O6a5b-2e5
w eat | c8e-10
w education | A-2
w educational | A-3
w eejit | A-3
w effect | A-3
w eggs | A-3
w eh | A-2
w eightieth | A-2
w either | b-4d-3e5
w elbow | A-4
w eldest | A10b-3c8e-3
w eleven-plus | A-4
w else | O4a-2b3
w em | A8a-2b7c2
w email | a-5b-4d8
w emails | A4b-3d12e-3
w embarrass | A-4
w embarrassment | A-4
w embassy | A14O-2b-3c-2d-3e12
w emergency | A4O-4a-2b3c-3e3
w emotional | A-5
w empty | a-6b-6c-5d-6e24
w en | A-3
w end | a-5b20c-5d-12e-6
w end up | A6a3b-2
w ends | A-3
w engage | A-3
w engagement | A-3
w enjoy | O5b-3d4e3
w enough | a-4b14c-5d-4
w entire | A-3
w entitl | A-2
w envelope | A-10
w equally | A-3
w er | A-6
w estate | A6
w evaluation | A-2
w eve | A-2
w even | a-2b6c-3d2e-4
w evening | A-2a-6b2d5e-3
w evenings | A-6
w ever | O3a4c-5d-12e2
w every | A5O2a-6d11e-31
w everybody | b-3d7e-2
w everyone | A6a-6b2c-10d6e-8
w everyone's | A4
w everything | a-10b2d3e-7
w everything's | A-2
w everywhere | O-5b-3d4
w ex | A17O-17c-7d2e-2
w exam | A-12
w exams | A-3
w excellent | A-3
w except | A2d5e-3
w exception | A-3
w exchange | O-6a10
w excuses | A-3
w exercise | A-2
w exes | A-3
w exhaust | A-2
w exist | A-3
w expect | A-11
w expensive | A-3
w experience | A-3
w explain | O5b12d-3e-3
w explosions | A-4
w extend | A-3
w extra | A-11
w eye | a11b-4d-5e-4
w eyebrow | A-3
w eyes | A-4a2b-2c3
w face | A4a12b-16d-5e-19
w fade | A-4
w fail | A-11
w fair | A-11
w fairness | A-2
w fake | A15O-5b-2d8e-2
w fall | A-3a-2b4c3
w family | A-2
w famous | A-3
w far | b-3d4
w farm | A2O2e9
w fat | A13b-3c10e-2
w father | O6b2
w father's | A4
w fatherhood | A-4
w fault | b10d-2
w fear | A-3
w fee | A-7
w feed | a-4c6e-3
w feel | A-5a3
w feeling | A-3
w feelings | A-3
w fees | A-6
w feet | A-3O-4a-3b-3c3
w fella | A7e-8
w ferries | A-4
w ferry | A-6a-3d2e-2
w ferry's | A-3
w fever | A-8
w few | A9b-2c10d-2e-3
w field | A-4
w fifth | A-2
w fight | b11d-2e-3
w figure | A-3
w figure out | A-2
w figures | A-3
w fil | A4b-3d-2e11
w file | A-5
w fill | A-6
w fill out | A-3
w film | O-4b-3d4e-3
w finally | A-4
w financial | A-2
w find | A10O-3a-10c-5d4e2
w find in | O-4a4b3d-2
w find out | a-5c-3d3e3
w fine | A-22
w finger | A-7O-3c8
w fingers | A3O-6b-2c10
w finish | A2O7a12b-3c-9d-6
w finished | A4b-3
w fire | O-4a11b-4d-3e-2
w fireworks | A-4
w firm | A-3
w first | A-2O4e-12
w fish | A-5
w fishing | A-4
w fist | A10a11
w fists | A18a9b-2c3e-2
w fit | A-8
w fixed | A-3
w flag | A-3
w flare | A-3
w flash | A-3
w flask | A-4
w flat | A10
w flexible | A-3
w flight | A-3O-6a-2e11
w flights | A-4
w float | A-3
w flog | A2
w floor | A7O-6a5b-5c5d-4e-4
w floors | A6
w floppy | A11b-3c8
w flu | A-3
w fly | A6a-5b-5c-6d-6e15
w flyer | A-4
w folder | A-5
w folks | A-5
w follow | A10a-17b-11c-12d32e-13
w food | A12a-8b-7c14e-7
w foot | A-2a-3b-2c3
w football | A-18
w for | d-10
w forbid | A2O4b-2d10e-2
w force | A8O-5a2b-2
w forecast | A4
w forest | A-3
w forever | A8a-2c-3e16
w forget | e2
w forgive | A-5
w forgiveness | A6
w fork | A-2
w form | A-9O2b2
w forms | A-2
w fort | A-3
w forty-four | A-4
w forward | A-3
w four-wheeler | A-3
w fourth | A-4
w fox | A-4
w fracture | A-6
w fram | A7
w frame | A-3
w frankly | A-2
w free | A-20
w freezing | A-3
w fresh | A-3
w fridge | A-15
w friend | A16O-8b4e-5
w friend's | A5
w friends | A14a-8b-9c-7d14
w frighten | A-5
w fringe | A-3
w from | O-2b-3e3
w front | a9c-7e-8
w frozen | A-4
w fruit | A-2
w fry | A-4
w full | b6c-2d-3
w fum | A-2
w fun | A-11
w function | A-4
w funeral | A3b8d-2
w funny | A-8
w furious | A-2
w further | A-8
w fyi | A-3
w gala | A3
w game | A-2
w game's | A-2
w games | A-3
w gan | A-2
w gap | A-2
w garage | A8b7c-4d-3e-2
w garden | A6O-8b-2c4e-3
w gas | A3a3c3e-2
w gaslighting | A-3
w gate | A-2b-3c-4d3
w gather | A-4
w gel | A-3
w general | A-2
w generator | A-3
w get | O9b-2
w get away | A2
w get back | A9a-9b-4c-9d5e7
w get down | A-3
w get in | A-3O5
w get off | A2O3a-4c7e-4
w get on | A-2O5a10
w get out | A-2
w get over | A5b-2c6
w get up | A-3
w getting | A6a6c-4
w ginger | A-2
w girl | A5b-4c3e-4
w girlfriend | A-6O-2b-2c3
w girls | A2b4c-10d-8e3
w girls' | A-2
w give | b-18c12
w give away | A15O-3b5d-2
w give out | A-3
w give up | A-6
w gladly | A-3
w glass | A-6O-4a5b-3c-2
w glasses | A-16
w glitter | A-3
w glovebox | A4
w glu | A-4
w glue | A-2
w go | A4a-12
w go away | A11b-3c2d-3
w go back | A-8
w go in | A2b-5e-2
w go off | A-2
w go on | a-4b7c-2
w go out | A13b-8d8e-5
w go over | A-3
w go up | A3a-3d5
w goalpost | A-3
w goat | A-4
w gob | A4
w goggles | A-3
w going | A3b3c-7d-19
w gold | A7O-3b-2d9e-3
w goldfish | A-3
w golf | A-3
w good | O10a-11c3d-19e3
w goodbye | A17a-10b10d-2
w googl | A10O-5b11c-3e-2
w got | A-6e2
w gotta | A-2
w gown | A-4
w gp | A4O-4d-3
w gps | A2a-2d8
w grab | A9a3b-3c-3d-6
w grad | A-3
w grade | A-5
w grand | O4a-4b3c5
w grandad | A-5
w grandad's | A-3
w grandkids | A-4
w grandma | A-2
w grandmother | A-3
w grandmother's | A-4
w grandparents | A-3
w granny | A-3
w grape | A-4
w grateful | A-2
w grater | A-2
w grave | A-3
w gravel | A3
w great | A-14
w greedy | A-2
w green | A-5
w greenhouse | A-4
w greet | A-4
w greetings | A-2
w greggs | A-3
w grey | A-3
w grill | A-3
w grip | A-3
w groceries | A-4
w ground | A3a15c-2d-2
w grovel | A-3
w grow up | A-3
w growing | A-3
w grown | A-3
w guard | A-3
w guardian | A-3
w guess | A-2
w guests | A-3
w guilty | A-2
w gum | A-3
w gumshield | A-5
w gun | A6a6c-5d-4e-2
w guns | A-2
w guy | A3b-4c-2d-2e7
w gym | A2O2a-2d8
w habit | A-4
w haemoglobin | A-4
w haffi | A10b-3c3d-2e-2
w hair | a4
w haircut | A-2
w halal | A-2
w half-term | A-5
w halfway | A4
w hall | b-3c3
w hammer | A12a16b-4c-6e-2
w hamster | A-5
w hand | A-6O4c5e-9
w hand over | A8O2c2d3e-2
w handbook | A-3
w handout | A-4
w handover | a8
w handovers | A10O-4a7b-3
w handprint | A3c4
w hands | a14b-7d-11e-7
w handset | A-3
w hang | A3a-10b28c-7d-6e-5
w hang on | A-4
w hang up | A-2
w hangover | A-4
w happen | A5O3a6b-8c3e-6
w happier | A10b12d-2e-2
w happiness | A-4
w happy | c4e-2
w har | A13a-3c5e2
w hard | A7O2b-5c4e-4
w harder | A5
w hardly | A-8
w harm | O2a-3c-3
w harp | A-2
w harvest | A-3
w hat | A-5
w hate | A-8
w haul | A-4
w have | c-2
w he | a-2
w head | A-3a10b-4d-16e-8
w headbut | A13a12
w heads | A-2
w heal | A-3
w heaps | A-4
w hear | A-3a3d-2
w hearing | A-3
w heart | A-3
w heartbroken | A-3
w hearts | A-3
w heaven | A9O-3a-2b16e-2
w hedge | A-2
w hedgehog | A-3
w helicopter | A-2
w hello | A-9
w helmet | A-6
w help | A-8
w hen | A4a-3b6d-2e-2
w hens | A-3
w her | a-14b-4c4
w here | A4O10a-4d-5e3
w hers | A-3
w herself | O-5a-4b5
w hesitate | A3
w hey | A-13
w hi | A-17
w hidden | A23O-7a-5b-3c-5d9
w hide | A12b-10c-13e18
w hiding | A26O7b-2c6e-4
w hilarious | A-3
w him | b-9d-4e2
w himself | A3a-10b6d-5
w hinge | A-3
w hip | A-2O-2a9c-2d-2
w his | a-6c7e-9
w hit | A8a3b-14e-6
w hiya | A-3
w hobby | A-5
w hockey | A-2
w hold | b-14c3e-3
w hold up | A-2
w holding | A-4
w holiday | O5a-5b-3c-3d-3e18
w holidays | A4
w holler | A-4
w holy | A-4
w home | A10O-4a-3b-9c6d3
w homework | A-10
w honest | A-9
w honeymoon | A-2
w honors | A-2
w hoodie | A-2
w hope | A-13a4
w horse | A-3
w horses | A6
w hose | A2c10
w hospital | d-7e-4
w hostel | A-2
w hot | a-4c16e-4
w hotel | A-3
w hour | a-9e-2
w hours | O5a-2c14d-3e-2
w hours' | A-3
w house | A12b-4d8
w household | A-4
w houseplants | A-3
w houses | A-5
w how | O-3b2e-7
w how's | A-2
w however | A-2
w hows | A-2
w hr | A-3
w human | A-4
w hun | A-2
w hunger | A2
w hungry | A7b-3c7e-3
w hunt | A-3
w hurl | A-4
w hurley | A3b-3
w hurry | A-3
w hurt | c3d-5e-6
w husband | O-6c-2d5e-2
w hutch | A-3
w i | O3e-2
w ice | O-4b-3c2d5e-2
w icloud | A14b-3d8
w idiot | A-2
w if | O7a2e-8
w ignore | A2
w il | c4
w ill | O5b-6
w imagine | A-3
w imma | A10a12b-2c-3
w immigration | A11b-2d7
w impression | A-3
w inbox | A-2
w inch | A5
w inches | A-2
w includ | A-2
w include | A-2
w income | A-3
w inconvenience | A-3
w inconvenient | A-2
w indeed | A-2
w indoors | A5
w inform | A6O-6a-4b3c-4e-3
w inhaler | b-2c9e-3
w initials | A7
w inner | A-3
w inquire | A-4
w insane | A-3
w inside | A-3a3b-3c-4
w insist | A-2
w inspection | A-3
w install | A13b-3d9e-2
w instead | A-22
w instruct | A3
w instructions | A-2
w instructor | A-4
w instrument | A-3
w insulin | A3b-3c13
w insurance | b9d-2e-2
w insurer | A-2
w intensive | A14O-5c9e-3
w intention | A6
w interest | A-4
w interim | A-3
w internet | A-3
w interrogat | A-3
w interval | A-3
w interview | A-2
w into | A9a-13d4
w inventory | A-2
w invoice | A-9
w iphone | A3
w iron | A-3O-5a5b-3e-2
w it | A-2e-6
w itch | A-4
w items | A-3
w itinerary | A-2
w itll | A-3
w its | A-28
w ivy | A-3
w jackets | A-4
w jar | A-3
w jaw | A15a11
w jealous | A-3
w jean | A-2
w jerk | A-4
w job | A3b-5c-7d6
w jobs | A-2
w join | A-2
w joint | A-8
w joke | A7b10d-2e-2
w journal | A-3
w judge | A5O4d-3
w judgment | A-3
w judo | A-3
w jump | A15a-9b29c-6d-6e-5
w jumper | A-3
w just | O3b6c-2e-2
w k | A-3
w karate | A-4
w kata | A-3
w keep | c-2d-2e5
w keep in | A17O-4a-6c-5d-3e17
w keep on | b-2c4d3e-2
w keep out | A-3
w keep up | b-2c5e-3
w kennel | A10b-3c9d-2e-2
w key | A6b-4c-2d10e-4
w key's | A-3
w keys | A-3b-2d11
w kian | A-3
w kick | c4d-2e-2
w kick back | A14c6
w kick in | A16a16c-6
w kick off | A-3
w kid | A-4b-3c6d-3
w kidnap | A6O-2b-3e14
w kids | A3O3d-7
w kill | A14a2b3d-15e-17
w kind | A-14
w kinda | A-2
w kindergarten | A6e6
w kindly | a5
w kirsty | A-3
w kiss | A10a-2b8
w kit | A-11
w kitchen | A-3O-3a9c-9e-5
w knee | A-3d-2e5
w kneel | A9b-3c12d-2e-3
w knees | A-6
w knife | A2a14b-8d-3e-3
w knock | A5O6a10c-2d-3
w know | b-18d8
w label | A-3
w labels | A-2
w laces | A-3
w lachlan | A-3
w lack | A-2
w lad | a2d2
w ladder | A-2
w ladies | A-2
w lads | a11b-3c-2d-2e-3
w lady | A-14
w lambs | A-4
w laminat | A-3
w lamp | A-3
w land | O5b-2d-3e6
w landing | A-5
w landline | A-11
w landlord | A-3
w lap | A-6
w laptop | A4O-5b-4d10e-2
w large | A-3
w last | b6c-15
w latch | A-3
w late | A-28
w later | A-9
w lates | A-2
w laugh | A-3b14c-2d-2e-3
w laundry | A-4
w law | A16b-2e13
w lawyer | A6O-4b-7e-4
w lawyers | A-3
w lay | b13c-3e-2
w lazy | A-3
w lead | A-3
w leader | A-3
w leaflet | A-5
w learn | A5b-11c6
w learnt | A-2
w least | A-2
w leather | A3
w leave | A4a-5d3
w leaves | A5
w lecture | A-3
w left | a3b-3d4e-3
w leg | A-8c5
w legs | A18a3d-8e-7
w leisure | A-3
w lekker | A-3
w lemonade | A-2
w lend | A-4
w less | A3a3d-3e-3
w lessons | A-6
w let | b2d2e-5
w let in | A2
w let out | A5
w let's | A-11
w lets | b-2d10e-3
w letter | A-3O5a-2b9c-2d-3e-3
w letterbox | A3
w letters | b5e-3
w letting | A-3
w liberty | A-3
w library | A-10
w lick | A3
w lie | A5a-4b-3c4d3e-5
w lie-in | A-4
w lies | A6b-3c4d6
w life | A14a-8b29c-19d-20
w lift | O-7a15c-2d-2
w light | O4
w lighter | A7O-4b6c-3
w like | A-6O4a-2
w lily | A-4
w limp | A5a4b-2c-4
w line | O5b5d-2e-2
w lines | A4
w lining | A10O-6d5
w lip | A6O-6b-2c5e-3
w lips | A-3
w list | A-5O2a-3d6
w listen | A2O3b-4c-2d5e-7
w lists | A-2
w literally | A-3
w little | a-5c12
w live | A21b5d-2e-4
w livid | A-2
w living | A11O7c-4e-2
w lmk | A-2
w load | A2
w loan | A-3
w lobby | A-3
w location | A10a-6b-2c-3d15e-2
w lock | A15a-4b-6c10e-15
w locked | A-3
w locks | A10b-3d5
w lodger | A-4
w log | A8a-10b-7c-6d28e-6
w login | A-2
w lolly | A-3
w lonely | A-2
w long | a-4b-3d2
w longer | A4a-2b4
w look | O11a-2c-17
w look down | A5
w look in | A6a-3d14
w look out | A-2
w look over | A-3
w look up | A-6
w looks | A-2
w loose | A-3
w lose | A-3O14a-2d-4e2
w lot | A-6a8b-3
w lots | A-2
w lounge | A-3
w love | A-3b6c-3d2e-3
w lovely | a8b-3e-2
w luck | b-2d-3e10
w lucky | A12O4a13
w luggage | A-3
w lump | A-3
w lunch | A-8b-3c9d-2
w lunchbox | A-4
w lunches | A-2
w ly | A7O4d-3
w lying | A14b-3c8d-2
w machete | A10a9b-3
w mad | A-9
w madam | A7
w madrassah | A-2
w magistrate | A-3
w magpie | A-3
w mailbox | A-3
w mailing | A6
w maintenance | A-6
w make | O-4a-4c7e-10
w make in | A4
w mam's | A-3
w mama | A-4
w mammals | A-2
w mammy | A10b-3d4e3
w man | O2d3e-17
w man's | A-2
w manager | A2
w managing | A-4
w manipulate | A-3
w manners | A2a4b-3e-3
w manual | A-3
w many | A3O-5b5d-3e-4
w mark | A4b-4c12d-2e-4
w marked | A-3
w marks | A7O-2
w marriage | A-6
w marry | O3e-3
w mart | A-3
w mask | A-3
w matching | A-3
w mate | A6O3a3b-2c-3e-3
w mate's | A-4
w maternity | A-2
w mates | A8a2
w maths | A-7
w matter | O7a-3b3
w matters | A-4
w may | A-19
w maybe | O5a3d-2e-2
w me | A3c-4e-3
w meals | A4
w mean | O-2a-3d-3e6
w meanwhile | A-2
w medal | A-3
w mediator | A-8
w medication | A5
w medicine | A2
w meera | A6
w meet | O-6a4b3c-3d-2
w meeting | A-14
w membership | A-3
w memory | A-3
w men | A8a7b-3c-3
w mental | A-2
w mention | A-4b5c4e-2
w merely | A-3
w merit | A-2
w mess | b9e-2
w message | a-2c-7e-6
w messages | A12O-3a-6b-4c-4d19e-4
w metro | A-4
w mi | A24O6c-3
w middle | A-5
w midweek | A-2
w mild | A-4
w miles | A-3
w milk | A-3
w min | A-8
w mind | A-14
w mine | a-2b-5d11e-4
w minor | A-2
w minute | A-15
w minutes | a-11d4e-2
w mislaid | A-2
w miss | A-2a5c-4d-5
w missing | A-3
w missus | A5
w mittens | A-3
w mix | A-2
w mix-up | A-3
w ml | A-4
w moan | A-3
w mohawk | A-3
w mom | e-3
w moment | A-6
w money | a-8b-4c4d8e-4
w monkey | A-3
w monster | A-2
w month | O-5a3c-7
w months | O-2c-2
w moon | A-3
w mop | A-3
w more | O3b4e-7
w morning | b4e-5
w mortify | A-3
w mosque | A-2
w motel | A11e5
w mother | a-5
w mother's | A-2a-3c-2d4e5
w mothers | A2
w motion | A-2
w motorway | A-3
w mountain | A-3
w mountains | A3O5e7
w mourn | A-3
w mouth | A-4O4a-3c13d-10e-11
w move | A3a-6b-13d4e8
w move down | A-3
w move out | A-3
w move up | A-2
w much | A-5a-3b15
w multi-storey | A13b13c-2d-3e-2
w mum | O-7b3d-5e5
w mummy | A6a-2c5
w mums | A-4
w murder | A-2
w music | A-2
w must | A-8a-15
w my | O-7c-8
w myself | A7O12a-25b28d-12e-14
w n | A-13b-2
w nail | A-4
w naked | A20a-9b-3c-3d21e-3
w name | c-2d-5e7
w names | A10O3a-6b-5c-4d-4e17
w nan | A-2
w nan's | A-4
w nana | A-3
w nana's | A-3
w nans | A-3
w nap | A4
w narc | A-2
w narcissist | A-5
w narcissistic | A-2
w nativity | A-2
w near | A6O3a15b-6c-8d-9
w nearly | A-2a3d-3e-2
w neck | A16a2b2d-11e-7
w need | A-3O-5a6b-2
w negative | A-3
w neighbor | A-3
w neighbors | A7b-2d-2e-4
w neighbour | A2O-5a-3d4
w neighbour's | A-4
w neighbours | A9O-9a4b-2c-3
w neither | A-4O4b-3c5
w nephew | A-4
w nephews | A-3
w nerves | A-3
w nervous | A-4
w neutral | A-4
w never | a-5c-2e5
w new | A2b-7c-7e5
w news | A-6
w next | O16a12d-15e-2
w nice | A-3a4b-2e-2
w night | A8a-3e-6
w nights | A-4a-2b3d2
w nite | A16c-3
w nits | A-2
w no | O7
w nobody | a2b-2d-5e3
w nod | A-2
w noise | A-3
w non-molestation | A5O-3a6
w none | b-3c-2d-3e5
w nonsense | A6
w noodles | A-4
w normal | A-2
w normally | A-2
w nose | a14c-3
w nosebleed | A-2
w not | e2
w notary | A-3
w note | O-7b16c-4d-3e-5
w nothing | a-3c8d-11
w notice | O9a-6b12c-4e-3
w notion | A-3
w now | A5a-4e2
w nowhere | A-2
w nudes | A16a-3b-3d14
w nuh | A19b2d-2
w number | A-4O-5b-4c-4d8
w nurse | O-5b-2c9e-2
w nurse's | A-3
w nursery | c-2e7
w nuts | A-3
w nxt | A13a9b-3d-2e-2
w obey | A9b-3c3d5e-2
w objection | A-4
w observe | A-2
w obsessive | A-2
w odd | A-6
w offend | A-4
w offer | A-10
w office | O5a-6b-2d12
w oh | A-10
w ok | A-16
w okay | b-2d3
w old | O-12c4d-2e-7
w omg | A-2
w on | e-2
w on-call | A-3
w once | O5a-2b-5d2
w one-way | A20a-5b-4c-5d-5e17
w ones | A-2a-3c9
w online | A4b-4d10e-2
w only | a3
w onshore | A-3
w onto | A-3
w open | a15b-12c-4d-4
w opening | A-4
w opera | A-3
w operation | A-5
w opinion | A-3
w opinions | A-2
w or | O23a-2b-5c-14d16e-10
w orange | A-5
w order | a4c-14d-10e4
w ordinary | A-3
w organise | A-2
w orthodontist | A-6
w other | A-9c-4d-3e4
w others | A-2
w otherwise | O5b-4e-2
w our | O-13a-5b5e-4
w ours | A-2
w out | b-7
w out-of-hours | A7
w outfit | A-2
w outside | A20b-10d10
w oven | A3
w over | O2
w overdose | A21a-4b19c-2e-2
w overnight | O2a2b-2c3
w overnights | A-3
w ow | A-3
w owe | A-12
w owl | A-3
w own | A-2b4e-14
w p | A-2
w pack | O-4a-3b-3e14
w package | A-3
w packed | A2b-3c-2d-2e12
w packet | A2
w packing | A-4
w pad | A-3
w paddling | A-3
w pads | A-4
w paediatrician | A-3
w page | A-2b-3c-2d4
w pain | a4b3d-2e-2
w pains | A-2
w paint | A-6
w pair | a3b-3c2d-3e-3
w pairs | A-2
w pajamas | A8b-3c-5d7e-3
w pan | A-5
w panic | A-3
w pantomime | A-2
w papa | A9b3d-2e-3
w paper | A-2a10b-2
w papers | A9a-3c-5
w paracetamol | A2O-7b12c-2e-2
w parade | A-2
w paranoia | A-3
w paranoid | A-3
w parcel | A-3
w parcels | A-4
w pardon | A-7
w parent | A-7
w parental | A-2
w parenting | A-2
w parents | c-5d3e3
w parents' | A-7
w parish | A5
w park | a6b-5e-6
w parked | A-3
w parking | a12b-4d-2
w parlour | A-2
w parrot | A-2
w part | A-7
w partner | A15O-5b-4c6d-3e-3
w parts | A5
w party | A-11
w pass | A-18
w pass out | A11O-6a-2c11e-2
w passport | A10O-3a-18b-19c-19d2e18
w passports | A5a-7b-7c-5d-6e21
w password | A15O5a-13b-8c-6d24e-6
w passwords | A3b-4d6
w past | O5c-2
w pastor | d3
w patch | A-6
w path | A3
w pathetic | A-3
w patience | A-2
w patient | A-4
w pattern | A-4
w pay | O5a6b-10e-9
w pay off | A-3
w pay up | A6
w paying | A2
w payment | A-5
w payslips | A-3
w pdf | A-3
w pe | A-5
w peace | O4a-3b6
w peas | A-2
w peel | A-3
w pen | A-6
w pencil | A3O-5b11c-2
w penny | A3O3b-2d10
w pens | A-2
w people | O2a6c-2d-3
w people's | A-3
w per | A-10
w perfect | A-5
w perhaps | A-5
w permanently | A15a5b-3d-2e3
w permission | A14a-6b-3c-4d11e-3
w persecution | A-3
w person | A-18
w personality | A-2
w persuade | A-3
w pet | A6
w petrol | A17O5a13b-4c-4d-3
w pharmacist | A-2
w phone | A2a-16b-5c2d16
w phones | A6b-2e14
w photo | a-9d5
w photograph | O-4a6b-2
w photos | a-10b-4c-5d26e-4
w physically | A4
w physio | A-6
w pic | A6
w pick | A-12
w pick up | A5
w pick-up | A-7
w pickney | A12O8b-3e5
w pics | A6
w picture | A-11
w pictures | A12O2a-11b-7c-5d24e-6
w piece | A4a9b-4d-2e-3
w pieces | A-4
w pierc | A-3
w pigs | A-3
w pile | A-3
w pillow | A4O-3
w pills | A15a-7b18c-2d-7e-5
w pin | a-3d7
w pink | A-2
w pint | A-2
w pints | A12b-3c8d-2e-3
w pipe | A-4
w pirate | A-4
w pistol | A-5
w pitch | A-6
w pity | A7a3b3c-2d-2e-2
w place | b-8e-2
w places | A-2
w plan | b4c-5d-4
w plane | A16a-5b-5c-5e3
w planner | A-3
w planning | A-3
w plans | A-5
w plaster | A-3
w plate | a5c4d-2
w play | A-14
w players | A-4
w plead | A-4
w please | A-2O-3c-10d2e-3
w pleasure | A-3
w plenty | A-3
w plot | A-3
w pls | A-9
w plumber | A-2
w pocket | A-19
w podcast | A-3
w point | O6a-3b11
w police | A13O-16
w polish | A-2
w polite | A2
w pony | A-2
w pool | A-8
w poor | A-10
w popcorn | A-3
w porch | a8b-3e3
w porridge | A-3
w positive | A-3
w possible | A-3
w post | O-6a-4d17
w postcard | A15b-3c-2d-3e14
w potato | A-4
w pour | A8a11b-4d-3
w practice | A-2
w practise | A-2
w prayers | A-5
w prefer | A-12
w pregnant | A-2O-4a7
w prepare | A-4
w prescrib | A-3
w presence | A-2
w present | A-7
w presents | A-3
w press | A-2
w pressure | A-3
w pretend | A3a3
w pretty | A7a3b4c-2d-3e-3
w previous | A-3
w prices | A-2
w principle | A-3
w prison | A-3
w private | A10O-5a-2d4
w prob | A-3
w probably | A-3
w problem | A-11
w problems | A-2
w professional | A-4
w program | A11b-4d12
w programme | A-3
w project | A-2
w promise | A-3a5b3d-2e-3
w promotion | A-3
w prompt | A-2
w proof | A-2
w proper | a9b-3
w properly | A4a-3b4c-2
w property | A-3
w proportion | A-2
w propos | A-4
w proposal | A-2
w propose | A-6
w protein | A-3
w proud | A-4
w prove | A8b-3d6
w provided | A-2
w proxy | A-3
w pry | A-4
w psalm | A-3
w psych | A5
w psychiatrist | A10O-5b13
w pub | A4a-3c16d-2e-2
w publish | A4
w puffs | A-4
w pull | A2O-3a4b-6d-4
w pump | A-4
w pumpkin | A-3
w punch | A11a6b-4d-5e-4
w punctuality | A-2
w puppies | A-4
w puppy | A-2
w purchase | A5
w pure | A-3
w purpose | A13a-5b10d-4e-4
w purse | A-4
w push | A-3a10b-7c-3d-4
w put | A-4a2b-5d-4e-3
w put away | A-2
w put back | A-5
w put down | A-7
w put in | O9a8d-5e-4
w put on | a-3c2d8
w put out | A5a-2b-2
w pyjamas | A10b-3c9e-2
w quad | A-3
w queen | A-3
w questions | A-4
w queue | A-2
w quick | A5c-2d-3e6
w quicker | A-5
w quid | a8d-3e-2
w quiet | O3a-3c3
w quit | O6a-2c2d2
w quite | A-3
w quiz | A-3
w quot | A-3
w quote | A-3
w rabbit | A-3
w radiator | A13c7
w rage | A-3
w rail | A4
w rails | A2
w railway | A9a-2b16
w rain | A-17
w raise | A-3b-2d-2e2
w ramp | A-2
w range | A-3
w rank | A-2
w rap | A-3a7
w rare | A-2
w rash | A-2
w rashies | A-3
w rate | A-2
w rather | A-2O3a-3b3c6e-2
w ratio | A-3
w razor | A6O-5a-6b21c-4
w reach | A-8
w read | a-17b-5c-7d15
w reading | A-13
w ready | a-3b10d-2
w real | A-9
w realize | A-4
w really | b-3c-2d6
w reason | A5b13c-4d-3e-3
w reasons | A-3
w recall | A-9
w recipe | A-3
w recital | A-5
w reckon | A2a-5b9c-3
w recognise | A5
w recommend | A-2
w record | O-2
w recorder's | A-3
w recording | A-3
w records | A-2
w recur | A-3
w red | A-6
w referee | A-4
w refuge | A16O-5a-2b-2d14
w refund | A-3
w refuse | O-7a-4c-2e7
w regard | A-10
w regards | A-6
w regional | A-3
w register | A3
w registrar | A-3
w regret | a5b-3c-2d-2e4
w regular | A-3
w rehearsal | A-2
w relax | A-3
w remain | O3b-3d4e4
w remaining | A-3
w remember | A2a7d-6e-5
w reminder | A-3
w remove | A-2
w renewal | A-2
w rent | A13a2b-3
w report | A6a-3d3
w request | A-2
w require | A-6
w reserve | A-2
w residence | A13b-2d4
w residential | A-2
w respect | A-5O3a-2c8
w rest | A-17
w restraining | A9a3b-2
w results | A-3
w retainer | A-3
w retake | A-3
w return | A9O-4a-9b-11c-10d-11e30
w reverse | A-3
w revert | A-3
w review | A-7
w ribs | A12O-4a13c-2
w rich | A-4
w rid | A12a-3b3d7
w ride | A-6
w right | O7c3d4e-7
w ring | e-2
w rings | A-4
w rinse | A-3
w river | A14O7b6e-2
w road | A5a10b-5e-3
w roads | A-3
w roast | A-4
w rock | A9a2b-3e-2
w roof | a-3b3
w room | a-3b-10d6
w root | A-2
w rope | A5a-5b11c-2d-2
w roster | A-2
w rota | A-4
w round | A12a4e-19
w route | A-2
w router | A-2
w row | A-11
w rub | A-4
w rubber | A-3
w rubbish | A-3
w ruby's | A-2
w rucksack | A-3
w rude | A-3
w ruin | A-7
w rule | A-4
w rules | A-2
w run | O3b-5c-5d5
w run away | b-3c-2e10
w run on | A-2
w run over | A-2a10d-2
w running | O-4b4
w runs | A-3
w rush | A-3
w sad | A-12
w safe | A8c-5
w safety | A-3
w said | A-3
w saint | A-4
w sake | A-2
w salon | A-2
w salt | A-3
w same | A-15b-2d2
w sanctions | A-3
w sandal | A-3
w sandwiches | A-3
w sauce | A-3
w sausages | A-3
w save | a-3b2c-4
w say | O-7a-3
w sayin | A4
w saying | O-4b11e-3
w scan | A-4
w scar | A-5
w scare | A-4a6d-2
w scared | A-4O-3a3c2
w scarlet | A-3
w scary | A-2
w school | a-5c-2d-9e9
w school's | A-4
w science | A-6
w scissors | A-3
w score | A-2
w scrap | A-2
w scratch | A-4O-4a3b4c-2
w scream | A-3O4b-3c4
w screenshot | A9b-4
w scroll | A-2
w sea | A13a-5b3c-3d-2e3
w search | A6a-3c-3e8
w season | A-5
w seat | A-2e3
w second | a-2c5d-9
w seconds | A-2
w secret | A6a-3c6
w secretary | A-8
w section | A-4
w security | A6
w see | A4O5c-6d8
w seem | A-3
w seizure | A2
w sell | A-4
w senco | A-3
w send | a-12c-17d22e-12
w send back | A-2
w send down | A-3
w send in | A-3
w send on | A-3
w send out | A-4
w sense | A-9
w sensei | A-3
w sensor | A-2
w sentence | A-2
w serial | A-3
w serious | A-8
w sermon | A-2
w serve | A3
w services | O-3b-3c11d-3e-2
w session | A-2
w set | a4b-2
w set out | A-3
w setting | A-3
w seventy-four | A-3
w sew | A-3
w sewn | A9O-9a-2d7
w sex | A14a4d-3
w shake | A-4a-7b-6c21e-5
w shame | A4a11b-4c-2d-2
w shape | A5O-2b-3c8
w share | A-16
w shared | A-9
w sharp | A-3
w shatter | A-2
w shave | A-3
w she | c4d-5e-4
w shed | A10O8b3d-6e-5
w sheep | A-2
w sheet | A-11
w sheets | A-2
w shelf | A-2
w shift | A-2b-3d9
w shifts | A-3
w shin | A-12
w shoe | A-5
w shoebox | A-3
w shoes | A-22
w shoot | a26b-9c-10d-9
w shop | O-5a-2d8
w shortfall | A-4
w shorts | A-4
w shotgun | A12O4a13b-4
w shots | A-2
w should | e-3
w should've | a9b-2c-2e-2
w shoulder | A-4a5
w shout | O-4b-2e4
w shouting | A-4
w shov | A11a10
w show | A3e-3
w shower | A8a-3e-2
w shrink | A-4
w shut | A4b-4c7d-5e-3
w shut off | A5
w sick | b-3c9
w sickness | A-3
w side | A-7
w sideline | A-3
w sight | A-3
w sign | O2a-2b4d-6
w sign off | A-3
w sign out | A4
w sign up | A-8
w sign-up | A-3
w signature | A3e9
w signed | A-3
w silence | A-2
w simple | A-2
w simply | A-8
w since | A3c-2
w sincerely | A-3
w sing | A5
w single | A-12
w sink | A-3
w siren | A-4
w sister | A-5c-12
w sister's | A4O3a-7c-4d12e-3
w sisters | A-3
w sit | A-3a-4b2e-5
w site | A-6
w sitter | A-2
w sixth | A-3
w size | A-3
w skate | A-3
w skates | A-2
w skating | A-3
w ski | A-4
w skip | A-3
w sky | A11b-3d-2e10
w slam | A-4
w slap | A15b-9c3d-6e-5
w sleep | A6a-4b-2c6e-5
w sleeping | A14
w sleepover | A-2
w sleepy | A-2
w sleeves | A-2
w slide | A-2
w slip | A-13
w slipper | A12O5b-2c9d-2e-2
w slippers | A3b-3c-4d7e-2
w slit | A9a8
w slot | A-8
w smack | A18a-7b-2c18e-2
w small | A-5
w smart | A-3
w smash | a2b-5d-7e-3
w smell | A-2
w smile | A-3
w smoke | A2a-3d5
w snacks | A-3
w snap | a4c-2
w snatch | A17a-4c-3d-2e20
w snow | O5b-2c9
w so | O4d2e-3
w soak | A-3
w sob | A-3
w soccer | A-2
w social | A5b-3c5e-3
w sock | A-2
w socks | A-3
w sofa | A4a-3b-3c-2d9
w sold | A-3
w solicitor | O6c-3
w solicitor's | A-2
w solo | A-2
w solve | A-4
w some | a-6b-4c6
w somebody | A-2
w someone | A-3O-5a4b3d-2e-2
w something | A-7a4b-3d-3e-2
w something's | A-4
w sometime | A-2
w sometimes | A5O4b9c-2d-3e-2
w somewhere | O5a-2b-2e10
w son | O-8a-3b5
w song | A-3
w sons | A5b-2e7
w soon | A7b15c-3e-3
w sooner | O5a-2e5
w sore | A-2
w sorry | A-6O11a-3c3d-6e-5
w sort | A-15
w sort out | A-3
w sound | A-2
w soup | A-5
w spacer | A-3
w spare | A-17
w speak | A3O2a-7b-8d5
w special | A-3
w speech | A-2
w speeches | A-4
w speed | A-4
w spelling | A-5
w spellings | A-2
w spend | A3a-5d6e2
w spill | A-5c9
w spinach | A-4
w spirit | A-2
w spit | A-2O-3
w splint | A-3
w split | a-3b-3c6e-2
w spoil | A-2
w spoon | A15O5a-5b-3c17d-3e-4
w spoons | A-3
w sport | A-2
w sports | A-4
w spot | A-5
w spray | A3
w spread | A-4
w spreadsheet | A-3
w spyware | A14a-2d7
w squad | A-2
w squeez | A9O-4a5b-3d-2
w squints | A-3
w stab | A15a24b-6c-10d-5e-3
w stack | A-3
w stadium | A-3
w staff | A-2
w stage | A-3
w stair | A2
w stairs | A7a11b-6d-5e-5
w stalk | A11O-4b-3d11e-3
w stalking | A7O-4b-3d9e-2
w stamp | A-3
w stand | A-2a-2b2e-2
w stand in | A2a3b-3c-3d-3e-2
w stand on | A5O3a-4b14c-2d-2
w standing | A-2
w star | A6
w stars | A-2
w start | b2c-11
w starv | A-3
w starve | A4
w starving | A-3
w state | A11a-3c-2d2e8
w statement | A13a3
w station | A-4a8
w stay | A5O13a-16e5
w stay away | A6a2e-2
w stay in | A9O5a-8b-7c-6d4e7
w stay off | A-4
w steal | b-4c3d-2e7
w step | O5b3d-4
w step out | A10b-2d5e-2
w stepdad | A-5O-4b-3c9
w steps | A4a-3
w stick | A-3a-7b-2c20
w sticker | A-3
w still | a8b-3c-3e-3
w stitches | A-7O-5a6b-2
w stock | A-4
w stomach | A-4O-3a2
w stones | A4
w stop | O5b-4
w stopwatch | A-2
w store | A-4
w stories | A-3
w storm | A-3
w story | A-16
w straight | A-4a5b-2d-2e-2
w stranger | A-3
w strangl | A6a7d-2
w strangle | A-4O-4a3b3c-3
w strap | A3b-3c12d-2e-3
w straw | A13a9b-3d-2
w strawberries | A-3
w street | A6a-5e6
w strength | A-3
w strep | A-3
w stress | A-3
w stretch | A-5
w strike | A-2
w studs | A-3
w stuff | A-7
w stung | A-3
w stupid | A-4
w subject | A-3
w subpoena | A-4
w such | A-16
w sugar | A-5
w suggest | A-9
w suggestion | A-3
w suicidal | A7
w suicide | A28a-10b33c-8d-9e-6
w suit | A-3
w suitcase | A-6
w suitcases | A6
w suits | A-4
w sulk | A-3
w sulking | A-2
w sum | A-3
w summer | A-13
w sun. | A-4
w sunday's | A-2
w sunglasses | A-3
w supervise | A5
w supervision | A-2
w supervisor | A-2
w supper | A-7
w supply | A-3
w suppose | A-7
w sure | a-5d12e-3
w surveillance | A-4
w suspend | A-4
w swallow | A-3O-3b3
w swap | A-19
w swear | A-6a4b-5c6d-4e-6
w sweet | A-2
w sweets | A-3
w swell | A-3
w swim | A-6
w swimming | b-2c3e6
w swimsuit | A-2
w swimsuits | A-2
w sword | A-3
w swung | A5O-4a5b-3
w syllables | A-2
w syringe | A-2
w table | b2e-6
w tablet | O-8a-4d5e-3
w tablets | a-3b9d-6e-6
w tailor | A-2
w take | A6a-5b3c-12d-2e8
w take away | A5O4b-3e5
w take back | A-5O5a-3d5
w take in | A-2
w take off | A2a-5b-2e4
w take on | A-2
w take out | A12a-9b-8d-6e14
w talk | c-8d10e-10
w talk through | A-2
w talking | A-4
w tally | A-4
w tan | A-2
w tank | A5a5b-3c-2d-3e2
w tape | A3
w taste | A-2
w tattoo | A-4
w taxi | A7b-3d12e-3
w tbh | A4
w tea | O5b-3c10d-3e-3
w teach | b-3c12d-2e-4
w teacher | O-15b-3c5d-4e-2
w teacher's | A-3
w teachers | A-4
w team | A5O-3b13c-2d-3
w tear | b-2d2e4
w tears | O-3b-3c4
w tech | A-2
w teenager | A-3
w teeth | A3O5a17b-3c-3d-6e-3
w tek | A8b-4c-2e4
w telephon | A-4
w telephone | A-5
w tell | A-2
w telling | A-5
w telly | A4a4b-3c4d-3
w temper | A3
w temperature | A-3
w ten-year-old | A-3
w tent | A-4
w term | A-14
w terminal | A-3
w terrible | A-2
w test | A-9
w tests | A-4
w text | b5c-5
w textbook | A-4
w texts | A6O-4
w than | O6c3d-8e-3
w thank | A-22
w thank-you | A-3
w thanks | A5
w that | b-2
w that'd | A-3
w theatre | A-3
w their | O15d-8e-3
w theirs | A-2
w them | A3O4a-12c3
w then | A-2a5b-6
w therapist | O-6c6
w therapist's | A-2
w there | b-5d-2
w there'd | A-3
w there'll | A-4
w these | A-7a8b-2e-2
w they | A-2a-6e5
w theyve | A-3
w thigh | A5
w thighs | A12O-4b10c-2
w thin | A-3
w thing | A-2O5a2c2d-5e-4
w things | A-19
w think | O7b2c-11d-2
w third | A-19
w this | O3b9c-10d-5e-2
w tho | A-7
w those | O13d8
w though | A-15
w thought | A-3
w thoughtful | A-3
w thoughts | A6O-4b12c-2d-2e-2
w thread | A-3
w threat | A7a4b-3d-3e2
w threaten | A9O-14c-11
w thrill | A-5
w throat | A23a13b-10d-8e-6
w through | O-2b-16c-15d7
w throw | A12a10b-15c3d-13e-4
w throw away | A12b-3d-3e8
w throw in | A7
w throw out | A-3
w thru | A7
w tick | a5b-3c-2d-3
w ticket | A-2e8
w ticket's | A-3
w tickets | A6a-8b-6c-6d-7e23
w tide | A-2
w tie | O-5b5c-2e-3
w tight | A-4
w till | A2O14a-11b-10c10
w tilly | A-4
w time | O4e-3
w timer | A-3
w times | c-3d11e-8
w timetable | A-2
w tip | A-2
w tiptoe | A-3
w tire | O4b8d-2e-3
w tired | e-2
w tiredness | A-3
w tmrw | A-4
w to | c-5
w toast | A-9
w today | a-8b5e-3
w toddler | A-3
w toddlers | A-2
w toe | A-3
w toes | A-4
w together | A-8
w togs | A-2
w tomorrow | A3b5d-8
w tone | A-6
w tongue | A-5
w tonight | A8O9b5c-4d-10
w too | A-3a-7c2e-4
w tooth | A-7
w toothbrush | A-3
w toothpaste | A-2
w torch | A-2
w touch | a-4b-4c16d-4e-3
w touchline | A-3
w towards | A-2
w towel | A-3
w towels | A-2
w town | A15O3a-7b-4e8
w toxic | A-5
w toy | A-3
w track | A8O-5a-3d16e-2
w tracker | a-6b-4c-4d11e-4
w trade | A-4
w traffic | A-3
w traffic's | A-4
w trail | A4
w train | A4b5c3d-3e-3
w trainer | A-4
w trainers | A-2
w training | A-3
w trains | A-3
w trampoline | A-9
w transcript | A-3
w transfer | A-7
w travel | b-3d-3e10
w travell | A13b-3d3e4
w tray | A-3
w treat | A-6
w trim | A-2
w trip | A-14
w trouble | A-7
w trousers | A-4
w truck | A11O4a3d-3e-3
w truck's | A-4
w true | A2O-4b-2c4
w truly | A-4
w trunks | A-2
w trust | A-3a-3d2
w truth | A-4
w try | A4b10c-10d-13
w tube | A-3
w tuck | A-2
w tuition | A-5
w tummy | A-3
w tune | A-3
w tups | A-3
w turn | A4O3a4b-3c-4
w turn back | A15a-3d6
w turn on | A3
w turn out | A-4
w turn up | O-4b-4d9e-3
w turns | A3
w tutoring | A-2
w tv | A-2
w twelve-year-old | A-3
w twice | O-8a2b-6d2e-7
w twins | A11a-3b-2d-3e5
w ty | A11a-4c-3
w type | A-2
w tyrell | A-3
w u | A-5O-6
w ud | A-3
w ugly | A-2
w umbrella | A-4
w unavailability | A-3
w uncle | A7a-2c10e-2
w under | A6b-6c2
w understand | A-4a12
w uniform | A-6
w unit | A3
w unless | A5a-6b-2c-2d15e-3
w unopen | A-3
w unpack | A-2
w unreal | A-3
w until | A2O6a-11b-13c9d3e-5
w upload | A4
w upon | A-3
w upper | A6
w upset | A-4
w ur | a-4c-2d3e-4
w us | b-5c-5d-2e11
w use | a4b-2c3e-7
w used | A-3
w useless | A-3
w usher | A-3
w usual | A-5
w ute | A3a-4b-2d4
w vacation | A11O3b-4e12
w vaccination | A-2
w value | A-3
w van | A-10
w vanish | A21a-6c-5d-3e22
w vegetables | A-4
w vehicle | A5
w verbal | A-4
w verify | A-3
w verse | A-3
w very | O-4e-4
w vet | A-7
w vicar | A-4
w video | d10
w videos | A14a-3b-2d10
w view | A-3
w villa | A-3
w village | A13O2c-3e13
w villain | A-3
w violin | A-6
w visit | d9e-3
w visitation | A4
w visitors | A-4
w vodka | A14O-5a-3b-2c12
w voice | A2O-7b9
w voicemail | O-9a11
w voucher | A-2
w w | A-5
w waan | A12b3c-2
w wage | A5
w wages | A6
w wait | a5b-2c-9e-3
w waiting | A-2
w wake up | A14a-9b3d-6
w walk | A2a3d-2
w wall | A4O2c6d-5e-6
w wallet | A-2
w wander | A2
w want | b9c-11d-7e-2
w war | A-4
w ward | A5O-6b7
w warden | A-3
w wardrobe | A6c-3d3
w warm | A-7
w warmly | A-2
w warn | A-2a9b-3
w wart | A-2
w wash | A-3
w wash out | A13O5b-2c11
w washing | A-2
w washing-up | A-3
w wasp | A-4
w wast | A3
w watch | A4b-4c-7d11e-6
w watching | A4
w watchman | A-3
w water | c6e-2
w wav | A-3
w wave | A5a-3b-3d5e3
w way | O3c-11
w ways | A-2
w we | O2a-3b-2c-4d-7e6
w weapon | A-3
w weaponis | A-3
w wear | O2a-4b-2d14
w wear out | A-3
w wedding | O-2a4b-2
w wee | A-3a-3c9d-3e-2
w week | A-6c-8d4
w weekdays | A-4
w weekend | a-15b3c3d-4
w weekends | A-3O4b-3d9e-2
w weeks | A-2a-3c3
w weigh-in | A7
w weight | A2
w welcome | A-12
w welfare | A6O-2a-2b14
w well | A-19b-3e10
w wellies | A-2
w wellingtons | A-2
w welts | b-3c3
w wet | a-6b-3c13d-2e-2
w what | b-5
w what's | O5a-3b11
w whatever | A-6b-3d-2e10
w wheel | a3b-2c-2
w wheelchair | A12a9b-2d-3e-2
w wheeze | A5
w when | A-4e-2
w whenever | a-6d4
w where | A7a-5b-11c-17d3e6
w wherever | A13O6a-3b-3d9
w whether | A-5O4a-4c4
w which | A-9O-3a3b-6c-6d-6e10
w whichever | A-2
w while | c5e-7
w whip | O-2c9e-2
w whiskey | A12a-3b7
w whisper | A-5
w who | O3b-3c-6d6e-21
w who'd | a9b-2d-3e-2
w who'll | A13b-3c12e-2
w who's | c-2d8e-2
w whoever | A-4O4a2
w whole | A-2b5c-3d4e-7
w whom | A7
w whose | O4b-4d11e-2
w why | a-5
w wid | A6a3b-2d-3e-2
w wide | A-3
w wife | A5b-3d6
w wild | A-2
w will | A3O6
w wind | A-5
w wind up | A-2
w window | A10b-12d2e-10
w windows | A19O2a2
w wine | A-5
w wing | A-2
w wire | A3
w wish | A10O2a-8b26c-7d-6e-7
w with | d-3
w withdraw | A14a6b-3c-4d-3e-3
w within | b-3d8e-2
w without | a-26b10e-6
w wits' | A-3
w wobbly | A2
w woke | A5a3d-3e-2
w woman | A-10
w women | A-4
w wonder | A-6
w wooden | A20O6b-2c6e-2
w word | a4b-3d-3
w work | A4b-3d4e-20
w work in | A-2
w work on | A-4
w work's | A-3
w worker | A5c4e-2
w works | A-10
w worksheets | A-2
w worktop | A-3
w worm | A-3
w worried | A-3
w worries | A-2
w worry | A-8
w worst | A-5
w would | b3d-3
w would've | A-2
w wreck | A-2
w wren | A-3
w wrist | O-9a8
w wrists | A15O-4a-3b10
w write | A-2a-5b7c-3e-2
w write down | O-4b-4c4d3
w write in | A3
w wrong | A-3b-2c8d-2e-2
w x | A-2
w xbox | A-2
w ya | A12b-3c-5d5
w ye | A15a3b-5c-7e5
w ye'll | A17a6e2
w yeah | O2c3
w year | A-9a-4b2c7d-2
w years | O-6b-6d5
w yep | A-2
w yes | A-9O6b-3c2
w yesterday | b-3
w yh | A-2
w yoghurts | A-3
w you | c-2
w young | A10a2b-2c-2d2e-2
w your | A3b-9c-2d5
w yours | A-3e-5
w yourself | A-3O-6b14d-4e-3
w yuh | A31c-4d3
w zaynab | A-4
w zeke | A-3
w zero | A6
w zoo | A-3
writer future | A-4O13e-6
writer future not | O-2a6c-8d-19
writer past | A4O3e-6
writer past must | O-10a-3b-2d13
writer past not | O-3c-2d5
writer perfect | A3O8a-4
writer perfect can | O2b-3
writer perfect can not | A7a10c2
writer perfect not | O8c-6d-5e11
writer perfect should | A4O5a9
writer perfect should not | A-4
writer perfect want | A-11
writer present | O14c-7
writer present can | O9c-3d6
writer present can not | O-5b7c-14
writer present may | A-5
writer present must | A-3O-2c-2d4
writer present not | O12b6d-4
writer present should | a2b4c-4d-3
writer present want | O12b-4
writer present want not | c-5d3
`,
);
