import { describe, expect, it } from 'vitest';
import { parsePlanPoint, parsePlanPoints } from '../../src/cli/plan-point';
import { UsageError } from '../../src/cli/usage-error';
import { emptyDocument, type CampusDocument } from '../../src/model/schema/document';
import { makeId } from '../../src/model/schema/ids';
import { parseEntity } from '../../src/model/schema/parse-entity';

function withStoreys(...locals: string[]): CampusDocument {
  const storeys = locals.map((local) => {
    const parsed = parseEntity('storeys', { id: makeId('storey', local), elevation: 0 });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value;
  });
  return { ...emptyDocument(), storeys: Object.fromEntries(storeys.map((storey) => [storey.id, storey])) };
}

const document = withStoreys('L1', 'A:L2', '一层');

describe('a place on the command line', () => {
  it.each([
    ['L1:1,2', 'L1', 1, 2],
    ['L1:-1.5, +2e1', 'L1', -1.5, 20],
    ['A:L2:.5,-3.', 'A:L2', 0.5, -3],
    ['一层:0,0', '一层', 0, 0],
  ])('reads %s', (text, storey, x, y) => {
    expect(parsePlanPoint(document, '--at', text)).toMatchObject({ storey: makeId('storey', storey), x, y });
  });

  it.each(['', 'L1', 'L1:1', 'L1:1,2,3', 'L1:a,b', ':1,2', 'L1:1e999,0', 'L9:1,2'])(
    'refuses "%s"',
    (text) => {
      expect(() => parsePlanPoint(document, '--at', text)).toThrow(UsageError);
    },
  );

  it('reads several parted by semicolons', () => {
    expect(parsePlanPoints(document, '--sources', 'L1:1,2; A:L2:3,4;').map((point) => point.x)).toEqual([
      1, 3,
    ]);
  });
});
