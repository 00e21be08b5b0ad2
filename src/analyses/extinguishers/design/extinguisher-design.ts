import { profileOf } from '../../../standards/extinguishers/profile-of';
import { reckonUnits } from '../../../standards/extinguishers/reckon-units';
import type { WalkingPlan } from '../../walking/walking-plan';
import { checkCoverage } from '../check';
import { computeCoverage, type FullMeasure } from '../compute';
import type { UnitVerdict } from '../design-result';
import { extinguisherInput, type ExtinguisherInput, type ExtinguisherQuestion } from '../input';
import { withLocked } from '../locked-findings';
import type { ExtinguisherFinding } from '../result';
import type { DesignFinding } from './design-finding';
import { walkFor } from '../lanes';
import { sourcePlace } from '../source-places';
import { designVerdicts, type ServesOf } from './design-verdicts';
import { servingAt } from './unit-serving';

/** All that is known of a placing of extinguishers. */
export interface ExtinguisherDesign {
  readonly measure: FullMeasure;
  /** One a calculation unit; none where one distance was asked for. */
  readonly verdicts: readonly UnitVerdict[];
  /** Coverage's first, in order of storey and space. */
  readonly findings: readonly (ExtinguisherFinding | DesignFinding)[];
}

/** Measures a placing and holds it against its code. Costs `computeCoverage`. */
export function extinguisherDesign(plan: WalkingPlan, question: ExtinguisherQuestion): ExtinguisherDesign {
  const input = extinguisherInput(plan.document, question);
  return judged(plan, input, computeCoverage(plan, input));
}

/**
 * Holds a placing that was measured against its code. One distance for all (`limit`) is a question about walking alone:
 * then nothing is said of units. O(units · points of each + findings).
 */
export function judged(
  plan: WalkingPlan,
  input: ExtinguisherInput,
  measure: FullMeasure,
): ExtinguisherDesign {
  const { document } = plan;
  const profile = profileOf(input.profile ?? document.campus.profile);
  const units = input.limit === null ? reckonUnits(document, profile) : [];
  const found = withLocked(plan, input, measure, checkCoverage(measure, input.limit, units));
  if (input.limit !== null) return { measure, verdicts: [], findings: found };
  const { reaches, points } = measure;
  const { verdicts, findings, walked } = designVerdicts(
    document,
    profile,
    units,
    reaches,
    points,
    found,
    servesOf(plan, input, measure),
  );
  return { measure, verdicts, findings: [...walked, ...findings] };
}

/** Which units an extinguisher serves all alone from where it stands. Nothing is searched before somebody asks. */
function servesOf(plan: WalkingPlan, input: ExtinguisherInput, { full }: FullMeasure): ServesOf {
  const at = servingAt(plan, walkFor(plan, input), full.asks);
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  return (asset, units) => {
    const source = sources.get(asset);
    const place = source ? sourcePlace(plan, source) : null;
    return source && place ? at({ at: place, wheeled: source.wheeled }, units) : new Map();
  };
}
