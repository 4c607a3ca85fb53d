/**
 * Legal forms of companies and institutions, as the tokens a normalised name gives (lower-case ASCII, dots gone).
 *
 * Sources: the ISO 20275 entity legal form code list kept by GLEIF, the registers' own terms (Russian Civil Code ch. 4,
 * Companies Act 2006, AktG/GmbHG, the EU regulations' translations of Russian forms into the official languages) and
 * Wikipedia's list of legal entity types by country; spellings and romanisations written by hand.
 */

/** What a legal form is called here. Two forms of one class are translations or abbreviations of each other. */
export type LegalClass = (typeof LEGAL_FAMILIES)[number][0];

/**
 * Each class with the families it can stand for. Classes that share a family can name one company (an OAO became a PAO in
 * 2014, a `Co., Ltd.` is as often a share company as a limited one); classes that share none contradict each other mildly.
 * `kind:` families say what an institution is (a design bureau), beside its legal form, and compare among themselves only.
 */
export const LEGAL_FAMILIES = [
  ['limited', 'limited'],
  ['private-limited', 'limited'],
  ['company-limited', 'limited open closed'],
  ['share-company', 'limited open closed'],
  ['joint-stock', 'open closed'],
  ['public-joint-stock', 'open'],
  ['closed-joint-stock', 'closed'],
  ['public-limited', 'open'],
  ['variable-capital', 'open closed'],
  ['corporation', 'limited open closed partnership state'],
  ['company', 'limited open closed partnership state sole'],
  ['partnership', 'partnership'],
  ['limited-partnership', 'partnership'],
  ['limited-partner-company', 'partnership limited'],
  ['free-zone', 'limited sole'],
  ['establishment', 'limited sole'],
  ['sole-proprietor', 'sole'],
  ['cooperative', 'cooperative'],
  ['foundation', 'charity'],
  ['non-profit', 'charity'],
  ['state-enterprise', 'state'],
  ['unitary-enterprise', 'state sole'],
  ['state-institution', 'state'],
  ['private-institution', 'charity sole'],
  ['branch', 'kind:branch'],
  ['research-production-association', 'kind:production'],
  ['research-production-enterprise', 'kind:production'],
  ['research-production-corporation', 'kind:production'],
  ['research-institute', 'kind:research'],
  ['design-bureau', 'kind:design'],
  ['private-military-company', 'kind:military'],
] as const;

/**
 * `class: spellings`. A spelling counts at the front or the end of a name; `^` at the front only, `$` at the end only,
 * `*` anywhere (nothing else is written so). Three words or more are taken as `*`.
 */
