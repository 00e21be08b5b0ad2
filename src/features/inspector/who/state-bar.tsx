import { useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import { useRecords } from '../../../session/react/use-stores';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { departmentLabel, personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { clockText } from '../../../widgets/asset-card/when';
import { WhoDialog } from './who-dialog';

interface StateBarProps {
  /** A form is in sight that is not saved. */
  readonly form: boolean;
  readonly telling: Telling;
}

/** Who inspects, and how safely what was recorded is kept: always in sight below the page. */
export function StateBar({ form, telling }: StateBarProps): ReactNode {
  const { document, text } = telling;
  const { t } = text;
  const person = useRecords((records) => records.person);
  const keeper = useRecords((records) => records.keeper);
  const [asking, setAsking] = useState(false);
  const known = person && lookUp(document.people, person.id);
  const department = known?.department ? departmentLabel(document, known.department, text) : null;
  return (
    <footer className="state-bar">
      <Button
        look={person ? 'quiet' : 'outline'}
        icon="person"
        className="state-who"
        disabled={keeper === null}
        onClick={() => setAsking(true)}
      >
        {person
          ? [personLabel(document, person.id, text), department].filter(Boolean).join(' · ')
          : t('who.set')}
        {person && <span className="visually-hidden"> {t('who.change')}</span>}
      </Button>
      <SaveState form={form} telling={telling} />
      {asking && (
        <WhoDialog telling={telling} onDone={() => setAsking(false)} onCancel={() => setAsking(false)} />
      )}
    </footer>
  );
}

function SaveState({ form, telling }: StateBarProps): ReactNode {
  const { t } = telling.text;
  const saving = useRecords((records) => records.saving > 0);
  const savedAt = useRecords((records) => records.savedAt);
  const safe = useRecords(
    ({ figures }) => figures !== null && figures.lastBackup !== null && figures.notBackedUp === 0,
  );
  const failed = useRecords(({ gate, status }) => gate !== 'open' || status === 'unavailable');
  const word = (): string => {
    if (saving) return t('saved.saving');
    if (failed) return t('saved.failed');
    if (form) return t('saved.form');
    const here =
      savedAt === null ? t('saved.none') : t('saved.at', { time: clockText(savedAt, telling.zone) });
    return safe ? `${here} · ${t('saved.backed-up')}` : here;
  };
  return (
    <span className="state-saved" role="status" data-failed={failed}>
      <Icon name={saving || (form && !failed) ? 'save' : failed ? 'warning' : 'check'} size={16} />
      {word()}
    </span>
  );
}
