import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { EXTINGUISHER_MODELS } from '../../../../src/standards/extinguishers/extinguisher-models';
import { toldHospital } from '../../support/hospitals';

const SOLD = new Map(
  EXTINGUISHER_MODELS.filter(({ profile }) => profile === 'cn').map((each) => [each.model, each]),
);
/** On wheels, from before the tables: its nameplate is its own. */
const OF_NO_TABLE = new Set(['MTT24']);

describe.each([
  ['the demo hospital', toldHospital()],
  ['the small ward', smallWard()],
] as const)('extinguishers of %s', (_, document) => {
  const points = assetsOf(document, 'extinguisher', null);

  it('have a model each, and say of themselves what the nameplate of that model says', () => {
    expect(points.length).toBeGreaterThan(3);
    for (const { number, model, agent, rating, charge, wheeled } of points) {
      expect(model, number ?? '').not.toBeNull();
      if (OF_NO_TABLE.has(model!)) continue;
      const row = SOLD.get(model!);
      expect({ number, model, agent, rating, charge, wheeled }).toEqual({
        number,
        model: row?.model,
        agent: row?.agent,
        rating: row?.rating,
        charge: row?.charge,
        wheeled: row?.wheeled,
      });
    }
  });
});
