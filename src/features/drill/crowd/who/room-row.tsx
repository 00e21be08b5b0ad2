import { useId, useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { placeOf } from '../../../../session/place-of';
import { useDrill } from '../../../../session/react/use-drill';
import { useEvacuation } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { EVACUEES, type Evacuee } from '../../../../standards/mobility/evacuees';
import { Button } from '../../../../ui/button';
import { NumberField } from '../../../../ui/number-field';
import { SelectField } from '../../../../ui/select-field';
import { knownProfile, profileText } from './profile-text';
import type { RoomPeople } from './storey-people';
import { waitsText } from './waits-text';

/** Metres seen across when flying to a room. */
const SPAN = 18;
/** More in one room is refused anyhow. */
const MOST = 100_000;

interface RoomRowProps {
  readonly document: CampusDocument;
  readonly people: RoomPeople;
  readonly name: string;
  /** Is the premovement time that of all rooms? Then it is told once, above them. */
  readonly shared: boolean;
}

/** A room with how many of whom are in it; 0 empties it. */
export function RoomRow({ document, people, name, shared }: RoomRowProps): ReactNode {
  const drill = useDrill();
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const [open, setOpen] = useState(false);
  const id = useId();
  const { space, count, groups } = people;
  const [first] = groups;
  if (first === undefined) return null;
  const mixed = groups.length > 1;
  const known = mixed ? null : knownProfile(first.profile);
  const go = (): void => {
    const at = placeOf(document, space);
    if (at) drill.goTo(at, SPAN);
  };
  const options = EVACUEES.map((value) => ({ value, label: t(`rehearsal.profile-${value}`) }));
  const own = mixed ? t('rehearsal.profile-mixed') : profileText(first.profile, text);
  const kinds = mixed
    ? groups.map((each) =>
        t('rehearsal.profile-count', { profile: profileText(each.profile, text), people: each.count }),
      )
    : [own];
  const waits = new Set(groups.map(({ premovement }) => waitsText(premovement, text)));
  return (
    <li className="crowd-room">
      <button
        type="button"
        className="door-name"
        aria-label={t('rehearsal.room-more', { room: name })}
        onClick={go}
      >
        <span>{name}</span>
        <span className="way-note">{[...kinds, ...(shared ? [] : waits)].join(' · ')}</span>
      </button>
      <NumberField
        label={t('rehearsal.room-people', { room: name })}
        hideLabel
        value={count}
        digits={0}
        step={1}
        min={0}
        max={MOST}
        whole
        complaint={(min, max) => t('rehearsal.number', { min, max })}
        onCommit={(value) => evacuation.setGroup(space, { count: value })}
      />
      <Button
        look="quiet"
        icon="more"
        iconOnly
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('rehearsal.room-profile', { room: name })}
      </Button>
      {open && (
        <div id={id} className="crowd-room-kind">
          <SelectField<Evacuee | ''>
            label={t('rehearsal.profiles')}
            value={known ?? ''}
            options={known === null ? [{ value: '', label: own }, ...options] : options}
            onChange={(value) => value !== '' && evacuation.setGroup(space, { profile: value })}
          />
          {mixed && <p className="drill-soft">{t('rehearsal.room-mixed')}</p>}
        </div>
      )}
    </li>
  );
}
