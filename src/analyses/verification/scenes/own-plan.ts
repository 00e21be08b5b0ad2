import { assert } from '../../../base/assert';
import type { Steps } from '../../../base/steps';
import { parseScenario } from '../../../model/scenario/parse-scenario';
import type { CampusDocument } from '../../../model/schema/document';
import { fillSteps } from '../../evacuation/fill/fill';
import { walkingSteps } from '../../walking/walking-plan';
import type { Scene } from '../scene';

/** When most of a day's people are there. */
const HOUR = 10;

/** Scenes by their plans: whom a plan is filled with hangs on nothing else. */
const made = new WeakMap<CampusDocument, Scene>();

/** A plan of the caller's with the people that are reckoned with in it at ten in the morning, who all set out at once. Cost: that of filling it. */
export function* ownPlanScene(document: CampusDocument): Steps<Scene> {
  const known = made.get(document);
  if (known !== undefined) return known;
  const empty = parseScenario({ format: 'evacuation-scenario', version: 1, maxTime: 3600 });
  assert(empty.ok, 'a scenario of nobody is one');
  const plan = yield* walkingSteps(document, null);
  const { scenario } = yield* fillSteps(plan, { from: 'occupancy', hour: HOUR, weekend: false }, empty.value);
  const { maxTime, closed } = scenario;
  const groups = scenario.groups.map(({ space, count, profile, exit }) => ({ space, count, profile, exit }));
  const scene: Scene = { name: 'plan', document, fields: { maxTime, closed: [...closed], groups } };
  made.set(document, scene);
  return scene;
}
