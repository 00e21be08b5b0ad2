import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId, StoreyId } from '../../../model/schema/ids';
import { shownKinds } from '../../../session/layers';
import type { ToolState } from '../../../session/state/tool-state';
import { heldPlaces } from '../../../session/tools/move-tool';
import { projector } from '../../camera/plan-view';
import type { Grabbable } from '../../pointer/pick';
import type { Stage } from '../../stage';
import { drawnStoreys, type DrawnStorey } from '../../storey/drawn-storeys';
import { drawnAssets, type AssetQuestion, type DrawnAsset } from './drawn-assets';
import { middleOf, NO_FIELD, signField } from './sign-field';
import { RestWatch } from './rest-watch';
import { keptNames } from './kept-names';
import { everySign, layOutSigns, type SignField, type SignLayout } from './sign-layout';
import { signExtent, type SignExtent } from './sign-extent';
import { signRows, type ToldBeside } from './sign-rows';
import { sameSide, SignPicture, signView, type SignView } from './sign-view';

/** Signs of one kind that are nearer to each other than this are one, CSS pixels. */
const MERGED = 25;
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

/** Where a sign stands that names keep clear of, and how far it reaches from there, CSS pixels. */
export interface SignSpot extends SignExtent {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Which signs there are and where, for the picture, the pointer and the labels alike. Brought up to date when somebody
 * asks: a change of the plan collects anew, a change of scale lays out anew, and so does another side once the picture
 * stands still, so that nothing jumps while it is turned; a drag moves what it holds.
 */
export class SignBoard {
  readonly #stage: Stage;
  #asked: readonly unknown[] = [];
  #at: unknown = null;
  /** What the signs are laid out by. */
  #laidOut: { readonly view: SignView; readonly names: unknown } | null = null;
  #drawn: readonly DrawnAsset[] = [];
  #rows: readonly ToldBeside[] = [];
  #middle: readonly [number, number, number] = [0, 0, 0];
  #index: ReadonlyMap<AssetId, number> = new Map();
  #field = NO_FIELD;
  #layout = everySign(NO_FIELD);
  #targets: readonly SignTarget[] | null = null;
  #spots: readonly SignSpot[] | null = null;
  #version = 0;
  readonly #watch: RestWatch;
  readonly #settled = new Set<() => void>();

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#watch = new RestWatch(stage.rig, () => {
      if (!this.#laidOut || sameSide(this.#laidOut.view, this.#view())) return;
      for (const listener of this.#settled) listener();
    });
  }

  /** Calls back when the picture has come to rest with another side before; returns the function that ends it. */
  onSettled(listener: () => void): () => void {
    this.#settled.add(listener);
    return () => this.#settled.delete(listener);
  }

  #view(): SignView {
    const { rig, viewport } = this.#stage;
    return signView(rig.view, viewport.height);
  }

  /** Another number whenever anything is another; brings everything up to date. */
  refresh(): number {
    const { session, rig } = this.#stage;
    const { document } = session.plan.getState();
    const view = session.view.getState();
    const tool = session.tool.getState();
    const selected = session.selection.getState().assets;
    const told = view.role === 'inspector' || view.asOf !== 'designed';
    const away = view.asOf === 'designed' ? undefined : session.coverage.getState().away;
    const known = session.standings.getState();
    const standings = told ? (known.ofDay?.standings ?? known.standings) : null;
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
      rig.view.lens !== undefined,
    ];
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
      this.#laidOut = null;
      this.#at = null;
    }
    this.#keepLaidOut();
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
  spots(): readonly SignSpot[] {
    this.refresh();
    this.#spots ??= [...this.#layout.count.keys()].flatMap((i) => this.#spotOf(i));
    return this.#spots;
  }

  /** The storey that a row of signs speaks of at a pixel; null where there is none, or one that speaks of several. */
  storeyAt([x, y]: readonly [number, number]): StoreyId | null {
    const { rig, viewport } = this.#stage;
    const { inRow, thing } = this.#layout;
    const place = projector(rig.view, viewport);
    for (let i = inRow.length - 1; i >= 0; i--) {
      const [spot] = inRow[i] === 1 ? this.#spotOf(i) : [];
      if (!spot) continue;
      const { px, py, depth } = place(spot.x, spot.y, spot.z);
      const hit =
        depth > 0 && x >= px - spot.left && x <= px + spot.right && y >= py - spot.up && y <= py + spot.down;
      if (hit) return this.#rows.find(({ of }) => of.includes(this.#drawn[thing[i]!]!))?.storey ?? null;
    }
    return null;
  }

  #spotOf(sign: number): SignSpot[] {
    const { x, y, z, count, inRow, thing } = this.#layout;
    if (count[sign] === 0) return [];
    const ringed = this.#drawn[thing[sign]!]!.state !== 'plain';
    const extent = signExtent(count[sign]!, ringed, inRow[sign] === 1);
    return [{ x: x[sign]!, y: y[sign]!, z: z[sign]!, ...extent }];
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
    this.#rows = document ? signRows(document, beside, shown, apart) : [];
    this.#drawn = [...things, ...this.#rows.flatMap(({ of }) => of)];
    this.#index = new Map(things.map(({ asset }, i) => [asset.id, i]));
    const pinned = [...question.always].map((id) => this.numberOf(id)).filter((i) => i >= 0);
    const walks = this.#stage.rig.view.lens !== undefined;
    this.#field = signField(things, new Set(pinned), walks);
    this.#middle = middleOf(this.#field);
  }

  /** Lays out anew what is seen at another scale, or has come to rest with another side before. */
  #keepLaidOut(): void {
    const { session, rig } = this.#stage;
    const view = this.#view();
    const names = session.geometry.getState().storeys;
    const before = this.#laidOut;
    const stays =
      before?.view.scale === view.scale &&
      before.names === names &&
      (this.#watch.moves || sameSide(before.view, view));
    if (stays) return;
    this.#laidOut = { view, names };
    const merge = MERGED * view.scale * Math.min(MOST_MERGED, Math.max(1, view.scale / AFAR));
    const picture = new SignPicture(view, this.#middle);
    const walks = rig.view.lens !== undefined;
    this.#layout = walks
      ? everySign(this.#field)
      : layOutSigns(this.#field, this.#rows, keptNames(session), { merge, dots: view.scale < DUST }, picture);
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
    this.#spots = null;
  }
}

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
