import type { StairUp } from '../../drafting/storey-plan';

/** What the core of a storey opens to: codes of corridors. */
export interface CoreDoors {
  readonly southWest: string;
  readonly southEast: string;
  readonly northEast: string;
  readonly northWest: string;
  /** Width and form of the lift lobby's door. */
  readonly liftDoor: string;
  /** At the ground each stair has a door to the open. */
  readonly exits?: boolean;
}

/**
 * What stands above each other on every storey: stairs in the corners, each behind its lobby, and the bed lifts. A stair
 * is 3.8 m wide, 0.2 m more than its bays, for two lanes of 1.65 m clear; its lobby gives them. Lobby doors lie at the
 * landing, which is at the outer wall, where the stair leaves the building at the ground.
 */
export function coreTable(doors: CoreDoors): string {
  const { southWest, southEast, northEast, northWest, liftDoor, exits = false } = doors;
  const out = (x: number, y: number): string => (exits ? `OUT@${x},${y} 1.4D` : '');
  return `
    SB1 | 封闭楼梯B1 | Enclosed stair B1 | stair | 0,0,8.4,3.8 | ${out(0, 1.9)}
    LSB1 | 楼梯前室B1 | Stair lobby B1 | lobby | 0,3.8,8.4,5.6 | SB1@1.2,3.8 1.6FB; ${southWest}@4.2,5.6 1.6FB
    SB2 | 封闭楼梯B2 | Enclosed stair B2 | stair | 58.8,0,67.2,3.8 | ${out(67.2, 1.9)}
    LSB2 | 楼梯前室B2 | Stair lobby B2 | lobby | 58.8,3.8,67.2,5.6 | SB2@66,3.8 1.6FB; ${southEast}@63,5.6 1.6FB
    SB3 | 封闭楼梯B3 | Enclosed stair B3 | stair | 58.8,29.8,67.2,33.6 | ${out(67.2, 31.7)}
    LSB3 | 楼梯前室B3 | Stair lobby B3 | lobby | 58.8,28,67.2,29.8 | SB3@66,29.8 1.6FB; ${northEast}@63,28 1.6FB
    SB4 | 封闭楼梯B4 | Enclosed stair B4 | stair | 0,29.8,8.4,33.6 | ${out(0, 31.7)}
    LSB4 | 楼梯前室B4 | Stair lobby B4 | lobby | 0,28,8.4,29.8 | SB4@1.2,29.8 1.6FB; ${northWest}@4.2,28 1.6FB
    BL1 | 病床梯1 | Bed lift 1 | lift-shaft | 50.4,0,53.2,3 | LL@51.8,3 1.3LD
    BL2 | 病床梯2 | Bed lift 2 | lift-shaft | 53.2,0,56,3 | LL@54.6,3 1.3LD
    BL3 | 病床梯3 | Bed lift 3 | lift-shaft | 56,0,58.8,3 | LL@57.4,3 1.3LD
    LL | 病床梯厅 | Bed-lift lobby | lift-lobby | 50.4,3,58.8,5.6 | ${southEast}@54.6,5.6 ${liftDoor}
  `;
}

/** The dirty lift of L03 … L05 with the lobby that a cart waits in; the programme's shaft had no room for one. */
export const dirtyLiftTable = (corridor: string): string => `
  DLF | 污物梯井 | Dirty-lift shaft | lift-shaft | 8.4,0,11.2,3 | DLH@9.8,3 1.3LD
  DLH | 污物梯前室 | Dirty-lift lobby | lobby | 8.4,3,11.2,5.6 | ${corridor}@9.8,5.6 1.4FB
`;

const stair = (room: string, landing: StairUp['landing'], roof: boolean): { up: StairUp; roof: boolean } => ({
  up: { room, along: 'x', landing, flights: 2 },
  roof,
});

/** Flights from one storey to the next; those at two opposite corners go on to the roof. */
export const STAIRS = [
  stair('SB1', 'low', true),
  stair('SB2', 'high', false),
  stair('SB3', 'high', true),
  stair('SB4', 'low', false),
] as const;

/** Keepers of what is in the core of every storey. */
export const CORE_KEEPERS = {
  GEN: 'SB1 SB2 SB3 SB4 LSB1 LSB2 LSB3 LSB4 LL DLH',
  EQP: 'BL1 BL2 BL3 DLF',
} as const;
