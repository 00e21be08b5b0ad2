import type { ReactNode } from 'react';
import type { ChemicalResult, Endangered } from '../../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../../analyses/chemicals/store-stock';
import { displayName } from '../../../model/query/display-name';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { Translator } from '../../../i18n/translator';
import { placeLabel, placeLine } from '../../../widgets/asset-card/names';
import { assetIndex } from '../../../widgets/asset-index';
import { ToldPictograms } from '../../../widgets/chemicals/told-pictograms';
import { assetLabel } from '../../../widgets/labels';
import { CodePicture } from '../cards/code-picture';
import type { QrCode } from '../cards/qr-code';
import { SheetContents } from './sheet-contents';
import { SheetFoot } from './sheet-foot';
import { SheetExcerpt } from './sheet-excerpt';
import { SheetMet } from './sheet-met';
import { SheetNear } from './sheet-near';
import { SheetOrders } from './sheet-orders-list';
import { SheetWays } from './sheet-ways';
import { SheetZone } from './sheet-zone';
import { useFitting } from './use-fitting';

/** CSS pixels of a pictogram, which the stylesheet makes millimetres. */
const SIGN = 80;

interface SheetPageProps {
  readonly document: CampusDocument;
  readonly store: AssetOf<'chemical-store'>;
  readonly result: ChemicalResult;
  readonly records: ChemicalRecords;
  /** `awaited` = it is on its way; null = nothing can be said. */
  readonly zone: Endangered | 'awaited' | null;
  readonly code: QrCode | null;
  readonly made: Date;
  readonly text: Translator;
}

/** One store on one sheet for its door, to be read by whoever has never been here. */
export function SheetPage(props: SheetPageProps): ReactNode {
  const { document, store, result, records, zone, code, made, text } = props;
  const { t, language } = text;
  const summary = result.stores.find((each) => each.store === store.id);
  const items = (records.stores.find((each) => each.store === store.id)?.items ?? []).filter(
    ({ amount }) => amount > 0,
  );
  const name = assetLabel(store, assetIndex(document).get(store.id) ?? 0, text);
  const radius = zone === null || zone === 'awaited' ? null : zone.radius;
  const title = displayName(store.name, language);
  const { page, height, apart } = useFitting(
    `${language} ${records.today} ${zone === 'awaited'} ${code === null} ${items.length}`,
  );
  const headOf = (part: number): ReactNode => (
    <>
      <header className="chemical-page-band">
        <strong>{t('chemical-sheet.head')}</strong>
        <span>{displayName(document.campus.name, language) ?? t('papers.unnamed')}</span>
      </header>
      <h3>{title !== null && title !== name ? `${name} ${title}` : name}</h3>
      <p className="chemical-page-place">
        {placeLine(placeLabel(document, store, text))}
        {apart && ` · ${t('chemical-sheet.part', { part, parts: 2 })}`}
      </p>
    </>
  );
  const foot = (
    <div className="chemical-page-columns chemical-page-foot">
      <SheetExcerpt {...{ document, store, radius, height, text }} />
      <SheetNear {...{ document, store, records, text }} exit={summary?.exit ?? null} />
    </div>
  );
  const dates = <SheetFoot {...{ records, made, text }} />;
  const end = apart ? <div className="chemical-page-end">{dates}</div> : dates;
  return (
    <>
      <section ref={page} className="chemical-page" aria-label={name}>
        {headOf(1)}
        <div className="chemical-page-signs">
          {summary && <ToldPictograms classes={summary.classes} size={SIGN} />}
          <figure className="chemical-page-code">
            {code && <CodePicture code={code} label={t('chemical-sheet.code', { name })} />}
            <figcaption>{t('chemical-sheet.scan')}</figcaption>
          </figure>
        </div>
        <div className="chemical-page-columns">
          <SheetContents items={items} text={text} />
          <SheetZone zone={zone} text={text} />
        </div>
        <SheetMet items={items} text={text} />
        <SheetOrders items={items} text={text} />
        <SheetWays {...{ document, zone, text }} />
        {!apart && foot}
        {end}
      </section>
      {apart && (
        <section className="chemical-page" aria-label={name}>
          {headOf(2)}
          {foot}
          {end}
        </section>
      )}
    </>
  );
}
