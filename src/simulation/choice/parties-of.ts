import type { Crowd } from '../crowd/crowd';

/** Who decides for whom. */
export interface Parties {
  /** Per person: all of their party by their lots, of equal ones by number; null = alone. */
  readonly members: readonly (readonly number[] | null)[];
  /** Per person: what they reckon their way with, m/s: the slowest of their party goes so fast. */
  readonly speed: Float64Array;
}

/** O(people log people). */
export function partiesOf({ count, party, speed, lot }: Crowd): Parties {
  const all = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    if (party[i]! < 0) continue;
    const known = all.get(party[i]!);
    if (known) known.push(i);
    else all.set(party[i]!, [i]);
  }
  for (const own of all.values()) own.sort((a, b) => lot[a]! - lot[b]! || a - b);
  const members = Array.from({ length: count }, (_, i) => all.get(party[i]!) ?? null);
  const slowest = (own: readonly number[]): number =>
    own.reduce((least, i) => Math.min(least, speed[i]!), Infinity);
  const speeds = new Map([...all].map(([number, own]) => [number, slowest(own)]));
  return { members, speed: Float64Array.from(speed, (own, i) => speeds.get(party[i]!) ?? own) };
}
