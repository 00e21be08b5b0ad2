import { useDeferredValue, useId, useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import { localId, type OpeningId } from '../../../../model/schema/ids';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { LiveRegion } from '../../../../ui/live-region';
import { TextField } from '../../../../ui/text-field';
import { openingNamed } from '../named';
import { allDoors, foundDoors } from './door-search';

/** Doors shown at once: more is no answer. */
const MOST = 20;

interface DoorAdderProps {
  readonly document: CampusDocument;
  readonly closed: readonly string[];
  /** The field that is typed in: where the focus goes when a row is gone. */
  readonly field: RefObject<HTMLInputElement | null>;
  onChange(closed: readonly string[]): void;
}

/** One more door to shut, found anywhere in the plan by its name, its rooms or its storey. */
export function DoorAdder({ document, closed, field, onChange }: DoorAdderProps): ReactNode {
  const text = useText();
  const { t } = text;
  const id = useId();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const wanted = asked.trim() !== '';
  // Names of all doors are made when somebody searches.
  const all = useMemo(() => (wanted ? allDoors(document, text) : []), [wanted, document, text]);
  const shut = useMemo(
    () => new Set(closed.flatMap((name) => openingNamed(document, name)?.id ?? [])),
    [document, closed],
  );
  const { storeys, more } = useMemo(() => foundDoors(all, asked, shut, MOST), [all, asked, shut]);
  const add = (door: OpeningId): void => {
    onChange([...closed, localId(door)]);
    field.current?.focus();
  };
  return (
    <div className="crowd-choice">
      <TextField
        ref={field}
        type="search"
        label={t('rehearsal.shut-search')}
        hint={t('rehearsal.shut-search-hint')}
        value={query}
        longest={80}
        onChange={setQuery}
      />
      <LiveRegion text={closed.length === 0 ? '' : t('rehearsal.shut-now', { count: closed.length })} />
      {wanted && storeys.length === 0 && <p>{t('rehearsal.shut-nothing')}</p>}
      {storeys.map(({ storey, mark, doors }) => (
        <section key={storey} aria-labelledby={`${id}${storey}`}>
          <h4 id={`${id}${storey}`} className="crowd-storey">
            {mark}
          </h4>
          <ul className="door-list">
            {doors.map((door) => (
              <li key={door.id} className="door-row">
                <span className="door-name">{door.label}</span>
                <Button
                  aria-label={t('rehearsal.shut-one', { door: `${mark} ${door.label}` })}
                  onClick={() => add(door.id)}
                >
                  {t('rehearsal.shut-this')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && <p className="drill-soft">{t('rehearsal.shut-more', { count: more })}</p>}
    </div>
  );
}
