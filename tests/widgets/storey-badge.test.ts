import { expect, it } from 'vitest';
import { translator } from '../../src/i18n/translator';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import type { Asset } from '../../src/model/schema/assets/asset-registry';
import { entitiesIn } from '../../src/model/schema/dictionary';
import type { Standing } from '../../src/session/state/standings-state';
import { CN_DUTIES } from '../../src/standards/duty-profile';
import { present } from '../../src/base/assert';
import { dueBadge, NO_WORK, workByStorey } from '../../src/widgets/storey-badge';

const text = translator('en');
const rule = present(CN_DUTIES.frequencies[0], 'a rule');
const document = smallWard();

/** How something stands that is due in this state. */
const standing = (state: 'overdue' | 'due' | 'due-soon', hazards = 0): Standing => ({
  status: state === 'due-soon' ? 'ok' : state,
  due: { rule, due: null, by: null, state },
  hazards,
});

it('counts what was missed apart from what is due today, and what is due soon not at all', () => {
  const [a, b, c, d] = entitiesIn<Asset>(document.assets).filter(
    ({ storey }, _, all) => storey === all[0]?.storey,
  );
  const work = workByStorey(
    document,
    new Map([
      [a!.id, standing('overdue')],
      [b!.id, standing('due', 2)],
      [c!.id, standing('overdue')],
      [d!.id, standing('due-soon')],
    ]),
  );
  expect([...work]).toEqual([[a!.storey, { due: 3, overdue: 2, hazards: 1 }]]);
});

it('overdue has a state of its own, that is drawn with a sign of its own', () => {
  expect(dueBadge({ due: 3, overdue: 2, hazards: 0 }, true, text)).toEqual({
    state: 'overdue',
    short: '2/3',
    long: '3 due, 2 overdue',
  });
  expect(dueBadge({ due: 3, overdue: 0, hazards: 0 }, true, text).state).toBe('due');
  expect(dueBadge(NO_WORK, true, text).state).toBe('good');
  expect(dueBadge(NO_WORK, false, text).state).toBe('none');
});
