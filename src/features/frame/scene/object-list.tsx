import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { inReadingOrder } from '../../../model/query/reading-order';
import { onStorey } from '../../../model/query/on-storey';
import { spaceAt } from '../../../model/query/space-at';
import type { Stage } from '../../../scene/stage';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { moveFocus } from '../../../ui/move-focus';
import { assetLabel, spaceLabel } from '../../../widgets/labels';

/** Objects that stand in the page at a time around the one in hand: a storey may have thousands. */
const AROUND = 4;

/**
 * The storey's objects in reading order, for the keyboard and for who can't see the picture: Tab comes here, arrows walk
 * them, Enter selects. It shows itself while it has the focus.
 */
export function ObjectList({ stage }: { readonly stage: Stage }): ReactNode {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const [at, setAt] = useState(0);
  const objects = useMemo(
    () =>
      document && storey !== null
        ? inReadingOrder(onStorey(document, 'assets', storey).filter(({ retired }) => !retired))
        : [],
    [document, storey],
  );
  if (!document || storey === null || objects.length === 0) return null;
  const chosen = Math.min(at, objects.length - 1);
  const show = (index: number): void => {
    const asset = objects[index];
    if (!asset) return;
    setAt(index);
    session.hover(asset.id);
    const { goal } = stage.rig;
    const [dx, dy] = [Math.abs(asset.x - goal.x), Math.abs(asset.y - goal.y)];
    // It is brought into the picture, not into the middle each time.
    if (Math.hypot(dx, dy) > goal.span / 2.5) session.focusOn(storey, asset.x, asset.y, goal.span);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const asset = objects[chosen];
    if (event.key === 'Enter' && asset) session.select(asset.id);
    else {
      const next = moveFocus(event.key, chosen, objects.length);
      if (next === null) return;
      show(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const from = Math.max(0, chosen - AROUND);
  return (
    <div
      className="scene-objects"
      role="listbox"
      tabIndex={0}
      aria-label={text.t('scene-view.objects')}
      aria-activedescendant={`object-${chosen}`}
      onFocus={() => show(chosen)}
      onBlur={() => session.hover(null)}
      onKeyDown={onKeyDown}
    >
      <p className="scene-objects__hint" aria-hidden="true">
        {text.t('scene-view.objects-hint')}
      </p>
      {objects.slice(from, chosen + AROUND + 1).map((asset, i) => {
        const index = from + i;
        const room = spaceAt(document, storey, asset.x, asset.y);
        const name = `${text.t(`asset.${asset.kind}`)} ${assetLabel(asset, index, text)}`;
        return (
          <div
            key={asset.id}
            id={`object-${index}`}
            role="option"
            aria-selected={index === chosen}
            aria-setsize={objects.length}
            aria-posinset={index + 1}
          >
            {room ? `${name} · ${spaceLabel(document, room.id, text)}` : name}
          </div>
        );
      })}
    </div>
  );
}
