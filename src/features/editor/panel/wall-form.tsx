import { useState, type ReactNode } from 'react';
import type { Point } from '../../../model/schema/polygon';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Trouble } from '../trouble';
import { useMender, useTrouble } from '../use-mender';
import { PointFields } from './point-fields';
import { WallKindFields } from './wall-kind-fields';

/** Metres from the first point to the second one that is proposed. */
const APART = 2;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A wall by numbers: what the picture does with clicks. */
export function WallForm(): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const storey = useView((view) => view.storey);
  const centre = useView((view) => view.centre);
  const [points, setPoints] = useState<readonly Point[]>(() => {
    const [x, y] = [rounded(centre?.x ?? 0), rounded(centre?.y ?? 0)];
    return [
      [x, y],
      [x + APART, y],
    ];
  });
  const { trouble, attempt } = useTrouble();
  const add = (): void => {
    const [x, y] = points.at(-1) ?? [0, 0];
    setPoints([...points, [x + APART, y]]);
  };
  return (
    <div className="mend-form">
      <p className="mend-note">{t('mend.by-numbers-text')}</p>
      {points.map((point, i) => (
        <PointFields
          // Points have no name but their place in the chain.
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          label={t('mend.point', { index: i + 1 })}
          point={point}
          onChange={(next) => setPoints(points.with(i, next))}
        />
      ))}
      <WallKindFields />
      <div className="mend-actions">
        <Button icon="plus" onClick={add}>
          {t('mend.add-point')}
        </Button>
        {points.length > 2 && (
          <Button look="quiet" onClick={() => setPoints(points.slice(0, -1))}>
            {t('mend.take-point')}
          </Button>
        )}
        <Button
          look="solid"
          disabled={storey === null}
          onClick={() => storey && attempt(mender.addWall(storey, points))}
        >
          {t('mend.build')}
        </Button>
      </div>
      <Trouble>{trouble}</Trouble>
    </div>
  );
}
