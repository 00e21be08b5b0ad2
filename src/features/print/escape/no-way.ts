import type { Translator } from '../../../i18n/translator';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import { spaceAt } from '../../../model/query/space-at';
import type { CampusDocument } from '../../../model/schema/document';
import { lockedAt } from './escape-storey';
import { openingSpans, spanText } from './other-hours';
import { roomLabel } from '../../../widgets/room-label';
import type { StandWays } from './use-escape-ways';

/** Why no sheet hangs at a place without a way: which of its doors are locked then, and when one could be made. O(openings + spaces). */
export function noWayText(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
  { stand, day }: Pick<StandWays, 'stand' | 'day'>,
  text: Translator,
): string {
  const { t } = text;
  const spans = openingSpans(day);
  if (hour === null || spans.length === 0) return t('escape.no-way');
  const space = spaceAt(document, plan.storey.id, ...stand.at)?.id;
  const beyond = lockedAt(plan, hour).flatMap(({ spaces }) =>
    space !== undefined && spaces?.includes(space) ? spaces.filter((side) => side !== space) : [],
  );
  const names = [...new Set(beyond)].map((side) =>
    side === null ? t('escape.outside') : roomLabel(document, side, text),
  );
  const hours = spanText(spans);
  return names.length === 0
    ? t('escape.no-way-hours', { hour, hours })
    : t('escape.no-way-locked', { hour, hours, rooms: names.join(' · ') });
}
