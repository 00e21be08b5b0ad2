import { useState, type ReactNode } from 'react';
import type { RunHead } from '../../../../session/evacuation/runs/run-list';
import { useEvacuation } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Menu } from '../../../../ui/menu';
import { TextField } from '../../../../ui/text-field';
import { momentText } from '../keep/moment-text';
import { clockText } from '../playback/clock-text';

/** Of a name, characters. */
const LONGEST = 200;

interface RunRowProps {
  readonly head: RunHead;
  readonly name: string;
  readonly isPresent: boolean;
}

/** A run that is kept: its name, when it was, what came of it, and what can be done with it. */
export function RunRow({ head, name, isPresent }: RunRowProps): ReactNode {
  const { runs } = useEvacuation();
  const { t } = useText();
  /** What is typed; null = it isn't being named. */
  const [typed, setTyped] = useState<string | null>(null);
  const { id, began, ended, seconds, remaining, last } = head;
  const time = clockText(last ?? seconds);
  const outcome =
    ended === 'stopped'
      ? t('rehearsal.runs-stopped', { time, inside: remaining })
      : remaining > 0
        ? t('rehearsal.runs-some-in', { time, inside: remaining })
        : t('rehearsal.runs-all-out', { time });
  if (typed !== null) {
    return (
      <li className="run-row">
        <form
          className="run-naming"
          onSubmit={(event) => {
            event.preventDefault();
            runs.rename(id, typed);
            setTyped(null);
          }}
        >
          <TextField label={t('rehearsal.runs-name')} value={typed} longest={LONGEST} onChange={setTyped} />
          <div className="crowd-buttons">
            <Button look="solid" submit>
              {t('rehearsal.runs-name-save')}
            </Button>
            <Button onClick={() => setTyped(null)}>{t('rehearsal.runs-name-cancel')}</Button>
          </div>
        </form>
      </li>
    );
  }
  return (
    <li className="run-row">
      <div className="run-told">
        <span className="run-name">{name}</span>
        <span className="drill-soft">
          {isPresent && <strong>{t('rehearsal.runs-present')} · </strong>}
          {momentText(began)} · {outcome}
        </span>
      </div>
      <Menu
        label={t('rehearsal.runs-more', { name })}
        look="quiet"
        icon="more"
        iconOnly
        items={[
          { id: 'set-up', label: t('rehearsal.runs-set-up'), run: () => runs.setUpAs(id) },
          { id: 'rename', label: t('rehearsal.runs-rename'), run: () => setTyped(head.name ?? '') },
          { id: 'remove', label: t('rehearsal.runs-remove'), icon: 'trash', run: () => runs.remove(id) },
        ]}
      />
    </li>
  );
}
