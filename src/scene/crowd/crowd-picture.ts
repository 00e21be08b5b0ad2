import type { StoreyId } from '../../model/schema/ids';
import type { Evacuation } from '../../session/evacuation/evacuation';
import { rowOfPerson } from '../../session/evacuation/played-person';
import type { PlanView } from '../camera/plan-view';
import type { Stage } from '../stage';
import type { BodyMaterials } from './body-materials';
import { BodyMeshes } from './body-meshes';
import { BodyRows } from './body-rows';
import { onFloors, shownFloors, type DrawnFloors } from './drawn-floors';

/** Over the floor, so that a ring doesn't lie in it, metres. */
const OVER_FLOOR = 0.04;
/** Half the height of a figure: where the dot of one stands that is seen from afar. */
const CHEST = 1.2;
/** From where a pixel is so many metres, figures would be specks: dots say more. */
const SPECK = 0.07;

/** Is a body drawn as a dot, rather than upright? O(1). */
export const drawsDots = ({ flat, span }: PlanView, height: number): boolean =>
  flat || span / Math.max(1, height) > SPECK;

/** People of a rehearsal as they are drawn: whom the scenario places before a run, then who is where at the time that is on show. */
export class CrowdPicture {
  readonly rows = new BodyRows();
  readonly meshes = new BodyMeshes(this.rows);
  readonly #stage: Stage;
  readonly #evacuation: Evacuation;
  #materials: BodyMaterials | null = null;
  #floors: DrawnFloors = new Map();
  #dirty = true;

  constructor(stage: Stage, evacuation: Evacuation) {
    this.#stage = stage;
    this.#evacuation = evacuation;
  }

  setLook(materials: BodyMaterials): void {
    this.#materials = materials;
    this.meshes.setLook(materials);
    this.#ask();
  }

  /** Are those drawn whom the scenario places, rather than those of a recording? Also while somebody puts people. */
  get isPlacing(): boolean {
    const { recording } = this.#evacuation.playback;
    return (
      recording === null ||
      recording.frames === 0 ||
      this.#stage.session.tool.getState().kind === 'put-people'
    );
  }

  /** Keeps asking for frames when what is drawn is another; answers what ends that. */
  listen(): () => void {
    const { session } = this.#stage;
    const { store, playback } = this.#evacuation;
    const again = (): void => {
      this.#dirty = true;
      this.#ask();
    };
    const refloor = (): void => {
      this.#floors = shownFloors(this.#stage);
      again();
    };
    const ask = (): void => this.#ask();
    refloor();
    const stops = [
      playback.onFrame(again),
      playback.watch(ask),
      store.subscribe((now, before) => {
        if (now.placed !== before.placed) again();
        if (now.followed !== before.followed) ask();
      }),
      onFloors(this.#stage, refloor),
      session.tool.subscribe((now, before) => {
        if (now.kind !== before.kind) again();
      }),
    ];
    return () => {
      stops.forEach((stop) => stop());
      this.#ask();
    };
  }

  /** Called with each frame: writes who is where, if that is another. O(people) then, else O(1). */
  frame(): void {
    const { rig, viewport } = this.#stage;
    if (!this.#materials) return;
    const { uniforms, dot } = this.#materials;
    if (this.#dirty) {
      this.#dirty = false;
      this.#fill();
      this.meshes.update();
    }
    const { view } = rig;
    const dots = drawsDots(view, viewport.height);
    uniforms.viewport.value.set(viewport.width, viewport.height);
    uniforms.raised.value = view.flat ? 0 : CHEST;
    // In plan nothing stands over anybody.
    dot.depthTest = !view.flat;
    this.meshes.show(!dots ? 'figures' : view.flat ? 'plan' : 'dots', this.#ring(uniforms));
  }

  dispose(): void {
    this.meshes.dispose();
  }

  #fill(): void {
    const { session, origin } = this.#stage;
    const { store, playback } = this.#evacuation;
    const { crowd, recording, storeys } = playback;
    if (!this.isPlacing && crowd !== null && recording !== null) {
      this.rows.fillPlayed(crowd, recording.head, storeys, this.#floors, origin);
      this.#evacuation.tellDrawn(this.rows.count, crowd.count);
      return;
    }
    const { document } = session.plan.getState();
    const elevationOf = (id: StoreyId): number => document?.storeys[id]?.elevation ?? 0;
    const placed = store.getState().placed ?? [];
    this.rows.fillPlaced(placed, elevationOf, this.#floors, origin);
    this.#evacuation.tellDrawn(this.rows.count, placed.length);
  }

  /** Puts the ring around who is followed; false where nobody is, or not on what is drawn. */
  #ring({ spot, radius }: BodyMaterials['uniforms']): boolean {
    const { followed } = this.#evacuation.store.getState();
    const { crowd, recording, storeys } = this.#evacuation.playback;
    if (followed === null || crowd === null || recording === null || this.isPlacing) return false;
    const row = rowOfPerson(crowd, followed);
    const storey = row < 0 ? undefined : storeys[crowd.storey[row]!];
    const floor = storey === undefined ? undefined : this.#floors.get(storey);
    if (!floor || crowd.z[row]! < floor.from) return false;
    const [x0, y0] = this.#stage.origin;
    spot.value.set(crowd.x[row]! - x0, crowd.y[row]! - y0, crowd.z[row]! + floor.lift + OVER_FLOOR);
    radius.value = recording.head.radius[followed]!;
    return true;
  }

  #ask(): void {
    this.#stage.requestFrame();
  }
}
