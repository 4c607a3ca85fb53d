/**
 * Korean surnames: Hangul, their usual spelling in the North and in the South. Source: the surnames of the Korean
 * census (286 in 2000; here those of some thousand bearers and more) and their commonest spellings in passports.
 */
const SURNAMES = `
김 kim kim, 이 ri lee, 리 ri lee, 박 pak park, 최 choe choi, 정 jong jung, 강 kang kang, 조 jo cho, 윤 yun yoon, 장 jang jang,
임 im lim, 림 rim lim, 한 han han, 오 o oh, 서 so seo, 신 sin shin, 권 kwon kwon, 황 hwang hwang, 안 an ahn, 송 song song,
전 jon jeon, 홍 hong hong, 유 yu yoo, 류 ryu ryu, 고 ko ko, 문 mun moon, 양 yang yang, 량 ryang yang, 손 son son,
배 pae bae, 백 paek baek, 허 ho heo, 남 nam nam, 심 sim shim, 노 no noh, 로 ro roh, 하 ha ha, 곽 kwak kwak, 성 song sung,
차 cha cha, 주 ju joo, 우 u woo, 구 ku koo, 나 na na, 라 ra ra, 민 min min, 진 jin jin, 지 ji ji, 엄 om eom, 채 chae chae,
원 won won, 천 chon cheon, 방 pang bang, 공 kong kong, 현 hyon hyun, 함 ham ham, 변 pyon byun, 염 yom yeom, 렴 ryom yeom,
여 yo yeo, 려 ryo yeo, 추 chu choo, 도 to do, 소 so so, 석 sok seok, 선 son sun, 설 sol seol, 마 ma ma, 길 kil gil,
연 yon yeon, 위 wi wi, 표 pyo pyo, 명 myong myung, 기 ki ki, 반 pan ban, 왕 wang wang, 금 kum keum, 옥 ok ok, 육 yuk yook,
륙 ryuk yook, 인 in in, 맹 maeng maeng, 제 je je, 모 mo mo, 탁 thak tak, 국 kuk kook, 어 o eo, 은 un eun, 편 pyon pyun,
용 yong yong, 룡 ryong yong, 예 ye ye, 경 kyong kyung, 봉 pong bong, 사 sa sa, 부 pu boo, 가 ka ka, 복 pok bok, 태 thae tae,
목 mok mok, 형 hyong hyung, 피 phi pi, 두 tu doo, 감 kam kam, 음 um eum, 빈 pin bin, 동 tong dong, 온 on on, 호 ho ho,
범 pom beom, 좌 jwa jwa, 팽 phaeng paeng, 승 sung seung, 간 kan kan, 상 sang sang, 시 si si, 갈 kal gal, 계 kye kye,
탄 than tan, 당 tang dang, 화 hwa hwa, 내 nae nae, 묵 muk mook, 옹 ong ong, 판 phan pan, 견 kyon kyun, 단 tan dan, 석 sok suk
`;

/** Surname → spelling in the North, spelling in the South. */
export const KOREAN_SURNAMES: ReadonlyMap<string, readonly [string, string]> = new Map(
  SURNAMES.trim()
    .split(/,\s*/)
    .map((entry): [string, readonly [string, string]] => {
      const [hangul = '', north = '', south = ''] = entry.split(' ');
      return [hangul, [north, south]];
    }),
);

/** The surnames of two syllables, spelt by their syllables. */
export const KOREAN_TWO_SYLLABLE_SURNAMES: ReadonlySet<string> = new Set([
  '남궁',
  '황보',
  '제갈',
  '사공',
  '선우',
  '서문',
  '독고',
  '동방',
  '망절',
  '어금',
]);
