import { useMemo, type ReactNode } from 'react';
import { mergeableWith } from '../../../model/edit/mergeable';
import type { Space } from '../../../model/schema/space';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { spaceLabel } from '../../../widgets/labels';
import { Trouble } from '../trouble';
import { useMender, useTrouble } from '../use-mender';

/** Neighbours that a room can be made one with. */
export function MergeList({ space }: { readonly space: Space }): ReactNode {
  const mender = useMender();
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const { trouble, attempt } = useTrouble();
  const others = useMemo(() => (document ? mergeableWith(document, space) : []), [document, space]);
  if (!document) return null;
  return (
    <div className="mend-form">
      <p className="mend-note">{t(others.length === 0 ? 'mend.merge-none' : 'mend.merge-text')}</p>
      <ul className="mend-list">
        {others.map(({ id }) => (
          <li key={id}>
            <Button onClick={() => attempt(mender.mergeSpaces(space.id, id))}>
              {t('mend.merge-with', { space: spaceLabel(document, id, text) })}
            </Button>
          </li>
        ))}
      </ul>
      <Trouble>{trouble}</Trouble>
    </div>
  );
}
