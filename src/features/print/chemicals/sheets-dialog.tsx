import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { useChemicals } from '../../../session/react/use-chemicals';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useSelection, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { useAssetCodes } from '../cards/use-asset-codes';
import { PapersWindow } from '../schedule/papers-window';
import './chemical-sheets.css';
import { PAPERS } from '../paper';
import { PaperPreview } from '../paper-preview';
import { SheetPage } from './sheet-page';
import { GroupSheet } from './group-sheet';
import { groupsOf, KINDS, SCOPES, storesOf, type Kind, type Scope } from './sheets-of';
import type { StoreGroup } from './store-groups';
import { useGroupCodes } from './use-group-codes';
import { useZones } from './use-zones';

/** Sheets that are made at once, those of all but the largest buildings: each has a plan of its own, those of buildings several. */
const BATCH: Readonly<Record<Kind, number>> = { store: 12, room: 12, whole: 4 };
const NO_GROUPS: readonly StoreGroup[] = [];
const NO_STORES: readonly AssetOf<'chemical-store'>[] = [];

/** Sheets for the doors of chemical stores, of rooms and of buildings that have some, for whoever comes to a fire. */
export function ChemicalSheetsDialog(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  useEffect(() => {
    void session.openRecords();
  }, [session]);
  return (
    <PapersWindow title={t('chemical-sheet.title')} look="chemical-papers">
      {document && <Sheets document={document} />}
    </PapersWindow>
  );
}

function Sheets({ document }: { readonly document: CampusDocument }): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = useChemicals();
  const selected = useSelection((selection) => selection.asset);
  const storey = useView((view) => view.storey);
  const own = assetsOf(document, 'chemical-store', null).find(({ id }) => id === selected) ?? null;
  const [scope, setScope] = useState<Scope>(own === null ? 'building' : 'store');
  const [kind, setKind] = useState<Kind>('store');
  const [from, setFrom] = useState(0);
  const [made] = useState(() => new Date());
  const stores = useMemo(() => storesOf(document, scope, own, storey), [document, scope, own, storey]);
  const groups = useMemo(
    () => groupsOf(document, kind, scope, stores, own),
    [document, kind, scope, stores, own],
  );
  const batch = BATCH[kind];
  const count = kind === 'store' ? stores.length : groups.length;
  const shown = useMemo(
    () => (kind === 'store' ? stores.slice(from, from + batch) : NO_STORES),
    [kind, stores, from, batch],
  );
  const shownGroups = useMemo(
    () => (kind === 'store' ? NO_GROUPS : groups.slice(from, from + batch)),
    [kind, groups, from, batch],
  );
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const codes = useAssetCodes(shown);
  const groupCodes = useGroupCodes(shownGroups);
  const { result, records } = state;
  const zones = useZones(part, result, ids);
  const ready =
    result !== null &&
    ids.every((id) => codes.has(id) && zones.has(id)) &&
    shownGroups.every(({ key }) => groupCodes.has(key));
  const scopes = SCOPES.filter(
    (each) =>
      (each !== 'store' || own !== null) && (each !== 'building' || storeyGroups(document).length > 1),
  );
  return (
    <>
      <div className="papers-choice">
        <SelectField<Scope>
          label={t('chemical-sheet.scope')}
          value={scopes.includes(scope) ? scope : 'campus'}
          options={scopes.map((value) => ({ value, label: t(`chemical-sheet.of-${value}`) }))}
          onChange={(value) => {
            setScope(value);
            if (value === 'store' && kind === 'whole') setKind('room');
            setFrom(0);
          }}
        />
        <SelectField<Kind>
          label={t('chemical-sheet.kind')}
          value={kind}
          options={KINDS.filter((each) => each !== 'whole' || scope !== 'store').map((value) => ({
            value,
            label: t(
              value === 'whole' && scope === 'storey'
                ? 'chemical-sheet.each-storey'
                : `chemical-sheet.each-${value}`,
            ),
          }))}
          onChange={(value) => {
            setKind(value);
            setFrom(0);
          }}
        />
        {count > batch && (
          <SelectField
            label={t('cards.pages')}
            value={String(from)}
            options={Array.from({ length: Math.ceil(count / batch) }, (_, i) => ({
              value: String(i * batch),
              label: t('cards.pages-of', {
                first: i * batch + 1,
                last: Math.min((i + 1) * batch, count),
                pages: count,
              }),
            }))}
            onChange={(value) => setFrom(Number(value))}
          />
        )}
      </div>
      <div className="print-options">
        <p className="papers-count" role="status">
          {stores.length === 0
            ? t('chemical-sheet.none')
            : state.status === 'no-records'
              ? t('chemicals.no-records')
              : result === null
                ? t(state.status === 'records' ? 'chemicals.records-awaited' : 'chemicals.working')
                : count > batch
                  ? t(kind === 'store' ? 'chemical-sheet.batch' : 'chemical-sheet.batch-doors', {
                      first: from + 1,
                      last: Math.min(from + batch, count),
                      count,
                    })
                  : t(kind === 'store' ? 'chemical-sheet.count' : 'chemical-sheet.count-doors', { count })}
        </p>
        <Button look="solid" disabled={!ready || count === 0} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      <style>{`@page { size: A4; margin: 0; }`}</style>
      {result && records && count > 0 && (
        <PaperPreview width={PAPERS.A4.width} text={text}>
          {shown.map((store) => (
            <SheetPage
              key={store.id}
              {...{ document, store, result, records, made, text }}
              zone={zones.has(store.id) ? (zones.get(store.id) ?? null) : 'awaited'}
              code={codes.get(store.id) ?? null}
            />
          ))}
          {shownGroups.map((group) => (
            <GroupSheet
              key={group.key}
              {...{ document, group, result, records, made, text }}
              code={groupCodes.get(group.key) ?? null}
            />
          ))}
        </PaperPreview>
      )}
      <p className="print-hint">{t('chemical-sheet.hint')}</p>
    </>
  );
}
