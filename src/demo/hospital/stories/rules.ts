/** A rule as the safety office quotes it. */
export interface Rule {
  readonly zh: string;
  readonly en: string;
}

/** Lines of the hospital's own plan for the year's safety work. */
export const annualPlan = (...lines: readonly number[]): Rule => ({
  zh: `本院年度安全计划第 ${lines.join('、')} 条`,
  en: `annual safety plan of the hospital, line ${lines.join(', ')}`,
});

/** 机关、团体、企业、事业单位消防安全管理规定. */
export const order61 = (article: number): Rule => ({
  zh: `公安部令第 61 号 ${article} 条`,
  en: `Order 61 of the Ministry of Public Security, art. ${article}`,
});

/** What the hospital has laid down for itself. */
export const OWN_RULE: Rule = { zh: '本院规定', en: 'rule of the hospital' };

/** A rule of one text in both languages, as standards with their clauses are. */
export const asQuoted = (rule: string | Rule): Rule =>
  typeof rule === 'string' ? { zh: rule, en: rule } : rule;

/** Several rules that something breaks at once. */
export const rules = (...broken: readonly (string | Rule)[]): Rule => {
  const quoted = broken.map(asQuoted);
  return { zh: quoted.map(({ zh }) => zh).join(' · '), en: quoted.map(({ en }) => en).join(' · ') };
};
