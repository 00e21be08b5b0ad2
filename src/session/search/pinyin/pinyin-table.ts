/**
 * How Chinese characters are read aloud, without tones, as little data as search needs. `ü` is written `v`, as keyboards do.
 *
 * Made once from two orders that every browser brings along: that of GB 2312, whose first level (3,755 characters) is
 * ordered by reading, and that of the collation `pinyin`. `tests/session/search/pinyin.test.ts` holds both against
 * `pinyin-pro`.
 */

/** The first level of GB 2312: reading and number of characters that have it, in its order. */
export const LEVEL_ONE =
  'a2 ai13 an9 ang3 ao9 ba18 bai8 ban15 bang12 bao17 bei15 ben4 beng6 bi24 bian12 biao4 bie4 bin6 bing9 ' +
  'bo19 bu11 ca1 cai11 can7 cang5 cao5 ce5 ceng2 cha11 chai3 chan10 chang13 chao9 che6 chen10 cheng15 chi16 ' +
  'chong5 chou12 chu16 chuai1 chuan7 chuang6 chui5 chun7 chuo2 ci12 cong6 cou1 cu4 cuan3 cui8 cun3 cuo6 da6 ' +
  'dai12 dan15 dang5 dao12 de3 deng7 di19 dian16 diao9 die7 ding9 diu1 dong10 dou8 du14 duan6 dui4 dun9 ' +
  'duo12 e13 en1 er8 fa8 fan17 fang11 fei12 fen15 feng15 fo1 fou1 fu45 ga2 gai6 gan11 gang9 gao10 ge17 gei1 ' +
  'gen2 geng7 gong15 gou9 gu18 gua6 guai3 guan11 guang3 gui16 gun3 guo6 ha1 hai7 han19 hang3 hao9 he18 hei2 ' +
  'hen4 heng5 hong9 hou7 hu18 hua9 huai5 huan14 huang14 hui21 hun6 huo10 ji53 jia17 jian40 jiang13 jiao28 ' +
  'jie27 jin20 jing25 jiong2 jiu17 ju25 juan7 jue10 jun11 ka4 kai5 kan6 kang7 kao4 ke15 ken4 keng2 kong4 ' +
  'kou4 ku7 kua5 kuai4 kuan2 kuang8 kui11 kun4 kuo4 la7 lai3 lan15 lang7 lao9 le2 lei11 leng3 li34 lia1 ' +
  'lian14 liang11 liao13 lie5 lin12 ling14 liu11 long9 lou6 lu20 lv14 luan6 lve2 lun7 luo12 ma9 mai6 man9 ' +
  'mang6 mao12 me1 mei16 men3 meng8 mi14 mian9 miao8 mie2 min6 ming6 miu1 mo17 mou3 mu15 na7 nai5 nan3 ' +
  'nang1 nao5 ne1 nei2 nen1 neng1 ni11 nian7 niang2 niao2 nie7 nin1 ning6 niu4 nong4 nu3 nv1 nuan1 nve2 ' +
  'nuo4 o1 ou7 pa6 pai6 pan8 pang5 pao7 pei9 pen2 peng14 pi17 pian4 piao4 pie2 pin5 ping9 po8 pou1 pu15 ' +
  'qi36 qia3 qian22 qiang8 qiao15 qie5 qin11 qing13 qiong2 qiu8 qu13 quan11 que8 qun2 ran4 rang5 rao3 re2 ' +
  'ren10 reng2 ri1 rong10 rou3 ru10 ruan2 rui3 run2 ruo2 sa3 sai4 san4 sang3 sao4 se3 sen1 seng1 sha9 shai2 ' +
  'shan16 shang8 shao11 she12 shen16 sheng11 shi47 shou10 shu33 shua2 shuai4 shuan2 shuang3 shui4 shun4 ' +
  'shuo4 si16 song8 sou4 su12 suan3 sui11 sun3 suo8 ta9 tai9 tan18 tang13 tao11 te1 teng4 ti15 tian8 tiao5 ' +
  'tie3 ting10 tong13 tou4 tu11 tuan2 tui6 tun3 tuo11 wa7 wai2 wan17 wang10 wei33 wen10 weng3 wo9 wu29 xi35 ' +
  'xia13 xian26 xiang20 xiao18 xie21 xin10 xing15 xiong7 xiu9 xu19 xuan10 xue6 xun14 ya16 yan33 yang17 ' +
  'yao15 ye15 yi53 yin16 ying18 yo1 yong15 you20 yu45 yuan20 yue10 yun12 za3 zai7 zan4 zang3 zao14 ze4 zei1 ' +
  'zen1 zeng4 zha14 zhai6 zhan17 zhang15 zhao10 zhe10 zhen16 zheng15 zhi43 zhong11 zhou14 zhu26 zhua2 ' +
  'zhuai1 zhuan6 zhuang7 zhui6 zhun2 zhuo11 zi15 zong7 zou4 zu8 zuan2 zui4 zun2 zuo8';

