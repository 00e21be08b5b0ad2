import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { makeId, type OpeningId, type StoreyId } from '../../../src/model/schema/ids';
import { createEgress } from '../../../src/session/egress/create-egress';
import type { Egress } from '../../../src/session/egress/egress';
import { egressKeys, NO_KEYS } from '../../../src/session/egress/egress-keys';
import { USUAL_CHOICE } from '../../../src/session/egress/egress-state';
import { SURFACE } from '../../../src/session/egress/surface';
import { nodeSession, type NodeSession } from '../support/node-session';
import { begun, fakeEgress, fieldOf, resultOf, whole } from './fake-egress';

const document = smallWard();
const [D1, D2] = Object.values(document.openings)
  .filter(({ kind }) => kind === 'door')
  .map(({ id }) => id) as [OpeningId, OpeningId];

let fake: ReturnType<typeof fakeEgress>;
let node: NodeSession;
let part: Egress;
beforeEach(async () => {
  fake = fakeEgress();
  node = nodeSession(null, null, () => document, { compute: fake.compute });
  await node.session.openSample('small-ward');
  part = node.session.part(createEgress);
}, 60_000);
afterEach(() => node.session.dispose());

const state = () => part.state.getState();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const checks = () => fake.of('egress.check');
const fields = () => fake.of('egress.field');
const storey = (): StoreyId => present(node.session.view.getState().storey, 'it is shown');
const asked = (count: number, of: () => readonly unknown[]) => node.until(() => of().length === count);
/** Answers the check that waits. */
async function settled(result = resultOf()): Promise<void> {
  await node.until(() => checks().length > 0);
  checks().at(-1)?.answer(whole(result));
  await node.until(() => !state().stale && !state().fieldStale && state().status === 'ready');
}

