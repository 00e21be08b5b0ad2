import { useState, type ReactNode } from 'react';
import { storeyGroups } from '../../../../model/query/storey-groups';
import type { CampusDocument } from '../../../../model/schema/document';
import { localId, type StoreyId } from '../../../../model/schema/ids';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import type { SmokeLaw } from '../../../../standards/smoke/smoke-laws';
import { Button } from '../../../../ui/button';
import { NumberField } from '../../../../ui/number-field';
import { SelectField } from '../../../../ui/select-field';
import { storeyMark } from '../../../../widgets/way-names';
import { storeyNamed } from '../named';

const LAWS: readonly SmokeLaw[] = ['fridolf', 'lund'];
/** 1/m: people see some metres, and slow down. */
const USUAL = 1;
const MOST = 100;

/** Storeys with smoke, as thick all over each. */
export function SmokeList({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const smoke = useEvacuationState((state) => state.scenario.smoke);
  const shown = useView((view) => view.storey);
  const [chosen, setChosen] = useState<StoreyId | null>(null);
  const storeys = smoke?.storeys ?? [];
  const law = smoke?.law ?? 'fridolf';
  const set = (next: typeof storeys): void =>
    evacuation.change({ smoke: next.length === 0 ? null : { law, storeys: next } });
  const left = storeyGroups(document)
    .flatMap((group) => group.storeys)
    .filter(({ id }) => !storeys.some(({ storey }) => storeyNamed(document, storey)?.id === id));
  const next = left.find(({ id }) => id === chosen) ?? left.find(({ id }) => id === shown) ?? left[0];
  return (
    <div className="drill-start">
      <h3 className="crowd-head">{t('rehearsal.smoke')}</h3>
      {storeys.length > 0 && (
        <SelectField<SmokeLaw>
          label={t('rehearsal.smoke-law')}
          value={law}
          options={LAWS.map((value) => ({ value, label: t(`rehearsal.smoke-law-${value}`) }))}
          onChange={(value) => evacuation.change({ smoke: { law: value, storeys } })}
        />
      )}
      <p className="drill-soft">{t(`rehearsal.smoke-text-${law}`)}</p>
      {storeys.map((each) => {
        const known = storeyNamed(document, each.storey);
        const mark = known ? storeyMark(document, known.id, text) : each.storey;
        return (
          <div key={each.storey} className="crowd-line">
            <span>{mark}</span>
            <NumberField
              label={t('rehearsal.smoke-of', { storey: mark })}
              hideLabel
              value={each.extinction}
              digits={2}
              step={0.5}
              min={0}
              max={MOST}
              unit="1/m"
              complaint={(min, max) => t('rehearsal.number', { min, max })}
              onCommit={(extinction) =>
                set(storeys.map((other) => (other === each ? { ...each, extinction } : other)))
              }
            />
            <Button
              look="quiet"
              icon="close"
              iconOnly
              onClick={() => set(storeys.filter((other) => other !== each))}
            >
              {t('rehearsal.smoke-remove', { storey: mark })}
            </Button>
          </div>
        );
      })}
      {next && (
        <div className="crowd-pair">
          <SelectField<StoreyId>
            label={t('rehearsal.smoke-storey')}
            value={next.id}
            options={left.map(({ id }) => ({ value: id, label: storeyMark(document, id, text) }))}
            onChange={setChosen}
          />
          <Button onClick={() => set([...storeys, { storey: localId(next.id), extinction: USUAL }])}>
            {t('rehearsal.smoke-add')}
          </Button>
        </div>
      )}
    </div>
  );
}
