import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { PresetName, VerificationCase } from '../../src/analyses/verification/case';
import { VERIFICATION_CASES } from '../../src/analyses/verification/suite';
import { caseOutcome, seedCount, type PresetOutcome } from '../../src/analyses/verification/verify';
import { summaryText } from '../../src/cli/commands/verify-words';
import { verifyPage } from '../../src/cli/commands/verify-page';
import { speaker } from '../../src/cli/messages/say';
import { formats } from '../../src/i18n/formats';
import { BUILDING, PLAN_NAMES } from './verified-plans';

// What verify-full.mjs hands over, which starts this in a folder that nobody edits: where to write the page, and of what it is.
const page = process.env['VERIFIED_PAGE'];
const version = process.env['VERIFIED_VERSION'];
if (page === undefined || version === undefined) throw new Error('begin with npm run verify:full');

interface Part {
  readonly test: VerificationCase;
  readonly preset: PresetName;
}

const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/** Runs a part in a process of its own, so that each core has one. */
function outcomeOf({ test, preset }: Part): Promise<PresetOutcome[]> {
  return new Promise((resolve, reject) => {
    const words = [...process.execArgv, 'scripts/lib/verify-part.ts', test.id, preset];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    running.add(child);
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      if (code === 0) resolve(JSON.parse(text) as PresetOutcome[]);
      else reject(new Error(`${test.id}, ${preset}: exit ${code}`));
    });
  });
}

/** Ordinary seeds that take about as long as a part at most. */
const LONG_SEEDS = 100;
const seedsAhead = ({ test, preset }: Part): number =>
  test.takesLong === true ? LONG_SEEDS : seedCount(test, preset, true);

const only = process.argv[2]?.split(',');
const tests = VERIFICATION_CASES.filter(({ id }) => only?.includes(id) ?? true);
const parts = tests
  .filter(({ notCovered }) => notCovered === undefined)
  .flatMap((test) => test.presets.map((preset): Part => ({ test, preset })))
  // What takes longest first, so that no core waits for it at the end.
  .sort((a, b) => seedsAhead(b) - seedsAhead(a));
/** Tests of several guidelines are one run where they do the same. */
const sameRun = ({ test, preset }: Part): Part | undefined =>
  parts.find((each) => {
    const isSame = each.test.steps === test.steps && each.preset === preset;
    return isSame && seedCount(each.test, preset, true) === seedCount(test, preset, true);
  });
const found = new Map<Part, PresetOutcome[]>();
const troubles: unknown[] = [];
const waiting = parts.filter((part) => sameRun(part) === part).values();
const worker = async (): Promise<void> => {
  for (const part of waiting) {
    try {
      found.set(part, await outcomeOf(part));
    } catch (trouble) {
      troubles.push(trouble);
    }
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, worker));

const outcomes = tests.map((test) =>
  caseOutcome(
    test,
    test.presets.flatMap((preset) => {
      const part = sameRun({ test, preset });
      return part === undefined ? [] : (found.get(part) ?? []);
    }),
  ),
);
const words = { say: speaker('en'), formats: formats('en') };
const missing = PLAN_NAMES.includes(BUILDING) ? [] : [BUILDING];
const text = verifyPage(words, outcomes, version, { run: PLAN_NAMES, missing });
// Some cases alone are no page of the suite.
if (only === undefined) await writeFile(page, text);
else console.log(text);
console.log(summaryText(words, outcomes), only === undefined ? page : '');
for (const trouble of troubles) console.error(trouble);
process.exit(troubles.length > 0 || outcomes.some(({ pass }) => pass === false) ? 1 : 0);
