import { useMemo, useState, type ReactNode } from 'react';
import type { CampusDocument } from '../../../../model/schema/document';
import type { StoreyId } from '../../../../model/schema/ids';
import { createCameraPlacer } from '../../../../session/cameras/place-cameras';
import { numberedProposals, type NumberedProposal } from '../../../../session/cameras/place-state';
import { usePartState } from '../../../../session/react/use-part-state';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { storeyLabel } from '../../../../widgets/labels';
import { focusBox } from '../../../../ui/focus-box';
import { useCameraPart, useCameraSlice } from '../use-camera-slice';
import { PlacementList } from './placement-list';
import { PlacementSum } from './placement-sum';
import { UnmetList } from './unmet-list';

/** What was found, how near it is to the fewest possible, what each camera shows, and what none cures. */
export function PlacementResult({ document }: { readonly document: CampusDocument }): ReactNode {
  const text = useText();
  const { t } = text;
  const cameras = useCameraPart();
  const missed = useCameraSlice((state) => state.missed);
  const { part, state } = usePartState(createCameraPlacer);
  const { found, status, stale, error, taken, done, storeys, preview } = state;
  const all = useMemo(() => numberedProposals({ found }), [found]);
  const groups = useMemo(() => byStorey(all), [all]);
  const unmet = useMemo(
    () => [...found].flatMap(([storey, each]) => each.unmet.map((place) => ({ storey, place }))),
    [found],
  );
  if (status === 'failed') return <p role="alert">{t('camera-place.failed', { detail: error ?? '' })}</p>;
  const working = status === 'working';
  const idle = !working && !stale;
  const outcome =
    taken > 0 && all.length === 0
      ? 'camera-place.nothing-left'
      : unmet.length > 0
        ? 'camera-place.nothing-helps'
        : 'camera-place.nothing';
  return (
    <>
      {status === 'stopped' && !stale && (
        <p className="proposal-note">{t('camera-place.stopped', { done, of: storeys.length })}</p>
      )}
      {status === 'ready' && idle && all.length === 0 && (
        <p className="proposal-note" role="status">
          {t(outcome)}
        </p>
      )}
      {taken > 0 && idle && (
        <p className="proposal-note" role="status">
          {t(missed ? 'cameras.accepted-unkept' : 'camera-place.accepted', { count: taken })}
        </p>
      )}
      {all.length > 0 && taken === 0 && <PlacementSum />}
      {idle && all.length > 0 && (
        <>
          <label className="proposal-check">
            <input
              type="checkbox"
              checked={preview}
              onChange={({ currentTarget }) => part.setPreview(currentTarget.checked)}
            />
            {t('camera-place.preview')}
          </label>
          <div className="proposal-actions">
            <Button
              look="solid"
              icon="check"
              onClick={({ currentTarget }) => {
                focusBox(currentTarget);
                if (taken === 0) cameras.remember();
                void part.accept(new Set(all.map(({ proposal }) => proposal.id)));
              }}
            >
              {t('camera-place.accept-all', { count: all.length })}
            </Button>
          </div>
        </>
      )}
      {groups.length === 1 ? (
        <PlacementList document={document} numbered={all} idle={idle} />
      ) : (
        groups.map(([storey, numbered], i) => (
          <StoreyGroup
            key={storey}
            first={i === 0}
            title={storeyLabel(document, storey, text)}
            {...{ document, numbered, idle }}
          />
        ))
      )}
      {unmet.length > 0 && <UnmetList document={document} unmet={unmet} />}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly first: boolean;
  readonly document: CampusDocument;
  readonly numbered: readonly NumberedProposal[];
  readonly idle: boolean;
}

/** One storey of several; what is folded away is not made. */
function StoreyGroup({ title, first, document, numbered, idle }: GroupProps): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState(first);
  return (
    <Disclosure
      title={title}
      open={open}
      onToggle={setOpen}
      aside={<span className="count">{t('camera-place.count', { count: numbered.length })}</span>}
    >
      {open && <PlacementList document={document} numbered={numbered} idle={idle} />}
    </Disclosure>
  );
}

function byStorey(
  all: readonly NumberedProposal[],
): readonly (readonly [StoreyId, readonly NumberedProposal[]])[] {
  const groups = new Map<StoreyId, NumberedProposal[]>();
  for (const each of all) groups.set(each.storey, [...(groups.get(each.storey) ?? []), each]);
  return [...groups];
}
