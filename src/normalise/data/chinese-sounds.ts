/**
 * How Chinese writes foreign names by their sounds. Sources: the transliteration tables of Xinhua's names department
 * (世界人名翻译大辞典, English and Russian columns) and the spellings usual in company names; given names as the same
 * dictionary has them. Simplified and traditional characters stand together.
 */

/** `sound characters, …`; a sound with L or R has the letter that Chinese does not tell apart. A consonant alone closes a syllable. */
export const FOREIGN_SOUNDS = `
a 阿, ai 艾爱愛, an 安, ang 昂, ba 巴芭, bai 拜, ban 班, bang 邦, bao 鲍鮑, be 贝貝蓓, ben 本, ber 伯, bi 比碧, bin 宾賓, bl 勃, bo 博玻, bu 布,
cha 查, che 切契, chi 奇, chin 钦欽琴, chu 丘楚, da 达達大, dai 黛戴, dan 丹, de 德得, den 登, di 迪狄帝, din 丁, do 多朵, don 东東顿頓, du 杜,
e 埃, en 恩, er 厄, fa 法, fan 范凡, fe 费費, fei 飞飛, fen 芬, fi 菲, fo 佛, fu 富, ga 加嘉伽, gai 盖蓋, gan 甘, gao 高, ge 格葛, gen 根, go 戈哥果,
gu 古, gua 瓜, h 赫, ha 哈, hai 海亥, han 汉漢罕, he 贺賀, hen 亨, ho 霍, hu 胡, i 伊依, in 因, ing 英, ja 贾賈佳, jan 詹, je 杰傑捷, ji 吉, jin 金, jo 乔喬,
ju 朱, k 克, ka 卡喀, kai 凯凱, kan 坎, kao 考, ke 可柯, ken 肯, ki 基, ko 科, kon 孔, ku 库庫, kua 夸, kun 昆, La 拉, Lai 莱萊, Lan 兰蘭, Lao 劳勞,
Le 列勒, lei 蕾, Len 伦倫, li 利莉力黎立, Lin 林琳, liu 柳, lo 洛, Lon 朗隆, lu 卢盧路, m 姆, ma 马馬玛瑪麻, mai 麦麥迈邁, man 曼, mao 毛, me 梅美, men 门門,
mi 米密, min 明, mo 莫摩, mon 蒙, mu 穆木, na 纳納娜那, nai 奈, nan 南, ne 内涅聂聶, ni 尼妮, nin 宁寧, new 纽紐, no 诺諾, nu 努,
o 奥奧, ou 欧歐, p 普, pa 帕, pai 派, pan 潘, pao 保, pe 佩, pen 彭, per 珀, pi 皮匹, pin 平, po 波坡泼潑, ra 腊, re 雷, ri 里丽麗裡, ro 罗羅萝若, ron 龙龍荣榮, ru 鲁魯茹如,
rui 瑞, s 斯思丝絲士司史瑟, sa 萨薩莎沙, sai 赛賽, san 桑, se 塞, sen 森逊遜, sha 夏, shan 尚, she 谢謝舍雪, shen 申, sh 什施, shi 希, shu 舒, si 西锡錫, sin 辛欣,
so 索, son 松孙孫, su 苏蘇, t 特, ta 塔, tai 泰, tan 坦, tao 陶, te 忒, ten 滕, ti 蒂提季, tin 廷, to 托, ton 通, ts 茨, tse 策, tu 图圖, u 乌烏,
v 夫弗, va 瓦娃, van 万萬, ve 韦韋, vi 维維威, vo 沃, von 翁, wen 文温溫, wai 怀懷, wu 武伍, ya 亚亞雅娅婭, yan 延扬揚, yao 尧堯, ye 耶叶葉, yin 茵, yo 约約, yu 尤优優, za 扎, zan 赞贊,
ze 泽澤, zi 齐齊, z 兹茲, zin 津, zo 佐, zon 宗, zu 祖, zhe 热熱, zh 日, R 尔爾
`;

/** Sounds that take two characters. */
export const FOREIGN_SOUND_PAIRS = `tek 泰克 特克, uni 尤尼 优尼, euro 欧罗, sky 斯凯, well 维尔, wall 沃尔, vich 维奇, off 奥夫, ston 斯顿, land 兰德, mart 马特, ness 尼斯`;

