import { rectangle } from '../../../src/demo/drafting/rectilinear';
import { schedule } from '../../../src/demo/drafting/room-schedule';
import type { StoreyPlan } from '../../../src/demo/drafting/storey-plan';
import type { BuildingPlan } from '../../../src/demo/hospital/building-plan';
import { servicedBuilding } from '../../../src/demo/hospital/hospital';
import type { AssetKind } from '../../../src/model/schema/assets/asset-kinds';
import type { Asset, AssetOf } from '../../../src/model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { StoreyId } from '../../../src/model/schema/ids';
import type { Space } from '../../../src/model/schema/space';
import { alone } from './building';
import { inside, spacesOn } from './storey-checks';
import { soundHospital } from './hospitals';

/** One storey over another with a room of every shape and rule: nooks, a crowd, a crossing of corridors, wet rooms. */
const ROOMS = `
  MC  | 走道     | Corridor        | corridor           | 0,8,42,10.8              | OUT@42,9.4 1.8D
  XC  | 连廊     | Cross corridor  | corridor           | 18,10.8,20.8,19          | MC@19.4,10.8 2.4OP
  NC  | 北走道   | North corridor  | corridor           | 4,19,42,21.8             | XC@19.4,19 2.4OP
  LB  | 前室     | Stair lobby     | lobby              | 0,10.8,4,14.2            | MC@2,10.8 1.4FB; ST@2,14.2 1.4FB
  ST  | 楼梯间   | Stair           | stair              | 0,14.2,4,21.8            |
  W1  | 病房     | Ward            | ward 3             | 0,0,4.2,6 + 2.2,6,4.2,8  | MC@3.2,8 1.2M
  W1t | 卫生间   | Toilet          | toilet             | 0,6,2.2,8                | W1@2.2,7 0.8S
  WA  | 候诊厅   | Waiting         | waiting            | 4.2,0,14,8               | MC@8,8 2.4OP
  C1  | 诊室     | Consulting      | consulting         | 14,0,18,8                | MC@16,8 1.0S
  OT  | 手术室   | Theatre         | operating-theatre  | 18,0,25,8                | MC@21,8 1.5AS
  WC  | 公共卫生间 | Public WC      | toilet             | 25,0,30,8                | MC@27,8 1.0S
  ST2 | 库房     | Store           | store              | 30,0,35,8                | MC@32,8 1.2S
  OF  | 办公室   | Office          | office             | 35,0,42,8                | MC@38,8 0.9S
  EL  | 配电间   | Electrical room | electrical         | 4,10.8,8,19              | MC@6,10.8 0.9FA
  PH  | 药房     | Pharmacy        | pharmacy           | 8,10.8,18,19             | MC@12,10.8 1.2S
  NS  | 护士站   | Nurse station   | nurse-station      | 20.8,10.8,28,15          | MC@24,10.8 2.4OP
  KI  | 厨房     | Kitchen         | kitchen            | 28,10.8,42,19            | MC@30,10.8 1.2S; NC@38,19 1.2S
  CG  | 更衣室   | Changing        | changing           | 20.8,15,28,19            | NC@24,19 0.9S
  RF  | 避难间   | Refuge          | refuge             | 4,21.8,14,28             | NC@9,21.8 1.5FA
  LA  | 检验科   | Laboratory      | laboratory         | 14,21.8,30,28            | NC@20,21.8 1.2S; NC@28,21.8 1.0S
  SB  | 东楼梯   | East stair      | stair              | 34,21.8,42,25.8          | NC@41,21.8 1.4FB
  AR  | 档案室   | Archive         | archive            | 30,21.8,34,28 + 34,25.8,42,28 | NC@32,21.8 1.2FA
`;

const storey = (level: 1 | 2): StoreyPlan => {
  const { rooms, doors } = schedule(ROOMS);
  return {
    code: `T-L0${level}`,
    building: 'T',
    zh: '试',
    en: 'Test',
    elevation: (level - 1) * 3.9,
    height: 3.9,
    origin: [100, 50],
    footprint: rectangle(0, 0, 42, 28),
    department: null,
    rooms,
    doors: level === 1 ? doors : doors.filter(({ to }) => to !== null),
    windows: [],
    furniture: [],
    zones: [
      { code: 'F1', zh: '分区', en: 'Compartment', type: 'fire', rooms: rooms.map(({ code }) => code) },
    ],
    stairs:
      level === 2
        ? []
        : [
            { room: 'ST', along: 'y', landing: 'low', flights: 2 },
            { room: 'SB', along: 'x', landing: 'high', flights: 2 },
          ],
    assets: [],
  };
};

const trial: BuildingPlan = {
  code: 'T',
  zh: '试验楼',
  en: 'Trial building',
  height: 8,
  fireGrade: 1,
  built: 2018,
  storeys: [storey(1), storey(2)],
  lifts: [],
};

/** The trial building by itself, fitted out. */
export const trialBuilding = (): CampusDocument => alone(servicedBuilding(trial));

/** All that is fitted out by rule: the trial building and the hospital as far as it is drawn. */
export const fitted = (): CampusDocument[] => [trialBuilding(), soundHospital()];

/** A storey with what stands on it. */
export interface FittedStorey {
  readonly document: CampusDocument;
  readonly id: StoreyId;
  readonly building: string | null;
  readonly spaces: readonly Space[];
}

export const storeysOf = (document: CampusDocument): FittedStorey[] =>
  Object.values(document.storeys)
    .map(({ id, building }) => ({
      document,
      id,
      building: building?.replace('building_', '') ?? null,
      spaces: spacesOn(document, id),
    }))
    .filter(({ spaces }) => spaces.length > 0);

const byStorey = new WeakMap<CampusDocument, Map<string, Asset[]>>();

function assetsOn(document: CampusDocument, storey: StoreyId): readonly Asset[] {
  const index = byStorey.get(document) ?? new Map<string, Asset[]>();
  if (!byStorey.has(document)) {
    byStorey.set(document, index);
    for (const asset of Object.values(document.assets)) {
      const own = index.get(asset.storey);
      if (own === undefined) index.set(asset.storey, [asset]);
      else own.push(asset);
    }
  }
  return index.get(storey) ?? [];
}

/** Assets of a kind on a storey. */
export const assetsOf = <K extends AssetKind>(
  document: CampusDocument,
  storey: StoreyId,
  kind: K,
): AssetOf<K>[] =>
  // Those of a kind are what the kind says.
  assetsOn(document, storey).filter((asset) => asset.kind === kind) as unknown as AssetOf<K>[];

/** Assets of a kind in a space. */
export const assetsIn = <K extends AssetKind>(
  document: CampusDocument,
  space: Space,
  kind: K,
): AssetOf<K>[] => {
  const isInside = ({ x, y }: Asset): boolean => inside(space.outline, x, y);
  return assetsOn(document, space.storey).filter(
    (asset) => asset.kind === kind && isInside(asset),
  ) as unknown as AssetOf<K>[];
};

/** Places of a space on a lattice of `step` metres. */
export function* floorOf({ outline: { outer } }: Space, step: number): Generator<readonly [number, number]> {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  for (let x = Math.min(...xs) + step / 2; x < Math.max(...xs); x += step) {
    for (let y = Math.min(...ys) + step / 2; y < Math.max(...ys); y += step) {
      if (inside({ outer, holes: [] }, x, y)) yield [x, y];
    }
  }
}
