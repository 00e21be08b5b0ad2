import { assert } from '../../../base/assert';
import { cameras, WIDE_VIEW, type CameraRow, type PlannedCamera } from '../fittings';

/**
 * Cameras that duties ask for besides those of the drawings: domes in corners and on walls for floor that would be out of sight or
 * too far away, fisheyes over crossings, between shelves and in the cars of lifts, narrower lenses before doors. Chosen once, room by
 * room, the one that shows most first; a test looks from every camera and names the floor that a moved wall hides.
 * Storeys | place; … A place is `x,y`, then where it looks, by compass or in degrees anticlockwise from east (none = a fisheye), after a
 * slash the degrees of a lens that is not the usual wide one, and after an @ the height when it is not the usual.
 */
const PLACES = `
  A-L01 | 62.725,25.45 NW; 75.984,9.8; 33.85,0.45 NE; 17.05,29.65 NE; 59.45,29.65 NE; 0.45,29.65 NE; 80.45,29.65 NE; 29.62,33.95 E/33; 53.32,12.95 N; 60.89,21; 66.51,23.45; 29.62,33.95 NW; 16.45,5.95 SW; 83.45,24.85 W; 73.85,38.15 NW; 33.95,8.05 -73/33; 2.6,1.75; 60.89,14.7; 5.35,0.55 NE; 55.88,24.85 SW; 59.15,22.28 NE; 22.28,12.95 NW; 0.55,25.55 E; 59.15,17.15 E; 73.63,11.55 33/33; 5.35,3.59 -48/60 @2.2; 33.95,8.05 -47/33; 16.45,3.6 NW; 62.63,24.85 SW; 21.7,8.75 NW; 63.38,29.05 SE; 53.32,12.95 NW; 59.15,12.95 E; 16.45,2.9 W; 35.34,8.75 E/60; 66.24,8.75 NW; 63.38,11.55 NE
  A-L02 A-L03 A-L04 | 67.45,29.65 NE
  A-L02 | 20.75,29.65 NE; 40.86,8.75 NE; 24.85,0.55 N/60
  A-L02 A-L04 A-L05 | 45.1,31.5; 47.85,33.25 SW
  A-L02 A-L03 A-L05 | 50.6,31.5
  A-L02 A-L03 A-L04 A-L05 | 11.45,24.85 W; 63.55,9.66 NE; 26.06,29.05 SW; 57.94,25.55 E/60
  A-L03 A-L04 | 4.05,29.65 NE; 71.65,34.45 NE
  A-L03 | 25.45,29.65 NE; 28.61,8.75 NE
  A-L03 A-L04 A-L05 | 22.75,0.55 NE
  A-L04 | 52.65,29.75 NW; 43.93,8.75 NE
  A-L05 | 27.25,4.3; 28,31.5; 37.85,36.75 NW; 22.85,31.5; 25.55,11.97 E/60; 33.95,36.75 NE
  A-R | 0.45,33.95 E; 80.55,33.95 E
  AB-L01 AB-L02 AB-L03 | 0.25,0.15 NE
  B-L01 | 22.65,25.05 NE; 3.45,15.45 NE; 21.25,0.45 NE; 0.55,5.95 NE; 64.35,24.45 S; 59.15,30.15 E; 0.45,30.15 NE; 58.85,24.45 SW; 2.85,9.15 N; 28.95,18.05 E; 33.6,5.25 -56/60; 18.97,18.05 -85/60; 57,21.6; 51.8,1.6; 54.6,1.6; 57.4,1.6; 9.5,6.05 130/60; 9.5,18.05 -129/60
  B-L01 B-L02 B-L03 B-L04 B-L05 | 0.45,0.45 NE; 59.15,0.45 E; 50.75,5.25 E
  B-L02 | 10.65,9.05 NE; 0.45,5.85 NE; 29.65,28.25 NE; 29.75,9.15 NE; 66.65,5.95 NW; 3.62,25.15 NE; 54.35,14.85 -75/60; 54.35,9.15 NE; 38.75,28.35 E; 12.95,0.55 E; 9.76,25.15 E; 11.2,0.55 98/60 @2.2; 12.2,5.2 SW; 8.8,5.2 SE
  B-L03 | 29.15,5.85 NW; 29.15,25.05 NW; 45.05,25.05 NE; 2.85,24.45 SW; 64.35,9.15 NE; 9.8,1.6
  B-L04 | 39.89,2.9; 0.55,8.75 NE; 10.67,25.55 NW; 36.65,19.15 NW; 0.55,8.05 E; 45.18,5.95 9/60; 38.15,0.55 E
  B-L05 | 35.15,8.45 SE; 22.75,5.95 E; 63.58,5.95 NE; 34.47,9.15 NE
  B-R | 0.45,33.15 S/60; 15.18,0.45 NE/33
  B1-G | 33.064,57.113; 39.021,8.688; 83.55,66.75 SW; 83.55,0.45 NW; -3.012,14; 0.45,66.75 SE; 87.013,44.958; 50.936,57.113; 41.988,26.788; 42,38.813; 0.45,0.45 NE; 83.55,46.925 SW; 50.936,8.688; -0.275,49.85 SW; 4.45,25.65 NE; 79.525,25.65 NW; 4.475,37.675 NE; 79.525,37.675 NW; 39.25,32.85 NE; 4.475,28.475 NE; 33.45,28.475 NE; 48.25,28.475 NE; 77.25,28.475 NE; 4.45,17.475 NE; 36.85,17.475 NE; 11.65,40.45 NE; 34.05,40.45 NE; 70.05,40.45 NE; 33.064,8.688; 8.25,40.45 NE; 72.85,40.45 NE; 40.65,40.45 NE; 8.09,47.57 NE; 60.84,66.65 SE; 79.68,16.82 SW; 60.5,32.8; 0.55,16.82 SE; 44.45,57.11; 89.65,65.65 SW; 65.05,37.03 SW; 65.05,28.57 NW; 84.38,36.15 SE; 45.77,47.57 NW/60; 46.61,0.55 NE; 18.97,0.55 N; 53.93,28.57 N; 45.77,47.57 E/60; 7.35,17.57 NE; 26.47,25.05 E; 68.47,28.57 NE; 39.35,37.03 S; 48.68,17.57 NE; 4.58,40.55 E; 36.95,40.55 E; 65.03,0.55 E; 53.15,37.03 S
  BC-L02 BC-L04 | 0.25,0.15 NE
  C-L01 | 33.85,0.45 NE; 45.925,7.525 SW; 39.875,18.45 NE; 51.85,18.45 NE; 58.45,7.45 SW; 52.51,4; 39.08,2.25 -89 @2.2; 9,21.6; 75.05,7.45 SW; 16,19.5; 36.52,2.25 -91 @2.2; 0.45,18.55 N; 72.15,18.55 E; 19.55,24.65 SE; 59.15,4.15 NE; 51.95,18.55 75/60 @2.2; 0.55,0.55 NE; 17.15,3.25 E; 59.15,7.45 E; 29.75,7.43 S; 59.15,0.55 E; 19.55,21.6 E; 10.45,24.65 W; 13.15,21.15 NE; 18.85,24.65 SW; 46.66,3.2; 48.25,3.2; 50.15,3.2; 52.05,3.2; 53.95,3.2
  C-L01 C-L02 C-L04 C-L05 C-L06 C-L07 C-L08 C-L09 C-L10 C-L11 C-L12 C-L13 C-L14 | 44.18,10.95 NE
  C-L02 | 29.65,0.45 NE; 22.45,10.95 NW
  C-L02 C-L04 | 37.525,0.45 NW
  C-L03 | 6.7,10.25 E/60
  C-L04 | 16.7,10.95 E
  C-L05 | 52.8,10.95 E
  C-L07 | 23,10.95 NW
  C-L08 | 52.55,10.95 E
  C-L10 | 24.35,24.65 SE; 24.35,21.6 NE; 53.4,10.95 E
  C-L12 | 19.88,12.85 S
  C-L13 | 16.05,10.95 NW
  C-L14 | 58.72,2.77; 52.73,0.55 W
  C-R | 0.35,18.55 E; 72.15,18.55 N; 12.95,10.95 NE
  D-L01 D-L02 D-L03 D-L04 D-L05 | 8.4,33 N/50; 8.4,51 S/50
  D-L01 | 10,9 13/50; 16.35,12.15 SW; 16.35,0.45 NW; 16.35,16.35 SW/90; 16.35,12.95 NW; 0.45,16.55 SE; 3.2,14.2; 16.35,63.45 NW; 6.2,67.55 NE; 6,75.6; 5.8,30.8; 8.4,78 N/60
  D-L02 | 0.45,24.9 SE
  D-L03 | 0.45,29.1 SE
  D-L04 | 0.45,79.45 SE
  D-L05 | 10.6,26 S; 10.6,80.6 S; 5.2,80.2 NE
  D-R | 0.45,8.75 E; 0.45,59.15 E
  E-L01 | 4.05,16.55 SE; 3.7,17.15 NW; 13.13,17.15 E/33; 25.55,16.45 S/60; 3.42,19.95 N; 4.15,16.45 SE/60; 35,21
  E-L01 E-L02 E-L03 | 21,18.2
  E-L02 | 4.05,0.45 NE
  E-L02 E-L03 | 9.99,19.25 W; 25.72,19.25 E
  F-L01 | 0.55,5.55 S; 20.9,4.3; 12.95,13.75 E; 3.48,8.75 N; 21.35,8.05 -13/60 @2.2; 16.45,4.55 NW; 24.65,8.05 W; 22.37,7.2
  G-L01 | 6,4.8; 9.9,4.8; 3.65,7.45 -106/60; 7.65,7.45 -106/60; 3.65,2.15 N; 3.28,0.55 NW; 10.75,2.15 NE
  H-L01 | 2.1,2.1 @2.4; 4.4,0.55 NE @2.4
  I-L01 | 0.35,0.35 E/60; 0.35,0.35 NE
  J-L01 | 0.55,9.45 S; 0.55,0.55 NE; 5.75,5.35 NE; 8.75,9.45 S
  K2-L01 | 0.55,0.55 E
  K4-L01 | 0.55,0.55 E
`;

