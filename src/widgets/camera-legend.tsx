import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { createCameras } from '../session/cameras/create-cameras';
import { isOutlined, STANDING } from '../session/cameras/spot-outlines';
import { tintLevels } from '../session/cameras/tint-levels';
import { rampPlace, tintScale } from '../session/cameras/tint-scale';
import { usePartSlice } from '../session/react/use-part-slice';
import { usePlan, useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import { Icon } from '../ui/icon';
import { useMedia } from '../ui/use-media';
import { levelName } from './level-name';
import { shadeColours } from './shade-colours';
import './coverage-legend.css';
import './camera-legend.css';

/** A row for a colour of the floor, the finest first. */
interface Row {
  readonly key: string;
  readonly text: string;
  /** Places on the ramp from its foot to its head; the same where it is one colour. */
  readonly from: number;
  readonly to: number;
}

/** What the colours of the floor mean while cameras are looked at: levels of the chosen scale, or how many see a place. */
export function CameraLegend(): ReactNode {
  const { t, formats } = useText();
  const roomy = useMedia('(min-width: 900px) and (min-height: 640px)');
  const height = usePartSlice(createCameras, (state) => state.choice.height);
  const look = usePartSlice(createCameras, (state) => state.choice.look);
  const rows = useRows();
  const spots = useSpots();
  const up =
    height === 0
      ? t('camera-tint.floor')
      : t('camera-tint.height', { height: formats.metres(height, height % 1 === 0 ? 0 : 1) });
  return (
    <details className="legend camera-legend" open={roomy}>
      <summary>
        <Icon name="chevron" size={16} />
        <span className="legend-title">{t('camera-tint.title')}</span>{' '}
        <span className="camera-legend-height">{up}</span>
        <span className="camera-legend-strip" aria-hidden="true">
          {rows.toReversed().map(({ key, from, to }) => (
            <span key={key} style={swatch(from, to, 'right')} />
          ))}
          <span className="legend-hatch" />
        </span>
      </summary>
      <p className="camera-legend-what">{t(`camera-tint.${look}`)}</p>
      <ul className={look === 'density' ? 'camera-legend-rows camera-legend-ramp' : 'camera-legend-rows'}>
        {rows.map(({ key, text, from, to }) => (
          <li key={key}>
            <span className="camera-legend-swatch" style={swatch(from, to, 'top')} />
            {text}
          </li>
        ))}
        <li>
          <span className="legend-hatch camera-legend-swatch" />
          {t('camera-tint.blind')}
        </li>
        <li>
          <span className="camera-legend-quiet camera-legend-swatch" />
          {t('camera-tint.unseen')}
        </li>
        {spots.map((spot) => (
          <li key={spot}>
            <span className="camera-legend-swatch camera-legend-line" data-spot={spot} />
            {t(`camera-tint.${spot}`)}
          </li>
        ))}
      </ul>
      {spots.some((spot) => spot !== 'filmed') && (
        <p className="camera-legend-drawn">
          {t('camera-tint.drawn', {
            area: formats.area(STANDING.area),
            width: formats.metres(STANDING.across),
          })}
        </p>
      )}
    </details>
  );
}

const swatch = (from: number, to: number, towards: 'top' | 'right'): CSSProperties => ({
  background: `linear-gradient(to ${towards}, ${shadeColours(from, to, 'view').join(', ')})`,
});

function useRows(): readonly Row[] {
  const text = useText();
  const { t, formats } = text;
  const choice = usePartSlice(createCameras, (state) => state.choice);
  const document = usePlan((plan) => plan.document);
  if (!document) return [];
  const levels = tintLevels(document, choice);
  const scale = tintScale(
    choice.look,
    levels.map(({ density }) => density),
  );
  const { shades, steps, ramp } = scale;
  if (choice.look === 'counts') {
    return shades
      .map((shade, i) => ({ key: String(i), text: COUNTS[i] ?? '', from: shade, to: shade }))
      .toReversed();
  }
  return levels
    .flatMap(({ ids, density }, i): Row[] => {
      const from = shades[i];
      if (from === undefined) return [];
      const to = ramp ? rampPlace(scale, steps[i + 1] ?? Infinity) : from;
      const name = formats.list(ids.map((id) => levelName(id, text)));
      return [
        {
          key: ids.join(),
          text: t('camera-tint.level', { name, density: formats.number(density, 1) }),
          from,
          to,
        },
      ];
    })
    .toReversed();
}

/** What is outlined on the shown storey. */
function useSpots(): readonly ('spot' | 'below' | 'filmed')[] {
  const storey = useView((view) => view.storey);
  const result = usePartSlice(createCameras, (state) => state.result);
  return useMemo(() => {
    const here = result?.storeys.find((each) => each.storey === storey);
    const floors = here?.rooms.flatMap((room) => room.floors) ?? [];
    return [
      ...(floors.some(({ blindSpots }) => blindSpots.some(isOutlined)) ? (['spot'] as const) : []),
      ...(floors.some(({ belowSpots }) => belowSpots.some(isOutlined)) ? (['below'] as const) : []),
      ...(here?.cameras.some(({ forbidden }) => forbidden.length > 0) ? (['filmed'] as const) : []),
    ];
  }, [result, storey]);
}

/** The last stands for more as well. */
const COUNTS = ['1', '2', '≥ 3'] as const;
