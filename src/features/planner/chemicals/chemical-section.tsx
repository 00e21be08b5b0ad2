import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { assetsOf } from '../../../model/query/assets-of';
import { useChemicals } from '../../../session/react/use-chemicals';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import { dayText } from '../../../widgets/asset-card/when';
import { placeMarks } from '../../../widgets/labels';
import { findingsCsv } from '../panel/finding-csv';
import { usePlaceFilter } from '../panel/use-place-filter';
import { ChemicalFindings } from './chemical-findings';
import { ChemicalStatus } from './chemical-status';
import { listedChemicals, type ListedChemical } from './listed-chemicals';
import { MajorHazard } from './major-hazard';
import { openRegister } from './open-register';
import { StoreList } from './store-list';
import './chemicals.css';

/** Hazardous chemicals: what is wrong, how much it comes to, and store by store. */
export function ChemicalSection(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const { part, state } = useChemicals();
  const document = useDeferredValue(usePlan((plan) => plan.document));
  const place = usePlaceFilter(document, 'all');
  const { result, records, all } = state;
  const findings = useMemo(
    () => (document && result ? listedChemicals(document, result.findings, text) : []),
    [document, result, text],
  );
  const marks = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  if (document === null || marks === null) return null;
  const stores = assetsOf(document, 'chemical-store', null);
  if (stores.length === 0 && findings.length === 0) {
    // Said only once it is known that nothing else was found.
    return result === null ? null : (
      <Section title={t('chemicals.title')}>
        <p className="chemical-note">{t('chemicals.none')}</p>
      </Section>
    );
  }
  const wrong = findings.filter(({ severity }) => severity !== 'info');
  // What a store breaks belongs to where it stands, though it may be told of the ground beside it.
  const isHere = ({ storey, assets }: ListedChemical): boolean =>
    place.isHere(storey) || stores.some(({ id, storey: on }) => assets.includes(id) && place.isHere(on));
  const count = {
    stores: stores.filter(({ storey }) => place.isHere(storey)).length,
    findings: wrong.filter(isHere).length,
    allStores: stores.length,
    allFindings: wrong.length,
  };
  const whole = count.stores === count.allStores && count.findings === count.allFindings;
  const save = (): void => {
    const rows = findings.map((each) => ({ ...each, kind: t(`chemical-kind.${each.kind}`) }));
    session.part(createTextSaver)(`${t('chemicals.csv-file')}.csv`, findingsCsv(document, rows, text));
  };
  return (
    <Section
      title={t('chemicals.title')}
      aside={
        result && (
          <span className="count chemical-count">
            {whole ? t('chemicals.count', count) : t('chemicals.count-of', count)}
          </span>
        )
      }
    >
      <ChemicalStatus state={state} onRetry={part.retry} />
      {result && records && (
        <>
          <p className="chemical-note">
            {t('chemicals.as-of', { day: dayText(records.today, text.formats) })}
          </p>
          <MajorHazard sum={result.majorHazard} records={records} />
          <label className="chemical-check">
            <input
              type="checkbox"
              checked={all}
              onChange={({ currentTarget }) => part.showAll(currentTarget.checked)}
            />
            {t('chemicals.on-plan')}
          </label>
          {place.control}
          <ChemicalFindings key={place.key} findings={findings.filter(isHere)} marks={marks} />
          <h3 className="chemical-head">{t('chemicals.stores')}</h3>
          <StoreList
            document={document}
            stores={result.stores.filter((store) => place.isHere(store.place.storey))}
            findings={findings}
            marks={marks}
          />
          <div className="table-foot">
            <Button look="quiet" icon="download" disabled={findings.length === 0} onClick={save}>
              {t('chemicals.csv')}
            </Button>
            <Button
              look="quiet"
              icon="flag"
              onClick={() => session.overlay.setState({ open: 'chemical-sheets' })}
            >
              {t('chemicals.sheets')}
            </Button>
            <Button look="quiet" icon="list" onClick={() => openRegister(session)}>
              {t('chemicals.register')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
