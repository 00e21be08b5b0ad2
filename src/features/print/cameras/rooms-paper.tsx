import { useMemo, type ReactNode } from 'react';
import { roomVerdict } from '../../../session/cameras/room-verdict';
import { csvText } from '../../../base/csv-text';
import type { Citation } from '../../../base/finding';
import { assetsOf } from '../../../model/query/assets-of';
import { useSession } from '../../../session/react/session-context';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { citeKey, citesOnce } from '../../../standards/extinguishers/unit-rules';
import { citesText } from '../../../widgets/fire-units/unit-words';
import { placeMarks, storeyLabel } from '../../../widgets/labels';
import { PaperActions } from '../schedule/paper-actions';
import { PaperFrame } from '../schedule/paper-frame';
import { PaperTable } from '../schedule/paper-table';
import type { PaperProps } from './paper-props';
import { ReachAwaited } from './reach-awaited';
import { roomColumns, type RoomRow } from './rooms-columns';
import { usePaperHead } from './use-paper-head';
import { useReach } from './use-reach';

/** Every room that is to be seen: what is asked and why, what of its floor is seen at each level, who shows it, whether that is enough. */
export function RoomsPaper(props: PaperProps): ReactNode {
  const { document, cameras, result, storeys, made, text } = props;
  const { t } = text;
  const session = useSession();
  const head = usePaperHead(props);
  const withCameras = useMemo(
    () => storeys.filter((storey) => assetsOf(document, 'camera', storey).length > 0),
    [document, storeys],
  );
  const told = useReach(cameras, result, withCameras);
  const parts = useMemo(() => {
    const views = new Map(result.storeys.map((each) => [each.storey, each]));
    return storeys.flatMap((storey) => {
      const seenBy = new Map(told.reach.get(storey)?.rooms.map((each) => [each.space, each.cameras]));
      const rows = (views.get(storey)?.rooms ?? []).flatMap((room): RoomRow[] => {
        const verdict = roomVerdict(room);
        return verdict === null ? [] : [{ storey, room, verdict, cameras: seenBy.get(room.space) ?? [] }];
      });
      return rows.length === 0 ? [] : [{ storey, rows }];
    });
  }, [result, storeys, told.reach]);
  const clauses = useMemo(
    () => citesOnce(parts.flatMap(({ rows }) => rows.flatMap(({ verdict }) => verdict.cites))),
    [parts],
  );
  const columns = useMemo(() => {
    const numbers = new Map(clauses.map((cite, i) => [citeKey(cite), i + 1]));
    const numbersOf = (cites: readonly Citation[]): string =>
      [...new Set(cites.map((cite) => numbers.get(citeKey(cite)) ?? 0))].toSorted((a, b) => a - b).join(' ');
    const citesOf = (cites: readonly Citation[]): string => citesText(citesOnce(cites), text);
    return roomColumns({ document, scale: result.scale, numbersOf, citesOf, text });
  }, [clauses, document, result, text]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const save = (): void => {
    const own = columns.filter(({ only }) => only !== 'paper');
    const rows = parts.flatMap((part) => part.rows.map((row) => own.map(({ value }) => value(row))));
    session.part(createTextSaver)(
      `${t('camera-print.rooms-file')}.csv`,
      csvText([own.map(({ head: name }) => name), ...rows]),
    );
  };
  if (count === 0) return <p>{t('cameras.rooms-none')}</p>;
  if (!told.whole) return <ReachAwaited told={told} text={text} />;
  const onPaper = columns.filter(({ only }) => only !== 'file');
  return (
    <>
      <PaperActions count={t('camera-print.rooms-count', { count })} ready={told.whole} onSave={save} />
      <PaperFrame title={t('camera-print.rooms-title')} {...{ document, made, text }} {...head}>
        {parts.map(({ storey, rows }) => (
          <PaperTable
            key={storey}
            caption={`${marks.get(storey) ?? ''} · ${storeyLabel(document, storey, text)}`}
            columns={onPaper}
            rows={rows}
            idOf={({ room }) => room.space}
            sums={onPaper.map(({ sum }) => sum?.(rows) ?? null)}
          />
        ))}
        <p>{t('camera-print.rooms-note')}</p>
        <ol className="paper-clauses">
          {clauses.map((cite) => (
            <li key={citesText([cite], text)}>{citesText([cite], text)}</li>
          ))}
        </ol>
      </PaperFrame>
    </>
  );
}
