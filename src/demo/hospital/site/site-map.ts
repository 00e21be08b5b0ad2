import { assert } from '../../../base/assert';
import { OUTDOOR_SURFACES, type OutdoorSurface } from '../../../model/schema/outdoor-surface';
import type { Box } from '../../drafting/boxes';
import { cellsOf } from '../../drafting/cells-of';

/** A part of the ground, over one or several rectangles of the campus. */
export interface GroundLayer {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly surface: OutdoorSurface;
  readonly boxes: readonly Box[];
}

/** The whole site, metres. */
export const SITE: Box = [0, 0, 240, 230];

/** Where no ground is: buildings at ground, the link that stands on it, the trenches of both ramps. */
export const BUILT: Readonly<Record<string, Box>> = {
  A: [70, 44, 154, 86],
  B: [78.4, 104, 145.6, 137.6],
  C: [74.2, 162, 149.8, 187.2],
  D: [22, 92, 38.8, 176],
  E: [176, 150, 218, 175.2],
  F: [182, 188, 207.2, 204.8],
  G: [208, 66, 220, 74],
  H: [196, 104, 208, 114],
  I: [182, 20, 206, 26],
  J: [16, 190, 32.8, 200],
  K1: [98, 2, 102, 6],
  K2: [236, 99, 239.5, 103],
  K3: [2, 207, 6, 211],
  K4: [236, 214, 239.5, 218],
  'AB-L01': [107.8, 86, 112, 104],
  'RAMP-W': [64, 160, 70, 190],
  'RAMP-E': [154, 170, 160, 200],
};

/** Later rows lie over earlier ones. `code | zh | en | surface | x0,y0,x1,y1 …` */
const LAYERS = `
  LAWN | 绿地与铺装 | Lawn and paving | green | 0,0,240,230
  COURT-A | 门诊前广场 | Outpatient forecourt | paving | 70,37,154,44 98,0,104,30
  COURT-C | 住院楼前广场 | Forecourt of the inpatient tower | paving | 74.2,153,149.8,162
  COURT-BC | 医技楼北庭院 | Courtyard north of medical technology | paving | 78.4,137.6,145.6,146
  GARDEN-D | 康复花园 | Rehabilitation garden | green | 38.8,104,50,146
  GARDEN-W | 西花园 | West garden | green | 57,104,78.4,137.6
  PATH-D | 旧楼风雨廊 | Covered path to the old building | paving | 38.8,150,50,152.5 38.8,100,50,105
  ACCESS | 停车场出入口 | Access to the car parks | road | 70,26,77,30 146,26,153,30 170,38,180,44 44,20,58,26 190,213,197,215
  YARD-E | 后勤卸货区 | Delivery yard of the logistics building | paving | 218,155,228,162
  YARD-F | 能源中心检修场地 | Service yard of the energy centre | paving | 207.2,193,228,199
  YARD-J | 医废装车区 | Loading of medical waste | paving | 13,192,16,198
  STAND-H | 液氧槽车卸车位 | Stand of the oxygen tanker | paving | 200,114,208,120
  PAVE-I | 车棚前铺装 | Paving before the e-bike shed | paving | 182,17,206,20
  DRIVE-W | 西坡道口 | Head of ramp W | road | 64,190,70,206
  DRIVE-E | 东坡道口 | Head of ramp E | road | 154,153,160,170
  AMB | 急救车停靠区 | Ambulance bay | parking | 154,57,163,73
  P1 | P1停车场（23位） | Parking P1, 23 places | parking | 58,6,90,26
  P2 | P2停车场（29位） | Parking P2, 29 places | parking | 126,6,166,26
  P3 | P3停车场（9位） | Parking P3, 9 places | parking | 180,34,198,48
  P4 | P4停车场（20位） | Parking P4, 20 places | parking | 12,8,44,28
  P5 | P5停车场（20位） | Parking P5, 20 places | parking | 176,215,220,228
  OPS-C | 住院楼消防登高场地 | Fire engines' operating ground of the tower | fire-lane | 74.2,193,149.8,203
  LANE-AB-W | 门诊北消防车道西段 | Fire lane A–B, west | fire-lane | 50,92,106,98 94,89,106,101
  LANE-AB-E | 门诊北消防车道东段 | Fire lane A–B, east | fire-lane | 114,92,170,98 114,89,126,101
  CROSS-BC | 医技北车道 | Cross road B–C | road | 50,146,170,153
  ENTRY | 主入口车道 | Main entry road | road | 104,0,112,30
  EMERGENCY | 急诊车道 | Emergency road | road | 170,92,240,98
  SVC-S | 南后勤车道 | Service road S | road | 170,10,228,17 170,17,177,37
  SVC-E | 东后勤车道 | Service road E | road | 228,10,235,213
  SVC-LOX | 液氧站车道 | Road to the oxygen station | road | 170,120,228,127
  SVC-N | 北后勤车道 | Service road N | road | 170,208,240,213
  WEST-LANE | 西车道 | West lane | road | 8,84,13,220 0,214,8,220
  WEST-LINK | 西连接道 | West links | road | 8,84,50,88 8,180,50,186
  RING-S | 环路南段 | Ring road S | road | 50,30,170,37
  RING-N | 环路北段 | Ring road N | road | 50,206,170,213
  RING-W | 环路西段 | Ring road W | road | 50,30,57,213
  RING-E | 环路东段 | Ring road E | road | 163,30,170,213
  GT1 | 南大门 | South gate | road | 98,0,112,2
  GT2 | 急诊东门 | East gate | road | 236,92,240,98
  GT3 | 后勤门 | Staff gate | road | 235,208,240,213
  GT4 | 污物门 | Waste gate | road | 0,214,4,220
`;

/** What lies on the ground, lowest first. */
export const GROUND_LAYERS: readonly GroundLayer[] = LAYERS.split('\n').flatMap((line): GroundLayer[] => {
  if (line.trim() === '') return [];
  const [code, zh, en, kind, boxes] = cellsOf(line);
  const surface = OUTDOOR_SURFACES.find((each) => each === kind);
  assert(code !== undefined && zh !== undefined && en !== undefined && boxes !== undefined, 'layer', line);
  assert(surface !== undefined, 'surface', line);
  return [{ code, zh, en, surface, boxes: boxes.split(/\s+/).map(boxOf) }];
});

function boxOf(text: string): Box {
  const [x0, y0, x1, y1] = text.split(',').map(Number);
  assert(x1! > x0! && y1! > y0!, 'rectangle', text);
  return [x0!, y0!, x1!, y1!];
}

/** Where people are safe: half a square metre each. */
export const ASSEMBLY: readonly (readonly [code: string, people: number, box: Box])[] = [
  ['AP1', 400, [114, 8, 124, 28]],
  ['AP2', 3000, [12, 30, 44, 78]],
  ['AP3', 2400, [60, 216, 160, 228]],
  ['AP4', 760, [172, 60, 188, 84]],
];

/** Gaps in the wall round the site. */
export const GATES = {
  GT1: { side: 'south', from: 98, to: 112 },
  GT2: { side: 'east', from: 92, to: 98 },
  GT3: { side: 'east', from: 208, to: 213 },
  GT4: { side: 'west', from: 214, to: 220 },
} as const;
