import { useEffect, type ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { openingWidth } from '../../../model/query/opening-width';
import { placeOf } from '../../../session/place-of';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { between } from '../thing-label';
import { useMender } from '../use-mender';
import { DecisionList } from './decision-list';

/** Metres seen across when flying to a door. */
const SPAN = 14;

interface ExitDecisionsProps {
  readonly document: CampusDocument;
  readonly doors: readonly OpeningId[];
}

/** Doors that seem to lead outside: each is said to be a final exit or not, without leaving the list. */
export function ExitDecisions({ document, doors }: ExitDecisionsProps): ReactNode {
  const mender = useMender();
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  useEffect(() => () => mender.pointAt(null), [mender]);
  const rows = doors.flatMap((id) => {
    const door = document.openings[id];
    if (door === undefined) return [];
    const width = formats.metres(openingWidth(door), 2);
    return [
      {
        id,
        label: between(document, door, text),
        note: t('mend.derived-width', { width }),
        answer: door.finalExit,
      },
    ];
  });
  const doorOf = (id: string): OpeningId | undefined => doors.find((door) => door === id);
  const show = (id: string): void => {
    const [door, at] = [doorOf(id), placeOf(document, id)];
    if (door === undefined || at === null) return;
    session.focusOn(at.storey, at.x, at.y, SPAN);
    mender.pointAt({ kind: 'opening', id: door });
  };
  return (
    <DecisionList
      rows={rows}
      yes={t('mend.yes')}
      no={t('mend.no')}
      yesTo={(opening) => t('mend.exit-yes', { opening })}
      noTo={(opening) => t('mend.exit-no', { opening })}
      onShow={show}
      onDecide={(id, exit) => {
        const door = doorOf(id);
        if (door !== undefined) mender.setFinalExit(door, exit);
      }}
    />
  );
}
