import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { groupOf, storeyGroups, type StoreyGroup } from '../../model/query/storey-groups';
import type { CampusDocument } from '../../model/schema/document';
import type { Stage } from '../stage';
import { drawnStoreys, type DrawnStorey } from '../storey/drawn-storeys';
import { bodyOf } from './body-of';
import { framed, framedBody } from './framed-body';
import type { PlanView } from './plan-view';

const TILT_3D = 0.62;
/** How many times the span that shows a whole storey can be zoomed out to. */
const WIDEST = 3;
/** Milliseconds of rest after which the session is told where the middle of the picture lies. */
const REST = 200;

/**
 * Keeps the camera in step with the session: frames a plan when its first storey arrives, and anew in another size
 * of the picture as long as nobody has moved it; follows the storey and 2D/3D without losing the place, frames the
 * storey of another building, flies to what the session asks for, and reports where it came to rest. Returns the
 * function that ends all that.
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
  };

  /** The view in which the shown storey is seen whole; with all storeys the building, or from outdoors the campus. */
  const wholeView = (from: PlanView, { storey, bounds, elevation }: StoreyGeometry): PlanView => {
    const { mode, stack } = session.view.getState();
    const { document } = session.plan.getState();
    const start: PlanView = { ...from, z: elevation, flat: mode === '2d', tilt: TILT_3D };
    const insets = stage.insets();
    const alone = framed(start, stage.viewport, bounds, elevation, insets);
    if (!several(document)) {
      stage.widest = alone.span * WIDEST;
      return alone;
    }
    const own = groupOf(document, storey);
    const drawn = drawnStoreys(document, storey, stack, mode);
    const body = (wanted: readonly DrawnStorey[]): PlanView => {
      const box = bodyOf(document, wanted);
      return box ? framedBody(start, stage.viewport, box, insets) : alone;
    };
    const campus = body(drawnStoreys(document, storey, 'all', '3d'));
    stage.widest = Math.max(alone.span, campus.span) * WIDEST;
    // A roof with nothing on it has no size of its own.
    const empty = bounds[0] === bounds[2];
    if (start.flat || (stack !== 'all' && stack !== 'exploded')) return empty ? campus : alone;
    return own?.building
      ? body(drawn.filter(({ id }) => own.storeys.some((each) => each.id === id)))
      : campus;
  };

  const frame = (geometry: StoreyGeometry): void => {
    framing = wholeView(rig.view, geometry);
    rig.jump(framing);
  };

  stage.fit = () => {
    const geometry = shown();
    if (!geometry) return;
    framing = wholeView(rig.goal, geometry);
    rig.fly(framing, performance.now());
  };

  /** Goes to another building once it is known how large it is. */
  const frameGroup = (): void => {
    const geometry = shown();
    if (!awaited || !geometry || stage.viewport.width < 2) return;
    awaited = false;
    framing = wholeView(rig.goal, geometry);
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
    const goal = rig.goal;
    const next: PlanView = {
      ...goal,
      z: level?.elevation ?? goal.z,
      flat: mode === '2d',
      tilt: mode === '3d' && goal.tilt === 0 ? TILT_3D : goal.tilt,
    };
    if (focus && focus.stamp !== stamp) {
      stamp = focus.stamp;
      awaited = false;
      rig.fly({ ...next, x: focus.x, y: focus.y, span: focus.span ?? next.span }, performance.now());
    } else if (next.z !== goal.z || next.flat !== goal.flat) {
      rig.fly(next, performance.now());
    }
    frameGroup();
  };

  const report = (): void => {
    if (rest !== null) clearTimeout(rest);
    rest = setTimeout(() => session.setCentre(rig.view.x, rig.view.y), REST);
  };

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
    if (rest !== null) clearTimeout(rest);
  };
}

const several = (document: CampusDocument | null): document is CampusDocument =>
  document !== null && storeyGroups(document).length > 1;
