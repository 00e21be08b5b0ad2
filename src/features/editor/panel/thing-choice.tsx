import { useMemo, type ReactNode } from 'react';
import { onStorey } from '../../../model/query/on-storey';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { placeOf } from '../../../session/place-of';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useSelection, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import type { PlanThing } from '../../../session/state/selection-state';
import type { Translator } from '../../../i18n/translator';
import { SelectField, type SelectOption } from '../../../ui/select-field';
import { spaceLabel } from '../../../widgets/labels';
import { useMender } from '../use-mender';
import { openingLabel, wallLabel } from '../thing-label';

const KINDS = ['space', 'opening', 'wall'] as const;

/** Everything of the storey by name, for whoever doesn't click in the picture. */
export function ThingChoice(): ReactNode {
  const session = useSession();
  const mender = useMender();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const thing = useSelection((selection) => selection.thing);
  const lists = useMemo(
    () => (document && storey ? listsOf(document, storey, text) : null),
    [document, storey, text],
  );
  if (!document || !lists) return null;
  const choose = (kind: PlanThing['kind'], id: string): void => {
    const chosen = thingOf(document, kind, id);
    mender.select(chosen);
    const at = chosen && placeOf(document, id);
    if (at) session.focusOn(at.storey, at.x, at.y);
  };
  return (
    <div className="mend-form">
      {KINDS.map((kind) => (
        <SelectField
          key={kind}
          label={text.t(`mend.choose-${kind}`)}
          value={thing?.kind === kind ? thing.id : ''}
          options={[{ value: '', label: text.t('mend.choose-none') }, ...lists[kind]]}
          onChange={(id) => choose(kind, id)}
        />
      ))}
    </div>
  );
}

function thingOf(document: CampusDocument, kind: PlanThing['kind'], id: string): PlanThing | null {
  const entity = Object.values(document[`${kind}s`]).find((each) => each.id === id);
  // The dictionary of a kind holds ids of that kind.
  return entity === undefined ? null : ({ kind, id: entity.id } as PlanThing);
}

function listsOf(
  document: CampusDocument,
  storey: StoreyId,
  text: Translator,
): Readonly<Record<PlanThing['kind'], readonly SelectOption<string>[]>> {
  const inOrder = (options: SelectOption<string>[]): SelectOption<string>[] =>
    options.sort((a, b) => a.label.localeCompare(b.label, text.language, { numeric: true }));
  return {
    space: inOrder(
      onStorey(document, 'spaces', storey).map(({ id }) => ({
        value: id,
        label: spaceLabel(document, id, text),
      })),
    ),
    opening: inOrder(
      onStorey(document, 'openings', storey)
        .filter(({ rejected }) => !rejected)
        .map((opening) => ({ value: opening.id, label: openingLabel(document, opening, text) })),
    ),
    wall: onStorey(document, 'walls', storey).map((wall, i) => ({
      value: wall.id,
      label: wallLabel(wall, i + 1, text),
    })),
  };
}
