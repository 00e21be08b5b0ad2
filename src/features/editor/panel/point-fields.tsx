import type { ReactNode } from 'react';
import { MAX_COORDINATE } from '../../../model/schema/fields';
import type { Point } from '../../../model/schema/polygon';
import { useText } from '../../../session/react/use-text';
import { NumberField } from '../../../ui/number-field';
import { useComplaint } from '../use-mender';

interface PointFieldsProps {
  readonly label: string;
  readonly point: Point;
  onChange(point: Point): void;
}

/** A point of the plan as two numbers. */
export function PointFields({ label, point: [x, y], onChange }: PointFieldsProps): ReactNode {
  const { t } = useText();
  const complaint = useComplaint();
  return (
    <div className="mend-point" role="group" aria-label={label}>
      <span className="mend-point-name">{label}</span>
      <NumberField
        label={t('mend.x')}
        value={x}
        min={-MAX_COORDINATE}
        max={MAX_COORDINATE}
        unit="m"
        complaint={complaint}
        onCommit={(next) => onChange([next, y])}
      />
      <NumberField
        label={t('mend.y')}
        value={y}
        min={-MAX_COORDINATE}
        max={MAX_COORDINATE}
        unit="m"
        complaint={complaint}
        onCommit={(next) => onChange([x, next])}
      />
    </div>
  );
}
