import type { Room } from '../../drafting/storey-plan';
import { joined, mirrored, part, type Part } from './part';

/**
 * What stacks through all storeys, west half: corridors and cross corridors, dirty lift, risers, bed lifts, a smoke-proof
 * stair with the lobby that it shares with the fire lift. Stairs are 3.8 m wide, so that 1.65 m of each flight is free
 * between the handrails; their doors lie at the floor's landing. Lobbies shared with a lift are over 10 m² net.
 */
const WEST = `
  XEW | 西端连廊 | End cross corridor W | corridor | 0,10.6,2.8,15.4 | MCW@1.4,10.6 2.4OP; NCW@1.4,15.4 2.4OP
  XMW | 西中连廊 | Middle cross corridor W | corridor | 29,10.6,31.8,15.4 | MCW@30.4,10.6 2.4OP; NCW@30.4,15.4 2.4OP
  DLW | 西污物电梯井 | Dirty lift shaft W | lift-shaft | 2.8,10.6,5.6,13.2 | WHW@4.2,13.2 1.3LD
  WHW | 西污物暂存间 | Waste holding W | dirty-utility | 2.8,13.2,5.6,15.4 | NCW@4.2,15.4 1.2FB
  EPW | 西强电间 | Electrical riser W | electrical | 27,10.6,29,12.2 | XMW@29,11.4 0.8FB
  ETW | 西弱电间 | Low-voltage riser W | it-room | 27,12.2,29,13.8 | XMW@29,13 0.8FB
  WPW | 西水管医气井 | Water and gas riser W | plant | 27,13.8,29,15.4 | XMW@29,14.6 0.8FB
  B1W | 西1号病床电梯 | Bed lift W1 | lift-shaft | 31.8,10.6,34.8,13 | LL@34.8,11.8 1.3LD
  B2W | 西2号病床电梯 | Bed lift W2 | lift-shaft | 31.8,13,34.8,15.4 | LL@34.8,14.2 1.3LD
  ST1 | 防烟楼梯 ST1 | Smoke-proof stair ST1 | stair | 0,18.2,3.8,25.2 |
  LB1 | ST1合用前室 | Lobby of stair ST1 | lobby | 3.8,18.2,7.2,21.8 | NCW@5.6,18.2 1.4FB; ST1@3.8,19.2 1.4FB
  FL1 | 1号消防电梯 | Fire lift 1 | lift-shaft | 3.8,21.8,7.2,25.2 | LB1@5.5,21.8 1.3LD
`;

const MIDDLE = `
  LL  | 病床电梯厅 | Bed-lift lobby | lift-lobby | 34.8,10.6,40.8,15.4 | MCW@36.2,10.6 1.8FA*; MCE@39.4,10.6 1.8FA*; NCW@36.2,15.4 1.8FA*; NCE@39.4,15.4 1.8FA*
  ST2 | 防烟楼梯 ST2 | Smoke-proof stair ST2 | stair | 32.4,18.2,36.2,25.2 |
  LB2 | ST2合用前室 | Lobby of stair ST2 | lobby | 36.2,18.2,39.6,21.8 | NCW@37,18.2 1.4FA; NCE@38.7,18.2 1.4FA; ST2@36.2,19.2 1.4FB
  EV  | 疏散电梯 | Evacuation lift | lift-shaft | 36.2,21.8,39.6,25.2 | LB2@37.9,21.8 1.3LD
`;

/** Corridors: those of wards are called so. */
const corridors = (south: string, southEn: string): string => `
  MCW | 西区${south} | ${southEn} W | corridor | 0,7.8,37.8,10.6 | MCE@37.8,9.2 2.4FA*
  NCW | 西区北走道 | North corridor W | corridor | 0,15.4,37.8,18.2 | NCE@37.8,16.8 2.4FA*
  MCE | 东区${south} | ${southEn} E | corridor | 37.8,7.8,75.6,10.6 |
  NCE | 东区北走道 | North corridor E | corridor | 37.8,15.4,75.6,18.2 |
`;

/** Two units' worth of people who can't use stairs wait here: 51.3 m² net, 25 m² a unit is the rule. */
export const REFUGE = part(`
  RF | 避难间 | Refuge room | refuge | 39.6,18.2,47.6,25.2 | NCE@40.8,18.2 1.5FA
`);

/** Whose shafts, stairs and risers are, on every storey. */
const KEEPERS: Readonly<Record<string, string>> = {
  'lift-shaft': 'EQP',
  stair: 'GEN',
  electrical: 'GEN',
  plant: 'GEN',
  'it-room': 'IT',
};

/** What the use of a riser doesn't tell of what burns in it. */
const HAZARDS: Readonly<Record<string, Room['hazard']>> = {
  // Beside the low-voltage riser, whose door is the next one: both are one unit, by the more dangerous of them.
  electrical: {
    hazard: 'severe',
    fireClasses: null,
    reason: '与相邻弱电间合为一个计算单元，按较高的危险等级',
  },
  plant: { hazard: null, fireClasses: ['A'], reason: '只有水管和医用气体管道，没有用电设备' },
};

/** Ducts run over corridors, metres. */
const CORRIDOR_CEILING = 2.5;

const kept = (room: Room): Room => {
  const department = KEEPERS[room.use];
  const hazard = HAZARDS[room.use];
  return {
    ...room,
    ...(department === undefined ? {} : { department }),
    ...(hazard === undefined ? {} : { hazard }),
    ...(room.use === 'corridor' ? { ceiling: CORRIDOR_CEILING } : {}),
  };
};

/** All that stacks, on storeys with or without wards. */
export function towerCore(storey: 'wards' | 'other'): Part {
  const west = part(WEST);
  const all = joined(
    part(storey === 'wards' ? corridors('病房走道', 'Ward corridor') : corridors('南走道', 'South corridor')),
    west,
    mirrored(west),
    part(MIDDLE),
  );
  return { ...all, rooms: all.rooms.map(kept) };
}
