import { afterAll, describe, expect, it } from 'vitest';
import { computeCameras } from '../../src/analyses/cameras/compute';
import { USUAL_QUESTION, type CameraResult } from '../../src/analyses/cameras/result';
import { outlinesOf } from '../../src/analyses/cameras/seen/outlines-of';
import { seenOf } from '../../src/analyses/cameras/seen/seen-of';
import { seededRandom } from '../../src/base/random';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import type { Jobs } from '../../src/compute/jobs';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { updateEntities } from '../../src/model/edit/update-entities';
import type { CampusDocument } from '../../src/model/schema/document';
import { mergedResult } from '../../src/session/cameras/merged-result';
import { cameraHandlers } from '../../workers/planner/camera-handlers';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import { wardCampus } from '../support/ward-campus';
import { camerasIn, wardWithCameras } from '../analyses/cameras/seen/ward';

const clients: ComputeClient[] = [];
afterAll(() => clients.forEach((client) => client.close()));

async function opened(document: CampusDocument): Promise<ComputeClient> {
  const client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  clients.push(client);
  await client.run('plan.open', { plan: 'p', document });
  return client;
}

type Check = Omit<Jobs['cameras.check']['input'], 'plan'>;
const USUAL: Check = { profile: null, scale: null, doors: 'closed', away: [], keyTarget: null, storey: null };

/** A check asked until it is whole; what was told on the way. */
async function checked(
  client: ComputeClient,
  question: Check,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<{ readonly result: CameraResult; readonly told: readonly (readonly [number, number])[] }> {
  const told: [number, number][] = [];
  for (;;) {
    const { done, total, result } = await client.run('cameras.check', { plan: 'p', ...question });
    told.push([done, total]);
    if (result !== null) return { result, told };
    await between();
  }
}

describe('what the planner says of cameras', () => {
  const { document, storey } = wardWithCameras(seededRandom(31), 8);
  const [one] = camerasIn(document, storey);
  const held = [{ ...one!, heading: one!.heading + 1 }];

  it('is what the analyses say in process, and its answers are its own no more', async () => {
    const client = await opened(document);
    const seen = { storey, doors: 'half', height: 1.6, away: [], held, told: one!.id, scale: null } as const;
    const first = await client.run('cameras.seen', { plan: 'p', ...seen });
    expect(first).toEqual(seenOf(document, seen));
    first?.densest.fill(3);
    expect(await client.run('cameras.seen', { plan: 'p', ...seen })).toEqual(seenOf(document, seen));
    const outlines = { storey, doors: 'half', height: 1.6, held, cameras: null } as const;
    expect(await client.run('cameras.outlines', { plan: 'p', ...outlines })).toEqual(
      outlinesOf(document, outlines),
    );
    const { result, told } = await checked(client, USUAL);
    expect(result).toEqual(computeCameras(document, USUAL_QUESTION));
    // A worker that has held a camera says the same as one that never did.
    expect((await checked(await opened(document), USUAL)).result).toEqual(result);
    const dones = told.map(([done]) => done);
    expect(dones).toEqual(dones.toSorted((a, b) => a - b));
    const storeys = Object.keys(document.storeys).length;
    expect(told.at(-1)).toEqual([storeys, storeys]);
  });

  it('says of one storey what it says of it in the whole plan, with cameras and without', async () => {
    const campus = wardCampus({ buildings: 1, storeys: 2, heads: 0 });
    const tower = wardWithCameras(seededRandom(7), 5, campus);
    const client = await opened(tower.document);
    const { result: whole, told } = await checked(client, USUAL);
    expect(told.at(-1)).toEqual([whole.storeys.length, whole.storeys.length]);
    const lived = whole.storeys.filter(({ rooms }) => rooms.length > 0);
    expect(lived.map(({ cameras }) => cameras.length).toSorted()).toEqual([0, 0, 5]);
    let found = 0;
    for (const { storey: one } of lived) {
      const part = (await checked(client, { ...USUAL, storey: one })).result;
      expect(part.storeys).toEqual(whole.storeys.filter((each) => each.storey === one));
      const own = ({ findings }: CameraResult) => findings.filter(({ place }) => place.storey === one);
      expect(own(part)).toEqual(own(whole));
      if (own(part).length > 0) found++;
      expect(mergedResult(whole, part, one)).toEqual(whole);
    }
    expect(found).toBeGreaterThan(1);
  });

  it('lets a hand in while it checks, and an edit', async () => {
    // Enough of them for many parts on an idle machine too.
    const { document: full, storey: floor } = wardWithCameras(seededRandom(31), 60);
    const [first] = camerasIn(full, floor);
    const hand = [{ ...first!, heading: first!.heading + 1 }];
    const client = await opened(full);
    const seen = {
      storey: floor,
      doors: 'closed',
      height: 1,
      away: [],
      held: hand,
      told: null,
      scale: null,
    } as const;
    const wanted = seenOf(full, seen);
    let asked = 0;
    const { result } = await checked(client, USUAL, async () => {
      if (++asked > 5) return;
      expect(await client.run('cameras.seen', { plan: 'p', ...seen })).toEqual(wanted);
    });
    expect(asked).toBeGreaterThan(2);
    expect(result).toEqual(computeCameras(full, USUAL_QUESTION));

    const patch = updateEntities(full, 'assets', [first!.id], { heading: first!.heading + 2 });
    const open: Check = { ...USUAL, doors: 'open' };
    let edited = false;
    const after = await checked(client, open, async () => {
      if (edited) return;
      edited = true;
      await client.run('plan.patch', { plan: 'p', patch });
    });
    expect(edited).toBe(true);
    expect(after.result).toEqual(
      computeCameras(applyPatch(full, patch), { ...USUAL_QUESTION, doors: 'open' }),
    );
  });

  it('is begun anew when it is asked again after it broke down', async () => {
    let broken = true;
    const brittle = new Proxy(document, {
      get: (of, field) => {
        if (broken && field === 'assets') throw new Error('broke down');
        return Reflect.get(of, field) as unknown;
      },
    });
    const { run } = cameraHandlers({ document: () => brittle })['cameras.check'];
    const context = { progress: () => undefined, pause: () => Promise.resolve() };
    const ask = () => run({ plan: 'p', ...USUAL }, context);
    await expect(ask()).rejects.toThrow('broke down');
    await expect(ask()).rejects.toThrow('broke down');
    broken = false;
    let answer = await ask();
    while (answer.result === null) answer = await ask();
    expect(answer.result).toEqual(computeCameras(document, USUAL_QUESTION));
  });

  it('is called off between its parts', async () => {
    const client = await opened(document);
    const stop = new AbortController();
    await client.run('cameras.check', { plan: 'p', ...USUAL });
    const going = client.run('cameras.check', { plan: 'p', ...USUAL }, { signal: stop.signal });
    stop.abort();
    await expect(going).rejects.toMatchObject({ code: 'compute.cancelled' });
    expect((await checked(client, USUAL)).result).toEqual(computeCameras(document, USUAL_QUESTION));
  });
});
