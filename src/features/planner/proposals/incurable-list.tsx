import { useState, type ReactNode } from 'react';
import type { Incurable } from '../../../analyses/extinguishers/proposals/proposal';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Icon } from '../../../ui/icon';
import { nextBunch } from '../../../ui/next-bunch';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';

const PAGE = 12;

/** What stays at fault whatever is hung where: why, and what to do instead. */
export function IncurableList({
  document,
  incurable,
}: {
  readonly document: CampusDocument;
  readonly incurable: readonly Incurable[];
}): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const [most, setMost] = useState(PAGE);
  const [open, setOpen] = useState(false);
  const more = nextBunch(incurable.length - most, 4 * PAGE);
  return (
    <Disclosure title={t('propose.incurable', { count: incurable.length })} open={open} onToggle={setOpen}>
      {open && (
        <ul className="proposal-list">
          {incurable.slice(0, most).map((each) => (
            <li
              key={`${each.of} ${each.reason} ${each.space} ${each.unit} ${each.finding}`}
              className="proposal"
            >
              <Icon name="warning" size={16} />
              <div>
                <button
                  type="button"
                  className="table-link"
                  onClick={() => session.focusOn(each.place.storey, each.place.x, each.place.y)}
                >
                  {each.space === null
                    ? storeyLabel(document, each.place.storey, text)
                    : spaceLabel(document, each.space, text)}
                </button>
                <p>
                  {each.of === 'floor'
                    ? t('propose.incurable-floor', { area: formats.area(each.area) })
                    : t(`propose.incurable-${each.of}`)}
                </p>
                <p className="proposal-note">{t(`propose.why-${each.reason}`)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {open && more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('propose.more', { count: more })}
        </Button>
      )}
    </Disclosure>
  );
}
