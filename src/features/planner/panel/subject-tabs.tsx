import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { SUBJECTS, type Subject } from '../../../session/state/view-state';
import { Segments } from '../../../ui/segments';
import './subject-tabs.css';

/** What a planner looks at: each turns the panel and the tint of the floor to its own question. */
export function SubjectTabs(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const subject = useView((view) => view.subject);
  return (
    <div className="subject-tabs">
      <Segments<Subject>
        label={t('subject.label')}
        value={subject}
        options={SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) }))}
        onChange={session.setSubject}
      />
    </div>
  );
}
