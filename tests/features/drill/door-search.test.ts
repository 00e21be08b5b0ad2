import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { allDoors, foundDoors } from '../../../src/features/drill/crowd/how/door-search';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { canBeShut } from '../../../src/session/tools/shut-door-tool';
import '../../support/speak-both';

const ward = smallWard();
const NONE = new Set<never>();

it.each(['zh', 'en'] as const)(
  'a door of any storey is found by its name and its storey in %s',
  (language) => {
    const all = allDoors(ward, translator(language));
    const doors = all.flatMap((storey) => storey.doors);
    expect(doors.map(({ id }) => id).toSorted()).toEqual(
      entitiesIn(ward.openings)
        .filter(canBeShut)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(all.length).toBeGreaterThan(1);
    for (const { storey, mark, doors: its } of all) {
      const [door] = its;
      const found = foundDoors(all, `  ${mark.toUpperCase()} ${door!.label} `, NONE, 1000);
      const here = found.storeys.find((each) => each.storey === storey);
      expect(here?.doors.map(({ id }) => id)).toContain(door!.id);
      expect(its.every(({ id }) => ward.openings[id]!.storey === storey)).toBe(true);
    }
  },
);

it('those that are shut aren’t offered, more than can be read are counted, and nothing is found by nothing', () => {
  const all = allDoors(ward, translator('zh'));
  const [first] = all;
  const { mark } = first!;
  const every = foundDoors(all, mark, NONE, 1000).storeys.flatMap(({ doors }) => doors);
  const some = foundDoors(all, mark, NONE, 2);
  expect(some.storeys.flatMap(({ doors }) => doors)).toEqual(every.slice(0, 2));
  expect(some.more).toBe(every.length - 2);
  const without = new Set([every[0]!.id]);
  expect(foundDoors(all, mark, without, 1000).storeys.flatMap(({ doors }) => doors)).toEqual(every.slice(1));
  expect(foundDoors(all, '  ', NONE, 9)).toEqual({ storeys: [], more: 0 });
  expect(foundDoors(all, 'no such door', NONE, 9)).toEqual({ storeys: [], more: 0 });
});
