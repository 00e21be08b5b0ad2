import type { StoreyGeometry } from '../../model/derive/drawing/storey-geometry';
import { groupOf, storeyGroups } from '../../model/query/storey-groups';
import type { CampusDocument } from '../../model/schema/document';
import type { Stage } from '../stage';
import { drawnStoreys, type DrawnStorey } from '../storey/drawn-storeys';
import { bodyOf } from './body-of';
import { framed, framedBody } from './framed-body';
import type { PlanView } from './plan-view';

export const TILT_3D = 0.62;
/** How many times the span that shows a whole storey can be zoomed out to. */
const WIDEST = 3;

/** Is the plan one of several buildings? */
export const several = (document: CampusDocument | null): document is CampusDocument =>
  document !== null && storeyGroups(document).length > 1;

/**
 * The view in which the shown storey is seen whole; with all storeys the building, or from outdoors the campus. Says to
 * the stage how far away one may go. O(points of what is drawn).
 */
export function wholeView(
  stage: Stage,
  from: PlanView,
  { storey, bounds, elevation }: StoreyGeometry,
): PlanView {
  const { session, viewport } = stage;
  const { mode, stack } = session.view.getState();
  const { document } = session.plan.getState();
  const start: PlanView = { ...from, z: elevation, flat: mode === '2d', tilt: TILT_3D };
  const insets = stage.insets();
  const alone = framed(start, viewport, bounds, elevation, insets);
  const raised = !start.flat && (stack === 'all' || stack === 'exploded');
  if (!document || (!several(document) && !raised)) {
    stage.widest = alone.span * WIDEST;
    return alone;
  }
  const own = groupOf(document, storey);
  const drawn = drawnStoreys(document, storey, stack, mode);
  const body = (wanted: readonly DrawnStorey[]): PlanView => {
    const box = bodyOf(document, wanted);
    return box ? framedBody(start, viewport, box, insets) : alone;
  };
  const campus = body(drawnStoreys(document, storey, 'all', '3d'));
  stage.widest = Math.max(alone.span, campus.span) * WIDEST;
  // A roof with nothing on it has no size of its own.
  const empty = bounds[0] === bounds[2];
  if (!raised) return empty && several(document) ? campus : alone;
  return own?.building || !several(document)
    ? body(drawn.filter(({ id }) => own?.storeys.some((each) => each.id === id)))
    : campus;
}
