import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JobContext } from '../../src/compute/protocol';
import { addEntities } from '../../src/model/edit/add-entities';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { invertPatch, type Patch } from '../../src/model/edit/patch';
import { placeAssets } from '../../src/model/edit/place-assets';
import { updateEntities } from '../../src/model/edit/update-entities';
import type { CampusDocument } from '../../src/model/schema/document';
import { makeId, type StoreyId } from '../../src/model/schema/ids';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import type { BenchRow } from './bench-row';

const CLINIC = resolve(import.meta.dirname, '../../../shared/data/clinic.plan.geojson');
const WARDS = resolve(import.meta.dirname, '../fixtures/two-wards.plan.geojson');
const REPEATS = 15;
const FRAMES = 200;
const BAR = 300;

const QUESTION = { plan: 'p', limit: 15, closed: [], hour: null, away: [], revision: 0 };
const CONTEXT: JobContext = { progress: () => undefined, pause: () => Promise.resolve() };

/** After an edit everything is right again: patch, summary, and coverage of all storeys, through the handlers. */
export async function run(): Promise<BenchRow[]> {
  const file = existsSync(CLINIC) ? CLINIC : WARDS;
  const name = file === CLINIC ? 'clinic' : 'two wards (no clinic here)';
  const document = withExtinguishers(await read(file));
  const handlers = plannerHandlers();
  const cover = (): unknown => handlers['extinguishers.coverage'].run(QUESTION, CONTEXT);
  const open = (): unknown => handlers['plan.open'].run({ plan: 'p', document }, CONTEXT);
  const walk = async (): Promise<void> => {
    for (;;) {
      const { summary } = await handlers['plan.walk'].run({ plan: 'p' }, CONTEXT);
      if (summary) return;
    }
  };
  const edit = async (patch: Patch): Promise<void> => {
    await handlers['plan.patch'].run({ plan: 'p', patch }, CONTEXT);
    await walk();
    await cover();
  };

  // Warm: what is compared is the work, not the compiler.
  await open();
  await cover();
  const scratch = await times(5, async () => {
    await handlers['plan.open'].run({ plan: 'p', document: structuredClone(document) }, CONTEXT);
    await walk();
    await cover();
  });
  await open();
  const baseline = median(scratch);
  const rows: BenchRow[] = [{ name: `${name}: opened afresh, with coverage`, unit: 'ms', median: baseline }];
  for (const [what, patch] of editsOf(document)) {
    // There and back, so that each edit meets the same plan.
    const back = invertPatch(patch);
    const all: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      all.push(...(await times(1, () => edit(i % 2 === 0 ? patch : back))));
    }
    if (REPEATS % 2 === 1) await edit(back);
    rows.push(row(`${name}: ${what}, all right again`, all, baseline, BAR));
  }
  rows.push(row(`${name}: one frame of a drag`, await drag(document, handlers), baseline, null));
  return rows;
}

async function read(file: string): Promise<CampusDocument> {
  const bytes = readFileSync(file);
  const result = await readerHandlers()['plan.read'].run({ bytes, fileName: file }, CONTEXT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.document;
}

/** One extinguisher in each tenth space, in its middle. */
function withExtinguishers(document: CampusDocument): CampusDocument {
  const chosen = Object.values(document.spaces).filter((_, i) => i % 10 === 0);
  const assets = chosen.map(({ storey, outline: { outer } }, i) => {
    const mean = (axis: 0 | 1): number => outer.reduce((sum, point) => sum + point[axis], 0) / outer.length;
    const id = makeId('asset', `bench${i}`);
    return { id, kind: 'extinguisher' as const, storey, x: mean(0), y: mean(1) };
  });
  return applyPatch(document, addEntities(document, 'assets', assets));
}

function editsOf(document: CampusDocument): (readonly [string, Patch])[] {
  const door = Object.values(document.openings).find(({ kind }) => kind === 'door')!;
  const [a, b] = door.line;
  const half = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const wall = Object.values(document.walls).find(({ body }) => body.form === 'polygon')!;
  const asset = Object.values(document.assets)[0]!;
  return [
    ['door made narrower', updateEntities(document, 'openings', [door.id], { line: [a, half] })],
    ['door locked', updateEntities(document, 'openings', [door.id], { locked: true })],
    [
      'wall taken out',
      { label: 'edit.remove', changes: [{ kind: 'walls', id: wall.id, before: wall, after: null }] },
    ],
    ['extinguisher moved', placeAssets(document, [{ id: asset.id, x: asset.x + 0.5, y: asset.y }])],
  ];
}

async function drag(
  document: CampusDocument,
  handlers: ReturnType<typeof plannerHandlers>,
): Promise<number[]> {
  const { id, storey, x, y } = Object.values(document.assets)[0]!;
  const frame = (i: number): unknown => {
    const to = { storey: storey as StoreyId, x: x + Math.cos(i / 20), y: y + Math.sin(i / 20) };
    return handlers['extinguishers.preview'].run({ ...QUESTION, moved: [{ id, to }] }, CONTEXT);
  };
  for (let i = 0; i < 20; i++) await frame(i);
  let i = 0;
  return times(FRAMES, () => frame(i++));
}

async function times(count: number, action: () => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await action();
    all.push(performance.now() - began);
  }
  return all;
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const median = (values: readonly number[]): number => at(values, 0.5);

const row = (name: string, all: readonly number[], baseline: number, bar: number | null): BenchRow => ({
  name,
  unit: 'ms',
  median: median(all),
  p95: at(all, 0.95),
  ratio: median(all) / baseline,
  baseline: 'of opening afresh',
  ...(bar === null ? {} : { bar: `≤ ${bar} ms`, met: median(all) <= bar }),
});
