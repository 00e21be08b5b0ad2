import { useMemo, type ReactNode } from 'react';
import { csvText } from '../../../base/csv-text';
import type { StoreyId } from '../../../model/schema/ids';
import { partOf, roomChanges, type RoomChange } from '../../../session/cameras/room-changes';
import { useSession } from '../../../session/react/session-context';
import { createTextSaver } from '../../../session/use-cases/save-text';
import { Button } from '../../../ui/button';
import { placeMarks, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { PaperActions } from '../schedule/paper-actions';
import { PaperFrame } from '../schedule/paper-frame';
import { PaperTable } from '../schedule/paper-table';
import { comparedFigures, type ComparedFigure } from './compare-figures';
import type { PaperProps } from './paper-props';
import { usePaperHead } from './use-paper-head';

/** What is seen now beside what was when somebody said so: figures, then each room that changed. */
export function ComparePaper(props: PaperProps): ReactNode {
  const { cameras, state, text } = props;
  const { t } = text;
  const { before } = state;
  if (before === null) {
    return (
      <div className="camera-papers-wait">
        <p className="papers-count" role="status">
          {t('camera-print.no-before')}
        </p>
        <Button onClick={() => cameras.remember()}>{t('cameras.remember')}</Button>
      </div>
    );
  }
  return <Compared {...props} before={before} />;
}

type ComparedProps = PaperProps & { readonly before: NonNullable<PaperProps['state']['before']> };

function Compared({ before, ...props }: ComparedProps): ReactNode {
  const { document, result, storeys, scope, made, text } = props;
  const { t } = text;
  const session = useSession();
  const head = usePaperHead(props);
  const isWhole = scope === 'campus';
  const figures = useMemo(
    () => comparedFigures(partOf(before, storeys), partOf(result, storeys), isWhole, text),
    [before, result, storeys, isWhole, text],
  );
  const rooms = useMemo(() => roomChanges(before, result, storeys), [before, result, storeys]);
  const columns = useMemo(() => figureColumns(text), [text]);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const places = useMemo(() => changeColumns(text), [text]);
  const nameOf = (change: RoomChange): string =>
    `${marks.get(change.storey) ?? ''} ${spaceLabel(document, change.space, text)}`.trim();
  const ofScope = scopeText(storeys, isWhole);
  const own = [{ head: t('camera-print.room'), share: 24, value: nameOf }, ...places];
  const save = (): void => {
    const lines = [
      columns.map(({ head: name }) => name),
      ...figures.map((row) => columns.map(({ value }) => value(row))),
      [],
      own.map(({ head: name }) => name),
      ...rooms.map((row) => own.map(({ value }) => value(row))),
    ];
    session.part(createTextSaver)(`${t('camera-print.compare-file')}.csv`, csvText(lines));
  };
  return (
    <>
      <PaperActions count={t('camera-print.changed-count', { count: rooms.length })} ready onSave={save} />
      {before.scale.id !== result.scale.id && <p role="status">{t('camera-print.other-scale')}</p>}
      <PaperFrame title={t('camera-print.compare-title')} {...{ document, made, text }} {...head}>
        <PaperTable caption={ofScope} columns={columns} rows={figures} idOf={({ key }) => key} />
        {rooms.length === 0 ? (
          <p>{t('camera-print.no-change')}</p>
        ) : (
          <PaperTable
            caption={t('camera-print.changed')}
            columns={own}
            rows={rooms}
            idOf={({ space }) => space}
          />
        )}
      </PaperFrame>
    </>
  );

  function scopeText(of: readonly StoreyId[], whole: boolean): string {
    if (whole) return t('cameras.scope-all');
    return text.formats.list(
      of.map((storey) => `${marks.get(storey) ?? ''} · ${storeyLabel(document, storey, text)}`),
    );
  }
}

interface Column<Row> {
  readonly head: string;
  readonly share: number;
  readonly number?: boolean;
  value(row: Row): string | number | null;
}

const figureColumns = ({ t }: PaperProps['text']): readonly Column<ComparedFigure>[] => [
  { head: t('cameras.figure'), share: 40, value: ({ label }) => label },
  { head: t('cameras.before'), share: 20, number: true, value: ({ before }) => before },
  { head: t('cameras.now'), share: 20, number: true, value: ({ after }) => after },
  { head: t('cameras.change'), share: 20, number: true, value: ({ change }) => change },
];

/** What was and what is of each room. */
function changeColumns({ t, formats }: PaperProps['text']): readonly Column<RoomChange>[] {
  const pair = (
    head: string,
    pick: (figures: NonNullable<RoomChange['before']>) => string,
  ): readonly Column<RoomChange>[] =>
    (['before', 'after'] as const).map((when) => ({
      head: t(when === 'before' ? 'camera-print.was' : 'camera-print.is', { what: head }),
      share: 13,
      number: true,
      value: (change) => {
        const figures = change[when];
        return figures === null ? t('camera-print.no-duty') : pick(figures);
      },
    }));
  return [
    ...pair(t('cameras.blind'), ({ blind }) => formats.area(blind)),
    ...pair(t('cameras.below'), ({ below }) => formats.area(below)),
    ...pair(t('camera-print.doorways'), ({ doorways, unmet }) =>
      doorways === 0 ? '–' : t('camera-print.doorways-met', { met: doorways - unmet, all: doorways }),
    ),
  ];
}
