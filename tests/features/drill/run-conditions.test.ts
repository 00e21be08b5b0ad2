import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { runConditions } from '../../../src/features/drill/crowd/results/run-conditions';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId } from '../../../src/model/schema/ids';
import { EMPTY_SCENARIO } from '../../../src/session/evacuation/scenario-edits';
import { openingName } from '../../../src/widgets/way-names';
import '../../support/speak-both';

const ward = smallWard();
const doors = entitiesIn(ward.openings);
const text = translator('zh');

it('is silent where all is as drawn', () => {
  expect(runConditions(ward, EMPTY_SCENARIO, text)).toEqual([]);
});

it('names what was shut, what changed meanwhile, and where there was smoke', () => {
  const [shut, turned] = doors.filter(({ finalExit }) => finalExit === true);
  const told = runConditions(
    ward,
    {
      ...EMPTY_SCENARIO,
      closed: [localId(shut!.id)],
      changes: [
        { exit: localId(turned!.id), at: 30, open: false },
        { exit: localId(turned!.id), at: 60, open: true },
      ],
      smoke: { law: 'lund', storeys: [{ storey: localId(shut!.storey), extinction: 1 }] },
    },
    text,
  );
  expect(told).toHaveLength(3);
  expect(told[0]).toContain(openingName(ward, shut!, text));
  expect(told[0]).toContain('1 处');
  expect(told[1]).toContain(openingName(ward, turned!, text));
  expect(told[1]).toContain('1 处');
  expect(told.join('')).not.toContain(localId(shut!.id));
});

it('names six of many and says that there are more', () => {
  const closed = doors.slice(0, 8).map(({ id }) => localId(id));
  const [zh] = runConditions(ward, { ...EMPTY_SCENARIO, closed }, text);
  const [en] = runConditions(ward, { ...EMPTY_SCENARIO, closed }, translator('en'));
  expect(zh).toContain('8 处');
  expect(zh).toContain('等');
  expect(en).toContain('and 2 more');
});
