import type { CrowdMap } from '../../analyses/evacuation/report/report';
import type { Evacuation } from '../../session/evacuation/evacuation';
import { mapScale } from '../../session/evacuation/map-scale';
import { RoomMesh } from '../coverage/room-mesh';
import { NOTHING, RoomSheet } from '../coverage/room-sheet';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { mapMaterial, type MapUniforms } from './map-material';

/**
 * The tint of the shown storey by what a run came to there, as one mesh: another map writes its texture, and only another storey, grid,
 * other rooms or another place make it anew.
 */
export class MapTint {
  readonly #stage: Stage;
  readonly #evacuation: Evacuation;
  readonly #uniforms: MapUniforms;
  readonly #floors: RoomMesh<RoomSheet>;
  #shown: CrowdMap | null = null;

  constructor(stage: Stage, evacuation: Evacuation, palette: Palette, uniforms: MapUniforms) {
    this.#stage = stage;
    this.#evacuation = evacuation;
    this.#uniforms = uniforms;
    this.#floors = new RoomMesh(stage, uniforms, {
      sheet: (...rooms) => new RoomSheet(...rooms),
      material: (map) => mapMaterial(map, uniforms, palette),
    });
  }

  get mesh(): RoomMesh<RoomSheet>['mesh'] {
    return this.#floors.mesh;
  }

  /** Shows what is known by now; whether that is another picture. O(cells) when it is. */
  update(): boolean {
    const { map, measure } = this.#evacuation.store.getState();
    const { document } = this.#stage.session.plan.getState();
    const { storey } = this.#stage.session.view.getState();
    if (!document || !map || map.storey !== storey || map.measure !== measure) return this.#floors.hide();
    const { made, anew } = this.#floors.show(document, map.storey, map.grid);
    if (!anew && map === this.#shown) return false;
    made.sheet.fill((cell) => {
      const value = map.values[cell]!;
      return Number.isNaN(value) ? NOTHING : value;
    });
    this.#uniforms.ends.value = mapScale(map);
    this.#shown = map;
    return true;
  }

  /** Called with each frame: in plan it lies over steps, where people queue, and over what else stands on the floor. */
  frame(): void {
    const { material, visible } = this.mesh;
    if (visible) material.depthTest = !this.#stage.rig.view.flat;
  }

  dispose(): void {
    this.#floors.dispose();
  }
}
