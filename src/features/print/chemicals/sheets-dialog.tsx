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
import { Dialog } from '../../../ui/dialog';
import { SelectField } from '../../../ui/select-field';
import { useAssetCodes } from '../cards/use-asset-codes';
import '../print-dialog.css';
import '../schedule/papers.css';
import './chemical-sheets.css';
import { SheetPage } from './sheet-page';
import { useZones } from './use-zones';

const SCOPES = ['store', 'storey', 'building', 'campus'] as const;
type Scope = (typeof SCOPES)[number];
/** Sheets that are made at once: each has a plan of its own. */
const PAGE = 6;

/** A sheet for the door of each chemical store, for whoever comes to a fire. */
export function ChemicalSheetsDialog(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  useEffect(() => {
    void session.openRecords();
  }, [session]);
  return (
    <div className="print papers chemical-papers">
      <Dialog
        title={t('chemical-sheet.title')}
        closeLabel={t('app.close')}
        wide
        onClose={() => session.overlay.setState({ open: null })}
      >
        {document === null ? <p>{t('papers.nothing')}</p> : <Sheets document={document} />}
      </Dialog>
    </div>
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
  const [from, setFrom] = useState(0);
  const [made] = useState(() => new Date());
  const stores = useMemo(() => storesOf(document, scope, own, storey), [document, scope, own, storey]);
  const shown = useMemo(() => stores.slice(from, from + PAGE), [stores, from]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const codes = useAssetCodes(shown);
  const { result, records } = state;
  const zones = useZones(part, result, ids);
  const ready = result !== null && ids.every((id) => codes.has(id) && zones.has(id));
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
            setFrom(0);
          }}
        />
        {stores.length > PAGE && (
          <SelectField
            label={t('cards.pages')}
            value={String(from)}
            options={Array.from({ length: Math.ceil(stores.length / PAGE) }, (_, i) => ({
              value: String(i * PAGE),
              label: t('cards.pages-of', {
                first: i * PAGE + 1,
                last: Math.min((i + 1) * PAGE, stores.length),
                pages: stores.length,
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
                : t('chemical-sheet.count', { count: shown.length })}
        </p>
        <Button look="solid" disabled={!ready || shown.length === 0} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      <style>{`@page { size: A4; margin: 0; }`}</style>
      {result && records && shown.length > 0 && (
        <div className="print-preview" role="group" tabIndex={0} aria-label={t('print.preview')}>
          {shown.map((store) => (
            <SheetPage
              key={store.id}
              {...{ document, store, result, records, made, text }}
              zone={zones.has(store.id) ? (zones.get(store.id) ?? null) : 'awaited'}
              code={codes.get(store.id) ?? null}
            />
          ))}
        </div>
      )}
      <p className="print-hint">{t('chemical-sheet.hint')}</p>
    </>
  );
}

function storesOf(
  document: CampusDocument,
  scope: Scope,
  own: AssetOf<'chemical-store'> | null,
  storey: string | null,
): readonly AssetOf<'chemical-store'>[] {
  if (scope === 'store') return own === null ? [] : [own];
  const all = assetsOf(document, 'chemical-store', null);
  if (scope === 'campus') return all;
  const group = storeyGroups(document).find(({ storeys }) => storeys.some(({ id }) => id === storey));
  const there = new Set<string>(
    scope === 'storey' ? [storey ?? ''] : (group?.storeys.map(({ id }) => id) ?? []),
  );
  return all.filter((store) => there.has(store.storey));
}
