import { useState, type ReactNode } from 'react';
import type { Alignment } from '../../../../model/query/arranged-places';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { createArranger } from '../../../../session/use-cases/arrange-assets';
import { Button } from '../../../../ui/button';
import type { IconName } from '../../../../ui/icon';
import { NumberField } from '../../../../ui/number-field';

const ALIGN: readonly (readonly [Alignment, IconName])[] = [
  ['west', 'alignWest'],
  ['middle-x', 'alignMiddleX'],
  ['east', 'alignEast'],
  ['north', 'alignNorth'],
  ['middle-y', 'alignMiddleY'],
  ['south', 'alignSouth'],
];
/** Metres that a typed move may be. */
const FAR = 10_000;

/** Several on one line, evenly apart, or moved together by typed metres; each one undo step. */
export function ArrangeBar({ count }: { readonly count: number }): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const arranger = session.part(createArranger);
  const [by, setBy] = useState({ x: 0, y: 0 });
  const complaint = (min: number, max: number): string =>
    t('app.number-range', { min: formats.number(min), max: formats.number(max) });
  const range = { min: -FAR, max: FAR };
  return (
    <div className="arrange" role="group" aria-label={t('arrange.title')}>
      <div className="arrange-buttons">
        {ALIGN.map(([to, icon]) => (
          <Button key={to} icon={icon} iconOnly onClick={() => arranger.align(to)}>
            {t(`arrange.${to}`)}
          </Button>
        ))}
        {(['x', 'y'] as const).map((axis) => (
          <Button
            key={axis}
            icon={axis === 'x' ? 'spreadX' : 'spreadY'}
            iconOnly
            disabled={count < 3}
            onClick={() => arranger.distribute(axis)}
          >
            {t(`arrange.spread-${axis}`)}
          </Button>
        ))}
      </div>
      <div className="arrange-by">
        <NumberField
          label={t('arrange.by-x')}
          value={by.x}
          {...range}
          complaint={complaint}
          onCommit={(x) => setBy({ ...by, x })}
        />
        <NumberField
          label={t('arrange.by-y')}
          value={by.y}
          {...range}
          complaint={complaint}
          onCommit={(y) => setBy({ ...by, y })}
        />
        <Button disabled={by.x === 0 && by.y === 0} onClick={() => arranger.moveBy(by.x, by.y)}>
          {t('arrange.move')}
        </Button>
      </div>
    </div>
  );
}
