import type { UnplantedById } from './unplanted';

const END_OF_ARM = {
  zh: '诊区走道南端的最后一间：到最近楼梯 36 m，其中 8.5 m 为袋形走道，按两倍计为 44.7 m，超过 43.75 m',
  en: 'The last room of an arm of the clinics: 36 m to the nearest stair, 8.5 m of them in a dead end that counts twice, 44.7 m where 43.75 m are allowed',
};

const TO_THE_OPEN = {
  zh: '箭头指向直通室外的出口或楼梯；按条文最近的安全出口是另一侧通往相邻防火分区的门',
  en: 'The arrow points to a door out or a stair; the nearest exit by the letter is the door to the next compartment, the other way',
};

/** What the check of ways out finds in the hospital besides its stories. */
export const UNPLANTED_EGRESS: readonly UnplantedById[] = [
  ...['A-L02', 'A-L03', 'A-L04', 'A-L05'].map((storey) => ({
    id: `egress.dead-end-long:space_${storey}.M3E1`,
    ...END_OF_ARM,
  })),
  {
    id: 'egress.second-door-missing:space_B-L03.CSSD',
    zh: '检查包装灭菌区为洁净分区，只有经缓冲更衣间的一个门可供人员出入，其余为传递窗和穿墙灭菌器',
    en: 'The packing area is kept clean: people come in by one anteroom, all else through hatches and sterilisers in the wall',
  },
  {
    id: 'egress.second-door-missing:space_B-L03.STE',
    zh: '无菌物品存放区为洁净分区，只有一个门可供人员出入',
    en: 'The sterile store is kept clean: people come in by one door',
  },
  {
    id: 'egress.second-door-missing:space_E-L02.KI2',
    zh: '职工厨房只通备餐售卖间，未画第二个疏散门',
    en: 'The staff kitchen opens to the servery alone: no second door is drawn',
  },
  {
    id: 'egress.second-door-missing:space_E-L02.SRV',
    zh: '备餐售卖间的另一侧敞向食堂，只有一个门直通走道',
    en: 'The servery is open to the canteen on its other side: one door leads to the corridor',
  },
  {
    id: 'egress.rset-exceeds-aset:compartment_C-L08.FC-W',
    zh: '西区老年科与东区一样住满，患者行动能力相同，夜间也是两名护士：同样来不及',
    en: 'The geriatric unit next to it is as full, with patients who can move no better and two nurses at night: the same sum',
  },
  { id: 'egress.sign-wrong:asset_A-L01.ES44', ...TO_THE_OPEN },
  { id: 'egress.sign-wrong:asset_B-L04.ES27', ...TO_THE_OPEN },
  {
    id: 'egress.turn-unsigned:space_B-L04.CL',
    zh: '洁净走道东端向北的转角处没有标志：前后最近的两个标志距转角约 1.8 m 和 3.3 m',
    en: 'Where the clean corridor turns north at its east end hangs no sign: the nearest hang some 1.8 m before it and 3.3 m behind',
  },
  {
    id: 'egress.sign-gap:space_B-L05.FC:cn.sign.spacing',
    zh: '这段走道的标志中有的装在门上方，沿走道看不到牌面，顺走道能看到的两个标志约相距 21.5 m',
    en: 'Some signs of this corridor hang over doors and can’t be read along it: those that can are some 21.5 m apart',
  },
];
