/**
 * Words of two letters that are names, parts of names or titles: in a cell of capitals, others of two letters before a name
 * are initials.
 *
 * Sources: the syllables of pinyin and Wade–Giles (Wikipedia "Comparison of Standard Chinese transcription systems"), Korean
 * and Vietnamese family names, particles, and the names of two letters in Wikipedia's lists of given names of Europe, Africa,
 * India, Indonesia and Burma; written by hand.
 */
export const SHORT_NAMES = `
ba bo bi bu pa po pi pu ma mo me mi mu fa fo fu da de di du ta te ti tu na ne ni nu la le li lo lu ga ge gu ka ke ku
ha he hu ji ju jo qi qu xi xu za zi zu ca ce ci cu sa se si su ri re ru wa wo wu ya ye yi yo yu ai an ao ei en er ou
ho ko so to go do ro vo vu ly by ky my ny ty vy xa xe al el ad az es ed ab am ap em eh ik il io ir ol om on os ud uk
ul ur oh ow st mc ay oy cy gy zo va ve vi ki ah co hi us im no as
`;

/** The same in Cyrillic: Chinese, Korean and other names of two letters. Source: the tables of Palladius and Kontsevich. */
export const SHORT_CYRILLIC_NAMES = `
ли лу лю ло лэ ма ми мо му мэ на ни но ну ню нэ ба би бо бу па пи по пу да ди до ду дэ та те ти то ту тэ ва во ву ге
го гу гэ ка ко ку кэ ха хо ху хэ хе ча че чи чу чэ ша ши шу шэ са се си со су сы сэ сю ся цу цы цю ця цэ цо фу фо жу
жэ ян ин ай ан ао ок оя юй юн яо ял ир ия ри зу за зэ де дю ля аб ад ал ас эм эд
`;
