/** Where the biology on a card can be read. A DOI stands only where it is certain. */
export interface Source {
  /** Authors, journal, year, place. */
  cite: string
  doi?: string
}

export const SOURCES = {
  textbook: { cite: 'General textbook knowledge, recalled; to be checked by a reviewer' },

  // The four articles that the concept inventory (S0 to S3) was drawn from.
  S0: { cite: 'Seed article S0: intravasation versus extravasation' },
  S1: { cite: 'Seed article S1: the six steps of metastasis' },
  S2: { cite: 'Seed article S2: how cancer spreads (a clinic’s blog)' },
  S3: { cite: 'Seed article S3: what metastasis is, where it goes and how it is found' },

  R01: {
    cite: 'Luzzi KJ et al. Am J Pathol 1998;153:865–73',
    doi: '10.1016/S0002-9440(10)65628-3',
  },
  R02: { cite: 'Cameron MD et al. Cancer Res 2000;60:2541–6' },
  R03: { cite: 'Koop S et al. Cancer Res 1995;55:2520–3' },
  R04: { cite: 'Fidler IJ. J Natl Cancer Inst 1970;45:773–82' },
  R05: {
    cite: 'Chambers AF, Groom AC, MacDonald IC. Nat Rev Cancer 2002;2:563–72',
    doi: '10.1038/nrc865',
  },
  R06: { cite: 'Coumans FAW et al. BMC Cancer 2013;13:283', doi: '10.1186/1471-2407-13-283' },
  R07: { cite: 'Butler TP, Gullino PM. Cancer Res 1975;35:512–6' },
  R08: { cite: 'Tarin D et al. Cancer Res 1984;44:3584–92' },
  R09: { cite: 'Meng S et al. Clin Cancer Res 2004;10:8152–62' },
  R10: { cite: 'Aceto N et al. Cell 2014;158:1110–22', doi: '10.1016/j.cell.2014.07.013' },
  R11: { cite: 'Au SH et al. PNAS 2016;113:4947–52', doi: '10.1073/pnas.1524448113' },
  R12: {
    cite: 'Barnes JM, Nauseef JT, Henry MD. PLoS ONE 2012;7:e50973',
    doi: '10.1371/journal.pone.0050973',
  },
  R13: { cite: 'Regmi S et al. Sci Rep 2017;7:39975', doi: '10.1038/srep39975' },
  R14: {
    cite: 'Malek AM, Alper SL, Izumo S. JAMA 1999;282:2035–42',
    doi: '10.1001/jama.282.21.2035',
  },
  R15: { cite: 'Reneman RS, Hoeks APG. Med Biol Eng Comput 2008;46:499–507' },
  R16: {
    cite: 'Mitchell MJ, King MR. New J Phys 2013;15:015008',
    doi: '10.1088/1367-2630/15/1/015008',
  },
  R16b: { cite: 'Mitchell MJ, King MR. Front Oncol 2013;3:44', doi: '10.3389/fonc.2013.00044' },
  R17: { cite: 'Follain G et al. Dev Cell 2018;45:33–52' },
  R18: { cite: 'Nieswandt B et al. Cancer Res 1999;59:1295–300' },
  R19: { cite: 'Palumbo JS et al. Blood 2005;105:178–85' },
  R20: {
    cite: 'Labelle M, Begum S, Hynes RO. Cancer Cell 2011;20:576–90',
    doi: '10.1016/j.ccr.2011.09.009',
  },
  R21: { cite: 'Placke T et al. Cancer Res 2012', doi: '10.1158/0008-5472.CAN-11-1872' },
  R22: { cite: 'Ichise H et al. eLife 2022;11:e76269', doi: '10.7554/eLife.76269' },
  R23: { cite: 'Halle S et al. Immunity 2016;44:233–45' },
  R24: { cite: 'Szczerba BM et al. Nature 2019;566:553–7', doi: '10.1038/s41586-019-0915-y' },
  R25: { cite: 'Albrengues J et al. Science 2018;361:eaao4227', doi: '10.1126/science.aao4227' },
  R26: { cite: 'Harney AS et al. Cancer Discov 2015;5:932–43' },
  R27: {
    cite: 'Diamantopoulou Z et al. Nature 2022;607:156–62',
    doi: '10.1038/s41586-022-04875-y',
  },
  R28: { cite: 'Piskounova E et al. Nature 2015;527:186–91', doi: '10.1038/nature15726' },
  R29: { cite: 'Malladi S et al. Cell 2016;165:45–60', doi: '10.1016/j.cell.2016.02.025' },
  R30: { cite: 'Kaplan RN et al. Nature 2005;438:820–7', doi: '10.1038/nature04186' },
  R31: { cite: 'Hoshino A et al. Nature 2015;527:329–35', doi: '10.1038/nature15756' },
  R32: { cite: 'Peinado H et al. Nat Med 2012;18:883–91', doi: '10.1038/nm.2753' },
  R33: { cite: 'Costa-Silva B et al. Nat Cell Biol 2015;17:816–26' },
  R34: { cite: 'Kienast Y et al. Nat Med 2010;16:116–22', doi: '10.1038/nm.2072' },
  R35: { cite: 'Valiente M et al. Cell 2014;156:1002–16', doi: '10.1016/j.cell.2014.01.040' },
  R36: {
    cite: 'Holmgren L, O’Reilly MS, Folkman J. Nat Med 1995;1:149–53',
    doi: '10.1038/nm0295-149',
  },
  R37: { cite: 'O’Reilly MS et al. Cell 1994;79:315–28' },
  R38: { cite: 'Folkman J. N Engl J Med 1971;285:1182–6' },
  R38b: { cite: 'Ellis LM, Fidler IJ. Eur J Cancer 1996;32A:2451–60' },
  R39: { cite: 'Pan H et al. N Engl J Med 2017;377:1836–46', doi: '10.1056/NEJMoa1701830' },
  R40: { cite: 'Tsai JH et al. Cancer Cell 2012;22:725–36', doi: '10.1016/j.ccr.2012.09.022' },
  R41: { cite: 'Fischer KR et al. Nature 2015;527:472–6' },
  R41b: { cite: 'Zheng X et al. Nature 2015;527:525–30' },
  R42: { cite: 'Naxerova K et al. Science 2017;357:55–60', doi: '10.1126/science.aai8515' },
  R43: { cite: 'Hosseini H et al. Nature 2016;540:552–8' },
  R43b: { cite: 'Hu Z et al. Nat Genet 2019', doi: '10.1038/s41588-019-0423-x' },
  R44: {
    cite: 'Dillekås H, Rogers MS, Straume O. Cancer Med 2019;8:5574–6',
    doi: '10.1002/cam4.2474',
  },
  R45: { cite: 'Paget S. Lancet 1889;133:571–3' },
  R46: {
    cite: 'Font-Clos F, Zapperi S, La Porta CAM. iScience 2020',
    doi: '10.1016/j.isci.2020.101073',
  },
  R47: {
    cite: 'Weiss L et al. (1,541 colon-carcinoma necropsies). J Pathol 1986;150:195–203',
    doi: '10.1002/path.1711500308',
  },
  R48: {
    cite: 'Batson OV. Ann Surg 1940;112:138–49',
    doi: '10.1097/00000658-194007000-00016',
  },
  R49: { cite: 'Bubendorf L et al. Hum Pathol 2000;31:578–83', doi: '10.1053/hp.2000.6698' },
  R50: { cite: 'Gandaglia G et al. Prostate 2014;74:210–6', doi: '10.1002/pros.22742' },
  R51: { cite: 'Hess KR et al. Cancer 2006;106:1624–33' },
  R52: { cite: 'Cummings MC et al. J Pathol 2014;232:23–31', doi: '10.1002/path.4288' },
  R53a: { cite: 'Gong Y et al. Cancer Med 2018;7:4156–69', doi: '10.1002/cam4.1668' },
  R53b: { cite: 'Xiao W et al. Cancer Manag Res 2018;10:5329–38', doi: '10.2147/CMAR.S176763' },
  R54: { cite: 'Riihimäki M et al. Lung Cancer 2014', doi: '10.1016/j.lungcan.2014.07.020' },
  R55: { cite: 'Riihimäki M et al. Sci Rep 2016;6:29765', doi: '10.1038/srep29765' },
  R56: {
    cite: 'Netherlands registry study of synchronous metastatic colorectal cancer, 36,297 people, PMC7138773',
  },
  R57: { cite: 'Patel JK et al. Am J Surg 1978;135:807–10', doi: '10.1016/0002-9610(78)90171-X' },
  R58: { cite: 'Dong S et al. Chinese multicentre cohort of 1,787 pancreatic cancers' },
  R59: { cite: 'Bianchi M et al. Ann Oncol 2012;23:973–80' },
  R60: { cite: 'Budczies J et al. Oncotarget 2015;6:570–83', doi: '10.18632/oncotarget.2677' },
  R61: {
    cite: 'diSibio G, French SW. Arch Pathol Lab Med 2008;132:931–9',
    doi: '10.5858/2008-132-931-mpocrf',
  },
  R62: { cite: 'Riihimäki M et al. Cancer Med 2018;7:5534–42', doi: '10.1002/cam4.1697' },
  R63: { cite: 'Cristofanilli M et al. N Engl J Med 2004;351:781–91' },
  R64: { cite: 'Strilic B et al. Nature 2016;536:215–8', doi: '10.1038/nature19076' },
  R64b: { cite: 'Paku S et al. J Pathol 2017;241:441–7', doi: '10.1002/path.4855' },
  R65: { cite: 'Coussens LM et al. Science 2002;295:2387–92', doi: '10.1126/science.1067100' },
  R65b: { cite: 'Winer A et al. Mol Cancer Ther 2018;17:1147–55' },
  R66: {
    cite: 'Weilbaecher KN, Guise TA, McCauley LK. Nat Rev Cancer 2011;11:411–25',
    doi: '10.1038/nrc3055',
  },
  R67: {
    cite: 'Cure-model study of 1,012 liver resections. Ann Surg Oncol',
    doi: '10.1245/s10434-014-4234-0',
  },
  R68: { cite: 'Wolchok JD et al. N Engl J Med 2025;392:11–22', doi: '10.1056/NEJMoa2407417' },
  R69: {
    cite: 'Study of 136 lung nodules. Lung Cancer 2004;45:19–27',
    doi: '10.1016/j.lungcan.2004.01.009',
  },
  R70: { cite: 'Semino E et al. NCRI abstract and press' },
  R70b: { cite: 'Semino E et al. BMJ Support Palliat Care 2017;7:60–6' },
  R71: {
    cite: 'Su T, Cheng M-T, Lin S-H. CBE Life Sci Educ 2014;13:504–15',
    doi: '10.1187/cbe.13-10-0197',
  },
  R72: { cite: 'J Cancer Educ 2022;37:1357–63', doi: '10.1007/s13187-021-01962-y' },
  R73: { cite: 'BMC Med Educ 2016', doi: '10.1186/s12909-016-0739-5' },
  R74: { cite: '“Exploring Youth Perceptions About Cancer Prevention…” (focus groups)' },
  R75: { cite: 'nextgenscience.org, HS-LS1-4; CDE pages' },
  R76: { cite: 'Michaelson JS et al. Br J Cancer 2005;93:1244–9', doi: '10.1038/sj.bjc.6602848' },

  // Papers named from memory: to be read before a card that rests on them is printed.
  Frisch1994: { cite: 'Frisch SM, Francis H. J Cell Biol 1994;124:619 (to be checked)' },
  Douma2004: { cite: 'Douma S et al. Nature 2004;430:1034 (to be checked)' },
  Muller2001: { cite: 'Müller A et al. Nature 2001;410:50 (to be checked)' },
  Wolf2013: { cite: 'Wolf K et al. J Cell Biol 2013;201:1069 (to be checked)' },
  Denais2016: { cite: 'Denais CM et al. Science 2016;352:353 (to be checked)' },
  Headley2016: { cite: 'Headley MB et al. Nature 2016;531:513 (to be checked)' },
  Hanna2015: { cite: 'Hanna RN et al. Science 2015;350:985 (to be checked)' },
  Granot2011: { cite: 'Granot Z et al. Cancer Cell 2011;20:300 (to be checked)' },
  Ghajar2013: { cite: 'Ghajar CM et al. Nat Cell Biol 2013;15:807 (to be checked)' },
  Loo2015: { cite: 'Loo JM et al. Cell 2015;160:393 (to be checked)' },
  Sundermeyer2005: {
    cite: 'Sundermeyer ML et al. Clin Colorectal Cancer 2005;5:108 (to be checked)',
  },
  Dixon2006: { cite: 'Dixon JB et al. Microcirculation 2006;13:597 (to be checked)' },
  Weigelin2021: { cite: 'Weigelin B et al. Nat Commun 2021;12:5217 (to be checked)' },

  Xin2019: { cite: 'Xin Y et al. Biophys J 2019;116:1803' },
  // Named in the dossier by number only; no author was noted.
  PLOS0245536: { cite: 'PLoS ONE 2021, article 0245536 (title seen only; to be checked)' },
  PMC4470230: { cite: 'Article PMC4470230, on bone-targeted treatment' },
} as const satisfies Record<string, Source>
export type SourceId = keyof typeof SOURCES
