import type { ReactNode } from 'react';
import { pole } from '../../../geometry/plane/pole';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { StoreZone } from '../../../session/chemicals/chemical-state';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { ClauseNote } from '../../../widgets/clause-note';
import { spaceLabel } from '../../../widgets/labels';

/** Rooms that are named; more are counted. */
const MOST = 12;
/** Middles of rooms are found to this, metres. */
const PRECISION = 0.05;

interface StoreZoneProps {
  readonly document: CampusDocument;
  readonly zone: StoreZone | null;
  /** Brings all of it into view. */
  readonly onFrame: () => void;
}

/** What a store endangers: how far, by which rule, which rooms and exits, and whose way out leads through it. */
export function StoreZoneView({ document, zone, onFrame }: StoreZoneProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const found = zone?.found ?? null;
  if (zone === null) return null;
  if (found === null) {
    const said =
      zone.status === 'working' ? 'zone-working' : zone.status === 'failed' ? 'zone-failed' : 'zone-none';
    return (
      <p className="chemical-note" role="status">
        {t(`chemicals.${said}`)}
      </p>
    );
  }
  const { radius, rule, spaces, exits, routes } = found;
  const worst = routes.toSorted((a, b) => (b.longer ?? Infinity) - (a.longer ?? Infinity));
  return (
    <div className="store-part">
      <h3 className="chemical-head">{t('chemicals.zone')}</h3>
      <p>
        {radius === null
          ? t('chemicals.zone-room')
          : t('chemicals.zone-radius', { metres: formats.metresUp(radius, 0) })}
      </p>
      <ClauseNote cite={rule} />
      <div className="table-foot">
        <Button icon="target" onClick={onFrame}>
          {t('chemicals.zone-frame')}
        </Button>
      </div>
      {exits.length > 0 && (
        <p className="chemical-warning">{t('chemicals.zone-exits', { count: exits.length })}</p>
      )}
      <Disclosure title={t('chemicals.zone-spaces', { count: spaces.length })}>
        <ul className="store-rooms">
          {spaces.slice(0, MOST).map((id) => (
            <li key={id}>
              <RoomLink document={document} id={id} />
            </li>
          ))}
          {spaces.length > MOST && <li>{t('chemicals.and-more', { count: spaces.length - MOST })}</li>}
        </ul>
      </Disclosure>
      {routes.length > 0 && (
        <Disclosure title={t('chemicals.zone-routes', { count: routes.length })}>
          <ul className="store-rooms">
            {worst.slice(0, MOST).map(({ space, longer }) => (
              <li key={space}>
                <RoomLink document={document} id={space} />{' '}
                <span className={longer === null ? 'chemical-bad' : 'chemical-note'}>
                  {longer === null
                    ? t('chemicals.zone-no-way')
                    : t('chemicals.zone-longer', { metres: formats.metresUp(longer, 0) })}
                </span>
              </li>
            ))}
            {routes.length > MOST && <li>{t('chemicals.and-more', { count: routes.length - MOST })}</li>}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

interface RoomLinkProps {
  readonly document: CampusDocument;
  readonly id: SpaceId;
}

/** A room's name, which shows the room. */
function RoomLink({ document, id }: RoomLinkProps): ReactNode {
  const session = useSession();
  const text = useText();
  const space = lookUp(document.spaces, id);
  if (space === null) return null;
  const go = (): void => {
    const { x, y } = pole([space.outline.outer, ...space.outline.holes], PRECISION);
    session.focusOn(space.storey, x, y);
  };
  return (
    <button type="button" className="table-link" onClick={go}>
      {spaceLabel(document, id, text)}
    </button>
  );
}
