import type { ReactNode } from 'react';
import { shownValue, storedValue } from '../../../../model/query/field-unit';
import type { AssetField } from '../../../../model/query/asset-fields';
import type { Asset } from '../../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../../model/schema/document';
import type { Name } from '../../../../model/schema/name';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { createArranger } from '../../../../session/use-cases/arrange-assets';
import { readNumber } from '../../../../ui/number-field';
import { SelectField } from '../../../../ui/select-field';
import { choiceLabel, referenceOptions } from './choices';
import { CheckGroup } from './check-group';
import { EntryField } from './entry-field';
import { fieldTrouble } from './field-trouble';
import { LensListField } from './lens-list-field';
import { NumberNote } from './number-note';
import { hoursText, readHours } from './read-hours';
import { PeopleField } from './people-field';
import { sharedValue } from './shared-value';

interface FieldEditorProps {
  readonly document: CampusDocument;
  readonly field: AssetField;
  readonly assets: readonly Asset[];
}

/** What is reckoned of the rest of a camera where nobody says it: that is no lack. */
const RECKONED: Partial<Readonly<Record<AssetField['name'], 'edit-field.by-form' | 'edit-field.by-pixels'>>> =
  {
    projection: 'edit-field.by-form',
    verticalView: 'edit-field.by-pixels',
    bitrate: 'edit-field.by-pixels',
  };

/** Options that are no value. */
const UNKNOWN = '—';
const MIXED = '…';

/** One field of what is selected, in the control that its form asks for; set for all of it in one undo step. */
export function FieldEditor({ document, field, assets }: FieldEditorProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t } = text;
  const arranger = session.part(createArranger);
  const shared = sharedValue(assets, field.name);
  const value = shared.mixed ? null : shared.value;
  const word = t(`asset-field.${field.name}`);
  const untold = RECKONED[field.name] ?? 'edit-field.unknown';
  const mixed = shared.mixed ? { placeholder: t('edit-field.mixed') } : { placeholder: t(untold) };
  const set = (next: unknown): string | null => {
    const issue = arranger.setField(field, next);
    return issue && fieldTrouble(field, issue, text);
  };
  const select = (
    options: readonly { readonly value: string; readonly label: string }[],
    chosen: string | null,
    valueOf: (option: string) => unknown,
  ): ReactNode => {
    const unknown = field.nullable || (chosen === null && !shared.mixed);
    const all = [
      ...(shared.mixed ? [{ value: MIXED, label: t('edit-field.mixed') }] : []),
      ...(unknown ? [{ value: UNKNOWN, label: t(untold) }] : []),
      ...options,
    ];
    return (
      <SelectField
        label={word}
        value={shared.mixed ? MIXED : (chosen ?? UNKNOWN)}
        options={all}
        onChange={(next) => {
          if (next !== MIXED) set(next === UNKNOWN ? null : valueOf(next));
        }}
      />
    );
  };

  switch (field.form) {
    case 'number': {
      const unit = field.unit === null ? '' : t(`unit.${field.unit}`);
      const digits = field.whole ? 0 : 2;
      const shown = typeof value === 'number' ? String(Number(shownValue(field, value).toFixed(digits))) : '';
      return (
        <EntryField
          label={word}
          numeric
          value={shown}
          {...mixed}
          {...(unit === '' ? {} : { unit })}
          onCommit={(typed) => {
            // Emptied: unknown again, where it may be.
            if (typed === '' && field.nullable) return set(null);
            const number = readNumber(typed);
            return set(Number.isFinite(number) ? storedValue(field, number) : typed);
          }}
        />
      );
    }
    case 'text': {
      const entry = (
        <EntryField
          label={word}
          value={typeof value === 'string' ? value : ''}
          longest={field.longest}
          {...mixed}
          {...(field.name === 'rating' ? { hint: t('edit-field.rating-hint') } : {})}
          onCommit={(typed) => set(typed === '' ? null : typed)}
        />
      );
      const [only] = assets;
      if (field.name !== 'number' || !only) return entry;
      return (
        <div className="numbered">
          {entry}
          <NumberNote document={document} asset={only} />
        </div>
      );
    }
    case 'flag':
      return select(
        [
          { value: 'yes', label: t('edit-field.yes') },
          { value: 'no', label: t('edit-field.no') },
        ],
        value === null ? null : value === true ? 'yes' : 'no',
        (option) => option === 'yes',
      );
    case 'choice':
      return select(
        field.options.map((option) => ({ value: option, label: choiceLabel(field, option, text) })),
        typeof value === 'string' ? value : null,
        (option) => option,
      );
    case 'choices':
      return (
        <CheckGroup
          label={word}
          options={field.options.map((option) => ({
            value: option,
            label: choiceLabel(field, option, text),
          }))}
          // A list of words, by the field's schema.
          chosen={shared.mixed ? null : (value as readonly string[])}
          mixedLabel={t('edit-field.mixed')}
          onChange={(next) => set(next)}
        />
      );
    case 'reference': {
      const options = referenceOptions(document, field, assets, text);
      return select(options, typeof value === 'string' ? value : null, (option) => option);
    }
    case 'references':
      return (
        <PeopleField
          label={word}
          options={referenceOptions(document, field, assets, text)}
          // A list of ids, by the field's schema.
          chosen={shared.mixed ? null : (value as readonly string[])}
          onChange={(next) => set(next)}
        />
      );
    case 'name': {
      // A name, by the field's schema.
      const name = (value ?? { zh: null, en: null }) as Name;
      return (['zh', 'en'] as const).map((language) => (
        <EntryField
          key={language}
          label={t(`edit-field.name-${language}`)}
          value={name[language] ?? ''}
          longest={200}
          {...mixed}
          onCommit={(typed) => set({ ...name, [language]: typed === '' ? null : typed })}
        />
      ));
    }
    case 'heads':
    case 'masks':
      return <LensListField form={field.form} label={word} value={value} mixed={shared.mixed} set={set} />;
    case 'hours':
      return (
        <EntryField
          label={word}
          // Spans, by the field's schema.
          value={shared.mixed ? '' : hoursText(value as Parameters<typeof hoursText>[0])}
          {...(shared.mixed ? mixed : {})}
          hint={t('edit-field.hours-hint')}
          onCommit={(typed) => {
            const spans = readHours(typed);
            return spans === null ? t('edit-field.hours-wrong') : set(spans);
          }}
        />
      );
  }
}
