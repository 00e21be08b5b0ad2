import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { SPACE_USES, type SpaceUse } from '../../model/schema/space-use';
import { cite } from '../cite';
import { isPsychiatricIsolation } from './psychiatric-isolation';
import { gb51039, guidance2013, guidance2021, house, pattern } from './sources';
import type { ViewedHeight, ViewingDuty } from './viewing-duty';

type Told = Pick<ViewingDuty, 'uses' | 'part' | 'force' | 'level'> & Partial<ViewingDuty>;

const DOORS: ReadonlySet<string> = new Set(['door', 'counter', 'outer-door', 'unit-door', 'lift-door']);

/** The levels of the table are letters: F, a face, is read as 125 px/m, B, what somebody does, as 80 px/m. */
const levelCiteOf = (level: ViewingDuty['level']): Citation => {
  if (level === 'perceive') return house('a face at 125 px/m');
  if (level === 'discern') return house('behaviour at 80 px/m');
  return pattern();
};

function duty(row: number, id: string, told: Told): ViewingDuty {
  const height: ViewedHeight = DOORS.has(told.part) ? 1.6 : 1;
  return {
    fromArea: 0,
    height,
    cite: pattern(),
    levelCite: levelCiteOf(told.level),
    ...told,
    id,
    row,
  };
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

/**
 * Where a hospital's cameras have to look: the rows of DUTIES 1.1 that a plan can tell, in their order, levels from CODES 4.4 where it
 * names one. No row of a place that no use tells: perimeter, vehicle gates, security checks (2, 3, 5), valuable drugs apart
 * from others and cabinets of toxic ones (22, 25), a police room (38); none of what asks for no camera (10, 21, 44, 45).
 */
const CN_ROWS: readonly ViewingDuty[] = [
  duty(1, 'cn.main-entrance', {
    uses: ENTERED,
    part: 'outer-door',
    force: 'must',
    level: 'perceive',
    cite: guidance2021('main entrances', 'V2'),
  }),
  // The system that knows faces again at main entrances needs them as large as identifying asks.
  duty(1, 'cn.main-entrance-face', {
    uses: ENTERED,
    part: 'outer-door',
    force: 'should',
    level: 'validate',
    cite: guidance2021('main entrances', 'V2'),
  }),
  duty(4, 'cn.outer-door', {
    uses: SPACE_USES.filter((use) => !ENTERED.includes(use)),
    part: 'outer-door',
    force: 'may',
    level: 'perceive',
    cite: gb51039('public security systems', 'V2'),
  }),
  duty(6, 'cn.public-hall', {
    uses: ['outpatient-hall', 'hall', 'waiting'],
    part: 'inside',
    force: 'must',
    level: 'discern',
  }),
  duty(7, 'cn.cashier-counter', { uses: ['cashier'], part: 'counter', force: 'must', level: 'characterise' }),
  duty(7, 'cn.cashier-desk', { uses: ['cashier'], part: 'inside', force: 'must', level: 'discern' }),
  duty(8, 'cn.finance', { uses: ['finance'], part: 'door', force: 'must', level: 'perceive' }),
  duty(9, 'cn.emergency-entrance', { uses: ['emergency'], part: 'door', force: 'must', level: 'perceive' }),
  duty(9, 'cn.emergency', { uses: ['emergency'], part: 'inside', force: 'must', level: 'discern' }),
  duty(11, 'cn.nurse-station', { uses: ['nurse-station'], part: 'inside', force: 'must', level: 'discern' }),
  duty(12, 'cn.reception', { uses: ['reception'], part: 'inside', force: 'must', level: 'discern' }),
  duty(13, 'cn.passage', {
    uses: ['corridor', 'ramp', 'escalator'],
    part: 'inside',
    force: 'must',
    level: 'discern',
    cite: guidance2013('main passages', 'V2'),
  }),
  duty(13, 'cn.lobby', {
    uses: ['lobby'],
    fromArea: AIRLOCK,
    part: 'inside',
    force: 'must',
    level: 'discern',
    cite: guidance2013('main passages', 'V2'),
  }),
  duty(14, 'cn.lift-lobby', { uses: ['lift-lobby'], part: 'inside', force: 'must', level: 'discern' }),
  duty(14, 'cn.lift-door', { uses: ['lift-lobby'], part: 'lift-door', force: 'must', level: 'perceive' }),
  duty(15, 'cn.lift-car', {
    uses: ['lift-shaft'],
    part: 'lift-car',
    force: 'must',
    level: 'discern',
    height: 0,
  }),
  duty(16, 'cn.stair-door', { uses: ['stair'], part: 'door', force: 'must', level: 'discern' }),
  duty(17, 'cn.ward-entrance', {
    uses: ['ward', 'single-ward', 'isolation-ward'],
    part: 'unit-door',
    force: 'must',
    level: 'perceive',
  }),
  duty(18, 'cn.theatre-entrance', {
    uses: ['operating-theatre'],
    part: 'unit-door',
    force: 'must',
    level: 'perceive',
  }),
  duty(19, 'cn.icu-entrance', { uses: ['icu'], part: 'door', force: 'must', level: 'perceive' }),
  duty(20, 'cn.maternity-entrance', {
    uses: ['delivery'],
    part: 'unit-door',
    force: 'must',
    level: 'perceive',
  }),
  duty(20, 'cn.newborn-entrance', {
    uses: ['newborn', 'nicu'],
    part: 'door',
    force: 'must',
    level: 'perceive',
  }),
  duty(23, 'cn.pharmacy-counter', { uses: ['pharmacy'], part: 'counter', force: 'must', level: 'perceive' }),
  duty(23, 'cn.drug-store-door', {
    uses: ['pharmacy-store'],
    part: 'door',
    force: 'must',
    level: 'perceive',
  }),
  duty(23, 'cn.drug-racks', {
    uses: ['pharmacy', 'pharmacy-store'],
    part: 'inside',
    force: 'must',
    level: 'discern',
  }),
  // Law for makers and wholesalers, good practice for hospitals.
  duty(24, 'cn.narcotics-door', {
    uses: ['drug-safe'],
    part: 'door',
    force: 'should',
    level: 'characterise',
    cite: cite('麻醉药品和精神药品管理条例', '2005', '46', 'V2'),
  }),
  duty(24, 'cn.narcotics', {
    uses: ['drug-safe'],
    part: 'inside',
    force: 'should',
    level: 'perceive',
    // Faces of the two persons who open it.
    height: 1.6,
    cite: cite('麻醉药品和精神药品管理条例', '2005', '46', 'V2'),
  }),
  duty(26, 'cn.blood-bank', { uses: ['blood-bank'], part: 'door', force: 'must', level: 'perceive' }),
  // Technical protection is usually read as alarm and video.
  duty(27, 'cn.chemical-store-door', {
    uses: ['chemical-store'],
    part: 'door',
    force: 'must',
    level: 'perceive',
    cite: cite('危险化学品安全管理条例', '2013', '26', 'M-high'),
  }),
  duty(27, 'cn.chemical-store-face', {
    uses: ['chemical-store'],
    part: 'door',
    force: 'should',
    level: 'validate',
    cite: cite('危险化学品安全管理条例', '2013', '26', 'M-high'),
  }),
  duty(27, 'cn.chemical-store', {
    uses: ['chemical-store'],
    part: 'inside',
    force: 'must',
    level: 'discern',
    cite: cite('危险化学品安全管理条例', '2013', '26', 'M-high'),
  }),
  duty(28, 'cn.radioactive', {
    uses: ['radioactive-store', 'radiotherapy'],
    part: 'door',
    force: 'must',
    level: 'perceive',
  }),
  // Which laboratories handle what is highly infectious a plan doesn't tell: their entrances, all of them, as advice.
  duty(29, 'cn.laboratory-entrance', {
    uses: ['laboratory', 'pathology'],
    part: 'unit-door',
    force: 'should',
    level: 'perceive',
  }),
  duty(30, 'cn.oxygen-door', {
    uses: ['medical-gas', 'cylinder-store'],
    part: 'door',
    force: 'must',
    level: 'perceive',
  }),
  duty(30, 'cn.oxygen', {
    uses: ['medical-gas', 'cylinder-store'],
    part: 'inside',
    force: 'must',
    level: 'discern',
  }),
  duty(31, 'cn.power', {
    uses: ['electrical', 'generator'],
    fromArea: CLOSET,
    part: 'door',
    force: 'must',
    level: 'perceive',
    cite: guidance2013('entrances of key parts', 'V2'),
  }),
  duty(32, 'cn.supply', {
    uses: ['boiler', 'plant'],
    fromArea: CLOSET,
    part: 'door',
    force: 'must',
    level: 'perceive',
    cite: guidance2013('entrances of key parts', 'V2'),
  }),
  duty(33, 'cn.server-room-door', { uses: ['server-room'], part: 'door', force: 'must', level: 'perceive' }),
  duty(33, 'cn.server-room', { uses: ['server-room'], part: 'inside', force: 'must', level: 'discern' }),
  duty(34, 'cn.large-equipment', {
    uses: ['ct', 'mri', 'nuclear-medicine'],
    part: 'door',
    force: 'must',
    level: 'perceive',
  }),
  duty(35, 'cn.records', {
    uses: ['medical-records', 'archive'],
    part: 'door',
    force: 'should',
    level: 'perceive',
  }),
  duty(36, 'cn.control-centre-door', {
    uses: ['control-room'],
    part: 'door',
    force: 'must',
    level: 'perceive',
  }),
  duty(37, 'cn.control-room', { uses: ['control-room'], part: 'inside', force: 'must', level: 'discern' }),
  duty(39, 'cn.mortuary', { uses: ['mortuary'], part: 'door', force: 'must', level: 'perceive' }),
  duty(40, 'cn.medical-waste', { uses: ['waste'], part: 'door', force: 'should', level: 'discern' }),
  duty(41, 'cn.car-park', { uses: ['garage'], part: 'inside', force: 'must', level: 'discern' }),
  duty(42, 'cn.roof-door', { uses: ['roof'], part: 'door', force: 'must', level: 'discern' }),
  duty(46, 'cn.escape-door', {
    uses: SPACE_USES,
    part: 'outer-door',
    force: 'should',
    level: 'discern',
  }),
];

/** The only clinical room in which inside video is asked for, so that its patient is safe; of no other isolation room. */
export const PSYCHIATRIC_ISOLATION: ViewingDuty = duty(43, 'cn.psychiatric-isolation', {
  uses: ['isolation-ward', 'single-ward', 'ward'],
  part: 'inside',
  force: 'must',
  level: 'discern',
  cite: cite('GB 51058', '2014', '4.7.8', 'V2'),
});

/** No list of another country is known: China's is lent there as advice, under its own clauses. */
const LENT_ROWS: readonly ViewingDuty[] = CN_ROWS.map((row) => ({
  ...row,
  force: row.force === 'must' ? 'should' : row.force,
}));

/** All rows of a country but the one of psychiatric isolation, which only its room's names tell. O(1). */
export const viewingDuties = (profile: Profile): readonly ViewingDuty[] =>
  profile === 'cn' ? CN_ROWS : LENT_ROWS;

/**
 * What has to be seen of a space: by its use, and by its names (its own and its department's, in any language), which tell an
 * isolation room of psychiatry from others. O(rows).
 */
export function viewingDutiesOf(
  use: SpaceUse,
  profile: Profile,
  names: readonly (string | null)[] = [],
): readonly ViewingDuty[] {
  const rows = viewingDuties(profile).filter(({ uses }) => uses.includes(use));
  return isPsychiatricIsolation(use, names) ? [...rows, psychiatric(profile)] : rows;
}

const psychiatric = (profile: Profile): ViewingDuty =>
  profile === 'cn' ? PSYCHIATRIC_ISOLATION : { ...PSYCHIATRIC_ISOLATION, force: 'should' };
