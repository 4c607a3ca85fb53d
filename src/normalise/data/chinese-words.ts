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
cloud 云计算, intelligence-artificial 人工智能, inner-mongolia 内蒙古 內蒙古, xinjiang 新疆, great-wall 长城 長城,
new-materials 新材料, new-energy 新能源, special 特种 特種 专用 專用, enterprise 企业 企業, enterprises 产业 產業, foreign-trade 外贸 外貿 对外贸易, trading 商行 贸易行,
jewelry 珠宝 珠寶, leather 皮革, garment 服装 服裝 制衣 製衣, apparel 服饰 服飾, footwear 鞋业 鞋業, toys 玩具, furniture 家具 傢俱, wood 木业 木業, paper 纸业 紙業 造纸, printing 印刷,
packaging 包装 包裝, lighting 照明, power-supply 电源 電源, motor 电机 電機, circuit-board 电路板 電路板 线路板, components 元件 元器件 零部件, parts 配件 部件, model-aircraft 航模,
unmanned 无人 無人, unmanned-systems 无人系统, general-aviation 通用航空, remote-sensing 遥感, surveying 测绘 測繪, exploration 勘探, geological 地质 地質, meteorological 气象,
hydropower 水电, environmental-protection 环保 環保, environment 环境 環境, energy-saving 节能, wind-power 风电 風電 风力, photovoltaic 光伏, energy-storage 储能 儲能, lithium 锂业,
transformer 变压器 變壓器, pump 泵业 水泵, compressor 压缩机 壓縮機, boiler 锅炉 鍋爐, heavy 重型, vehicle 车辆 車輛 车业, bus 客车 客車, truck 卡车 货车, motorcycle 摩托车 摩托車, tyre 轮胎 輪胎,
shipyard 船厂 船廠 船坞, steamship 轮船 輪船, crew 船员 船員 海员, maritime 海事, ship-management 船舶管理, ocean-engineering 海洋工程, ocean 远洋 遠洋, aquatic 水产 水產, tanker 油轮 油輪,
oil 油品 石油产品, lubricants 润滑油 潤滑油, asphalt 沥青 瀝青, fuel-oil 燃油, chemical-fiber 化纤 化纖, paint 涂料 油漆, fertilizer 肥料 化肥, pharmaceutical 制药 製藥 药物, life-science 生命科学,
apparatus 器械, medical-equipment 医疗器械 醫療器械, transmission 传动 傳動, gear 齿轮 齒輪, pneumatic 气动 氣動, fasteners 紧固件 緊固件, casting 铸造 鑄造, forging 锻造 鍛造, titanium 钛业 鈦業,
tungsten 钨业 鎢業, rare-earth 稀土, graphite 石墨, ceramics 陶瓷, cement 水泥, building-materials 建材, decoration 装饰 裝飾 装潢, real-estate 房地产 房地產 不动产, park 园区 園區 产业园 工业园,
international-trade 国际贸易 國際貿易, international-logistics 国际物流, freight-forwarding 货运代理 貨運代理 货物运输代理, air-cargo 空运 空運, express 快递 速递, payment 支付, trust 信托 信託,
leasing 租赁 租賃, futures 期货 期貨, commercial-bank 商业银行 商業銀行, life-insurance 人寿保险 人壽保險, advertising 广告 廣告, film 影视 電影 电影, television 电视 電視 电视台, broadcasting 广播 廣播,
news 新闻 新聞, publishing-house 出版社, internet 互联网 互聯網, internet-things 物联网, blockchain 区块链, big-data 大数据, network-technology 网络科技 网络技术, information-technology 信息技术 信息科技,
information-security 信息安全, wireless 无线 無線, microwave 微波, antenna 天线 天線, radio-frequency 射频, optical-fiber 光纤 光纖, infrared 红外 紅外, quantum 量子, superconducting 超导, vacuum 真空,
nuclear-power 核电 核電, nuclear-industry 核工业, rocket 火箭, launch 运载, space-technology 空间技术 航天技术 航天科技, aerospace-science-technology 航天科工, test 试验 試驗, inspection 检验 檢驗,
certification 认证 認證, standard 标准 標準, design 设计 設計, research-development 研发 研發, key-laboratory 重点实验室, school 学校 學校, university-technology 理工大学 科技大学 工业大学,
middle-school 中学, medical-college 医学院, first 第一, second 第二, third 第三, fourth 第四, fifth 第五, sixth 第六, peoples-court 人民法院, procuratorate 检察院 檢察院, security-bureau 安全局,
public-security-department 公安厅 公安廳, state-security 国家安全, state-council 国务院 國務院, autonomous-region 自治区 自治區, special-administrative-region 特别行政区 特別行政區, military-region 军区 軍區,
navy 海军 海軍, air-force 空军 空軍, army 陆军 陸軍 部队, armed-police 武警 武装警察, production-construction-corps 生产建设兵团, hair-products 发制品 髮製品, labour-service 劳务 勞務,
human-resources 人力资源, foreign 对外 對外, economic 经济 經濟, cooperation 合作 协作, exchange 交流, promotion 促进 促進, foundation 基金会 基金會, charity 慈善, youth 青年, women 妇女 婦女, arts 艺术 藝術,
sports 体育 體育, travel-agency 旅行社, catering 餐饮 餐飲, entertainment 娱乐 娛樂, nano 纳米 納米, micro-nano 微纳, star 星空, sky 天空, electronic-components 电子元件 电子元器件, imaging 成像, vision 视觉 視覺,
intelligence-technology 智能科技 智能技术, machine-tools 机床厂, import-export-trade 进出口贸易 進出口貿易, business 商务 营业, shop 商店 商铺, market 市场 市場, stock-exchange 证券交易所, warehouse 仓库,
solution 方案 解决方案, high-tech 高科技 高新技术, photoelectric 光电科技, explosive 爆破 火工, special-vehicle 专用车 特种车, armour 装甲, weapons 武器, shooting 射击, science-technology 科学技术 科學技術,
air-traffic 空管, airport 机场 機場, airlines 航空公司 航空集团, thailand 泰国 泰國, vietnam 越南, japan 日本, america 美国 美國, england 英国 英國, germany 德国 德國, france 法国 法國, syria 叙利亚 敘利亞,
venezuela 委内瑞拉, belarus 白俄罗斯, ukraine 乌克兰 烏克蘭, myanmar 缅甸 緬甸, pakistan 巴基斯坦, india 印度, malaysia 马来西亚 馬來西亞, dubai 迪拜, europe 欧洲 歐洲, africa 非洲, central-asia 中亚,
silk-road 丝绸之路 丝路, belt-road 一带一路, yangtze 长江, yellow-river 黄河, overseas 海外, gas 煤气 煤氣, products 用品, product 制品 製品, fashion 时尚 時尚, beverage 饮料 飲料,
brewery 啤酒, dairy 乳业 乳業, household 家居 家用, appliances 家电 家電, outdoor 户外 戶外, optics 镜片 光学镜头, seed 种业 種業, feed 饲料 飼料, sugar 糖业 糖業, salt 盐业 鹽業, tea 茶业 茶業, tobacco 烟草 煙草,
metallurgical 冶金, alloy 合金, magnet 磁材 磁铁, wire 电线 電線, switch 开关 開關, relay 继电器 繼電器, capacitor 电容 電容, display 显示 顯示, camera 相机 摄像, audio 音响 音響, game 游戏 遊戲, bicycle 自行车,
elevator 电梯 電梯, crane 起重机 起重機, welding 焊接, casting-forging 铸锻, surface 表面, filter 过滤 過濾, purification 净化 淨化, water-treatment 水处理, water 水务 水務, landscape 园林 園林, bridge 桥梁 橋樑,
tunnel 隧道, municipal 市政, decoration 装修, curtain-wall 幕墙, door-window 门窗, consulting 顾问 顧問, law 律师, accounting 会计 會計, auction 拍卖, translation 翻译, exhibition 会展 展览 展覽, trading 经贸 經貿
`;

/**
 * Other English words that translators choose for the same, and shorter cuts of words that English names leave out. Source:
 * as above.
 */
export const CHINESE_SECOND_MEANINGS = `
ltd 有限公司 有限责任公司 有限責任公司, inc 股份有限公司, corporation 公司 会社 會社, group-corporation 集团公司 集團公司, holdings 控股 控股公司,
oil 石油, tech 科技, science-technology 技术 技術, trading 贸易 貿易 商贸 商貿, commercial 商业 商業 商务 商務, enterprise 实业 實業 企业 企業, enterprises 产业 產業,
manufacturing 工业 工業, plant 工厂 工廠 厂 廠, mill 造纸厂, electron 电子 電子, electrical 电气 電氣, electric-appliances 电器 電器, electricity 电力 電力, dynamics 动力 動力, telecommunications 电信 電信 通信 通讯 通訊,
instruments 仪器 儀器 仪表, device 设备 設備 装备 裝備, apparatus 装置 裝置, mechanical 机械 機械, robotics 机器人 機器人, smart 智能, automatic 自动化 自動化, numerical-control 数控 數控,
building 建筑 建築 建设 建設, material 材料, institute-technology 理工学院 理工學院 工学院, academy 研究院 学院 學院, college 学院 學院, centre 中心, lab 实验室 實驗室, chemistry 化学 化學 化工,
power 能源, metallurgy 冶金, iron-steel 钢铁 鋼鐵, fabric 纺织 紡織, atomic-energy 核能, air 航空, airlines 航空, astronautics 航天, spaceflight 航天 宇航, uav 无人机 無人機, photoelectric 光电 光電,
optics 光学 光學, marine 船务 船務 海运 海運 航运 航運, sea 海洋, harbour 港务 港務 港口, wharf 码头 碼頭, cargo 货运 貨運, transportation 运输 運輸 交通, warehousing 仓储 倉儲, real-estate 地产 地產 置业 置業,
auto 汽车 汽車, healthcare 医疗 醫療, medicine 医药 醫藥 药业 藥業, biotech 生物科技, foodstuff 食品, cultural 文化, department 部, office 局, republic-china 中华民国 中華民國, prc 中华人民共和国,
union 联合会 聯合會, alliance 联盟 聯盟, society 协会 協會, state 国家 國家, worldwide 环球 環球 全球, orient 东方 東方, north 北方, south 南方, creative 创新 創新, cyber 网络 網絡 網路
`;

/**
 * What characters and short words mean in the trade names of companies, before character-meanings.ts is asked: abbreviations
 * (科 for science), animals, plants, heavenly bodies, colours, virtues and terms of mathematics and engineering. Source:
 * general vocabulary, written by hand.
 */
export const TRADE_NAME_MEANINGS = `
science 科, electronic 电 電, machine 机 機, industry 工, chemical 化, trade 贸 貿, aviation 航, ship 船 舟, boat 艇, steel 钢 鋼, medicine 药 藥, optic 光学, chip 芯 芯片, net 网 網, cloud 云 雲,
gold 黄金, golden 金, silver 银 銀, jade 玉, diamond 钻石 鑽石 金刚, crystal 晶 水晶, pearl 珍珠 明珠, phoenix 凤 鳳 凤凰 鳳凰, roc 鹏 鵬 大鹏, crane 鹤 鶴, swan 天鹅 天鵝, eagle 鹰 鷹, peacock 孔雀, dolphin 海豚,
whale 鲸 鯨, shark 鲨 鯊, panda 熊猫 熊貓, elephant 大象, camel 骆驼 駱駝, dragonfly 蜻蜓, butterfly 蝴蝶, kylin 麒麟, unicorn 独角兽, leopard 豹, ant 蚂蚁, bee 蜜蜂, peony 牡丹, lotus 荷花 莲花, orchid 兰花,
sunflower 向日葵, maple 枫 楓, bamboo 竹, pine 松, sun 太阳 太陽 日, moon 月亮 月, polaris 北极星, galaxy 银河 銀河, universe 宇宙, rainbow 彩虹, lightning 闪电 閃電, storm 风暴, sunrise 日出, dawn 黎明 晨曦, aurora 极光,
ocean 洋 大洋, blue-sky 蓝天 藍天, rock 岩, great-wall 长城, pioneer 先锋 先鋒, leader 领袖, champion 冠军, victory 胜利 勝利, glory 光荣 荣耀, honor 荣誉, hope 希望, dream 梦想, happiness 幸福, friendship 友谊, harmony 和谐,
peace 和平, fortune 财富, treasure 宝 寶, integrity 诚信 誠信, trust 信 信任, wisdom 智慧, smart 智, creation 创造, excellence 卓越, perfect 完美, classic 经典, elite 精英, master 大师, expert 专家, king 王, royal 皇家,
imperial 帝国, giant 巨 巨人, hero 英雄, knight 骑士, warrior 勇士 战士, arrow 箭, sword 剑 劍, shield 盾, anchor 锚, compass 指南针 罗盘, bridge 桥 橋, gate 门 門, tower 塔, castle 城堡, island 岛 島, oasis 绿洲,
vector 矢量 向量, matrix 矩阵 矩陣, orbit 轨道, axis 轴, circle 圆 圓, cube 立方, prism 棱镜, spectrum 光谱, wave 波, pulse 脉冲, photon 光子, electron 电子, proton 质子, neutron 中子, atom 原子, molecule 分子, gene 基因,
energy 能量, force 力 力量, speed 速 速度, dynamic 动力, signal 信号, frequency 频率, logic 逻辑, code 代码, link 链接, joint 联 聯, union 联合, time 时间, times 时代 時代, century 世纪 世紀, millennium 千年,
future 未来, new-era 新时代, modern 现代 現代, standard 标准, top 顶 顶尖, peak 峰 高峰, sharp 锐 銳, precise 精, global 全球, world 世界 天下, continent 大陆, horizon 地平线, east-sea 东海, red-star 红星, five-star 五星
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
