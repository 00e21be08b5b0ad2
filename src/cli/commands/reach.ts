import { reach } from '../../analyses/walking/reach';
import { mobilityWalk } from '../../analyses/walking/mobility/mobility-walk';
import { shutOpenings } from '../../model/query/shut-openings';
import { localId } from '../../model/schema/ids';
import { MOVERS } from '../../standards/mobility/mobility';
import { optional, required, type Command } from '../command';
import { floorUnder, openPlan } from '../open-plan';
import { closedOption, hourOption, limitOption, moverOption } from '../options';
import { parsePlanPoints } from '../plan-point';
import { pairs, table } from '../table';
import { UsageError } from '../usage-error';

/** Floor within a walking distance of some places. */
export const reachCommand: Command = {
  name: 'reach',
  about: 'cli.about-reach',
  options: [
    required('sources', 'L1:x,y;…'),
    required('limit', 'M'),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
    optional('for', MOVERS.join('|')),
  ],
  words: [],
  run: async (context) => {
    const { say, formats } = context;
    const hour = hourOption(context.arguments);
    const limit = limitOption(context.arguments, 0);
    const mover = moverOption(context.arguments);
    const { plan } = await openPlan(context);
    const text = context.arguments.options.get('sources') ?? '';
    const points = parsePlanPoints(plan.document, '--sources', text);
    if (points.length === 0) throw new UsageError('cli.bad-point', { option: '--sources', value: text });
    const shut = shutOpenings(plan.document, hour, closedOption(context.arguments, plan.document));
    const floor = mobilityWalk(plan, mover, shut);
    const places = points.map((point) => floorUnder(floor.plan, '--sources', point));
    const result = reach(floor, places, limit);
    const storeys = result.storeys.map((storey) => ({ ...storey, id: localId(storey.id) }));
    const far = result.farthest;
    const farthest = far === null ? null : { ...far, storey: localId(far.storey) };
    const lines = [
      ...table(
        [say('cli.storey'), say('cli.walkable'), say('cli.reached'), say('cli.unreached')],
        storeys.map((storey) => [
          storey.id,
          formats.area(storey.area),
          formats.area(storey.reached),
          formats.area(storey.unreached),
        ]),
      ),
      '',
      ...pairs([
        [say('cli.limit'), formats.metres(limit)],
        [
          say('cli.farthest'),
          farthest === null
            ? say('cli.no-farthest')
            : `${farthest.storey}:${farthest.x.toFixed(2)},${farthest.y.toFixed(2)}  ${formats.metres(farthest.length, 2)}`,
        ],
      ]),
    ];
    return { json: { storeys, farthest }, lines, broken: false };
  },
};
