import type { UnplantedById } from './unplanted';

const END_OF_ARM = {
  zh: '诊区走道南端的最后一间：到最近楼梯 36 m，其中 8.5 m 为袋形走道，按两倍计为 44.7 m，超过 43.75 m',
  en: 'The last room of an arm of the clinics: 36 m to the nearest stair, 8.5 m of them in a dead end that counts twice, 44.7 m where 43.75 m are allowed',
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
];
