import { useMemo, type ReactNode } from 'react';
import type { Endangered } from '../../../analyses/chemicals/result';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { zoneGrounds } from '../../../session/chemicals/zone-grounds';
import type { StoreZone } from '../../../session/chemicals/chemical-state';
import { placeOf } from '../../../session/place-of';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { ClauseNote } from '../../../widgets/clause-note';
import { placeMarks } from '../../../widgets/labels';
import { doorNames } from '../../../widgets/way-names';
import { ZoneList } from './zone-list';
import { ZonePlace } from './zone-place';

interface StoreZoneProps {
  readonly document: CampusDocument;
  readonly zone: StoreZone | null;
  /** Brings all of it into view. */
  readonly onFrame: () => void;
}

/** What a store endangers: how far, by which rule, which rooms and exits, and whose way out leads through it. */
export function StoreZoneView({ document, zone, onFrame }: StoreZoneProps): ReactNode {
  const { t } = useText();
  if (zone === null) return null;
  if (zone.found !== null) return <Found document={document} found={zone.found} onFrame={onFrame} />;
  const said =
    zone.status === 'working' ? 'zone-working' : zone.status === 'failed' ? 'zone-failed' : 'zone-none';
  return (
    <p className="chemical-note" role="status">
      {t(`chemicals.${said}`)}
    </p>
  );
}

interface FoundProps {
  readonly document: CampusDocument;
  readonly found: Endangered;
  readonly onFrame: () => void;
}

function Found({ document, found, onFrame }: FoundProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const { radius, rule, exits, routes } = found;
  const { rooms, open, assembly } = useMemo(() => zoneGrounds(document, found), [document, found]);
  // Those on its own storey first: the others belong to buildings beside it.
  const own = lookUp<Asset>(document.assets, found.store)?.storey;
  const nearFirst = rooms.toSorted((a, b) => Number(b.storey === own) - Number(a.storey === own));
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const doors = exits.flatMap((id) => lookUp(document.openings, id) ?? []);
  const names = doorNames(document, doors, text);
  const worst = routes
    .toSorted((a, b) => (b.longer ?? Infinity) - (a.longer ?? Infinity))
    .flatMap(({ space: id, longer }) => {
      const space = lookUp(document.spaces, id);
      return space === null ? [] : [{ space, longer }];
    });
  const mark = (storey: (typeof rooms)[number]['storey']): ReactNode => (
    <span className="finding-mark">{marks.get(storey)}</span>
  );
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
      {assembly.length > 0 && (
        <div className="chemical-bad">
          <p>{t('chemicals.zone-assembly')}</p>
          <ul className="store-rooms">
            {assembly.map((area) => (
              <li key={area.id}>
                <ZonePlace document={document} area={area} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ZoneList
        title={t('chemicals.zone-exits', { count: doors.length })}
        of={doors}
        keyOf={({ id }) => id}
        note={t('chemicals.zone-exits-note')}
      >
        {({ id, storey }) => (
          <>
            <button
              type="button"
              className="table-link"
              onClick={() => {
                const at = placeOf(document, id);
                if (at) session.focusOn(at.storey, at.x, at.y);
              }}
            >
              {names.get(id)}
            </button>
            {mark(storey)}
          </>
        )}
      </ZoneList>
      <ZoneList
        title={t('chemicals.zone-spaces', { count: rooms.length })}
        of={nearFirst}
        keyOf={({ id }) => id}
      >
        {(space) => (
          <>
            <ZonePlace document={document} area={space} />
            {mark(space.storey)}
          </>
        )}
      </ZoneList>
      <ZoneList title={t('chemicals.zone-open', { count: open.length })} of={open} keyOf={({ id }) => id}>
        {(area) => <ZonePlace document={document} area={area} />}
      </ZoneList>
      <ZoneList
        title={t('chemicals.zone-routes', { count: routes.length })}
        of={worst}
        keyOf={({ space }) => space.id}
        note={routes.some(({ longer }) => longer === null) ? t('chemicals.zone-no-way-means') : undefined}
      >
        {({ space, longer }) => (
          <>
            <ZonePlace document={document} area={space} />
            {mark(space.storey)}{' '}
            <span className={longer === null ? 'chemical-bad' : 'chemical-note'}>
              {longer === null
                ? t('chemicals.zone-no-way')
                : t('chemicals.zone-longer', { metres: formats.metresUp(longer, 0) })}
            </span>
          </>
        )}
      </ZoneList>
    </div>
  );
}
