import { useMemo, useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';
import { placeOf } from '../../../../session/place-of';
import { useDrill } from '../../../../session/react/use-drill';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { nextBunch } from '../../../../ui/next-bunch';
import { storeyMark } from '../../../../widgets/way-names';
import { roomLabel } from '../../../../widgets/room-label';
import { spaceNamed } from '../named';

/** Rows shown before more are asked for. */
const FIRST = 12;
/** Metres seen across when flying to a room. */
const SPAN = 18;

interface LeftOutListProps {
  readonly document: CampusDocument;
  readonly leftOut: EvacuationScenario['leftOut'];
}

/** Whose rooms they are who aren't in the rehearsal, and why. */
export function LeftOutList({ document, leftOut }: LeftOutListProps): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const [most, setMost] = useState(FIRST);
  const rows = useMemo(() => leftOut.toSorted((a, b) => b.people - a.people), [leftOut]);
  const more = nextBunch(rows.length - most, FIRST);
  const go = (name: string): void => {
    const space = spaceNamed(document, name);
    const at = space && placeOf(document, space.id);
    if (at) drill.goTo(at, SPAN);
  };
  return (
    <Disclosure title={t('rehearsal.left-where', { rooms: rows.length })}>
      <ul className="door-list">
        {rows.slice(0, most).map(({ space: name, people, why }) => {
          const space = spaceNamed(document, name);
          return (
            <li key={`${name} ${why}`}>
              <button type="button" className="drill-row" onClick={() => go(name)}>
                <span className="drill-row-name">
                  {space
                    ? `${storeyMark(document, space.storey, text)} ${roomLabel(document, space.id, text)}`
                    : t('rehearsal.unknown-room', { id: name })}
                </span>
                <span className="way-note">{t(`rehearsal.left-why-${why}`)}</span>
                <span className="drill-row-figure">{formats.number(people)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('rehearsal.more-rooms', { count: more })}
        </Button>
      )}
    </Disclosure>
  );
}
