import type { ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';

interface ShowMoreProps {
  readonly whole: boolean;
  /** Rows that are left out while it isn't. */
  readonly rest: number;
  readonly onChange: (whole: boolean) => void;
}

/** Shows the rest of a long table, or hides it again; nothing where there is none. */
export function ShowMore({ whole, rest, onChange }: ShowMoreProps): ReactNode {
  const { t } = useText();
  if (rest <= 0) return null;
  return (
    <Button onClick={() => onChange(!whole)}>
      {whole ? t('rehearsal.show-fewer') : t('rehearsal.show-more', { count: rest })}
    </Button>
  );
}
