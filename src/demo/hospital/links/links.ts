import { rectangle } from '../../drafting/rectilinear';
import { room, type Room, type StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers } from '../fittings';

/** A glazed passage between two buildings, as wide as half a bay; its fire doors stand in the walls of the buildings. */
interface Link {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly elevation: number;
  /** South and north end on the campus: outer faces of the buildings. */
  readonly from: number;
  readonly to: number;
}

const WEST = 107.8;
const WIDTH = 4.2;
/** Of the glazing, metres. */
const GLASS = 0.1;

const LINKS: readonly Link[] = [
  { code: 'AB-L01', zh: '门诊—医技连廊一层', en: 'Link A–B, level 1', elevation: 0, from: 86, to: 104 },
  { code: 'AB-L02', zh: '门诊—医技连廊二层', en: 'Link A–B, level 2', elevation: 4.8, from: 86, to: 104 },
  { code: 'AB-L03', zh: '门诊—医技连廊三层', en: 'Link A–B, level 3', elevation: 9.6, from: 86, to: 104 },
  { code: 'BC-L02', zh: '医技—住院连廊二层', en: 'Link B–C, level 2', elevation: 4.8, from: 137.6, to: 162 },
  { code: 'BC-L04', zh: '医技—住院连廊四层', en: 'Link B–C, level 4', elevation: 14.4, from: 137.6, to: 162 },
];

/**
 * The five links, each a storey of its own with one room `LINK`, which doors of the buildings name as `AB-L02.LINK`. They
 * have to be made before the buildings.
 */
export const links = (): StoreyPlan[] => LINKS.map(linkPlan);

function linkPlan({ code, zh, en, elevation, from, to }: Link): StoreyPlan {
  const length = to - from;
  const west = GLASS;
  const east = WIDTH - GLASS;
  const passage: Room = {
    ...room('LINK', zh, en, 'corridor', [west, 0, east, length]),
    ceiling: 2.6,
    // Glass stands outside of these sides, walls of the buildings at the ends.
    open: [
      { axis: 'y', at: west, from: 0, to: length },
      { axis: 'y', at: east, from: 0, to: length },
      { axis: 'x', at: 0, from: west, to: east },
      { axis: 'x', at: length, from: west, to: east },
    ],
  };
  const glazing = [GLASS / 2, WIDTH - GLASS / 2].map((x) => ({
    line: [
      [x, 0],
      [x, length],
    ] as const,
    thickness: GLASS,
    height: null,
    transparent: true,
    zh: '玻璃幕墙',
    en: 'Glazing',
  }));
  return {
    code,
    building: null,
    zh,
    en,
    kind: 'bridge',
    elevation,
    height: 3.6,
    origin: [WEST, from],
    footprint: rectangle(0, 0, WIDTH, length),
    department: 'GEN',
    rooms: [passage],
    doors: [],
    windows: [],
    furniture: [],
    freeWalls: glazing,
    assets: extinguishers(code, [['water', west + 0.2, length / 2, 2]]),
  };
}
