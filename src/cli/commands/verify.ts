import { basename } from 'node:path';
import { CASE_IDS, type CaseId } from '../../analyses/verification/case-ids';
import type { VerificationCase } from '../../analyses/verification/case';
import { VERIFICATION_CASES } from '../../analyses/verification/suite';
import { verifySteps, type CaseOutcome, type VerifyOptions } from '../../analyses/verification/verify';
import { finished } from '../../base/steps';
import { optional, type Command, type CommandContext } from '../command';
import { nearestWord } from '../nearest-word';
import { writeOut } from '../out-file';
import { readPlanFile } from '../plan-file';
import { UsageError } from '../usage-error';
import { sceneSaver } from './verify-save';
import { verifyLines } from './verify-lines';
import { verifyPage } from './verify-page';
import { noteText } from './verify-words';

const SUBJECTS = ['evacuation'] as const;

/** The published tests, run as anybody's scenario is. */
export const verifyCommand: Command = {
  name: 'verify',
  about: 'cli.about-verify',
  withoutPlan: true,
  options: [
    optional('plan', 'FILE'),
    optional('only', 'CASE,…'),
    { name: 'full', value: null, required: false },
    optional('save', 'FOLDER'),
    optional('page', 'FILE'),
    optional('version', 'TEXT'),
  ],
  words: ['evacuation'],
  run: async (context) => {
    const { options, words } = context.arguments;
    const [subject] = words;
    if (!SUBJECTS.some((each) => each === subject)) {
      throw new UsageError('cli.verify-subject-missing', { known: SUBJECTS.join(', ') });
    }
    const cases = chosenCases(options.get('only'));
    const file = options.get('plan');
    const plans =
      file === undefined ? [] : [{ name: basename(file), document: (await readPlanFile(context)).document }];
    const folder = options.get('save');
    const saver = folder === undefined ? null : await sceneSaver(folder);
    const outcomes: CaseOutcome[] = [];
    const done: NonNullable<VerifyOptions['done']> = new Map();
    for (const test of cases) {
      const told = (id: CaseId, preset: string, seed: number, seeds: number): void =>
        context.progress(context.say('cli.verify-trial', { id, preset, seed, seeds }));
      outcomes.push(
        finished(
          verifySteps(test, {
            full: options.has('full'),
            done,
            onTrial: told,
            plans,
            ...(saver && { onScene: saver.keep }),
          }),
        ),
      );
      await saver?.write();
    }
    const page = options.get('page');
    if (page !== undefined) {
      await writeOut(
        page,
        verifyPage(context, outcomes, options.get('version') ?? '', {
          run: plans.map(({ name }) => name),
          missing: [],
        }),
      );
    }
    return {
      json: { cases: outcomes.map((outcome) => jsonOf(context, outcome)) },
      lines: verifyLines(context, outcomes),
      broken: outcomes.some(({ pass }) => pass === false),
    };
  },
};

/** `--only`: cases by their ids, or all. Throws a `UsageError` for what is none. */
function chosenCases(only: string | undefined): readonly VerificationCase[] {
  if (only === undefined) return VERIFICATION_CASES;
  const asked = only.split(',').map((name) => name.trim().toLowerCase());
  const known = new Set<string>(VERIFICATION_CASES.map(({ id }) => id));
  for (const name of asked) {
    if (known.has(name)) continue;
    const nearest = nearestWord(name, CASE_IDS) ?? '';
    throw new UsageError('cli.bad-choice', {
      option: '--only',
      value: name,
      nearest,
      known: [...known].join(', '),
    });
  }
  return VERIFICATION_CASES.filter(({ id }) => asked.includes(id));
}

function jsonOf(context: CommandContext, outcome: CaseOutcome): unknown {
  const { say } = context;
  const { id, suite, cite, documentation, notCovered, pass, presets } = outcome;
  const [first] = presets;
  return {
    id,
    suite,
    title: say(`cli.case-${id}`),
    cite,
    documentation,
    notCovered,
    note: noteText(context, id),
    expected: (first?.measured ?? []).flatMap(({ what, of, unit, expected, byMean }) =>
      expected === null ? [] : [{ what, of, unit, ...expected, byMean }],
    ),
    measured: presets.flatMap(({ preset, measured }) =>
      measured.map(({ what, of, unit, min, mean, max, values, pass: passes }) => ({
        preset,
        what,
        of,
        unit,
        min,
        mean,
        max,
        values,
        pass: passes,
      })),
    ),
    pass,
    seeds: Math.max(0, ...presets.map(({ seeds }) => seeds.length)),
    presets: presets.map(({ preset, seeds, pass: passes, curves }) => ({
      preset,
      seeds,
      pass: passes,
      curves,
    })),
  };
}
