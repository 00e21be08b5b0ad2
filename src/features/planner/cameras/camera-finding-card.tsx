import type { ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { focusBox } from '../../../ui/focus-box';
import { FindingCard } from '../panel/finding-card';
import type { ListedCamera } from './listed-cameras';

interface CardProps {
  readonly finding: ListedCamera;
  readonly mark: string;
  readonly onCover: (finding: ListedCamera) => void;
  readonly onRemove: (finding: ListedCamera) => void;
  readonly onPlace: (finding: ListedCamera) => void;
}

/** What more cameras cure. */
const PLACEABLE: ReadonlySet<ListedCamera['kind']> = new Set<ListedCamera['kind']>([
  'camera.none',
  'camera.key-place-unseen',
  'camera.blind-spot',
  'camera.below-density',
  'camera.doorway-unseen',
]);

/** One finding about cameras; its name goes to what it is about, and what mends it stands below. */
export function CameraFindingCard({ finding, mark, onCover, onRemove, onPlace }: CardProps): ReactNode {
  const session = useSession();
  const { t } = useText();
  const { kind, severity, cite, storey, x, y, camera, masks } = finding;
  const go = (): void => {
    session.select(camera?.id ?? null);
    session.focusOn(storey, x, y);
  };
  /** What is mended goes from the list, its buttons with it. */
  const mend = (inside: Element, how: (finding: ListedCamera) => void): void => {
    focusBox(inside);
    how(finding);
  };
  return (
    <FindingCard {...{ severity, cite, mark, ...finding.words() }} onGo={go}>
      {kind === 'camera.sees-forbidden' && camera && masks.length > 0 && (
        <Button look="quiet" icon="contrast" onClick={({ currentTarget }) => mend(currentTarget, onCover)}>
          {t('cameras.cover')}
        </Button>
      )}
      {kind === 'camera.forbidden-place' && camera && (
        <Button look="quiet" icon="trash" onClick={({ currentTarget }) => mend(currentTarget, onRemove)}>
          {t('cameras.remove')}
        </Button>
      )}
      {PLACEABLE.has(kind) && (
        <Button look="quiet" icon="target" onClick={() => onPlace(finding)}>
          {t('cameras.where')}
        </Button>
      )}
    </FindingCard>
  );
}
