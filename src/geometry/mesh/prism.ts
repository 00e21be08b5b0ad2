import type { FilledRegion } from './filled-region';
import type { LineMeshBuilder, SolidMeshBuilder } from './solid-mesh';

/** Where upright solids are put, and what their sides, tops and top edges look like (numbers of parts). */
export interface PrismLooks {
  readonly side: number;
  readonly cap: number;
  readonly edge: number;
  /** 0 … 1; 1 when left out. */
  readonly opacity?: number;
}

/** What is grown by `raise`; without `lines` no edges are drawn. */
export interface PrismTarget {
  readonly solids: SolidMeshBuilder;
  readonly lines: LineMeshBuilder | null;
}

export interface RaisedRegion {
  readonly region: FilledRegion;
  readonly bottom: number;
  readonly top: number;
}

/** Adds regions with their own bottom and top as upright solids, moved by `−frame`. O(size of the regions). */
export function raise(
  { solids, lines }: PrismTarget,
  parts: readonly RaisedRegion[],
  frame: readonly [number, number],
  { side, cap, edge, opacity = 1 }: PrismLooks,
): void {
  for (const { region, bottom, top } of parts) {
    const dx = region.origin[0] - frame[0];
    const dy = region.origin[1] - frame[1];
    const x = (v: number): number => region.vertices[2 * v]! + dx;
    const y = (v: number): number => region.vertices[2 * v + 1]! + dy;
    const first = solids.vertexCount;
    solids.paint({ part: cap, foot: bottom, opacity });
    for (let v = 0; v < region.vertices.length / 2; v++) solids.vertex(x(v), y(v), top, 0, 0, 1);
    for (let i = 0; i < region.triangles.length; i += 3) {
      solids.triangle(
        first + region.triangles[i]!,
        first + region.triangles[i + 1]!,
        first + region.triangles[i + 2]!,
      );
    }
    solids.paint({ part: side, foot: bottom, opacity });
    lines?.paint({ part: edge, foot: bottom, opacity });
    for (let i = 0; i < region.outline.length; i += 2) {
      const a = region.outline[i]!;
      const b = region.outline[i + 1]!;
      solids.verticalQuad(x(a), y(a), x(b), y(b), bottom, top);
      lines?.segment(x(a), y(a), x(b), y(b), top);
    }
  }
}
