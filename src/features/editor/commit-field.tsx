import { useState, type ReactNode } from 'react';
import { TextField } from '../../ui/text-field';

interface CommitFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest?: number;
  /** On Enter and on leaving, when it differs; trimmed. */
  onCommit(value: string): void;
}

/** Text that is taken over when it is done, not letter by letter: one undo step. */
export function CommitField({ label, value, longest = 200, onCommit }: CommitFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim());
    setTyped(null);
  };
  return (
    <div
      className="mend-commit"
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
        else if (event.key === 'Escape' && typed !== null) {
          setTyped(null);
          event.stopPropagation();
        }
      }}
    >
      <TextField label={label} value={typed ?? value} longest={longest} onChange={setTyped} />
    </div>
  );
}
