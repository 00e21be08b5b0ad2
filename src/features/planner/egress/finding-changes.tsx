import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../model/schema/document';
import type { EgressChanges } from '../../../session/egress/egress-changes';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { ChangedFindings } from './changed-findings';

type ChangesProps = Pick<EgressChanges, 'appeared' | 'other' | 'gone'> & {
  readonly document: CampusDocument;
};

/** Findings that come, that get other figures, and that go; folded, each kind with its number. */
export function FindingChanges({ document, appeared, other, gone }: ChangesProps): ReactNode {
  const { t } = useText();
  return (
    <>
      {appeared.length > 0 && (
        <Disclosure title={t('ways.change-appeared', { count: appeared.length })}>
          <ChangedFindings document={document} findings={appeared} live />
        </Disclosure>
      )}
      {other.length > 0 && (
        <Disclosure title={t('ways.change-other', { count: other.length })}>
          <ChangedFindings document={document} findings={other} live />
        </Disclosure>
      )}
      {gone.length > 0 && (
        <Disclosure title={t('ways.change-gone', { count: gone.length })}>
          <ChangedFindings document={document} findings={gone} live={false} />
        </Disclosure>
      )}
    </>
  );
}
