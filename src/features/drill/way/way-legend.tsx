import type { ReactNode } from 'react';
import { useDrillState } from '../../../session/react/use-drill';
import { useView } from '../../../session/react/use-stores';
import { paletteOf } from '../../../scene/palette';
import { useText } from '../../../session/react/use-text';

/** What the lines over the plan mean: only those that are there. */
export function WayLegend(): ReactNode {
  const { t } = useText();
  const tones = paletteOf(useView((view) => view.theme)).tones;
  const way = useDrillState((state) => state.found?.kind === 'way');
  const barred = useDrillState((state) => state.found?.kind === 'no-way' && state.found.open !== null);
  const second = useDrillState((state) => way && state.effects?.second != null);
  const shut = useDrillState((state) => state.shut.length > 0);
  const hour = useView((view) => view.hour);
  const lines = [
    way && { look: 'way', colour: tones.way, text: t('drill.legend-way') },
    second && { look: 'second', colour: tones['other-way'], text: t('drill.legend-second') },
    barred && { look: 'barred', colour: tones.trouble, text: t('drill.legend-barred') },
    shut && { look: 'shut', colour: tones.shut, text: t('drill.legend-shut') },
    hour !== null && { look: 'locked', colour: tones.shut, text: t('drill.legend-locked', { hour }) },
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className="way-legend">
      {lines.map(({ look, colour, text }) => (
        <div key={look} className="way-legend-line">
          <svg
            width="28"
            height="12"
            viewBox="0 0 28 12"
            aria-hidden="true"
            className={`way-look-${look}`}
            style={{ color: colour }}
          >
            <path d="M1 6h26" />
            {look === 'way' && <path d="M16 2l6 4-6 4z" className="way-look-head" />}
            {(look === 'shut' || look === 'locked') && <path d="M10 2l8 8M18 2l-8 8" />}
          </svg>
          <span>{text}</span>
        </div>
      ))}
    </div>
  );
}
