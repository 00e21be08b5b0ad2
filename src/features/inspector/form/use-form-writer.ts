import { useState } from 'react';
import type { Writer } from '../../../records/event/make-event';
import { useRecords } from '../../../session/react/use-stores';
import type { Translator } from '../../../i18n/translator';

/** Another one with each try, also of the same words. */
interface Refusal {
  readonly words: string;
}

export interface FormWriter {
  /** Is it being asked who works at this device? */
  readonly asking: boolean;
  /** Why the form was not saved; null when nothing is said against it. */
  readonly trouble: string | null;
  say(trouble: string | null): void;
  /** Why what was entered is no record yet, each reason standing at its field; null when it is none. */
  readonly refused: Refusal | null;
  refuse(words: string): void;
  /** In whose name it is written down now; null = that is being asked, or it is said why it can't be. */
  writer(): Writer | null;
  /** Somebody gave a name, or would not. */
  asked(): void;
}

/** Who signs a form that is about to be saved: whoever works at this device, who is asked for where nobody said so yet. */
export function useFormWriter({ tell }: Translator): FormWriter {
  const keeper = useRecords((records) => records.keeper);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  return {
    asking,
    trouble,
    refused,
    say: (words) => {
      setTrouble(words);
      setRefused(null);
    },
    refuse: (words) => {
      setTrouble(null);
      setRefused({ words });
    },
    writer: () => {
      const writer = keeper?.writer();
      if (writer === undefined) return null;
      if (writer.ok) return writer.value;
      if (writer.error.code === 'record.no-person') setAsking(true);
      else setTrouble(tell(writer.error));
      return null;
    },
    asked: () => setAsking(false),
  };
}
