import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { Mark } from '../../../records/inspection/inspection-body';
import type { FormAct, ItemView } from '../../../session/records/check-form';
import { Icon } from '../../../ui/icon';
import type { EarlierReadings } from '../../../records/inspection/earlier-readings';
import type { KnownDate } from '../../../records/inspection/known-dates';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { PhotoStrip } from '../../../widgets/asset-card/photo-strip';
import { knownDateText } from './known-answers';
import { ItemDetail } from './item-detail';
import { ReadingField } from './reading-field';

interface CheckItemProps {
  readonly index: number;
  readonly view: ItemView;
  /** What the records know of the date that is asked for. */
  readonly date: KnownDate | null;
  /** What it was read as before. */
  readonly earlier: EarlierReadings | null;
  /** The asset: photos are kept with its draft. */
  readonly about: string;
  readonly person: string | null;
  /** Is what is missing to be marked? */
  readonly marked: boolean;
  readonly text: Translator;
  onAct(act: FormAct): void;
  onAskWho(): void;
}

/** One thing to look at: pass, fail or not applicable, the reading that is due, and what is to be said of a failure. */
export function CheckItem(props: CheckItemProps): ReactNode {
  const { index, view, date, earlier, about, person, marked, text, onAct, onAskWho } = props;
  const { t, tell, language } = text;
  const { item, given, mark, against, issues } = view;
  const name = item[language];
  const detailed = mark === 'fail' || Boolean(given?.note) || (given?.photos.length ?? 0) > 0;
  const shown = marked ? issues : issues.filter(({ code }) => code === 'inspection.note-too-long');
  return (
    <li className="check-item" data-item={item.id} data-mark={mark ?? 'none'}>
      <div className="check-what">
        <span className="check-number">{index + 1}</span>
        <span className="check-name">
          {name}
          <span className="card-soft check-cite">
            {t('coverage.cite', { ...item.cite })}
            {item.cite.confidence !== 'V1' && (
              <span className="check-unsure" title={t(`confidence.${item.cite.confidence}`)}>
                <Icon name="warning" size={14} />
                <span className="visually-hidden">{t(`confidence.${item.cite.confidence}`)}</span>
              </span>
            )}
          </span>
        </span>
      </div>
      <Segments<Mark | ''>
        label={name}
        value={given?.mark ?? mark ?? ''}
        options={[
          { value: 'pass', label: t('check.pass') },
          { value: 'fail', label: t('check.fail') },
          { value: 'na', label: t('check.na') },
        ]}
        onChange={(next) => {
          if (next !== '') onAct({ type: 'mark', item: item.id, mark: next });
        }}
      />
      {date !== null && (
        <span className={date.mark === 'fail' ? 'check-date check-date-over' : 'check-date'}>
          <Icon name="clock" size={16} />
          {t('check.known', { said: knownDateText(date, text) })}
        </span>
      )}
      {against && (
        <TextField
          label={t('check.against')}
          value={given?.note ?? ''}
          lines={2}
          required
          onChange={(note) => onAct({ type: 'note', item: item.id, text: note })}
        />
      )}
      {item.reading !== null && given?.mark !== 'na' && (
        <ReadingField
          reading={item.reading}
          value={given?.reading ?? null}
          earlier={earlier}
          out={mark === 'fail' && given?.mark !== 'fail'}
          text={text}
          onChange={(value) => onAct({ type: 'reading', item: item.id, value })}
        />
      )}
      {given !== null && mark === 'fail' && (
        <ItemDetail
          item={item}
          given={given}
          about={about}
          person={person}
          text={text}
          onAct={onAct}
          onAskWho={onAskWho}
        />
      )}
      {given !== null && mark !== 'fail' && !against && detailed && (
        <div className="check-kept">
          {given.note !== null && <span>{given.note}</span>}
          <PhotoStrip ids={given.photos} of={name} />
        </div>
      )}
      {shown.map((issue) => (
        <span key={issue.code} className="field-wrong" role="alert">
          {tell(issue)}
        </span>
      ))}
    </li>
  );
}
