/** A kind of furniture. Metres. */
export interface Item {
  readonly zh: string;
  readonly en: string;
  /** Along the wall that it stands at. */
  readonly along: number;
  /** From the wall into the room. */
  readonly deep: number;
  readonly height: number;
}

const item = (zh: string, en: string, along: number, deep: number, height: number): Item => ({
  zh,
  en,
  along,
  deep,
  height,
});

/** What rooms are furnished with. */
export const ITEMS = {
  desk: item('办公桌', 'Desk', 1.4, 0.7, 0.75),
  couch: item('诊查床', 'Examination couch', 1.9, 0.7, 0.7),
  cabinet: item('文件柜', 'Cabinet', 0.9, 0.45, 1.8),
  worktop: item('操作台', 'Worktop', 1.8, 0.6, 0.9),
  sink: item('洗涤池', 'Sink', 1.2, 0.6, 0.9),
  mopSink: item('拖布池', 'Mop sink', 0.5, 0.5, 0.6),
  basin: item('洗手盆', 'Wash basin', 0.6, 0.45, 0.85),
  pan: item('坐便器', 'WC', 0.4, 0.65, 0.45),
  cubicle: item('厕位', 'Cubicle', 0.9, 1.3, 1.9),
  lockers: item('更衣柜', 'Lockers', 0.9, 0.5, 1.9),
  bench: item('换鞋凳', 'Bench', 1.5, 0.4, 0.45),
  bunk: item('双层床', 'Bunk bed', 2, 0.9, 1.7),
  sofa: item('沙发', 'Sofa', 1.8, 0.8, 0.8),
  table: item('餐桌', 'Dining table', 1.4, 0.8, 0.75),
  schoolDesks: item('课桌', 'School desks', 2.4, 0.5, 0.75),
  seats: item('候诊椅', 'Row of seats', 2.4, 0.6, 0.8),
  shelf: item('货架', 'Shelf', 1.2, 0.5, 2),
  archiveShelf: item('档案架', 'Archive shelf', 2, 0.6, 2.2),
  goods: item('商品货架', 'Display shelf', 1.8, 0.8, 1.5),
  labBench: item('实验台', 'Laboratory bench', 2.4, 0.75, 0.9),
  labIsland: item('中央实验台', 'Laboratory island', 3, 1.5, 0.9),
  device: item('设备', 'Apparatus', 0.8, 0.6, 1.3),
  rack: item('机柜', 'Rack', 0.6, 1, 2),
  switchgear: item('配电柜', 'Switchgear', 0.8, 0.6, 2.1),
  unit: item('机组', 'Plant unit', 3, 1.5, 2),
  machine: item('洗衣机', 'Washing machine', 1, 1, 1.4),
  workbench: item('工作台', 'Workbench', 2, 0.7, 0.9),
  bed: item('病床', 'Bed', 0.95, 2.1, 0.9),
  recliner: item('输液椅', 'Infusion chair', 0.8, 1, 1),
  dentalChair: item('牙椅', 'Dental chair', 1, 1.9, 1.1),
  bins: item('周转箱', 'Bins', 1.2, 0.6, 1.1),
} as const satisfies Record<string, Item>;
