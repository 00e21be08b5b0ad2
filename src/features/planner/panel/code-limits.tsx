import { useMemo, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import type { Citation } from '../../../base/finding';
import type { StoreyId } from '../../../model/schema/ids';
import {
  FIRE_CLASSES,
  HAZARD_CLASSES,
  type FireClass,
  type HazardClass,
} from '../../../model/schema/space-hazard';
import { useCoverage, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { ClauseNote } from '../../../widgets/clause-note';

interface CodeLimit {
  readonly fireClass: FireClass;
  readonly hazard: HazardClass;
  /** Metres; null = the code has no such number. */
  readonly portable: number | null;
  readonly wheeled: number | null;
  readonly cite: Citation;
}

/** The distances that count on the shown storey, with their clauses. */
export function CodeLimits(): ReactNode {
  const { t, formats } = useText();
  const storey = useView((view) => view.storey);
  const units = useCoverage((coverage) => coverage.units);
  const limits = useMemo(() => limitsOn(units, storey), [units, storey]);
  const cites = [...new Map(limits.map(({ cite }) => [`${cite.standard} ${cite.clause}`, cite])).values()];
  const whole = (metres: number | null): string =>
    metres === null ? '–' : formats.metres(metres, Number.isInteger(metres) ? 0 : 1);
  return (
    <>
      <p className="limit-note">{t('coverage.by-code-note')}</p>
      {cites.map((cite) => (
        <ClauseNote key={`${cite.standard} ${cite.clause}`} cite={cite}>
          <ul className="limit-list">
            {limits
              .filter((each) => each.cite.clause === cite.clause && each.cite.standard === cite.standard)
              .map(({ fireClass, hazard, portable, wheeled }) => (
                <li key={`${fireClass} ${hazard}`}>
                  {t('coverage.code-limit', {
                    letter: fireClass,
                    hazard: t(`coverage.limit-${hazard}`),
                    portable: whole(portable),
                    wheeled: whole(wheeled),
                  })}
                </li>
              ))}
          </ul>
        </ClauseNote>
      ))}
    </>
  );
}

/** Each class and hazard of a storey once, in order. O(units). */
function limitsOn(units: readonly UnitVerdict[], storey: StoreyId | null): CodeLimit[] {
  const found = new Map<string, CodeLimit>();
  for (const { unit } of units) {
    if (unit.storey !== storey) continue;
    for (const { fireClass, portable, wheeled } of unit.demands) {
      const cite = (portable ?? wheeled)?.cite;
      if (!cite) continue;
      const hazard = unit.hazard.value;
      const limit = { portable: portable?.value ?? null, wheeled: wheeled?.value ?? null };
      found.set(`${fireClass} ${hazard}`, { fireClass, hazard, ...limit, cite });
    }
  }
  const rank = ({ fireClass, hazard }: CodeLimit): number =>
    HAZARD_CLASSES.length * FIRE_CLASSES.indexOf(fireClass) + HAZARD_CLASSES.indexOf(hazard);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}
