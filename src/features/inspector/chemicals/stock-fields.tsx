import { useMemo, type ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { entitiesIn } from '../../../model/schema/dictionary';
import { isCas } from '../../../records/stock/cas';
import type { StockFormField, StockFormWorld } from '../../../records/stock/stock-form';
import { amountOf, STOCK_UNITS, type Dimension } from '../../../records/stock/amount';
import { stockKey, type StockLine, type Substance } from '../../../records/stock/stock-state';
import { typedNumber } from '../../../records/stock/typed-number';
import type { StockDraft } from '../../../session/stock/stock-draft';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { needsTwoPersons } from '../../../standards/chemicals/two-persons';
import { Icon } from '../../../ui/icon';
import { TextField } from '../../../ui/text-field';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { GhsMarks, ListBadges } from '../../../widgets/chemicals/substance-marks';
import { ClauseNote } from '../../../widgets/clause-note';
import { PhotoTaker } from '../photo/photo-taker';
import { peopleProposals, unlistedHint } from '../who/people';
import { AmountFields } from './amount-fields';
import { DifferenceFields } from './difference-fields';
import { SubstanceFields } from './substance-fields';
import { WhenFields } from './when-fields';

interface StockFieldsProps {
  /** Under which photos are kept. */
  readonly about: string;
  readonly draft: StockDraft;
  readonly world: StockFormWorld;
  readonly telling: Telling;
  wrong(field: StockFormField): string | null;
  /** To where a substance is described whose hazards nobody knows yet; the form waits. */
  onDescribe(substance: Substance): void;
  onChange(change: Partial<StockDraft['fields']>): void;
  onPhotos(change: (photos: readonly string[]) => readonly string[]): void;
}

/** What a form about a store asks for; each kind asks its own. */
export function StockFields(props: StockFieldsProps): ReactNode {
  const { about, draft, world, telling, wrong, onDescribe, onChange, onPhotos } = props;
  const { document, text } = telling;
  const { t, language } = text;
  const { kind, fields, photos } = draft;
  const people = useMemo(() => peopleProposals(document, text), [document, text]);
  const parties = useMemo(() => {
    const departments = entitiesIn(document.departments).flatMap(({ name }) => {
      const value = displayName(name, language);
      return value === null ? [] : [{ value }];
    });
    return [...departments, ...people];
  }, [document, language, people]);
  const substance = substanceTyped(fields);
  const facts = substance && world.factsOf(substance);
  const lists = facts === null ? [] : listsOf(facts);
  const two = needsTwoPersons(lists);
  const unit = STOCK_UNITS.find((each) => each === fields.unit);
  const dimension = unit === undefined ? null : amountOf({ value: 1, unit }).dimension;
  const line =
    substance === null || dimension === null
      ? null
      : (world.state?.lines[stockKey(substance, dimension)] ?? null);
  const others = substance === null ? [] : otherMeasures(world, substance, dimension);
  return (
    <div className="form">
      <SubstanceFields
        store={draft.store}
        kind={kind}
        fields={fields}
        telling={telling}
        wrong={wrong}
        onDescribe={substance === null || facts !== null ? null : () => onDescribe(substance)}
        onChange={onChange}
      />
      {facts !== null && (facts.classes.length > 0 || lists.length > 0) && (
        <div className="stock-flags">
          <GhsMarks classes={facts.classes} />
          <ListBadges lists={lists} />
        </div>
      )}
      <AmountFields
        kind={kind}
        fields={fields}
        line={line}
        telling={telling}
        wrong={wrong}
        onChange={onChange}
      />
      {line === null &&
        others.map((other) => (
          <p key={other.key} className="stock-note">
            <Icon name="warning" size={16} />{' '}
            {t('stock.other-measure', { amount: amountText(other.balance, other.dimension, text) })}
          </p>
        ))}
      {(kind === 'counted' || kind === 'adjusted') && (
        <DifferenceFields draft={draft} world={world} telling={telling} wrong={wrong} onChange={onChange} />
      )}
      {kind !== 'counted' && kind !== 'adjusted' && (
        <TextField
          label={t(`stock.party-${kind}`)}
          value={fields.party}
          {...(kind === 'received' ? {} : { proposals: kind === 'wasted' ? people : parties })}
          wrong={wrong('party')}
          onChange={(party) => onChange({ party })}
        />
      )}
      {(kind === 'issued' || kind === 'wasted') && (
        <TextField
          label={t(kind === 'issued' ? 'stock.purpose' : 'stock.reason')}
          value={fields.reason}
          wrong={wrong('reason')}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      <TextField
        label={t('stock.second')}
        value={fields.second}
        proposals={people}
        required={two !== null}
        {...(facts !== null && two === null ? { hint: t('stock.second-free') } : {})}
        {...unlistedHint(document, fields.second, text)}
        wrong={wrong('second')}
        onChange={(second) => onChange({ second })}
      />
      {two !== null && (
        <ClauseNote cite={two}>
          <span>{t('stock.two-asked')}</span>
        </ClauseNote>
      )}
      {kind !== 'counted' && (
        <TextField
          label={t(kind === 'wasted' ? 'stock.manifest' : 'stock.voucher')}
          value={fields.voucher}
          wrong={wrong('voucher')}
          onChange={(voucher) => onChange({ voucher })}
        />
      )}
      <WhenFields fields={fields} telling={telling} wrong={wrong} onChange={onChange} />
      <TextField
        label={t('stock.note')}
        value={fields.note}
        lines={2}
        wrong={wrong('note')}
        onChange={(note) => onChange({ note })}
      />
      <PhotoStrip
        ids={photos}
        of={t('stock.voucher')}
        onRemove={(photo) => onPhotos((now) => now.filter((each) => each !== photo))}
      />
      <PhotoTaker
        label={t('stock.photo')}
        about={about}
        onTaken={(photo) => onPhotos((now) => [...now, photo])}
      />
    </div>
  );
}

/** Lines of the same substance that the ledger keeps by another measure. O(lines). */
const otherMeasures = (
  { state }: StockFormWorld,
  substance: Substance,
  dimension: Dimension | null,
): readonly StockLine[] =>
  Object.values(state?.lines ?? {}).filter(
    (line) => line.dimension !== dimension && line.key === stockKey(substance, line.dimension),
  );

/** The substance as far as it is typed; null where its name, number or strength is none. */
function substanceTyped({ name, cas, strength, empty }: StockDraft['fields']): Substance | null {
  const number = cas.normalize('NFKC').trim();
  if (name.trim() === '' || (number !== '' && !isCas(number))) return null;
  const percent = strength.trim() === '' ? null : typedNumber(strength);
  if (strength.trim() !== '' && percent === null) return null;
  return {
    cas: number === '' ? null : number,
    name: name.trim(),
    strength: percent,
    ...(empty === '' ? {} : { empty: true }),
  };
}
