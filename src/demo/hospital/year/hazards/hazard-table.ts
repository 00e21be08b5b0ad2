/**
 * The ledger of the year: number | found | how | place | what was wrong | department | outcome | measures.
 *
 * How: `Pd` `Pn` on the patrol by day or night · `N` at the night check of locks · `I` at the monthly check of
 * extinguishers · `S` by the department itself · `L` on a check led by the leaders · `T` at the yearly test · `D` at a drill.
 *
 * Outcome: `spot` mended at once · `closed` day · `signing` day that the recheck was passed > deadline · `recheck` day
 * handed in > deadline · `rectifying`, `planned` deadline · `reported` · `draft` · `again` day closed, day reopened > deadline
 * · `interim` deadline. A `+` after the department names who mended it.
 */
export const HAZARD_TABLE = `
001 | 01-06 | I  | C-L05 12.8,10.4  | 灭火器压力不足 / Extinguisher needle below green | L05 | closed 01-08 | 送检充装，备机顶替
002 | 01-09 | Pd | A-L01 30,27.3    | 疏散指示标志不亮 / Exit sign dark | GEN+ding-xiangmu | closed 01-12 | 更换灯板
003 | 01-13 | Pd | A-L02 32.2,31.5  | 楼梯口堆放纸箱 / Cartons at stair door | OPD | spot | 立即清走，告知科室
004 | 01-17 | Pd | E-L01 32,8       | 排油烟罩油垢未清洗 / Kitchen hood grease not cleaned | CAN | closed 01-24 | 专业清洗烟罩烟道，每季一次
005 | 01-22 | Pn | C-L10 39.5,16.8  | 安全出口前停放推床 / Bed parked at exit | L10 | spot | 推离，划线定位停放
006 | 01-26 | Pn | B1-G 40,58       | 车辆占用消防通道 / Car on fire lane in garage | SEC | spot | 联系车主驶离
007 | 02-03 | Pd | C-L01 37.8,5     | 应急照明灯故障 / Emergency light failed | GEN+ding-xiangmu | closed 02-07 | 更换蓄电池
008 | 02-07 | S  | G-L01 2,5        | 防爆风机未启动 / Explosion-proof fan off | PHA | closed 02-08 | 修复控制回路，改为常开并每日记录
009 | 02-11 | Pd | A-L01 21,16.8    | 插线板串接使用 / Power strips chained | FIN | spot | 拆除串接，申请增设插座
010 | 02-14 | S  | C-L08 68.2,13    | 吸烟烟头 / Cigarette ends in dirty utility | L08 | spot | 清理并劝阻，加贴禁烟标识
011 | 02-20 | Pd | D-L02 8.4,50     | 走廊存放旧床三张 / Three old beds in corridor | OLD | closed 02-25 | 移至库房报废
012 | 02-25 | S  | F-L01 5,4        | 燃气探测器标定过期 / Gas detector calibration overdue | ENG | closed 03-04 | 送检标定，建立到期提醒
013 | 03-04 | Pd | C-L13 16.8,4     | 感烟探测器报故障 / Smoke detector fault | MR+ding-xiangmu | closed 03-06 | 清洗并更换底座
014 | 03-08 | Pn | A-L03 40,27.3    | 消火栓箱缺水枪 / Nozzle missing in hydrant box | SEC | closed 03-10 | 补配水枪并加封条
015 | 03-12 | S  | B-L03 CSSD       | 灭菌器安全阀校验将到期 / Steriliser valve check nearly due | CSSD | closed 03-25 | 拆下送校，旁路备用
016 | 03-15 | Pd | C-L06 20,9.2     | 防火门闭门器损坏 / Fire-door closer broken | L06+sang-jisheng | closed 03-20 | 更换闭门器
017 | 03-19 | Pn | I-L01 12,2       | 私拉电线充电 / Private cable for charging | SEC | spot | 拆除，引导至充电桩
018 | 03-22 | L  | B-L02 REA        | 酸碱同柜存放 / Acid and base in one cabinet | LAB | closed 03-26 | 分柜存放，张贴禁配表
019 | 03-27 | L  | C-L04 37.8,13    | 防火卷帘（门）联动失败 / Lobby doors failed to release | GEN+ding-xiangmu | closed 04-03 | 检修联动模块，复测三次
020 | 04-02 | Pn | A-L04 M2W8       | 移动电暖器未断电 / Heater left on | OPD | spot | 断电收缴，通报科室
021 | 04-07 | S  | C-L09 20,16.8    | 手动报警按钮罩破损 / Call-point cover broken | L09+ding-xiangmu | closed 04-09 | 更换外罩
022 | 04-10 | S  | J-L01 14,5       | 次氯酸钠泄漏收集盘破裂 / Hypochlorite tray cracked | CLN | closed 04-16 | 更换防渗托盘
023 | 04-14 | S  | E-L01 10,22.4    | 烘干机绒毛积聚 / Lint in dryer duct | LDY | closed 04-18 | 清理风道，每班清绒
024 | 04-18 | Pd | A-L01 61.2,35    | 楼梯间停放轮椅 / Wheelchairs in stair | OPD | spot | 移至轮椅租借处
025 | 04-22 | S  | B-L04 39.9,2.8   | 医用气体阀门无标识 / Gas valve not labelled | OR+sang-jisheng | closed 04-29 | 补挂标牌与流向
026 | 04-26 | Pn | D-L04 D12        | 使用电热毯 / Electric blanket | OLD | spot | 收缴，宿舍限电
027 | 04-29 | L  | SITE 100,209     | 外来施工围挡占用消防车道 / Site fence on fire road | GEN | closed 05-06 | 拆除围挡，调整施工方案
028 | 05-06 | S  | C-L07 31,3       | 喷头被吊柜遮挡 / Head hidden by cupboard | L07+sang-jisheng | closed 05-12 | 拆除吊柜
029 | 05-09 | Pn | C-L11 10.5,20    | 防火门被木楔顶开 / Fire door wedged | L11 | spot | 取走木楔，现场教育
030 | 05-13 | Pd | B-L01 24.5,3     | 候诊区疏散指示方向错误 / Sign points wrong way | IMG+ding-xiangmu | closed 05-19 | 更换为双向标志
031 | 05-16 | Pd | A-L05 DEC        | 煎药间无人看管明火 / Decoction stove unattended | OPD | spot | 熄火，专人值守
032 | 05-20 | S  | C-L02 20,9.2     | 疏散通道堆放透析液 / Dialysate in passage | DIA | closed 05-23 | 清至水处理间库位
033 | 05-24 | S  | H-L01 6,5        | 液氧站围堰积水 / Water in LOX bund | EQP | closed 05-27 | 抽排，疏通并加阀
034 | 05-28 | L  | C-L14 56.7,4     | 气体灭火瓶压力偏低 / Clean-agent bottle low | IT | closed 06-10 | 送充换瓶，增配手提灭火器过渡
035 | 06-03 | S  | C-L03 27,4       | 暖箱旁插座松动 / Loose socket beside incubator | OBS+ding-xiangmu | closed 06-05 | 更换医用插座
036 | 06-07 | Pd | A-L01 40,10.5    | 中庭排烟窗不能开启 / Atrium smoke vent stuck | GEN+ding-xiangmu | closed 06-25 | 更换开窗机，联动测试
037 | 06-11 | D  | C-L08 5.4,20     | 演练发现疏散椅带断裂 / Evacuation-chair strap torn (drill) | L08 | closed 06-20 | 更换束带，全院疏散椅普查
038 | 06-14 | Pn | D-L03 8.4,60     | 烟头及私拉电线 / Cigarette ends, private cable | OLD | closed 06-18 | 拆线，增设禁烟劝导
039 | 06-18 | Pd | SITE 108,2       | 道闸断电不能自动抬起 / Barrier does not lift on power loss | SEC | closed 06-30 | 加装蓄电池与手动释放
040 | 06-24 | Pd | B1-G FPR         | 喷淋泵控制柜置于手动 / Sprinkler pump left in manual | GEN+hai-fushi | closed 06-24 | 恢复自动，值班签字交接
041 | 07-02 | Pd | A-L01 61,21      | 药库烟感被塑料膜遮盖 / Detector wrapped in film | PHA | spot | 撕除薄膜，测试报警
042 | 07-05 | S  | C-L10 14.6,13    | 酒精无专柜 / Ethanol without cabinet | L10 | closed 07-15 | 配防火柜，限量存放
043 | 07-09 | I  | E-L03 TRN        | 灭火器超期 / Extinguisher expired | GEN | closed 07-14 | 核对钢印未超期，换贴铭牌并充装
044 | 07-12 | Pd | C-R 16,13        | 稳压泵频繁启动 / Jockey pump cycles | GEN+hai-fushi | closed 07-28 | 更换止回阀，补气压罐
045 | 07-17 | S  | C-L06 68,3       | 病房床头插座破损 / Bedhead socket broken | L06+ding-xiangmu | closed 07-19 | 更换面板
046 | 07-21 | I  | B-L02 MIC        | 生物安全柜旁灭火器被挡 / Extinguisher hidden | LAB | closed 07-22 | 移位并加指示牌
047 | 07-25 | Pd | SITE 112,38.5    | 室外消火栓漏水 / Outdoor hydrant leaks | GEN+hai-fushi | closed 08-05 | 更换密封与阀杆
048 | 07-30 | S  | C-L12 34.7,6     | 微波炉旁堆可燃物 / Combustibles at microwave | L12 | spot | 清理，专人管理
049 | 08-05 | Pd | C-L05 EPW        | 电缆井防火封堵缺失 / Fire stopping missing in riser | GEN+ding-xiangmu | again 08-15 11-20 > 11-30 | 防火泥与防火板封堵
050 | 08-08 | S  | A-L03 48.5,39    | 配电间温度过高 / Electrical room hot | GEN+ding-xiangmu | closed 08-20 | 增设排风，紧固接线
051 | 08-12 | Pd | B-L03 WASH       | 含氯消毒剂与酸性除垢剂混放 / Hypochlorite with acid descaler | END | again 08-20 12-02 > 12-15 | 分架分柜，培训保洁
052 | 08-17 | L  | D-L05 8.4,42     | 消火栓无水 / Hydrant has no water | GEN | interim 2026-06-30 | 增设加压泵与立管，随旧楼消防改造实施
053 | 08-21 | Pn | C-L11 RF         | 避难间堆放杂物 / Refuge used as store | L11 | closed 08-28 | 清空，加设标识
054 | 08-26 | I  | I-L01 12,3.75    | 充电区灭火器不足 / Too few extinguishers | SEC | planned 2026-01-20 | 每排增配两具并设感烟感温
055 | 09-01 | S  | C-L09 37.8,13    | 电梯紧急呼叫不通 / Lift emergency call dead | EQP | closed 09-04 | 更换对讲主板
056 | 09-05 | S  | A-L01 59.8,4     | 监控录像不足30天 / Video kept only 24 days | IT | closed 09-30 | 扩容存储
057 | 09-10 | S  | B-L04 20,7       | 污物走廊疏散灯损坏 / Emergency light broken | OR+ding-xiangmu | closed 09-13 | 更换灯具
058 | 09-15 | L  | D-L02 13,12      | 病房窗外设置金属栅栏 / Metal bars on ward windows | OLD | rectifying 10-31 | 拆除栅栏，改限位器
059 | 09-19 | L  | C-L13 49,4       | 培训教室仅一个出口 / Training room has one exit | HO | planned 2026-02-28 | 增开第二疏散门
060 | 09-23 | L  | D-L02 7.4,60.9   | 防火门（木门）缺失 / No fire door at stair | GEN | rectifying 2026-03-31 | 封闭楼梯间，加装乙级防火门
061 | 09-27 | L  | D-R 8,32         | 屋面搭建泡沫彩钢板房 / Foam-panel rooms on the roof | GEN | rectifying 11-15 | 清退人员，拆除彩钢板房
062 | 10-04 | Pn | C-L08 38.9,1     | 值班室电瓶充电 / Battery charging in duty room | L08 | closed 10-06 | 电瓶移出楼外，张贴告知
063 | 10-08 | S  | A-L01 30.6,39    | 无障碍卫生间呼叫失灵 / WC call failed | GEN+ding-xiangmu | closed 10-10 | 更换呼叫按钮
064 | 10-12 | S  | B-L03 CSSD       | 4号灭菌器检验到期 / Steriliser 4 test expired | EQP | rectifying 2026-01-10 | 停用封存，报检
065 | 10-15 | Pd | C-L07 30.4,15.5  | 疏散指示箭头错误 / Sign arrow wrong | GEN+ding-xiangmu | recheck 12-28 > 2026-01-05 | 更换为指向 ST1 的标志
066 | 10-18 | N  | A-L01 21,23      | 夜查金库门未锁 / Cash room unlocked at night | FIN | closed 10-20 | 双人锁闭签字，加装门磁
067 | 10-22 | Pd | E-L01 24,24      | 氧气乙炔瓶同室未固定 / O₂ and acetylene unchained | GEN | recheck 12-20 > 2026-01-05 | 分室存放，加防倾链
068 | 10-27 | Pd | SITE 60,95       | 防撞柱间距不足4米 / Bollards under 4 m apart | GEN | rectifying 2026-01-15 | 改为可倒伏柱，净距 4 m
069 | 11-03 | Pd | C-L10 71.4,10.4  | 灭火器箱上锁 / Cabinet padlocked | L10 | recheck 12-22 > 2026-01-04 | 取下挂锁，改用封条
070 | 11-07 | Pn | D-L01 8.4,83     | 安全出口上锁 / Exit locked | OLD | rectifying 2026-01-05 | 取消车锁，装推杠锁
071 | 11-10 | D  | A-L01 18.6,40    | 演练发现楼梯出口加链锁 / Stair exit chained (drill) | OPD | recheck 12-29 > 2026-01-05 | 拆链，装推杠报警锁
072 | 11-14 | Pd | B-L02 PATS       | 甲醛与过氧乙酸同库 / Formaldehyde with peracetic acid | PAT | rectifying 2026-01-05 | 过氧乙酸移至危化品库单独存放
073 | 11-18 | T  | C-L01 71,4       | 年度检测：7只烟感灵敏度超差 / Annual test: 7 detectors out of range | GEN+ding-xiangmu | signing 12-10 > 2026-01-10 | 清洗标定，重新测试
074 | 11-22 | Pd | C-L05 74.2,13    | 氧气瓶满空混放 / Full and empty cylinders mixed | L05 | planned 2026-01-08 | 移至气瓶间，满空分区固定
075 | 11-27 | S  | F-L01 8,4        | 安全阀校验到期 / Safety valve check due | ENG | rectifying 2026-01-12 | 换装备用阀，送校
076 | 12-05 | Pd | A-L04 H5         | 改造后喷头缺失 / Heads missing after refit | OPD | reported | 恢复喷头，拟于 2026-01-31 前完成
077 | 12-12 | Pd | B-R 25,13        | 施工方屋面板房 / Contractor's cabin on roof | GEN | reported | 责令施工方限期拆除
078 | 12-17 | Pn | C-L12 5.4,20     | 疏散椅被挪用 / Evacuation chair borrowed | L12 | signing 12-18 > 2026-01-02 | 归位，加封签
079 | 12-23 | Pn | C-L09 38.9,4     | 值班室使用电热毯 / Electric blanket in duty room | L09 | signing 12-24 > 2026-01-02 | 收缴，谈话提醒
080 | 12-31 | Pd | C-L09 RF         | 避难间存放病床九张 / Nine beds in refuge room | L09 | draft | 待报
`;
