import type { Body } from '../../../../src/geometry/nav/clearance/turning-room';

/** A convex thing in the way, its corners counter-clockwise. */
export type Block = readonly (readonly [number, number])[];

export interface Sweep {
  readonly blocks: readonly Block[];
  /** The middle of the body stays within, metres. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
  /** Where it begins, lengthwise along x. */
  readonly from: readonly [number, number];
  /** Has it got there, with its middle at a place? */
  readonly arrived: (x: number, y: number) => boolean;
  readonly step: number;
}

const ANGLES = 60;

/**
 * Whether a rectangle can be moved to where it is to get: all poses of a grid that hit nothing, flooded from the first.
 * Half turns bring it onto itself.
 */
export function canBeMoved(body: Body, { blocks, box, from, arrived, step }: Sweep): boolean {
  const columns = Math.floor((box[2] - box[0]) / step) + 1;
  const rows = Math.floor((box[3] - box[1]) / step) + 1;
  const seen = new Uint8Array(columns * rows * ANGLES);
  const waiting: number[] = [];
  const visit = (i: number, j: number, k: number): void => {
    if (i < 0 || j < 0 || i >= columns || j >= rows) return;
    const pose = (i * rows + j) * ANGLES + ((k + ANGLES) % ANGLES);
    if (seen[pose] === 1) return;
    seen[pose] = 1;
    const angle = (Math.PI * ((k + ANGLES) % ANGLES)) / ANGLES;
    if (!blocks.some((block) => meets(body, box[0] + i * step, box[1] + j * step, angle, block)))
      waiting.push(pose);
  };
  visit(Math.round((from[0] - box[0]) / step), Math.round((from[1] - box[1]) / step), 0);
  for (let pose = waiting.pop(); pose !== undefined; pose = waiting.pop()) {
    const k = pose % ANGLES;
    const cell = Math.floor(pose / ANGLES);
    const [i, j] = [Math.floor(cell / rows), cell % rows];
    if (arrived(box[0] + i * step, box[1] + j * step)) return true;
    visit(i + 1, j, k);
    visit(i - 1, j, k);
    visit(i, j + 1, k);
    visit(i, j - 1, k);
    visit(i, j, k + 1);
    visit(i, j, k - 1);
  }
  return false;
}

/** Do a turned rectangle and a convex block overlap? By lines that part them. */
function meets({ length, width }: Body, x: number, y: number, angle: number, block: Block): boolean {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const parted = (along: readonly number[], half: number): boolean =>
    Math.min(...along) >= half || Math.max(...along) <= -half;
  if (
    parted(
      block.map(([px, py]) => (px - x) * c + (py - y) * s),
      length / 2,
    )
  )
    return false;
  if (
    parted(
      block.map(([px, py]) => (py - y) * c - (px - x) * s),
      width / 2,
    )
  )
    return false;
  return block.every(([ax, ay], i) => {
    const [bx, by] = block[(i + 1) % block.length]!;
    const side = Math.hypot(bx - ax, by - ay);
    const [nx, ny] = [(by - ay) / side, (ax - bx) / side];
    const reach = (Math.abs(nx * c + ny * s) * length + Math.abs(ny * c - nx * s) * width) / 2;
    return (x - ax) * nx + (y - ay) * ny - reach < 0;
  });
}
