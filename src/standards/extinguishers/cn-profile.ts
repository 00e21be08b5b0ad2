import type { Confidence } from '../../base/finding';
import { cite, citesOf } from '../cite';
import { cnSuits } from './agent-suitability';
import { cnAgents } from './cn-agents';
import { cnHazard } from './cn-hazard';
import { CN_PLACE_RULES } from './cn-place-rules';
import { BELOW_GROUND, cnAreaPerRating, cnFactor, cnLeastRating, cnTravel, SHOPS } from './cn-rating';
import type { ExtinguisherProfile } from './extinguisher-profile';
import { fireClassesOf } from './fire-classes';
import { ruled } from './ruled';

const gb50140 = citesOf('GB 50140', '2005');

const classCite = (confidence: Confidence) =>
  confidence === 'house'
    ? cite('WardTwin', '1', 'class F where oil is heated', 'house')
    : gb50140('3.1.2', confidence);

/** China: GB 50140-2005 with GB 55036-2022. No row was read in the standard itself (CODES 0). */
export const CN_EXTINGUISHERS: ExtinguisherProfile = {
  id: 'cn',
  unitWithin: 'compartment',
  hazardOf: cnHazard,
  fireClassesOf: (use) => fireClassesOf(use, 'gb50140', classCite),
  travel: cnTravel,
  leastRating: cnLeastRating,
  areaPerRating: cnAreaPerRating,
  areaPerExtinguisher: null,
  servedFromOutside: null,
  leastPerUnit: ruled('gb50140.least-per-unit', 2, gb50140('6.1.1', 'V2')),
  mostPerPoint: ruled('gb50140.most-per-point', 5, gb50140('6.1.2', 'V2')),
  kFactor: cnFactor,
  moreNeeded: (use, belowGround) => (belowGround ? BELOW_GROUND : use === 'shop' ? SHOPS : null),
  storeyTotal: null,
  mounting: {
    topAtMost: ruled('gb50140.mounting.top', 1.5, gb50140('5.1.3', 'V2')),
    heavy: null,
    bottomAtLeast: ruled('gb50140.mounting.bottom', 0.08, gb50140('5.1.3', 'V2')),
  },
  suits: cnSuits,
  preferredAgents: cnAgents,
  placeRules: CN_PLACE_RULES,
};
