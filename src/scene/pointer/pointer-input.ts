import type { AssetId } from '../../model/schema/ids';
import { arranges } from '../../session/state/view-state';
import type { ToolPointer } from '../../session/tools/tool';
import { openSign } from '../assets/signs/open-sign';
import { signBoard } from '../assets/signs/sign-board';
import { orbited, panned, pinched, zoomed } from '../camera/gestures';
import type { Stage } from '../stage';
import { goInto, goToRoom, roomAt } from './go-into';
import { gripAt, GripHold } from './grip-hold';
import { floorPoint } from './pick';
import { assetAt, isOnStorey, toolPointer } from './tool-pointer';

type Pixel = readonly [number, number];

interface Press {
  readonly kind: 'press';
  readonly at: Pixel;
  readonly asset: AssetId | null;
  /** A handle is under it, nearer than any asset. */
  readonly grip: boolean;
  readonly orbit: boolean;
  /** What was seen there. */
  readonly sight: string | null;
}

/** What the pressed pointers are doing. */
type Gesture =
  | { readonly kind: 'idle' }
  | Press
  | { readonly kind: 'pan'; readonly last: Pixel }
  | { readonly kind: 'orbit'; readonly last: Pixel }
  | { readonly kind: 'drag'; readonly z: number; readonly offset: Pixel }
  | { readonly kind: 'grip'; readonly hold: GripHold }
  /** The tool in hand has the drag. */
  | { readonly kind: 'tool' }
  | { readonly kind: 'pinch'; readonly a: Pixel; readonly b: Pixel };

/** A press that moves less than this is a click, CSS pixels. */
const CLICK_SLOP = 5;
/** Gestures of the left button alone. */
const HELD: ReadonlySet<Gesture['kind']> = new Set(['press', 'drag', 'grip', 'tool']);
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

  readonly #down = (event: PointerEvent): void => {
    // A captured pointer's click would never come to what floats over the picture.
    if (event.target instanceof Element && event.target.closest('button')) return;
    if (!this.#stage.isDrawn()) return;
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
    const { session, rig } = this.#stage;
    const hand = this.#spaceHeld || session.tool.getState().kind === 'hand';
    const primary = event.button === 0 && !hand;
    const selecting = session.tool.getState().kind === 'select';
    if (!primary) {
      this.#gesture = { kind: 'pan', last: at };
      event.preventDefault();
      return;
    }
    const grip = selecting && gripAt(this.#stage, at, event.pointerType);
    const asset = selecting && !grip ? assetAt(this.#stage, at, event.pointerType) : null;
    // A finger points at nothing before it presses.
    if (asset !== null && event.pointerType === 'touch') session.hover(asset);
    const orbit = !rig.view.flat && event.pointerType !== 'touch';
    this.#gesture = { kind: 'press', at, asset, grip, orbit, sight: this.#stage.sight() };
  };

  readonly #move = (event: PointerEvent): void => {
    const at = this.#pixel(event);
    const { session, rig, viewport } = this.#stage;
    if (!this.#pressed.has(event.pointerId)) {
      if (event.pointerType !== 'mouse' || !this.#stage.isDrawn()) return;
      const selects = session.tool.getState().kind === 'select';
      const grip = selects && gripAt(this.#stage, at, 'mouse');
      this.#host.dataset['grip'] = grip ? 'over' : 'none';
      const person = selects && (this.#stage.people?.at(at, 'mouse') ?? -1) >= 0;
      this.#host.dataset['person'] = person ? 'over' : 'none';
      session.hover(grip ? null : assetAt(this.#stage, at, 'mouse'));
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
      case 'grip':
        gesture.hold.to(at);
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

  #begin(press: Press, at: Pixel, event: PointerEvent): void {
    if (press.sight !== this.#stage.sight()) return;
    const { session, rig, viewport } = this.#stage;
    const hold = press.grip ? GripHold.take(this.#stage, press.at) : null;
    if (hold) {
      this.#gesture = { kind: 'grip', hold };
      this.#host.dataset['grip'] = 'held';
      hold.to(at);
      return;
    }
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
    this.#stage.look(pinched(rig.view, viewport, [before.a, before.b], [a, b]));
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
    if (gesture.kind === 'tool' && inside)
      this.#stage.session.tools.release(toolPointer(this.#stage, event, at));
    else this.#endDrag(inside);
    this.#gesture = { kind: 'idle' };
  }

  #click(press: Press, at: Pixel, event: PointerEvent): void {
    // What was pressed is no longer there: another plan or storey came, or it was framed anew.
    if (press.sight !== this.#stage.sight()) return;
    const { session } = this.#stage;
    if (press.grip) return;
    if (session.tool.getState().kind === 'select') {
      const { people } = this.#stage;
      const who = people?.at(at, event.pointerType === 'touch' ? 'touch' : 'mouse') ?? -1;
      if (who >= 0) {
        people?.follow(who);
        return;
      }
      const more = (event.shiftKey || event.ctrlKey || event.metaKey) && press.asset !== null;
      if (more && press.asset) session.toggleSelected(press.asset);
      else if (press.asset && openSign(this.#stage, press.asset)) return;
      else if (press.asset !== null || more || !goInto(this.#stage, at)) session.select(press.asset);
      return;
    }
    this.#toTool(event, at, (pointer) => {
      if (isOnStorey(session, pointer)) session.tools.click(pointer);
    });
  }

  readonly #doubleClick = (event: MouseEvent): void => {
    if (!this.#stage.isDrawn()) return;
    if (this.#stage.session.tool.getState().kind === 'select') {
      const pixel = this.#pixel(event);
      // It was meant for somebody, with its first click.
      if ((this.#stage.people?.at(pixel, 'mouse') ?? -1) >= 0) return;
      const room = assetAt(this.#stage, pixel, 'mouse') === null && roomAt(this.#stage, pixel);
      if (room) goToRoom(this.#stage, room);
      return;
    }
    this.#toTool(event, this.#pixel(event), (pointer) => this.#stage.session.tools.doubleClick(pointer));
  };

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
    const pointer = toolPointer(this.#stage, event, at);
    return pointer && tell(pointer);
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
    if (this.#gesture.kind === 'grip') {
      this.#gesture.hold.end(keep);
      this.#host.dataset['grip'] = 'none';
    }
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
