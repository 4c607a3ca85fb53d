/**
 * Phrases in a header that name a party behind the customer, which is screened with it, and the role it is given.
 * Longer phrases come first: `authorised signatory` before `signatory`. Written by hand.
 */
export const RELATED_ROLES: readonly (readonly [role: string, phrases: string])[] = [
  [
    'beneficial owner',
    `ultimate beneficial owner, ultimate beneficiary owner, beneficial owner, ubo, bo, wirtschaftlich berechtigter, wirtschaftlich berechtigte, wirtschaftlicher eigentumer,
    beneficiaire effectif, titular real, beneficiario final, beneficiario efetivo, titolare effettivo, uiteindelijk belanghebbende, uiteindelijke begunstigde, конечный бенефициар,
    бенефициарный владелец, beneficjent rzeczywisty, gercek faydalanici, المستفيد الحقيقي, المستفيد الفعلي, 实际控制人, 受益所有人, 最终受益人,
    ult ben owner, ult beneficial owner, ultimate ben owner, ben owner, benef owner, beneficial own, wb, wirt berechtigter, wirt berechtigte, wirtsch berechtigter, wirtsch berechtigte,
    wirtschaftl berechtigter, wirtschaftl berechtigte, w berechtigter, wirtschaftlich berechtigte person, wirtschaftlich berechtigten, ben effectif, benef effectif, beneficiaires effectifs,
    titulares reales, ben final, benef final, ben efetivo, tit effettivo, titolari effettivi, tit eff, benef rzeczywisty, beneficjenci rzeczywisci, beneficjent rzecz, бен владелец, бенеф владелец,
    бенефициар, бенефициары, конечный бен, кінцевий бенефіціарний власник, бенефіціар, skutecny majitel, konecny uzivatel vyhod, verklig huvudman, reell eier, reel ejer, tosiasiallinen edunsaaja`,
  ],
  [
    'joint holder',
    `joint account holder, joint holder, joint applicant, joint owner, joint party, joint, co holder, coholder, co applicant, coapplicant, co owner, coowner, co borrower, coborrower,
    second holder, secondary holder, second account holder, secondary account holder, second applicant, secondary applicant, second borrower, second customer, second client, second insured, additional holder, additional account holder, other holder,
    mitinhaber, mitkontoinhaber, zweiter kontoinhaber, zweitinhaber, zweiter inhaber, zweitantragsteller, zweiter antragsteller, mitantragsteller, mitkreditnehmer, mitdarlehensnehmer,
    deuxieme titulaire, second titulaire, co emprunteur, coemprunteur, segundo solicitante, secondo intestatario, tweede rekeninghouder, cotitulaire, co titulaire, cotitular, co titular, segundo titular, cointestatario, co intestatario, medehouder, mederekeninghouder,
    совладелец, созаемщик, wspolposiadacz, wspolwlasciciel, ortak hesap sahibi, 联名人, 共同持有人`,
  ],
  [
    'owner',
    `business owner, legal owner, registered owner, group owner, owner, owners, proprietor, sole proprietor, eigentumer, inhaber gesellschaft, proprietaire, propietario, proprietario, eigenaar, владелец, собственник,
    wlasciciel, sahip, مالك, المالك, 所有人, 所有者`,
  ],
  [
    'shareholder',
    `shareholder, shareholders, share holder, stockholder, gesellschafter, aktionar, actionnaire, associe, accionista, socio, azionista, acionista, aandeelhouder, vennoot,
    акционер, участник, учредитель, udzialowiec, akcjonariusz, wspolnik, hissedar, ortak, المساهم, الشريك, 股东, 股東, 주주,
    gesellschafterin, ges ter, aktionare, udzialowcy, учредители, участники, засновник`,
  ],
  [
    'director',
    `managing director, executive director, non executive director, board member, director, directors, geschaftsfuhrer, vorstand, vorstandsmitglied, directeur, dirigeant, gerant,
    administrateur, administrador, consejero, amministratore, diretor, administratore, bestuurder, директор, генеральный директор, руководитель, dyrektor, prezes, czlonek zarzadu,
    mudur, yonetim kurulu uyesi, المدير, 董事, 法定代表人, 法人代表, 取締役, 代表取締役, 대표이사, 이사,
    gf, geschaftsfuhrerin, geschaftsfuhrung, geschaeftsfuhrer, geschaeftsfuehrer, geschaeftsfuehrerin, gesch fuhrer, geschaftsf, vorstande, vorstandsvorsitzender, komplementar,
    ceo, cfo, coo, chief executive officer, chief executive, managing dir, man director, man dir, chairman, chairwoman, chairperson, president, presidente, pdg, president directeur general,
    directeur general, dir general, dg, gerants, adm delegado, administrador unico, admin unico, amm delegato, amministratore delegato, amministratore unico, amm unico, prezes zarzadu, zarzad,
    czl zarzadu, dyr, ген директор, гендиректор, ген дир, гендир, единоличный исполнительный орган, еио, рук, рук ль, директор генеральный, керівник, гендиректор тов, jednatel,
    styrelseledamot, styrelsemedlem, verkstallande direktor, vd, daglig leder, toimitusjohtaja, yonetici, genel mudur`,
  ],
  [
    'signatory',
    `authorised signatory, authorized signatory, authorised signer, authorized signer, signatory, signatories, signer, zeichnungsberechtigter, unterzeichner, signataire, mandataire,
    firmante, apoderado, firmatario, procurador, tekeningsbevoegde, gemachtigde, подписант, pelnomocnik, imza yetkilisi, المفوض, المفوض بالتوقيع, 授权签字人,
    auth signatory, auth signer, auth sig, authorised sig, authorized sig, authorised sign, authorized sign, prokurist, prokuristin, zeichnungsber, zeichnungsberechtigte, mandatario,
    prokurent, procuratore, уполномоченное лицо`,
  ],
  [
    'representative',
    `legal representative, authorised representative, authorized representative, legal rep, representative, attorney, power of attorney, poa, gesetzlicher vertreter, bevollmachtigter,
    representant legal, representante legal, rappresentante legale, wettelijk vertegenwoordiger, законный представитель, представитель, yasal temsilci,
    legal repr, repr, gesetzl vertreter, ges vertreter, vertretungsberechtigter, bevollm, bevollmachtigte, rep legal, repr legal, rte legal, rpte legal, legale rappresentante,
    leg rappr, leg rappresentante, rappr legale, reprezentant, przedstawiciel, зак представитель, закон представитель`,
  ],
  ['trustee', 'trustee, trustees, treuhander, fiduciaire, fiduciario'],
  ['settlor', 'settlor, grantor, trust settlor'],
  ['protector', 'protector, trust protector'],
  [
    'guarantor',
    'guarantor, guarantors, burge, garant, fiador, avalista, garante, fiduciant, поручитель, kefil, الكفيل, 担保人',
  ],
  [
    'parent company',
    `ultimate parent, parent company, parent entity, parent organisation, parent organization, immediate parent, holding company, muttergesellschaft, societe mere, empresa matriz, sociedad matriz,
    controladora, societa madre, capogruppo, moedermaatschappij, материнская компания`,
  ],
  ['subsidiary', 'subsidiary, subsidiary company, tochtergesellschaft, filiale societe'],
  ['controller', 'controlling person, controlling party, controller, person of significant control, psc'],
  ['partner', 'business partner'],
  [
    'contact',
    `ansprechpartner, ansprechpartnerin, ansprechperson, kontaktperson, osoba kontaktowa, контактное лицо, контактна особа, personne de contact, persona de contacto, persona di contatto,
    referente, contactpersoon, yhteyshenkilo, ilgili kisi, yetkili kisi`,
  ],
  ['secretary', 'company secretary'],
  ['charterer', 'charterer'],
  ['vessel manager', 'ship manager, vessel manager, technical manager, commercial manager, ism manager'],
  ['vessel operator', 'vessel operator, ship operator, operator'],
];
