import { Mesh, type ShaderMaterial } from 'three';
import { onStorey } from '../../model/query/on-storey';
import type { Space } from '../../model/schema/space';
import type { CampusDocument } from '../../model/schema/document';
import type { CameraState } from '../../session/cameras/camera-state';
import type { Cameras } from '../../session/cameras/cameras';
import { tintLevels } from '../../session/cameras/tint-levels';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { cameraTintMaterial, setScale, type CameraTintUniforms } from './camera-tint-material';
import { isSameGrid, SeenSheet } from './seen-sheet';
import { tintScale } from '../../session/cameras/tint-scale';

/** Drawn after the floor and before what stands on it, as the tint of extinguishers. */
const ORDER = 2;

/** What a sheet was made of. */
interface Made {
  readonly sheet: SeenSheet;
  readonly spaces: readonly Space[];
  readonly at: readonly [number, number, number];
}

/** What a picture goes by; the plan's own scale is its campus's. */
type Shown = Pick<CameraState, 'seen' | 'choice' | 'result'> & Pick<CampusDocument, 'campus'>;

/**
 * The tint of the shown storey by what cameras see, as one mesh: a new state writes its texture, and only another storey,
 * other rooms or another place make it anew.
 */
export class SeenTint {
  readonly mesh = new Mesh<SeenSheet['geometry'], ShaderMaterial>();
  readonly #stage: Stage;
  readonly #cameras: Cameras;
  readonly #palette: Palette;
  readonly #uniforms: CameraTintUniforms;
  #made: Made | null = null;
  #shown: Shown | null = null;

  constructor(stage: Stage, cameras: Cameras, palette: Palette, uniforms: CameraTintUniforms) {
    this.#stage = stage;
    this.#cameras = cameras;
    this.#palette = palette;
    this.#uniforms = uniforms;
    this.mesh.renderOrder = ORDER;
    this.mesh.visible = false;
  }

  /** Shows what is known by now; whether that is another picture. O(cells) when it is. */
  update(): boolean {
    const state = this.#cameras.state.getState();
    const { seen, choice, result } = state;
    const { document } = this.#stage.session.plan.getState();
    const { storey } = this.#stage.session.view.getState();
    if (!document || !seen || seen.storey !== storey) {
      const was = this.mesh.visible;
      this.mesh.visible = false;
      return was;
    }
    const { campus } = document;
    const before = this.#shown;
    const made = this.#sheetFor(seen, onStorey(document, 'spaces', seen.storey));
    const anew = made !== this.#made || !this.mesh.visible;
    this.#made = made;
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
    this.mesh.visible = true;
    return changed;
  }

  /** Rooms whose floor has to be seen, as far as a result tells. */
  #ask({ sheet, spaces }: Made, { seen, result }: CameraState): void {
    const rooms = result?.storeys.find(({ storey }) => storey === seen?.storey)?.rooms ?? [];
    const asked = new Set(rooms.filter(({ floors }) => floors.length > 0).map(({ space }) => space));
    sheet.ask((room) => asked.has(spaces[room]!.id));
  }

  #sheetFor({ storey, grid }: NonNullable<CameraState['seen']>, spaces: readonly Space[]): Made {
    const { origin, session } = this.#stage;
    const elevation = session.plan.getState().document?.storeys[storey]?.elevation ?? 0;
    const at = [grid.x0 - origin[0], grid.y0 - origin[1], elevation] as const;
    const made = this.#made;
    if (
      made &&
      made.spaces === spaces &&
      isSameGrid(made.sheet.grid, grid) &&
      at.every((each, i) => each === made.at[i])
    ) {
      return made;
    }
    this.#drop();
    const sheet = new SeenSheet(
      grid,
      spaces.map(({ outline }) => outline),
      at,
    );
    this.#uniforms.size.value.set(grid.nx, grid.ny);
    this.#uniforms.cell.value = grid.cell;
    this.mesh.geometry = sheet.geometry;
    this.mesh.material = cameraTintMaterial(sheet.texture, this.#uniforms, this.#palette);
    return { sheet, spaces, at };
  }

  #drop(): void {
    if (!this.#made) return;
    this.#made.sheet.dispose();
    this.mesh.material.dispose();
    this.#made = null;
  }

  dispose(): void {
    this.#drop();
    this.mesh.visible = false;
  }
}
