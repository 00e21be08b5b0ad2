import type { Citation } from '../../base/finding';
import { SPACE_USES, type SpaceUse } from '../../model/schema/space-use';
import { cite, gb51039 } from '../cite';
import { guidance2013, guidance2021, house, pattern } from './sources';
import type { ViewedHeight, ViewedPart, ViewingDuty } from './viewing-duty';

type Force = ViewingDuty['force'];
type Level = ViewingDuty['level'];
type More = Partial<Pick<ViewingDuty, 'cite' | 'named' | 'fromArea' | 'height'>>;

/** The levels of the table are letters: F, a face, is read as 125 px/m, B, what somebody does, as 80 px/m. */
const levelCiteOf = (level: Level): Citation => {
  if (level === 'perceive') return house('a face at 125 px/m');
  if (level === 'discern') return house('behaviour at 80 px/m');
  return pattern();
};

function duty(
  row: number,
  id: string,
  uses: readonly SpaceUse[],
  part: ViewedPart,
  force: Force,
  level: Level,
  more: More = {},
): ViewingDuty {
  const height: ViewedHeight = part === 'inside' || part === 'lift-car' ? 1 : 1.6;
  const usual = { fromArea: 0, named: null, height, cite: pattern(), levelCite: levelCiteOf(level) };
  return { ...usual, ...more, id: `cn.${id}`, row, uses, part, force, level };
}

/** Whoever comes into the hospital comes in through these. */
const ENTERED: readonly SpaceUse[] = [
  'outpatient-hall',
  'hall',
  'lobby',
  'lift-lobby',
  'emergency',
  'reception',
  'waiting',
];
/** Smaller lobbies are airlocks: who is in one was seen before its door, m². */
const AIRLOCK = 6.5;
/** Smaller ones are risers and closets of a storey, not the rooms that supply the hospital, m². */
const CLOSET = 15;

const ENTRANCES = { cite: guidance2021('main entrances', 'V2') };
const KEY_PARTS = { cite: guidance2013('entrances of key parts', 'V2') };
/** That the places of rows 22 to 33 are such parts is a reading of the guidance where their row doesn't name it (DUTIES 1.1). */
const READ_AS_KEY_PARTS = { cite: guidance2013('entrances of key parts', 'M-high') };
const PASSAGES = { cite: guidance2013('main passages', 'V2') };
/** Ground-floor doors, places where many people are, finance offices: the code of hospitals says 可 of them, in a clause whose number is not known. */
const MAY = { cite: gb51039('public security systems', 'V2') };
/** Technical protection, usually read as alarm and video. */
const CHEMICALS = { cite: cite('危险化学品安全管理条例', '2013', '26', 'M-high') };
/** Law for makers and wholesalers, good practice for hospitals. */
const NARCOTICS = { cite: cite('麻醉药品和精神药品管理条例', '2005', '46', 'V2') };

/**
 * Where a hospital's cameras have to look: the rows of DUTIES 1.1 that a plan can tell, in their order, levels from CODES 4.4 where it
 * names one. No row of a place that no use tells: perimeter, vehicle gates, security checks (2, 3, 5), valuable drugs apart
 * from others and cabinets of toxic ones (22, 25), a police room (38); none of what asks for no camera (10, 21, 44, 45).
 */
