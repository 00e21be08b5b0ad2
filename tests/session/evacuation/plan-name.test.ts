import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { CampusDocument } from '../../../src/model/schema/document';
import { isOfOtherPlan, planName } from '../../../src/session/evacuation/plan-name';

const ward = smallWard();
const named = (name: CampusDocument['campus']['name']): CampusDocument => ({
  ...ward,
  campus: { ...ward.campus, name },
});

it.each([
  ['both languages', { zh: '甲院', en: 'A' }],
  ['one language', { zh: null, en: 'A' }],
  ['no name', { zh: null, en: null }],
  ['a name that is cut', { zh: '长'.repeat(300), en: null }],
])('a scenario that was saved of a plan with %s is of that plan', (_, name) => {
  const plan = named(name);
  expect(isOfOtherPlan(planName(plan), plan)).toBe(false);
});

it('a scenario is of another plan only if it names one: in whichever language', () => {
  const plan = named({ zh: '甲院', en: 'A' });
  expect(['甲院', 'A', '乙院', null].map((said) => isOfOtherPlan(said, plan))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
