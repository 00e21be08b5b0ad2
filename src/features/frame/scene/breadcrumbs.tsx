import { useMemo, type ReactNode } from 'react';
import { onStorey } from '../../../model/query/on-storey';
import { groupOf, storeyGroups } from '../../../model/query/storey-groups';
import { goToRoom } from '../../../scene/pointer/go-into';
import type { Stage } from '../../../scene/stage';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useSelection, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Menu } from '../../../ui/menu';
import { groupMarks, groupTitle, spaceLabel, storeyLabel } from '../../../widgets/labels';
import { crumbRoom } from './crumb-room';

/** Nearer than this the middle of the picture is a room, metres from top to bottom. */
const ROOM_SPAN = 26;

/** Campus › building › storey › room: where the picture is, or what is selected in it, each with what lies beside it. */
export function Breadcrumbs({ stage }: { readonly stage: Stage }): ReactNode {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const centre = useView((view) => view.centre);
  const selected = useSelection(({ asset, thing }) => (thing?.kind === 'space' ? thing.id : asset));
  const middle = stage.rig.goal.span < ROOM_SPAN ? centre : null;
  const room = document && shown !== null ? crumbRoom(document, shown, selected, middle) : null;
  const rooms = useMemo(
    () =>
      document && shown !== null
        ? onStorey(document, 'spaces', shown)
            .map((space) => ({ space, label: spaceLabel(document, space.id, text) }))
            .toSorted((a, b) => a.label.localeCompare(b.label, text.language, { numeric: true }))
        : [],
    [document, shown, text],
  );
  const group = document && shown !== null ? groupOf(document, shown) : null;
  if (!document || shown === null || !group) return null;
  const groups = storeyGroups(document);
  const marks = groupMarks(groups, group, text).toReversed();
  const mark = marks.find(({ id }) => id === shown)?.mark ?? '';
  return (
    <nav className="scene-crumbs" aria-label={text.t('scene-view.crumbs')}>
      {groups.length > 1 && (
        <>
          {group.building !== null && (
            <>
              <Button look="quiet" onClick={() => session.showBuilding(null)}>
                {text.t('scene-view.campus')}
              </Button>
              <Sign />
            </>
          )}
          <Menu
            label={groupTitle(group, text)}
            align="start"
            items={groups.map((each) => ({
              id: each.building?.id ?? 'between',
              label: groupTitle(each, text),
              checked: each === group,
              run: () => session.showBuilding(each.building?.id ?? null),
            }))}
          />
          <Sign />
        </>
      )}
      <Menu
        label={storeyLabel(document, shown, text)}
        face={mark}
        align="start"
        items={marks.map((each) => ({
          id: each.id,
          label: storeyLabel(document, each.id, text),
          note: each.mark,
          checked: each.id === shown,
          run: () => session.showStorey(each.id),
        }))}
      />
      {rooms.length > 0 && (
        <>
          <Sign />
          <Menu
            label={text.t('scene-view.rooms')}
            face={room ? spaceLabel(document, room.id, text) : text.t('scene-view.no-room')}
            align="start"
            items={rooms.map(({ space, label }) => ({
              id: space.id,
              label,
              checked: space.id === room?.id,
              run: () => goToRoom(stage, space),
            }))}
          />
        </>
      )}
    </nav>
  );
}

const Sign = (): ReactNode => (
  <span className="scene-crumbs__sign" aria-hidden="true">
    ›
  </span>
);
