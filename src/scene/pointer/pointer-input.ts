import type { AssetId, StoreyId } from '../../model/schema/ids';
import { arranges } from '../../session/state/view-state';
import type { ToolPointer } from '../../session/tools/tool';
import { openSign } from '../assets/signs/open-sign';
import { signBoard } from '../assets/signs/sign-board';
import { orbited, panned, zoomed } from '../camera/gestures';
import type { Stage } from '../stage';
import { goInto, goToRoom, roomAt } from './go-into';
import { floorPoint, GRAB_RADIUS, pickNearest } from './pick';

type Pixel = readonly [number, number];

/** What the pressed pointers are doing. */
type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'press'; readonly at: Pixel; readonly asset: AssetId | null; readonly orbit: boolean }
  | { readonly kind: 'pan'; readonly last: Pixel }
  | { readonly kind: 'orbit'; readonly last: Pixel }
  | { readonly kind: 'drag'; readonly z: number; readonly offset: Pixel }
  /** The tool in hand has the drag. */
  | { readonly kind: 'tool' }
  | { readonly kind: 'pinch'; readonly a: Pixel; readonly b: Pixel };

/** A press that moves less than this is a click, CSS pixels. */
const CLICK_SLOP = 5;
/** Metres beyond a storey's bounds at which something can still be placed. */
const BESIDE = 1;
/** Gestures of the left button alone. */
const HELD: ReadonlySet<Gesture['kind']> = new Set(['press', 'drag', 'tool']);
const WHEEL_STEP = 0.0016;
const WHEEL_LINE = 18;

/**
 * Pointer, wheel and touch on the drawing area. Left drags an asset, turns the 3D view or pans the plan; middle,
 * right and one finger pan; two fingers pan, zoom and turn; the wheel zooms to the pointer.
 */
export class PointerInput {
  readonly #stage: Stage;
  readonly #host: HTMLElement;
  readonly #pressed = new Map<number, Pixel>();
  readonly #ending = new AbortController();
  #gesture: Gesture = { kind: 'idle' };
  #spaceHeld = false;

