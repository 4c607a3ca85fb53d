/**
 * Words of which Korean names of organizations are made and the English words that their English names have for them.
 * Source: common vocabulary of Korean company, ministry and army names; written by hand.
 */
export const KOREAN_WORDS = `
company 회사 상사, general-corporation 총회사, corporation 공사 총국, group 그룹 집단, bank 은행, trading 무역,
general-trading 종합무역, international 국제, development 개발, mining 광업, industry 공업, industrial 산업, machinery 기계,
joint-venture 합영 합작, joint-venture-company 합영회사 합작회사, association 협회 련합회 연합회, committee 위원회,
central-committee 중앙위원회, party 당, workers-party 로동당 노동당, army 군대 군, peoples-army 인민군, ministry 성,
department 부, bureau 국 정찰총국, office 실, institute 연구소 연구원, research 연구, center 센터 쎈터, university 대학 대학교,
academy 과학원 학원, national-defence 국방, defence 방위, science 과학, second 제2, natural-science 자연과학, shipping 해운,
ship 선박, maritime 해사 해양, administration 감독국 관리국, management 관리, airlines 항공사, aviation 항공, insurance 보험,
finance 금융, credit 신용, commercial 상업, foreign 대외, construction 건설, economic 경제, information 정보,
technology 기술, computer 콤퓨터 컴퓨터, electronics 전자, software 쏘프트웨어 소프트웨어, coal 석탄, export 수출, import 수입,
import-export 수출입, oil 원유 석유, metal 금속, steel 제강, chemical 화학, textile 방직, food 식료, medicine 의약 제약,
weapons 무기, munitions 군수, atomic-energy 원자력, nuclear 핵, nuclear-research 핵연구, rocket 로케트, space 우주,
satellite 위성, general 총 종합, korea 조선, south-korea 한국, democratic-peoples-republic 민주주의인민공화국, republic 공화국,
peoples 인민, national 국가 국립, central 중앙, state 국무, united 련합 연합, propaganda 선전, agitation 선동, guidance 조직지도,
security 보위 보안, state-security 국가보위, prosecutors-office 검찰소, general-staff 총참모부, reconnaissance 정찰,
strategic 전략, forces 군사, camp 야영소, exhibition 전람, pyongyang 평양, yongbyon 영변 녕변, branch 지사, art 창작 미술,
studio 창작사, mansudae 만수대, overseas 해외,
childrens 소년단 소년 아동, youth 청년, students 학생, general-bureau 총국, power 전력, railway 철도, transport 운수, fishery 수산,
forestry 림업 임업, agriculture 농업, medical 의료, hospital 병원, hotel 호텔 려관, restaurant 식당, publishing 출판사, newspaper 신문사,
broadcasting 방송, communications 통신 체신, law 법률, court 재판소, police 경찰 인민보안, supervision 감독, customs 세관,
foreign-trade 대외무역, joint-stock-company 주식회사, limited-company 유한회사, factory 공장, complex 종합공장 련합기업소, exchange 교류
`;
