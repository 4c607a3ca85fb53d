/**
 * Forms of address, offices and professions behind Chinese, Japanese and Korean names, with or without a blank. Of one sign only
 * those with which no given name ends.
 *
 * Sources: Wikipedia "Chinese titles", "Japanese honorifics", "Korean honorifics" and "Korean corporate titles"; the ranks of the
 * People's Liberation Army and of both Korean armies; written by hand, in simplified and traditional signs.
 */
export const EASTERN_COURTESIES = `
先生 女士 小姐 太太 夫人 博士 教授 硕士 碩士 院士 老师 老師 同志 阁下 閣下 老板 老闆 法师 法師
经理 經理 总经理 總經理 副总经理 副總經理 副总 董事 董事长 董事長 副董事长 总裁 總裁 副总裁 副總裁 总监 總監 首席执行官 執行長 法人 法定代表人 代表人 负责人 負責人 股东 股東 顾问 顧問 主管 会计 會計 秘书 秘書 助理 工程师 工程師
律师 律師 医生 醫生 医师 醫師 护士 法官 检察官 記者 记者 校长 校長 院长 院長 所长 所長 行长 行長 馆长 館長 社长 社長
主席 副主席 总理 總理 总统 總統 部长 部長 副部长 省长 省長 市长 市長 县长 縣長 区长 區長 镇长 厅长 廳長 局长 局長 处长 處長 科长 科長 主任 副主任 书记 書記 副书记 委员 委員 委员长 代表 议员 議員 大使 领事 警官 秘书长 秘書長
司令 司令员 政委 元帅 大将 上将 上將 中将 中將 少将 少將 大校 上校 中校 少校 将军 將軍
様 さん さま 氏 殿 会長 副社長 課長 係長 専務 常務 取締役 代表取締役 監査役 弁護士 医師 大臣 知事
씨 님 선생 선생님 여사 여사님 박사 박사님 교수 교수님 귀하 사장 사장님 부사장 회장 회장님 부회장 대표 대표님 대표이사 이사 이사님 상무 상무님 전무 전무님 부장 부장님 차장 차장님 과장 과장님 대리 대리님 팀장 팀장님 실장 실장님 본부장 본부장님 국장 국장님
소장 소장님 원장 원장님 총장 교장 위원장 부위원장 위원 서기 총비서 비서 장관 차관 총리 대통령 대사 의원 의원님 시장 도지사 변호사 변호사님 의사 기자 목사 목사님 신부님 스님 장군 장군님 원수 차수 대장 상장 중장 대좌 상좌 동지
`;

/** Places that stand before or behind a name of two signs. Sources: the provinces and big cities of China, Japan and Korea. */
export const EASTERN_PLACES = `
中国 中國 北京 上海 广州 廣州 深圳 天津 重庆 重慶 武汉 武漢 成都 南京 杭州 西安 沈阳 瀋陽 大连 大連 哈尔滨 青岛 青島 济南 郑州 长沙 福州 厦门 昆明 南宁 贵阳 兰州 太原 合肥 南昌 海口 乌鲁木齐 拉萨 喀什 丹东 香港 澳门 澳門 台湾 台灣 台北 高雄
广东 廣東 福建 浙江 江苏 江蘇 山东 山東 河北 河南 湖北 湖南 四川 云南 新疆 西藏 辽宁 遼寧 吉林 黑龙江 内蒙古 朝鲜 朝鮮 平壤 韩国 韓國 首尔 日本 東京 大阪 京都
서울 부산 인천 대구 대전 광주 울산 수원 경기 제주 평양 개성 신의주 원산 함흥 청진 남포 한국 조선 중국 북경
`;

/**
 * What stands before the name of a person, with or without a blank, a colon or brackets: offices, roles in an account or a
 * contract, and the labels of forms. Source: forms of banks and registries in China, Taiwan and Korea, from memory; written
 * by hand.
 */
export const EASTERN_LEADS = `
总经理 總經理 副总经理 副總經理 经理 經理 董事 董事长 董事長 副董事长 总裁 總裁 监事 監事 股东 股東 主席 主任 书记 書記 市长 市長 省长 省長 县长 縣長 局长 局長 部长 部長 处长 處長 校长 校長 院长 院長 行长 行長 厂长 廠長 律师 律師 医生 醫生 教授 老板 老闆
法定代表人 法人代表 法人 代表人 负责人 負責人 经营者 經營者 实际控制人 个体工商户 個體工商戶 个体户 個體戶 业主 業主 店主 户主 戶主 已故 客户 客戶 储户 儲戶
户名 戶名 账户名 帐户名 賬戶名 账户名称 开户名 开户人 姓名 名字 中文名 中文姓名 收款人 付款人 汇款人 匯款人 受款人 持卡人 受益人 申请人 申請人 委托人 委託人 代理人 监护人 監護人 联系人 聯絡人 借款人 担保人 投保人 被保险人
氏名 名義 名義人 口座名義 代表取締役 取締役
예금주 예금주명 계좌주 대표자 대표자명 대표이사 대표 이사 회장 사장 성명 성함 이름 고객 고객명 수취인 수취인명 송금인 받는분 보내는분 신청인 명의자 명의인 법정대리인 대리인 담당자 고인
`;

/**
 * What stands behind the name of a person, with or without a blank: that there is somebody else, or that the person is a
 * customer. Source: names of joint accounts in China and Korea, from memory; written by hand.
 */
export const EASTERN_TAILS = `
客户 客戶 夫妇 夫婦 夫妻 伉俪 伉儷 及配偶 及其配偶 和配偶 与配偶 的配偶 配偶 及妻子 的妻子 及妻 及丈夫 的丈夫 及家人 及家属 一家 等人 等
고객 고객님 부부 배우자 의배우자 의아내 의남편 및배우자
`;
