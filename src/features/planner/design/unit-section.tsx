import { useMemo, useState, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useCoverage, usePlan, useView } from '../../../session/react/use-stores';
import { useUnits } from '../../../session/react/use-units';
import { useText } from '../../../session/react/use-text';
import { createUnitLayer } from '../../../session/design/unit-layer';
import { unitMarks } from '../../../session/design/unit-marks';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { placeMarks } from '../../../widgets/labels';
import { countOf, worstFirst } from '../../../widgets/fire-units/unit-order';
import { RoomChoiceBar } from './room-choice-bar';
import { UnitTable } from './unit-table';

const PAGE = 12;

type Filter = 'storey' | 'all';

/** What is reckoned together, what the code asks of it and what stands there; the worst first. */
export function UnitSection(): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createUnitLayer);
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const status = useCoverage((coverage) => coverage.status);
  const oneDistance = useView((view) => view.limit !== null);
  const all = useUnits();
  const [filter, setFilter] = useState<Filter>('storey');
  const [most, setMost] = useState(PAGE);
  const marks = useMemo(() => unitMarks(all), [all]);
  const places = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  const listed = useMemo(
    () => worstFirst(filter === 'all' ? all : all.filter(({ unit }) => unit.storey === storey)),
    [all, filter, storey],
  );
  if (!document || !places) return null;
  // As the list beneath it: what the filter leaves out isn't counted either.
  const [broken, withK] = [countOf(listed, 'broken'), countOf(listed, 'with-k')];
  const nameOf = ({ unit }: UnitVerdict): string => {
    const mark = marks.get(unit.id) ?? '';
    return filter === 'all' ? `${places.get(unit.storey) ?? ''} ${mark}` : mark;
  };
  const more = nextBunch(listed.length - most, 4 * PAGE);
  return (
    <Section
      title={t('calc.title')}
      aside={
        listed.length > 0 && (
          <span className="count">{t('calc.broken', { broken, withK, count: listed.length })}</span>
        )
      }
    >
      {all.length === 0 ? (
        <>
          <p className="design-note" role="status">
            {t(oneDistance ? 'calc.one-distance' : status === 'ready' ? 'calc.none' : 'calc.awaited')}
          </p>
          {oneDistance && <Button onClick={() => session.setLimit(null)}>{t('calc.by-code')}</Button>}
        </>
      ) : (
        <>
          <Segments<Filter>
            label={t('storeys.stack')}
            options={[
              { value: 'storey', label: t('assets.filter-storey') },
              { value: 'all', label: t('assets.filter-all') },
            ]}
            value={filter}
            onChange={setFilter}
          />
          <label className="design-check">
            <input
              type="checkbox"
              checked={state.all}
              onChange={({ currentTarget }) => part.showAll(currentTarget.checked)}
            />
            {t('calc.on-plan')}
          </label>
          {listed.length === 0 ? (
            <p className="design-note">{t('calc.none-here')}</p>
          ) : (
            <UnitTable units={listed.slice(0, most)} nameOf={nameOf} document={document} />
          )}
          {more > 0 && (
            <Button look="quiet" onClick={() => setMost(most + more)}>
              {t('calc.more', { count: more })}
            </Button>
          )}
          {listed.some(({ unit }) => unit.k !== null) && <p className="design-note">{t('calc.k-note')}</p>}
          <div className="table-foot">
            <Button
              look="quiet"
              icon="download"
              onClick={() => session.overlay.setState({ open: 'fire-papers' })}
            >
              {t('calc.papers')}
            </Button>
          </div>
          <RoomChoiceBar document={document} />
        </>
      )}
    </Section>
  );
}
