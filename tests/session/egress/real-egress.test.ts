import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { criticalDoorSteps } from '../../../src/analyses/egress/critical/critical-doors';
import { storeyField } from '../../../src/analyses/egress/field/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { present } from '../../../src/base/assert';
import { finished } from '../../../src/base/steps';
import { shutOpenings } from '../../../src/model/query/shut-openings';
import type { OpeningId } from '../../../src/model/schema/ids';
import { createEgress } from '../../../src/session/egress/create-egress';
import type { Egress } from '../../../src/session/egress/egress';
import { openedWard, type NodeSession } from '../support/node-session';

describe('what the page knows of ways out', () => {
  let node: NodeSession;
  let part: Egress;
  beforeAll(async () => {
    node = await openedWard();
    part = node.session.part(createEgress);
    part.watch();
  }, 60_000);
  afterAll(() => node.session.dispose());
  const state = () => part.state.getState();
  const document = () => present(node.session.plan.getState().document, 'open');
  const known = () => node.until(() => state().status === 'ready' && !state().stale && !state().fieldStale);
  const fieldNow = (plan: WalkingPlan) => {
    const { goal, walker, closed } = state().choice;
    const { storey, hour } = node.session.view.getState();
    return storeyField(plan, { storey: present(storey, 'shown'), goal, walker, closed, hour });
  };

  it('is what the analyses say of the plan, the hour and the doors, after an edit as well', async () => {
    await known();
    const plan = walkingPlan(document());
    const before = computeEgress(plan, USUAL_QUESTION);
    expect(state().result).toEqual(before);
    expect(state().field).toEqual(fieldNow(plan));
    const shut = present(
      before.storeys.flatMap(({ exits }) => exits).find(({ exit }) => exit.kind === 'opening'),
      'an exit',
    ).exit.id as OpeningId;
    node.session.setHour('02:00');
    part.toggleClosed(shut);
    part.choose({ goal: 'open', walker: 'stick' });
    await known();
    const question = { ...USUAL_QUESTION, hour: '02:00' };
    expect(state().result).toEqual(computeEgress(plan, { ...question, closed: [shut] }));
    expect(state().field).toEqual(fieldNow(plan));
    await node.until(() => state().usual !== null);
    expect(state().usual).toEqual(computeEgress(plan, question));
    part.openAll();
    node.session.setHour(null);
    await known();
    expect(state().result).toEqual(before);
  });

  it('has the farthest point of a room, two ways from it, and the doors that matter', async () => {
    await known();
    const plan = walkingPlan(document());
    const room = present(
      state()
        .result?.storeys.flatMap(({ rooms }) => rooms)
        .find(({ farthest }) => farthest !== null),
      'a room',
    );
    part.showRoom(room.space);
    await node.until(() => state().place?.status === 'ready');
    const level = levelWays(plan, shutOpenings(plan.document, null));
    expect(state().place).toMatchObject({ at: room.farthest, ways: egressWays(level, room.farthest!) });
    part.findDoors();
    await node.until(() => state().doorsStatus === 'ready');
    expect(state().doors).toEqual(finished(criticalDoorSteps(plan, USUAL_QUESTION)));
  });
});
