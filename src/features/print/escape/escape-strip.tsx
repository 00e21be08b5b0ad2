import type { ReactNode } from 'react';
import { fitting } from '../fitting';
import { WaySign } from '../way-layer';
import type { EscapeKey } from './escape-content';
import { PartInset, SiteInset } from './escape-insets';
import { EscapeSignPicture } from './escape-signs';
import type { MadeSheet } from './made-sheet';
import { arrowPath } from './route-arrows';

/** The foot of an escape plan: legend, what to do, what it is made of, and the maps. */
export function EscapeStrip({ sheet }: { readonly sheet: MadeSheet }): ReactNode {
  const { strip, letters, sign, keys, orderTitles, checked } = sheet;
  return (
    <g className="escape-strip">
      {keys.map(({ key }, i) => {
        const { x, y, lines } = strip.keys[i]!;
        return (
          <g key={key} transform={`translate(${x} ${y})`} data-key={key}>
            <KeySign name={key} size={sign} />
            <text x={sign + 1.5} fontSize={letters}>
              {lines.map((line, k) => (
                <tspan
                  key={line}
                  x={sign + 1.5}
                  y={sign / 2 + (k - (lines.length - 1) / 2) * letters * 1.2 + letters * 0.36}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {strip.orders.map(({ x, title, lines }, i) => (
        <g key={orderTitles[i]} className="escape-orders">
          <text x={x} y={title} fontSize={letters * 1.3} fontWeight="700" className="escape-alarm">
            {orderTitles[i]}
          </text>
          {lines.map(({ y, number, text }) => (
            <g key={y}>
              <text x={x} y={y} fontSize={letters} fontWeight="700">
                {number}
              </text>
              <text x={x + letters * 1.4} y={y} fontSize={letters}>
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      {strip.warning && (
        <g className="escape-warning">
          <rect
            x={strip.warning.x}
            y={strip.warning.y}
            width={strip.warning.width}
            height={strip.warning.height}
          />
          {strip.warning.lines.map((line, i) => (
            <text
              key={line}
              x={strip.warning!.x + 1.5}
              y={strip.warning!.y + 1.2 + letters * (1 + i * 1.34)}
              fontSize={letters}
              fontWeight="700"
            >
              {line}
            </text>
          ))}
        </g>
      )}
      {strip.facts.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={letters}>
          {text}
        </text>
      ))}
      <ScaleBar sheet={sheet} />
      <g>
        {checked.map((words, i) => {
          const wide = strip.checked.width * (i === 0 ? 0.56 : 0.42);
          const x = strip.checked.x + (i === 0 ? 0 : strip.checked.width * 0.58);
          return (
            <g key={words}>
              <text x={x} y={strip.checked.y} fontSize={fitting(words, letters, wide)}>
                {words}
              </text>
              <path d={`M${x} ${strip.checked.y + 1}h${wide}`} className="escape-line" />
            </g>
          );
        })}
      </g>
      <Insets sheet={sheet} />
    </g>
  );
}

function ScaleBar({ sheet }: { readonly sheet: MadeSheet }): ReactNode {
  const { strip, bar, letters, turned, content, north } = sheet;
  const { x, y, width, north: northY } = strip.bar;
  const long = bar.metres * content.laid.layout.perMetre;
  const [nx, ny] = turned.turn.north;
  const turn = (Math.atan2(nx, ny) * 180) / Math.PI;
  return (
    <g className="sheet-bar" data-metres={bar.metres}>
      <rect x={x} y={y - 1.2} width={long / 2} height={1.2} className="sheet-bar-dark" />
      <rect x={x} y={y - 1.2} width={long} height={1.2} className="sheet-key" />
      <text x={x} y={y - 2} fontSize={letters}>
        {`0 – ${bar.words}`}
      </text>
      <g transform={`translate(${x + width - 4} ${northY - 2}) rotate(${turn})`} data-north={turn.toFixed(1)}>
        <path d="M0 -4.6L2 2.4L0 1.2L-2 2.4Z" className="sheet-bar-dark" />
      </g>
      <text x={x + width - 10} y={northY} fontSize={letters} textAnchor="end">
        {north}
      </text>
    </g>
  );
}

function Insets({ sheet }: { readonly sheet: MadeSheet }): ReactNode {
  const { strip, site, turned, content, letters, overview } = sheet;
  const { laid } = content;
  const [first, second] = strip.insets;
  const siteRect = laid.isWhole ? first : second;
  const { layout } = laid;
  return (
    <>
      {!laid.isWhole && first && (
        <PartInset
          rect={first}
          title={overview}
          letters={letters}
          areas={turned.areas}
          bounds={turned.bounds}
          shown={laid.shown}
          you={[
            (content.you[0] - layout.x(0)) / layout.perMetre,
            (layout.y(0) - content.you[1]) / layout.perMetre,
          ]}
        />
      )}
      {site && siteRect && <SiteInset rect={siteRect} title={site.title} letters={letters} map={site.map} />}
    </>
  );
}

function KeySign({ name, size }: { readonly name: EscapeKey; readonly size: number }): ReactNode {
  const middle = size / 2;
  switch (name) {
    case 'you':
      return (
        <g className="escape-you">
          <path d={`M${middle - 2} ${middle - 1}L${middle} ${middle - 4}L${middle + 2} ${middle - 1}Z`} />
          <circle cx={middle} cy={middle + 0.6} r={2.4} />
        </g>
      );
    case 'best':
    case 'second':
    case 'onward':
      return (
        <g className={`escape-way escape-way-${name}`}>
          <path d={`M0 ${middle}h${size - 2}`} className="escape-way-line" />
          <path d={`M${size} ${middle}l-3.4 2l1 -2l-1 -2Z`} className="escape-way-head" />
        </g>
      );
    case 'routes':
      return (
        <g className="escape-arrows">
          <rect y={1} width={size} height={size - 2} className="escape-floor" />
          <path d={arrowPath(middle, middle, 1, 0)} />
        </g>
      );
    case 'locked':
    case 'locked-by-hour':
      return (
        <g transform={`translate(${middle} ${middle}) scale(${middle / 2.6})`} className="escape-locked">
          <circle r={2.6} className="escape-lock-ground" data-always={name === 'locked'} />
          <WaySign look="locked" />
        </g>
      );
    default:
      return <EscapeSignPicture sign={name} size={size} />;
  }
}