export const CN_VIEWING_DUTIES: readonly ViewingDuty[] = [
  duty(1, 'main-entrance', ENTERED, 'outer-door', 'must', 'perceive', ENTRANCES),
  // The system that knows faces again at main entrances needs them as large as identifying asks.
  duty(1, 'main-entrance-face', ENTERED, 'outer-door', 'should', 'validate', ENTRANCES),
  duty(
    4,
    'outer-door',
    SPACE_USES.filter((use) => !ENTERED.includes(use)),
    'outer-door',
    'may',
    'perceive',
    MAY,
  ),
  duty(6, 'public-hall', ['outpatient-hall', 'hall', 'waiting'], 'inside', 'may', 'discern', MAY),
  // A known text asks for an alarm at pay desks that is linked with a camera, none for a level.
  duty(7, 'cashier-counter', ['cashier'], 'counter', 'must', 'characterise'),
  duty(7, 'cashier-desk', ['cashier'], 'inside', 'must', 'discern'),
  duty(8, 'finance', ['finance'], 'door', 'may', 'perceive', MAY),
  duty(9, 'emergency-entrance', ['emergency'], 'door', 'must', 'perceive'),
  duty(9, 'emergency', ['emergency'], 'inside', 'must', 'discern'),
  duty(11, 'nurse-station', ['nurse-station'], 'inside', 'must', 'discern'),
  duty(12, 'reception', ['reception'], 'inside', 'must', 'discern', { named: 'triage' }),
  duty(13, 'passage', ['corridor', 'ramp', 'escalator'], 'inside', 'must', 'discern', PASSAGES),
  duty(13, 'lobby', ['lobby'], 'inside', 'must', 'discern', { ...PASSAGES, fromArea: AIRLOCK }),
  duty(14, 'lift-lobby', ['lift-lobby'], 'inside', 'must', 'discern'),
  duty(14, 'lift-door', ['lift-lobby'], 'lift-door', 'must', 'perceive'),
  // The floor of the car has to be in the picture.
  duty(15, 'lift-car', ['lift-shaft'], 'lift-car', 'must', 'discern', { height: 0 }),
  duty(16, 'stair-door', ['stair'], 'door', 'must', 'discern'),
  duty(17, 'ward-entrance', ['ward', 'single-ward', 'isolation-ward'], 'unit-door', 'must', 'perceive'),
  duty(18, 'theatre-entrance', ['operating-theatre'], 'unit-door', 'must', 'perceive'),
  duty(19, 'icu-entrance', ['icu'], 'door', 'must', 'perceive'),
  duty(20, 'maternity-entrance', ['delivery'], 'unit-door', 'must', 'perceive'),
  duty(20, 'newborn-entrance', ['newborn', 'nicu'], 'door', 'must', 'perceive'),
  duty(23, 'pharmacy-counter', ['pharmacy'], 'counter', 'must', 'perceive'),
  duty(23, 'drug-store-door', ['pharmacy', 'pharmacy-store'], 'door', 'must', 'perceive', READ_AS_KEY_PARTS),
  duty(23, 'drug-racks', ['pharmacy', 'pharmacy-store'], 'inside', 'must', 'discern'),
  duty(24, 'narcotics-entrance', ['drug-safe'], 'door', 'must', 'perceive', READ_AS_KEY_PARTS),
  duty(24, 'narcotics-door', ['drug-safe'], 'door', 'should', 'characterise', NARCOTICS),
  // Faces of the two persons who open it.
  duty(24, 'narcotics', ['drug-safe'], 'inside', 'should', 'perceive', { ...NARCOTICS, height: 1.6 }),
  duty(26, 'blood-bank', ['blood-bank'], 'door', 'must', 'perceive', READ_AS_KEY_PARTS),
  duty(27, 'chemical-store-door', ['chemical-store'], 'door', 'must', 'perceive', CHEMICALS),
  duty(27, 'chemical-store-face', ['chemical-store'], 'door', 'should', 'validate', CHEMICALS),
  duty(27, 'chemical-store', ['chemical-store'], 'inside', 'must', 'discern', CHEMICALS),
  duty(
    28,
    'radioactive',
    ['radioactive-store', 'radiotherapy'],
    'door',
    'must',
    'perceive',
    READ_AS_KEY_PARTS,
  ),
  // Which laboratories handle what is highly infectious a plan doesn't tell: their entrances, all of them, as advice.
  duty(29, 'laboratory-entrance', ['laboratory', 'pathology'], 'unit-door', 'should', 'perceive'),
  duty(30, 'oxygen-door', ['medical-gas', 'cylinder-store'], 'door', 'must', 'perceive', READ_AS_KEY_PARTS),
  duty(30, 'oxygen', ['medical-gas', 'cylinder-store'], 'inside', 'must', 'discern'),
  duty(31, 'power', ['electrical'], 'door', 'must', 'perceive', {
    ...KEY_PARTS,
    fromArea: CLOSET,
    named: 'substation',
  }),
  duty(31, 'generator', ['generator'], 'door', 'must', 'perceive', KEY_PARTS),
  duty(32, 'boiler', ['boiler'], 'door', 'must', 'perceive', KEY_PARTS),
  duty(32, 'supply', ['plant'], 'door', 'must', 'perceive', {
    ...KEY_PARTS,
    fromArea: CLOSET,
    named: 'supply',
  }),
  duty(33, 'server-room-door', ['server-room'], 'door', 'must', 'perceive', READ_AS_KEY_PARTS),
  duty(33, 'server-room', ['server-room'], 'inside', 'must', 'discern'),
  duty(34, 'large-equipment', ['ct', 'mri', 'nuclear-medicine'], 'door', 'must', 'perceive'),
  duty(35, 'records', ['medical-records', 'archive'], 'door', 'should', 'perceive'),
  duty(36, 'control-centre-door', ['control-room'], 'door', 'must', 'perceive', { named: 'monitoring' }),
  duty(37, 'control-room', ['control-room'], 'inside', 'must', 'discern', { named: 'monitoring' }),
  duty(39, 'mortuary', ['mortuary'], 'door', 'must', 'perceive'),
  duty(40, 'medical-waste', ['waste'], 'door', 'should', 'discern'),
  duty(41, 'car-park', ['garage'], 'inside', 'must', 'discern'),
  duty(42, 'roof-door', ['roof'], 'door', 'must', 'discern'),
  duty(46, 'escape-door', SPACE_USES, 'outer-door', 'should', 'discern'),
];

/** The only clinical room in which inside video is asked for, so that its patient is safe; of no other isolation room. */
export const PSYCHIATRIC_ISOLATION: ViewingDuty = duty(
  43,
  'psychiatric-isolation',
  ['isolation-ward', 'single-ward', 'ward'],
  'inside',
  'must',
  'discern',
  { cite: cite('GB 51058', '2014', '4.7.8', 'V2') },
);
