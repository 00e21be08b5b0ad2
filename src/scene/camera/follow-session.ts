import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { groupOf, type StoreyGroup } from '../../model/query/storey-groups';
import type { Centre } from '../../session/state/view-state';
import type { Stage } from '../stage';
import { readCamera, writeCamera } from './camera-link';
import { framedBody } from './framed-body';
import { projector, type PlanView } from './plan-view';
import { several, TILT_3D, wholeView } from './whole-view';

/** Milliseconds of rest after which the session is told where the middle of the picture lies. */
const REST = 200;

/**
 * Keeps the camera in step with the session: frames a plan when its first storey arrives, and anew in another size
 * of the picture as long as nobody has moved it; follows the storey and 2D/3D without losing the place, frames the
 * storey of another building, flies to what the session or the address asks for, and reports where it came to rest.
 * Returns the function that ends all that.
 */
export function followSession(stage: Stage): () => void {
  const { session, rig } = stage;
  let framedPlan: string | null = null;
  /** The view that a plan was framed in: while it is in force, nobody has moved the camera. */
  let framing: PlanView | null = null;
  /** The group of the storey that is looked at, and whether the camera has still to go to another one's. */
  let group: StoreyGroup | null = null;
  let awaited = false;
  let { stack } = session.view.getState();
  let stamp = session.view.getState().focus?.stamp ?? 0;
  let rest: ReturnType<typeof setTimeout> | null = null;
  /** What was said of the camera last, by the scene or by the address. */
  let told: string | null = null;

  const shown = (): StoreyGeometry | undefined => {
    const { storey } = session.view.getState();
    return storey === null ? undefined : session.geometry.getState().storeys.get(storey);
  };

  const frameNewPlan = (): void => {
    const { planKey } = session.plan.getState();
    const geometry = shown();
    if (!geometry || planKey === null) return;
    stage.setOrigin(planKey, geometry.frame);
    if (planKey === framedPlan || stage.viewport.width < 2) return;
    framedPlan = planKey;
    awaited = false;
    frame(geometry);
    const linked = linkedView(rig.view);
    if (linked) rig.jump(linked);
  };

  /** The view that the address asks for, and that isn't in force; null when it asks for none. */
  const linkedView = (from: PlanView): PlanView | null => {
    const { camera, mode } = session.view.getState();
    if (camera === null || camera === told) return null;
    told = camera;
    const linked = readCamera(camera);
    return linked && { ...from, ...linked, flat: mode === '2d' };
  };

  const frame = (geometry: StoreyGeometry): void => {
    framing = wholeView(stage, rig.view, geometry);
    stage.frame(framing);
  };

  stage.fit = () => {
    const geometry = shown();
    if (!geometry) return;
    framing = wholeView(stage, rig.goal, geometry);
    rig.fly(framing, performance.now());
  };

  /** Goes to another building once it is known how large it is. */
  const frameGroup = (): void => {
    const geometry = shown();
    if (!awaited || !geometry || stage.viewport.width < 2) return;
    awaited = false;
    framing = wholeView(stage, rig.goal, geometry);
    rig.fly(framing, performance.now());
  };

  const frameAnew = (): void => {
    const geometry = shown();
    if (geometry && rig.goal === framing) frame(geometry);
    else frameNewPlan();
  };

  const follow = (): void => {
    frameNewPlan();
    const { storey, mode, focus } = session.view.getState();
    const { document } = session.plan.getState();
    const level = storey === null ? undefined : document?.storeys[storey];
    const now = document && storey !== null ? groupOf(document, storey) : null;
    awaited ||= now !== null && group !== null && now.building?.id !== group.building?.id;
    group = now;
    // Whoever hasn't moved the camera since sees whole what is shown now.
    if (several(document) && stack !== session.view.getState().stack) awaited ||= rig.goal === framing;
    stack = session.view.getState().stack;
    // Where somebody is, the whole of another building isn't asked for.
    if (stage.led) awaited = false;
    const goal = rig.goal;
    // Whoever walks is taken elsewhere by nobody.
    if (goal.lens !== undefined) return;
    // Nothing is seen yet that could be flown over.
    if (framedPlan !== session.plan.getState().planKey) return;
    const next: PlanView = {
      ...goal,
      z: level?.elevation ?? goal.z,
      flat: mode === '2d',
      tilt: mode === '3d' && goal.tilt === 0 ? TILT_3D : goal.tilt,
    };
    // Back to an address that says nothing of the camera: there the whole was seen.
    if (told !== null && session.view.getState().camera === null) {
      told = null;
      awaited = true;
    }
    if (focus?.unless && focus.stamp !== stamp && seesOne(next, focus.unless)) {
      stamp = focus.stamp;
      awaited = false;
    }
    const linked = linkedView(next);
    if (linked) {
      awaited = false;
      rig.fly(linked, performance.now());
    } else if (focus && focus.stamp !== stamp) {
      stamp = focus.stamp;
      awaited = false;
      const { x, y, span = next.span, around } = focus;
      const wanted = around && framedBody(next, stage.viewport, around, stage.insets());
      rig.fly(wanted ?? { ...next, x, y, span }, performance.now());
    } else if (!stage.led && (next.z !== goal.z || next.flat !== goal.flat)) {
      rig.fly(next, performance.now());
    }
    frameGroup();
  };

  /** Does a view show one of these points of the floor, clear of what floats over it? */
  const seesOne = (view: PlanView, points: readonly Centre[]): boolean => {
    const { width, height } = stage.viewport;
    const pixel = projector(view, stage.viewport);
    return points.some(({ x, y }) => {
      const { px, py, depth } = pixel(x, y, view.z);
      return stage
        .insets()
        .some(
          ({ left, right, top, bottom }) =>
            depth > 0 && px >= left && px <= width - right && py >= top && py <= height - bottom,
        );
    });
  };

  const report = (): void => {
    if (rest !== null) clearTimeout(rest);
    rest = setTimeout(() => {
      const { centre } = session.view.getState();
      // Turned about the same point, nothing that hangs on the place is another.
      if (centre?.x !== rig.view.x || centre.y !== rig.view.y) session.setCentre(rig.view.x, rig.view.y);
      if (rig.goal.lens !== undefined || framedPlan !== session.plan.getState().planKey) return;
      // Where nobody has moved it, a link needn't say where it is: another screen frames the same thing anew.
      told = rig.goal === framing ? null : writeCamera(rig.view);
      if (told !== session.view.getState().camera) session.setCamera(told);
    }, REST);
  };

  stage.reframe = frameAnew;
  follow();
  const stops = [
    session.view.subscribe(follow),
    session.geometry.subscribe(() => {
      frameNewPlan();
      frameGroup();
    }),
    rig.subscribe(report),
    stage.onResize(frameAnew),
  ];
  return () => {
    stops.forEach((stop) => stop());
    stage.fit = () => undefined;
    stage.reframe = () => undefined;
    if (rest !== null) clearTimeout(rest);
  };
}
