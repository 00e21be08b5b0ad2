import { useEffect, useRef } from 'react';
import { formats } from '../../i18n/formats';
import { useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { Stage } from '../stage';
import { scaleBar } from './scale-bar';

/** Pixels that the scale bar may be long at most, and of the picture's width: on a phone the legend stands beside it. */
const LONGEST = 120;
const SHARE = 1 / 6;

/**
 * Shows the whole storey, turns north up, and tells the scale in the middle of the picture: a button each. Turned and
 * scaled with the view, without React in between.
 */
export function Compass({ stage }: { readonly stage: Stage }) {
  const needle = useRef<SVGSVGElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const units = useView((view) => view.units);
  const { t, language } = useText();

  useEffect(() => {
    // Told in every frame that moves the view: only what is another is written.
    let turned = Number.NaN;
    let scaled = Number.NaN;
    let wide = Number.NaN;
    const update = (): void => {
      const { azimuth, span } = stage.rig.view;
      if (azimuth !== turned && needle.current) {
        turned = azimuth;
        needle.current.style.transform = `rotate(${azimuth}rad)`;
      }
      const { width, height } = stage.viewport;
      const scale = span / Math.max(1, height);
      if ((scale === scaled && width === wide) || !bar.current) return;
      scaled = scale;
      wide = width;
      const longest = Math.min(LONGEST, Math.max(1, SHARE * width));
      const { metres, pixels, digits } = scaleBar(scale, units, longest);
      bar.current.style.width = `${pixels}px`;
      const write = formats(language);
      bar.current.textContent = units === 'ft' ? write.feet(metres, digits) : write.metres(metres, digits);
    };
    update();
    const stops = [stage.rig.subscribe(update), stage.onResize(update)];
    return () => stops.forEach((stop) => stop());
  }, [stage, units, language]);

  return (
    <div className="plan-compass">
      <button
        type="button"
        className="plan-compass__button plan-compass__fit"
        aria-label={t('scene.fit')}
        title={t('scene.fit')}
        onClick={() => stage.fit()}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
      </button>
      <button
        type="button"
        className="plan-compass__button"
        aria-label={t('scene-view.north')}
        title={t('scene-view.north')}
        onClick={() => stage.rig.fly({ ...stage.rig.goal, azimuth: 0 }, performance.now())}
      >
        <svg aria-hidden="true" ref={needle} viewBox="0 0 24 24" width="28" height="28">
          <path d="M12 2 L17 21 L12 17 L7 21 Z" fill="currentColor" />
          <text
            x="12"
            y="13.5"
            textAnchor="middle"
            fontSize="6.5"
            fontWeight="700"
            className="plan-compass__n"
          >
            N
          </text>
        </svg>
      </button>
      <button
        type="button"
        className="plan-compass__scale"
        aria-label={t(units === 'm' ? 'scene-view.to-feet' : 'scene-view.to-metres')}
        title={t(units === 'm' ? 'scene-view.to-feet' : 'scene-view.to-metres')}
        onClick={() => stage.session.setUnits(units === 'm' ? 'ft' : 'm')}
      >
        <span ref={bar} className="plan-compass__bar" />
      </button>
    </div>
  );
}
