import { useId, useMemo, type ReactNode } from 'react';
import { shutOpenings } from '../model/query/shut-openings';
import { useSession } from '../session/react/session-context';
import { usePlan, useView } from '../session/react/use-stores';
import { useText } from '../session/react/use-text';
import { Segments } from '../ui/segments';
import './hour-choice.css';

const NIGHT = '02:00';
const DAY = '10:00';
/** Where the slider begins when another hour is asked for. */
const OTHER = '18:00';
const STEP = 30;
const LAST = 1440 / STEP - 1;

const hourOf = (step: number): string => {
  const minutes = step * STEP;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
const stepOf = (hour: string): number => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return Math.round((hours * 60 + minutes) / STEP);
};

/** The hour whose locks are gone by, or none. */
export function HourChoice(): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const hour = useView((view) => view.hour);
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const shut = useMemo(() => (document ? shutOpenings(document, hour) : []), [document, hour]);
  const here = shut.filter((id) => document?.openings[id]?.storey === storey).length;
  const id = useId();
  const kind = hour === null ? 'none' : hour === NIGHT || hour === DAY ? hour : 'other';
  return (
    <div className="hour-choice">
      <h3>{t('time.hour')}</h3>
      <Segments
        label={t('time.hour')}
        options={[
          { value: 'none', label: t('time.no-hour') },
          { value: DAY, label: DAY },
          { value: NIGHT, label: NIGHT },
          { value: 'other', label: t('time.other-hour') },
        ]}
        value={kind}
        onChange={(next) => session.setHour(next === 'none' ? null : next === 'other' ? OTHER : next)}
      />
      {hour !== null && (
        <div className="hour-slider">
          <label htmlFor={id} className="visually-hidden">
            {t('time.hour-field')}
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={LAST}
            step={1}
            value={stepOf(hour)}
            aria-valuetext={hour}
            onChange={({ target }) => session.setHour(hourOf(target.valueAsNumber))}
          />
          <output htmlFor={id}>{hour}</output>
        </div>
      )}
      <p className="hour-note">
        {hour === null
          ? t('time.note-no-hour')
          : t('time.note-hour', { count: formats.number(shut.length), here: formats.number(here) })}
      </p>
    </div>
  );
}
