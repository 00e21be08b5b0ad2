import type { FilledRegion } from './filled-region';
import type { SolidMeshBuilder } from './solid-mesh';

export interface ShadowLooks {
  readonly part: number;
  /** Metres that it reaches over the floor. */
  readonly width: number;
  /** Opacity at the foot; it fades to nothing. */
  readonly opacity: number;
  /** Height above the floor, metres. */
  readonly z: number;
}

/**
 * The soft shadow where upright solids meet the floor: a fading strip along the outside of an outline, with a fan at
 * each corner that stands out. In corners that stand in, the strips of both walls lie over each other, as shadows do.
 * O(outline).
 */
export function addFootShadow(
  mesh: SolidMeshBuilder,
  region: FilledRegion,
  frame: readonly [number, number],
  { part, width, opacity, z }: ShadowLooks,
): void {
  const dx = region.origin[0] - frame[0];
  const dy = region.origin[1] - frame[1];
  const near = (x: number, y: number): number => {
    mesh.paint({ part, opacity });
    return mesh.vertex(x, y, z, 0, 0, 1);
  };
  const far = (x: number, y: number, [nx, ny]: readonly [number, number]): number => {
    mesh.paint({ part, opacity: 0 });
    return mesh.vertex(x + nx * width, y + ny * width, z, 0, 0, 1);
  };
  /** Outward directions of the edges that end in a vertex. */
  const ending = new Map<number, readonly [number, number]>();
  const edges: (readonly [number, number, readonly [number, number]])[] = [];
  for (let i = 0; i < region.outline.length; i += 2) {
    const a = region.outline[i]!;
    const b = region.outline[i + 1]!;
    const ex = region.vertices[2 * b]! - region.vertices[2 * a]!;
    const ey = region.vertices[2 * b + 1]! - region.vertices[2 * a + 1]!;
    const length = Math.hypot(ex, ey);
    if (length === 0) continue;
    const outward = [ey / length, -ex / length] as const;
    ending.set(b, outward);
    edges.push([a, b, outward]);
  }
  for (const [a, b, outward] of edges) {
    const [ax, ay] = [region.vertices[2 * a]! + dx, region.vertices[2 * a + 1]! + dy];
    const [bx, by] = [region.vertices[2 * b]! + dx, region.vertices[2 * b + 1]! + dy];
    const ids = [near(ax, ay), far(ax, ay, outward), far(bx, by, outward), near(bx, by)] as const;
    mesh.triangle(ids[0], ids[1], ids[2]);
    mesh.triangle(ids[0], ids[2], ids[3]);
    const before = ending.get(a);
    if (!before || before[0] * outward[1] - before[1] * outward[0] <= 1e-3) continue;
    mesh.triangle(near(ax, ay), far(ax, ay, before), far(ax, ay, outward));
  }
}
