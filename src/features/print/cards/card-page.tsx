import type { ReactNode } from 'react';
import { localDateAt } from '../../../base/time/zone';
import { displayName } from '../../../model/query/display-name';
import { AssetIcon } from '../../../widgets/asset-icon';
import { placeLine } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';
import { PAPERS } from '../paper';
import { useKnownRecords } from '../schedule/use-papers';
import { cardFacts } from './card-facts';
import { CARD_SIZES, cutMarks, originOf, type CardKind } from './card-sizes';
import { CodePicture } from './code-picture';
import type { Card } from './use-cards';

interface CardPageProps {
  readonly cards: readonly Card[];
  readonly kind: CardKind;
  readonly telling: Telling;
}

/** One sheet of cards with the marks to cut along. */
export function CardPage({ cards, kind, telling }: CardPageProps): ReactNode {
  const { columns, width, height } = CARD_SIZES[kind];
  const [left, top] = originOf(kind);
  const records = useKnownRecords();
  const asOf = records && dayText(localDateAt(records.now, telling.zone), telling.text.formats);
  const { width: wide, height: high } = PAPERS.A4;
  return (
    <div className="card-page">
      <svg className="card-cuts" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
        {cutMarks(kind).map(([x1, y1, x2, y2]) => (
          <line key={`${x1} ${y1} ${x2}`} x1={x1} y1={y1} x2={x2} y2={y2} />
        ))}
      </svg>
      {cards.map((card, i) => (
        <section
          key={card.row.asset.id}
          className="point-card"
          data-kind={kind}
          aria-label={card.row.asset.number ?? card.row.asset.id}
          style={{
            left: `${left + (i % columns) * width}mm`,
            top: `${top + Math.floor(i / columns) * height}mm`,
            width: `${width}mm`,
            height: `${height}mm`,
          }}
        >
          <CardFace {...{ card, asOf, telling }} />
        </section>
      ))}
    </div>
  );
}

interface CardFaceProps {
  readonly card: Card;
  /** The day that its dates are told as of, in words: the card hangs there on other days. Null while no records are read. */
  readonly asOf: string | null;
  readonly telling: Telling;
}

function CardFace({ card, asOf, telling }: CardFaceProps): ReactNode {
  const { document, text } = telling;
  const { t, language } = text;
  const { row, code } = card;
  const { asset } = row;
  const facts = cardFacts(row, telling);
  return (
    <>
      <header>
        <AssetIcon kind="extinguisher" size={40} />
        <div>
          <h3>{asset.number ?? t('cards.no-number')}</h3>
          <p>{displayName(document.campus.name, language) ?? t('papers.unnamed')}</p>
        </div>
      </header>
      {/* Names of buildings and departments are long: they have the whole width. */}
      <p className="point-place">{placeLine(row.place)}</p>
      <dl>
        {facts.flatMap(([label, value]) =>
          value === null
            ? []
            : [
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>,
              ],
        )}
      </dl>
      <figure>
        {code && <CodePicture code={code} label={t('cards.code', { number: asset.number ?? asset.id })} />}
        <figcaption>
          {t('cards.scan')}
          {asOf !== null && <small>{`${t('print.records-as-of')} ${asOf}`}</small>}
        </figcaption>
      </figure>
    </>
  );
}
