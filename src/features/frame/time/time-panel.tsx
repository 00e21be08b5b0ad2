import type { ReactNode } from 'react';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { HourChoice } from '../../../widgets/hour-choice';
import { FloatingPanel } from '../../../ui/floating-panel';
import { AbsentList } from './absent-list';
import { CompareHours } from './compare-hours';
import { DayChoice } from './day-choice';
import './time-panel.css';

/** Day and hour that the plan is looked at, what extinguishers reach at 02:00 held against 10:00 where one looks at those, and what is left out by then. */
export function TimePanel({ onClose }: { onClose(): void }): ReactNode {
  const { t } = useText();
  const subject = useView((view) => view.subject);
  return (
    <FloatingPanel title={t('time.title')} closeLabel={t('app.close')} onClose={onClose}>
      <DayChoice />
      <HourChoice />
      {subject === 'extinguishers' && <CompareHours />}
      <AbsentList />
    </FloatingPanel>
  );
}
