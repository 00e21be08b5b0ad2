import { lazy, Suspense, type ReactNode } from 'react';
import type { StoreyGroup } from '../model/query/storey-groups';
import { useSession } from '../session/react/session-context';
import { useSlowCoverage } from '../session/react/use-slow-coverage';
import { useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import { Menu } from '../ui/menu';
import { useMedia } from '../ui/use-media';
import { isHole } from '../standards/extinguishers/is-hole';
import { groupLabel, groupMark, groupTitle } from './labels';
import './building-choice.css';

/** The rail is a column of marks, as in its stylesheet. */
const COMPACT = '(max-width: 1099px)';

const CameraBuildings = lazy(async () => ({
  default: (await import('./camera-buildings')).CameraBuildings,
}));

export interface BuildingChoiceProps {
  readonly groups: readonly StoreyGroup[];
  readonly shown: StoreyGroup | null;
}

/** Which building is looked at; each with what the job at hand leaves out of it. */
export function BuildingChoice(props: BuildingChoiceProps): ReactNode {
  // Floor that no extinguisher reaches is nothing to who organizes a drill or asks about something else.
  const covers = useView(
    ({ role, subject }) => role !== 'drill' && (role !== 'planner' || subject === 'extinguishers'),
  );
  const looks = useView(({ role, subject }) => role === 'planner' && subject === 'cameras');
  if (covers) return <CoveredBuildings {...props} />;
  const bare = <BuildingMenu {...props} note={() => ''} />;
  return looks ? (
    <Suspense fallback={bare}>
      <CameraBuildings {...props} />
    </Suspense>
  ) : (
    bare
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

interface BuildingMenuProps extends BuildingChoiceProps {
  /** What is said of a building behind its name. */
  note(group: StoreyGroup): string;
}

export function BuildingMenu({ groups, shown, note }: BuildingMenuProps): ReactNode {
  const session = useSession();
  const text = useText();
  const compact = useMedia(COMPACT);
  const items = groups.map((group) => ({
    id: group.building?.id ?? 'between',
    label: groupTitle(group, text),
    note: note(group),
    checked: group === shown,
    run: () => session.showBuilding(group.building?.id ?? null),
  }));
  const label = shown ? groupTitle(shown, text) : text.t('storeys.building');
  return (
    <div className="building-choice">
      <Menu
        label={`${text.t('storeys.building')} ${label}`}
        face={shown && compact ? groupMark(shown, text) : shown ? <Face group={shown} /> : label}
        look="outline"
        align="start"
        items={items}
      />
    </div>
  );
}

function Face({ group }: { readonly group: StoreyGroup }): ReactNode {
  const text = useText();
  return (
    <>
      {group.building && <strong className="building-mark">{groupMark(group, text)}</strong>}
      {groupLabel(group, text)}
    </>
  );
}
