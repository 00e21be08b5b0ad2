import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { loadLateWords } from '../../i18n/load-language';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { useSession } from '../../session/react/session-context';
import { useRecords, useView } from '../../session/react/use-stores';
import type { PlanPoint } from '../../session/state/plan-point';
import { isChemicalPage } from '../../session/url/page-link';
import { KNOWN_CHECKLISTS } from '../../standards/duty-profile';
import { Alert } from '../../ui/alert';
import type { Telling } from '../../widgets/asset-card/timeline';
import { useTelling } from '../../widgets/asset-card/use-telling';
import { AssetPage } from './asset-page';
import { CheckPage } from './check/check-page';
import { HazardPage } from './hazard/hazard-page';
import { RaisePage } from './hazard/raise-page';
import { HomePage } from './home/home-page';
import './inspector.css';
import { readFilter, writeFilter } from './ledger/filter-link';
import { RecordsProgress } from './records-progress';
import { usePages } from './pages';
import { useStandingsOfToday } from './use-standings-of-today';
import { StateBar } from './who/state-bar';

const ChemicalPages = lazy(async () => {
  const [module] = await Promise.all([import('./chemicals/chemical-pages'), loadLateWords()]);
  return { default: module.ChemicalPages };
});

/** What an inspector does: see what is due, check it, raise what is wrong and follow it until it is closed. */
export function InspectorPanel(): ReactNode {
  const telling = useTelling();
  const pages = usePages();
  const session = useSession();
  const whose = useView((view) => view.link.whose);
  const filter = useMemo(() => readFilter(whose), [whose]);
  useStandingsOfToday();
  if (telling === null) return null;
  const { page, saved } = pages;
  const assetOf = (id: string): Asset | null => lookUp<Asset>(telling.document.assets, id);
  const asset = page.kind === 'asset' || page.kind === 'check' ? assetOf(page.id) : null;
  const raisedOn = page.kind === 'raise' ? raisedAt(page.on, telling) : null;
  // A link may name a form of another version of the program.
  const form = page.kind === 'check' && checklistNamed(page.checklist) ? page.checklist : null;
  const chemical = isChemicalPage(page) ? page : null;
  const shown = asset !== null || raisedOn !== null || page.kind === 'hazard' || chemical !== null;
  return (
    <div
      className="inspector"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || page.kind === 'home' || event.defaultPrevented) return;
        // What is being typed is not thrown away by the key that ends it.
        if (event.target instanceof Element && event.target.closest('input:not([type=radio]), textarea'))
          return;
        event.stopPropagation();
        pages.back();
      }}
    >
      {page.kind === 'hazard' && (
        <HazardPage
          key={page.id}
          id={page.id}
          deed={page.deed ?? null}
          saved={saved}
          telling={telling}
          pages={pages}
        />
      )}
      {asset !== null && form === null && (
        <AssetPage key={asset.id} asset={asset} saved={saved} telling={telling} pages={pages} />
      )}
      {asset !== null && form !== null && (
        <CheckPage
          key={`${asset.id} ${form}`}
          asset={asset}
          checklist={form}
          telling={telling}
          pages={pages}
        />
      )}
      {raisedOn !== null && (
        <RaisePage key={raiseKey(raisedOn)} on={raisedOn} telling={telling} pages={pages} />
      )}
      {chemical !== null && (
        <Suspense fallback={<p className="section card-soft">{telling.text.t('inspect.loading')}</p>}>
          <ChemicalPages page={chemical} saved={saved} telling={telling} pages={pages} />
        </Suspense>
      )}
      {shown && <RecordsProgress text={telling.text} />}
      {!shown && (
        <HomePage
          list={page.kind === 'home' ? page.list : 'now'}
          onList={(list) => pages.open({ kind: 'home', list })}
          {...{ filter, telling, pages }}
          onFilter={(next) => session.setLink({ whose: writeFilter(next) })}
        />
      )}
      <RecordsTrouble />
      <StateBar
        form={
          form !== null ||
          raisedOn !== null ||
          page.kind === 'stock-form' ||
          page.kind === 'substance' ||
          (page.kind === 'hazard' && page.deed !== undefined)
        }
        telling={telling}
      />
    </div>
  );
}

const checklistNamed = (id: string): boolean => KNOWN_CHECKLISTS.some((each) => each.id === id);

/** What a hazard is raised on; null where the plan has no such asset or storey. */
function raisedAt(on: string | PlanPoint, { document }: Telling): Asset | PlanPoint | null {
  if (typeof on === 'string') return lookUp<Asset>(document.assets, on);
  return lookUp(document.storeys, on.storey) === null ? null : on;
}

/** A form is of one thing or place. */
const raiseKey = (on: Asset | PlanPoint): string => ('kind' in on ? on.id : `${on.storey}:${on.x},${on.y}`);

/** Why nothing can be recorded; nothing when all is well. */
function RecordsTrouble(): ReactNode {
  const telling = useTelling();
  const { status, trouble, gate } = useRecords((records) => records);
  const keeper = useRecords((records) => records.keeper);
  if (telling === null) return null;
  const { t, tell } = telling.text;
  return (
    <>
      {(gate !== 'open' || trouble !== null || status === 'unavailable') && (
        <div className="section">
          <Alert
            title={t(status === 'unavailable' ? 'inspect.unavailable' : 'saved.failed')}
            closeLabel={t('saved.dismiss')}
            {...(keeper !== null && trouble !== null ? { onClose: () => keeper.dismissTrouble() } : {})}
          >
            {gate !== 'open' && <span>{t('saved.gate')}</span>}
            {trouble !== null && <span>{tell(trouble)}</span>}
          </Alert>
        </div>
      )}
    </>
  );
}
