import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import type { Stage } from '../stage';
import { framed } from './gestures';
import type { PlanView } from './plan-view';

const TILT_3D = 0.62;
/** How many times the span that shows a whole storey can be zoomed out to. */
const WIDEST = 3;
/** Milliseconds of rest after which the session is told where the middle of the picture lies. */
const REST = 200;

/**
 * Keeps the camera in step with the session: frames a plan when its first storey arrives, and anew in another size
 * of the picture as long as nobody has moved it; follows the storey and 2D/3D without losing the place, flies to
 * what the session asks for, and reports where it came to rest. Returns the function that ends all that.
 */
export function followSession(stage: Stage): () => void {
  const { session, rig } = stage;
  let framedPlan: string | null = null;
  /** The view that a plan was framed in: while it is in force, nobody has moved the camera. */
  let framing: PlanView | null = null;
  let stamp = session.view.getState().focus?.stamp ?? 0;
  let rest: ReturnType<typeof setTimeout> | null = null;

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
    frame(geometry);
  };

  const frame = ({ bounds, elevation }: StoreyGeometry): void => {
    const flat = session.view.getState().mode === '2d';
    framing = framed({ ...rig.view, flat, tilt: TILT_3D }, stage.viewport, bounds, elevation);
    stage.widest = framing.span * WIDEST;
    rig.jump(framing);
  };

  stage.fit = () => {
    const geometry = shown();
    if (!geometry) return;
    const flat = session.view.getState().mode === '2d';
    const whole = framed(
      { ...rig.goal, flat, tilt: TILT_3D },
      stage.viewport,
      geometry.bounds,
      geometry.elevation,
    );
    stage.widest = whole.span * WIDEST;
    rig.fly(whole, performance.now());
  };

  const frameAnew = (): void => {
    const geometry = shown();
    if (geometry && rig.goal === framing) frame(geometry);
    else frameNewPlan();
  };

  const follow = (): void => {
    frameNewPlan();
    const { storey, mode, focus } = session.view.getState();
    const level = storey === null ? undefined : session.plan.getState().document?.storeys[storey];
    const goal = rig.goal;
    const next: PlanView = {
      ...goal,
      z: level?.elevation ?? goal.z,
      flat: mode === '2d',
      tilt: mode === '3d' && goal.tilt === 0 ? TILT_3D : goal.tilt,
    };
    if (focus && focus.stamp !== stamp) {
      stamp = focus.stamp;
      rig.fly({ ...next, x: focus.x, y: focus.y, span: focus.span ?? next.span }, performance.now());
    } else if (next.z !== goal.z || next.flat !== goal.flat) {
      rig.fly(next, performance.now());
    }
  };

  const report = (): void => {
    if (rest !== null) clearTimeout(rest);
    rest = setTimeout(() => session.setCentre(rig.view.x, rig.view.y), REST);
  };

  follow();
  const stops = [
    session.view.subscribe(follow),
    session.geometry.subscribe(frameNewPlan),
    rig.subscribe(report),
    stage.onResize(frameAnew),
  ];
  return () => {
    stops.forEach((stop) => stop());
    stage.fit = () => undefined;
    if (rest !== null) clearTimeout(rest);
  };
}
