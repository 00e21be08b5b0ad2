import { furniture } from '../../drafting/furniture-table';
import type { Point } from '../../../model/schema/polygon';
import type { PlannedAsset } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { cameras, extinguishers } from '../fittings';
import { smallBuilding } from '../small-building';

interface Gatehouse {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly origin: Point;
  readonly size: readonly [number, number];
  /** Where its door leads out, and form of the wall: in local metres. */
  readonly door: string;
  /** Guard post that is in it. */
  readonly post?: readonly [code: string, zh: string, en: string];
}

const GATEHOUSES: readonly Gatehouse[] = [
  {
    code: 'K1',
    zh: '主门卫室',
    en: 'Main gatehouse',
    origin: [98, 2],
    size: [4, 4],
    door: 'OUT@4,2 0.9S',
    post: ['GP1', '一号岗（主大门）', 'Guard post GP1, main gate'],
  },
  {
    code: 'K2',
    zh: '急诊门卫室',
    en: 'Emergency gatehouse',
    origin: [236, 99],
    size: [3.5, 4],
    door: 'OUT@1.2,0 0.9S',
    post: ['GP2', '二号岗（急诊门）', 'Guard post GP2, emergency gate'],
  },
  {
    code: 'K3',
    zh: '污物门卫室',
    en: 'Waste gatehouse',
    origin: [2, 207],
    size: [4, 4],
    door: 'OUT@2,4 0.9S',
  },
  {
    code: 'K4',
    zh: '后勤门卫室',
    en: 'Supplies gatehouse',
    origin: [236, 214],
    size: [3.5, 4],
    door: 'OUT@1.2,0 0.9S',
    post: ['GP8', '八号岗（后勤门）', 'Guard post GP8, supplies gate'],
  },
];

/** A guard's room beside each gate, with a desk at the window. */
export const gatehouses: readonly (() => BuildingPlan)[] = GATEHOUSES.map((house) => () => {
  const storey = `${house.code}-L01`;
  const [width, depth] = house.size;
  return smallBuilding({
    ...house,
    height: 3,
    department: 'SEC',
    rooms: `GRD | 门卫值班室 | Guards' room | security | 0,0,${width},${depth} | ${house.door}`,
    furniture: furniture(`
      值班台 | Guard's desk | 0.75 | 0.4,1.4,1,2.6
      更衣柜 | Lockers | 1.9 | 0.4,${depth - 0.8},1.6,${depth - 0.4}
    `),
    assets: fittings(storey, house),
  });
});

function fittings(storey: string, { post, size: [width, depth] }: Gatehouse): PlannedAsset[] {
  return [
    ...extinguishers(storey, [['powder', width - 0.6, depth - 0.6, 2]]),
    ...cameras(storey, [
      [0.5, 0.5, width, depth],
      [width - 0.5, 0.5, 0, depth],
    ]),
    { kind: 'panic-alarm', code: `${storey}.PA1`, x: 1.2, y: 2, policeLinked: true },
    ...(post === undefined
      ? []
      : [
          {
            kind: 'guard-post' as const,
            code: `${storey}.${post[0]}`,
            x: width / 2,
            y: depth / 2,
            zh: post[1],
            en: post[2],
            guards: 1,
          },
        ]),
  ];
}
