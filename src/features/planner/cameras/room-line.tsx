import type { ReactNode } from 'react';
import { pole } from '../../../geometry/plane/pole';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { RoomRow } from '../../../session/cameras/camera-figures';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { spaceLabel } from '../../../widgets/labels';
import { levelText } from './camera-names';

interface LineProps {
  readonly document: CampusDocument;
  readonly row: RoomRow;
  readonly mark: string;
}

/** Of samples less than this is nothing, m². */
const NOTHING = 0.05;
/** Of the place that is flown to, metres. */
const PRECISION = 0.5;

/** A room with what is asked of it and what cameras give. */
export function RoomLine({ document, row, mark }: LineProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const { space, storey, level, density, floor, doorways, unmet, densest, cameras } = row;
  const go = (): void => {
    const outline = lookUp(document.spaces, space)?.outline;
    if (!outline) return;
    const { x, y } = pole([outline.outer, ...outline.holes], PRECISION);
    session.focusOn(storey, x, y);
  };
  const blind = floor !== null && floor.blind >= NOTHING;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="table-link" onClick={go}>
          {spaceLabel(document, space, text)}
        </button>
        <span className="camera-asked">
          {mark} · {levelText(level, density, text)}
        </span>
        {unmet > 0 && (
          <span className="camera-asked table-bad">{t('cameras.room-doors', { unmet, all: doorways })}</span>
        )}
      </th>
      <td className="table-number">{floor === null ? '–' : formats.percent(floor.share)}</td>
      <td className={blind ? 'table-number table-bad' : 'table-number'}>
        {floor === null ? '–' : formats.area(blind ? floor.blind : 0)}
      </td>
      <td className="table-number">{formats.number(densest)}</td>
      <td className="table-number">{formats.number(cameras)}</td>
    </tr>
  );
}
