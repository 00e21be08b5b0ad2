import { useMemo, type ReactNode } from 'react';
import { lockedOpenings } from '../../../session/drill/locked-openings';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { leadsOff } from '../../../session/drill/locked-exits';
import type { Opening } from '../../../model/schema/opening';
import { doorNames, storeyMark } from '../../../widgets/way-names';
import { keyNote } from './key-note';
import { OpeningRow } from './opening-row';

/** What the hour locks on the shown storey, and who has the keys. */
export function LockedDoors(): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const hour = useView((view) => view.hour);
  const locked = useMemo(() => (document ? lockedOpenings(document, hour) : []), [document, hour]);
  if (!document || storey === null) return null;
  const own = locked.filter((opening) => opening.storey === storey);
  // What bars stairs and exits comes first: that is what a drill stands or falls with.
  const off = (door: Opening): boolean => leadsOff(document, door);
  const here = [...own.filter(off), ...own.filter((door) => !off(door))];
  const names = doorNames(document, here, text);
  const title = t('drill.locked', { storey: storeyMark(document, storey, text) });
  return (
    <div className="section">
      <Disclosure title={title} aside={<span className="count">{formats.number(here.length)}</span>}>
        <p className="drill-soft">{hour === null ? t('drill.no-hour') : t('drill.locked-at', { hour })}</p>
        {here.length === 0 && hour !== null && <p>{t('drill.locked-none')}</p>}
        {here.length > 0 && (
          <>
            <ul className="door-list">
              {here.map((door) => (
                <OpeningRow
                  key={door.id}
                  document={document}
                  opening={door}
                  name={names.get(door.id)}
                  notes={[off(door) ? t('drill.leads-off') : '', keyNote(document, door, text)]}
                  toggles={false}
                />
              ))}
            </ul>
            <p className="drill-soft">{t('drill.locks-both-sides')}</p>
          </>
        )}
      </Disclosure>
    </div>
  );
}
