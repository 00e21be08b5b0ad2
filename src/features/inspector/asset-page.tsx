import type { ReactNode } from 'react';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { checklistsFor } from '../../records/due/asset-standing';
import { useRecords } from '../../session/react/use-stores';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { AssetCard } from '../../widgets/asset-card/asset-card';
import { momentText } from '../../widgets/asset-card/when';
import { checklistLabel, type Telling } from '../../widgets/asset-card/timeline';
import { useAssetRecord } from '../../widgets/asset-card/use-asset-record';
import { useCheckDraft } from './check/use-check-draft';
import { HazardLine } from './hazard/hazard-line';
import { NextPoint } from './home/next-point';
import { PageNav } from './page-nav';
import type { Pages, SavedNotice } from './pages';
import { SavedLine } from './saved-line';

interface AssetPageProps {
  readonly asset: Asset;
  readonly saved: SavedNotice | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** The card of the selected asset with what an inspector does about it. */
export function AssetPage({ asset, saved, telling, pages }: AssetPageProps): ReactNode {
  const { text, zone } = telling;
  const { t, language, formats } = text;
  const record = useAssetRecord(asset, telling);
  const begun = useCheckDraft(asset.id);
  const ready = useRecords((records) => records.keeper !== null);
  const forms = checklistsFor(asset.kind, record?.standing.dues ?? [], telling.duties);
  const [first, ...others] = forms;
  const check = (checklist: string): void => pages.open({ kind: 'check', id: asset.id, checklist });
  return (
    <>
      <PageNav place={asset} text={text} pages={pages}>
        <NextPoint telling={telling} after={asset.id} pages={pages} />
      </PageNav>
      {saved && <SavedLine saved={saved} text={telling.text} />}
      <AssetCard
        asset={asset}
        telling={telling}
        record={record}
        hazards={(record?.open ?? []).map((state) => (
          <li key={state.id}>
            <HazardLine state={state} telling={telling} pages={pages} />
          </li>
        ))}
        actions={
          <>
            {begun && (
              <>
                <Button look="solid" icon="check" onClick={() => check(begun.draft.checklist)}>
                  {t('asset.go-on')}
                </Button>
                <p className={begun.failed > 0 ? 'field-wrong' : 'card-soft'}>
                  {t('asset.begun', {
                    checklist: checklistLabel(begun.draft.checklist, telling),
                    answered: begun.answered,
                    failed: begun.failed,
                    when: momentText(begun.draft.touched, zone, formats),
                  })}
                </p>
              </>
            )}
            {begun === null && first && (
              <Button look="solid" icon="check" disabled={!ready} onClick={() => check(first.id)}>
                {others.length === 0 ? t('asset.check') : t('asset.check-by', { checklist: first[language] })}
              </Button>
            )}
            {(begun === null ? others : []).map((form) => (
              <Button key={form.id} icon="check" disabled={!ready} onClick={() => check(form.id)}>
                {t('asset.check-by', { checklist: form[language] })}
              </Button>
            ))}
            <Button icon="flag" disabled={!ready} onClick={() => pages.open({ kind: 'raise', on: asset.id })}>
              {t('asset.raise')}
            </Button>
            {asset.kind === 'chemical-store' && (
              <Button
                look={first === undefined ? 'solid' : 'outline'}
                icon="list"
                onClick={() => pages.open({ kind: 'stock', id: asset.id, line: null })}
              >
                {t('asset.stock')}
              </Button>
            )}
            {first === undefined && (
              <p className="card-soft">
                <Icon name="warning" size={16} /> {t('asset.no-checklist')}
              </p>
            )}
          </>
        }
      />
    </>
  );
}
