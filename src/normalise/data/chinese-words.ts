/**
 * Words of which Chinese names of organizations are made, simplified and traditional, and the English words that their
 * English names have for them. Source: the vocabulary of Chinese company registration (industry and form of
 * organization, 企业名称登记管理规定), ministries and universities; written by hand.
 */
export const CHINESE_WORDS = `
co-ltd 有限公司 有限责任公司 有限責任公司 股份有限公司 有限公, limited 有限, company 公司 会社 會社, corporation 总公司 總公司, branch 分公司, group 集团 集團,
holding 控股 控股公司, bank 银行 銀行, technology 科技 技术 技術 科学技术 科學技術, trade 贸易 貿易 商贸 商貿, technology-trade 科贸 科貿,
import-export 进出口 進出口, import 进口 進口, export 出口, international 国际 國際, industrial 实业 實業, industry 工业 工業,
factory 工厂 工廠 厂 廠, works 工場, heavy-industries 重工, electronics 电子 電子, microelectronics 微电子 微電子,
electronic-technology 电子科技 電子科技, semiconductor 半导体 半導體, integrated-circuit 集成电路 集成電路, chip 芯片,
circuit 电路 電路, information 信息 資訊 资讯, software 软件 軟件, network 网络 網絡 網路, data 数据 數據, communication 通信 通讯 通訊,
telecom 电信 電信, intelligent 智能, automation 自动化 自動化, system 系统 系統, robot 机器人 機器人, machinery 机械 機械,
machine 机器 機器, machine-tool 机床 機床, equipment 设备 設備 装备 裝備, cnc 数控 數控, precision 精密, instrument 仪器 儀器 仪表,
tool 工具, mould 模具, hardware 五金, engine 发动机 發動機, power 动力 動力 电力 電力, electric 电气 電氣 电器 電器, engineering 工程,
construction 建设 建設 建筑 建築, materials 材料, manufacturing 制造 製造, processing 加工, production 生产 生產,
development 发展 發展 开发 開發, research 研究, institute 研究所 研究院 学院 學院 设计院, university 大学 大學, academy 科学院 科學院,
laboratory 实验室 實驗室, center 中心, science 科学 科學, petroleum 石油, petrochemical 石化 石油化工, chemical 化工 化学 化學,
gas 天然气 天然氣 燃气, energy 能源, coal 煤炭 煤业, mining 矿业 礦業 鉱業, steel 钢铁 鋼鐵, metal 金属 金屬, aluminium 铝业 鋁業,
rubber 橡胶, plastic 塑料 塑膠, textile 纺织 紡織, nuclear 核能 原子能, solar 太阳能, battery 电池 電池, aviation 航空,
aerospace 航天 宇航 航空航天, satellite 卫星 衛星, navigation 导航 導航, drone 无人机 無人機, laser 激光, optical 光学 光學,
optoelectronics 光电 光電, radar 雷达 雷達, space 空间 太空, shipping 船务 船務 海运 海運 航运 航運, ship 船舶, shipbuilding 造船,
marine 海洋, port 港务 港務 港口, terminal 码头 碼頭, logistics 物流, freight 货运 貨運, transport 运输 運輸 交通, storage 仓储 倉儲,
forwarding 货代, agency 代理, supply-chain 供应链 供應鏈, railway 铁路 鐵路, investment 投资 投資, finance 金融 财务 財務,
insurance 保险 保險, securities 证券 證券, fund 基金, asset 资产 資產, capital 资本 資本, commerce 商务 商務 商业 商業, management 管理,
consulting 咨询 諮詢, service 服务 服務, security 安全 保安, property 地产 地產 置业 置業, exchange 交易所, automobile 汽车 汽車,
medical 医疗 醫療, hospital 医院 醫院, pharmaceutical 药业 藥業 医药 醫藥, biotechnology 生物科技 生物, food 食品,
agriculture 农业 農業, fishery 渔业 漁業, culture 文化, media 传媒 傳媒, education 教育, tourism 旅游 旅遊, hotel 酒店,
ministry 部, bureau 局, public-security-bureau 公安局, public-security 公安, committee 委员会 委員會, government 政府,
army 人民解放军 军队 軍隊, corps 兵团 兵團, party 党 黨, association 协会 協會, federation 联合会 聯合會, league 联盟 聯盟, united 联合 聯合,
joint-venture 合资 合資 合营, prison 监狱 監獄, police 警察, court 法院, national 国家 國家 国营, people 人民, general 通用 综合,
new 新型, general-administration 总局 總局, china 中国 中國 中华 中華, hong-kong 香港, macau 澳门 澳門, taiwan 台湾 台灣 臺灣,
taipei 台北 臺北, korea 朝鲜 朝鮮 韩国 韓國, russia 俄罗斯 俄羅斯, iran 伊朗, singapore 新加坡, tibet 西藏, asia 亚洲 亞洲, pacific 太平洋,
chongqing 重庆 重庆市 重慶 重慶市, dongguan 东莞 东莞市 東莞 東莞市, xiamen 厦门 厦门市 廈門 廈門市,
shaanxi 陕西 陕西省 陝西, harbin 哈尔滨 哈尔滨市 哈爾濱, urumqi 乌鲁木齐 乌鲁木齐市, hohhot 呼和浩特 呼和浩特市, kaohsiung 高雄,
hsinchu 新竹, taichung 台中, kowloon 九龙 九龍, future 未来 未來, global 环球 環球 全球, eastern 东方 東方, far-east 远东 遠東,
northern 北方, southern 南方, innovation 创新 創新, advanced 先进 先進, electromechanical 机电 機電, sensor 传感 傳感 传感器 傳感器,
bearing 轴承 軸承, hydraulic 液压 液壓, valve 阀门 閥門, cable 电缆 電纜, glass 玻璃, fiber 纤维 纖維, carbon-fiber 碳纤维 碳纖維,
composite-materials 复合材料 複合材料, flight 飞行 飛行, aircraft 飞机 飛機, helicopter 直升机 直升機, missile 导弹 導彈,
ordnance 兵器, military 军工 軍工 军事 軍事, shipyard 造船厂 造船廠, refinery 炼油 煉油 炼化, fuel 燃料, defense 国防 國防,
armed 武装 武裝, intelligence 情报 情報, propaganda 宣传 宣傳, united-front 统战 統戰, foreign-affairs 外交,
chamber-commerce 商会 商會, measurement 测量 測量 计量, testing 检测 檢測 测试, control 控制, digital 数码 數碼 数字, computer 计算机 計算機 电脑 電腦,
cloud 云计算, intelligence-artificial 人工智能, inner-mongolia 内蒙古 內蒙古, xinjiang 新疆, great-wall 长城 長城
`;

/** Provinces and larger cities, read in pinyin; cut off so that they stand as words of their own. */
export const CHINESE_PLACES = `
北京 上海 天津 河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 湖南
广东 廣東 广西 廣西 海南 四川 贵州 貴州 云南 雲南 甘肃 甘肅 青海 宁夏 寧夏 广州 廣州 深圳 珠海 佛山 
 中山 惠州 汕头 福州 泉州 杭州 宁波 寧波 温州 溫州 义乌 金华 绍兴 嘉兴 台州 南京 苏州 蘇州 无锡 無錫
常州 南通 扬州 徐州 镇江 昆山 合肥 芜湖 南昌 济南 濟南 青岛 青島 烟台 威海 潍坊 淄博 日照 临沂 郑州 鄭州 洛阳 洛陽
武汉 武漢 宜昌 长沙 長沙 株洲 成都 绵阳 贵阳 昆明 西安 宝鸡 兰州 蘭州 西宁 银川 长春 長春 沈阳
瀋陽 大连 大連 鞍山 丹东 丹東 辽阳 营口 石家庄 唐山 保定 太原 包头 舟山 湛江 连云港 
`;
