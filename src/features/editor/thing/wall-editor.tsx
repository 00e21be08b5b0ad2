import { useState, type ReactNode } from 'react';
import { WallBodyFields } from '../wall-body-fields';
import type { Wall } from '../../../model/schema/wall';
import { lineFrame } from '../../../model/derive/line-frame';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { SelectField } from '../../../ui/select-field';
import { CheckField } from '../check-field';
import { PointFields } from '../panel/point-fields';
import { wallLength } from '../thing-label';
import { Trouble } from '../trouble';
import { useComplaint, useMender, useTrouble } from '../use-mender';

/** How far a wall is moved with each press, metres. */
const STEP = 0.1;

/** The numbers of a wall, and moving it without a pointer. */
export function WallEditor({ wall }: { readonly wall: Wall }): ReactNode {
  const mender = useMender();
  const { t, formats } = useText();
  const complaint = useComplaint();
  const { trouble, attempt } = useTrouble();
  const { body } = wall;
  const set = (fields: Parameters<typeof mender.setWall>[1]): void =>
    void attempt(mender.setWall(wall.id, fields));
  return (
    <>
      <p className="mend-note">{t('mend.wall-length', { length: formats.metres(wallLength(wall), 2) })}</p>
      <div className="mend-pair">
        {body.form === 'line' && (
          <NumberField
            label={t('mend.thickness')}
            value={body.thickness}
            step={0.05}
            min={0}
            max={2}
            unit="m"
            complaint={complaint}
            onCommit={(thickness) => set({ body: { ...body, thickness } })}
          />
        )}
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
        <NumberField
          label={t('mend.base')}
          value={wall.base}
          min={-2}
          max={20}
          unit="m"
          complaint={complaint}
          onCommit={(base) => set({ base })}
        />
        <NumberField
          label={t('mend.rating-minutes')}
          value={wall.fireRating ?? 0}
          digits={0}
          step={30}
          min={0}
          max={600}
          unit={t('mend.minutes')}
          complaint={complaint}
          onCommit={(minutes) => set({ fireRating: minutes === 0 ? null : minutes })}
        />
      </div>
      <WallBodyFields wall={wall} onChange={set} />
      <WallMover wall={wall} attempt={attempt} />
      {body.form === 'line' &&
        body.line.map((point, at) => (
          <PointFields
            // Points have no name but their place in the line.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            label={t('mend.point', { index: at + 1 })}
            point={point}
            onChange={([x, y]) => {
              const what = { form: 'point', at } as const;
              attempt(
                mender.moveWall({ wall: wall.id, what, dx: x - point[0], dy: y - point[1], along: false }),
              );
            }}
          />
        ))}
      <Trouble>{trouble}</Trouble>
    </>
  );
}

interface WallMoverProps {
  readonly wall: Wall;
  attempt(issue: ReturnType<ReturnType<typeof useMender>['moveWall']>): boolean;
}

/** Moves the wall, or one straight part of it, sideways by steps: what dragging its handle does. */
function WallMover({ wall, attempt }: WallMoverProps): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const { body } = wall;
  const parts = body.form === 'line' ? body.line.length - 1 : 1;
  const [part, setPart] = useState('0');
  const [along, setAlong] = useState(mender.along);
  const at = Math.min(Number(part), parts - 1);
  const move = (east: number, north: number) => () => {
    const what = body.form === 'line' ? ({ form: 'part', at } as const) : ({ form: 'whole' } as const);
    attempt(mender.moveWall({ wall: wall.id, what, dx: east, dy: north, along }));
  };
  const [a, b] = body.form === 'line' ? [body.line[at], body.line[at + 1]] : [];
  const frame = a && b ? lineFrame(a, b) : null;
  // Along itself a straight part goes nowhere: sideways is what is meant.
  const left = frame?.left ?? [0, 1];
  const across = frame !== null;
  return (
    <fieldset className="mend-move">
      <legend>{t('mend.move')}</legend>
      {parts > 1 && (
        <SelectField
          label={t('mend.move-across')}
          value={String(at)}
          options={Array.from({ length: parts }, (_, i) => ({
            value: String(i),
            label: t('mend.move-part', { index: i + 1 }),
          }))}
          onChange={setPart}
        />
      )}
      <div className="mend-actions">
        {across ? (
          <>
            <Button icon={arrow(left[0], left[1])} iconOnly onClick={move(left[0] * STEP, left[1] * STEP)}>
              {t(name(left[0], left[1]))}
            </Button>
            <Button
              icon={arrow(-left[0], -left[1])}
              iconOnly
              onClick={move(-left[0] * STEP, -left[1] * STEP)}
            >
              {t(name(-left[0], -left[1]))}
            </Button>
          </>
        ) : (
          DIRECTIONS.map(([dx, dy]) => (
            <Button key={`${dx} ${dy}`} icon={arrow(dx, dy)} iconOnly onClick={move(dx * STEP, dy * STEP)}>
              {t(name(dx, dy))}
            </Button>
          ))
        )}
      </div>
      <CheckField
        label={t('mend.rooms-follow')}
        checked={along}
        onChange={(rooms) => {
          setAlong(rooms);
          mender.setAlong(rooms);
        }}
      />
    </fieldset>
  );
}

const DIRECTIONS = [
  [0, 1],
  [0, -1],
  [-1, 0],
  [1, 0],
] as const;

type Way = 'up' | 'down' | 'left' | 'right';

const arrow = (dx: number, dy: number): Way =>
  Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'up' : 'down';

const name = (dx: number, dy: number): `mend.step-${Way}` => `mend.step-${arrow(dx, dy)}`;
