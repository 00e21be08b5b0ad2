import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import type { FoundKind } from '../../../session/search/found';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useModal } from '../../../ui/use-modal';
import { FoundList, rowId } from './found-list';
import { goToFound } from './go-to-found';
import { rememberFind } from './recent-finds';
import { SearchFoot } from './search-foot';
import { SearchScope, type Scope } from './search-scope';
import { useFound, type ShownFind } from './use-found';
import './search-dialog.css';

/** Typed first, each looks through one kind only. */
const PREFIX: Readonly<Record<string, FoundKind>> = { '>': 'command', '#': 'asset', '@': 'person' };
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
const LONGEST = 60;

/** The row some steps on; single steps go round. */
function stepped(row: number, step: number, rows: number): number {
  const next = row + step;
  return Math.abs(step) === 1 ? (next + rows) % rows : Math.max(0, Math.min(next, rows - 1));
}

/** Finds rooms, things, people and commands by what is typed, and goes there. A full screen on a phone. */
export function SearchDialog({ onClose }: { onClose(): void }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [chosenScope, setChosenScope] = useState<Scope>('all');
  const [at, setAt] = useState(0);
  const modal = useModal(onClose);
  const list = useId();

  const prefixed = PREFIX[typed.slice(0, 1)];
  const query = (prefixed ? typed.slice(1) : typed).trim();
  const scope = prefixed ?? chosenScope;
  const { groups, indexed } = useFound(query, scope);
  const rows = groups.flatMap((group) => group.rows);
  const current = Math.min(at, rows.length - 1);

  const ask = (next: string, within: Scope): void => {
    setTyped(next);
    setChosenScope(within);
    setAt(0);
  };
  const choose = ({ item, label }: ShownFind): void => {
    rememberFind(item);
    if (item.kind === 'person' || item.kind === 'department') {
      // They are nowhere themselves: what they answer for is.
      ask(label.title, 'room');
      return;
    }
    onClose();
    goToFound(item, session);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || rows.length === 0) return;
    const step = STEPS[event.key];
    const found = event.key === 'Enter' ? rows[current] : undefined;
    if (step !== undefined) setAt(stepped(current, step, rows.length));
    else if (found) choose(found);
    else return;
    event.preventDefault();
  };

  return (
    <dialog {...modal} className="search" aria-label={t('search.title')}>
      <div className="search-body">
        <div className="search-head">
          <Icon name="search" />
          <input
            className="search-input"
            role="combobox"
            aria-label={t('search.title')}
            aria-expanded={rows.length > 0}
            aria-controls={list}
            aria-activedescendant={rows.length > 0 ? rowId(list, current) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={LONGEST}
            placeholder={t('search.placeholder')}
            value={typed}
            onChange={(event) => ask(event.target.value, chosenScope)}
            onKeyDown={onKeyDown}
          />
          <Button look="quiet" icon="close" iconOnly onClick={onClose}>
            {t('app.close')}
          </Button>
        </div>
        <SearchScope scope={scope} onChange={(next) => ask(prefixed ? typed.slice(1) : typed, next)} />
        <FoundList
          id={list}
          groups={groups}
          query={query}
          current={current}
          onChoose={choose}
          onPoint={setAt}
        />
        <SearchFoot asked={query !== ''} found={rows.length} indexed={indexed} />
      </div>
    </dialog>
  );
}
