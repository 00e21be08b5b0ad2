import type { ReactNode } from 'react';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { checklistsFor } from '../../../records/due/asset-standing';
import { Button } from '../../../ui/button';
import { faultText } from '../../../widgets/asset-card/fault-text';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { useAssetRecord } from '../../../widgets/asset-card/use-asset-record';
import type { Pages } from '../pages';

interface StillAtFaultProps {
  readonly asset: Asset;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** A hazard is over and what it was on still counts as faulty: why, and the check that ends it. Nothing when all is well. */
export function StillAtFault({ asset, telling, pages }: StillAtFaultProps): ReactNode {
  const { t } = telling.text;
  const record = useAssetRecord(asset, telling);
  const why = record && faultText(record, telling);
  if (record === null || why === null) return null;
  const { dues, facts } = record.standing;
  const forms = checklistsFor(asset.kind, dues, telling.duties);
  const form = forms.find(({ items }) => items.some(({ id }) => facts.faults[id] !== undefined));
  return (
    <div className="form-notice">
      <span>{why}</span>
      {form && (
        <Button icon="check" onClick={() => pages.open({ kind: 'check', id: asset.id, checklist: form.id })}>
          {t('asset.check')}
        </Button>
      )}
    </div>
  );
}
