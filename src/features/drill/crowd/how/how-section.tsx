import { MAX_SEED } from '../../../../model/scenario/run-choices';
import type { ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Disclosure } from '../../../../ui/disclosure';
import { NumberField } from '../../../../ui/number-field';
import { Section } from '../../../../ui/section';
import { ChangeList } from './change-list';
import { ModelChoice } from './model-choice';
import { ShutList } from './shut-list';
import { SmokeList } from './smoke-list';

const LONGEST = 86_400;

/** How people walk, by which exits, through which doors, and for how long. */
export function HowSection({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const maxTime = useEvacuationState((state) => state.scenario.maxTime);
  const seed = useEvacuationState((state) => state.scenario.seed);
  const complaint = (min: number, max: number): string => t('rehearsal.number', { min, max });
  return (
    <Section title={t('rehearsal.how')}>
      <ModelChoice />
      <div className="crowd-pair crowd-pair-top">
        <div className="crowd-choice">
          <NumberField
            label={t('rehearsal.max-time')}
            value={maxTime}
            digits={0}
            step={60}
            min={10}
            max={LONGEST}
            unit="s"
            complaint={complaint}
            onCommit={(value) => evacuation.change({ maxTime: value })}
          />
          <p className="drill-soft">
            {t('rehearsal.max-time-hint', { time: t('rehearsal.time', { seconds: maxTime }) })}
          </p>
        </div>
        <div className="crowd-choice">
          <NumberField
            label={t('rehearsal.seed')}
            value={seed}
            digits={0}
            step={1}
            min={0}
            max={MAX_SEED}
            whole
            complaint={complaint}
            onCommit={(value) => evacuation.change({ seed: value })}
          />
          <p className="drill-soft">{t('rehearsal.seed-hint')}</p>
        </div>
      </div>
      <div className="crowd-folds">
        <ShutList document={document} />
        <Disclosure title={t('rehearsal.advanced')}>
          <SmokeList document={document} />
          <ChangeList document={document} />
        </Disclosure>
      </div>
    </Section>
  );
}
