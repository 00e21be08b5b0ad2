import type { ReactNode } from 'react';
import { sharedFields } from '../../../../model/query/asset-fields';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import { useText } from '../../../../session/react/use-text';
import { Disclosure } from '../../../../ui/disclosure';
import { FieldEditor } from './field-editor';

/** What is of each thing alone: nobody means to give several the same. */
const ONE_ONLY: ReadonlySet<string> = new Set(['number', 'code', 'registration', 'topic', 'name', 'masks']);

interface FieldListProps {
  readonly document: CampusDocument;
  readonly assets: readonly Asset[];
}

/** The fields that all that is selected have: what every asset has, and of one kind its own. */
export function FieldList({ document, assets }: FieldListProps): ReactNode {
  const { t } = useText();
  const fields = sharedFields(assets.map(({ kind }) => kind)).filter(
    ({ name }) => assets.length === 1 || !ONE_ONLY.has(name),
  );
  return (
    <Disclosure title={t('edit-field.details')} open>
      <div className="editor-grid">
        {fields.map((field) => (
          <FieldEditor key={field.name} document={document} field={field} assets={assets} />
        ))}
      </div>
    </Disclosure>
  );
}
