import { useMemo, type ReactNode } from 'react';
import type { MajorHazardSum } from '../../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../../analyses/chemicals/store-stock';
import { massText } from '../../../i18n/amount-text';
import { useText } from '../../../session/react/use-text';
import type { SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import { Disclosure } from '../../../ui/disclosure';
import { ClauseNote } from '../../../widgets/clause-note';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import type { Citation } from '../../../base/finding';
import { shareText } from './share-text';
import { NumbersHead } from '../panel/numbers-head';

interface MajorHazardProps {
  readonly sum: MajorHazardSum;
  readonly records: ChemicalRecords;
}

/** What all stock of the campus comes to by the standard on major hazard installations, and what it is made of. */
export function MajorHazard({ sum, records }: MajorHazardProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const facts = useMemo(() => {
    const items = records.stores.flatMap((store) => store.items);
    return new Map(items.flatMap((item) => (item.facts ? [[item.facts.key, item.facts] as const] : [])));
  }, [records]);
  const cite = sum.terms.map(({ key }) => facts.get(key)?.threshold?.cite).find((each) => each !== undefined);
  const above = sum.sum >= 1;
  return (
    <div className="major-hazard">
      <p className="major-hazard-sum">
        <span>{t('chemicals.sum')}</span>
        <strong data-above={above}>{shareText(sum.sum, formats)}</strong>
      </p>
      <p className="chemical-note">{t(above ? 'chemicals.sum-above' : 'chemicals.sum-below')}</p>
      {sum.unknown > 0 && (
        <p className="chemical-warning">{t('chemicals.sum-unknown', { count: sum.unknown })}</p>
      )}
      {cite && <ClauseNote cite={cite} />}
      <Disclosure title={t('chemicals.sum-terms')}>
        {sum.terms.length === 0 ? (
          <p className="chemical-note">{t('chemicals.sum-none')}</p>
        ) : (
          <table className="table">
            <NumbersHead
              name={t('chemicals.term-substance')}
              numbers={[t('chemicals.term-amount'), t('chemicals.term-threshold'), t('chemicals.term-share')]}
            />
            <tbody>
              {sum.terms.map(({ key, tonnes, threshold, row, share }) => (
                <tr key={key}>
                  <th scope="row">
                    {nameOf(facts.get(key))}
                    <span className="chemical-row"> {t('chemicals.term-row', { row })}</span>
                    <Doubt cite={facts.get(key)?.threshold?.cite ?? null} />
                  </th>
                  <td className="table-number">{massText(tonnes * 1000, formats)}</td>
                  <td className="table-number">{massText(threshold * 1000, formats)}</td>
                  <td className="table-number">{shareText(share, formats)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Disclosure>
    </div>
  );

  function nameOf(known: SubstanceFacts | undefined): string {
    if (known === undefined) return t('chemicals.not-known');
    const { cas, strength, empty } = known;
    return substanceTitle({ cas, name: known.zh, strength, empty }, known, text);
  }
}

/** Says where a line is not read in a copy of the standard that names it so. */
function Doubt({ cite }: { cite: Citation | null }): ReactNode {
  const { t } = useText();
  if (cite === null || !cite.confidence.startsWith('M')) return null;
  return <span className="chemical-row"> {t(`confidence.${cite.confidence}`)}</span>;
}
