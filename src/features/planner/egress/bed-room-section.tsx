import { useMemo, type ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import { bedRooms } from '../../../session/egress/tint/stuck-rooms';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { isRolling } from '../../../standards/goers';
import { Section } from '../../../ui/section';
import { goerName } from '../../../widgets/goer-name';
import { spaceLabel } from '../../../widgets/labels';
import { PagedFindings } from '../panel/paged-findings';
import { DrawnWays } from './room-detail';
import { useEgressPart } from './use-egress-part';

/** From which rooms with beds on the shown storey a bed or a wheelchair has no way; each tells where it is stopped when it is opened. */
export function BedRoomSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t } = text;
  const storey = useView((view) => view.storey);
  const field = useEgressSlice((state) =>
    state.field?.storey === storey && isRolling(state.field.walker) ? state.field : null,
  );
  const open = useEgressSlice(({ place }) => (place?.finding === null ? place.space : null));
  const rooms = useMemo(() => (field === null ? null : bedRooms(document, field)), [document, field]);
  if (field === null || rooms === null || rooms.count === 0) return null;
  const who = goerName(field.walker, text);
  const { count, stuck } = rooms;
  return (
    <Section
      title={t('egress-tint.stuck', { who })}
      aside={
        stuck.length > 0 && (
          <span className="count">{t('egress-tint.stuck-count', { stuck: stuck.length, rooms: count })}</span>
        )
      }
    >
      {stuck.length === 0 ? (
        <p className="egress-note">
          {t('egress-tint.stuck-none', { who, rooms: count, open: field.told === 'open' })}
        </p>
      ) : (
        <PagedFindings
          findings={stuck}
          renderCard={({ space, why }) => (
            <li key={space} className="egress-bed-room">
              <button
                type="button"
                className="table-link"
                aria-expanded={open === space}
                onClick={() => (open === space ? part.clearPlace() : part.showRoom(space))}
              >
                {spaceLabel(document, space, text)}
              </button>
              <span className="egress-sub">{t(`egress-tint.stuck-${why}`)}</span>
              {open === space && <DrawnWays document={document} />}
            </li>
          )}
        />
      )}
    </Section>
  );
}
