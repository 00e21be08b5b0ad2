import { lazy, Suspense, type ReactNode } from 'react';
import type { StoreyGroup } from '../model/query/storey-groups';
import { askedOf } from '../session/asked-of';
import { useSlowCoverage } from '../session/react/use-slow-coverage';
import { useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import { isHole } from '../standards/extinguishers/is-hole';
import { BuildingMenu, type BuildingChoiceProps } from './building-menu';

const CameraBuildings = lazy(async () => ({
  default: (await import('./camera-buildings')).CameraBuildings,
}));

const EgressBuildings = lazy(async () => ({
  default: (await import('./egress-buildings')).EgressBuildings,
}));

/** Which building is looked at; each with what the job at hand leaves out of it. */
export function BuildingChoice(props: BuildingChoiceProps): ReactNode {
  // Floor that no extinguisher reaches is nothing to who organizes a drill or asks about something else.
  const covers = useView(
    ({ role, subject }) => role !== 'drill' && (role !== 'planner' || subject === 'extinguishers'),
  );
  const asked = useView(askedOf);
  if (covers) return <CoveredBuildings {...props} />;
  const bare = <BuildingMenu {...props} note={() => ''} />;
  return (
    <Suspense fallback={bare}>
      {asked === 'cameras' ? (
        <CameraBuildings {...props} />
      ) : asked === 'egress' ? (
        <EgressBuildings {...props} />
      ) : (
        bare
      )}
    </Suspense>
  );
}

/** Each with the floor that no extinguisher reaches in it. */
function CoveredBuildings(props: BuildingChoiceProps): ReactNode {
  const text = useText();
  const { storeys, total } = useSlowCoverage();
  const note = (group: StoreyGroup): string => {
    if (total === null) return '';
    const uncovered = group.storeys.reduce((sum, { id }) => sum + (storeys.get(id)?.uncovered ?? 0), 0);
    return isHole(uncovered) ? text.formats.area(uncovered) : '✓';
  };
  return <BuildingMenu {...props} note={note} />;
}
