import type { CoverageMeasure } from '../../analyses/extinguishers/compute';
import type { FarPlace } from '../../analyses/extinguishers/result';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';
import type { Language } from '../../i18n/language';
import { translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import type { Profile } from '../../model/schema/profiles';
import { localId } from '../../model/schema/ids';
import { citeOfTravelLimit } from '../../standards/extinguishers/extinguisher-travel';
import type { CommandContext } from '../command';
import { standardLine } from '../standard-line';
import { pairs, table } from '../table';

/** Coverage of extinguishers for people: storeys, then spaces with uncovered floor. */
export function coverageLines(
  context: CommandContext,
  plan: WalkingPlan,
  measure: CoverageMeasure,
  { limit, standard }: { readonly limit: number | null; readonly standard: Profile },
): string[] {
  const { say, formats, language } = context;
  const metres = (place: FarPlace | null): string =>
    place === null
      ? '–'
      : place.length === Infinity
        ? say('cli.unreachable')
        : place.fireClass === null
          ? formats.metres(place.length)
          : `${formats.metres(place.length)} / ${formats.metres(place.limit)} (${place.fireClass})`;
  const row = (id: string, each: { area: number; covered: number; uncovered: number }, far: string) => [
    id,
    formats.area(each.area),
    formats.area(each.covered),
    formats.area(each.uncovered),
    far,
  ];
  const header = [say('cli.storey'), say('cli.area'), say('cli.covered'), say('cli.uncovered')];
  const open = measure.storeys.flatMap((storey) =>
    storey.bySpace
      .filter((space) => space.uncovered >= 0.01)
      .map((space) => {
        const { name } = plan.document.spaces[space.space]!;
        const id = localId(space.space);
        const label = `${id} ${displayName(name, language) ?? ''}`.trim();
        const covered = space.area - space.uncovered;
        return [localId(storey.id), ...row(label, { ...space, covered }, metres(space.worst))];
      }),
  );
  return [
    ...(measure.owners.length === 0 ? [say('cli.no-extinguishers'), ''] : []),
    ...pairs(
      limit === null
        ? [
            [say('cli.limit'), say('cli.limit-by-code')],
            [say('cli.rule'), standardLine(context, standard, ['extinguishers'])],
          ]
        : [
            [say('cli.limit'), formats.metres(limit)],
            [say('cli.rule'), ruleOf(limit, language)],
          ],
    ),
    '',
    ...table(
      [...header, say('cli.farthest')],
      [
        ...measure.storeys.map((storey) => row(localId(storey.id), storey, metres(storey.farthest))),
        row(say('cli.total'), measure.total, metres(measure.total.farthest)),
      ],
    ),
    ...(open.length === 0 ? [] : ['', say('cli.uncovered-spaces')]),
    ...(open.length === 0
      ? []
      : table([header[0]!, say('cli.space'), ...header.slice(1), say('cli.worst')], open)),
  ];
}

/** The clause that sets the limit, and how well it is known. */
function ruleOf(limit: number, language: Language): string {
  const { standard, edition, clause, confidence } = citeOfTravelLimit(limit);
  const sure = translator(language).t(`confidence.${confidence}`);
  return confidence === 'house' ? sure : `${standard}-${edition} ${clause} (${sure})`;
}
