import type { ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { ChemicalPage } from '../../../session/url/page-link';
import { Button } from '../../../ui/button';
import type { Telling } from '../../../widgets/asset-card/timeline';
import type { Pages, SavedNotice } from '../pages';
import './chemicals.css';
import { LinePage } from './line-page';
import { MovementsPage } from './movements-page';
import { StockFormPage } from './stock-form-page';
import { StorePage } from './store-page';
import { SubstancePage } from './substance-page';

interface ChemicalPagesProps {
  readonly page: ChemicalPage;
  readonly saved: SavedNotice | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** The pages about hazardous chemicals, which load when somebody first turns to one. */
export function ChemicalPages({ page, saved, telling, pages }: ChemicalPagesProps): ReactNode {
  if (page.kind === 'movements') return <MovementsPage of={page.of} telling={telling} pages={pages} />;
  if (page.kind === 'substance')
    return <SubstancePage key={page.of} of={page.of} telling={telling} pages={pages} />;
  const store = lookUp<Asset>(telling.document.assets, page.id);
  if (store?.kind !== 'chemical-store') {
    // Of a link that was made of another plan.
    return (
      <nav className="page-nav">
        <Button look="quiet" icon="left" onClick={pages.back}>
          {telling.text.t('inspect.back')}
        </Button>
        <p className="card-soft">{telling.text.t('stock.no-store')}</p>
      </nav>
    );
  }
  const common = { store, telling, pages };
  if (page.kind === 'stock-form')
    return (
      <StockFormPage
        key={`${store.id} ${page.form} ${page.line}`}
        {...common}
        kind={page.form}
        line={page.line}
      />
    );
  return page.line === null ? (
    <StorePage key={store.id} {...common} saved={saved} />
  ) : (
    <LinePage key={`${store.id} ${page.line}`} {...common} line={page.line} saved={saved} />
  );
}
