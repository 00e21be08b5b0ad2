import { ok, type Result } from '../../base/result';
import type { EvacuationScenario } from '../../model/scenario/evacuation-scenario';
import { localId } from '../../model/schema/ids';
import type { Ground } from '../../simulation/ground/ground';
import { SMOKE_ROWS } from '../../standards/smoke/smoke-laws';
import { isStairFlight } from '../way-out/floor-kind';
import type { WalkingPlan } from '../walking/walking-plan';
import { issue, knownNames, naming } from './names';
import type { EvacuationIssue } from './result';

/** What slows people in a plan: its stairs, and the scenario's smoke, of a storey told twice the last. Or the storey that isn't there. O(flights + storeys). */
export function evacuationGround(
  plan: WalkingPlan,
  { smoke }: Pick<EvacuationScenario, 'smoke'>,
): Result<Ground, EvacuationIssue> {
  const stairs = Uint8Array.from(plan.derived.flights, (_, flight) => (isStairFlight(plan, flight) ? 1 : 0));
  if (smoke === null) return ok({ stairs, smoke: null });
  const { storeys } = plan.derived;
  const storeyOf = naming(storeys);
  const { shareAt } = SMOKE_ROWS[smoke.law];
  const shares = new Float64Array(storeys.length).fill(1);
  for (const [i, { storey, extinction }] of smoke.storeys.entries()) {
    const id = storeyOf(storey);
    if (id === null) {
      const known = knownNames(storeys.map(localId));
      return issue('evacuation.unknown-storey', `smoke.storeys[${i}].storey`, { id: storey, known });
    }
    shares[storeys.indexOf(id)] = shareAt(extinction);
  }
  return ok({ stairs, smoke: shares });
}
