import { useState, type ReactNode } from 'react';
import { localId } from '../../model/schema/ids';
import { useRecords } from '../../session/react/use-stores';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { nextBunch } from '../../ui/next-bunch';
import { PhotoStrip } from './photo-strip';
import type { Telling, TimelineEntry } from './timeline';
import './timeline-list.css';
import { momentText } from './when';

const TONES: Readonly<Record<TimelineEntry['tone'], IconName>> = {
  good: 'check',
  bad: 'warning',
  plain: 'right',
};
/** Entries shown at once: three years of months. */
const PAGE = 12;
/** Longer names of devices are made by a program; their end tells them apart. */
const LONGEST_DEVICE = 10;

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly telling: Telling;
}

/** What happened, newest first: who, when, on which device, with the photos that were taken. */
export function TimelineList({ entries, telling }: TimelineListProps): ReactNode {
  const { t, formats } = telling.text;
  const [most, setMost] = useState(PAGE);
  const own = useRecords(({ keeper }) => {
    const writer = keeper?.writer();
    return writer?.ok ? writer.value.device : null;
  });
  const byWhom = ({ person, device }: TimelineEntry): string => {
    if (device === own) return t('card.by-here', { person });
    const name = localId(device);
    return t('card.by', { person, device: name.length > LONGEST_DEVICE ? name.slice(-4) : name });
  };
  const more = nextBunch(entries.length - most, PAGE);
  return (
    <>
      <ol className="timeline">
        {entries.slice(0, most).map((entry) => (
          <li key={entry.id} className="timeline-entry" data-tone={entry.tone}>
            <Icon name={TONES[entry.tone]} size={16} />
            <div className="timeline-text">
              <strong>{entry.title}</strong>
              {entry.details.map((line) => (
                <span key={line}>{line}</span>
              ))}
              <PhotoStrip ids={entry.photos} of={entry.title} />
              <span className="card-soft">
                {momentText(entry.at, telling.zone, formats)} · {byWhom(entry)}
              </span>
              {entry.recordedAt !== null && (
                <span className="card-soft">
                  {t('event.written-later', { when: momentText(entry.recordedAt, telling.zone, formats) })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('card.more', { count: more })}
        </Button>
      )}
    </>
  );
}
