import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../../src/base/finding';
import { gravest, othersOf, severityOf } from '../../../src/analyses/cameras/checks/unmet';
import { present } from '../../../src/base/assert';
import { viewingDuties } from '../../../src/standards/cameras/viewing-duties';
import { lineFeature } from '../../model/derive/read-plan';
import { around, asked, planWith, space, wall, WIDE } from './support';

const dutyOf = (id: string) =>
  present(
    viewingDuties('cn').find((duty) => duty.id === id),
    id,
  );
const door = (id: string, from: readonly [number, number], to: readonly [number, number]) =>
  lineFeature('door', [from, to], { id });

describe('how grave it is that a place is not seen', () => {
  const passage = dutyOf('cn.passage');
  const known = (force: 'must' | 'should' | 'may', confidence: Confidence) => ({
    ...passage,
    force,
    cite: { ...passage.cite, confidence },
  });

  it.each([
    ['must', 'V1', 'major', 'minor'],
    ['must', 'V2', 'major', 'minor'],
    // The regulation was read; that its words ask for video is how it is understood.
    ['must', 'M-high', 'major', 'minor'],
    // From memory: a proposal, whatever its word.
    ['must', 'M-med', 'minor', 'info'],
    ['must', 'M-low', 'minor', 'info'],
    ['should', 'V2', 'minor', 'info'],
    ['should', 'M-med', 'info', 'info'],
    ['may', 'V2', 'info', 'info'],
    ['may', 'M-med', 'info', 'info'],
  ] as const)('%s, known as %s: %s, seen poorly %s', (force, confidence, unseen, poorly) => {
    expect(severityOf(known(force, confidence), false)).toBe(unseen);
    expect(severityOf(known(force, confidence), true)).toBe(poorly);
  });

  it('is told by what is asked most strongly, then what is known best, then what asks for most', () => {
    const views = [
      { duty: known('may', 'V1'), density: 900 },
      { duty: known('must', 'M-med'), density: 500 },
      { duty: known('must', 'V2'), density: 80 },
      { duty: known('must', 'V2'), density: 125 },
    ];
    for (let i = views.length; i > 0; i--) {
      expect(gravest(views.slice(0, i))).toBe(views[i === 2 ? 1 : Math.max(0, i - 1)]);
    }
    expect(gravest([])).toBeNull();
  });

  it('no duty that is only remembered is a major violation', () => {
    const major = viewingDuties('cn').filter((duty) => severityOf(duty, false) === 'major');
    expect(major.map(({ id }) => id)).toEqual([
      'cn.main-entrance',
      'cn.passage',
      'cn.lobby',
      'cn.drug-store-door',
      'cn.narcotics-entrance',
      'cn.blood-bank',
      'cn.chemical-store-door',
      'cn.chemical-store',
      'cn.radioactive',
      'cn.oxygen-door',
      'cn.power',
      'cn.generator',
      'cn.boiler',
      'cn.supply',
      'cn.server-room-door',
    ]);
  });
});

describe('what one would mend at once', () => {
  it('is one finding for all doors of a room that fail the same duty', () => {
    // A lift lobby with two lifts in its north wall, and a camera that looks away from both.
    const plan = planWith(
      [
        space('L', [0, 0, 6, 3], 'lift-lobby'),
        space('A', [0, 3.2, 2.9, 6], 'lift-shaft'),
        space('B', [3.1, 3.2, 6, 6], 'lift-shaft'),
        ...around(0, 0, 6, 6),
        wall(0, 3, 6, 3.2),
        wall(2.9, 3.2, 3.1, 6),
        door('D1', [1, 3.1], [2, 3.1]),
        door('D2', [4, 3.1], [5, 3.1]),
      ],
      { V: { x: 3, y: 2.9, z: 2.6, heading: -Math.PI / 2, tilt: 0.5, ...WIDE } },
    );
    const told = asked(plan).findings.filter(({ code }) => code === 'camera.doorway-unseen');
    expect(told).toMatchObject([
      { id: 'camera.doorway-unseen:space_L:cn.lift-door', params: { doors: 2, part: 'lift-door' } },
    ]);
  });

  it('is told once of a door that is the entrance of the rooms on both of its sides', () => {
    // From a stair onto a roof: a door of the stair and the way onto the roof.
    const plan = planWith(
      [
        space('S', [0, 0, 3, 6], 'stair'),
        space('R', [3.2, 0, 12, 6], 'roof'),
        ...around(0, 0, 12, 6),
        wall(3, 0, 3.2, 6),
        door('D', [3.1, 2], [3.1, 3]),
      ],
      { V: { x: 3.4, y: 5.8, z: 2.6, heading: 0, tilt: 0.5, ...WIDE } },
    );
    const told = asked(plan).findings.filter(({ params }) => params['opening'] !== undefined);
    expect(told).toHaveLength(1);
    const { duty, others } = told[0]!.params;
    expect([duty, others].sort()).toEqual(['cn.roof-door', 'cn.stair-door']);
  });

  it('names the other duties that ask for the same, each once', () => {
    const of = (id: string) => ({ duty: dutyOf(id), density: 80 });
    const told = of('cn.roof-door');
    const unmet = [of('cn.stair-door'), told, of('cn.escape-door'), of('cn.stair-door')];
    expect(othersOf(unmet, told)).toBe('cn.stair-door cn.escape-door');
    expect(othersOf([told], told)).toBe('');
  });
});
