import type { ReactNode } from 'react';
import type { StrayNames } from '../../../../analyses/evacuation/result';
import type { Issue } from '../../../../base/message';
import type { CampusDocument } from '../../../../model/schema/document';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Alert } from '../../../../ui/alert';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { roomLabel } from '../../../../widgets/room-label';
import { roomName, storeyMark } from '../../../../widgets/way-names';
import { focusRun } from '../focus-run';
import { SHUT_LIST } from '../how/shut-list';
import { plainIssue } from './plain-issue';
import { StrayNote } from './stray-note';
import { ToTop } from './to-top';
import { troubleCause } from './trouble-cause';

/** Metres seen across when flying to what a trouble is about. */
const SPAN = 14;

interface TroubleNoteProps {
  readonly document: CampusDocument;
  /** With what else is wrong elsewhere. */
  readonly issue: Issue<string> & {
    readonly others?: readonly Issue<string>[];
    readonly stray?: StrayNames;
  };
  /** Has it ended a run before its time, instead of keeping it from beginning? */
  readonly ended?: boolean;
}

/** Why a scenario can't be run: what, where, what to do, and a way to go there; the first of all troubles stands open. */
export function TroubleNote({ document, issue, ended = false }: TroubleNoteProps): ReactNode {
  const { t } = useText();
  const others = issue.others ?? [];
  if (issue.stray) return <StrayNote document={document} stray={issue.stray} />;
  return (
    <Alert
      title={t(
        ended ? 'rehearsal.cut-short' : isOfFile(issue) ? 'rehearsal.file-refused' : 'rehearsal.refused',
      )}
    >
      {isOfFile(issue) && <ToTop />}
      <Trouble document={document} issue={issue} first />
      {others.length > 0 && (
        <Disclosure title={t('rehearsal.others', { count: others.length })}>
          <ul className="crowd-troubles">
            {others.map((each) => (
              <li key={`${each.place} ${each.code}`}>
                <Trouble document={document} issue={each} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Alert>
  );
}

/** To the list of what is shut. */
function seeShut(): void {
  const summary = window.document.getElementById(SHUT_LIST)?.closest('summary');
  summary?.scrollIntoView({ block: 'start' });
  summary?.focus({ preventScroll: true });
}

/** It is about a file that was not taken; the scenario is as it was. */
const isOfFile = ({ code }: Issue<string>): boolean => code.startsWith('document.');

interface TroubleProps extends TroubleNoteProps {
  /** What is done for all of them at once stands with it. */
  readonly first?: boolean;
}

function Trouble({ document, issue, first }: TroubleProps): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const scenario = useEvacuationState((state) => state.scenario);
  const { at, person, room, shut } = troubleCause(document, scenario, issue);
  const where =
    at &&
    `${storeyMark(document, at.storey, text)} ${room ? roomLabel(document, room, text) : roomName(document, at, text)}`;
  const told =
    issue.code === 'document.not-a-document'
      ? t('rehearsal.not-a-scenario')
      : issue.code === 'evacuation.no-exit'
        ? shut
          ? t('rehearsal.all-shut-above', { doors: scenario.closed.length })
          : t('rehearsal.no-exit-open')
        : text.tell(plainIssue(document, issue, text));
  const cure = (act: () => void): (() => void) => {
    return () => {
      act();
      focusRun();
    };
  };
  return (
    <>
      <p>{told}</p>
      {where !== null && !told.includes(where) && <p>{where}</p>}
      {isOfFile(issue) && issue.place !== '' && <p className="drill-soft">{issue.place}</p>}
      <div className="crowd-buttons">
        {at && <Button onClick={() => drill.goTo(at, SPAN)}>{t('rehearsal.go-there')}</Button>}
        {person !== null && (
          <Button onClick={cure(() => evacuation.removePerson(person))}>{t('rehearsal.take-out')}</Button>
        )}
        {room !== null && (
          <Button onClick={cure(() => evacuation.setGroup(room, { count: 0 }))}>
            {t('rehearsal.empty-room')}
          </Button>
        )}
        {shut && first && (
          <Button onClick={cure(() => evacuation.change({ closed: [] }))}>{t('rehearsal.open-those')}</Button>
        )}
        {shut && first && <Button onClick={seeShut}>{t('rehearsal.see-shut')}</Button>}
      </div>
    </>
  );
}
