import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon';

/** Why something was not done. */
export function Trouble({ children }: { readonly children: string | null }): ReactNode {
  return (
    <p className="mend-trouble" role="status">
      {children !== null && (
        <>
          <Icon name="warning" size={16} />
          {children}
        </>
      )}
    </p>
  );
}
