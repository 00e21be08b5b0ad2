import { useMemo, type ReactNode } from 'react';
import { segmentDistanceSquared } from '../../../geometry/plane/segment-distance';
import type { Opening } from '../../../model/schema/opening';
import { isOpen, type HazardState } from '../../../records/hazard/hazard-state';
import { useSession } from '../../../session/react/session-context';
import { useRecords } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { writePage } from '../../../session/url/page-link';
import { Button } from '../../../ui/button';

/** A hazard recorded within so many metres of a door is about it; one that names an asset is about that. */
const BESIDE = 1.5;

/** Open hazards recorded at a door, each leading to its page. */
export function DoorHazards({ opening }: { readonly opening: Opening }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const hazards = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (book === null || revision < 0 ? [] : book.hazards().filter((each) => isAbout(each, opening))),
    [book, revision, opening],
  );
  const open = (id: string): void => {
    session.setRole('inspector');
    session.setLink({ page: writePage({ kind: 'hazard', id }) });
  };
  return hazards.map(({ id, raised }) => (
    <Button key={id} look="quiet" onClick={() => open(id)}>
      {t('drill.hazard', { what: raised?.body.description ?? '' })}
    </Button>
  ));
}

function isAbout(hazard: HazardState, { storey, line: [[ax, ay], [bx, by]] }: Opening): boolean {
  const body = hazard.raised?.body;
  if (!body?.place || body.asset !== null || !isOpen(hazard) || body.place.storey !== storey) return false;
  const { x, y } = body.place;
  return segmentDistanceSquared(x, y, ax, ay, bx, by) <= BESIDE ** 2;
}
