import { useMemo, useState, type ReactNode } from 'react';
import { onStorey } from '../../../model/query/on-storey';
import { isOnlyFound } from '../../../session/drill/found-doors';
import { canBeShut } from '../../../session/tools/shut-door-tool';
import { useDrillState } from '../../../session/react/use-drill';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { TextField } from '../../../ui/text-field';
import { doorNames, storeyMark } from '../../../widgets/way-names';
import { OpeningRow } from './opening-row';

/** Rows shown at once. */
const MOST = 12;

/** Every door of the shown storey, to be shut without a pointer. */
export function StoreyDoors(): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const derived = useDrillState((state) => state.derived);
  const [wanted, setWanted] = useState('');
  const doors = useMemo(() => {
    if (!document || storey === null) return [];
    const found = [...derived.values()].filter(
      (each) => each.storey === storey && isOnlyFound(document, each.id),
    );
    const all = [...onStorey(document, 'openings', storey), ...found].filter(canBeShut);
    const names = doorNames(document, all, text);
    return all
      .map((opening) => ({ opening, name: names.get(opening.id) ?? '' }))
      .toSorted((a, b) => a.name.localeCompare(b.name, text.language, { numeric: true }));
  }, [document, storey, derived, text]);
  if (!document || storey === null || doors.length === 0) return null;
  const needle = wanted.trim().toLowerCase();
  const fitting = doors.filter(({ name }) => name.toLowerCase().includes(needle));
  return (
    <div className="section">
      <Disclosure
        title={t('drill.all-doors', { storey: storeyMark(document, storey, text) })}
        aside={<span className="count">{text.formats.number(doors.length)}</span>}
      >
        <TextField label={t('drill.filter')} type="search" value={wanted} onChange={setWanted} />
        <ul className="door-list">
          {fitting.slice(0, MOST).map(({ opening, name }) => (
            <OpeningRow key={opening.id} document={document} opening={opening} name={name} />
          ))}
        </ul>
        {fitting.length > MOST && (
          <p className="drill-soft">{t('drill.filter-more', { count: fitting.length - MOST })}</p>
        )}
        {fitting.length === 0 && <p className="drill-soft">{t('drill.filter-none')}</p>}
      </Disclosure>
    </div>
  );
}
