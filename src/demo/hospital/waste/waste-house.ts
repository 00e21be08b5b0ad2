import { furniture } from '../../drafting/furniture-table';
import type { BuildingPlan } from '../building-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { smallBuilding } from '../small-building';

const STOREY = 'J-L01';

/** Waste and the dead leave by the west, towards their own gate; the sewage plant lies behind, in the east. */
const ROOMS = `
  MW   | 医疗废物暂存间 | Medical-waste store | waste | 0,0,5.6,5 | OUT@0,2.5 1.5D
  PWC  | 病理性废物冷藏间 | Cold store of pathological waste | waste | 5.6,0,8.4,5 | MW@5.6,2.5 1S
  MOR  | 太平间 | Mortuary | mortuary | 0,5,5.4,10 | OUT@0,7.5 1.5D
  VIEW | 告别室 | Viewing room | mortuary | 5.4,5,8.4,10 | MOR@5.4,7.5 1.2D; OUT@6.9,10 1.2D
  SEW  | 污水处理加药间 | Sewage dosing room | plant | 8.4,0,16.8,10 | OUT@12.6,0 1.5D
`;

const FURNITURE = furniture(`
  周转箱 | Waste bins | 1.2 | 1.6,3.6,4.8,4.6 2,0.5,4.8,1.2
  冷柜 | Cold cabinet | 1.9 | 6.6,3.8,8,4.6
  遗体冷藏柜 | Mortuary cabinets, six | 1.9 | 1.4,8.9,4.6,9.7
  告别台 | Bier | 0.8 | 6.4,6.2,7.2,8.2
  次氯酸钠罐 | Hypochlorite tanks | 1.8 | 13.8,7,15,8.2 15.2,7,16.2,8.2
  加药泵 | Dosing pumps | 1.1 | 13.8,4.4,15.8,5.2
  控制柜 | Control cabinet | 2 | 9.2,9,11,9.6
`);

/** Building J: medical waste, mortuary and sewage, with a gate of their own. */
export const wasteHouse = (): BuildingPlan =>
  smallBuilding({
    code: 'J',
    zh: '医废暂存·太平间·污水站',
    en: 'Waste, Mortuary & Sewage',
    origin: originOf('J'),
    size: [16.8, 10],
    height: 4.5,
    department: 'CLN',
    rooms: ROOMS,
    about: {
      MW: { mustBeLocked: true },
      MOR: { department: 'GEN', mustBeLocked: true },
      VIEW: { department: 'GEN' },
      SEW: { department: 'ENG' },
    },
    furniture: FURNITURE,
    blind: ['PWC', 'MOR'],
    assets: [
      ...extinguishers(STOREY, [
        ['water', 0.6, 0.7, 2],
        ['water', 8, 9.4, 1],
        ['powder', 9, 1, 1],
        ['powder', 16.2, 1, 1],
        ['water', 0.6, 5.6, 1],
      ]),
      {
        kind: 'chemical-store',
        code: `${STOREY}.CH1`,
        x: 14.4,
        y: 6.6,
        zh: '次氯酸钠储罐（500 l）',
        en: 'Hypochlorite tanks, 500 l',
        form: 'tank',
        ventilated: true,
        bundLitres: 600,
      },
      {
        kind: 'gas-detector',
        code: `${STOREY}.GD1`,
        x: 12.6,
        y: 6,
        z: 0.4,
        zh: '氯气探测器',
        en: 'Chlorine detector',
        gas: 'other',
      },
      {
        kind: 'sensor',
        code: `${STOREY}.SN1`,
        x: 7,
        y: 3.4,
        zh: '冷藏间温度',
        en: 'Temperature of the cold store',
        measures: 'temperature',
        topic: 'hospital/j/cold-store',
      },
    ],
  });
