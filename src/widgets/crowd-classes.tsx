import type { ReactNode } from 'react';
import { MAP_CLASSES } from '../session/evacuation/map-scale';
import { useText } from '../session/react/use-text';
import { SERVICE_LEVELS } from '../standards/egress/service-levels';
import { shadeColours } from './shade-colours';
import './crowd-classes.css';

/** Lowest first. */
const CLASSES = Array.from({ length: MAP_CLASSES }, (_, k) => k);

/** The colour of a class of crowding, 0 = the least: on the floor and beside it. Needs the ramp's colours (`crowdColours`) about it. O(1). */
export const crowdClassColour = (k: number): string => {
  const at = k / (MAP_CLASSES - 1);
  return shadeColours(at, at, 'crowd')[0]!;
};

interface CrowdClassesProps {
  /** Where one class ends and the next begins, ascending. */
  readonly ends: readonly number[];
  /** Are the classes levels of service? */
  readonly levels: boolean;
}

/** Each class of crowding by its colour, its level where it has one, and from where to where it goes. */
export function CrowdClasses({ ends, levels }: CrowdClassesProps): ReactNode {
  const { t } = useText();
  return (
    <ol className="crowd-classes">
      {CLASSES.map((k) => {
        const [from, to] = [ends[k - 1] ?? 0, ends[k]];
        return (
          <li key={k}>
            <i style={{ background: crowdClassColour(k) }} />
            {levels && <b>{SERVICE_LEVELS[k]}</b>}
            <span>
              {to === undefined
                ? t('rehearsal.legend-over', { value: from })
                : t('rehearsal.legend-to', { from, to })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
