import { mm } from '../../drafting/boxes';
import { schedule } from '../../drafting/room-schedule';
import type { Room, StoreyPlan, Window, Zone } from '../../drafting/storey-plan';
import { coreTable, dirtyLiftTable } from './core';
import { technologyStorey } from './frame';
import { THEATRE_ASSETS } from './theatre-assets';
import { THEATRE_FURNITURE } from './theatre-furniture';

/**
 * Theatres and intensive care, level with the surgical storey of the tower. Patients come by the bridge into `TRF`, change
 * trolley and pass `PAS`; used things leave by the dirty corridors south and west. Hoists lead from `INS` and to `WST`:
 * right over the sterile store and the decontamination of the storey below.
 */
const THEATRES = `
  DS | 污物走廊（南） | Dirty corridor S | corridor | 0,5.6,44.8,8.4
  DW | 污物走廊（西） | Dirty corridor W | corridor | 0,8.4,2.8,25.2 | DS@1.4,8.4 2.4OP
  CL | 洁净走廊 | Clean corridor | corridor | 2.8,14.8,44.8,18.8 | DW@2.8,16.8 1.8FB
  NO | 北走廊（限制区） | North corridor (theatres) | corridor | 0,25.2,44.8,28 | DW@1.4,25.2 2.4FB
  HD | 污物提升机 | Dirty hoist | lift-shaft | 16.8,0,18.4,1.6 | WST@17.6,1.6 1LD
  DW1 | 污洗间 | Dirty utility | dirty-utility | 11.2,0,16.8,5.6 | DS@14,5.6 1.2S
  WST | 污物暂存间 | Waste holding | dirty-utility | 16.8,1.6,18.4,5.6 + 18.4,0,21,5.6 | DS@18.9,5.6 1.2S
  FRZ | 快速冰冻病理室 | Frozen section | pathology | 21,0,25.2,5.6 | DS@23.1,5.6 1S
  AHU | 净化空调机房 | Clean-air plant | plant | 25.2,0,33.6,5.6 | DS@29.4,5.6 1.5FA
  EUP | UPS配电间 | UPS & electrical | electrical | 33.6,0,37.8,5.6 | DS@35.7,5.6 1FA
  GAS | 医用气体阀门·汇流间 | Medical-gas valve room | medical-gas | 37.8,0,42,5.6 | DS@39.9,5.6 1FA
  OR1 | 一号手术室（复合） | OR 1 (hybrid) | operating-theatre | 2.8,8.4,10,14.8 | CL@6.4,14.8 1.5AS; DS@6.4,8.4 1.2S
  OR2 | 二号手术室 | OR 2 | operating-theatre | 10,8.4,16.4,14.8 | CL@13.2,14.8 1.5AS; DS@13.2,8.4 1.2S
  OR3 | 三号手术室 | OR 3 | operating-theatre | 16.4,8.4,22.8,14.8 | CL@19.6,14.8 1.5AS; DS@19.6,8.4 1.2S
  OR4 | 四号手术室 | OR 4 | operating-theatre | 22.8,8.4,29.2,14.8 | CL@26,14.8 1.5AS; DS@26,8.4 1.2S
  SS | 无菌物品库 | Sterile store | sterile-supply | 29.2,8.4,33.6,14.8 | CL@31.4,14.8 1.2S
  IND | 麻醉诱导室 | Induction | treatment | 33.6,8.4,38,14.8 | CL@35.8,14.8 1.5AS
  PACU | 麻醉苏醒室 | Post-anaesthesia care | recovery | 38,8.4,44.8,14.8 | CL@41.4,14.8 1.8AS
  OR5 | 五号手术室 | OR 5 | operating-theatre | 2.8,18.8,9.2,25.2 | CL@6,18.8 1.5AS
  OR6 | 六号手术室 | OR 6 | operating-theatre | 9.2,18.8,15.6,25.2 | CL@12.4,18.8 1.5AS
  OR7 | 七号手术室 | OR 7 | operating-theatre | 15.6,18.8,22,25.2 | CL@18.8,18.8 1.5AS
  OR8 | 八号手术室 | OR 8 | operating-theatre | 22,18.8,28.4,25.2 | CL@25.2,18.8 1.5AS
  HC | 洁净提升机 | Clean hoist | lift-shaft | 31.2,18.8,32.8,20.4 | INS@32,20.4 1LD
  INS | 器械准备室 | Instrument room | clean-utility | 28.4,18.8,31.2,25.2 + 31.2,20.4,32.8,25.2 | CL@29.8,18.8 1.2S
  DRG | 手术药房·毒麻柜 | Theatre pharmacy | pharmacy | 32.8,18.8,37,25.2 | CL@34.9,18.8 1.2S
  ANE | 麻醉准备室 | Anaesthesia workroom | clean-utility | 37,18.8,41.2,25.2 | CL@39.1,18.8 1.2S
  PAS | 患者通道 | Patient passage | corridor | 41.2,18.8,44.8,25.2 | CL@43,18.8 1.8AS; NO@43,25.2 1.8AS
  CHM | 男更衣淋浴间 | Male change & shower | changing | 8.4,28,14.7,33.6 | NO@11.55,28 1S
  CHF | 女更衣淋浴间 | Female change & shower | changing | 14.7,28,21,33.6 | NO@17.85,28 1S
  REP | 换鞋发放处 | Shoe change & issue | reception | 21,28,25.2,33.6 | NO@23.1,28 1.2S
  HN | 护士长办公室 | Head nurse office | office | 25.2,28,28.4,33.6 | NO@26.8,28 0.9S
  TRF | 患者换床厅 | Patient transfer hall | hall | 28.4,28,36.8,33.6 | NO@32.6,28 3AS; BC-L04.LINK@31.5,33.6 2.4FA*
  BRK | 餐休室 | Staff rest | staff-rest | 36.8,28,44.8,33.6 | NO@40.8,28 1S
`;

