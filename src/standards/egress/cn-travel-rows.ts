import { gb50016 } from '../cite';
import { atMost, changes, type EgressRow, type FireGrade, type RowFacts } from './egress-row';

/** Classes of T5.5.17 for medical buildings: between exits, dead end, metres. High-rises are of grades 1 and 2 anyway. */
const TABLE: readonly [name: string, between: number, deadEnd: number, applies: RowFacts][] = [
  ['low', 35, 20, { highRise: false, fireGrades: [1, 2] }],
  ['low-grade-3', 30, 15, { highRise: false, fireGrades: [3] }],
  ['low-grade-4', 25, 10, { highRise: false, fireGrades: [4] }],
  ['high-ward', 24, 12, { highRise: true }],
  ['high-other', 30, 15, { highRise: true }],
];

/** Rows of wards and of other parts; only in high-rises do they differ. */
interface ByPart {
  readonly wards: readonly EgressRow[];
  readonly others: readonly EgressRow[];
}

function fromTable(kind: 'between' | 'dead-end' | 'in-room', clause: string): ByPart {
  const named = TABLE.map(([name, between, deadEnd, applies]) => {
    const limit = kind === 'between' ? between : deadEnd;
    const optional = { measured: 'straight', applies } as const;
    const row = atMost(`cn.travel.${kind}.${name}`, limit, 'm', gb50016(clause, 'V2'), optional);
    return { name, row };
  });
  const without = (other: string) => named.filter(({ name }) => name !== other).map(({ row }) => row);
  return { wards: without('high-other'), others: without('high-ward') };
}

/** From a room's door to the nearest exit. */
export const CN_BETWEEN = fromTable('between', 'T5.5.17');
export const CN_DEAD_END = fromTable('dead-end', 'T5.5.17');
/** From any point of a room to its door: what the table has for dead ends. */
export const CN_IN_ROOM = fromTable('in-room', '5.5.17(3)');

/** Notes 1 to 3 of the table; the third of what the table says. Note 2 takes less away where a corridor ends. */
export const CN_GALLERY = changes('cn.travel.open-gallery', 5, 'm', gb50016('T5.5.17 note 1', 'V2'));
export const CN_OPEN_STAIR = {
  between: changes('cn.travel.open-stair.between', -5, 'm', gb50016('T5.5.17 note 2', 'V2')),
  deadEnd: changes('cn.travel.open-stair.dead-end', -2, 'm', gb50016('T5.5.17 note 2', 'V2')),
} as const;
export const CN_SPRINKLERS = changes('cn.travel.sprinklers', 1.25, 'share', gb50016('T5.5.17 note 3', 'V2'));

const GOOD_GRADES: readonly FireGrade[] = [1, 2];
const hall = (id: string, limit: number, measured: 'straight' | 'walked') =>
  atMost(id, limit, 'm', gb50016('5.5.17(4)', 'V2'), { measured, applies: { fireGrades: GOOD_GRADES } });
/** Halls with two doors and more: to a door, and where that is none to the open or to a stair, on along a corridor. */
export const CN_HALL = {
  room: hall('cn.travel.hall.room', 30, 'straight'),
  corridor: hall('cn.travel.hall.corridor', 10, 'walked'),
  sprinklers: changes('cn.travel.hall.sprinklers', 1.25, 'share', gb50016('5.5.17(4)', 'V2')),
} as const;

/** From a stair without a lobby to the outside, in low buildings. */
export const CN_STAIR_TO_OUTSIDE = atMost('cn.travel.stair-to-outside', 15, 'm', gb50016('5.5.17(2)', 'V2'), {
  measured: 'straight',
  applies: { storeysAbove: [1, 4] },
});
