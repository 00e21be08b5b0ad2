import type { Agent } from '../../model/schema/assets/agents';
import { cite } from '../cite';
import { nfpaSuits } from './agent-suitability';
import { NOT_MAGNETIC } from './cn-place-rules';
import type { ExtinguisherProfile, PlaceRule } from './extinguisher-profile';
import { fireClassesOf } from './fire-classes';
import {
  NFPA_MOST_AREA,
  NFPA_MOUNTING,
  NFPA_SERVED_FROM_OUTSIDE,
  nfpa10,
  nfpaAreaPerRating,
  nfpaHazard,
  nfpaLeastRating,
  nfpaTravel,
} from './nfpa-rows';
import { ruled } from './ruled';

const SOLVENTS: PlaceRule = {
  id: 'nfpa10.solvents',
  uses: ['chemical-store'],
  kind: 'forbidden',
  reach: 'room',
  agents: ['foam', 'water', 'water-mist'],
  force: 'must',
  cite: nfpa10('5.5', 'M-low'),
};

const preferred = (uses: 'kitchen' | 'solvents' | 'live' | 'usual'): readonly Agent[] => {
  switch (uses) {
    case 'kitchen':
      return ['wet-chemical', 'abc-powder'];
    case 'solvents':
      return ['abc-powder', 'alcohol-resistant-foam'];
    case 'live':
      return ['clean-agent', 'co2', 'water-mist', 'abc-powder'];
    case 'usual':
      return ['abc-powder', 'water'];
  }
};

/** NFPA 10: no factor for other systems, no least count in a room, no sum for liquids. */
export const NFPA_EXTINGUISHERS: ExtinguisherProfile = {
  id: 'nfpa',
  unitWithin: 'storey',
  hazardOf: nfpaHazard,
  fireClassesOf: (use) =>
    fireClassesOf(use, 'nfpa10', () => cite('WardTwin', '1', 'what burns by use', 'house')),
  travel: nfpaTravel,
  leastRating: nfpaLeastRating,
  areaPerRating: nfpaAreaPerRating,
  areaPerExtinguisher: NFPA_MOST_AREA,
  servedFromOutside: NFPA_SERVED_FROM_OUTSIDE,
  leastPerUnit: null,
  mostPerPoint: null,
  kFactor: () => null,
  moreNeeded: () => null,
  storeyTotal: null,
  mounting: NFPA_MOUNTING,
  suits: nfpaSuits,
  preferredAgents: (use, fireClasses) => {
    const kind =
      use === 'kitchen'
        ? 'kitchen'
        : use === 'chemical-store'
          ? 'solvents'
          : fireClasses.includes('E')
            ? 'live'
            : 'usual';
    return preferred(kind).map((agent) =>
      ruled(`nfpa.choice.${kind}.${agent}`, agent, cite('WardTwin', '1', 'agent of choice', 'house')),
    );
  },
  placeRules: [NOT_MAGNETIC, SOLVENTS],
};
