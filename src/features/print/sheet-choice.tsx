import type { ReactNode } from 'react';
import { useText } from '../../session/react/use-text';
import { SelectField } from '../../ui/select-field';
import { PAPERS, type PaperName, type Scale } from './paper';

// Keys of a constant: exactly its keys.
const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

const ONE = (): number => 1;

interface SheetChoiceProps {
  readonly paper: PaperName;
  /** At which the storey fits on it, the largest first; none where it fits at none. */
  readonly scales: readonly Scale[];
  readonly scale: Scale | undefined;
  /** How many sheets a scale takes; one unless told. */
  sheetsAt?(scale: Scale): number;
  onPaper(paper: PaperName): void;
  onScale(scale: Scale | null): void;
}

/** On which paper a storey is printed, and how small. */
export function SheetChoice({
  paper,
  scales,
  scale,
  sheetsAt = ONE,
  onPaper,
  onScale,
}: SheetChoiceProps): ReactNode {
  const { t } = useText();
  return (
    <>
      <SelectField
        label={t('print.paper')}
        value={paper}
        options={PAPER_NAMES.map((value) => ({ value, label: value }))}
        onChange={onPaper}
      />
      {scale !== undefined && (
        <SelectField
          label={t('print.scale')}
          value={String(scale)}
          options={scales.map((each) => ({
            value: String(each),
            label:
              sheetsAt(each) > 1
                ? t('print.scale-sheets', { scale: each, count: sheetsAt(each) })
                : `1:${each}`,
          }))}
          onChange={(value) => onScale(scales.find((each) => String(each) === value) ?? null)}
        />
      )}
    </>
  );
}
