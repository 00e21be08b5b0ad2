import type { ReactNode } from 'react';
import type { Issue } from '../../../../base/message';
import type { CampusDocument } from '../../../../model/schema/document';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { spaceLabel } from '../../../../widgets/labels';
import { roomName, storeyMark } from '../../../../widgets/way-names';
import { plainIssue } from './plain-issue';
import { troubleCause } from './trouble-cause';

/** Metres seen across when flying to what a trouble is about. */
const SPAN = 14;

interface TroubleNoteProps {
  readonly document: CampusDocument;
  readonly issue: Issue<string>;
}

/** Why a scenario can't be run: what, where, what to do, and a way to go there. */
export function TroubleNote({ document, issue }: TroubleNoteProps): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const scenario = useEvacuationState((state) => state.scenario);
  const { at, person, room, shut } = troubleCause(document, scenario, issue);
  const where =
    at &&
    `${storeyMark(document, at.storey, text)} ${room ? spaceLabel(document, room, text) : roomName(document, at, text)}`;
  return (
    <Alert title={t('rehearsal.refused')}>
      <p>{text.tell(plainIssue(document, issue, text))}</p>
      {where !== null && <p>{where}</p>}
      <div className="crowd-buttons">
        {at && <Button onClick={() => drill.goTo(at, SPAN)}>{t('rehearsal.go-there')}</Button>}
        {person !== null && (
          <Button onClick={() => evacuation.removePerson(person)}>{t('rehearsal.take-out')}</Button>
        )}
        {room !== null && (
          <Button onClick={() => evacuation.setGroup(room, { count: 0 })}>{t('rehearsal.empty-room')}</Button>
        )}
        {shut && (
          <Button onClick={() => evacuation.change({ closed: [] })}>{t('rehearsal.open-those')}</Button>
        )}
      </div>
    </Alert>
  );
}
