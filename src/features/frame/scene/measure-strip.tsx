import { useState, type FormEvent, type ReactNode } from 'react';
import { FOOT } from '../../../i18n/formats';
import { useSession } from '../../../session/react/session-context';
import { useTool, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { Measurer } from '../../../session/tools/measure/measure-tool';
import { Button } from '../../../ui/button';
import { readNumber } from '../../../ui/number-field';
import { useMedia } from '../../../ui/use-media';

/** What the measuring tool wants, and what can be done with it without a keyboard. */
export function MeasureStrip({ measurer }: { readonly measurer: Measurer }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const units = useView((view) => view.units);
  const points = useTool((tool) => (tool.kind === 'measure' ? tool.chain.points.length : 0));
  const done = useTool((tool) => (tool.kind === 'measure' ? tool.done.length : 0));
  const touch = useMedia('(pointer: coarse)');
  const [typed, setTyped] = useState('');
  const metres = readNumber(typed) * (units === 'ft' ? FOOT : 1);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (metres > 0 && measurer.addLength(metres)) setTyped('');
  };
  return (
    <div className="scene-measure">
      <p className="scene-measure__hint">{t(touch ? 'measure.hint-touch' : 'measure.hint')}</p>
      {points > 0 && (
        <>
          <form className="scene-measure__length" onSubmit={add}>
            <label>
              {t('measure.next')}
              <input
                inputMode="decimal"
                autoComplete="off"
                size={6}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
              {units}
            </label>
            <Button icon="plus" iconOnly disabled={!(metres > 0)} onClick={add}>
              {t('measure.next')}
            </Button>
          </form>
          <Button onClick={measurer.stepBack}>{t('measure.back')}</Button>
          <Button onClick={measurer.finish}>{t('measure.finish')}</Button>
        </>
      )}
      {done > 0 && <Button onClick={measurer.clear}>{t('measure.clear')}</Button>}
      <Button look="solid" onClick={() => session.tools.putAway()}>
        {t('measure.done')}
      </Button>
    </div>
  );
}
