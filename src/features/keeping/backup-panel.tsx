import { useRef, type ReactNode } from 'react';
import {
  createDataKeeping,
  type DataKeepingState,
  type DataOutcome,
} from '../../session/keeping/data-keeping';
import { usePartState } from '../../session/react/use-part-state';
import { useText } from '../../session/react/use-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ProgressBar } from '../../ui/progress-bar';
import { sizeText } from './size-text';
import { SurveyCard } from './survey-card';

/** Everything into one file, and back from it: looked through first, done when the person says so. */
export function BackupPanel(): ReactNode {
  const { t, tell } = useText();
  const { part, state } = usePartState(createDataKeeping);
  const { work, survey, outcome, trouble } = state;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="keeping-backup">
      {trouble && <Alert title={tell(trouble)} closeLabel={t('app.close')} onClose={part.dismiss} />}
      {outcome && <Outcome outcome={outcome} />}
      {work && <Working work={work} onStop={part.cancel} />}
      {survey && !work && (
        <SurveyCard {...survey} onRestore={() => void part.restore()} onCancel={part.cancel} />
      )}
      {!work && !survey && (
        <>
          <p className="keeping-soft">{t('keeping.backup-text')}</p>
          <div className="keeping-actions">
            <Button look="solid" icon="download" onClick={() => void part.backup()}>
              {t('keeping.backup')}
            </Button>
            <Button icon="open" onClick={() => input.current?.click()}>
              {t('keeping.restore')}
            </Button>
          </div>
        </>
      )}
      <input
        ref={input}
        type="file"
        accept=".backup"
        hidden
        aria-label={t('keeping.restore')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (file) void part.look(file.name, file);
        }}
      />
    </div>
  );
}

interface WorkingProps {
  readonly work: NonNullable<DataKeepingState['work']>;
  onStop(): void;
}

function Working({ work: { kind, done, total }, onStop }: WorkingProps): ReactNode {
  const { t, formats } = useText();
  const label = t(`keeping.working-${kind}`);
  const share = total > 0 ? done / total : null;
  return (
    <div className="keeping-working" role="status">
      <div className="keeping-working__head">
        <span>
          {label}
          {share !== null && ` ${formats.percent(Math.floor(share * 100) / 100)}`}
        </span>
        <Button onClick={onStop}>{t('keeping.stop')}</Button>
      </div>
      <ProgressBar label={label} share={share} />
    </div>
  );
}

function Outcome({ outcome }: { outcome: DataOutcome }): ReactNode {
  const { t, formats } = useText();
  const lines = ((): string[] => {
    if (outcome.kind === 'backup') {
      const { fileName, bytes, unreadable } = outcome;
      return [
        t('keeping.done-backup', { file: fileName, size: sizeText(bytes, formats) }),
        ...(unreadable > 0 ? [t('keeping.done-unreadable', { count: unreadable })] : []),
      ];
    }
    const { events, photos, documents, refused, stopped } = outcome.report;
    return [
      t('keeping.done-restore', {
        events: formats.number(events.added),
        photos: formats.number(photos.added),
        plans: formats.number(documents.added),
      }),
      ...(documents.apart > 0 ? [t('keeping.survey-differs', { count: documents.apart })] : []),
      ...(refused > 0 ? [t('keeping.done-refused', { count: refused })] : []),
      ...(stopped ? [t('keeping.done-stopped')] : []),
    ];
  })();
  return (
    <div className="keeping-done" role="status">
      <Icon name="check" size={16} />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
