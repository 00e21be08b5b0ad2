import { citesOf, htm0502, nfpa101 } from '../cite';
import { feet } from '../feet';
import { atLeast, atMost, type EgressRow } from './egress-row';

const walked = { measured: 'walked' } as const;

/** From any point to an exit. */
export const NFPA_TOTAL: readonly EgressRow[] = [
  atMost('nfpa.travel.total.sprinklered', feet(200), 'm', nfpa101('18.2.6.2.1', 'V2'), {
    ...walked,
    applies: { sprinklered: true },
  }),
  // Of buildings that stand: new ones have sprinklers. From memory.
  atMost('nfpa.travel.total.unsprinklered', feet(150), 'm', nfpa101('19.2.6.2.1', 'M-med'), {
    ...walked,
    applies: { sprinklered: false },
  }),
];
export const NFPA_IN_ROOM = atMost('nfpa.travel.in-room', feet(50), 'm', nfpa101('18.2.6.2.2', 'V2'), walked);
/** A corridor's pocket that leads to no exit. */
export const NFPA_POCKET = atMost('nfpa.travel.dead-end', feet(30), 'm', nfpa101('18.2.5.2', 'V2'), walked);
export const NFPA_TO_BARRIER = atMost(
  'nfpa.travel.smoke-barrier',
  feet(200),
  'm',
  nfpa101('18.3.7.1', 'V2'),
  walked,
);
const suites = citesOf('NFPA 101', '2000');
/** Inside a suite to a door of a corridor; through one other room, through two. */
export const NFPA_SUITE = {
  oneRoom: atMost('nfpa.travel.suite', feet(100), 'm', suites('suites, intervening rooms', 'V2'), walked),
  twoRooms: atMost(
    'nfpa.travel.suite.two-rooms',
    feet(50),
    'm',
    suites('suites, intervening rooms', 'V2'),
    walked,
  ),
} as const;

/** Where there is one way only. */
export const UK_SINGLE = {
  wards: atMost('uk.travel.single.in-patient', 15, 'm', htm0502('single direction', 'V2'), walked),
  others: atMost('uk.travel.single.other', 18, 'm', htm0502('single direction', 'V2'), walked),
  plant: atMost('uk.travel.single.plant', 12, 'm', htm0502('plant rooms', 'V2'), walked),
  /** 25 to 35 m: the lower is asked. */
  veryLowRisk: atMost('uk.travel.single.very-low-risk', 25, 'm', htm0502('plant rooms', 'V2'), walked),
} as const;
/** What of a dead end is longer has walls of 30 minutes. */
export const UK_ENCLOSED = {
  from: atMost('uk.travel.dead-end.open', 4.5, 'm', htm0502('dead ends', 'V2'), walked),
  walls: atLeast('uk.travel.dead-end.walls', 30, 'minutes', htm0502('dead ends', 'V2')),
} as const;
/** To the next compartment; to the next part of one's own. */
export const UK_TOTAL = atMost('uk.travel.compartment', 60, 'm', htm0502('travel', 'M-med'), walked);
export const UK_TO_SUB_COMPARTMENT = atMost(
  'uk.travel.sub-compartment',
  30,
  'm',
  htm0502('travel', 'M-med'),
  walked,
);
