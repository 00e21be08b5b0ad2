import type { ReactNode } from 'react';
import type { Incurable } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import { UncuredList } from './uncured-list';

/** What stays at fault whatever is hung where: why, and what to do instead. */
export function IncurableList({
  document,
  incurable,
}: {
  readonly document: CampusDocument;
  readonly incurable: readonly Incurable[];
}): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  return (
    <UncuredList
      title={t('propose.incurable', { count: incurable.length })}
      all={incurable}
      moreLabel={(count) => t('propose.more', { count })}
      tell={(each) => ({
        key: `${each.of} ${each.reason} ${each.space} ${each.unit} ${each.finding}`,
        where:
          each.space === null
            ? storeyLabel(document, each.place.storey, text)
            : spaceLabel(document, each.space, text),
        what:
          each.of === 'floor'
            ? t('propose.incurable-floor', { area: formats.area(each.area) })
            : t(`propose.incurable-${each.of}`),
        why: t(`propose.why-${each.reason}`),
        go: () => session.focusOn(each.place.storey, each.place.x, each.place.y),
      })}
    />
  );
}
