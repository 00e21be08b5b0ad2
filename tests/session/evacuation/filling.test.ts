import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeId } from '../../../src/model/schema/ids';
import { createEvacuation } from '../../../src/session/evacuation/create-evacuation';
import type { Evacuation } from '../../../src/session/evacuation/evacuation';
import type { EvacuationState } from '../../../src/session/evacuation/evacuation-state';
import { peopleIn } from '../../../src/session/evacuation/scenario-edits';
import { openedWard, type NodeSession } from '../support/node-session';

const ROOM = makeId('space', 'L1.S1');

let node: NodeSession;
let evacuation: Evacuation;
const state = (): EvacuationState => evacuation.store.getState();

beforeEach(async () => {
  node = await openedWard();
  evacuation = node.session.part(createEvacuation);
  evacuation.watch();
});
afterEach(() => node.session.dispose());

it('a filling goes on with whatever is changed meanwhile that isn’t about people', async () => {
  evacuation.fillByOccupancy(10, false);
  evacuation.change({ seed: 2, model: { preset: 'experimental' } });
  expect(state().filling).toBe(true);
  await node.until(() => !state().filling);
  const { filled, scenario, problem } = state();
  expect(filled!.people).toBeGreaterThan(0);
  expect(peopleIn(scenario)).toBe(filled!.people);
  expect(scenario).toMatchObject({ seed: 2, model: { preset: 'experimental' } });
  expect(problem).toBeNull();
  await node.until(() => state().placed?.length === filled!.people);
});

it('a filling goes on with a plan that is edited meanwhile', async () => {
  evacuation.fillByPeak();
  const before = node.session.plan.getState().document!;
  node.session.select(Object.values(before.assets)[0]!.id);
  node.session.removeSelected();
  await node.until(() => node.session.plan.getState().document !== before);
  expect(state().filling).toBe(true);
  await node.until(() => !state().filling);
  expect(state().filled!.people).toBeGreaterThan(0);
});

it('a filling gives way to people who are changed by hand, and says so', async () => {
  evacuation.fillByOccupancy(10, false);
  evacuation.setGroup(ROOM, { count: 3 });
  expect(state()).toMatchObject({ filling: false, problem: { of: 'filling-off' } });
  await node.until(() => state().placed?.length === 3);
  expect(state()).toMatchObject({ filled: null, filling: false });
  expect(peopleIn(state().scenario)).toBe(3);
  // It can be asked for again, and what was told of it is told no more.
  evacuation.fillByOccupancy(10, false);
  expect(state().problem).toBeNull();
  await node.until(() => state().filled !== null);
  expect(state().filling).toBe(false);
});
