import { expect, it } from 'vitest';
import { SlicedSearch, type Searching } from '../../workers/planner/sliced-search';

const CONTEXT = { progress: () => undefined, pause: () => Promise.resolve() };

it('is begun anew when the same is asked again after it broke down, and told wholly', async () => {
  let broken = true;
  let begun = 0;
  const search = new SlicedSearch(function* (_plan: object, upTo: number): Searching<number> {
    begun++;
    for (let n = 1; n < upTo; n++) {
      if (broken && n === 3) throw new Error('broke down');
      yield n;
    }
    return upTo;
  });
  const plan = {};
  await expect(search.goOn(plan, 5, CONTEXT)).rejects.toThrow('broke down');
  await expect(search.goOn(plan, 5, CONTEXT)).rejects.toThrow('broke down');
  broken = false;
  expect(await search.goOn(plan, 5, CONTEXT)).toBe(5);
  expect(await search.goOn(plan, 5, CONTEXT)).toBe(5);
  expect(begun).toBe(3);
});

it('goes on with nothing of another question whose search can’t even begin', async () => {
  const search = new SlicedSearch((_plan: object, upTo: number): Searching<number> => {
    if (upTo < 0) throw new Error('below nothing');
    return counted(upTo);
  });
  const plan = {};
  expect(await search.goOn(plan, 4, CONTEXT)).toBe(4);
  await expect(search.goOn(plan, -1, CONTEXT)).rejects.toThrow('below nothing');
  await expect(search.goOn(plan, -1, CONTEXT)).rejects.toThrow('below nothing');
  expect(await search.goOn(plan, 4, CONTEXT)).toBe(4);
});

function* counted(upTo: number): Searching<number> {
  yield upTo - 1;
  return upTo;
}
