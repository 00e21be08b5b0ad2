import { useState, type ReactNode } from 'react';
import { WallBodyFields } from '../wall-body-fields';
import { useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { NumberField } from '../../../ui/number-field';
import { CheckField } from '../check-field';
import { useComplaint, useMender } from '../use-mender';

/** What the next wall is like. */
export function WallKindFields(): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const complaint = useComplaint();
  // The tool in hand knows it; else what was chosen last.
  const inHand = useTool((tool) => (tool.kind === 'draw-wall' ? tool.wall : null));
  const [last, setLast] = useState(mender.wallKind);
  const wall = inHand ?? last;
  const set = (fields: Partial<typeof wall>): void => {
    mender.setWallKind(fields);
    setLast(mender.wallKind());
  };
  return (
    <>
      <div className="mend-pair">
        <NumberField
          label={t('mend.thickness')}
          value={wall.thickness}
          step={0.05}
          min={0}
          max={2}
          unit="m"
          complaint={complaint}
          onCommit={(thickness) => set({ thickness })}
        />
        {wall.height !== null && (
          <NumberField
            label={t('mend.height')}
            value={wall.height}
            min={0.5}
            max={20}
            unit="m"
            complaint={complaint}
            onCommit={(height) => set({ height })}
          />
        )}
      </div>
      <WallBodyFields wall={wall} onChange={set} />
      <CheckField label={t('mend.parts-rooms')} checked={wall.parts} onChange={(parts) => set({ parts })} />
    </>
  );
}
