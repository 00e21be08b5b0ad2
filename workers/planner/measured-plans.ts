import { wholeCoverage, type WholeCoverage } from '../../src/analyses/extinguishers/compute';
import { ExtinguisherDrag } from '../../src/analyses/extinguishers/drag';
import { extinguisherInput, type ExtinguisherQuestion } from '../../src/analyses/extinguishers/input';
import type { AssetId } from '../../src/model/schema/ids';
import type { OpenPlans } from './open-plans';

const keyOf = ({ limit, hour, closed, away }: ExtinguisherQuestion): string =>
  JSON.stringify([limit, hour, closed, away]);

/** The drag of some extinguishers; the same for as long as plan, question and extinguishers stay the same. */
export function dragOf(
  plans: OpenPlans,
  key: string,
  question: ExtinguisherQuestion,
  moved: readonly AssetId[],
): ExtinguisherDrag {
  const measures = plans.measures(key);
  const asked = `${keyOf(question)} ${moved.join(' ')}`;
  if (measures.drag?.key === asked) return measures.drag.made;
  const input = extinguisherInput(plans.document(key), question);
  const made = new ExtinguisherDrag(plans.get(key), input, moved, wholeOf(plans, key, question));
  measures.drag = { key: asked, made };
  return made;
}

/** The whole coverage of the plan as it is now, measured when it isn't known. */
export function wholeOf(plans: OpenPlans, key: string, question: ExtinguisherQuestion): WholeCoverage {
  const measures = plans.measures(key);
  const asked = keyOf(question);
  if (measures.whole?.key === asked) return measures.whole.made;
  const made = wholeCoverage(plans.get(key), extinguisherInput(plans.document(key), question));
  measures.whole = { key: asked, made };
  return made;
}

/** Remembers the whole coverage of the plan as it is now, for the drags to come. */
export function keepWhole(
  plans: OpenPlans,
  key: string,
  question: ExtinguisherQuestion,
  made: WholeCoverage,
): void {
  plans.measures(key).whole = { key: keyOf(question), made };
}