const INTENSIVE_CARE = `
  NI | 北走廊（ICU） | North corridor (ICU) | corridor | 44.8,25.2,67.2,28 | NO@44.8,26.6 2.4FA*
  IC | ICU入口走廊 | ICU entry corridor | corridor | 44.8,5.6,67.2,8.8 | DS@44.8,7 1.8FA
  FAM | 家属等候谈话区 | Family waiting | waiting | 42,0,50.4,5.6 | LL@50.4,4.3 1.4D; IC@47.6,5.6 1.4D
  ICU | ICU大厅 | ICU open bay | icu 10 | 44.8,8.8,67.2,20.8 | IC@49,8.8 1.8AS; IC@63,8.8 1.4D; CL@44.8,16.8 1.8FA
  IS1 | ICU单间1 | ICU single 1 | icu 1 | 44.8,20.8,49.5,25.2 | ICU@47.15,20.8 1.4AS
  IS2 | ICU单间2 | ICU single 2 | icu 1 | 49.5,20.8,54.2,25.2 | ICU@51.85,20.8 1.4AS
  IS3 | ICU单间3 | ICU single 3 | icu 1 | 54.2,20.8,58.9,25.2 | ICU@56.55,20.8 1.4AS
  IS4 | ICU单间4（负压） | ICU single 4 (negative pressure) | icu 1 | 58.9,20.8,63.6,25.2 | ICU@61.25,20.8 1.4AS
  IP | ICU北通道 | ICU north passage | corridor | 63.6,20.8,67.2,25.2 | ICU@65.4,20.8 1.8AS; NI@65.4,25.2 1.8D
  IO | ICU医生办公室 | ICU doctors | office | 44.8,28,49,33.6 | NI@46.9,28 0.9S
  IE | ICU设备库 | ICU equipment store | store | 49,28,53.2,33.6 | NI@51.1,28 1.2S
  IT | ICU更衣值班室 | ICU change & duty | changing | 53.2,28,58.8,33.6 | NI@56,28 0.9S
`;

const CORE = coreTable({
  southWest: 'DS',
  southEast: 'IC',
  northEast: 'NI',
  northWest: 'NO',
  liftDoor: '2.4FB*',
});

/** East of the wall at x 44.8 with the family waiting area: each compartment is the other's refuge. */
const ICU_ROOMS: ReadonlySet<string> = new Set(
  'NI IC FAM ICU IS1 IS2 IS3 IS4 IP IO IE IT SB2 LSB2 SB3 LSB3 BL1 BL2 BL3 LL'.split(' '),
);

/** Clean corridor and what lies north of it. */
const NORTH_ROOMS: ReadonlySet<string> = new Set(
  'CL NO OR5 OR6 OR7 OR8 HC INS DRG ANE PAS CHM CHF REP HN TRF BRK SB4 LSB4'.split(' '),
);

function zones(rooms: readonly Room[]): Zone[] {
  const codes = rooms.map(({ code }) => code);
  const icu = codes.filter((code) => ICU_ROOMS.has(code));
  const theatres = codes.filter((code) => !ICU_ROOMS.has(code));
  const north = theatres.filter((code) => NORTH_ROOMS.has(code));
  const south = theatres.filter((code) => !NORTH_ROOMS.has(code));
  return [
    { code: 'B4-OR', zh: '手术部防火分区', en: 'Fire compartment theatres', type: 'fire', rooms: theatres },
    { code: 'B4-ICU', zh: 'ICU防火分区', en: 'Fire compartment ICU', type: 'fire', rooms: icu },
    { code: 'SZ1', zh: '手术部南防烟分区', en: 'Smoke zone theatres south', type: 'smoke', rooms: south },
    { code: 'SZ2', zh: '手术部北防烟分区', en: 'Smoke zone theatres north', type: 'smoke', rooms: north },
    { code: 'SZ3', zh: 'ICU防烟分区', en: 'Smoke zone ICU', type: 'smoke', rooms: icu },
  ];
}

/** Singles see the open bay and its daylight through their glass fronts, on both sides of the door. */
const GLASS_FRONTS = ['IS1', 'IS2', 'IS3', 'IS4'].flatMap((code, i) =>
  [45.65, 48.65].map((x): Window => ({
    at: [mm(x + i * 4.7), 20.8],
    width: 1.2,
    sill: 0.6,
    height: 1.6,
    between: [code, 'ICU'],
  })),
);

/** Storey of theatres: 3.0 m clear under their ceilings. */
const CEILINGS = Object.fromEntries(
  ['OR1', 'OR2', 'OR3', 'OR4', 'OR5', 'OR6', 'OR7', 'OR8'].map((code) => [code, { ceiling: 3 }]),
);

export const theatreStorey = (): StoreyPlan =>
  technologyStorey({
    level: 4,
    zh: '四层 手术部·ICU',
    en: 'L04 theatres and intensive care',
    department: 'OR',
    keepers: {
      ICU: 'NI IC FAM ICU IS1 IS2 IS3 IS4 IP IO IE IT',
      PAT: 'FRZ',
      GEN: 'AHU EUP',
      EQP: 'GAS HC HD',
    },
    drawn: schedule(THEATRES + INTENSIVE_CARE + CORE + dirtyLiftTable('DS')),
    zones,
    panes: GLASS_FRONTS,
    about: { ...CEILINGS, DRG: { mustBeLocked: true } },
    furniture: THEATRE_FURNITURE,
    assets: THEATRE_ASSETS,
  });
