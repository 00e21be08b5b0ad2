import { expect, it } from 'vitest';
import { evacuationGround } from '../../../src/analyses/evacuation/ground';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { lookUp } from '../../../src/model/schema/dictionary';
import { FIXTURE, readPlanAt } from '../../model/derive/read-plan';
import { evacuated, prepare, scenarioOf } from './scenarios';

const plan = walkingPlan(readPlanAt(FIXTURE));

it('stairs are the flights that are drawn as such', () => {
  const ground = evacuationGround(plan, { smoke: null });
  if (!ground.ok) throw new Error('no ground');
  const forms = plan.derived.flights.map((id) =>
    id === null ? null : lookUp(plan.document.flights, id)?.form,
  );
  expect(forms).toContain('stair');
  expect([...ground.value.stairs]).toEqual(forms.map((form) => (form === 'stair' ? 1 : 0)));
});

it('smoke is that of the storeys told, by their names; others are clear', () => {
  const storeys = [{ storey: 'G', extinction: 1 }];
  const ground = evacuationGround(plan, scenarioOf({ smoke: { storeys } }));
  if (!ground.ok) throw new Error('no ground');
  const shares = [...ground.value.smoke!];
  expect(shares.filter((share) => share === 0.6)).toHaveLength(1);
  expect(shares.filter((share) => share === 1)).toHaveLength(shares.length - 1);
});

it('smoke on a storey that the plan hasn’t got is refused with its place', () => {
  const storeys = [
    { storey: 'G', extinction: 1 },
    { storey: 'attic', extinction: 3 },
  ];
  expect(prepare(plan, scenarioOf({ smoke: { storeys } }))).toMatchObject({
    error: { code: 'evacuation.unknown-storey', place: 'smoke.storeys[1].storey', params: { id: 'attic' } },
  });
});

it('who is slower on stairs takes as much longer out of the storey above', () => {
  const group = {
    space: 'UC',
    count: 1,
    profile: { speed: 1.2, radius: 0.2, stairsUp: 1.2, stairsDown: 1.2 },
  };
  const level = evacuated(plan, { groups: [group] }).last!;
  const slow = { ...group, profile: { ...group.profile, stairsDown: 0.3 } };
  const [one, other] = [
    evacuated(plan, { groups: [slow] }).last!,
    evacuated(plan, { groups: [{ ...slow, profile: { ...slow.profile, stairsDown: 0.6 } }] }).last!,
  ];
  // Times over stairs are L/0.3, L/0.6 and L/1.2: (1/0.3 − 1/1.2) / (1/0.6 − 1/1.2) = 3.
  expect((one - level) / (other - level)).toBeCloseTo(3, 1);
  const smoke = { law: 'lund', storeys: ['G', 'U'].map((storey) => ({ storey, extinction: 100 })) };
  const smoky = evacuated(plan, { groups: [group], smoke }).last!;
  expect(smoky / level).toBeCloseTo(10, 1);
});