describe('what is known of ways out', () => {
  it('is asked only while somebody looks', async () => {
    await wait(200);
    expect(fake.asked).toEqual([]);
    const [stop, other] = [part.watch(), part.watch()];
    await settled();
    stop();
    stop();
    expect(state().status).toBe('ready');
    other();
    expect(state()).toMatchObject({ status: 'idle', stale: true, fieldStale: true });
    const { length } = fake.asked;
    node.session.setHour('02:00');
    part.choose({ goal: 'open' });
    await wait(300);
    expect(fake.asked).toHaveLength(length);
    // What holds still is not asked again.
    node.session.setHour(null);
    part.choose({ goal: 'exit' });
    part.watch();
    await node.until(() => state().status === 'ready' && !state().stale && !state().fieldStale);
    expect(fake.asked).toHaveLength(length);
  });

  it('is asked with plan, hour, goal, walker and doors', async () => {
    part.choose({ goal: 'open', walker: 'stick' });
    part.toggleClosed(D1);
    node.session.setHour('02:00');
    part.watch();
    await node.until(() => checks().length > 0 && fields().length > 0);
    const plan = node.session.plan.getState().planKey;
    expect(checks()[0]?.input).toEqual({ plan, profile: null, hour: '02:00', closed: [D1] });
    expect(fields()[0]?.input).toEqual({
      plan,
      storey: storey(),
      goal: 'open',
      walker: 'stick',
      hour: '02:00',
      closed: [D1],
    });
  });

  it('is asked by the code of the address; one that it doesn’t know, and the plan’s own, are the plan’s', async () => {
    part.watch();
    await asked(1, checks);
    expect(checks()[0]?.input.profile).toBeNull();
    const own = present(node.session.plan.getState().document, 'it is open').campus.profile;
    expect(own).toBe('cn');
    const link = (egress: string) => node.session.view.setState({ link: { egress } });
    link('code:us');
    expect(state().choice.code).toBe('nfpa');
    await asked(2, checks);
    expect(checks()[0]?.isCancelled()).toBe(true);
    expect(checks()[1]?.input.profile).toBe('nfpa');
    const result = resultOf({ profile: 'nfpa' });
    checks()[1]?.answer(whole(result));
    await node.until(() => state().status === 'ready');
    expect(state()).toMatchObject({ result, stale: false });
    // The plan stays as it is.
    expect(node.session.plan.getState().document?.campus.profile).toBe('cn');
    part.findDoors();
    await node.until(() => fake.of('egress.doors').length === 1);
    expect(fake.of('egress.doors')[0]?.input.profile).toBe('nfpa');
    link('code:atlantis');
    expect(state().choice.code).toBeNull();
    await asked(3, checks);
    expect(checks()[2]?.input.profile).toBeNull();
    checks()[2]?.answer(whole(resultOf()));
    await node.until(() => state().status === 'ready');
    part.choose({ code: 'cn' });
    expect(node.session.view.getState().link.egress).toBe('code:cn');
    await wait(200);
    expect(checks()).toHaveLength(3);
  });

  it('tells the header which doors are taken to be shut while somebody looks, and opens them again', () => {
    const keys = () => node.session.part(egressKeys).getState();
    part.choose({ closed: [D1, D2] });
    expect(keys().closed).toEqual([]);
    const stop = part.watch();
    expect(keys().closed).toEqual([D1, D2]);
    part.toggleClosed(D2);
    expect(keys().closed).toEqual([D1]);
    keys().openAll?.();
    expect([keys().closed, state().choice.closed]).toEqual([[], []]);
    part.toggleClosed(D1);
    stop();
    expect(keys()).toEqual(NO_KEYS);
  });

  it('is asked part by part, and tells how far it is, from the floor to walk on that is made first', async () => {
    const steps = new Set<string>();
    part.state.subscribe(({ progress }) => progress && steps.add(progress.step));
    part.watch();
    await asked(1, checks);
    expect([...steps]).toEqual([SURFACE]);
    expect(state()).toMatchObject({ status: 'working', progress: null });
    checks()[0]?.answer(begun(1, 3));
    await asked(2, checks);
    expect(state().progress).toMatchObject({ done: 1, total: 3 });
    const result = resultOf();
    checks()[1]?.answer(whole(result));
    await node.until(() => state().status === 'ready');
    expect(state()).toMatchObject({ result, progress: null, stale: false });
  });

  it('is old with another hour, and answers to the hour before are dropped', async () => {
    part.watch();
    const before = resultOf();
    await settled(before);
    node.session.setHour('02:00');
    expect(state()).toMatchObject({ stale: true, fieldStale: true, result: before });
    await asked(2, checks);
    node.session.setHour('10:00');
    expect(checks()[1]?.isCancelled()).toBe(true);
    await asked(3, checks);
    checks()[1]?.answer(whole(resultOf({ profile: 'uk' })));
    await wait(20);
    expect(state()).toMatchObject({ result: before, stale: true });
    const now = resultOf();
    checks()[2]?.answer(whole(now));
    await node.until(() => !state().stale);
    expect(state().result).toBe(now);
    expect(checks()[2]?.input.hour).toBe('10:00');
  });

  it('waits out a run of changes', async () => {
    part.watch();
    await settled();
    for (const hour of ['01:00', '02:00', '03:00', '04:00']) {
      node.session.setHour(hour);
      await wait(20);
    }
    await asked(2, checks);
    expect(checks()[1]?.input.hour).toBe('04:00');
  });

  it('shows the field of another storey as old until its own is there', async () => {
    part.watch();
    await settled();
    const first = storey();
    const { field } = state();
    fake.hold.fields = true;
    const other = present(
      Object.values(document.storeys).find(({ id }) => id !== first),
      'a second storey',
    ).id;
    node.session.showStorey(other);
    expect(state()).toMatchObject({ field, fieldStale: true, stale: false });
    await asked(2, fields);
    node.session.showStorey(first);
    // That of the first is known.
    expect(state()).toMatchObject({ field, fieldStale: false });
    const late = present(fields()[1], 'asked');
    late.answer(fieldOf(late.input, 2));
    await wait(20);
    expect(state()).toMatchObject({ field, fieldStale: false });
    expect(checks()).toHaveLength(1);
  });

  it('shows fields of the same storey as they come while the hour is drawn along', async () => {
    part.watch();
    await settled();
    fake.hold.fields = true;
    node.session.setHour('01:00');
    await asked(2, fields);
    node.session.setHour('02:00');
    await asked(3, fields);
    const [, one, two] = fields();
    one?.answer(fieldOf(one.input, 7));
    await node.until(() => state().field?.hour === '01:00');
    expect(state().fieldStale).toBe(true);
    two?.answer(fieldOf(two.input, 8));
    await node.until(() => state().field?.hour === '02:00');
    expect(state().fieldStale).toBe(false);
  });

  it('is not told of a bed, or to where it goes, under the name of another', async () => {
    part.watch();
    await settled();
    const first = state().field;
    fake.hold.fields = true;
    // On foot the one before stays on show.
    part.choose({ walker: 'stick' });
    await asked(2, fields);
    expect(state()).toMatchObject({ field: first, fieldStale: true });
    part.choose({ walker: 'bed' });
    expect(state()).toMatchObject({ field: null, fieldStale: true });
    await asked(3, fields);
    // An answer that comes late speaks of somebody on foot.
    const [, late, bed] = fields();
    late?.answer(fieldOf(late.input, 2));
    await wait(20);
    expect(state().field).toBeNull();
    bed?.answer(fieldOf(bed.input, 3));
    await node.until(() => state().field?.walker === 'bed');
    node.session.setHour('02:00');
    expect(state()).toMatchObject({ field: { walker: 'bed' }, fieldStale: true });
    part.choose({ goal: 'open' });
    expect(state().field).toBeNull();
  });

  it('tells of a failure, and is asked again', async () => {
    fake.hold.fields = true;
    part.watch();
    await asked(1, fields);
    fields()[0]?.fail('no floor');
    await node.until(() => state().error === 'no floor');
    expect(state().field).toBeNull();
    // The check goes on all the same.
    await asked(1, checks);
    expect(state().status).toBe('working');
    const result = resultOf();
    checks()[0]?.answer(whole(result));
    await node.until(() => state().status === 'failed');
    expect(state()).toMatchObject({ result, stale: false });
    fake.hold.fields = false;
    part.retry();
    // What is known is not asked again.
    await node.until(() => state().status === 'ready' && state().field !== null);
    expect(checks()).toHaveLength(1);
    node.session.setHour('02:00');
    await asked(2, checks);
    checks()[1]?.fail('out of memory');
    await node.until(() => state().status === 'failed');
    expect(state()).toMatchObject({ error: 'out of memory', progress: null, result });
    part.retry();
    expect(state()).toMatchObject({ status: 'working', error: null });
    await asked(3, checks);
    await settled();
    expect(state()).toMatchObject({ error: null, field: { hour: '02:00' } });
  });

  it('is the floor first: a check waits between two parts while it is on its way', async () => {
    fake.hold.fields = true;
    part.watch();
    await asked(1, fields);
    await wait(50);
    expect(checks()).toEqual([]);
    const [first] = fields();
    first?.answer(fieldOf(present(first, 'asked').input, 1));
    await asked(1, checks);
    part.choose({ goal: 'open' });
    await asked(2, fields);
    checks()[0]?.answer(begun(1, 2));
    await wait(50);
    expect(checks()).toHaveLength(1);
    const second = present(fields()[1], 'asked');
    second.answer(fieldOf(second.input, 1));
    await asked(2, checks);
  });

  it('stops when it is told to, and goes on when it is told to', async () => {
    part.watch();
    await asked(1, checks);
    part.stop();
    expect(state().status).toBe('stopped');
    expect(checks()[0]?.isCancelled()).toBe(true);
    node.session.setHour('02:00');
    await wait(300);
    expect(checks()).toHaveLength(1);
    expect(fields().length).toBeGreaterThan(1);
    part.retry();
    await asked(2, checks);
    await settled();
    part.stop();
    expect(state().status).toBe('ready');
  });

  it('forgets another plan’s', async () => {
    part.watch();
    part.toggleClosed(D1);
    await node.until(() => checks().at(-1)?.input.closed.length === 1);
    await settled();
    await node.session.openSample('small-ward');
    expect(state()).toMatchObject({ result: null, field: null, usual: null, place: null });
    expect(state().choice.closed).toEqual([]);
    const plan = node.session.plan.getState().planKey;
    await node.until(() => fields().at(-1)?.input.plan === plan && checks().at(-1)?.input.plan === plan);
    await settled();
  });

  it('is not asked again for what is written on things', async () => {
    part.watch();
    await settled();
    const { length } = fake.asked;
    const sign = present(
      Object.values(document.assets).find(({ kind }) => kind === 'extinguisher'),
      'one',
    );
    node.session.moveTo(sign.id, sign.x + 0.5, sign.y);
    await wait(300);
    expect(state()).toMatchObject({ stale: false, fieldStale: false });
    expect(fake.asked).toHaveLength(length);
  });
});

