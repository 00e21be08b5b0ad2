import { useMemo, type ReactNode } from 'react';
import { doorsOver } from '../../../../session/evacuation/doors-over';
import type { EvacuationReport } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { EXIT_CHOICE_WORDS } from '../how/preset-of';
import { GoTo } from './jam-places';
import { spotName } from './spot-name';

/** Crowded places that are named. */
const NAMED = 5;

interface CalmVerdictProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** What a run without an alarm says of crowding: there is no limit to hold it against, so figures, and by which rule people chose. */
export function CalmVerdict({ document, report }: CalmVerdictProps): ReactNode {
  const text = useText();
  const { t } = text;
  const choice = useEvacuationState(({ run }) => run.scenario.routing.exitChoice);
  const over = useMemo(() => doorsOver(document, report), [document, report]);
  const { crowded } = report.jams;
  const [worst] = over;
  return (
    <div className="drill-start">
      <h3 className="crowd-head">{t('rehearsal.calm')}</h3>
      <p>{t('rehearsal.calm-no-rule')}</p>
      <p>{t(`rehearsal.calm-choice-${EXIT_CHOICE_WORDS[choice]}`)}</p>
      <p>{t('rehearsal.calm-crowded', { places: crowded.length })}</p>
      {crowded.length > 0 && (
        <ol className="crowd-worst">
          {crowded.slice(0, NAMED).map((spot) => (
            <li key={`${spot.storey} ${spot.space}`}>
              <GoTo spot={spot} at={spot.at} measure="density">
                {spotName(document, spot, text)}
              </GoTo>
              <span className="way-number">{t('rehearsal.time', { seconds: spot.seconds })}</span>
            </li>
          ))}
        </ol>
      )}
      <p>
        {t('rehearsal.calm-doors', {
          over: over.length,
          doors: report.doors.length,
          seconds: report.peakSeconds,
          peak: worst?.peak ?? 0,
        })}
      </p>
    </div>
  );
}
