import type { MeasureEffect } from '../entity.js';

/** What OFAC's programme tag means for a party that carries it. */
export interface OfacProgramme {
  readonly name: string;
  /** effect on the SDN list: everyone on it is blocked, except under tags of the other lists */
  readonly effect: MeasureEffect;
  /** effect on the consolidated (non-SDN) list, where it differs */
  readonly consolidated?: MeasureEffect;
  /**
   * for tags that mean a block, and on the consolidated list may mean a directive or menu of lesser measures: the
   * idType that says so. An entry without it carries the tag because it also stands on the SDN list.
   */
  readonly directive?: RegExp;
  /** found on the consolidated list and hardly ever on the SDN list: tells the two files apart */
  readonly nonSdn?: true;
}

const blocked = (name: string): OfacProgramme => ({ name, effect: 'block' });

/**
 * OFAC's programme tags. Names: OFAC, "Program Tag Definitions for OFAC Sanctions Lists". Effects: everyone on the
 * SDN list is blocked (its full name is "Specially Designated Nationals and Blocked Persons List"). Other lists:
 * NS-PLC, transactions are rejected (section (b) of General License 4 under 31 CFR parts 594, 595 and 597); FSE, all
 * dealings are prohibited without a block, so reject (E.O. 13608); SSI and the directives under E.O. 14024 and 14014,
 * limits on new debt, equity or services, restrict; CAPTA and 31 CFR part 561, correspondent accounts, restrict;
 * CMIC, dealing in securities, restrict (E.O. 13959 as amended by 14032); menu-based measures (CAATSA section 235,
 * E.O. 14059), restrict.
 */
