import type { Located } from '../../geometry/nav/locate';

/**
 * Parties of `size` of people who stand somewhere, those near each other together: the floor is gone over in strips about as wide as a party
 * takes up, to and fro. Returns each one's party, from 0 on; the last has who is left over. O(people log people).
 */
export function partiesNear(places: readonly Located[], size: number): readonly number[] {
  const xs = places.map(({ planX }) => planX);
  const ys = places.map(({ planY }) => planY);
  const [minY, wide, high] = [least(ys), most(xs) - least(xs), most(ys) - least(ys)];
  const strip = Math.sqrt((size * wide * high) / places.length) || 1;
  const stripOf = ys.map((y) => Math.floor((y - minY) / strip));
  const order = places.map((_, k) => k);
  order.sort((a, b) => {
    const byStrip = stripOf[a]! - stripOf[b]!;
    if (byStrip !== 0) return byStrip;
    const along = xs[a]! - xs[b]!;
    return (stripOf[a]! % 2 === 0 ? along : -along) || a - b;
  });
  const parties = places.map(() => 0);
  for (const [at, k] of order.entries()) parties[k] = Math.floor(at / size);
  return parties;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Somebody who may go with others. */
interface Companion {
  /** Name of the party; null = alone. */
  readonly party: string | null;
  /** When they would set out, seconds. */
  readonly premovement: number;
}

/** What somebody has of their party. */
export interface InParty {
  /** Numbered from 0 on in the order of the people, −1 = alone. */
  readonly party: number;
  /** When the last of the party is ready. */
  readonly premovement: number;
}

/** Numbers the parties of two and more, in which nobody sets out before all are ready. O(people). */
export function inParties<T extends Companion>(people: readonly T[]): (Omit<T, 'party'> & InParty)[] {
  const found = new Map<string, { members: number; ready: number; number: number }>();
  for (const { party, premovement } of people) {
    if (party === null) continue;
    const known = found.get(party);
    if (known === undefined) found.set(party, { members: 1, ready: premovement, number: -1 });
    else {
      known.members++;
      known.ready = Math.max(known.ready, premovement);
    }
  }
  let parties = 0;
  return people.map((one) => {
    const own = one.party === null ? undefined : found.get(one.party);
    if (own === undefined) return { ...one, party: -1 };
    if (own.members > 1 && own.number < 0) own.number = parties++;
    return { ...one, party: own.number, premovement: own.ready };
  });
}
