import { computeEgress } from '../../analyses/egress/compute';
import type {
  EgressQuestion,
  EgressResult,
  RoomEgress,
  StoreyClearing,
  StoreyExit,
} from '../../analyses/egress/result';
import { localId } from '../../model/schema/ids';
import type { Answer, CommandContext } from '../command';
import { openPlan } from '../open-plan';
import { closedOption, hourOption, standardOption } from '../options';
import { ownId } from '../own-ids';
import { toldFinding } from '../told-finding';
import { egressCoverageLines } from './coverage-egress-lines';
import { toldEgress } from './check-summary';

/** The ways out of a plan: per storey its exits, per room its doors and how far it is from them. */
export async function coverageOfEgress(context: CommandContext): Promise<Answer> {
  const hour = hourOption(context.arguments);
  const profile = standardOption(context.arguments);
  const { plan } = await openPlan(context);
  const closed = closedOption(context.arguments, plan.document);
  const question: EgressQuestion = { profile, hour, closed };
  context.progress(context.say('cli.computing'));
  const result = computeEgress(plan, question);
  const summary = toldEgress(result, question);
  return {
    json: {
      standard: result.profile,
      hour,
      closed: summary.closed,
      storeys: storeysOf(result),
      buildings: result.buildings.map(({ building, ...clearing }) => ({
        id: building && localId(building),
        ...clearing,
      })),
      total: {
        storeys: summary.storeys,
        exits: summary.exits,
        rooms: summary.rooms,
        persons: summary.persons,
      },
      findings: result.findings.map(toldFinding),
    },
    lines: egressCoverageLines(context, plan.document, result, summary),
    broken: result.findings.some(({ severity }) => severity !== 'info'),
  };
}

const storeysOf = ({ storeys }: EgressResult) =>
  storeys.map(({ storey, exits, rooms, persons, exitWidth, widthNeeded, clearing }) => ({
    id: localId(storey),
    persons,
    exitWidth,
    widthNeeded,
    exits: exits.map(toldExit),
    spaces: rooms.map(toldRoom),
    clearing: toldClearing(clearing),
  }));

/** Times of hand calculation, seconds from when people set out. */
const toldClearing = ({ exits, rooms, ...all }: StoreyClearing) => ({
  ...all,
  exits: exits.map(({ exit, ...clearing }) => ({ id: ownId(exit.id), ...clearing })),
  spaces: rooms.map(({ space, seconds }) => ({ id: localId(space), seconds })),
});

const toldExit = ({ exit, kind, place, clearWidth, shut, leadsOn, fromStair }: StoreyExit) => ({
  id: ownId(exit.id),
  kind,
  x: place.x,
  y: place.y,
  clearWidth,
  shut,
  leadsOn,
  fromStair,
});

const toldRoom = ({ space, persons, personsBy, inRoom, farthest, doors }: RoomEgress) => ({
  id: localId(space),
  persons,
  personsBy,
  inRoom,
  farthest: farthest && { x: farthest.x, y: farthest.y },
  doors: doors.map(({ opening, exit, ...door }) => ({
    id: localId(opening),
    ...door,
    exit: exit && ownId(exit.id),
  })),
});
