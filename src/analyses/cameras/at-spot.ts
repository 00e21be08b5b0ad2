import { pixelsAt } from '../../geometry/viewing/sight-line';
import type { DoorsStand } from '../../model/derive/opening-screens';
import { storeyPartsOf } from '../../model/derive/storey-parts';
import { assetsOf } from '../../model/query/assets-of';
import type { Camera } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { AssetId, StoreyId } from '../../model/schema/ids';
import { faceAngleOf } from '../../standards/cameras/face-angles';
import { HEIGHTS, storeyScene } from './storey-scene';
import { viewsOf } from './views-of';

/** A place on a storey, and what is to be taken as different from the plan there. */
export interface SpotQuestion {
  readonly storey: StoreyId;
  readonly doors: DoorsStand;
  /** Cameras that can't be counted on. */
  readonly away: readonly AssetId[];
  /** Cameras as they are held just now: in the place of the plan's of the same id, others besides. */
  readonly held: readonly Camera[];
  readonly x: number;
  readonly y: number;
}

/** How one sensor sees a point over the place. */
export interface SpotSight {
  /** 0 … 1 from the left and from the top of its picture. */
  readonly u: number;
  readonly v: number;
  /** Pixels for a metre of an upright target, horizontally and vertically. */
  readonly across: number;
  readonly down: number;
  /** Metres along its axis, and in a straight line. */
  readonly depth: number;
  readonly distance: number;
  /** How far below the horizon it looks there, radians. */
  readonly depression: number;
}

/** What a face may be looked at for, as far as the angle goes: identified, known, or neither. */
export type FaceFit = 'identify' | 'know' | 'none';

/** A camera that has the place in its picture. */
export interface SpotCamera {
  readonly camera: AssetId;
  /** The one of its sensors that sees it best: 0 = the first. */
  readonly head: number;
  /** Per height of `HEIGHTS`; null where it isn't in the picture, or something stands before it. */
  readonly heights: readonly (SpotSight | null)[];
  /** Pixels a metre across at the height of a face; where that is unseen, 0. */
  readonly face: number;
  /** By how steeply it looks at a face that turns to it; null where it sees none. */
  readonly fit: FaceFit | null;
}

const FACE = HEIGHTS.length - 1;

/**
 * The cameras of a storey that have a place in their picture at any of `HEIGHTS`, by exact sight, the best first: who has
 * most pixels at the height of a face, then below it. O(faces) for each height of each sensor that has it before itself.
 */
export function atSpot(document: CampusDocument, question: SpotQuestion): SpotCamera[] {
  const { storey, doors, x, y } = question;
  const parts = storeyPartsOf(document).find(({ plan }) => plan.storey.id === storey);
  if (parts === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return [];
  const { scene } = storeyScene(document, parts, doors);
  const seen = camerasThere(document, question).flatMap((camera): SpotCamera[] => {
    const sensors = viewsOf(camera).map((view, head): SpotCamera => {
      const heights = HEIGHTS.map((z): SpotSight | null => {
        const point = pixelsAt(scene, view, x, y, z);
        if (point === null) return null;
        const distance = Math.hypot(x - view.pose.x, y - view.pose.y, z - view.pose.z);
        return { ...point, distance };
      });
      const face = heights[FACE] ?? null;
      return {
        camera: camera.id,
        head,
        heights,
        face: face?.across ?? 0,
        fit: face && fitOf(face.depression),
      };
    });
    const [best] = sensors.filter(({ heights }) => heights.some((each) => each !== null)).toSorted(better);
    return best === undefined ? [] : [best];
  });
  return seen.toSorted(better);
}

function camerasThere(document: CampusDocument, { storey, away, held }: SpotQuestion): Camera[] {
  const others = new Map(held.map((camera) => [camera.id, camera]));
  const planned = assetsOf(document, 'camera', storey).filter(({ id }) => !others.has(id));
  const without = new Set(away);
  return [...planned, ...held].filter((camera) => camera.storey === storey && !without.has(camera.id));
}

/** Most pixels at the height of a face, then at those below it; order of ids where they are one as good as the other. */
function better(a: SpotCamera, b: SpotCamera): number {
  for (let height = FACE; height >= 0; height--) {
    const more = (b.heights[height]?.across ?? 0) - (a.heights[height]?.across ?? 0);
    if (more !== 0) return more;
  }
  return a.camera < b.camera ? -1 : Number(a.camera > b.camera);
}

function fitOf(depression: number): FaceFit {
  const steepest = (level: 'perceive' | 'validate'): number => faceAngleOf(level)?.down ?? Infinity;
  if (depression <= steepest('validate')) return 'identify';
  return depression <= steepest('perceive') ? 'know' : 'none';
}
