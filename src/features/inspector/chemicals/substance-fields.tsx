import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { StockFormField, StockFormKind } from '../../../records/stock/stock-form';
import { useRecords } from '../../../session/react/use-stores';
import { stockFinder } from '../../../session/stock/find-stock';
import { choosableSubstances, type Choosable } from '../../../session/stock/known-substances';
import type { StockDraft } from '../../../session/stock/stock-draft';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { useFacts, type FactsOf } from './use-facts';

/** Proposals shown. */
const MOST = 6;
const find = stockFinder();

interface SubstanceFieldsProps {
  readonly store: string;
  readonly kind: StockFormKind;
  readonly fields: StockDraft['fields'];
  readonly telling: Telling;
  wrong(field: StockFormField): string | null;
  /** Describes what is typed; null where its hazards are known, or it is not typed in full. */
  readonly onDescribe: (() => void) | null;
  onChange(change: Partial<StockDraft['fields']>): void;
}

/** Which substance: chosen from the store, the hospital's own and the built-in table, or typed in full. */
export function SubstanceFields(props: SubstanceFieldsProps): ReactNode {
  const { store, kind, fields, telling, wrong, onDescribe, onChange } = props;
  const { t, language } = telling.text;
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const factsOf = useFacts();
  const [choosing, setChoosing] = useState(fields.name === '');
  const typed = useDeferredValue(fields.name);
  const all = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (book === null || revision < 0 ? [] : choosableSubstances(book, store)),
    [book, revision, store],
  );
  const found = useMemo(() => {
    if (!choosing) return [];
    const fits = find(typed);
    // Before anything is typed: what stands in the store, which most movements are about.
    const among = typed.trim() === '' ? all.filter(({ from }) => from === 'store') : all;
    return among.filter(fits).slice(0, MOST);
  }, [all, choosing, typed]);
  const choose = (each: Choosable): void => {
    setChoosing(false);
    const { substance, names, cas, strength } = each;
    const [zh, en] = names;
    onChange({
      name: substance?.name ?? (language === 'zh' ? zh : (en ?? zh)) ?? '',
      cas: cas ?? '',
      strength: strength === null ? '' : String(strength),
      empty: substance?.empty === true ? 'yes' : '',
      ...(each.unit === null ? {} : { unit: each.unit }),
    });
  };
  const state = factsOf({ cas: fields.cas || null, name: fields.name, strength: null })?.state;
  const cylinder =
    fields.container === 'cylinder' ||
    fields.empty !== '' ||
    (fields.name !== '' && (state === 'gas' || state === 'liquefied-gas'));
  return (
    <>
      <TextField
        label={t('stock.substance')}
        value={fields.name}
        required
        placeholder={t('stock.find-placeholder')}
        wrong={wrong('name')}
        onChange={(name) => {
          setChoosing(true);
          onChange({ name });
        }}
      />
      {found.length > 0 && (
        <ul className="line-list stock-choices" aria-label={t('stock.choices')}>
          {found.map((each) => (
            <li key={`${each.from} ${each.key}`}>
              <button type="button" className="line" onClick={() => choose(each)}>
                <span className="line-text">
                  <strong>{choiceTitle(each, factsOf, telling)}</strong>
                  <span className="card-soft">
                    {[t(`stock.from-${each.from}`), each.cas === null ? '' : `CAS ${each.cas}`]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {onDescribe !== null && (found.length === 0 || wrong('name') !== null) && (
        <Button icon="list" onClick={onDescribe}>
          {t('stock.describe-this')}
        </Button>
      )}
      <div className="field-pair">
        <TextField
          label={t('stock.cas')}
          value={fields.cas}
          placeholder="67-64-1"
          wrong={wrong('cas')}
          onChange={(cas) => onChange({ cas })}
        />
        <TextField
          label={t('stock.strength')}
          value={fields.strength}
          decimal
          hint={t('stock.strength-hint')}
          wrong={wrong('strength')}
          onChange={(strength) => onChange({ strength })}
        />
      </div>
      {cylinder && kind !== 'adjusted' && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={fields.empty !== ''}
            onChange={(event) => onChange({ empty: event.target.checked ? 'yes' : '' })}
          />
          <span>{t('stock.empty-cylinder')}</span>
        </label>
      )}
    </>
  );
}

function choiceTitle({ names, strength, substance }: Choosable, factsOf: FactsOf, { text }: Telling): string {
  const [zh, en] = names;
  const facts = substance && factsOf(substance);
  const name = facts?.[text.language] ?? (text.language === 'en' && en ? en : (zh ?? en ?? ''));
  const percent = strength === null ? '' : ` ${text.formats.number(strength, 2)}%`;
  return `${name}${percent}${substance?.empty === true ? text.t('stock.empty-mark') : ''}`;
}
