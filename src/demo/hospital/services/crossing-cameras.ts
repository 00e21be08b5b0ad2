import { assert, present } from '../../../base/assert';
import { cameras, WIDE_VIEW, type CameraRow, type PlannedCamera } from '../fittings';

/**
 * Cameras that public floor needs besides those of the drawings, so that none of it is out of sight: domes in corners, looking
 * NE, NW, SE or SW, and fisheyes over crossings. Chosen once, the one that shows most first; a test looks from every camera
 * and names the floor that a moved wall hides. Storey | x,y direction; …
 */
const PLACES = `
  A-L01 | 62.725,25.45 NW; 75.984,9.8; 33.85,0.45 NE; 17.05,29.65 NE; 59.45,29.65 NE; 0.45,29.65 NE; 80.45,29.65 NE
  A-L02 | 67.45,29.65 NE; 20.75,29.65 NE
  A-L03 | 4.05,29.65 NE; 67.45,29.65 NE; 71.65,34.45 NE; 25.45,29.65 NE
  A-L04 | 4.05,29.65 NE; 67.45,29.65 NE; 71.65,34.45 NE
  B-L01 | 22.65,25.05 NE; 3.45,15.45 NE; 21.25,0.45 NE
  B-L02 | 10.65,9.05 NE; 0.45,5.85 NE; 29.65,28.25 NE
  B-L03 | 29.15,5.85 NW; 29.15,25.05 NW; 45.05,25.05 NE
  B1-G  | 33.064,57.113; 39.021,8.688; 83.55,66.75 SW; 83.55,0.45 NW; -3.012,14; 0.45,66.75 SE; 87.013,44.958; 50.936,57.113; 41.988,26.788; 42,38.813; 0.45,0.45 NE; 83.55,46.925 SW; 50.936,8.688; -0.275,49.85 SW; 4.45,25.65 NE; 79.525,25.65 NW; 4.475,37.675 NE; 79.525,37.675 NW; 39.25,32.85 NE; 4.475,28.475 NE; 33.45,28.475 NE; 48.25,28.475 NE; 77.25,28.475 NE; 4.45,17.475 NE; 36.85,17.475 NE; 11.65,40.45 NE; 34.05,40.45 NE; 70.05,40.45 NE; 33.064,8.688; 8.25,40.45 NE; 72.85,40.45 NE; 40.65,40.45 NE
  C-L01 | 33.85,0.45 NE; 45.925,7.525 SW; 39.875,18.45 NE; 51.85,18.45 NE
  C-L02 | 29.65,0.45 NE; 37.525,0.45 NW
  C-L04 | 37.525,0.45 NW
  E-L01 | 4.05,16.55 SE; 21,18.2
  E-L02 | 4.05,0.45 NE; 21,18.2
  E-L03 | 21,18.2
  AB-L01| 0.25,0.15 NE
  AB-L02| 0.25,0.15 NE
  AB-L03| 0.25,0.15 NE
  BC-L02| 0.25,0.15 NE
  BC-L04| 0.25,0.15 NE
`;

const TOWARDS: Readonly<Record<string, readonly [number, number]>> = {
  NE: [1, 1],
  NW: [-1, 1],
  SE: [1, -1],
  SW: [-1, -1],
};

const PLACE = /^(-?[\d.]+),(-?[\d.]+)(?: ([NS][EW]))?$/;

function rowOf(text: string): CameraRow {
  const [, x, y, towards] = PLACE.exec(text.trim()) ?? [];
  assert(y !== undefined, 'place of a camera', text);
  const at = [Number(x), Number(y)] as const;
  if (towards === undefined) return at;
  const [dx, dy] = present(TOWARDS[towards], `direction ${towards}`);
  return [...at, at[0] + dx, at[1] + dy];
}

const ROWS: ReadonlyMap<string, readonly CameraRow[]> = new Map(
  PLACES.trim()
    .split('\n')
    .map((line) => {
      const [storey = '', places = ''] = line.split('|');
      return [storey.trim(), places.split(';').map(rowOf)];
    }),
);

/** The cameras that a storey has besides those that its drawing or the rule for doors give it. O(1). */
export const crossingCameras = (storey: string): PlannedCamera[] =>
  cameras(storey, ROWS.get(storey) ?? [], { view: WIDE_VIEW });
