import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { CameraResult } from '../../../analyses/cameras/result';
import type { CampusDocument } from '../../../model/schema/document';
import { roomRows } from '../../../session/cameras/camera-figures';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { foldText } from '../../../session/search/fold-text';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import { TextField } from '../../../ui/text-field';
import { placeMarks, spaceLabel } from '../../../widgets/labels';
import { SortHead } from '../panel/sort-head';
import '../panel/tables.css';
import { usePlaceFilter } from '../panel/use-place-filter';
import { RoomLine } from './room-line';
import { roomsCsv } from './rooms-csv';
import { afterPress, BLIND_FIRST, ROOM_COLUMNS, sortedRooms, type RoomColumn } from './sorted-rooms';

const PAGE = 15;

interface SectionProps {
  readonly document: CampusDocument;
  readonly result: CameraResult;
}

/** Rooms that are to be seen, with how well they are; sorted, searched, page by page. */
export function RoomSection({ document, result }: SectionProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const place = usePlaceFilter(document, 'storey');
  const [order, setOrder] = useState(BLIND_FIRST);
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(PAGE);
  const wanted = useDeferredValue(sought);
  const all = useMemo(() => roomRows(result, null), [result]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const names = useMemo(
    () =>
      new Map(
        all.map(({ space }) => {
          const name = spaceLabel(document, space, text);
          return [space, { name, folded: foldText(name) }] as const;
        }),
      ),
    [all, document, text],
  );
  const here = all.filter(({ storey }) => place.isHere(storey));
  const part = foldText(wanted);
  const fit = here.filter(({ space }) => names.get(space)?.folded.includes(part));
  const found = sortedRooms(fit, order, ({ space }) => names.get(space)?.name ?? '');
  const labels: Readonly<Record<RoomColumn, string>> = {
    name: t('cameras.room'),
    share: t('cameras.room-seen'),
    blind: t('cameras.room-blind'),
    densest: t('cameras.room-densest'),
    cameras: t('cameras.room-cameras'),
  };
  const more = nextBunch(found.length - most, 4 * PAGE);
  return (
    <Section
      title={t('cameras.rooms')}
      aside={<span className="count">{t('cameras.rooms-count', { count: here.length })}</span>}
    >
      {place.control}
      {here.length === 0 ? (
        <p className="camera-note">{t('cameras.rooms-none')}</p>
      ) : (
        <>
          <TextField
            label={t('cameras.rooms-search')}
            hideLabel
            type="search"
            placeholder={t('cameras.rooms-search')}
            value={sought}
            onChange={setSought}
          />
          {found.length === 0 ? (
            <p className="camera-note">{t('cameras.rooms-not-found')}</p>
          ) : (
            <table className="table camera-table">
              <thead>
                <tr>
                  {ROOM_COLUMNS.map((by) => (
                    <SortHead
                      key={by}
                      label={labels[by]}
                      number={by !== 'name'}
                      order={order.by !== by ? null : order.down ? 'descending' : 'ascending'}
                      onSort={() => setOrder(afterPress(order, by))}
                    />
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.slice(0, most).map((row) => (
                  <RoomLine
                    key={row.space}
                    document={document}
                    row={row}
                    mark={marks.get(row.storey) ?? ''}
                  />
                ))}
              </tbody>
            </table>
          )}
          <div className="table-foot">
            {more > 0 && (
              <Button look="quiet" onClick={() => setMost(most + more)}>
                {t('cameras.more', { count: more })}
              </Button>
            )}
            <Button
              look="quiet"
              icon="download"
              onClick={() =>
                session.part(createTextSaver)(
                  `${t('cameras.rooms-csv-file')}.csv`,
                  roomsCsv(document, all, text),
                )
              }
            >
              {t('cameras.rooms-csv')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
