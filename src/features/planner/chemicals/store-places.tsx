import { useMemo, useState, type ReactNode } from 'react';
import type { ChemicalFinding, ChemicalQuestion, StorePlace } from '../../../analyses/chemicals/result';
import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { AssetId, SpaceId } from '../../../model/schema/ids';
import { storeyGroups } from '../../../model/query/storey-groups';
import { createStorePlacer } from '../../../session/chemicals/store-placer';
import { usePartState } from '../../../session/react/use-part-state';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { ProgressBar } from '../../../ui/progress-bar';
import { placeMarks, spaceLabel } from '../../../widgets/labels';
import { SeverityLine } from '../panel/finding-severities';
import { listedChemicals } from './listed-chemicals';

const PAGE = 5;

interface StorePlacesProps {
  readonly document: CampusDocument;
  readonly store: AssetId;
  /** What the result on show was reckoned from; null while it is being reckoned again. */
  readonly asked: () => ChemicalQuestion | null;
  /** The result on show stands: another place can be asked for. */
  readonly ready: boolean;
  /** What doesn't go together inside it, wherever it stands. */
  readonly within: readonly ChemicalFinding[];
}

/** Where a store could go instead: asked for, compared in the background, shown on the plan, and carried there. */
export function StorePlaces({ document, store, asked, ready, within }: StorePlacesProps): ReactNode {
  const { t } = useText();
  const { part, state } = usePartState(createStorePlacer);
  const ask = (everywhere: boolean): void => {
    const question = asked();
    if (question !== null) part.ask(question, store, everywhere);
  };
  const mine = state.store === store;
  return (
    <div className="store-part">
      <h3 className="chemical-head">{t('chemicals.places')}</h3>
      {!mine && (
        <div className="table-foot">
          <Button icon="search" disabled={!ready} onClick={() => ask(false)}>
            {t('chemicals.places-own')}
          </Button>
          {storeyGroups(document).length > 1 && (
            <Button look="quiet" disabled={!ready} onClick={() => ask(true)}>
              {t('chemicals.places-all')}
            </Button>
          )}
        </div>
      )}
      {mine && state.status === 'working' && (
        <div className="store-search" role="status">
          <p className="chemical-note">{t('chemicals.places-working')}</p>
          <ProgressBar label={t('chemicals.places-working')} share={null} />
          <Button onClick={part.drop}>{t('app.cancel')}</Button>
        </div>
      )}
      {mine && state.status === 'failed' && (
        <>
          <p className="chemical-warning" role="alert" title={state.error ?? undefined}>
            {t('chemicals.places-failed')}
          </p>
          <Button icon="search" disabled={!ready} onClick={() => ask(state.everywhere)}>
            {t('app.retry')}
          </Button>
        </>
      )}
      {mine && state.status === 'ready' && within.length > 0 && (
        <Within document={document} findings={within} />
      )}
      {mine && state.status === 'ready' && (
        <Found document={document} places={state.places} shown={state.shown} part={part} />
      )}
      {mine && state.status !== 'working' && (
        <Button look="quiet" icon="close" onClick={part.drop}>
          {t('chemicals.places-drop')}
        </Button>
      )}
    </div>
  );
}

interface WithinProps {
  readonly document: CampusDocument;
  readonly findings: readonly ChemicalFinding[];
}

/** What no other room mends. */
function Within({ document, findings }: WithinProps): ReactNode {
  const text = useText();
  return (
    <div className="chemical-warning">
      <p>{text.t('chemicals.places-within')}</p>
      <ul className="store-rooms">
        {listedChemicals(document, findings, text).map((finding) => (
          <li key={finding.id}>{finding.words().what}</li>
        ))}
      </ul>
    </div>
  );
}

interface FoundProps {
  readonly document: CampusDocument;
  readonly places: readonly StorePlace[];
  readonly shown: StorePlace | null;
  readonly part: ReturnType<typeof createStorePlacer>;
}

function Found({ document, places, shown, part }: FoundProps): ReactNode {
  const text = useText();
  const { t } = text;
  const [most, setMost] = useState(PAGE);
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const markOf = (id: SpaceId): string => {
    const space = lookUp(document.spaces, id);
    return (space && marks.get(space.storey)) ?? '';
  };
  if (places.length === 0) return <p className="chemical-note">{t('chemicals.places-empty')}</p>;
  const more = nextBunch(places.length - most, 4 * PAGE);
  return (
    <>
      <p className="chemical-note" role="status">
        {t('chemicals.places-found', { count: places.length })}
      </p>
      <ol className="chemical-stores">
        {places.slice(0, most).map((place) => (
          <Place
            key={place.space}
            document={document}
            place={place}
            mark={markOf(place.space)}
            shown={shown === place}
            part={part}
          />
        ))}
      </ol>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {t('chemicals.more', { count: more })}
        </Button>
      )}
    </>
  );
}

interface PlaceProps {
  readonly document: CampusDocument;
  readonly place: StorePlace;
  readonly mark: string;
  readonly shown: boolean;
  readonly part: ReturnType<typeof createStorePlacer>;
}

/** A room with what the store would break in it. */
function Place({ document, place, mark, shown, part }: PlaceProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const space = lookUp(document.spaces, place.space);
  if (space === null) return null;
  const broken = listedChemicals(document, place.findings, text);
  return (
    <li className="chemical-store" data-chosen={shown}>
      <div className="chemical-store-head">
        <strong>{spaceLabel(document, space.id, text)}</strong>
        <span className="finding-mark">{mark}</span>
      </div>
      <p className="chemical-note">
        {place.walk === null
          ? t('chemicals.place-no-walk')
          : t('chemicals.place-walk', { metres: formats.metresUp(place.walk, 0) })}
      </p>
      {broken.length === 0 ? (
        <p className="chemical-good">{t('chemicals.place-clean')}</p>
      ) : (
        <>
          <SeverityLine findings={broken} />
          <ul className="store-rooms">
            {broken.map((finding) => (
              <li key={finding.id}>{finding.words().what}</li>
            ))}
          </ul>
        </>
      )}
      <div className="table-foot">
        <Button look="quiet" icon="target" aria-pressed={shown} onClick={() => part.show(place)}>
          {t('chemicals.place-show')}
        </Button>
        {shown && (
          <Button look="solid" onClick={() => part.take(place)}>
            {t('chemicals.place-take')}
          </Button>
        )}
      </div>
    </li>
  );
}
