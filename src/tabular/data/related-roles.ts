/**
 * Phrases in a header that name a party behind the customer, which is screened with it, and the role it is given.
 * Longer phrases come first: `authorised signatory` before `signatory`. Written by hand.
 */
export const RELATED_ROLES: readonly (readonly [role: string, phrases: string])[] = [
  [
    'beneficial owner',
    `ultimate beneficial owner, ultimate beneficiary owner, beneficial owner, ubo, bo, wirtschaftlich berechtigter, wirtschaftlich berechtigte, wirtschaftlicher eigentumer,
    beneficiaire effectif, titular real, beneficiario final, beneficiario efetivo, titolare effettivo, uiteindelijk belanghebbende, uiteindelijke begunstigde, конечный бенефициар,
    бенефициарный владелец, beneficjent rzeczywisty, gercek faydalanici, المستفيد الحقيقي, المستفيد الفعلي, 实际控制人, 受益所有人, 最终受益人`,
  ],
  [
    'joint holder',
    `joint account holder, joint holder, joint applicant, joint owner, joint party, joint, co holder, coholder, co applicant, coapplicant, co owner, coowner, co borrower, coborrower,
    second holder, secondary holder, second account holder, secondary account holder, second applicant, secondary applicant, additional holder, additional account holder, other holder,
    mitinhaber, mitkontoinhaber, zweiter kontoinhaber, cotitulaire, co titulaire, cotitular, co titular, segundo titular, cointestatario, co intestatario, medehouder, mederekeninghouder,
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
    акционер, участник, учредитель, udzialowiec, akcjonariusz, wspolnik, hissedar, ortak, المساهم, الشريك, 股东, 股東, 주주`,
  ],
  [
    'director',
    `managing director, executive director, non executive director, board member, director, directors, geschaftsfuhrer, vorstand, vorstandsmitglied, directeur, dirigeant, gerant,
    administrateur, administrador, consejero, amministratore, diretor, administratore, bestuurder, директор, генеральный директор, руководитель, dyrektor, prezes, czlonek zarzadu,
    mudur, yonetim kurulu uyesi, المدير, 董事, 法定代表人, 法人代表, 取締役, 代表取締役, 대표이사, 이사`,
  ],
  [
    'signatory',
    `authorised signatory, authorized signatory, authorised signer, authorized signer, signatory, signatories, signer, zeichnungsberechtigter, unterzeichner, signataire, mandataire,
    firmante, apoderado, firmatario, procurador, tekeningsbevoegde, gemachtigde, подписант, pelnomocnik, imza yetkilisi, المفوض, المفوض بالتوقيع, 授权签字人`,
  ],
  [
    'representative',
    `legal representative, authorised representative, authorized representative, legal rep, representative, attorney, power of attorney, poa, gesetzlicher vertreter, bevollmachtigter,
    representant legal, representante legal, rappresentante legale, wettelijk vertegenwoordiger, законный представитель, представитель, yasal temsilci`,
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
  ['secretary', 'company secretary'],
  ['charterer', 'charterer'],
  ['vessel manager', 'ship manager, vessel manager, technical manager, commercial manager, ism manager'],
  ['vessel operator', 'vessel operator, ship operator, operator'],
];
