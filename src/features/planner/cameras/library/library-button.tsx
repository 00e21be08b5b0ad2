import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';

const CameraLibrary = lazy(async () => ({ default: (await import('./camera-library')).CameraLibrary }));

/** Opens the library of models and the scales; its code comes with the first click. */
export function LibraryButton(): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="list" onClick={() => setOpen(true)}>
        {t('camera-library.open')}
      </Button>
      {open && (
        <Suspense>
          <CameraLibrary onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
