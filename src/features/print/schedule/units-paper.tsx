import { useMemo, useState, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import { csvText } from '../../../base/csv-text';
import { storeyGroups } from '../../../model/query/storey-groups';
import type { StoreyId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useCoverage } from '../../../session/react/use-stores';
import { useUnits } from '../../../session/react/use-units';
import { unitMarks } from '../../../session/design/unit-marks';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { unitColumns } from '../../../widgets/fire-units/unit-columns';
import { worstFirst } from '../../../widgets/fire-units/unit-order';
import { citesText, unitCites } from '../../../widgets/fire-units/unit-words';
import { citesOnce } from '../../../standards/extinguishers/unit-rules';
import { ColumnWidths } from './column-widths';
import { PaperActions } from './paper-actions';
import { PaperFrame } from './paper-frame';
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
  const own = columns.filter(({ file }) => !file);
  // On paper each clause stands once, under the tables, and units name it by its number.
  const clauses = useMemo(
    () => citesOnce(parts.flatMap(({ units }) => units.flatMap((unit) => unitCites(unit, found)))),
    [parts, found],
  );
  const numbersOf = (unit: UnitVerdict): string =>
    unitCites(unit, found)
      .map((cite) => clauses.findIndex((each) => citesOnce([each, cite]).length === 1) + 1)
      .toSorted((a, b) => a - b)
      .join(' ');
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
        <PaperFrame title={t('calc.title')} about={about} {...{ document, made, text }}>
          {parts.map(({ id, units }) => (
            <table key={id} className="paper-table">
              <caption>
                {marks.get(id)} · {storeyLabel(document, id, text)}
              </caption>
              <ColumnWidths columns={[...own, { head: t('calc.rules-short'), share: 9 }]} />
              <thead>
                <tr>
                  {own.map(({ head, number }) => (
                    <th key={head} scope="col" data-number={number}>
                      {head}
                    </th>
                  ))}
                  <th scope="col">{t('calc.rules-short')}</th>
                </tr>
              </thead>
              <tbody>
                {units.map((unit) => (
                  <tr key={unit.unit.id}>
                    {own.map(({ head, number, value }) => (
                      <td key={head} data-number={number}>
                        {value(unit) ?? '–'}
                      </td>
                    ))}
                    <td>{numbersOf(unit)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
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
