import type { FilledRegion } from './filled-region';
import type { SolidMesh } from './solid-mesh';
import { SolidMeshBuilder } from './solid-mesh';

/** An upright solid over a region: its sides, its top and the edges of its top apart, to be drawn differently. */
export interface Prism {
  readonly sides: SolidMesh;
  readonly cap: SolidMesh;
  /** Top outline as segments: x, y, z, x, y, z, … */
  readonly edges: Float32Array<ArrayBuffer>;
}

/** Several regions with their own bottom and top, raised into one Prism. `dx`, `dy` move them. O(size of the regions). */
export function raise(
  parts: readonly { readonly region: FilledRegion; readonly bottom: number; readonly top: number }[],
  frame: readonly [number, number],
): Prism {
  const sides = new SolidMeshBuilder();
  const cap = new SolidMeshBuilder();
  const edges: number[] = [];
  for (const { region, bottom, top } of parts) {
    const dx = region.origin[0] - frame[0];
    const dy = region.origin[1] - frame[1];
    const x = (v: number): number => region.vertices[2 * v]! + dx;
    const y = (v: number): number => region.vertices[2 * v + 1]! + dy;
    const first = cap.vertexCount;
    for (let v = 0; v < region.vertices.length / 2; v++) cap.vertex(x(v), y(v), top, 0, 0, 1);
    for (let i = 0; i < region.triangles.length; i += 3) {
      cap.triangle(
        first + region.triangles[i]!,
        first + region.triangles[i + 1]!,
        first + region.triangles[i + 2]!,
      );
    }
    for (let i = 0; i < region.outline.length; i += 2) {
      const a = region.outline[i]!;
      const b = region.outline[i + 1]!;
      sides.verticalQuad(x(a), y(a), x(b), y(b), bottom, top);
      edges.push(x(a), y(a), top, x(b), y(b), top);
    }
  }
  return { sides: sides.build(), cap: cap.build(), edges: Float32Array.from(edges) };
}
