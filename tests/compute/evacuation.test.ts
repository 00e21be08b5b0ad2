import { afterAll, describe, expect, it } from 'vitest';
import { evacuationSteps } from '../../src/analyses/evacuation/compute';
import { recordedPlan, eachPlace } from '../../src/analyses/evacuation/places';
import { trajectoryHead, trajectoryRow } from '../../src/analyses/evacuation/trajectory-text';
import type { EvacuationReport } from '../../src/analyses/evacuation/report/report';
import type { RunPart } from '../../src/analyses/evacuation/run-part';
import { finished } from '../../src/base/steps';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import type { EvacuationScenario } from '../../src/model/scenario/evacuation-scenario';
import { PRESETS } from '../../src/simulation/models/presets';
import { FRAMES_A_SECOND } from '../../src/simulation/recording/recording-head';
import { Recorder } from '../../src/simulation/recording/recorder';
import type { CrowdSteps } from '../../src/simulation/run-crowd';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import { agent, prepared, scenarioOf } from '../analyses/evacuation/scenarios';
import { corridorHouse, G, U } from '../analyses/way-out/houses';

const clients: ComputeClient[] = [];
afterAll(() => clients.forEach((client) => client.close()));

const plan = corridorHouse();

async function opened(): Promise<ComputeClient> {
  const client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  clients.push(client);
  await client.run('plan.open', { plan: 'p', document: plan.document });
  return client;
}

const scenario = scenarioOf({
  model: { preset: 'default' },
  agents: [agent('a', 10, 1, { premovement: 3 })],
  groups: [
    { space: 'R', count: 25, premovement: { distribution: 'uniform', min: 0, max: 20 } },
    { space: 'C', count: 15, profile: 'stick' },
  ],
});

/** All parts of a run, from its beginning on. */
async function ran(client: ComputeClient, of: EvacuationScenario, run: string): Promise<RunPart[]> {
  const parts = [await client.run('evacuation.run', { plan: 'p', run, scenario: of })];
  while (parts.at(-1)!.stage === 'preparing' || parts.at(-1)!.stage === 'running') {
    parts.push(await client.run('evacuation.run', { plan: 'p', run, scenario: null }));
  }
  return parts;
}

const joined = (parts: readonly { readonly bytes: Uint8Array }[]): Buffer =>
  Buffer.concat(parts.map(({ bytes }) => bytes));

async function reported(client: ComputeClient, run: string): Promise<EvacuationReport | null> {
  for (;;) {
    const part = await client.run('evacuation.report', { plan: 'p', run });
    if (part === null || part.result !== null) return part && part.result;
  }
}

/** The same run without a worker: its bytes, its figures and the text of its trajectories. */
function alone(of: EvacuationScenario) {
  const { floor, input } = prepared(plan, of);
  const blocks: Uint8Array[] = [];
  const recorded = recordedPlan(floor.plan, input.run);
  const recorder = new Recorder(recorded, (block) => void blocks.push(block));
  const rows: { readonly id: number; readonly frame: number; readonly at: readonly number[] }[] = [];
  let last: CrowdSteps | null = null;
  const figures = finished(
    evacuationSteps(input, (crowd) => {
      last = crowd;
      recorder.take(crowd);
      const frame = crowd.step / recorded.head.frameSteps;
      if (!Number.isInteger(frame)) return;
      eachPlace(recorded, crowd.run.crowd, (i, ...at) => rows.push({ id: i + 1, frame, at }));
    }),
  );
  recorder.end(last!);
  return { bytes: joined(blocks.map((bytes) => ({ bytes }))), figures, rows, recorded };
}

