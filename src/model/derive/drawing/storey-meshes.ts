import { filledRegion } from '../../../geometry/mesh/filled-region';
import { addFootShadow } from '../../../geometry/mesh/foot-shadow';
import { raise, type RaisedRegion } from '../../../geometry/mesh/prism';
import {
  LineMeshBuilder,
  SolidMeshBuilder,
  type LineMesh,
  type SolidMesh,
} from '../../../geometry/mesh/solid-mesh';
import type { Obstacle } from '../../schema/obstacle';
import type { Opening } from '../../schema/opening';
import type { Point } from '../../schema/polygon';
import type { StoreyPlan } from '../storey-plan';
import { cutWalls } from './drawn-walls';
import { addOpenings, passageSegments } from './drawn-openings';
import { linesOf, ringSegments, type Fill, type FloorFills, type Segments } from './floor-fills';
import { PART_NUMBERS, type Part } from './parts';
import { FLOOR_TINTS } from './space-tint';
import { wallRegions } from './wall-prisms';

/** What is drawn of a storey, by the way in which it is drawn. Heights are true: whoever draws saws them off. */
export interface StoreyMeshes {
  /** Floor, walls, doors, windows, furniture. */
  readonly solids: SolidMesh;
  /** Edges, outlines of spaces, passages, outlines of the areas where people are safe. */
  readonly lines: LineMesh;
  /** Seen through: shadows at the foot of walls, glass. */
  readonly veils: SolidMesh;
}

/** An obstacle of unknown height is drawn as high as a table: seen, but not taken for a wall. */
const DRAWN_OBSTACLE = 0.75;
/** Above the floor so that lines don't flicker in it, metres. */
const LINE_HEIGHT = 0.012;
const SHADOW_HEIGHT = 0.009;
const WALL_SHADOW = { width: 0.4, opacity: 0.26 } as const;
const FURNITURE_SHADOW = { width: 0.16, opacity: 0.2 } as const;
const GLASS_OPACITY = 0.45;
/** What stands higher than this over the floor throws no shadow at its foot, metres. */
const STANDS = 0.1;

/** The meshes of one storey. O(n log n) in its points. */
export function storeyMeshes(
  plan: StoreyPlan,
  floor: FloorFills,
  isFinalExit: (opening: Opening) => boolean,
  frame: Point,
): StoreyMeshes {
  const solids = new SolidMeshBuilder();
  const lines = new LineMeshBuilder();
  const veils = new SolidMeshBuilder();
  const ringsOf = cutWalls(plan);
  for (const tint of FLOOR_TINTS) addFill(solids, floor.fills[tint], tint);
  const walls = wallRegions(
    plan.walls.filter((wall) => !wall.transparent),
    plan.columns,
    plan.storey.height,
    ringsOf,
  );
  const furniture = plan.obstacles.map(blockOf);
  raise({ solids, lines }, walls, frame, looks('wall-side', 'wall-cap', 'wall-edge'));
  raise({ solids, lines }, furniture, frame, looks('furniture', 'furniture', 'furniture-edge'));
  addOpenings({ solids, lines }, plan, isFinalExit, frame);
  addSegments(lines, floor.outlines, 'outline', LINE_HEIGHT);
  const passages = passageSegments(plan.openings).flatMap(([a, b]) => [
    a[0] - frame[0],
    a[1] - frame[1],
    b[0] - frame[0],
    b[1] - frame[1],
  ]);
  addSegments(lines, passages, 'passage', LINE_HEIGHT * 2);
  const safe = ringSegments(
    plan.exits.map(({ outline }) => outline),
    frame,
  );
  addSegments(lines, safe, 'final-exit', LINE_HEIGHT * 2);
  addShadows(veils, walls, frame, WALL_SHADOW);
  addShadows(veils, furniture, frame, FURNITURE_SHADOW);
  const glass = wallRegions(
    plan.walls.filter((wall) => wall.transparent),
    [],
    plan.storey.height,
    ringsOf,
  );
  raise({ solids: veils, lines: null }, glass, frame, {
    ...looks('glass', 'glass', 'glass'),
    opacity: GLASS_OPACITY,
  });
  return { solids: solids.build(), lines: lines.build(), veils: veils.build() };
}

const looks = (side: Part, cap: Part, edge: Part) => ({
  side: PART_NUMBERS[side],
  cap: PART_NUMBERS[cap],
  edge: PART_NUMBERS[edge],
});

const blockOf = ({ outline, height }: Obstacle): RaisedRegion => ({
  region: filledRegion(linesOf([outline])),
  bottom: 0,
  top: height ?? DRAWN_OBSTACLE,
});

function addFill(mesh: SolidMeshBuilder, { positions, indices }: Fill, tint: Part): void {
  const first = mesh.vertexCount;
  mesh.paint({ part: PART_NUMBERS[tint] });
  for (let p = 0; p < positions.length; p += 2) mesh.vertex(positions[p]!, positions[p + 1]!, 0, 0, 0, 1);
  for (let i = 0; i < indices.length; i += 3) {
    mesh.triangle(first + indices[i]!, first + indices[i + 1]!, first + indices[i + 2]!);
  }
}

function addSegments(mesh: LineMeshBuilder, segments: Segments | readonly number[], part: Part, z: number) {
  mesh.paint({ part: PART_NUMBERS[part] });
  for (let i = 0; i < segments.length; i += 4) {
    mesh.segment(segments[i]!, segments[i + 1]!, segments[i + 2]!, segments[i + 3]!, z);
  }
}

function addShadows(
  mesh: SolidMeshBuilder,
  solids: readonly RaisedRegion[],
  frame: Point,
  shadow: { readonly width: number; readonly opacity: number },
): void {
  for (const { region, bottom } of solids) {
    if (bottom > STANDS) continue;
    addFootShadow(mesh, region, frame, { part: PART_NUMBERS.shadow, z: SHADOW_HEIGHT, ...shadow });
  }
}
