import type { ReactNode } from 'react';
import type { SpaceId } from '../../../model/schema/ids';
import type { CampusDocument } from '../../../model/schema/document';
import { INTERVENING_ROOMS } from '../../../standards/ways-through-rooms';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';

/** Says through which rooms a way has to go, and why that is not as good as a corridor. */
export function ThroughRooms({
  document,
  rooms,
}: {
  readonly document: CampusDocument;
  readonly rooms: readonly SpaceId[];
}): ReactNode {
  const text = useText();
  const { t, formats } = text;
  if (rooms.length === 0) return null;
  const names = [...new Set(rooms)].map((id) => spaceLabel(document, id, text));
  return (
    <>
      <p>
        <strong>{t('drill.through', { rooms: formats.list(names) })}</strong>
      </p>
      <p className="drill-soft">
        {t('drill.through-why')} {t('drill.source', { ...INTERVENING_ROOMS })} ·{' '}
        {t(`confidence.${INTERVENING_ROOMS.confidence}`)}
      </p>
    </>
  );
}
