import type { Session } from '../session/session';
import { CameraRig } from './camera/camera-rig';
import { NO_INSETS, type Insets } from './camera/insets';
import type { PlanView, Viewport } from './camera/plan-view';
import type { Grip } from './pointer/grip';

/** More would cost more than anybody sees. */
const MOST_PIXELS_PER_POINT = 2;

/** Does this person ask their system for less motion? */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** People who can be pointed at. */
export interface DrawnPeople {
  /** Number of the one at a pixel, as exactly as the hand points; −1 = nobody. */
  at(pixel: readonly [number, number], hand: 'mouse' | 'touch'): number;
  follow(who: number): void;
  /** Where those walk who are near a place on a floor: plan metres, radians from east; null = nobody does. */
  wayNear(x: number, y: number, z: number): number | null;
}

/** What the parts of the scene share: the session, the camera, the drawing area, and how to ask for a frame. */
export class Stage {
  readonly session: Session;
  readonly rig: CameraRig;
  viewport: Viewport = { width: 1, height: 1 };
  /** Plan point that the drawn numbers are relative to, so that 32-bit floats are exact on any map. */
  origin: readonly [number, number] = [0, 0];
  #originPlan: string | null = null;
  #draw: () => void = () => undefined;
  /** How often the picture was framed anew. */
  #framings = 0;
  #drawn: string | null = null;
  readonly #resized = new Set<() => void>();
  readonly #placed = new Set<() => void>();
  readonly #looked = new Set<(before: PlanView, now: PlanView) => void>();

  constructor(session: Session, still: () => boolean = wantsStillness) {
    this.session = session;
    this.rig = new CameraRig(still);
  }

  /** Fixes the origin for a plan; the first call for each plan counts, so that nothing drawn jumps later. */
  setOrigin(planKey: string, origin: readonly [number, number]): void {
    if (planKey === this.#originPlan) return;
    this.#originPlan = planKey;
    this.origin = origin;
    for (const listener of this.#placed) listener();
  }

  /** Calls back when another plan brought another origin; returns the function that ends it. */
  onOrigin(listener: () => void): () => void {
    this.#placed.add(listener);
    return () => this.#placed.delete(listener);
  }

  /** Gives the keyboard to the picture; given by whoever draws it. */
  focus: () => void = () => undefined;
  /** Ways to keep clear of what floats over the picture; given by whoever knows the page. */
  insets: () => readonly Insets[] = () => [NO_INSETS];
  /** Flies to where the whole storey is seen; given by whoever knows the storey. */
  fit: () => void = () => undefined;
  /** Frames anew what was framed, when something else floats over the picture and nobody has moved the camera since. */
  reframe: () => void = () => undefined;
  /** Key of the label that stands at a pixel; given by whoever lays them out. */
  labelAt: (pixel: readonly [number, number]) => string | null = () => null;
  /** People who are drawn; given by whoever draws them. */
  people: DrawnPeople | null = null;
  /** The camera goes with somebody: storeys and 2D are theirs to change. */
  led = false;
  /** What can be dragged besides assets; given by whoever draws it. */
  grip: Grip | null = null;
  /** Metres that may be seen at most, so that nobody loses the building. */
  widest = Infinity;

  /** Puts the camera there, not farther away than `widest`. */
  look(view: PlanView): void {
    const before = this.rig.view;
    this.rig.jump(view.span > this.widest ? { ...view, span: this.widest } : view);
    for (const listener of this.#looked) listener(before, this.rig.view);
  }

  /** Calls back when a hand has moved the camera, with the views before and after; returns the function that ends it. */
  onLook(listener: (before: PlanView, now: PlanView) => void): () => void {
    this.#looked.add(listener);
    return () => this.#looked.delete(listener);
  }

  /** The selected asset, or null when nothing of the shown storey is selected: what walls must not hide. Metres. */
  focusPoint(): readonly [number, number, number] | null {
    const { asset: id } = this.session.selection.getState();
    const { document } = this.session.plan.getState();
    const asset = id === null ? undefined : document?.assets[id];
    if (!asset || asset.storey !== this.session.view.getState().storey) return null;
    return [asset.x, asset.y, document?.storeys[asset.storey]?.elevation ?? 0];
  }

  /** Puts the camera where all is seen: what was pointed at before is elsewhere now. */
  frame(view: PlanView): void {
    this.#framings++;
    this.rig.jump(view);
  }

  /** What pixels are of: the plan, its storey and its framing; null while there is nothing to be seen of them. */
  sight(): string | null {
    const { planKey } = this.session.plan.getState();
    const { storey } = this.session.view.getState();
    const known = storey !== null && this.session.geometry.getState().storeys.has(storey);
    return known ? `${planKey ?? ''} ${storey} ${this.#framings}` : null;
  }

  /** Called with each frame. */
  drew(): void {
    this.#drawn = this.sight();
  }

  /** Does a person see what a pixel is asked of? Between opening a plan and its first frame the old picture stands. */
  isDrawn(): boolean {
    const sight = this.sight();
    if (sight !== this.#drawn) this.requestFrame();
    return sight !== null && sight === this.#drawn;
  }

  /** Called once by the renderer. */
  drawWith(draw: () => void): void {
    this.#draw = draw;
  }

  /** Asks for one frame; nothing is drawn unless somebody asks. */
  requestFrame(): void {
    this.#draw();
  }

  /** Pixels of the graphics card a CSS pixel. */
  pixelRatio(): number {
    return Math.min(window.devicePixelRatio, MOST_PIXELS_PER_POINT);
  }

  resize(viewport: Viewport): void {
    this.viewport = viewport;
    for (const listener of this.#resized) listener();
    this.requestFrame();
  }

  /** Calls back when the drawing area changed its size; returns the function that ends it. */
  onResize(listener: () => void): () => void {
    this.#resized.add(listener);
    return () => this.#resized.delete(listener);
  }
}
