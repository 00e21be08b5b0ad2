import { describe, expect, it } from 'vitest';
import { chosenModel, isEnough } from '../../../../src/demo/hospital/extinguishers/chosen-model';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { onStorey } from '../../../../src/model/query/on-storey';
import type { FireClass, HazardClass } from '../../../../src/model/schema/space-hazard';
import { entitiesIn } from '../../../../src/model/schema/dictionary';
import type { SpaceUse } from '../../../../src/model/schema/space-use';
import { CN_EXTINGUISHERS } from '../../../../src/standards/extinguishers/cn-profile';
import { reckonUnits } from '../../../../src/standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../../src/standards/extinguishers/reckoned-unit';
import { inside } from '../../support/storey-checks';
import { soundHospital } from '../../support/hospitals';

const document = soundHospital();
const units = reckonUnits(document);

/** A unit of the hospital that asks for that. */
function unitOf(hazard: HazardClass, ...classes: readonly FireClass[]): ReckonedUnit {
  const found = units.find(
    (unit) =>
      unit.hazard.value === hazard &&
      unit.demands.map(({ fireClass }) => fireClass).join() === classes.join(),
  );
  if (found === undefined) throw new Error(`no unit ${hazard} ${classes.join()}`);
  return found;
}

describe('what is bought for a unit', () => {
  const rows: readonly (readonly [SpaceUse, ReckonedUnit, string, string])[] = [
    ['ward', unitOf('severe', 'A'), 'water', '3A'],
    ['electrical', unitOf('medium', 'A', 'E'), 'abc-powder', '2A 34B C'],
    ['it-room', unitOf('severe', 'A', 'E'), 'abc-powder', '3A 89B C'],
    // Neither powder nor a jet of water beside them, and carbon dioxide has no 3A.
    ['ultrasound', unitOf('severe', 'A', 'E'), 'water-mist', '3A E'],
    ['ct', unitOf('severe', 'A', 'E'), 'water-mist', '3A E'],
    ['garage', unitOf('medium', 'A', 'B'), 'abc-powder', '2A 55B C'],
    ['kitchen', unitOf('medium', 'A', 'F'), 'wet-chemical', '2A F'],
    ['medical-gas', unitOf('severe', 'C'), 'abc-powder', '3A 89B C'],
    ['chemical-store', unitOf('severe', 'B'), 'alcohol-resistant-foam', '2A 89B'],
  ];

  it.each(rows)('in a room for %s is enough for all that burns in it', (use, unit, agent, rating) => {
    const model = chosenModel(CN_EXTINGUISHERS, unit, use);
    expect([model.agent, model.rating]).toEqual([agent, rating]);
    expect(unit.demands.every((demand) => isEnough(CN_EXTINGUISHERS, model, demand))).toBe(true);
  });
});

describe('setting points of the hospital', () => {
  const points = assetsOf(document, 'extinguisher', null);

  it('stand apart on their storey, each with a number of its own', () => {
    expect(new Set(points.map(({ number }) => number)).size).toBe(points.length);
    const crowded = points.filter((a, i) =>
      points.slice(0, i).some((b) => a.storey === b.storey && Math.hypot(a.x - b.x, a.y - b.y) < 0.34),
    );
    expect(crowded.map(({ number }) => number)).toEqual([]);
  });

  it('have nothing in a room that may not stand there', () => {
    const wrong = points.flatMap(({ agent, number, storey, x, y }) => {
      const room = onStorey(document, 'spaces', storey).find(({ outline }) => inside(outline, x, y));
      const rules = CN_EXTINGUISHERS.placeRules.filter(
        ({ kind, uses }) => kind === 'forbidden' && room !== undefined && uses.includes(room.use),
      );
      return rules.some(({ agents }) => agent !== null && agents.includes(agent)) ? [number] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('have two against live parts in the unit of every riser', () => {
    const risers = entitiesIn(document.spaces).filter(({ id }) => /_C-L\d\d\.EP[EW]$/.test(id));
    expect(risers).toHaveLength(28);
    for (const { id, outline, storey } of risers) {
      const unit = units.find(({ spaces }) => spaces.includes(id));
      const rooms = onStorey(document, 'spaces', storey).filter((space) => unit?.spaces.includes(space.id));
      const count = points
        .filter((point) => point.storey === storey && point.agent !== 'water')
        .filter(({ x, y }) => [{ outline }, ...rooms].some((room) => inside(room.outline, x, y)))
        .reduce((sum, point) => sum + point.count, 0);
      expect(count, id).toBeGreaterThanOrEqual(2);
    }
  });
});
