import { useEffect, useState, type ReactNode } from 'react';
import { useSession } from '../../session/react/session-context';
import { useText } from '../../session/react/use-text';
import './import.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file dropped anywhere on the window is opened; while one hovers the page says so. */
export function FileDrop(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    /** Entering a child comes before leaving its parent, so entries are counted. */
    let inside = 0;
    const on = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      handle: (event: DragEvent) => void,
    ): void => {
      window.addEventListener(
        type,
        (event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          handle(event);
        },
        { signal },
      );
    };
    on('dragenter', () => setOver(++inside > 0));
    on('dragover', () => undefined);
    on('dragleave', () => setOver(--inside > 0));
    on('drop', (event) => {
      inside = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void session.openBlob(file.name, file);
    });
    return () => ending.abort();
  }, [session]);
  if (!over) return null;
  return (
    <div className="drop">
      <div className="drop-card">
        <strong>{t('plan.drop-here')}</strong>
        <span>{t('plan.drop-formats')}</span>
      </div>
    </div>
  );
}
