import type { Agent } from '../../model/schema/assets/agents';
import { SPACE_USES, type SpaceUse } from '../../model/schema/space-use';
import { cite, citesOf } from '../cite';
import { ukSuits } from './agent-suitability';
import { NOT_MAGNETIC } from './cn-place-rules';
import type { ExtinguisherProfile, PlaceRule, Ruled } from './extinguisher-profile';
import { NO_CLASSES } from './has-hazard';
import { fireClassesOf } from './fire-classes';
import { ruled } from './ruled';

const bs5306 = citesOf('BS 5306-8', '2012');
const house = (clause: string) => cite('WardTwin', '1', clause, 'house');

/** Where powder is what a risk assessment comes to as a rule; elsewhere indoors it takes one. */
const POWDER_PLACES: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'boiler',
  'generator',
  'garage',
  'ramp',
  'chemical-store',
  'cylinder-store',
  'medical-gas',
  'loading',
  'roof',
  'outdoor',
]);

const POWDER_INDOORS: PlaceRule = {
  id: 'bs5306.powder-indoors',
  uses: SPACE_USES.filter((use) => !POWDER_PLACES.has(use)),
  kind: 'forbidden',
  reach: 'room',
  agents: ['abc-powder', 'bc-powder'],
  force: 'should',
  cite: bs5306('powder indoors', 'V2'),
};

const SOLVENTS: PlaceRule = {
  id: 'bs5306.solvents',
  uses: ['chemical-store'],
  kind: 'forbidden',
  reach: 'room',
  agents: ['foam', 'water', 'water-mist'],
  force: 'must',
  cite: bs5306('class B', 'M-low'),
};

/** 30 m to any class A extinguisher, whatever the room; other classes stand at their risk, and no distance was found. */
const TRAVEL: Ruled<number> = ruled('bs5306.travel.a', 30, bs5306('class A', 'V2'));

/** Water-based in hospitals (CODES 1.7); powder only where it may be. */
function agentsFor(use: SpaceUse, live: boolean): readonly Agent[] {
  if (use === 'kitchen') return ['wet-chemical', 'water', 'foam'];
  if (use === 'chemical-store') return ['alcohol-resistant-foam', 'abc-powder'];
  if (POWDER_PLACES.has(use)) return ['abc-powder', 'foam', 'co2'];
  return live ? ['co2', 'water-mist', 'water'] : ['water', 'foam'];
}

/** BS 5306-8: totals a storey by its area; no classes of hazard, no factor for other systems. */
export const UK_EXTINGUISHERS: ExtinguisherProfile = {
  id: 'uk',
  unitWithin: 'storey',
  hazardOf: () => ({
    ...ruled(NO_CLASSES, 'medium', house('no classes of hazard')),
    assumed: null,
  }),
  fireClassesOf: (use) => fireClassesOf(use, 'bs5306', () => house('what burns by use')),
  travel: (fireClass) => (fireClass === 'A' ? TRAVEL : null),
  leastRating: () => null,
  areaPerRating: () => null,
  areaPerExtinguisher: null,
  servedFromOutside: null,
  leastPerUnit: ruled('bs5306.least-per-storey', 2, bs5306('class A', 'V2')),
  mostPerPoint: null,
  kFactor: () => null,
  moreNeeded: () => null,
  storeyTotal: {
    perArea: ruled('bs5306.storey.per-area', 0.065, bs5306('class A', 'V2')),
    least: ruled('bs5306.storey.least', 26, bs5306('class A', 'V2')),
    small: ruled('bs5306.storey.small', { area: 100, total: 13 }, cite('BS 5306-8', '2000', 'class A', 'V2')),
  },
  mounting: {
    topAtMost: ruled('bs5306.mounting.top', 1.5, bs5306('siting', 'M-med')),
    heavy: null,
    // Nothing asks for a height: none is too low.
    bottomAtLeast: ruled('bs5306.mounting.bottom', 0, house('no least height')),
  },
  suits: ukSuits,
  preferredAgents: (use, fireClasses) =>
    agentsFor(use, fireClasses.includes('E')).map((agent) =>
      ruled(`bs5306.choice.${agent}`, agent, bs5306('choice of type', agent === 'water' ? 'V2' : 'M-med')),
    ),
  placeRules: [NOT_MAGNETIC, POWDER_INDOORS, SOLVENTS],
};
