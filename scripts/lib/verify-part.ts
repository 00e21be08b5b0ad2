import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { CaseRun } from '../../src/analyses/verification/case';
import { VERIFICATION_CASES } from '../../src/analyses/verification/suite';
import { seedCount, verifySteps } from '../../src/analyses/verification/verify';
import { plansFor } from './verified-plans';

// One case by one preset with all its seeds: what it came to, as JSON. What each seed came to is kept in the folder `VERIFIED_KEPT`:
// who was broken off goes on from there.
const [id, preset] = process.argv.slice(2);
const folder = process.env['VERIFIED_KEPT'];
const test = VERIFICATION_CASES.find((each) => each.id === id);
const by = test?.presets.find((each) => each === preset);
if (test === undefined || by === undefined) throw new Error(`no case ${id} by ${preset}`);

const { plans, key: plansKey } = plansFor(test);
const fileOf = (seed: number): string | null =>
  folder === undefined ? null : join(folder, `${id}-${preset}-${seed}-${plansKey}.json`);
const seeds = Array.from({ length: seedCount(test, by, true) }, (_, i) => i + 1);
const done = new Map<string, CaseRun>();
for (const seed of seeds) {
  const file = fileOf(seed);
  if (file === null || !existsSync(file)) continue;
  done.set(`${by} ${seed}`, JSON.parse(readFileSync(file, 'utf8')) as CaseRun);
}
const kept = new Set(done.keys());
if (folder !== undefined) mkdirSync(folder, { recursive: true });
const keep = (): void => {
  for (const seed of seeds) {
    const key = `${by} ${seed}`;
    const run = done.get(key);
    const file = fileOf(seed);
    if (run === undefined || file === null || kept.has(key)) continue;
    // Whole or not at all.
    writeFileSync(`${file}.new`, JSON.stringify(run));
    renameSync(`${file}.new`, file);
    kept.add(key);
  }
};

const steps = verifySteps(
  { ...test, presets: [by] },
  {
    full: true,
    done: new Map([[test.steps, done]]),
    plans,
    onTrial: (name, _, seed, count) => {
      keep();
      process.stderr.write(`${name}: ${by}, seed ${seed} of ${count} …\n`);
    },
  },
);
let step = steps.next();
while (!step.done) step = steps.next();
keep();
process.stderr.write(`${id}: ${by}, ${(process.cpuUsage().user / 1e6).toFixed(0)} s\n`);
process.stdout.write(JSON.stringify(step.value.presets));
