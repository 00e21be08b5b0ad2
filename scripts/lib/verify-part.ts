import process from 'node:process';
import { VERIFICATION_CASES } from '../../src/analyses/verification/suite';
import { verifySteps } from '../../src/analyses/verification/verify';
import { finished } from '../../src/base/steps';

// One case by one preset with all its seeds: what it came to, as JSON.
const [id, preset] = process.argv.slice(2);
const test = VERIFICATION_CASES.find((each) => each.id === id);
if (test === undefined) throw new Error(`no case ${id}`);
const presets = test.presets.filter((each) => each === preset);
const needsPlan = test.needsPlan === true;
const plan = needsPlan ? (await import('../../src/demo/hospital/hospital')).hospital() : undefined;
const outcome = finished(
  verifySteps(
    { ...test, presets },
    {
      full: true,
      ...(plan && { plan }),
      onTrial: (name, by, seed, seeds) =>
        process.stderr.write(`${name}: ${by}, seed ${seed} of ${seeds} …\n`),
    },
  ),
);
process.stdout.write(JSON.stringify(outcome.presets));
