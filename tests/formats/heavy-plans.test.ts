import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../src/formats/read-plan';
import { wardtwinJson } from '../../src/formats/wardtwin-json/wardtwin-json';
import { overloadOf } from '../../src/model/derive/plan-load';
import { CLINIC, hasClinic, readPlan as readDocument, readPlanAt } from '../model/derive/read-plan';
import { combs, crossingWalls } from './heavy-plans';
import { openWhole } from './open-whole';

/** Within this a file is refused, or opened whole, milliseconds. */
const LIMIT = 10_000;

/** Opens a plan in a process of its own and tells the processor time of it: other tests run meanwhile. */
function openAlone(plan: string, size: number): { outcome: string | number; cpuMs: number } {
  const script = resolve(import.meta.dirname, 'open-alone.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, plan, String(size)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { outcome: string | number; cpuMs: number };
}

const timed = (text: string): { outcome: string | number; ms: number } => {
  const begin = performance.now();
  const outcome = openWhole(text);
  return { outcome, ms: performance.now() - begin };
};

describe('heavy but legal plans', () => {
  it.each([
    ['3,000 thin walls across each other', () => crossingWalls(3000), 'file.tangled L1'],
    ['walls without thickness across each other', () => crossingWalls(1500, 0), 'file.tangled L1'],
    ['40 combs on top of each other', () => combs(40, 15_000, 0.005), 'file.too-much-drawn L1'],
    ['10 combs on top of each other', () => combs(10, 1_000, 0.005), 'file.tangled L1'],
    ['combs beside each other, 750 km of outline', () => combs(10, 1_500, 0.5, 60), 'file.too-much-drawn L1'],
    ['310,000 edges', () => combs(31, 10_000, 1e-4, 60), 'file.too-much-drawn L1'],
  ])('are refused in time, with the storey: %s', (_, make, refusal) => {
    const { outcome, ms } = timed(make());
    expect(outcome).toBe(refusal);
    expect(ms).toBeLessThan(LIMIT);
  });

  it.each([
    ['thin walls across each other', 'crossingWalls', 300],
    ['rooms with their walls', 'manyRooms', 60],
    ['a comb of 400 km', 'comb', 8_000],
  ])(
    'are opened in time where they are just bearable: %s',
    (_, plan, size) => {
      const { outcome, cpuMs } = openAlone(plan, size);
      console.log(`${plan} ${size}: opened whole in ${(cpuMs / 1000).toFixed(1)} s of processor time`);
      expect(outcome).toBeGreaterThan(1000);
      expect(cpuMs).toBeLessThan(LIMIT);
    },
    120_000,
  );

  it('are refused alike in a saved document', () => {
    const saved = wardtwinJson.write(readDocument(crossingWalls(1000))).text;
    expect(readPlan(wardtwinJson, saved)).toMatchObject({
      ok: false,
      error: { code: 'file.tangled', place: 'L1' },
    });
  });

  it.skipIf(!hasClinic)('are none of a real clinic', () => {
    expect(overloadOf(readPlanAt(CLINIC))).toBeNull();
  });
});
