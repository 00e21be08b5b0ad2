import type { ReactNode } from 'react';
import './field.css';

interface FieldNoteProps {
  /** Of the field that it belongs to. */
  readonly id: string;
  /** What is wrong with what was typed; null = nothing. */
  readonly wrong: string | null;
  readonly hint?: string | undefined;
}

/** The id by which a field is described by its note; undefined when there is none. */
export const noteId = ({ id, wrong, hint }: FieldNoteProps): string | undefined =>
  wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined;

/** What is wrong with a field and how to mend it, else what it is for. */
export function FieldNote(note: FieldNoteProps): ReactNode {
  const { wrong, hint } = note;
  if (wrong) {
    return (
      <span className="field-wrong" id={noteId(note)} role="alert">
        {wrong}
      </span>
    );
  }
  if (!hint) return null;
  return (
    <span className="field-hint" id={noteId(note)}>
      {hint}
    </span>
  );
}
