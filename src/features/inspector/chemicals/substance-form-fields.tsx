import type { ReactNode } from 'react';
import type { SubstanceFormField, SubstanceFormIssue } from '../../../records/substance/substance-form';
import type { SubstanceDraft } from '../../../session/stock/stock-draft';
import { PHYSICAL_STATES } from '../../../standards/chemicals/substance-facts';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { ClassPicker } from './class-picker';
import { SheetField } from './sheet-field';

interface SubstanceFormFieldsProps {
  /** Under which the file is kept. */
  readonly about: string;
  readonly draft: SubstanceDraft;
  /** The sheet that is kept already. */
  readonly kept: { readonly name: string } | null;
  readonly telling: Telling;
  wrong(field: SubstanceFormIssue['field']): string | null;
  onChange(change: Partial<SubstanceDraft>): void;
}

/** The parts of a safety data sheet that rules ask for. */
export function SubstanceFormFields(props: SubstanceFormFieldsProps): ReactNode {
  const { about, draft, kept, telling, wrong, onChange } = props;
  const { t } = telling.text;
  const { fields, classes, sheet } = draft;
  const set = (field: SubstanceFormField, value: string): void =>
    onChange({ fields: { ...fields, [field]: value } });
  const line = (field: SubstanceFormField, hint?: string): ReactNode => (
    <TextField
      label={t(`stock.field-${field}`)}
      value={fields[field]}
      // A flash point may lie below zero, and the keys for decimals have no minus on every phone.
      decimal={field === 'strength' || field === 'density'}
      type={field === 'issued' ? 'date' : 'text'}
      wrong={wrong(field)}
      {...(hint === undefined ? {} : { hint })}
      onChange={(value) => set(field, value)}
    />
  );
  return (
    <div className="form">
      <p className="card-soft">{t('stock.describe-note')}</p>
      {line('zh')}
      {line('en')}
      <div className="field-pair">
        {line('cas')}
        {line('un')}
      </div>
      {line('strength', t('stock.strength-hint'))}
      <SelectField
        label={t('stock.state')}
        value={fields.state}
        options={[
          { value: '', label: t('stock.state-none') },
          ...PHYSICAL_STATES.map((state) => ({ value: state as string, label: t(`physical.${state}`) })),
        ]}
        onChange={(state) => set('state', state)}
      />
      {wrong('state') !== null && (
        <span className="field-wrong" role="alert">
          {wrong('state')}
        </span>
      )}
      <ClassPicker
        classes={classes}
        wrong={wrong('classes')}
        telling={telling}
        onChange={(next) => onChange({ classes: next })}
      />
      {(classes.length === 0 || fields.unclassified !== '') && line('unclassified')}
      <div className="field-pair">
        {line('density', t(fields.state === 'gas' ? 'stock.density-gas' : 'stock.density-liquid'))}
        {line('flashPoint', t('stock.flash-point-hint'))}
      </div>
      {line('supplier')}
      {kept !== null && sheet === null && (
        <p className="card-soft">{t('stock.sheet-stays', { name: kept.name })}</p>
      )}
      <SheetField
        about={about}
        sheet={sheet}
        wrong={wrong('sheet')}
        telling={telling}
        onChange={(next) => onChange({ sheet: next })}
      />
      {line('issued')}
      {line('note')}
    </div>
  );
}
