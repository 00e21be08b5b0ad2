import type { ReactNode } from 'react';
import { STATE_MARK, STATE_RINGS, STRIKE, type SignStateName } from '../../standards/signs/sign-states';

/** The ring that tells how an asset stands, as the picture has it. Decoration: its meaning stands beside it. */
export function StateRing({
  state,
  size = 22,
}: {
  readonly state: SignStateName;
  readonly size?: number;
}): ReactNode {
  const { colour, circles, dash, mark, strike } = STATE_RINGS[state];
  return (
    <svg className="state-ring" width={size} height={size} viewBox="0 0 64 64" fill="none" aria-hidden="true">
      {circles.map(([radius, width]) => (
        <circle
          key={radius}
          cx="32"
          cy="32"
          r={radius}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
        />
      ))}
      {strike !== undefined && (
        <>
          <path d={strike} stroke="#ffffff" strokeWidth={STRIKE.rim} strokeLinecap="round" />
          <path d={strike} stroke={colour} strokeWidth={STRIKE.width} strokeLinecap="round" />
        </>
      )}
      {mark !== null && (
        <>
          <circle cx={STATE_MARK.at} cy={STATE_MARK.at} r={STATE_MARK.rim} fill="#ffffff" />
          <circle cx={STATE_MARK.at} cy={STATE_MARK.at} r={STATE_MARK.radius} fill={colour} />
          <path d={mark} stroke="#ffffff" strokeWidth={STATE_MARK.width} strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
