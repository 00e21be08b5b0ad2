import { useMemo, useState, type ReactNode } from 'react';
import { limitOfDoor } from '../../../../session/evacuation/doors-over';
import type { DoorFlow, EvacuationReport } from '../../../../analyses/evacuation/report/report';
import { clearWidth } from '../../../../model/query/opening-width';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import { placeOf } from '../../../../session/place-of';
import { useDrill } from '../../../../session/react/use-drill';
import { useText } from '../../../../session/react/use-text';
import { DOOR_FLOW } from '../../../../standards/egress/door-flow';
import { Disclosure } from '../../../../ui/disclosure';
import { storeyMark } from '../../../../widgets/way-names';
import { doorsOf } from '../exit-text';
import { ShowMore } from './show-more';

/** Rows shown before the rest is asked for. */
const FIRST = 10;
const ALL = 200;
/** Metres seen across when flying to a door. */
const SPAN = 14;

interface DoorResultsProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** Doors by their peak flow, with what codes reckon that they let through. */
export function DoorResults({ document, report: { doors, peakSeconds } }: DoorResultsProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const [whole, setWhole] = useState(false);
  const rows = useMemo(
    () => doors.toSorted((a, b) => b.peak - a.peak || b.count - a.count).slice(0, ALL),
    [doors],
  );
  const names = useMemo(
    () =>
      doorsOf(
        document,
        rows.map(({ storey }) => storey),
        text,
      ),
    [document, rows, text],
  );
  if (rows.length === 0) return null;
  return (
    <Disclosure
      title={t('rehearsal.doors')}
      aside={<span className="count">{formats.number(doors.length)}</span>}
    >
      <div className="drill-start">
        <p className="drill-soft">
          {t('rehearsal.doors-text', { limit: DOOR_FLOW.value, seconds: peakSeconds })}
        </p>
        <table className="way-table">
          <caption className="visually-hidden">{t('rehearsal.doors')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rehearsal.door')}</th>
              <th scope="col" className="way-number">
                {t('rehearsal.door-people')}
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.door-peak', { seconds: peakSeconds })}
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.door-limit')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? rows : rows.slice(0, FIRST)).map((each) => (
              <Row
                key={each.id}
                document={document}
                door={each}
                seconds={peakSeconds}
                name={names.get(each.id) ?? each.id}
              />
            ))}
          </tbody>
        </table>
        <ShowMore
          whole={whole}
          rest={rows.length - FIRST}
          beyond={doors.length - rows.length}
          onChange={setWhole}
        />
      </div>
    </Disclosure>
  );
}

interface RowProps {
  readonly document: CampusDocument;
  readonly door: DoorFlow;
  /** Over how long its peak is taken. */
  readonly seconds: number;
  readonly name: string;
}

function Row({ document, door, seconds, name }: RowProps): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const opening = lookUp(document.openings, door.id);
  const mark = storeyMark(document, door.storey, text);
  const limit = limitOfDoor(document, door, seconds);
  const at = placeOf(document, door.id);
  return (
    <tr>
      <th scope="row" className="crowd-name">
        <button
          type="button"
          className="way-link"
          aria-label={t('rehearsal.out-at', { door: `${mark} ${name}` })}
          onClick={() => at && drill.goTo(at, SPAN)}
        >
          {name}
        </button>{' '}
        <span className="way-note">
          {mark}
          {opening && ` · ${t('drill.width', { width: formats.metres(clearWidth(opening), 2) })}`}
          {opening?.clearWidth === null && ` · ${t('rehearsal.door-width-unknown')}`}
        </span>
      </th>
      <td className="way-number">{formats.number(door.count)}</td>
      <td className="way-number">
        {formats.number(door.peak)}{' '}
        {limit !== null && door.peak > limit && (
          <span className="crowd-over">{t('rehearsal.door-over')}</span>
        )}
      </td>
      <td className="way-number">{limit === null ? '–' : formats.number(limit)}</td>
    </tr>
  );
}
