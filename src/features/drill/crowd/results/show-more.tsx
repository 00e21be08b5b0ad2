import type { ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';

interface ShowMoreProps {
  readonly whole: boolean;
  /** Rows that are left out while it isn't. */
  readonly rest: number;
  /** Rows that there are and that aren't in the table at all. */
  readonly beyond?: number;
  readonly onChange: (whole: boolean) => void;
}

/** Shows the rest of a long table, or hides it again, and says what it leaves out even then; nothing where there is none. */
export function ShowMore({ whole, rest, beyond = 0, onChange }: ShowMoreProps): ReactNode {
  const { t } = useText();
  if (rest <= 0) return null;
  return (
    <>
      <Button onClick={() => onChange(!whole)}>
        {whole ? t('rehearsal.show-fewer') : t('rehearsal.show-more', { count: rest })}
      </Button>
      {beyond > 0 && <p className="drill-soft">{t('rehearsal.show-beyond', { count: beyond })}</p>}
    </>
  );
}
