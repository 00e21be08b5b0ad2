import { afterAll, describe, expect, it } from 'vitest';
import { computeEgress } from '../../src/analyses/egress/compute';
import { criticalDoorSteps } from '../../src/analyses/egress/critical/critical-doors';
import { storeyField } from '../../src/analyses/egress/field/compute';
import type { FieldQuestion, StoreyField } from '../../src/analyses/egress/field/storey-field';
import {
  USUAL_QUESTION,
  type EgressQuestion,
  type EgressResult,
  type StoreyExit,
} from '../../src/analyses/egress/result';
import { levelWays } from '../../src/analyses/egress/travel/level-ways';
import { rolledWaysSteps } from '../../src/analyses/egress/rolling/rolled-ways';
import { egressWays, type EgressWay } from '../../src/analyses/egress/ways';
import { ROLLING } from '../../src/standards/mobility/mobility';
import { walkingPlan, type WalkingPlan } from '../../src/analyses/walking/walking-plan';
import { finished } from '../../src/base/steps';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { updateEntities } from '../../src/model/edit/update-entities';
import { shutOpenings } from '../../src/model/query/shut-openings';
import { makeId, type OpeningId, type StoreyId } from '../../src/model/schema/ids';
import { egressHandlers } from '../../workers/planner/egress-handlers';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import { planOf } from '../analyses/extinguishers/support';
import { answerOf } from '../cli/support';
import { FIXTURE } from '../model/derive/read-plan';

const clients: ComputeClient[] = [];
afterAll(() => clients.forEach((client) => client.close()));

const { document } = planOf(FIXTURE);
const WEST = makeId('opening', 'd-west');
const NIGHT: EgressQuestion = { profile: 'nfpa', hour: '02:00', closed: [WEST] };

async function opened(): Promise<ComputeClient> {
  const client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  clients.push(client);
  await client.run('plan.open', { plan: 'p', document });
  return client;
}

/** A check asked until it is whole; how far it was each time. */
async function checked(
  client: ComputeClient,
  question: EgressQuestion,
): Promise<{ readonly result: EgressResult; readonly told: readonly (readonly [number, number])[] }> {
  const told: [number, number][] = [];
  for (;;) {
    const { done, total, result } = await client.run('egress.check', { plan: 'p', ...question });
    told.push([done, total]);
    if (result !== null) return { result, told };
  }
}

