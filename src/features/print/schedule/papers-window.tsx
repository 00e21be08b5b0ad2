import type { ReactNode } from 'react';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Dialog } from '../../../ui/dialog';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import '../print-dialog.css';
import './papers.css';
import { SCOPES, type Scope } from './use-papers';

interface PapersWindowProps {
  readonly title: string;
  /** Of the stylesheet, besides what all papers share. */
  readonly look?: string;
  /** Null = no plan is open. */
  readonly children: ReactNode;
}

/** The window that papers are chosen and looked at in. */
export function PapersWindow({ title, look = '', children }: PapersWindowProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  return (
    <div className={`print papers ${look}`.trim()}>
      <Dialog
        title={title}
        closeLabel={t('app.close')}
        wide
        onClose={() => session.overlay.setState({ open: null })}
      >
        {children ?? <p>{t('papers.nothing')}</p>}
      </Dialog>
    </div>
  );
}

interface PapersChoiceProps<Paper extends string> {
  readonly document: CampusDocument;
  readonly papers: readonly { readonly value: Paper; readonly label: string }[];
  readonly paper: Paper;
  onPaper(paper: Paper): void;
  /** Null = a paper of the shown storey alone. */
  readonly scope: Scope | null;
  onScope(scope: Scope): void;
}

/** Which paper, and of which storeys. */
export function PapersChoice<Paper extends string>({
  document,
  papers,
  paper,
  onPaper,
  scope,
  onScope,
}: PapersChoiceProps<Paper>): ReactNode {
  const { t } = useText();
  const several = storeyGroups(document).length > 1;
  const scopes = SCOPES.filter((each) => several || each !== 'building');
  return (
    <div className="papers-choice">
      <Segments<Paper> label={t('papers.which')} options={papers} value={paper} onChange={onPaper} />
      {scope !== null && (
        <SelectField<Scope>
          label={t('papers.scope')}
          value={scope}
          options={scopes.map((value) => ({ value, label: t(`papers.of-${value}`) }))}
          onChange={onScope}
        />
      )}
    </div>
  );
}
