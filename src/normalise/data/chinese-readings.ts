/**
 * Chinese characters of personal names and their readings other than Mandarin's. Sources: the Hong Kong Government's
 * Cantonese Romanisation as used on identity cards, for the characters commonest in names; Sino-Korean readings of the
 * commonest name characters; surnames read otherwise than the character alone (《现代汉语词典》). Simplified and
 * traditional forms stand together before the reading.
 */
export const CANTONESE = `
陳陈 chan, 李 lee, 黃黄 wong, 張张 cheung, 王 wong, 林 lam, 吳吴 ng, 劉刘 lau, 梁 leung, 何 ho, 蔡 choi, 楊杨 yeung, 周 chow, 葉叶 yip,
許许 hui, 鄭郑 cheng, 郭 kwok, 馮冯 fung, 謝谢 tse, 曾 tsang, 鄧邓 tang, 羅罗 lo, 潘 poon, 朱 chu, 蘇苏 so, 余 yu, 徐 tsui, 趙赵 chiu,
胡 wu, 高 ko, 江 kong, 馬马 ma, 莫 mok, 麥麦 mak, 譚谭 tam, 方 fong, 盧卢 lo, 彭 pang, 關关 kwan, 鍾钟鐘 chung, 沈 sham, 伍 ng,
袁 yuen, 董 tung, 杜 to, 韓韩 hon, 石 shek, 孫孙 suen, 湯汤 tong, 廖 liu, 雷 lui, 尹 wan, 金 kam, 崔 tsui, 范 fan, 姚 yiu, 程 ching,
蕭萧 siu, 溫温 wan, 文 man, 甘 kam, 區区 au, 簡简 kan, 賴赖 lai, 霍 fok, 龔龚 kung, 侯 hau, 唐 tong, 龍龙 lung, 夏 ha, 白 pak,
古 koo, 施 sze, 丁 ting, 邱 yau, 呂吕 lui, 駱骆 lok, 戴 tai, 翁 yung, 孔 hung, 史 sze, 岑 shum, 冼 sin, 凌 ling, 阮 yuen, 倪 ngai,
姜 keung, 游 yau, 任 yam, 洪 hung, 卓 cheuk, 成 shing, 柯 or, 容 yung, 畢毕 pat, 連连 lin, 屈 wat, 招 chiu, 錢钱 chin, 武 mo,
國国 kwok, 強强 keung, 明 ming, 華华 wah, 偉伟 wai, 志 chi, 文 man, 德 tak, 家 ka, 榮荣 wing, 永 wing, 建 kin, 健 kin, 俊 chun,
傑杰 kit, 浩 ho, 輝辉 fai, 光 kwong, 耀 yiu, 東东 tung, 平 ping, 安 on, 美 mei, 玉 yuk, 英 ying, 麗丽 lai, 珍 chun, 芳 fong, 鳳凤 fung,
蘭兰 lan, 娟 kuen, 惠 wai, 慧 wai, 敏 man, 月 yuet, 娥 ngor, 秀 sau, 雲云 wan, 儀仪 yee, 玲 ling, 萍 ping, 霞 ha, 燕 yin, 紅红 hung,
冰 bing, 雪 suet, 婷 ting, 欣 yan, 嘉 ka, 詩诗 sze, 穎颖 wing, 琪 ki, 怡 yee, 雯 man, 樂乐 lok, 天 tin, 心 sum, 子 tsz, 宇 yu, 軒轩 hin,
朗 long, 希 hei, 曦 hei, 晴 ching, 恩 yan, 愛爱 oi, 賢贤 yin, 仁 yan, 義义 yee, 禮礼 lai, 智 chi, 信 shun, 忠 chung, 孝 haau, 勇 yung,
剛刚 kong, 毅 ngai, 軍军 kwan, 民 man, 新 sun, 生 sang, 成 shing, 發发 fat, 財财 choi, 富 fu, 貴贵 kwai, 福 fuk, 祿禄 luk, 壽寿 sau,
興兴 hing, 旺 wong, 達达 tat, 業业 yip, 昌 cheong, 隆 lung, 泰 tai, 利 lei, 豐丰 fung, 廣广 kwong, 大 tai, 小 siu, 中 chung, 正 ching,
和 wo, 順顺 shun, 祥 cheung, 瑞 sui, 吉 kat, 慶庆 hing, 喜 hei, 春 chun, 夏 ha, 秋 chau, 冬 tung, 梅 mui, 竹 chuk, 菊 kuk, 松 chung,
柏 pak, 森 sum, 根 kan, 木 muk, 水 shui, 火 fo, 土 to, 山 shan, 海 hoi, 波 bor, 濤涛 to, 洋 yeung, 河 ho, 清 ching, 潔洁 kit,
冠 kwun, 勝胜 shing, 超 chiu, 凡 fan, 鴻鸿 hung, 鵬鹏 pang, 飛飞 fei, 翔 cheung, 宏 wang, 宗 chung, 祖 cho, 先 sin, 啟启 kai, 開开 hoi,
振 chun, 澤泽 chak, 潤润 yun, 沛 pui, 漢汉 hon, 堅坚 kin, 誠诚 shing, 銘铭 ming, 錦锦 kam, 銳锐 yui, 鎮镇 chun, 全 chuen, 權权 kuen,
權权 kuen, 基 kei, 本 poon, 棟栋 tung, 樑梁 leung, 材 choi, 才 choi, 學学 hok, 書书 shu, 詠咏 wing, 綺绮 yee, 碧 pik, 翠 chui, 青 ching,
瑩莹 ying, 琳 lam, 珊 shan, 珠 chu, 寶宝 po, 金 kam, 銀银 ngan, 鑽钻 chuen, 佩 pui, 倩 sin, 淑 shuk, 貞贞 ching, 靜静 ching, 婉 yuen,
嫻娴 han, 蓉 yung, 蓮莲 lin, 荷 ho, 芬 fan, 芝 chi, 茵 yan, 莉 lei, 薇 mei, 蕙 wai, 兆 siu, 景 king, 晶 ching, 旭 yuk, 昇升 sing, 曉晓 hiu,
培 pui, 堯尧 yiu, 舜 shun, 禹 yu, 炳 bing, 煒炜 wai, 焯 cheuk, 燦灿 chan, 熙 hei, 樹树 shu, 桂 kwai, 標标 piu, 駒驹 kui, 駿骏 chun,
鈞钧 kwan, 錫锡 sik, 添 tim, 滿满 moon, 友 yau, 有 yau, 為为 wai, 維维 wai, 紹绍 siu, 緯纬 wai, 聯联 luen, 肇 siu, 球 kau, 琛 sum,
璋 cheung, 瓊琼 king, 其 kei, 麟 lun, 鏗铿 hang, 鋒锋 fung, 鐵铁 tit, 長长 cheung, 長长 cheung, 政 ching, 治 chi, 法 fat, 理 lei, 道 to
`;

