import { useMemo, useState, type ReactNode } from 'react';
import { RUNS_KEPT } from '../../../../model/scenario/runs-kept';
import type { CampusDocument } from '../../../../model/schema/document';
import type { RunHead } from '../../../../session/evacuation/runs/run-list';
import { useEvacuation, useRuns } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Section } from '../../../../ui/section';
import { SelectField } from '../../../../ui/select-field';
import { ShowMore } from '../results/show-more';
import { ComparisonView } from './comparison-view';
import { runNames } from './run-name';
import { RunRow } from './run-row';
import './runs.css';

/** Runs shown before the rest is asked for. */
const FIRST = 5;
const NONE = '';

/** The runs of the plan that this device keeps, and two of them side by side. */
export function RunsSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const { runs } = useEvacuation();
  const text = useText();
  const { t, formats } = text;
  const heads = useRuns((state) => state.heads);
  const present = useRuns((state) => state.present);
  const asked = useRuns((state) => state.asked);
  const comparison = useRuns((state) => state.comparison);
  const unread = useRuns((state) => state.unread);
  const [whole, setWhole] = useState(false);
  const names = useMemo(() => runNames(document, heads, text), [document, heads, text]);
  const options = heads.map(({ id }) => ({ value: id, label: names.get(id) ?? id }));
  const now = asked.now ?? present ?? heads[0]?.id ?? NONE;
  return (
    <Section
      title={t('rehearsal.runs')}
      aside={<span className="count">{formats.number(heads.length)}</span>}
    >
      <Notes document={document} />
      {unread !== null && <p className="crowd-outdated">{t(`rehearsal.runs-unread-${unread}`)}</p>}
      {heads.length === 0 ? (
        <p>{t('rehearsal.runs-none')}</p>
      ) : (
        <div className="crowd-folds">
          <Disclosure title={t('rehearsal.compare')} open>
            <div className="drill-start">
              {heads.length === 1 ? (
                <p>{t('rehearsal.compare-one')}</p>
              ) : (
                <>
                  <SelectField<string>
                    label={t('rehearsal.compare-before')}
                    value={asked.before ?? NONE}
                    options={[
                      { value: NONE, label: t('rehearsal.compare-none') },
                      ...options.filter(({ value }) => value !== now),
                    ]}
                    onChange={(id) => runs.compare(id === NONE ? null : id, now)}
                  />
                  <SelectField<string>
                    label={t('rehearsal.compare-now')}
                    value={now}
                    options={options.filter(({ value }) => value !== asked.before)}
                    onChange={(id) => runs.compare(asked.before, id)}
                  />
                </>
              )}
              {comparison && <ComparisonView document={document} comparison={comparison} heads={heads} />}
            </div>
          </Disclosure>
          <ul className="run-list">
            {(whole ? heads : heads.slice(0, FIRST)).map((head) => (
              <RunRow
                key={head.id}
                head={head}
                name={names.get(head.id) ?? head.id}
                isPresent={head.id === present}
              />
            ))}
          </ul>
          <ShowMore whole={whole} rest={heads.length - FIRST} onChange={setWhole} />
        </div>
      )}
      <p className="drill-soft">{t('rehearsal.runs-text', { most: RUNS_KEPT })}</p>
    </Section>
  );
}

/** What became of runs, and of what was set up, that somebody may want back. */
function Notes({ document }: { readonly document: CampusDocument }): ReactNode {
  const { runs } = useEvacuation();
  const text = useText();
  const { t } = text;
  const kept = useRuns((state) => state.kept);
  const removed = useRuns((state) => state.removed);
  const dropped = useRuns((state) => state.dropped);
  const replaced = useRuns((state) => state.replaced !== null);
  const nameOf = (head: RunHead): string => runNames(document, [head], text).get(head.id) ?? head.id;
  return (
    <>
      {!kept && <p className="crowd-outdated">{t('rehearsal.runs-not-kept')}</p>}
      {replaced && (
        <div className="crowd-buttons run-note" role="status">
          <p>{t('rehearsal.runs-replaced')}</p>
          <Button onClick={runs.setUpBefore}>{t('rehearsal.runs-set-up-before')}</Button>
        </div>
      )}
      {removed && (
        <div className="crowd-buttons run-note" role="status">
          <p>{t('rehearsal.runs-removed', { name: nameOf(removed.head) })}</p>
          <Button onClick={runs.bringBack}>{t('rehearsal.runs-bring-back')}</Button>
        </div>
      )}
      {dropped && (
        <p className="drill-soft">
          {t('rehearsal.runs-dropped', { name: nameOf(dropped), most: RUNS_KEPT })}
        </p>
      )}
    </>
  );
}
