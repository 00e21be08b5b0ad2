import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import type { Connection } from '../../src/compute/connection';
import { readDocument, textOf } from '../../src/compute/document-text';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { invertPatch, type Patch } from '../../src/model/edit/patch';
import { updateEntities } from '../../src/model/edit/update-entities';
import type { CampusDocument } from '../../src/model/schema/document';
import { makeId } from '../../src/model/schema/ids';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';

const bytes = readFileSync(resolve(import.meta.dirname, '../fixtures/two-wards.plan.geojson'));
const clients: ComputeClient[] = [];
afterAll(() => clients.forEach((client) => client.close()));

/** A client whose planner can be made to die between two jobs, as a browser's may. */
function openClient(): { readonly client: ComputeClient; readonly kill: () => void } {
  let died: (reason: string) => void = () => undefined;
  const planner = (): Connection => ({
    ...inProcessConnection(plannerHandlers()),
    onDeath: (listener) => {
      died = listener;
    },
  });
  const client = createComputeClient({ reader: () => inProcessConnection(readerHandlers()), planner });
  clients.push(client);
  return { client, kill: () => died('killed') };
}

async function read(client: ComputeClient): Promise<CampusDocument> {
  const result = await client.run('plan.read', { bytes, fileName: 'two.plan.geojson' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.document;
}

/** The walking surface, asked for part by part; how many times is told too. */
async function walked(client: ComputeClient, between: () => Promise<unknown> = () => Promise.resolve()) {
  for (let asked = 1; ; asked++) {
    const { done, total, summary } = await client.run('plan.walk', { plan: 'p' });
    expect(done).toBeLessThanOrEqual(total);
    if (summary) return { summary, asked };
    await between();
  }
}

const question = { plan: 'p', limit: 10, closed: [], hour: null, away: [], revision: 3 };
const door = makeId('opening', 'D1');
const extinguisher = makeId('asset', 'E1');

/** The door locked, the extinguisher in the other room, the door a little wider. */
function edits(document: CampusDocument): Patch[] {
  const patches: Patch[] = [];
  let now = document;
  const add = (patch: Patch): void => {
    patches.push(patch);
    now = applyPatch(now, patch);
  };
  add(updateEntities(now, 'openings', [door], { locked: true }));
  add(updateEntities(now, 'assets', [extinguisher], { x: 11 }));
  add(
    updateEntities(now, 'openings', [door], {
      line: [
        [6.1, 1.5],
        [6.1, 2.4],
      ],
      locked: false,
    }),
  );
  return patches;
}

describe('the planner', () => {
  it('follows patches to what opening the edited document gives, and back', async () => {
    const { client } = openClient();
    const document = await read(client);
    await client.run('plan.open', { plan: 'p', document });
    const opened = await walked(client);
    const before = await client.run('extinguishers.coverage', question);
    const patches = edits(document);
    for (const patch of patches) await client.run('plan.patch', { plan: 'p', patch });
    const patched = await client.run('extinguishers.coverage', question);
    expect(patched).not.toEqual(before);

    const edited = patches.reduce(applyPatch, document);
    await client.run('plan.open', { plan: 'p', document: edited });
    expect(await client.run('extinguishers.coverage', question)).toEqual(patched);

    for (const patch of patches.toReversed()) {
      await client.run('plan.patch', { plan: 'p', patch: invertPatch(patch) });
    }
    expect(await client.run('extinguishers.coverage', question)).toEqual(before);
    expect((await walked(client)).summary).toEqual(opened.summary);
    await client.run('plan.open', { plan: 'p', document: structuredClone(document) });
    expect(await walked(client)).toEqual(opened);
  });

  it('opens a document by the text that it was read from, and tells it to a worker in the place of a dead one', async () => {
    const { client, kill } = openClient();
    const whole = await read(client);
    await client.run('plan.open', { plan: 'p', document: whole });
    const wanted = await client.run('extinguishers.coverage', question);

    const packed = new Uint8Array(gzipSync(JSON.stringify(whole)));
    const document = readDocument(await client.run('plan.unpack', { packed }));
    expect(document).toEqual(whole);
    expect(textOf(document)).toBeInstanceOf(Uint8Array);
    expect(textOf(whole)).toBe(whole);
    await client.run('plan.open', { plan: 'p', document });
    expect(await client.run('extinguishers.coverage', question)).toEqual(wanted);

    const patches = edits(whole);
    for (const patch of patches) await client.run('plan.patch', { plan: 'p', patch });
    const edited = await client.run('extinguishers.coverage', question);
    kill();
    expect(await client.run('extinguishers.coverage', question)).toEqual(edited);
    expect(edited).not.toEqual(wanted);
  });

  it('makes the surface part by part, the same whatever is asked in between', async () => {
    const { client } = openClient();
    const document = await read(client);
    await client.run('plan.open', { plan: 'p', document });
    const alone = await walked(client);
    expect(alone.asked).toBeGreaterThan(2);
    const coverage = await client.run('extinguishers.coverage', question);

    await client.run('plan.open', { plan: 'p', document: structuredClone(document) });
    const storey = makeId('storey', 'L1');
    const drawn: unknown[] = [];
    const mixed = await walked(client, async () =>
      drawn.push(await client.run('plan.storey', { plan: 'p', storey })),
    );
    expect(mixed).toEqual(alone);
    expect(drawn.length).toBe(alone.asked - 1);
    expect(drawn.every((each) => each !== null)).toBe(true);
    expect(await client.run('extinguishers.coverage', question)).toEqual(coverage);

    // Asked for while half of it is made.
    await client.run('plan.open', { plan: 'p', document: structuredClone(document) });
    await client.run('plan.walk', { plan: 'p' });
    expect(await client.run('extinguishers.coverage', question)).toEqual(coverage);
  });

  it('takes in an edit that comes while the surface is being made', async () => {
    const { client } = openClient();
    const document = await read(client);
    await client.run('plan.open', { plan: 'p', document });
    await client.run('plan.walk', { plan: 'p' });
    const patches = edits(document);
    for (const patch of patches) await client.run('plan.patch', { plan: 'p', patch });
    const { summary } = await walked(client);
    await client.run('plan.open', { plan: 'p', document: patches.reduce(applyPatch, document) });
    expect((await walked(client)).summary).toEqual(summary);
  });

  it('makes nothing anew for an edit that leaves floors and walls alone', async () => {
    const { client } = openClient();
    const document = await read(client);
    await client.run('plan.open', { plan: 'p', document });
    await walked(client);
    const patch = updateEntities(document, 'assets', [extinguisher], { x: 11 });
    await client.run('plan.patch', { plan: 'p', patch });
    expect((await walked(client)).asked).toBe(1);
  });

  it('knows after its death what it knew before: document and patches', async () => {
    const { client, kill } = openClient();
    const document = await read(client);
    await client.run('plan.open', { plan: 'p', document });
    for (const patch of edits(document)) await client.run('plan.patch', { plan: 'p', patch });
    const before = await client.run('extinguishers.coverage', question);
    kill();
    expect(await client.run('extinguishers.coverage', question)).toEqual(before);
    kill();
    const patch = updateEntities(edits(document).reduce(applyPatch, document), 'assets', [extinguisher], {
      x: 1,
    });
    await client.run('plan.patch', { plan: 'p', patch });
    const after = await client.run('extinguishers.coverage', question);
    expect(after.total).not.toEqual(before.total);
  });

  it('previews what the drop then gives', async () => {
    const { client } = openClient();
    const document = await read(client);
    await client.run('plan.open', { plan: 'p', document });
    const to = { storey: makeId('storey', 'L1'), x: 9, y: 1 };
    const preview = await client.run('extinguishers.preview', {
      ...question,
      moved: [{ id: extinguisher, to }],
    });
    const patch = updateEntities(document, 'assets', [extinguisher], { x: 9, y: 1 });
    await client.run('plan.patch', { plan: 'p', patch });
    const dropped = await client.run('extinguishers.coverage', question);
    expect(preview.total.covered).toBeCloseTo(dropped.total.covered, 9);
    expect(preview.owners).toEqual(dropped.owners);
    expect(preview.revision).toBe(3);
  });

  it('asks for a plan that was never opened are a fault of ours, told as one', async () => {
    const { client } = openClient();
    await expect(client.run('extinguishers.coverage', question)).rejects.toMatchObject({
      code: 'compute.failed',
    });
  });

  it('exports what it read', async () => {
    const { client } = openClient();
    const document = await read(client);
    const file = await client.run('plan.export', { document, format: 'wardtwin-json' });
    expect(file.fileName).toBe('Two wards.wardtwin.json');
    const again = await client.run('plan.read', { bytes: file.bytes, fileName: file.fileName });
    expect(again).toMatchObject({ ok: true, value: { format: 'wardtwin-json', document } });
  });
});
