import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import { isOnlyFound } from '../../../session/drill/found-doors';
import { useText } from '../../../session/react/use-text';
import { openingName } from '../../../widgets/way-names';
import { DoorHazards } from './door-hazards';
import { DoorRow } from './door-row';

interface OpeningRowProps {
  readonly document: CampusDocument;
  readonly opening: Opening;
  readonly notes?: readonly string[];
  readonly toggles?: boolean;
  /** What it is called in its list; by itself when left out. */
  readonly name?: string | undefined;
}

const NO_NOTES: readonly string[] = [];

/** A door of the document, or one that the program found. */
export function OpeningRow({ document, opening, notes, toggles = true, name }: OpeningRowProps): ReactNode {
  const text = useText();
  const [[ax, ay], [bx, by]] = opening.line;
  const place = { storey: opening.storey, x: (ax + bx) / 2, y: (ay + by) / 2 };
  const only = isOnlyFound(document, opening.id) ? [text.t('drill.only-found')] : NO_NOTES;
  return (
    <DoorRow
      id={opening.id}
      name={name ?? openingName(document, opening, text)}
      place={place}
      notes={[...(notes ?? NO_NOTES), ...only]}
      toggles={toggles}
      leafless={opening.kind === 'passage'}
    >
      <DoorHazards opening={opening} />
    </DoorRow>
  );
}
