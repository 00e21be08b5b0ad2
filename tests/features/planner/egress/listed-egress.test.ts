import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { EGRESS_CODES, USUAL_QUESTION } from '../../../../src/analyses/egress/result';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { exitNames } from '../../../../src/widgets/exit-names';
import { listedEgress } from '../../../../src/features/planner/egress/listed-egress';
import { translator } from '../../../../src/i18n/translator';
import { entitiesIn } from '../../../../src/model/schema/dictionary';
import { makeId } from '../../../../src/model/schema/ids';
import { openingName } from '../../../../src/widgets/way-names';
import '../../../support/speak-both';

const ward = smallWard();
const doors = entitiesIn(ward.openings).filter(({ finalExit }) => finalExit === true);
const result = computeEgress(walkingPlan(ward), {
  ...USUAL_QUESTION,
  closed: doors.map(({ id }) => id),
});

describe.each(['zh', 'en'] as const)('findings about ways out (%s)', (language) => {
  const text = translator(language);

  it('have words for what, where and what to do, and never an id', () => {
    const listed = listedEgress(ward, result, text);
    expect(listed.length).toBe(result.findings.length);
    expect(listed.length).toBeGreaterThan(0);
    for (const each of listed) {
      const { name, what, todo } = each.words();
      expect([name, what, todo].join(' ')).not.toMatch(/undefined|NaN|egress\.|(space|opening|storey)_/);
      expect(what).not.toBe('');
      expect(todo).not.toBe('');
    }
  });

  it('have a name for each kind', () => {
    for (const code of EGRESS_CODES) expect(text.t(`egress-kind.${code}`)).not.toMatch(/egress/);
  });

  it('about a door are called by it, those of a storey that is gone are left out', () => {
    const [finding] = result.findings;
    const [door] = doors;
    const id = `${finding!.code}:${door!.id}`;
    const [listed] = listedEgress(ward, { findings: [{ ...finding!, id }] }, text);
    expect(listed!.words().name).toBe(openingName(ward, door!, text));
    const gone = { ...finding!, place: { ...finding!.place, storey: makeId('storey', 'gone') } };
    expect(listedEgress(ward, { findings: [gone] }, text)).toEqual([]);
  });

  it('tell exits apart that are called the same', () => {
    for (const { exits } of result.storeys) {
      const names = [...exitNames(ward, exits, text).values()];
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
