import { useState, type ReactNode } from 'react';
import { isLocalDate, type LocalDate } from '../../../base/time/local-date';
import { localDateAt } from '../../../base/time/zone';
import { useSession } from '../../../session/react/session-context';
import { useRecords, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { AsOfChoice } from '../../../session/state/view-state';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';

/** This device's day: until the records say what day it is for them. */
function deviceDay(): LocalDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  // A day that the calendar of the device shows exists.
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as LocalDate;
}

type DayKind = 'designed' | 'today' | 'day';

const kindOf = (choice: AsOfChoice): DayKind =>
  choice === 'designed' ? 'designed' : choice === 'today' ? 'today' : 'day';

/** As designed, as it is today, or as it was (or will be) on a day. */
export function DayChoice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const choice = useView((view) => view.asOf);
  const keeper = useRecords((records) => records.keeper);
  const [typed, setTyped] = useState<string | null>(null);
  const kind = kindOf(choice);
  const wrong = typed !== null && !isLocalDate(typed) ? t('time.day-wrong') : null;
  return (
    <div className="time-part">
      <h3>{t('time.as-of')}</h3>
      <Segments
        label={t('time.as-of')}
        options={[
          { value: 'designed', label: t('time.designed') },
          { value: 'today', label: t('time.today') },
          { value: 'day', label: t('time.day') },
        ]}
        value={kind}
        onChange={(next) => {
          setTyped(null);
          if (next !== 'day') session.setAsOf(next);
          else session.setAsOf(keeper ? localDateAt(keeper.now(), keeper.zone) : deviceDay());
        }}
      />
      {kind === 'day' && (
        <TextField
          type="date"
          label={t('time.day-field')}
          value={typed ?? choice}
          wrong={wrong}
          onChange={(next) => {
            setTyped(isLocalDate(next) ? null : next);
            if (isLocalDate(next)) session.setAsOf(next);
          }}
        />
      )}
      <p className="time-note">{t(`time.note-${kind}`)}</p>
    </div>
  );
}
