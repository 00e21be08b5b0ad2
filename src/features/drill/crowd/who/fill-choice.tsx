import { useMemo, useState, type ReactNode } from 'react';
import { storeyGroups } from '../../../../model/query/storey-groups';
import type { CampusDocument } from '../../../../model/schema/document';
import { localId, type BuildingId } from '../../../../model/schema/ids';
import type { Filled } from '../../../../analyses/evacuation/fill/filled';
import { lockedOpenings } from '../../../../session/drill/locked-openings';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Segments } from '../../../../ui/segments';
import { SelectField } from '../../../../ui/select-field';
import { LeftOutNote } from '../left-out-note';
import { BuildingPicks } from './building-picks';
import { PEAK_SPREAD } from '../../../../standards/mobility/outpatient-peak';
import { hourText } from './hour-text';
import { LeftOutList } from './left-out-list';

const PEAK_MINUTES = PEAK_SPREAD / 60;
/** A busy morning. */
const USUAL_HOUR = 10;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** Puts people where the plan has them at an hour, or at the outpatient peak. */
export function FillChoice({ document }: { readonly document: CampusDocument }): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const scenario = useEvacuationState((state) => state.scenario);
  const filled = useEvacuationState((state) => state.filled);
  const filling = useEvacuationState((state) => state.filling);
  const [hour, setHour] = useState(String(filled?.hour ?? USUAL_HOUR));
  const [day, setDay] = useState<'weekday' | 'weekend'>(filled?.weekend ? 'weekend' : 'weekday');
  const buildings = useMemo(
    () => storeyGroups(document).flatMap(({ building }) => building ?? []),
    [document],
  );
  const ofScenario = useMemo(() => {
    const names = scenario.buildings;
    if (names === null) return null;
    const known = buildings
      .map(({ id }) => id)
      .filter((id) => names.includes(id) || names.includes(localId(id)));
    // Of another plan's buildings nobody can be taken: all are asked for, as of a scenario that names none.
    return known.length === 0 ? null : known;
  }, [buildings, scenario.buildings]);
  /** Undefined = as the scenario has it. */
  const [picked, setPicked] = useState<readonly BuildingId[] | null>();
  const chosen = picked === undefined ? ofScenario : picked;
  const nobody = chosen?.length === 0;
  return (
    <div className="drill-start">
      {buildings.length > 1 && <BuildingPicks buildings={buildings} chosen={chosen} onChange={setPicked} />}
      <div className="crowd-pair">
        <SelectField
          label={t('rehearsal.hour')}
          value={hour}
          options={HOURS.map((value) => ({ value, label: hourText(Number(value)) }))}
          onChange={setHour}
        />
        <div className="field">
          <span className="field-label">{t('rehearsal.day')}</span>
          <Segments<'weekday' | 'weekend'>
            label={t('rehearsal.day')}
            options={(['weekday', 'weekend'] as const).map((value) => ({
              value,
              label: t(`rehearsal.${value}`),
            }))}
            value={day}
            onChange={setDay}
          />
        </div>
      </div>
      <div className="crowd-buttons">
        <Button
          disabled={filling || nobody}
          icon="people"
          onClick={() => evacuation.fillByOccupancy(Number(hour), day === 'weekend', chosen ?? undefined)}
        >
          {t('rehearsal.fill')}
        </Button>
        <Button disabled={filling || nobody} onClick={() => evacuation.fillByPeak(chosen ?? undefined)}>
          {t('rehearsal.fill-peak')}
        </Button>
      </div>
      {nobody && <p role="status">{t('rehearsal.buildings-none')}</p>}
      <p className="drill-soft">
        {t('rehearsal.fill-peak-text', { minutes: PEAK_MINUTES })} {t('rehearsal.fill-replaces')}
      </p>
      {filled && <FilledWith document={document} filled={filled} />}
      {(scenario.leftOut.length > 0 || scenario.buildings !== null) && (
        <div className="crowd-filled">
          <LeftOutNote scenario={scenario} />
          {scenario.leftOut.length > 0 && <LeftOutList document={document} leftOut={scenario.leftOut} />}
        </div>
      )}
    </div>
  );
}

function FilledWith({
  document,
  filled,
}: {
  readonly document: CampusDocument;
  readonly filled: Filled;
}): ReactNode {
  const { t } = useText();
  const { from, hour, weekend, people } = filled;
  const clock = hourText(hour);
  const locked =
    from === 'occupancy' ? lockedOpenings(document, clock).length - lockedOpenings(document, null).length : 0;
  return (
    <div className="crowd-filled">
      <p>
        {from === 'peak'
          ? t('rehearsal.filled-peak', { hour: clock, people })
          : t('rehearsal.filled-occupancy', { hour: clock, weekend, people })}
      </p>
      {locked > 0 && (
        <p className="drill-soft">{t('rehearsal.hour-locks', { hour: clock, doors: locked })}</p>
      )}
    </div>
  );
}
