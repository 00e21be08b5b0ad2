import { describe, expect, it } from 'vitest';
import { answerOf, TWO_WARDS, wardtwin } from './support';

/*
 * Two rooms of 6 × 4 m side by side, a wall of 0.2 m with a 1 m door between, a closet of 12.2 × 2 m that no door
 * leads to, one extinguisher. Small enough that every figure can be worked out with a pencil.
 */
const plan = ['--plan', TWO_WARDS];
const near = (value: number): unknown => expect.closeTo(value, 9);

describe('the two wards', () => {
  it('info', async () => {
    expect(await answerOf('info', ...plan)).toEqual({
      buildings: 1,
      storeys: [
        {
          id: 'L1',
          name: 'Ground floor',
          elevation: 0,
          grossArea: near(72.4),
          walkableArea: near(72.6),
        },
      ],
      spaces: 3,
      doors: 1,
      openings: { given: 0, derived: 0 },
      flights: 0,
      stairs: 0,
      assets: { extinguisher: 1 },
      components: { byStorey: [{ storey: 'L1', pieces: [near(48.2), near(24.4)] }], joined: 2 },
      warnings: [],
    });
  });

  it('path bends at both corners of the door', async () => {
    expect(await answerOf('path', ...plan, '--from', 'L1:1,0.5', '--to', 'L1:11,0.5')).toEqual({
      length: near(Math.hypot(5, 1) + 0.2 + Math.hypot(4.8, 1)),
      points: [
        ['L1', 1, 0.5],
        ['L1', near(6), near(1.5)],
        ['L1', near(6.2), near(1.5)],
        ['L1', 11, 0.5],
      ],
    });
  });

  it('path is null through a closed door, and into a closet without one', async () => {
    const closed = await answerOf('path', ...plan, '--from', 'L1:1,1', '--to', 'L1:11,1', '--closed', 'D1');
    expect(closed).toEqual({ length: null, points: [] });
    expect(await answerOf('path', ...plan, '--from', 'L1:1,1', '--to', 'L1:1,5')).toEqual({
      length: null,
      points: [],
    });
  });

  it('reach: areas add up; the farthest place is the far corner', async () => {
    const far = { storey: 'L1', x: near(12.2), length: near(Math.hypot(5.7, 0.5) + Math.hypot(6, 1.5)) };
    const all = await answerOf('reach', ...plan, '--sources', 'L1:0.5,2', '--limit', '100');
    expect(all).toEqual({
      storeys: [{ id: 'L1', area: near(72.6), reached: near(48.2), unreached: near(24.4) }],
      farthest: { ...far, y: expect.any(Number) as unknown },
    });
    // In an empty room a source in the middle reaches a disc.
    const disc = await answerOf('reach', ...plan, '--sources', 'L1:3,2; L1:3,2', '--limit', '1.5');
    expect(disc).toMatchObject({ storeys: [{ reached: expect.closeTo(Math.PI * 1.5 ** 2, 1) as unknown }] });
  });

  it('visible: the room and its half of the throat, doors shut', async () => {
    expect(await answerOf('visible', ...plan, '--at', 'L1:3,2')).toEqual({
      area: near(24.1),
      vertices: expect.arrayContaining([
        [0, 0],
        [6.1, 1.5],
        [6.1, 2.5],
      ]) as unknown,
    });
  });

  it('visible: nothing from inside a wall, no area from outside', async () => {
    expect(await answerOf('visible', ...plan, '--at', 'L1:6.1,0.5')).toEqual({ area: 0, vertices: [] });
    expect(await answerOf('visible', ...plan, '--at', 'L1:-5,-5')).toMatchObject({ area: null });
  });

  it('visible: a place far outside is refused with its distance, for nothing is computed there', async () => {
    const ran = await wardtwin('visible', ...plan, '--at', 'L1:-300,-400');
    expect(ran).toMatchObject({ code: 2, out: '' });
    // From the outer corner of the walls at −0.2, −0.2.
    expect(ran.err).toContain('499.7 m');
  });

  it('coverage: per storey and space, with findings that name the rule', async () => {
    const answer = await answerOf('coverage', 'extinguishers', ...plan, '--limit', '15');
    expect(answer).toMatchObject({
      limit: 15,
      extinguishers: 1,
      total: { area: near(72.6), covered: near(48.2), uncovered: near(24.4) },
      storeys: [
        {
          id: 'L1',
          spaces: [
            // A space's floor is counted by samples: half a cell along its door may go to the throat.
            { id: 'A', area: expect.closeTo(24, 0) as unknown, uncovered: near(0) },
            { id: 'B', area: expect.closeTo(24, 0) as unknown, uncovered: near(0) },
            { id: 'C', area: near(24.4), uncovered: near(24.4), worst: { length: null } },
          ],
        },
      ],
      findings: [
        {
          code: 'extinguisher.uncovered',
          severity: 'major',
          cite: { standard: 'GB 50140', clause: 'T5.2.1', confidence: 'V2' },
          place: { storey: 'L1', space: 'C' },
          params: { space: 'C' },
        },
      ],
    });
  });
});
