/** A finding that nobody planted, and why it is made all the same. */
export interface Unplanted {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What the design of extinguishers finds in the hospital besides its stories: the plan leaves it open, as real plans do. */
export const UNPLANTED: readonly Unplanted[] = [
  {
    code: 'extinguisher.no-compartments',
    zh: '旧住院楼建于 1986 年，未划分防火分区（故事 63）；连廊与 B 楼屋面也未划分：各以整层作为计算单元',
    en: 'The old building of 1986 has no fire compartments (story 63), nor have the links and the roof of B: each storey is one compartment',
  },
  {
    code: 'extinguisher.sprinklers-unknown',
    zh: '连廊不属于任何一栋建筑，图上看不出是否有喷淋：按没有计算',
    en: 'Links belong to no building, so the plan does not say whether they have sprinklers: they are reckoned without',
  },
];

/** A finding that nobody planted, by its own id. */
export interface UnplantedById extends Omit<Unplanted, 'code'> {
  readonly id: string;
}

const OLD_BUILDING = {
  zh: '旧住院楼没有火灾自动报警系统（故事 62）',
  en: 'The old building has no fire detection at all (story 62)',
};

/** What the check of chemicals finds in the hospital besides its stories. */
export const UNPLANTED_CHEMICALS: readonly UnplantedById[] = [
  { id: 'chemical.no-detection:asset_D-L01.CH1:fire', ...OLD_BUILDING },
  { id: 'chemical.no-detection:asset_D-L01.CH2:fire', ...OLD_BUILDING },
  {
    id: 'chemical.no-agent:asset_A-L01.CH1:B',
    zh: '门诊药房二级库的乙醇超过病区限量，附近只有水基型灭火器；配置设计把药房按 A 类火灾计算',
    en: 'The ethanol of the pharmacy store is more than a ward may keep, and only water extinguishers are near: their design reckons pharmacies with class A',
  },
  {
    id: 'chemical.separate:asset_B-L02.CH5',
    zh: '病理试剂库整间登记为一处，图上看不出库内甲醛与二甲苯、乙醇是否分柜：请现场确认',
    en: 'The pathology store is drawn as one room, so the plan does not say whether formaldehyde has a cabinet of its own in it: to be looked at',
  },
];
