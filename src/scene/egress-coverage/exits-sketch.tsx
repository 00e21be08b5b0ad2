import { useEffect } from 'react';
import { createEgress } from '../../session/egress/create-egress';
import { insidePlaces } from '../../session/egress/tint/inside-places';
import { usePartSlice } from '../../session/react/use-part-slice';
import { useSession } from '../../session/react/session-context';
import { useStoreyExits } from '../../session/react/use-storey-exits';
import { usePlan, useView } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import { isRolling } from '../../standards/goers';
import { createSketcher } from '../../session/sketcher';
import { exitPlate } from './exit-plate';
import { exitsSketchOf, type ExitWords } from './exits-sketch-of';

/** Whose sketch it is. */
const OWNER = 'egress-exits';

/** Draws the exits of the shown storey, as they stand at the hour that is looked at. */
export function ExitsSketch(): null {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const ends = usePartSlice(createEgress, ({ place }) => place?.ways?.[0]?.exit.id ?? null);
  const storey = useView((view) => view.storey);
  const numbered = usePartSlice(createEgress, ({ choice }) => choice.look === 'exit');
  const field = usePartSlice(createEgress, (state) => state.field);
  const { exits, territories, stairs } = useStoreyExits();
  const walker = usePartSlice(createEgress, ({ choice }) => choice.walker);

  useEffect(() => {
    if (storey === null || document === null) return undefined;
    const { draw } = createSketcher(session);
    const { t } = text;
    const inside = !numbered ? null : field?.storey === storey ? insidePlaces(field) : [];
    const words: ExitWords = {
      name: (exit) => exitPlate(document, exit, text),
      kind: (kind) => t(`egress-tint.kind-${kind}`),
      amiss: (standing) => t(`egress-tint.${standing}`),
      stair: isRolling(walker) ? t('egress-tint.stair-not', { who: t(`egress-tint.goer-${walker}`) }) : '',
    };
    draw(OWNER, exitsSketchOf(storey, { exits, territories, stairs }, inside, words, ends));
    return () => draw(OWNER, null);
  }, [session, storey, exits, territories, stairs, walker, field, numbered, document, ends, text]);
  return null;
}
