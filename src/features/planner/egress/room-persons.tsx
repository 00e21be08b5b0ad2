import { useState, type ReactNode } from 'react';
import type { EgressResult, RoomEgress } from '../../../analyses/egress/result';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId } from '../../../model/schema/ids';
import { createOccupants } from '../../../session/egress/occupants';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useView } from '../../../session/react/use-stores';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { PersonsChange } from './persons-change';

/** More people than fit into any room are a slip of the hand. */
const MOST = 9999;

/** What the check said before the number was changed, and by what. */
interface Held {
  readonly before: EgressResult;
  readonly hour: string | null;
  readonly closed: readonly OpeningId[];
}

interface PersonsProps {
  readonly document: CampusDocument;
  readonly room: RoomEgress;
}

/** How many people are reckoned with in a room and how that is known; a planner who knows better says so. */
export function RoomPersons({ document, room: { space, persons, personsBy } }: PersonsProps): ReactNode {
  const occupants = useSession().part(createOccupants);
  const { t } = useText();
  const hour = useView((view) => view.hour);
  const closed = useEgressSlice(({ choice }) => choice.closed);
  const result = useEgressSlice((state) => state.result);
  const stale = useEgressSlice((state) => state.stale);
  const [held, setHeld] = useState<Held | null>(null);
  const change = (count: number | null): void => {
    // While one number is checked the next is held against the same.
    if (result !== null && !stale) setHeld({ before: result, hour, closed });
    occupants.set([space], count);
  };
  const before = held !== null && held.hour === hour && held.closed === closed ? held.before : null;
  const set = lookUp(document.spaces, space)?.occupants ?? null;
  return (
    <div className="egress-persons">
      <NumberField
        label={t('ways.persons')}
        value={set ?? persons}
        digits={0}
        whole
        step={1}
        min={0}
        max={MOST}
        complaint={(min, max) => t('ways.persons-wrong', { min, max })}
        onCommit={change}
      />
      <p className="egress-note">
        {t('ways.persons-by', { how: t(`ways.by-${set === null ? personsBy : 'occupants'}`) })}
      </p>
      {set !== null && (
        <Button look="quiet" icon="undo" onClick={() => change(null)}>
          {t('ways.persons-reckon')}
        </Button>
      )}
      {before !== null && stale && <p className="egress-note">{t('ways.persons-checking')}</p>}
      {before !== null && !stale && result !== null && result !== before && (
        <PersonsChange {...{ document, before, after: result }} />
      )}
    </div>
  );
}
