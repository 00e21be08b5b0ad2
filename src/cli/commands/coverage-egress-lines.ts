import { countedExits } from '../../analyses/egress/counted-exits';
import { longestFromDoors } from '../../analyses/egress/longest-from-doors';
import type {
  BuildingClearing,
  EgressResult,
  ExitClearing,
  RoomDoor,
  StoreyEgress,
  StoreyExit,
} from '../../analyses/egress/result';
import { timeText } from '../../i18n/time-text';
import { displayName } from '../../model/query/display-name';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { localId } from '../../model/schema/ids';
import type { CommandContext } from '../command';
import { ownId } from '../own-ids';
import { standardLine } from '../standard-line';
import { pairs, table } from '../table';
import { egressLines } from './check-lines';
import type { ToldEgress } from './check-summary';

const NOTHING = '–';

/** Ways out for people: storeys, their exits, then each room with its doors. */
export function egressCoverageLines(
  context: CommandContext,
  document: CampusDocument,
  { profile, storeys, buildings }: EgressResult,
  summary: ToldEgress,
): string[] {
  const { say, language } = context;
  const used = storeys.filter(({ rooms, exits }) => rooms.length > 0 || exits.length > 0);
  const spaceName = (id: StoreyEgress['rooms'][number]['space']): string => {
    const name = lookUp(document.spaces, id)?.name;
    return `${localId(id)} ${(name && displayName(name, language)) ?? ''}`.trim();
  };
  const column = columns(context);
  return [
    ...(summary.exits.count === 0 ? [say('cli.no-exits'), ''] : []),
    ...pairs([
      [say('cli.standard'), standardLine(context, profile, ['egress'])],
      ...egressLines(context, summary),
    ]),
    '',
    ...table(
      [
        say('cli.storey'),
        say('cli.exits'),
        say('cli.exit-width'),
        say('cli.width-needed'),
        say('cli.rooms'),
        say('cli.persons'),
        say('cli.in-room'),
        say('cli.longest-from-door'),
        say('cli.clear-after'),
      ],
      used.map((storey) => [localId(storey.storey), ...column.ofStorey(storey)]),
    ),
    '',
    ...table(
      [say('cli.building'), say('cli.persons'), say('cli.clear-after'), say('cli.governed-by')],
      buildings.map((each) => [
        each.building === null ? NOTHING : localId(each.building),
        ...column.ofBuilding(each),
      ]),
    ),
    '',
    ...table(
      [
        say('cli.storey'),
        say('cli.exit'),
        say('cli.exit-kind'),
        say('cli.clear-width'),
        say('cli.state'),
        say('cli.persons'),
        say('cli.clear-after'),
        say('cli.governed-by'),
      ],
      used.flatMap(({ storey, exits, clearing }) =>
        exits.map((exit) => [
          localId(storey),
          ownId(exit.exit.id),
          ...column.ofExit(exit),
          ...column.ofClearing(clearing.exits.find((each) => each.exit.id === exit.exit.id)),
        ]),
      ),
    ),
    '',
    ...table(
      [
        say('cli.storey'),
        say('cli.space'),
        say('cli.persons'),
        say('cli.in-room'),
        say('cli.door'),
        say('cli.clear-width'),
        say('cli.from-door'),
        say('cli.straight'),
        say('cli.exit'),
        say('cli.position'),
        say('cli.left-after'),
      ],
      used.flatMap(({ storey, rooms, clearing }) => {
        const left = new Map(clearing.rooms.map((each) => [each.space, each.seconds]));
        return rooms.flatMap(({ space, persons, inRoom, doors }) => {
          const room = [localId(storey), spaceName(space), String(persons), column.metres(inRoom)];
          // The room is told with its first door; the others stand below it.
          return doors.length === 0
            ? [[...room, ...column.ofDoor(null), column.time(left.get(space))]]
            : doors.map((door, i) => [
                ...(i === 0 ? room : room.map(() => '')),
                ...column.ofDoor(door),
                i === 0 ? column.time(left.get(space)) : '',
              ]);
        });
      }),
    ),
  ];
}

type Clear = Pick<BuildingClearing, 'seconds' | 'reason' | 'stranded'>;

/** Cells of the tables, in the order of their headers. */
function columns({ say, formats, language }: CommandContext) {
  const metres = (length: number | null): string => (length === null ? NOTHING : formats.metresUp(length));
  const width = (length: number | null): string =>
    length === null ? NOTHING : formats.metresDown(length, 2);
  const farthest = (lengths: readonly (number | null)[]): string => {
    const known = lengths.filter((length) => length !== null);
    return metres(known.length === 0 ? null : Math.max(...known));
  };
  /** Undefined = of nobody; null = some never are. */
  const time = (seconds: number | null | undefined): string =>
    seconds === undefined
      ? NOTHING
      : seconds === null
        ? say('cli.never-clear')
        : timeText(Math.ceil(seconds), language);
  /** A time, and how many it isn't that of; or why there is none. */
  const clear = ({ seconds, reason, stranded }: Clear): string => {
    if (reason !== null) return say(`cli.clear-${reason}`);
    return stranded > 0 ? say('cli.clear-but', { time: time(seconds), count: stranded }) : time(seconds);
  };
  return {
    metres,
    time,
    ofBuilding: (each: BuildingClearing): string[] => [
      formats.number(each.persons),
      clear(each),
      each.reason === null ? say(`cli.governs-${each.governs}`) : NOTHING,
    ],
    ofClearing: (each: ExitClearing | undefined): string[] =>
      each === undefined
        ? [NOTHING, NOTHING, NOTHING]
        : [formats.number(each.persons, 1), time(each.seconds), say(`cli.governs-${each.governs}`)],
    ofStorey: ({ exits, rooms, persons, exitWidth, widthNeeded, clearing }: StoreyEgress): string[] => [
      String(countedExits(exits).count),
      width(exitWidth),
      widthNeeded === null ? NOTHING : formats.metresUp(widthNeeded, 2),
      String(rooms.length),
      String(persons),
      farthest(rooms.map(({ inRoom }) => inRoom)),
      metres(longestFromDoors(rooms)?.metres ?? null),
      clear(clearing),
    ],
    ofExit: ({ kind, clearWidth, shut, leadsOn, fromStair }: StoreyExit): string[] => [
      say(fromStair ? 'cli.exit-from-stair' : `cli.exit-${kind}`),
      width(clearWidth),
      say(shut ? 'cli.exit-shut' : leadsOn ? 'cli.exit-open' : 'cli.exit-lost'),
    ],
    ofDoor: (door: RoomDoor | null): string[] =>
      door === null
        ? [say('cli.unreachable'), '', '', '', '', '']
        : [
            localId(door.opening),
            width(door.clearWidth),
            door.shut
              ? say('cli.exit-shut')
              : door.walked === null
                ? say('cli.unreachable')
                : metres(door.walked),
            metres(door.straight),
            door.exit === null ? NOTHING : ownId(door.exit.id),
            door.position === null ? NOTHING : say(`cli.${door.position}`),
          ],
  };
}
