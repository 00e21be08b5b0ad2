import type { ReactNode } from 'react';
import type { Citation } from '../../../base/finding';
import { addSpan } from '../../../base/time/local-date';
import { localDateAt } from '../../../base/time/zone';
import { displayName } from '../../../model/query/display-name';
import { entitiesIn } from '../../../model/schema/dictionary';
import { localId } from '../../../model/schema/ids';
import type { DeedFields } from '../../../records/hazard/hazard-draft';
import type { HazardState } from '../../../records/hazard/hazard-state';
import { useRecords } from '../../../session/react/use-stores';
import type { Grade } from '../../../session/records/hazard-deeds';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { unlistedHint } from '../who/people';
import { knownClauses } from './known-clauses';

/** Deadlines that are a tap away, days from today. */
const SPANS = [3, 7, 15, 30] as const;

interface AssignFieldsProps {
  readonly state: HazardState;
  readonly fields: DeedFields;
  readonly telling: Telling;
  readonly proposals: readonly { readonly value: string; readonly note?: string }[];
  onChange(change: Partial<DeedFields>): void;
}

/** Who is to do what by when, and how grave it is: the columns of an authority's ledger. */
export function AssignFields({ state, fields, telling, proposals, onChange }: AssignFieldsProps): ReactNode {
  const { document, duties, text, zone } = telling;
  const { t, language } = text;
  const keeper = useRecords((records) => records.keeper);
  const today = keeper && localDateAt(keeper.now(), zone);
  const clauses = knownClauses(duties, state.raised?.body.clause ?? null);
  const keyOf = (cite: Citation | null): string => (cite === null ? '' : JSON.stringify(cite));
  return (
    <>
      <TextField
        label={t('hazard.measures')}
        value={fields.measures}
        lines={2}
        required
        onChange={(measures) => onChange({ measures })}
      />
      <SelectField
        label={t('hazard.department')}
        value={fields.department}
        options={[
          { value: '', label: t('hazard.department-none') },
          ...entitiesIn(document.departments).map(({ id, name }) => ({
            value: id as string,
            label: displayName(name, language) ?? localId(id),
          })),
        ]}
        onChange={(department) => onChange({ department })}
      />
      <TextField
        label={t('hazard.responsible')}
        value={fields.responsible}
        proposals={proposals}
        {...unlistedHint(document, fields.responsible, text)}
        required
        onChange={(responsible) => onChange({ responsible })}
      />
      <TextField
        label={t('hazard.deadline')}
        type="date"
        value={fields.deadline}
        required
        onChange={(deadline) => onChange({ deadline })}
      />
      {today !== null && (
        <div className="chips" role="group" aria-label={t('hazard.deadline')}>
          {SPANS.map((count) => {
            const day = addSpan(today, { count, unit: 'day' });
            return (
              <button
                key={count}
                type="button"
                className="chip"
                aria-pressed={fields.deadline === day}
                onClick={() => onChange({ deadline: day })}
              >
                {t('hazard.deadline-days', { days: count })}
              </button>
            );
          })}
        </div>
      )}
      <TextField
        label={t('hazard.interim')}
        value={fields.interim}
        lines={2}
        onChange={(interim) => onChange({ interim })}
      />
      <TextField
        label={t('hazard.funds')}
        value={fields.funds}
        hint={t('hazard.funds-hint')}
        onChange={(funds) => onChange({ funds })}
      />
      <Segments<Grade>
        label={t('hazard.grade')}
        value={fields.grade}
        options={[
          { value: 'general', label: t('hazard.grade-general') },
          { value: 'major', label: t('hazard.grade-major') },
        ]}
        onChange={(grade) => onChange({ grade })}
      />
      <p className="card-soft">{t('hazard.grade-note')}</p>
      <SelectField
        label={t('hazard.clause')}
        value={keyOf(fields.clause)}
        options={[
          { value: '', label: t('hazard.clause-none') },
          ...clauses.map((cite) => ({ value: keyOf(cite), label: t('coverage.cite', { ...cite }) })),
        ]}
        onChange={(key) => onChange({ clause: clauses.find((cite) => keyOf(cite) === key) ?? null })}
      />
    </>
  );
}
