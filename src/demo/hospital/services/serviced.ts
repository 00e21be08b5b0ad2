import type { StoreyPlan } from '../../drafting/storey-plan';
import { detectors } from './detectors';
import { heads } from './heads';
import { labelled } from './labelled';
import { lights } from './lights';
import type { Protection } from './protection';
import { servedStorey, type Fitting, type ServedStorey } from './served-storey';

/**
 * A storey with all that a designer fits out by rule: what is drawn by hand stays, and a rule leaves alone the rooms
 * (or walks) that have its things already. O(rooms · fittings of a room).
 */
export function serviced(plan: StoreyPlan, protection: Protection): StoreyPlan {
  const storey = servedStorey(plan);
  return {
    ...plan,
    assets: [...plan.assets, ...labelled(plan.code, plan.assets, fittings(storey, protection))],
  };
}

function fittings(storey: ServedStorey, { sprinklered, detected }: Protection): Fitting[] {
  return [...(sprinklered ? heads(storey) : []), ...(detected ? detectors(storey) : []), ...lights(storey)];
}
