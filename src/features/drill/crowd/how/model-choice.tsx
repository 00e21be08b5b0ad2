import type { ReactNode } from 'react';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { SelectField } from '../../../../ui/select-field';
import { EXIT_CHOICE_WORDS, presetOf, SHOWN_PRESETS, type ShownPreset } from './preset-of';

const CHOICES = ['nearest', 'shortest-time'] as const;

/** How people walk and by which exit they leave, each with what it means and where it ends. */
export function ModelChoice(): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const preset = useEvacuationState((state) => presetOf(state.scenario));
  const routing = useEvacuationState((state) => state.scenario.routing);
  const options = SHOWN_PRESETS.map((value) => ({ value, label: t(`rehearsal.preset-${value}`) }));
  const own = { value: '' as const, label: t('rehearsal.preset-own') };
  return (
    <>
      <div className="crowd-choice">
        <SelectField<ShownPreset | ''>
          label={t('rehearsal.preset')}
          value={preset ?? ''}
          options={preset === null ? [own, ...options] : options}
          onChange={(value) => value !== '' && evacuation.change({ model: { preset: value } })}
        />
        <p className="drill-soft">{t(`rehearsal.preset-${preset ?? 'own'}-text`)}</p>
      </div>
      <div className="crowd-choice">
        <SelectField<(typeof CHOICES)[number]>
          label={t('rehearsal.exits-choice')}
          value={routing.exitChoice}
          options={CHOICES.map((value) => ({
            value,
            label: t(`rehearsal.exits-${EXIT_CHOICE_WORDS[value]}`),
          }))}
          onChange={(exitChoice) => evacuation.change({ routing: { ...routing, exitChoice } })}
        />
        <p className="drill-soft">{t(`rehearsal.exits-${EXIT_CHOICE_WORDS[routing.exitChoice]}-text`)}</p>
      </div>
    </>
  );
}