/** Foreign given names as they are written; cut out of a foreign name written without a dot. */
export const FOREIGN_GIVEN_NAMES = `
vladimir 弗拉基米尔, sergei 谢尔盖 謝爾蓋, aleksandr 亚历山大 亞歷山大, aleksandra 亚历山德拉, dmitri 德米特里, andrei 安德烈, aleksei 阿列克谢 阿列克謝, yevgeni 叶夫根尼 葉夫根尼,
mikhail 米哈伊尔 米哈伊爾, nikolai 尼古拉, ivan 伊万 伊萬, oleg 奥列格 奧列格, igor 伊戈尔 伊戈爾, viktor 维克托 維克托, yuri 尤里, boris 鲍里斯 鮑里斯,
konstantin 康斯坦丁, anatoli 阿纳托利, valeri 瓦列里, vasili 瓦西里, pavel 帕维尔 帕維爾, roman 罗曼 羅曼, maksim 马克西姆 馬克西姆, denis 丹尼斯, kirill 基里尔,
stanislav 斯坦尼斯拉夫, vyacheslav 维亚切斯拉夫, artyom 阿尔乔姆, gennadi 根纳季, leonid 列昂尼德, grigori 格里戈里, ruslan 鲁斯兰, timur 铁木尔, eduard 爱德华 愛德華,
yelena 叶莲娜 葉蓮娜, olga 奥尔加, natalya 娜塔莉亚 娜塔莎, tatyana 塔季扬娜, irina 伊琳娜, svetlana 斯韦特兰娜, yekaterina 叶卡捷琳娜, anna 安娜, maria 玛丽亚 瑪麗亞 玛丽,
mohammed 穆罕默德, ahmed 艾哈迈德 艾哈邁德 阿哈默德, mahmoud 马哈茂德, abdullah 阿卜杜拉, abdul 阿卜杜勒, hassan 哈桑, hussein 侯赛因 侯賽因 海珊, ali 阿里, ibrahim 易卜拉欣,
ismail 伊斯梅尔 伊斯梅爾, yusuf 优素福 優素福, omar 奥马尔 歐瑪爾, osama 奥萨马 奧薩瑪, khalid 哈立德 哈利德, said 赛义德 薩義德, mustafa 穆斯塔法, reza 礼萨 雷扎, karim 卡里姆, rahman 拉赫曼,
bashar 巴沙尔, saddam 萨达姆 薩達姆, fatima 法蒂玛 法蒂瑪, john 约翰 約翰, peter 彼得, paul 保罗 保羅, david 大卫 大衛, michael 迈克尔 邁克爾 麦克, thomas 托马斯 湯馬斯, william 威廉,
robert 罗伯特 羅伯特, richard 理查德 理查, charles 查尔斯 查理, george 乔治 喬治, james 詹姆斯, joseph 约瑟夫 約瑟夫, henry 亨利, edward 爱德华, daniel 丹尼尔 丹尼爾, mark 马克 馬克,
martin 马丁 馬丁, francis 弗朗西斯, frank 弗兰克, philip 菲利普, simon 西蒙, steven 史蒂文 史蒂芬 斯蒂芬, grant 格兰特 格蘭特, kevin 凯文 凱文, brian 布莱恩, victor 维克多,
carlos 卡洛斯, jose 何塞, juan 胡安, luis 路易斯, pedro 佩德罗, miguel 米格尔, antonio 安东尼奥, fernando 费尔南多, manuel 曼努埃尔, jorge 豪尔赫, nicolas 尼古拉斯, hugo 雨果, maduro 马杜罗,
elizabeth 伊丽莎白 伊麗莎白, margaret 玛格丽特, anne 安妮, jane 简 珍妮, susan 苏珊, helen 海伦, diana 黛安娜 戴安娜, sara 萨拉 莎拉, putin 普京, lukashenko 卢卡申科, yeltsin 叶利钦, medvedev 梅德韦杰夫
`;

