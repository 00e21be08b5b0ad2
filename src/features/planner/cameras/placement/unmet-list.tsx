import { useState, type ReactNode } from 'react';
import type { UnmetPlace } from '../../../../analyses/cameras/placement/placement';
import type { CampusDocument } from '../../../../model/schema/document';
import type { StoreyId } from '../../../../model/schema/ids';
import { useSession } from '../../../../session/react/session-context';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Icon } from '../../../../ui/icon';
import { nextBunch } from '../../../../ui/next-bunch';
import { spaceLabel } from '../../../../widgets/labels';

const PAGE = 12;

interface UnmetListProps {
  readonly document: CampusDocument;
  readonly unmet: readonly { readonly storey: StoreyId; readonly place: UnmetPlace }[];
}

/** What no camera cures: why, and what to do instead. */
export function UnmetList({ document, unmet }: UnmetListProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const [most, setMost] = useState(PAGE);
  const [open, setOpen] = useState(false);
  const more = nextBunch(unmet.length - most, 4 * PAGE);
  return (
    <Disclosure title={t('camera-place.unmet', { count: unmet.length })} open={open} onToggle={setOpen}>
      {open && (
        <ul className="proposal-list">
          {unmet.slice(0, most).map(({ storey, place }) => {
            const { reason, space, duty, opening, area, density, x, y } = place;
            const asked = formats.number(density, 1);
            return (
              <li key={`${reason} ${space} ${duty} ${opening}`} className="proposal">
                <Icon name="warning" size={16} />
                <div>
                  <button type="button" className="table-link" onClick={() => session.focusOn(storey, x, y)}>
                    {spaceLabel(document, space, text)}
                  </button>
                  <p>
                    {opening === null
                      ? t('camera-place.unmet-area', { area: formats.area(area), density: asked })
                      : t('camera-place.unmet-doorway', { density: asked })}
                  </p>
                  <p className="proposal-note">{t(`camera-place.why-${reason}`)}</p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {open && more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('camera-place.list-more', { count: more })}
        </Button>
      )}
    </Disclosure>
  );
}
