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
satellite 위성, general 총 종합, korea 조선, korea-democratic-peoples-republic 조선민주주의인민공화국, republic-korea 대한민국, south-korea 한국, democratic-peoples-republic 민주주의인민공화국, republic 공화국,
peoples 인민, national 국가 국립, central 중앙, state 국무, united 련합 연합, propaganda 선전, agitation 선동, guidance 조직지도,
security 보위 보안, state-security 국가보위, prosecutors-office 검찰소, general-staff 총참모부, reconnaissance 정찰,
strategic 전략, forces 군사, camp 야영소, exhibition 전람, pyongyang 평양, yongbyon 영변 녕변, branch 지사, art 창작 미술,
studio 창작사, mansudae 만수대, overseas 해외,
childrens 소년단 소년 아동, youth 청년, students 학생, general-bureau 총국, power 전력, railway 철도, transport 운수, fishery 수산,
forestry 림업 임업, agriculture 농업, medical 의료, hospital 병원, hotel 호텔 려관, restaurant 식당, publishing 출판사, newspaper 신문사,
broadcasting 방송, communications 통신 체신, law 법률, court 재판소, police 경찰 인민보안, supervision 감독, customs 세관,
foreign-trade 대외무역, joint-stock-company 주식회사, limited-company 유한회사, factory 공장, complex 종합공장 련합기업소, exchange 교류,
general-trading-corporation 무역총회사 무역총상사, trading-corporation 무역상사, heavy-industry 중공업, light-industry 경공업, machine-industry 기계공업, machine-plant 기계공장, atomic-energy 원자력공업,
research-institute 연구쎈터, design-institute 설계연구소, navy 해군, air-force 공군, army 륙군 육군, command 사령부, strategic-forces 전략군, marine 수로, port 항 항만, seamen 선원, tanker 유조선, crew 승무원,
gold 금광, precious-metals 귀금속, non-ferrous-metal 유색금속, magnesia 마그네샤, iron 철광 제철, cement 세멘트 시멘트, paper 종이, drug 약품, ginseng 인삼,
foodstuff 식료품, beer 맥주, tobacco 담배, electric 전기, wireless 무선, telecommunications 전기통신, space-development 우주개발, hydrographic 수로국, earth 지구, information-technology 정보기술, automation 자동화,
robotics 로보트, precision 정밀, measuring 계측, equipment 설비, instruments 기구, tools 공구, products 제품, materials 자재, consumer-goods 소비품, cooperation 협조 협력, external 대외, economic 경제,
investment 투자, holding 지주, investment-bank 투자은행, joint-bank 합영은행, commercial-bank 상업은행, development-bank 개발은행, credit-bank 신용은행, daesong-bank 대성은행, central-bank 중앙은행,
external-construction 대외건설, overseas-construction 해외건설, labour 로동 노동, social-security 사회안전, public-security 인민보안성, prison 교화소 감옥, camp 관리소, state-affairs 국무위원회,
supreme 최고, peoples-assembly 인민회의, cabinet 내각, politburo 정치국, political 정치, general-political-bureau 총정치국, secretariat 서기국 비서국, foreign-affairs 외무 외교, peoples-committee 인민위원회,
red-cross 적십자, friendship 친선, peace 평화, unification 통일, revolution 혁명, museum 박물관, academy-sciences 과학원, defence-science 국방과학, academy-defence-science 국방과학원 제2자연과학원, university-technology 공업대학, medical-university 의학대학,
animation 아동영화촬영소, film 영화, studio 촬영소, sports 체육, travel 려행 여행, tourism 관광, motor 자동차, vehicle 차량, locomotive 기관차, tire 다이야, rubber 고무, plastic 수지, petrochemical 석유화학, refinery 정유 정제,
china 중국, russia 로씨야 러시아, hong-kong 홍콩, asia 아시아, world 세계, east-sea 동해, west-sea 서해, rungrado 릉라도, taedonggang 대동강, paektusan 백두산, moranbong 모란봉, chollima 천리마, kumgang 금강, hamhung 함흥, chongjin 청진, nampo 남포, sinuiju 신의주,
wonsan 원산, rason 라선 나선, seoul 서울, busan 부산
`;

/**
 * Other English words that translators choose for the same, where the first choice is not the only usual one. Source: as
 * above; the English names of Korean state bodies and companies say corporation, center and nuclear as often.
 */
export const KOREAN_SECOND_MEANINGS = `
dpr-korea 조선민주주의인민공화국, republic-korea 한국, corporation 회사, general-company 총회사, trading-corporation 무역회사, trading-company 무역상사,
bureau 총국, directorate 관리국, department 국, office 부, laboratory 연구실, research-center 연구소 연구원, nuclear 원자력, nuclear-energy 원자력공업,
atomic 핵, college 대학, plant 공장, complex 기업소, society 협회, union 련맹 연맹 련합회 연합회, council 리사회 이사회,
joint-company 합영회사 합작회사, investment-company 투자회사, shipping-company 선박회사 해운회사, defense 국방 방위, armed-forces 무력, troops 군대,
petroleum 원유 석유, pharmaceutical 제약 의약, telecommunication 통신, commerce 상업, building 건설, engineering 기계, computing 콤퓨터 컴퓨터
`;
