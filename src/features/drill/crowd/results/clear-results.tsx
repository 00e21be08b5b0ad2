import { useMemo, useState, type ReactNode } from 'react';
import type { Cleared, ClearedStorey } from '../../../../analyses/evacuation/report/report';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import type { SpaceId } from '../../../../model/schema/ids';
import { placeOf } from '../../../../session/place-of';
import { useDrill } from '../../../../session/react/use-drill';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { Disclosure } from '../../../../ui/disclosure';
import { SortHead } from '../../../../ui/sort-head';
import { storeyMark } from '../../../../widgets/way-names';
import { roomLabel } from '../../../../widgets/room-label';
import { clockText } from '../playback/clock-text';
import { ShowMore } from './show-more';

/** Rows shown before the rest is asked for. */
const FIRST = 12;
const ALL = 300;
/** Metres seen across when flying to a room. */
const SPAN = 20;

type Column = 'place' | 'most' | 'passed' | 'time';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly note: string | null;
  readonly most: number;
  /** Of a storey: people from elsewhere. */
  readonly passed: number | null;
  /** Infinity = never. */
  readonly time: number;
  go(): void;
}

/** When each storey was clear, the last first. */
export function StoreyClearing({
  document,
  storeys,
}: {
  readonly document: CampusDocument;
  readonly storeys: readonly ClearedStorey[];
}): ReactNode {
  const session = useSession();
  const text = useText();
  const rows = useMemo(
    () =>
      storeys
        .filter(({ most }) => most > 0)
        .map(({ id, most, passed, cleared }): Row => ({
          key: id,
          name: storeyMark(document, id, text),
          note: null,
          most,
          passed,
          time: cleared ?? Infinity,
          go: () => session.showStorey(id),
        })),
    [document, storeys, session, text],
  );
  return <Clearing title={text.t('rehearsal.clear-storeys')} rows={rows} />;
}

/** When each room was clear, the last first. */
export function SpaceClearing({
  document,
  spaces,
}: {
  readonly document: CampusDocument;
  readonly spaces: readonly Cleared<SpaceId>[];
}): ReactNode {
  const drill = useDrill();
  const text = useText();
  const rows = useMemo(() => {
    return spaces.map(({ id, most, cleared }): Row => {
      const storey = lookUp(document.spaces, id)?.storey;
      return {
        key: id,
        name: roomLabel(document, id, text),
        note: storey ? storeyMark(document, storey, text) : null,
        most,
        passed: null,
        time: cleared ?? Infinity,
        go: () => {
          const at = placeOf(document, id);
          if (at) drill.goTo(at, SPAN);
        },
      };
    });
  }, [document, spaces, drill, text]);
  return <Clearing title={text.t('rehearsal.clear-spaces')} rows={rows} />;
}

const compare: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
  place: (a, b) =>
    `${a.note ?? ''} ${a.name}`.localeCompare(`${b.note ?? ''} ${b.name}`, undefined, { numeric: true }),
  most: (a, b) => a.most - b.most,
  passed: (a, b) => (a.passed ?? 0) - (b.passed ?? 0),
  time: (a, b) => (a.time === b.time ? 0 : a.time - b.time),
};

function Clearing({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }): ReactNode {
  const { t, formats } = useText();
  const [{ by, down }, setOrder] = useState<{ by: Column; down: boolean }>({ by: 'time', down: true });
  const [whole, setWhole] = useState(false);
  const sorted = useMemo(
    () => rows.toSorted((a, b) => (down ? -1 : 1) * compare[by](a, b)).slice(0, ALL),
    [rows, by, down],
  );
  if (rows.length === 0) return null;
  const sort = (next: Column): void => setOrder({ by: next, down: next === by ? !down : next !== 'place' });
  const hasPassed = rows.some(({ passed }) => passed !== null);
  const head = { sorted: by, down, onSort: sort };
  return (
    <Disclosure title={title} aside={<span className="count">{formats.number(rows.length)}</span>}>
      <div className="drill-start">
        <p className="drill-soft">{t('rehearsal.clear-text')}</p>
        <table className="way-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <SortHead<Column> by="place" name={t('rehearsal.clear-place')} {...head} />
              <SortHead<Column> by="most" name={t('rehearsal.clear-most')} number {...head} />
              {hasPassed && (
                <SortHead<Column> by="passed" name={t('rehearsal.clear-passed')} number {...head} />
              )}
              <SortHead<Column> by="time" name={t('rehearsal.clear-time')} number {...head} />
            </tr>
          </thead>
          <tbody>
            {(whole ? sorted : sorted.slice(0, FIRST)).map(({ key, name, note, most, passed, time, go }) => (
              <tr key={key}>
                <th scope="row" className="crowd-name">
                  <button type="button" className="way-link" onClick={go}>
                    {note === null ? name : `${note} ${name}`}
                  </button>
                </th>
                <td className="way-number">{formats.number(most)}</td>
                {passed !== null && <td className="way-number">{formats.number(passed)}</td>}
                <td className="way-number">
                  {time === Infinity ? <strong>{t('rehearsal.clear-never')}</strong> : clockText(time)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <ShowMore
          whole={whole}
          rest={sorted.length - FIRST}
          beyond={rows.length - sorted.length}
          onChange={setWhole}
        />
      </div>
    </Disclosure>
  );
}
