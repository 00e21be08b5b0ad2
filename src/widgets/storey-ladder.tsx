import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSession } from '../session/react/session-context';
import { usePlan, useView } from '../session/react/use-stores';
import { useSlowCoverage } from '../session/react/use-slow-coverage';
import { useText } from '../session/react/use-text';
import type { StoreyCoverage } from '../analyses/extinguishers/result';
import type { Translator } from '../i18n/translator';
import { moveFocus } from '../ui/move-focus';
import { isHole } from './is-hole';
import { storeyLabel, storeyMarks } from './labels';
import './storey-ladder.css';

function badge(
  coverage: StoreyCoverage | undefined,
  known: boolean,
  text: Translator,
): [string, string, string] {
  if (!coverage)
    return known ? ['none', '–', text.t('storeys.not-walked')] : ['none', '…', text.t('storeys.unknown')];
  if (!isHole(coverage.uncovered)) return ['good', '✓', text.t('storeys.covered')];
  const area = text.formats.area(coverage.uncovered);
  return ['bad', area, text.t('storeys.uncovered', { area })];
}

/** Storeys from top to bottom as in the building, each with the floor that no extinguisher reaches. */
export function StoreyLadder(): ReactNode {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys, total } = useSlowCoverage();
  const list = useRef<HTMLDivElement>(null);
  if (!document) return null;
  const marks = storeyMarks(document).toReversed();

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = marks.findIndex((entry) => entry.id === shown);
    const next = moveFocus(event.key, at, marks.length);
    const storey = next === null ? undefined : marks[next];
    if (next === null || !storey) return;
    event.preventDefault();
    session.showStorey(storey.id);
    list.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };

  return (
    <div
      ref={list}
      className="ladder"
      role="radiogroup"
      aria-label={text.t('storeys.title')}
      onKeyDown={onKeyDown}
    >
      {marks.map(({ id, mark }) => {
        const [state, short, long] = badge(storeys.get(id), total !== null, text);
        const name = storeyLabel(document, id, text);
        const chosen = id === shown;
        return (
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={chosen}
            tabIndex={chosen || (shown === null && id === marks[0]?.id) ? 0 : -1}
            className="rung"
            title={name}
            onClick={() => session.showStorey(id)}
          >
            <span className="rung-mark" aria-hidden="true">
              {mark}
            </span>
            <span className="rung-name">{name}</span>
            <span className={`rung-badge rung-long rung-${state}`}>{long}</span>
            <span className={`rung-badge rung-short rung-${state}`} aria-hidden="true">
              {short}
            </span>
          </button>
        );
      })}
    </div>
  );
}