export const SINO_KOREAN = `
金 kim, 李 ri, 朴 pak, 崔 choe, 鄭郑 jong, 姜 kang, 趙赵 jo, 尹 yun, 張张 jang, 林 rim, 韓韩 han, 吳吴 o, 徐 so, 申 sin, 權权 kwon,
黃黄 hwang, 安 an, 宋 song, 全 jon, 洪 hong, 柳 ryu, 劉刘 ryu, 高 ko, 文 mun, 梁 ryang, 孫孙 son, 裴 pae, 白 paek, 許许 ho, 南 nam, 沈 sim,
盧卢 ro, 河 ha, 郭 kwak, 成 song, 車车 cha, 朱 ju, 禹 u, 具 ku, 羅罗 ra, 閔闵 min, 池 ji, 嚴严 om, 方 pang, 玄 hyon, 田 jon, 明 myong, 太 thae,
哲 chol, 鐵铁 chol, 三 sam, 一 il, 二 i, 正 jong, 恩 un, 日 il, 成 song, 永 yong, 英 yong, 龍龙 ryong, 男 nam, 海 hae, 光 kwang, 國国 guk,
昌 chang, 春 chun, 秋 chu, 東东 tong, 西 so, 北 puk, 星 song, 月 wol, 山 san, 川 chon, 江 kang, 水 su, 秀 su, 洙 su, 浩 ho, 虎 ho, 鎬镐 ho,
基 ki, 起 ki, 吉 kil, 男 nam, 女 nyo, 花 hwa, 和 hwa, 華华 hwa, 順顺 sun, 淑 suk, 玉 ok, 姬 hui, 熙 hui, 喜 hui, 敬 kyong, 景 kyong, 京 kyong,
慶庆 kyong, 賢贤 hyon, 鉉铉 hyon, 赫 hyok, 革 hyok, 學学 hak, 鶴鹤 hak, 興兴 hung, 善 son, 先 son, 仙 son, 宣 son, 信 sin, 新 sin, 植 sik, 石 sok,
錫锡 sok, 承 sung, 勝胜 sung, 民 min, 敏 min, 珉 min, 文 mun, 武 mu, 范 pom, 范 pom, 範 pom, 炳 pyong, 秉 pyong, 福 pok, 奉 pong, 峰峯 pong, 相 sang,
尚 sang, 祥 sang, 宇 u, 雨 u, 佑 u, 雲云 un, 雄 ung, 元 won, 源 won, 原 won, 遠远 won, 潤润 yun, 允 yun, 義义 ui, 仁 in, 寅 in, 仲 jung, 重 jung,
中 jung, 俊 jun, 準准 jun, 濬 jun, 鎮镇 jin, 珍 jin, 真 jin, 振 jin, 進进 jin, 宰 jae, 在 jae, 載载 jae, 宗 jong, 鍾钟 jong, 柱 ju, 周 ju, 珠 ju, 志 ji, 智 ji,
泰 thae, 澤泽 thaek, 弼 phil, 必 phil, 夏 ha, 河 ha, 恒 hang, 煥焕 hwan, 勳勋 hun, 勇 yong, 用 yong, 容 yong, 虎 ho, 鮮鲜 son, 萬万 man, 滿满 man, 道 to, 大 tae, 德 tok, 根 kun
`;