/** The collation's order: a character that a reading begins with, and the reading. */
export const STARTS =
  '吖a 哎ai 安an 肮ang 凹ao 丷ba 紦bai 扳ban 邦bang 勹bao 卑bei 奔ben 獖beng 屄bi 边bian 灬biao 憋bie 汃bin 氞bing 癶bo 峬bu 嚓ca ' +
  '偲cai 参can 仓cang 撡cao 艹ce 嵾cen 曽ceng 叉cha 芆chai 辿chan 伥chang 蟐chao 车che 抻chen 阷cheng 吃chi 充chong 抽chou ' +
  '出chu 歘chua 揣chuai 巛chuan 刅chuang 吹chui 旾chun 逴chuo 呲ci 匆cong 凑cou 粗cu 汆cuan 崔cui 乼cun 搓cuo 咑da 呆dai 丹dan ' +
  '当dang 刀dao 嘚de 扥den 灯deng 氐di 嗲dia 敁dian 刁diao 爹die 丁ding 丟diu 东dong 吺dou 厾du 耑duan 垖dui 吨dun 多duo 妸e ' +
  '诶ei 奀en 鞥eng 儿er 发fa 帆fan 匚fang 飞fei 分fen 丰feng 覅fo 紑fou 夫fu 旮ga 侅gai 甘gan 冈gang 皋gao 戈ge 给gei 根gen ' +
  '刯geng 工gong 勾gou 估gu 瓜gua 乖guai 关guan 光guang 欟gui 丨gun 呙guo 哈ha 咍hai 佄han 夯hang 茠hao 诃he 黒hei 拫hen 亨heng ' +
  '噷hong 齁hou 乎hu 花hua 怀huai 欢huan 巟huang 灰hui 昏hun 吙huo 丌ji 加jia 戋jian 橺jiang 艽jiao 鵤jie 巾jin 坕jing 燝jiong ' +
  '丩jiu 凥ju 爠juan 噘jue 军jun 咔ka 开kai 刊kan 忼kang 尻kao 匼ke 剋kei 肎ken 劥keng 空kong 抠kou 扝ku 夸kua 蒯kuai 宽kuan ' +
  '匡kuang 亏kui 鑎kun 尡kuo 垃la 来lai 兰lan 啷lang 唥lao 仂le 雷lei 崚leng 哩li 俩lia 奁lian 良liang 煷liao 毟lie 拎lin ' +
  '伶ling 瀮liu 囖long 瞜lou 噜lu 驴lv 娈luan 掠lve 擽lun 啰luo 呣ma 埋mai 嫚man 牤mang 猫mao 嚒me 癦mei 椚men 擝meng 咪mi ' +
  '宀mian 喵miao 乜mie 民min 名ming 谬miu 摸mo 哞mou 毪mu 拏na 腉nai 囡nan 囔nang 孬nao 疒ne 娞nei 恁nen 能neng 嗯ni 拈nian ' +
  '娘niang 鸟niao 捏nie 囜nin 宁ning 妞niu 农nong 羺nou 譳nu 女nv 奻nuan 疟nve 黁nuo 喔o 讴ou 妑pa 拍pai 眅pan 乓pang 抛pao ' +
  '呸pei 喷pen 匉peng 丕pi 囨pian 剽piao 氕pie 姘pin 乒ping 钋po 剖pou 仆pu 巬qi 掐qia 千qian 呛qiang 悄qiao 苆qie 亲qin 靑qing ' +
  '卭qiong 丘qiu 区qu 迲quan 炔que 夋qun 呥ran 穣rang 娆rao 惹re 人ren 扔reng 日ri 戎rong 厹rou 邚ru 挼ruan 婑rui 瞤run 捼ruo ' +
  '仨sa 虄sai 三san 橵sang 掻sao 閪se 森sen 僧seng 杀sha 繌shai 山shan 伤shang 弰shao 奢she 谁shen 升sheng 尸shi 収shou 书shu ' +
  '刷shua 衰shuai 闩shuan 双shuang 脽shui 吮shun 说shuo 厶si 忪song 凁sou 苏su 狻suan 夊sui 孙sun 唆suo 他ta 囼tai 粏tan ' +
  '賧tang 夲tao 忑te 熥teng 剔ti 天tian 旫tiao 螩tie 厅ting 囲tong 偷tou 綉tu 湍tuan 推tui 吞tun 畽tuo 屲wa 歪wai 弯wan 尢wang ' +
  '危wei 煀wen 呚weng 挝wo 乌wu 錻xi 呷xia 仙xian 乡xiang 灱xiao 恷xie 心xin 星xing 裄xiong 休xiu 吁xu 吅xuan 削xue 坃xun 丫ya ' +
  '恹yan 央yang 羪yao 鑰ye 一yi 囙yin 应ying 哟yo 佣yong 优you 蒏yu 囦yuan 曰yue 晕yun 繧za 災zai 兂zan 匨zang 傮zao 则ze 伬zei ' +
  '怎zen 譛zeng 扎zha 夈zhai 枬zhan 张zhang 佋zhao 蜇zhe 贞zhen 凧zheng 之zhi 徔zhong 州zhou 朱zhu 抓zhua 跩zhuai 专zhuan ' +
  '妆zhuang 隹zhui 宒zhun 拙zhuo 乲zi 宗zong 邹zou 租zu 钻zuan 厜zui 穝zun 嘬zuo';

/** Characters that are read otherwise as well, in names of places, things and people. */
export const ALSO =
  '参shen 藏zang 差chai 称chen 乘sheng 重chong 臭xiu 传zhuan 单shan 弹tan 调tiao 度duo 盖ge 给ji 还hai 行hang 核hu ' +
  '红gong 会kuai 系ji 夹ga 降xiang 角jue 觉jiao 解xie 卡qia 壳qiao 了le 乐yue 勒lei 露lou 率shuai 脉mo 没mo 模mu ' +
  '膀pang 便pian 奇ji 强jiang 圈juan 区ou 什shen 塞se 色shai 厦sha 省xing 石dan 识zhi 似shi 术zhu 数shuo 提di 尾yi ' +
  '校jiao 血xie 叶xie 员yun 择zhai 粘nian 长zhang 着zhe 折she 种chong 钥yao 泊po 薄bo 堡bu 刹cha 都du 恶wu 佛fu 合ge ' +
  '劲jing 浚xun 咳hai 蛤ha 落la 蔓wan 娜nuo 屏bing 期ji 氏zhi 宿xiu 拓ta 吓he 纤qian 殷yan 扎za 综zeng 仔zai 秘bi 疟yao ' +
  '龟jun 帧zhen';
