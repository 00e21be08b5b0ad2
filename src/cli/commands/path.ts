import { findPath } from '../../analyses/walking/find-path';
import { shutOpenings } from '../../model/query/shut-openings';
import { localId } from '../../model/schema/ids';
import { optional, required, type Command } from '../command';
import { floorUnder, openPlan } from '../open-plan';
import { closedOption, hourOption } from '../options';
import { parsePlanPoint } from '../plan-point';
import { pairs, table } from '../table';

/** Shortest walk between two places. */
export const pathCommand: Command = {
  name: 'path',
  about: 'cli.about-path',
  options: [
    required('from', 'L1:x,y'),
    required('to', 'L2:x,y'),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
  ],
  words: [],
  run: async (context) => {
    const { say, formats } = context;
    const { options } = context.arguments;
    const hour = hourOption(context.arguments);
    const { plan } = await openPlan(context);
    const [from, to] = (['from', 'to'] as const).map((name) => {
      const point = parsePlanPoint(plan.document, `--${name}`, options.get(name) ?? '');
      return floorUnder(plan, `--${name}`, point);
    });
    const shut = shutOpenings(plan.document, hour, closedOption(context.arguments, plan.document));
    // Two names in, two places out.
    const { length, points } = findPath(plan, from!, to!, shut);
    const rows = points.map(({ storey, x, y }): [string, number, number] => [localId(storey), x, y]);
    const lines =
      length === null
        ? [say('cli.no-way')]
        : [
            ...pairs([[say('cli.length'), formats.metres(length, 2)]]),
            '',
            ...table(
              [say('cli.storey'), 'x', 'y'],
              rows.map(([storey, x, y]) => [storey, x.toFixed(2), y.toFixed(2)]),
            ),
          ];
    return { json: { length, points: rows }, lines, broken: false };
  },
};
