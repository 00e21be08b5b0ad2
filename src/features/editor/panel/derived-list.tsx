import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { middle } from '../../../model/derive/line-frame';
import { openingWidth } from '../../../model/query/opening-width';
import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { between } from '../thing-label';
import type { Asked } from '../use-doubts';
import { useMender } from '../use-mender';

const PAGE = 8;

/** Metres seen across when flying to an opening. */
const SPAN = 12;

/** Openings that the program found between rooms: each is accepted or rejected, or all of the storey. */
export function DerivedList({ asked: { doubts, failed } }: { readonly asked: Asked }): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const [most, setMost] = useState(PAGE);
  const [seen, setSeen] = useState<Opening | null>(null);
  // An edit comes before the worker's next answer: what names a room that is gone waits for it.
  const derived = useMemo(
    () =>
      (doubts?.derived ?? []).filter(
        ({ id, spaces }) =>
          !document?.openings[id] &&
          (spaces ?? []).every((space) => space === null || document?.spaces[space]),
      ),
    [doubts, document],
  );
  const undecided = seen !== null && derived.some(({ id }) => id === seen.id);
  const looked = undecided || (seen && document?.openings[seen.id]?.rejected) ? seen : null;
  useEffect(() => {
    mender.drawFound(derived, looked);
    return () => mender.drawFound([], null);
  }, [mender, derived, looked]);
  if (!document || !storey) return null;
  const rejected = onStorey(document, 'openings', storey).filter((opening) => opening.rejected);
  return (
    <Section
      title={t('mend.derived')}
      aside={<span className="mend-count">{t('mend.derived-left', { count: derived.length })}</span>}
    >
      {failed !== null && <p className="mend-note">{t('mend.failed', { detail: failed })}</p>}
      {doubts === null ? (
        failed === null && <p className="mend-note">{t('mend.finding')}</p>
      ) : derived.length === 0 ? (
        <p className="mend-note">{t('mend.derived-none')}</p>
      ) : (
        <>
          <p className="mend-note">{t('mend.derived-text')}</p>
          <ul className="mend-list">
            {derived.slice(0, most).map((opening) => (
              <FoundOpening key={opening.id} document={document} opening={opening} onShow={setSeen} />
            ))}
          </ul>
          <div className="mend-actions">
            {derived.length > most && (
              <Button look="quiet" onClick={() => setMost(most * 3)}>
                {t('mend.more', { count: Math.min(derived.length - most, most * 2) })}
              </Button>
            )}
            <Button onClick={() => mender.decide(derived, true)}>{t('mend.accept-all')}</Button>
            <Button look="quiet" onClick={() => mender.decide(derived, false)}>
              {t('mend.reject-all')}
            </Button>
          </div>
        </>
      )}
      {rejected.length > 0 && (
        <Disclosure title={t('mend.rejected')} aside={<span className="mend-count">{rejected.length}</span>}>
          <ul className="mend-list">
            {rejected.map((opening) => (
              <FoundOpening key={opening.id} document={document} opening={opening} onShow={setSeen} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

interface FoundOpeningProps {
  readonly document: CampusDocument;
  readonly opening: Opening;
  onShow(opening: Opening): void;
}

function FoundOpening({ document, opening, onShow }: FoundOpeningProps): ReactNode {
  const session = useSession();
  const mender = useMender();
  const text = useText();
  const { t, formats } = text;
  const label = between(document, opening, text);
  const [x, y] = middle(...opening.line);
  return (
    <li className="mend-found">
      <button
        type="button"
        className="mend-link"
        onClick={() => {
          onShow(opening);
          session.focusOn(opening.storey, x, y, SPAN);
        }}
      >
        {label}
      </button>
      <span className="mend-small">
        {t('mend.derived-width', { width: formats.metres(openingWidth(opening), 2) })}
      </span>
      <span className="mend-decide">
        <Button
          aria-label={t('mend.accept-named', { opening: label })}
          onClick={() => mender.decide([opening], true)}
        >
          {t('mend.accept')}
        </Button>
        {!opening.rejected && (
          <Button
            look="quiet"
            aria-label={t('mend.reject-named', { opening: label })}
            onClick={() => mender.decide([opening], false)}
          >
            {t('mend.reject')}
          </Button>
        )}
      </span>
    </li>
  );
}
