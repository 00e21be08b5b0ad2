import { assert } from '../../../base/assert';
import { addEntities } from '../../../model/edit/add-entities';
import type { Patch } from '../../../model/edit/patch';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId } from '../../../model/schema/ids';
import { mm } from '../../drafting/boxes';
import { cellsOf } from '../../drafting/cells-of';
import { originOf } from '../origins';
import { HEADS } from '../people/departments';

/** Where the guards on patrol read a tag, in the order of their round: storey, place in the frame of its building. */
const ROUTE = `
  SITE  | 108,4     | 主大门       | Main gate
  A-L01 | 37.8,10.6 | 门诊大厅     | Outpatient hall
  A-L01 | 8.4,24.2  | 儿科候诊厅   | Paediatric waiting
  A-L01 | 40,35     | 门诊北走道   | North corridor
  A-L01 | 74,18.2   | 急诊大厅     | Emergency hall
  A-L02 | 38,27.3   | 二层医疗主街 | Medical street, L02
  A-L03 | 38,27.3   | 三层医疗主街 | Medical street, L03
  A-L04 | 38,27.3   | 四层医疗主街 | Medical street, L04
  A-L05 | 38,27.3   | 五层医疗主街 | Medical street, L05
  B-L01 | 33.6,7.2  | 影像南走道   | Imaging, patient corridor S
  B-L01 | 33.6,26.4 | 影像北走道   | Imaging, patient corridor N
  B-L02 | 33.6,7.2  | 检验病理走道 | Laboratory corridor
  B-L03 | 33.6,7.2  | 消毒供应走道 | Sterile supply corridor
  B-L04 | 22,7      | 手术室污物廊 | Dirty corridor of theatres
  B-L05 | 33.6,7.2  | 功能检查走道 | Functional tests corridor
  C-L01 | 37.8,9.2  | 住院楼门厅   | Entrance of the tower
  C-L02 | 22,16.8   | 二层北走道   | North corridor, L02
  C-L03 | 22,16.8   | 三层北走道   | North corridor, L03
  C-L04 | 22,16.8   | 四层北走道   | North corridor, L04
  C-L05 | 22,16.8   | 五层北走道   | North corridor, L05
  C-L06 | 22,16.8   | 六层北走道   | North corridor, L06
  C-L07 | 22,16.8   | 七层北走道   | North corridor, L07
  C-L08 | 22,16.8   | 八层北走道   | North corridor, L08
  C-L09 | 22,16.8   | 九层北走道   | North corridor, L09
  C-L10 | 22,16.8   | 十层北走道   | North corridor, L10
  C-L11 | 22,16.8   | 十一层北走道 | North corridor, L11
  C-L12 | 22,16.8   | 十二层北走道 | North corridor, L12
  C-L13 | 22,16.8   | 十三层北走道 | North corridor, L13
  C-L14 | 22,16.8   | 十四层北走道 | North corridor, L14
  B1-G  | 42,38.8   | 地下北走道   | North corridor of the basement
  B1-G  | 12.4,22.6 | 消防水泵房   | Fire pump room
  B1-G  | 42,8.6    | 南区车库     | Garage south
  B1-G  | 42,58.4   | 北区车库     | Garage north
  E-L01 | 22,18.2   | 后勤楼走道   | Corridor of the logistics building
  E-L02 | 22,18.2   | 职工食堂走道 | Corridor of the canteen
  F-L01 | 9.8,0.9   | 锅炉间       | Boiler hall
  G-L01 | 6,1       | 危化品库门廊 | Porch of the hazardous store
  H-L01 | 6,8.4     | 液氧站       | Oxygen station
  I-L01 | 12,3      | 电动车棚     | E-bike shed
  D-L01 | 8.4,42    | 旧楼一层走道 | Old building, L01
  D-L02 | 8.4,42    | 旧楼二层走道 | Old building, L02
  D-L03 | 8.4,42    | 旧楼三层走道 | Old building, L03
  D-L04 | 8.4,42    | 旧楼四层走道 | Old building, L04
  D-L05 | 8.4,42    | 旧楼五层走道 | Old building, L05
  J-L01 | 1,2.5     | 医废暂存间   | Medical-waste store
  SITE  | 7,217     | 污物门       | Waste gate
`;

interface PatrolStop {
  readonly storey: string;
  readonly x: number;
  readonly y: number;
  readonly zh: string;
  readonly en: string;
}

/** Stops of the round, first to last. */
export const PATROL_STOPS: readonly PatrolStop[] = ROUTE.split('\n').flatMap((line): PatrolStop[] => {
  if (line.trim() === '') return [];
  const [storey, at, zh, en] = cellsOf(line);
  const [x, y] = (at ?? '').split(',').map(Number);
  assert(storey !== undefined && zh !== undefined && en !== undefined, 'stop of the patrol', line);
  assert(x !== undefined && y !== undefined, 'place of a stop', line);
  return [{ storey, x, y, zh, en }];
});

/** Hangs the tags, `PT01` … in the order of the round. All storeys of the route have to be there. */
export const patrolPoints = (document: CampusDocument): Patch =>
  addEntities(
    document,
    'assets',
    PATROL_STOPS.map(({ storey, x, y, zh, en }, i) => {
      const code = `PT${String(i + 1).padStart(2, '0')}`;
      const [dx, dy] = originOf(storey);
      return {
        id: makeId('asset', code),
        kind: 'patrol-point' as const,
        storey: makeId('storey', storey),
        x: mm(x + dx),
        y: mm(y + dy),
        number: code,
        code: `QH-${code}`,
        name: { zh, en },
        department: makeId('department', 'SEC'),
        responsible: makeId('person', HEADS.get('SEC') ?? ''),
      };
    }),
  );
