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
