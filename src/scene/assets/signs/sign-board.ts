import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { shownKinds } from '../../../session/layers';
import type { ToolState } from '../../../session/state/tool-state';
import { heldPlaces } from '../../../session/tools/move-tool';
import { ASSET_KINDS } from '../../../model/schema/assets/asset-kinds';
import type { Grabbable } from '../../pointer/pick';
import type { Stage } from '../../stage';
import { drawnStoreys, type DrawnStorey } from '../../storey/drawn-storeys';
import { drawnAssets, SIGN_HEIGHT, type AssetQuestion, type DrawnAsset } from './drawn-assets';
import { summaries, type Summary } from './summaries';
import { layOutSigns, type SignField, type SignLayout } from './sign-layout';

/** CSS pixels of a sign, and how far apart signs are kept. */
export const SIGN_SIZE = 24;
const APART = 25;
/** Signs with numbers in a row stand so much farther apart. */
const ROW = 1.5;
/** From here on a storey is seen from afar and signs tell of more at once; metres per pixel. */
const AFAR = 0.16;
/** How much farther things of one kind are told by one sign from afar, at most. */
const MOST_MERGED = 4;
/** Beyond this scale dots would be dust. */
const DUST = 0.3;

/** A sign that can be grabbed or opened. */
export interface SignTarget extends Grabbable<AssetId> {
  /** How many things it tells. */
  readonly count: number;
  /** Too little room for more than a dot. */
  readonly dot: boolean;
}

const NOTHING: SignField = {
  x: new Float64Array(),
  y: new Float64Array(),
  z: new Float64Array(),
  kind: new Uint8Array(),
  order: new Int32Array(),
  told: new Int32Array(),
  pinned: new Set(),
};

const NONE: SignLayout = {
  thing: new Int32Array(),
  x: new Float64Array(),
  y: new Float64Array(),
  z: new Float64Array(),
  count: new Int32Array(),
  signOf: new Int32Array(),
};

/**
 * Which signs there are and where, for the picture, the pointer and the labels alike. Brought up to date when somebody
 * asks: a change of the plan collects anew, a change of scale lays out anew, a drag moves what it holds.
 */
export class SignBoard {
  readonly #stage: Stage;
  #asked: readonly unknown[] = [];
  #at: unknown = null;
  #scale = Number.NaN;
  #drawn: readonly DrawnAsset[] = [];
  #summaries: readonly Summary[] = [];
  #index: ReadonlyMap<AssetId, number> = new Map();
  #field = NOTHING;
  #layout = NONE;
  #targets: readonly SignTarget[] | null = null;
  #version = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Another number whenever anything is another; brings everything up to date. */
  refresh(): number {
    const { session, rig, viewport } = this.#stage;
    const { document } = session.plan.getState();
    const view = session.view.getState();
    const tool = session.tool.getState();
    const selected = session.selection.getState().assets;
    const told = view.role === 'inspector' || view.asOf !== 'designed';
    const away = view.asOf === 'designed' ? undefined : session.coverage.getState().away;
    const standings = told ? session.standings.getState().standings : null;
    const { storey, stack, mode } = view;
    const kinds = shownKinds(view);
    const placing = tool.kind === 'place' ? tool.assetKind : null;
    const held = tool.kind === 'move' ? tool.along : null;
    const asked = [
      document?.assets,
      document?.storeys,
      storey,
      stack,
      mode,
      kinds,
      selected,
      standings,
      away,
    ];
    const scale = scaleStep(rig.view.span / viewport.height);
    if ([...asked, placing, held].some((each, i) => each !== this.#asked[i])) {
      this.#asked = [...asked, placing, held];
      this.#collect(
        document,
        {
          storeys: document ? signedStoreys(drawnStoreys(document, storey, stack, mode)) : [],
          kinds: placing === null || kinds.includes(placing) ? kinds : [...kinds, placing],
          always: new Set([...selected, ...heldIds(tool)]),
          statusOf: standings && ((id) => standings.get(id)?.status),
          ...(away ? { away } : {}),
        },
        storey,
      );
      this.#scale = Number.NaN;
      this.#at = null;
    }
    if (scale !== this.#scale) {
      this.#scale = scale;
      this.#layOut(this.#field, scale);
    }
    const at = tool.kind === 'move' ? tool.at : null;
    if (at !== this.#at) {
      this.#at = at;
      if (tool.kind === 'move') this.#hold(tool);
    }
    return this.#version;
  }

  /** What is drawn, as of the last refresh; `layout` names it by number. */
  get drawn(): readonly DrawnAsset[] {
    return this.#drawn;
  }

  /** Where each of them is, what a drag holds where the pointer has it. Metres of the plan. */
  get places(): Pick<SignField, 'x' | 'y'> {
    return this.#field;
  }

  get layout(): SignLayout {
    return this.#layout;
  }

