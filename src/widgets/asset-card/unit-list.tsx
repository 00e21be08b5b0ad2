import type { ReactNode } from 'react';
import { localDateAt } from '../../base/time/zone';
import type { SubjectFacts, UnitFacts } from '../../records/fold/subject-facts';
import { Section } from '../../ui/section';
import type { FieldRow } from './field-rows';
import { Rows } from './rows';
import type { Telling } from './timeline';
import { dayText } from './when';

/** The physical units that hang at a point, as their nameplates say, with their dates; nothing where none is recorded. */
export function UnitList({ facts, telling }: { facts: SubjectFacts; telling: Telling }): ReactNode {
  const { t } = telling.text;
  const units = Object.entries(facts.units);
  if (units.length === 0) return null;
  return (
    <Section title={t('card.units')}>
      {units.map(([slot, unit]) => (
        <div key={slot} className="card-unit">
          {units.length > 1 && <h3>{t('card.unit', { slot: Number(slot) + 1 })}</h3>}
          <Rows rows={unitRows(unit, telling)} />
        </div>
      ))}
    </Section>
  );
}

function unitRows({ unit, at, serviced }: UnitFacts, { text, zone }: Telling): FieldRow[] {
  const { t, formats } = text;
  const rows: FieldRow[] = [];
  const add = (label: string, value: string | null): void => {
    if (value !== null && value !== '') rows.push({ label, value });
  };
  add(t('card.maker'), unit.maker);
  add(t('card.model'), unit.model);
  add(t('card.serial'), unit.serial);
  add(t('card.made'), unit.made === null ? t('card.not-known') : dayText(unit.made, formats));
  add(t('card.installed'), dayText(localDateAt(at, zone), formats));
  add(t('card.serviced'), serviced && dayText(localDateAt(serviced.at, zone), formats));
  return rows;
}
