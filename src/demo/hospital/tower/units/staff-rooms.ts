import { mm } from '../../../drafting/boxes';

/** Staff rooms in the ways in which units of the tower arrange them; rows of a schedule. */

/** West, north side, from `x0` to the stair: who goes on duty changes first, the duty room with the window lies behind. */
export function changingBeforeDuty(x0: number, split: number): string {
  const middle = mm((x0 + 32.4) / 2);
  return `
  CGW | 更衣室（西） | Staff change W | changing | ${x0},18.2,32.4,${split} | NCW@${middle},18.2 0.9S
  DTW | 值班室（西） | Duty room W | duty-room | ${x0},${split},32.4,25.2 | CGW@${middle},${split} 0.9S
`;
}

/** East, south side: both rooms open to the ward corridor. */
export const SIDE_BY_SIDE = `
  DTE | 值班室（东） | Duty room E | duty-room | 37.8,0,40,7.8 | MCE@38.9,7.8 0.9S
  CGE | 更衣室（东） | Staff change E | changing | 40,0,42,7.8 | MCE@41,7.8 0.9S
`;

/** East, south side: the doctors' office at the corridor, duty and change with the windows behind it. */
export const BEHIND_OFFICE = `
  DOE | 医生办公室（东） | Doctors' office E | office | 37.8,4.2,42,7.8 | MCE@39.9,7.8 1S
  DTE | 值班室（东） | Duty room E | duty-room | 37.8,0,40,4.2 | DOE@38.9,4.2 0.9S
  CGE | 更衣室（东） | Staff change E | changing | 40,0,42,4.2 | DOE@41,4.2 0.9S
`;

/** East, south side: duty room behind the change room, so that a room of 2.0 m beside them is free. */
export const ONE_BEHIND_THE_OTHER = `
  CGE | 更衣室（东） | Staff change E | changing | 37.8,4.4,40,7.8 | MCE@38.9,7.8 0.9S
  DTE | 值班室（东） | Duty room E | duty-room | 37.8,0,40,4.4 | CGE@38.9,4.4 0.9S
`;

/** East, north side: an office with the windows, reached past a room of `width` m at the corridor. */
export function officePast(width: number, depth: number): string {
  const split = mm(51.6 - width);
  const y = mm(18.2 + depth);
  return `
  DOE | 医生办公室（东） | Doctors' office E | office | 47.6,${y},51.6,25.2 + 47.6,18.2,${split},${y} | NCE@${mm((47.6 + split) / 2)},18.2 0.9S
`;
}

/** Day room and pantry in the bay west of the middle, for both units of the storey. */
export function dayRoom(pantry: number): string {
  const x = mm(33.6 + pantry);
  return `
  DAY | 活动室·配餐 | Day room | dayroom | 33.6,0,37.8,4.8 + ${x},4.8,37.8,7.8 | MCW@${mm((x + 37.8) / 2)},7.8 1.5D
  PAN | 备餐开水间 | Pantry | pantry | 33.6,4.8,${x},7.8 | MCW@${mm((33.6 + x) / 2)},7.8 0.9S
`;
}

/** Where the link from the medical technology building arrives; beds pass beside a narrow pantry. */
export const bridgeLobby = (link: string): string => `
  BL  | 连廊前厅 | Lobby of the link | lobby | 33.6,0,37.8,4.8 + 35,4.8,37.8,7.8 | MCW@36.4,7.8 2.4OP; ${link}@35.7,0 2.4FA*
  PAN | 开水间 | Hot water and pantry | pantry | 33.6,4.8,35,7.8 | MCW@34.3,7.8 0.9S
`;
