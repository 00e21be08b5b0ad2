import { useMemo, useState, type ReactNode } from 'react';
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
/** Above the limit by less is told as being at it: the peak is counted in whole people of ten seconds. */
const COUNTED = 0.1;

interface DoorResultsProps {
  readonly document: CampusDocument;
  readonly report: EvacuationReport;
}

/** Doors by their peak flow, with what codes reckon that they let through. */
export function DoorResults({ document, report: { doors } }: DoorResultsProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const [whole, setWhole] = useState(false);
  const rows = useMemo(() => doors.toSorted((a, b) => b.peak - a.peak).slice(0, ALL), [doors]);
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
        <p className="drill-soft">{t('rehearsal.doors-text', { limit: DOOR_FLOW.value })}</p>
        <table className="way-table">
          <caption className="visually-hidden">{t('rehearsal.doors')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rehearsal.door')}</th>
              <th scope="col" className="way-number">
                {t('rehearsal.door-people')}
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.door-peak')} <span className="crowd-unit">{t('rehearsal.per-second')}</span>
              </th>
              <th scope="col" className="way-number">
                {t('rehearsal.door-limit')} <span className="crowd-unit">{t('rehearsal.per-second')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {(whole ? rows : rows.slice(0, FIRST)).map((each) => (
              <Row key={each.id} document={document} door={each} name={names.get(each.id) ?? each.id} />
            ))}
          </tbody>
        </table>
        <ShowMore whole={whole} rest={rows.length - FIRST} onChange={setWhole} />
      </div>
    </Disclosure>
  );
}

interface RowProps {
  readonly document: CampusDocument;
  readonly door: DoorFlow;
  readonly name: string;
}

function Row({ document, door, name }: RowProps): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const opening = lookUp(document.openings, door.id);
  const mark = storeyMark(document, door.storey, text);
  const limit = opening ? DOOR_FLOW.value * clearWidth(opening) : null;
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
        {formats.fixed(door.peak, 1)}{' '}
        {limit !== null && door.peak > limit + COUNTED && (
          <span className="crowd-over">{t('rehearsal.door-over')}</span>
        )}
      </td>
      <td className="way-number">{limit === null ? '–' : formats.fixed(limit, 1)}</td>
    </tr>
  );
}
