// Names of data/common-names.txt as they are written where they come from. That table has them in ASCII; these are the usual spellings, written
// down by hand from the registers that it names. Names without accents are not listed.
export const ACCENTED = {
  hispanic: `garcía rodríguez gonzález fernández lópez martínez hernández sánchez pérez gómez ramírez díaz gutiérrez álvarez jiménez muñoz
    vásquez vázquez domínguez ríos guzmán núñez cortés mejía león peña márquez suárez marín méndez ávila cárdenas velásquez velázquez
    durán ibáñez calderón andrés maría josé jesús ángel raúl óscar rubén iván héctor lucía sofía mónica césar verónica martín nicolás
    joaquín adrián rocío inés sebastián tomás agustín ramón`,
  portuguese: `araújo simões joão antónio márcia patrícia letícia fábio andré josé luís júlia`,
  german: `müller schäfer schröder krüger köhler könig möller günther böhm jürgen`,
  french: `françoise andré stéphane éric frédéric sébastien valérie hélène véronique gérard léa chloé céline aurélie françois benoît`,
  nordic: `sørensen jørgensen mäkinen mäkelä hämäläinen lindström bergström møller bjørn søren jørgen jönsson`,
  polish: `wiśniewski wiśniewska wójcik kamiński kamińska zieliński zielińska szymański szymańska woźniak dąbrowski dąbrowska kozłowski
    kozłowska zając pawłowski król paweł małgorzata stanisław elżbieta łukasz rafał józef michał`,
  'south-slavic': `jovanović petrović nikolić marković djordjević đorđević stojanović ilić stanković pavlović milošević kovačević babić
    marić jurić knežević popović šimić radović janković mitrović živković lazić todorović kovačić vuković matić božić savić kostić antić
    lukić tomić perković hodžić mehmedović begović delić miloš dušan snežana saša željko`,
  'czech-slovak': `novák nováková svobodová novotný novotná dvořák dvořáková černý černá procházka procházková kučera kučerová veselý
    veselá horák horáková němec němcová horváth horváthová kováč kováčová jiří tomáš františek zdeněk kateřina václav věra štefan katarína`,
  hungarian: `kovács tóth szabó horváth molnár németh takács juhász mészáros oláh rácz szilágyi lászló istván józsef mária jános zoltán
    sándor gábor péter tamás andrás györgy balázs éva`,
  romanian: `șerban ștefan`,
  baltic: `bērziņš bērziņa kalniņš kalniņa ozoliņš ozoliņa mägi kazlauskienė stankevičius jānis`,
  turkish: `yılmaz çelik şahin yıldız yıldırım öztürk aydın özdemir doğan kılıç çetin koç özkan şimşek özcan erdoğan çakır şen ünal güler
    güneş avcı taş gül özer ışık aktaş coşkun sarı tunç ayşe hüseyin İbrahim İsmail ömer şerife süleyman yaşar gökhan özgür hülya gülsüm
    büşra kübra`,
  vietnamese: `nguyễn trần lê phạm hoàng huỳnh vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm đào hà lương lưu châu tạ phùng tô vương
    quách thái tăng thị văn đức hữu ngọc hồng xuân hùng tuấn phương dũng hương hải đạt tiến phúc quốc công khánh bảo việt hiếu tùng hạnh
    hiền thúy thảo yến tâm bình cường đông kiên mỹ nhân quyên tấn tài thắng thịnh thọ trí tú vĩnh`,
  'nigerian-west-african': `traoré koné cissé guèye ouédraogo konaté sidibé sangaré touré`,
};

/** Letters that Unicode does not decompose. */
const LETTERS = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ß: 'ss', Ø: 'O', Đ: 'D', Ł: 'L' };

/** A text as a system without these letters keeps it: `Đặng` is `Dang`. */
export function unaccented(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øđłıßØĐŁ]/g, (letter) => LETTERS[letter]);
}

const SPELLINGS = new Map(
  Object.entries(ACCENTED).map(([culture, names]) => [
    culture,
    new Map(names.split(/\s+/).map((name) => [unaccented(name).toLowerCase(), name])),
  ]),
);

/** A name of a culture as it is written there. */
export function accented(culture, name) {
  return SPELLINGS.get(culture)?.get(name) ?? name;
}
