import { describe, expect, it } from 'vitest';
import { CN_DUTIES } from '../../src/standards/duty-profile';
import { agentGroup } from '../../src/standards/frequencies/agent-group';

const { checklists, frequencies } = CN_DUTIES;
const items = checklists.flatMap((checklist) => checklist.items);

describe('duty rows', () => {
  it('have ids of their own', () => {
    const ids = [...checklists.map((each) => each.id), ...frequencies.map((each) => each.id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const checklist of checklists) {
      expect(new Set(checklist.items.map((item) => item.id)).size).toBe(checklist.items.length);
    }
  });

  it('mean the same thing wherever they use one id', () => {
    for (const item of items)
      expect(items.filter((each) => each.id === item.id)).toEqual(
        Array(items.filter((each) => each.id === item.id).length).fill(item),
      );
  });

  it('name what exists', () => {
    const rules = new Set(frequencies.map((rule) => rule.id));
    for (const rule of frequencies) {
      if (rule.replaces !== null) expect(rules).toContain(rule.replaces);
      if (rule.duty.type !== 'inspection') continue;
      const { checklist: id } = rule.duty;
      const checklist = checklists.find((each) => each.id === id);
      expect(checklist, rule.id).toBeDefined();
      for (const kind of rule.kinds) expect(checklist?.kinds).toContain(kind);
    }
    for (const { id } of checklists) {
      expect(
        frequencies.some((rule) => rule.duty.type === 'inspection' && rule.duty.checklist === id),
        id,
      ).toBe(true);
    }
  });

  it('carry their source, both languages and a dotted id', () => {
    for (const { cite } of [...items, ...frequencies]) {
      expect(cite.standard && cite.edition && cite.clause && cite.confidence).toBeTruthy();
    }
    for (const { id, zh, en } of [...items, ...checklists]) {
      expect(zh).toMatch(/[一-鿿]/);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
      expect(id).toMatch(/^[a-z-]+\.[a-z.-]+$/);
    }
  });

  it('hold the statutory lists in full', () => {
    const count = (id: string) => checklists.find((each) => each.id === id)?.items.length;
    expect(count('cn.fire-patrol')).toBe(6);
    expect(count('cn.fire-check')).toBe(12);
  });

  it('say of a monthly check no more than was read', () => {
    // Only statutes were read word for word; of the standards only copies (CODES 0).
    for (const { cite } of [...items, ...frequencies]) {
      if (cite.confidence === 'V1') expect(cite.standard).toBe('消防法');
    }
  });
});

describe('agentGroup', () => {
  it.each([
    ['abc-powder', 'powder'],
    ['water-mist', 'water-based'],
    ['foam', 'water-based'],
    ['co2', 'co2'],
    ['clean-agent', 'clean-agent'],
    ['wet-chemical', null],
    ['class-d', null],
    ['toString', null],
    [null, null],
  ])('%s → %s', (agent, group) => {
    expect(agentGroup(agent)).toBe(group);
  });
});