  constructor(stage: Stage, host: HTMLElement) {
    this.#stage = stage;
    this.#host = host;
    const { signal } = this.#ending;
    host.addEventListener('pointerdown', this.#down, { signal });
    host.addEventListener('pointermove', this.#move, { signal });
    host.addEventListener('pointerup', this.#up, { signal });
    host.addEventListener('pointercancel', this.#lost, { signal });
    host.addEventListener('pointerleave', () => stage.session.hover(null), { signal });
    host.addEventListener('dblclick', this.#doubleClick, { signal });
    host.addEventListener('wheel', this.#wheel, { signal, passive: false });
    host.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    window.addEventListener('keydown', this.#space, { signal });
    window.addEventListener('keyup', this.#space, { signal });
    // The key may be let go while another window has the keyboard.
    window.addEventListener('blur', () => (this.#spaceHeld = false), { signal });
  }

  dispose(): void {
    this.#ending.abort();
    this.#endDrag(false);
  }

  readonly #space = (event: KeyboardEvent): void => {
    if (event.code === 'Space') this.#spaceHeld = event.type === 'keydown';
  };

  #pixel(event: MouseEvent): Pixel {
    const box = this.#host.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  #assetAt(pixel: Pixel, pointerType: string): AssetId | null {
    const { rig, viewport } = this.#stage;
    const things = signBoard(this.#stage).targets();
    const radius = pointerType === 'touch' ? GRAB_RADIUS.touch : GRAB_RADIUS.mouse;
    return pickNearest(things, rig.view, viewport, pixel, radius);
  }

  readonly #down = (event: PointerEvent): void => {
    // A captured pointer's click would never come to what floats over the picture.
    if (event.target instanceof Element && event.target.closest('button')) return;
    const at = this.#pixel(event);
    // A pointer that the browser has already ended can't be captured; its gesture then ends at the border.
    if (event.isTrusted) this.#host.setPointerCapture(event.pointerId);
    this.#pressed.set(event.pointerId, at);
    const [a, b] = [...this.#pressed.values()];
    if (a && b) {
      this.#endDrag(false);
      this.#gesture = { kind: 'pinch', a, b };
      return;
    }
    const primary = event.button === 0 && !this.#spaceHeld;
    const { session, rig } = this.#stage;
    const selecting = session.tool.getState().kind === 'select';
    if (!primary) {
      this.#gesture = { kind: 'pan', last: at };
      event.preventDefault();
      return;
    }
    const asset = selecting ? this.#assetAt(at, event.pointerType) : null;
    // A finger points at nothing before it presses.
    if (asset !== null && event.pointerType === 'touch') session.hover(asset);
    const orbit = !rig.view.flat && event.pointerType !== 'touch';
    this.#gesture = { kind: 'press', at, asset, orbit };
  };

  readonly #move = (event: PointerEvent): void => {
    const at = this.#pixel(event);
    const { session, rig, viewport } = this.#stage;
    if (!this.#pressed.has(event.pointerId)) {
      if (event.pointerType !== 'mouse') return;
      session.hover(this.#assetAt(at, 'mouse'));
      this.#toTool(event, at, (pointer) => session.tools.hover(pointer));
      return;
    }
    // With two buttons down, letting go of one is a move: what the left one held ends with it.
    const held = HELD.has(this.#gesture.kind);
    if (held && (event.buttons & 1) === 0) {
      this.#release(at, event);
      return;
    }
    this.#pressed.set(event.pointerId, at);
    const gesture = this.#gesture;
    switch (gesture.kind) {
      case 'press':
        if (Math.hypot(at[0] - gesture.at[0], at[1] - gesture.at[1]) > CLICK_SLOP)
          this.#begin(gesture, at, event);
        return;
      case 'tool':
        this.#toTool(event, at, (pointer) => session.tools.drag(pointer));
        return;
      case 'drag': {
        const floor = floorPoint(rig.view, viewport, at, gesture.z);
        if (floor) session.dragTo(floor[0] + gesture.offset[0], floor[1] + gesture.offset[1]);
        return;
      }
      case 'pan':
        this.#stage.look(panned(rig.view, viewport, gesture.last, at));
        this.#gesture = { kind: 'pan', last: at };
        return;
      case 'orbit':
        this.#stage.look(orbited(rig.view, viewport, at[0] - gesture.last[0], at[1] - gesture.last[1]));
        this.#gesture = { kind: 'orbit', last: at };
        return;
      case 'pinch':
        this.#pinch(gesture);
        return;
      case 'idle':
    }
  };

  #begin(press: Extract<Gesture, { kind: 'press' }>, at: Pixel, event: PointerEvent): void {
    const { session, rig, viewport } = this.#stage;
    const toPress = (pointer: ToolPointer): boolean => session.tools.press(pointer);
    const taken = this.#toTool(event, press.at, toPress, event.shiftKey) ?? false;
    if (taken) {
      this.#gesture = { kind: 'tool' };
      this.#toTool(event, at, (pointer) => session.tools.drag(pointer));
      return;
    }
    const thing = signBoard(this.#stage)
      .targets()
      .find(({ id, count }) => id === press.asset && count === 1);
    const grabbed = thing && floorPoint(rig.view, viewport, press.at, thing.z);
    if (!thing || !grabbed || !arranges(session.view.getState().role)) {
      this.#gesture = press.orbit ? { kind: 'orbit', last: press.at } : { kind: 'pan', last: press.at };
      return;
    }
    session.beginMove(thing.id);
    this.#gesture = { kind: 'drag', z: thing.z, offset: [thing.x - grabbed[0], thing.y - grabbed[1]] };
    const floor = floorPoint(rig.view, viewport, at, thing.z);
    if (floor) session.dragTo(floor[0] + thing.x - grabbed[0], floor[1] + thing.y - grabbed[1]);
  }

  #pinch(before: Extract<Gesture, { kind: 'pinch' }>): void {
    const [a, b] = [...this.#pressed.values()];
    if (!a || !b) return;
    const { rig, viewport } = this.#stage;
    const middle = (p: Pixel, q: Pixel): Pixel => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
    const apart = (p: Pixel, q: Pixel): number => Math.max(1, Math.hypot(q[0] - p[0], q[1] - p[1]));
    const angle = (p: Pixel, q: Pixel): number => Math.atan2(q[1] - p[1], q[0] - p[0]);
    const moved = panned(rig.view, viewport, middle(before.a, before.b), middle(a, b));
    const scaled = zoomed(moved, viewport, middle(a, b), apart(before.a, before.b) / apart(a, b));
    const turn = angle(a, b) - angle(before.a, before.b);
    const small = Math.atan2(Math.sin(turn), Math.cos(turn));
    this.#stage.look({ ...scaled, azimuth: scaled.azimuth + small });
    this.#gesture = { kind: 'pinch', a, b };
  }

  readonly #up = (event: PointerEvent): void => {
    this.#pressed.delete(event.pointerId);
    const [a, b] = [...this.#pressed.values()];
    if (!a) this.#release(this.#pixel(event), event);
    else this.#gesture = b ? { kind: 'pinch', a, b } : { kind: 'pan', last: a };
  };

  #release(at: Pixel, event: PointerEvent): void {
    const gesture = this.#gesture;
    if (gesture.kind === 'press') this.#click(gesture, at, event);
    // Let go outside the picture: nobody can mean a place that they don't see.
    const { width, height } = this.#stage.viewport;
    const inside = at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= height;
    if (gesture.kind === 'tool' && inside) this.#stage.session.tools.release(this.#toolPointer(event, at));
    else this.#endDrag(inside);
    this.#gesture = { kind: 'idle' };
  }

  #click(press: Extract<Gesture, { kind: 'press' }>, at: Pixel, event: PointerEvent): void {
    const { session } = this.#stage;
    if (session.tool.getState().kind === 'select') {
      const more = (event.shiftKey || event.ctrlKey || event.metaKey) && press.asset !== null;
      if (more && press.asset) session.toggleSelected(press.asset);
      else if (press.asset && openSign(this.#stage, press.asset)) return;
      else if (press.asset !== null || more || !goInto(this.#stage, at)) session.select(press.asset);
      return;
    }
    this.#toTool(event, at, (pointer) => {
      if (this.#onStorey(pointer.storey, [pointer.x, pointer.y])) session.tools.click(pointer);
    });
  }

  readonly #doubleClick = (event: MouseEvent): void => {
    if (this.#stage.session.tool.getState().kind === 'select') {
      const pixel = this.#pixel(event);
      const room = this.#assetAt(pixel, 'mouse') === null && roomAt(this.#stage, pixel);
      if (room) goToRoom(this.#stage, room);
      return;
    }
    this.#toTool(event, this.#pixel(event), (pointer) => this.#stage.session.tools.doubleClick(pointer));
  };

  /** What the tool in hand is told of a pixel; null above the horizon, or while no storey is shown. */
  #toolPointer(event: MouseEvent, at: Pixel): ToolPointer | null {
    const { session, rig, viewport } = this.#stage;
    const { storey } = session.view.getState();
    const level = storey === null ? undefined : session.plan.getState().document?.storeys[storey];
    const floor = level && floorPoint(rig.view, viewport, at, level.elevation);
    if (!level || !floor) return null;
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    const beside = floorPoint(rig.view, viewport, [at[0] + 1, at[1]], level.elevation);
    const pixel = beside ? Math.hypot(beside[0] - floor[0], beside[1] - floor[1]) : 0;
    return {
      storey: level.id,
      x: floor[0],
      y: floor[1],
      reach: pixel * (touch ? GRAB_RADIUS.touch : GRAB_RADIUS.mouse),
      shift: event.shiftKey,
      alt: event.altKey,
      mod: event.ctrlKey || event.metaKey,
      touch,
      asset: this.#assetAt(at, touch ? 'touch' : 'mouse'),
    };
  }

  /** Tells the tool in hand, when there is one and the pixel lies on the floor. */
  #toTool<T>(
    event: MouseEvent,
    at: Pixel,
    tell: (pointer: ToolPointer) => T,
    /** While selecting, too. */
    selecting = false,
  ): T | null {
    const { kind } = this.#stage.session.tool.getState();
    if (kind === 'move' || (kind === 'select' && !selecting)) return null;
    const pointer = this.#toolPointer(event, at);
    return pointer && tell(pointer);
  }

  /** Is the point on the drawn storey or right beside it? A click on empty ground places nothing. */
  #onStorey(storey: StoreyId, [x, y]: readonly [number, number]): boolean {
    const bounds = this.#stage.session.geometry.getState().storeys.get(storey)?.bounds;
    if (!bounds) return false;
    const [minX, minY, maxX, maxY] = bounds;
    return x >= minX - BESIDE && x <= maxX + BESIDE && y >= minY - BESIDE && y <= maxY + BESIDE;
  }

  /** The browser took the pointer away (a system gesture, a lost device): nothing may change by that. */
  readonly #lost = (event: PointerEvent): void => {
    this.#pressed.delete(event.pointerId);
    this.#endDrag(false);
    const [a, b] = [...this.#pressed.values()];
    if (!a) this.#gesture = { kind: 'idle' };
    else this.#gesture = b ? { kind: 'pinch', a, b } : { kind: 'pan', last: a };
  };

  #endDrag(keep: boolean): void {
    const { session } = this.#stage;
    if (this.#gesture.kind === 'tool' && !keep) session.tools.release(null);
    // Esc may have put the asset back while the pointer was still down.
    if (this.#gesture.kind !== 'drag' || session.tool.getState().kind !== 'move') return;
    if (keep) session.drop();
    else session.cancel();
  }

  readonly #wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { rig, viewport } = this.#stage;
    const delta = event.deltaY * (event.deltaMode === 1 ? WHEEL_LINE : 1) * (event.ctrlKey ? 5 : 1);
    const factor = Math.exp(Math.max(-400, Math.min(400, delta)) * WHEEL_STEP);
    this.#stage.look(zoomed(rig.view, viewport, this.#pixel(event), factor));
  };
}