describe('a run in the planner’s worker', () => {
  it('gives the bytes that the same run gives by itself, its names once, and its figures', async () => {
    const client = await opened();
    const parts = await ran(client, scenario, 'one');
    const { bytes, figures } = alone(scenario);
    expect(joined(parts).equals(bytes)).toBe(true);
    const named = parts.flatMap(({ names }) => names ?? []);
    expect(named).toHaveLength(1);
    expect(named[0]).toMatchObject({ exits: ['east', 'west'], storeys: [G, U] });
    expect(named[0]!.people.slice(0, 3)).toEqual(['C/1', 'C/10', 'C/11']);
    expect(parts.at(-1)).toMatchObject({ stage: 'over', people: 41, left: 41, seconds: figures.last });
    // Who waits for an exit is known to the run alone.
    const { waiting: _, ...recordedFigures } = figures;
    expect((await reported(client, 'one'))!.figures).toEqual(recordedFigures);
    // Asked once more: nothing new.
    const again = await client.run('evacuation.run', { plan: 'p', run: 'one', scenario: null });
    expect([again.stage, again.bytes.length, again.names]).toEqual(['over', 0, null]);
  });

  it('lets others in between its parts, and goes on with the plan that it began with', async () => {
    const client = await opened();
    const order: string[] = [];
    const long = {
      ...scenario,
      maxTime: 3600,
      dt: 0.01,
      agents: scenario.agents.map((each) => ({ ...each, premovement: 3599 })),
    };
    const run = ran(client, long, 'long').then((parts) => {
      order.push('run');
      return parts;
    });
    await client.run('plan.storey', { plan: 'p', storey: G });
    order.push('storey');
    await client.run('plan.open', { plan: 'p', document: plan.document });
    const parts = await run;
    expect(order).toEqual(['storey', 'run']);
    expect(parts.length).toBeGreaterThan(2);
    expect(joined(parts).equals(alone(long).bytes)).toBe(true);
  });

  it('is given up for another one, and says so', async () => {
    const client = await opened();
    await client.run('evacuation.run', { plan: 'p', run: 'old', scenario });
    await client.run('evacuation.run', { plan: 'p', run: 'new', scenario: { ...scenario, seed: 7 } });
    const old = await client.run('evacuation.run', { plan: 'p', run: 'old', scenario: null });
    expect(old).toMatchObject({ stage: 'lost', people: 0 });
    expect(await reported(client, 'old')).toBeNull();
    expect(
      await client.run('evacuation.trajectories', { plan: 'p', run: 'old', from: 0, geometry: '' }),
    ).toBeNull();
    const map = await client.run('evacuation.map', {
      plan: 'p',
      run: 'old',
      storey: G,
      measure: 'queue',
    });
    expect(map).toBeNull();
  });

  it('is refused with what keeps it from beginning', async () => {
    const client = await opened();
    const wrong = scenarioOf({ groups: [{ space: 'nowhere', count: 3 }] });
    const parts = await ran(client, wrong, 'wrong');
    expect(parts.at(-1)).toMatchObject({ stage: 'refused', issue: { code: 'evacuation.unknown-space' } });
    expect(await reported(client, 'wrong')).toBeNull();
    let placed = await client.run('evacuation.placed', { plan: 'p', run: 'w', scenario: wrong });
    while (placed?.result === null) {
      placed = await client.run('evacuation.placed', { plan: 'p', run: 'w', scenario: null });
    }
    expect(placed!.result).toMatchObject({ ok: false, error: { code: 'evacuation.unknown-space' } });
    expect(await client.run('evacuation.placed', { plan: 'p', run: 'other', scenario: null })).toBeNull();
  });

  it('is written as the text of trajectories that its steps tell, to what a recording keeps', async () => {
    const client = await opened();
    await ran(client, scenario, 'text');
    let text = '';
    for (let from: number | null = 0; from !== null;) {
      const part: { readonly bytes: Uint8Array; readonly next: number | null } | null = await client.run(
        'evacuation.trajectories',
        { plan: 'p', run: 'text', from, geometry: 'house' },
      );
      text += new TextDecoder().decode(part!.bytes);
      from = part!.next;
    }
    const { rows } = alone(scenario);
    const { dt } = PRESETS.default;
    const frameSeconds = Math.round(1 / (FRAMES_A_SECOND * dt)) * dt;
    const head = trajectoryHead({ description: 'WardTwin', frameRate: 1 / frameSeconds, geometry: 'house' });
    expect(text.startsWith(head)).toBe(true);
    const read = text
      .slice(head.length)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').map(Number));
    expect(read).toHaveLength(rows.length);
    read.forEach(([id, frame, ...at], i) => {
      expect([id, frame]).toEqual([rows[i]!.id, rows[i]!.frame]);
      // Places are kept in millimetres.
      at.forEach((value, axis) => expect(Math.abs(value - rows[i]!.at[axis]!)).toBeLessThan(0.0006));
    });
    expect(trajectoryRow(1, 0, 0, 0, 0)).toBe('1\t0\t0.0000\t0.0000\t0.0000\n');
  });

  it('places people where the run has them before its first step', async () => {
    const client = await opened();
    let part = await client.run('evacuation.placed', { plan: 'p', run: 'x', scenario });
    while (part?.result === null) {
      part = await client.run('evacuation.placed', { plan: 'p', run: 'x', scenario: null });
    }
    const { result } = part!;
    if (result === null || !result.ok) throw new Error(JSON.stringify(result));
    const first = alone(scenario).rows.filter(({ frame }) => frame === 0);
    expect(result.value.map(({ x, y }) => [x, y])).toEqual(first.map(({ at: [x, y] }) => [x, y]));
    expect(new Set(result.value.map(({ storey }) => storey))).toEqual(new Set([G]));
  });

  it('by several seeds is what each of them is by itself', async () => {
    const client = await opened();
    let part = await client.run('evacuation.spread', { plan: 'p', run: 's', scenario, runs: 3 });
    while (part!.each.length < 3) {
      part = await client.run('evacuation.spread', { plan: 'p', run: 's', scenario: null, runs: 3 });
    }
    const lasts = [1, 2, 3].map((seed) => alone({ ...scenario, seed }).figures.last!);
    expect(part!.each.map(({ last }) => last)).toEqual(lasts);
    expect(part!.spread!.last).toMatchObject({ count: 3, min: Math.min(...lasts), max: Math.max(...lasts) });
    expect(
      await client.run('evacuation.spread', { plan: 'p', run: 'no', scenario: null, runs: 3 }),
    ).toBeNull();
  });
});
