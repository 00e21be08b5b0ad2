import type { ReactNode } from 'react';
import type { RoomEgress } from '../../../analyses/egress/result';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { createOccupants } from '../../../session/egress/occupants';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';

/** More people than fit into any room are a slip of the hand. */
const MOST = 9999;

interface PersonsProps {
  readonly document: CampusDocument;
  readonly room: RoomEgress;
}

/** How many people are reckoned with in a room and how that is known; a planner who knows better says so. */
export function RoomPersons({ document, room: { space, persons, personsBy } }: PersonsProps): ReactNode {
  const occupants = useSession().part(createOccupants);
  const { t } = useText();
  const set = lookUp(document.spaces, space)?.occupants ?? null;
  return (
    <div className="egress-persons">
      <NumberField
        label={t('ways.persons')}
        value={set ?? persons}
        digits={0}
        step={1}
        min={0}
        max={MOST}
        complaint={(min, max) => t('ways.persons-wrong', { min, max })}
        onCommit={(count) => occupants.set([space], Math.round(count))}
      />
      <p className="egress-note">
        {t('ways.persons-by', { how: t(`ways.by-${set === null ? personsBy : 'occupants'}`) })}
      </p>
      {set !== null && (
        <Button look="quiet" icon="undo" onClick={() => occupants.set([space], null)}>
          {t('ways.persons-reckon')}
        </Button>
      )}
    </div>
  );
}
