import type { ReactNode } from 'react';
import { frameOf } from './paper';
import { AssetSigns } from './asset-signs';
import { SheetPlan } from './sheet-plan';
import { SheetStrip } from './sheet-strip';
import { SheetWords } from './sheet-words';
import { NUMBER } from './sign-numbers';
import { WayLayer } from './way-layer';
import type { SheetContent } from './sheet-content';

/** One sheet of paper, true to scale: every number in it is a millimetre. Lines and signs only, so it prints sharp. */
export function PrintSheet({ content }: { readonly content: SheetContent }): ReactNode {
  const { layout, text } = content;
  const frame = frameOf(layout);
  return (
    <svg
      className="sheet-paper"
      role="img"
      aria-label={text.title}
      width={`${layout.width}mm`}
      height={`${layout.height}mm`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <defs>
        <pattern
          id="sheet-hatch"
          width="1.6"
          height="1.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="0.55" height="1.6" className="sheet-hatch-line" />
        </pattern>
      </defs>
      <rect x="0" y="0" width={layout.width} height={layout.height} fill="#ffffff" />
      <SheetPlan content={content} />
      <SheetWords labels={content.labels} />
      <AssetSigns assets={content.assets} absent={content.absent} layout={layout} />
      <g className="sheet-numbers">
        {content.numbers.map(({ id, text: number, x, y }) => (
          <text key={id} x={x} y={y} fontSize={NUMBER} textAnchor="middle">
            {number}
          </text>
        ))}
      </g>
      {content.way && <WayLayer way={content.way} layout={layout} />}
      <rect {...frame} className="sheet-frame" />
      <SheetStrip layout={layout} text={text} />
    </svg>
  );
}
