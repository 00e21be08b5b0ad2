import type { PlacedStorey } from '../../analyses/cameras/placement/placement';
import { localId, type StoreyId } from '../../model/schema/ids';
import type { CommandContext } from '../command';
import { ownId } from '../own-ids';
import { table } from '../table';

interface Placed {
  readonly storey: StoreyId;
  readonly placed: PlacedStorey;
}

const DEGREES = 180 / Math.PI;

/** What was found for people: per storey how many and what is proven, then each camera, then how much none cures. */
export function placeLines({ say, formats }: CommandContext, found: readonly Placed[]): string[] {
  const asked = found.filter(
    ({ placed: { proposals, unmet, before, cars } }) =>
      proposals.length + unmet.length + before.doorways + cars.before > 0 || before.area > 0,
  );
  if (asked.length === 0) return [say('cli.place-nothing')];
  const proof = ({ proposals, least, most, gap, optimal }: PlacedStorey): string =>
    most !== null
      ? say('cli.place-most', { share: formats.percent(most) })
      : optimal
        ? say('cli.place-proven')
        : say('cli.place-least', {
            least,
            gap: gap === null ? '' : formats.percent(gap),
            count: proposals.length,
          });
  const cut = asked.some(({ placed }) => placed.cutShort);
  const cameras = asked.flatMap(({ storey, placed: { proposals } }) =>
    proposals.map(({ offer, mount, space, lift, x, y, z, heading, tilt }) => [
      localId(storey),
      ownId(space ?? lift ?? ''),
      offer.model ?? '',
      say(`cli.mount-${mount}`),
      [x, y, z].map((each) => formats.number(each, 2)).join(', '),
      `${formats.number(heading * DEGREES)}°`,
      `${formats.number(tilt * DEGREES)}°`,
    ]),
  );
  return [
    ...table(
      [
        say('cli.storey'),
        say('cli.place-count'),
        say('cli.place-proof'),
        say('cli.place-area'),
        say('cli.place-doorways'),
        say('cli.place-cars'),
        say('cli.place-unmet'),
      ],
      asked.map(({ storey, placed }) => [
        localId(storey),
        String(placed.proposals.length),
        proof(placed),
        `${formats.area(placed.before.area)} → ${formats.area(placed.after.area)}`,
        `${placed.before.doorways} → ${placed.after.doorways}`,
        `${placed.cars.before} → ${placed.cars.after}`,
        String(placed.unmet.length),
      ]),
    ),
    ...(cut ? ['', say('cli.place-cut-short')] : []),
    ...(cameras.length === 0
      ? []
      : [
          '',
          ...table(
            [
              say('cli.storey'),
              say('cli.space'),
              say('cli.place-model'),
              say('cli.place-mount'),
              'x, y, z (m)',
              say('cli.place-heading'),
              say('cli.place-tilt'),
            ],
            cameras,
          ),
        ]),
  ];
}
