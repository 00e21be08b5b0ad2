import type { CampusDocument } from '../../model/schema/document';
import type { CameraState } from '../../session/cameras/camera-state';
import type { Cameras } from '../../session/cameras/cameras';
import { tintLevels } from '../../session/cameras/tint-levels';
import { tintScale } from '../../session/cameras/tint-scale';
import { RoomMesh, type Made } from '../coverage/room-mesh';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { cameraTintMaterial, setScale, type CameraTintUniforms } from './camera-tint-material';
import { SeenSheet } from './seen-sheet';

/** What a picture goes by; the plan's own scale is its campus's. */
type Shown = Pick<CameraState, 'seen' | 'choice' | 'result'> & Pick<CampusDocument, 'campus'>;

/**
 * The tint of the shown storey by what cameras see, as one mesh: a new state writes its texture, and only another storey,
 * other rooms or another place make it anew.
 */
export class SeenTint {
  readonly #stage: Stage;
  readonly #cameras: Cameras;
  readonly #palette: Palette;
  readonly #uniforms: CameraTintUniforms;
  readonly #floors: RoomMesh<SeenSheet>;
  #shown: Shown | null = null;

  constructor(stage: Stage, cameras: Cameras, palette: Palette, uniforms: CameraTintUniforms) {
    this.#stage = stage;
    this.#cameras = cameras;
    this.#palette = palette;
    this.#uniforms = uniforms;
    this.#floors = new RoomMesh(stage, uniforms, {
      sheet: (...rooms) => new SeenSheet(...rooms),
      material: (map) => cameraTintMaterial(map, uniforms, palette),
    });
  }

  get mesh(): RoomMesh<SeenSheet>['mesh'] {
    return this.#floors.mesh;
  }

  /** Shows what is known by now; whether that is another picture. O(cells) when it is. */
  update(): boolean {
    const state = this.#cameras.state.getState();
    const { seen, choice, result } = state;
    const { document } = this.#stage.session.plan.getState();
    const { storey } = this.#stage.session.view.getState();
    if (!document || !seen || seen.storey !== storey) return this.#floors.hide();
    const { campus } = document;
    const before = this.#shown;
    const { made, anew } = this.#floors.show(document, seen.storey, seen.grid);
    const rescaled = anew || choice !== before?.choice || campus !== before.campus;
    if (rescaled) {
      const densities = tintLevels(document, choice).map(({ density }) => density);
      setScale(this.#uniforms, tintScale(choice.look, densities), this.#palette);
    }
    if (anew || seen !== before?.seen || choice !== before.choice) {
      made.sheet.write(seen, choice.look === 'counts');
    }
    if (anew || result !== before?.result) this.#ask(made, state);
    const changed = rescaled || seen !== before?.seen || result !== before.result;
    this.#shown = { seen, choice, result, campus };
    return changed;
  }

  /** Rooms whose floor has to be seen, as far as a result tells. */
  #ask({ sheet, spaces }: Made<SeenSheet>, { seen, result }: CameraState): void {
    const rooms = result?.storeys.find(({ storey }) => storey === seen?.storey)?.rooms ?? [];
    const asked = new Set(rooms.filter(({ floors }) => floors.length > 0).map(({ space }) => space));
    sheet.ask((room) => asked.has(spaces[room]!.id));
  }

  dispose(): void {
    this.#floors.dispose();
  }
}
