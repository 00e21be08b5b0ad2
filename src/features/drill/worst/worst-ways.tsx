import { useMemo, useState, type ReactNode } from 'react';
import type { StoreyWorst } from '../../../analyses/way-out/result';
import { storeyGroups } from '../../../model/query/storey-groups';
import { walkingTime } from '../../../standards/walking-time';
import { useDrill, useDrillState } from '../../../session/react/use-drill';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { Section } from '../../../ui/section';
import { roomName, storeyMark } from '../names';
import { RoomsWithoutWay } from './rooms-without-way';
import { worstCsv } from './worst-csv';

/** The longest way out of each storey, longest first; each row begins a way there. */
export function WorstWays(): ReactNode {
  const drill = useDrill();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const worst = useDrillState((state) => state.worst);
  const walker = useDrillState((state) => state.walker);
  const failed = useDrillState((state) => state.worstStatus === 'failed');
  const [all, setAll] = useState(false);
  const rows = useMemo(() => longestFirst(worst ?? []), [worst]);
  if (!document) return null;
  const groups = storeyGroups(document);
  const own = groups.find(({ storeys }) => storeys.some(({ id }) => id === storey));
  const several = groups.length > 1;
  const shown = rows.filter(({ id }) => all || !several || own?.storeys.some((each) => each.id === id));
  return (
    <Section title={t('drill.worst')}>
      {failed && <Button onClick={drill.retry}>{t('drill.retry')}</Button>}
      {worst === null && !failed && <ProgressBar label={t('drill.worst-working')} share={null} />}
      {worst !== null && (
        <>
          <p className="drill-soft">{t('drill.worst-text')}</p>
          <table className="way-table">
            <caption className="visually-hidden">{t('drill.worst')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('drill.worst-storey')}</th>
                <th scope="col">{t('drill.worst-place')}</th>
                <th scope="col" className="way-number">
                  {t('drill.worst-length')}
                </th>
                <th scope="col" className="way-number">
                  {t('drill.worst-time')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, worst: farthest }) => {
                const mark = storeyMark(document, id, text);
                return (
                  <tr key={id} data-shown={id === storey}>
                    <th scope="row">
                      {farthest ? (
                        <button
                          type="button"
                          className="way-link"
                          aria-label={t('drill.worst-from', { storey: mark })}
                          onClick={() => drill.startAtWorst(id)}
                        >
                          {mark}
                        </button>
                      ) : (
                        mark
                      )}
                    </th>
                    <td className="way-place">{farthest && roomName(document, farthest.place, text)}</td>
                    <td className="way-number">{farthest ? formats.metres(farthest.length) : '–'}</td>
                    <td className="way-number">
                      {farthest
                        ? t('drill.time', { seconds: walkingTime(farthest.lengths, walker) })
                        : t('drill.no-way')}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <div className="drill-buttons">
            {several && (
              <Button onClick={() => setAll(!all)}>
                {t(all ? 'drill.own-storeys' : 'drill.all-storeys')}
              </Button>
            )}
            <Button
              icon="save"
              onClick={() => drill.save(`${t('drill.csv-name')}.csv`, worstCsv(document, rows, walker, text))}
            >
              {t('drill.csv')}
            </Button>
          </div>
          <RoomsWithoutWay document={document} storeys={shown} />
        </>
      )}
    </Section>
  );
}

const longestFirst = (worst: readonly StoreyWorst[]): readonly StoreyWorst[] =>
  worst.toSorted((a, b) => (b.worst?.length ?? Infinity) - (a.worst?.length ?? Infinity));
