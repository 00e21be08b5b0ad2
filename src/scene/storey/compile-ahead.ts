import { Group, LineSegments, Mesh, PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import { emptyGeometry } from '../empty-geometry';
import type { StoreyMaterials } from './storey-materials';

/**
 * Gives the graphics card the programs of storeys before there is one: it compiles them while the worker makes the
 * first, and the page waits for neither. A program belongs to the lights of its scene.
 */
export function compileAhead(
  renderer: WebGLRenderer,
  scene: Scene,
  { solid, line, veil }: StoreyMaterials,
): void {
  const faces = emptyGeometry('position', 'normal');
  const storey = new Group();
  storey.add(
    new Mesh(faces, solid),
    new LineSegments(emptyGeometry('position'), line),
    new Mesh(faces, veil),
  );
  renderer.compile(storey, new PerspectiveCamera(), scene);
}