export const LEGAL_SPELLINGS = `
limited: *iooo, *sooo, *npooo, *fllc, *jllc, sprl, *foreign limited liability company, *joint limited liability company, *obschestvo s ogranichenoy otvetstvennostyu, *sociedad de produccion rural de responsabilidad limitada, *sociedad de responsabilidad limitada de capital variable
limited: *ltd, $limited, *llc, *ooo, $lc, *limited liability company, $limited liability, *gmbh, *ggmbh, mbh, *gesellschaft mit beschrankter haftung, gesellschaft mbh
limited: gesmbh, sarl, sarlu, eurl, *societe a responsabilite limitee, srl, srls, *societa a responsabilita limitata, $sl, slu, slne, *sociedad de responsabilidad limitada
limited: *sociedad limitada, *sociedad limitada unipersonal, *s de rl, *s de rl de cv, *srl de cv, $cia ltda, *ltda, limitada, *sociedade limitada, *compania limitada
limited: lda, $lt da, eireli, *sociedade por quotas, *societate cu raspundere limitata, *societatea cu raspundere limitata, $bv, bvba, *besloten vennootschap
limited: *besloten vennootschap met beperkte aansprakelijkheid, *vennootschap met beperkte aansprakelijkheid, aps, anpartsselskab, ohf, ehf, *einkahlutafelag, *kft
limited: *korlatolt felelossegu tarsasag, $bt, *spol s ro, *spol s r o, *spolecnost s rucenim omezenym, *spolocnost s rucenim obmedzenym, *sro, s r o, sp z oo, *sp z o o
limited: *spzoo, *spolka zoo, *spolka z ograniczona odpowiedzialnoscia, *spolka z o o, *doo, *d o o, *drustvo s ogranicenom odgovornoscu
limited: *drustvo sa ogranicenom odgovornoscu, *drustvo s ogranicenom odgovornoshcu, *drustvo so ogranicena odgovornost, *druzba z omejeno odgovornostjo, jdoo, dooel
limited: *ood, *eood, *druzhestvo s ogranichena otgovornost, *ednolichno druzhestvo s ogranichena otgovornost, *uab, *uzdaroji akcine bendrove
limited: *ribotos atsakomybes bendrove, $sia, *sabiedriba ar ierobezotu atbildibu, ou, *osauhing, *piiratud vastutusega uhing, *etaireia periorismenis efthynis
limited: *etairia periorismenis euthinis, epe, *cuideachta faoi dhliteanas teoranta, teo, teoranta, *obshchestvo s ogranichennoy otvetstvennostyu
limited: *obshchestvo s dopolnitelnoy otvetstvennostyu, odo, *tovarystvo z obmezhenoyu vidpovidalnistyu, $tov, tzov, too
limited: *tovarishchestvo s ogranichennoy otvetstvennostyu, *tavarystva z abmezhavanay adkaznastsyu, taa, zhshs, *zhauapkershiligi shekteuli seriktestigi
limited: *mas uliyatli cemiyyeti, *mehdud mesuliyyetli cemiyyet, mmc, mchj, *masuliyati cheklangan jamiyat, osoo, *rajallinen vastuuyhtio, *limited sirketi, *ltd sti
limited: *limited sti, *ltd sirketi, $sti, sirketi, *limited ortakligi, wll, *w l l, *with limited liability, *company with limited liability, llp fz
limited: *sherkat ba masouliyat mahdoud, *sherkat ba masuliyat mahdud, *ba masouliyat mahdoud, *masouliat mahdoud, *dhat masuliyah mahdudah, *dhat masuliyya mahduda
limited: *dhmm, *sharikat dhat masuliyyah mahdudah, *yugen kaisha, $yk, *godo kaisha, $gk, *yuhan hoesa, *yuhan hosea, youxian gongsi, *youxian zeren gongsi, youxiangongsi
limited: *you xian gong si, *you xian ze ren gong si, *aktsionerno druzhestvo s ogranichena otgovornost, *ploc, *sociedad comercial de responsabilidad limitada, *ltee
limited: *baam, limitee, *limitata, llcs, *l l c, *ztaa, *zhchk
private-limited: *pvt ltd, *pvt limited, *private limited, *private ltd, *pvt co ltd, *p ltd, *pte ltd, *pte limited, *pteltd, $pte, *pty ltd, *pty limited, pty
private-limited: *proprietary limited, *proprietary ltd, *sdn bhd, *sendirian berhad, *private limited company, *private company limited by shares, $pvt, *prive limited
private-limited: *pvt co
company-limited: *co ltd, *company limited, *company ltd, *co limited, *coltd, *limited company, *ltd company, *ltd co, *corporation limited, *corp ltd, *corporation ltd
company-limited: *limited liability co, *company limited by shares, *cong ty tnhh, *cong ty trach nhiem huu han, *borisat chamkat, *c ltd, *co llc, *company llc
share-company: oy, oyj, osakeyhtio, *julkinen osakeyhtio, *avoin osakeyhtio, ab, *aktiebolag, *aktiebolaget, *ab publ, $asa, *aksjeselskap, *allmennaksjeselskap, $hf
share-company: hlutafelag, *kabushiki kaisha, *kabushiki gaisha, *kabushikigaisha, *kabushikikaisha, kk, *k k, *chusik hoesa, *chusik hosa, *jusik hoesa, *jusikhoesa
share-company: *co inc, *gufen youxian gongsi, *gu fen you xian gong si, *gufen gongsi, *gufen youxiangongsi, gongsi, *jituan gongsi, *jituan youxian gongsi, *kongsi
share-company: hoesa, kaisha, *jisheng gongsi, *youhan gongsi, *cong ty co phan, *borisat mahachon, *jusig hoesa, *ju sig hoe sa, *chu sik hoe sa, yuhangongsi
joint-stock: *aak, *aao, *njsc, *national joint stock company, *national jsc
joint-stock: *jsc, *sal offshore, *offshore sal, *sal off shore, *joint stock company, joint stock, *joint stock co, *joint stock companies, *joint stock corporation, *stock company, jsco, *private jsc, ao
joint-stock: *aktsionernoe obshchestvo, *aktsionerno druzhestvo, ad, *akcionarsko drustvo, *akcionersko drustvo, *deonicko drustvo, *dionicko drustvo, ^at
joint-stock: *aktsionerne tovarystvo, *aktsyyanernae tavarystva, ^aat, $ag, *aktiengesellschaft, *aktsiaselts, a s, as, *akciova spolecnost, *akciova spolocnost
joint-stock: *akciju sabiedriba, *akcine bendrove, *delniska druzba, dd, *d d, *spolka akcyjna, *reszvenytarsasag, *mukodo reszvenytarsasag, $rt, zrt, *nyrt, sa, s a
joint-stock: $sau, *sociedad anonima, *sociedade anonima, *societe anonyme, *societate pe actiuni, *societatea pe actiuni, *sociedad por acciones
joint-stock: *sociedad por acciones simplificada, *sociedade por acoes, *societe par actions, *societe par actions simplifiee, $sas, sasu, $saa, $sac, $spa
joint-stock: *societa per azioni, $nv, *naamloze vennootschap, *aktieselskab, *aktieselskabet, *anonymi etaireia, *anonymos etaireia, *anonimi etairia, $ae, aee, *sapi
joint-stock: *aandelenvennootschap, *vennootschap op aandelen, *cuideachta comhstoic, *kumpanija b kapital azzjonarju, *anonim sirketi, *anonim ortakligi, *anonim sti
joint-stock: *san ve tic as, *sanayi ve ticaret as, *tic as, *aksiyadorlik jamiyati, *aksioner cemiyyeti, *aksionerdik kogam, *aktsionerlik jamiyati, qsc, saog, saoc
joint-stock: *sharikah musahamah, *sharika musahama, *sherkat sahami, *sherkate sahami, *sahami, $sal, *s a l, *societe anonyme libanaise, kgaa, $se, *societas europaea
joint-stock: $sae, *saudi joint stock company, *kuwaiti shareholding company, *shareholding company, kscc, ksc, bsc, *b s c, qpsc, ^pt, *perseroan terbatas
joint-stock: *sociedad anonima unipersonal, $sam, *sabiedriba akciju, *aksjonaere, *sociedad anonima cerrada, *sociedad anonima deportiva, $sad, $saf
public-joint-stock: *anoichti symmetochiki etaireia
public-joint-stock: *pjsc, *ojsc, *oao, *pao, pat, vat, oat, *open joint stock company, *public joint stock company, *public jsc, *open jsc, *open joint stock
public-joint-stock: *public joint stock, *otkrytoe aktsionernoe obshchestvo, *publichnoe aktsionernoe obshchestvo, *publichne aktsionerne tovarystvo
public-joint-stock: *vidkryte aktsionerne tovarystvo, *adkrytae aktsyyanernae tavarystva, *publichnae aktsyyanernae tavarystva, *publichno aktsionerno druzhestvo
public-joint-stock: *otvoreno aktsionerno druzhestvo, *offene aktiengesellschaft, *offentliche aktiengesellschaft, *public joint stock co, *open joint stock co
public-joint-stock: *societate publica pe actiuni, *societatea publica pe actiuni, *societate deschisa pe actiuni, *societatea deschisa pe actiuni
public-joint-stock: *atviroji akcine bendrove, *viesoji akcine bendrove, *avatud aktsiaselts, *atklata akciju sabiedriba, *publiska akciju sabiedriba
public-joint-stock: *verejna akciova spolecnost, *verejna akciova spolocnost, *otevrena akciova spolecnost, *otvorena akciova spolocnost, *otwarta spolka akcyjna
public-joint-stock: *publiczna spolka akcyjna, *odprta delniska druzba, *javna delniska druzba, *javno dionicko drustvo, *otvoreno dionicko drustvo
public-joint-stock: *nyilvanosan mukodo reszvenytarsasag, *nyilt reszvenytarsasag, *anoikti anonymi etaireia, *anoikti metochiki etaireia, *dimosia metochiki etaireia
public-joint-stock: *sociedad anonima abierta, *sociedade anonima aberta, *societe anonyme ouverte, *societe par actions publique, *societe par actions ouverte
public-joint-stock: *societa per azioni aperta, *sociedad por acciones abierta, *sociedade por acoes aberta, *sociedad anonima publica, *societa per azioni pubblica
public-joint-stock: *openbare naamloze vennootschap, *sherkat sahami am, *sahami am, *sahamiam, *sharikah musahamah ammah, pjs, *acik anonim sirketi
public-joint-stock: *ochiq aksiyadorlik jamiyati, *sociedad anonima bursatil, $sab, *anoikti symmetochiki etaireia, *anoikti etaireia, *abierta por acciones
public-joint-stock: *poblika akzzjonarja
closed-joint-stock: *cjsc, *zao, zat, *prat, *prjsc, *zakrytoe aktsionernoe obshchestvo, *closed joint stock company, *closed joint stock co, *closed joint stock
closed-joint-stock: *closed jsc, *private joint stock company, *private joint stock co, *private joint stock, *pryvatne aktsionerne tovarystvo
closed-joint-stock: *chastnoe aktsionernoe obshchestvo, *zakryte aktsionerne tovarystvo, *zakrytae aktsyyanernae tavarystva, *geschlossene aktiengesellschaft
closed-joint-stock: *non public joint stock company, nao, *nepublichnoe aktsionernoe obshchestvo, *sherkat sahami khas, *sahami khas, *sahamikhas
closed-joint-stock: *yopiq aksiyadorlik jamiyati, *qapali sehmdar cemiyyeti, *uzavrena akciova spolecnost, *zamknieta spolka akcyjna, *zatvoreno aktsionerno druzhestvo
closed-joint-stock: *zartkoruen mukodo reszvenytarsasag, *saoc closed, $psc, *sociedad anonima cerrada de capital, *suletud aktsiaselts, *slegta akciju sabiedriba
closed-joint-stock: *uzdaroji akcine, *yarim qapali
public-limited: plc, *p l c, *public limited company, *public ltd company, *public limited co, *public company limited, pcl, *public co ltd, *public company ltd, berhad
public-limited: bhd, $tbk, *persero tbk, *public limited, *publ, *cuideachta phoibli theoranta, cpt, dac, *designated activity company
variable-capital: *sa de cv, *s a de c v, *sa de c v, *sapi de cv, *sab de cv, *sociedad anonima de capital variable, *sa cv, *de cv, *sas de cv, *spr de rl
variable-capital: *sociedad anonima promotora de inversion de capital variable, *spr de rl de cv, *sc de rl de cv, *sicav, *de capital variable
corporation: $inc, $incorporated, $corp, corporation, corporations, incorporation, *incorporated company, *korporatsiya, korporacija, *gosudarstvennaya korporatsiya
corporation: *state corporation, korporacio, corporacion, corporacao, corporatia, corporatie, corporazione, korporation, korporatsiia, korporacja
company: company, $co, $coy, companies, compagnie, cie, compania, cia, companhia, compagnia, kompaniya, kompania, kompanija, kompaniia, sirket, shirkat, sherkat, sherkate
company: *sherkat e, sharikat, sharika, sharikah, shrkh, shrkt, sharekat, kampani, gesellschaft, drustvo, spolecnost, spolocnost, spolka, tarsasag, bendrove, etaireia
company: etairia, vallalat, vennootschap, bolag, societe, sociedad, sociedade, societatea, societate, societa, obshchestvo, aktsyyanernaye, predpriyatie, druzhestvo
company: tavarystva, tovarystvo
partnership: *sociedad civil, *sociedad de produccion rural de responsabilidad ilimitada, *simple partnership
partnership: *and co, *partnership, *general partnership, ohg, *offene handelsgesellschaft, gbr, *gesellschaft burgerlichen rechts, snc, *societe en nom collectif
partnership: *polnoe tovarishchestvo, *spolka jawna, vof, *vennootschap onder firma, $hb, handelsbolag, *societa in nome collettivo, *kollektif sirketi, ans
partnership: *javno trgovsko drustvo, *und co, *y cia, *et cie, *e cia, *cia scs, llp, *limited liability partnership, *professional corporation, *spolka cywilna
partnership: *sluzhba partnerstva
limited-partnership: kg, *kommanditgesellschaft, $lp, *l p, *limited partnership, *lllp, scs, *societe en commandite, *societe en commandite simple, *kommanditbolag, sca
limited-partnership: *komanditni spolecnost, *komanditna spolocnost, *komanditno drustvo, *spolka komandytowa, *commanditaire vennootschap, kd, *co kg, *and co kg
limited-partnership: *comanv, *tovarishchestvo na vere, *adi komandit sirketi, *sp k, *sociedad en comandita, *sociedad en comandita simple, *s en c
limited-partnership: *societa in accomandita semplice
limited-partner-company: *gmbh co kg, *gmbh and co kg, *gmbh und co kg, *ag co kg, *gmbh cokg, *ug co kg, *gmbh co, *ug haftungsbeschrankt, *unternehmergesellschaft
free-zone: fze, *fzco, *fz llc, *fzllc, *fz co, *free zone company, *free zone establishment, *free zone co, *free zone llc, *dmcc, *dwc llc, fzc, fz, dwc, *jafza, fzd
free-zone: *sarl offshore, *free trade zone establishment, *free zone limited, *fz limited liability company
establishment: est, establishment, *anstalt, muassasat, muassasah, mwssh, moassasat, muessese, etablissement, etablissements, ets, *moasseseh, *mouasseset
sole-proprietor: ^ip, *individualnyy predprinimatel, *individual entrepreneur, fop, *fizychna osoba pidpryyemets, *sole proprietorship, *sole proprietor, *sole trader
sole-proprietor: jdg, *einzelunternehmen, *einzelfirma, *eingetragener kaufmann, *entreprise individuelle, *empresa individual, *empresario individual, *sahis sirketi
sole-proprietor: *empresa individual de responsabilidad limitada, *eirl, *e i r l, *osoba fizyczna, chp, *private entrepreneur, *chastnyy predprinimatel
cooperative: *cooperative, *co operative, *cooperative society, *cooperative company, *coop, *genossenschaft, $eg, *kooperativ, *proizvodstvennyy kooperativ
cooperative: *potrebitelskiy kooperativ, *sociedad cooperativa, *cooperativa, *societe cooperative, *cooperatief, *taavoni, *sherkat taavoni, *kibbutz
cooperative: *agricultural cooperative, scrl, *osuuskunta, *spoldzielnia
foundation: foundation, stiftung, stichting, fondation, fundacion, fundacao, fondazione, fundacja, fond, nadace, nadacia, alapitvany, saatio, stiftelse, stiftelsen
foundation: fundatia, fonden, fondas, fonds, idryma, zaklada, fundacija, fundazioni, bonyad, bonyade, vakfi, vakif, waqf, muassasat khayriyyah, *charitable foundation
foundation: *blagotvoritelnyy fond, *charity foundation, *cooperative foundation, *welfare foundation, fundatsiya, sihtasutus, nodibinajums, fondacija, fondatsiya
foundation: *bonyad e, *public foundation, yayasan
non-profit: nko, $ano, *anko, *nonprofit organization, *non profit organization, *non commercial organization, *nekommercheskaya organizatsiya
non-profit: *noncommercial organization, *avtonomnaya nekommercheskaya organizatsiya, *autonomous non profit organization, *autonomous non commercial organization
non-profit: *autonomous nonprofit organization, $ev, *e v, *eingetragener verein, verein, asbl, vzw, *association sans but lucratif, ngo, *non governmental organization
non-profit: *nongovernmental organization, $ong, *onlus, *obshchestvennaya organizatsiya, *public organization, *regional public organization
non-profit: *nekommercheskoe partnerstvo, *non profit partnership, *noncommercial partnership, *asociacion civil, $ac, *all russian public organization
non-profit: *obshchestvennoe dvizhenie, *autonomous non profit organisation, *non profit organisation, *public organisation, *obshchestvennoe obedinenie
non-profit: *public association, *charitable organization, *charitable trust, *sdruzhenie
state-enterprise: *state enterprise, *state owned enterprise, *state company, *gosudarstvennoe predpriyatie, ^gp, ^dp, *derzhavne pidpryyemstvo, *federal state enterprise
state-enterprise: *empresa estatal, *federalnoe kazennoe predpriyatie, *kazennoe predpriyatie, *federal treasury enterprise, *federal state owned enterprise, fkp
state-enterprise: *javno preduzece, *javno poduzece, *drzavno poduzece, *statny podnik, *statni podnik, *panstwowe przedsiebiorstwo, *przedsiebiorstwo panstwowe
state-enterprise: *allami vallalat, *intreprindere de stat, *empresa publica, *intreprinderea de stat, *entreprise detat, *entreprise publique, *impresa statale
state-enterprise: *empresa do estado, *staatsbedrijf, *staatsunternehmen, *staatliches unternehmen, *valstybes imone, *valsts uznemums, *riigiettevote, *valtionyritys
state-enterprise: *drzavno podjetje, *statligt foretag, *statsvirksomhed, *kratiki epicheirisi, *darzhavno predpriyatie, *derzhavnoe predpriyatie
state-enterprise: *dziarzhaunaye pradpryemstva, *perum, *perusahaan umum, *state industrial enterprise, *dzyarzhaunae pradpryemstva, *shirkat daulati
unitary-enterprise: *fgup, *fsue, ^gup, ^sue, ^mup, ^rup, ^rue, ^up, *chup, *ktup, *unitary enterprise, *state unitary enterprise, *federal state unitary enterprise
unitary-enterprise: *republican unitary enterprise, *municipal unitary enterprise, *private unitary enterprise, *unitarnoe predpriyatie
unitary-enterprise: *gosudarstvennoe unitarnoe predpriyatie, *federalnoe gosudarstvennoe unitarnoe predpriyatie, *respublikanskoe unitarnoe predpriyatie
unitary-enterprise: *munitsipalnoe unitarnoe predpriyatie, *chastnoe unitarnoe predpriyatie, *respublikanskae unitarnae pradpryemstva, *unitarnae pradpryemstva
unitary-enterprise: *unitarno predpriyatie, *empresa unitaria, *entreprise unitaire, *intreprinderea unitara, *empresa unitaria estatal, *drzavno unitarno poduzece
unitary-enterprise: *federal unitary enterprise, *state unitary company, *unitary company, *chtup, *unitarni podnik, *production unitary enterprise
unitary-enterprise: *trade unitary enterprise, *republican production unitary enterprise, *unitary industrial enterprise, *unitary production enterprise
state-institution: *fgbu, *fgku, *fgbou, *fgbouvo, *fgaou, ^fku, ^fbu, ^fau, ^gbu, ^gku, ^gau, *gbou, *federal state budgetary institution, *federal state institution
state-institution: *fgbun, fgu, *fgbuz, *federal state budgetary educational institution, *federal state budgetary educational institution of higher education
state-institution: *federal budgetary institution, ^gu, *federal state budgetary institution of science, *federal state autonomous educational institution
state-institution: *federal state autonomous institution, *federal government institution, *federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie
state-institution: *federalnoe gosudarstvennoe byudzhetnoe obrazovatelnoe uchrezhdenie, *federal public institution
state-institution: *federalnoe gosudarstvennoe byudzhetnoe obrazovatelnoe uchrezhdenie vysshego obrazovaniya, *federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie nauki
state-institution: *federalnoe kazennoe uchrezhdenie, *federal state governmental institution, *gosudarstvennoe byudzhetnoe uchrezhdenie, *gosudarstvennoe uchrezhdenie
state-institution: *federal state treasury institution, *state budgetary institution, *state institution, *budgetary institution, *byudzhetnoe uchrezhdenie
state-institution: *munitsipalnoe byudzhetnoe uchrezhdenie, *federal treasury institution, *municipal budgetary institution, *gosudarstvennoe kazennoe uchrezhdenie
state-institution: *state public institution, *state budgetary institution of health, *federal penitentiary institution
private-institution: *chastnoe uchrezhdenie, *private institution, *chastnoe obrazovatelnoe uchrezhdenie, *private educational institution, chu
branch: *filial, $branch, *branch office, *representative office, *predstavitelstvo, zweigniederlassung, *sucursal, *succursale, *branch of, subsidiary, *filiale, *filiala
branch: *podruznica
research-production-association: npo, *nauchno proizvodstvennoe obedinenie, *research and production association, *scientific production association
research-production-association: *scientific and production association, *research production association, *nauchno proizvodstvennoe obyedinenie
research-production-association: *scientific industrial association, *navukova vytvorchae abyadnanne
research-production-enterprise: spe
research-production-enterprise: npp, *nauchno proizvodstvennoe predpriyatie, *research and production enterprise, *scientific production enterprise
research-production-enterprise: *scientific and production enterprise, *research production enterprise, *nauchno proizvodstvennaya firma, npf, *scientific production firm
research-production-enterprise: *research and production firm, rpe, *research and production company, *scientific production company, *nauchno proizvodstvennaya kompaniya
research-production-enterprise: *scientific and production company
research-production-corporation: npk, *nauchno proizvodstvennaya korporatsiya, *scientific production corporation, *research and production corporation
research-production-corporation: *nauchno proizvodstvennyy kompleks, *scientific production complex, *research and production complex, *nauchno proizvodstvennyy tsentr
research-production-corporation: *npts, *scientific production center, *research and production center, *scientific and production center
research-production-corporation: *scientific and production complex, *research and production centre
research-institute: nii, *nauchno issledovatelskiy institut, *scientific research institute, *research institute, *vnii, *tsnii, *cnii, *gosnii
research-institute: *nauchno issledovatelskiy tsentr, *nits, *central scientific research institute, *central research institute
research-institute: *tsentralnyy nauchno issledovatelskiy institut, *all russian scientific research institute, *all russian research institute
research-institute: *vserossiyskiy nauchno issledovatelskiy institut, *state research institute, *state scientific research institute, *research center
research-institute: *gosudarstvennyy nauchno issledovatelskiy institut, *scientific research center, *scientific and research institute, *research centre
research-institute: *federal research center, *science and research institute, *instituto de investigacion, *institut de recherche, *forschungsinstitut
research-institute: *onderzoeksinstituut, *tudomanyos kutatointezet, *institut de recherche scientifique, *instituto de investigacion cientifica, *istituto di ricerca
research-institute: *institutul de cercetare, *nyrkimo institutas, *kutatointezet
design-bureau: kb, okb, skb, *tskb, ckb, mkb, ^gkb, ^pkb, *konstruktorskoe byuro, *design bureau, *opytno konstruktorskoe byuro, *experimental design bureau
design-bureau: *special design bureau, *spetsialnoe konstruktorskoe byuro, *tsentralnoe konstruktorskoe byuro, *central design bureau, *engineering design bureau
design-bureau: *machine building design bureau, *mashinostroitelnoe konstruktorskoe byuro, *spetsialnoe konstruktorsko tekhnologicheskoe byuro
design-bureau: *design and engineering bureau, *special design and technological bureau, *instrument design bureau, *opytno konstruktorskoe
design-bureau: *special engineering and design bureau, *construction bureau, *konstruktionsburo, *konstruktorsko byuro
private-military-company: pmc, *chvk, *private military company, *chastnaya voennaya kompaniya, *katonai maganvallalat, pvk, *private military contractor
private-military-company: *private military security company, *empresa militar privada, *societe militaire privee, *private militar company, *private militarfirma
private-military-company: *prywatna firma wojskowa, *pmsc, *group of private military
`;

