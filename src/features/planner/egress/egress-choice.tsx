import type { ReactNode } from 'react';
import type { SafetyGoal } from '../../../analyses/egress/field/storey-field';
import type { CampusDocument } from '../../../model/schema/document';
import { EGRESS_LOOKS, type EgressLook } from '../../../session/egress/egress-state';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { neededWidth } from '../../../standards/mobility/mobility';
import { GOERS, isRolling, type Goer } from '../../../standards/goers';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { goerName } from '../../../widgets/goer-name';
import { HourChoice } from '../../../widgets/hour-choice';
import { LabelledChoice } from '../panel/labelled-choice';
import { CodeChoice } from './code-choice';
import { useEgressPart } from './use-egress-part';

const GOALS: readonly SafetyGoal[] = ['exit', 'open'];

/** How ways out are looked at: at which hour, what the floor is tinted by, where it is safe, who walks, and by which code. */
export function EgressChoice({ document }: { readonly document: CampusDocument }): ReactNode {
  const part = useEgressPart();
  const text = useText();
  const { t, formats } = text;
  const pointing = useTool((tool) => tool.kind === 'egress-place');
  const { look, goal, walker } = useEgressSlice((state) => state.choice);
  return (
    <Section title={t('ways.choice')}>
      <HourChoice />
      <Disclosure
        title={t('ways.view')}
        aside={
          <span className="count">
            {[t(`ways.look-${look}`), t(`ways.goal-${goal}`), goerName(walker, text)].join(' · ')}
          </span>
        }
      >
        <div className="egress-how">
          <LabelledChoice label={t('ways.look')}>
            <Segments<EgressLook>
              label={t('ways.look')}
              value={look}
              options={EGRESS_LOOKS.map((value) => ({ value, label: t(`ways.look-${value}`) }))}
              onChange={(next) => part.choose({ look: next })}
            />
          </LabelledChoice>
          <LabelledChoice label={t('ways.goal')}>
            <Segments<SafetyGoal>
              label={t('ways.goal')}
              value={goal}
              options={GOALS.map((value) => ({ value, label: t(`ways.goal-${value}`) }))}
              onChange={(next) => part.choose({ goal: next })}
            />
          </LabelledChoice>
          <div className="egress-goers">
            <LabelledChoice label={t('drill.walker')}>
              <Segments<Goer>
                label={t('drill.walker')}
                value={walker}
                options={GOERS.map((value) => ({ value, label: goerName(value, text) }))}
                onChange={(next) => part.choose({ walker: next })}
              />
            </LabelledChoice>
          </div>
          <p className="egress-note">
            {isRolling(walker)
              ? t('egress-tint.rolled', { width: formats.metres(neededWidth(walker), 1) })
              : t('ways.alone')}
          </p>
          <CodeChoice document={document} />
        </div>
      </Disclosure>
      <div className="egress-ask">
        <Button
          icon="target"
          look={pointing ? 'solid' : 'outline'}
          aria-pressed={pointing}
          onClick={part.toggleTool}
        >
          {t('ways.point')}
        </Button>
        {pointing && <span className="egress-note">{t('ways.pointing')}</span>}
      </div>
    </Section>
  );
}
