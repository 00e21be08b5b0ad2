import type { ReactNode } from 'react';
import { GHS_CLASSES, type GhsClass } from '../../../standards/chemicals/ghs-classes';
import { pictogramsOf } from '../../../standards/chemicals/pictograms';
import { Disclosure } from '../../../ui/disclosure';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { GhsMarks } from '../../../widgets/chemicals/substance-marks';

interface ClassPickerProps {
  readonly classes: readonly string[];
  readonly wrong: string | null;
  readonly telling: Telling;
  onChange(classes: readonly string[]): void;
}

/** Hazards as section 2 of a sheet has them, in three parts. */
const PARTS: readonly { readonly name: 'physical' | 'health' | 'environment'; readonly begins: GhsClass }[] =
  [
    { name: 'physical', begins: 'expl' },
    { name: 'health', begins: 'acute-tox-1' },
    { name: 'environment', begins: 'aquatic-acute-1' },
  ];

/** Hazard classes to be ticked, each with its sign; what they show together is said above. */
export function ClassPicker({ classes, wrong, telling, onChange }: ClassPickerProps): ReactNode {
  const { t } = telling.text;
  const chosen = GHS_CLASSES.filter((each) => classes.includes(each));
  const parts = PARTS.map(({ name, begins }, i) => {
    const next = PARTS[i + 1]?.begins;
    const from = GHS_CLASSES.indexOf(begins);
    const to = next === undefined ? GHS_CLASSES.length : GHS_CLASSES.indexOf(next);
    return { name, own: GHS_CLASSES.slice(from, to) };
  });
  return (
    <fieldset className="class-picker" aria-label={t('stock.classes')}>
      <legend className="field-label class-legend">{t('stock.classes')}</legend>
      {chosen.length > 0 && <GhsMarks classes={chosen} size={44} />}
      {wrong !== null && (
        <span className="field-wrong" role="alert">
          {wrong}
        </span>
      )}
      {parts.map(({ name, own }) => {
        const ticked = own.filter((each) => classes.includes(each));
        return (
          <Disclosure
            key={name}
            title={t(`stock.part-${name}`)}
            aside={ticked.length > 0 && <span className="count">{ticked.length}</span>}
          >
            {own.map((each) => (
              <label key={each} className="check-line">
                <input
                  type="checkbox"
                  checked={classes.includes(each)}
                  onChange={(event) =>
                    onChange(
                      event.target.checked ? [...classes, each] : classes.filter((other) => other !== each),
                    )
                  }
                />
                <span>{t(`ghs.${each}`)}</span>
                {pictogramsOf([each]).length > 0 && <GhsMarks classes={[each]} />}
              </label>
            ))}
          </Disclosure>
        );
      })}
    </fieldset>
  );
}