/** Words of the table that are romanised in many ways; they are found by their fold (word-stem.ts). */
export const ROMANISED_LEGAL_WORDS =
  'abmezhavanay adkaznastsyu adkrytae aktsionerlik aktsionerne aktsionerno aktsionernoe aktsyyanernae ' +
  'avtonomnaya blagotvoritelnyy byudzhetnoe chastnaya chastnoe chastnyy derzhavne derzhavnoe ' +
  'dopolnitelnoy druzhestvo federalnoe fizychna gosudarstvennaya gosudarstvennoe gosudarstvennyy ' +
  'issledovatelskiy kazennoe kompaniya konstruktorsko konstruktorskoe kooperativ korporatsiya ' +
  'mashinostroitelnoe munitsipalnoe nauchno nekommercheskaya nekommercheskoe nepublichnoe obedinenie ' +
  'obmezhenoyu obrazovaniya obrazovatelnoe obshchestvennaya obshchestvennoe obshchestvo ogranichena ' +
  'ogranichennoy opytno otkrytoe otvetstvennostyu partnerstvo pidpryyemets pidpryyemstvo pradpryemstva ' +
  'predprinimatel predpriyatie predstavitelstvo proizvodstvennaya proizvodstvennoe proizvodstvennyy ' +
  'pryvatne publichnae publichne publichno publichnoe respublikanskae respublikanskoe sdruzhenie ' +
  'spetsialnoe tavarystva tovarishchestvo tovarystvo tsentralnoe tsentralnyy uchrezhdenie unitarnae ' +
  'unitarno unitarnoe vidkryte vidpovidalnistyu voennaya vserossiyskiy zakrytae zakryte zakrytoe';
