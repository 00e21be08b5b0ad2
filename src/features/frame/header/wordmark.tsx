import type { ReactNode } from 'react';
import { useText } from '../../../session/react/use-text';

/** The mark: a plan's walls with one reached corner. Also the icon (`public/icons/icon.svg`). */
export function Wordmark(): ReactNode {
  const { t } = useText();
  return (
    <h1 className="wordmark">
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M2 2h18v18H2zM2 11h7M13 11h7M11 2v5" />
        <circle cx="6.5" cy="15.5" r="1.6" fill="currentColor" stroke="none" />
      </svg>
      <span className="wordmark-text">{t('app.name')}</span>
    </h1>
  );
}
