import { useState, type ReactNode } from 'react';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { CheckField } from '../check-field';
import { PointFields } from '../panel/point-fields';
import { Trouble } from '../trouble';
import { useMender, useTrouble } from '../use-mender';

/** Thickness of a wall that is built along the cut, metres. */
const WALL = 0.1;

/** Cutting a room: by a line in the picture, or by the numbers of its two ends. */
export function SplitForm({ space }: { readonly space: Space }): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const [[from, to], setLine] = useState(() => acrossOf(space));
  const [wall, setWall] = useState(mender.cutWall() !== null);
  const { trouble, attempt } = useTrouble();
  return (
    <div className="mend-form">
      <p className="mend-note">{t('mend.split-text')}</p>
      <CheckField
        label={t('mend.split-wall')}
        checked={wall}
        onChange={(next) => {
          setWall(next);
          mender.setCutWall(next ? WALL : null);
        }}
      />
      <Button onClick={() => mender.cutSpaces(space.id)}>{t('mend.split-draw')}</Button>
      <PointFields label={t('mend.split-from')} point={from} onChange={(next) => setLine([next, to])} />
      <PointFields label={t('mend.split-to')} point={to} onChange={(next) => setLine([from, next])} />
      <div className="mend-actions">
        <Button look="solid" onClick={() => attempt(mender.cutSpace(space.id, [from, to]))}>
          {t('mend.cut')}
        </Button>
      </div>
      <Trouble>{trouble}</Trouble>
    </div>
  );
}

/** Across the middle of the longer side of a space's box. */
function acrossOf({ outline: { outer } }: Space): readonly [Point, Point] {
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = (a: number, b: number): number => Math.round((a + b) * 50) / 100;
  const [x, y] = [half(west, east), half(south, north)];
  return east - west >= north - south
    ? [
        [x, south],
        [x, north],
      ]
    : [
        [west, y],
        [east, y],
      ];
}