export const OFAC_PROGRAMMES: ReadonlyMap<string, OfacProgramme> = new Map<string, OfacProgramme>([
  [
    'NS-PLC',
    { name: 'Palestinian Legislative Council, non-SDN (31 CFR 594)', effect: 'reject', nonSdn: true },
  ],
  [
    'UKRAINE-EO13662',
    {
      name: 'Ukraine-/Russia-related, E.O. 13662 (sectoral on the consolidated list)',
      effect: 'block',
      consolidated: 'restrict',
      nonSdn: true,
    },
  ],
  [
    'CMIC-EO13959',
    { name: 'Chinese military-industrial complex, E.O. 13959', effect: 'restrict', nonSdn: true },
  ],
  ['NS-CMIC', { name: 'Chinese military-industrial complex, non-SDN', effect: 'restrict', nonSdn: true }],
  ['NS-MBS', { name: 'Menu-based sanctions, non-SDN', effect: 'restrict', nonSdn: true }],
  ['CAPTA', { name: 'Correspondent or payable-through account sanctions', effect: 'restrict', nonSdn: true }],
  ['561-Related', { name: 'Iranian financial sanctions, 31 CFR 561', effect: 'restrict', nonSdn: true }],
  ['561List', { name: 'Iranian financial sanctions, 31 CFR 561', effect: 'restrict', nonSdn: true }],
  ['NS-ISA', { name: 'Iran Sanctions Act, non-SDN', effect: 'restrict', nonSdn: true }],
  ['FSE-IR', { name: 'Foreign sanctions evaders, Iran, E.O. 13608', effect: 'reject', nonSdn: true }],
  ['FSE-SY', { name: 'Foreign sanctions evaders, Syria, E.O. 13608', effect: 'reject', nonSdn: true }],
  ['FSE-WMD', { name: 'Foreign sanctions evaders, WMD, E.O. 13608', effect: 'reject', nonSdn: true }],
  ['FSE-SDGT', { name: 'Foreign sanctions evaders, terrorism, E.O. 13608', effect: 'reject', nonSdn: true }],
  [
    'RUSSIA-EO14024',
    {
      name: 'Russian harmful foreign activities, E.O. 14024',
      effect: 'block',
      consolidated: 'restrict',
      directive: /14024 Directive/,
    },
  ],
  [
    'BURMA-EO14014',
    { name: 'Burma, E.O. 14014', effect: 'block', consolidated: 'restrict', directive: /14014 Directive/ },
  ],
  [
    'ILLICIT-DRUGS-EO14059',
    {
      name: 'Illicit drug trade, E.O. 14059',
      effect: 'block',
      consolidated: 'restrict',
      directive: /14059 information/,
    },
  ],
  [
    'CAATSA - RUSSIA',
    {
      name: "Countering America's Adversaries Through Sanctions Act, Russia",
      effect: 'block',
      consolidated: 'restrict',
      directive: /CAATSA Section 235/,
    },
  ],
  ['BALKANS', blocked('Western Balkans')],
  ['BALKANS-EO14033', blocked('Western Balkans, E.O. 14033')],
  ['BELARUS', blocked('Belarus')],
  ['BELARUS-EO14038', blocked('Belarus, E.O. 14038')],
  ['BPI-PA', blocked('Blocked pending investigation, Patriot Act')],
  ['BPI-SDNTK', blocked('Blocked pending investigation, narcotics kingpins')],
  ['BPI-RUSSIA-EO14024', blocked('Blocked pending investigation, E.O. 14024')],
  ['BURMA', blocked('Burma')],
  ['BURUNDI', blocked('Burundi')],
  ['CAATSA - IRAN', blocked("Countering America's Adversaries Through Sanctions Act, Iran")],
  ['CAR', blocked('Central African Republic, E.O. 13667')],
  ['COTED', blocked("Côte d'Ivoire")],
  ['CUBA', blocked('Cuban Assets Control Regulations, 31 CFR 515')],
  ['CYBER', blocked('Malicious cyber-enabled activities')],
  ['CYBER2', blocked('Malicious cyber-enabled activities, E.O. 13757')],
  ['CYBER3', blocked('Malicious cyber-enabled activities, E.O. 14144')],
  ['CYBER4', blocked('Malicious cyber-enabled activities, E.O. 14306')],
  ['DARFUR', blocked('Darfur, E.O. 13400')],
  ['DPRK', blocked('North Korea, E.O. 13551')],
  ['DPRK2', blocked('North Korea, E.O. 13687')],
  ['DPRK3', blocked('North Korea, E.O. 13722')],
  ['DPRK4', blocked('North Korea, E.O. 13810')],
  ['DPRK-NKSPEA', blocked('North Korea Sanctions and Policy Enhancement Act')],
  ['DRCONGO', blocked('Democratic Republic of the Congo')],
  ['ELECTION-EO13848', blocked('Foreign interference in a U.S. election, E.O. 13848')],
  ['ETHIOPIA-EO14046', blocked('Ethiopia, E.O. 14046')],
  ['FTO', blocked('Foreign terrorist organizations, 31 CFR 597')],
  ['GLOMAG', blocked('Global Magnitsky, E.O. 13818')],
  ['HIFPAA', blocked('Hizballah International Financing Prevention Amendments Act')],
  ['HK-EO13936', blocked('Hong Kong, E.O. 13936')],
  ['HOSTAGES-EO14078', blocked('Hostage-taking and wrongful detention, E.O. 14078')],
  ['HRIT-IR', blocked('Human rights and information technology, Iran, E.O. 13606')],
  ['HRIT-SY', blocked('Human rights and information technology, Syria, E.O. 13606')],
  ['ICC-EO14203', blocked('International Criminal Court, E.O. 14203')],
  ['ICCP-EO13928', blocked('International Criminal Court, E.O. 13928')],
  ['IFCA', blocked('Iran Freedom and Counter-Proliferation Act')],
  ['IFSR', blocked('Iranian Financial Sanctions Regulations, 31 CFR 561')],
  ['IRAN', blocked('Iranian Transactions and Sanctions Regulations, 31 CFR 560')],
  ['IRAN-CON-ARMS-EO', blocked('Iran, conventional arms, E.O. 13949')],
  ['IRAN-EO13846', blocked('Iran, E.O. 13846')],
  ['IRAN-EO13871', blocked('Iran, metals, E.O. 13871')],
  ['IRAN-EO13876', blocked('Iran, E.O. 13876')],
  ['IRAN-EO13902', blocked('Iran, sectors, E.O. 13902')],
  ['IRAN-HR', blocked('Iran, human rights, E.O. 13553')],
  ['IRAN-TRA', blocked('Iran Threat Reduction and Syria Human Rights Act, E.O. 13628')],
  ['IRAQ2', blocked('Iraq, E.O. 13315 and 13350')],
  ['IRAQ3', blocked('Iraq, E.O. 13438')],
  ['IRGC', blocked("Iran's Revolutionary Guard Corps")],
  ['ISA', blocked('Iran Sanctions Act')],
  ['LEBANON', blocked('Lebanon, E.O. 13441')],
  ['LIBERIA', blocked('Former Liberian regime, E.O. 13348')],
  ['LIBYA2', blocked('Libya, E.O. 13566')],
  ['LIBYA3', blocked('Libya, E.O. 13726')],
  ['MAGNIT', blocked('Sergei Magnitsky Act')],
  ['MALI-EO13882', blocked('Mali, E.O. 13882')],
  ['NICARAGUA', blocked('Nicaragua, E.O. 13851')],
  ['NICARAGUA-NHRAA', blocked('Nicaragua Human Rights and Anticorruption Act')],
  ['NPWMD', blocked('Proliferators of weapons of mass destruction, E.O. 13382')],
  ['PAARSSR-EO13894', blocked('Accountability for Assad and regional stabilization, E.O. 13894')],
  ['PEESA', blocked("Protecting Europe's Energy Security Act")],
  ['PEESA-EO14039', blocked("Protecting Europe's Energy Security Act, E.O. 14039")],
  ['RUSSIA-EO14065', blocked('Regions of Ukraine, E.O. 14065')],
  ['SDGT', blocked('Specially designated global terrorists, E.O. 13224')],
  ['SDNT', blocked('Specially designated narcotics traffickers, E.O. 12978')],
  ['SDNTK', blocked('Foreign Narcotics Kingpin Designation Act')],
  ['SDT', blocked('Specially designated terrorists, 31 CFR 595')],
  ['SOMALIA', blocked('Somalia, E.O. 13536')],
  ['SOUTH SUDAN', blocked('South Sudan, E.O. 13664')],
  ['SSIDES', blocked('Support for the sovereignty of Ukraine Act (SSIDES)')],
  ['SUDAN-EO14098', blocked('Sudan, E.O. 14098')],
  ['SYRIA', blocked('Syria')],
  ['SYRIA-CAESAR', blocked('Caesar Syria Civilian Protection Act')],
  ['SYRIA-EO13894', blocked('Syria, E.O. 13894')],
  ['TCO', blocked('Transnational criminal organizations, E.O. 13581')],
  ['UHRPA', blocked('Uyghur Human Rights Policy Act')],
  ['UKRAINE-EO13660', blocked('Ukraine-/Russia-related, E.O. 13660')],
  ['UKRAINE-EO13661', blocked('Ukraine-/Russia-related, E.O. 13661')],
  ['UKRAINE-EO13685', blocked('Crimea region of Ukraine, E.O. 13685')],
  ['VENEZUELA', blocked('Venezuela, E.O. 13692')],
  ['VENEZUELA-EO13850', blocked('Venezuela, E.O. 13850')],
  ['VENEZUELA-EO13884', blocked('Venezuela, E.O. 13884')],
  ['WEST-BANK-EO14115', blocked('West Bank, E.O. 14115')],
  ['YEMEN', blocked('Yemen, E.O. 13611')],
  ['ZIMBABWE', blocked('Zimbabwe')],
]);
