import type { AssetKind } from '../../../../model/schema/assets/asset-kinds';

/** What single hazards of the ledger have beside the columns of the table. */

/** The thing that the fault is of, where it is one. */
export const HAZARD_ASSETS: Readonly<Record<string, AssetKind>> = {
  '001': 'extinguisher',
  '002': 'exit-sign',
  '007': 'emergency-light',
  '013': 'smoke-detector',
  '015': 'special-equipment',
  '030': 'exit-sign',
  '041': 'smoke-detector',
  '064': 'special-equipment',
  '065': 'exit-sign',
  '069': 'extinguisher',
  '072': 'chemical-store',
  '074': 'chemical-store',
};

/** Yuan of the next year's budget: ¥ 6.4 million in all, most of it for the old building. */
export const FUNDS: Readonly<Record<string, number>> = {
  '052': 4_200_000,
  '059': 400_000,
  '060': 1_500_000,
  '061': 300_000,
};

/** What protects meanwhile. */
export const INTERIM: Readonly<Record<string, readonly string[]>> = {
  '052': [
    '旧住院楼每夜增加两次巡查',
    '增配推车式灭火器 10 具',
    'L03 以上停止吸氧治疗',
    '禁烟劝导员名单上墙，病区禁烟',
    '每季度组织一次疏散演练',
  ],
  '058': ['病区配备破拆工具，护士站留存钥匙'],
  '060': ['夜间增加一名护工，疏散椅置于楼梯口'],
  '061': ['屋面断电，禁止留宿，每日检查'],
  '064': ['4 号灭菌器停用挂牌'],
};

/** The form of this one never got the leader's signature. */
export const UNSIGNED = '058';

/** First rechecked by the man who had mended it. */
export const SAME_PERSON = '049';

/** Why those that were closed were opened again. */
export const REOPENED_FOR: Readonly<Record<string, string>> = {
  '049': '强电间敷设网线后封堵被破坏，孔洞敞开',
  '051': '新到岗保洁员再次将两类药剂同架存放',
};
