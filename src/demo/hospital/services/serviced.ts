import type { StoreyPlan } from '../../drafting/storey-plan';
import { alarmPanels, intrusionAlarms, panicAlarms } from './alarms';
import { callPoints } from './call-points';
import { cameras } from './cameras';
import { detectors } from './detectors';
import { extinguishers } from './extinguishers';
import { furnish } from './furnishing/furnish';
import { heads } from './heads';
import { hydrants } from './hydrants';
import { labelled } from './labelled';
import { lights } from './lights';
import { spotsOf } from './own-spots';
import { masked } from './privacy-masks';
import type { Protection } from './protection';
import { servedStorey, type Fitting, type ServedStorey } from './served-storey';
import { signs } from './signs';
import { walksOn } from './walks';

/**
 * A storey with all that a designer fits out by rule: what is drawn by hand stays, and a rule leaves alone what has
 * its things already. O(rooms · fittings of a room + walks).
 */
export function serviced(plan: StoreyPlan, protection: Protection): StoreyPlan {
  if (plan.rooms.length === 0) return plan;
  const storey = servedStorey(plan);
  const fitted = labelled(plan.code, plan.assets, fittings(storey, protection));
  const assets = masked([...plan.assets, ...fitted]);
  return { ...plan, assets, furniture: [...plan.furniture, ...furnish(storey, assets)] };
}

function fittings(storey: ServedStorey, { sprinklered, detected, alarmed, watched }: Protection): Fitting[] {
  const walks = walksOn(storey);
  const cabinets = hydrants(storey, walks);
  return [
    ...(sprinklered ? heads(storey) : []),
    ...(detected ? [...detectors(storey), ...alarmPanels(storey)] : []),
    ...(alarmed ? callPoints(storey, walks) : []),
    ...lights(storey),
    ...signs(storey, walks),
    ...cabinets,
    ...extinguishers(storey, walks, spotsOf(storey, cabinets)),
    ...(watched ? cameras(storey) : []),
    ...panicAlarms(storey),
    ...intrusionAlarms(storey),
  ];
}
