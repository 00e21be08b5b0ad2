import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { once } from '../../demo/support/hospitals';
import { CLINIC, hasClinic, readPlanAt } from '../../model/derive/read-plan';
import { ofTravel } from './of-travel';
import { oracleDoors } from './oracle-doors';

const MILLIMETRE = 1e-3;
/** Rooms in rooms that are looked at: each needs a visibility graph of its own. */
const INNER = 3;

const clinic = once(() => walkingPlan(readPlanAt(CLINIC)));
const ofClinic = once(() => computeEgress(clinic(), USUAL_QUESTION));

describe.skipIf(!hasClinic)('ways out of the clinic (shared/data)', () => {
  it('end for every room with a door at a named exit, the nearest by the visibility graph', () => {
    const result = ofClinic();
    const rooms = result.storeys.flatMap((storey) => storey.rooms);
    const unnamed = rooms.filter(({ doors }) => !doors.some(({ exit }) => exit !== null));
    // A toilet without a door.
    expect(unnamed.map(({ space, doors }) => [space, doors.length])).toEqual([['space_C261', 0]]);
    const { worst, doors } = oracleDoors(levelWays(clinic(), []), result, INNER);
    console.log(
      `clinic: ${rooms.length} rooms, ${doors} doors by the oracle, worst ${(worst * 1000).toFixed(4)} mm`,
    );
    expect(worst).toBeLessThan(MILLIMETRE);
    expect(doors).toBeGreaterThan(150);
  }, 240_000);

  it('leave open what the file leaves open, and limits say so', () => {
    const { document } = clinic();
    const result = ofClinic();
    expect(Object.values(document.buildings)).toMatchObject([
      { height: null, fireGrade: null, sprinklered: null, detected: null },
    ]);
    const limited = ofTravel(result).filter(({ params }) => params['steps'] !== undefined);
    expect(limited.length).toBeGreaterThan(10);
    for (const { params, severity } of limited) {
      expect(params['assumed']).toBe('fire-grade sprinklers');
      expect(severity).toBe('minor');
    }
    const unused = result.storeys.flatMap(({ rooms }) =>
      rooms.filter(({ space }) => document.spaces[space]?.use === 'other'),
    );
    const unrated = Object.values(document.openings).filter(
      ({ kind, fireRating }) => kind === 'door' && fireRating === null,
    );
    console.log(
      `clinic leaves open: height, fire grade, sprinklers, detection; uses of ${unused.length} rooms; resistance of ${unrated.length} doors; compartments (${Object.keys(document.compartments).length} drawn); people (${Object.keys(document.populations).length} populations)`,
    );
    expect(unused.length).toBeGreaterThan(0);
    expect(Object.keys(document.compartments)).toEqual([]);
  }, 120_000);
});
