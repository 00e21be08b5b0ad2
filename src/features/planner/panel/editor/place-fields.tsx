import type { ReactNode, Ref } from 'react';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import { useSession } from '../../../../session/react/session-context';
import { useTool } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { createArranger } from '../../../../session/use-cases/arrange-assets';
import { NumberField, readNumber } from '../../../../ui/number-field';
import { EntryField } from './entry-field';
import { NudgePad } from './nudge-pad';

interface PlaceFieldsProps {
  readonly assets: readonly Asset[];
  readonly padRef: Ref<HTMLDivElement>;
}

const COORDINATE = 1e7;

/** Where it stands in numbers, and the pad; of several the number that they share, or none. */
export function PlaceFields({ assets, padRef }: PlaceFieldsProps): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const arranger = session.part(createArranger);
  const [first, ...others] = assets;
  // Of a drag: where the pointer holds it.
  const held = useTool((tool) => (tool.kind === 'move' && tool.id === first?.id ? tool.at : null));
  if (!first) return null;
  const complaint = (min: number, max: number): string =>
    t('app.number-range', { min: formats.number(min), max: formats.number(max) });
  const at = held ?? first;
  const several = (axis: 'x' | 'y'): ReactNode => {
    const same = others.every((asset) => asset[axis] === first[axis]);
    return (
      <EntryField
        label={t(`assets.${axis}`)}
        numeric
        value={same ? first[axis].toFixed(2) : ''}
        placeholder={t('edit-field.mixed')}
        onCommit={(typed) => {
          const metres = readNumber(typed);
          if (!(Math.abs(metres) <= COORDINATE)) return complaint(-COORDINATE, COORDINATE);
          arranger.moveAllTo(axis, metres);
          return null;
        }}
      />
    );
  };
  return (
    <>
      <div className="editor-place">
        <div className="editor-fields">
          {others.length > 0 ? (
            <>
              {several('x')}
              {several('y')}
            </>
          ) : (
            <>
              <NumberField
                label={t('assets.x')}
                value={at.x}
                complaint={complaint}
                onCommit={(x) => session.moveTo(first.id, x, first.y)}
              />
              <NumberField
                label={t('assets.y')}
                value={at.y}
                complaint={complaint}
                onCommit={(y) => session.moveTo(first.id, first.x, y)}
              />
            </>
          )}
        </div>
        <NudgePad padRef={padRef} />
      </div>
      <p className="editor-hint">{t('assets.nudge')}</p>
    </>
  );
}
