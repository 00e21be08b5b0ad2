import { describe, expect, it } from 'vitest';
import { assetsIn, assetsOf, fitted, storeysOf } from '../../support/fitted-storeys';

const spaces = fitted()
  .flatMap(storeysOf)
  .flatMap(({ document, spaces: own }) => own.map((space) => ({ document, space })));
const ofUse = (...uses: readonly string[]) => spaces.filter(({ space }) => uses.includes(space.use));

describe('alarms and cameras', () => {
  it('tell the police of a break-in where money and drugs are', () => {
    const rooms = ofUse('finance', 'pharmacy', 'pharmacy-store', 'drug-safe');
    expect(rooms.length).toBeGreaterThan(10);
    for (const { document, space } of rooms) {
      const alarms = assetsIn(document, space, 'intrusion-alarm');
      expect(
        alarms.some(({ policeLinked }) => policeLinked),
        space.id,
      ).toBe(true);
    }
  });

  it('put a button at the hand of everybody who meets the public alone', () => {
    for (const { document, space } of ofUse('cashier', 'reception', 'nurse-station', 'consulting')) {
      expect(assetsIn(document, space, 'panic-alarm').length, space.id).toBeGreaterThan(0);
    }
    for (const { document, space } of ofUse('cashier', 'pharmacy', 'finance')) {
      const linked = assetsIn(document, space, 'panic-alarm').some(({ policeLinked }) => policeLinked);
      expect(linked, space.id).toBe(true);
    }
  });

  it('look at nobody who is in bed, undressed or being treated', () => {
    const intimate = [
      'ward',
      'single-ward',
      'consulting',
      'toilet',
      'bathroom',
      'changing',
      'nursing-room',
      'duty-room',
    ];
    const seen = ofUse(...intimate).filter(
      ({ document, space }) => assetsIn(document, space, 'camera').length > 0,
    );
    expect(seen.map(({ space }) => space.id)).toEqual([]);
  });

  it('show every alarm on a panel of the storey, where it has a station or a lobby', () => {
    for (const { document, id, building, spaces: own } of fitted().flatMap(storeysOf)) {
      if (building === null || building === 'D') continue;
      const hasStation = own.some(({ use }) => ['nurse-station', 'lift-lobby', 'control-room'].includes(use));
      if (hasStation) expect(assetsOf(document, id, 'alarm-panel').length, id).toBeGreaterThan(0);
    }
  });
});
