import { useMemo, useState, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import { csvText } from '../../../base/csv-text';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useCoverage, useRecords, useView } from '../../../session/react/use-stores';
import { useUnits } from '../../../session/react/use-units';
import { unitMarks } from '../../../session/design/unit-marks';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { unitColumns } from '../../../widgets/fire-units/unit-columns';
import { worstFirst } from '../../../widgets/fire-units/unit-order';
import { citesText, unitCites } from '../../../widgets/fire-units/unit-words';
import { citeKey, citesOnce } from '../../../standards/extinguishers/unit-rules';
import { stateText } from '../state-text';
import { PaperActions } from './paper-actions';
import { PaperFrame } from './paper-frame';
import { PaperTable } from './paper-table';
import type { Scope } from './use-papers';

interface UnitsPaperProps {
  readonly telling: Telling;
  readonly scope: Scope;
  readonly shown: StoreyId | null;
}

/** Every calculation unit with what is asked of it and what stands there, by the state that is named over it. */
export function UnitsPaper({ telling, scope, shown }: UnitsPaperProps): ReactNode {
  const session = useSession();
  const { document, text } = telling;
  const { t } = text;
  const [made] = useState(() => new Date());
  const all = useUnits();
  const ready = useCoverage(({ status }) => status === 'ready');
  const findings = useCoverage((coverage) => coverage.findings);
  const found = useMemo(() => new Map(findings.map((each) => [each.id, each])), [findings]);
  const columns = useMemo(
    () => unitColumns(document, unitMarks(all), found, text),
    [document, all, found, text],
  );
  const parts = useMemo(() => {
    const storeys = storeyGroups(document).flatMap((group) => {
      if (scope === 'building' && !group.storeys.some(({ id }) => id === shown)) return [];
      return group.storeys.filter(({ id }) => scope !== 'storey' || id === shown);
    });
    return storeys.flatMap(({ id }) => {
      const units = worstFirst(all.filter(({ unit }) => unit.storey === id));
      return units.length === 0 ? [] : [{ id, units }];
    });
  }, [document, all, scope, shown]);
  // On paper each clause stands once, under the tables, and units name it by its number.
  const clauses = useMemo(
    () => citesOnce(parts.flatMap(({ units }) => units.flatMap((unit) => unitCites(unit, found)))),
    [parts, found],
  );
  const own = useMemo(() => {
    const numbers = new Map(clauses.map((cite, i) => [citeKey(cite), i + 1]));
    const numbersOf = (unit: UnitVerdict): string =>
      unitCites(unit, found)
        .map((cite) => numbers.get(citeKey(cite)) ?? 0)
        .toSorted((a, b) => a - b)
        .join(' ');
    const named = { head: t('calc.rules-short'), share: 9, value: numbersOf };
    return [...columns.filter(({ file }) => !file), named];
  }, [columns, clauses, found, t]);
  const asOf = useView((view) => view.asOf);
  const today = useRecords((records) => records.today) ?? '';
  const state = [t('print.state'), stateText(asOf, today, text)] as const;
  const count = parts.reduce((sum, { units }) => sum + units.length, 0);
  const about = `${t('calc.count-all', { count })} · ${t(`rules.profile-${document.campus.profile}`)}`;
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const save = (): void => {
    const rows = parts.flatMap(({ units }) => units.map((unit) => columns.map(({ value }) => value(unit))));
    const csv = csvText([columns.map(({ head }) => head), ...rows]);
    session.part(createTextSaver)(`${t('calc.title')}.csv`, csv);
  };
  if (ready && count === 0) return <p>{t('calc.none')}</p>;
  return (
    <>
      <PaperActions
        count={ready ? t('calc.count-all', { count }) : t('calc.awaited')}
        ready={ready}
        onSave={save}
      />
      {ready && (
        <PaperFrame title={t('calc.title')} about={about} {...{ document, made, state, text }}>
          {parts.map(({ id, units }) => (
            <PaperTable
              key={id}
              caption={`${marks.get(id) ?? ''} · ${storeyLabel(document, id, text)}`}
              columns={own}
              rows={units}
              idOf={({ unit }) => unit.id}
            />
          ))}
          {all.some(({ unit }) => unit.k !== null) && <p>{t('calc.k-note')}</p>}
          <p>{t('calc.rules')}</p>
          <ol className="paper-clauses">
            {clauses.map((cite) => (
              <li key={citesText([cite], text)}>{citesText([cite], text)}</li>
            ))}
          </ol>
        </PaperFrame>
      )}
    </>
  );
}
