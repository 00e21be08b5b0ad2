import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';

const CANNED = ['missing', 'damaged', 'blocked', 'rust', 'pressure', 'expired', 'unreadable', 'off'] as const;

interface CannedNotesProps {
  readonly note: string;
  readonly text: Translator;
  onNote(note: string): void;
}

/** Usual words for what is wrong: a tap adds one to the note, or takes it out again. */
export function CannedNotes({ note, text, onNote }: CannedNotesProps): ReactNode {
  const { t, language } = text;
  const between = language === 'zh' ? '，' : ', ';
  const parts = note.split(between).filter((part) => part !== '');
  return (
    <div className="chips" role="group" aria-label={t('check.canned')}>
      {CANNED.map((name) => {
        const word = t(`check.canned-${name}`);
        const on = parts.includes(word);
        const next = on ? parts.filter((part) => part !== word) : [...parts, word];
        return (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={on}
            onClick={() => onNote(next.join(between))}
          >
            {word}
          </button>
        );
      })}
    </div>
  );
}
