import type { ReactNode } from 'react';
import type { StoreyGroup } from '../model/query/storey-groups';
import { useSession } from '../session/react/session-context';
import { useText } from '../session/react/use-text';
import { Menu } from '../ui/menu';
import { useMedia } from '../ui/use-media';
import { groupLabel, groupMark, groupTitle } from './labels';
import './building-choice.css';

/** The rail is a column of marks, as in its stylesheet. */
const COMPACT = '(max-width: 1099px)';

export interface BuildingChoiceProps {
  readonly groups: readonly StoreyGroup[];
  readonly shown: StoreyGroup | null;
}

interface BuildingMenuProps extends BuildingChoiceProps {
  /** What is said of a building behind its name. */
  note(group: StoreyGroup): string;
}

/** Which building is looked at, as a menu. */
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
