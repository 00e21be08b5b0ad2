import { useEffect, useState, type ReactNode } from 'react';
import type { IsoTime } from '../../../base/time/iso-time';
import type { Translator } from '../../../i18n/translator';
import { useRecords } from '../../../session/react/use-stores';
import type { RecordKeeper } from '../../../session/records/record-keeper';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';

interface Kept {
  /** Under which it is kept. */
  readonly about: string;
  readonly touched: IsoTime;
}

/** What tells one of them apart, and goes on with it. */
export interface UnfinishedLine {
  readonly title: string;
  readonly detail: string;
  /** When it was touched last, or how far it got. */
  readonly state: string;
  onResume(): void;
}

interface UnfinishedListProps<D extends Kept> {
  readonly title: string;
  readonly text: Translator;
  /** All that are kept; the same function for as long as the list is shown. */
  readonly read: (keeper: RecordKeeper) => Promise<readonly D[]>;
  /** Null for one of something else, or about what is not here. */
  readonly tell: (kept: D) => UnfinishedLine | null;
}

/** What was begun and not saved, to go on with or to be thrown away; nothing when there is none. */
export function UnfinishedList<D extends Kept>(props: UnfinishedListProps<D>): ReactNode {
  const { title, read, tell } = props;
  const { t } = props.text;
  const keeper = useRecords((records) => records.keeper);
  const [drafts, setDrafts] = useState<readonly D[]>([]);
  useEffect(() => {
    let over = false;
    const find = async (): Promise<void> => {
      const found = keeper === null ? [] : await read(keeper);
      if (!over) setDrafts(found);
    };
    void find();
    return () => {
      over = true;
    };
  }, [keeper, read]);
  const own = drafts.flatMap((kept) => {
    const line = tell(kept);
    return line === null ? [] : [{ about: kept.about, line }];
  });
  if (own.length === 0) return null;
  const drop = async (about: string): Promise<void> => {
    const dropped = await keeper?.dropDraft(about);
    if (dropped?.ok) setDrafts((now) => now.filter((draft) => draft.about !== about));
  };
  return (
    <Section title={title} aside={<span className="count">{own.length}</span>}>
      <ul className="line-list">
        {own.map(({ about, line }) => (
          <li key={about} className="draft-line">
            <span className="line-text">
              <strong>{line.title}</strong>
              <span className="card-soft">{line.detail}</span>
              <span className="card-soft">{line.state}</span>
            </span>
            <Button look="quiet" onClick={() => void drop(about)}>
              {t('drafts.drop')}
            </Button>
            <Button onClick={line.onResume}>{t('drafts.resume')}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
