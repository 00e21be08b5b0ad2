import type { ReactNode } from 'react';
import type { CriticalDoor } from '../../../analyses/egress/critical/critical-doors';
import { openingMiddle } from '../../../model/query/opening-middle';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import { useSession } from '../../../session/react/session-context';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { openingName, storeyMark } from '../../../widgets/way-names';
import '../panel/finding-section.css';
import { lossLines, spacesLine } from './loss-lines';
import { useEgressPart } from './use-egress-part';

interface CardProps {
  readonly document: CampusDocument;
  readonly door: CriticalDoor;
  readonly opening: Opening;
  readonly rank: number;
}

/** A door with what its loss does; its name goes there, its button takes it to be shut. */
export function DoorCard({ document, door, opening, rank }: CardProps): ReactNode {
  const session = useSession();
  const part = useEgressPart();
  const text = useText();
  const { t } = text;
  const shut = useEgressSlice(({ choice }) => choice.closed.includes(opening.id));
  const name = openingName(document, opening, text);
  const go = (): void => {
    const [x, y] = openingMiddle(opening);
    session.focusOn(opening.storey, x, y);
  };
  const concerned = spacesLine(document, door, text);
  return (
    <li className="finding">
      <span className="egress-rank">{rank}</span>
      <div>
        <button type="button" className="table-link finding-open" onClick={go}>
          {name}
        </button>
        <span className="finding-mark">
          {[
            storeyMark(document, opening.storey, text),
            ...(door.leadsOut ? [t('ways.door-leads-out')] : []),
          ].join(' · ')}
        </span>
        <ul className="egress-losses">
          {lossLines(door, text).map(({ line, grave }) => (
            <li key={line} className={grave ? 'egress-bad' : undefined}>
              {line}
            </li>
          ))}
        </ul>
        {concerned !== null && <p className="finding-do">{concerned}</p>}
        <div className="finding-more">
          <Button
            look="quiet"
            icon={shut ? 'close' : 'door'}
            aria-pressed={shut}
            aria-label={`${t(shut ? 'ways.door-open-again' : 'ways.door-what-if')}: ${name}`}
            onClick={() => part.toggleClosed(opening.id)}
          >
            {t(shut ? 'ways.door-open-again' : 'ways.door-what-if')}
          </Button>
        </div>
      </div>
    </li>
  );
}
