import { useEffect, useMemo, type MouseEvent, type ReactNode } from 'react';
import { neighboursOf } from '../../../model/edit/neighbours';
import type { SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { spaceLabel } from '../../../widgets/labels';
import { Trouble } from '../trouble';
import { useMender, useTrouble } from '../use-mender';

interface MergeListProps {
  readonly space: Space;
  /** The two are one: the list of its neighbours is another one now. */
  onMerged(): void;
}

/** Neighbours that a room can be made one with: those with open floor between, and those with a wall that goes then. */
export function MergeList({ space, onMerged }: MergeListProps): ReactNode {
  const mender = useMender();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const { trouble, attempt } = useTrouble();
  const others = useMemo(() => (document ? neighboursOf(document, space) : []), [document, space]);
  useEffect(() => () => mender.pointAt(null), [mender]);
  if (!document) return null;
  const groups = [
    { name: 'open', without: false, rooms: others.filter(({ open }) => open) },
    { name: 'walled', without: true, rooms: others.filter(({ wall }) => wall) },
  ] as const;
  const merge = (id: SpaceId, without: boolean) => (event: MouseEvent) => {
    // The second click of a double one lies on whatever room the list shows there by then.
    if (event.detail > 1) return;
    mender.pointAt(null);
    if (attempt(mender.mergeSpaces(space.id, id, without))) onMerged();
  };
  return (
    <div className="mend-form">
      <p className="mend-note">{t(others.length === 0 ? 'mend.merge-none' : 'mend.merge-text')}</p>
      {groups.map(({ name, without, rooms }) => {
        if (rooms.length === 0) return null;
        return (
          <div key={name} className="mend-labelled" role="group" aria-label={t(`mend.merge-${name}`)}>
            <span className="mend-small">{t(`mend.merge-${name}`)}</span>
            <ul className="mend-list">
              {rooms.map(({ space: { id } }) => (
                <li key={id}>
                  <Button
                    onClick={merge(id, without)}
                    onPointerEnter={() => mender.pointAt({ kind: 'space', id })}
                    onPointerLeave={() => mender.pointAt(null)}
                    onFocus={() => mender.pointAt({ kind: 'space', id })}
                    onBlur={() => mender.pointAt(null)}
                  >
                    {t(without ? 'mend.merge-without' : 'mend.merge-with', {
                      space: spaceLabel(document, id, text),
                    })}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <Trouble>{trouble}</Trouble>
    </div>
  );
}
