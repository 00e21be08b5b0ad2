import { useEffect, useRef } from 'react';
import { formats } from '../../i18n/formats';
import { useText } from '../../session/react/use-text';
import type { Stage } from '../stage';

/** Pixels that the scale bar may be long at most. */
const LONGEST = 140;
const STEPS = [1, 2, 5] as const;

/** The largest round length that fits, metres. */
function roundLength(metresPerPixel: number): number {
  const most = metresPerPixel * LONGEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.findLast((k) => k * power <= most) ?? 1;
  return step * power;
}

/** Button that shows the whole storey, north arrow and scale bar, turned and scaled with the view, without React in between. */
export function Compass({ stage }: { readonly stage: Stage }) {
  const needle = useRef<SVGSVGElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { t } = useText();

  useEffect(() => {
    const update = (): void => {
      const { view } = stage.rig;
      const metresPerPixel = view.span / Math.max(1, stage.viewport.height);
      const length = roundLength(metresPerPixel);
      if (needle.current) needle.current.style.transform = `rotate(${view.azimuth}rad)`;
      if (!bar.current) return;
      bar.current.style.width = `${length / metresPerPixel}px`;
      const { language } = stage.session.view.getState();
      bar.current.textContent = formats(language).metres(length, length >= 1 ? 0 : 1);
    };
    update();
    const stops = [stage.rig.subscribe(update), stage.onResize(update)];
    return () => stops.forEach((stop) => stop());
  }, [stage]);

  return (
    <div className="plan-compass">
      <button
        type="button"
        className="plan-compass__fit"
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
      <svg aria-hidden="true" ref={needle} viewBox="0 0 24 24" width="28" height="28">
        <path d="M12 2 L17 21 L12 17 L7 21 Z" fill="currentColor" />
        <text x="12" y="13.5" textAnchor="middle" fontSize="6.5" fontWeight="700" className="plan-compass__n">
          N
        </text>
      </svg>
      <div ref={bar} className="plan-compass__bar" aria-hidden="true" />
    </div>
  );
}