describe('what the planner says of ways out', () => {
  it.each([
    ['usually', USUAL_QUESTION, []],
    ['at night with an exit lost', NIGHT, ['--standard', 'nfpa', '--hour', '02:00', '--closed', 'd-west']],
  ])('is what the analysis says in process, and the command line, %s', async (_, question, argv) => {
    const { result, told } = await checked(await opened(), question);
    const found = computeEgress(walkingPlan(document), question);
    expect(result).toEqual(found);
    const storeys = Object.keys(document.storeys).length;
    expect(told.at(-1)).toEqual([storeys, storeys]);
    const dones = told.map(([done]) => done);
    expect(dones).toEqual(dones.toSorted((a, b) => a - b));
    expect(await answerOf('check', '--plan', FIXTURE, '--only', 'egress', ...argv)).toMatchObject({
      findings: found.findings.map(({ code, severity, cite }) => ({ code, severity, cite })),
    });
  });

  it('follows an edit that comes while it checks', async () => {
    const client = await opened();
    const patch = updateEntities(document, 'openings', [WEST], { locked: true });
    // Some of it is done before the edit.
    await client.run('egress.check', { plan: 'p', ...USUAL_QUESTION });
    await client.run('plan.patch', { plan: 'p', patch });
    const found = computeEgress(walkingPlan(applyPatch(document, patch)), USUAL_QUESTION);
    expect(found).not.toEqual(computeEgress(walkingPlan(document), USUAL_QUESTION));
    expect((await checked(client, USUAL_QUESTION)).result).toEqual(found);
  });

  it('is called off between its parts, and goes on when it is asked again', async () => {
    const client = await opened();
    const stop = new AbortController();
    await client.run('egress.check', { plan: 'p', ...USUAL_QUESTION });
    const going = client.run('egress.check', { plan: 'p', ...USUAL_QUESTION }, { signal: stop.signal });
    stop.abort();
    await expect(going).rejects.toMatchObject({ code: 'compute.cancelled' });
    expect((await checked(client, USUAL_QUESTION)).result).toEqual(
      computeEgress(walkingPlan(document), USUAL_QUESTION),
    );
  });

  it('is the exits of a storey as they stand with a door shut, none of a storey that is not there', async () => {
    const client = await opened();
    const exits = (storey: StoreyId, closed: readonly OpeningId[]) =>
      client.run('egress.exits', { plan: 'p', storey, closed, hour: null });
    const G = makeId('storey', 'G');
    const told = (found: readonly StoreyExit[]) => found.map(({ exit, shut }) => [exit.id, shut]);
    const [storey] = computeEgress(walkingPlan(document), { ...USUAL_QUESTION, closed: [WEST] }).storeys;
    expect(await exits(G, [WEST])).toEqual(storey!.exits);
    expect(told(await exits(G, []))).toContainEqual([WEST, false]);
    expect(told(await exits(G, [WEST]))).toContainEqual([WEST, true]);
    expect(await exits(makeId('storey', 'none'), [])).toEqual([]);
  });

  it('is the two best ways of a place, asked again with a door shut and after an edit', async () => {
    const client = await opened();
    const from = { storey: makeId('storey', 'G'), x: 4, y: 6 };
    const ways = async (closed: readonly OpeningId[]): Promise<readonly EgressWay[]> =>
      client.run('egress.ways', { plan: 'p', from, closed, hour: null });
    const inProcess = (plan: WalkingPlan, shut: readonly OpeningId[]): readonly EgressWay[] =>
      egressWays(levelWays(plan, shutOpenings(plan.document, null, shut)), from);
    const plan = walkingPlan(document);
    const both = await ways([]);
    expect(both.map(({ exit }) => exit.id)).toEqual([WEST, makeId('opening', 'd-east')]);
    expect(both).toEqual(inProcess(plan, []));
    expect(await ways([])).toEqual(both);
    expect(await ways([WEST])).toEqual(inProcess(plan, [WEST]));
    expect(await ways([WEST])).not.toEqual(both);
    const patch = updateEntities(document, 'openings', [WEST], { locked: true });
    await client.run('plan.patch', { plan: 'p', patch });
    expect(await ways([])).toEqual(inProcess(walkingPlan(applyPatch(document, patch)), []));
  });

  it('is the two best ways of a bed, or why it has none', async () => {
    const client = await opened();
    const plan = walkingPlan(document);
    for (const mover of ROLLING) {
      for (const [x, y] of [
        [4, 6],
        [1, 2],
      ] as const) {
        const from = { storey: makeId('storey', 'G'), x, y };
        const told = await client.run('egress.rolling', { plan: 'p', from, closed: [], hour: null, mover });
        expect(told).toEqual(finished(rolledWaysSteps(plan, mover, shutOpenings(document, null), from)));
      }
    }
  });

  it('is a storey in metres and seconds to safety, in process and in the worker, and after an edit', async () => {
    const client = await opened();
    const question: FieldQuestion = {
      storey: makeId('storey', 'G'),
      goal: 'exit',
      walker: 'patient',
      hour: '02:00',
      closed: [],
    };
    const field = async (): Promise<StoreyField | null> =>
      client.run('egress.field', { plan: 'p', ...question });
    const found = await field();
    expect(found).toEqual(storeyField(walkingPlan(document), question));
    expect(found!.exits.map(({ id }) => id)).toContain(WEST);
    const patch = updateEntities(document, 'openings', [WEST], { locked: true });
    await client.run('plan.patch', { plan: 'p', patch });
    const shut = await field();
    expect(shut).toEqual(storeyField(walkingPlan(applyPatch(document, patch)), question));
    expect(shut!.exits.map(({ id }) => id)).not.toContain(WEST);
    expect(
      await client.run('egress.field', { plan: 'p', ...question, storey: makeId('storey', 'Z') }),
    ).toBeNull();
  });

  it('ranks doors in slices, as the analysis does', async () => {
    const client = await opened();
    for (;;) {
      const { done, total, result } = await client.run('egress.doors', { plan: 'p', ...NIGHT });
      expect(done).toBeLessThanOrEqual(total);
      if (result === null) continue;
      expect(result).toEqual(finished(criticalDoorSteps(walkingPlan(document), NIGHT)));
      expect([done, result.length > 0]).toEqual([total, true]);
      break;
    }
  });

  it('lets a cancel in after each part', async () => {
    const plan = walkingPlan(document);
    let paused = 0;
    const context = { progress: () => undefined, pause: () => Promise.resolve(void paused++) };
    const { run } = egressHandlers({ get: () => plan })['egress.check'];
    let answer = await run({ plan: 'p', ...USUAL_QUESTION }, context);
    while (answer.result === null) answer = await run({ plan: 'p', ...USUAL_QUESTION }, context);
    expect(paused).toBeGreaterThan(5);
  });
});
