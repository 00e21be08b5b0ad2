import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byOwner,
  EVERYBODY,
  hazardOwner,
  isShown,
  NO_FILTER,
  NOBODY,
  ownerText,
  type Owner,
  type OwnerFilter,
} from '../../../src/features/inspector/ledger/owner';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { cases } from '../../support/cases';
import { BODIES, testDevice } from '../../records/support/sample-events';

const document = smallWard();
const telling = { document, duties: CN_DUTIES, zone: CHINA_ZONE, text: translator('zh') };
const owned = present(
  entitiesIn(document.assets).find(({ department }) => department !== null),
  'an asset of a department',
);

describe('who answers for a hazard', () => {
  it('is who answers for the thing, until somebody else is told to mend it', () => {
    const device = testDevice('device_1', 9);
    const book = new RecordBook();
    const add = (event: object): void => void book.add(parseEvent(event));
    add(device.make('hazard.raised', 'hazard_1', { ...BODIES['hazard.raised'], asset: owned.id }));
    const owner = (): Owner => hazardOwner(present(book.hazard('hazard_1'), 'hazard'), telling);
    expect(owner()).toEqual({ department: owned.department, responsible: owned.responsible });
    add(device.make('hazard.reported', 'hazard_1', { to: null, note: '' }));
    const plan = { ...BODIES['hazard.planned'], department: null, responsible: 'person_李四' };
    add(device.make('hazard.planned', 'hazard_1', plan));
    expect(owner()).toEqual({ department: owned.department, responsible: 'person_李四' });
    expect(ownerText(owner(), telling)).toMatch(/ · 李四$/);
    expect(ownerText({ department: null, responsible: null }, telling)).toBeNull();
  });
});

describe('lists by owner', () => {
  const key = fc.constantFrom(null, 'a', 'b', 'c');
  const owner: fc.Arbitrary<Owner> = fc.record({ department: key, responsible: key });
  const choice = fc.constantFrom(EVERYBODY, NOBODY, 'a', 'b', 'd');
  const filter: fc.Arbitrary<OwnerFilter> = fc.record({
    department: choice,
    responsible: choice,
    group: fc.constant('none' as const),
  });

  it('show what is asked for, and lose nothing when they are put together (seeded)', () => {
    fc.assert(
      fc.property(fc.array(owner), filter, (owners, chosen) => {
        const shown = owners.filter((each) => isShown(each, chosen));
        const wanted = owners.filter(({ department, responsible }) =>
          [
            [chosen.department, department],
            [chosen.responsible, responsible],
          ].every(([want, is]) => want === '*' || (want === '-' ? is === null : is === want)),
        );
        expect(shown).toEqual(wanted);
        const groups = byOwner(shown, 'responsible', (each) => each, telling);
        expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(shown.length);
        for (const { key, items } of groups)
          for (const item of items) expect(item.responsible ?? NOBODY).toBe(key);
        const nobody = groups.findIndex(({ key }) => key === NOBODY);
        expect([-1, groups.length - 1]).toContain(nobody);
      }),
      { seed: 21, numRuns: cases(300) },
    );
    expect(isShown({ department: null, responsible: 'x' }, NO_FILTER)).toBe(true);
  });
});
