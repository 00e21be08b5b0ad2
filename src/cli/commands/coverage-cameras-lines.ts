import { floorOf, floorTotals } from '../../analyses/cameras/floor-totals';
import type { CameraResult } from '../../analyses/cameras/result';
import { displayName } from '../../model/query/display-name';
import type { CampusDocument } from '../../model/schema/document';
import { lookUp } from '../../model/schema/dictionary';
import { localId } from '../../model/schema/ids';
import type { CommandContext } from '../command';
import { pairs, table } from '../table';
import { cameraLines } from './check-lines';
import type { ToldCameras } from './check-summary';

/** Less is not told of a room, m². */
const TOLD = 0.01;

/** Coverage of cameras for people: storeys, rooms whose floor isn't all seen, cameras. */
export function cameraCoverageLines(
  context: CommandContext,
  document: CampusDocument,
  { storeys }: CameraResult,
  summary: ToldCameras,
): string[] {
  const { say, formats, language } = context;
  const watched = storeys.filter(({ rooms, cameras }) => rooms.some(floorOf) || cameras.length > 0);
  const areas = ({ area, blind, below }: { area: number; blind: number; below: number }): string[] => [
    formats.area(area),
    formats.area(blind),
    formats.area(below),
  ];
  const headers = [say('cli.watched-floor'), say('cli.blind'), say('cli.below')];
  const rooms = watched.flatMap(({ storey, rooms: all }) =>
    all.flatMap((room) => {
      const floor = floorOf(room);
      if (floor === null || floor.blind + floor.below < TOLD) return [];
      const name = lookUp(document.spaces, room.space)?.name;
      const label = `${localId(room.space)} ${(name && displayName(name, language)) ?? ''}`.trim();
      return [[localId(storey), label, ...areas(floor), `${formats.number(floor.density)} px/m`]];
    }),
  );
  return [
    ...(summary.cameras === 0 ? [say('cli.no-cameras'), ''] : []),
    ...pairs(cameraLines(context, summary)),
    '',
    ...table(
      [say('cli.storey'), say('cli.cameras'), ...headers],
      [
        ...watched.map(({ storey, rooms: all, cameras }) => [
          localId(storey),
          String(cameras.length),
          ...areas(floorTotals(all)),
        ]),
        [say('cli.total'), String(summary.cameras), ...areas(summary.floor)],
      ],
    ),
    ...(rooms.length === 0
      ? []
      : [
          '',
          say('cli.blind-rooms'),
          ...table([say('cli.storey'), say('cli.space'), ...headers, say('cli.level')], rooms),
        ]),
    ...(summary.cameras === 0
      ? []
      : [
          '',
          ...table(
            [say('cli.storey'), say('cli.camera'), say('cli.seen'), say('cli.seen-alone'), say('cli.state')],
            watched.flatMap(({ storey, rooms: own, cameras }) =>
              cameras.map(({ camera, seen, alone, fault }) => [
                localId(storey),
                localId(camera),
                own.length === 0 ? '–' : formats.area(seen),
                own.length === 0 ? '–' : formats.area(alone),
                fault !== null ? say(`cli.fault-${fault}`) : own.length === 0 ? say('cli.outdoors') : '',
              ]),
            ),
          ),
        ]),
  ];
}
