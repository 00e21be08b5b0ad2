import { mm } from '../../drafting/boxes';
import { corridorSigns } from './corridor-signs';
import { doorSigns } from './door-signs';
import { storeyExits } from './exits';
import { isDrawn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';
import { landingsOf } from './stair-landings';
import { nearestFree, onFace, outlook, type WallFace } from './wall-faces';
import { apart, type Walks } from './walks';

const OFF_WALL = 0.05;
/** Half of the plate, metres. */
const MARGIN = 0.2;
const EYE_LEVEL = 1.8;

/** Exit signs of a storey: over doors, along corridors, and the storey's number in each stair. */
export function signs(storey: ServedStorey, walks: Walks): Fitting[] {
  if (isDrawn(storey.plan, 'exit-sign')) return [];
  const numbers = storey.rooms
    .filter(({ use }) => use === 'stair')
    .flatMap((stair) => storeyNumber(stair, storey));
  const exits = storeyExits(storey);
  if (exits.length === 0) return numbers;
  const toExit = walks.to({ doors: exits });
  const overDoors = doorSigns(storey, toExit);
  return [...overDoors.map(({ sign }) => sign), ...corridorSigns(storey, toExit, overDoors), ...numbers];
}

/** On the wall of the storey's landing that one faces coming down. */
function storeyNumber(stair: ServedRoom, { plan }: ServedStorey): Fitting[] {
  const [{ at }] = landingsOf(stair, plan);
  let best: { x: number; y: number; face: WallFace; off: number } | null = null;
  for (const face of stair.faces) {
    const place = nearestFree(face, at[face.axis === 'x' ? 0 : 1], MARGIN);
    if (place === null) continue;
    const [x, y] = onFace(face, place, OFF_WALL);
    const off = apart([x, y], at);
    if (best === null || off < best.off) best = { x, y, face, off };
  }
  if (best === null) return [];
  const { x, y, face } = best;
  return [{ kind: 'exit-sign', x: mm(x), y: mm(y), z: EYE_LEVEL, facing: outlook(face), shows: 'storey' }];
}
