import type { ReactNode } from 'react';
import type { NamedSubstance } from '../../../standards/chemicals/substance-facts';
import { listsOf } from '../../../standards/chemicals/lists-of';
import type { KnownHere } from '../../../session/stock/known-substance';
import { writeSubstanceLink } from '../../../session/stock/substance-link';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { Rows } from '../../../widgets/asset-card/rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { GhsMarks, ListBadges } from '../../../widgets/chemicals/substance-marks';
import { ClauseNote } from '../../../widgets/clause-note';
import type { Pages } from '../pages';
import { SheetLine } from './sheet-line';

interface SubstanceCardProps {
  readonly substance: NamedSubstance;
  readonly known: KnownHere;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** What a substance is: classes, lists with their clauses, figures, the sheet itself; and from whom that is known. */
export function SubstanceCard({ substance, known, telling, pages }: SubstanceCardProps): ReactNode {
  const { t, formats } = telling.text;
  const { facts, described } = known;
  const lists = facts === null ? [] : listsOf(facts);
  const supplier = described?.body.supplier ?? null;
  const rows = [
    facts === null ? null : { label: t('stock.state'), value: t(`physical.${facts.state}`) },
    facts === null || facts.density === null
      ? null
      : {
          label: t('stock.density'),
          value: `${formats.number(facts.density, 3)} ${facts.state === 'gas' ? 'kg/m³' : 'kg/L'}`,
        },
    facts === null || facts.flashPoint === null
      ? null
      : { label: t('stock.flash-point'), value: `${formats.number(facts.flashPoint, 1)} °C` },
    facts === null || facts.stored === null
      ? null
      : { label: t('stock.fire-hazard'), value: t(`stored-hazard.${facts.stored}`) },
    supplier === null ? null : { label: t('stock.supplier'), value: supplier },
  ].filter((each) => each !== null);
  return (
    <Section title={t('stock.what-it-is')}>
      {facts === null ? (
        <p className="stock-warn">{t('stock.unknown-substance')}</p>
      ) : (
        <>
          <GhsMarks classes={facts.classes} size={44} />
          {facts.classes.length === 0 ? (
            <p className="card-soft">{t('stock.no-hazard')}</p>
          ) : (
            <ul className="stock-classes">
              {facts.classes.map((each) => (
                <li key={each}>{t(`ghs.${each}`)}</li>
              ))}
            </ul>
          )}
          <Rows rows={rows} />
          <p className="card-soft">
            {t(facts.source === 'described' ? 'stock.source-described' : 'stock.source-built-in')}{' '}
            {facts.source === 'built-in' && t(`confidence.${facts.confidence}`)}
          </p>
        </>
      )}
      {lists.length > 0 && (
        <Disclosure title={<ListBadges lists={lists} />}>
          {lists.map(({ list, above, cite }) => (
            <ClauseNote key={list} cite={cite}>
              <span>
                {above === null
                  ? t(`controlled.${list}`)
                  : t('stock.list-above', {
                      list: t(`controlled.${list}`),
                      percent: formats.number(above, 1),
                    })}
              </span>
            </ClauseNote>
          ))}
        </Disclosure>
      )}
      <SheetLine described={described} telling={telling} />
      <Button
        icon="list"
        onClick={() => pages.open({ kind: 'substance', of: writeSubstanceLink(substance) })}
      >
        {t(described === null ? 'stock.describe' : 'stock.describe-again')}
      </Button>
    </Section>
  );
}
