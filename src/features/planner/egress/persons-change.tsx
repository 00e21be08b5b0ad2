import { useMemo, type ReactNode } from 'react';
import type { EgressResult } from '../../../analyses/egress/result';
import type { CampusDocument } from '../../../model/schema/document';
import { egressChanges } from '../../../session/egress/egress-changes';
import { useText } from '../../../session/react/use-text';
import { FindingChanges } from './finding-changes';

interface ChangeProps {
  readonly document: CampusDocument;
  readonly before: EgressResult;
  readonly after: EgressResult;
}

/** Which findings come, go or change with other people in a room. */
export function PersonsChange({ document, before, after }: ChangeProps): ReactNode {
  const { t } = useText();
  const { appeared, gone, other } = useMemo(() => egressChanges(before, after), [before, after]);
  return (
    <div role="status">
      {appeared.length + gone.length + other.length === 0 ? (
        <p className="egress-note">{t('ways.persons-same')}</p>
      ) : (
        <FindingChanges {...{ document, appeared, other, gone }} />
      )}
    </div>
  );
}
