import { useMemo, type ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import { displayName } from '../../../model/query/display-name';
import { useChemicals } from '../../../session/react/use-chemicals';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { ListBadges } from '../../../widgets/chemicals/substance-marks';
import { ToldPictograms } from '../../../widgets/chemicals/told-pictograms';
import { placeMarks } from '../../../widgets/labels';
import { PagedFindings } from '../panel/paged-findings';
import { ChemicalFindingCard } from './chemical-finding';
import { ChemicalStatus } from './chemical-status';
import { listedChemicals } from './listed-chemicals';
import { openRegister } from './open-register';
import { StoreFacts } from './store-facts';
import { StoreMet } from './store-met';
import { StoreNeighbours } from './store-neighbours';
import { StorePlaces } from './store-places';
import { withinStore } from './within-store';
import { StoreSubstances } from './store-substances';
import { StoreZoneView } from './store-zone';
import './chemicals.css';

const NO_ITEMS: readonly StockItem[] = [];

interface StoreDetailProps {
  readonly document: CampusDocument;
  readonly store: AssetOf<'chemical-store'>;
}

/** A chemical store in full: what it holds, what is wrong with it, what it endangers, and where it could go instead. */
export function StoreDetail({ document, store }: StoreDetailProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const { part, state } = useChemicals();
  const { result, records, zone } = state;
  const summary = result?.stores.find((each) => each.store === store.id) ?? null;
  const stock = records?.stores.find((each) => each.store === store.id) ?? null;
  const findings = useMemo(
    () =>
      result === null
        ? []
        : listedChemicals(document, result.findings, text).filter(({ assets }) => assets.includes(store.id)),
    [document, result, text, store.id],
  );
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  return (
    <div className="store-detail">
      <p className="chemical-note">
        {[displayName(store.name, text.language), placeLine(placeLabel(document, store, text))]
          .filter((each) => each !== null)
          .join(' · ')}
      </p>
      <ChemicalStatus state={state} onRetry={part.retry} />
      {summary && (
        <>
          <ToldPictograms classes={summary.classes} size={40} />
          <p className="chemical-store-marks">
            <ListBadges lists={summary.lists} />
          </p>
          {findings.length > 0 && (
            <PagedFindings
              findings={findings}
              renderCard={(finding) => (
                <ChemicalFindingCard
                  key={finding.id}
                  finding={finding}
                  mark={marks.get(finding.storey) ?? ''}
                />
              )}
            />
          )}
          <StoreSubstances items={stock?.items ?? []} />
          <StoreMet items={stock?.items ?? NO_ITEMS} />
          <StoreFacts document={document} store={store} summary={summary} stock={stock?.items ?? NO_ITEMS} />
          <StoreZoneView
            document={document}
            zone={zone?.store === store.id ? zone : null}
            onFrame={part.frameZone}
          />
          <StoreNeighbours
            document={document}
            store={store.id}
            pairs={result?.pairs ?? []}
            records={records}
          />
          <StorePlaces
            document={document}
            store={store.id}
            asked={part.asked}
            ready={!state.stale}
            within={withinStore(result?.findings ?? [], store.id)}
          />
          <div className="table-foot">
            <Button icon="flag" onClick={() => session.overlay.setState({ open: 'chemical-sheets' })}>
              {t('chemicals.sheets')}
            </Button>
            <Button icon="list" onClick={() => openRegister(session, store.id)}>
              {t('chemicals.register-of')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
