import { useMemo, useState, type ReactNode } from 'react';
import type { StoreyId } from '../../../model/schema/ids';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { PAPERS } from '../paper';
import { PaperPreview } from '../paper-preview';
import type { ScheduleRow } from '../schedule/schedule-rows';
import type { Scope } from '../schedule/use-papers';
import { CardPage } from './card-page';
import { CARD_KINDS, CARD_SIZES, type CardKind } from './card-sizes';
import { useCards, useCodes } from './use-cards';
import './cards.css';

/** Pages that are made at once: more are asked for by their number. */
const PAGES = 5;

interface CardsPaperProps {
  readonly telling: Telling;
  readonly scope: Scope;
  readonly shown: StoreyId | null;
}

/** Cards to be cut out and hung: one for each setting point, with the way to its record. */
export function CardsPaper({ telling, scope, shown }: CardsPaperProps): ReactNode {
  const { t } = telling.text;
  const [kind, setKind] = useState<CardKind>('point');
  const { rows, whole } = useCards(telling, scope, shown);
  const [from, setFrom] = useState(0);
  const { columns, lines } = CARD_SIZES[kind];
  const onPage = columns * lines;
  const pages = Math.ceil(rows.length / onPage);
  const first = from < pages ? from : 0;
  const some = useMemo(() => rows.slice(first * onPage, (first + PAGES) * onPage), [rows, first, onPage]);
  if (whole && rows.length === 0) return <p>{t('schedule.none')}</p>;
  return (
    <>
      <div className="papers-choice">
        <Segments<CardKind>
          label={t('cards.kind')}
          options={CARD_KINDS.map((value) => ({ value, label: t(`cards.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {pages > PAGES && (
          <SelectField
            label={t('cards.pages')}
            value={String(first)}
            options={Array.from({ length: Math.ceil(pages / PAGES) }, (_, i) => ({
              value: String(i * PAGES),
              label: t('cards.pages-of', {
                first: i * PAGES + 1,
                last: Math.min((i + 1) * PAGES, pages),
                pages,
              }),
            }))}
            onChange={(value) => setFrom(Number(value))}
          />
        )}
      </div>
      <Sheets key={`${kind}:${first}`} rows={some} {...{ kind, telling }} />
    </>
  );
}

interface SheetsProps {
  readonly rows: readonly ScheduleRow[];
  readonly kind: CardKind;
  readonly telling: Telling;
}

function Sheets({ rows, kind, telling }: SheetsProps): ReactNode {
  const { t } = telling.text;
  const { cards, whole } = useCodes(rows);
  const { columns, lines } = CARD_SIZES[kind];
  const onPage = columns * lines;
  const pages = Array.from({ length: Math.ceil(cards.length / onPage) }, (_, i) =>
    cards.slice(i * onPage, (i + 1) * onPage),
  );
  return (
    <>
      <div className="print-options">
        <p className="papers-count" role="status">
          {t('cards.count', { cards: cards.length, pages: pages.length })}
        </p>
        <Button look="solid" disabled={!whole || cards.length === 0} onClick={() => window.print()}>
          {t('print.print')}
        </Button>
      </div>
      <style>{`@page { size: A4; margin: 0; }`}</style>
      <PaperPreview width={PAPERS.A4.width} text={telling.text}>
        {pages.map((page) => (
          <CardPage key={page[0]?.row.asset.id} cards={page} {...{ kind, telling }} />
        ))}
      </PaperPreview>
      <p className="print-hint">{t('cards.hint')}</p>
    </>
  );
}
