import type { ReactNode } from 'react';
import type { CameraHead, CameraMask } from '../../../../model/schema/assets/camera';
import { useText } from '../../../../session/react/use-text';
import { headsText, masksText } from '../../../../widgets/asset-card/lens-lists';
import { EntryField } from './entry-field';
import { readHeads, readMasks } from './read-lens-lists';

interface LensListFieldProps {
  readonly form: 'heads' | 'masks';
  readonly label: string;
  readonly value: unknown;
  readonly mixed: boolean;
  set(next: unknown): string | null;
}

/** Further lenses of a camera, or the masks on its pictures, written down in one line. */
export function LensListField({ form, label, value, mixed, set }: LensListFieldProps): ReactNode {
  const { t } = useText();
  const shown = (): string => {
    if (mixed) return '';
    // Lists of a camera, by the field's schema.
    return form === 'heads' ? headsText(value as CameraHead[]) : masksText(value as CameraMask[]);
  };
  return (
    <EntryField
      label={label}
      value={shown()}
      {...(mixed ? { placeholder: t('edit-field.mixed') } : {})}
      hint={t(`edit-field.${form}-hint`)}
      onCommit={(typed) => {
        const read = form === 'heads' ? readHeads(typed) : readMasks(typed);
        const trouble = read === null ? 'unreadable' : set(read);
        return trouble === null ? null : t(`edit-field.${form}-wrong`);
      }}
    />
  );
}
