import { describe, expect, it } from 'vitest';
import type { AssetKind } from '../../../../src/model/schema/assets/asset-kinds';
import { soundHospital } from '../../support/hospitals';

/** What the programme of the hospital counted by the same rules on its worked storeys: ± 10 % is what it allows. */
const COUNTED: readonly (readonly [name: string, count: number, ...kinds: AssetKind[]])[] = [
  ['sprinkler heads', 7297, 'sprinkler-head'],
  ['detectors', 2195, 'smoke-detector', 'heat-detector'],
  ['emergency lights', 1452, 'emergency-light'],
  ['signs', 1218, 'exit-sign'],
  ['call points', 250, 'manual-call-point'],
  ['sounders', 250, 'sounder'],
  ['hydrants', 222, 'hydrant'],
];

const assets = Object.values(soundHospital().assets);

describe('the hospital as a whole', () => {
  it.each(COUNTED.map(([name, count, ...kinds]) => ({ name, count, kinds })))(
    'has the $name of the programme, give or take a tenth',
    ({ count, kinds }) => {
      const found = assets.filter(({ kind }) => kinds.includes(kind)).length;
      expect(found).toBeGreaterThan(0.9 * count);
      expect(found).toBeLessThan(1.1 * count);
    },
  );

  // The programme's 585 are its sums by type of storey; that key places be seen "both door and inside where allowed", and what
  // the duties ask of passages, lift lobbies, stairs and counters, takes as many more. Held exactly, so that none is lost unseen.
  it('has the cameras that its duties take, more than the programme counted', () => {
    expect(assets.filter(({ kind }) => kind === 'camera')).toHaveLength(908);
  });
});