  /** Number of an asset among the drawn; −1 = it isn't. */
  numberOf(id: AssetId | null): number {
    return id === null ? -1 : (this.#index.get(id) ?? -1);
  }

  /** The signs of the shown storey. Brings everything up to date. */
  targets(): readonly SignTarget[] {
    this.refresh();
    this.#targets ??= this.#targetsOn(this.#stage.session.view.getState().storey);
    return this.#targets;
  }

  /** Where signs stand that names keep clear of. Brings everything up to date. */
  spots(): readonly { readonly x: number; readonly y: number; readonly z: number }[] {
    this.refresh();
    const { x, y, z, count } = this.#layout;
    return [...count.keys()].flatMap((i) => (count[i] === 0 ? [] : [{ x: x[i]!, y: y[i]!, z: z[i]! }]));
  }

  /** Places of all that one sign tells; empty when the asset isn't drawn. */
  toldWith(id: AssetId): readonly DrawnAsset[] {
    const sign = this.#layout.signOf[this.numberOf(id)] ?? -1;
    return sign < 0 ? [] : this.#drawn.filter((_, i) => this.#layout.signOf[i] === sign);
  }

  #targetsOn(storey: StoreyId | null): SignTarget[] {
    const { thing, x, y, z, count } = this.#layout;
    const targets: SignTarget[] = [];
    for (let i = 0; i < thing.length; i++) {
      const { asset } = this.#drawn[thing[i]!]!;
      if (asset.storey !== storey) continue;
      const told = count[i]!;
      targets.push({
        id: asset.id,
        x: x[i]!,
        y: y[i]!,
        z: z[i]!,
        count: Math.max(1, told),
        dot: told === 0,
      });
    }
    return targets;
  }

  #collect(document: CampusDocument | null, question: AssetQuestion, shown: StoreyId | null): void {
    const all = document ? drawnAssets(document, question) : [];
    const things = all.filter(({ asset }) => asset.storey === shown);
    const beside = all.filter(({ asset }) => asset.storey !== shown);
    const apart = question.storeys.some(({ lift }) => lift !== 0);
    this.#summaries = document ? summaries(document, beside, apart ? 'storey' : 'building') : [];
    this.#drawn = [...things, ...this.#summaries.map(({ of }) => of)];
    this.#index = new Map(things.map(({ asset }, i) => [asset.id, i]));
    const drawn = this.#drawn;
    this.#field = {
      x: Float64Array.from(drawn, ({ asset }) => asset.x),
      y: Float64Array.from(drawn, ({ asset }) => asset.y),
      z: Float64Array.from(drawn, ({ floor }) => floor + SIGN_HEIGHT),
      kind: Uint8Array.from(drawn, ({ asset }) => ASSET_KINDS.indexOf(asset.kind)),
      order: Int32Array.from(drawn, (_, i) => i),
      told: Int32Array.from(drawn, (_, i) => this.#summaries[i - things.length]?.count ?? 0),
      pinned: new Set([...question.always].map((id) => this.numberOf(id)).filter((i) => i >= 0)),
    };
  }

  #layOut(field: SignField, scale: number): void {
    const apart = APART * scale;
    const { x, y, z } = field;
    this.#summaries.forEach((summary, i) => {
      const at = x.length - this.#summaries.length + i;
      x[at] = summary.x + summary.right * apart * ROW;
      y[at] = summary.y - summary.down * apart * ROW;
      z[at] = summary.z;
    });
    const merge = apart * Math.min(MOST_MERGED, Math.max(1, scale / AFAR));
    this.#layout = layOutSigns(field, { apart, merge, dots: scale < DUST });
    this.#changed();
  }

  #hold(tool: Extract<ToolState, { kind: 'move' }>): void {
    for (const { id, x, y } of heldPlaces(tool)) {
      const thing = this.numberOf(id);
      const sign = this.#layout.signOf[thing] ?? -1;
      if (sign < 0) continue;
      this.#field.x[thing] = x;
      this.#field.y[thing] = y;
      this.#layout.x[sign] = x;
      this.#layout.y[sign] = y;
    }
    this.#changed();
  }

  #changed(): void {
    this.#version++;
    this.#targets = null;
  }
}

/** Signs are laid out anew each time the scale has changed by the root of two. */
const scaleStep = (metresPerPixel: number): number => 2 ** (Math.round(Math.log2(metresPerPixel) * 2) / 2);

/** Storeys whose assets are shown: the shown one, and with several in full those that are more than an outline beside it. */
const signedStoreys = (drawn: readonly DrawnStorey[]): DrawnStorey[] =>
  drawn.filter(({ look, lift }) => look !== 'outline' || lift !== 0);

const heldIds = (tool: ToolState): AssetId[] =>
  tool.kind === 'move' ? [tool.id, ...tool.along.map(({ id }) => id)] : [];

const boards = new WeakMap<Stage, SignBoard>();

/** The one board of a stage. */
export function signBoard(stage: Stage): SignBoard {
  const board = boards.get(stage) ?? new SignBoard(stage);
  boards.set(stage, board);
  return board;
}
