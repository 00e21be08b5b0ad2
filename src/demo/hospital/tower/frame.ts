import type { Point } from '../../../model/schema/polygon';
import { rectangle } from '../../drafting/rectilinear';

/**
 * The inpatient tower: wards in the south, a core of service rooms between two corridors, wards and staff in the north;
 * a unit on either side of the middle. Bays of 4.2 m. Metres.
 */
export const LENGTH = 75.6;
export const DEPTH = 25.2;
export const BAY = 4.2;
/** x of the mirror line, which is the compartment wall. */
export const MIDDLE = LENGTH / 2;

/** y where each band begins. */
export const BAND = { wardCorridor: 7.8, core: 10.6, northCorridor: 15.4, north: 18.2 } as const;

export const FOOTPRINT: readonly Point[] = rectangle(0, 0, LENGTH, DEPTH);

export interface StoreyRow {
  readonly level: number;
  readonly zh: string;
  readonly en: string;
  /** Of its rooms, where they say no other. */
  readonly department: string;
}

const LOW_STOREYS = 3;
const LOW_HEIGHT = 4.8;
const WARD_HEIGHT = 3.9;

/** Level of the roof, were it a storey. */
export const ROOF_LEVEL = 15;

export const heightOf = (level: number): number => (level <= LOW_STOREYS ? LOW_HEIGHT : WARD_HEIGHT);

/** Finished floor of a level over ±0.000, metres. */
export const elevationOf = (level: number): number => {
  const low = Math.min(level - 1, LOW_STOREYS);
  return Math.round((low * LOW_HEIGHT + (level - 1 - low) * WARD_HEIGHT) * 1000) / 1000;
};

export const codeOf = (level: number): string =>
  level === ROOF_LEVEL ? 'C-R' : `C-L${String(level).padStart(2, '0')}`;
