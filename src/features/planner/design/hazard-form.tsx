import { useState, type ReactNode } from 'react';
import {
  FIRE_CLASSES,
  HAZARD_CLASSES,
  type FireClass,
  type HazardClass,
} from '../../../model/schema/space-hazard';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import { createDesigner } from '../../../session/design/designer';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import { hasHazard } from '../../../standards/extinguishers/has-hazard';
import { ClauseNote } from '../../../widgets/clause-note';
import { automaticHazards } from './automatic-hazard';

const AUTO = 'auto';
const LONGEST = 500;

interface HazardFormProps {
  readonly document: CampusDocument;
  readonly rooms: readonly Space[];
  onDone(): void;
}

/** How dangerous rooms are and what burns there, where somebody knows better than their use tells: never without a reason. */
export function HazardForm({ document, rooms, onDone }: HazardFormProps): ReactNode {
  const designer = useSession().part(createDesigner);
  const { t } = useText();
  const [first] = rooms;
  const [hazard, setHazard] = useState<HazardClass | typeof AUTO>(first?.hazard?.hazard ?? AUTO);
  const [classes, setClasses] = useState<readonly FireClass[]>(first?.hazard?.fireClasses ?? []);
  const [reason, setReason] = useState(first?.hazard?.reason ?? '');
  const [asked, setAsked] = useState(false);
  const ids = rooms.map(({ id }) => id);
  const nothing = hazard === AUTO && classes.length === 0;
  // A code without classes of hazard has nothing to say of them.
  const automatic = automaticHazards(document, rooms).filter((each) => hasHazard({ hazard: each }));
  const missing = reason.trim() === '';
  const save = (): void => {
    setAsked(true);
    if (nothing || missing) return;
    designer.setHazard(ids, {
      hazard: hazard === AUTO ? null : hazard,
      fireClasses: classes.length === 0 ? null : FIRE_CLASSES.filter((each) => classes.includes(each)),
      reason: reason.trim(),
    });
    onDone();
  };
  return (
    <form
      className="hazard-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {automatic.map(({ rule, value, cite }) => (
        <ClauseNote key={`${rule} ${value}`} cite={cite}>
          <span>{t('room.by-code', { hazard: t(`coverage.hazard-${value}`) })}</span>
        </ClauseNote>
      ))}
      <SelectField<HazardClass | typeof AUTO>
        label={t('calc.hazard')}
        value={hazard}
        options={[
          { value: AUTO, label: t('room.by-use') },
          ...HAZARD_CLASSES.map((value) => ({ value, label: t(`coverage.limit-${value}`) })),
        ]}
        onChange={setHazard}
      />
      <fieldset className="class-choice">
        <legend>{t('room.classes')}</legend>
        {FIRE_CLASSES.map((each) => (
          <label key={each} className="design-check">
            <input
              type="checkbox"
              checked={classes.includes(each)}
              onChange={({ currentTarget }) =>
                setClasses(currentTarget.checked ? [...classes, each] : classes.filter((one) => one !== each))
              }
            />
            {each} {t(`fire-class.${each}`)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('room.reason')}
        value={reason}
        required
        longest={LONGEST}
        hint={t('room.reason-hint')}
        wrong={asked && missing ? t('room.reason-missing') : asked && nothing ? t('room.nothing') : null}
        onChange={setReason}
      />
      <div className="room-actions">
        <Button look="solid" submit>
          {t('room.save')}
        </Button>
        {rooms.some((room) => room.hazard !== null) && (
          <Button
            icon="undo"
            onClick={() => {
              designer.setHazard(ids, null);
              onDone();
            }}
          >
            {t('room.automatic')}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
