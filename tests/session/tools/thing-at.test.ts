import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { CampusDocument } from '../../../src/model/schema/document';
import { thingAt } from '../../../src/session/tools/thing-at';
import { pointerAt } from '../support/pointer-at';

it('an opening that was taken out is not picked any more', () => {
  const ward = smallWard();
  const opening = Object.values(ward.openings).find(({ kind }) => kind === 'door');
  if (!opening) throw new Error('no door');
  const [[ax, ay], [bx, by]] = opening.line;
  const pointer = pointerAt(opening.storey, (ax + bx) / 2, (ay + by) / 2);
  const picked = (rejected: boolean) => {
    const found = { ...opening, origin: 'derived' as const, rejected };
    const document: CampusDocument = { ...ward, openings: { ...ward.openings, [opening.id]: found } };
    return thingAt(document, pointer);
  };
  expect(picked(false)).toEqual({ kind: 'opening', id: opening.id });
  expect(picked(true)).not.toEqual({ kind: 'opening', id: opening.id });
});
