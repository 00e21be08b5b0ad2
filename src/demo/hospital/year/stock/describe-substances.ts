import { present } from '../../../../base/assert';
import { substanceId } from '../../../../records/substance/substance-id';
import { factsOf } from '../../../../standards/chemicals/facts-of';
import { at, day, daysLater, minuteOf } from '../calendar';
import { paper, SHI } from '../hands';
import type { Journal } from '../journal';
import { supplierOf } from './suppliers';
import { SUBSTANCES, type SubstanceName } from './substances';

/** Nobody keeps account of it, so nobody has its sheet. */
const UNREGISTERED: ReadonlySet<SubstanceName> = new Set(['sodium-azide']);
const FIRST_SHEET = day('2023-03-06');
const DAYS_APART = 15;

/** Each substance once, by its safety data sheet as its supplier sent it: written down when the register was set up. */
export function describeSubstances(journal: Journal): void {
  const told = new Set<string>();
  // The keys of the table that the type is made from.
  for (const name of Object.keys(SUBSTANCES) as SubstanceName[]) {
    const { cas, name: zh, strength } = SUBSTANCES[name];
    const about = substanceId({ cas, name: zh, strength });
    if (told.has(about) || UNREGISTERED.has(name)) continue;
    told.add(about);
    const facts = present(factsOf({ cas, name: zh, strength }, null), `facts of ${name}`);
    const { un, en, state, classes, density, flashPoint } = facts;
    journal.write(SHI, at(day('2024-12-16'), minuteOf('09:00') + told.size), 'substance.described', about, {
      cas,
      un,
      zh,
      en,
      strength,
      state,
      classes,
      unclassified: classes.length === 0 ? '安全技术说明书第 2 部分：未列入危险性类别' : null,
      density,
      flashPoint,
      supplier: supplierOf(name),
      sheet: {
        file: paper(`sds-${name}`),
        name: `${zh}${strength === null ? '' : ` ${strength}%`} 安全技术说明书`,
        issued: daysLater(FIRST_SHEET, told.size * DAYS_APART),
      },
      note: '',
      evidence: [],
    });
  }
}
