/**
 * Names of people from outside Korea in Hangul, whose Latin spelling cannot be told by their sounds: those that English
 * does not spell as it speaks, and what Hangul write alike (b and v, p and f, z and j).
 *
 * Source: usual spellings of Korean newspapers after the loanword orthography (외래어 표기법) of the National Institute of
 * Korean Language; written by hand. `latin hangul hangul …`, parted by commas.
 */
export const HANGUL_NAMES = `
vladimir 블라디미르, dmitry 드미트리 디미트리, aleksandr 알렉산드르 알렉산더, aleksei 알렉세이, sergei 세르게이, nikolai 니콜라이, mikhail 미하일,
yevgeny 예브게니, igor 이고르 이고리, oleg 올레크 올레그, yuri 유리, viktor 빅토르, valery 발레리, vyacheslav 뱌체슬라프, vladislav 블라디슬라프,
boris 보리스, pavel 파벨, leonid 레오니트 레오니드, anatoly 아나톨리, konstantin 콘스탄틴, gennady 겐나디, georgy 게오르기, grigory 그리고리,
vasily 바실리, vitaly 비탈리, ruslan 루슬란, andrei 안드레이, maksim 막심, ramzan 람잔, pyotr 표트르, fyodor 표도르, ivan 이반, stanislav 스타니슬라프,
oleksandr 올렉산드르, volodymyr 볼로디미르, elena 옐레나 엘레나, lyudmila 류드밀라, natalia 나탈리야 나탈리아, tatiana 타티야나 타티아나,
valentina 발렌티나, svetlana 스베틀라나, yekaterina 예카테리나,
muhammad 무함마드 무하마드 모하마드 모하메드 모함마드 모하맛 마호메트, ahmad 아흐마드 아마드, ahmed 아흐메드 아메드, mahmoud 마흐무드 마무드,
hussein 후세인, hassan 하산 핫산, ali 알리, abdullah 압둘라 압달라, abdul 압둘 압델, rahman 라흐만 라만, ibrahim 이브라힘, ismail 이스마일, khalid 칼리드 할리드,
yusuf 유수프 유세프, omar 오마르 우마르, othman 오스만, osama 오사마, saddam 사담, said 사이드, saleh 살레 살리흐, aziz 아지즈, rashid 라시드, walid 왈리드,
jalal 잘랄, jamal 자말, mustafa 무스타파, musa 무사, suleiman 술레이만, tariq 타리크, faruq 파루크, fatima 파티마, khan 칸, reza 레자, mahdi 마흐디 마디,
bin 빈, al 알, abu 아부, ibn 이븐,
nicolas 니콜라스, jose 호세, jorge 호르헤, juan 후안, joaquin 호아킨, jesus 헤수스, javier 하비에르, hugo 우고, rodriguez 로드리게스, hernandez 에르난데스,
gonzalez 곤살레스, perez 페레스, lopez 로페스, garcia 가르시아, martinez 마르티네스, sanchez 산체스, carlos 카를로스, miguel 미겔, rafael 라파엘,
john 존, smith 스미스, george 조지, robert 로버트 로베르트 로베르토, william 윌리엄, michael 마이클 미하엘, richard 리처드, charles 찰스 샤를, thomas 토머스 토마스,
james 제임스, david 데이비드 다비드, joseph 조지프 조셉 요제프, paul 폴 파울, peter 피터 페터, mark 마크, martin 마틴 마르틴, elizabeth 엘리자베스, mary 메리, anne 앤,
louis 루이, pierre 피에르, jean 장, francois 프랑수아, johnson 존슨, brown 브라운, wilson 윌슨, miller 밀러 뮐러, taylor 테일러, clark 클라크, walker 워커, white 화이트,
wright 라이트, matthew 매슈 매튜, arthur 아서, edward 에드워드, henry 헨리, albert 앨버트 알베르트, stefan 슈테판, andrew 앤드루 앤드류, anthony 앤서니 안토니,
christopher 크리스토퍼, daniel 대니얼 다니엘, donald 도널드, ernest 어니스트, jeffrey 제프리, kevin 케빈, brian 브라이언, patrick 패트릭, philip 필립, ronald 로널드,
samuel 새뮤얼 사무엘, simon 사이먼, steven 스티브, tom 톰, wolfgang 볼프강, johann 요한, heinrich 하인리히, hans 한스, friedrich 프리드리히, emmanuel 에마뉘엘 엠마누엘,
recep 레제프, tayyip 타이이프, mehmet 메흐메트 메메트
`;
