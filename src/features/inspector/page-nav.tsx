import type { ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import type { PlanPoint } from '../../session/state/plan-point';
import type { Translator } from '../../i18n/translator';
import { Button } from '../../ui/button';
import type { Pages } from './pages';

interface PageNavProps {
  /** Where it is, to be shown; null = nowhere on the plan. */
  readonly place: PlanPoint | null;
  readonly text: Translator;
  readonly pages: Pages;
  /** Where else one goes from here. */
  readonly children: ReactNode;
}

/** The top of a card: back, where it is on the plan, and where else one goes from here. */
export function PageNav({ place, text, pages, children }: PageNavProps): ReactNode {
  const session = useSession();
  return (
    <nav className="page-nav">
      <Button look="quiet" icon="left" onClick={pages.back}>
        {text.t('inspect.back')}
      </Button>
      <span className="page-nav-end">
        {place !== null && (
          <Button
            look="quiet"
            icon="target"
            iconOnly
            onClick={() => session.focusOn(place.storey, place.x, place.y)}
          >
            {text.t('asset.show')}
          </Button>
        )}
        {children}
      </span>
    </nav>
  );
}