/** Family names of the English-speaking world, the same source; they are in the names of companies too. */
export const FOREIGN_FAMILY_NAMES = `
smith 史密斯, johnson 约翰逊 約翰遜, williams 威廉姆斯, brown 布朗, jones 琼斯 瓊斯, miller 米勒, davis 戴维斯 戴維斯, wilson 威尔逊 威爾遜, anderson 安德森, taylor 泰勒, moore 摩尔 摩爾, jackson 杰克逊 傑克遜, white 怀特 懷特,
harris 哈里斯, thompson 汤普森 湯普森, robinson 罗宾逊 羅賓遜, clark 克拉克, lewis 刘易斯 劉易斯, walker 沃克, hall 霍尔 霍爾, allen 艾伦 艾倫, wright 赖特, hill 希尔 希爾, scott 斯科特, green 格林, adams 亚当斯 亞當斯, baker 贝克 貝克,
nelson 纳尔逊, carter 卡特, mitchell 米切尔, roberts 罗伯茨, turner 特纳, phillips 菲利普斯, campbell 坎贝尔 坎貝爾, parker 帕克, evans 埃文斯, edwards 爱德华兹, collins 柯林斯, stewart 斯图尔特, morris 莫里斯, rogers 罗杰斯,
cook 库克 庫克, morgan 摩根, bell 贝尔 貝爾, murphy 墨菲, bailey 贝利, cooper 库珀, richardson 理查森, cox 考克斯, howard 霍华德, ward 沃德, peterson 彼得森, watson 沃森, brooks 布鲁克斯, kelly 凯利 凱利, sanders 桑德斯,
bennett 贝内特, wood 伍德, barnes 巴恩斯, ross 罗斯, henderson 亨德森, coleman 科尔曼, jenkins 詹金斯, perry 佩里, powell 鲍威尔, patterson 帕特森, hughes 休斯, washington 华盛顿 華盛頓, butler 巴特勒, simmons 西蒙斯, foster 福斯特,
russell 罗素, griffin 格里芬, hayes 海斯, ford 福特, hamilton 汉密尔顿 漢密爾頓, graham 格雷厄姆, sullivan 沙利文, wallace 华莱士, west 韦斯特, marshall 马歇尔, murray 默里, freeman 弗里曼, wells 韦尔斯, webb 韦布, simpson 辛普森,
tucker 塔克, porter 波特, hunter 亨特, hicks 希克斯, crawford 克劳福德, boyd 博伊德, mason 梅森, kennedy 肯尼迪, warren 沃伦, dixon 狄克逊, burns 伯恩斯, gordon 戈登, holmes 霍姆斯, rice 赖斯, black 布莱克, palmer 帕尔默,
nichols 尼科尔斯, knight 奈特, ferguson 弗格森, stone 斯通, hawkins 霍金斯, dunn 邓恩, spencer 斯宾塞, gardner 加德纳, payne 佩恩, pierce 皮尔斯, berry 贝里, matthews 马修斯, arnold 阿诺德, wagner 瓦格纳, willis 威利斯,
watkins 沃特金斯, olson 奥尔森, carroll 卡罗尔, duncan 邓肯, hart 哈特, bradley 布拉德利, lane 莱恩, andrews 安德鲁斯, harper 哈珀, fox 福克斯, armstrong 阿姆斯特朗, lawrence 劳伦斯, elliott 埃利奥特, austin 奥斯汀, franklin 富兰克林,
newton 牛顿, churchill 丘吉尔, lincoln 林肯, hilton 希尔顿, carlton 卡尔顿, edison 爱迪生, darwin 达尔文, einstein 爱因斯坦, schmidt 施密特, muller 穆勒, schneider 施耐德, fischer 菲舍尔, weber 韦伯, becker 贝克尔, hoffmann 霍夫曼
`;

/** The commonest Chinese surnames, some 99 % of their bearers: what begins so is no foreign name (公安部 counts of 2020; 百家姓). */
export const CHINESE_SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閆段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁蓝藍骆駱路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司古吉卓车車简簡连連缪繆项項麦麥褚窦娄婁戚岑党宫宮景卜费費冷晏卫衛席柏米隋宗桂瞿全苟楼樓闵閔佟边邊卞姬邬鄔和仇丘商刁沙荣榮娜敖隆迟遲桑晋甄封臧占冼鞠巩鞏匡栾淳蔺丛麻查佘屠邴宿满滿';
