/** Sorts people into so many turns by their lots, in each by their numbers. O(people + turns). */
export function turnsOf(people: Iterable<number>, lot: Uint32Array, turns: number): readonly number[][] {
  const all = Array.from({ length: turns }, (): number[] => []);
  for (const i of people) all[lot[i]! % turns]!.push(i);
  return all;
}
