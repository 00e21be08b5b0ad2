import { useEffect, type ReactNode } from 'react';
import { useSelection, useTool } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { Disclosure } from '../../ui/disclosure';
import { Appeared } from './panel/appeared';
import { DerivedList } from './panel/derived-list';
import { DoubtList } from './panel/doubt-list';
import { ThingChoice } from './panel/thing-choice';
import { WallForm } from './panel/wall-form';
import { WallKindFields } from './panel/wall-kind-fields';
import { ThingEditor } from './thing/thing-editor';
import { useDoubts } from './use-doubts';
import { useMender } from './use-mender';
import './editor.css';

/** Mending the plan: what is selected, what was found and waits for a decision, what is doubtful. */
export function EditorPanel(): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const thing = useSelection((selection) => selection.thing);
  const drawing = useTool((tool) => tool.kind === 'draw-wall');
  const asked = useDoubts();
  useEffect(() => mender.begin(), [mender]);
  return (
    <>
      <Appeared asked={asked} />
      {drawing ? (
        <section className="section" aria-label={t('mend.wall-next')}>
          <h2 className="mend-heading">{t('mend.wall-next')}</h2>
          <WallKindFields />
        </section>
      ) : thing ? (
        <ThingEditor key={thing.id} thing={thing} />
      ) : (
        <p className="section mend-note">{t('mend.start')}</p>
      )}
      <div className="section mend-ways">
        <Disclosure title={t('mend.choose')}>
          <ThingChoice />
        </Disclosure>
        <Disclosure title={t('mend.by-numbers')}>
          <WallForm />
        </Disclosure>
      </div>
      <DerivedList asked={asked} />
      <DoubtList asked={asked} />
    </>
  );
}