/** Surnames that are read otherwise than the character alone, in Mandarin. */
export const MANDARIN_SURNAMES = `
单單 shan, 仇 qiu, 曾 zeng, 查 zha, 解 xie, 盖蓋 ge, 任 ren, 区區 ou, 朴 piao, 冼 xian, 缪繆 miao, 翟 zhai, 覃 qin, 乐樂 yue, 召 shao,
晁 chao, 秘 bi, 冯馮 feng, 华華 hua, 纪紀 ji, 柏 bai, 宿 su, 燕 yan, 谌諶 chen, 牟 mu, 尹 yin, 葛 ge, 宁寧 ning, 洗 xian, 逄 pang, 长 zhang,
折 she, 朝 chao, 沈 shen, 石 shi, 黑 he, 员員 yun, 尉 wei, 种 chong, 褚 chu, 应應 ying, 卜 bu, 隗 kui, 瞿 qu, 奇 qi, 桂 gui, 费費 fei, 贾賈 jia, 哈 ha
`;

/** Characters with several readings, as personal names have them. */
export const MANDARIN_GIVEN = `
长長 chang, 行 xing, 乐樂 le, 朝 chao, 盛 sheng, 传傳 chuan, 和 he, 兴興 xing, 少 shao, 重 zhong, 宁寧 ning, 还還 huan, 正 zheng, 应應 ying, 大 da, 都 du,
为為 wei, 相 xiang, 中 zhong, 好 hao, 华華 hua, 佛 fo, 伯 bo, 柏 bai, 缪繆 miao, 曾 zeng, 藏 zang, 车車 che, 石 shi, 说說 yue, 得 de, 地 di, 了 liao, 空 kong,
参參 can, 丁 ding, 尽盡 jin, 亚亞 ya, 卡 ka, 女 nu, 吕呂 lu, 律 lu, 绿綠 lu, 旅 lu, 会會 hui, 合 he, 贾賈 jia, 强強 qiang, 降 jiang, 令 ling, 曲 qu
`;

export const TWO_CHARACTER_SURNAMES = `
欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 夏侯 诸葛 諸葛 尉迟 尉遲 公羊 赫连 赫連 澹台 皇甫 宗政 濮阳
公冶 太叔 申屠 公孙 公孫 慕容 仲孙 钟离 鍾離 长孙 長孫 宇文 司徒 鲜于 鮮于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕
乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 西门 西門
`;
