import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { writeWardtwinJson } from '../../src/formats/wardtwin-json/write-wardtwin-json';
import { localId } from '../../src/model/schema/ids';
import { unitRules } from '../../src/standards/extinguishers/unit-rules';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import { wardtwin } from './support';

let folder: string;
let file: string;
let client: ComputeClient;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wardtwin-'));
  file = join(folder, 'ward.wardtwin.json');
  writeFileSync(file, writeWardtwinJson(smallWard()));
  client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  await client.run('plan.open', { plan: 'p', document: smallWard() });
});
afterAll(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

/** What stands in a JSON answer of the command, as far as it is held against the page's. */
interface Answer {
  readonly total: { readonly area: number; readonly uncovered: number; readonly farthest: unknown };
  readonly storeys: readonly {
    readonly id: string;
    readonly uncovered: number;
    readonly reachedBy: readonly number[];
    readonly spaces: readonly { readonly id: string; readonly uncovered: number; readonly worst: object }[];
  }[];
  readonly units: readonly {
    readonly verdict: string;
    readonly count: number;
    readonly area: number;
    readonly floor: object;
    readonly rules: readonly { readonly rule: string; readonly cite: object }[];
    readonly assumptions: readonly string[];
    readonly nameplatesAssumed: number;
  }[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

it.each([
  ['by the code', [], null],
  ['by one distance for all', ['--limit', '12'], 12],
] as const)('coverage tells on the command line what the page is told, %s', async (_, options, limit) => {
  const page = await client.run('extinguishers.coverage', {
    plan: 'p',
    limit,
    closed: [],
    hour: null,
    away: [],
    revision: 1,
  });
  const ran = await wardtwin('coverage', 'extinguishers', '--plan', file, ...options, '--json');
  // The shape is what the command writes.
  const told = JSON.parse(ran.out) as Answer;
  const { farthest, ...areas } = page.total;
  expect(told.total).toEqual({
    ...areas,
    farthest: farthest && { ...farthest, storey: localId(farthest.storey) },
  });
  expect(told.storeys.map(({ id, uncovered, reachedBy }) => [id, uncovered, reachedBy])).toEqual(
    page.storeys.map(({ id, uncovered, reachedBy }) => [localId(id), uncovered, reachedBy]),
  );
  expect(
    told.storeys.map(({ spaces }) => spaces.map(({ id, uncovered, worst }) => [id, uncovered, worst])),
  ).toEqual(
    page.storeys.map(({ bySpace }) =>
      bySpace.map(({ space, uncovered, worst }) => [localId(space), uncovered, worst]),
    ),
  );
  expect(told.units.map(({ verdict, count, area, floor }) => [verdict, count, area, floor])).toEqual(
    page.units.map(({ verdict, count, unit, reach }) => [
      verdict,
      count,
      unit.area,
      reach && { area: reach.area, uncovered: reach.uncovered, reachedBy: reach.reachedBy },
    ]),
  );
  expect(told.units.length > 0).toBe(limit === null);
  expect(
    told.units.map(({ rules, assumptions, nameplatesAssumed }) => [rules, assumptions, nameplatesAssumed]),
  ).toEqual(page.units.map(({ unit, assumed }) => [unitRules(unit), unit.assumptions, assumed]));
  for (const { rules } of told.units) {
    expect(rules.length).toBeGreaterThan(3);
    for (const { cite } of rules) {
      expect(Object.keys(cite).sort()).toEqual(['clause', 'confidence', 'edition', 'standard']);
      expect(Object.values(cite)).not.toContain('');
    }
  }
  expect(told.findings.map(({ code, severity }) => [code, severity])).toEqual(
    page.findings.map(({ code, severity }) => [code, severity]),
  );
  expect(told.findings.length).toBeGreaterThan(0);
});
