import type { ReactNode } from 'react';
import { hindranceAt } from '../../../session/egress/tint/hindrance-at';
import { useEgressSlice } from '../../../session/react/use-egress';
import { useText } from '../../../session/react/use-text';
import type { PlanPoint } from '../../../session/state/plan-point';
import { isRolling } from '../../../standards/goers';
import { goerName } from '../../../widgets/goer-name';

/** What keeps a bed or a wheelchair at a place from the open, as the floor tells it; ways are told to where it is safe on its storey. */
export function IntoOpen({ at }: { readonly at: PlanPoint }): ReactNode {
  const text = useText();
  const field = useEgressSlice((state) => state.field);
  const goal = useEgressSlice(({ choice }) => choice.goal);
  if (field === null || goal !== 'open' || field.goal !== goal || field.storey !== at.storey) return null;
  const { walker, grid } = field;
  const [column, row] = [Math.floor((at.x - grid.x0) / grid.cell), Math.floor((at.y - grid.y0) / grid.cell)];
  const isOn = column >= 0 && column < grid.nx && row >= 0 && row < grid.ny;
  const why = isOn && isRolling(walker) ? hindranceAt(field, row * grid.nx + column) : null;
  if (why === null) return null;
  return <p className="egress-bad">{text.t(`egress-tint.open-${why}`, { who: goerName(walker, text) })}</p>;
}