/** Degrees anticlockwise from east. */
const COMPASS: Readonly<Record<string, number>> = {
  E: 0,
  NE: 45,
  N: 90,
  NW: 135,
  W: 180,
  SW: -135,
  S: -90,
  SE: -45,
};

const PLACE = /^(-?[\d.]+),(-?[\d.]+)(?: ([NSEW]+|-?\d+)(?:\/(\d+))?)?(?: @([\d.]+))?$/;

function cameraAt(storey: string, text: string): readonly PlannedCamera[] {
  const [, x, y, way, view, z] = PLACE.exec(text.trim()) ?? [];
  assert(y !== undefined, 'place of a camera', text);
  const at = [Number(x), Number(y)] as const;
  const height = z === undefined ? {} : { z: Number(z) };
  if (way === undefined) return cameras(storey, [at], height);
  const angle = ((COMPASS[way] ?? Number(way)) * Math.PI) / 180;
  assert(Number.isFinite(angle), 'direction of a camera', text);
  const row: CameraRow = [...at, at[0] + Math.cos(angle), at[1] + Math.sin(angle)];
  const lens = view === undefined ? WIDE_VIEW : Number(view);
  return cameras(storey, [row], { view: lens, ...height });
}

/** By storey, in the order of the lines that name it. */
function placed(): ReadonlyMap<string, readonly PlannedCamera[]> {
  const byStorey = new Map<string, PlannedCamera[]>();
  for (const line of PLACES.trim().split('\n')) {
    const [storeys = '', places = ''] = line.split('|');
    for (const storey of storeys.trim().split(/\s+/)) {
      const own = byStorey.get(storey) ?? [];
      byStorey.set(storey, own);
      own.push(...places.split(';').flatMap((place) => cameraAt(storey, place)));
    }
  }
  return byStorey;
}

const PLACED = placed();

/** The cameras that a storey has besides those that its drawing or the rule for doors give it. O(1). */
export const crossingCameras = (storey: string): readonly PlannedCamera[] => PLACED.get(storey) ?? [];
