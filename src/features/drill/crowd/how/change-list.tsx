import { useMemo, useState, type ReactNode } from 'react';
import { statedExits } from '../../../../model/query/final-exits';
import type { CampusDocument } from '../../../../model/schema/document';
import { localId } from '../../../../model/schema/ids';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { NumberField } from '../../../../ui/number-field';
import { Segments } from '../../../../ui/segments';
import { SelectField } from '../../../../ui/select-field';
import { exitText, exitTexts } from '../exit-text';

/** Two minutes: a fire has grown by then. */
const USUAL = 120;
const MOST = 86_400;

/** Exits that shut, or open, while people walk, in the order in which they do. */
export function ChangeList({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const changes = useEvacuationState((state) => state.scenario.changes);
  const exits = useMemo(() => {
    const { areas, openings } = statedExits(document);
    const names = [...areas, ...openings].map(({ id }) => localId(id));
    return [...exitTexts(document, names, text)].map(([value, label]) => ({ value, label }));
  }, [document, text]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [at, setAt] = useState(USUAL);
  const [what, setWhat] = useState<'shuts' | 'opens'>('shuts');
  const exit = exits.find(({ value }) => value === chosen) ?? exits[0];
  const set = (next: typeof changes): void =>
    evacuation.change({ changes: next.toSorted((a, b) => a.at - b.at) });
  return (
    <div className="drill-start">
      <h3 className="crowd-head">{t('rehearsal.changes')}</h3>
      <p className="drill-soft">{t('rehearsal.changes-text')}</p>
      {changes.map((each) => {
        const name = exitText(document, each.exit, text);
        const time = t('rehearsal.time', { seconds: each.at });
        return (
          <div key={`${each.exit} ${each.at} ${each.open}`} className="crowd-line">
            <span>{t('rehearsal.change-line', { time, exit: name, open: each.open })}</span>
            <Button
              look="quiet"
              icon="close"
              iconOnly
              onClick={() => set(changes.filter((other) => other !== each))}
            >
              {t('rehearsal.change-remove', { exit: name })}
            </Button>
          </div>
        );
      })}
      {exit && (
        <>
          <SelectField<string>
            label={t('rehearsal.change-exit')}
            value={exit.value}
            options={exits}
            onChange={setChosen}
          />
          <div className="crowd-pair">
            <NumberField
              label={t('rehearsal.change-at')}
              value={at}
              digits={0}
              step={10}
              min={0}
              max={MOST}
              unit="s"
              complaint={(min, max) => t('rehearsal.number', { min, max })}
              onCommit={setAt}
            />
            <Segments<'shuts' | 'opens'>
              label={t('rehearsal.change-what')}
              options={(['shuts', 'opens'] as const).map((value) => ({
                value,
                label: t(`rehearsal.change-${value}`),
              }))}
              value={what}
              onChange={setWhat}
            />
          </div>
          <div className="crowd-buttons">
            <Button
              disabled={changes.some((each) => each.exit === exit.value && each.at === at)}
              onClick={() => set([...changes, { exit: exit.value, at, open: what === 'opens' }])}
            >
              {t('rehearsal.change-add')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
