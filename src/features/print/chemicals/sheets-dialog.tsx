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
import { GroupPage, pagesOf } from './group-page';
import { storeGroups, type StoreGroup } from './store-groups';
import { useZones } from './use-zones';

const SCOPES = ['store', 'storey', 'building', 'campus'] as const;
type Scope = (typeof SCOPES)[number];
/** What a sheet is about; what is whole is the storey, or each building of what is chosen. */
const KINDS = ['store', 'room', 'whole'] as const;
type Kind = (typeof KINDS)[number];
/** Sheets that are made at once, those of all but the largest buildings: each has a plan of its own. */
const PAGE = 12;
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
  const [kind, setKind] = useState<Kind>('store');
  const [from, setFrom] = useState(0);
  const [made] = useState(() => new Date());
  const stores = useMemo(() => storesOf(document, scope, own, storey), [document, scope, own, storey]);
  const groups = useMemo(
    () => groupsOf(document, kind, scope, stores, own),
    [document, kind, scope, stores, own],
  );
  const whole = groups.flatMap((group) =>
    Array.from({ length: pagesOf(group) }, (_, page) => ({ group, page })),
  );
  const count = kind === 'store' ? stores.length : whole.length;
  const pages = whole.slice(from, from + PAGE);
  const shown = useMemo(
    () => (kind === 'store' ? stores.slice(from, from + PAGE) : NO_STORES),
    [kind, stores, from],
  );
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
        {count > PAGE && (
          <SelectField
            label={t('cards.pages')}
            value={String(from)}
            options={Array.from({ length: Math.ceil(count / PAGE) }, (_, i) => ({
              value: String(i * PAGE),
              label: t('cards.pages-of', {
                first: i * PAGE + 1,
                last: Math.min((i + 1) * PAGE, count),
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
                : count > PAGE
                  ? t('chemical-sheet.batch', {
                      first: from + 1,
                      last: Math.min(from + PAGE, count),
                      count,
                    })
                  : t('chemical-sheet.count', { count })}
        </p>
        <Button look="solid" disabled={!ready || count === 0} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      <style>{`@page { size: A4; margin: 0; }`}</style>
      {result && records && count > 0 && (
        <div className="print-preview" role="group" tabIndex={0} aria-label={t('print.preview')}>
          {shown.map((store) => (
            <SheetPage
              key={store.id}
              {...{ document, store, result, records, made, text }}
              zone={zones.has(store.id) ? (zones.get(store.id) ?? null) : 'awaited'}
              code={codes.get(store.id) ?? null}
            />
          ))}
          {pages.map(({ group, page }) => (
            <GroupPage
              key={`${group.key} ${page}`}
              {...{ document, group, page, result, records, made, text }}
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

/** Of one store the room is that of all stores beside it. */
function groupsOf(
  document: CampusDocument,
  kind: Kind,
  scope: Scope,
  stores: readonly AssetOf<'chemical-store'>[],
  own: AssetOf<'chemical-store'> | null,
): readonly StoreGroup[] {
  if (kind === 'store') return [];
  if (kind === 'whole') return storeGroups(document, stores, scope === 'storey' ? 'storey' : 'building');
  if (scope !== 'store') return storeGroups(document, stores, 'room');
  const rooms = storeGroups(document, assetsOf(document, 'chemical-store', own?.storey ?? null), 'room');
  return rooms.filter((room) => room.stores.some(({ id }) => id === own?.id));
}
