import { useEffect, useState } from 'react';
import { checklistOf, formView } from '../../../session/records/check-form';
import type { KeptDraft } from '../../../session/records/record-keeper';
import { useRecords } from '../../../session/react/use-stores';
import { KNOWN_CHECKLISTS } from '../../../standards/duty-profile';

export interface BegunCheck {
  readonly draft: KeptDraft;
  readonly answered: number;
  readonly failed: number;
}

/** The check of a thing that was begun and not saved; null when none was, or none is known of yet. */
export function useCheckDraft(about: string): BegunCheck | null {
  const keeper = useRecords((records) => records.keeper);
  const [begun, setBegun] = useState<BegunCheck | null>(null);
  useEffect(() => {
    if (keeper === null) return;
    let over = false;
    const find = async (): Promise<void> => {
      const draft = await keeper.draft(about);
      if (!over) setBegun(draft === null ? null : { draft, ...figuresOf(draft) });
    };
    void find();
    return () => {
      over = true;
    };
  }, [keeper, about]);
  return begun;
}

function figuresOf(draft: KeptDraft): Omit<BegunCheck, 'draft'> {
  const checklist = checklistOf(draft, KNOWN_CHECKLISTS);
  return checklist === null ? { answered: 0, failed: 0 } : formView(draft, checklist);
}
