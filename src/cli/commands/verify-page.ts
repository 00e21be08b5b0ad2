import type { Suite } from '../../analyses/verification/case';
import type { CaseOutcome, PresetOutcome } from '../../analyses/verification/verify';
import {
  askedText,
  figureRow,
  leftOutText,
  noteText,
  rangeText,
  summaryText,
  verdictText,
  type Words,
} from './verify-words';

const MADE_BY = 'npm run verify:full';

/** Names of the plans that whole buildings were run in, and of those that weren't there to be run in. */
export interface PagePlans {
  readonly run: readonly string[];
  readonly missing: readonly string[];
}

/** The suite as a page of the project's documents, in Markdown. `version`: of which program, and of when. */
export function verifyPage(
  context: Words,
  outcomes: readonly CaseOutcome[],
  version: string,
  { run, missing }: PagePlans,
): string {
  const { say } = context;
  const suites = [...new Set(outcomes.map(({ suite }) => suite))];
  const lines = [
    `# ${say('cli.verify-page-title')}`,
    '',
    [
      ...(version === '' ? [] : [say('cli.verify-page-of', { of: version })]),
      say('cli.verify-page-made', { by: MADE_BY }),
    ].join(' '),
    '',
    summaryText(context, outcomes),
    say('cli.verify-compared'),
    '',
    say('cli.verify-page-seeds'),
    say('cli.verify-page-stuck'),
    say('cli.verify-page-measures'),
    ...(run.length === 0 ? [] : [say('cli.verify-page-plans', { plans: run.join(', ') })]),
    ...(missing.length === 0 ? [] : [say('cli.verify-page-no-plans', { plans: missing.join(', ') })]),
    '',
    `## ${say('cli.verify-page-failures')}`,
    '',
    ...failures(context, outcomes),
    ...suites.flatMap((suite) => suiteLines(context, suite, outcomes)),
  ];
  return `${lines.join('\n')}\n`;
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const rows = (head: readonly string[], body: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...body.map(row),
];

/** Every figure that fails, with the presets that have no say as well. */
function failures(context: Words, outcomes: readonly CaseOutcome[]): string[] {
  const { say } = context;
  const failed = outcomes.flatMap(({ id, presets }) =>
    presets.flatMap(({ preset, measured }) =>
      measured
        .filter(({ pass }) => pass === false)
        .map((each) => [
          id,
          preset,
          say(`cli.measure-${each.what}`),
          each.of,
          rangeText(context, each),
          askedText(context, each),
        ]),
    ),
  );
  if (failed.length === 0) return [say('cli.verify-page-no-failures'), ''];
  const head = ['case', 'preset', 'measured', 'of', 'range', 'expected'] as const;
  return [
    ...rows(
      head.map((name) => say(`cli.verify-${name}`)),
      failed,
    ),
    '',
  ];
}

function suiteLines(context: Words, suite: Suite, outcomes: readonly CaseOutcome[]): string[] {
  const { say } = context;
  const own = outcomes.filter((outcome) => outcome.suite === suite);
  return [
    `## ${say(`cli.suite-${suite}`)}`,
    '',
    ...own.flatMap((outcome) => {
      const { id, cite, pass, presets } = outcome;
      const leftOut = leftOutText(context, outcome);
      const note = noteText(context, id);
      return [
        `### ${id} ${say(`cli.case-${id}`)}: ${leftOut ?? verdictText(context, pass)}`,
        '',
        `${say('cli.verify-page-source')}: ${cite.standard} ${cite.edition}, ${cite.clause}; ${say('cli.verify-page-confidence')} ${cite.confidence}`,
        '',
        ...(note === null ? [] : [note, '']),
        ...(presets.length === 0 ? [] : [...figureRows(context, presets), '']),
        ...presets.flatMap((outcomeOf) => curveRows(context, outcomeOf)),
      ];
    }),
  ];
}

function figureRows(context: Words, presets: readonly PresetOutcome[]): string[] {
  const { say } = context;
  const head = ['preset', 'measured', 'of', 'range', 'expected', 'verdict'] as const;
  return rows(
    head.map((name) => say(`cli.verify-${name}`)),
    presets.flatMap((preset) => preset.measured.map((each) => figureRow(context, preset, each))),
  );
}

function curveRows(context: Words, { preset, curves }: PresetOutcome): string[] {
  const { say, formats } = context;
  return curves.flatMap(({ of, x, y, points, reference }) => {
    const name = ({ what, unit }: typeof x): string => `${say(`cli.measure-${what}`)}, ${unit}`;
    const figures = (from: typeof points): string[][] =>
      from.map(([a, b]) => [formats.fixed(a, 2), formats.fixed(b, 3)]);
    return [
      `${preset}, ${say('cli.verify-curve', { of, x: name(x), y: name(y) })}`,
      '',
      ...rows([name(x), name(y)], figures(points)),
      '',
      ...(reference === null
        ? []
        : [reference.name, '', ...rows([name(x), name(y)], figures(reference.points)), '']),
    ];
  });
}
