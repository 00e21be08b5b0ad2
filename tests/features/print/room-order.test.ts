import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { inRoomOrder } from '../../../src/features/print/escape/room-order';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { isRoomUse } from '../../../src/standards/ways-through-rooms';
import { spaceLabel } from '../../../src/widgets/labels';
import { roomLabel } from '../../../src/widgets/room-label';

it.each(['zh', 'en'] as const)('bathrooms are named by their ward in %s, all others as ever', (language) => {
  const ward = smallWard();
  const text = translator(language);
  const names = entitiesIn(ward.spaces)
    .filter(({ use }) => use === 'toilet' || use === 'bathroom')
    .map(({ id, storey }) => `${storey} ${roomLabel(ward, id, text)}`);
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, number, use } of entitiesIn(ward.spaces)) {
    if (number !== null || !isRoomUse(use))
      expect(roomLabel(ward, id, text)).toBe(spaceLabel(ward, id, text));
  }
});

it.each(['zh', 'en'] as const)(
  'rooms come by their numbers in %s, those without one at the end',
  (language) => {
    const ward = smallWard();
    const all = entitiesIn(ward.spaces);
    const ordered = inRoomOrder(ward, all.toReversed(), (space) => space, translator(language));
    expect(ordered.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const numbers = ordered.map(({ number }) => number);
    const without = numbers.indexOf(null);
    expect(without).toBeGreaterThan(5);
    expect(numbers.slice(without).every((number) => number === null)).toBe(true);
    // Three figures each: their order as text is that of the numbers.
    expect(numbers.slice(0, without)).toEqual(numbers.slice(0, without).toSorted());
  },
);
