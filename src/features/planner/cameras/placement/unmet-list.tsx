import type { ReactNode } from 'react';
import type { UnmetPlace } from '../../../../analyses/cameras/placement/placement';
import type { CampusDocument } from '../../../../model/schema/document';
import type { StoreyId } from '../../../../model/schema/ids';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { UncuredList } from '../../proposals/uncured-list';
import { whereOf } from './where-of';

interface UnmetListProps {
  readonly document: CampusDocument;
  readonly unmet: readonly { readonly storey: StoreyId; readonly place: UnmetPlace }[];
}

/** What no camera cures: why, and what to do instead. */
export function UnmetList({ document, unmet }: UnmetListProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const what = ({ lift, opening, area, density }: UnmetPlace): string => {
    const asked = { density: formats.number(density, 1) };
    if (lift !== null) return t('camera-place.unmet-car', asked);
    return opening === null
      ? t('camera-place.unmet-area', { area: formats.area(area), ...asked })
      : t('camera-place.unmet-doorway', asked);
  };
  return (
    <UncuredList
      title={t('camera-place.unmet', { count: unmet.length })}
      all={unmet}
      moreLabel={(count) => t('camera-place.list-more', { count })}
      tell={({ storey, place }) => ({
        key: `${place.reason} ${place.space} ${place.lift} ${place.duty} ${place.opening}`,
        where: whereOf(document, place, text),
        what: what(place),
        why: t(place.lift === null ? `camera-place.why-${place.reason}` : 'camera-place.why-car'),
        go: () => session.focusOn(storey, place.x, place.y),
      })}
    />
  );
}
