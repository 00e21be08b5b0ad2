import type { ReactNode } from 'react';
import { pole } from '../../../geometry/plane/pole';
import { displayName } from '../../../model/query/display-name';
import type { ExitArea } from '../../../model/schema/exit-area';
import type { Outdoor } from '../../../model/schema/outdoor';
import type { Space } from '../../../model/schema/space';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';

/** Middles of areas are found to this, metres. */
const PRECISION = 0.05;

interface ZonePlaceProps {
  readonly document: CampusDocument;
  readonly area: Space | Outdoor | ExitArea;
}

/** The name of a room, a yard or an assembly point, which shows it. */
export function ZonePlace({ document, area }: ZonePlaceProps): ReactNode {
  const session = useSession();
  const text = useText();
  const name =
    'use' in area
      ? spaceLabel(document, area.id, text)
      : (displayName(area.name, text.language) ?? text.t('chemicals.zone-unnamed'));
  const go = (): void => {
    const { x, y } = pole([area.outline.outer, ...area.outline.holes], PRECISION);
    session.focusOn(area.storey, x, y);
  };
  return (
    <button type="button" className="table-link" onClick={go}>
      {name}
    </button>
  );
}