describe('what a shut door does', () => {
  it('is held against the same hour with nothing shut, without asking for what is known', async () => {
    part.watch();
    const open = resultOf();
    await settled(open);
    part.toggleClosed(D1);
    expect(state()).toMatchObject({ stale: true, usual: open });
    await asked(2, checks);
    await settled();
    expect(state()).toMatchObject({ usual: open, stale: false });
    expect(checks()).toHaveLength(2);
    part.openAll();
    expect(state().usual).toBeNull();
    await asked(3, checks);
    await settled();
    expect(state().usual).toBeNull();
  });

  it('is asked for after the result where it is not known', async () => {
    part.choose({ closed: [D1, D2] });
    part.watch();
    const [shut, open] = [resultOf(), resultOf()];
    await settled(shut);
    expect(state()).toMatchObject({ result: shut, usual: null });
    await asked(2, checks);
    expect(checks()[1]?.input.closed).toEqual([]);
    checks()[1]?.answer(whole(open));
    await node.until(() => state().usual === open);
    node.session.setHour('02:00');
    expect(state().usual).toBeNull();
  });

  it('leaves out doors that the plan has not', async () => {
    part.choose({ closed: [makeId('opening', 'nowhere')] });
    part.watch();
    await settled();
    expect(checks()).toHaveLength(1);
    expect(checks()[0]?.input.closed).toEqual([]);
  });
});

