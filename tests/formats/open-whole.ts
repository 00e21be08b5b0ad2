import { sightOf } from '../../src/analyses/sight/see';
import { walkingPlan } from '../../src/analyses/walking/walking-plan';
import { planGeojson } from '../../src/formats/plan-geojson/plan-geojson';
import { readPlan } from '../../src/formats/read-plan';
import { storeyGeometry } from '../../src/model/derive/drawing/storey-geometry';
import { storeyPlans } from '../../src/model/derive/storey-plan';

/** Everything that opening a plan asks for: the code and place of its refusal, or how much floor it has. */
export function openWhole(text: string): string | number {
  const read = readPlan(planGeojson, text);
  if (!read.ok) return `${read.error.code} ${read.error.place}`;
  const { document } = read.value;
  const { nav } = walkingPlan(document);
  for (const plan of storeyPlans(document)) {
    sightOf(document, plan.storey.id);
    storeyGeometry(plan, () => false);
  }
  return nav.triangleCount;
}
