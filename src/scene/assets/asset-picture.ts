import { Group, Points, type ShaderMaterial } from 'three';
import type { AssetId } from '../../model/schema/ids';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { ModelField, type Modelled } from './models/model-field';
import { signBoard, type SignBoard } from './signs/sign-board';
import { SignPoints } from './signs/sign-points';

/** Metres per pixel from which things are told by signs alone. */
const NEAR = 0.05;
/** Models are drawn this far around the middle of the picture, in heights of the picture. */
const AROUND = 1.5;
/** Around whoever walks, metres. */
const WALKED = 40;
/** They are chosen anew when the middle has moved by so much of that height. */
const MOVED = 0.25;

/** What was drawn last, to tell what has to be drawn anew. */
interface Written {
  readonly version: number;
  readonly models: number;
  readonly selected: readonly AssetId[] | null;
  readonly hovered: AssetId | null;
  readonly origin: Stage['origin'] | null;
}

/** Signs and models of a stage as things of three, brought up to date right before a frame is drawn. */
export class AssetPicture {
  readonly group = new Group();
  readonly #stage: Stage;
  readonly #board: SignBoard;
  readonly #points = new SignPoints();
  readonly #sprites: Points;
  readonly #models: ModelField;
  /** What the models were chosen by, and how often they were. */
  #chosen = '';
  #choices = 0;
  #written: Written = { version: -1, models: -1, selected: null, hovered: null, origin: null };

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#board = signBoard(stage);
    this.#sprites = new Points(this.#points.geometry);
    this.#sprites.frustumCulled = false;
    this.#sprites.renderOrder = 11;
    this.#models = new ModelField(() => {
      this.#chosen = '';
      stage.requestFrame();
    });
    this.group.add(this.#models.group, this.#sprites);
  }

  setLook(material: ShaderMaterial, palette: Palette): void {
    this.#sprites.material = material;
    this.#models.stalks.material.color.set(palette.ghost);
  }

  /** Before each frame: cheap when nothing is another. */
  update(): void {
    const { session, origin } = this.#stage;
    const version = this.#board.refresh();
    this.#chooseModels(version);
    const { assets: selected, hover: hovered } = session.selection.getState();
    const now: Written = { version, models: this.#choices, selected, hovered, origin };
    const before = this.#written;
    const same =
      now.version === before.version &&
      now.models === before.models &&
      now.selected === before.selected &&
      now.hovered === before.hovered &&
      now.origin === before.origin;
    if (same) return;
    this.#written = now;
    this.#points.write(this.#board, origin, { selected, hovered }, this.#models.tells);
  }

  dispose(): void {
    this.#points.dispose();
    this.#models.dispose();
  }

  #chooseModels(version: number): void {
    const { session, rig, viewport, origin } = this.#stage;
    const { x, y, span, flat, lens } = rig.view;
    const { storey } = session.view.getState();
    const { document } = session.plan.getState();
    const scale = span / viewport.height;
    const near = document !== null && !flat && scale <= NEAR;
    const step = 2 ** Math.round(Math.log2(span));
    const place = [x, y].map((value) => Math.round(value / (step * MOVED)));
    const chosen = near ? [version, step, ...place, ...origin].join() : 'none';
    if (chosen === this.#chosen) return;
    this.#chosen = chosen;
    this.#choices++;
    const reach =
      lens === undefined ? AROUND * Math.max(span, (span * viewport.width) / viewport.height) : WALKED;
    const { drawn, places } = this.#board;
    const things = drawn.flatMap(({ asset, floor }, thing): Modelled[] => {
      const [px, py] = [places.x[thing]!, places.y[thing]!];
      const shown = near && asset.storey === storey && Math.hypot(px - x, py - y) <= reach;
      return shown ? [{ thing, asset, x: px, y: py, floor }] : [];
    });
    const from = lens === undefined ? null : ([x, y] as const);
    this.#models.write(document, things, origin, { scale, from, span });
  }
}
