/**
 * Titles, ranks and forms of address before, inside or after a name, with vessel and aircraft prefixes.
 *
 * Sources: Wikipedia "English honorifics", "Islamic honorifics", "Ship prefix", "List of military ranks"; the title fields
 * that sanctions lists publish; written by hand. Folded to ASCII, dots gone.
 */

/** `title` is never a name (mr, dr); `title-or-name` may be part of one (sheikh, haji, king). */
export type HonorificStrength = 'title' | 'title-or-name';

/**
 * `strength canonical: spellings`. The canonical spelling stands for itself. A canonical may have a row of each strength:
 * `prof` is never a name, `bishop` is a title here and a surname there.
 */
export const HONORIFICS = `
title mr: mister, herr, herrn, hrn, monsieur, msr, mssr, messrs, senor, signor, signore, senhor, gospodin, dhr, mnr, meneer, sayin, bapak, encik, jenab, aghaye, aqaye, seu, thiru, domnul, szanowny, egregio, excmo, exmo, messieurs, kyrios, gospodinu
title-or-name mr: sr, sig, pan, bay, tuan, hr
title mrs: missus, madam, madame, mme, frau, senora, sra, signora, senhora, gospozha, gospodja, gospa, mevrouw, mevr, hanim, khanom, khanum, mdm, smt, shrimati, rouva, doamna, szanowna, excma, exma, gospozhe, eheleute, ehepaar, ehel, familie, familien, familj, famille, famiglia
title-or-name mrs: pani, puan, fru, bayan, ibu
title ms: miss, mademoiselle, mlle, fraulein, fraeulein, senorita, srta, signorina
title-or-name ms: cik
title mx: mxx
title dr: doctor, doktor, doutor, doctora, dra, dott, dottore, dottoressa, docteur, duktur, duktor, drs, drhc, phd, mbbs, dphil, dds, dvm, judr, mudr, mvdr, phdr, rndr, paeddr, dottssa, frcs, frcp, mrcs, mrcp, drsc
title-or-name dr: doc, medic
title prof: professor, professeur, profesor, profesora, professore, academician, docent, dozent
title-or-name prof: akademik
title ing: engr, ingeniero, ingenieur, ingegnere, inzhener, inzynier, dipl, dipling, engineer, mohandes, muhandis, mohandis, mouhandis
title-or-name ing: eng, inz
title lic: licenciado, licenciada, lcdo, lcda, avvocato, esq, esquire, cpa, mba, msc, bsc, llm, llb, advocate, maitre, rechtsanwalt, rechtsanwaltin
title-or-name lic: adv, avv, abogado
title sir: freiherr, viscount, countess, baroness, duchess, obe, cbe, mbe, kbe, dbe, kcb, kcmg
title-or-name sir: lord, lady, dame, baron, count, duke, earl, graf, grafin, knight, marquis
title rev: reverend, revd, monsignor, mgr, archbishop, patriarch, otets, protoiereus, padre
title-or-name rev: father, pastor, pere, pater, bishop, cardinal, metropolitan, rabbi, deacon, brother, sister, fr, frere, abbe, abbot
title president: prasident, praesident, presidente, presidentti, prezident, prezydent, vicepresident, chairman, chairwoman, cumhurbaskani, vizeprasident, pres
title-or-name president: rais, raees, chair
title minister: ministre, ministro, ministr, premier, undersecretary, secretary, sekretar, senator, deputy, governor, gubernator, ambassador, ambassadeur, honourable, honorable, excellency, hrh
title-or-name minister: wazir, mayor, consul, judge, justice, bakan, hon, vazir, vazeer
title-or-name king: queen, roi, rey, crown
title general: generaal, generale, genl, ltgen, majgen, brigadier, brigader, brgen, sartip, sarlashkar, marechal, feldmarschall, komandarm
title-or-name general: gen, brig, marshal, liwa, fariq, amid
title colonel: coronel, oberst, polkovnik, podpolkovnik, kolonel, ltcol, sarhang, albay
title-or-name colonel: col, aqid
title-or-name major: maj, raed, sargord, binbasi, majr
title captain: capt, cpt, capitan, capitaine, hauptmann, kapitein, kpt, commander, cdr, cmdr, comandante, kommandant, komandir, commandant, commandante, commandar, kumandan, komandan, qomandan, qumandan, admiral, radm, vadm
title-or-name captain: cap, kapitan, naqib, master, skipper
title lieutenant: leutnant, leytenant, teniente, tenente, ltn, sergeant, sgt, sergent, sargento, corporal, cpl, inspector, insp, officer
title-or-name lieutenant: lt, sheriff
title comrade: tovarishch, towarzysz, genosse, camarade, companero
title jr: snr, jnr
title-or-name jr: junior, senior, filho, sen, mladshy, mladshiy, starshy, starshiy
title late: alias, aka, fka, nee, widow, veuve, vve
title-or-name late: born
title ayatollah: ayatullah, ayatolla, ayatalla, ayatulla, ayatallah, grandayatollah
title hojatoleslam: hojjatoleslam, hujjatulislam, hojatolislam, hujatolislam, hojjatolislam, hojjatalislam, hojatalislam, hojjatoleslem
title-or-name hojatoleslam: hujjat, hojat, hojjat
title shri: shree, huzur, janaab, janab
title-or-name sahib: saheb, sahab, saib, hazrat, hadrat, hadhrat
title datuk: datin, datoseri, tansri, tunku, tengku, ustadz, kyai, kiai, pengiran
title-or-name datuk: dato, toh, raden, teuku
title-or-name u: daw, thakin, bogyoke, oo
title mv: msv, mtr, hms, uss
title-or-name mv: mt, ss, fv, vessel, tanker, teplokhod, parokhod
title-or-name sheikh: shaikh, shaykh, sheik, shaik, sheikha, cheikh, cheik, shekh, sheykh, scheich, sheij, shejkh, shiekh, sheekh, shayk, chaykh, cheykh, alsheikh, shykh, chikh, jeque, seyh, sjeik, szejk, sejk, shaykha, chekh, sheih, shaih
title-or-name haji: hajji, hadji, haj, hajj, hadj, hadsch, hacci, hajy, haaji, haci, hage, hajjah, haja, alhaji, alhaj, alhajj, alhaja, elhadj, khadzhi, khadji, hadzhi, hadzi, hagi, hagg, khodzhi
title-or-name mullah: mulla, molla, mollah, mala, mola, mulah, moullah, mullo, mulo, mula, moula
title-or-name mawlawi: maulavi, mawlavi, maulvi, molvi, maulawi, moulavi, molavi, mowlawi, movlavi, moulvi, mawlvi, mevlevi, mawlana, maulana, moulana, mevlana, maolana, mowlana, mvlvy, mwlwy
title-or-name imam: imaam, emam, ymam
title-or-name sayyid: sayed, sayyed, seyed, seyyed, syed, sayid, saiyid, sidi, seyid, seyyid, saiyed, syd, sayeed, saied, sayyida, seyit, sajjid, sejjed, sayd
title-or-name qari: kari, quari, qary, ghari, qaree, qaari
title-or-name hafiz: hafez, hafidh, hafeez, hafis, hafidz, khafiz, hafz
title-or-name mufti: moufti, muftee
title-or-name qadi: qazi, kadi, kazi, kadhi, qadhi
title-or-name ustad: ostad, ustaad, oustaz, ustaz, ustadh, ustath, oustadh, ostaz
title-or-name muallim: moalim, moalem, mualim, maalim, macallin, macalin, moallim, moallem
title-or-name akhund: akhond, akhoond, akhwand, akhwond, axund
title-or-name akhundzada: akhundzadah, akhunzada, akhounzada, akhonzada, akhundzade
title-or-name amir: emir, ameer, prince, princess, prinz, principe, knyaz, kniaz
title-or-name sultan: soltan, sulton, sultaan, soultan
title-or-name khan: xan, khaan
title-or-name malik: malek, melik, maalik, malick
title-or-name agha: aga, aqa, agah, ahga, aagha, ogha
title-or-name pir: pyr, peer
title-or-name sardar: serdar, sirdar, sarder
title-or-name shahid: shaheed, chahid, shohid, martyr, shahyd
title-or-name baba: babajan
title-or-name don: dona, donna
title-or-name bey: beg, bek, baig, beyg
title-or-name pasha: pacha, basha
title-or-name efendi: effendi, afandi
title-or-name hakim: hakeem, hekim
title-or-name wali: vali, waali, walee
title-or-name shah: shahzada, shahzadah, padshah
title-or-name nawab: navab
title-or-name raja: rajah, maharaja
title-or-name begum: bibi, khatun, khatoon, hatun, begam
`;

/**
 * Of the titles those that nobody is called by, wherever they stand (`Muster Anna, Dr.`; `Muster Dr., Anna`; `Anna Muster MBA`).
 * The others count as titles before a name alone: behind it, Captain, Doctor and Muhandis may be what somebody is known by.
 */
export const TITLES_ANYWHERE =
  'mr mrs mme mlle dhr mevr herr herrn frau hanim dr prof professor phd dphil mbbs dds dvm judr mudr mvdr phdr rndr drsc dipl dipling esq esquire cpa mba msc bsc llm llb obe cbe mbe kbe dbe kcb kcmg';
