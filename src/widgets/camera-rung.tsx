import { useMemo, type ReactNode } from 'react';
import { useText } from '../session/react/use-text';
import type { StoreyId } from '../model/schema/ids';
import { cameraBadge } from './camera-badge';
import { RungBadge } from './rung-badge';
import { useKnownCameras } from './use-known-cameras';

/** What cameras leave out of a storey, as a rung of the ladder says it; whoever shows cameras keeps it true. */
export function CameraRung({ storey }: { readonly storey: StoreyId }): ReactNode {
  const text = useText();
  const known = useKnownCameras();
  const badge = useMemo(() => cameraBadge(storey, known, text), [storey, known, text]);
  return <RungBadge {...badge} />;
}
