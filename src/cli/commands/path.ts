import { findPath, type PathResult } from '../../analyses/walking/find-path';
import { evacuationLifts } from '../../analyses/walking/mobility/lift-links';
import { mobilityWalk } from '../../analyses/walking/mobility/mobility-walk';
import { pathByLift } from '../../analyses/walking/mobility/path-by-lift';
import { widestBetween, type WidestBetween } from '../../analyses/walking/mobility/widest-between';
import { shutOpenings } from '../../model/query/shut-openings';
import { localId } from '../../model/schema/ids';
import { mobilityOf, MOVERS, type Mover } from '../../standards/mobility/mobility';
import { optional, required, type Command, type CommandContext } from '../command';
import { floorUnder, openPlan } from '../open-plan';
import { closedOption, hourOption, moverOption } from '../options';
import { parsePlanPoint } from '../plan-point';
import { pairs, table } from '../table';
import { UsageError } from '../usage-error';

/** Shortest walk between two places, for a person or for what rolls. */
export const pathCommand: Command = {
  name: 'path',
  about: 'cli.about-path',
  options: [
    required('from', 'L1:x,y'),
    required('to', 'L2:x,y'),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
    optional('for', MOVERS.join('|')),
    { name: 'lifts', value: null, required: false },
  ],
  words: [],
  run: async (context) => {
    const { options } = context.arguments;
    const hour = hourOption(context.arguments);
    const mover = moverOption(context.arguments);
    const byLift = options.has('lifts');
    if (byLift && mover === 'person') throw new UsageError('cli.lifts-for-whom');
    const { plan } = await openPlan(context);
    const shut = shutOpenings(plan.document, hour, closedOption(context.arguments, plan.document));
    const floor = mobilityWalk(plan, mover, shut);
    const [from, to] = (['from', 'to'] as const).map((name) => {
      const point = parsePlanPoint(plan.document, `--${name}`, options.get(name) ?? '');
      return floorUnder(floor.plan, `--${name}`, point);
    });
    // Two names in, two places out.
    const found = byLift
      ? pathByLift(floor, evacuationLifts(floor.plan), from!, to!)
      : findPath(floor, from!, to!);
    const rolls = mobilityOf(mover).clear !== null;
    const widest = rolls && found.length === null ? widestBetween(plan, mover, from!, to!, shut) : null;
    return {
      json: { length: found.length, points: rowsOf(found), ...(rolls ? { widest: told(widest) } : {}) },
      lines: found.length === null ? noWay(context, mover, widest) : wayLines(context, found, found.length),
      broken: false,
    };
  },
};

const rowsOf = ({ points }: PathResult): [string, number, number][] =>
  points.map(({ storey, x, y }) => [localId(storey), x, y]);

function told(widest: WidestBetween | null): unknown {
  if (widest?.at == null) return null;
  const { storey, x, y } = widest.at;
  const at = { storey: localId(storey), x, y, door: widest.door && localId(widest.door) };
  return widest.tight === null ? { width: widest.width, ...at } : { turn: widest.tight, ...at };
}

function wayLines({ say, formats }: CommandContext, found: PathResult, length: number): string[] {
  return [
    ...pairs([[say('cli.length'), formats.metres(length, 2)]]),
    '',
    ...table(
      [say('cli.storey'), 'x', 'y'],
      rowsOf(found).map(([storey, x, y]) => [storey, x.toFixed(2), y.toFixed(2)]),
    ),
  ];
}

function noWay({ say, formats }: CommandContext, mover: Mover, widest: WidestBetween | null): string[] {
  const lines = [say('cli.no-way')];
  const { clear } = mobilityOf(mover);
  if (mover === 'person' || clear === null || widest?.at == null || widest.width === null) return lines;
  const { storey, x, y } = widest.at;
  const at = `${localId(storey)}:${x.toFixed(2)},${y.toFixed(2)}`;
  if (widest.tight !== null) {
    const { room, needed } = widest.tight;
    return [
      ...lines,
      say('cli.no-turn', {
        mover: say(`cli.mover-${mover}`),
        at: widest.door === null ? at : `${localId(widest.door)} (${at})`,
        room: room === null ? null : formats.metresDown(room, 2),
        needed: needed === null ? null : formats.metresUp(needed, 2),
      }),
    ];
  }
  return [
    ...lines,
    say('cli.widest-way', {
      mover: say(`cli.mover-${mover}`),
      width: formats.metres(widest.width, 2),
      needed: formats.metres(clear.width, 2),
      at,
    }),
  ];
}
