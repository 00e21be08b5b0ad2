import type { CaseOutcome } from '../../analyses/verification/verify';
import type { CommandContext } from '../command';
import { table } from '../table';
import { figureRow, leftOutText, noteText, summaryText, verdictText } from './verify-words';

/** What the suite came to, for people: a table of figures a case, its curves, and how many passed. */
export function verifyLines(context: CommandContext, outcomes: readonly CaseOutcome[]): string[] {
  const { say } = context;
  return [
    ...outcomes.flatMap((outcome) => [...caseLines(context, outcome), '']),
    summaryText(context, outcomes),
    say('cli.verify-compared'),
  ];
}

function caseLines(context: CommandContext, outcome: CaseOutcome): string[] {
  const { say } = context;
  const leftOut = leftOutText(context, outcome);
  const title = `${outcome.id}  ${say(`cli.case-${outcome.id}`)}: ${leftOut ?? verdictText(context, outcome.pass)}`;
  if (leftOut !== null) return [title];
  const rows = outcome.presets.flatMap((preset) =>
    preset.measured.map((each) => figureRow(context, preset, each)),
  );
  const head = [
    say('cli.verify-preset'),
    say('cli.verify-measured'),
    say('cli.verify-of'),
    say('cli.verify-range'),
    say('cli.verify-expected'),
    say('cli.verify-verdict'),
  ];
  const note = noteText(context, outcome.id);
  return [title, ...(note === null ? [] : [note]), ...table(head, rows), ...curveLines(context, outcome)];
}

function curveLines(context: CommandContext, { presets }: CaseOutcome): string[] {
  const { say, formats } = context;
  return presets.flatMap(({ preset, curves }) =>
    curves.flatMap(({ of, x, y, points, reference }) => {
      const axis = ({ what, unit }: typeof x): string => `${say(`cli.measure-${what}`)} (${unit})`;
      const pairs = (from: readonly (readonly [number, number])[]): string =>
        from.map(([a, b]) => `${formats.fixed(a, 2)} → ${formats.fixed(b, 3)}`).join(', ');
      const name = say('cli.verify-curve', { of, x: axis(x), y: axis(y) });
      return [
        `${preset}, ${name}: ${pairs(points)}`,
        ...(reference === null ? [] : [`  ${reference.name}: ${pairs(reference.points)}`]),
      ];
    }),
  );
}