describe('how ways out are looked at', () => {
  it('is in the address and is taken from there', () => {
    part.choose({ look: 'exit', walker: 'patient' });
    part.toggleClosed(D1);
    const local = D1.slice('opening_'.length);
    expect(node.session.view.getState().link.egress).toBe(`look:exit who:patient closed:${local}`);
    node.session.setLink({ egress: 'goal:open' });
    expect(state().choice).toEqual({ ...USUAL_CHOICE, goal: 'open' });
    part.choose({ goal: 'exit' });
    expect(node.session.view.getState().link.egress).toBeUndefined();
  });

  it('asks for nothing where it changes the colours alone', async () => {
    part.watch();
    await settled();
    const { length } = fake.asked;
    part.choose({ look: 'seconds' });
    await wait(200);
    expect(fake.asked).toHaveLength(length);
    expect(state()).toMatchObject({ stale: false, fieldStale: false });
  });
});

describe('the doors that matter most', () => {
  const doors = () => fake.of('egress.doors');
  it('are ranked only when somebody asks, and are old with another hour', async () => {
    part.watch();
    await settled();
    expect(doors()).toEqual([]);
    part.findDoors();
    await asked(1, doors);
    doors()[0]?.answer(begun(3, 9));
    await asked(2, doors);
    expect(state()).toMatchObject({ doorsStatus: 'working', doorsProgress: { done: 3, total: 9 } });
    doors()[1]?.answer(whole([]));
    await node.until(() => state().doorsStatus === 'ready');
    expect(state()).toMatchObject({ doors: [], doorsStale: false, doorsProgress: null });
    node.session.setHour('02:00');
    expect(state()).toMatchObject({ doors: [], doorsStale: true });
    await wait(200);
    expect(doors()).toHaveLength(2);
    node.session.setHour(null);
    expect(state().doorsStale).toBe(false);
  });

  it('are asked anew when the question changes meanwhile; stopped, failed and left alone', async () => {
    const stop = part.watch();
    await settled();
    part.findDoors();
    await asked(1, doors);
    node.session.setHour('02:00');
    expect(doors()[0]?.isCancelled()).toBe(true);
    await asked(2, doors);
    expect(doors()[1]?.input.hour).toBe('02:00');
    part.stopDoors();
    expect(state()).toMatchObject({ doorsStatus: 'stopped', doors: null });
    part.findDoors();
    await asked(3, doors);
    doors()[2]?.fail('broken');
    await node.until(() => state().doorsStatus === 'failed');
    // The check is none the worse for it, and what fails it stays when doors are asked again.
    expect(state()).toMatchObject({ doorsError: 'broken', error: null, status: 'working' });
    checks().at(-1)?.answer(whole(resultOf()));
    await node.until(() => state().status === 'ready');
    node.session.setHour('10:00');
    const before = checks().length;
    await node.until(() => checks().length > before);
    checks().at(-1)?.fail('out of memory');
    await node.until(() => state().status === 'failed');
    part.findDoors();
    expect(state()).toMatchObject({ doorsError: null, status: 'failed', error: 'out of memory' });
    await asked(4, doors);
    stop();
    expect(state().doorsStatus).toBe('idle');
    expect(doors()[3]?.isCancelled()).toBe(true);
  });
});
