import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { roomName } from '../../../src/features/print/escape/room-name';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { isRoomUse } from '../../../src/standards/ways-through-rooms';
import { spaceLabel } from '../../../src/widgets/labels';

it.each(['zh', 'en'] as const)('bathrooms are named by their ward in %s, all others as ever', (language) => {
  const ward = smallWard();
  const text = translator(language);
  const names = entitiesIn(ward.spaces)
    .filter(({ use }) => use === 'toilet' || use === 'bathroom')
    .map(({ id, storey }) => `${storey} ${roomName(ward, id, text)}`);
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, number, use } of entitiesIn(ward.spaces)) {
    if (number !== null || !isRoomUse(use)) expect(roomName(ward, id, text)).toBe(spaceLabel(ward, id, text));
  }
});
